// Written from the law by `npm run compile`. Change the law, not this.
import { ALL_DAYS, FIRST_DAY, NEVER, NO_DAYS, allPeriods, countDays, dayReaching, dropFirst, from, holidayTable, intersectTable, monthEndOver, monthStart, onWeekdays, periods, quotient, runEnd, runStart, sameDays, shiftDays, shiftMonths, sum, without } from '@sagsvej/rules/runtime'
const SATS_1 = (day) => day < 16804 ? (day < 14977 ? (day < 13885 ? (day < 13514 ? 333500 : 341500) : (day < 14249 ? 351500 : (day < 14613 ? 362500 : 376000))) : (day < 15712 ? (day < 15341 ? 383000 : 394000) : (day < 16076 ? 400500 : (day < 16440 ? 407500 : 413500)))) : (day < 18631 ? (day < 17532 ? (day < 17168 ? 418000 : 424500) : (day < 17903 ? 430000 : (day < 18267 ? 435500 : 440500))) : (day < 19723 ? (day < 18995 ? 446000 : (day < 19359 ? 446500 : 455000)) : (day < 20094 ? 469500 : (day < 20458 ? 486500 : 508500))))

const HELLIGDAGE_1 = holidayTable([{"on":{"month":1,"day":1}},{"on":{"easter":-3}},{"on":{"easter":-2}},{"on":{"easter":0}},{"on":{"easter":1}},{"on":{"easter":26},"to":19722},{"on":{"easter":39}},{"on":{"easter":49}},{"on":{"easter":50}},{"on":{"month":12,"day":25}},{"on":{"month":12,"day":26}}], [1, 2, 3, 4, 5, 6])

function svar_1(f, s) {
  // SDL.6.1: Første fraværsdag (SDL § 6, stk. 1)
  const v0 = periods(f.fravaer, (r_fravaer) => r_fravaer.omfang === 'fuldt' || r_fravaer.omfang === 'delvist')
  s[173] = v0
  const v1 = runStart(v0, f.vurderingsdato)
  s[0] = v1
  const v2 = v1 >= 13332 /* 2006-07-03 */
  s[454] = v2
  const v3 = periods(f.fravaer, (r_fravaer) => r_fravaer.omfang === 'fuldt')
  const v4 = dayReaching(v3, v1, 1)
  const v5 = runEnd(v0, f.vurderingsdato)
  s[4] = v5
  const v6 = v5 >= v4
  s[780] = v6
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
  s[231] = v21
  const v22 = SDL_6_1_ir || !v8 && SDL_6_1_hoej === NEVER
  s[64] = v22
  const v23 = v17 && (!v18 || !v8)
  const ALF_62_3 = v12 ? FIRST_DAY : v23 ? (v18 ? (f.dagpengerettenSlutter ? Math.min(v19, f.sidsteDagMedDagpengeret) : v19) : NEVER) : NEVER
  s[158] = ALF_62_3
  const ALF_62_3_hoej = v12 ? NEVER : v15 ? NEVER : v18 ? (f.dagpengerettenSlutter ? Math.min(v20, f.sidsteDagMedDagpengeret) : v20) : NEVER
  s[159] = ALF_62_3_hoej
  const ALF_62_3_er = v12 || v15 || v23
  s[157] = ALF_62_3_er
  const ALF_62_3_ir = v12 || v17 && v21 || v22
  s[160] = ALF_62_3_ir
  // BEK937.27: Sygedagpenge under uddannelse (BEK 937/2024 § 27, stk. 1-3)
  const v28 = f.vurderingsdato >= 13332 /* 2006-07-03 */
  s[88] = v28
  const v29 = f.vurderingsdato >= 19936 /* 2024-08-01 */
  s[457] = v29
  const v30 = f.uddannelseUnderSygdom === 'foer'
  s[785] = v30
  const v31 = f.uddannelseUnderSygdom === 'begyndt_under'
  s[787] = v31
  const v32 = f.undervisningstimer <= 600
  s[788] = v32
  const v33 = v31 && v32 && f.uddannelsePasserMedBehandling && !(f.uddannelseUdskyderRevalidering)
  s[786] = v33
  const v34 = f.uddannelseUnderSygdom === 'opfoelgning'
  s[790] = v34
  const v35 = !v29 && (v30 || v33) || v29 && (v30 || v33 || v34)
  const v36 = f.uddannelseUnderSygdom === 'ingen'
  s[456] = v36
  const BEK937_27 = !v36 && (!v28 || v35)
  s[302] = BEK937_27
  const BEK937_27_nej = !v36 && (!v28 || !v35)
  s[303] = BEK937_27_nej
  const BEK937_27_ir = v36 || !v28
  s[304] = BEK937_27_ir
  // SDL.7.2: Det mindste fravær (SDL § 7, stk. 2)
  const v40 = f.persongruppe === 'loenmodtager'
  s[65] = v40
  const v41 = f.timerDuKanArbejde === 0
  s[461] = v41
  const v42 = f.normalTimerPrUge - f.timerDuKanArbejde
  s[283] = v42
  const v43 = v42 >= 400
  s[462] = v43
  const v44 = v41 || v43
  s[460] = v44
  const v45 = v40 && v44
  s[794] = v45
  const v46 = f.persongruppe === 'selvstaendig'
  s[83] = v46
  const v47 = f.andelAfArbejdetDuKan <= 5000
  s[277] = v47
  const v48 = v46 && v47
  s[796] = v48
  const v49 = f.persongruppe === 'ledig' || f.persongruppe === 'ingen'
  s[797] = v49
  const v50 = f.vurderingsdato >= 15706 /* 2013-01-01 */
  s[114] = v50
  const v51 = f.ansatFra >= 15706 /* 2013-01-01 */
  s[808] = v51
  const v52 = f.ansatIFleksjob && v51
  s[807] = v52
  const v53 = v44 || v52
  s[806] = v53
  const v54 = v40 && v53
  s[804] = v54
  const v55 = !v50 && (v45 || v48 || v49) || v50 && (v54 || v48 || v49)
  const SDL_7_2 = !v28 || v55
  s[320] = SDL_7_2
  const SDL_7_2_nej = !v28 || !v55
  s[321] = SDL_7_2_nej
  // SDL.7.1: Uarbejdsdygtig på grund af egen sygdom (SDL § 7, stk. 1-2)
  const SDL_7_1 = !v28 || f.uarbejdsdygtigVedEgenSygdom && (SDL_7_2 || !v28)
  s[89] = SDL_7_1
  const SDL_7_1_nej = !v28 || !(f.uarbejdsdygtigVedEgenSygdom) || SDL_7_2_nej
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
  const v68 = from(v66, 15523 /* 2012-07-02 */)
  const v69 = from(v67, 15523 /* 2012-07-02 */)
  const v70 = intersectTable(v68, HELLIGDAGE_1)
  const v71 = intersectTable(v69, HELLIGDAGE_1)
  const v72 = without(v66, v71)
  const v73 = without(v67, v70)
  const SDL_24_3 = !v2 ? NO_DAYS : v72
  s[1] = SDL_24_3
  const SDL_24_3_hoej = !v2 ? ALL_DAYS : v73
  s[2] = SDL_24_3_hoej
  const SDL_24_3_eksakt = v2 && sameDays(v63, v64)
  s[363] = SDL_24_3_eksakt
}

function svar_2(f, s) {
  // SDL.25.1: Grænsen for pensionister m.fl. (SDL § 25, stk. 1)
  const v0 = f.pensionDuFaar === 'foertidspension' || f.pensionDuFaar === 'seniorpension'
  s[96] = v0
  const v1 = f.pensionDuFaar === 'tidlig_pension'
  s[97] = v1
  const v2 = s[0] >= 15012 /* 2011-02-07 */
  s[226] = v2
  const v3 = onWeekdays(s[1], 62)
  s[7] = v3
  const v4 = onWeekdays(s[2], 62)
  s[6] = v4
  const v5 = monthEndOver(v4, 12, 130, s[0])
  const v6 = monthEndOver(v3, 12, 130, s[0])
  const v7 = !s[3] && s[4] >= v5
  s[821] = v7
  const v8 = !s[3] && s[4] < v6
  s[822] = v8
  const v9 = v7 && !s[3]
  const v10 = s[5] && !s[3] && v6 >= NEVER
  const v11 = v9 ? v5 : NEVER
  const v12 = v8 ? NEVER : v6
  const v13 = v9 ? (v8 || v10 ? Math.max(v6, v12) : v6) : v12
  const v14 = v9 || v8 || v10
  const v15 = monthEndOver(s[2], 12, 182, s[0])
  const v16 = monthEndOver(s[1], 12, 182, s[0])
  const v17 = !s[3] && s[4] >= v15
  s[823] = v17
  const v18 = !s[3] && s[4] < v16
  s[824] = v18
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
  s[174] = v27
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
  s[831] = v2
  const v3 = !s[3] && v1 > 16251 /* 2014-06-30 */
  s[830] = v3
  const v4 = !s[3] && s[4] >= v0
  s[843] = v4
  const v5 = !s[3] && s[4] < v1
  s[844] = v5
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
  s[847] = v24
  const v25 = !s[3] && s[4] < v21
  s[848] = v25
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
  s[850] = v48
  const v49 = !s[3] && s[4] < v47
  s[851] = v49
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
  s[852] = v59
  const v60 = !s[3] && s[4] < v58
  s[853] = v60
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
  s[832] = v76
  const v77 = !s[3] && countDays(s[7], 15979 /* 2013-10-01 */, 16251 /* 2014-06-30 */) <= 110
  s[833] = v77
  const v78 = v2 || v77
  s[11] = v78
  const v79 = (v3 || s[5]) && (v76 || s[5]) && (v3 || v76)
  s[10] = v79
}

function svar_4(f, s) {
  // SDL.24.1: Revurderingstidspunktet (SDL § 24, stk. 1)
  const v0 = !s[3] && countDays(s[2], 15979 /* 2013-10-01 */, 16251 /* 2014-06-30 */) > 154
  s[838] = v0
  const v1 = !s[3] && countDays(s[1], 15979 /* 2013-10-01 */, 16251 /* 2014-06-30 */) <= 154
  s[839] = v1
  const v2 = s[8] || v1
  s[836] = v2
  const v3 = (s[9] || s[5]) && (v0 || s[5]) && (s[9] || v0)
  s[835] = v3
  const v4 = s[10] || v3
  s[828] = v4
  const v5 = (s[11] || s[5]) && (v2 || s[5]) && (s[11] || v2)
  s[829] = v5
  const v6 = s[12] || s[13] || v5
  s[827] = v6
  const v7 = !s[12] && (s[14] || s[5]) && (v4 || s[5])
  s[468] = v7
  const v8 = v7 && !v6
  s[467] = v8
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
  s[151] = v13
  const v14 = SDL_24_1_er && SDL_24_1_hoej >= NEVER
  s[152] = v14
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
  const v25 = !(f.forlaengelseErAfgjort) && (v13 && SDL_24_1_ir || SDL_24_1_ir && !((!SDL_24_1_er || !SDL_24_1_ir && v15 === v16) && SDL_24_1_er && (!SDL_24_1_er || f.vurderingsdato === v15)))
  s[469] = v25
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
  s[200] = v31
  const v32 = v24 && v29 && v31
  s[42] = v32
  const v33 = v27 >= 15012 /* 2011-02-07 */
  const v34 = v26 <= 20484 /* 2026-01-31 */
  s[472] = v34
  const v35 = v24 && v33 && v34
  const v36 = v24 && v27 >= 20485 /* 2026-02-01 */ && v30
  s[209] = v36
  const v37 = v25 || v24 && v27 === NEVER
  s[41] = v37
  const SDL_27_1_1 = v28 || v32 && f.revalideringErSandsynlig || v35 && f.revalideringErSandsynlig || v36
  s[50] = SDL_27_1_1
  const SDL_27_1_1_nej = v28 || v32 && !(f.revalideringErSandsynlig) || v35 && !(f.revalideringErSandsynlig) || v36
  s[45] = SDL_27_1_1_nej
  const SDL_27_1_1_ir = v28 || v36 || v37
  s[46] = SDL_27_1_1_ir
  // SDL.27.1.2: Forlængelse for at afklare arbejdsevnen (SDL § 27, stk. 1, nr. 2)
  const v41 = v24 && v33 && v30
  const SDL_27_1_2 = v28 || v32 && f.afklaringErNoedvendig || v41 && f.afklaringErNoedvendig
  s[51] = SDL_27_1_2
  const SDL_27_1_2_nej = v28 || v32 && !(f.afklaringErNoedvendig) || v41 && !(f.afklaringErNoedvendig)
  s[56] = SDL_27_1_2_nej
  const SDL_27_1_2_ir = v28 || v37
  s[48] = SDL_27_1_2_ir
  // SDL.27.1.3.uger: Længste forlængelse ved lægebehandling (SDL § 27, stk. 1, nr. 3)
  const v45 = v26 <= 13544 /* 2007-01-31 */
  s[471] = v45
  const v46 = v24 && v29 && v45
  const v47 = v24 && v27 >= 13545 /* 2007-02-01 */ && v31
  const v48 = v26 <= 16251 /* 2014-06-30 */
  s[470] = v48
  const v49 = v24 && v33 && v48
  s[43] = v49
  const v50 = v27 >= 16252 /* 2014-07-01 */
  const v51 = v24 && v50 && v30
  s[44] = v51
  const v52 = v49 || v51
  s[201] = v52
  const SDL_27_1_3_uger = v28 ? -Infinity : v46 ? 364 : v47 ? 364 : v49 ? 728 : 938
  s[205] = SDL_27_1_3_uger
  const SDL_27_1_3_uger_hoej = v28 ? Infinity : v47 || v52 ? (v52 ? (v51 ? 938 : 728) : 728) : 364
  s[207] = SDL_27_1_3_uger_hoej
  const SDL_27_1_3_uger_er = v28 || v46 || v47 || v49 || v51
  s[203] = SDL_27_1_3_uger_er
  // SDL.27.1.3: Forlængelse ved lægebehandling (SDL § 27, stk. 1, nr. 3)
  const v56 = SDL_27_1_3_uger_er && SDL_27_1_3_uger_hoej >= f.laegensSkoenUgerTilArbejde
  s[864] = v56
  const v57 = SDL_27_1_3_uger_er && SDL_27_1_3_uger < f.laegensSkoenUgerTilArbejde
  s[865] = v57
  const v58 = !(f.underLaegebehandling) || !(f.laegensSkoenErSikkert) || v57
  const v59 = f.underLaegebehandling && f.laegensSkoenErSikkert && (v56 || SDL_27_1_2_ir)
  const v60 = f.laegensSkoenUgerTilArbejde <= 364
  s[868] = v60
  const v61 = f.underLaegebehandling && f.laegensSkoenErSikkert && v60
  const v62 = f.laegensSkoenUgerTilArbejde <= 728
  s[869] = v62
  const v63 = f.underLaegebehandling && f.laegensSkoenErSikkert && v62
  const SDL_27_1_3 = v28 || v46 && v59 || v47 && (v61 || v63) || v41 && v59
  s[52] = SDL_27_1_3
  const SDL_27_1_3_nej = v28 || v46 && v58 || v47 && (!v61 || !v63) || v41 && v58
  s[57] = SDL_27_1_3_nej
  // SDL.27.1.4: Forlængelse, fordi fleksjob eller pension skal afklares (SDL § 27, stk. 1, nr. 4)
  const v66 = v24 && v50 && v34
  s[208] = v66
  const SDL_27_1_4 = v28 || v32 && f.kanIkkeArbejdePaaNormaleVilkaar || v49 && f.kanIkkeArbejdePaaNormaleVilkaar || v66 && f.sagSkalIRehabiliteringsteam || v36
  s[53] = SDL_27_1_4
  const SDL_27_1_4_nej = v28 || v32 && !(f.kanIkkeArbejdePaaNormaleVilkaar) || v49 && !(f.kanIkkeArbejdePaaNormaleVilkaar) || v66 && !(f.sagSkalIRehabiliteringsteam) || v36
  s[58] = SDL_27_1_4_nej
  // SDL.27.1.5: Forlængelse ved livstruende sygdom (SDL § 27, stk. 1, nr. 5)
  const v69 = f.laegenVurdererLivstruende && f.behandlingsmulighederUdtoemte
  const SDL_27_1_5 = v28 || v32 && v69 || v49 && v69 || v51 && f.laegenVurdererLivstruende
  s[54] = SDL_27_1_5
  const SDL_27_1_5_nej = v28 || v32 && !v69 || v49 && !v69 || v51 && !(f.laegenVurdererLivstruende)
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
  s[875] = v0
  const v1 = s[35] <= 16974 /* 2016-06-22 */
  s[876] = v1
  const v2 = s[36] && s[37] >= 16953 /* 2016-06-01 */ && v1
  const v3 = s[35] <= 20634 /* 2026-06-30 */
  s[877] = v3
  const v4 = s[36] && s[37] >= 16975 /* 2016-06-23 */ && v3
  const v5 = s[36] && s[37] >= 20635 /* 2026-07-01 */ && s[38]
  const SDL_27_1_7_2 = s[39] || v2 || v4 && f.arbejdsevnenKanAabenbartIkkeForbedres || v5
  s[394] = SDL_27_1_7_2
  const SDL_27_1_7_2_nej = s[39] || s[36] && s[40] && v0 || v2 || v4 && !(f.arbejdsevnenKanAabenbartIkkeForbedres) || v5
  s[395] = SDL_27_1_7_2_nej
  const SDL_27_1_7_2_ir = s[39] || v2 || v5 || s[41]
  s[396] = SDL_27_1_7_2_ir
  // SDL.27.1.7: Forlængelse ved sag om førtidspension (SDL § 27, stk. 1, nr. 7)
  const SDL_27_1_7 = s[39] || s[42] && f.foertidspensionssagPaabegyndt || s[43] && f.foertidspensionssagPaabegyndt || s[44] && (f.ansoegningOmFoertidspension || SDL_27_1_7_2)
  s[210] = SDL_27_1_7
  const SDL_27_1_7_nej = s[39] || s[42] && !(f.foertidspensionssagPaabegyndt) || s[43] && !(f.foertidspensionssagPaabegyndt) || s[44] && !(f.ansoegningOmFoertidspension) && (SDL_27_1_7_2_nej || SDL_27_1_7_2_ir)
  s[215] = SDL_27_1_7_nej
  // SDL.27.1: Forlængelse af sygedagpenge (SDL § 27, stk. 1)
  const v11 = s[36] && s[40] && s[38]
  s[202] = v11
  const v12 = s[45] || s[46]
  s[211] = v12
  const v13 = s[47] || s[48]
  s[212] = v13
  const v14 = s[49] || s[48]
  s[213] = v14
  const v15 = SDL_27_1_7_nej || s[48]
  s[214] = v15
  const v16 = s[46] && s[48]
  s[224] = v16
  const SDL_27_1 = s[39] || v11 && (s[50] || s[51] || s[52] || s[53] || s[54] || s[55] || SDL_27_1_7)
  s[106] = SDL_27_1
  const SDL_27_1_nej = s[39] || v11 && v12 && (s[56] || s[48]) && (s[57] || s[48]) && (s[58] || s[46]) && v13 && v14 && v15 && (s[45] || s[56] || s[57] || s[58] || s[47] || s[49] || SDL_27_1_7_nej)
  s[107] = SDL_27_1_nej
  const SDL_27_1_ir = s[39] || v11 && v16 || s[41]
  s[108] = SDL_27_1_ir
  // SDL.24a.1.grænse: Over grænsen på første fraværsdag (SDL § 24 a, stk. 1)
  const v20 = s[59] <= 16251 /* 2014-06-30 */
  s[165] = v20
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
  s[115] = v36
  const v37 = !s[3] && s[60] && v36
  s[72] = v37
  const v38 = !s[3] && shiftDays(s[61], -56) >= f.ansatFra
  s[890] = v38
  const v39 = !s[3] && shiftDays(s[59], -56) < f.ansatFra
  s[891] = v39
  const v40 = v39 || f.andetFravaerSeneste8Uger
  s[889] = v40
  const v41 = (v38 || s[5]) && !(f.andetFravaerSeneste8Uger)
  s[888] = v41
  const v42 = f.timerHosArbejdsgiveren >= 7400
  s[893] = v42
  const v43 = v40 || !v42
  s[887] = v43
  const v44 = v41 && v42
  s[886] = v44
  const v45 = v42 && f.genansat && f.paaArbejdeDaSygdommenKom
  s[894] = v45
  const v46 = v44 || v45
  const v47 = v43 && !v45
  const v48 = s[61] >= 15012 /* 2011-02-07 */
  s[78] = v48
  const v49 = !s[3] && v48 && s[62]
  s[73] = v49
  const SDL_30_2 = s[63] || v37 && v46 || v49 && v46
  s[403] = SDL_30_2
  const SDL_30_2_nej = s[63] || v37 && v47 || v49 && v47
  s[404] = SDL_30_2_nej
  const SDL_30_2_ir = s[63] || s[64]
  s[69] = SDL_30_2_ir
  // SDL.30.fleksjob: Ingen arbejdsgiverperiode i fleksjob (SDL § 32, stk. 1, nr. 5)
  const SDL_30_fleksjob = f.ansatIFleksjob && (s[63] || v37 || v49)
  s[405] = SDL_30_fleksjob
  const SDL_30_fleksjob_nej = f.ansatIFleksjob && s[63]
  s[406] = SDL_30_fleksjob_nej
  const SDL_30_fleksjob_ir = !(f.ansatIFleksjob) || SDL_30_2_ir
  s[407] = SDL_30_fleksjob_ir
  // SDL.30: Ret over for arbejdsgiveren (SDL § 30, stk. 1)
  const v56 = !s[3] && s[60] && s[62]
  s[86] = v56
  const v57 = !(f.ansatIFleksjob) || SDL_30_fleksjob_nej
  s[899] = v57
  const v58 = f.ansatIFleksjob && (SDL_30_fleksjob || SDL_30_fleksjob_ir)
  s[900] = v58
  const SDL_30 = s[63] || v56 && s[65] && (SDL_30_2 || SDL_30_2_ir) && v57
  s[70] = SDL_30
  const SDL_30_nej = s[63] || v56 && (!s[65] || SDL_30_2_nej || v58)
  s[71] = SDL_30_nej
  // SDL.30.1: Arbejdsgiverperioden (SDL § 30, stk. 1)
  const v61 = s[59] <= 13604 /* 2007-04-01 */
  s[901] = v61
  const v62 = !s[3] && s[60] && v61
  const v63 = s[59] <= 14031 /* 2008-06-01 */
  s[902] = v63
  const v64 = !s[3] && s[61] >= 13605 /* 2007-04-02 */ && v63
  const v65 = s[59] <= 15340 /* 2012-01-01 */
  s[247] = v65
  const v66 = !s[3] && s[61] >= 14032 /* 2008-06-02 */ && v65
  const v67 = s[61] >= 15341 /* 2012-01-02 */
  s[248] = v67
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
  s[244] = v0
  const v1 = shiftDays(s[61], s[67])
  s[245] = v1
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
  s[154] = SDL_31_1
  const SDL_31_1_hoej = s[63] ? NEVER : v8 ? (s[71] || v9 ? Math.max(v7, v10) : v7) : v10
  s[155] = SDL_31_1_hoej
  const SDL_31_1_er = s[63] || s[72] && v11 || s[73] && v11
  s[153] = SDL_31_1_er
  const SDL_31_1_ir = s[63] || s[72] && v12 || s[73] && v12 || s[64]
  s[156] = SDL_31_1_ir
  // SDL.32.1: Beskæftigelseskravet over for kommunen (SDL § 32, stk. 1-3)
  const v17 = s[59] <= 15522 /* 2012-07-01 */
  s[477] = v17
  const v18 = !s[3] && s[60] && v17
  const v19 = !s[3] && shiftDays(s[61], -91) >= f.tilknyttetArbejdsmarkedetFra
  s[910] = v19
  const v20 = !s[3] && shiftDays(s[59], -91) < f.tilknyttetArbejdsmarkedetFra
  s[911] = v20
  const v21 = f.timerSeneste13Uger >= 12000
  s[913] = v21
  const v22 = SDL_31_1_er && SDL_31_1 < f.vurderingsdato
  s[483] = v22
  const v23 = SDL_31_1_er && SDL_31_1_hoej >= f.vurderingsdato
  s[484] = v23
  const v24 = s[71] || v22
  s[481] = v24
  const v25 = s[70] || s[69]
  s[112] = v25
  const v26 = v25 && (v23 || SDL_31_1_ir) && (s[70] || v23)
  s[79] = v26
  const v27 = s[69] && SDL_31_1_ir
  s[482] = v27
  const v28 = v20 || !v21 || v26
  s[909] = v28
  const v29 = v24 || v27
  s[80] = v29
  const v30 = (v19 || s[5]) && v21 && v29
  s[908] = v30
  const v31 = f.uddannelsensLaengde >= 18
  s[485] = v31
  const v32 = !s[3] && s[61] >= f.uddannelseAfsluttet
  s[486] = v32
  const v33 = !s[3] && s[59] < f.uddannelseAfsluttet
  s[487] = v33
  const v34 = shiftMonths(f.uddannelseAfsluttet, 1)
  const v35 = !s[3] && v34 >= s[59]
  s[478] = v35
  const v36 = !s[3] && v34 < s[61]
  s[479] = v36
  const v37 = !(f.erhvervsmaessigUddannelse) || !v31 || v33 || v36
  s[84] = v37
  const v38 = f.erhvervsmaessigUddannelse && v31 && (v32 || s[5]) && (v35 || s[5])
  s[85] = v38
  const v39 = !s[3] && s[61] >= 15523 /* 2012-07-02 */ && s[74]
  const v40 = !s[3] && shiftDays(s[61], -182) >= f.tilknyttetArbejdsmarkedetFra
  s[918] = v40
  const v41 = !s[3] && shiftDays(s[59], -182) < f.tilknyttetArbejdsmarkedetFra
  s[919] = v41
  const v42 = f.timerSeneste26Uger >= 24000
  s[920] = v42
  const v43 = v41 || !v42 || v26
  s[917] = v43
  const v44 = (v40 || s[5]) && v42 && v29
  s[916] = v44
  const v45 = shiftMonths(s[75], -6)
  const v46 = shiftMonths(s[76], -6)
  const v47 = sum(f.timerPrMaaned, (r_timerPrMaaned) => { const r0_0 = !s[3] && r_timerPrMaaned.maaned >= v45; const r0_1 = !s[3] && r_timerPrMaaned.maaned < s[76]; return (r0_0 || s[5]) && (r0_1 || s[5]) && (r0_0 || r0_1) ? r_timerPrMaaned.timer : 0 }) >= 24000
  s[939] = v47
  const v48 = sum(f.timerPrMaaned, (r_timerPrMaaned) => { const r0_0 = !s[3] && r_timerPrMaaned.maaned >= v45; const r0_1 = !s[3] && r_timerPrMaaned.maaned < s[76]; const r0_2 = (r0_0 || s[5]) && (r0_1 || s[5]) && (r0_0 || r0_1); return r0_2 ? (r0_2 && !(!s[3] && r_timerPrMaaned.maaned < v46 || !s[3] && r_timerPrMaaned.maaned >= s[75]) && !s[5] ? r_timerPrMaaned.timer : 0) : 0 }) >= 24000
  s[940] = v48
  const v49 = sum(f.timerPrMaaned, (r_timerPrMaaned) => { const r0_0 = !s[3] && r_timerPrMaaned.maaned >= v45; const r0_1 = !s[3] && r_timerPrMaaned.maaned < s[76]; return (r0_0 || s[5]) && (r0_1 || s[5]) && (r0_0 || r0_1) && r_timerPrMaaned.timer >= 4000 ? 1 : 0 }) >= 5
  s[941] = v49
  const v50 = sum(f.timerPrMaaned, (r_timerPrMaaned) => { const r0_0 = !s[3] && r_timerPrMaaned.maaned >= v45; const r0_1 = !s[3] && r_timerPrMaaned.maaned < s[76]; const r0_2 = (r0_0 || s[5]) && (r0_1 || s[5]) && (r0_0 || r0_1); const r0_3 = r_timerPrMaaned.timer >= 4000; const r0_4 = r0_2 && r0_3; return r0_4 ? (r0_4 && !(r0_2 && !r0_3 || !s[3] && r_timerPrMaaned.maaned < v46 || !s[3] && r_timerPrMaaned.maaned >= s[75] || s[5] && !r0_3) && !(s[5] && r0_3) ? 1 : 0) : 0 }) >= 5
  s[942] = v50
  const v51 = !v48 || !v50
  s[938] = v51
  const v52 = v47 && v49
  s[937] = v52
  const v53 = 6 + f.maanederDerSesBortFra
  const v54 = -v53
  const v55 = shiftMonths(s[75], v54)
  const v56 = shiftMonths(s[76], v54)
  const v57 = sum(f.timerPrMaaned, (r_timerPrMaaned) => { const r0_0 = !s[3] && r_timerPrMaaned.maaned < s[76]; const r0_1 = !s[3] && r_timerPrMaaned.maaned >= v55; return (r0_1 || s[5]) && (r0_0 || s[5]) && (r0_1 || r0_0) ? r_timerPrMaaned.timer : 0 }) >= 24000
  s[945] = v57
  const v58 = sum(f.timerPrMaaned, (r_timerPrMaaned) => { const r0_0 = !s[3] && r_timerPrMaaned.maaned < s[76]; const r0_1 = !s[3] && r_timerPrMaaned.maaned >= v55; const r0_2 = (r0_1 || s[5]) && (r0_0 || s[5]) && (r0_1 || r0_0); return r0_2 ? (r0_2 && !(!s[3] && r_timerPrMaaned.maaned < v56 || !s[3] && r_timerPrMaaned.maaned >= s[75]) && !s[5] ? r_timerPrMaaned.timer : 0) : 0 }) >= 24000
  s[946] = v58
  const v59 = sum(f.timerPrMaaned, (r_timerPrMaaned) => { const r0_0 = !s[3] && r_timerPrMaaned.maaned < s[76]; const r0_1 = !s[3] && r_timerPrMaaned.maaned >= v55; return (r0_1 || s[5]) && (r0_0 || s[5]) && (r0_1 || r0_0) && r_timerPrMaaned.timer >= 4000 ? 1 : 0 }) >= 5
  s[947] = v59
  const v60 = sum(f.timerPrMaaned, (r_timerPrMaaned) => { const r0_0 = !s[3] && r_timerPrMaaned.maaned < s[76]; const r0_1 = r_timerPrMaaned.timer >= 4000; const r0_2 = !s[3] && r_timerPrMaaned.maaned >= v55; const r0_3 = (r0_2 || s[5]) && (r0_0 || s[5]) && (r0_2 || r0_0); const r0_4 = r0_3 && r0_1; return r0_4 ? (r0_4 && !(r0_3 && !r0_1 || !s[3] && r_timerPrMaaned.maaned < v56 || !s[3] && r_timerPrMaaned.maaned >= s[75] || s[5] && !r0_1) && !(s[5] && r0_1) ? 1 : 0) : 0 }) >= 5
  s[948] = v60
  const v61 = !v58 || !v60
  s[944] = v61
  const v62 = v57 && v59
  s[943] = v62
  const v63 = v52 || v62
  s[935] = v63
  const v64 = v51 && v61
  s[936] = v64
  const v65 = !(f.iBeskaeftigelse) || v64 || v26
  s[934] = v65
  const v66 = f.iBeskaeftigelse && v63 && v29
  s[933] = v66
  const SDL_32_1 = s[63] || v18 && (v30 || f.dagpengeretHvisRask || v38 || f.elevILoennetPraktik || f.ansatIFleksjob) || v39 && (v44 || f.dagpengeretHvisRask || v38 || f.elevILoennetPraktik || f.ansatIFleksjob) || s[77] && (v66 || f.dagpengeretHvisRask || v38 || f.elevILoennetPraktik || f.ansatIFleksjob)
  s[82] = SDL_32_1
  const SDL_32_1_nej = s[63] || v18 && v28 && !(f.dagpengeretHvisRask) && v37 && !(f.elevILoennetPraktik) && !(f.ansatIFleksjob) || v39 && v43 && !(f.dagpengeretHvisRask) && v37 && !(f.elevILoennetPraktik) && !(f.ansatIFleksjob) || s[77] && v65 && !(f.dagpengeretHvisRask) && v37 && !(f.elevILoennetPraktik) && !(f.ansatIFleksjob)
  s[81] = SDL_32_1_nej
}

function svar_7(f, s) {
  // SDL.42.1: Beskæftigelseskravet for selvstændige (SDL § 42)
  const v0 = f.maanederSomSelvstaendig >= 6
  s[953] = v0
  const v1 = f.maanederSomSelvstaendig + f.maanederSomLoenmodtagerFoer >= 6
  s[954] = v1
  const v2 = v0 || v1
  s[952] = v2
  const v3 = f.timerIVirksomheden >= 1850
  s[955] = v3
  const v4 = v2 && f.drevetSenesteMaaned && v3
  s[958] = v4
  const v5 = s[59] <= 15705 /* 2012-12-31 */
  s[489] = v5
  const v6 = !s[3] && s[78] && v5
  const v7 = s[59] <= 15883 /* 2013-06-27 */
  s[491] = v7
  const v8 = !s[3] && s[61] >= 15706 /* 2013-01-01 */ && v7
  const v9 = v4 || f.tilskudTilEgenVirksomhed
  const v10 = !s[3] && s[61] >= 15884 /* 2013-06-28 */ && s[62]
  const SDL_42_1 = s[63] || s[72] && v4 || v6 && v4 || v8 && v9 || v10 && v9
  s[422] = SDL_42_1
  const SDL_42_1_nej = s[63] || s[72] && !v4 || v6 && !v4 || v8 && !v9 || v10 && !v9
  s[423] = SDL_42_1_nej
  // SDL.34.1: Ret ved arbejdsskade (SDL § 34, stk. 1)
  const v13 = !(f.arbejdsskade) || s[79]
  const v14 = f.arbejdsskade && s[80]
  const SDL_34_1 = s[63] || s[72] && v14 || s[73] && v14
  s[408] = SDL_34_1
  const SDL_34_1_nej = s[63] || s[72] && v13 || s[73] && v13
  s[409] = SDL_34_1_nej
  // SDL.32: Ret over for kommunen (SDL § 2, stk. 2)
  const v17 = !s[65] || s[81]
  s[961] = v17
  const v18 = s[65] && (s[82] || s[69])
  s[960] = v18
  const v19 = !s[83] || SDL_42_1_nej
  s[963] = v19
  const v20 = s[83] && (SDL_42_1 || s[69])
  s[962] = v20
  const v21 = f.persongruppe === 'ingen'
  s[230] = v21
  const v22 = !v21 || s[84]
  s[966] = v22
  const v23 = v21 && s[85]
  s[965] = v23
  const SDL_32 = s[63] || s[86] && (v18 || v20 || s[87] || v23 || SDL_34_1)
  s[172] = SDL_32
  const SDL_32_nej = s[63] || s[86] && v17 && v19 && !s[87] && v22 && (SDL_34_1_nej || s[69])
  s[170] = SDL_32_nej
  // SDL.3: Ophold i Danmark (SDL § 3)
  const v26 = f.vurderingsdato >= 17702 /* 2018-06-20 */
  s[968] = v26
  const v27 = !v26 && (f.ophold === 'danmark' || f.ophold === 'rekreation' || f.ophold === 'behandling' || f.ophold === 'udskudt_hjemrejse' || f.ophold === 'udsendt' || f.ophold === 'dansk_social_sikring') || v26 && (f.ophold === 'danmark' || f.ophold === 'rekreation' || f.ophold === 'behandling' || f.ophold === 'udskudt_hjemrejse' || f.ophold === 'udsendt' || f.ophold === 'repatriering' || f.ophold === 'dansk_social_sikring')
  const SDL_3 = !s[88] || v27
  s[313] = SDL_3
  const SDL_3_nej = !s[88] || !v27
  s[314] = SDL_3_nej
  // SDL.24a.1: Jobafklaring ved ny sygemelding (SDL § 24 a, stk. 1)
  const v30 = SDL_32 || s[69]
  s[171] = v30
  const v31 = SDL_3 || !s[88]
  const v32 = s[89] || !s[88]
  const SDL_24a_1 = s[63] || s[90] && (s[91] || s[92]) && v30 && v31 && v32 && (s[91] || SDL_32 || SDL_3 || s[89])
  s[166] = SDL_24a_1
  const SDL_24a_1_nej = s[63] || s[93] || s[90] && (s[94] || SDL_32_nej || SDL_3_nej || s[95])
  s[169] = SDL_24a_1_nej
  const SDL_24a_1_ir = s[63] || s[90] && s[92] && s[69] && !s[88] || s[64]
  s[168] = SDL_24a_1_ir
  // SDL.24c.1: Stop for sygedagpenge, når sygdommen ikke længere er livstruende (SDL § 24 c, stk. 1)
  const v36 = f.vurderingsdato >= 16801 /* 2016-01-01 */
  s[116] = v36
  const v37 = v36 && f.fikSygedagpengeVedLivstruende && f.laegenFinderIkkeLaengereLivstruende
  const SDL_24c_1 = !s[88] || v37
  s[371] = SDL_24c_1
  const SDL_24c_1_nej = !s[88] || !v37
  s[372] = SDL_24c_1_nej
  // LAB.107.1: Ret til jobafklaringsforløb (LAB § 107)
  const v40 = f.vurderingsdato >= 16252 /* 2014-07-01 */
  s[146] = v40
  const v41 = s[96] || f.naaetFolkepensionsalder || s[97]
  s[982] = v41
  const v42 = f.forlaengelseErAfgjort || v41 && s[98] || !v41 && s[99]
  s[147] = v42
  const v43 = !(f.forlaengelseErAfgjort) && (v41 && s[100] || !v41 && s[101])
  s[148] = v43
  const v44 = f.forlaengelseErAfgjort ? f.forlaengelsenSlutter : v41 ? s[102] : s[103]
  s[149] = v44
  const v45 = f.forlaengelseErAfgjort ? f.forlaengelsenSlutter : v41 ? s[104] : s[105]
  s[150] = v45
  const v46 = v42 && f.vurderingsdato >= v44
  s[980] = v46
  const v47 = v42 && f.vurderingsdato < v45
  s[981] = v47
  const v48 = v47 || v41 || s[106]
  s[979] = v48
  const v49 = s[107] || s[108]
  s[225] = v49
  const v50 = (v46 || v43) && !v41 && v49
  s[978] = v50
  const v51 = v50 || SDL_24a_1
  s[976] = v51
  const v52 = SDL_24a_1_nej || SDL_24a_1_ir
  s[167] = v52
  const v53 = v48 && v52
  s[977] = v53
  const v54 = v50 || SDL_24a_1 || SDL_24c_1
  s[984] = v54
  const v55 = v48 && v52 && (SDL_24c_1_nej || !s[88])
  s[985] = v55
  const LAB_107_1 = !s[88] || v40 && (!v36 && v32 && v51 || v36 && v32 && v54)
  s[305] = LAB_107_1
  const LAB_107_1_nej = !s[88] || !v40 || !v36 && (s[95] || v53) || v36 && (s[95] || v55)
  s[306] = LAB_107_1_nej
  // LAB.110.1: Jobafklaringsforløbets længste varighed (LAB § 110, stk. 1)
  const v58 = f.jobafklaringStartede >= 16252 /* 2014-07-01 */
  s[994] = v58
  const v59 = f.jobafklaringStartede >= 17532 /* 2018-01-01 */
  s[995] = v59
  const v60 = shiftMonths(f.jobafklaringStartede, 24)
  const v61 = shiftDays(v60, -1)
  const v62 = f.jobafklaringStartede >= 18262 /* 2020-01-01 */
  s[996] = v62
  const v63 = allPeriods(f.barselUnderJobafklaring)
  const v64 = without(ALL_DAYS, v63)
  const v65 = dayReaching(v64, f.jobafklaringStartede, v60 === NEVER ? Infinity : v60 - f.jobafklaringStartede)
  const LAB_110_1 = v58 ? (v59 ? (v62 ? v65 : Math.min(v61, v65)) : v61) : FIRST_DAY
  s[598] = LAB_110_1
  const LAB_110_1_hoej = v58 ? (v59 ? (v62 ? v65 : Math.max(v61, v65)) : v61) : NEVER
  s[599] = LAB_110_1_hoej
  const LAB_110_1_ir = !(f.erIJobafklaring) || !v58
  s[307] = LAB_110_1_ir
  // SDL.2.1: Hvem kan få sygedagpenge (SDL § 2, stk. 1)
  const SDL_2_1 = s[63] || s[86] && (s[65] || s[83] || s[87] || f.arbejdsskade || v23)
  s[311] = SDL_2_1
  const SDL_2_1_nej = s[63] || s[86] && !s[65] && !s[83] && !s[87] && !(f.arbejdsskade) && v22
  s[312] = SDL_2_1_nej
  // SDL.2: Ret til sygedagpenge (SDL § 2)
  const v71 = s[109] && s[110] >= f.vurderingsdato
  s[1006] = v71
  const v72 = s[109] && s[111] < f.vurderingsdato
  s[1007] = v72
  const v73 = s[71] || v72
  s[1004] = v73
  const v74 = s[112] && (v71 || s[113]) && (s[70] || v71)
  s[1003] = v74
  const v75 = v74 || SDL_32
  s[1001] = v75
  const v76 = (v73 || s[69]) && (SDL_32_nej || s[69]) && (v73 || SDL_32_nej)
  s[1002] = v76
  const SDL_2 = s[63] || s[86] && (SDL_2_1 || s[69]) && (v75 || s[69]) && v31 && v32 && (SDL_2_1 || v75 || SDL_3 || s[89])
  s[308] = SDL_2
  const SDL_2_nej = s[63] || s[86] && (SDL_2_1_nej || v76 || SDL_3_nej || s[95])
  s[309] = SDL_2_nej
  const SDL_2_ir = s[63] || s[86] && s[69] && !s[88] || s[64]
  s[310] = SDL_2_ir
}

function svar_8(f, s) {
  // SDL.7.1.ferieaftale: Ferien kan aftales med kommunen (SDL § 7, stk. 1)
  const v0 = f.feriePasserMedForloebet && f.ferieIndenForFerieloven
  const SDL_7_1_ferieaftale = !s[88] || v0
  s[315] = SDL_7_1_ferieaftale
  const SDL_7_1_ferieaftale_nej = !s[88] || !v0
  s[316] = SDL_7_1_ferieaftale_nej
  // SDL.7.1.genoptagelse: Sygedagpenge igen efter ferien fra (SDL § 7, stk. 1)
  const v3 = periods(f.afbrydelser, (r_afbrydelser) => r_afbrydelser.slags === 'ferie')
  const v4 = shiftDays(runEnd(v3, f.vurderingsdato), 1)
  const SDL_7_1_genoptagelse = s[88] ? v4 : FIRST_DAY
  s[608] = SDL_7_1_genoptagelse
  const SDL_7_1_genoptagelse_hoej = s[88] ? v4 : NEVER
  s[609] = SDL_7_1_genoptagelse_hoej
  const SDL_7_1_genoptagelse_ir = !(f.ferieAftalt) || !s[88]
  s[317] = SDL_7_1_genoptagelse_ir
  // SDL.7.1.ny: Ferien gør det til en ny sygemelding (SDL § 7, stk. 1)
  const SDL_7_1_ny = !s[88] || !(f.ferieAftalt)
  s[318] = SDL_7_1_ny
  const SDL_7_1_ny_nej = !s[88] || f.ferieAftalt
  s[319] = SDL_7_1_ny_nej
  // SDL.7.3: Fra hvornår arbejdsevnen ses bredere (SDL § 7, stk. 3)
  const v10 = shiftMonths(s[59], 3)
  s[137] = v10
  const v11 = shiftMonths(s[61], 3)
  s[138] = v11
  const v12 = f.saerligeGrundeTilAndetTidspunkt || !s[3]
  const v13 = !(f.saerligeGrundeTilAndetTidspunkt) && s[5]
  const SDL_7_3 = s[63] ? FIRST_DAY : f.saerligeGrundeTilAndetTidspunkt ? f.bredVurderingsdag : v10
  s[613] = SDL_7_3
  const SDL_7_3_hoej = s[63] ? NEVER : f.saerligeGrundeTilAndetTidspunkt ? f.bredVurderingsdag : v11
  s[614] = SDL_7_3_hoej
  const v16 = f.persongruppe === 'loenmodtager' || f.persongruppe === 'selvstaendig'
  s[496] = v16
  const SDL_7_3_er = v16 && (s[63] || s[72] && v12 || s[73] && v12)
  s[322] = SDL_7_3_er
  const SDL_7_3_ir = !v16 || s[63] || s[72] && v13 || s[73] && v13 || s[64]
  s[323] = SDL_7_3_ir
  // SDL.7.5: Stop, når helbredet er stationært (SDL § 7, stk. 5, 2. pkt.)
  const v19 = !s[114] && f.helbredetErStationaert && f.arbejdsevnenErAfklaret && !(f.berettigetTilRevalidering) && !(f.berettigetTilFleksjob) && !(f.berettigetTilFoertidspension) || s[114] && f.helbredetErStationaert && f.arbejdsevnenErAfklaret && !(f.berettigetTilRevalidering) && !(f.berettigetTilFleksjob) && !(f.berettigetTilFoertidspension) && !(f.berettigetTilRessourceforloeb)
  const SDL_7_5 = !s[88] || v19
  s[324] = SDL_7_5
  const SDL_7_5_nej = !s[88] || !v19
  s[325] = SDL_7_5_nej
  // SDL.7a.1: Arbejdsgiverens samtale skal være holdt (SDL § 7 a, stk. 1-3)
  const v22 = s[59] <= 14612 /* 2010-01-03 */
  s[505] = v22
  const v23 = !s[3] && s[60] && v22
  const v24 = !s[3] && s[61] >= 14613 /* 2010-01-04 */ && s[115]
  const v25 = allPeriods(f.fravaer)
  const v26 = runStart(v25, f.vurderingsdato)
  const v27 = shiftDays(v26, 56) >= f.fratraedelsesdag
  s[1023] = v27
  const v28 = f.fratraeder && v27
  s[1022] = v28
  const v29 = v28 ? NEVER : shiftDays(v26, 28)
  const SDL_7a_1 = s[63] ? FIRST_DAY : v24 || s[73] ? v29 : NEVER
  s[617] = SDL_7a_1
  const SDL_7a_1_hoej = s[63] ? NEVER : v23 ? NEVER : v29
  s[618] = SDL_7a_1_hoej
  const SDL_7a_1_er = s[65] && (s[63] || v23 || v24 || s[73])
  s[326] = SDL_7a_1_er
  const SDL_7a_1_ir = !s[65] || s[69]
  s[300] = SDL_7a_1_ir
  // SDL.7c: Tidlig opfølgning (SDL § 7 c, stk. 1)
  const v34 = f.vurderingsdato >= 16440 /* 2015-01-05 */
  s[126] = v34
  const v35 = f.tidligOpfoelgningOensketAf === 'arbejdsgiver'
  s[1027] = v35
  const v36 = shiftDays(s[59], 35)
  s[254] = v36
  const v37 = shiftDays(s[61], 35)
  s[255] = v37
  const v38 = !s[3] && shiftDays(v37, -1) >= f.tidligOpfoelgningBedtOm
  s[1028] = v38
  const v39 = !s[3] && shiftDays(v36, -1) < f.tidligOpfoelgningBedtOm
  s[1029] = v39
  const v40 = f.tidligOpfoelgningOensketAf === 'sygemeldt'
  s[1030] = v40
  const v41 = v40 && !(f.ventesRaskInden8Uger)
  const SDL_7c = v34 && (!v34 || v35 && !(f.ventesRaskInden8Uger) && (v38 || s[5]) && f.oenskerTidligOpfoelgning || !v35 && v41)
  s[124] = SDL_7c
  const SDL_7c_nej = v34 && (!v34 || v35 && (f.ventesRaskInden8Uger || v39 || !(f.oenskerTidligOpfoelgning)) || !v35 && !v41)
  s[125] = SDL_7c_nej
  // SDL.10a: Der skal udfyldes et oplysningsskema (SDL § 10 a)
  const v44 = !s[116] || !(f.fikSygedagpengeVedLivstruende && f.sagenErBelyst)
  const SDL_10a = !s[88] || v44
  s[327] = SDL_10a
  const SDL_10a_nej = !s[88] || !v44
  s[328] = SDL_10a_nej
  // SDL.11.3: Oplysningsskemaet skal være besvaret (SDL § 11, stk. 3)
  const v47 = f.oplysningsskemaSendt >= 13332 /* 2006-07-03 */
  s[329] = v47
  const v48 = shiftDays(f.oplysningsskemaSendt, 8)
  const SDL_11_3 = v47 ? v48 : FIRST_DAY
  s[622] = SDL_11_3
  const SDL_11_3_hoej = v47 ? v48 : NEVER
  s[623] = SDL_11_3_hoej
  // SDL.12.1.1: Kategori 1 (SDL § 12, stk. 1, nr. 1)
  const v51 = shiftDays(shiftDays(s[59], 56), -1)
  s[119] = v51
  const v52 = shiftDays(shiftDays(s[61], 56), -1)
  s[120] = v52
  const v53 = !s[3] && v52 >= f.forventetRask
  s[517] = v53
  const v54 = !s[3] && v51 < f.forventetRask
  s[518] = v54
  const v55 = !s[3] && v52 >= f.vurderingsdato
  s[519] = v55
  const v56 = !s[3] && v51 < f.vurderingsdato
  s[520] = v56
  const v57 = v54 || v56
  s[514] = v57
  const v58 = (v53 || s[5]) && (v55 || s[5]) && (v53 || v55)
  s[515] = v58
  const v59 = f.vurderingsdato >= 20635 /* 2026-07-01 */
  s[117] = v59
  const v60 = !v59 && s[5]
  const SDL_12_1_1 = !s[88] || !v34 && f.tilbagevendenForestaar || v34 && !v59 && v58
  s[123] = SDL_12_1_1
  const SDL_12_1_1_nej = !s[88] || !v34 && !(f.tilbagevendenForestaar) || v34 && (v59 || v57)
  s[121] = SDL_12_1_1_nej
  const SDL_12_1_1_ir = !s[88] || v34 && v60
  s[122] = SDL_12_1_1_ir
  // SDL.11a.1: Lægeattest før den første samtale (SDL § 11 a, stk. 1)
  const v64 = f.vurderingsdato >= 18262 /* 2020-01-01 */
  s[133] = v64
  const SDL_11a_1 = !s[88] || !v34 && f.laegeattestNoedvendig || v34 && (!v64 && SDL_12_1_1_nej || v64 && f.laegeattestNoedvendig)
  s[330] = SDL_11a_1
  const SDL_11a_1_nej = !s[88] || !v34 && !(f.laegeattestNoedvendig) || v34 && (!v64 && SDL_12_1_1 || v64 && !(f.laegeattestNoedvendig))
  s[331] = SDL_11a_1_nej
  const SDL_11a_1_ir = !s[88] || v34 && !v64 && SDL_12_1_1_ir
  s[332] = SDL_11a_1_ir
  // SDL.12.1.2: Kategori 2 (SDL § 12, stk. 1, nr. 2)
  const v68 = f.vurderingsdato >= 20089 /* 2025-01-01 */
  s[118] = v68
  const v69 = !(f.tilbagevendenForestaar) && f.risikoForLangtForloeb
  const v70 = v57 || s[5]
  const SDL_12_1_2 = !s[88] || !v34 && v69 || v34 && (!v68 && v70 && !(f.behovForTvaerfagligIndsats) || v68 && !v59 && v57)
  s[141] = SDL_12_1_2
  const SDL_12_1_2_nej = !s[88] || !v34 && !v69 || v34 && (!v68 && (v58 || f.behovForTvaerfagligIndsats) || v68 && (v59 || v58))
  s[136] = SDL_12_1_2_nej
  const SDL_12_1_2_ir = !s[88] || v34 && v68 && v60
  s[135] = SDL_12_1_2_ir
  // SDL.12.1.3: Kategori 3 (SDL § 12, stk. 1, nr. 3)
  const v74 = !(f.tilbagevendenForestaar) && !(f.risikoForLangtForloeb)
  const SDL_12_1_3 = !s[88] || !v34 && v74 || v34 && !v68 && v70 && f.behovForTvaerfagligIndsats
  s[333] = SDL_12_1_3
  const SDL_12_1_3_nej = !s[88] || !v34 && !v74 || v34 && (v68 || v58 || !(f.behovForTvaerfagligIndsats))
  s[334] = SDL_12_1_3_nej
}

function svar_9(f, s) {
  // SDL.13f.1: Ingen opfølgning i et kortere forløb (SDL § 13 f, stk. 1-3)
  const v0 = f.fratraedelsesdag >= f.vurderingsdato
  s[528] = v0
  const v1 = f.fratraeder && !v0
  s[527] = v1
  const v2 = s[65] && !v1
  s[526] = v2
  const v3 = f.holdteSamtaler >= 1
  s[142] = v3
  const v4 = shiftDays(shiftDays(f.foersteOpfoelgningssamtale, 91), -1)
  s[144] = v4
  const v5 = v4 >= f.forventetRask
  s[529] = v5
  const v6 = v4 >= f.vurderingsdato
  s[530] = v6
  const v7 = v2 && v3 && f.forudsigeligtForloeb && v5 && v6
  s[134] = v7
  const v8 = shiftDays(shiftDays(s[59], 182), -1)
  s[143] = v8
  const v9 = shiftDays(shiftDays(s[61], 182), -1)
  s[145] = v9
  const v10 = !s[3] && v9 >= f.forventetRask
  s[1052] = v10
  const v11 = !s[3] && v8 < f.forventetRask
  s[1053] = v11
  const v12 = !s[3] && v9 >= f.vurderingsdato
  s[1054] = v12
  const v13 = !s[3] && v8 < f.vurderingsdato
  s[1055] = v13
  const v14 = !v2 || v11 || f.opfoelgningOenskes || f.opfoelgningAlligevel || v13
  s[129] = v14
  const v15 = v2 && (v10 || s[5]) && !(f.opfoelgningOenskes) && !(f.opfoelgningAlligevel) && (v12 || s[5])
  s[130] = v15
  const v16 = !s[3] && s[59] < 20635 /* 2026-07-01 */
  s[523] = v16
  const v17 = !s[3] && s[61] >= 20635 /* 2026-07-01 */
  s[524] = v17
  const v18 = !s[117] || v17
  s[522] = v18
  const v19 = s[117] && (v16 || s[5])
  s[131] = v19
  const v20 = v19 && !v18
  s[132] = v20
  const SDL_13f_1 = s[118] && (v19 && (v7 || v15) || !v20 && (!s[118] || !s[117] && v7 || s[117] && v15))
  s[128] = SDL_13f_1
  const SDL_13f_1_nej = s[118] && (v19 && (!v7 || v14) || !v20 && (!s[118] || !s[117] && !v7 || s[117] && v14))
  s[127] = SDL_13f_1_nej
}

function svar_10(f, s) {
  // SDL.13b.1: Den første samtale skal være holdt (SDL § 13 b, stk. 1-3)
  const v0 = shiftDays(f.tidligOpfoelgningBedtOm, 14)
  const v1 = Math.min(s[119], v0)
  const v2 = Math.min(s[120], v0)
  const v3 = s[3] || !s[5] && s[119] === s[120]
  const v4 = s[121] && !s[3]
  const v5 = s[122] && !s[3] && s[120] >= NEVER
  const v6 = v4 || v5 ? (v4 ? s[119] : NEVER) : NEVER
  const v7 = s[123] ? NEVER : s[120]
  const v8 = s[123] || v4 || v5
  const v9 = s[121] && s[5] || s[122] && !(v3 && !s[3] && s[119] === NEVER)
  const v10 = Math.max(v1, v6)
  const v11 = Math.min(v2, v7)
  const v12 = s[3] || !s[5] && v1 === v2
  const v13 = s[124] && !s[3]
  const v14 = s[125] && v8
  const v15 = !s[126] && !s[3] && v8 && v11 >= v10
  const v16 = v14 || v15
  const v17 = v14 ? (v15 ? Math.min(v6, v10) : v6) : v10
  const v18 = v13 ? (v16 ? Math.min(v1, v17) : v1) : v17
  const v19 = v14 ? (v15 ? Math.max(v7, v11) : v7) : v11
  const v20 = v13 ? (v16 ? Math.max(v2, v19) : v2) : v19
  const v21 = v13 || v14 || v15
  const v22 = s[124] && s[5]
  const v23 = v22 || s[125] && v9 || !s[126] && s[5] && v9 || !s[126] && !(v12 && (!v8 || !v9 && v6 === v7) && (!s[3] && v8 || s[3] && !v8) && (s[3] || v1 === v6))
  const v24 = shiftMonths(s[59], 6)
  s[233] = v24
  const v25 = shiftMonths(s[61], 6)
  s[232] = v25
  const v26 = shiftDays(v24, -1)
  s[139] = v26
  const v27 = shiftDays(v25, -1)
  s[140] = v27
  const v28 = Math.min(v0, v26)
  const v29 = Math.min(v0, v27)
  const v30 = Math.max(v26, v28)
  const v31 = Math.min(v27, v29)
  const v32 = s[125] && !s[3]
  const v33 = !s[126] && !s[3] && v31 >= v30
  const v34 = v32 || v33
  const v35 = v32 ? (v33 ? Math.min(v26, v30) : v26) : v30
  const v36 = v13 ? (v34 ? Math.min(v28, v35) : v28) : v35
  const v37 = v32 ? (v33 ? Math.max(v27, v31) : v27) : v31
  const v38 = v13 ? (v34 ? Math.max(v29, v37) : v29) : v37
  const v39 = v13 || v32 || v33
  const v40 = s[125] && s[5]
  const v41 = !s[126] && s[5]
  const v42 = v22 || v40 || v41 || !s[126] && !((s[3] || !s[5] && v28 === v29) && (s[3] || !s[5] && v26 === v27) && (s[3] || v26 === v28))
  const v43 = s[127] && v39
  const v44 = !s[118] && v39 && v38 >= NEVER
  const v45 = v43 || v44 ? (v43 ? v36 : NEVER) : NEVER
  const v46 = s[128] ? NEVER : v38
  const v47 = s[128] || v43 || v44
  const v48 = Math.max(s[119], v1)
  const v49 = Math.min(s[120], v2)
  const v50 = !s[126] && !s[3] && v49 >= v48
  const v51 = v32 || v50
  const v52 = v32 ? (v50 ? Math.min(s[119], v48) : s[119]) : v48
  const v53 = v13 ? (v51 ? Math.min(v1, v52) : v1) : v52
  const v54 = v32 ? (v50 ? Math.max(s[120], v49) : s[120]) : v49
  const v55 = v13 ? (v51 ? Math.max(v2, v54) : v2) : v54
  const v56 = v13 || v32 || v50
  const v57 = v22 || v40 || v41 || !s[126] && !(v12 && v3 && (s[3] || s[119] === v1))
  const v58 = s[127] && v56
  const v59 = !s[118] && v56 && v55 >= NEVER
  const v60 = v58 || v59 ? (v58 ? v53 : NEVER) : NEVER
  const v61 = s[128] ? NEVER : v55
  const v62 = s[128] || v58 || v59
  const v63 = s[88] ? (s[126] ? (s[117] ? (v47 ? (v62 ? Math.min(v45, v60) : v45) : v60) : v18) : s[119]) : FIRST_DAY
  const v64 = s[88] ? (s[126] ? (s[117] ? (v47 ? (v62 ? Math.max(v46, v61) : v46) : v61) : v20) : s[120]) : NEVER
  const v65 = s[129] && v39
  const v66 = s[130] || v65
  const v67 = v65 ? v36 : NEVER
  const v68 = s[130] ? NEVER : v38
  const v69 = v21 ? (v66 ? Math.min(v18, v67) : v18) : v67
  const v70 = v21 ? (v66 ? Math.max(v20, v68) : v20) : v68
  const v71 = s[131] && (v21 || v66)
  const v72 = !s[132] && (!s[88] || !s[126] && !s[3] || s[126] && (!s[117] && v21 || s[117] && (v47 || v62)))
  const SDL_13b_1_er = v71 || v72
  s[335] = SDL_13b_1_er
  const SDL_13b_1 = v71 ? (v72 ? Math.min(v63, v69) : v69) : v63
  s[629] = SDL_13b_1
  const SDL_13b_1_hoej = v71 ? (v72 ? Math.max(v64, v70) : v70) : v64
  s[630] = SDL_13b_1_hoej
  const SDL_13b_1_ir = s[131] && (v23 || s[129] && v42) || !s[132] && (!s[88] || v41 || s[126] && (!s[117] && v23 || s[117] && (s[127] && v42 || !s[118] && !((!v39 || !v42 && v36 === v38) && v39 && v36 === NEVER) || s[127] && v57 || !s[118] && !((!v56 || !v57 && v53 === v55) && v56 && v53 === NEVER))))
  s[336] = SDL_13b_1_ir
}

function svar_11(f, s) {
  // SDL.13b.1.antal: Samtaler i det første halve år (SDL § 13 b, stk. 1, 1. pkt.)
  const v0 = s[123] || s[121]
  const v1 = s[123] ? 0 : 4
  const v2 = s[121] ? 4 : 0
  const v3 = Math.max(1, v1)
  const v4 = Math.min(1, v2)
  const v5 = s[127] && v0
  const v6 = !s[118] && v0 && v4 >= v3
  const v7 = v5 || v6
  const v8 = v5 ? (v6 ? Math.min(v1, v3) : v1) : v3
  const v9 = v5 ? (v6 ? Math.max(v2, v4) : v2) : v4
  const v10 = s[133] ? (s[118] ? (s[117] ? (s[128] ? 0 : 1) : s[128] ? (v7 ? Math.min(1, v8) : 1) : v8) : v1) : -Infinity
  const v11 = s[133] ? (s[118] ? (s[117] ? (s[127] ? 1 : 0) : s[128] ? (v7 ? Math.max(1, v9) : 1) : v9) : v2) : Infinity
  const v12 = s[134] ? 1 : 4
  const v13 = s[130] ? 0 : 1
  const v14 = !s[132] && (!s[133] || !s[118] && v0 || s[118] && (!s[117] && (s[128] || v5 || v6) || s[117] && (s[128] || s[127])))
  const SDL_13b_1_antal = s[131] ? (v14 ? Math.min(v10, v13) : v13) : v10
  s[632] = SDL_13b_1_antal
  const SDL_13b_1_antal_hoej = s[131] ? (v14 ? Math.max(v11, v12) : v12) : v11
  s[633] = SDL_13b_1_antal_hoej
  const SDL_13b_1_antal_er = s[133] && (s[131] || v14)
  s[337] = SDL_13b_1_antal_er
  const SDL_13b_1_antal_ir = !s[133] || !s[132] && (!s[133] || !s[118] && s[122] || s[118] && (!s[117] && (s[127] && s[122] || !s[118] && !((!v0 || !s[122] && v1 === v2) && v0 && v1 === 1)) || s[117] && !s[118]))
  s[338] = SDL_13b_1_antal_ir
  // SDL.13b.1.naeste: Den næste opfølgning skal være sket (SDL § 13 b, stk. 1)
  const v19 = f.vurderingsdato >= 15012 /* 2011-02-07 */
  s[459] = v19
  const v20 = f.vurderingsdato >= 14407 /* 2009-06-12 */
  s[531] = v20
  const v21 = shiftDays(f.senesteOpfoelgningssamtale, 28)
  const v22 = shiftDays(f.senesteOpfoelgningssamtale, 56)
  const v23 = Math.max(v21, v22)
  const v24 = Math.min(v21, v22)
  const v25 = s[135] && v24 >= v23
  const v26 = s[136] || v25
  const v27 = s[136] ? (v25 ? Math.min(v22, v23) : v22) : v23
  const v28 = s[136] ? (v25 ? Math.max(v22, v24) : v22) : v24
  const v29 = f.holdteSamtaler >= 2
  s[1098] = v29
  const v30 = shiftMonths(f.senesteOpfoelgningssamtale, 3)
  const v31 = v29 || !s[3]
  const v32 = !v29 && s[5]
  const v33 = v29 ? v30 : shiftDays(s[137], -1)
  const v34 = v29 ? v30 : shiftDays(s[138], -1)
  const v35 = Math.max(v21, v33)
  const v36 = Math.min(v21, v34)
  const v37 = s[136] && v31
  const v38 = s[135] && v31 && v36 >= v35
  const v39 = v37 || v38
  const v40 = v37 ? (v38 ? Math.min(v33, v35) : v33) : v35
  const v41 = v37 ? (v38 ? Math.max(v34, v36) : v34) : v36
  const v42 = s[122] && v21 >= NEVER
  const v43 = f.holdteSamtaler >= 4
  s[1095] = v43
  const v44 = v43 || !s[3]
  const v45 = !v43 && s[5]
  const v46 = v43 ? NEVER : s[139]
  const v47 = v43 ? NEVER : s[140]
  const v48 = s[121] && v44
  const v49 = s[122] && v44 && v47 >= NEVER
  const v50 = v48 || v49 ? (v48 ? v46 : NEVER) : NEVER
  const v51 = s[123] ? NEVER : v47
  const v52 = s[123] || v48 || v49
  const v53 = s[121] && v45 || s[122] && !((!v44 || !v45 && v46 === v47) && v44 && v46 === NEVER)
  const v54 = s[127] && v52
  const v55 = !s[118] && v52 && v51 >= NEVER
  const v56 = s[88] ? (v20 ? (v19 ? (s[126] ? (s[133] ? (s[118] ? (s[117] ? NEVER : v54 || v55 ? (v54 ? v50 : NEVER) : NEVER) : v50) : s[121] || v42 ? (s[121] ? v21 : NEVER) : NEVER) : s[141] ? (v39 ? Math.min(v21, v40) : v21) : v40) : FIRST_DAY) : s[141] ? (v26 ? Math.min(v21, v27) : v21) : v27) : FIRST_DAY
  const v57 = s[134] || v44 ? (s[134] ? NEVER : v46) : NEVER
  const v58 = !s[132] && (!s[88] || !v20 && (s[141] || s[136] || v25) || v20 && (!v19 || !s[126] && (s[141] || v37 || v38) || s[126] && (!s[133] && (s[123] || s[121] || v42) || s[133] && (!s[118] && v52 || s[118] && (s[117] || s[128] || v54 || v55)))))
  const SDL_13b_1_naeste = s[131] ? (v58 ? Math.min(v56, v57) : v57) : v56
  s[635] = SDL_13b_1_naeste
  const SDL_13b_1_naeste_hoej = s[131] ? NEVER : s[88] ? (v20 ? (v19 ? (s[126] ? (s[133] ? (s[118] ? (s[117] ? NEVER : s[128] ? NEVER : v51) : v51) : s[123] ? NEVER : v21) : s[141] ? (v39 ? Math.max(v21, v41) : v21) : v41) : NEVER) : s[141] ? (v26 ? Math.max(v21, v28) : v21) : v28) : NEVER
  s[636] = SDL_13b_1_naeste_hoej
  const SDL_13b_1_naeste_er = s[142] && (s[131] || v58)
  s[339] = SDL_13b_1_naeste_er
  const SDL_13b_1_naeste_ir = !s[142] || s[131] && !s[134] && v45 || !s[132] && (!s[88] || !v20 && s[135] && v21 !== v22 || v20 && (!v19 || !s[126] && (s[136] && v32 || s[135] && !((!v31 || !v32 && v33 === v34) && v31 && v21 === v33)) || s[126] && (!s[133] && s[122] && v21 !== NEVER || s[133] && (!s[118] && v53 || s[118] && !s[117] && (s[127] && v53 || !s[118] && !((!v52 || !v53 && v50 === v51) && v52 && v50 === NEVER))))))
  s[340] = SDL_13b_1_naeste_ir
  // SDL.13b.5: Opfølgning uden kontakt (standby) (SDL § 13 b, stk. 5)
  const v63 = f.vurderingsdato >= 15070 /* 2011-04-06 */
  s[1102] = v63
  const v64 = f.vurderingsdato >= 15208 /* 2011-08-22 */
  s[1103] = v64
  const SDL_13b_5 = !v19 || !v63 && f.sygdomForhindrerKontakt || v63 && (!v64 || f.kontaktUhensigtsmaessig)
  s[341] = SDL_13b_5
  const SDL_13b_5_nej = !v19 || !v63 && !(f.sygdomForhindrerKontakt) || v63 && (!v64 || !(f.kontaktUhensigtsmaessig))
  s[342] = SDL_13b_5_nej
  const SDL_13b_5_ir = !v19 || v63 && !v64
  s[343] = SDL_13b_5_ir
  // SDL.13f.1.dag: Grænsen for de kortere forløb (SDL § 13 f, stk. 1)
  const v68 = s[118] ? (s[117] ? s[143] : s[144]) : FIRST_DAY
  const v69 = s[118] ? (s[117] ? s[145] : s[144]) : NEVER
  const v70 = s[3] ? s[144] : Math.min(s[144], s[143])
  const v71 = s[3] ? s[144] : Math.max(s[144], s[145])
  const v72 = !s[132] && (!s[118] || !s[117] || !s[3])
  const SDL_13f_1_dag = s[131] ? (v72 ? Math.min(v68, v70) : v70) : v68
  s[640] = SDL_13f_1_dag
  const SDL_13f_1_dag_hoej = s[131] ? (v72 ? Math.max(v69, v71) : v71) : v69
  s[641] = SDL_13f_1_dag_hoej
  const SDL_13f_1_dag_er = s[118] && (s[131] || v72)
  s[344] = SDL_13f_1_dag_er
  const SDL_13f_1_dag_ir = !s[118] || s[131] && s[5] || !s[132] && (!s[118] || s[117] && s[5])
  s[345] = SDL_13f_1_dag_ir
  // SDL.21.1.1: Bortfald, når du ikke medvirker (SDL § 21, stk. 1, nr. 1)
  const v77 = f.udebliver && !(f.rimeligGrund) && f.skriftligtOrienteret
  const SDL_21_1_1 = !s[88] || v77
  s[346] = SDL_21_1_1
  const SDL_21_1_1_nej = !s[88] || !v77
  s[347] = SDL_21_1_1_nej
}

function svar_12(f, s) {
  // SDL.21a: Du må sige nej til behandlingen (SDL § 21 a)
  const v0 = f.afviser === 'operation' || f.afviser === 'medicin' || f.afviser === 'anden_laegebehandling'
  s[1112] = v0
  const v1 = f.vurderingsdato >= 18078 /* 2019-07-01 */
  s[536] = v1
  const v2 = f.afviser === 'operation' || f.afviser === 'medicin'
  s[1115] = v2
  const v3 = f.afviser === 'anden_laegebehandling'
  s[1117] = v3
  const v4 = v3 && f.tilsvarendeIndgribende
  s[1116] = v4
  const v5 = s[146] && (!v1 && v0 && f.andenVurderingIndhentet || v1 && (v2 || v4))
  const SDL_21a = !s[88] || v5
  s[356] = SDL_21a
  const SDL_21a_nej = !s[88] || !v5
  s[357] = SDL_21a_nej
  // SDL.21.1.2: Bortfald, når du siger nej til behandling (SDL § 21, stk. 1, nr. 2)
  const v8 = f.afviser === 'operation' || f.afviser === 'medicin' || f.afviser === 'anden_laegebehandling' || f.afviser === 'indlaeggelse'
  s[1122] = v8
  const v9 = v8 && f.noedvendigBehandling
  s[1121] = v9
  const v10 = f.afviser === 'optraening'
  s[537] = v10
  const v11 = v10 && f.hensigtsmaessigOptraening
  s[1123] = v11
  const v12 = v9 || v11
  s[1120] = v12
  const SDL_21_1_2 = !s[88] || v12 && f.opfordret && (SDL_21a_nej || !s[88]) && f.skriftligtOrienteret
  s[348] = SDL_21_1_2
  const SDL_21_1_2_nej = !s[88] || !v12 || !(f.opfordret) || SDL_21a || !(f.skriftligtOrienteret)
  s[349] = SDL_21_1_2_nej
  // SDL.21.1.3: Bortfald, når adfærden forhaler helbredelsen (SDL § 21, stk. 1, nr. 3)
  const SDL_21_1_3 = !s[88] || f.forhalerHelbredelsen
  s[350] = SDL_21_1_3
  const SDL_21_1_3_nej = !s[88] || !(f.forhalerHelbredelsen)
  s[351] = SDL_21_1_3_nej
  // SDL.21.4.dag: Du skal opfylde betingelserne igen (SDL § 21, stk. 4)
  const v17 = shiftDays(f.underrettetOmBortfald, 28)
  const SDL_21_4_dag = s[88] ? v17 : FIRST_DAY
  s[647] = SDL_21_4_dag
  const SDL_21_4_dag_hoej = s[88] ? v17 : NEVER
  s[648] = SDL_21_4_dag_hoej
  // SDL.21.4: Sygedagpengene bliver genoptaget (SDL § 21, stk. 4)
  const v20 = SDL_21_4_dag_hoej >= f.opfyldtIgen
  s[1133] = v20
  const v21 = SDL_21_4_dag >= f.opfyldtIgen
  s[1134] = v21
  const v22 = f.vurderingsdato >= 15398 /* 2012-02-28 */
  s[538] = v22
  const v23 = f.vurderingsdato >= 15517 /* 2012-06-26 */
  s[539] = v23
  const SDL_21_4 = !s[88] || !v22 && v20 || v22 && (!v23 || (v20 || !s[88]) && !(f.genoptagetFoer))
  s[352] = SDL_21_4
  const SDL_21_4_nej = !s[88] || !v22 && !v21 || v22 && (!v23 || !v21 || f.genoptagetFoer)
  s[353] = SDL_21_4_nej
  const SDL_21_4_ir = !s[88] || !v22 && !s[88] || v22 && !v23
  s[354] = SDL_21_4_ir
  // SDL.21.4.fra: Sygedagpengene bliver genoptaget fra (SDL § 21, stk. 4)
  const v27 = shiftDays(f.opfyldtIgen, 1)
  const SDL_21_4_fra = s[88] ? v27 : FIRST_DAY
  s[650] = SDL_21_4_fra
  const SDL_21_4_fra_hoej = s[88] ? v27 : NEVER
  s[651] = SDL_21_4_fra_hoej
  const SDL_21_4_fra_ir = !s[88] || SDL_21_4_nej || SDL_21_4_ir
  s[355] = SDL_21_4_fra_ir
  // SDL.24.1.ophør: Tidligste stop af udbetalingen (SDL § 24, stk. 1)
  const v31 = f.vurderingsdato >= 16688 /* 2015-09-10 */
  s[540] = v31
  const SDL_24_1_ophoer_er = !v31 || !(f.ophoerErAfgjort) || s[147]
  s[358] = SDL_24_1_ophoer_er
  const SDL_24_1_ophoer_ir = !v31 || f.ophoerErAfgjort && s[148]
  s[359] = SDL_24_1_ophoer_ir
  const SDL_24_1_ophoer = v31 ? (f.ophoerErAfgjort ? Math.max(s[149], f.ophoerAfgjortDen) : NEVER) : FIRST_DAY
  s[655] = SDL_24_1_ophoer
  const SDL_24_1_ophoer_hoej = v31 ? (f.ophoerErAfgjort ? Math.max(s[150], f.ophoerAfgjortDen) : NEVER) : NEVER
  s[656] = SDL_24_1_ophoer_hoej
  // SDL.24.1.revurdering: Revurdering før sygedagpengene stopper (SDL § 24, stk. 1)
  const v36 = s[99] && s[103] <= 13331 /* 2006-07-02 */
  const v37 = s[103] <= 16251 /* 2014-06-30 */
  s[1140] = v37
  const SDL_24_1_revurdering = s[151] && (v36 || s[99] && s[105] >= 16252 /* 2014-07-01 */ && s[103] <= 2147483646)
  s[360] = SDL_24_1_revurdering
  const SDL_24_1_revurdering_nej = s[151] && (v36 || s[99] && s[105] >= 13332 /* 2006-07-03 */ && v37)
  s[361] = SDL_24_1_revurdering_nej
  const SDL_24_1_revurdering_ir = s[151] && (v36 || s[101] || s[99] && s[105] === NEVER) || s[152] || s[101]
  s[362] = SDL_24_1_revurdering_ir
}

function svar_13(f, s) {
  // SDL.41.1: Første dag for selvstændige (SDL § 41)
  const v0 = f.selvstaendigForsikring === 'foerste_fravaersdag'
  s[262] = v0
  const v1 = f.selvstaendigForsikring === 'tredje_fravaersdag'
  s[264] = v1
  const v2 = shiftDays(s[59], 14)
  s[259] = v2
  const v3 = shiftDays(s[61], 14)
  s[260] = v3
  const v4 = v0 && !s[3] || !v0 && (v1 || !s[3])
  s[267] = v4
  const v5 = v0 && s[5] || !v0 && !v1 && s[5]
  s[272] = v5
  const v6 = v0 ? s[59] : v1 ? f.tredjeFravaersdag : v2
  const v7 = v0 ? s[61] : v1 ? f.tredjeFravaersdag : v3
  const v8 = s[59] <= 15397 /* 2012-02-27 */
  s[541] = v8
  const v9 = !s[3] && s[78] && v8
  const v10 = s[61] >= 15398 /* 2012-02-28 */
  s[266] = v10
  const v11 = s[59] <= 15516 /* 2012-06-25 */
  s[227] = v11
  const v12 = !s[3] && v10 && v11
  const v13 = v0 ? s[59] : v1 ? f.tredjeFravaersdag : f.aftaleForSelvstaendig ? s[59] : v2
  const v14 = v0 ? s[61] : v1 ? f.tredjeFravaersdag : f.aftaleForSelvstaendig ? s[61] : v3
  const v15 = s[61] >= 15517 /* 2012-06-26 */
  s[228] = v15
  const v16 = s[59] <= 18318 /* 2020-02-26 */
  s[542] = v16
  const v17 = !s[3] && v15 && v16
  const v18 = s[59] <= 19173 /* 2022-06-30 */
  s[543] = v18
  const v19 = !s[3] && s[61] >= 18319 /* 2020-02-27 */ && v18
  const v20 = v0 ? s[59] : v1 ? f.tredjeFravaersdag : f.aftaleForSelvstaendig ? s[59] : f.sygMedCovid19 ? s[59] : v2
  const v21 = v0 ? s[61] : v1 ? f.tredjeFravaersdag : f.aftaleForSelvstaendig ? s[61] : f.sygMedCovid19 ? s[61] : v3
  const v22 = !s[3] && s[61] >= 19174 /* 2022-07-01 */ && s[62]
  const v23 = s[72] && v4
  s[269] = v23
  const v24 = v9 && v4
  s[268] = v24
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
  s[162] = SDL_41_1
  const v38 = v27 ? (v28 ? Math.max(v14, v21) : v21) : v14
  const v39 = v26 ? (v29 ? Math.max(v14, v38) : v14) : v38
  const v40 = v25 ? (v31 ? Math.max(v14, v39) : v14) : v39
  const v41 = v24 ? (v33 ? Math.max(v7, v40) : v7) : v40
  const SDL_41_1_hoej = s[63] ? NEVER : v23 ? (v35 ? Math.max(v7, v41) : v7) : v41
  s[163] = SDL_41_1_hoej
  const SDL_41_1_er = s[63] || v23 || v24 || v25 || v26 || v27 || v28
  s[161] = SDL_41_1_er
  const v44 = s[72] && v5
  s[270] = v44
  const v45 = v9 && v5
  s[271] = v45
  const SDL_41_1_ir = s[63] || v44 || v45 || v12 && v5 || v17 && v5 || v19 && v5 || v22 && v5 || s[64]
  s[164] = SDL_41_1_ir
}

function svar_14(f, s) {
  // SDL.33.1: Første dag, kommunen betaler (SDL § 33)
  const v0 = s[59] === s[61]
  s[455] = v0
  const v1 = s[3] || !s[5] && v0
  s[229] = v1
  const v2 = s[153] && s[154] < NEVER
  s[1154] = v2
  const v3 = s[153] && s[155] >= NEVER
  s[1155] = v3
  const v4 = Math.max(s[59], shiftDays(s[154], 1))
  const v5 = Math.max(s[61], shiftDays(s[155], 1))
  const v6 = s[153] && !s[3]
  const v7 = s[156] || s[5]
  const v8 = Math.max(s[59], v4)
  const v9 = Math.min(s[61], v5)
  const v10 = v2 && v6
  const v11 = v3 && !s[3]
  const v12 = s[156] && v6 && !s[3] && v9 >= v8
  const v13 = v11 || v12
  const v14 = v11 ? (v12 ? Math.min(s[59], v8) : s[59]) : v8
  const v15 = v11 ? (v12 ? Math.max(s[61], v9) : s[61]) : v9
  const v16 = s[157] && s[158] < NEVER
  s[1156] = v16
  const v17 = s[157] && s[159] >= NEVER
  s[1157] = v17
  const v18 = Math.max(s[59], shiftDays(s[158], 1))
  const v19 = Math.max(s[61], shiftDays(s[159], 1))
  const v20 = s[157] && !s[3]
  const v21 = s[160] || s[5]
  const v22 = Math.max(s[59], v18)
  const v23 = Math.min(s[61], v19)
  const v24 = v16 && v20
  const v25 = v17 && !s[3]
  const v26 = s[160] && v20 && !s[3] && v23 >= v22
  const v27 = v25 || v26
  const v28 = v25 ? (v26 ? Math.min(s[59], v22) : s[59]) : v22
  const v29 = v25 ? (v26 ? Math.max(s[61], v23) : s[61]) : v23
  const SDL_33_1_er = s[63] || s[86] && (s[65] && (v10 || v11 || v12) || !s[65] && (s[87] && (v24 || v25 || v26) || !s[87] && (s[83] && (f.arbejdsskade && !s[3] || !(f.arbejdsskade) && s[161]) || !s[83] && !s[3])))
  s[290] = SDL_33_1_er
  const SDL_33_1 = s[63] ? FIRST_DAY : s[65] ? (v10 ? (v13 ? Math.min(v4, v14) : v4) : v14) : s[87] ? (v24 ? (v27 ? Math.min(v18, v28) : v18) : v28) : s[83] ? (f.arbejdsskade ? s[59] : s[162]) : s[59]
  s[291] = SDL_33_1
  const SDL_33_1_hoej = s[63] ? NEVER : s[65] ? (v10 ? (v13 ? Math.max(v5, v15) : v5) : v15) : s[87] ? (v24 ? (v27 ? Math.max(v19, v29) : v19) : v29) : s[83] ? (f.arbejdsskade ? s[61] : s[163]) : s[61]
  s[292] = SDL_33_1_hoej
  const SDL_33_1_ir = s[63] || s[86] && (s[65] && (v2 && v7 || v3 && s[5] || s[156] && s[5] || s[156] && !((!v6 || !v7 && v4 === v5) && v1 && (v6 && !s[3] || !v6 && s[3]) && (!v6 || s[59] === v4))) || !s[65] && (s[87] && (v16 && v21 || v17 && s[5] || s[160] && s[5] || s[160] && !((!v20 || !v21 && v18 === v19) && v1 && (v20 && !s[3] || !v20 && s[3]) && (!v20 || s[59] === v18))) || !s[87] && (s[83] && (f.arbejdsskade && s[5] || !(f.arbejdsskade) && s[164]) || !s[83] && s[5]))) || s[64]
  s[293] = SDL_33_1_ir
  // SDL.24a.2: Første dag i jobafklaring ved ny sygemelding (SDL § 24 a, stk. 2-5)
  const v34 = !s[3] && s[165]
  const SDL_24a_2 = v34 ? FIRST_DAY : s[83] ? s[59] : SDL_33_1
  s[662] = SDL_24a_2
  const SDL_24a_2_hoej = v34 ? NEVER : s[83] ? s[61] : SDL_33_1_hoej
  s[663] = SDL_24a_2_hoej
  const SDL_24a_2_er = s[166] && (v34 || s[90] && (s[83] && !s[3] || !s[83] && SDL_33_1_er))
  s[364] = SDL_24a_2_er
  const SDL_24a_2_ir = s[166] && (v34 || s[90] && (s[83] && s[5] || !s[83] && SDL_33_1_ir) || s[64]) || s[167]
  s[365] = SDL_24a_2_ir
  // SDL.24a.6: Sygedagpenge i stedet for jobafklaring ved livstruende sygdom (SDL § 24 a, stk. 6)
  const SDL_24a_6 = !s[88] || s[116] && (s[166] || s[168]) && f.laegenVurdererLivstruende
  s[366] = SDL_24a_6
  const SDL_24a_6_nej = !s[88] || !s[116] || s[169] || !(f.laegenVurdererLivstruende)
  s[367] = SDL_24a_6_nej
  // SDL.24b.1: Fra jobafklaring til sygedagpenge ved livstruende sygdom (SDL § 24 b, stk. 1)
  const v41 = s[116] && f.erIJobafklaring && f.laegenVurdererLivstruende && f.opfylderBeskaeftigelseskravetVedLivstruende
  const SDL_24b_1 = !s[88] || v41
  s[368] = SDL_24b_1
  const SDL_24b_1_nej = !s[88] || !v41
  s[369] = SDL_24b_1_nej
  // SDL.24b.2: Første dag med sygedagpenge i stedet for jobafklaring (SDL § 24 b, stk. 2)
  const v44 = shiftDays(f.laegenVurderedeLivstruendeDen, 56) >= f.bedtOmSygedagpengeDen
  s[1162] = v44
  const v45 = v44 ? f.laegenVurderedeLivstruendeDen : f.bedtOmSygedagpengeDen
  const SDL_24b_2 = s[116] ? v45 : FIRST_DAY
  s[667] = SDL_24b_2
  const SDL_24b_2_hoej = s[116] ? v45 : NEVER
  s[668] = SDL_24b_2_hoej
  const SDL_24b_2_ir = SDL_24b_1 && !s[116] || SDL_24b_1_nej || !s[88]
  s[370] = SDL_24b_2_ir
  // SDL.26.1.uger: Krævet arbejdsdygtighed før ny ret (SDL § 26, stk. 1)
  const v49 = !s[3] && s[78] && s[165]
  s[175] = v49
  const SDL_26_1_uger = s[63] ? -Infinity : v49 || s[90] ? (s[90] ? 0 : 91) : 91
  s[677] = SDL_26_1_uger
  const SDL_26_1_uger_hoej = s[63] ? Infinity : s[72] ? 91 : v49 ? 91 : 0
  s[678] = SDL_26_1_uger_hoej
  const SDL_26_1_uger_er = s[63] || s[72] || v49 || s[90]
  s[378] = SDL_26_1_uger_er
  // SDL.26.1: Ny ret, når retten er brugt op (SDL § 26, stk. 1)
  const v53 = SDL_26_1_uger_er && f.arbejdsdygtigUgerEfterOphoer >= SDL_26_1_uger
  s[176] = v53
  const v54 = SDL_26_1_uger_er && f.arbejdsdygtigUgerEfterOphoer < SDL_26_1_uger_hoej
  s[177] = v54
  const v55 = s[170] || s[107]
  s[1168] = v55
  const v56 = s[171] && (s[106] || s[108]) && (s[172] || s[106])
  s[1167] = v56
  const v57 = s[69] && s[108]
  s[1169] = v57
  const v58 = v53 || v56
  const v59 = (v54 || s[69]) && (v55 || v57) && (v54 || v55)
  const v60 = s[69] && v57
  const v61 = f.ugerISammenhaengendeSygeperiode <= 364
  s[1165] = v61
  const v62 = f.retErOpbrugt && !v61
  s[546] = v62
  const SDL_26_1 = v62 && (s[63] || s[72] && v58 || v49 && v58 || s[90])
  s[373] = SDL_26_1
  const SDL_26_1_nej = v62 && (s[63] || s[72] && v59 || v49 && v59)
  s[374] = SDL_26_1_nej
  const SDL_26_1_ir = !v62 || s[63] || s[72] && v60 || v49 && v60 || s[64]
  s[375] = SDL_26_1_ir
}

function svar_15(f, s) {
  // SDL.26.1.covid: Covid-forlængelse i 3 måneder (SDL § 26, stk. 1-2)
  const v0 = Math.max(s[103], 18330 /* 2020-03-09 */)
  s[547] = v0
  const v1 = Math.max(s[105], 18330 /* 2020-03-09 */)
  s[548] = v1
  const v2 = v0 <= 18808 /* 2021-06-30 */
  s[549] = v2
  const v3 = s[99] && v2
  const v4 = s[99] && s[105] >= 18330 /* 2020-03-09 */
  s[1179] = v4
  const v5 = s[99] && s[103] < 18330 /* 2020-03-09 */
  s[1180] = v5
  const v6 = s[99] && s[103] <= 18535 /* 2020-09-30 */
  s[1182] = v6
  const v7 = s[99] && s[105] > 18535 /* 2020-09-30 */
  s[1183] = v7
  const v8 = v5 || v7
  s[1177] = v8
  const v9 = (v4 || s[101]) && (v6 || s[101]) && (v4 || v6)
  s[1176] = v9
  const v10 = countDays(s[173], 18330 /* 2020-03-09 */, 18330 /* 2020-03-09 */) >= 1
  s[1187] = v10
  const v11 = v4 || !v10 || !(f.fortsatRet9Marts2020)
  s[1185] = v11
  const v12 = (v5 || s[101]) && v10 && f.fortsatRet9Marts2020
  s[1184] = v12
  const v13 = v9 || v12
  s[1174] = v13
  const v14 = (v8 || s[101]) && v11
  s[1175] = v14
  const v15 = shiftDays(s[103], 1)
  s[204] = v15
  const v16 = shiftDays(s[105], 1)
  s[206] = v16
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
  s[180] = SDL_26_1_covid_er
  const SDL_26_1_covid = v36 ? (v37 ? Math.min(s[103], v31) : v31) : s[103]
  s[178] = SDL_26_1_covid
  const SDL_26_1_covid_hoej = v36 ? (v37 ? Math.max(s[105], v32) : v32) : s[105]
  s[179] = SDL_26_1_covid_hoej
  const SDL_26_1_covid_ir = v3 && (v13 && (v28 || s[101] && !((!s[99] || !s[101] && v17 === v18) && s[99] && (!s[99] || v17 === 18443 /* 2020-06-30 */))) || v14 && s[101]) || v34 && s[101] || v35
  s[181] = SDL_26_1_covid_ir
  // SDL.26.1.fra: Hvornår covid-forlængelsen regnes fra (SDL § 26, stk. 1-2)
  const v42 = s[103] === s[105]
  s[1139] = v42
  const v43 = !s[99] || !s[101] && v42
  s[223] = v43
  const v44 = s[99] && v33
  const v45 = v12 ? 18352 /* 2020-03-31 */ : NEVER
  const v46 = v11 ? NEVER : 18352 /* 2020-03-31 */
  const v47 = Math.max(s[103], v45)
  const v48 = Math.min(s[105], v46)
  const v49 = s[101] && s[99] && v48 >= v47
  const v50 = v8 || v49
  const v51 = v8 ? (v49 ? Math.min(v45, v47) : v45) : v47
  const SDL_26_1_fra = v21 ? (v50 ? Math.min(s[103], v51) : s[103]) : v51
  s[674] = SDL_26_1_fra
  const v53 = v8 ? (v49 ? Math.max(v46, v48) : v46) : v48
  const SDL_26_1_fra_hoej = v21 ? (v50 ? Math.max(s[105], v53) : s[105]) : v53
  s[675] = SDL_26_1_fra_hoej
  const SDL_26_1_fra_er = v44 && (v21 || v8 || v49)
  s[376] = SDL_26_1_fra_er
  const SDL_26_1_fra_ir = v44 && (v28 || s[101] && !(v43 && v45 === v46 && s[99] && (!s[99] || s[103] === v45))) || v35
  s[377] = SDL_26_1_fra_ir
  // SDL.26.2: Ny ret for pensionister, når retten er brugt op (SDL § 26, stk. 1)
  const v57 = f.ugerISammenhaengendeSygeperiode <= 182
  s[1190] = v57
  const v58 = f.retErOpbrugt && !v57 && s[174]
  s[1189] = v58
  const SDL_26_2 = v58 && (s[63] || s[72] || s[175] && s[176] || s[90])
  s[379] = SDL_26_2
  const SDL_26_2_nej = v58 && (s[63] || s[72] || s[175] && s[177])
  s[380] = SDL_26_2_nej
  const SDL_26_2_ir = !v58 || s[63] || s[72] || s[175] && s[69] || s[64]
  s[381] = SDL_26_2_ir
}

function svar_16(f, s) {
  // SDL.26.3.covid: Covid-forlængelse i 3 måneder mere (SDL § 26, stk. 3)
  const v0 = Math.max(18330 /* 2020-03-09 */, s[178])
  s[550] = v0
  const v1 = Math.max(18330 /* 2020-03-09 */, s[179])
  s[551] = v1
  const v2 = v0 <= 18808 /* 2021-06-30 */
  s[552] = v2
  const v3 = s[180] && v2
  const v4 = s[180] && s[99]
  const v5 = s[181] || s[101]
  s[1198] = v5
  const v6 = v4 && s[103] < s[179]
  s[1196] = v6
  const v7 = v4 && s[105] >= s[178]
  s[1197] = v7
  const v8 = s[180] && s[179] >= 18443 /* 2020-06-30 */
  s[1201] = v8
  const v9 = s[180] && s[178] < 18443 /* 2020-06-30 */
  s[1202] = v9
  const v10 = s[180] && s[178] <= 18535 /* 2020-09-30 */
  s[1203] = v10
  const v11 = s[180] && s[179] > 18535 /* 2020-09-30 */
  s[1204] = v11
  const v12 = v9 || v11
  s[1200] = v12
  const v13 = (v8 || s[181]) && (v10 || s[181]) && (v8 || v10)
  s[1199] = v13
  const v14 = v7 || v12
  s[1195] = v14
  const v15 = (v6 || v5) && (v13 || s[181]) && (v6 || v13)
  s[1194] = v15
  const v16 = shiftDays(shiftMonths(shiftDays(s[178], 1), 3), -1)
  const v17 = shiftDays(shiftMonths(shiftDays(s[179], 1), 3), -1)
  const v18 = Math.max(s[178], v16)
  const v19 = Math.min(s[179], v17)
  const v20 = v15 && s[180]
  const v21 = v14 && s[180]
  const v22 = s[181] && s[180] && v19 >= v18
  const v23 = v21 || v22
  const v24 = v21 ? (v22 ? Math.min(s[178], v18) : s[178]) : v18
  const v25 = v20 ? (v23 ? Math.min(v16, v24) : v16) : v24
  const v26 = v21 ? (v22 ? Math.max(s[179], v19) : s[179]) : v19
  const v27 = v20 ? (v23 ? Math.max(v17, v26) : v17) : v26
  const v28 = s[180] && v1 >= 18809 /* 2021-07-01 */ && v0 <= 2147483646
  const v29 = v3 && (v20 || v21 || v22)
  const v30 = v28 && s[180]
  const SDL_26_3_covid_er = v29 || v30
  s[184] = SDL_26_3_covid_er
  const SDL_26_3_covid = v29 ? (v30 ? Math.min(s[178], v25) : v25) : s[178]
  s[182] = SDL_26_3_covid
  const SDL_26_3_covid_hoej = v29 ? (v30 ? Math.max(s[179], v27) : v27) : s[179]
  s[183] = SDL_26_3_covid_hoej
  const SDL_26_3_covid_ir = v3 && s[181] || v28 && s[181] || s[181] || s[180] && v1 === NEVER
  s[185] = SDL_26_3_covid_ir
  // SDL.26a.1.covid: Covid-forlængelse efter en anden forlængelse (SDL § 26 a, stk. 1-2)
  const v35 = f.forlaengelsenSlutter >= 18330 /* 2020-03-09 */
  s[1208] = v35
  const v36 = Math.max(f.forlaengelsenSlutter, 18330 /* 2020-03-09 */)
  s[553] = v36
  const v37 = v36 >= 18809 /* 2021-07-01 */
  s[554] = v37
  const v38 = f.forlaengelsenSlutter <= 18535 /* 2020-09-30 */
  s[1209] = v38
  const v39 = v35 && v38
  s[1207] = v39
  const v40 = shiftDays(shiftMonths(shiftDays(f.forlaengelsenSlutter, 1), 3), -1)
  const v41 = v40 >= 18443 /* 2020-06-30 */
  s[1210] = v41
  const SDL_26a_1_covid = v37 ? f.forlaengelsenSlutter : v39 ? (v41 ? v40 : 18443 /* 2020-06-30 */) : f.forlaengelsenSlutter
  s[682] = SDL_26a_1_covid
  // SDL.26a.3.covid: Covid-forlængelse i 3 måneder mere efter en anden forlængelse (SDL § 26 a, stk. 3)
  const v43 = Math.max(18330 /* 2020-03-09 */, SDL_26a_1_covid)
  s[555] = v43
  const v44 = v43 >= 18809 /* 2021-07-01 */
  s[556] = v44
  const v45 = f.forlaengelsenSlutter >= SDL_26a_1_covid
  s[1214] = v45
  const v46 = SDL_26a_1_covid >= 18443 /* 2020-06-30 */
  s[1216] = v46
  const v47 = SDL_26a_1_covid <= 18535 /* 2020-09-30 */
  s[1217] = v47
  const v48 = v46 && v47
  s[1215] = v48
  const v49 = !v45 && v48
  s[1213] = v49
  const SDL_26a_3_covid_ir = v43 >= NEVER
  s[187] = SDL_26a_3_covid_ir
  const SDL_26a_3_covid = v44 ? SDL_26a_1_covid : v49 ? shiftDays(shiftMonths(shiftDays(SDL_26a_1_covid, 1), 3), -1) : SDL_26a_1_covid
  s[186] = SDL_26a_3_covid
}

function svar_17(f, s) {
  // SDL.26c.covid: Covid-forlængelse i 1 måned, oktober 2020 (SDL § 26 c, stk. 1-2)
  const v0 = Math.max(18330 /* 2020-03-09 */, s[182])
  s[557] = v0
  const v1 = Math.max(18330 /* 2020-03-09 */, s[183])
  s[558] = v1
  const v2 = v0 <= 18808 /* 2021-06-30 */
  s[559] = v2
  const v3 = s[184] && v2
  const v4 = s[184] && s[183] >= 18535 /* 2020-09-30 */
  s[1223] = v4
  const v5 = s[184] && s[182] < 18535 /* 2020-09-30 */
  s[1224] = v5
  const v6 = s[184] && s[182] <= 18566 /* 2020-10-31 */
  s[1225] = v6
  const v7 = s[184] && s[183] > 18566 /* 2020-10-31 */
  s[1226] = v7
  const v8 = v5 || v7
  s[1222] = v8
  const v9 = (v4 || s[185]) && (v6 || s[185]) && (v4 || v6)
  s[1221] = v9
  const v10 = shiftDays(shiftMonths(shiftDays(s[182], 1), 1), -1)
  const v11 = shiftDays(shiftMonths(shiftDays(s[183], 1), 1), -1)
  const v12 = Math.max(s[182], v10)
  const v13 = Math.min(s[183], v11)
  const v14 = v9 && s[184]
  const v15 = v8 && s[184]
  const v16 = s[185] && s[184] && v13 >= v12
  const v17 = v15 || v16
  const v18 = v15 ? (v16 ? Math.min(s[182], v12) : s[182]) : v12
  const v19 = v14 ? (v17 ? Math.min(v10, v18) : v10) : v18
  const v20 = v15 ? (v16 ? Math.max(s[183], v13) : s[183]) : v13
  const v21 = v14 ? (v17 ? Math.max(v11, v20) : v11) : v20
  const v22 = s[184] && v1 >= 18809 /* 2021-07-01 */ && v0 <= 2147483646
  const v23 = v3 && (v14 || v15 || v16)
  const v24 = v22 && s[184]
  const SDL_26c_covid_er = v23 || v24
  s[189] = SDL_26c_covid_er
  const SDL_26c_covid = v23 ? (v24 ? Math.min(s[182], v19) : v19) : s[182]
  s[193] = SDL_26c_covid
  const SDL_26c_covid_hoej = v23 ? (v24 ? Math.max(s[183], v21) : v21) : s[183]
  s[195] = SDL_26c_covid_hoej
  const SDL_26c_covid_ir = v3 && s[185] || v22 && s[185] || s[185] || s[184] && v1 === NEVER
  s[191] = SDL_26c_covid_ir
  // SDL.26d.covid: Covid-forlængelse i 1 måned, oktober 2020, efter en anden forlængelse (SDL § 26 d, stk. 1-2)
  const v29 = Math.max(18330 /* 2020-03-09 */, s[186])
  s[560] = v29
  const v30 = v29 >= 18809 /* 2021-07-01 */
  s[562] = v30
  const v31 = s[186] >= 18535 /* 2020-09-30 */
  const v32 = !s[187] && v31
  s[1231] = v32
  const v33 = !s[187] && !v31
  s[1232] = v33
  const v34 = s[186] <= 18566 /* 2020-10-31 */
  const v35 = !s[187] && v34
  s[1233] = v35
  const v36 = !s[187] && !v34
  s[1234] = v36
  const v37 = v33 || v36
  s[1230] = v37
  const v38 = (v32 || s[187]) && (v35 || s[187]) && (v32 || v35)
  s[1229] = v38
  const v39 = shiftDays(shiftMonths(shiftDays(s[186], 1), 1), -1)
  const v40 = Math.max(s[186], v39)
  const v41 = Math.min(s[186], v39)
  const v42 = v38 && !s[187]
  const v43 = v37 && !s[187]
  const v44 = s[187] && !s[187] && v41 >= v40
  const v45 = v43 || v44
  const v46 = v43 ? (v44 ? Math.min(s[186], v40) : s[186]) : v40
  const v47 = v43 ? (v44 ? Math.max(s[186], v41) : s[186]) : v41
  const v48 = !s[187] && v29 < NEVER
  s[561] = v48
  const SDL_26d_covid = v30 ? s[186] : v42 ? (v45 ? Math.min(v39, v46) : v39) : v46
  s[192] = SDL_26d_covid
  const SDL_26d_covid_hoej = v30 ? s[186] : v42 ? (v45 ? Math.max(v39, v47) : v39) : v47
  s[194] = SDL_26d_covid_hoej
  const SDL_26d_covid_er = v48 && (!v30 && (v42 || v43 || v44) || v30 && !s[187])
  s[188] = SDL_26d_covid_er
  const SDL_26d_covid_ir = !v48 || s[187]
  s[190] = SDL_26d_covid_ir
}

function svar_18(f, s) {
  // SDL.26f.covid: Covid-forlængelse i stedet for jobafklaring, § 26 f (SDL § 26 f, stk. 1)
  const v0 = f.forlaengelseErAfgjort && s[188] || !(f.forlaengelseErAfgjort) && s[189]
  s[563] = v0
  const v1 = f.forlaengelseErAfgjort && s[190] || !(f.forlaengelseErAfgjort) && s[191]
  s[564] = v1
  const v2 = f.forlaengelseErAfgjort ? s[192] : s[193]
  const v3 = f.forlaengelseErAfgjort ? s[194] : s[195]
  const v4 = Math.max(18330 /* 2020-03-09 */, v2)
  s[565] = v4
  const v5 = Math.max(18330 /* 2020-03-09 */, v3)
  s[566] = v5
  const v6 = v4 <= 18808 /* 2021-06-30 */
  s[567] = v6
  const v7 = v0 && v6
  const v8 = shiftDays(v2, 1)
  const v9 = shiftDays(v3, 1)
  const v10 = v0 && v9 >= 18567 /* 2020-11-01 */
  s[1240] = v10
  const v11 = v0 && v8 < 18567 /* 2020-11-01 */
  s[1241] = v11
  const v12 = v0 && v8 <= 18658 /* 2021-01-31 */
  s[1242] = v12
  const v13 = v0 && v9 > 18658 /* 2021-01-31 */
  s[1243] = v13
  const v14 = v11 || v13
  s[1239] = v14
  const v15 = (v10 || v1) && (v12 || v1) && (v10 || v12)
  s[1238] = v15
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
  s[382] = SDL_26f_covid_er
  const SDL_26f_covid = v29 ? (v30 ? Math.min(v2, v25) : v25) : v2
  s[686] = SDL_26f_covid
  const SDL_26f_covid_hoej = v29 ? (v30 ? Math.max(v3, v27) : v27) : v3
  s[687] = SDL_26f_covid_hoej
  const SDL_26f_covid_ir = v7 && v1 || v28 && v1 || v1 || v0 && v5 === NEVER
  s[383] = SDL_26f_covid_ir
  // SDL.26g.covid: Covid-forlængelse i stedet for jobafklaring, § 26 g (SDL § 26 g, stk. 1)
  const v35 = Math.max(18330 /* 2020-03-09 */, SDL_26f_covid)
  s[568] = v35
  const v36 = Math.max(18330 /* 2020-03-09 */, SDL_26f_covid_hoej)
  s[569] = v36
  const v37 = v35 <= 18808 /* 2021-06-30 */
  s[570] = v37
  const v38 = SDL_26f_covid_er && v37
  const v39 = shiftDays(SDL_26f_covid, 1)
  const v40 = shiftDays(SDL_26f_covid_hoej, 1)
  const v41 = SDL_26f_covid_er && v40 >= 18659 /* 2021-02-01 */
  s[1250] = v41
  const v42 = SDL_26f_covid_er && v39 < 18659 /* 2021-02-01 */
  s[1251] = v42
  const v43 = SDL_26f_covid_er && v39 <= 18686 /* 2021-02-28 */
  s[1252] = v43
  const v44 = SDL_26f_covid_er && v40 > 18686 /* 2021-02-28 */
  s[1253] = v44
  const v45 = v42 || v44
  s[1249] = v45
  const v46 = (v41 || SDL_26f_covid_ir) && (v43 || SDL_26f_covid_ir) && (v41 || v43)
  s[1248] = v46
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
  s[198] = SDL_26g_covid_er
  const SDL_26g_covid = v60 ? (v61 ? Math.min(SDL_26f_covid, v56) : v56) : SDL_26f_covid
  s[196] = SDL_26g_covid
  const SDL_26g_covid_hoej = v60 ? (v61 ? Math.max(SDL_26f_covid_hoej, v58) : v58) : SDL_26f_covid_hoej
  s[197] = SDL_26g_covid_hoej
  const SDL_26g_covid_ir = v38 && SDL_26f_covid_ir || v59 && SDL_26f_covid_ir || SDL_26f_covid_ir || SDL_26f_covid_er && v36 === NEVER
  s[199] = SDL_26g_covid_ir
}

function svar_19(f, s) {
  // SDL.26h.covid: Covid-forlængelse i stedet for jobafklaring, § 26 h (SDL § 26 h, stk. 1)
  const v0 = Math.max(18330 /* 2020-03-09 */, s[196])
  s[571] = v0
  const v1 = Math.max(18330 /* 2020-03-09 */, s[197])
  s[572] = v1
  const v2 = v0 <= 18808 /* 2021-06-30 */
  s[573] = v2
  const v3 = s[198] && v2
  const v4 = shiftDays(s[196], 1)
  const v5 = shiftDays(s[197], 1)
  const v6 = s[198] && v5 >= 18687 /* 2021-03-01 */
  s[1259] = v6
  const v7 = s[198] && v4 < 18687 /* 2021-03-01 */
  s[1260] = v7
  const v8 = s[198] && v4 <= 18747 /* 2021-04-30 */
  s[1261] = v8
  const v9 = s[198] && v5 > 18747 /* 2021-04-30 */
  s[1262] = v9
  const v10 = v7 || v9
  s[1258] = v10
  const v11 = (v6 || s[199]) && (v8 || s[199]) && (v6 || v8)
  s[1257] = v11
  const v12 = shiftDays(shiftMonths(v4, 2), -1)
  const v13 = shiftDays(shiftMonths(v5, 2), -1)
  const v14 = Math.max(s[196], v12)
  const v15 = Math.min(s[197], v13)
  const v16 = v11 && s[198]
  const v17 = v10 && s[198]
  const v18 = s[199] && s[198] && v15 >= v14
  const v19 = v17 || v18
  const v20 = v17 ? (v18 ? Math.min(s[196], v14) : s[196]) : v14
  const v21 = v16 ? (v19 ? Math.min(v12, v20) : v12) : v20
  const v22 = v17 ? (v18 ? Math.max(s[197], v15) : s[197]) : v15
  const v23 = v16 ? (v19 ? Math.max(v13, v22) : v13) : v22
  const v24 = s[198] && v1 >= 18809 /* 2021-07-01 */ && v0 <= 2147483646
  const v25 = v3 && (v16 || v17 || v18)
  const v26 = v24 && s[198]
  const SDL_26h_covid_er = v25 || v26
  s[384] = SDL_26h_covid_er
  const SDL_26h_covid = v25 ? (v26 ? Math.min(s[196], v21) : v21) : s[196]
  s[690] = SDL_26h_covid
  const SDL_26h_covid_hoej = v25 ? (v26 ? Math.max(s[197], v23) : v23) : s[197]
  s[691] = SDL_26h_covid_hoej
  const SDL_26h_covid_ir = v3 && s[199] || v24 && s[199] || s[199] || s[198] && v1 === NEVER
  s[385] = SDL_26h_covid_ir
  // SDL.26i.covid: Covid-forlængelse i stedet for jobafklaring, § 26 i (SDL § 26 i, stk. 1)
  const v31 = Math.max(18330 /* 2020-03-09 */, SDL_26h_covid)
  s[574] = v31
  const v32 = Math.max(18330 /* 2020-03-09 */, SDL_26h_covid_hoej)
  s[575] = v32
  const v33 = v31 <= 18808 /* 2021-06-30 */
  s[577] = v33
  const v34 = SDL_26h_covid_er && v33
  const v35 = shiftDays(SDL_26h_covid, 1)
  const v36 = shiftDays(SDL_26h_covid_hoej, 1)
  const v37 = SDL_26h_covid_er && v36 >= 18748 /* 2021-05-01 */
  s[1266] = v37
  const v38 = SDL_26h_covid_er && v35 < 18748 /* 2021-05-01 */
  s[1267] = v38
  const v39 = SDL_26h_covid_er && v35 <= 18808 /* 2021-06-30 */
  s[1268] = v39
  const v40 = SDL_26h_covid_er && v36 > 18808 /* 2021-06-30 */
  s[1269] = v40
  const v41 = v38 || v40
  s[1265] = v41
  const v42 = (v37 || SDL_26h_covid_ir) && (v39 || SDL_26h_covid_ir) && (v37 || v39)
  s[1264] = v42
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
  s[386] = SDL_26i_covid_er
  const SDL_26i_covid = v56 ? (v57 ? Math.min(SDL_26h_covid, v52) : v52) : SDL_26h_covid
  s[693] = SDL_26i_covid
  const SDL_26i_covid_hoej = v56 ? (v57 ? Math.max(SDL_26h_covid_hoej, v54) : v54) : SDL_26h_covid_hoej
  s[694] = SDL_26i_covid_hoej
  const SDL_26i_covid_ir = v34 && SDL_26h_covid_ir || v55 && SDL_26h_covid_ir || SDL_26h_covid_ir || SDL_26h_covid_er && v32 === NEVER
  s[387] = SDL_26i_covid_ir
  // SDL.27.1.2.uger: Længste forlængelse til afklaring (SDL § 27, stk. 1, nr. 2)
  const v62 = s[35] <= 14691 /* 2010-03-23 */
  s[1270] = v62
  const v63 = s[36] && s[40] && v62
  const v64 = s[36] && s[37] >= 14692 /* 2010-03-24 */ && s[200]
  const SDL_27_1_2_uger = s[39] ? -Infinity : v63 ? 182 : v64 ? 273 : s[43] ? 273 : 483
  s[700] = SDL_27_1_2_uger
  const SDL_27_1_2_uger_hoej = s[39] ? Infinity : v64 || s[201] ? (s[201] ? (s[44] ? 483 : 273) : 273) : 182
  s[701] = SDL_27_1_2_uger_hoej
  const SDL_27_1_2_uger_er = s[39] || v63 || v64 || s[43] || s[44]
  s[389] = SDL_27_1_2_uger_er
  // SDL.27.1.2.slut: Seneste slut på forlængelse til afklaring (SDL § 27, stk. 1, nr. 2)
  const SDL_27_1_2_slut_er = s[39] || s[202] && s[99] && SDL_27_1_2_uger_er
  s[218] = SDL_27_1_2_slut_er
  const SDL_27_1_2_slut = s[39] ? FIRST_DAY : shiftDays(s[103], SDL_27_1_2_uger)
  s[216] = SDL_27_1_2_slut
  const SDL_27_1_2_slut_hoej = s[39] ? NEVER : shiftDays(s[105], SDL_27_1_2_uger_hoej)
  s[217] = SDL_27_1_2_slut_hoej
  const SDL_27_1_2_slut_ir = s[39] || s[202] && (s[101] || s[48]) || s[41]
  s[219] = SDL_27_1_2_slut_ir
  // SDL.27.1.3.slut: Seneste slut på forlængelse ved lægebehandling (SDL § 27, stk. 2)
  const v72 = allPeriods(f.ventetidPaaSygehus)
  const v73 = without(ALL_DAYS, v72)
  const SDL_27_1_3_slut_er = s[39] || s[202] && s[99] && s[203]
  s[222] = SDL_27_1_3_slut_er
  const SDL_27_1_3_slut = s[39] ? FIRST_DAY : dayReaching(v73, s[204], s[205])
  s[220] = SDL_27_1_3_slut
  const SDL_27_1_3_slut_hoej = s[39] ? NEVER : dayReaching(v73, s[206], s[207])
  s[221] = SDL_27_1_3_slut_hoej
}

function svar_20(f, s) {
  // SDL.27.1.4.slut: Seneste slut på forlængelse til afklaring af fleksjob eller pension (SDL § 27, stk. 1, nr. 4)
  const v0 = shiftDays(s[103], 182)
  const v1 = s[43] && s[99]
  const v2 = s[208] || s[209]
  const v3 = s[209] ? FIRST_DAY : NEVER
  const SDL_27_1_4_slut = s[39] ? FIRST_DAY : s[42] ? FIRST_DAY : v1 ? (v2 ? Math.min(v0, v3) : v0) : v3
  s[707] = SDL_27_1_4_slut
  const SDL_27_1_4_slut_hoej = s[39] ? NEVER : s[42] ? NEVER : v2 ? NEVER : shiftDays(s[105], 182)
  s[708] = SDL_27_1_4_slut_hoej
  const SDL_27_1_4_slut_er = s[39] || s[42] || v1 || s[208] || s[209]
  s[392] = SDL_27_1_4_slut_er
  const SDL_27_1_4_slut_ir = s[39] || s[42] || s[43] && s[101] || s[209] || s[41]
  s[393] = SDL_27_1_4_slut_ir
  // SDL.27.1.slut: Forlængelsens seneste slut (SDL § 27, stk. 1)
  const v8 = s[50] || s[54] || s[55] || s[210]
  s[1273] = v8
  const v9 = s[211] && s[212] && s[213] && s[214] && (s[45] || s[47] || s[49] || s[215])
  s[1274] = v9
  const v10 = Math.max(s[103], s[216])
  const v11 = Math.min(s[105], s[217])
  const v12 = s[51] && s[218]
  const v13 = s[56] && s[99]
  const v14 = s[48] && s[218] && s[99] && v11 >= v10
  const v15 = v13 || v14
  const v16 = v13 ? (v14 ? Math.min(s[103], v10) : s[103]) : v10
  const v17 = v13 ? (v14 ? Math.max(s[105], v11) : s[105]) : v11
  const v18 = s[48] && s[219] && s[101]
  const v19 = Math.max(s[103], s[220])
  const v20 = Math.min(s[105], s[221])
  const v21 = s[52] && s[222]
  const v22 = s[57] && s[99]
  const v23 = s[48] && s[222] && s[99] && v20 >= v19
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
  const v35 = Math.max(v29 ? (v32 ? Math.min(SDL_27_1_4_slut, v33) : SDL_27_1_4_slut) : v33, v12 ? (v15 ? Math.min(s[216], v16) : s[216]) : v16, v21 ? (v24 ? Math.min(s[220], v25) : s[220]) : v25)
  const v36 = Math.max(v29 ? (v32 ? Math.max(SDL_27_1_4_slut_hoej, v34) : SDL_27_1_4_slut_hoej) : v34, v12 ? (v15 ? Math.max(s[217], v17) : s[217]) : v17, v21 ? (v24 ? Math.max(s[221], v26) : s[221]) : v26)
  const v37 = (v12 || v13 || v14) && (v21 || v22 || v23) && (v29 || v30 || v31)
  const v38 = s[51] && s[219] || s[56] && s[101] || v18 || s[48] && !((!s[218] || !s[219] && s[216] === s[217]) && s[223] && (s[218] && s[99] || !s[218] && !s[99]) && (!s[218] || s[103] === s[216])) || s[52] && s[219] || s[57] && s[101] || v18 || s[48] && !((!s[222] || !s[219] && s[220] === s[221]) && s[223] && (s[222] && s[99] || !s[222] && !s[99]) && (!s[222] || s[103] === s[220])) || s[53] && SDL_27_1_4_slut_ir || s[58] && s[101] || s[46] && SDL_27_1_4_slut_ir && s[101] || s[46] && !((!SDL_27_1_4_slut_er || !SDL_27_1_4_slut_ir && SDL_27_1_4_slut === SDL_27_1_4_slut_hoej) && s[223] && (SDL_27_1_4_slut_er && s[99] || !SDL_27_1_4_slut_er && !s[99]) && (!SDL_27_1_4_slut_er || s[103] === SDL_27_1_4_slut))
  const v39 = v9 && v37
  const v40 = s[224] && v37 && v36 >= NEVER
  const SDL_27_1_slut = s[39] ? FIRST_DAY : v39 || v40 ? (v39 ? v35 : NEVER) : NEVER
  s[714] = SDL_27_1_slut
  const SDL_27_1_slut_hoej = s[39] ? NEVER : v8 ? NEVER : v36
  s[715] = SDL_27_1_slut_hoej
  const SDL_27_1_slut_er = s[106] && (s[39] || s[202] && (v8 || v39 || v40))
  s[397] = SDL_27_1_slut_er
  const SDL_27_1_slut_ir = s[106] && (s[39] || s[202] && (v9 && v38 || s[224] && !((!v37 || !v38 && v35 === v36) && v37 && v35 === NEVER)) || s[41]) || s[225]
  s[398] = SDL_27_1_slut_ir
  // SDL.29.1: Forlængelse for pensionister m.fl. (SDL § 29)
  const SDL_29_1 = s[174] && !s[3] && (!s[226] || f.laegenVenterArbejdeInden26Uger)
  s[399] = SDL_29_1
  const SDL_29_1_nej = s[174] && !s[3] && (!s[226] || !(f.laegenVenterArbejdeInden26Uger))
  s[400] = SDL_29_1_nej
  const SDL_29_1_ir = !s[174] || s[3] || !s[226]
  s[401] = SDL_29_1_ir
  // SDL.35.2: Arbejdsgiveren betaler tidligst fra (SDL § 35, stk. 2)
  const v48 = shiftDays(f.sygemeldtTilArbejdsgiver, 1)
  const v49 = !(f.fyldestgoerendeBegrundelse) || !s[3]
  const v50 = f.fyldestgoerendeBegrundelse && s[5]
  const v51 = f.sygemeldtITide && !s[3] || !(f.sygemeldtITide) && (f.indsigelseModSenSygemelding && v49 || !(f.indsigelseModSenSygemelding) && !s[3])
  const v52 = f.sygemeldtITide && s[5] || !(f.sygemeldtITide) && (f.indsigelseModSenSygemelding && v50 || !(f.indsigelseModSenSygemelding) && s[5])
  const SDL_35_2 = s[63] ? FIRST_DAY : f.sygemeldtITide ? s[59] : f.indsigelseModSenSygemelding ? (f.fyldestgoerendeBegrundelse ? s[59] : v48) : s[59]
  s[727] = SDL_35_2
  const SDL_35_2_hoej = s[63] ? NEVER : f.sygemeldtITide ? s[61] : f.indsigelseModSenSygemelding ? (f.fyldestgoerendeBegrundelse ? s[61] : v48) : s[61]
  s[728] = SDL_35_2_hoej
  const SDL_35_2_er = s[70] && (s[63] || s[72] && v51 || s[73] && v51)
  s[410] = SDL_35_2_er
  const SDL_35_2_ir = s[70] && (s[63] || s[72] && v52 || s[73] && v52 || s[64]) || s[71] || s[69]
  s[411] = SDL_35_2_ir
  // SDL.35.3: Du skal have meldt dig syg til a-kassen (SDL § 35, stk. 3)
  const v57 = !s[3] && s[60] && s[227]
  const v58 = !s[3] && s[228] && s[62]
  s[257] = v58
  const SDL_35_3 = s[63] ? FIRST_DAY : v57 ? FIRST_DAY : s[59]
  s[730] = SDL_35_3
  const SDL_35_3_hoej = s[63] ? NEVER : v57 ? NEVER : s[61]
  s[731] = SDL_35_3_hoej
  const SDL_35_3_er = s[87] && (s[63] || v57 || v58 && !s[3])
  s[412] = SDL_35_3_er
  const SDL_35_3_ir = !s[87] || s[63] || v57 || v58 && s[5] || s[64]
  s[413] = SDL_35_3_ir
  // SDL.35.3.fra: Ret tidligst fra (SDL § 35, stk. 3)
  const v63 = SDL_35_3_er && SDL_35_3_hoej >= f.anmeldtTilAkasse
  s[1280] = v63
  const v64 = SDL_35_3_er && SDL_35_3 < f.anmeldtTilAkasse
  s[1281] = v64
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
  s[733] = SDL_35_3_fra
  const SDL_35_3_fra_hoej = s[63] ? NEVER : v57 ? NEVER : v69 ? (v72 ? Math.max(s[61], v74) : s[61]) : v74
  s[734] = SDL_35_3_fra_hoej
  const SDL_35_3_fra_er = s[87] && (s[63] || v57 || v58 && (v69 || v70 || v71))
  s[414] = SDL_35_3_fra_er
  const SDL_35_3_fra_ir = !s[87] || s[63] || v57 || v58 && (v63 && s[5] || v64 && v50 || SDL_35_3_ir && s[5] && v50 || SDL_35_3_ir && !(s[229] && (!v49 || !v50 && v65 === v66) && (!s[3] || s[3] && !v49) && (s[3] || s[59] === v65))) || s[64]
  s[415] = SDL_35_3_fra_ir
}

function svar_21(f, s) {
  // SDL.38.1: Du skal have søgt kommunen om sygedagpenge (SDL § 38, stk. 1)
  const v0 = f.arbejdsgiverensBetaling === 'sygedagpenge'
  s[252] = v0
  const v1 = shiftDays(f.sidsteDagMedBetaling, 7)
  s[253] = v1
  const v2 = shiftDays(s[59], 7)
  s[263] = v2
  const v3 = shiftDays(s[61], 7)
  s[265] = v3
  const v4 = v0 || !s[3]
  s[256] = v4
  const v5 = !v0 && s[5]
  s[261] = v5
  const v6 = v0 ? v1 : v2
  const v7 = v0 ? v1 : v3
  const v8 = s[59] <= 15426 /* 2012-03-27 */
  s[249] = v8
  const v9 = !s[3] && s[78] && v8
  s[241] = v9
  const v10 = s[61] >= 15427 /* 2012-03-28 */
  const v11 = !s[3] && v10 && s[227]
  s[258] = v11
  const v12 = !s[3] && s[228] && s[74]
  const v13 = shiftDays(f.underretningsbrevAfsendt, 8)
  const v14 = shiftDays(s[59], 21)
  s[250] = v14
  const v15 = shiftDays(s[61], 21)
  s[251] = v15
  const v16 = shiftDays(f.sidsteDagMedBetaling, 21)
  const v17 = f.arbejdsgiverensBetaling === 'loen'
  s[246] = v17
  const v18 = v0 || v17 || !s[3]
  const v19 = v0 ? v16 : v17 ? NEVER : v14
  const v20 = v0 ? v16 : v17 ? NEVER : v15
  const v21 = !s[87] && !v0 && !v17 && s[5]
  const v22 = s[230] && !s[3]
  const v23 = s[230] && s[5]
  const v24 = s[230] ? v2 : f.underretningsbrevSendt ? v13 : s[87] ? v14 : v19
  const v25 = s[230] ? v3 : f.underretningsbrevSendt ? v13 : s[87] ? v15 : v20
  const v26 = s[230] ? v2 : f.underretningsbrevSendt ? v13 : s[87] ? v16 : v19
  const v27 = s[230] ? v3 : f.underretningsbrevSendt ? v13 : s[87] ? v16 : v20
  const v28 = s[72] && v4
  const v29 = v9 && v4
  const v30 = v12 && (v22 || !s[230] && (f.underretningsbrevSendt || s[87] && !s[3] || !s[87] && v18))
  const v31 = s[77] && (v22 || !s[230] && (f.underretningsbrevSendt || s[87] || v18))
  const v32 = v11 || v30 || v31
  const v33 = v11 ? FIRST_DAY : v30 ? (v31 ? Math.min(v24, v26) : v24) : v26
  const v34 = v29 || v32
  const v35 = v29 ? (v32 ? Math.min(v6, v33) : v6) : v33
  const SDL_38_1 = s[63] ? FIRST_DAY : v28 ? (v34 ? Math.min(v6, v35) : v6) : v35
  s[736] = SDL_38_1
  const v37 = v11 ? NEVER : v30 ? (v31 ? Math.max(v25, v27) : v25) : v27
  const v38 = v29 ? (v32 ? Math.max(v7, v37) : v7) : v37
  const SDL_38_1_hoej = s[63] ? NEVER : v28 ? (v34 ? Math.max(v7, v38) : v7) : v38
  s[737] = SDL_38_1_hoej
  const v40 = f.persongruppe === 'loenmodtager' || f.persongruppe === 'ledig' || f.persongruppe === 'ingen'
  s[240] = v40
  const SDL_38_1_er = v40 && (s[63] || v28 || v29 || v11 || v30 || v31)
  s[416] = SDL_38_1_er
  const SDL_38_1_ir = !v40 || s[63] || s[72] && v5 || v9 && v5 || v11 || v12 && (v23 || !s[230] && !(f.underretningsbrevSendt) && (s[231] || v21)) || s[77] && (v23 || !s[230] && !(f.underretningsbrevSendt) && v21) || s[64]
  s[417] = SDL_38_1_ir
  // SDL.38.7.tide: Du søgte i tide (SDL § 38, stk. 1)
  const v43 = SDL_38_1_er && SDL_38_1_hoej >= f.anmodningModtaget
  const v44 = SDL_38_1_er && SDL_38_1 < f.anmodningModtaget
  const SDL_38_7_tide = v40 && (s[63] || s[72] && v43 || s[73] && v43)
  s[237] = SDL_38_7_tide
  const SDL_38_7_tide_nej = v40 && (s[63] || s[72] && v44 || s[73] && v44)
  s[238] = SDL_38_7_tide_nej
  const SDL_38_7_tide_ir = !v40 || s[63] || s[72] && SDL_38_1_ir || s[73] && SDL_38_1_ir || s[64]
  s[239] = SDL_38_7_tide_ir
  // SDL.38.8: Den for sene ansøgning undskyldes (SDL § 38, stk. 8-9)
  const v48 = !s[3] && s[232] >= f.anmodningModtaget
  s[1291] = v48
  const v49 = !s[3] && s[233] < f.anmodningModtaget
  s[1292] = v49
  const v50 = v49 || !(f.undskyldendeForhold)
  s[1290] = v50
  const v51 = (v48 || s[5]) && f.undskyldendeForhold
  s[1289] = v51
  const v52 = shiftDays(f.sidsteDagMedBetaling, 28) >= f.anmodningModtaget
  s[1294] = v52
  const v53 = s[65] && f.arbejdsgiverAnmeldteIkke && f.fratraeder && v52
  s[1293] = v53
  const v54 = v51 || v53
  const v55 = v50 && !v53
  const v56 = s[59] <= 19722 /* 2023-12-31 */
  s[582] = v56
  const v57 = !s[3] && v10 && v56
  s[242] = v57
  const v58 = !s[3] && s[61] >= 19723 /* 2024-01-01 */ && s[62]
  s[243] = v58
  const SDL_38_8 = v40 && (s[63] || s[72] && v54 || v9 && v54 || v57 && v54 || v58 && v54)
  s[234] = SDL_38_8
  const SDL_38_8_nej = v40 && (s[63] || s[72] && v55 || v9 && v55 || v57 && v55 || v58 && v55)
  s[236] = SDL_38_8_nej
  const SDL_38_8_ir = !v40 || s[69]
  s[235] = SDL_38_8_ir
}

function svar_22(f, s) {
  // SDL.38.7: Kommunen betaler tidligst fra (SDL § 38, stk. 7)
  const v0 = Math.max(s[59], f.anmodningModtaget)
  const v1 = Math.min(s[61], f.anmodningModtaget)
  const v2 = s[234] && !s[3]
  const v3 = s[235] && !s[3] && v1 >= v0
  const v4 = s[236] || v3
  const v5 = s[236] ? (v3 ? Math.min(f.anmodningModtaget, v0) : f.anmodningModtaget) : v0
  const v6 = v2 ? (v4 ? Math.min(s[59], v5) : s[59]) : v5
  const v7 = s[236] ? (v3 ? Math.max(f.anmodningModtaget, v1) : f.anmodningModtaget) : v1
  const v8 = v2 ? (v4 ? Math.max(s[61], v7) : s[61]) : v7
  const v9 = v2 || s[236] || v3
  const v10 = s[234] && s[5] || s[235] && !(s[229] && !s[3] && (s[3] || s[59] === f.anmodningModtaget))
  const v11 = Math.max(s[59], v6)
  const v12 = Math.min(s[61], v8)
  const v13 = s[237] && !s[3]
  const v14 = s[238] && v9
  const v15 = s[239] && !s[3] && v9 && v12 >= v11
  const v16 = v14 || v15
  const v17 = v14 ? (v15 ? Math.min(v6, v11) : v6) : v11
  const v18 = v14 ? (v15 ? Math.max(v8, v12) : v8) : v12
  const v19 = v13 || v14 || v15
  const v20 = s[237] && s[5] || s[238] && v10 || s[239] && s[5] && v10 || s[239] && !(s[229] && (!v9 || !v10 && v6 === v8) && (!s[3] && v9 || s[3] && !v9) && (s[3] || s[59] === v6))
  const SDL_38_7 = s[63] ? FIRST_DAY : v13 ? (v16 ? Math.min(s[59], v17) : s[59]) : v17
  s[739] = SDL_38_7
  const SDL_38_7_hoej = s[63] ? NEVER : v13 ? (v16 ? Math.max(s[61], v18) : s[61]) : v18
  s[740] = SDL_38_7_hoej
  const SDL_38_7_er = s[240] && (s[63] || s[72] && v19 || s[241] && v19 || s[242] && v19 || s[243] && v19)
  s[418] = SDL_38_7_er
  const SDL_38_7_ir = !s[240] || s[63] || s[72] && v20 || s[241] && v20 || s[242] && v20 || s[243] && v20 || s[64]
  s[419] = SDL_38_7_ir
  // SDL.40.1: Arbejdsgiveren skal have meldt fraværet (SDL § 40, stk. 1-3)
  const v25 = s[109] && s[4] >= s[244]
  s[1302] = v25
  const v26 = s[109] && s[4] < s[245]
  s[1303] = v26
  const v27 = shiftDays(s[59], 28)
  s[298] = v27
  const v28 = shiftDays(s[61], 28)
  s[297] = v28
  const v29 = !s[246] || !s[3]
  const v30 = s[246] && s[5]
  const v31 = s[246] ? v27 : NEVER
  const v32 = s[246] ? v28 : NEVER
  const v33 = v29 && v32 >= NEVER
  const v34 = v25 && v29
  const v35 = s[113] && v33
  const v36 = v34 ? v31 : NEVER
  const v37 = v26 ? NEVER : v32
  const v38 = v34 ? (v26 || v35 ? Math.max(v32, v37) : v32) : v37
  const v39 = v34 || v26 || v35
  const v40 = v25 && v30 || s[113] && !((!v29 || !v30 && v31 === v32) && v29 && (!v29 || v31 === NEVER))
  const v41 = !s[3] && s[78] && s[247]
  const v42 = !s[3] && s[248] && s[249]
  const v43 = !s[3] && s[4] >= s[250]
  s[301] = v43
  const v44 = !s[3] && s[4] < s[251]
  s[299] = v44
  const v45 = v43 && v29
  const v46 = s[5] && v33
  const v47 = v45 ? v31 : NEVER
  const v48 = v44 ? NEVER : v32
  const v49 = v45 ? (v44 || v46 ? Math.max(v32, v48) : v32) : v48
  const v50 = f.arbejdsgiverensBetaling === 'ingen'
  s[1307] = v50
  const v51 = s[252] ? s[253] : s[254]
  const v52 = s[252] ? s[253] : s[255]
  const v53 = v25 && s[256]
  const v54 = s[113] && s[256] && v52 >= NEVER
  const v55 = v26 ? NEVER : v52
  const v56 = s[72] && v39
  const v57 = v41 && v39
  const v58 = v42 && (v45 || v44 || v46)
  const v59 = s[257] && (v50 && !s[3] || !v50 && (v53 || v26 || v54))
  const v60 = s[258] || v59
  const v61 = s[258] ? FIRST_DAY : v50 ? s[259] : v53 ? v51 : NEVER
  const v62 = v58 || v60
  const v63 = v58 ? (v60 ? Math.min(v47, v61) : v47) : v61
  const v64 = v57 || v62
  const v65 = v57 ? (v62 ? Math.min(v36, v63) : v36) : v63
  const SDL_40_1 = s[63] ? FIRST_DAY : v56 ? (v64 ? Math.min(v36, v65) : v36) : v65
  s[744] = SDL_40_1
  const v67 = s[258] ? NEVER : v50 ? s[260] : v53 ? (v26 || v54 ? Math.max(v52, v55) : v52) : v55
  const v68 = v58 ? (v60 ? Math.max(v49, v67) : v49) : v67
  const v69 = v57 ? (v62 ? Math.max(v38, v68) : v38) : v68
  const SDL_40_1_hoej = s[63] ? NEVER : v56 ? (v64 ? Math.max(v38, v69) : v38) : v69
  s[745] = SDL_40_1_hoej
  const SDL_40_1_er = s[65] && (s[63] || v56 || v57 || v58 || s[258] || v59)
  s[420] = SDL_40_1_er
  const SDL_40_1_ir = !s[65] || s[63] || s[72] && v40 || v41 && v40 || v42 && (v43 && v30 || s[5] && !((!v29 || !v30 && v31 === v32) && v29 && (!v29 || v31 === NEVER))) || s[258] || s[257] && (v50 && s[5] || !v50 && (v25 && s[261] || s[113] && !((!s[256] || !s[261] && v51 === v52) && s[256] && (!s[256] || v51 === NEVER)))) || s[64]
  s[421] = SDL_40_1_ir
}

function svar_23(f, s) {
  // SDL.43.1: Du skal have meldt dig syg til kommunen (SDL § 43, stk. 1)
  const v0 = shiftDays(f.tredjeFravaersdag, 7)
  const v1 = s[262] ? s[263] : s[264] ? v0 : s[250]
  const v2 = s[262] ? s[265] : s[264] ? v0 : s[251]
  const v3 = !s[3] && s[266] && s[62]
  const v4 = f.aftaleForSelvstaendig ? s[263] : v1
  const v5 = f.aftaleForSelvstaendig ? s[265] : v2
  const v6 = v3 && (f.aftaleForSelvstaendig && !s[3] || !(f.aftaleForSelvstaendig) && s[267])
  const v7 = s[268] || v6
  const v8 = s[268] ? (v6 ? Math.min(v1, v4) : v1) : v4
  const SDL_43_1 = s[63] ? FIRST_DAY : s[269] ? (v7 ? Math.min(v1, v8) : v1) : v8
  s[749] = SDL_43_1
  const v10 = s[268] ? (v6 ? Math.max(v2, v5) : v2) : v5
  const SDL_43_1_hoej = s[63] ? NEVER : s[269] ? (v7 ? Math.max(v2, v10) : v2) : v10
  s[750] = SDL_43_1_hoej
  const SDL_43_1_er = s[83] && (s[63] || s[269] || s[268] || v6)
  s[424] = SDL_43_1_er
  const SDL_43_1_ir = !s[83] || s[63] || s[270] || s[271] || v3 && (f.aftaleForSelvstaendig && s[5] || !(f.aftaleForSelvstaendig) && s[272]) || s[64]
  s[425] = SDL_43_1_ir
  // SDL.43.5: Den for sene anmeldelse undskyldes (SDL § 43, stk. 5)
  const v14 = !s[3] && s[232] >= f.selvstaendigAnmeldt
  s[1314] = v14
  const v15 = !s[3] && s[233] < f.selvstaendigAnmeldt
  s[1315] = v15
  const v16 = v15 || !(f.undskyldendeForhold)
  const v17 = v14 || s[5]
  const v18 = v17 && f.undskyldendeForhold
  const v19 = s[59] <= 15111 /* 2011-05-17 */
  s[585] = v19
  const v20 = !s[3] && s[78] && v19
  s[294] = v20
  const v21 = s[59] <= 15207 /* 2011-08-21 */
  s[586] = v21
  const v22 = !s[3] && s[61] >= 15112 /* 2011-05-18 */ && v21
  s[295] = v22
  const v23 = f.undskyldendeForhold || f.nemrefusionNede
  s[1318] = v23
  const v24 = v15 || !v23
  const v25 = v17 && v23
  const v26 = !s[3] && s[61] >= 15208 /* 2011-08-22 */ && s[62]
  s[296] = v26
  const SDL_43_5 = s[83] && (s[63] || s[72] && v18 || v20 && v18 || v22 && v25 || v26 && v25)
  s[431] = SDL_43_5
  const SDL_43_5_nej = s[83] && (s[63] || s[72] && v16 || v20 && v16 || v22 && v24 || v26 && v24)
  s[432] = SDL_43_5_nej
  const SDL_43_5_ir = !s[83] || s[69]
  s[433] = SDL_43_5_ir
  // SDL.43.4: Kommunen betaler tidligst fra (SDL § 43, stk. 4)
  const v30 = SDL_43_1_er && SDL_43_1_hoej >= f.selvstaendigAnmeldt
  s[1322] = v30
  const v31 = SDL_43_1_er && SDL_43_1 < f.selvstaendigAnmeldt
  s[1323] = v31
  const v32 = Math.max(s[59], f.selvstaendigAnmeldt)
  const v33 = Math.min(s[61], f.selvstaendigAnmeldt)
  const v34 = SDL_43_5 && !s[3]
  const v35 = SDL_43_5_ir && !s[3] && v33 >= v32
  const v36 = SDL_43_5_nej || v35
  const v37 = SDL_43_5_nej ? (v35 ? Math.min(f.selvstaendigAnmeldt, v32) : f.selvstaendigAnmeldt) : v32
  const v38 = v34 ? (v36 ? Math.min(s[59], v37) : s[59]) : v37
  const v39 = SDL_43_5_nej ? (v35 ? Math.max(f.selvstaendigAnmeldt, v33) : f.selvstaendigAnmeldt) : v33
  const v40 = v34 ? (v36 ? Math.max(s[61], v39) : s[61]) : v39
  const v41 = v34 || SDL_43_5_nej || v35
  const v42 = SDL_43_5 && s[5] || SDL_43_5_ir && !(s[229] && !s[3] && (s[3] || s[59] === f.selvstaendigAnmeldt))
  const v43 = Math.max(s[59], v38)
  const v44 = Math.min(s[61], v40)
  const v45 = v30 && !s[3]
  const v46 = v31 && v41
  const v47 = SDL_43_1_ir && !s[3] && v41 && v44 >= v43
  const v48 = v46 || v47
  const v49 = v46 ? (v47 ? Math.min(v38, v43) : v38) : v43
  const v50 = v46 ? (v47 ? Math.max(v40, v44) : v40) : v44
  const v51 = v45 || v46 || v47
  const v52 = v30 && s[5] || v31 && v42 || SDL_43_1_ir && s[5] && v42 || SDL_43_1_ir && !(s[229] && (!v41 || !v42 && v38 === v40) && (!s[3] && v41 || s[3] && !v41) && (s[3] || s[59] === v38))
  const SDL_43_4 = s[63] ? FIRST_DAY : v45 ? (v48 ? Math.min(s[59], v49) : s[59]) : v49
  s[752] = SDL_43_4
  const SDL_43_4_hoej = s[63] ? NEVER : v45 ? (v48 ? Math.max(s[61], v50) : s[61]) : v50
  s[753] = SDL_43_4_hoej
  const SDL_43_4_er = s[83] && (s[63] || s[72] && v51 || s[73] && v51)
  s[426] = SDL_43_4_er
  const SDL_43_4_ir = !s[83] || s[63] || s[72] && v52 || s[73] && v52 || s[64]
  s[427] = SDL_43_4_ir
  // SDL.43.4.tide: Du meldte dig i tide (SDL § 43, stk. 1)
  const SDL_43_4_tide = s[83] && (s[63] || s[72] && v30 || s[73] && v30)
  s[428] = SDL_43_4_tide
  const SDL_43_4_tide_nej = s[83] && (s[63] || s[72] && v31 || s[73] && v31)
  s[429] = SDL_43_4_tide_nej
  const SDL_43_4_tide_ir = !s[83] || s[63] || s[72] && SDL_43_1_ir || s[73] && SDL_43_1_ir || s[64]
  s[430] = SDL_43_4_tide_ir
  // SDL.51.1: Lediges sygedagpenge pr. uge (SDL § 51)
  const SDL_51_1 = s[88] ? f.dagpengePrUge : -Infinity
  s[284] = SDL_51_1
  const SDL_51_1_hoej = s[88] ? f.dagpengePrUge : Infinity
  s[285] = SDL_51_1_hoej
  // SDL.52.1: Selvstændiges sygedagpenge pr. uge ved fuldt fravær (SDL § 52, stk. 1)
  const v62 = f.selvstaendigForsikring === 'ingen'
  s[1325] = v62
  const v63 = f.vurderingsdato <= 13149 /* 2006-01-01 */ || f.vurderingsdato >= 20822 /* 2027-01-04 */
  s[281] = v63
  const v64 = SATS_1(f.vurderingsdato)
  const v65 = v63 ? -Infinity : v64
  s[278] = v65
  const v66 = v63 ? Infinity : v64
  s[279] = v66
  const v67 = v65 > -Infinity && v66 < Infinity
  s[280] = v67
  const v68 = quotient([v65, 2], [3], 'nærmeste', 100)
  const v69 = quotient([v66, 2], [3], 'nærmeste', 100)
  const v70 = v63 || !v67
  s[282] = v70
  const SDL_52_1_er = !s[88] || v62 || !(!v67 && !v63 && v65 === v66)
  s[275] = SDL_52_1_er
  const SDL_52_1_ir = !s[88] || !v62 && v70 || v63
  s[276] = SDL_52_1_ir
  const SDL_52_1 = s[88] ? Math.min(v65, v62 ? f.indtaegtSomSelvstaendig : Math.max(f.indtaegtSomSelvstaendig, v67 ? Math.min(v68, v69) : -Infinity)) : -Infinity
  s[273] = SDL_52_1
  const SDL_52_1_hoej = s[88] ? Math.min(v66, v62 ? f.indtaegtSomSelvstaendig : Math.max(f.indtaegtSomSelvstaendig, v67 ? Math.max(v68, v69) : Infinity)) : Infinity
  s[274] = SDL_52_1_hoej
}

function svar_24(f, s) {
  // SDL.53.3: Selvstændiges sygedagpenge pr. uge (SDL § 53, stk. 3)
  const v0 = f.andelAfArbejdetDuKan <= 0
  s[1326] = v0
  const v1 = f.andelAfArbejdetDuKan <= 2500
  s[1327] = v1
  const v2 = s[273] > -Infinity && s[274] < Infinity
  const v3 = quotient([s[273], 3], [4], 'nærmeste', 1)
  const v4 = quotient([s[274], 3], [4], 'nærmeste', 1)
  const v5 = s[275] && !(!v2 && (!s[275] || !s[276] && s[273] === s[274]))
  const v6 = s[276] || !v2
  const v7 = quotient([s[273]], [2], 'nærmeste', 1)
  const v8 = quotient([s[274]], [2], 'nærmeste', 1)
  const SDL_53_3_er = !s[88] || v0 && s[275] || !v0 && (v1 && v5 || !v1 && (!s[277] || v5))
  s[445] = SDL_53_3_er
  const SDL_53_3_ir = !s[88] || v0 && s[276] || !v0 && (v1 && v6 || !v1 && s[277] && v6)
  s[446] = SDL_53_3_ir
  const SDL_53_3 = s[88] ? (v0 ? s[273] : v1 ? (v2 ? Math.min(v3, v4) : -Infinity) : s[277] ? (v2 ? Math.min(v7, v8) : -Infinity) : 0) : -Infinity
  s[772] = SDL_53_3
  const SDL_53_3_hoej = s[88] ? (v0 ? s[274] : v1 ? (v2 ? Math.max(v3, v4) : Infinity) : s[277] ? (v2 ? Math.max(v7, v8) : Infinity) : 0) : Infinity
  s[773] = SDL_53_3_hoej
  // SDL.53.2: Beløb som ved fuldt fravær (SDL § 53, stk. 2)
  const v13 = f.ledigUdenLoen || s[87] || !(f.arbejdsgiverTilbyderDeltid)
  const SDL_53_2 = !s[88] || v13
  s[442] = SDL_53_2
  const SDL_53_2_nej = !s[88] || !v13
  s[443] = SDL_53_2_nej
  // SDL.50.1: Det højeste beløb pr. time (SDL § 50, stk. 1)
  const v16 = quotient([s[278], 100], [3700], 'nærmeste', 1)
  const v17 = quotient([s[279], 100], [3700], 'nærmeste', 1)
  const SDL_50_1_er = !s[88] || !(!s[280] && !s[281] && s[278] === s[279])
  s[288] = SDL_50_1_er
  const SDL_50_1_ir = !s[88] || s[282]
  s[289] = SDL_50_1_ir
  const SDL_50_1 = s[88] ? (s[280] ? Math.min(v16, v17) : -Infinity) : -Infinity
  s[286] = SDL_50_1
  const SDL_50_1_hoej = s[88] ? (s[280] ? Math.max(v16, v17) : Infinity) : Infinity
  s[287] = SDL_50_1_hoej
  // SDL.47.1: Sygedagpenge pr. uge ved fuldt fravær (SDL § 47, stk. 1)
  const v22 = SDL_50_1_er && f.timefortjeneste >= SDL_50_1
  s[1331] = v22
  const v23 = SDL_50_1_er && f.timefortjeneste < SDL_50_1_hoej
  s[1332] = v23
  const v24 = f.normalTimerPrUge >= 3700
  s[1333] = v24
  const v25 = v23 || !v24
  s[1330] = v25
  const v26 = v22 || SDL_50_1_ir
  const v27 = v26 && v24
  s[1329] = v27
  const v28 = Math.min(f.timefortjeneste, SDL_50_1)
  const v29 = Math.min(f.timefortjeneste, SDL_50_1_hoej)
  const v30 = v28 <= -Infinity
  const v31 = quotient([v28, f.normalTimerPrUge], [100], 'nærmeste', 1)
  const v32 = quotient([v29, f.normalTimerPrUge], [100], 'nærmeste', 1)
  const v33 = SDL_50_1_er && !(v30 && (!SDL_50_1_er || !SDL_50_1_ir && v28 === v29))
  const v34 = Math.min(s[278], v30 ? -Infinity : Math.min(v31, v32))
  const v35 = Math.min(s[279], v30 ? Infinity : Math.max(v31, v32))
  const v36 = SDL_50_1_ir || v30 || s[281]
  const v37 = v25 && v33
  const v38 = v27 || v37
  const v39 = v27 && s[281] || v25 && v36
  const v40 = !s[3] && s[78] && s[74]
  const SDL_47_1 = s[63] ? -Infinity : v27 ? (v37 ? Math.min(s[278], v34) : s[278]) : v34
  s[760] = SDL_47_1
  const SDL_47_1_hoej = s[63] ? Infinity : v27 ? (v37 ? Math.max(s[279], v35) : s[279]) : v35
  s[761] = SDL_47_1_hoej
  const SDL_47_1_er = s[63] || s[72] && v38 || v40 && v38 || s[77] && v38
  s[436] = SDL_47_1_er
  const SDL_47_1_ir = s[63] || s[72] && v39 || v40 && v39 || s[77] && v39 || s[64]
  s[437] = SDL_47_1_ir
  // SDL.53.1: Lønmodtagerens sygedagpenge pr. uge (SDL § 53, stk. 1)
  const v45 = Math.max(0, s[283])
  const v46 = v45 >= 3700
  s[1338] = v46
  const v47 = v23 || !v46
  s[1337] = v47
  const v48 = v26 && v46
  s[1336] = v48
  const v49 = quotient([v28, v45], [100], 'nærmeste', 1)
  const v50 = quotient([v29, v45], [100], 'nærmeste', 1)
  const v51 = Math.min(s[278], v30 ? -Infinity : Math.min(v49, v50))
  const v52 = Math.min(s[279], v30 ? Infinity : Math.max(v49, v50))
  const v53 = v47 && v33
  const v54 = v48 || v53
  const v55 = v48 ? (v53 ? Math.min(s[278], v51) : s[278]) : v51
  const v56 = v48 ? (v53 ? Math.max(s[279], v52) : s[279]) : v52
  const v57 = v48 && s[281] || v47 && v36
  const v58 = Math.max(SDL_47_1, v55)
  const v59 = Math.min(SDL_47_1_hoej, v56)
  const v60 = SDL_53_2 && SDL_47_1_er
  const v61 = SDL_53_2_nej && v54
  const v62 = !s[88] && SDL_47_1_er && v54 && v59 >= v58
  const v63 = v61 || v62
  const v64 = v61 ? (v62 ? Math.min(v55, v58) : v55) : v58
  const v65 = v61 ? (v62 ? Math.max(v56, v59) : v56) : v59
  const SDL_53_1_er = !s[88] || v60 || v61 || v62
  s[440] = SDL_53_1_er
  const SDL_53_1_ir = !s[88] || SDL_53_2 && SDL_47_1_ir || SDL_53_2_nej && v57 || !s[88] && SDL_47_1_ir && v57 || !s[88] && !((!SDL_47_1_er || !SDL_47_1_ir && SDL_47_1 === SDL_47_1_hoej) && (!v54 || !v57 && v55 === v56) && (SDL_47_1_er && v54 || !SDL_47_1_er && !v54) && (!SDL_47_1_er || SDL_47_1 === v55))
  s[441] = SDL_53_1_ir
  const SDL_53_1 = s[88] ? (v60 ? (v63 ? Math.min(SDL_47_1, v64) : SDL_47_1) : v64) : -Infinity
  s[768] = SDL_53_1
  const SDL_53_1_hoej = s[88] ? (v60 ? (v63 ? Math.max(SDL_47_1_hoej, v65) : SDL_47_1_hoej) : v65) : Infinity
  s[769] = SDL_53_1_hoej
  // SDL.46.1: Sygedagpenge pr. uge (SDL § 46, stk. 1)
  const SDL_46_1_er = !s[88] || s[87] || s[83] && SDL_53_3_er || !s[83] && SDL_53_1_er
  s[434] = SDL_46_1_er
  const SDL_46_1_ir = !s[88] || s[87] && !s[88] || !s[87] && (s[83] && SDL_53_3_ir || !s[83] && SDL_53_1_ir)
  s[435] = SDL_46_1_ir
  const SDL_46_1 = s[88] ? (s[87] ? s[284] : s[83] ? SDL_53_3 : SDL_53_1) : -Infinity
  s[757] = SDL_46_1
  const SDL_46_1_hoej = s[88] ? (s[87] ? s[285] : s[83] ? SDL_53_3_hoej : SDL_53_1_hoej) : Infinity
  s[758] = SDL_46_1_hoej
}

function svar_25(f, s) {
  // SDL.47.1.3: Sygedagpenge pr. uge fra arbejdsgiveren (SDL § 47, stk. 1)
  const v0 = Math.min(s[286], f.timeloenHosArbejdsgiveren)
  const v1 = Math.min(s[287], f.timeloenHosArbejdsgiveren)
  const v2 = v0 <= -Infinity
  const v3 = quotient([v0, f.normalTimerPrUge], [100], 'nærmeste', 1)
  const v4 = quotient([v1, f.normalTimerPrUge], [100], 'nærmeste', 1)
  const v5 = s[288] && !(v2 && (!s[288] || !s[289] && v0 === v1))
  const v6 = s[289] || v2
  const SDL_47_1_3 = s[63] ? -Infinity : v2 ? -Infinity : Math.min(v3, v4)
  s[763] = SDL_47_1_3
  const SDL_47_1_3_hoej = s[63] ? Infinity : v2 ? Infinity : Math.max(v3, v4)
  s[764] = SDL_47_1_3_hoej
  const SDL_47_1_3_er = s[63] || s[72] && v5 || s[73] && v5
  s[438] = SDL_47_1_3_er
  const SDL_47_1_3_ir = s[63] || s[72] && v6 || s[73] && v6 || s[64]
  s[439] = SDL_47_1_3_ir
  // SDL.54.1: Refusion til arbejdsgiveren (SDL § 54, stk. 1)
  const v11 = s[290] && f.vurderingsdato >= s[291]
  s[1344] = v11
  const v12 = s[290] && f.vurderingsdato < s[292]
  s[1345] = v12
  const v13 = v12 || s[170]
  s[1342] = v13
  const v14 = (v11 || s[293]) && s[171] && (v11 || s[172])
  s[1341] = v14
  const v15 = s[293] && s[69]
  s[1343] = v15
  const v16 = !s[3] && f.vurderingsdato >= s[59]
  s[592] = v16
  const v17 = !s[3] && f.vurderingsdato < s[61]
  s[593] = v17
  const v18 = s[71] || !(f.aftaleMedArbejdsgiver) || v17
  s[590] = v18
  const v19 = s[112] && f.aftaleMedArbejdsgiver && (v16 || s[5])
  s[589] = v19
  const v20 = v14 || v19
  s[1339] = v20
  const v21 = (v13 || v15) && v18
  s[1340] = v21
  const v22 = !s[65] || !s[246] || v21
  const v23 = s[65] && s[246] && v20
  const SDL_54_1 = s[63] || s[72] && v23 || s[73] && v23
  s[447] = SDL_54_1
  const SDL_54_1_nej = s[63] || s[72] && v22 || s[73] && v22
  s[448] = SDL_54_1_nej
  // SDL.59.6: Refusion trods for sen anmeldelse (SDL § 59, stk. 6)
  const v26 = !s[3] && s[232] >= f.refusionskravFremsat
  s[1351] = v26
  const v27 = !s[3] && s[233] < f.refusionskravFremsat
  s[1352] = v27
  const v28 = f.skyldesLoenmodtageren || f.forkertVejledning || f.saerligeOmstaendighederForRefusion
  s[1353] = v28
  const v29 = v27 || !v28
  const v30 = v26 || s[5]
  const v31 = v30 && v28
  const v32 = f.nemrefusionNede || f.skyldesLoenmodtageren || f.forkertVejledning || f.saerligeOmstaendighederForRefusion
  s[1356] = v32
  const v33 = v27 || !v32
  const v34 = v30 && v32
  const SDL_59_6 = s[65] && (s[63] || s[72] && v31 || s[294] && v31 || s[295] && v34 || s[296] && v34)
  s[451] = SDL_59_6
  const SDL_59_6_nej = s[65] && (s[63] || s[72] && v29 || s[294] && v29 || s[295] && v33 || s[296] && v33)
  s[452] = SDL_59_6_nej
  // SDL.59.2: Refusion tidligst fra (SDL § 59, stk. 2-5)
  const v37 = !s[3] && s[297] >= f.arbejdsgiverAnmeldt
  s[1362] = v37
  const v38 = !s[3] && s[298] < f.arbejdsgiverAnmeldt
  s[1363] = v38
  const v39 = v37 || s[299] || SDL_59_6
  s[1359] = v39
  const v40 = SDL_59_6_nej || s[300]
  const v41 = (v38 || s[5]) && (s[301] || s[5]) && v40 && (v38 || s[301] || SDL_59_6_nej)
  s[1360] = v41
  const v42 = s[5] && s[300]
  s[1361] = v42
  const v43 = shiftMonths(f.refusionskravFremsat, -3)
  const v44 = Math.max(f.arbejdsgiverAnmeldt, v43)
  const v45 = Math.max(v43, v44)
  const v46 = Math.min(v43, v44)
  const v47 = v42 && v43 !== v44
  const v48 = v42 && v46 >= v45
  const v49 = v41 || v48
  const v50 = v48 ? Math.min(v44, v45) : v44
  const v51 = v41 ? v50 : v45
  const v52 = v39 ? (v49 ? Math.min(v43, v51) : v43) : v51
  const v53 = v48 ? Math.max(v44, v46) : v44
  const v54 = v41 ? v53 : v46
  const v55 = v39 ? (v49 ? Math.max(v43, v54) : v43) : v54
  const v56 = v39 || v41 || v48
  const v57 = !s[3] && s[255] >= f.arbejdsgiverAnmeldt
  s[1368] = v57
  const v58 = !s[3] && s[254] < f.arbejdsgiverAnmeldt
  s[1369] = v58
  const v59 = !s[3] && s[4] < shiftDays(s[61], 30)
  s[1370] = v59
  const v60 = !s[3] && s[4] >= shiftDays(s[59], 30)
  s[1371] = v60
  const v61 = v57 || v59 || SDL_59_6
  s[1366] = v61
  const v62 = (v58 || s[5]) && (v60 || s[5]) && v40 && (v58 || v60 || SDL_59_6_nej)
  s[1367] = v62
  const v63 = v62 || v48
  const v64 = v62 ? v50 : v45
  const v65 = v62 ? v53 : v46
  const v66 = s[72] && v56
  const v67 = s[241] && v56
  const v68 = s[257] && (v61 || v62 || v48)
  const v69 = s[258] || v68
  const v70 = s[258] ? FIRST_DAY : v61 ? (v63 ? Math.min(v43, v64) : v43) : v64
  const v71 = v67 || v69
  const v72 = v67 ? (v69 ? Math.min(v52, v70) : v52) : v70
  const SDL_59_2 = s[63] ? FIRST_DAY : v66 ? (v71 ? Math.min(v52, v72) : v52) : v72
  s[776] = SDL_59_2
  const v74 = s[258] ? NEVER : v61 ? (v63 ? Math.max(v43, v65) : v43) : v65
  const v75 = v67 ? (v69 ? Math.max(v55, v74) : v55) : v74
  const SDL_59_2_hoej = s[63] ? NEVER : v66 ? (v71 ? Math.max(v55, v75) : v55) : v75
  s[777] = SDL_59_2_hoej
  const SDL_59_2_er = s[65] && (s[63] || v66 || v67 || s[258] || v68)
  s[449] = SDL_59_2_er
  const SDL_59_2_ir = !s[65] || s[63] || s[72] && v47 || s[241] && v47 || s[258] || s[257] && v47 || s[64]
  s[450] = SDL_59_2_ir
}

function svar_26(f, s) {
  const v0 = (s[157] ? 1 : 0) + (s[160] ? 4 : 0)
  s[595] = v0
  const v1 = (s[302] ? 1 : 0) + (s[303] ? 2 : 0) + (s[304] ? 4 : 0)
  s[596] = v1
  const v2 = f.vurderingsdato >= 15884 /* 2013-06-28 */
  s[458] = v2
  const v3 = s[88] ? 0 : 4
  s[444] = v3
  const v4 = (s[305] ? 1 : 0) + (s[306] ? 2 : 0) + v3
  s[597] = v4
  const v5 = (f.erIJobafklaring ? 1 : 0) + (s[307] ? 4 : 0)
  s[600] = v5
  const v6 = (s[308] ? 1 : 0) + (s[309] ? 2 : 0) + (s[310] ? 4 : 0)
  s[601] = v6
  const v7 = s[69] ? 4 : 0
  s[402] = v7
  const v8 = (s[311] ? 1 : 0) + (s[312] ? 2 : 0) + v7
  s[602] = v8
  const v9 = (s[313] ? 1 : 0) + (s[314] ? 2 : 0) + v3
  s[603] = v9
  const v10 = s[3] ? 0 : 1
  const v11 = s[5] ? 4 : 0
  s[480] = v11
  const v12 = v10 + v11
  s[604] = v12
  const v13 = (s[89] ? 1 : 0) + (s[95] ? 2 : 0) + v3
  s[605] = v13
  const v14 = f.vurderingsdato >= 17897 /* 2019-01-01 */
  s[495] = v14
  const v15 = (s[88] ? 0 : 1) + 2 + v3
  s[606] = v15
  const v16 = (s[315] ? 1 : 0) + (s[316] ? 2 : 0) + v3
  s[607] = v16
  const v17 = (f.ferieAftalt ? 1 : 0) + (s[317] ? 4 : 0)
  s[610] = v17
  const v18 = (s[318] ? 1 : 0) + (s[319] ? 2 : 0) + v3
  s[611] = v18
  const v19 = (s[320] ? 1 : 0) + (s[321] ? 2 : 0) + v3
  s[612] = v19
  const v20 = (s[322] ? 1 : 0) + (s[323] ? 4 : 0)
  s[615] = v20
  const v21 = f.vurderingsdato >= 20485 /* 2026-02-01 */
  s[498] = v21
  const v22 = (s[324] ? 1 : 0) + (s[325] ? 2 : 0) + v3
  s[616] = v22
  const v23 = s[300] ? 4 : 0
  s[453] = v23
  const v24 = (s[326] ? 1 : 0) + v23
  s[619] = v24
  const v25 = (s[124] ? 1 : 0) + (s[125] ? 2 : 0) + (s[126] ? 0 : 4)
  s[620] = v25
  const v26 = (s[327] ? 1 : 0) + (s[328] ? 2 : 0) + v3
  s[621] = v26
  const v27 = 1 + (s[329] ? 0 : 4)
  s[624] = v27
  const v28 = (s[330] ? 1 : 0) + (s[331] ? 2 : 0) + (s[332] ? 4 : 0)
  s[625] = v28
  const v29 = (s[123] ? 1 : 0) + (s[121] ? 2 : 0) + (s[122] ? 4 : 0)
  s[626] = v29
  const v30 = (s[141] ? 1 : 0) + (s[136] ? 2 : 0) + (s[135] ? 4 : 0)
  s[627] = v30
  const v31 = (s[333] ? 1 : 0) + (s[334] ? 2 : 0) + v3
  s[628] = v31
  const v32 = (s[335] ? 1 : 0) + (s[336] ? 4 : 0)
  s[631] = v32
  const v33 = (s[337] ? 1 : 0) + (s[338] ? 4 : 0)
  s[634] = v33
  const v34 = (s[339] ? 1 : 0) + (s[340] ? 4 : 0)
  s[637] = v34
  const v35 = (s[341] ? 1 : 0) + (s[342] ? 2 : 0) + (s[343] ? 4 : 0)
  s[638] = v35
  const v36 = (s[128] ? 1 : 0) + (s[127] ? 2 : 0) + (s[118] ? 0 : 4)
  s[639] = v36
  const v37 = (s[344] ? 1 : 0) + (s[345] ? 4 : 0)
  s[642] = v37
  const v38 = (s[346] ? 1 : 0) + (s[347] ? 2 : 0) + v3
  s[643] = v38
  const v39 = f.vurderingsdato >= 16983 /* 2016-07-01 */
  s[535] = v39
  const v40 = (s[348] ? 1 : 0) + (s[349] ? 2 : 0) + v3
  s[644] = v40
  const v41 = (s[350] ? 1 : 0) + (s[351] ? 2 : 0) + v3
  s[645] = v41
  const v42 = s[352] ? 1 : 0
  const v43 = v42 + (s[353] ? 2 : 0) + (s[354] ? 4 : 0)
  s[646] = v43
  const v44 = 1 + v3
  s[649] = v44
  const v45 = v42 + (s[355] ? 4 : 0)
  s[652] = v45
  const v46 = (s[356] ? 1 : 0) + (s[357] ? 2 : 0) + v3
  s[653] = v46
  const v47 = s[101] ? 4 : 0
  s[1186] = v47
  const v48 = (s[99] ? 1 : 0) + v47
  s[654] = v48
  const v49 = (s[358] ? 1 : 0) + (s[359] ? 4 : 0)
  s[657] = v49
  const v50 = (s[360] ? 1 : 0) + (s[361] ? 2 : 0) + (s[362] ? 4 : 0)
  s[658] = v50
  const v51 = v10 + (!s[3] && !s[363] ? 2 : 0) + v11
  s[659] = v51
  const v52 = (s[166] ? 1 : 0) + (s[169] ? 2 : 0) + (s[168] ? 4 : 0)
  s[660] = v52
  const v53 = (s[91] ? 1 : 0) + (s[94] ? 2 : 0) + (s[92] ? 4 : 0)
  s[661] = v53
  const v54 = (s[364] ? 1 : 0) + (s[365] ? 4 : 0)
  s[664] = v54
  const v55 = (s[366] ? 1 : 0) + (s[367] ? 2 : 0) + v3
  s[665] = v55
  const v56 = s[368] ? 1 : 0
  const v57 = v56 + (s[369] ? 2 : 0) + v3
  s[666] = v57
  const v58 = v56 + (s[370] ? 4 : 0)
  s[669] = v58
  const v59 = (s[371] ? 1 : 0) + (s[372] ? 2 : 0) + v3
  s[670] = v59
  const v60 = (s[98] ? 1 : 0) + (s[100] ? 4 : 0)
  s[671] = v60
  const v61 = (s[373] ? 1 : 0) + (s[374] ? 2 : 0) + (s[375] ? 4 : 0)
  s[672] = v61
  const v62 = (s[180] ? 1 : 0) + (s[181] ? 4 : 0)
  s[673] = v62
  const v63 = (s[376] ? 1 : 0) + (s[377] ? 4 : 0)
  s[676] = v63
  const v64 = (s[378] ? 1 : 0) + v7
  s[679] = v64
  const v65 = (s[379] ? 1 : 0) + (s[380] ? 2 : 0) + (s[381] ? 4 : 0)
  s[680] = v65
  const v66 = (s[184] ? 1 : 0) + (s[185] ? 4 : 0)
  s[681] = v66
  const v67 = (s[187] ? 0 : 1) + (s[187] ? 4 : 0)
  s[683] = v67
  const v68 = (s[189] ? 1 : 0) + (s[191] ? 4 : 0)
  s[684] = v68
  const v69 = (s[188] ? 1 : 0) + (s[190] ? 4 : 0)
  s[685] = v69
  const v70 = (s[382] ? 1 : 0) + (s[383] ? 4 : 0)
  s[688] = v70
  const v71 = (s[198] ? 1 : 0) + (s[199] ? 4 : 0)
  s[689] = v71
  const v72 = (s[384] ? 1 : 0) + (s[385] ? 4 : 0)
  s[692] = v72
  const v73 = (s[386] ? 1 : 0) + (s[387] ? 4 : 0)
  s[695] = v73
  const v74 = (s[106] ? 1 : 0) + (s[107] ? 2 : 0) + (s[108] ? 4 : 0)
  s[696] = v74
  const v75 = s[46] ? 4 : 0
  s[391] = v75
  const v76 = (s[50] ? 1 : 0) + (s[45] ? 2 : 0) + v75
  s[697] = v76
  const v77 = s[48] ? 4 : 0
  s[390] = v77
  const v78 = (s[51] ? 1 : 0) + (s[56] ? 2 : 0) + v77
  s[698] = v78
  const v79 = s[219] ? 4 : 0
  s[388] = v79
}

function svar_27(f, s) {
  const v0 = (s[218] ? 1 : 0) + s[388]
  s[699] = v0
  const v1 = (s[389] ? 1 : 0) + s[390]
  s[702] = v1
  const v2 = (s[52] ? 1 : 0) + (s[57] ? 2 : 0) + s[390]
  s[703] = v2
  const v3 = (s[222] ? 1 : 0) + s[388]
  s[704] = v3
  const v4 = (s[203] ? 1 : 0) + s[390]
  s[705] = v4
  const v5 = (s[53] ? 1 : 0) + (s[58] ? 2 : 0) + s[391]
  s[706] = v5
  const v6 = (s[392] ? 1 : 0) + (s[393] ? 4 : 0)
  s[709] = v6
  const v7 = (s[54] ? 1 : 0) + (s[47] ? 2 : 0) + s[390]
  s[710] = v7
  const v8 = (s[55] ? 1 : 0) + (s[49] ? 2 : 0) + s[390]
  s[711] = v8
  const v9 = (s[210] ? 1 : 0) + (s[215] ? 2 : 0) + s[390]
  s[712] = v9
  const v10 = (s[394] ? 1 : 0) + (s[395] ? 2 : 0) + (s[396] ? 4 : 0)
  s[713] = v10
  const v11 = (s[397] ? 1 : 0) + (s[398] ? 4 : 0)
  s[716] = v11
  const v12 = (s[399] ? 1 : 0) + (s[400] ? 2 : 0) + (s[401] ? 4 : 0)
  s[717] = v12
  const v13 = (s[70] ? 1 : 0) + (s[71] ? 2 : 0) + s[402]
  s[718] = v13
  const v14 = (s[68] ? 1 : 0) + s[402]
  s[719] = v14
  const v15 = (s[403] ? 1 : 0) + (s[404] ? 2 : 0) + s[402]
  s[720] = v15
  const v16 = (s[405] ? 1 : 0) + (s[406] ? 2 : 0) + (s[407] ? 4 : 0)
  s[721] = v16
  const v17 = s[156] ? 4 : 0
  s[914] = v17
  const v18 = (s[153] ? 1 : 0) + v17
  s[722] = v18
  const v19 = (s[172] ? 1 : 0) + (s[170] ? 2 : 0) + s[402]
  s[723] = v19
  const v20 = (s[82] ? 1 : 0) + (s[81] ? 2 : 0) + s[402]
  s[724] = v20
  const v21 = (s[290] ? 1 : 0) + (s[293] ? 4 : 0)
  s[725] = v21
  const v22 = (s[408] ? 1 : 0) + (s[409] ? 2 : 0) + s[402]
  s[726] = v22
  const v23 = (s[410] ? 1 : 0) + (s[411] ? 4 : 0)
  s[729] = v23
  const v24 = (s[412] ? 1 : 0) + (s[413] ? 4 : 0)
  s[732] = v24
  const v25 = (s[414] ? 1 : 0) + (s[415] ? 4 : 0)
  s[735] = v25
  const v26 = (s[416] ? 1 : 0) + (s[417] ? 4 : 0)
  s[738] = v26
  const v27 = (s[418] ? 1 : 0) + (s[419] ? 4 : 0)
  s[741] = v27
  const v28 = (s[237] ? 1 : 0) + (s[238] ? 2 : 0) + (s[239] ? 4 : 0)
  s[742] = v28
  const v29 = (s[234] ? 1 : 0) + (s[236] ? 2 : 0) + (s[235] ? 4 : 0)
  s[743] = v29
  const v30 = (s[420] ? 1 : 0) + (s[421] ? 4 : 0)
  s[746] = v30
  const v31 = (s[161] ? 1 : 0) + (s[164] ? 4 : 0)
  s[747] = v31
  const v32 = (s[422] ? 1 : 0) + (s[423] ? 2 : 0) + s[402]
  s[748] = v32
  const v33 = (s[424] ? 1 : 0) + (s[425] ? 4 : 0)
  s[751] = v33
  const v34 = (s[426] ? 1 : 0) + (s[427] ? 4 : 0)
  s[754] = v34
  const v35 = (s[428] ? 1 : 0) + (s[429] ? 2 : 0) + (s[430] ? 4 : 0)
  s[755] = v35
  const v36 = (s[431] ? 1 : 0) + (s[432] ? 2 : 0) + (s[433] ? 4 : 0)
  s[756] = v36
  const v37 = (s[434] ? 1 : 0) + (s[435] ? 4 : 0)
  s[759] = v37
  const v38 = (s[436] ? 1 : 0) + (s[437] ? 4 : 0)
  s[762] = v38
  const v39 = (s[438] ? 1 : 0) + (s[439] ? 4 : 0)
  s[765] = v39
  const v40 = (s[288] ? 1 : 0) + (s[289] ? 4 : 0)
  s[766] = v40
  const v41 = (s[275] ? 1 : 0) + (s[276] ? 4 : 0)
  s[767] = v41
  const v42 = (s[440] ? 1 : 0) + (s[441] ? 4 : 0)
  s[770] = v42
  const v43 = (s[442] ? 1 : 0) + (s[443] ? 2 : 0) + s[444]
  s[771] = v43
  const v44 = (s[445] ? 1 : 0) + (s[446] ? 4 : 0)
  s[774] = v44
  const v45 = (s[447] ? 1 : 0) + (s[448] ? 2 : 0) + s[402]
  s[775] = v45
  const v46 = (s[449] ? 1 : 0) + (s[450] ? 4 : 0)
  s[778] = v46
  const v47 = (s[451] ? 1 : 0) + (s[452] ? 2 : 0) + s[453]
  s[779] = v47
  const v48 = s[454] ? 1 : 0
  s[466] = v48
  const v49 = s[454] ? 8 : 0
  s[465] = v49
  const v50 = !s[3] && !s[5] && s[455] && s[59] < NEVER
  s[473] = v50
  const v51 = s[59] >= 16440 /* 2015-01-05 */
  s[476] = v51
  const v52 = s[59] >= 13332 /* 2006-07-03 */
  const v53 = v52 ? 1 : 0
  s[475] = v53
  const v54 = v52 ? 8 : 0
  s[474] = v54
  const v55 = (v50 ? (s[74] ? v53 : v51 ? 2 : 0) : 0) === 2
  s[781] = v55
  const v56 = s[87] ? 8192 : 16384
  s[782] = v56
  const v57 = s[88] ? 1 : 0
  s[464] = v57
  const v58 = f.vurderingsdato <= 19935 /* 2024-07-31 */
  s[783] = v58
  const v59 = s[456] ? 0 : v58 ? v57 : s[457] ? 2 : 0
  const v60 = s[88] ? 8 : 0
  s[494] = v60
  const v61 = v59 === 1
  s[784] = v61
  const v62 = v59 === 2
  s[789] = v62
  const v63 = s[458] ? 4 : 0
  s[504] = v63
  const v64 = s[114] ? 3 : 0
  s[503] = v64
  const v65 = f.vurderingsdato <= 15883 /* 2013-06-27 */
  s[502] = v65
  const v66 = s[459] ? 2 : 0
  s[501] = v66
  const v67 = f.vurderingsdato <= 15705 /* 2012-12-31 */
  s[500] = v67
  const v68 = f.vurderingsdato <= 15011 /* 2011-02-06 */
  s[499] = v68
  const v69 = v68 ? v57 : v67 ? v66 : v65 ? v64 : v63
  s[463] = v69
  const v70 = s[459] ? 16 : 0
  s[513] = v70
  const v71 = s[114] ? 24 : 0
  s[791] = v71
  const v72 = s[458] ? 32 : 0
  s[792] = v72
  const v73 = v69 === 1
  s[793] = v73
  const v74 = s[65] ? 1 : 2
  s[1050] = v74
  const v75 = s[65] ? 65536 : 131072
  s[795] = v75
  const v76 = v69 === 2
  s[798] = v76
  const v77 = s[65] ? 32768 : 65536
  s[799] = v77
  const v78 = s[460] ? 262144 : 524288
  s[800] = v78
  const v79 = s[461] ? 2097152 : 4194304
  s[801] = v79
}

function svar_28(f, s) {
  const v0 = s[462] ? 16777216 : 33554432
  s[802] = v0
  const v1 = s[463] === 3
  s[803] = v1
  const v2 = s[65] ? 4096 : 8192
  s[805] = v2
  const v3 = s[463] === 4
  s[809] = v3
  const v4 = s[65] ? 2097152 : 4194304
  s[810] = v4
  const v5 = s[464] === 1
  s[811] = v5
  const v6 = s[88] ? 0 : 262144
  s[812] = v6
  const v7 = s[0] <= 15011 /* 2011-02-06 */
  const v8 = s[3] ? 0 : v7 ? s[465] : s[226] ? 16 : 0
  s[813] = v8
  const v9 = s[174] ? v8 : 0
  s[814] = v9
  const v10 = s[174] ? 8192 : 16384
  s[815] = v10
  const v11 = s[96] ? 65536 : 131072
  s[816] = v11
  const v12 = f.opfylderHelbredsbetingelserForFoertidspension ? 524288 : 1048576
  s[817] = v12
  const v13 = f.naaetFolkepensionsalder ? 4194304 : 8388608
  s[818] = v13
  const v14 = s[97] ? 33554432 : 67108864
  s[819] = v14
  const v15 = (s[174] ? (s[3] ? 0 : v7 ? s[466] : s[226] ? 2 : 0) : 0) === 2
  s[820] = v15
  const v16 = s[5] ? 32 : 0
  s[521] = v16
  const v17 = !s[3] && s[467]
  s[825] = v17
  const v18 = !s[3] && !s[468]
  s[826] = v18
  const v19 = v17 ? 1 : v18 ? (s[21] ? 2 : s[30] ? 3 : 0) : 0
  const v20 = s[5] ? 16777216 : 0
  s[525] = v20
  const v21 = s[5] ? 134217728 : 0
  s[516] = v21
  const v22 = s[5] ? 256 : 0
  s[834] = v22
  const v23 = s[5] ? 2048 : 0
  s[837] = v23
  const v24 = s[5] ? 16384 : 0
  s[594] = v24
  const v25 = s[5] ? 131072 : 0
  s[840] = v25
  const v26 = v19 === 2
  s[841] = v26
  const v27 = s[5] ? 1048576 : 0
  s[842] = v27
  const v28 = s[5] ? 8388608 : 0
  s[845] = v28
  const v29 = s[5] ? 67108864 : 0
  s[846] = v29
  const v30 = s[5] ? 536870912 : 0
  s[488] = v30
  const v31 = v19 === 3
  s[849] = v31
  const v32 = s[36] && !s[469] && s[35] === s[37] && s[35] < NEVER
  s[854] = v32
  const v33 = s[35] >= 20485 /* 2026-02-01 */
  s[857] = v33
  const v34 = s[35] >= 15012 /* 2011-02-07 */
  const v35 = s[35] >= 13332 /* 2006-07-03 */
  const v36 = v35 ? 1 : 0
  const v37 = v35 ? 8 : 0
  s[855] = v37
  const v38 = v34 ? 16 : 0
  s[856] = v38
  const v39 = f.forlaengelseErAfgjort ? 1 : 2
  s[992] = v39
  const v40 = f.forlaengelseErAfgjort ? 8192 : 16384
  s[858] = v40
  const v41 = s[101] ? 262144 : 0
  s[1178] = v41
  const v42 = (s[151] ? 65536 : 0) + (s[152] ? 131072 : 0) + v41
  s[859] = v42
  const v43 = s[35] >= 16252 /* 2014-07-01 */
  const v44 = s[35] >= 13545 /* 2007-02-01 */
  const v45 = v44 ? 16 : 0
  s[860] = v45
  const v46 = v34 ? 24 : 0
  s[862] = v46
  const v47 = s[470] ? v46 : v43 ? 32 : 0
  s[861] = v47
  const v48 = v32 ? (s[471] ? v36 : s[200] ? (v44 ? 2 : 0) : v34 ? 3 : 0) : 0
  const v49 = v48 === 1
  s[863] = v49
  const v50 = s[48] ? 134217728 : 0
  s[866] = v50
  const v51 = v48 === 2
  s[867] = v51
  const v52 = v48 === 3
  s[870] = v52
  const v53 = v43 ? 24 : 0
  const v54 = v32 ? (s[200] ? v37 : s[470] ? v38 : s[472] ? v53 : v33 ? 32 : 0) : 0
  s[871] = v54
  const v55 = v32 ? (s[200] ? v36 : s[470] ? (v34 ? 2 : 0) : v43 ? 3 : 0) : 0
  const v56 = v32 ? (s[200] ? v37 : s[470] ? v38 : v53) : 0
  s[872] = v56
  const v57 = v55 === 1
  s[873] = v57
  const v58 = v55 === 2
  s[874] = v58
  const v59 = v55 === 3
  s[878] = v59
  const v60 = v32 ? v36 : 0
  s[579] = v60
  const v61 = v32 ? v37 : 0
  s[879] = v61
  const v62 = v60 === 1
  s[880] = v62
  const v63 = s[48] ? 32 : 0
  s[881] = v63
  const v64 = s[48] ? 256 : 0
  s[882] = v64
  const v65 = s[48] ? 2048 : 0
  s[883] = v65
  const v66 = s[59] >= 16252 /* 2014-07-01 */
  s[493] = v66
  const v67 = s[473] ? (s[165] ? s[474] : v66 ? 16 : 0) : 0
  s[884] = v67
  const v68 = s[59] >= 15012 /* 2011-02-07 */
  s[506] = v68
  const v69 = v68 ? 2 : 0
  s[490] = v69
  const v70 = s[473] ? (s[115] ? s[475] : v69) : 0
  s[497] = v70
  const v71 = v68 ? 16 : 0
  s[545] = v71
  const v72 = s[473] ? (s[115] ? s[474] : v71) : 0
  s[587] = v72
  const v73 = v70 === 1
  s[885] = v73
  const v74 = s[5] ? 2097152 : 0
  s[892] = v74
  const v75 = v70 === 2
  s[895] = v75
  const v76 = s[473] ? s[474] : 0
  s[896] = v76
  const v77 = (s[473] ? s[475] : 0) === 1
  s[492] = v77
  const v78 = s[65] ? 8192 : 16384
  s[1020] = v78
  const v79 = v77 ? v78 : 0
  s[897] = v79
}

function svar_29(f, s) {
  const v0 = s[69] ? 262144 : 0
  s[898] = v0
  const v1 = s[59] >= 15341 /* 2012-01-02 */
  s[583] = v1
  const v2 = s[69] ? 32768 : 0
  s[1000] = v2
  const v3 = (s[70] ? 8192 : 0) + (s[71] ? 16384 : 0) + v2
  s[903] = v3
  const v4 = f.fratraeder ? 1 : 2
  s[1025] = v4
  const v5 = s[69] ? 2097152 : 0
  s[904] = v5
  const v6 = s[476] ? 3 : 0
  s[588] = v6
  const v7 = s[59] >= 15523 /* 2012-07-02 */
  s[905] = v7
  const v8 = s[473] ? (s[477] ? s[475] : s[74] ? (v7 ? 2 : 0) : v6) : 0
  const v9 = s[476] ? 24 : 0
  s[906] = v9
  const v10 = v8 === 1
  s[907] = v10
  const v11 = s[5] ? 262144 : 0
  s[912] = v11
  const v12 = (s[478] ? 1 : 0) + (s[479] ? 2 : 0) + s[480]
  s[929] = v12
  const v13 = v8 === 2
  s[915] = v13
  const v14 = (s[481] ? 64 : 0) + (s[79] ? 128 : 0) + (s[482] ? 256 : 0)
  s[921] = v14
  const v15 = (s[71] ? 512 : 0) + (s[70] ? 1024 : 0) + (s[69] ? 2048 : 0)
  s[922] = v15
  const v16 = (s[483] ? 4096 : 0) + (s[484] ? 8192 : 0) + (s[156] ? 16384 : 0)
  s[923] = v16
  const v17 = f.dagpengeretHvisRask ? 32768 : 65536
  s[924] = v17
  const v18 = (s[85] ? 262144 : 0) + (s[84] ? 524288 : 0)
  s[925] = v18
  const v19 = f.erhvervsmaessigUddannelse ? 2097152 : 4194304
  s[926] = v19
  const v20 = s[485] ? 16777216 : 33554432
  s[927] = v20
  const v21 = (s[486] ? 134217728 : 0) + (s[487] ? 268435456 : 0) + s[488]
  s[928] = v21
  const v22 = f.elevILoennetPraktik ? 8 : 16
  s[930] = v22
  const v23 = f.ansatIFleksjob ? 64 : 128
  s[931] = v23
  const v24 = v8 === 3
  s[932] = v24
  const v25 = s[59] >= 15884 /* 2013-06-28 */
  s[950] = v25
  const v26 = s[59] >= 15706 /* 2013-01-01 */
  s[949] = v26
  const v27 = s[473] ? (s[115] ? s[475] : s[489] ? s[490] : s[491] ? (v26 ? 3 : 0) : v25 ? 4 : 0) : 0
  const v28 = v27 === 1
  s[951] = v28
  const v29 = v27 === 2
  s[956] = v29
  const v30 = v27 === 3
  s[957] = v30
  const v31 = v27 === 4
  s[959] = v31
  const v32 = s[492] ? (s[83] ? 33554432 : 67108864) : 0
  s[964] = v32
  const v33 = s[230] ? 512 : 1024
  s[967] = v33
  const v34 = (s[473] ? (s[165] ? s[475] : s[493] ? 2 : 0) : 0) === 2
  s[969] = v34
  const v35 = s[88] ? 0 : 2097152
  s[970] = v35
  const v36 = f.vurderingsdato <= 16800 /* 2015-12-31 */
  s[509] = v36
  const v37 = v36 ? s[494] : s[116] ? 16 : 0
  s[971] = v37
  const v38 = (v36 ? s[464] : s[116] ? 2 : 0) === 2
  s[544] = v38
  const v39 = f.fikSygedagpengeVedLivstruende ? 8192 : 16384
  s[972] = v39
  const v40 = s[116] ? 3 : 0
  s[510] = v40
  const v41 = f.vurderingsdato <= 18261 /* 2019-12-31 */
  s[532] = v41
  const v42 = f.vurderingsdato <= 16251 /* 2014-06-30 */
  s[534] = v42
  const v43 = v42 ? s[464] : v36 ? (s[146] ? 2 : 0) : v41 ? v40 : s[133] ? 4 : 0
  const v44 = s[116] ? 24 : 0
  s[973] = v44
  const v45 = v43 === 2
  s[974] = v45
  const v46 = s[88] ? 0 : 32768
  s[975] = v46
  const v47 = v43 === 3
  s[983] = v47
  const v48 = s[96] ? 262144 : 524288
  s[986] = v48
  const v49 = f.naaetFolkepensionsalder ? 2097152 : 4194304
  s[987] = v49
  const v50 = s[97] ? 16777216 : 33554432
  s[988] = v50
  const v51 = f.naaetFolkepensionsalder ? 8 : 16
  s[989] = v51
  const v52 = s[97] ? 64 : 128
  s[990] = v52
  const v53 = v43 === 4
  s[991] = v53
  const v54 = s[88] ? 0 : 32
  s[993] = v54
  const v55 = f.erIJobafklaring ? 8192 : 16384
  s[997] = v55
  const v56 = s[83] ? 65536 : 131072
  s[998] = v56
  const v57 = s[492] ? (s[87] ? 524288 : 1048576) : 0
  s[999] = v57
  const v58 = s[69] ? 16777216 : 0
  s[1005] = v58
  const v59 = f.vurderingsdato <= 17896 /* 2018-12-31 */
  const v60 = v59 ? s[464] : s[495] ? 2 : 0
  const v61 = v59 ? s[494] : s[495] ? 16 : 0
  s[1008] = v61
  const v62 = v60 === 1
  s[1009] = v62
  const v63 = v60 === 2
  s[1010] = v63
  const v64 = s[496] ? s[497] : 0
  const v65 = v64 === 2
  s[1013] = v65
  const v66 = v64 === 1
  s[1011] = v66
  const v67 = f.saerligeGrundeTilAndetTidspunkt ? 512 : 0
  s[1012] = v67
  const v68 = s[498] ? 5 : 0
  s[511] = v68
  const v69 = f.vurderingsdato <= 20484 /* 2026-01-31 */
  s[508] = v69
  const v70 = s[499] ? s[464] : s[500] ? s[501] : s[502] ? s[503] : v69 ? s[504] : v68
  const v71 = s[498] ? 40 : 0
  s[512] = v71
  const v72 = v70 === 1
  s[1014] = v72
  const v73 = v70 === 2
  s[1015] = v73
  const v74 = v70 === 3
  s[1016] = v74
  const v75 = v70 === 4
  s[1017] = v75
  const v76 = v70 === 5
  s[1018] = v76
  const v77 = s[59] >= 14613 /* 2010-01-04 */
  s[1019] = v77
  const v78 = s[65] ? (s[473] ? (s[505] ? s[475] : s[115] ? (v77 ? 2 : 0) : s[506] ? 3 : 0) : 0) : 0
  s[507] = v78
  const v79 = v78 === 2
  s[1021] = v79
}

function svar_30(f, s) {
  const v0 = s[507] === 3
  s[1024] = v0
  const v1 = s[126] ? (s[508] ? (s[126] ? 1 : 0) : s[498] ? 2 : 0) : 0
  const v2 = v1 === 1
  s[1026] = v2
  const v3 = v1 === 2
  s[1031] = v3
  const v4 = (s[499] ? s[464] : s[509] ? s[501] : s[510]) === 3
  s[1032] = v4
  const v5 = f.vurderingsdato <= 20634 /* 2026-06-30 */
  s[1072] = v5
  const v6 = v5 ? s[511] : s[117] ? 6 : 0
  const v7 = f.vurderingsdato <= 20088 /* 2024-12-31 */
  s[1071] = v7
  const v8 = f.vurderingsdato <= 16439 /* 2015-01-04 */
  s[1037] = v8
  const v9 = s[499] ? s[464] : v8 ? s[501] : v7 ? (s[126] ? 3 : 0) : s[508] ? (s[118] ? 4 : 0) : v6
  const v10 = v5 ? s[512] : s[117] ? 48 : 0
  s[1063] = v10
  const v11 = s[499] ? s[494] : v8 ? s[513] : v7 ? (s[126] ? 24 : 0) : s[508] ? (s[118] ? 32 : 0) : v10
  s[1033] = v11
  const v12 = v9 === 3
  s[1034] = v12
  const v13 = v9 === 4
  s[1035] = v13
  const v14 = v9 === 5
  s[1036] = v14
  const v15 = v9 === 1
  s[1039] = v15
  const v16 = v15 ? (f.tilbagevendenForestaar ? 16384 : 8192) : 0
  s[1038] = v16
  const v17 = v9 === 2
  s[1041] = v17
  const v18 = v17 ? (f.tilbagevendenForestaar ? 1048576 : 524288) : 0
  s[1040] = v18
  const v19 = v12 ? (s[514] ? 33554432 : 0) + (s[515] ? 67108864 : 0) + s[516] : 0
  s[1042] = v19
  const v20 = (v12 ? (s[517] ? 1 : 0) + (s[518] ? 2 : 0) + s[480] : 0) + (v12 ? (s[519] ? 8 : 0) + (s[520] ? 16 : 0) + s[521] : 0)
  s[1043] = v20
  const v21 = s[118] && s[132]
  const v22 = s[118] && !s[131]
  const v23 = v21 ? 1 : v22 ? (s[508] ? (s[118] ? 2 : 0) : v5 ? (s[498] ? 3 : 0) : s[117] ? 4 : 0) : 0
  const v24 = v21 ? 8 : v22 ? (s[508] ? (s[118] ? 16 : 0) : v5 ? (s[498] ? 24 : 0) : s[117] ? 32 : 0) : 0
  s[1044] = v24
  const v25 = s[118] ? 8192 : 16384
  s[1045] = v25
  const v26 = (s[131] ? 65536 : 0) + (s[522] ? 131072 : 0)
  s[1046] = v26
  const v27 = s[117] ? 524288 : 1048576
  s[1047] = v27
  const v28 = (s[523] ? 4194304 : 0) + (s[524] ? 8388608 : 0) + s[525]
  s[1048] = v28
  const v29 = s[526] ? 1 : 2
  s[1090] = v29
  const v30 = v23 === 1
  s[1049] = v30
  const v31 = f.fratraeder ? 64 : 128
  s[1051] = v31
  const v32 = v23 === 2
  s[1056] = v32
  const v33 = s[65] ? 16777216 : 33554432
  s[1057] = v33
  const v34 = v23 === 3
  s[1058] = v34
  const v35 = v23 === 4
  s[1059] = v35
  const v36 = s[65] ? 262144 : 524288
  s[1060] = v36
  const v37 = f.fratraeder ? 16777216 : 33554432
  s[1061] = v37
  const v38 = s[88] ? 2 : 0
  const v39 = s[132] ? 1 : s[131] ? 0 : s[499] ? v38 : v8 ? (s[459] ? 3 : 0) : s[508] ? (s[126] ? 4 : 0) : v6
  const v40 = s[88] ? 16 : 0
  s[1062] = v40
  const v41 = v39 === 1
  s[1064] = v41
  const v42 = v39 === 4
  s[1065] = v42
  const v43 = v39 === 5
  s[1066] = v43
  const v44 = (s[123] ? 4096 : 0) + (s[121] ? 8192 : 0) + (s[122] ? 16384 : 0)
  s[1067] = v44
  const v45 = v39 === 6
  s[1068] = v45
  const v46 = s[133] && s[132]
  s[1069] = v46
  const v47 = s[133] && !s[131]
  s[1070] = v47
  const v48 = s[117] ? 5 : 0
  const v49 = v46 ? 1 : v47 ? (v7 ? (s[133] ? 2 : 0) : s[508] ? (s[118] ? 3 : 0) : v5 ? (s[498] ? 4 : 0) : v48) : 0
  s[1081] = v49
  const v50 = s[117] ? 40 : 0
  s[1073] = v50
  const v51 = v49 === 1
  s[1074] = v51
  const v52 = s[134] ? 33554432 : 67108864
  s[1075] = v52
  const v53 = s[65] ? 8 : 16
  s[1091] = v53
  const v54 = s[527] ? 128 : 64
  s[1092] = v54
  const v55 = f.fratraeder ? 512 : 1024
  s[1093] = v55
  const v56 = s[528] ? 8192 : 4096
  s[1094] = v56
  const v57 = (v51 ? v29 : 0) + (v51 ? v53 : 0) + (v51 ? v54 : 0) + (v51 ? v55 : 0) + (v51 ? v56 : 0)
  s[1076] = v57
  const v58 = s[142] ? 32768 : 65536
  s[1077] = v58
  const v59 = f.forudsigeligtForloeb ? 262144 : 524288
  s[1078] = v59
  const v60 = s[529] ? 2097152 : 4194304
  s[1079] = v60
  const v61 = s[530] ? 16777216 : 33554432
  s[1080] = v61
  const v62 = v49 === 3
  s[1082] = v62
  const v63 = v49 === 4
  s[1083] = v63
  const v64 = (s[123] ? 512 : 0) + (s[121] ? 1024 : 0) + (s[122] ? 2048 : 0)
  s[1084] = v64
  const v65 = s[142] && s[132]
  s[1085] = v65
  const v66 = s[142] && !s[131]
  s[1086] = v66
  const v67 = f.vurderingsdato <= 14406 /* 2009-06-11 */
  s[1087] = v67
  const v68 = v65 ? 1 : v66 ? (v67 ? v38 : s[499] ? (s[531] ? 3 : 0) : v8 ? (s[459] ? 4 : 0) : s[532] ? (s[126] ? 5 : 0) : v7 ? (s[133] ? 6 : 0) : s[508] ? (s[118] ? 7 : 0) : v5 ? (s[498] ? 8 : 0) : s[117] ? 9 : 0) : 0
  s[1096] = v68
  const v69 = s[126] ? 40 : 0
  s[1088] = v69
  const v70 = v68 === 1
  s[1089] = v70
  const v71 = v68 === 4
  s[1097] = v71
  const v72 = v68 === 6
  s[1099] = v72
  const v73 = v68 === 7
  s[1100] = v73
  const v74 = v68 === 8
  s[1101] = v74
  const v75 = s[499] ? s[464] : s[500] ? s[501] : s[502] ? s[503] : v5 ? s[504] : v48
  s[533] = v75
  const v76 = v75 === 1
  s[1104] = v76
  const v77 = v75 === 2
  s[1105] = v77
  const v78 = v75 === 3
  s[1106] = v78
  const v79 = v75 === 4
  s[1107] = v79
}

function svar_31(f, s) {
  const v0 = s[533] === 5
  s[1108] = v0
  const v1 = f.vurderingsdato <= 18077 /* 2019-06-30 */
  s[1110] = v1
  const v2 = f.vurderingsdato <= 16982 /* 2016-06-30 */
  s[1109] = v2
  const v3 = s[499] ? s[464] : s[534] ? s[501] : v2 ? (s[146] ? 3 : 0) : v1 ? (s[535] ? 4 : 0) : s[536] ? 5 : 0
  const v4 = v3 === 3
  s[1111] = v4
  const v5 = v3 === 4
  s[1113] = v5
  const v6 = v3 === 5
  s[1114] = v6
  const v7 = s[499] ? s[464] : s[501]
  const v8 = s[499] ? s[494] : s[513]
  s[1118] = v8
  const v9 = v7 === 1
  s[1119] = v9
  const v10 = s[537] ? 1 : 2
  s[1124] = v10
  const v11 = f.hensigtsmaessigOptraening ? 8 : 16
  s[1125] = v11
  const v12 = f.opfordret ? 64 : 128
  s[1126] = v12
  const v13 = (s[357] ? 512 : 0) + (s[356] ? 1024 : 0) + (s[88] ? 0 : 2048)
  s[1127] = v13
  const v14 = f.skriftligtOrienteret ? 4096 : 8192
  s[1128] = v14
  const v15 = v7 === 2
  s[1129] = v15
  const v16 = f.vurderingsdato <= 15516 /* 2012-06-25 */
  s[1131] = v16
  const v17 = f.vurderingsdato <= 15397 /* 2012-02-27 */
  s[1130] = v17
  const v18 = s[499] ? s[464] : v17 ? s[501] : v16 ? (s[538] ? 3 : 0) : s[539] ? 4 : 0
  s[1132] = v18
  const v19 = v18 === 4
  s[1135] = v19
  const v20 = f.vurderingsdato <= 16687 /* 2015-09-09 */
  s[1136] = v20
  const v21 = (v20 ? s[464] : s[540] ? 2 : 0) === 2
  s[1137] = v21
  const v22 = f.forlaengelseErAfgjort ? 65536 : 131072
  s[1138] = v22
  const v23 = s[101] ? 32768 : 0
  s[1141] = v23
  const v24 = s[59] >= 19174 /* 2022-07-01 */
  s[1145] = v24
  const v25 = s[59] >= 18319 /* 2020-02-27 */
  s[1144] = v25
  const v26 = s[59] >= 15517 /* 2012-06-26 */
  s[580] = v26
  const v27 = v26 ? 4 : 0
  s[581] = v27
  const v28 = s[59] >= 15398 /* 2012-02-28 */
  const v29 = v28 ? 3 : 0
  s[584] = v29
  const v30 = s[473] ? (s[115] ? s[475] : s[541] ? s[490] : s[227] ? v29 : s[542] ? v27 : s[543] ? (v25 ? 5 : 0) : v24 ? 6 : 0) : 0
  const v31 = v28 ? 24 : 0
  s[1142] = v31
  const v32 = v26 ? 32 : 0
  s[1143] = v32
  const v33 = v30 === 1
  s[1146] = v33
  const v34 = s[264] ? 1 : 2
  s[1149] = v34
  const v35 = v30 === 2
  s[1147] = v35
  const v36 = v30 === 3
  s[1148] = v36
  const v37 = f.aftaleForSelvstaendig ? 8 : 16
  s[1150] = v37
  const v38 = v30 === 4
  s[1151] = v38
  const v39 = v30 === 5
  s[1152] = v39
  const v40 = v30 === 6
  s[1153] = v40
  const v41 = s[166] && !s[169] && !s[168]
  s[1158] = v41
  const v42 = (s[166] ? 8192 : 0) + (s[169] ? 16384 : 0) + (s[168] ? 32768 : 0)
  s[1159] = v42
  const v43 = s[544] ? (f.laegenVurdererLivstruende ? 65536 : 131072) : 0
  s[1160] = v43
  const v44 = s[368] && !s[369] && s[88]
  s[1161] = v44
  const v45 = s[473] ? (s[115] ? s[474] : s[165] ? s[545] : s[493] ? 24 : 0) : 0
  s[1163] = v45
  const v46 = s[546] ? (s[473] ? (s[115] ? s[475] : s[165] ? s[490] : s[493] ? 3 : 0) : 0) : 0
  const v47 = f.retErOpbrugt ? 65536 : 131072
  s[1164] = v47
  const v48 = v46 === 1
  s[1166] = v48
  const v49 = v46 === 2
  s[1170] = v49
  const v50 = s[69] ? 256 : 0
  s[591] = v50
  const v51 = s[99] && !s[101] && s[547] === s[548] && s[547] < NEVER
  s[1171] = v51
  const v52 = s[547] >= 18809 /* 2021-07-01 */
  s[1172] = v52
  const v53 = (v51 ? (s[549] ? 1 : v52 ? 2 : 0) : 0) === 1
  s[1173] = v53
  const v54 = s[101] ? 2097152 : 0
  s[1181] = v54
  const v55 = (v51 ? 1 : 0) === 1
  s[1188] = v55
  const v56 = s[180] && !s[181] && s[550] === s[551] && s[550] < NEVER
  s[1191] = v56
  const v57 = s[550] >= 18809 /* 2021-07-01 */
  s[1192] = v57
  const v58 = (v56 ? (s[552] ? 1 : v57 ? 2 : 0) : 0) === 1
  s[1193] = v58
  const v59 = s[553] <= 18808 /* 2021-06-30 */
  s[1205] = v59
  const v60 = (v59 ? 1 : s[554] ? 2 : 0) === 1
  s[1206] = v60
  const v61 = s[555] <= 18808 /* 2021-06-30 */
  s[1211] = v61
  const v62 = (s[187] ? 0 : v61 ? 1 : s[556] ? 2 : 0) === 1
  s[1212] = v62
  const v63 = s[184] && !s[185] && s[557] === s[558] && s[557] < NEVER
  s[1218] = v63
  const v64 = s[557] >= 18809 /* 2021-07-01 */
  s[1219] = v64
  const v65 = (v63 ? (s[559] ? 1 : v64 ? 2 : 0) : 0) === 1
  s[1220] = v65
  const v66 = s[560] <= 18808 /* 2021-06-30 */
  s[1227] = v66
  const v67 = (s[561] ? (v66 ? 1 : s[562] ? 2 : 0) : 0) === 1
  s[1228] = v67
  const v68 = s[563] && !s[564] && s[565] === s[566] && s[565] < NEVER
  s[1235] = v68
  const v69 = s[565] >= 18809 /* 2021-07-01 */
  s[1236] = v69
  const v70 = v68 ? (s[567] ? 1 : v69 ? 2 : 0) : 0
  s[1244] = v70
  const v71 = v70 === 1
  s[1237] = v71
  const v72 = s[382] && !s[383] && s[568] === s[569] && s[568] < NEVER
  s[1245] = v72
  const v73 = s[568] >= 18809 /* 2021-07-01 */
  s[1246] = v73
  const v74 = (v72 ? (s[570] ? 1 : v73 ? 2 : 0) : 0) === 1
  s[1247] = v74
  const v75 = s[198] && !s[199] && s[571] === s[572] && s[571] < NEVER
  s[1254] = v75
  const v76 = s[571] >= 18809 /* 2021-07-01 */
  s[1255] = v76
  const v77 = (v75 ? (s[573] ? 1 : v76 ? 2 : 0) : 0) === 1
  s[1256] = v77
  const v78 = s[384] && !s[385] && s[574] === s[575] && s[574] < NEVER
  s[576] = v78
  const v79 = s[574] >= 18809 /* 2021-07-01 */
  s[578] = v79
}

function svar_32(f, s) {
  const v0 = (s[576] ? (s[577] ? 1 : s[578] ? 2 : 0) : 0) === 1
  s[1263] = v0
  const v1 = s[106] && !s[107] && !s[108]
  s[1271] = v1
  const v2 = (v1 ? s[579] : 0) === 1
  s[1272] = v2
  const v3 = s[70] && !s[71] && !s[69]
  s[1275] = v3
  const v4 = v3 ? s[497] : 0
  const v5 = v4 === 1
  s[1276] = v5
  const v6 = v4 === 2
  s[1277] = v6
  const v7 = s[87] ? (s[473] ? (s[227] ? s[474] : s[580] ? 16 : 0) : 0) : 0
  s[1278] = v7
  const v8 = (s[87] ? (s[473] ? (s[227] ? s[475] : s[580] ? 2 : 0) : 0) : 0) === 2
  s[1279] = v8
  const v9 = s[59] >= 15427 /* 2012-03-28 */
  s[1300] = v9
  const v10 = v9 ? 3 : 0
  const v11 = s[240] ? (s[473] ? (s[115] ? s[475] : s[249] ? s[490] : s[227] ? v10 : s[74] ? s[581] : s[476] ? 5 : 0) : 0) : 0
  s[1284] = v11
  const v12 = v9 ? 24 : 0
  s[1282] = v12
  const v13 = s[240] ? 8192 : 16384
  s[1283] = v13
  const v14 = v11 === 4
  s[1285] = v14
  const v15 = v11 === 5
  s[1286] = v15
  const v16 = s[59] >= 19723 /* 2024-01-01 */
  const v17 = s[240] ? (s[473] ? (s[115] ? s[475] : s[249] ? s[490] : s[582] ? v10 : v16 ? 4 : 0) : 0) : 0
  const v18 = s[240] ? (s[473] ? (s[115] ? s[474] : s[249] ? s[545] : s[582] ? v12 : v16 ? 32 : 0) : 0) : 0
  s[1287] = v18
  const v19 = v17 === 1
  s[1288] = v19
  const v20 = v17 === 2
  s[1295] = v20
  const v21 = f.undskyldendeForhold ? 262144 : 524288
  s[1296] = v21
  const v22 = v17 === 3
  s[1297] = v22
  const v23 = v17 === 4
  s[1298] = v23
  const v24 = f.undskyldendeForhold ? 64 : 128
  s[1299] = v24
  const v25 = s[65] ? (s[473] ? (s[115] ? s[475] : s[247] ? s[490] : s[249] ? (s[583] ? 3 : 0) : s[227] ? (v9 ? 4 : 0) : s[580] ? 5 : 0) : 0) : 0
  const v26 = v25 === 1
  s[1301] = v26
  const v27 = v25 === 2
  s[1304] = v27
  const v28 = v25 === 3
  s[1305] = v28
  const v29 = v25 === 5
  s[1306] = v29
  const v30 = s[83] ? (s[473] ? (s[115] ? s[475] : s[541] ? s[490] : s[584]) : 0) : 0
  const v31 = s[83] ? 8192 : 16384
  s[1308] = v31
  const v32 = v30 === 1
  s[1309] = v32
  const v33 = v30 === 2
  s[1310] = v33
  const v34 = v30 === 3
  s[1311] = v34
  const v35 = s[59] >= 15208 /* 2011-08-22 */
  const v36 = s[59] >= 15112 /* 2011-05-18 */
  const v37 = s[473] ? (s[115] ? s[475] : s[585] ? s[490] : s[586] ? (v36 ? 3 : 0) : v35 ? 4 : 0) : 0
  const v38 = s[83] ? v37 : 0
  const v39 = s[473] ? (s[115] ? s[474] : s[585] ? s[545] : s[586] ? (v36 ? 24 : 0) : v35 ? 32 : 0) : 0
  s[1312] = v39
  const v40 = v38 === 1
  s[1313] = v40
  const v41 = v38 === 2
  s[1316] = v41
  const v42 = v38 === 3
  s[1317] = v42
  const v43 = v38 === 4
  s[1319] = v43
  const v44 = s[83] ? s[497] : 0
  const v45 = s[83] ? s[587] : 0
  s[1320] = v45
  const v46 = v44 === 1
  s[1321] = v46
  const v47 = v44 === 2
  s[1324] = v47
  const v48 = s[473] ? (s[115] ? s[475] : s[74] ? s[490] : s[588]) : 0
  const v49 = v48 === 1
  s[1328] = v49
  const v50 = v48 === 2
  s[1334] = v50
  const v51 = v48 === 3
  s[1335] = v51
  const v52 = (s[589] ? 8 : 0) + (s[590] ? 16 : 0)
  s[1346] = v52
  const v53 = (s[70] ? 64 : 0) + (s[71] ? 128 : 0) + s[591]
  s[1347] = v53
  const v54 = f.aftaleMedArbejdsgiver ? 512 : 1024
  s[1348] = v54
  const v55 = (s[592] ? 4096 : 0) + (s[593] ? 8192 : 0) + s[594]
  s[1349] = v55
  const v56 = s[65] ? v37 : 0
  const v57 = v56 === 1
  s[1350] = v57
  const v58 = v56 === 2
  s[1354] = v58
  const v59 = v56 === 3
  s[1355] = v59
  const v60 = v56 === 4
  s[1357] = v60
  const v61 = s[65] ? (s[473] ? (s[115] ? s[475] : s[249] ? s[490] : s[227] ? v10 : s[581]) : 0) : 0
  const v62 = v61 === 1
  s[1358] = v62
  const v63 = v61 === 2
  s[1364] = v63
  const v64 = v61 === 4
  s[1365] = v64
}

export function svar(f) {
  const s = new Array(1372)
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
  return { ALF_62_3: s[158], ALF_62_3_hoej: s[159], ALF_62_3_kan: s[595], BEK937_27_kan: s[596], LAB_107_1_kan: s[597], LAB_110_1: s[598], LAB_110_1_hoej: s[599], LAB_110_1_kan: s[600], SDL_2_kan: s[601], SDL_2_1_kan: s[602], SDL_3_kan: s[603], SDL_6_1: s[59], SDL_6_1_hoej: s[61], SDL_6_1_kan: s[604], SDL_7_1_kan: s[605], SDL_7_1_ferie_kan: s[606], SDL_7_1_ferieaftale_kan: s[607], SDL_7_1_genoptagelse: s[608], SDL_7_1_genoptagelse_hoej: s[609], SDL_7_1_genoptagelse_kan: s[610], SDL_7_1_ny_kan: s[611], SDL_7_2_kan: s[612], SDL_7_3: s[613], SDL_7_3_hoej: s[614], SDL_7_3_kan: s[615], SDL_7_5_kan: s[616], SDL_7a_1: s[617], SDL_7a_1_hoej: s[618], SDL_7a_1_kan: s[619], SDL_7c_kan: s[620], SDL_10a_kan: s[621], SDL_11_3: s[622], SDL_11_3_hoej: s[623], SDL_11_3_kan: s[624], SDL_11a_1_kan: s[625], SDL_12_1_1_kan: s[626], SDL_12_1_2_kan: s[627], SDL_12_1_3_kan: s[628], SDL_13b_1: s[629], SDL_13b_1_hoej: s[630], SDL_13b_1_kan: s[631], SDL_13b_1_antal: s[632], SDL_13b_1_antal_hoej: s[633], SDL_13b_1_antal_kan: s[634], SDL_13b_1_naeste: s[635], SDL_13b_1_naeste_hoej: s[636], SDL_13b_1_naeste_kan: s[637], SDL_13b_5_kan: s[638], SDL_13f_1_kan: s[639], SDL_13f_1_dag: s[640], SDL_13f_1_dag_hoej: s[641], SDL_13f_1_dag_kan: s[642], SDL_21_1_1_kan: s[643], SDL_21_1_2_kan: s[644], SDL_21_1_3_kan: s[645], SDL_21_4_kan: s[646], SDL_21_4_dag: s[647], SDL_21_4_dag_hoej: s[648], SDL_21_4_dag_kan: s[649], SDL_21_4_fra: s[650], SDL_21_4_fra_hoej: s[651], SDL_21_4_fra_kan: s[652], SDL_21a_kan: s[653], SDL_24_1: s[103], SDL_24_1_hoej: s[105], SDL_24_1_kan: s[654], SDL_24_1_ophoer: s[655], SDL_24_1_ophoer_hoej: s[656], SDL_24_1_ophoer_kan: s[657], SDL_24_1_revurdering_kan: s[658], SDL_24_3: s[1], SDL_24_3_hoej: s[2], SDL_24_3_kan: s[659], SDL_24a_1_kan: s[660], SDL_24a_1_graense_kan: s[661], SDL_24a_2: s[662], SDL_24a_2_hoej: s[663], SDL_24a_2_kan: s[664], SDL_24a_6_kan: s[665], SDL_24b_1_kan: s[666], SDL_24b_2: s[667], SDL_24b_2_hoej: s[668], SDL_24b_2_kan: s[669], SDL_24c_1_kan: s[670], SDL_25_1: s[102], SDL_25_1_hoej: s[104], SDL_25_1_kan: s[671], SDL_26_1_kan: s[672], SDL_26_1_covid: s[178], SDL_26_1_covid_hoej: s[179], SDL_26_1_covid_kan: s[673], SDL_26_1_fra: s[674], SDL_26_1_fra_hoej: s[675], SDL_26_1_fra_kan: s[676], SDL_26_1_uger: s[677], SDL_26_1_uger_hoej: s[678], SDL_26_1_uger_kan: s[679], SDL_26_2_kan: s[680], SDL_26_3_covid: s[182], SDL_26_3_covid_hoej: s[183], SDL_26_3_covid_kan: s[681], SDL_26a_1_covid: s[682], SDL_26a_3_covid: s[186], SDL_26a_3_covid_kan: s[683], SDL_26c_covid: s[193], SDL_26c_covid_hoej: s[195], SDL_26c_covid_kan: s[684], SDL_26d_covid: s[192], SDL_26d_covid_hoej: s[194], SDL_26d_covid_kan: s[685], SDL_26f_covid: s[686], SDL_26f_covid_hoej: s[687], SDL_26f_covid_kan: s[688], SDL_26g_covid: s[196], SDL_26g_covid_hoej: s[197], SDL_26g_covid_kan: s[689], SDL_26h_covid: s[690], SDL_26h_covid_hoej: s[691], SDL_26h_covid_kan: s[692], SDL_26i_covid: s[693], SDL_26i_covid_hoej: s[694], SDL_26i_covid_kan: s[695], SDL_27_1_kan: s[696], SDL_27_1_1_kan: s[697], SDL_27_1_2_kan: s[698], SDL_27_1_2_slut: s[216], SDL_27_1_2_slut_hoej: s[217], SDL_27_1_2_slut_kan: s[699], SDL_27_1_2_uger: s[700], SDL_27_1_2_uger_hoej: s[701], SDL_27_1_2_uger_kan: s[702], SDL_27_1_3_kan: s[703], SDL_27_1_3_slut: s[220], SDL_27_1_3_slut_hoej: s[221], SDL_27_1_3_slut_kan: s[704], SDL_27_1_3_uger: s[205], SDL_27_1_3_uger_hoej: s[207], SDL_27_1_3_uger_kan: s[705], SDL_27_1_4_kan: s[706], SDL_27_1_4_slut: s[707], SDL_27_1_4_slut_hoej: s[708], SDL_27_1_4_slut_kan: s[709], SDL_27_1_5_kan: s[710], SDL_27_1_6_kan: s[711], SDL_27_1_7_kan: s[712], SDL_27_1_7_2_kan: s[713], SDL_27_1_slut: s[714], SDL_27_1_slut_hoej: s[715], SDL_27_1_slut_kan: s[716], SDL_29_1_kan: s[717], SDL_30_kan: s[718], SDL_30_1: s[66], SDL_30_1_hoej: s[67], SDL_30_1_kan: s[719], SDL_30_2_kan: s[720], SDL_30_fleksjob_kan: s[721], SDL_31_1: s[154], SDL_31_1_hoej: s[155], SDL_31_1_kan: s[722], SDL_32_kan: s[723], SDL_32_1_kan: s[724], SDL_33_1: s[291], SDL_33_1_hoej: s[292], SDL_33_1_kan: s[725], SDL_34_1_kan: s[726], SDL_35_2: s[727], SDL_35_2_hoej: s[728], SDL_35_2_kan: s[729], SDL_35_3: s[730], SDL_35_3_hoej: s[731], SDL_35_3_kan: s[732], SDL_35_3_fra: s[733], SDL_35_3_fra_hoej: s[734], SDL_35_3_fra_kan: s[735], SDL_38_1: s[736], SDL_38_1_hoej: s[737], SDL_38_1_kan: s[738], SDL_38_7: s[739], SDL_38_7_hoej: s[740], SDL_38_7_kan: s[741], SDL_38_7_tide_kan: s[742], SDL_38_8_kan: s[743], SDL_40_1: s[744], SDL_40_1_hoej: s[745], SDL_40_1_kan: s[746], SDL_41_1: s[162], SDL_41_1_hoej: s[163], SDL_41_1_kan: s[747], SDL_42_1_kan: s[748], SDL_43_1: s[749], SDL_43_1_hoej: s[750], SDL_43_1_kan: s[751], SDL_43_4: s[752], SDL_43_4_hoej: s[753], SDL_43_4_kan: s[754], SDL_43_4_tide_kan: s[755], SDL_43_5_kan: s[756], SDL_46_1: s[757], SDL_46_1_hoej: s[758], SDL_46_1_kan: s[759], SDL_47_1: s[760], SDL_47_1_hoej: s[761], SDL_47_1_kan: s[762], SDL_47_1_3: s[763], SDL_47_1_3_hoej: s[764], SDL_47_1_3_kan: s[765], SDL_50_1: s[286], SDL_50_1_hoej: s[287], SDL_50_1_kan: s[766], SDL_51_1: s[284], SDL_51_1_hoej: s[285], SDL_51_1_kan: s[649], SDL_52_1: s[273], SDL_52_1_hoej: s[274], SDL_52_1_kan: s[767], SDL_53_1: s[768], SDL_53_1_hoej: s[769], SDL_53_1_kan: s[770], SDL_53_2_kan: s[771], SDL_53_3: s[772], SDL_53_3_hoej: s[773], SDL_53_3_kan: s[774], SDL_54_1_kan: s[775], SDL_59_2: s[776], SDL_59_2_hoej: s[777], SDL_59_2_kan: s[778], SDL_59_6_kan: s[779], spor: [s[604] + (s[3] ? 0 : s[465]) + ((s[3] ? 0 : s[466]) === 1 ? (s[780] ? 8192 : 16384) : 0), s[59], s[61], s[595] + (s[473] ? (s[74] ? s[474] : s[476] ? 16 : 0) : 0) + (s[781] ? s[782] : 0) + (s[781] ? (f.dagpengerettenSlutter ? 65536 : 131072) : 0), s[158], s[159], s[596] + (s[456] ? 0 : s[783] ? s[494] : s[457] ? 16 : 0) + (s[456] ? 16384 : 8192) + (s[784] ? (s[785] ? 65536 : 131072) : 0) + (s[784] ? (s[786] ? 524288 : 1048576) : 0) + (s[784] ? (s[787] ? 4194304 : 8388608) : 0) + (s[784] ? (s[788] ? 33554432 : 67108864) : 0), (s[784] ? (f.uddannelsePasserMedBehandling ? 1 : 2) : 0) + (s[784] ? (f.uddannelseUdskyderRevalidering ? 16 : 8) : 0) + (s[789] ? (s[785] ? 64 : 128) : 0) + (s[789] ? (s[786] ? 512 : 1024) : 0) + (s[789] ? (s[787] ? 4096 : 8192) : 0) + (s[789] ? (s[788] ? 32768 : 65536) : 0) + (s[789] ? (f.uddannelsePasserMedBehandling ? 262144 : 524288) : 0) + (s[789] ? (f.uddannelseUdskyderRevalidering ? 4194304 : 2097152) : 0) + (s[789] ? (s[790] ? 16777216 : 33554432) : 0), s[612] + (s[499] ? s[494] : s[500] ? s[513] : s[502] ? s[791] : s[792]) + (s[793] ? (s[794] ? 8192 : 16384) : 0) + (s[793] ? s[795] : 0) + (s[793] ? (s[460] ? 524288 : 1048576) : 0) + (s[793] ? (s[461] ? 4194304 : 8388608) : 0) + (s[793] ? (s[462] ? 33554432 : 67108864) : 0), (s[793] ? (s[796] ? 1 : 2) : 0) + (s[793] ? (s[83] ? 8 : 16) : 0) + (s[793] ? (s[277] ? 64 : 128) : 0) + (s[793] ? (s[797] ? 512 : 1024) : 0) + (s[798] ? (s[794] ? 4096 : 8192) : 0) + (s[798] ? s[799] : 0) + (s[798] ? s[800] : 0) + (s[798] ? s[801] : 0) + (s[798] ? s[802] : 0) + (s[798] ? (s[796] ? 134217728 : 268435456) : 0), (s[798] ? (s[83] ? 1 : 2) : 0) + (s[798] ? (s[277] ? 8 : 16) : 0) + (s[798] ? (s[797] ? 64 : 128) : 0) + (s[803] ? (s[804] ? 512 : 1024) : 0) + (s[803] ? s[805] : 0) + (s[803] ? (s[806] ? 32768 : 65536) : 0) + (s[803] ? s[800] : 0) + (s[803] ? s[801] : 0) + (s[803] ? s[802] : 0) + (s[803] ? (s[807] ? 134217728 : 268435456) : 0), (s[803] ? (f.ansatIFleksjob ? 1 : 2) : 0) + (s[803] ? (s[808] ? 8 : 16) : 0) + (s[803] ? (s[796] ? 64 : 128) : 0) + (s[803] ? (s[83] ? 512 : 1024) : 0) + (s[803] ? (s[277] ? 4096 : 8192) : 0) + (s[803] ? (s[797] ? 32768 : 65536) : 0) + (s[809] ? (s[804] ? 262144 : 524288) : 0) + (s[809] ? s[810] : 0) + (s[809] ? (s[806] ? 16777216 : 33554432) : 0) + (s[809] ? (s[460] ? 134217728 : 268435456) : 0), (s[809] ? (s[461] ? 1 : 2) : 0) + (s[809] ? (s[462] ? 8 : 16) : 0) + (s[809] ? (s[807] ? 64 : 128) : 0) + (s[809] ? (f.ansatIFleksjob ? 512 : 1024) : 0) + (s[809] ? (s[808] ? 4096 : 8192) : 0) + (s[809] ? (s[796] ? 32768 : 65536) : 0) + (s[809] ? (s[83] ? 262144 : 524288) : 0) + (s[809] ? (s[277] ? 2097152 : 4194304) : 0) + (s[809] ? (s[797] ? 16777216 : 33554432) : 0), s[605] + s[494] + (s[811] ? (f.uarbejdsdygtigVedEgenSygdom ? 8192 : 16384) : 0) + (s[811] ? (s[320] ? 65536 : 0) + (s[321] ? 131072 : 0) + s[812] : 0), s[659] + s[813], s[671] + s[814] + s[815] + s[816] + s[817] + s[818] + s[819], (s[820] ? (s[821] ? 1 : 0) + (s[822] ? 2 : 0) + s[480] : 0) + (s[820] ? (s[823] ? 8 : 0) + (s[824] ? 16 : 0) + s[521] : 0), s[102], s[104], s[654] + (s[825] ? 8 : s[826] ? (s[21] ? 16 : s[30] ? 24 : 0) : 0) + (s[3] ? 16384 : 8192) + ((s[468] ? 65536 : 0) + (s[827] ? 131072 : 0)) + (s[12] ? 1048576 : 524288) + ((s[14] ? 4194304 : 0) + (s[13] ? 8388608 : 0) + s[525]) + ((s[828] ? 33554432 : 0) + (s[829] ? 67108864 : 0) + s[516]), (s[10] ? 1 : 0) + (s[11] ? 2 : 0) + s[480] + ((s[830] ? 8 : 0) + (s[831] ? 16 : 0) + s[521]) + ((s[832] ? 64 : 0) + (s[833] ? 128 : 0) + s[834]) + ((s[835] ? 512 : 0) + (s[836] ? 1024 : 0) + s[837]) + ((s[9] ? 4096 : 0) + (s[8] ? 8192 : 0) + s[594]) + ((s[838] ? 32768 : 0) + (s[839] ? 65536 : 0) + s[840]) + (s[841] ? (s[831] ? 262144 : 0) + (s[830] ? 524288 : 0) + s[842] : 0) + (s[841] ? (s[843] ? 2097152 : 0) + (s[844] ? 4194304 : 0) + s[845] : 0) + (s[841] ? (s[8] ? 16777216 : 0) + (s[9] ? 33554432 : 0) + s[846] : 0) + (s[841] ? (s[847] ? 134217728 : 0) + (s[848] ? 268435456 : 0) + s[488] : 0), (s[849] ? (s[850] ? 1 : 0) + (s[851] ? 2 : 0) + s[480] : 0) + (s[849] ? (s[852] ? 8 : 0) + (s[853] ? 16 : 0) + s[521] : 0), s[103], s[105], s[697] + (s[854] ? (s[200] ? s[855] : s[472] ? s[856] : s[857] ? 24 : 0) : 0) + s[858] + s[859], s[698] + (s[854] ? (s[200] ? s[855] : s[856]) : 0) + s[858] + s[859], s[705] + (s[854] ? (s[471] ? s[855] : s[200] ? s[860] : s[861]) : 0) + s[858] + s[859], s[205], s[207], s[703] + (s[854] ? (s[471] ? s[855] : s[200] ? s[860] : s[862]) : 0) + s[858] + s[859] + (s[863] ? (f.underLaegebehandling ? 524288 : 1048576) : 0) + (s[863] ? (f.laegensSkoenErSikkert ? 4194304 : 8388608) : 0) + (s[863] ? (s[864] ? 33554432 : 0) + (s[865] ? 67108864 : 0) + s[866] : 0), (s[867] ? (f.underLaegebehandling ? 1 : 2) : 0) + (s[867] ? (f.laegensSkoenErSikkert ? 8 : 16) : 0) + (s[867] ? (s[868] ? 64 : 128) : 0) + (s[867] ? (f.underLaegebehandling ? 512 : 1024) : 0) + (s[867] ? (f.laegensSkoenErSikkert ? 4096 : 8192) : 0) + (s[867] ? (s[869] ? 32768 : 65536) : 0) + (s[870] ? (f.underLaegebehandling ? 262144 : 524288) : 0) + (s[870] ? (f.laegensSkoenErSikkert ? 2097152 : 4194304) : 0) + (s[870] ? (s[864] ? 16777216 : 0) + (s[865] ? 33554432 : 0) + (s[48] ? 67108864 : 0) : 0), s[706] + s[871] + s[858] + s[859], s[710] + s[872] + s[858] + s[859] + (s[873] ? (f.laegenVurdererLivstruende ? 524288 : 1048576) : 0) + (s[873] ? (f.behandlingsmulighederUdtoemte ? 4194304 : 8388608) : 0) + (s[874] ? (f.laegenVurdererLivstruende ? 33554432 : 67108864) : 0), s[874] ? (f.behandlingsmulighederUdtoemte ? 1 : 2) : 0, s[711] + s[872] + s[858] + s[859], s[713] + (s[854] ? (s[875] ? s[855] : s[876] ? (s[35] >= 16953 /* 2016-06-01 */ ? 16 : 0) : s[877] ? (s[35] >= 16975 /* 2016-06-23 */ ? 24 : 0) : s[35] >= 20635 /* 2026-07-01 */ ? 32 : 0) : 0) + s[858] + s[859], s[712] + s[872] + s[858] + s[859] + (s[878] ? (f.ansoegningOmFoertidspension ? 524288 : 1048576) : 0) + (s[878] ? (s[394] ? 4194304 : 0) + (s[395] ? 8388608 : 0) + (s[396] ? 16777216 : 0) : 0), s[696] + s[879] + s[858] + s[859] + (s[880] ? (s[50] ? 524288 : 0) + (s[45] ? 1048576 : 0) + (s[46] ? 2097152 : 0) : 0) + (s[880] ? (s[51] ? 4194304 : 0) + (s[56] ? 8388608 : 0) + (s[48] ? 16777216 : 0) : 0) + (s[880] ? (s[52] ? 33554432 : 0) + (s[57] ? 67108864 : 0) + s[866] : 0), (s[880] ? s[706] : 0) + (s[880] ? (s[54] ? 8 : 0) + (s[47] ? 16 : 0) + s[881] : 0) + (s[880] ? (s[55] ? 64 : 0) + (s[49] ? 128 : 0) + s[882] : 0) + (s[880] ? (s[210] ? 512 : 0) + (s[215] ? 1024 : 0) + s[883] : 0), s[661] + s[884], s[720] + s[587] + (s[885] ? (s[886] ? 8192 : 0) + (s[887] ? 16384 : 0) : 0) + (s[885] ? (s[888] ? 65536 : 0) + (s[889] ? 131072 : 0) : 0) + (s[885] ? (s[890] ? 524288 : 0) + (s[891] ? 1048576 : 0) + s[892] : 0) + (s[885] ? (f.andetFravaerSeneste8Uger ? 8388608 : 4194304) : 0) + (s[885] ? (s[893] ? 33554432 : 67108864) : 0), (s[885] ? (s[894] ? 1 : 2) : 0) + (s[885] ? (s[893] ? 8 : 16) : 0) + (s[885] ? (f.genansat ? 64 : 128) : 0) + (s[885] ? (f.paaArbejdeDaSygdommenKom ? 512 : 1024) : 0) + (s[895] ? (s[886] ? 4096 : 0) + (s[887] ? 8192 : 0) : 0) + (s[895] ? (s[888] ? 32768 : 0) + (s[889] ? 65536 : 0) : 0) + (s[895] ? (s[890] ? 262144 : 0) + (s[891] ? 524288 : 0) + s[842] : 0) + (s[895] ? (f.andetFravaerSeneste8Uger ? 4194304 : 2097152) : 0) + (s[895] ? (s[893] ? 16777216 : 33554432) : 0) + (s[895] ? (s[894] ? 134217728 : 268435456) : 0), (s[895] ? (s[893] ? 1 : 2) : 0) + (s[895] ? (f.genansat ? 8 : 16) : 0) + (s[895] ? (f.paaArbejdeDaSygdommenKom ? 64 : 128) : 0), s[721] + (f.ansatIFleksjob ? s[587] : 0) + (f.ansatIFleksjob ? 8192 : 16384), s[718] + s[896] + s[897] + (s[492] ? (s[403] ? 65536 : 0) + (s[404] ? 131072 : 0) + s[898] : 0) + (s[492] ? (s[899] ? 524288 : 0) + (s[900] ? 1048576 : 0) : 0) + (s[492] ? (f.ansatIFleksjob ? 4194304 : 8388608) : 0) + (s[492] ? (s[405] ? 33554432 : 0) + (s[406] ? 67108864 : 0) + (s[407] ? 134217728 : 0) : 0), s[719] + (s[473] ? (s[901] ? s[474] : s[902] ? (s[59] >= 13605 /* 2007-04-02 */ ? 16 : 0) : s[247] ? (s[59] >= 14032 /* 2008-06-02 */ ? 24 : 0) : s[583] ? 32 : 0) : 0), s[66], s[67], s[722] + s[587] + (s[885] ? s[903] : 0) + (s[885] ? (f.fratraeder ? 65536 : 131072) : 0) + (s[895] ? (s[70] ? 524288 : 0) + (s[71] ? 1048576 : 0) + s[904] : 0) + (s[895] ? (f.fratraeder ? 4194304 : 8388608) : 0), s[154], s[155], s[724] + (s[473] ? (s[477] ? s[474] : s[74] ? (s[905] ? 16 : 0) : s[906]) : 0) + (s[907] ? (s[908] ? 8192 : 0) + (s[909] ? 16384 : 0) : 0) + (s[907] ? (s[910] ? 65536 : 0) + (s[911] ? 131072 : 0) + s[912] : 0) + (s[907] ? (s[913] ? 524288 : 1048576) : 0) + (s[907] ? (s[481] ? 4194304 : 0) + (s[79] ? 8388608 : 0) + (s[482] ? 16777216 : 0) : 0) + (s[907] ? (s[71] ? 33554432 : 0) + (s[70] ? 67108864 : 0) + (s[69] ? 134217728 : 0) : 0), (s[907] ? (s[483] ? 1 : 0) + (s[484] ? 2 : 0) + s[914] : 0) + (s[907] ? (f.dagpengeretHvisRask ? 8 : 16) : 0) + (s[907] ? (s[85] ? 64 : 0) + (s[84] ? 128 : 0) : 0) + (s[907] ? (f.erhvervsmaessigUddannelse ? 512 : 1024) : 0) + (s[907] ? (s[485] ? 4096 : 8192) : 0) + (s[907] ? (s[486] ? 32768 : 0) + (s[487] ? 65536 : 0) + s[840] : 0) + (s[907] ? (s[478] ? 262144 : 0) + (s[479] ? 524288 : 0) + s[842] : 0) + (s[907] ? (f.elevILoennetPraktik ? 2097152 : 4194304) : 0) + (s[907] ? (f.ansatIFleksjob ? 16777216 : 33554432) : 0) + (s[915] ? (s[916] ? 134217728 : 0) + (s[917] ? 268435456 : 0) : 0), (s[915] ? (s[918] ? 1 : 0) + (s[919] ? 2 : 0) + s[480] : 0) + (s[915] ? (s[920] ? 8 : 16) : 0) + (s[915] ? s[921] : 0) + (s[915] ? s[922] : 0) + (s[915] ? s[923] : 0) + (s[915] ? s[924] : 0) + (s[915] ? s[925] : 0) + (s[915] ? s[926] : 0) + (s[915] ? s[927] : 0) + (s[915] ? s[928] : 0), (s[915] ? s[929] : 0) + (s[915] ? s[930] : 0) + (s[915] ? s[931] : 0) + (s[932] ? (s[933] ? 512 : 0) + (s[934] ? 1024 : 0) : 0) + (s[932] ? (f.iBeskaeftigelse ? 4096 : 8192) : 0) + (s[932] ? (s[935] ? 32768 : 0) + (s[936] ? 65536 : 0) : 0) + (s[932] ? (s[937] ? 262144 : 0) + (s[938] ? 524288 : 0) : 0) + (s[932] ? (s[939] ? 2097152 : 0) + (s[940] ? 0 : 4194304) : 0) + (s[932] ? (s[941] ? 16777216 : 0) + (s[942] ? 0 : 33554432) : 0) + (s[932] ? (s[943] ? 134217728 : 0) + (s[944] ? 268435456 : 0) : 0), (s[932] ? (s[945] ? 1 : 0) + (s[946] ? 0 : 2) : 0) + (s[932] ? (s[947] ? 8 : 0) + (s[948] ? 0 : 16) : 0) + (s[932] ? s[921] : 0) + (s[932] ? s[922] : 0) + (s[932] ? s[923] : 0) + (s[932] ? s[924] : 0) + (s[932] ? s[925] : 0) + (s[932] ? s[926] : 0) + (s[932] ? s[927] : 0) + (s[932] ? s[928] : 0), (s[932] ? s[929] : 0) + (s[932] ? s[930] : 0) + (s[932] ? s[931] : 0), s[748] + (s[473] ? (s[115] ? s[474] : s[489] ? s[545] : s[491] ? (s[949] ? 24 : 0) : s[950] ? 32 : 0) : 0) + (s[951] ? (s[952] ? 8192 : 16384) : 0) + (s[951] ? (s[953] ? 65536 : 131072) : 0) + (s[951] ? (s[954] ? 524288 : 1048576) : 0) + (s[951] ? (f.drevetSenesteMaaned ? 4194304 : 8388608) : 0) + (s[951] ? (s[955] ? 33554432 : 67108864) : 0), (s[956] ? (s[952] ? 1 : 2) : 0) + (s[956] ? (s[953] ? 8 : 16) : 0) + (s[956] ? (s[954] ? 64 : 128) : 0) + (s[956] ? (f.drevetSenesteMaaned ? 512 : 1024) : 0) + (s[956] ? (s[955] ? 4096 : 8192) : 0) + (s[957] ? (s[958] ? 32768 : 65536) : 0) + (s[957] ? (s[952] ? 262144 : 524288) : 0) + (s[957] ? (s[953] ? 2097152 : 4194304) : 0) + (s[957] ? (s[954] ? 16777216 : 33554432) : 0) + (s[957] ? (f.drevetSenesteMaaned ? 134217728 : 268435456) : 0), (s[957] ? (s[955] ? 1 : 2) : 0) + (s[957] ? (f.tilskudTilEgenVirksomhed ? 8 : 16) : 0) + (s[959] ? (s[958] ? 64 : 128) : 0) + (s[959] ? (s[952] ? 512 : 1024) : 0) + (s[959] ? (s[953] ? 4096 : 8192) : 0) + (s[959] ? (s[954] ? 32768 : 65536) : 0) + (s[959] ? (f.drevetSenesteMaaned ? 262144 : 524288) : 0) + (s[959] ? (s[955] ? 2097152 : 4194304) : 0) + (s[959] ? (f.tilskudTilEgenVirksomhed ? 16777216 : 33554432) : 0), s[726] + s[587] + (s[885] ? (f.arbejdsskade ? 8192 : 16384) : 0) + (s[885] ? (s[481] ? 65536 : 0) + (s[79] ? 131072 : 0) + (s[482] ? 262144 : 0) : 0) + (s[885] ? (s[71] ? 524288 : 0) + (s[70] ? 1048576 : 0) + s[904] : 0) + (s[885] ? (s[483] ? 4194304 : 0) + (s[484] ? 8388608 : 0) + (s[156] ? 16777216 : 0) : 0) + (s[895] ? (f.arbejdsskade ? 33554432 : 67108864) : 0), (s[895] ? (s[481] ? 1 : 0) + (s[79] ? 2 : 0) + (s[482] ? 4 : 0) : 0) + (s[895] ? (s[71] ? 8 : 0) + (s[70] ? 16 : 0) + (s[69] ? 32 : 0) : 0) + (s[895] ? (s[483] ? 64 : 0) + (s[484] ? 128 : 0) + (s[156] ? 256 : 0) : 0), s[723] + s[896] + (s[492] ? (s[960] ? 8192 : 0) + (s[961] ? 16384 : 0) : 0) + (s[492] ? s[795] : 0) + (s[492] ? (s[82] ? 524288 : 0) + (s[81] ? 1048576 : 0) + s[904] : 0) + (s[492] ? (s[962] ? 4194304 : 0) + (s[963] ? 8388608 : 0) : 0) + s[964], (s[492] ? s[748] : 0) + (s[492] ? (s[87] ? 8 : 16) : 0) + (s[492] ? (s[965] ? 64 : 0) + (s[966] ? 128 : 0) : 0) + (s[492] ? s[967] : 0) + (s[492] ? (s[85] ? 4096 : 0) + (s[84] ? 8192 : 0) : 0) + (s[492] ? (f.erhvervsmaessigUddannelse ? 32768 : 65536) : 0) + (s[492] ? (s[485] ? 262144 : 524288) : 0) + (s[492] ? (s[486] ? 2097152 : 0) + (s[487] ? 4194304 : 0) + s[845] : 0) + (s[492] ? (s[478] ? 16777216 : 0) + (s[479] ? 33554432 : 0) + s[846] : 0) + (s[492] ? (s[408] ? 134217728 : 0) + (s[409] ? 268435456 : 0) + (s[69] ? 536870912 : 0) : 0), s[603] + (s[499] ? s[494] : f.vurderingsdato <= 17701 /* 2018-06-19 */ ? s[513] : s[968] ? 24 : 0), s[660] + s[884] + (s[969] ? (s[91] ? 8192 : 0) + (s[94] ? 16384 : 0) + (s[92] ? 32768 : 0) : 0) + (s[969] ? (s[172] ? 65536 : 0) + (s[170] ? 131072 : 0) + s[898] : 0) + (s[969] ? (s[313] ? 524288 : 0) + (s[314] ? 1048576 : 0) + s[970] : 0) + (s[969] ? (s[89] ? 4194304 : 0) + (s[95] ? 8388608 : 0) + (s[88] ? 0 : 16777216) : 0), s[670] + s[971] + (s[544] ? s[972] : 0) + (s[544] ? (f.laegenFinderIkkeLaengereLivstruende ? 65536 : 131072) : 0), s[597] + (s[534] ? s[494] : s[509] ? (s[146] ? 16 : 0) : s[532] ? s[973] : s[133] ? 32 : 0) + (s[974] ? (s[89] ? 8192 : 0) + (s[95] ? 16384 : 0) + s[975] : 0) + (s[974] ? (s[976] ? 65536 : 0) + (s[977] ? 131072 : 0) : 0) + (s[974] ? (s[978] ? 524288 : 0) + (s[979] ? 1048576 : 0) : 0) + (s[974] ? (s[980] ? 4194304 : 0) + (s[981] ? 8388608 : 0) + (s[148] ? 16777216 : 0) : 0) + (s[974] ? (f.forlaengelseErAfgjort ? 33554432 : 67108864) : 0), (s[974] ? (s[982] ? 1 : 2) : 0) + (s[974] ? (s[96] ? 8 : 16) : 0) + (s[974] ? (f.naaetFolkepensionsalder ? 64 : 128) : 0) + (s[974] ? (s[97] ? 512 : 1024) : 0) + (s[974] ? (s[982] ? 8192 : 4096) : 0) + (s[974] ? (s[96] ? 32768 : 65536) : 0) + (s[974] ? (f.naaetFolkepensionsalder ? 262144 : 524288) : 0) + (s[974] ? (s[97] ? 2097152 : 4194304) : 0) + (s[974] ? (s[107] ? 16777216 : 0) + (s[106] ? 33554432 : 0) + (s[108] ? 67108864 : 0) : 0) + (s[974] ? (s[166] ? 134217728 : 0) + (s[169] ? 268435456 : 0) + (s[168] ? 536870912 : 0) : 0), (s[983] ? s[605] : 0) + (s[983] ? (s[984] ? 8 : 0) + (s[985] ? 16 : 0) : 0) + (s[983] ? (s[978] ? 64 : 0) + (s[979] ? 128 : 0) : 0) + (s[983] ? (s[980] ? 512 : 0) + (s[981] ? 1024 : 0) + (s[148] ? 2048 : 0) : 0) + (s[983] ? (f.forlaengelseErAfgjort ? 4096 : 8192) : 0) + (s[983] ? (s[982] ? 32768 : 65536) : 0) + (s[983] ? s[986] : 0) + (s[983] ? s[987] : 0) + (s[983] ? s[988] : 0) + (s[983] ? (s[982] ? 268435456 : 134217728) : 0), (s[983] ? (s[96] ? 1 : 2) : 0) + (s[983] ? s[989] : 0) + (s[983] ? s[990] : 0) + (s[983] ? (s[107] ? 512 : 0) + (s[106] ? 1024 : 0) + (s[108] ? 2048 : 0) : 0) + (s[983] ? (s[166] ? 4096 : 0) + (s[169] ? 8192 : 0) + (s[168] ? 16384 : 0) : 0) + (s[983] ? (s[371] ? 32768 : 0) + (s[372] ? 65536 : 0) + (s[88] ? 0 : 131072) : 0) + (s[991] ? (s[89] ? 262144 : 0) + (s[95] ? 524288 : 0) + (s[88] ? 0 : 1048576) : 0) + (s[991] ? (s[984] ? 2097152 : 0) + (s[985] ? 4194304 : 0) : 0) + (s[991] ? (s[978] ? 16777216 : 0) + (s[979] ? 33554432 : 0) : 0) + (s[991] ? (s[980] ? 134217728 : 0) + (s[981] ? 268435456 : 0) + (s[148] ? 536870912 : 0) : 0), (s[991] ? s[992] : 0) + (s[991] ? (s[982] ? 8 : 16) : 0) + (s[991] ? (s[96] ? 64 : 128) : 0) + (s[991] ? (f.naaetFolkepensionsalder ? 512 : 1024) : 0) + (s[991] ? (s[97] ? 4096 : 8192) : 0) + (s[991] ? (s[982] ? 65536 : 32768) : 0) + (s[991] ? s[986] : 0) + (s[991] ? s[987] : 0) + (s[991] ? s[988] : 0) + (s[991] ? (s[107] ? 134217728 : 0) + (s[106] ? 268435456 : 0) + (s[108] ? 536870912 : 0) : 0), (s[991] ? s[660] : 0) + (s[991] ? (s[371] ? 8 : 0) + (s[372] ? 16 : 0) + s[993] : 0), s[600] + (f.erIJobafklaring ? (f.jobafklaringStartede <= 17531 /* 2017-12-31 */ ? (s[994] ? 8 : 0) : f.jobafklaringStartede <= 18261 /* 2019-12-31 */ ? (s[995] ? 16 : 0) : s[996] ? 24 : 0) : 0) + s[997], s[598], s[599], s[602] + s[896] + s[897] + (s[492] ? s[998] : 0) + s[999] + (s[492] ? (f.arbejdsskade ? 4194304 : 8388608) : 0) + (s[492] ? (s[965] ? 33554432 : 0) + (s[966] ? 67108864 : 0) : 0), (s[492] ? (s[230] ? 1 : 2) : 0) + (s[492] ? (s[85] ? 8 : 0) + (s[84] ? 16 : 0) : 0) + (s[492] ? (f.erhvervsmaessigUddannelse ? 64 : 128) : 0) + (s[492] ? (s[485] ? 512 : 1024) : 0) + (s[492] ? (s[486] ? 4096 : 0) + (s[487] ? 8192 : 0) + s[594] : 0) + (s[492] ? (s[478] ? 32768 : 0) + (s[479] ? 65536 : 0) + s[840] : 0), s[601] + s[896] + (s[492] ? (s[311] ? 8192 : 0) + (s[312] ? 16384 : 0) + s[1000] : 0) + (s[492] ? (s[1001] ? 65536 : 0) + (s[1002] ? 131072 : 0) + s[898] : 0) + (s[492] ? (s[1003] ? 524288 : 0) + (s[1004] ? 1048576 : 0) + s[904] : 0) + (s[492] ? (s[70] ? 4194304 : 0) + (s[71] ? 8388608 : 0) + s[1005] : 0) + (s[492] ? (s[1006] ? 33554432 : 0) + (s[1007] ? 67108864 : 0) + (s[113] ? 134217728 : 0) : 0), (s[492] ? s[723] : 0) + (s[492] ? (s[313] ? 8 : 0) + (s[314] ? 16 : 0) + s[993] : 0) + (s[492] ? (s[89] ? 64 : 0) + (s[95] ? 128 : 0) + (s[88] ? 0 : 256) : 0), s[606] + s[1008], s[607] + s[1008] + (s[1009] ? (f.feriePasserMedForloebet ? 8192 : 16384) : 0) + (s[1009] ? (f.ferieIndenForFerieloven ? 65536 : 131072) : 0) + (s[1010] ? (f.feriePasserMedForloebet ? 524288 : 1048576) : 0) + (s[1010] ? (f.ferieIndenForFerieloven ? 4194304 : 8388608) : 0), s[610] + (f.ferieAftalt ? s[1008] : 0) + (f.ferieAftalt ? 8192 : 16384), s[608], s[609], s[611] + s[1008], s[615] + (s[496] ? s[587] : 0) + (s[1011] ? s[1012] : s[1013] ? s[1012] : 0) + (s[496] ? 8192 : 16384) + (s[1011] ? (f.saerligeGrundeTilAndetTidspunkt ? 65536 : 131072) : 0) + (s[1013] ? (f.saerligeGrundeTilAndetTidspunkt ? 524288 : 1048576) : 0), s[613], s[614], s[616] + (s[499] ? s[494] : s[500] ? s[513] : s[502] ? s[791] : s[508] ? s[792] : s[512]) + (s[1014] ? (f.helbredetErStationaert ? 8192 : 16384) : 0) + (s[1014] ? (f.arbejdsevnenErAfklaret ? 65536 : 131072) : 0) + (s[1014] ? (f.berettigetTilRevalidering ? 1048576 : 524288) : 0) + (s[1014] ? (f.berettigetTilFleksjob ? 8388608 : 4194304) : 0) + (s[1014] ? (f.berettigetTilFoertidspension ? 67108864 : 33554432) : 0), (s[1015] ? (f.helbredetErStationaert ? 1 : 2) : 0) + (s[1015] ? (f.arbejdsevnenErAfklaret ? 8 : 16) : 0) + (s[1015] ? (f.berettigetTilRevalidering ? 128 : 64) : 0) + (s[1015] ? (f.berettigetTilFleksjob ? 1024 : 512) : 0) + (s[1015] ? (f.berettigetTilFoertidspension ? 8192 : 4096) : 0) + (s[1016] ? (f.helbredetErStationaert ? 32768 : 65536) : 0) + (s[1016] ? (f.arbejdsevnenErAfklaret ? 262144 : 524288) : 0) + (s[1016] ? (f.berettigetTilRevalidering ? 4194304 : 2097152) : 0) + (s[1016] ? (f.berettigetTilFleksjob ? 33554432 : 16777216) : 0) + (s[1016] ? (f.berettigetTilFoertidspension ? 268435456 : 134217728) : 0), (s[1016] ? (f.berettigetTilRessourceforloeb ? 2 : 1) : 0) + (s[1017] ? (f.helbredetErStationaert ? 8 : 16) : 0) + (s[1017] ? (f.arbejdsevnenErAfklaret ? 64 : 128) : 0) + (s[1017] ? (f.berettigetTilRevalidering ? 1024 : 512) : 0) + (s[1017] ? (f.berettigetTilFleksjob ? 8192 : 4096) : 0) + (s[1017] ? (f.berettigetTilFoertidspension ? 65536 : 32768) : 0) + (s[1017] ? (f.berettigetTilRessourceforloeb ? 524288 : 262144) : 0) + (s[1018] ? (f.helbredetErStationaert ? 2097152 : 4194304) : 0) + (s[1018] ? (f.arbejdsevnenErAfklaret ? 16777216 : 33554432) : 0) + (s[1018] ? (f.berettigetTilRevalidering ? 268435456 : 134217728) : 0), (s[1018] ? (f.berettigetTilFleksjob ? 2 : 1) : 0) + (s[1018] ? (f.berettigetTilFoertidspension ? 16 : 8) : 0) + (s[1018] ? (f.berettigetTilRessourceforloeb ? 128 : 64) : 0), s[619] + (s[65] ? (s[473] ? (s[505] ? s[474] : s[115] ? (s[1019] ? 16 : 0) : s[506] ? 24 : 0) : 0) : 0) + s[1020] + (s[1021] ? (s[1022] ? 65536 : 131072) : 0) + (s[1021] ? (f.fratraeder ? 524288 : 1048576) : 0) + (s[1021] ? (s[1023] ? 4194304 : 8388608) : 0) + (s[1024] ? (s[1022] ? 33554432 : 67108864) : 0), (s[1024] ? s[1025] : 0) + (s[1024] ? (s[1023] ? 8 : 16) : 0), s[617], s[618], s[620] + (s[126] ? (s[508] ? (s[126] ? 8 : 0) : s[498] ? 16 : 0) : 0) + (s[126] ? 8192 : 16384) + (s[1026] ? (s[1027] ? 65536 : 131072) : 0) + (s[1026] ? (f.ventesRaskInden8Uger ? 1048576 : 524288) : 0) + (s[1026] ? (s[1028] ? 4194304 : 0) + (s[1029] ? 8388608 : 0) + s[525] : 0) + (s[1026] ? (f.oenskerTidligOpfoelgning ? 33554432 : 67108864) : 0), (s[1026] ? (s[1030] ? 1 : 2) : 0) + (s[1026] ? (f.ventesRaskInden8Uger ? 16 : 8) : 0) + (s[1031] ? (s[1027] ? 64 : 128) : 0) + (s[1031] ? (f.ventesRaskInden8Uger ? 1024 : 512) : 0) + (s[1031] ? (s[1028] ? 4096 : 0) + (s[1029] ? 8192 : 0) + s[594] : 0) + (s[1031] ? (f.oenskerTidligOpfoelgning ? 32768 : 65536) : 0) + (s[1031] ? (s[1030] ? 262144 : 524288) : 0) + (s[1031] ? (f.ventesRaskInden8Uger ? 4194304 : 2097152) : 0), s[621] + (s[499] ? s[494] : s[509] ? s[513] : s[973]) + (s[1032] ? s[972] : 0) + (s[1032] ? (f.sagenErBelyst ? 65536 : 131072) : 0), s[624] + (f.oplysningsskemaSendt <= 15011 /* 2011-02-06 */ ? (s[329] ? 8 : 0) : f.oplysningsskemaSendt >= 15012 /* 2011-02-07 */ ? 16 : 0), s[622], s[623], s[626] + s[1033] + (s[1034] ? (s[517] ? 8192 : 0) + (s[518] ? 16384 : 0) + (s[5] ? 32768 : 0) : 0) + (s[1034] ? (s[519] ? 65536 : 0) + (s[520] ? 131072 : 0) + s[912] : 0) + (s[1035] ? (s[517] ? 524288 : 0) + (s[518] ? 1048576 : 0) + s[892] : 0) + (s[1035] ? (s[519] ? 4194304 : 0) + (s[520] ? 8388608 : 0) + s[525] : 0) + (s[1036] ? (s[517] ? 33554432 : 0) + (s[518] ? 67108864 : 0) + s[516] : 0), s[1036] ? (s[519] ? 1 : 0) + (s[520] ? 2 : 0) + s[480] : 0, s[625] + (s[1037] ? s[494] : s[532] ? (s[126] ? 16 : 0) : s[133] ? 24 : 0), s[627] + s[1033] + s[1038] + (s[1039] ? (f.risikoForLangtForloeb ? 65536 : 131072) : 0) + s[1040] + (s[1041] ? (f.risikoForLangtForloeb ? 4194304 : 8388608) : 0) + s[1042], s[1043] + (s[1034] ? (f.behovForTvaerfagligIndsats ? 128 : 64) : 0) + (s[1035] ? (s[517] ? 512 : 0) + (s[518] ? 1024 : 0) + s[837] : 0) + (s[1035] ? (s[519] ? 4096 : 0) + (s[520] ? 8192 : 0) + s[594] : 0) + (s[1036] ? (s[517] ? 32768 : 0) + (s[518] ? 65536 : 0) + s[840] : 0) + (s[1036] ? (s[519] ? 262144 : 0) + (s[520] ? 524288 : 0) + s[842] : 0), s[628] + s[1033] + s[1038] + (s[1039] ? (f.risikoForLangtForloeb ? 131072 : 65536) : 0) + s[1040] + (s[1041] ? (f.risikoForLangtForloeb ? 8388608 : 4194304) : 0) + s[1042], s[1043] + (s[1034] ? (f.behovForTvaerfagligIndsats ? 64 : 128) : 0), s[639] + s[1044] + s[1045] + s[1046] + s[1047] + s[1048] + (s[1049] ? (s[526] ? 33554432 : 67108864) : 0), (s[1049] ? s[1050] : 0) + (s[1049] ? (s[527] ? 16 : 8) : 0) + (s[1049] ? s[1051] : 0) + (s[1049] ? (s[528] ? 1024 : 512) : 0) + (s[1049] ? (s[142] ? 4096 : 8192) : 0) + (s[1049] ? (f.forudsigeligtForloeb ? 32768 : 65536) : 0) + (s[1049] ? (s[529] ? 262144 : 524288) : 0) + (s[1049] ? (s[530] ? 2097152 : 4194304) : 0) + (s[1049] ? (s[526] ? 16777216 : 33554432) : 0) + (s[1049] ? (s[65] ? 134217728 : 268435456) : 0), (s[1049] ? (s[527] ? 2 : 1) : 0) + (s[1049] ? (f.fratraeder ? 8 : 16) : 0) + (s[1049] ? (s[528] ? 128 : 64) : 0) + (s[1049] ? (s[1052] ? 512 : 0) + (s[1053] ? 1024 : 0) + s[837] : 0) + (s[1049] ? (f.opfoelgningOenskes ? 8192 : 4096) : 0) + (s[1049] ? (f.opfoelgningAlligevel ? 65536 : 32768) : 0) + (s[1049] ? (s[1054] ? 262144 : 0) + (s[1055] ? 524288 : 0) + s[842] : 0) + (s[1056] ? (s[526] ? 2097152 : 4194304) : 0) + (s[1056] ? s[1057] : 0) + (s[1056] ? (s[527] ? 268435456 : 134217728) : 0), (s[1056] ? s[1025] : 0) + (s[1056] ? (s[528] ? 16 : 8) : 0) + (s[1056] ? (s[142] ? 64 : 128) : 0) + (s[1056] ? (f.forudsigeligtForloeb ? 512 : 1024) : 0) + (s[1056] ? (s[529] ? 4096 : 8192) : 0) + (s[1056] ? (s[530] ? 32768 : 65536) : 0) + (s[1058] ? (s[526] ? 262144 : 524288) : 0) + (s[1058] ? s[810] : 0) + (s[1058] ? (s[527] ? 33554432 : 16777216) : 0) + (s[1058] ? (f.fratraeder ? 134217728 : 268435456) : 0), (s[1058] ? (s[528] ? 2 : 1) : 0) + (s[1058] ? (s[142] ? 8 : 16) : 0) + (s[1058] ? (f.forudsigeligtForloeb ? 64 : 128) : 0) + (s[1058] ? (s[529] ? 512 : 1024) : 0) + (s[1058] ? (s[530] ? 4096 : 8192) : 0) + (s[1059] ? (s[526] ? 32768 : 65536) : 0) + (s[1059] ? s[1060] : 0) + (s[1059] ? (s[527] ? 4194304 : 2097152) : 0) + (s[1059] ? s[1061] : 0) + (s[1059] ? (s[528] ? 268435456 : 134217728) : 0), (s[1059] ? (s[1052] ? 1 : 0) + (s[1053] ? 2 : 0) + s[480] : 0) + (s[1059] ? (f.opfoelgningOenskes ? 16 : 8) : 0) + (s[1059] ? (f.opfoelgningAlligevel ? 128 : 64) : 0) + (s[1059] ? (s[1054] ? 512 : 0) + (s[1055] ? 1024 : 0) + s[837] : 0), s[631] + (s[132] ? 8 : s[131] ? 0 : s[499] ? s[1062] : s[1037] ? (s[459] ? 24 : 0) : s[508] ? (s[126] ? 32 : 0) : s[1063]) + ((s[131] ? 8192 : 0) + (s[522] ? 16384 : 0)) + (s[117] ? 65536 : 131072) + ((s[523] ? 524288 : 0) + (s[524] ? 1048576 : 0) + s[892]) + (s[1064] ? (s[124] ? 4194304 : 0) + (s[125] ? 8388608 : 0) + (s[126] ? 0 : 16777216) : 0) + (s[1064] ? (s[123] ? 33554432 : 0) + (s[121] ? 67108864 : 0) + (s[122] ? 134217728 : 0) : 0), (s[1064] ? (s[130] ? 1 : 0) + (s[129] ? 2 : 0) : 0) + (s[1064] ? (s[526] ? 8 : 16) : 0) + (s[1064] ? (s[65] ? 64 : 128) : 0) + (s[1064] ? (s[527] ? 1024 : 512) : 0) + (s[1064] ? (f.fratraeder ? 4096 : 8192) : 0) + (s[1064] ? (s[528] ? 65536 : 32768) : 0) + (s[1064] ? (s[1052] ? 262144 : 0) + (s[1053] ? 524288 : 0) + s[842] : 0) + (s[1064] ? (f.opfoelgningOenskes ? 4194304 : 2097152) : 0) + (s[1064] ? (f.opfoelgningAlligevel ? 33554432 : 16777216) : 0) + (s[1064] ? (s[1054] ? 134217728 : 0) + (s[1055] ? 268435456 : 0) + s[488] : 0), (s[1064] ? s[620] : 0) + (s[1065] ? (s[124] ? 8 : 0) + (s[125] ? 16 : 0) + (s[126] ? 0 : 32) : 0) + (s[1065] ? (s[123] ? 64 : 0) + (s[121] ? 128 : 0) + (s[122] ? 256 : 0) : 0) + (s[1066] ? (s[124] ? 512 : 0) + (s[125] ? 1024 : 0) + (s[126] ? 0 : 2048) : 0) + (s[1066] ? s[1067] : 0) + (s[1068] ? (s[128] ? 32768 : 0) + (s[127] ? 65536 : 0) + (s[118] ? 0 : 131072) : 0) + (s[1068] ? (s[124] ? 262144 : 0) + (s[125] ? 524288 : 0) + (s[126] ? 0 : 1048576) : 0) + (s[1068] ? (s[128] ? 2097152 : 0) + (s[127] ? 4194304 : 0) + (s[118] ? 0 : 8388608) : 0) + (s[1068] ? (s[124] ? 16777216 : 0) + (s[125] ? 33554432 : 0) + (s[126] ? 0 : 67108864) : 0), s[629], s[630], s[634] + (s[1069] ? 8 : s[1070] ? (s[1071] ? (s[133] ? 16 : 0) : s[508] ? (s[118] ? 24 : 0) : s[1072] ? (s[498] ? 32 : 0) : s[1073]) : 0) + (s[133] ? 8192 : 16384) + s[1046] + s[1047] + s[1048] + (s[1074] ? s[1075] : 0), s[1076] + (s[1074] ? s[1077] : 0) + (s[1074] ? s[1078] : 0) + (s[1074] ? s[1079] : 0) + (s[1074] ? s[1080] : 0) + (s[1074] ? (s[130] ? 134217728 : 0) + (s[129] ? 268435456 : 0) : 0), s[1076] + (s[1074] ? (s[1052] ? 32768 : 0) + (s[1053] ? 65536 : 0) + s[840] : 0) + (s[1074] ? (f.opfoelgningOenskes ? 524288 : 262144) : 0) + (s[1074] ? (f.opfoelgningAlligevel ? 4194304 : 2097152) : 0) + (s[1074] ? (s[1054] ? 16777216 : 0) + (s[1055] ? 33554432 : 0) + s[846] : 0) + (s[1081] === 2 ? (s[123] ? 134217728 : 0) + (s[121] ? 268435456 : 0) + (s[122] ? 536870912 : 0) : 0), (s[1082] ? s[639] : 0) + (s[1082] ? (s[123] ? 8 : 0) + (s[121] ? 16 : 0) + (s[122] ? 32 : 0) : 0) + (s[1083] ? (s[128] ? 64 : 0) + (s[127] ? 128 : 0) + (s[118] ? 0 : 256) : 0) + (s[1083] ? s[1084] : 0) + (s[1081] === 5 ? (s[128] ? 4096 : 0) + (s[127] ? 8192 : 0) + (s[118] ? 0 : 16384) : 0), s[632], s[633], s[637] + (s[1085] ? 8 : s[1086] ? (s[1087] ? s[1062] : s[499] ? (s[531] ? 24 : 0) : s[1037] ? (s[459] ? 32 : 0) : s[532] ? s[1088] : s[1071] ? (s[133] ? 48 : 0) : s[508] ? (s[118] ? 56 : 0) : s[1072] ? (s[498] ? 64 : 0) : s[117] ? 72 : 0) : 0) + (s[142] ? 8192 : 16384) + s[1046] + s[1047] + s[1048] + (s[1089] ? s[1075] : 0), (s[1089] ? s[1090] : 0) + (s[1089] ? s[1091] : 0) + (s[1089] ? s[1092] : 0) + (s[1089] ? s[1093] : 0) + (s[1089] ? s[1094] : 0) + (s[1089] ? s[1077] : 0) + (s[1089] ? s[1078] : 0) + (s[1089] ? s[1079] : 0) + (s[1089] ? s[1080] : 0) + (s[1089] ? (s[1095] ? 268435456 : 134217728) : 0), (s[1096] === 2 ? s[627] : 0) + (s[1097] ? (s[141] ? 8 : 0) + (s[136] ? 16 : 0) + (s[135] ? 32 : 0) : 0) + (s[1097] ? (s[1098] ? 64 : 128) : 0) + (s[1096] === 5 ? s[1084] : 0) + (s[1099] ? s[1067] : 0) + (s[1099] ? (s[1095] ? 65536 : 32768) : 0) + (s[1100] ? (s[128] ? 262144 : 0) + (s[127] ? 524288 : 0) + (s[118] ? 0 : 1048576) : 0) + (s[1100] ? (s[123] ? 2097152 : 0) + (s[121] ? 4194304 : 0) + (s[122] ? 8388608 : 0) : 0) + (s[1100] ? (s[1095] ? 33554432 : 16777216) : 0) + (s[1101] ? (s[128] ? 134217728 : 0) + (s[127] ? 268435456 : 0) + (s[118] ? 0 : 536870912) : 0), (s[1101] ? s[626] : 0) + (s[1101] ? (s[1095] ? 16 : 8) : 0), s[635], s[636], s[638] + (s[499] ? s[494] : f.vurderingsdato <= 15069 /* 2011-04-05 */ ? s[513] : f.vurderingsdato <= 15207 /* 2011-08-21 */ ? (s[1102] ? 24 : 0) : s[1037] ? (s[1103] ? 32 : 0) : s[1088]), s[642] + s[1044] + s[1045] + s[1046] + s[1047] + s[1048], s[640], s[641], s[643] + (s[499] ? s[494] : s[500] ? s[513] : s[502] ? s[791] : s[1072] ? s[792] : s[1073]) + (s[1104] ? (f.udebliver ? 8192 : 16384) : 0) + (s[1104] ? (f.rimeligGrund ? 131072 : 65536) : 0) + (s[1104] ? (f.skriftligtOrienteret ? 524288 : 1048576) : 0) + (s[1105] ? (f.udebliver ? 4194304 : 8388608) : 0) + (s[1105] ? (f.rimeligGrund ? 67108864 : 33554432) : 0), (s[1105] ? (f.skriftligtOrienteret ? 1 : 2) : 0) + (s[1106] ? (f.udebliver ? 8 : 16) : 0) + (s[1106] ? (f.rimeligGrund ? 128 : 64) : 0) + (s[1106] ? (f.skriftligtOrienteret ? 512 : 1024) : 0) + (s[1107] ? (f.udebliver ? 4096 : 8192) : 0) + (s[1107] ? (f.rimeligGrund ? 65536 : 32768) : 0) + (s[1107] ? (f.skriftligtOrienteret ? 262144 : 524288) : 0) + (s[1108] ? (f.udebliver ? 2097152 : 4194304) : 0) + (s[1108] ? (f.rimeligGrund ? 33554432 : 16777216) : 0) + (s[1108] ? (f.skriftligtOrienteret ? 134217728 : 268435456) : 0), s[653] + (s[499] ? s[494] : s[534] ? s[513] : s[1109] ? (s[146] ? 24 : 0) : s[1110] ? (s[535] ? 32 : 0) : s[536] ? 40 : 0) + (s[1111] ? (s[1112] ? 8192 : 16384) : 0) + (s[1111] ? (f.andenVurderingIndhentet ? 65536 : 131072) : 0) + (s[1113] ? (s[1112] ? 524288 : 1048576) : 0) + (s[1113] ? (f.andenVurderingIndhentet ? 4194304 : 8388608) : 0) + (s[1114] ? (s[1115] ? 33554432 : 67108864) : 0), (s[1114] ? (s[1116] ? 1 : 2) : 0) + (s[1114] ? (s[1117] ? 8 : 16) : 0) + (s[1114] ? (f.tilsvarendeIndgribende ? 64 : 128) : 0), s[644] + s[1118] + (s[1119] ? (s[1120] ? 8192 : 16384) : 0) + (s[1119] ? (s[1121] ? 65536 : 131072) : 0) + (s[1119] ? (s[1122] ? 524288 : 1048576) : 0) + (s[1119] ? (f.noedvendigBehandling ? 4194304 : 8388608) : 0) + (s[1119] ? (s[1123] ? 33554432 : 67108864) : 0), (s[1119] ? s[1124] : 0) + (s[1119] ? s[1125] : 0) + (s[1119] ? s[1126] : 0) + (s[1119] ? s[1127] : 0) + (s[1119] ? s[1128] : 0) + (s[1129] ? (s[1120] ? 32768 : 65536) : 0) + (s[1129] ? (s[1121] ? 262144 : 524288) : 0) + (s[1129] ? (s[1122] ? 2097152 : 4194304) : 0) + (s[1129] ? (f.noedvendigBehandling ? 16777216 : 33554432) : 0) + (s[1129] ? (s[1123] ? 134217728 : 268435456) : 0), (s[1129] ? s[1124] : 0) + (s[1129] ? s[1125] : 0) + (s[1129] ? s[1126] : 0) + (s[1129] ? s[1127] : 0) + (s[1129] ? s[1128] : 0), s[645] + s[494], s[649] + s[1118], s[647], s[648], s[646] + (s[499] ? s[494] : s[1130] ? s[513] : s[1131] ? (s[538] ? 24 : 0) : s[539] ? 32 : 0) + (s[1132] === 1 ? (s[1133] ? 8192 : 0) + (s[1134] ? 0 : 16384) + s[975] : 0) + (s[1132] === 2 ? (s[1133] ? 65536 : 0) + (s[1134] ? 0 : 131072) + s[812] : 0) + (s[1135] ? (s[1133] ? 524288 : 0) + (s[1134] ? 0 : 1048576) + s[970] : 0) + (s[1135] ? (f.genoptagetFoer ? 8388608 : 4194304) : 0), s[652] + (s[352] && !s[353] && !s[354] ? s[1118] : 0) + ((s[352] ? 8192 : 0) + (s[353] ? 16384 : 0) + (s[354] ? 32768 : 0)), s[650], s[651], s[657] + (s[1136] ? s[494] : s[540] ? 16 : 0) + (s[1137] ? (f.ophoerErAfgjort ? 8192 : 16384) : 0) + (s[1137] ? s[1138] : 0) + (s[1137] ? (s[982] ? 524288 : 1048576) : 0) + (s[1137] ? (s[96] ? 4194304 : 8388608) : 0) + (s[1137] ? (f.naaetFolkepensionsalder ? 33554432 : 67108864) : 0), s[1137] ? (s[97] ? 1 : 2) : 0, s[655], s[656], s[658] + (s[151] && !s[152] && !s[101] ? (s[99] && !s[101] && s[1139] && s[103] < NEVER ? (s[1140] ? (s[103] >= 13332 /* 2006-07-03 */ ? 8 : 0) : s[103] >= 16252 /* 2014-07-01 */ ? 16 : 0) : 0) : 0) + ((s[151] ? 8192 : 0) + (s[152] ? 16384 : 0) + s[1141]), s[747] + (s[473] ? (s[115] ? s[474] : s[541] ? s[545] : s[227] ? s[1142] : s[542] ? s[1143] : s[543] ? (s[1144] ? 40 : 0) : s[1145] ? 48 : 0) : 0) + (s[1146] ? (s[262] ? 8192 : 16384) : 0) + (s[1146] ? (s[264] ? 65536 : 131072) : 0) + (s[1147] ? (s[262] ? 524288 : 1048576) : 0) + (s[1147] ? (s[264] ? 4194304 : 8388608) : 0) + (s[1148] ? (s[262] ? 33554432 : 67108864) : 0), (s[1148] ? s[1149] : 0) + (s[1148] ? s[1150] : 0) + (s[1151] ? (s[262] ? 64 : 128) : 0) + (s[1151] ? (s[264] ? 512 : 1024) : 0) + (s[1151] ? (f.aftaleForSelvstaendig ? 4096 : 8192) : 0) + (s[1152] ? (s[262] ? 32768 : 65536) : 0) + (s[1152] ? (s[264] ? 262144 : 524288) : 0) + (s[1152] ? (f.aftaleForSelvstaendig ? 2097152 : 4194304) : 0) + (s[1152] ? (f.sygMedCovid19 ? 16777216 : 33554432) : 0) + (s[1153] ? (s[262] ? 134217728 : 268435456) : 0), (s[1153] ? s[1149] : 0) + (s[1153] ? s[1150] : 0), s[162], s[163], s[725] + s[896] + s[897] + (s[492] ? (s[1154] ? 65536 : 0) + (s[1155] ? 131072 : 0) + (s[156] ? 262144 : 0) : 0) + s[999] + (s[492] ? (s[1156] ? 4194304 : 0) + (s[1157] ? 8388608 : 0) + (s[160] ? 16777216 : 0) : 0) + s[964], s[492] ? (f.arbejdsskade ? 1 : 2) : 0, s[291], s[292], s[664] + (s[1158] ? (s[473] ? (s[493] ? 8 : 0) : 0) : 0) + s[1159] + ((s[1158] ? (s[473] ? (s[493] ? 1 : 0) : 0) : 0) === 1 ? s[998] : 0), s[662], s[663], s[665] + s[971] + (s[544] ? s[1159] : 0) + s[1160], s[666] + s[971] + (s[544] ? s[997] : 0) + s[1160] + (s[544] ? (f.opfylderBeskaeftigelseskravetVedLivstruende ? 524288 : 1048576) : 0), s[669] + (s[1161] ? (s[116] ? 8 : 0) : 0) + ((s[368] ? 8192 : 0) + (s[369] ? 16384 : 0) + s[975]) + ((s[1161] ? (s[116] ? 1 : 0) : 0) === 1 ? (s[1162] ? 65536 : 131072) : 0), s[667], s[668], s[679] + s[1163], s[677], s[678], s[672] + (s[546] ? s[1163] : 0) + (s[546] ? 8192 : 16384) + s[1164] + (s[1165] ? 1048576 : 524288) + (s[1166] ? (s[176] ? 4194304 : 0) + (s[177] ? 8388608 : 0) + s[1005] : 0) + (s[1166] ? (s[1167] ? 33554432 : 0) + (s[1168] ? 67108864 : 0) + (s[1169] ? 134217728 : 0) : 0), (s[1166] ? s[723] : 0) + (s[1166] ? (s[106] ? 8 : 0) + (s[107] ? 16 : 0) + (s[108] ? 32 : 0) : 0) + (s[1170] ? (s[176] ? 64 : 0) + (s[177] ? 128 : 0) + s[591] : 0) + (s[1170] ? (s[1167] ? 512 : 0) + (s[1168] ? 1024 : 0) + (s[1169] ? 2048 : 0) : 0) + (s[1170] ? (s[172] ? 4096 : 0) + (s[170] ? 8192 : 0) + (s[69] ? 16384 : 0) : 0) + (s[1170] ? (s[106] ? 32768 : 0) + (s[107] ? 65536 : 0) + (s[108] ? 131072 : 0) : 0), s[673] + (s[1171] ? (s[549] ? 8 : s[1172] ? 16 : 0) : 0) + (s[1173] ? (s[1174] ? 8192 : 0) + (s[1175] ? 16384 : 0) : 0) + (s[1173] ? (s[1176] ? 65536 : 0) + (s[1177] ? 131072 : 0) + s[1178] : 0) + (s[1173] ? (s[1179] ? 524288 : 0) + (s[1180] ? 1048576 : 0) + s[1181] : 0) + (s[1173] ? (s[1182] ? 4194304 : 0) + (s[1183] ? 8388608 : 0) + (s[101] ? 16777216 : 0) : 0) + (s[1173] ? (s[1184] ? 33554432 : 0) + (s[1185] ? 67108864 : 0) : 0), (s[1173] ? (s[1180] ? 1 : 0) + (s[1179] ? 2 : 0) + s[1186] : 0) + (s[1173] ? (s[1187] ? 8 : 16) : 0) + (s[1173] ? (f.fortsatRet9Marts2020 ? 64 : 128) : 0) + (s[1173] ? (s[1176] ? 512 : 0) + (s[1177] ? 1024 : 0) + (s[101] ? 2048 : 0) : 0) + (s[1173] ? (s[1179] ? 4096 : 0) + (s[1180] ? 8192 : 0) + (s[101] ? 16384 : 0) : 0) + (s[1173] ? (s[1182] ? 32768 : 0) + (s[1183] ? 65536 : 0) + (s[101] ? 131072 : 0) : 0), s[178], s[179], s[676] + (s[1171] ? 8 : 0) + (s[1188] ? (s[1176] ? 8192 : 0) + (s[1177] ? 16384 : 0) + s[1141] : 0) + (s[1188] ? (s[1179] ? 65536 : 0) + (s[1180] ? 131072 : 0) + s[1178] : 0) + (s[1188] ? (s[1182] ? 524288 : 0) + (s[1183] ? 1048576 : 0) + s[1181] : 0) + (s[1188] ? (s[1184] ? 4194304 : 0) + (s[1185] ? 8388608 : 0) : 0) + (s[1188] ? (s[1180] ? 33554432 : 0) + (s[1179] ? 67108864 : 0) + (s[101] ? 134217728 : 0) : 0), (s[1188] ? (s[1187] ? 1 : 2) : 0) + (s[1188] ? (f.fortsatRet9Marts2020 ? 8 : 16) : 0), s[674], s[675], s[680] + (s[1189] ? s[1163] : 0) + (s[1189] ? 8192 : 16384) + s[1164] + (s[1190] ? 1048576 : 524288) + (s[174] ? 4194304 : 8388608) + (s[96] ? 33554432 : 67108864), (f.opfylderHelbredsbetingelserForFoertidspension ? 1 : 2) + s[989] + s[990], s[681] + (s[1191] ? (s[552] ? 8 : s[1192] ? 16 : 0) : 0) + (s[1193] ? (s[1194] ? 8192 : 0) + (s[1195] ? 16384 : 0) + (s[181] ? 32768 : 0) : 0) + (s[1193] ? (s[1196] ? 65536 : 0) + (s[1197] ? 131072 : 0) + (s[1198] ? 262144 : 0) : 0) + (s[1193] ? (s[1199] ? 524288 : 0) + (s[1200] ? 1048576 : 0) + (s[181] ? 2097152 : 0) : 0) + (s[1193] ? (s[1201] ? 4194304 : 0) + (s[1202] ? 8388608 : 0) + (s[181] ? 16777216 : 0) : 0) + (s[1193] ? (s[1203] ? 33554432 : 0) + (s[1204] ? 67108864 : 0) + (s[181] ? 134217728 : 0) : 0), s[182], s[183], 1 + (s[1205] ? 8 : s[554] ? 16 : 0) + (s[1206] ? (s[1207] ? 8192 : 16384) : 0) + (s[1206] ? (s[1208] ? 65536 : 131072) : 0) + (s[1206] ? (s[1209] ? 524288 : 1048576) : 0) + (s[1206] ? (s[1210] ? 8388608 : 4194304) : 0), s[682], s[683] + (s[187] ? 0 : s[1211] ? 8 : s[556] ? 16 : 0) + (s[1212] ? (s[1213] ? 8192 : 16384) : 0) + (s[1212] ? (s[1214] ? 131072 : 65536) : 0) + (s[1212] ? (s[1215] ? 524288 : 1048576) : 0) + (s[1212] ? (s[1216] ? 4194304 : 8388608) : 0) + (s[1212] ? (s[1217] ? 33554432 : 67108864) : 0), s[186], s[684] + (s[1218] ? (s[559] ? 8 : s[1219] ? 16 : 0) : 0) + (s[1220] ? (s[1221] ? 8192 : 0) + (s[1222] ? 16384 : 0) + (s[185] ? 32768 : 0) : 0) + (s[1220] ? (s[1223] ? 65536 : 0) + (s[1224] ? 131072 : 0) + (s[185] ? 262144 : 0) : 0) + (s[1220] ? (s[1225] ? 524288 : 0) + (s[1226] ? 1048576 : 0) + (s[185] ? 2097152 : 0) : 0), s[193], s[195], s[685] + (s[561] ? (s[1227] ? 8 : s[562] ? 16 : 0) : 0) + (s[1228] ? (s[1229] ? 8192 : 0) + (s[1230] ? 16384 : 0) + (s[187] ? 32768 : 0) : 0) + (s[1228] ? (s[1231] ? 65536 : 0) + (s[1232] ? 131072 : 0) + (s[187] ? 262144 : 0) : 0) + (s[1228] ? (s[1233] ? 524288 : 0) + (s[1234] ? 1048576 : 0) + (s[187] ? 2097152 : 0) : 0), s[192], s[194], s[688] + (s[1235] ? (s[567] ? 8 : s[1236] ? 16 : 0) : 0) + s[858] + (s[1237] ? (s[1238] ? 65536 : 0) + (s[1239] ? 131072 : 0) + (s[564] ? 262144 : 0) : 0) + (s[1237] ? (s[1240] ? 524288 : 0) + (s[1241] ? 1048576 : 0) + (s[564] ? 2097152 : 0) : 0) + (s[1237] ? (f.forlaengelseErAfgjort ? 4194304 : 8388608) : 0) + (s[1237] ? (s[1242] ? 33554432 : 0) + (s[1243] ? 67108864 : 0) + (s[564] ? 134217728 : 0) : 0), (s[1237] ? s[992] : 0) + (s[1237] ? (f.forlaengelseErAfgjort ? 8 : 16) : 0) + (s[1237] ? (f.forlaengelseErAfgjort ? 64 : 128) : 0) + (s[1244] === 2 ? (f.forlaengelseErAfgjort ? 512 : 1024) : 0), s[686], s[687], s[689] + (s[1245] ? (s[570] ? 8 : s[1246] ? 16 : 0) : 0) + (s[1247] ? (s[1248] ? 8192 : 0) + (s[1249] ? 16384 : 0) + (s[383] ? 32768 : 0) : 0) + (s[1247] ? (s[1250] ? 65536 : 0) + (s[1251] ? 131072 : 0) + (s[383] ? 262144 : 0) : 0) + (s[1247] ? (s[1252] ? 524288 : 0) + (s[1253] ? 1048576 : 0) + (s[383] ? 2097152 : 0) : 0), s[196], s[197], s[692] + (s[1254] ? (s[573] ? 8 : s[1255] ? 16 : 0) : 0) + (s[1256] ? (s[1257] ? 8192 : 0) + (s[1258] ? 16384 : 0) + (s[199] ? 32768 : 0) : 0) + (s[1256] ? (s[1259] ? 65536 : 0) + (s[1260] ? 131072 : 0) + (s[199] ? 262144 : 0) : 0) + (s[1256] ? (s[1261] ? 524288 : 0) + (s[1262] ? 1048576 : 0) + (s[199] ? 2097152 : 0) : 0), s[690], s[691], s[695] + (s[576] ? (s[577] ? 8 : s[578] ? 16 : 0) : 0) + (s[1263] ? (s[1264] ? 8192 : 0) + (s[1265] ? 16384 : 0) + (s[385] ? 32768 : 0) : 0) + (s[1263] ? (s[1266] ? 65536 : 0) + (s[1267] ? 131072 : 0) + (s[385] ? 262144 : 0) : 0) + (s[1263] ? (s[1268] ? 524288 : 0) + (s[1269] ? 1048576 : 0) + (s[385] ? 2097152 : 0) : 0), s[693], s[694], s[702] + (s[854] ? (s[1270] ? s[855] : s[200] ? (s[35] >= 14692 /* 2010-03-24 */ ? 16 : 0) : s[861]) : 0) + s[858] + s[859], s[700], s[701], s[699] + s[879] + s[858] + s[859], s[216], s[217], s[704] + s[879] + s[858] + s[859], s[220], s[221], s[709] + s[871] + s[858] + s[859], s[707], s[708], s[716] + (s[1271] ? s[879] : 0) + ((s[106] ? 8192 : 0) + (s[107] ? 16384 : 0) + (s[108] ? 32768 : 0)) + s[1138] + ((s[151] ? 524288 : 0) + (s[152] ? 1048576 : 0) + s[1181]) + (s[1272] ? (s[1273] ? 4194304 : 0) + (s[1274] ? 8388608 : 0) + (s[224] ? 16777216 : 0) : 0) + (s[1272] ? (s[50] ? 33554432 : 0) + (s[45] ? 67108864 : 0) + (s[46] ? 134217728 : 0) : 0), (s[1272] ? s[710] : 0) + (s[1272] ? (s[55] ? 8 : 0) + (s[49] ? 16 : 0) + s[881] : 0) + (s[1272] ? (s[210] ? 64 : 0) + (s[215] ? 128 : 0) + s[882] : 0) + (s[1272] ? (s[51] ? 512 : 0) + (s[56] ? 1024 : 0) + s[883] : 0) + (s[1272] ? (s[52] ? 4096 : 0) + (s[57] ? 8192 : 0) + (s[48] ? 16384 : 0) : 0) + (s[1272] ? (s[53] ? 32768 : 0) + (s[58] ? 65536 : 0) + (s[46] ? 131072 : 0) : 0), s[714], s[715], s[717] + s[814] + s[815] + s[816] + s[817] + s[818] + s[819], s[729] + (s[1275] ? s[587] : 0) + s[903] + (s[1276] ? (f.sygemeldtITide ? 65536 : 131072) : 0) + (s[1276] ? (f.indsigelseModSenSygemelding ? 524288 : 1048576) : 0) + (s[1276] ? (f.fyldestgoerendeBegrundelse ? 4194304 : 8388608) : 0) + (s[1277] ? (f.sygemeldtITide ? 33554432 : 67108864) : 0), (s[1277] ? (f.indsigelseModSenSygemelding ? 1 : 2) : 0) + (s[1277] ? (f.fyldestgoerendeBegrundelse ? 8 : 16) : 0), s[727], s[728], s[732] + s[1278] + s[782], s[730], s[731], s[735] + s[1278] + s[782] + (s[1279] ? (s[1280] ? 65536 : 0) + (s[1281] ? 131072 : 0) + (s[413] ? 262144 : 0) : 0) + (s[1279] ? (f.fyldestgoerendeBegrundelse ? 524288 : 1048576) : 0), s[733], s[734], s[738] + (s[240] ? (s[473] ? (s[115] ? s[474] : s[249] ? s[545] : s[227] ? s[1282] : s[74] ? s[1143] : s[476] ? 40 : 0) : 0) : 0) + s[1283] + (s[1284] === 1 ? (s[252] ? 65536 : 131072) : 0) + (s[1284] === 2 ? (s[252] ? 524288 : 1048576) : 0) + (s[1285] ? (s[230] ? 4194304 : 8388608) : 0) + (s[1285] ? (f.underretningsbrevSendt ? 33554432 : 67108864) : 0), (s[1285] ? (s[87] ? 1 : 2) : 0) + (s[1285] ? (s[252] ? 8 : 16) : 0) + (s[1285] ? (s[246] ? 64 : 128) : 0) + (s[1286] ? s[967] : 0) + (s[1286] ? (f.underretningsbrevSendt ? 4096 : 8192) : 0) + (s[1286] ? (s[87] ? 32768 : 65536) : 0) + (s[1286] ? (s[252] ? 262144 : 524288) : 0) + (s[1286] ? (s[246] ? 2097152 : 4194304) : 0), s[736], s[737], s[742] + (s[240] ? s[587] : 0) + s[1283], s[743] + s[1287] + s[1283] + (s[1288] ? (s[1289] ? 65536 : 0) + (s[1290] ? 131072 : 0) : 0) + (s[1288] ? (s[1291] ? 524288 : 0) + (s[1292] ? 1048576 : 0) + s[892] : 0) + (s[1288] ? (f.undskyldendeForhold ? 4194304 : 8388608) : 0) + (s[1288] ? (s[1293] ? 33554432 : 67108864) : 0), (s[1288] ? s[1050] : 0) + (s[1288] ? (f.arbejdsgiverAnmeldteIkke ? 8 : 16) : 0) + (s[1288] ? s[1051] : 0) + (s[1288] ? (s[1294] ? 512 : 1024) : 0) + (s[1295] ? (s[1289] ? 4096 : 0) + (s[1290] ? 8192 : 0) : 0) + (s[1295] ? (s[1291] ? 32768 : 0) + (s[1292] ? 65536 : 0) + s[840] : 0) + (s[1295] ? s[1296] : 0) + (s[1295] ? (s[1293] ? 2097152 : 4194304) : 0) + (s[1295] ? s[1057] : 0) + (s[1295] ? (f.arbejdsgiverAnmeldteIkke ? 134217728 : 268435456) : 0), (s[1295] ? s[1025] : 0) + (s[1295] ? (s[1294] ? 8 : 16) : 0) + (s[1297] ? (s[1289] ? 64 : 0) + (s[1290] ? 128 : 0) : 0) + (s[1297] ? (s[1291] ? 512 : 0) + (s[1292] ? 1024 : 0) + s[837] : 0) + (s[1297] ? (f.undskyldendeForhold ? 4096 : 8192) : 0) + (s[1297] ? (s[1293] ? 32768 : 65536) : 0) + (s[1297] ? s[1060] : 0) + (s[1297] ? (f.arbejdsgiverAnmeldteIkke ? 2097152 : 4194304) : 0) + (s[1297] ? s[1061] : 0) + (s[1297] ? (s[1294] ? 134217728 : 268435456) : 0), (s[1298] ? (s[1289] ? 1 : 0) + (s[1290] ? 2 : 0) : 0) + (s[1298] ? (s[1291] ? 8 : 0) + (s[1292] ? 16 : 0) + s[521] : 0) + (s[1298] ? s[1299] : 0) + (s[1298] ? (s[1293] ? 512 : 1024) : 0) + (s[1298] ? s[805] : 0) + (s[1298] ? (f.arbejdsgiverAnmeldteIkke ? 32768 : 65536) : 0) + (s[1298] ? (f.fratraeder ? 262144 : 524288) : 0) + (s[1298] ? (s[1294] ? 2097152 : 4194304) : 0), s[741] + s[1287] + s[1283] + (s[1288] ? (s[237] ? 65536 : 0) + (s[238] ? 131072 : 0) + (s[239] ? 262144 : 0) : 0) + (s[1288] ? (s[234] ? 524288 : 0) + (s[236] ? 1048576 : 0) + (s[235] ? 2097152 : 0) : 0) + (s[1295] ? (s[237] ? 4194304 : 0) + (s[238] ? 8388608 : 0) + (s[239] ? 16777216 : 0) : 0) + (s[1295] ? (s[234] ? 33554432 : 0) + (s[236] ? 67108864 : 0) + (s[235] ? 134217728 : 0) : 0), (s[1297] ? s[742] : 0) + (s[1297] ? (s[234] ? 8 : 0) + (s[236] ? 16 : 0) + (s[235] ? 32 : 0) : 0) + (s[1298] ? (s[237] ? 64 : 0) + (s[238] ? 128 : 0) + (s[239] ? 256 : 0) : 0) + (s[1298] ? (s[234] ? 512 : 0) + (s[236] ? 1024 : 0) + (s[235] ? 2048 : 0) : 0), s[739], s[740], s[746] + (s[65] ? (s[473] ? (s[115] ? s[474] : s[247] ? s[545] : s[249] ? (s[583] ? 24 : 0) : s[227] ? (s[1300] ? 32 : 0) : s[580] ? 40 : 0) : 0) : 0) + s[1020] + (s[1301] ? (s[1302] ? 65536 : 0) + (s[1303] ? 131072 : 0) + (s[113] ? 262144 : 0) : 0) + (s[1301] ? (s[246] ? 524288 : 1048576) : 0) + (s[1304] ? (s[1302] ? 4194304 : 0) + (s[1303] ? 8388608 : 0) + (s[113] ? 16777216 : 0) : 0) + (s[1304] ? (s[246] ? 33554432 : 67108864) : 0), (s[1305] ? (s[301] ? 1 : 0) + (s[299] ? 2 : 0) + s[480] : 0) + (s[1305] ? (s[246] ? 8 : 16) : 0) + (s[1306] ? (s[1307] ? 64 : 128) : 0) + (s[1306] ? (s[1302] ? 512 : 0) + (s[1303] ? 1024 : 0) + (s[113] ? 2048 : 0) : 0) + (s[1306] ? (s[252] ? 4096 : 8192) : 0), s[744], s[745], s[751] + (s[83] ? (s[473] ? (s[115] ? s[474] : s[541] ? s[545] : s[1142]) : 0) : 0) + s[1308] + (s[1309] ? (s[262] ? 65536 : 131072) : 0) + (s[1309] ? (s[264] ? 524288 : 1048576) : 0) + (s[1310] ? (s[262] ? 4194304 : 8388608) : 0) + (s[1310] ? (s[264] ? 33554432 : 67108864) : 0), (s[1311] ? (f.aftaleForSelvstaendig ? 1 : 2) : 0) + (s[1311] ? (s[262] ? 8 : 16) : 0) + (s[1311] ? (s[264] ? 64 : 128) : 0), s[749], s[750], s[756] + (s[83] ? s[1312] : 0) + s[1308] + (s[1313] ? (s[1314] ? 65536 : 0) + (s[1315] ? 131072 : 0) + s[912] : 0) + (s[1313] ? (f.undskyldendeForhold ? 524288 : 1048576) : 0) + (s[1316] ? (s[1314] ? 4194304 : 0) + (s[1315] ? 8388608 : 0) + s[525] : 0) + (s[1316] ? (f.undskyldendeForhold ? 33554432 : 67108864) : 0), (s[1317] ? (s[1314] ? 1 : 0) + (s[1315] ? 2 : 0) + s[480] : 0) + (s[1317] ? (s[1318] ? 8 : 16) : 0) + (s[1317] ? s[1299] : 0) + (s[1317] ? (f.nemrefusionNede ? 512 : 1024) : 0) + (s[1319] ? (s[1314] ? 4096 : 0) + (s[1315] ? 8192 : 0) + s[594] : 0) + (s[1319] ? (s[1318] ? 32768 : 65536) : 0) + (s[1319] ? s[1296] : 0) + (s[1319] ? (f.nemrefusionNede ? 2097152 : 4194304) : 0), s[754] + s[1320] + s[1308] + (s[1321] ? (s[1322] ? 65536 : 0) + (s[1323] ? 131072 : 0) + (s[425] ? 262144 : 0) : 0) + (s[1321] ? (s[431] ? 524288 : 0) + (s[432] ? 1048576 : 0) + (s[433] ? 2097152 : 0) : 0) + (s[1324] ? (s[1322] ? 4194304 : 0) + (s[1323] ? 8388608 : 0) + (s[425] ? 16777216 : 0) : 0) + (s[1324] ? (s[431] ? 33554432 : 0) + (s[432] ? 67108864 : 0) + (s[433] ? 134217728 : 0) : 0), s[752], s[753], s[755] + s[1320] + s[1308], s[649] + s[494], s[284], s[285], s[767] + s[1118] + (s[1119] ? (s[1325] ? 8192 : 16384) : 0) + (s[1129] ? (s[1325] ? 65536 : 131072) : 0), s[273], s[274], s[774] + s[1118] + (s[1119] ? (s[1326] ? 8192 : 16384) : 0) + (s[1119] ? (s[1327] ? 65536 : 131072) : 0) + (s[1119] ? (s[277] ? 524288 : 1048576) : 0) + (s[1129] ? (s[1326] ? 4194304 : 8388608) : 0) + (s[1129] ? (s[1327] ? 33554432 : 67108864) : 0), s[1129] ? (s[277] ? 1 : 2) : 0, s[772], s[773], s[771] + s[1118] + (s[1119] ? (f.ledigUdenLoen ? 8192 : 16384) : 0) + (s[1119] ? (s[87] ? 65536 : 131072) : 0) + (s[1119] ? (f.arbejdsgiverTilbyderDeltid ? 1048576 : 524288) : 0) + (s[1129] ? (f.ledigUdenLoen ? 4194304 : 8388608) : 0) + (s[1129] ? (s[87] ? 33554432 : 67108864) : 0), s[1129] ? (f.arbejdsgiverTilbyderDeltid ? 2 : 1) : 0, s[766] + s[494], s[286], s[287], s[762] + (s[473] ? (s[115] ? s[474] : s[74] ? s[545] : s[906]) : 0) + (s[1328] ? (s[1329] ? 8192 : 0) + (s[1330] ? 16384 : 0) : 0) + (s[1328] ? (s[1331] ? 65536 : 0) + (s[1332] ? 131072 : 0) + (s[289] ? 262144 : 0) : 0) + (s[1328] ? (s[1333] ? 524288 : 1048576) : 0) + (s[1334] ? (s[1329] ? 4194304 : 0) + (s[1330] ? 8388608 : 0) : 0) + (s[1334] ? (s[1331] ? 33554432 : 0) + (s[1332] ? 67108864 : 0) + (s[289] ? 134217728 : 0) : 0), (s[1334] ? (s[1333] ? 1 : 2) : 0) + (s[1335] ? (s[1329] ? 8 : 0) + (s[1330] ? 16 : 0) : 0) + (s[1335] ? (s[1331] ? 64 : 0) + (s[1332] ? 128 : 0) + (s[289] ? 256 : 0) : 0) + (s[1335] ? (s[1333] ? 512 : 1024) : 0), s[760], s[761], s[770] + s[494] + (s[811] ? (s[442] ? 8192 : 0) + (s[443] ? 16384 : 0) + s[975] : 0) + (s[811] ? (s[1336] ? 65536 : 0) + (s[1337] ? 131072 : 0) : 0) + (s[811] ? (s[1331] ? 524288 : 0) + (s[1332] ? 1048576 : 0) + (s[289] ? 2097152 : 0) : 0) + (s[811] ? (s[1338] ? 4194304 : 8388608) : 0), s[768], s[769], s[759] + s[494] + (s[811] ? s[782] : 0) + (s[811] ? s[998] : 0), s[757], s[758], s[765] + s[587], s[763], s[764], s[775] + s[587] + (s[885] ? s[1020] : 0) + (s[885] ? (s[246] ? 65536 : 131072) : 0) + (s[885] ? (s[1339] ? 524288 : 0) + (s[1340] ? 1048576 : 0) : 0) + (s[885] ? (s[1341] ? 4194304 : 0) + (s[1342] ? 8388608 : 0) + (s[1343] ? 16777216 : 0) : 0) + (s[885] ? (s[1344] ? 33554432 : 0) + (s[1345] ? 67108864 : 0) + (s[293] ? 134217728 : 0) : 0), (s[885] ? s[723] : 0) + (s[885] ? s[1346] : 0) + (s[885] ? s[1347] : 0) + (s[885] ? s[1348] : 0) + (s[885] ? s[1349] : 0) + (s[895] ? s[799] : 0) + (s[895] ? (s[246] ? 262144 : 524288) : 0) + (s[895] ? (s[1339] ? 2097152 : 0) + (s[1340] ? 4194304 : 0) : 0) + (s[895] ? (s[1341] ? 16777216 : 0) + (s[1342] ? 33554432 : 0) + (s[1343] ? 67108864 : 0) : 0) + (s[895] ? (s[1344] ? 134217728 : 0) + (s[1345] ? 268435456 : 0) + (s[293] ? 536870912 : 0) : 0), (s[895] ? s[723] : 0) + (s[895] ? s[1346] : 0) + (s[895] ? s[1347] : 0) + (s[895] ? s[1348] : 0) + (s[895] ? s[1349] : 0), s[779] + (s[65] ? s[1312] : 0) + s[1020] + (s[1350] ? (s[1351] ? 65536 : 0) + (s[1352] ? 131072 : 0) + s[912] : 0) + (s[1350] ? (s[1353] ? 524288 : 1048576) : 0) + (s[1350] ? (f.skyldesLoenmodtageren ? 4194304 : 8388608) : 0) + (s[1350] ? (f.forkertVejledning ? 33554432 : 67108864) : 0), (s[1350] ? (f.saerligeOmstaendighederForRefusion ? 1 : 2) : 0) + (s[1354] ? (s[1351] ? 8 : 0) + (s[1352] ? 16 : 0) + s[521] : 0) + (s[1354] ? (s[1353] ? 64 : 128) : 0) + (s[1354] ? (f.skyldesLoenmodtageren ? 512 : 1024) : 0) + (s[1354] ? (f.forkertVejledning ? 4096 : 8192) : 0) + (s[1354] ? (f.saerligeOmstaendighederForRefusion ? 32768 : 65536) : 0) + (s[1355] ? (s[1351] ? 262144 : 0) + (s[1352] ? 524288 : 0) + s[842] : 0) + (s[1355] ? (s[1356] ? 2097152 : 4194304) : 0) + (s[1355] ? (f.nemrefusionNede ? 16777216 : 33554432) : 0) + (s[1355] ? (f.skyldesLoenmodtageren ? 134217728 : 268435456) : 0), (s[1355] ? (f.forkertVejledning ? 1 : 2) : 0) + (s[1355] ? (f.saerligeOmstaendighederForRefusion ? 8 : 16) : 0) + (s[1357] ? (s[1351] ? 64 : 0) + (s[1352] ? 128 : 0) + s[834] : 0) + (s[1357] ? (s[1356] ? 512 : 1024) : 0) + (s[1357] ? (f.nemrefusionNede ? 4096 : 8192) : 0) + (s[1357] ? (f.skyldesLoenmodtageren ? 32768 : 65536) : 0) + (s[1357] ? (f.forkertVejledning ? 262144 : 524288) : 0) + (s[1357] ? (f.saerligeOmstaendighederForRefusion ? 2097152 : 4194304) : 0), s[778] + (s[65] ? (s[473] ? (s[115] ? s[474] : s[249] ? s[545] : s[227] ? s[1282] : s[1143]) : 0) : 0) + s[1020] + (s[1358] ? (s[1359] ? 65536 : 0) + (s[1360] ? 131072 : 0) + (s[1361] ? 262144 : 0) : 0) + (s[1358] ? (s[1362] ? 524288 : 0) + (s[1363] ? 1048576 : 0) + s[892] : 0) + (s[1358] ? (s[299] ? 4194304 : 0) + (s[301] ? 8388608 : 0) + s[525] : 0) + (s[1358] ? (s[451] ? 33554432 : 0) + (s[452] ? 67108864 : 0) + (s[300] ? 134217728 : 0) : 0), (s[1364] ? (s[1359] ? 1 : 0) + (s[1360] ? 2 : 0) + (s[1361] ? 4 : 0) : 0) + (s[1364] ? (s[1362] ? 8 : 0) + (s[1363] ? 16 : 0) + s[521] : 0) + (s[1364] ? (s[299] ? 64 : 0) + (s[301] ? 128 : 0) + s[834] : 0) + (s[1364] ? (s[451] ? 512 : 0) + (s[452] ? 1024 : 0) + (s[300] ? 2048 : 0) : 0) + (s[1365] ? (s[1366] ? 4096 : 0) + (s[1367] ? 8192 : 0) + (s[1361] ? 16384 : 0) : 0) + (s[1365] ? (s[1368] ? 32768 : 0) + (s[1369] ? 65536 : 0) + s[840] : 0) + (s[1365] ? (s[1370] ? 262144 : 0) + (s[1371] ? 524288 : 0) + s[842] : 0) + (s[1365] ? (s[451] ? 2097152 : 0) + (s[452] ? 4194304 : 0) + (s[300] ? 8388608 : 0) : 0), s[776], s[777]] }
}
