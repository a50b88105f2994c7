// Written from the law by `npm run compile`. Change the law, not this.
import { ALL_DAYS, FIRST_DAY, NEVER, NO_DAYS, allPeriods, countDays, dayReaching, dropFirst, flat, from, holidayTable, intersectTable, monthEndOver, monthStart, onWeekdays, periods, quotient, runEnd, runStart, sameDays, shiftDays, shiftMonths, sum, without } from '@sagsvej/rules/runtime'
const SATS_1 = (day) => day < 16804 ? (day < 14977 ? (day < 13885 ? (day < 13514 ? 333500 : 341500) : (day < 14249 ? 351500 : (day < 14613 ? 362500 : 376000))) : (day < 15712 ? (day < 15341 ? 383000 : 394000) : (day < 16076 ? 400500 : (day < 16440 ? 407500 : 413500)))) : (day < 18631 ? (day < 17532 ? (day < 17168 ? 418000 : 424500) : (day < 17903 ? 430000 : (day < 18267 ? 435500 : 440500))) : (day < 19723 ? (day < 18995 ? 446000 : (day < 19359 ? 446500 : 455000)) : (day < 20094 ? 469500 : (day < 20458 ? 486500 : 508500))))

const HELLIGDAGE_1 = holidayTable([{"on":{"month":1,"day":1}},{"on":{"easter":-3}},{"on":{"easter":-2}},{"on":{"easter":0}},{"on":{"easter":1}},{"on":{"easter":26},"to":19722},{"on":{"easter":39}},{"on":{"easter":49}},{"on":{"easter":50}},{"on":{"month":12,"day":25}},{"on":{"month":12,"day":26}}], [1, 2, 3, 4, 5, 6])

function svar_1(f, s) {
  // SDL.6.1: Første fraværsdag (SDL § 6, stk. 1)
  const v0 = periods(f.fravaer, (r_fravaer) => r_fravaer.omfang === 'fuldt' || r_fravaer.omfang === 'delvist')
  s[198] = v0
  const v1 = runStart(v0, f.vurderingsdato)
  s[0] = v1
  const v2 = v1 >= 13332 /* 2006-07-03 */
  s[343] = v2
  const v3 = periods(f.fravaer, (r_fravaer) => r_fravaer.omfang === 'fuldt')
  const v4 = dayReaching(v3, v1, 1)
  const v5 = runEnd(v0, f.vurderingsdato)
  s[4] = v5
  const v6 = v5 >= v4
  s[576] = v6
  const v7 = v6 ? v4 : NEVER
  const v8 = v1 >= NEVER
  s[3] = v8
  const SDL_6_1 = v2 ? v7 : FIRST_DAY
  s[59] = SDL_6_1
  const SDL_6_1_hoej = v2 ? v7 : NEVER
  s[61] = SDL_6_1_hoej
  const SDL_6_1_ir = v8 || !v2
  s[5] = SDL_6_1_ir
  // ALF.62.3: Sidste sygedag, a-kassen betaler (ALF § 62, stk. 3)
  const v12 = !v8 && SDL_6_1 <= 13331 /* 2006-07-02 */
  s[63] = v12
  const v13 = SDL_6_1_hoej >= 13332 /* 2006-07-03 */
  s[60] = v13
  const v14 = SDL_6_1 <= 16439 /* 2015-01-04 */
  s[74] = v14
  const v15 = !v8 && v13 && v14
  const v16 = SDL_6_1 <= 2147483646
  s[62] = v16
  const v17 = !v8 && SDL_6_1_hoej >= 16440 /* 2015-01-05 */ && v16
  s[77] = v17
  const v18 = f.persongruppe === 'ledig'
  s[87] = v18
  const v19 = shiftDays(SDL_6_1, 13)
  const v20 = shiftDays(SDL_6_1_hoej, 13)
  const v21 = v18 && SDL_6_1_ir
  s[256] = v21
  const v22 = SDL_6_1_ir || !v8 && SDL_6_1_hoej === NEVER
  s[64] = v22
  const v23 = v17 && (!v18 || !v8)
  const ALF_62_3 = v12 ? FIRST_DAY : v23 ? (v18 ? (f.dagpengerettenSlutter ? Math.min(v19, f.sidsteDagMedDagpengeret) : v19) : NEVER) : NEVER
  s[185] = ALF_62_3
  const ALF_62_3_hoej = v12 ? NEVER : v15 ? NEVER : v18 ? (f.dagpengerettenSlutter ? Math.min(v20, f.sidsteDagMedDagpengeret) : v20) : NEVER
  s[186] = ALF_62_3_hoej
  const ALF_62_3_er = v12 || v15 || v23
  s[184] = ALF_62_3_er
  const ALF_62_3_ir = v12 || v17 && v21 || v22
  s[187] = ALF_62_3_ir
  // BEK937.27: Sygedagpenge under uddannelse (BEK 937/2024 § 27, stk. 1-3)
  const v28 = f.vurderingsdato >= 13332 /* 2006-07-03 */
  s[88] = v28
  const v29 = f.vurderingsdato >= 19936 /* 2024-08-01 */
  s[582] = v29
  const v30 = f.uddannelseUnderSygdom === 'foer'
  s[583] = v30
  const v31 = f.uddannelseUnderSygdom === 'begyndt_under'
  s[585] = v31
  const v32 = f.undervisningstimer <= 600
  s[586] = v32
  const v33 = v31 && v32 && f.uddannelsePasserMedBehandling && f.uddannelseUdskyderRevalidering === false
  s[584] = v33
  const v34 = f.uddannelseUnderSygdom === 'opfoelgning'
  s[587] = v34
  const v35 = !v29 && (v30 || v33) || v29 && (v30 || v33 || v34)
  const v36 = f.uddannelseUnderSygdom === 'ingen'
  s[580] = v36
  const BEK937_27 = !v36 && (!v28 || v35)
  s[355] = BEK937_27
  const BEK937_27_nej = !v36 && (!v28 || !v35)
  s[356] = BEK937_27_nej
  const BEK937_27_ir = v36 || !v28
  s[357] = BEK937_27_ir
  // SDL.7.2: Det mindste fravær (SDL § 7, stk. 2)
  const v40 = f.persongruppe === 'loenmodtager'
  s[65] = v40
  const v41 = f.timerDuKanArbejde === 0
  s[596] = v41
  const v42 = f.normalTimerPrUge - f.timerDuKanArbejde
  s[299] = v42
  const v43 = v42 >= 400
  s[597] = v43
  const v44 = v41 || v43
  s[595] = v44
  const v45 = v40 && v44
  s[594] = v45
  const v46 = f.persongruppe === 'selvstaendig'
  s[83] = v46
  const v47 = f.andelAfArbejdetDuKan <= 5000
  s[298] = v47
  const v48 = v46 && v47
  s[598] = v48
  const v49 = f.persongruppe === 'ledig' || f.persongruppe === 'ingen'
  s[599] = v49
  const v50 = f.vurderingsdato >= 15706 /* 2013-01-01 */
  s[122] = v50
  const v51 = f.ansatFra >= 15706 /* 2013-01-01 */
  s[603] = v51
  const v52 = f.ansatIFleksjob && v51
  s[602] = v52
  const v53 = v44 || v52
  s[601] = v53
  const v54 = v40 && v53
  s[600] = v54
  const v55 = !v50 && (v45 || v48 || v49) || v50 && (v54 || v48 || v49)
  const SDL_7_2 = !v28 || v55
  s[377] = SDL_7_2
  const SDL_7_2_nej = !v28 || !v55
  s[378] = SDL_7_2_nej
  // SDL.7.1: Uarbejdsdygtig på grund af egen sygdom (SDL § 7, stk. 1-2)
  const SDL_7_1 = !v28 || f.uarbejdsdygtigVedEgenSygdom && (SDL_7_2 || !v28)
  s[89] = SDL_7_1
  const SDL_7_1_nej = !v28 || f.uarbejdsdygtigVedEgenSygdom === false || SDL_7_2_nej
  s[95] = SDL_7_1_nej
  // SDL.24.3.2: De første dage, der ikke tæller (SDL § 24, stk. 3, nr. 1-2)
  const v60 = v46 ? 14 : 15
  const v61 = v46 ? 14 : 21
  const v62 = v46 ? 14 : 30
  // SDL.24.3: Dage, der tæller med (SDL § 24, stk. 3-4)
  const v63 = dropFirst(v0, (start) => start >= NEVER ? 0 : start >= 13332 /* 2006-07-03 */ ? (start >= 13605 /* 2007-04-02 */ ? (start >= 14032 /* 2008-06-02 */ ? (start >= 15341 /* 2012-01-02 */ ? v62 : v61) : v60) : 14) : Infinity)
  const v64 = dropFirst(v0, (start) => { const r0_0 = start >= 13332 /* 2006-07-03 */; const r0_1 = start >= NEVER; const r0_2 = r0_0 ? (start >= 13605 /* 2007-04-02 */ ? (start >= 14032 /* 2008-06-02 */ ? (start >= 15341 /* 2012-01-02 */ ? v62 : v61) : v60) : 14) : -Infinity; return Math.max(0, r0_1 ? 0 : r0_1 || !r0_0 ? Math.min(0, r0_2) : r0_2) })
  const v65 = allPeriods(f.afbrydelser)
  const v66 = without(v63, v65)
  const v67 = without(v64, v65)
  const SDL_24_3 = !v2 ? NO_DAYS : without(v66, intersectTable(from(v67, 15523 /* 2012-07-02 */), HELLIGDAGE_1))
  s[1] = SDL_24_3
  const SDL_24_3_hoej = !v2 ? ALL_DAYS : without(v67, intersectTable(from(v66, 15523 /* 2012-07-02 */), HELLIGDAGE_1))
  s[2] = SDL_24_3_hoej
  const SDL_24_3_eksakt = v2 && sameDays(v63, v64)
  s[341] = SDL_24_3_eksakt
}

function svar_2(f, s) {
  // SDL.25.1: Grænsen for pensionister m.fl. (SDL § 25, stk. 1)
  const v0 = f.pensionDuFaar === 'foertidspension' || f.pensionDuFaar === 'seniorpension'
  s[96] = v0
  const v1 = f.pensionDuFaar === 'tidlig_pension'
  s[97] = v1
  const v2 = s[0] >= 15012 /* 2011-02-07 */
  s[251] = v2
  const v3 = onWeekdays(s[1], 62)
  s[7] = v3
  const v4 = onWeekdays(s[2], 62)
  s[6] = v4
  const v5 = monthEndOver(v4, 12, 130, s[0])
  const v6 = monthEndOver(v3, 12, 130, s[0])
  const v7 = !s[3] && s[4] >= v5
  s[605] = v7
  const v8 = !s[3] && s[4] < v6
  s[606] = v8
  const v9 = v7 && !s[3]
  const v10 = s[5] && !s[3] && v6 >= NEVER
  const v11 = v9 ? v5 : NEVER
  const v12 = v8 ? NEVER : v6
  const v13 = v9 ? (v8 || v10 ? Math.max(v6, v12) : v6) : v12
  const v14 = v9 || v8 || v10
  const v15 = monthEndOver(s[2], 12, 182, s[0])
  const v16 = monthEndOver(s[1], 12, 182, s[0])
  const v17 = !s[3] && s[4] >= v15
  s[607] = v17
  const v18 = !s[3] && s[4] < v16
  s[608] = v18
  const v19 = v17 && !s[3]
  const v20 = s[5] && !s[3] && v16 >= NEVER
  const v21 = v19 ? v15 : NEVER
  const v22 = v18 ? NEVER : v16
  const v23 = v19 ? (v18 || v20 ? Math.max(v16, v22) : v16) : v22
  const v24 = v19 || v18 || v20
  const SDL_25_1 = v2 ? (v14 ? (v24 ? Math.min(v11, v21) : v11) : v21) : FIRST_DAY
  s[102] = SDL_25_1
  const SDL_25_1_hoej = v2 ? (v14 ? (v24 ? Math.max(v13, v23) : v13) : v23) : NEVER
  s[104] = SDL_25_1_hoej
  const v27 = v0 || f.opfylderHelbredsbetingelserForFoertidspension || f.naaetFolkepensionsalder || v1
  s[199] = v27
  const SDL_25_1_er = v27 && !s[3] && (!v2 || v14 || v24)
  s[98] = SDL_25_1_er
  const SDL_25_1_ir = !v27 || s[3] || !v2 || v7 && s[5] || s[5] && !((s[3] || !s[5] && v5 === v6) && !s[3] && (s[3] || v5 === NEVER)) || v17 && s[5] || s[5] && !((s[3] || !s[5] && v15 === v16) && !s[3] && (s[3] || v15 === NEVER))
  s[100] = SDL_25_1_ir
}

function svar_3(f, s) {
  // SDL.24.1: Revurderingstidspunktet (SDL § 24, stk. 1)
  const v0 = monthEndOver(s[6], 18, 260, s[0])
  const v1 = monthEndOver(s[7], 18, 260, s[0])
  const v2 = !s[3] && v0 <= 16251 /* 2014-06-30 */
  s[615] = v2
  const v3 = !s[3] && v1 > 16251 /* 2014-06-30 */
  s[614] = v3
  const v4 = !s[3] && s[4] >= v0
  s[622] = v4
  const v5 = !s[3] && s[4] < v1
  s[623] = v5
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
  s[624] = v24
  const v25 = !s[3] && s[4] < v21
  s[625] = v25
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
  s[626] = v48
  const v49 = !s[3] && s[4] < v47
  s[627] = v49
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
  s[628] = v59
  const v60 = !s[3] && s[4] < v58
  s[629] = v60
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
  s[616] = v76
  const v77 = !s[3] && countDays(s[7], 15979 /* 2013-10-01 */, 16251 /* 2014-06-30 */) <= 110
  s[617] = v77
  const v78 = v2 || v77
  s[11] = v78
  const v79 = (v3 || s[5]) && (v76 || s[5]) && (v3 || v76)
  s[10] = v79
}

function svar_4(f, s) {
  // SDL.24.1: Revurderingstidspunktet (SDL § 24, stk. 1)
  const v0 = !s[3] && countDays(s[2], 15979 /* 2013-10-01 */, 16251 /* 2014-06-30 */) > 154
  s[620] = v0
  const v1 = !s[3] && countDays(s[1], 15979 /* 2013-10-01 */, 16251 /* 2014-06-30 */) <= 154
  s[621] = v1
  const v2 = s[8] || v1
  s[619] = v2
  const v3 = (s[9] || s[5]) && (v0 || s[5]) && (s[9] || v0)
  s[618] = v3
  const v4 = s[10] || v3
  s[612] = v4
  const v5 = (s[11] || s[5]) && (v2 || s[5]) && (s[11] || v2)
  s[613] = v5
  const v6 = s[12] || s[13] || v5
  s[611] = v6
  const v7 = !s[12] && (s[14] || s[5]) && (v4 || s[5])
  s[610] = v7
  const v8 = v7 && !v6
  s[609] = v8
  const SDL_24_1 = v7 ? FIRST_DAY : s[15] ? (s[16] ? Math.min(s[17], s[18]) : s[17]) : s[18]
  s[103] = SDL_24_1
  const SDL_24_1_hoej = v7 ? NEVER : s[15] ? (s[16] ? Math.max(s[19], s[20]) : s[19]) : s[20]
  s[105] = SDL_24_1_hoej
  const SDL_24_1_er = !s[3] && (v7 || !v8 && (s[15] || s[16]))
  s[99] = SDL_24_1_er
  const SDL_24_1_ir = s[3] || v7 || !v8 && (s[21] && (s[22] || s[23]) || !(s[24] && !s[22] && s[25] >= 13332 /* 2006-07-03 */ && s[26] <= 16251 /* 2014-06-30 */ || s[27] && !s[23] && s[28] >= 13332 /* 2006-07-03 */ && s[29] <= 16251 /* 2014-06-30 */) && (s[30] && (s[31] || s[32]) || !(s[33] && !s[31] || s[34] && !s[32])))
  s[101] = SDL_24_1_ir
  // SDL.27.1.1: Forlængelse, fordi revalidering er sandsynlig (SDL § 27, stk. 1, nr. 1)
  const v13 = SDL_24_1_er && SDL_24_1 < NEVER
  s[178] = v13
  const v14 = SDL_24_1_er && SDL_24_1_hoej >= NEVER
  s[179] = v14
  const v15 = Math.max(f.vurderingsdato, SDL_24_1)
  const v16 = Math.max(f.vurderingsdato, SDL_24_1_hoej)
  const v17 = Math.max(f.vurderingsdato, v15)
  const v18 = Math.min(f.vurderingsdato, v16)
  const v19 = v13 && SDL_24_1_er
  const v20 = SDL_24_1_ir && SDL_24_1_er && v18 >= v17
  const v21 = v14 || v20
  const v22 = v14 ? (v20 ? Math.min(f.vurderingsdato, v17) : f.vurderingsdato) : v17
  const v23 = v14 ? (v20 ? Math.max(f.vurderingsdato, v18) : f.vurderingsdato) : v18
  const v24 = f.forlaengelseErAfgjort || v19 || v14 || v20
  s[36] = v24
  const v25 = f.forlaengelseErAfgjort === false && (v13 && SDL_24_1_ir || SDL_24_1_ir && !((!SDL_24_1_er || !SDL_24_1_ir && v15 === v16) && SDL_24_1_er && (!SDL_24_1_er || f.vurderingsdato === v15)))
  s[346] = v25
  const v26 = f.forlaengelseErAfgjort ? f.forlaengelseAfgjortDen : v19 ? (v21 ? Math.min(v15, v22) : v15) : v22
  s[35] = v26
  const v27 = f.forlaengelseErAfgjort ? f.forlaengelseAfgjortDen : v19 ? (v21 ? Math.max(v16, v23) : v16) : v23
  s[37] = v27
  const v28 = v24 && v26 <= 13331 /* 2006-07-02 */
  s[39] = v28
  const v29 = v27 >= 13332 /* 2006-07-03 */
  s[40] = v29
  const v30 = v26 <= 2147483646
  s[38] = v30
  const v31 = v26 <= 15011 /* 2011-02-06 */
  s[225] = v31
  const v32 = v24 && v29 && v31
  s[42] = v32
  const v33 = v27 >= 15012 /* 2011-02-07 */
  const v34 = v26 <= 20484 /* 2026-01-31 */
  s[632] = v34
  const v35 = v24 && v33 && v34
  const v36 = v24 && v27 >= 20485 /* 2026-02-01 */ && v30
  s[234] = v36
  const v37 = v25 || v24 && v27 === NEVER
  s[41] = v37
  const SDL_27_1_1 = v28 || v32 && f.revalideringErSandsynlig || v35 && f.revalideringErSandsynlig || v36
  s[50] = SDL_27_1_1
  const SDL_27_1_1_nej = v28 || v32 && f.revalideringErSandsynlig === false || v35 && f.revalideringErSandsynlig === false || v36
  s[45] = SDL_27_1_1_nej
  const SDL_27_1_1_ir = v28 || v36 || v37
  s[46] = SDL_27_1_1_ir
  // SDL.27.1.2: Forlængelse for at afklare arbejdsevnen (SDL § 27, stk. 1, nr. 2)
  const v41 = v24 && v33 && v30
  const SDL_27_1_2 = v28 || v32 && f.afklaringErNoedvendig || v41 && f.afklaringErNoedvendig
  s[51] = SDL_27_1_2
  const SDL_27_1_2_nej = v28 || v32 && f.afklaringErNoedvendig === false || v41 && f.afklaringErNoedvendig === false
  s[56] = SDL_27_1_2_nej
  const SDL_27_1_2_ir = v28 || v37
  s[48] = SDL_27_1_2_ir
  // SDL.27.1.3.uger: Længste forlængelse ved lægebehandling (SDL § 27, stk. 1, nr. 3)
  const v45 = v26 <= 13544 /* 2007-01-31 */
  s[635] = v45
  const v46 = v24 && v29 && v45
  const v47 = v24 && v27 >= 13545 /* 2007-02-01 */ && v31
  const v48 = v26 <= 16251 /* 2014-06-30 */
  s[347] = v48
  const v49 = v24 && v33 && v48
  s[43] = v49
  const v50 = v27 >= 16252 /* 2014-07-01 */
  const v51 = v24 && v50 && v30
  s[44] = v51
  const v52 = v49 || v51
  s[226] = v52
  const SDL_27_1_3_uger = v28 ? -Infinity : v46 ? 364 : v47 ? 364 : v49 ? 728 : 938
  s[230] = SDL_27_1_3_uger
  const SDL_27_1_3_uger_hoej = v28 ? Infinity : v47 || v52 ? (v52 ? (v51 ? 938 : 728) : 728) : 364
  s[232] = SDL_27_1_3_uger_hoej
  const SDL_27_1_3_uger_er = v28 || v46 || v47 || v49 || v51
  s[228] = SDL_27_1_3_uger_er
  // SDL.27.1.3: Forlængelse ved lægebehandling (SDL § 27, stk. 1, nr. 3)
  const v56 = SDL_27_1_3_uger_er && SDL_27_1_3_uger_hoej >= f.laegensSkoenUgerTilArbejde
  s[639] = v56
  const v57 = SDL_27_1_3_uger_er && SDL_27_1_3_uger < f.laegensSkoenUgerTilArbejde
  s[640] = v57
  const v58 = f.underLaegebehandling === false || f.laegensSkoenErSikkert === false || v57
  const v59 = f.underLaegebehandling && f.laegensSkoenErSikkert && (v56 || SDL_27_1_2_ir)
  const v60 = f.laegensSkoenUgerTilArbejde <= 364
  s[641] = v60
  const v61 = f.underLaegebehandling && f.laegensSkoenErSikkert && v60
  const v62 = f.laegensSkoenUgerTilArbejde <= 728
  s[642] = v62
  const v63 = f.underLaegebehandling && f.laegensSkoenErSikkert && v62
  const SDL_27_1_3 = v28 || v46 && v59 || v47 && (v61 || v63) || v41 && v59
  s[52] = SDL_27_1_3
  const SDL_27_1_3_nej = v28 || v46 && v58 || v47 && (!v61 || !v63) || v41 && v58
  s[57] = SDL_27_1_3_nej
  // SDL.27.1.4: Forlængelse, fordi fleksjob eller pension skal afklares (SDL § 27, stk. 1, nr. 4)
  const v66 = v24 && v50 && v34
  s[233] = v66
  const SDL_27_1_4 = v28 || v32 && f.kanIkkeArbejdePaaNormaleVilkaar || v49 && f.kanIkkeArbejdePaaNormaleVilkaar || v66 && f.sagSkalIRehabiliteringsteam || v36
  s[53] = SDL_27_1_4
  const SDL_27_1_4_nej = v28 || v32 && f.kanIkkeArbejdePaaNormaleVilkaar === false || v49 && f.kanIkkeArbejdePaaNormaleVilkaar === false || v66 && f.sagSkalIRehabiliteringsteam === false || v36
  s[58] = SDL_27_1_4_nej
  // SDL.27.1.5: Forlængelse ved livstruende sygdom (SDL § 27, stk. 1, nr. 5)
  const v69 = f.laegenVurdererLivstruende && f.behandlingsmulighederUdtoemte
  const SDL_27_1_5 = v28 || v32 && v69 || v49 && v69 || v51 && f.laegenVurdererLivstruende
  s[54] = SDL_27_1_5
  const SDL_27_1_5_nej = v28 || v32 && !v69 || v49 && !v69 || v51 && f.laegenVurdererLivstruende === false
  s[47] = SDL_27_1_5_nej
  // SDL.27.1.6: Forlængelse ved arbejdsskadesag (SDL § 27, stk. 1, nr. 6)
  const v72 = f.arbejdsskadesag === 'uden_afgoerelse'
  const v73 = f.arbejdsskadesag === 'uden_afgoerelse' || f.arbejdsskadesag === 'foreloebig_afgoerelse'
  const SDL_27_1_6 = v28 || v32 && v72 || v49 && v72 || v51 && v73
  s[55] = SDL_27_1_6
  const SDL_27_1_6_nej = v28 || v32 && !v72 || v49 && !v72 || v51 && !v73
  s[49] = SDL_27_1_6_nej
}

function svar_5(f, s) {
  // SDL.27.1.7.2: Åbenbar sag om førtidspension uden om rehabiliteringsteamet (SDL § 27, stk. 1, nr. 7)
  const v0 = s[35] <= 16952 /* 2016-05-31 */
  s[644] = v0
  const v1 = s[35] <= 16974 /* 2016-06-22 */
  s[645] = v1
  const v2 = s[36] && s[37] >= 16953 /* 2016-06-01 */ && v1
  const v3 = s[35] <= 20634 /* 2026-06-30 */
  s[646] = v3
  const v4 = s[36] && s[37] >= 16975 /* 2016-06-23 */ && v3
  const v5 = s[36] && s[37] >= 20635 /* 2026-07-01 */ && s[38]
  const SDL_27_1_7_2 = s[39] || v2 || v4 && f.arbejdsevnenKanAabenbartIkkeForbedres || v5
  s[492] = SDL_27_1_7_2
  const SDL_27_1_7_2_nej = s[39] || s[36] && s[40] && v0 || v2 || v4 && f.arbejdsevnenKanAabenbartIkkeForbedres === false || v5
  s[493] = SDL_27_1_7_2_nej
  const SDL_27_1_7_2_ir = s[39] || v2 || v5 || s[41]
  s[494] = SDL_27_1_7_2_ir
  // SDL.27.1.7: Forlængelse ved sag om førtidspension (SDL § 27, stk. 1, nr. 7)
  const SDL_27_1_7 = s[39] || s[42] && f.foertidspensionssagPaabegyndt || s[43] && f.foertidspensionssagPaabegyndt || s[44] && (f.ansoegningOmFoertidspension || SDL_27_1_7_2)
  s[235] = SDL_27_1_7
  const SDL_27_1_7_nej = s[39] || s[42] && f.foertidspensionssagPaabegyndt === false || s[43] && f.foertidspensionssagPaabegyndt === false || s[44] && f.ansoegningOmFoertidspension === false && (SDL_27_1_7_2_nej || SDL_27_1_7_2_ir)
  s[240] = SDL_27_1_7_nej
  // SDL.27.1: Forlængelse af sygedagpenge (SDL § 27, stk. 1)
  const v11 = s[36] && s[40] && s[38]
  s[227] = v11
  const v12 = s[45] || s[46]
  s[236] = v12
  const v13 = s[47] || s[48]
  s[237] = v13
  const v14 = s[49] || s[48]
  s[238] = v14
  const v15 = SDL_27_1_7_nej || s[48]
  s[239] = v15
  const v16 = s[46] && s[48]
  s[249] = v16
  const SDL_27_1 = s[39] || v11 && (s[50] || s[51] || s[52] || s[53] || s[54] || s[55] || SDL_27_1_7)
  s[106] = SDL_27_1
  const SDL_27_1_nej = s[39] || v11 && v12 && (s[56] || s[48]) && (s[57] || s[48]) && (s[58] || s[46]) && v13 && v14 && v15 && (s[45] || s[56] || s[57] || s[58] || s[47] || s[49] || SDL_27_1_7_nej)
  s[107] = SDL_27_1_nej
  const SDL_27_1_ir = s[39] || v11 && v16 || s[41]
  s[108] = SDL_27_1_ir
  // SDL.24a.1.grænse: Over grænsen på første fraværsdag (SDL § 24 a, stk. 1)
  const v20 = s[59] <= 16251 /* 2014-06-30 */
  s[192] = v20
  const v21 = !s[3] && s[60] && v20
  s[93] = v21
  const v22 = !s[3] && s[61] >= 16252 /* 2014-07-01 */ && s[62]
  s[90] = v22
  const v23 = monthStart(s[59])
  s[75] = v23
  const v24 = monthStart(s[61])
  s[76] = v24
  const v25 = shiftMonths(v23, -9)
  const v26 = shiftMonths(v24, -9)
  const v27 = shiftDays(v23, -1)
  const v28 = shiftDays(v24, -1)
  const v29 = shiftMonths(v23, -8)
  const v30 = shiftMonths(v24, -8)
  const v31 = shiftDays(s[59], -1)
  const v32 = shiftDays(s[61], -1)
  const SDL_24a_1_graense = s[63] || v22 && (!s[3] && countDays(s[6], v25, v28) > 110 || !s[3] && countDays(s[2], v25, v28) > 154 || !s[3] && countDays(s[6], v29, v32) > 110 || !s[3] && countDays(s[2], v29, v32) > 154)
  s[91] = SDL_24a_1_graense
  const SDL_24a_1_graense_nej = s[63] || v21 || v22 && (!s[3] && countDays(s[7], v26, v27) <= 110 || !s[3] && countDays(s[1], v26, v27) <= 154 || !s[3] && countDays(s[7], v30, v31) <= 110 || !s[3] && countDays(s[1], v30, v31) <= 154)
  s[94] = SDL_24a_1_graense_nej
  const SDL_24a_1_graense_ir = s[63] || v22 && s[5] || s[64]
  s[92] = SDL_24a_1_graense_ir
  // SDL.30.2: Beskæftigelseskravet over for arbejdsgiveren (SDL § 30, stk. 2-4)
  const v36 = s[59] <= 15011 /* 2011-02-06 */
  s[123] = v36
  const v37 = !s[3] && s[60] && v36
  s[72] = v37
  const v38 = !s[3] && shiftDays(s[61], -56) >= f.ansatFra
  s[654] = v38
  const v39 = !s[3] && shiftDays(s[59], -56) < f.ansatFra
  s[655] = v39
  const v40 = v39 || f.andetFravaerSeneste8Uger
  s[653] = v40
  const v41 = (v38 || s[5]) && f.andetFravaerSeneste8Uger === false
  s[652] = v41
  const v42 = f.timerHosArbejdsgiveren >= 7400
  s[656] = v42
  const v43 = v40 || !v42
  s[651] = v43
  const v44 = v41 && v42
  s[650] = v44
  const v45 = v42 && f.genansat && f.paaArbejdeDaSygdommenKom
  s[657] = v45
  const v46 = v44 || v45
  const v47 = v43 && !v45
  const v48 = s[61] >= 15012 /* 2011-02-07 */
  s[78] = v48
  const v49 = !s[3] && v48 && s[62]
  s[73] = v49
  const SDL_30_2 = s[63] || v37 && v46 || v49 && v46
  s[502] = SDL_30_2
  const SDL_30_2_nej = s[63] || v37 && v47 || v49 && v47
  s[503] = SDL_30_2_nej
  const SDL_30_2_ir = s[63] || s[64]
  s[69] = SDL_30_2_ir
  // SDL.30.fleksjob: Ingen arbejdsgiverperiode i fleksjob (SDL § 32, stk. 1, nr. 5)
  const SDL_30_fleksjob = f.ansatIFleksjob && (s[63] || v37 || v49)
  s[504] = SDL_30_fleksjob
  const SDL_30_fleksjob_nej = f.ansatIFleksjob && s[63]
  s[505] = SDL_30_fleksjob_nej
  const SDL_30_fleksjob_ir = f.ansatIFleksjob === false || SDL_30_2_ir
  s[506] = SDL_30_fleksjob_ir
  // SDL.30: Ret over for arbejdsgiveren (SDL § 30, stk. 1)
  const v56 = !s[3] && s[60] && s[62]
  s[86] = v56
  const v57 = f.ansatIFleksjob === false || SDL_30_fleksjob_nej
  s[658] = v57
  const v58 = f.ansatIFleksjob && (SDL_30_fleksjob || SDL_30_fleksjob_ir)
  s[659] = v58
  const SDL_30 = s[63] || v56 && s[65] && (SDL_30_2 || SDL_30_2_ir) && v57
  s[70] = SDL_30
  const SDL_30_nej = s[63] || v56 && (!s[65] || SDL_30_2_nej || v58)
  s[71] = SDL_30_nej
  // SDL.30.1: Arbejdsgiverperioden (SDL § 30, stk. 1)
  const v61 = s[59] <= 13604 /* 2007-04-01 */
  s[660] = v61
  const v62 = !s[3] && s[60] && v61
  const v63 = s[59] <= 14031 /* 2008-06-01 */
  s[661] = v63
  const v64 = !s[3] && s[61] >= 13605 /* 2007-04-02 */ && v63
  const v65 = s[59] <= 15340 /* 2012-01-01 */
  s[272] = v65
  const v66 = !s[3] && s[61] >= 14032 /* 2008-06-02 */ && v65
  const v67 = s[61] >= 15341 /* 2012-01-02 */
  s[273] = v67
  const v68 = !s[3] && v67 && s[62]
  const v69 = v66 || v68
  const SDL_30_1 = s[63] ? -Infinity : v62 ? 14 : v64 ? 15 : v66 ? 21 : 30
  s[66] = SDL_30_1
  const SDL_30_1_hoej = s[63] ? Infinity : v64 || v69 ? (v69 ? (v68 ? 30 : 21) : 15) : 14
  s[67] = SDL_30_1_hoej
  const SDL_30_1_er = s[63] || v62 || v64 || v66 || v68
  s[68] = SDL_30_1_er
}

function svar_6(f, s) {
  // SDL.31.1: Sidste dag, arbejdsgiveren betaler (SDL § 31, stk. 1)
  const v0 = shiftDays(s[59], s[66])
  s[269] = v0
  const v1 = shiftDays(s[61], s[67])
  s[270] = v1
  const v2 = !s[3] && s[68]
  s[109] = v2
  const v3 = s[5] || s[69]
  s[113] = v3
  const v4 = shiftDays(v0, -1)
  s[111] = v4
  const v5 = shiftDays(v1, -1)
  s[110] = v5
  const v6 = f.fratraeder ? Math.min(v4, f.fratraedelsesdag) : v4
  const v7 = f.fratraeder ? Math.min(v5, f.fratraedelsesdag) : v5
  const v8 = s[70] && v2
  const v9 = s[69] && v2 && v7 >= NEVER
  const v10 = s[71] ? NEVER : v7
  const v11 = v8 || s[71] || v9
  const v12 = s[70] && v3 || s[69] && !((!v2 || !v3 && v6 === v7) && v2 && (!v2 || v6 === NEVER))
  const SDL_31_1 = s[63] ? FIRST_DAY : v8 ? v6 : NEVER
  s[181] = SDL_31_1
  const SDL_31_1_hoej = s[63] ? NEVER : v8 ? (s[71] || v9 ? Math.max(v7, v10) : v7) : v10
  s[182] = SDL_31_1_hoej
  const SDL_31_1_er = s[63] || s[72] && v11 || s[73] && v11
  s[180] = SDL_31_1_er
  const SDL_31_1_ir = s[63] || s[72] && v12 || s[73] && v12 || s[64]
  s[183] = SDL_31_1_ir
  // SDL.32.1: Beskæftigelseskravet over for kommunen (SDL § 32, stk. 1-3)
  const v17 = s[59] <= 15522 /* 2012-07-01 */
  s[663] = v17
  const v18 = !s[3] && s[60] && v17
  const v19 = !s[3] && shiftDays(s[61], -91) >= f.tilknyttetArbejdsmarkedetFra
  s[667] = v19
  const v20 = !s[3] && shiftDays(s[59], -91) < f.tilknyttetArbejdsmarkedetFra
  s[668] = v20
  const v21 = f.timerSeneste13Uger >= 12000
  s[669] = v21
  const v22 = SDL_31_1_er && SDL_31_1 < f.vurderingsdato
  s[672] = v22
  const v23 = SDL_31_1_er && SDL_31_1_hoej >= f.vurderingsdato
  s[673] = v23
  const v24 = s[71] || v22
  s[670] = v24
  const v25 = s[70] || s[69]
  s[112] = v25
  const v26 = v25 && (v23 || SDL_31_1_ir) && (s[70] || v23)
  s[79] = v26
  const v27 = s[69] && SDL_31_1_ir
  s[671] = v27
  const v28 = v20 || !v21 || v26
  s[666] = v28
  const v29 = v24 || v27
  s[80] = v29
  const v30 = (v19 || s[5]) && v21 && v29
  s[665] = v30
  const v31 = f.uddannelsensLaengde >= 18
  s[674] = v31
  const v32 = !s[3] && s[61] >= f.uddannelseAfsluttet
  s[675] = v32
  const v33 = !s[3] && s[59] < f.uddannelseAfsluttet
  s[676] = v33
  const v34 = shiftMonths(f.uddannelseAfsluttet, 1)
  const v35 = !s[3] && v34 >= s[59]
  s[677] = v35
  const v36 = !s[3] && v34 < s[61]
  s[678] = v36
  const v37 = f.erhvervsmaessigUddannelse === false || !v31 || v33 || v36
  s[84] = v37
  const v38 = f.erhvervsmaessigUddannelse && v31 && (v32 || s[5]) && (v35 || s[5])
  s[85] = v38
  const v39 = !s[3] && s[61] >= 15523 /* 2012-07-02 */ && s[74]
  const v40 = !s[3] && shiftDays(s[61], -182) >= f.tilknyttetArbejdsmarkedetFra
  s[681] = v40
  const v41 = !s[3] && shiftDays(s[59], -182) < f.tilknyttetArbejdsmarkedetFra
  s[682] = v41
  const v42 = f.timerSeneste26Uger >= 24000
  s[683] = v42
  const v43 = v41 || !v42 || v26
  s[680] = v43
  const v44 = (v40 || s[5]) && v42 && v29
  s[679] = v44
  const v45 = shiftMonths(s[75], -6)
  const v46 = shiftMonths(s[76], -6)
  const v47 = sum(f.timerPrMaaned, (r_timerPrMaaned) => { const r0_0 = !s[3] && r_timerPrMaaned.maaned >= v45; const r0_1 = !s[3] && r_timerPrMaaned.maaned < s[76]; return (r0_0 || s[5]) && (r0_1 || s[5]) && (r0_0 || r0_1) ? r_timerPrMaaned.timer : 0 }) >= 24000
  s[690] = v47
  const v48 = sum(f.timerPrMaaned, (r_timerPrMaaned) => { const r0_0 = !s[3] && r_timerPrMaaned.maaned >= v45; const r0_1 = !s[3] && r_timerPrMaaned.maaned < s[76]; const r0_2 = (r0_0 || s[5]) && (r0_1 || s[5]) && (r0_0 || r0_1); return r0_2 ? (r0_2 && !(!s[3] && r_timerPrMaaned.maaned < v46 || !s[3] && r_timerPrMaaned.maaned >= s[75]) && !s[5] ? r_timerPrMaaned.timer : 0) : 0 }) >= 24000
  s[691] = v48
  const v49 = sum(f.timerPrMaaned, (r_timerPrMaaned) => { const r0_0 = !s[3] && r_timerPrMaaned.maaned >= v45; const r0_1 = !s[3] && r_timerPrMaaned.maaned < s[76]; return (r0_0 || s[5]) && (r0_1 || s[5]) && (r0_0 || r0_1) && r_timerPrMaaned.timer >= 4000 ? 1 : 0 }) >= 5
  s[692] = v49
  const v50 = sum(f.timerPrMaaned, (r_timerPrMaaned) => { const r0_0 = !s[3] && r_timerPrMaaned.maaned >= v45; const r0_1 = !s[3] && r_timerPrMaaned.maaned < s[76]; const r0_2 = (r0_0 || s[5]) && (r0_1 || s[5]) && (r0_0 || r0_1); const r0_3 = r_timerPrMaaned.timer >= 4000; const r0_4 = r0_2 && r0_3; return r0_4 ? (r0_4 && !(r0_2 && !r0_3 || !s[3] && r_timerPrMaaned.maaned < v46 || !s[3] && r_timerPrMaaned.maaned >= s[75] || s[5] && !r0_3) && !(s[5] && r0_3) ? 1 : 0) : 0 }) >= 5
  s[693] = v50
  const v51 = !v48 || !v50
  s[689] = v51
  const v52 = v47 && v49
  s[688] = v52
  const v53 = 6 + f.maanederDerSesBortFra
  const v54 = -v53
  const v55 = shiftMonths(s[75], v54)
  const v56 = shiftMonths(s[76], v54)
  const v57 = sum(f.timerPrMaaned, (r_timerPrMaaned) => { const r0_0 = !s[3] && r_timerPrMaaned.maaned < s[76]; const r0_1 = !s[3] && r_timerPrMaaned.maaned >= v55; return (r0_1 || s[5]) && (r0_0 || s[5]) && (r0_1 || r0_0) ? r_timerPrMaaned.timer : 0 }) >= 24000
  s[696] = v57
  const v58 = sum(f.timerPrMaaned, (r_timerPrMaaned) => { const r0_0 = !s[3] && r_timerPrMaaned.maaned < s[76]; const r0_1 = !s[3] && r_timerPrMaaned.maaned >= v55; const r0_2 = (r0_1 || s[5]) && (r0_0 || s[5]) && (r0_1 || r0_0); return r0_2 ? (r0_2 && !(!s[3] && r_timerPrMaaned.maaned < v56 || !s[3] && r_timerPrMaaned.maaned >= s[75]) && !s[5] ? r_timerPrMaaned.timer : 0) : 0 }) >= 24000
  s[697] = v58
  const v59 = sum(f.timerPrMaaned, (r_timerPrMaaned) => { const r0_0 = !s[3] && r_timerPrMaaned.maaned < s[76]; const r0_1 = !s[3] && r_timerPrMaaned.maaned >= v55; return (r0_1 || s[5]) && (r0_0 || s[5]) && (r0_1 || r0_0) && r_timerPrMaaned.timer >= 4000 ? 1 : 0 }) >= 5
  s[698] = v59
  const v60 = sum(f.timerPrMaaned, (r_timerPrMaaned) => { const r0_0 = !s[3] && r_timerPrMaaned.maaned < s[76]; const r0_1 = r_timerPrMaaned.timer >= 4000; const r0_2 = !s[3] && r_timerPrMaaned.maaned >= v55; const r0_3 = (r0_2 || s[5]) && (r0_0 || s[5]) && (r0_2 || r0_0); const r0_4 = r0_3 && r0_1; return r0_4 ? (r0_4 && !(r0_3 && !r0_1 || !s[3] && r_timerPrMaaned.maaned < v56 || !s[3] && r_timerPrMaaned.maaned >= s[75] || s[5] && !r0_1) && !(s[5] && r0_1) ? 1 : 0) : 0 }) >= 5
  s[699] = v60
  const v61 = !v58 || !v60
  s[695] = v61
  const v62 = v57 && v59
  s[694] = v62
  const v63 = v52 || v62
  s[686] = v63
  const v64 = v51 && v61
  s[687] = v64
  const v65 = f.iBeskaeftigelse === false || v64 || v26
  s[685] = v65
  const v66 = f.iBeskaeftigelse && v63 && v29
  s[684] = v66
  const SDL_32_1 = s[63] || v18 && (v30 || f.dagpengeretHvisRask || v38 || f.elevILoennetPraktik || f.ansatIFleksjob) || v39 && (v44 || f.dagpengeretHvisRask || v38 || f.elevILoennetPraktik || f.ansatIFleksjob) || s[77] && (v66 || f.dagpengeretHvisRask || v38 || f.elevILoennetPraktik || f.ansatIFleksjob)
  s[82] = SDL_32_1
  const SDL_32_1_nej = s[63] || v18 && v28 && f.dagpengeretHvisRask === false && v37 && f.elevILoennetPraktik === false && f.ansatIFleksjob === false || v39 && v43 && f.dagpengeretHvisRask === false && v37 && f.elevILoennetPraktik === false && f.ansatIFleksjob === false || s[77] && v65 && f.dagpengeretHvisRask === false && v37 && f.elevILoennetPraktik === false && f.ansatIFleksjob === false
  s[81] = SDL_32_1_nej
}

function svar_7(f, s) {
  // SDL.42.1: Beskæftigelseskravet for selvstændige (SDL § 42)
  const v0 = f.maanederSomSelvstaendig >= 6
  s[705] = v0
  const v1 = f.maanederSomSelvstaendig + f.maanederSomLoenmodtagerFoer >= 6
  s[706] = v1
  const v2 = v0 || v1
  s[704] = v2
  const v3 = v2 && f.drevetSenesteMaaned
  s[703] = v3
  const v4 = f.timerIVirksomheden >= 1850
  s[707] = v4
  const v5 = v3 && v4
  s[708] = v5
  const v6 = s[59] <= 15705 /* 2012-12-31 */
  s[700] = v6
  const v7 = !s[3] && s[78] && v6
  const v8 = s[59] <= 15883 /* 2013-06-27 */
  s[702] = v8
  const v9 = !s[3] && s[61] >= 15706 /* 2013-01-01 */ && v8
  const v10 = v5 || f.tilskudTilEgenVirksomhed
  const v11 = !s[3] && s[61] >= 15884 /* 2013-06-28 */ && s[62]
  const SDL_42_1 = s[63] || s[72] && v5 || v7 && v5 || v9 && v10 || v11 && v10
  s[537] = SDL_42_1
  const SDL_42_1_nej = s[63] || s[72] && !v5 || v7 && !v5 || v9 && !v10 || v11 && !v10
  s[538] = SDL_42_1_nej
  // SDL.34.1: Ret ved arbejdsskade (SDL § 34, stk. 1)
  const v14 = f.arbejdsskade === false || s[79]
  const v15 = f.arbejdsskade && s[80]
  const SDL_34_1 = s[63] || s[72] && v15 || s[73] && v15
  s[507] = SDL_34_1
  const SDL_34_1_nej = s[63] || s[72] && v14 || s[73] && v14
  s[508] = SDL_34_1_nej
  // SDL.32: Ret over for kommunen (SDL § 2, stk. 2)
  const v18 = !s[65] || s[81]
  s[710] = v18
  const v19 = s[65] && (s[82] || s[69])
  s[709] = v19
  const v20 = !s[83] || SDL_42_1_nej
  s[712] = v20
  const v21 = s[83] && (SDL_42_1 || s[69])
  s[711] = v21
  const v22 = f.persongruppe === 'ingen'
  s[255] = v22
  const v23 = !v22 || s[84]
  s[714] = v23
  const v24 = v22 && s[85]
  s[713] = v24
  const SDL_32 = s[63] || s[86] && (v19 || v21 || s[87] || v24 || SDL_34_1)
  s[114] = SDL_32
  const SDL_32_nej = s[63] || s[86] && v18 && v20 && !s[87] && v23 && (SDL_34_1_nej || s[69])
  s[115] = SDL_32_nej
  // SDL.3: Ophold i Danmark (SDL § 3)
  const v27 = f.vurderingsdato >= 17702 /* 2018-06-20 */
  s[715] = v27
  const v28 = !v27 && (f.ophold === 'danmark' || f.ophold === 'rekreation' || f.ophold === 'behandling' || f.ophold === 'udskudt_hjemrejse' || f.ophold === 'udsendt' || f.ophold === 'dansk_social_sikring') || v27 && (f.ophold === 'danmark' || f.ophold === 'rekreation' || f.ophold === 'behandling' || f.ophold === 'udskudt_hjemrejse' || f.ophold === 'udsendt' || f.ophold === 'repatriering' || f.ophold === 'dansk_social_sikring')
  const SDL_3 = !s[88] || v28
  s[119] = SDL_3
  const SDL_3_nej = !s[88] || !v28
  s[121] = SDL_3_nej
  // SDL.24a.1: Jobafklaring ved ny sygemelding (SDL § 24 a, stk. 1)
  const v31 = SDL_32 || s[69]
  s[197] = v31
  const v32 = SDL_3 || !s[88]
  s[117] = v32
  const v33 = s[89] || !s[88]
  s[118] = v33
  const SDL_24a_1 = s[63] || s[90] && (s[91] || s[92]) && v31 && v32 && v33 && (s[91] || SDL_32 || SDL_3 || s[89])
  s[193] = SDL_24a_1
  const SDL_24a_1_nej = s[63] || s[93] || s[90] && (s[94] || SDL_32_nej || SDL_3_nej || s[95])
  s[196] = SDL_24a_1_nej
  const SDL_24a_1_ir = s[63] || s[90] && s[92] && s[69] && !s[88] || s[64]
  s[195] = SDL_24a_1_ir
  // SDL.24c.1: Stop for sygedagpenge, når sygdommen ikke længere er livstruende (SDL § 24 c, stk. 1)
  const v37 = f.vurderingsdato >= 16801 /* 2016-01-01 */
  s[124] = v37
  const v38 = v37 && f.fikSygedagpengeVedLivstruende && f.laegenFinderIkkeLaengereLivstruende
  const SDL_24c_1 = !s[88] || v38
  s[454] = SDL_24c_1
  const SDL_24c_1_nej = !s[88] || !v38
  s[455] = SDL_24c_1_nej
  // LAB.107.1: Ret til jobafklaringsforløb (LAB § 107)
  const v41 = f.vurderingsdato >= 16252 /* 2014-07-01 */
  s[173] = v41
  const v42 = s[96] || f.naaetFolkepensionsalder || s[97]
  s[726] = v42
  const v43 = f.forlaengelseErAfgjort || v42 && s[98] || !v42 && s[99]
  s[174] = v43
  const v44 = f.forlaengelseErAfgjort === false && (v42 && s[100] || !v42 && s[101])
  s[175] = v44
  const v45 = f.forlaengelseErAfgjort ? f.forlaengelsenSlutter : v42 ? s[102] : s[103]
  s[176] = v45
  const v46 = f.forlaengelseErAfgjort ? f.forlaengelsenSlutter : v42 ? s[104] : s[105]
  s[177] = v46
  const v47 = v43 && f.vurderingsdato >= v45
  s[724] = v47
  const v48 = v43 && f.vurderingsdato < v46
  s[725] = v48
  const v49 = v48 || v42 || s[106]
  s[723] = v49
  const v50 = s[107] || s[108]
  s[250] = v50
  const v51 = (v47 || v44) && !v42 && v50
  s[722] = v51
  const v52 = v51 || SDL_24a_1
  s[720] = v52
  const v53 = SDL_24a_1_nej || SDL_24a_1_ir
  s[194] = v53
  const v54 = v49 && v53
  s[721] = v54
  const v55 = v51 || SDL_24a_1 || SDL_24c_1
  s[727] = v55
  const v56 = v49 && v53 && (SDL_24c_1_nej || !s[88])
  s[728] = v56
  const LAB_107_1 = !s[88] || v41 && (!v37 && v33 && v52 || v37 && v33 && v55)
  s[358] = LAB_107_1
  const LAB_107_1_nej = !s[88] || !v41 || !v37 && (s[95] || v54) || v37 && (s[95] || v56)
  s[359] = LAB_107_1_nej
  // LAB.110.1: Jobafklaringsforløbets længste varighed (LAB § 110, stk. 1)
  const v59 = f.jobafklaringStartede >= 16252 /* 2014-07-01 */
  s[729] = v59
  const v60 = f.jobafklaringStartede >= 17532 /* 2018-01-01 */
  s[730] = v60
  const v61 = shiftMonths(f.jobafklaringStartede, 24)
  const v62 = shiftDays(v61, -1)
  const v63 = f.jobafklaringStartede >= 18262 /* 2020-01-01 */
  s[731] = v63
  const v64 = allPeriods(f.barselUnderJobafklaring)
  const v65 = without(ALL_DAYS, v64)
  const v66 = dayReaching(v65, f.jobafklaringStartede, v61 === NEVER ? Infinity : v61 - f.jobafklaringStartede)
  const LAB_110_1 = v59 ? (v60 ? (v63 ? v66 : Math.min(v62, v66)) : v62) : FIRST_DAY
  s[361] = LAB_110_1
  const LAB_110_1_hoej = v59 ? (v60 ? (v63 ? v66 : Math.max(v62, v66)) : v62) : NEVER
  s[362] = LAB_110_1_hoej
  const LAB_110_1_ir = f.erIJobafklaring === false || !v59
  s[363] = LAB_110_1_ir
  // SDL.2.1: Hvem kan få sygedagpenge (SDL § 2, stk. 1)
  const SDL_2_1 = s[63] || s[86] && (s[65] || s[83] || s[87] || f.arbejdsskade || v24)
  s[116] = SDL_2_1
  const SDL_2_1_nej = s[63] || s[86] && !s[65] && !s[83] && !s[87] && f.arbejdsskade === false && v23
  s[120] = SDL_2_1_nej
}

function svar_8(f, s) {
  // SDL.2: Ret til sygedagpenge (SDL § 2)
  const v0 = s[109] && s[110] >= f.vurderingsdato
  s[736] = v0
  const v1 = s[109] && s[111] < f.vurderingsdato
  s[737] = v1
  const v2 = s[71] || v1
  s[735] = v2
  const v3 = s[112] && (v0 || s[113]) && (s[70] || v0)
  s[734] = v3
  const v4 = v3 || s[114]
  s[732] = v4
  const v5 = (v2 || s[69]) && (s[115] || s[69]) && (v2 || s[115])
  s[733] = v5
  const SDL_2 = s[63] || s[86] && (s[116] || s[69]) && (v4 || s[69]) && s[117] && s[118] && (s[116] || v4 || s[119] || s[89])
  s[364] = SDL_2
  const SDL_2_nej = s[63] || s[86] && (s[120] || v5 || s[121] || s[95])
  s[365] = SDL_2_nej
  const SDL_2_ir = s[63] || s[86] && s[69] && !s[88] || s[64]
  s[366] = SDL_2_ir
  // SDL.7.1.ferieaftale: Ferien kan aftales med kommunen (SDL § 7, stk. 1)
  const v9 = f.feriePasserMedForloebet && f.ferieIndenForFerieloven
  const SDL_7_1_ferieaftale = !s[88] || v9
  s[370] = SDL_7_1_ferieaftale
  const SDL_7_1_ferieaftale_nej = !s[88] || !v9
  s[371] = SDL_7_1_ferieaftale_nej
  // SDL.7.1.genoptagelse: Sygedagpenge igen efter ferien fra (SDL § 7, stk. 1)
  const v12 = periods(f.afbrydelser, (r_afbrydelser) => r_afbrydelser.slags === 'ferie')
  const v13 = shiftDays(runEnd(v12, f.vurderingsdato), 1)
  const SDL_7_1_genoptagelse = s[88] ? v13 : FIRST_DAY
  s[372] = SDL_7_1_genoptagelse
  const SDL_7_1_genoptagelse_hoej = s[88] ? v13 : NEVER
  s[373] = SDL_7_1_genoptagelse_hoej
  const SDL_7_1_genoptagelse_ir = f.ferieAftalt === false || !s[88]
  s[374] = SDL_7_1_genoptagelse_ir
  // SDL.7.1.ny: Ferien gør det til en ny sygemelding (SDL § 7, stk. 1)
  const SDL_7_1_ny = !s[88] || f.ferieAftalt === false
  s[375] = SDL_7_1_ny
  const SDL_7_1_ny_nej = !s[88] || f.ferieAftalt
  s[376] = SDL_7_1_ny_nej
  // SDL.7.3: Fra hvornår arbejdsevnen ses bredere (SDL § 7, stk. 3)
  const v19 = shiftMonths(s[59], 3)
  s[164] = v19
  const v20 = shiftMonths(s[61], 3)
  s[165] = v20
  const v21 = f.saerligeGrundeTilAndetTidspunkt || !s[3]
  const v22 = f.saerligeGrundeTilAndetTidspunkt === false && s[5]
  const SDL_7_3 = s[63] ? FIRST_DAY : f.saerligeGrundeTilAndetTidspunkt ? f.bredVurderingsdag : v19
  s[379] = SDL_7_3
  const SDL_7_3_hoej = s[63] ? NEVER : f.saerligeGrundeTilAndetTidspunkt ? f.bredVurderingsdag : v20
  s[380] = SDL_7_3_hoej
  const v25 = f.persongruppe === 'loenmodtager' || f.persongruppe === 'selvstaendig'
  s[348] = v25
  const SDL_7_3_er = v25 && (s[63] || s[72] && v21 || s[73] && v21)
  s[381] = SDL_7_3_er
  const SDL_7_3_ir = !v25 || s[63] || s[72] && v22 || s[73] && v22 || s[64]
  s[382] = SDL_7_3_ir
  // SDL.7.5: Stop, når helbredet er stationært (SDL § 7, stk. 5, 2. pkt.)
  const v28 = !s[122] && f.helbredetErStationaert && f.arbejdsevnenErAfklaret && f.berettigetTilRevalidering === false && f.berettigetTilFleksjob === false && f.berettigetTilFoertidspension === false || s[122] && f.helbredetErStationaert && f.arbejdsevnenErAfklaret && f.berettigetTilRevalidering === false && f.berettigetTilFleksjob === false && f.berettigetTilFoertidspension === false && f.berettigetTilRessourceforloeb === false
  const SDL_7_5 = !s[88] || v28
  s[383] = SDL_7_5
  const SDL_7_5_nej = !s[88] || !v28
  s[384] = SDL_7_5_nej
  // SDL.7a.1: Arbejdsgiverens samtale skal være holdt (SDL § 7 a, stk. 1-3)
  const v31 = s[59] <= 14612 /* 2010-01-03 */
  s[743] = v31
  const v32 = !s[3] && s[60] && v31
  const v33 = !s[3] && s[61] >= 14613 /* 2010-01-04 */ && s[123]
  const v34 = allPeriods(f.fravaer)
  const v35 = runStart(v34, f.vurderingsdato)
  const v36 = shiftDays(v35, 56) >= f.fratraedelsesdag
  s[746] = v36
  const v37 = f.fratraeder && v36
  s[745] = v37
  const v38 = v37 ? NEVER : shiftDays(v35, 28)
  const SDL_7a_1 = s[63] ? FIRST_DAY : v33 || s[73] ? v38 : NEVER
  s[385] = SDL_7a_1
  const SDL_7a_1_hoej = s[63] ? NEVER : v32 ? NEVER : v38
  s[386] = SDL_7a_1_hoej
  const SDL_7a_1_er = s[65] && (s[63] || v32 || v33 || s[73])
  s[387] = SDL_7a_1_er
  const SDL_7a_1_ir = !s[65] || s[69]
  s[338] = SDL_7a_1_ir
  // SDL.7c: Tidlig opfølgning (SDL § 7 c, stk. 1)
  const v43 = f.vurderingsdato >= 16440 /* 2015-01-05 */
  s[126] = v43
  const v44 = f.tidligOpfoelgningOensketAf === 'arbejdsgiver'
  s[748] = v44
  const v45 = shiftDays(s[59], 35)
  s[279] = v45
  const v46 = shiftDays(s[61], 35)
  s[280] = v46
  const v47 = !s[3] && shiftDays(v46, -1) >= f.tidligOpfoelgningBedtOm
  s[749] = v47
  const v48 = !s[3] && shiftDays(v45, -1) < f.tidligOpfoelgningBedtOm
  s[750] = v48
  const v49 = f.tidligOpfoelgningOensketAf === 'sygemeldt'
  s[751] = v49
  const v50 = v49 && f.ventesRaskInden8Uger === false
  const SDL_7c = v43 && (!v43 || v44 && f.ventesRaskInden8Uger === false && (v47 || s[5]) && f.oenskerTidligOpfoelgning || !v44 && v50)
  s[135] = SDL_7c
  const SDL_7c_nej = v43 && (!v43 || v44 && (f.ventesRaskInden8Uger || v48 || f.oenskerTidligOpfoelgning === false) || !v44 && !v50)
  s[136] = SDL_7c_nej
  // SDL.10a: Der skal udfyldes et oplysningsskema (SDL § 10 a)
  const v53 = !s[124] || !(f.fikSygedagpengeVedLivstruende && f.sagenErBelyst)
  const SDL_10a = !s[88] || v53
  s[389] = SDL_10a
  const SDL_10a_nej = !s[88] || !v53
  s[390] = SDL_10a_nej
  // SDL.11.3: Oplysningsskemaet skal være besvaret (SDL § 11, stk. 3)
  const v56 = f.oplysningsskemaSendt >= 13332 /* 2006-07-03 */
  s[393] = v56
  const v57 = shiftDays(f.oplysningsskemaSendt, 8)
  const SDL_11_3 = v56 ? v57 : FIRST_DAY
  s[391] = SDL_11_3
  const SDL_11_3_hoej = v56 ? v57 : NEVER
  s[392] = SDL_11_3_hoej
  // SDL.12.1.1: Kategori 1 (SDL § 12, stk. 1, nr. 1)
  const v60 = shiftDays(shiftDays(s[59], 56), -1)
  s[130] = v60
  const v61 = shiftDays(shiftDays(s[61], 56), -1)
  s[131] = v61
  const v62 = !s[3] && v61 >= f.forventetRask
  s[755] = v62
  const v63 = !s[3] && v60 < f.forventetRask
  s[756] = v63
  const v64 = !s[3] && v61 >= f.vurderingsdato
  s[757] = v64
  const v65 = !s[3] && v60 < f.vurderingsdato
  s[758] = v65
  const v66 = v63 || v65
  s[125] = v66
  const v67 = (v62 || s[5]) && (v64 || s[5]) && (v62 || v64)
  s[128] = v67
  const v68 = f.vurderingsdato >= 20635 /* 2026-07-01 */
  s[127] = v68
  const v69 = !v68 && s[5]
  s[129] = v69
  const SDL_12_1_1 = !s[88] || !v43 && f.tilbagevendenForestaar || v43 && !v68 && v67
  s[134] = SDL_12_1_1
  const SDL_12_1_1_nej = !s[88] || !v43 && f.tilbagevendenForestaar === false || v43 && (v68 || v66)
  s[132] = SDL_12_1_1_nej
  const SDL_12_1_1_ir = !s[88] || v43 && v69
  s[133] = SDL_12_1_1_ir
  // SDL.11a.1: Lægeattest før den første samtale (SDL § 11 a, stk. 1)
  const v73 = f.vurderingsdato >= 18262 /* 2020-01-01 */
  s[160] = v73
  const SDL_11a_1 = !s[88] || !v43 && f.laegeattestNoedvendig || v43 && (!v73 && SDL_12_1_1_nej || v73 && f.laegeattestNoedvendig)
  s[394] = SDL_11a_1
  const SDL_11a_1_nej = !s[88] || !v43 && f.laegeattestNoedvendig === false || v43 && (!v73 && SDL_12_1_1 || v73 && f.laegeattestNoedvendig === false)
  s[395] = SDL_11a_1_nej
  const SDL_11a_1_ir = !s[88] || v43 && !v73 && SDL_12_1_1_ir
  s[396] = SDL_11a_1_ir
}

function svar_9(f, s) {
  // SDL.12.1.2: Kategori 2 (SDL § 12, stk. 1, nr. 2)
  const v0 = f.vurderingsdato >= 20089 /* 2025-01-01 */
  s[138] = v0
  const v1 = f.tilbagevendenForestaar === false && f.risikoForLangtForloeb
  const v2 = s[125] || s[5]
  const SDL_12_1_2 = !s[88] || !s[126] && v1 || s[126] && (!v0 && v2 && f.behovForTvaerfagligIndsats === false || v0 && !s[127] && s[125])
  s[168] = SDL_12_1_2
  const SDL_12_1_2_nej = !s[88] || !s[126] && !v1 || s[126] && (!v0 && (s[128] || f.behovForTvaerfagligIndsats) || v0 && (s[127] || s[128]))
  s[163] = SDL_12_1_2_nej
  const SDL_12_1_2_ir = !s[88] || s[126] && v0 && s[129]
  s[162] = SDL_12_1_2_ir
  // SDL.12.1.3: Kategori 3 (SDL § 12, stk. 1, nr. 3)
  const v6 = f.tilbagevendenForestaar === false && f.risikoForLangtForloeb === false
  const SDL_12_1_3 = !s[88] || !s[126] && v6 || s[126] && !v0 && v2 && f.behovForTvaerfagligIndsats
  s[397] = SDL_12_1_3
  const SDL_12_1_3_nej = !s[88] || !s[126] && !v6 || s[126] && (v0 || s[128] || f.behovForTvaerfagligIndsats === false)
  s[398] = SDL_12_1_3_nej
  // SDL.13f.1: Ingen opfølgning i et kortere forløb (SDL § 13 f, stk. 1-3)
  const v9 = f.fratraedelsesdag >= f.vurderingsdato
  s[765] = v9
  const v10 = f.fratraeder && !v9
  s[764] = v10
  const v11 = s[65] && !v10
  s[763] = v11
  const v12 = f.holdteSamtaler >= 1
  s[169] = v12
  const v13 = shiftDays(shiftDays(f.foersteOpfoelgningssamtale, 91), -1)
  s[171] = v13
  const v14 = v13 >= f.forventetRask
  s[766] = v14
  const v15 = v13 >= f.vurderingsdato
  s[767] = v15
  const v16 = v11 && v12 && f.forudsigeligtForloeb && v14 && v15
  s[161] = v16
  const v17 = shiftDays(shiftDays(s[59], 182), -1)
  s[170] = v17
  const v18 = shiftDays(shiftDays(s[61], 182), -1)
  s[172] = v18
  const v19 = !s[3] && v18 >= f.forventetRask
  s[770] = v19
  const v20 = !s[3] && v17 < f.forventetRask
  s[771] = v20
  const v21 = !v11 || v20 || f.opfoelgningOenskes
  s[769] = v21
  const v22 = v11 && (v19 || s[5]) && f.opfoelgningOenskes === false
  s[768] = v22
  const v23 = !s[3] && v18 >= f.vurderingsdato
  s[772] = v23
  const v24 = !s[3] && v17 < f.vurderingsdato
  s[773] = v24
  const v25 = v21 || f.opfoelgningAlligevel || v24
  s[140] = v25
  const v26 = v22 && f.opfoelgningAlligevel === false && (v23 || s[5])
  s[141] = v26
  const v27 = !s[3] && s[59] < 20635 /* 2026-07-01 */
  s[761] = v27
  const v28 = !s[3] && s[61] >= 20635 /* 2026-07-01 */
  s[762] = v28
  const v29 = !s[127] || v28
  s[760] = v29
  const v30 = s[127] && (v27 || s[5])
  s[142] = v30
  const v31 = v30 && !v29
  s[143] = v31
  const SDL_13f_1 = v0 && (v30 && (v16 || v26) || !v31 && (!v0 || !s[127] && v16 || s[127] && v26))
  s[139] = SDL_13f_1
  const SDL_13f_1_nej = v0 && (v30 && (!v16 || v25) || !v31 && (!v0 || !s[127] && !v16 || s[127] && v25))
  s[137] = SDL_13f_1_nej
}

function svar_10(f, s) {
  // SDL.13b.1: Den første samtale skal være holdt (SDL § 13 b, stk. 1-3)
  const v0 = shiftDays(f.tidligOpfoelgningBedtOm, 14)
  const v1 = Math.min(s[130], v0)
  const v2 = Math.min(s[131], v0)
  const v3 = s[3] || !s[5] && s[130] === s[131]
  const v4 = s[132] && !s[3]
  const v5 = s[133] && !s[3] && s[131] >= NEVER
  const v6 = v4 || v5 ? (v4 ? s[130] : NEVER) : NEVER
  const v7 = s[134] ? NEVER : s[131]
  const v8 = s[134] || v4 || v5
  const v9 = s[132] && s[5] || s[133] && !(v3 && !s[3] && s[130] === NEVER)
  const v10 = Math.max(v1, v6)
  const v11 = Math.min(v2, v7)
  const v12 = s[3] || !s[5] && v1 === v2
  const v13 = s[135] && !s[3]
  const v14 = s[136] && v8
  const v15 = !s[126] && !s[3] && v8 && v11 >= v10
  const v16 = v14 || v15
  const v17 = v14 ? (v15 ? Math.min(v6, v10) : v6) : v10
  const v18 = v13 ? (v16 ? Math.min(v1, v17) : v1) : v17
  const v19 = v14 ? (v15 ? Math.max(v7, v11) : v7) : v11
  const v20 = v13 ? (v16 ? Math.max(v2, v19) : v2) : v19
  const v21 = v13 || v14 || v15
  const v22 = s[135] && s[5]
  const v23 = v22 || s[136] && v9 || !s[126] && s[5] && v9 || !s[126] && !(v12 && (!v8 || !v9 && v6 === v7) && (!s[3] && v8 || s[3] && !v8) && (s[3] || v1 === v6))
  s[150] = v23
  const v24 = shiftMonths(s[59], 6)
  s[258] = v24
  const v25 = shiftMonths(s[61], 6)
  s[257] = v25
  const v26 = shiftDays(v24, -1)
  s[166] = v26
  const v27 = shiftDays(v25, -1)
  s[167] = v27
  const v28 = Math.min(v0, v26)
  const v29 = Math.min(v0, v27)
  const v30 = Math.max(v26, v28)
  const v31 = Math.min(v27, v29)
  const v32 = s[136] && !s[3]
  const v33 = !s[126] && !s[3] && v31 >= v30
  const v34 = v32 || v33
  const v35 = v32 ? (v33 ? Math.min(v26, v30) : v26) : v30
  const v36 = v13 ? (v34 ? Math.min(v28, v35) : v28) : v35
  s[155] = v36
  const v37 = v32 ? (v33 ? Math.max(v27, v31) : v27) : v31
  const v38 = v13 ? (v34 ? Math.max(v29, v37) : v29) : v37
  s[156] = v38
  const v39 = v13 || v32 || v33
  s[154] = v39
  const v40 = s[136] && s[5]
  const v41 = !s[126] && s[5]
  s[153] = v41
  const v42 = v22 || v40 || v41 || !s[126] && !((s[3] || !s[5] && v28 === v29) && (s[3] || !s[5] && v26 === v27) && (s[3] || v26 === v28))
  s[151] = v42
  const v43 = s[137] && v39
  const v44 = !s[138] && v39 && v38 >= NEVER
  const v45 = v43 || v44 ? (v43 ? v36 : NEVER) : NEVER
  const v46 = s[139] ? NEVER : v38
  const v47 = s[139] || v43 || v44
  const v48 = Math.max(s[130], v1)
  const v49 = Math.min(s[131], v2)
  const v50 = !s[126] && !s[3] && v49 >= v48
  const v51 = v32 || v50
  const v52 = v32 ? (v50 ? Math.min(s[130], v48) : s[130]) : v48
  const v53 = v13 ? (v51 ? Math.min(v1, v52) : v1) : v52
  s[158] = v53
  const v54 = v32 ? (v50 ? Math.max(s[131], v49) : s[131]) : v49
  const v55 = v13 ? (v51 ? Math.max(v2, v54) : v2) : v54
  s[159] = v55
  const v56 = v13 || v32 || v50
  s[157] = v56
  const v57 = v22 || v40 || v41 || !s[126] && !(v12 && v3 && (s[3] || s[130] === v1))
  s[152] = v57
  const v58 = s[137] && v56
  const v59 = !s[138] && v56 && v55 >= NEVER
  const v60 = v58 || v59 ? (v58 ? v53 : NEVER) : NEVER
  const v61 = s[139] ? NEVER : v55
  const v62 = s[139] || v58 || v59
  const v63 = s[88] ? (s[126] ? (s[127] ? (v47 ? (v62 ? Math.min(v45, v60) : v45) : v60) : v18) : s[130]) : FIRST_DAY
  s[146] = v63
  const v64 = s[88] ? (s[126] ? (s[127] ? (v47 ? (v62 ? Math.max(v46, v61) : v46) : v61) : v20) : s[131]) : NEVER
  s[148] = v64
  const v65 = s[140] && v39
  const v66 = s[141] || v65
  const v67 = v65 ? v36 : NEVER
  const v68 = s[141] ? NEVER : v38
  const v69 = s[140] && v56
  const v70 = s[141] || v69
  const v71 = v69 ? v53 : NEVER
  const v72 = s[141] ? NEVER : v55
  const v73 = v66 || v70
  const v74 = v66 ? (v70 ? Math.min(v67, v71) : v67) : v71
  const v75 = v21 ? (v73 ? Math.min(v18, v74) : v18) : v74
  s[147] = v75
  const v76 = v66 ? (v70 ? Math.max(v68, v72) : v68) : v72
  const v77 = v21 ? (v73 ? Math.max(v20, v76) : v20) : v76
  s[149] = v77
  const v78 = s[142] && (v21 || v66 || v70)
  s[144] = v78
  const v79 = !s[143] && (!s[88] || !s[126] && !s[3] || s[126] && (!s[127] && v21 || s[127] && (v47 || v62)))
  s[145] = v79
}

function svar_11(f, s) {
  // SDL.13b.1: Den første samtale skal være holdt (SDL § 13 b, stk. 1-3)
  const SDL_13b_1_er = s[144] || s[145]
  s[401] = SDL_13b_1_er
  const SDL_13b_1 = s[144] ? (s[145] ? Math.min(s[146], s[147]) : s[147]) : s[146]
  s[399] = SDL_13b_1
  const SDL_13b_1_hoej = s[144] ? (s[145] ? Math.max(s[148], s[149]) : s[149]) : s[148]
  s[400] = SDL_13b_1_hoej
  const SDL_13b_1_ir = s[142] && (s[150] || s[140] && s[151] || s[140] && s[152]) || !s[143] && (!s[88] || s[153] || s[126] && (!s[127] && s[150] || s[127] && (s[137] && s[151] || !s[138] && !((!s[154] || !s[151] && s[155] === s[156]) && s[154] && s[155] === NEVER) || s[137] && s[152] || !s[138] && !((!s[157] || !s[152] && s[158] === s[159]) && s[157] && s[158] === NEVER))))
  s[402] = SDL_13b_1_ir
  // SDL.13b.1.antal: Samtaler i det første halve år (SDL § 13 b, stk. 1, 1. pkt.)
  const v4 = s[134] || s[132]
  const v5 = s[134] ? 0 : 4
  const v6 = s[132] ? 4 : 0
  const v7 = Math.max(1, v5)
  const v8 = Math.min(1, v6)
  const v9 = s[137] && v4
  const v10 = !s[138] && v4 && v8 >= v7
  const v11 = v9 || v10
  const v12 = v9 ? (v10 ? Math.min(v5, v7) : v5) : v7
  const v13 = v9 ? (v10 ? Math.max(v6, v8) : v6) : v8
  const v14 = s[160] ? (s[138] ? (s[127] ? (s[139] ? 0 : 1) : s[139] ? (v11 ? Math.min(1, v12) : 1) : v12) : v5) : -Infinity
  const v15 = s[160] ? (s[138] ? (s[127] ? (s[137] ? 1 : 0) : s[139] ? (v11 ? Math.max(1, v13) : 1) : v13) : v6) : Infinity
  const v16 = s[161] ? 1 : 4
  const v17 = s[141] ? 0 : 1
  const v18 = !s[143] && (!s[160] || !s[138] && v4 || s[138] && (!s[127] && (s[139] || v9 || v10) || s[127] && (s[139] || s[137])))
  const SDL_13b_1_antal = s[142] ? (v18 ? Math.min(v14, v17) : v17) : v14
  s[403] = SDL_13b_1_antal
  const SDL_13b_1_antal_hoej = s[142] ? (v18 ? Math.max(v15, v16) : v16) : v15
  s[404] = SDL_13b_1_antal_hoej
  const SDL_13b_1_antal_er = s[160] && (s[142] || v18)
  s[405] = SDL_13b_1_antal_er
  const SDL_13b_1_antal_ir = !s[160] || !s[143] && (!s[160] || !s[138] && s[133] || s[138] && (!s[127] && (s[137] && s[133] || !s[138] && !((!v4 || !s[133] && v5 === v6) && v4 && v5 === 1)) || s[127] && !s[138]))
  s[406] = SDL_13b_1_antal_ir
  // SDL.13b.1.naeste: Den næste opfølgning skal være sket (SDL § 13 b, stk. 1)
  const v23 = f.vurderingsdato >= 15012 /* 2011-02-07 */
  s[345] = v23
  const v24 = f.vurderingsdato >= 14407 /* 2009-06-12 */
  s[776] = v24
  const v25 = shiftDays(f.senesteOpfoelgningssamtale, 28)
  const v26 = shiftDays(f.senesteOpfoelgningssamtale, 56)
  const v27 = Math.max(v25, v26)
  const v28 = Math.min(v25, v26)
  const v29 = s[162] && v28 >= v27
  const v30 = s[163] || v29
  const v31 = s[163] ? (v29 ? Math.min(v26, v27) : v26) : v27
  const v32 = s[163] ? (v29 ? Math.max(v26, v28) : v26) : v28
  const v33 = f.holdteSamtaler >= 2
  s[779] = v33
  const v34 = shiftMonths(f.senesteOpfoelgningssamtale, 3)
  const v35 = v33 || !s[3]
  const v36 = !v33 && s[5]
  const v37 = v33 ? v34 : shiftDays(s[164], -1)
  const v38 = v33 ? v34 : shiftDays(s[165], -1)
  const v39 = Math.max(v25, v37)
  const v40 = Math.min(v25, v38)
  const v41 = s[163] && v35
  const v42 = s[162] && v35 && v40 >= v39
  const v43 = v41 || v42
  const v44 = v41 ? (v42 ? Math.min(v37, v39) : v37) : v39
  const v45 = v41 ? (v42 ? Math.max(v38, v40) : v38) : v40
  const v46 = s[133] && v25 >= NEVER
  const v47 = f.holdteSamtaler >= 4
  s[778] = v47
  const v48 = v47 || !s[3]
  const v49 = !v47 && s[5]
  const v50 = v47 ? NEVER : s[166]
  const v51 = v47 ? NEVER : s[167]
  const v52 = s[132] && v48
  const v53 = s[133] && v48 && v51 >= NEVER
  const v54 = v52 || v53 ? (v52 ? v50 : NEVER) : NEVER
  const v55 = s[134] ? NEVER : v51
  const v56 = s[134] || v52 || v53
  const v57 = s[132] && v49 || s[133] && !((!v48 || !v49 && v50 === v51) && v48 && v50 === NEVER)
  const v58 = s[137] && v56
  const v59 = !s[138] && v56 && v55 >= NEVER
  const v60 = s[88] ? (v24 ? (v23 ? (s[126] ? (s[160] ? (s[138] ? (s[127] ? NEVER : v58 || v59 ? (v58 ? v54 : NEVER) : NEVER) : v54) : s[132] || v46 ? (s[132] ? v25 : NEVER) : NEVER) : s[168] ? (v43 ? Math.min(v25, v44) : v25) : v44) : FIRST_DAY) : s[168] ? (v30 ? Math.min(v25, v31) : v25) : v31) : FIRST_DAY
  const v61 = s[161] || v48 ? (s[161] ? NEVER : v50) : NEVER
  const v62 = !s[143] && (!s[88] || !v24 && (s[168] || s[163] || v29) || v24 && (!v23 || !s[126] && (s[168] || v41 || v42) || s[126] && (!s[160] && (s[134] || s[132] || v46) || s[160] && (!s[138] && v56 || s[138] && (s[127] || s[139] || v58 || v59)))))
  const SDL_13b_1_naeste = s[142] ? (v62 ? Math.min(v60, v61) : v61) : v60
  s[407] = SDL_13b_1_naeste
  const SDL_13b_1_naeste_hoej = s[142] ? NEVER : s[88] ? (v24 ? (v23 ? (s[126] ? (s[160] ? (s[138] ? (s[127] ? NEVER : s[139] ? NEVER : v55) : v55) : s[134] ? NEVER : v25) : s[168] ? (v43 ? Math.max(v25, v45) : v25) : v45) : NEVER) : s[168] ? (v30 ? Math.max(v25, v32) : v25) : v32) : NEVER
  s[408] = SDL_13b_1_naeste_hoej
  const SDL_13b_1_naeste_er = s[169] && (s[142] || v62)
  s[409] = SDL_13b_1_naeste_er
  const SDL_13b_1_naeste_ir = !s[169] || s[142] && !s[161] && v49 || !s[143] && (!s[88] || !v24 && s[162] && v25 !== v26 || v24 && (!v23 || !s[126] && (s[163] && v36 || s[162] && !((!v35 || !v36 && v37 === v38) && v35 && v25 === v37)) || s[126] && (!s[160] && s[133] && v25 !== NEVER || s[160] && (!s[138] && v57 || s[138] && !s[127] && (s[137] && v57 || !s[138] && !((!v56 || !v57 && v54 === v55) && v56 && v54 === NEVER))))))
  s[410] = SDL_13b_1_naeste_ir
  // SDL.13b.5: Opfølgning uden kontakt (standby) (SDL § 13 b, stk. 5)
  const v67 = f.vurderingsdato >= 15070 /* 2011-04-06 */
  s[780] = v67
  const v68 = f.vurderingsdato >= 15208 /* 2011-08-22 */
  s[781] = v68
  const SDL_13b_5 = !v23 || !v67 && f.sygdomForhindrerKontakt || v67 && (!v68 || f.kontaktUhensigtsmaessig)
  s[411] = SDL_13b_5
  const SDL_13b_5_nej = !v23 || !v67 && f.sygdomForhindrerKontakt === false || v67 && (!v68 || f.kontaktUhensigtsmaessig === false)
  s[412] = SDL_13b_5_nej
  const SDL_13b_5_ir = !v23 || v67 && !v68
  s[413] = SDL_13b_5_ir
}

function svar_12(f, s) {
  // SDL.13f.1.dag: Grænsen for de kortere forløb (SDL § 13 f, stk. 1)
  const v0 = s[138] ? (s[127] ? s[170] : s[171]) : FIRST_DAY
  const v1 = s[138] ? (s[127] ? s[172] : s[171]) : NEVER
  const v2 = s[3] ? s[171] : Math.min(s[171], s[170])
  const v3 = s[3] ? s[171] : Math.max(s[171], s[172])
  const v4 = !s[143] && (!s[138] || !s[127] || !s[3])
  const SDL_13f_1_dag = s[142] ? (v4 ? Math.min(v0, v2) : v2) : v0
  s[414] = SDL_13f_1_dag
  const SDL_13f_1_dag_hoej = s[142] ? (v4 ? Math.max(v1, v3) : v3) : v1
  s[415] = SDL_13f_1_dag_hoej
  const SDL_13f_1_dag_er = s[138] && (s[142] || v4)
  s[416] = SDL_13f_1_dag_er
  const SDL_13f_1_dag_ir = !s[138] || s[142] && s[5] || !s[143] && (!s[138] || s[127] && s[5])
  s[417] = SDL_13f_1_dag_ir
  // SDL.21.1.1: Bortfald, når du ikke medvirker (SDL § 21, stk. 1, nr. 1)
  const v9 = f.udebliver && f.rimeligGrund === false
  s[782] = v9
  const v10 = v9 && f.skriftligtOrienteret
  const SDL_21_1_1 = !s[88] || v10
  s[418] = SDL_21_1_1
  const SDL_21_1_1_nej = !s[88] || !v10
  s[419] = SDL_21_1_1_nej
  // SDL.21a: Du må sige nej til behandlingen (SDL § 21 a)
  const v13 = f.afviser === 'operation' || f.afviser === 'medicin' || f.afviser === 'anden_laegebehandling'
  s[784] = v13
  const v14 = f.vurderingsdato >= 18078 /* 2019-07-01 */
  s[783] = v14
  const v15 = f.afviser === 'operation' || f.afviser === 'medicin'
  s[785] = v15
  const v16 = f.afviser === 'anden_laegebehandling'
  s[787] = v16
  const v17 = v16 && f.tilsvarendeIndgribende
  s[786] = v17
  const v18 = s[173] && (!v14 && v13 && f.andenVurderingIndhentet || v14 && (v15 || v17))
  const SDL_21a = !s[88] || v18
  s[433] = SDL_21a
  const SDL_21a_nej = !s[88] || !v18
  s[434] = SDL_21a_nej
  // SDL.21.1.2: Bortfald, når du siger nej til behandling (SDL § 21, stk. 1, nr. 2)
  const v21 = f.afviser === 'operation' || f.afviser === 'medicin' || f.afviser === 'anden_laegebehandling' || f.afviser === 'indlaeggelse'
  s[791] = v21
  const v22 = v21 && f.noedvendigBehandling
  s[790] = v22
  const v23 = f.afviser === 'optraening'
  s[793] = v23
  const v24 = v23 && f.hensigtsmaessigOptraening
  s[792] = v24
  const v25 = v22 || v24
  s[789] = v25
  const SDL_21_1_2 = !s[88] || v25 && f.opfordret && (SDL_21a_nej || !s[88]) && f.skriftligtOrienteret
  s[420] = SDL_21_1_2
  const SDL_21_1_2_nej = !s[88] || !v25 || f.opfordret === false || SDL_21a || f.skriftligtOrienteret === false
  s[421] = SDL_21_1_2_nej
  // SDL.21.1.3: Bortfald, når adfærden forhaler helbredelsen (SDL § 21, stk. 1, nr. 3)
  const SDL_21_1_3 = !s[88] || f.forhalerHelbredelsen
  s[422] = SDL_21_1_3
  const SDL_21_1_3_nej = !s[88] || f.forhalerHelbredelsen === false
  s[423] = SDL_21_1_3_nej
  // SDL.21.4.dag: Du skal opfylde betingelserne igen (SDL § 21, stk. 4)
  const v30 = shiftDays(f.underrettetOmBortfald, 28)
  const SDL_21_4_dag = s[88] ? v30 : FIRST_DAY
  s[427] = SDL_21_4_dag
  const SDL_21_4_dag_hoej = s[88] ? v30 : NEVER
  s[428] = SDL_21_4_dag_hoej
  // SDL.21.4: Sygedagpengene bliver genoptaget (SDL § 21, stk. 4)
  const v33 = SDL_21_4_dag_hoej >= f.opfyldtIgen
  s[796] = v33
  const v34 = SDL_21_4_dag >= f.opfyldtIgen
  s[797] = v34
  const v35 = f.vurderingsdato >= 15398 /* 2012-02-28 */
  s[794] = v35
  const v36 = f.vurderingsdato >= 15517 /* 2012-06-26 */
  s[795] = v36
  const SDL_21_4 = !s[88] || !v35 && v33 || v35 && (!v36 || (v33 || !s[88]) && f.genoptagetFoer === false)
  s[340] = SDL_21_4
  const SDL_21_4_nej = !s[88] || !v35 && !v34 || v35 && (!v36 || !v34 || f.genoptagetFoer)
  s[425] = SDL_21_4_nej
  const SDL_21_4_ir = !s[88] || !v35 && !s[88] || v35 && !v36
  s[426] = SDL_21_4_ir
  // SDL.21.4.fra: Sygedagpengene bliver genoptaget fra (SDL § 21, stk. 4)
  const v40 = shiftDays(f.opfyldtIgen, 1)
  const SDL_21_4_fra = s[88] ? v40 : FIRST_DAY
  s[430] = SDL_21_4_fra
  const SDL_21_4_fra_hoej = s[88] ? v40 : NEVER
  s[431] = SDL_21_4_fra_hoej
  const SDL_21_4_fra_ir = !s[88] || SDL_21_4_nej || SDL_21_4_ir
  s[432] = SDL_21_4_fra_ir
  // SDL.24.1.ophør: Tidligste stop af udbetalingen (SDL § 24, stk. 1)
  const v44 = f.vurderingsdato >= 16688 /* 2015-09-10 */
  s[798] = v44
  const SDL_24_1_ophoer_er = !v44 || f.ophoerErAfgjort === false || s[174]
  s[437] = SDL_24_1_ophoer_er
  const SDL_24_1_ophoer_ir = !v44 || f.ophoerErAfgjort && s[175]
  s[438] = SDL_24_1_ophoer_ir
  const SDL_24_1_ophoer = v44 ? (f.ophoerErAfgjort ? Math.max(s[176], f.ophoerAfgjortDen) : NEVER) : FIRST_DAY
  s[435] = SDL_24_1_ophoer
  const SDL_24_1_ophoer_hoej = v44 ? (f.ophoerErAfgjort ? Math.max(s[177], f.ophoerAfgjortDen) : NEVER) : NEVER
  s[436] = SDL_24_1_ophoer_hoej
  // SDL.24.1.revurdering: Revurdering før sygedagpengene stopper (SDL § 24, stk. 1)
  const v49 = s[99] && s[103] <= 13331 /* 2006-07-02 */
  const v50 = s[103] <= 16251 /* 2014-06-30 */
  s[800] = v50
  const SDL_24_1_revurdering = s[178] && (v49 || s[99] && s[105] >= 16252 /* 2014-07-01 */ && s[103] <= 2147483646)
  s[439] = SDL_24_1_revurdering
  const SDL_24_1_revurdering_nej = s[178] && (v49 || s[99] && s[105] >= 13332 /* 2006-07-03 */ && v50)
  s[440] = SDL_24_1_revurdering_nej
  const SDL_24_1_revurdering_ir = s[178] && (v49 || s[101] || s[99] && s[105] === NEVER) || s[179] || s[101]
  s[441] = SDL_24_1_revurdering_ir
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
  const v8 = s[59] <= 15397 /* 2012-02-27 */
  s[801] = v8
  const v9 = !s[3] && s[78] && v8
  const v10 = s[61] >= 15398 /* 2012-02-28 */
  s[291] = v10
  const v11 = s[59] <= 15516 /* 2012-06-25 */
  s[252] = v11
  const v12 = !s[3] && v10 && v11
  const v13 = v0 ? s[59] : v1 ? f.tredjeFravaersdag : f.aftaleForSelvstaendig ? s[59] : v2
  const v14 = v0 ? s[61] : v1 ? f.tredjeFravaersdag : f.aftaleForSelvstaendig ? s[61] : v3
  const v15 = s[61] >= 15517 /* 2012-06-26 */
  s[253] = v15
  const v16 = s[59] <= 18318 /* 2020-02-26 */
  s[803] = v16
  const v17 = !s[3] && v15 && v16
  const v18 = s[59] <= 19173 /* 2022-06-30 */
  s[805] = v18
  const v19 = !s[3] && s[61] >= 18319 /* 2020-02-27 */ && v18
  const v20 = v0 ? s[59] : v1 ? f.tredjeFravaersdag : f.aftaleForSelvstaendig ? s[59] : f.sygMedCovid19 ? s[59] : v2
  const v21 = v0 ? s[61] : v1 ? f.tredjeFravaersdag : f.aftaleForSelvstaendig ? s[61] : f.sygMedCovid19 ? s[61] : v3
  const v22 = !s[3] && s[61] >= 19174 /* 2022-07-01 */ && s[62]
  const v23 = s[72] && v4
  s[294] = v23
  const v24 = v9 && v4
  s[293] = v24
  const v25 = v12 && v4
  const v26 = v17 && v4
  const v27 = v19 && v4
  const v28 = v22 && v4
  const v29 = v27 || v28
  const v30 = v27 ? (v28 ? Math.min(v13, v20) : v20) : v13
  const v31 = v26 || v29
  const v32 = v26 ? (v29 ? Math.min(v13, v30) : v13) : v30
  const v33 = v25 || v31
  const v34 = v25 ? (v31 ? Math.min(v13, v32) : v13) : v32
  const v35 = v24 || v33
  const v36 = v24 ? (v33 ? Math.min(v6, v34) : v6) : v34
  const SDL_41_1 = s[63] ? FIRST_DAY : v23 ? (v35 ? Math.min(v6, v36) : v6) : v36
  s[189] = SDL_41_1
  const v38 = v27 ? (v28 ? Math.max(v14, v21) : v21) : v14
  const v39 = v26 ? (v29 ? Math.max(v14, v38) : v14) : v38
  const v40 = v25 ? (v31 ? Math.max(v14, v39) : v14) : v39
  const v41 = v24 ? (v33 ? Math.max(v7, v40) : v7) : v40
  const SDL_41_1_hoej = s[63] ? NEVER : v23 ? (v35 ? Math.max(v7, v41) : v7) : v41
  s[190] = SDL_41_1_hoej
  const SDL_41_1_er = s[63] || v23 || v24 || v25 || v26 || v27 || v28
  s[188] = SDL_41_1_er
  const v44 = s[72] && v5
  s[295] = v44
  const v45 = v9 && v5
  s[296] = v45
  const SDL_41_1_ir = s[63] || v44 || v45 || v12 && v5 || v17 && v5 || v19 && v5 || v22 && v5 || s[64]
  s[191] = SDL_41_1_ir
}

function svar_14(f, s) {
  // SDL.33.1: Første dag, kommunen betaler (SDL § 33)
  const v0 = s[59] === s[61]
  s[344] = v0
  const v1 = s[3] || !s[5] && v0
  s[254] = v1
  const v2 = s[180] && s[181] < NEVER
  s[806] = v2
  const v3 = s[180] && s[182] >= NEVER
  s[807] = v3
  const v4 = Math.max(s[59], shiftDays(s[181], 1))
  const v5 = Math.max(s[61], shiftDays(s[182], 1))
  const v6 = s[180] && !s[3]
  const v7 = s[183] || s[5]
  const v8 = Math.max(s[59], v4)
  const v9 = Math.min(s[61], v5)
  const v10 = v2 && v6
  const v11 = v3 && !s[3]
  const v12 = s[183] && v6 && !s[3] && v9 >= v8
  const v13 = v11 || v12
  const v14 = v11 ? (v12 ? Math.min(s[59], v8) : s[59]) : v8
  const v15 = v11 ? (v12 ? Math.max(s[61], v9) : s[61]) : v9
  const v16 = s[184] && s[185] < NEVER
  s[808] = v16
  const v17 = s[184] && s[186] >= NEVER
  s[809] = v17
  const v18 = Math.max(s[59], shiftDays(s[185], 1))
  const v19 = Math.max(s[61], shiftDays(s[186], 1))
  const v20 = s[184] && !s[3]
  const v21 = s[187] || s[5]
  const v22 = Math.max(s[59], v18)
  const v23 = Math.min(s[61], v19)
  const v24 = v16 && v20
  const v25 = v17 && !s[3]
  const v26 = s[187] && v20 && !s[3] && v23 >= v22
  const v27 = v25 || v26
  const v28 = v25 ? (v26 ? Math.min(s[59], v22) : s[59]) : v22
  const v29 = v25 ? (v26 ? Math.max(s[61], v23) : s[61]) : v23
  const SDL_33_1_er = s[63] || s[86] && (s[65] && (v10 || v11 || v12) || !s[65] && (s[87] && (v24 || v25 || v26) || !s[87] && (s[83] && (f.arbejdsskade && !s[3] || f.arbejdsskade === false && s[188]) || !s[83] && !s[3])))
  s[326] = SDL_33_1_er
  const SDL_33_1 = s[63] ? FIRST_DAY : s[65] ? (v10 ? (v13 ? Math.min(v4, v14) : v4) : v14) : s[87] ? (v24 ? (v27 ? Math.min(v18, v28) : v18) : v28) : s[83] ? (f.arbejdsskade ? s[59] : s[189]) : s[59]
  s[327] = SDL_33_1
  const SDL_33_1_hoej = s[63] ? NEVER : s[65] ? (v10 ? (v13 ? Math.max(v5, v15) : v5) : v15) : s[87] ? (v24 ? (v27 ? Math.max(v19, v29) : v19) : v29) : s[83] ? (f.arbejdsskade ? s[61] : s[190]) : s[61]
  s[328] = SDL_33_1_hoej
  const SDL_33_1_ir = s[63] || s[86] && (s[65] && (v2 && v7 || v3 && s[5] || s[183] && s[5] || s[183] && !((!v6 || !v7 && v4 === v5) && v1 && (v6 && !s[3] || !v6 && s[3]) && (!v6 || s[59] === v4))) || !s[65] && (s[87] && (v16 && v21 || v17 && s[5] || s[187] && s[5] || s[187] && !((!v20 || !v21 && v18 === v19) && v1 && (v20 && !s[3] || !v20 && s[3]) && (!v20 || s[59] === v18))) || !s[87] && (s[83] && (f.arbejdsskade && s[5] || f.arbejdsskade === false && s[191]) || !s[83] && s[5]))) || s[64]
  s[329] = SDL_33_1_ir
  // SDL.24a.2: Første dag i jobafklaring ved ny sygemelding (SDL § 24 a, stk. 2-5)
  const v34 = !s[3] && s[192]
  const SDL_24a_2 = v34 ? FIRST_DAY : s[83] ? s[59] : SDL_33_1
  s[443] = SDL_24a_2
  const SDL_24a_2_hoej = v34 ? NEVER : s[83] ? s[61] : SDL_33_1_hoej
  s[444] = SDL_24a_2_hoej
  const SDL_24a_2_er = s[193] && (v34 || s[90] && (s[83] && !s[3] || !s[83] && SDL_33_1_er))
  s[445] = SDL_24a_2_er
  const SDL_24a_2_ir = s[193] && (v34 || s[90] && (s[83] && s[5] || !s[83] && SDL_33_1_ir) || s[64]) || s[194]
  s[446] = SDL_24a_2_ir
  // SDL.24a.6: Sygedagpenge i stedet for jobafklaring ved livstruende sygdom (SDL § 24 a, stk. 6)
  const SDL_24a_6 = !s[88] || s[124] && (s[193] || s[195]) && f.laegenVurdererLivstruende
  s[447] = SDL_24a_6
  const SDL_24a_6_nej = !s[88] || !s[124] || s[196] || f.laegenVurdererLivstruende === false
  s[448] = SDL_24a_6_nej
  // SDL.24b.1: Fra jobafklaring til sygedagpenge ved livstruende sygdom (SDL § 24 b, stk. 1)
  const v41 = s[124] && f.erIJobafklaring && f.laegenVurdererLivstruende && f.opfylderBeskaeftigelseskravetVedLivstruende
  const SDL_24b_1 = !s[88] || v41
  s[342] = SDL_24b_1
  const SDL_24b_1_nej = !s[88] || !v41
  s[450] = SDL_24b_1_nej
  // SDL.24b.2: Første dag med sygedagpenge i stedet for jobafklaring (SDL § 24 b, stk. 2)
  const v44 = shiftDays(f.laegenVurderedeLivstruendeDen, 56) >= f.bedtOmSygedagpengeDen
  s[810] = v44
  const v45 = v44 ? f.laegenVurderedeLivstruendeDen : f.bedtOmSygedagpengeDen
  const SDL_24b_2 = s[124] ? v45 : FIRST_DAY
  s[451] = SDL_24b_2
  const SDL_24b_2_hoej = s[124] ? v45 : NEVER
  s[452] = SDL_24b_2_hoej
  const SDL_24b_2_ir = SDL_24b_1 && !s[124] || SDL_24b_1_nej || !s[88]
  s[453] = SDL_24b_2_ir
  // SDL.26.1.uger: Krævet arbejdsdygtighed før ny ret (SDL § 26, stk. 1)
  const v49 = !s[3] && s[78] && s[192]
  s[200] = v49
  const SDL_26_1_uger = s[63] ? -Infinity : v49 || s[90] ? (s[90] ? 0 : 91) : 91
  s[463] = SDL_26_1_uger
  const SDL_26_1_uger_hoej = s[63] ? Infinity : s[72] ? 91 : v49 ? 91 : 0
  s[464] = SDL_26_1_uger_hoej
  const SDL_26_1_uger_er = s[63] || s[72] || v49 || s[90]
  s[465] = SDL_26_1_uger_er
  // SDL.26.1: Ny ret, når retten er brugt op (SDL § 26, stk. 1)
  const v53 = SDL_26_1_uger_er && f.arbejdsdygtigUgerEfterOphoer >= SDL_26_1_uger
  s[201] = v53
  const v54 = SDL_26_1_uger_er && f.arbejdsdygtigUgerEfterOphoer < SDL_26_1_uger_hoej
  s[202] = v54
  const v55 = s[115] || s[107]
  s[815] = v55
  const v56 = s[197] && (s[106] || s[108]) && (s[114] || s[106])
  s[814] = v56
  const v57 = s[69] && s[108]
  s[816] = v57
  const v58 = v53 || v56
  const v59 = (v54 || s[69]) && (v55 || v57) && (v54 || v55)
  const v60 = s[69] && v57
  const v61 = f.ugerISammenhaengendeSygeperiode <= 364
  s[813] = v61
  const v62 = f.retErOpbrugt && !v61
  s[812] = v62
  const SDL_26_1 = v62 && (s[63] || s[72] && v58 || v49 && v58 || s[90])
  s[456] = SDL_26_1
  const SDL_26_1_nej = v62 && (s[63] || s[72] && v59 || v49 && v59)
  s[457] = SDL_26_1_nej
  const SDL_26_1_ir = !v62 || s[63] || s[72] && v60 || v49 && v60 || s[64]
  s[458] = SDL_26_1_ir
}

function svar_15(f, s) {
  // SDL.26.1.covid: Covid-forlængelse i 3 måneder (SDL § 26, stk. 1-2)
  const v0 = Math.max(s[103], 18330 /* 2020-03-09 */)
  s[349] = v0
  const v1 = Math.max(s[105], 18330 /* 2020-03-09 */)
  s[350] = v1
  const v2 = v0 <= 18808 /* 2021-06-30 */
  s[818] = v2
  const v3 = s[99] && v2
  const v4 = s[99] && s[105] >= 18330 /* 2020-03-09 */
  s[823] = v4
  const v5 = s[99] && s[103] < 18330 /* 2020-03-09 */
  s[824] = v5
  const v6 = s[99] && s[103] <= 18535 /* 2020-09-30 */
  s[825] = v6
  const v7 = s[99] && s[105] > 18535 /* 2020-09-30 */
  s[826] = v7
  const v8 = v5 || v7
  s[822] = v8
  const v9 = (v4 || s[101]) && (v6 || s[101]) && (v4 || v6)
  s[821] = v9
  const v10 = countDays(s[198], 18330 /* 2020-03-09 */, 18330 /* 2020-03-09 */) >= 1
  s[829] = v10
  const v11 = v4 || !v10 || f.fortsatRet9Marts2020 === false
  s[828] = v11
  const v12 = (v5 || s[101]) && v10 && f.fortsatRet9Marts2020
  s[827] = v12
  const v13 = v9 || v12
  s[819] = v13
  const v14 = (v8 || s[101]) && v11
  s[820] = v14
  const v15 = shiftDays(s[103], 1)
  s[229] = v15
  const v16 = shiftDays(s[105], 1)
  s[231] = v16
  const v17 = shiftDays(shiftMonths(v15, 3), -1)
  const v18 = shiftDays(shiftMonths(v16, 3), -1)
  const v19 = Math.max(v17, 18443 /* 2020-06-30 */)
  const v20 = Math.min(v18, 18443 /* 2020-06-30 */)
  const v21 = v9 && s[99]
  const v22 = s[101] && s[99] && v20 >= v19
  const v23 = v8 || v22
  const v24 = v8 ? 18443 /* 2020-06-30 */ : v19
  const v25 = v21 ? (v23 ? Math.min(v17, v24) : v17) : v24
  const v26 = v8 ? 18443 /* 2020-06-30 */ : v20
  const v27 = v21 ? (v23 ? Math.max(v18, v26) : v18) : v26
  const v28 = v9 && s[101]
  const v29 = v13 && (v21 || v8 || v22)
  const v30 = v14 && s[99]
  const v31 = v29 ? (v30 ? Math.min(s[103], v25) : v25) : s[103]
  const v32 = v29 ? (v30 ? Math.max(s[105], v27) : v27) : s[105]
  const v33 = v0 <= 2147483646
  const v34 = s[99] && v1 >= 18809 /* 2021-07-01 */ && v33
  const v35 = s[101] || s[99] && v1 === NEVER
  const v36 = v3 && (v29 || v30)
  const v37 = v34 && s[99]
  const SDL_26_1_covid_er = v36 || v37
  s[205] = SDL_26_1_covid_er
  const SDL_26_1_covid = v36 ? (v37 ? Math.min(s[103], v31) : v31) : s[103]
  s[203] = SDL_26_1_covid
  const SDL_26_1_covid_hoej = v36 ? (v37 ? Math.max(s[105], v32) : v32) : s[105]
  s[204] = SDL_26_1_covid_hoej
  const SDL_26_1_covid_ir = v3 && (v13 && (v28 || s[101] && !((!s[99] || !s[101] && v17 === v18) && s[99] && (!s[99] || v17 === 18443 /* 2020-06-30 */))) || v14 && s[101]) || v34 && s[101] || v35
  s[206] = SDL_26_1_covid_ir
  // SDL.26.1.fra: Hvornår covid-forlængelsen regnes fra (SDL § 26, stk. 1-2)
  const v42 = s[103] === s[105]
  s[799] = v42
  const v43 = !s[99] || !s[101] && v42
  s[248] = v43
  const v44 = s[99] && v33
  const v45 = v12 ? 18352 /* 2020-03-31 */ : NEVER
  const v46 = v11 ? NEVER : 18352 /* 2020-03-31 */
  const v47 = Math.max(s[103], v45)
  const v48 = Math.min(s[105], v46)
  const v49 = s[101] && s[99] && v48 >= v47
  const v50 = v8 || v49
  const v51 = v8 ? (v49 ? Math.min(v45, v47) : v45) : v47
  const SDL_26_1_fra = v21 ? (v50 ? Math.min(s[103], v51) : s[103]) : v51
  s[459] = SDL_26_1_fra
  const v53 = v8 ? (v49 ? Math.max(v46, v48) : v46) : v48
  const SDL_26_1_fra_hoej = v21 ? (v50 ? Math.max(s[105], v53) : s[105]) : v53
  s[460] = SDL_26_1_fra_hoej
  const SDL_26_1_fra_er = v44 && (v21 || v8 || v49)
  s[461] = SDL_26_1_fra_er
  const SDL_26_1_fra_ir = v44 && (v28 || s[101] && !(v43 && v45 === v46 && s[99] && (!s[99] || s[103] === v45))) || v35
  s[462] = SDL_26_1_fra_ir
  // SDL.26.2: Ny ret for pensionister, når retten er brugt op (SDL § 26, stk. 1)
  const v57 = f.ugerISammenhaengendeSygeperiode <= 182
  s[831] = v57
  const v58 = f.retErOpbrugt && !v57 && s[199]
  s[830] = v58
  const SDL_26_2 = v58 && (s[63] || s[72] || s[200] && s[201] || s[90])
  s[466] = SDL_26_2
  const SDL_26_2_nej = v58 && (s[63] || s[72] || s[200] && s[202])
  s[467] = SDL_26_2_nej
  const SDL_26_2_ir = !v58 || s[63] || s[72] || s[200] && s[69] || s[64]
  s[468] = SDL_26_2_ir
}

function svar_16(f, s) {
  // SDL.26.3.covid: Covid-forlængelse i 3 måneder mere (SDL § 26, stk. 3)
  const v0 = Math.max(18330 /* 2020-03-09 */, s[203])
  s[832] = v0
  const v1 = Math.max(18330 /* 2020-03-09 */, s[204])
  s[833] = v1
  const v2 = v0 <= 18808 /* 2021-06-30 */
  s[834] = v2
  const v3 = s[205] && v2
  const v4 = s[205] && s[99]
  const v5 = s[206] || s[101]
  s[839] = v5
  const v6 = v4 && s[103] < s[204]
  s[837] = v6
  const v7 = v4 && s[105] >= s[203]
  s[838] = v7
  const v8 = s[205] && s[204] >= 18443 /* 2020-06-30 */
  s[842] = v8
  const v9 = s[205] && s[203] < 18443 /* 2020-06-30 */
  s[843] = v9
  const v10 = s[205] && s[203] <= 18535 /* 2020-09-30 */
  s[844] = v10
  const v11 = s[205] && s[204] > 18535 /* 2020-09-30 */
  s[845] = v11
  const v12 = v9 || v11
  s[841] = v12
  const v13 = (v8 || s[206]) && (v10 || s[206]) && (v8 || v10)
  s[840] = v13
  const v14 = v7 || v12
  s[836] = v14
  const v15 = (v6 || v5) && (v13 || s[206]) && (v6 || v13)
  s[835] = v15
  const v16 = shiftDays(shiftMonths(shiftDays(s[203], 1), 3), -1)
  const v17 = shiftDays(shiftMonths(shiftDays(s[204], 1), 3), -1)
  const v18 = Math.max(s[203], v16)
  const v19 = Math.min(s[204], v17)
  const v20 = v15 && s[205]
  const v21 = v14 && s[205]
  const v22 = s[206] && s[205] && v19 >= v18
  const v23 = v21 || v22
  const v24 = v21 ? (v22 ? Math.min(s[203], v18) : s[203]) : v18
  const v25 = v20 ? (v23 ? Math.min(v16, v24) : v16) : v24
  const v26 = v21 ? (v22 ? Math.max(s[204], v19) : s[204]) : v19
  const v27 = v20 ? (v23 ? Math.max(v17, v26) : v17) : v26
  const v28 = s[205] && v1 >= 18809 /* 2021-07-01 */ && v0 <= 2147483646
  const v29 = v3 && (v20 || v21 || v22)
  const v30 = v28 && s[205]
  const SDL_26_3_covid_er = v29 || v30
  s[209] = SDL_26_3_covid_er
  const SDL_26_3_covid = v29 ? (v30 ? Math.min(s[203], v25) : v25) : s[203]
  s[207] = SDL_26_3_covid
  const SDL_26_3_covid_hoej = v29 ? (v30 ? Math.max(s[204], v27) : v27) : s[204]
  s[208] = SDL_26_3_covid_hoej
  const SDL_26_3_covid_ir = v3 && s[206] || v28 && s[206] || s[206] || s[205] && v1 === NEVER
  s[210] = SDL_26_3_covid_ir
  // SDL.26a.1.covid: Covid-forlængelse efter en anden forlængelse (SDL § 26 a, stk. 1-2)
  const v35 = f.forlaengelsenSlutter >= 18330 /* 2020-03-09 */
  s[849] = v35
  const v36 = Math.max(f.forlaengelsenSlutter, 18330 /* 2020-03-09 */)
  s[846] = v36
  const v37 = v36 >= 18809 /* 2021-07-01 */
  s[847] = v37
  const v38 = f.forlaengelsenSlutter <= 18535 /* 2020-09-30 */
  s[850] = v38
  const v39 = v35 && v38
  s[848] = v39
  const v40 = shiftDays(shiftMonths(shiftDays(f.forlaengelsenSlutter, 1), 3), -1)
  const v41 = v40 >= 18443 /* 2020-06-30 */
  s[851] = v41
  const SDL_26a_1_covid = v37 ? f.forlaengelsenSlutter : v39 ? (v41 ? v40 : 18443 /* 2020-06-30 */) : f.forlaengelsenSlutter
  s[469] = SDL_26a_1_covid
  // SDL.26a.3.covid: Covid-forlængelse i 3 måneder mere efter en anden forlængelse (SDL § 26 a, stk. 3)
  const v43 = Math.max(18330 /* 2020-03-09 */, SDL_26a_1_covid)
  s[852] = v43
  const v44 = v43 >= 18809 /* 2021-07-01 */
  s[853] = v44
  const v45 = f.forlaengelsenSlutter >= SDL_26a_1_covid
  s[855] = v45
  const v46 = SDL_26a_1_covid >= 18443 /* 2020-06-30 */
  s[857] = v46
  const v47 = SDL_26a_1_covid <= 18535 /* 2020-09-30 */
  s[858] = v47
  const v48 = v46 && v47
  s[856] = v48
  const v49 = !v45 && v48
  s[854] = v49
  const SDL_26a_3_covid_ir = v43 >= NEVER
  s[212] = SDL_26a_3_covid_ir
  const SDL_26a_3_covid = v44 ? SDL_26a_1_covid : v49 ? shiftDays(shiftMonths(shiftDays(SDL_26a_1_covid, 1), 3), -1) : SDL_26a_1_covid
  s[211] = SDL_26a_3_covid
}

function svar_17(f, s) {
  // SDL.26c.covid: Covid-forlængelse i 1 måned, oktober 2020 (SDL § 26 c, stk. 1-2)
  const v0 = Math.max(18330 /* 2020-03-09 */, s[207])
  s[859] = v0
  const v1 = Math.max(18330 /* 2020-03-09 */, s[208])
  s[860] = v1
  const v2 = v0 <= 18808 /* 2021-06-30 */
  s[861] = v2
  const v3 = s[209] && v2
  const v4 = s[209] && s[208] >= 18535 /* 2020-09-30 */
  s[864] = v4
  const v5 = s[209] && s[207] < 18535 /* 2020-09-30 */
  s[865] = v5
  const v6 = s[209] && s[207] <= 18566 /* 2020-10-31 */
  s[866] = v6
  const v7 = s[209] && s[208] > 18566 /* 2020-10-31 */
  s[867] = v7
  const v8 = v5 || v7
  s[863] = v8
  const v9 = (v4 || s[210]) && (v6 || s[210]) && (v4 || v6)
  s[862] = v9
  const v10 = shiftDays(shiftMonths(shiftDays(s[207], 1), 1), -1)
  const v11 = shiftDays(shiftMonths(shiftDays(s[208], 1), 1), -1)
  const v12 = Math.max(s[207], v10)
  const v13 = Math.min(s[208], v11)
  const v14 = v9 && s[209]
  const v15 = v8 && s[209]
  const v16 = s[210] && s[209] && v13 >= v12
  const v17 = v15 || v16
  const v18 = v15 ? (v16 ? Math.min(s[207], v12) : s[207]) : v12
  const v19 = v14 ? (v17 ? Math.min(v10, v18) : v10) : v18
  const v20 = v15 ? (v16 ? Math.max(s[208], v13) : s[208]) : v13
  const v21 = v14 ? (v17 ? Math.max(v11, v20) : v11) : v20
  const v22 = s[209] && v1 >= 18809 /* 2021-07-01 */ && v0 <= 2147483646
  const v23 = v3 && (v14 || v15 || v16)
  const v24 = v22 && s[209]
  const SDL_26c_covid_er = v23 || v24
  s[214] = SDL_26c_covid_er
  const SDL_26c_covid = v23 ? (v24 ? Math.min(s[207], v19) : v19) : s[207]
  s[218] = SDL_26c_covid
  const SDL_26c_covid_hoej = v23 ? (v24 ? Math.max(s[208], v21) : v21) : s[208]
  s[220] = SDL_26c_covid_hoej
  const SDL_26c_covid_ir = v3 && s[210] || v22 && s[210] || s[210] || s[209] && v1 === NEVER
  s[216] = SDL_26c_covid_ir
  // SDL.26d.covid: Covid-forlængelse i 1 måned, oktober 2020, efter en anden forlængelse (SDL § 26 d, stk. 1-2)
  const v29 = Math.max(18330 /* 2020-03-09 */, s[211])
  s[869] = v29
  const v30 = v29 >= 18809 /* 2021-07-01 */
  s[870] = v30
  const v31 = s[211] >= 18535 /* 2020-09-30 */
  const v32 = !s[212] && v31
  s[873] = v32
  const v33 = !s[212] && !v31
  s[874] = v33
  const v34 = s[211] <= 18566 /* 2020-10-31 */
  const v35 = !s[212] && v34
  s[875] = v35
  const v36 = !s[212] && !v34
  s[876] = v36
  const v37 = v33 || v36
  s[872] = v37
  const v38 = (v32 || s[212]) && (v35 || s[212]) && (v32 || v35)
  s[871] = v38
  const v39 = shiftDays(shiftMonths(shiftDays(s[211], 1), 1), -1)
  const v40 = Math.max(s[211], v39)
  const v41 = Math.min(s[211], v39)
  const v42 = v38 && !s[212]
  const v43 = v37 && !s[212]
  const v44 = s[212] && !s[212] && v41 >= v40
  const v45 = v43 || v44
  const v46 = v43 ? (v44 ? Math.min(s[211], v40) : s[211]) : v40
  const v47 = v43 ? (v44 ? Math.max(s[211], v41) : s[211]) : v41
  const v48 = !s[212] && v29 < NEVER
  s[868] = v48
  const SDL_26d_covid = v30 ? s[211] : v42 ? (v45 ? Math.min(v39, v46) : v39) : v46
  s[217] = SDL_26d_covid
  const SDL_26d_covid_hoej = v30 ? s[211] : v42 ? (v45 ? Math.max(v39, v47) : v39) : v47
  s[219] = SDL_26d_covid_hoej
  const SDL_26d_covid_er = v48 && (!v30 && (v42 || v43 || v44) || v30 && !s[212])
  s[213] = SDL_26d_covid_er
  const SDL_26d_covid_ir = !v48 || s[212]
  s[215] = SDL_26d_covid_ir
}

function svar_18(f, s) {
  // SDL.26f.covid: Covid-forlængelse i stedet for jobafklaring, § 26 f (SDL § 26 f, stk. 1)
  const v0 = f.forlaengelseErAfgjort && s[213] || f.forlaengelseErAfgjort === false && s[214]
  s[877] = v0
  const v1 = f.forlaengelseErAfgjort && s[215] || f.forlaengelseErAfgjort === false && s[216]
  s[878] = v1
  const v2 = f.forlaengelseErAfgjort ? s[217] : s[218]
  const v3 = f.forlaengelseErAfgjort ? s[219] : s[220]
  const v4 = Math.max(18330 /* 2020-03-09 */, v2)
  s[879] = v4
  const v5 = Math.max(18330 /* 2020-03-09 */, v3)
  s[880] = v5
  const v6 = v4 <= 18808 /* 2021-06-30 */
  s[881] = v6
  const v7 = v0 && v6
  const v8 = shiftDays(v2, 1)
  const v9 = shiftDays(v3, 1)
  const v10 = v0 && v9 >= 18567 /* 2020-11-01 */
  s[884] = v10
  const v11 = v0 && v8 < 18567 /* 2020-11-01 */
  s[885] = v11
  const v12 = v0 && v8 <= 18658 /* 2021-01-31 */
  s[886] = v12
  const v13 = v0 && v9 > 18658 /* 2021-01-31 */
  s[887] = v13
  const v14 = v11 || v13
  s[883] = v14
  const v15 = (v10 || v1) && (v12 || v1) && (v10 || v12)
  s[882] = v15
  const v16 = shiftDays(shiftMonths(v8, 3), -1)
  const v17 = shiftDays(shiftMonths(v9, 3), -1)
  const v18 = Math.max(v2, v16)
  const v19 = Math.min(v3, v17)
  const v20 = v15 && v0
  const v21 = v14 && v0
  const v22 = v1 && v0 && v19 >= v18
  const v23 = v21 || v22
  const v24 = v21 ? (v22 ? Math.min(v2, v18) : v2) : v18
  const v25 = v20 ? (v23 ? Math.min(v16, v24) : v16) : v24
  const v26 = v21 ? (v22 ? Math.max(v3, v19) : v3) : v19
  const v27 = v20 ? (v23 ? Math.max(v17, v26) : v17) : v26
  const v28 = v0 && v5 >= 18809 /* 2021-07-01 */ && v4 <= 2147483646
  const v29 = v7 && (v20 || v21 || v22)
  const v30 = v28 && v0
  const SDL_26f_covid_er = v29 || v30
  s[472] = SDL_26f_covid_er
  const SDL_26f_covid = v29 ? (v30 ? Math.min(v2, v25) : v25) : v2
  s[470] = SDL_26f_covid
  const SDL_26f_covid_hoej = v29 ? (v30 ? Math.max(v3, v27) : v27) : v3
  s[471] = SDL_26f_covid_hoej
  const SDL_26f_covid_ir = v7 && v1 || v28 && v1 || v1 || v0 && v5 === NEVER
  s[473] = SDL_26f_covid_ir
  // SDL.26g.covid: Covid-forlængelse i stedet for jobafklaring, § 26 g (SDL § 26 g, stk. 1)
  const v35 = Math.max(18330 /* 2020-03-09 */, SDL_26f_covid)
  s[888] = v35
  const v36 = Math.max(18330 /* 2020-03-09 */, SDL_26f_covid_hoej)
  s[889] = v36
  const v37 = v35 <= 18808 /* 2021-06-30 */
  s[890] = v37
  const v38 = SDL_26f_covid_er && v37
  const v39 = shiftDays(SDL_26f_covid, 1)
  const v40 = shiftDays(SDL_26f_covid_hoej, 1)
  const v41 = SDL_26f_covid_er && v40 >= 18659 /* 2021-02-01 */
  s[893] = v41
  const v42 = SDL_26f_covid_er && v39 < 18659 /* 2021-02-01 */
  s[894] = v42
  const v43 = SDL_26f_covid_er && v39 <= 18686 /* 2021-02-28 */
  s[895] = v43
  const v44 = SDL_26f_covid_er && v40 > 18686 /* 2021-02-28 */
  s[896] = v44
  const v45 = v42 || v44
  s[892] = v45
  const v46 = (v41 || SDL_26f_covid_ir) && (v43 || SDL_26f_covid_ir) && (v41 || v43)
  s[891] = v46
  const v47 = shiftDays(shiftMonths(v39, 1), -1)
  const v48 = shiftDays(shiftMonths(v40, 1), -1)
  const v49 = Math.max(SDL_26f_covid, v47)
  const v50 = Math.min(SDL_26f_covid_hoej, v48)
  const v51 = v46 && SDL_26f_covid_er
  const v52 = v45 && SDL_26f_covid_er
  const v53 = SDL_26f_covid_ir && SDL_26f_covid_er && v50 >= v49
  const v54 = v52 || v53
  const v55 = v52 ? (v53 ? Math.min(SDL_26f_covid, v49) : SDL_26f_covid) : v49
  const v56 = v51 ? (v54 ? Math.min(v47, v55) : v47) : v55
  const v57 = v52 ? (v53 ? Math.max(SDL_26f_covid_hoej, v50) : SDL_26f_covid_hoej) : v50
  const v58 = v51 ? (v54 ? Math.max(v48, v57) : v48) : v57
  const v59 = SDL_26f_covid_er && v36 >= 18809 /* 2021-07-01 */ && v35 <= 2147483646
  const v60 = v38 && (v51 || v52 || v53)
  const v61 = v59 && SDL_26f_covid_er
  const SDL_26g_covid_er = v60 || v61
  s[223] = SDL_26g_covid_er
  const SDL_26g_covid = v60 ? (v61 ? Math.min(SDL_26f_covid, v56) : v56) : SDL_26f_covid
  s[221] = SDL_26g_covid
  const SDL_26g_covid_hoej = v60 ? (v61 ? Math.max(SDL_26f_covid_hoej, v58) : v58) : SDL_26f_covid_hoej
  s[222] = SDL_26g_covid_hoej
  const SDL_26g_covid_ir = v38 && SDL_26f_covid_ir || v59 && SDL_26f_covid_ir || SDL_26f_covid_ir || SDL_26f_covid_er && v36 === NEVER
  s[224] = SDL_26g_covid_ir
}

function svar_19(f, s) {
  // SDL.26h.covid: Covid-forlængelse i stedet for jobafklaring, § 26 h (SDL § 26 h, stk. 1)
  const v0 = Math.max(18330 /* 2020-03-09 */, s[221])
  s[897] = v0
  const v1 = Math.max(18330 /* 2020-03-09 */, s[222])
  s[898] = v1
  const v2 = v0 <= 18808 /* 2021-06-30 */
  s[899] = v2
  const v3 = s[223] && v2
  const v4 = shiftDays(s[221], 1)
  const v5 = shiftDays(s[222], 1)
  const v6 = s[223] && v5 >= 18687 /* 2021-03-01 */
  s[902] = v6
  const v7 = s[223] && v4 < 18687 /* 2021-03-01 */
  s[903] = v7
  const v8 = s[223] && v4 <= 18747 /* 2021-04-30 */
  s[904] = v8
  const v9 = s[223] && v5 > 18747 /* 2021-04-30 */
  s[905] = v9
  const v10 = v7 || v9
  s[901] = v10
  const v11 = (v6 || s[224]) && (v8 || s[224]) && (v6 || v8)
  s[900] = v11
  const v12 = shiftDays(shiftMonths(v4, 2), -1)
  const v13 = shiftDays(shiftMonths(v5, 2), -1)
  const v14 = Math.max(s[221], v12)
  const v15 = Math.min(s[222], v13)
  const v16 = v11 && s[223]
  const v17 = v10 && s[223]
  const v18 = s[224] && s[223] && v15 >= v14
  const v19 = v17 || v18
  const v20 = v17 ? (v18 ? Math.min(s[221], v14) : s[221]) : v14
  const v21 = v16 ? (v19 ? Math.min(v12, v20) : v12) : v20
  const v22 = v17 ? (v18 ? Math.max(s[222], v15) : s[222]) : v15
  const v23 = v16 ? (v19 ? Math.max(v13, v22) : v13) : v22
  const v24 = s[223] && v1 >= 18809 /* 2021-07-01 */ && v0 <= 2147483646
  const v25 = v3 && (v16 || v17 || v18)
  const v26 = v24 && s[223]
  const SDL_26h_covid_er = v25 || v26
  s[476] = SDL_26h_covid_er
  const SDL_26h_covid = v25 ? (v26 ? Math.min(s[221], v21) : v21) : s[221]
  s[474] = SDL_26h_covid
  const SDL_26h_covid_hoej = v25 ? (v26 ? Math.max(s[222], v23) : v23) : s[222]
  s[475] = SDL_26h_covid_hoej
  const SDL_26h_covid_ir = v3 && s[224] || v24 && s[224] || s[224] || s[223] && v1 === NEVER
  s[477] = SDL_26h_covid_ir
  // SDL.26i.covid: Covid-forlængelse i stedet for jobafklaring, § 26 i (SDL § 26 i, stk. 1)
  const v31 = Math.max(18330 /* 2020-03-09 */, SDL_26h_covid)
  s[906] = v31
  const v32 = Math.max(18330 /* 2020-03-09 */, SDL_26h_covid_hoej)
  s[907] = v32
  const v33 = v31 <= 18808 /* 2021-06-30 */
  s[908] = v33
  const v34 = SDL_26h_covid_er && v33
  const v35 = shiftDays(SDL_26h_covid, 1)
  const v36 = shiftDays(SDL_26h_covid_hoej, 1)
  const v37 = SDL_26h_covid_er && v36 >= 18748 /* 2021-05-01 */
  s[911] = v37
  const v38 = SDL_26h_covid_er && v35 < 18748 /* 2021-05-01 */
  s[912] = v38
  const v39 = SDL_26h_covid_er && v35 <= 18808 /* 2021-06-30 */
  s[913] = v39
  const v40 = SDL_26h_covid_er && v36 > 18808 /* 2021-06-30 */
  s[914] = v40
  const v41 = v38 || v40
  s[910] = v41
  const v42 = (v37 || SDL_26h_covid_ir) && (v39 || SDL_26h_covid_ir) && (v37 || v39)
  s[909] = v42
  const v43 = shiftDays(shiftMonths(v35, 2), -1)
  const v44 = shiftDays(shiftMonths(v36, 2), -1)
  const v45 = Math.max(SDL_26h_covid, v43)
  const v46 = Math.min(SDL_26h_covid_hoej, v44)
  const v47 = v42 && SDL_26h_covid_er
  const v48 = v41 && SDL_26h_covid_er
  const v49 = SDL_26h_covid_ir && SDL_26h_covid_er && v46 >= v45
  const v50 = v48 || v49
  const v51 = v48 ? (v49 ? Math.min(SDL_26h_covid, v45) : SDL_26h_covid) : v45
  const v52 = v47 ? (v50 ? Math.min(v43, v51) : v43) : v51
  const v53 = v48 ? (v49 ? Math.max(SDL_26h_covid_hoej, v46) : SDL_26h_covid_hoej) : v46
  const v54 = v47 ? (v50 ? Math.max(v44, v53) : v44) : v53
  const v55 = SDL_26h_covid_er && v32 >= 18809 /* 2021-07-01 */ && v31 <= 2147483646
  const v56 = v34 && (v47 || v48 || v49)
  const v57 = v55 && SDL_26h_covid_er
  const SDL_26i_covid_er = v56 || v57
  s[480] = SDL_26i_covid_er
  const SDL_26i_covid = v56 ? (v57 ? Math.min(SDL_26h_covid, v52) : v52) : SDL_26h_covid
  s[478] = SDL_26i_covid
  const SDL_26i_covid_hoej = v56 ? (v57 ? Math.max(SDL_26h_covid_hoej, v54) : v54) : SDL_26h_covid_hoej
  s[479] = SDL_26i_covid_hoej
  const SDL_26i_covid_ir = v34 && SDL_26h_covid_ir || v55 && SDL_26h_covid_ir || SDL_26h_covid_ir || SDL_26h_covid_er && v32 === NEVER
  s[481] = SDL_26i_covid_ir
  // SDL.27.1.2.uger: Længste forlængelse til afklaring (SDL § 27, stk. 1, nr. 2)
  const v62 = s[35] <= 14691 /* 2010-03-23 */
  s[915] = v62
  const v63 = s[36] && s[40] && v62
  const v64 = s[36] && s[37] >= 14692 /* 2010-03-24 */ && s[225]
  const SDL_27_1_2_uger = s[39] ? -Infinity : v63 ? 182 : v64 ? 273 : s[43] ? 273 : 483
  s[485] = SDL_27_1_2_uger
  const SDL_27_1_2_uger_hoej = s[39] ? Infinity : v64 || s[226] ? (s[226] ? (s[44] ? 483 : 273) : 273) : 182
  s[486] = SDL_27_1_2_uger_hoej
  const SDL_27_1_2_uger_er = s[39] || v63 || v64 || s[43] || s[44]
  s[487] = SDL_27_1_2_uger_er
  // SDL.27.1.2.slut: Seneste slut på forlængelse til afklaring (SDL § 27, stk. 1, nr. 2)
  const SDL_27_1_2_slut_er = s[39] || s[227] && s[99] && SDL_27_1_2_uger_er
  s[243] = SDL_27_1_2_slut_er
  const SDL_27_1_2_slut = s[39] ? FIRST_DAY : shiftDays(s[103], SDL_27_1_2_uger)
  s[241] = SDL_27_1_2_slut
  const SDL_27_1_2_slut_hoej = s[39] ? NEVER : shiftDays(s[105], SDL_27_1_2_uger_hoej)
  s[242] = SDL_27_1_2_slut_hoej
  const SDL_27_1_2_slut_ir = s[39] || s[227] && (s[101] || s[48]) || s[41]
  s[244] = SDL_27_1_2_slut_ir
  // SDL.27.1.3.slut: Seneste slut på forlængelse ved lægebehandling (SDL § 27, stk. 2)
  const v72 = allPeriods(f.ventetidPaaSygehus)
  const v73 = without(ALL_DAYS, v72)
  const SDL_27_1_3_slut_er = s[39] || s[227] && s[99] && s[228]
  s[247] = SDL_27_1_3_slut_er
  const SDL_27_1_3_slut = s[39] ? FIRST_DAY : dayReaching(v73, s[229], s[230])
  s[245] = SDL_27_1_3_slut
  const SDL_27_1_3_slut_hoej = s[39] ? NEVER : dayReaching(v73, s[231], s[232])
  s[246] = SDL_27_1_3_slut_hoej
}

function svar_20(f, s) {
  // SDL.27.1.4.slut: Seneste slut på forlængelse til afklaring af fleksjob eller pension (SDL § 27, stk. 1, nr. 4)
  const v0 = shiftDays(s[103], 182)
  const v1 = s[43] && s[99]
  const v2 = s[233] || s[234]
  const v3 = s[234] ? FIRST_DAY : NEVER
  const SDL_27_1_4_slut = s[39] ? FIRST_DAY : s[42] ? FIRST_DAY : v1 ? (v2 ? Math.min(v0, v3) : v0) : v3
  s[488] = SDL_27_1_4_slut
  const SDL_27_1_4_slut_hoej = s[39] ? NEVER : s[42] ? NEVER : v2 ? NEVER : shiftDays(s[105], 182)
  s[489] = SDL_27_1_4_slut_hoej
  const SDL_27_1_4_slut_er = s[39] || s[42] || v1 || s[233] || s[234]
  s[490] = SDL_27_1_4_slut_er
  const SDL_27_1_4_slut_ir = s[39] || s[42] || s[43] && s[101] || s[234] || s[41]
  s[491] = SDL_27_1_4_slut_ir
  // SDL.27.1.slut: Forlængelsens seneste slut (SDL § 27, stk. 1)
  const v8 = s[50] || s[54] || s[55] || s[235]
  s[916] = v8
  const v9 = s[236] && s[237] && s[238] && s[239] && (s[45] || s[47] || s[49] || s[240])
  s[917] = v9
  const v10 = Math.max(s[103], s[241])
  const v11 = Math.min(s[105], s[242])
  const v12 = s[51] && s[243]
  const v13 = s[56] && s[99]
  const v14 = s[48] && s[243] && s[99] && v11 >= v10
  const v15 = v13 || v14
  const v16 = v13 ? (v14 ? Math.min(s[103], v10) : s[103]) : v10
  const v17 = v13 ? (v14 ? Math.max(s[105], v11) : s[105]) : v11
  const v18 = s[48] && s[244] && s[101]
  const v19 = Math.max(s[103], s[245])
  const v20 = Math.min(s[105], s[246])
  const v21 = s[52] && s[247]
  const v22 = s[57] && s[99]
  const v23 = s[48] && s[247] && s[99] && v20 >= v19
  const v24 = v22 || v23
  const v25 = v22 ? (v23 ? Math.min(s[103], v19) : s[103]) : v19
  const v26 = v22 ? (v23 ? Math.max(s[105], v20) : s[105]) : v20
  const v27 = Math.max(s[103], SDL_27_1_4_slut)
  const v28 = Math.min(s[105], SDL_27_1_4_slut_hoej)
  const v29 = s[53] && SDL_27_1_4_slut_er
  const v30 = s[58] && s[99]
  const v31 = s[46] && SDL_27_1_4_slut_er && s[99] && v28 >= v27
  const v32 = v30 || v31
  const v33 = v30 ? (v31 ? Math.min(s[103], v27) : s[103]) : v27
  const v34 = v30 ? (v31 ? Math.max(s[105], v28) : s[105]) : v28
  const v35 = Math.max(v29 ? (v32 ? Math.min(SDL_27_1_4_slut, v33) : SDL_27_1_4_slut) : v33, v12 ? (v15 ? Math.min(s[241], v16) : s[241]) : v16, v21 ? (v24 ? Math.min(s[245], v25) : s[245]) : v25)
  const v36 = Math.max(v29 ? (v32 ? Math.max(SDL_27_1_4_slut_hoej, v34) : SDL_27_1_4_slut_hoej) : v34, v12 ? (v15 ? Math.max(s[242], v17) : s[242]) : v17, v21 ? (v24 ? Math.max(s[246], v26) : s[246]) : v26)
  const v37 = (v12 || v13 || v14) && (v21 || v22 || v23) && (v29 || v30 || v31)
  const v38 = s[51] && s[244] || s[56] && s[101] || v18 || s[48] && !((!s[243] || !s[244] && s[241] === s[242]) && s[248] && (s[243] && s[99] || !s[243] && !s[99]) && (!s[243] || s[103] === s[241])) || s[52] && s[244] || s[57] && s[101] || v18 || s[48] && !((!s[247] || !s[244] && s[245] === s[246]) && s[248] && (s[247] && s[99] || !s[247] && !s[99]) && (!s[247] || s[103] === s[245])) || s[53] && SDL_27_1_4_slut_ir || s[58] && s[101] || s[46] && SDL_27_1_4_slut_ir && s[101] || s[46] && !((!SDL_27_1_4_slut_er || !SDL_27_1_4_slut_ir && SDL_27_1_4_slut === SDL_27_1_4_slut_hoej) && s[248] && (SDL_27_1_4_slut_er && s[99] || !SDL_27_1_4_slut_er && !s[99]) && (!SDL_27_1_4_slut_er || s[103] === SDL_27_1_4_slut))
  const v39 = v9 && v37
  const v40 = s[249] && v37 && v36 >= NEVER
  const SDL_27_1_slut = s[39] ? FIRST_DAY : v39 || v40 ? (v39 ? v35 : NEVER) : NEVER
  s[495] = SDL_27_1_slut
  const SDL_27_1_slut_hoej = s[39] ? NEVER : v8 ? NEVER : v36
  s[496] = SDL_27_1_slut_hoej
  const SDL_27_1_slut_er = s[106] && (s[39] || s[227] && (v8 || v39 || v40))
  s[497] = SDL_27_1_slut_er
  const SDL_27_1_slut_ir = s[106] && (s[39] || s[227] && (v9 && v38 || s[249] && !((!v37 || !v38 && v35 === v36) && v37 && v35 === NEVER)) || s[41]) || s[250]
  s[498] = SDL_27_1_slut_ir
  // SDL.29.1: Forlængelse for pensionister m.fl. (SDL § 29)
  const SDL_29_1 = s[199] && !s[3] && (!s[251] || f.laegenVenterArbejdeInden26Uger)
  s[499] = SDL_29_1
  const SDL_29_1_nej = s[199] && !s[3] && (!s[251] || f.laegenVenterArbejdeInden26Uger === false)
  s[500] = SDL_29_1_nej
  const SDL_29_1_ir = !s[199] || s[3] || !s[251]
  s[501] = SDL_29_1_ir
  // SDL.35.2: Arbejdsgiveren betaler tidligst fra (SDL § 35, stk. 2)
  const v48 = shiftDays(f.sygemeldtTilArbejdsgiver, 1)
  const v49 = f.fyldestgoerendeBegrundelse === false || !s[3]
  const v50 = f.fyldestgoerendeBegrundelse && s[5]
  const v51 = f.sygemeldtITide && !s[3] || f.sygemeldtITide === false && (f.indsigelseModSenSygemelding && v49 || f.indsigelseModSenSygemelding === false && !s[3])
  const v52 = f.sygemeldtITide && s[5] || f.sygemeldtITide === false && (f.indsigelseModSenSygemelding && v50 || f.indsigelseModSenSygemelding === false && s[5])
  const SDL_35_2 = s[63] ? FIRST_DAY : f.sygemeldtITide ? s[59] : f.indsigelseModSenSygemelding ? (f.fyldestgoerendeBegrundelse ? s[59] : v48) : s[59]
  s[509] = SDL_35_2
  const SDL_35_2_hoej = s[63] ? NEVER : f.sygemeldtITide ? s[61] : f.indsigelseModSenSygemelding ? (f.fyldestgoerendeBegrundelse ? s[61] : v48) : s[61]
  s[510] = SDL_35_2_hoej
  const SDL_35_2_er = s[70] && (s[63] || s[72] && v51 || s[73] && v51)
  s[511] = SDL_35_2_er
  const SDL_35_2_ir = s[70] && (s[63] || s[72] && v52 || s[73] && v52 || s[64]) || s[71] || s[69]
  s[512] = SDL_35_2_ir
  // SDL.35.3: Du skal have meldt dig syg til a-kassen (SDL § 35, stk. 3)
  const v57 = !s[3] && s[60] && s[252]
  const v58 = !s[3] && s[253] && s[62]
  s[282] = v58
  const SDL_35_3 = s[63] ? FIRST_DAY : v57 ? FIRST_DAY : s[59]
  s[513] = SDL_35_3
  const SDL_35_3_hoej = s[63] ? NEVER : v57 ? NEVER : s[61]
  s[514] = SDL_35_3_hoej
  const SDL_35_3_er = s[87] && (s[63] || v57 || v58 && !s[3])
  s[515] = SDL_35_3_er
  const SDL_35_3_ir = !s[87] || s[63] || v57 || v58 && s[5] || s[64]
  s[516] = SDL_35_3_ir
  // SDL.35.3.fra: Ret tidligst fra (SDL § 35, stk. 3)
  const v63 = SDL_35_3_er && SDL_35_3_hoej >= f.anmeldtTilAkasse
  s[919] = v63
  const v64 = SDL_35_3_er && SDL_35_3 < f.anmeldtTilAkasse
  s[920] = v64
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
  s[517] = SDL_35_3_fra
  const SDL_35_3_fra_hoej = s[63] ? NEVER : v57 ? NEVER : v69 ? (v72 ? Math.max(s[61], v74) : s[61]) : v74
  s[518] = SDL_35_3_fra_hoej
  const SDL_35_3_fra_er = s[87] && (s[63] || v57 || v58 && (v69 || v70 || v71))
  s[519] = SDL_35_3_fra_er
  const SDL_35_3_fra_ir = !s[87] || s[63] || v57 || v58 && (v63 && s[5] || v64 && v50 || SDL_35_3_ir && s[5] && v50 || SDL_35_3_ir && !(s[254] && (!v49 || !v50 && v65 === v66) && (!s[3] || s[3] && !v49) && (s[3] || s[59] === v65))) || s[64]
  s[520] = SDL_35_3_fra_ir
}

function svar_21(f, s) {
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
  const v21 = !s[87] && !v0 && !v17 && s[5]
  const v22 = s[255] && !s[3]
  const v23 = s[255] && s[5]
  const v24 = s[255] ? v2 : f.underretningsbrevSendt ? v13 : s[87] ? v14 : v19
  const v25 = s[255] ? v3 : f.underretningsbrevSendt ? v13 : s[87] ? v15 : v20
  const v26 = s[255] ? v2 : f.underretningsbrevSendt ? v13 : s[87] ? v16 : v19
  const v27 = s[255] ? v3 : f.underretningsbrevSendt ? v13 : s[87] ? v16 : v20
  const v28 = s[72] && v4
  const v29 = v9 && v4
  const v30 = v12 && (v22 || !s[255] && (f.underretningsbrevSendt || s[87] && !s[3] || !s[87] && v18))
  const v31 = s[77] && (v22 || !s[255] && (f.underretningsbrevSendt || s[87] || v18))
  const v32 = v11 || v30 || v31
  const v33 = v11 ? FIRST_DAY : v30 ? (v31 ? Math.min(v24, v26) : v24) : v26
  const v34 = v29 || v32
  const v35 = v29 ? (v32 ? Math.min(v6, v33) : v6) : v33
  const SDL_38_1 = s[63] ? FIRST_DAY : v28 ? (v34 ? Math.min(v6, v35) : v6) : v35
  s[521] = SDL_38_1
  const v37 = v11 ? NEVER : v30 ? (v31 ? Math.max(v25, v27) : v25) : v27
  const v38 = v29 ? (v32 ? Math.max(v7, v37) : v7) : v37
  const SDL_38_1_hoej = s[63] ? NEVER : v28 ? (v34 ? Math.max(v7, v38) : v7) : v38
  s[522] = SDL_38_1_hoej
  const v40 = f.persongruppe === 'loenmodtager' || f.persongruppe === 'ledig' || f.persongruppe === 'ingen'
  s[265] = v40
  const SDL_38_1_er = v40 && (s[63] || v28 || v29 || v11 || v30 || v31)
  s[523] = SDL_38_1_er
  const SDL_38_1_ir = !v40 || s[63] || s[72] && v5 || v9 && v5 || v11 || v12 && (v23 || !s[255] && f.underretningsbrevSendt === false && (s[256] || v21)) || s[77] && (v23 || !s[255] && f.underretningsbrevSendt === false && v21) || s[64]
  s[524] = SDL_38_1_ir
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
  s[925] = v48
  const v49 = !s[3] && s[258] < f.anmodningModtaget
  s[926] = v49
  const v50 = v49 || f.undskyldendeForhold === false
  s[924] = v50
  const v51 = (v48 || s[5]) && f.undskyldendeForhold
  s[923] = v51
  const v52 = shiftDays(f.sidsteDagMedBetaling, 28) >= f.anmodningModtaget
  s[928] = v52
  const v53 = s[65] && f.arbejdsgiverAnmeldteIkke && f.fratraeder && v52
  s[927] = v53
  const v54 = v51 || v53
  const v55 = v50 && !v53
  const v56 = s[59] <= 19722 /* 2023-12-31 */
  s[922] = v56
  const v57 = !s[3] && v10 && v56
  s[267] = v57
  const v58 = !s[3] && s[61] >= 19723 /* 2024-01-01 */ && s[62]
  s[268] = v58
  const SDL_38_8 = v40 && (s[63] || s[72] && v54 || v9 && v54 || v57 && v54 || v58 && v54)
  s[259] = SDL_38_8
  const SDL_38_8_nej = v40 && (s[63] || s[72] && v55 || v9 && v55 || v57 && v55 || v58 && v55)
  s[261] = SDL_38_8_nej
  const SDL_38_8_ir = !v40 || s[69]
  s[260] = SDL_38_8_ir
}

function svar_22(f, s) {
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
  s[525] = SDL_38_7
  const SDL_38_7_hoej = s[63] ? NEVER : v13 ? (v16 ? Math.max(s[61], v18) : s[61]) : v18
  s[526] = SDL_38_7_hoej
  const SDL_38_7_er = s[265] && (s[63] || s[72] && v19 || s[266] && v19 || s[267] && v19 || s[268] && v19)
  s[527] = SDL_38_7_er
  const SDL_38_7_ir = !s[265] || s[63] || s[72] && v20 || s[266] && v20 || s[267] && v20 || s[268] && v20 || s[64]
  s[528] = SDL_38_7_ir
  // SDL.40.1: Arbejdsgiveren skal have meldt fraværet (SDL § 40, stk. 1-3)
  const v25 = s[109] && s[4] >= s[269]
  s[930] = v25
  const v26 = s[109] && s[4] < s[270]
  s[931] = v26
  const v27 = shiftDays(s[59], 28)
  s[334] = v27
  const v28 = shiftDays(s[61], 28)
  s[333] = v28
  const v29 = !s[271] || !s[3]
  const v30 = s[271] && s[5]
  const v31 = s[271] ? v27 : NEVER
  const v32 = s[271] ? v28 : NEVER
  const v33 = v29 && v32 >= NEVER
  const v34 = v25 && v29
  const v35 = s[113] && v33
  const v36 = v34 ? v31 : NEVER
  const v37 = v26 ? NEVER : v32
  const v38 = v34 ? (v26 || v35 ? Math.max(v32, v37) : v32) : v37
  const v39 = v34 || v26 || v35
  const v40 = v25 && v30 || s[113] && !((!v29 || !v30 && v31 === v32) && v29 && (!v29 || v31 === NEVER))
  const v41 = !s[3] && s[78] && s[272]
  const v42 = !s[3] && s[273] && s[274]
  const v43 = !s[3] && s[4] >= s[275]
  s[339] = v43
  const v44 = !s[3] && s[4] < s[276]
  s[335] = v44
  const v45 = v43 && v29
  const v46 = s[5] && v33
  const v47 = v45 ? v31 : NEVER
  const v48 = v44 ? NEVER : v32
  const v49 = v45 ? (v44 || v46 ? Math.max(v32, v48) : v32) : v48
  const v50 = f.arbejdsgiverensBetaling === 'ingen'
  s[932] = v50
  const v51 = s[277] ? s[278] : s[279]
  const v52 = s[277] ? s[278] : s[280]
  const v53 = v25 && s[281]
  const v54 = s[113] && s[281] && v52 >= NEVER
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
  s[529] = SDL_40_1
  const v67 = s[283] ? NEVER : v50 ? s[285] : v53 ? (v26 || v54 ? Math.max(v52, v55) : v52) : v55
  const v68 = v58 ? (v60 ? Math.max(v49, v67) : v49) : v67
  const v69 = v57 ? (v62 ? Math.max(v38, v68) : v38) : v68
  const SDL_40_1_hoej = s[63] ? NEVER : v56 ? (v64 ? Math.max(v38, v69) : v38) : v69
  s[530] = SDL_40_1_hoej
  const SDL_40_1_er = s[65] && (s[63] || v56 || v57 || v58 || s[283] || v59)
  s[531] = SDL_40_1_er
  const SDL_40_1_ir = !s[65] || s[63] || s[72] && v40 || v41 && v40 || v42 && (v43 && v30 || s[5] && !((!v29 || !v30 && v31 === v32) && v29 && (!v29 || v31 === NEVER))) || s[283] || s[282] && (v50 && s[5] || !v50 && (v25 && s[286] || s[113] && !((!s[281] || !s[286] && v51 === v52) && s[281] && (!s[281] || v51 === NEVER)))) || s[64]
  s[532] = SDL_40_1_ir
}

function svar_23(f, s) {
  // SDL.40a.1: A-kassen skal have meldt fraværet (SDL § 40 a, stk. 1)
  const v0 = s[59] <= 16248 /* 2014-06-27 */
  s[351] = v0
  const v1 = !s[3] && s[253] && v0
  const v2 = shiftDays(f.anmeldtTilAkasse, 7)
  const v3 = s[59] <= 16658 /* 2015-08-11 */
  s[352] = v3
  const v4 = !s[3] && s[61] >= 16249 /* 2014-06-28 */ && v3
  const v5 = !s[3] && s[61] >= 16659 /* 2015-08-12 */ && s[62]
  const v6 = f.oplystDelvistLedig ? v2 : shiftDays(f.anmeldtTilAkasse, 21)
  const v7 = v4 || v5
  const v8 = v4 ? FIRST_DAY : v6
  const v9 = s[283] || v1 || v7
  const SDL_40a_1 = s[63] ? FIRST_DAY : s[266] || v9 ? (v9 ? (s[283] ? FIRST_DAY : v1 ? (v7 ? Math.min(v2, v8) : v2) : v8) : NEVER) : NEVER
  s[533] = SDL_40a_1
  const v11 = v4 ? NEVER : v6
  const SDL_40a_1_hoej = s[63] ? NEVER : s[72] ? NEVER : s[266] ? NEVER : s[283] ? NEVER : v1 ? (v7 ? Math.max(v2, v11) : v2) : v11
  s[534] = SDL_40a_1_hoej
  const SDL_40a_1_er = s[87] && (s[63] || s[72] || s[266] || s[283] || v1 || v4 || v5)
  s[535] = SDL_40a_1_er
  const SDL_40a_1_ir = !s[87] || s[63] || s[283] || v4 || s[64]
  s[536] = SDL_40a_1_ir
  // SDL.43.1: Du skal have meldt dig syg til kommunen (SDL § 43, stk. 1)
  const v15 = shiftDays(f.tredjeFravaersdag, 7)
  const v16 = s[287] ? s[288] : s[289] ? v15 : s[275]
  const v17 = s[287] ? s[290] : s[289] ? v15 : s[276]
  const v18 = !s[3] && s[291] && s[62]
  const v19 = f.aftaleForSelvstaendig ? s[288] : v16
  const v20 = f.aftaleForSelvstaendig ? s[290] : v17
  const v21 = v18 && (f.aftaleForSelvstaendig && !s[3] || f.aftaleForSelvstaendig === false && s[292])
  const v22 = s[293] || v21
  const v23 = s[293] ? (v21 ? Math.min(v16, v19) : v16) : v19
  const SDL_43_1 = s[63] ? FIRST_DAY : s[294] ? (v22 ? Math.min(v16, v23) : v16) : v23
  s[539] = SDL_43_1
  const v25 = s[293] ? (v21 ? Math.max(v17, v20) : v17) : v20
  const SDL_43_1_hoej = s[63] ? NEVER : s[294] ? (v22 ? Math.max(v17, v25) : v17) : v25
  s[540] = SDL_43_1_hoej
  const SDL_43_1_er = s[83] && (s[63] || s[294] || s[293] || v21)
  s[541] = SDL_43_1_er
  const SDL_43_1_ir = !s[83] || s[63] || s[295] || s[296] || v18 && (f.aftaleForSelvstaendig && s[5] || f.aftaleForSelvstaendig === false && s[297]) || s[64]
  s[542] = SDL_43_1_ir
  // SDL.43.5: Den for sene anmeldelse undskyldes (SDL § 43, stk. 5)
  const v29 = !s[3] && s[257] >= f.selvstaendigAnmeldt
  s[935] = v29
  const v30 = !s[3] && s[258] < f.selvstaendigAnmeldt
  s[936] = v30
  const v31 = v30 || f.undskyldendeForhold === false
  const v32 = v29 || s[5]
  const v33 = v32 && f.undskyldendeForhold
  const v34 = s[59] <= 15111 /* 2011-05-17 */
  s[353] = v34
  const v35 = !s[3] && s[78] && v34
  s[330] = v35
  const v36 = s[59] <= 15207 /* 2011-08-21 */
  s[354] = v36
  const v37 = !s[3] && s[61] >= 15112 /* 2011-05-18 */ && v36
  s[331] = v37
  const v38 = f.undskyldendeForhold || f.nemrefusionNede
  s[937] = v38
  const v39 = v30 || !v38
  const v40 = v32 && v38
  const v41 = !s[3] && s[61] >= 15208 /* 2011-08-22 */ && s[62]
  s[332] = v41
  const SDL_43_5 = s[83] && (s[63] || s[72] && v33 || v35 && v33 || v37 && v40 || v41 && v40)
  s[550] = SDL_43_5
  const SDL_43_5_nej = s[83] && (s[63] || s[72] && v31 || v35 && v31 || v37 && v39 || v41 && v39)
  s[551] = SDL_43_5_nej
  const SDL_43_5_ir = !s[83] || s[69]
  s[552] = SDL_43_5_ir
  // SDL.43.4: Kommunen betaler tidligst fra (SDL § 43, stk. 4)
  const v45 = SDL_43_1_er && SDL_43_1_hoej >= f.selvstaendigAnmeldt
  s[938] = v45
  const v46 = SDL_43_1_er && SDL_43_1 < f.selvstaendigAnmeldt
  s[939] = v46
  const v47 = Math.max(s[59], f.selvstaendigAnmeldt)
  const v48 = Math.min(s[61], f.selvstaendigAnmeldt)
  const v49 = SDL_43_5 && !s[3]
  const v50 = SDL_43_5_ir && !s[3] && v48 >= v47
  const v51 = SDL_43_5_nej || v50
  const v52 = SDL_43_5_nej ? (v50 ? Math.min(f.selvstaendigAnmeldt, v47) : f.selvstaendigAnmeldt) : v47
  const v53 = v49 ? (v51 ? Math.min(s[59], v52) : s[59]) : v52
  const v54 = SDL_43_5_nej ? (v50 ? Math.max(f.selvstaendigAnmeldt, v48) : f.selvstaendigAnmeldt) : v48
  const v55 = v49 ? (v51 ? Math.max(s[61], v54) : s[61]) : v54
  const v56 = v49 || SDL_43_5_nej || v50
  const v57 = SDL_43_5 && s[5] || SDL_43_5_ir && !(s[254] && !s[3] && (s[3] || s[59] === f.selvstaendigAnmeldt))
  const v58 = Math.max(s[59], v53)
  const v59 = Math.min(s[61], v55)
  const v60 = v45 && !s[3]
  const v61 = v46 && v56
  const v62 = SDL_43_1_ir && !s[3] && v56 && v59 >= v58
  const v63 = v61 || v62
  const v64 = v61 ? (v62 ? Math.min(v53, v58) : v53) : v58
  const v65 = v61 ? (v62 ? Math.max(v55, v59) : v55) : v59
  const v66 = v60 || v61 || v62
  const v67 = v45 && s[5] || v46 && v57 || SDL_43_1_ir && s[5] && v57 || SDL_43_1_ir && !(s[254] && (!v56 || !v57 && v53 === v55) && (!s[3] && v56 || s[3] && !v56) && (s[3] || s[59] === v53))
  const SDL_43_4 = s[63] ? FIRST_DAY : v60 ? (v63 ? Math.min(s[59], v64) : s[59]) : v64
  s[543] = SDL_43_4
  const SDL_43_4_hoej = s[63] ? NEVER : v60 ? (v63 ? Math.max(s[61], v65) : s[61]) : v65
  s[544] = SDL_43_4_hoej
  const SDL_43_4_er = s[83] && (s[63] || s[72] && v66 || s[73] && v66)
  s[545] = SDL_43_4_er
  const SDL_43_4_ir = !s[83] || s[63] || s[72] && v67 || s[73] && v67 || s[64]
  s[546] = SDL_43_4_ir
  // SDL.43.4.tide: Du meldte dig i tide (SDL § 43, stk. 1)
  const SDL_43_4_tide = s[83] && (s[63] || s[72] && v45 || s[73] && v45)
  s[547] = SDL_43_4_tide
  const SDL_43_4_tide_nej = s[83] && (s[63] || s[72] && v46 || s[73] && v46)
  s[548] = SDL_43_4_tide_nej
  const SDL_43_4_tide_ir = !s[83] || s[63] || s[72] && SDL_43_1_ir || s[73] && SDL_43_1_ir || s[64]
  s[549] = SDL_43_4_tide_ir
  // SDL.51.1: Lediges sygedagpenge pr. uge (SDL § 51)
  const SDL_51_1 = s[88] ? f.dagpengePrUge : -Infinity
  s[318] = SDL_51_1
  const SDL_51_1_hoej = s[88] ? f.dagpengePrUge : Infinity
  s[320] = SDL_51_1_hoej
}

function svar_24(f, s) {
  // SDL.52.1: Selvstændiges sygedagpenge pr. uge ved fuldt fravær (SDL § 52, stk. 1)
  const v0 = f.selvstaendigForsikring === 'ingen'
  s[940] = v0
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
  const SDL_52_1_er = !s[88] || v0 || !(!v5 && !v1 && v3 === v4)
  s[563] = SDL_52_1_er
  const SDL_52_1_ir = !s[88] || !v0 && v8 || v1
  s[564] = SDL_52_1_ir
  const SDL_52_1 = s[88] ? Math.min(v3, v0 ? f.indtaegtSomSelvstaendig : Math.max(f.indtaegtSomSelvstaendig, v5 ? Math.min(v6, v7) : -Infinity)) : -Infinity
  s[561] = SDL_52_1
  const SDL_52_1_hoej = s[88] ? Math.min(v4, v0 ? f.indtaegtSomSelvstaendig : Math.max(f.indtaegtSomSelvstaendig, v5 ? Math.max(v6, v7) : Infinity)) : Infinity
  s[562] = SDL_52_1_hoej
  // SDL.53.3: Selvstændiges sygedagpenge pr. uge (SDL § 53, stk. 3)
  const v13 = f.andelAfArbejdetDuKan <= 0
  s[941] = v13
  const v14 = f.andelAfArbejdetDuKan <= 2500
  s[942] = v14
  const v15 = SDL_52_1 > -Infinity && SDL_52_1_hoej < Infinity
  const v16 = quotient([SDL_52_1, 3], [4], 'nærmeste', 1)
  const v17 = quotient([SDL_52_1_hoej, 3], [4], 'nærmeste', 1)
  const v18 = SDL_52_1_er && !(!v15 && (!SDL_52_1_er || !SDL_52_1_ir && SDL_52_1 === SDL_52_1_hoej))
  const v19 = SDL_52_1_ir || !v15
  const v20 = quotient([SDL_52_1], [2], 'nærmeste', 1)
  const v21 = quotient([SDL_52_1_hoej], [2], 'nærmeste', 1)
  const SDL_53_3_er = !s[88] || v13 && SDL_52_1_er || !v13 && (v14 && v18 || !v14 && (!s[298] || v18))
  s[316] = SDL_53_3_er
  const SDL_53_3_ir = !s[88] || v13 && SDL_52_1_ir || !v13 && (v14 && v19 || !v14 && s[298] && v19)
  s[317] = SDL_53_3_ir
  const SDL_53_3 = s[88] ? (v13 ? SDL_52_1 : v14 ? (v15 ? Math.min(v16, v17) : -Infinity) : s[298] ? (v15 ? Math.min(v20, v21) : -Infinity) : 0) : -Infinity
  s[319] = SDL_53_3
  const SDL_53_3_hoej = s[88] ? (v13 ? SDL_52_1_hoej : v14 ? (v15 ? Math.max(v16, v17) : Infinity) : s[298] ? (v15 ? Math.max(v20, v21) : Infinity) : 0) : Infinity
  s[321] = SDL_53_3_hoej
  // SDL.53.2: Beløb som ved fuldt fravær (SDL § 53, stk. 2)
  const v26 = f.ledigUdenLoen || s[87] || f.arbejdsgiverTilbyderDeltid === false
  const SDL_53_2 = !s[88] || v26
  s[312] = SDL_53_2
  const SDL_53_2_nej = !s[88] || !v26
  s[314] = SDL_53_2_nej
  // SDL.50.1: Det højeste beløb pr. time (SDL § 50, stk. 1)
  const v29 = quotient([v3, 100], [3700], 'nærmeste', 1)
  const v30 = quotient([v4, 100], [3700], 'nærmeste', 1)
  const SDL_50_1_er = !s[88] || !(!v5 && !v1 && v3 === v4)
  s[324] = SDL_50_1_er
  const SDL_50_1_ir = !s[88] || v8
  s[325] = SDL_50_1_ir
  const SDL_50_1 = s[88] ? (v5 ? Math.min(v29, v30) : -Infinity) : -Infinity
  s[322] = SDL_50_1
  const SDL_50_1_hoej = s[88] ? (v5 ? Math.max(v29, v30) : Infinity) : Infinity
  s[323] = SDL_50_1_hoej
  // SDL.47.1: Sygedagpenge pr. uge ved fuldt fravær (SDL § 47, stk. 1)
  const v35 = SDL_50_1_er && f.timefortjeneste >= SDL_50_1
  s[945] = v35
  const v36 = SDL_50_1_er && f.timefortjeneste < SDL_50_1_hoej
  s[300] = v36
  const v37 = f.normalTimerPrUge >= 3700
  s[946] = v37
  const v38 = v36 || !v37
  s[944] = v38
  const v39 = v35 || SDL_50_1_ir
  s[301] = v39
  const v40 = v39 && v37
  s[943] = v40
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

function svar_25(f, s) {
  // SDL.53.1: Lønmodtagerens sygedagpenge pr. uge (SDL § 53, stk. 1)
  const v0 = Math.max(0, s[299])
  const v1 = v0 >= 3700
  s[949] = v1
  const v2 = s[300] || !v1
  s[948] = v2
  const v3 = s[301] && v1
  s[947] = v3
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
  const v17 = !s[88] && s[313] && v9 && v14 >= v13
  const v18 = v16 || v17
  const v19 = v16 ? (v17 ? Math.min(v10, v13) : v10) : v13
  const v20 = v16 ? (v17 ? Math.max(v11, v14) : v11) : v14
  const SDL_53_1_er = !s[88] || v15 || v16 || v17
  s[567] = SDL_53_1_er
  const SDL_53_1_ir = !s[88] || s[312] && s[315] || s[314] && v12 || !s[88] && s[315] && v12 || !s[88] && !((!s[313] || !s[315] && s[310] === s[311]) && (!v9 || !v12 && v10 === v11) && (s[313] && v9 || !s[313] && !v9) && (!s[313] || s[310] === v10))
  s[568] = SDL_53_1_ir
  const SDL_53_1 = s[88] ? (v15 ? (v18 ? Math.min(s[310], v19) : s[310]) : v19) : -Infinity
  s[565] = SDL_53_1
  const SDL_53_1_hoej = s[88] ? (v15 ? (v18 ? Math.max(s[311], v20) : s[311]) : v20) : Infinity
  s[566] = SDL_53_1_hoej
  // SDL.46.1: Sygedagpenge pr. uge (SDL § 46, stk. 1)
  const SDL_46_1_er = !s[88] || s[87] || s[83] && s[316] || !s[83] && SDL_53_1_er
  s[555] = SDL_46_1_er
  const SDL_46_1_ir = !s[88] || s[87] && !s[88] || !s[87] && (s[83] && s[317] || !s[83] && SDL_53_1_ir)
  s[556] = SDL_46_1_ir
  const SDL_46_1 = s[88] ? (s[87] ? s[318] : s[83] ? s[319] : SDL_53_1) : -Infinity
  s[553] = SDL_46_1
  const SDL_46_1_hoej = s[88] ? (s[87] ? s[320] : s[83] ? s[321] : SDL_53_1_hoej) : Infinity
  s[554] = SDL_46_1_hoej
  // SDL.47.1.3: Sygedagpenge pr. uge fra arbejdsgiveren (SDL § 47, stk. 1)
  const v29 = Math.min(s[322], f.timeloenHosArbejdsgiveren)
  const v30 = Math.min(s[323], f.timeloenHosArbejdsgiveren)
  const v31 = v29 <= -Infinity
  const v32 = quotient([v29, f.normalTimerPrUge], [100], 'nærmeste', 1)
  const v33 = quotient([v30, f.normalTimerPrUge], [100], 'nærmeste', 1)
  const v34 = s[324] && !(v31 && (!s[324] || !s[325] && v29 === v30))
  const v35 = s[325] || v31
  const SDL_47_1_3 = s[63] ? -Infinity : v31 ? -Infinity : Math.min(v32, v33)
  s[557] = SDL_47_1_3
  const SDL_47_1_3_hoej = s[63] ? Infinity : v31 ? Infinity : Math.max(v32, v33)
  s[558] = SDL_47_1_3_hoej
  const SDL_47_1_3_er = s[63] || s[72] && v34 || s[73] && v34
  s[559] = SDL_47_1_3_er
  const SDL_47_1_3_ir = s[63] || s[72] && v35 || s[73] && v35 || s[64]
  s[560] = SDL_47_1_3_ir
  // SDL.54.1: Refusion til arbejdsgiveren (SDL § 54, stk. 1)
  const v40 = s[326] && f.vurderingsdato >= s[327]
  s[955] = v40
  const v41 = s[326] && f.vurderingsdato < s[328]
  s[956] = v41
  const v42 = v41 || s[115]
  s[953] = v42
  const v43 = (v40 || s[329]) && s[197] && (v40 || s[114])
  s[952] = v43
  const v44 = s[329] && s[69]
  s[954] = v44
  const v45 = !s[3] && f.vurderingsdato >= s[59]
  s[959] = v45
  const v46 = !s[3] && f.vurderingsdato < s[61]
  s[960] = v46
  const v47 = s[71] || f.aftaleMedArbejdsgiver === false || v46
  s[958] = v47
  const v48 = s[112] && f.aftaleMedArbejdsgiver && (v45 || s[5])
  s[957] = v48
  const v49 = v43 || v48
  s[950] = v49
  const v50 = (v42 || v44) && v47
  s[951] = v50
  const v51 = !s[65] || !s[271] || v50
  const v52 = s[65] && s[271] && v49
  const SDL_54_1 = s[63] || s[72] && v52 || s[73] && v52
  s[569] = SDL_54_1
  const SDL_54_1_nej = s[63] || s[72] && v51 || s[73] && v51
  s[570] = SDL_54_1_nej
  // SDL.59.6: Refusion trods for sen anmeldelse (SDL § 59, stk. 6)
  const v55 = !s[3] && s[257] >= f.refusionskravFremsat
  s[961] = v55
  const v56 = !s[3] && s[258] < f.refusionskravFremsat
  s[962] = v56
  const v57 = f.skyldesLoenmodtageren || f.forkertVejledning || f.saerligeOmstaendighederForRefusion
  s[963] = v57
  const v58 = v56 || !v57
  const v59 = v55 || s[5]
  const v60 = v59 && v57
  const v61 = f.nemrefusionNede || f.skyldesLoenmodtageren || f.forkertVejledning || f.saerligeOmstaendighederForRefusion
  s[964] = v61
  const v62 = v56 || !v61
  const v63 = v59 && v61
  const SDL_59_6 = s[65] && (s[63] || s[72] && v60 || s[330] && v60 || s[331] && v63 || s[332] && v63)
  s[336] = SDL_59_6
  const SDL_59_6_nej = s[65] && (s[63] || s[72] && v58 || s[330] && v58 || s[331] && v62 || s[332] && v62)
  s[337] = SDL_59_6_nej
}

function svar_26(f, s) {
  // SDL.59.2: Refusion tidligst fra (SDL § 59, stk. 2-5)
  const v0 = !s[3] && s[333] >= f.arbejdsgiverAnmeldt
  s[968] = v0
  const v1 = !s[3] && s[334] < f.arbejdsgiverAnmeldt
  s[969] = v1
  const v2 = v0 || s[335] || s[336]
  s[965] = v2
  const v3 = s[337] || s[338]
  const v4 = (v1 || s[5]) && (s[339] || s[5]) && v3 && (v1 || s[339] || s[337])
  s[966] = v4
  const v5 = s[5] && s[338]
  s[967] = v5
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
  s[972] = v20
  const v21 = !s[3] && s[279] < f.arbejdsgiverAnmeldt
  s[973] = v21
  const v22 = !s[3] && s[4] < shiftDays(s[61], 30)
  s[974] = v22
  const v23 = !s[3] && s[4] >= shiftDays(s[59], 30)
  s[975] = v23
  const v24 = v20 || v22 || s[336]
  s[970] = v24
  const v25 = (v21 || s[5]) && (v23 || s[5]) && v3 && (v21 || v23 || s[337])
  s[971] = v25
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
  s[571] = SDL_59_2
  const v37 = s[283] ? NEVER : v24 ? (v26 ? Math.max(v6, v28) : v6) : v28
  const v38 = v30 ? (v32 ? Math.max(v18, v37) : v18) : v37
  const SDL_59_2_hoej = s[63] ? NEVER : v29 ? (v34 ? Math.max(v18, v38) : v18) : v38
  s[572] = SDL_59_2_hoej
  const SDL_59_2_er = s[65] && (s[63] || v29 || v30 || s[283] || v31)
  s[573] = SDL_59_2_er
  const SDL_59_2_ir = !s[65] || s[63] || s[72] && v10 || s[266] && v10 || s[283] || s[282] && v10 || s[64]
  s[574] = SDL_59_2_ir
}

function svar_27(f, s) {
  const v0 = s[88] ? 0 : 4
  s[360] = v0
  const v1 = s[69] ? 4 : 0
  s[367] = v1
  const v2 = s[3] ? 0 : 1
  s[368] = v2
  const v3 = s[5] ? 4 : 0
  s[369] = v3
  const v4 = f.vurderingsdato >= 20485 /* 2026-02-01 */
  s[747] = v4
  const v5 = s[338] ? 4 : 0
  s[388] = v5
  const v6 = s[340] ? 1 : 0
  s[424] = v6
  const v7 = 1 + v0
  s[429] = v7
  const v8 = !s[3] && !s[341]
  s[442] = v8
  const v9 = s[342] ? 1 : 0
  s[449] = v9
  const v10 = s[46] ? 4 : 0
  s[482] = v10
  const v11 = s[48] ? 4 : 0
  s[483] = v11
  const v12 = s[244] ? 4 : 0
  s[484] = v12
  const v13 = s[343] ? 1 : 0
  s[575] = v13
  const v14 = !s[3] && !s[5] && s[344] && s[59] < NEVER
  s[577] = v14
  const v15 = s[59] >= 16440 /* 2015-01-05 */
  s[579] = v15
  const v16 = s[59] >= 13332 /* 2006-07-03 */ ? 1 : 0
  s[578] = v16
  const v17 = s[88] ? 1 : 0
  s[581] = v17
  const v18 = f.vurderingsdato >= 15884 /* 2013-06-28 */ ? 4 : 0
  s[593] = v18
  const v19 = s[122] ? 3 : 0
  s[592] = v19
  const v20 = f.vurderingsdato <= 15883 /* 2013-06-27 */
  s[591] = v20
  const v21 = s[345] ? 2 : 0
  s[590] = v21
  const v22 = f.vurderingsdato <= 15705 /* 2012-12-31 */
  s[589] = v22
  const v23 = f.vurderingsdato <= 15011 /* 2011-02-06 */
  s[588] = v23
  const v24 = s[3] ? 0 : s[0] <= 15011 /* 2011-02-06 */ ? v13 : s[251] ? 2 : 0
  s[604] = v24
  const v25 = s[36] && !s[346] && s[35] === s[37] && s[35] < NEVER
  s[630] = v25
  const v26 = s[35] >= 20485 /* 2026-02-01 */
  s[634] = v26
  const v27 = s[35] >= 15012 /* 2011-02-07 */
  const v28 = v27 ? 2 : 0
  s[633] = v28
  const v29 = s[35] >= 13332 /* 2006-07-03 */ ? 1 : 0
  s[631] = v29
  const v30 = s[35] >= 16252 /* 2014-07-01 */
  const v31 = v27 ? 3 : 0
  s[638] = v31
  const v32 = s[347] ? v31 : v30 ? 4 : 0
  s[637] = v32
  const v33 = s[35] >= 13545 /* 2007-02-01 */ ? 2 : 0
  s[636] = v33
  const v34 = v30 ? 3 : 0
  s[643] = v34
  const v35 = v25 ? v29 : 0
  s[647] = v35
  const v36 = s[59] >= 16252 /* 2014-07-01 */
  s[648] = v36
  const v37 = s[59] >= 15012 /* 2011-02-07 */
  s[744] = v37
  const v38 = v37 ? 2 : 0
  s[701] = v38
  const v39 = v14 ? (s[123] ? v16 : v38) : 0
  s[649] = v39
  const v40 = s[59] >= 15341 /* 2012-01-02 */
  s[662] = v40
  const v41 = v15 ? 3 : 0
  s[664] = v41
  const v42 = f.vurderingsdato <= 16800 /* 2015-12-31 */
  s[716] = v42
  const v43 = s[124] ? 3 : 0
  s[719] = v43
  const v44 = f.vurderingsdato <= 18261 /* 2019-12-31 */
  s[718] = v44
  const v45 = f.vurderingsdato <= 16251 /* 2014-06-30 */
  s[717] = v45
  const v46 = f.vurderingsdato <= 17896 /* 2018-12-31 */ ? v17 : f.vurderingsdato >= 17897 /* 2019-01-01 */ ? 2 : 0
  s[738] = v46
  const v47 = s[348] ? v39 : 0
  s[739] = v47
  const v48 = f.saerligeGrundeTilAndetTidspunkt ? 1 : 0
  s[740] = v48
  const v49 = v4 ? 5 : 0
  s[742] = v49
  const v50 = f.vurderingsdato <= 20484 /* 2026-01-31 */
  s[741] = v50
  const v51 = f.vurderingsdato <= 20634 /* 2026-06-30 */
  s[759] = v51
  const v52 = v51 ? v49 : s[127] ? 6 : 0
  s[754] = v52
  const v53 = f.vurderingsdato <= 20088 /* 2024-12-31 */
  s[753] = v53
  const v54 = f.vurderingsdato <= 16439 /* 2015-01-04 */
  s[752] = v54
  const v55 = s[88] ? 2 : 0
  s[774] = v55
  const v56 = s[127] ? 5 : 0
  s[775] = v56
  const v57 = s[126] ? 5 : 0
  s[777] = v57
  const v58 = v23 ? v17 : v21
  s[788] = v58
  const v59 = s[59] >= 15517 /* 2012-06-26 */
  s[918] = v59
  const v60 = v59 ? 4 : 0
  s[804] = v60
  const v61 = s[59] >= 15398 /* 2012-02-28 */ ? 3 : 0
  s[802] = v61
  const v62 = v14 ? (s[123] ? v16 : s[192] ? v38 : v36 ? 3 : 0) : 0
  s[811] = v62
  const v63 = s[99] && !s[101] && s[349] === s[350] && s[349] < NEVER
  s[817] = v63
  const v64 = s[59] >= 15427 /* 2012-03-28 */
  s[929] = v64
  const v65 = v64 ? 3 : 0
  s[921] = v65
  const v66 = s[87] ? (v14 ? (s[123] ? v16 : s[274] ? v38 : s[252] ? v65 : s[351] ? v60 : s[352] ? (s[59] >= 16249 /* 2014-06-28 */ ? 5 : 0) : s[59] >= 16659 /* 2015-08-12 */ ? 6 : 0) : 0) : 0
  s[933] = v66
  const v67 = v14 ? (s[123] ? v16 : s[353] ? v38 : s[354] ? (s[59] >= 15112 /* 2011-05-18 */ ? 3 : 0) : s[59] >= 15208 /* 2011-08-22 */ ? 4 : 0) : 0
  s[934] = v67
}

export function svar(f) {
  const s = new Array(976)
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
  return { ALF_62_3: s[185], ALF_62_3_hoej: s[186], ALF_62_3_kan: (s[184] ? 1 : 0) + (s[187] ? 4 : 0), BEK937_27_kan: (s[355] ? 1 : 0) + (s[356] ? 2 : 0) + (s[357] ? 4 : 0), LAB_107_1_kan: (s[358] ? 1 : 0) + (s[359] ? 2 : 0) + s[360], LAB_110_1: s[361], LAB_110_1_hoej: s[362], LAB_110_1_kan: (f.erIJobafklaring ? 1 : 0) + (s[363] ? 4 : 0), SDL_2_kan: (s[364] ? 1 : 0) + (s[365] ? 2 : 0) + (s[366] ? 4 : 0), SDL_2_1_kan: (s[116] ? 1 : 0) + (s[120] ? 2 : 0) + s[367], SDL_3_kan: (s[119] ? 1 : 0) + (s[121] ? 2 : 0) + s[360], SDL_6_1: s[59], SDL_6_1_hoej: s[61], SDL_6_1_kan: s[368] + s[369], SDL_7_1_kan: (s[89] ? 1 : 0) + (s[95] ? 2 : 0) + s[360], SDL_7_1_ferie_kan: (s[88] ? 0 : 1) + 2 + s[360], SDL_7_1_ferieaftale_kan: (s[370] ? 1 : 0) + (s[371] ? 2 : 0) + s[360], SDL_7_1_genoptagelse: s[372], SDL_7_1_genoptagelse_hoej: s[373], SDL_7_1_genoptagelse_kan: (f.ferieAftalt ? 1 : 0) + (s[374] ? 4 : 0), SDL_7_1_ny_kan: (s[375] ? 1 : 0) + (s[376] ? 2 : 0) + s[360], SDL_7_2_kan: (s[377] ? 1 : 0) + (s[378] ? 2 : 0) + s[360], SDL_7_3: s[379], SDL_7_3_hoej: s[380], SDL_7_3_kan: (s[381] ? 1 : 0) + (s[382] ? 4 : 0), SDL_7_5_kan: (s[383] ? 1 : 0) + (s[384] ? 2 : 0) + s[360], SDL_7a_1: s[385], SDL_7a_1_hoej: s[386], SDL_7a_1_kan: (s[387] ? 1 : 0) + s[388], SDL_7c_kan: (s[135] ? 1 : 0) + (s[136] ? 2 : 0) + (s[126] ? 0 : 4), SDL_10a_kan: (s[389] ? 1 : 0) + (s[390] ? 2 : 0) + s[360], SDL_11_3: s[391], SDL_11_3_hoej: s[392], SDL_11_3_kan: 1 + (s[393] ? 0 : 4), SDL_11a_1_kan: (s[394] ? 1 : 0) + (s[395] ? 2 : 0) + (s[396] ? 4 : 0), SDL_12_1_1_kan: (s[134] ? 1 : 0) + (s[132] ? 2 : 0) + (s[133] ? 4 : 0), SDL_12_1_2_kan: (s[168] ? 1 : 0) + (s[163] ? 2 : 0) + (s[162] ? 4 : 0), SDL_12_1_3_kan: (s[397] ? 1 : 0) + (s[398] ? 2 : 0) + s[360], SDL_13b_1: s[399], SDL_13b_1_hoej: s[400], SDL_13b_1_kan: (s[401] ? 1 : 0) + (s[402] ? 4 : 0), SDL_13b_1_antal: s[403], SDL_13b_1_antal_hoej: s[404], SDL_13b_1_antal_kan: (s[405] ? 1 : 0) + (s[406] ? 4 : 0), SDL_13b_1_naeste: s[407], SDL_13b_1_naeste_hoej: s[408], SDL_13b_1_naeste_kan: (s[409] ? 1 : 0) + (s[410] ? 4 : 0), SDL_13b_5_kan: (s[411] ? 1 : 0) + (s[412] ? 2 : 0) + (s[413] ? 4 : 0), SDL_13f_1_kan: (s[139] ? 1 : 0) + (s[137] ? 2 : 0) + (s[138] ? 0 : 4), SDL_13f_1_dag: s[414], SDL_13f_1_dag_hoej: s[415], SDL_13f_1_dag_kan: (s[416] ? 1 : 0) + (s[417] ? 4 : 0), SDL_21_1_1_kan: (s[418] ? 1 : 0) + (s[419] ? 2 : 0) + s[360], SDL_21_1_2_kan: (s[420] ? 1 : 0) + (s[421] ? 2 : 0) + s[360], SDL_21_1_3_kan: (s[422] ? 1 : 0) + (s[423] ? 2 : 0) + s[360], SDL_21_4_kan: s[424] + (s[425] ? 2 : 0) + (s[426] ? 4 : 0), SDL_21_4_dag: s[427], SDL_21_4_dag_hoej: s[428], SDL_21_4_dag_kan: s[429], SDL_21_4_fra: s[430], SDL_21_4_fra_hoej: s[431], SDL_21_4_fra_kan: s[424] + (s[432] ? 4 : 0), SDL_21a_kan: (s[433] ? 1 : 0) + (s[434] ? 2 : 0) + s[360], SDL_24_1: s[103], SDL_24_1_hoej: s[105], SDL_24_1_kan: (s[99] ? 1 : 0) + (s[101] ? 4 : 0), SDL_24_1_ophoer: s[435], SDL_24_1_ophoer_hoej: s[436], SDL_24_1_ophoer_kan: (s[437] ? 1 : 0) + (s[438] ? 4 : 0), SDL_24_1_revurdering_kan: (s[439] ? 1 : 0) + (s[440] ? 2 : 0) + (s[441] ? 4 : 0), SDL_24_3: flat(s[1]), SDL_24_3_hoej: flat(s[2]), SDL_24_3_kan: s[368] + (s[442] ? 2 : 0) + s[369], SDL_24a_1_kan: (s[193] ? 1 : 0) + (s[196] ? 2 : 0) + (s[195] ? 4 : 0), SDL_24a_1_graense_kan: (s[91] ? 1 : 0) + (s[94] ? 2 : 0) + (s[92] ? 4 : 0), SDL_24a_2: s[443], SDL_24a_2_hoej: s[444], SDL_24a_2_kan: (s[445] ? 1 : 0) + (s[446] ? 4 : 0), SDL_24a_6_kan: (s[447] ? 1 : 0) + (s[448] ? 2 : 0) + s[360], SDL_24b_1_kan: s[449] + (s[450] ? 2 : 0) + s[360], SDL_24b_2: s[451], SDL_24b_2_hoej: s[452], SDL_24b_2_kan: s[449] + (s[453] ? 4 : 0), SDL_24c_1_kan: (s[454] ? 1 : 0) + (s[455] ? 2 : 0) + s[360], SDL_25_1: s[102], SDL_25_1_hoej: s[104], SDL_25_1_kan: (s[98] ? 1 : 0) + (s[100] ? 4 : 0), SDL_26_1_kan: (s[456] ? 1 : 0) + (s[457] ? 2 : 0) + (s[458] ? 4 : 0), SDL_26_1_covid: s[203], SDL_26_1_covid_hoej: s[204], SDL_26_1_covid_kan: (s[205] ? 1 : 0) + (s[206] ? 4 : 0), SDL_26_1_fra: s[459], SDL_26_1_fra_hoej: s[460], SDL_26_1_fra_kan: (s[461] ? 1 : 0) + (s[462] ? 4 : 0), SDL_26_1_uger: s[463], SDL_26_1_uger_hoej: s[464], SDL_26_1_uger_kan: (s[465] ? 1 : 0) + s[367], SDL_26_2_kan: (s[466] ? 1 : 0) + (s[467] ? 2 : 0) + (s[468] ? 4 : 0), SDL_26_3_covid: s[207], SDL_26_3_covid_hoej: s[208], SDL_26_3_covid_kan: (s[209] ? 1 : 0) + (s[210] ? 4 : 0), SDL_26a_1_covid: s[469], SDL_26a_3_covid: s[211], SDL_26a_3_covid_kan: s[212] ? 4 : 1, SDL_26c_covid: s[218], SDL_26c_covid_hoej: s[220], SDL_26c_covid_kan: (s[214] ? 1 : 0) + (s[216] ? 4 : 0), SDL_26d_covid: s[217], SDL_26d_covid_hoej: s[219], SDL_26d_covid_kan: (s[213] ? 1 : 0) + (s[215] ? 4 : 0), SDL_26f_covid: s[470], SDL_26f_covid_hoej: s[471], SDL_26f_covid_kan: (s[472] ? 1 : 0) + (s[473] ? 4 : 0), SDL_26g_covid: s[221], SDL_26g_covid_hoej: s[222], SDL_26g_covid_kan: (s[223] ? 1 : 0) + (s[224] ? 4 : 0), SDL_26h_covid: s[474], SDL_26h_covid_hoej: s[475], SDL_26h_covid_kan: (s[476] ? 1 : 0) + (s[477] ? 4 : 0), SDL_26i_covid: s[478], SDL_26i_covid_hoej: s[479], SDL_26i_covid_kan: (s[480] ? 1 : 0) + (s[481] ? 4 : 0), SDL_27_1_kan: (s[106] ? 1 : 0) + (s[107] ? 2 : 0) + (s[108] ? 4 : 0), SDL_27_1_1_kan: (s[50] ? 1 : 0) + (s[45] ? 2 : 0) + s[482], SDL_27_1_2_kan: (s[51] ? 1 : 0) + (s[56] ? 2 : 0) + s[483], SDL_27_1_2_slut: s[241], SDL_27_1_2_slut_hoej: s[242], SDL_27_1_2_slut_kan: (s[243] ? 1 : 0) + s[484], SDL_27_1_2_uger: s[485], SDL_27_1_2_uger_hoej: s[486], SDL_27_1_2_uger_kan: (s[487] ? 1 : 0) + s[483], SDL_27_1_3_kan: (s[52] ? 1 : 0) + (s[57] ? 2 : 0) + s[483], SDL_27_1_3_slut: s[245], SDL_27_1_3_slut_hoej: s[246], SDL_27_1_3_slut_kan: (s[247] ? 1 : 0) + s[484], SDL_27_1_3_uger: s[230], SDL_27_1_3_uger_hoej: s[232], SDL_27_1_3_uger_kan: (s[228] ? 1 : 0) + s[483], SDL_27_1_4_kan: (s[53] ? 1 : 0) + (s[58] ? 2 : 0) + s[482], SDL_27_1_4_slut: s[488], SDL_27_1_4_slut_hoej: s[489], SDL_27_1_4_slut_kan: (s[490] ? 1 : 0) + (s[491] ? 4 : 0), SDL_27_1_5_kan: (s[54] ? 1 : 0) + (s[47] ? 2 : 0) + s[483], SDL_27_1_6_kan: (s[55] ? 1 : 0) + (s[49] ? 2 : 0) + s[483], SDL_27_1_7_kan: (s[235] ? 1 : 0) + (s[240] ? 2 : 0) + s[483], SDL_27_1_7_2_kan: (s[492] ? 1 : 0) + (s[493] ? 2 : 0) + (s[494] ? 4 : 0), SDL_27_1_slut: s[495], SDL_27_1_slut_hoej: s[496], SDL_27_1_slut_kan: (s[497] ? 1 : 0) + (s[498] ? 4 : 0), SDL_29_1_kan: (s[499] ? 1 : 0) + (s[500] ? 2 : 0) + (s[501] ? 4 : 0), SDL_30_kan: (s[70] ? 1 : 0) + (s[71] ? 2 : 0) + s[367], SDL_30_1: s[66], SDL_30_1_hoej: s[67], SDL_30_1_kan: (s[68] ? 1 : 0) + s[367], SDL_30_2_kan: (s[502] ? 1 : 0) + (s[503] ? 2 : 0) + s[367], SDL_30_fleksjob_kan: (s[504] ? 1 : 0) + (s[505] ? 2 : 0) + (s[506] ? 4 : 0), SDL_31_1: s[181], SDL_31_1_hoej: s[182], SDL_31_1_kan: (s[180] ? 1 : 0) + (s[183] ? 4 : 0), SDL_32_kan: (s[114] ? 1 : 0) + (s[115] ? 2 : 0) + s[367], SDL_32_1_kan: (s[82] ? 1 : 0) + (s[81] ? 2 : 0) + s[367], SDL_33_1: s[327], SDL_33_1_hoej: s[328], SDL_33_1_kan: (s[326] ? 1 : 0) + (s[329] ? 4 : 0), SDL_34_1_kan: (s[507] ? 1 : 0) + (s[508] ? 2 : 0) + s[367], SDL_35_2: s[509], SDL_35_2_hoej: s[510], SDL_35_2_kan: (s[511] ? 1 : 0) + (s[512] ? 4 : 0), SDL_35_3: s[513], SDL_35_3_hoej: s[514], SDL_35_3_kan: (s[515] ? 1 : 0) + (s[516] ? 4 : 0), SDL_35_3_fra: s[517], SDL_35_3_fra_hoej: s[518], SDL_35_3_fra_kan: (s[519] ? 1 : 0) + (s[520] ? 4 : 0), SDL_38_1: s[521], SDL_38_1_hoej: s[522], SDL_38_1_kan: (s[523] ? 1 : 0) + (s[524] ? 4 : 0), SDL_38_7: s[525], SDL_38_7_hoej: s[526], SDL_38_7_kan: (s[527] ? 1 : 0) + (s[528] ? 4 : 0), SDL_38_7_tide_kan: (s[262] ? 1 : 0) + (s[263] ? 2 : 0) + (s[264] ? 4 : 0), SDL_38_8_kan: (s[259] ? 1 : 0) + (s[261] ? 2 : 0) + (s[260] ? 4 : 0), SDL_40_1: s[529], SDL_40_1_hoej: s[530], SDL_40_1_kan: (s[531] ? 1 : 0) + (s[532] ? 4 : 0), SDL_40a_1: s[533], SDL_40a_1_hoej: s[534], SDL_40a_1_kan: (s[535] ? 1 : 0) + (s[536] ? 4 : 0), SDL_41_1: s[189], SDL_41_1_hoej: s[190], SDL_41_1_kan: (s[188] ? 1 : 0) + (s[191] ? 4 : 0), SDL_42_1_kan: (s[537] ? 1 : 0) + (s[538] ? 2 : 0) + s[367], SDL_43_1: s[539], SDL_43_1_hoej: s[540], SDL_43_1_kan: (s[541] ? 1 : 0) + (s[542] ? 4 : 0), SDL_43_4: s[543], SDL_43_4_hoej: s[544], SDL_43_4_kan: (s[545] ? 1 : 0) + (s[546] ? 4 : 0), SDL_43_4_tide_kan: (s[547] ? 1 : 0) + (s[548] ? 2 : 0) + (s[549] ? 4 : 0), SDL_43_5_kan: (s[550] ? 1 : 0) + (s[551] ? 2 : 0) + (s[552] ? 4 : 0), SDL_46_1: s[553], SDL_46_1_hoej: s[554], SDL_46_1_kan: (s[555] ? 1 : 0) + (s[556] ? 4 : 0), SDL_47_1: s[310], SDL_47_1_hoej: s[311], SDL_47_1_kan: (s[313] ? 1 : 0) + (s[315] ? 4 : 0), SDL_47_1_3: s[557], SDL_47_1_3_hoej: s[558], SDL_47_1_3_kan: (s[559] ? 1 : 0) + (s[560] ? 4 : 0), SDL_50_1: s[322], SDL_50_1_hoej: s[323], SDL_50_1_kan: (s[324] ? 1 : 0) + (s[325] ? 4 : 0), SDL_51_1: s[318], SDL_51_1_hoej: s[320], SDL_51_1_kan: s[429], SDL_52_1: s[561], SDL_52_1_hoej: s[562], SDL_52_1_kan: (s[563] ? 1 : 0) + (s[564] ? 4 : 0), SDL_53_1: s[565], SDL_53_1_hoej: s[566], SDL_53_1_kan: (s[567] ? 1 : 0) + (s[568] ? 4 : 0), SDL_53_2_kan: (s[312] ? 1 : 0) + (s[314] ? 2 : 0) + s[360], SDL_53_3: s[319], SDL_53_3_hoej: s[321], SDL_53_3_kan: (s[316] ? 1 : 0) + (s[317] ? 4 : 0), SDL_54_1_kan: (s[569] ? 1 : 0) + (s[570] ? 2 : 0) + s[367], SDL_59_2: s[571], SDL_59_2_hoej: s[572], SDL_59_2_kan: (s[573] ? 1 : 0) + (s[574] ? 4 : 0), SDL_59_6_kan: (s[336] ? 1 : 0) + (s[337] ? 2 : 0) + s[388], spor: [s[59], s[61], s[3] << 0 | s[5] << 1 | (s[3] ? 0 : s[575]) << 2 | s[576] << 3 | s[184] << 4 | s[187] << 5 | (s[577] ? (s[74] ? s[578] : s[579] ? 2 : 0) : 0) << 6 | s[87] << 8 | (f.dagpengerettenSlutter ? 512 : 0) | s[355] << 10 | s[356] << 11 | s[357] << 12 | (s[580] ? 0 : f.vurderingsdato <= 19935 /* 2024-07-31 */ ? s[581] : s[582] ? 2 : 0) << 13 | s[580] << 15 | s[583] << 16 | s[584] << 17 | s[585] << 18 | s[586] << 19 | (f.uddannelsePasserMedBehandling ? 1048576 : 0) | (f.uddannelseUdskyderRevalidering ? 2097152 : 0) | s[587] << 22 | s[377] << 23 | s[378] << 24 | s[88] << 25 | (s[588] ? s[581] : s[589] ? s[590] : s[591] ? s[592] : s[593]) << 26 | s[594] << 29, s[185], s[186], s[65] << 0 | s[595] << 1 | s[596] << 2 | s[597] << 3 | s[598] << 4 | s[83] << 5 | s[298] << 6 | s[599] << 7 | s[600] << 8 | s[601] << 9 | s[602] << 10 | (f.ansatIFleksjob ? 2048 : 0) | s[603] << 12 | s[89] << 13 | s[95] << 14 | s[581] << 15 | (f.uarbejdsdygtigVedEgenSygdom ? 65536 : 0) | s[442] << 17 | s[604] << 18 | s[98] << 20 | s[100] << 21 | (s[199] ? s[604] : 0) << 22 | s[199] << 24 | s[96] << 25 | (f.opfylderHelbredsbetingelserForFoertidspension ? 67108864 : 0) | (f.naaetFolkepensionsalder ? 134217728 : 0) | s[97] << 28 | s[605] << 29, s[102], s[104], s[606] << 0 | s[607] << 1 | s[608] << 2 | s[99] << 3 | s[101] << 4 | (!s[3] && s[609] ? 1 : !s[3] && !s[610] ? (s[21] ? 2 : s[30] ? 3 : 0) : 0) << 5 | s[610] << 7 | s[611] << 8 | s[12] << 9 | s[14] << 10 | s[13] << 11 | s[612] << 12 | s[613] << 13 | s[10] << 14 | s[11] << 15 | s[614] << 16 | s[615] << 17 | s[616] << 18 | s[617] << 19 | s[618] << 20 | s[619] << 21 | s[9] << 22 | s[8] << 23 | s[620] << 24 | s[621] << 25 | s[622] << 26 | s[623] << 27 | s[624] << 28 | s[625] << 29, s[103], s[105], s[626] << 0 | s[627] << 1 | s[628] << 2 | s[629] << 3 | s[50] << 4 | s[45] << 5 | s[46] << 6 | (s[630] ? (s[225] ? s[631] : s[632] ? s[633] : s[634] ? 3 : 0) : 0) << 7 | (f.forlaengelseErAfgjort ? 512 : 0) | s[178] << 10 | s[179] << 11 | s[51] << 12 | s[56] << 13 | s[48] << 14 | (s[630] ? (s[225] ? s[631] : s[633]) : 0) << 15 | s[228] << 17 | (s[630] ? (s[635] ? s[631] : s[225] ? s[636] : s[637]) : 0) << 18 | s[52] << 21 | s[57] << 22 | (s[630] ? (s[635] ? s[631] : s[225] ? s[636] : s[638]) : 0) << 23 | (f.underLaegebehandling ? 33554432 : 0) | (f.laegensSkoenErSikkert ? 67108864 : 0) | s[639] << 27 | s[640] << 28 | s[641] << 29, s[230], s[232], s[642] << 0 | s[53] << 1 | s[58] << 2 | (s[630] ? (s[225] ? s[631] : s[347] ? s[633] : s[632] ? s[643] : s[634] ? 4 : 0) : 0) << 3 | s[54] << 6 | s[47] << 7 | (s[630] ? (s[225] ? s[631] : s[347] ? s[633] : s[643]) : 0) << 8 | (f.laegenVurdererLivstruende ? 1024 : 0) | (f.behandlingsmulighederUdtoemte ? 2048 : 0) | s[55] << 12 | s[49] << 13 | s[492] << 14 | s[493] << 15 | s[494] << 16 | (s[630] ? (s[644] ? s[631] : s[645] ? (s[35] >= 16953 /* 2016-06-01 */ ? 2 : 0) : s[646] ? (s[35] >= 16975 /* 2016-06-23 */ ? 3 : 0) : s[35] >= 20635 /* 2026-07-01 */ ? 4 : 0) : 0) << 17 | s[235] << 20 | s[240] << 21 | (f.ansoegningOmFoertidspension ? 4194304 : 0) | s[106] << 23 | s[107] << 24 | s[108] << 25 | s[647] << 26 | s[91] << 27 | s[94] << 28 | s[92] << 29, (s[577] ? (s[192] ? s[578] : s[648] ? 2 : 0) : 0) << 0 | s[502] << 2 | s[503] << 3 | s[69] << 4 | s[649] << 5 | s[650] << 7 | s[651] << 8 | s[652] << 9 | s[653] << 10 | s[654] << 11 | s[655] << 12 | (f.andetFravaerSeneste8Uger ? 8192 : 0) | s[656] << 14 | s[657] << 15 | (f.genansat ? 65536 : 0) | (f.paaArbejdeDaSygdommenKom ? 131072 : 0) | s[504] << 18 | s[505] << 19 | s[506] << 20 | (f.ansatIFleksjob ? s[649] : 0) << 21 | s[70] << 23 | s[71] << 24 | (s[577] ? s[578] : 0) << 25 | s[658] << 26 | s[659] << 27 | s[68] << 28, s[66], s[67], (s[577] ? (s[660] ? s[578] : s[661] ? (s[59] >= 13605 /* 2007-04-02 */ ? 2 : 0) : s[272] ? (s[59] >= 14032 /* 2008-06-02 */ ? 3 : 0) : s[662] ? 4 : 0) : 0) << 0 | s[180] << 3 | s[183] << 4 | (f.fratraeder ? 32 : 0) | s[82] << 6 | s[81] << 7 | (s[577] ? (s[663] ? s[578] : s[74] ? (s[59] >= 15523 /* 2012-07-02 */ ? 2 : 0) : s[664]) : 0) << 8 | s[665] << 10 | s[666] << 11 | s[667] << 12 | s[668] << 13 | s[669] << 14 | s[670] << 15 | s[79] << 16 | s[671] << 17 | s[672] << 18 | s[673] << 19 | (f.dagpengeretHvisRask ? 1048576 : 0) | s[85] << 21 | s[84] << 22 | (f.erhvervsmaessigUddannelse ? 8388608 : 0) | s[674] << 24 | s[675] << 25 | s[676] << 26 | s[677] << 27 | s[678] << 28 | (f.elevILoennetPraktik ? 536870912 : 0), s[181], s[182], s[679] << 0 | s[680] << 1 | s[681] << 2 | s[682] << 3 | s[683] << 4 | s[684] << 5 | s[685] << 6 | (f.iBeskaeftigelse ? 128 : 0) | s[686] << 8 | s[687] << 9 | s[688] << 10 | s[689] << 11 | s[690] << 12 | s[691] << 13 | s[692] << 14 | s[693] << 15 | s[694] << 16 | s[695] << 17 | s[696] << 18 | s[697] << 19 | s[698] << 20 | s[699] << 21 | s[537] << 22 | s[538] << 23 | (s[577] ? (s[123] ? s[578] : s[700] ? s[701] : s[702] ? (s[59] >= 15706 /* 2013-01-01 */ ? 3 : 0) : s[59] >= 15884 /* 2013-06-28 */ ? 4 : 0) : 0) << 24 | s[703] << 27 | s[704] << 28 | s[705] << 29, s[706] << 0 | (f.drevetSenesteMaaned ? 2 : 0) | s[707] << 2 | s[708] << 3 | (f.tilskudTilEgenVirksomhed ? 16 : 0) | s[507] << 5 | s[508] << 6 | (f.arbejdsskade ? 128 : 0) | s[114] << 8 | s[115] << 9 | s[709] << 10 | s[710] << 11 | s[711] << 12 | s[712] << 13 | s[713] << 14 | s[714] << 15 | s[255] << 16 | s[119] << 17 | s[121] << 18 | (s[588] ? s[581] : f.vurderingsdato <= 17701 /* 2018-06-19 */ ? s[590] : s[715] ? 3 : 0) << 19 | s[193] << 21 | s[196] << 22 | s[195] << 23 | s[454] << 24 | s[455] << 25 | (s[716] ? s[581] : s[124] ? 2 : 0) << 26 | (f.fikSygedagpengeVedLivstruende ? 268435456 : 0) | (f.laegenFinderIkkeLaengereLivstruende ? 536870912 : 0), s[358] << 0 | s[359] << 1 | (s[717] ? s[581] : s[716] ? (s[173] ? 2 : 0) : s[718] ? s[719] : s[160] ? 4 : 0) << 2 | s[720] << 5 | s[721] << 6 | s[722] << 7 | s[723] << 8 | s[724] << 9 | s[725] << 10 | s[175] << 11 | s[726] << 12 | s[727] << 13 | s[728] << 14 | (f.erIJobafklaring ? 32768 : 0) | s[363] << 16 | (f.erIJobafklaring ? (f.jobafklaringStartede <= 17531 /* 2017-12-31 */ ? (s[729] ? 1 : 0) : f.jobafklaringStartede <= 18261 /* 2019-12-31 */ ? (s[730] ? 2 : 0) : s[731] ? 3 : 0) : 0) << 17 | s[116] << 19 | s[120] << 20 | s[364] << 21 | s[365] << 22 | s[366] << 23 | s[732] << 24 | s[733] << 25 | s[734] << 26 | s[735] << 27 | s[736] << 28 | s[737] << 29, s[361], s[362], s[113] << 0 | s[738] << 1 | s[370] << 3 | s[371] << 4 | (f.feriePasserMedForloebet ? 32 : 0) | (f.ferieIndenForFerieloven ? 64 : 0) | (f.ferieAftalt ? 128 : 0) | s[374] << 8 | (f.ferieAftalt ? s[738] : 0) << 9 | s[375] << 11 | s[376] << 12 | s[381] << 13 | s[382] << 14 | s[739] << 15 | (s[739] === 1 ? s[740] : s[739] === 2 ? s[740] : 0) << 17 | s[348] << 18 | (f.saerligeGrundeTilAndetTidspunkt ? 524288 : 0) | s[383] << 20 | s[384] << 21 | (s[588] ? s[581] : s[589] ? s[590] : s[591] ? s[592] : s[741] ? s[593] : s[742]) << 22 | (f.helbredetErStationaert ? 33554432 : 0) | (f.arbejdsevnenErAfklaret ? 67108864 : 0) | (f.berettigetTilRevalidering ? 134217728 : 0) | (f.berettigetTilFleksjob ? 268435456 : 0) | (f.berettigetTilFoertidspension ? 536870912 : 0), s[372], s[373], s[379], s[380], (f.berettigetTilRessourceforloeb ? 1 : 0) | s[387] << 1 | s[338] << 2 | (s[65] ? (s[577] ? (s[743] ? s[578] : s[123] ? (s[59] >= 14613 /* 2010-01-04 */ ? 2 : 0) : s[744] ? 3 : 0) : 0) : 0) << 3 | s[745] << 5 | s[746] << 6 | s[135] << 7 | s[136] << 8 | s[126] << 9 | (s[126] ? (s[741] ? (s[126] ? 1 : 0) : s[747] ? 2 : 0) : 0) << 10 | s[748] << 12 | (f.ventesRaskInden8Uger ? 8192 : 0) | s[749] << 14 | s[750] << 15 | (f.oenskerTidligOpfoelgning ? 65536 : 0) | s[751] << 17 | s[389] << 18 | s[390] << 19 | (s[588] ? s[581] : s[716] ? s[590] : s[719]) << 20 | (f.sagenErBelyst ? 4194304 : 0) | s[393] << 23 | (f.oplysningsskemaSendt <= 15011 /* 2011-02-06 */ ? (s[393] ? 1 : 0) : f.oplysningsskemaSendt >= 15012 /* 2011-02-07 */ ? 2 : 0) << 24 | s[134] << 26 | s[132] << 27 | s[133] << 28, s[385], s[386], s[391], s[392], (s[588] ? s[581] : s[752] ? s[590] : s[753] ? (s[126] ? 3 : 0) : s[741] ? (s[138] ? 4 : 0) : s[754]) << 0 | s[755] << 3 | s[756] << 4 | s[757] << 5 | s[758] << 6 | s[394] << 7 | s[395] << 8 | s[396] << 9 | (s[752] ? s[581] : s[718] ? (s[126] ? 2 : 0) : s[160] ? 3 : 0) << 10 | s[168] << 12 | s[163] << 13 | s[162] << 14 | (f.tilbagevendenForestaar ? 32768 : 0) | (f.risikoForLangtForloeb ? 65536 : 0) | s[125] << 17 | s[128] << 18 | (f.behovForTvaerfagligIndsats ? 524288 : 0) | s[397] << 20 | s[398] << 21 | s[139] << 22 | s[137] << 23 | s[138] << 24 | (s[138] && s[143] ? 1 : s[138] && !s[142] ? (s[741] ? (s[138] ? 2 : 0) : s[759] ? (s[747] ? 3 : 0) : s[127] ? 4 : 0) : 0) << 25 | s[142] << 28 | s[760] << 29, s[127] << 0 | s[761] << 1 | s[762] << 2 | s[763] << 3 | s[764] << 4 | s[765] << 5 | s[169] << 6 | (f.forudsigeligtForloeb ? 128 : 0) | s[766] << 8 | s[767] << 9 | s[768] << 10 | s[769] << 11 | s[770] << 12 | s[771] << 13 | (f.opfoelgningOenskes ? 16384 : 0) | (f.opfoelgningAlligevel ? 32768 : 0) | s[772] << 16 | s[773] << 17 | s[401] << 18 | s[402] << 19 | (s[143] ? 1 : s[142] ? 0 : s[588] ? s[774] : s[752] ? (s[345] ? 3 : 0) : s[741] ? (s[126] ? 4 : 0) : s[754]) << 20 | s[141] << 23 | s[140] << 24 | s[405] << 25 | s[406] << 26 | (s[160] && s[143] ? 1 : s[160] && !s[142] ? (s[753] ? (s[160] ? 2 : 0) : s[741] ? (s[138] ? 3 : 0) : s[759] ? (s[747] ? 4 : 0) : s[775]) : 0) << 27, s[399], s[400], s[403], s[404], s[160] << 0 | s[161] << 1 | s[409] << 2 | s[410] << 3 | (s[169] && s[143] ? 1 : s[169] && !s[142] ? (f.vurderingsdato <= 14406 /* 2009-06-11 */ ? s[774] : s[588] ? (s[776] ? 3 : 0) : s[752] ? (s[345] ? 4 : 0) : s[718] ? s[777] : s[753] ? (s[160] ? 6 : 0) : s[741] ? (s[138] ? 7 : 0) : s[759] ? (s[747] ? 8 : 0) : s[127] ? 9 : 0) : 0) << 4 | s[778] << 8 | s[779] << 9 | s[411] << 10 | s[412] << 11 | s[413] << 12 | (s[588] ? s[581] : f.vurderingsdato <= 15069 /* 2011-04-05 */ ? s[590] : f.vurderingsdato <= 15207 /* 2011-08-21 */ ? (s[780] ? 3 : 0) : s[752] ? (s[781] ? 4 : 0) : s[777]) << 13 | s[416] << 16 | s[417] << 17 | s[418] << 18 | s[419] << 19 | (s[588] ? s[581] : s[589] ? s[590] : s[591] ? s[592] : s[759] ? s[593] : s[775]) << 20 | s[782] << 23 | (f.udebliver ? 16777216 : 0) | (f.rimeligGrund ? 33554432 : 0) | (f.skriftligtOrienteret ? 67108864 : 0) | s[433] << 27 | s[434] << 28, s[407], s[408], s[414], s[415], (s[588] ? s[581] : s[717] ? s[590] : f.vurderingsdato <= 16982 /* 2016-06-30 */ ? (s[173] ? 3 : 0) : f.vurderingsdato <= 18077 /* 2019-06-30 */ ? (f.vurderingsdato >= 16983 /* 2016-07-01 */ ? 4 : 0) : s[783] ? 5 : 0) << 0 | s[784] << 3 | (f.andenVurderingIndhentet ? 16 : 0) | s[785] << 5 | s[786] << 6 | s[787] << 7 | (f.tilsvarendeIndgribende ? 256 : 0) | s[420] << 9 | s[421] << 10 | s[788] << 11 | s[789] << 13 | s[790] << 14 | s[791] << 15 | (f.noedvendigBehandling ? 65536 : 0) | s[792] << 17 | s[793] << 18 | (f.hensigtsmaessigOptraening ? 524288 : 0) | (f.opfordret ? 1048576 : 0) | s[422] << 21 | s[423] << 22 | s[340] << 23 | s[425] << 24 | s[426] << 25 | (s[588] ? s[581] : f.vurderingsdato <= 15397 /* 2012-02-27 */ ? s[590] : f.vurderingsdato <= 15516 /* 2012-06-25 */ ? (s[794] ? 3 : 0) : s[795] ? 4 : 0) << 26 | s[796] << 29, s[427], s[428], s[797] << 0 | (f.genoptagetFoer ? 2 : 0) | s[432] << 2 | (s[340] && !s[425] && !s[426] ? s[788] : 0) << 3 | s[437] << 5 | s[438] << 6 | (f.vurderingsdato <= 16687 /* 2015-09-09 */ ? s[581] : s[798] ? 2 : 0) << 7 | (f.ophoerErAfgjort ? 512 : 0) | s[439] << 10 | s[440] << 11 | s[441] << 12 | (s[178] && !s[179] && !s[101] ? (s[99] && !s[101] && s[799] && s[103] < NEVER ? (s[800] ? (s[103] >= 13332 /* 2006-07-03 */ ? 1 : 0) : s[103] >= 16252 /* 2014-07-01 */ ? 2 : 0) : 0) : 0) << 13 | s[188] << 15 | s[191] << 16 | (s[577] ? (s[123] ? s[578] : s[801] ? s[701] : s[252] ? s[802] : s[803] ? s[804] : s[805] ? (s[59] >= 18319 /* 2020-02-27 */ ? 5 : 0) : s[59] >= 19174 /* 2022-07-01 */ ? 6 : 0) : 0) << 17 | s[287] << 20 | s[289] << 21 | (f.aftaleForSelvstaendig ? 4194304 : 0) | (f.sygMedCovid19 ? 8388608 : 0) | s[326] << 24 | s[329] << 25 | s[806] << 26 | s[807] << 27 | s[808] << 28 | s[809] << 29, s[430], s[431], s[435], s[436], s[189], s[190], s[327], s[328], s[443], s[444], s[445] << 0 | s[446] << 1 | (s[193] && !s[196] && !s[195] ? (s[577] ? (s[648] ? 1 : 0) : 0) : 0) << 2 | s[447] << 3 | s[448] << 4 | s[342] << 5 | s[450] << 6 | (f.opfylderBeskaeftigelseskravetVedLivstruende ? 128 : 0) | s[453] << 8 | (s[342] && !s[450] && s[88] ? (s[124] ? 1 : 0) : 0) << 9 | s[810] << 10 | s[465] << 11 | s[811] << 12 | s[456] << 14 | s[457] << 15 | s[458] << 16 | (s[812] ? s[811] : 0) << 17 | s[812] << 19 | (f.retErOpbrugt ? 1048576 : 0) | s[813] << 21 | s[201] << 22 | s[202] << 23 | s[814] << 24 | s[815] << 25 | s[816] << 26 | s[205] << 27 | s[206] << 28, s[451], s[452], s[463], s[464], s[203], s[204], (s[817] ? (s[818] ? 1 : s[349] >= 18809 /* 2021-07-01 */ ? 2 : 0) : 0) << 0 | s[819] << 2 | s[820] << 3 | s[821] << 4 | s[822] << 5 | s[823] << 6 | s[824] << 7 | s[825] << 8 | s[826] << 9 | s[827] << 10 | s[828] << 11 | s[829] << 12 | (f.fortsatRet9Marts2020 ? 8192 : 0) | s[461] << 14 | s[462] << 15 | (s[817] ? 1 : 0) << 16 | s[466] << 17 | s[467] << 18 | s[468] << 19 | (s[830] ? s[811] : 0) << 20 | s[830] << 22 | s[831] << 23 | s[209] << 24 | s[210] << 25 | (s[205] && !s[206] && s[832] === s[833] && s[832] < NEVER ? (s[834] ? 1 : s[832] >= 18809 /* 2021-07-01 */ ? 2 : 0) : 0) << 26 | s[835] << 28 | s[836] << 29, s[459], s[460], s[207], s[208], s[837] << 0 | s[838] << 1 | s[839] << 2 | s[840] << 3 | s[841] << 4 | s[842] << 5 | s[843] << 6 | s[844] << 7 | s[845] << 8 | (s[846] <= 18808 /* 2021-06-30 */ ? 1 : s[847] ? 2 : 0) << 9 | s[848] << 11 | s[849] << 12 | s[850] << 13 | s[851] << 14 | s[212] << 15 | (s[212] ? 0 : s[852] <= 18808 /* 2021-06-30 */ ? 1 : s[853] ? 2 : 0) << 16 | s[854] << 18 | s[855] << 19 | s[856] << 20 | s[857] << 21 | s[858] << 22 | s[214] << 23 | s[216] << 24 | (s[209] && !s[210] && s[859] === s[860] && s[859] < NEVER ? (s[861] ? 1 : s[859] >= 18809 /* 2021-07-01 */ ? 2 : 0) : 0) << 25 | s[862] << 27 | s[863] << 28 | s[864] << 29, s[469], s[211], s[218], s[220], s[865] << 0 | s[866] << 1 | s[867] << 2 | s[213] << 3 | s[215] << 4 | (s[868] ? (s[869] <= 18808 /* 2021-06-30 */ ? 1 : s[870] ? 2 : 0) : 0) << 5 | s[871] << 7 | s[872] << 8 | s[873] << 9 | s[874] << 10 | s[875] << 11 | s[876] << 12 | s[472] << 13 | s[473] << 14 | (s[877] && !s[878] && s[879] === s[880] && s[879] < NEVER ? (s[881] ? 1 : s[879] >= 18809 /* 2021-07-01 */ ? 2 : 0) : 0) << 15 | s[882] << 17 | s[883] << 18 | s[878] << 19 | s[884] << 20 | s[885] << 21 | s[886] << 22 | s[887] << 23 | s[223] << 24 | s[224] << 25 | (s[472] && !s[473] && s[888] === s[889] && s[888] < NEVER ? (s[890] ? 1 : s[888] >= 18809 /* 2021-07-01 */ ? 2 : 0) : 0) << 26 | s[891] << 28 | s[892] << 29, s[217], s[219], s[470], s[471], s[221], s[222], s[893] << 0 | s[894] << 1 | s[895] << 2 | s[896] << 3 | s[476] << 4 | s[477] << 5 | (s[223] && !s[224] && s[897] === s[898] && s[897] < NEVER ? (s[899] ? 1 : s[897] >= 18809 /* 2021-07-01 */ ? 2 : 0) : 0) << 6 | s[900] << 8 | s[901] << 9 | s[902] << 10 | s[903] << 11 | s[904] << 12 | s[905] << 13 | s[480] << 14 | s[481] << 15 | (s[476] && !s[477] && s[906] === s[907] && s[906] < NEVER ? (s[908] ? 1 : s[906] >= 18809 /* 2021-07-01 */ ? 2 : 0) : 0) << 16 | s[909] << 18 | s[910] << 19 | s[911] << 20 | s[912] << 21 | s[913] << 22 | s[914] << 23 | s[487] << 24 | (s[630] ? (s[915] ? s[631] : s[225] ? (s[35] >= 14692 /* 2010-03-24 */ ? 2 : 0) : s[637]) : 0) << 25 | s[243] << 28 | s[244] << 29, s[474], s[475], s[478], s[479], s[485], s[486], s[241], s[242], s[245], s[246], s[247] << 0 | s[490] << 1 | s[491] << 2 | s[497] << 3 | s[498] << 4 | (s[106] && !s[107] && !s[108] ? s[647] : 0) << 5 | s[916] << 6 | s[917] << 7 | s[249] << 8 | s[499] << 9 | s[500] << 10 | s[501] << 11 | s[511] << 12 | s[512] << 13 | (s[70] && !s[71] && !s[69] ? s[649] : 0) << 14 | (f.sygemeldtITide ? 65536 : 0) | (f.indsigelseModSenSygemelding ? 131072 : 0) | (f.fyldestgoerendeBegrundelse ? 262144 : 0) | s[515] << 19 | s[516] << 20 | (s[87] ? (s[577] ? (s[252] ? s[578] : s[918] ? 2 : 0) : 0) : 0) << 21 | s[519] << 23 | s[520] << 24 | s[919] << 25 | s[920] << 26 | s[523] << 27 | s[524] << 28, s[488], s[489], s[495], s[496], s[509], s[510], s[513], s[514], s[517], s[518], s[521], s[522], (s[265] ? (s[577] ? (s[123] ? s[578] : s[274] ? s[701] : s[252] ? s[921] : s[74] ? s[804] : s[579] ? 5 : 0) : 0) : 0) << 0 | s[265] << 3 | s[277] << 4 | (f.underretningsbrevSendt ? 32 : 0) | s[271] << 6 | s[262] << 7 | s[263] << 8 | s[264] << 9 | (s[265] ? s[649] : 0) << 10 | s[259] << 12 | s[261] << 13 | s[260] << 14 | (s[265] ? (s[577] ? (s[123] ? s[578] : s[274] ? s[701] : s[922] ? s[921] : s[59] >= 19723 /* 2024-01-01 */ ? 4 : 0) : 0) : 0) << 15 | s[923] << 18 | s[924] << 19 | s[925] << 20 | s[926] << 21 | (f.undskyldendeForhold ? 4194304 : 0) | s[927] << 23 | (f.arbejdsgiverAnmeldteIkke ? 16777216 : 0) | s[928] << 25 | s[527] << 26 | s[528] << 27 | s[531] << 28 | s[532] << 29, s[525], s[526], s[529], s[530], (s[65] ? (s[577] ? (s[123] ? s[578] : s[272] ? s[701] : s[274] ? (s[662] ? 3 : 0) : s[252] ? (s[929] ? 4 : 0) : s[918] ? 5 : 0) : 0) : 0) << 0 | s[930] << 3 | s[931] << 4 | s[339] << 5 | s[335] << 6 | s[932] << 7 | s[535] << 8 | s[536] << 9 | s[933] << 10 | (s[933] === 1 ? 0 : s[933] === 2 ? 0 : s[933] === 4 ? 0 : s[933] === 6 ? (f.oplystDelvistLedig ? 1 : 0) : 0) << 13 | (f.oplystDelvistLedig ? 16384 : 0) | s[541] << 15 | s[542] << 16 | (s[83] ? (s[577] ? (s[123] ? s[578] : s[801] ? s[701] : s[802]) : 0) : 0) << 17 | s[550] << 19 | s[551] << 20 | s[552] << 21 | (s[83] ? s[934] : 0) << 22 | s[935] << 25 | s[936] << 26 | s[937] << 27 | (f.nemrefusionNede ? 268435456 : 0) | s[545] << 29, s[533], s[534], s[539], s[540], s[543], s[544], s[546] << 0 | (s[83] ? s[649] : 0) << 1 | s[938] << 3 | s[939] << 4 | s[547] << 5 | s[548] << 6 | s[549] << 7 | s[563] << 8 | s[564] << 9 | s[940] << 10 | s[316] << 11 | s[317] << 12 | s[941] << 13 | s[942] << 14 | s[312] << 15 | s[314] << 16 | (f.ledigUdenLoen ? 131072 : 0) | (f.arbejdsgiverTilbyderDeltid ? 262144 : 0) | s[324] << 19 | s[325] << 20 | s[313] << 21 | s[315] << 22 | (s[577] ? (s[123] ? s[578] : s[74] ? s[701] : s[664]) : 0) << 23 | s[943] << 25 | s[944] << 26 | s[945] << 27 | s[300] << 28 | s[946] << 29, s[318], s[320], s[561], s[562], s[319], s[321], s[322], s[323], s[310], s[311], s[565], s[566], s[567] << 0 | s[568] << 1 | s[947] << 2 | s[948] << 3 | s[949] << 4 | s[555] << 5 | s[556] << 6 | s[559] << 7 | s[560] << 8 | s[569] << 9 | s[570] << 10 | s[950] << 11 | s[951] << 12 | s[952] << 13 | s[953] << 14 | s[954] << 15 | s[955] << 16 | s[956] << 17 | s[957] << 18 | s[958] << 19 | (f.aftaleMedArbejdsgiver ? 1048576 : 0) | s[959] << 21 | s[960] << 22 | s[336] << 23 | s[337] << 24 | (s[65] ? s[934] : 0) << 25 | s[961] << 28 | s[962] << 29, s[553], s[554], s[557], s[558], s[963] << 0 | (f.skyldesLoenmodtageren ? 2 : 0) | (f.forkertVejledning ? 4 : 0) | (f.saerligeOmstaendighederForRefusion ? 8 : 0) | s[964] << 4 | s[573] << 5 | s[574] << 6 | (s[65] ? (s[577] ? (s[123] ? s[578] : s[274] ? s[701] : s[252] ? s[921] : s[804]) : 0) : 0) << 7 | s[965] << 10 | s[966] << 11 | s[967] << 12 | s[968] << 13 | s[969] << 14 | s[970] << 15 | s[971] << 16 | s[972] << 17 | s[973] << 18 | s[974] << 19 | s[975] << 20, s[571], s[572]] }
}
