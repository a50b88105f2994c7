// Written from the law by `npm run compile`. Change the law, not this.
import { ALL_DAYS, FIRST_DAY, NEVER, NO_DAYS, allPeriods, countDays, dayReaching, dropFirst, flat, from, holidayTable, intersectTable, monthEndOver, monthStart, onWeekdays, periods, quotient, runEnd, runStart, sameDays, shiftDays, shiftMonths, sum, without } from '@sagsvej/rules/runtime'
const SATS_1 = (day) => day < 20454 ? 160400 : 167600

const SATS_2 = (day) => day < 18262 ? (day < 16801 ? (day < 16071 ? 1395200 : (day < 16436 ? 1420300 : 1441600)) : (day < 17532 ? (day < 17167 ? 1457500 : 1480800) : (day < 17897 ? 1499300 : 1518000))) : (day < 19358 ? (day < 18628 ? 1535500 : (day < 18993 ? 1554700 : 1557000)) : (day < 20089 ? (day < 19723 ? 1587400 : 1638200) : (day < 20454 ? 1697200 : 1773600)))

const SATS_3 = (day) => day < 18262 ? (day < 16801 ? (day < 16071 ? 326500 : (day < 16436 ? 332400 : 337400)) : (day < 17532 ? (day < 17167 ? 341100 : 346600) : (day < 17897 ? 350900 : 355300))) : (day < 19358 ? (day < 18628 ? 359400 : (day < 18993 ? 363900 : 364400)) : (day < 20089 ? (day < 19723 ? 371500 : 383400) : (day < 20454 ? 397200 : 415100)))

const SATS_4 = (day) => day < 18262 ? (day < 16801 ? (day < 16071 ? 1395200 : (day < 16436 ? 1420300 : 1441600)) : (day < 17532 ? (day < 17167 ? 1457500 : 1480800) : (day < 17897 ? 1499300 : 1518000))) : (day < 19358 ? (day < 18628 ? 1535500 : (day < 18993 ? 1554700 : 1557000)) : (day < 20089 ? (day < 19723 ? 1587400 : 1638200) : (day < 20454 ? 1697200 : 1773600)))

const SATS_5 = (day) => day < 18262 ? (day < 16801 ? (day < 16071 ? 1050000 : (day < 16436 ? 1068900 : 1084900)) : (day < 17532 ? (day < 17167 ? 1096800 : 1114300) : (day < 17897 ? 1128200 : 1142300))) : (day < 19358 ? (day < 18628 ? 1155400 : (day < 18993 ? 1169800 : 1171600)) : (day < 20089 ? (day < 19723 ? 1194400 : 1232600) : (day < 20454 ? 1277000 : 1334500)))

const SATS_6 = (day) => day < 18262 ? (day < 17167 ? (day < 16436 ? 1550 : (day < 16801 ? 1573 : 1590)) : (day < 17532 ? 1615 : (day < 17897 ? 1635 : 1655))) : (day < 19358 ? (day < 18628 ? 1674 : (day < 18993 ? 1695 : 1698)) : (day < 20089 ? (day < 19723 ? 1731 : 1786) : (day < 20454 ? 1850 : 1933)))

const SATS_7 = (day) => day < 18262 ? (day < 16801 ? (day < 16071 ? 1320800 : (day < 16436 ? 1344600 : 1364800)) : (day < 17532 ? (day < 17167 ? 1383900 : 1411600) : (day < 17897 ? 1439800 : 1468600))) : (day < 19358 ? (day < 18628 ? 1496500 : (day < 18993 ? 1526400 : 1540100)) : (day < 20089 ? (day < 19723 ? 1581700 : 1632300) : (day < 20454 ? 1691100 : 1767200)))

const SATS_8 = (day) => day < 16804 ? (day < 14977 ? (day < 13885 ? (day < 13514 ? 333500 : 341500) : (day < 14249 ? 351500 : (day < 14613 ? 362500 : 376000))) : (day < 15712 ? (day < 15341 ? 383000 : 394000) : (day < 16076 ? 400500 : (day < 16440 ? 407500 : 413500)))) : (day < 18631 ? (day < 17532 ? (day < 17168 ? 418000 : 424500) : (day < 17903 ? 430000 : (day < 18267 ? 435500 : 440500))) : (day < 19723 ? (day < 18995 ? 446000 : (day < 19359 ? 446500 : 455000)) : (day < 20094 ? 469500 : (day < 20458 ? 486500 : 508500))))

const HELLIGDAGE_1 = holidayTable([{"on":{"month":1,"day":1}},{"on":{"easter":-3}},{"on":{"easter":-2}},{"on":{"easter":0}},{"on":{"easter":1}},{"on":{"easter":26},"to":19722},{"on":{"easter":39}},{"on":{"easter":49}},{"on":{"easter":50}},{"on":{"month":12,"day":25}},{"on":{"month":12,"day":26}}], [1, 2, 3, 4, 5, 6])

function svar_1(f, s) {
  // SDL.6.1: Første fraværsdag (SDL § 6, stk. 1)
  const v0 = periods(f.fravaer, (r_fravaer) => r_fravaer.omfang === 'fuldt' || r_fravaer.omfang === 'delvist')
  s[228] = v0
  const v1 = runStart(v0, f.vurderingsdato)
  const v2 = v1 >= 2147483647
  const v3 = v1 === 2147483647
  const v4 = !v2 || v3
  const v5 = v4 ? v1 : FIRST_DAY
  s[0] = v5
  const v6 = v5 >= 13332 /* 2006-07-03 */
  const v7 = periods(f.fravaer, (r_fravaer) => r_fravaer.omfang === 'fuldt')
  const v8 = dayReaching(v7, v5, 1)
  const v9 = runEnd(v0, f.vurderingsdato)
  const v10 = v9 >= 2147483647
  const v11 = v9 === 2147483647
  const v12 = !v10 || v11
  const v13 = v12 ? v9 : FIRST_DAY
  s[4] = v13
  const v14 = v13 >= v8
  const v15 = v14 ? v8 : NEVER
  const v16 = v5 >= NEVER
  s[3] = v16
  const SDL_6_1 = v6 ? v15 : FIRST_DAY
  s[31] = SDL_6_1
  const SDL_6_1_hoej = v6 ? v15 : NEVER
  s[33] = SDL_6_1_hoej
  const SDL_6_1_ir = v16 || !v6
  s[5] = SDL_6_1_ir
  // ALF.62.3: Sidste sygedag, a-kassen betaler (ALF § 62, stk. 3)
  const v20 = !v16 && SDL_6_1 <= 13331 /* 2006-07-02 */
  s[35] = v20
  const v21 = SDL_6_1_hoej >= 13332 /* 2006-07-03 */
  s[32] = v21
  const v22 = SDL_6_1 <= 16439 /* 2015-01-04 */
  s[38] = v22
  const v23 = !v16 && v21 && v22
  const v24 = SDL_6_1 <= 2147483646
  s[34] = v24
  const v25 = !v16 && SDL_6_1_hoej >= 16440 /* 2015-01-05 */ && v24
  s[39] = v25
  const v26 = f.persongruppe === 'ledig'
  s[51] = v26
  const v27 = shiftDays(SDL_6_1, 13)
  const v28 = shiftDays(SDL_6_1_hoej, 13)
  const v29 = v26 && SDL_6_1_ir
  s[307] = v29
  const v30 = SDL_6_1_ir || !v16 && SDL_6_1_hoej === NEVER
  s[36] = v30
  const v31 = v25 && (!v26 || !v16)
  const ALF_62_3 = v20 ? FIRST_DAY : v31 ? (v26 ? (f.dagpengerettenSlutter ? Math.min(v27, f.sidsteDagMedDagpengeret) : v27) : NEVER) : NEVER
  s[215] = ALF_62_3
  const ALF_62_3_hoej = v20 ? NEVER : v23 ? NEVER : v26 ? (f.dagpengerettenSlutter ? Math.min(v28, f.sidsteDagMedDagpengeret) : v28) : NEVER
  s[216] = ALF_62_3_hoej
  const ALF_62_3_er = v20 || v23 || v31
  s[214] = ALF_62_3_er
  const ALF_62_3_ir = v20 || v25 && v29 || v30
  s[217] = ALF_62_3_ir
  // BEK937.27: Sygedagpenge under uddannelse (BEK 937/2024 § 27, stk. 1-3)
  const v36 = f.vurderingsdato >= 13332 /* 2006-07-03 */
  s[53] = v36
  const v37 = f.vurderingsdato >= 19936 /* 2024-08-01 */
  const v38 = f.uddannelseUnderSygdom === 'foer'
  const v39 = f.uddannelseUnderSygdom === 'begyndt_under' && f.undervisningstimer <= 600 && f.uddannelsePasserMedBehandling && f.uddannelseUdskyderRevalidering === false
  const v40 = !v37 && (v38 || v39) || v37 && (v38 || v39 || f.uddannelseUnderSygdom === 'opfoelgning')
  const v41 = f.uddannelseUnderSygdom === 'ingen'
  const BEK937_27 = !v41 && (!v36 || v40)
  s[379] = BEK937_27
  const BEK937_27_nej = !v41 && (!v36 || !v40)
  s[380] = BEK937_27_nej
  const BEK937_27_ir = v41 || !v36
  s[381] = BEK937_27_ir
  // SDL.7.2: Det mindste fravær (SDL § 7, stk. 2)
  const v45 = f.persongruppe === 'loenmodtager'
  s[37] = v45
  const v46 = f.normalTimerPrUge - f.timerDuKanArbejde
  s[350] = v46
  const v47 = f.timerDuKanArbejde === 0 || v46 >= 400
  const v48 = f.persongruppe === 'selvstaendig'
  s[50] = v48
  const v49 = f.andelAfArbejdetDuKan <= 5000
  s[97] = v49
  const v50 = v48 && v49
  const v51 = f.persongruppe === 'ledig' || f.persongruppe === 'ingen'
  const v52 = f.vurderingsdato >= 15706 /* 2013-01-01 */
  s[73] = v52
  const v53 = !v52 && (v45 && v47 || v50 || v51) || v52 && (v45 && (v47 || f.ansatIFleksjob && f.ansatFra >= 15706 /* 2013-01-01 */) || v50 || v51)
  const SDL_7_2 = !v36 || v53
  s[445] = SDL_7_2
  const SDL_7_2_nej = !v36 || !v53
  s[446] = SDL_7_2_nej
  // SDL.7.1: Uarbejdsdygtig på grund af egen sygdom (SDL § 7, stk. 1-2)
  const SDL_7_1 = !v36 || f.uarbejdsdygtigVedEgenSygdom && (SDL_7_2 || !v36)
  s[54] = SDL_7_1
  const SDL_7_1_nej = !v36 || f.uarbejdsdygtigVedEgenSygdom === false || SDL_7_2_nej
  s[60] = SDL_7_1_nej
  // SDL.24.3.2: De første dage, der ikke tæller (SDL § 24, stk. 3, nr. 1-2)
  const v58 = v48 ? 14 : 15
  const v59 = v48 ? 14 : 21
  const v60 = v48 ? 14 : 30
  // SDL.24.3: Dage, der tæller med (SDL § 24, stk. 3-4)
  const v61 = dropFirst(v0, (start) => start >= NEVER ? 0 : start >= 13332 /* 2006-07-03 */ ? (start >= 13605 /* 2007-04-02 */ ? (start >= 14032 /* 2008-06-02 */ ? (start >= 15341 /* 2012-01-02 */ ? v60 : v59) : v58) : 14) : Infinity)
  const v62 = dropFirst(v0, (start) => { const r0_0 = start >= 13332 /* 2006-07-03 */; const r0_1 = start >= NEVER; const r0_2 = r0_0 ? (start >= 13605 /* 2007-04-02 */ ? (start >= 14032 /* 2008-06-02 */ ? (start >= 15341 /* 2012-01-02 */ ? v60 : v59) : v58) : 14) : -Infinity; return Math.max(0, r0_1 ? 0 : r0_1 || !r0_0 ? Math.min(0, r0_2) : r0_2) })
  const v63 = allPeriods(f.afbrydelser)
  const v64 = without(v61, v63)
  const v65 = without(v62, v63)
  const SDL_24_3 = !v6 ? NO_DAYS : without(v64, intersectTable(from(v65, 15523 /* 2012-07-02 */), HELLIGDAGE_1))
  s[1] = SDL_24_3
  const SDL_24_3_hoej = !v6 ? ALL_DAYS : without(v65, intersectTable(from(v64, 15523 /* 2012-07-02 */), HELLIGDAGE_1))
  s[2] = SDL_24_3_hoej
  const SDL_24_3_eksakt = v6 && sameDays(v61, v62)
  s[510] = SDL_24_3_eksakt
}

function svar_2(f, s) {
  // SDL.25.1: Grænsen for pensionister m.fl. (SDL § 25, stk. 1)
  const v0 = f.pensionDuFaar === 'foertidspension' || f.pensionDuFaar === 'seniorpension'
  s[61] = v0
  const v1 = f.pensionDuFaar === 'tidlig_pension'
  s[62] = v1
  const v2 = s[0] >= 15012 /* 2011-02-07 */
  s[302] = v2
  const v3 = onWeekdays(s[1], 62)
  s[7] = v3
  const v4 = onWeekdays(s[2], 62)
  s[6] = v4
  const v5 = monthEndOver(v4, 12, 130, s[0])
  const v6 = monthEndOver(v3, 12, 130, s[0])
  const v7 = !s[3] && s[4] >= v5
  const v8 = !s[3] && s[4] < v6
  const v9 = v7 && !s[3]
  const v10 = s[5] && !s[3] && v6 >= NEVER
  const v11 = v9 ? v5 : NEVER
  const v12 = v8 ? NEVER : v6
  const v13 = v9 ? (v8 || v10 ? Math.max(v6, v12) : v6) : v12
  const v14 = v9 || v8 || v10
  const v15 = monthEndOver(s[2], 12, 182, s[0])
  const v16 = monthEndOver(s[1], 12, 182, s[0])
  const v17 = !s[3] && s[4] >= v15
  const v18 = !s[3] && s[4] < v16
  const v19 = v17 && !s[3]
  const v20 = s[5] && !s[3] && v16 >= NEVER
  const v21 = v19 ? v15 : NEVER
  const v22 = v18 ? NEVER : v16
  const v23 = v19 ? (v18 || v20 ? Math.max(v16, v22) : v16) : v22
  const v24 = v19 || v18 || v20
  const SDL_25_1 = v2 ? (v14 ? (v24 ? Math.min(v11, v21) : v11) : v21) : FIRST_DAY
  s[67] = SDL_25_1
  const SDL_25_1_hoej = v2 ? (v14 ? (v24 ? Math.max(v13, v23) : v13) : v23) : NEVER
  s[68] = SDL_25_1_hoej
  const v27 = v0 || f.opfylderHelbredsbetingelserForFoertidspension || f.naaetFolkepensionsalder || v1
  s[229] = v27
  const SDL_25_1_er = v27 && !s[3] && (!v2 || v14 || v24)
  s[63] = SDL_25_1_er
  const SDL_25_1_ir = !v27 || s[3] || !v2 || v7 && s[5] || s[5] && !((s[3] || !s[5] && v5 === v6) && !s[3] && (s[3] || v5 === NEVER)) || v17 && s[5] || s[5] && !((s[3] || !s[5] && v15 === v16) && !s[3] && (s[3] || v15 === NEVER))
  s[65] = SDL_25_1_ir
}

function svar_3(f, s) {
  // SDL.24.1: Revurderingstidspunktet (SDL § 24, stk. 1)
  const v0 = monthEndOver(s[6], 18, 260, s[0])
  const v1 = monthEndOver(s[7], 18, 260, s[0])
  const v2 = !s[3] && v0 <= 16251 /* 2014-06-30 */
  const v3 = !s[3] && v1 > 16251 /* 2014-06-30 */
  const v4 = !s[3] && s[4] >= v0
  const v5 = !s[3] && s[4] < v1
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
  s[20] = v15
  const v16 = v3 ? NEVER : v10
  const v17 = v13 ? (v3 || v14 ? Math.max(v10, v16) : v10) : v16
  s[21] = v17
  const v18 = v13 || v3 || v14
  s[19] = v18
  const v19 = v2 && v12 || s[5] && !((!v11 || !v12 && v8 === v10) && v11 && (!v11 || v8 === NEVER))
  s[17] = v19
  const v20 = monthEndOver(s[2], 18, 364, s[0])
  const v21 = monthEndOver(s[1], 18, 364, s[0])
  const v22 = !s[3] && v20 <= 16251 /* 2014-06-30 */
  const v23 = !s[3] && v21 > 16251 /* 2014-06-30 */
  const v24 = !s[3] && s[4] >= v20
  const v25 = !s[3] && s[4] < v21
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
  s[23] = v35
  const v36 = v23 ? NEVER : v30
  const v37 = v33 ? (v23 || v34 ? Math.max(v30, v36) : v30) : v36
  s[24] = v37
  const v38 = v33 || v23 || v34
  s[22] = v38
  const v39 = v22 && v32 || s[5] && !((!v31 || !v32 && v28 === v30) && v31 && (!v31 || v28 === NEVER))
  s[18] = v39
  const v40 = v18 || v38
  const v41 = v18 ? (v38 ? Math.min(v15, v35) : v15) : v35
  const v42 = v18 ? (v38 ? Math.max(v17, v37) : v17) : v37
  s[11] = v42
  const v43 = v18 && v15 <= 16251 /* 2014-06-30 */ && v17 >= 13332 /* 2006-07-03 */ || v38 && v35 <= 16251 /* 2014-06-30 */ && v37 >= 13332 /* 2006-07-03 */
  s[16] = v43
  const v44 = s[0] >= 16252 /* 2014-07-01 */
  s[13] = v44
  const v45 = Math.max(s[0], 16252 /* 2014-07-01 */)
  const v46 = monthEndOver(s[6], 9, 110, v45)
  const v47 = monthEndOver(s[7], 9, 110, v45)
  const v48 = !s[3] && s[4] >= v46
  const v49 = !s[3] && s[4] < v47
  const v50 = v48 && !s[3]
  const v51 = s[5] && !s[3] && v47 >= NEVER
  const v52 = v50 ? v46 : NEVER
  const v53 = v49 ? NEVER : v47
  const v54 = v50 ? (v49 || v51 ? Math.max(v47, v53) : v47) : v53
  const v55 = v50 || v49 || v51
  s[28] = v55
  const v56 = v48 && s[5] || s[5] && !((s[3] || !s[5] && v46 === v47) && !s[3] && (s[3] || v46 === NEVER))
  s[26] = v56
  const v57 = monthEndOver(s[2], 9, 154, v45)
  const v58 = monthEndOver(s[1], 9, 154, v45)
  const v59 = !s[3] && s[4] >= v57
  const v60 = !s[3] && s[4] < v58
  const v61 = v59 && !s[3]
  const v62 = s[5] && !s[3] && v58 >= NEVER
  const v63 = v61 ? v57 : NEVER
  const v64 = v60 ? NEVER : v58
  const v65 = v61 ? (v60 || v62 ? Math.max(v58, v64) : v58) : v64
  const v66 = v61 || v60 || v62
  s[29] = v66
  const v67 = v59 && s[5] || s[5] && !((s[3] || !s[5] && v57 === v58) && !s[3] && (s[3] || v57 === NEVER))
  s[27] = v67
  const v68 = v55 || v66
  s[25] = v68
  const v69 = !(v55 && !v56 || v66 && !v67) && (v40 || v55 || v66)
  const v70 = v69 ? FIRST_DAY : v55 ? (v66 ? Math.min(v52, v63) : v52) : v63
  const v71 = v69 ? NEVER : v55 ? (v66 ? Math.max(v54, v65) : v54) : v65
  s[12] = v71
  const v72 = v43 && v40
  s[9] = v72
  const v73 = !(v18 && !v19 && v15 >= 13332 /* 2006-07-03 */ && v17 <= 16251 /* 2014-06-30 */ || v38 && !v39 && v35 >= 13332 /* 2006-07-03 */ && v37 <= 16251 /* 2014-06-30 */) && (v68 || v69)
  s[10] = v73
  const v74 = !s[3] && countDays(s[6], 15979 /* 2013-10-01 */, 16251 /* 2014-06-30 */) > 110
  const v75 = v2 || !s[3] && countDays(s[7], 15979 /* 2013-10-01 */, 16251 /* 2014-06-30 */) <= 110
  s[14] = v75
  const v76 = !s[3] && countDays(s[2], 15979 /* 2013-10-01 */, 16251 /* 2014-06-30 */) > 154
  const v77 = v22 || !s[3] && countDays(s[1], 15979 /* 2013-10-01 */, 16251 /* 2014-06-30 */) <= 154
  s[15] = v77
  const v78 = !v44 && (!s[3] && countDays(s[2], 16252 /* 2014-07-01 */, 16252 /* 2014-07-01 */) >= 1 || s[5]) && ((v3 || s[5]) && (v74 || s[5]) && (v3 || v74) || (v23 || s[5]) && (v76 || s[5]) && (v23 || v76) || s[5])
  s[8] = v78
  const SDL_24_1 = v78 ? FIRST_DAY : v72 ? (v73 ? Math.min(v41, v70) : v41) : v70
  s[30] = SDL_24_1
}

function svar_4(f, s) {
  // SDL.24.1: Revurderingstidspunktet (SDL § 24, stk. 1)
  const SDL_24_1_hoej = s[8] ? NEVER : s[9] ? (s[10] ? Math.max(s[11], s[12]) : s[11]) : s[12]
  s[69] = SDL_24_1_hoej
  const SDL_24_1_er = !s[3] && (s[8] || !(s[8] && !(s[13] || !s[3] && countDays(s[1], 16252 /* 2014-07-01 */, 16252 /* 2014-07-01 */) < 1 || (s[14] || s[5]) && (s[15] || s[5]) && (s[14] || s[15]))) && (s[9] || s[10]))
  s[64] = SDL_24_1_er
  const SDL_24_1_ir = s[3] || s[8] || !(s[8] && !(s[13] || !s[3] && countDays(s[1], 16252 /* 2014-07-01 */, 16252 /* 2014-07-01 */) < 1 || (s[14] || s[5]) && (s[15] || s[5]) && (s[14] || s[15]))) && (s[16] && (s[17] || s[18]) || !(s[19] && !s[17] && s[20] >= 13332 /* 2006-07-03 */ && s[21] <= 16251 /* 2014-06-30 */ || s[22] && !s[18] && s[23] >= 13332 /* 2006-07-03 */ && s[24] <= 16251 /* 2014-06-30 */) && (s[25] && (s[26] || s[27]) || !(s[28] && !s[26] || s[29] && !s[27])))
  s[66] = SDL_24_1_ir
  // SDL.27.1.1: Forlængelse, fordi revalidering er sandsynlig (SDL § 27, stk. 1, nr. 1)
  const v3 = SDL_24_1_er && s[30] < NEVER
  s[208] = v3
  const v4 = SDL_24_1_er && SDL_24_1_hoej >= NEVER
  s[209] = v4
  const v5 = Math.max(f.vurderingsdato, s[30])
  const v6 = Math.max(f.vurderingsdato, SDL_24_1_hoej)
  const v7 = Math.max(f.vurderingsdato, v5)
  const v8 = Math.min(f.vurderingsdato, v6)
  const v9 = v3 && SDL_24_1_er
  const v10 = SDL_24_1_ir && SDL_24_1_er && v8 >= v7
  const v11 = v4 || v10
  const v12 = v4 ? (v10 ? Math.min(f.vurderingsdato, v7) : f.vurderingsdato) : v7
  const v13 = v4 ? (v10 ? Math.max(f.vurderingsdato, v8) : f.vurderingsdato) : v8
  const v14 = f.forlaengelseErAfgjort || v9 || v4 || v10
  s[249] = v14
  const v15 = f.forlaengelseErAfgjort ? f.forlaengelseAfgjortDen : v9 ? (v11 ? Math.min(v5, v12) : v5) : v12
  s[251] = v15
  const v16 = f.forlaengelseErAfgjort ? f.forlaengelseAfgjortDen : v9 ? (v11 ? Math.max(v6, v13) : v6) : v13
  s[252] = v16
  const v17 = v14 && v15 <= 13331 /* 2006-07-02 */
  s[254] = v17
  const v18 = v16 >= 13332 /* 2006-07-03 */
  s[250] = v18
  const v19 = v15 <= 2147483646
  const v20 = v15 <= 15011 /* 2011-02-06 */
  s[253] = v20
  const v21 = v14 && v18 && v20
  s[268] = v21
  const v22 = v16 >= 15012 /* 2011-02-07 */
  const v23 = v15 <= 20484 /* 2026-01-31 */
  const v24 = v14 && v22 && v23
  const v25 = v14 && v16 >= 20485 /* 2026-02-01 */ && v19
  s[267] = v25
  const v26 = f.forlaengelseErAfgjort === false && (v3 && SDL_24_1_ir || SDL_24_1_ir && !((!SDL_24_1_er || !SDL_24_1_ir && v5 === v6) && SDL_24_1_er && (!SDL_24_1_er || f.vurderingsdato === v5))) || v14 && v16 === NEVER
  s[260] = v26
  const SDL_27_1_1 = v17 || v21 && f.revalideringErSandsynlig || v24 && f.revalideringErSandsynlig || v25
  s[269] = SDL_27_1_1
  const SDL_27_1_1_nej = v17 || v21 && f.revalideringErSandsynlig === false || v24 && f.revalideringErSandsynlig === false || v25
  s[277] = SDL_27_1_1_nej
  const SDL_27_1_1_ir = v17 || v25 || v26
  s[297] = SDL_27_1_1_ir
  // SDL.27.1.2: Forlængelse for at afklare arbejdsevnen (SDL § 27, stk. 1, nr. 2)
  const v30 = v14 && v22 && v19
  const SDL_27_1_2 = v17 || v21 && f.afklaringErNoedvendig || v30 && f.afklaringErNoedvendig
  s[283] = SDL_27_1_2
  const SDL_27_1_2_nej = v17 || v21 && f.afklaringErNoedvendig === false || v30 && f.afklaringErNoedvendig === false
  s[285] = SDL_27_1_2_nej
  const SDL_27_1_2_ir = v17 || v26
  s[259] = SDL_27_1_2_ir
  // SDL.27.1.3.uger: Længste forlængelse ved lægebehandling (SDL § 27, stk. 1, nr. 3)
  const v34 = v14 && v18 && v15 <= 13544 /* 2007-01-31 */
  const v35 = v14 && v16 >= 13545 /* 2007-02-01 */ && v20
  const v36 = v14 && v22 && v15 <= 16251 /* 2014-06-30 */
  s[255] = v36
  const v37 = v16 >= 16252 /* 2014-07-01 */
  const v38 = v14 && v37 && v19
  s[257] = v38
  const v39 = v36 || v38
  s[256] = v39
  const SDL_27_1_3_uger = v17 ? -Infinity : v34 ? 364 : v35 ? 364 : v36 ? 728 : 938
  s[263] = SDL_27_1_3_uger
  const SDL_27_1_3_uger_hoej = v17 ? Infinity : v35 || v39 ? (v39 ? (v38 ? 938 : 728) : 728) : 364
  s[265] = SDL_27_1_3_uger_hoej
  const SDL_27_1_3_uger_er = v17 || v34 || v35 || v36 || v38
  s[261] = SDL_27_1_3_uger_er
  // SDL.27.1.3: Forlængelse ved lægebehandling (SDL § 27, stk. 1, nr. 3)
  const v43 = f.underLaegebehandling === false || f.laegensSkoenErSikkert === false || SDL_27_1_3_uger_er && SDL_27_1_3_uger < f.laegensSkoenUgerTilArbejde
  const v44 = f.underLaegebehandling && f.laegensSkoenErSikkert && (SDL_27_1_3_uger_er && SDL_27_1_3_uger_hoej >= f.laegensSkoenUgerTilArbejde || SDL_27_1_2_ir)
  const v45 = f.underLaegebehandling && f.laegensSkoenErSikkert && f.laegensSkoenUgerTilArbejde <= 364
  const v46 = f.underLaegebehandling && f.laegensSkoenErSikkert && f.laegensSkoenUgerTilArbejde <= 728
  const SDL_27_1_3 = v17 || v34 && v44 || v35 && (v45 || v46) || v30 && v44
  s[289] = SDL_27_1_3
  const SDL_27_1_3_nej = v17 || v34 && v43 || v35 && (!v45 || !v46) || v30 && v43
  s[291] = SDL_27_1_3_nej
  // SDL.27.1.4: Forlængelse, fordi fleksjob eller pension skal afklares (SDL § 27, stk. 1, nr. 4)
  const v49 = v14 && v37 && v23
  s[266] = v49
  const SDL_27_1_4 = v17 || v21 && f.kanIkkeArbejdePaaNormaleVilkaar || v36 && f.kanIkkeArbejdePaaNormaleVilkaar || v49 && f.sagSkalIRehabiliteringsteam || v25
  s[294] = SDL_27_1_4
  const SDL_27_1_4_nej = v17 || v21 && f.kanIkkeArbejdePaaNormaleVilkaar === false || v36 && f.kanIkkeArbejdePaaNormaleVilkaar === false || v49 && f.sagSkalIRehabiliteringsteam === false || v25
  s[296] = SDL_27_1_4_nej
  // SDL.27.1.5: Forlængelse ved livstruende sygdom (SDL § 27, stk. 1, nr. 5)
  const v52 = f.laegenVurdererLivstruende && f.behandlingsmulighederUdtoemte
  const SDL_27_1_5 = v17 || v21 && v52 || v36 && v52 || v38 && f.laegenVurdererLivstruende
  s[270] = SDL_27_1_5
  const SDL_27_1_5_nej = v17 || v21 && !v52 || v36 && !v52 || v38 && f.laegenVurdererLivstruende === false
  s[278] = SDL_27_1_5_nej
  // SDL.27.1.6: Forlængelse ved arbejdsskadesag (SDL § 27, stk. 1, nr. 6)
  const v55 = f.arbejdsskadesag === 'uden_afgoerelse'
  const v56 = f.arbejdsskadesag === 'uden_afgoerelse' || f.arbejdsskadesag === 'foreloebig_afgoerelse'
  const SDL_27_1_6 = v17 || v21 && v55 || v36 && v55 || v38 && v56
  s[271] = SDL_27_1_6
  const SDL_27_1_6_nej = v17 || v21 && !v55 || v36 && !v55 || v38 && !v56
  s[279] = SDL_27_1_6_nej
  // SDL.27.1.7.2: Åbenbar sag om førtidspension uden om rehabiliteringsteamet (SDL § 27, stk. 1, nr. 7)
  const v59 = v14 && v16 >= 16953 /* 2016-06-01 */ && v15 <= 16974 /* 2016-06-22 */
  const v60 = v14 && v16 >= 16975 /* 2016-06-23 */ && v15 <= 20634 /* 2026-06-30 */
  const v61 = v14 && v16 >= 20635 /* 2026-07-01 */ && v19
  const SDL_27_1_7_2 = v17 || v59 || v60 && f.arbejdsevnenKanAabenbartIkkeForbedres || v61
  s[562] = SDL_27_1_7_2
  const SDL_27_1_7_2_nej = v17 || v14 && v18 && v15 <= 16952 /* 2016-05-31 */ || v59 || v60 && f.arbejdsevnenKanAabenbartIkkeForbedres === false || v61
  s[563] = SDL_27_1_7_2_nej
  const SDL_27_1_7_2_ir = v17 || v59 || v61 || v26
  s[564] = SDL_27_1_7_2_ir
  // SDL.27.1.7: Forlængelse ved sag om førtidspension (SDL § 27, stk. 1, nr. 7)
  const SDL_27_1_7 = v17 || v21 && f.foertidspensionssagPaabegyndt || v36 && f.foertidspensionssagPaabegyndt || v38 && (f.ansoegningOmFoertidspension || SDL_27_1_7_2)
  s[272] = SDL_27_1_7
  const SDL_27_1_7_nej = v17 || v21 && f.foertidspensionssagPaabegyndt === false || v36 && f.foertidspensionssagPaabegyndt === false || v38 && f.ansoegningOmFoertidspension === false && (SDL_27_1_7_2_nej || SDL_27_1_7_2_ir)
  s[280] = SDL_27_1_7_nej
  // SDL.27.1: Forlængelse af sygedagpenge (SDL § 27, stk. 1)
  const v67 = v14 && v18 && v19
  s[258] = v67
  const v68 = SDL_27_1_1_nej || SDL_27_1_1_ir
  s[273] = v68
  const v69 = SDL_27_1_5_nej || SDL_27_1_2_ir
  s[274] = v69
  const v70 = SDL_27_1_6_nej || SDL_27_1_2_ir
  s[275] = v70
  const v71 = SDL_27_1_7_nej || SDL_27_1_2_ir
  s[276] = v71
  const v72 = SDL_27_1_1_ir && SDL_27_1_2_ir
  s[300] = v72
  const SDL_27_1 = v17 || v67 && (SDL_27_1_1 || SDL_27_1_2 || SDL_27_1_3 || SDL_27_1_4 || SDL_27_1_5 || SDL_27_1_6 || SDL_27_1_7)
  s[70] = SDL_27_1
  const SDL_27_1_nej = v17 || v67 && v68 && (SDL_27_1_2_nej || SDL_27_1_2_ir) && (SDL_27_1_3_nej || SDL_27_1_2_ir) && (SDL_27_1_4_nej || SDL_27_1_1_ir) && v69 && v70 && v71 && (SDL_27_1_1_nej || SDL_27_1_2_nej || SDL_27_1_3_nej || SDL_27_1_4_nej || SDL_27_1_5_nej || SDL_27_1_6_nej || SDL_27_1_7_nej)
  s[71] = SDL_27_1_nej
  const SDL_27_1_ir = v17 || v67 && v72 || v26
  s[72] = SDL_27_1_ir
}

function svar_5(f, s) {
  // SDL.24a.1.grænse: Over grænsen på første fraværsdag (SDL § 24 a, stk. 1)
  const v0 = s[31] <= 16251 /* 2014-06-30 */
  s[222] = v0
  const v1 = !s[3] && s[32] && v0
  s[58] = v1
  const v2 = !s[3] && s[33] >= 16252 /* 2014-07-01 */ && s[34]
  s[55] = v2
  const v3 = monthStart(s[31])
  const v4 = monthStart(s[33])
  const v5 = shiftMonths(v3, -9)
  const v6 = shiftMonths(v4, -9)
  const v7 = shiftDays(v3, -1)
  const v8 = shiftDays(v4, -1)
  const v9 = shiftMonths(v3, -8)
  const v10 = shiftMonths(v4, -8)
  const v11 = shiftDays(s[31], -1)
  const v12 = shiftDays(s[33], -1)
  const SDL_24a_1_graense = s[35] || v2 && (!s[3] && countDays(s[6], v5, v8) > 110 || !s[3] && countDays(s[2], v5, v8) > 154 || !s[3] && countDays(s[6], v9, v12) > 110 || !s[3] && countDays(s[2], v9, v12) > 154)
  s[56] = SDL_24a_1_graense
  const SDL_24a_1_graense_nej = s[35] || v1 || v2 && (!s[3] && countDays(s[7], v6, v7) <= 110 || !s[3] && countDays(s[1], v6, v7) <= 154 || !s[3] && countDays(s[7], v10, v11) <= 110 || !s[3] && countDays(s[1], v10, v11) <= 154)
  s[59] = SDL_24a_1_graense_nej
  const SDL_24a_1_graense_ir = s[35] || v2 && s[5] || s[36]
  s[57] = SDL_24a_1_graense_ir
  // SDL.30.2: Beskæftigelseskravet over for arbejdsgiveren (SDL § 30, stk. 2-4)
  const v16 = s[31] <= 15011 /* 2011-02-06 */
  s[159] = v16
  const v17 = !s[3] && s[32] && v16
  s[41] = v17
  const v18 = f.timerHosArbejdsgiveren >= 7400
  const v19 = v18 && f.genansat && f.paaArbejdeDaSygdommenKom
  const v20 = (!s[3] && shiftDays(s[33], -56) >= f.ansatFra || s[5]) && f.andetFravaerSeneste8Uger === false && v18 || v19
  const v21 = (!s[3] && shiftDays(s[31], -56) < f.ansatFra || f.andetFravaerSeneste8Uger || !v18) && !v19
  const v22 = s[33] >= 15012 /* 2011-02-07 */
  s[40] = v22
  const v23 = !s[3] && v22 && s[34]
  s[44] = v23
  const SDL_30_2 = s[35] || v17 && v20 || v23 && v20
  s[575] = SDL_30_2
  const SDL_30_2_nej = s[35] || v17 && v21 || v23 && v21
  s[576] = SDL_30_2_nej
  const SDL_30_2_ir = s[35] || s[36]
  s[49] = SDL_30_2_ir
  // SDL.30.fleksjob: Ingen arbejdsgiverperiode i fleksjob (SDL § 32, stk. 1, nr. 5)
  const SDL_30_fleksjob = f.ansatIFleksjob && (s[35] || v17 || v23)
  s[577] = SDL_30_fleksjob
  const SDL_30_fleksjob_nej = f.ansatIFleksjob && s[35]
  s[578] = SDL_30_fleksjob_nej
  const SDL_30_fleksjob_ir = f.ansatIFleksjob === false || SDL_30_2_ir
  s[579] = SDL_30_fleksjob_ir
  // SDL.30: Ret over for arbejdsgiveren (SDL § 30, stk. 1)
  const v30 = !s[3] && s[32] && s[34]
  s[47] = v30
  const SDL_30 = s[35] || v30 && s[37] && (SDL_30_2 || SDL_30_2_ir) && (f.ansatIFleksjob === false || SDL_30_fleksjob_nej)
  s[152] = SDL_30
  const SDL_30_nej = s[35] || v30 && (!s[37] || SDL_30_2_nej || f.ansatIFleksjob && (SDL_30_fleksjob || SDL_30_fleksjob_ir))
  s[148] = SDL_30_nej
  // SDL.30.1: Arbejdsgiverperioden (SDL § 30, stk. 1)
  const v33 = !s[3] && s[32] && s[31] <= 13604 /* 2007-04-01 */
  const v34 = !s[3] && s[33] >= 13605 /* 2007-04-02 */ && s[31] <= 14031 /* 2008-06-01 */
  const v35 = s[31] <= 15340 /* 2012-01-01 */
  s[323] = v35
  const v36 = !s[3] && s[33] >= 14032 /* 2008-06-02 */ && v35
  const v37 = s[33] >= 15341 /* 2012-01-02 */
  s[324] = v37
  const v38 = !s[3] && v37 && s[34]
  const v39 = v36 || v38
  const SDL_30_1 = s[35] ? -Infinity : v33 ? 14 : v34 ? 15 : v36 ? 21 : 30
  s[572] = SDL_30_1
  const SDL_30_1_hoej = s[35] ? Infinity : v34 || v39 ? (v39 ? (v38 ? 30 : 21) : 15) : 14
  s[573] = SDL_30_1_hoej
  const SDL_30_1_er = s[35] || v33 || v34 || v36 || v38
  s[574] = SDL_30_1_er
  // SDL.31.1: Sidste dag, arbejdsgiveren betaler (SDL § 31, stk. 1)
  const v43 = shiftDays(s[31], SDL_30_1)
  s[320] = v43
  const v44 = shiftDays(s[33], SDL_30_1_hoej)
  s[321] = v44
  const v45 = !s[3] && SDL_30_1_er
  s[146] = v45
  const v46 = s[5] || SDL_30_2_ir
  s[151] = v46
  const v47 = shiftDays(v43, -1)
  s[149] = v47
  const v48 = shiftDays(v44, -1)
  s[147] = v48
  const v49 = f.fratraeder ? Math.min(v47, f.fratraedelsesdag) : v47
  const v50 = f.fratraeder ? Math.min(v48, f.fratraedelsesdag) : v48
  const v51 = SDL_30 && v45
  const v52 = SDL_30_2_ir && v45 && v50 >= NEVER
  const v53 = SDL_30_nej ? NEVER : v50
  const v54 = v51 || SDL_30_nej || v52
  const v55 = SDL_30 && v46 || SDL_30_2_ir && !((!v45 || !v46 && v49 === v50) && v45 && (!v45 || v49 === NEVER))
  const SDL_31_1 = s[35] ? FIRST_DAY : v51 ? v49 : NEVER
  s[211] = SDL_31_1
  const SDL_31_1_hoej = s[35] ? NEVER : v51 ? (SDL_30_nej || v52 ? Math.max(v50, v53) : v50) : v53
  s[212] = SDL_31_1_hoej
  const SDL_31_1_er = s[35] || v17 && v54 || v23 && v54
  s[210] = SDL_31_1_er
  const SDL_31_1_ir = s[35] || v17 && v55 || v23 && v55 || s[36]
  s[213] = SDL_31_1_ir
  // SDL.32.1: Beskæftigelseskravet over for kommunen (SDL § 32, stk. 1-3)
  const v60 = !s[3] && s[32] && s[31] <= 15522 /* 2012-07-01 */
  const v61 = f.timerSeneste13Uger >= 12000
  const v62 = SDL_31_1_er && SDL_31_1_hoej >= f.vurderingsdato
  const v63 = SDL_30 || SDL_30_2_ir
  s[150] = v63
  const v64 = v63 && (v62 || SDL_31_1_ir) && (SDL_30 || v62)
  s[42] = v64
  const v65 = SDL_30_nej || SDL_31_1_er && SDL_31_1 < f.vurderingsdato || SDL_30_2_ir && SDL_31_1_ir
  s[43] = v65
  const v66 = f.uddannelsensLaengde >= 18
  const v67 = shiftMonths(f.uddannelseAfsluttet, 1)
  const v68 = f.erhvervsmaessigUddannelse === false || !v66 || !s[3] && s[31] < f.uddannelseAfsluttet || !s[3] && v67 < s[33]
  s[45] = v68
  const v69 = f.erhvervsmaessigUddannelse && v66 && (!s[3] && s[33] >= f.uddannelseAfsluttet || s[5]) && (!s[3] && v67 >= s[31] || s[5])
  s[46] = v69
  const v70 = !s[3] && s[33] >= 15523 /* 2012-07-02 */ && s[38]
  const v71 = f.timerSeneste26Uger >= 24000
  const v72 = shiftMonths(v3, -6)
  const v73 = shiftMonths(v4, -6)
  const v74 = 6 + f.maanederDerSesBortFra
  const v75 = -v74
  const v76 = shiftMonths(v3, v75)
  const v77 = shiftMonths(v4, v75)
  const SDL_32_1 = s[35] || v60 && ((!s[3] && shiftDays(s[33], -91) >= f.tilknyttetArbejdsmarkedetFra || s[5]) && v61 && v65 || f.dagpengeretHvisRask || v69 || f.elevILoennetPraktik || f.ansatIFleksjob) || v70 && ((!s[3] && shiftDays(s[33], -182) >= f.tilknyttetArbejdsmarkedetFra || s[5]) && v71 && v65 || f.dagpengeretHvisRask || v69 || f.elevILoennetPraktik || f.ansatIFleksjob) || s[39] && (f.iBeskaeftigelse && (sum(f.timerPrMaaned, (r_timerPrMaaned) => { const r0_0 = !s[3] && r_timerPrMaaned.maaned >= v72; const r0_1 = !s[3] && r_timerPrMaaned.maaned < v4; return (r0_0 || s[5]) && (r0_1 || s[5]) && (r0_0 || r0_1) ? r_timerPrMaaned.timer : 0 }) >= 24000 && sum(f.timerPrMaaned, (r_timerPrMaaned) => { const r0_0 = !s[3] && r_timerPrMaaned.maaned >= v72; const r0_1 = !s[3] && r_timerPrMaaned.maaned < v4; return (r0_0 || s[5]) && (r0_1 || s[5]) && (r0_0 || r0_1) && r_timerPrMaaned.timer >= 4000 ? 1 : 0 }) >= 5 || sum(f.timerPrMaaned, (r_timerPrMaaned) => { const r0_0 = !s[3] && r_timerPrMaaned.maaned < v4; const r0_1 = !s[3] && r_timerPrMaaned.maaned >= v76; return (r0_1 || s[5]) && (r0_0 || s[5]) && (r0_1 || r0_0) ? r_timerPrMaaned.timer : 0 }) >= 24000 && sum(f.timerPrMaaned, (r_timerPrMaaned) => { const r0_0 = !s[3] && r_timerPrMaaned.maaned < v4; const r0_1 = !s[3] && r_timerPrMaaned.maaned >= v76; return (r0_1 || s[5]) && (r0_0 || s[5]) && (r0_1 || r0_0) && r_timerPrMaaned.timer >= 4000 ? 1 : 0 }) >= 5) && v65 || f.dagpengeretHvisRask || v69 || f.elevILoennetPraktik || f.ansatIFleksjob)
  s[48] = SDL_32_1
  const SDL_32_1_nej = s[35] || v60 && (!s[3] && shiftDays(s[31], -91) < f.tilknyttetArbejdsmarkedetFra || !v61 || v64) && f.dagpengeretHvisRask === false && v68 && f.elevILoennetPraktik === false && f.ansatIFleksjob === false || v70 && (!s[3] && shiftDays(s[31], -182) < f.tilknyttetArbejdsmarkedetFra || !v71 || v64) && f.dagpengeretHvisRask === false && v68 && f.elevILoennetPraktik === false && f.ansatIFleksjob === false || s[39] && (f.iBeskaeftigelse === false || (sum(f.timerPrMaaned, (r_timerPrMaaned) => { const r0_0 = !s[3] && r_timerPrMaaned.maaned >= v72; const r0_1 = !s[3] && r_timerPrMaaned.maaned < v4; const r0_2 = (r0_0 || s[5]) && (r0_1 || s[5]) && (r0_0 || r0_1); return r0_2 ? (r0_2 && !(!s[3] && r_timerPrMaaned.maaned < v73 || !s[3] && r_timerPrMaaned.maaned >= v3) && !s[5] ? r_timerPrMaaned.timer : 0) : 0 }) < 24000 || sum(f.timerPrMaaned, (r_timerPrMaaned) => { const r0_0 = !s[3] && r_timerPrMaaned.maaned >= v72; const r0_1 = !s[3] && r_timerPrMaaned.maaned < v4; const r0_2 = (r0_0 || s[5]) && (r0_1 || s[5]) && (r0_0 || r0_1); const r0_3 = r_timerPrMaaned.timer >= 4000; const r0_4 = r0_2 && r0_3; return r0_4 ? (r0_4 && !(r0_2 && !r0_3 || !s[3] && r_timerPrMaaned.maaned < v73 || !s[3] && r_timerPrMaaned.maaned >= v3 || s[5] && !r0_3) && !(s[5] && r0_3) ? 1 : 0) : 0 }) < 5) && (sum(f.timerPrMaaned, (r_timerPrMaaned) => { const r0_0 = !s[3] && r_timerPrMaaned.maaned < v4; const r0_1 = !s[3] && r_timerPrMaaned.maaned >= v76; const r0_2 = (r0_1 || s[5]) && (r0_0 || s[5]) && (r0_1 || r0_0); return r0_2 ? (r0_2 && !(!s[3] && r_timerPrMaaned.maaned < v77 || !s[3] && r_timerPrMaaned.maaned >= v3) && !s[5] ? r_timerPrMaaned.timer : 0) : 0 }) < 24000 || sum(f.timerPrMaaned, (r_timerPrMaaned) => { const r0_0 = !s[3] && r_timerPrMaaned.maaned < v4; const r0_1 = r_timerPrMaaned.timer >= 4000; const r0_2 = !s[3] && r_timerPrMaaned.maaned >= v76; const r0_3 = (r0_2 || s[5]) && (r0_0 || s[5]) && (r0_2 || r0_0); const r0_4 = r0_3 && r0_1; return r0_4 ? (r0_4 && !(r0_3 && !r0_1 || !s[3] && r_timerPrMaaned.maaned < v77 || !s[3] && r_timerPrMaaned.maaned >= v3 || s[5] && !r0_1) && !(s[5] && r0_1) ? 1 : 0) : 0 }) < 5) || v64) && f.dagpengeretHvisRask === false && v68 && f.elevILoennetPraktik === false && f.ansatIFleksjob === false
  s[52] = SDL_32_1_nej
}

function svar_6(f, s) {
  // SDL.42.1: Beskæftigelseskravet for selvstændige (SDL § 42)
  const v0 = f.maanederSomSelvstaendig + f.maanederSomLoenmodtagerFoer >= 6 && f.drevetSenesteMaaned && f.timerIVirksomheden >= 1850
  const v1 = !s[3] && s[40] && s[31] <= 15705 /* 2012-12-31 */
  const v2 = !s[3] && s[33] >= 15706 /* 2013-01-01 */ && s[31] <= 15883 /* 2013-06-27 */
  const v3 = v0 || f.tilskudTilEgenVirksomhed
  const v4 = !s[3] && s[33] >= 15884 /* 2013-06-28 */ && s[34]
  const SDL_42_1 = s[35] || s[41] && v0 || v1 && v0 || v2 && v3 || v4 && v3
  s[610] = SDL_42_1
  const SDL_42_1_nej = s[35] || s[41] && !v0 || v1 && !v0 || v2 && !v3 || v4 && !v3
  s[611] = SDL_42_1_nej
  // SDL.34.1: Ret ved arbejdsskade (SDL § 34, stk. 1)
  const v7 = f.arbejdsskade === false || s[42]
  const v8 = f.arbejdsskade && s[43]
  const SDL_34_1 = s[35] || s[41] && v8 || s[44] && v8
  s[580] = SDL_34_1
  const SDL_34_1_nej = s[35] || s[41] && v7 || s[44] && v7
  s[581] = SDL_34_1_nej
  // SDL.32: Ret over for kommunen (SDL § 2, stk. 2)
  const v11 = f.persongruppe === 'ingen'
  s[306] = v11
  const v12 = !v11 || s[45]
  s[145] = v12
  const v13 = v11 && s[46]
  s[144] = v13
  const SDL_32 = s[35] || s[47] && (s[37] && (s[48] || s[49]) || s[50] && (SDL_42_1 || s[49]) || s[51] || v13 || SDL_34_1)
  s[153] = SDL_32
  const SDL_32_nej = s[35] || s[47] && (!s[37] || s[52]) && (!s[50] || SDL_42_1_nej) && !s[51] && v12 && (SDL_34_1_nej || s[49])
  s[157] = SDL_32_nej
  // SDL.3: Ophold i Danmark (SDL § 3)
  const v16 = f.vurderingsdato >= 17702 /* 2018-06-20 */
  const v17 = !v16 && (f.ophold === 'danmark' || f.ophold === 'rekreation' || f.ophold === 'behandling' || f.ophold === 'udskudt_hjemrejse' || f.ophold === 'udsendt' || f.ophold === 'dansk_social_sikring') || v16 && (f.ophold === 'danmark' || f.ophold === 'rekreation' || f.ophold === 'behandling' || f.ophold === 'udskudt_hjemrejse' || f.ophold === 'udsendt' || f.ophold === 'repatriering' || f.ophold === 'dansk_social_sikring')
  const SDL_3 = !s[53] || v17
  s[156] = SDL_3
  const SDL_3_nej = !s[53] || !v17
  s[158] = SDL_3_nej
  // SDL.24a.1: Jobafklaring ved ny sygemelding (SDL § 24 a, stk. 1)
  const v20 = SDL_32 || s[49]
  s[227] = v20
  const v21 = SDL_3 || !s[53]
  s[154] = v21
  const v22 = s[54] || !s[53]
  s[155] = v22
  const SDL_24a_1 = s[35] || s[55] && (s[56] || s[57]) && v20 && v21 && v22 && (s[56] || SDL_32 || SDL_3 || s[54])
  s[223] = SDL_24a_1
  const SDL_24a_1_nej = s[35] || s[58] || s[55] && (s[59] || SDL_32_nej || SDL_3_nej || s[60])
  s[226] = SDL_24a_1_nej
  const SDL_24a_1_ir = s[35] || s[55] && s[57] && s[49] && !s[53] || s[36]
  s[225] = SDL_24a_1_ir
  // SDL.24c.1: Stop for sygedagpenge, når sygdommen ikke længere er livstruende (SDL § 24 c, stk. 1)
  const v26 = f.vurderingsdato >= 16801 /* 2016-01-01 */
  s[80] = v26
  const v27 = v26 && f.fikSygedagpengeVedLivstruende && f.laegenFinderIkkeLaengereLivstruende
  const SDL_24c_1 = !s[53] || v27
  s[522] = SDL_24c_1
  const SDL_24c_1_nej = !s[53] || !v27
  s[523] = SDL_24c_1_nej
  // LAB.107.1: Ret til jobafklaringsforløb (LAB § 107)
  const v30 = f.vurderingsdato >= 16252 /* 2014-07-01 */
  s[92] = v30
  const v31 = s[61] || f.naaetFolkepensionsalder || s[62]
  const v32 = f.forlaengelseErAfgjort || v31 && s[63] || !v31 && s[64]
  s[204] = v32
  const v33 = f.forlaengelseErAfgjort === false && (v31 && s[65] || !v31 && s[66])
  s[205] = v33
  const v34 = f.forlaengelseErAfgjort ? f.forlaengelsenSlutter : v31 ? s[67] : s[30]
  s[206] = v34
  const v35 = f.forlaengelseErAfgjort ? f.forlaengelsenSlutter : v31 ? s[68] : s[69]
  s[207] = v35
  const v36 = v32 && f.vurderingsdato < v35 || v31 || s[70]
  const v37 = s[71] || s[72]
  s[301] = v37
  const v38 = (v32 && f.vurderingsdato >= v34 || v33) && !v31 && v37
  const v39 = SDL_24a_1_nej || SDL_24a_1_ir
  s[224] = v39
  const LAB_107_1 = !s[53] || v30 && (!v26 && v22 && (v38 || SDL_24a_1) || v26 && v22 && (v38 || SDL_24a_1 || SDL_24c_1))
  s[382] = LAB_107_1
  const LAB_107_1_nej = !s[53] || !v30 || !v26 && (s[60] || v36 && v39) || v26 && (s[60] || v36 && v39 && (SDL_24c_1_nej || !s[53]))
  s[383] = LAB_107_1_nej
  // LAB.110.1: Jobafklaringsforløbets længste varighed (LAB § 110, stk. 1)
  const v42 = f.jobafklaringStartede >= 16252 /* 2014-07-01 */
  const v43 = f.jobafklaringStartede >= 17532 /* 2018-01-01 */
  const v44 = shiftMonths(f.jobafklaringStartede, 24)
  const v45 = shiftDays(v44, -1)
  const v46 = f.jobafklaringStartede >= 18262 /* 2020-01-01 */
  const v47 = allPeriods(f.barselUnderJobafklaring)
  const v48 = without(ALL_DAYS, v47)
  const v49 = dayReaching(v48, f.jobafklaringStartede, v44 === NEVER ? Infinity : v44 - f.jobafklaringStartede)
  const LAB_110_1 = v42 ? (v43 ? (v46 ? v49 : Math.min(v45, v49)) : v45) : FIRST_DAY
  s[385] = LAB_110_1
  const LAB_110_1_hoej = v42 ? (v43 ? (v46 ? v49 : Math.max(v45, v49)) : v45) : NEVER
  s[386] = LAB_110_1_hoej
  const LAB_110_1_er = f.erIJobafklaring && v42
  s[387] = LAB_110_1_er
  const LAB_110_1_ir = !LAB_110_1_er || !v42
  s[388] = LAB_110_1_ir
  // LAS.69j.2.bidrag: Tillæg til unge, der betaler bidrag til et barn (LAS § 69 j, stk. 2, nr. 4)
  const v54 = f.vurderingsdato >= 20819 /* 2027-01-01 */
  s[74] = v54
  const v55 = f.bidragspligtigeBoern <= 0
  s[77] = v55
  const v56 = f.vurderingsdato >= 20270 /* 2025-07-01 */
  const v57 = f.vurderingsdato <= 20269 /* 2025-06-30 */ || v54
  const v58 = SATS_1(f.vurderingsdato)
  const v59 = v57 ? -Infinity : v58
  const v60 = v57 ? Infinity : v58
  const v61 = v59 > -Infinity && v60 < Infinity
  const v62 = quotient([v59, f.bidragspligtigeBoern], [1], 'nærmeste', 1)
  const v63 = quotient([v60, f.bidragspligtigeBoern], [1], 'nærmeste', 1)
  const LAS_69j_2_bidrag = s[73] ? (v56 ? (v61 ? Math.min(v62, v63) : -Infinity) : f.bidragPrMaaned) : -Infinity
  s[75] = LAS_69j_2_bidrag
  const LAS_69j_2_bidrag_hoej = s[73] ? (v56 ? (v61 ? Math.max(v62, v63) : Infinity) : f.bidragPrMaaned) : Infinity
  s[76] = LAS_69j_2_bidrag_hoej
  const LAS_69j_2_bidrag_er = !v55 && (!s[73] || !v56 || !(!v61 && !v57 && v59 === v60))
  s[78] = LAS_69j_2_bidrag_er
  const LAS_69j_2_bidrag_ir = v55 || !s[73] || v56 && (v57 || !v61)
  s[79] = LAS_69j_2_bidrag_ir
}

function svar_7(f, s) {
  // LAS.68.2: Ressourceforløbsydelsens sats i ressourceforløb (lov 1750/2025 § 21, stk. 8)
  const v0 = f.harForsoergelsespligt && (f.boernOpholderSigIDanmark || f.boernLigestillet)
  const v1 = f.vurderingsdato <= 15705 /* 2012-12-31 */ || s[74]
  s[85] = v1
  const v2 = SATS_2(f.vurderingsdato)
  const v3 = f.vurderingsdato < shiftMonths(f.foedselsdag, 300) && f.borHosForaeldre && f.harForsoergelsespligt === false
  const v4 = SATS_3(f.vurderingsdato)
  const v5 = v1 ? -Infinity : v4
  const v6 = v1 ? Infinity : v4
  const v7 = v6 === Infinity
  const v8 = s[75] === -Infinity
  const v9 = v5 === -Infinity
  const v10 = s[76] === Infinity
  const v11 = v7 && v8 || v9 && v10
  const v12 = SATS_4(f.vurderingsdato)
  const v13 = SATS_5(f.vurderingsdato)
  const v14 = v0 || !v3 || s[77] || s[78] && !(v11 && !v1 && v5 === v6 && (!s[78] || !s[79] && s[75] === s[76]))
  s[93] = v14
  const v15 = v0 && v1 || !v0 && (v3 && (!s[77] && (v1 || s[79] || v11 || v1) || s[77] && v1) || !v3 && v1)
  s[94] = v15
  const v16 = v0 ? (v1 ? -Infinity : v2) : v3 ? (s[77] ? v5 : Math.min(v9 || v8 ? -Infinity : v5 + s[75], v1 ? -Infinity : v12)) : v1 ? -Infinity : v13
  s[95] = v16
  const v17 = v0 ? (v1 ? Infinity : v2) : v3 ? (s[77] ? v6 : Math.min(v7 || v10 ? Infinity : v6 + s[76], v1 ? Infinity : v12)) : v1 ? Infinity : v13
  s[96] = v17
  const LAS_68_2_er = !s[73] || v14
  s[391] = LAS_68_2_er
  const LAS_68_2_ir = !s[73] || v15
  s[392] = LAS_68_2_ir
  const LAS_68_2 = s[73] ? v16 : -Infinity
  s[389] = LAS_68_2
  const LAS_68_2_hoej = s[73] ? v17 : Infinity
  s[390] = LAS_68_2_hoej
  // LAS.68.5: Mindst satsen til den, der kom fra ledighedsydelse (LAS § 68, stk. 5)
  const v22 = f.vurderingsdato >= 16387 /* 2014-11-13 */
  s[393] = v22
  // LAS.68.4: Ressourceforløbsydelsen før fradrag i ressourceforløb (lov 1750/2025 § 21, stk. 8)
  const v23 = f.ydelseFoerForloebet === 'sygedagpenge' && f.sidsteDagMedSygedagpengeEllers >= f.vurderingsdato
  const v24 = Math.max(LAS_68_2, f.hidtidigYdelsePrMaaned)
  const v25 = Math.max(LAS_68_2_hoej, f.hidtidigYdelsePrMaaned)
  const v26 = f.ydelseFoerForloebet === 'ledighedsydelse'
  const v27 = Math.max(f.hidtidigYdelsePrMaaned, v24)
  const v28 = Math.min(f.hidtidigYdelsePrMaaned, v25)
  const v29 = !v22 && LAS_68_2_er && v28 >= v27
  const v30 = v22 ? v27 : v29 ? Math.min(f.hidtidigYdelsePrMaaned, v27) : f.hidtidigYdelsePrMaaned
  const v31 = v22 ? v28 : v29 ? Math.max(f.hidtidigYdelsePrMaaned, v28) : f.hidtidigYdelsePrMaaned
  const LAS_68_4 = s[73] ? (v23 ? v24 : v26 ? (LAS_68_2_er ? (v22 ? v24 : Math.min(v24, v30)) : v30) : LAS_68_2) : -Infinity
  s[89] = LAS_68_4
  const LAS_68_4_hoej = s[73] ? (v23 ? v25 : v26 ? (LAS_68_2_er ? (v22 ? v25 : Math.max(v25, v31)) : v31) : LAS_68_2_hoej) : Infinity
  s[88] = LAS_68_4_hoej
  const v34 = f.ydelseFoerForloebet === 'foertidspension'
  const LAS_68_4_er = !v34 && (!s[73] || v23 && LAS_68_2_er || !v23 && (v26 && (LAS_68_2_er || !v22) || !v26 && LAS_68_2_er))
  s[90] = LAS_68_4_er
  const LAS_68_4_ir = v34 || !s[73] || v23 && LAS_68_2_ir || !v23 && (v26 && (LAS_68_2_ir || !v22 && !((!LAS_68_2_er || !LAS_68_2_ir && v24 === v25) && LAS_68_2_er && (!LAS_68_2_er || f.hidtidigYdelsePrMaaned === v24))) || !v26 && LAS_68_2_ir)
  s[91] = LAS_68_4_ir
  // LAS.68a.1.tid: Indtægter for tiden før og efter forløbet trækkes ikke fra (LAS § 68 a, stk. 1)
  const LAS_68a_1_tid = !s[73] || s[80]
  s[398] = LAS_68a_1_tid
  const LAS_68a_1_tid_nej = !s[73] || !s[80]
  s[82] = LAS_68a_1_tid_nej
  // LAS.68a.3: Løn i tilbud, der ikke tæller med (LAS § 68 a, stk. 3)
  const v39 = LAS_68a_1_tid || !s[73]
  s[83] = v39
  const v40 = Math.min(f.timerITilbud, 16000)
  const v41 = f.vurderingsdato <= 16070 /* 2013-12-31 */ || s[74]
  s[100] = v41
  const v42 = SATS_6(f.vurderingsdato)
  const v43 = v41 ? -Infinity : v42
  s[101] = v43
  const v44 = v41 ? Infinity : v42
  s[102] = v44
  const v45 = v43 > -Infinity && v44 < Infinity
  s[99] = v45
  const v46 = quotient([v40, v43], [100], 'nærmeste', 1)
  const v47 = quotient([v40, v44], [100], 'nærmeste', 1)
  const v48 = v45 ? Math.min(v46, v47) : -Infinity
  s[104] = v48
  const v49 = v45 ? Math.max(v46, v47) : Infinity
  s[106] = v49
  const v50 = v41 || !v45
  s[103] = v50
  const LAS_68a_3_er = !s[73] || !(!v45 && !v41 && v43 === v44)
  s[87] = LAS_68a_3_er
  const LAS_68a_3_ir = !s[73] || v50
  s[86] = LAS_68a_3_ir
  const LAS_68a_3 = s[73] ? Math.min(v48, sum(f.indtaegter, (r_indtaegter) => { const r0_0 = r_indtaegter.tid === 'under'; const r0_1 = r0_0 || LAS_68a_1_tid_nej; const r0_2 = r_indtaegter.art === 'loen_i_tilbud'; const r0_3 = r0_1 && r0_2; return r0_3 ? (r0_3 && !(r0_1 && !r0_2 || !r0_0 && v39) ? r_indtaegter.beloeb : 0) : 0 })) : -Infinity
  s[84] = LAS_68a_3
  const LAS_68a_3_hoej = s[73] ? Math.min(v49, sum(f.indtaegter, (r_indtaegter) => (r_indtaegter.tid === 'under' || LAS_68a_1_tid_nej) && r_indtaegter.art === 'loen_i_tilbud' ? r_indtaegter.beloeb : 0)) : Infinity
  s[81] = LAS_68a_3_hoej
}

function svar_8(f, s) {
  // LAS.68a.2: Fradrag for løn i ressourceforløb (lov 1750/2025 § 21, stk. 8)
  const v0 = f.vurderingsdato >= 18993 /* 2022-01-01 */
  const v1 = Math.max(0, -s[81] === -Infinity ? -Infinity : sum(f.indtaegter, (r_indtaegter) => { const r0_0 = r_indtaegter.tid === 'under'; const r0_1 = r0_0 || s[82]; const r0_2 = r_indtaegter.art === 'loen' || r_indtaegter.art === 'loen_under_sygdom' || r_indtaegter.art === 'loen_i_tilbud' || r_indtaegter.art === 'feriegodtgoerelse' || r_indtaegter.art === 'feriedage_udbetalt'; const r0_3 = r0_1 && r0_2; return r0_3 ? (r0_3 && !(r0_1 && !r0_2 || !r0_0 && s[83]) ? r_indtaegter.beloeb : 0) : 0 }) - s[81])
  const v2 = Math.max(0, -s[84] === Infinity ? Infinity : sum(f.indtaegter, (r_indtaegter) => (r_indtaegter.tid === 'under' || s[82]) && (r_indtaegter.art === 'loen' || r_indtaegter.art === 'loen_under_sygdom' || r_indtaegter.art === 'loen_i_tilbud' || r_indtaegter.art === 'feriegodtgoerelse' || r_indtaegter.art === 'feriedage_udbetalt') ? r_indtaegter.beloeb : 0) - s[84])
  const v3 = SATS_7(f.vurderingsdato)
  const v4 = s[85] ? -Infinity : v3
  s[112] = v4
  const v5 = s[85] ? Infinity : v3
  s[113] = v5
  const v6 = Math.min(v1, v4)
  const v7 = Math.min(v2, v5)
  const v8 = !s[85] && v4 === v5
  s[115] = v8
  const v9 = s[86] || s[85]
  const v10 = v6 > -Infinity && v7 < Infinity
  const v11 = quotient([v6, 3000], [10000], 'nærmeste', 1)
  const v12 = quotient([v7, 3000], [10000], 'nærmeste', 1)
  const v13 = v10 ? Math.min(v11, v12) : -Infinity
  const v14 = v10 ? Math.max(v11, v12) : Infinity
  const v15 = s[87] && !(!v10 && (!s[87] || !v9 && v6 === v7))
  const v16 = v9 || !v10
  const v17 = v2 === Infinity
  const v18 = -v5 === -Infinity
  s[114] = v18
  const v19 = v17 && v18
  const v20 = -v4 === Infinity
  s[116] = v20
  const v21 = s[87] && !(v19 && (!s[87] || !s[86] && v1 === v2) && v8)
  const v22 = s[86] || s[85] || v19
  const v23 = Math.max(0, v18 ? -Infinity : v1 - v5)
  const v24 = Math.max(0, v17 || v20 ? Infinity : v2 - v4)
  const v25 = v24 >= Infinity
  const v26 = v25 ? -Infinity : quotient([v23, 5500], [10000], 'nærmeste', 1)
  const v27 = v25 ? Infinity : quotient([v24, 5500], [10000], 'nærmeste', 1)
  const v28 = v21 && !(v25 && (!v21 || !v22 && v23 === v24))
  const v29 = v22 || v25
  const v30 = v14 === Infinity
  const v31 = v26 === -Infinity
  const v32 = v13 === -Infinity
  const v33 = v27 === Infinity
  const v34 = v30 && v31 || v32 && v33
  const LAS_68a_2_er = !s[73] || !v0 && v15 && v28 && !(v34 && (!v15 || !v16 && v13 === v14) && (!v28 || !v29 && v26 === v27)) || v0 && v28
  s[401] = LAS_68a_2_er
  const LAS_68a_2_ir = !s[73] || !v0 && (v16 || v29 || v34) || v0 && v29
  s[402] = LAS_68a_2_ir
  const LAS_68a_2 = s[73] ? (v0 ? v26 : v32 || v31 ? -Infinity : v13 + v26) : -Infinity
  s[399] = LAS_68a_2
  const LAS_68a_2_hoej = s[73] ? (v0 ? v27 : v30 || v33 ? Infinity : v14 + v27) : Infinity
  s[400] = LAS_68a_2_hoej
  // LAS.68a.1: Ressourceforløbsydelse til udbetaling i ressourceforløb (lov 1750/2025 § 21, stk. 8)
  const v39 = s[88] === Infinity
  const v40 = -LAS_68a_2_hoej === -Infinity
  const v41 = s[89] === -Infinity
  const v42 = -LAS_68a_2 === Infinity
  const v43 = v39 && v40 || v41 && v42
  const v44 = v41 || v40 ? -Infinity : s[89] - LAS_68a_2_hoej
  const v45 = v39 || v42 ? Infinity : s[88] - LAS_68a_2
  const LAS_68a_1_er = !s[73] || s[90] && LAS_68a_2_er && !(v43 && (!s[90] || !s[91] && s[89] === s[88]) && (!LAS_68a_2_er || !LAS_68a_2_ir && LAS_68a_2 === LAS_68a_2_hoej))
  s[396] = LAS_68a_1_er
  const LAS_68a_1_ir = !s[73] || s[91] || LAS_68a_2_ir || v43
  s[397] = LAS_68a_1_ir
  const LAS_68a_1 = s[73] ? Math.max(0, v44 === -Infinity ? -Infinity : v44 - sum(f.indtaegter, (r_indtaegter) => (r_indtaegter.tid === 'under' || s[82]) && (r_indtaegter.art === 'anden' || r_indtaegter.art === 'fleksloentilskud' || r_indtaegter.art === 'tilskud_egen_virksomhed' || r_indtaegter.art === 'overskud_egen_virksomhed' || r_indtaegter.art === 'uddannelsesgodtgoerelse') ? r_indtaegter.beloeb : 0)) : -Infinity
  s[394] = LAS_68a_1
  const LAS_68a_1_hoej = s[73] ? Math.max(0, v45 === Infinity ? Infinity : v45 - sum(f.indtaegter, (r_indtaegter) => { const r0_0 = r_indtaegter.tid === 'under'; const r0_1 = r0_0 || s[82]; const r0_2 = r_indtaegter.art === 'anden' || r_indtaegter.art === 'fleksloentilskud' || r_indtaegter.art === 'tilskud_egen_virksomhed' || r_indtaegter.art === 'overskud_egen_virksomhed' || r_indtaegter.art === 'uddannelsesgodtgoerelse'; const r0_3 = r0_1 && r0_2; return r0_3 ? (r0_3 && !(r0_1 && !r0_2 || !r0_0 && s[83]) ? r_indtaegter.beloeb : 0) : 0 })) : Infinity
  s[395] = LAS_68a_1_hoej
  // LAS.69j.2: Ressourceforløbsydelsens sats i jobafklaringsforløb (LAS § 69 j, stk. 2-3)
  const LAS_69j_2_er = !s[92] || s[93]
  s[405] = LAS_69j_2_er
  const LAS_69j_2_ir = !s[92] || s[94]
  s[406] = LAS_69j_2_ir
  const LAS_69j_2 = s[92] ? s[95] : -Infinity
  s[403] = LAS_69j_2
  const LAS_69j_2_hoej = s[92] ? s[96] : Infinity
  s[404] = LAS_69j_2_hoej
  // LAS.69j.4: Ressourceforløbsydelsen før fradrag i jobafklaringsforløb (LAS § 69 j, stk. 4)
  const v54 = f.vurderingsdato >= 16428 /* 2014-12-24 */
  s[137] = v54
  const v55 = f.andelAfArbejdetVedForloebetsStart <= 0
  const v56 = f.andelAfArbejdetVedForloebetsStart <= 2500
  const v57 = LAS_69j_2 > -Infinity && LAS_69j_2_hoej < Infinity
  const v58 = quotient([LAS_69j_2, 3], [4], 'nærmeste', 1)
  const v59 = quotient([LAS_69j_2_hoej, 3], [4], 'nærmeste', 1)
  const v60 = v57 ? Math.min(v58, v59) : -Infinity
  const v61 = v57 ? Math.max(v58, v59) : Infinity
  const v62 = LAS_69j_2_er && !(!v57 && (!LAS_69j_2_er || !LAS_69j_2_ir && LAS_69j_2 === LAS_69j_2_hoej))
  const v63 = LAS_69j_2_ir || !v57
  const v64 = f.andelAfArbejdetVedForloebetsStart <= 5000
  const v65 = quotient([LAS_69j_2, 2], [4], 'nærmeste', 1)
  const v66 = quotient([LAS_69j_2_hoej, 2], [4], 'nærmeste', 1)
  const v67 = v57 ? Math.min(v65, v66) : -Infinity
  const v68 = v57 ? Math.max(v65, v66) : Infinity
  const v69 = !s[50] && LAS_69j_2_er
  const v70 = !s[50] && LAS_69j_2_ir
  const v71 = f.vurderingsdato >= 16617 /* 2015-07-01 */
  s[138] = v71
  const v72 = f.andelAfArbejdetDuKan <= 0
  s[136] = v72
  const v73 = f.andelAfArbejdetDuKan <= 2500
  s[349] = v73
  const LAS_69j_4_er = !s[92] || !v54 && (s[50] && (v55 && LAS_69j_2_er || !v55 && (v56 && v62 || !v56 && (!v64 || v62))) || v69) || v54 && (!v71 || s[50] && (v72 && LAS_69j_2_er || !v72 && (v73 && v62 || !v73 && (!s[97] || v62))) || v69)
  s[142] = LAS_69j_4_er
  const LAS_69j_4_ir = !s[92] || !v54 && (s[50] && (v55 && LAS_69j_2_ir || !v55 && (v56 && v63 || !v56 && v64 && v63)) || v70) || v54 && (!v71 || s[50] && (v72 && LAS_69j_2_ir || !v72 && (v73 && v63 || !v73 && s[97] && v63)) || v70)
  s[143] = LAS_69j_4_ir
  const LAS_69j_4 = s[92] ? (v54 ? (v71 ? (s[50] ? (v72 ? LAS_69j_2 : v73 ? v60 : s[97] ? v67 : 0) : LAS_69j_2) : -Infinity) : s[50] ? (v55 ? LAS_69j_2 : v56 ? v60 : v64 ? v67 : 0) : LAS_69j_2) : -Infinity
  s[141] = LAS_69j_4
  const LAS_69j_4_hoej = s[92] ? (v54 ? (v71 ? (s[50] ? (v72 ? LAS_69j_2_hoej : v73 ? v61 : s[97] ? v68 : 0) : LAS_69j_2_hoej) : Infinity) : s[50] ? (v55 ? LAS_69j_2_hoej : v56 ? v61 : v64 ? v68 : 0) : LAS_69j_2_hoej) : Infinity
  s[140] = LAS_69j_4_hoej
  // LAS.69j.5.tid: Indtægter for tiden før og efter forløbet trækkes ikke fra (LAS § 69 j, stk. 5)
  const LAS_69j_5_tid = !s[92] || s[80]
  s[98] = LAS_69j_5_tid
  const LAS_69j_5_tid_nej = !s[92] || !s[80]
  s[105] = LAS_69j_5_tid_nej
}

function svar_9(f, s) {
  // LAS.69j.10: Løn i tilbud, der ikke tæller med (LAS § 69 j, stk. 10)
  const v0 = s[98] || !s[92]
  s[108] = v0
  const LAS_69j_10_er = !s[92] || !(!s[99] && !s[100] && s[101] === s[102])
  s[110] = LAS_69j_10_er
  const LAS_69j_10_ir = !s[92] || s[103]
  s[111] = LAS_69j_10_ir
  const LAS_69j_10 = s[92] ? Math.min(s[104], sum(f.indtaegter, (r_indtaegter) => { const r0_0 = r_indtaegter.tid === 'under'; const r0_1 = r_indtaegter.art === 'loen_i_tilbud'; const r0_2 = r0_0 || s[105]; const r0_3 = r0_2 && r0_1; return r0_3 ? (r0_3 && !(r0_2 && !r0_1 || !r0_0 && v0) ? r_indtaegter.beloeb : 0) : 0 })) : -Infinity
  s[109] = LAS_69j_10
  const LAS_69j_10_hoej = s[92] ? Math.min(s[106], sum(f.indtaegter, (r_indtaegter) => (r_indtaegter.tid === 'under' || s[105]) && r_indtaegter.art === 'loen_i_tilbud' ? r_indtaegter.beloeb : 0)) : Infinity
  s[107] = LAS_69j_10_hoej
}

function svar_10(f, s) {
  // LAS.69j.9: Fradrag for løn i jobafklaringsforløb (LAS § 69 j, stk. 9)
  const v0 = f.vurderingsdato >= 16436 /* 2015-01-01 */
  s[117] = v0
  const v1 = Math.max(0, -s[107] === -Infinity ? -Infinity : sum(f.indtaegter, (r_indtaegter) => { const r0_0 = r_indtaegter.tid === 'under'; const r0_1 = r0_0 || s[105]; const r0_2 = r_indtaegter.art === 'loen' || r_indtaegter.art === 'loen_i_tilbud' || r_indtaegter.art === 'feriegodtgoerelse' || r_indtaegter.art === 'feriedage_udbetalt'; const r0_3 = r0_1 && r0_2; return r0_3 ? (r0_3 && !(r0_1 && !r0_2 || !r0_0 && s[108]) ? r_indtaegter.beloeb : 0) : 0 }) - s[107])
  const v2 = Math.max(0, -s[109] === Infinity ? Infinity : sum(f.indtaegter, (r_indtaegter) => (r_indtaegter.tid === 'under' || s[105]) && (r_indtaegter.art === 'loen' || r_indtaegter.art === 'loen_i_tilbud' || r_indtaegter.art === 'feriegodtgoerelse' || r_indtaegter.art === 'feriedage_udbetalt') ? r_indtaegter.beloeb : 0) - s[109])
  const v3 = v2 === Infinity
  const v4 = Math.max(0, v1 - 1344200)
  const v5 = Math.max(0, v3 ? Infinity : v2 - 1344200)
  const v6 = v5 >= Infinity
  s[118] = v6
  const v7 = v6 ? -Infinity : quotient([v4, 5500], [10000], 'nærmeste', 1)
  const v8 = v6 ? Infinity : quotient([v5, 5500], [10000], 'nærmeste', 1)
  const v9 = v7 === -Infinity ? -Infinity : Math.round(Math.min(v1, 1344200) * 3000 / 10000) + v7
  s[130] = v9
  const v10 = v8 === Infinity ? Infinity : Math.round(Math.min(v2, 1344200) * 3000 / 10000) + v8
  s[134] = v10
  const v11 = s[110] && s[110] && !(v6 && (!s[110] || !s[111] && v4 === v5))
  s[128] = v11
  const v12 = Math.max(0, v1 - sum(f.indtaegter, (r_indtaegter) => (r_indtaegter.tid === 'under' || s[105]) && (r_indtaegter.art === 'loen' || r_indtaegter.art === 'loen_i_tilbud' || r_indtaegter.art === 'feriegodtgoerelse' || r_indtaegter.art === 'feriedage_udbetalt') ? r_indtaegter.pension ?? 0 : 0))
  const v13 = Math.max(0, v3 ? Infinity : v2 - sum(f.indtaegter, (r_indtaegter) => { const r0_0 = r_indtaegter.tid === 'under'; const r0_1 = r0_0 || s[105]; const r0_2 = r_indtaegter.art === 'loen' || r_indtaegter.art === 'loen_i_tilbud' || r_indtaegter.art === 'feriegodtgoerelse' || r_indtaegter.art === 'feriedage_udbetalt'; const r0_3 = r0_1 && r0_2; return r0_3 ? (r0_3 && !(r0_1 && !r0_2 || !r0_0 && s[108]) ? r_indtaegter.pension ?? 0 : 0) : 0 }))
  const v14 = v13 === Infinity
  const v15 = Math.max(0, v12 - 1344200)
  const v16 = Math.max(0, v14 ? Infinity : v13 - 1344200)
  const v17 = v16 >= Infinity
  s[119] = v17
  const v18 = v17 ? -Infinity : quotient([v15, 5500], [10000], 'nærmeste', 1)
  const v19 = v17 ? Infinity : quotient([v16, 5500], [10000], 'nærmeste', 1)
  const v20 = v18 === -Infinity ? -Infinity : Math.round(Math.min(1344200, v12) * 3000 / 10000) + v18
  s[131] = v20
  const v21 = v19 === Infinity ? Infinity : Math.round(Math.min(1344200, v13) * 3000 / 10000) + v19
  s[135] = v21
  const v22 = s[110] && s[110] && !(v17 && (!s[110] || !s[111] && v15 === v16))
  s[129] = v22
  const v23 = Math.min(s[112], v1)
  const v24 = Math.min(s[113], v2)
  const v25 = s[111] || s[85]
  const v26 = v23 > -Infinity && v24 < Infinity
  const v27 = quotient([v23, 3000], [10000], 'nærmeste', 1)
  const v28 = quotient([v24, 3000], [10000], 'nærmeste', 1)
  const v29 = v26 ? Math.min(v27, v28) : -Infinity
  const v30 = v26 ? Math.max(v27, v28) : Infinity
  const v31 = s[110] && !(!v26 && (!s[110] || !v25 && v23 === v24))
  const v32 = v25 || !v26
  const v33 = v3 && s[114]
  const v34 = s[110] && !(v33 && (!s[110] || !s[111] && v1 === v2) && s[115])
  const v35 = s[111] || s[85] || v33
  const v36 = Math.max(0, s[114] ? -Infinity : v1 - s[113])
  const v37 = Math.max(0, v3 || s[116] ? Infinity : v2 - s[112])
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
  s[124] = v48
  const v49 = v43 || v46 ? Infinity : v30 + v40
  s[132] = v49
  const v50 = v31 && v41 && !(v47 && (!v31 || !v32 && v29 === v30) && (!v41 || !v42 && v39 === v40))
  s[125] = v50
  const v51 = v32 || v42 || v47
  s[120] = v51
  const v52 = Math.min(s[112], v12)
  const v53 = Math.min(s[113], v13)
  const v54 = v52 > -Infinity && v53 < Infinity
  const v55 = quotient([v52, 3000], [10000], 'nærmeste', 1)
  const v56 = quotient([v53, 3000], [10000], 'nærmeste', 1)
  const v57 = v54 ? Math.min(v55, v56) : -Infinity
  const v58 = v54 ? Math.max(v55, v56) : Infinity
  const v59 = s[110] && !(!v54 && (!s[110] || !v25 && v52 === v53))
  const v60 = v25 || !v54
  s[121] = v60
  const v61 = v14 && s[114]
  const v62 = s[110] && !(v61 && (!s[110] || !s[111] && v12 === v13) && s[115])
  const v63 = s[111] || s[85] || v61
  const v64 = Math.max(0, s[114] ? -Infinity : v12 - s[113])
  const v65 = Math.max(0, v14 || s[116] ? Infinity : v13 - s[112])
  const v66 = v65 >= Infinity
  const v67 = v66 ? -Infinity : quotient([v64, 5500], [10000], 'nærmeste', 1)
  const v68 = v66 ? Infinity : quotient([v65, 5500], [10000], 'nærmeste', 1)
  const v69 = v62 && !(v66 && (!v62 || !v63 && v64 === v65))
  const v70 = v63 || v66
  s[122] = v70
  const v71 = v58 === Infinity
  const v72 = v67 === -Infinity
  const v73 = v57 === -Infinity
  const v74 = v68 === Infinity
  const v75 = v71 && v72 || v73 && v74
  s[123] = v75
  const v76 = v73 || v72 ? -Infinity : v57 + v67
  s[127] = v76
  const v77 = v71 || v74 ? Infinity : v58 + v68
  s[133] = v77
  const v78 = v59 && v69 && !(v75 && (!v59 || !v60 && v57 === v58) && (!v69 || !v70 && v67 === v68))
  s[126] = v78
  const LAS_69j_9_er = !s[92] || !v0 && (v11 || v22) || v0 && (!s[80] && (v50 || v78) || s[80] && v50)
  s[139] = LAS_69j_9_er
}

function svar_11(f, s) {
  // LAS.69j.9: Fradrag for løn i jobafklaringsforløb (LAS § 69 j, stk. 9)
  const LAS_69j_9_ir = !s[92] || !s[117] && (s[111] || s[111] || s[118] || s[111] || s[111] || s[119]) || s[117] && (!s[80] && (s[120] || s[121] || s[122] || s[123]) || s[80] && s[120])
  s[422] = LAS_69j_9_ir
  const LAS_69j_9 = s[92] ? (s[117] ? (s[80] ? s[124] : s[125] ? (s[126] ? Math.min(s[124], s[127]) : s[124]) : s[127]) : s[128] ? (s[129] ? Math.min(s[130], s[131]) : s[130]) : s[131]) : -Infinity
  s[420] = LAS_69j_9
  const LAS_69j_9_hoej = s[92] ? (s[117] ? (s[80] ? s[132] : s[125] ? (s[126] ? Math.max(s[132], s[133]) : s[132]) : s[133]) : s[128] ? (s[129] ? Math.max(s[134], s[135]) : s[134]) : s[135]) : Infinity
  s[421] = LAS_69j_9_hoej
  // LAS.69j.7: Fleksløntilskuddet trækkes fra (LAS § 69 j, stk. 6-7)
  const v3 = sum(f.indtaegter, (r_indtaegter) => r_indtaegter.art === 'loen_under_sygdom' ? 1 : 0) > 0 || f.ansatIFleksjobVedForloebetsStart === false
  const LAS_69j_7 = !s[92] || v3
  s[415] = LAS_69j_7
  const LAS_69j_7_nej = !s[92] || !v3
  s[416] = LAS_69j_7_nej
  // LAS.69j.8: Overskud af egen virksomhed trækkes fra (LAS § 69 j, stk. 8)
  const v6 = s[50] && !s[136]
  const LAS_69j_8 = !s[92] || !s[137] || !s[138] || !v6
  s[417] = LAS_69j_8
  const LAS_69j_8_nej = !s[92] || s[137] && (!s[138] || v6)
  s[418] = LAS_69j_8_nej
  const LAS_69j_8_ir = !s[92] || s[137] && !s[138]
  s[419] = LAS_69j_8_ir
  // LAS.69j.13: Uddannelsesgodtgørelse efter en arbejdsskade trækkes ikke fra (LAS § 69 j, stk. 13)
  const v10 = f.vurderingsdato >= 19704 /* 2023-12-13 */
  const LAS_69j_13 = !s[92] || v10
  s[423] = LAS_69j_13
  const LAS_69j_13_nej = !s[92] || !v10 || f.vurderingsdato < 19899 /* 2024-06-25 */
  s[424] = LAS_69j_13_nej
  const LAS_69j_13_ir = !s[92] || v10 && f.vurderingsdato < 19899 /* 2024-06-25 */
  s[425] = LAS_69j_13_ir
  // LAS.69j.5: Fradrag i ydelsen under jobafklaringsforløb (LAS § 69 j, stk. 5-13)
  const v14 = LAS_69j_9 === -Infinity ? -Infinity : sum(f.indtaegter, (r_indtaegter) => { const r0_0 = r_indtaegter.tid === 'under'; const r0_1 = r0_0 || s[105]; const r0_2 = r_indtaegter.art === 'anden' || r_indtaegter.art === 'loen_under_sygdom'; const r0_3 = r0_1 && r0_2; return r0_3 ? (r0_3 && !(r0_1 && !r0_2 || !r0_0 && s[108]) ? r_indtaegter.beloeb : 0) : 0 }) + LAS_69j_9
  const v15 = LAS_69j_9_hoej === Infinity ? Infinity : sum(f.indtaegter, (r_indtaegter) => (r_indtaegter.tid === 'under' || s[105]) && (r_indtaegter.art === 'anden' || r_indtaegter.art === 'loen_under_sygdom') ? r_indtaegter.beloeb : 0) + LAS_69j_9_hoej
  const v16 = sum(f.indtaegter, (r_indtaegter) => { const r0_0 = r_indtaegter.tid === 'under'; const r0_1 = r0_0 || s[105]; const r0_2 = r_indtaegter.art === 'fleksloentilskud'; const r0_3 = r0_1 && r0_2; return r0_3 ? (r0_3 && !(r0_1 && !r0_2 || !r0_0 && s[108]) ? r_indtaegter.beloeb : 0) : 0 })
  const v17 = sum(f.indtaegter, (r_indtaegter) => (r_indtaegter.tid === 'under' || s[105]) && r_indtaegter.art === 'fleksloentilskud' ? r_indtaegter.beloeb : 0)
  const v18 = !s[92] && v16 <= 0
  const v19 = LAS_69j_7_nej ? 0 : v16
  const v20 = v14 === -Infinity ? -Infinity : v14 + (LAS_69j_7 ? (LAS_69j_7_nej || v18 ? Math.min(v16, v19) : v16) : v19)
  const v21 = v15 === Infinity ? Infinity : v15 + (LAS_69j_7 ? v17 : 0)
  const v22 = sum(f.indtaegter, (r_indtaegter) => { const r0_0 = r_indtaegter.tid === 'under'; const r0_1 = r0_0 || s[105]; const r0_2 = r_indtaegter.art === 'overskud_egen_virksomhed'; const r0_3 = r0_1 && r0_2; return r0_3 ? (r0_3 && !(r0_1 && !r0_2 || !r0_0 && s[108]) ? r_indtaegter.beloeb : 0) : 0 })
  const v23 = sum(f.indtaegter, (r_indtaegter) => (r_indtaegter.tid === 'under' || s[105]) && r_indtaegter.art === 'overskud_egen_virksomhed' ? r_indtaegter.beloeb : 0)
  const v24 = LAS_69j_8_ir && v22 <= 0
  const v25 = LAS_69j_8_nej ? 0 : v22
  const v26 = v20 === -Infinity ? -Infinity : v20 + (LAS_69j_8 ? (LAS_69j_8_nej || v24 ? Math.min(v22, v25) : v22) : v25)
  const v27 = v21 === Infinity ? Infinity : v21 + (LAS_69j_8 ? v23 : 0)
  const v28 = sum(f.indtaegter, (r_indtaegter) => { const r0_0 = r_indtaegter.tid === 'under'; const r0_1 = r0_0 || s[105]; const r0_2 = r_indtaegter.art === 'uddannelsesgodtgoerelse'; const r0_3 = r0_1 && r0_2; return r0_3 ? (r0_3 && !(r0_1 && !r0_2 || !r0_0 && s[108]) ? r_indtaegter.beloeb : 0) : 0 })
  const v29 = sum(f.indtaegter, (r_indtaegter) => (r_indtaegter.tid === 'under' || s[105]) && r_indtaegter.art === 'uddannelsesgodtgoerelse' ? r_indtaegter.beloeb : 0)
  const v30 = LAS_69j_13_ir && v28 <= 0
  const v31 = LAS_69j_13 ? 0 : v28
  const LAS_69j_5_er = !s[92] || s[139] && (LAS_69j_7 || LAS_69j_7_nej || v18) && (LAS_69j_8 || LAS_69j_8_nej || v24) && (LAS_69j_13_nej || LAS_69j_13 || v30)
  s[409] = LAS_69j_5_er
  const LAS_69j_5_ir = !s[92] || LAS_69j_9_ir || !s[92] && !(v16 === v17 && v16 === 0) || LAS_69j_8_ir && !(v22 === v23 && v22 === 0) || LAS_69j_13_ir && !(v28 === v29 && v28 === 0)
  s[410] = LAS_69j_5_ir
  const LAS_69j_5 = s[92] ? (v26 === -Infinity ? -Infinity : v26 + (LAS_69j_13_nej ? (LAS_69j_13 || v30 ? Math.min(v28, v31) : v28) : v31)) : -Infinity
  s[407] = LAS_69j_5
  const LAS_69j_5_hoej = s[92] ? (v27 === Infinity ? Infinity : v27 + (LAS_69j_13_nej ? v29 : 0)) : Infinity
  s[408] = LAS_69j_5_hoej
  // LAS.69j.5.modtager: Retten til forløbet består, selv om intet udbetales (LAS § 69 j, stk. 5)
  const v36 = f.vurderingsdato >= 18262 /* 2020-01-01 */
  s[160] = v36
  const v37 = !v36 || f.harFrasagtYdelsen === false
  const LAS_69j_5_modtager = f.erIJobafklaring && (!s[92] || v37)
  s[411] = LAS_69j_5_modtager
  const LAS_69j_5_modtager_nej = f.erIJobafklaring && (!s[92] || !v37)
  s[412] = LAS_69j_5_modtager_nej
  const LAS_69j_5_modtager_ir = f.erIJobafklaring === false || !s[92]
  s[413] = LAS_69j_5_modtager_ir
  // LAS.69j.udbetales: Ressourceforløbsydelse til udbetaling i jobafklaringsforløb (LAS § 69 j, stk. 5)
  const v41 = s[140] === Infinity
  const v42 = -LAS_69j_5_hoej === -Infinity
  const v43 = s[141] === -Infinity
  const v44 = -LAS_69j_5 === Infinity
  const v45 = v41 && v42 || v43 && v44
  const LAS_69j_udbetales_er = !s[92] || s[142] && LAS_69j_5_er && !(v45 && (!s[142] || !s[143] && s[141] === s[140]) && (!LAS_69j_5_er || !LAS_69j_5_ir && LAS_69j_5 === LAS_69j_5_hoej))
  s[428] = LAS_69j_udbetales_er
  const LAS_69j_udbetales_ir = !s[92] || s[143] || LAS_69j_5_ir || v45
  s[429] = LAS_69j_udbetales_ir
  const LAS_69j_udbetales = s[92] ? Math.max(0, v43 || v42 ? -Infinity : s[141] - LAS_69j_5_hoej) : -Infinity
  s[426] = LAS_69j_udbetales
  const LAS_69j_udbetales_hoej = s[92] ? Math.max(0, v41 || v44 ? Infinity : s[140] - LAS_69j_5) : Infinity
  s[427] = LAS_69j_udbetales_hoej
  // SDL.2.1: Hvem kan få sygedagpenge (SDL § 2, stk. 1)
  const SDL_2_1 = s[35] || s[47] && (s[37] || s[50] || s[51] || f.arbejdsskade || s[144])
  s[433] = SDL_2_1
  const SDL_2_1_nej = s[35] || s[47] && !s[37] && !s[50] && !s[51] && f.arbejdsskade === false && s[145]
  s[434] = SDL_2_1_nej
  // SDL.2: Ret til sygedagpenge (SDL § 2)
  const v52 = s[146] && s[147] >= f.vurderingsdato
  const v53 = s[148] || s[146] && s[149] < f.vurderingsdato
  const v54 = s[150] && (v52 || s[151]) && (s[152] || v52) || s[153]
  const SDL_2 = s[35] || s[47] && (SDL_2_1 || s[49]) && (v54 || s[49]) && s[154] && s[155] && (SDL_2_1 || v54 || s[156] || s[54])
  s[430] = SDL_2
  const SDL_2_nej = s[35] || s[47] && (SDL_2_1_nej || (v53 || s[49]) && (s[157] || s[49]) && (v53 || s[157]) || s[158] || s[60])
  s[431] = SDL_2_nej
  const SDL_2_ir = s[35] || s[47] && s[49] && !s[53] || s[36]
  s[432] = SDL_2_ir
  // SDL.7.1.ferieaftale: Ferien kan aftales med kommunen (SDL § 7, stk. 1)
  const v58 = f.feriePasserMedForloebet && f.ferieIndenForFerieloven
  const SDL_7_1_ferieaftale = !s[53] || v58
  s[438] = SDL_7_1_ferieaftale
  const SDL_7_1_ferieaftale_nej = !s[53] || !v58
  s[439] = SDL_7_1_ferieaftale_nej
  // SDL.7.1.genoptagelse: Sygedagpenge igen efter ferien fra (SDL § 7, stk. 1)
  const v61 = periods(f.afbrydelser, (r_afbrydelser) => r_afbrydelser.slags === 'ferie')
  const v62 = runEnd(v61, f.vurderingsdato)
  const v63 = shiftDays(v62 < 2147483647 || v62 === 2147483647 ? v62 : FIRST_DAY, 1)
  const SDL_7_1_genoptagelse = s[53] ? v63 : FIRST_DAY
  s[440] = SDL_7_1_genoptagelse
  const SDL_7_1_genoptagelse_hoej = s[53] ? v63 : NEVER
  s[441] = SDL_7_1_genoptagelse_hoej
  const SDL_7_1_genoptagelse_ir = f.ferieAftalt === false || !s[53]
  s[442] = SDL_7_1_genoptagelse_ir
  // SDL.7.1.ny: Ferien gør det til en ny sygemelding (SDL § 7, stk. 1)
  const SDL_7_1_ny = !s[53] || f.ferieAftalt === false
  s[443] = SDL_7_1_ny
  const SDL_7_1_ny_nej = !s[53] || f.ferieAftalt
  s[444] = SDL_7_1_ny_nej
  // SDL.7.3: Fra hvornår arbejdsevnen ses bredere (SDL § 7, stk. 3)
  const v69 = shiftMonths(s[31], 3)
  s[195] = v69
  const v70 = shiftMonths(s[33], 3)
  s[196] = v70
  const v71 = f.saerligeGrundeTilAndetTidspunkt || !s[3]
  const v72 = f.saerligeGrundeTilAndetTidspunkt === false && s[5]
  const SDL_7_3 = s[35] ? FIRST_DAY : f.saerligeGrundeTilAndetTidspunkt ? f.bredVurderingsdag : v69
  s[447] = SDL_7_3
  const SDL_7_3_hoej = s[35] ? NEVER : f.saerligeGrundeTilAndetTidspunkt ? f.bredVurderingsdag : v70
  s[448] = SDL_7_3_hoej
  const v75 = f.persongruppe === 'loenmodtager' || f.persongruppe === 'selvstaendig'
  const SDL_7_3_er = v75 && (s[35] || s[41] && v71 || s[44] && v71)
  s[449] = SDL_7_3_er
  const SDL_7_3_ir = !v75 || s[35] || s[41] && v72 || s[44] && v72 || s[36]
  s[450] = SDL_7_3_ir
}

function svar_12(f, s) {
  // SDL.7.5: Stop, når helbredet er stationært (SDL § 7, stk. 5, 2. pkt.)
  const v0 = !s[73] && f.helbredetErStationaert && f.arbejdsevnenErAfklaret && f.berettigetTilRevalidering === false && f.berettigetTilFleksjob === false && f.berettigetTilFoertidspension === false || s[73] && f.helbredetErStationaert && f.arbejdsevnenErAfklaret && f.berettigetTilRevalidering === false && f.berettigetTilFleksjob === false && f.berettigetTilFoertidspension === false && f.berettigetTilRessourceforloeb === false
  const SDL_7_5 = !s[53] || v0
  s[451] = SDL_7_5
  const SDL_7_5_nej = !s[53] || !v0
  s[452] = SDL_7_5_nej
  // SDL.7a.1: Arbejdsgiverens samtale skal være holdt (SDL § 7 a, stk. 1-3)
  const v3 = !s[3] && s[32] && s[31] <= 14612 /* 2010-01-03 */
  const v4 = !s[3] && s[33] >= 14613 /* 2010-01-04 */ && s[159]
  const v5 = allPeriods(f.fravaer)
  const v6 = runStart(v5, f.vurderingsdato)
  const v7 = v6 < 2147483647 || v6 === 2147483647 ? v6 : FIRST_DAY
  const v8 = f.fratraeder && shiftDays(v7, 56) >= f.fratraedelsesdag ? NEVER : shiftDays(v7, 28)
  const SDL_7a_1 = s[35] ? FIRST_DAY : v4 || s[44] ? v8 : NEVER
  s[453] = SDL_7a_1
  const SDL_7a_1_hoej = s[35] ? NEVER : v3 ? NEVER : v8
  s[454] = SDL_7a_1_hoej
  const SDL_7a_1_er = s[37] && (s[35] || v3 || v4 || s[44])
  s[455] = SDL_7a_1_er
  const SDL_7a_1_ir = !s[37] || s[49]
  s[375] = SDL_7a_1_ir
  // SDL.7c: Tidlig opfølgning (SDL § 7 c, stk. 1)
  const v13 = f.vurderingsdato >= 16440 /* 2015-01-05 */
  s[168] = v13
  const v14 = f.tidligOpfoelgningOensketAf === 'arbejdsgiver'
  const v15 = shiftDays(s[31], 35)
  s[330] = v15
  const v16 = shiftDays(s[33], 35)
  s[331] = v16
  const v17 = f.tidligOpfoelgningOensketAf === 'sygemeldt' && f.ventesRaskInden8Uger === false
  const SDL_7c = v13 && (!v13 || v14 && f.ventesRaskInden8Uger === false && (!s[3] && shiftDays(v16, -1) >= f.tidligOpfoelgningBedtOm || s[5]) && f.oenskerTidligOpfoelgning || !v14 && v17)
  s[166] = SDL_7c
  const SDL_7c_nej = v13 && (!v13 || v14 && (f.ventesRaskInden8Uger || !s[3] && shiftDays(v15, -1) < f.tidligOpfoelgningBedtOm || f.oenskerTidligOpfoelgning === false) || !v14 && !v17)
  s[167] = SDL_7c_nej
  // SDL.10a: Der skal udfyldes et oplysningsskema (SDL § 10 a)
  const v20 = !s[80] || !(f.fikSygedagpengeVedLivstruende && f.sagenErBelyst)
  const SDL_10a = !s[53] || v20
  s[457] = SDL_10a
  const SDL_10a_nej = !s[53] || !v20
  s[458] = SDL_10a_nej
  // SDL.11.3: Oplysningsskemaet skal være besvaret (SDL § 11, stk. 3)
  const v23 = f.oplysningsskemaSendt >= 13332 /* 2006-07-03 */
  s[461] = v23
  const v24 = shiftDays(f.oplysningsskemaSendt, 8)
  const SDL_11_3 = v23 ? v24 : FIRST_DAY
  s[459] = SDL_11_3
  const SDL_11_3_hoej = v23 ? v24 : NEVER
  s[460] = SDL_11_3_hoej
  // SDL.12.1.1: Kategori 1 (SDL § 12, stk. 1, nr. 1)
  const v27 = shiftDays(shiftDays(s[31], 56), -1)
  s[161] = v27
  const v28 = shiftDays(shiftDays(s[33], 56), -1)
  s[162] = v28
  const v29 = !s[3] && v28 >= f.forventetRask
  const v30 = !s[3] && v28 >= f.vurderingsdato
  const v31 = !s[3] && v27 < f.forventetRask || !s[3] && v27 < f.vurderingsdato
  const v32 = (v29 || s[5]) && (v30 || s[5]) && (v29 || v30)
  const v33 = f.vurderingsdato >= 20635 /* 2026-07-01 */
  s[172] = v33
  const v34 = !v33 && s[5]
  const SDL_12_1_1 = !s[53] || !v13 && f.tilbagevendenForestaar || v13 && !v33 && v32
  s[165] = SDL_12_1_1
  const SDL_12_1_1_nej = !s[53] || !v13 && f.tilbagevendenForestaar === false || v13 && (v33 || v31)
  s[163] = SDL_12_1_1_nej
  const SDL_12_1_1_ir = !s[53] || v13 && v34
  s[164] = SDL_12_1_1_ir
  // SDL.11a.1: Lægeattest før den første samtale (SDL § 11 a, stk. 1)
  const SDL_11a_1 = !s[53] || !v13 && f.laegeattestNoedvendig || v13 && (!s[160] && SDL_12_1_1_nej || s[160] && f.laegeattestNoedvendig)
  s[462] = SDL_11a_1
  const SDL_11a_1_nej = !s[53] || !v13 && f.laegeattestNoedvendig === false || v13 && (!s[160] && SDL_12_1_1 || s[160] && f.laegeattestNoedvendig === false)
  s[463] = SDL_11a_1_nej
  const SDL_11a_1_ir = !s[53] || v13 && !s[160] && SDL_12_1_1_ir
  s[464] = SDL_11a_1_ir
  // SDL.12.1.2: Kategori 2 (SDL § 12, stk. 1, nr. 2)
  const v41 = f.vurderingsdato >= 20089 /* 2025-01-01 */
  s[170] = v41
  const v42 = f.tilbagevendenForestaar === false && f.risikoForLangtForloeb
  const v43 = v31 || s[5]
  const SDL_12_1_2 = !s[53] || !v13 && v42 || v13 && (!v41 && v43 && f.behovForTvaerfagligIndsats === false || v41 && !v33 && v31)
  s[199] = SDL_12_1_2
  const SDL_12_1_2_nej = !s[53] || !v13 && !v42 || v13 && (!v41 && (v32 || f.behovForTvaerfagligIndsats) || v41 && (v33 || v32))
  s[194] = SDL_12_1_2_nej
  const SDL_12_1_2_ir = !s[53] || v13 && v41 && v34
  s[193] = SDL_12_1_2_ir
  // SDL.12.1.3: Kategori 3 (SDL § 12, stk. 1, nr. 3)
  const v47 = f.tilbagevendenForestaar === false && f.risikoForLangtForloeb === false
  const SDL_12_1_3 = !s[53] || !v13 && v47 || v13 && !v41 && v43 && f.behovForTvaerfagligIndsats
  s[465] = SDL_12_1_3
  const SDL_12_1_3_nej = !s[53] || !v13 && !v47 || v13 && (v41 || v32 || f.behovForTvaerfagligIndsats === false)
  s[466] = SDL_12_1_3_nej
  // SDL.13f.1: Ingen opfølgning i et kortere forløb (SDL § 13 f, stk. 1-3)
  const v50 = s[37] && !(f.fratraeder && f.fratraedelsesdag < f.vurderingsdato)
  const v51 = f.holdteSamtaler >= 1
  s[200] = v51
  const v52 = shiftDays(shiftDays(f.foersteOpfoelgningssamtale, 91), -1)
  s[202] = v52
  const v53 = v50 && v51 && f.forudsigeligtForloeb && v52 >= f.forventetRask && v52 >= f.vurderingsdato
  s[192] = v53
  const v54 = shiftDays(shiftDays(s[31], 182), -1)
  s[201] = v54
  const v55 = shiftDays(shiftDays(s[33], 182), -1)
  s[203] = v55
  const v56 = !v50 || !s[3] && v54 < f.forventetRask || f.opfoelgningOenskes || f.opfoelgningAlligevel || !s[3] && v54 < f.vurderingsdato
  s[173] = v56
  const v57 = v50 && (!s[3] && v55 >= f.forventetRask || s[5]) && f.opfoelgningOenskes === false && f.opfoelgningAlligevel === false && (!s[3] && v55 >= f.vurderingsdato || s[5])
  s[174] = v57
  const v58 = v33 && (!s[3] && s[31] < 20635 /* 2026-07-01 */ || s[5])
  s[175] = v58
  const SDL_13f_1 = v41 && (v58 && (v53 || v57) || !(v58 && !(!v33 || !s[3] && s[33] >= 20635 /* 2026-07-01 */)) && (!v41 || !v33 && v53 || v33 && v57))
  s[171] = SDL_13f_1
  const SDL_13f_1_nej = v41 && (v58 && (!v53 || v56) || !(v58 && !(!v33 || !s[3] && s[33] >= 20635 /* 2026-07-01 */)) && (!v41 || !v33 && !v53 || v33 && v56))
  s[169] = SDL_13f_1_nej
}

function svar_13(f, s) {
  // SDL.13b.1: Den første samtale skal være holdt (SDL § 13 b, stk. 1-3)
  const v0 = shiftDays(f.tidligOpfoelgningBedtOm, 14)
  const v1 = Math.min(s[161], v0)
  const v2 = Math.min(s[162], v0)
  const v3 = s[3] || !s[5] && s[161] === s[162]
  const v4 = s[163] && !s[3]
  const v5 = s[164] && !s[3] && s[162] >= NEVER
  const v6 = v4 || v5 ? (v4 ? s[161] : NEVER) : NEVER
  const v7 = s[165] ? NEVER : s[162]
  const v8 = s[165] || v4 || v5
  const v9 = s[163] && s[5] || s[164] && !(v3 && !s[3] && s[161] === NEVER)
  const v10 = Math.max(v1, v6)
  const v11 = Math.min(v2, v7)
  const v12 = s[3] || !s[5] && v1 === v2
  const v13 = s[166] && !s[3]
  const v14 = s[167] && v8
  const v15 = !s[168] && !s[3] && v8 && v11 >= v10
  const v16 = v14 || v15
  const v17 = v14 ? (v15 ? Math.min(v6, v10) : v6) : v10
  const v18 = v13 ? (v16 ? Math.min(v1, v17) : v1) : v17
  const v19 = v14 ? (v15 ? Math.max(v7, v11) : v7) : v11
  const v20 = v13 ? (v16 ? Math.max(v2, v19) : v2) : v19
  const v21 = v13 || v14 || v15
  const v22 = s[166] && s[5]
  const v23 = v22 || s[167] && v9 || !s[168] && s[5] && v9 || !s[168] && !(v12 && (!v8 || !v9 && v6 === v7) && (!s[3] && v8 || s[3] && !v8) && (s[3] || v1 === v6))
  s[182] = v23
  const v24 = shiftMonths(s[31], 6)
  s[309] = v24
  const v25 = shiftMonths(s[33], 6)
  s[308] = v25
  const v26 = shiftDays(v24, -1)
  s[197] = v26
  const v27 = shiftDays(v25, -1)
  s[198] = v27
  const v28 = Math.min(v0, v26)
  const v29 = Math.min(v0, v27)
  const v30 = Math.max(v26, v28)
  const v31 = Math.min(v27, v29)
  const v32 = s[167] && !s[3]
  const v33 = !s[168] && !s[3] && v31 >= v30
  const v34 = v32 || v33
  const v35 = v32 ? (v33 ? Math.min(v26, v30) : v26) : v30
  const v36 = v13 ? (v34 ? Math.min(v28, v35) : v28) : v35
  s[187] = v36
  const v37 = v32 ? (v33 ? Math.max(v27, v31) : v27) : v31
  const v38 = v13 ? (v34 ? Math.max(v29, v37) : v29) : v37
  s[188] = v38
  const v39 = v13 || v32 || v33
  s[186] = v39
  const v40 = s[167] && s[5]
  const v41 = !s[168] && s[5]
  s[185] = v41
  const v42 = v22 || v40 || v41 || !s[168] && !((s[3] || !s[5] && v28 === v29) && (s[3] || !s[5] && v26 === v27) && (s[3] || v26 === v28))
  s[183] = v42
  const v43 = s[169] && v39
  const v44 = !s[170] && v39 && v38 >= NEVER
  const v45 = v43 || v44 ? (v43 ? v36 : NEVER) : NEVER
  const v46 = s[171] ? NEVER : v38
  const v47 = s[171] || v43 || v44
  const v48 = Math.max(s[161], v1)
  const v49 = Math.min(s[162], v2)
  const v50 = !s[168] && !s[3] && v49 >= v48
  const v51 = v32 || v50
  const v52 = v32 ? (v50 ? Math.min(s[161], v48) : s[161]) : v48
  const v53 = v13 ? (v51 ? Math.min(v1, v52) : v1) : v52
  s[190] = v53
  const v54 = v32 ? (v50 ? Math.max(s[162], v49) : s[162]) : v49
  const v55 = v13 ? (v51 ? Math.max(v2, v54) : v2) : v54
  s[191] = v55
  const v56 = v13 || v32 || v50
  s[189] = v56
  const v57 = v22 || v40 || v41 || !s[168] && !(v12 && v3 && (s[3] || s[161] === v1))
  s[184] = v57
  const v58 = s[169] && v56
  const v59 = !s[170] && v56 && v55 >= NEVER
  const v60 = v58 || v59 ? (v58 ? v53 : NEVER) : NEVER
  const v61 = s[171] ? NEVER : v55
  const v62 = s[171] || v58 || v59
  const v63 = s[53] ? (s[168] ? (s[172] ? (v47 ? (v62 ? Math.min(v45, v60) : v45) : v60) : v18) : s[161]) : FIRST_DAY
  s[178] = v63
  const v64 = s[53] ? (s[168] ? (s[172] ? (v47 ? (v62 ? Math.max(v46, v61) : v46) : v61) : v20) : s[162]) : NEVER
  s[180] = v64
  const v65 = s[173] && v39
  const v66 = s[174] || v65
  const v67 = v65 ? v36 : NEVER
  const v68 = s[174] ? NEVER : v38
  const v69 = s[173] && v56
  const v70 = s[174] || v69
  const v71 = v69 ? v53 : NEVER
  const v72 = s[174] ? NEVER : v55
  const v73 = v66 || v70
  const v74 = v66 ? (v70 ? Math.min(v67, v71) : v67) : v71
  const v75 = v21 ? (v73 ? Math.min(v18, v74) : v18) : v74
  s[179] = v75
  const v76 = v66 ? (v70 ? Math.max(v68, v72) : v68) : v72
  const v77 = v21 ? (v73 ? Math.max(v20, v76) : v20) : v76
  s[181] = v77
  const v78 = s[175] && (v21 || v66 || v70)
  s[176] = v78
  const v79 = !(s[175] && !(!s[172] || !s[3] && s[33] >= 20635 /* 2026-07-01 */)) && (!s[53] || !s[168] && !s[3] || s[168] && (!s[172] && v21 || s[172] && (v47 || v62)))
  s[177] = v79
}

function svar_14(f, s) {
  // SDL.13b.1: Den første samtale skal være holdt (SDL § 13 b, stk. 1-3)
  const SDL_13b_1_er = s[176] || s[177]
  s[469] = SDL_13b_1_er
  const SDL_13b_1 = s[176] ? (s[177] ? Math.min(s[178], s[179]) : s[179]) : s[178]
  s[467] = SDL_13b_1
  const SDL_13b_1_hoej = s[176] ? (s[177] ? Math.max(s[180], s[181]) : s[181]) : s[180]
  s[468] = SDL_13b_1_hoej
  const SDL_13b_1_ir = s[175] && (s[182] || s[173] && s[183] || s[173] && s[184]) || !(s[175] && !(!s[172] || !s[3] && s[33] >= 20635 /* 2026-07-01 */)) && (!s[53] || s[185] || s[168] && (!s[172] && s[182] || s[172] && (s[169] && s[183] || !s[170] && !((!s[186] || !s[183] && s[187] === s[188]) && s[186] && s[187] === NEVER) || s[169] && s[184] || !s[170] && !((!s[189] || !s[184] && s[190] === s[191]) && s[189] && s[190] === NEVER))))
  s[470] = SDL_13b_1_ir
  // SDL.13b.1.antal: Samtaler i det første halve år (SDL § 13 b, stk. 1, 1. pkt.)
  const v4 = s[165] || s[163]
  const v5 = s[165] ? 0 : 4
  const v6 = s[163] ? 4 : 0
  const v7 = Math.max(1, v5)
  const v8 = Math.min(1, v6)
  const v9 = s[169] && v4
  const v10 = !s[170] && v4 && v8 >= v7
  const v11 = v9 || v10
  const v12 = v9 ? (v10 ? Math.min(v5, v7) : v5) : v7
  const v13 = v9 ? (v10 ? Math.max(v6, v8) : v6) : v8
  const v14 = s[160] ? (s[170] ? (s[172] ? (s[171] ? 0 : 1) : s[171] ? (v11 ? Math.min(1, v12) : 1) : v12) : v5) : -Infinity
  const v15 = s[160] ? (s[170] ? (s[172] ? (s[169] ? 1 : 0) : s[171] ? (v11 ? Math.max(1, v13) : 1) : v13) : v6) : Infinity
  const v16 = s[192] ? 1 : 4
  const v17 = s[174] ? 0 : 1
  const v18 = !(s[175] && !(!s[172] || !s[3] && s[33] >= 20635 /* 2026-07-01 */)) && (!s[160] || !s[170] && v4 || s[170] && (!s[172] && (s[171] || v9 || v10) || s[172] && (s[171] || s[169])))
  const SDL_13b_1_antal = s[175] ? (v18 ? Math.min(v14, v17) : v17) : v14
  s[471] = SDL_13b_1_antal
  const SDL_13b_1_antal_hoej = s[175] ? (v18 ? Math.max(v15, v16) : v16) : v15
  s[472] = SDL_13b_1_antal_hoej
  const SDL_13b_1_antal_er = s[160] && (s[175] || v18)
  s[473] = SDL_13b_1_antal_er
  const SDL_13b_1_antal_ir = !s[160] || !(s[175] && !(!s[172] || !s[3] && s[33] >= 20635 /* 2026-07-01 */)) && (!s[160] || !s[170] && s[164] || s[170] && (!s[172] && (s[169] && s[164] || !s[170] && !((!v4 || !s[164] && v5 === v6) && v4 && v5 === 1)) || s[172] && !s[170]))
  s[474] = SDL_13b_1_antal_ir
  // SDL.13b.1.naeste: Den næste opfølgning skal være sket (SDL § 13 b, stk. 1)
  const v23 = f.vurderingsdato >= 15012 /* 2011-02-07 */
  const v24 = f.vurderingsdato >= 14407 /* 2009-06-12 */
  const v25 = shiftDays(f.senesteOpfoelgningssamtale, 28)
  const v26 = shiftDays(f.senesteOpfoelgningssamtale, 56)
  const v27 = Math.max(v25, v26)
  const v28 = Math.min(v25, v26)
  const v29 = s[193] && v28 >= v27
  const v30 = s[194] || v29
  const v31 = s[194] ? (v29 ? Math.min(v26, v27) : v26) : v27
  const v32 = s[194] ? (v29 ? Math.max(v26, v28) : v26) : v28
  const v33 = f.holdteSamtaler >= 2
  const v34 = shiftMonths(f.senesteOpfoelgningssamtale, 3)
  const v35 = v33 || !s[3]
  const v36 = !v33 && s[5]
  const v37 = v33 ? v34 : shiftDays(s[195], -1)
  const v38 = v33 ? v34 : shiftDays(s[196], -1)
  const v39 = Math.max(v25, v37)
  const v40 = Math.min(v25, v38)
  const v41 = s[194] && v35
  const v42 = s[193] && v35 && v40 >= v39
  const v43 = v41 || v42
  const v44 = v41 ? (v42 ? Math.min(v37, v39) : v37) : v39
  const v45 = v41 ? (v42 ? Math.max(v38, v40) : v38) : v40
  const v46 = s[164] && v25 >= NEVER
  const v47 = f.holdteSamtaler >= 4
  const v48 = v47 || !s[3]
  const v49 = !v47 && s[5]
  const v50 = v47 ? NEVER : s[197]
  const v51 = v47 ? NEVER : s[198]
  const v52 = s[163] && v48
  const v53 = s[164] && v48 && v51 >= NEVER
  const v54 = v52 || v53 ? (v52 ? v50 : NEVER) : NEVER
  const v55 = s[165] ? NEVER : v51
  const v56 = s[165] || v52 || v53
  const v57 = s[163] && v49 || s[164] && !((!v48 || !v49 && v50 === v51) && v48 && v50 === NEVER)
  const v58 = s[169] && v56
  const v59 = !s[170] && v56 && v55 >= NEVER
  const v60 = s[53] ? (v24 ? (v23 ? (s[168] ? (s[160] ? (s[170] ? (s[172] ? NEVER : v58 || v59 ? (v58 ? v54 : NEVER) : NEVER) : v54) : s[163] || v46 ? (s[163] ? v25 : NEVER) : NEVER) : s[199] ? (v43 ? Math.min(v25, v44) : v25) : v44) : FIRST_DAY) : s[199] ? (v30 ? Math.min(v25, v31) : v25) : v31) : FIRST_DAY
  const v61 = s[192] || v48 ? (s[192] ? NEVER : v50) : NEVER
  const v62 = !(s[175] && !(!s[172] || !s[3] && s[33] >= 20635 /* 2026-07-01 */)) && (!s[53] || !v24 && (s[199] || s[194] || v29) || v24 && (!v23 || !s[168] && (s[199] || v41 || v42) || s[168] && (!s[160] && (s[165] || s[163] || v46) || s[160] && (!s[170] && v56 || s[170] && (s[172] || s[171] || v58 || v59)))))
  const SDL_13b_1_naeste = s[175] ? (v62 ? Math.min(v60, v61) : v61) : v60
  s[475] = SDL_13b_1_naeste
  const SDL_13b_1_naeste_hoej = s[175] ? NEVER : s[53] ? (v24 ? (v23 ? (s[168] ? (s[160] ? (s[170] ? (s[172] ? NEVER : s[171] ? NEVER : v55) : v55) : s[165] ? NEVER : v25) : s[199] ? (v43 ? Math.max(v25, v45) : v25) : v45) : NEVER) : s[199] ? (v30 ? Math.max(v25, v32) : v25) : v32) : NEVER
  s[476] = SDL_13b_1_naeste_hoej
  const SDL_13b_1_naeste_er = s[200] && (s[175] || v62)
  s[477] = SDL_13b_1_naeste_er
  const SDL_13b_1_naeste_ir = !s[200] || s[175] && !s[192] && v49 || !(s[175] && !(!s[172] || !s[3] && s[33] >= 20635 /* 2026-07-01 */)) && (!s[53] || !v24 && s[193] && v25 !== v26 || v24 && (!v23 || !s[168] && (s[194] && v36 || s[193] && !((!v35 || !v36 && v37 === v38) && v35 && v25 === v37)) || s[168] && (!s[160] && s[164] && v25 !== NEVER || s[160] && (!s[170] && v57 || s[170] && !s[172] && (s[169] && v57 || !s[170] && !((!v56 || !v57 && v54 === v55) && v56 && v54 === NEVER))))))
  s[478] = SDL_13b_1_naeste_ir
  // SDL.13b.5: Opfølgning uden kontakt (standby) (SDL § 13 b, stk. 5)
  const v67 = f.vurderingsdato >= 15070 /* 2011-04-06 */
  const SDL_13b_5 = !v23 || !v67 && f.sygdomForhindrerKontakt || v67 && (f.vurderingsdato < 15208 /* 2011-08-22 */ || f.kontaktUhensigtsmaessig)
  s[479] = SDL_13b_5
  const SDL_13b_5_nej = !v23 || !v67 && f.sygdomForhindrerKontakt === false || v67 && (f.vurderingsdato < 15208 /* 2011-08-22 */ || f.kontaktUhensigtsmaessig === false)
  s[480] = SDL_13b_5_nej
  const SDL_13b_5_ir = !v23 || v67 && f.vurderingsdato < 15208 /* 2011-08-22 */
  s[481] = SDL_13b_5_ir
  // SDL.13f.1.dag: Grænsen for de kortere forløb (SDL § 13 f, stk. 1)
  const v71 = s[170] ? (s[172] ? s[201] : s[202]) : FIRST_DAY
  const v72 = s[170] ? (s[172] ? s[203] : s[202]) : NEVER
  const v73 = s[3] ? s[202] : Math.min(s[202], s[201])
  const v74 = s[3] ? s[202] : Math.max(s[202], s[203])
  const v75 = !(s[175] && !(!s[172] || !s[3] && s[33] >= 20635 /* 2026-07-01 */)) && (!s[170] || !s[172] || !s[3])
  const SDL_13f_1_dag = s[175] ? (v75 ? Math.min(v71, v73) : v73) : v71
  s[482] = SDL_13f_1_dag
  const SDL_13f_1_dag_hoej = s[175] ? (v75 ? Math.max(v72, v74) : v74) : v72
  s[483] = SDL_13f_1_dag_hoej
  const SDL_13f_1_dag_er = s[170] && (s[175] || v75)
  s[484] = SDL_13f_1_dag_er
  const SDL_13f_1_dag_ir = !s[170] || s[175] && s[5] || !(s[175] && !(!s[172] || !s[3] && s[33] >= 20635 /* 2026-07-01 */)) && (!s[170] || s[172] && s[5])
  s[485] = SDL_13f_1_dag_ir
}

function svar_15(f, s) {
  // SDL.21.1.1: Bortfald, når du ikke medvirker (SDL § 21, stk. 1, nr. 1)
  const v0 = f.udebliver && f.rimeligGrund === false && f.skriftligtOrienteret
  const SDL_21_1_1 = !s[53] || v0
  s[486] = SDL_21_1_1
  const SDL_21_1_1_nej = !s[53] || !v0
  s[487] = SDL_21_1_1_nej
  // SDL.21a: Du må sige nej til behandlingen (SDL § 21 a)
  const v3 = f.vurderingsdato >= 18078 /* 2019-07-01 */
  const v4 = s[92] && (!v3 && (f.afviser === 'operation' || f.afviser === 'medicin' || f.afviser === 'anden_laegebehandling') && f.andenVurderingIndhentet || v3 && (f.afviser === 'operation' || f.afviser === 'medicin' || f.afviser === 'anden_laegebehandling' && f.tilsvarendeIndgribende))
  const SDL_21a = !s[53] || v4
  s[501] = SDL_21a
  const SDL_21a_nej = !s[53] || !v4
  s[502] = SDL_21a_nej
  // SDL.21.1.2: Bortfald, når du siger nej til behandling (SDL § 21, stk. 1, nr. 2)
  const v7 = (f.afviser === 'operation' || f.afviser === 'medicin' || f.afviser === 'anden_laegebehandling' || f.afviser === 'indlaeggelse') && f.noedvendigBehandling || f.afviser === 'optraening' && f.hensigtsmaessigOptraening
  const SDL_21_1_2 = !s[53] || v7 && f.opfordret && (SDL_21a_nej || !s[53]) && f.skriftligtOrienteret
  s[488] = SDL_21_1_2
  const SDL_21_1_2_nej = !s[53] || !v7 || f.opfordret === false || SDL_21a || f.skriftligtOrienteret === false
  s[489] = SDL_21_1_2_nej
  // SDL.21.1.3: Bortfald, når adfærden forhaler helbredelsen (SDL § 21, stk. 1, nr. 3)
  const SDL_21_1_3 = !s[53] || f.forhalerHelbredelsen
  s[490] = SDL_21_1_3
  const SDL_21_1_3_nej = !s[53] || f.forhalerHelbredelsen === false
  s[491] = SDL_21_1_3_nej
  // SDL.21.4.dag: Du skal opfylde betingelserne igen (SDL § 21, stk. 4)
  const v12 = shiftDays(f.underrettetOmBortfald, 28)
  const SDL_21_4_dag = s[53] ? v12 : FIRST_DAY
  s[495] = SDL_21_4_dag
  const SDL_21_4_dag_hoej = s[53] ? v12 : NEVER
  s[496] = SDL_21_4_dag_hoej
  // SDL.21.4: Sygedagpengene bliver genoptaget (SDL § 21, stk. 4)
  const v15 = SDL_21_4_dag_hoej >= f.opfyldtIgen
  const v16 = f.vurderingsdato >= 15398 /* 2012-02-28 */
  const SDL_21_4 = !s[53] || !v16 && v15 || v16 && (f.vurderingsdato < 15517 /* 2012-06-26 */ || (v15 || !s[53]) && f.genoptagetFoer === false)
  s[377] = SDL_21_4
  const SDL_21_4_nej = !s[53] || !v16 && SDL_21_4_dag < f.opfyldtIgen || v16 && (f.vurderingsdato < 15517 /* 2012-06-26 */ || SDL_21_4_dag < f.opfyldtIgen || f.genoptagetFoer)
  s[493] = SDL_21_4_nej
  const SDL_21_4_ir = !s[53] || !v16 && !s[53] || v16 && f.vurderingsdato < 15517 /* 2012-06-26 */
  s[494] = SDL_21_4_ir
  // SDL.21.4.fra: Sygedagpengene bliver genoptaget fra (SDL § 21, stk. 4)
  const v20 = shiftDays(f.opfyldtIgen, 1)
  const SDL_21_4_fra = s[53] ? v20 : FIRST_DAY
  s[498] = SDL_21_4_fra
  const SDL_21_4_fra_hoej = s[53] ? v20 : NEVER
  s[499] = SDL_21_4_fra_hoej
  const SDL_21_4_fra_ir = !s[53] || SDL_21_4_nej || SDL_21_4_ir
  s[500] = SDL_21_4_fra_ir
  // SDL.24.1.ophør: Tidligste stop af udbetalingen (SDL § 24, stk. 1)
  const v24 = f.vurderingsdato >= 16688 /* 2015-09-10 */
  const SDL_24_1_ophoer_er = !v24 || f.ophoerErAfgjort === false || s[204]
  s[505] = SDL_24_1_ophoer_er
  const SDL_24_1_ophoer_ir = !v24 || f.ophoerErAfgjort && s[205]
  s[506] = SDL_24_1_ophoer_ir
  const SDL_24_1_ophoer = v24 ? (f.ophoerErAfgjort ? Math.max(s[206], f.ophoerAfgjortDen) : NEVER) : FIRST_DAY
  s[503] = SDL_24_1_ophoer
  const SDL_24_1_ophoer_hoej = v24 ? (f.ophoerErAfgjort ? Math.max(s[207], f.ophoerAfgjortDen) : NEVER) : NEVER
  s[504] = SDL_24_1_ophoer_hoej
  // SDL.24.1.revurdering: Revurdering før sygedagpengene stopper (SDL § 24, stk. 1)
  const v29 = s[64] && s[30] <= 13331 /* 2006-07-02 */
  const SDL_24_1_revurdering = s[208] && (v29 || s[64] && s[69] >= 16252 /* 2014-07-01 */ && s[30] <= 2147483646)
  s[507] = SDL_24_1_revurdering
  const SDL_24_1_revurdering_nej = s[208] && (v29 || s[64] && s[69] >= 13332 /* 2006-07-03 */ && s[30] <= 16251 /* 2014-06-30 */)
  s[508] = SDL_24_1_revurdering_nej
  const SDL_24_1_revurdering_ir = s[208] && (v29 || s[66] || s[64] && s[69] === NEVER) || s[209] || s[66]
  s[509] = SDL_24_1_revurdering_ir
  // SDL.41.1: Første dag for selvstændige (SDL § 41)
  const v33 = f.selvstaendigForsikring === 'foerste_fravaersdag'
  s[338] = v33
  const v34 = f.selvstaendigForsikring === 'tredje_fravaersdag'
  s[340] = v34
  const v35 = shiftDays(s[31], 14)
  s[335] = v35
  const v36 = shiftDays(s[33], 14)
  s[336] = v36
  const v37 = v33 && !s[3] || !v33 && (v34 || !s[3])
  s[343] = v37
  const v38 = v33 && s[5] || !v33 && !v34 && s[5]
  s[348] = v38
  const v39 = v33 ? s[31] : v34 ? f.tredjeFravaersdag : v35
  const v40 = v33 ? s[33] : v34 ? f.tredjeFravaersdag : v36
  const v41 = !s[3] && s[40] && s[31] <= 15397 /* 2012-02-27 */
  const v42 = s[33] >= 15398 /* 2012-02-28 */
  s[342] = v42
  const v43 = s[31] <= 15516 /* 2012-06-25 */
  s[303] = v43
  const v44 = !s[3] && v42 && v43
  const v45 = v33 ? s[31] : v34 ? f.tredjeFravaersdag : f.aftaleForSelvstaendig ? s[31] : v35
  const v46 = v33 ? s[33] : v34 ? f.tredjeFravaersdag : f.aftaleForSelvstaendig ? s[33] : v36
  const v47 = s[33] >= 15517 /* 2012-06-26 */
  s[304] = v47
  const v48 = !s[3] && v47 && s[31] <= 18318 /* 2020-02-26 */
  const v49 = !s[3] && s[33] >= 18319 /* 2020-02-27 */ && s[31] <= 19173 /* 2022-06-30 */
  const v50 = v33 ? s[31] : v34 ? f.tredjeFravaersdag : f.aftaleForSelvstaendig ? s[31] : f.sygMedCovid19 ? s[31] : v35
  const v51 = v33 ? s[33] : v34 ? f.tredjeFravaersdag : f.aftaleForSelvstaendig ? s[33] : f.sygMedCovid19 ? s[33] : v36
  const v52 = !s[3] && s[33] >= 19174 /* 2022-07-01 */ && s[34]
  const v53 = s[41] && v37
  s[345] = v53
  const v54 = v41 && v37
  s[344] = v54
  const v55 = v44 && v37
  const v56 = v48 && v37
  const v57 = v49 && v37
  const v58 = v52 && v37
  const v59 = v57 || v58
  const v60 = v57 ? (v58 ? Math.min(v45, v50) : v50) : v45
  const v61 = v56 || v59
  const v62 = v56 ? (v59 ? Math.min(v45, v60) : v45) : v60
  const v63 = v55 || v61
  const v64 = v55 ? (v61 ? Math.min(v45, v62) : v45) : v62
  const v65 = v54 || v63
  const v66 = v54 ? (v63 ? Math.min(v39, v64) : v39) : v64
  const SDL_41_1 = s[35] ? FIRST_DAY : v53 ? (v65 ? Math.min(v39, v66) : v39) : v66
  s[219] = SDL_41_1
  const v68 = v57 ? (v58 ? Math.max(v46, v51) : v51) : v46
  const v69 = v56 ? (v59 ? Math.max(v46, v68) : v46) : v68
  const v70 = v55 ? (v61 ? Math.max(v46, v69) : v46) : v69
  const v71 = v54 ? (v63 ? Math.max(v40, v70) : v40) : v70
  const SDL_41_1_hoej = s[35] ? NEVER : v53 ? (v65 ? Math.max(v40, v71) : v40) : v71
  s[220] = SDL_41_1_hoej
  const SDL_41_1_er = s[35] || v53 || v54 || v55 || v56 || v57 || v58
  s[218] = SDL_41_1_er
  const v74 = s[41] && v38
  s[346] = v74
  const v75 = v41 && v38
  s[347] = v75
  const SDL_41_1_ir = s[35] || v74 || v75 || v44 && v38 || v48 && v38 || v49 && v38 || v52 && v38 || s[36]
  s[221] = SDL_41_1_ir
}

function svar_16(f, s) {
  // SDL.33.1: Første dag, kommunen betaler (SDL § 33)
  const v0 = s[3] || !s[5] && s[31] === s[33]
  s[305] = v0
  const v1 = s[210] && s[211] < NEVER
  const v2 = s[210] && s[212] >= NEVER
  const v3 = Math.max(s[31], shiftDays(s[211], 1))
  const v4 = Math.max(s[33], shiftDays(s[212], 1))
  const v5 = s[210] && !s[3]
  const v6 = s[213] || s[5]
  const v7 = Math.max(s[31], v3)
  const v8 = Math.min(s[33], v4)
  const v9 = v1 && v5
  const v10 = v2 && !s[3]
  const v11 = s[213] && v5 && !s[3] && v8 >= v7
  const v12 = v10 || v11
  const v13 = v10 ? (v11 ? Math.min(s[31], v7) : s[31]) : v7
  const v14 = v10 ? (v11 ? Math.max(s[33], v8) : s[33]) : v8
  const v15 = s[214] && s[215] < NEVER
  const v16 = s[214] && s[216] >= NEVER
  const v17 = Math.max(s[31], shiftDays(s[215], 1))
  const v18 = Math.max(s[33], shiftDays(s[216], 1))
  const v19 = s[214] && !s[3]
  const v20 = s[217] || s[5]
  const v21 = Math.max(s[31], v17)
  const v22 = Math.min(s[33], v18)
  const v23 = v15 && v19
  const v24 = v16 && !s[3]
  const v25 = s[217] && v19 && !s[3] && v22 >= v21
  const v26 = v24 || v25
  const v27 = v24 ? (v25 ? Math.min(s[31], v21) : s[31]) : v21
  const v28 = v24 ? (v25 ? Math.max(s[33], v22) : s[33]) : v22
  const SDL_33_1_er = s[35] || s[47] && (s[37] && (v9 || v10 || v11) || !s[37] && (s[51] && (v23 || v24 || v25) || !s[51] && (s[50] && (f.arbejdsskade && !s[3] || f.arbejdsskade === false && s[218]) || !s[50] && !s[3])))
  s[365] = SDL_33_1_er
  const SDL_33_1 = s[35] ? FIRST_DAY : s[37] ? (v9 ? (v12 ? Math.min(v3, v13) : v3) : v13) : s[51] ? (v23 ? (v26 ? Math.min(v17, v27) : v17) : v27) : s[50] ? (f.arbejdsskade ? s[31] : s[219]) : s[31]
  s[366] = SDL_33_1
  const SDL_33_1_hoej = s[35] ? NEVER : s[37] ? (v9 ? (v12 ? Math.max(v4, v14) : v4) : v14) : s[51] ? (v23 ? (v26 ? Math.max(v18, v28) : v18) : v28) : s[50] ? (f.arbejdsskade ? s[33] : s[220]) : s[33]
  s[367] = SDL_33_1_hoej
  const SDL_33_1_ir = s[35] || s[47] && (s[37] && (v1 && v6 || v2 && s[5] || s[213] && s[5] || s[213] && !((!v5 || !v6 && v3 === v4) && v0 && (v5 && !s[3] || !v5 && s[3]) && (!v5 || s[31] === v3))) || !s[37] && (s[51] && (v15 && v20 || v16 && s[5] || s[217] && s[5] || s[217] && !((!v19 || !v20 && v17 === v18) && v0 && (v19 && !s[3] || !v19 && s[3]) && (!v19 || s[31] === v17))) || !s[51] && (s[50] && (f.arbejdsskade && s[5] || f.arbejdsskade === false && s[221]) || !s[50] && s[5]))) || s[36]
  s[368] = SDL_33_1_ir
  // SDL.24a.2: Første dag i jobafklaring ved ny sygemelding (SDL § 24 a, stk. 2-5)
  const v33 = !s[3] && s[222]
  const SDL_24a_2 = v33 ? FIRST_DAY : s[50] ? s[31] : SDL_33_1
  s[511] = SDL_24a_2
  const SDL_24a_2_hoej = v33 ? NEVER : s[50] ? s[33] : SDL_33_1_hoej
  s[512] = SDL_24a_2_hoej
  const SDL_24a_2_er = s[223] && (v33 || s[55] && (s[50] && !s[3] || !s[50] && SDL_33_1_er))
  s[513] = SDL_24a_2_er
  const SDL_24a_2_ir = s[223] && (v33 || s[55] && (s[50] && s[5] || !s[50] && SDL_33_1_ir) || s[36]) || s[224]
  s[514] = SDL_24a_2_ir
  // SDL.24a.6: Sygedagpenge i stedet for jobafklaring ved livstruende sygdom (SDL § 24 a, stk. 6)
  const SDL_24a_6 = !s[53] || s[80] && (s[223] || s[225]) && f.laegenVurdererLivstruende
  s[515] = SDL_24a_6
  const SDL_24a_6_nej = !s[53] || !s[80] || s[226] || f.laegenVurdererLivstruende === false
  s[516] = SDL_24a_6_nej
  // SDL.24b.1: Fra jobafklaring til sygedagpenge ved livstruende sygdom (SDL § 24 b, stk. 1)
  const v40 = s[80] && f.erIJobafklaring && f.laegenVurdererLivstruende && f.opfylderBeskaeftigelseskravetVedLivstruende
  const SDL_24b_1 = !s[53] || v40
  s[378] = SDL_24b_1
  const SDL_24b_1_nej = !s[53] || !v40
  s[518] = SDL_24b_1_nej
  // SDL.24b.2: Første dag med sygedagpenge i stedet for jobafklaring (SDL § 24 b, stk. 2)
  const v43 = shiftDays(f.laegenVurderedeLivstruendeDen, 56) >= f.bedtOmSygedagpengeDen ? f.laegenVurderedeLivstruendeDen : f.bedtOmSygedagpengeDen
  const SDL_24b_2 = s[80] ? v43 : FIRST_DAY
  s[519] = SDL_24b_2
  const SDL_24b_2_hoej = s[80] ? v43 : NEVER
  s[520] = SDL_24b_2_hoej
  const SDL_24b_2_ir = SDL_24b_1 && !s[80] || SDL_24b_1_nej || !s[53]
  s[521] = SDL_24b_2_ir
  // SDL.26.1.uger: Krævet arbejdsdygtighed før ny ret (SDL § 26, stk. 1)
  const v47 = !s[3] && s[40] && s[222]
  s[230] = v47
  const SDL_26_1_uger = s[35] ? -Infinity : v47 || s[55] ? (s[55] ? 0 : 91) : 91
  s[531] = SDL_26_1_uger
  const SDL_26_1_uger_hoej = s[35] ? Infinity : s[41] ? 91 : v47 ? 91 : 0
  s[532] = SDL_26_1_uger_hoej
  const SDL_26_1_uger_er = s[35] || s[41] || v47 || s[55]
  s[533] = SDL_26_1_uger_er
  // SDL.26.1: Ny ret, når retten er brugt op (SDL § 26, stk. 1)
  const v51 = SDL_26_1_uger_er && f.arbejdsdygtigUgerEfterOphoer >= SDL_26_1_uger
  s[231] = v51
  const v52 = SDL_26_1_uger_er && f.arbejdsdygtigUgerEfterOphoer < SDL_26_1_uger_hoej
  s[232] = v52
  const v53 = s[157] || s[71]
  const v54 = s[49] && s[72]
  const v55 = v51 || s[227] && (s[70] || s[72]) && (s[153] || s[70])
  const v56 = (v52 || s[49]) && (v53 || v54) && (v52 || v53)
  const v57 = s[49] && v54
  const v58 = f.retErOpbrugt && f.ugerISammenhaengendeSygeperiode > 364
  const SDL_26_1 = v58 && (s[35] || s[41] && v55 || v47 && v55 || s[55])
  s[524] = SDL_26_1
  const SDL_26_1_nej = v58 && (s[35] || s[41] && v56 || v47 && v56)
  s[525] = SDL_26_1_nej
  const SDL_26_1_ir = !v58 || s[35] || s[41] && v57 || v47 && v57 || s[36]
  s[526] = SDL_26_1_ir
}

function svar_17(f, s) {
  // SDL.26.1.covid: Covid-forlængelse i 3 måneder (SDL § 26, stk. 1-2)
  const v0 = Math.max(s[30], 18330 /* 2020-03-09 */)
  const v1 = Math.max(s[69], 18330 /* 2020-03-09 */)
  const v2 = s[64] && v0 <= 18808 /* 2021-06-30 */
  const v3 = s[64] && s[69] >= 18330 /* 2020-03-09 */
  const v4 = s[64] && s[30] < 18330 /* 2020-03-09 */
  const v5 = s[64] && s[30] <= 18535 /* 2020-09-30 */
  const v6 = v4 || s[64] && s[69] > 18535 /* 2020-09-30 */
  const v7 = (v3 || s[66]) && (v5 || s[66]) && (v3 || v5)
  const v8 = countDays(s[228], 18330 /* 2020-03-09 */, 18330 /* 2020-03-09 */) >= 1
  const v9 = v3 || !v8 || f.fortsatRet9Marts2020 === false
  const v10 = (v4 || s[66]) && v8 && f.fortsatRet9Marts2020
  const v11 = v7 || v10
  const v12 = (v6 || s[66]) && v9
  const v13 = shiftDays(s[30], 1)
  s[262] = v13
  const v14 = shiftDays(s[69], 1)
  s[264] = v14
  const v15 = shiftDays(shiftMonths(v13, 3), -1)
  const v16 = shiftDays(shiftMonths(v14, 3), -1)
  const v17 = Math.max(v15, 18443 /* 2020-06-30 */)
  const v18 = Math.min(v16, 18443 /* 2020-06-30 */)
  const v19 = v7 && s[64]
  const v20 = s[66] && s[64] && v18 >= v17
  const v21 = v6 || v20
  const v22 = v6 ? 18443 /* 2020-06-30 */ : v17
  const v23 = v19 ? (v21 ? Math.min(v15, v22) : v15) : v22
  const v24 = v6 ? 18443 /* 2020-06-30 */ : v18
  const v25 = v19 ? (v21 ? Math.max(v16, v24) : v16) : v24
  const v26 = v7 && s[66]
  const v27 = v11 && (v19 || v6 || v20)
  const v28 = v12 && s[64]
  const v29 = v27 ? (v28 ? Math.min(s[30], v23) : v23) : s[30]
  const v30 = v27 ? (v28 ? Math.max(s[69], v25) : v25) : s[69]
  const v31 = v0 <= 2147483646
  const v32 = s[64] && v1 >= 18809 /* 2021-07-01 */ && v31
  const v33 = s[66] || s[64] && v1 === NEVER
  const v34 = v2 && (v27 || v28)
  const v35 = v32 && s[64]
  const SDL_26_1_covid_er = v34 || v35
  s[235] = SDL_26_1_covid_er
  const SDL_26_1_covid = v34 ? (v35 ? Math.min(s[30], v29) : v29) : s[30]
  s[233] = SDL_26_1_covid
  const SDL_26_1_covid_hoej = v34 ? (v35 ? Math.max(s[69], v30) : v30) : s[69]
  s[234] = SDL_26_1_covid_hoej
  const SDL_26_1_covid_ir = v2 && (v11 && (v26 || s[66] && !((!s[64] || !s[66] && v15 === v16) && s[64] && (!s[64] || v15 === 18443 /* 2020-06-30 */))) || v12 && s[66]) || v32 && s[66] || v33
  s[236] = SDL_26_1_covid_ir
  // SDL.26.1.fra: Hvornår covid-forlængelsen regnes fra (SDL § 26, stk. 1-2)
  const v40 = !s[64] || !s[66] && s[30] === s[69]
  s[298] = v40
  const v41 = s[64] && v31
  const v42 = v10 ? 18352 /* 2020-03-31 */ : NEVER
  const v43 = v9 ? NEVER : 18352 /* 2020-03-31 */
  const v44 = Math.max(s[30], v42)
  const v45 = Math.min(s[69], v43)
  const v46 = s[66] && s[64] && v45 >= v44
  const v47 = v6 || v46
  const v48 = v6 ? (v46 ? Math.min(v42, v44) : v42) : v44
  const SDL_26_1_fra = v19 ? (v47 ? Math.min(s[30], v48) : s[30]) : v48
  s[527] = SDL_26_1_fra
  const v50 = v6 ? (v46 ? Math.max(v43, v45) : v43) : v45
  const SDL_26_1_fra_hoej = v19 ? (v47 ? Math.max(s[69], v50) : s[69]) : v50
  s[528] = SDL_26_1_fra_hoej
  const SDL_26_1_fra_er = v41 && (v19 || v6 || v46)
  s[529] = SDL_26_1_fra_er
  const SDL_26_1_fra_ir = v41 && (v26 || s[66] && !(v40 && v42 === v43 && s[64] && (!s[64] || s[30] === v42))) || v33
  s[530] = SDL_26_1_fra_ir
  // SDL.26.2: Ny ret for pensionister, når retten er brugt op (SDL § 26, stk. 1)
  const v54 = f.retErOpbrugt && f.ugerISammenhaengendeSygeperiode > 182 && s[229]
  const SDL_26_2 = v54 && (s[35] || s[41] || s[230] && s[231] || s[55])
  s[534] = SDL_26_2
  const SDL_26_2_nej = v54 && (s[35] || s[41] || s[230] && s[232])
  s[535] = SDL_26_2_nej
  const SDL_26_2_ir = !v54 || s[35] || s[41] || s[230] && s[49] || s[36]
  s[536] = SDL_26_2_ir
}

function svar_18(f, s) {
  // SDL.26.3.covid: Covid-forlængelse i 3 måneder mere (SDL § 26, stk. 3)
  const v0 = Math.max(18330 /* 2020-03-09 */, s[233])
  const v1 = Math.max(18330 /* 2020-03-09 */, s[234])
  const v2 = s[235] && v0 <= 18808 /* 2021-06-30 */
  const v3 = s[235] && s[64]
  const v4 = v3 && s[30] < s[234]
  const v5 = s[235] && s[234] >= 18443 /* 2020-06-30 */
  const v6 = s[235] && s[233] <= 18535 /* 2020-09-30 */
  const v7 = (v5 || s[236]) && (v6 || s[236]) && (v5 || v6)
  const v8 = shiftDays(shiftMonths(shiftDays(s[233], 1), 3), -1)
  const v9 = shiftDays(shiftMonths(shiftDays(s[234], 1), 3), -1)
  const v10 = Math.max(s[233], v8)
  const v11 = Math.min(s[234], v9)
  const v12 = (v4 || s[236] || s[66]) && (v7 || s[236]) && (v4 || v7) && s[235]
  const v13 = (v3 && s[69] >= s[233] || s[235] && s[233] < 18443 /* 2020-06-30 */ || s[235] && s[234] > 18535 /* 2020-09-30 */) && s[235]
  const v14 = s[236] && s[235] && v11 >= v10
  const v15 = v13 || v14
  const v16 = v13 ? (v14 ? Math.min(s[233], v10) : s[233]) : v10
  const v17 = v12 ? (v15 ? Math.min(v8, v16) : v8) : v16
  const v18 = v13 ? (v14 ? Math.max(s[234], v11) : s[234]) : v11
  const v19 = v12 ? (v15 ? Math.max(v9, v18) : v9) : v18
  const v20 = s[235] && v1 >= 18809 /* 2021-07-01 */ && v0 <= 2147483646
  const v21 = v2 && (v12 || v13 || v14)
  const v22 = v20 && s[235]
  const SDL_26_3_covid_er = v21 || v22
  s[539] = SDL_26_3_covid_er
  const SDL_26_3_covid = v21 ? (v22 ? Math.min(s[233], v17) : v17) : s[233]
  s[537] = SDL_26_3_covid
  const SDL_26_3_covid_hoej = v21 ? (v22 ? Math.max(s[234], v19) : v19) : s[234]
  s[538] = SDL_26_3_covid_hoej
  const SDL_26_3_covid_ir = v2 && s[236] || v20 && s[236] || s[236] || s[235] && v1 === NEVER
  s[540] = SDL_26_3_covid_ir
  // SDL.26a.1.covid: Covid-forlængelse efter en anden forlængelse (SDL § 26 a, stk. 1-2)
  const v27 = shiftDays(shiftMonths(shiftDays(f.forlaengelsenSlutter, 1), 3), -1)
  const SDL_26a_1_covid = Math.max(f.forlaengelsenSlutter, 18330 /* 2020-03-09 */) >= 18809 /* 2021-07-01 */ ? f.forlaengelsenSlutter : f.forlaengelsenSlutter >= 18330 /* 2020-03-09 */ && f.forlaengelsenSlutter <= 18535 /* 2020-09-30 */ ? (v27 >= 18443 /* 2020-06-30 */ ? v27 : 18443 /* 2020-06-30 */) : f.forlaengelsenSlutter
  s[541] = SDL_26a_1_covid
  // SDL.26a.3.covid: Covid-forlængelse i 3 måneder mere efter en anden forlængelse (SDL § 26 a, stk. 3)
  const v29 = Math.max(18330 /* 2020-03-09 */, SDL_26a_1_covid)
  const SDL_26a_3_covid_ir = v29 >= NEVER
  s[543] = SDL_26a_3_covid_ir
  const SDL_26a_3_covid = v29 >= 18809 /* 2021-07-01 */ ? SDL_26a_1_covid : f.forlaengelsenSlutter < SDL_26a_1_covid && SDL_26a_1_covid >= 18443 /* 2020-06-30 */ && SDL_26a_1_covid <= 18535 /* 2020-09-30 */ ? shiftDays(shiftMonths(shiftDays(SDL_26a_1_covid, 1), 3), -1) : SDL_26a_1_covid
  s[542] = SDL_26a_3_covid
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
  s[238] = SDL_26c_covid_er
  const SDL_26c_covid = v50 ? (v51 ? Math.min(SDL_26_3_covid, v46) : v46) : SDL_26_3_covid
  s[242] = SDL_26c_covid
  const SDL_26c_covid_hoej = v50 ? (v51 ? Math.max(SDL_26_3_covid_hoej, v48) : v48) : SDL_26_3_covid_hoej
  s[244] = SDL_26c_covid_hoej
  const SDL_26c_covid_ir = v34 && SDL_26_3_covid_ir || v49 && SDL_26_3_covid_ir || SDL_26_3_covid_ir || SDL_26_3_covid_er && v33 === NEVER
  s[240] = SDL_26c_covid_ir
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
  s[241] = SDL_26d_covid
  const SDL_26d_covid_hoej = v57 ? SDL_26a_3_covid : v65 ? (v68 ? Math.max(v62, v70) : v62) : v70
  s[243] = SDL_26d_covid_hoej
  const SDL_26d_covid_er = v71 && (!v57 && (v65 || v66 || v67) || v57 && !SDL_26a_3_covid_ir)
  s[237] = SDL_26d_covid_er
  const SDL_26d_covid_ir = !v71 || SDL_26a_3_covid_ir
  s[239] = SDL_26d_covid_ir
}

function svar_19(f, s) {
  // SDL.26f.covid: Covid-forlængelse i stedet for jobafklaring, § 26 f (SDL § 26 f, stk. 1)
  const v0 = f.forlaengelseErAfgjort && s[237] || f.forlaengelseErAfgjort === false && s[238]
  const v1 = f.forlaengelseErAfgjort && s[239] || f.forlaengelseErAfgjort === false && s[240]
  const v2 = f.forlaengelseErAfgjort ? s[241] : s[242]
  const v3 = f.forlaengelseErAfgjort ? s[243] : s[244]
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
  s[546] = SDL_26f_covid_er
  const SDL_26f_covid = v24 ? (v25 ? Math.min(v2, v20) : v20) : v2
  s[544] = SDL_26f_covid
  const SDL_26f_covid_hoej = v24 ? (v25 ? Math.max(v3, v22) : v22) : v3
  s[545] = SDL_26f_covid_hoej
  const SDL_26f_covid_ir = v6 && v1 || v23 && v1 || v1 || v0 && v5 === NEVER
  s[547] = SDL_26f_covid_ir
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
  s[247] = SDL_26g_covid_er
  const SDL_26g_covid = v50 ? (v51 ? Math.min(SDL_26f_covid, v46) : v46) : SDL_26f_covid
  s[245] = SDL_26g_covid
  const SDL_26g_covid_hoej = v50 ? (v51 ? Math.max(SDL_26f_covid_hoej, v48) : v48) : SDL_26f_covid_hoej
  s[246] = SDL_26g_covid_hoej
  const SDL_26g_covid_ir = v32 && SDL_26f_covid_ir || v49 && SDL_26f_covid_ir || SDL_26f_covid_ir || SDL_26f_covid_er && v31 === NEVER
  s[248] = SDL_26g_covid_ir
}

function svar_20(f, s) {
  // SDL.26h.covid: Covid-forlængelse i stedet for jobafklaring, § 26 h (SDL § 26 h, stk. 1)
  const v0 = Math.max(18330 /* 2020-03-09 */, s[245])
  const v1 = Math.max(18330 /* 2020-03-09 */, s[246])
  const v2 = s[247] && v0 <= 18808 /* 2021-06-30 */
  const v3 = shiftDays(s[245], 1)
  const v4 = shiftDays(s[246], 1)
  const v5 = s[247] && v4 >= 18687 /* 2021-03-01 */
  const v6 = s[247] && v3 <= 18747 /* 2021-04-30 */
  const v7 = shiftDays(shiftMonths(v3, 2), -1)
  const v8 = shiftDays(shiftMonths(v4, 2), -1)
  const v9 = Math.max(s[245], v7)
  const v10 = Math.min(s[246], v8)
  const v11 = (v5 || s[248]) && (v6 || s[248]) && (v5 || v6) && s[247]
  const v12 = (s[247] && v3 < 18687 /* 2021-03-01 */ || s[247] && v4 > 18747 /* 2021-04-30 */) && s[247]
  const v13 = s[248] && s[247] && v10 >= v9
  const v14 = v12 || v13
  const v15 = v12 ? (v13 ? Math.min(s[245], v9) : s[245]) : v9
  const v16 = v11 ? (v14 ? Math.min(v7, v15) : v7) : v15
  const v17 = v12 ? (v13 ? Math.max(s[246], v10) : s[246]) : v10
  const v18 = v11 ? (v14 ? Math.max(v8, v17) : v8) : v17
  const v19 = s[247] && v1 >= 18809 /* 2021-07-01 */ && v0 <= 2147483646
  const v20 = v2 && (v11 || v12 || v13)
  const v21 = v19 && s[247]
  const SDL_26h_covid_er = v20 || v21
  s[550] = SDL_26h_covid_er
  const SDL_26h_covid = v20 ? (v21 ? Math.min(s[245], v16) : v16) : s[245]
  s[548] = SDL_26h_covid
  const SDL_26h_covid_hoej = v20 ? (v21 ? Math.max(s[246], v18) : v18) : s[246]
  s[549] = SDL_26h_covid_hoej
  const SDL_26h_covid_ir = v2 && s[248] || v19 && s[248] || s[248] || s[247] && v1 === NEVER
  s[551] = SDL_26h_covid_ir
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
  s[554] = SDL_26i_covid_er
  const SDL_26i_covid = v46 ? (v47 ? Math.min(SDL_26h_covid, v42) : v42) : SDL_26h_covid
  s[552] = SDL_26i_covid
  const SDL_26i_covid_hoej = v46 ? (v47 ? Math.max(SDL_26h_covid_hoej, v44) : v44) : SDL_26h_covid_hoej
  s[553] = SDL_26i_covid_hoej
  const SDL_26i_covid_ir = v28 && SDL_26h_covid_ir || v45 && SDL_26h_covid_ir || SDL_26h_covid_ir || SDL_26h_covid_er && v27 === NEVER
  s[555] = SDL_26i_covid_ir
  // SDL.27.1.2.uger: Længste forlængelse til afklaring (SDL § 27, stk. 1, nr. 2)
  const v52 = s[249] && s[250] && s[251] <= 14691 /* 2010-03-23 */
  const v53 = s[249] && s[252] >= 14692 /* 2010-03-24 */ && s[253]
  const SDL_27_1_2_uger = s[254] ? -Infinity : v52 ? 182 : v53 ? 273 : s[255] ? 273 : 483
  s[559] = SDL_27_1_2_uger
  const SDL_27_1_2_uger_hoej = s[254] ? Infinity : v53 || s[256] ? (s[256] ? (s[257] ? 483 : 273) : 273) : 182
  s[560] = SDL_27_1_2_uger_hoej
  const SDL_27_1_2_uger_er = s[254] || v52 || v53 || s[255] || s[257]
  s[561] = SDL_27_1_2_uger_er
  // SDL.27.1.2.slut: Seneste slut på forlængelse til afklaring (SDL § 27, stk. 1, nr. 2)
  const SDL_27_1_2_slut_er = s[254] || s[258] && s[64] && SDL_27_1_2_uger_er
  s[284] = SDL_27_1_2_slut_er
  const SDL_27_1_2_slut = s[254] ? FIRST_DAY : shiftDays(s[30], SDL_27_1_2_uger)
  s[281] = SDL_27_1_2_slut
  const SDL_27_1_2_slut_hoej = s[254] ? NEVER : shiftDays(s[69], SDL_27_1_2_uger_hoej)
  s[282] = SDL_27_1_2_slut_hoej
  const SDL_27_1_2_slut_ir = s[254] || s[258] && (s[66] || s[259]) || s[260]
  s[286] = SDL_27_1_2_slut_ir
  // SDL.27.1.3.slut: Seneste slut på forlængelse ved lægebehandling (SDL § 27, stk. 2)
  const v61 = allPeriods(f.ventetidPaaSygehus)
  const v62 = without(ALL_DAYS, v61)
  const SDL_27_1_3_slut_er = s[254] || s[258] && s[64] && s[261]
  s[290] = SDL_27_1_3_slut_er
  const SDL_27_1_3_slut = s[254] ? FIRST_DAY : dayReaching(v62, s[262], s[263])
  s[287] = SDL_27_1_3_slut
  const SDL_27_1_3_slut_hoej = s[254] ? NEVER : dayReaching(v62, s[264], s[265])
  s[288] = SDL_27_1_3_slut_hoej
  // SDL.27.1.4.slut: Seneste slut på forlængelse til afklaring af fleksjob eller pension (SDL § 27, stk. 1, nr. 4)
  const v66 = shiftDays(s[30], 182)
  const v67 = s[255] && s[64]
  const v68 = s[266] || s[267]
  const v69 = s[267] ? FIRST_DAY : NEVER
  const SDL_27_1_4_slut = s[254] ? FIRST_DAY : s[268] ? FIRST_DAY : v67 ? (v68 ? Math.min(v66, v69) : v66) : v69
  s[292] = SDL_27_1_4_slut
  const SDL_27_1_4_slut_hoej = s[254] ? NEVER : s[268] ? NEVER : v68 ? NEVER : shiftDays(s[69], 182)
  s[293] = SDL_27_1_4_slut_hoej
  const SDL_27_1_4_slut_er = s[254] || s[268] || v67 || s[266] || s[267]
  s[295] = SDL_27_1_4_slut_er
  const SDL_27_1_4_slut_ir = s[254] || s[268] || s[255] && s[66] || s[267] || s[260]
  s[299] = SDL_27_1_4_slut_ir
}

function svar_21(f, s) {
  // SDL.27.1.slut: Forlængelsens seneste slut (SDL § 27, stk. 1)
  const v0 = s[269] || s[270] || s[271] || s[272]
  const v1 = s[273] && s[274] && s[275] && s[276] && (s[277] || s[278] || s[279] || s[280])
  const v2 = Math.max(s[30], s[281])
  const v3 = Math.min(s[69], s[282])
  const v4 = s[283] && s[284]
  const v5 = s[285] && s[64]
  const v6 = s[259] && s[284] && s[64] && v3 >= v2
  const v7 = v5 || v6
  const v8 = v5 ? (v6 ? Math.min(s[30], v2) : s[30]) : v2
  const v9 = v5 ? (v6 ? Math.max(s[69], v3) : s[69]) : v3
  const v10 = s[259] && s[286] && s[66]
  const v11 = Math.max(s[30], s[287])
  const v12 = Math.min(s[69], s[288])
  const v13 = s[289] && s[290]
  const v14 = s[291] && s[64]
  const v15 = s[259] && s[290] && s[64] && v12 >= v11
  const v16 = v14 || v15
  const v17 = v14 ? (v15 ? Math.min(s[30], v11) : s[30]) : v11
  const v18 = v14 ? (v15 ? Math.max(s[69], v12) : s[69]) : v12
  const v19 = Math.max(s[30], s[292])
  const v20 = Math.min(s[69], s[293])
  const v21 = s[294] && s[295]
  const v22 = s[296] && s[64]
  const v23 = s[297] && s[295] && s[64] && v20 >= v19
  const v24 = v22 || v23
  const v25 = v22 ? (v23 ? Math.min(s[30], v19) : s[30]) : v19
  const v26 = v22 ? (v23 ? Math.max(s[69], v20) : s[69]) : v20
  const v27 = Math.max(v21 ? (v24 ? Math.min(s[292], v25) : s[292]) : v25, v4 ? (v7 ? Math.min(s[281], v8) : s[281]) : v8, v13 ? (v16 ? Math.min(s[287], v17) : s[287]) : v17)
  const v28 = Math.max(v21 ? (v24 ? Math.max(s[293], v26) : s[293]) : v26, v4 ? (v7 ? Math.max(s[282], v9) : s[282]) : v9, v13 ? (v16 ? Math.max(s[288], v18) : s[288]) : v18)
  const v29 = (v4 || v5 || v6) && (v13 || v14 || v15) && (v21 || v22 || v23)
  const v30 = s[283] && s[286] || s[285] && s[66] || v10 || s[259] && !((!s[284] || !s[286] && s[281] === s[282]) && s[298] && (s[284] && s[64] || !s[284] && !s[64]) && (!s[284] || s[30] === s[281])) || s[289] && s[286] || s[291] && s[66] || v10 || s[259] && !((!s[290] || !s[286] && s[287] === s[288]) && s[298] && (s[290] && s[64] || !s[290] && !s[64]) && (!s[290] || s[30] === s[287])) || s[294] && s[299] || s[296] && s[66] || s[297] && s[299] && s[66] || s[297] && !((!s[295] || !s[299] && s[292] === s[293]) && s[298] && (s[295] && s[64] || !s[295] && !s[64]) && (!s[295] || s[30] === s[292]))
  const v31 = v1 && v29
  const v32 = s[300] && v29 && v28 >= NEVER
  const SDL_27_1_slut = s[254] ? FIRST_DAY : v31 || v32 ? (v31 ? v27 : NEVER) : NEVER
  s[565] = SDL_27_1_slut
  const SDL_27_1_slut_hoej = s[254] ? NEVER : v0 ? NEVER : v28
  s[566] = SDL_27_1_slut_hoej
  const SDL_27_1_slut_er = s[70] && (s[254] || s[258] && (v0 || v31 || v32))
  s[567] = SDL_27_1_slut_er
  const SDL_27_1_slut_ir = s[70] && (s[254] || s[258] && (v1 && v30 || s[300] && !((!v29 || !v30 && v27 === v28) && v29 && v27 === NEVER)) || s[260]) || s[301]
  s[568] = SDL_27_1_slut_ir
  // SDL.29.1: Forlængelse for pensionister m.fl. (SDL § 29)
  const SDL_29_1 = s[229] && !s[3] && (!s[302] || f.laegenVenterArbejdeInden26Uger)
  s[569] = SDL_29_1
  const SDL_29_1_nej = s[229] && !s[3] && (!s[302] || f.laegenVenterArbejdeInden26Uger === false)
  s[570] = SDL_29_1_nej
  const SDL_29_1_ir = !s[229] || s[3] || !s[302]
  s[571] = SDL_29_1_ir
  // SDL.35.2: Arbejdsgiveren betaler tidligst fra (SDL § 35, stk. 2)
  const v40 = shiftDays(f.sygemeldtTilArbejdsgiver, 1)
  const v41 = f.fyldestgoerendeBegrundelse === false || !s[3]
  const v42 = f.fyldestgoerendeBegrundelse && s[5]
  const v43 = f.sygemeldtITide && !s[3] || f.sygemeldtITide === false && (f.indsigelseModSenSygemelding && v41 || f.indsigelseModSenSygemelding === false && !s[3])
  const v44 = f.sygemeldtITide && s[5] || f.sygemeldtITide === false && (f.indsigelseModSenSygemelding && v42 || f.indsigelseModSenSygemelding === false && s[5])
  const SDL_35_2 = s[35] ? FIRST_DAY : f.sygemeldtITide ? s[31] : f.indsigelseModSenSygemelding ? (f.fyldestgoerendeBegrundelse ? s[31] : v40) : s[31]
  s[582] = SDL_35_2
  const SDL_35_2_hoej = s[35] ? NEVER : f.sygemeldtITide ? s[33] : f.indsigelseModSenSygemelding ? (f.fyldestgoerendeBegrundelse ? s[33] : v40) : s[33]
  s[583] = SDL_35_2_hoej
  const SDL_35_2_er = s[152] && (s[35] || s[41] && v43 || s[44] && v43)
  s[584] = SDL_35_2_er
  const SDL_35_2_ir = s[152] && (s[35] || s[41] && v44 || s[44] && v44 || s[36]) || s[148] || s[49]
  s[585] = SDL_35_2_ir
  // SDL.35.3: Du skal have meldt dig syg til a-kassen (SDL § 35, stk. 3)
  const v49 = !s[3] && s[32] && s[303]
  const v50 = !s[3] && s[304] && s[34]
  s[333] = v50
  const SDL_35_3 = s[35] ? FIRST_DAY : v49 ? FIRST_DAY : s[31]
  s[586] = SDL_35_3
  const SDL_35_3_hoej = s[35] ? NEVER : v49 ? NEVER : s[33]
  s[587] = SDL_35_3_hoej
  const SDL_35_3_er = s[51] && (s[35] || v49 || v50 && !s[3])
  s[588] = SDL_35_3_er
  const SDL_35_3_ir = !s[51] || s[35] || v49 || v50 && s[5] || s[36]
  s[589] = SDL_35_3_ir
  // SDL.35.3.fra: Ret tidligst fra (SDL § 35, stk. 3)
  const v55 = SDL_35_3_er && SDL_35_3_hoej >= f.anmeldtTilAkasse
  const v56 = SDL_35_3_er && SDL_35_3 < f.anmeldtTilAkasse
  const v57 = f.fyldestgoerendeBegrundelse ? s[31] : f.anmeldtTilAkasse
  const v58 = f.fyldestgoerendeBegrundelse ? s[33] : f.anmeldtTilAkasse
  const v59 = Math.max(s[31], v57)
  const v60 = Math.min(s[33], v58)
  const v61 = v55 && !s[3]
  const v62 = v56 && v41
  const v63 = SDL_35_3_ir && !s[3] && v60 >= v59
  const v64 = v62 || v63
  const v65 = v62 ? (v63 ? Math.min(v57, v59) : v57) : v59
  const v66 = v62 ? (v63 ? Math.max(v58, v60) : v58) : v60
  const SDL_35_3_fra = s[35] ? FIRST_DAY : v49 ? FIRST_DAY : v61 ? (v64 ? Math.min(s[31], v65) : s[31]) : v65
  s[590] = SDL_35_3_fra
  const SDL_35_3_fra_hoej = s[35] ? NEVER : v49 ? NEVER : v61 ? (v64 ? Math.max(s[33], v66) : s[33]) : v66
  s[591] = SDL_35_3_fra_hoej
  const SDL_35_3_fra_er = s[51] && (s[35] || v49 || v50 && (v61 || v62 || v63))
  s[592] = SDL_35_3_fra_er
  const SDL_35_3_fra_ir = !s[51] || s[35] || v49 || v50 && (v55 && s[5] || v56 && v42 || SDL_35_3_ir && s[5] && v42 || SDL_35_3_ir && !(s[305] && (!v41 || !v42 && v57 === v58) && (!s[3] || s[3] && !v41) && (s[3] || s[31] === v57))) || s[36]
  s[593] = SDL_35_3_fra_ir
}

function svar_22(f, s) {
  // SDL.38.1: Du skal have søgt kommunen om sygedagpenge (SDL § 38, stk. 1)
  const v0 = f.arbejdsgiverensBetaling === 'sygedagpenge'
  s[328] = v0
  const v1 = shiftDays(f.sidsteDagMedBetaling, 7)
  s[329] = v1
  const v2 = shiftDays(s[31], 7)
  s[339] = v2
  const v3 = shiftDays(s[33], 7)
  s[341] = v3
  const v4 = v0 || !s[3]
  s[332] = v4
  const v5 = !v0 && s[5]
  s[337] = v5
  const v6 = v0 ? v1 : v2
  const v7 = v0 ? v1 : v3
  const v8 = s[31] <= 15426 /* 2012-03-27 */
  s[325] = v8
  const v9 = !s[3] && s[40] && v8
  s[317] = v9
  const v10 = s[33] >= 15427 /* 2012-03-28 */
  const v11 = !s[3] && v10 && s[303]
  s[334] = v11
  const v12 = !s[3] && s[304] && s[38]
  const v13 = shiftDays(f.underretningsbrevAfsendt, 8)
  const v14 = shiftDays(s[31], 21)
  s[326] = v14
  const v15 = shiftDays(s[33], 21)
  s[327] = v15
  const v16 = shiftDays(f.sidsteDagMedBetaling, 21)
  const v17 = f.arbejdsgiverensBetaling === 'loen'
  s[322] = v17
  const v18 = v0 || v17 || !s[3]
  const v19 = v0 ? v16 : v17 ? NEVER : v14
  const v20 = v0 ? v16 : v17 ? NEVER : v15
  const v21 = !s[51] && !v0 && !v17 && s[5]
  const v22 = s[306] && !s[3]
  const v23 = s[306] && s[5]
  const v24 = s[306] ? v2 : f.underretningsbrevSendt ? v13 : s[51] ? v14 : v19
  const v25 = s[306] ? v3 : f.underretningsbrevSendt ? v13 : s[51] ? v15 : v20
  const v26 = s[306] ? v2 : f.underretningsbrevSendt ? v13 : s[51] ? v16 : v19
  const v27 = s[306] ? v3 : f.underretningsbrevSendt ? v13 : s[51] ? v16 : v20
  const v28 = s[41] && v4
  const v29 = v9 && v4
  const v30 = v12 && (v22 || !s[306] && (f.underretningsbrevSendt || s[51] && !s[3] || !s[51] && v18))
  const v31 = s[39] && (v22 || !s[306] && (f.underretningsbrevSendt || s[51] || v18))
  const v32 = v11 || v30 || v31
  const v33 = v11 ? FIRST_DAY : v30 ? (v31 ? Math.min(v24, v26) : v24) : v26
  const v34 = v29 || v32
  const v35 = v29 ? (v32 ? Math.min(v6, v33) : v6) : v33
  const SDL_38_1 = s[35] ? FIRST_DAY : v28 ? (v34 ? Math.min(v6, v35) : v6) : v35
  s[594] = SDL_38_1
  const v37 = v11 ? NEVER : v30 ? (v31 ? Math.max(v25, v27) : v25) : v27
  const v38 = v29 ? (v32 ? Math.max(v7, v37) : v7) : v37
  const SDL_38_1_hoej = s[35] ? NEVER : v28 ? (v34 ? Math.max(v7, v38) : v7) : v38
  s[595] = SDL_38_1_hoej
  const v40 = f.persongruppe === 'loenmodtager' || f.persongruppe === 'ledig' || f.persongruppe === 'ingen'
  s[316] = v40
  const SDL_38_1_er = v40 && (s[35] || v28 || v29 || v11 || v30 || v31)
  s[596] = SDL_38_1_er
  const SDL_38_1_ir = !v40 || s[35] || s[41] && v5 || v9 && v5 || v11 || v12 && (v23 || !s[306] && f.underretningsbrevSendt === false && (s[307] || v21)) || s[39] && (v23 || !s[306] && f.underretningsbrevSendt === false && v21) || s[36]
  s[597] = SDL_38_1_ir
  // SDL.38.7.tide: Du søgte i tide (SDL § 38, stk. 1)
  const v43 = SDL_38_1_er && SDL_38_1_hoej >= f.anmodningModtaget
  const v44 = SDL_38_1_er && SDL_38_1 < f.anmodningModtaget
  const SDL_38_7_tide = v40 && (s[35] || s[41] && v43 || s[44] && v43)
  s[313] = SDL_38_7_tide
  const SDL_38_7_tide_nej = v40 && (s[35] || s[41] && v44 || s[44] && v44)
  s[314] = SDL_38_7_tide_nej
  const SDL_38_7_tide_ir = !v40 || s[35] || s[41] && SDL_38_1_ir || s[44] && SDL_38_1_ir || s[36]
  s[315] = SDL_38_7_tide_ir
  // SDL.38.8: Den for sene ansøgning undskyldes (SDL § 38, stk. 8-9)
  const v48 = s[37] && f.arbejdsgiverAnmeldteIkke && f.fratraeder && shiftDays(f.sidsteDagMedBetaling, 28) >= f.anmodningModtaget
  const v49 = (!s[3] && s[308] >= f.anmodningModtaget || s[5]) && f.undskyldendeForhold || v48
  const v50 = (!s[3] && s[309] < f.anmodningModtaget || f.undskyldendeForhold === false) && !v48
  const v51 = !s[3] && v10 && s[31] <= 19722 /* 2023-12-31 */
  s[318] = v51
  const v52 = !s[3] && s[33] >= 19723 /* 2024-01-01 */ && s[34]
  s[319] = v52
  const SDL_38_8 = v40 && (s[35] || s[41] && v49 || v9 && v49 || v51 && v49 || v52 && v49)
  s[310] = SDL_38_8
  const SDL_38_8_nej = v40 && (s[35] || s[41] && v50 || v9 && v50 || v51 && v50 || v52 && v50)
  s[312] = SDL_38_8_nej
  const SDL_38_8_ir = !v40 || s[49]
  s[311] = SDL_38_8_ir
}

function svar_23(f, s) {
  // SDL.38.7: Kommunen betaler tidligst fra (SDL § 38, stk. 7)
  const v0 = Math.max(s[31], f.anmodningModtaget)
  const v1 = Math.min(s[33], f.anmodningModtaget)
  const v2 = s[310] && !s[3]
  const v3 = s[311] && !s[3] && v1 >= v0
  const v4 = s[312] || v3
  const v5 = s[312] ? (v3 ? Math.min(f.anmodningModtaget, v0) : f.anmodningModtaget) : v0
  const v6 = v2 ? (v4 ? Math.min(s[31], v5) : s[31]) : v5
  const v7 = s[312] ? (v3 ? Math.max(f.anmodningModtaget, v1) : f.anmodningModtaget) : v1
  const v8 = v2 ? (v4 ? Math.max(s[33], v7) : s[33]) : v7
  const v9 = v2 || s[312] || v3
  const v10 = s[310] && s[5] || s[311] && !(s[305] && !s[3] && (s[3] || s[31] === f.anmodningModtaget))
  const v11 = Math.max(s[31], v6)
  const v12 = Math.min(s[33], v8)
  const v13 = s[313] && !s[3]
  const v14 = s[314] && v9
  const v15 = s[315] && !s[3] && v9 && v12 >= v11
  const v16 = v14 || v15
  const v17 = v14 ? (v15 ? Math.min(v6, v11) : v6) : v11
  const v18 = v14 ? (v15 ? Math.max(v8, v12) : v8) : v12
  const v19 = v13 || v14 || v15
  const v20 = s[313] && s[5] || s[314] && v10 || s[315] && s[5] && v10 || s[315] && !(s[305] && (!v9 || !v10 && v6 === v8) && (!s[3] && v9 || s[3] && !v9) && (s[3] || s[31] === v6))
  const SDL_38_7 = s[35] ? FIRST_DAY : v13 ? (v16 ? Math.min(s[31], v17) : s[31]) : v17
  s[598] = SDL_38_7
  const SDL_38_7_hoej = s[35] ? NEVER : v13 ? (v16 ? Math.max(s[33], v18) : s[33]) : v18
  s[599] = SDL_38_7_hoej
  const SDL_38_7_er = s[316] && (s[35] || s[41] && v19 || s[317] && v19 || s[318] && v19 || s[319] && v19)
  s[600] = SDL_38_7_er
  const SDL_38_7_ir = !s[316] || s[35] || s[41] && v20 || s[317] && v20 || s[318] && v20 || s[319] && v20 || s[36]
  s[601] = SDL_38_7_ir
  // SDL.40.1: Arbejdsgiveren skal have meldt fraværet (SDL § 40, stk. 1-3)
  const v25 = s[146] && s[4] >= s[320]
  const v26 = s[146] && s[4] < s[321]
  const v27 = shiftDays(s[31], 28)
  s[372] = v27
  const v28 = shiftDays(s[33], 28)
  s[373] = v28
  const v29 = !s[322] || !s[3]
  const v30 = s[322] && s[5]
  const v31 = s[322] ? v27 : NEVER
  const v32 = s[322] ? v28 : NEVER
  const v33 = v29 && v32 >= NEVER
  const v34 = v25 && v29
  const v35 = s[151] && v33
  const v36 = v34 ? v31 : NEVER
  const v37 = v26 ? NEVER : v32
  const v38 = v34 ? (v26 || v35 ? Math.max(v32, v37) : v32) : v37
  const v39 = v34 || v26 || v35
  const v40 = v25 && v30 || s[151] && !((!v29 || !v30 && v31 === v32) && v29 && (!v29 || v31 === NEVER))
  const v41 = !s[3] && s[40] && s[323]
  const v42 = !s[3] && s[324] && s[325]
  const v43 = !s[3] && s[4] >= s[326]
  s[376] = v43
  const v44 = !s[3] && s[4] < s[327]
  s[374] = v44
  const v45 = v43 && v29
  const v46 = s[5] && v33
  const v47 = v45 ? v31 : NEVER
  const v48 = v44 ? NEVER : v32
  const v49 = v45 ? (v44 || v46 ? Math.max(v32, v48) : v32) : v48
  const v50 = f.arbejdsgiverensBetaling === 'ingen'
  const v51 = s[328] ? s[329] : s[330]
  const v52 = s[328] ? s[329] : s[331]
  const v53 = v25 && s[332]
  const v54 = s[151] && s[332] && v52 >= NEVER
  const v55 = v26 ? NEVER : v52
  const v56 = s[41] && v39
  const v57 = v41 && v39
  const v58 = v42 && (v45 || v44 || v46)
  const v59 = s[333] && (v50 && !s[3] || !v50 && (v53 || v26 || v54))
  const v60 = s[334] || v59
  const v61 = s[334] ? FIRST_DAY : v50 ? s[335] : v53 ? v51 : NEVER
  const v62 = v58 || v60
  const v63 = v58 ? (v60 ? Math.min(v47, v61) : v47) : v61
  const v64 = v57 || v62
  const v65 = v57 ? (v62 ? Math.min(v36, v63) : v36) : v63
  const SDL_40_1 = s[35] ? FIRST_DAY : v56 ? (v64 ? Math.min(v36, v65) : v36) : v65
  s[602] = SDL_40_1
  const v67 = s[334] ? NEVER : v50 ? s[336] : v53 ? (v26 || v54 ? Math.max(v52, v55) : v52) : v55
  const v68 = v58 ? (v60 ? Math.max(v49, v67) : v49) : v67
  const v69 = v57 ? (v62 ? Math.max(v38, v68) : v38) : v68
  const SDL_40_1_hoej = s[35] ? NEVER : v56 ? (v64 ? Math.max(v38, v69) : v38) : v69
  s[603] = SDL_40_1_hoej
  const SDL_40_1_er = s[37] && (s[35] || v56 || v57 || v58 || s[334] || v59)
  s[604] = SDL_40_1_er
  const SDL_40_1_ir = !s[37] || s[35] || s[41] && v40 || v41 && v40 || v42 && (v43 && v30 || s[5] && !((!v29 || !v30 && v31 === v32) && v29 && (!v29 || v31 === NEVER))) || s[334] || s[333] && (v50 && s[5] || !v50 && (v25 && s[337] || s[151] && !((!s[332] || !s[337] && v51 === v52) && s[332] && (!s[332] || v51 === NEVER)))) || s[36]
  s[605] = SDL_40_1_ir
}

function svar_24(f, s) {
  // SDL.40a.1: A-kassen skal have meldt fraværet (SDL § 40 a, stk. 1)
  const v0 = !s[3] && s[304] && s[31] <= 16248 /* 2014-06-27 */
  const v1 = shiftDays(f.anmeldtTilAkasse, 7)
  const v2 = !s[3] && s[33] >= 16249 /* 2014-06-28 */ && s[31] <= 16658 /* 2015-08-11 */
  const v3 = !s[3] && s[33] >= 16659 /* 2015-08-12 */ && s[34]
  const v4 = f.oplystDelvistLedig ? v1 : shiftDays(f.anmeldtTilAkasse, 21)
  const v5 = v2 || v3
  const v6 = v2 ? FIRST_DAY : v4
  const v7 = s[334] || v0 || v5
  const SDL_40a_1 = s[35] ? FIRST_DAY : s[317] || v7 ? (v7 ? (s[334] ? FIRST_DAY : v0 ? (v5 ? Math.min(v1, v6) : v1) : v6) : NEVER) : NEVER
  s[606] = SDL_40a_1
  const v9 = v2 ? NEVER : v4
  const SDL_40a_1_hoej = s[35] ? NEVER : s[41] ? NEVER : s[317] ? NEVER : s[334] ? NEVER : v0 ? (v5 ? Math.max(v1, v9) : v1) : v9
  s[607] = SDL_40a_1_hoej
  const SDL_40a_1_er = s[51] && (s[35] || s[41] || s[317] || s[334] || v0 || v2 || v3)
  s[608] = SDL_40a_1_er
  const SDL_40a_1_ir = !s[51] || s[35] || s[334] || v2 || s[36]
  s[609] = SDL_40a_1_ir
  // SDL.43.1: Du skal have meldt dig syg til kommunen (SDL § 43, stk. 1)
  const v13 = shiftDays(f.tredjeFravaersdag, 7)
  const v14 = s[338] ? s[339] : s[340] ? v13 : s[326]
  const v15 = s[338] ? s[341] : s[340] ? v13 : s[327]
  const v16 = !s[3] && s[342] && s[34]
  const v17 = f.aftaleForSelvstaendig ? s[339] : v14
  const v18 = f.aftaleForSelvstaendig ? s[341] : v15
  const v19 = v16 && (f.aftaleForSelvstaendig && !s[3] || f.aftaleForSelvstaendig === false && s[343])
  const v20 = s[344] || v19
  const v21 = s[344] ? (v19 ? Math.min(v14, v17) : v14) : v17
  const SDL_43_1 = s[35] ? FIRST_DAY : s[345] ? (v20 ? Math.min(v14, v21) : v14) : v21
  s[612] = SDL_43_1
  const v23 = s[344] ? (v19 ? Math.max(v15, v18) : v15) : v18
  const SDL_43_1_hoej = s[35] ? NEVER : s[345] ? (v20 ? Math.max(v15, v23) : v15) : v23
  s[613] = SDL_43_1_hoej
  const SDL_43_1_er = s[50] && (s[35] || s[345] || s[344] || v19)
  s[614] = SDL_43_1_er
  const SDL_43_1_ir = !s[50] || s[35] || s[346] || s[347] || v16 && (f.aftaleForSelvstaendig && s[5] || f.aftaleForSelvstaendig === false && s[348]) || s[36]
  s[615] = SDL_43_1_ir
  // SDL.43.5: Den for sene anmeldelse undskyldes (SDL § 43, stk. 5)
  const v27 = !s[3] && s[309] < f.selvstaendigAnmeldt
  const v28 = v27 || f.undskyldendeForhold === false
  const v29 = !s[3] && s[308] >= f.selvstaendigAnmeldt || s[5]
  const v30 = v29 && f.undskyldendeForhold
  const v31 = !s[3] && s[40] && s[31] <= 15111 /* 2011-05-17 */
  s[369] = v31
  const v32 = !s[3] && s[33] >= 15112 /* 2011-05-18 */ && s[31] <= 15207 /* 2011-08-21 */
  s[370] = v32
  const v33 = f.undskyldendeForhold || f.nemrefusionNede
  const v34 = v27 || !v33
  const v35 = v29 && v33
  const v36 = !s[3] && s[33] >= 15208 /* 2011-08-22 */ && s[34]
  s[371] = v36
  const SDL_43_5 = s[50] && (s[35] || s[41] && v30 || v31 && v30 || v32 && v35 || v36 && v35)
  s[623] = SDL_43_5
  const SDL_43_5_nej = s[50] && (s[35] || s[41] && v28 || v31 && v28 || v32 && v34 || v36 && v34)
  s[624] = SDL_43_5_nej
  const SDL_43_5_ir = !s[50] || s[49]
  s[625] = SDL_43_5_ir
  // SDL.43.4: Kommunen betaler tidligst fra (SDL § 43, stk. 4)
  const v40 = SDL_43_1_er && SDL_43_1_hoej >= f.selvstaendigAnmeldt
  const v41 = SDL_43_1_er && SDL_43_1 < f.selvstaendigAnmeldt
  const v42 = Math.max(s[31], f.selvstaendigAnmeldt)
  const v43 = Math.min(s[33], f.selvstaendigAnmeldt)
  const v44 = SDL_43_5 && !s[3]
  const v45 = SDL_43_5_ir && !s[3] && v43 >= v42
  const v46 = SDL_43_5_nej || v45
  const v47 = SDL_43_5_nej ? (v45 ? Math.min(f.selvstaendigAnmeldt, v42) : f.selvstaendigAnmeldt) : v42
  const v48 = v44 ? (v46 ? Math.min(s[31], v47) : s[31]) : v47
  const v49 = SDL_43_5_nej ? (v45 ? Math.max(f.selvstaendigAnmeldt, v43) : f.selvstaendigAnmeldt) : v43
  const v50 = v44 ? (v46 ? Math.max(s[33], v49) : s[33]) : v49
  const v51 = v44 || SDL_43_5_nej || v45
  const v52 = SDL_43_5 && s[5] || SDL_43_5_ir && !(s[305] && !s[3] && (s[3] || s[31] === f.selvstaendigAnmeldt))
  const v53 = Math.max(s[31], v48)
  const v54 = Math.min(s[33], v50)
  const v55 = v40 && !s[3]
  const v56 = v41 && v51
  const v57 = SDL_43_1_ir && !s[3] && v51 && v54 >= v53
  const v58 = v56 || v57
  const v59 = v56 ? (v57 ? Math.min(v48, v53) : v48) : v53
  const v60 = v56 ? (v57 ? Math.max(v50, v54) : v50) : v54
  const v61 = v55 || v56 || v57
  const v62 = v40 && s[5] || v41 && v52 || SDL_43_1_ir && s[5] && v52 || SDL_43_1_ir && !(s[305] && (!v51 || !v52 && v48 === v50) && (!s[3] && v51 || s[3] && !v51) && (s[3] || s[31] === v48))
  const SDL_43_4 = s[35] ? FIRST_DAY : v55 ? (v58 ? Math.min(s[31], v59) : s[31]) : v59
  s[616] = SDL_43_4
  const SDL_43_4_hoej = s[35] ? NEVER : v55 ? (v58 ? Math.max(s[33], v60) : s[33]) : v60
  s[617] = SDL_43_4_hoej
  const SDL_43_4_er = s[50] && (s[35] || s[41] && v61 || s[44] && v61)
  s[618] = SDL_43_4_er
  const SDL_43_4_ir = !s[50] || s[35] || s[41] && v62 || s[44] && v62 || s[36]
  s[619] = SDL_43_4_ir
  // SDL.43.4.tide: Du meldte dig i tide (SDL § 43, stk. 1)
  const SDL_43_4_tide = s[50] && (s[35] || s[41] && v40 || s[44] && v40)
  s[620] = SDL_43_4_tide
  const SDL_43_4_tide_nej = s[50] && (s[35] || s[41] && v41 || s[44] && v41)
  s[621] = SDL_43_4_tide_nej
  const SDL_43_4_tide_ir = !s[50] || s[35] || s[41] && SDL_43_1_ir || s[44] && SDL_43_1_ir || s[36]
  s[622] = SDL_43_4_tide_ir
  // SDL.51.1: Lediges sygedagpenge pr. uge (SDL § 51)
  const SDL_51_1 = s[53] ? f.dagpengePrUge : -Infinity
  s[355] = SDL_51_1
  const SDL_51_1_hoej = s[53] ? f.dagpengePrUge : Infinity
  s[358] = SDL_51_1_hoej
}

function svar_25(f, s) {
  // SDL.52.1: Selvstændiges sygedagpenge pr. uge ved fuldt fravær (SDL § 52, stk. 1)
  const v0 = f.selvstaendigForsikring === 'ingen'
  const v1 = f.vurderingsdato <= 13149 /* 2006-01-01 */ || f.vurderingsdato >= 20822 /* 2027-01-04 */
  const v2 = SATS_8(f.vurderingsdato)
  const v3 = v1 ? -Infinity : v2
  const v4 = v1 ? Infinity : v2
  const v5 = v3 > -Infinity && v4 < Infinity
  const v6 = quotient([v3, 2], [3], 'nærmeste', 100)
  const v7 = quotient([v4, 2], [3], 'nærmeste', 100)
  const v8 = v1 || !v5
  const SDL_52_1_er = !s[53] || v0 || !(!v5 && !v1 && v3 === v4)
  s[640] = SDL_52_1_er
  const SDL_52_1_ir = !s[53] || !v0 && v8 || v1
  s[641] = SDL_52_1_ir
  const SDL_52_1 = s[53] ? Math.min(v3, v0 ? f.indtaegtSomSelvstaendig : Math.max(f.indtaegtSomSelvstaendig, v5 ? Math.min(v6, v7) : -Infinity)) : -Infinity
  s[638] = SDL_52_1
  const SDL_52_1_hoej = s[53] ? Math.min(v4, v0 ? f.indtaegtSomSelvstaendig : Math.max(f.indtaegtSomSelvstaendig, v5 ? Math.max(v6, v7) : Infinity)) : Infinity
  s[639] = SDL_52_1_hoej
  // SDL.53.3: Selvstændiges sygedagpenge pr. uge (SDL § 53, stk. 3)
  const v13 = SDL_52_1 > -Infinity && SDL_52_1_hoej < Infinity
  const v14 = quotient([SDL_52_1, 3], [4], 'nærmeste', 1)
  const v15 = quotient([SDL_52_1_hoej, 3], [4], 'nærmeste', 1)
  const v16 = SDL_52_1_er && !(!v13 && (!SDL_52_1_er || !SDL_52_1_ir && SDL_52_1 === SDL_52_1_hoej))
  const v17 = SDL_52_1_ir || !v13
  const v18 = quotient([SDL_52_1], [2], 'nærmeste', 1)
  const v19 = quotient([SDL_52_1_hoej], [2], 'nærmeste', 1)
  const SDL_53_3_er = !s[53] || s[136] && SDL_52_1_er || !s[136] && (s[349] && v16 || !s[349] && (!s[97] || v16))
  s[351] = SDL_53_3_er
  const SDL_53_3_ir = !s[53] || s[136] && SDL_52_1_ir || !s[136] && (s[349] && v17 || !s[349] && s[97] && v17)
  s[353] = SDL_53_3_ir
  const SDL_53_3 = s[53] ? (s[136] ? SDL_52_1 : s[349] ? (v13 ? Math.min(v14, v15) : -Infinity) : s[97] ? (v13 ? Math.min(v18, v19) : -Infinity) : 0) : -Infinity
  s[356] = SDL_53_3
  const SDL_53_3_hoej = s[53] ? (s[136] ? SDL_52_1_hoej : s[349] ? (v13 ? Math.max(v14, v15) : Infinity) : s[97] ? (v13 ? Math.max(v18, v19) : Infinity) : 0) : Infinity
  s[359] = SDL_53_3_hoej
  // SDL.53.2: Beløb som ved fuldt fravær (SDL § 53, stk. 2)
  const v24 = f.ledigUdenLoen || s[51] || f.arbejdsgiverTilbyderDeltid === false
  const SDL_53_2 = !s[53] || v24
  s[642] = SDL_53_2
  const SDL_53_2_nej = !s[53] || !v24
  s[643] = SDL_53_2_nej
  // SDL.50.1: Det højeste beløb pr. time (SDL § 50, stk. 1)
  const v27 = quotient([v3, 100], [3700], 'nærmeste', 1)
  const v28 = quotient([v4, 100], [3700], 'nærmeste', 1)
  const SDL_50_1_er = !s[53] || !(!v5 && !v1 && v3 === v4)
  s[363] = SDL_50_1_er
  const SDL_50_1_ir = !s[53] || v8
  s[364] = SDL_50_1_ir
  const SDL_50_1 = s[53] ? (v5 ? Math.min(v27, v28) : -Infinity) : -Infinity
  s[361] = SDL_50_1
  const SDL_50_1_hoej = s[53] ? (v5 ? Math.max(v27, v28) : Infinity) : Infinity
  s[362] = SDL_50_1_hoej
  // SDL.47.1: Sygedagpenge pr. uge ved fuldt fravær (SDL § 47, stk. 1)
  const v33 = SDL_50_1_er && f.timefortjeneste < SDL_50_1_hoej
  const v34 = f.normalTimerPrUge >= 3700
  const v35 = v33 || !v34
  const v36 = SDL_50_1_er && f.timefortjeneste >= SDL_50_1 || SDL_50_1_ir
  const v37 = v36 && v34
  const v38 = Math.min(f.timefortjeneste, SDL_50_1)
  const v39 = Math.min(f.timefortjeneste, SDL_50_1_hoej)
  const v40 = v38 <= -Infinity
  const v41 = quotient([v38, f.normalTimerPrUge], [100], 'nærmeste', 1)
  const v42 = quotient([v39, f.normalTimerPrUge], [100], 'nærmeste', 1)
  const v43 = SDL_50_1_er && !(v40 && (!SDL_50_1_er || !SDL_50_1_ir && v38 === v39))
  const v44 = Math.min(v3, v40 ? -Infinity : Math.min(v41, v42))
  const v45 = Math.min(v4, v40 ? Infinity : Math.max(v41, v42))
  const v46 = SDL_50_1_ir || v40 || v1
  const v47 = v35 && v43
  const v48 = v37 || v47
  const v49 = v37 && v1 || v35 && v46
  const v50 = !s[3] && s[40] && s[38]
  const SDL_47_1 = s[35] ? -Infinity : v37 ? (v47 ? Math.min(v3, v44) : v3) : v44
  s[630] = SDL_47_1
  const SDL_47_1_hoej = s[35] ? Infinity : v37 ? (v47 ? Math.max(v4, v45) : v4) : v45
  s[631] = SDL_47_1_hoej
  const SDL_47_1_er = s[35] || s[41] && v48 || v50 && v48 || s[39] && v48
  s[632] = SDL_47_1_er
  const SDL_47_1_ir = s[35] || s[41] && v49 || v50 && v49 || s[39] && v49 || s[36]
  s[633] = SDL_47_1_ir
  // SDL.53.1: Lønmodtagerens sygedagpenge pr. uge (SDL § 53, stk. 1)
  const v55 = Math.max(0, s[350])
  const v56 = v55 >= 3700
  const v57 = v33 || !v56
  const v58 = v36 && v56
  const v59 = quotient([v38, v55], [100], 'nærmeste', 1)
  const v60 = quotient([v39, v55], [100], 'nærmeste', 1)
  const v61 = Math.min(v3, v40 ? -Infinity : Math.min(v59, v60))
  const v62 = Math.min(v4, v40 ? Infinity : Math.max(v59, v60))
  const v63 = v57 && v43
  const v64 = v58 || v63
  const v65 = v58 ? (v63 ? Math.min(v3, v61) : v3) : v61
  const v66 = v58 ? (v63 ? Math.max(v4, v62) : v4) : v62
  const v67 = v58 && v1 || v57 && v46
  const v68 = Math.max(SDL_47_1, v65)
  const v69 = Math.min(SDL_47_1_hoej, v66)
  const v70 = SDL_53_2 && SDL_47_1_er
  const v71 = SDL_53_2_nej && v64
  const v72 = !s[53] && SDL_47_1_er && v64 && v69 >= v68
  const v73 = v71 || v72
  const v74 = v71 ? (v72 ? Math.min(v65, v68) : v65) : v68
  const v75 = v71 ? (v72 ? Math.max(v66, v69) : v66) : v69
  const SDL_53_1_er = !s[53] || v70 || v71 || v72
  s[352] = SDL_53_1_er
  const SDL_53_1_ir = !s[53] || SDL_53_2 && SDL_47_1_ir || SDL_53_2_nej && v67 || !s[53] && SDL_47_1_ir && v67 || !s[53] && !((!SDL_47_1_er || !SDL_47_1_ir && SDL_47_1 === SDL_47_1_hoej) && (!v64 || !v67 && v65 === v66) && (SDL_47_1_er && v64 || !SDL_47_1_er && !v64) && (!SDL_47_1_er || SDL_47_1 === v65))
  s[354] = SDL_53_1_ir
  const SDL_53_1 = s[53] ? (v70 ? (v73 ? Math.min(SDL_47_1, v74) : SDL_47_1) : v74) : -Infinity
  s[357] = SDL_53_1
  const SDL_53_1_hoej = s[53] ? (v70 ? (v73 ? Math.max(SDL_47_1_hoej, v75) : SDL_47_1_hoej) : v75) : Infinity
  s[360] = SDL_53_1_hoej
}

function svar_26(f, s) {
  // SDL.46.1: Sygedagpenge pr. uge (SDL § 46, stk. 1)
  const SDL_46_1_er = !s[53] || s[51] || s[50] && s[351] || !s[50] && s[352]
  s[628] = SDL_46_1_er
  const SDL_46_1_ir = !s[53] || s[51] && !s[53] || !s[51] && (s[50] && s[353] || !s[50] && s[354])
  s[629] = SDL_46_1_ir
  const SDL_46_1 = s[53] ? (s[51] ? s[355] : s[50] ? s[356] : s[357]) : -Infinity
  s[626] = SDL_46_1
  const SDL_46_1_hoej = s[53] ? (s[51] ? s[358] : s[50] ? s[359] : s[360]) : Infinity
  s[627] = SDL_46_1_hoej
  // SDL.47.1.3: Sygedagpenge pr. uge fra arbejdsgiveren (SDL § 47, stk. 1)
  const v4 = Math.min(s[361], f.timeloenHosArbejdsgiveren)
  const v5 = Math.min(s[362], f.timeloenHosArbejdsgiveren)
  const v6 = v4 <= -Infinity
  const v7 = quotient([v4, f.normalTimerPrUge], [100], 'nærmeste', 1)
  const v8 = quotient([v5, f.normalTimerPrUge], [100], 'nærmeste', 1)
  const v9 = s[363] && !(v6 && (!s[363] || !s[364] && v4 === v5))
  const v10 = s[364] || v6
  const SDL_47_1_3 = s[35] ? -Infinity : v6 ? -Infinity : Math.min(v7, v8)
  s[634] = SDL_47_1_3
  const SDL_47_1_3_hoej = s[35] ? Infinity : v6 ? Infinity : Math.max(v7, v8)
  s[635] = SDL_47_1_3_hoej
  const SDL_47_1_3_er = s[35] || s[41] && v9 || s[44] && v9
  s[636] = SDL_47_1_3_er
  const SDL_47_1_3_ir = s[35] || s[41] && v10 || s[44] && v10 || s[36]
  s[637] = SDL_47_1_3_ir
  // SDL.54.1: Refusion til arbejdsgiveren (SDL § 54, stk. 1)
  const v15 = s[365] && f.vurderingsdato >= s[366]
  const v16 = !s[37] || !s[322] || (s[365] && f.vurderingsdato < s[367] || s[157] || s[368] && s[49]) && (s[148] || f.aftaleMedArbejdsgiver === false || !s[3] && f.vurderingsdato < s[33])
  const v17 = s[37] && s[322] && ((v15 || s[368]) && s[227] && (v15 || s[153]) || s[150] && f.aftaleMedArbejdsgiver && (!s[3] && f.vurderingsdato >= s[31] || s[5]))
  const SDL_54_1 = s[35] || s[41] && v17 || s[44] && v17
  s[644] = SDL_54_1
  const SDL_54_1_nej = s[35] || s[41] && v16 || s[44] && v16
  s[645] = SDL_54_1_nej
  // SDL.59.6: Refusion trods for sen anmeldelse (SDL § 59, stk. 6)
  const v20 = !s[3] && s[309] < f.refusionskravFremsat
  const v21 = f.skyldesLoenmodtageren || f.forkertVejledning || f.saerligeOmstaendighederForRefusion
  const v22 = v20 || !v21
  const v23 = !s[3] && s[308] >= f.refusionskravFremsat || s[5]
  const v24 = v23 && v21
  const v25 = f.nemrefusionNede || f.skyldesLoenmodtageren || f.forkertVejledning || f.saerligeOmstaendighederForRefusion
  const v26 = v20 || !v25
  const v27 = v23 && v25
  const SDL_59_6 = s[37] && (s[35] || s[41] && v24 || s[369] && v24 || s[370] && v27 || s[371] && v27)
  s[650] = SDL_59_6
  const SDL_59_6_nej = s[37] && (s[35] || s[41] && v22 || s[369] && v22 || s[370] && v26 || s[371] && v26)
  s[651] = SDL_59_6_nej
  // SDL.59.2: Refusion tidligst fra (SDL § 59, stk. 2-5)
  const v30 = !s[3] && s[372] < f.arbejdsgiverAnmeldt
  const v31 = !s[3] && s[373] >= f.arbejdsgiverAnmeldt || s[374] || SDL_59_6
  const v32 = SDL_59_6_nej || s[375]
  const v33 = (v30 || s[5]) && (s[376] || s[5]) && v32 && (v30 || s[376] || SDL_59_6_nej)
  const v34 = s[5] && s[375]
  const v35 = shiftMonths(f.refusionskravFremsat, -3)
  const v36 = Math.max(f.arbejdsgiverAnmeldt, v35)
  const v37 = Math.max(v35, v36)
  const v38 = Math.min(v35, v36)
  const v39 = v34 && v35 !== v36
  const v40 = v34 && v38 >= v37
  const v41 = v33 || v40
  const v42 = v40 ? Math.min(v36, v37) : v36
  const v43 = v33 ? v42 : v37
  const v44 = v31 ? (v41 ? Math.min(v35, v43) : v35) : v43
  const v45 = v40 ? Math.max(v36, v38) : v36
  const v46 = v33 ? v45 : v38
  const v47 = v31 ? (v41 ? Math.max(v35, v46) : v35) : v46
  const v48 = v31 || v33 || v40
  const v49 = !s[3] && s[330] < f.arbejdsgiverAnmeldt
  const v50 = !s[3] && s[4] >= shiftDays(s[31], 30)
  const v51 = !s[3] && s[331] >= f.arbejdsgiverAnmeldt || !s[3] && s[4] < shiftDays(s[33], 30) || SDL_59_6
  const v52 = (v49 || s[5]) && (v50 || s[5]) && v32 && (v49 || v50 || SDL_59_6_nej)
  const v53 = v52 || v40
  const v54 = v52 ? v42 : v37
  const v55 = v52 ? v45 : v38
  const v56 = s[41] && v48
  const v57 = s[317] && v48
  const v58 = s[333] && (v51 || v52 || v40)
  const v59 = s[334] || v58
  const v60 = s[334] ? FIRST_DAY : v51 ? (v53 ? Math.min(v35, v54) : v35) : v54
  const v61 = v57 || v59
  const v62 = v57 ? (v59 ? Math.min(v44, v60) : v44) : v60
  const SDL_59_2 = s[35] ? FIRST_DAY : v56 ? (v61 ? Math.min(v44, v62) : v44) : v62
  s[646] = SDL_59_2
  const v64 = s[334] ? NEVER : v51 ? (v53 ? Math.max(v35, v55) : v35) : v55
  const v65 = v57 ? (v59 ? Math.max(v47, v64) : v47) : v64
  const SDL_59_2_hoej = s[35] ? NEVER : v56 ? (v61 ? Math.max(v47, v65) : v47) : v65
  s[647] = SDL_59_2_hoej
  const SDL_59_2_er = s[37] && (s[35] || v56 || v57 || s[334] || v58)
  s[648] = SDL_59_2_er
  const SDL_59_2_ir = !s[37] || s[35] || s[41] && v39 || s[317] && v39 || s[334] || s[333] && v39 || s[36]
  s[649] = SDL_59_2_ir
}

function svar_27(f, s) {
  const v0 = s[53] ? 0 : 4
  s[384] = v0
  const v1 = s[92] ? 0 : 4
  s[414] = v1
  const v2 = s[49] ? 4 : 0
  s[435] = v2
  const v3 = s[3] ? 0 : 1
  s[436] = v3
  const v4 = s[5] ? 4 : 0
  s[437] = v4
  const v5 = s[375] ? 4 : 0
  s[456] = v5
  const v6 = s[377] ? 1 : 0
  s[492] = v6
  const v7 = 1 + v0
  s[497] = v7
  const v8 = s[378] ? 1 : 0
  s[517] = v8
  const v9 = s[297] ? 4 : 0
  s[556] = v9
  const v10 = s[259] ? 4 : 0
  s[557] = v10
  const v11 = s[286] ? 4 : 0
  s[558] = v11
}

export function svar(f) {
  const s = new Array(652)
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
  return { ALF_62_3: s[215], ALF_62_3_hoej: s[216], ALF_62_3_kan: (s[214] ? 1 : 0) + (s[217] ? 4 : 0), BEK937_27_kan: (s[379] ? 1 : 0) + (s[380] ? 2 : 0) + (s[381] ? 4 : 0), LAB_107_1_kan: (s[382] ? 1 : 0) + (s[383] ? 2 : 0) + s[384], LAB_110_1: s[385], LAB_110_1_hoej: s[386], LAB_110_1_kan: (s[387] ? 1 : 0) + (s[388] ? 4 : 0), LAS_68_2: s[389], LAS_68_2_hoej: s[390], LAS_68_2_kan: (s[391] ? 1 : 0) + (s[392] ? 4 : 0), LAS_68_4: s[89], LAS_68_4_hoej: s[88], LAS_68_4_kan: (s[90] ? 1 : 0) + (s[91] ? 4 : 0), LAS_68_5_kan: 1 + (s[393] ? 0 : 2) + (s[393] ? 0 : 4), LAS_68a_1: s[394], LAS_68a_1_hoej: s[395], LAS_68a_1_kan: (s[396] ? 1 : 0) + (s[397] ? 4 : 0), LAS_68a_1_tid_kan: (s[398] ? 1 : 0) + (s[82] ? 2 : 0) + (s[73] ? 0 : 4), LAS_68a_2: s[399], LAS_68a_2_hoej: s[400], LAS_68a_2_kan: (s[401] ? 1 : 0) + (s[402] ? 4 : 0), LAS_68a_3: s[84], LAS_68a_3_hoej: s[81], LAS_68a_3_kan: (s[87] ? 1 : 0) + (s[86] ? 4 : 0), LAS_69j_2: s[403], LAS_69j_2_hoej: s[404], LAS_69j_2_kan: (s[405] ? 1 : 0) + (s[406] ? 4 : 0), LAS_69j_2_bidrag: s[75], LAS_69j_2_bidrag_hoej: s[76], LAS_69j_2_bidrag_kan: (s[78] ? 1 : 0) + (s[79] ? 4 : 0), LAS_69j_4: s[141], LAS_69j_4_hoej: s[140], LAS_69j_4_kan: (s[142] ? 1 : 0) + (s[143] ? 4 : 0), LAS_69j_5: s[407], LAS_69j_5_hoej: s[408], LAS_69j_5_kan: (s[409] ? 1 : 0) + (s[410] ? 4 : 0), LAS_69j_5_modtager_kan: (s[411] ? 1 : 0) + (s[412] ? 2 : 0) + (s[413] ? 4 : 0), LAS_69j_5_tid_kan: (s[98] ? 1 : 0) + (s[105] ? 2 : 0) + s[414], LAS_69j_7_kan: (s[415] ? 1 : 0) + (s[416] ? 2 : 0) + s[414], LAS_69j_8_kan: (s[417] ? 1 : 0) + (s[418] ? 2 : 0) + (s[419] ? 4 : 0), LAS_69j_9: s[420], LAS_69j_9_hoej: s[421], LAS_69j_9_kan: (s[139] ? 1 : 0) + (s[422] ? 4 : 0), LAS_69j_10: s[109], LAS_69j_10_hoej: s[107], LAS_69j_10_kan: (s[110] ? 1 : 0) + (s[111] ? 4 : 0), LAS_69j_13_kan: (s[423] ? 1 : 0) + (s[424] ? 2 : 0) + (s[425] ? 4 : 0), LAS_69j_udbetales: s[426], LAS_69j_udbetales_hoej: s[427], LAS_69j_udbetales_kan: (s[428] ? 1 : 0) + (s[429] ? 4 : 0), SDL_2_kan: (s[430] ? 1 : 0) + (s[431] ? 2 : 0) + (s[432] ? 4 : 0), SDL_2_1_kan: (s[433] ? 1 : 0) + (s[434] ? 2 : 0) + s[435], SDL_3_kan: (s[156] ? 1 : 0) + (s[158] ? 2 : 0) + s[384], SDL_6_1: s[31], SDL_6_1_hoej: s[33], SDL_6_1_kan: s[436] + s[437], SDL_7_1_kan: (s[54] ? 1 : 0) + (s[60] ? 2 : 0) + s[384], SDL_7_1_ferie_kan: (s[53] ? 0 : 1) + 2 + s[384], SDL_7_1_ferieaftale_kan: (s[438] ? 1 : 0) + (s[439] ? 2 : 0) + s[384], SDL_7_1_genoptagelse: s[440], SDL_7_1_genoptagelse_hoej: s[441], SDL_7_1_genoptagelse_kan: (f.ferieAftalt ? 1 : 0) + (s[442] ? 4 : 0), SDL_7_1_ny_kan: (s[443] ? 1 : 0) + (s[444] ? 2 : 0) + s[384], SDL_7_2_kan: (s[445] ? 1 : 0) + (s[446] ? 2 : 0) + s[384], SDL_7_3: s[447], SDL_7_3_hoej: s[448], SDL_7_3_kan: (s[449] ? 1 : 0) + (s[450] ? 4 : 0), SDL_7_5_kan: (s[451] ? 1 : 0) + (s[452] ? 2 : 0) + s[384], SDL_7a_1: s[453], SDL_7a_1_hoej: s[454], SDL_7a_1_kan: (s[455] ? 1 : 0) + s[456], SDL_7c_kan: (s[166] ? 1 : 0) + (s[167] ? 2 : 0) + (s[168] ? 0 : 4), SDL_10a_kan: (s[457] ? 1 : 0) + (s[458] ? 2 : 0) + s[384], SDL_11_3: s[459], SDL_11_3_hoej: s[460], SDL_11_3_kan: 1 + (s[461] ? 0 : 4), SDL_11a_1_kan: (s[462] ? 1 : 0) + (s[463] ? 2 : 0) + (s[464] ? 4 : 0), SDL_12_1_1_kan: (s[165] ? 1 : 0) + (s[163] ? 2 : 0) + (s[164] ? 4 : 0), SDL_12_1_2_kan: (s[199] ? 1 : 0) + (s[194] ? 2 : 0) + (s[193] ? 4 : 0), SDL_12_1_3_kan: (s[465] ? 1 : 0) + (s[466] ? 2 : 0) + s[384], SDL_13b_1: s[467], SDL_13b_1_hoej: s[468], SDL_13b_1_kan: (s[469] ? 1 : 0) + (s[470] ? 4 : 0), SDL_13b_1_antal: s[471], SDL_13b_1_antal_hoej: s[472], SDL_13b_1_antal_kan: (s[473] ? 1 : 0) + (s[474] ? 4 : 0), SDL_13b_1_naeste: s[475], SDL_13b_1_naeste_hoej: s[476], SDL_13b_1_naeste_kan: (s[477] ? 1 : 0) + (s[478] ? 4 : 0), SDL_13b_5_kan: (s[479] ? 1 : 0) + (s[480] ? 2 : 0) + (s[481] ? 4 : 0), SDL_13f_1_kan: (s[171] ? 1 : 0) + (s[169] ? 2 : 0) + (s[170] ? 0 : 4), SDL_13f_1_dag: s[482], SDL_13f_1_dag_hoej: s[483], SDL_13f_1_dag_kan: (s[484] ? 1 : 0) + (s[485] ? 4 : 0), SDL_21_1_1_kan: (s[486] ? 1 : 0) + (s[487] ? 2 : 0) + s[384], SDL_21_1_2_kan: (s[488] ? 1 : 0) + (s[489] ? 2 : 0) + s[384], SDL_21_1_3_kan: (s[490] ? 1 : 0) + (s[491] ? 2 : 0) + s[384], SDL_21_4_kan: s[492] + (s[493] ? 2 : 0) + (s[494] ? 4 : 0), SDL_21_4_dag: s[495], SDL_21_4_dag_hoej: s[496], SDL_21_4_dag_kan: s[497], SDL_21_4_fra: s[498], SDL_21_4_fra_hoej: s[499], SDL_21_4_fra_kan: s[492] + (s[500] ? 4 : 0), SDL_21a_kan: (s[501] ? 1 : 0) + (s[502] ? 2 : 0) + s[384], SDL_24_1: s[30], SDL_24_1_hoej: s[69], SDL_24_1_kan: (s[64] ? 1 : 0) + (s[66] ? 4 : 0), SDL_24_1_ophoer: s[503], SDL_24_1_ophoer_hoej: s[504], SDL_24_1_ophoer_kan: (s[505] ? 1 : 0) + (s[506] ? 4 : 0), SDL_24_1_revurdering_kan: (s[507] ? 1 : 0) + (s[508] ? 2 : 0) + (s[509] ? 4 : 0), SDL_24_3: flat(s[1]), SDL_24_3_hoej: flat(s[2]), SDL_24_3_kan: s[436] + (!s[3] && !s[510] ? 2 : 0) + s[437], SDL_24a_1_kan: (s[223] ? 1 : 0) + (s[226] ? 2 : 0) + (s[225] ? 4 : 0), SDL_24a_1_graense_kan: (s[56] ? 1 : 0) + (s[59] ? 2 : 0) + (s[57] ? 4 : 0), SDL_24a_2: s[511], SDL_24a_2_hoej: s[512], SDL_24a_2_kan: (s[513] ? 1 : 0) + (s[514] ? 4 : 0), SDL_24a_6_kan: (s[515] ? 1 : 0) + (s[516] ? 2 : 0) + s[384], SDL_24b_1_kan: s[517] + (s[518] ? 2 : 0) + s[384], SDL_24b_2: s[519], SDL_24b_2_hoej: s[520], SDL_24b_2_kan: s[517] + (s[521] ? 4 : 0), SDL_24c_1_kan: (s[522] ? 1 : 0) + (s[523] ? 2 : 0) + s[384], SDL_25_1: s[67], SDL_25_1_hoej: s[68], SDL_25_1_kan: (s[63] ? 1 : 0) + (s[65] ? 4 : 0), SDL_26_1_kan: (s[524] ? 1 : 0) + (s[525] ? 2 : 0) + (s[526] ? 4 : 0), SDL_26_1_covid: s[233], SDL_26_1_covid_hoej: s[234], SDL_26_1_covid_kan: (s[235] ? 1 : 0) + (s[236] ? 4 : 0), SDL_26_1_fra: s[527], SDL_26_1_fra_hoej: s[528], SDL_26_1_fra_kan: (s[529] ? 1 : 0) + (s[530] ? 4 : 0), SDL_26_1_uger: s[531], SDL_26_1_uger_hoej: s[532], SDL_26_1_uger_kan: (s[533] ? 1 : 0) + s[435], SDL_26_2_kan: (s[534] ? 1 : 0) + (s[535] ? 2 : 0) + (s[536] ? 4 : 0), SDL_26_3_covid: s[537], SDL_26_3_covid_hoej: s[538], SDL_26_3_covid_kan: (s[539] ? 1 : 0) + (s[540] ? 4 : 0), SDL_26a_1_covid: s[541], SDL_26a_3_covid: s[542], SDL_26a_3_covid_kan: s[543] ? 4 : 1, SDL_26c_covid: s[242], SDL_26c_covid_hoej: s[244], SDL_26c_covid_kan: (s[238] ? 1 : 0) + (s[240] ? 4 : 0), SDL_26d_covid: s[241], SDL_26d_covid_hoej: s[243], SDL_26d_covid_kan: (s[237] ? 1 : 0) + (s[239] ? 4 : 0), SDL_26f_covid: s[544], SDL_26f_covid_hoej: s[545], SDL_26f_covid_kan: (s[546] ? 1 : 0) + (s[547] ? 4 : 0), SDL_26g_covid: s[245], SDL_26g_covid_hoej: s[246], SDL_26g_covid_kan: (s[247] ? 1 : 0) + (s[248] ? 4 : 0), SDL_26h_covid: s[548], SDL_26h_covid_hoej: s[549], SDL_26h_covid_kan: (s[550] ? 1 : 0) + (s[551] ? 4 : 0), SDL_26i_covid: s[552], SDL_26i_covid_hoej: s[553], SDL_26i_covid_kan: (s[554] ? 1 : 0) + (s[555] ? 4 : 0), SDL_27_1_kan: (s[70] ? 1 : 0) + (s[71] ? 2 : 0) + (s[72] ? 4 : 0), SDL_27_1_1_kan: (s[269] ? 1 : 0) + (s[277] ? 2 : 0) + s[556], SDL_27_1_2_kan: (s[283] ? 1 : 0) + (s[285] ? 2 : 0) + s[557], SDL_27_1_2_slut: s[281], SDL_27_1_2_slut_hoej: s[282], SDL_27_1_2_slut_kan: (s[284] ? 1 : 0) + s[558], SDL_27_1_2_uger: s[559], SDL_27_1_2_uger_hoej: s[560], SDL_27_1_2_uger_kan: (s[561] ? 1 : 0) + s[557], SDL_27_1_3_kan: (s[289] ? 1 : 0) + (s[291] ? 2 : 0) + s[557], SDL_27_1_3_slut: s[287], SDL_27_1_3_slut_hoej: s[288], SDL_27_1_3_slut_kan: (s[290] ? 1 : 0) + s[558], SDL_27_1_3_uger: s[263], SDL_27_1_3_uger_hoej: s[265], SDL_27_1_3_uger_kan: (s[261] ? 1 : 0) + s[557], SDL_27_1_4_kan: (s[294] ? 1 : 0) + (s[296] ? 2 : 0) + s[556], SDL_27_1_4_slut: s[292], SDL_27_1_4_slut_hoej: s[293], SDL_27_1_4_slut_kan: (s[295] ? 1 : 0) + (s[299] ? 4 : 0), SDL_27_1_5_kan: (s[270] ? 1 : 0) + (s[278] ? 2 : 0) + s[557], SDL_27_1_6_kan: (s[271] ? 1 : 0) + (s[279] ? 2 : 0) + s[557], SDL_27_1_7_kan: (s[272] ? 1 : 0) + (s[280] ? 2 : 0) + s[557], SDL_27_1_7_2_kan: (s[562] ? 1 : 0) + (s[563] ? 2 : 0) + (s[564] ? 4 : 0), SDL_27_1_slut: s[565], SDL_27_1_slut_hoej: s[566], SDL_27_1_slut_kan: (s[567] ? 1 : 0) + (s[568] ? 4 : 0), SDL_29_1_kan: (s[569] ? 1 : 0) + (s[570] ? 2 : 0) + (s[571] ? 4 : 0), SDL_30_kan: (s[152] ? 1 : 0) + (s[148] ? 2 : 0) + s[435], SDL_30_1: s[572], SDL_30_1_hoej: s[573], SDL_30_1_kan: (s[574] ? 1 : 0) + s[435], SDL_30_2_kan: (s[575] ? 1 : 0) + (s[576] ? 2 : 0) + s[435], SDL_30_fleksjob_kan: (s[577] ? 1 : 0) + (s[578] ? 2 : 0) + (s[579] ? 4 : 0), SDL_31_1: s[211], SDL_31_1_hoej: s[212], SDL_31_1_kan: (s[210] ? 1 : 0) + (s[213] ? 4 : 0), SDL_32_kan: (s[153] ? 1 : 0) + (s[157] ? 2 : 0) + s[435], SDL_32_1_kan: (s[48] ? 1 : 0) + (s[52] ? 2 : 0) + s[435], SDL_33_1: s[366], SDL_33_1_hoej: s[367], SDL_33_1_kan: (s[365] ? 1 : 0) + (s[368] ? 4 : 0), SDL_34_1_kan: (s[580] ? 1 : 0) + (s[581] ? 2 : 0) + s[435], SDL_35_2: s[582], SDL_35_2_hoej: s[583], SDL_35_2_kan: (s[584] ? 1 : 0) + (s[585] ? 4 : 0), SDL_35_3: s[586], SDL_35_3_hoej: s[587], SDL_35_3_kan: (s[588] ? 1 : 0) + (s[589] ? 4 : 0), SDL_35_3_fra: s[590], SDL_35_3_fra_hoej: s[591], SDL_35_3_fra_kan: (s[592] ? 1 : 0) + (s[593] ? 4 : 0), SDL_38_1: s[594], SDL_38_1_hoej: s[595], SDL_38_1_kan: (s[596] ? 1 : 0) + (s[597] ? 4 : 0), SDL_38_7: s[598], SDL_38_7_hoej: s[599], SDL_38_7_kan: (s[600] ? 1 : 0) + (s[601] ? 4 : 0), SDL_38_7_tide_kan: (s[313] ? 1 : 0) + (s[314] ? 2 : 0) + (s[315] ? 4 : 0), SDL_38_8_kan: (s[310] ? 1 : 0) + (s[312] ? 2 : 0) + (s[311] ? 4 : 0), SDL_40_1: s[602], SDL_40_1_hoej: s[603], SDL_40_1_kan: (s[604] ? 1 : 0) + (s[605] ? 4 : 0), SDL_40a_1: s[606], SDL_40a_1_hoej: s[607], SDL_40a_1_kan: (s[608] ? 1 : 0) + (s[609] ? 4 : 0), SDL_41_1: s[219], SDL_41_1_hoej: s[220], SDL_41_1_kan: (s[218] ? 1 : 0) + (s[221] ? 4 : 0), SDL_42_1_kan: (s[610] ? 1 : 0) + (s[611] ? 2 : 0) + s[435], SDL_43_1: s[612], SDL_43_1_hoej: s[613], SDL_43_1_kan: (s[614] ? 1 : 0) + (s[615] ? 4 : 0), SDL_43_4: s[616], SDL_43_4_hoej: s[617], SDL_43_4_kan: (s[618] ? 1 : 0) + (s[619] ? 4 : 0), SDL_43_4_tide_kan: (s[620] ? 1 : 0) + (s[621] ? 2 : 0) + (s[622] ? 4 : 0), SDL_43_5_kan: (s[623] ? 1 : 0) + (s[624] ? 2 : 0) + (s[625] ? 4 : 0), SDL_46_1: s[626], SDL_46_1_hoej: s[627], SDL_46_1_kan: (s[628] ? 1 : 0) + (s[629] ? 4 : 0), SDL_47_1: s[630], SDL_47_1_hoej: s[631], SDL_47_1_kan: (s[632] ? 1 : 0) + (s[633] ? 4 : 0), SDL_47_1_3: s[634], SDL_47_1_3_hoej: s[635], SDL_47_1_3_kan: (s[636] ? 1 : 0) + (s[637] ? 4 : 0), SDL_50_1: s[361], SDL_50_1_hoej: s[362], SDL_50_1_kan: (s[363] ? 1 : 0) + (s[364] ? 4 : 0), SDL_51_1: s[355], SDL_51_1_hoej: s[358], SDL_51_1_kan: s[497], SDL_52_1: s[638], SDL_52_1_hoej: s[639], SDL_52_1_kan: (s[640] ? 1 : 0) + (s[641] ? 4 : 0), SDL_53_1: s[357], SDL_53_1_hoej: s[360], SDL_53_1_kan: (s[352] ? 1 : 0) + (s[354] ? 4 : 0), SDL_53_2_kan: (s[642] ? 1 : 0) + (s[643] ? 2 : 0) + s[384], SDL_53_3: s[356], SDL_53_3_hoej: s[359], SDL_53_3_kan: (s[351] ? 1 : 0) + (s[353] ? 4 : 0), SDL_54_1_kan: (s[644] ? 1 : 0) + (s[645] ? 2 : 0) + s[435], SDL_59_2: s[646], SDL_59_2_hoej: s[647], SDL_59_2_kan: (s[648] ? 1 : 0) + (s[649] ? 4 : 0), SDL_59_6_kan: (s[650] ? 1 : 0) + (s[651] ? 2 : 0) + s[456] }
}
