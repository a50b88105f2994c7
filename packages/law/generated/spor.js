// Written from the law by `npm run compile`. Change the law, not this.
import { ALL_DAYS, FIRST_DAY, NEVER, NO_DAYS, allPeriods, countDays, dayReaching, dropFirst, from, holidayTable, intersectTable, monthEndOver, monthStart, onWeekdays, periods, quotient, runEnd, runStart, sameDays, shiftDays, shiftMonths, sum, without } from '@sagsvej/rules/runtime'
const SATS_1 = (day) => day < 16804 ? (day < 14977 ? (day < 13885 ? (day < 13514 ? 333500 : 341500) : (day < 14249 ? 351500 : (day < 14613 ? 362500 : 376000))) : (day < 15712 ? (day < 15341 ? 383000 : 394000) : (day < 16076 ? 400500 : (day < 16440 ? 407500 : 413500)))) : (day < 18631 ? (day < 17532 ? (day < 17168 ? 418000 : 424500) : (day < 17903 ? 430000 : (day < 18267 ? 435500 : 440500))) : (day < 19723 ? (day < 18995 ? 446000 : (day < 19359 ? 446500 : 455000)) : (day < 20094 ? 469500 : (day < 20458 ? 486500 : 508500))))

const HELLIGDAGE_1 = holidayTable([{"on":{"month":1,"day":1}},{"on":{"easter":-3}},{"on":{"easter":-2}},{"on":{"easter":0}},{"on":{"easter":1}},{"on":{"easter":26},"to":19722},{"on":{"easter":39}},{"on":{"easter":49}},{"on":{"easter":50}},{"on":{"month":12,"day":25}},{"on":{"month":12,"day":26}}], [1, 2, 3, 4, 5, 6])

function svar_1(f, s) {
  // SDL.6.1: Første fraværsdag (SDL § 6, stk. 1)
  const v0 = periods(f.fravaer, (r_fravaer) => r_fravaer.omfang === 'fuldt' || r_fravaer.omfang === 'delvist')
  s[175] = v0
  const v1 = runStart(v0, f.vurderingsdato)
  s[0] = v1
  const v2 = v1 >= 13332 /* 2006-07-03 */
  s[460] = v2
  const v3 = periods(f.fravaer, (r_fravaer) => r_fravaer.omfang === 'fuldt')
  const v4 = dayReaching(v3, v1, 1)
  const v5 = runEnd(v0, f.vurderingsdato)
  s[4] = v5
  const v6 = v5 >= v4
  s[781] = v6
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
  s[89] = v18
  const v19 = shiftDays(SDL_6_1, 13)
  const v20 = shiftDays(SDL_6_1_hoej, 13)
  const v21 = v18 && SDL_6_1_ir
  s[240] = v21
  const v22 = SDL_6_1_ir || !v8 && SDL_6_1_hoej === NEVER
  s[64] = v22
  const v23 = v17 && (!v18 || !v8)
  const ALF_62_3 = v12 ? FIRST_DAY : v23 ? (v18 ? (f.dagpengerettenSlutter ? Math.min(v19, f.sidsteDagMedDagpengeret) : v19) : NEVER) : NEVER
  s[160] = ALF_62_3
  const ALF_62_3_hoej = v12 ? NEVER : v15 ? NEVER : v18 ? (f.dagpengerettenSlutter ? Math.min(v20, f.sidsteDagMedDagpengeret) : v20) : NEVER
  s[161] = ALF_62_3_hoej
  const ALF_62_3_er = v12 || v15 || v23
  s[159] = ALF_62_3_er
  const ALF_62_3_ir = v12 || v17 && v21 || v22
  s[162] = ALF_62_3_ir
  // BEK937.27: Sygedagpenge under uddannelse (BEK 937/2024 § 27, stk. 1-3)
  const v28 = f.vurderingsdato >= 13332 /* 2006-07-03 */
  s[90] = v28
  const v29 = f.vurderingsdato >= 19936 /* 2024-08-01 */
  s[462] = v29
  const v30 = f.uddannelseUnderSygdom === 'foer'
  s[786] = v30
  const v31 = f.uddannelseUnderSygdom === 'begyndt_under'
  s[788] = v31
  const v32 = f.undervisningstimer <= 600
  s[789] = v32
  const v33 = v31 && v32 && f.uddannelsePasserMedBehandling && !(f.uddannelseUdskyderRevalidering)
  s[787] = v33
  const v34 = f.uddannelseUnderSygdom === 'opfoelgning'
  s[791] = v34
  const v35 = !v29 && (v30 || v33) || v29 && (v30 || v33 || v34)
  const v36 = f.uddannelseUnderSygdom === 'ingen'
  s[461] = v36
  const BEK937_27 = !v36 && (!v28 || v35)
  s[307] = BEK937_27
  const BEK937_27_nej = !v36 && (!v28 || !v35)
  s[308] = BEK937_27_nej
  const BEK937_27_ir = v36 || !v28
  s[309] = BEK937_27_ir
  // SDL.7.2: Det mindste fravær (SDL § 7, stk. 2)
  const v40 = f.persongruppe === 'loenmodtager'
  s[65] = v40
  const v41 = f.timerDuKanArbejde === 0
  s[466] = v41
  const v42 = f.normalTimerPrUge - f.timerDuKanArbejde
  s[292] = v42
  const v43 = v42 >= 400
  s[467] = v43
  const v44 = v41 || v43
  s[465] = v44
  const v45 = v40 && v44
  s[795] = v45
  const v46 = f.persongruppe === 'selvstaendig'
  s[83] = v46
  const v47 = f.andelAfArbejdetDuKan <= 5000
  s[286] = v47
  const v48 = v46 && v47
  s[797] = v48
  const v49 = f.persongruppe === 'ledig' || f.persongruppe === 'ingen'
  s[798] = v49
  const v50 = f.vurderingsdato >= 15706 /* 2013-01-01 */
  s[116] = v50
  const v51 = f.ansatFra >= 15706 /* 2013-01-01 */
  s[809] = v51
  const v52 = f.ansatIFleksjob && v51
  s[808] = v52
  const v53 = v44 || v52
  s[807] = v53
  const v54 = v40 && v53
  s[805] = v54
  const v55 = !v50 && (v45 || v48 || v49) || v50 && (v54 || v48 || v49)
  const SDL_7_2 = !v28 || v55
  s[326] = SDL_7_2
  const SDL_7_2_nej = !v28 || !v55
  s[327] = SDL_7_2_nej
  // SDL.7.1: Uarbejdsdygtig på grund af egen sygdom (SDL § 7, stk. 1-2)
  const SDL_7_1 = !v28 || f.uarbejdsdygtigVedEgenSygdom && (SDL_7_2 || !v28)
  s[91] = SDL_7_1
  const SDL_7_1_nej = !v28 || !(f.uarbejdsdygtigVedEgenSygdom) || SDL_7_2_nej
  s[97] = SDL_7_1_nej
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
  s[369] = SDL_24_3_eksakt
}

function svar_2(f, s) {
  // SDL.25.1: Grænsen for pensionister m.fl. (SDL § 25, stk. 1)
  const v0 = f.pensionDuFaar === 'foertidspension' || f.pensionDuFaar === 'seniorpension'
  s[98] = v0
  const v1 = f.pensionDuFaar === 'tidlig_pension'
  s[99] = v1
  const v2 = s[0] >= 15012 /* 2011-02-07 */
  s[235] = v2
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
  s[104] = SDL_25_1
  const SDL_25_1_hoej = v2 ? (v14 ? (v24 ? Math.max(v13, v23) : v13) : v23) : NEVER
  s[106] = SDL_25_1_hoej
  const v27 = v0 || f.opfylderHelbredsbetingelserForFoertidspension || f.naaetFolkepensionsalder || v1
  s[183] = v27
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
  s[473] = v7
  const v8 = v7 && !v6
  s[472] = v8
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
  s[1138] = v13
  const v14 = SDL_24_1_er && SDL_24_1 < NEVER
  s[153] = v14
  const v15 = SDL_24_1_er && v13
  s[154] = v15
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
  const v26 = !(f.forlaengelseErAfgjort) && (v14 && SDL_24_1_ir || SDL_24_1_ir && !((!SDL_24_1_er || !SDL_24_1_ir && v16 === v17) && SDL_24_1_er && (!SDL_24_1_er || f.vurderingsdato === v16)))
  s[474] = v26
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
  s[209] = v32
  const v33 = v25 && v30 && v32
  s[42] = v33
  const v34 = v28 >= 15012 /* 2011-02-07 */
  const v35 = v27 <= 20484 /* 2026-01-31 */
  const v36 = v25 && v34 && v35
  const v37 = v25 && v28 >= 20485 /* 2026-02-01 */ && v31
  s[218] = v37
  const v38 = v26 || v25 && v28 === NEVER
  s[41] = v38
  const SDL_27_1_1 = v29 || v33 && f.revalideringErSandsynlig || v36 && f.revalideringErSandsynlig || v37
  s[50] = SDL_27_1_1
  const SDL_27_1_1_nej = v29 || v33 && !(f.revalideringErSandsynlig) || v36 && !(f.revalideringErSandsynlig) || v37
  s[45] = SDL_27_1_1_nej
  const SDL_27_1_1_ir = v29 || v37 || v38
  s[46] = SDL_27_1_1_ir
  // SDL.27.1.2: Forlængelse for at afklare arbejdsevnen (SDL § 27, stk. 1, nr. 2)
  const v42 = v25 && v34 && v31
  const SDL_27_1_2 = v29 || v33 && f.afklaringErNoedvendig || v42 && f.afklaringErNoedvendig
  s[51] = SDL_27_1_2
  const SDL_27_1_2_nej = v29 || v33 && !(f.afklaringErNoedvendig) || v42 && !(f.afklaringErNoedvendig)
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
  s[210] = v51
  const SDL_27_1_3_uger = v29 ? -Infinity : v46 ? 364 : v47 ? 364 : v48 ? 728 : 938
  s[214] = SDL_27_1_3_uger
  const SDL_27_1_3_uger_hoej = v29 ? Infinity : v47 || v51 ? (v51 ? (v50 ? 938 : 728) : 728) : 364
  s[216] = SDL_27_1_3_uger_hoej
  const SDL_27_1_3_uger_er = v29 || v46 || v47 || v48 || v50
  s[212] = SDL_27_1_3_uger_er
  // SDL.27.1.3: Forlængelse ved lægebehandling (SDL § 27, stk. 1, nr. 3)
  const v55 = SDL_27_1_3_uger_er && SDL_27_1_3_uger_hoej >= f.laegensSkoenUgerTilArbejde
  s[867] = v55
  const v56 = SDL_27_1_3_uger_er && SDL_27_1_3_uger < f.laegensSkoenUgerTilArbejde
  s[868] = v56
  const v57 = !(f.underLaegebehandling) || !(f.laegensSkoenErSikkert) || v56
  const v58 = f.underLaegebehandling && f.laegensSkoenErSikkert && (v55 || SDL_27_1_2_ir)
  const v59 = f.laegensSkoenUgerTilArbejde <= 364
  s[871] = v59
  const v60 = f.underLaegebehandling && f.laegensSkoenErSikkert && v59
  const v61 = f.laegensSkoenUgerTilArbejde <= 728
  s[872] = v61
  const v62 = f.underLaegebehandling && f.laegensSkoenErSikkert && v61
  const SDL_27_1_3 = v29 || v46 && v58 || v47 && (v60 || v62) || v42 && v58
  s[52] = SDL_27_1_3
  const SDL_27_1_3_nej = v29 || v46 && v57 || v47 && (!v60 || !v62) || v42 && v57
  s[57] = SDL_27_1_3_nej
  // SDL.27.1.4: Forlængelse, fordi fleksjob eller pension skal afklares (SDL § 27, stk. 1, nr. 4)
  const v65 = v25 && v49 && v35
  s[217] = v65
  const SDL_27_1_4 = v29 || v33 && f.kanIkkeArbejdePaaNormaleVilkaar || v48 && f.kanIkkeArbejdePaaNormaleVilkaar || v65 && f.sagSkalIRehabiliteringsteam || v37
  s[53] = SDL_27_1_4
  const SDL_27_1_4_nej = v29 || v33 && !(f.kanIkkeArbejdePaaNormaleVilkaar) || v48 && !(f.kanIkkeArbejdePaaNormaleVilkaar) || v65 && !(f.sagSkalIRehabiliteringsteam) || v37
  s[58] = SDL_27_1_4_nej
  // SDL.27.1.5: Forlængelse ved livstruende sygdom (SDL § 27, stk. 1, nr. 5)
  const v68 = f.laegenVurdererLivstruende && f.behandlingsmulighederUdtoemte
  const SDL_27_1_5 = v29 || v33 && v68 || v48 && v68 || v50 && f.laegenVurdererLivstruende
  s[54] = SDL_27_1_5
  const SDL_27_1_5_nej = v29 || v33 && !v68 || v48 && !v68 || v50 && !(f.laegenVurdererLivstruende)
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
  s[400] = SDL_27_1_7_2
  const SDL_27_1_7_2_nej = s[39] || s[35] && s[40] && s[37] <= 16952 /* 2016-05-31 */ || v0 || v1 && !(f.arbejdsevnenKanAabenbartIkkeForbedres) || v2
  s[401] = SDL_27_1_7_2_nej
  const SDL_27_1_7_2_ir = s[39] || v0 || v2 || s[41]
  s[402] = SDL_27_1_7_2_ir
  // SDL.27.1.7: Forlængelse ved sag om førtidspension (SDL § 27, stk. 1, nr. 7)
  const SDL_27_1_7 = s[39] || s[42] && f.foertidspensionssagPaabegyndt || s[43] && f.foertidspensionssagPaabegyndt || s[44] && (f.ansoegningOmFoertidspension || SDL_27_1_7_2)
  s[219] = SDL_27_1_7
  const SDL_27_1_7_nej = s[39] || s[42] && !(f.foertidspensionssagPaabegyndt) || s[43] && !(f.foertidspensionssagPaabegyndt) || s[44] && !(f.ansoegningOmFoertidspension) && (SDL_27_1_7_2_nej || SDL_27_1_7_2_ir)
  s[224] = SDL_27_1_7_nej
  // SDL.27.1: Forlængelse af sygedagpenge (SDL § 27, stk. 1)
  const v8 = s[35] && s[40] && s[38]
  s[211] = v8
  const v9 = s[45] || s[46]
  s[220] = v9
  const v10 = s[47] || s[48]
  s[221] = v10
  const v11 = s[49] || s[48]
  s[222] = v11
  const v12 = SDL_27_1_7_nej || s[48]
  s[223] = v12
  const v13 = s[46] && s[48]
  s[233] = v13
  const SDL_27_1 = s[39] || v8 && (s[50] || s[51] || s[52] || s[53] || s[54] || s[55] || SDL_27_1_7)
  s[108] = SDL_27_1
  const SDL_27_1_nej = s[39] || v8 && v9 && (s[56] || s[48]) && (s[57] || s[48]) && (s[58] || s[46]) && v10 && v11 && v12 && (s[45] || s[56] || s[57] || s[58] || s[47] || s[49] || SDL_27_1_7_nej)
  s[109] = SDL_27_1_nej
  const SDL_27_1_ir = s[39] || v8 && v13 || s[41]
  s[110] = SDL_27_1_ir
  // SDL.24a.1.grænse: Over grænsen på første fraværsdag (SDL § 24 a, stk. 1)
  const v17 = s[59] <= 16251 /* 2014-06-30 */
  s[163] = v17
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
  s[890] = v35
  const v36 = !s[3] && shiftDays(s[59], -56) < f.ansatFra
  s[891] = v36
  const v37 = v36 || f.andetFravaerSeneste8Uger
  s[889] = v37
  const v38 = (v35 || s[5]) && !(f.andetFravaerSeneste8Uger)
  s[888] = v38
  const v39 = f.timerHosArbejdsgiveren >= 7400
  s[893] = v39
  const v40 = v37 || !v39
  s[887] = v40
  const v41 = v38 && v39
  s[886] = v41
  const v42 = v39 && f.genansat && f.paaArbejdeDaSygdommenKom
  s[894] = v42
  const v43 = v41 || v42
  const v44 = v40 && !v42
  const v45 = s[61] >= 15012 /* 2011-02-07 */
  s[78] = v45
  const v46 = !s[3] && v45 && s[62]
  s[73] = v46
  const SDL_30_2 = s[63] || v34 && v43 || v46 && v43
  s[409] = SDL_30_2
  const SDL_30_2_nej = s[63] || v34 && v44 || v46 && v44
  s[410] = SDL_30_2_nej
  const SDL_30_2_ir = s[63] || s[64]
  s[69] = SDL_30_2_ir
  // SDL.30.fleksjob: Ingen arbejdsgiverperiode i fleksjob (SDL § 32, stk. 1, nr. 5)
  const SDL_30_fleksjob = f.ansatIFleksjob && (s[63] || v34 || v46)
  s[411] = SDL_30_fleksjob
  const SDL_30_fleksjob_nej = f.ansatIFleksjob && s[63]
  s[412] = SDL_30_fleksjob_nej
  const SDL_30_fleksjob_ir = !(f.ansatIFleksjob) || SDL_30_2_ir
  s[413] = SDL_30_fleksjob_ir
  // SDL.30: Ret over for arbejdsgiveren (SDL § 30, stk. 1)
  const v53 = !s[3] && s[60] && s[62]
  s[88] = v53
  const v54 = !(f.ansatIFleksjob) || SDL_30_fleksjob_nej
  s[900] = v54
  const v55 = f.ansatIFleksjob && (SDL_30_fleksjob || SDL_30_fleksjob_ir)
  s[901] = v55
  const SDL_30 = s[63] || v53 && s[65] && (SDL_30_2 || SDL_30_2_ir) && v54
  s[70] = SDL_30
  const SDL_30_nej = s[63] || v53 && (!s[65] || SDL_30_2_nej || v55)
  s[71] = SDL_30_nej
  // SDL.30.1: Arbejdsgiverperioden (SDL § 30, stk. 1)
  const v58 = !s[3] && s[60] && s[59] <= 13604 /* 2007-04-01 */
  const v59 = !s[3] && s[61] >= 13605 /* 2007-04-02 */ && s[59] <= 14031 /* 2008-06-01 */
  const v60 = s[59] <= 15340 /* 2012-01-01 */
  s[256] = v60
  const v61 = !s[3] && s[61] >= 14032 /* 2008-06-02 */ && v60
  const v62 = s[61] >= 15341 /* 2012-01-02 */
  s[257] = v62
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
  s[253] = v0
  const v1 = shiftDays(s[61], s[67])
  s[254] = v1
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
  s[156] = SDL_31_1
  const SDL_31_1_hoej = s[63] ? NEVER : v8 ? (s[71] || v9 ? Math.max(v7, v10) : v7) : v10
  s[157] = SDL_31_1_hoej
  const SDL_31_1_er = s[63] || s[72] && v11 || s[73] && v11
  s[155] = SDL_31_1_er
  const SDL_31_1_ir = s[63] || s[72] && v12 || s[73] && v12 || s[64]
  s[158] = SDL_31_1_ir
  // SDL.32.1: Beskæftigelseskravet over for kommunen (SDL § 32, stk. 1-3)
  const v17 = !s[3] && s[60] && s[59] <= 15522 /* 2012-07-01 */
  const v18 = !s[3] && shiftDays(s[61], -91) >= f.tilknyttetArbejdsmarkedetFra
  s[910] = v18
  const v19 = !s[3] && shiftDays(s[59], -91) < f.tilknyttetArbejdsmarkedetFra
  s[911] = v19
  const v20 = f.timerSeneste13Uger >= 12000
  s[913] = v20
  const v21 = SDL_31_1_er && SDL_31_1 < f.vurderingsdato
  s[486] = v21
  const v22 = SDL_31_1_er && SDL_31_1_hoej >= f.vurderingsdato
  s[487] = v22
  const v23 = s[71] || v21
  s[484] = v23
  const v24 = s[70] || s[69]
  s[114] = v24
  const v25 = v24 && (v22 || SDL_31_1_ir) && (s[70] || v22)
  s[79] = v25
  const v26 = s[69] && SDL_31_1_ir
  s[485] = v26
  const v27 = v19 || !v20 || v25
  s[909] = v27
  const v28 = v23 || v26
  s[80] = v28
  const v29 = (v18 || s[5]) && v20 && v28
  s[908] = v29
  const v30 = f.uddannelsensLaengde >= 18
  s[488] = v30
  const v31 = !s[3] && s[61] >= f.uddannelseAfsluttet
  s[489] = v31
  const v32 = !s[3] && s[59] < f.uddannelseAfsluttet
  s[490] = v32
  const v33 = shiftMonths(f.uddannelseAfsluttet, 1)
  const v34 = !s[3] && v33 >= s[59]
  s[481] = v34
  const v35 = !s[3] && v33 < s[61]
  s[482] = v35
  const v36 = !(f.erhvervsmaessigUddannelse) || !v30 || v32 || v35
  s[86] = v36
  const v37 = f.erhvervsmaessigUddannelse && v30 && (v31 || s[5]) && (v34 || s[5])
  s[87] = v37
  const v38 = !s[3] && s[61] >= 15523 /* 2012-07-02 */ && s[74]
  const v39 = !s[3] && shiftDays(s[61], -182) >= f.tilknyttetArbejdsmarkedetFra
  s[918] = v39
  const v40 = !s[3] && shiftDays(s[59], -182) < f.tilknyttetArbejdsmarkedetFra
  s[919] = v40
  const v41 = f.timerSeneste26Uger >= 24000
  s[920] = v41
  const v42 = v40 || !v41 || v25
  s[917] = v42
  const v43 = (v39 || s[5]) && v41 && v28
  s[916] = v43
  const v44 = shiftMonths(s[75], -6)
  const v45 = shiftMonths(s[76], -6)
  const v46 = sum(f.timerPrMaaned, (r_timerPrMaaned) => { const r0_0 = !s[3] && r_timerPrMaaned.maaned >= v44; const r0_1 = !s[3] && r_timerPrMaaned.maaned < s[76]; return (r0_0 || s[5]) && (r0_1 || s[5]) && (r0_0 || r0_1) ? r_timerPrMaaned.timer : 0 }) >= 24000
  s[939] = v46
  const v47 = sum(f.timerPrMaaned, (r_timerPrMaaned) => { const r0_0 = !s[3] && r_timerPrMaaned.maaned >= v44; const r0_1 = !s[3] && r_timerPrMaaned.maaned < s[76]; const r0_2 = (r0_0 || s[5]) && (r0_1 || s[5]) && (r0_0 || r0_1); return r0_2 ? (r0_2 && !(!s[3] && r_timerPrMaaned.maaned < v45 || !s[3] && r_timerPrMaaned.maaned >= s[75]) && !s[5] ? r_timerPrMaaned.timer : 0) : 0 }) >= 24000
  s[940] = v47
  const v48 = sum(f.timerPrMaaned, (r_timerPrMaaned) => { const r0_0 = !s[3] && r_timerPrMaaned.maaned >= v44; const r0_1 = !s[3] && r_timerPrMaaned.maaned < s[76]; return (r0_0 || s[5]) && (r0_1 || s[5]) && (r0_0 || r0_1) && r_timerPrMaaned.timer >= 4000 ? 1 : 0 }) >= 5
  s[941] = v48
  const v49 = sum(f.timerPrMaaned, (r_timerPrMaaned) => { const r0_0 = !s[3] && r_timerPrMaaned.maaned >= v44; const r0_1 = !s[3] && r_timerPrMaaned.maaned < s[76]; const r0_2 = (r0_0 || s[5]) && (r0_1 || s[5]) && (r0_0 || r0_1); const r0_3 = r_timerPrMaaned.timer >= 4000; const r0_4 = r0_2 && r0_3; return r0_4 ? (r0_4 && !(r0_2 && !r0_3 || !s[3] && r_timerPrMaaned.maaned < v45 || !s[3] && r_timerPrMaaned.maaned >= s[75] || s[5] && !r0_3) && !(s[5] && r0_3) ? 1 : 0) : 0 }) >= 5
  s[942] = v49
  const v50 = !v47 || !v49
  s[938] = v50
  const v51 = v46 && v48
  s[937] = v51
  const v52 = 6 + f.maanederDerSesBortFra
  const v53 = -v52
  const v54 = shiftMonths(s[75], v53)
  const v55 = shiftMonths(s[76], v53)
  const v56 = sum(f.timerPrMaaned, (r_timerPrMaaned) => { const r0_0 = !s[3] && r_timerPrMaaned.maaned < s[76]; const r0_1 = !s[3] && r_timerPrMaaned.maaned >= v54; return (r0_1 || s[5]) && (r0_0 || s[5]) && (r0_1 || r0_0) ? r_timerPrMaaned.timer : 0 }) >= 24000
  s[945] = v56
  const v57 = sum(f.timerPrMaaned, (r_timerPrMaaned) => { const r0_0 = !s[3] && r_timerPrMaaned.maaned < s[76]; const r0_1 = !s[3] && r_timerPrMaaned.maaned >= v54; const r0_2 = (r0_1 || s[5]) && (r0_0 || s[5]) && (r0_1 || r0_0); return r0_2 ? (r0_2 && !(!s[3] && r_timerPrMaaned.maaned < v55 || !s[3] && r_timerPrMaaned.maaned >= s[75]) && !s[5] ? r_timerPrMaaned.timer : 0) : 0 }) >= 24000
  s[946] = v57
  const v58 = sum(f.timerPrMaaned, (r_timerPrMaaned) => { const r0_0 = !s[3] && r_timerPrMaaned.maaned < s[76]; const r0_1 = !s[3] && r_timerPrMaaned.maaned >= v54; return (r0_1 || s[5]) && (r0_0 || s[5]) && (r0_1 || r0_0) && r_timerPrMaaned.timer >= 4000 ? 1 : 0 }) >= 5
  s[947] = v58
  const v59 = sum(f.timerPrMaaned, (r_timerPrMaaned) => { const r0_0 = !s[3] && r_timerPrMaaned.maaned < s[76]; const r0_1 = r_timerPrMaaned.timer >= 4000; const r0_2 = !s[3] && r_timerPrMaaned.maaned >= v54; const r0_3 = (r0_2 || s[5]) && (r0_0 || s[5]) && (r0_2 || r0_0); const r0_4 = r0_3 && r0_1; return r0_4 ? (r0_4 && !(r0_3 && !r0_1 || !s[3] && r_timerPrMaaned.maaned < v55 || !s[3] && r_timerPrMaaned.maaned >= s[75] || s[5] && !r0_1) && !(s[5] && r0_1) ? 1 : 0) : 0 }) >= 5
  s[948] = v59
  const v60 = !v57 || !v59
  s[944] = v60
  const v61 = v56 && v58
  s[943] = v61
  const v62 = v51 || v61
  s[935] = v62
  const v63 = v50 && v60
  s[936] = v63
  const v64 = !(f.iBeskaeftigelse) || v63 || v25
  s[934] = v64
  const v65 = f.iBeskaeftigelse && v62 && v28
  s[933] = v65
  const SDL_32_1 = s[63] || v17 && (v29 || f.dagpengeretHvisRask || v37 || f.elevILoennetPraktik || f.ansatIFleksjob) || v38 && (v43 || f.dagpengeretHvisRask || v37 || f.elevILoennetPraktik || f.ansatIFleksjob) || s[77] && (v65 || f.dagpengeretHvisRask || v37 || f.elevILoennetPraktik || f.ansatIFleksjob)
  s[82] = SDL_32_1
  const SDL_32_1_nej = s[63] || v17 && v27 && !(f.dagpengeretHvisRask) && v36 && !(f.elevILoennetPraktik) && !(f.ansatIFleksjob) || v38 && v42 && !(f.dagpengeretHvisRask) && v36 && !(f.elevILoennetPraktik) && !(f.ansatIFleksjob) || s[77] && v64 && !(f.dagpengeretHvisRask) && v36 && !(f.elevILoennetPraktik) && !(f.ansatIFleksjob)
  s[81] = SDL_32_1_nej
  // SDL.42.1: Beskæftigelseskravet for selvstændige (SDL § 42)
  const v68 = f.maanederSomSelvstaendig + f.maanederSomLoenmodtagerFoer >= 6
  s[955] = v68
  const v69 = v68 && f.drevetSenesteMaaned
  s[954] = v69
  const v70 = f.timerIVirksomheden >= 1850
  s[956] = v70
  const v71 = v69 && v70
  s[959] = v71
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
  const v0 = !(f.arbejdsskade) || s[79]
  const v1 = f.arbejdsskade && s[80]
  const SDL_34_1 = s[63] || s[72] && v1 || s[73] && v1
  s[414] = SDL_34_1
  const SDL_34_1_nej = s[63] || s[72] && v0 || s[73] && v0
  s[415] = SDL_34_1_nej
  // SDL.32: Ret over for kommunen (SDL § 2, stk. 2)
  const v4 = !s[65] || s[81]
  s[962] = v4
  const v5 = s[65] && (s[82] || s[69])
  s[961] = v5
  const v6 = !s[83] || s[84]
  s[964] = v6
  const v7 = s[83] && (s[85] || s[69])
  s[963] = v7
  const v8 = f.persongruppe === 'ingen'
  s[239] = v8
  const v9 = !v8 || s[86]
  s[967] = v9
  const v10 = v8 && s[87]
  s[966] = v10
  const SDL_32 = s[63] || s[88] && (v5 || v7 || s[89] || v10 || SDL_34_1)
  s[174] = SDL_32
  const SDL_32_nej = s[63] || s[88] && v4 && v6 && !s[89] && v9 && (SDL_34_1_nej || s[69])
  s[172] = SDL_32_nej
  // SDL.3: Ophold i Danmark (SDL § 3)
  const v13 = f.vurderingsdato >= 17702 /* 2018-06-20 */
  s[969] = v13
  const v14 = !v13 && (f.ophold === 'danmark' || f.ophold === 'rekreation' || f.ophold === 'behandling' || f.ophold === 'udskudt_hjemrejse' || f.ophold === 'udsendt' || f.ophold === 'dansk_social_sikring') || v13 && (f.ophold === 'danmark' || f.ophold === 'rekreation' || f.ophold === 'behandling' || f.ophold === 'udskudt_hjemrejse' || f.ophold === 'udsendt' || f.ophold === 'repatriering' || f.ophold === 'dansk_social_sikring')
  const SDL_3 = !s[90] || v14
  s[319] = SDL_3
  const SDL_3_nej = !s[90] || !v14
  s[320] = SDL_3_nej
  // SDL.24a.1: Jobafklaring ved ny sygemelding (SDL § 24 a, stk. 1)
  const v17 = SDL_32 || s[69]
  s[173] = v17
  const v18 = SDL_3 || !s[90]
  const v19 = s[91] || !s[90]
  const SDL_24a_1 = s[63] || s[92] && (s[93] || s[94]) && v17 && v18 && v19 && (s[93] || SDL_32 || SDL_3 || s[91])
  s[166] = SDL_24a_1
  const SDL_24a_1_nej = s[63] || s[95] || s[92] && (s[96] || SDL_32_nej || SDL_3_nej || s[97])
  s[171] = SDL_24a_1_nej
  const SDL_24a_1_ir = s[63] || s[92] && s[94] && s[69] && !s[90] || s[64]
  s[170] = SDL_24a_1_ir
  // SDL.24c.1: Stop for sygedagpenge, når sygdommen ikke længere er livstruende (SDL § 24 c, stk. 1)
  const v23 = f.vurderingsdato >= 16801 /* 2016-01-01 */
  s[118] = v23
  const v24 = v23 && f.fikSygedagpengeVedLivstruende && f.laegenFinderIkkeLaengereLivstruende
  const SDL_24c_1 = !s[90] || v24
  s[377] = SDL_24c_1
  const SDL_24c_1_nej = !s[90] || !v24
  s[378] = SDL_24c_1_nej
  // LAB.107.1: Ret til jobafklaringsforløb (LAB § 107)
  const v27 = f.vurderingsdato >= 16252 /* 2014-07-01 */
  s[148] = v27
  const v28 = s[98] || f.naaetFolkepensionsalder || s[99]
  s[983] = v28
  const v29 = f.forlaengelseErAfgjort || v28 && s[100] || !v28 && s[101]
  s[149] = v29
  const v30 = !(f.forlaengelseErAfgjort) && (v28 && s[102] || !v28 && s[103])
  s[150] = v30
  const v31 = f.forlaengelseErAfgjort ? f.forlaengelsenSlutter : v28 ? s[104] : s[105]
  s[151] = v31
  const v32 = f.forlaengelseErAfgjort ? f.forlaengelsenSlutter : v28 ? s[106] : s[107]
  s[152] = v32
  const v33 = v29 && f.vurderingsdato >= v31
  s[981] = v33
  const v34 = v29 && f.vurderingsdato < v32
  s[982] = v34
  const v35 = v34 || v28 || s[108]
  s[980] = v35
  const v36 = s[109] || s[110]
  s[234] = v36
  const v37 = (v33 || v30) && !v28 && v36
  s[979] = v37
  const v38 = v37 || SDL_24a_1
  s[977] = v38
  const v39 = SDL_24a_1_nej || SDL_24a_1_ir
  s[169] = v39
  const v40 = v35 && v39
  s[978] = v40
  const v41 = v37 || SDL_24a_1 || SDL_24c_1
  s[985] = v41
  const v42 = v35 && v39 && (SDL_24c_1_nej || !s[90])
  s[986] = v42
  const LAB_107_1 = !s[90] || v27 && (!v23 && v19 && v38 || v23 && v19 && v41)
  s[310] = LAB_107_1
  const LAB_107_1_nej = !s[90] || !v27 || !v23 && (s[97] || v40) || v23 && (s[97] || v42)
  s[311] = LAB_107_1_nej
  // LAB.110.1: Jobafklaringsforløbets længste varighed (LAB § 110, stk. 1)
  const v45 = f.jobafklaringStartede >= 16252 /* 2014-07-01 */
  s[995] = v45
  const v46 = f.jobafklaringStartede >= 17532 /* 2018-01-01 */
  s[996] = v46
  const v47 = shiftMonths(f.jobafklaringStartede, 24)
  const v48 = shiftDays(v47, -1)
  const v49 = f.jobafklaringStartede >= 18262 /* 2020-01-01 */
  s[997] = v49
  const v50 = allPeriods(f.barselUnderJobafklaring)
  const v51 = without(ALL_DAYS, v50)
  const v52 = dayReaching(v51, f.jobafklaringStartede, v47 === NEVER ? Infinity : v47 - f.jobafklaringStartede)
  const LAB_110_1 = v45 ? (v46 ? (v49 ? v52 : Math.min(v48, v52)) : v48) : FIRST_DAY
  s[597] = LAB_110_1
  const LAB_110_1_hoej = v45 ? (v46 ? (v49 ? v52 : Math.max(v48, v52)) : v48) : NEVER
  s[598] = LAB_110_1_hoej
  const LAB_110_1_er = f.erIJobafklaring && v45
  s[312] = LAB_110_1_er
  const LAB_110_1_ir = !LAB_110_1_er || !v45
  s[313] = LAB_110_1_ir
  // SDL.2.1: Hvem kan få sygedagpenge (SDL § 2, stk. 1)
  const SDL_2_1 = s[63] || s[88] && (s[65] || s[83] || s[89] || f.arbejdsskade || v10)
  s[317] = SDL_2_1
  const SDL_2_1_nej = s[63] || s[88] && !s[65] && !s[83] && !s[89] && !(f.arbejdsskade) && v9
  s[318] = SDL_2_1_nej
  // SDL.2: Ret til sygedagpenge (SDL § 2)
  const v59 = s[111] && s[112] >= f.vurderingsdato
  s[1006] = v59
  const v60 = s[111] && s[113] < f.vurderingsdato
  s[1007] = v60
  const v61 = s[71] || v60
  s[1004] = v61
  const v62 = s[114] && (v59 || s[115]) && (s[70] || v59)
  s[1003] = v62
  const v63 = v62 || SDL_32
  s[1001] = v63
  const v64 = (v61 || s[69]) && (SDL_32_nej || s[69]) && (v61 || SDL_32_nej)
  s[1002] = v64
  const SDL_2 = s[63] || s[88] && (SDL_2_1 || s[69]) && (v63 || s[69]) && v18 && v19 && (SDL_2_1 || v63 || SDL_3 || s[91])
  s[314] = SDL_2
  const SDL_2_nej = s[63] || s[88] && (SDL_2_1_nej || v64 || SDL_3_nej || s[97])
  s[315] = SDL_2_nej
  const SDL_2_ir = s[63] || s[88] && s[69] && !s[90] || s[64]
  s[316] = SDL_2_ir
  // SDL.7.1.ferieaftale: Ferien kan aftales med kommunen (SDL § 7, stk. 1)
  const v68 = f.feriePasserMedForloebet && f.ferieIndenForFerieloven
  const SDL_7_1_ferieaftale = !s[90] || v68
  s[321] = SDL_7_1_ferieaftale
  const SDL_7_1_ferieaftale_nej = !s[90] || !v68
  s[322] = SDL_7_1_ferieaftale_nej
  // SDL.7.1.genoptagelse: Sygedagpenge igen efter ferien fra (SDL § 7, stk. 1)
  const v71 = periods(f.afbrydelser, (r_afbrydelser) => r_afbrydelser.slags === 'ferie')
  const v72 = shiftDays(runEnd(v71, f.vurderingsdato), 1)
  const SDL_7_1_genoptagelse = s[90] ? v72 : FIRST_DAY
  s[607] = SDL_7_1_genoptagelse
  const SDL_7_1_genoptagelse_hoej = s[90] ? v72 : NEVER
  s[608] = SDL_7_1_genoptagelse_hoej
  const SDL_7_1_genoptagelse_ir = !(f.ferieAftalt) || !s[90]
  s[323] = SDL_7_1_genoptagelse_ir
  // SDL.7.1.ny: Ferien gør det til en ny sygemelding (SDL § 7, stk. 1)
  const SDL_7_1_ny = !s[90] || !(f.ferieAftalt)
  s[324] = SDL_7_1_ny
  const SDL_7_1_ny_nej = !s[90] || f.ferieAftalt
  s[325] = SDL_7_1_ny_nej
}

function svar_8(f, s) {
  // SDL.7.3: Fra hvornår arbejdsevnen ses bredere (SDL § 7, stk. 3)
  const v0 = shiftMonths(s[59], 3)
  s[139] = v0
  const v1 = shiftMonths(s[61], 3)
  s[140] = v1
  const v2 = f.saerligeGrundeTilAndetTidspunkt || !s[3]
  const v3 = !(f.saerligeGrundeTilAndetTidspunkt) && s[5]
  const SDL_7_3 = s[63] ? FIRST_DAY : f.saerligeGrundeTilAndetTidspunkt ? f.bredVurderingsdag : v0
  s[612] = SDL_7_3
  const SDL_7_3_hoej = s[63] ? NEVER : f.saerligeGrundeTilAndetTidspunkt ? f.bredVurderingsdag : v1
  s[613] = SDL_7_3_hoej
  const v6 = f.persongruppe === 'loenmodtager' || f.persongruppe === 'selvstaendig'
  s[498] = v6
  const SDL_7_3_er = v6 && (s[63] || s[72] && v2 || s[73] && v2)
  s[328] = SDL_7_3_er
  const SDL_7_3_ir = !v6 || s[63] || s[72] && v3 || s[73] && v3 || s[64]
  s[329] = SDL_7_3_ir
  // SDL.7.5: Stop, når helbredet er stationært (SDL § 7, stk. 5, 2. pkt.)
  const v9 = !s[116] && f.helbredetErStationaert && f.arbejdsevnenErAfklaret && !(f.berettigetTilRevalidering) && !(f.berettigetTilFleksjob) && !(f.berettigetTilFoertidspension) || s[116] && f.helbredetErStationaert && f.arbejdsevnenErAfklaret && !(f.berettigetTilRevalidering) && !(f.berettigetTilFleksjob) && !(f.berettigetTilFoertidspension) && !(f.berettigetTilRessourceforloeb)
  const SDL_7_5 = !s[90] || v9
  s[330] = SDL_7_5
  const SDL_7_5_nej = !s[90] || !v9
  s[331] = SDL_7_5_nej
  // SDL.7a.1: Arbejdsgiverens samtale skal være holdt (SDL § 7 a, stk. 1-3)
  const v12 = !s[3] && s[60] && s[59] <= 14612 /* 2010-01-03 */
  const v13 = !s[3] && s[61] >= 14613 /* 2010-01-04 */ && s[117]
  const v14 = allPeriods(f.fravaer)
  const v15 = runStart(v14, f.vurderingsdato)
  const v16 = shiftDays(v15, 56) >= f.fratraedelsesdag
  s[1025] = v16
  const v17 = f.fratraeder && v16
  s[1024] = v17
  const v18 = v17 ? NEVER : shiftDays(v15, 28)
  const SDL_7a_1 = s[63] ? FIRST_DAY : v13 || s[73] ? v18 : NEVER
  s[616] = SDL_7a_1
  const SDL_7a_1_hoej = s[63] ? NEVER : v12 ? NEVER : v18
  s[617] = SDL_7a_1_hoej
  const SDL_7a_1_er = s[65] && (s[63] || v12 || v13 || s[73])
  s[332] = SDL_7a_1_er
  const SDL_7a_1_ir = !s[65] || s[69]
  s[305] = SDL_7a_1_ir
  // SDL.7c: Tidlig opfølgning (SDL § 7 c, stk. 1)
  const v23 = f.vurderingsdato >= 16440 /* 2015-01-05 */
  s[128] = v23
  const v24 = f.tidligOpfoelgningOensketAf === 'arbejdsgiver'
  s[1029] = v24
  const v25 = shiftDays(s[59], 35)
  s[263] = v25
  const v26 = shiftDays(s[61], 35)
  s[264] = v26
  const v27 = !s[3] && shiftDays(v26, -1) >= f.tidligOpfoelgningBedtOm
  s[1030] = v27
  const v28 = !s[3] && shiftDays(v25, -1) < f.tidligOpfoelgningBedtOm
  s[1031] = v28
  const v29 = f.tidligOpfoelgningOensketAf === 'sygemeldt'
  s[1032] = v29
  const v30 = v29 && !(f.ventesRaskInden8Uger)
  const SDL_7c = v23 && (!v23 || v24 && !(f.ventesRaskInden8Uger) && (v27 || s[5]) && f.oenskerTidligOpfoelgning || !v24 && v30)
  s[126] = SDL_7c
  const SDL_7c_nej = v23 && (!v23 || v24 && (f.ventesRaskInden8Uger || v28 || !(f.oenskerTidligOpfoelgning)) || !v24 && !v30)
  s[127] = SDL_7c_nej
  // SDL.10a: Der skal udfyldes et oplysningsskema (SDL § 10 a)
  const v33 = !s[118] || !(f.fikSygedagpengeVedLivstruende && f.sagenErBelyst)
  const SDL_10a = !s[90] || v33
  s[333] = SDL_10a
  const SDL_10a_nej = !s[90] || !v33
  s[334] = SDL_10a_nej
  // SDL.11.3: Oplysningsskemaet skal være besvaret (SDL § 11, stk. 3)
  const v36 = f.oplysningsskemaSendt >= 13332 /* 2006-07-03 */
  s[335] = v36
  const v37 = shiftDays(f.oplysningsskemaSendt, 8)
  const SDL_11_3 = v36 ? v37 : FIRST_DAY
  s[621] = SDL_11_3
  const SDL_11_3_hoej = v36 ? v37 : NEVER
  s[622] = SDL_11_3_hoej
  // SDL.12.1.1: Kategori 1 (SDL § 12, stk. 1, nr. 1)
  const v40 = shiftDays(shiftDays(s[59], 56), -1)
  s[121] = v40
  const v41 = shiftDays(shiftDays(s[61], 56), -1)
  s[122] = v41
  const v42 = !s[3] && v41 >= f.forventetRask
  s[516] = v42
  const v43 = !s[3] && v40 < f.forventetRask
  s[517] = v43
  const v44 = !s[3] && v41 >= f.vurderingsdato
  s[518] = v44
  const v45 = !s[3] && v40 < f.vurderingsdato
  s[519] = v45
  const v46 = v43 || v45
  s[513] = v46
  const v47 = (v42 || s[5]) && (v44 || s[5]) && (v42 || v44)
  s[514] = v47
  const v48 = f.vurderingsdato >= 20635 /* 2026-07-01 */
  s[119] = v48
  const v49 = !v48 && s[5]
  const SDL_12_1_1 = !s[90] || !v23 && f.tilbagevendenForestaar || v23 && !v48 && v47
  s[125] = SDL_12_1_1
  const SDL_12_1_1_nej = !s[90] || !v23 && !(f.tilbagevendenForestaar) || v23 && (v48 || v46)
  s[123] = SDL_12_1_1_nej
  const SDL_12_1_1_ir = !s[90] || v23 && v49
  s[124] = SDL_12_1_1_ir
  // SDL.11a.1: Lægeattest før den første samtale (SDL § 11 a, stk. 1)
  const v53 = f.vurderingsdato >= 18262 /* 2020-01-01 */
  s[135] = v53
  const SDL_11a_1 = !s[90] || !v23 && f.laegeattestNoedvendig || v23 && (!v53 && SDL_12_1_1_nej || v53 && f.laegeattestNoedvendig)
  s[336] = SDL_11a_1
  const SDL_11a_1_nej = !s[90] || !v23 && !(f.laegeattestNoedvendig) || v23 && (!v53 && SDL_12_1_1 || v53 && !(f.laegeattestNoedvendig))
  s[337] = SDL_11a_1_nej
  const SDL_11a_1_ir = !s[90] || v23 && !v53 && SDL_12_1_1_ir
  s[338] = SDL_11a_1_ir
  // SDL.12.1.2: Kategori 2 (SDL § 12, stk. 1, nr. 2)
  const v57 = f.vurderingsdato >= 20089 /* 2025-01-01 */
  s[120] = v57
  const v58 = !(f.tilbagevendenForestaar) && f.risikoForLangtForloeb
  const v59 = v46 || s[5]
  const SDL_12_1_2 = !s[90] || !v23 && v58 || v23 && (!v57 && v59 && !(f.behovForTvaerfagligIndsats) || v57 && !v48 && v46)
  s[143] = SDL_12_1_2
  const SDL_12_1_2_nej = !s[90] || !v23 && !v58 || v23 && (!v57 && (v47 || f.behovForTvaerfagligIndsats) || v57 && (v48 || v47))
  s[138] = SDL_12_1_2_nej
  const SDL_12_1_2_ir = !s[90] || v23 && v57 && v49
  s[137] = SDL_12_1_2_ir
  // SDL.12.1.3: Kategori 3 (SDL § 12, stk. 1, nr. 3)
  const v63 = !(f.tilbagevendenForestaar) && !(f.risikoForLangtForloeb)
  const SDL_12_1_3 = !s[90] || !v23 && v63 || v23 && !v57 && v59 && f.behovForTvaerfagligIndsats
  s[339] = SDL_12_1_3
  const SDL_12_1_3_nej = !s[90] || !v23 && !v63 || v23 && (v57 || v47 || !(f.behovForTvaerfagligIndsats))
  s[340] = SDL_12_1_3_nej
}

function svar_9(f, s) {
  // SDL.13f.1: Ingen opfølgning i et kortere forløb (SDL § 13 f, stk. 1-3)
  const v0 = f.fratraedelsesdag >= f.vurderingsdato
  s[528] = v0
  const v1 = f.fratraeder && !v0
  s[527] = v1
  const v2 = s[65] && !v1
  s[525] = v2
  const v3 = f.holdteSamtaler >= 1
  s[144] = v3
  const v4 = shiftDays(shiftDays(f.foersteOpfoelgningssamtale, 91), -1)
  s[146] = v4
  const v5 = v4 >= f.forventetRask
  s[529] = v5
  const v6 = v4 >= f.vurderingsdato
  s[530] = v6
  const v7 = v2 && v3 && f.forudsigeligtForloeb && v5 && v6
  s[136] = v7
  const v8 = shiftDays(shiftDays(s[59], 182), -1)
  s[145] = v8
  const v9 = shiftDays(shiftDays(s[61], 182), -1)
  s[147] = v9
  const v10 = !s[3] && v9 >= f.forventetRask
  s[1054] = v10
  const v11 = !s[3] && v8 < f.forventetRask
  s[1055] = v11
  const v12 = !v2 || v11 || f.opfoelgningOenskes
  s[1053] = v12
  const v13 = v2 && (v10 || s[5]) && !(f.opfoelgningOenskes)
  s[1052] = v13
  const v14 = !s[3] && v9 >= f.vurderingsdato
  s[1056] = v14
  const v15 = !s[3] && v8 < f.vurderingsdato
  s[1057] = v15
  const v16 = v12 || f.opfoelgningAlligevel || v15
  s[131] = v16
  const v17 = v13 && !(f.opfoelgningAlligevel) && (v14 || s[5])
  s[132] = v17
  const v18 = !s[3] && s[59] < 20635 /* 2026-07-01 */
  s[522] = v18
  const v19 = !s[3] && s[61] >= 20635 /* 2026-07-01 */
  s[523] = v19
  const v20 = !s[119] || v19
  s[521] = v20
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
  const v24 = shiftMonths(s[59], 6)
  s[242] = v24
  const v25 = shiftMonths(s[61], 6)
  s[241] = v25
  const v26 = shiftDays(v24, -1)
  s[141] = v26
  const v27 = shiftDays(v25, -1)
  s[142] = v27
  const v28 = Math.min(v0, v26)
  const v29 = Math.min(v0, v27)
  const v30 = Math.max(v26, v28)
  const v31 = Math.min(v27, v29)
  const v32 = s[127] && !s[3]
  const v33 = !s[128] && !s[3] && v31 >= v30
  const v34 = v32 || v33
  const v35 = v32 ? (v33 ? Math.min(v26, v30) : v26) : v30
  const v36 = v13 ? (v34 ? Math.min(v28, v35) : v28) : v35
  const v37 = v32 ? (v33 ? Math.max(v27, v31) : v27) : v31
  const v38 = v13 ? (v34 ? Math.max(v29, v37) : v29) : v37
  const v39 = v13 || v32 || v33
  const v40 = s[127] && s[5]
  const v41 = !s[128] && s[5]
  const v42 = v22 || v40 || v41 || !s[128] && !((s[3] || !s[5] && v28 === v29) && (s[3] || !s[5] && v26 === v27) && (s[3] || v26 === v28))
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
  const v54 = v32 ? (v50 ? Math.max(s[122], v49) : s[122]) : v49
  const v55 = v13 ? (v51 ? Math.max(v2, v54) : v2) : v54
  const v56 = v13 || v32 || v50
  const v57 = v22 || v40 || v41 || !s[128] && !(v12 && v3 && (s[3] || s[121] === v1))
  const v58 = s[129] && v56
  const v59 = !s[120] && v56 && v55 >= NEVER
  const v60 = v58 || v59 ? (v58 ? v53 : NEVER) : NEVER
  const v61 = s[130] ? NEVER : v55
  const v62 = s[130] || v58 || v59
  const v63 = s[90] ? (s[128] ? (s[119] ? (v47 ? (v62 ? Math.min(v45, v60) : v45) : v60) : v18) : s[121]) : FIRST_DAY
  const v64 = s[90] ? (s[128] ? (s[119] ? (v47 ? (v62 ? Math.max(v46, v61) : v46) : v61) : v20) : s[122]) : NEVER
  const v65 = s[131] && v39
  const v66 = s[132] || v65
  const v67 = v65 ? v36 : NEVER
  const v68 = s[132] ? NEVER : v38
  const v69 = v21 ? (v66 ? Math.min(v18, v67) : v18) : v67
  const v70 = v21 ? (v66 ? Math.max(v20, v68) : v20) : v68
  const v71 = s[133] && (v21 || v66)
  const v72 = !s[134] && (!s[90] || !s[128] && !s[3] || s[128] && (!s[119] && v21 || s[119] && (v47 || v62)))
  const SDL_13b_1_er = v71 || v72
  s[341] = SDL_13b_1_er
  const SDL_13b_1 = v71 ? (v72 ? Math.min(v63, v69) : v69) : v63
  s[628] = SDL_13b_1
  const SDL_13b_1_hoej = v71 ? (v72 ? Math.max(v64, v70) : v70) : v64
  s[629] = SDL_13b_1_hoej
  const SDL_13b_1_ir = s[133] && (v23 || s[131] && v42) || !s[134] && (!s[90] || v41 || s[128] && (!s[119] && v23 || s[119] && (s[129] && v42 || !s[120] && !((!v39 || !v42 && v36 === v38) && v39 && v36 === NEVER) || s[129] && v57 || !s[120] && !((!v56 || !v57 && v53 === v55) && v56 && v53 === NEVER))))
  s[342] = SDL_13b_1_ir
}

function svar_11(f, s) {
  // SDL.13b.1.antal: Samtaler i det første halve år (SDL § 13 b, stk. 1, 1. pkt.)
  const v0 = s[125] || s[123]
  const v1 = s[125] ? 0 : 4
  const v2 = s[123] ? 4 : 0
  const v3 = Math.max(1, v1)
  const v4 = Math.min(1, v2)
  const v5 = s[129] && v0
  const v6 = !s[120] && v0 && v4 >= v3
  const v7 = v5 || v6
  const v8 = v5 ? (v6 ? Math.min(v1, v3) : v1) : v3
  const v9 = v5 ? (v6 ? Math.max(v2, v4) : v2) : v4
  const v10 = s[135] ? (s[120] ? (s[119] ? (s[130] ? 0 : 1) : s[130] ? (v7 ? Math.min(1, v8) : 1) : v8) : v1) : -Infinity
  const v11 = s[135] ? (s[120] ? (s[119] ? (s[129] ? 1 : 0) : s[130] ? (v7 ? Math.max(1, v9) : 1) : v9) : v2) : Infinity
  const v12 = s[136] ? 1 : 4
  const v13 = s[132] ? 0 : 1
  const v14 = !s[134] && (!s[135] || !s[120] && v0 || s[120] && (!s[119] && (s[130] || v5 || v6) || s[119] && (s[130] || s[129])))
  const SDL_13b_1_antal = s[133] ? (v14 ? Math.min(v10, v13) : v13) : v10
  s[631] = SDL_13b_1_antal
  const SDL_13b_1_antal_hoej = s[133] ? (v14 ? Math.max(v11, v12) : v12) : v11
  s[632] = SDL_13b_1_antal_hoej
  const SDL_13b_1_antal_er = s[135] && (s[133] || v14)
  s[343] = SDL_13b_1_antal_er
  const SDL_13b_1_antal_ir = !s[135] || !s[134] && (!s[135] || !s[120] && s[124] || s[120] && (!s[119] && (s[129] && s[124] || !s[120] && !((!v0 || !s[124] && v1 === v2) && v0 && v1 === 1)) || s[119] && !s[120]))
  s[344] = SDL_13b_1_antal_ir
  // SDL.13b.1.naeste: Den næste opfølgning skal være sket (SDL § 13 b, stk. 1)
  const v19 = f.vurderingsdato >= 15012 /* 2011-02-07 */
  s[464] = v19
  const v20 = f.vurderingsdato >= 14407 /* 2009-06-12 */
  s[535] = v20
  const v21 = shiftDays(f.senesteOpfoelgningssamtale, 28)
  const v22 = shiftDays(f.senesteOpfoelgningssamtale, 56)
  const v23 = Math.max(v21, v22)
  const v24 = Math.min(v21, v22)
  const v25 = s[137] && v24 >= v23
  const v26 = s[138] || v25
  const v27 = s[138] ? (v25 ? Math.min(v22, v23) : v22) : v23
  const v28 = s[138] ? (v25 ? Math.max(v22, v24) : v22) : v24
  const v29 = f.holdteSamtaler >= 2
  s[1096] = v29
  const v30 = shiftMonths(f.senesteOpfoelgningssamtale, 3)
  const v31 = v29 || !s[3]
  const v32 = !v29 && s[5]
  const v33 = v29 ? v30 : shiftDays(s[139], -1)
  const v34 = v29 ? v30 : shiftDays(s[140], -1)
  const v35 = Math.max(v21, v33)
  const v36 = Math.min(v21, v34)
  const v37 = s[138] && v31
  const v38 = s[137] && v31 && v36 >= v35
  const v39 = v37 || v38
  const v40 = v37 ? (v38 ? Math.min(v33, v35) : v33) : v35
  const v41 = v37 ? (v38 ? Math.max(v34, v36) : v34) : v36
  const v42 = s[124] && v21 >= NEVER
  const v43 = f.holdteSamtaler >= 4
  s[1093] = v43
  const v44 = v43 || !s[3]
  const v45 = !v43 && s[5]
  const v46 = v43 ? NEVER : s[141]
  const v47 = v43 ? NEVER : s[142]
  const v48 = s[123] && v44
  const v49 = s[124] && v44 && v47 >= NEVER
  const v50 = v48 || v49 ? (v48 ? v46 : NEVER) : NEVER
  const v51 = s[125] ? NEVER : v47
  const v52 = s[125] || v48 || v49
  const v53 = s[123] && v45 || s[124] && !((!v44 || !v45 && v46 === v47) && v44 && v46 === NEVER)
  const v54 = s[129] && v52
  const v55 = !s[120] && v52 && v51 >= NEVER
  const v56 = s[90] ? (v20 ? (v19 ? (s[128] ? (s[135] ? (s[120] ? (s[119] ? NEVER : v54 || v55 ? (v54 ? v50 : NEVER) : NEVER) : v50) : s[123] || v42 ? (s[123] ? v21 : NEVER) : NEVER) : s[143] ? (v39 ? Math.min(v21, v40) : v21) : v40) : FIRST_DAY) : s[143] ? (v26 ? Math.min(v21, v27) : v21) : v27) : FIRST_DAY
  const v57 = s[136] || v44 ? (s[136] ? NEVER : v46) : NEVER
  const v58 = !s[134] && (!s[90] || !v20 && (s[143] || s[138] || v25) || v20 && (!v19 || !s[128] && (s[143] || v37 || v38) || s[128] && (!s[135] && (s[125] || s[123] || v42) || s[135] && (!s[120] && v52 || s[120] && (s[119] || s[130] || v54 || v55)))))
  const SDL_13b_1_naeste = s[133] ? (v58 ? Math.min(v56, v57) : v57) : v56
  s[634] = SDL_13b_1_naeste
  const SDL_13b_1_naeste_hoej = s[133] ? NEVER : s[90] ? (v20 ? (v19 ? (s[128] ? (s[135] ? (s[120] ? (s[119] ? NEVER : s[130] ? NEVER : v51) : v51) : s[125] ? NEVER : v21) : s[143] ? (v39 ? Math.max(v21, v41) : v21) : v41) : NEVER) : s[143] ? (v26 ? Math.max(v21, v28) : v21) : v28) : NEVER
  s[635] = SDL_13b_1_naeste_hoej
  const SDL_13b_1_naeste_er = s[144] && (s[133] || v58)
  s[345] = SDL_13b_1_naeste_er
  const SDL_13b_1_naeste_ir = !s[144] || s[133] && !s[136] && v45 || !s[134] && (!s[90] || !v20 && s[137] && v21 !== v22 || v20 && (!v19 || !s[128] && (s[138] && v32 || s[137] && !((!v31 || !v32 && v33 === v34) && v31 && v21 === v33)) || s[128] && (!s[135] && s[124] && v21 !== NEVER || s[135] && (!s[120] && v53 || s[120] && !s[119] && (s[129] && v53 || !s[120] && !((!v52 || !v53 && v50 === v51) && v52 && v50 === NEVER))))))
  s[346] = SDL_13b_1_naeste_ir
  // SDL.13b.5: Opfølgning uden kontakt (standby) (SDL § 13 b, stk. 5)
  const v63 = f.vurderingsdato >= 15070 /* 2011-04-06 */
  s[1100] = v63
  const v64 = f.vurderingsdato >= 15208 /* 2011-08-22 */
  s[1101] = v64
  const SDL_13b_5 = !v19 || !v63 && f.sygdomForhindrerKontakt || v63 && (!v64 || f.kontaktUhensigtsmaessig)
  s[347] = SDL_13b_5
  const SDL_13b_5_nej = !v19 || !v63 && !(f.sygdomForhindrerKontakt) || v63 && (!v64 || !(f.kontaktUhensigtsmaessig))
  s[348] = SDL_13b_5_nej
  const SDL_13b_5_ir = !v19 || v63 && !v64
  s[349] = SDL_13b_5_ir
  // SDL.13f.1.dag: Grænsen for de kortere forløb (SDL § 13 f, stk. 1)
  const v68 = s[120] ? (s[119] ? s[145] : s[146]) : FIRST_DAY
  const v69 = s[120] ? (s[119] ? s[147] : s[146]) : NEVER
  const v70 = s[3] ? s[146] : Math.min(s[146], s[145])
  const v71 = s[3] ? s[146] : Math.max(s[146], s[147])
  const v72 = !s[134] && (!s[120] || !s[119] || !s[3])
  const SDL_13f_1_dag = s[133] ? (v72 ? Math.min(v68, v70) : v70) : v68
  s[639] = SDL_13f_1_dag
  const SDL_13f_1_dag_hoej = s[133] ? (v72 ? Math.max(v69, v71) : v71) : v69
  s[640] = SDL_13f_1_dag_hoej
  const SDL_13f_1_dag_er = s[120] && (s[133] || v72)
  s[350] = SDL_13f_1_dag_er
  const SDL_13f_1_dag_ir = !s[120] || s[133] && s[5] || !s[134] && (!s[120] || s[119] && s[5])
  s[351] = SDL_13f_1_dag_ir
}

function svar_12(f, s) {
  // SDL.21.1.1: Bortfald, når du ikke medvirker (SDL § 21, stk. 1, nr. 1)
  const v0 = f.udebliver && !(f.rimeligGrund)
  s[1103] = v0
  const v1 = v0 && f.skriftligtOrienteret
  const SDL_21_1_1 = !s[90] || v1
  s[352] = SDL_21_1_1
  const SDL_21_1_1_nej = !s[90] || !v1
  s[353] = SDL_21_1_1_nej
  // SDL.21a: Du må sige nej til behandlingen (SDL § 21 a)
  const v4 = f.afviser === 'operation' || f.afviser === 'medicin' || f.afviser === 'anden_laegebehandling'
  s[1112] = v4
  const v5 = f.vurderingsdato >= 18078 /* 2019-07-01 */
  s[543] = v5
  const v6 = f.afviser === 'operation' || f.afviser === 'medicin'
  s[1115] = v6
  const v7 = f.afviser === 'anden_laegebehandling'
  s[1117] = v7
  const v8 = v7 && f.tilsvarendeIndgribende
  s[1116] = v8
  const v9 = s[148] && (!v5 && v4 && f.andenVurderingIndhentet || v5 && (v6 || v8))
  const SDL_21a = !s[90] || v9
  s[362] = SDL_21a
  const SDL_21a_nej = !s[90] || !v9
  s[363] = SDL_21a_nej
  // SDL.21.1.2: Bortfald, når du siger nej til behandling (SDL § 21, stk. 1, nr. 2)
  const v12 = f.afviser === 'operation' || f.afviser === 'medicin' || f.afviser === 'anden_laegebehandling' || f.afviser === 'indlaeggelse'
  s[1122] = v12
  const v13 = v12 && f.noedvendigBehandling
  s[1121] = v13
  const v14 = f.afviser === 'optraening'
  s[544] = v14
  const v15 = v14 && f.hensigtsmaessigOptraening
  s[1123] = v15
  const v16 = v13 || v15
  s[1120] = v16
  const SDL_21_1_2 = !s[90] || v16 && f.opfordret && (SDL_21a_nej || !s[90]) && f.skriftligtOrienteret
  s[354] = SDL_21_1_2
  const SDL_21_1_2_nej = !s[90] || !v16 || !(f.opfordret) || SDL_21a || !(f.skriftligtOrienteret)
  s[355] = SDL_21_1_2_nej
  // SDL.21.1.3: Bortfald, når adfærden forhaler helbredelsen (SDL § 21, stk. 1, nr. 3)
  const SDL_21_1_3 = !s[90] || f.forhalerHelbredelsen
  s[356] = SDL_21_1_3
  const SDL_21_1_3_nej = !s[90] || !(f.forhalerHelbredelsen)
  s[357] = SDL_21_1_3_nej
  // SDL.21.4.dag: Du skal opfylde betingelserne igen (SDL § 21, stk. 4)
  const v21 = shiftDays(f.underrettetOmBortfald, 28)
  const SDL_21_4_dag = s[90] ? v21 : FIRST_DAY
  s[646] = SDL_21_4_dag
  const SDL_21_4_dag_hoej = s[90] ? v21 : NEVER
  s[647] = SDL_21_4_dag_hoej
  // SDL.21.4: Sygedagpengene bliver genoptaget (SDL § 21, stk. 4)
  const v24 = SDL_21_4_dag_hoej >= f.opfyldtIgen
  s[1132] = v24
  const v25 = SDL_21_4_dag >= f.opfyldtIgen
  s[1133] = v25
  const v26 = f.vurderingsdato >= 15398 /* 2012-02-28 */
  s[545] = v26
  const v27 = f.vurderingsdato >= 15517 /* 2012-06-26 */
  s[546] = v27
  const SDL_21_4 = !s[90] || !v26 && v24 || v26 && (!v27 || (v24 || !s[90]) && !(f.genoptagetFoer))
  s[358] = SDL_21_4
  const SDL_21_4_nej = !s[90] || !v26 && !v25 || v26 && (!v27 || !v25 || f.genoptagetFoer)
  s[359] = SDL_21_4_nej
  const SDL_21_4_ir = !s[90] || !v26 && !s[90] || v26 && !v27
  s[360] = SDL_21_4_ir
  // SDL.21.4.fra: Sygedagpengene bliver genoptaget fra (SDL § 21, stk. 4)
  const v31 = shiftDays(f.opfyldtIgen, 1)
  const SDL_21_4_fra = s[90] ? v31 : FIRST_DAY
  s[649] = SDL_21_4_fra
  const SDL_21_4_fra_hoej = s[90] ? v31 : NEVER
  s[650] = SDL_21_4_fra_hoej
  const SDL_21_4_fra_ir = !s[90] || SDL_21_4_nej || SDL_21_4_ir
  s[361] = SDL_21_4_fra_ir
  // SDL.24.1.ophør: Tidligste stop af udbetalingen (SDL § 24, stk. 1)
  const v35 = f.vurderingsdato >= 16688 /* 2015-09-10 */
  s[547] = v35
  const SDL_24_1_ophoer_er = !v35 || !(f.ophoerErAfgjort) || s[149]
  s[364] = SDL_24_1_ophoer_er
  const SDL_24_1_ophoer_ir = !v35 || f.ophoerErAfgjort && s[150]
  s[365] = SDL_24_1_ophoer_ir
  const SDL_24_1_ophoer = v35 ? (f.ophoerErAfgjort ? Math.max(s[151], f.ophoerAfgjortDen) : NEVER) : FIRST_DAY
  s[654] = SDL_24_1_ophoer
  const SDL_24_1_ophoer_hoej = v35 ? (f.ophoerErAfgjort ? Math.max(s[152], f.ophoerAfgjortDen) : NEVER) : NEVER
  s[655] = SDL_24_1_ophoer_hoej
  // SDL.24.1.revurdering: Revurdering før sygedagpengene stopper (SDL § 24, stk. 1)
  const v40 = s[101] && s[105] <= 13331 /* 2006-07-02 */
  const SDL_24_1_revurdering = s[153] && (v40 || s[101] && s[107] >= 16252 /* 2014-07-01 */ && s[105] <= 2147483646)
  s[366] = SDL_24_1_revurdering
  const SDL_24_1_revurdering_nej = s[153] && (v40 || s[101] && s[107] >= 13332 /* 2006-07-03 */ && s[105] <= 16251 /* 2014-06-30 */)
  s[367] = SDL_24_1_revurdering_nej
  const SDL_24_1_revurdering_ir = s[153] && (v40 || s[103] || s[101] && s[107] === NEVER) || s[154] || s[103]
  s[368] = SDL_24_1_revurdering_ir
}

function svar_13(f, s) {
  // SDL.41.1: Første dag for selvstændige (SDL § 41)
  const v0 = f.selvstaendigForsikring === 'foerste_fravaersdag'
  s[271] = v0
  const v1 = f.selvstaendigForsikring === 'tredje_fravaersdag'
  s[273] = v1
  const v2 = shiftDays(s[59], 14)
  s[268] = v2
  const v3 = shiftDays(s[61], 14)
  s[269] = v3
  const v4 = v0 && !s[3] || !v0 && (v1 || !s[3])
  s[276] = v4
  const v5 = v0 && s[5] || !v0 && !v1 && s[5]
  s[281] = v5
  const v6 = v0 ? s[59] : v1 ? f.tredjeFravaersdag : v2
  const v7 = v0 ? s[61] : v1 ? f.tredjeFravaersdag : v3
  const v8 = !s[3] && s[78] && s[59] <= 15397 /* 2012-02-27 */
  const v9 = s[61] >= 15398 /* 2012-02-28 */
  s[275] = v9
  const v10 = s[59] <= 15516 /* 2012-06-25 */
  s[236] = v10
  const v11 = !s[3] && v9 && v10
  const v12 = v0 ? s[59] : v1 ? f.tredjeFravaersdag : f.aftaleForSelvstaendig ? s[59] : v2
  const v13 = v0 ? s[61] : v1 ? f.tredjeFravaersdag : f.aftaleForSelvstaendig ? s[61] : v3
  const v14 = s[61] >= 15517 /* 2012-06-26 */
  s[237] = v14
  const v15 = !s[3] && v14 && s[59] <= 18318 /* 2020-02-26 */
  const v16 = !s[3] && s[61] >= 18319 /* 2020-02-27 */ && s[59] <= 19173 /* 2022-06-30 */
  const v17 = v0 ? s[59] : v1 ? f.tredjeFravaersdag : f.aftaleForSelvstaendig ? s[59] : f.sygMedCovid19 ? s[59] : v2
  const v18 = v0 ? s[61] : v1 ? f.tredjeFravaersdag : f.aftaleForSelvstaendig ? s[61] : f.sygMedCovid19 ? s[61] : v3
  const v19 = !s[3] && s[61] >= 19174 /* 2022-07-01 */ && s[62]
  const v20 = s[72] && v4
  s[278] = v20
  const v21 = v8 && v4
  s[277] = v21
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
  s[746] = SDL_41_1
  const v35 = v24 ? (v25 ? Math.max(v13, v18) : v18) : v13
  const v36 = v23 ? (v26 ? Math.max(v13, v35) : v13) : v35
  const v37 = v22 ? (v28 ? Math.max(v13, v36) : v13) : v36
  const v38 = v21 ? (v30 ? Math.max(v7, v37) : v7) : v37
  const SDL_41_1_hoej = s[63] ? NEVER : v20 ? (v32 ? Math.max(v7, v38) : v7) : v38
  s[747] = SDL_41_1_hoej
  const SDL_41_1_er = s[63] || v20 || v21 || v22 || v23 || v24 || v25
  s[428] = SDL_41_1_er
  const v41 = s[72] && v5
  s[279] = v41
  const v42 = v8 && v5
  s[280] = v42
  const SDL_41_1_ir = s[63] || v41 || v42 || v11 && v5 || v15 && v5 || v16 && v5 || v19 && v5 || s[64]
  s[429] = SDL_41_1_ir
  // SDL.33.1: Første dag, kommunen betaler (SDL § 33)
  const v44 = s[3] || !s[5] && s[59] === s[61]
  s[238] = v44
  const v45 = s[155] && s[156] < NEVER
  s[1154] = v45
  const v46 = s[155] && s[157] >= NEVER
  s[1155] = v46
  const v47 = Math.max(s[59], shiftDays(s[156], 1))
  const v48 = Math.max(s[61], shiftDays(s[157], 1))
  const v49 = s[155] && !s[3]
  const v50 = s[158] || s[5]
  const v51 = Math.max(s[59], v47)
  const v52 = Math.min(s[61], v48)
  const v53 = v45 && v49
  const v54 = v46 && !s[3]
  const v55 = s[158] && v49 && !s[3] && v52 >= v51
  const v56 = v54 || v55
  const v57 = v54 ? (v55 ? Math.min(s[59], v51) : s[59]) : v51
  const v58 = v54 ? (v55 ? Math.max(s[61], v52) : s[61]) : v52
  const v59 = s[159] && s[160] < NEVER
  s[1156] = v59
  const v60 = s[159] && s[161] >= NEVER
  s[1157] = v60
  const v61 = Math.max(s[59], shiftDays(s[160], 1))
  const v62 = Math.max(s[61], shiftDays(s[161], 1))
  const v63 = s[159] && !s[3]
  const v64 = s[162] || s[5]
  const v65 = Math.max(s[59], v61)
  const v66 = Math.min(s[61], v62)
  const v67 = v59 && v63
  const v68 = v60 && !s[3]
  const v69 = s[162] && v63 && !s[3] && v66 >= v65
  const v70 = v68 || v69
  const v71 = v68 ? (v69 ? Math.min(s[59], v65) : s[59]) : v65
  const v72 = v68 ? (v69 ? Math.max(s[61], v66) : s[61]) : v66
  const SDL_33_1_er = s[63] || s[88] && (s[65] && (v53 || v54 || v55) || !s[65] && (s[89] && (v67 || v68 || v69) || !s[89] && (s[83] && (f.arbejdsskade && !s[3] || !(f.arbejdsskade) && SDL_41_1_er) || !s[83] && !s[3])))
  s[167] = SDL_33_1_er
  const SDL_33_1 = s[63] ? FIRST_DAY : s[65] ? (v53 ? (v56 ? Math.min(v47, v57) : v47) : v57) : s[89] ? (v67 ? (v70 ? Math.min(v61, v71) : v61) : v71) : s[83] ? (f.arbejdsskade ? s[59] : SDL_41_1) : s[59]
  s[164] = SDL_33_1
  const SDL_33_1_hoej = s[63] ? NEVER : s[65] ? (v53 ? (v56 ? Math.max(v48, v58) : v48) : v58) : s[89] ? (v67 ? (v70 ? Math.max(v62, v72) : v62) : v72) : s[83] ? (f.arbejdsskade ? s[61] : SDL_41_1_hoej) : s[61]
  s[165] = SDL_33_1_hoej
  const SDL_33_1_ir = s[63] || s[88] && (s[65] && (v45 && v50 || v46 && s[5] || s[158] && s[5] || s[158] && !((!v49 || !v50 && v47 === v48) && v44 && (v49 && !s[3] || !v49 && s[3]) && (!v49 || s[59] === v47))) || !s[65] && (s[89] && (v59 && v64 || v60 && s[5] || s[162] && s[5] || s[162] && !((!v63 || !v64 && v61 === v62) && v44 && (v63 && !s[3] || !v63 && s[3]) && (!v63 || s[59] === v61))) || !s[89] && (s[83] && (f.arbejdsskade && s[5] || !(f.arbejdsskade) && SDL_41_1_ir) || !s[83] && s[5]))) || s[64]
  s[168] = SDL_33_1_ir
}

function svar_14(f, s) {
  // SDL.24a.2: Første dag i jobafklaring ved ny sygemelding (SDL § 24 a, stk. 2-5)
  const v0 = !s[3] && s[163]
  const SDL_24a_2 = v0 ? FIRST_DAY : s[83] ? s[59] : s[164]
  s[661] = SDL_24a_2
  const SDL_24a_2_hoej = v0 ? NEVER : s[83] ? s[61] : s[165]
  s[662] = SDL_24a_2_hoej
  const SDL_24a_2_er = s[166] && (v0 || s[92] && (s[83] && !s[3] || !s[83] && s[167]))
  s[370] = SDL_24a_2_er
  const SDL_24a_2_ir = s[166] && (v0 || s[92] && (s[83] && s[5] || !s[83] && s[168]) || s[64]) || s[169]
  s[371] = SDL_24a_2_ir
  // SDL.24a.6: Sygedagpenge i stedet for jobafklaring ved livstruende sygdom (SDL § 24 a, stk. 6)
  const SDL_24a_6 = !s[90] || s[118] && (s[166] || s[170]) && f.laegenVurdererLivstruende
  s[372] = SDL_24a_6
  const SDL_24a_6_nej = !s[90] || !s[118] || s[171] || !(f.laegenVurdererLivstruende)
  s[373] = SDL_24a_6_nej
  // SDL.24b.1: Fra jobafklaring til sygedagpenge ved livstruende sygdom (SDL § 24 b, stk. 1)
  const v7 = s[118] && f.erIJobafklaring && f.laegenVurdererLivstruende && f.opfylderBeskaeftigelseskravetVedLivstruende
  const SDL_24b_1 = !s[90] || v7
  s[374] = SDL_24b_1
  const SDL_24b_1_nej = !s[90] || !v7
  s[375] = SDL_24b_1_nej
  // SDL.24b.2: Første dag med sygedagpenge i stedet for jobafklaring (SDL § 24 b, stk. 2)
  const v10 = shiftDays(f.laegenVurderedeLivstruendeDen, 56) >= f.bedtOmSygedagpengeDen
  s[1162] = v10
  const v11 = v10 ? f.laegenVurderedeLivstruendeDen : f.bedtOmSygedagpengeDen
  const SDL_24b_2 = s[118] ? v11 : FIRST_DAY
  s[666] = SDL_24b_2
  const SDL_24b_2_hoej = s[118] ? v11 : NEVER
  s[667] = SDL_24b_2_hoej
  const SDL_24b_2_ir = SDL_24b_1 && !s[118] || SDL_24b_1_nej || !s[90]
  s[376] = SDL_24b_2_ir
  // SDL.26.1.uger: Krævet arbejdsdygtighed før ny ret (SDL § 26, stk. 1)
  const v15 = !s[3] && s[78] && s[163]
  s[184] = v15
  const SDL_26_1_uger = s[63] ? -Infinity : v15 || s[92] ? (s[92] ? 0 : 91) : 91
  s[676] = SDL_26_1_uger
  const SDL_26_1_uger_hoej = s[63] ? Infinity : s[72] ? 91 : v15 ? 91 : 0
  s[677] = SDL_26_1_uger_hoej
  const SDL_26_1_uger_er = s[63] || s[72] || v15 || s[92]
  s[384] = SDL_26_1_uger_er
  // SDL.26.1: Ny ret, når retten er brugt op (SDL § 26, stk. 1)
  const v19 = SDL_26_1_uger_er && f.arbejdsdygtigUgerEfterOphoer >= SDL_26_1_uger
  s[185] = v19
  const v20 = SDL_26_1_uger_er && f.arbejdsdygtigUgerEfterOphoer < SDL_26_1_uger_hoej
  s[186] = v20
  const v21 = s[172] || s[109]
  s[1168] = v21
  const v22 = s[173] && (s[108] || s[110]) && (s[174] || s[108])
  s[1167] = v22
  const v23 = s[69] && s[110]
  s[1169] = v23
  const v24 = v19 || v22
  const v25 = (v20 || s[69]) && (v21 || v23) && (v20 || v21)
  const v26 = s[69] && v23
  const v27 = f.ugerISammenhaengendeSygeperiode <= 364
  s[1165] = v27
  const v28 = f.retErOpbrugt && !v27
  s[550] = v28
  const SDL_26_1 = v28 && (s[63] || s[72] && v24 || v15 && v24 || s[92])
  s[379] = SDL_26_1
  const SDL_26_1_nej = v28 && (s[63] || s[72] && v25 || v15 && v25)
  s[380] = SDL_26_1_nej
  const SDL_26_1_ir = !v28 || s[63] || s[72] && v26 || v15 && v26 || s[64]
  s[381] = SDL_26_1_ir
  // SDL.26.1.covid: Covid-forlængelse i 3 måneder (SDL § 26, stk. 1-2)
  const v32 = Math.max(s[105], 18330 /* 2020-03-09 */)
  s[552] = v32
  const v33 = Math.max(s[107], 18330 /* 2020-03-09 */)
  s[551] = v33
  const v34 = s[101] && v32 <= 18808 /* 2021-06-30 */
  const v35 = s[101] && s[107] >= 18330 /* 2020-03-09 */
  s[1179] = v35
  const v36 = s[101] && s[105] < 18330 /* 2020-03-09 */
  s[1180] = v36
  const v37 = s[101] && s[105] <= 18535 /* 2020-09-30 */
  s[1182] = v37
  const v38 = s[101] && s[107] > 18535 /* 2020-09-30 */
  s[1183] = v38
  const v39 = v36 || v38
  s[179] = v39
  const v40 = (v35 || s[103]) && (v37 || s[103]) && (v35 || v37)
  s[1177] = v40
  const v41 = countDays(s[175], 18330 /* 2020-03-09 */, 18330 /* 2020-03-09 */) >= 1
  s[1185] = v41
  const v42 = v35 || !v41 || !(f.fortsatRet9Marts2020)
  s[178] = v42
  const v43 = (v36 || s[103]) && v41 && f.fortsatRet9Marts2020
  s[177] = v43
  const v44 = v40 || v43
  s[1175] = v44
  const v45 = (v39 || s[103]) && v42
  s[1176] = v45
  const v46 = shiftDays(s[105], 1)
  s[213] = v46
  const v47 = shiftDays(s[107], 1)
  s[215] = v47
  const v48 = shiftDays(shiftMonths(v46, 3), -1)
  const v49 = shiftDays(shiftMonths(v47, 3), -1)
  const v50 = Math.max(v48, 18443 /* 2020-06-30 */)
  const v51 = Math.min(v49, 18443 /* 2020-06-30 */)
  const v52 = v40 && s[101]
  s[180] = v52
  const v53 = s[103] && s[101] && v51 >= v50
  const v54 = v39 || v53
  const v55 = v39 ? 18443 /* 2020-06-30 */ : v50
  const v56 = v52 ? (v54 ? Math.min(v48, v55) : v48) : v55
  const v57 = v39 ? 18443 /* 2020-06-30 */ : v51
  const v58 = v52 ? (v54 ? Math.max(v49, v57) : v49) : v57
  const v59 = v40 && s[103]
  s[181] = v59
  const v60 = v44 && (v52 || v39 || v53)
  const v61 = v45 && s[101]
  const v62 = v60 ? (v61 ? Math.min(s[105], v56) : v56) : s[105]
  const v63 = v60 ? (v61 ? Math.max(s[107], v58) : v58) : s[107]
  const v64 = v32 <= 2147483646
  s[176] = v64
  const v65 = s[101] && v33 >= 18809 /* 2021-07-01 */ && v64
  const v66 = s[103] || s[101] && v33 === NEVER
  s[182] = v66
  const v67 = v34 && (v60 || v61)
  const v68 = v65 && s[101]
  const SDL_26_1_covid_er = v67 || v68
  s[189] = SDL_26_1_covid_er
  const SDL_26_1_covid = v67 ? (v68 ? Math.min(s[105], v62) : v62) : s[105]
  s[187] = SDL_26_1_covid
  const SDL_26_1_covid_hoej = v67 ? (v68 ? Math.max(s[107], v63) : v63) : s[107]
  s[188] = SDL_26_1_covid_hoej
  const SDL_26_1_covid_ir = v34 && (v44 && (v59 || s[103] && !((!s[101] || !s[103] && v48 === v49) && s[101] && (!s[101] || v48 === 18443 /* 2020-06-30 */))) || v45 && s[103]) || v65 && s[103] || v66
  s[190] = SDL_26_1_covid_ir
}

function svar_15(f, s) {
  // SDL.26.1.fra: Hvornår covid-forlængelsen regnes fra (SDL § 26, stk. 1-2)
  const v0 = !s[101] || !s[103] && s[105] === s[107]
  s[232] = v0
  const v1 = s[101] && s[176]
  const v2 = s[177] ? 18352 /* 2020-03-31 */ : NEVER
  const v3 = s[178] ? NEVER : 18352 /* 2020-03-31 */
  const v4 = Math.max(s[105], v2)
  const v5 = Math.min(s[107], v3)
  const v6 = s[103] && s[101] && v5 >= v4
  const v7 = s[179] || v6
  const v8 = s[179] ? (v6 ? Math.min(v2, v4) : v2) : v4
  const SDL_26_1_fra = s[180] ? (v7 ? Math.min(s[105], v8) : s[105]) : v8
  s[673] = SDL_26_1_fra
  const v10 = s[179] ? (v6 ? Math.max(v3, v5) : v3) : v5
  const SDL_26_1_fra_hoej = s[180] ? (v7 ? Math.max(s[107], v10) : s[107]) : v10
  s[674] = SDL_26_1_fra_hoej
  const SDL_26_1_fra_er = v1 && (s[180] || s[179] || v6)
  s[382] = SDL_26_1_fra_er
  const SDL_26_1_fra_ir = v1 && (s[181] || s[103] && !(v0 && v2 === v3 && s[101] && (!s[101] || s[105] === v2))) || s[182]
  s[383] = SDL_26_1_fra_ir
  // SDL.26.2: Ny ret for pensionister, når retten er brugt op (SDL § 26, stk. 1)
  const v14 = f.ugerISammenhaengendeSygeperiode <= 182
  s[1188] = v14
  const v15 = f.retErOpbrugt && !v14 && s[183]
  s[1187] = v15
  const SDL_26_2 = v15 && (s[63] || s[72] || s[184] && s[185] || s[92])
  s[385] = SDL_26_2
  const SDL_26_2_nej = v15 && (s[63] || s[72] || s[184] && s[186])
  s[386] = SDL_26_2_nej
  const SDL_26_2_ir = !v15 || s[63] || s[72] || s[184] && s[69] || s[64]
  s[387] = SDL_26_2_ir
  // SDL.26.3.covid: Covid-forlængelse i 3 måneder mere (SDL § 26, stk. 3)
  const v19 = Math.max(18330 /* 2020-03-09 */, s[187])
  s[554] = v19
  const v20 = Math.max(18330 /* 2020-03-09 */, s[188])
  s[553] = v20
  const v21 = s[189] && v19 <= 18808 /* 2021-06-30 */
  const v22 = s[189] && s[101]
  const v23 = s[190] || s[103]
  s[1197] = v23
  const v24 = v22 && s[105] < s[188]
  s[1195] = v24
  const v25 = v22 && s[107] >= s[187]
  s[1196] = v25
  const v26 = s[189] && s[188] >= 18443 /* 2020-06-30 */
  s[1200] = v26
  const v27 = s[189] && s[187] < 18443 /* 2020-06-30 */
  s[1201] = v27
  const v28 = s[189] && s[187] <= 18535 /* 2020-09-30 */
  s[1202] = v28
  const v29 = s[189] && s[188] > 18535 /* 2020-09-30 */
  s[1203] = v29
  const v30 = v27 || v29
  s[1199] = v30
  const v31 = (v26 || s[190]) && (v28 || s[190]) && (v26 || v28)
  s[1198] = v31
  const v32 = v25 || v30
  s[1194] = v32
  const v33 = (v24 || v23) && (v31 || s[190]) && (v24 || v31)
  s[1193] = v33
  const v34 = shiftDays(shiftMonths(shiftDays(s[187], 1), 3), -1)
  const v35 = shiftDays(shiftMonths(shiftDays(s[188], 1), 3), -1)
  const v36 = Math.max(s[187], v34)
  const v37 = Math.min(s[188], v35)
  const v38 = v33 && s[189]
  const v39 = v32 && s[189]
  const v40 = s[190] && s[189] && v37 >= v36
  const v41 = v39 || v40
  const v42 = v39 ? (v40 ? Math.min(s[187], v36) : s[187]) : v36
  const v43 = v38 ? (v41 ? Math.min(v34, v42) : v34) : v42
  const v44 = v39 ? (v40 ? Math.max(s[188], v37) : s[188]) : v37
  const v45 = v38 ? (v41 ? Math.max(v35, v44) : v35) : v44
  const v46 = s[189] && v20 >= 18809 /* 2021-07-01 */ && v19 <= 2147483646
  const v47 = v21 && (v38 || v39 || v40)
  const v48 = v46 && s[189]
  const SDL_26_3_covid_er = v47 || v48
  s[193] = SDL_26_3_covid_er
  const SDL_26_3_covid = v47 ? (v48 ? Math.min(s[187], v43) : v43) : s[187]
  s[191] = SDL_26_3_covid
  const SDL_26_3_covid_hoej = v47 ? (v48 ? Math.max(s[188], v45) : v45) : s[188]
  s[192] = SDL_26_3_covid_hoej
  const SDL_26_3_covid_ir = v21 && s[190] || v46 && s[190] || s[190] || s[189] && v20 === NEVER
  s[194] = SDL_26_3_covid_ir
  // SDL.26a.1.covid: Covid-forlængelse efter en anden forlængelse (SDL § 26 a, stk. 1-2)
  const v53 = f.forlaengelsenSlutter >= 18330 /* 2020-03-09 */
  s[1207] = v53
  const v54 = Math.max(f.forlaengelsenSlutter, 18330 /* 2020-03-09 */)
  s[555] = v54
  const v55 = v54 >= 18809 /* 2021-07-01 */
  s[556] = v55
  const v56 = f.forlaengelsenSlutter <= 18535 /* 2020-09-30 */
  s[1208] = v56
  const v57 = v53 && v56
  s[1206] = v57
  const v58 = shiftDays(shiftMonths(shiftDays(f.forlaengelsenSlutter, 1), 3), -1)
  const v59 = v58 >= 18443 /* 2020-06-30 */
  s[1209] = v59
  const SDL_26a_1_covid = v55 ? f.forlaengelsenSlutter : v57 ? (v59 ? v58 : 18443 /* 2020-06-30 */) : f.forlaengelsenSlutter
  s[681] = SDL_26a_1_covid
  // SDL.26a.3.covid: Covid-forlængelse i 3 måneder mere efter en anden forlængelse (SDL § 26 a, stk. 3)
  const v61 = Math.max(18330 /* 2020-03-09 */, SDL_26a_1_covid)
  s[557] = v61
  const v62 = v61 >= 18809 /* 2021-07-01 */
  s[559] = v62
  const v63 = f.forlaengelsenSlutter >= SDL_26a_1_covid
  s[1212] = v63
  const v64 = SDL_26a_1_covid >= 18443 /* 2020-06-30 */
  s[1214] = v64
  const v65 = SDL_26a_1_covid <= 18535 /* 2020-09-30 */
  s[1215] = v65
  const v66 = v64 && v65
  s[1213] = v66
  const v67 = !v63 && v66
  s[1211] = v67
  const SDL_26a_3_covid_ir = v61 >= NEVER
  s[196] = SDL_26a_3_covid_ir
  const SDL_26a_3_covid = v62 ? SDL_26a_1_covid : v67 ? shiftDays(shiftMonths(shiftDays(SDL_26a_1_covid, 1), 3), -1) : SDL_26a_1_covid
  s[195] = SDL_26a_3_covid
}

function svar_16(f, s) {
  // SDL.26c.covid: Covid-forlængelse i 1 måned, oktober 2020 (SDL § 26 c, stk. 1-2)
  const v0 = Math.max(18330 /* 2020-03-09 */, s[191])
  s[561] = v0
  const v1 = Math.max(18330 /* 2020-03-09 */, s[192])
  s[560] = v1
  const v2 = s[193] && v0 <= 18808 /* 2021-06-30 */
  const v3 = s[193] && s[192] >= 18535 /* 2020-09-30 */
  s[1222] = v3
  const v4 = s[193] && s[191] < 18535 /* 2020-09-30 */
  s[1223] = v4
  const v5 = s[193] && s[191] <= 18566 /* 2020-10-31 */
  s[1224] = v5
  const v6 = s[193] && s[192] > 18566 /* 2020-10-31 */
  s[1225] = v6
  const v7 = v4 || v6
  s[1221] = v7
  const v8 = (v3 || s[194]) && (v5 || s[194]) && (v3 || v5)
  s[1220] = v8
  const v9 = shiftDays(shiftMonths(shiftDays(s[191], 1), 1), -1)
  const v10 = shiftDays(shiftMonths(shiftDays(s[192], 1), 1), -1)
  const v11 = Math.max(s[191], v9)
  const v12 = Math.min(s[192], v10)
  const v13 = v8 && s[193]
  const v14 = v7 && s[193]
  const v15 = s[194] && s[193] && v12 >= v11
  const v16 = v14 || v15
  const v17 = v14 ? (v15 ? Math.min(s[191], v11) : s[191]) : v11
  const v18 = v13 ? (v16 ? Math.min(v9, v17) : v9) : v17
  const v19 = v14 ? (v15 ? Math.max(s[192], v12) : s[192]) : v12
  const v20 = v13 ? (v16 ? Math.max(v10, v19) : v10) : v19
  const v21 = s[193] && v1 >= 18809 /* 2021-07-01 */ && v0 <= 2147483646
  const v22 = v2 && (v13 || v14 || v15)
  const v23 = v21 && s[193]
  const SDL_26c_covid_er = v22 || v23
  s[198] = SDL_26c_covid_er
  const SDL_26c_covid = v22 ? (v23 ? Math.min(s[191], v18) : v18) : s[191]
  s[202] = SDL_26c_covid
  const SDL_26c_covid_hoej = v22 ? (v23 ? Math.max(s[192], v20) : v20) : s[192]
  s[204] = SDL_26c_covid_hoej
  const SDL_26c_covid_ir = v2 && s[194] || v21 && s[194] || s[194] || s[193] && v1 === NEVER
  s[200] = SDL_26c_covid_ir
  // SDL.26d.covid: Covid-forlængelse i 1 måned, oktober 2020, efter en anden forlængelse (SDL § 26 d, stk. 1-2)
  const v28 = Math.max(18330 /* 2020-03-09 */, s[195])
  s[562] = v28
  const v29 = v28 >= 18809 /* 2021-07-01 */
  s[564] = v29
  const v30 = s[195] >= 18535 /* 2020-09-30 */
  const v31 = !s[196] && v30
  s[1230] = v31
  const v32 = !s[196] && !v30
  s[1231] = v32
  const v33 = s[195] <= 18566 /* 2020-10-31 */
  const v34 = !s[196] && v33
  s[1232] = v34
  const v35 = !s[196] && !v33
  s[1233] = v35
  const v36 = v32 || v35
  s[1229] = v36
  const v37 = (v31 || s[196]) && (v34 || s[196]) && (v31 || v34)
  s[1228] = v37
  const v38 = shiftDays(shiftMonths(shiftDays(s[195], 1), 1), -1)
  const v39 = Math.max(s[195], v38)
  const v40 = Math.min(s[195], v38)
  const v41 = v37 && !s[196]
  const v42 = v36 && !s[196]
  const v43 = s[196] && !s[196] && v40 >= v39
  const v44 = v42 || v43
  const v45 = v42 ? (v43 ? Math.min(s[195], v39) : s[195]) : v39
  const v46 = v42 ? (v43 ? Math.max(s[195], v40) : s[195]) : v40
  const v47 = !s[196] && v28 < NEVER
  s[563] = v47
  const SDL_26d_covid = v29 ? s[195] : v41 ? (v44 ? Math.min(v38, v45) : v38) : v45
  s[201] = SDL_26d_covid
  const SDL_26d_covid_hoej = v29 ? s[195] : v41 ? (v44 ? Math.max(v38, v46) : v38) : v46
  s[203] = SDL_26d_covid_hoej
  const SDL_26d_covid_er = v47 && (!v29 && (v41 || v42 || v43) || v29 && !s[196])
  s[197] = SDL_26d_covid_er
  const SDL_26d_covid_ir = !v47 || s[196]
  s[199] = SDL_26d_covid_ir
}

function svar_17(f, s) {
  // SDL.26f.covid: Covid-forlængelse i stedet for jobafklaring, § 26 f (SDL § 26 f, stk. 1)
  const v0 = f.forlaengelseErAfgjort && s[197] || !(f.forlaengelseErAfgjort) && s[198]
  s[565] = v0
  const v1 = f.forlaengelseErAfgjort && s[199] || !(f.forlaengelseErAfgjort) && s[200]
  s[566] = v1
  const v2 = f.forlaengelseErAfgjort ? s[201] : s[202]
  const v3 = f.forlaengelseErAfgjort ? s[203] : s[204]
  const v4 = Math.max(18330 /* 2020-03-09 */, v2)
  s[568] = v4
  const v5 = Math.max(18330 /* 2020-03-09 */, v3)
  s[567] = v5
  const v6 = v0 && v4 <= 18808 /* 2021-06-30 */
  const v7 = shiftDays(v2, 1)
  const v8 = shiftDays(v3, 1)
  const v9 = v0 && v8 >= 18567 /* 2020-11-01 */
  s[1240] = v9
  const v10 = v0 && v7 < 18567 /* 2020-11-01 */
  s[1241] = v10
  const v11 = v0 && v7 <= 18658 /* 2021-01-31 */
  s[1242] = v11
  const v12 = v0 && v8 > 18658 /* 2021-01-31 */
  s[1243] = v12
  const v13 = v10 || v12
  s[1239] = v13
  const v14 = (v9 || v1) && (v11 || v1) && (v9 || v11)
  s[1238] = v14
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
  s[388] = SDL_26f_covid_er
  const SDL_26f_covid = v28 ? (v29 ? Math.min(v2, v24) : v24) : v2
  s[685] = SDL_26f_covid
  const SDL_26f_covid_hoej = v28 ? (v29 ? Math.max(v3, v26) : v26) : v3
  s[686] = SDL_26f_covid_hoej
  const SDL_26f_covid_ir = v6 && v1 || v27 && v1 || v1 || v0 && v5 === NEVER
  s[389] = SDL_26f_covid_ir
  // SDL.26g.covid: Covid-forlængelse i stedet for jobafklaring, § 26 g (SDL § 26 g, stk. 1)
  const v34 = Math.max(18330 /* 2020-03-09 */, SDL_26f_covid)
  s[570] = v34
  const v35 = Math.max(18330 /* 2020-03-09 */, SDL_26f_covid_hoej)
  s[569] = v35
  const v36 = SDL_26f_covid_er && v34 <= 18808 /* 2021-06-30 */
  const v37 = shiftDays(SDL_26f_covid, 1)
  const v38 = shiftDays(SDL_26f_covid_hoej, 1)
  const v39 = SDL_26f_covid_er && v38 >= 18659 /* 2021-02-01 */
  s[1251] = v39
  const v40 = SDL_26f_covid_er && v37 < 18659 /* 2021-02-01 */
  s[1252] = v40
  const v41 = SDL_26f_covid_er && v37 <= 18686 /* 2021-02-28 */
  s[1253] = v41
  const v42 = SDL_26f_covid_er && v38 > 18686 /* 2021-02-28 */
  s[1254] = v42
  const v43 = v40 || v42
  s[1250] = v43
  const v44 = (v39 || SDL_26f_covid_ir) && (v41 || SDL_26f_covid_ir) && (v39 || v41)
  s[1249] = v44
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
  s[207] = SDL_26g_covid_er
  const SDL_26g_covid = v58 ? (v59 ? Math.min(SDL_26f_covid, v54) : v54) : SDL_26f_covid
  s[205] = SDL_26g_covid
  const SDL_26g_covid_hoej = v58 ? (v59 ? Math.max(SDL_26f_covid_hoej, v56) : v56) : SDL_26f_covid_hoej
  s[206] = SDL_26g_covid_hoej
  const SDL_26g_covid_ir = v36 && SDL_26f_covid_ir || v57 && SDL_26f_covid_ir || SDL_26f_covid_ir || SDL_26f_covid_er && v35 === NEVER
  s[208] = SDL_26g_covid_ir
}

function svar_18(f, s) {
  // SDL.26h.covid: Covid-forlængelse i stedet for jobafklaring, § 26 h (SDL § 26 h, stk. 1)
  const v0 = Math.max(18330 /* 2020-03-09 */, s[205])
  s[572] = v0
  const v1 = Math.max(18330 /* 2020-03-09 */, s[206])
  s[571] = v1
  const v2 = s[207] && v0 <= 18808 /* 2021-06-30 */
  const v3 = shiftDays(s[205], 1)
  const v4 = shiftDays(s[206], 1)
  const v5 = s[207] && v4 >= 18687 /* 2021-03-01 */
  s[1261] = v5
  const v6 = s[207] && v3 < 18687 /* 2021-03-01 */
  s[1262] = v6
  const v7 = s[207] && v3 <= 18747 /* 2021-04-30 */
  s[1263] = v7
  const v8 = s[207] && v4 > 18747 /* 2021-04-30 */
  s[1264] = v8
  const v9 = v6 || v8
  s[1260] = v9
  const v10 = (v5 || s[208]) && (v7 || s[208]) && (v5 || v7)
  s[1259] = v10
  const v11 = shiftDays(shiftMonths(v3, 2), -1)
  const v12 = shiftDays(shiftMonths(v4, 2), -1)
  const v13 = Math.max(s[205], v11)
  const v14 = Math.min(s[206], v12)
  const v15 = v10 && s[207]
  const v16 = v9 && s[207]
  const v17 = s[208] && s[207] && v14 >= v13
  const v18 = v16 || v17
  const v19 = v16 ? (v17 ? Math.min(s[205], v13) : s[205]) : v13
  const v20 = v15 ? (v18 ? Math.min(v11, v19) : v11) : v19
  const v21 = v16 ? (v17 ? Math.max(s[206], v14) : s[206]) : v14
  const v22 = v15 ? (v18 ? Math.max(v12, v21) : v12) : v21
  const v23 = s[207] && v1 >= 18809 /* 2021-07-01 */ && v0 <= 2147483646
  const v24 = v2 && (v15 || v16 || v17)
  const v25 = v23 && s[207]
  const SDL_26h_covid_er = v24 || v25
  s[390] = SDL_26h_covid_er
  const SDL_26h_covid = v24 ? (v25 ? Math.min(s[205], v20) : v20) : s[205]
  s[689] = SDL_26h_covid
  const SDL_26h_covid_hoej = v24 ? (v25 ? Math.max(s[206], v22) : v22) : s[206]
  s[690] = SDL_26h_covid_hoej
  const SDL_26h_covid_ir = v2 && s[208] || v23 && s[208] || s[208] || s[207] && v1 === NEVER
  s[391] = SDL_26h_covid_ir
  // SDL.26i.covid: Covid-forlængelse i stedet for jobafklaring, § 26 i (SDL § 26 i, stk. 1)
  const v30 = Math.max(18330 /* 2020-03-09 */, SDL_26h_covid)
  s[574] = v30
  const v31 = Math.max(18330 /* 2020-03-09 */, SDL_26h_covid_hoej)
  s[573] = v31
  const v32 = SDL_26h_covid_er && v30 <= 18808 /* 2021-06-30 */
  const v33 = shiftDays(SDL_26h_covid, 1)
  const v34 = shiftDays(SDL_26h_covid_hoej, 1)
  const v35 = SDL_26h_covid_er && v34 >= 18748 /* 2021-05-01 */
  s[1271] = v35
  const v36 = SDL_26h_covid_er && v33 < 18748 /* 2021-05-01 */
  s[1272] = v36
  const v37 = SDL_26h_covid_er && v33 <= 18808 /* 2021-06-30 */
  s[1273] = v37
  const v38 = SDL_26h_covid_er && v34 > 18808 /* 2021-06-30 */
  s[1274] = v38
  const v39 = v36 || v38
  s[1270] = v39
  const v40 = (v35 || SDL_26h_covid_ir) && (v37 || SDL_26h_covid_ir) && (v35 || v37)
  s[1269] = v40
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
  s[392] = SDL_26i_covid_er
  const SDL_26i_covid = v54 ? (v55 ? Math.min(SDL_26h_covid, v50) : v50) : SDL_26h_covid
  s[692] = SDL_26i_covid
  const SDL_26i_covid_hoej = v54 ? (v55 ? Math.max(SDL_26h_covid_hoej, v52) : v52) : SDL_26h_covid_hoej
  s[693] = SDL_26i_covid_hoej
  const SDL_26i_covid_ir = v32 && SDL_26h_covid_ir || v53 && SDL_26h_covid_ir || SDL_26h_covid_ir || SDL_26h_covid_er && v31 === NEVER
  s[393] = SDL_26i_covid_ir
  // SDL.27.1.2.uger: Længste forlængelse til afklaring (SDL § 27, stk. 1, nr. 2)
  const v60 = s[35] && s[40] && s[37] <= 14691 /* 2010-03-23 */
  const v61 = s[35] && s[36] >= 14692 /* 2010-03-24 */ && s[209]
  const SDL_27_1_2_uger = s[39] ? -Infinity : v60 ? 182 : v61 ? 273 : s[43] ? 273 : 483
  s[699] = SDL_27_1_2_uger
  const SDL_27_1_2_uger_hoej = s[39] ? Infinity : v61 || s[210] ? (s[210] ? (s[44] ? 483 : 273) : 273) : 182
  s[700] = SDL_27_1_2_uger_hoej
  const SDL_27_1_2_uger_er = s[39] || v60 || v61 || s[43] || s[44]
  s[395] = SDL_27_1_2_uger_er
  // SDL.27.1.2.slut: Seneste slut på forlængelse til afklaring (SDL § 27, stk. 1, nr. 2)
  const SDL_27_1_2_slut_er = s[39] || s[211] && s[101] && SDL_27_1_2_uger_er
  s[227] = SDL_27_1_2_slut_er
  const SDL_27_1_2_slut = s[39] ? FIRST_DAY : shiftDays(s[105], SDL_27_1_2_uger)
  s[225] = SDL_27_1_2_slut
  const SDL_27_1_2_slut_hoej = s[39] ? NEVER : shiftDays(s[107], SDL_27_1_2_uger_hoej)
  s[226] = SDL_27_1_2_slut_hoej
  const SDL_27_1_2_slut_ir = s[39] || s[211] && (s[103] || s[48]) || s[41]
  s[228] = SDL_27_1_2_slut_ir
  // SDL.27.1.3.slut: Seneste slut på forlængelse ved lægebehandling (SDL § 27, stk. 2)
  const v69 = allPeriods(f.ventetidPaaSygehus)
  const v70 = without(ALL_DAYS, v69)
  const SDL_27_1_3_slut_er = s[39] || s[211] && s[101] && s[212]
  s[231] = SDL_27_1_3_slut_er
  const SDL_27_1_3_slut = s[39] ? FIRST_DAY : dayReaching(v70, s[213], s[214])
  s[229] = SDL_27_1_3_slut
  const SDL_27_1_3_slut_hoej = s[39] ? NEVER : dayReaching(v70, s[215], s[216])
  s[230] = SDL_27_1_3_slut_hoej
}

function svar_19(f, s) {
  // SDL.27.1.4.slut: Seneste slut på forlængelse til afklaring af fleksjob eller pension (SDL § 27, stk. 1, nr. 4)
  const v0 = shiftDays(s[105], 182)
  const v1 = s[43] && s[101]
  const v2 = s[217] || s[218]
  const v3 = s[218] ? FIRST_DAY : NEVER
  const SDL_27_1_4_slut = s[39] ? FIRST_DAY : s[42] ? FIRST_DAY : v1 ? (v2 ? Math.min(v0, v3) : v0) : v3
  s[706] = SDL_27_1_4_slut
  const SDL_27_1_4_slut_hoej = s[39] ? NEVER : s[42] ? NEVER : v2 ? NEVER : shiftDays(s[107], 182)
  s[707] = SDL_27_1_4_slut_hoej
  const SDL_27_1_4_slut_er = s[39] || s[42] || v1 || s[217] || s[218]
  s[398] = SDL_27_1_4_slut_er
  const SDL_27_1_4_slut_ir = s[39] || s[42] || s[43] && s[103] || s[218] || s[41]
  s[399] = SDL_27_1_4_slut_ir
  // SDL.27.1.slut: Forlængelsens seneste slut (SDL § 27, stk. 1)
  const v8 = s[50] || s[54] || s[55] || s[219]
  s[1277] = v8
  const v9 = s[220] && s[221] && s[222] && s[223] && (s[45] || s[47] || s[49] || s[224])
  s[1278] = v9
  const v10 = Math.max(s[105], s[225])
  const v11 = Math.min(s[107], s[226])
  const v12 = s[51] && s[227]
  const v13 = s[56] && s[101]
  const v14 = s[48] && s[227] && s[101] && v11 >= v10
  const v15 = v13 || v14
  const v16 = v13 ? (v14 ? Math.min(s[105], v10) : s[105]) : v10
  const v17 = v13 ? (v14 ? Math.max(s[107], v11) : s[107]) : v11
  const v18 = s[48] && s[228] && s[103]
  const v19 = Math.max(s[105], s[229])
  const v20 = Math.min(s[107], s[230])
  const v21 = s[52] && s[231]
  const v22 = s[57] && s[101]
  const v23 = s[48] && s[231] && s[101] && v20 >= v19
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
  const v35 = Math.max(v29 ? (v32 ? Math.min(SDL_27_1_4_slut, v33) : SDL_27_1_4_slut) : v33, v12 ? (v15 ? Math.min(s[225], v16) : s[225]) : v16, v21 ? (v24 ? Math.min(s[229], v25) : s[229]) : v25)
  const v36 = Math.max(v29 ? (v32 ? Math.max(SDL_27_1_4_slut_hoej, v34) : SDL_27_1_4_slut_hoej) : v34, v12 ? (v15 ? Math.max(s[226], v17) : s[226]) : v17, v21 ? (v24 ? Math.max(s[230], v26) : s[230]) : v26)
  const v37 = (v12 || v13 || v14) && (v21 || v22 || v23) && (v29 || v30 || v31)
  const v38 = s[51] && s[228] || s[56] && s[103] || v18 || s[48] && !((!s[227] || !s[228] && s[225] === s[226]) && s[232] && (s[227] && s[101] || !s[227] && !s[101]) && (!s[227] || s[105] === s[225])) || s[52] && s[228] || s[57] && s[103] || v18 || s[48] && !((!s[231] || !s[228] && s[229] === s[230]) && s[232] && (s[231] && s[101] || !s[231] && !s[101]) && (!s[231] || s[105] === s[229])) || s[53] && SDL_27_1_4_slut_ir || s[58] && s[103] || s[46] && SDL_27_1_4_slut_ir && s[103] || s[46] && !((!SDL_27_1_4_slut_er || !SDL_27_1_4_slut_ir && SDL_27_1_4_slut === SDL_27_1_4_slut_hoej) && s[232] && (SDL_27_1_4_slut_er && s[101] || !SDL_27_1_4_slut_er && !s[101]) && (!SDL_27_1_4_slut_er || s[105] === SDL_27_1_4_slut))
  const v39 = v9 && v37
  const v40 = s[233] && v37 && v36 >= NEVER
  const SDL_27_1_slut = s[39] ? FIRST_DAY : v39 || v40 ? (v39 ? v35 : NEVER) : NEVER
  s[713] = SDL_27_1_slut
  const SDL_27_1_slut_hoej = s[39] ? NEVER : v8 ? NEVER : v36
  s[714] = SDL_27_1_slut_hoej
  const SDL_27_1_slut_er = s[108] && (s[39] || s[211] && (v8 || v39 || v40))
  s[403] = SDL_27_1_slut_er
  const SDL_27_1_slut_ir = s[108] && (s[39] || s[211] && (v9 && v38 || s[233] && !((!v37 || !v38 && v35 === v36) && v37 && v35 === NEVER)) || s[41]) || s[234]
  s[404] = SDL_27_1_slut_ir
  // SDL.29.1: Forlængelse for pensionister m.fl. (SDL § 29)
  const SDL_29_1 = s[183] && !s[3] && (!s[235] || f.laegenVenterArbejdeInden26Uger)
  s[405] = SDL_29_1
  const SDL_29_1_nej = s[183] && !s[3] && (!s[235] || !(f.laegenVenterArbejdeInden26Uger))
  s[406] = SDL_29_1_nej
  const SDL_29_1_ir = !s[183] || s[3] || !s[235]
  s[407] = SDL_29_1_ir
  // SDL.35.2: Arbejdsgiveren betaler tidligst fra (SDL § 35, stk. 2)
  const v48 = shiftDays(f.sygemeldtTilArbejdsgiver, 1)
  const v49 = !(f.fyldestgoerendeBegrundelse) || !s[3]
  const v50 = f.fyldestgoerendeBegrundelse && s[5]
  const v51 = f.sygemeldtITide && !s[3] || !(f.sygemeldtITide) && (f.indsigelseModSenSygemelding && v49 || !(f.indsigelseModSenSygemelding) && !s[3])
  const v52 = f.sygemeldtITide && s[5] || !(f.sygemeldtITide) && (f.indsigelseModSenSygemelding && v50 || !(f.indsigelseModSenSygemelding) && s[5])
  const SDL_35_2 = s[63] ? FIRST_DAY : f.sygemeldtITide ? s[59] : f.indsigelseModSenSygemelding ? (f.fyldestgoerendeBegrundelse ? s[59] : v48) : s[59]
  s[726] = SDL_35_2
  const SDL_35_2_hoej = s[63] ? NEVER : f.sygemeldtITide ? s[61] : f.indsigelseModSenSygemelding ? (f.fyldestgoerendeBegrundelse ? s[61] : v48) : s[61]
  s[727] = SDL_35_2_hoej
  const SDL_35_2_er = s[70] && (s[63] || s[72] && v51 || s[73] && v51)
  s[416] = SDL_35_2_er
  const SDL_35_2_ir = s[70] && (s[63] || s[72] && v52 || s[73] && v52 || s[64]) || s[71] || s[69]
  s[417] = SDL_35_2_ir
  // SDL.35.3: Du skal have meldt dig syg til a-kassen (SDL § 35, stk. 3)
  const v57 = !s[3] && s[60] && s[236]
  const v58 = !s[3] && s[237] && s[62]
  s[266] = v58
  const SDL_35_3 = s[63] ? FIRST_DAY : v57 ? FIRST_DAY : s[59]
  s[729] = SDL_35_3
  const SDL_35_3_hoej = s[63] ? NEVER : v57 ? NEVER : s[61]
  s[730] = SDL_35_3_hoej
  const SDL_35_3_er = s[89] && (s[63] || v57 || v58 && !s[3])
  s[418] = SDL_35_3_er
  const SDL_35_3_ir = !s[89] || s[63] || v57 || v58 && s[5] || s[64]
  s[419] = SDL_35_3_ir
  // SDL.35.3.fra: Ret tidligst fra (SDL § 35, stk. 3)
  const v63 = SDL_35_3_er && SDL_35_3_hoej >= f.anmeldtTilAkasse
  s[1284] = v63
  const v64 = SDL_35_3_er && SDL_35_3 < f.anmeldtTilAkasse
  s[1285] = v64
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
  s[732] = SDL_35_3_fra
  const SDL_35_3_fra_hoej = s[63] ? NEVER : v57 ? NEVER : v69 ? (v72 ? Math.max(s[61], v74) : s[61]) : v74
  s[733] = SDL_35_3_fra_hoej
  const SDL_35_3_fra_er = s[89] && (s[63] || v57 || v58 && (v69 || v70 || v71))
  s[420] = SDL_35_3_fra_er
  const SDL_35_3_fra_ir = !s[89] || s[63] || v57 || v58 && (v63 && s[5] || v64 && v50 || SDL_35_3_ir && s[5] && v50 || SDL_35_3_ir && !(s[238] && (!v49 || !v50 && v65 === v66) && (!s[3] || s[3] && !v49) && (s[3] || s[59] === v65))) || s[64]
  s[421] = SDL_35_3_fra_ir
}

function svar_20(f, s) {
  // SDL.38.1: Du skal have søgt kommunen om sygedagpenge (SDL § 38, stk. 1)
  const v0 = f.arbejdsgiverensBetaling === 'sygedagpenge'
  s[261] = v0
  const v1 = shiftDays(f.sidsteDagMedBetaling, 7)
  s[262] = v1
  const v2 = shiftDays(s[59], 7)
  s[272] = v2
  const v3 = shiftDays(s[61], 7)
  s[274] = v3
  const v4 = v0 || !s[3]
  s[265] = v4
  const v5 = !v0 && s[5]
  s[270] = v5
  const v6 = v0 ? v1 : v2
  const v7 = v0 ? v1 : v3
  const v8 = s[59] <= 15426 /* 2012-03-27 */
  s[258] = v8
  const v9 = !s[3] && s[78] && v8
  s[250] = v9
  const v10 = s[61] >= 15427 /* 2012-03-28 */
  const v11 = !s[3] && v10 && s[236]
  s[267] = v11
  const v12 = !s[3] && s[237] && s[74]
  const v13 = shiftDays(f.underretningsbrevAfsendt, 8)
  const v14 = shiftDays(s[59], 21)
  s[259] = v14
  const v15 = shiftDays(s[61], 21)
  s[260] = v15
  const v16 = shiftDays(f.sidsteDagMedBetaling, 21)
  const v17 = f.arbejdsgiverensBetaling === 'loen'
  s[255] = v17
  const v18 = v0 || v17 || !s[3]
  const v19 = v0 ? v16 : v17 ? NEVER : v14
  const v20 = v0 ? v16 : v17 ? NEVER : v15
  const v21 = !s[89] && !v0 && !v17 && s[5]
  const v22 = s[239] && !s[3]
  const v23 = s[239] && s[5]
  const v24 = s[239] ? v2 : f.underretningsbrevSendt ? v13 : s[89] ? v14 : v19
  const v25 = s[239] ? v3 : f.underretningsbrevSendt ? v13 : s[89] ? v15 : v20
  const v26 = s[239] ? v2 : f.underretningsbrevSendt ? v13 : s[89] ? v16 : v19
  const v27 = s[239] ? v3 : f.underretningsbrevSendt ? v13 : s[89] ? v16 : v20
  const v28 = s[72] && v4
  const v29 = v9 && v4
  const v30 = v12 && (v22 || !s[239] && (f.underretningsbrevSendt || s[89] && !s[3] || !s[89] && v18))
  const v31 = s[77] && (v22 || !s[239] && (f.underretningsbrevSendt || s[89] || v18))
  const v32 = v11 || v30 || v31
  const v33 = v11 ? FIRST_DAY : v30 ? (v31 ? Math.min(v24, v26) : v24) : v26
  const v34 = v29 || v32
  const v35 = v29 ? (v32 ? Math.min(v6, v33) : v6) : v33
  const SDL_38_1 = s[63] ? FIRST_DAY : v28 ? (v34 ? Math.min(v6, v35) : v6) : v35
  s[735] = SDL_38_1
  const v37 = v11 ? NEVER : v30 ? (v31 ? Math.max(v25, v27) : v25) : v27
  const v38 = v29 ? (v32 ? Math.max(v7, v37) : v7) : v37
  const SDL_38_1_hoej = s[63] ? NEVER : v28 ? (v34 ? Math.max(v7, v38) : v7) : v38
  s[736] = SDL_38_1_hoej
  const v40 = f.persongruppe === 'loenmodtager' || f.persongruppe === 'ledig' || f.persongruppe === 'ingen'
  s[249] = v40
  const SDL_38_1_er = v40 && (s[63] || v28 || v29 || v11 || v30 || v31)
  s[422] = SDL_38_1_er
  const SDL_38_1_ir = !v40 || s[63] || s[72] && v5 || v9 && v5 || v11 || v12 && (v23 || !s[239] && !(f.underretningsbrevSendt) && (s[240] || v21)) || s[77] && (v23 || !s[239] && !(f.underretningsbrevSendt) && v21) || s[64]
  s[423] = SDL_38_1_ir
  // SDL.38.7.tide: Du søgte i tide (SDL § 38, stk. 1)
  const v43 = SDL_38_1_er && SDL_38_1_hoej >= f.anmodningModtaget
  const v44 = SDL_38_1_er && SDL_38_1 < f.anmodningModtaget
  const SDL_38_7_tide = v40 && (s[63] || s[72] && v43 || s[73] && v43)
  s[246] = SDL_38_7_tide
  const SDL_38_7_tide_nej = v40 && (s[63] || s[72] && v44 || s[73] && v44)
  s[247] = SDL_38_7_tide_nej
  const SDL_38_7_tide_ir = !v40 || s[63] || s[72] && SDL_38_1_ir || s[73] && SDL_38_1_ir || s[64]
  s[248] = SDL_38_7_tide_ir
  // SDL.38.8: Den for sene ansøgning undskyldes (SDL § 38, stk. 8-9)
  const v48 = !s[3] && s[241] >= f.anmodningModtaget
  s[1295] = v48
  const v49 = !s[3] && s[242] < f.anmodningModtaget
  s[1296] = v49
  const v50 = v49 || !(f.undskyldendeForhold)
  s[1294] = v50
  const v51 = (v48 || s[5]) && f.undskyldendeForhold
  s[1293] = v51
  const v52 = shiftDays(f.sidsteDagMedBetaling, 28) >= f.anmodningModtaget
  s[1299] = v52
  const v53 = s[65] && f.arbejdsgiverAnmeldteIkke && f.fratraeder && v52
  s[1297] = v53
  const v54 = v51 || v53
  const v55 = v50 && !v53
  const v56 = !s[3] && v10 && s[59] <= 19722 /* 2023-12-31 */
  s[251] = v56
  const v57 = !s[3] && s[61] >= 19723 /* 2024-01-01 */ && s[62]
  s[252] = v57
  const SDL_38_8 = v40 && (s[63] || s[72] && v54 || v9 && v54 || v56 && v54 || v57 && v54)
  s[243] = SDL_38_8
  const SDL_38_8_nej = v40 && (s[63] || s[72] && v55 || v9 && v55 || v56 && v55 || v57 && v55)
  s[245] = SDL_38_8_nej
  const SDL_38_8_ir = !v40 || s[69]
  s[244] = SDL_38_8_ir
}

function svar_21(f, s) {
  // SDL.38.7: Kommunen betaler tidligst fra (SDL § 38, stk. 7)
  const v0 = Math.max(s[59], f.anmodningModtaget)
  const v1 = Math.min(s[61], f.anmodningModtaget)
  const v2 = s[243] && !s[3]
  const v3 = s[244] && !s[3] && v1 >= v0
  const v4 = s[245] || v3
  const v5 = s[245] ? (v3 ? Math.min(f.anmodningModtaget, v0) : f.anmodningModtaget) : v0
  const v6 = v2 ? (v4 ? Math.min(s[59], v5) : s[59]) : v5
  const v7 = s[245] ? (v3 ? Math.max(f.anmodningModtaget, v1) : f.anmodningModtaget) : v1
  const v8 = v2 ? (v4 ? Math.max(s[61], v7) : s[61]) : v7
  const v9 = v2 || s[245] || v3
  const v10 = s[243] && s[5] || s[244] && !(s[238] && !s[3] && (s[3] || s[59] === f.anmodningModtaget))
  const v11 = Math.max(s[59], v6)
  const v12 = Math.min(s[61], v8)
  const v13 = s[246] && !s[3]
  const v14 = s[247] && v9
  const v15 = s[248] && !s[3] && v9 && v12 >= v11
  const v16 = v14 || v15
  const v17 = v14 ? (v15 ? Math.min(v6, v11) : v6) : v11
  const v18 = v14 ? (v15 ? Math.max(v8, v12) : v8) : v12
  const v19 = v13 || v14 || v15
  const v20 = s[246] && s[5] || s[247] && v10 || s[248] && s[5] && v10 || s[248] && !(s[238] && (!v9 || !v10 && v6 === v8) && (!s[3] && v9 || s[3] && !v9) && (s[3] || s[59] === v6))
  const SDL_38_7 = s[63] ? FIRST_DAY : v13 ? (v16 ? Math.min(s[59], v17) : s[59]) : v17
  s[738] = SDL_38_7
  const SDL_38_7_hoej = s[63] ? NEVER : v13 ? (v16 ? Math.max(s[61], v18) : s[61]) : v18
  s[739] = SDL_38_7_hoej
  const SDL_38_7_er = s[249] && (s[63] || s[72] && v19 || s[250] && v19 || s[251] && v19 || s[252] && v19)
  s[424] = SDL_38_7_er
  const SDL_38_7_ir = !s[249] || s[63] || s[72] && v20 || s[250] && v20 || s[251] && v20 || s[252] && v20 || s[64]
  s[425] = SDL_38_7_ir
  // SDL.40.1: Arbejdsgiveren skal have meldt fraværet (SDL § 40, stk. 1-3)
  const v25 = s[111] && s[4] >= s[253]
  s[1307] = v25
  const v26 = s[111] && s[4] < s[254]
  s[1308] = v26
  const v27 = shiftDays(s[59], 28)
  s[303] = v27
  const v28 = shiftDays(s[61], 28)
  s[302] = v28
  const v29 = !s[255] || !s[3]
  const v30 = s[255] && s[5]
  const v31 = s[255] ? v27 : NEVER
  const v32 = s[255] ? v28 : NEVER
  const v33 = v29 && v32 >= NEVER
  const v34 = v25 && v29
  const v35 = s[115] && v33
  const v36 = v34 ? v31 : NEVER
  const v37 = v26 ? NEVER : v32
  const v38 = v34 ? (v26 || v35 ? Math.max(v32, v37) : v32) : v37
  const v39 = v34 || v26 || v35
  const v40 = v25 && v30 || s[115] && !((!v29 || !v30 && v31 === v32) && v29 && (!v29 || v31 === NEVER))
  const v41 = !s[3] && s[78] && s[256]
  const v42 = !s[3] && s[257] && s[258]
  const v43 = !s[3] && s[4] >= s[259]
  s[306] = v43
  const v44 = !s[3] && s[4] < s[260]
  s[304] = v44
  const v45 = v43 && v29
  const v46 = s[5] && v33
  const v47 = v45 ? v31 : NEVER
  const v48 = v44 ? NEVER : v32
  const v49 = v45 ? (v44 || v46 ? Math.max(v32, v48) : v32) : v48
  const v50 = f.arbejdsgiverensBetaling === 'ingen'
  s[1312] = v50
  const v51 = s[261] ? s[262] : s[263]
  const v52 = s[261] ? s[262] : s[264]
  const v53 = v25 && s[265]
  const v54 = s[115] && s[265] && v52 >= NEVER
  const v55 = v26 ? NEVER : v52
  const v56 = s[72] && v39
  const v57 = v41 && v39
  const v58 = v42 && (v45 || v44 || v46)
  const v59 = s[266] && (v50 && !s[3] || !v50 && (v53 || v26 || v54))
  const v60 = s[267] || v59
  const v61 = s[267] ? FIRST_DAY : v50 ? s[268] : v53 ? v51 : NEVER
  const v62 = v58 || v60
  const v63 = v58 ? (v60 ? Math.min(v47, v61) : v47) : v61
  const v64 = v57 || v62
  const v65 = v57 ? (v62 ? Math.min(v36, v63) : v36) : v63
  const SDL_40_1 = s[63] ? FIRST_DAY : v56 ? (v64 ? Math.min(v36, v65) : v36) : v65
  s[743] = SDL_40_1
  const v67 = s[267] ? NEVER : v50 ? s[269] : v53 ? (v26 || v54 ? Math.max(v52, v55) : v52) : v55
  const v68 = v58 ? (v60 ? Math.max(v49, v67) : v49) : v67
  const v69 = v57 ? (v62 ? Math.max(v38, v68) : v38) : v68
  const SDL_40_1_hoej = s[63] ? NEVER : v56 ? (v64 ? Math.max(v38, v69) : v38) : v69
  s[744] = SDL_40_1_hoej
  const SDL_40_1_er = s[65] && (s[63] || v56 || v57 || v58 || s[267] || v59)
  s[426] = SDL_40_1_er
  const SDL_40_1_ir = !s[65] || s[63] || s[72] && v40 || v41 && v40 || v42 && (v43 && v30 || s[5] && !((!v29 || !v30 && v31 === v32) && v29 && (!v29 || v31 === NEVER))) || s[267] || s[266] && (v50 && s[5] || !v50 && (v25 && s[270] || s[115] && !((!s[265] || !s[270] && v51 === v52) && s[265] && (!s[265] || v51 === NEVER)))) || s[64]
  s[427] = SDL_40_1_ir
}

function svar_22(f, s) {
  // SDL.43.1: Du skal have meldt dig syg til kommunen (SDL § 43, stk. 1)
  const v0 = shiftDays(f.tredjeFravaersdag, 7)
  const v1 = s[271] ? s[272] : s[273] ? v0 : s[259]
  const v2 = s[271] ? s[274] : s[273] ? v0 : s[260]
  const v3 = !s[3] && s[275] && s[62]
  const v4 = f.aftaleForSelvstaendig ? s[272] : v1
  const v5 = f.aftaleForSelvstaendig ? s[274] : v2
  const v6 = v3 && (f.aftaleForSelvstaendig && !s[3] || !(f.aftaleForSelvstaendig) && s[276])
  const v7 = s[277] || v6
  const v8 = s[277] ? (v6 ? Math.min(v1, v4) : v1) : v4
  const SDL_43_1 = s[63] ? FIRST_DAY : s[278] ? (v7 ? Math.min(v1, v8) : v1) : v8
  s[750] = SDL_43_1
  const v10 = s[277] ? (v6 ? Math.max(v2, v5) : v2) : v5
  const SDL_43_1_hoej = s[63] ? NEVER : s[278] ? (v7 ? Math.max(v2, v10) : v2) : v10
  s[751] = SDL_43_1_hoej
  const SDL_43_1_er = s[83] && (s[63] || s[278] || s[277] || v6)
  s[430] = SDL_43_1_er
  const SDL_43_1_ir = !s[83] || s[63] || s[279] || s[280] || v3 && (f.aftaleForSelvstaendig && s[5] || !(f.aftaleForSelvstaendig) && s[281]) || s[64]
  s[431] = SDL_43_1_ir
  // SDL.43.5: Den for sene anmeldelse undskyldes (SDL § 43, stk. 5)
  const v14 = !s[3] && s[241] >= f.selvstaendigAnmeldt
  s[1319] = v14
  const v15 = !s[3] && s[242] < f.selvstaendigAnmeldt
  s[1320] = v15
  const v16 = v15 || !(f.undskyldendeForhold)
  const v17 = v14 || s[5]
  const v18 = v17 && f.undskyldendeForhold
  const v19 = !s[3] && s[78] && s[59] <= 15111 /* 2011-05-17 */
  s[299] = v19
  const v20 = !s[3] && s[61] >= 15112 /* 2011-05-18 */ && s[59] <= 15207 /* 2011-08-21 */
  s[300] = v20
  const v21 = f.undskyldendeForhold || f.nemrefusionNede
  s[1323] = v21
  const v22 = v15 || !v21
  const v23 = v17 && v21
  const v24 = !s[3] && s[61] >= 15208 /* 2011-08-22 */ && s[62]
  s[301] = v24
  const SDL_43_5 = s[83] && (s[63] || s[72] && v18 || v19 && v18 || v20 && v23 || v24 && v23)
  s[437] = SDL_43_5
  const SDL_43_5_nej = s[83] && (s[63] || s[72] && v16 || v19 && v16 || v20 && v22 || v24 && v22)
  s[438] = SDL_43_5_nej
  const SDL_43_5_ir = !s[83] || s[69]
  s[439] = SDL_43_5_ir
  // SDL.43.4: Kommunen betaler tidligst fra (SDL § 43, stk. 4)
  const v28 = SDL_43_1_er && SDL_43_1_hoej >= f.selvstaendigAnmeldt
  s[1327] = v28
  const v29 = SDL_43_1_er && SDL_43_1 < f.selvstaendigAnmeldt
  s[1328] = v29
  const v30 = Math.max(s[59], f.selvstaendigAnmeldt)
  const v31 = Math.min(s[61], f.selvstaendigAnmeldt)
  const v32 = SDL_43_5 && !s[3]
  const v33 = SDL_43_5_ir && !s[3] && v31 >= v30
  const v34 = SDL_43_5_nej || v33
  const v35 = SDL_43_5_nej ? (v33 ? Math.min(f.selvstaendigAnmeldt, v30) : f.selvstaendigAnmeldt) : v30
  const v36 = v32 ? (v34 ? Math.min(s[59], v35) : s[59]) : v35
  const v37 = SDL_43_5_nej ? (v33 ? Math.max(f.selvstaendigAnmeldt, v31) : f.selvstaendigAnmeldt) : v31
  const v38 = v32 ? (v34 ? Math.max(s[61], v37) : s[61]) : v37
  const v39 = v32 || SDL_43_5_nej || v33
  const v40 = SDL_43_5 && s[5] || SDL_43_5_ir && !(s[238] && !s[3] && (s[3] || s[59] === f.selvstaendigAnmeldt))
  const v41 = Math.max(s[59], v36)
  const v42 = Math.min(s[61], v38)
  const v43 = v28 && !s[3]
  const v44 = v29 && v39
  const v45 = SDL_43_1_ir && !s[3] && v39 && v42 >= v41
  const v46 = v44 || v45
  const v47 = v44 ? (v45 ? Math.min(v36, v41) : v36) : v41
  const v48 = v44 ? (v45 ? Math.max(v38, v42) : v38) : v42
  const v49 = v43 || v44 || v45
  const v50 = v28 && s[5] || v29 && v40 || SDL_43_1_ir && s[5] && v40 || SDL_43_1_ir && !(s[238] && (!v39 || !v40 && v36 === v38) && (!s[3] && v39 || s[3] && !v39) && (s[3] || s[59] === v36))
  const SDL_43_4 = s[63] ? FIRST_DAY : v43 ? (v46 ? Math.min(s[59], v47) : s[59]) : v47
  s[753] = SDL_43_4
  const SDL_43_4_hoej = s[63] ? NEVER : v43 ? (v46 ? Math.max(s[61], v48) : s[61]) : v48
  s[754] = SDL_43_4_hoej
  const SDL_43_4_er = s[83] && (s[63] || s[72] && v49 || s[73] && v49)
  s[432] = SDL_43_4_er
  const SDL_43_4_ir = !s[83] || s[63] || s[72] && v50 || s[73] && v50 || s[64]
  s[433] = SDL_43_4_ir
  // SDL.43.4.tide: Du meldte dig i tide (SDL § 43, stk. 1)
  const SDL_43_4_tide = s[83] && (s[63] || s[72] && v28 || s[73] && v28)
  s[434] = SDL_43_4_tide
  const SDL_43_4_tide_nej = s[83] && (s[63] || s[72] && v29 || s[73] && v29)
  s[435] = SDL_43_4_tide_nej
  const SDL_43_4_tide_ir = !s[83] || s[63] || s[72] && SDL_43_1_ir || s[73] && SDL_43_1_ir || s[64]
  s[436] = SDL_43_4_tide_ir
  // SDL.51.1: Lediges sygedagpenge pr. uge (SDL § 51)
  const SDL_51_1 = s[90] ? f.dagpengePrUge : -Infinity
  s[293] = SDL_51_1
  const SDL_51_1_hoej = s[90] ? f.dagpengePrUge : Infinity
  s[294] = SDL_51_1_hoej
  // SDL.52.1: Selvstændiges sygedagpenge pr. uge ved fuldt fravær (SDL § 52, stk. 1)
  const v60 = f.selvstaendigForsikring === 'ingen'
  s[1330] = v60
  const v61 = f.vurderingsdato <= 13149 /* 2006-01-01 */ || f.vurderingsdato >= 20822 /* 2027-01-04 */
  s[290] = v61
  const v62 = SATS_1(f.vurderingsdato)
  const v63 = v61 ? -Infinity : v62
  s[287] = v63
  const v64 = v61 ? Infinity : v62
  s[288] = v64
  const v65 = v63 > -Infinity && v64 < Infinity
  s[289] = v65
  const v66 = quotient([v63, 2], [3], 'nærmeste', 100)
  const v67 = quotient([v64, 2], [3], 'nærmeste', 100)
  const v68 = v61 || !v65
  s[291] = v68
  const SDL_52_1_er = !s[90] || v60 || !(!v65 && !v61 && v63 === v64)
  s[284] = SDL_52_1_er
  const SDL_52_1_ir = !s[90] || !v60 && v68 || v61
  s[285] = SDL_52_1_ir
  const SDL_52_1 = s[90] ? Math.min(v63, v60 ? f.indtaegtSomSelvstaendig : Math.max(f.indtaegtSomSelvstaendig, v65 ? Math.min(v66, v67) : -Infinity)) : -Infinity
  s[282] = SDL_52_1
  const SDL_52_1_hoej = s[90] ? Math.min(v64, v60 ? f.indtaegtSomSelvstaendig : Math.max(f.indtaegtSomSelvstaendig, v65 ? Math.max(v66, v67) : Infinity)) : Infinity
  s[283] = SDL_52_1_hoej
}

function svar_23(f, s) {
  // SDL.53.3: Selvstændiges sygedagpenge pr. uge (SDL § 53, stk. 3)
  const v0 = f.andelAfArbejdetDuKan <= 0
  s[1331] = v0
  const v1 = f.andelAfArbejdetDuKan <= 2500
  s[1332] = v1
  const v2 = s[282] > -Infinity && s[283] < Infinity
  const v3 = quotient([s[282], 3], [4], 'nærmeste', 1)
  const v4 = quotient([s[283], 3], [4], 'nærmeste', 1)
  const v5 = s[284] && !(!v2 && (!s[284] || !s[285] && s[282] === s[283]))
  const v6 = s[285] || !v2
  const v7 = quotient([s[282]], [2], 'nærmeste', 1)
  const v8 = quotient([s[283]], [2], 'nærmeste', 1)
  const SDL_53_3_er = !s[90] || v0 && s[284] || !v0 && (v1 && v5 || !v1 && (!s[286] || v5))
  s[451] = SDL_53_3_er
  const SDL_53_3_ir = !s[90] || v0 && s[285] || !v0 && (v1 && v6 || !v1 && s[286] && v6)
  s[452] = SDL_53_3_ir
  const SDL_53_3 = s[90] ? (v0 ? s[282] : v1 ? (v2 ? Math.min(v3, v4) : -Infinity) : s[286] ? (v2 ? Math.min(v7, v8) : -Infinity) : 0) : -Infinity
  s[773] = SDL_53_3
  const SDL_53_3_hoej = s[90] ? (v0 ? s[283] : v1 ? (v2 ? Math.max(v3, v4) : Infinity) : s[286] ? (v2 ? Math.max(v7, v8) : Infinity) : 0) : Infinity
  s[774] = SDL_53_3_hoej
  // SDL.53.2: Beløb som ved fuldt fravær (SDL § 53, stk. 2)
  const v13 = f.ledigUdenLoen || s[89] || !(f.arbejdsgiverTilbyderDeltid)
  const SDL_53_2 = !s[90] || v13
  s[448] = SDL_53_2
  const SDL_53_2_nej = !s[90] || !v13
  s[449] = SDL_53_2_nej
  // SDL.50.1: Det højeste beløb pr. time (SDL § 50, stk. 1)
  const v16 = quotient([s[287], 100], [3700], 'nærmeste', 1)
  const v17 = quotient([s[288], 100], [3700], 'nærmeste', 1)
  const SDL_50_1_er = !s[90] || !(!s[289] && !s[290] && s[287] === s[288])
  s[297] = SDL_50_1_er
  const SDL_50_1_ir = !s[90] || s[291]
  s[298] = SDL_50_1_ir
  const SDL_50_1 = s[90] ? (s[289] ? Math.min(v16, v17) : -Infinity) : -Infinity
  s[295] = SDL_50_1
  const SDL_50_1_hoej = s[90] ? (s[289] ? Math.max(v16, v17) : Infinity) : Infinity
  s[296] = SDL_50_1_hoej
  // SDL.47.1: Sygedagpenge pr. uge ved fuldt fravær (SDL § 47, stk. 1)
  const v22 = SDL_50_1_er && f.timefortjeneste >= SDL_50_1
  s[1336] = v22
  const v23 = SDL_50_1_er && f.timefortjeneste < SDL_50_1_hoej
  s[1337] = v23
  const v24 = f.normalTimerPrUge >= 3700
  s[1338] = v24
  const v25 = v23 || !v24
  s[1335] = v25
  const v26 = v22 || SDL_50_1_ir
  const v27 = v26 && v24
  s[1334] = v27
  const v28 = Math.min(f.timefortjeneste, SDL_50_1)
  const v29 = Math.min(f.timefortjeneste, SDL_50_1_hoej)
  const v30 = v28 <= -Infinity
  const v31 = quotient([v28, f.normalTimerPrUge], [100], 'nærmeste', 1)
  const v32 = quotient([v29, f.normalTimerPrUge], [100], 'nærmeste', 1)
  const v33 = SDL_50_1_er && !(v30 && (!SDL_50_1_er || !SDL_50_1_ir && v28 === v29))
  const v34 = Math.min(s[287], v30 ? -Infinity : Math.min(v31, v32))
  const v35 = Math.min(s[288], v30 ? Infinity : Math.max(v31, v32))
  const v36 = SDL_50_1_ir || v30 || s[290]
  const v37 = v25 && v33
  const v38 = v27 || v37
  const v39 = v27 && s[290] || v25 && v36
  const v40 = !s[3] && s[78] && s[74]
  const SDL_47_1 = s[63] ? -Infinity : v27 ? (v37 ? Math.min(s[287], v34) : s[287]) : v34
  s[761] = SDL_47_1
  const SDL_47_1_hoej = s[63] ? Infinity : v27 ? (v37 ? Math.max(s[288], v35) : s[288]) : v35
  s[762] = SDL_47_1_hoej
  const SDL_47_1_er = s[63] || s[72] && v38 || v40 && v38 || s[77] && v38
  s[442] = SDL_47_1_er
  const SDL_47_1_ir = s[63] || s[72] && v39 || v40 && v39 || s[77] && v39 || s[64]
  s[443] = SDL_47_1_ir
  // SDL.53.1: Lønmodtagerens sygedagpenge pr. uge (SDL § 53, stk. 1)
  const v45 = Math.max(0, s[292])
  const v46 = v45 >= 3700
  s[1343] = v46
  const v47 = v23 || !v46
  s[1342] = v47
  const v48 = v26 && v46
  s[1341] = v48
  const v49 = quotient([v28, v45], [100], 'nærmeste', 1)
  const v50 = quotient([v29, v45], [100], 'nærmeste', 1)
  const v51 = Math.min(s[287], v30 ? -Infinity : Math.min(v49, v50))
  const v52 = Math.min(s[288], v30 ? Infinity : Math.max(v49, v50))
  const v53 = v47 && v33
  const v54 = v48 || v53
  const v55 = v48 ? (v53 ? Math.min(s[287], v51) : s[287]) : v51
  const v56 = v48 ? (v53 ? Math.max(s[288], v52) : s[288]) : v52
  const v57 = v48 && s[290] || v47 && v36
  const v58 = Math.max(SDL_47_1, v55)
  const v59 = Math.min(SDL_47_1_hoej, v56)
  const v60 = SDL_53_2 && SDL_47_1_er
  const v61 = SDL_53_2_nej && v54
  const v62 = !s[90] && SDL_47_1_er && v54 && v59 >= v58
  const v63 = v61 || v62
  const v64 = v61 ? (v62 ? Math.min(v55, v58) : v55) : v58
  const v65 = v61 ? (v62 ? Math.max(v56, v59) : v56) : v59
  const SDL_53_1_er = !s[90] || v60 || v61 || v62
  s[446] = SDL_53_1_er
  const SDL_53_1_ir = !s[90] || SDL_53_2 && SDL_47_1_ir || SDL_53_2_nej && v57 || !s[90] && SDL_47_1_ir && v57 || !s[90] && !((!SDL_47_1_er || !SDL_47_1_ir && SDL_47_1 === SDL_47_1_hoej) && (!v54 || !v57 && v55 === v56) && (SDL_47_1_er && v54 || !SDL_47_1_er && !v54) && (!SDL_47_1_er || SDL_47_1 === v55))
  s[447] = SDL_53_1_ir
  const SDL_53_1 = s[90] ? (v60 ? (v63 ? Math.min(SDL_47_1, v64) : SDL_47_1) : v64) : -Infinity
  s[769] = SDL_53_1
  const SDL_53_1_hoej = s[90] ? (v60 ? (v63 ? Math.max(SDL_47_1_hoej, v65) : SDL_47_1_hoej) : v65) : Infinity
  s[770] = SDL_53_1_hoej
  // SDL.46.1: Sygedagpenge pr. uge (SDL § 46, stk. 1)
  const SDL_46_1_er = !s[90] || s[89] || s[83] && SDL_53_3_er || !s[83] && SDL_53_1_er
  s[440] = SDL_46_1_er
  const SDL_46_1_ir = !s[90] || s[89] && !s[90] || !s[89] && (s[83] && SDL_53_3_ir || !s[83] && SDL_53_1_ir)
  s[441] = SDL_46_1_ir
  const SDL_46_1 = s[90] ? (s[89] ? s[293] : s[83] ? SDL_53_3 : SDL_53_1) : -Infinity
  s[758] = SDL_46_1
  const SDL_46_1_hoej = s[90] ? (s[89] ? s[294] : s[83] ? SDL_53_3_hoej : SDL_53_1_hoej) : Infinity
  s[759] = SDL_46_1_hoej
}

function svar_24(f, s) {
  // SDL.47.1.3: Sygedagpenge pr. uge fra arbejdsgiveren (SDL § 47, stk. 1)
  const v0 = Math.min(s[295], f.timeloenHosArbejdsgiveren)
  const v1 = Math.min(s[296], f.timeloenHosArbejdsgiveren)
  const v2 = v0 <= -Infinity
  const v3 = quotient([v0, f.normalTimerPrUge], [100], 'nærmeste', 1)
  const v4 = quotient([v1, f.normalTimerPrUge], [100], 'nærmeste', 1)
  const v5 = s[297] && !(v2 && (!s[297] || !s[298] && v0 === v1))
  const v6 = s[298] || v2
  const SDL_47_1_3 = s[63] ? -Infinity : v2 ? -Infinity : Math.min(v3, v4)
  s[764] = SDL_47_1_3
  const SDL_47_1_3_hoej = s[63] ? Infinity : v2 ? Infinity : Math.max(v3, v4)
  s[765] = SDL_47_1_3_hoej
  const SDL_47_1_3_er = s[63] || s[72] && v5 || s[73] && v5
  s[444] = SDL_47_1_3_er
  const SDL_47_1_3_ir = s[63] || s[72] && v6 || s[73] && v6 || s[64]
  s[445] = SDL_47_1_3_ir
  // SDL.54.1: Refusion til arbejdsgiveren (SDL § 54, stk. 1)
  const v11 = s[167] && f.vurderingsdato >= s[164]
  s[1349] = v11
  const v12 = s[167] && f.vurderingsdato < s[165]
  s[1350] = v12
  const v13 = v12 || s[172]
  s[1347] = v13
  const v14 = (v11 || s[168]) && s[173] && (v11 || s[174])
  s[1346] = v14
  const v15 = s[168] && s[69]
  s[1348] = v15
  const v16 = !s[3] && f.vurderingsdato >= s[59]
  s[588] = v16
  const v17 = !s[3] && f.vurderingsdato < s[61]
  s[589] = v17
  const v18 = s[71] || !(f.aftaleMedArbejdsgiver) || v17
  s[586] = v18
  const v19 = s[114] && f.aftaleMedArbejdsgiver && (v16 || s[5])
  s[585] = v19
  const v20 = v14 || v19
  s[1344] = v20
  const v21 = (v13 || v15) && v18
  s[1345] = v21
  const v22 = !s[65] || !s[255] || v21
  const v23 = s[65] && s[255] && v20
  const SDL_54_1 = s[63] || s[72] && v23 || s[73] && v23
  s[453] = SDL_54_1
  const SDL_54_1_nej = s[63] || s[72] && v22 || s[73] && v22
  s[454] = SDL_54_1_nej
  // SDL.59.6: Refusion trods for sen anmeldelse (SDL § 59, stk. 6)
  const v26 = !s[3] && s[241] >= f.refusionskravFremsat
  s[1356] = v26
  const v27 = !s[3] && s[242] < f.refusionskravFremsat
  s[1357] = v27
  const v28 = f.skyldesLoenmodtageren || f.forkertVejledning || f.saerligeOmstaendighederForRefusion
  s[1358] = v28
  const v29 = v27 || !v28
  const v30 = v26 || s[5]
  const v31 = v30 && v28
  const v32 = f.nemrefusionNede || f.skyldesLoenmodtageren || f.forkertVejledning || f.saerligeOmstaendighederForRefusion
  s[1361] = v32
  const v33 = v27 || !v32
  const v34 = v30 && v32
  const SDL_59_6 = s[65] && (s[63] || s[72] && v31 || s[299] && v31 || s[300] && v34 || s[301] && v34)
  s[457] = SDL_59_6
  const SDL_59_6_nej = s[65] && (s[63] || s[72] && v29 || s[299] && v29 || s[300] && v33 || s[301] && v33)
  s[458] = SDL_59_6_nej
  // SDL.59.2: Refusion tidligst fra (SDL § 59, stk. 2-5)
  const v37 = !s[3] && s[302] >= f.arbejdsgiverAnmeldt
  s[1367] = v37
  const v38 = !s[3] && s[303] < f.arbejdsgiverAnmeldt
  s[1368] = v38
  const v39 = v37 || s[304] || SDL_59_6
  s[1364] = v39
  const v40 = SDL_59_6_nej || s[305]
  const v41 = (v38 || s[5]) && (s[306] || s[5]) && v40 && (v38 || s[306] || SDL_59_6_nej)
  s[1365] = v41
  const v42 = s[5] && s[305]
  s[1366] = v42
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
  const v57 = !s[3] && s[264] >= f.arbejdsgiverAnmeldt
  s[1373] = v57
  const v58 = !s[3] && s[263] < f.arbejdsgiverAnmeldt
  s[1374] = v58
  const v59 = !s[3] && s[4] < shiftDays(s[61], 30)
  s[1375] = v59
  const v60 = !s[3] && s[4] >= shiftDays(s[59], 30)
  s[1376] = v60
  const v61 = v57 || v59 || SDL_59_6
  s[1371] = v61
  const v62 = (v58 || s[5]) && (v60 || s[5]) && v40 && (v58 || v60 || SDL_59_6_nej)
  s[1372] = v62
  const v63 = v62 || v48
  const v64 = v62 ? v50 : v45
  const v65 = v62 ? v53 : v46
  const v66 = s[72] && v56
  const v67 = s[250] && v56
  const v68 = s[266] && (v61 || v62 || v48)
  const v69 = s[267] || v68
  const v70 = s[267] ? FIRST_DAY : v61 ? (v63 ? Math.min(v43, v64) : v43) : v64
  const v71 = v67 || v69
  const v72 = v67 ? (v69 ? Math.min(v52, v70) : v52) : v70
  const SDL_59_2 = s[63] ? FIRST_DAY : v66 ? (v71 ? Math.min(v52, v72) : v52) : v72
  s[777] = SDL_59_2
  const v74 = s[267] ? NEVER : v61 ? (v63 ? Math.max(v43, v65) : v43) : v65
  const v75 = v67 ? (v69 ? Math.max(v55, v74) : v55) : v74
  const SDL_59_2_hoej = s[63] ? NEVER : v66 ? (v71 ? Math.max(v55, v75) : v55) : v75
  s[778] = SDL_59_2_hoej
  const SDL_59_2_er = s[65] && (s[63] || v66 || v67 || s[267] || v68)
  s[455] = SDL_59_2_er
  const SDL_59_2_ir = !s[65] || s[63] || s[72] && v47 || s[250] && v47 || s[267] || s[266] && v47 || s[64]
  s[456] = SDL_59_2_ir
}

function svar_25(f, s) {
  const v0 = (s[159] ? 1 : 0) + (s[162] ? 4 : 0)
  s[594] = v0
  const v1 = (s[307] ? 1 : 0) + (s[308] ? 2 : 0) + (s[309] ? 4 : 0)
  s[595] = v1
  const v2 = f.vurderingsdato >= 15884 /* 2013-06-28 */
  s[463] = v2
  const v3 = s[90] ? 0 : 4
  s[450] = v3
  const v4 = (s[310] ? 1 : 0) + (s[311] ? 2 : 0) + v3
  s[596] = v4
  const v5 = (s[312] ? 1 : 0) + (s[313] ? 4 : 0)
  s[599] = v5
  const v6 = (s[314] ? 1 : 0) + (s[315] ? 2 : 0) + (s[316] ? 4 : 0)
  s[600] = v6
  const v7 = s[69] ? 4 : 0
  s[408] = v7
  const v8 = (s[317] ? 1 : 0) + (s[318] ? 2 : 0) + v7
  s[601] = v8
  const v9 = (s[319] ? 1 : 0) + (s[320] ? 2 : 0) + v3
  s[602] = v9
  const v10 = s[3] ? 0 : 1
  const v11 = s[5] ? 4 : 0
  s[483] = v11
  const v12 = v10 + v11
  s[603] = v12
  const v13 = (s[91] ? 1 : 0) + (s[97] ? 2 : 0) + v3
  s[604] = v13
  const v14 = f.vurderingsdato >= 17897 /* 2019-01-01 */
  s[497] = v14
  const v15 = (s[90] ? 0 : 1) + 2 + v3
  s[605] = v15
  const v16 = (s[321] ? 1 : 0) + (s[322] ? 2 : 0) + v3
  s[606] = v16
  const v17 = (f.ferieAftalt ? 1 : 0) + (s[323] ? 4 : 0)
  s[609] = v17
  const v18 = (s[324] ? 1 : 0) + (s[325] ? 2 : 0) + v3
  s[610] = v18
  const v19 = (s[326] ? 1 : 0) + (s[327] ? 2 : 0) + v3
  s[611] = v19
  const v20 = (s[328] ? 1 : 0) + (s[329] ? 4 : 0)
  s[614] = v20
  const v21 = f.vurderingsdato >= 20485 /* 2026-02-01 */
  s[499] = v21
  const v22 = (s[330] ? 1 : 0) + (s[331] ? 2 : 0) + v3
  s[615] = v22
  const v23 = s[305] ? 4 : 0
  s[459] = v23
  const v24 = (s[332] ? 1 : 0) + v23
  s[618] = v24
  const v25 = (s[126] ? 1 : 0) + (s[127] ? 2 : 0) + (s[128] ? 0 : 4)
  s[619] = v25
  const v26 = (s[333] ? 1 : 0) + (s[334] ? 2 : 0) + v3
  s[620] = v26
  const v27 = 1 + (s[335] ? 0 : 4)
  s[623] = v27
  const v28 = (s[336] ? 1 : 0) + (s[337] ? 2 : 0) + (s[338] ? 4 : 0)
  s[624] = v28
  const v29 = (s[125] ? 1 : 0) + (s[123] ? 2 : 0) + (s[124] ? 4 : 0)
  s[625] = v29
  const v30 = (s[143] ? 1 : 0) + (s[138] ? 2 : 0) + (s[137] ? 4 : 0)
  s[626] = v30
  const v31 = (s[339] ? 1 : 0) + (s[340] ? 2 : 0) + v3
  s[627] = v31
  const v32 = (s[341] ? 1 : 0) + (s[342] ? 4 : 0)
  s[630] = v32
  const v33 = (s[343] ? 1 : 0) + (s[344] ? 4 : 0)
  s[633] = v33
  const v34 = (s[345] ? 1 : 0) + (s[346] ? 4 : 0)
  s[636] = v34
  const v35 = (s[347] ? 1 : 0) + (s[348] ? 2 : 0) + (s[349] ? 4 : 0)
  s[637] = v35
  const v36 = (s[130] ? 1 : 0) + (s[129] ? 2 : 0) + (s[120] ? 0 : 4)
  s[638] = v36
  const v37 = (s[350] ? 1 : 0) + (s[351] ? 4 : 0)
  s[641] = v37
  const v38 = (s[352] ? 1 : 0) + (s[353] ? 2 : 0) + v3
  s[642] = v38
  const v39 = f.vurderingsdato >= 16983 /* 2016-07-01 */
  s[542] = v39
  const v40 = (s[354] ? 1 : 0) + (s[355] ? 2 : 0) + v3
  s[643] = v40
  const v41 = (s[356] ? 1 : 0) + (s[357] ? 2 : 0) + v3
  s[644] = v41
  const v42 = s[358] ? 1 : 0
  const v43 = v42 + (s[359] ? 2 : 0) + (s[360] ? 4 : 0)
  s[645] = v43
  const v44 = 1 + v3
  s[648] = v44
  const v45 = v42 + (s[361] ? 4 : 0)
  s[651] = v45
  const v46 = (s[362] ? 1 : 0) + (s[363] ? 2 : 0) + v3
  s[652] = v46
  const v47 = s[103] ? 4 : 0
  s[1184] = v47
  const v48 = (s[101] ? 1 : 0) + v47
  s[653] = v48
  const v49 = (s[364] ? 1 : 0) + (s[365] ? 4 : 0)
  s[656] = v49
  const v50 = (s[366] ? 1 : 0) + (s[367] ? 2 : 0) + (s[368] ? 4 : 0)
  s[657] = v50
  const v51 = v10 + (!s[3] && !s[369] ? 2 : 0) + v11
  s[658] = v51
  const v52 = (s[166] ? 1 : 0) + (s[171] ? 2 : 0) + (s[170] ? 4 : 0)
  s[659] = v52
  const v53 = (s[93] ? 1 : 0) + (s[96] ? 2 : 0) + (s[94] ? 4 : 0)
  s[660] = v53
  const v54 = (s[370] ? 1 : 0) + (s[371] ? 4 : 0)
  s[663] = v54
  const v55 = (s[372] ? 1 : 0) + (s[373] ? 2 : 0) + v3
  s[664] = v55
  const v56 = s[374] ? 1 : 0
  const v57 = v56 + (s[375] ? 2 : 0) + v3
  s[665] = v57
  const v58 = v56 + (s[376] ? 4 : 0)
  s[668] = v58
  const v59 = (s[377] ? 1 : 0) + (s[378] ? 2 : 0) + v3
  s[669] = v59
  const v60 = (s[100] ? 1 : 0) + (s[102] ? 4 : 0)
  s[670] = v60
  const v61 = (s[379] ? 1 : 0) + (s[380] ? 2 : 0) + (s[381] ? 4 : 0)
  s[671] = v61
  const v62 = (s[189] ? 1 : 0) + (s[190] ? 4 : 0)
  s[672] = v62
  const v63 = (s[382] ? 1 : 0) + (s[383] ? 4 : 0)
  s[675] = v63
  const v64 = (s[384] ? 1 : 0) + v7
  s[678] = v64
  const v65 = (s[385] ? 1 : 0) + (s[386] ? 2 : 0) + (s[387] ? 4 : 0)
  s[679] = v65
  const v66 = (s[193] ? 1 : 0) + (s[194] ? 4 : 0)
  s[680] = v66
  const v67 = (s[196] ? 0 : 1) + (s[196] ? 4 : 0)
  s[682] = v67
  const v68 = (s[198] ? 1 : 0) + (s[200] ? 4 : 0)
  s[683] = v68
  const v69 = (s[197] ? 1 : 0) + (s[199] ? 4 : 0)
  s[684] = v69
  const v70 = (s[388] ? 1 : 0) + (s[389] ? 4 : 0)
  s[687] = v70
  const v71 = (s[207] ? 1 : 0) + (s[208] ? 4 : 0)
  s[688] = v71
  const v72 = (s[390] ? 1 : 0) + (s[391] ? 4 : 0)
  s[691] = v72
  const v73 = (s[392] ? 1 : 0) + (s[393] ? 4 : 0)
  s[694] = v73
  const v74 = (s[108] ? 1 : 0) + (s[109] ? 2 : 0) + (s[110] ? 4 : 0)
  s[695] = v74
  const v75 = s[46] ? 4 : 0
  s[397] = v75
  const v76 = (s[50] ? 1 : 0) + (s[45] ? 2 : 0) + v75
  s[696] = v76
  const v77 = s[48] ? 4 : 0
  s[396] = v77
  const v78 = (s[51] ? 1 : 0) + (s[56] ? 2 : 0) + v77
  s[697] = v78
  const v79 = s[228] ? 4 : 0
  s[394] = v79
}

function svar_26(f, s) {
  const v0 = (s[227] ? 1 : 0) + s[394]
  s[698] = v0
  const v1 = (s[395] ? 1 : 0) + s[396]
  s[701] = v1
  const v2 = (s[52] ? 1 : 0) + (s[57] ? 2 : 0) + s[396]
  s[702] = v2
  const v3 = (s[231] ? 1 : 0) + s[394]
  s[703] = v3
  const v4 = (s[212] ? 1 : 0) + s[396]
  s[704] = v4
  const v5 = (s[53] ? 1 : 0) + (s[58] ? 2 : 0) + s[397]
  s[705] = v5
  const v6 = (s[398] ? 1 : 0) + (s[399] ? 4 : 0)
  s[708] = v6
  const v7 = (s[54] ? 1 : 0) + (s[47] ? 2 : 0) + s[396]
  s[709] = v7
  const v8 = (s[55] ? 1 : 0) + (s[49] ? 2 : 0) + s[396]
  s[710] = v8
  const v9 = (s[219] ? 1 : 0) + (s[224] ? 2 : 0) + s[396]
  s[711] = v9
  const v10 = (s[400] ? 1 : 0) + (s[401] ? 2 : 0) + (s[402] ? 4 : 0)
  s[712] = v10
  const v11 = (s[403] ? 1 : 0) + (s[404] ? 4 : 0)
  s[715] = v11
  const v12 = (s[405] ? 1 : 0) + (s[406] ? 2 : 0) + (s[407] ? 4 : 0)
  s[716] = v12
  const v13 = (s[70] ? 1 : 0) + (s[71] ? 2 : 0) + s[408]
  s[717] = v13
  const v14 = (s[68] ? 1 : 0) + s[408]
  s[718] = v14
  const v15 = (s[409] ? 1 : 0) + (s[410] ? 2 : 0) + s[408]
  s[719] = v15
  const v16 = (s[411] ? 1 : 0) + (s[412] ? 2 : 0) + (s[413] ? 4 : 0)
  s[720] = v16
  const v17 = s[158] ? 4 : 0
  s[914] = v17
  const v18 = (s[155] ? 1 : 0) + v17
  s[721] = v18
  const v19 = (s[174] ? 1 : 0) + (s[172] ? 2 : 0) + s[408]
  s[722] = v19
  const v20 = (s[82] ? 1 : 0) + (s[81] ? 2 : 0) + s[408]
  s[723] = v20
  const v21 = (s[167] ? 1 : 0) + (s[168] ? 4 : 0)
  s[724] = v21
  const v22 = (s[414] ? 1 : 0) + (s[415] ? 2 : 0) + s[408]
  s[725] = v22
  const v23 = (s[416] ? 1 : 0) + (s[417] ? 4 : 0)
  s[728] = v23
  const v24 = (s[418] ? 1 : 0) + (s[419] ? 4 : 0)
  s[731] = v24
  const v25 = (s[420] ? 1 : 0) + (s[421] ? 4 : 0)
  s[734] = v25
  const v26 = (s[422] ? 1 : 0) + (s[423] ? 4 : 0)
  s[737] = v26
  const v27 = (s[424] ? 1 : 0) + (s[425] ? 4 : 0)
  s[740] = v27
  const v28 = (s[246] ? 1 : 0) + (s[247] ? 2 : 0) + (s[248] ? 4 : 0)
  s[741] = v28
  const v29 = (s[243] ? 1 : 0) + (s[245] ? 2 : 0) + (s[244] ? 4 : 0)
  s[742] = v29
  const v30 = (s[426] ? 1 : 0) + (s[427] ? 4 : 0)
  s[745] = v30
  const v31 = (s[428] ? 1 : 0) + (s[429] ? 4 : 0)
  s[748] = v31
  const v32 = (s[85] ? 1 : 0) + (s[84] ? 2 : 0) + s[408]
  s[749] = v32
  const v33 = (s[430] ? 1 : 0) + (s[431] ? 4 : 0)
  s[752] = v33
  const v34 = (s[432] ? 1 : 0) + (s[433] ? 4 : 0)
  s[755] = v34
  const v35 = (s[434] ? 1 : 0) + (s[435] ? 2 : 0) + (s[436] ? 4 : 0)
  s[756] = v35
  const v36 = (s[437] ? 1 : 0) + (s[438] ? 2 : 0) + (s[439] ? 4 : 0)
  s[757] = v36
  const v37 = (s[440] ? 1 : 0) + (s[441] ? 4 : 0)
  s[760] = v37
  const v38 = (s[442] ? 1 : 0) + (s[443] ? 4 : 0)
  s[763] = v38
  const v39 = (s[444] ? 1 : 0) + (s[445] ? 4 : 0)
  s[766] = v39
  const v40 = (s[297] ? 1 : 0) + (s[298] ? 4 : 0)
  s[767] = v40
  const v41 = (s[284] ? 1 : 0) + (s[285] ? 4 : 0)
  s[768] = v41
  const v42 = (s[446] ? 1 : 0) + (s[447] ? 4 : 0)
  s[771] = v42
  const v43 = (s[448] ? 1 : 0) + (s[449] ? 2 : 0) + s[450]
  s[772] = v43
  const v44 = (s[451] ? 1 : 0) + (s[452] ? 4 : 0)
  s[775] = v44
  const v45 = (s[453] ? 1 : 0) + (s[454] ? 2 : 0) + s[408]
  s[776] = v45
  const v46 = (s[455] ? 1 : 0) + (s[456] ? 4 : 0)
  s[779] = v46
  const v47 = (s[457] ? 1 : 0) + (s[458] ? 2 : 0) + s[459]
  s[780] = v47
  const v48 = s[460] ? 1 : 0
  s[471] = v48
  const v49 = s[460] ? 8 : 0
  s[470] = v49
  const v50 = !s[3] && !s[5] && s[61] < NEVER
  s[475] = v50
  const v51 = s[59] >= 16440 /* 2015-01-05 */
  s[479] = v51
  const v52 = s[59] >= 13332 /* 2006-07-03 */
  const v53 = v52 ? 1 : 0
  s[477] = v53
  const v54 = s[61] <= 16439 /* 2015-01-04 */
  s[480] = v54
  const v55 = v52 ? 8 : 0
  s[476] = v55
  const v56 = (v50 ? (v54 ? v53 : v51 ? 2 : 0) : 0) === 2
  s[782] = v56
  const v57 = s[89] ? 8192 : 16384
  s[783] = v57
  const v58 = s[90] ? 1 : 0
  s[469] = v58
  const v59 = f.vurderingsdato <= 19935 /* 2024-07-31 */
  s[784] = v59
  const v60 = s[461] ? 0 : v59 ? v58 : s[462] ? 2 : 0
  const v61 = s[90] ? 8 : 0
  s[496] = v61
  const v62 = v60 === 1
  s[785] = v62
  const v63 = v60 === 2
  s[790] = v63
  const v64 = s[463] ? 4 : 0
  s[505] = v64
  const v65 = s[116] ? 3 : 0
  s[504] = v65
  const v66 = f.vurderingsdato <= 15883 /* 2013-06-27 */
  s[503] = v66
  const v67 = s[464] ? 2 : 0
  s[502] = v67
  const v68 = f.vurderingsdato <= 15705 /* 2012-12-31 */
  s[501] = v68
  const v69 = f.vurderingsdato <= 15011 /* 2011-02-06 */
  s[500] = v69
  const v70 = v69 ? v58 : v68 ? v67 : v66 ? v65 : v64
  s[468] = v70
  const v71 = s[464] ? 16 : 0
  s[512] = v71
  const v72 = s[116] ? 24 : 0
  s[792] = v72
  const v73 = s[463] ? 32 : 0
  s[793] = v73
  const v74 = v70 === 1
  s[794] = v74
  const v75 = s[65] ? 1 : 2
  s[526] = v75
  const v76 = s[65] ? 65536 : 131072
  s[796] = v76
  const v77 = v70 === 2
  s[799] = v77
  const v78 = s[65] ? 32768 : 65536
  s[800] = v78
  const v79 = s[465] ? 262144 : 524288
  s[801] = v79
}

function svar_27(f, s) {
  const v0 = s[466] ? 2097152 : 4194304
  s[802] = v0
  const v1 = s[467] ? 16777216 : 33554432
  s[803] = v1
  const v2 = s[468] === 3
  s[804] = v2
  const v3 = s[65] ? 4096 : 8192
  s[806] = v3
  const v4 = s[468] === 4
  s[810] = v4
  const v5 = s[469] === 1
  s[811] = v5
  const v6 = s[90] ? 0 : 262144
  s[812] = v6
  const v7 = s[0] <= 15011 /* 2011-02-06 */
  const v8 = s[3] ? 0 : v7 ? s[470] : s[235] ? 16 : 0
  s[813] = v8
  const v9 = s[183] ? v8 : 0
  s[814] = v9
  const v10 = s[183] ? 8192 : 16384
  s[815] = v10
  const v11 = s[98] ? 65536 : 131072
  s[816] = v11
  const v12 = f.opfylderHelbredsbetingelserForFoertidspension ? 524288 : 1048576
  s[817] = v12
  const v13 = f.naaetFolkepensionsalder ? 4194304 : 8388608
  s[818] = v13
  const v14 = s[99] ? 33554432 : 67108864
  s[819] = v14
  const v15 = (s[183] ? (s[3] ? 0 : v7 ? s[471] : s[235] ? 2 : 0) : 0) === 2
  s[820] = v15
  const v16 = s[5] ? 32 : 0
  s[520] = v16
  const v17 = !s[3] && s[472]
  s[825] = v17
  const v18 = !s[3] && !s[473]
  s[826] = v18
  const v19 = v17 ? 1 : v18 ? (s[21] ? 2 : s[30] ? 3 : 0) : 0
  const v20 = s[5] ? 16777216 : 0
  s[524] = v20
  const v21 = s[5] ? 134217728 : 0
  s[515] = v21
  const v22 = s[5] ? 256 : 0
  s[834] = v22
  const v23 = s[5] ? 2048 : 0
  s[837] = v23
  const v24 = s[5] ? 16384 : 0
  s[590] = v24
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
  s[491] = v30
  const v31 = v19 === 3
  s[849] = v31
  const v32 = s[35] && !s[474] && s[36] < NEVER
  s[854] = v32
  const v33 = s[37] >= 20485 /* 2026-02-01 */
  s[859] = v33
  const v34 = s[37] >= 15012 /* 2011-02-07 */
  const v35 = s[36] <= 20484 /* 2026-01-31 */
  s[857] = v35
  const v36 = s[37] >= 13332 /* 2006-07-03 */
  const v37 = v36 ? 1 : 0
  const v38 = s[36] <= 15011 /* 2011-02-06 */
  s[855] = v38
  const v39 = v36 ? 8 : 0
  s[856] = v39
  const v40 = v34 ? 16 : 0
  s[858] = v40
  const v41 = f.forlaengelseErAfgjort ? 1 : 2
  s[993] = v41
  const v42 = f.forlaengelseErAfgjort ? 8192 : 16384
  s[860] = v42
  const v43 = s[103] ? 262144 : 0
  s[1178] = v43
  const v44 = (s[153] ? 65536 : 0) + (s[154] ? 131072 : 0) + v43
  s[861] = v44
  const v45 = s[37] >= 16252 /* 2014-07-01 */
  const v46 = s[36] <= 16251 /* 2014-06-30 */
  const v47 = s[37] >= 13545 /* 2007-02-01 */
  const v48 = s[36] <= 13544 /* 2007-01-31 */
  s[862] = v48
  const v49 = v47 ? 16 : 0
  s[863] = v49
  const v50 = v34 ? 24 : 0
  s[865] = v50
  const v51 = v46 ? v50 : v45 ? 32 : 0
  s[864] = v51
  const v52 = v32 ? (v48 ? v37 : v38 ? (v47 ? 2 : 0) : v34 ? 3 : 0) : 0
  const v53 = v52 === 1
  s[866] = v53
  const v54 = s[48] ? 134217728 : 0
  s[869] = v54
  const v55 = v52 === 2
  s[870] = v55
  const v56 = v52 === 3
  s[873] = v56
  const v57 = v45 ? 24 : 0
  const v58 = v32 ? (v38 ? v39 : v46 ? v40 : v35 ? v57 : v33 ? 32 : 0) : 0
  s[874] = v58
  const v59 = v32 ? (v38 ? v37 : v46 ? (v34 ? 2 : 0) : v45 ? 3 : 0) : 0
  const v60 = v32 ? (v38 ? v39 : v46 ? v40 : v57) : 0
  s[875] = v60
  const v61 = v59 === 1
  s[876] = v61
  const v62 = v59 === 2
  s[877] = v62
  const v63 = v59 === 3
  s[878] = v63
  const v64 = v32 ? v37 : 0
  s[575] = v64
  const v65 = v32 ? v39 : 0
  s[879] = v65
  const v66 = v64 === 1
  s[880] = v66
  const v67 = s[48] ? 32 : 0
  s[881] = v67
  const v68 = s[48] ? 256 : 0
  s[882] = v68
  const v69 = s[48] ? 2048 : 0
  s[883] = v69
  const v70 = s[59] >= 16252 /* 2014-07-01 */
  s[495] = v70
  const v71 = s[61] <= 16251 /* 2014-06-30 */
  s[494] = v71
  const v72 = s[475] ? (v71 ? s[476] : v70 ? 16 : 0) : 0
  s[884] = v72
  const v73 = s[59] >= 15012 /* 2011-02-07 */
  s[507] = v73
  const v74 = v73 ? 2 : 0
  s[493] = v74
  const v75 = s[61] <= 15011 /* 2011-02-06 */
  s[492] = v75
  const v76 = s[475] ? (v75 ? s[477] : v74) : 0
  s[478] = v76
  const v77 = v73 ? 16 : 0
  s[549] = v77
  const v78 = s[475] ? (v75 ? s[476] : v77) : 0
  s[583] = v78
  const v79 = v76 === 1
  s[885] = v79
}

function svar_28(f, s) {
  const v0 = s[5] ? 2097152 : 0
  s[892] = v0
  const v1 = s[478] === 2
  s[895] = v1
  const v2 = s[475] ? s[476] : 0
  s[896] = v2
  const v3 = (s[475] ? s[477] : 0) === 1
  s[898] = v3
  const v4 = s[65] ? 8192 : 16384
  s[1022] = v4
  const v5 = v3 ? v4 : 0
  s[897] = v5
  const v6 = s[69] ? 262144 : 0
  s[899] = v6
  const v7 = s[59] >= 15341 /* 2012-01-02 */
  s[580] = v7
  const v8 = s[61] <= 15340 /* 2012-01-01 */
  s[579] = v8
  const v9 = s[69] ? 32768 : 0
  s[1000] = v9
  const v10 = (s[70] ? 8192 : 0) + (s[71] ? 16384 : 0) + v9
  s[902] = v10
  const v11 = f.fratraeder ? 1 : 2
  s[1027] = v11
  const v12 = s[69] ? 2097152 : 0
  s[903] = v12
  const v13 = s[479] ? 3 : 0
  s[584] = v13
  const v14 = s[59] >= 15523 /* 2012-07-02 */
  s[905] = v14
  const v15 = s[61] <= 15522 /* 2012-07-01 */
  s[904] = v15
  const v16 = s[475] ? (v15 ? s[477] : s[480] ? (v14 ? 2 : 0) : v13) : 0
  const v17 = s[479] ? 24 : 0
  s[906] = v17
  const v18 = v16 === 1
  s[907] = v18
  const v19 = s[5] ? 262144 : 0
  s[912] = v19
  const v20 = (s[481] ? 1 : 0) + (s[482] ? 2 : 0) + s[483]
  s[929] = v20
  const v21 = v16 === 2
  s[915] = v21
  const v22 = (s[484] ? 64 : 0) + (s[79] ? 128 : 0) + (s[485] ? 256 : 0)
  s[921] = v22
  const v23 = (s[71] ? 512 : 0) + (s[70] ? 1024 : 0) + (s[69] ? 2048 : 0)
  s[922] = v23
  const v24 = (s[486] ? 4096 : 0) + (s[487] ? 8192 : 0) + (s[158] ? 16384 : 0)
  s[923] = v24
  const v25 = f.dagpengeretHvisRask ? 32768 : 65536
  s[924] = v25
  const v26 = (s[87] ? 262144 : 0) + (s[86] ? 524288 : 0)
  s[925] = v26
  const v27 = f.erhvervsmaessigUddannelse ? 2097152 : 4194304
  s[926] = v27
  const v28 = s[488] ? 16777216 : 33554432
  s[927] = v28
  const v29 = (s[489] ? 134217728 : 0) + (s[490] ? 268435456 : 0) + s[491]
  s[928] = v29
  const v30 = f.elevILoennetPraktik ? 8 : 16
  s[930] = v30
  const v31 = f.ansatIFleksjob ? 64 : 128
  s[931] = v31
  const v32 = v16 === 3
  s[932] = v32
  const v33 = s[59] >= 15884 /* 2013-06-28 */
  s[952] = v33
  const v34 = s[59] >= 15706 /* 2013-01-01 */
  s[951] = v34
  const v35 = s[61] <= 15883 /* 2013-06-27 */
  s[950] = v35
  const v36 = s[61] <= 15705 /* 2012-12-31 */
  s[949] = v36
  const v37 = s[475] ? (s[492] ? s[477] : v36 ? s[493] : v35 ? (v34 ? 3 : 0) : v33 ? 4 : 0) : 0
  const v38 = v37 === 1
  s[953] = v38
  const v39 = v37 === 2
  s[957] = v39
  const v40 = v37 === 3
  s[958] = v40
  const v41 = v37 === 4
  s[960] = v41
  const v42 = v3 ? (s[83] ? 33554432 : 67108864) : 0
  s[965] = v42
  const v43 = s[239] ? 512 : 1024
  s[968] = v43
  const v44 = (s[475] ? (s[494] ? s[477] : s[495] ? 2 : 0) : 0) === 2
  s[970] = v44
  const v45 = s[90] ? 0 : 2097152
  s[971] = v45
  const v46 = f.vurderingsdato <= 16800 /* 2015-12-31 */
  s[509] = v46
  const v47 = v46 ? s[496] : s[118] ? 16 : 0
  s[972] = v47
  const v48 = (v46 ? s[469] : s[118] ? 2 : 0) === 2
  s[548] = v48
  const v49 = f.fikSygedagpengeVedLivstruende ? 8192 : 16384
  s[973] = v49
  const v50 = s[118] ? 3 : 0
  s[510] = v50
  const v51 = f.vurderingsdato <= 18261 /* 2019-12-31 */
  s[537] = v51
  const v52 = f.vurderingsdato <= 16251 /* 2014-06-30 */
  s[541] = v52
  const v53 = v52 ? s[469] : v46 ? (s[148] ? 2 : 0) : v51 ? v50 : s[135] ? 4 : 0
  const v54 = s[118] ? 24 : 0
  s[974] = v54
  const v55 = v53 === 2
  s[975] = v55
  const v56 = s[90] ? 0 : 32768
  s[976] = v56
  const v57 = v53 === 3
  s[984] = v57
  const v58 = s[98] ? 262144 : 524288
  s[987] = v58
  const v59 = f.naaetFolkepensionsalder ? 2097152 : 4194304
  s[988] = v59
  const v60 = s[99] ? 16777216 : 33554432
  s[989] = v60
  const v61 = f.naaetFolkepensionsalder ? 8 : 16
  s[990] = v61
  const v62 = s[99] ? 64 : 128
  s[991] = v62
  const v63 = v53 === 4
  s[992] = v63
  const v64 = s[90] ? 0 : 32
  s[994] = v64
  const v65 = s[83] ? 65536 : 131072
  s[998] = v65
  const v66 = v3 ? (s[89] ? 524288 : 1048576) : 0
  s[999] = v66
  const v67 = s[69] ? 16777216 : 0
  s[1005] = v67
  const v68 = f.vurderingsdato <= 17896 /* 2018-12-31 */
  const v69 = v68 ? s[469] : s[497] ? 2 : 0
  const v70 = v68 ? s[496] : s[497] ? 16 : 0
  s[1008] = v70
  const v71 = v69 === 1
  s[1009] = v71
  const v72 = v69 === 2
  s[1010] = v72
  const v73 = s[498] ? s[478] : 0
  const v74 = v73 === 2
  s[1013] = v74
  const v75 = v73 === 1
  s[1011] = v75
  const v76 = f.saerligeGrundeTilAndetTidspunkt ? 512 : 0
  s[1012] = v76
  const v77 = s[499] ? 5 : 0
  s[511] = v77
  const v78 = f.vurderingsdato <= 20484 /* 2026-01-31 */
  s[508] = v78
  const v79 = s[500] ? s[469] : s[501] ? s[502] : s[503] ? s[504] : v78 ? s[505] : v77
  s[506] = v79
}

function svar_29(f, s) {
  const v0 = s[499] ? 40 : 0
  s[1014] = v0
  const v1 = s[506] === 1
  s[1015] = v1
  const v2 = s[506] === 2
  s[1016] = v2
  const v3 = s[506] === 3
  s[1017] = v3
  const v4 = s[506] === 4
  s[1018] = v4
  const v5 = s[506] === 5
  s[1019] = v5
  const v6 = s[59] >= 14613 /* 2010-01-04 */
  s[1021] = v6
  const v7 = s[61] <= 14612 /* 2010-01-03 */
  s[1020] = v7
  const v8 = s[65] ? (s[475] ? (v7 ? s[477] : s[492] ? (v6 ? 2 : 0) : s[507] ? 3 : 0) : 0) : 0
  const v9 = v8 === 2
  s[1023] = v9
  const v10 = v8 === 3
  s[1026] = v10
  const v11 = s[128] ? (s[508] ? (s[128] ? 1 : 0) : s[499] ? 2 : 0) : 0
  const v12 = v11 === 1
  s[1028] = v12
  const v13 = v11 === 2
  s[1033] = v13
  const v14 = (s[500] ? s[469] : s[509] ? s[502] : s[510]) === 3
  s[1034] = v14
  const v15 = f.vurderingsdato <= 20634 /* 2026-06-30 */
  s[539] = v15
  const v16 = v15 ? s[511] : s[119] ? 6 : 0
  const v17 = f.vurderingsdato <= 20088 /* 2024-12-31 */
  s[538] = v17
  const v18 = f.vurderingsdato <= 16439 /* 2015-01-04 */
  s[536] = v18
  const v19 = s[500] ? s[469] : v18 ? s[502] : v17 ? (s[128] ? 3 : 0) : s[508] ? (s[120] ? 4 : 0) : v16
  const v20 = v15 ? v0 : s[119] ? 48 : 0
  s[1066] = v20
  const v21 = s[500] ? s[496] : v18 ? s[512] : v17 ? (s[128] ? 24 : 0) : s[508] ? (s[120] ? 32 : 0) : v20
  s[1035] = v21
  const v22 = v19 === 3
  s[1036] = v22
  const v23 = v19 === 4
  s[1037] = v23
  const v24 = v19 === 5
  s[1038] = v24
  const v25 = v19 === 1
  s[1040] = v25
  const v26 = v25 ? (f.tilbagevendenForestaar ? 16384 : 8192) : 0
  s[1039] = v26
  const v27 = v19 === 2
  s[1042] = v27
  const v28 = v27 ? (f.tilbagevendenForestaar ? 1048576 : 524288) : 0
  s[1041] = v28
  const v29 = v22 ? (s[513] ? 33554432 : 0) + (s[514] ? 67108864 : 0) + s[515] : 0
  s[1043] = v29
  const v30 = (v22 ? (s[516] ? 1 : 0) + (s[517] ? 2 : 0) + s[483] : 0) + (v22 ? (s[518] ? 8 : 0) + (s[519] ? 16 : 0) + s[520] : 0)
  s[1044] = v30
  const v31 = s[120] && s[134]
  const v32 = s[120] && !s[133]
  const v33 = v31 ? 1 : v32 ? (s[508] ? (s[120] ? 2 : 0) : v15 ? (s[499] ? 3 : 0) : s[119] ? 4 : 0) : 0
  const v34 = v31 ? 8 : v32 ? (s[508] ? (s[120] ? 16 : 0) : v15 ? (s[499] ? 24 : 0) : s[119] ? 32 : 0) : 0
  s[1045] = v34
  const v35 = s[120] ? 8192 : 16384
  s[1046] = v35
  const v36 = (s[133] ? 65536 : 0) + (s[521] ? 131072 : 0)
  s[1047] = v36
  const v37 = s[119] ? 524288 : 1048576
  s[1048] = v37
  const v38 = (s[522] ? 4194304 : 0) + (s[523] ? 8388608 : 0) + s[524]
  s[1049] = v38
  const v39 = s[525] ? 1 : 2
  s[1078] = v39
  const v40 = v33 === 1
  s[1050] = v40
  const v41 = f.fratraeder ? 64 : 128
  s[1298] = v41
  const v42 = (v40 ? s[526] : 0) + (v40 ? (s[527] ? 16 : 8) : 0) + (v40 ? v41 : 0) + (v40 ? (s[528] ? 1024 : 512) : 0)
  s[1051] = v42
  const v43 = v33 === 2
  s[1058] = v43
  const v44 = v33 === 3
  s[1059] = v44
  const v45 = s[525] ? 2097152 : 4194304
  s[1060] = v45
  const v46 = s[65] ? 16777216 : 33554432
  s[1061] = v46
  const v47 = s[527] ? 268435456 : 134217728
  s[1062] = v47
  const v48 = s[528] ? 16 : 8
  s[1063] = v48
  const v49 = v33 === 4
  s[1064] = v49
  const v50 = s[90] ? 2 : 0
  s[534] = v50
  const v51 = s[134] ? 1 : s[133] ? 0 : s[500] ? v50 : v18 ? (s[464] ? 3 : 0) : s[508] ? (s[128] ? 4 : 0) : v16
  const v52 = s[90] ? 16 : 0
  s[1065] = v52
  const v53 = v51 === 1
  s[1067] = v53
  const v54 = v51 === 4
  s[1068] = v54
  const v55 = (s[125] ? 512 : 0) + (s[123] ? 1024 : 0) + (s[124] ? 2048 : 0)
  s[1069] = v55
  const v56 = v51 === 5
  s[1070] = v56
  const v57 = v51 === 6
  s[1071] = v57
  const v58 = (s[130] ? 262144 : 0) + (s[129] ? 524288 : 0) + (s[120] ? 0 : 1048576)
  s[1072] = v58
  const v59 = s[135] && s[134]
  s[1073] = v59
  const v60 = s[135] && !s[133]
  s[1074] = v60
  const v61 = s[119] ? 5 : 0
  s[540] = v61
  const v62 = v59 ? 1 : v60 ? (v17 ? (s[135] ? 2 : 0) : s[508] ? (s[120] ? 3 : 0) : v15 ? (s[499] ? 4 : 0) : v61) : 0
  s[1087] = v62
  const v63 = s[119] ? 40 : 0
  s[1075] = v63
  const v64 = v62 === 1
  s[1076] = v64
  const v65 = s[136] ? 33554432 : 67108864
  s[1077] = v65
  const v66 = s[65] ? 8 : 16
  s[1079] = v66
  const v67 = s[527] ? 128 : 64
  s[1080] = v67
  const v68 = f.fratraeder ? 512 : 1024
  s[1081] = v68
  const v69 = s[528] ? 8192 : 4096
  s[1082] = v69
  const v70 = s[144] ? 32768 : 65536
  s[1083] = v70
  const v71 = f.forudsigeligtForloeb ? 262144 : 524288
  s[1084] = v71
  const v72 = s[529] ? 2097152 : 4194304
  s[1085] = v72
  const v73 = s[530] ? 16777216 : 33554432
  s[1086] = v73
  const v74 = v62 === 3
  s[1088] = v74
  const v75 = v62 === 4
  s[1089] = v75
  const v76 = (s[125] ? 4096 : 0) + (s[123] ? 8192 : 0) + (s[124] ? 16384 : 0)
  s[1090] = v76
  const v77 = s[144] && s[134]
  s[531] = v77
  const v78 = s[144] && !s[133]
  s[532] = v78
  const v79 = f.vurderingsdato <= 14406 /* 2009-06-11 */
  s[533] = v79
}

function svar_30(f, s) {
  const v0 = s[531] ? 1 : s[532] ? (s[533] ? s[534] : s[500] ? (s[535] ? 3 : 0) : s[536] ? (s[464] ? 4 : 0) : s[537] ? (s[128] ? 5 : 0) : s[538] ? (s[135] ? 6 : 0) : s[508] ? (s[120] ? 7 : 0) : s[539] ? (s[499] ? 8 : 0) : s[119] ? 9 : 0) : 0
  s[1094] = v0
  const v1 = s[128] ? 40 : 0
  s[1091] = v1
  const v2 = v0 === 1
  s[1092] = v2
  const v3 = v0 === 4
  s[1095] = v3
  const v4 = v0 === 6
  s[1097] = v4
  const v5 = v0 === 7
  s[1098] = v5
  const v6 = v0 === 8
  s[1099] = v6
  const v7 = s[500] ? s[469] : s[501] ? s[502] : s[503] ? s[504] : s[539] ? s[505] : s[540]
  const v8 = v7 === 1
  s[1102] = v8
  const v9 = v7 === 2
  s[1104] = v9
  const v10 = v7 === 3
  s[1105] = v10
  const v11 = v7 === 4
  s[1106] = v11
  const v12 = v7 === 5
  s[1107] = v12
  const v13 = f.skriftligtOrienteret ? 4096 : 8192
  s[1108] = v13
  const v14 = f.vurderingsdato <= 18077 /* 2019-06-30 */
  s[1110] = v14
  const v15 = f.vurderingsdato <= 16982 /* 2016-06-30 */
  s[1109] = v15
  const v16 = s[500] ? s[469] : s[541] ? s[502] : v15 ? (s[148] ? 3 : 0) : v14 ? (s[542] ? 4 : 0) : s[543] ? 5 : 0
  const v17 = v16 === 3
  s[1111] = v17
  const v18 = v16 === 4
  s[1113] = v18
  const v19 = v16 === 5
  s[1114] = v19
  const v20 = s[500] ? s[469] : s[502]
  const v21 = s[500] ? s[496] : s[512]
  s[1118] = v21
  const v22 = v20 === 1
  s[1119] = v22
  const v23 = s[544] ? 1 : 2
  s[1124] = v23
  const v24 = f.hensigtsmaessigOptraening ? 8 : 16
  s[1125] = v24
  const v25 = f.opfordret ? 64 : 128
  s[1126] = v25
  const v26 = (s[363] ? 512 : 0) + (s[362] ? 1024 : 0) + (s[90] ? 0 : 2048)
  s[1127] = v26
  const v27 = v20 === 2
  s[1128] = v27
  const v28 = f.vurderingsdato <= 15516 /* 2012-06-25 */
  s[1130] = v28
  const v29 = f.vurderingsdato <= 15397 /* 2012-02-27 */
  s[1129] = v29
  const v30 = s[500] ? s[469] : v29 ? s[502] : v28 ? (s[545] ? 3 : 0) : s[546] ? 4 : 0
  s[1131] = v30
  const v31 = v30 === 4
  s[1134] = v31
  const v32 = f.vurderingsdato <= 16687 /* 2015-09-09 */
  s[1135] = v32
  const v33 = (v32 ? s[469] : s[547] ? 2 : 0) === 2
  s[1136] = v33
  const v34 = f.forlaengelseErAfgjort ? 65536 : 131072
  s[1137] = v34
  const v35 = s[103] ? 32768 : 0
  s[1139] = v35
  const v36 = s[59] >= 19174 /* 2022-07-01 */
  s[1145] = v36
  const v37 = s[59] >= 18319 /* 2020-02-27 */
  s[1144] = v37
  const v38 = s[61] <= 19173 /* 2022-06-30 */
  s[1143] = v38
  const v39 = s[59] >= 15517 /* 2012-06-26 */
  s[577] = v39
  const v40 = v39 ? 4 : 0
  s[578] = v40
  const v41 = s[61] <= 18318 /* 2020-02-26 */
  s[1141] = v41
  const v42 = s[59] >= 15398 /* 2012-02-28 */
  const v43 = v42 ? 3 : 0
  s[582] = v43
  const v44 = s[61] <= 15516 /* 2012-06-25 */
  s[576] = v44
  const v45 = s[61] <= 15397 /* 2012-02-27 */
  s[581] = v45
  const v46 = s[475] ? (s[492] ? s[477] : v45 ? s[493] : v44 ? v43 : v41 ? v40 : v38 ? (v37 ? 5 : 0) : v36 ? 6 : 0) : 0
  const v47 = v42 ? 24 : 0
  s[1140] = v47
  const v48 = v39 ? 32 : 0
  s[1142] = v48
  const v49 = v46 === 1
  s[1146] = v49
  const v50 = s[273] ? 1 : 2
  s[1149] = v50
  const v51 = v46 === 2
  s[1147] = v51
  const v52 = v46 === 3
  s[1148] = v52
  const v53 = f.aftaleForSelvstaendig ? 8 : 16
  s[1150] = v53
  const v54 = v46 === 4
  s[1151] = v54
  const v55 = v46 === 5
  s[1152] = v55
  const v56 = v46 === 6
  s[1153] = v56
  const v57 = s[166] && !s[171] && !s[170]
  s[1158] = v57
  const v58 = (s[166] ? 8192 : 0) + (s[171] ? 16384 : 0) + (s[170] ? 32768 : 0)
  s[1159] = v58
  const v59 = s[548] ? (f.laegenVurdererLivstruende ? 65536 : 131072) : 0
  s[1160] = v59
  const v60 = s[374] && !s[375] && s[90]
  s[1161] = v60
  const v61 = s[475] ? (s[492] ? s[476] : s[494] ? s[549] : s[495] ? 24 : 0) : 0
  s[1163] = v61
  const v62 = s[550] ? (s[475] ? (s[492] ? s[477] : s[494] ? s[493] : s[495] ? 3 : 0) : 0) : 0
  const v63 = f.retErOpbrugt ? 65536 : 131072
  s[1164] = v63
  const v64 = v62 === 1
  s[1166] = v64
  const v65 = v62 === 2
  s[1170] = v65
  const v66 = s[69] ? 256 : 0
  s[587] = v66
  const v67 = s[101] && !s[103] && s[551] < NEVER
  s[1171] = v67
  const v68 = s[552] >= 18809 /* 2021-07-01 */
  s[1173] = v68
  const v69 = s[551] <= 18808 /* 2021-06-30 */
  s[1172] = v69
  const v70 = (v67 ? (v69 ? 1 : v68 ? 2 : 0) : 0) === 1
  s[1174] = v70
  const v71 = s[103] ? 2097152 : 0
  s[1181] = v71
  const v72 = (v67 ? 1 : 0) === 1
  s[1186] = v72
  const v73 = s[189] && !s[190] && s[553] < NEVER
  s[1189] = v73
  const v74 = s[554] >= 18809 /* 2021-07-01 */
  s[1191] = v74
  const v75 = s[553] <= 18808 /* 2021-06-30 */
  s[1190] = v75
  const v76 = (v73 ? (v75 ? 1 : v74 ? 2 : 0) : 0) === 1
  s[1192] = v76
  const v77 = s[555] <= 18808 /* 2021-06-30 */
  s[1204] = v77
  const v78 = (v77 ? 1 : s[556] ? 2 : 0) === 1
  s[1205] = v78
  const v79 = s[557] <= 18808 /* 2021-06-30 */
  s[558] = v79
}

function svar_31(f, s) {
  const v0 = (s[196] ? 0 : s[558] ? 1 : s[559] ? 2 : 0) === 1
  s[1210] = v0
  const v1 = s[193] && !s[194] && s[560] < NEVER
  s[1216] = v1
  const v2 = s[561] >= 18809 /* 2021-07-01 */
  s[1218] = v2
  const v3 = s[560] <= 18808 /* 2021-06-30 */
  s[1217] = v3
  const v4 = (v1 ? (v3 ? 1 : v2 ? 2 : 0) : 0) === 1
  s[1219] = v4
  const v5 = s[562] <= 18808 /* 2021-06-30 */
  s[1226] = v5
  const v6 = (s[563] ? (v5 ? 1 : s[564] ? 2 : 0) : 0) === 1
  s[1227] = v6
  const v7 = s[565] && !s[566] && s[567] < NEVER
  s[1234] = v7
  const v8 = s[568] >= 18809 /* 2021-07-01 */
  s[1236] = v8
  const v9 = s[567] <= 18808 /* 2021-06-30 */
  s[1235] = v9
  const v10 = v7 ? (v9 ? 1 : v8 ? 2 : 0) : 0
  s[1244] = v10
  const v11 = v10 === 1
  s[1237] = v11
  const v12 = s[388] && !s[389] && s[569] < NEVER
  s[1245] = v12
  const v13 = s[570] >= 18809 /* 2021-07-01 */
  s[1247] = v13
  const v14 = s[569] <= 18808 /* 2021-06-30 */
  s[1246] = v14
  const v15 = (v12 ? (v14 ? 1 : v13 ? 2 : 0) : 0) === 1
  s[1248] = v15
  const v16 = s[207] && !s[208] && s[571] < NEVER
  s[1255] = v16
  const v17 = s[572] >= 18809 /* 2021-07-01 */
  s[1257] = v17
  const v18 = s[571] <= 18808 /* 2021-06-30 */
  s[1256] = v18
  const v19 = (v16 ? (v18 ? 1 : v17 ? 2 : 0) : 0) === 1
  s[1258] = v19
  const v20 = s[390] && !s[391] && s[573] < NEVER
  s[1265] = v20
  const v21 = s[574] >= 18809 /* 2021-07-01 */
  s[1267] = v21
  const v22 = s[573] <= 18808 /* 2021-06-30 */
  s[1266] = v22
  const v23 = (v20 ? (v22 ? 1 : v21 ? 2 : 0) : 0) === 1
  s[1268] = v23
  const v24 = s[108] && !s[109] && !s[110]
  s[1275] = v24
  const v25 = (v24 ? s[575] : 0) === 1
  s[1276] = v25
  const v26 = s[70] && !s[71] && !s[69]
  s[1279] = v26
  const v27 = v26 ? s[478] : 0
  const v28 = v27 === 1
  s[1280] = v28
  const v29 = v27 === 2
  s[1281] = v29
  const v30 = s[89] ? (s[475] ? (s[576] ? s[476] : s[577] ? 16 : 0) : 0) : 0
  s[1282] = v30
  const v31 = (s[89] ? (s[475] ? (s[576] ? s[477] : s[577] ? 2 : 0) : 0) : 0) === 2
  s[1283] = v31
  const v32 = s[59] >= 15427 /* 2012-03-28 */
  s[1305] = v32
  const v33 = v32 ? 3 : 0
  s[593] = v33
  const v34 = s[61] <= 15426 /* 2012-03-27 */
  s[592] = v34
  const v35 = s[249] ? (s[475] ? (s[492] ? s[477] : v34 ? s[493] : s[576] ? v33 : s[480] ? s[578] : s[479] ? 5 : 0) : 0) : 0
  s[1288] = v35
  const v36 = v32 ? 24 : 0
  s[1286] = v36
  const v37 = s[249] ? 8192 : 16384
  s[1287] = v37
  const v38 = v35 === 4
  s[1289] = v38
  const v39 = v35 === 5
  s[1290] = v39
  const v40 = s[59] >= 19723 /* 2024-01-01 */
  const v41 = s[61] <= 19722 /* 2023-12-31 */
  const v42 = s[249] ? (s[475] ? (s[492] ? s[477] : v34 ? s[493] : v41 ? v33 : v40 ? 4 : 0) : 0) : 0
  const v43 = s[249] ? (s[475] ? (s[492] ? s[476] : v34 ? s[549] : v41 ? v36 : v40 ? 32 : 0) : 0) : 0
  s[1291] = v43
  const v44 = v42 === 1
  s[1292] = v44
  const v45 = v42 === 2
  s[1300] = v45
  const v46 = f.undskyldendeForhold ? 262144 : 524288
  s[1301] = v46
  const v47 = v42 === 3
  s[1302] = v47
  const v48 = v42 === 4
  s[1303] = v48
  const v49 = f.undskyldendeForhold ? 64 : 128
  s[1304] = v49
  const v50 = s[65] ? (s[475] ? (s[492] ? s[477] : s[579] ? s[493] : v34 ? (s[580] ? 3 : 0) : s[576] ? (v32 ? 4 : 0) : s[577] ? 5 : 0) : 0) : 0
  const v51 = v50 === 1
  s[1306] = v51
  const v52 = v50 === 2
  s[1309] = v52
  const v53 = v50 === 3
  s[1310] = v53
  const v54 = v50 === 5
  s[1311] = v54
  const v55 = s[83] ? (s[475] ? (s[492] ? s[477] : s[581] ? s[493] : s[582]) : 0) : 0
  const v56 = s[83] ? 8192 : 16384
  s[1313] = v56
  const v57 = v55 === 1
  s[1314] = v57
  const v58 = v55 === 2
  s[1315] = v58
  const v59 = v55 === 3
  s[1316] = v59
  const v60 = s[59] >= 15208 /* 2011-08-22 */
  const v61 = s[59] >= 15112 /* 2011-05-18 */
  const v62 = s[61] <= 15207 /* 2011-08-21 */
  const v63 = s[61] <= 15111 /* 2011-05-17 */
  const v64 = s[475] ? (s[492] ? s[477] : v63 ? s[493] : v62 ? (v61 ? 3 : 0) : v60 ? 4 : 0) : 0
  s[591] = v64
  const v65 = s[83] ? v64 : 0
  const v66 = s[475] ? (s[492] ? s[476] : v63 ? s[549] : v62 ? (v61 ? 24 : 0) : v60 ? 32 : 0) : 0
  s[1317] = v66
  const v67 = v65 === 1
  s[1318] = v67
  const v68 = v65 === 2
  s[1321] = v68
  const v69 = v65 === 3
  s[1322] = v69
  const v70 = v65 === 4
  s[1324] = v70
  const v71 = s[83] ? s[478] : 0
  const v72 = s[83] ? s[583] : 0
  s[1325] = v72
  const v73 = v71 === 1
  s[1326] = v73
  const v74 = v71 === 2
  s[1329] = v74
  const v75 = s[475] ? (s[492] ? s[477] : s[480] ? s[493] : s[584]) : 0
  const v76 = v75 === 1
  s[1333] = v76
  const v77 = v75 === 2
  s[1339] = v77
  const v78 = v75 === 3
  s[1340] = v78
  const v79 = (s[585] ? 8 : 0) + (s[586] ? 16 : 0)
  s[1351] = v79
}

function svar_32(f, s) {
  const v0 = (s[70] ? 64 : 0) + (s[71] ? 128 : 0) + s[587]
  s[1352] = v0
  const v1 = f.aftaleMedArbejdsgiver ? 512 : 1024
  s[1353] = v1
  const v2 = (s[588] ? 4096 : 0) + (s[589] ? 8192 : 0) + s[590]
  s[1354] = v2
  const v3 = s[65] ? s[591] : 0
  const v4 = v3 === 1
  s[1355] = v4
  const v5 = v3 === 2
  s[1359] = v5
  const v6 = v3 === 3
  s[1360] = v6
  const v7 = v3 === 4
  s[1362] = v7
  const v8 = s[65] ? (s[475] ? (s[492] ? s[477] : s[592] ? s[493] : s[576] ? s[593] : s[578]) : 0) : 0
  const v9 = v8 === 1
  s[1363] = v9
  const v10 = v8 === 2
  s[1369] = v10
  const v11 = v8 === 4
  s[1370] = v11
}

export function svar(f) {
  const s = new Array(1377)
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
  return { ALF_62_3: s[160], ALF_62_3_hoej: s[161], ALF_62_3_kan: s[594], BEK937_27_kan: s[595], LAB_107_1_kan: s[596], LAB_110_1: s[597], LAB_110_1_hoej: s[598], LAB_110_1_kan: s[599], SDL_2_kan: s[600], SDL_2_1_kan: s[601], SDL_3_kan: s[602], SDL_6_1: s[59], SDL_6_1_hoej: s[61], SDL_6_1_kan: s[603], SDL_7_1_kan: s[604], SDL_7_1_ferie_kan: s[605], SDL_7_1_ferieaftale_kan: s[606], SDL_7_1_genoptagelse: s[607], SDL_7_1_genoptagelse_hoej: s[608], SDL_7_1_genoptagelse_kan: s[609], SDL_7_1_ny_kan: s[610], SDL_7_2_kan: s[611], SDL_7_3: s[612], SDL_7_3_hoej: s[613], SDL_7_3_kan: s[614], SDL_7_5_kan: s[615], SDL_7a_1: s[616], SDL_7a_1_hoej: s[617], SDL_7a_1_kan: s[618], SDL_7c_kan: s[619], SDL_10a_kan: s[620], SDL_11_3: s[621], SDL_11_3_hoej: s[622], SDL_11_3_kan: s[623], SDL_11a_1_kan: s[624], SDL_12_1_1_kan: s[625], SDL_12_1_2_kan: s[626], SDL_12_1_3_kan: s[627], SDL_13b_1: s[628], SDL_13b_1_hoej: s[629], SDL_13b_1_kan: s[630], SDL_13b_1_antal: s[631], SDL_13b_1_antal_hoej: s[632], SDL_13b_1_antal_kan: s[633], SDL_13b_1_naeste: s[634], SDL_13b_1_naeste_hoej: s[635], SDL_13b_1_naeste_kan: s[636], SDL_13b_5_kan: s[637], SDL_13f_1_kan: s[638], SDL_13f_1_dag: s[639], SDL_13f_1_dag_hoej: s[640], SDL_13f_1_dag_kan: s[641], SDL_21_1_1_kan: s[642], SDL_21_1_2_kan: s[643], SDL_21_1_3_kan: s[644], SDL_21_4_kan: s[645], SDL_21_4_dag: s[646], SDL_21_4_dag_hoej: s[647], SDL_21_4_dag_kan: s[648], SDL_21_4_fra: s[649], SDL_21_4_fra_hoej: s[650], SDL_21_4_fra_kan: s[651], SDL_21a_kan: s[652], SDL_24_1: s[105], SDL_24_1_hoej: s[107], SDL_24_1_kan: s[653], SDL_24_1_ophoer: s[654], SDL_24_1_ophoer_hoej: s[655], SDL_24_1_ophoer_kan: s[656], SDL_24_1_revurdering_kan: s[657], SDL_24_3: s[1], SDL_24_3_hoej: s[2], SDL_24_3_kan: s[658], SDL_24a_1_kan: s[659], SDL_24a_1_graense_kan: s[660], SDL_24a_2: s[661], SDL_24a_2_hoej: s[662], SDL_24a_2_kan: s[663], SDL_24a_6_kan: s[664], SDL_24b_1_kan: s[665], SDL_24b_2: s[666], SDL_24b_2_hoej: s[667], SDL_24b_2_kan: s[668], SDL_24c_1_kan: s[669], SDL_25_1: s[104], SDL_25_1_hoej: s[106], SDL_25_1_kan: s[670], SDL_26_1_kan: s[671], SDL_26_1_covid: s[187], SDL_26_1_covid_hoej: s[188], SDL_26_1_covid_kan: s[672], SDL_26_1_fra: s[673], SDL_26_1_fra_hoej: s[674], SDL_26_1_fra_kan: s[675], SDL_26_1_uger: s[676], SDL_26_1_uger_hoej: s[677], SDL_26_1_uger_kan: s[678], SDL_26_2_kan: s[679], SDL_26_3_covid: s[191], SDL_26_3_covid_hoej: s[192], SDL_26_3_covid_kan: s[680], SDL_26a_1_covid: s[681], SDL_26a_3_covid: s[195], SDL_26a_3_covid_kan: s[682], SDL_26c_covid: s[202], SDL_26c_covid_hoej: s[204], SDL_26c_covid_kan: s[683], SDL_26d_covid: s[201], SDL_26d_covid_hoej: s[203], SDL_26d_covid_kan: s[684], SDL_26f_covid: s[685], SDL_26f_covid_hoej: s[686], SDL_26f_covid_kan: s[687], SDL_26g_covid: s[205], SDL_26g_covid_hoej: s[206], SDL_26g_covid_kan: s[688], SDL_26h_covid: s[689], SDL_26h_covid_hoej: s[690], SDL_26h_covid_kan: s[691], SDL_26i_covid: s[692], SDL_26i_covid_hoej: s[693], SDL_26i_covid_kan: s[694], SDL_27_1_kan: s[695], SDL_27_1_1_kan: s[696], SDL_27_1_2_kan: s[697], SDL_27_1_2_slut: s[225], SDL_27_1_2_slut_hoej: s[226], SDL_27_1_2_slut_kan: s[698], SDL_27_1_2_uger: s[699], SDL_27_1_2_uger_hoej: s[700], SDL_27_1_2_uger_kan: s[701], SDL_27_1_3_kan: s[702], SDL_27_1_3_slut: s[229], SDL_27_1_3_slut_hoej: s[230], SDL_27_1_3_slut_kan: s[703], SDL_27_1_3_uger: s[214], SDL_27_1_3_uger_hoej: s[216], SDL_27_1_3_uger_kan: s[704], SDL_27_1_4_kan: s[705], SDL_27_1_4_slut: s[706], SDL_27_1_4_slut_hoej: s[707], SDL_27_1_4_slut_kan: s[708], SDL_27_1_5_kan: s[709], SDL_27_1_6_kan: s[710], SDL_27_1_7_kan: s[711], SDL_27_1_7_2_kan: s[712], SDL_27_1_slut: s[713], SDL_27_1_slut_hoej: s[714], SDL_27_1_slut_kan: s[715], SDL_29_1_kan: s[716], SDL_30_kan: s[717], SDL_30_1: s[66], SDL_30_1_hoej: s[67], SDL_30_1_kan: s[718], SDL_30_2_kan: s[719], SDL_30_fleksjob_kan: s[720], SDL_31_1: s[156], SDL_31_1_hoej: s[157], SDL_31_1_kan: s[721], SDL_32_kan: s[722], SDL_32_1_kan: s[723], SDL_33_1: s[164], SDL_33_1_hoej: s[165], SDL_33_1_kan: s[724], SDL_34_1_kan: s[725], SDL_35_2: s[726], SDL_35_2_hoej: s[727], SDL_35_2_kan: s[728], SDL_35_3: s[729], SDL_35_3_hoej: s[730], SDL_35_3_kan: s[731], SDL_35_3_fra: s[732], SDL_35_3_fra_hoej: s[733], SDL_35_3_fra_kan: s[734], SDL_38_1: s[735], SDL_38_1_hoej: s[736], SDL_38_1_kan: s[737], SDL_38_7: s[738], SDL_38_7_hoej: s[739], SDL_38_7_kan: s[740], SDL_38_7_tide_kan: s[741], SDL_38_8_kan: s[742], SDL_40_1: s[743], SDL_40_1_hoej: s[744], SDL_40_1_kan: s[745], SDL_41_1: s[746], SDL_41_1_hoej: s[747], SDL_41_1_kan: s[748], SDL_42_1_kan: s[749], SDL_43_1: s[750], SDL_43_1_hoej: s[751], SDL_43_1_kan: s[752], SDL_43_4: s[753], SDL_43_4_hoej: s[754], SDL_43_4_kan: s[755], SDL_43_4_tide_kan: s[756], SDL_43_5_kan: s[757], SDL_46_1: s[758], SDL_46_1_hoej: s[759], SDL_46_1_kan: s[760], SDL_47_1: s[761], SDL_47_1_hoej: s[762], SDL_47_1_kan: s[763], SDL_47_1_3: s[764], SDL_47_1_3_hoej: s[765], SDL_47_1_3_kan: s[766], SDL_50_1: s[295], SDL_50_1_hoej: s[296], SDL_50_1_kan: s[767], SDL_51_1: s[293], SDL_51_1_hoej: s[294], SDL_51_1_kan: s[648], SDL_52_1: s[282], SDL_52_1_hoej: s[283], SDL_52_1_kan: s[768], SDL_53_1: s[769], SDL_53_1_hoej: s[770], SDL_53_1_kan: s[771], SDL_53_2_kan: s[772], SDL_53_3: s[773], SDL_53_3_hoej: s[774], SDL_53_3_kan: s[775], SDL_54_1_kan: s[776], SDL_59_2: s[777], SDL_59_2_hoej: s[778], SDL_59_2_kan: s[779], SDL_59_6_kan: s[780], spor: [s[603] + (s[3] ? 0 : s[470]) + ((s[3] ? 0 : s[471]) === 1 ? (s[781] ? 8192 : 16384) : 0), s[59], s[61], s[594] + (s[475] ? (s[480] ? s[476] : s[479] ? 16 : 0) : 0) + (s[782] ? s[783] : 0) + (s[782] ? (f.dagpengerettenSlutter ? 65536 : 131072) : 0), s[160], s[161], s[595] + (s[461] ? 0 : s[784] ? s[496] : s[462] ? 16 : 0) + (s[461] ? 16384 : 8192) + (s[785] ? (s[786] ? 65536 : 131072) : 0) + (s[785] ? (s[787] ? 524288 : 1048576) : 0) + (s[785] ? (s[788] ? 4194304 : 8388608) : 0) + (s[785] ? (s[789] ? 33554432 : 67108864) : 0), (s[785] ? (f.uddannelsePasserMedBehandling ? 1 : 2) : 0) + (s[785] ? (f.uddannelseUdskyderRevalidering ? 16 : 8) : 0) + (s[790] ? (s[786] ? 64 : 128) : 0) + (s[790] ? (s[787] ? 512 : 1024) : 0) + (s[790] ? (s[788] ? 4096 : 8192) : 0) + (s[790] ? (s[789] ? 32768 : 65536) : 0) + (s[790] ? (f.uddannelsePasserMedBehandling ? 262144 : 524288) : 0) + (s[790] ? (f.uddannelseUdskyderRevalidering ? 4194304 : 2097152) : 0) + (s[790] ? (s[791] ? 16777216 : 33554432) : 0), s[611] + (s[500] ? s[496] : s[501] ? s[512] : s[503] ? s[792] : s[793]) + (s[794] ? (s[795] ? 8192 : 16384) : 0) + (s[794] ? s[796] : 0) + (s[794] ? (s[465] ? 524288 : 1048576) : 0) + (s[794] ? (s[466] ? 4194304 : 8388608) : 0) + (s[794] ? (s[467] ? 33554432 : 67108864) : 0), (s[794] ? (s[797] ? 1 : 2) : 0) + (s[794] ? (s[83] ? 8 : 16) : 0) + (s[794] ? (s[286] ? 64 : 128) : 0) + (s[794] ? (s[798] ? 512 : 1024) : 0) + (s[799] ? (s[795] ? 4096 : 8192) : 0) + (s[799] ? s[800] : 0) + (s[799] ? s[801] : 0) + (s[799] ? s[802] : 0) + (s[799] ? s[803] : 0) + (s[799] ? (s[797] ? 134217728 : 268435456) : 0), (s[799] ? (s[83] ? 1 : 2) : 0) + (s[799] ? (s[286] ? 8 : 16) : 0) + (s[799] ? (s[798] ? 64 : 128) : 0) + (s[804] ? (s[805] ? 512 : 1024) : 0) + (s[804] ? s[806] : 0) + (s[804] ? (s[807] ? 32768 : 65536) : 0) + (s[804] ? s[801] : 0) + (s[804] ? s[802] : 0) + (s[804] ? s[803] : 0) + (s[804] ? (s[808] ? 134217728 : 268435456) : 0), (s[804] ? (f.ansatIFleksjob ? 1 : 2) : 0) + (s[804] ? (s[809] ? 8 : 16) : 0) + (s[804] ? (s[797] ? 64 : 128) : 0) + (s[804] ? (s[83] ? 512 : 1024) : 0) + (s[804] ? (s[286] ? 4096 : 8192) : 0) + (s[804] ? (s[798] ? 32768 : 65536) : 0) + (s[810] ? (s[805] ? 262144 : 524288) : 0) + (s[810] ? (s[65] ? 2097152 : 4194304) : 0) + (s[810] ? (s[807] ? 16777216 : 33554432) : 0) + (s[810] ? (s[465] ? 134217728 : 268435456) : 0), (s[810] ? (s[466] ? 1 : 2) : 0) + (s[810] ? (s[467] ? 8 : 16) : 0) + (s[810] ? (s[808] ? 64 : 128) : 0) + (s[810] ? (f.ansatIFleksjob ? 512 : 1024) : 0) + (s[810] ? (s[809] ? 4096 : 8192) : 0) + (s[810] ? (s[797] ? 32768 : 65536) : 0) + (s[810] ? (s[83] ? 262144 : 524288) : 0) + (s[810] ? (s[286] ? 2097152 : 4194304) : 0) + (s[810] ? (s[798] ? 16777216 : 33554432) : 0), s[604] + s[496] + (s[811] ? (f.uarbejdsdygtigVedEgenSygdom ? 8192 : 16384) : 0) + (s[811] ? (s[326] ? 65536 : 0) + (s[327] ? 131072 : 0) + s[812] : 0), s[658] + s[813], s[670] + s[814] + s[815] + s[816] + s[817] + s[818] + s[819], (s[820] ? (s[821] ? 1 : 0) + (s[822] ? 2 : 0) + s[483] : 0) + (s[820] ? (s[823] ? 8 : 0) + (s[824] ? 16 : 0) + s[520] : 0), s[104], s[106], s[653] + (s[825] ? 8 : s[826] ? (s[21] ? 16 : s[30] ? 24 : 0) : 0) + (s[3] ? 16384 : 8192) + ((s[473] ? 65536 : 0) + (s[827] ? 131072 : 0)) + (s[12] ? 1048576 : 524288) + ((s[14] ? 4194304 : 0) + (s[13] ? 8388608 : 0) + s[524]) + ((s[828] ? 33554432 : 0) + (s[829] ? 67108864 : 0) + s[515]), (s[10] ? 1 : 0) + (s[11] ? 2 : 0) + s[483] + ((s[830] ? 8 : 0) + (s[831] ? 16 : 0) + s[520]) + ((s[832] ? 64 : 0) + (s[833] ? 128 : 0) + s[834]) + ((s[835] ? 512 : 0) + (s[836] ? 1024 : 0) + s[837]) + ((s[9] ? 4096 : 0) + (s[8] ? 8192 : 0) + s[590]) + ((s[838] ? 32768 : 0) + (s[839] ? 65536 : 0) + s[840]) + (s[841] ? (s[831] ? 262144 : 0) + (s[830] ? 524288 : 0) + s[842] : 0) + (s[841] ? (s[843] ? 2097152 : 0) + (s[844] ? 4194304 : 0) + s[845] : 0) + (s[841] ? (s[8] ? 16777216 : 0) + (s[9] ? 33554432 : 0) + s[846] : 0) + (s[841] ? (s[847] ? 134217728 : 0) + (s[848] ? 268435456 : 0) + s[491] : 0), (s[849] ? (s[850] ? 1 : 0) + (s[851] ? 2 : 0) + s[483] : 0) + (s[849] ? (s[852] ? 8 : 0) + (s[853] ? 16 : 0) + s[520] : 0), s[105], s[107], s[696] + (s[854] ? (s[855] ? s[856] : s[857] ? s[858] : s[859] ? 24 : 0) : 0) + s[860] + s[861], s[697] + (s[854] ? (s[855] ? s[856] : s[858]) : 0) + s[860] + s[861], s[704] + (s[854] ? (s[862] ? s[856] : s[855] ? s[863] : s[864]) : 0) + s[860] + s[861], s[214], s[216], s[702] + (s[854] ? (s[862] ? s[856] : s[855] ? s[863] : s[865]) : 0) + s[860] + s[861] + (s[866] ? (f.underLaegebehandling ? 524288 : 1048576) : 0) + (s[866] ? (f.laegensSkoenErSikkert ? 4194304 : 8388608) : 0) + (s[866] ? (s[867] ? 33554432 : 0) + (s[868] ? 67108864 : 0) + s[869] : 0), (s[870] ? (f.underLaegebehandling ? 1 : 2) : 0) + (s[870] ? (f.laegensSkoenErSikkert ? 8 : 16) : 0) + (s[870] ? (s[871] ? 64 : 128) : 0) + (s[870] ? (f.underLaegebehandling ? 512 : 1024) : 0) + (s[870] ? (f.laegensSkoenErSikkert ? 4096 : 8192) : 0) + (s[870] ? (s[872] ? 32768 : 65536) : 0) + (s[873] ? (f.underLaegebehandling ? 262144 : 524288) : 0) + (s[873] ? (f.laegensSkoenErSikkert ? 2097152 : 4194304) : 0) + (s[873] ? (s[867] ? 16777216 : 0) + (s[868] ? 33554432 : 0) + (s[48] ? 67108864 : 0) : 0), s[705] + s[874] + s[860] + s[861], s[709] + s[875] + s[860] + s[861] + (s[876] ? (f.laegenVurdererLivstruende ? 524288 : 1048576) : 0) + (s[876] ? (f.behandlingsmulighederUdtoemte ? 4194304 : 8388608) : 0) + (s[877] ? (f.laegenVurdererLivstruende ? 33554432 : 67108864) : 0), s[877] ? (f.behandlingsmulighederUdtoemte ? 1 : 2) : 0, s[710] + s[875] + s[860] + s[861], s[712] + (s[854] ? (s[36] <= 16952 /* 2016-05-31 */ ? s[856] : s[36] <= 16974 /* 2016-06-22 */ ? (s[37] >= 16953 /* 2016-06-01 */ ? 16 : 0) : s[36] <= 20634 /* 2026-06-30 */ ? (s[37] >= 16975 /* 2016-06-23 */ ? 24 : 0) : s[37] >= 20635 /* 2026-07-01 */ ? 32 : 0) : 0) + s[860] + s[861], s[711] + s[875] + s[860] + s[861] + (s[878] ? (f.ansoegningOmFoertidspension ? 524288 : 1048576) : 0) + (s[878] ? (s[400] ? 4194304 : 0) + (s[401] ? 8388608 : 0) + (s[402] ? 16777216 : 0) : 0), s[695] + s[879] + s[860] + s[861] + (s[880] ? (s[50] ? 524288 : 0) + (s[45] ? 1048576 : 0) + (s[46] ? 2097152 : 0) : 0) + (s[880] ? (s[51] ? 4194304 : 0) + (s[56] ? 8388608 : 0) + (s[48] ? 16777216 : 0) : 0) + (s[880] ? (s[52] ? 33554432 : 0) + (s[57] ? 67108864 : 0) + s[869] : 0), (s[880] ? s[705] : 0) + (s[880] ? (s[54] ? 8 : 0) + (s[47] ? 16 : 0) + s[881] : 0) + (s[880] ? (s[55] ? 64 : 0) + (s[49] ? 128 : 0) + s[882] : 0) + (s[880] ? (s[219] ? 512 : 0) + (s[224] ? 1024 : 0) + s[883] : 0), s[660] + s[884], s[719] + s[583] + (s[885] ? (s[886] ? 8192 : 0) + (s[887] ? 16384 : 0) : 0) + (s[885] ? (s[888] ? 65536 : 0) + (s[889] ? 131072 : 0) : 0) + (s[885] ? (s[890] ? 524288 : 0) + (s[891] ? 1048576 : 0) + s[892] : 0) + (s[885] ? (f.andetFravaerSeneste8Uger ? 8388608 : 4194304) : 0) + (s[885] ? (s[893] ? 33554432 : 67108864) : 0), (s[885] ? (s[894] ? 1 : 2) : 0) + (s[885] ? (s[893] ? 8 : 16) : 0) + (s[885] ? (f.genansat ? 64 : 128) : 0) + (s[885] ? (f.paaArbejdeDaSygdommenKom ? 512 : 1024) : 0) + (s[895] ? (s[886] ? 4096 : 0) + (s[887] ? 8192 : 0) : 0) + (s[895] ? (s[888] ? 32768 : 0) + (s[889] ? 65536 : 0) : 0) + (s[895] ? (s[890] ? 262144 : 0) + (s[891] ? 524288 : 0) + s[842] : 0) + (s[895] ? (f.andetFravaerSeneste8Uger ? 4194304 : 2097152) : 0) + (s[895] ? (s[893] ? 16777216 : 33554432) : 0) + (s[895] ? (s[894] ? 134217728 : 268435456) : 0), (s[895] ? (s[893] ? 1 : 2) : 0) + (s[895] ? (f.genansat ? 8 : 16) : 0) + (s[895] ? (f.paaArbejdeDaSygdommenKom ? 64 : 128) : 0), s[720] + (f.ansatIFleksjob ? s[583] : 0) + (f.ansatIFleksjob ? 8192 : 16384), s[717] + s[896] + s[897] + (s[898] ? (s[409] ? 65536 : 0) + (s[410] ? 131072 : 0) + s[899] : 0) + (s[898] ? (s[900] ? 524288 : 0) + (s[901] ? 1048576 : 0) : 0) + (s[898] ? (f.ansatIFleksjob ? 4194304 : 8388608) : 0) + (s[898] ? (s[411] ? 33554432 : 0) + (s[412] ? 67108864 : 0) + (s[413] ? 134217728 : 0) : 0), s[718] + (s[475] ? (s[61] <= 13604 /* 2007-04-01 */ ? s[476] : s[61] <= 14031 /* 2008-06-01 */ ? (s[59] >= 13605 /* 2007-04-02 */ ? 16 : 0) : s[579] ? (s[59] >= 14032 /* 2008-06-02 */ ? 24 : 0) : s[580] ? 32 : 0) : 0), s[66], s[67], s[721] + s[583] + (s[885] ? s[902] : 0) + (s[885] ? (f.fratraeder ? 65536 : 131072) : 0) + (s[895] ? (s[70] ? 524288 : 0) + (s[71] ? 1048576 : 0) + s[903] : 0) + (s[895] ? (f.fratraeder ? 4194304 : 8388608) : 0), s[156], s[157], s[723] + (s[475] ? (s[904] ? s[476] : s[480] ? (s[905] ? 16 : 0) : s[906]) : 0) + (s[907] ? (s[908] ? 8192 : 0) + (s[909] ? 16384 : 0) : 0) + (s[907] ? (s[910] ? 65536 : 0) + (s[911] ? 131072 : 0) + s[912] : 0) + (s[907] ? (s[913] ? 524288 : 1048576) : 0) + (s[907] ? (s[484] ? 4194304 : 0) + (s[79] ? 8388608 : 0) + (s[485] ? 16777216 : 0) : 0) + (s[907] ? (s[71] ? 33554432 : 0) + (s[70] ? 67108864 : 0) + (s[69] ? 134217728 : 0) : 0), (s[907] ? (s[486] ? 1 : 0) + (s[487] ? 2 : 0) + s[914] : 0) + (s[907] ? (f.dagpengeretHvisRask ? 8 : 16) : 0) + (s[907] ? (s[87] ? 64 : 0) + (s[86] ? 128 : 0) : 0) + (s[907] ? (f.erhvervsmaessigUddannelse ? 512 : 1024) : 0) + (s[907] ? (s[488] ? 4096 : 8192) : 0) + (s[907] ? (s[489] ? 32768 : 0) + (s[490] ? 65536 : 0) + s[840] : 0) + (s[907] ? (s[481] ? 262144 : 0) + (s[482] ? 524288 : 0) + s[842] : 0) + (s[907] ? (f.elevILoennetPraktik ? 2097152 : 4194304) : 0) + (s[907] ? (f.ansatIFleksjob ? 16777216 : 33554432) : 0) + (s[915] ? (s[916] ? 134217728 : 0) + (s[917] ? 268435456 : 0) : 0), (s[915] ? (s[918] ? 1 : 0) + (s[919] ? 2 : 0) + s[483] : 0) + (s[915] ? (s[920] ? 8 : 16) : 0) + (s[915] ? s[921] : 0) + (s[915] ? s[922] : 0) + (s[915] ? s[923] : 0) + (s[915] ? s[924] : 0) + (s[915] ? s[925] : 0) + (s[915] ? s[926] : 0) + (s[915] ? s[927] : 0) + (s[915] ? s[928] : 0), (s[915] ? s[929] : 0) + (s[915] ? s[930] : 0) + (s[915] ? s[931] : 0) + (s[932] ? (s[933] ? 512 : 0) + (s[934] ? 1024 : 0) : 0) + (s[932] ? (f.iBeskaeftigelse ? 4096 : 8192) : 0) + (s[932] ? (s[935] ? 32768 : 0) + (s[936] ? 65536 : 0) : 0) + (s[932] ? (s[937] ? 262144 : 0) + (s[938] ? 524288 : 0) : 0) + (s[932] ? (s[939] ? 2097152 : 0) + (s[940] ? 0 : 4194304) : 0) + (s[932] ? (s[941] ? 16777216 : 0) + (s[942] ? 0 : 33554432) : 0) + (s[932] ? (s[943] ? 134217728 : 0) + (s[944] ? 268435456 : 0) : 0), (s[932] ? (s[945] ? 1 : 0) + (s[946] ? 0 : 2) : 0) + (s[932] ? (s[947] ? 8 : 0) + (s[948] ? 0 : 16) : 0) + (s[932] ? s[921] : 0) + (s[932] ? s[922] : 0) + (s[932] ? s[923] : 0) + (s[932] ? s[924] : 0) + (s[932] ? s[925] : 0) + (s[932] ? s[926] : 0) + (s[932] ? s[927] : 0) + (s[932] ? s[928] : 0), (s[932] ? s[929] : 0) + (s[932] ? s[930] : 0) + (s[932] ? s[931] : 0), s[749] + (s[475] ? (s[492] ? s[476] : s[949] ? s[549] : s[950] ? (s[951] ? 24 : 0) : s[952] ? 32 : 0) : 0) + (s[953] ? (s[954] ? 8192 : 16384) : 0) + (s[953] ? (s[955] ? 65536 : 131072) : 0) + (s[953] ? (f.drevetSenesteMaaned ? 524288 : 1048576) : 0) + (s[953] ? (s[956] ? 4194304 : 8388608) : 0) + (s[957] ? (s[954] ? 33554432 : 67108864) : 0), (s[957] ? (s[955] ? 1 : 2) : 0) + (s[957] ? (f.drevetSenesteMaaned ? 8 : 16) : 0) + (s[957] ? (s[956] ? 64 : 128) : 0) + (s[958] ? (s[959] ? 512 : 1024) : 0) + (s[958] ? (s[954] ? 4096 : 8192) : 0) + (s[958] ? (s[955] ? 32768 : 65536) : 0) + (s[958] ? (f.drevetSenesteMaaned ? 262144 : 524288) : 0) + (s[958] ? (s[956] ? 2097152 : 4194304) : 0) + (s[958] ? (f.tilskudTilEgenVirksomhed ? 16777216 : 33554432) : 0) + (s[960] ? (s[959] ? 134217728 : 268435456) : 0), (s[960] ? (s[954] ? 1 : 2) : 0) + (s[960] ? (s[955] ? 8 : 16) : 0) + (s[960] ? (f.drevetSenesteMaaned ? 64 : 128) : 0) + (s[960] ? (s[956] ? 512 : 1024) : 0) + (s[960] ? (f.tilskudTilEgenVirksomhed ? 4096 : 8192) : 0), s[725] + s[583] + (s[885] ? (f.arbejdsskade ? 8192 : 16384) : 0) + (s[885] ? (s[484] ? 65536 : 0) + (s[79] ? 131072 : 0) + (s[485] ? 262144 : 0) : 0) + (s[885] ? (s[71] ? 524288 : 0) + (s[70] ? 1048576 : 0) + s[903] : 0) + (s[885] ? (s[486] ? 4194304 : 0) + (s[487] ? 8388608 : 0) + (s[158] ? 16777216 : 0) : 0) + (s[895] ? (f.arbejdsskade ? 33554432 : 67108864) : 0), (s[895] ? (s[484] ? 1 : 0) + (s[79] ? 2 : 0) + (s[485] ? 4 : 0) : 0) + (s[895] ? (s[71] ? 8 : 0) + (s[70] ? 16 : 0) + (s[69] ? 32 : 0) : 0) + (s[895] ? (s[486] ? 64 : 0) + (s[487] ? 128 : 0) + (s[158] ? 256 : 0) : 0), s[722] + s[896] + (s[898] ? (s[961] ? 8192 : 0) + (s[962] ? 16384 : 0) : 0) + (s[898] ? s[796] : 0) + (s[898] ? (s[82] ? 524288 : 0) + (s[81] ? 1048576 : 0) + s[903] : 0) + (s[898] ? (s[963] ? 4194304 : 0) + (s[964] ? 8388608 : 0) : 0) + s[965], (s[898] ? s[749] : 0) + (s[898] ? (s[89] ? 8 : 16) : 0) + (s[898] ? (s[966] ? 64 : 0) + (s[967] ? 128 : 0) : 0) + (s[898] ? s[968] : 0) + (s[898] ? (s[87] ? 4096 : 0) + (s[86] ? 8192 : 0) : 0) + (s[898] ? (f.erhvervsmaessigUddannelse ? 32768 : 65536) : 0) + (s[898] ? (s[488] ? 262144 : 524288) : 0) + (s[898] ? (s[489] ? 2097152 : 0) + (s[490] ? 4194304 : 0) + s[845] : 0) + (s[898] ? (s[481] ? 16777216 : 0) + (s[482] ? 33554432 : 0) + s[846] : 0) + (s[898] ? (s[414] ? 134217728 : 0) + (s[415] ? 268435456 : 0) + (s[69] ? 536870912 : 0) : 0), s[602] + (s[500] ? s[496] : f.vurderingsdato <= 17701 /* 2018-06-19 */ ? s[512] : s[969] ? 24 : 0), s[659] + s[884] + (s[970] ? (s[93] ? 8192 : 0) + (s[96] ? 16384 : 0) + (s[94] ? 32768 : 0) : 0) + (s[970] ? (s[174] ? 65536 : 0) + (s[172] ? 131072 : 0) + s[899] : 0) + (s[970] ? (s[319] ? 524288 : 0) + (s[320] ? 1048576 : 0) + s[971] : 0) + (s[970] ? (s[91] ? 4194304 : 0) + (s[97] ? 8388608 : 0) + (s[90] ? 0 : 16777216) : 0), s[669] + s[972] + (s[548] ? s[973] : 0) + (s[548] ? (f.laegenFinderIkkeLaengereLivstruende ? 65536 : 131072) : 0), s[596] + (s[541] ? s[496] : s[509] ? (s[148] ? 16 : 0) : s[537] ? s[974] : s[135] ? 32 : 0) + (s[975] ? (s[91] ? 8192 : 0) + (s[97] ? 16384 : 0) + s[976] : 0) + (s[975] ? (s[977] ? 65536 : 0) + (s[978] ? 131072 : 0) : 0) + (s[975] ? (s[979] ? 524288 : 0) + (s[980] ? 1048576 : 0) : 0) + (s[975] ? (s[981] ? 4194304 : 0) + (s[982] ? 8388608 : 0) + (s[150] ? 16777216 : 0) : 0) + (s[975] ? (f.forlaengelseErAfgjort ? 33554432 : 67108864) : 0), (s[975] ? (s[983] ? 1 : 2) : 0) + (s[975] ? (s[98] ? 8 : 16) : 0) + (s[975] ? (f.naaetFolkepensionsalder ? 64 : 128) : 0) + (s[975] ? (s[99] ? 512 : 1024) : 0) + (s[975] ? (s[983] ? 8192 : 4096) : 0) + (s[975] ? (s[98] ? 32768 : 65536) : 0) + (s[975] ? (f.naaetFolkepensionsalder ? 262144 : 524288) : 0) + (s[975] ? (s[99] ? 2097152 : 4194304) : 0) + (s[975] ? (s[109] ? 16777216 : 0) + (s[108] ? 33554432 : 0) + (s[110] ? 67108864 : 0) : 0) + (s[975] ? (s[166] ? 134217728 : 0) + (s[171] ? 268435456 : 0) + (s[170] ? 536870912 : 0) : 0), (s[984] ? s[604] : 0) + (s[984] ? (s[985] ? 8 : 0) + (s[986] ? 16 : 0) : 0) + (s[984] ? (s[979] ? 64 : 0) + (s[980] ? 128 : 0) : 0) + (s[984] ? (s[981] ? 512 : 0) + (s[982] ? 1024 : 0) + (s[150] ? 2048 : 0) : 0) + (s[984] ? (f.forlaengelseErAfgjort ? 4096 : 8192) : 0) + (s[984] ? (s[983] ? 32768 : 65536) : 0) + (s[984] ? s[987] : 0) + (s[984] ? s[988] : 0) + (s[984] ? s[989] : 0) + (s[984] ? (s[983] ? 268435456 : 134217728) : 0), (s[984] ? (s[98] ? 1 : 2) : 0) + (s[984] ? s[990] : 0) + (s[984] ? s[991] : 0) + (s[984] ? (s[109] ? 512 : 0) + (s[108] ? 1024 : 0) + (s[110] ? 2048 : 0) : 0) + (s[984] ? (s[166] ? 4096 : 0) + (s[171] ? 8192 : 0) + (s[170] ? 16384 : 0) : 0) + (s[984] ? (s[377] ? 32768 : 0) + (s[378] ? 65536 : 0) + (s[90] ? 0 : 131072) : 0) + (s[992] ? (s[91] ? 262144 : 0) + (s[97] ? 524288 : 0) + (s[90] ? 0 : 1048576) : 0) + (s[992] ? (s[985] ? 2097152 : 0) + (s[986] ? 4194304 : 0) : 0) + (s[992] ? (s[979] ? 16777216 : 0) + (s[980] ? 33554432 : 0) : 0) + (s[992] ? (s[981] ? 134217728 : 0) + (s[982] ? 268435456 : 0) + (s[150] ? 536870912 : 0) : 0), (s[992] ? s[993] : 0) + (s[992] ? (s[983] ? 8 : 16) : 0) + (s[992] ? (s[98] ? 64 : 128) : 0) + (s[992] ? (f.naaetFolkepensionsalder ? 512 : 1024) : 0) + (s[992] ? (s[99] ? 4096 : 8192) : 0) + (s[992] ? (s[983] ? 65536 : 32768) : 0) + (s[992] ? s[987] : 0) + (s[992] ? s[988] : 0) + (s[992] ? s[989] : 0) + (s[992] ? (s[109] ? 134217728 : 0) + (s[108] ? 268435456 : 0) + (s[110] ? 536870912 : 0) : 0), (s[992] ? s[659] : 0) + (s[992] ? (s[377] ? 8 : 0) + (s[378] ? 16 : 0) + s[994] : 0), s[599] + (s[312] ? (f.jobafklaringStartede <= 17531 /* 2017-12-31 */ ? (s[995] ? 8 : 0) : f.jobafklaringStartede <= 18261 /* 2019-12-31 */ ? (s[996] ? 16 : 0) : s[997] ? 24 : 0) : 0) + (s[312] ? 8192 : 16384) + (f.erIJobafklaring ? 65536 : 131072) + (s[995] ? 524288 : 1048576), s[597], s[598], s[601] + s[896] + s[897] + (s[898] ? s[998] : 0) + s[999] + (s[898] ? (f.arbejdsskade ? 4194304 : 8388608) : 0) + (s[898] ? (s[966] ? 33554432 : 0) + (s[967] ? 67108864 : 0) : 0), (s[898] ? (s[239] ? 1 : 2) : 0) + (s[898] ? (s[87] ? 8 : 0) + (s[86] ? 16 : 0) : 0) + (s[898] ? (f.erhvervsmaessigUddannelse ? 64 : 128) : 0) + (s[898] ? (s[488] ? 512 : 1024) : 0) + (s[898] ? (s[489] ? 4096 : 0) + (s[490] ? 8192 : 0) + s[590] : 0) + (s[898] ? (s[481] ? 32768 : 0) + (s[482] ? 65536 : 0) + s[840] : 0), s[600] + s[896] + (s[898] ? (s[317] ? 8192 : 0) + (s[318] ? 16384 : 0) + s[1000] : 0) + (s[898] ? (s[1001] ? 65536 : 0) + (s[1002] ? 131072 : 0) + s[899] : 0) + (s[898] ? (s[1003] ? 524288 : 0) + (s[1004] ? 1048576 : 0) + s[903] : 0) + (s[898] ? (s[70] ? 4194304 : 0) + (s[71] ? 8388608 : 0) + s[1005] : 0) + (s[898] ? (s[1006] ? 33554432 : 0) + (s[1007] ? 67108864 : 0) + (s[115] ? 134217728 : 0) : 0), (s[898] ? s[722] : 0) + (s[898] ? (s[319] ? 8 : 0) + (s[320] ? 16 : 0) + s[994] : 0) + (s[898] ? (s[91] ? 64 : 0) + (s[97] ? 128 : 0) + (s[90] ? 0 : 256) : 0), s[605] + s[1008], s[606] + s[1008] + (s[1009] ? (f.feriePasserMedForloebet ? 8192 : 16384) : 0) + (s[1009] ? (f.ferieIndenForFerieloven ? 65536 : 131072) : 0) + (s[1010] ? (f.feriePasserMedForloebet ? 524288 : 1048576) : 0) + (s[1010] ? (f.ferieIndenForFerieloven ? 4194304 : 8388608) : 0), s[609] + (f.ferieAftalt ? s[1008] : 0) + (f.ferieAftalt ? 8192 : 16384), s[607], s[608], s[610] + s[1008], s[614] + (s[498] ? s[583] : 0) + (s[1011] ? s[1012] : s[1013] ? s[1012] : 0) + (s[498] ? 8192 : 16384) + (s[1011] ? (f.saerligeGrundeTilAndetTidspunkt ? 65536 : 131072) : 0) + (s[1013] ? (f.saerligeGrundeTilAndetTidspunkt ? 524288 : 1048576) : 0), s[612], s[613], s[615] + (s[500] ? s[496] : s[501] ? s[512] : s[503] ? s[792] : s[508] ? s[793] : s[1014]) + (s[1015] ? (f.helbredetErStationaert ? 8192 : 16384) : 0) + (s[1015] ? (f.arbejdsevnenErAfklaret ? 65536 : 131072) : 0) + (s[1015] ? (f.berettigetTilRevalidering ? 1048576 : 524288) : 0) + (s[1015] ? (f.berettigetTilFleksjob ? 8388608 : 4194304) : 0) + (s[1015] ? (f.berettigetTilFoertidspension ? 67108864 : 33554432) : 0), (s[1016] ? (f.helbredetErStationaert ? 1 : 2) : 0) + (s[1016] ? (f.arbejdsevnenErAfklaret ? 8 : 16) : 0) + (s[1016] ? (f.berettigetTilRevalidering ? 128 : 64) : 0) + (s[1016] ? (f.berettigetTilFleksjob ? 1024 : 512) : 0) + (s[1016] ? (f.berettigetTilFoertidspension ? 8192 : 4096) : 0) + (s[1017] ? (f.helbredetErStationaert ? 32768 : 65536) : 0) + (s[1017] ? (f.arbejdsevnenErAfklaret ? 262144 : 524288) : 0) + (s[1017] ? (f.berettigetTilRevalidering ? 4194304 : 2097152) : 0) + (s[1017] ? (f.berettigetTilFleksjob ? 33554432 : 16777216) : 0) + (s[1017] ? (f.berettigetTilFoertidspension ? 268435456 : 134217728) : 0), (s[1017] ? (f.berettigetTilRessourceforloeb ? 2 : 1) : 0) + (s[1018] ? (f.helbredetErStationaert ? 8 : 16) : 0) + (s[1018] ? (f.arbejdsevnenErAfklaret ? 64 : 128) : 0) + (s[1018] ? (f.berettigetTilRevalidering ? 1024 : 512) : 0) + (s[1018] ? (f.berettigetTilFleksjob ? 8192 : 4096) : 0) + (s[1018] ? (f.berettigetTilFoertidspension ? 65536 : 32768) : 0) + (s[1018] ? (f.berettigetTilRessourceforloeb ? 524288 : 262144) : 0) + (s[1019] ? (f.helbredetErStationaert ? 2097152 : 4194304) : 0) + (s[1019] ? (f.arbejdsevnenErAfklaret ? 16777216 : 33554432) : 0) + (s[1019] ? (f.berettigetTilRevalidering ? 268435456 : 134217728) : 0), (s[1019] ? (f.berettigetTilFleksjob ? 2 : 1) : 0) + (s[1019] ? (f.berettigetTilFoertidspension ? 16 : 8) : 0) + (s[1019] ? (f.berettigetTilRessourceforloeb ? 128 : 64) : 0), s[618] + (s[65] ? (s[475] ? (s[1020] ? s[476] : s[492] ? (s[1021] ? 16 : 0) : s[507] ? 24 : 0) : 0) : 0) + s[1022] + (s[1023] ? (s[1024] ? 65536 : 131072) : 0) + (s[1023] ? (f.fratraeder ? 524288 : 1048576) : 0) + (s[1023] ? (s[1025] ? 4194304 : 8388608) : 0) + (s[1026] ? (s[1024] ? 33554432 : 67108864) : 0), (s[1026] ? s[1027] : 0) + (s[1026] ? (s[1025] ? 8 : 16) : 0), s[616], s[617], s[619] + (s[128] ? (s[508] ? (s[128] ? 8 : 0) : s[499] ? 16 : 0) : 0) + (s[128] ? 8192 : 16384) + (s[1028] ? (s[1029] ? 65536 : 131072) : 0) + (s[1028] ? (f.ventesRaskInden8Uger ? 1048576 : 524288) : 0) + (s[1028] ? (s[1030] ? 4194304 : 0) + (s[1031] ? 8388608 : 0) + s[524] : 0) + (s[1028] ? (f.oenskerTidligOpfoelgning ? 33554432 : 67108864) : 0), (s[1028] ? (s[1032] ? 1 : 2) : 0) + (s[1028] ? (f.ventesRaskInden8Uger ? 16 : 8) : 0) + (s[1033] ? (s[1029] ? 64 : 128) : 0) + (s[1033] ? (f.ventesRaskInden8Uger ? 1024 : 512) : 0) + (s[1033] ? (s[1030] ? 4096 : 0) + (s[1031] ? 8192 : 0) + s[590] : 0) + (s[1033] ? (f.oenskerTidligOpfoelgning ? 32768 : 65536) : 0) + (s[1033] ? (s[1032] ? 262144 : 524288) : 0) + (s[1033] ? (f.ventesRaskInden8Uger ? 4194304 : 2097152) : 0), s[620] + (s[500] ? s[496] : s[509] ? s[512] : s[974]) + (s[1034] ? s[973] : 0) + (s[1034] ? (f.sagenErBelyst ? 65536 : 131072) : 0), s[623] + (f.oplysningsskemaSendt <= 15011 /* 2011-02-06 */ ? (s[335] ? 8 : 0) : f.oplysningsskemaSendt >= 15012 /* 2011-02-07 */ ? 16 : 0), s[621], s[622], s[625] + s[1035] + (s[1036] ? (s[516] ? 8192 : 0) + (s[517] ? 16384 : 0) + (s[5] ? 32768 : 0) : 0) + (s[1036] ? (s[518] ? 65536 : 0) + (s[519] ? 131072 : 0) + s[912] : 0) + (s[1037] ? (s[516] ? 524288 : 0) + (s[517] ? 1048576 : 0) + s[892] : 0) + (s[1037] ? (s[518] ? 4194304 : 0) + (s[519] ? 8388608 : 0) + s[524] : 0) + (s[1038] ? (s[516] ? 33554432 : 0) + (s[517] ? 67108864 : 0) + s[515] : 0), s[1038] ? (s[518] ? 1 : 0) + (s[519] ? 2 : 0) + s[483] : 0, s[624] + (s[536] ? s[496] : s[537] ? (s[128] ? 16 : 0) : s[135] ? 24 : 0), s[626] + s[1035] + s[1039] + (s[1040] ? (f.risikoForLangtForloeb ? 65536 : 131072) : 0) + s[1041] + (s[1042] ? (f.risikoForLangtForloeb ? 4194304 : 8388608) : 0) + s[1043], s[1044] + (s[1036] ? (f.behovForTvaerfagligIndsats ? 128 : 64) : 0) + (s[1037] ? (s[516] ? 512 : 0) + (s[517] ? 1024 : 0) + s[837] : 0) + (s[1037] ? (s[518] ? 4096 : 0) + (s[519] ? 8192 : 0) + s[590] : 0) + (s[1038] ? (s[516] ? 32768 : 0) + (s[517] ? 65536 : 0) + s[840] : 0) + (s[1038] ? (s[518] ? 262144 : 0) + (s[519] ? 524288 : 0) + s[842] : 0), s[627] + s[1035] + s[1039] + (s[1040] ? (f.risikoForLangtForloeb ? 131072 : 65536) : 0) + s[1041] + (s[1042] ? (f.risikoForLangtForloeb ? 8388608 : 4194304) : 0) + s[1043], s[1044] + (s[1036] ? (f.behovForTvaerfagligIndsats ? 64 : 128) : 0), s[638] + s[1045] + s[1046] + s[1047] + s[1048] + s[1049] + (s[1050] ? (s[525] ? 33554432 : 67108864) : 0), s[1051] + (s[1050] ? (s[144] ? 4096 : 8192) : 0) + (s[1050] ? (f.forudsigeligtForloeb ? 32768 : 65536) : 0) + (s[1050] ? (s[529] ? 262144 : 524288) : 0) + (s[1050] ? (s[530] ? 2097152 : 4194304) : 0) + (s[1050] ? (s[1052] ? 16777216 : 0) + (s[1053] ? 33554432 : 0) : 0) + (s[1050] ? (s[525] ? 134217728 : 268435456) : 0), s[1051] + (s[1050] ? (s[1054] ? 4096 : 0) + (s[1055] ? 8192 : 0) + s[590] : 0) + (s[1050] ? (f.opfoelgningOenskes ? 65536 : 32768) : 0) + (s[1050] ? (f.opfoelgningAlligevel ? 524288 : 262144) : 0) + (s[1050] ? (s[1056] ? 2097152 : 0) + (s[1057] ? 4194304 : 0) + s[845] : 0) + (s[1058] ? (s[525] ? 16777216 : 33554432) : 0) + (s[1058] ? (s[65] ? 134217728 : 268435456) : 0), (s[1058] ? (s[527] ? 2 : 1) : 0) + (s[1058] ? (f.fratraeder ? 8 : 16) : 0) + (s[1058] ? (s[528] ? 128 : 64) : 0) + (s[1058] ? (s[144] ? 512 : 1024) : 0) + (s[1058] ? (f.forudsigeligtForloeb ? 4096 : 8192) : 0) + (s[1058] ? (s[529] ? 32768 : 65536) : 0) + (s[1058] ? (s[530] ? 262144 : 524288) : 0) + (s[1059] ? s[1060] : 0) + (s[1059] ? s[1061] : 0) + (s[1059] ? s[1062] : 0), (s[1059] ? s[1027] : 0) + (s[1059] ? s[1063] : 0) + (s[1059] ? (s[144] ? 64 : 128) : 0) + (s[1059] ? (f.forudsigeligtForloeb ? 512 : 1024) : 0) + (s[1059] ? (s[529] ? 4096 : 8192) : 0) + (s[1059] ? (s[530] ? 32768 : 65536) : 0) + (s[1064] ? (s[1052] ? 262144 : 0) + (s[1053] ? 524288 : 0) : 0) + (s[1064] ? s[1060] : 0) + (s[1064] ? s[1061] : 0) + (s[1064] ? s[1062] : 0), (s[1064] ? s[1027] : 0) + (s[1064] ? s[1063] : 0) + (s[1064] ? (s[1054] ? 64 : 0) + (s[1055] ? 128 : 0) + s[834] : 0) + (s[1064] ? (f.opfoelgningOenskes ? 1024 : 512) : 0) + (s[1064] ? (f.opfoelgningAlligevel ? 8192 : 4096) : 0) + (s[1064] ? (s[1056] ? 32768 : 0) + (s[1057] ? 65536 : 0) + s[840] : 0), s[630] + (s[134] ? 8 : s[133] ? 0 : s[500] ? s[1065] : s[536] ? (s[464] ? 24 : 0) : s[508] ? (s[128] ? 32 : 0) : s[1066]) + ((s[133] ? 8192 : 0) + (s[521] ? 16384 : 0)) + (s[119] ? 65536 : 131072) + ((s[522] ? 524288 : 0) + (s[523] ? 1048576 : 0) + s[892]) + (s[1067] ? (s[126] ? 4194304 : 0) + (s[127] ? 8388608 : 0) + (s[128] ? 0 : 16777216) : 0) + (s[1067] ? (s[125] ? 33554432 : 0) + (s[123] ? 67108864 : 0) + (s[124] ? 134217728 : 0) : 0), (s[1067] ? (s[132] ? 1 : 0) + (s[131] ? 2 : 0) : 0) + (s[1067] ? (s[1052] ? 8 : 0) + (s[1053] ? 16 : 0) : 0) + (s[1067] ? (s[525] ? 64 : 128) : 0) + (s[1067] ? (s[65] ? 512 : 1024) : 0) + (s[1067] ? (s[527] ? 8192 : 4096) : 0) + (s[1067] ? (f.fratraeder ? 32768 : 65536) : 0) + (s[1067] ? (s[528] ? 524288 : 262144) : 0) + (s[1067] ? (s[1054] ? 2097152 : 0) + (s[1055] ? 4194304 : 0) + s[845] : 0) + (s[1067] ? (f.opfoelgningOenskes ? 33554432 : 16777216) : 0) + (s[1067] ? (f.opfoelgningAlligevel ? 268435456 : 134217728) : 0), (s[1067] ? (s[1056] ? 1 : 0) + (s[1057] ? 2 : 0) + s[483] : 0) + (s[1067] ? (s[126] ? 8 : 0) + (s[127] ? 16 : 0) + (s[128] ? 0 : 32) : 0) + (s[1068] ? (s[126] ? 64 : 0) + (s[127] ? 128 : 0) + (s[128] ? 0 : 256) : 0) + (s[1068] ? s[1069] : 0) + (s[1070] ? (s[126] ? 4096 : 0) + (s[127] ? 8192 : 0) + (s[128] ? 0 : 16384) : 0) + (s[1070] ? (s[125] ? 32768 : 0) + (s[123] ? 65536 : 0) + (s[124] ? 131072 : 0) : 0) + (s[1071] ? s[1072] : 0) + (s[1071] ? (s[126] ? 2097152 : 0) + (s[127] ? 4194304 : 0) + (s[128] ? 0 : 8388608) : 0) + (s[1071] ? (s[130] ? 16777216 : 0) + (s[129] ? 33554432 : 0) + (s[120] ? 0 : 67108864) : 0) + (s[1071] ? (s[126] ? 134217728 : 0) + (s[127] ? 268435456 : 0) + (s[128] ? 0 : 536870912) : 0), s[628], s[629], s[633] + (s[1073] ? 8 : s[1074] ? (s[538] ? (s[135] ? 16 : 0) : s[508] ? (s[120] ? 24 : 0) : s[539] ? (s[499] ? 32 : 0) : s[1075]) : 0) + (s[135] ? 8192 : 16384) + s[1047] + s[1048] + s[1049] + (s[1076] ? s[1077] : 0), (s[1076] ? s[1078] : 0) + (s[1076] ? s[1079] : 0) + (s[1076] ? s[1080] : 0) + (s[1076] ? s[1081] : 0) + (s[1076] ? s[1082] : 0) + (s[1076] ? s[1083] : 0) + (s[1076] ? s[1084] : 0) + (s[1076] ? s[1085] : 0) + (s[1076] ? s[1086] : 0) + (s[1076] ? (s[132] ? 134217728 : 0) + (s[131] ? 268435456 : 0) : 0), (s[1076] ? (s[1052] ? 1 : 0) + (s[1053] ? 2 : 0) : 0) + (s[1076] ? (s[525] ? 8 : 16) : 0) + (s[1076] ? (s[65] ? 64 : 128) : 0) + (s[1076] ? (s[527] ? 1024 : 512) : 0) + (s[1076] ? (f.fratraeder ? 4096 : 8192) : 0) + (s[1076] ? (s[528] ? 65536 : 32768) : 0) + (s[1076] ? (s[1054] ? 262144 : 0) + (s[1055] ? 524288 : 0) + s[842] : 0) + (s[1076] ? (f.opfoelgningOenskes ? 4194304 : 2097152) : 0) + (s[1076] ? (f.opfoelgningAlligevel ? 33554432 : 16777216) : 0) + (s[1076] ? (s[1056] ? 134217728 : 0) + (s[1057] ? 268435456 : 0) + s[491] : 0), (s[1087] === 2 ? s[625] : 0) + (s[1088] ? (s[130] ? 8 : 0) + (s[129] ? 16 : 0) + (s[120] ? 0 : 32) : 0) + (s[1088] ? (s[125] ? 64 : 0) + (s[123] ? 128 : 0) + (s[124] ? 256 : 0) : 0) + (s[1089] ? (s[130] ? 512 : 0) + (s[129] ? 1024 : 0) + (s[120] ? 0 : 2048) : 0) + (s[1089] ? s[1090] : 0) + (s[1087] === 5 ? (s[130] ? 32768 : 0) + (s[129] ? 65536 : 0) + (s[120] ? 0 : 131072) : 0), s[631], s[632], s[636] + (s[531] ? 8 : s[532] ? (s[533] ? s[1065] : s[500] ? (s[535] ? 24 : 0) : s[536] ? (s[464] ? 32 : 0) : s[537] ? s[1091] : s[538] ? (s[135] ? 48 : 0) : s[508] ? (s[120] ? 56 : 0) : s[539] ? (s[499] ? 64 : 0) : s[119] ? 72 : 0) : 0) + (s[144] ? 8192 : 16384) + s[1047] + s[1048] + s[1049] + (s[1092] ? s[1077] : 0), (s[1092] ? s[1078] : 0) + (s[1092] ? s[1079] : 0) + (s[1092] ? s[1080] : 0) + (s[1092] ? s[1081] : 0) + (s[1092] ? s[1082] : 0) + (s[1092] ? s[1083] : 0) + (s[1092] ? s[1084] : 0) + (s[1092] ? s[1085] : 0) + (s[1092] ? s[1086] : 0) + (s[1092] ? (s[1093] ? 268435456 : 134217728) : 0), (s[1094] === 2 ? s[626] : 0) + (s[1095] ? (s[143] ? 8 : 0) + (s[138] ? 16 : 0) + (s[137] ? 32 : 0) : 0) + (s[1095] ? (s[1096] ? 64 : 128) : 0) + (s[1094] === 5 ? s[1069] : 0) + (s[1097] ? s[1090] : 0) + (s[1097] ? (s[1093] ? 65536 : 32768) : 0) + (s[1098] ? s[1072] : 0) + (s[1098] ? (s[125] ? 2097152 : 0) + (s[123] ? 4194304 : 0) + (s[124] ? 8388608 : 0) : 0) + (s[1098] ? (s[1093] ? 33554432 : 16777216) : 0) + (s[1099] ? (s[130] ? 134217728 : 0) + (s[129] ? 268435456 : 0) + (s[120] ? 0 : 536870912) : 0), (s[1099] ? s[625] : 0) + (s[1099] ? (s[1093] ? 16 : 8) : 0), s[634], s[635], s[637] + (s[500] ? s[496] : f.vurderingsdato <= 15069 /* 2011-04-05 */ ? s[512] : f.vurderingsdato <= 15207 /* 2011-08-21 */ ? (s[1100] ? 24 : 0) : s[536] ? (s[1101] ? 32 : 0) : s[1091]), s[641] + s[1045] + s[1046] + s[1047] + s[1048] + s[1049], s[639], s[640], s[642] + (s[500] ? s[496] : s[501] ? s[512] : s[503] ? s[792] : s[539] ? s[793] : s[1075]) + (s[1102] ? (s[1103] ? 8192 : 16384) : 0) + (s[1102] ? (f.udebliver ? 65536 : 131072) : 0) + (s[1102] ? (f.rimeligGrund ? 1048576 : 524288) : 0) + (s[1102] ? (f.skriftligtOrienteret ? 4194304 : 8388608) : 0) + (s[1104] ? (s[1103] ? 33554432 : 67108864) : 0), (s[1104] ? (f.udebliver ? 1 : 2) : 0) + (s[1104] ? (f.rimeligGrund ? 16 : 8) : 0) + (s[1104] ? (f.skriftligtOrienteret ? 64 : 128) : 0) + (s[1105] ? (s[1103] ? 512 : 1024) : 0) + (s[1105] ? (f.udebliver ? 4096 : 8192) : 0) + (s[1105] ? (f.rimeligGrund ? 65536 : 32768) : 0) + (s[1105] ? (f.skriftligtOrienteret ? 262144 : 524288) : 0) + (s[1106] ? (s[1103] ? 2097152 : 4194304) : 0) + (s[1106] ? (f.udebliver ? 16777216 : 33554432) : 0) + (s[1106] ? (f.rimeligGrund ? 268435456 : 134217728) : 0), (s[1106] ? (f.skriftligtOrienteret ? 1 : 2) : 0) + (s[1107] ? (s[1103] ? 8 : 16) : 0) + (s[1107] ? (f.udebliver ? 64 : 128) : 0) + (s[1107] ? (f.rimeligGrund ? 1024 : 512) : 0) + (s[1107] ? s[1108] : 0), s[652] + (s[500] ? s[496] : s[541] ? s[512] : s[1109] ? (s[148] ? 24 : 0) : s[1110] ? (s[542] ? 32 : 0) : s[543] ? 40 : 0) + (s[1111] ? (s[1112] ? 8192 : 16384) : 0) + (s[1111] ? (f.andenVurderingIndhentet ? 65536 : 131072) : 0) + (s[1113] ? (s[1112] ? 524288 : 1048576) : 0) + (s[1113] ? (f.andenVurderingIndhentet ? 4194304 : 8388608) : 0) + (s[1114] ? (s[1115] ? 33554432 : 67108864) : 0), (s[1114] ? (s[1116] ? 1 : 2) : 0) + (s[1114] ? (s[1117] ? 8 : 16) : 0) + (s[1114] ? (f.tilsvarendeIndgribende ? 64 : 128) : 0), s[643] + s[1118] + (s[1119] ? (s[1120] ? 8192 : 16384) : 0) + (s[1119] ? (s[1121] ? 65536 : 131072) : 0) + (s[1119] ? (s[1122] ? 524288 : 1048576) : 0) + (s[1119] ? (f.noedvendigBehandling ? 4194304 : 8388608) : 0) + (s[1119] ? (s[1123] ? 33554432 : 67108864) : 0), (s[1119] ? s[1124] : 0) + (s[1119] ? s[1125] : 0) + (s[1119] ? s[1126] : 0) + (s[1119] ? s[1127] : 0) + (s[1119] ? s[1108] : 0) + (s[1128] ? (s[1120] ? 32768 : 65536) : 0) + (s[1128] ? (s[1121] ? 262144 : 524288) : 0) + (s[1128] ? (s[1122] ? 2097152 : 4194304) : 0) + (s[1128] ? (f.noedvendigBehandling ? 16777216 : 33554432) : 0) + (s[1128] ? (s[1123] ? 134217728 : 268435456) : 0), (s[1128] ? s[1124] : 0) + (s[1128] ? s[1125] : 0) + (s[1128] ? s[1126] : 0) + (s[1128] ? s[1127] : 0) + (s[1128] ? s[1108] : 0), s[644] + s[496], s[648] + s[1118], s[646], s[647], s[645] + (s[500] ? s[496] : s[1129] ? s[512] : s[1130] ? (s[545] ? 24 : 0) : s[546] ? 32 : 0) + (s[1131] === 1 ? (s[1132] ? 8192 : 0) + (s[1133] ? 0 : 16384) + s[976] : 0) + (s[1131] === 2 ? (s[1132] ? 65536 : 0) + (s[1133] ? 0 : 131072) + s[812] : 0) + (s[1134] ? (s[1132] ? 524288 : 0) + (s[1133] ? 0 : 1048576) + s[971] : 0) + (s[1134] ? (f.genoptagetFoer ? 8388608 : 4194304) : 0), s[651] + (s[358] && !s[359] && !s[360] ? s[1118] : 0) + ((s[358] ? 8192 : 0) + (s[359] ? 16384 : 0) + (s[360] ? 32768 : 0)), s[649], s[650], s[656] + (s[1135] ? s[496] : s[547] ? 16 : 0) + (s[1136] ? (f.ophoerErAfgjort ? 8192 : 16384) : 0) + (s[1136] ? s[1137] : 0) + (s[1136] ? (s[983] ? 524288 : 1048576) : 0) + (s[1136] ? (s[98] ? 4194304 : 8388608) : 0) + (s[1136] ? (f.naaetFolkepensionsalder ? 33554432 : 67108864) : 0), s[1136] ? (s[99] ? 1 : 2) : 0, s[654], s[655], s[657] + (s[153] && !s[154] && !s[103] ? (s[101] && !s[103] && !s[1138] ? (s[107] <= 16251 /* 2014-06-30 */ ? (s[105] >= 13332 /* 2006-07-03 */ ? 8 : 0) : s[105] >= 16252 /* 2014-07-01 */ ? 16 : 0) : 0) : 0) + ((s[153] ? 8192 : 0) + (s[154] ? 16384 : 0) + s[1139]), s[748] + (s[475] ? (s[492] ? s[476] : s[581] ? s[549] : s[576] ? s[1140] : s[1141] ? s[1142] : s[1143] ? (s[1144] ? 40 : 0) : s[1145] ? 48 : 0) : 0) + (s[1146] ? (s[271] ? 8192 : 16384) : 0) + (s[1146] ? (s[273] ? 65536 : 131072) : 0) + (s[1147] ? (s[271] ? 524288 : 1048576) : 0) + (s[1147] ? (s[273] ? 4194304 : 8388608) : 0) + (s[1148] ? (s[271] ? 33554432 : 67108864) : 0), (s[1148] ? s[1149] : 0) + (s[1148] ? s[1150] : 0) + (s[1151] ? (s[271] ? 64 : 128) : 0) + (s[1151] ? (s[273] ? 512 : 1024) : 0) + (s[1151] ? (f.aftaleForSelvstaendig ? 4096 : 8192) : 0) + (s[1152] ? (s[271] ? 32768 : 65536) : 0) + (s[1152] ? (s[273] ? 262144 : 524288) : 0) + (s[1152] ? (f.aftaleForSelvstaendig ? 2097152 : 4194304) : 0) + (s[1152] ? (f.sygMedCovid19 ? 16777216 : 33554432) : 0) + (s[1153] ? (s[271] ? 134217728 : 268435456) : 0), (s[1153] ? s[1149] : 0) + (s[1153] ? s[1150] : 0), s[746], s[747], s[724] + s[896] + s[897] + (s[898] ? (s[1154] ? 65536 : 0) + (s[1155] ? 131072 : 0) + (s[158] ? 262144 : 0) : 0) + s[999] + (s[898] ? (s[1156] ? 4194304 : 0) + (s[1157] ? 8388608 : 0) + (s[162] ? 16777216 : 0) : 0) + s[965], s[898] ? (f.arbejdsskade ? 1 : 2) : 0, s[164], s[165], s[663] + (s[1158] ? (s[475] ? (s[495] ? 8 : 0) : 0) : 0) + s[1159] + ((s[1158] ? (s[475] ? (s[495] ? 1 : 0) : 0) : 0) === 1 ? s[998] : 0), s[661], s[662], s[664] + s[972] + (s[548] ? s[1159] : 0) + s[1160], s[665] + s[972] + (s[548] ? (f.erIJobafklaring ? 8192 : 16384) : 0) + s[1160] + (s[548] ? (f.opfylderBeskaeftigelseskravetVedLivstruende ? 524288 : 1048576) : 0), s[668] + (s[1161] ? (s[118] ? 8 : 0) : 0) + ((s[374] ? 8192 : 0) + (s[375] ? 16384 : 0) + s[976]) + ((s[1161] ? (s[118] ? 1 : 0) : 0) === 1 ? (s[1162] ? 65536 : 131072) : 0), s[666], s[667], s[678] + s[1163], s[676], s[677], s[671] + (s[550] ? s[1163] : 0) + (s[550] ? 8192 : 16384) + s[1164] + (s[1165] ? 1048576 : 524288) + (s[1166] ? (s[185] ? 4194304 : 0) + (s[186] ? 8388608 : 0) + s[1005] : 0) + (s[1166] ? (s[1167] ? 33554432 : 0) + (s[1168] ? 67108864 : 0) + (s[1169] ? 134217728 : 0) : 0), (s[1166] ? s[722] : 0) + (s[1166] ? (s[108] ? 8 : 0) + (s[109] ? 16 : 0) + (s[110] ? 32 : 0) : 0) + (s[1170] ? (s[185] ? 64 : 0) + (s[186] ? 128 : 0) + s[587] : 0) + (s[1170] ? (s[1167] ? 512 : 0) + (s[1168] ? 1024 : 0) + (s[1169] ? 2048 : 0) : 0) + (s[1170] ? (s[174] ? 4096 : 0) + (s[172] ? 8192 : 0) + (s[69] ? 16384 : 0) : 0) + (s[1170] ? (s[108] ? 32768 : 0) + (s[109] ? 65536 : 0) + (s[110] ? 131072 : 0) : 0), s[672] + (s[1171] ? (s[1172] ? 8 : s[1173] ? 16 : 0) : 0) + (s[1174] ? (s[1175] ? 8192 : 0) + (s[1176] ? 16384 : 0) : 0) + (s[1174] ? (s[1177] ? 65536 : 0) + (s[179] ? 131072 : 0) + s[1178] : 0) + (s[1174] ? (s[1179] ? 524288 : 0) + (s[1180] ? 1048576 : 0) + s[1181] : 0) + (s[1174] ? (s[1182] ? 4194304 : 0) + (s[1183] ? 8388608 : 0) + (s[103] ? 16777216 : 0) : 0) + (s[1174] ? (s[177] ? 33554432 : 0) + (s[178] ? 67108864 : 0) : 0), (s[1174] ? (s[1180] ? 1 : 0) + (s[1179] ? 2 : 0) + s[1184] : 0) + (s[1174] ? (s[1185] ? 8 : 16) : 0) + (s[1174] ? (f.fortsatRet9Marts2020 ? 64 : 128) : 0) + (s[1174] ? (s[1177] ? 512 : 0) + (s[179] ? 1024 : 0) + (s[103] ? 2048 : 0) : 0) + (s[1174] ? (s[1179] ? 4096 : 0) + (s[1180] ? 8192 : 0) + (s[103] ? 16384 : 0) : 0) + (s[1174] ? (s[1182] ? 32768 : 0) + (s[1183] ? 65536 : 0) + (s[103] ? 131072 : 0) : 0), s[187], s[188], s[675] + (s[1171] ? 8 : 0) + (s[1186] ? (s[1177] ? 8192 : 0) + (s[179] ? 16384 : 0) + s[1139] : 0) + (s[1186] ? (s[1179] ? 65536 : 0) + (s[1180] ? 131072 : 0) + s[1178] : 0) + (s[1186] ? (s[1182] ? 524288 : 0) + (s[1183] ? 1048576 : 0) + s[1181] : 0) + (s[1186] ? (s[177] ? 4194304 : 0) + (s[178] ? 8388608 : 0) : 0) + (s[1186] ? (s[1180] ? 33554432 : 0) + (s[1179] ? 67108864 : 0) + (s[103] ? 134217728 : 0) : 0), (s[1186] ? (s[1185] ? 1 : 2) : 0) + (s[1186] ? (f.fortsatRet9Marts2020 ? 8 : 16) : 0), s[673], s[674], s[679] + (s[1187] ? s[1163] : 0) + (s[1187] ? 8192 : 16384) + s[1164] + (s[1188] ? 1048576 : 524288) + (s[183] ? 4194304 : 8388608) + (s[98] ? 33554432 : 67108864), (f.opfylderHelbredsbetingelserForFoertidspension ? 1 : 2) + s[990] + s[991], s[680] + (s[1189] ? (s[1190] ? 8 : s[1191] ? 16 : 0) : 0) + (s[1192] ? (s[1193] ? 8192 : 0) + (s[1194] ? 16384 : 0) + (s[190] ? 32768 : 0) : 0) + (s[1192] ? (s[1195] ? 65536 : 0) + (s[1196] ? 131072 : 0) + (s[1197] ? 262144 : 0) : 0) + (s[1192] ? (s[1198] ? 524288 : 0) + (s[1199] ? 1048576 : 0) + (s[190] ? 2097152 : 0) : 0) + (s[1192] ? (s[1200] ? 4194304 : 0) + (s[1201] ? 8388608 : 0) + (s[190] ? 16777216 : 0) : 0) + (s[1192] ? (s[1202] ? 33554432 : 0) + (s[1203] ? 67108864 : 0) + (s[190] ? 134217728 : 0) : 0), s[191], s[192], 1 + (s[1204] ? 8 : s[556] ? 16 : 0) + (s[1205] ? (s[1206] ? 8192 : 16384) : 0) + (s[1205] ? (s[1207] ? 65536 : 131072) : 0) + (s[1205] ? (s[1208] ? 524288 : 1048576) : 0) + (s[1205] ? (s[1209] ? 8388608 : 4194304) : 0), s[681], s[682] + (s[196] ? 0 : s[558] ? 8 : s[559] ? 16 : 0) + (s[1210] ? (s[1211] ? 8192 : 16384) : 0) + (s[1210] ? (s[1212] ? 131072 : 65536) : 0) + (s[1210] ? (s[1213] ? 524288 : 1048576) : 0) + (s[1210] ? (s[1214] ? 4194304 : 8388608) : 0) + (s[1210] ? (s[1215] ? 33554432 : 67108864) : 0), s[195], s[683] + (s[1216] ? (s[1217] ? 8 : s[1218] ? 16 : 0) : 0) + (s[1219] ? (s[1220] ? 8192 : 0) + (s[1221] ? 16384 : 0) + (s[194] ? 32768 : 0) : 0) + (s[1219] ? (s[1222] ? 65536 : 0) + (s[1223] ? 131072 : 0) + (s[194] ? 262144 : 0) : 0) + (s[1219] ? (s[1224] ? 524288 : 0) + (s[1225] ? 1048576 : 0) + (s[194] ? 2097152 : 0) : 0), s[202], s[204], s[684] + (s[563] ? (s[1226] ? 8 : s[564] ? 16 : 0) : 0) + (s[1227] ? (s[1228] ? 8192 : 0) + (s[1229] ? 16384 : 0) + (s[196] ? 32768 : 0) : 0) + (s[1227] ? (s[1230] ? 65536 : 0) + (s[1231] ? 131072 : 0) + (s[196] ? 262144 : 0) : 0) + (s[1227] ? (s[1232] ? 524288 : 0) + (s[1233] ? 1048576 : 0) + (s[196] ? 2097152 : 0) : 0), s[201], s[203], s[687] + (s[1234] ? (s[1235] ? 8 : s[1236] ? 16 : 0) : 0) + s[860] + (s[1237] ? (s[1238] ? 65536 : 0) + (s[1239] ? 131072 : 0) + (s[566] ? 262144 : 0) : 0) + (s[1237] ? (s[1240] ? 524288 : 0) + (s[1241] ? 1048576 : 0) + (s[566] ? 2097152 : 0) : 0) + (s[1237] ? (f.forlaengelseErAfgjort ? 4194304 : 8388608) : 0) + (s[1237] ? (s[1242] ? 33554432 : 0) + (s[1243] ? 67108864 : 0) + (s[566] ? 134217728 : 0) : 0), (s[1237] ? s[993] : 0) + (s[1237] ? (f.forlaengelseErAfgjort ? 8 : 16) : 0) + (s[1237] ? (f.forlaengelseErAfgjort ? 64 : 128) : 0) + (s[1244] === 2 ? (f.forlaengelseErAfgjort ? 512 : 1024) : 0), s[685], s[686], s[688] + (s[1245] ? (s[1246] ? 8 : s[1247] ? 16 : 0) : 0) + (s[1248] ? (s[1249] ? 8192 : 0) + (s[1250] ? 16384 : 0) + (s[389] ? 32768 : 0) : 0) + (s[1248] ? (s[1251] ? 65536 : 0) + (s[1252] ? 131072 : 0) + (s[389] ? 262144 : 0) : 0) + (s[1248] ? (s[1253] ? 524288 : 0) + (s[1254] ? 1048576 : 0) + (s[389] ? 2097152 : 0) : 0), s[205], s[206], s[691] + (s[1255] ? (s[1256] ? 8 : s[1257] ? 16 : 0) : 0) + (s[1258] ? (s[1259] ? 8192 : 0) + (s[1260] ? 16384 : 0) + (s[208] ? 32768 : 0) : 0) + (s[1258] ? (s[1261] ? 65536 : 0) + (s[1262] ? 131072 : 0) + (s[208] ? 262144 : 0) : 0) + (s[1258] ? (s[1263] ? 524288 : 0) + (s[1264] ? 1048576 : 0) + (s[208] ? 2097152 : 0) : 0), s[689], s[690], s[694] + (s[1265] ? (s[1266] ? 8 : s[1267] ? 16 : 0) : 0) + (s[1268] ? (s[1269] ? 8192 : 0) + (s[1270] ? 16384 : 0) + (s[391] ? 32768 : 0) : 0) + (s[1268] ? (s[1271] ? 65536 : 0) + (s[1272] ? 131072 : 0) + (s[391] ? 262144 : 0) : 0) + (s[1268] ? (s[1273] ? 524288 : 0) + (s[1274] ? 1048576 : 0) + (s[391] ? 2097152 : 0) : 0), s[692], s[693], s[701] + (s[854] ? (s[36] <= 14691 /* 2010-03-23 */ ? s[856] : s[855] ? (s[37] >= 14692 /* 2010-03-24 */ ? 16 : 0) : s[864]) : 0) + s[860] + s[861], s[699], s[700], s[698] + s[879] + s[860] + s[861], s[225], s[226], s[703] + s[879] + s[860] + s[861], s[229], s[230], s[708] + s[874] + s[860] + s[861], s[706], s[707], s[715] + (s[1275] ? s[879] : 0) + ((s[108] ? 8192 : 0) + (s[109] ? 16384 : 0) + (s[110] ? 32768 : 0)) + s[1137] + ((s[153] ? 524288 : 0) + (s[154] ? 1048576 : 0) + s[1181]) + (s[1276] ? (s[1277] ? 4194304 : 0) + (s[1278] ? 8388608 : 0) + (s[233] ? 16777216 : 0) : 0) + (s[1276] ? (s[50] ? 33554432 : 0) + (s[45] ? 67108864 : 0) + (s[46] ? 134217728 : 0) : 0), (s[1276] ? s[709] : 0) + (s[1276] ? (s[55] ? 8 : 0) + (s[49] ? 16 : 0) + s[881] : 0) + (s[1276] ? (s[219] ? 64 : 0) + (s[224] ? 128 : 0) + s[882] : 0) + (s[1276] ? (s[51] ? 512 : 0) + (s[56] ? 1024 : 0) + s[883] : 0) + (s[1276] ? (s[52] ? 4096 : 0) + (s[57] ? 8192 : 0) + (s[48] ? 16384 : 0) : 0) + (s[1276] ? (s[53] ? 32768 : 0) + (s[58] ? 65536 : 0) + (s[46] ? 131072 : 0) : 0), s[713], s[714], s[716] + s[814] + s[815] + s[816] + s[817] + s[818] + s[819], s[728] + (s[1279] ? s[583] : 0) + s[902] + (s[1280] ? (f.sygemeldtITide ? 65536 : 131072) : 0) + (s[1280] ? (f.indsigelseModSenSygemelding ? 524288 : 1048576) : 0) + (s[1280] ? (f.fyldestgoerendeBegrundelse ? 4194304 : 8388608) : 0) + (s[1281] ? (f.sygemeldtITide ? 33554432 : 67108864) : 0), (s[1281] ? (f.indsigelseModSenSygemelding ? 1 : 2) : 0) + (s[1281] ? (f.fyldestgoerendeBegrundelse ? 8 : 16) : 0), s[726], s[727], s[731] + s[1282] + s[783], s[729], s[730], s[734] + s[1282] + s[783] + (s[1283] ? (s[1284] ? 65536 : 0) + (s[1285] ? 131072 : 0) + (s[419] ? 262144 : 0) : 0) + (s[1283] ? (f.fyldestgoerendeBegrundelse ? 524288 : 1048576) : 0), s[732], s[733], s[737] + (s[249] ? (s[475] ? (s[492] ? s[476] : s[592] ? s[549] : s[576] ? s[1286] : s[480] ? s[1142] : s[479] ? 40 : 0) : 0) : 0) + s[1287] + (s[1288] === 1 ? (s[261] ? 65536 : 131072) : 0) + (s[1288] === 2 ? (s[261] ? 524288 : 1048576) : 0) + (s[1289] ? (s[239] ? 4194304 : 8388608) : 0) + (s[1289] ? (f.underretningsbrevSendt ? 33554432 : 67108864) : 0), (s[1289] ? (s[89] ? 1 : 2) : 0) + (s[1289] ? (s[261] ? 8 : 16) : 0) + (s[1289] ? (s[255] ? 64 : 128) : 0) + (s[1290] ? s[968] : 0) + (s[1290] ? (f.underretningsbrevSendt ? 4096 : 8192) : 0) + (s[1290] ? (s[89] ? 32768 : 65536) : 0) + (s[1290] ? (s[261] ? 262144 : 524288) : 0) + (s[1290] ? (s[255] ? 2097152 : 4194304) : 0), s[735], s[736], s[741] + (s[249] ? s[583] : 0) + s[1287], s[742] + s[1291] + s[1287] + (s[1292] ? (s[1293] ? 65536 : 0) + (s[1294] ? 131072 : 0) : 0) + (s[1292] ? (s[1295] ? 524288 : 0) + (s[1296] ? 1048576 : 0) + s[892] : 0) + (s[1292] ? (f.undskyldendeForhold ? 4194304 : 8388608) : 0) + (s[1292] ? (s[1297] ? 33554432 : 67108864) : 0), (s[1292] ? s[526] : 0) + (s[1292] ? (f.arbejdsgiverAnmeldteIkke ? 8 : 16) : 0) + (s[1292] ? s[1298] : 0) + (s[1292] ? (s[1299] ? 512 : 1024) : 0) + (s[1300] ? (s[1293] ? 4096 : 0) + (s[1294] ? 8192 : 0) : 0) + (s[1300] ? (s[1295] ? 32768 : 0) + (s[1296] ? 65536 : 0) + s[840] : 0) + (s[1300] ? s[1301] : 0) + (s[1300] ? (s[1297] ? 2097152 : 4194304) : 0) + (s[1300] ? s[1061] : 0) + (s[1300] ? (f.arbejdsgiverAnmeldteIkke ? 134217728 : 268435456) : 0), (s[1300] ? s[1027] : 0) + (s[1300] ? (s[1299] ? 8 : 16) : 0) + (s[1302] ? (s[1293] ? 64 : 0) + (s[1294] ? 128 : 0) : 0) + (s[1302] ? (s[1295] ? 512 : 0) + (s[1296] ? 1024 : 0) + s[837] : 0) + (s[1302] ? (f.undskyldendeForhold ? 4096 : 8192) : 0) + (s[1302] ? (s[1297] ? 32768 : 65536) : 0) + (s[1302] ? (s[65] ? 262144 : 524288) : 0) + (s[1302] ? (f.arbejdsgiverAnmeldteIkke ? 2097152 : 4194304) : 0) + (s[1302] ? (f.fratraeder ? 16777216 : 33554432) : 0) + (s[1302] ? (s[1299] ? 134217728 : 268435456) : 0), (s[1303] ? (s[1293] ? 1 : 0) + (s[1294] ? 2 : 0) : 0) + (s[1303] ? (s[1295] ? 8 : 0) + (s[1296] ? 16 : 0) + s[520] : 0) + (s[1303] ? s[1304] : 0) + (s[1303] ? (s[1297] ? 512 : 1024) : 0) + (s[1303] ? s[806] : 0) + (s[1303] ? (f.arbejdsgiverAnmeldteIkke ? 32768 : 65536) : 0) + (s[1303] ? (f.fratraeder ? 262144 : 524288) : 0) + (s[1303] ? (s[1299] ? 2097152 : 4194304) : 0), s[740] + s[1291] + s[1287] + (s[1292] ? (s[246] ? 65536 : 0) + (s[247] ? 131072 : 0) + (s[248] ? 262144 : 0) : 0) + (s[1292] ? (s[243] ? 524288 : 0) + (s[245] ? 1048576 : 0) + (s[244] ? 2097152 : 0) : 0) + (s[1300] ? (s[246] ? 4194304 : 0) + (s[247] ? 8388608 : 0) + (s[248] ? 16777216 : 0) : 0) + (s[1300] ? (s[243] ? 33554432 : 0) + (s[245] ? 67108864 : 0) + (s[244] ? 134217728 : 0) : 0), (s[1302] ? s[741] : 0) + (s[1302] ? (s[243] ? 8 : 0) + (s[245] ? 16 : 0) + (s[244] ? 32 : 0) : 0) + (s[1303] ? (s[246] ? 64 : 0) + (s[247] ? 128 : 0) + (s[248] ? 256 : 0) : 0) + (s[1303] ? (s[243] ? 512 : 0) + (s[245] ? 1024 : 0) + (s[244] ? 2048 : 0) : 0), s[738], s[739], s[745] + (s[65] ? (s[475] ? (s[492] ? s[476] : s[579] ? s[549] : s[592] ? (s[580] ? 24 : 0) : s[576] ? (s[1305] ? 32 : 0) : s[577] ? 40 : 0) : 0) : 0) + s[1022] + (s[1306] ? (s[1307] ? 65536 : 0) + (s[1308] ? 131072 : 0) + (s[115] ? 262144 : 0) : 0) + (s[1306] ? (s[255] ? 524288 : 1048576) : 0) + (s[1309] ? (s[1307] ? 4194304 : 0) + (s[1308] ? 8388608 : 0) + (s[115] ? 16777216 : 0) : 0) + (s[1309] ? (s[255] ? 33554432 : 67108864) : 0), (s[1310] ? (s[306] ? 1 : 0) + (s[304] ? 2 : 0) + s[483] : 0) + (s[1310] ? (s[255] ? 8 : 16) : 0) + (s[1311] ? (s[1312] ? 64 : 128) : 0) + (s[1311] ? (s[1307] ? 512 : 0) + (s[1308] ? 1024 : 0) + (s[115] ? 2048 : 0) : 0) + (s[1311] ? (s[261] ? 4096 : 8192) : 0), s[743], s[744], s[752] + (s[83] ? (s[475] ? (s[492] ? s[476] : s[581] ? s[549] : s[1140]) : 0) : 0) + s[1313] + (s[1314] ? (s[271] ? 65536 : 131072) : 0) + (s[1314] ? (s[273] ? 524288 : 1048576) : 0) + (s[1315] ? (s[271] ? 4194304 : 8388608) : 0) + (s[1315] ? (s[273] ? 33554432 : 67108864) : 0), (s[1316] ? (f.aftaleForSelvstaendig ? 1 : 2) : 0) + (s[1316] ? (s[271] ? 8 : 16) : 0) + (s[1316] ? (s[273] ? 64 : 128) : 0), s[750], s[751], s[757] + (s[83] ? s[1317] : 0) + s[1313] + (s[1318] ? (s[1319] ? 65536 : 0) + (s[1320] ? 131072 : 0) + s[912] : 0) + (s[1318] ? (f.undskyldendeForhold ? 524288 : 1048576) : 0) + (s[1321] ? (s[1319] ? 4194304 : 0) + (s[1320] ? 8388608 : 0) + s[524] : 0) + (s[1321] ? (f.undskyldendeForhold ? 33554432 : 67108864) : 0), (s[1322] ? (s[1319] ? 1 : 0) + (s[1320] ? 2 : 0) + s[483] : 0) + (s[1322] ? (s[1323] ? 8 : 16) : 0) + (s[1322] ? s[1304] : 0) + (s[1322] ? (f.nemrefusionNede ? 512 : 1024) : 0) + (s[1324] ? (s[1319] ? 4096 : 0) + (s[1320] ? 8192 : 0) + s[590] : 0) + (s[1324] ? (s[1323] ? 32768 : 65536) : 0) + (s[1324] ? s[1301] : 0) + (s[1324] ? (f.nemrefusionNede ? 2097152 : 4194304) : 0), s[755] + s[1325] + s[1313] + (s[1326] ? (s[1327] ? 65536 : 0) + (s[1328] ? 131072 : 0) + (s[431] ? 262144 : 0) : 0) + (s[1326] ? (s[437] ? 524288 : 0) + (s[438] ? 1048576 : 0) + (s[439] ? 2097152 : 0) : 0) + (s[1329] ? (s[1327] ? 4194304 : 0) + (s[1328] ? 8388608 : 0) + (s[431] ? 16777216 : 0) : 0) + (s[1329] ? (s[437] ? 33554432 : 0) + (s[438] ? 67108864 : 0) + (s[439] ? 134217728 : 0) : 0), s[753], s[754], s[756] + s[1325] + s[1313], s[648] + s[496], s[293], s[294], s[768] + s[1118] + (s[1119] ? (s[1330] ? 8192 : 16384) : 0) + (s[1128] ? (s[1330] ? 65536 : 131072) : 0), s[282], s[283], s[775] + s[1118] + (s[1119] ? (s[1331] ? 8192 : 16384) : 0) + (s[1119] ? (s[1332] ? 65536 : 131072) : 0) + (s[1119] ? (s[286] ? 524288 : 1048576) : 0) + (s[1128] ? (s[1331] ? 4194304 : 8388608) : 0) + (s[1128] ? (s[1332] ? 33554432 : 67108864) : 0), s[1128] ? (s[286] ? 1 : 2) : 0, s[773], s[774], s[772] + s[1118] + (s[1119] ? (f.ledigUdenLoen ? 8192 : 16384) : 0) + (s[1119] ? (s[89] ? 65536 : 131072) : 0) + (s[1119] ? (f.arbejdsgiverTilbyderDeltid ? 1048576 : 524288) : 0) + (s[1128] ? (f.ledigUdenLoen ? 4194304 : 8388608) : 0) + (s[1128] ? (s[89] ? 33554432 : 67108864) : 0), s[1128] ? (f.arbejdsgiverTilbyderDeltid ? 2 : 1) : 0, s[767] + s[496], s[295], s[296], s[763] + (s[475] ? (s[492] ? s[476] : s[480] ? s[549] : s[906]) : 0) + (s[1333] ? (s[1334] ? 8192 : 0) + (s[1335] ? 16384 : 0) : 0) + (s[1333] ? (s[1336] ? 65536 : 0) + (s[1337] ? 131072 : 0) + (s[298] ? 262144 : 0) : 0) + (s[1333] ? (s[1338] ? 524288 : 1048576) : 0) + (s[1339] ? (s[1334] ? 4194304 : 0) + (s[1335] ? 8388608 : 0) : 0) + (s[1339] ? (s[1336] ? 33554432 : 0) + (s[1337] ? 67108864 : 0) + (s[298] ? 134217728 : 0) : 0), (s[1339] ? (s[1338] ? 1 : 2) : 0) + (s[1340] ? (s[1334] ? 8 : 0) + (s[1335] ? 16 : 0) : 0) + (s[1340] ? (s[1336] ? 64 : 0) + (s[1337] ? 128 : 0) + (s[298] ? 256 : 0) : 0) + (s[1340] ? (s[1338] ? 512 : 1024) : 0), s[761], s[762], s[771] + s[496] + (s[811] ? (s[448] ? 8192 : 0) + (s[449] ? 16384 : 0) + s[976] : 0) + (s[811] ? (s[1341] ? 65536 : 0) + (s[1342] ? 131072 : 0) : 0) + (s[811] ? (s[1336] ? 524288 : 0) + (s[1337] ? 1048576 : 0) + (s[298] ? 2097152 : 0) : 0) + (s[811] ? (s[1343] ? 4194304 : 8388608) : 0), s[769], s[770], s[760] + s[496] + (s[811] ? s[783] : 0) + (s[811] ? s[998] : 0), s[758], s[759], s[766] + s[583], s[764], s[765], s[776] + s[583] + (s[885] ? s[1022] : 0) + (s[885] ? (s[255] ? 65536 : 131072) : 0) + (s[885] ? (s[1344] ? 524288 : 0) + (s[1345] ? 1048576 : 0) : 0) + (s[885] ? (s[1346] ? 4194304 : 0) + (s[1347] ? 8388608 : 0) + (s[1348] ? 16777216 : 0) : 0) + (s[885] ? (s[1349] ? 33554432 : 0) + (s[1350] ? 67108864 : 0) + (s[168] ? 134217728 : 0) : 0), (s[885] ? s[722] : 0) + (s[885] ? s[1351] : 0) + (s[885] ? s[1352] : 0) + (s[885] ? s[1353] : 0) + (s[885] ? s[1354] : 0) + (s[895] ? s[800] : 0) + (s[895] ? (s[255] ? 262144 : 524288) : 0) + (s[895] ? (s[1344] ? 2097152 : 0) + (s[1345] ? 4194304 : 0) : 0) + (s[895] ? (s[1346] ? 16777216 : 0) + (s[1347] ? 33554432 : 0) + (s[1348] ? 67108864 : 0) : 0) + (s[895] ? (s[1349] ? 134217728 : 0) + (s[1350] ? 268435456 : 0) + (s[168] ? 536870912 : 0) : 0), (s[895] ? s[722] : 0) + (s[895] ? s[1351] : 0) + (s[895] ? s[1352] : 0) + (s[895] ? s[1353] : 0) + (s[895] ? s[1354] : 0), s[780] + (s[65] ? s[1317] : 0) + s[1022] + (s[1355] ? (s[1356] ? 65536 : 0) + (s[1357] ? 131072 : 0) + s[912] : 0) + (s[1355] ? (s[1358] ? 524288 : 1048576) : 0) + (s[1355] ? (f.skyldesLoenmodtageren ? 4194304 : 8388608) : 0) + (s[1355] ? (f.forkertVejledning ? 33554432 : 67108864) : 0), (s[1355] ? (f.saerligeOmstaendighederForRefusion ? 1 : 2) : 0) + (s[1359] ? (s[1356] ? 8 : 0) + (s[1357] ? 16 : 0) + s[520] : 0) + (s[1359] ? (s[1358] ? 64 : 128) : 0) + (s[1359] ? (f.skyldesLoenmodtageren ? 512 : 1024) : 0) + (s[1359] ? (f.forkertVejledning ? 4096 : 8192) : 0) + (s[1359] ? (f.saerligeOmstaendighederForRefusion ? 32768 : 65536) : 0) + (s[1360] ? (s[1356] ? 262144 : 0) + (s[1357] ? 524288 : 0) + s[842] : 0) + (s[1360] ? (s[1361] ? 2097152 : 4194304) : 0) + (s[1360] ? (f.nemrefusionNede ? 16777216 : 33554432) : 0) + (s[1360] ? (f.skyldesLoenmodtageren ? 134217728 : 268435456) : 0), (s[1360] ? (f.forkertVejledning ? 1 : 2) : 0) + (s[1360] ? (f.saerligeOmstaendighederForRefusion ? 8 : 16) : 0) + (s[1362] ? (s[1356] ? 64 : 0) + (s[1357] ? 128 : 0) + s[834] : 0) + (s[1362] ? (s[1361] ? 512 : 1024) : 0) + (s[1362] ? (f.nemrefusionNede ? 4096 : 8192) : 0) + (s[1362] ? (f.skyldesLoenmodtageren ? 32768 : 65536) : 0) + (s[1362] ? (f.forkertVejledning ? 262144 : 524288) : 0) + (s[1362] ? (f.saerligeOmstaendighederForRefusion ? 2097152 : 4194304) : 0), s[779] + (s[65] ? (s[475] ? (s[492] ? s[476] : s[592] ? s[549] : s[576] ? s[1286] : s[1142]) : 0) : 0) + s[1022] + (s[1363] ? (s[1364] ? 65536 : 0) + (s[1365] ? 131072 : 0) + (s[1366] ? 262144 : 0) : 0) + (s[1363] ? (s[1367] ? 524288 : 0) + (s[1368] ? 1048576 : 0) + s[892] : 0) + (s[1363] ? (s[304] ? 4194304 : 0) + (s[306] ? 8388608 : 0) + s[524] : 0) + (s[1363] ? (s[457] ? 33554432 : 0) + (s[458] ? 67108864 : 0) + (s[305] ? 134217728 : 0) : 0), (s[1369] ? (s[1364] ? 1 : 0) + (s[1365] ? 2 : 0) + (s[1366] ? 4 : 0) : 0) + (s[1369] ? (s[1367] ? 8 : 0) + (s[1368] ? 16 : 0) + s[520] : 0) + (s[1369] ? (s[304] ? 64 : 0) + (s[306] ? 128 : 0) + s[834] : 0) + (s[1369] ? (s[457] ? 512 : 0) + (s[458] ? 1024 : 0) + (s[305] ? 2048 : 0) : 0) + (s[1370] ? (s[1371] ? 4096 : 0) + (s[1372] ? 8192 : 0) + (s[1366] ? 16384 : 0) : 0) + (s[1370] ? (s[1373] ? 32768 : 0) + (s[1374] ? 65536 : 0) + s[840] : 0) + (s[1370] ? (s[1375] ? 262144 : 0) + (s[1376] ? 524288 : 0) + s[842] : 0) + (s[1370] ? (s[457] ? 2097152 : 0) + (s[458] ? 4194304 : 0) + (s[305] ? 8388608 : 0) : 0), s[777], s[778]] }
}
