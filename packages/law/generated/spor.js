// Written from the law by `npm run compile`. Change the law, not this.
import { ALL_DAYS, FIRST_DAY, NEVER, NO_DAYS, allPeriods, countDays, dayReaching, dropFirst, flat, from, holidayTable, intersectTable, monthEndOver, monthStart, onWeekdays, periods, quotient, runEnd, runStart, sameDays, shiftDays, shiftMonths, sum, without } from '@sagsvej/rules/runtime'
const SATS_1 = (day) => day < 16804 ? (day < 14977 ? (day < 13885 ? (day < 13514 ? 333500 : 341500) : (day < 14249 ? 351500 : (day < 14613 ? 362500 : 376000))) : (day < 15712 ? (day < 15341 ? 383000 : 394000) : (day < 16076 ? 400500 : (day < 16440 ? 407500 : 413500)))) : (day < 18631 ? (day < 17532 ? (day < 17168 ? 418000 : 424500) : (day < 17903 ? 430000 : (day < 18267 ? 435500 : 440500))) : (day < 19723 ? (day < 18995 ? 446000 : (day < 19359 ? 446500 : 455000)) : (day < 20094 ? 469500 : (day < 20458 ? 486500 : 508500))))

const HELLIGDAGE_1 = holidayTable([{"on":{"month":1,"day":1}},{"on":{"easter":-3}},{"on":{"easter":-2}},{"on":{"easter":0}},{"on":{"easter":1}},{"on":{"easter":26},"to":19722},{"on":{"easter":39}},{"on":{"easter":49}},{"on":{"easter":50}},{"on":{"month":12,"day":25}},{"on":{"month":12,"day":26}}], [1, 2, 3, 4, 5, 6])

function svar_1(f, s) {
  // SDL.6.1: Første fraværsdag (SDL § 6, stk. 1)
  const v0 = periods(f.fravaer, (r_fravaer) => r_fravaer.omfang === 'fuldt' || r_fravaer.omfang === 'delvist')
  s[191] = v0
  const v1 = runStart(v0, f.vurderingsdato)
  const v2 = v1 >= 2147483647
  const v3 = v1 === 2147483647
  const v4 = !v2 || v3
  const v5 = v4 ? v1 : FIRST_DAY
  s[0] = v5
  const v6 = v5 >= 13332 /* 2006-07-03 */
  s[339] = v6
  const v7 = periods(f.fravaer, (r_fravaer) => r_fravaer.omfang === 'fuldt')
  const v8 = dayReaching(v7, v5, 1)
  const v9 = runEnd(v0, f.vurderingsdato)
  const v10 = v9 >= 2147483647
  const v11 = v9 === 2147483647
  const v12 = !v10 || v11
  const v13 = v12 ? v9 : FIRST_DAY
  s[4] = v13
  const v14 = v13 >= v8
  s[572] = v14
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
  s[256] = v29
  const v30 = SDL_6_1_ir || !v16 && SDL_6_1_hoej === NEVER
  s[64] = v30
  const v31 = v25 && (!v26 || !v16)
  const ALF_62_3 = v20 ? FIRST_DAY : v31 ? (v26 ? (f.dagpengerettenSlutter ? Math.min(v27, f.sidsteDagMedDagpengeret) : v27) : NEVER) : NEVER
  s[176] = ALF_62_3
  const ALF_62_3_hoej = v20 ? NEVER : v23 ? NEVER : v26 ? (f.dagpengerettenSlutter ? Math.min(v28, f.sidsteDagMedDagpengeret) : v28) : NEVER
  s[177] = ALF_62_3_hoej
  const ALF_62_3_er = v20 || v23 || v31
  s[175] = ALF_62_3_er
  const ALF_62_3_ir = v20 || v25 && v29 || v30
  s[178] = ALF_62_3_ir
  // BEK937.27: Sygedagpenge under uddannelse (BEK 937/2024 § 27, stk. 1-3)
  const v36 = f.vurderingsdato >= 13332 /* 2006-07-03 */
  s[90] = v36
  const v37 = f.vurderingsdato >= 19936 /* 2024-08-01 */
  s[579] = v37
  const v38 = f.uddannelseUnderSygdom === 'foer'
  s[580] = v38
  const v39 = f.uddannelseUnderSygdom === 'begyndt_under'
  s[582] = v39
  const v40 = f.undervisningstimer <= 600
  s[583] = v40
  const v41 = v39 && v40 && f.uddannelsePasserMedBehandling && f.uddannelseUdskyderRevalidering === false
  s[581] = v41
  const v42 = f.uddannelseUnderSygdom === 'opfoelgning'
  s[584] = v42
  const v43 = !v37 && (v38 || v41) || v37 && (v38 || v41 || v42)
  const v44 = f.uddannelseUnderSygdom === 'ingen'
  s[577] = v44
  const BEK937_27 = !v44 && (!v36 || v43)
  s[344] = BEK937_27
  const BEK937_27_nej = !v44 && (!v36 || !v43)
  s[345] = BEK937_27_nej
  const BEK937_27_ir = v44 || !v36
  s[346] = BEK937_27_ir
  // SDL.7.2: Det mindste fravær (SDL § 7, stk. 2)
  const v48 = f.persongruppe === 'loenmodtager'
  s[65] = v48
  const v49 = f.timerDuKanArbejde === 0
  s[593] = v49
  const v50 = f.normalTimerPrUge - f.timerDuKanArbejde
  s[299] = v50
  const v51 = v50 >= 400
  s[594] = v51
  const v52 = v49 || v51
  s[592] = v52
  const v53 = v48 && v52
  s[591] = v53
  const v54 = f.persongruppe === 'selvstaendig'
  s[83] = v54
  const v55 = f.andelAfArbejdetDuKan <= 5000
  s[298] = v55
  const v56 = v54 && v55
  s[595] = v56
  const v57 = f.persongruppe === 'ledig' || f.persongruppe === 'ingen'
  s[596] = v57
  const v58 = f.vurderingsdato >= 15706 /* 2013-01-01 */
  s[116] = v58
  const v59 = f.ansatFra >= 15706 /* 2013-01-01 */
  s[600] = v59
  const v60 = f.ansatIFleksjob && v59
  s[599] = v60
  const v61 = v52 || v60
  s[598] = v61
  const v62 = v48 && v61
  s[597] = v62
  const v63 = !v58 && (v53 || v56 || v57) || v58 && (v62 || v56 || v57)
  const SDL_7_2 = !v36 || v63
  s[371] = SDL_7_2
  const SDL_7_2_nej = !v36 || !v63
  s[372] = SDL_7_2_nej
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
  s[337] = SDL_24_3_eksakt
}

function svar_2(f, s) {
  // SDL.25.1: Grænsen for pensionister m.fl. (SDL § 25, stk. 1)
  const v0 = f.pensionDuFaar === 'foertidspension' || f.pensionDuFaar === 'seniorpension'
  s[98] = v0
  const v1 = f.pensionDuFaar === 'tidlig_pension'
  s[99] = v1
  const v2 = s[0] >= 15012 /* 2011-02-07 */
  s[251] = v2
  const v3 = onWeekdays(s[1], 62)
  s[7] = v3
  const v4 = onWeekdays(s[2], 62)
  s[6] = v4
  const v5 = monthEndOver(v4, 12, 130, s[0])
  const v6 = monthEndOver(v3, 12, 130, s[0])
  const v7 = !s[3] && s[4] >= v5
  s[602] = v7
  const v8 = !s[3] && s[4] < v6
  s[603] = v8
  const v9 = v7 && !s[3]
  const v10 = s[5] && !s[3] && v6 >= NEVER
  const v11 = v9 ? v5 : NEVER
  const v12 = v8 ? NEVER : v6
  const v13 = v9 ? (v8 || v10 ? Math.max(v6, v12) : v6) : v12
  const v14 = v9 || v8 || v10
  const v15 = monthEndOver(s[2], 12, 182, s[0])
  const v16 = monthEndOver(s[1], 12, 182, s[0])
  const v17 = !s[3] && s[4] >= v15
  s[604] = v17
  const v18 = !s[3] && s[4] < v16
  s[605] = v18
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
  s[199] = v27
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
  s[612] = v2
  const v3 = !s[3] && v1 > 16251 /* 2014-06-30 */
  s[611] = v3
  const v4 = !s[3] && s[4] >= v0
  s[619] = v4
  const v5 = !s[3] && s[4] < v1
  s[620] = v5
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
  s[621] = v24
  const v25 = !s[3] && s[4] < v21
  s[622] = v25
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
  s[623] = v48
  const v49 = !s[3] && s[4] < v47
  s[624] = v49
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
  s[625] = v59
  const v60 = !s[3] && s[4] < v58
  s[626] = v60
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
  s[613] = v76
  const v77 = !s[3] && countDays(s[7], 15979 /* 2013-10-01 */, 16251 /* 2014-06-30 */) <= 110
  s[614] = v77
  const v78 = v2 || v77
  s[11] = v78
  const v79 = (v3 || s[5]) && (v76 || s[5]) && (v3 || v76)
  s[10] = v79
}

function svar_4(f, s) {
  // SDL.24.1: Revurderingstidspunktet (SDL § 24, stk. 1)
  const v0 = !s[3] && countDays(s[2], 15979 /* 2013-10-01 */, 16251 /* 2014-06-30 */) > 154
  s[617] = v0
  const v1 = !s[3] && countDays(s[1], 15979 /* 2013-10-01 */, 16251 /* 2014-06-30 */) <= 154
  s[618] = v1
  const v2 = s[8] || v1
  s[616] = v2
  const v3 = (s[9] || s[5]) && (v0 || s[5]) && (s[9] || v0)
  s[615] = v3
  const v4 = s[10] || v3
  s[609] = v4
  const v5 = (s[11] || s[5]) && (v2 || s[5]) && (s[11] || v2)
  s[610] = v5
  const v6 = s[12] || s[13] || v5
  s[608] = v6
  const v7 = !s[12] && (s[14] || s[5]) && (v4 || s[5])
  s[607] = v7
  const v8 = v7 && !v6
  s[606] = v8
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
  s[792] = v13
  const v14 = SDL_24_1_er && SDL_24_1 < NEVER
  s[169] = v14
  const v15 = SDL_24_1_er && v13
  s[170] = v15
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
  s[341] = v26
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
  s[225] = v32
  const v33 = v25 && v30 && v32
  s[42] = v33
  const v34 = v28 >= 15012 /* 2011-02-07 */
  const v35 = v27 <= 20484 /* 2026-01-31 */
  const v36 = v25 && v34 && v35
  const v37 = v25 && v28 >= 20485 /* 2026-02-01 */ && v31
  s[234] = v37
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
  s[226] = v51
  const SDL_27_1_3_uger = v29 ? -Infinity : v46 ? 364 : v47 ? 364 : v48 ? 728 : 938
  s[230] = SDL_27_1_3_uger
  const SDL_27_1_3_uger_hoej = v29 ? Infinity : v47 || v51 ? (v51 ? (v50 ? 938 : 728) : 728) : 364
  s[232] = SDL_27_1_3_uger_hoej
  const SDL_27_1_3_uger_er = v29 || v46 || v47 || v48 || v50
  s[228] = SDL_27_1_3_uger_er
  // SDL.27.1.3: Forlængelse ved lægebehandling (SDL § 27, stk. 1, nr. 3)
  const v55 = SDL_27_1_3_uger_er && SDL_27_1_3_uger_hoej >= f.laegensSkoenUgerTilArbejde
  s[637] = v55
  const v56 = SDL_27_1_3_uger_er && SDL_27_1_3_uger < f.laegensSkoenUgerTilArbejde
  s[638] = v56
  const v57 = f.underLaegebehandling === false || f.laegensSkoenErSikkert === false || v56
  const v58 = f.underLaegebehandling && f.laegensSkoenErSikkert && (v55 || SDL_27_1_2_ir)
  const v59 = f.laegensSkoenUgerTilArbejde <= 364
  s[639] = v59
  const v60 = f.underLaegebehandling && f.laegensSkoenErSikkert && v59
  const v61 = f.laegensSkoenUgerTilArbejde <= 728
  s[640] = v61
  const v62 = f.underLaegebehandling && f.laegensSkoenErSikkert && v61
  const SDL_27_1_3 = v29 || v46 && v58 || v47 && (v60 || v62) || v42 && v58
  s[52] = SDL_27_1_3
  const SDL_27_1_3_nej = v29 || v46 && v57 || v47 && (!v60 || !v62) || v42 && v57
  s[57] = SDL_27_1_3_nej
  // SDL.27.1.4: Forlængelse, fordi fleksjob eller pension skal afklares (SDL § 27, stk. 1, nr. 4)
  const v65 = v25 && v49 && v35
  s[233] = v65
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
  s[486] = SDL_27_1_7_2
  const SDL_27_1_7_2_nej = s[39] || s[35] && s[40] && s[37] <= 16952 /* 2016-05-31 */ || v0 || v1 && f.arbejdsevnenKanAabenbartIkkeForbedres === false || v2
  s[487] = SDL_27_1_7_2_nej
  const SDL_27_1_7_2_ir = s[39] || v0 || v2 || s[41]
  s[488] = SDL_27_1_7_2_ir
  // SDL.27.1.7: Forlængelse ved sag om førtidspension (SDL § 27, stk. 1, nr. 7)
  const SDL_27_1_7 = s[39] || s[42] && f.foertidspensionssagPaabegyndt || s[43] && f.foertidspensionssagPaabegyndt || s[44] && (f.ansoegningOmFoertidspension || SDL_27_1_7_2)
  s[235] = SDL_27_1_7
  const SDL_27_1_7_nej = s[39] || s[42] && f.foertidspensionssagPaabegyndt === false || s[43] && f.foertidspensionssagPaabegyndt === false || s[44] && f.ansoegningOmFoertidspension === false && (SDL_27_1_7_2_nej || SDL_27_1_7_2_ir)
  s[240] = SDL_27_1_7_nej
  // SDL.27.1: Forlængelse af sygedagpenge (SDL § 27, stk. 1)
  const v8 = s[35] && s[40] && s[38]
  s[227] = v8
  const v9 = s[45] || s[46]
  s[236] = v9
  const v10 = s[47] || s[48]
  s[237] = v10
  const v11 = s[49] || s[48]
  s[238] = v11
  const v12 = SDL_27_1_7_nej || s[48]
  s[239] = v12
  const v13 = s[46] && s[48]
  s[249] = v13
  const SDL_27_1 = s[39] || v8 && (s[50] || s[51] || s[52] || s[53] || s[54] || s[55] || SDL_27_1_7)
  s[108] = SDL_27_1
  const SDL_27_1_nej = s[39] || v8 && v9 && (s[56] || s[48]) && (s[57] || s[48]) && (s[58] || s[46]) && v10 && v11 && v12 && (s[45] || s[56] || s[57] || s[58] || s[47] || s[49] || SDL_27_1_7_nej)
  s[109] = SDL_27_1_nej
  const SDL_27_1_ir = s[39] || v8 && v13 || s[41]
  s[110] = SDL_27_1_ir
  // SDL.24a.1.grænse: Over grænsen på første fraværsdag (SDL § 24 a, stk. 1)
  const v17 = s[59] <= 16251 /* 2014-06-30 */
  s[179] = v17
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
  s[117] = v33
  const v34 = !s[3] && s[60] && v33
  s[72] = v34
  const v35 = !s[3] && shiftDays(s[61], -56) >= f.ansatFra
  s[651] = v35
  const v36 = !s[3] && shiftDays(s[59], -56) < f.ansatFra
  s[652] = v36
  const v37 = v36 || f.andetFravaerSeneste8Uger
  s[650] = v37
  const v38 = (v35 || s[5]) && f.andetFravaerSeneste8Uger === false
  s[649] = v38
  const v39 = f.timerHosArbejdsgiveren >= 7400
  s[653] = v39
  const v40 = v37 || !v39
  s[648] = v40
  const v41 = v38 && v39
  s[647] = v41
  const v42 = v39 && f.genansat && f.paaArbejdeDaSygdommenKom
  s[654] = v42
  const v43 = v41 || v42
  const v44 = v40 && !v42
  const v45 = s[61] >= 15012 /* 2011-02-07 */
  s[78] = v45
  const v46 = !s[3] && v45 && s[62]
  s[73] = v46
  const SDL_30_2 = s[63] || v34 && v43 || v46 && v43
  s[496] = SDL_30_2
  const SDL_30_2_nej = s[63] || v34 && v44 || v46 && v44
  s[497] = SDL_30_2_nej
  const SDL_30_2_ir = s[63] || s[64]
  s[69] = SDL_30_2_ir
  // SDL.30.fleksjob: Ingen arbejdsgiverperiode i fleksjob (SDL § 32, stk. 1, nr. 5)
  const SDL_30_fleksjob = f.ansatIFleksjob && (s[63] || v34 || v46)
  s[498] = SDL_30_fleksjob
  const SDL_30_fleksjob_nej = f.ansatIFleksjob && s[63]
  s[499] = SDL_30_fleksjob_nej
  const SDL_30_fleksjob_ir = f.ansatIFleksjob === false || SDL_30_2_ir
  s[500] = SDL_30_fleksjob_ir
  // SDL.30: Ret over for arbejdsgiveren (SDL § 30, stk. 1)
  const v53 = !s[3] && s[60] && s[62]
  s[88] = v53
  const v54 = f.ansatIFleksjob === false || SDL_30_fleksjob_nej
  s[655] = v54
  const v55 = f.ansatIFleksjob && (SDL_30_fleksjob || SDL_30_fleksjob_ir)
  s[656] = v55
  const SDL_30 = s[63] || v53 && s[65] && (SDL_30_2 || SDL_30_2_ir) && v54
  s[70] = SDL_30
  const SDL_30_nej = s[63] || v53 && (!s[65] || SDL_30_2_nej || v55)
  s[71] = SDL_30_nej
  // SDL.30.1: Arbejdsgiverperioden (SDL § 30, stk. 1)
  const v58 = !s[3] && s[60] && s[59] <= 13604 /* 2007-04-01 */
  const v59 = !s[3] && s[61] >= 13605 /* 2007-04-02 */ && s[59] <= 14031 /* 2008-06-01 */
  const v60 = s[59] <= 15340 /* 2012-01-01 */
  s[272] = v60
  const v61 = !s[3] && s[61] >= 14032 /* 2008-06-02 */ && v60
  const v62 = s[61] >= 15341 /* 2012-01-02 */
  s[273] = v62
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
  s[269] = v0
  const v1 = shiftDays(s[61], s[67])
  s[270] = v1
  const v2 = !s[3] && s[68]
  s[111] = v2
  const v3 = s[5] || s[69]
  s[115] = v3
  const v4 = shiftDays(v0, -1)
  s[113] = v4
  const v5 = shiftDays(v1, -1)
  s[112] = v5
  const v6 = f.fratraeder ? Math.min(v4, f.fratraedelsesdag) : v4
  const v7 = f.fratraeder ? Math.min(v5, f.fratraedelsesdag) : v5
  const v8 = s[70] && v2
  const v9 = s[69] && v2 && v7 >= NEVER
  const v10 = s[71] ? NEVER : v7
  const v11 = v8 || s[71] || v9
  const v12 = s[70] && v3 || s[69] && !((!v2 || !v3 && v6 === v7) && v2 && (!v2 || v6 === NEVER))
  const SDL_31_1 = s[63] ? FIRST_DAY : v8 ? v6 : NEVER
  s[172] = SDL_31_1
  const SDL_31_1_hoej = s[63] ? NEVER : v8 ? (s[71] || v9 ? Math.max(v7, v10) : v7) : v10
  s[173] = SDL_31_1_hoej
  const SDL_31_1_er = s[63] || s[72] && v11 || s[73] && v11
  s[171] = SDL_31_1_er
  const SDL_31_1_ir = s[63] || s[72] && v12 || s[73] && v12 || s[64]
  s[174] = SDL_31_1_ir
  // SDL.32.1: Beskæftigelseskravet over for kommunen (SDL § 32, stk. 1-3)
  const v17 = !s[3] && s[60] && s[59] <= 15522 /* 2012-07-01 */
  const v18 = !s[3] && shiftDays(s[61], -91) >= f.tilknyttetArbejdsmarkedetFra
  s[662] = v18
  const v19 = !s[3] && shiftDays(s[59], -91) < f.tilknyttetArbejdsmarkedetFra
  s[663] = v19
  const v20 = f.timerSeneste13Uger >= 12000
  s[664] = v20
  const v21 = SDL_31_1_er && SDL_31_1 < f.vurderingsdato
  s[667] = v21
  const v22 = SDL_31_1_er && SDL_31_1_hoej >= f.vurderingsdato
  s[668] = v22
  const v23 = s[71] || v21
  s[665] = v23
  const v24 = s[70] || s[69]
  s[114] = v24
  const v25 = v24 && (v22 || SDL_31_1_ir) && (s[70] || v22)
  s[79] = v25
  const v26 = s[69] && SDL_31_1_ir
  s[666] = v26
  const v27 = v19 || !v20 || v25
  s[661] = v27
  const v28 = v23 || v26
  s[80] = v28
  const v29 = (v18 || s[5]) && v20 && v28
  s[660] = v29
  const v30 = f.uddannelsensLaengde >= 18
  s[669] = v30
  const v31 = !s[3] && s[61] >= f.uddannelseAfsluttet
  s[670] = v31
  const v32 = !s[3] && s[59] < f.uddannelseAfsluttet
  s[671] = v32
  const v33 = shiftMonths(f.uddannelseAfsluttet, 1)
  const v34 = !s[3] && v33 >= s[59]
  s[672] = v34
  const v35 = !s[3] && v33 < s[61]
  s[673] = v35
  const v36 = f.erhvervsmaessigUddannelse === false || !v30 || v32 || v35
  s[86] = v36
  const v37 = f.erhvervsmaessigUddannelse && v30 && (v31 || s[5]) && (v34 || s[5])
  s[87] = v37
  const v38 = !s[3] && s[61] >= 15523 /* 2012-07-02 */ && s[74]
  const v39 = !s[3] && shiftDays(s[61], -182) >= f.tilknyttetArbejdsmarkedetFra
  s[676] = v39
  const v40 = !s[3] && shiftDays(s[59], -182) < f.tilknyttetArbejdsmarkedetFra
  s[677] = v40
  const v41 = f.timerSeneste26Uger >= 24000
  s[678] = v41
  const v42 = v40 || !v41 || v25
  s[675] = v42
  const v43 = (v39 || s[5]) && v41 && v28
  s[674] = v43
  const v44 = shiftMonths(s[75], -6)
  const v45 = shiftMonths(s[76], -6)
  const v46 = sum(f.timerPrMaaned, (r_timerPrMaaned) => { const r0_0 = !s[3] && r_timerPrMaaned.maaned >= v44; const r0_1 = !s[3] && r_timerPrMaaned.maaned < s[76]; return (r0_0 || s[5]) && (r0_1 || s[5]) && (r0_0 || r0_1) ? r_timerPrMaaned.timer : 0 }) >= 24000
  s[685] = v46
  const v47 = sum(f.timerPrMaaned, (r_timerPrMaaned) => { const r0_0 = !s[3] && r_timerPrMaaned.maaned >= v44; const r0_1 = !s[3] && r_timerPrMaaned.maaned < s[76]; const r0_2 = (r0_0 || s[5]) && (r0_1 || s[5]) && (r0_0 || r0_1); return r0_2 ? (r0_2 && !(!s[3] && r_timerPrMaaned.maaned < v45 || !s[3] && r_timerPrMaaned.maaned >= s[75]) && !s[5] ? r_timerPrMaaned.timer : 0) : 0 }) >= 24000
  s[686] = v47
  const v48 = sum(f.timerPrMaaned, (r_timerPrMaaned) => { const r0_0 = !s[3] && r_timerPrMaaned.maaned >= v44; const r0_1 = !s[3] && r_timerPrMaaned.maaned < s[76]; return (r0_0 || s[5]) && (r0_1 || s[5]) && (r0_0 || r0_1) && r_timerPrMaaned.timer >= 4000 ? 1 : 0 }) >= 5
  s[687] = v48
  const v49 = sum(f.timerPrMaaned, (r_timerPrMaaned) => { const r0_0 = !s[3] && r_timerPrMaaned.maaned >= v44; const r0_1 = !s[3] && r_timerPrMaaned.maaned < s[76]; const r0_2 = (r0_0 || s[5]) && (r0_1 || s[5]) && (r0_0 || r0_1); const r0_3 = r_timerPrMaaned.timer >= 4000; const r0_4 = r0_2 && r0_3; return r0_4 ? (r0_4 && !(r0_2 && !r0_3 || !s[3] && r_timerPrMaaned.maaned < v45 || !s[3] && r_timerPrMaaned.maaned >= s[75] || s[5] && !r0_3) && !(s[5] && r0_3) ? 1 : 0) : 0 }) >= 5
  s[688] = v49
  const v50 = !v47 || !v49
  s[684] = v50
  const v51 = v46 && v48
  s[683] = v51
  const v52 = 6 + f.maanederDerSesBortFra
  const v53 = -v52
  const v54 = shiftMonths(s[75], v53)
  const v55 = shiftMonths(s[76], v53)
  const v56 = sum(f.timerPrMaaned, (r_timerPrMaaned) => { const r0_0 = !s[3] && r_timerPrMaaned.maaned < s[76]; const r0_1 = !s[3] && r_timerPrMaaned.maaned >= v54; return (r0_1 || s[5]) && (r0_0 || s[5]) && (r0_1 || r0_0) ? r_timerPrMaaned.timer : 0 }) >= 24000
  s[691] = v56
  const v57 = sum(f.timerPrMaaned, (r_timerPrMaaned) => { const r0_0 = !s[3] && r_timerPrMaaned.maaned < s[76]; const r0_1 = !s[3] && r_timerPrMaaned.maaned >= v54; const r0_2 = (r0_1 || s[5]) && (r0_0 || s[5]) && (r0_1 || r0_0); return r0_2 ? (r0_2 && !(!s[3] && r_timerPrMaaned.maaned < v55 || !s[3] && r_timerPrMaaned.maaned >= s[75]) && !s[5] ? r_timerPrMaaned.timer : 0) : 0 }) >= 24000
  s[692] = v57
  const v58 = sum(f.timerPrMaaned, (r_timerPrMaaned) => { const r0_0 = !s[3] && r_timerPrMaaned.maaned < s[76]; const r0_1 = !s[3] && r_timerPrMaaned.maaned >= v54; return (r0_1 || s[5]) && (r0_0 || s[5]) && (r0_1 || r0_0) && r_timerPrMaaned.timer >= 4000 ? 1 : 0 }) >= 5
  s[693] = v58
  const v59 = sum(f.timerPrMaaned, (r_timerPrMaaned) => { const r0_0 = !s[3] && r_timerPrMaaned.maaned < s[76]; const r0_1 = r_timerPrMaaned.timer >= 4000; const r0_2 = !s[3] && r_timerPrMaaned.maaned >= v54; const r0_3 = (r0_2 || s[5]) && (r0_0 || s[5]) && (r0_2 || r0_0); const r0_4 = r0_3 && r0_1; return r0_4 ? (r0_4 && !(r0_3 && !r0_1 || !s[3] && r_timerPrMaaned.maaned < v55 || !s[3] && r_timerPrMaaned.maaned >= s[75] || s[5] && !r0_1) && !(s[5] && r0_1) ? 1 : 0) : 0 }) >= 5
  s[694] = v59
  const v60 = !v57 || !v59
  s[690] = v60
  const v61 = v56 && v58
  s[689] = v61
  const v62 = v51 || v61
  s[681] = v62
  const v63 = v50 && v60
  s[682] = v63
  const v64 = f.iBeskaeftigelse === false || v63 || v25
  s[680] = v64
  const v65 = f.iBeskaeftigelse && v62 && v28
  s[679] = v65
  const SDL_32_1 = s[63] || v17 && (v29 || f.dagpengeretHvisRask || v37 || f.elevILoennetPraktik || f.ansatIFleksjob) || v38 && (v43 || f.dagpengeretHvisRask || v37 || f.elevILoennetPraktik || f.ansatIFleksjob) || s[77] && (v65 || f.dagpengeretHvisRask || v37 || f.elevILoennetPraktik || f.ansatIFleksjob)
  s[82] = SDL_32_1
  const SDL_32_1_nej = s[63] || v17 && v27 && f.dagpengeretHvisRask === false && v36 && f.elevILoennetPraktik === false && f.ansatIFleksjob === false || v38 && v42 && f.dagpengeretHvisRask === false && v36 && f.elevILoennetPraktik === false && f.ansatIFleksjob === false || s[77] && v64 && f.dagpengeretHvisRask === false && v36 && f.elevILoennetPraktik === false && f.ansatIFleksjob === false
  s[81] = SDL_32_1_nej
  // SDL.42.1: Beskæftigelseskravet for selvstændige (SDL § 42)
  const v68 = f.maanederSomSelvstaendig + f.maanederSomLoenmodtagerFoer >= 6
  s[698] = v68
  const v69 = v68 && f.drevetSenesteMaaned
  s[697] = v69
  const v70 = f.timerIVirksomheden >= 1850
  s[699] = v70
  const v71 = v69 && v70
  s[700] = v71
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
  s[501] = SDL_34_1
  const SDL_34_1_nej = s[63] || s[72] && v0 || s[73] && v0
  s[502] = SDL_34_1_nej
  // SDL.32: Ret over for kommunen (SDL § 2, stk. 2)
  const v4 = !s[65] || s[81]
  s[702] = v4
  const v5 = s[65] && (s[82] || s[69])
  s[701] = v5
  const v6 = !s[83] || s[84]
  s[704] = v6
  const v7 = s[83] && (s[85] || s[69])
  s[703] = v7
  const v8 = f.persongruppe === 'ingen'
  s[255] = v8
  const v9 = !v8 || s[86]
  s[706] = v9
  const v10 = v8 && s[87]
  s[705] = v10
  const SDL_32 = s[63] || s[88] && (v5 || v7 || s[89] || v10 || SDL_34_1)
  s[190] = SDL_32
  const SDL_32_nej = s[63] || s[88] && v4 && v6 && !s[89] && v9 && (SDL_34_1_nej || s[69])
  s[188] = SDL_32_nej
  // SDL.3: Ophold i Danmark (SDL § 3)
  const v13 = f.vurderingsdato >= 17702 /* 2018-06-20 */
  s[707] = v13
  const v14 = !v13 && (f.ophold === 'danmark' || f.ophold === 'rekreation' || f.ophold === 'behandling' || f.ophold === 'udskudt_hjemrejse' || f.ophold === 'udsendt' || f.ophold === 'dansk_social_sikring') || v13 && (f.ophold === 'danmark' || f.ophold === 'rekreation' || f.ophold === 'behandling' || f.ophold === 'udskudt_hjemrejse' || f.ophold === 'udsendt' || f.ophold === 'repatriering' || f.ophold === 'dansk_social_sikring')
  const SDL_3 = !s[90] || v14
  s[360] = SDL_3
  const SDL_3_nej = !s[90] || !v14
  s[361] = SDL_3_nej
  // SDL.24a.1: Jobafklaring ved ny sygemelding (SDL § 24 a, stk. 1)
  const v17 = SDL_32 || s[69]
  s[189] = v17
  const v18 = SDL_3 || !s[90]
  const v19 = s[91] || !s[90]
  const SDL_24a_1 = s[63] || s[92] && (s[93] || s[94]) && v17 && v18 && v19 && (s[93] || SDL_32 || SDL_3 || s[91])
  s[182] = SDL_24a_1
  const SDL_24a_1_nej = s[63] || s[95] || s[92] && (s[96] || SDL_32_nej || SDL_3_nej || s[97])
  s[187] = SDL_24a_1_nej
  const SDL_24a_1_ir = s[63] || s[92] && s[94] && s[69] && !s[90] || s[64]
  s[186] = SDL_24a_1_ir
  // SDL.24c.1: Stop for sygedagpenge, når sygdommen ikke længere er livstruende (SDL § 24 c, stk. 1)
  const v23 = f.vurderingsdato >= 16801 /* 2016-01-01 */
  s[118] = v23
  const v24 = v23 && f.fikSygedagpengeVedLivstruende && f.laegenFinderIkkeLaengereLivstruende
  const SDL_24c_1 = !s[90] || v24
  s[448] = SDL_24c_1
  const SDL_24c_1_nej = !s[90] || !v24
  s[449] = SDL_24c_1_nej
  // LAB.107.1: Ret til jobafklaringsforløb (LAB § 107)
  const v27 = f.vurderingsdato >= 16252 /* 2014-07-01 */
  s[164] = v27
  const v28 = s[98] || f.naaetFolkepensionsalder || s[99]
  s[718] = v28
  const v29 = f.forlaengelseErAfgjort || v28 && s[100] || !v28 && s[101]
  s[165] = v29
  const v30 = f.forlaengelseErAfgjort === false && (v28 && s[102] || !v28 && s[103])
  s[166] = v30
  const v31 = f.forlaengelseErAfgjort ? f.forlaengelsenSlutter : v28 ? s[104] : s[105]
  s[167] = v31
  const v32 = f.forlaengelseErAfgjort ? f.forlaengelsenSlutter : v28 ? s[106] : s[107]
  s[168] = v32
  const v33 = v29 && f.vurderingsdato >= v31
  s[716] = v33
  const v34 = v29 && f.vurderingsdato < v32
  s[717] = v34
  const v35 = v34 || v28 || s[108]
  s[715] = v35
  const v36 = s[109] || s[110]
  s[250] = v36
  const v37 = (v33 || v30) && !v28 && v36
  s[714] = v37
  const v38 = v37 || SDL_24a_1
  s[712] = v38
  const v39 = SDL_24a_1_nej || SDL_24a_1_ir
  s[185] = v39
  const v40 = v35 && v39
  s[713] = v40
  const v41 = v37 || SDL_24a_1 || SDL_24c_1
  s[719] = v41
  const v42 = v35 && v39 && (SDL_24c_1_nej || !s[90])
  s[720] = v42
  const LAB_107_1 = !s[90] || v27 && (!v23 && v19 && v38 || v23 && v19 && v41)
  s[347] = LAB_107_1
  const LAB_107_1_nej = !s[90] || !v27 || !v23 && (s[97] || v40) || v23 && (s[97] || v42)
  s[348] = LAB_107_1_nej
  // LAB.110.1: Jobafklaringsforløbets længste varighed (LAB § 110, stk. 1)
  const v45 = f.jobafklaringStartede >= 16252 /* 2014-07-01 */
  s[721] = v45
  const v46 = f.jobafklaringStartede >= 17532 /* 2018-01-01 */
  s[722] = v46
  const v47 = shiftMonths(f.jobafklaringStartede, 24)
  const v48 = shiftDays(v47, -1)
  const v49 = f.jobafklaringStartede >= 18262 /* 2020-01-01 */
  s[723] = v49
  const v50 = allPeriods(f.barselUnderJobafklaring)
  const v51 = without(ALL_DAYS, v50)
  const v52 = dayReaching(v51, f.jobafklaringStartede, v47 === NEVER ? Infinity : v47 - f.jobafklaringStartede)
  const LAB_110_1 = v45 ? (v46 ? (v49 ? v52 : Math.min(v48, v52)) : v48) : FIRST_DAY
  s[350] = LAB_110_1
  const LAB_110_1_hoej = v45 ? (v46 ? (v49 ? v52 : Math.max(v48, v52)) : v48) : NEVER
  s[351] = LAB_110_1_hoej
  const LAB_110_1_er = f.erIJobafklaring && v45
  s[352] = LAB_110_1_er
  const LAB_110_1_ir = !LAB_110_1_er || !v45
  s[353] = LAB_110_1_ir
  // SDL.2.1: Hvem kan få sygedagpenge (SDL § 2, stk. 1)
  const SDL_2_1 = s[63] || s[88] && (s[65] || s[83] || s[89] || f.arbejdsskade || v10)
  s[357] = SDL_2_1
  const SDL_2_1_nej = s[63] || s[88] && !s[65] && !s[83] && !s[89] && f.arbejdsskade === false && v9
  s[358] = SDL_2_1_nej
  // SDL.2: Ret til sygedagpenge (SDL § 2)
  const v59 = s[111] && s[112] >= f.vurderingsdato
  s[728] = v59
  const v60 = s[111] && s[113] < f.vurderingsdato
  s[729] = v60
  const v61 = s[71] || v60
  s[727] = v61
  const v62 = s[114] && (v59 || s[115]) && (s[70] || v59)
  s[726] = v62
  const v63 = v62 || SDL_32
  s[724] = v63
  const v64 = (v61 || s[69]) && (SDL_32_nej || s[69]) && (v61 || SDL_32_nej)
  s[725] = v64
  const SDL_2 = s[63] || s[88] && (SDL_2_1 || s[69]) && (v63 || s[69]) && v18 && v19 && (SDL_2_1 || v63 || SDL_3 || s[91])
  s[354] = SDL_2
  const SDL_2_nej = s[63] || s[88] && (SDL_2_1_nej || v64 || SDL_3_nej || s[97])
  s[355] = SDL_2_nej
  const SDL_2_ir = s[63] || s[88] && s[69] && !s[90] || s[64]
  s[356] = SDL_2_ir
  // SDL.7.1.ferieaftale: Ferien kan aftales med kommunen (SDL § 7, stk. 1)
  const v68 = f.feriePasserMedForloebet && f.ferieIndenForFerieloven
  const SDL_7_1_ferieaftale = !s[90] || v68
  s[364] = SDL_7_1_ferieaftale
  const SDL_7_1_ferieaftale_nej = !s[90] || !v68
  s[365] = SDL_7_1_ferieaftale_nej
  // SDL.7.1.genoptagelse: Sygedagpenge igen efter ferien fra (SDL § 7, stk. 1)
  const v71 = periods(f.afbrydelser, (r_afbrydelser) => r_afbrydelser.slags === 'ferie')
  const v72 = runEnd(v71, f.vurderingsdato)
  const v73 = shiftDays(v72 < 2147483647 || v72 === 2147483647 ? v72 : FIRST_DAY, 1)
  const SDL_7_1_genoptagelse = s[90] ? v73 : FIRST_DAY
  s[366] = SDL_7_1_genoptagelse
  const SDL_7_1_genoptagelse_hoej = s[90] ? v73 : NEVER
  s[367] = SDL_7_1_genoptagelse_hoej
  const SDL_7_1_genoptagelse_ir = f.ferieAftalt === false || !s[90]
  s[368] = SDL_7_1_genoptagelse_ir
  // SDL.7.1.ny: Ferien gør det til en ny sygemelding (SDL § 7, stk. 1)
  const SDL_7_1_ny = !s[90] || f.ferieAftalt === false
  s[369] = SDL_7_1_ny
  const SDL_7_1_ny_nej = !s[90] || f.ferieAftalt
  s[370] = SDL_7_1_ny_nej
}

function svar_8(f, s) {
  // SDL.7.3: Fra hvornår arbejdsevnen ses bredere (SDL § 7, stk. 3)
  const v0 = shiftMonths(s[59], 3)
  s[155] = v0
  const v1 = shiftMonths(s[61], 3)
  s[156] = v1
  const v2 = f.saerligeGrundeTilAndetTidspunkt || !s[3]
  const v3 = f.saerligeGrundeTilAndetTidspunkt === false && s[5]
  const SDL_7_3 = s[63] ? FIRST_DAY : f.saerligeGrundeTilAndetTidspunkt ? f.bredVurderingsdag : v0
  s[373] = SDL_7_3
  const SDL_7_3_hoej = s[63] ? NEVER : f.saerligeGrundeTilAndetTidspunkt ? f.bredVurderingsdag : v1
  s[374] = SDL_7_3_hoej
  const v6 = f.persongruppe === 'loenmodtager' || f.persongruppe === 'selvstaendig'
  s[342] = v6
  const SDL_7_3_er = v6 && (s[63] || s[72] && v2 || s[73] && v2)
  s[375] = SDL_7_3_er
  const SDL_7_3_ir = !v6 || s[63] || s[72] && v3 || s[73] && v3 || s[64]
  s[376] = SDL_7_3_ir
  // SDL.7.5: Stop, når helbredet er stationært (SDL § 7, stk. 5, 2. pkt.)
  const v9 = !s[116] && f.helbredetErStationaert && f.arbejdsevnenErAfklaret && f.berettigetTilRevalidering === false && f.berettigetTilFleksjob === false && f.berettigetTilFoertidspension === false || s[116] && f.helbredetErStationaert && f.arbejdsevnenErAfklaret && f.berettigetTilRevalidering === false && f.berettigetTilFleksjob === false && f.berettigetTilFoertidspension === false && f.berettigetTilRessourceforloeb === false
  const SDL_7_5 = !s[90] || v9
  s[377] = SDL_7_5
  const SDL_7_5_nej = !s[90] || !v9
  s[378] = SDL_7_5_nej
  // SDL.7a.1: Arbejdsgiverens samtale skal være holdt (SDL § 7 a, stk. 1-3)
  const v12 = !s[3] && s[60] && s[59] <= 14612 /* 2010-01-03 */
  const v13 = !s[3] && s[61] >= 14613 /* 2010-01-04 */ && s[117]
  const v14 = allPeriods(f.fravaer)
  const v15 = runStart(v14, f.vurderingsdato)
  const v16 = v15 < 2147483647 || v15 === 2147483647 ? v15 : FIRST_DAY
  const v17 = shiftDays(v16, 56) >= f.fratraedelsesdag
  s[737] = v17
  const v18 = f.fratraeder && v17
  s[736] = v18
  const v19 = v18 ? NEVER : shiftDays(v16, 28)
  const SDL_7a_1 = s[63] ? FIRST_DAY : v13 || s[73] ? v19 : NEVER
  s[379] = SDL_7a_1
  const SDL_7a_1_hoej = s[63] ? NEVER : v12 ? NEVER : v19
  s[380] = SDL_7a_1_hoej
  const SDL_7a_1_er = s[65] && (s[63] || v12 || v13 || s[73])
  s[381] = SDL_7a_1_er
  const SDL_7a_1_ir = !s[65] || s[69]
  s[334] = SDL_7a_1_ir
  // SDL.7c: Tidlig opfølgning (SDL § 7 c, stk. 1)
  const v24 = f.vurderingsdato >= 16440 /* 2015-01-05 */
  s[128] = v24
  const v25 = f.tidligOpfoelgningOensketAf === 'arbejdsgiver'
  s[739] = v25
  const v26 = shiftDays(s[59], 35)
  s[279] = v26
  const v27 = shiftDays(s[61], 35)
  s[280] = v27
  const v28 = !s[3] && shiftDays(v27, -1) >= f.tidligOpfoelgningBedtOm
  s[740] = v28
  const v29 = !s[3] && shiftDays(v26, -1) < f.tidligOpfoelgningBedtOm
  s[741] = v29
  const v30 = f.tidligOpfoelgningOensketAf === 'sygemeldt'
  s[742] = v30
  const v31 = v30 && f.ventesRaskInden8Uger === false
  const SDL_7c = v24 && (!v24 || v25 && f.ventesRaskInden8Uger === false && (v28 || s[5]) && f.oenskerTidligOpfoelgning || !v25 && v31)
  s[126] = SDL_7c
  const SDL_7c_nej = v24 && (!v24 || v25 && (f.ventesRaskInden8Uger || v29 || f.oenskerTidligOpfoelgning === false) || !v25 && !v31)
  s[127] = SDL_7c_nej
  // SDL.10a: Der skal udfyldes et oplysningsskema (SDL § 10 a)
  const v34 = !s[118] || !(f.fikSygedagpengeVedLivstruende && f.sagenErBelyst)
  const SDL_10a = !s[90] || v34
  s[383] = SDL_10a
  const SDL_10a_nej = !s[90] || !v34
  s[384] = SDL_10a_nej
  // SDL.11.3: Oplysningsskemaet skal være besvaret (SDL § 11, stk. 3)
  const v37 = f.oplysningsskemaSendt >= 13332 /* 2006-07-03 */
  s[387] = v37
  const v38 = shiftDays(f.oplysningsskemaSendt, 8)
  const SDL_11_3 = v37 ? v38 : FIRST_DAY
  s[385] = SDL_11_3
  const SDL_11_3_hoej = v37 ? v38 : NEVER
  s[386] = SDL_11_3_hoej
  // SDL.12.1.1: Kategori 1 (SDL § 12, stk. 1, nr. 1)
  const v41 = shiftDays(shiftDays(s[59], 56), -1)
  s[121] = v41
  const v42 = shiftDays(shiftDays(s[61], 56), -1)
  s[122] = v42
  const v43 = !s[3] && v42 >= f.forventetRask
  s[746] = v43
  const v44 = !s[3] && v41 < f.forventetRask
  s[747] = v44
  const v45 = !s[3] && v42 >= f.vurderingsdato
  s[748] = v45
  const v46 = !s[3] && v41 < f.vurderingsdato
  s[749] = v46
  const v47 = v44 || v46
  s[750] = v47
  const v48 = (v43 || s[5]) && (v45 || s[5]) && (v43 || v45)
  s[751] = v48
  const v49 = f.vurderingsdato >= 20635 /* 2026-07-01 */
  s[119] = v49
  const v50 = !v49 && s[5]
  const SDL_12_1_1 = !s[90] || !v24 && f.tilbagevendenForestaar || v24 && !v49 && v48
  s[125] = SDL_12_1_1
  const SDL_12_1_1_nej = !s[90] || !v24 && f.tilbagevendenForestaar === false || v24 && (v49 || v47)
  s[123] = SDL_12_1_1_nej
  const SDL_12_1_1_ir = !s[90] || v24 && v50
  s[124] = SDL_12_1_1_ir
  // SDL.11a.1: Lægeattest før den første samtale (SDL § 11 a, stk. 1)
  const v54 = f.vurderingsdato >= 18262 /* 2020-01-01 */
  s[151] = v54
  const SDL_11a_1 = !s[90] || !v24 && f.laegeattestNoedvendig || v24 && (!v54 && SDL_12_1_1_nej || v54 && f.laegeattestNoedvendig)
  s[388] = SDL_11a_1
  const SDL_11a_1_nej = !s[90] || !v24 && f.laegeattestNoedvendig === false || v24 && (!v54 && SDL_12_1_1 || v54 && f.laegeattestNoedvendig === false)
  s[389] = SDL_11a_1_nej
  const SDL_11a_1_ir = !s[90] || v24 && !v54 && SDL_12_1_1_ir
  s[390] = SDL_11a_1_ir
  // SDL.12.1.2: Kategori 2 (SDL § 12, stk. 1, nr. 2)
  const v58 = f.vurderingsdato >= 20089 /* 2025-01-01 */
  s[120] = v58
  const v59 = f.tilbagevendenForestaar === false && f.risikoForLangtForloeb
  const v60 = v47 || s[5]
  const SDL_12_1_2 = !s[90] || !v24 && v59 || v24 && (!v58 && v60 && f.behovForTvaerfagligIndsats === false || v58 && !v49 && v47)
  s[159] = SDL_12_1_2
  const SDL_12_1_2_nej = !s[90] || !v24 && !v59 || v24 && (!v58 && (v48 || f.behovForTvaerfagligIndsats) || v58 && (v49 || v48))
  s[154] = SDL_12_1_2_nej
  const SDL_12_1_2_ir = !s[90] || v24 && v58 && v50
  s[153] = SDL_12_1_2_ir
  // SDL.12.1.3: Kategori 3 (SDL § 12, stk. 1, nr. 3)
  const v64 = f.tilbagevendenForestaar === false && f.risikoForLangtForloeb === false
  const SDL_12_1_3 = !s[90] || !v24 && v64 || v24 && !v58 && v60 && f.behovForTvaerfagligIndsats
  s[391] = SDL_12_1_3
  const SDL_12_1_3_nej = !s[90] || !v24 && !v64 || v24 && (v58 || v48 || f.behovForTvaerfagligIndsats === false)
  s[392] = SDL_12_1_3_nej
}

function svar_9(f, s) {
  // SDL.13f.1: Ingen opfølgning i et kortere forløb (SDL § 13 f, stk. 1-3)
  const v0 = f.fratraedelsesdag >= f.vurderingsdato
  s[758] = v0
  const v1 = f.fratraeder && !v0
  s[757] = v1
  const v2 = s[65] && !v1
  s[756] = v2
  const v3 = f.holdteSamtaler >= 1
  s[160] = v3
  const v4 = shiftDays(shiftDays(f.foersteOpfoelgningssamtale, 91), -1)
  s[162] = v4
  const v5 = v4 >= f.forventetRask
  s[759] = v5
  const v6 = v4 >= f.vurderingsdato
  s[760] = v6
  const v7 = v2 && v3 && f.forudsigeligtForloeb && v5 && v6
  s[152] = v7
  const v8 = shiftDays(shiftDays(s[59], 182), -1)
  s[161] = v8
  const v9 = shiftDays(shiftDays(s[61], 182), -1)
  s[163] = v9
  const v10 = !s[3] && v9 >= f.forventetRask
  s[763] = v10
  const v11 = !s[3] && v8 < f.forventetRask
  s[764] = v11
  const v12 = !v2 || v11 || f.opfoelgningOenskes
  s[762] = v12
  const v13 = v2 && (v10 || s[5]) && f.opfoelgningOenskes === false
  s[761] = v13
  const v14 = !s[3] && v9 >= f.vurderingsdato
  s[765] = v14
  const v15 = !s[3] && v8 < f.vurderingsdato
  s[766] = v15
  const v16 = v12 || f.opfoelgningAlligevel || v15
  s[131] = v16
  const v17 = v13 && f.opfoelgningAlligevel === false && (v14 || s[5])
  s[132] = v17
  const v18 = !s[3] && s[59] < 20635 /* 2026-07-01 */
  s[754] = v18
  const v19 = !s[3] && s[61] >= 20635 /* 2026-07-01 */
  s[755] = v19
  const v20 = !s[119] || v19
  s[753] = v20
  const v21 = s[119] && (v18 || s[5])
  s[133] = v21
  const v22 = v21 && !v20
  s[134] = v22
  const SDL_13f_1 = s[120] && (v21 && (v7 || v17) || !v22 && (!s[120] || !s[119] && v7 || s[119] && v17))
  s[130] = SDL_13f_1
  const SDL_13f_1_nej = s[120] && (v21 && (!v7 || v16) || !v22 && (!s[120] || !s[119] && !v7 || s[119] && v16))
  s[129] = SDL_13f_1_nej
}

function svar_10(f, s) {
  // SDL.13b.1: Den første samtale skal være holdt (SDL § 13 b, stk. 1-3)
  const v0 = shiftDays(f.tidligOpfoelgningBedtOm, 14)
  const v1 = Math.min(s[121], v0)
  const v2 = Math.min(s[122], v0)
  const v3 = s[3] || !s[5] && s[121] === s[122]
  const v4 = s[123] && !s[3]
  const v5 = s[124] && !s[3] && s[122] >= NEVER
  const v6 = v4 || v5 ? (v4 ? s[121] : NEVER) : NEVER
  const v7 = s[125] ? NEVER : s[122]
  const v8 = s[125] || v4 || v5
  const v9 = s[123] && s[5] || s[124] && !(v3 && !s[3] && s[121] === NEVER)
  const v10 = Math.max(v1, v6)
  const v11 = Math.min(v2, v7)
  const v12 = s[3] || !s[5] && v1 === v2
  const v13 = s[126] && !s[3]
  const v14 = s[127] && v8
  const v15 = !s[128] && !s[3] && v8 && v11 >= v10
  const v16 = v14 || v15
  const v17 = v14 ? (v15 ? Math.min(v6, v10) : v6) : v10
  const v18 = v13 ? (v16 ? Math.min(v1, v17) : v1) : v17
  const v19 = v14 ? (v15 ? Math.max(v7, v11) : v7) : v11
  const v20 = v13 ? (v16 ? Math.max(v2, v19) : v2) : v19
  const v21 = v13 || v14 || v15
  const v22 = s[126] && s[5]
  const v23 = v22 || s[127] && v9 || !s[128] && s[5] && v9 || !s[128] && !(v12 && (!v8 || !v9 && v6 === v7) && (!s[3] && v8 || s[3] && !v8) && (s[3] || v1 === v6))
  s[141] = v23
  const v24 = shiftMonths(s[59], 6)
  s[258] = v24
  const v25 = shiftMonths(s[61], 6)
  s[257] = v25
  const v26 = shiftDays(v24, -1)
  s[157] = v26
  const v27 = shiftDays(v25, -1)
  s[158] = v27
  const v28 = Math.min(v0, v26)
  const v29 = Math.min(v0, v27)
  const v30 = Math.max(v26, v28)
  const v31 = Math.min(v27, v29)
  const v32 = s[127] && !s[3]
  const v33 = !s[128] && !s[3] && v31 >= v30
  const v34 = v32 || v33
  const v35 = v32 ? (v33 ? Math.min(v26, v30) : v26) : v30
  const v36 = v13 ? (v34 ? Math.min(v28, v35) : v28) : v35
  s[146] = v36
  const v37 = v32 ? (v33 ? Math.max(v27, v31) : v27) : v31
  const v38 = v13 ? (v34 ? Math.max(v29, v37) : v29) : v37
  s[147] = v38
  const v39 = v13 || v32 || v33
  s[145] = v39
  const v40 = s[127] && s[5]
  const v41 = !s[128] && s[5]
  s[144] = v41
  const v42 = v22 || v40 || v41 || !s[128] && !((s[3] || !s[5] && v28 === v29) && (s[3] || !s[5] && v26 === v27) && (s[3] || v26 === v28))
  s[142] = v42
  const v43 = s[129] && v39
  const v44 = !s[120] && v39 && v38 >= NEVER
  const v45 = v43 || v44 ? (v43 ? v36 : NEVER) : NEVER
  const v46 = s[130] ? NEVER : v38
  const v47 = s[130] || v43 || v44
  const v48 = Math.max(s[121], v1)
  const v49 = Math.min(s[122], v2)
  const v50 = !s[128] && !s[3] && v49 >= v48
  const v51 = v32 || v50
  const v52 = v32 ? (v50 ? Math.min(s[121], v48) : s[121]) : v48
  const v53 = v13 ? (v51 ? Math.min(v1, v52) : v1) : v52
  s[149] = v53
  const v54 = v32 ? (v50 ? Math.max(s[122], v49) : s[122]) : v49
  const v55 = v13 ? (v51 ? Math.max(v2, v54) : v2) : v54
  s[150] = v55
  const v56 = v13 || v32 || v50
  s[148] = v56
  const v57 = v22 || v40 || v41 || !s[128] && !(v12 && v3 && (s[3] || s[121] === v1))
  s[143] = v57
  const v58 = s[129] && v56
  const v59 = !s[120] && v56 && v55 >= NEVER
  const v60 = v58 || v59 ? (v58 ? v53 : NEVER) : NEVER
  const v61 = s[130] ? NEVER : v55
  const v62 = s[130] || v58 || v59
  const v63 = s[90] ? (s[128] ? (s[119] ? (v47 ? (v62 ? Math.min(v45, v60) : v45) : v60) : v18) : s[121]) : FIRST_DAY
  s[137] = v63
  const v64 = s[90] ? (s[128] ? (s[119] ? (v47 ? (v62 ? Math.max(v46, v61) : v46) : v61) : v20) : s[122]) : NEVER
  s[139] = v64
  const v65 = s[131] && v39
  const v66 = s[132] || v65
  const v67 = v65 ? v36 : NEVER
  const v68 = s[132] ? NEVER : v38
  const v69 = s[131] && v56
  const v70 = s[132] || v69
  const v71 = v69 ? v53 : NEVER
  const v72 = s[132] ? NEVER : v55
  const v73 = v66 || v70
  const v74 = v66 ? (v70 ? Math.min(v67, v71) : v67) : v71
  const v75 = v21 ? (v73 ? Math.min(v18, v74) : v18) : v74
  s[138] = v75
  const v76 = v66 ? (v70 ? Math.max(v68, v72) : v68) : v72
  const v77 = v21 ? (v73 ? Math.max(v20, v76) : v20) : v76
  s[140] = v77
  const v78 = s[133] && (v21 || v66 || v70)
  s[135] = v78
  const v79 = !s[134] && (!s[90] || !s[128] && !s[3] || s[128] && (!s[119] && v21 || s[119] && (v47 || v62)))
  s[136] = v79
}

function svar_11(f, s) {
  // SDL.13b.1: Den første samtale skal være holdt (SDL § 13 b, stk. 1-3)
  const SDL_13b_1_er = s[135] || s[136]
  s[395] = SDL_13b_1_er
  const SDL_13b_1 = s[135] ? (s[136] ? Math.min(s[137], s[138]) : s[138]) : s[137]
  s[393] = SDL_13b_1
  const SDL_13b_1_hoej = s[135] ? (s[136] ? Math.max(s[139], s[140]) : s[140]) : s[139]
  s[394] = SDL_13b_1_hoej
  const SDL_13b_1_ir = s[133] && (s[141] || s[131] && s[142] || s[131] && s[143]) || !s[134] && (!s[90] || s[144] || s[128] && (!s[119] && s[141] || s[119] && (s[129] && s[142] || !s[120] && !((!s[145] || !s[142] && s[146] === s[147]) && s[145] && s[146] === NEVER) || s[129] && s[143] || !s[120] && !((!s[148] || !s[143] && s[149] === s[150]) && s[148] && s[149] === NEVER))))
  s[396] = SDL_13b_1_ir
  // SDL.13b.1.antal: Samtaler i det første halve år (SDL § 13 b, stk. 1, 1. pkt.)
  const v4 = s[125] || s[123]
  const v5 = s[125] ? 0 : 4
  const v6 = s[123] ? 4 : 0
  const v7 = Math.max(1, v5)
  const v8 = Math.min(1, v6)
  const v9 = s[129] && v4
  const v10 = !s[120] && v4 && v8 >= v7
  const v11 = v9 || v10
  const v12 = v9 ? (v10 ? Math.min(v5, v7) : v5) : v7
  const v13 = v9 ? (v10 ? Math.max(v6, v8) : v6) : v8
  const v14 = s[151] ? (s[120] ? (s[119] ? (s[130] ? 0 : 1) : s[130] ? (v11 ? Math.min(1, v12) : 1) : v12) : v5) : -Infinity
  const v15 = s[151] ? (s[120] ? (s[119] ? (s[129] ? 1 : 0) : s[130] ? (v11 ? Math.max(1, v13) : 1) : v13) : v6) : Infinity
  const v16 = s[152] ? 1 : 4
  const v17 = s[132] ? 0 : 1
  const v18 = !s[134] && (!s[151] || !s[120] && v4 || s[120] && (!s[119] && (s[130] || v9 || v10) || s[119] && (s[130] || s[129])))
  const SDL_13b_1_antal = s[133] ? (v18 ? Math.min(v14, v17) : v17) : v14
  s[397] = SDL_13b_1_antal
  const SDL_13b_1_antal_hoej = s[133] ? (v18 ? Math.max(v15, v16) : v16) : v15
  s[398] = SDL_13b_1_antal_hoej
  const SDL_13b_1_antal_er = s[151] && (s[133] || v18)
  s[399] = SDL_13b_1_antal_er
  const SDL_13b_1_antal_ir = !s[151] || !s[134] && (!s[151] || !s[120] && s[124] || s[120] && (!s[119] && (s[129] && s[124] || !s[120] && !((!v4 || !s[124] && v5 === v6) && v4 && v5 === 1)) || s[119] && !s[120]))
  s[400] = SDL_13b_1_antal_ir
  // SDL.13b.1.naeste: Den næste opfølgning skal være sket (SDL § 13 b, stk. 1)
  const v23 = f.vurderingsdato >= 15012 /* 2011-02-07 */
  s[340] = v23
  const v24 = f.vurderingsdato >= 14407 /* 2009-06-12 */
  s[769] = v24
  const v25 = shiftDays(f.senesteOpfoelgningssamtale, 28)
  const v26 = shiftDays(f.senesteOpfoelgningssamtale, 56)
  const v27 = Math.max(v25, v26)
  const v28 = Math.min(v25, v26)
  const v29 = s[153] && v28 >= v27
  const v30 = s[154] || v29
  const v31 = s[154] ? (v29 ? Math.min(v26, v27) : v26) : v27
  const v32 = s[154] ? (v29 ? Math.max(v26, v28) : v26) : v28
  const v33 = f.holdteSamtaler >= 2
  s[772] = v33
  const v34 = shiftMonths(f.senesteOpfoelgningssamtale, 3)
  const v35 = v33 || !s[3]
  const v36 = !v33 && s[5]
  const v37 = v33 ? v34 : shiftDays(s[155], -1)
  const v38 = v33 ? v34 : shiftDays(s[156], -1)
  const v39 = Math.max(v25, v37)
  const v40 = Math.min(v25, v38)
  const v41 = s[154] && v35
  const v42 = s[153] && v35 && v40 >= v39
  const v43 = v41 || v42
  const v44 = v41 ? (v42 ? Math.min(v37, v39) : v37) : v39
  const v45 = v41 ? (v42 ? Math.max(v38, v40) : v38) : v40
  const v46 = s[124] && v25 >= NEVER
  const v47 = f.holdteSamtaler >= 4
  s[771] = v47
  const v48 = v47 || !s[3]
  const v49 = !v47 && s[5]
  const v50 = v47 ? NEVER : s[157]
  const v51 = v47 ? NEVER : s[158]
  const v52 = s[123] && v48
  const v53 = s[124] && v48 && v51 >= NEVER
  const v54 = v52 || v53 ? (v52 ? v50 : NEVER) : NEVER
  const v55 = s[125] ? NEVER : v51
  const v56 = s[125] || v52 || v53
  const v57 = s[123] && v49 || s[124] && !((!v48 || !v49 && v50 === v51) && v48 && v50 === NEVER)
  const v58 = s[129] && v56
  const v59 = !s[120] && v56 && v55 >= NEVER
  const v60 = s[90] ? (v24 ? (v23 ? (s[128] ? (s[151] ? (s[120] ? (s[119] ? NEVER : v58 || v59 ? (v58 ? v54 : NEVER) : NEVER) : v54) : s[123] || v46 ? (s[123] ? v25 : NEVER) : NEVER) : s[159] ? (v43 ? Math.min(v25, v44) : v25) : v44) : FIRST_DAY) : s[159] ? (v30 ? Math.min(v25, v31) : v25) : v31) : FIRST_DAY
  const v61 = s[152] || v48 ? (s[152] ? NEVER : v50) : NEVER
  const v62 = !s[134] && (!s[90] || !v24 && (s[159] || s[154] || v29) || v24 && (!v23 || !s[128] && (s[159] || v41 || v42) || s[128] && (!s[151] && (s[125] || s[123] || v46) || s[151] && (!s[120] && v56 || s[120] && (s[119] || s[130] || v58 || v59)))))
  const SDL_13b_1_naeste = s[133] ? (v62 ? Math.min(v60, v61) : v61) : v60
  s[401] = SDL_13b_1_naeste
  const SDL_13b_1_naeste_hoej = s[133] ? NEVER : s[90] ? (v24 ? (v23 ? (s[128] ? (s[151] ? (s[120] ? (s[119] ? NEVER : s[130] ? NEVER : v55) : v55) : s[125] ? NEVER : v25) : s[159] ? (v43 ? Math.max(v25, v45) : v25) : v45) : NEVER) : s[159] ? (v30 ? Math.max(v25, v32) : v25) : v32) : NEVER
  s[402] = SDL_13b_1_naeste_hoej
  const SDL_13b_1_naeste_er = s[160] && (s[133] || v62)
  s[403] = SDL_13b_1_naeste_er
  const SDL_13b_1_naeste_ir = !s[160] || s[133] && !s[152] && v49 || !s[134] && (!s[90] || !v24 && s[153] && v25 !== v26 || v24 && (!v23 || !s[128] && (s[154] && v36 || s[153] && !((!v35 || !v36 && v37 === v38) && v35 && v25 === v37)) || s[128] && (!s[151] && s[124] && v25 !== NEVER || s[151] && (!s[120] && v57 || s[120] && !s[119] && (s[129] && v57 || !s[120] && !((!v56 || !v57 && v54 === v55) && v56 && v54 === NEVER))))))
  s[404] = SDL_13b_1_naeste_ir
  // SDL.13b.5: Opfølgning uden kontakt (standby) (SDL § 13 b, stk. 5)
  const v67 = f.vurderingsdato >= 15070 /* 2011-04-06 */
  s[773] = v67
  const v68 = f.vurderingsdato >= 15208 /* 2011-08-22 */
  s[774] = v68
  const SDL_13b_5 = !v23 || !v67 && f.sygdomForhindrerKontakt || v67 && (!v68 || f.kontaktUhensigtsmaessig)
  s[405] = SDL_13b_5
  const SDL_13b_5_nej = !v23 || !v67 && f.sygdomForhindrerKontakt === false || v67 && (!v68 || f.kontaktUhensigtsmaessig === false)
  s[406] = SDL_13b_5_nej
  const SDL_13b_5_ir = !v23 || v67 && !v68
  s[407] = SDL_13b_5_ir
}

function svar_12(f, s) {
  // SDL.13f.1.dag: Grænsen for de kortere forløb (SDL § 13 f, stk. 1)
  const v0 = s[120] ? (s[119] ? s[161] : s[162]) : FIRST_DAY
  const v1 = s[120] ? (s[119] ? s[163] : s[162]) : NEVER
  const v2 = s[3] ? s[162] : Math.min(s[162], s[161])
  const v3 = s[3] ? s[162] : Math.max(s[162], s[163])
  const v4 = !s[134] && (!s[120] || !s[119] || !s[3])
  const SDL_13f_1_dag = s[133] ? (v4 ? Math.min(v0, v2) : v2) : v0
  s[408] = SDL_13f_1_dag
  const SDL_13f_1_dag_hoej = s[133] ? (v4 ? Math.max(v1, v3) : v3) : v1
  s[409] = SDL_13f_1_dag_hoej
  const SDL_13f_1_dag_er = s[120] && (s[133] || v4)
  s[410] = SDL_13f_1_dag_er
  const SDL_13f_1_dag_ir = !s[120] || s[133] && s[5] || !s[134] && (!s[120] || s[119] && s[5])
  s[411] = SDL_13f_1_dag_ir
  // SDL.21.1.1: Bortfald, når du ikke medvirker (SDL § 21, stk. 1, nr. 1)
  const v9 = f.udebliver && f.rimeligGrund === false
  s[775] = v9
  const v10 = v9 && f.skriftligtOrienteret
  const SDL_21_1_1 = !s[90] || v10
  s[412] = SDL_21_1_1
  const SDL_21_1_1_nej = !s[90] || !v10
  s[413] = SDL_21_1_1_nej
  // SDL.21a: Du må sige nej til behandlingen (SDL § 21 a)
  const v13 = f.afviser === 'operation' || f.afviser === 'medicin' || f.afviser === 'anden_laegebehandling'
  s[777] = v13
  const v14 = f.vurderingsdato >= 18078 /* 2019-07-01 */
  s[776] = v14
  const v15 = f.afviser === 'operation' || f.afviser === 'medicin'
  s[778] = v15
  const v16 = f.afviser === 'anden_laegebehandling'
  s[780] = v16
  const v17 = v16 && f.tilsvarendeIndgribende
  s[779] = v17
  const v18 = s[164] && (!v14 && v13 && f.andenVurderingIndhentet || v14 && (v15 || v17))
  const SDL_21a = !s[90] || v18
  s[427] = SDL_21a
  const SDL_21a_nej = !s[90] || !v18
  s[428] = SDL_21a_nej
  // SDL.21.1.2: Bortfald, når du siger nej til behandling (SDL § 21, stk. 1, nr. 2)
  const v21 = f.afviser === 'operation' || f.afviser === 'medicin' || f.afviser === 'anden_laegebehandling' || f.afviser === 'indlaeggelse'
  s[784] = v21
  const v22 = v21 && f.noedvendigBehandling
  s[783] = v22
  const v23 = f.afviser === 'optraening'
  s[786] = v23
  const v24 = v23 && f.hensigtsmaessigOptraening
  s[785] = v24
  const v25 = v22 || v24
  s[782] = v25
  const SDL_21_1_2 = !s[90] || v25 && f.opfordret && (SDL_21a_nej || !s[90]) && f.skriftligtOrienteret
  s[414] = SDL_21_1_2
  const SDL_21_1_2_nej = !s[90] || !v25 || f.opfordret === false || SDL_21a || f.skriftligtOrienteret === false
  s[415] = SDL_21_1_2_nej
  // SDL.21.1.3: Bortfald, når adfærden forhaler helbredelsen (SDL § 21, stk. 1, nr. 3)
  const SDL_21_1_3 = !s[90] || f.forhalerHelbredelsen
  s[416] = SDL_21_1_3
  const SDL_21_1_3_nej = !s[90] || f.forhalerHelbredelsen === false
  s[417] = SDL_21_1_3_nej
  // SDL.21.4.dag: Du skal opfylde betingelserne igen (SDL § 21, stk. 4)
  const v30 = shiftDays(f.underrettetOmBortfald, 28)
  const SDL_21_4_dag = s[90] ? v30 : FIRST_DAY
  s[421] = SDL_21_4_dag
  const SDL_21_4_dag_hoej = s[90] ? v30 : NEVER
  s[422] = SDL_21_4_dag_hoej
  // SDL.21.4: Sygedagpengene bliver genoptaget (SDL § 21, stk. 4)
  const v33 = SDL_21_4_dag_hoej >= f.opfyldtIgen
  s[789] = v33
  const v34 = SDL_21_4_dag >= f.opfyldtIgen
  s[790] = v34
  const v35 = f.vurderingsdato >= 15398 /* 2012-02-28 */
  s[787] = v35
  const v36 = f.vurderingsdato >= 15517 /* 2012-06-26 */
  s[788] = v36
  const SDL_21_4 = !s[90] || !v35 && v33 || v35 && (!v36 || (v33 || !s[90]) && f.genoptagetFoer === false)
  s[336] = SDL_21_4
  const SDL_21_4_nej = !s[90] || !v35 && !v34 || v35 && (!v36 || !v34 || f.genoptagetFoer)
  s[419] = SDL_21_4_nej
  const SDL_21_4_ir = !s[90] || !v35 && !s[90] || v35 && !v36
  s[420] = SDL_21_4_ir
  // SDL.21.4.fra: Sygedagpengene bliver genoptaget fra (SDL § 21, stk. 4)
  const v40 = shiftDays(f.opfyldtIgen, 1)
  const SDL_21_4_fra = s[90] ? v40 : FIRST_DAY
  s[424] = SDL_21_4_fra
  const SDL_21_4_fra_hoej = s[90] ? v40 : NEVER
  s[425] = SDL_21_4_fra_hoej
  const SDL_21_4_fra_ir = !s[90] || SDL_21_4_nej || SDL_21_4_ir
  s[426] = SDL_21_4_fra_ir
  // SDL.24.1.ophør: Tidligste stop af udbetalingen (SDL § 24, stk. 1)
  const v44 = f.vurderingsdato >= 16688 /* 2015-09-10 */
  s[791] = v44
  const SDL_24_1_ophoer_er = !v44 || f.ophoerErAfgjort === false || s[165]
  s[431] = SDL_24_1_ophoer_er
  const SDL_24_1_ophoer_ir = !v44 || f.ophoerErAfgjort && s[166]
  s[432] = SDL_24_1_ophoer_ir
  const SDL_24_1_ophoer = v44 ? (f.ophoerErAfgjort ? Math.max(s[167], f.ophoerAfgjortDen) : NEVER) : FIRST_DAY
  s[429] = SDL_24_1_ophoer
  const SDL_24_1_ophoer_hoej = v44 ? (f.ophoerErAfgjort ? Math.max(s[168], f.ophoerAfgjortDen) : NEVER) : NEVER
  s[430] = SDL_24_1_ophoer_hoej
  // SDL.24.1.revurdering: Revurdering før sygedagpengene stopper (SDL § 24, stk. 1)
  const v49 = s[101] && s[105] <= 13331 /* 2006-07-02 */
  const SDL_24_1_revurdering = s[169] && (v49 || s[101] && s[107] >= 16252 /* 2014-07-01 */ && s[105] <= 2147483646)
  s[433] = SDL_24_1_revurdering
  const SDL_24_1_revurdering_nej = s[169] && (v49 || s[101] && s[107] >= 13332 /* 2006-07-03 */ && s[105] <= 16251 /* 2014-06-30 */)
  s[434] = SDL_24_1_revurdering_nej
  const SDL_24_1_revurdering_ir = s[169] && (v49 || s[103] || s[101] && s[107] === NEVER) || s[170] || s[103]
  s[435] = SDL_24_1_revurdering_ir
}

function svar_13(f, s) {
  // SDL.41.1: Første dag for selvstændige (SDL § 41)
  const v0 = f.selvstaendigForsikring === 'foerste_fravaersdag'
  s[287] = v0
  const v1 = f.selvstaendigForsikring === 'tredje_fravaersdag'
  s[289] = v1
  const v2 = shiftDays(s[59], 14)
  s[284] = v2
  const v3 = shiftDays(s[61], 14)
  s[285] = v3
  const v4 = v0 && !s[3] || !v0 && (v1 || !s[3])
  s[292] = v4
  const v5 = v0 && s[5] || !v0 && !v1 && s[5]
  s[297] = v5
  const v6 = v0 ? s[59] : v1 ? f.tredjeFravaersdag : v2
  const v7 = v0 ? s[61] : v1 ? f.tredjeFravaersdag : v3
  const v8 = !s[3] && s[78] && s[59] <= 15397 /* 2012-02-27 */
  const v9 = s[61] >= 15398 /* 2012-02-28 */
  s[291] = v9
  const v10 = s[59] <= 15516 /* 2012-06-25 */
  s[252] = v10
  const v11 = !s[3] && v9 && v10
  const v12 = v0 ? s[59] : v1 ? f.tredjeFravaersdag : f.aftaleForSelvstaendig ? s[59] : v2
  const v13 = v0 ? s[61] : v1 ? f.tredjeFravaersdag : f.aftaleForSelvstaendig ? s[61] : v3
  const v14 = s[61] >= 15517 /* 2012-06-26 */
  s[253] = v14
  const v15 = !s[3] && v14 && s[59] <= 18318 /* 2020-02-26 */
  const v16 = !s[3] && s[61] >= 18319 /* 2020-02-27 */ && s[59] <= 19173 /* 2022-06-30 */
  const v17 = v0 ? s[59] : v1 ? f.tredjeFravaersdag : f.aftaleForSelvstaendig ? s[59] : f.sygMedCovid19 ? s[59] : v2
  const v18 = v0 ? s[61] : v1 ? f.tredjeFravaersdag : f.aftaleForSelvstaendig ? s[61] : f.sygMedCovid19 ? s[61] : v3
  const v19 = !s[3] && s[61] >= 19174 /* 2022-07-01 */ && s[62]
  const v20 = s[72] && v4
  s[294] = v20
  const v21 = v8 && v4
  s[293] = v21
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
  s[531] = SDL_41_1
  const v35 = v24 ? (v25 ? Math.max(v13, v18) : v18) : v13
  const v36 = v23 ? (v26 ? Math.max(v13, v35) : v13) : v35
  const v37 = v22 ? (v28 ? Math.max(v13, v36) : v13) : v36
  const v38 = v21 ? (v30 ? Math.max(v7, v37) : v7) : v37
  const SDL_41_1_hoej = s[63] ? NEVER : v20 ? (v32 ? Math.max(v7, v38) : v7) : v38
  s[532] = SDL_41_1_hoej
  const SDL_41_1_er = s[63] || v20 || v21 || v22 || v23 || v24 || v25
  s[533] = SDL_41_1_er
  const v41 = s[72] && v5
  s[295] = v41
  const v42 = v8 && v5
  s[296] = v42
  const SDL_41_1_ir = s[63] || v41 || v42 || v11 && v5 || v15 && v5 || v16 && v5 || v19 && v5 || s[64]
  s[534] = SDL_41_1_ir
  // SDL.33.1: Første dag, kommunen betaler (SDL § 33)
  const v44 = s[3] || !s[5] && s[59] === s[61]
  s[254] = v44
  const v45 = s[171] && s[172] < NEVER
  s[797] = v45
  const v46 = s[171] && s[173] >= NEVER
  s[798] = v46
  const v47 = Math.max(s[59], shiftDays(s[172], 1))
  const v48 = Math.max(s[61], shiftDays(s[173], 1))
  const v49 = s[171] && !s[3]
  const v50 = s[174] || s[5]
  const v51 = Math.max(s[59], v47)
  const v52 = Math.min(s[61], v48)
  const v53 = v45 && v49
  const v54 = v46 && !s[3]
  const v55 = s[174] && v49 && !s[3] && v52 >= v51
  const v56 = v54 || v55
  const v57 = v54 ? (v55 ? Math.min(s[59], v51) : s[59]) : v51
  const v58 = v54 ? (v55 ? Math.max(s[61], v52) : s[61]) : v52
  const v59 = s[175] && s[176] < NEVER
  s[799] = v59
  const v60 = s[175] && s[177] >= NEVER
  s[800] = v60
  const v61 = Math.max(s[59], shiftDays(s[176], 1))
  const v62 = Math.max(s[61], shiftDays(s[177], 1))
  const v63 = s[175] && !s[3]
  const v64 = s[178] || s[5]
  const v65 = Math.max(s[59], v61)
  const v66 = Math.min(s[61], v62)
  const v67 = v59 && v63
  const v68 = v60 && !s[3]
  const v69 = s[178] && v63 && !s[3] && v66 >= v65
  const v70 = v68 || v69
  const v71 = v68 ? (v69 ? Math.min(s[59], v65) : s[59]) : v65
  const v72 = v68 ? (v69 ? Math.max(s[61], v66) : s[61]) : v66
  const SDL_33_1_er = s[63] || s[88] && (s[65] && (v53 || v54 || v55) || !s[65] && (s[89] && (v67 || v68 || v69) || !s[89] && (s[83] && (f.arbejdsskade && !s[3] || f.arbejdsskade === false && SDL_41_1_er) || !s[83] && !s[3])))
  s[183] = SDL_33_1_er
  const SDL_33_1 = s[63] ? FIRST_DAY : s[65] ? (v53 ? (v56 ? Math.min(v47, v57) : v47) : v57) : s[89] ? (v67 ? (v70 ? Math.min(v61, v71) : v61) : v71) : s[83] ? (f.arbejdsskade ? s[59] : SDL_41_1) : s[59]
  s[180] = SDL_33_1
  const SDL_33_1_hoej = s[63] ? NEVER : s[65] ? (v53 ? (v56 ? Math.max(v48, v58) : v48) : v58) : s[89] ? (v67 ? (v70 ? Math.max(v62, v72) : v62) : v72) : s[83] ? (f.arbejdsskade ? s[61] : SDL_41_1_hoej) : s[61]
  s[181] = SDL_33_1_hoej
  const SDL_33_1_ir = s[63] || s[88] && (s[65] && (v45 && v50 || v46 && s[5] || s[174] && s[5] || s[174] && !((!v49 || !v50 && v47 === v48) && v44 && (v49 && !s[3] || !v49 && s[3]) && (!v49 || s[59] === v47))) || !s[65] && (s[89] && (v59 && v64 || v60 && s[5] || s[178] && s[5] || s[178] && !((!v63 || !v64 && v61 === v62) && v44 && (v63 && !s[3] || !v63 && s[3]) && (!v63 || s[59] === v61))) || !s[89] && (s[83] && (f.arbejdsskade && s[5] || f.arbejdsskade === false && SDL_41_1_ir) || !s[83] && s[5]))) || s[64]
  s[184] = SDL_33_1_ir
}

function svar_14(f, s) {
  // SDL.24a.2: Første dag i jobafklaring ved ny sygemelding (SDL § 24 a, stk. 2-5)
  const v0 = !s[3] && s[179]
  const SDL_24a_2 = v0 ? FIRST_DAY : s[83] ? s[59] : s[180]
  s[437] = SDL_24a_2
  const SDL_24a_2_hoej = v0 ? NEVER : s[83] ? s[61] : s[181]
  s[438] = SDL_24a_2_hoej
  const SDL_24a_2_er = s[182] && (v0 || s[92] && (s[83] && !s[3] || !s[83] && s[183]))
  s[439] = SDL_24a_2_er
  const SDL_24a_2_ir = s[182] && (v0 || s[92] && (s[83] && s[5] || !s[83] && s[184]) || s[64]) || s[185]
  s[440] = SDL_24a_2_ir
  // SDL.24a.6: Sygedagpenge i stedet for jobafklaring ved livstruende sygdom (SDL § 24 a, stk. 6)
  const SDL_24a_6 = !s[90] || s[118] && (s[182] || s[186]) && f.laegenVurdererLivstruende
  s[441] = SDL_24a_6
  const SDL_24a_6_nej = !s[90] || !s[118] || s[187] || f.laegenVurdererLivstruende === false
  s[442] = SDL_24a_6_nej
  // SDL.24b.1: Fra jobafklaring til sygedagpenge ved livstruende sygdom (SDL § 24 b, stk. 1)
  const v7 = s[118] && f.erIJobafklaring && f.laegenVurdererLivstruende && f.opfylderBeskaeftigelseskravetVedLivstruende
  const SDL_24b_1 = !s[90] || v7
  s[338] = SDL_24b_1
  const SDL_24b_1_nej = !s[90] || !v7
  s[444] = SDL_24b_1_nej
  // SDL.24b.2: Første dag med sygedagpenge i stedet for jobafklaring (SDL § 24 b, stk. 2)
  const v10 = shiftDays(f.laegenVurderedeLivstruendeDen, 56) >= f.bedtOmSygedagpengeDen
  s[801] = v10
  const v11 = v10 ? f.laegenVurderedeLivstruendeDen : f.bedtOmSygedagpengeDen
  const SDL_24b_2 = s[118] ? v11 : FIRST_DAY
  s[445] = SDL_24b_2
  const SDL_24b_2_hoej = s[118] ? v11 : NEVER
  s[446] = SDL_24b_2_hoej
  const SDL_24b_2_ir = SDL_24b_1 && !s[118] || SDL_24b_1_nej || !s[90]
  s[447] = SDL_24b_2_ir
  // SDL.26.1.uger: Krævet arbejdsdygtighed før ny ret (SDL § 26, stk. 1)
  const v15 = !s[3] && s[78] && s[179]
  s[200] = v15
  const SDL_26_1_uger = s[63] ? -Infinity : v15 || s[92] ? (s[92] ? 0 : 91) : 91
  s[457] = SDL_26_1_uger
  const SDL_26_1_uger_hoej = s[63] ? Infinity : s[72] ? 91 : v15 ? 91 : 0
  s[458] = SDL_26_1_uger_hoej
  const SDL_26_1_uger_er = s[63] || s[72] || v15 || s[92]
  s[459] = SDL_26_1_uger_er
  // SDL.26.1: Ny ret, når retten er brugt op (SDL § 26, stk. 1)
  const v19 = SDL_26_1_uger_er && f.arbejdsdygtigUgerEfterOphoer >= SDL_26_1_uger
  s[201] = v19
  const v20 = SDL_26_1_uger_er && f.arbejdsdygtigUgerEfterOphoer < SDL_26_1_uger_hoej
  s[202] = v20
  const v21 = s[188] || s[109]
  s[806] = v21
  const v22 = s[189] && (s[108] || s[110]) && (s[190] || s[108])
  s[805] = v22
  const v23 = s[69] && s[110]
  s[807] = v23
  const v24 = v19 || v22
  const v25 = (v20 || s[69]) && (v21 || v23) && (v20 || v21)
  const v26 = s[69] && v23
  const v27 = f.ugerISammenhaengendeSygeperiode <= 364
  s[804] = v27
  const v28 = f.retErOpbrugt && !v27
  s[803] = v28
  const SDL_26_1 = v28 && (s[63] || s[72] && v24 || v15 && v24 || s[92])
  s[450] = SDL_26_1
  const SDL_26_1_nej = v28 && (s[63] || s[72] && v25 || v15 && v25)
  s[451] = SDL_26_1_nej
  const SDL_26_1_ir = !v28 || s[63] || s[72] && v26 || v15 && v26 || s[64]
  s[452] = SDL_26_1_ir
  // SDL.26.1.covid: Covid-forlængelse i 3 måneder (SDL § 26, stk. 1-2)
  const v32 = Math.max(s[105], 18330 /* 2020-03-09 */)
  s[809] = v32
  const v33 = Math.max(s[107], 18330 /* 2020-03-09 */)
  s[343] = v33
  const v34 = s[101] && v32 <= 18808 /* 2021-06-30 */
  const v35 = s[101] && s[107] >= 18330 /* 2020-03-09 */
  s[813] = v35
  const v36 = s[101] && s[105] < 18330 /* 2020-03-09 */
  s[814] = v36
  const v37 = s[101] && s[105] <= 18535 /* 2020-09-30 */
  s[815] = v37
  const v38 = s[101] && s[107] > 18535 /* 2020-09-30 */
  s[816] = v38
  const v39 = v36 || v38
  s[195] = v39
  const v40 = (v35 || s[103]) && (v37 || s[103]) && (v35 || v37)
  s[812] = v40
  const v41 = countDays(s[191], 18330 /* 2020-03-09 */, 18330 /* 2020-03-09 */) >= 1
  s[817] = v41
  const v42 = v35 || !v41 || f.fortsatRet9Marts2020 === false
  s[194] = v42
  const v43 = (v36 || s[103]) && v41 && f.fortsatRet9Marts2020
  s[193] = v43
  const v44 = v40 || v43
  s[810] = v44
  const v45 = (v39 || s[103]) && v42
  s[811] = v45
  const v46 = shiftDays(s[105], 1)
  s[229] = v46
  const v47 = shiftDays(s[107], 1)
  s[231] = v47
  const v48 = shiftDays(shiftMonths(v46, 3), -1)
  const v49 = shiftDays(shiftMonths(v47, 3), -1)
  const v50 = Math.max(v48, 18443 /* 2020-06-30 */)
  const v51 = Math.min(v49, 18443 /* 2020-06-30 */)
  const v52 = v40 && s[101]
  s[196] = v52
  const v53 = s[103] && s[101] && v51 >= v50
  const v54 = v39 || v53
  const v55 = v39 ? 18443 /* 2020-06-30 */ : v50
  const v56 = v52 ? (v54 ? Math.min(v48, v55) : v48) : v55
  const v57 = v39 ? 18443 /* 2020-06-30 */ : v51
  const v58 = v52 ? (v54 ? Math.max(v49, v57) : v49) : v57
  const v59 = v40 && s[103]
  s[197] = v59
  const v60 = v44 && (v52 || v39 || v53)
  const v61 = v45 && s[101]
  const v62 = v60 ? (v61 ? Math.min(s[105], v56) : v56) : s[105]
  const v63 = v60 ? (v61 ? Math.max(s[107], v58) : v58) : s[107]
  const v64 = v32 <= 2147483646
  s[192] = v64
  const v65 = s[101] && v33 >= 18809 /* 2021-07-01 */ && v64
  const v66 = s[103] || s[101] && v33 === NEVER
  s[198] = v66
  const v67 = v34 && (v60 || v61)
  const v68 = v65 && s[101]
  const SDL_26_1_covid_er = v67 || v68
  s[205] = SDL_26_1_covid_er
  const SDL_26_1_covid = v67 ? (v68 ? Math.min(s[105], v62) : v62) : s[105]
  s[203] = SDL_26_1_covid
  const SDL_26_1_covid_hoej = v67 ? (v68 ? Math.max(s[107], v63) : v63) : s[107]
  s[204] = SDL_26_1_covid_hoej
  const SDL_26_1_covid_ir = v34 && (v44 && (v59 || s[103] && !((!s[101] || !s[103] && v48 === v49) && s[101] && (!s[101] || v48 === 18443 /* 2020-06-30 */))) || v45 && s[103]) || v65 && s[103] || v66
  s[206] = SDL_26_1_covid_ir
}

function svar_15(f, s) {
  // SDL.26.1.fra: Hvornår covid-forlængelsen regnes fra (SDL § 26, stk. 1-2)
  const v0 = !s[101] || !s[103] && s[105] === s[107]
  s[248] = v0
  const v1 = s[101] && s[192]
  const v2 = s[193] ? 18352 /* 2020-03-31 */ : NEVER
  const v3 = s[194] ? NEVER : 18352 /* 2020-03-31 */
  const v4 = Math.max(s[105], v2)
  const v5 = Math.min(s[107], v3)
  const v6 = s[103] && s[101] && v5 >= v4
  const v7 = s[195] || v6
  const v8 = s[195] ? (v6 ? Math.min(v2, v4) : v2) : v4
  const SDL_26_1_fra = s[196] ? (v7 ? Math.min(s[105], v8) : s[105]) : v8
  s[453] = SDL_26_1_fra
  const v10 = s[195] ? (v6 ? Math.max(v3, v5) : v3) : v5
  const SDL_26_1_fra_hoej = s[196] ? (v7 ? Math.max(s[107], v10) : s[107]) : v10
  s[454] = SDL_26_1_fra_hoej
  const SDL_26_1_fra_er = v1 && (s[196] || s[195] || v6)
  s[455] = SDL_26_1_fra_er
  const SDL_26_1_fra_ir = v1 && (s[197] || s[103] && !(v0 && v2 === v3 && s[101] && (!s[101] || s[105] === v2))) || s[198]
  s[456] = SDL_26_1_fra_ir
  // SDL.26.2: Ny ret for pensionister, når retten er brugt op (SDL § 26, stk. 1)
  const v14 = f.ugerISammenhaengendeSygeperiode <= 182
  s[819] = v14
  const v15 = f.retErOpbrugt && !v14 && s[199]
  s[818] = v15
  const SDL_26_2 = v15 && (s[63] || s[72] || s[200] && s[201] || s[92])
  s[460] = SDL_26_2
  const SDL_26_2_nej = v15 && (s[63] || s[72] || s[200] && s[202])
  s[461] = SDL_26_2_nej
  const SDL_26_2_ir = !v15 || s[63] || s[72] || s[200] && s[69] || s[64]
  s[462] = SDL_26_2_ir
  // SDL.26.3.covid: Covid-forlængelse i 3 måneder mere (SDL § 26, stk. 3)
  const v19 = Math.max(18330 /* 2020-03-09 */, s[203])
  s[821] = v19
  const v20 = Math.max(18330 /* 2020-03-09 */, s[204])
  s[820] = v20
  const v21 = s[205] && v19 <= 18808 /* 2021-06-30 */
  const v22 = s[205] && s[101]
  const v23 = s[206] || s[103]
  s[826] = v23
  const v24 = v22 && s[105] < s[204]
  s[824] = v24
  const v25 = v22 && s[107] >= s[203]
  s[825] = v25
  const v26 = s[205] && s[204] >= 18443 /* 2020-06-30 */
  s[829] = v26
  const v27 = s[205] && s[203] < 18443 /* 2020-06-30 */
  s[830] = v27
  const v28 = s[205] && s[203] <= 18535 /* 2020-09-30 */
  s[831] = v28
  const v29 = s[205] && s[204] > 18535 /* 2020-09-30 */
  s[832] = v29
  const v30 = v27 || v29
  s[828] = v30
  const v31 = (v26 || s[206]) && (v28 || s[206]) && (v26 || v28)
  s[827] = v31
  const v32 = v25 || v30
  s[823] = v32
  const v33 = (v24 || v23) && (v31 || s[206]) && (v24 || v31)
  s[822] = v33
  const v34 = shiftDays(shiftMonths(shiftDays(s[203], 1), 3), -1)
  const v35 = shiftDays(shiftMonths(shiftDays(s[204], 1), 3), -1)
  const v36 = Math.max(s[203], v34)
  const v37 = Math.min(s[204], v35)
  const v38 = v33 && s[205]
  const v39 = v32 && s[205]
  const v40 = s[206] && s[205] && v37 >= v36
  const v41 = v39 || v40
  const v42 = v39 ? (v40 ? Math.min(s[203], v36) : s[203]) : v36
  const v43 = v38 ? (v41 ? Math.min(v34, v42) : v34) : v42
  const v44 = v39 ? (v40 ? Math.max(s[204], v37) : s[204]) : v37
  const v45 = v38 ? (v41 ? Math.max(v35, v44) : v35) : v44
  const v46 = s[205] && v20 >= 18809 /* 2021-07-01 */ && v19 <= 2147483646
  const v47 = v21 && (v38 || v39 || v40)
  const v48 = v46 && s[205]
  const SDL_26_3_covid_er = v47 || v48
  s[209] = SDL_26_3_covid_er
  const SDL_26_3_covid = v47 ? (v48 ? Math.min(s[203], v43) : v43) : s[203]
  s[207] = SDL_26_3_covid
  const SDL_26_3_covid_hoej = v47 ? (v48 ? Math.max(s[204], v45) : v45) : s[204]
  s[208] = SDL_26_3_covid_hoej
  const SDL_26_3_covid_ir = v21 && s[206] || v46 && s[206] || s[206] || s[205] && v20 === NEVER
  s[210] = SDL_26_3_covid_ir
  // SDL.26a.1.covid: Covid-forlængelse efter en anden forlængelse (SDL § 26 a, stk. 1-2)
  const v53 = f.forlaengelsenSlutter >= 18330 /* 2020-03-09 */
  s[836] = v53
  const v54 = Math.max(f.forlaengelsenSlutter, 18330 /* 2020-03-09 */)
  s[833] = v54
  const v55 = v54 >= 18809 /* 2021-07-01 */
  s[834] = v55
  const v56 = f.forlaengelsenSlutter <= 18535 /* 2020-09-30 */
  s[837] = v56
  const v57 = v53 && v56
  s[835] = v57
  const v58 = shiftDays(shiftMonths(shiftDays(f.forlaengelsenSlutter, 1), 3), -1)
  const v59 = v58 >= 18443 /* 2020-06-30 */
  s[838] = v59
  const SDL_26a_1_covid = v55 ? f.forlaengelsenSlutter : v57 ? (v59 ? v58 : 18443 /* 2020-06-30 */) : f.forlaengelsenSlutter
  s[463] = SDL_26a_1_covid
  // SDL.26a.3.covid: Covid-forlængelse i 3 måneder mere efter en anden forlængelse (SDL § 26 a, stk. 3)
  const v61 = Math.max(18330 /* 2020-03-09 */, SDL_26a_1_covid)
  s[839] = v61
  const v62 = v61 >= 18809 /* 2021-07-01 */
  s[840] = v62
  const v63 = f.forlaengelsenSlutter >= SDL_26a_1_covid
  s[842] = v63
  const v64 = SDL_26a_1_covid >= 18443 /* 2020-06-30 */
  s[844] = v64
  const v65 = SDL_26a_1_covid <= 18535 /* 2020-09-30 */
  s[845] = v65
  const v66 = v64 && v65
  s[843] = v66
  const v67 = !v63 && v66
  s[841] = v67
  const SDL_26a_3_covid_ir = v61 >= NEVER
  s[212] = SDL_26a_3_covid_ir
  const SDL_26a_3_covid = v62 ? SDL_26a_1_covid : v67 ? shiftDays(shiftMonths(shiftDays(SDL_26a_1_covid, 1), 3), -1) : SDL_26a_1_covid
  s[211] = SDL_26a_3_covid
}

function svar_16(f, s) {
  // SDL.26c.covid: Covid-forlængelse i 1 måned, oktober 2020 (SDL § 26 c, stk. 1-2)
  const v0 = Math.max(18330 /* 2020-03-09 */, s[207])
  s[847] = v0
  const v1 = Math.max(18330 /* 2020-03-09 */, s[208])
  s[846] = v1
  const v2 = s[209] && v0 <= 18808 /* 2021-06-30 */
  const v3 = s[209] && s[208] >= 18535 /* 2020-09-30 */
  s[850] = v3
  const v4 = s[209] && s[207] < 18535 /* 2020-09-30 */
  s[851] = v4
  const v5 = s[209] && s[207] <= 18566 /* 2020-10-31 */
  s[852] = v5
  const v6 = s[209] && s[208] > 18566 /* 2020-10-31 */
  s[853] = v6
  const v7 = v4 || v6
  s[849] = v7
  const v8 = (v3 || s[210]) && (v5 || s[210]) && (v3 || v5)
  s[848] = v8
  const v9 = shiftDays(shiftMonths(shiftDays(s[207], 1), 1), -1)
  const v10 = shiftDays(shiftMonths(shiftDays(s[208], 1), 1), -1)
  const v11 = Math.max(s[207], v9)
  const v12 = Math.min(s[208], v10)
  const v13 = v8 && s[209]
  const v14 = v7 && s[209]
  const v15 = s[210] && s[209] && v12 >= v11
  const v16 = v14 || v15
  const v17 = v14 ? (v15 ? Math.min(s[207], v11) : s[207]) : v11
  const v18 = v13 ? (v16 ? Math.min(v9, v17) : v9) : v17
  const v19 = v14 ? (v15 ? Math.max(s[208], v12) : s[208]) : v12
  const v20 = v13 ? (v16 ? Math.max(v10, v19) : v10) : v19
  const v21 = s[209] && v1 >= 18809 /* 2021-07-01 */ && v0 <= 2147483646
  const v22 = v2 && (v13 || v14 || v15)
  const v23 = v21 && s[209]
  const SDL_26c_covid_er = v22 || v23
  s[214] = SDL_26c_covid_er
  const SDL_26c_covid = v22 ? (v23 ? Math.min(s[207], v18) : v18) : s[207]
  s[218] = SDL_26c_covid
  const SDL_26c_covid_hoej = v22 ? (v23 ? Math.max(s[208], v20) : v20) : s[208]
  s[220] = SDL_26c_covid_hoej
  const SDL_26c_covid_ir = v2 && s[210] || v21 && s[210] || s[210] || s[209] && v1 === NEVER
  s[216] = SDL_26c_covid_ir
  // SDL.26d.covid: Covid-forlængelse i 1 måned, oktober 2020, efter en anden forlængelse (SDL § 26 d, stk. 1-2)
  const v28 = Math.max(18330 /* 2020-03-09 */, s[211])
  s[855] = v28
  const v29 = v28 >= 18809 /* 2021-07-01 */
  s[856] = v29
  const v30 = s[211] >= 18535 /* 2020-09-30 */
  const v31 = !s[212] && v30
  s[859] = v31
  const v32 = !s[212] && !v30
  s[860] = v32
  const v33 = s[211] <= 18566 /* 2020-10-31 */
  const v34 = !s[212] && v33
  s[861] = v34
  const v35 = !s[212] && !v33
  s[862] = v35
  const v36 = v32 || v35
  s[858] = v36
  const v37 = (v31 || s[212]) && (v34 || s[212]) && (v31 || v34)
  s[857] = v37
  const v38 = shiftDays(shiftMonths(shiftDays(s[211], 1), 1), -1)
  const v39 = Math.max(s[211], v38)
  const v40 = Math.min(s[211], v38)
  const v41 = v37 && !s[212]
  const v42 = v36 && !s[212]
  const v43 = s[212] && !s[212] && v40 >= v39
  const v44 = v42 || v43
  const v45 = v42 ? (v43 ? Math.min(s[211], v39) : s[211]) : v39
  const v46 = v42 ? (v43 ? Math.max(s[211], v40) : s[211]) : v40
  const v47 = !s[212] && v28 < NEVER
  s[854] = v47
  const SDL_26d_covid = v29 ? s[211] : v41 ? (v44 ? Math.min(v38, v45) : v38) : v45
  s[217] = SDL_26d_covid
  const SDL_26d_covid_hoej = v29 ? s[211] : v41 ? (v44 ? Math.max(v38, v46) : v38) : v46
  s[219] = SDL_26d_covid_hoej
  const SDL_26d_covid_er = v47 && (!v29 && (v41 || v42 || v43) || v29 && !s[212])
  s[213] = SDL_26d_covid_er
  const SDL_26d_covid_ir = !v47 || s[212]
  s[215] = SDL_26d_covid_ir
}

function svar_17(f, s) {
  // SDL.26f.covid: Covid-forlængelse i stedet for jobafklaring, § 26 f (SDL § 26 f, stk. 1)
  const v0 = f.forlaengelseErAfgjort && s[213] || f.forlaengelseErAfgjort === false && s[214]
  s[863] = v0
  const v1 = f.forlaengelseErAfgjort && s[215] || f.forlaengelseErAfgjort === false && s[216]
  s[864] = v1
  const v2 = f.forlaengelseErAfgjort ? s[217] : s[218]
  const v3 = f.forlaengelseErAfgjort ? s[219] : s[220]
  const v4 = Math.max(18330 /* 2020-03-09 */, v2)
  s[866] = v4
  const v5 = Math.max(18330 /* 2020-03-09 */, v3)
  s[865] = v5
  const v6 = v0 && v4 <= 18808 /* 2021-06-30 */
  const v7 = shiftDays(v2, 1)
  const v8 = shiftDays(v3, 1)
  const v9 = v0 && v8 >= 18567 /* 2020-11-01 */
  s[869] = v9
  const v10 = v0 && v7 < 18567 /* 2020-11-01 */
  s[870] = v10
  const v11 = v0 && v7 <= 18658 /* 2021-01-31 */
  s[871] = v11
  const v12 = v0 && v8 > 18658 /* 2021-01-31 */
  s[872] = v12
  const v13 = v10 || v12
  s[868] = v13
  const v14 = (v9 || v1) && (v11 || v1) && (v9 || v11)
  s[867] = v14
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
  s[466] = SDL_26f_covid_er
  const SDL_26f_covid = v28 ? (v29 ? Math.min(v2, v24) : v24) : v2
  s[464] = SDL_26f_covid
  const SDL_26f_covid_hoej = v28 ? (v29 ? Math.max(v3, v26) : v26) : v3
  s[465] = SDL_26f_covid_hoej
  const SDL_26f_covid_ir = v6 && v1 || v27 && v1 || v1 || v0 && v5 === NEVER
  s[467] = SDL_26f_covid_ir
  // SDL.26g.covid: Covid-forlængelse i stedet for jobafklaring, § 26 g (SDL § 26 g, stk. 1)
  const v34 = Math.max(18330 /* 2020-03-09 */, SDL_26f_covid)
  s[874] = v34
  const v35 = Math.max(18330 /* 2020-03-09 */, SDL_26f_covid_hoej)
  s[873] = v35
  const v36 = SDL_26f_covid_er && v34 <= 18808 /* 2021-06-30 */
  const v37 = shiftDays(SDL_26f_covid, 1)
  const v38 = shiftDays(SDL_26f_covid_hoej, 1)
  const v39 = SDL_26f_covid_er && v38 >= 18659 /* 2021-02-01 */
  s[877] = v39
  const v40 = SDL_26f_covid_er && v37 < 18659 /* 2021-02-01 */
  s[878] = v40
  const v41 = SDL_26f_covid_er && v37 <= 18686 /* 2021-02-28 */
  s[879] = v41
  const v42 = SDL_26f_covid_er && v38 > 18686 /* 2021-02-28 */
  s[880] = v42
  const v43 = v40 || v42
  s[876] = v43
  const v44 = (v39 || SDL_26f_covid_ir) && (v41 || SDL_26f_covid_ir) && (v39 || v41)
  s[875] = v44
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
  s[223] = SDL_26g_covid_er
  const SDL_26g_covid = v58 ? (v59 ? Math.min(SDL_26f_covid, v54) : v54) : SDL_26f_covid
  s[221] = SDL_26g_covid
  const SDL_26g_covid_hoej = v58 ? (v59 ? Math.max(SDL_26f_covid_hoej, v56) : v56) : SDL_26f_covid_hoej
  s[222] = SDL_26g_covid_hoej
  const SDL_26g_covid_ir = v36 && SDL_26f_covid_ir || v57 && SDL_26f_covid_ir || SDL_26f_covid_ir || SDL_26f_covid_er && v35 === NEVER
  s[224] = SDL_26g_covid_ir
}

function svar_18(f, s) {
  // SDL.26h.covid: Covid-forlængelse i stedet for jobafklaring, § 26 h (SDL § 26 h, stk. 1)
  const v0 = Math.max(18330 /* 2020-03-09 */, s[221])
  s[882] = v0
  const v1 = Math.max(18330 /* 2020-03-09 */, s[222])
  s[881] = v1
  const v2 = s[223] && v0 <= 18808 /* 2021-06-30 */
  const v3 = shiftDays(s[221], 1)
  const v4 = shiftDays(s[222], 1)
  const v5 = s[223] && v4 >= 18687 /* 2021-03-01 */
  s[885] = v5
  const v6 = s[223] && v3 < 18687 /* 2021-03-01 */
  s[886] = v6
  const v7 = s[223] && v3 <= 18747 /* 2021-04-30 */
  s[887] = v7
  const v8 = s[223] && v4 > 18747 /* 2021-04-30 */
  s[888] = v8
  const v9 = v6 || v8
  s[884] = v9
  const v10 = (v5 || s[224]) && (v7 || s[224]) && (v5 || v7)
  s[883] = v10
  const v11 = shiftDays(shiftMonths(v3, 2), -1)
  const v12 = shiftDays(shiftMonths(v4, 2), -1)
  const v13 = Math.max(s[221], v11)
  const v14 = Math.min(s[222], v12)
  const v15 = v10 && s[223]
  const v16 = v9 && s[223]
  const v17 = s[224] && s[223] && v14 >= v13
  const v18 = v16 || v17
  const v19 = v16 ? (v17 ? Math.min(s[221], v13) : s[221]) : v13
  const v20 = v15 ? (v18 ? Math.min(v11, v19) : v11) : v19
  const v21 = v16 ? (v17 ? Math.max(s[222], v14) : s[222]) : v14
  const v22 = v15 ? (v18 ? Math.max(v12, v21) : v12) : v21
  const v23 = s[223] && v1 >= 18809 /* 2021-07-01 */ && v0 <= 2147483646
  const v24 = v2 && (v15 || v16 || v17)
  const v25 = v23 && s[223]
  const SDL_26h_covid_er = v24 || v25
  s[470] = SDL_26h_covid_er
  const SDL_26h_covid = v24 ? (v25 ? Math.min(s[221], v20) : v20) : s[221]
  s[468] = SDL_26h_covid
  const SDL_26h_covid_hoej = v24 ? (v25 ? Math.max(s[222], v22) : v22) : s[222]
  s[469] = SDL_26h_covid_hoej
  const SDL_26h_covid_ir = v2 && s[224] || v23 && s[224] || s[224] || s[223] && v1 === NEVER
  s[471] = SDL_26h_covid_ir
  // SDL.26i.covid: Covid-forlængelse i stedet for jobafklaring, § 26 i (SDL § 26 i, stk. 1)
  const v30 = Math.max(18330 /* 2020-03-09 */, SDL_26h_covid)
  s[890] = v30
  const v31 = Math.max(18330 /* 2020-03-09 */, SDL_26h_covid_hoej)
  s[889] = v31
  const v32 = SDL_26h_covid_er && v30 <= 18808 /* 2021-06-30 */
  const v33 = shiftDays(SDL_26h_covid, 1)
  const v34 = shiftDays(SDL_26h_covid_hoej, 1)
  const v35 = SDL_26h_covid_er && v34 >= 18748 /* 2021-05-01 */
  s[893] = v35
  const v36 = SDL_26h_covid_er && v33 < 18748 /* 2021-05-01 */
  s[894] = v36
  const v37 = SDL_26h_covid_er && v33 <= 18808 /* 2021-06-30 */
  s[895] = v37
  const v38 = SDL_26h_covid_er && v34 > 18808 /* 2021-06-30 */
  s[896] = v38
  const v39 = v36 || v38
  s[892] = v39
  const v40 = (v35 || SDL_26h_covid_ir) && (v37 || SDL_26h_covid_ir) && (v35 || v37)
  s[891] = v40
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
  s[474] = SDL_26i_covid_er
  const SDL_26i_covid = v54 ? (v55 ? Math.min(SDL_26h_covid, v50) : v50) : SDL_26h_covid
  s[472] = SDL_26i_covid
  const SDL_26i_covid_hoej = v54 ? (v55 ? Math.max(SDL_26h_covid_hoej, v52) : v52) : SDL_26h_covid_hoej
  s[473] = SDL_26i_covid_hoej
  const SDL_26i_covid_ir = v32 && SDL_26h_covid_ir || v53 && SDL_26h_covid_ir || SDL_26h_covid_ir || SDL_26h_covid_er && v31 === NEVER
  s[475] = SDL_26i_covid_ir
  // SDL.27.1.2.uger: Længste forlængelse til afklaring (SDL § 27, stk. 1, nr. 2)
  const v60 = s[35] && s[40] && s[37] <= 14691 /* 2010-03-23 */
  const v61 = s[35] && s[36] >= 14692 /* 2010-03-24 */ && s[225]
  const SDL_27_1_2_uger = s[39] ? -Infinity : v60 ? 182 : v61 ? 273 : s[43] ? 273 : 483
  s[479] = SDL_27_1_2_uger
  const SDL_27_1_2_uger_hoej = s[39] ? Infinity : v61 || s[226] ? (s[226] ? (s[44] ? 483 : 273) : 273) : 182
  s[480] = SDL_27_1_2_uger_hoej
  const SDL_27_1_2_uger_er = s[39] || v60 || v61 || s[43] || s[44]
  s[481] = SDL_27_1_2_uger_er
  // SDL.27.1.2.slut: Seneste slut på forlængelse til afklaring (SDL § 27, stk. 1, nr. 2)
  const SDL_27_1_2_slut_er = s[39] || s[227] && s[101] && SDL_27_1_2_uger_er
  s[243] = SDL_27_1_2_slut_er
  const SDL_27_1_2_slut = s[39] ? FIRST_DAY : shiftDays(s[105], SDL_27_1_2_uger)
  s[241] = SDL_27_1_2_slut
  const SDL_27_1_2_slut_hoej = s[39] ? NEVER : shiftDays(s[107], SDL_27_1_2_uger_hoej)
  s[242] = SDL_27_1_2_slut_hoej
  const SDL_27_1_2_slut_ir = s[39] || s[227] && (s[103] || s[48]) || s[41]
  s[244] = SDL_27_1_2_slut_ir
  // SDL.27.1.3.slut: Seneste slut på forlængelse ved lægebehandling (SDL § 27, stk. 2)
  const v69 = allPeriods(f.ventetidPaaSygehus)
  const v70 = without(ALL_DAYS, v69)
  const SDL_27_1_3_slut_er = s[39] || s[227] && s[101] && s[228]
  s[247] = SDL_27_1_3_slut_er
  const SDL_27_1_3_slut = s[39] ? FIRST_DAY : dayReaching(v70, s[229], s[230])
  s[245] = SDL_27_1_3_slut
  const SDL_27_1_3_slut_hoej = s[39] ? NEVER : dayReaching(v70, s[231], s[232])
  s[246] = SDL_27_1_3_slut_hoej
}

function svar_19(f, s) {
  // SDL.27.1.4.slut: Seneste slut på forlængelse til afklaring af fleksjob eller pension (SDL § 27, stk. 1, nr. 4)
  const v0 = shiftDays(s[105], 182)
  const v1 = s[43] && s[101]
  const v2 = s[233] || s[234]
  const v3 = s[234] ? FIRST_DAY : NEVER
  const SDL_27_1_4_slut = s[39] ? FIRST_DAY : s[42] ? FIRST_DAY : v1 ? (v2 ? Math.min(v0, v3) : v0) : v3
  s[482] = SDL_27_1_4_slut
  const SDL_27_1_4_slut_hoej = s[39] ? NEVER : s[42] ? NEVER : v2 ? NEVER : shiftDays(s[107], 182)
  s[483] = SDL_27_1_4_slut_hoej
  const SDL_27_1_4_slut_er = s[39] || s[42] || v1 || s[233] || s[234]
  s[484] = SDL_27_1_4_slut_er
  const SDL_27_1_4_slut_ir = s[39] || s[42] || s[43] && s[103] || s[234] || s[41]
  s[485] = SDL_27_1_4_slut_ir
  // SDL.27.1.slut: Forlængelsens seneste slut (SDL § 27, stk. 1)
  const v8 = s[50] || s[54] || s[55] || s[235]
  s[897] = v8
  const v9 = s[236] && s[237] && s[238] && s[239] && (s[45] || s[47] || s[49] || s[240])
  s[898] = v9
  const v10 = Math.max(s[105], s[241])
  const v11 = Math.min(s[107], s[242])
  const v12 = s[51] && s[243]
  const v13 = s[56] && s[101]
  const v14 = s[48] && s[243] && s[101] && v11 >= v10
  const v15 = v13 || v14
  const v16 = v13 ? (v14 ? Math.min(s[105], v10) : s[105]) : v10
  const v17 = v13 ? (v14 ? Math.max(s[107], v11) : s[107]) : v11
  const v18 = s[48] && s[244] && s[103]
  const v19 = Math.max(s[105], s[245])
  const v20 = Math.min(s[107], s[246])
  const v21 = s[52] && s[247]
  const v22 = s[57] && s[101]
  const v23 = s[48] && s[247] && s[101] && v20 >= v19
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
  const v35 = Math.max(v29 ? (v32 ? Math.min(SDL_27_1_4_slut, v33) : SDL_27_1_4_slut) : v33, v12 ? (v15 ? Math.min(s[241], v16) : s[241]) : v16, v21 ? (v24 ? Math.min(s[245], v25) : s[245]) : v25)
  const v36 = Math.max(v29 ? (v32 ? Math.max(SDL_27_1_4_slut_hoej, v34) : SDL_27_1_4_slut_hoej) : v34, v12 ? (v15 ? Math.max(s[242], v17) : s[242]) : v17, v21 ? (v24 ? Math.max(s[246], v26) : s[246]) : v26)
  const v37 = (v12 || v13 || v14) && (v21 || v22 || v23) && (v29 || v30 || v31)
  const v38 = s[51] && s[244] || s[56] && s[103] || v18 || s[48] && !((!s[243] || !s[244] && s[241] === s[242]) && s[248] && (s[243] && s[101] || !s[243] && !s[101]) && (!s[243] || s[105] === s[241])) || s[52] && s[244] || s[57] && s[103] || v18 || s[48] && !((!s[247] || !s[244] && s[245] === s[246]) && s[248] && (s[247] && s[101] || !s[247] && !s[101]) && (!s[247] || s[105] === s[245])) || s[53] && SDL_27_1_4_slut_ir || s[58] && s[103] || s[46] && SDL_27_1_4_slut_ir && s[103] || s[46] && !((!SDL_27_1_4_slut_er || !SDL_27_1_4_slut_ir && SDL_27_1_4_slut === SDL_27_1_4_slut_hoej) && s[248] && (SDL_27_1_4_slut_er && s[101] || !SDL_27_1_4_slut_er && !s[101]) && (!SDL_27_1_4_slut_er || s[105] === SDL_27_1_4_slut))
  const v39 = v9 && v37
  const v40 = s[249] && v37 && v36 >= NEVER
  const SDL_27_1_slut = s[39] ? FIRST_DAY : v39 || v40 ? (v39 ? v35 : NEVER) : NEVER
  s[489] = SDL_27_1_slut
  const SDL_27_1_slut_hoej = s[39] ? NEVER : v8 ? NEVER : v36
  s[490] = SDL_27_1_slut_hoej
  const SDL_27_1_slut_er = s[108] && (s[39] || s[227] && (v8 || v39 || v40))
  s[491] = SDL_27_1_slut_er
  const SDL_27_1_slut_ir = s[108] && (s[39] || s[227] && (v9 && v38 || s[249] && !((!v37 || !v38 && v35 === v36) && v37 && v35 === NEVER)) || s[41]) || s[250]
  s[492] = SDL_27_1_slut_ir
  // SDL.29.1: Forlængelse for pensionister m.fl. (SDL § 29)
  const SDL_29_1 = s[199] && !s[3] && (!s[251] || f.laegenVenterArbejdeInden26Uger)
  s[493] = SDL_29_1
  const SDL_29_1_nej = s[199] && !s[3] && (!s[251] || f.laegenVenterArbejdeInden26Uger === false)
  s[494] = SDL_29_1_nej
  const SDL_29_1_ir = !s[199] || s[3] || !s[251]
  s[495] = SDL_29_1_ir
  // SDL.35.2: Arbejdsgiveren betaler tidligst fra (SDL § 35, stk. 2)
  const v48 = shiftDays(f.sygemeldtTilArbejdsgiver, 1)
  const v49 = f.fyldestgoerendeBegrundelse === false || !s[3]
  const v50 = f.fyldestgoerendeBegrundelse && s[5]
  const v51 = f.sygemeldtITide && !s[3] || f.sygemeldtITide === false && (f.indsigelseModSenSygemelding && v49 || f.indsigelseModSenSygemelding === false && !s[3])
  const v52 = f.sygemeldtITide && s[5] || f.sygemeldtITide === false && (f.indsigelseModSenSygemelding && v50 || f.indsigelseModSenSygemelding === false && s[5])
  const SDL_35_2 = s[63] ? FIRST_DAY : f.sygemeldtITide ? s[59] : f.indsigelseModSenSygemelding ? (f.fyldestgoerendeBegrundelse ? s[59] : v48) : s[59]
  s[503] = SDL_35_2
  const SDL_35_2_hoej = s[63] ? NEVER : f.sygemeldtITide ? s[61] : f.indsigelseModSenSygemelding ? (f.fyldestgoerendeBegrundelse ? s[61] : v48) : s[61]
  s[504] = SDL_35_2_hoej
  const SDL_35_2_er = s[70] && (s[63] || s[72] && v51 || s[73] && v51)
  s[505] = SDL_35_2_er
  const SDL_35_2_ir = s[70] && (s[63] || s[72] && v52 || s[73] && v52 || s[64]) || s[71] || s[69]
  s[506] = SDL_35_2_ir
  // SDL.35.3: Du skal have meldt dig syg til a-kassen (SDL § 35, stk. 3)
  const v57 = !s[3] && s[60] && s[252]
  const v58 = !s[3] && s[253] && s[62]
  s[282] = v58
  const SDL_35_3 = s[63] ? FIRST_DAY : v57 ? FIRST_DAY : s[59]
  s[507] = SDL_35_3
  const SDL_35_3_hoej = s[63] ? NEVER : v57 ? NEVER : s[61]
  s[508] = SDL_35_3_hoej
  const SDL_35_3_er = s[89] && (s[63] || v57 || v58 && !s[3])
  s[509] = SDL_35_3_er
  const SDL_35_3_ir = !s[89] || s[63] || v57 || v58 && s[5] || s[64]
  s[510] = SDL_35_3_ir
  // SDL.35.3.fra: Ret tidligst fra (SDL § 35, stk. 3)
  const v63 = SDL_35_3_er && SDL_35_3_hoej >= f.anmeldtTilAkasse
  s[900] = v63
  const v64 = SDL_35_3_er && SDL_35_3 < f.anmeldtTilAkasse
  s[901] = v64
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
  s[511] = SDL_35_3_fra
  const SDL_35_3_fra_hoej = s[63] ? NEVER : v57 ? NEVER : v69 ? (v72 ? Math.max(s[61], v74) : s[61]) : v74
  s[512] = SDL_35_3_fra_hoej
  const SDL_35_3_fra_er = s[89] && (s[63] || v57 || v58 && (v69 || v70 || v71))
  s[513] = SDL_35_3_fra_er
  const SDL_35_3_fra_ir = !s[89] || s[63] || v57 || v58 && (v63 && s[5] || v64 && v50 || SDL_35_3_ir && s[5] && v50 || SDL_35_3_ir && !(s[254] && (!v49 || !v50 && v65 === v66) && (!s[3] || s[3] && !v49) && (s[3] || s[59] === v65))) || s[64]
  s[514] = SDL_35_3_fra_ir
}

function svar_20(f, s) {
  // SDL.38.1: Du skal have søgt kommunen om sygedagpenge (SDL § 38, stk. 1)
  const v0 = f.arbejdsgiverensBetaling === 'sygedagpenge'
  s[277] = v0
  const v1 = shiftDays(f.sidsteDagMedBetaling, 7)
  s[278] = v1
  const v2 = shiftDays(s[59], 7)
  s[288] = v2
  const v3 = shiftDays(s[61], 7)
  s[290] = v3
  const v4 = v0 || !s[3]
  s[281] = v4
  const v5 = !v0 && s[5]
  s[286] = v5
  const v6 = v0 ? v1 : v2
  const v7 = v0 ? v1 : v3
  const v8 = s[59] <= 15426 /* 2012-03-27 */
  s[274] = v8
  const v9 = !s[3] && s[78] && v8
  s[266] = v9
  const v10 = s[61] >= 15427 /* 2012-03-28 */
  const v11 = !s[3] && v10 && s[252]
  s[283] = v11
  const v12 = !s[3] && s[253] && s[74]
  const v13 = shiftDays(f.underretningsbrevAfsendt, 8)
  const v14 = shiftDays(s[59], 21)
  s[275] = v14
  const v15 = shiftDays(s[61], 21)
  s[276] = v15
  const v16 = shiftDays(f.sidsteDagMedBetaling, 21)
  const v17 = f.arbejdsgiverensBetaling === 'loen'
  s[271] = v17
  const v18 = v0 || v17 || !s[3]
  const v19 = v0 ? v16 : v17 ? NEVER : v14
  const v20 = v0 ? v16 : v17 ? NEVER : v15
  const v21 = !s[89] && !v0 && !v17 && s[5]
  const v22 = s[255] && !s[3]
  const v23 = s[255] && s[5]
  const v24 = s[255] ? v2 : f.underretningsbrevSendt ? v13 : s[89] ? v14 : v19
  const v25 = s[255] ? v3 : f.underretningsbrevSendt ? v13 : s[89] ? v15 : v20
  const v26 = s[255] ? v2 : f.underretningsbrevSendt ? v13 : s[89] ? v16 : v19
  const v27 = s[255] ? v3 : f.underretningsbrevSendt ? v13 : s[89] ? v16 : v20
  const v28 = s[72] && v4
  const v29 = v9 && v4
  const v30 = v12 && (v22 || !s[255] && (f.underretningsbrevSendt || s[89] && !s[3] || !s[89] && v18))
  const v31 = s[77] && (v22 || !s[255] && (f.underretningsbrevSendt || s[89] || v18))
  const v32 = v11 || v30 || v31
  const v33 = v11 ? FIRST_DAY : v30 ? (v31 ? Math.min(v24, v26) : v24) : v26
  const v34 = v29 || v32
  const v35 = v29 ? (v32 ? Math.min(v6, v33) : v6) : v33
  const SDL_38_1 = s[63] ? FIRST_DAY : v28 ? (v34 ? Math.min(v6, v35) : v6) : v35
  s[515] = SDL_38_1
  const v37 = v11 ? NEVER : v30 ? (v31 ? Math.max(v25, v27) : v25) : v27
  const v38 = v29 ? (v32 ? Math.max(v7, v37) : v7) : v37
  const SDL_38_1_hoej = s[63] ? NEVER : v28 ? (v34 ? Math.max(v7, v38) : v7) : v38
  s[516] = SDL_38_1_hoej
  const v40 = f.persongruppe === 'loenmodtager' || f.persongruppe === 'ledig' || f.persongruppe === 'ingen'
  s[265] = v40
  const SDL_38_1_er = v40 && (s[63] || v28 || v29 || v11 || v30 || v31)
  s[517] = SDL_38_1_er
  const SDL_38_1_ir = !v40 || s[63] || s[72] && v5 || v9 && v5 || v11 || v12 && (v23 || !s[255] && f.underretningsbrevSendt === false && (s[256] || v21)) || s[77] && (v23 || !s[255] && f.underretningsbrevSendt === false && v21) || s[64]
  s[518] = SDL_38_1_ir
  // SDL.38.7.tide: Du søgte i tide (SDL § 38, stk. 1)
  const v43 = SDL_38_1_er && SDL_38_1_hoej >= f.anmodningModtaget
  const v44 = SDL_38_1_er && SDL_38_1 < f.anmodningModtaget
  const SDL_38_7_tide = v40 && (s[63] || s[72] && v43 || s[73] && v43)
  s[262] = SDL_38_7_tide
  const SDL_38_7_tide_nej = v40 && (s[63] || s[72] && v44 || s[73] && v44)
  s[263] = SDL_38_7_tide_nej
  const SDL_38_7_tide_ir = !v40 || s[63] || s[72] && SDL_38_1_ir || s[73] && SDL_38_1_ir || s[64]
  s[264] = SDL_38_7_tide_ir
  // SDL.38.8: Den for sene ansøgning undskyldes (SDL § 38, stk. 8-9)
  const v48 = !s[3] && s[257] >= f.anmodningModtaget
  s[906] = v48
  const v49 = !s[3] && s[258] < f.anmodningModtaget
  s[907] = v49
  const v50 = v49 || f.undskyldendeForhold === false
  s[905] = v50
  const v51 = (v48 || s[5]) && f.undskyldendeForhold
  s[904] = v51
  const v52 = shiftDays(f.sidsteDagMedBetaling, 28) >= f.anmodningModtaget
  s[909] = v52
  const v53 = s[65] && f.arbejdsgiverAnmeldteIkke && f.fratraeder && v52
  s[908] = v53
  const v54 = v51 || v53
  const v55 = v50 && !v53
  const v56 = !s[3] && v10 && s[59] <= 19722 /* 2023-12-31 */
  s[267] = v56
  const v57 = !s[3] && s[61] >= 19723 /* 2024-01-01 */ && s[62]
  s[268] = v57
  const SDL_38_8 = v40 && (s[63] || s[72] && v54 || v9 && v54 || v56 && v54 || v57 && v54)
  s[259] = SDL_38_8
  const SDL_38_8_nej = v40 && (s[63] || s[72] && v55 || v9 && v55 || v56 && v55 || v57 && v55)
  s[261] = SDL_38_8_nej
  const SDL_38_8_ir = !v40 || s[69]
  s[260] = SDL_38_8_ir
}

function svar_21(f, s) {
  // SDL.38.7: Kommunen betaler tidligst fra (SDL § 38, stk. 7)
  const v0 = Math.max(s[59], f.anmodningModtaget)
  const v1 = Math.min(s[61], f.anmodningModtaget)
  const v2 = s[259] && !s[3]
  const v3 = s[260] && !s[3] && v1 >= v0
  const v4 = s[261] || v3
  const v5 = s[261] ? (v3 ? Math.min(f.anmodningModtaget, v0) : f.anmodningModtaget) : v0
  const v6 = v2 ? (v4 ? Math.min(s[59], v5) : s[59]) : v5
  const v7 = s[261] ? (v3 ? Math.max(f.anmodningModtaget, v1) : f.anmodningModtaget) : v1
  const v8 = v2 ? (v4 ? Math.max(s[61], v7) : s[61]) : v7
  const v9 = v2 || s[261] || v3
  const v10 = s[259] && s[5] || s[260] && !(s[254] && !s[3] && (s[3] || s[59] === f.anmodningModtaget))
  const v11 = Math.max(s[59], v6)
  const v12 = Math.min(s[61], v8)
  const v13 = s[262] && !s[3]
  const v14 = s[263] && v9
  const v15 = s[264] && !s[3] && v9 && v12 >= v11
  const v16 = v14 || v15
  const v17 = v14 ? (v15 ? Math.min(v6, v11) : v6) : v11
  const v18 = v14 ? (v15 ? Math.max(v8, v12) : v8) : v12
  const v19 = v13 || v14 || v15
  const v20 = s[262] && s[5] || s[263] && v10 || s[264] && s[5] && v10 || s[264] && !(s[254] && (!v9 || !v10 && v6 === v8) && (!s[3] && v9 || s[3] && !v9) && (s[3] || s[59] === v6))
  const SDL_38_7 = s[63] ? FIRST_DAY : v13 ? (v16 ? Math.min(s[59], v17) : s[59]) : v17
  s[519] = SDL_38_7
  const SDL_38_7_hoej = s[63] ? NEVER : v13 ? (v16 ? Math.max(s[61], v18) : s[61]) : v18
  s[520] = SDL_38_7_hoej
  const SDL_38_7_er = s[265] && (s[63] || s[72] && v19 || s[266] && v19 || s[267] && v19 || s[268] && v19)
  s[521] = SDL_38_7_er
  const SDL_38_7_ir = !s[265] || s[63] || s[72] && v20 || s[266] && v20 || s[267] && v20 || s[268] && v20 || s[64]
  s[522] = SDL_38_7_ir
  // SDL.40.1: Arbejdsgiveren skal have meldt fraværet (SDL § 40, stk. 1-3)
  const v25 = s[111] && s[4] >= s[269]
  s[911] = v25
  const v26 = s[111] && s[4] < s[270]
  s[912] = v26
  const v27 = shiftDays(s[59], 28)
  s[330] = v27
  const v28 = shiftDays(s[61], 28)
  s[329] = v28
  const v29 = !s[271] || !s[3]
  const v30 = s[271] && s[5]
  const v31 = s[271] ? v27 : NEVER
  const v32 = s[271] ? v28 : NEVER
  const v33 = v29 && v32 >= NEVER
  const v34 = v25 && v29
  const v35 = s[115] && v33
  const v36 = v34 ? v31 : NEVER
  const v37 = v26 ? NEVER : v32
  const v38 = v34 ? (v26 || v35 ? Math.max(v32, v37) : v32) : v37
  const v39 = v34 || v26 || v35
  const v40 = v25 && v30 || s[115] && !((!v29 || !v30 && v31 === v32) && v29 && (!v29 || v31 === NEVER))
  const v41 = !s[3] && s[78] && s[272]
  const v42 = !s[3] && s[273] && s[274]
  const v43 = !s[3] && s[4] >= s[275]
  s[335] = v43
  const v44 = !s[3] && s[4] < s[276]
  s[331] = v44
  const v45 = v43 && v29
  const v46 = s[5] && v33
  const v47 = v45 ? v31 : NEVER
  const v48 = v44 ? NEVER : v32
  const v49 = v45 ? (v44 || v46 ? Math.max(v32, v48) : v32) : v48
  const v50 = f.arbejdsgiverensBetaling === 'ingen'
  s[913] = v50
  const v51 = s[277] ? s[278] : s[279]
  const v52 = s[277] ? s[278] : s[280]
  const v53 = v25 && s[281]
  const v54 = s[115] && s[281] && v52 >= NEVER
  const v55 = v26 ? NEVER : v52
  const v56 = s[72] && v39
  const v57 = v41 && v39
  const v58 = v42 && (v45 || v44 || v46)
  const v59 = s[282] && (v50 && !s[3] || !v50 && (v53 || v26 || v54))
  const v60 = s[283] || v59
  const v61 = s[283] ? FIRST_DAY : v50 ? s[284] : v53 ? v51 : NEVER
  const v62 = v58 || v60
  const v63 = v58 ? (v60 ? Math.min(v47, v61) : v47) : v61
  const v64 = v57 || v62
  const v65 = v57 ? (v62 ? Math.min(v36, v63) : v36) : v63
  const SDL_40_1 = s[63] ? FIRST_DAY : v56 ? (v64 ? Math.min(v36, v65) : v36) : v65
  s[523] = SDL_40_1
  const v67 = s[283] ? NEVER : v50 ? s[285] : v53 ? (v26 || v54 ? Math.max(v52, v55) : v52) : v55
  const v68 = v58 ? (v60 ? Math.max(v49, v67) : v49) : v67
  const v69 = v57 ? (v62 ? Math.max(v38, v68) : v38) : v68
  const SDL_40_1_hoej = s[63] ? NEVER : v56 ? (v64 ? Math.max(v38, v69) : v38) : v69
  s[524] = SDL_40_1_hoej
  const SDL_40_1_er = s[65] && (s[63] || v56 || v57 || v58 || s[283] || v59)
  s[525] = SDL_40_1_er
  const SDL_40_1_ir = !s[65] || s[63] || s[72] && v40 || v41 && v40 || v42 && (v43 && v30 || s[5] && !((!v29 || !v30 && v31 === v32) && v29 && (!v29 || v31 === NEVER))) || s[283] || s[282] && (v50 && s[5] || !v50 && (v25 && s[286] || s[115] && !((!s[281] || !s[286] && v51 === v52) && s[281] && (!s[281] || v51 === NEVER)))) || s[64]
  s[526] = SDL_40_1_ir
}

function svar_22(f, s) {
  // SDL.40a.1: A-kassen skal have meldt fraværet (SDL § 40 a, stk. 1)
  const v0 = !s[3] && s[253] && s[59] <= 16248 /* 2014-06-27 */
  const v1 = shiftDays(f.anmeldtTilAkasse, 7)
  const v2 = !s[3] && s[61] >= 16249 /* 2014-06-28 */ && s[59] <= 16658 /* 2015-08-11 */
  const v3 = !s[3] && s[61] >= 16659 /* 2015-08-12 */ && s[62]
  const v4 = f.oplystDelvistLedig ? v1 : shiftDays(f.anmeldtTilAkasse, 21)
  const v5 = v2 || v3
  const v6 = v2 ? FIRST_DAY : v4
  const v7 = s[283] || v0 || v5
  const SDL_40a_1 = s[63] ? FIRST_DAY : s[266] || v7 ? (v7 ? (s[283] ? FIRST_DAY : v0 ? (v5 ? Math.min(v1, v6) : v1) : v6) : NEVER) : NEVER
  s[527] = SDL_40a_1
  const v9 = v2 ? NEVER : v4
  const SDL_40a_1_hoej = s[63] ? NEVER : s[72] ? NEVER : s[266] ? NEVER : s[283] ? NEVER : v0 ? (v5 ? Math.max(v1, v9) : v1) : v9
  s[528] = SDL_40a_1_hoej
  const SDL_40a_1_er = s[89] && (s[63] || s[72] || s[266] || s[283] || v0 || v2 || v3)
  s[529] = SDL_40a_1_er
  const SDL_40a_1_ir = !s[89] || s[63] || s[283] || v2 || s[64]
  s[530] = SDL_40a_1_ir
  // SDL.43.1: Du skal have meldt dig syg til kommunen (SDL § 43, stk. 1)
  const v13 = shiftDays(f.tredjeFravaersdag, 7)
  const v14 = s[287] ? s[288] : s[289] ? v13 : s[275]
  const v15 = s[287] ? s[290] : s[289] ? v13 : s[276]
  const v16 = !s[3] && s[291] && s[62]
  const v17 = f.aftaleForSelvstaendig ? s[288] : v14
  const v18 = f.aftaleForSelvstaendig ? s[290] : v15
  const v19 = v16 && (f.aftaleForSelvstaendig && !s[3] || f.aftaleForSelvstaendig === false && s[292])
  const v20 = s[293] || v19
  const v21 = s[293] ? (v19 ? Math.min(v14, v17) : v14) : v17
  const SDL_43_1 = s[63] ? FIRST_DAY : s[294] ? (v20 ? Math.min(v14, v21) : v14) : v21
  s[535] = SDL_43_1
  const v23 = s[293] ? (v19 ? Math.max(v15, v18) : v15) : v18
  const SDL_43_1_hoej = s[63] ? NEVER : s[294] ? (v20 ? Math.max(v15, v23) : v15) : v23
  s[536] = SDL_43_1_hoej
  const SDL_43_1_er = s[83] && (s[63] || s[294] || s[293] || v19)
  s[537] = SDL_43_1_er
  const SDL_43_1_ir = !s[83] || s[63] || s[295] || s[296] || v16 && (f.aftaleForSelvstaendig && s[5] || f.aftaleForSelvstaendig === false && s[297]) || s[64]
  s[538] = SDL_43_1_ir
  // SDL.43.5: Den for sene anmeldelse undskyldes (SDL § 43, stk. 5)
  const v27 = !s[3] && s[257] >= f.selvstaendigAnmeldt
  s[916] = v27
  const v28 = !s[3] && s[258] < f.selvstaendigAnmeldt
  s[917] = v28
  const v29 = v28 || f.undskyldendeForhold === false
  const v30 = v27 || s[5]
  const v31 = v30 && f.undskyldendeForhold
  const v32 = !s[3] && s[78] && s[59] <= 15111 /* 2011-05-17 */
  s[326] = v32
  const v33 = !s[3] && s[61] >= 15112 /* 2011-05-18 */ && s[59] <= 15207 /* 2011-08-21 */
  s[327] = v33
  const v34 = f.undskyldendeForhold || f.nemrefusionNede
  s[918] = v34
  const v35 = v28 || !v34
  const v36 = v30 && v34
  const v37 = !s[3] && s[61] >= 15208 /* 2011-08-22 */ && s[62]
  s[328] = v37
  const SDL_43_5 = s[83] && (s[63] || s[72] && v31 || v32 && v31 || v33 && v36 || v37 && v36)
  s[546] = SDL_43_5
  const SDL_43_5_nej = s[83] && (s[63] || s[72] && v29 || v32 && v29 || v33 && v35 || v37 && v35)
  s[547] = SDL_43_5_nej
  const SDL_43_5_ir = !s[83] || s[69]
  s[548] = SDL_43_5_ir
  // SDL.43.4: Kommunen betaler tidligst fra (SDL § 43, stk. 4)
  const v41 = SDL_43_1_er && SDL_43_1_hoej >= f.selvstaendigAnmeldt
  s[919] = v41
  const v42 = SDL_43_1_er && SDL_43_1 < f.selvstaendigAnmeldt
  s[920] = v42
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
  const v53 = SDL_43_5 && s[5] || SDL_43_5_ir && !(s[254] && !s[3] && (s[3] || s[59] === f.selvstaendigAnmeldt))
  const v54 = Math.max(s[59], v49)
  const v55 = Math.min(s[61], v51)
  const v56 = v41 && !s[3]
  const v57 = v42 && v52
  const v58 = SDL_43_1_ir && !s[3] && v52 && v55 >= v54
  const v59 = v57 || v58
  const v60 = v57 ? (v58 ? Math.min(v49, v54) : v49) : v54
  const v61 = v57 ? (v58 ? Math.max(v51, v55) : v51) : v55
  const v62 = v56 || v57 || v58
  const v63 = v41 && s[5] || v42 && v53 || SDL_43_1_ir && s[5] && v53 || SDL_43_1_ir && !(s[254] && (!v52 || !v53 && v49 === v51) && (!s[3] && v52 || s[3] && !v52) && (s[3] || s[59] === v49))
  const SDL_43_4 = s[63] ? FIRST_DAY : v56 ? (v59 ? Math.min(s[59], v60) : s[59]) : v60
  s[539] = SDL_43_4
  const SDL_43_4_hoej = s[63] ? NEVER : v56 ? (v59 ? Math.max(s[61], v61) : s[61]) : v61
  s[540] = SDL_43_4_hoej
  const SDL_43_4_er = s[83] && (s[63] || s[72] && v62 || s[73] && v62)
  s[541] = SDL_43_4_er
  const SDL_43_4_ir = !s[83] || s[63] || s[72] && v63 || s[73] && v63 || s[64]
  s[542] = SDL_43_4_ir
  // SDL.43.4.tide: Du meldte dig i tide (SDL § 43, stk. 1)
  const SDL_43_4_tide = s[83] && (s[63] || s[72] && v41 || s[73] && v41)
  s[543] = SDL_43_4_tide
  const SDL_43_4_tide_nej = s[83] && (s[63] || s[72] && v42 || s[73] && v42)
  s[544] = SDL_43_4_tide_nej
  const SDL_43_4_tide_ir = !s[83] || s[63] || s[72] && SDL_43_1_ir || s[73] && SDL_43_1_ir || s[64]
  s[545] = SDL_43_4_tide_ir
  // SDL.51.1: Lediges sygedagpenge pr. uge (SDL § 51)
  const SDL_51_1 = s[90] ? f.dagpengePrUge : -Infinity
  s[318] = SDL_51_1
  const SDL_51_1_hoej = s[90] ? f.dagpengePrUge : Infinity
  s[320] = SDL_51_1_hoej
}

function svar_23(f, s) {
  // SDL.52.1: Selvstændiges sygedagpenge pr. uge ved fuldt fravær (SDL § 52, stk. 1)
  const v0 = f.selvstaendigForsikring === 'ingen'
  s[921] = v0
  const v1 = f.vurderingsdato <= 13149 /* 2006-01-01 */ || f.vurderingsdato >= 20822 /* 2027-01-04 */
  s[308] = v1
  const v2 = SATS_1(f.vurderingsdato)
  const v3 = v1 ? -Infinity : v2
  s[304] = v3
  const v4 = v1 ? Infinity : v2
  s[306] = v4
  const v5 = v3 > -Infinity && v4 < Infinity
  const v6 = quotient([v3, 2], [3], 'nærmeste', 100)
  const v7 = quotient([v4, 2], [3], 'nærmeste', 100)
  const v8 = v1 || !v5
  const SDL_52_1_er = !s[90] || v0 || !(!v5 && !v1 && v3 === v4)
  s[559] = SDL_52_1_er
  const SDL_52_1_ir = !s[90] || !v0 && v8 || v1
  s[560] = SDL_52_1_ir
  const SDL_52_1 = s[90] ? Math.min(v3, v0 ? f.indtaegtSomSelvstaendig : Math.max(f.indtaegtSomSelvstaendig, v5 ? Math.min(v6, v7) : -Infinity)) : -Infinity
  s[557] = SDL_52_1
  const SDL_52_1_hoej = s[90] ? Math.min(v4, v0 ? f.indtaegtSomSelvstaendig : Math.max(f.indtaegtSomSelvstaendig, v5 ? Math.max(v6, v7) : Infinity)) : Infinity
  s[558] = SDL_52_1_hoej
  // SDL.53.3: Selvstændiges sygedagpenge pr. uge (SDL § 53, stk. 3)
  const v13 = f.andelAfArbejdetDuKan <= 0
  s[922] = v13
  const v14 = f.andelAfArbejdetDuKan <= 2500
  s[923] = v14
  const v15 = SDL_52_1 > -Infinity && SDL_52_1_hoej < Infinity
  const v16 = quotient([SDL_52_1, 3], [4], 'nærmeste', 1)
  const v17 = quotient([SDL_52_1_hoej, 3], [4], 'nærmeste', 1)
  const v18 = SDL_52_1_er && !(!v15 && (!SDL_52_1_er || !SDL_52_1_ir && SDL_52_1 === SDL_52_1_hoej))
  const v19 = SDL_52_1_ir || !v15
  const v20 = quotient([SDL_52_1], [2], 'nærmeste', 1)
  const v21 = quotient([SDL_52_1_hoej], [2], 'nærmeste', 1)
  const SDL_53_3_er = !s[90] || v13 && SDL_52_1_er || !v13 && (v14 && v18 || !v14 && (!s[298] || v18))
  s[316] = SDL_53_3_er
  const SDL_53_3_ir = !s[90] || v13 && SDL_52_1_ir || !v13 && (v14 && v19 || !v14 && s[298] && v19)
  s[317] = SDL_53_3_ir
  const SDL_53_3 = s[90] ? (v13 ? SDL_52_1 : v14 ? (v15 ? Math.min(v16, v17) : -Infinity) : s[298] ? (v15 ? Math.min(v20, v21) : -Infinity) : 0) : -Infinity
  s[319] = SDL_53_3
  const SDL_53_3_hoej = s[90] ? (v13 ? SDL_52_1_hoej : v14 ? (v15 ? Math.max(v16, v17) : Infinity) : s[298] ? (v15 ? Math.max(v20, v21) : Infinity) : 0) : Infinity
  s[321] = SDL_53_3_hoej
  // SDL.53.2: Beløb som ved fuldt fravær (SDL § 53, stk. 2)
  const v26 = f.ledigUdenLoen || s[89] || f.arbejdsgiverTilbyderDeltid === false
  const SDL_53_2 = !s[90] || v26
  s[312] = SDL_53_2
  const SDL_53_2_nej = !s[90] || !v26
  s[314] = SDL_53_2_nej
  // SDL.50.1: Det højeste beløb pr. time (SDL § 50, stk. 1)
  const v29 = quotient([v3, 100], [3700], 'nærmeste', 1)
  const v30 = quotient([v4, 100], [3700], 'nærmeste', 1)
  const SDL_50_1_er = !s[90] || !(!v5 && !v1 && v3 === v4)
  s[324] = SDL_50_1_er
  const SDL_50_1_ir = !s[90] || v8
  s[325] = SDL_50_1_ir
  const SDL_50_1 = s[90] ? (v5 ? Math.min(v29, v30) : -Infinity) : -Infinity
  s[322] = SDL_50_1
  const SDL_50_1_hoej = s[90] ? (v5 ? Math.max(v29, v30) : Infinity) : Infinity
  s[323] = SDL_50_1_hoej
  // SDL.47.1: Sygedagpenge pr. uge ved fuldt fravær (SDL § 47, stk. 1)
  const v35 = SDL_50_1_er && f.timefortjeneste >= SDL_50_1
  s[926] = v35
  const v36 = SDL_50_1_er && f.timefortjeneste < SDL_50_1_hoej
  s[300] = v36
  const v37 = f.normalTimerPrUge >= 3700
  s[927] = v37
  const v38 = v36 || !v37
  s[925] = v38
  const v39 = v35 || SDL_50_1_ir
  s[301] = v39
  const v40 = v39 && v37
  s[924] = v40
  const v41 = Math.min(f.timefortjeneste, SDL_50_1)
  s[302] = v41
  const v42 = Math.min(f.timefortjeneste, SDL_50_1_hoej)
  s[303] = v42
  const v43 = v41 <= -Infinity
  s[305] = v43
  const v44 = quotient([v41, f.normalTimerPrUge], [100], 'nærmeste', 1)
  const v45 = quotient([v42, f.normalTimerPrUge], [100], 'nærmeste', 1)
  const v46 = SDL_50_1_er && !(v43 && (!SDL_50_1_er || !SDL_50_1_ir && v41 === v42))
  s[307] = v46
  const v47 = Math.min(v3, v43 ? -Infinity : Math.min(v44, v45))
  const v48 = Math.min(v4, v43 ? Infinity : Math.max(v44, v45))
  const v49 = SDL_50_1_ir || v43 || v1
  s[309] = v49
  const v50 = v38 && v46
  const v51 = v40 || v50
  const v52 = v40 && v1 || v38 && v49
  const v53 = !s[3] && s[78] && s[74]
  const SDL_47_1 = s[63] ? -Infinity : v40 ? (v50 ? Math.min(v3, v47) : v3) : v47
  s[310] = SDL_47_1
  const SDL_47_1_hoej = s[63] ? Infinity : v40 ? (v50 ? Math.max(v4, v48) : v4) : v48
  s[311] = SDL_47_1_hoej
  const SDL_47_1_er = s[63] || s[72] && v51 || v53 && v51 || s[77] && v51
  s[313] = SDL_47_1_er
  const SDL_47_1_ir = s[63] || s[72] && v52 || v53 && v52 || s[77] && v52 || s[64]
  s[315] = SDL_47_1_ir
}

function svar_24(f, s) {
  // SDL.53.1: Lønmodtagerens sygedagpenge pr. uge (SDL § 53, stk. 1)
  const v0 = Math.max(0, s[299])
  const v1 = v0 >= 3700
  s[930] = v1
  const v2 = s[300] || !v1
  s[929] = v2
  const v3 = s[301] && v1
  s[928] = v3
  const v4 = quotient([s[302], v0], [100], 'nærmeste', 1)
  const v5 = quotient([s[303], v0], [100], 'nærmeste', 1)
  const v6 = Math.min(s[304], s[305] ? -Infinity : Math.min(v4, v5))
  const v7 = Math.min(s[306], s[305] ? Infinity : Math.max(v4, v5))
  const v8 = v2 && s[307]
  const v9 = v3 || v8
  const v10 = v3 ? (v8 ? Math.min(s[304], v6) : s[304]) : v6
  const v11 = v3 ? (v8 ? Math.max(s[306], v7) : s[306]) : v7
  const v12 = v3 && s[308] || v2 && s[309]
  const v13 = Math.max(s[310], v10)
  const v14 = Math.min(s[311], v11)
  const v15 = s[312] && s[313]
  const v16 = s[314] && v9
  const v17 = !s[90] && s[313] && v9 && v14 >= v13
  const v18 = v16 || v17
  const v19 = v16 ? (v17 ? Math.min(v10, v13) : v10) : v13
  const v20 = v16 ? (v17 ? Math.max(v11, v14) : v11) : v14
  const SDL_53_1_er = !s[90] || v15 || v16 || v17
  s[563] = SDL_53_1_er
  const SDL_53_1_ir = !s[90] || s[312] && s[315] || s[314] && v12 || !s[90] && s[315] && v12 || !s[90] && !((!s[313] || !s[315] && s[310] === s[311]) && (!v9 || !v12 && v10 === v11) && (s[313] && v9 || !s[313] && !v9) && (!s[313] || s[310] === v10))
  s[564] = SDL_53_1_ir
  const SDL_53_1 = s[90] ? (v15 ? (v18 ? Math.min(s[310], v19) : s[310]) : v19) : -Infinity
  s[561] = SDL_53_1
  const SDL_53_1_hoej = s[90] ? (v15 ? (v18 ? Math.max(s[311], v20) : s[311]) : v20) : Infinity
  s[562] = SDL_53_1_hoej
  // SDL.46.1: Sygedagpenge pr. uge (SDL § 46, stk. 1)
  const SDL_46_1_er = !s[90] || s[89] || s[83] && s[316] || !s[83] && SDL_53_1_er
  s[551] = SDL_46_1_er
  const SDL_46_1_ir = !s[90] || s[89] && !s[90] || !s[89] && (s[83] && s[317] || !s[83] && SDL_53_1_ir)
  s[552] = SDL_46_1_ir
  const SDL_46_1 = s[90] ? (s[89] ? s[318] : s[83] ? s[319] : SDL_53_1) : -Infinity
  s[549] = SDL_46_1
  const SDL_46_1_hoej = s[90] ? (s[89] ? s[320] : s[83] ? s[321] : SDL_53_1_hoej) : Infinity
  s[550] = SDL_46_1_hoej
  // SDL.47.1.3: Sygedagpenge pr. uge fra arbejdsgiveren (SDL § 47, stk. 1)
  const v29 = Math.min(s[322], f.timeloenHosArbejdsgiveren)
  const v30 = Math.min(s[323], f.timeloenHosArbejdsgiveren)
  const v31 = v29 <= -Infinity
  const v32 = quotient([v29, f.normalTimerPrUge], [100], 'nærmeste', 1)
  const v33 = quotient([v30, f.normalTimerPrUge], [100], 'nærmeste', 1)
  const v34 = s[324] && !(v31 && (!s[324] || !s[325] && v29 === v30))
  const v35 = s[325] || v31
  const SDL_47_1_3 = s[63] ? -Infinity : v31 ? -Infinity : Math.min(v32, v33)
  s[553] = SDL_47_1_3
  const SDL_47_1_3_hoej = s[63] ? Infinity : v31 ? Infinity : Math.max(v32, v33)
  s[554] = SDL_47_1_3_hoej
  const SDL_47_1_3_er = s[63] || s[72] && v34 || s[73] && v34
  s[555] = SDL_47_1_3_er
  const SDL_47_1_3_ir = s[63] || s[72] && v35 || s[73] && v35 || s[64]
  s[556] = SDL_47_1_3_ir
  // SDL.54.1: Refusion til arbejdsgiveren (SDL § 54, stk. 1)
  const v40 = s[183] && f.vurderingsdato >= s[180]
  s[936] = v40
  const v41 = s[183] && f.vurderingsdato < s[181]
  s[937] = v41
  const v42 = v41 || s[188]
  s[934] = v42
  const v43 = (v40 || s[184]) && s[189] && (v40 || s[190])
  s[933] = v43
  const v44 = s[184] && s[69]
  s[935] = v44
  const v45 = !s[3] && f.vurderingsdato >= s[59]
  s[940] = v45
  const v46 = !s[3] && f.vurderingsdato < s[61]
  s[941] = v46
  const v47 = s[71] || f.aftaleMedArbejdsgiver === false || v46
  s[939] = v47
  const v48 = s[114] && f.aftaleMedArbejdsgiver && (v45 || s[5])
  s[938] = v48
  const v49 = v43 || v48
  s[931] = v49
  const v50 = (v42 || v44) && v47
  s[932] = v50
  const v51 = !s[65] || !s[271] || v50
  const v52 = s[65] && s[271] && v49
  const SDL_54_1 = s[63] || s[72] && v52 || s[73] && v52
  s[565] = SDL_54_1
  const SDL_54_1_nej = s[63] || s[72] && v51 || s[73] && v51
  s[566] = SDL_54_1_nej
  // SDL.59.6: Refusion trods for sen anmeldelse (SDL § 59, stk. 6)
  const v55 = !s[3] && s[257] >= f.refusionskravFremsat
  s[942] = v55
  const v56 = !s[3] && s[258] < f.refusionskravFremsat
  s[943] = v56
  const v57 = f.skyldesLoenmodtageren || f.forkertVejledning || f.saerligeOmstaendighederForRefusion
  s[944] = v57
  const v58 = v56 || !v57
  const v59 = v55 || s[5]
  const v60 = v59 && v57
  const v61 = f.nemrefusionNede || f.skyldesLoenmodtageren || f.forkertVejledning || f.saerligeOmstaendighederForRefusion
  s[945] = v61
  const v62 = v56 || !v61
  const v63 = v59 && v61
  const SDL_59_6 = s[65] && (s[63] || s[72] && v60 || s[326] && v60 || s[327] && v63 || s[328] && v63)
  s[332] = SDL_59_6
  const SDL_59_6_nej = s[65] && (s[63] || s[72] && v58 || s[326] && v58 || s[327] && v62 || s[328] && v62)
  s[333] = SDL_59_6_nej
}

function svar_25(f, s) {
  // SDL.59.2: Refusion tidligst fra (SDL § 59, stk. 2-5)
  const v0 = !s[3] && s[329] >= f.arbejdsgiverAnmeldt
  s[949] = v0
  const v1 = !s[3] && s[330] < f.arbejdsgiverAnmeldt
  s[950] = v1
  const v2 = v0 || s[331] || s[332]
  s[946] = v2
  const v3 = s[333] || s[334]
  const v4 = (v1 || s[5]) && (s[335] || s[5]) && v3 && (v1 || s[335] || s[333])
  s[947] = v4
  const v5 = s[5] && s[334]
  s[948] = v5
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
  const v20 = !s[3] && s[280] >= f.arbejdsgiverAnmeldt
  s[953] = v20
  const v21 = !s[3] && s[279] < f.arbejdsgiverAnmeldt
  s[954] = v21
  const v22 = !s[3] && s[4] < shiftDays(s[61], 30)
  s[955] = v22
  const v23 = !s[3] && s[4] >= shiftDays(s[59], 30)
  s[956] = v23
  const v24 = v20 || v22 || s[332]
  s[951] = v24
  const v25 = (v21 || s[5]) && (v23 || s[5]) && v3 && (v21 || v23 || s[333])
  s[952] = v25
  const v26 = v25 || v11
  const v27 = v25 ? v13 : v8
  const v28 = v25 ? v16 : v9
  const v29 = s[72] && v19
  const v30 = s[266] && v19
  const v31 = s[282] && (v24 || v25 || v11)
  const v32 = s[283] || v31
  const v33 = s[283] ? FIRST_DAY : v24 ? (v26 ? Math.min(v6, v27) : v6) : v27
  const v34 = v30 || v32
  const v35 = v30 ? (v32 ? Math.min(v15, v33) : v15) : v33
  const SDL_59_2 = s[63] ? FIRST_DAY : v29 ? (v34 ? Math.min(v15, v35) : v15) : v35
  s[567] = SDL_59_2
  const v37 = s[283] ? NEVER : v24 ? (v26 ? Math.max(v6, v28) : v6) : v28
  const v38 = v30 ? (v32 ? Math.max(v18, v37) : v18) : v37
  const SDL_59_2_hoej = s[63] ? NEVER : v29 ? (v34 ? Math.max(v18, v38) : v18) : v38
  s[568] = SDL_59_2_hoej
  const SDL_59_2_er = s[65] && (s[63] || v29 || v30 || s[283] || v31)
  s[569] = SDL_59_2_er
  const SDL_59_2_ir = !s[65] || s[63] || s[72] && v10 || s[266] && v10 || s[283] || s[282] && v10 || s[64]
  s[570] = SDL_59_2_ir
}

function svar_26(f, s) {
  const v0 = s[90] ? 0 : 4
  s[349] = v0
  const v1 = s[69] ? 4 : 0
  s[359] = v1
  const v2 = s[3] ? 0 : 1
  s[362] = v2
  const v3 = s[5] ? 4 : 0
  s[363] = v3
  const v4 = f.vurderingsdato >= 20485 /* 2026-02-01 */
  s[738] = v4
  const v5 = s[334] ? 4 : 0
  s[382] = v5
  const v6 = s[336] ? 1 : 0
  s[418] = v6
  const v7 = 1 + v0
  s[423] = v7
  const v8 = !s[3] && !s[337]
  s[436] = v8
  const v9 = s[338] ? 1 : 0
  s[443] = v9
  const v10 = s[46] ? 4 : 0
  s[476] = v10
  const v11 = s[48] ? 4 : 0
  s[477] = v11
  const v12 = s[244] ? 4 : 0
  s[478] = v12
  const v13 = s[339] ? 1 : 0
  s[571] = v13
  const v14 = !s[3] && !s[5] && s[61] < NEVER
  s[573] = v14
  const v15 = s[59] >= 16440 /* 2015-01-05 */
  s[576] = v15
  const v16 = s[59] >= 13332 /* 2006-07-03 */ ? 1 : 0
  s[575] = v16
  const v17 = s[61] <= 16439 /* 2015-01-04 */
  s[574] = v17
  const v18 = s[90] ? 1 : 0
  s[578] = v18
  const v19 = f.vurderingsdato >= 15884 /* 2013-06-28 */ ? 4 : 0
  s[590] = v19
  const v20 = s[116] ? 3 : 0
  s[589] = v20
  const v21 = f.vurderingsdato <= 15883 /* 2013-06-27 */
  s[588] = v21
  const v22 = s[340] ? 2 : 0
  s[587] = v22
  const v23 = f.vurderingsdato <= 15705 /* 2012-12-31 */
  s[586] = v23
  const v24 = f.vurderingsdato <= 15011 /* 2011-02-06 */
  s[585] = v24
  const v25 = s[3] ? 0 : s[0] <= 15011 /* 2011-02-06 */ ? v13 : s[251] ? 2 : 0
  s[601] = v25
  const v26 = s[35] && !s[341] && s[36] < NEVER
  s[627] = v26
  const v27 = s[37] >= 20485 /* 2026-02-01 */
  s[632] = v27
  const v28 = s[37] >= 15012 /* 2011-02-07 */
  const v29 = v28 ? 2 : 0
  s[631] = v29
  const v30 = s[36] <= 20484 /* 2026-01-31 */
  s[630] = v30
  const v31 = s[37] >= 13332 /* 2006-07-03 */ ? 1 : 0
  s[629] = v31
  const v32 = s[36] <= 15011 /* 2011-02-06 */
  s[628] = v32
  const v33 = s[37] >= 16252 /* 2014-07-01 */
  const v34 = v28 ? 3 : 0
  s[636] = v34
  const v35 = s[36] <= 16251 /* 2014-06-30 */
  s[641] = v35
  const v36 = v35 ? v34 : v33 ? 4 : 0
  s[635] = v36
  const v37 = s[37] >= 13545 /* 2007-02-01 */ ? 2 : 0
  s[634] = v37
  const v38 = s[36] <= 13544 /* 2007-01-31 */
  s[633] = v38
  const v39 = v33 ? 3 : 0
  s[642] = v39
  const v40 = v26 ? v31 : 0
  s[643] = v40
  const v41 = s[59] >= 16252 /* 2014-07-01 */
  s[645] = v41
  const v42 = s[61] <= 16251 /* 2014-06-30 */
  s[644] = v42
  const v43 = s[59] >= 15012 /* 2011-02-07 */
  s[735] = v43
  const v44 = v43 ? 2 : 0
  s[696] = v44
  const v45 = s[61] <= 15011 /* 2011-02-06 */
  s[695] = v45
  const v46 = v14 ? (v45 ? v16 : v44) : 0
  s[646] = v46
  const v47 = s[59] >= 15341 /* 2012-01-02 */
  s[658] = v47
  const v48 = s[61] <= 15340 /* 2012-01-01 */
  s[657] = v48
  const v49 = v15 ? 3 : 0
  s[659] = v49
  const v50 = f.vurderingsdato <= 16800 /* 2015-12-31 */
  s[708] = v50
  const v51 = s[118] ? 3 : 0
  s[711] = v51
  const v52 = f.vurderingsdato <= 18261 /* 2019-12-31 */
  s[710] = v52
  const v53 = f.vurderingsdato <= 16251 /* 2014-06-30 */
  s[709] = v53
  const v54 = f.vurderingsdato <= 17896 /* 2018-12-31 */ ? v18 : f.vurderingsdato >= 17897 /* 2019-01-01 */ ? 2 : 0
  s[730] = v54
  const v55 = s[342] ? v46 : 0
  s[731] = v55
  const v56 = f.saerligeGrundeTilAndetTidspunkt ? 1 : 0
  s[732] = v56
  const v57 = v4 ? 5 : 0
  s[734] = v57
  const v58 = f.vurderingsdato <= 20484 /* 2026-01-31 */
  s[733] = v58
  const v59 = f.vurderingsdato <= 20634 /* 2026-06-30 */
  s[752] = v59
  const v60 = v59 ? v57 : s[119] ? 6 : 0
  s[745] = v60
  const v61 = f.vurderingsdato <= 20088 /* 2024-12-31 */
  s[744] = v61
  const v62 = f.vurderingsdato <= 16439 /* 2015-01-04 */
  s[743] = v62
  const v63 = s[90] ? 2 : 0
  s[767] = v63
  const v64 = s[119] ? 5 : 0
  s[768] = v64
  const v65 = s[128] ? 5 : 0
  s[770] = v65
  const v66 = v24 ? v18 : v22
  s[781] = v66
  const v67 = s[59] >= 15517 /* 2012-06-26 */
  s[899] = v67
  const v68 = v67 ? 4 : 0
  s[796] = v68
  const v69 = s[59] >= 15398 /* 2012-02-28 */ ? 3 : 0
  s[795] = v69
  const v70 = s[61] <= 15516 /* 2012-06-25 */
  s[794] = v70
  const v71 = s[61] <= 15397 /* 2012-02-27 */
  s[793] = v71
  const v72 = v14 ? (v45 ? v16 : v42 ? v44 : v41 ? 3 : 0) : 0
  s[802] = v72
  const v73 = s[101] && !s[103] && s[343] < NEVER
  s[808] = v73
  const v74 = s[59] >= 15427 /* 2012-03-28 */
  s[910] = v74
  const v75 = v74 ? 3 : 0
  s[903] = v75
  const v76 = s[61] <= 15426 /* 2012-03-27 */
  s[902] = v76
  const v77 = s[89] ? (v14 ? (v45 ? v16 : v76 ? v44 : v70 ? v75 : s[61] <= 16248 /* 2014-06-27 */ ? v68 : s[61] <= 16658 /* 2015-08-11 */ ? (s[59] >= 16249 /* 2014-06-28 */ ? 5 : 0) : s[59] >= 16659 /* 2015-08-12 */ ? 6 : 0) : 0) : 0
  s[914] = v77
  const v78 = v14 ? (v45 ? v16 : s[61] <= 15111 /* 2011-05-17 */ ? v44 : s[61] <= 15207 /* 2011-08-21 */ ? (s[59] >= 15112 /* 2011-05-18 */ ? 3 : 0) : s[59] >= 15208 /* 2011-08-22 */ ? 4 : 0) : 0
  s[915] = v78
}

export function svar(f) {
  const s = new Array(957)
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
  return { ALF_62_3: s[176], ALF_62_3_hoej: s[177], ALF_62_3_kan: (s[175] ? 1 : 0) + (s[178] ? 4 : 0), BEK937_27_kan: (s[344] ? 1 : 0) + (s[345] ? 2 : 0) + (s[346] ? 4 : 0), LAB_107_1_kan: (s[347] ? 1 : 0) + (s[348] ? 2 : 0) + s[349], LAB_110_1: s[350], LAB_110_1_hoej: s[351], LAB_110_1_kan: (s[352] ? 1 : 0) + (s[353] ? 4 : 0), SDL_2_kan: (s[354] ? 1 : 0) + (s[355] ? 2 : 0) + (s[356] ? 4 : 0), SDL_2_1_kan: (s[357] ? 1 : 0) + (s[358] ? 2 : 0) + s[359], SDL_3_kan: (s[360] ? 1 : 0) + (s[361] ? 2 : 0) + s[349], SDL_6_1: s[59], SDL_6_1_hoej: s[61], SDL_6_1_kan: s[362] + s[363], SDL_7_1_kan: (s[91] ? 1 : 0) + (s[97] ? 2 : 0) + s[349], SDL_7_1_ferie_kan: (s[90] ? 0 : 1) + 2 + s[349], SDL_7_1_ferieaftale_kan: (s[364] ? 1 : 0) + (s[365] ? 2 : 0) + s[349], SDL_7_1_genoptagelse: s[366], SDL_7_1_genoptagelse_hoej: s[367], SDL_7_1_genoptagelse_kan: (f.ferieAftalt ? 1 : 0) + (s[368] ? 4 : 0), SDL_7_1_ny_kan: (s[369] ? 1 : 0) + (s[370] ? 2 : 0) + s[349], SDL_7_2_kan: (s[371] ? 1 : 0) + (s[372] ? 2 : 0) + s[349], SDL_7_3: s[373], SDL_7_3_hoej: s[374], SDL_7_3_kan: (s[375] ? 1 : 0) + (s[376] ? 4 : 0), SDL_7_5_kan: (s[377] ? 1 : 0) + (s[378] ? 2 : 0) + s[349], SDL_7a_1: s[379], SDL_7a_1_hoej: s[380], SDL_7a_1_kan: (s[381] ? 1 : 0) + s[382], SDL_7c_kan: (s[126] ? 1 : 0) + (s[127] ? 2 : 0) + (s[128] ? 0 : 4), SDL_10a_kan: (s[383] ? 1 : 0) + (s[384] ? 2 : 0) + s[349], SDL_11_3: s[385], SDL_11_3_hoej: s[386], SDL_11_3_kan: 1 + (s[387] ? 0 : 4), SDL_11a_1_kan: (s[388] ? 1 : 0) + (s[389] ? 2 : 0) + (s[390] ? 4 : 0), SDL_12_1_1_kan: (s[125] ? 1 : 0) + (s[123] ? 2 : 0) + (s[124] ? 4 : 0), SDL_12_1_2_kan: (s[159] ? 1 : 0) + (s[154] ? 2 : 0) + (s[153] ? 4 : 0), SDL_12_1_3_kan: (s[391] ? 1 : 0) + (s[392] ? 2 : 0) + s[349], SDL_13b_1: s[393], SDL_13b_1_hoej: s[394], SDL_13b_1_kan: (s[395] ? 1 : 0) + (s[396] ? 4 : 0), SDL_13b_1_antal: s[397], SDL_13b_1_antal_hoej: s[398], SDL_13b_1_antal_kan: (s[399] ? 1 : 0) + (s[400] ? 4 : 0), SDL_13b_1_naeste: s[401], SDL_13b_1_naeste_hoej: s[402], SDL_13b_1_naeste_kan: (s[403] ? 1 : 0) + (s[404] ? 4 : 0), SDL_13b_5_kan: (s[405] ? 1 : 0) + (s[406] ? 2 : 0) + (s[407] ? 4 : 0), SDL_13f_1_kan: (s[130] ? 1 : 0) + (s[129] ? 2 : 0) + (s[120] ? 0 : 4), SDL_13f_1_dag: s[408], SDL_13f_1_dag_hoej: s[409], SDL_13f_1_dag_kan: (s[410] ? 1 : 0) + (s[411] ? 4 : 0), SDL_21_1_1_kan: (s[412] ? 1 : 0) + (s[413] ? 2 : 0) + s[349], SDL_21_1_2_kan: (s[414] ? 1 : 0) + (s[415] ? 2 : 0) + s[349], SDL_21_1_3_kan: (s[416] ? 1 : 0) + (s[417] ? 2 : 0) + s[349], SDL_21_4_kan: s[418] + (s[419] ? 2 : 0) + (s[420] ? 4 : 0), SDL_21_4_dag: s[421], SDL_21_4_dag_hoej: s[422], SDL_21_4_dag_kan: s[423], SDL_21_4_fra: s[424], SDL_21_4_fra_hoej: s[425], SDL_21_4_fra_kan: s[418] + (s[426] ? 4 : 0), SDL_21a_kan: (s[427] ? 1 : 0) + (s[428] ? 2 : 0) + s[349], SDL_24_1: s[105], SDL_24_1_hoej: s[107], SDL_24_1_kan: (s[101] ? 1 : 0) + (s[103] ? 4 : 0), SDL_24_1_ophoer: s[429], SDL_24_1_ophoer_hoej: s[430], SDL_24_1_ophoer_kan: (s[431] ? 1 : 0) + (s[432] ? 4 : 0), SDL_24_1_revurdering_kan: (s[433] ? 1 : 0) + (s[434] ? 2 : 0) + (s[435] ? 4 : 0), SDL_24_3: flat(s[1]), SDL_24_3_hoej: flat(s[2]), SDL_24_3_kan: s[362] + (s[436] ? 2 : 0) + s[363], SDL_24a_1_kan: (s[182] ? 1 : 0) + (s[187] ? 2 : 0) + (s[186] ? 4 : 0), SDL_24a_1_graense_kan: (s[93] ? 1 : 0) + (s[96] ? 2 : 0) + (s[94] ? 4 : 0), SDL_24a_2: s[437], SDL_24a_2_hoej: s[438], SDL_24a_2_kan: (s[439] ? 1 : 0) + (s[440] ? 4 : 0), SDL_24a_6_kan: (s[441] ? 1 : 0) + (s[442] ? 2 : 0) + s[349], SDL_24b_1_kan: s[443] + (s[444] ? 2 : 0) + s[349], SDL_24b_2: s[445], SDL_24b_2_hoej: s[446], SDL_24b_2_kan: s[443] + (s[447] ? 4 : 0), SDL_24c_1_kan: (s[448] ? 1 : 0) + (s[449] ? 2 : 0) + s[349], SDL_25_1: s[104], SDL_25_1_hoej: s[106], SDL_25_1_kan: (s[100] ? 1 : 0) + (s[102] ? 4 : 0), SDL_26_1_kan: (s[450] ? 1 : 0) + (s[451] ? 2 : 0) + (s[452] ? 4 : 0), SDL_26_1_covid: s[203], SDL_26_1_covid_hoej: s[204], SDL_26_1_covid_kan: (s[205] ? 1 : 0) + (s[206] ? 4 : 0), SDL_26_1_fra: s[453], SDL_26_1_fra_hoej: s[454], SDL_26_1_fra_kan: (s[455] ? 1 : 0) + (s[456] ? 4 : 0), SDL_26_1_uger: s[457], SDL_26_1_uger_hoej: s[458], SDL_26_1_uger_kan: (s[459] ? 1 : 0) + s[359], SDL_26_2_kan: (s[460] ? 1 : 0) + (s[461] ? 2 : 0) + (s[462] ? 4 : 0), SDL_26_3_covid: s[207], SDL_26_3_covid_hoej: s[208], SDL_26_3_covid_kan: (s[209] ? 1 : 0) + (s[210] ? 4 : 0), SDL_26a_1_covid: s[463], SDL_26a_3_covid: s[211], SDL_26a_3_covid_kan: s[212] ? 4 : 1, SDL_26c_covid: s[218], SDL_26c_covid_hoej: s[220], SDL_26c_covid_kan: (s[214] ? 1 : 0) + (s[216] ? 4 : 0), SDL_26d_covid: s[217], SDL_26d_covid_hoej: s[219], SDL_26d_covid_kan: (s[213] ? 1 : 0) + (s[215] ? 4 : 0), SDL_26f_covid: s[464], SDL_26f_covid_hoej: s[465], SDL_26f_covid_kan: (s[466] ? 1 : 0) + (s[467] ? 4 : 0), SDL_26g_covid: s[221], SDL_26g_covid_hoej: s[222], SDL_26g_covid_kan: (s[223] ? 1 : 0) + (s[224] ? 4 : 0), SDL_26h_covid: s[468], SDL_26h_covid_hoej: s[469], SDL_26h_covid_kan: (s[470] ? 1 : 0) + (s[471] ? 4 : 0), SDL_26i_covid: s[472], SDL_26i_covid_hoej: s[473], SDL_26i_covid_kan: (s[474] ? 1 : 0) + (s[475] ? 4 : 0), SDL_27_1_kan: (s[108] ? 1 : 0) + (s[109] ? 2 : 0) + (s[110] ? 4 : 0), SDL_27_1_1_kan: (s[50] ? 1 : 0) + (s[45] ? 2 : 0) + s[476], SDL_27_1_2_kan: (s[51] ? 1 : 0) + (s[56] ? 2 : 0) + s[477], SDL_27_1_2_slut: s[241], SDL_27_1_2_slut_hoej: s[242], SDL_27_1_2_slut_kan: (s[243] ? 1 : 0) + s[478], SDL_27_1_2_uger: s[479], SDL_27_1_2_uger_hoej: s[480], SDL_27_1_2_uger_kan: (s[481] ? 1 : 0) + s[477], SDL_27_1_3_kan: (s[52] ? 1 : 0) + (s[57] ? 2 : 0) + s[477], SDL_27_1_3_slut: s[245], SDL_27_1_3_slut_hoej: s[246], SDL_27_1_3_slut_kan: (s[247] ? 1 : 0) + s[478], SDL_27_1_3_uger: s[230], SDL_27_1_3_uger_hoej: s[232], SDL_27_1_3_uger_kan: (s[228] ? 1 : 0) + s[477], SDL_27_1_4_kan: (s[53] ? 1 : 0) + (s[58] ? 2 : 0) + s[476], SDL_27_1_4_slut: s[482], SDL_27_1_4_slut_hoej: s[483], SDL_27_1_4_slut_kan: (s[484] ? 1 : 0) + (s[485] ? 4 : 0), SDL_27_1_5_kan: (s[54] ? 1 : 0) + (s[47] ? 2 : 0) + s[477], SDL_27_1_6_kan: (s[55] ? 1 : 0) + (s[49] ? 2 : 0) + s[477], SDL_27_1_7_kan: (s[235] ? 1 : 0) + (s[240] ? 2 : 0) + s[477], SDL_27_1_7_2_kan: (s[486] ? 1 : 0) + (s[487] ? 2 : 0) + (s[488] ? 4 : 0), SDL_27_1_slut: s[489], SDL_27_1_slut_hoej: s[490], SDL_27_1_slut_kan: (s[491] ? 1 : 0) + (s[492] ? 4 : 0), SDL_29_1_kan: (s[493] ? 1 : 0) + (s[494] ? 2 : 0) + (s[495] ? 4 : 0), SDL_30_kan: (s[70] ? 1 : 0) + (s[71] ? 2 : 0) + s[359], SDL_30_1: s[66], SDL_30_1_hoej: s[67], SDL_30_1_kan: (s[68] ? 1 : 0) + s[359], SDL_30_2_kan: (s[496] ? 1 : 0) + (s[497] ? 2 : 0) + s[359], SDL_30_fleksjob_kan: (s[498] ? 1 : 0) + (s[499] ? 2 : 0) + (s[500] ? 4 : 0), SDL_31_1: s[172], SDL_31_1_hoej: s[173], SDL_31_1_kan: (s[171] ? 1 : 0) + (s[174] ? 4 : 0), SDL_32_kan: (s[190] ? 1 : 0) + (s[188] ? 2 : 0) + s[359], SDL_32_1_kan: (s[82] ? 1 : 0) + (s[81] ? 2 : 0) + s[359], SDL_33_1: s[180], SDL_33_1_hoej: s[181], SDL_33_1_kan: (s[183] ? 1 : 0) + (s[184] ? 4 : 0), SDL_34_1_kan: (s[501] ? 1 : 0) + (s[502] ? 2 : 0) + s[359], SDL_35_2: s[503], SDL_35_2_hoej: s[504], SDL_35_2_kan: (s[505] ? 1 : 0) + (s[506] ? 4 : 0), SDL_35_3: s[507], SDL_35_3_hoej: s[508], SDL_35_3_kan: (s[509] ? 1 : 0) + (s[510] ? 4 : 0), SDL_35_3_fra: s[511], SDL_35_3_fra_hoej: s[512], SDL_35_3_fra_kan: (s[513] ? 1 : 0) + (s[514] ? 4 : 0), SDL_38_1: s[515], SDL_38_1_hoej: s[516], SDL_38_1_kan: (s[517] ? 1 : 0) + (s[518] ? 4 : 0), SDL_38_7: s[519], SDL_38_7_hoej: s[520], SDL_38_7_kan: (s[521] ? 1 : 0) + (s[522] ? 4 : 0), SDL_38_7_tide_kan: (s[262] ? 1 : 0) + (s[263] ? 2 : 0) + (s[264] ? 4 : 0), SDL_38_8_kan: (s[259] ? 1 : 0) + (s[261] ? 2 : 0) + (s[260] ? 4 : 0), SDL_40_1: s[523], SDL_40_1_hoej: s[524], SDL_40_1_kan: (s[525] ? 1 : 0) + (s[526] ? 4 : 0), SDL_40a_1: s[527], SDL_40a_1_hoej: s[528], SDL_40a_1_kan: (s[529] ? 1 : 0) + (s[530] ? 4 : 0), SDL_41_1: s[531], SDL_41_1_hoej: s[532], SDL_41_1_kan: (s[533] ? 1 : 0) + (s[534] ? 4 : 0), SDL_42_1_kan: (s[85] ? 1 : 0) + (s[84] ? 2 : 0) + s[359], SDL_43_1: s[535], SDL_43_1_hoej: s[536], SDL_43_1_kan: (s[537] ? 1 : 0) + (s[538] ? 4 : 0), SDL_43_4: s[539], SDL_43_4_hoej: s[540], SDL_43_4_kan: (s[541] ? 1 : 0) + (s[542] ? 4 : 0), SDL_43_4_tide_kan: (s[543] ? 1 : 0) + (s[544] ? 2 : 0) + (s[545] ? 4 : 0), SDL_43_5_kan: (s[546] ? 1 : 0) + (s[547] ? 2 : 0) + (s[548] ? 4 : 0), SDL_46_1: s[549], SDL_46_1_hoej: s[550], SDL_46_1_kan: (s[551] ? 1 : 0) + (s[552] ? 4 : 0), SDL_47_1: s[310], SDL_47_1_hoej: s[311], SDL_47_1_kan: (s[313] ? 1 : 0) + (s[315] ? 4 : 0), SDL_47_1_3: s[553], SDL_47_1_3_hoej: s[554], SDL_47_1_3_kan: (s[555] ? 1 : 0) + (s[556] ? 4 : 0), SDL_50_1: s[322], SDL_50_1_hoej: s[323], SDL_50_1_kan: (s[324] ? 1 : 0) + (s[325] ? 4 : 0), SDL_51_1: s[318], SDL_51_1_hoej: s[320], SDL_51_1_kan: s[423], SDL_52_1: s[557], SDL_52_1_hoej: s[558], SDL_52_1_kan: (s[559] ? 1 : 0) + (s[560] ? 4 : 0), SDL_53_1: s[561], SDL_53_1_hoej: s[562], SDL_53_1_kan: (s[563] ? 1 : 0) + (s[564] ? 4 : 0), SDL_53_2_kan: (s[312] ? 1 : 0) + (s[314] ? 2 : 0) + s[349], SDL_53_3: s[319], SDL_53_3_hoej: s[321], SDL_53_3_kan: (s[316] ? 1 : 0) + (s[317] ? 4 : 0), SDL_54_1_kan: (s[565] ? 1 : 0) + (s[566] ? 2 : 0) + s[359], SDL_59_2: s[567], SDL_59_2_hoej: s[568], SDL_59_2_kan: (s[569] ? 1 : 0) + (s[570] ? 4 : 0), SDL_59_6_kan: (s[332] ? 1 : 0) + (s[333] ? 2 : 0) + s[382], spor: [s[59], s[61], s[3] << 0 | s[5] << 1 | (s[3] ? 0 : s[571]) << 2 | s[572] << 3 | s[175] << 4 | s[178] << 5 | (s[573] ? (s[574] ? s[575] : s[576] ? 2 : 0) : 0) << 6 | s[89] << 8 | (f.dagpengerettenSlutter ? 512 : 0) | s[344] << 10 | s[345] << 11 | s[346] << 12 | (s[577] ? 0 : f.vurderingsdato <= 19935 /* 2024-07-31 */ ? s[578] : s[579] ? 2 : 0) << 13 | s[577] << 15 | s[580] << 16 | s[581] << 17 | s[582] << 18 | s[583] << 19 | (f.uddannelsePasserMedBehandling ? 1048576 : 0) | (f.uddannelseUdskyderRevalidering ? 2097152 : 0) | s[584] << 22 | s[371] << 23 | s[372] << 24 | s[90] << 25 | (s[585] ? s[578] : s[586] ? s[587] : s[588] ? s[589] : s[590]) << 26 | s[591] << 29, s[176], s[177], s[65] << 0 | s[592] << 1 | s[593] << 2 | s[594] << 3 | s[595] << 4 | s[83] << 5 | s[298] << 6 | s[596] << 7 | s[597] << 8 | s[598] << 9 | s[599] << 10 | (f.ansatIFleksjob ? 2048 : 0) | s[600] << 12 | s[91] << 13 | s[97] << 14 | s[578] << 15 | (f.uarbejdsdygtigVedEgenSygdom ? 65536 : 0) | s[436] << 17 | s[601] << 18 | s[100] << 20 | s[102] << 21 | (s[199] ? s[601] : 0) << 22 | s[199] << 24 | s[98] << 25 | (f.opfylderHelbredsbetingelserForFoertidspension ? 67108864 : 0) | (f.naaetFolkepensionsalder ? 134217728 : 0) | s[99] << 28 | s[602] << 29, s[104], s[106], s[603] << 0 | s[604] << 1 | s[605] << 2 | s[101] << 3 | s[103] << 4 | (!s[3] && s[606] ? 1 : !s[3] && !s[607] ? (s[21] ? 2 : s[30] ? 3 : 0) : 0) << 5 | s[607] << 7 | s[608] << 8 | s[12] << 9 | s[14] << 10 | s[13] << 11 | s[609] << 12 | s[610] << 13 | s[10] << 14 | s[11] << 15 | s[611] << 16 | s[612] << 17 | s[613] << 18 | s[614] << 19 | s[615] << 20 | s[616] << 21 | s[9] << 22 | s[8] << 23 | s[617] << 24 | s[618] << 25 | s[619] << 26 | s[620] << 27 | s[621] << 28 | s[622] << 29, s[105], s[107], s[623] << 0 | s[624] << 1 | s[625] << 2 | s[626] << 3 | s[50] << 4 | s[45] << 5 | s[46] << 6 | (s[627] ? (s[628] ? s[629] : s[630] ? s[631] : s[632] ? 3 : 0) : 0) << 7 | (f.forlaengelseErAfgjort ? 512 : 0) | s[169] << 10 | s[170] << 11 | s[51] << 12 | s[56] << 13 | s[48] << 14 | (s[627] ? (s[628] ? s[629] : s[631]) : 0) << 15 | s[228] << 17 | (s[627] ? (s[633] ? s[629] : s[628] ? s[634] : s[635]) : 0) << 18 | s[52] << 21 | s[57] << 22 | (s[627] ? (s[633] ? s[629] : s[628] ? s[634] : s[636]) : 0) << 23 | (f.underLaegebehandling ? 33554432 : 0) | (f.laegensSkoenErSikkert ? 67108864 : 0) | s[637] << 27 | s[638] << 28 | s[639] << 29, s[230], s[232], s[640] << 0 | s[53] << 1 | s[58] << 2 | (s[627] ? (s[628] ? s[629] : s[641] ? s[631] : s[630] ? s[642] : s[632] ? 4 : 0) : 0) << 3 | s[54] << 6 | s[47] << 7 | (s[627] ? (s[628] ? s[629] : s[641] ? s[631] : s[642]) : 0) << 8 | (f.laegenVurdererLivstruende ? 1024 : 0) | (f.behandlingsmulighederUdtoemte ? 2048 : 0) | s[55] << 12 | s[49] << 13 | s[486] << 14 | s[487] << 15 | s[488] << 16 | (s[627] ? (s[36] <= 16952 /* 2016-05-31 */ ? s[629] : s[36] <= 16974 /* 2016-06-22 */ ? (s[37] >= 16953 /* 2016-06-01 */ ? 2 : 0) : s[36] <= 20634 /* 2026-06-30 */ ? (s[37] >= 16975 /* 2016-06-23 */ ? 3 : 0) : s[37] >= 20635 /* 2026-07-01 */ ? 4 : 0) : 0) << 17 | s[235] << 20 | s[240] << 21 | (f.ansoegningOmFoertidspension ? 4194304 : 0) | s[108] << 23 | s[109] << 24 | s[110] << 25 | s[643] << 26 | s[93] << 27 | s[96] << 28 | s[94] << 29, (s[573] ? (s[644] ? s[575] : s[645] ? 2 : 0) : 0) << 0 | s[496] << 2 | s[497] << 3 | s[69] << 4 | s[646] << 5 | s[647] << 7 | s[648] << 8 | s[649] << 9 | s[650] << 10 | s[651] << 11 | s[652] << 12 | (f.andetFravaerSeneste8Uger ? 8192 : 0) | s[653] << 14 | s[654] << 15 | (f.genansat ? 65536 : 0) | (f.paaArbejdeDaSygdommenKom ? 131072 : 0) | s[498] << 18 | s[499] << 19 | s[500] << 20 | (f.ansatIFleksjob ? s[646] : 0) << 21 | s[70] << 23 | s[71] << 24 | (s[573] ? s[575] : 0) << 25 | s[655] << 26 | s[656] << 27 | s[68] << 28, s[66], s[67], (s[573] ? (s[61] <= 13604 /* 2007-04-01 */ ? s[575] : s[61] <= 14031 /* 2008-06-01 */ ? (s[59] >= 13605 /* 2007-04-02 */ ? 2 : 0) : s[657] ? (s[59] >= 14032 /* 2008-06-02 */ ? 3 : 0) : s[658] ? 4 : 0) : 0) << 0 | s[171] << 3 | s[174] << 4 | (f.fratraeder ? 32 : 0) | s[82] << 6 | s[81] << 7 | (s[573] ? (s[61] <= 15522 /* 2012-07-01 */ ? s[575] : s[574] ? (s[59] >= 15523 /* 2012-07-02 */ ? 2 : 0) : s[659]) : 0) << 8 | s[660] << 10 | s[661] << 11 | s[662] << 12 | s[663] << 13 | s[664] << 14 | s[665] << 15 | s[79] << 16 | s[666] << 17 | s[667] << 18 | s[668] << 19 | (f.dagpengeretHvisRask ? 1048576 : 0) | s[87] << 21 | s[86] << 22 | (f.erhvervsmaessigUddannelse ? 8388608 : 0) | s[669] << 24 | s[670] << 25 | s[671] << 26 | s[672] << 27 | s[673] << 28 | (f.elevILoennetPraktik ? 536870912 : 0), s[172], s[173], s[674] << 0 | s[675] << 1 | s[676] << 2 | s[677] << 3 | s[678] << 4 | s[679] << 5 | s[680] << 6 | (f.iBeskaeftigelse ? 128 : 0) | s[681] << 8 | s[682] << 9 | s[683] << 10 | s[684] << 11 | s[685] << 12 | s[686] << 13 | s[687] << 14 | s[688] << 15 | s[689] << 16 | s[690] << 17 | s[691] << 18 | s[692] << 19 | s[693] << 20 | s[694] << 21 | s[85] << 22 | s[84] << 23 | (s[573] ? (s[695] ? s[575] : s[61] <= 15705 /* 2012-12-31 */ ? s[696] : s[61] <= 15883 /* 2013-06-27 */ ? (s[59] >= 15706 /* 2013-01-01 */ ? 3 : 0) : s[59] >= 15884 /* 2013-06-28 */ ? 4 : 0) : 0) << 24 | s[697] << 27 | s[698] << 28 | (f.drevetSenesteMaaned ? 536870912 : 0), s[699] << 0 | s[700] << 1 | (f.tilskudTilEgenVirksomhed ? 4 : 0) | s[501] << 3 | s[502] << 4 | (f.arbejdsskade ? 32 : 0) | s[190] << 6 | s[188] << 7 | s[701] << 8 | s[702] << 9 | s[703] << 10 | s[704] << 11 | s[705] << 12 | s[706] << 13 | s[255] << 14 | s[360] << 15 | s[361] << 16 | (s[585] ? s[578] : f.vurderingsdato <= 17701 /* 2018-06-19 */ ? s[587] : s[707] ? 3 : 0) << 17 | s[182] << 19 | s[187] << 20 | s[186] << 21 | s[448] << 22 | s[449] << 23 | (s[708] ? s[578] : s[118] ? 2 : 0) << 24 | (f.fikSygedagpengeVedLivstruende ? 67108864 : 0) | (f.laegenFinderIkkeLaengereLivstruende ? 134217728 : 0) | s[347] << 28 | s[348] << 29, (s[709] ? s[578] : s[708] ? (s[164] ? 2 : 0) : s[710] ? s[711] : s[151] ? 4 : 0) << 0 | s[712] << 3 | s[713] << 4 | s[714] << 5 | s[715] << 6 | s[716] << 7 | s[717] << 8 | s[166] << 9 | s[718] << 10 | s[719] << 11 | s[720] << 12 | s[352] << 13 | s[353] << 14 | (s[352] ? (f.jobafklaringStartede <= 17531 /* 2017-12-31 */ ? (s[721] ? 1 : 0) : f.jobafklaringStartede <= 18261 /* 2019-12-31 */ ? (s[722] ? 2 : 0) : s[723] ? 3 : 0) : 0) << 15 | (f.erIJobafklaring ? 131072 : 0) | s[721] << 18 | s[357] << 19 | s[358] << 20 | s[354] << 21 | s[355] << 22 | s[356] << 23 | s[724] << 24 | s[725] << 25 | s[726] << 26 | s[727] << 27 | s[728] << 28 | s[729] << 29, s[350], s[351], s[115] << 0 | s[730] << 1 | s[364] << 3 | s[365] << 4 | (f.feriePasserMedForloebet ? 32 : 0) | (f.ferieIndenForFerieloven ? 64 : 0) | (f.ferieAftalt ? 128 : 0) | s[368] << 8 | (f.ferieAftalt ? s[730] : 0) << 9 | s[369] << 11 | s[370] << 12 | s[375] << 13 | s[376] << 14 | s[731] << 15 | (s[731] === 1 ? s[732] : s[731] === 2 ? s[732] : 0) << 17 | s[342] << 18 | (f.saerligeGrundeTilAndetTidspunkt ? 524288 : 0) | s[377] << 20 | s[378] << 21 | (s[585] ? s[578] : s[586] ? s[587] : s[588] ? s[589] : s[733] ? s[590] : s[734]) << 22 | (f.helbredetErStationaert ? 33554432 : 0) | (f.arbejdsevnenErAfklaret ? 67108864 : 0) | (f.berettigetTilRevalidering ? 134217728 : 0) | (f.berettigetTilFleksjob ? 268435456 : 0) | (f.berettigetTilFoertidspension ? 536870912 : 0), s[366], s[367], s[373], s[374], (f.berettigetTilRessourceforloeb ? 1 : 0) | s[381] << 1 | s[334] << 2 | (s[65] ? (s[573] ? (s[61] <= 14612 /* 2010-01-03 */ ? s[575] : s[695] ? (s[59] >= 14613 /* 2010-01-04 */ ? 2 : 0) : s[735] ? 3 : 0) : 0) : 0) << 3 | s[736] << 5 | s[737] << 6 | s[126] << 7 | s[127] << 8 | s[128] << 9 | (s[128] ? (s[733] ? (s[128] ? 1 : 0) : s[738] ? 2 : 0) : 0) << 10 | s[739] << 12 | (f.ventesRaskInden8Uger ? 8192 : 0) | s[740] << 14 | s[741] << 15 | (f.oenskerTidligOpfoelgning ? 65536 : 0) | s[742] << 17 | s[383] << 18 | s[384] << 19 | (s[585] ? s[578] : s[708] ? s[587] : s[711]) << 20 | (f.sagenErBelyst ? 4194304 : 0) | s[387] << 23 | (f.oplysningsskemaSendt <= 15011 /* 2011-02-06 */ ? (s[387] ? 1 : 0) : f.oplysningsskemaSendt >= 15012 /* 2011-02-07 */ ? 2 : 0) << 24 | s[125] << 26 | s[123] << 27 | s[124] << 28, s[379], s[380], s[385], s[386], (s[585] ? s[578] : s[743] ? s[587] : s[744] ? (s[128] ? 3 : 0) : s[733] ? (s[120] ? 4 : 0) : s[745]) << 0 | s[746] << 3 | s[747] << 4 | s[748] << 5 | s[749] << 6 | s[388] << 7 | s[389] << 8 | s[390] << 9 | (s[743] ? s[578] : s[710] ? (s[128] ? 2 : 0) : s[151] ? 3 : 0) << 10 | s[159] << 12 | s[154] << 13 | s[153] << 14 | (f.tilbagevendenForestaar ? 32768 : 0) | (f.risikoForLangtForloeb ? 65536 : 0) | s[750] << 17 | s[751] << 18 | (f.behovForTvaerfagligIndsats ? 524288 : 0) | s[391] << 20 | s[392] << 21 | s[130] << 22 | s[129] << 23 | s[120] << 24 | (s[120] && s[134] ? 1 : s[120] && !s[133] ? (s[733] ? (s[120] ? 2 : 0) : s[752] ? (s[738] ? 3 : 0) : s[119] ? 4 : 0) : 0) << 25 | s[133] << 28 | s[753] << 29, s[119] << 0 | s[754] << 1 | s[755] << 2 | s[756] << 3 | s[757] << 4 | s[758] << 5 | s[160] << 6 | (f.forudsigeligtForloeb ? 128 : 0) | s[759] << 8 | s[760] << 9 | s[761] << 10 | s[762] << 11 | s[763] << 12 | s[764] << 13 | (f.opfoelgningOenskes ? 16384 : 0) | (f.opfoelgningAlligevel ? 32768 : 0) | s[765] << 16 | s[766] << 17 | s[395] << 18 | s[396] << 19 | (s[134] ? 1 : s[133] ? 0 : s[585] ? s[767] : s[743] ? (s[340] ? 3 : 0) : s[733] ? (s[128] ? 4 : 0) : s[745]) << 20 | s[132] << 23 | s[131] << 24 | s[399] << 25 | s[400] << 26 | (s[151] && s[134] ? 1 : s[151] && !s[133] ? (s[744] ? (s[151] ? 2 : 0) : s[733] ? (s[120] ? 3 : 0) : s[752] ? (s[738] ? 4 : 0) : s[768]) : 0) << 27, s[393], s[394], s[397], s[398], s[151] << 0 | s[152] << 1 | s[403] << 2 | s[404] << 3 | (s[160] && s[134] ? 1 : s[160] && !s[133] ? (f.vurderingsdato <= 14406 /* 2009-06-11 */ ? s[767] : s[585] ? (s[769] ? 3 : 0) : s[743] ? (s[340] ? 4 : 0) : s[710] ? s[770] : s[744] ? (s[151] ? 6 : 0) : s[733] ? (s[120] ? 7 : 0) : s[752] ? (s[738] ? 8 : 0) : s[119] ? 9 : 0) : 0) << 4 | s[771] << 8 | s[772] << 9 | s[405] << 10 | s[406] << 11 | s[407] << 12 | (s[585] ? s[578] : f.vurderingsdato <= 15069 /* 2011-04-05 */ ? s[587] : f.vurderingsdato <= 15207 /* 2011-08-21 */ ? (s[773] ? 3 : 0) : s[743] ? (s[774] ? 4 : 0) : s[770]) << 13 | s[410] << 16 | s[411] << 17 | s[412] << 18 | s[413] << 19 | (s[585] ? s[578] : s[586] ? s[587] : s[588] ? s[589] : s[752] ? s[590] : s[768]) << 20 | s[775] << 23 | (f.udebliver ? 16777216 : 0) | (f.rimeligGrund ? 33554432 : 0) | (f.skriftligtOrienteret ? 67108864 : 0) | s[427] << 27 | s[428] << 28, s[401], s[402], s[408], s[409], (s[585] ? s[578] : s[709] ? s[587] : f.vurderingsdato <= 16982 /* 2016-06-30 */ ? (s[164] ? 3 : 0) : f.vurderingsdato <= 18077 /* 2019-06-30 */ ? (f.vurderingsdato >= 16983 /* 2016-07-01 */ ? 4 : 0) : s[776] ? 5 : 0) << 0 | s[777] << 3 | (f.andenVurderingIndhentet ? 16 : 0) | s[778] << 5 | s[779] << 6 | s[780] << 7 | (f.tilsvarendeIndgribende ? 256 : 0) | s[414] << 9 | s[415] << 10 | s[781] << 11 | s[782] << 13 | s[783] << 14 | s[784] << 15 | (f.noedvendigBehandling ? 65536 : 0) | s[785] << 17 | s[786] << 18 | (f.hensigtsmaessigOptraening ? 524288 : 0) | (f.opfordret ? 1048576 : 0) | s[416] << 21 | s[417] << 22 | s[336] << 23 | s[419] << 24 | s[420] << 25 | (s[585] ? s[578] : f.vurderingsdato <= 15397 /* 2012-02-27 */ ? s[587] : f.vurderingsdato <= 15516 /* 2012-06-25 */ ? (s[787] ? 3 : 0) : s[788] ? 4 : 0) << 26 | s[789] << 29, s[421], s[422], s[790] << 0 | (f.genoptagetFoer ? 2 : 0) | s[426] << 2 | (s[336] && !s[419] && !s[420] ? s[781] : 0) << 3 | s[431] << 5 | s[432] << 6 | (f.vurderingsdato <= 16687 /* 2015-09-09 */ ? s[578] : s[791] ? 2 : 0) << 7 | (f.ophoerErAfgjort ? 512 : 0) | s[433] << 10 | s[434] << 11 | s[435] << 12 | (s[169] && !s[170] && !s[103] ? (s[101] && !s[103] && !s[792] ? (s[107] <= 16251 /* 2014-06-30 */ ? (s[105] >= 13332 /* 2006-07-03 */ ? 1 : 0) : s[105] >= 16252 /* 2014-07-01 */ ? 2 : 0) : 0) : 0) << 13 | s[533] << 15 | s[534] << 16 | (s[573] ? (s[695] ? s[575] : s[793] ? s[696] : s[794] ? s[795] : s[61] <= 18318 /* 2020-02-26 */ ? s[796] : s[61] <= 19173 /* 2022-06-30 */ ? (s[59] >= 18319 /* 2020-02-27 */ ? 5 : 0) : s[59] >= 19174 /* 2022-07-01 */ ? 6 : 0) : 0) << 17 | s[287] << 20 | s[289] << 21 | (f.aftaleForSelvstaendig ? 4194304 : 0) | (f.sygMedCovid19 ? 8388608 : 0) | s[183] << 24 | s[184] << 25 | s[797] << 26 | s[798] << 27 | s[799] << 28 | s[800] << 29, s[424], s[425], s[429], s[430], s[531], s[532], s[180], s[181], s[437], s[438], s[439] << 0 | s[440] << 1 | (s[182] && !s[187] && !s[186] ? (s[573] ? (s[645] ? 1 : 0) : 0) : 0) << 2 | s[441] << 3 | s[442] << 4 | s[338] << 5 | s[444] << 6 | (f.opfylderBeskaeftigelseskravetVedLivstruende ? 128 : 0) | s[447] << 8 | (s[338] && !s[444] && s[90] ? (s[118] ? 1 : 0) : 0) << 9 | s[801] << 10 | s[459] << 11 | s[802] << 12 | s[450] << 14 | s[451] << 15 | s[452] << 16 | (s[803] ? s[802] : 0) << 17 | s[803] << 19 | (f.retErOpbrugt ? 1048576 : 0) | s[804] << 21 | s[201] << 22 | s[202] << 23 | s[805] << 24 | s[806] << 25 | s[807] << 26 | s[205] << 27 | s[206] << 28, s[445], s[446], s[457], s[458], s[203], s[204], (s[808] ? (s[343] <= 18808 /* 2021-06-30 */ ? 1 : s[809] >= 18809 /* 2021-07-01 */ ? 2 : 0) : 0) << 0 | s[810] << 2 | s[811] << 3 | s[812] << 4 | s[195] << 5 | s[813] << 6 | s[814] << 7 | s[815] << 8 | s[816] << 9 | s[193] << 10 | s[194] << 11 | s[817] << 12 | (f.fortsatRet9Marts2020 ? 8192 : 0) | s[455] << 14 | s[456] << 15 | (s[808] ? 1 : 0) << 16 | s[460] << 17 | s[461] << 18 | s[462] << 19 | (s[818] ? s[802] : 0) << 20 | s[818] << 22 | s[819] << 23 | s[209] << 24 | s[210] << 25 | (s[205] && !s[206] && s[820] < NEVER ? (s[820] <= 18808 /* 2021-06-30 */ ? 1 : s[821] >= 18809 /* 2021-07-01 */ ? 2 : 0) : 0) << 26 | s[822] << 28 | s[823] << 29, s[453], s[454], s[207], s[208], s[824] << 0 | s[825] << 1 | s[826] << 2 | s[827] << 3 | s[828] << 4 | s[829] << 5 | s[830] << 6 | s[831] << 7 | s[832] << 8 | (s[833] <= 18808 /* 2021-06-30 */ ? 1 : s[834] ? 2 : 0) << 9 | s[835] << 11 | s[836] << 12 | s[837] << 13 | s[838] << 14 | s[212] << 15 | (s[212] ? 0 : s[839] <= 18808 /* 2021-06-30 */ ? 1 : s[840] ? 2 : 0) << 16 | s[841] << 18 | s[842] << 19 | s[843] << 20 | s[844] << 21 | s[845] << 22 | s[214] << 23 | s[216] << 24 | (s[209] && !s[210] && s[846] < NEVER ? (s[846] <= 18808 /* 2021-06-30 */ ? 1 : s[847] >= 18809 /* 2021-07-01 */ ? 2 : 0) : 0) << 25 | s[848] << 27 | s[849] << 28 | s[850] << 29, s[463], s[211], s[218], s[220], s[851] << 0 | s[852] << 1 | s[853] << 2 | s[213] << 3 | s[215] << 4 | (s[854] ? (s[855] <= 18808 /* 2021-06-30 */ ? 1 : s[856] ? 2 : 0) : 0) << 5 | s[857] << 7 | s[858] << 8 | s[859] << 9 | s[860] << 10 | s[861] << 11 | s[862] << 12 | s[466] << 13 | s[467] << 14 | (s[863] && !s[864] && s[865] < NEVER ? (s[865] <= 18808 /* 2021-06-30 */ ? 1 : s[866] >= 18809 /* 2021-07-01 */ ? 2 : 0) : 0) << 15 | s[867] << 17 | s[868] << 18 | s[864] << 19 | s[869] << 20 | s[870] << 21 | s[871] << 22 | s[872] << 23 | s[223] << 24 | s[224] << 25 | (s[466] && !s[467] && s[873] < NEVER ? (s[873] <= 18808 /* 2021-06-30 */ ? 1 : s[874] >= 18809 /* 2021-07-01 */ ? 2 : 0) : 0) << 26 | s[875] << 28 | s[876] << 29, s[217], s[219], s[464], s[465], s[221], s[222], s[877] << 0 | s[878] << 1 | s[879] << 2 | s[880] << 3 | s[470] << 4 | s[471] << 5 | (s[223] && !s[224] && s[881] < NEVER ? (s[881] <= 18808 /* 2021-06-30 */ ? 1 : s[882] >= 18809 /* 2021-07-01 */ ? 2 : 0) : 0) << 6 | s[883] << 8 | s[884] << 9 | s[885] << 10 | s[886] << 11 | s[887] << 12 | s[888] << 13 | s[474] << 14 | s[475] << 15 | (s[470] && !s[471] && s[889] < NEVER ? (s[889] <= 18808 /* 2021-06-30 */ ? 1 : s[890] >= 18809 /* 2021-07-01 */ ? 2 : 0) : 0) << 16 | s[891] << 18 | s[892] << 19 | s[893] << 20 | s[894] << 21 | s[895] << 22 | s[896] << 23 | s[481] << 24 | (s[627] ? (s[36] <= 14691 /* 2010-03-23 */ ? s[629] : s[628] ? (s[37] >= 14692 /* 2010-03-24 */ ? 2 : 0) : s[635]) : 0) << 25 | s[243] << 28 | s[244] << 29, s[468], s[469], s[472], s[473], s[479], s[480], s[241], s[242], s[245], s[246], s[247] << 0 | s[484] << 1 | s[485] << 2 | s[491] << 3 | s[492] << 4 | (s[108] && !s[109] && !s[110] ? s[643] : 0) << 5 | s[897] << 6 | s[898] << 7 | s[249] << 8 | s[493] << 9 | s[494] << 10 | s[495] << 11 | s[505] << 12 | s[506] << 13 | (s[70] && !s[71] && !s[69] ? s[646] : 0) << 14 | (f.sygemeldtITide ? 65536 : 0) | (f.indsigelseModSenSygemelding ? 131072 : 0) | (f.fyldestgoerendeBegrundelse ? 262144 : 0) | s[509] << 19 | s[510] << 20 | (s[89] ? (s[573] ? (s[794] ? s[575] : s[899] ? 2 : 0) : 0) : 0) << 21 | s[513] << 23 | s[514] << 24 | s[900] << 25 | s[901] << 26 | s[517] << 27 | s[518] << 28, s[482], s[483], s[489], s[490], s[503], s[504], s[507], s[508], s[511], s[512], s[515], s[516], (s[265] ? (s[573] ? (s[695] ? s[575] : s[902] ? s[696] : s[794] ? s[903] : s[574] ? s[796] : s[576] ? 5 : 0) : 0) : 0) << 0 | s[265] << 3 | s[277] << 4 | (f.underretningsbrevSendt ? 32 : 0) | s[271] << 6 | s[262] << 7 | s[263] << 8 | s[264] << 9 | (s[265] ? s[646] : 0) << 10 | s[259] << 12 | s[261] << 13 | s[260] << 14 | (s[265] ? (s[573] ? (s[695] ? s[575] : s[902] ? s[696] : s[61] <= 19722 /* 2023-12-31 */ ? s[903] : s[59] >= 19723 /* 2024-01-01 */ ? 4 : 0) : 0) : 0) << 15 | s[904] << 18 | s[905] << 19 | s[906] << 20 | s[907] << 21 | (f.undskyldendeForhold ? 4194304 : 0) | s[908] << 23 | (f.arbejdsgiverAnmeldteIkke ? 16777216 : 0) | s[909] << 25 | s[521] << 26 | s[522] << 27 | s[525] << 28 | s[526] << 29, s[519], s[520], s[523], s[524], (s[65] ? (s[573] ? (s[695] ? s[575] : s[657] ? s[696] : s[902] ? (s[658] ? 3 : 0) : s[794] ? (s[910] ? 4 : 0) : s[899] ? 5 : 0) : 0) : 0) << 0 | s[911] << 3 | s[912] << 4 | s[335] << 5 | s[331] << 6 | s[913] << 7 | s[529] << 8 | s[530] << 9 | s[914] << 10 | (s[914] === 1 ? 0 : s[914] === 2 ? 0 : s[914] === 4 ? 0 : s[914] === 6 ? (f.oplystDelvistLedig ? 1 : 0) : 0) << 13 | (f.oplystDelvistLedig ? 16384 : 0) | s[537] << 15 | s[538] << 16 | (s[83] ? (s[573] ? (s[695] ? s[575] : s[793] ? s[696] : s[795]) : 0) : 0) << 17 | s[546] << 19 | s[547] << 20 | s[548] << 21 | (s[83] ? s[915] : 0) << 22 | s[916] << 25 | s[917] << 26 | s[918] << 27 | (f.nemrefusionNede ? 268435456 : 0) | s[541] << 29, s[527], s[528], s[535], s[536], s[539], s[540], s[542] << 0 | (s[83] ? s[646] : 0) << 1 | s[919] << 3 | s[920] << 4 | s[543] << 5 | s[544] << 6 | s[545] << 7 | s[559] << 8 | s[560] << 9 | s[921] << 10 | s[316] << 11 | s[317] << 12 | s[922] << 13 | s[923] << 14 | s[312] << 15 | s[314] << 16 | (f.ledigUdenLoen ? 131072 : 0) | (f.arbejdsgiverTilbyderDeltid ? 262144 : 0) | s[324] << 19 | s[325] << 20 | s[313] << 21 | s[315] << 22 | (s[573] ? (s[695] ? s[575] : s[574] ? s[696] : s[659]) : 0) << 23 | s[924] << 25 | s[925] << 26 | s[926] << 27 | s[300] << 28 | s[927] << 29, s[318], s[320], s[557], s[558], s[319], s[321], s[322], s[323], s[310], s[311], s[561], s[562], s[563] << 0 | s[564] << 1 | s[928] << 2 | s[929] << 3 | s[930] << 4 | s[551] << 5 | s[552] << 6 | s[555] << 7 | s[556] << 8 | s[565] << 9 | s[566] << 10 | s[931] << 11 | s[932] << 12 | s[933] << 13 | s[934] << 14 | s[935] << 15 | s[936] << 16 | s[937] << 17 | s[938] << 18 | s[939] << 19 | (f.aftaleMedArbejdsgiver ? 1048576 : 0) | s[940] << 21 | s[941] << 22 | s[332] << 23 | s[333] << 24 | (s[65] ? s[915] : 0) << 25 | s[942] << 28 | s[943] << 29, s[549], s[550], s[553], s[554], s[944] << 0 | (f.skyldesLoenmodtageren ? 2 : 0) | (f.forkertVejledning ? 4 : 0) | (f.saerligeOmstaendighederForRefusion ? 8 : 0) | s[945] << 4 | s[569] << 5 | s[570] << 6 | (s[65] ? (s[573] ? (s[695] ? s[575] : s[902] ? s[696] : s[794] ? s[903] : s[796]) : 0) : 0) << 7 | s[946] << 10 | s[947] << 11 | s[948] << 12 | s[949] << 13 | s[950] << 14 | s[951] << 15 | s[952] << 16 | s[953] << 17 | s[954] << 18 | s[955] << 19 | s[956] << 20, s[567], s[568]] }
}
