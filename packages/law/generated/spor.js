// Written from the law by `npm run compile`. Change the law, not this.
import { ALL_DAYS, FIRST_DAY, NEVER, NO_DAYS, allPeriods, countDays, dayReaching, dropFirst, flat, from, holidayTable, intersectTable, monthEndOver, monthStart, onWeekdays, periods, quotient, runEnd, runStart, sameDays, shiftDays, shiftMonths, sum, without } from '@sagsvej/rules/runtime'
const SATS_1 = (day) => day < 20454 ? 160400 : 167600

const SATS_2 = (day) => day < 18262 ? (day < 16801 ? (day < 16071 ? 1395200 : (day < 16436 ? 1420300 : 1441600)) : (day < 17532 ? (day < 17167 ? 1457500 : 1480800) : (day < 17897 ? 1499300 : 1518000))) : (day < 19358 ? (day < 18628 ? 1535500 : (day < 18993 ? 1554700 : 1557000)) : (day < 20089 ? (day < 19723 ? 1587400 : 1638200) : (day < 20454 ? 1697200 : 1773600)))

const SATS_3 = (day) => day < 18262 ? (day < 16801 ? (day < 16071 ? 326500 : (day < 16436 ? 332400 : 337400)) : (day < 17532 ? (day < 17167 ? 341100 : 346600) : (day < 17897 ? 350900 : 355300))) : (day < 19358 ? (day < 18628 ? 359400 : (day < 18993 ? 363900 : 364400)) : (day < 20089 ? (day < 19723 ? 371500 : 383400) : (day < 20454 ? 397200 : 415100)))

const SATS_4 = (day) => day < 18262 ? (day < 16801 ? (day < 16071 ? 1395200 : (day < 16436 ? 1420300 : 1441600)) : (day < 17532 ? (day < 17167 ? 1457500 : 1480800) : (day < 17897 ? 1499300 : 1518000))) : (day < 19358 ? (day < 18628 ? 1535500 : (day < 18993 ? 1554700 : 1557000)) : (day < 20089 ? (day < 19723 ? 1587400 : 1638200) : (day < 20454 ? 1697200 : 1773600)))

const SATS_5 = (day) => day < 18262 ? (day < 16801 ? (day < 16071 ? 1050000 : (day < 16436 ? 1068900 : 1084900)) : (day < 17532 ? (day < 17167 ? 1096800 : 1114300) : (day < 17897 ? 1128200 : 1142300))) : (day < 19358 ? (day < 18628 ? 1155400 : (day < 18993 ? 1169800 : 1171600)) : (day < 20089 ? (day < 19723 ? 1194400 : 1232600) : (day < 20454 ? 1277000 : 1334500)))

const SATS_6 = (day) => day < 18262 ? (day < 17167 ? (day < 16436 ? 1550 : (day < 16801 ? 1573 : 1590)) : (day < 17532 ? 1615 : (day < 17897 ? 1635 : 1655))) : (day < 19358 ? (day < 18628 ? 1674 : (day < 18993 ? 1695 : 1698)) : (day < 20089 ? (day < 19723 ? 1731 : 1786) : (day < 20454 ? 1850 : 1933)))

const SATS_7 = (day) => day < 18262 ? (day < 16801 ? (day < 16071 ? 1320800 : (day < 16436 ? 1344600 : 1364800)) : (day < 17532 ? (day < 17167 ? 1383900 : 1411600) : (day < 17897 ? 1439800 : 1468600))) : (day < 19358 ? (day < 18628 ? 1496500 : (day < 18993 ? 1526400 : 1540100)) : (day < 20089 ? (day < 19723 ? 1581700 : 1632300) : (day < 20454 ? 1691100 : 1767200)))

const SATS_8 = (day) => day < 17897 ? (day < 16436 ? (day < 15706 ? (day < 15340 ? 1659700 : 1707800) : (day < 16071 ? 1735100 : 1766300)) : (day < 17167 ? (day < 16801 ? 1792800 : 1812500) : (day < 17532 ? 1841500 : 1864500))) : (day < 19358 ? (day < 18628 ? (day < 18262 ? 1887800 : 1909500) : (day < 18993 ? 1933400 : 1936300)) : (day < 20089 ? (day < 19723 ? 1974100 : 2037300) : (day < 20454 ? 2110600 : 2205600)))

const SATS_9 = (day) => day < 17897 ? (day < 16436 ? (day < 15706 ? (day < 15340 ? 1659700 : 1707800) : (day < 16071 ? 1735100 : 1766300)) : (day < 17167 ? (day < 16801 ? 1792800 : 1812500) : (day < 17532 ? 1841500 : 1864500))) : (day < 19358 ? (day < 18628 ? (day < 18262 ? 1887800 : 1909500) : (day < 18993 ? 1933400 : 1936300)) : (day < 20089 ? (day < 19723 ? 1974100 : 2037300) : (day < 20454 ? 2110600 : 2205600)))

const SATS_10 = (day) => day < 17897 ? (day < 16436 ? (day < 15706 ? (day < 15340 ? 1334500 : 1373200) : (day < 16071 ? 1395200 : 1420300)) : (day < 17167 ? (day < 16801 ? 1441600 : 1457500) : (day < 17532 ? 1480800 : 1499300))) : (day < 19358 ? (day < 18628 ? (day < 18262 ? 1518000 : 1535500) : (day < 18993 ? 1554700 : 1557000)) : (day < 20089 ? (day < 19723 ? 1587400 : 1638200) : (day < 20454 ? 1697200 : 1773600)))

const SATS_11 = (day) => day < 17897 ? (day < 16436 ? (day < 15706 ? (day < 15340 ? 1004400 : 1033500) : (day < 16071 ? 1050000 : 1068900)) : (day < 17167 ? (day < 16801 ? 1084900 : 1096800) : (day < 17532 ? 1114300 : 1128200))) : (day < 19358 ? (day < 18628 ? (day < 18262 ? 1142300 : 1155400) : (day < 18993 ? 1169800 : 1171600)) : (day < 20089 ? (day < 19723 ? 1194400 : 1232600) : (day < 20454 ? 1277000 : 1334500)))

const SATS_12 = (day) => day < 17897 ? (day < 16436 ? (day < 15706 ? (day < 15340 ? 1334500 : 1373200) : (day < 16071 ? 1395200 : 1420300)) : (day < 17167 ? (day < 16801 ? 1441600 : 1457500) : (day < 17532 ? 1480800 : 1499300))) : (day < 19358 ? (day < 18628 ? (day < 18262 ? 1518000 : 1535500) : (day < 18993 ? 1554700 : 1557000)) : (day < 20089 ? (day < 19723 ? 1587400 : 1638200) : (day < 20454 ? 1697200 : 1773600)))

const SATS_13 = (day) => day < 17897 ? (day < 16436 ? (day < 15706 ? (day < 15340 ? 1004400 : 1033500) : (day < 16071 ? 1050000 : 1068900)) : (day < 17167 ? (day < 16801 ? 1084900 : 1096800) : (day < 17532 ? 1114300 : 1128200))) : (day < 19358 ? (day < 18628 ? (day < 18262 ? 1142300 : 1155400) : (day < 18993 ? 1169800 : 1171600)) : (day < 20089 ? (day < 19723 ? 1194400 : 1232600) : (day < 20454 ? 1277000 : 1334500)))

const SATS_14 = (day) => day < 17897 ? (day < 16436 ? (day < 15706 ? (day < 15340 ? 1004400 : 1033500) : (day < 16071 ? 1050000 : 1068900)) : (day < 17167 ? (day < 16801 ? 1084900 : 1096800) : (day < 17532 ? 1114300 : 1128200))) : (day < 19358 ? (day < 18628 ? (day < 18262 ? 1142300 : 1155400) : (day < 18993 ? 1169800 : 1171600)) : (day < 20089 ? (day < 19723 ? 1194400 : 1232600) : (day < 20454 ? 1277000 : 1334500)))

const SATS_15 = (day) => day < 17897 ? (day < 16436 ? (day < 15706 ? (day < 15340 ? 312300 : 321400) : (day < 16071 ? 326500 : 332400)) : (day < 17167 ? (day < 16801 ? 337400 : 341100) : (day < 17532 ? 346600 : 350900))) : (day < 19358 ? (day < 18628 ? (day < 18262 ? 355300 : 359400) : (day < 18993 ? 363900 : 364400)) : (day < 20089 ? (day < 19723 ? 371500 : 383400) : (day < 20454 ? 397200 : 415100)))

const SATS_16 = (day) => day < 17897 ? (day < 16436 ? (day < 15706 ? (day < 15340 ? 647200 : 666000) : (day < 16071 ? 676700 : 688900)) : (day < 17167 ? (day < 16801 ? 699200 : 706900) : (day < 17532 ? 718200 : 727200))) : (day < 19358 ? (day < 18628 ? (day < 18262 ? 736300 : 744800) : (day < 18993 ? 754100 : 755200)) : (day < 20089 ? (day < 19723 ? 769900 : 794500) : (day < 20454 ? 823100 : 860100)))

const SATS_17 = (day) => day < 17897 ? (day < 16436 ? (day < 15706 ? (day < 15340 ? 1659700 : 1707800) : (day < 16071 ? 1735100 : 1766300)) : (day < 17167 ? (day < 16801 ? 1792800 : 1812500) : (day < 17532 ? 1841500 : 1864500))) : (day < 19358 ? (day < 18628 ? (day < 18262 ? 1887800 : 1909500) : (day < 18993 ? 1933400 : 1936300)) : (day < 20089 ? (day < 19723 ? 1974100 : 2037300) : (day < 20454 ? 2110600 : 2205600)))

const SATS_18 = (day) => day < 17897 ? (day < 16436 ? (day < 15706 ? (day < 15340 ? 1334500 : 1373200) : (day < 16071 ? 1395200 : 1420300)) : (day < 17167 ? (day < 16801 ? 1441600 : 1457500) : (day < 17532 ? 1480800 : 1499300))) : (day < 19358 ? (day < 18628 ? (day < 18262 ? 1518000 : 1535500) : (day < 18993 ? 1554700 : 1557000)) : (day < 20089 ? (day < 19723 ? 1587400 : 1638200) : (day < 20454 ? 1697200 : 1773600)))

const SATS_19 = (day) => day < 16804 ? (day < 14977 ? (day < 13885 ? (day < 13514 ? 333500 : 341500) : (day < 14249 ? 351500 : (day < 14613 ? 362500 : 376000))) : (day < 15712 ? (day < 15341 ? 383000 : 394000) : (day < 16076 ? 400500 : (day < 16440 ? 407500 : 413500)))) : (day < 18631 ? (day < 17532 ? (day < 17168 ? 418000 : 424500) : (day < 17903 ? 430000 : (day < 18267 ? 435500 : 440500))) : (day < 19723 ? (day < 18995 ? 446000 : (day < 19359 ? 446500 : 455000)) : (day < 20094 ? 469500 : (day < 20458 ? 486500 : 508500))))

const HELLIGDAGE_1 = holidayTable([{"on":{"month":1,"day":1}},{"on":{"easter":-3}},{"on":{"easter":-2}},{"on":{"easter":0}},{"on":{"easter":1}},{"on":{"easter":26},"to":19722},{"on":{"easter":39}},{"on":{"easter":49}},{"on":{"easter":50}},{"on":{"month":12,"day":25}},{"on":{"month":12,"day":26}}], [1, 2, 3, 4, 5, 6])

function svar_1(f, s) {
  // SDL.6.1: Første fraværsdag (SDL § 6, stk. 1)
  const v0 = periods(f.fravaer, (r_fravaer) => r_fravaer.omfang === 'fuldt' || r_fravaer.omfang === 'delvist')
  s[269] = v0
  const v1 = runStart(v0, f.vurderingsdato)
  const v2 = v1 >= 2147483647
  const v3 = v1 === 2147483647
  const v4 = !v2 || v3
  const v5 = v4 ? v1 : FIRST_DAY
  s[0] = v5
  const v6 = v5 >= 13332 /* 2006-07-03 */
  s[420] = v6
  const v7 = periods(f.fravaer, (r_fravaer) => r_fravaer.omfang === 'fuldt')
  const v8 = dayReaching(v7, v5, 1)
  const v9 = runEnd(v0, f.vurderingsdato)
  const v10 = v9 >= 2147483647
  const v11 = v9 === 2147483647
  const v12 = !v10 || v11
  const v13 = v12 ? v9 : FIRST_DAY
  s[4] = v13
  const v14 = v13 >= v8
  s[782] = v14
  const v15 = v14 ? v8 : NEVER
  const v16 = v5 >= NEVER
  s[3] = v16
  const SDL_6_1 = v6 ? v15 : FIRST_DAY
  s[59] = SDL_6_1
  const SDL_6_1_hoej = v6 ? v15 : NEVER
  s[61] = SDL_6_1_hoej
  const SDL_6_1_ir = v16 || !v6
  s[5] = SDL_6_1_ir
  // ALF.62.3: Sidste sygedag, a-kassen betaler (ALF § 62, stk. 3)
  const v20 = !v16 && SDL_6_1 <= 13331 /* 2006-07-02 */
  s[63] = v20
  const v21 = SDL_6_1_hoej >= 13332 /* 2006-07-03 */
  s[60] = v21
  const v22 = SDL_6_1 <= 16439 /* 2015-01-04 */
  s[74] = v22
  const v23 = !v16 && v21 && v22
  const v24 = SDL_6_1 <= 2147483646
  s[62] = v24
  const v25 = !v16 && SDL_6_1_hoej >= 16440 /* 2015-01-05 */ && v24
  s[77] = v25
  const v26 = f.persongruppe === 'ledig'
  s[89] = v26
  const v27 = shiftDays(SDL_6_1, 13)
  const v28 = shiftDays(SDL_6_1_hoej, 13)
  const v29 = v26 && SDL_6_1_ir
  s[334] = v29
  const v30 = SDL_6_1_ir || !v16 && SDL_6_1_hoej === NEVER
  s[64] = v30
  const v31 = v25 && (!v26 || !v16)
  const ALF_62_3 = v20 ? FIRST_DAY : v31 ? (v26 ? (f.dagpengerettenSlutter ? Math.min(v27, f.sidsteDagMedDagpengeret) : v27) : NEVER) : NEVER
  s[256] = ALF_62_3
  const ALF_62_3_hoej = v20 ? NEVER : v23 ? NEVER : v26 ? (f.dagpengerettenSlutter ? Math.min(v28, f.sidsteDagMedDagpengeret) : v28) : NEVER
  s[257] = ALF_62_3_hoej
  const ALF_62_3_er = v20 || v23 || v31
  s[255] = ALF_62_3_er
  const ALF_62_3_ir = v20 || v25 && v29 || v30
  s[258] = ALF_62_3_ir
  // BEK937.27: Sygedagpenge under uddannelse (BEK 937/2024 § 27, stk. 1-3)
  const v36 = f.vurderingsdato >= 13332 /* 2006-07-03 */
  s[90] = v36
  const v37 = f.vurderingsdato >= 19936 /* 2024-08-01 */
  s[786] = v37
  const v38 = f.uddannelseUnderSygdom === 'foer'
  s[787] = v38
  const v39 = f.uddannelseUnderSygdom === 'begyndt_under'
  s[789] = v39
  const v40 = f.undervisningstimer <= 600
  s[790] = v40
  const v41 = v39 && v40 && f.uddannelsePasserMedBehandling && f.uddannelseUdskyderRevalidering === false
  s[788] = v41
  const v42 = f.uddannelseUnderSygdom === 'opfoelgning'
  s[791] = v42
  const v43 = !v37 && (v38 || v41) || v37 && (v38 || v41 || v42)
  const v44 = f.uddannelseUnderSygdom === 'ingen'
  s[785] = v44
  const BEK937_27 = !v44 && (!v36 || v43)
  s[449] = BEK937_27
  const BEK937_27_nej = !v44 && (!v36 || !v43)
  s[450] = BEK937_27_nej
  const BEK937_27_ir = v44 || !v36
  s[451] = BEK937_27_ir
  // SDL.7.2: Det mindste fravær (SDL § 7, stk. 2)
  const v48 = f.persongruppe === 'loenmodtager'
  s[65] = v48
  const v49 = f.timerDuKanArbejde === 0
  s[798] = v49
  const v50 = f.normalTimerPrUge - f.timerDuKanArbejde
  s[377] = v50
  const v51 = v50 >= 400
  s[799] = v51
  const v52 = v49 || v51
  s[797] = v52
  const v53 = v48 && v52
  s[796] = v53
  const v54 = f.persongruppe === 'selvstaendig'
  s[83] = v54
  const v55 = f.andelAfArbejdetDuKan <= 5000
  s[131] = v55
  const v56 = v54 && v55
  s[800] = v56
  const v57 = f.persongruppe === 'ledig' || f.persongruppe === 'ingen'
  s[801] = v57
  const v58 = f.vurderingsdato >= 15706 /* 2013-01-01 */
  s[111] = v58
  const v59 = f.ansatFra >= 15706 /* 2013-01-01 */
  s[805] = v59
  const v60 = f.ansatIFleksjob && v59
  s[804] = v60
  const v61 = v52 || v60
  s[803] = v61
  const v62 = v48 && v61
  s[802] = v62
  const v63 = !v58 && (v53 || v56 || v57) || v58 && (v62 || v56 || v57)
  const SDL_7_2 = !v36 || v63
  s[581] = SDL_7_2
  const SDL_7_2_nej = !v36 || !v63
  s[582] = SDL_7_2_nej
  // SDL.7.1: Uarbejdsdygtig på grund af egen sygdom (SDL § 7, stk. 1-2)
  const SDL_7_1 = !v36 || f.uarbejdsdygtigVedEgenSygdom && (SDL_7_2 || !v36)
  s[91] = SDL_7_1
  const SDL_7_1_nej = !v36 || f.uarbejdsdygtigVedEgenSygdom === false || SDL_7_2_nej
  s[97] = SDL_7_1_nej
  // SDL.24.3.2: De første dage, der ikke tæller (SDL § 24, stk. 3, nr. 1-2)
  const v68 = v54 ? 14 : 15
  const v69 = v54 ? 14 : 21
  const v70 = v54 ? 14 : 30
  // SDL.24.3: Dage, der tæller med (SDL § 24, stk. 3-4)
  const v71 = dropFirst(v0, (start) => start >= NEVER ? 0 : start >= 13332 /* 2006-07-03 */ ? (start >= 13605 /* 2007-04-02 */ ? (start >= 14032 /* 2008-06-02 */ ? (start >= 15341 /* 2012-01-02 */ ? v70 : v69) : v68) : 14) : Infinity)
  const v72 = dropFirst(v0, (start) => { const r0_0 = start >= 13332 /* 2006-07-03 */; const r0_1 = start >= NEVER; const r0_2 = r0_0 ? (start >= 13605 /* 2007-04-02 */ ? (start >= 14032 /* 2008-06-02 */ ? (start >= 15341 /* 2012-01-02 */ ? v70 : v69) : v68) : 14) : -Infinity; return Math.max(0, r0_1 ? 0 : r0_1 || !r0_0 ? Math.min(0, r0_2) : r0_2) })
  const v73 = allPeriods(f.afbrydelser)
  const v74 = without(v71, v73)
  const v75 = without(v72, v73)
  const SDL_24_3 = !v6 ? NO_DAYS : without(v74, intersectTable(from(v75, 15523 /* 2012-07-02 */), HELLIGDAGE_1))
  s[1] = SDL_24_3
  const SDL_24_3_hoej = !v6 ? ALL_DAYS : without(v75, intersectTable(from(v74, 15523 /* 2012-07-02 */), HELLIGDAGE_1))
  s[2] = SDL_24_3_hoej
  const SDL_24_3_eksakt = v6 && sameDays(v71, v72)
  s[418] = SDL_24_3_eksakt
}

function svar_2(f, s) {
  // SDL.25.1: Grænsen for pensionister m.fl. (SDL § 25, stk. 1)
  const v0 = f.pensionDuFaar === 'foertidspension' || f.pensionDuFaar === 'seniorpension'
  s[98] = v0
  const v1 = f.pensionDuFaar === 'tidlig_pension'
  s[99] = v1
  const v2 = s[0] >= 15012 /* 2011-02-07 */
  s[329] = v2
  const v3 = onWeekdays(s[1], 62)
  s[7] = v3
  const v4 = onWeekdays(s[2], 62)
  s[6] = v4
  const v5 = monthEndOver(v4, 12, 130, s[0])
  const v6 = monthEndOver(v3, 12, 130, s[0])
  const v7 = !s[3] && s[4] >= v5
  s[807] = v7
  const v8 = !s[3] && s[4] < v6
  s[808] = v8
  const v9 = v7 && !s[3]
  const v10 = s[5] && !s[3] && v6 >= NEVER
  const v11 = v9 ? v5 : NEVER
  const v12 = v8 ? NEVER : v6
  const v13 = v9 ? (v8 || v10 ? Math.max(v6, v12) : v6) : v12
  const v14 = v9 || v8 || v10
  const v15 = monthEndOver(s[2], 12, 182, s[0])
  const v16 = monthEndOver(s[1], 12, 182, s[0])
  const v17 = !s[3] && s[4] >= v15
  s[809] = v17
  const v18 = !s[3] && s[4] < v16
  s[810] = v18
  const v19 = v17 && !s[3]
  const v20 = s[5] && !s[3] && v16 >= NEVER
  const v21 = v19 ? v15 : NEVER
  const v22 = v18 ? NEVER : v16
  const v23 = v19 ? (v18 || v20 ? Math.max(v16, v22) : v16) : v22
  const v24 = v19 || v18 || v20
  const SDL_25_1 = v2 ? (v14 ? (v24 ? Math.min(v11, v21) : v11) : v21) : FIRST_DAY
  s[104] = SDL_25_1
  const SDL_25_1_hoej = v2 ? (v14 ? (v24 ? Math.max(v13, v23) : v13) : v23) : NEVER
  s[106] = SDL_25_1_hoej
  const v27 = v0 || f.opfylderHelbredsbetingelserForFoertidspension || f.naaetFolkepensionsalder || v1
  s[277] = v27
  const SDL_25_1_er = v27 && !s[3] && (!v2 || v14 || v24)
  s[100] = SDL_25_1_er
  const SDL_25_1_ir = !v27 || s[3] || !v2 || v7 && s[5] || s[5] && !((s[3] || !s[5] && v5 === v6) && !s[3] && (s[3] || v5 === NEVER)) || v17 && s[5] || s[5] && !((s[3] || !s[5] && v15 === v16) && !s[3] && (s[3] || v15 === NEVER))
  s[102] = SDL_25_1_ir
}

function svar_3(f, s) {
  // SDL.24.1: Revurderingstidspunktet (SDL § 24, stk. 1)
  const v0 = monthEndOver(s[6], 18, 260, s[0])
  const v1 = monthEndOver(s[7], 18, 260, s[0])
  const v2 = !s[3] && v0 <= 16251 /* 2014-06-30 */
  s[817] = v2
  const v3 = !s[3] && v1 > 16251 /* 2014-06-30 */
  s[816] = v3
  const v4 = !s[3] && s[4] >= v0
  s[824] = v4
  const v5 = !s[3] && s[4] < v1
  s[825] = v5
  const v6 = v4 && !s[3]
  const v7 = s[5] && !s[3] && v1 >= NEVER
  const v8 = v6 ? v0 : NEVER
  const v9 = v5 ? NEVER : v1
  const v10 = v6 ? (v5 || v7 ? Math.max(v1, v9) : v1) : v9
  const v11 = v6 || v5 || v7
  const v12 = v4 && s[5] || s[5] && !((s[3] || !s[5] && v0 === v1) && !s[3] && (s[3] || v0 === NEVER))
  const v13 = v2 && v11
  const v14 = s[5] && v11 && v10 >= NEVER
  const v15 = v13 ? v8 : NEVER
  s[25] = v15
  const v16 = v3 ? NEVER : v10
  const v17 = v13 ? (v3 || v14 ? Math.max(v10, v16) : v10) : v16
  s[26] = v17
  const v18 = v13 || v3 || v14
  s[24] = v18
  const v19 = v2 && v12 || s[5] && !((!v11 || !v12 && v8 === v10) && v11 && (!v11 || v8 === NEVER))
  s[22] = v19
  const v20 = monthEndOver(s[2], 18, 364, s[0])
  const v21 = monthEndOver(s[1], 18, 364, s[0])
  const v22 = !s[3] && v20 <= 16251 /* 2014-06-30 */
  s[8] = v22
  const v23 = !s[3] && v21 > 16251 /* 2014-06-30 */
  s[9] = v23
  const v24 = !s[3] && s[4] >= v20
  s[826] = v24
  const v25 = !s[3] && s[4] < v21
  s[827] = v25
  const v26 = v24 && !s[3]
  const v27 = s[5] && !s[3] && v21 >= NEVER
  const v28 = v26 ? v20 : NEVER
  const v29 = v25 ? NEVER : v21
  const v30 = v26 ? (v25 || v27 ? Math.max(v21, v29) : v21) : v29
  const v31 = v26 || v25 || v27
  const v32 = v24 && s[5] || s[5] && !((s[3] || !s[5] && v20 === v21) && !s[3] && (s[3] || v20 === NEVER))
  const v33 = v22 && v31
  const v34 = s[5] && v31 && v30 >= NEVER
  const v35 = v33 ? v28 : NEVER
  s[28] = v35
  const v36 = v23 ? NEVER : v30
  const v37 = v33 ? (v23 || v34 ? Math.max(v30, v36) : v30) : v36
  s[29] = v37
  const v38 = v33 || v23 || v34
  s[27] = v38
  const v39 = v22 && v32 || s[5] && !((!v31 || !v32 && v28 === v30) && v31 && (!v31 || v28 === NEVER))
  s[23] = v39
  const v40 = v18 || v38
  const v41 = v18 ? (v38 ? Math.min(v15, v35) : v15) : v35
  s[17] = v41
  const v42 = v18 ? (v38 ? Math.max(v17, v37) : v17) : v37
  s[19] = v42
  const v43 = v18 && v15 <= 16251 /* 2014-06-30 */ && v17 >= 13332 /* 2006-07-03 */ || v38 && v35 <= 16251 /* 2014-06-30 */ && v37 >= 13332 /* 2006-07-03 */
  s[21] = v43
  const v44 = s[0] >= 16252 /* 2014-07-01 */
  s[12] = v44
  const v45 = Math.max(s[0], 16252 /* 2014-07-01 */)
  const v46 = monthEndOver(s[6], 9, 110, v45)
  const v47 = monthEndOver(s[7], 9, 110, v45)
  const v48 = !s[3] && s[4] >= v46
  s[828] = v48
  const v49 = !s[3] && s[4] < v47
  s[829] = v49
  const v50 = v48 && !s[3]
  const v51 = s[5] && !s[3] && v47 >= NEVER
  const v52 = v50 ? v46 : NEVER
  const v53 = v49 ? NEVER : v47
  const v54 = v50 ? (v49 || v51 ? Math.max(v47, v53) : v47) : v53
  const v55 = v50 || v49 || v51
  s[33] = v55
  const v56 = v48 && s[5] || s[5] && !((s[3] || !s[5] && v46 === v47) && !s[3] && (s[3] || v46 === NEVER))
  s[31] = v56
  const v57 = monthEndOver(s[2], 9, 154, v45)
  const v58 = monthEndOver(s[1], 9, 154, v45)
  const v59 = !s[3] && s[4] >= v57
  s[830] = v59
  const v60 = !s[3] && s[4] < v58
  s[831] = v60
  const v61 = v59 && !s[3]
  const v62 = s[5] && !s[3] && v58 >= NEVER
  const v63 = v61 ? v57 : NEVER
  const v64 = v60 ? NEVER : v58
  const v65 = v61 ? (v60 || v62 ? Math.max(v58, v64) : v58) : v64
  const v66 = v61 || v60 || v62
  s[34] = v66
  const v67 = v59 && s[5] || s[5] && !((s[3] || !s[5] && v57 === v58) && !s[3] && (s[3] || v57 === NEVER))
  s[32] = v67
  const v68 = v55 || v66
  s[30] = v68
  const v69 = !(v55 && !v56 || v66 && !v67) && (v40 || v55 || v66)
  const v70 = v69 ? FIRST_DAY : v55 ? (v66 ? Math.min(v52, v63) : v52) : v63
  s[18] = v70
  const v71 = v69 ? NEVER : v55 ? (v66 ? Math.max(v54, v65) : v54) : v65
  s[20] = v71
  const v72 = v43 && v40
  s[15] = v72
  const v73 = !(v18 && !v19 && v15 >= 13332 /* 2006-07-03 */ && v17 <= 16251 /* 2014-06-30 */ || v38 && !v39 && v35 >= 13332 /* 2006-07-03 */ && v37 <= 16251 /* 2014-06-30 */) && (v68 || v69)
  s[16] = v73
  const v74 = !s[3] && countDays(s[2], 16252 /* 2014-07-01 */, 16252 /* 2014-07-01 */) >= 1
  s[14] = v74
  const v75 = !s[3] && countDays(s[1], 16252 /* 2014-07-01 */, 16252 /* 2014-07-01 */) < 1
  s[13] = v75
  const v76 = !s[3] && countDays(s[6], 15979 /* 2013-10-01 */, 16251 /* 2014-06-30 */) > 110
  s[818] = v76
  const v77 = !s[3] && countDays(s[7], 15979 /* 2013-10-01 */, 16251 /* 2014-06-30 */) <= 110
  s[819] = v77
  const v78 = v2 || v77
  s[11] = v78
  const v79 = (v3 || s[5]) && (v76 || s[5]) && (v3 || v76)
  s[10] = v79
}

function svar_4(f, s) {
  // SDL.24.1: Revurderingstidspunktet (SDL § 24, stk. 1)
  const v0 = !s[3] && countDays(s[2], 15979 /* 2013-10-01 */, 16251 /* 2014-06-30 */) > 154
  s[822] = v0
  const v1 = !s[3] && countDays(s[1], 15979 /* 2013-10-01 */, 16251 /* 2014-06-30 */) <= 154
  s[823] = v1
  const v2 = s[8] || v1
  s[821] = v2
  const v3 = (s[9] || s[5]) && (v0 || s[5]) && (s[9] || v0)
  s[820] = v3
  const v4 = s[10] || v3
  s[814] = v4
  const v5 = (s[11] || s[5]) && (v2 || s[5]) && (s[11] || v2)
  s[815] = v5
  const v6 = s[12] || s[13] || v5
  s[813] = v6
  const v7 = !s[12] && (s[14] || s[5]) && (v4 || s[5])
  s[812] = v7
  const v8 = v7 && !v6
  s[811] = v8
  const SDL_24_1 = v7 ? FIRST_DAY : s[15] ? (s[16] ? Math.min(s[17], s[18]) : s[17]) : s[18]
  s[105] = SDL_24_1
  const SDL_24_1_hoej = v7 ? NEVER : s[15] ? (s[16] ? Math.max(s[19], s[20]) : s[19]) : s[20]
  s[107] = SDL_24_1_hoej
  const SDL_24_1_er = !s[3] && (v7 || !v8 && (s[15] || s[16]))
  s[101] = SDL_24_1_er
  const SDL_24_1_ir = s[3] || v7 || !v8 && (s[21] && (s[22] || s[23]) || !(s[24] && !s[22] && s[25] >= 13332 /* 2006-07-03 */ && s[26] <= 16251 /* 2014-06-30 */ || s[27] && !s[23] && s[28] >= 13332 /* 2006-07-03 */ && s[29] <= 16251 /* 2014-06-30 */) && (s[30] && (s[31] || s[32]) || !(s[33] && !s[31] || s[34] && !s[32])))
  s[103] = SDL_24_1_ir
  // SDL.27.1.1: Forlængelse, fordi revalidering er sandsynlig (SDL § 27, stk. 1, nr. 1)
  const v13 = SDL_24_1_hoej >= NEVER
  s[1080] = v13
  const v14 = SDL_24_1_er && SDL_24_1 < NEVER
  s[249] = v14
  const v15 = SDL_24_1_er && v13
  s[250] = v15
  const v16 = Math.max(f.vurderingsdato, SDL_24_1)
  const v17 = Math.max(f.vurderingsdato, SDL_24_1_hoej)
  const v18 = Math.max(f.vurderingsdato, v16)
  const v19 = Math.min(f.vurderingsdato, v17)
  const v20 = v14 && SDL_24_1_er
  const v21 = SDL_24_1_ir && SDL_24_1_er && v19 >= v18
  const v22 = v15 || v21
  const v23 = v15 ? (v21 ? Math.min(f.vurderingsdato, v18) : f.vurderingsdato) : v18
  const v24 = v15 ? (v21 ? Math.max(f.vurderingsdato, v19) : f.vurderingsdato) : v19
  const v25 = f.forlaengelseErAfgjort || v20 || v15 || v21
  s[35] = v25
  const v26 = f.forlaengelseErAfgjort === false && (v14 && SDL_24_1_ir || SDL_24_1_ir && !((!SDL_24_1_er || !SDL_24_1_ir && v16 === v17) && SDL_24_1_er && (!SDL_24_1_er || f.vurderingsdato === v16)))
  s[422] = v26
  const v27 = f.forlaengelseErAfgjort ? f.forlaengelseAfgjortDen : v20 ? (v22 ? Math.min(v16, v23) : v16) : v23
  s[37] = v27
  const v28 = f.forlaengelseErAfgjort ? f.forlaengelseAfgjortDen : v20 ? (v22 ? Math.max(v17, v24) : v17) : v24
  s[36] = v28
  const v29 = v25 && v27 <= 13331 /* 2006-07-02 */
  s[39] = v29
  const v30 = v28 >= 13332 /* 2006-07-03 */
  s[40] = v30
  const v31 = v27 <= 2147483646
  s[38] = v31
  const v32 = v27 <= 15011 /* 2011-02-06 */
  s[303] = v32
  const v33 = v25 && v30 && v32
  s[42] = v33
  const v34 = v28 >= 15012 /* 2011-02-07 */
  const v35 = v27 <= 20484 /* 2026-01-31 */
  const v36 = v25 && v34 && v35
  const v37 = v25 && v28 >= 20485 /* 2026-02-01 */ && v31
  s[312] = v37
  const v38 = v26 || v25 && v28 === NEVER
  s[41] = v38
  const SDL_27_1_1 = v29 || v33 && f.revalideringErSandsynlig || v36 && f.revalideringErSandsynlig || v37
  s[50] = SDL_27_1_1
  const SDL_27_1_1_nej = v29 || v33 && f.revalideringErSandsynlig === false || v36 && f.revalideringErSandsynlig === false || v37
  s[45] = SDL_27_1_1_nej
  const SDL_27_1_1_ir = v29 || v37 || v38
  s[46] = SDL_27_1_1_ir
  // SDL.27.1.2: Forlængelse for at afklare arbejdsevnen (SDL § 27, stk. 1, nr. 2)
  const v42 = v25 && v34 && v31
  const SDL_27_1_2 = v29 || v33 && f.afklaringErNoedvendig || v42 && f.afklaringErNoedvendig
  s[51] = SDL_27_1_2
  const SDL_27_1_2_nej = v29 || v33 && f.afklaringErNoedvendig === false || v42 && f.afklaringErNoedvendig === false
  s[56] = SDL_27_1_2_nej
  const SDL_27_1_2_ir = v29 || v38
  s[48] = SDL_27_1_2_ir
  // SDL.27.1.3.uger: Længste forlængelse ved lægebehandling (SDL § 27, stk. 1, nr. 3)
  const v46 = v25 && v30 && v27 <= 13544 /* 2007-01-31 */
  const v47 = v25 && v28 >= 13545 /* 2007-02-01 */ && v32
  const v48 = v25 && v34 && v27 <= 16251 /* 2014-06-30 */
  s[43] = v48
  const v49 = v28 >= 16252 /* 2014-07-01 */
  const v50 = v25 && v49 && v31
  s[44] = v50
  const v51 = v48 || v50
  s[304] = v51
  const SDL_27_1_3_uger = v29 ? -Infinity : v46 ? 364 : v47 ? 364 : v48 ? 728 : 938
  s[308] = SDL_27_1_3_uger
  const SDL_27_1_3_uger_hoej = v29 ? Infinity : v47 || v51 ? (v51 ? (v50 ? 938 : 728) : 728) : 364
  s[310] = SDL_27_1_3_uger_hoej
  const SDL_27_1_3_uger_er = v29 || v46 || v47 || v48 || v50
  s[306] = SDL_27_1_3_uger_er
  // SDL.27.1.3: Forlængelse ved lægebehandling (SDL § 27, stk. 1, nr. 3)
  const v55 = SDL_27_1_3_uger_er && SDL_27_1_3_uger_hoej >= f.laegensSkoenUgerTilArbejde
  s[842] = v55
  const v56 = SDL_27_1_3_uger_er && SDL_27_1_3_uger < f.laegensSkoenUgerTilArbejde
  s[843] = v56
  const v57 = f.underLaegebehandling === false || f.laegensSkoenErSikkert === false || v56
  const v58 = f.underLaegebehandling && f.laegensSkoenErSikkert && (v55 || SDL_27_1_2_ir)
  const v59 = f.laegensSkoenUgerTilArbejde <= 364
  s[844] = v59
  const v60 = f.underLaegebehandling && f.laegensSkoenErSikkert && v59
  const v61 = f.laegensSkoenUgerTilArbejde <= 728
  s[845] = v61
  const v62 = f.underLaegebehandling && f.laegensSkoenErSikkert && v61
  const SDL_27_1_3 = v29 || v46 && v58 || v47 && (v60 || v62) || v42 && v58
  s[52] = SDL_27_1_3
  const SDL_27_1_3_nej = v29 || v46 && v57 || v47 && (!v60 || !v62) || v42 && v57
  s[57] = SDL_27_1_3_nej
  // SDL.27.1.4: Forlængelse, fordi fleksjob eller pension skal afklares (SDL § 27, stk. 1, nr. 4)
  const v65 = v25 && v49 && v35
  s[311] = v65
  const SDL_27_1_4 = v29 || v33 && f.kanIkkeArbejdePaaNormaleVilkaar || v48 && f.kanIkkeArbejdePaaNormaleVilkaar || v65 && f.sagSkalIRehabiliteringsteam || v37
  s[53] = SDL_27_1_4
  const SDL_27_1_4_nej = v29 || v33 && f.kanIkkeArbejdePaaNormaleVilkaar === false || v48 && f.kanIkkeArbejdePaaNormaleVilkaar === false || v65 && f.sagSkalIRehabiliteringsteam === false || v37
  s[58] = SDL_27_1_4_nej
  // SDL.27.1.5: Forlængelse ved livstruende sygdom (SDL § 27, stk. 1, nr. 5)
  const v68 = f.laegenVurdererLivstruende && f.behandlingsmulighederUdtoemte
  const SDL_27_1_5 = v29 || v33 && v68 || v48 && v68 || v50 && f.laegenVurdererLivstruende
  s[54] = SDL_27_1_5
  const SDL_27_1_5_nej = v29 || v33 && !v68 || v48 && !v68 || v50 && f.laegenVurdererLivstruende === false
  s[47] = SDL_27_1_5_nej
  // SDL.27.1.6: Forlængelse ved arbejdsskadesag (SDL § 27, stk. 1, nr. 6)
  const v71 = f.arbejdsskadesag === 'uden_afgoerelse'
  const v72 = f.arbejdsskadesag === 'uden_afgoerelse' || f.arbejdsskadesag === 'foreloebig_afgoerelse'
  const SDL_27_1_6 = v29 || v33 && v71 || v48 && v71 || v50 && v72
  s[55] = SDL_27_1_6
  const SDL_27_1_6_nej = v29 || v33 && !v71 || v48 && !v71 || v50 && !v72
  s[49] = SDL_27_1_6_nej
}

function svar_5(f, s) {
  // SDL.27.1.7.2: Åbenbar sag om førtidspension uden om rehabiliteringsteamet (SDL § 27, stk. 1, nr. 7)
  const v0 = s[35] && s[36] >= 16953 /* 2016-06-01 */ && s[37] <= 16974 /* 2016-06-22 */
  const v1 = s[35] && s[36] >= 16975 /* 2016-06-23 */ && s[37] <= 20634 /* 2026-06-30 */
  const v2 = s[35] && s[36] >= 20635 /* 2026-07-01 */ && s[38]
  const SDL_27_1_7_2 = s[39] || v0 || v1 && f.arbejdsevnenKanAabenbartIkkeForbedres || v2
  s[696] = SDL_27_1_7_2
  const SDL_27_1_7_2_nej = s[39] || s[35] && s[40] && s[37] <= 16952 /* 2016-05-31 */ || v0 || v1 && f.arbejdsevnenKanAabenbartIkkeForbedres === false || v2
  s[697] = SDL_27_1_7_2_nej
  const SDL_27_1_7_2_ir = s[39] || v0 || v2 || s[41]
  s[698] = SDL_27_1_7_2_ir
  // SDL.27.1.7: Forlængelse ved sag om førtidspension (SDL § 27, stk. 1, nr. 7)
  const SDL_27_1_7 = s[39] || s[42] && f.foertidspensionssagPaabegyndt || s[43] && f.foertidspensionssagPaabegyndt || s[44] && (f.ansoegningOmFoertidspension || SDL_27_1_7_2)
  s[313] = SDL_27_1_7
  const SDL_27_1_7_nej = s[39] || s[42] && f.foertidspensionssagPaabegyndt === false || s[43] && f.foertidspensionssagPaabegyndt === false || s[44] && f.ansoegningOmFoertidspension === false && (SDL_27_1_7_2_nej || SDL_27_1_7_2_ir)
  s[318] = SDL_27_1_7_nej
  // SDL.27.1: Forlængelse af sygedagpenge (SDL § 27, stk. 1)
  const v8 = s[35] && s[40] && s[38]
  s[305] = v8
  const v9 = s[45] || s[46]
  s[314] = v9
  const v10 = s[47] || s[48]
  s[315] = v10
  const v11 = s[49] || s[48]
  s[316] = v11
  const v12 = SDL_27_1_7_nej || s[48]
  s[317] = v12
  const v13 = s[46] && s[48]
  s[327] = v13
  const SDL_27_1 = s[39] || v8 && (s[50] || s[51] || s[52] || s[53] || s[54] || s[55] || SDL_27_1_7)
  s[108] = SDL_27_1
  const SDL_27_1_nej = s[39] || v8 && v9 && (s[56] || s[48]) && (s[57] || s[48]) && (s[58] || s[46]) && v10 && v11 && v12 && (s[45] || s[56] || s[57] || s[58] || s[47] || s[49] || SDL_27_1_7_nej)
  s[109] = SDL_27_1_nej
  const SDL_27_1_ir = s[39] || v8 && v13 || s[41]
  s[110] = SDL_27_1_ir
  // SDL.24a.1.grænse: Over grænsen på første fraværsdag (SDL § 24 a, stk. 1)
  const v17 = s[59] <= 16251 /* 2014-06-30 */
  s[259] = v17
  const v18 = !s[3] && s[60] && v17
  s[95] = v18
  const v19 = !s[3] && s[61] >= 16252 /* 2014-07-01 */ && s[62]
  s[92] = v19
  const v20 = monthStart(s[59])
  s[75] = v20
  const v21 = monthStart(s[61])
  s[76] = v21
  const v22 = shiftMonths(v20, -9)
  const v23 = shiftMonths(v21, -9)
  const v24 = shiftDays(v20, -1)
  const v25 = shiftDays(v21, -1)
  const v26 = shiftMonths(v20, -8)
  const v27 = shiftMonths(v21, -8)
  const v28 = shiftDays(s[59], -1)
  const v29 = shiftDays(s[61], -1)
  const SDL_24a_1_graense = s[63] || v19 && (!s[3] && countDays(s[6], v22, v25) > 110 || !s[3] && countDays(s[2], v22, v25) > 154 || !s[3] && countDays(s[6], v26, v29) > 110 || !s[3] && countDays(s[2], v26, v29) > 154)
  s[93] = SDL_24a_1_graense
  const SDL_24a_1_graense_nej = s[63] || v18 || v19 && (!s[3] && countDays(s[7], v23, v24) <= 110 || !s[3] && countDays(s[1], v23, v24) <= 154 || !s[3] && countDays(s[7], v27, v28) <= 110 || !s[3] && countDays(s[1], v27, v28) <= 154)
  s[96] = SDL_24a_1_graense_nej
  const SDL_24a_1_graense_ir = s[63] || v19 && s[5] || s[64]
  s[94] = SDL_24a_1_graense_ir
  // SDL.30.2: Beskæftigelseskravet over for arbejdsgiveren (SDL § 30, stk. 2-4)
  const v33 = s[59] <= 15011 /* 2011-02-06 */
  s[200] = v33
  const v34 = !s[3] && s[60] && v33
  s[72] = v34
  const v35 = !s[3] && shiftDays(s[61], -56) >= f.ansatFra
  s[853] = v35
  const v36 = !s[3] && shiftDays(s[59], -56) < f.ansatFra
  s[854] = v36
  const v37 = v36 || f.andetFravaerSeneste8Uger
  s[852] = v37
  const v38 = (v35 || s[5]) && f.andetFravaerSeneste8Uger === false
  s[851] = v38
  const v39 = f.timerHosArbejdsgiveren >= 7400
  s[855] = v39
  const v40 = v37 || !v39
  s[850] = v40
  const v41 = v38 && v39
  s[849] = v41
  const v42 = v39 && f.genansat && f.paaArbejdeDaSygdommenKom
  s[856] = v42
  const v43 = v41 || v42
  const v44 = v40 && !v42
  const v45 = s[61] >= 15012 /* 2011-02-07 */
  s[78] = v45
  const v46 = !s[3] && v45 && s[62]
  s[73] = v46
  const SDL_30_2 = s[63] || v34 && v43 || v46 && v43
  s[706] = SDL_30_2
  const SDL_30_2_nej = s[63] || v34 && v44 || v46 && v44
  s[707] = SDL_30_2_nej
  const SDL_30_2_ir = s[63] || s[64]
  s[69] = SDL_30_2_ir
  // SDL.30.fleksjob: Ingen arbejdsgiverperiode i fleksjob (SDL § 32, stk. 1, nr. 5)
  const SDL_30_fleksjob = f.ansatIFleksjob && (s[63] || v34 || v46)
  s[708] = SDL_30_fleksjob
  const SDL_30_fleksjob_nej = f.ansatIFleksjob && s[63]
  s[709] = SDL_30_fleksjob_nej
  const SDL_30_fleksjob_ir = f.ansatIFleksjob === false || SDL_30_2_ir
  s[710] = SDL_30_fleksjob_ir
  // SDL.30: Ret over for arbejdsgiveren (SDL § 30, stk. 1)
  const v53 = !s[3] && s[60] && s[62]
  s[88] = v53
  const v54 = f.ansatIFleksjob === false || SDL_30_fleksjob_nej
  s[857] = v54
  const v55 = f.ansatIFleksjob && (SDL_30_fleksjob || SDL_30_fleksjob_ir)
  s[858] = v55
  const SDL_30 = s[63] || v53 && s[65] && (SDL_30_2 || SDL_30_2_ir) && v54
  s[70] = SDL_30
  const SDL_30_nej = s[63] || v53 && (!s[65] || SDL_30_2_nej || v55)
  s[71] = SDL_30_nej
  // SDL.30.1: Arbejdsgiverperioden (SDL § 30, stk. 1)
  const v58 = !s[3] && s[60] && s[59] <= 13604 /* 2007-04-01 */
  const v59 = !s[3] && s[61] >= 13605 /* 2007-04-02 */ && s[59] <= 14031 /* 2008-06-01 */
  const v60 = s[59] <= 15340 /* 2012-01-01 */
  s[350] = v60
  const v61 = !s[3] && s[61] >= 14032 /* 2008-06-02 */ && v60
  const v62 = s[61] >= 15341 /* 2012-01-02 */
  s[351] = v62
  const v63 = !s[3] && v62 && s[62]
  const v64 = v61 || v63
  const SDL_30_1 = s[63] ? -Infinity : v58 ? 14 : v59 ? 15 : v61 ? 21 : 30
  s[66] = SDL_30_1
  const SDL_30_1_hoej = s[63] ? Infinity : v59 || v64 ? (v64 ? (v63 ? 30 : 21) : 15) : 14
  s[67] = SDL_30_1_hoej
  const SDL_30_1_er = s[63] || v58 || v59 || v61 || v63
  s[68] = SDL_30_1_er
}

function svar_6(f, s) {
  // SDL.31.1: Sidste dag, arbejdsgiveren betaler (SDL § 31, stk. 1)
  const v0 = shiftDays(s[59], s[66])
  s[347] = v0
  const v1 = shiftDays(s[61], s[67])
  s[348] = v1
  const v2 = !s[3] && s[68]
  s[189] = v2
  const v3 = s[5] || s[69]
  s[193] = v3
  const v4 = shiftDays(v0, -1)
  s[191] = v4
  const v5 = shiftDays(v1, -1)
  s[190] = v5
  const v6 = f.fratraeder ? Math.min(v4, f.fratraedelsesdag) : v4
  const v7 = f.fratraeder ? Math.min(v5, f.fratraedelsesdag) : v5
  const v8 = s[70] && v2
  const v9 = s[69] && v2 && v7 >= NEVER
  const v10 = s[71] ? NEVER : v7
  const v11 = v8 || s[71] || v9
  const v12 = s[70] && v3 || s[69] && !((!v2 || !v3 && v6 === v7) && v2 && (!v2 || v6 === NEVER))
  const SDL_31_1 = s[63] ? FIRST_DAY : v8 ? v6 : NEVER
  s[252] = SDL_31_1
  const SDL_31_1_hoej = s[63] ? NEVER : v8 ? (s[71] || v9 ? Math.max(v7, v10) : v7) : v10
  s[253] = SDL_31_1_hoej
  const SDL_31_1_er = s[63] || s[72] && v11 || s[73] && v11
  s[251] = SDL_31_1_er
  const SDL_31_1_ir = s[63] || s[72] && v12 || s[73] && v12 || s[64]
  s[254] = SDL_31_1_ir
  // SDL.32.1: Beskæftigelseskravet over for kommunen (SDL § 32, stk. 1-3)
  const v17 = !s[3] && s[60] && s[59] <= 15522 /* 2012-07-01 */
  const v18 = !s[3] && shiftDays(s[61], -91) >= f.tilknyttetArbejdsmarkedetFra
  s[864] = v18
  const v19 = !s[3] && shiftDays(s[59], -91) < f.tilknyttetArbejdsmarkedetFra
  s[865] = v19
  const v20 = f.timerSeneste13Uger >= 12000
  s[866] = v20
  const v21 = SDL_31_1_er && SDL_31_1 < f.vurderingsdato
  s[869] = v21
  const v22 = SDL_31_1_er && SDL_31_1_hoej >= f.vurderingsdato
  s[870] = v22
  const v23 = s[71] || v21
  s[867] = v23
  const v24 = s[70] || s[69]
  s[192] = v24
  const v25 = v24 && (v22 || SDL_31_1_ir) && (s[70] || v22)
  s[79] = v25
  const v26 = s[69] && SDL_31_1_ir
  s[868] = v26
  const v27 = v19 || !v20 || v25
  s[863] = v27
  const v28 = v23 || v26
  s[80] = v28
  const v29 = (v18 || s[5]) && v20 && v28
  s[862] = v29
  const v30 = f.uddannelsensLaengde >= 18
  s[871] = v30
  const v31 = !s[3] && s[61] >= f.uddannelseAfsluttet
  s[872] = v31
  const v32 = !s[3] && s[59] < f.uddannelseAfsluttet
  s[873] = v32
  const v33 = shiftMonths(f.uddannelseAfsluttet, 1)
  const v34 = !s[3] && v33 >= s[59]
  s[874] = v34
  const v35 = !s[3] && v33 < s[61]
  s[875] = v35
  const v36 = f.erhvervsmaessigUddannelse === false || !v30 || v32 || v35
  s[86] = v36
  const v37 = f.erhvervsmaessigUddannelse && v30 && (v31 || s[5]) && (v34 || s[5])
  s[87] = v37
  const v38 = !s[3] && s[61] >= 15523 /* 2012-07-02 */ && s[74]
  const v39 = !s[3] && shiftDays(s[61], -182) >= f.tilknyttetArbejdsmarkedetFra
  s[878] = v39
  const v40 = !s[3] && shiftDays(s[59], -182) < f.tilknyttetArbejdsmarkedetFra
  s[879] = v40
  const v41 = f.timerSeneste26Uger >= 24000
  s[880] = v41
  const v42 = v40 || !v41 || v25
  s[877] = v42
  const v43 = (v39 || s[5]) && v41 && v28
  s[876] = v43
  const v44 = shiftMonths(s[75], -6)
  const v45 = shiftMonths(s[76], -6)
  const v46 = sum(f.timerPrMaaned, (r_timerPrMaaned) => { const r0_0 = !s[3] && r_timerPrMaaned.maaned >= v44; const r0_1 = !s[3] && r_timerPrMaaned.maaned < s[76]; return (r0_0 || s[5]) && (r0_1 || s[5]) && (r0_0 || r0_1) ? r_timerPrMaaned.timer : 0 }) >= 24000
  s[887] = v46
  const v47 = sum(f.timerPrMaaned, (r_timerPrMaaned) => { const r0_0 = !s[3] && r_timerPrMaaned.maaned >= v44; const r0_1 = !s[3] && r_timerPrMaaned.maaned < s[76]; const r0_2 = (r0_0 || s[5]) && (r0_1 || s[5]) && (r0_0 || r0_1); return r0_2 ? (r0_2 && !(!s[3] && r_timerPrMaaned.maaned < v45 || !s[3] && r_timerPrMaaned.maaned >= s[75]) && !s[5] ? r_timerPrMaaned.timer : 0) : 0 }) >= 24000
  s[888] = v47
  const v48 = sum(f.timerPrMaaned, (r_timerPrMaaned) => { const r0_0 = !s[3] && r_timerPrMaaned.maaned >= v44; const r0_1 = !s[3] && r_timerPrMaaned.maaned < s[76]; return (r0_0 || s[5]) && (r0_1 || s[5]) && (r0_0 || r0_1) && r_timerPrMaaned.timer >= 4000 ? 1 : 0 }) >= 5
  s[889] = v48
  const v49 = sum(f.timerPrMaaned, (r_timerPrMaaned) => { const r0_0 = !s[3] && r_timerPrMaaned.maaned >= v44; const r0_1 = !s[3] && r_timerPrMaaned.maaned < s[76]; const r0_2 = (r0_0 || s[5]) && (r0_1 || s[5]) && (r0_0 || r0_1); const r0_3 = r_timerPrMaaned.timer >= 4000; const r0_4 = r0_2 && r0_3; return r0_4 ? (r0_4 && !(r0_2 && !r0_3 || !s[3] && r_timerPrMaaned.maaned < v45 || !s[3] && r_timerPrMaaned.maaned >= s[75] || s[5] && !r0_3) && !(s[5] && r0_3) ? 1 : 0) : 0 }) >= 5
  s[890] = v49
  const v50 = !v47 || !v49
  s[886] = v50
  const v51 = v46 && v48
  s[885] = v51
  const v52 = 6 + f.maanederDerSesBortFra
  const v53 = -v52
  const v54 = shiftMonths(s[75], v53)
  const v55 = shiftMonths(s[76], v53)
  const v56 = sum(f.timerPrMaaned, (r_timerPrMaaned) => { const r0_0 = !s[3] && r_timerPrMaaned.maaned < s[76]; const r0_1 = !s[3] && r_timerPrMaaned.maaned >= v54; return (r0_1 || s[5]) && (r0_0 || s[5]) && (r0_1 || r0_0) ? r_timerPrMaaned.timer : 0 }) >= 24000
  s[893] = v56
  const v57 = sum(f.timerPrMaaned, (r_timerPrMaaned) => { const r0_0 = !s[3] && r_timerPrMaaned.maaned < s[76]; const r0_1 = !s[3] && r_timerPrMaaned.maaned >= v54; const r0_2 = (r0_1 || s[5]) && (r0_0 || s[5]) && (r0_1 || r0_0); return r0_2 ? (r0_2 && !(!s[3] && r_timerPrMaaned.maaned < v55 || !s[3] && r_timerPrMaaned.maaned >= s[75]) && !s[5] ? r_timerPrMaaned.timer : 0) : 0 }) >= 24000
  s[894] = v57
  const v58 = sum(f.timerPrMaaned, (r_timerPrMaaned) => { const r0_0 = !s[3] && r_timerPrMaaned.maaned < s[76]; const r0_1 = !s[3] && r_timerPrMaaned.maaned >= v54; return (r0_1 || s[5]) && (r0_0 || s[5]) && (r0_1 || r0_0) && r_timerPrMaaned.timer >= 4000 ? 1 : 0 }) >= 5
  s[895] = v58
  const v59 = sum(f.timerPrMaaned, (r_timerPrMaaned) => { const r0_0 = !s[3] && r_timerPrMaaned.maaned < s[76]; const r0_1 = r_timerPrMaaned.timer >= 4000; const r0_2 = !s[3] && r_timerPrMaaned.maaned >= v54; const r0_3 = (r0_2 || s[5]) && (r0_0 || s[5]) && (r0_2 || r0_0); const r0_4 = r0_3 && r0_1; return r0_4 ? (r0_4 && !(r0_3 && !r0_1 || !s[3] && r_timerPrMaaned.maaned < v55 || !s[3] && r_timerPrMaaned.maaned >= s[75] || s[5] && !r0_1) && !(s[5] && r0_1) ? 1 : 0) : 0 }) >= 5
  s[896] = v59
  const v60 = !v57 || !v59
  s[892] = v60
  const v61 = v56 && v58
  s[891] = v61
  const v62 = v51 || v61
  s[883] = v62
  const v63 = v50 && v60
  s[884] = v63
  const v64 = f.iBeskaeftigelse === false || v63 || v25
  s[882] = v64
  const v65 = f.iBeskaeftigelse && v62 && v28
  s[881] = v65
  const SDL_32_1 = s[63] || v17 && (v29 || f.dagpengeretHvisRask || v37 || f.elevILoennetPraktik || f.ansatIFleksjob) || v38 && (v43 || f.dagpengeretHvisRask || v37 || f.elevILoennetPraktik || f.ansatIFleksjob) || s[77] && (v65 || f.dagpengeretHvisRask || v37 || f.elevILoennetPraktik || f.ansatIFleksjob)
  s[82] = SDL_32_1
  const SDL_32_1_nej = s[63] || v17 && v27 && f.dagpengeretHvisRask === false && v36 && f.elevILoennetPraktik === false && f.ansatIFleksjob === false || v38 && v42 && f.dagpengeretHvisRask === false && v36 && f.elevILoennetPraktik === false && f.ansatIFleksjob === false || s[77] && v64 && f.dagpengeretHvisRask === false && v36 && f.elevILoennetPraktik === false && f.ansatIFleksjob === false
  s[81] = SDL_32_1_nej
  // SDL.42.1: Beskæftigelseskravet for selvstændige (SDL § 42)
  const v68 = f.maanederSomSelvstaendig + f.maanederSomLoenmodtagerFoer >= 6
  s[898] = v68
  const v69 = v68 && f.drevetSenesteMaaned
  s[897] = v69
  const v70 = f.timerIVirksomheden >= 1850
  s[899] = v70
  const v71 = v69 && v70
  s[900] = v71
  const v72 = !s[3] && s[78] && s[59] <= 15705 /* 2012-12-31 */
  const v73 = !s[3] && s[61] >= 15706 /* 2013-01-01 */ && s[59] <= 15883 /* 2013-06-27 */
  const v74 = v71 || f.tilskudTilEgenVirksomhed
  const v75 = !s[3] && s[61] >= 15884 /* 2013-06-28 */ && s[62]
  const SDL_42_1 = s[63] || s[72] && v71 || v72 && v71 || v73 && v74 || v75 && v74
  s[85] = SDL_42_1
  const SDL_42_1_nej = s[63] || s[72] && !v71 || v72 && !v71 || v73 && !v74 || v75 && !v74
  s[84] = SDL_42_1_nej
}

function svar_7(f, s) {
  // SDL.34.1: Ret ved arbejdsskade (SDL § 34, stk. 1)
  const v0 = f.arbejdsskade === false || s[79]
  const v1 = f.arbejdsskade && s[80]
  const SDL_34_1 = s[63] || s[72] && v1 || s[73] && v1
  s[711] = SDL_34_1
  const SDL_34_1_nej = s[63] || s[72] && v0 || s[73] && v0
  s[712] = SDL_34_1_nej
  // SDL.32: Ret over for kommunen (SDL § 2, stk. 2)
  const v4 = !s[65] || s[81]
  s[902] = v4
  const v5 = s[65] && (s[82] || s[69])
  s[901] = v5
  const v6 = !s[83] || s[84]
  s[904] = v6
  const v7 = s[83] && (s[85] || s[69])
  s[903] = v7
  const v8 = f.persongruppe === 'ingen'
  s[333] = v8
  const v9 = !v8 || s[86]
  s[188] = v9
  const v10 = v8 && s[87]
  s[187] = v10
  const SDL_32 = s[63] || s[88] && (v5 || v7 || s[89] || v10 || SDL_34_1)
  s[194] = SDL_32
  const SDL_32_nej = s[63] || s[88] && v4 && v6 && !s[89] && v9 && (SDL_34_1_nej || s[69])
  s[195] = SDL_32_nej
  // SDL.3: Ophold i Danmark (SDL § 3)
  const v13 = f.vurderingsdato >= 17702 /* 2018-06-20 */
  s[905] = v13
  const v14 = !v13 && (f.ophold === 'danmark' || f.ophold === 'rekreation' || f.ophold === 'behandling' || f.ophold === 'udskudt_hjemrejse' || f.ophold === 'udsendt' || f.ophold === 'dansk_social_sikring') || v13 && (f.ophold === 'danmark' || f.ophold === 'rekreation' || f.ophold === 'behandling' || f.ophold === 'udskudt_hjemrejse' || f.ophold === 'udsendt' || f.ophold === 'repatriering' || f.ophold === 'dansk_social_sikring')
  const SDL_3 = !s[90] || v14
  s[198] = SDL_3
  const SDL_3_nej = !s[90] || !v14
  s[199] = SDL_3_nej
  // SDL.24a.1: Jobafklaring ved ny sygemelding (SDL § 24 a, stk. 1)
  const v17 = SDL_32 || s[69]
  s[268] = v17
  const v18 = SDL_3 || !s[90]
  s[196] = v18
  const v19 = s[91] || !s[90]
  s[197] = v19
  const SDL_24a_1 = s[63] || s[92] && (s[93] || s[94]) && v17 && v18 && v19 && (s[93] || SDL_32 || SDL_3 || s[91])
  s[262] = SDL_24a_1
  const SDL_24a_1_nej = s[63] || s[95] || s[92] && (s[96] || SDL_32_nej || SDL_3_nej || s[97])
  s[267] = SDL_24a_1_nej
  const SDL_24a_1_ir = s[63] || s[92] && s[94] && s[69] && !s[90] || s[64]
  s[266] = SDL_24a_1_ir
  // SDL.24c.1: Stop for sygedagpenge, når sygdommen ikke længere er livstruende (SDL § 24 c, stk. 1)
  const v23 = f.vurderingsdato >= 16801 /* 2016-01-01 */
  s[114] = v23
  const v24 = v23 && f.fikSygedagpengeVedLivstruende && f.laegenFinderIkkeLaengereLivstruende
  const SDL_24c_1 = !s[90] || v24
  s[658] = SDL_24c_1
  const SDL_24c_1_nej = !s[90] || !v24
  s[659] = SDL_24c_1_nej
  // LAB.107.1: Ret til jobafklaringsforløb (LAB § 107)
  const v27 = f.vurderingsdato >= 16252 /* 2014-07-01 */
  s[126] = v27
  const v28 = s[98] || f.naaetFolkepensionsalder || s[99]
  s[917] = v28
  const v29 = f.forlaengelseErAfgjort || v28 && s[100] || !v28 && s[101]
  s[245] = v29
  const v30 = f.forlaengelseErAfgjort === false && (v28 && s[102] || !v28 && s[103])
  s[246] = v30
  const v31 = f.forlaengelseErAfgjort ? f.forlaengelsenSlutter : v28 ? s[104] : s[105]
  s[247] = v31
  const v32 = f.forlaengelseErAfgjort ? f.forlaengelsenSlutter : v28 ? s[106] : s[107]
  s[248] = v32
  const v33 = v29 && f.vurderingsdato >= v31
  s[915] = v33
  const v34 = v29 && f.vurderingsdato < v32
  s[916] = v34
  const v35 = v34 || v28 || s[108]
  s[914] = v35
  const v36 = s[109] || s[110]
  s[328] = v36
  const v37 = (v33 || v30) && !v28 && v36
  s[913] = v37
  const v38 = v37 || SDL_24a_1
  s[911] = v38
  const v39 = SDL_24a_1_nej || SDL_24a_1_ir
  s[265] = v39
  const v40 = v35 && v39
  s[912] = v40
  const v41 = v37 || SDL_24a_1 || SDL_24c_1
  s[918] = v41
  const v42 = v35 && v39 && (SDL_24c_1_nej || !s[90])
  s[919] = v42
  const LAB_107_1 = !s[90] || v27 && (!v23 && v19 && v38 || v23 && v19 && v41)
  s[452] = LAB_107_1
  const LAB_107_1_nej = !s[90] || !v27 || !v23 && (s[97] || v40) || v23 && (s[97] || v42)
  s[453] = LAB_107_1_nej
  // LAB.110.1: Jobafklaringsforløbets længste varighed (LAB § 110, stk. 1)
  const v45 = f.jobafklaringStartede >= 16252 /* 2014-07-01 */
  s[920] = v45
  const v46 = f.jobafklaringStartede >= 17532 /* 2018-01-01 */
  s[921] = v46
  const v47 = shiftMonths(f.jobafklaringStartede, 24)
  const v48 = shiftDays(v47, -1)
  const v49 = f.jobafklaringStartede >= 18262 /* 2020-01-01 */
  s[922] = v49
  const v50 = allPeriods(f.barselUnderJobafklaring)
  const v51 = without(ALL_DAYS, v50)
  const v52 = dayReaching(v51, f.jobafklaringStartede, v47 === NEVER ? Infinity : v47 - f.jobafklaringStartede)
  const LAB_110_1 = v45 ? (v46 ? (v49 ? v52 : Math.min(v48, v52)) : v48) : FIRST_DAY
  s[455] = LAB_110_1
  const LAB_110_1_hoej = v45 ? (v46 ? (v49 ? v52 : Math.max(v48, v52)) : v48) : NEVER
  s[456] = LAB_110_1_hoej
  const LAB_110_1_er = f.erIJobafklaring && v45
  s[457] = LAB_110_1_er
  const LAB_110_1_ir = !LAB_110_1_er || !v45
  s[458] = LAB_110_1_ir
  // LAB.112.2: Et ressourceforløb er udelukket, fordi arbejdsevnen ikke kan udvikles (LAB § 112, stk. 2)
  const v57 = f.vurderingsdato >= 17683 /* 2018-06-01 */
  s[925] = v57
  const v58 = f.vurderingsdato >= 20485 /* 2026-02-01 */
  s[113] = v58
  const v59 = s[111] && (!v57 && f.aabenbartFormaalsloestPaaGrundAfSygdom || v57 && !v58 && (f.dokumenteretIngenUdvikling || f.heltAabenbartIngenUdvikling))
  const LAB_112_2 = !s[90] || v59
  s[462] = LAB_112_2
  const LAB_112_2_nej = !s[90] || !v59
  s[463] = LAB_112_2_nej
  // LAB.112.3: Et ressourceforløb kan begynde, selv om folkepensionsalderen nærmer sig (LAB § 112, stk. 3)
  const v62 = f.vurderingsdato >= 18993 /* 2022-01-01 */
  s[112] = v62
  const v63 = shiftMonths(f.folkepensionsalderNaasDen, -72) >= f.vurderingsdato
  s[930] = v63
  const v64 = !v62 || v63 || f.oenskerRessourceforloeb
  const LAB_112_3 = !s[90] || v64
  s[464] = LAB_112_3
  const LAB_112_3_nej = !s[90] || !v64
  s[465] = LAB_112_3_nej
  // LAB.112.1: Målgruppen for ressourceforløb (LAB § 112, stk. 1)
  const v67 = f.laengerevarendeForsoergelse || f.deltagetUdenOegetTilknytning || f.behovForLaengerevarendeIndsats
  s[934] = v67
  const v68 = LAB_112_2_nej || !s[90]
  const v69 = f.ressourceforloebBevilgetDen <= 20484 /* 2026-01-31 */
  s[933] = v69
  const v70 = f.ressourceforloebErBevilget && v69
  s[186] = v70
  const v71 = v58 && v70
  s[931] = v71
  const LAB_112_1 = v71 || !s[90] || s[111] && (!v62 && f.komplekseProblemer && f.kanIkkeLoesesAfAndenIndsats && f.kraeverHelhedsorienteretForloeb && v67 && v68 || v62 && !v58 && f.komplekseProblemer && f.kanIkkeLoesesAfAndenIndsats && f.kraeverHelhedsorienteretForloeb && v67 && v68 && (LAB_112_3 || !s[90]))
  s[459] = LAB_112_1
  const LAB_112_1_nej = v71 || !s[90] || !s[111] || !v62 && (f.komplekseProblemer === false || f.kanIkkeLoesesAfAndenIndsats === false || f.kraeverHelhedsorienteretForloeb === false || !v67 || LAB_112_2) || v62 && (v58 || f.komplekseProblemer === false || f.kanIkkeLoesesAfAndenIndsats === false || f.kraeverHelhedsorienteretForloeb === false || !v67 || LAB_112_2 || LAB_112_3_nej)
  s[460] = LAB_112_1_nej
  const LAB_112_1_ir = v71 || !s[90]
  s[461] = LAB_112_1_ir
}

function svar_8(f, s) {
  // LAB.113.4: Kommunen skal have besluttet, hvad der sker efter forløbet (LAB § 113, stk. 4)
  const v0 = f.ressourceforloebPlanlagtTil >= 13332 /* 2006-07-03 */
  s[425] = v0
  const v1 = f.ressourceforloebPlanlagtTil >= 15706 /* 2013-01-01 */
  s[424] = v1
  const v2 = v1 ? f.ressourceforloebPlanlagtTil : NEVER
  const LAB_113_4 = v0 ? v2 : FIRST_DAY
  s[466] = LAB_113_4
  const LAB_113_4_hoej = v0 ? v2 : NEVER
  s[467] = LAB_113_4_hoej
  const LAB_113_4_ir = f.ressourceforloebErBevilget === false || !v0
  s[414] = LAB_113_4_ir
  // LAB.113.4.ydelse: Ressourceforløb og ydelse løber videre uden en afgørelse (LAB § 113, stk. 4)
  const v6 = f.ressourceforloebPlanlagtTil >= f.vurderingsdato
  s[940] = v6
  const v7 = v1 && (v6 || f.kommunenHarTagetStillingTilForloebet === false)
  const LAB_113_4_ydelse = f.ressourceforloebErBevilget && (!v0 || v7)
  s[470] = LAB_113_4_ydelse
  const LAB_113_4_ydelse_nej = f.ressourceforloebErBevilget && (!v0 || !v7)
  s[471] = LAB_113_4_ydelse_nej
  // LAB.114.1: Ressourceforløbets længste varighed (LAB § 114, stk. 1)
  const v10 = f.ressourceforloebStartede >= 13332 /* 2006-07-03 */
  s[427] = v10
  const v11 = f.ressourceforloebStartede >= 15706 /* 2013-01-01 */
  s[426] = v11
  const v12 = f.ressourceforloebStartede >= 16436 /* 2015-01-01 */
  s[945] = v12
  const v13 = shiftMonths(f.ressourceforloebStartede, 60)
  const v14 = shiftDays(v13, -1)
  const v15 = f.ressourceforloebStartede >= 18262 /* 2020-01-01 */
  s[946] = v15
  const v16 = allPeriods(f.barselUnderRessourceforloeb)
  const v17 = without(ALL_DAYS, v16)
  const v18 = dayReaching(v17, f.ressourceforloebStartede, v13 === NEVER ? Infinity : v13 - f.ressourceforloebStartede)
  const v19 = f.ressourceforloebStartede >= 18993 /* 2022-01-01 */
  s[947] = v19
  const v20 = shiftMonths(f.ressourceforloebStartede, 36)
  const v21 = v19 ? dayReaching(v17, f.ressourceforloebStartede, v20 === NEVER ? Infinity : v20 - f.ressourceforloebStartede) : v18
  const LAB_114_1 = v10 ? (v11 ? (v12 ? (v15 ? v21 : Math.min(v14, v18)) : v14) : NEVER) : FIRST_DAY
  s[472] = LAB_114_1
  const LAB_114_1_hoej = v10 ? (v11 ? (v12 ? (v15 ? v21 : Math.max(v14, v18)) : v14) : NEVER) : NEVER
  s[473] = LAB_114_1_hoej
  const LAB_114_1_ir = f.ressourceforloebErBevilget === false || !v10
  s[415] = LAB_114_1_ir
  // LAB.114.1.plan: Forløbets planlagte længde er tilladt (LAB § 114, stk. 1)
  const v25 = f.ressourceforloebPlanlagtTil >= shiftDays(shiftMonths(f.ressourceforloebStartede, 12), -1)
  s[950] = v25
  const v26 = f.ressourceforloebErBevilget && LAB_114_1_hoej >= f.ressourceforloebPlanlagtTil
  s[951] = v26
  const v27 = f.ressourceforloebErBevilget && LAB_114_1 < f.ressourceforloebPlanlagtTil
  s[952] = v27
  const LAB_114_1_plan = f.ressourceforloebErBevilget && (!v10 || v11 && v25 && (v26 || LAB_114_1_ir))
  s[475] = LAB_114_1_plan
  const LAB_114_1_plan_nej = f.ressourceforloebErBevilget && (!v10 || !v11 || !v25 || v27)
  s[476] = LAB_114_1_plan_nej
  // LAB.114.3: Så længe kan det næste ressourceforløb vare (LAB § 114, stk. 2-4)
  const v30 = f.vurderingsdato >= shiftMonths(f.foedselsdag, 480)
  s[956] = v30
  const v31 = f.maanederIRessourceforloeb <= 0
  s[957] = v31
  const v32 = v30 && !v31 && f.oenskerRessourceforloeb === false
  s[955] = v32
  const v33 = v32 ? 0 : 60
  const v34 = f.vurderingsdato >= shiftMonths(f.foedselsdag, 600)
  s[959] = v34
  const v35 = v34 && !v31 && f.oenskerRessourceforloeb === false
  s[958] = v35
  const v36 = v30 && !v34 && f.oenskerRessourceforloeb === false
  s[960] = v36
  const v37 = v35 ? 0 : v36 ? Math.min(36, Math.max(0, 60 - f.maanederIRessourceforloeb)) : 36
  const LAB_114_3_ir = !s[90] || s[111] && s[112] && s[113]
  s[479] = LAB_114_3_ir
  const LAB_114_3 = s[90] ? (s[111] ? (s[112] ? (s[113] ? -Infinity : v37) : v33) : 0) : -Infinity
  s[477] = LAB_114_3
  const LAB_114_3_hoej = s[90] ? (s[111] ? (s[112] ? (s[113] ? Infinity : v37) : v33) : 0) : Infinity
  s[478] = LAB_114_3_hoej
  // LAB.114.4: Ressourceforløbet må ikke gå ud over folkepensionsalderen (LAB § 114, stk. 4)
  const v41 = f.folkepensionsalderNaasDen >= 13332 /* 2006-07-03 */
  s[961] = v41
  const v42 = f.folkepensionsalderNaasDen >= 16618 /* 2015-07-02 */
  s[962] = v42
  const v43 = f.folkepensionsalderNaasDen >= 17126 /* 2016-11-21 */
  s[963] = v43
  const v44 = shiftDays(f.folkepensionsalderNaasDen, -1)
  const LAB_114_4 = v41 ? (v42 ? (v43 ? v44 : FIRST_DAY) : NEVER) : FIRST_DAY
  s[480] = LAB_114_4
  const LAB_114_4_hoej = v41 ? (v42 ? (v43 ? v44 : NEVER) : NEVER) : NEVER
  s[481] = LAB_114_4_hoej
  const LAB_114_4_ir = f.ressourceforloebErBevilget === false || !v41 || v42 && !v43
  s[482] = LAB_114_4_ir
  // LAB.142.1: Målgruppen for revalidering (LAB § 142)
  const v48 = !s[113] && f.begraensningerIArbejdsevnen && f.andenIndsatsErIkkeNok && f.kanKommeIndPaaArbejdsmarkedet
  const LAB_142_1 = !s[90] || v48
  s[483] = LAB_142_1
  const LAB_142_1_nej = !s[90] || !v48
  s[484] = LAB_142_1_nej
  // LAB.144: Forrevalidering (LAB § 144)
  const LAB_144 = !s[90] || (LAB_142_1 || !s[90]) && f.erhvervssigtetErAfklaret === false
  s[416] = LAB_144
  const LAB_144_nej = !s[90] || LAB_142_1_nej || f.erhvervssigtetErAfklaret
  s[185] = LAB_144_nej
  // LAB.145.2: Mere end 5 års revalidering (LAB § 145, stk. 2)
  const v53 = f.revalideringStartede >= 13332 /* 2006-07-03 */
  s[431] = v53
  const v54 = f.revalideringStartede >= 18262 /* 2020-01-01 */
  s[432] = v54
  const v55 = !v54 && f.betydeligeBegraensninger && f.talerIUdpraegetGradForLangUddannelse || v54 && f.betydeligeBegraensninger && f.talerForLangUddannelse
  const LAB_145_2 = !v53 || v55
  s[493] = LAB_145_2
  const LAB_145_2_nej = !v53 || !v55
  s[494] = LAB_145_2_nej
  // LAB.145.1: Den længste revalidering (LAB § 145, stk. 1)
  const v58 = shiftDays(shiftMonths(f.revalideringStartede, 60), -1)
  const v59 = LAB_145_2 && !LAB_145_2_nej && v53
  s[433] = v59
  const LAB_145_1 = v53 ? (v59 ? NEVER : v58) : FIRST_DAY
  s[486] = LAB_145_1
  const LAB_145_1_hoej = v53 ? (LAB_145_2 ? NEVER : v58) : NEVER
  s[487] = LAB_145_1_hoej
  const LAB_145_1_ir = f.revalideringErBevilget === false || !v53
  s[489] = LAB_145_1_ir
  // LAB.145.1.plan: Revalideringens planlagte længde er tilladt (LAB § 145, stk. 1)
  const LAB_145_1_plan = f.revalideringErBevilget && (!v53 || f.revalideringErBevilget && LAB_145_1_hoej >= f.revalideringPlanlagtTil)
  s[490] = LAB_145_1_plan
  const LAB_145_1_plan_nej = f.revalideringErBevilget && (!v53 || f.revalideringErBevilget && LAB_145_1 < f.revalideringPlanlagtTil)
  s[491] = LAB_145_1_plan_nej
  const LAB_145_1_plan_ir = f.revalideringErBevilget === false || !v53 || LAB_145_1_ir
  s[492] = LAB_145_1_plan_ir
  // LAB.146: Revalideringen kan forlænges (LAB § 146)
  const v66 = f.vurderingsdato >= 18262 /* 2020-01-01 */
  s[174] = v66
  const v67 = f.vurderingsdato >= 19134 /* 2022-05-22 */
  s[423] = v67
  const v68 = f.grundTilForsinkelse === 'nedsat_funktionsevne' || f.grundTilForsinkelse === 'helt_specielle_forhold' || f.grundTilForsinkelse === 'sygdom' || f.grundTilForsinkelse === 'pasning_af_boern' || f.grundTilForsinkelse === 'barsel' || f.grundTilForsinkelse === 'ingen_boernepasning' || f.grundTilForsinkelse === 'saerlige_sociale_forhold'
  const v69 = f.grundTilForsinkelse === 'nedsat_funktionsevne' || f.grundTilForsinkelse === 'helt_specielle_forhold' || f.grundTilForsinkelse === 'sygdom' || f.grundTilForsinkelse === 'pasning_af_boern' || f.grundTilForsinkelse === 'barsel' || f.grundTilForsinkelse === 'ingen_boernepasning' || f.grundTilForsinkelse === 'saerlige_sociale_forhold' || f.grundTilForsinkelse === 'pasning_af_andre'
  const v70 = f.grundTilForsinkelse === 'nedsat_funktionsevne' || f.grundTilForsinkelse === 'helt_specielle_forhold' || f.grundTilForsinkelse === 'sygdom' || f.grundTilForsinkelse === 'pasning_af_boern' || f.grundTilForsinkelse === 'barsel' || f.grundTilForsinkelse === 'ingen_boernepasning' || f.grundTilForsinkelse === 'saerlige_sociale_forhold' || f.grundTilForsinkelse === 'pasning_af_andre' || f.grundTilForsinkelse === 'sorgorlov'
  const LAB_146 = !s[90] || !v66 && v68 || v66 && (!v67 && (v69 || v70) || v67 && v70)
  s[495] = LAB_146
  const LAB_146_nej = !s[90] || !v66 && !v68 || v66 && (!v67 && (!v69 || !v70) || v67 && !v70)
  s[496] = LAB_146_nej
}

function svar_9(f, s) {
  // LAS.69j.2.bidrag: Tillæg til unge, der betaler bidrag til et barn (LAS § 69 j, stk. 2, nr. 4)
  const v0 = f.vurderingsdato >= 20819 /* 2027-01-01 */
  s[180] = v0
  const v1 = f.bidragspligtigeBoern <= 0
  s[970] = v1
  const v2 = f.vurderingsdato >= 20270 /* 2025-07-01 */
  s[973] = v2
  const v3 = f.vurderingsdato <= 20269 /* 2025-06-30 */
  s[971] = v3
  const v4 = v3 || v0
  const v5 = SATS_1(f.vurderingsdato)
  const v6 = v4 ? -Infinity : v5
  const v7 = v4 ? Infinity : v5
  const v8 = v6 > -Infinity && v7 < Infinity
  const v9 = quotient([v6, f.bidragspligtigeBoern], [1], 'nærmeste', 1)
  const v10 = quotient([v7, f.bidragspligtigeBoern], [1], 'nærmeste', 1)
  const LAS_69j_2_bidrag = s[111] ? (v2 ? (v8 ? Math.min(v9, v10) : -Infinity) : f.bidragPrMaaned) : -Infinity
  s[514] = LAS_69j_2_bidrag
  const LAS_69j_2_bidrag_hoej = s[111] ? (v2 ? (v8 ? Math.max(v9, v10) : Infinity) : f.bidragPrMaaned) : Infinity
  s[515] = LAS_69j_2_bidrag_hoej
  const LAS_69j_2_bidrag_er = !v1 && (!s[111] || !v2 || !(!v8 && !v4 && v6 === v7))
  s[516] = LAS_69j_2_bidrag_er
  const LAS_69j_2_bidrag_ir = v1 || !s[111] || v2 && (v4 || !v8)
  s[517] = LAS_69j_2_bidrag_ir
  // LAS.68.2: Ressourceforløbsydelsens sats i ressourceforløb (lov 1750/2025 § 21, stk. 8)
  const v15 = f.boernOpholderSigIDanmark || f.boernLigestillet
  s[976] = v15
  const v16 = f.harForsoergelsespligt && v15
  s[975] = v16
  const v17 = f.vurderingsdato <= 15705 /* 2012-12-31 */
  s[792] = v17
  const v18 = v17 || v0
  s[119] = v18
  const v19 = SATS_2(f.vurderingsdato)
  const v20 = f.vurderingsdato >= shiftMonths(f.foedselsdag, 300)
  s[181] = v20
  const v21 = !v20 && f.borHosForaeldre && f.harForsoergelsespligt === false
  s[977] = v21
  const v22 = SATS_3(f.vurderingsdato)
  const v23 = v18 ? -Infinity : v22
  const v24 = v18 ? Infinity : v22
  const v25 = v24 === Infinity
  const v26 = LAS_69j_2_bidrag === -Infinity
  const v27 = v23 === -Infinity
  const v28 = LAS_69j_2_bidrag_hoej === Infinity
  const v29 = v25 && v26 || v27 && v28
  const v30 = SATS_4(f.vurderingsdato)
  const v31 = SATS_5(f.vurderingsdato)
  const v32 = v16 || !v21 || v1 || LAS_69j_2_bidrag_er && !(v29 && !v18 && v23 === v24 && (!LAS_69j_2_bidrag_er || !LAS_69j_2_bidrag_ir && LAS_69j_2_bidrag === LAS_69j_2_bidrag_hoej))
  s[127] = v32
  const v33 = v16 && v18 || !v16 && (v21 && (!v1 && (v18 || LAS_69j_2_bidrag_ir || v29 || v18) || v1 && v18) || !v21 && v18)
  s[128] = v33
  const v34 = v16 ? (v18 ? -Infinity : v19) : v21 ? (v1 ? v23 : Math.min(v27 || v26 ? -Infinity : v23 + LAS_69j_2_bidrag, v18 ? -Infinity : v30)) : v18 ? -Infinity : v31
  s[129] = v34
  const v35 = v16 ? (v18 ? Infinity : v19) : v21 ? (v1 ? v24 : Math.min(v25 || v28 ? Infinity : v24 + LAS_69j_2_bidrag_hoej, v18 ? Infinity : v30)) : v18 ? Infinity : v31
  s[130] = v35
  const LAS_68_2_er = !s[111] || v32
  s[499] = LAS_68_2_er
  const LAS_68_2_ir = !s[111] || v33
  s[500] = LAS_68_2_ir
  const LAS_68_2 = s[111] ? v34 : -Infinity
  s[497] = LAS_68_2
  const LAS_68_2_hoej = s[111] ? v35 : Infinity
  s[498] = LAS_68_2_hoej
  // LAS.68.5: Mindst satsen til den, der kom fra ledighedsydelse (LAS § 68, stk. 5)
  const v40 = f.vurderingsdato >= 16387 /* 2014-11-13 */
  s[179] = v40
  // LAS.68.4: Ressourceforløbsydelsen før fradrag i ressourceforløb (lov 1750/2025 § 21, stk. 8)
  const v41 = f.ydelseFoerForloebet === 'sygedagpenge'
  s[981] = v41
  const v42 = f.sidsteDagMedSygedagpengeEllers >= f.vurderingsdato
  s[982] = v42
  const v43 = v41 && v42
  s[980] = v43
  const v44 = Math.max(LAS_68_2, f.hidtidigYdelsePrMaaned)
  const v45 = Math.max(LAS_68_2_hoej, f.hidtidigYdelsePrMaaned)
  const v46 = f.ydelseFoerForloebet === 'ledighedsydelse'
  s[983] = v46
  const v47 = Math.max(f.hidtidigYdelsePrMaaned, v44)
  const v48 = Math.min(f.hidtidigYdelsePrMaaned, v45)
  const v49 = !v40 && LAS_68_2_er && v48 >= v47
  const v50 = v40 ? v47 : v49 ? Math.min(f.hidtidigYdelsePrMaaned, v47) : f.hidtidigYdelsePrMaaned
  const v51 = v40 ? v48 : v49 ? Math.max(f.hidtidigYdelsePrMaaned, v48) : f.hidtidigYdelsePrMaaned
  const LAS_68_4 = s[111] ? (v43 ? v44 : v46 ? (LAS_68_2_er ? (v40 ? v44 : Math.min(v44, v50)) : v50) : LAS_68_2) : -Infinity
  s[123] = LAS_68_4
  const LAS_68_4_hoej = s[111] ? (v43 ? v45 : v46 ? (LAS_68_2_er ? (v40 ? v45 : Math.max(v45, v51)) : v51) : LAS_68_2_hoej) : Infinity
  s[122] = LAS_68_4_hoej
  const v54 = f.ydelseFoerForloebet === 'foertidspension'
  s[979] = v54
  const LAS_68_4_er = !v54 && (!s[111] || v43 && LAS_68_2_er || !v43 && (v46 && (LAS_68_2_er || !v40) || !v46 && LAS_68_2_er))
  s[124] = LAS_68_4_er
  const LAS_68_4_ir = v54 || !s[111] || v43 && LAS_68_2_ir || !v43 && (v46 && (LAS_68_2_ir || !v40 && !((!LAS_68_2_er || !LAS_68_2_ir && v44 === v45) && LAS_68_2_er && (!LAS_68_2_er || f.hidtidigYdelsePrMaaned === v44))) || !v46 && LAS_68_2_ir)
  s[125] = LAS_68_4_ir
  // LAS.68a.1.tid: Indtægter for tiden før og efter forløbet trækkes ikke fra (LAS § 68 a, stk. 1)
  const LAS_68a_1_tid = !s[111] || s[114]
  s[505] = LAS_68a_1_tid
  const LAS_68a_1_tid_nej = !s[111] || !s[114]
  s[116] = LAS_68a_1_tid_nej
  // LAS.68a.3: Løn i tilbud, der ikke tæller med (LAS § 68 a, stk. 3)
  const v59 = LAS_68a_1_tid || !s[111]
  s[117] = v59
  const v60 = Math.min(f.timerITilbud, 16000)
  const v61 = f.vurderingsdato <= 16070 /* 2013-12-31 */ || v0
  s[134] = v61
  const v62 = SATS_6(f.vurderingsdato)
  const v63 = v61 ? -Infinity : v62
  s[135] = v63
  const v64 = v61 ? Infinity : v62
  s[136] = v64
  const v65 = v63 > -Infinity && v64 < Infinity
  s[133] = v65
  const v66 = quotient([v60, v63], [100], 'nærmeste', 1)
  const v67 = quotient([v60, v64], [100], 'nærmeste', 1)
  const v68 = v65 ? Math.min(v66, v67) : -Infinity
  s[138] = v68
  const v69 = v65 ? Math.max(v66, v67) : Infinity
  s[140] = v69
  const v70 = v61 || !v65
  s[137] = v70
  const LAS_68a_3_er = !s[111] || !(!v65 && !v61 && v63 === v64)
  s[121] = LAS_68a_3_er
  const LAS_68a_3_ir = !s[111] || v70
  s[120] = LAS_68a_3_ir
  const LAS_68a_3 = s[111] ? Math.min(v68, sum(f.indtaegter, (r_indtaegter) => { const r0_0 = r_indtaegter.tid === 'under'; const r0_1 = r0_0 || LAS_68a_1_tid_nej; const r0_2 = r_indtaegter.art === 'loen_i_tilbud'; const r0_3 = r0_1 && r0_2; return r0_3 ? (r0_3 && !(r0_1 && !r0_2 || !r0_0 && v59) ? r_indtaegter.beloeb : 0) : 0 })) : -Infinity
  s[118] = LAS_68a_3
  const LAS_68a_3_hoej = s[111] ? Math.min(v69, sum(f.indtaegter, (r_indtaegter) => (r_indtaegter.tid === 'under' || LAS_68a_1_tid_nej) && r_indtaegter.art === 'loen_i_tilbud' ? r_indtaegter.beloeb : 0)) : Infinity
  s[115] = LAS_68a_3_hoej
}

function svar_10(f, s) {
  // LAS.68a.2: Fradrag for løn i ressourceforløb (lov 1750/2025 § 21, stk. 8)
  const v0 = Math.max(0, -s[115] === -Infinity ? -Infinity : sum(f.indtaegter, (r_indtaegter) => { const r0_0 = r_indtaegter.tid === 'under'; const r0_1 = r0_0 || s[116]; const r0_2 = r_indtaegter.art === 'loen' || r_indtaegter.art === 'loen_under_sygdom' || r_indtaegter.art === 'loen_i_tilbud' || r_indtaegter.art === 'feriegodtgoerelse' || r_indtaegter.art === 'feriedage_udbetalt'; const r0_3 = r0_1 && r0_2; return r0_3 ? (r0_3 && !(r0_1 && !r0_2 || !r0_0 && s[117]) ? r_indtaegter.beloeb : 0) : 0 }) - s[115])
  const v1 = Math.max(0, -s[118] === Infinity ? Infinity : sum(f.indtaegter, (r_indtaegter) => (r_indtaegter.tid === 'under' || s[116]) && (r_indtaegter.art === 'loen' || r_indtaegter.art === 'loen_under_sygdom' || r_indtaegter.art === 'loen_i_tilbud' || r_indtaegter.art === 'feriegodtgoerelse' || r_indtaegter.art === 'feriedage_udbetalt') ? r_indtaegter.beloeb : 0) - s[118])
  const v2 = SATS_7(f.vurderingsdato)
  const v3 = s[119] ? -Infinity : v2
  s[146] = v3
  const v4 = s[119] ? Infinity : v2
  s[147] = v4
  const v5 = Math.min(v0, v3)
  const v6 = Math.min(v1, v4)
  const v7 = !s[119] && v3 === v4
  s[149] = v7
  const v8 = s[120] || s[119]
  const v9 = v5 > -Infinity && v6 < Infinity
  const v10 = quotient([v5, 3000], [10000], 'nærmeste', 1)
  const v11 = quotient([v6, 3000], [10000], 'nærmeste', 1)
  const v12 = v9 ? Math.min(v10, v11) : -Infinity
  const v13 = v9 ? Math.max(v10, v11) : Infinity
  const v14 = s[121] && !(!v9 && (!s[121] || !v8 && v5 === v6))
  const v15 = v8 || !v9
  const v16 = v1 === Infinity
  const v17 = -v4 === -Infinity
  s[148] = v17
  const v18 = v16 && v17
  const v19 = -v3 === Infinity
  s[150] = v19
  const v20 = s[121] && !(v18 && (!s[121] || !s[120] && v0 === v1) && v7)
  const v21 = s[120] || s[119] || v18
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
  const LAS_68a_2_er = !s[111] || !s[112] && v14 && v27 && !(v33 && (!v14 || !v15 && v12 === v13) && (!v27 || !v28 && v25 === v26)) || s[112] && v27
  s[508] = LAS_68a_2_er
  const LAS_68a_2_ir = !s[111] || !s[112] && (v15 || v28 || v33) || s[112] && v28
  s[509] = LAS_68a_2_ir
  const LAS_68a_2 = s[111] ? (s[112] ? v25 : v31 || v30 ? -Infinity : v12 + v25) : -Infinity
  s[506] = LAS_68a_2
  const LAS_68a_2_hoej = s[111] ? (s[112] ? v26 : v29 || v32 ? Infinity : v13 + v26) : Infinity
  s[507] = LAS_68a_2_hoej
  // LAS.68a.1: Ressourceforløbsydelse til udbetaling i ressourceforløb (lov 1750/2025 § 21, stk. 8)
  const v38 = s[122] === Infinity
  const v39 = -LAS_68a_2_hoej === -Infinity
  const v40 = s[123] === -Infinity
  const v41 = -LAS_68a_2 === Infinity
  const v42 = v38 && v39 || v40 && v41
  const v43 = v40 || v39 ? -Infinity : s[123] - LAS_68a_2_hoej
  const v44 = v38 || v41 ? Infinity : s[122] - LAS_68a_2
  const LAS_68a_1_er = !s[111] || s[124] && LAS_68a_2_er && !(v42 && (!s[124] || !s[125] && s[123] === s[122]) && (!LAS_68a_2_er || !LAS_68a_2_ir && LAS_68a_2 === LAS_68a_2_hoej))
  s[503] = LAS_68a_1_er
  const LAS_68a_1_ir = !s[111] || s[125] || LAS_68a_2_ir || v42
  s[504] = LAS_68a_1_ir
  const LAS_68a_1 = s[111] ? Math.max(0, v43 === -Infinity ? -Infinity : v43 - sum(f.indtaegter, (r_indtaegter) => (r_indtaegter.tid === 'under' || s[116]) && (r_indtaegter.art === 'anden' || r_indtaegter.art === 'fleksloentilskud' || r_indtaegter.art === 'tilskud_egen_virksomhed' || r_indtaegter.art === 'overskud_egen_virksomhed' || r_indtaegter.art === 'uddannelsesgodtgoerelse') ? r_indtaegter.beloeb : 0)) : -Infinity
  s[501] = LAS_68a_1
  const LAS_68a_1_hoej = s[111] ? Math.max(0, v44 === Infinity ? Infinity : v44 - sum(f.indtaegter, (r_indtaegter) => { const r0_0 = r_indtaegter.tid === 'under'; const r0_1 = r0_0 || s[116]; const r0_2 = r_indtaegter.art === 'anden' || r_indtaegter.art === 'fleksloentilskud' || r_indtaegter.art === 'tilskud_egen_virksomhed' || r_indtaegter.art === 'overskud_egen_virksomhed' || r_indtaegter.art === 'uddannelsesgodtgoerelse'; const r0_3 = r0_1 && r0_2; return r0_3 ? (r0_3 && !(r0_1 && !r0_2 || !r0_0 && s[117]) ? r_indtaegter.beloeb : 0) : 0 })) : Infinity
  s[502] = LAS_68a_1_hoej
  // LAS.69j.2: Ressourceforløbsydelsens sats i jobafklaringsforløb (LAS § 69 j, stk. 2-3)
  const LAS_69j_2_er = !s[126] || s[127]
  s[512] = LAS_69j_2_er
  const LAS_69j_2_ir = !s[126] || s[128]
  s[513] = LAS_69j_2_ir
  const LAS_69j_2 = s[126] ? s[129] : -Infinity
  s[510] = LAS_69j_2
  const LAS_69j_2_hoej = s[126] ? s[130] : Infinity
  s[511] = LAS_69j_2_hoej
  // LAS.69j.4: Ressourceforløbsydelsen før fradrag i jobafklaringsforløb (LAS § 69 j, stk. 4)
  const v53 = f.vurderingsdato >= 16428 /* 2014-12-24 */
  s[171] = v53
  const v54 = f.andelAfArbejdetVedForloebetsStart <= 0
  s[986] = v54
  const v55 = f.andelAfArbejdetVedForloebetsStart <= 2500
  s[987] = v55
  const v56 = LAS_69j_2 > -Infinity && LAS_69j_2_hoej < Infinity
  const v57 = quotient([LAS_69j_2, 3], [4], 'nærmeste', 1)
  const v58 = quotient([LAS_69j_2_hoej, 3], [4], 'nærmeste', 1)
  const v59 = v56 ? Math.min(v57, v58) : -Infinity
  const v60 = v56 ? Math.max(v57, v58) : Infinity
  const v61 = LAS_69j_2_er && !(!v56 && (!LAS_69j_2_er || !LAS_69j_2_ir && LAS_69j_2 === LAS_69j_2_hoej))
  const v62 = LAS_69j_2_ir || !v56
  const v63 = f.andelAfArbejdetVedForloebetsStart <= 5000
  s[988] = v63
  const v64 = quotient([LAS_69j_2, 2], [4], 'nærmeste', 1)
  const v65 = quotient([LAS_69j_2_hoej, 2], [4], 'nærmeste', 1)
  const v66 = v56 ? Math.min(v64, v65) : -Infinity
  const v67 = v56 ? Math.max(v64, v65) : Infinity
  const v68 = !s[83] && LAS_69j_2_er
  const v69 = !s[83] && LAS_69j_2_ir
  const v70 = f.vurderingsdato >= 16617 /* 2015-07-01 */
  s[172] = v70
  const v71 = f.andelAfArbejdetDuKan <= 0
  s[170] = v71
  const v72 = f.andelAfArbejdetDuKan <= 2500
  s[376] = v72
  const LAS_69j_4_er = !s[126] || !v53 && (s[83] && (v54 && LAS_69j_2_er || !v54 && (v55 && v61 || !v55 && (!v63 || v61))) || v68) || v53 && (!v70 || s[83] && (v71 && LAS_69j_2_er || !v71 && (v72 && v61 || !v72 && (!s[131] || v61))) || v68)
  s[177] = LAS_69j_4_er
  const LAS_69j_4_ir = !s[126] || !v53 && (s[83] && (v54 && LAS_69j_2_ir || !v54 && (v55 && v62 || !v55 && v63 && v62)) || v69) || v53 && (!v70 || s[83] && (v71 && LAS_69j_2_ir || !v71 && (v72 && v62 || !v72 && s[131] && v62)) || v69)
  s[178] = LAS_69j_4_ir
  const LAS_69j_4 = s[126] ? (v53 ? (v70 ? (s[83] ? (v71 ? LAS_69j_2 : v72 ? v59 : s[131] ? v66 : 0) : LAS_69j_2) : -Infinity) : s[83] ? (v54 ? LAS_69j_2 : v55 ? v59 : v63 ? v66 : 0) : LAS_69j_2) : -Infinity
  s[176] = LAS_69j_4
  const LAS_69j_4_hoej = s[126] ? (v53 ? (v70 ? (s[83] ? (v71 ? LAS_69j_2_hoej : v72 ? v60 : s[131] ? v67 : 0) : LAS_69j_2_hoej) : Infinity) : s[83] ? (v54 ? LAS_69j_2_hoej : v55 ? v60 : v63 ? v67 : 0) : LAS_69j_2_hoej) : Infinity
  s[175] = LAS_69j_4_hoej
  // LAS.69j.5.tid: Indtægter for tiden før og efter forløbet trækkes ikke fra (LAS § 69 j, stk. 5)
  const LAS_69j_5_tid = !s[126] || s[114]
  s[132] = LAS_69j_5_tid
  const LAS_69j_5_tid_nej = !s[126] || !s[114]
  s[139] = LAS_69j_5_tid_nej
}

function svar_11(f, s) {
  // LAS.69j.10: Løn i tilbud, der ikke tæller med (LAS § 69 j, stk. 10)
  const v0 = s[132] || !s[126]
  s[142] = v0
  const LAS_69j_10_er = !s[126] || !(!s[133] && !s[134] && s[135] === s[136])
  s[144] = LAS_69j_10_er
  const LAS_69j_10_ir = !s[126] || s[137]
  s[145] = LAS_69j_10_ir
  const LAS_69j_10 = s[126] ? Math.min(s[138], sum(f.indtaegter, (r_indtaegter) => { const r0_0 = r_indtaegter.tid === 'under'; const r0_1 = r_indtaegter.art === 'loen_i_tilbud'; const r0_2 = r0_0 || s[139]; const r0_3 = r0_2 && r0_1; return r0_3 ? (r0_3 && !(r0_2 && !r0_1 || !r0_0 && v0) ? r_indtaegter.beloeb : 0) : 0 })) : -Infinity
  s[143] = LAS_69j_10
  const LAS_69j_10_hoej = s[126] ? Math.min(s[140], sum(f.indtaegter, (r_indtaegter) => (r_indtaegter.tid === 'under' || s[139]) && r_indtaegter.art === 'loen_i_tilbud' ? r_indtaegter.beloeb : 0)) : Infinity
  s[141] = LAS_69j_10_hoej
}

function svar_12(f, s) {
  // LAS.69j.9: Fradrag for løn i jobafklaringsforløb (LAS § 69 j, stk. 9)
  const v0 = f.vurderingsdato >= 16436 /* 2015-01-01 */
  s[151] = v0
  const v1 = Math.max(0, -s[141] === -Infinity ? -Infinity : sum(f.indtaegter, (r_indtaegter) => { const r0_0 = r_indtaegter.tid === 'under'; const r0_1 = r0_0 || s[139]; const r0_2 = r_indtaegter.art === 'loen' || r_indtaegter.art === 'loen_i_tilbud' || r_indtaegter.art === 'feriegodtgoerelse' || r_indtaegter.art === 'feriedage_udbetalt'; const r0_3 = r0_1 && r0_2; return r0_3 ? (r0_3 && !(r0_1 && !r0_2 || !r0_0 && s[142]) ? r_indtaegter.beloeb : 0) : 0 }) - s[141])
  const v2 = Math.max(0, -s[143] === Infinity ? Infinity : sum(f.indtaegter, (r_indtaegter) => (r_indtaegter.tid === 'under' || s[139]) && (r_indtaegter.art === 'loen' || r_indtaegter.art === 'loen_i_tilbud' || r_indtaegter.art === 'feriegodtgoerelse' || r_indtaegter.art === 'feriedage_udbetalt') ? r_indtaegter.beloeb : 0) - s[143])
  const v3 = v2 === Infinity
  const v4 = Math.max(0, v1 - 1344200)
  const v5 = Math.max(0, v3 ? Infinity : v2 - 1344200)
  const v6 = v5 >= Infinity
  s[152] = v6
  const v7 = v6 ? -Infinity : quotient([v4, 5500], [10000], 'nærmeste', 1)
  const v8 = v6 ? Infinity : quotient([v5, 5500], [10000], 'nærmeste', 1)
  const v9 = v7 === -Infinity ? -Infinity : Math.round(Math.min(v1, 1344200) * 3000 / 10000) + v7
  s[164] = v9
  const v10 = v8 === Infinity ? Infinity : Math.round(Math.min(v2, 1344200) * 3000 / 10000) + v8
  s[168] = v10
  const v11 = s[144] && s[144] && !(v6 && (!s[144] || !s[145] && v4 === v5))
  s[162] = v11
  const v12 = Math.max(0, v1 - sum(f.indtaegter, (r_indtaegter) => (r_indtaegter.tid === 'under' || s[139]) && (r_indtaegter.art === 'loen' || r_indtaegter.art === 'loen_i_tilbud' || r_indtaegter.art === 'feriegodtgoerelse' || r_indtaegter.art === 'feriedage_udbetalt') ? r_indtaegter.pension ?? 0 : 0))
  const v13 = Math.max(0, v3 ? Infinity : v2 - sum(f.indtaegter, (r_indtaegter) => { const r0_0 = r_indtaegter.tid === 'under'; const r0_1 = r0_0 || s[139]; const r0_2 = r_indtaegter.art === 'loen' || r_indtaegter.art === 'loen_i_tilbud' || r_indtaegter.art === 'feriegodtgoerelse' || r_indtaegter.art === 'feriedage_udbetalt'; const r0_3 = r0_1 && r0_2; return r0_3 ? (r0_3 && !(r0_1 && !r0_2 || !r0_0 && s[142]) ? r_indtaegter.pension ?? 0 : 0) : 0 }))
  const v14 = v13 === Infinity
  const v15 = Math.max(0, v12 - 1344200)
  const v16 = Math.max(0, v14 ? Infinity : v13 - 1344200)
  const v17 = v16 >= Infinity
  s[153] = v17
  const v18 = v17 ? -Infinity : quotient([v15, 5500], [10000], 'nærmeste', 1)
  const v19 = v17 ? Infinity : quotient([v16, 5500], [10000], 'nærmeste', 1)
  const v20 = v18 === -Infinity ? -Infinity : Math.round(Math.min(1344200, v12) * 3000 / 10000) + v18
  s[165] = v20
  const v21 = v19 === Infinity ? Infinity : Math.round(Math.min(1344200, v13) * 3000 / 10000) + v19
  s[169] = v21
  const v22 = s[144] && s[144] && !(v17 && (!s[144] || !s[145] && v15 === v16))
  s[163] = v22
  const v23 = Math.min(s[146], v1)
  const v24 = Math.min(s[147], v2)
  const v25 = s[145] || s[119]
  const v26 = v23 > -Infinity && v24 < Infinity
  const v27 = quotient([v23, 3000], [10000], 'nærmeste', 1)
  const v28 = quotient([v24, 3000], [10000], 'nærmeste', 1)
  const v29 = v26 ? Math.min(v27, v28) : -Infinity
  const v30 = v26 ? Math.max(v27, v28) : Infinity
  const v31 = s[144] && !(!v26 && (!s[144] || !v25 && v23 === v24))
  const v32 = v25 || !v26
  const v33 = v3 && s[148]
  const v34 = s[144] && !(v33 && (!s[144] || !s[145] && v1 === v2) && s[149])
  const v35 = s[145] || s[119] || v33
  const v36 = Math.max(0, s[148] ? -Infinity : v1 - s[147])
  const v37 = Math.max(0, v3 || s[150] ? Infinity : v2 - s[146])
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
  s[158] = v48
  const v49 = v43 || v46 ? Infinity : v30 + v40
  s[166] = v49
  const v50 = v31 && v41 && !(v47 && (!v31 || !v32 && v29 === v30) && (!v41 || !v42 && v39 === v40))
  s[159] = v50
  const v51 = v32 || v42 || v47
  s[154] = v51
  const v52 = Math.min(s[146], v12)
  const v53 = Math.min(s[147], v13)
  const v54 = v52 > -Infinity && v53 < Infinity
  const v55 = quotient([v52, 3000], [10000], 'nærmeste', 1)
  const v56 = quotient([v53, 3000], [10000], 'nærmeste', 1)
  const v57 = v54 ? Math.min(v55, v56) : -Infinity
  const v58 = v54 ? Math.max(v55, v56) : Infinity
  const v59 = s[144] && !(!v54 && (!s[144] || !v25 && v52 === v53))
  const v60 = v25 || !v54
  s[155] = v60
  const v61 = v14 && s[148]
  const v62 = s[144] && !(v61 && (!s[144] || !s[145] && v12 === v13) && s[149])
  const v63 = s[145] || s[119] || v61
  const v64 = Math.max(0, s[148] ? -Infinity : v12 - s[147])
  const v65 = Math.max(0, v14 || s[150] ? Infinity : v13 - s[146])
  const v66 = v65 >= Infinity
  const v67 = v66 ? -Infinity : quotient([v64, 5500], [10000], 'nærmeste', 1)
  const v68 = v66 ? Infinity : quotient([v65, 5500], [10000], 'nærmeste', 1)
  const v69 = v62 && !(v66 && (!v62 || !v63 && v64 === v65))
  const v70 = v63 || v66
  s[156] = v70
  const v71 = v58 === Infinity
  const v72 = v67 === -Infinity
  const v73 = v57 === -Infinity
  const v74 = v68 === Infinity
  const v75 = v71 && v72 || v73 && v74
  s[157] = v75
  const v76 = v73 || v72 ? -Infinity : v57 + v67
  s[161] = v76
  const v77 = v71 || v74 ? Infinity : v58 + v68
  s[167] = v77
  const v78 = v59 && v69 && !(v75 && (!v59 || !v60 && v57 === v58) && (!v69 || !v70 && v67 === v68))
  s[160] = v78
  const LAS_69j_9_er = !s[126] || !v0 && (v11 || v22) || v0 && (!s[114] && (v50 || v78) || s[114] && v50)
  s[173] = LAS_69j_9_er
}

function svar_13(f, s) {
  // LAS.69j.9: Fradrag for løn i jobafklaringsforløb (LAS § 69 j, stk. 9)
  const LAS_69j_9_ir = !s[126] || !s[151] && (s[145] || s[145] || s[152] || s[145] || s[145] || s[153]) || s[151] && (!s[114] && (s[154] || s[155] || s[156] || s[157]) || s[114] && s[154])
  s[533] = LAS_69j_9_ir
  const LAS_69j_9 = s[126] ? (s[151] ? (s[114] ? s[158] : s[159] ? (s[160] ? Math.min(s[158], s[161]) : s[158]) : s[161]) : s[162] ? (s[163] ? Math.min(s[164], s[165]) : s[164]) : s[165]) : -Infinity
  s[531] = LAS_69j_9
  const LAS_69j_9_hoej = s[126] ? (s[151] ? (s[114] ? s[166] : s[159] ? (s[160] ? Math.max(s[166], s[167]) : s[166]) : s[167]) : s[162] ? (s[163] ? Math.max(s[168], s[169]) : s[168]) : s[169]) : Infinity
  s[532] = LAS_69j_9_hoej
  // LAS.69j.7: Fleksløntilskuddet trækkes fra (LAS § 69 j, stk. 6-7)
  const v3 = sum(f.indtaegter, (r_indtaegter) => r_indtaegter.art === 'loen_under_sygdom' ? 1 : 0) <= 0
  s[989] = v3
  const v4 = !v3 || f.ansatIFleksjobVedForloebetsStart === false
  const LAS_69j_7 = !s[126] || v4
  s[526] = LAS_69j_7
  const LAS_69j_7_nej = !s[126] || !v4
  s[527] = LAS_69j_7_nej
  // LAS.69j.8: Overskud af egen virksomhed trækkes fra (LAS § 69 j, stk. 8)
  const v7 = s[83] && !s[170]
  const LAS_69j_8 = !s[126] || !s[171] || !s[172] || !v7
  s[528] = LAS_69j_8
  const LAS_69j_8_nej = !s[126] || s[171] && (!s[172] || v7)
  s[529] = LAS_69j_8_nej
  const LAS_69j_8_ir = !s[126] || s[171] && !s[172]
  s[530] = LAS_69j_8_ir
  // LAS.69j.13: Uddannelsesgodtgørelse efter en arbejdsskade trækkes ikke fra (LAS § 69 j, stk. 13)
  const v11 = f.vurderingsdato >= 19704 /* 2023-12-13 */
  s[990] = v11
  const v12 = f.vurderingsdato >= 19899 /* 2024-06-25 */
  s[991] = v12
  const LAS_69j_13 = !s[126] || v11
  s[534] = LAS_69j_13
  const LAS_69j_13_nej = !s[126] || !v11 || !v12
  s[535] = LAS_69j_13_nej
  const LAS_69j_13_ir = !s[126] || v11 && !v12
  s[536] = LAS_69j_13_ir
  // LAS.69j.5: Fradrag i ydelsen under jobafklaringsforløb (LAS § 69 j, stk. 5-13)
  const v16 = LAS_69j_9 === -Infinity ? -Infinity : sum(f.indtaegter, (r_indtaegter) => { const r0_0 = r_indtaegter.tid === 'under'; const r0_1 = r0_0 || s[139]; const r0_2 = r_indtaegter.art === 'anden' || r_indtaegter.art === 'loen_under_sygdom'; const r0_3 = r0_1 && r0_2; return r0_3 ? (r0_3 && !(r0_1 && !r0_2 || !r0_0 && s[142]) ? r_indtaegter.beloeb : 0) : 0 }) + LAS_69j_9
  const v17 = LAS_69j_9_hoej === Infinity ? Infinity : sum(f.indtaegter, (r_indtaegter) => (r_indtaegter.tid === 'under' || s[139]) && (r_indtaegter.art === 'anden' || r_indtaegter.art === 'loen_under_sygdom') ? r_indtaegter.beloeb : 0) + LAS_69j_9_hoej
  const v18 = sum(f.indtaegter, (r_indtaegter) => { const r0_0 = r_indtaegter.tid === 'under'; const r0_1 = r0_0 || s[139]; const r0_2 = r_indtaegter.art === 'fleksloentilskud'; const r0_3 = r0_1 && r0_2; return r0_3 ? (r0_3 && !(r0_1 && !r0_2 || !r0_0 && s[142]) ? r_indtaegter.beloeb : 0) : 0 })
  const v19 = sum(f.indtaegter, (r_indtaegter) => (r_indtaegter.tid === 'under' || s[139]) && r_indtaegter.art === 'fleksloentilskud' ? r_indtaegter.beloeb : 0)
  const v20 = !s[126] && v18 <= 0
  const v21 = LAS_69j_7_nej ? 0 : v18
  const v22 = v16 === -Infinity ? -Infinity : v16 + (LAS_69j_7 ? (LAS_69j_7_nej || v20 ? Math.min(v18, v21) : v18) : v21)
  const v23 = v17 === Infinity ? Infinity : v17 + (LAS_69j_7 ? v19 : 0)
  const v24 = sum(f.indtaegter, (r_indtaegter) => { const r0_0 = r_indtaegter.tid === 'under'; const r0_1 = r0_0 || s[139]; const r0_2 = r_indtaegter.art === 'overskud_egen_virksomhed'; const r0_3 = r0_1 && r0_2; return r0_3 ? (r0_3 && !(r0_1 && !r0_2 || !r0_0 && s[142]) ? r_indtaegter.beloeb : 0) : 0 })
  const v25 = sum(f.indtaegter, (r_indtaegter) => (r_indtaegter.tid === 'under' || s[139]) && r_indtaegter.art === 'overskud_egen_virksomhed' ? r_indtaegter.beloeb : 0)
  const v26 = LAS_69j_8_ir && v24 <= 0
  const v27 = LAS_69j_8_nej ? 0 : v24
  const v28 = v22 === -Infinity ? -Infinity : v22 + (LAS_69j_8 ? (LAS_69j_8_nej || v26 ? Math.min(v24, v27) : v24) : v27)
  const v29 = v23 === Infinity ? Infinity : v23 + (LAS_69j_8 ? v25 : 0)
  const v30 = sum(f.indtaegter, (r_indtaegter) => { const r0_0 = r_indtaegter.tid === 'under'; const r0_1 = r0_0 || s[139]; const r0_2 = r_indtaegter.art === 'uddannelsesgodtgoerelse'; const r0_3 = r0_1 && r0_2; return r0_3 ? (r0_3 && !(r0_1 && !r0_2 || !r0_0 && s[142]) ? r_indtaegter.beloeb : 0) : 0 })
  const v31 = sum(f.indtaegter, (r_indtaegter) => (r_indtaegter.tid === 'under' || s[139]) && r_indtaegter.art === 'uddannelsesgodtgoerelse' ? r_indtaegter.beloeb : 0)
  const v32 = LAS_69j_13_ir && v30 <= 0
  const v33 = LAS_69j_13 ? 0 : v30
  const LAS_69j_5_er = !s[126] || s[173] && (LAS_69j_7 || LAS_69j_7_nej || v20) && (LAS_69j_8 || LAS_69j_8_nej || v26) && (LAS_69j_13_nej || LAS_69j_13 || v32)
  s[520] = LAS_69j_5_er
  const LAS_69j_5_ir = !s[126] || LAS_69j_9_ir || !s[126] && !(v18 === v19 && v18 === 0) || LAS_69j_8_ir && !(v24 === v25 && v24 === 0) || LAS_69j_13_ir && !(v30 === v31 && v30 === 0)
  s[521] = LAS_69j_5_ir
  const LAS_69j_5 = s[126] ? (v28 === -Infinity ? -Infinity : v28 + (LAS_69j_13_nej ? (LAS_69j_13 || v32 ? Math.min(v30, v33) : v30) : v33)) : -Infinity
  s[518] = LAS_69j_5
  const LAS_69j_5_hoej = s[126] ? (v29 === Infinity ? Infinity : v29 + (LAS_69j_13_nej ? v31 : 0)) : Infinity
  s[519] = LAS_69j_5_hoej
  // LAS.69j.5.modtager: Retten til forløbet består, selv om intet udbetales (LAS § 69 j, stk. 5)
  const v38 = !s[174] || f.harFrasagtYdelsen === false
  const LAS_69j_5_modtager = f.erIJobafklaring && (!s[126] || v38)
  s[522] = LAS_69j_5_modtager
  const LAS_69j_5_modtager_nej = f.erIJobafklaring && (!s[126] || !v38)
  s[523] = LAS_69j_5_modtager_nej
  const LAS_69j_5_modtager_ir = f.erIJobafklaring === false || !s[126]
  s[524] = LAS_69j_5_modtager_ir
  // LAS.69j.udbetales: Ressourceforløbsydelse til udbetaling i jobafklaringsforløb (LAS § 69 j, stk. 5)
  const v42 = s[175] === Infinity
  const v43 = -LAS_69j_5_hoej === -Infinity
  const v44 = s[176] === -Infinity
  const v45 = -LAS_69j_5 === Infinity
  const v46 = v42 && v43 || v44 && v45
  const LAS_69j_udbetales_er = !s[126] || s[177] && LAS_69j_5_er && !(v46 && (!s[177] || !s[178] && s[176] === s[175]) && (!LAS_69j_5_er || !LAS_69j_5_ir && LAS_69j_5 === LAS_69j_5_hoej))
  s[539] = LAS_69j_udbetales_er
  const LAS_69j_udbetales_ir = !s[126] || s[178] || LAS_69j_5_ir || v46
  s[540] = LAS_69j_udbetales_ir
  const LAS_69j_udbetales = s[126] ? Math.max(0, v44 || v43 ? -Infinity : s[176] - LAS_69j_5_hoej) : -Infinity
  s[537] = LAS_69j_udbetales
  const LAS_69j_udbetales_hoej = s[126] ? Math.max(0, v42 || v45 ? Infinity : s[175] - LAS_69j_5) : Infinity
  s[538] = LAS_69j_udbetales_hoej
  // LOV1750.21.revalidering: Din revalidering fortsætter efter de gamle regler (lov 1750/2025 § 21)
  const v51 = !s[113] || f.revalideringBevilgetDen < 20485 /* 2026-02-01 */
  const LOV1750_21_revalidering = f.revalideringErBevilget && (!s[90] || v51)
  s[564] = LOV1750_21_revalidering
  const LOV1750_21_revalidering_nej = f.revalideringErBevilget && (!s[90] || !v51)
  s[565] = LOV1750_21_revalidering_nej
  const LOV1750_21_revalidering_ir = f.revalideringErBevilget === false || !s[90]
  s[183] = LOV1750_21_revalidering_ir
  // LAS.70.1: Ret til revalideringsydelse (LAS § 70)
  const v55 = f.betydeligeBegraensninger || f.saerligtBegraensedeErhvervsmuligheder
  s[994] = v55
  const v56 = f.netopForladtSkolen && f.kanKlareSigMedSU && !v55
  s[993] = v56
  const LAS_70_1 = f.revalideringErBevilget && (!s[90] || (LOV1750_21_revalidering || LOV1750_21_revalidering_ir) && f.foelgerRevalideringsplanen && f.leveomkostningerDaekkesAndetsteds === false && !v56)
  s[184] = LAS_70_1
  const LAS_70_1_nej = f.revalideringErBevilget && (!s[90] || LOV1750_21_revalidering_nej || f.foelgerRevalideringsplanen === false || f.leveomkostningerDaekkesAndetsteds || v56)
  s[182] = LAS_70_1_nej
  // LAS.70.1.3: Løn efter overenskomst under revalidering (LAS § 70, stk. 1, nr. 3)
  const v59 = f.vurderingsdato >= 15395 /* 2012-02-25 */
  s[995] = v59
  const v60 = v59 && !s[179]
  const LAS_70_1_3 = f.revalideringErBevilget && (!s[90] || v59 || f.saerligeForholdForLoen)
  s[543] = LAS_70_1_3
  const LAS_70_1_3_nej = f.revalideringErBevilget && (!s[90] || !v59 && f.saerligeForholdForLoen === false || v60)
  s[544] = LAS_70_1_3_nej
  const LAS_70_1_3_ir = f.revalideringErBevilget === false || !s[90] || v60
  s[545] = LAS_70_1_3_ir
}

function svar_14(f, s) {
  // LAS.71.1: Revalideringsydelsen pr. måned (LAS § 71, stk. 1-2)
  const v0 = f.vurderingsdato >= 15394 /* 2012-02-24 */
  s[435] = v0
  const v1 = f.vurderingsdato >= shiftMonths(f.foedselsdag, 360)
  s[1001] = v1
  const v2 = f.vurderingsdato <= 14974 /* 2010-12-31 */ || s[180]
  const v3 = SATS_8(f.vurderingsdato)
  const v4 = v2 ? -Infinity : v3
  const v5 = v2 ? Infinity : v3
  const v6 = SATS_9(f.vurderingsdato)
  const v7 = SATS_10(f.vurderingsdato)
  const v8 = SATS_11(f.vurderingsdato)
  const v9 = f.psykiskLidelseNaevntILoven && f.forsoergelsespligtUdenForHjemmet
  s[1005] = v9
  const v10 = SATS_12(f.vurderingsdato)
  const v11 = SATS_13(f.vurderingsdato)
  const v12 = f.psykiskLidelseNaevntILoven && f.borHosForaeldre === false
  s[1006] = v12
  const v13 = SATS_14(f.vurderingsdato)
  const v14 = SATS_15(f.vurderingsdato)
  const v15 = SATS_16(f.vurderingsdato)
  const v16 = v1 ? v4 : f.forsoergerEgetBarnIHjemmet ? (v2 ? -Infinity : v6) : s[181] ? (f.forsoergelsespligtUdenForHjemmet ? (v2 ? -Infinity : v7) : v2 ? -Infinity : v8) : v9 ? (v2 ? -Infinity : v10) : f.gravidEfter12Uge ? (v2 ? -Infinity : v11) : v12 ? (v2 ? -Infinity : v13) : f.borHosForaeldre ? (v2 ? -Infinity : v14) : v2 ? -Infinity : v15
  const v17 = v1 ? v5 : f.forsoergerEgetBarnIHjemmet ? (v2 ? Infinity : v6) : s[181] ? (f.forsoergelsespligtUdenForHjemmet ? (v2 ? Infinity : v7) : v2 ? Infinity : v8) : v9 ? (v2 ? Infinity : v10) : f.gravidEfter12Uge ? (v2 ? Infinity : v11) : v12 ? (v2 ? Infinity : v13) : f.borHosForaeldre ? (v2 ? Infinity : v14) : v2 ? Infinity : v15
  const v18 = f.revalideringBevilgetDen <= 14974 /* 2010-12-31 */ || f.revalideringBevilgetDen >= 20819 /* 2027-01-01 */
  s[1004] = v18
  const v19 = SATS_17(f.revalideringBevilgetDen)
  const v20 = (v18 ? -Infinity : v19) >= f.indtaegtFoerRevalidering
  s[1002] = v20
  const v21 = (v18 ? Infinity : v19) >= f.indtaegtFoerRevalidering
  s[1003] = v21
  const v22 = v1 || f.forsoergerEgetBarnIHjemmet || v21
  s[1000] = v22
  const v23 = !v1 && f.forsoergerEgetBarnIHjemmet === false && (!v20 || v18)
  s[999] = v23
  const v24 = v23 && !v22
  s[436] = v24
  const LAS_71_1 = v0 ? (v23 ? (v24 ? v4 : Math.min(v4, v16)) : v16) : -Infinity
  s[549] = LAS_71_1
  const LAS_71_1_hoej = v0 ? (v23 ? (v24 ? v5 : Math.max(v5, v17)) : v17) : Infinity
  s[550] = LAS_71_1_hoej
  const v27 = s[182] || s[183]
  const LAS_71_1_ir = s[184] && (!v0 || v23 && v2 || !v24 && v2) || v27
  s[551] = LAS_71_1_ir
  // LAS.70.4: Tilskud, når elevlønnen er lavere end ydelsen (LAS § 70, stk. 4)
  const LAS_70_4 = s[90] ? Math.max(0, LAS_71_1 === -Infinity ? -Infinity : LAS_71_1 - f.elevloenPrMaaned) : -Infinity
  s[546] = LAS_70_4
  const LAS_70_4_hoej = s[90] ? Math.max(0, LAS_71_1_hoej === Infinity ? Infinity : LAS_71_1_hoej - f.elevloenPrMaaned) : Infinity
  s[547] = LAS_70_4_hoej
  const LAS_70_4_ir = s[184] && (!s[90] || LAS_71_1_ir) || v27
  s[548] = LAS_70_4_ir
  // LAS.71.3: Tillæg for bidrag til et barn (LAS § 71, stk. 3)
  const v32 = SATS_18(f.vurderingsdato)
  const v33 = v2 ? -Infinity : v32
  const v34 = v2 ? Infinity : v32
  const v35 = v34 === Infinity
  const v36 = -LAS_71_1_hoej === -Infinity
  const v37 = v33 === -Infinity
  const v38 = -LAS_71_1 === Infinity
  const v39 = v35 && v36 || v37 && v38
  const LAS_71_3 = v0 ? Math.max(0, Math.min(f.bidragPrMaaned, v37 || v36 ? -Infinity : v33 - LAS_71_1_hoej)) : -Infinity
  s[552] = LAS_71_3
  const LAS_71_3_hoej = v0 ? Math.max(0, Math.min(f.bidragPrMaaned, v35 || v38 ? Infinity : v34 - LAS_71_1)) : Infinity
  s[553] = LAS_71_3_hoej
  const v42 = f.forsoergelsespligtUdenForHjemmet || f.borHosForaeldre === false
  s[1013] = v42
  const v43 = f.psykiskLidelseNaevntILoven && v42
  s[1012] = v43
  const v44 = !s[181] && f.forsoergerEgetBarnIHjemmet === false && f.gravidEfter12Uge === false && !v43
  s[1011] = v44
  const v45 = s[182] || !v44
  s[1009] = v45
  const v46 = (s[184] || s[183]) && v44
  s[1008] = v46
  const LAS_71_3_er = v46 && (!v0 || s[184] && !(v39 && !v2 && v33 === v34 && (!s[184] || !LAS_71_1_ir && LAS_71_1 === LAS_71_1_hoej)))
  s[554] = LAS_71_3_er
  const LAS_71_3_ir = v46 && (!v0 || v2 || LAS_71_1_ir || v39) || v45
  s[555] = LAS_71_3_ir
  // LAS.71.6: Du beholder din hidtidige ydelse under forrevalidering (LAS § 71, stk. 6)
  const LAS_71_6_ir = !s[90] || s[185] || !s[90]
  s[556] = LAS_71_6_ir
  // LAS.73b: Ydelsen bevares, mens du er væk (LAS § 73 b)
  const v50 = f.kortvarigAfbrydelseUdenBetydning || f.fravaerVedBarselIRevalidering
  const LAS_73b = f.revalideringErBevilget && (!s[90] || v50)
  s[557] = LAS_73b
  const LAS_73b_nej = f.revalideringErBevilget && (!s[90] || !v50)
  s[558] = LAS_73b_nej
  // LAS.73f.1: Nedsættelse for andet arbejde, pr. år (LAS § 73 f, stk. 1)
  const v53 = Math.max(0, f.andenArbejdsindtaegtOmAaret - 1200000)
  const LAS_73f_1 = s[90] ? v53 : -Infinity
  s[559] = LAS_73f_1
  const LAS_73f_1_hoej = s[90] ? v53 : Infinity
  s[560] = LAS_73f_1_hoej
  // LOV1750.21.8: Dit ressourceforløb fortsætter efter de gamle regler (lov 1750/2025 § 21, stk. 8)
  const v56 = s[111] && (!s[113] || s[186])
  const LOV1750_21_8 = f.ressourceforloebErBevilget && (!s[90] || v56)
  s[561] = LOV1750_21_8
  const LOV1750_21_8_nej = f.ressourceforloebErBevilget && (!s[90] || !v56)
  s[562] = LOV1750_21_8_nej
  const LOV1750_21_8_ir = f.ressourceforloebErBevilget === false || !s[90]
  s[563] = LOV1750_21_8_ir
  // SDL.2.1: Hvem kan få sygedagpenge (SDL § 2, stk. 1)
  const SDL_2_1 = s[63] || s[88] && (s[65] || s[83] || s[89] || f.arbejdsskade || s[187])
  s[569] = SDL_2_1
  const SDL_2_1_nej = s[63] || s[88] && !s[65] && !s[83] && !s[89] && f.arbejdsskade === false && s[188]
  s[570] = SDL_2_1_nej
  // SDL.2: Ret til sygedagpenge (SDL § 2)
  const v62 = s[189] && s[190] >= f.vurderingsdato
  s[1019] = v62
  const v63 = s[189] && s[191] < f.vurderingsdato
  s[1020] = v63
  const v64 = s[71] || v63
  s[1018] = v64
  const v65 = s[192] && (v62 || s[193]) && (s[70] || v62)
  s[1017] = v65
  const v66 = v65 || s[194]
  s[1015] = v66
  const v67 = (v64 || s[69]) && (s[195] || s[69]) && (v64 || s[195])
  s[1016] = v67
  const SDL_2 = s[63] || s[88] && (SDL_2_1 || s[69]) && (v66 || s[69]) && s[196] && s[197] && (SDL_2_1 || v66 || s[198] || s[91])
  s[566] = SDL_2
  const SDL_2_nej = s[63] || s[88] && (SDL_2_1_nej || v67 || s[199] || s[97])
  s[567] = SDL_2_nej
  const SDL_2_ir = s[63] || s[88] && s[69] && !s[90] || s[64]
  s[568] = SDL_2_ir
  // SDL.7.1.ferieaftale: Ferien kan aftales med kommunen (SDL § 7, stk. 1)
  const v71 = f.feriePasserMedForloebet && f.ferieIndenForFerieloven
  const SDL_7_1_ferieaftale = !s[90] || v71
  s[574] = SDL_7_1_ferieaftale
  const SDL_7_1_ferieaftale_nej = !s[90] || !v71
  s[575] = SDL_7_1_ferieaftale_nej
  // SDL.7.1.genoptagelse: Sygedagpenge igen efter ferien fra (SDL § 7, stk. 1)
  const v74 = periods(f.afbrydelser, (r_afbrydelser) => r_afbrydelser.slags === 'ferie')
  const v75 = runEnd(v74, f.vurderingsdato)
  const v76 = shiftDays(v75 < 2147483647 || v75 === 2147483647 ? v75 : FIRST_DAY, 1)
  const SDL_7_1_genoptagelse = s[90] ? v76 : FIRST_DAY
  s[576] = SDL_7_1_genoptagelse
  const SDL_7_1_genoptagelse_hoej = s[90] ? v76 : NEVER
  s[577] = SDL_7_1_genoptagelse_hoej
  const SDL_7_1_genoptagelse_ir = f.ferieAftalt === false || !s[90]
  s[578] = SDL_7_1_genoptagelse_ir
}

function svar_15(f, s) {
  // SDL.7.1.ny: Ferien gør det til en ny sygemelding (SDL § 7, stk. 1)
  const SDL_7_1_ny = !s[90] || f.ferieAftalt === false
  s[579] = SDL_7_1_ny
  const SDL_7_1_ny_nej = !s[90] || f.ferieAftalt
  s[580] = SDL_7_1_ny_nej
  // SDL.7.3: Fra hvornår arbejdsevnen ses bredere (SDL § 7, stk. 3)
  const v2 = shiftMonths(s[59], 3)
  s[236] = v2
  const v3 = shiftMonths(s[61], 3)
  s[237] = v3
  const v4 = f.saerligeGrundeTilAndetTidspunkt || !s[3]
  const v5 = f.saerligeGrundeTilAndetTidspunkt === false && s[5]
  const SDL_7_3 = s[63] ? FIRST_DAY : f.saerligeGrundeTilAndetTidspunkt ? f.bredVurderingsdag : v2
  s[583] = SDL_7_3
  const SDL_7_3_hoej = s[63] ? NEVER : f.saerligeGrundeTilAndetTidspunkt ? f.bredVurderingsdag : v3
  s[584] = SDL_7_3_hoej
  const v8 = f.persongruppe === 'loenmodtager' || f.persongruppe === 'selvstaendig'
  s[437] = v8
  const SDL_7_3_er = v8 && (s[63] || s[72] && v4 || s[73] && v4)
  s[585] = SDL_7_3_er
  const SDL_7_3_ir = !v8 || s[63] || s[72] && v5 || s[73] && v5 || s[64]
  s[586] = SDL_7_3_ir
  // SDL.7.5: Stop, når helbredet er stationært (SDL § 7, stk. 5, 2. pkt.)
  const v11 = !s[111] && f.helbredetErStationaert && f.arbejdsevnenErAfklaret && f.berettigetTilRevalidering === false && f.berettigetTilFleksjob === false && f.berettigetTilFoertidspension === false || s[111] && f.helbredetErStationaert && f.arbejdsevnenErAfklaret && f.berettigetTilRevalidering === false && f.berettigetTilFleksjob === false && f.berettigetTilFoertidspension === false && f.berettigetTilRessourceforloeb === false
  const SDL_7_5 = !s[90] || v11
  s[587] = SDL_7_5
  const SDL_7_5_nej = !s[90] || !v11
  s[588] = SDL_7_5_nej
  // SDL.7a.1: Arbejdsgiverens samtale skal være holdt (SDL § 7 a, stk. 1-3)
  const v14 = !s[3] && s[60] && s[59] <= 14612 /* 2010-01-03 */
  const v15 = !s[3] && s[61] >= 14613 /* 2010-01-04 */ && s[200]
  const v16 = allPeriods(f.fravaer)
  const v17 = runStart(v16, f.vurderingsdato)
  const v18 = v17 < 2147483647 || v17 === 2147483647 ? v17 : FIRST_DAY
  const v19 = shiftDays(v18, 56) >= f.fratraedelsesdag
  s[1026] = v19
  const v20 = f.fratraeder && v19
  s[1025] = v20
  const v21 = v20 ? NEVER : shiftDays(v18, 28)
  const SDL_7a_1 = s[63] ? FIRST_DAY : v15 || s[73] ? v21 : NEVER
  s[589] = SDL_7a_1
  const SDL_7a_1_hoej = s[63] ? NEVER : v14 ? NEVER : v21
  s[590] = SDL_7a_1_hoej
  const SDL_7a_1_er = s[65] && (s[63] || v14 || v15 || s[73])
  s[591] = SDL_7a_1_er
  const SDL_7a_1_ir = !s[65] || s[69]
  s[412] = SDL_7a_1_ir
  // SDL.7c: Tidlig opfølgning (SDL § 7 c, stk. 1)
  const v26 = f.vurderingsdato >= 16440 /* 2015-01-05 */
  s[210] = v26
  const v27 = f.tidligOpfoelgningOensketAf === 'arbejdsgiver'
  s[1028] = v27
  const v28 = shiftDays(s[59], 35)
  s[357] = v28
  const v29 = shiftDays(s[61], 35)
  s[358] = v29
  const v30 = !s[3] && shiftDays(v29, -1) >= f.tidligOpfoelgningBedtOm
  s[1029] = v30
  const v31 = !s[3] && shiftDays(v28, -1) < f.tidligOpfoelgningBedtOm
  s[1030] = v31
  const v32 = f.tidligOpfoelgningOensketAf === 'sygemeldt'
  s[1031] = v32
  const v33 = v32 && f.ventesRaskInden8Uger === false
  const SDL_7c = v26 && (!v26 || v27 && f.ventesRaskInden8Uger === false && (v30 || s[5]) && f.oenskerTidligOpfoelgning || !v27 && v33)
  s[208] = SDL_7c
  const SDL_7c_nej = v26 && (!v26 || v27 && (f.ventesRaskInden8Uger || v31 || f.oenskerTidligOpfoelgning === false) || !v27 && !v33)
  s[209] = SDL_7c_nej
  // SDL.10a: Der skal udfyldes et oplysningsskema (SDL § 10 a)
  const v36 = !s[114] || !(f.fikSygedagpengeVedLivstruende && f.sagenErBelyst)
  const SDL_10a = !s[90] || v36
  s[593] = SDL_10a
  const SDL_10a_nej = !s[90] || !v36
  s[594] = SDL_10a_nej
  // SDL.11.3: Oplysningsskemaet skal være besvaret (SDL § 11, stk. 3)
  const v39 = f.oplysningsskemaSendt >= 13332 /* 2006-07-03 */
  s[597] = v39
  const v40 = shiftDays(f.oplysningsskemaSendt, 8)
  const SDL_11_3 = v39 ? v40 : FIRST_DAY
  s[595] = SDL_11_3
  const SDL_11_3_hoej = v39 ? v40 : NEVER
  s[596] = SDL_11_3_hoej
  // SDL.12.1.1: Kategori 1 (SDL § 12, stk. 1, nr. 1)
  const v43 = shiftDays(shiftDays(s[59], 56), -1)
  s[203] = v43
  const v44 = shiftDays(shiftDays(s[61], 56), -1)
  s[204] = v44
  const v45 = !s[3] && v44 >= f.forventetRask
  s[1035] = v45
  const v46 = !s[3] && v43 < f.forventetRask
  s[1036] = v46
  const v47 = !s[3] && v44 >= f.vurderingsdato
  s[1037] = v47
  const v48 = !s[3] && v43 < f.vurderingsdato
  s[1038] = v48
  const v49 = v46 || v48
  s[1039] = v49
  const v50 = (v45 || s[5]) && (v47 || s[5]) && (v45 || v47)
  s[1040] = v50
  const v51 = f.vurderingsdato >= 20635 /* 2026-07-01 */
  s[201] = v51
  const v52 = !v51 && s[5]
  const SDL_12_1_1 = !s[90] || !v26 && f.tilbagevendenForestaar || v26 && !v51 && v50
  s[207] = SDL_12_1_1
  const SDL_12_1_1_nej = !s[90] || !v26 && f.tilbagevendenForestaar === false || v26 && (v51 || v49)
  s[205] = SDL_12_1_1_nej
  const SDL_12_1_1_ir = !s[90] || v26 && v52
  s[206] = SDL_12_1_1_ir
  // SDL.11a.1: Lægeattest før den første samtale (SDL § 11 a, stk. 1)
  const SDL_11a_1 = !s[90] || !v26 && f.laegeattestNoedvendig || v26 && (!s[174] && SDL_12_1_1_nej || s[174] && f.laegeattestNoedvendig)
  s[598] = SDL_11a_1
  const SDL_11a_1_nej = !s[90] || !v26 && f.laegeattestNoedvendig === false || v26 && (!s[174] && SDL_12_1_1 || s[174] && f.laegeattestNoedvendig === false)
  s[599] = SDL_11a_1_nej
  const SDL_11a_1_ir = !s[90] || v26 && !s[174] && SDL_12_1_1_ir
  s[600] = SDL_11a_1_ir
  // SDL.12.1.2: Kategori 2 (SDL § 12, stk. 1, nr. 2)
  const v59 = f.vurderingsdato >= 20089 /* 2025-01-01 */
  s[202] = v59
  const v60 = f.tilbagevendenForestaar === false && f.risikoForLangtForloeb
  const v61 = v49 || s[5]
  const SDL_12_1_2 = !s[90] || !v26 && v60 || v26 && (!v59 && v61 && f.behovForTvaerfagligIndsats === false || v59 && !v51 && v49)
  s[240] = SDL_12_1_2
  const SDL_12_1_2_nej = !s[90] || !v26 && !v60 || v26 && (!v59 && (v50 || f.behovForTvaerfagligIndsats) || v59 && (v51 || v50))
  s[235] = SDL_12_1_2_nej
  const SDL_12_1_2_ir = !s[90] || v26 && v59 && v52
  s[234] = SDL_12_1_2_ir
  // SDL.12.1.3: Kategori 3 (SDL § 12, stk. 1, nr. 3)
  const v65 = f.tilbagevendenForestaar === false && f.risikoForLangtForloeb === false
  const SDL_12_1_3 = !s[90] || !v26 && v65 || v26 && !v59 && v61 && f.behovForTvaerfagligIndsats
  s[601] = SDL_12_1_3
  const SDL_12_1_3_nej = !s[90] || !v26 && !v65 || v26 && (v59 || v50 || f.behovForTvaerfagligIndsats === false)
  s[602] = SDL_12_1_3_nej
}

function svar_16(f, s) {
  // SDL.13f.1: Ingen opfølgning i et kortere forløb (SDL § 13 f, stk. 1-3)
  const v0 = f.fratraedelsesdag >= f.vurderingsdato
  s[1047] = v0
  const v1 = f.fratraeder && !v0
  s[1046] = v1
  const v2 = s[65] && !v1
  s[1045] = v2
  const v3 = f.holdteSamtaler >= 1
  s[241] = v3
  const v4 = shiftDays(shiftDays(f.foersteOpfoelgningssamtale, 91), -1)
  s[243] = v4
  const v5 = v4 >= f.forventetRask
  s[1048] = v5
  const v6 = v4 >= f.vurderingsdato
  s[1049] = v6
  const v7 = v2 && v3 && f.forudsigeligtForloeb && v5 && v6
  s[233] = v7
  const v8 = shiftDays(shiftDays(s[59], 182), -1)
  s[242] = v8
  const v9 = shiftDays(shiftDays(s[61], 182), -1)
  s[244] = v9
  const v10 = !s[3] && v9 >= f.forventetRask
  s[1052] = v10
  const v11 = !s[3] && v8 < f.forventetRask
  s[1053] = v11
  const v12 = !v2 || v11 || f.opfoelgningOenskes
  s[1051] = v12
  const v13 = v2 && (v10 || s[5]) && f.opfoelgningOenskes === false
  s[1050] = v13
  const v14 = !s[3] && v9 >= f.vurderingsdato
  s[1054] = v14
  const v15 = !s[3] && v8 < f.vurderingsdato
  s[1055] = v15
  const v16 = v12 || f.opfoelgningAlligevel || v15
  s[213] = v16
  const v17 = v13 && f.opfoelgningAlligevel === false && (v14 || s[5])
  s[214] = v17
  const v18 = !s[3] && s[59] < 20635 /* 2026-07-01 */
  s[1043] = v18
  const v19 = !s[3] && s[61] >= 20635 /* 2026-07-01 */
  s[1044] = v19
  const v20 = !s[201] || v19
  s[1042] = v20
  const v21 = s[201] && (v18 || s[5])
  s[215] = v21
  const v22 = v21 && !v20
  s[216] = v22
  const SDL_13f_1 = s[202] && (v21 && (v7 || v17) || !v22 && (!s[202] || !s[201] && v7 || s[201] && v17))
  s[212] = SDL_13f_1
  const SDL_13f_1_nej = s[202] && (v21 && (!v7 || v16) || !v22 && (!s[202] || !s[201] && !v7 || s[201] && v16))
  s[211] = SDL_13f_1_nej
}

function svar_17(f, s) {
  // SDL.13b.1: Den første samtale skal være holdt (SDL § 13 b, stk. 1-3)
  const v0 = shiftDays(f.tidligOpfoelgningBedtOm, 14)
  const v1 = Math.min(s[203], v0)
  const v2 = Math.min(s[204], v0)
  const v3 = s[3] || !s[5] && s[203] === s[204]
  const v4 = s[205] && !s[3]
  const v5 = s[206] && !s[3] && s[204] >= NEVER
  const v6 = v4 || v5 ? (v4 ? s[203] : NEVER) : NEVER
  const v7 = s[207] ? NEVER : s[204]
  const v8 = s[207] || v4 || v5
  const v9 = s[205] && s[5] || s[206] && !(v3 && !s[3] && s[203] === NEVER)
  const v10 = Math.max(v1, v6)
  const v11 = Math.min(v2, v7)
  const v12 = s[3] || !s[5] && v1 === v2
  const v13 = s[208] && !s[3]
  const v14 = s[209] && v8
  const v15 = !s[210] && !s[3] && v8 && v11 >= v10
  const v16 = v14 || v15
  const v17 = v14 ? (v15 ? Math.min(v6, v10) : v6) : v10
  const v18 = v13 ? (v16 ? Math.min(v1, v17) : v1) : v17
  const v19 = v14 ? (v15 ? Math.max(v7, v11) : v7) : v11
  const v20 = v13 ? (v16 ? Math.max(v2, v19) : v2) : v19
  const v21 = v13 || v14 || v15
  const v22 = s[208] && s[5]
  const v23 = v22 || s[209] && v9 || !s[210] && s[5] && v9 || !s[210] && !(v12 && (!v8 || !v9 && v6 === v7) && (!s[3] && v8 || s[3] && !v8) && (s[3] || v1 === v6))
  s[223] = v23
  const v24 = shiftMonths(s[59], 6)
  s[336] = v24
  const v25 = shiftMonths(s[61], 6)
  s[335] = v25
  const v26 = shiftDays(v24, -1)
  s[238] = v26
  const v27 = shiftDays(v25, -1)
  s[239] = v27
  const v28 = Math.min(v0, v26)
  const v29 = Math.min(v0, v27)
  const v30 = Math.max(v26, v28)
  const v31 = Math.min(v27, v29)
  const v32 = s[209] && !s[3]
  const v33 = !s[210] && !s[3] && v31 >= v30
  const v34 = v32 || v33
  const v35 = v32 ? (v33 ? Math.min(v26, v30) : v26) : v30
  const v36 = v13 ? (v34 ? Math.min(v28, v35) : v28) : v35
  s[228] = v36
  const v37 = v32 ? (v33 ? Math.max(v27, v31) : v27) : v31
  const v38 = v13 ? (v34 ? Math.max(v29, v37) : v29) : v37
  s[229] = v38
  const v39 = v13 || v32 || v33
  s[227] = v39
  const v40 = s[209] && s[5]
  const v41 = !s[210] && s[5]
  s[226] = v41
  const v42 = v22 || v40 || v41 || !s[210] && !((s[3] || !s[5] && v28 === v29) && (s[3] || !s[5] && v26 === v27) && (s[3] || v26 === v28))
  s[224] = v42
  const v43 = s[211] && v39
  const v44 = !s[202] && v39 && v38 >= NEVER
  const v45 = v43 || v44 ? (v43 ? v36 : NEVER) : NEVER
  const v46 = s[212] ? NEVER : v38
  const v47 = s[212] || v43 || v44
  const v48 = Math.max(s[203], v1)
  const v49 = Math.min(s[204], v2)
  const v50 = !s[210] && !s[3] && v49 >= v48
  const v51 = v32 || v50
  const v52 = v32 ? (v50 ? Math.min(s[203], v48) : s[203]) : v48
  const v53 = v13 ? (v51 ? Math.min(v1, v52) : v1) : v52
  s[231] = v53
  const v54 = v32 ? (v50 ? Math.max(s[204], v49) : s[204]) : v49
  const v55 = v13 ? (v51 ? Math.max(v2, v54) : v2) : v54
  s[232] = v55
  const v56 = v13 || v32 || v50
  s[230] = v56
  const v57 = v22 || v40 || v41 || !s[210] && !(v12 && v3 && (s[3] || s[203] === v1))
  s[225] = v57
  const v58 = s[211] && v56
  const v59 = !s[202] && v56 && v55 >= NEVER
  const v60 = v58 || v59 ? (v58 ? v53 : NEVER) : NEVER
  const v61 = s[212] ? NEVER : v55
  const v62 = s[212] || v58 || v59
  const v63 = s[90] ? (s[210] ? (s[201] ? (v47 ? (v62 ? Math.min(v45, v60) : v45) : v60) : v18) : s[203]) : FIRST_DAY
  s[219] = v63
  const v64 = s[90] ? (s[210] ? (s[201] ? (v47 ? (v62 ? Math.max(v46, v61) : v46) : v61) : v20) : s[204]) : NEVER
  s[221] = v64
  const v65 = s[213] && v39
  const v66 = s[214] || v65
  const v67 = v65 ? v36 : NEVER
  const v68 = s[214] ? NEVER : v38
  const v69 = s[213] && v56
  const v70 = s[214] || v69
  const v71 = v69 ? v53 : NEVER
  const v72 = s[214] ? NEVER : v55
  const v73 = v66 || v70
  const v74 = v66 ? (v70 ? Math.min(v67, v71) : v67) : v71
  const v75 = v21 ? (v73 ? Math.min(v18, v74) : v18) : v74
  s[220] = v75
  const v76 = v66 ? (v70 ? Math.max(v68, v72) : v68) : v72
  const v77 = v21 ? (v73 ? Math.max(v20, v76) : v20) : v76
  s[222] = v77
  const v78 = s[215] && (v21 || v66 || v70)
  s[217] = v78
  const v79 = !s[216] && (!s[90] || !s[210] && !s[3] || s[210] && (!s[201] && v21 || s[201] && (v47 || v62)))
  s[218] = v79
}

function svar_18(f, s) {
  // SDL.13b.1: Den første samtale skal være holdt (SDL § 13 b, stk. 1-3)
  const SDL_13b_1_er = s[217] || s[218]
  s[605] = SDL_13b_1_er
  const SDL_13b_1 = s[217] ? (s[218] ? Math.min(s[219], s[220]) : s[220]) : s[219]
  s[603] = SDL_13b_1
  const SDL_13b_1_hoej = s[217] ? (s[218] ? Math.max(s[221], s[222]) : s[222]) : s[221]
  s[604] = SDL_13b_1_hoej
  const SDL_13b_1_ir = s[215] && (s[223] || s[213] && s[224] || s[213] && s[225]) || !s[216] && (!s[90] || s[226] || s[210] && (!s[201] && s[223] || s[201] && (s[211] && s[224] || !s[202] && !((!s[227] || !s[224] && s[228] === s[229]) && s[227] && s[228] === NEVER) || s[211] && s[225] || !s[202] && !((!s[230] || !s[225] && s[231] === s[232]) && s[230] && s[231] === NEVER))))
  s[606] = SDL_13b_1_ir
  // SDL.13b.1.antal: Samtaler i det første halve år (SDL § 13 b, stk. 1, 1. pkt.)
  const v4 = s[207] || s[205]
  const v5 = s[207] ? 0 : 4
  const v6 = s[205] ? 4 : 0
  const v7 = Math.max(1, v5)
  const v8 = Math.min(1, v6)
  const v9 = s[211] && v4
  const v10 = !s[202] && v4 && v8 >= v7
  const v11 = v9 || v10
  const v12 = v9 ? (v10 ? Math.min(v5, v7) : v5) : v7
  const v13 = v9 ? (v10 ? Math.max(v6, v8) : v6) : v8
  const v14 = s[174] ? (s[202] ? (s[201] ? (s[212] ? 0 : 1) : s[212] ? (v11 ? Math.min(1, v12) : 1) : v12) : v5) : -Infinity
  const v15 = s[174] ? (s[202] ? (s[201] ? (s[211] ? 1 : 0) : s[212] ? (v11 ? Math.max(1, v13) : 1) : v13) : v6) : Infinity
  const v16 = s[233] ? 1 : 4
  const v17 = s[214] ? 0 : 1
  const v18 = !s[216] && (!s[174] || !s[202] && v4 || s[202] && (!s[201] && (s[212] || v9 || v10) || s[201] && (s[212] || s[211])))
  const SDL_13b_1_antal = s[215] ? (v18 ? Math.min(v14, v17) : v17) : v14
  s[607] = SDL_13b_1_antal
  const SDL_13b_1_antal_hoej = s[215] ? (v18 ? Math.max(v15, v16) : v16) : v15
  s[608] = SDL_13b_1_antal_hoej
  const SDL_13b_1_antal_er = s[174] && (s[215] || v18)
  s[609] = SDL_13b_1_antal_er
  const SDL_13b_1_antal_ir = !s[174] || !s[216] && (!s[174] || !s[202] && s[206] || s[202] && (!s[201] && (s[211] && s[206] || !s[202] && !((!v4 || !s[206] && v5 === v6) && v4 && v5 === 1)) || s[201] && !s[202]))
  s[610] = SDL_13b_1_antal_ir
  // SDL.13b.1.naeste: Den næste opfølgning skal være sket (SDL § 13 b, stk. 1)
  const v23 = f.vurderingsdato >= 15012 /* 2011-02-07 */
  s[421] = v23
  const v24 = f.vurderingsdato >= 14407 /* 2009-06-12 */
  s[1057] = v24
  const v25 = shiftDays(f.senesteOpfoelgningssamtale, 28)
  const v26 = shiftDays(f.senesteOpfoelgningssamtale, 56)
  const v27 = Math.max(v25, v26)
  const v28 = Math.min(v25, v26)
  const v29 = s[234] && v28 >= v27
  const v30 = s[235] || v29
  const v31 = s[235] ? (v29 ? Math.min(v26, v27) : v26) : v27
  const v32 = s[235] ? (v29 ? Math.max(v26, v28) : v26) : v28
  const v33 = f.holdteSamtaler >= 2
  s[1060] = v33
  const v34 = shiftMonths(f.senesteOpfoelgningssamtale, 3)
  const v35 = v33 || !s[3]
  const v36 = !v33 && s[5]
  const v37 = v33 ? v34 : shiftDays(s[236], -1)
  const v38 = v33 ? v34 : shiftDays(s[237], -1)
  const v39 = Math.max(v25, v37)
  const v40 = Math.min(v25, v38)
  const v41 = s[235] && v35
  const v42 = s[234] && v35 && v40 >= v39
  const v43 = v41 || v42
  const v44 = v41 ? (v42 ? Math.min(v37, v39) : v37) : v39
  const v45 = v41 ? (v42 ? Math.max(v38, v40) : v38) : v40
  const v46 = s[206] && v25 >= NEVER
  const v47 = f.holdteSamtaler >= 4
  s[1059] = v47
  const v48 = v47 || !s[3]
  const v49 = !v47 && s[5]
  const v50 = v47 ? NEVER : s[238]
  const v51 = v47 ? NEVER : s[239]
  const v52 = s[205] && v48
  const v53 = s[206] && v48 && v51 >= NEVER
  const v54 = v52 || v53 ? (v52 ? v50 : NEVER) : NEVER
  const v55 = s[207] ? NEVER : v51
  const v56 = s[207] || v52 || v53
  const v57 = s[205] && v49 || s[206] && !((!v48 || !v49 && v50 === v51) && v48 && v50 === NEVER)
  const v58 = s[211] && v56
  const v59 = !s[202] && v56 && v55 >= NEVER
  const v60 = s[90] ? (v24 ? (v23 ? (s[210] ? (s[174] ? (s[202] ? (s[201] ? NEVER : v58 || v59 ? (v58 ? v54 : NEVER) : NEVER) : v54) : s[205] || v46 ? (s[205] ? v25 : NEVER) : NEVER) : s[240] ? (v43 ? Math.min(v25, v44) : v25) : v44) : FIRST_DAY) : s[240] ? (v30 ? Math.min(v25, v31) : v25) : v31) : FIRST_DAY
  const v61 = s[233] || v48 ? (s[233] ? NEVER : v50) : NEVER
  const v62 = !s[216] && (!s[90] || !v24 && (s[240] || s[235] || v29) || v24 && (!v23 || !s[210] && (s[240] || v41 || v42) || s[210] && (!s[174] && (s[207] || s[205] || v46) || s[174] && (!s[202] && v56 || s[202] && (s[201] || s[212] || v58 || v59)))))
  const SDL_13b_1_naeste = s[215] ? (v62 ? Math.min(v60, v61) : v61) : v60
  s[611] = SDL_13b_1_naeste
  const SDL_13b_1_naeste_hoej = s[215] ? NEVER : s[90] ? (v24 ? (v23 ? (s[210] ? (s[174] ? (s[202] ? (s[201] ? NEVER : s[212] ? NEVER : v55) : v55) : s[207] ? NEVER : v25) : s[240] ? (v43 ? Math.max(v25, v45) : v25) : v45) : NEVER) : s[240] ? (v30 ? Math.max(v25, v32) : v25) : v32) : NEVER
  s[612] = SDL_13b_1_naeste_hoej
  const SDL_13b_1_naeste_er = s[241] && (s[215] || v62)
  s[613] = SDL_13b_1_naeste_er
  const SDL_13b_1_naeste_ir = !s[241] || s[215] && !s[233] && v49 || !s[216] && (!s[90] || !v24 && s[234] && v25 !== v26 || v24 && (!v23 || !s[210] && (s[235] && v36 || s[234] && !((!v35 || !v36 && v37 === v38) && v35 && v25 === v37)) || s[210] && (!s[174] && s[206] && v25 !== NEVER || s[174] && (!s[202] && v57 || s[202] && !s[201] && (s[211] && v57 || !s[202] && !((!v56 || !v57 && v54 === v55) && v56 && v54 === NEVER))))))
  s[614] = SDL_13b_1_naeste_ir
  // SDL.13b.5: Opfølgning uden kontakt (standby) (SDL § 13 b, stk. 5)
  const v67 = f.vurderingsdato >= 15070 /* 2011-04-06 */
  s[1061] = v67
  const v68 = f.vurderingsdato >= 15208 /* 2011-08-22 */
  s[1062] = v68
  const SDL_13b_5 = !v23 || !v67 && f.sygdomForhindrerKontakt || v67 && (!v68 || f.kontaktUhensigtsmaessig)
  s[615] = SDL_13b_5
  const SDL_13b_5_nej = !v23 || !v67 && f.sygdomForhindrerKontakt === false || v67 && (!v68 || f.kontaktUhensigtsmaessig === false)
  s[616] = SDL_13b_5_nej
  const SDL_13b_5_ir = !v23 || v67 && !v68
  s[617] = SDL_13b_5_ir
}

function svar_19(f, s) {
  // SDL.13f.1.dag: Grænsen for de kortere forløb (SDL § 13 f, stk. 1)
  const v0 = s[202] ? (s[201] ? s[242] : s[243]) : FIRST_DAY
  const v1 = s[202] ? (s[201] ? s[244] : s[243]) : NEVER
  const v2 = s[3] ? s[243] : Math.min(s[243], s[242])
  const v3 = s[3] ? s[243] : Math.max(s[243], s[244])
  const v4 = !s[216] && (!s[202] || !s[201] || !s[3])
  const SDL_13f_1_dag = s[215] ? (v4 ? Math.min(v0, v2) : v2) : v0
  s[618] = SDL_13f_1_dag
  const SDL_13f_1_dag_hoej = s[215] ? (v4 ? Math.max(v1, v3) : v3) : v1
  s[619] = SDL_13f_1_dag_hoej
  const SDL_13f_1_dag_er = s[202] && (s[215] || v4)
  s[620] = SDL_13f_1_dag_er
  const SDL_13f_1_dag_ir = !s[202] || s[215] && s[5] || !s[216] && (!s[202] || s[201] && s[5])
  s[621] = SDL_13f_1_dag_ir
  // SDL.21.1.1: Bortfald, når du ikke medvirker (SDL § 21, stk. 1, nr. 1)
  const v9 = f.udebliver && f.rimeligGrund === false
  s[1063] = v9
  const v10 = v9 && f.skriftligtOrienteret
  const SDL_21_1_1 = !s[90] || v10
  s[622] = SDL_21_1_1
  const SDL_21_1_1_nej = !s[90] || !v10
  s[623] = SDL_21_1_1_nej
  // SDL.21a: Du må sige nej til behandlingen (SDL § 21 a)
  const v13 = f.afviser === 'operation' || f.afviser === 'medicin' || f.afviser === 'anden_laegebehandling'
  s[1065] = v13
  const v14 = f.vurderingsdato >= 18078 /* 2019-07-01 */
  s[1064] = v14
  const v15 = f.afviser === 'operation' || f.afviser === 'medicin'
  s[1066] = v15
  const v16 = f.afviser === 'anden_laegebehandling'
  s[1068] = v16
  const v17 = v16 && f.tilsvarendeIndgribende
  s[1067] = v17
  const v18 = s[126] && (!v14 && v13 && f.andenVurderingIndhentet || v14 && (v15 || v17))
  const SDL_21a = !s[90] || v18
  s[637] = SDL_21a
  const SDL_21a_nej = !s[90] || !v18
  s[638] = SDL_21a_nej
  // SDL.21.1.2: Bortfald, når du siger nej til behandling (SDL § 21, stk. 1, nr. 2)
  const v21 = f.afviser === 'operation' || f.afviser === 'medicin' || f.afviser === 'anden_laegebehandling' || f.afviser === 'indlaeggelse'
  s[1072] = v21
  const v22 = v21 && f.noedvendigBehandling
  s[1071] = v22
  const v23 = f.afviser === 'optraening'
  s[1074] = v23
  const v24 = v23 && f.hensigtsmaessigOptraening
  s[1073] = v24
  const v25 = v22 || v24
  s[1070] = v25
  const SDL_21_1_2 = !s[90] || v25 && f.opfordret && (SDL_21a_nej || !s[90]) && f.skriftligtOrienteret
  s[624] = SDL_21_1_2
  const SDL_21_1_2_nej = !s[90] || !v25 || f.opfordret === false || SDL_21a || f.skriftligtOrienteret === false
  s[625] = SDL_21_1_2_nej
  // SDL.21.1.3: Bortfald, når adfærden forhaler helbredelsen (SDL § 21, stk. 1, nr. 3)
  const SDL_21_1_3 = !s[90] || f.forhalerHelbredelsen
  s[626] = SDL_21_1_3
  const SDL_21_1_3_nej = !s[90] || f.forhalerHelbredelsen === false
  s[627] = SDL_21_1_3_nej
  // SDL.21.4.dag: Du skal opfylde betingelserne igen (SDL § 21, stk. 4)
  const v30 = shiftDays(f.underrettetOmBortfald, 28)
  const SDL_21_4_dag = s[90] ? v30 : FIRST_DAY
  s[631] = SDL_21_4_dag
  const SDL_21_4_dag_hoej = s[90] ? v30 : NEVER
  s[632] = SDL_21_4_dag_hoej
  // SDL.21.4: Sygedagpengene bliver genoptaget (SDL § 21, stk. 4)
  const v33 = SDL_21_4_dag_hoej >= f.opfyldtIgen
  s[1077] = v33
  const v34 = SDL_21_4_dag >= f.opfyldtIgen
  s[1078] = v34
  const v35 = f.vurderingsdato >= 15398 /* 2012-02-28 */
  s[1075] = v35
  const v36 = f.vurderingsdato >= 15517 /* 2012-06-26 */
  s[1076] = v36
  const SDL_21_4 = !s[90] || !v35 && v33 || v35 && (!v36 || (v33 || !s[90]) && f.genoptagetFoer === false)
  s[417] = SDL_21_4
  const SDL_21_4_nej = !s[90] || !v35 && !v34 || v35 && (!v36 || !v34 || f.genoptagetFoer)
  s[629] = SDL_21_4_nej
  const SDL_21_4_ir = !s[90] || !v35 && !s[90] || v35 && !v36
  s[630] = SDL_21_4_ir
  // SDL.21.4.fra: Sygedagpengene bliver genoptaget fra (SDL § 21, stk. 4)
  const v40 = shiftDays(f.opfyldtIgen, 1)
  const SDL_21_4_fra = s[90] ? v40 : FIRST_DAY
  s[634] = SDL_21_4_fra
  const SDL_21_4_fra_hoej = s[90] ? v40 : NEVER
  s[635] = SDL_21_4_fra_hoej
  const SDL_21_4_fra_ir = !s[90] || SDL_21_4_nej || SDL_21_4_ir
  s[636] = SDL_21_4_fra_ir
  // SDL.24.1.ophør: Tidligste stop af udbetalingen (SDL § 24, stk. 1)
  const v44 = f.vurderingsdato >= 16688 /* 2015-09-10 */
  s[1079] = v44
  const SDL_24_1_ophoer_er = !v44 || f.ophoerErAfgjort === false || s[245]
  s[641] = SDL_24_1_ophoer_er
  const SDL_24_1_ophoer_ir = !v44 || f.ophoerErAfgjort && s[246]
  s[642] = SDL_24_1_ophoer_ir
  const SDL_24_1_ophoer = v44 ? (f.ophoerErAfgjort ? Math.max(s[247], f.ophoerAfgjortDen) : NEVER) : FIRST_DAY
  s[639] = SDL_24_1_ophoer
  const SDL_24_1_ophoer_hoej = v44 ? (f.ophoerErAfgjort ? Math.max(s[248], f.ophoerAfgjortDen) : NEVER) : NEVER
  s[640] = SDL_24_1_ophoer_hoej
  // SDL.24.1.revurdering: Revurdering før sygedagpengene stopper (SDL § 24, stk. 1)
  const v49 = s[101] && s[105] <= 13331 /* 2006-07-02 */
  const SDL_24_1_revurdering = s[249] && (v49 || s[101] && s[107] >= 16252 /* 2014-07-01 */ && s[105] <= 2147483646)
  s[643] = SDL_24_1_revurdering
  const SDL_24_1_revurdering_nej = s[249] && (v49 || s[101] && s[107] >= 13332 /* 2006-07-03 */ && s[105] <= 16251 /* 2014-06-30 */)
  s[644] = SDL_24_1_revurdering_nej
  const SDL_24_1_revurdering_ir = s[249] && (v49 || s[103] || s[101] && s[107] === NEVER) || s[250] || s[103]
  s[645] = SDL_24_1_revurdering_ir
}

function svar_20(f, s) {
  // SDL.41.1: Første dag for selvstændige (SDL § 41)
  const v0 = f.selvstaendigForsikring === 'foerste_fravaersdag'
  s[365] = v0
  const v1 = f.selvstaendigForsikring === 'tredje_fravaersdag'
  s[367] = v1
  const v2 = shiftDays(s[59], 14)
  s[362] = v2
  const v3 = shiftDays(s[61], 14)
  s[363] = v3
  const v4 = v0 && !s[3] || !v0 && (v1 || !s[3])
  s[370] = v4
  const v5 = v0 && s[5] || !v0 && !v1 && s[5]
  s[375] = v5
  const v6 = v0 ? s[59] : v1 ? f.tredjeFravaersdag : v2
  const v7 = v0 ? s[61] : v1 ? f.tredjeFravaersdag : v3
  const v8 = !s[3] && s[78] && s[59] <= 15397 /* 2012-02-27 */
  const v9 = s[61] >= 15398 /* 2012-02-28 */
  s[369] = v9
  const v10 = s[59] <= 15516 /* 2012-06-25 */
  s[330] = v10
  const v11 = !s[3] && v9 && v10
  const v12 = v0 ? s[59] : v1 ? f.tredjeFravaersdag : f.aftaleForSelvstaendig ? s[59] : v2
  const v13 = v0 ? s[61] : v1 ? f.tredjeFravaersdag : f.aftaleForSelvstaendig ? s[61] : v3
  const v14 = s[61] >= 15517 /* 2012-06-26 */
  s[331] = v14
  const v15 = !s[3] && v14 && s[59] <= 18318 /* 2020-02-26 */
  const v16 = !s[3] && s[61] >= 18319 /* 2020-02-27 */ && s[59] <= 19173 /* 2022-06-30 */
  const v17 = v0 ? s[59] : v1 ? f.tredjeFravaersdag : f.aftaleForSelvstaendig ? s[59] : f.sygMedCovid19 ? s[59] : v2
  const v18 = v0 ? s[61] : v1 ? f.tredjeFravaersdag : f.aftaleForSelvstaendig ? s[61] : f.sygMedCovid19 ? s[61] : v3
  const v19 = !s[3] && s[61] >= 19174 /* 2022-07-01 */ && s[62]
  const v20 = s[72] && v4
  s[372] = v20
  const v21 = v8 && v4
  s[371] = v21
  const v22 = v11 && v4
  const v23 = v15 && v4
  const v24 = v16 && v4
  const v25 = v19 && v4
  const v26 = v24 || v25
  const v27 = v24 ? (v25 ? Math.min(v12, v17) : v17) : v12
  const v28 = v23 || v26
  const v29 = v23 ? (v26 ? Math.min(v12, v27) : v12) : v27
  const v30 = v22 || v28
  const v31 = v22 ? (v28 ? Math.min(v12, v29) : v12) : v29
  const v32 = v21 || v30
  const v33 = v21 ? (v30 ? Math.min(v6, v31) : v6) : v31
  const SDL_41_1 = s[63] ? FIRST_DAY : v20 ? (v32 ? Math.min(v6, v33) : v6) : v33
  s[741] = SDL_41_1
  const v35 = v24 ? (v25 ? Math.max(v13, v18) : v18) : v13
  const v36 = v23 ? (v26 ? Math.max(v13, v35) : v13) : v35
  const v37 = v22 ? (v28 ? Math.max(v13, v36) : v13) : v36
  const v38 = v21 ? (v30 ? Math.max(v7, v37) : v7) : v37
  const SDL_41_1_hoej = s[63] ? NEVER : v20 ? (v32 ? Math.max(v7, v38) : v7) : v38
  s[742] = SDL_41_1_hoej
  const SDL_41_1_er = s[63] || v20 || v21 || v22 || v23 || v24 || v25
  s[743] = SDL_41_1_er
  const v41 = s[72] && v5
  s[373] = v41
  const v42 = v8 && v5
  s[374] = v42
  const SDL_41_1_ir = s[63] || v41 || v42 || v11 && v5 || v15 && v5 || v16 && v5 || v19 && v5 || s[64]
  s[744] = SDL_41_1_ir
  // SDL.33.1: Første dag, kommunen betaler (SDL § 33)
  const v44 = s[3] || !s[5] && s[59] === s[61]
  s[332] = v44
  const v45 = s[251] && s[252] < NEVER
  s[1085] = v45
  const v46 = s[251] && s[253] >= NEVER
  s[1086] = v46
  const v47 = Math.max(s[59], shiftDays(s[252], 1))
  const v48 = Math.max(s[61], shiftDays(s[253], 1))
  const v49 = s[251] && !s[3]
  const v50 = s[254] || s[5]
  const v51 = Math.max(s[59], v47)
  const v52 = Math.min(s[61], v48)
  const v53 = v45 && v49
  const v54 = v46 && !s[3]
  const v55 = s[254] && v49 && !s[3] && v52 >= v51
  const v56 = v54 || v55
  const v57 = v54 ? (v55 ? Math.min(s[59], v51) : s[59]) : v51
  const v58 = v54 ? (v55 ? Math.max(s[61], v52) : s[61]) : v52
  const v59 = s[255] && s[256] < NEVER
  s[1087] = v59
  const v60 = s[255] && s[257] >= NEVER
  s[1088] = v60
  const v61 = Math.max(s[59], shiftDays(s[256], 1))
  const v62 = Math.max(s[61], shiftDays(s[257], 1))
  const v63 = s[255] && !s[3]
  const v64 = s[258] || s[5]
  const v65 = Math.max(s[59], v61)
  const v66 = Math.min(s[61], v62)
  const v67 = v59 && v63
  const v68 = v60 && !s[3]
  const v69 = s[258] && v63 && !s[3] && v66 >= v65
  const v70 = v68 || v69
  const v71 = v68 ? (v69 ? Math.min(s[59], v65) : s[59]) : v65
  const v72 = v68 ? (v69 ? Math.max(s[61], v66) : s[61]) : v66
  const SDL_33_1_er = s[63] || s[88] && (s[65] && (v53 || v54 || v55) || !s[65] && (s[89] && (v67 || v68 || v69) || !s[89] && (s[83] && (f.arbejdsskade && !s[3] || f.arbejdsskade === false && SDL_41_1_er) || !s[83] && !s[3])))
  s[263] = SDL_33_1_er
  const SDL_33_1 = s[63] ? FIRST_DAY : s[65] ? (v53 ? (v56 ? Math.min(v47, v57) : v47) : v57) : s[89] ? (v67 ? (v70 ? Math.min(v61, v71) : v61) : v71) : s[83] ? (f.arbejdsskade ? s[59] : SDL_41_1) : s[59]
  s[260] = SDL_33_1
  const SDL_33_1_hoej = s[63] ? NEVER : s[65] ? (v53 ? (v56 ? Math.max(v48, v58) : v48) : v58) : s[89] ? (v67 ? (v70 ? Math.max(v62, v72) : v62) : v72) : s[83] ? (f.arbejdsskade ? s[61] : SDL_41_1_hoej) : s[61]
  s[261] = SDL_33_1_hoej
  const SDL_33_1_ir = s[63] || s[88] && (s[65] && (v45 && v50 || v46 && s[5] || s[254] && s[5] || s[254] && !((!v49 || !v50 && v47 === v48) && v44 && (v49 && !s[3] || !v49 && s[3]) && (!v49 || s[59] === v47))) || !s[65] && (s[89] && (v59 && v64 || v60 && s[5] || s[258] && s[5] || s[258] && !((!v63 || !v64 && v61 === v62) && v44 && (v63 && !s[3] || !v63 && s[3]) && (!v63 || s[59] === v61))) || !s[89] && (s[83] && (f.arbejdsskade && s[5] || f.arbejdsskade === false && SDL_41_1_ir) || !s[83] && s[5]))) || s[64]
  s[264] = SDL_33_1_ir
}

function svar_21(f, s) {
  // SDL.24a.2: Første dag i jobafklaring ved ny sygemelding (SDL § 24 a, stk. 2-5)
  const v0 = !s[3] && s[259]
  const SDL_24a_2 = v0 ? FIRST_DAY : s[83] ? s[59] : s[260]
  s[647] = SDL_24a_2
  const SDL_24a_2_hoej = v0 ? NEVER : s[83] ? s[61] : s[261]
  s[648] = SDL_24a_2_hoej
  const SDL_24a_2_er = s[262] && (v0 || s[92] && (s[83] && !s[3] || !s[83] && s[263]))
  s[649] = SDL_24a_2_er
  const SDL_24a_2_ir = s[262] && (v0 || s[92] && (s[83] && s[5] || !s[83] && s[264]) || s[64]) || s[265]
  s[650] = SDL_24a_2_ir
  // SDL.24a.6: Sygedagpenge i stedet for jobafklaring ved livstruende sygdom (SDL § 24 a, stk. 6)
  const SDL_24a_6 = !s[90] || s[114] && (s[262] || s[266]) && f.laegenVurdererLivstruende
  s[651] = SDL_24a_6
  const SDL_24a_6_nej = !s[90] || !s[114] || s[267] || f.laegenVurdererLivstruende === false
  s[652] = SDL_24a_6_nej
  // SDL.24b.1: Fra jobafklaring til sygedagpenge ved livstruende sygdom (SDL § 24 b, stk. 1)
  const v7 = s[114] && f.erIJobafklaring && f.laegenVurdererLivstruende && f.opfylderBeskaeftigelseskravetVedLivstruende
  const SDL_24b_1 = !s[90] || v7
  s[419] = SDL_24b_1
  const SDL_24b_1_nej = !s[90] || !v7
  s[654] = SDL_24b_1_nej
  // SDL.24b.2: Første dag med sygedagpenge i stedet for jobafklaring (SDL § 24 b, stk. 2)
  const v10 = shiftDays(f.laegenVurderedeLivstruendeDen, 56) >= f.bedtOmSygedagpengeDen
  s[1089] = v10
  const v11 = v10 ? f.laegenVurderedeLivstruendeDen : f.bedtOmSygedagpengeDen
  const SDL_24b_2 = s[114] ? v11 : FIRST_DAY
  s[655] = SDL_24b_2
  const SDL_24b_2_hoej = s[114] ? v11 : NEVER
  s[656] = SDL_24b_2_hoej
  const SDL_24b_2_ir = SDL_24b_1 && !s[114] || SDL_24b_1_nej || !s[90]
  s[657] = SDL_24b_2_ir
  // SDL.26.1.uger: Krævet arbejdsdygtighed før ny ret (SDL § 26, stk. 1)
  const v15 = !s[3] && s[78] && s[259]
  s[278] = v15
  const SDL_26_1_uger = s[63] ? -Infinity : v15 || s[92] ? (s[92] ? 0 : 91) : 91
  s[667] = SDL_26_1_uger
  const SDL_26_1_uger_hoej = s[63] ? Infinity : s[72] ? 91 : v15 ? 91 : 0
  s[668] = SDL_26_1_uger_hoej
  const SDL_26_1_uger_er = s[63] || s[72] || v15 || s[92]
  s[669] = SDL_26_1_uger_er
  // SDL.26.1: Ny ret, når retten er brugt op (SDL § 26, stk. 1)
  const v19 = SDL_26_1_uger_er && f.arbejdsdygtigUgerEfterOphoer >= SDL_26_1_uger
  s[279] = v19
  const v20 = SDL_26_1_uger_er && f.arbejdsdygtigUgerEfterOphoer < SDL_26_1_uger_hoej
  s[280] = v20
  const v21 = s[195] || s[109]
  s[1094] = v21
  const v22 = s[268] && (s[108] || s[110]) && (s[194] || s[108])
  s[1093] = v22
  const v23 = s[69] && s[110]
  s[1095] = v23
  const v24 = v19 || v22
  const v25 = (v20 || s[69]) && (v21 || v23) && (v20 || v21)
  const v26 = s[69] && v23
  const v27 = f.ugerISammenhaengendeSygeperiode <= 364
  s[1092] = v27
  const v28 = f.retErOpbrugt && !v27
  s[1091] = v28
  const SDL_26_1 = v28 && (s[63] || s[72] && v24 || v15 && v24 || s[92])
  s[660] = SDL_26_1
  const SDL_26_1_nej = v28 && (s[63] || s[72] && v25 || v15 && v25)
  s[661] = SDL_26_1_nej
  const SDL_26_1_ir = !v28 || s[63] || s[72] && v26 || v15 && v26 || s[64]
  s[662] = SDL_26_1_ir
  // SDL.26.1.covid: Covid-forlængelse i 3 måneder (SDL § 26, stk. 1-2)
  const v32 = Math.max(s[105], 18330 /* 2020-03-09 */)
  s[1097] = v32
  const v33 = Math.max(s[107], 18330 /* 2020-03-09 */)
  s[448] = v33
  const v34 = s[101] && v32 <= 18808 /* 2021-06-30 */
  const v35 = s[101] && s[107] >= 18330 /* 2020-03-09 */
  s[1101] = v35
  const v36 = s[101] && s[105] < 18330 /* 2020-03-09 */
  s[1102] = v36
  const v37 = s[101] && s[105] <= 18535 /* 2020-09-30 */
  s[1103] = v37
  const v38 = s[101] && s[107] > 18535 /* 2020-09-30 */
  s[1104] = v38
  const v39 = v36 || v38
  s[273] = v39
  const v40 = (v35 || s[103]) && (v37 || s[103]) && (v35 || v37)
  s[1100] = v40
  const v41 = countDays(s[269], 18330 /* 2020-03-09 */, 18330 /* 2020-03-09 */) >= 1
  s[1105] = v41
  const v42 = v35 || !v41 || f.fortsatRet9Marts2020 === false
  s[272] = v42
  const v43 = (v36 || s[103]) && v41 && f.fortsatRet9Marts2020
  s[271] = v43
  const v44 = v40 || v43
  s[1098] = v44
  const v45 = (v39 || s[103]) && v42
  s[1099] = v45
  const v46 = shiftDays(s[105], 1)
  s[307] = v46
  const v47 = shiftDays(s[107], 1)
  s[309] = v47
  const v48 = shiftDays(shiftMonths(v46, 3), -1)
  const v49 = shiftDays(shiftMonths(v47, 3), -1)
  const v50 = Math.max(v48, 18443 /* 2020-06-30 */)
  const v51 = Math.min(v49, 18443 /* 2020-06-30 */)
  const v52 = v40 && s[101]
  s[274] = v52
  const v53 = s[103] && s[101] && v51 >= v50
  const v54 = v39 || v53
  const v55 = v39 ? 18443 /* 2020-06-30 */ : v50
  const v56 = v52 ? (v54 ? Math.min(v48, v55) : v48) : v55
  const v57 = v39 ? 18443 /* 2020-06-30 */ : v51
  const v58 = v52 ? (v54 ? Math.max(v49, v57) : v49) : v57
  const v59 = v40 && s[103]
  s[275] = v59
  const v60 = v44 && (v52 || v39 || v53)
  const v61 = v45 && s[101]
  const v62 = v60 ? (v61 ? Math.min(s[105], v56) : v56) : s[105]
  const v63 = v60 ? (v61 ? Math.max(s[107], v58) : v58) : s[107]
  const v64 = v32 <= 2147483646
  s[270] = v64
  const v65 = s[101] && v33 >= 18809 /* 2021-07-01 */ && v64
  const v66 = s[103] || s[101] && v33 === NEVER
  s[276] = v66
  const v67 = v34 && (v60 || v61)
  const v68 = v65 && s[101]
  const SDL_26_1_covid_er = v67 || v68
  s[283] = SDL_26_1_covid_er
  const SDL_26_1_covid = v67 ? (v68 ? Math.min(s[105], v62) : v62) : s[105]
  s[281] = SDL_26_1_covid
  const SDL_26_1_covid_hoej = v67 ? (v68 ? Math.max(s[107], v63) : v63) : s[107]
  s[282] = SDL_26_1_covid_hoej
  const SDL_26_1_covid_ir = v34 && (v44 && (v59 || s[103] && !((!s[101] || !s[103] && v48 === v49) && s[101] && (!s[101] || v48 === 18443 /* 2020-06-30 */))) || v45 && s[103]) || v65 && s[103] || v66
  s[284] = SDL_26_1_covid_ir
}

function svar_22(f, s) {
  // SDL.26.1.fra: Hvornår covid-forlængelsen regnes fra (SDL § 26, stk. 1-2)
  const v0 = !s[101] || !s[103] && s[105] === s[107]
  s[326] = v0
  const v1 = s[101] && s[270]
  const v2 = s[271] ? 18352 /* 2020-03-31 */ : NEVER
  const v3 = s[272] ? NEVER : 18352 /* 2020-03-31 */
  const v4 = Math.max(s[105], v2)
  const v5 = Math.min(s[107], v3)
  const v6 = s[103] && s[101] && v5 >= v4
  const v7 = s[273] || v6
  const v8 = s[273] ? (v6 ? Math.min(v2, v4) : v2) : v4
  const SDL_26_1_fra = s[274] ? (v7 ? Math.min(s[105], v8) : s[105]) : v8
  s[663] = SDL_26_1_fra
  const v10 = s[273] ? (v6 ? Math.max(v3, v5) : v3) : v5
  const SDL_26_1_fra_hoej = s[274] ? (v7 ? Math.max(s[107], v10) : s[107]) : v10
  s[664] = SDL_26_1_fra_hoej
  const SDL_26_1_fra_er = v1 && (s[274] || s[273] || v6)
  s[665] = SDL_26_1_fra_er
  const SDL_26_1_fra_ir = v1 && (s[275] || s[103] && !(v0 && v2 === v3 && s[101] && (!s[101] || s[105] === v2))) || s[276]
  s[666] = SDL_26_1_fra_ir
  // SDL.26.2: Ny ret for pensionister, når retten er brugt op (SDL § 26, stk. 1)
  const v14 = f.ugerISammenhaengendeSygeperiode <= 182
  s[1107] = v14
  const v15 = f.retErOpbrugt && !v14 && s[277]
  s[1106] = v15
  const SDL_26_2 = v15 && (s[63] || s[72] || s[278] && s[279] || s[92])
  s[670] = SDL_26_2
  const SDL_26_2_nej = v15 && (s[63] || s[72] || s[278] && s[280])
  s[671] = SDL_26_2_nej
  const SDL_26_2_ir = !v15 || s[63] || s[72] || s[278] && s[69] || s[64]
  s[672] = SDL_26_2_ir
  // SDL.26.3.covid: Covid-forlængelse i 3 måneder mere (SDL § 26, stk. 3)
  const v19 = Math.max(18330 /* 2020-03-09 */, s[281])
  s[1109] = v19
  const v20 = Math.max(18330 /* 2020-03-09 */, s[282])
  s[1108] = v20
  const v21 = s[283] && v19 <= 18808 /* 2021-06-30 */
  const v22 = s[283] && s[101]
  const v23 = s[284] || s[103]
  s[1114] = v23
  const v24 = v22 && s[105] < s[282]
  s[1112] = v24
  const v25 = v22 && s[107] >= s[281]
  s[1113] = v25
  const v26 = s[283] && s[282] >= 18443 /* 2020-06-30 */
  s[1117] = v26
  const v27 = s[283] && s[281] < 18443 /* 2020-06-30 */
  s[1118] = v27
  const v28 = s[283] && s[281] <= 18535 /* 2020-09-30 */
  s[1119] = v28
  const v29 = s[283] && s[282] > 18535 /* 2020-09-30 */
  s[1120] = v29
  const v30 = v27 || v29
  s[1116] = v30
  const v31 = (v26 || s[284]) && (v28 || s[284]) && (v26 || v28)
  s[1115] = v31
  const v32 = v25 || v30
  s[1111] = v32
  const v33 = (v24 || v23) && (v31 || s[284]) && (v24 || v31)
  s[1110] = v33
  const v34 = shiftDays(shiftMonths(shiftDays(s[281], 1), 3), -1)
  const v35 = shiftDays(shiftMonths(shiftDays(s[282], 1), 3), -1)
  const v36 = Math.max(s[281], v34)
  const v37 = Math.min(s[282], v35)
  const v38 = v33 && s[283]
  const v39 = v32 && s[283]
  const v40 = s[284] && s[283] && v37 >= v36
  const v41 = v39 || v40
  const v42 = v39 ? (v40 ? Math.min(s[281], v36) : s[281]) : v36
  const v43 = v38 ? (v41 ? Math.min(v34, v42) : v34) : v42
  const v44 = v39 ? (v40 ? Math.max(s[282], v37) : s[282]) : v37
  const v45 = v38 ? (v41 ? Math.max(v35, v44) : v35) : v44
  const v46 = s[283] && v20 >= 18809 /* 2021-07-01 */ && v19 <= 2147483646
  const v47 = v21 && (v38 || v39 || v40)
  const v48 = v46 && s[283]
  const SDL_26_3_covid_er = v47 || v48
  s[287] = SDL_26_3_covid_er
  const SDL_26_3_covid = v47 ? (v48 ? Math.min(s[281], v43) : v43) : s[281]
  s[285] = SDL_26_3_covid
  const SDL_26_3_covid_hoej = v47 ? (v48 ? Math.max(s[282], v45) : v45) : s[282]
  s[286] = SDL_26_3_covid_hoej
  const SDL_26_3_covid_ir = v21 && s[284] || v46 && s[284] || s[284] || s[283] && v20 === NEVER
  s[288] = SDL_26_3_covid_ir
  // SDL.26a.1.covid: Covid-forlængelse efter en anden forlængelse (SDL § 26 a, stk. 1-2)
  const v53 = f.forlaengelsenSlutter >= 18330 /* 2020-03-09 */
  s[1124] = v53
  const v54 = Math.max(f.forlaengelsenSlutter, 18330 /* 2020-03-09 */)
  s[1121] = v54
  const v55 = v54 >= 18809 /* 2021-07-01 */
  s[1122] = v55
  const v56 = f.forlaengelsenSlutter <= 18535 /* 2020-09-30 */
  s[1125] = v56
  const v57 = v53 && v56
  s[1123] = v57
  const v58 = shiftDays(shiftMonths(shiftDays(f.forlaengelsenSlutter, 1), 3), -1)
  const v59 = v58 >= 18443 /* 2020-06-30 */
  s[1126] = v59
  const SDL_26a_1_covid = v55 ? f.forlaengelsenSlutter : v57 ? (v59 ? v58 : 18443 /* 2020-06-30 */) : f.forlaengelsenSlutter
  s[673] = SDL_26a_1_covid
  // SDL.26a.3.covid: Covid-forlængelse i 3 måneder mere efter en anden forlængelse (SDL § 26 a, stk. 3)
  const v61 = Math.max(18330 /* 2020-03-09 */, SDL_26a_1_covid)
  s[1127] = v61
  const v62 = v61 >= 18809 /* 2021-07-01 */
  s[1128] = v62
  const v63 = f.forlaengelsenSlutter >= SDL_26a_1_covid
  s[1130] = v63
  const v64 = SDL_26a_1_covid >= 18443 /* 2020-06-30 */
  s[1132] = v64
  const v65 = SDL_26a_1_covid <= 18535 /* 2020-09-30 */
  s[1133] = v65
  const v66 = v64 && v65
  s[1131] = v66
  const v67 = !v63 && v66
  s[1129] = v67
  const SDL_26a_3_covid_ir = v61 >= NEVER
  s[290] = SDL_26a_3_covid_ir
  const SDL_26a_3_covid = v62 ? SDL_26a_1_covid : v67 ? shiftDays(shiftMonths(shiftDays(SDL_26a_1_covid, 1), 3), -1) : SDL_26a_1_covid
  s[289] = SDL_26a_3_covid
}

function svar_23(f, s) {
  // SDL.26c.covid: Covid-forlængelse i 1 måned, oktober 2020 (SDL § 26 c, stk. 1-2)
  const v0 = Math.max(18330 /* 2020-03-09 */, s[285])
  s[1135] = v0
  const v1 = Math.max(18330 /* 2020-03-09 */, s[286])
  s[1134] = v1
  const v2 = s[287] && v0 <= 18808 /* 2021-06-30 */
  const v3 = s[287] && s[286] >= 18535 /* 2020-09-30 */
  s[1138] = v3
  const v4 = s[287] && s[285] < 18535 /* 2020-09-30 */
  s[1139] = v4
  const v5 = s[287] && s[285] <= 18566 /* 2020-10-31 */
  s[1140] = v5
  const v6 = s[287] && s[286] > 18566 /* 2020-10-31 */
  s[1141] = v6
  const v7 = v4 || v6
  s[1137] = v7
  const v8 = (v3 || s[288]) && (v5 || s[288]) && (v3 || v5)
  s[1136] = v8
  const v9 = shiftDays(shiftMonths(shiftDays(s[285], 1), 1), -1)
  const v10 = shiftDays(shiftMonths(shiftDays(s[286], 1), 1), -1)
  const v11 = Math.max(s[285], v9)
  const v12 = Math.min(s[286], v10)
  const v13 = v8 && s[287]
  const v14 = v7 && s[287]
  const v15 = s[288] && s[287] && v12 >= v11
  const v16 = v14 || v15
  const v17 = v14 ? (v15 ? Math.min(s[285], v11) : s[285]) : v11
  const v18 = v13 ? (v16 ? Math.min(v9, v17) : v9) : v17
  const v19 = v14 ? (v15 ? Math.max(s[286], v12) : s[286]) : v12
  const v20 = v13 ? (v16 ? Math.max(v10, v19) : v10) : v19
  const v21 = s[287] && v1 >= 18809 /* 2021-07-01 */ && v0 <= 2147483646
  const v22 = v2 && (v13 || v14 || v15)
  const v23 = v21 && s[287]
  const SDL_26c_covid_er = v22 || v23
  s[292] = SDL_26c_covid_er
  const SDL_26c_covid = v22 ? (v23 ? Math.min(s[285], v18) : v18) : s[285]
  s[296] = SDL_26c_covid
  const SDL_26c_covid_hoej = v22 ? (v23 ? Math.max(s[286], v20) : v20) : s[286]
  s[298] = SDL_26c_covid_hoej
  const SDL_26c_covid_ir = v2 && s[288] || v21 && s[288] || s[288] || s[287] && v1 === NEVER
  s[294] = SDL_26c_covid_ir
  // SDL.26d.covid: Covid-forlængelse i 1 måned, oktober 2020, efter en anden forlængelse (SDL § 26 d, stk. 1-2)
  const v28 = Math.max(18330 /* 2020-03-09 */, s[289])
  s[1143] = v28
  const v29 = v28 >= 18809 /* 2021-07-01 */
  s[1144] = v29
  const v30 = s[289] >= 18535 /* 2020-09-30 */
  const v31 = !s[290] && v30
  s[1147] = v31
  const v32 = !s[290] && !v30
  s[1148] = v32
  const v33 = s[289] <= 18566 /* 2020-10-31 */
  const v34 = !s[290] && v33
  s[1149] = v34
  const v35 = !s[290] && !v33
  s[1150] = v35
  const v36 = v32 || v35
  s[1146] = v36
  const v37 = (v31 || s[290]) && (v34 || s[290]) && (v31 || v34)
  s[1145] = v37
  const v38 = shiftDays(shiftMonths(shiftDays(s[289], 1), 1), -1)
  const v39 = Math.max(s[289], v38)
  const v40 = Math.min(s[289], v38)
  const v41 = v37 && !s[290]
  const v42 = v36 && !s[290]
  const v43 = s[290] && !s[290] && v40 >= v39
  const v44 = v42 || v43
  const v45 = v42 ? (v43 ? Math.min(s[289], v39) : s[289]) : v39
  const v46 = v42 ? (v43 ? Math.max(s[289], v40) : s[289]) : v40
  const v47 = !s[290] && v28 < NEVER
  s[1142] = v47
  const SDL_26d_covid = v29 ? s[289] : v41 ? (v44 ? Math.min(v38, v45) : v38) : v45
  s[295] = SDL_26d_covid
  const SDL_26d_covid_hoej = v29 ? s[289] : v41 ? (v44 ? Math.max(v38, v46) : v38) : v46
  s[297] = SDL_26d_covid_hoej
  const SDL_26d_covid_er = v47 && (!v29 && (v41 || v42 || v43) || v29 && !s[290])
  s[291] = SDL_26d_covid_er
  const SDL_26d_covid_ir = !v47 || s[290]
  s[293] = SDL_26d_covid_ir
}

function svar_24(f, s) {
  // SDL.26f.covid: Covid-forlængelse i stedet for jobafklaring, § 26 f (SDL § 26 f, stk. 1)
  const v0 = f.forlaengelseErAfgjort && s[291] || f.forlaengelseErAfgjort === false && s[292]
  s[1151] = v0
  const v1 = f.forlaengelseErAfgjort && s[293] || f.forlaengelseErAfgjort === false && s[294]
  s[1152] = v1
  const v2 = f.forlaengelseErAfgjort ? s[295] : s[296]
  const v3 = f.forlaengelseErAfgjort ? s[297] : s[298]
  const v4 = Math.max(18330 /* 2020-03-09 */, v2)
  s[1154] = v4
  const v5 = Math.max(18330 /* 2020-03-09 */, v3)
  s[1153] = v5
  const v6 = v0 && v4 <= 18808 /* 2021-06-30 */
  const v7 = shiftDays(v2, 1)
  const v8 = shiftDays(v3, 1)
  const v9 = v0 && v8 >= 18567 /* 2020-11-01 */
  s[1157] = v9
  const v10 = v0 && v7 < 18567 /* 2020-11-01 */
  s[1158] = v10
  const v11 = v0 && v7 <= 18658 /* 2021-01-31 */
  s[1159] = v11
  const v12 = v0 && v8 > 18658 /* 2021-01-31 */
  s[1160] = v12
  const v13 = v10 || v12
  s[1156] = v13
  const v14 = (v9 || v1) && (v11 || v1) && (v9 || v11)
  s[1155] = v14
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
  s[676] = SDL_26f_covid_er
  const SDL_26f_covid = v28 ? (v29 ? Math.min(v2, v24) : v24) : v2
  s[674] = SDL_26f_covid
  const SDL_26f_covid_hoej = v28 ? (v29 ? Math.max(v3, v26) : v26) : v3
  s[675] = SDL_26f_covid_hoej
  const SDL_26f_covid_ir = v6 && v1 || v27 && v1 || v1 || v0 && v5 === NEVER
  s[677] = SDL_26f_covid_ir
  // SDL.26g.covid: Covid-forlængelse i stedet for jobafklaring, § 26 g (SDL § 26 g, stk. 1)
  const v34 = Math.max(18330 /* 2020-03-09 */, SDL_26f_covid)
  s[1162] = v34
  const v35 = Math.max(18330 /* 2020-03-09 */, SDL_26f_covid_hoej)
  s[1161] = v35
  const v36 = SDL_26f_covid_er && v34 <= 18808 /* 2021-06-30 */
  const v37 = shiftDays(SDL_26f_covid, 1)
  const v38 = shiftDays(SDL_26f_covid_hoej, 1)
  const v39 = SDL_26f_covid_er && v38 >= 18659 /* 2021-02-01 */
  s[1165] = v39
  const v40 = SDL_26f_covid_er && v37 < 18659 /* 2021-02-01 */
  s[1166] = v40
  const v41 = SDL_26f_covid_er && v37 <= 18686 /* 2021-02-28 */
  s[1167] = v41
  const v42 = SDL_26f_covid_er && v38 > 18686 /* 2021-02-28 */
  s[1168] = v42
  const v43 = v40 || v42
  s[1164] = v43
  const v44 = (v39 || SDL_26f_covid_ir) && (v41 || SDL_26f_covid_ir) && (v39 || v41)
  s[1163] = v44
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
  s[301] = SDL_26g_covid_er
  const SDL_26g_covid = v58 ? (v59 ? Math.min(SDL_26f_covid, v54) : v54) : SDL_26f_covid
  s[299] = SDL_26g_covid
  const SDL_26g_covid_hoej = v58 ? (v59 ? Math.max(SDL_26f_covid_hoej, v56) : v56) : SDL_26f_covid_hoej
  s[300] = SDL_26g_covid_hoej
  const SDL_26g_covid_ir = v36 && SDL_26f_covid_ir || v57 && SDL_26f_covid_ir || SDL_26f_covid_ir || SDL_26f_covid_er && v35 === NEVER
  s[302] = SDL_26g_covid_ir
}

function svar_25(f, s) {
  // SDL.26h.covid: Covid-forlængelse i stedet for jobafklaring, § 26 h (SDL § 26 h, stk. 1)
  const v0 = Math.max(18330 /* 2020-03-09 */, s[299])
  s[1170] = v0
  const v1 = Math.max(18330 /* 2020-03-09 */, s[300])
  s[1169] = v1
  const v2 = s[301] && v0 <= 18808 /* 2021-06-30 */
  const v3 = shiftDays(s[299], 1)
  const v4 = shiftDays(s[300], 1)
  const v5 = s[301] && v4 >= 18687 /* 2021-03-01 */
  s[1173] = v5
  const v6 = s[301] && v3 < 18687 /* 2021-03-01 */
  s[1174] = v6
  const v7 = s[301] && v3 <= 18747 /* 2021-04-30 */
  s[1175] = v7
  const v8 = s[301] && v4 > 18747 /* 2021-04-30 */
  s[1176] = v8
  const v9 = v6 || v8
  s[1172] = v9
  const v10 = (v5 || s[302]) && (v7 || s[302]) && (v5 || v7)
  s[1171] = v10
  const v11 = shiftDays(shiftMonths(v3, 2), -1)
  const v12 = shiftDays(shiftMonths(v4, 2), -1)
  const v13 = Math.max(s[299], v11)
  const v14 = Math.min(s[300], v12)
  const v15 = v10 && s[301]
  const v16 = v9 && s[301]
  const v17 = s[302] && s[301] && v14 >= v13
  const v18 = v16 || v17
  const v19 = v16 ? (v17 ? Math.min(s[299], v13) : s[299]) : v13
  const v20 = v15 ? (v18 ? Math.min(v11, v19) : v11) : v19
  const v21 = v16 ? (v17 ? Math.max(s[300], v14) : s[300]) : v14
  const v22 = v15 ? (v18 ? Math.max(v12, v21) : v12) : v21
  const v23 = s[301] && v1 >= 18809 /* 2021-07-01 */ && v0 <= 2147483646
  const v24 = v2 && (v15 || v16 || v17)
  const v25 = v23 && s[301]
  const SDL_26h_covid_er = v24 || v25
  s[680] = SDL_26h_covid_er
  const SDL_26h_covid = v24 ? (v25 ? Math.min(s[299], v20) : v20) : s[299]
  s[678] = SDL_26h_covid
  const SDL_26h_covid_hoej = v24 ? (v25 ? Math.max(s[300], v22) : v22) : s[300]
  s[679] = SDL_26h_covid_hoej
  const SDL_26h_covid_ir = v2 && s[302] || v23 && s[302] || s[302] || s[301] && v1 === NEVER
  s[681] = SDL_26h_covid_ir
  // SDL.26i.covid: Covid-forlængelse i stedet for jobafklaring, § 26 i (SDL § 26 i, stk. 1)
  const v30 = Math.max(18330 /* 2020-03-09 */, SDL_26h_covid)
  s[1178] = v30
  const v31 = Math.max(18330 /* 2020-03-09 */, SDL_26h_covid_hoej)
  s[1177] = v31
  const v32 = SDL_26h_covid_er && v30 <= 18808 /* 2021-06-30 */
  const v33 = shiftDays(SDL_26h_covid, 1)
  const v34 = shiftDays(SDL_26h_covid_hoej, 1)
  const v35 = SDL_26h_covid_er && v34 >= 18748 /* 2021-05-01 */
  s[1181] = v35
  const v36 = SDL_26h_covid_er && v33 < 18748 /* 2021-05-01 */
  s[1182] = v36
  const v37 = SDL_26h_covid_er && v33 <= 18808 /* 2021-06-30 */
  s[1183] = v37
  const v38 = SDL_26h_covid_er && v34 > 18808 /* 2021-06-30 */
  s[1184] = v38
  const v39 = v36 || v38
  s[1180] = v39
  const v40 = (v35 || SDL_26h_covid_ir) && (v37 || SDL_26h_covid_ir) && (v35 || v37)
  s[1179] = v40
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
  s[684] = SDL_26i_covid_er
  const SDL_26i_covid = v54 ? (v55 ? Math.min(SDL_26h_covid, v50) : v50) : SDL_26h_covid
  s[682] = SDL_26i_covid
  const SDL_26i_covid_hoej = v54 ? (v55 ? Math.max(SDL_26h_covid_hoej, v52) : v52) : SDL_26h_covid_hoej
  s[683] = SDL_26i_covid_hoej
  const SDL_26i_covid_ir = v32 && SDL_26h_covid_ir || v53 && SDL_26h_covid_ir || SDL_26h_covid_ir || SDL_26h_covid_er && v31 === NEVER
  s[685] = SDL_26i_covid_ir
  // SDL.27.1.2.uger: Længste forlængelse til afklaring (SDL § 27, stk. 1, nr. 2)
  const v60 = s[35] && s[40] && s[37] <= 14691 /* 2010-03-23 */
  const v61 = s[35] && s[36] >= 14692 /* 2010-03-24 */ && s[303]
  const SDL_27_1_2_uger = s[39] ? -Infinity : v60 ? 182 : v61 ? 273 : s[43] ? 273 : 483
  s[689] = SDL_27_1_2_uger
  const SDL_27_1_2_uger_hoej = s[39] ? Infinity : v61 || s[304] ? (s[304] ? (s[44] ? 483 : 273) : 273) : 182
  s[690] = SDL_27_1_2_uger_hoej
  const SDL_27_1_2_uger_er = s[39] || v60 || v61 || s[43] || s[44]
  s[691] = SDL_27_1_2_uger_er
  // SDL.27.1.2.slut: Seneste slut på forlængelse til afklaring (SDL § 27, stk. 1, nr. 2)
  const SDL_27_1_2_slut_er = s[39] || s[305] && s[101] && SDL_27_1_2_uger_er
  s[321] = SDL_27_1_2_slut_er
  const SDL_27_1_2_slut = s[39] ? FIRST_DAY : shiftDays(s[105], SDL_27_1_2_uger)
  s[319] = SDL_27_1_2_slut
  const SDL_27_1_2_slut_hoej = s[39] ? NEVER : shiftDays(s[107], SDL_27_1_2_uger_hoej)
  s[320] = SDL_27_1_2_slut_hoej
  const SDL_27_1_2_slut_ir = s[39] || s[305] && (s[103] || s[48]) || s[41]
  s[322] = SDL_27_1_2_slut_ir
  // SDL.27.1.3.slut: Seneste slut på forlængelse ved lægebehandling (SDL § 27, stk. 2)
  const v69 = allPeriods(f.ventetidPaaSygehus)
  const v70 = without(ALL_DAYS, v69)
  const SDL_27_1_3_slut_er = s[39] || s[305] && s[101] && s[306]
  s[325] = SDL_27_1_3_slut_er
  const SDL_27_1_3_slut = s[39] ? FIRST_DAY : dayReaching(v70, s[307], s[308])
  s[323] = SDL_27_1_3_slut
  const SDL_27_1_3_slut_hoej = s[39] ? NEVER : dayReaching(v70, s[309], s[310])
  s[324] = SDL_27_1_3_slut_hoej
}

function svar_26(f, s) {
  // SDL.27.1.4.slut: Seneste slut på forlængelse til afklaring af fleksjob eller pension (SDL § 27, stk. 1, nr. 4)
  const v0 = shiftDays(s[105], 182)
  const v1 = s[43] && s[101]
  const v2 = s[311] || s[312]
  const v3 = s[312] ? FIRST_DAY : NEVER
  const SDL_27_1_4_slut = s[39] ? FIRST_DAY : s[42] ? FIRST_DAY : v1 ? (v2 ? Math.min(v0, v3) : v0) : v3
  s[692] = SDL_27_1_4_slut
  const SDL_27_1_4_slut_hoej = s[39] ? NEVER : s[42] ? NEVER : v2 ? NEVER : shiftDays(s[107], 182)
  s[693] = SDL_27_1_4_slut_hoej
  const SDL_27_1_4_slut_er = s[39] || s[42] || v1 || s[311] || s[312]
  s[694] = SDL_27_1_4_slut_er
  const SDL_27_1_4_slut_ir = s[39] || s[42] || s[43] && s[103] || s[312] || s[41]
  s[695] = SDL_27_1_4_slut_ir
  // SDL.27.1.slut: Forlængelsens seneste slut (SDL § 27, stk. 1)
  const v8 = s[50] || s[54] || s[55] || s[313]
  s[1185] = v8
  const v9 = s[314] && s[315] && s[316] && s[317] && (s[45] || s[47] || s[49] || s[318])
  s[1186] = v9
  const v10 = Math.max(s[105], s[319])
  const v11 = Math.min(s[107], s[320])
  const v12 = s[51] && s[321]
  const v13 = s[56] && s[101]
  const v14 = s[48] && s[321] && s[101] && v11 >= v10
  const v15 = v13 || v14
  const v16 = v13 ? (v14 ? Math.min(s[105], v10) : s[105]) : v10
  const v17 = v13 ? (v14 ? Math.max(s[107], v11) : s[107]) : v11
  const v18 = s[48] && s[322] && s[103]
  const v19 = Math.max(s[105], s[323])
  const v20 = Math.min(s[107], s[324])
  const v21 = s[52] && s[325]
  const v22 = s[57] && s[101]
  const v23 = s[48] && s[325] && s[101] && v20 >= v19
  const v24 = v22 || v23
  const v25 = v22 ? (v23 ? Math.min(s[105], v19) : s[105]) : v19
  const v26 = v22 ? (v23 ? Math.max(s[107], v20) : s[107]) : v20
  const v27 = Math.max(s[105], SDL_27_1_4_slut)
  const v28 = Math.min(s[107], SDL_27_1_4_slut_hoej)
  const v29 = s[53] && SDL_27_1_4_slut_er
  const v30 = s[58] && s[101]
  const v31 = s[46] && SDL_27_1_4_slut_er && s[101] && v28 >= v27
  const v32 = v30 || v31
  const v33 = v30 ? (v31 ? Math.min(s[105], v27) : s[105]) : v27
  const v34 = v30 ? (v31 ? Math.max(s[107], v28) : s[107]) : v28
  const v35 = Math.max(v29 ? (v32 ? Math.min(SDL_27_1_4_slut, v33) : SDL_27_1_4_slut) : v33, v12 ? (v15 ? Math.min(s[319], v16) : s[319]) : v16, v21 ? (v24 ? Math.min(s[323], v25) : s[323]) : v25)
  const v36 = Math.max(v29 ? (v32 ? Math.max(SDL_27_1_4_slut_hoej, v34) : SDL_27_1_4_slut_hoej) : v34, v12 ? (v15 ? Math.max(s[320], v17) : s[320]) : v17, v21 ? (v24 ? Math.max(s[324], v26) : s[324]) : v26)
  const v37 = (v12 || v13 || v14) && (v21 || v22 || v23) && (v29 || v30 || v31)
  const v38 = s[51] && s[322] || s[56] && s[103] || v18 || s[48] && !((!s[321] || !s[322] && s[319] === s[320]) && s[326] && (s[321] && s[101] || !s[321] && !s[101]) && (!s[321] || s[105] === s[319])) || s[52] && s[322] || s[57] && s[103] || v18 || s[48] && !((!s[325] || !s[322] && s[323] === s[324]) && s[326] && (s[325] && s[101] || !s[325] && !s[101]) && (!s[325] || s[105] === s[323])) || s[53] && SDL_27_1_4_slut_ir || s[58] && s[103] || s[46] && SDL_27_1_4_slut_ir && s[103] || s[46] && !((!SDL_27_1_4_slut_er || !SDL_27_1_4_slut_ir && SDL_27_1_4_slut === SDL_27_1_4_slut_hoej) && s[326] && (SDL_27_1_4_slut_er && s[101] || !SDL_27_1_4_slut_er && !s[101]) && (!SDL_27_1_4_slut_er || s[105] === SDL_27_1_4_slut))
  const v39 = v9 && v37
  const v40 = s[327] && v37 && v36 >= NEVER
  const SDL_27_1_slut = s[39] ? FIRST_DAY : v39 || v40 ? (v39 ? v35 : NEVER) : NEVER
  s[699] = SDL_27_1_slut
  const SDL_27_1_slut_hoej = s[39] ? NEVER : v8 ? NEVER : v36
  s[700] = SDL_27_1_slut_hoej
  const SDL_27_1_slut_er = s[108] && (s[39] || s[305] && (v8 || v39 || v40))
  s[701] = SDL_27_1_slut_er
  const SDL_27_1_slut_ir = s[108] && (s[39] || s[305] && (v9 && v38 || s[327] && !((!v37 || !v38 && v35 === v36) && v37 && v35 === NEVER)) || s[41]) || s[328]
  s[702] = SDL_27_1_slut_ir
  // SDL.29.1: Forlængelse for pensionister m.fl. (SDL § 29)
  const SDL_29_1 = s[277] && !s[3] && (!s[329] || f.laegenVenterArbejdeInden26Uger)
  s[703] = SDL_29_1
  const SDL_29_1_nej = s[277] && !s[3] && (!s[329] || f.laegenVenterArbejdeInden26Uger === false)
  s[704] = SDL_29_1_nej
  const SDL_29_1_ir = !s[277] || s[3] || !s[329]
  s[705] = SDL_29_1_ir
  // SDL.35.2: Arbejdsgiveren betaler tidligst fra (SDL § 35, stk. 2)
  const v48 = shiftDays(f.sygemeldtTilArbejdsgiver, 1)
  const v49 = f.fyldestgoerendeBegrundelse === false || !s[3]
  const v50 = f.fyldestgoerendeBegrundelse && s[5]
  const v51 = f.sygemeldtITide && !s[3] || f.sygemeldtITide === false && (f.indsigelseModSenSygemelding && v49 || f.indsigelseModSenSygemelding === false && !s[3])
  const v52 = f.sygemeldtITide && s[5] || f.sygemeldtITide === false && (f.indsigelseModSenSygemelding && v50 || f.indsigelseModSenSygemelding === false && s[5])
  const SDL_35_2 = s[63] ? FIRST_DAY : f.sygemeldtITide ? s[59] : f.indsigelseModSenSygemelding ? (f.fyldestgoerendeBegrundelse ? s[59] : v48) : s[59]
  s[713] = SDL_35_2
  const SDL_35_2_hoej = s[63] ? NEVER : f.sygemeldtITide ? s[61] : f.indsigelseModSenSygemelding ? (f.fyldestgoerendeBegrundelse ? s[61] : v48) : s[61]
  s[714] = SDL_35_2_hoej
  const SDL_35_2_er = s[70] && (s[63] || s[72] && v51 || s[73] && v51)
  s[715] = SDL_35_2_er
  const SDL_35_2_ir = s[70] && (s[63] || s[72] && v52 || s[73] && v52 || s[64]) || s[71] || s[69]
  s[716] = SDL_35_2_ir
  // SDL.35.3: Du skal have meldt dig syg til a-kassen (SDL § 35, stk. 3)
  const v57 = !s[3] && s[60] && s[330]
  const v58 = !s[3] && s[331] && s[62]
  s[360] = v58
  const SDL_35_3 = s[63] ? FIRST_DAY : v57 ? FIRST_DAY : s[59]
  s[717] = SDL_35_3
  const SDL_35_3_hoej = s[63] ? NEVER : v57 ? NEVER : s[61]
  s[718] = SDL_35_3_hoej
  const SDL_35_3_er = s[89] && (s[63] || v57 || v58 && !s[3])
  s[719] = SDL_35_3_er
  const SDL_35_3_ir = !s[89] || s[63] || v57 || v58 && s[5] || s[64]
  s[720] = SDL_35_3_ir
  // SDL.35.3.fra: Ret tidligst fra (SDL § 35, stk. 3)
  const v63 = SDL_35_3_er && SDL_35_3_hoej >= f.anmeldtTilAkasse
  s[1188] = v63
  const v64 = SDL_35_3_er && SDL_35_3 < f.anmeldtTilAkasse
  s[1189] = v64
  const v65 = f.fyldestgoerendeBegrundelse ? s[59] : f.anmeldtTilAkasse
  const v66 = f.fyldestgoerendeBegrundelse ? s[61] : f.anmeldtTilAkasse
  const v67 = Math.max(s[59], v65)
  const v68 = Math.min(s[61], v66)
  const v69 = v63 && !s[3]
  const v70 = v64 && v49
  const v71 = SDL_35_3_ir && !s[3] && v68 >= v67
  const v72 = v70 || v71
  const v73 = v70 ? (v71 ? Math.min(v65, v67) : v65) : v67
  const v74 = v70 ? (v71 ? Math.max(v66, v68) : v66) : v68
  const SDL_35_3_fra = s[63] ? FIRST_DAY : v57 ? FIRST_DAY : v69 ? (v72 ? Math.min(s[59], v73) : s[59]) : v73
  s[721] = SDL_35_3_fra
  const SDL_35_3_fra_hoej = s[63] ? NEVER : v57 ? NEVER : v69 ? (v72 ? Math.max(s[61], v74) : s[61]) : v74
  s[722] = SDL_35_3_fra_hoej
  const SDL_35_3_fra_er = s[89] && (s[63] || v57 || v58 && (v69 || v70 || v71))
  s[723] = SDL_35_3_fra_er
  const SDL_35_3_fra_ir = !s[89] || s[63] || v57 || v58 && (v63 && s[5] || v64 && v50 || SDL_35_3_ir && s[5] && v50 || SDL_35_3_ir && !(s[332] && (!v49 || !v50 && v65 === v66) && (!s[3] || s[3] && !v49) && (s[3] || s[59] === v65))) || s[64]
  s[724] = SDL_35_3_fra_ir
}

function svar_27(f, s) {
  // SDL.38.1: Du skal have søgt kommunen om sygedagpenge (SDL § 38, stk. 1)
  const v0 = f.arbejdsgiverensBetaling === 'sygedagpenge'
  s[355] = v0
  const v1 = shiftDays(f.sidsteDagMedBetaling, 7)
  s[356] = v1
  const v2 = shiftDays(s[59], 7)
  s[366] = v2
  const v3 = shiftDays(s[61], 7)
  s[368] = v3
  const v4 = v0 || !s[3]
  s[359] = v4
  const v5 = !v0 && s[5]
  s[364] = v5
  const v6 = v0 ? v1 : v2
  const v7 = v0 ? v1 : v3
  const v8 = s[59] <= 15426 /* 2012-03-27 */
  s[352] = v8
  const v9 = !s[3] && s[78] && v8
  s[344] = v9
  const v10 = s[61] >= 15427 /* 2012-03-28 */
  const v11 = !s[3] && v10 && s[330]
  s[361] = v11
  const v12 = !s[3] && s[331] && s[74]
  const v13 = shiftDays(f.underretningsbrevAfsendt, 8)
  const v14 = shiftDays(s[59], 21)
  s[353] = v14
  const v15 = shiftDays(s[61], 21)
  s[354] = v15
  const v16 = shiftDays(f.sidsteDagMedBetaling, 21)
  const v17 = f.arbejdsgiverensBetaling === 'loen'
  s[349] = v17
  const v18 = v0 || v17 || !s[3]
  const v19 = v0 ? v16 : v17 ? NEVER : v14
  const v20 = v0 ? v16 : v17 ? NEVER : v15
  const v21 = !s[89] && !v0 && !v17 && s[5]
  const v22 = s[333] && !s[3]
  const v23 = s[333] && s[5]
  const v24 = s[333] ? v2 : f.underretningsbrevSendt ? v13 : s[89] ? v14 : v19
  const v25 = s[333] ? v3 : f.underretningsbrevSendt ? v13 : s[89] ? v15 : v20
  const v26 = s[333] ? v2 : f.underretningsbrevSendt ? v13 : s[89] ? v16 : v19
  const v27 = s[333] ? v3 : f.underretningsbrevSendt ? v13 : s[89] ? v16 : v20
  const v28 = s[72] && v4
  const v29 = v9 && v4
  const v30 = v12 && (v22 || !s[333] && (f.underretningsbrevSendt || s[89] && !s[3] || !s[89] && v18))
  const v31 = s[77] && (v22 || !s[333] && (f.underretningsbrevSendt || s[89] || v18))
  const v32 = v11 || v30 || v31
  const v33 = v11 ? FIRST_DAY : v30 ? (v31 ? Math.min(v24, v26) : v24) : v26
  const v34 = v29 || v32
  const v35 = v29 ? (v32 ? Math.min(v6, v33) : v6) : v33
  const SDL_38_1 = s[63] ? FIRST_DAY : v28 ? (v34 ? Math.min(v6, v35) : v6) : v35
  s[725] = SDL_38_1
  const v37 = v11 ? NEVER : v30 ? (v31 ? Math.max(v25, v27) : v25) : v27
  const v38 = v29 ? (v32 ? Math.max(v7, v37) : v7) : v37
  const SDL_38_1_hoej = s[63] ? NEVER : v28 ? (v34 ? Math.max(v7, v38) : v7) : v38
  s[726] = SDL_38_1_hoej
  const v40 = f.persongruppe === 'loenmodtager' || f.persongruppe === 'ledig' || f.persongruppe === 'ingen'
  s[343] = v40
  const SDL_38_1_er = v40 && (s[63] || v28 || v29 || v11 || v30 || v31)
  s[727] = SDL_38_1_er
  const SDL_38_1_ir = !v40 || s[63] || s[72] && v5 || v9 && v5 || v11 || v12 && (v23 || !s[333] && f.underretningsbrevSendt === false && (s[334] || v21)) || s[77] && (v23 || !s[333] && f.underretningsbrevSendt === false && v21) || s[64]
  s[728] = SDL_38_1_ir
  // SDL.38.7.tide: Du søgte i tide (SDL § 38, stk. 1)
  const v43 = SDL_38_1_er && SDL_38_1_hoej >= f.anmodningModtaget
  const v44 = SDL_38_1_er && SDL_38_1 < f.anmodningModtaget
  const SDL_38_7_tide = v40 && (s[63] || s[72] && v43 || s[73] && v43)
  s[340] = SDL_38_7_tide
  const SDL_38_7_tide_nej = v40 && (s[63] || s[72] && v44 || s[73] && v44)
  s[341] = SDL_38_7_tide_nej
  const SDL_38_7_tide_ir = !v40 || s[63] || s[72] && SDL_38_1_ir || s[73] && SDL_38_1_ir || s[64]
  s[342] = SDL_38_7_tide_ir
  // SDL.38.8: Den for sene ansøgning undskyldes (SDL § 38, stk. 8-9)
  const v48 = !s[3] && s[335] >= f.anmodningModtaget
  s[1194] = v48
  const v49 = !s[3] && s[336] < f.anmodningModtaget
  s[1195] = v49
  const v50 = v49 || f.undskyldendeForhold === false
  s[1193] = v50
  const v51 = (v48 || s[5]) && f.undskyldendeForhold
  s[1192] = v51
  const v52 = shiftDays(f.sidsteDagMedBetaling, 28) >= f.anmodningModtaget
  s[1197] = v52
  const v53 = s[65] && f.arbejdsgiverAnmeldteIkke && f.fratraeder && v52
  s[1196] = v53
  const v54 = v51 || v53
  const v55 = v50 && !v53
  const v56 = !s[3] && v10 && s[59] <= 19722 /* 2023-12-31 */
  s[345] = v56
  const v57 = !s[3] && s[61] >= 19723 /* 2024-01-01 */ && s[62]
  s[346] = v57
  const SDL_38_8 = v40 && (s[63] || s[72] && v54 || v9 && v54 || v56 && v54 || v57 && v54)
  s[337] = SDL_38_8
  const SDL_38_8_nej = v40 && (s[63] || s[72] && v55 || v9 && v55 || v56 && v55 || v57 && v55)
  s[339] = SDL_38_8_nej
  const SDL_38_8_ir = !v40 || s[69]
  s[338] = SDL_38_8_ir
}

function svar_28(f, s) {
  // SDL.38.7: Kommunen betaler tidligst fra (SDL § 38, stk. 7)
  const v0 = Math.max(s[59], f.anmodningModtaget)
  const v1 = Math.min(s[61], f.anmodningModtaget)
  const v2 = s[337] && !s[3]
  const v3 = s[338] && !s[3] && v1 >= v0
  const v4 = s[339] || v3
  const v5 = s[339] ? (v3 ? Math.min(f.anmodningModtaget, v0) : f.anmodningModtaget) : v0
  const v6 = v2 ? (v4 ? Math.min(s[59], v5) : s[59]) : v5
  const v7 = s[339] ? (v3 ? Math.max(f.anmodningModtaget, v1) : f.anmodningModtaget) : v1
  const v8 = v2 ? (v4 ? Math.max(s[61], v7) : s[61]) : v7
  const v9 = v2 || s[339] || v3
  const v10 = s[337] && s[5] || s[338] && !(s[332] && !s[3] && (s[3] || s[59] === f.anmodningModtaget))
  const v11 = Math.max(s[59], v6)
  const v12 = Math.min(s[61], v8)
  const v13 = s[340] && !s[3]
  const v14 = s[341] && v9
  const v15 = s[342] && !s[3] && v9 && v12 >= v11
  const v16 = v14 || v15
  const v17 = v14 ? (v15 ? Math.min(v6, v11) : v6) : v11
  const v18 = v14 ? (v15 ? Math.max(v8, v12) : v8) : v12
  const v19 = v13 || v14 || v15
  const v20 = s[340] && s[5] || s[341] && v10 || s[342] && s[5] && v10 || s[342] && !(s[332] && (!v9 || !v10 && v6 === v8) && (!s[3] && v9 || s[3] && !v9) && (s[3] || s[59] === v6))
  const SDL_38_7 = s[63] ? FIRST_DAY : v13 ? (v16 ? Math.min(s[59], v17) : s[59]) : v17
  s[729] = SDL_38_7
  const SDL_38_7_hoej = s[63] ? NEVER : v13 ? (v16 ? Math.max(s[61], v18) : s[61]) : v18
  s[730] = SDL_38_7_hoej
  const SDL_38_7_er = s[343] && (s[63] || s[72] && v19 || s[344] && v19 || s[345] && v19 || s[346] && v19)
  s[731] = SDL_38_7_er
  const SDL_38_7_ir = !s[343] || s[63] || s[72] && v20 || s[344] && v20 || s[345] && v20 || s[346] && v20 || s[64]
  s[732] = SDL_38_7_ir
  // SDL.40.1: Arbejdsgiveren skal have meldt fraværet (SDL § 40, stk. 1-3)
  const v25 = s[189] && s[4] >= s[347]
  s[1199] = v25
  const v26 = s[189] && s[4] < s[348]
  s[1200] = v26
  const v27 = shiftDays(s[59], 28)
  s[408] = v27
  const v28 = shiftDays(s[61], 28)
  s[407] = v28
  const v29 = !s[349] || !s[3]
  const v30 = s[349] && s[5]
  const v31 = s[349] ? v27 : NEVER
  const v32 = s[349] ? v28 : NEVER
  const v33 = v29 && v32 >= NEVER
  const v34 = v25 && v29
  const v35 = s[193] && v33
  const v36 = v34 ? v31 : NEVER
  const v37 = v26 ? NEVER : v32
  const v38 = v34 ? (v26 || v35 ? Math.max(v32, v37) : v32) : v37
  const v39 = v34 || v26 || v35
  const v40 = v25 && v30 || s[193] && !((!v29 || !v30 && v31 === v32) && v29 && (!v29 || v31 === NEVER))
  const v41 = !s[3] && s[78] && s[350]
  const v42 = !s[3] && s[351] && s[352]
  const v43 = !s[3] && s[4] >= s[353]
  s[413] = v43
  const v44 = !s[3] && s[4] < s[354]
  s[409] = v44
  const v45 = v43 && v29
  const v46 = s[5] && v33
  const v47 = v45 ? v31 : NEVER
  const v48 = v44 ? NEVER : v32
  const v49 = v45 ? (v44 || v46 ? Math.max(v32, v48) : v32) : v48
  const v50 = f.arbejdsgiverensBetaling === 'ingen'
  s[1201] = v50
  const v51 = s[355] ? s[356] : s[357]
  const v52 = s[355] ? s[356] : s[358]
  const v53 = v25 && s[359]
  const v54 = s[193] && s[359] && v52 >= NEVER
  const v55 = v26 ? NEVER : v52
  const v56 = s[72] && v39
  const v57 = v41 && v39
  const v58 = v42 && (v45 || v44 || v46)
  const v59 = s[360] && (v50 && !s[3] || !v50 && (v53 || v26 || v54))
  const v60 = s[361] || v59
  const v61 = s[361] ? FIRST_DAY : v50 ? s[362] : v53 ? v51 : NEVER
  const v62 = v58 || v60
  const v63 = v58 ? (v60 ? Math.min(v47, v61) : v47) : v61
  const v64 = v57 || v62
  const v65 = v57 ? (v62 ? Math.min(v36, v63) : v36) : v63
  const SDL_40_1 = s[63] ? FIRST_DAY : v56 ? (v64 ? Math.min(v36, v65) : v36) : v65
  s[733] = SDL_40_1
  const v67 = s[361] ? NEVER : v50 ? s[363] : v53 ? (v26 || v54 ? Math.max(v52, v55) : v52) : v55
  const v68 = v58 ? (v60 ? Math.max(v49, v67) : v49) : v67
  const v69 = v57 ? (v62 ? Math.max(v38, v68) : v38) : v68
  const SDL_40_1_hoej = s[63] ? NEVER : v56 ? (v64 ? Math.max(v38, v69) : v38) : v69
  s[734] = SDL_40_1_hoej
  const SDL_40_1_er = s[65] && (s[63] || v56 || v57 || v58 || s[361] || v59)
  s[735] = SDL_40_1_er
  const SDL_40_1_ir = !s[65] || s[63] || s[72] && v40 || v41 && v40 || v42 && (v43 && v30 || s[5] && !((!v29 || !v30 && v31 === v32) && v29 && (!v29 || v31 === NEVER))) || s[361] || s[360] && (v50 && s[5] || !v50 && (v25 && s[364] || s[193] && !((!s[359] || !s[364] && v51 === v52) && s[359] && (!s[359] || v51 === NEVER)))) || s[64]
  s[736] = SDL_40_1_ir
}

function svar_29(f, s) {
  // SDL.40a.1: A-kassen skal have meldt fraværet (SDL § 40 a, stk. 1)
  const v0 = !s[3] && s[331] && s[59] <= 16248 /* 2014-06-27 */
  const v1 = shiftDays(f.anmeldtTilAkasse, 7)
  const v2 = !s[3] && s[61] >= 16249 /* 2014-06-28 */ && s[59] <= 16658 /* 2015-08-11 */
  const v3 = !s[3] && s[61] >= 16659 /* 2015-08-12 */ && s[62]
  const v4 = f.oplystDelvistLedig ? v1 : shiftDays(f.anmeldtTilAkasse, 21)
  const v5 = v2 || v3
  const v6 = v2 ? FIRST_DAY : v4
  const v7 = s[361] || v0 || v5
  const SDL_40a_1 = s[63] ? FIRST_DAY : s[344] || v7 ? (v7 ? (s[361] ? FIRST_DAY : v0 ? (v5 ? Math.min(v1, v6) : v1) : v6) : NEVER) : NEVER
  s[737] = SDL_40a_1
  const v9 = v2 ? NEVER : v4
  const SDL_40a_1_hoej = s[63] ? NEVER : s[72] ? NEVER : s[344] ? NEVER : s[361] ? NEVER : v0 ? (v5 ? Math.max(v1, v9) : v1) : v9
  s[738] = SDL_40a_1_hoej
  const SDL_40a_1_er = s[89] && (s[63] || s[72] || s[344] || s[361] || v0 || v2 || v3)
  s[739] = SDL_40a_1_er
  const SDL_40a_1_ir = !s[89] || s[63] || s[361] || v2 || s[64]
  s[740] = SDL_40a_1_ir
  // SDL.43.1: Du skal have meldt dig syg til kommunen (SDL § 43, stk. 1)
  const v13 = shiftDays(f.tredjeFravaersdag, 7)
  const v14 = s[365] ? s[366] : s[367] ? v13 : s[353]
  const v15 = s[365] ? s[368] : s[367] ? v13 : s[354]
  const v16 = !s[3] && s[369] && s[62]
  const v17 = f.aftaleForSelvstaendig ? s[366] : v14
  const v18 = f.aftaleForSelvstaendig ? s[368] : v15
  const v19 = v16 && (f.aftaleForSelvstaendig && !s[3] || f.aftaleForSelvstaendig === false && s[370])
  const v20 = s[371] || v19
  const v21 = s[371] ? (v19 ? Math.min(v14, v17) : v14) : v17
  const SDL_43_1 = s[63] ? FIRST_DAY : s[372] ? (v20 ? Math.min(v14, v21) : v14) : v21
  s[745] = SDL_43_1
  const v23 = s[371] ? (v19 ? Math.max(v15, v18) : v15) : v18
  const SDL_43_1_hoej = s[63] ? NEVER : s[372] ? (v20 ? Math.max(v15, v23) : v15) : v23
  s[746] = SDL_43_1_hoej
  const SDL_43_1_er = s[83] && (s[63] || s[372] || s[371] || v19)
  s[747] = SDL_43_1_er
  const SDL_43_1_ir = !s[83] || s[63] || s[373] || s[374] || v16 && (f.aftaleForSelvstaendig && s[5] || f.aftaleForSelvstaendig === false && s[375]) || s[64]
  s[748] = SDL_43_1_ir
  // SDL.43.5: Den for sene anmeldelse undskyldes (SDL § 43, stk. 5)
  const v27 = !s[3] && s[335] >= f.selvstaendigAnmeldt
  s[1204] = v27
  const v28 = !s[3] && s[336] < f.selvstaendigAnmeldt
  s[1205] = v28
  const v29 = v28 || f.undskyldendeForhold === false
  const v30 = v27 || s[5]
  const v31 = v30 && f.undskyldendeForhold
  const v32 = !s[3] && s[78] && s[59] <= 15111 /* 2011-05-17 */
  s[404] = v32
  const v33 = !s[3] && s[61] >= 15112 /* 2011-05-18 */ && s[59] <= 15207 /* 2011-08-21 */
  s[405] = v33
  const v34 = f.undskyldendeForhold || f.nemrefusionNede
  s[1206] = v34
  const v35 = v28 || !v34
  const v36 = v30 && v34
  const v37 = !s[3] && s[61] >= 15208 /* 2011-08-22 */ && s[62]
  s[406] = v37
  const SDL_43_5 = s[83] && (s[63] || s[72] && v31 || v32 && v31 || v33 && v36 || v37 && v36)
  s[756] = SDL_43_5
  const SDL_43_5_nej = s[83] && (s[63] || s[72] && v29 || v32 && v29 || v33 && v35 || v37 && v35)
  s[757] = SDL_43_5_nej
  const SDL_43_5_ir = !s[83] || s[69]
  s[758] = SDL_43_5_ir
  // SDL.43.4: Kommunen betaler tidligst fra (SDL § 43, stk. 4)
  const v41 = SDL_43_1_er && SDL_43_1_hoej >= f.selvstaendigAnmeldt
  s[1207] = v41
  const v42 = SDL_43_1_er && SDL_43_1 < f.selvstaendigAnmeldt
  s[1208] = v42
  const v43 = Math.max(s[59], f.selvstaendigAnmeldt)
  const v44 = Math.min(s[61], f.selvstaendigAnmeldt)
  const v45 = SDL_43_5 && !s[3]
  const v46 = SDL_43_5_ir && !s[3] && v44 >= v43
  const v47 = SDL_43_5_nej || v46
  const v48 = SDL_43_5_nej ? (v46 ? Math.min(f.selvstaendigAnmeldt, v43) : f.selvstaendigAnmeldt) : v43
  const v49 = v45 ? (v47 ? Math.min(s[59], v48) : s[59]) : v48
  const v50 = SDL_43_5_nej ? (v46 ? Math.max(f.selvstaendigAnmeldt, v44) : f.selvstaendigAnmeldt) : v44
  const v51 = v45 ? (v47 ? Math.max(s[61], v50) : s[61]) : v50
  const v52 = v45 || SDL_43_5_nej || v46
  const v53 = SDL_43_5 && s[5] || SDL_43_5_ir && !(s[332] && !s[3] && (s[3] || s[59] === f.selvstaendigAnmeldt))
  const v54 = Math.max(s[59], v49)
  const v55 = Math.min(s[61], v51)
  const v56 = v41 && !s[3]
  const v57 = v42 && v52
  const v58 = SDL_43_1_ir && !s[3] && v52 && v55 >= v54
  const v59 = v57 || v58
  const v60 = v57 ? (v58 ? Math.min(v49, v54) : v49) : v54
  const v61 = v57 ? (v58 ? Math.max(v51, v55) : v51) : v55
  const v62 = v56 || v57 || v58
  const v63 = v41 && s[5] || v42 && v53 || SDL_43_1_ir && s[5] && v53 || SDL_43_1_ir && !(s[332] && (!v52 || !v53 && v49 === v51) && (!s[3] && v52 || s[3] && !v52) && (s[3] || s[59] === v49))
  const SDL_43_4 = s[63] ? FIRST_DAY : v56 ? (v59 ? Math.min(s[59], v60) : s[59]) : v60
  s[749] = SDL_43_4
  const SDL_43_4_hoej = s[63] ? NEVER : v56 ? (v59 ? Math.max(s[61], v61) : s[61]) : v61
  s[750] = SDL_43_4_hoej
  const SDL_43_4_er = s[83] && (s[63] || s[72] && v62 || s[73] && v62)
  s[751] = SDL_43_4_er
  const SDL_43_4_ir = !s[83] || s[63] || s[72] && v63 || s[73] && v63 || s[64]
  s[752] = SDL_43_4_ir
  // SDL.43.4.tide: Du meldte dig i tide (SDL § 43, stk. 1)
  const SDL_43_4_tide = s[83] && (s[63] || s[72] && v41 || s[73] && v41)
  s[753] = SDL_43_4_tide
  const SDL_43_4_tide_nej = s[83] && (s[63] || s[72] && v42 || s[73] && v42)
  s[754] = SDL_43_4_tide_nej
  const SDL_43_4_tide_ir = !s[83] || s[63] || s[72] && SDL_43_1_ir || s[73] && SDL_43_1_ir || s[64]
  s[755] = SDL_43_4_tide_ir
  // SDL.51.1: Lediges sygedagpenge pr. uge (SDL § 51)
  const SDL_51_1 = s[90] ? f.dagpengePrUge : -Infinity
  s[396] = SDL_51_1
  const SDL_51_1_hoej = s[90] ? f.dagpengePrUge : Infinity
  s[398] = SDL_51_1_hoej
}

function svar_30(f, s) {
  // SDL.52.1: Selvstændiges sygedagpenge pr. uge ved fuldt fravær (SDL § 52, stk. 1)
  const v0 = f.selvstaendigForsikring === 'ingen'
  s[1209] = v0
  const v1 = f.vurderingsdato <= 13149 /* 2006-01-01 */ || f.vurderingsdato >= 20822 /* 2027-01-04 */
  s[386] = v1
  const v2 = SATS_19(f.vurderingsdato)
  const v3 = v1 ? -Infinity : v2
  s[382] = v3
  const v4 = v1 ? Infinity : v2
  s[384] = v4
  const v5 = v3 > -Infinity && v4 < Infinity
  const v6 = quotient([v3, 2], [3], 'nærmeste', 100)
  const v7 = quotient([v4, 2], [3], 'nærmeste', 100)
  const v8 = v1 || !v5
  const SDL_52_1_er = !s[90] || v0 || !(!v5 && !v1 && v3 === v4)
  s[769] = SDL_52_1_er
  const SDL_52_1_ir = !s[90] || !v0 && v8 || v1
  s[770] = SDL_52_1_ir
  const SDL_52_1 = s[90] ? Math.min(v3, v0 ? f.indtaegtSomSelvstaendig : Math.max(f.indtaegtSomSelvstaendig, v5 ? Math.min(v6, v7) : -Infinity)) : -Infinity
  s[767] = SDL_52_1
  const SDL_52_1_hoej = s[90] ? Math.min(v4, v0 ? f.indtaegtSomSelvstaendig : Math.max(f.indtaegtSomSelvstaendig, v5 ? Math.max(v6, v7) : Infinity)) : Infinity
  s[768] = SDL_52_1_hoej
  // SDL.53.3: Selvstændiges sygedagpenge pr. uge (SDL § 53, stk. 3)
  const v13 = SDL_52_1 > -Infinity && SDL_52_1_hoej < Infinity
  const v14 = quotient([SDL_52_1, 3], [4], 'nærmeste', 1)
  const v15 = quotient([SDL_52_1_hoej, 3], [4], 'nærmeste', 1)
  const v16 = SDL_52_1_er && !(!v13 && (!SDL_52_1_er || !SDL_52_1_ir && SDL_52_1 === SDL_52_1_hoej))
  const v17 = SDL_52_1_ir || !v13
  const v18 = quotient([SDL_52_1], [2], 'nærmeste', 1)
  const v19 = quotient([SDL_52_1_hoej], [2], 'nærmeste', 1)
  const SDL_53_3_er = !s[90] || s[170] && SDL_52_1_er || !s[170] && (s[376] && v16 || !s[376] && (!s[131] || v16))
  s[394] = SDL_53_3_er
  const SDL_53_3_ir = !s[90] || s[170] && SDL_52_1_ir || !s[170] && (s[376] && v17 || !s[376] && s[131] && v17)
  s[395] = SDL_53_3_ir
  const SDL_53_3 = s[90] ? (s[170] ? SDL_52_1 : s[376] ? (v13 ? Math.min(v14, v15) : -Infinity) : s[131] ? (v13 ? Math.min(v18, v19) : -Infinity) : 0) : -Infinity
  s[397] = SDL_53_3
  const SDL_53_3_hoej = s[90] ? (s[170] ? SDL_52_1_hoej : s[376] ? (v13 ? Math.max(v14, v15) : Infinity) : s[131] ? (v13 ? Math.max(v18, v19) : Infinity) : 0) : Infinity
  s[399] = SDL_53_3_hoej
  // SDL.53.2: Beløb som ved fuldt fravær (SDL § 53, stk. 2)
  const v24 = f.ledigUdenLoen || s[89] || f.arbejdsgiverTilbyderDeltid === false
  const SDL_53_2 = !s[90] || v24
  s[390] = SDL_53_2
  const SDL_53_2_nej = !s[90] || !v24
  s[392] = SDL_53_2_nej
  // SDL.50.1: Det højeste beløb pr. time (SDL § 50, stk. 1)
  const v27 = quotient([v3, 100], [3700], 'nærmeste', 1)
  const v28 = quotient([v4, 100], [3700], 'nærmeste', 1)
  const SDL_50_1_er = !s[90] || !(!v5 && !v1 && v3 === v4)
  s[402] = SDL_50_1_er
  const SDL_50_1_ir = !s[90] || v8
  s[403] = SDL_50_1_ir
  const SDL_50_1 = s[90] ? (v5 ? Math.min(v27, v28) : -Infinity) : -Infinity
  s[400] = SDL_50_1
  const SDL_50_1_hoej = s[90] ? (v5 ? Math.max(v27, v28) : Infinity) : Infinity
  s[401] = SDL_50_1_hoej
  // SDL.47.1: Sygedagpenge pr. uge ved fuldt fravær (SDL § 47, stk. 1)
  const v33 = SDL_50_1_er && f.timefortjeneste >= SDL_50_1
  s[1212] = v33
  const v34 = SDL_50_1_er && f.timefortjeneste < SDL_50_1_hoej
  s[378] = v34
  const v35 = f.normalTimerPrUge >= 3700
  s[1213] = v35
  const v36 = v34 || !v35
  s[1211] = v36
  const v37 = v33 || SDL_50_1_ir
  s[379] = v37
  const v38 = v37 && v35
  s[1210] = v38
  const v39 = Math.min(f.timefortjeneste, SDL_50_1)
  s[380] = v39
  const v40 = Math.min(f.timefortjeneste, SDL_50_1_hoej)
  s[381] = v40
  const v41 = v39 <= -Infinity
  s[383] = v41
  const v42 = quotient([v39, f.normalTimerPrUge], [100], 'nærmeste', 1)
  const v43 = quotient([v40, f.normalTimerPrUge], [100], 'nærmeste', 1)
  const v44 = SDL_50_1_er && !(v41 && (!SDL_50_1_er || !SDL_50_1_ir && v39 === v40))
  s[385] = v44
  const v45 = Math.min(v3, v41 ? -Infinity : Math.min(v42, v43))
  const v46 = Math.min(v4, v41 ? Infinity : Math.max(v42, v43))
  const v47 = SDL_50_1_ir || v41 || v1
  s[387] = v47
  const v48 = v36 && v44
  const v49 = v38 || v48
  const v50 = v38 && v1 || v36 && v47
  const v51 = !s[3] && s[78] && s[74]
  const SDL_47_1 = s[63] ? -Infinity : v38 ? (v48 ? Math.min(v3, v45) : v3) : v45
  s[388] = SDL_47_1
  const SDL_47_1_hoej = s[63] ? Infinity : v38 ? (v48 ? Math.max(v4, v46) : v4) : v46
  s[389] = SDL_47_1_hoej
  const SDL_47_1_er = s[63] || s[72] && v49 || v51 && v49 || s[77] && v49
  s[391] = SDL_47_1_er
  const SDL_47_1_ir = s[63] || s[72] && v50 || v51 && v50 || s[77] && v50 || s[64]
  s[393] = SDL_47_1_ir
}

function svar_31(f, s) {
  // SDL.53.1: Lønmodtagerens sygedagpenge pr. uge (SDL § 53, stk. 1)
  const v0 = Math.max(0, s[377])
  const v1 = v0 >= 3700
  s[1216] = v1
  const v2 = s[378] || !v1
  s[1215] = v2
  const v3 = s[379] && v1
  s[1214] = v3
  const v4 = quotient([s[380], v0], [100], 'nærmeste', 1)
  const v5 = quotient([s[381], v0], [100], 'nærmeste', 1)
  const v6 = Math.min(s[382], s[383] ? -Infinity : Math.min(v4, v5))
  const v7 = Math.min(s[384], s[383] ? Infinity : Math.max(v4, v5))
  const v8 = v2 && s[385]
  const v9 = v3 || v8
  const v10 = v3 ? (v8 ? Math.min(s[382], v6) : s[382]) : v6
  const v11 = v3 ? (v8 ? Math.max(s[384], v7) : s[384]) : v7
  const v12 = v3 && s[386] || v2 && s[387]
  const v13 = Math.max(s[388], v10)
  const v14 = Math.min(s[389], v11)
  const v15 = s[390] && s[391]
  const v16 = s[392] && v9
  const v17 = !s[90] && s[391] && v9 && v14 >= v13
  const v18 = v16 || v17
  const v19 = v16 ? (v17 ? Math.min(v10, v13) : v10) : v13
  const v20 = v16 ? (v17 ? Math.max(v11, v14) : v11) : v14
  const SDL_53_1_er = !s[90] || v15 || v16 || v17
  s[773] = SDL_53_1_er
  const SDL_53_1_ir = !s[90] || s[390] && s[393] || s[392] && v12 || !s[90] && s[393] && v12 || !s[90] && !((!s[391] || !s[393] && s[388] === s[389]) && (!v9 || !v12 && v10 === v11) && (s[391] && v9 || !s[391] && !v9) && (!s[391] || s[388] === v10))
  s[774] = SDL_53_1_ir
  const SDL_53_1 = s[90] ? (v15 ? (v18 ? Math.min(s[388], v19) : s[388]) : v19) : -Infinity
  s[771] = SDL_53_1
  const SDL_53_1_hoej = s[90] ? (v15 ? (v18 ? Math.max(s[389], v20) : s[389]) : v20) : Infinity
  s[772] = SDL_53_1_hoej
  // SDL.46.1: Sygedagpenge pr. uge (SDL § 46, stk. 1)
  const SDL_46_1_er = !s[90] || s[89] || s[83] && s[394] || !s[83] && SDL_53_1_er
  s[761] = SDL_46_1_er
  const SDL_46_1_ir = !s[90] || s[89] && !s[90] || !s[89] && (s[83] && s[395] || !s[83] && SDL_53_1_ir)
  s[762] = SDL_46_1_ir
  const SDL_46_1 = s[90] ? (s[89] ? s[396] : s[83] ? s[397] : SDL_53_1) : -Infinity
  s[759] = SDL_46_1
  const SDL_46_1_hoej = s[90] ? (s[89] ? s[398] : s[83] ? s[399] : SDL_53_1_hoej) : Infinity
  s[760] = SDL_46_1_hoej
  // SDL.47.1.3: Sygedagpenge pr. uge fra arbejdsgiveren (SDL § 47, stk. 1)
  const v29 = Math.min(s[400], f.timeloenHosArbejdsgiveren)
  const v30 = Math.min(s[401], f.timeloenHosArbejdsgiveren)
  const v31 = v29 <= -Infinity
  const v32 = quotient([v29, f.normalTimerPrUge], [100], 'nærmeste', 1)
  const v33 = quotient([v30, f.normalTimerPrUge], [100], 'nærmeste', 1)
  const v34 = s[402] && !(v31 && (!s[402] || !s[403] && v29 === v30))
  const v35 = s[403] || v31
  const SDL_47_1_3 = s[63] ? -Infinity : v31 ? -Infinity : Math.min(v32, v33)
  s[763] = SDL_47_1_3
  const SDL_47_1_3_hoej = s[63] ? Infinity : v31 ? Infinity : Math.max(v32, v33)
  s[764] = SDL_47_1_3_hoej
  const SDL_47_1_3_er = s[63] || s[72] && v34 || s[73] && v34
  s[765] = SDL_47_1_3_er
  const SDL_47_1_3_ir = s[63] || s[72] && v35 || s[73] && v35 || s[64]
  s[766] = SDL_47_1_3_ir
  // SDL.54.1: Refusion til arbejdsgiveren (SDL § 54, stk. 1)
  const v40 = s[263] && f.vurderingsdato >= s[260]
  s[1222] = v40
  const v41 = s[263] && f.vurderingsdato < s[261]
  s[1223] = v41
  const v42 = v41 || s[195]
  s[1220] = v42
  const v43 = (v40 || s[264]) && s[268] && (v40 || s[194])
  s[1219] = v43
  const v44 = s[264] && s[69]
  s[1221] = v44
  const v45 = !s[3] && f.vurderingsdato >= s[59]
  s[1226] = v45
  const v46 = !s[3] && f.vurderingsdato < s[61]
  s[1227] = v46
  const v47 = s[71] || f.aftaleMedArbejdsgiver === false || v46
  s[1225] = v47
  const v48 = s[192] && f.aftaleMedArbejdsgiver && (v45 || s[5])
  s[1224] = v48
  const v49 = v43 || v48
  s[1217] = v49
  const v50 = (v42 || v44) && v47
  s[1218] = v50
  const v51 = !s[65] || !s[349] || v50
  const v52 = s[65] && s[349] && v49
  const SDL_54_1 = s[63] || s[72] && v52 || s[73] && v52
  s[775] = SDL_54_1
  const SDL_54_1_nej = s[63] || s[72] && v51 || s[73] && v51
  s[776] = SDL_54_1_nej
  // SDL.59.6: Refusion trods for sen anmeldelse (SDL § 59, stk. 6)
  const v55 = !s[3] && s[335] >= f.refusionskravFremsat
  s[1228] = v55
  const v56 = !s[3] && s[336] < f.refusionskravFremsat
  s[1229] = v56
  const v57 = f.skyldesLoenmodtageren || f.forkertVejledning || f.saerligeOmstaendighederForRefusion
  s[1230] = v57
  const v58 = v56 || !v57
  const v59 = v55 || s[5]
  const v60 = v59 && v57
  const v61 = f.nemrefusionNede || f.skyldesLoenmodtageren || f.forkertVejledning || f.saerligeOmstaendighederForRefusion
  s[1231] = v61
  const v62 = v56 || !v61
  const v63 = v59 && v61
  const SDL_59_6 = s[65] && (s[63] || s[72] && v60 || s[404] && v60 || s[405] && v63 || s[406] && v63)
  s[410] = SDL_59_6
  const SDL_59_6_nej = s[65] && (s[63] || s[72] && v58 || s[404] && v58 || s[405] && v62 || s[406] && v62)
  s[411] = SDL_59_6_nej
}

function svar_32(f, s) {
  // SDL.59.2: Refusion tidligst fra (SDL § 59, stk. 2-5)
  const v0 = !s[3] && s[407] >= f.arbejdsgiverAnmeldt
  s[1235] = v0
  const v1 = !s[3] && s[408] < f.arbejdsgiverAnmeldt
  s[1236] = v1
  const v2 = v0 || s[409] || s[410]
  s[1232] = v2
  const v3 = s[411] || s[412]
  const v4 = (v1 || s[5]) && (s[413] || s[5]) && v3 && (v1 || s[413] || s[411])
  s[1233] = v4
  const v5 = s[5] && s[412]
  s[1234] = v5
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
  const v20 = !s[3] && s[358] >= f.arbejdsgiverAnmeldt
  s[1239] = v20
  const v21 = !s[3] && s[357] < f.arbejdsgiverAnmeldt
  s[1240] = v21
  const v22 = !s[3] && s[4] < shiftDays(s[61], 30)
  s[1241] = v22
  const v23 = !s[3] && s[4] >= shiftDays(s[59], 30)
  s[1242] = v23
  const v24 = v20 || v22 || s[410]
  s[1237] = v24
  const v25 = (v21 || s[5]) && (v23 || s[5]) && v3 && (v21 || v23 || s[411])
  s[1238] = v25
  const v26 = v25 || v11
  const v27 = v25 ? v13 : v8
  const v28 = v25 ? v16 : v9
  const v29 = s[72] && v19
  const v30 = s[344] && v19
  const v31 = s[360] && (v24 || v25 || v11)
  const v32 = s[361] || v31
  const v33 = s[361] ? FIRST_DAY : v24 ? (v26 ? Math.min(v6, v27) : v6) : v27
  const v34 = v30 || v32
  const v35 = v30 ? (v32 ? Math.min(v15, v33) : v15) : v33
  const SDL_59_2 = s[63] ? FIRST_DAY : v29 ? (v34 ? Math.min(v15, v35) : v15) : v35
  s[777] = SDL_59_2
  const v37 = s[361] ? NEVER : v24 ? (v26 ? Math.max(v6, v28) : v6) : v28
  const v38 = v30 ? (v32 ? Math.max(v18, v37) : v18) : v37
  const SDL_59_2_hoej = s[63] ? NEVER : v29 ? (v34 ? Math.max(v18, v38) : v18) : v38
  s[778] = SDL_59_2_hoej
  const SDL_59_2_er = s[65] && (s[63] || v29 || v30 || s[361] || v31)
  s[779] = SDL_59_2_er
  const SDL_59_2_ir = !s[65] || s[63] || s[72] && v10 || s[344] && v10 || s[361] || s[360] && v10 || s[64]
  s[780] = SDL_59_2_ir
}

function svar_33(f, s) {
  const v0 = s[90] ? 0 : 4
  s[454] = v0
  const v1 = f.ressourceforloebPlanlagtTil >= 20485 /* 2026-02-01 */
  s[939] = v1
  const v2 = f.ressourceforloebErBevilget ? 1 : 0
  s[468] = v2
  const v3 = s[414] ? 4 : 0
  s[469] = v3
  const v4 = f.ressourceforloebStartede >= 20485 /* 2026-02-01 */
  s[949] = v4
  const v5 = s[415] ? 4 : 0
  s[474] = v5
  const v6 = s[416] ? 1 : 0
  s[485] = v6
  const v7 = f.revalideringErBevilget ? 1 : 0
  s[488] = v7
  const v8 = s[126] ? 0 : 4
  s[525] = v8
  const v9 = s[184] ? 1 : 0
  s[541] = v9
  const v10 = s[183] ? 4 : 0
  s[542] = v10
  const v11 = s[69] ? 4 : 0
  s[571] = v11
  const v12 = s[3] ? 0 : 1
  s[572] = v12
  const v13 = s[5] ? 4 : 0
  s[573] = v13
  const v14 = s[412] ? 4 : 0
  s[592] = v14
  const v15 = s[417] ? 1 : 0
  s[628] = v15
  const v16 = 1 + v0
  s[633] = v16
  const v17 = !s[3] && !s[418]
  s[646] = v17
  const v18 = s[419] ? 1 : 0
  s[653] = v18
  const v19 = s[46] ? 4 : 0
  s[686] = v19
  const v20 = s[48] ? 4 : 0
  s[687] = v20
  const v21 = s[322] ? 4 : 0
  s[688] = v21
  const v22 = s[420] ? 1 : 0
  s[781] = v22
  const v23 = !s[3] && !s[5] && s[61] < NEVER
  s[442] = v23
  const v24 = s[59] >= 16440 /* 2015-01-05 */
  s[784] = v24
  const v25 = s[59] >= 13332 /* 2006-07-03 */ ? 1 : 0
  s[444] = v25
  const v26 = s[61] <= 16439 /* 2015-01-04 */
  s[783] = v26
  const v27 = s[90] ? 1 : 0
  s[428] = v27
  const v28 = f.vurderingsdato >= 15884 /* 2013-06-28 */ ? 4 : 0
  s[795] = v28
  const v29 = s[111] ? 3 : 0
  s[794] = v29
  const v30 = f.vurderingsdato <= 15883 /* 2013-06-27 */
  s[793] = v30
  const v31 = s[421] ? 2 : 0
  s[441] = v31
  const v32 = f.vurderingsdato <= 15011 /* 2011-02-06 */
  s[440] = v32
  const v33 = s[3] ? 0 : s[0] <= 15011 /* 2011-02-06 */ ? v22 : s[329] ? 2 : 0
  s[806] = v33
  const v34 = s[35] && !s[422] && s[36] < NEVER
  s[832] = v34
  const v35 = s[37] >= 20485 /* 2026-02-01 */
  s[837] = v35
  const v36 = s[37] >= 15012 /* 2011-02-07 */
  const v37 = v36 ? 2 : 0
  s[836] = v37
  const v38 = s[36] <= 20484 /* 2026-01-31 */
  s[835] = v38
  const v39 = s[37] >= 13332 /* 2006-07-03 */ ? 1 : 0
  s[834] = v39
  const v40 = s[36] <= 15011 /* 2011-02-06 */
  s[833] = v40
  const v41 = s[37] >= 16252 /* 2014-07-01 */
  const v42 = v36 ? 3 : 0
  s[841] = v42
  const v43 = s[36] <= 16251 /* 2014-06-30 */
  s[846] = v43
  const v44 = v43 ? v42 : v41 ? 4 : 0
  s[840] = v44
  const v45 = s[37] >= 13545 /* 2007-02-01 */ ? 2 : 0
  s[839] = v45
  const v46 = s[36] <= 13544 /* 2007-01-31 */
  s[838] = v46
  const v47 = v41 ? 3 : 0
  s[847] = v47
  const v48 = v34 ? v39 : 0
  s[848] = v48
  const v49 = s[59] >= 16252 /* 2014-07-01 */
  s[447] = v49
  const v50 = s[61] <= 16251 /* 2014-06-30 */
  s[445] = v50
  const v51 = s[59] >= 15012 /* 2011-02-07 */
  s[1024] = v51
  const v52 = v51 ? 2 : 0
  s[446] = v52
  const v53 = s[61] <= 15011 /* 2011-02-06 */
  s[443] = v53
  const v54 = v23 ? (v53 ? v25 : v52) : 0
  s[438] = v54
  const v55 = s[59] >= 15341 /* 2012-01-02 */
  s[860] = v55
  const v56 = s[61] <= 15340 /* 2012-01-01 */
  s[859] = v56
  const v57 = v24 ? 3 : 0
  s[861] = v57
  const v58 = s[114] ? 2 : 0
  s[907] = v58
  const v59 = f.vurderingsdato <= 16800 /* 2015-12-31 */
  s[906] = v59
  const v60 = s[174] ? 4 : 0
  s[910] = v60
  const v61 = s[114] ? 3 : 0
  s[909] = v61
  const v62 = f.vurderingsdato <= 18261 /* 2019-12-31 */
  s[429] = v62
  const v63 = f.vurderingsdato <= 16251 /* 2014-06-30 */
  s[908] = v63
  const v64 = s[113] ? 5 : 0
  s[439] = v64
  const v65 = f.vurderingsdato <= 20484 /* 2026-01-31 */
  s[430] = v65
  const v66 = v65 ? v60 : v64
  s[926] = v66
  const v67 = s[111] ? 2 : 0
  s[924] = v67
  const v68 = f.vurderingsdato <= 17682 /* 2018-05-31 */
  s[923] = v68
  const v69 = v65 ? (s[423] ? 4 : 0) : v64
  s[929] = v69
  const v70 = f.vurderingsdato <= 19133 /* 2022-05-21 */
  s[928] = v70
  const v71 = f.vurderingsdato <= 18992 /* 2021-12-31 */
  s[927] = v71
  const v72 = s[174] ? 5 : 0
  s[434] = v72
  const v73 = s[90] ? 2 : 0
  s[932] = v73
  const v74 = f.ressourceforloebPlanlagtTil <= 20484 /* 2026-01-31 */
  s[938] = v74
  const v75 = s[424] ? 2 : 0
  s[937] = v75
  const v76 = s[425] ? 1 : 0
  s[936] = v76
  const v77 = f.ressourceforloebPlanlagtTil <= 15705 /* 2012-12-31 */
  s[935] = v77
  const v78 = f.ressourceforloebStartede <= 20484 /* 2026-01-31 */
  s[948] = v78
  const v79 = f.ressourceforloebStartede <= 18261 /* 2019-12-31 */
  s[944] = v79
}

function svar_34(f, s) {
  const v0 = s[426] ? 2 : 0
  s[943] = v0
  const v1 = s[427] ? 1 : 0
  s[942] = v1
  const v2 = f.ressourceforloebStartede <= 15705 /* 2012-12-31 */
  s[941] = v2
  const v3 = s[113] ? 6 : 0
  s[954] = v3
  const v4 = s[174] ? 3 : 0
  s[953] = v4
  const v5 = s[113] ? 4 : 0
  s[984] = v5
  const v6 = f.vurderingsdato >= 13859 /* 2007-12-12 */ ? 2 : 0
  s[969] = v6
  const v7 = f.vurderingsdato <= 13858 /* 2007-12-11 */
  s[968] = v7
  const v8 = v7 ? s[428] : s[429] ? v6 : s[430] ? v4 : v5
  s[964] = v8
  const v9 = f.revalideringStartede <= 13858 /* 2007-12-11 */ ? (s[431] ? 1 : 0) : f.revalideringStartede <= 18261 /* 2019-12-31 */ ? (f.revalideringStartede >= 13859 /* 2007-12-12 */ ? 2 : 0) : f.revalideringStartede <= 20484 /* 2026-01-31 */ ? (s[432] ? 3 : 0) : f.revalideringStartede >= 20485 /* 2026-02-01 */ ? 4 : 0
  s[965] = v9
  const v10 = f.revalideringErBevilget ? v9 : 0
  s[966] = v10
  const v11 = s[433] ? 1 : 0
  s[967] = v11
  const v12 = s[111] ? 1 : 0
  s[972] = v12
  const v13 = s[113] ? 2 : 0
  s[1027] = v13
  const v14 = s[430] ? v12 : v13
  s[974] = v14
  const v15 = f.vurderingsdato <= 16386 /* 2014-11-12 */
  s[978] = v15
  const v16 = s[126] ? 1 : 0
  s[985] = v16
  const v17 = s[174] ? 2 : 0
  s[992] = v17
  const v18 = s[430] ? s[434] : v3
  s[996] = v18
  const v19 = s[184] && !s[182] && !s[183]
  s[1007] = v19
  const v20 = f.vurderingsdato <= 15393 /* 2012-02-23 */
  s[1010] = v20
  const v21 = v19 ? (v7 ? s[428] : f.vurderingsdato <= 15070 /* 2011-04-06 */ ? v6 : v20 ? (f.vurderingsdato >= 15071 /* 2011-04-07 */ ? 3 : 0) : s[429] ? (s[435] ? 4 : 0) : v18) : 0
  s[997] = v21
  const v22 = s[436] ? 1 : 0
  s[998] = v22
  const v23 = s[113] ? 3 : 0
  s[1014] = v23
  const v24 = f.vurderingsdato <= 17896 /* 2018-12-31 */ ? s[428] : f.vurderingsdato >= 17897 /* 2019-01-01 */ ? 2 : 0
  s[1021] = v24
  const v25 = s[437] ? s[438] : 0
  s[1022] = v25
  const v26 = f.saerligeGrundeTilAndetTidspunkt ? 1 : 0
  s[1023] = v26
  const v27 = f.vurderingsdato <= 20634 /* 2026-06-30 */
  s[1041] = v27
  const v28 = v27 ? s[439] : s[201] ? 6 : 0
  s[1034] = v28
  const v29 = f.vurderingsdato <= 20088 /* 2024-12-31 */
  s[1033] = v29
  const v30 = f.vurderingsdato <= 16439 /* 2015-01-04 */
  s[1032] = v30
  const v31 = s[201] ? 5 : 0
  s[1056] = v31
  const v32 = s[210] ? 5 : 0
  s[1058] = v32
  const v33 = s[440] ? s[428] : s[441]
  s[1069] = v33
  const v34 = s[59] >= 15517 /* 2012-06-26 */
  s[1187] = v34
  const v35 = v34 ? 4 : 0
  s[1084] = v35
  const v36 = s[59] >= 15398 /* 2012-02-28 */ ? 3 : 0
  s[1083] = v36
  const v37 = s[61] <= 15516 /* 2012-06-25 */
  s[1082] = v37
  const v38 = s[61] <= 15397 /* 2012-02-27 */
  s[1081] = v38
  const v39 = s[442] ? (s[443] ? s[444] : s[445] ? s[446] : s[447] ? 3 : 0) : 0
  s[1090] = v39
  const v40 = s[101] && !s[103] && s[448] < NEVER
  s[1096] = v40
  const v41 = s[59] >= 15427 /* 2012-03-28 */
  s[1198] = v41
  const v42 = v41 ? 3 : 0
  s[1191] = v42
  const v43 = s[61] <= 15426 /* 2012-03-27 */
  s[1190] = v43
  const v44 = s[89] ? (s[442] ? (s[443] ? s[444] : v43 ? s[446] : v37 ? v42 : s[61] <= 16248 /* 2014-06-27 */ ? v35 : s[61] <= 16658 /* 2015-08-11 */ ? (s[59] >= 16249 /* 2014-06-28 */ ? 5 : 0) : s[59] >= 16659 /* 2015-08-12 */ ? 6 : 0) : 0) : 0
  s[1202] = v44
  const v45 = s[442] ? (s[443] ? s[444] : s[61] <= 15111 /* 2011-05-17 */ ? s[446] : s[61] <= 15207 /* 2011-08-21 */ ? (s[59] >= 15112 /* 2011-05-18 */ ? 3 : 0) : s[59] >= 15208 /* 2011-08-22 */ ? 4 : 0) : 0
  s[1203] = v45
}

export function svar(f) {
  const s = new Array(1243)
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
  return { ALF_62_3: s[256], ALF_62_3_hoej: s[257], ALF_62_3_kan: (s[255] ? 1 : 0) + (s[258] ? 4 : 0), BEK937_27_kan: (s[449] ? 1 : 0) + (s[450] ? 2 : 0) + (s[451] ? 4 : 0), LAB_107_1_kan: (s[452] ? 1 : 0) + (s[453] ? 2 : 0) + s[454], LAB_110_1: s[455], LAB_110_1_hoej: s[456], LAB_110_1_kan: (s[457] ? 1 : 0) + (s[458] ? 4 : 0), LAB_112_1_kan: (s[459] ? 1 : 0) + (s[460] ? 2 : 0) + (s[461] ? 4 : 0), LAB_112_2_kan: (s[462] ? 1 : 0) + (s[463] ? 2 : 0) + s[454], LAB_112_3_kan: (s[464] ? 1 : 0) + (s[465] ? 2 : 0) + s[454], LAB_113_4: s[466], LAB_113_4_hoej: s[467], LAB_113_4_kan: s[468] + s[469], LAB_113_4_ydelse_kan: (s[470] ? 1 : 0) + (s[471] ? 2 : 0) + s[469], LAB_114_1: s[472], LAB_114_1_hoej: s[473], LAB_114_1_kan: s[468] + s[474], LAB_114_1_plan_kan: (s[475] ? 1 : 0) + (s[476] ? 2 : 0) + s[474], LAB_114_3: s[477], LAB_114_3_hoej: s[478], LAB_114_3_kan: 1 + (s[479] ? 4 : 0), LAB_114_4: s[480], LAB_114_4_hoej: s[481], LAB_114_4_kan: s[468] + (s[482] ? 4 : 0), LAB_142_1_kan: (s[483] ? 1 : 0) + (s[484] ? 2 : 0) + s[454], LAB_144_kan: s[485] + (s[185] ? 2 : 0) + s[454], LAB_145_1: s[486], LAB_145_1_hoej: s[487], LAB_145_1_kan: s[488] + (s[489] ? 4 : 0), LAB_145_1_plan_kan: (s[490] ? 1 : 0) + (s[491] ? 2 : 0) + (s[492] ? 4 : 0), LAB_145_2_kan: (s[493] ? 1 : 0) + (s[494] ? 2 : 0) + (s[431] ? 0 : 4), LAB_146_kan: (s[495] ? 1 : 0) + (s[496] ? 2 : 0) + s[454], LAS_68_2: s[497], LAS_68_2_hoej: s[498], LAS_68_2_kan: (s[499] ? 1 : 0) + (s[500] ? 4 : 0), LAS_68_4: s[123], LAS_68_4_hoej: s[122], LAS_68_4_kan: (s[124] ? 1 : 0) + (s[125] ? 4 : 0), LAS_68_5_kan: 1 + (s[179] ? 0 : 2) + (s[179] ? 0 : 4), LAS_68a_1: s[501], LAS_68a_1_hoej: s[502], LAS_68a_1_kan: (s[503] ? 1 : 0) + (s[504] ? 4 : 0), LAS_68a_1_tid_kan: (s[505] ? 1 : 0) + (s[116] ? 2 : 0) + (s[111] ? 0 : 4), LAS_68a_2: s[506], LAS_68a_2_hoej: s[507], LAS_68a_2_kan: (s[508] ? 1 : 0) + (s[509] ? 4 : 0), LAS_68a_3: s[118], LAS_68a_3_hoej: s[115], LAS_68a_3_kan: (s[121] ? 1 : 0) + (s[120] ? 4 : 0), LAS_69j_2: s[510], LAS_69j_2_hoej: s[511], LAS_69j_2_kan: (s[512] ? 1 : 0) + (s[513] ? 4 : 0), LAS_69j_2_bidrag: s[514], LAS_69j_2_bidrag_hoej: s[515], LAS_69j_2_bidrag_kan: (s[516] ? 1 : 0) + (s[517] ? 4 : 0), LAS_69j_4: s[176], LAS_69j_4_hoej: s[175], LAS_69j_4_kan: (s[177] ? 1 : 0) + (s[178] ? 4 : 0), LAS_69j_5: s[518], LAS_69j_5_hoej: s[519], LAS_69j_5_kan: (s[520] ? 1 : 0) + (s[521] ? 4 : 0), LAS_69j_5_modtager_kan: (s[522] ? 1 : 0) + (s[523] ? 2 : 0) + (s[524] ? 4 : 0), LAS_69j_5_tid_kan: (s[132] ? 1 : 0) + (s[139] ? 2 : 0) + s[525], LAS_69j_7_kan: (s[526] ? 1 : 0) + (s[527] ? 2 : 0) + s[525], LAS_69j_8_kan: (s[528] ? 1 : 0) + (s[529] ? 2 : 0) + (s[530] ? 4 : 0), LAS_69j_9: s[531], LAS_69j_9_hoej: s[532], LAS_69j_9_kan: (s[173] ? 1 : 0) + (s[533] ? 4 : 0), LAS_69j_10: s[143], LAS_69j_10_hoej: s[141], LAS_69j_10_kan: (s[144] ? 1 : 0) + (s[145] ? 4 : 0), LAS_69j_13_kan: (s[534] ? 1 : 0) + (s[535] ? 2 : 0) + (s[536] ? 4 : 0), LAS_69j_udbetales: s[537], LAS_69j_udbetales_hoej: s[538], LAS_69j_udbetales_kan: (s[539] ? 1 : 0) + (s[540] ? 4 : 0), LAS_70_1_kan: s[541] + (s[182] ? 2 : 0) + s[542], LAS_70_1_3_kan: (s[543] ? 1 : 0) + (s[544] ? 2 : 0) + (s[545] ? 4 : 0), LAS_70_4: s[546], LAS_70_4_hoej: s[547], LAS_70_4_kan: s[541] + (s[548] ? 4 : 0), LAS_71_1: s[549], LAS_71_1_hoej: s[550], LAS_71_1_kan: s[541] + (s[551] ? 4 : 0), LAS_71_3: s[552], LAS_71_3_hoej: s[553], LAS_71_3_kan: (s[554] ? 1 : 0) + (s[555] ? 4 : 0), LAS_71_6_kan: s[485] + (s[90] ? 0 : 2) + (s[556] ? 4 : 0), LAS_73b_kan: (s[557] ? 1 : 0) + (s[558] ? 2 : 0) + s[542], LAS_73f_1: s[559], LAS_73f_1_hoej: s[560], LAS_73f_1_kan: s[488] + s[542], LOV1750_21_8_kan: (s[561] ? 1 : 0) + (s[562] ? 2 : 0) + (s[563] ? 4 : 0), LOV1750_21_revalidering_kan: (s[564] ? 1 : 0) + (s[565] ? 2 : 0) + s[542], SDL_2_kan: (s[566] ? 1 : 0) + (s[567] ? 2 : 0) + (s[568] ? 4 : 0), SDL_2_1_kan: (s[569] ? 1 : 0) + (s[570] ? 2 : 0) + s[571], SDL_3_kan: (s[198] ? 1 : 0) + (s[199] ? 2 : 0) + s[454], SDL_6_1: s[59], SDL_6_1_hoej: s[61], SDL_6_1_kan: s[572] + s[573], SDL_7_1_kan: (s[91] ? 1 : 0) + (s[97] ? 2 : 0) + s[454], SDL_7_1_ferie_kan: (s[90] ? 0 : 1) + 2 + s[454], SDL_7_1_ferieaftale_kan: (s[574] ? 1 : 0) + (s[575] ? 2 : 0) + s[454], SDL_7_1_genoptagelse: s[576], SDL_7_1_genoptagelse_hoej: s[577], SDL_7_1_genoptagelse_kan: (f.ferieAftalt ? 1 : 0) + (s[578] ? 4 : 0), SDL_7_1_ny_kan: (s[579] ? 1 : 0) + (s[580] ? 2 : 0) + s[454], SDL_7_2_kan: (s[581] ? 1 : 0) + (s[582] ? 2 : 0) + s[454], SDL_7_3: s[583], SDL_7_3_hoej: s[584], SDL_7_3_kan: (s[585] ? 1 : 0) + (s[586] ? 4 : 0), SDL_7_5_kan: (s[587] ? 1 : 0) + (s[588] ? 2 : 0) + s[454], SDL_7a_1: s[589], SDL_7a_1_hoej: s[590], SDL_7a_1_kan: (s[591] ? 1 : 0) + s[592], SDL_7c_kan: (s[208] ? 1 : 0) + (s[209] ? 2 : 0) + (s[210] ? 0 : 4), SDL_10a_kan: (s[593] ? 1 : 0) + (s[594] ? 2 : 0) + s[454], SDL_11_3: s[595], SDL_11_3_hoej: s[596], SDL_11_3_kan: 1 + (s[597] ? 0 : 4), SDL_11a_1_kan: (s[598] ? 1 : 0) + (s[599] ? 2 : 0) + (s[600] ? 4 : 0), SDL_12_1_1_kan: (s[207] ? 1 : 0) + (s[205] ? 2 : 0) + (s[206] ? 4 : 0), SDL_12_1_2_kan: (s[240] ? 1 : 0) + (s[235] ? 2 : 0) + (s[234] ? 4 : 0), SDL_12_1_3_kan: (s[601] ? 1 : 0) + (s[602] ? 2 : 0) + s[454], SDL_13b_1: s[603], SDL_13b_1_hoej: s[604], SDL_13b_1_kan: (s[605] ? 1 : 0) + (s[606] ? 4 : 0), SDL_13b_1_antal: s[607], SDL_13b_1_antal_hoej: s[608], SDL_13b_1_antal_kan: (s[609] ? 1 : 0) + (s[610] ? 4 : 0), SDL_13b_1_naeste: s[611], SDL_13b_1_naeste_hoej: s[612], SDL_13b_1_naeste_kan: (s[613] ? 1 : 0) + (s[614] ? 4 : 0), SDL_13b_5_kan: (s[615] ? 1 : 0) + (s[616] ? 2 : 0) + (s[617] ? 4 : 0), SDL_13f_1_kan: (s[212] ? 1 : 0) + (s[211] ? 2 : 0) + (s[202] ? 0 : 4), SDL_13f_1_dag: s[618], SDL_13f_1_dag_hoej: s[619], SDL_13f_1_dag_kan: (s[620] ? 1 : 0) + (s[621] ? 4 : 0), SDL_21_1_1_kan: (s[622] ? 1 : 0) + (s[623] ? 2 : 0) + s[454], SDL_21_1_2_kan: (s[624] ? 1 : 0) + (s[625] ? 2 : 0) + s[454], SDL_21_1_3_kan: (s[626] ? 1 : 0) + (s[627] ? 2 : 0) + s[454], SDL_21_4_kan: s[628] + (s[629] ? 2 : 0) + (s[630] ? 4 : 0), SDL_21_4_dag: s[631], SDL_21_4_dag_hoej: s[632], SDL_21_4_dag_kan: s[633], SDL_21_4_fra: s[634], SDL_21_4_fra_hoej: s[635], SDL_21_4_fra_kan: s[628] + (s[636] ? 4 : 0), SDL_21a_kan: (s[637] ? 1 : 0) + (s[638] ? 2 : 0) + s[454], SDL_24_1: s[105], SDL_24_1_hoej: s[107], SDL_24_1_kan: (s[101] ? 1 : 0) + (s[103] ? 4 : 0), SDL_24_1_ophoer: s[639], SDL_24_1_ophoer_hoej: s[640], SDL_24_1_ophoer_kan: (s[641] ? 1 : 0) + (s[642] ? 4 : 0), SDL_24_1_revurdering_kan: (s[643] ? 1 : 0) + (s[644] ? 2 : 0) + (s[645] ? 4 : 0), SDL_24_3: flat(s[1]), SDL_24_3_hoej: flat(s[2]), SDL_24_3_kan: s[572] + (s[646] ? 2 : 0) + s[573], SDL_24a_1_kan: (s[262] ? 1 : 0) + (s[267] ? 2 : 0) + (s[266] ? 4 : 0), SDL_24a_1_graense_kan: (s[93] ? 1 : 0) + (s[96] ? 2 : 0) + (s[94] ? 4 : 0), SDL_24a_2: s[647], SDL_24a_2_hoej: s[648], SDL_24a_2_kan: (s[649] ? 1 : 0) + (s[650] ? 4 : 0), SDL_24a_6_kan: (s[651] ? 1 : 0) + (s[652] ? 2 : 0) + s[454], SDL_24b_1_kan: s[653] + (s[654] ? 2 : 0) + s[454], SDL_24b_2: s[655], SDL_24b_2_hoej: s[656], SDL_24b_2_kan: s[653] + (s[657] ? 4 : 0), SDL_24c_1_kan: (s[658] ? 1 : 0) + (s[659] ? 2 : 0) + s[454], SDL_25_1: s[104], SDL_25_1_hoej: s[106], SDL_25_1_kan: (s[100] ? 1 : 0) + (s[102] ? 4 : 0), SDL_26_1_kan: (s[660] ? 1 : 0) + (s[661] ? 2 : 0) + (s[662] ? 4 : 0), SDL_26_1_covid: s[281], SDL_26_1_covid_hoej: s[282], SDL_26_1_covid_kan: (s[283] ? 1 : 0) + (s[284] ? 4 : 0), SDL_26_1_fra: s[663], SDL_26_1_fra_hoej: s[664], SDL_26_1_fra_kan: (s[665] ? 1 : 0) + (s[666] ? 4 : 0), SDL_26_1_uger: s[667], SDL_26_1_uger_hoej: s[668], SDL_26_1_uger_kan: (s[669] ? 1 : 0) + s[571], SDL_26_2_kan: (s[670] ? 1 : 0) + (s[671] ? 2 : 0) + (s[672] ? 4 : 0), SDL_26_3_covid: s[285], SDL_26_3_covid_hoej: s[286], SDL_26_3_covid_kan: (s[287] ? 1 : 0) + (s[288] ? 4 : 0), SDL_26a_1_covid: s[673], SDL_26a_3_covid: s[289], SDL_26a_3_covid_kan: s[290] ? 4 : 1, SDL_26c_covid: s[296], SDL_26c_covid_hoej: s[298], SDL_26c_covid_kan: (s[292] ? 1 : 0) + (s[294] ? 4 : 0), SDL_26d_covid: s[295], SDL_26d_covid_hoej: s[297], SDL_26d_covid_kan: (s[291] ? 1 : 0) + (s[293] ? 4 : 0), SDL_26f_covid: s[674], SDL_26f_covid_hoej: s[675], SDL_26f_covid_kan: (s[676] ? 1 : 0) + (s[677] ? 4 : 0), SDL_26g_covid: s[299], SDL_26g_covid_hoej: s[300], SDL_26g_covid_kan: (s[301] ? 1 : 0) + (s[302] ? 4 : 0), SDL_26h_covid: s[678], SDL_26h_covid_hoej: s[679], SDL_26h_covid_kan: (s[680] ? 1 : 0) + (s[681] ? 4 : 0), SDL_26i_covid: s[682], SDL_26i_covid_hoej: s[683], SDL_26i_covid_kan: (s[684] ? 1 : 0) + (s[685] ? 4 : 0), SDL_27_1_kan: (s[108] ? 1 : 0) + (s[109] ? 2 : 0) + (s[110] ? 4 : 0), SDL_27_1_1_kan: (s[50] ? 1 : 0) + (s[45] ? 2 : 0) + s[686], SDL_27_1_2_kan: (s[51] ? 1 : 0) + (s[56] ? 2 : 0) + s[687], SDL_27_1_2_slut: s[319], SDL_27_1_2_slut_hoej: s[320], SDL_27_1_2_slut_kan: (s[321] ? 1 : 0) + s[688], SDL_27_1_2_uger: s[689], SDL_27_1_2_uger_hoej: s[690], SDL_27_1_2_uger_kan: (s[691] ? 1 : 0) + s[687], SDL_27_1_3_kan: (s[52] ? 1 : 0) + (s[57] ? 2 : 0) + s[687], SDL_27_1_3_slut: s[323], SDL_27_1_3_slut_hoej: s[324], SDL_27_1_3_slut_kan: (s[325] ? 1 : 0) + s[688], SDL_27_1_3_uger: s[308], SDL_27_1_3_uger_hoej: s[310], SDL_27_1_3_uger_kan: (s[306] ? 1 : 0) + s[687], SDL_27_1_4_kan: (s[53] ? 1 : 0) + (s[58] ? 2 : 0) + s[686], SDL_27_1_4_slut: s[692], SDL_27_1_4_slut_hoej: s[693], SDL_27_1_4_slut_kan: (s[694] ? 1 : 0) + (s[695] ? 4 : 0), SDL_27_1_5_kan: (s[54] ? 1 : 0) + (s[47] ? 2 : 0) + s[687], SDL_27_1_6_kan: (s[55] ? 1 : 0) + (s[49] ? 2 : 0) + s[687], SDL_27_1_7_kan: (s[313] ? 1 : 0) + (s[318] ? 2 : 0) + s[687], SDL_27_1_7_2_kan: (s[696] ? 1 : 0) + (s[697] ? 2 : 0) + (s[698] ? 4 : 0), SDL_27_1_slut: s[699], SDL_27_1_slut_hoej: s[700], SDL_27_1_slut_kan: (s[701] ? 1 : 0) + (s[702] ? 4 : 0), SDL_29_1_kan: (s[703] ? 1 : 0) + (s[704] ? 2 : 0) + (s[705] ? 4 : 0), SDL_30_kan: (s[70] ? 1 : 0) + (s[71] ? 2 : 0) + s[571], SDL_30_1: s[66], SDL_30_1_hoej: s[67], SDL_30_1_kan: (s[68] ? 1 : 0) + s[571], SDL_30_2_kan: (s[706] ? 1 : 0) + (s[707] ? 2 : 0) + s[571], SDL_30_fleksjob_kan: (s[708] ? 1 : 0) + (s[709] ? 2 : 0) + (s[710] ? 4 : 0), SDL_31_1: s[252], SDL_31_1_hoej: s[253], SDL_31_1_kan: (s[251] ? 1 : 0) + (s[254] ? 4 : 0), SDL_32_kan: (s[194] ? 1 : 0) + (s[195] ? 2 : 0) + s[571], SDL_32_1_kan: (s[82] ? 1 : 0) + (s[81] ? 2 : 0) + s[571], SDL_33_1: s[260], SDL_33_1_hoej: s[261], SDL_33_1_kan: (s[263] ? 1 : 0) + (s[264] ? 4 : 0), SDL_34_1_kan: (s[711] ? 1 : 0) + (s[712] ? 2 : 0) + s[571], SDL_35_2: s[713], SDL_35_2_hoej: s[714], SDL_35_2_kan: (s[715] ? 1 : 0) + (s[716] ? 4 : 0), SDL_35_3: s[717], SDL_35_3_hoej: s[718], SDL_35_3_kan: (s[719] ? 1 : 0) + (s[720] ? 4 : 0), SDL_35_3_fra: s[721], SDL_35_3_fra_hoej: s[722], SDL_35_3_fra_kan: (s[723] ? 1 : 0) + (s[724] ? 4 : 0), SDL_38_1: s[725], SDL_38_1_hoej: s[726], SDL_38_1_kan: (s[727] ? 1 : 0) + (s[728] ? 4 : 0), SDL_38_7: s[729], SDL_38_7_hoej: s[730], SDL_38_7_kan: (s[731] ? 1 : 0) + (s[732] ? 4 : 0), SDL_38_7_tide_kan: (s[340] ? 1 : 0) + (s[341] ? 2 : 0) + (s[342] ? 4 : 0), SDL_38_8_kan: (s[337] ? 1 : 0) + (s[339] ? 2 : 0) + (s[338] ? 4 : 0), SDL_40_1: s[733], SDL_40_1_hoej: s[734], SDL_40_1_kan: (s[735] ? 1 : 0) + (s[736] ? 4 : 0), SDL_40a_1: s[737], SDL_40a_1_hoej: s[738], SDL_40a_1_kan: (s[739] ? 1 : 0) + (s[740] ? 4 : 0), SDL_41_1: s[741], SDL_41_1_hoej: s[742], SDL_41_1_kan: (s[743] ? 1 : 0) + (s[744] ? 4 : 0), SDL_42_1_kan: (s[85] ? 1 : 0) + (s[84] ? 2 : 0) + s[571], SDL_43_1: s[745], SDL_43_1_hoej: s[746], SDL_43_1_kan: (s[747] ? 1 : 0) + (s[748] ? 4 : 0), SDL_43_4: s[749], SDL_43_4_hoej: s[750], SDL_43_4_kan: (s[751] ? 1 : 0) + (s[752] ? 4 : 0), SDL_43_4_tide_kan: (s[753] ? 1 : 0) + (s[754] ? 2 : 0) + (s[755] ? 4 : 0), SDL_43_5_kan: (s[756] ? 1 : 0) + (s[757] ? 2 : 0) + (s[758] ? 4 : 0), SDL_46_1: s[759], SDL_46_1_hoej: s[760], SDL_46_1_kan: (s[761] ? 1 : 0) + (s[762] ? 4 : 0), SDL_47_1: s[388], SDL_47_1_hoej: s[389], SDL_47_1_kan: (s[391] ? 1 : 0) + (s[393] ? 4 : 0), SDL_47_1_3: s[763], SDL_47_1_3_hoej: s[764], SDL_47_1_3_kan: (s[765] ? 1 : 0) + (s[766] ? 4 : 0), SDL_50_1: s[400], SDL_50_1_hoej: s[401], SDL_50_1_kan: (s[402] ? 1 : 0) + (s[403] ? 4 : 0), SDL_51_1: s[396], SDL_51_1_hoej: s[398], SDL_51_1_kan: s[633], SDL_52_1: s[767], SDL_52_1_hoej: s[768], SDL_52_1_kan: (s[769] ? 1 : 0) + (s[770] ? 4 : 0), SDL_53_1: s[771], SDL_53_1_hoej: s[772], SDL_53_1_kan: (s[773] ? 1 : 0) + (s[774] ? 4 : 0), SDL_53_2_kan: (s[390] ? 1 : 0) + (s[392] ? 2 : 0) + s[454], SDL_53_3: s[397], SDL_53_3_hoej: s[399], SDL_53_3_kan: (s[394] ? 1 : 0) + (s[395] ? 4 : 0), SDL_54_1_kan: (s[775] ? 1 : 0) + (s[776] ? 2 : 0) + s[571], SDL_59_2: s[777], SDL_59_2_hoej: s[778], SDL_59_2_kan: (s[779] ? 1 : 0) + (s[780] ? 4 : 0), SDL_59_6_kan: (s[410] ? 1 : 0) + (s[411] ? 2 : 0) + s[592], spor: [s[59], s[61], s[3] << 0 | s[5] << 1 | (s[3] ? 0 : s[781]) << 2 | s[782] << 3 | s[255] << 4 | s[258] << 5 | (s[442] ? (s[783] ? s[444] : s[784] ? 2 : 0) : 0) << 6 | s[89] << 8 | (f.dagpengerettenSlutter ? 512 : 0) | s[449] << 10 | s[450] << 11 | s[451] << 12 | (s[785] ? 0 : f.vurderingsdato <= 19935 /* 2024-07-31 */ ? s[428] : s[786] ? 2 : 0) << 13 | s[785] << 15 | s[787] << 16 | s[788] << 17 | s[789] << 18 | s[790] << 19 | (f.uddannelsePasserMedBehandling ? 1048576 : 0) | (f.uddannelseUdskyderRevalidering ? 2097152 : 0) | s[791] << 22 | s[581] << 23 | s[582] << 24 | s[90] << 25 | (s[440] ? s[428] : s[792] ? s[441] : s[793] ? s[794] : s[795]) << 26 | s[796] << 29, s[256], s[257], s[65] << 0 | s[797] << 1 | s[798] << 2 | s[799] << 3 | s[800] << 4 | s[83] << 5 | s[131] << 6 | s[801] << 7 | s[802] << 8 | s[803] << 9 | s[804] << 10 | (f.ansatIFleksjob ? 2048 : 0) | s[805] << 12 | s[91] << 13 | s[97] << 14 | s[428] << 15 | (f.uarbejdsdygtigVedEgenSygdom ? 65536 : 0) | s[646] << 17 | s[806] << 18 | s[100] << 20 | s[102] << 21 | (s[277] ? s[806] : 0) << 22 | s[277] << 24 | s[98] << 25 | (f.opfylderHelbredsbetingelserForFoertidspension ? 67108864 : 0) | (f.naaetFolkepensionsalder ? 134217728 : 0) | s[99] << 28 | s[807] << 29, s[104], s[106], s[808] << 0 | s[809] << 1 | s[810] << 2 | s[101] << 3 | s[103] << 4 | (!s[3] && s[811] ? 1 : !s[3] && !s[812] ? (s[21] ? 2 : s[30] ? 3 : 0) : 0) << 5 | s[812] << 7 | s[813] << 8 | s[12] << 9 | s[14] << 10 | s[13] << 11 | s[814] << 12 | s[815] << 13 | s[10] << 14 | s[11] << 15 | s[816] << 16 | s[817] << 17 | s[818] << 18 | s[819] << 19 | s[820] << 20 | s[821] << 21 | s[9] << 22 | s[8] << 23 | s[822] << 24 | s[823] << 25 | s[824] << 26 | s[825] << 27 | s[826] << 28 | s[827] << 29, s[105], s[107], s[828] << 0 | s[829] << 1 | s[830] << 2 | s[831] << 3 | s[50] << 4 | s[45] << 5 | s[46] << 6 | (s[832] ? (s[833] ? s[834] : s[835] ? s[836] : s[837] ? 3 : 0) : 0) << 7 | (f.forlaengelseErAfgjort ? 512 : 0) | s[249] << 10 | s[250] << 11 | s[51] << 12 | s[56] << 13 | s[48] << 14 | (s[832] ? (s[833] ? s[834] : s[836]) : 0) << 15 | s[306] << 17 | (s[832] ? (s[838] ? s[834] : s[833] ? s[839] : s[840]) : 0) << 18 | s[52] << 21 | s[57] << 22 | (s[832] ? (s[838] ? s[834] : s[833] ? s[839] : s[841]) : 0) << 23 | (f.underLaegebehandling ? 33554432 : 0) | (f.laegensSkoenErSikkert ? 67108864 : 0) | s[842] << 27 | s[843] << 28 | s[844] << 29, s[308], s[310], s[845] << 0 | s[53] << 1 | s[58] << 2 | (s[832] ? (s[833] ? s[834] : s[846] ? s[836] : s[835] ? s[847] : s[837] ? 4 : 0) : 0) << 3 | s[54] << 6 | s[47] << 7 | (s[832] ? (s[833] ? s[834] : s[846] ? s[836] : s[847]) : 0) << 8 | (f.laegenVurdererLivstruende ? 1024 : 0) | (f.behandlingsmulighederUdtoemte ? 2048 : 0) | s[55] << 12 | s[49] << 13 | s[696] << 14 | s[697] << 15 | s[698] << 16 | (s[832] ? (s[36] <= 16952 /* 2016-05-31 */ ? s[834] : s[36] <= 16974 /* 2016-06-22 */ ? (s[37] >= 16953 /* 2016-06-01 */ ? 2 : 0) : s[36] <= 20634 /* 2026-06-30 */ ? (s[37] >= 16975 /* 2016-06-23 */ ? 3 : 0) : s[37] >= 20635 /* 2026-07-01 */ ? 4 : 0) : 0) << 17 | s[313] << 20 | s[318] << 21 | (f.ansoegningOmFoertidspension ? 4194304 : 0) | s[108] << 23 | s[109] << 24 | s[110] << 25 | s[848] << 26 | s[93] << 27 | s[96] << 28 | s[94] << 29, (s[442] ? (s[445] ? s[444] : s[447] ? 2 : 0) : 0) << 0 | s[706] << 2 | s[707] << 3 | s[69] << 4 | s[438] << 5 | s[849] << 7 | s[850] << 8 | s[851] << 9 | s[852] << 10 | s[853] << 11 | s[854] << 12 | (f.andetFravaerSeneste8Uger ? 8192 : 0) | s[855] << 14 | s[856] << 15 | (f.genansat ? 65536 : 0) | (f.paaArbejdeDaSygdommenKom ? 131072 : 0) | s[708] << 18 | s[709] << 19 | s[710] << 20 | (f.ansatIFleksjob ? s[438] : 0) << 21 | s[70] << 23 | s[71] << 24 | (s[442] ? s[444] : 0) << 25 | s[857] << 26 | s[858] << 27 | s[68] << 28, s[66], s[67], (s[442] ? (s[61] <= 13604 /* 2007-04-01 */ ? s[444] : s[61] <= 14031 /* 2008-06-01 */ ? (s[59] >= 13605 /* 2007-04-02 */ ? 2 : 0) : s[859] ? (s[59] >= 14032 /* 2008-06-02 */ ? 3 : 0) : s[860] ? 4 : 0) : 0) << 0 | s[251] << 3 | s[254] << 4 | (f.fratraeder ? 32 : 0) | s[82] << 6 | s[81] << 7 | (s[442] ? (s[61] <= 15522 /* 2012-07-01 */ ? s[444] : s[783] ? (s[59] >= 15523 /* 2012-07-02 */ ? 2 : 0) : s[861]) : 0) << 8 | s[862] << 10 | s[863] << 11 | s[864] << 12 | s[865] << 13 | s[866] << 14 | s[867] << 15 | s[79] << 16 | s[868] << 17 | s[869] << 18 | s[870] << 19 | (f.dagpengeretHvisRask ? 1048576 : 0) | s[87] << 21 | s[86] << 22 | (f.erhvervsmaessigUddannelse ? 8388608 : 0) | s[871] << 24 | s[872] << 25 | s[873] << 26 | s[874] << 27 | s[875] << 28 | (f.elevILoennetPraktik ? 536870912 : 0), s[252], s[253], s[876] << 0 | s[877] << 1 | s[878] << 2 | s[879] << 3 | s[880] << 4 | s[881] << 5 | s[882] << 6 | (f.iBeskaeftigelse ? 128 : 0) | s[883] << 8 | s[884] << 9 | s[885] << 10 | s[886] << 11 | s[887] << 12 | s[888] << 13 | s[889] << 14 | s[890] << 15 | s[891] << 16 | s[892] << 17 | s[893] << 18 | s[894] << 19 | s[895] << 20 | s[896] << 21 | s[85] << 22 | s[84] << 23 | (s[442] ? (s[443] ? s[444] : s[61] <= 15705 /* 2012-12-31 */ ? s[446] : s[61] <= 15883 /* 2013-06-27 */ ? (s[59] >= 15706 /* 2013-01-01 */ ? 3 : 0) : s[59] >= 15884 /* 2013-06-28 */ ? 4 : 0) : 0) << 24 | s[897] << 27 | s[898] << 28 | (f.drevetSenesteMaaned ? 536870912 : 0), s[899] << 0 | s[900] << 1 | (f.tilskudTilEgenVirksomhed ? 4 : 0) | s[711] << 3 | s[712] << 4 | (f.arbejdsskade ? 32 : 0) | s[194] << 6 | s[195] << 7 | s[901] << 8 | s[902] << 9 | s[903] << 10 | s[904] << 11 | s[187] << 12 | s[188] << 13 | s[333] << 14 | s[198] << 15 | s[199] << 16 | (s[440] ? s[428] : f.vurderingsdato <= 17701 /* 2018-06-19 */ ? s[441] : s[905] ? 3 : 0) << 17 | s[262] << 19 | s[267] << 20 | s[266] << 21 | s[658] << 22 | s[659] << 23 | (s[906] ? s[428] : s[907]) << 24 | (f.fikSygedagpengeVedLivstruende ? 67108864 : 0) | (f.laegenFinderIkkeLaengereLivstruende ? 134217728 : 0) | s[452] << 28 | s[453] << 29, (s[908] ? s[428] : s[906] ? (s[126] ? 2 : 0) : s[429] ? s[909] : s[910]) << 0 | s[911] << 3 | s[912] << 4 | s[913] << 5 | s[914] << 6 | s[915] << 7 | s[916] << 8 | s[246] << 9 | s[917] << 10 | s[918] << 11 | s[919] << 12 | s[457] << 13 | s[458] << 14 | (s[457] ? (f.jobafklaringStartede <= 17531 /* 2017-12-31 */ ? (s[920] ? 1 : 0) : f.jobafklaringStartede <= 18261 /* 2019-12-31 */ ? (s[921] ? 2 : 0) : s[922] ? 3 : 0) : 0) << 15 | (f.erIJobafklaring ? 131072 : 0) | s[920] << 18 | s[462] << 19 | s[463] << 20 | (s[792] ? s[428] : s[923] ? s[924] : s[429] ? (s[925] ? 3 : 0) : s[926]) << 21 | (f.dokumenteretIngenUdvikling ? 16777216 : 0) | (f.heltAabenbartIngenUdvikling ? 33554432 : 0) | s[464] << 26 | s[465] << 27, s[455], s[456], (s[792] ? s[428] : s[927] ? s[924] : s[928] ? (s[112] ? 3 : 0) : s[929]) << 0 | s[930] << 3 | (f.oenskerRessourceforloeb ? 16 : 0) | s[459] << 5 | s[460] << 6 | s[461] << 7 | (s[931] ? 1 : s[792] ? s[932] : s[923] ? s[794] : s[429] ? (s[925] ? 4 : 0) : s[927] ? s[434] : s[430] ? (s[112] ? 6 : 0) : s[113] ? 7 : 0) << 8 | s[931] << 11 | s[113] << 12 | s[186] << 13 | (f.ressourceforloebErBevilget ? 16384 : 0) | s[933] << 15 | (f.komplekseProblemer ? 65536 : 0) | (f.kanIkkeLoesesAfAndenIndsats ? 131072 : 0) | (f.kraeverHelhedsorienteretForloeb ? 262144 : 0) | s[934] << 19 | (f.laengerevarendeForsoergelse ? 1048576 : 0) | (f.deltagetUdenOegetTilknytning ? 2097152 : 0) | (f.behovForLaengerevarendeIndsats ? 4194304 : 0) | s[414] << 23 | (f.ressourceforloebErBevilget ? (s[935] ? s[936] : f.ressourceforloebPlanlagtTil <= 18261 /* 2019-12-31 */ ? s[937] : f.ressourceforloebPlanlagtTil <= 18992 /* 2021-12-31 */ ? (f.ressourceforloebPlanlagtTil >= 18262 /* 2020-01-01 */ ? 3 : 0) : s[938] ? (f.ressourceforloebPlanlagtTil >= 18993 /* 2022-01-01 */ ? 4 : 0) : s[939] ? 5 : 0) : 0) << 24 | s[470] << 27 | s[471] << 28, s[466], s[467], (f.ressourceforloebErBevilget ? (s[935] ? s[936] : s[938] ? s[937] : s[939] ? 3 : 0) : 0) << 0 | s[940] << 2 | (f.kommunenHarTagetStillingTilForloebet ? 8 : 0) | s[415] << 4 | (f.ressourceforloebErBevilget ? (s[941] ? s[942] : f.ressourceforloebStartede <= 16435 /* 2014-12-31 */ ? s[943] : s[944] ? (s[945] ? 3 : 0) : f.ressourceforloebStartede <= 18992 /* 2021-12-31 */ ? (s[946] ? 4 : 0) : f.ressourceforloebStartede <= 19133 /* 2022-05-21 */ ? (s[947] ? 5 : 0) : s[948] ? (f.ressourceforloebStartede >= 19134 /* 2022-05-22 */ ? 6 : 0) : s[949] ? 7 : 0) : 0) << 5 | s[475] << 8 | s[476] << 9 | (f.ressourceforloebErBevilget ? (s[941] ? s[942] : s[944] ? s[943] : s[948] ? (s[946] ? 3 : 0) : s[949] ? 4 : 0) : 0) << 10 | s[950] << 13 | s[951] << 14 | s[952] << 15 | s[479] << 16 | (s[792] ? s[428] : s[429] ? s[924] : s[927] ? s[953] : s[928] ? (s[112] ? 4 : 0) : s[430] ? (s[423] ? 5 : 0) : s[954]) << 17 | s[955] << 20 | s[956] << 21 | s[957] << 22 | s[958] << 23 | s[959] << 24 | s[960] << 25 | s[482] << 26 | (f.ressourceforloebErBevilget ? (f.folkepensionsalderNaasDen <= 15705 /* 2012-12-31 */ ? (s[961] ? 1 : 0) : f.folkepensionsalderNaasDen <= 16617 /* 2015-07-01 */ ? (f.folkepensionsalderNaasDen >= 15706 /* 2013-01-01 */ ? 2 : 0) : f.folkepensionsalderNaasDen <= 17125 /* 2016-11-20 */ ? (s[962] ? 3 : 0) : f.folkepensionsalderNaasDen <= 18261 /* 2019-12-31 */ ? (s[963] ? 4 : 0) : f.folkepensionsalderNaasDen <= 18992 /* 2021-12-31 */ ? (f.folkepensionsalderNaasDen >= 18262 /* 2020-01-01 */ ? 5 : 0) : f.folkepensionsalderNaasDen <= 20484 /* 2026-01-31 */ ? (f.folkepensionsalderNaasDen >= 18993 /* 2022-01-01 */ ? 6 : 0) : f.folkepensionsalderNaasDen >= 20485 /* 2026-02-01 */ ? 7 : 0) : 0) << 27, s[472], s[473], s[477], s[478], s[480], s[481], s[483] << 0 | s[484] << 1 | s[964] << 2 | (f.begraensningerIArbejdsevnen ? 32 : 0) | (f.andenIndsatsErIkkeNok ? 64 : 0) | (f.kanKommeIndPaaArbejdsmarkedet ? 128 : 0) | s[416] << 8 | s[185] << 9 | (f.erhvervssigtetErAfklaret ? 1024 : 0) | s[493] << 11 | s[494] << 12 | s[431] << 13 | s[965] << 14 | (f.betydeligeBegraensninger ? 131072 : 0) | (f.talerIUdpraegetGradForLangUddannelse ? 262144 : 0) | (f.talerForLangUddannelse ? 524288 : 0) | (f.revalideringErBevilget ? 1048576 : 0) | s[489] << 21 | s[966] << 22 | (s[966] === 1 ? s[967] : s[966] === 2 ? s[967] : s[966] === 3 ? s[967] : s[966] === 4 ? s[967] : 0) << 25 | s[490] << 26 | s[491] << 27 | s[492] << 28 | s[495] << 29, s[486], s[487], s[496] << 0 | (s[968] ? s[428] : s[429] ? s[969] : s[928] ? s[953] : s[929]) << 1 | s[516] << 4 | s[517] << 5 | (s[970] ? 0 : s[971] ? s[972] : s[973] ? 2 : 0) << 6 | s[970] << 8 | s[499] << 9 | s[500] << 10 | s[974] << 11 | s[975] << 13 | (f.harForsoergelsespligt ? 16384 : 0) | s[976] << 15 | (f.boernOpholderSigIDanmark ? 65536 : 0) | (f.boernLigestillet ? 131072 : 0) | s[977] << 18 | s[181] << 19 | (f.borHosForaeldre ? 1048576 : 0) | s[179] << 21 | (s[978] ? s[972] : s[179] ? 2 : 0) << 22 | s[124] << 24 | s[125] << 25 | (s[979] ? 0 : s[974]) << 26 | s[979] << 28 | s[980] << 29, s[514], s[515], s[497], s[498], s[123], s[122], s[981] << 0 | s[982] << 1 | s[983] << 2 | s[505] << 3 | s[116] << 4 | s[111] << 5 | (s[906] ? s[972] : s[907]) << 6 | s[121] << 8 | s[120] << 9 | s[972] << 10 | s[508] << 11 | s[509] << 12 | (s[927] ? s[972] : f.vurderingsdato <= 19529 /* 2023-06-21 */ ? (s[112] ? 2 : 0) : s[430] ? (f.vurderingsdato >= 19530 /* 2023-06-22 */ ? 3 : 0) : s[984]) << 13 | s[503] << 16 | s[504] << 17 | s[512] << 18 | s[513] << 19 | s[985] << 20 | s[177] << 21 | s[178] << 22 | (f.vurderingsdato <= 16427 /* 2014-12-23 */ ? s[985] : f.vurderingsdato <= 16616 /* 2015-06-30 */ ? (s[171] ? 2 : 0) : s[172] ? 3 : 0) << 23 | s[986] << 25 | s[987] << 26 | s[988] << 27 | s[170] << 28 | s[376] << 29, s[118], s[115], s[506], s[507], s[501], s[502], s[510], s[511], s[176], s[175], s[132] << 0 | s[139] << 1 | s[126] << 2 | (s[906] ? s[985] : s[907]) << 3 | s[144] << 5 | s[145] << 6 | s[173] << 7 | s[533] << 8 | (f.vurderingsdato <= 16435 /* 2014-12-31 */ ? s[985] : s[906] ? (s[151] ? 2 : 0) : s[909]) << 9 | s[526] << 11 | s[527] << 12 | s[989] << 13 | (f.ansatIFleksjobVedForloebetsStart ? 16384 : 0) | s[528] << 15 | s[529] << 16 | s[530] << 17 | s[534] << 18 | s[535] << 19 | s[536] << 20 | (f.vurderingsdato <= 19703 /* 2023-12-12 */ ? s[985] : f.vurderingsdato <= 19898 /* 2024-06-24 */ ? (s[990] ? 2 : 0) : s[991] ? 3 : 0) << 21 | s[520] << 23 | s[521] << 24 | s[522] << 25 | s[523] << 26 | s[524] << 27 | (f.erIJobafklaring ? (s[429] ? s[985] : s[992]) : 0) << 28, s[143], s[141], s[531], s[532], s[518], s[519], s[537], s[538], s[539] << 0 | s[540] << 1 | s[564] << 2 | s[565] << 3 | s[183] << 4 | (f.revalideringErBevilget ? s[964] : 0) << 5 | s[184] << 8 | s[182] << 9 | (f.revalideringErBevilget ? (s[968] ? s[428] : f.vurderingsdato <= 17246 /* 2017-03-21 */ ? s[969] : s[429] ? (f.vurderingsdato >= 17247 /* 2017-03-22 */ ? 3 : 0) : s[926]) : 0) << 10 | (f.foelgerRevalideringsplanen ? 8192 : 0) | (f.leveomkostningerDaekkesAndetsteds ? 16384 : 0) | s[993] << 15 | (f.netopForladtSkolen ? 65536 : 0) | (f.kanKlareSigMedSU ? 131072 : 0) | s[994] << 18 | (f.saerligtBegraensedeErhvervsmuligheder ? 524288 : 0) | s[543] << 20 | s[544] << 21 | s[545] << 22 | (f.revalideringErBevilget ? (s[968] ? s[428] : f.vurderingsdato <= 15394 /* 2012-02-24 */ ? s[969] : s[978] ? (s[995] ? 3 : 0) : s[429] ? (s[179] ? 4 : 0) : s[996]) : 0) << 23 | s[551] << 26 | s[997] << 27, s[549], s[550], (s[997] === 4 ? s[998] : s[997] === 5 ? s[998] : s[997] === 6 ? s[998] : 0) << 0 | s[999] << 1 | s[1000] << 2 | s[1001] << 3 | (f.forsoergerEgetBarnIHjemmet ? 16 : 0) | s[1002] << 5 | s[1003] << 6 | s[1004] << 7 | (f.forsoergelsespligtUdenForHjemmet ? 256 : 0) | s[1005] << 9 | (f.psykiskLidelseNaevntILoven ? 1024 : 0) | (f.gravidEfter12Uge ? 2048 : 0) | s[1006] << 12 | s[548] << 13 | (s[1007] ? s[964] : 0) << 14 | s[554] << 17 | s[555] << 18 | (s[1008] && !s[1009] ? (s[968] ? s[428] : s[1010] ? s[969] : s[429] ? (s[435] ? 3 : 0) : s[926]) : 0) << 19 | s[1008] << 22 | s[1009] << 23 | s[1011] << 24 | s[1012] << 25 | s[1013] << 26 | s[556] << 27, s[546], s[547], s[552], s[553], (s[416] && !s[185] && s[90] ? s[964] : 0) << 0 | s[557] << 3 | s[558] << 4 | (f.kortvarigAfbrydelseUdenBetydning ? 32 : 0) | (f.fravaerVedBarselIRevalidering ? 64 : 0) | s[561] << 7 | s[562] << 8 | s[563] << 9 | (f.ressourceforloebErBevilget ? (s[792] ? s[428] : s[430] ? s[924] : s[1014]) : 0) << 10 | s[569] << 12 | s[570] << 13 | s[566] << 14 | s[567] << 15 | s[568] << 16 | s[1015] << 17 | s[1016] << 18 | s[1017] << 19 | s[1018] << 20 | s[1019] << 21 | s[1020] << 22 | s[193] << 23 | s[1021] << 24 | s[574] << 26 | s[575] << 27 | (f.feriePasserMedForloebet ? 268435456 : 0) | (f.ferieIndenForFerieloven ? 536870912 : 0), s[559], s[560], s[576], s[577], (f.ferieAftalt ? 1 : 0) | s[578] << 1 | (f.ferieAftalt ? s[1021] : 0) << 2 | s[579] << 4 | s[580] << 5 | s[585] << 6 | s[586] << 7 | s[1022] << 8 | (s[1022] === 1 ? s[1023] : s[1022] === 2 ? s[1023] : 0) << 10 | s[437] << 11 | (f.saerligeGrundeTilAndetTidspunkt ? 4096 : 0) | s[587] << 13 | s[588] << 14 | (s[440] ? s[428] : s[792] ? s[441] : s[793] ? s[794] : s[430] ? s[795] : s[439]) << 15 | (f.helbredetErStationaert ? 262144 : 0) | (f.arbejdsevnenErAfklaret ? 524288 : 0) | (f.berettigetTilRevalidering ? 1048576 : 0) | (f.berettigetTilFleksjob ? 2097152 : 0) | (f.berettigetTilFoertidspension ? 4194304 : 0) | (f.berettigetTilRessourceforloeb ? 8388608 : 0) | s[591] << 24 | s[412] << 25 | (s[65] ? (s[442] ? (s[61] <= 14612 /* 2010-01-03 */ ? s[444] : s[443] ? (s[59] >= 14613 /* 2010-01-04 */ ? 2 : 0) : s[1024] ? 3 : 0) : 0) : 0) << 26 | s[1025] << 28 | s[1026] << 29, s[583], s[584], s[589], s[590], s[208] << 0 | s[209] << 1 | s[210] << 2 | (s[210] ? (s[430] ? (s[210] ? 1 : 0) : s[1027]) : 0) << 3 | s[1028] << 5 | (f.ventesRaskInden8Uger ? 64 : 0) | s[1029] << 7 | s[1030] << 8 | (f.oenskerTidligOpfoelgning ? 512 : 0) | s[1031] << 10 | s[593] << 11 | s[594] << 12 | (s[440] ? s[428] : s[906] ? s[441] : s[909]) << 13 | (f.sagenErBelyst ? 32768 : 0) | s[597] << 16 | (f.oplysningsskemaSendt <= 15011 /* 2011-02-06 */ ? (s[597] ? 1 : 0) : f.oplysningsskemaSendt >= 15012 /* 2011-02-07 */ ? 2 : 0) << 17 | s[207] << 19 | s[205] << 20 | s[206] << 21 | (s[440] ? s[428] : s[1032] ? s[441] : s[1033] ? (s[210] ? 3 : 0) : s[430] ? (s[202] ? 4 : 0) : s[1034]) << 22 | s[1035] << 25 | s[1036] << 26 | s[1037] << 27 | s[1038] << 28 | s[598] << 29, s[595], s[596], s[599] << 0 | s[600] << 1 | (s[1032] ? s[428] : s[429] ? (s[210] ? 2 : 0) : s[953]) << 2 | s[240] << 4 | s[235] << 5 | s[234] << 6 | (f.tilbagevendenForestaar ? 128 : 0) | (f.risikoForLangtForloeb ? 256 : 0) | s[1039] << 9 | s[1040] << 10 | (f.behovForTvaerfagligIndsats ? 2048 : 0) | s[601] << 12 | s[602] << 13 | s[212] << 14 | s[211] << 15 | s[202] << 16 | (s[202] && s[216] ? 1 : s[202] && !s[215] ? (s[430] ? (s[202] ? 2 : 0) : s[1041] ? s[1014] : s[201] ? 4 : 0) : 0) << 17 | s[215] << 20 | s[1042] << 21 | s[201] << 22 | s[1043] << 23 | s[1044] << 24 | s[1045] << 25 | s[1046] << 26 | s[1047] << 27 | s[241] << 28 | (f.forudsigeligtForloeb ? 536870912 : 0), s[1048] << 0 | s[1049] << 1 | s[1050] << 2 | s[1051] << 3 | s[1052] << 4 | s[1053] << 5 | (f.opfoelgningOenskes ? 64 : 0) | (f.opfoelgningAlligevel ? 128 : 0) | s[1054] << 8 | s[1055] << 9 | s[605] << 10 | s[606] << 11 | (s[216] ? 1 : s[215] ? 0 : s[440] ? s[932] : s[1032] ? (s[421] ? 3 : 0) : s[430] ? (s[210] ? 4 : 0) : s[1034]) << 12 | s[214] << 15 | s[213] << 16 | s[609] << 17 | s[610] << 18 | (s[174] && s[216] ? 1 : s[174] && !s[215] ? (s[1033] ? s[992] : s[430] ? (s[202] ? 3 : 0) : s[1041] ? s[984] : s[1056]) : 0) << 19 | s[174] << 22 | s[233] << 23 | s[613] << 24 | s[614] << 25 | (s[241] && s[216] ? 1 : s[241] && !s[215] ? (f.vurderingsdato <= 14406 /* 2009-06-11 */ ? s[932] : s[440] ? (s[1057] ? 3 : 0) : s[1032] ? (s[421] ? 4 : 0) : s[429] ? s[1058] : s[1033] ? (s[174] ? 6 : 0) : s[430] ? (s[202] ? 7 : 0) : s[1041] ? (s[113] ? 8 : 0) : s[201] ? 9 : 0) : 0) << 26, s[603], s[604], s[607], s[608], s[611], s[612], s[1059] << 0 | s[1060] << 1 | s[615] << 2 | s[616] << 3 | s[617] << 4 | (s[440] ? s[428] : f.vurderingsdato <= 15069 /* 2011-04-05 */ ? s[441] : f.vurderingsdato <= 15207 /* 2011-08-21 */ ? (s[1061] ? 3 : 0) : s[1032] ? (s[1062] ? 4 : 0) : s[1058]) << 5 | s[620] << 8 | s[621] << 9 | s[622] << 10 | s[623] << 11 | (s[440] ? s[428] : s[792] ? s[441] : s[793] ? s[794] : s[1041] ? s[795] : s[1056]) << 12 | s[1063] << 15 | (f.udebliver ? 65536 : 0) | (f.rimeligGrund ? 131072 : 0) | (f.skriftligtOrienteret ? 262144 : 0) | s[637] << 19 | s[638] << 20 | (s[440] ? s[428] : s[908] ? s[441] : f.vurderingsdato <= 16982 /* 2016-06-30 */ ? (s[126] ? 3 : 0) : f.vurderingsdato <= 18077 /* 2019-06-30 */ ? (f.vurderingsdato >= 16983 /* 2016-07-01 */ ? 4 : 0) : s[1064] ? 5 : 0) << 21 | s[1065] << 24 | (f.andenVurderingIndhentet ? 33554432 : 0) | s[1066] << 26 | s[1067] << 27 | s[1068] << 28 | (f.tilsvarendeIndgribende ? 536870912 : 0), s[618], s[619], s[624] << 0 | s[625] << 1 | s[1069] << 2 | s[1070] << 4 | s[1071] << 5 | s[1072] << 6 | (f.noedvendigBehandling ? 128 : 0) | s[1073] << 8 | s[1074] << 9 | (f.hensigtsmaessigOptraening ? 1024 : 0) | (f.opfordret ? 2048 : 0) | s[626] << 12 | s[627] << 13 | s[417] << 14 | s[629] << 15 | s[630] << 16 | (s[440] ? s[428] : f.vurderingsdato <= 15397 /* 2012-02-27 */ ? s[441] : f.vurderingsdato <= 15516 /* 2012-06-25 */ ? (s[1075] ? 3 : 0) : s[1076] ? 4 : 0) << 17 | s[1077] << 20 | s[1078] << 21 | (f.genoptagetFoer ? 4194304 : 0) | s[636] << 23 | (s[417] && !s[629] && !s[630] ? s[1069] : 0) << 24 | s[641] << 26 | s[642] << 27 | (f.vurderingsdato <= 16687 /* 2015-09-09 */ ? s[428] : s[1079] ? 2 : 0) << 28, s[631], s[632], s[634], s[635], s[639], s[640], (f.ophoerErAfgjort ? 1 : 0) | s[643] << 1 | s[644] << 2 | s[645] << 3 | (s[249] && !s[250] && !s[103] ? (s[101] && !s[103] && !s[1080] ? (s[107] <= 16251 /* 2014-06-30 */ ? (s[105] >= 13332 /* 2006-07-03 */ ? 1 : 0) : s[105] >= 16252 /* 2014-07-01 */ ? 2 : 0) : 0) : 0) << 4 | s[743] << 6 | s[744] << 7 | (s[442] ? (s[443] ? s[444] : s[1081] ? s[446] : s[1082] ? s[1083] : s[61] <= 18318 /* 2020-02-26 */ ? s[1084] : s[61] <= 19173 /* 2022-06-30 */ ? (s[59] >= 18319 /* 2020-02-27 */ ? 5 : 0) : s[59] >= 19174 /* 2022-07-01 */ ? 6 : 0) : 0) << 8 | s[365] << 11 | s[367] << 12 | (f.aftaleForSelvstaendig ? 8192 : 0) | (f.sygMedCovid19 ? 16384 : 0) | s[263] << 15 | s[264] << 16 | s[1085] << 17 | s[1086] << 18 | s[1087] << 19 | s[1088] << 20 | s[649] << 21 | s[650] << 22 | (s[262] && !s[267] && !s[266] ? (s[442] ? (s[447] ? 1 : 0) : 0) : 0) << 23 | s[651] << 24 | s[652] << 25 | s[419] << 26 | s[654] << 27 | (f.opfylderBeskaeftigelseskravetVedLivstruende ? 268435456 : 0) | s[657] << 29, s[741], s[742], s[260], s[261], s[647], s[648], s[655], s[656], (s[419] && !s[654] && s[90] ? (s[114] ? 1 : 0) : 0) << 0 | s[1089] << 1 | s[669] << 2 | s[1090] << 3 | s[660] << 5 | s[661] << 6 | s[662] << 7 | (s[1091] ? s[1090] : 0) << 8 | s[1091] << 10 | (f.retErOpbrugt ? 2048 : 0) | s[1092] << 12 | s[279] << 13 | s[280] << 14 | s[1093] << 15 | s[1094] << 16 | s[1095] << 17 | s[283] << 18 | s[284] << 19 | (s[1096] ? (s[448] <= 18808 /* 2021-06-30 */ ? 1 : s[1097] >= 18809 /* 2021-07-01 */ ? 2 : 0) : 0) << 20 | s[1098] << 22 | s[1099] << 23 | s[1100] << 24 | s[273] << 25 | s[1101] << 26 | s[1102] << 27 | s[1103] << 28 | s[1104] << 29, s[667], s[668], s[281], s[282], s[271] << 0 | s[272] << 1 | s[1105] << 2 | (f.fortsatRet9Marts2020 ? 8 : 0) | s[665] << 4 | s[666] << 5 | (s[1096] ? 1 : 0) << 6 | s[670] << 7 | s[671] << 8 | s[672] << 9 | (s[1106] ? s[1090] : 0) << 10 | s[1106] << 12 | s[1107] << 13 | s[287] << 14 | s[288] << 15 | (s[283] && !s[284] && s[1108] < NEVER ? (s[1108] <= 18808 /* 2021-06-30 */ ? 1 : s[1109] >= 18809 /* 2021-07-01 */ ? 2 : 0) : 0) << 16 | s[1110] << 18 | s[1111] << 19 | s[1112] << 20 | s[1113] << 21 | s[1114] << 22 | s[1115] << 23 | s[1116] << 24 | s[1117] << 25 | s[1118] << 26 | s[1119] << 27 | s[1120] << 28, s[663], s[664], s[285], s[286], s[673], (s[1121] <= 18808 /* 2021-06-30 */ ? 1 : s[1122] ? 2 : 0) << 0 | s[1123] << 2 | s[1124] << 3 | s[1125] << 4 | s[1126] << 5 | s[290] << 6 | (s[290] ? 0 : s[1127] <= 18808 /* 2021-06-30 */ ? 1 : s[1128] ? 2 : 0) << 7 | s[1129] << 9 | s[1130] << 10 | s[1131] << 11 | s[1132] << 12 | s[1133] << 13 | s[292] << 14 | s[294] << 15 | (s[287] && !s[288] && s[1134] < NEVER ? (s[1134] <= 18808 /* 2021-06-30 */ ? 1 : s[1135] >= 18809 /* 2021-07-01 */ ? 2 : 0) : 0) << 16 | s[1136] << 18 | s[1137] << 19 | s[1138] << 20 | s[1139] << 21 | s[1140] << 22 | s[1141] << 23 | s[291] << 24 | s[293] << 25 | (s[1142] ? (s[1143] <= 18808 /* 2021-06-30 */ ? 1 : s[1144] ? 2 : 0) : 0) << 26 | s[1145] << 28 | s[1146] << 29, s[289], s[296], s[298], s[295], s[297], s[1147] << 0 | s[1148] << 1 | s[1149] << 2 | s[1150] << 3 | s[676] << 4 | s[677] << 5 | (s[1151] && !s[1152] && s[1153] < NEVER ? (s[1153] <= 18808 /* 2021-06-30 */ ? 1 : s[1154] >= 18809 /* 2021-07-01 */ ? 2 : 0) : 0) << 6 | s[1155] << 8 | s[1156] << 9 | s[1152] << 10 | s[1157] << 11 | s[1158] << 12 | s[1159] << 13 | s[1160] << 14 | s[301] << 15 | s[302] << 16 | (s[676] && !s[677] && s[1161] < NEVER ? (s[1161] <= 18808 /* 2021-06-30 */ ? 1 : s[1162] >= 18809 /* 2021-07-01 */ ? 2 : 0) : 0) << 17 | s[1163] << 19 | s[1164] << 20 | s[1165] << 21 | s[1166] << 22 | s[1167] << 23 | s[1168] << 24 | s[680] << 25 | s[681] << 26 | (s[301] && !s[302] && s[1169] < NEVER ? (s[1169] <= 18808 /* 2021-06-30 */ ? 1 : s[1170] >= 18809 /* 2021-07-01 */ ? 2 : 0) : 0) << 27 | s[1171] << 29, s[674], s[675], s[299], s[300], s[678], s[679], s[1172] << 0 | s[1173] << 1 | s[1174] << 2 | s[1175] << 3 | s[1176] << 4 | s[684] << 5 | s[685] << 6 | (s[680] && !s[681] && s[1177] < NEVER ? (s[1177] <= 18808 /* 2021-06-30 */ ? 1 : s[1178] >= 18809 /* 2021-07-01 */ ? 2 : 0) : 0) << 7 | s[1179] << 9 | s[1180] << 10 | s[1181] << 11 | s[1182] << 12 | s[1183] << 13 | s[1184] << 14 | s[691] << 15 | (s[832] ? (s[36] <= 14691 /* 2010-03-23 */ ? s[834] : s[833] ? (s[37] >= 14692 /* 2010-03-24 */ ? 2 : 0) : s[840]) : 0) << 16 | s[321] << 19 | s[322] << 20 | s[325] << 21 | s[694] << 22 | s[695] << 23 | s[701] << 24 | s[702] << 25 | (s[108] && !s[109] && !s[110] ? s[848] : 0) << 26 | s[1185] << 27 | s[1186] << 28 | s[327] << 29, s[682], s[683], s[689], s[690], s[319], s[320], s[323], s[324], s[692], s[693], s[699], s[700], s[703] << 0 | s[704] << 1 | s[705] << 2 | s[715] << 3 | s[716] << 4 | (s[70] && !s[71] && !s[69] ? s[438] : 0) << 5 | (f.sygemeldtITide ? 128 : 0) | (f.indsigelseModSenSygemelding ? 256 : 0) | (f.fyldestgoerendeBegrundelse ? 512 : 0) | s[719] << 10 | s[720] << 11 | (s[89] ? (s[442] ? (s[1082] ? s[444] : s[1187] ? 2 : 0) : 0) : 0) << 12 | s[723] << 14 | s[724] << 15 | s[1188] << 16 | s[1189] << 17 | s[727] << 18 | s[728] << 19 | (s[343] ? (s[442] ? (s[443] ? s[444] : s[1190] ? s[446] : s[1082] ? s[1191] : s[783] ? s[1084] : s[784] ? 5 : 0) : 0) : 0) << 20 | s[343] << 23 | s[355] << 24 | (f.underretningsbrevSendt ? 33554432 : 0) | s[349] << 26 | s[340] << 27 | s[341] << 28 | s[342] << 29, s[713], s[714], s[717], s[718], s[721], s[722], s[725], s[726], (s[343] ? s[438] : 0) << 0 | s[337] << 2 | s[339] << 3 | s[338] << 4 | (s[343] ? (s[442] ? (s[443] ? s[444] : s[1190] ? s[446] : s[61] <= 19722 /* 2023-12-31 */ ? s[1191] : s[59] >= 19723 /* 2024-01-01 */ ? 4 : 0) : 0) : 0) << 5 | s[1192] << 8 | s[1193] << 9 | s[1194] << 10 | s[1195] << 11 | (f.undskyldendeForhold ? 4096 : 0) | s[1196] << 13 | (f.arbejdsgiverAnmeldteIkke ? 16384 : 0) | s[1197] << 15 | s[731] << 16 | s[732] << 17 | s[735] << 18 | s[736] << 19 | (s[65] ? (s[442] ? (s[443] ? s[444] : s[859] ? s[446] : s[1190] ? (s[860] ? 3 : 0) : s[1082] ? (s[1198] ? 4 : 0) : s[1187] ? 5 : 0) : 0) : 0) << 20 | s[1199] << 23 | s[1200] << 24 | s[413] << 25 | s[409] << 26 | s[1201] << 27 | s[739] << 28 | s[740] << 29, s[729], s[730], s[733], s[734], s[737], s[738], s[1202] << 0 | (s[1202] === 1 ? 0 : s[1202] === 2 ? 0 : s[1202] === 4 ? 0 : s[1202] === 6 ? (f.oplystDelvistLedig ? 1 : 0) : 0) << 3 | (f.oplystDelvistLedig ? 16 : 0) | s[747] << 5 | s[748] << 6 | (s[83] ? (s[442] ? (s[443] ? s[444] : s[1081] ? s[446] : s[1083]) : 0) : 0) << 7 | s[756] << 9 | s[757] << 10 | s[758] << 11 | (s[83] ? s[1203] : 0) << 12 | s[1204] << 15 | s[1205] << 16 | s[1206] << 17 | (f.nemrefusionNede ? 262144 : 0) | s[751] << 19 | s[752] << 20 | (s[83] ? s[438] : 0) << 21 | s[1207] << 23 | s[1208] << 24 | s[753] << 25 | s[754] << 26 | s[755] << 27 | s[769] << 28 | s[770] << 29, s[745], s[746], s[749], s[750], s[396], s[398], s[767], s[768], s[1209] << 0 | s[394] << 1 | s[395] << 2 | s[390] << 3 | s[392] << 4 | (f.ledigUdenLoen ? 32 : 0) | (f.arbejdsgiverTilbyderDeltid ? 64 : 0) | s[402] << 7 | s[403] << 8 | s[391] << 9 | s[393] << 10 | (s[442] ? (s[443] ? s[444] : s[783] ? s[446] : s[861]) : 0) << 11 | s[1210] << 13 | s[1211] << 14 | s[1212] << 15 | s[378] << 16 | s[1213] << 17 | s[773] << 18 | s[774] << 19 | s[1214] << 20 | s[1215] << 21 | s[1216] << 22 | s[761] << 23 | s[762] << 24 | s[765] << 25 | s[766] << 26 | s[775] << 27 | s[776] << 28 | s[1217] << 29, s[397], s[399], s[400], s[401], s[388], s[389], s[771], s[772], s[759], s[760], s[763], s[764], s[1218] << 0 | s[1219] << 1 | s[1220] << 2 | s[1221] << 3 | s[1222] << 4 | s[1223] << 5 | s[1224] << 6 | s[1225] << 7 | (f.aftaleMedArbejdsgiver ? 256 : 0) | s[1226] << 9 | s[1227] << 10 | s[410] << 11 | s[411] << 12 | (s[65] ? s[1203] : 0) << 13 | s[1228] << 16 | s[1229] << 17 | s[1230] << 18 | (f.skyldesLoenmodtageren ? 524288 : 0) | (f.forkertVejledning ? 1048576 : 0) | (f.saerligeOmstaendighederForRefusion ? 2097152 : 0) | s[1231] << 22 | s[779] << 23 | s[780] << 24 | (s[65] ? (s[442] ? (s[443] ? s[444] : s[1190] ? s[446] : s[1082] ? s[1191] : s[1084]) : 0) : 0) << 25 | s[1232] << 28 | s[1233] << 29, s[777], s[778], s[1234] << 0 | s[1235] << 1 | s[1236] << 2 | s[1237] << 3 | s[1238] << 4 | s[1239] << 5 | s[1240] << 6 | s[1241] << 7 | s[1242] << 8] }
}
