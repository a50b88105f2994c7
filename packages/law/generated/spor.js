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
  s[305] = v2
  const v3 = periods(f.fravaer, (r_fravaer) => r_fravaer.omfang === 'fuldt')
  const v4 = dayReaching(v3, v1, 1)
  const v5 = runEnd(v0, f.vurderingsdato)
  s[4] = v5
  const v6 = v5 >= v4
  s[544] = v6
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
  s[550] = v29
  const v30 = f.uddannelseUnderSygdom === 'foer'
  s[551] = v30
  const v31 = f.uddannelseUnderSygdom === 'begyndt_under'
  s[553] = v31
  const v32 = f.undervisningstimer <= 600
  s[554] = v32
  const v33 = v31 && v32 && f.uddannelsePasserMedBehandling && f.uddannelseUdskyderRevalidering === false
  s[552] = v33
  const v34 = f.uddannelseUnderSygdom === 'opfoelgning'
  s[555] = v34
  const v35 = !v29 && (v30 || v33) || v29 && (v30 || v33 || v34)
  const v36 = f.uddannelseUnderSygdom === 'ingen'
  s[548] = v36
  const BEK937_27 = !v36 && (!v28 || v35)
  s[315] = BEK937_27
  const BEK937_27_nej = !v36 && (!v28 || !v35)
  s[316] = BEK937_27_nej
  const BEK937_27_ir = v36 || !v28
  s[317] = BEK937_27_ir
  // SDL.7.2: Det mindste fravær (SDL § 7, stk. 2)
  const v40 = f.persongruppe === 'loenmodtager'
  s[65] = v40
  const v41 = f.timerDuKanArbejde === 0
  s[564] = v41
  const v42 = f.normalTimerPrUge - f.timerDuKanArbejde
  s[283] = v42
  const v43 = v42 >= 400
  s[565] = v43
  const v44 = v41 || v43
  s[563] = v44
  const v45 = v40 && v44
  s[562] = v45
  const v46 = f.persongruppe === 'selvstaendig'
  s[83] = v46
  const v47 = f.andelAfArbejdetDuKan <= 5000
  s[277] = v47
  const v48 = v46 && v47
  s[566] = v48
  const v49 = f.persongruppe === 'ledig' || f.persongruppe === 'ingen'
  s[567] = v49
  const v50 = f.vurderingsdato >= 15706 /* 2013-01-01 */
  s[114] = v50
  const v51 = f.ansatFra >= 15706 /* 2013-01-01 */
  s[571] = v51
  const v52 = f.ansatIFleksjob && v51
  s[570] = v52
  const v53 = v44 || v52
  s[569] = v53
  const v54 = v40 && v53
  s[568] = v54
  const v55 = !v50 && (v45 || v48 || v49) || v50 && (v54 || v48 || v49)
  const SDL_7_2 = !v28 || v55
  s[341] = SDL_7_2
  const SDL_7_2_nej = !v28 || !v55
  s[342] = SDL_7_2_nej
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
  s[303] = SDL_24_3_eksakt
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
  s[573] = v7
  const v8 = !s[3] && s[4] < v6
  s[574] = v8
  const v9 = v7 && !s[3]
  const v10 = s[5] && !s[3] && v6 >= NEVER
  const v11 = v9 ? v5 : NEVER
  const v12 = v8 ? NEVER : v6
  const v13 = v9 ? (v8 || v10 ? Math.max(v6, v12) : v6) : v12
  const v14 = v9 || v8 || v10
  const v15 = monthEndOver(s[2], 12, 182, s[0])
  const v16 = monthEndOver(s[1], 12, 182, s[0])
  const v17 = !s[3] && s[4] >= v15
  s[575] = v17
  const v18 = !s[3] && s[4] < v16
  s[576] = v18
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
  s[583] = v2
  const v3 = !s[3] && v1 > 16251 /* 2014-06-30 */
  s[582] = v3
  const v4 = !s[3] && s[4] >= v0
  s[590] = v4
  const v5 = !s[3] && s[4] < v1
  s[591] = v5
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
  s[592] = v24
  const v25 = !s[3] && s[4] < v21
  s[593] = v25
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
  s[594] = v48
  const v49 = !s[3] && s[4] < v47
  s[595] = v49
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
  s[596] = v59
  const v60 = !s[3] && s[4] < v58
  s[597] = v60
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
  s[584] = v76
  const v77 = !s[3] && countDays(s[7], 15979 /* 2013-10-01 */, 16251 /* 2014-06-30 */) <= 110
  s[585] = v77
  const v78 = v2 || v77
  s[11] = v78
  const v79 = (v3 || s[5]) && (v76 || s[5]) && (v3 || v76)
  s[10] = v79
}

function svar_4(f, s) {
  // SDL.24.1: Revurderingstidspunktet (SDL § 24, stk. 1)
  const v0 = !s[3] && countDays(s[2], 15979 /* 2013-10-01 */, 16251 /* 2014-06-30 */) > 154
  s[588] = v0
  const v1 = !s[3] && countDays(s[1], 15979 /* 2013-10-01 */, 16251 /* 2014-06-30 */) <= 154
  s[589] = v1
  const v2 = s[8] || v1
  s[587] = v2
  const v3 = (s[9] || s[5]) && (v0 || s[5]) && (s[9] || v0)
  s[586] = v3
  const v4 = s[10] || v3
  s[580] = v4
  const v5 = (s[11] || s[5]) && (v2 || s[5]) && (s[11] || v2)
  s[581] = v5
  const v6 = s[12] || s[13] || v5
  s[579] = v6
  const v7 = !s[12] && (s[14] || s[5]) && (v4 || s[5])
  s[578] = v7
  const v8 = v7 && !v6
  s[577] = v8
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
  const v25 = f.forlaengelseErAfgjort === false && (v13 && SDL_24_1_ir || SDL_24_1_ir && !((!SDL_24_1_er || !SDL_24_1_ir && v15 === v16) && SDL_24_1_er && (!SDL_24_1_er || f.vurderingsdato === v15)))
  s[308] = v25
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
  s[600] = v34
  const v35 = v24 && v33 && v34
  const v36 = v24 && v27 >= 20485 /* 2026-02-01 */ && v30
  s[209] = v36
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
  s[603] = v45
  const v46 = v24 && v29 && v45
  const v47 = v24 && v27 >= 13545 /* 2007-02-01 */ && v31
  const v48 = v26 <= 16251 /* 2014-06-30 */
  s[309] = v48
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
  s[607] = v56
  const v57 = SDL_27_1_3_uger_er && SDL_27_1_3_uger < f.laegensSkoenUgerTilArbejde
  s[608] = v57
  const v58 = f.underLaegebehandling === false || f.laegensSkoenErSikkert === false || v57
  const v59 = f.underLaegebehandling && f.laegensSkoenErSikkert && (v56 || SDL_27_1_2_ir)
  const v60 = f.laegensSkoenUgerTilArbejde <= 364
  s[609] = v60
  const v61 = f.underLaegebehandling && f.laegensSkoenErSikkert && v60
  const v62 = f.laegensSkoenUgerTilArbejde <= 728
  s[610] = v62
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
  s[612] = v0
  const v1 = s[35] <= 16974 /* 2016-06-22 */
  s[613] = v1
  const v2 = s[36] && s[37] >= 16953 /* 2016-06-01 */ && v1
  const v3 = s[35] <= 20634 /* 2026-06-30 */
  s[614] = v3
  const v4 = s[36] && s[37] >= 16975 /* 2016-06-23 */ && v3
  const v5 = s[36] && s[37] >= 20635 /* 2026-07-01 */ && s[38]
  const SDL_27_1_7_2 = s[39] || v2 || v4 && f.arbejdsevnenKanAabenbartIkkeForbedres || v5
  s[456] = SDL_27_1_7_2
  const SDL_27_1_7_2_nej = s[39] || s[36] && s[40] && v0 || v2 || v4 && f.arbejdsevnenKanAabenbartIkkeForbedres === false || v5
  s[457] = SDL_27_1_7_2_nej
  const SDL_27_1_7_2_ir = s[39] || v2 || v5 || s[41]
  s[458] = SDL_27_1_7_2_ir
  // SDL.27.1.7: Forlængelse ved sag om førtidspension (SDL § 27, stk. 1, nr. 7)
  const SDL_27_1_7 = s[39] || s[42] && f.foertidspensionssagPaabegyndt || s[43] && f.foertidspensionssagPaabegyndt || s[44] && (f.ansoegningOmFoertidspension || SDL_27_1_7_2)
  s[210] = SDL_27_1_7
  const SDL_27_1_7_nej = s[39] || s[42] && f.foertidspensionssagPaabegyndt === false || s[43] && f.foertidspensionssagPaabegyndt === false || s[44] && f.ansoegningOmFoertidspension === false && (SDL_27_1_7_2_nej || SDL_27_1_7_2_ir)
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
  s[622] = v38
  const v39 = !s[3] && shiftDays(s[59], -56) < f.ansatFra
  s[623] = v39
  const v40 = v39 || f.andetFravaerSeneste8Uger
  s[621] = v40
  const v41 = (v38 || s[5]) && f.andetFravaerSeneste8Uger === false
  s[620] = v41
  const v42 = f.timerHosArbejdsgiveren >= 7400
  s[624] = v42
  const v43 = v40 || !v42
  s[619] = v43
  const v44 = v41 && v42
  s[618] = v44
  const v45 = v42 && f.genansat && f.paaArbejdeDaSygdommenKom
  s[625] = v45
  const v46 = v44 || v45
  const v47 = v43 && !v45
  const v48 = s[61] >= 15012 /* 2011-02-07 */
  s[78] = v48
  const v49 = !s[3] && v48 && s[62]
  s[73] = v49
  const SDL_30_2 = s[63] || v37 && v46 || v49 && v46
  s[466] = SDL_30_2
  const SDL_30_2_nej = s[63] || v37 && v47 || v49 && v47
  s[467] = SDL_30_2_nej
  const SDL_30_2_ir = s[63] || s[64]
  s[69] = SDL_30_2_ir
  // SDL.30.fleksjob: Ingen arbejdsgiverperiode i fleksjob (SDL § 32, stk. 1, nr. 5)
  const SDL_30_fleksjob = f.ansatIFleksjob && (s[63] || v37 || v49)
  s[468] = SDL_30_fleksjob
  const SDL_30_fleksjob_nej = f.ansatIFleksjob && s[63]
  s[469] = SDL_30_fleksjob_nej
  const SDL_30_fleksjob_ir = f.ansatIFleksjob === false || SDL_30_2_ir
  s[470] = SDL_30_fleksjob_ir
  // SDL.30: Ret over for arbejdsgiveren (SDL § 30, stk. 1)
  const v56 = !s[3] && s[60] && s[62]
  s[86] = v56
  const v57 = f.ansatIFleksjob === false || SDL_30_fleksjob_nej
  s[626] = v57
  const v58 = f.ansatIFleksjob && (SDL_30_fleksjob || SDL_30_fleksjob_ir)
  s[627] = v58
  const SDL_30 = s[63] || v56 && s[65] && (SDL_30_2 || SDL_30_2_ir) && v57
  s[70] = SDL_30
  const SDL_30_nej = s[63] || v56 && (!s[65] || SDL_30_2_nej || v58)
  s[71] = SDL_30_nej
  // SDL.30.1: Arbejdsgiverperioden (SDL § 30, stk. 1)
  const v61 = s[59] <= 13604 /* 2007-04-01 */
  s[628] = v61
  const v62 = !s[3] && s[60] && v61
  const v63 = s[59] <= 14031 /* 2008-06-01 */
  s[629] = v63
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
  s[631] = v17
  const v18 = !s[3] && s[60] && v17
  const v19 = !s[3] && shiftDays(s[61], -91) >= f.tilknyttetArbejdsmarkedetFra
  s[635] = v19
  const v20 = !s[3] && shiftDays(s[59], -91) < f.tilknyttetArbejdsmarkedetFra
  s[636] = v20
  const v21 = f.timerSeneste13Uger >= 12000
  s[637] = v21
  const v22 = SDL_31_1_er && SDL_31_1 < f.vurderingsdato
  s[640] = v22
  const v23 = SDL_31_1_er && SDL_31_1_hoej >= f.vurderingsdato
  s[641] = v23
  const v24 = s[71] || v22
  s[638] = v24
  const v25 = s[70] || s[69]
  s[112] = v25
  const v26 = v25 && (v23 || SDL_31_1_ir) && (s[70] || v23)
  s[79] = v26
  const v27 = s[69] && SDL_31_1_ir
  s[639] = v27
  const v28 = v20 || !v21 || v26
  s[634] = v28
  const v29 = v24 || v27
  s[80] = v29
  const v30 = (v19 || s[5]) && v21 && v29
  s[633] = v30
  const v31 = f.uddannelsensLaengde >= 18
  s[642] = v31
  const v32 = !s[3] && s[61] >= f.uddannelseAfsluttet
  s[643] = v32
  const v33 = !s[3] && s[59] < f.uddannelseAfsluttet
  s[644] = v33
  const v34 = shiftMonths(f.uddannelseAfsluttet, 1)
  const v35 = !s[3] && v34 >= s[59]
  s[645] = v35
  const v36 = !s[3] && v34 < s[61]
  s[646] = v36
  const v37 = f.erhvervsmaessigUddannelse === false || !v31 || v33 || v36
  s[84] = v37
  const v38 = f.erhvervsmaessigUddannelse && v31 && (v32 || s[5]) && (v35 || s[5])
  s[85] = v38
  const v39 = !s[3] && s[61] >= 15523 /* 2012-07-02 */ && s[74]
  const v40 = !s[3] && shiftDays(s[61], -182) >= f.tilknyttetArbejdsmarkedetFra
  s[649] = v40
  const v41 = !s[3] && shiftDays(s[59], -182) < f.tilknyttetArbejdsmarkedetFra
  s[650] = v41
  const v42 = f.timerSeneste26Uger >= 24000
  s[651] = v42
  const v43 = v41 || !v42 || v26
  s[648] = v43
  const v44 = (v40 || s[5]) && v42 && v29
  s[647] = v44
  const v45 = shiftMonths(s[75], -6)
  const v46 = shiftMonths(s[76], -6)
  const v47 = sum(f.timerPrMaaned, (r_timerPrMaaned) => { const r0_0 = !s[3] && r_timerPrMaaned.maaned >= v45; const r0_1 = !s[3] && r_timerPrMaaned.maaned < s[76]; return (r0_0 || s[5]) && (r0_1 || s[5]) && (r0_0 || r0_1) ? r_timerPrMaaned.timer : 0 }) >= 24000
  s[658] = v47
  const v48 = sum(f.timerPrMaaned, (r_timerPrMaaned) => { const r0_0 = !s[3] && r_timerPrMaaned.maaned >= v45; const r0_1 = !s[3] && r_timerPrMaaned.maaned < s[76]; const r0_2 = (r0_0 || s[5]) && (r0_1 || s[5]) && (r0_0 || r0_1); return r0_2 ? (r0_2 && !(!s[3] && r_timerPrMaaned.maaned < v46 || !s[3] && r_timerPrMaaned.maaned >= s[75]) && !s[5] ? r_timerPrMaaned.timer : 0) : 0 }) >= 24000
  s[659] = v48
  const v49 = sum(f.timerPrMaaned, (r_timerPrMaaned) => { const r0_0 = !s[3] && r_timerPrMaaned.maaned >= v45; const r0_1 = !s[3] && r_timerPrMaaned.maaned < s[76]; return (r0_0 || s[5]) && (r0_1 || s[5]) && (r0_0 || r0_1) && r_timerPrMaaned.timer >= 4000 ? 1 : 0 }) >= 5
  s[660] = v49
  const v50 = sum(f.timerPrMaaned, (r_timerPrMaaned) => { const r0_0 = !s[3] && r_timerPrMaaned.maaned >= v45; const r0_1 = !s[3] && r_timerPrMaaned.maaned < s[76]; const r0_2 = (r0_0 || s[5]) && (r0_1 || s[5]) && (r0_0 || r0_1); const r0_3 = r_timerPrMaaned.timer >= 4000; const r0_4 = r0_2 && r0_3; return r0_4 ? (r0_4 && !(r0_2 && !r0_3 || !s[3] && r_timerPrMaaned.maaned < v46 || !s[3] && r_timerPrMaaned.maaned >= s[75] || s[5] && !r0_3) && !(s[5] && r0_3) ? 1 : 0) : 0 }) >= 5
  s[661] = v50
  const v51 = !v48 || !v50
  s[657] = v51
  const v52 = v47 && v49
  s[656] = v52
  const v53 = 6 + f.maanederDerSesBortFra
  const v54 = -v53
  const v55 = shiftMonths(s[75], v54)
  const v56 = shiftMonths(s[76], v54)
  const v57 = sum(f.timerPrMaaned, (r_timerPrMaaned) => { const r0_0 = !s[3] && r_timerPrMaaned.maaned < s[76]; const r0_1 = !s[3] && r_timerPrMaaned.maaned >= v55; return (r0_1 || s[5]) && (r0_0 || s[5]) && (r0_1 || r0_0) ? r_timerPrMaaned.timer : 0 }) >= 24000
  s[664] = v57
  const v58 = sum(f.timerPrMaaned, (r_timerPrMaaned) => { const r0_0 = !s[3] && r_timerPrMaaned.maaned < s[76]; const r0_1 = !s[3] && r_timerPrMaaned.maaned >= v55; const r0_2 = (r0_1 || s[5]) && (r0_0 || s[5]) && (r0_1 || r0_0); return r0_2 ? (r0_2 && !(!s[3] && r_timerPrMaaned.maaned < v56 || !s[3] && r_timerPrMaaned.maaned >= s[75]) && !s[5] ? r_timerPrMaaned.timer : 0) : 0 }) >= 24000
  s[665] = v58
  const v59 = sum(f.timerPrMaaned, (r_timerPrMaaned) => { const r0_0 = !s[3] && r_timerPrMaaned.maaned < s[76]; const r0_1 = !s[3] && r_timerPrMaaned.maaned >= v55; return (r0_1 || s[5]) && (r0_0 || s[5]) && (r0_1 || r0_0) && r_timerPrMaaned.timer >= 4000 ? 1 : 0 }) >= 5
  s[666] = v59
  const v60 = sum(f.timerPrMaaned, (r_timerPrMaaned) => { const r0_0 = !s[3] && r_timerPrMaaned.maaned < s[76]; const r0_1 = r_timerPrMaaned.timer >= 4000; const r0_2 = !s[3] && r_timerPrMaaned.maaned >= v55; const r0_3 = (r0_2 || s[5]) && (r0_0 || s[5]) && (r0_2 || r0_0); const r0_4 = r0_3 && r0_1; return r0_4 ? (r0_4 && !(r0_3 && !r0_1 || !s[3] && r_timerPrMaaned.maaned < v56 || !s[3] && r_timerPrMaaned.maaned >= s[75] || s[5] && !r0_1) && !(s[5] && r0_1) ? 1 : 0) : 0 }) >= 5
  s[667] = v60
  const v61 = !v58 || !v60
  s[663] = v61
  const v62 = v57 && v59
  s[662] = v62
  const v63 = v52 || v62
  s[654] = v63
  const v64 = v51 && v61
  s[655] = v64
  const v65 = f.iBeskaeftigelse === false || v64 || v26
  s[653] = v65
  const v66 = f.iBeskaeftigelse && v63 && v29
  s[652] = v66
  const SDL_32_1 = s[63] || v18 && (v30 || f.dagpengeretHvisRask || v38 || f.elevILoennetPraktik || f.ansatIFleksjob) || v39 && (v44 || f.dagpengeretHvisRask || v38 || f.elevILoennetPraktik || f.ansatIFleksjob) || s[77] && (v66 || f.dagpengeretHvisRask || v38 || f.elevILoennetPraktik || f.ansatIFleksjob)
  s[82] = SDL_32_1
  const SDL_32_1_nej = s[63] || v18 && v28 && f.dagpengeretHvisRask === false && v37 && f.elevILoennetPraktik === false && f.ansatIFleksjob === false || v39 && v43 && f.dagpengeretHvisRask === false && v37 && f.elevILoennetPraktik === false && f.ansatIFleksjob === false || s[77] && v65 && f.dagpengeretHvisRask === false && v37 && f.elevILoennetPraktik === false && f.ansatIFleksjob === false
  s[81] = SDL_32_1_nej
}

function svar_7(f, s) {
  // SDL.42.1: Beskæftigelseskravet for selvstændige (SDL § 42)
  const v0 = f.maanederSomSelvstaendig >= 6
  s[672] = v0
  const v1 = f.maanederSomSelvstaendig + f.maanederSomLoenmodtagerFoer >= 6
  s[673] = v1
  const v2 = v0 || v1
  s[671] = v2
  const v3 = f.timerIVirksomheden >= 1850
  s[674] = v3
  const v4 = v2 && f.drevetSenesteMaaned && v3
  s[675] = v4
  const v5 = s[59] <= 15705 /* 2012-12-31 */
  s[668] = v5
  const v6 = !s[3] && s[78] && v5
  const v7 = s[59] <= 15883 /* 2013-06-27 */
  s[670] = v7
  const v8 = !s[3] && s[61] >= 15706 /* 2013-01-01 */ && v7
  const v9 = v4 || f.tilskudTilEgenVirksomhed
  const v10 = !s[3] && s[61] >= 15884 /* 2013-06-28 */ && s[62]
  const SDL_42_1 = s[63] || s[72] && v4 || v6 && v4 || v8 && v9 || v10 && v9
  s[497] = SDL_42_1
  const SDL_42_1_nej = s[63] || s[72] && !v4 || v6 && !v4 || v8 && !v9 || v10 && !v9
  s[498] = SDL_42_1_nej
  // SDL.34.1: Ret ved arbejdsskade (SDL § 34, stk. 1)
  const v13 = f.arbejdsskade === false || s[79]
  const v14 = f.arbejdsskade && s[80]
  const SDL_34_1 = s[63] || s[72] && v14 || s[73] && v14
  s[471] = SDL_34_1
  const SDL_34_1_nej = s[63] || s[72] && v13 || s[73] && v13
  s[472] = SDL_34_1_nej
  // SDL.32: Ret over for kommunen (SDL § 2, stk. 2)
  const v17 = !s[65] || s[81]
  s[677] = v17
  const v18 = s[65] && (s[82] || s[69])
  s[676] = v18
  const v19 = !s[83] || SDL_42_1_nej
  s[679] = v19
  const v20 = s[83] && (SDL_42_1 || s[69])
  s[678] = v20
  const v21 = f.persongruppe === 'ingen'
  s[230] = v21
  const v22 = !v21 || s[84]
  s[681] = v22
  const v23 = v21 && s[85]
  s[680] = v23
  const SDL_32 = s[63] || s[86] && (v18 || v20 || s[87] || v23 || SDL_34_1)
  s[172] = SDL_32
  const SDL_32_nej = s[63] || s[86] && v17 && v19 && !s[87] && v22 && (SDL_34_1_nej || s[69])
  s[170] = SDL_32_nej
  // SDL.3: Ophold i Danmark (SDL § 3)
  const v26 = f.vurderingsdato >= 17702 /* 2018-06-20 */
  s[682] = v26
  const v27 = !v26 && (f.ophold === 'danmark' || f.ophold === 'rekreation' || f.ophold === 'behandling' || f.ophold === 'udskudt_hjemrejse' || f.ophold === 'udsendt' || f.ophold === 'dansk_social_sikring') || v26 && (f.ophold === 'danmark' || f.ophold === 'rekreation' || f.ophold === 'behandling' || f.ophold === 'udskudt_hjemrejse' || f.ophold === 'udsendt' || f.ophold === 'repatriering' || f.ophold === 'dansk_social_sikring')
  const SDL_3 = !s[88] || v27
  s[330] = SDL_3
  const SDL_3_nej = !s[88] || !v27
  s[331] = SDL_3_nej
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
  s[418] = SDL_24c_1
  const SDL_24c_1_nej = !s[88] || !v37
  s[419] = SDL_24c_1_nej
  // LAB.107.1: Ret til jobafklaringsforløb (LAB § 107)
  const v40 = f.vurderingsdato >= 16252 /* 2014-07-01 */
  s[146] = v40
  const v41 = s[96] || f.naaetFolkepensionsalder || s[97]
  s[693] = v41
  const v42 = f.forlaengelseErAfgjort || v41 && s[98] || !v41 && s[99]
  s[147] = v42
  const v43 = f.forlaengelseErAfgjort === false && (v41 && s[100] || !v41 && s[101])
  s[148] = v43
  const v44 = f.forlaengelseErAfgjort ? f.forlaengelsenSlutter : v41 ? s[102] : s[103]
  s[149] = v44
  const v45 = f.forlaengelseErAfgjort ? f.forlaengelsenSlutter : v41 ? s[104] : s[105]
  s[150] = v45
  const v46 = v42 && f.vurderingsdato >= v44
  s[691] = v46
  const v47 = v42 && f.vurderingsdato < v45
  s[692] = v47
  const v48 = v47 || v41 || s[106]
  s[690] = v48
  const v49 = s[107] || s[108]
  s[225] = v49
  const v50 = (v46 || v43) && !v41 && v49
  s[689] = v50
  const v51 = v50 || SDL_24a_1
  s[687] = v51
  const v52 = SDL_24a_1_nej || SDL_24a_1_ir
  s[167] = v52
  const v53 = v48 && v52
  s[688] = v53
  const v54 = v50 || SDL_24a_1 || SDL_24c_1
  s[694] = v54
  const v55 = v48 && v52 && (SDL_24c_1_nej || !s[88])
  s[695] = v55
  const LAB_107_1 = !s[88] || v40 && (!v36 && v32 && v51 || v36 && v32 && v54)
  s[318] = LAB_107_1
  const LAB_107_1_nej = !s[88] || !v40 || !v36 && (s[95] || v53) || v36 && (s[95] || v55)
  s[319] = LAB_107_1_nej
  // LAB.110.1: Jobafklaringsforløbets længste varighed (LAB § 110, stk. 1)
  const v58 = f.jobafklaringStartede >= 16252 /* 2014-07-01 */
  s[696] = v58
  const v59 = f.jobafklaringStartede >= 17532 /* 2018-01-01 */
  s[697] = v59
  const v60 = shiftMonths(f.jobafklaringStartede, 24)
  const v61 = shiftDays(v60, -1)
  const v62 = f.jobafklaringStartede >= 18262 /* 2020-01-01 */
  s[698] = v62
  const v63 = allPeriods(f.barselUnderJobafklaring)
  const v64 = without(ALL_DAYS, v63)
  const v65 = dayReaching(v64, f.jobafklaringStartede, v60 === NEVER ? Infinity : v60 - f.jobafklaringStartede)
  const LAB_110_1 = v58 ? (v59 ? (v62 ? v65 : Math.min(v61, v65)) : v61) : FIRST_DAY
  s[321] = LAB_110_1
  const LAB_110_1_hoej = v58 ? (v59 ? (v62 ? v65 : Math.max(v61, v65)) : v61) : NEVER
  s[322] = LAB_110_1_hoej
  const LAB_110_1_ir = f.erIJobafklaring === false || !v58
  s[323] = LAB_110_1_ir
  // SDL.2.1: Hvem kan få sygedagpenge (SDL § 2, stk. 1)
  const SDL_2_1 = s[63] || s[86] && (s[65] || s[83] || s[87] || f.arbejdsskade || v23)
  s[327] = SDL_2_1
  const SDL_2_1_nej = s[63] || s[86] && !s[65] && !s[83] && !s[87] && f.arbejdsskade === false && v22
  s[328] = SDL_2_1_nej
  // SDL.2: Ret til sygedagpenge (SDL § 2)
  const v71 = s[109] && s[110] >= f.vurderingsdato
  s[703] = v71
  const v72 = s[109] && s[111] < f.vurderingsdato
  s[704] = v72
  const v73 = s[71] || v72
  s[702] = v73
  const v74 = s[112] && (v71 || s[113]) && (s[70] || v71)
  s[701] = v74
  const v75 = v74 || SDL_32
  s[699] = v75
  const v76 = (v73 || s[69]) && (SDL_32_nej || s[69]) && (v73 || SDL_32_nej)
  s[700] = v76
  const SDL_2 = s[63] || s[86] && (SDL_2_1 || s[69]) && (v75 || s[69]) && v31 && v32 && (SDL_2_1 || v75 || SDL_3 || s[89])
  s[324] = SDL_2
  const SDL_2_nej = s[63] || s[86] && (SDL_2_1_nej || v76 || SDL_3_nej || s[95])
  s[325] = SDL_2_nej
  const SDL_2_ir = s[63] || s[86] && s[69] && !s[88] || s[64]
  s[326] = SDL_2_ir
}

function svar_8(f, s) {
  // SDL.7.1.ferieaftale: Ferien kan aftales med kommunen (SDL § 7, stk. 1)
  const v0 = f.feriePasserMedForloebet && f.ferieIndenForFerieloven
  const SDL_7_1_ferieaftale = !s[88] || v0
  s[334] = SDL_7_1_ferieaftale
  const SDL_7_1_ferieaftale_nej = !s[88] || !v0
  s[335] = SDL_7_1_ferieaftale_nej
  // SDL.7.1.genoptagelse: Sygedagpenge igen efter ferien fra (SDL § 7, stk. 1)
  const v3 = periods(f.afbrydelser, (r_afbrydelser) => r_afbrydelser.slags === 'ferie')
  const v4 = shiftDays(runEnd(v3, f.vurderingsdato), 1)
  const SDL_7_1_genoptagelse = s[88] ? v4 : FIRST_DAY
  s[336] = SDL_7_1_genoptagelse
  const SDL_7_1_genoptagelse_hoej = s[88] ? v4 : NEVER
  s[337] = SDL_7_1_genoptagelse_hoej
  const SDL_7_1_genoptagelse_ir = f.ferieAftalt === false || !s[88]
  s[338] = SDL_7_1_genoptagelse_ir
  // SDL.7.1.ny: Ferien gør det til en ny sygemelding (SDL § 7, stk. 1)
  const SDL_7_1_ny = !s[88] || f.ferieAftalt === false
  s[339] = SDL_7_1_ny
  const SDL_7_1_ny_nej = !s[88] || f.ferieAftalt
  s[340] = SDL_7_1_ny_nej
  // SDL.7.3: Fra hvornår arbejdsevnen ses bredere (SDL § 7, stk. 3)
  const v10 = shiftMonths(s[59], 3)
  s[137] = v10
  const v11 = shiftMonths(s[61], 3)
  s[138] = v11
  const v12 = f.saerligeGrundeTilAndetTidspunkt || !s[3]
  const v13 = f.saerligeGrundeTilAndetTidspunkt === false && s[5]
  const SDL_7_3 = s[63] ? FIRST_DAY : f.saerligeGrundeTilAndetTidspunkt ? f.bredVurderingsdag : v10
  s[343] = SDL_7_3
  const SDL_7_3_hoej = s[63] ? NEVER : f.saerligeGrundeTilAndetTidspunkt ? f.bredVurderingsdag : v11
  s[344] = SDL_7_3_hoej
  const v16 = f.persongruppe === 'loenmodtager' || f.persongruppe === 'selvstaendig'
  s[310] = v16
  const SDL_7_3_er = v16 && (s[63] || s[72] && v12 || s[73] && v12)
  s[345] = SDL_7_3_er
  const SDL_7_3_ir = !v16 || s[63] || s[72] && v13 || s[73] && v13 || s[64]
  s[346] = SDL_7_3_ir
  // SDL.7.5: Stop, når helbredet er stationært (SDL § 7, stk. 5, 2. pkt.)
  const v19 = !s[114] && f.helbredetErStationaert && f.arbejdsevnenErAfklaret && f.berettigetTilRevalidering === false && f.berettigetTilFleksjob === false && f.berettigetTilFoertidspension === false || s[114] && f.helbredetErStationaert && f.arbejdsevnenErAfklaret && f.berettigetTilRevalidering === false && f.berettigetTilFleksjob === false && f.berettigetTilFoertidspension === false && f.berettigetTilRessourceforloeb === false
  const SDL_7_5 = !s[88] || v19
  s[347] = SDL_7_5
  const SDL_7_5_nej = !s[88] || !v19
  s[348] = SDL_7_5_nej
  // SDL.7a.1: Arbejdsgiverens samtale skal være holdt (SDL § 7 a, stk. 1-3)
  const v22 = s[59] <= 14612 /* 2010-01-03 */
  s[710] = v22
  const v23 = !s[3] && s[60] && v22
  const v24 = !s[3] && s[61] >= 14613 /* 2010-01-04 */ && s[115]
  const v25 = allPeriods(f.fravaer)
  const v26 = runStart(v25, f.vurderingsdato)
  const v27 = shiftDays(v26, 56) >= f.fratraedelsesdag
  s[713] = v27
  const v28 = f.fratraeder && v27
  s[712] = v28
  const v29 = v28 ? NEVER : shiftDays(v26, 28)
  const SDL_7a_1 = s[63] ? FIRST_DAY : v24 || s[73] ? v29 : NEVER
  s[349] = SDL_7a_1
  const SDL_7a_1_hoej = s[63] ? NEVER : v23 ? NEVER : v29
  s[350] = SDL_7a_1_hoej
  const SDL_7a_1_er = s[65] && (s[63] || v23 || v24 || s[73])
  s[351] = SDL_7a_1_er
  const SDL_7a_1_ir = !s[65] || s[69]
  s[300] = SDL_7a_1_ir
  // SDL.7c: Tidlig opfølgning (SDL § 7 c, stk. 1)
  const v34 = f.vurderingsdato >= 16440 /* 2015-01-05 */
  s[126] = v34
  const v35 = f.tidligOpfoelgningOensketAf === 'arbejdsgiver'
  s[715] = v35
  const v36 = shiftDays(s[59], 35)
  s[254] = v36
  const v37 = shiftDays(s[61], 35)
  s[255] = v37
  const v38 = !s[3] && shiftDays(v37, -1) >= f.tidligOpfoelgningBedtOm
  s[716] = v38
  const v39 = !s[3] && shiftDays(v36, -1) < f.tidligOpfoelgningBedtOm
  s[717] = v39
  const v40 = f.tidligOpfoelgningOensketAf === 'sygemeldt'
  s[718] = v40
  const v41 = v40 && f.ventesRaskInden8Uger === false
  const SDL_7c = v34 && (!v34 || v35 && f.ventesRaskInden8Uger === false && (v38 || s[5]) && f.oenskerTidligOpfoelgning || !v35 && v41)
  s[124] = SDL_7c
  const SDL_7c_nej = v34 && (!v34 || v35 && (f.ventesRaskInden8Uger || v39 || f.oenskerTidligOpfoelgning === false) || !v35 && !v41)
  s[125] = SDL_7c_nej
  // SDL.10a: Der skal udfyldes et oplysningsskema (SDL § 10 a)
  const v44 = !s[116] || !(f.fikSygedagpengeVedLivstruende && f.sagenErBelyst)
  const SDL_10a = !s[88] || v44
  s[353] = SDL_10a
  const SDL_10a_nej = !s[88] || !v44
  s[354] = SDL_10a_nej
  // SDL.11.3: Oplysningsskemaet skal være besvaret (SDL § 11, stk. 3)
  const v47 = f.oplysningsskemaSendt >= 13332 /* 2006-07-03 */
  s[357] = v47
  const v48 = shiftDays(f.oplysningsskemaSendt, 8)
  const SDL_11_3 = v47 ? v48 : FIRST_DAY
  s[355] = SDL_11_3
  const SDL_11_3_hoej = v47 ? v48 : NEVER
  s[356] = SDL_11_3_hoej
  // SDL.12.1.1: Kategori 1 (SDL § 12, stk. 1, nr. 1)
  const v51 = shiftDays(shiftDays(s[59], 56), -1)
  s[119] = v51
  const v52 = shiftDays(shiftDays(s[61], 56), -1)
  s[120] = v52
  const v53 = !s[3] && v52 >= f.forventetRask
  s[722] = v53
  const v54 = !s[3] && v51 < f.forventetRask
  s[723] = v54
  const v55 = !s[3] && v52 >= f.vurderingsdato
  s[724] = v55
  const v56 = !s[3] && v51 < f.vurderingsdato
  s[725] = v56
  const v57 = v54 || v56
  s[726] = v57
  const v58 = (v53 || s[5]) && (v55 || s[5]) && (v53 || v55)
  s[727] = v58
  const v59 = f.vurderingsdato >= 20635 /* 2026-07-01 */
  s[117] = v59
  const v60 = !v59 && s[5]
  const SDL_12_1_1 = !s[88] || !v34 && f.tilbagevendenForestaar || v34 && !v59 && v58
  s[123] = SDL_12_1_1
  const SDL_12_1_1_nej = !s[88] || !v34 && f.tilbagevendenForestaar === false || v34 && (v59 || v57)
  s[121] = SDL_12_1_1_nej
  const SDL_12_1_1_ir = !s[88] || v34 && v60
  s[122] = SDL_12_1_1_ir
  // SDL.11a.1: Lægeattest før den første samtale (SDL § 11 a, stk. 1)
  const v64 = f.vurderingsdato >= 18262 /* 2020-01-01 */
  s[133] = v64
  const SDL_11a_1 = !s[88] || !v34 && f.laegeattestNoedvendig || v34 && (!v64 && SDL_12_1_1_nej || v64 && f.laegeattestNoedvendig)
  s[358] = SDL_11a_1
  const SDL_11a_1_nej = !s[88] || !v34 && f.laegeattestNoedvendig === false || v34 && (!v64 && SDL_12_1_1 || v64 && f.laegeattestNoedvendig === false)
  s[359] = SDL_11a_1_nej
  const SDL_11a_1_ir = !s[88] || v34 && !v64 && SDL_12_1_1_ir
  s[360] = SDL_11a_1_ir
  // SDL.12.1.2: Kategori 2 (SDL § 12, stk. 1, nr. 2)
  const v68 = f.vurderingsdato >= 20089 /* 2025-01-01 */
  s[118] = v68
  const v69 = f.tilbagevendenForestaar === false && f.risikoForLangtForloeb
  const v70 = v57 || s[5]
  const SDL_12_1_2 = !s[88] || !v34 && v69 || v34 && (!v68 && v70 && f.behovForTvaerfagligIndsats === false || v68 && !v59 && v57)
  s[141] = SDL_12_1_2
  const SDL_12_1_2_nej = !s[88] || !v34 && !v69 || v34 && (!v68 && (v58 || f.behovForTvaerfagligIndsats) || v68 && (v59 || v58))
  s[136] = SDL_12_1_2_nej
  const SDL_12_1_2_ir = !s[88] || v34 && v68 && v60
  s[135] = SDL_12_1_2_ir
  // SDL.12.1.3: Kategori 3 (SDL § 12, stk. 1, nr. 3)
  const v74 = f.tilbagevendenForestaar === false && f.risikoForLangtForloeb === false
  const SDL_12_1_3 = !s[88] || !v34 && v74 || v34 && !v68 && v70 && f.behovForTvaerfagligIndsats
  s[361] = SDL_12_1_3
  const SDL_12_1_3_nej = !s[88] || !v34 && !v74 || v34 && (v68 || v58 || f.behovForTvaerfagligIndsats === false)
  s[362] = SDL_12_1_3_nej
}

function svar_9(f, s) {
  // SDL.13f.1: Ingen opfølgning i et kortere forløb (SDL § 13 f, stk. 1-3)
  const v0 = f.fratraedelsesdag >= f.vurderingsdato
  s[734] = v0
  const v1 = f.fratraeder && !v0
  s[733] = v1
  const v2 = s[65] && !v1
  s[732] = v2
  const v3 = f.holdteSamtaler >= 1
  s[142] = v3
  const v4 = shiftDays(shiftDays(f.foersteOpfoelgningssamtale, 91), -1)
  s[144] = v4
  const v5 = v4 >= f.forventetRask
  s[735] = v5
  const v6 = v4 >= f.vurderingsdato
  s[736] = v6
  const v7 = v2 && v3 && f.forudsigeligtForloeb && v5 && v6
  s[134] = v7
  const v8 = shiftDays(shiftDays(s[59], 182), -1)
  s[143] = v8
  const v9 = shiftDays(shiftDays(s[61], 182), -1)
  s[145] = v9
  const v10 = !s[3] && v9 >= f.forventetRask
  s[737] = v10
  const v11 = !s[3] && v8 < f.forventetRask
  s[738] = v11
  const v12 = !s[3] && v9 >= f.vurderingsdato
  s[739] = v12
  const v13 = !s[3] && v8 < f.vurderingsdato
  s[740] = v13
  const v14 = !v2 || v11 || f.opfoelgningOenskes || f.opfoelgningAlligevel || v13
  s[129] = v14
  const v15 = v2 && (v10 || s[5]) && f.opfoelgningOenskes === false && f.opfoelgningAlligevel === false && (v12 || s[5])
  s[130] = v15
  const v16 = !s[3] && s[59] < 20635 /* 2026-07-01 */
  s[730] = v16
  const v17 = !s[3] && s[61] >= 20635 /* 2026-07-01 */
  s[731] = v17
  const v18 = !s[117] || v17
  s[729] = v18
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
  s[365] = SDL_13b_1_er
  const SDL_13b_1 = v71 ? (v72 ? Math.min(v63, v69) : v69) : v63
  s[363] = SDL_13b_1
  const SDL_13b_1_hoej = v71 ? (v72 ? Math.max(v64, v70) : v70) : v64
  s[364] = SDL_13b_1_hoej
  const SDL_13b_1_ir = s[131] && (v23 || s[129] && v42) || !s[132] && (!s[88] || v41 || s[126] && (!s[117] && v23 || s[117] && (s[127] && v42 || !s[118] && !((!v39 || !v42 && v36 === v38) && v39 && v36 === NEVER) || s[127] && v57 || !s[118] && !((!v56 || !v57 && v53 === v55) && v56 && v53 === NEVER))))
  s[366] = SDL_13b_1_ir
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
  s[367] = SDL_13b_1_antal
  const SDL_13b_1_antal_hoej = s[131] ? (v14 ? Math.max(v11, v12) : v12) : v11
  s[368] = SDL_13b_1_antal_hoej
  const SDL_13b_1_antal_er = s[133] && (s[131] || v14)
  s[369] = SDL_13b_1_antal_er
  const SDL_13b_1_antal_ir = !s[133] || !s[132] && (!s[133] || !s[118] && s[122] || s[118] && (!s[117] && (s[127] && s[122] || !s[118] && !((!v0 || !s[122] && v1 === v2) && v0 && v1 === 1)) || s[117] && !s[118]))
  s[370] = SDL_13b_1_antal_ir
  // SDL.13b.1.naeste: Den næste opfølgning skal være sket (SDL § 13 b, stk. 1)
  const v19 = f.vurderingsdato >= 15012 /* 2011-02-07 */
  s[307] = v19
  const v20 = f.vurderingsdato >= 14407 /* 2009-06-12 */
  s[743] = v20
  const v21 = shiftDays(f.senesteOpfoelgningssamtale, 28)
  const v22 = shiftDays(f.senesteOpfoelgningssamtale, 56)
  const v23 = Math.max(v21, v22)
  const v24 = Math.min(v21, v22)
  const v25 = s[135] && v24 >= v23
  const v26 = s[136] || v25
  const v27 = s[136] ? (v25 ? Math.min(v22, v23) : v22) : v23
  const v28 = s[136] ? (v25 ? Math.max(v22, v24) : v22) : v24
  const v29 = f.holdteSamtaler >= 2
  s[746] = v29
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
  s[745] = v43
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
  s[371] = SDL_13b_1_naeste
  const SDL_13b_1_naeste_hoej = s[131] ? NEVER : s[88] ? (v20 ? (v19 ? (s[126] ? (s[133] ? (s[118] ? (s[117] ? NEVER : s[128] ? NEVER : v51) : v51) : s[123] ? NEVER : v21) : s[141] ? (v39 ? Math.max(v21, v41) : v21) : v41) : NEVER) : s[141] ? (v26 ? Math.max(v21, v28) : v21) : v28) : NEVER
  s[372] = SDL_13b_1_naeste_hoej
  const SDL_13b_1_naeste_er = s[142] && (s[131] || v58)
  s[373] = SDL_13b_1_naeste_er
  const SDL_13b_1_naeste_ir = !s[142] || s[131] && !s[134] && v45 || !s[132] && (!s[88] || !v20 && s[135] && v21 !== v22 || v20 && (!v19 || !s[126] && (s[136] && v32 || s[135] && !((!v31 || !v32 && v33 === v34) && v31 && v21 === v33)) || s[126] && (!s[133] && s[122] && v21 !== NEVER || s[133] && (!s[118] && v53 || s[118] && !s[117] && (s[127] && v53 || !s[118] && !((!v52 || !v53 && v50 === v51) && v52 && v50 === NEVER))))))
  s[374] = SDL_13b_1_naeste_ir
  // SDL.13b.5: Opfølgning uden kontakt (standby) (SDL § 13 b, stk. 5)
  const v63 = f.vurderingsdato >= 15070 /* 2011-04-06 */
  s[747] = v63
  const v64 = f.vurderingsdato >= 15208 /* 2011-08-22 */
  s[748] = v64
  const SDL_13b_5 = !v19 || !v63 && f.sygdomForhindrerKontakt || v63 && (!v64 || f.kontaktUhensigtsmaessig)
  s[375] = SDL_13b_5
  const SDL_13b_5_nej = !v19 || !v63 && f.sygdomForhindrerKontakt === false || v63 && (!v64 || f.kontaktUhensigtsmaessig === false)
  s[376] = SDL_13b_5_nej
  const SDL_13b_5_ir = !v19 || v63 && !v64
  s[377] = SDL_13b_5_ir
  // SDL.13f.1.dag: Grænsen for de kortere forløb (SDL § 13 f, stk. 1)
  const v68 = s[118] ? (s[117] ? s[143] : s[144]) : FIRST_DAY
  const v69 = s[118] ? (s[117] ? s[145] : s[144]) : NEVER
  const v70 = s[3] ? s[144] : Math.min(s[144], s[143])
  const v71 = s[3] ? s[144] : Math.max(s[144], s[145])
  const v72 = !s[132] && (!s[118] || !s[117] || !s[3])
  const SDL_13f_1_dag = s[131] ? (v72 ? Math.min(v68, v70) : v70) : v68
  s[378] = SDL_13f_1_dag
  const SDL_13f_1_dag_hoej = s[131] ? (v72 ? Math.max(v69, v71) : v71) : v69
  s[379] = SDL_13f_1_dag_hoej
  const SDL_13f_1_dag_er = s[118] && (s[131] || v72)
  s[380] = SDL_13f_1_dag_er
  const SDL_13f_1_dag_ir = !s[118] || s[131] && s[5] || !s[132] && (!s[118] || s[117] && s[5])
  s[381] = SDL_13f_1_dag_ir
  // SDL.21.1.1: Bortfald, når du ikke medvirker (SDL § 21, stk. 1, nr. 1)
  const v77 = f.udebliver && f.rimeligGrund === false && f.skriftligtOrienteret
  const SDL_21_1_1 = !s[88] || v77
  s[382] = SDL_21_1_1
  const SDL_21_1_1_nej = !s[88] || !v77
  s[383] = SDL_21_1_1_nej
}

function svar_12(f, s) {
  // SDL.21a: Du må sige nej til behandlingen (SDL § 21 a)
  const v0 = f.afviser === 'operation' || f.afviser === 'medicin' || f.afviser === 'anden_laegebehandling'
  s[750] = v0
  const v1 = f.vurderingsdato >= 18078 /* 2019-07-01 */
  s[749] = v1
  const v2 = f.afviser === 'operation' || f.afviser === 'medicin'
  s[751] = v2
  const v3 = f.afviser === 'anden_laegebehandling'
  s[753] = v3
  const v4 = v3 && f.tilsvarendeIndgribende
  s[752] = v4
  const v5 = s[146] && (!v1 && v0 && f.andenVurderingIndhentet || v1 && (v2 || v4))
  const SDL_21a = !s[88] || v5
  s[397] = SDL_21a
  const SDL_21a_nej = !s[88] || !v5
  s[398] = SDL_21a_nej
  // SDL.21.1.2: Bortfald, når du siger nej til behandling (SDL § 21, stk. 1, nr. 2)
  const v8 = f.afviser === 'operation' || f.afviser === 'medicin' || f.afviser === 'anden_laegebehandling' || f.afviser === 'indlaeggelse'
  s[757] = v8
  const v9 = v8 && f.noedvendigBehandling
  s[756] = v9
  const v10 = f.afviser === 'optraening'
  s[759] = v10
  const v11 = v10 && f.hensigtsmaessigOptraening
  s[758] = v11
  const v12 = v9 || v11
  s[755] = v12
  const SDL_21_1_2 = !s[88] || v12 && f.opfordret && (SDL_21a_nej || !s[88]) && f.skriftligtOrienteret
  s[384] = SDL_21_1_2
  const SDL_21_1_2_nej = !s[88] || !v12 || f.opfordret === false || SDL_21a || f.skriftligtOrienteret === false
  s[385] = SDL_21_1_2_nej
  // SDL.21.1.3: Bortfald, når adfærden forhaler helbredelsen (SDL § 21, stk. 1, nr. 3)
  const SDL_21_1_3 = !s[88] || f.forhalerHelbredelsen
  s[386] = SDL_21_1_3
  const SDL_21_1_3_nej = !s[88] || f.forhalerHelbredelsen === false
  s[387] = SDL_21_1_3_nej
  // SDL.21.4.dag: Du skal opfylde betingelserne igen (SDL § 21, stk. 4)
  const v17 = shiftDays(f.underrettetOmBortfald, 28)
  const SDL_21_4_dag = s[88] ? v17 : FIRST_DAY
  s[391] = SDL_21_4_dag
  const SDL_21_4_dag_hoej = s[88] ? v17 : NEVER
  s[392] = SDL_21_4_dag_hoej
  // SDL.21.4: Sygedagpengene bliver genoptaget (SDL § 21, stk. 4)
  const v20 = SDL_21_4_dag_hoej >= f.opfyldtIgen
  s[762] = v20
  const v21 = SDL_21_4_dag >= f.opfyldtIgen
  s[763] = v21
  const v22 = f.vurderingsdato >= 15398 /* 2012-02-28 */
  s[760] = v22
  const v23 = f.vurderingsdato >= 15517 /* 2012-06-26 */
  s[761] = v23
  const SDL_21_4 = !s[88] || !v22 && v20 || v22 && (!v23 || (v20 || !s[88]) && f.genoptagetFoer === false)
  s[302] = SDL_21_4
  const SDL_21_4_nej = !s[88] || !v22 && !v21 || v22 && (!v23 || !v21 || f.genoptagetFoer)
  s[389] = SDL_21_4_nej
  const SDL_21_4_ir = !s[88] || !v22 && !s[88] || v22 && !v23
  s[390] = SDL_21_4_ir
  // SDL.21.4.fra: Sygedagpengene bliver genoptaget fra (SDL § 21, stk. 4)
  const v27 = shiftDays(f.opfyldtIgen, 1)
  const SDL_21_4_fra = s[88] ? v27 : FIRST_DAY
  s[394] = SDL_21_4_fra
  const SDL_21_4_fra_hoej = s[88] ? v27 : NEVER
  s[395] = SDL_21_4_fra_hoej
  const SDL_21_4_fra_ir = !s[88] || SDL_21_4_nej || SDL_21_4_ir
  s[396] = SDL_21_4_fra_ir
  // SDL.24.1.ophør: Tidligste stop af udbetalingen (SDL § 24, stk. 1)
  const v31 = f.vurderingsdato >= 16688 /* 2015-09-10 */
  s[764] = v31
  const SDL_24_1_ophoer_er = !v31 || f.ophoerErAfgjort === false || s[147]
  s[401] = SDL_24_1_ophoer_er
  const SDL_24_1_ophoer_ir = !v31 || f.ophoerErAfgjort && s[148]
  s[402] = SDL_24_1_ophoer_ir
  const SDL_24_1_ophoer = v31 ? (f.ophoerErAfgjort ? Math.max(s[149], f.ophoerAfgjortDen) : NEVER) : FIRST_DAY
  s[399] = SDL_24_1_ophoer
  const SDL_24_1_ophoer_hoej = v31 ? (f.ophoerErAfgjort ? Math.max(s[150], f.ophoerAfgjortDen) : NEVER) : NEVER
  s[400] = SDL_24_1_ophoer_hoej
  // SDL.24.1.revurdering: Revurdering før sygedagpengene stopper (SDL § 24, stk. 1)
  const v36 = s[99] && s[103] <= 13331 /* 2006-07-02 */
  const v37 = s[103] <= 16251 /* 2014-06-30 */
  s[766] = v37
  const SDL_24_1_revurdering = s[151] && (v36 || s[99] && s[105] >= 16252 /* 2014-07-01 */ && s[103] <= 2147483646)
  s[403] = SDL_24_1_revurdering
  const SDL_24_1_revurdering_nej = s[151] && (v36 || s[99] && s[105] >= 13332 /* 2006-07-03 */ && v37)
  s[404] = SDL_24_1_revurdering_nej
  const SDL_24_1_revurdering_ir = s[151] && (v36 || s[101] || s[99] && s[105] === NEVER) || s[152] || s[101]
  s[405] = SDL_24_1_revurdering_ir
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
  s[767] = v8
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
  s[769] = v16
  const v17 = !s[3] && v15 && v16
  const v18 = s[59] <= 19173 /* 2022-06-30 */
  s[771] = v18
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
  s[306] = v0
  const v1 = s[3] || !s[5] && v0
  s[229] = v1
  const v2 = s[153] && s[154] < NEVER
  s[772] = v2
  const v3 = s[153] && s[155] >= NEVER
  s[773] = v3
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
  s[774] = v16
  const v17 = s[157] && s[159] >= NEVER
  s[775] = v17
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
  const SDL_33_1_er = s[63] || s[86] && (s[65] && (v10 || v11 || v12) || !s[65] && (s[87] && (v24 || v25 || v26) || !s[87] && (s[83] && (f.arbejdsskade && !s[3] || f.arbejdsskade === false && s[161]) || !s[83] && !s[3])))
  s[290] = SDL_33_1_er
  const SDL_33_1 = s[63] ? FIRST_DAY : s[65] ? (v10 ? (v13 ? Math.min(v4, v14) : v4) : v14) : s[87] ? (v24 ? (v27 ? Math.min(v18, v28) : v18) : v28) : s[83] ? (f.arbejdsskade ? s[59] : s[162]) : s[59]
  s[291] = SDL_33_1
  const SDL_33_1_hoej = s[63] ? NEVER : s[65] ? (v10 ? (v13 ? Math.max(v5, v15) : v5) : v15) : s[87] ? (v24 ? (v27 ? Math.max(v19, v29) : v19) : v29) : s[83] ? (f.arbejdsskade ? s[61] : s[163]) : s[61]
  s[292] = SDL_33_1_hoej
  const SDL_33_1_ir = s[63] || s[86] && (s[65] && (v2 && v7 || v3 && s[5] || s[156] && s[5] || s[156] && !((!v6 || !v7 && v4 === v5) && v1 && (v6 && !s[3] || !v6 && s[3]) && (!v6 || s[59] === v4))) || !s[65] && (s[87] && (v16 && v21 || v17 && s[5] || s[160] && s[5] || s[160] && !((!v20 || !v21 && v18 === v19) && v1 && (v20 && !s[3] || !v20 && s[3]) && (!v20 || s[59] === v18))) || !s[87] && (s[83] && (f.arbejdsskade && s[5] || f.arbejdsskade === false && s[164]) || !s[83] && s[5]))) || s[64]
  s[293] = SDL_33_1_ir
  // SDL.24a.2: Første dag i jobafklaring ved ny sygemelding (SDL § 24 a, stk. 2-5)
  const v34 = !s[3] && s[165]
  const SDL_24a_2 = v34 ? FIRST_DAY : s[83] ? s[59] : SDL_33_1
  s[407] = SDL_24a_2
  const SDL_24a_2_hoej = v34 ? NEVER : s[83] ? s[61] : SDL_33_1_hoej
  s[408] = SDL_24a_2_hoej
  const SDL_24a_2_er = s[166] && (v34 || s[90] && (s[83] && !s[3] || !s[83] && SDL_33_1_er))
  s[409] = SDL_24a_2_er
  const SDL_24a_2_ir = s[166] && (v34 || s[90] && (s[83] && s[5] || !s[83] && SDL_33_1_ir) || s[64]) || s[167]
  s[410] = SDL_24a_2_ir
  // SDL.24a.6: Sygedagpenge i stedet for jobafklaring ved livstruende sygdom (SDL § 24 a, stk. 6)
  const SDL_24a_6 = !s[88] || s[116] && (s[166] || s[168]) && f.laegenVurdererLivstruende
  s[411] = SDL_24a_6
  const SDL_24a_6_nej = !s[88] || !s[116] || s[169] || f.laegenVurdererLivstruende === false
  s[412] = SDL_24a_6_nej
  // SDL.24b.1: Fra jobafklaring til sygedagpenge ved livstruende sygdom (SDL § 24 b, stk. 1)
  const v41 = s[116] && f.erIJobafklaring && f.laegenVurdererLivstruende && f.opfylderBeskaeftigelseskravetVedLivstruende
  const SDL_24b_1 = !s[88] || v41
  s[304] = SDL_24b_1
  const SDL_24b_1_nej = !s[88] || !v41
  s[414] = SDL_24b_1_nej
  // SDL.24b.2: Første dag med sygedagpenge i stedet for jobafklaring (SDL § 24 b, stk. 2)
  const v44 = shiftDays(f.laegenVurderedeLivstruendeDen, 56) >= f.bedtOmSygedagpengeDen
  s[776] = v44
  const v45 = v44 ? f.laegenVurderedeLivstruendeDen : f.bedtOmSygedagpengeDen
  const SDL_24b_2 = s[116] ? v45 : FIRST_DAY
  s[415] = SDL_24b_2
  const SDL_24b_2_hoej = s[116] ? v45 : NEVER
  s[416] = SDL_24b_2_hoej
  const SDL_24b_2_ir = SDL_24b_1 && !s[116] || SDL_24b_1_nej || !s[88]
  s[417] = SDL_24b_2_ir
  // SDL.26.1.uger: Krævet arbejdsdygtighed før ny ret (SDL § 26, stk. 1)
  const v49 = !s[3] && s[78] && s[165]
  s[175] = v49
  const SDL_26_1_uger = s[63] ? -Infinity : v49 || s[90] ? (s[90] ? 0 : 91) : 91
  s[427] = SDL_26_1_uger
  const SDL_26_1_uger_hoej = s[63] ? Infinity : s[72] ? 91 : v49 ? 91 : 0
  s[428] = SDL_26_1_uger_hoej
  const SDL_26_1_uger_er = s[63] || s[72] || v49 || s[90]
  s[429] = SDL_26_1_uger_er
  // SDL.26.1: Ny ret, når retten er brugt op (SDL § 26, stk. 1)
  const v53 = SDL_26_1_uger_er && f.arbejdsdygtigUgerEfterOphoer >= SDL_26_1_uger
  s[176] = v53
  const v54 = SDL_26_1_uger_er && f.arbejdsdygtigUgerEfterOphoer < SDL_26_1_uger_hoej
  s[177] = v54
  const v55 = s[170] || s[107]
  s[781] = v55
  const v56 = s[171] && (s[106] || s[108]) && (s[172] || s[106])
  s[780] = v56
  const v57 = s[69] && s[108]
  s[782] = v57
  const v58 = v53 || v56
  const v59 = (v54 || s[69]) && (v55 || v57) && (v54 || v55)
  const v60 = s[69] && v57
  const v61 = f.ugerISammenhaengendeSygeperiode <= 364
  s[779] = v61
  const v62 = f.retErOpbrugt && !v61
  s[778] = v62
  const SDL_26_1 = v62 && (s[63] || s[72] && v58 || v49 && v58 || s[90])
  s[420] = SDL_26_1
  const SDL_26_1_nej = v62 && (s[63] || s[72] && v59 || v49 && v59)
  s[421] = SDL_26_1_nej
  const SDL_26_1_ir = !v62 || s[63] || s[72] && v60 || v49 && v60 || s[64]
  s[422] = SDL_26_1_ir
}

function svar_15(f, s) {
  // SDL.26.1.covid: Covid-forlængelse i 3 måneder (SDL § 26, stk. 1-2)
  const v0 = Math.max(s[103], 18330 /* 2020-03-09 */)
  s[311] = v0
  const v1 = Math.max(s[105], 18330 /* 2020-03-09 */)
  s[312] = v1
  const v2 = v0 <= 18808 /* 2021-06-30 */
  s[784] = v2
  const v3 = s[99] && v2
  const v4 = s[99] && s[105] >= 18330 /* 2020-03-09 */
  s[789] = v4
  const v5 = s[99] && s[103] < 18330 /* 2020-03-09 */
  s[790] = v5
  const v6 = s[99] && s[103] <= 18535 /* 2020-09-30 */
  s[791] = v6
  const v7 = s[99] && s[105] > 18535 /* 2020-09-30 */
  s[792] = v7
  const v8 = v5 || v7
  s[788] = v8
  const v9 = (v4 || s[101]) && (v6 || s[101]) && (v4 || v6)
  s[787] = v9
  const v10 = countDays(s[173], 18330 /* 2020-03-09 */, 18330 /* 2020-03-09 */) >= 1
  s[795] = v10
  const v11 = v4 || !v10 || f.fortsatRet9Marts2020 === false
  s[794] = v11
  const v12 = (v5 || s[101]) && v10 && f.fortsatRet9Marts2020
  s[793] = v12
  const v13 = v9 || v12
  s[785] = v13
  const v14 = (v8 || s[101]) && v11
  s[786] = v14
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
  s[765] = v42
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
  s[423] = SDL_26_1_fra
  const v53 = v8 ? (v49 ? Math.max(v46, v48) : v46) : v48
  const SDL_26_1_fra_hoej = v21 ? (v50 ? Math.max(s[105], v53) : s[105]) : v53
  s[424] = SDL_26_1_fra_hoej
  const SDL_26_1_fra_er = v44 && (v21 || v8 || v49)
  s[425] = SDL_26_1_fra_er
  const SDL_26_1_fra_ir = v44 && (v28 || s[101] && !(v43 && v45 === v46 && s[99] && (!s[99] || s[103] === v45))) || v35
  s[426] = SDL_26_1_fra_ir
  // SDL.26.2: Ny ret for pensionister, når retten er brugt op (SDL § 26, stk. 1)
  const v57 = f.ugerISammenhaengendeSygeperiode <= 182
  s[797] = v57
  const v58 = f.retErOpbrugt && !v57 && s[174]
  s[796] = v58
  const SDL_26_2 = v58 && (s[63] || s[72] || s[175] && s[176] || s[90])
  s[430] = SDL_26_2
  const SDL_26_2_nej = v58 && (s[63] || s[72] || s[175] && s[177])
  s[431] = SDL_26_2_nej
  const SDL_26_2_ir = !v58 || s[63] || s[72] || s[175] && s[69] || s[64]
  s[432] = SDL_26_2_ir
}

function svar_16(f, s) {
  // SDL.26.3.covid: Covid-forlængelse i 3 måneder mere (SDL § 26, stk. 3)
  const v0 = Math.max(18330 /* 2020-03-09 */, s[178])
  s[798] = v0
  const v1 = Math.max(18330 /* 2020-03-09 */, s[179])
  s[799] = v1
  const v2 = v0 <= 18808 /* 2021-06-30 */
  s[800] = v2
  const v3 = s[180] && v2
  const v4 = s[180] && s[99]
  const v5 = s[181] || s[101]
  s[805] = v5
  const v6 = v4 && s[103] < s[179]
  s[803] = v6
  const v7 = v4 && s[105] >= s[178]
  s[804] = v7
  const v8 = s[180] && s[179] >= 18443 /* 2020-06-30 */
  s[808] = v8
  const v9 = s[180] && s[178] < 18443 /* 2020-06-30 */
  s[809] = v9
  const v10 = s[180] && s[178] <= 18535 /* 2020-09-30 */
  s[810] = v10
  const v11 = s[180] && s[179] > 18535 /* 2020-09-30 */
  s[811] = v11
  const v12 = v9 || v11
  s[807] = v12
  const v13 = (v8 || s[181]) && (v10 || s[181]) && (v8 || v10)
  s[806] = v13
  const v14 = v7 || v12
  s[802] = v14
  const v15 = (v6 || v5) && (v13 || s[181]) && (v6 || v13)
  s[801] = v15
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
  s[815] = v35
  const v36 = Math.max(f.forlaengelsenSlutter, 18330 /* 2020-03-09 */)
  s[812] = v36
  const v37 = v36 >= 18809 /* 2021-07-01 */
  s[813] = v37
  const v38 = f.forlaengelsenSlutter <= 18535 /* 2020-09-30 */
  s[816] = v38
  const v39 = v35 && v38
  s[814] = v39
  const v40 = shiftDays(shiftMonths(shiftDays(f.forlaengelsenSlutter, 1), 3), -1)
  const v41 = v40 >= 18443 /* 2020-06-30 */
  s[817] = v41
  const SDL_26a_1_covid = v37 ? f.forlaengelsenSlutter : v39 ? (v41 ? v40 : 18443 /* 2020-06-30 */) : f.forlaengelsenSlutter
  s[433] = SDL_26a_1_covid
  // SDL.26a.3.covid: Covid-forlængelse i 3 måneder mere efter en anden forlængelse (SDL § 26 a, stk. 3)
  const v43 = Math.max(18330 /* 2020-03-09 */, SDL_26a_1_covid)
  s[818] = v43
  const v44 = v43 >= 18809 /* 2021-07-01 */
  s[819] = v44
  const v45 = f.forlaengelsenSlutter >= SDL_26a_1_covid
  s[821] = v45
  const v46 = SDL_26a_1_covid >= 18443 /* 2020-06-30 */
  s[823] = v46
  const v47 = SDL_26a_1_covid <= 18535 /* 2020-09-30 */
  s[824] = v47
  const v48 = v46 && v47
  s[822] = v48
  const v49 = !v45 && v48
  s[820] = v49
  const SDL_26a_3_covid_ir = v43 >= NEVER
  s[187] = SDL_26a_3_covid_ir
  const SDL_26a_3_covid = v44 ? SDL_26a_1_covid : v49 ? shiftDays(shiftMonths(shiftDays(SDL_26a_1_covid, 1), 3), -1) : SDL_26a_1_covid
  s[186] = SDL_26a_3_covid
}

function svar_17(f, s) {
  // SDL.26c.covid: Covid-forlængelse i 1 måned, oktober 2020 (SDL § 26 c, stk. 1-2)
  const v0 = Math.max(18330 /* 2020-03-09 */, s[182])
  s[825] = v0
  const v1 = Math.max(18330 /* 2020-03-09 */, s[183])
  s[826] = v1
  const v2 = v0 <= 18808 /* 2021-06-30 */
  s[827] = v2
  const v3 = s[184] && v2
  const v4 = s[184] && s[183] >= 18535 /* 2020-09-30 */
  s[830] = v4
  const v5 = s[184] && s[182] < 18535 /* 2020-09-30 */
  s[831] = v5
  const v6 = s[184] && s[182] <= 18566 /* 2020-10-31 */
  s[832] = v6
  const v7 = s[184] && s[183] > 18566 /* 2020-10-31 */
  s[833] = v7
  const v8 = v5 || v7
  s[829] = v8
  const v9 = (v4 || s[185]) && (v6 || s[185]) && (v4 || v6)
  s[828] = v9
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
  s[835] = v29
  const v30 = v29 >= 18809 /* 2021-07-01 */
  s[836] = v30
  const v31 = s[186] >= 18535 /* 2020-09-30 */
  const v32 = !s[187] && v31
  s[839] = v32
  const v33 = !s[187] && !v31
  s[840] = v33
  const v34 = s[186] <= 18566 /* 2020-10-31 */
  const v35 = !s[187] && v34
  s[841] = v35
  const v36 = !s[187] && !v34
  s[842] = v36
  const v37 = v33 || v36
  s[838] = v37
  const v38 = (v32 || s[187]) && (v35 || s[187]) && (v32 || v35)
  s[837] = v38
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
  s[834] = v48
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
  const v0 = f.forlaengelseErAfgjort && s[188] || f.forlaengelseErAfgjort === false && s[189]
  s[843] = v0
  const v1 = f.forlaengelseErAfgjort && s[190] || f.forlaengelseErAfgjort === false && s[191]
  s[844] = v1
  const v2 = f.forlaengelseErAfgjort ? s[192] : s[193]
  const v3 = f.forlaengelseErAfgjort ? s[194] : s[195]
  const v4 = Math.max(18330 /* 2020-03-09 */, v2)
  s[845] = v4
  const v5 = Math.max(18330 /* 2020-03-09 */, v3)
  s[846] = v5
  const v6 = v4 <= 18808 /* 2021-06-30 */
  s[847] = v6
  const v7 = v0 && v6
  const v8 = shiftDays(v2, 1)
  const v9 = shiftDays(v3, 1)
  const v10 = v0 && v9 >= 18567 /* 2020-11-01 */
  s[850] = v10
  const v11 = v0 && v8 < 18567 /* 2020-11-01 */
  s[851] = v11
  const v12 = v0 && v8 <= 18658 /* 2021-01-31 */
  s[852] = v12
  const v13 = v0 && v9 > 18658 /* 2021-01-31 */
  s[853] = v13
  const v14 = v11 || v13
  s[849] = v14
  const v15 = (v10 || v1) && (v12 || v1) && (v10 || v12)
  s[848] = v15
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
  s[436] = SDL_26f_covid_er
  const SDL_26f_covid = v29 ? (v30 ? Math.min(v2, v25) : v25) : v2
  s[434] = SDL_26f_covid
  const SDL_26f_covid_hoej = v29 ? (v30 ? Math.max(v3, v27) : v27) : v3
  s[435] = SDL_26f_covid_hoej
  const SDL_26f_covid_ir = v7 && v1 || v28 && v1 || v1 || v0 && v5 === NEVER
  s[437] = SDL_26f_covid_ir
  // SDL.26g.covid: Covid-forlængelse i stedet for jobafklaring, § 26 g (SDL § 26 g, stk. 1)
  const v35 = Math.max(18330 /* 2020-03-09 */, SDL_26f_covid)
  s[854] = v35
  const v36 = Math.max(18330 /* 2020-03-09 */, SDL_26f_covid_hoej)
  s[855] = v36
  const v37 = v35 <= 18808 /* 2021-06-30 */
  s[856] = v37
  const v38 = SDL_26f_covid_er && v37
  const v39 = shiftDays(SDL_26f_covid, 1)
  const v40 = shiftDays(SDL_26f_covid_hoej, 1)
  const v41 = SDL_26f_covid_er && v40 >= 18659 /* 2021-02-01 */
  s[859] = v41
  const v42 = SDL_26f_covid_er && v39 < 18659 /* 2021-02-01 */
  s[860] = v42
  const v43 = SDL_26f_covid_er && v39 <= 18686 /* 2021-02-28 */
  s[861] = v43
  const v44 = SDL_26f_covid_er && v40 > 18686 /* 2021-02-28 */
  s[862] = v44
  const v45 = v42 || v44
  s[858] = v45
  const v46 = (v41 || SDL_26f_covid_ir) && (v43 || SDL_26f_covid_ir) && (v41 || v43)
  s[857] = v46
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
  s[863] = v0
  const v1 = Math.max(18330 /* 2020-03-09 */, s[197])
  s[864] = v1
  const v2 = v0 <= 18808 /* 2021-06-30 */
  s[865] = v2
  const v3 = s[198] && v2
  const v4 = shiftDays(s[196], 1)
  const v5 = shiftDays(s[197], 1)
  const v6 = s[198] && v5 >= 18687 /* 2021-03-01 */
  s[868] = v6
  const v7 = s[198] && v4 < 18687 /* 2021-03-01 */
  s[869] = v7
  const v8 = s[198] && v4 <= 18747 /* 2021-04-30 */
  s[870] = v8
  const v9 = s[198] && v5 > 18747 /* 2021-04-30 */
  s[871] = v9
  const v10 = v7 || v9
  s[867] = v10
  const v11 = (v6 || s[199]) && (v8 || s[199]) && (v6 || v8)
  s[866] = v11
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
  s[440] = SDL_26h_covid_er
  const SDL_26h_covid = v25 ? (v26 ? Math.min(s[196], v21) : v21) : s[196]
  s[438] = SDL_26h_covid
  const SDL_26h_covid_hoej = v25 ? (v26 ? Math.max(s[197], v23) : v23) : s[197]
  s[439] = SDL_26h_covid_hoej
  const SDL_26h_covid_ir = v3 && s[199] || v24 && s[199] || s[199] || s[198] && v1 === NEVER
  s[441] = SDL_26h_covid_ir
  // SDL.26i.covid: Covid-forlængelse i stedet for jobafklaring, § 26 i (SDL § 26 i, stk. 1)
  const v31 = Math.max(18330 /* 2020-03-09 */, SDL_26h_covid)
  s[872] = v31
  const v32 = Math.max(18330 /* 2020-03-09 */, SDL_26h_covid_hoej)
  s[873] = v32
  const v33 = v31 <= 18808 /* 2021-06-30 */
  s[874] = v33
  const v34 = SDL_26h_covid_er && v33
  const v35 = shiftDays(SDL_26h_covid, 1)
  const v36 = shiftDays(SDL_26h_covid_hoej, 1)
  const v37 = SDL_26h_covid_er && v36 >= 18748 /* 2021-05-01 */
  s[877] = v37
  const v38 = SDL_26h_covid_er && v35 < 18748 /* 2021-05-01 */
  s[878] = v38
  const v39 = SDL_26h_covid_er && v35 <= 18808 /* 2021-06-30 */
  s[879] = v39
  const v40 = SDL_26h_covid_er && v36 > 18808 /* 2021-06-30 */
  s[880] = v40
  const v41 = v38 || v40
  s[876] = v41
  const v42 = (v37 || SDL_26h_covid_ir) && (v39 || SDL_26h_covid_ir) && (v37 || v39)
  s[875] = v42
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
  s[444] = SDL_26i_covid_er
  const SDL_26i_covid = v56 ? (v57 ? Math.min(SDL_26h_covid, v52) : v52) : SDL_26h_covid
  s[442] = SDL_26i_covid
  const SDL_26i_covid_hoej = v56 ? (v57 ? Math.max(SDL_26h_covid_hoej, v54) : v54) : SDL_26h_covid_hoej
  s[443] = SDL_26i_covid_hoej
  const SDL_26i_covid_ir = v34 && SDL_26h_covid_ir || v55 && SDL_26h_covid_ir || SDL_26h_covid_ir || SDL_26h_covid_er && v32 === NEVER
  s[445] = SDL_26i_covid_ir
  // SDL.27.1.2.uger: Længste forlængelse til afklaring (SDL § 27, stk. 1, nr. 2)
  const v62 = s[35] <= 14691 /* 2010-03-23 */
  s[881] = v62
  const v63 = s[36] && s[40] && v62
  const v64 = s[36] && s[37] >= 14692 /* 2010-03-24 */ && s[200]
  const SDL_27_1_2_uger = s[39] ? -Infinity : v63 ? 182 : v64 ? 273 : s[43] ? 273 : 483
  s[449] = SDL_27_1_2_uger
  const SDL_27_1_2_uger_hoej = s[39] ? Infinity : v64 || s[201] ? (s[201] ? (s[44] ? 483 : 273) : 273) : 182
  s[450] = SDL_27_1_2_uger_hoej
  const SDL_27_1_2_uger_er = s[39] || v63 || v64 || s[43] || s[44]
  s[451] = SDL_27_1_2_uger_er
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
  s[452] = SDL_27_1_4_slut
  const SDL_27_1_4_slut_hoej = s[39] ? NEVER : s[42] ? NEVER : v2 ? NEVER : shiftDays(s[105], 182)
  s[453] = SDL_27_1_4_slut_hoej
  const SDL_27_1_4_slut_er = s[39] || s[42] || v1 || s[208] || s[209]
  s[454] = SDL_27_1_4_slut_er
  const SDL_27_1_4_slut_ir = s[39] || s[42] || s[43] && s[101] || s[209] || s[41]
  s[455] = SDL_27_1_4_slut_ir
  // SDL.27.1.slut: Forlængelsens seneste slut (SDL § 27, stk. 1)
  const v8 = s[50] || s[54] || s[55] || s[210]
  s[882] = v8
  const v9 = s[211] && s[212] && s[213] && s[214] && (s[45] || s[47] || s[49] || s[215])
  s[883] = v9
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
  s[459] = SDL_27_1_slut
  const SDL_27_1_slut_hoej = s[39] ? NEVER : v8 ? NEVER : v36
  s[460] = SDL_27_1_slut_hoej
  const SDL_27_1_slut_er = s[106] && (s[39] || s[202] && (v8 || v39 || v40))
  s[461] = SDL_27_1_slut_er
  const SDL_27_1_slut_ir = s[106] && (s[39] || s[202] && (v9 && v38 || s[224] && !((!v37 || !v38 && v35 === v36) && v37 && v35 === NEVER)) || s[41]) || s[225]
  s[462] = SDL_27_1_slut_ir
  // SDL.29.1: Forlængelse for pensionister m.fl. (SDL § 29)
  const SDL_29_1 = s[174] && !s[3] && (!s[226] || f.laegenVenterArbejdeInden26Uger)
  s[463] = SDL_29_1
  const SDL_29_1_nej = s[174] && !s[3] && (!s[226] || f.laegenVenterArbejdeInden26Uger === false)
  s[464] = SDL_29_1_nej
  const SDL_29_1_ir = !s[174] || s[3] || !s[226]
  s[465] = SDL_29_1_ir
  // SDL.35.2: Arbejdsgiveren betaler tidligst fra (SDL § 35, stk. 2)
  const v48 = shiftDays(f.sygemeldtTilArbejdsgiver, 1)
  const v49 = f.fyldestgoerendeBegrundelse === false || !s[3]
  const v50 = f.fyldestgoerendeBegrundelse && s[5]
  const v51 = f.sygemeldtITide && !s[3] || f.sygemeldtITide === false && (f.indsigelseModSenSygemelding && v49 || f.indsigelseModSenSygemelding === false && !s[3])
  const v52 = f.sygemeldtITide && s[5] || f.sygemeldtITide === false && (f.indsigelseModSenSygemelding && v50 || f.indsigelseModSenSygemelding === false && s[5])
  const SDL_35_2 = s[63] ? FIRST_DAY : f.sygemeldtITide ? s[59] : f.indsigelseModSenSygemelding ? (f.fyldestgoerendeBegrundelse ? s[59] : v48) : s[59]
  s[473] = SDL_35_2
  const SDL_35_2_hoej = s[63] ? NEVER : f.sygemeldtITide ? s[61] : f.indsigelseModSenSygemelding ? (f.fyldestgoerendeBegrundelse ? s[61] : v48) : s[61]
  s[474] = SDL_35_2_hoej
  const SDL_35_2_er = s[70] && (s[63] || s[72] && v51 || s[73] && v51)
  s[475] = SDL_35_2_er
  const SDL_35_2_ir = s[70] && (s[63] || s[72] && v52 || s[73] && v52 || s[64]) || s[71] || s[69]
  s[476] = SDL_35_2_ir
  // SDL.35.3: Du skal have meldt dig syg til a-kassen (SDL § 35, stk. 3)
  const v57 = !s[3] && s[60] && s[227]
  const v58 = !s[3] && s[228] && s[62]
  s[257] = v58
  const SDL_35_3 = s[63] ? FIRST_DAY : v57 ? FIRST_DAY : s[59]
  s[477] = SDL_35_3
  const SDL_35_3_hoej = s[63] ? NEVER : v57 ? NEVER : s[61]
  s[478] = SDL_35_3_hoej
  const SDL_35_3_er = s[87] && (s[63] || v57 || v58 && !s[3])
  s[479] = SDL_35_3_er
  const SDL_35_3_ir = !s[87] || s[63] || v57 || v58 && s[5] || s[64]
  s[480] = SDL_35_3_ir
  // SDL.35.3.fra: Ret tidligst fra (SDL § 35, stk. 3)
  const v63 = SDL_35_3_er && SDL_35_3_hoej >= f.anmeldtTilAkasse
  s[885] = v63
  const v64 = SDL_35_3_er && SDL_35_3 < f.anmeldtTilAkasse
  s[886] = v64
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
  s[481] = SDL_35_3_fra
  const SDL_35_3_fra_hoej = s[63] ? NEVER : v57 ? NEVER : v69 ? (v72 ? Math.max(s[61], v74) : s[61]) : v74
  s[482] = SDL_35_3_fra_hoej
  const SDL_35_3_fra_er = s[87] && (s[63] || v57 || v58 && (v69 || v70 || v71))
  s[483] = SDL_35_3_fra_er
  const SDL_35_3_fra_ir = !s[87] || s[63] || v57 || v58 && (v63 && s[5] || v64 && v50 || SDL_35_3_ir && s[5] && v50 || SDL_35_3_ir && !(s[229] && (!v49 || !v50 && v65 === v66) && (!s[3] || s[3] && !v49) && (s[3] || s[59] === v65))) || s[64]
  s[484] = SDL_35_3_fra_ir
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
  s[485] = SDL_38_1
  const v37 = v11 ? NEVER : v30 ? (v31 ? Math.max(v25, v27) : v25) : v27
  const v38 = v29 ? (v32 ? Math.max(v7, v37) : v7) : v37
  const SDL_38_1_hoej = s[63] ? NEVER : v28 ? (v34 ? Math.max(v7, v38) : v7) : v38
  s[486] = SDL_38_1_hoej
  const v40 = f.persongruppe === 'loenmodtager' || f.persongruppe === 'ledig' || f.persongruppe === 'ingen'
  s[240] = v40
  const SDL_38_1_er = v40 && (s[63] || v28 || v29 || v11 || v30 || v31)
  s[487] = SDL_38_1_er
  const SDL_38_1_ir = !v40 || s[63] || s[72] && v5 || v9 && v5 || v11 || v12 && (v23 || !s[230] && f.underretningsbrevSendt === false && (s[231] || v21)) || s[77] && (v23 || !s[230] && f.underretningsbrevSendt === false && v21) || s[64]
  s[488] = SDL_38_1_ir
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
  s[891] = v48
  const v49 = !s[3] && s[233] < f.anmodningModtaget
  s[892] = v49
  const v50 = v49 || f.undskyldendeForhold === false
  s[890] = v50
  const v51 = (v48 || s[5]) && f.undskyldendeForhold
  s[889] = v51
  const v52 = shiftDays(f.sidsteDagMedBetaling, 28) >= f.anmodningModtaget
  s[894] = v52
  const v53 = s[65] && f.arbejdsgiverAnmeldteIkke && f.fratraeder && v52
  s[893] = v53
  const v54 = v51 || v53
  const v55 = v50 && !v53
  const v56 = s[59] <= 19722 /* 2023-12-31 */
  s[888] = v56
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
  s[489] = SDL_38_7
  const SDL_38_7_hoej = s[63] ? NEVER : v13 ? (v16 ? Math.max(s[61], v18) : s[61]) : v18
  s[490] = SDL_38_7_hoej
  const SDL_38_7_er = s[240] && (s[63] || s[72] && v19 || s[241] && v19 || s[242] && v19 || s[243] && v19)
  s[491] = SDL_38_7_er
  const SDL_38_7_ir = !s[240] || s[63] || s[72] && v20 || s[241] && v20 || s[242] && v20 || s[243] && v20 || s[64]
  s[492] = SDL_38_7_ir
  // SDL.40.1: Arbejdsgiveren skal have meldt fraværet (SDL § 40, stk. 1-3)
  const v25 = s[109] && s[4] >= s[244]
  s[896] = v25
  const v26 = s[109] && s[4] < s[245]
  s[897] = v26
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
  s[898] = v50
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
  s[493] = SDL_40_1
  const v67 = s[258] ? NEVER : v50 ? s[260] : v53 ? (v26 || v54 ? Math.max(v52, v55) : v52) : v55
  const v68 = v58 ? (v60 ? Math.max(v49, v67) : v49) : v67
  const v69 = v57 ? (v62 ? Math.max(v38, v68) : v38) : v68
  const SDL_40_1_hoej = s[63] ? NEVER : v56 ? (v64 ? Math.max(v38, v69) : v38) : v69
  s[494] = SDL_40_1_hoej
  const SDL_40_1_er = s[65] && (s[63] || v56 || v57 || v58 || s[258] || v59)
  s[495] = SDL_40_1_er
  const SDL_40_1_ir = !s[65] || s[63] || s[72] && v40 || v41 && v40 || v42 && (v43 && v30 || s[5] && !((!v29 || !v30 && v31 === v32) && v29 && (!v29 || v31 === NEVER))) || s[258] || s[257] && (v50 && s[5] || !v50 && (v25 && s[261] || s[113] && !((!s[256] || !s[261] && v51 === v52) && s[256] && (!s[256] || v51 === NEVER)))) || s[64]
  s[496] = SDL_40_1_ir
}

function svar_23(f, s) {
  // SDL.43.1: Du skal have meldt dig syg til kommunen (SDL § 43, stk. 1)
  const v0 = shiftDays(f.tredjeFravaersdag, 7)
  const v1 = s[262] ? s[263] : s[264] ? v0 : s[250]
  const v2 = s[262] ? s[265] : s[264] ? v0 : s[251]
  const v3 = !s[3] && s[266] && s[62]
  const v4 = f.aftaleForSelvstaendig ? s[263] : v1
  const v5 = f.aftaleForSelvstaendig ? s[265] : v2
  const v6 = v3 && (f.aftaleForSelvstaendig && !s[3] || f.aftaleForSelvstaendig === false && s[267])
  const v7 = s[268] || v6
  const v8 = s[268] ? (v6 ? Math.min(v1, v4) : v1) : v4
  const SDL_43_1 = s[63] ? FIRST_DAY : s[269] ? (v7 ? Math.min(v1, v8) : v1) : v8
  s[499] = SDL_43_1
  const v10 = s[268] ? (v6 ? Math.max(v2, v5) : v2) : v5
  const SDL_43_1_hoej = s[63] ? NEVER : s[269] ? (v7 ? Math.max(v2, v10) : v2) : v10
  s[500] = SDL_43_1_hoej
  const SDL_43_1_er = s[83] && (s[63] || s[269] || s[268] || v6)
  s[501] = SDL_43_1_er
  const SDL_43_1_ir = !s[83] || s[63] || s[270] || s[271] || v3 && (f.aftaleForSelvstaendig && s[5] || f.aftaleForSelvstaendig === false && s[272]) || s[64]
  s[502] = SDL_43_1_ir
  // SDL.43.5: Den for sene anmeldelse undskyldes (SDL § 43, stk. 5)
  const v14 = !s[3] && s[232] >= f.selvstaendigAnmeldt
  s[900] = v14
  const v15 = !s[3] && s[233] < f.selvstaendigAnmeldt
  s[901] = v15
  const v16 = v15 || f.undskyldendeForhold === false
  const v17 = v14 || s[5]
  const v18 = v17 && f.undskyldendeForhold
  const v19 = s[59] <= 15111 /* 2011-05-17 */
  s[313] = v19
  const v20 = !s[3] && s[78] && v19
  s[294] = v20
  const v21 = s[59] <= 15207 /* 2011-08-21 */
  s[314] = v21
  const v22 = !s[3] && s[61] >= 15112 /* 2011-05-18 */ && v21
  s[295] = v22
  const v23 = f.undskyldendeForhold || f.nemrefusionNede
  s[902] = v23
  const v24 = v15 || !v23
  const v25 = v17 && v23
  const v26 = !s[3] && s[61] >= 15208 /* 2011-08-22 */ && s[62]
  s[296] = v26
  const SDL_43_5 = s[83] && (s[63] || s[72] && v18 || v20 && v18 || v22 && v25 || v26 && v25)
  s[510] = SDL_43_5
  const SDL_43_5_nej = s[83] && (s[63] || s[72] && v16 || v20 && v16 || v22 && v24 || v26 && v24)
  s[511] = SDL_43_5_nej
  const SDL_43_5_ir = !s[83] || s[69]
  s[512] = SDL_43_5_ir
  // SDL.43.4: Kommunen betaler tidligst fra (SDL § 43, stk. 4)
  const v30 = SDL_43_1_er && SDL_43_1_hoej >= f.selvstaendigAnmeldt
  s[903] = v30
  const v31 = SDL_43_1_er && SDL_43_1 < f.selvstaendigAnmeldt
  s[904] = v31
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
  s[503] = SDL_43_4
  const SDL_43_4_hoej = s[63] ? NEVER : v45 ? (v48 ? Math.max(s[61], v50) : s[61]) : v50
  s[504] = SDL_43_4_hoej
  const SDL_43_4_er = s[83] && (s[63] || s[72] && v51 || s[73] && v51)
  s[505] = SDL_43_4_er
  const SDL_43_4_ir = !s[83] || s[63] || s[72] && v52 || s[73] && v52 || s[64]
  s[506] = SDL_43_4_ir
  // SDL.43.4.tide: Du meldte dig i tide (SDL § 43, stk. 1)
  const SDL_43_4_tide = s[83] && (s[63] || s[72] && v30 || s[73] && v30)
  s[507] = SDL_43_4_tide
  const SDL_43_4_tide_nej = s[83] && (s[63] || s[72] && v31 || s[73] && v31)
  s[508] = SDL_43_4_tide_nej
  const SDL_43_4_tide_ir = !s[83] || s[63] || s[72] && SDL_43_1_ir || s[73] && SDL_43_1_ir || s[64]
  s[509] = SDL_43_4_tide_ir
  // SDL.51.1: Lediges sygedagpenge pr. uge (SDL § 51)
  const SDL_51_1 = s[88] ? f.dagpengePrUge : -Infinity
  s[284] = SDL_51_1
  const SDL_51_1_hoej = s[88] ? f.dagpengePrUge : Infinity
  s[285] = SDL_51_1_hoej
  // SDL.52.1: Selvstændiges sygedagpenge pr. uge ved fuldt fravær (SDL § 52, stk. 1)
  const v62 = f.selvstaendigForsikring === 'ingen'
  s[905] = v62
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
  s[906] = v0
  const v1 = f.andelAfArbejdetDuKan <= 2500
  s[907] = v1
  const v2 = s[273] > -Infinity && s[274] < Infinity
  const v3 = quotient([s[273], 3], [4], 'nærmeste', 1)
  const v4 = quotient([s[274], 3], [4], 'nærmeste', 1)
  const v5 = s[275] && !(!v2 && (!s[275] || !s[276] && s[273] === s[274]))
  const v6 = s[276] || !v2
  const v7 = quotient([s[273]], [2], 'nærmeste', 1)
  const v8 = quotient([s[274]], [2], 'nærmeste', 1)
  const SDL_53_3_er = !s[88] || v0 && s[275] || !v0 && (v1 && v5 || !v1 && (!s[277] || v5))
  s[533] = SDL_53_3_er
  const SDL_53_3_ir = !s[88] || v0 && s[276] || !v0 && (v1 && v6 || !v1 && s[277] && v6)
  s[534] = SDL_53_3_ir
  const SDL_53_3 = s[88] ? (v0 ? s[273] : v1 ? (v2 ? Math.min(v3, v4) : -Infinity) : s[277] ? (v2 ? Math.min(v7, v8) : -Infinity) : 0) : -Infinity
  s[531] = SDL_53_3
  const SDL_53_3_hoej = s[88] ? (v0 ? s[274] : v1 ? (v2 ? Math.max(v3, v4) : Infinity) : s[277] ? (v2 ? Math.max(v7, v8) : Infinity) : 0) : Infinity
  s[532] = SDL_53_3_hoej
  // SDL.53.2: Beløb som ved fuldt fravær (SDL § 53, stk. 2)
  const v13 = f.ledigUdenLoen || s[87] || f.arbejdsgiverTilbyderDeltid === false
  const SDL_53_2 = !s[88] || v13
  s[529] = SDL_53_2
  const SDL_53_2_nej = !s[88] || !v13
  s[530] = SDL_53_2_nej
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
  s[910] = v22
  const v23 = SDL_50_1_er && f.timefortjeneste < SDL_50_1_hoej
  s[911] = v23
  const v24 = f.normalTimerPrUge >= 3700
  s[912] = v24
  const v25 = v23 || !v24
  s[909] = v25
  const v26 = v22 || SDL_50_1_ir
  const v27 = v26 && v24
  s[908] = v27
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
  s[517] = SDL_47_1
  const SDL_47_1_hoej = s[63] ? Infinity : v27 ? (v37 ? Math.max(s[279], v35) : s[279]) : v35
  s[518] = SDL_47_1_hoej
  const SDL_47_1_er = s[63] || s[72] && v38 || v40 && v38 || s[77] && v38
  s[519] = SDL_47_1_er
  const SDL_47_1_ir = s[63] || s[72] && v39 || v40 && v39 || s[77] && v39 || s[64]
  s[520] = SDL_47_1_ir
  // SDL.53.1: Lønmodtagerens sygedagpenge pr. uge (SDL § 53, stk. 1)
  const v45 = Math.max(0, s[283])
  const v46 = v45 >= 3700
  s[915] = v46
  const v47 = v23 || !v46
  s[914] = v47
  const v48 = v26 && v46
  s[913] = v48
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
  s[527] = SDL_53_1_er
  const SDL_53_1_ir = !s[88] || SDL_53_2 && SDL_47_1_ir || SDL_53_2_nej && v57 || !s[88] && SDL_47_1_ir && v57 || !s[88] && !((!SDL_47_1_er || !SDL_47_1_ir && SDL_47_1 === SDL_47_1_hoej) && (!v54 || !v57 && v55 === v56) && (SDL_47_1_er && v54 || !SDL_47_1_er && !v54) && (!SDL_47_1_er || SDL_47_1 === v55))
  s[528] = SDL_53_1_ir
  const SDL_53_1 = s[88] ? (v60 ? (v63 ? Math.min(SDL_47_1, v64) : SDL_47_1) : v64) : -Infinity
  s[525] = SDL_53_1
  const SDL_53_1_hoej = s[88] ? (v60 ? (v63 ? Math.max(SDL_47_1_hoej, v65) : SDL_47_1_hoej) : v65) : Infinity
  s[526] = SDL_53_1_hoej
  // SDL.46.1: Sygedagpenge pr. uge (SDL § 46, stk. 1)
  const SDL_46_1_er = !s[88] || s[87] || s[83] && SDL_53_3_er || !s[83] && SDL_53_1_er
  s[515] = SDL_46_1_er
  const SDL_46_1_ir = !s[88] || s[87] && !s[88] || !s[87] && (s[83] && SDL_53_3_ir || !s[83] && SDL_53_1_ir)
  s[516] = SDL_46_1_ir
  const SDL_46_1 = s[88] ? (s[87] ? s[284] : s[83] ? SDL_53_3 : SDL_53_1) : -Infinity
  s[513] = SDL_46_1
  const SDL_46_1_hoej = s[88] ? (s[87] ? s[285] : s[83] ? SDL_53_3_hoej : SDL_53_1_hoej) : Infinity
  s[514] = SDL_46_1_hoej
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
  s[521] = SDL_47_1_3
  const SDL_47_1_3_hoej = s[63] ? Infinity : v2 ? Infinity : Math.max(v3, v4)
  s[522] = SDL_47_1_3_hoej
  const SDL_47_1_3_er = s[63] || s[72] && v5 || s[73] && v5
  s[523] = SDL_47_1_3_er
  const SDL_47_1_3_ir = s[63] || s[72] && v6 || s[73] && v6 || s[64]
  s[524] = SDL_47_1_3_ir
  // SDL.54.1: Refusion til arbejdsgiveren (SDL § 54, stk. 1)
  const v11 = s[290] && f.vurderingsdato >= s[291]
  s[921] = v11
  const v12 = s[290] && f.vurderingsdato < s[292]
  s[922] = v12
  const v13 = v12 || s[170]
  s[919] = v13
  const v14 = (v11 || s[293]) && s[171] && (v11 || s[172])
  s[918] = v14
  const v15 = s[293] && s[69]
  s[920] = v15
  const v16 = !s[3] && f.vurderingsdato >= s[59]
  s[925] = v16
  const v17 = !s[3] && f.vurderingsdato < s[61]
  s[926] = v17
  const v18 = s[71] || f.aftaleMedArbejdsgiver === false || v17
  s[924] = v18
  const v19 = s[112] && f.aftaleMedArbejdsgiver && (v16 || s[5])
  s[923] = v19
  const v20 = v14 || v19
  s[916] = v20
  const v21 = (v13 || v15) && v18
  s[917] = v21
  const v22 = !s[65] || !s[246] || v21
  const v23 = s[65] && s[246] && v20
  const SDL_54_1 = s[63] || s[72] && v23 || s[73] && v23
  s[535] = SDL_54_1
  const SDL_54_1_nej = s[63] || s[72] && v22 || s[73] && v22
  s[536] = SDL_54_1_nej
  // SDL.59.6: Refusion trods for sen anmeldelse (SDL § 59, stk. 6)
  const v26 = !s[3] && s[232] >= f.refusionskravFremsat
  s[927] = v26
  const v27 = !s[3] && s[233] < f.refusionskravFremsat
  s[928] = v27
  const v28 = f.skyldesLoenmodtageren || f.forkertVejledning || f.saerligeOmstaendighederForRefusion
  s[929] = v28
  const v29 = v27 || !v28
  const v30 = v26 || s[5]
  const v31 = v30 && v28
  const v32 = f.nemrefusionNede || f.skyldesLoenmodtageren || f.forkertVejledning || f.saerligeOmstaendighederForRefusion
  s[930] = v32
  const v33 = v27 || !v32
  const v34 = v30 && v32
  const SDL_59_6 = s[65] && (s[63] || s[72] && v31 || s[294] && v31 || s[295] && v34 || s[296] && v34)
  s[541] = SDL_59_6
  const SDL_59_6_nej = s[65] && (s[63] || s[72] && v29 || s[294] && v29 || s[295] && v33 || s[296] && v33)
  s[542] = SDL_59_6_nej
  // SDL.59.2: Refusion tidligst fra (SDL § 59, stk. 2-5)
  const v37 = !s[3] && s[297] >= f.arbejdsgiverAnmeldt
  s[934] = v37
  const v38 = !s[3] && s[298] < f.arbejdsgiverAnmeldt
  s[935] = v38
  const v39 = v37 || s[299] || SDL_59_6
  s[931] = v39
  const v40 = SDL_59_6_nej || s[300]
  const v41 = (v38 || s[5]) && (s[301] || s[5]) && v40 && (v38 || s[301] || SDL_59_6_nej)
  s[932] = v41
  const v42 = s[5] && s[300]
  s[933] = v42
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
  s[938] = v57
  const v58 = !s[3] && s[254] < f.arbejdsgiverAnmeldt
  s[939] = v58
  const v59 = !s[3] && s[4] < shiftDays(s[61], 30)
  s[940] = v59
  const v60 = !s[3] && s[4] >= shiftDays(s[59], 30)
  s[941] = v60
  const v61 = v57 || v59 || SDL_59_6
  s[936] = v61
  const v62 = (v58 || s[5]) && (v60 || s[5]) && v40 && (v58 || v60 || SDL_59_6_nej)
  s[937] = v62
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
  s[537] = SDL_59_2
  const v74 = s[258] ? NEVER : v61 ? (v63 ? Math.max(v43, v65) : v43) : v65
  const v75 = v67 ? (v69 ? Math.max(v55, v74) : v55) : v74
  const SDL_59_2_hoej = s[63] ? NEVER : v66 ? (v71 ? Math.max(v55, v75) : v55) : v75
  s[538] = SDL_59_2_hoej
  const SDL_59_2_er = s[65] && (s[63] || v66 || v67 || s[258] || v68)
  s[539] = SDL_59_2_er
  const SDL_59_2_ir = !s[65] || s[63] || s[72] && v47 || s[241] && v47 || s[258] || s[257] && v47 || s[64]
  s[540] = SDL_59_2_ir
}

function svar_26(f, s) {
  const v0 = s[88] ? 0 : 4
  s[320] = v0
  const v1 = s[69] ? 4 : 0
  s[329] = v1
  const v2 = s[3] ? 0 : 1
  s[332] = v2
  const v3 = s[5] ? 4 : 0
  s[333] = v3
  const v4 = f.vurderingsdato >= 20485 /* 2026-02-01 */
  s[714] = v4
  const v5 = s[300] ? 4 : 0
  s[352] = v5
  const v6 = s[302] ? 1 : 0
  s[388] = v6
  const v7 = 1 + v0
  s[393] = v7
  const v8 = !s[3] && !s[303]
  s[406] = v8
  const v9 = s[304] ? 1 : 0
  s[413] = v9
  const v10 = s[46] ? 4 : 0
  s[446] = v10
  const v11 = s[48] ? 4 : 0
  s[447] = v11
  const v12 = s[219] ? 4 : 0
  s[448] = v12
  const v13 = s[305] ? 1 : 0
  s[543] = v13
  const v14 = !s[3] && !s[5] && s[306] && s[59] < NEVER
  s[545] = v14
  const v15 = s[59] >= 16440 /* 2015-01-05 */
  s[547] = v15
  const v16 = s[59] >= 13332 /* 2006-07-03 */ ? 1 : 0
  s[546] = v16
  const v17 = s[88] ? 1 : 0
  s[549] = v17
  const v18 = f.vurderingsdato >= 15884 /* 2013-06-28 */ ? 4 : 0
  s[561] = v18
  const v19 = s[114] ? 3 : 0
  s[560] = v19
  const v20 = f.vurderingsdato <= 15883 /* 2013-06-27 */
  s[559] = v20
  const v21 = s[307] ? 2 : 0
  s[558] = v21
  const v22 = f.vurderingsdato <= 15705 /* 2012-12-31 */
  s[557] = v22
  const v23 = f.vurderingsdato <= 15011 /* 2011-02-06 */
  s[556] = v23
  const v24 = s[3] ? 0 : s[0] <= 15011 /* 2011-02-06 */ ? v13 : s[226] ? 2 : 0
  s[572] = v24
  const v25 = s[36] && !s[308] && s[35] === s[37] && s[35] < NEVER
  s[598] = v25
  const v26 = s[35] >= 20485 /* 2026-02-01 */
  s[602] = v26
  const v27 = s[35] >= 15012 /* 2011-02-07 */
  const v28 = v27 ? 2 : 0
  s[601] = v28
  const v29 = s[35] >= 13332 /* 2006-07-03 */ ? 1 : 0
  s[599] = v29
  const v30 = s[35] >= 16252 /* 2014-07-01 */
  const v31 = v27 ? 3 : 0
  s[606] = v31
  const v32 = s[309] ? v31 : v30 ? 4 : 0
  s[605] = v32
  const v33 = s[35] >= 13545 /* 2007-02-01 */ ? 2 : 0
  s[604] = v33
  const v34 = v30 ? 3 : 0
  s[611] = v34
  const v35 = v25 ? v29 : 0
  s[615] = v35
  const v36 = s[59] >= 16252 /* 2014-07-01 */
  s[616] = v36
  const v37 = s[59] >= 15012 /* 2011-02-07 */
  s[711] = v37
  const v38 = v37 ? 2 : 0
  s[669] = v38
  const v39 = v14 ? (s[115] ? v16 : v38) : 0
  s[617] = v39
  const v40 = s[59] >= 15341 /* 2012-01-02 */
  s[630] = v40
  const v41 = v15 ? 3 : 0
  s[632] = v41
  const v42 = f.vurderingsdato <= 16800 /* 2015-12-31 */
  s[683] = v42
  const v43 = s[116] ? 3 : 0
  s[686] = v43
  const v44 = f.vurderingsdato <= 18261 /* 2019-12-31 */
  s[685] = v44
  const v45 = f.vurderingsdato <= 16251 /* 2014-06-30 */
  s[684] = v45
  const v46 = f.vurderingsdato <= 17896 /* 2018-12-31 */ ? v17 : f.vurderingsdato >= 17897 /* 2019-01-01 */ ? 2 : 0
  s[705] = v46
  const v47 = s[310] ? v39 : 0
  s[706] = v47
  const v48 = f.saerligeGrundeTilAndetTidspunkt ? 1 : 0
  s[707] = v48
  const v49 = v4 ? 5 : 0
  s[709] = v49
  const v50 = f.vurderingsdato <= 20484 /* 2026-01-31 */
  s[708] = v50
  const v51 = f.vurderingsdato <= 20634 /* 2026-06-30 */
  s[728] = v51
  const v52 = v51 ? v49 : s[117] ? 6 : 0
  s[721] = v52
  const v53 = f.vurderingsdato <= 20088 /* 2024-12-31 */
  s[720] = v53
  const v54 = f.vurderingsdato <= 16439 /* 2015-01-04 */
  s[719] = v54
  const v55 = s[88] ? 2 : 0
  s[741] = v55
  const v56 = s[117] ? 5 : 0
  s[742] = v56
  const v57 = s[126] ? 5 : 0
  s[744] = v57
  const v58 = v23 ? v17 : v21
  s[754] = v58
  const v59 = s[59] >= 15517 /* 2012-06-26 */
  s[884] = v59
  const v60 = v59 ? 4 : 0
  s[770] = v60
  const v61 = s[59] >= 15398 /* 2012-02-28 */ ? 3 : 0
  s[768] = v61
  const v62 = v14 ? (s[115] ? v16 : s[165] ? v38 : v36 ? 3 : 0) : 0
  s[777] = v62
  const v63 = s[99] && !s[101] && s[311] === s[312] && s[311] < NEVER
  s[783] = v63
  const v64 = s[59] >= 15427 /* 2012-03-28 */
  s[895] = v64
  const v65 = v64 ? 3 : 0
  s[887] = v65
  const v66 = v14 ? (s[115] ? v16 : s[313] ? v38 : s[314] ? (s[59] >= 15112 /* 2011-05-18 */ ? 3 : 0) : s[59] >= 15208 /* 2011-08-22 */ ? 4 : 0) : 0
  s[899] = v66
}

export function svar(f) {
  const s = new Array(942)
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
  return { ALF_62_3: s[158], ALF_62_3_hoej: s[159], ALF_62_3_kan: (s[157] ? 1 : 0) + (s[160] ? 4 : 0), BEK937_27_kan: (s[315] ? 1 : 0) + (s[316] ? 2 : 0) + (s[317] ? 4 : 0), LAB_107_1_kan: (s[318] ? 1 : 0) + (s[319] ? 2 : 0) + s[320], LAB_110_1: s[321], LAB_110_1_hoej: s[322], LAB_110_1_kan: (f.erIJobafklaring ? 1 : 0) + (s[323] ? 4 : 0), SDL_2_kan: (s[324] ? 1 : 0) + (s[325] ? 2 : 0) + (s[326] ? 4 : 0), SDL_2_1_kan: (s[327] ? 1 : 0) + (s[328] ? 2 : 0) + s[329], SDL_3_kan: (s[330] ? 1 : 0) + (s[331] ? 2 : 0) + s[320], SDL_6_1: s[59], SDL_6_1_hoej: s[61], SDL_6_1_kan: s[332] + s[333], SDL_7_1_kan: (s[89] ? 1 : 0) + (s[95] ? 2 : 0) + s[320], SDL_7_1_ferie_kan: (s[88] ? 0 : 1) + 2 + s[320], SDL_7_1_ferieaftale_kan: (s[334] ? 1 : 0) + (s[335] ? 2 : 0) + s[320], SDL_7_1_genoptagelse: s[336], SDL_7_1_genoptagelse_hoej: s[337], SDL_7_1_genoptagelse_kan: (f.ferieAftalt ? 1 : 0) + (s[338] ? 4 : 0), SDL_7_1_ny_kan: (s[339] ? 1 : 0) + (s[340] ? 2 : 0) + s[320], SDL_7_2_kan: (s[341] ? 1 : 0) + (s[342] ? 2 : 0) + s[320], SDL_7_3: s[343], SDL_7_3_hoej: s[344], SDL_7_3_kan: (s[345] ? 1 : 0) + (s[346] ? 4 : 0), SDL_7_5_kan: (s[347] ? 1 : 0) + (s[348] ? 2 : 0) + s[320], SDL_7a_1: s[349], SDL_7a_1_hoej: s[350], SDL_7a_1_kan: (s[351] ? 1 : 0) + s[352], SDL_7c_kan: (s[124] ? 1 : 0) + (s[125] ? 2 : 0) + (s[126] ? 0 : 4), SDL_10a_kan: (s[353] ? 1 : 0) + (s[354] ? 2 : 0) + s[320], SDL_11_3: s[355], SDL_11_3_hoej: s[356], SDL_11_3_kan: 1 + (s[357] ? 0 : 4), SDL_11a_1_kan: (s[358] ? 1 : 0) + (s[359] ? 2 : 0) + (s[360] ? 4 : 0), SDL_12_1_1_kan: (s[123] ? 1 : 0) + (s[121] ? 2 : 0) + (s[122] ? 4 : 0), SDL_12_1_2_kan: (s[141] ? 1 : 0) + (s[136] ? 2 : 0) + (s[135] ? 4 : 0), SDL_12_1_3_kan: (s[361] ? 1 : 0) + (s[362] ? 2 : 0) + s[320], SDL_13b_1: s[363], SDL_13b_1_hoej: s[364], SDL_13b_1_kan: (s[365] ? 1 : 0) + (s[366] ? 4 : 0), SDL_13b_1_antal: s[367], SDL_13b_1_antal_hoej: s[368], SDL_13b_1_antal_kan: (s[369] ? 1 : 0) + (s[370] ? 4 : 0), SDL_13b_1_naeste: s[371], SDL_13b_1_naeste_hoej: s[372], SDL_13b_1_naeste_kan: (s[373] ? 1 : 0) + (s[374] ? 4 : 0), SDL_13b_5_kan: (s[375] ? 1 : 0) + (s[376] ? 2 : 0) + (s[377] ? 4 : 0), SDL_13f_1_kan: (s[128] ? 1 : 0) + (s[127] ? 2 : 0) + (s[118] ? 0 : 4), SDL_13f_1_dag: s[378], SDL_13f_1_dag_hoej: s[379], SDL_13f_1_dag_kan: (s[380] ? 1 : 0) + (s[381] ? 4 : 0), SDL_21_1_1_kan: (s[382] ? 1 : 0) + (s[383] ? 2 : 0) + s[320], SDL_21_1_2_kan: (s[384] ? 1 : 0) + (s[385] ? 2 : 0) + s[320], SDL_21_1_3_kan: (s[386] ? 1 : 0) + (s[387] ? 2 : 0) + s[320], SDL_21_4_kan: s[388] + (s[389] ? 2 : 0) + (s[390] ? 4 : 0), SDL_21_4_dag: s[391], SDL_21_4_dag_hoej: s[392], SDL_21_4_dag_kan: s[393], SDL_21_4_fra: s[394], SDL_21_4_fra_hoej: s[395], SDL_21_4_fra_kan: s[388] + (s[396] ? 4 : 0), SDL_21a_kan: (s[397] ? 1 : 0) + (s[398] ? 2 : 0) + s[320], SDL_24_1: s[103], SDL_24_1_hoej: s[105], SDL_24_1_kan: (s[99] ? 1 : 0) + (s[101] ? 4 : 0), SDL_24_1_ophoer: s[399], SDL_24_1_ophoer_hoej: s[400], SDL_24_1_ophoer_kan: (s[401] ? 1 : 0) + (s[402] ? 4 : 0), SDL_24_1_revurdering_kan: (s[403] ? 1 : 0) + (s[404] ? 2 : 0) + (s[405] ? 4 : 0), SDL_24_3: s[1], SDL_24_3_hoej: s[2], SDL_24_3_kan: s[332] + (s[406] ? 2 : 0) + s[333], SDL_24a_1_kan: (s[166] ? 1 : 0) + (s[169] ? 2 : 0) + (s[168] ? 4 : 0), SDL_24a_1_graense_kan: (s[91] ? 1 : 0) + (s[94] ? 2 : 0) + (s[92] ? 4 : 0), SDL_24a_2: s[407], SDL_24a_2_hoej: s[408], SDL_24a_2_kan: (s[409] ? 1 : 0) + (s[410] ? 4 : 0), SDL_24a_6_kan: (s[411] ? 1 : 0) + (s[412] ? 2 : 0) + s[320], SDL_24b_1_kan: s[413] + (s[414] ? 2 : 0) + s[320], SDL_24b_2: s[415], SDL_24b_2_hoej: s[416], SDL_24b_2_kan: s[413] + (s[417] ? 4 : 0), SDL_24c_1_kan: (s[418] ? 1 : 0) + (s[419] ? 2 : 0) + s[320], SDL_25_1: s[102], SDL_25_1_hoej: s[104], SDL_25_1_kan: (s[98] ? 1 : 0) + (s[100] ? 4 : 0), SDL_26_1_kan: (s[420] ? 1 : 0) + (s[421] ? 2 : 0) + (s[422] ? 4 : 0), SDL_26_1_covid: s[178], SDL_26_1_covid_hoej: s[179], SDL_26_1_covid_kan: (s[180] ? 1 : 0) + (s[181] ? 4 : 0), SDL_26_1_fra: s[423], SDL_26_1_fra_hoej: s[424], SDL_26_1_fra_kan: (s[425] ? 1 : 0) + (s[426] ? 4 : 0), SDL_26_1_uger: s[427], SDL_26_1_uger_hoej: s[428], SDL_26_1_uger_kan: (s[429] ? 1 : 0) + s[329], SDL_26_2_kan: (s[430] ? 1 : 0) + (s[431] ? 2 : 0) + (s[432] ? 4 : 0), SDL_26_3_covid: s[182], SDL_26_3_covid_hoej: s[183], SDL_26_3_covid_kan: (s[184] ? 1 : 0) + (s[185] ? 4 : 0), SDL_26a_1_covid: s[433], SDL_26a_3_covid: s[186], SDL_26a_3_covid_kan: (s[187] ? 0 : 1) + (s[187] ? 4 : 0), SDL_26c_covid: s[193], SDL_26c_covid_hoej: s[195], SDL_26c_covid_kan: (s[189] ? 1 : 0) + (s[191] ? 4 : 0), SDL_26d_covid: s[192], SDL_26d_covid_hoej: s[194], SDL_26d_covid_kan: (s[188] ? 1 : 0) + (s[190] ? 4 : 0), SDL_26f_covid: s[434], SDL_26f_covid_hoej: s[435], SDL_26f_covid_kan: (s[436] ? 1 : 0) + (s[437] ? 4 : 0), SDL_26g_covid: s[196], SDL_26g_covid_hoej: s[197], SDL_26g_covid_kan: (s[198] ? 1 : 0) + (s[199] ? 4 : 0), SDL_26h_covid: s[438], SDL_26h_covid_hoej: s[439], SDL_26h_covid_kan: (s[440] ? 1 : 0) + (s[441] ? 4 : 0), SDL_26i_covid: s[442], SDL_26i_covid_hoej: s[443], SDL_26i_covid_kan: (s[444] ? 1 : 0) + (s[445] ? 4 : 0), SDL_27_1_kan: (s[106] ? 1 : 0) + (s[107] ? 2 : 0) + (s[108] ? 4 : 0), SDL_27_1_1_kan: (s[50] ? 1 : 0) + (s[45] ? 2 : 0) + s[446], SDL_27_1_2_kan: (s[51] ? 1 : 0) + (s[56] ? 2 : 0) + s[447], SDL_27_1_2_slut: s[216], SDL_27_1_2_slut_hoej: s[217], SDL_27_1_2_slut_kan: (s[218] ? 1 : 0) + s[448], SDL_27_1_2_uger: s[449], SDL_27_1_2_uger_hoej: s[450], SDL_27_1_2_uger_kan: (s[451] ? 1 : 0) + s[447], SDL_27_1_3_kan: (s[52] ? 1 : 0) + (s[57] ? 2 : 0) + s[447], SDL_27_1_3_slut: s[220], SDL_27_1_3_slut_hoej: s[221], SDL_27_1_3_slut_kan: (s[222] ? 1 : 0) + s[448], SDL_27_1_3_uger: s[205], SDL_27_1_3_uger_hoej: s[207], SDL_27_1_3_uger_kan: (s[203] ? 1 : 0) + s[447], SDL_27_1_4_kan: (s[53] ? 1 : 0) + (s[58] ? 2 : 0) + s[446], SDL_27_1_4_slut: s[452], SDL_27_1_4_slut_hoej: s[453], SDL_27_1_4_slut_kan: (s[454] ? 1 : 0) + (s[455] ? 4 : 0), SDL_27_1_5_kan: (s[54] ? 1 : 0) + (s[47] ? 2 : 0) + s[447], SDL_27_1_6_kan: (s[55] ? 1 : 0) + (s[49] ? 2 : 0) + s[447], SDL_27_1_7_kan: (s[210] ? 1 : 0) + (s[215] ? 2 : 0) + s[447], SDL_27_1_7_2_kan: (s[456] ? 1 : 0) + (s[457] ? 2 : 0) + (s[458] ? 4 : 0), SDL_27_1_slut: s[459], SDL_27_1_slut_hoej: s[460], SDL_27_1_slut_kan: (s[461] ? 1 : 0) + (s[462] ? 4 : 0), SDL_29_1_kan: (s[463] ? 1 : 0) + (s[464] ? 2 : 0) + (s[465] ? 4 : 0), SDL_30_kan: (s[70] ? 1 : 0) + (s[71] ? 2 : 0) + s[329], SDL_30_1: s[66], SDL_30_1_hoej: s[67], SDL_30_1_kan: (s[68] ? 1 : 0) + s[329], SDL_30_2_kan: (s[466] ? 1 : 0) + (s[467] ? 2 : 0) + s[329], SDL_30_fleksjob_kan: (s[468] ? 1 : 0) + (s[469] ? 2 : 0) + (s[470] ? 4 : 0), SDL_31_1: s[154], SDL_31_1_hoej: s[155], SDL_31_1_kan: (s[153] ? 1 : 0) + (s[156] ? 4 : 0), SDL_32_kan: (s[172] ? 1 : 0) + (s[170] ? 2 : 0) + s[329], SDL_32_1_kan: (s[82] ? 1 : 0) + (s[81] ? 2 : 0) + s[329], SDL_33_1: s[291], SDL_33_1_hoej: s[292], SDL_33_1_kan: (s[290] ? 1 : 0) + (s[293] ? 4 : 0), SDL_34_1_kan: (s[471] ? 1 : 0) + (s[472] ? 2 : 0) + s[329], SDL_35_2: s[473], SDL_35_2_hoej: s[474], SDL_35_2_kan: (s[475] ? 1 : 0) + (s[476] ? 4 : 0), SDL_35_3: s[477], SDL_35_3_hoej: s[478], SDL_35_3_kan: (s[479] ? 1 : 0) + (s[480] ? 4 : 0), SDL_35_3_fra: s[481], SDL_35_3_fra_hoej: s[482], SDL_35_3_fra_kan: (s[483] ? 1 : 0) + (s[484] ? 4 : 0), SDL_38_1: s[485], SDL_38_1_hoej: s[486], SDL_38_1_kan: (s[487] ? 1 : 0) + (s[488] ? 4 : 0), SDL_38_7: s[489], SDL_38_7_hoej: s[490], SDL_38_7_kan: (s[491] ? 1 : 0) + (s[492] ? 4 : 0), SDL_38_7_tide_kan: (s[237] ? 1 : 0) + (s[238] ? 2 : 0) + (s[239] ? 4 : 0), SDL_38_8_kan: (s[234] ? 1 : 0) + (s[236] ? 2 : 0) + (s[235] ? 4 : 0), SDL_40_1: s[493], SDL_40_1_hoej: s[494], SDL_40_1_kan: (s[495] ? 1 : 0) + (s[496] ? 4 : 0), SDL_41_1: s[162], SDL_41_1_hoej: s[163], SDL_41_1_kan: (s[161] ? 1 : 0) + (s[164] ? 4 : 0), SDL_42_1_kan: (s[497] ? 1 : 0) + (s[498] ? 2 : 0) + s[329], SDL_43_1: s[499], SDL_43_1_hoej: s[500], SDL_43_1_kan: (s[501] ? 1 : 0) + (s[502] ? 4 : 0), SDL_43_4: s[503], SDL_43_4_hoej: s[504], SDL_43_4_kan: (s[505] ? 1 : 0) + (s[506] ? 4 : 0), SDL_43_4_tide_kan: (s[507] ? 1 : 0) + (s[508] ? 2 : 0) + (s[509] ? 4 : 0), SDL_43_5_kan: (s[510] ? 1 : 0) + (s[511] ? 2 : 0) + (s[512] ? 4 : 0), SDL_46_1: s[513], SDL_46_1_hoej: s[514], SDL_46_1_kan: (s[515] ? 1 : 0) + (s[516] ? 4 : 0), SDL_47_1: s[517], SDL_47_1_hoej: s[518], SDL_47_1_kan: (s[519] ? 1 : 0) + (s[520] ? 4 : 0), SDL_47_1_3: s[521], SDL_47_1_3_hoej: s[522], SDL_47_1_3_kan: (s[523] ? 1 : 0) + (s[524] ? 4 : 0), SDL_50_1: s[286], SDL_50_1_hoej: s[287], SDL_50_1_kan: (s[288] ? 1 : 0) + (s[289] ? 4 : 0), SDL_51_1: s[284], SDL_51_1_hoej: s[285], SDL_51_1_kan: s[393], SDL_52_1: s[273], SDL_52_1_hoej: s[274], SDL_52_1_kan: (s[275] ? 1 : 0) + (s[276] ? 4 : 0), SDL_53_1: s[525], SDL_53_1_hoej: s[526], SDL_53_1_kan: (s[527] ? 1 : 0) + (s[528] ? 4 : 0), SDL_53_2_kan: (s[529] ? 1 : 0) + (s[530] ? 2 : 0) + s[320], SDL_53_3: s[531], SDL_53_3_hoej: s[532], SDL_53_3_kan: (s[533] ? 1 : 0) + (s[534] ? 4 : 0), SDL_54_1_kan: (s[535] ? 1 : 0) + (s[536] ? 2 : 0) + s[329], SDL_59_2: s[537], SDL_59_2_hoej: s[538], SDL_59_2_kan: (s[539] ? 1 : 0) + (s[540] ? 4 : 0), SDL_59_6_kan: (s[541] ? 1 : 0) + (s[542] ? 2 : 0) + s[352], spor: [s[59], s[61], s[3] << 0 | s[5] << 1 | (s[3] ? 0 : s[543]) << 2 | s[544] << 3 | s[157] << 4 | s[160] << 5 | (s[545] ? (s[74] ? s[546] : s[547] ? 2 : 0) : 0) << 6 | s[87] << 8 | (f.dagpengerettenSlutter ? 512 : 0) | s[315] << 10 | s[316] << 11 | s[317] << 12 | (s[548] ? 0 : f.vurderingsdato <= 19935 /* 2024-07-31 */ ? s[549] : s[550] ? 2 : 0) << 13 | s[548] << 15 | s[551] << 16 | s[552] << 17 | s[553] << 18 | s[554] << 19 | (f.uddannelsePasserMedBehandling ? 1048576 : 0) | (f.uddannelseUdskyderRevalidering ? 2097152 : 0) | s[555] << 22 | s[341] << 23 | s[342] << 24 | s[88] << 25 | (s[556] ? s[549] : s[557] ? s[558] : s[559] ? s[560] : s[561]) << 26 | s[562] << 29, s[158], s[159], s[65] << 0 | s[563] << 1 | s[564] << 2 | s[565] << 3 | s[566] << 4 | s[83] << 5 | s[277] << 6 | s[567] << 7 | s[568] << 8 | s[569] << 9 | s[570] << 10 | (f.ansatIFleksjob ? 2048 : 0) | s[571] << 12 | s[89] << 13 | s[95] << 14 | s[549] << 15 | (f.uarbejdsdygtigVedEgenSygdom ? 65536 : 0) | s[406] << 17 | s[572] << 18 | s[98] << 20 | s[100] << 21 | (s[174] ? s[572] : 0) << 22 | s[174] << 24 | s[96] << 25 | (f.opfylderHelbredsbetingelserForFoertidspension ? 67108864 : 0) | (f.naaetFolkepensionsalder ? 134217728 : 0) | s[97] << 28 | s[573] << 29, s[102], s[104], s[574] << 0 | s[575] << 1 | s[576] << 2 | s[99] << 3 | s[101] << 4 | (!s[3] && s[577] ? 1 : !s[3] && !s[578] ? (s[21] ? 2 : s[30] ? 3 : 0) : 0) << 5 | s[578] << 7 | s[579] << 8 | s[12] << 9 | s[14] << 10 | s[13] << 11 | s[580] << 12 | s[581] << 13 | s[10] << 14 | s[11] << 15 | s[582] << 16 | s[583] << 17 | s[584] << 18 | s[585] << 19 | s[586] << 20 | s[587] << 21 | s[9] << 22 | s[8] << 23 | s[588] << 24 | s[589] << 25 | s[590] << 26 | s[591] << 27 | s[592] << 28 | s[593] << 29, s[103], s[105], s[594] << 0 | s[595] << 1 | s[596] << 2 | s[597] << 3 | s[50] << 4 | s[45] << 5 | s[46] << 6 | (s[598] ? (s[200] ? s[599] : s[600] ? s[601] : s[602] ? 3 : 0) : 0) << 7 | (f.forlaengelseErAfgjort ? 512 : 0) | s[151] << 10 | s[152] << 11 | s[51] << 12 | s[56] << 13 | s[48] << 14 | (s[598] ? (s[200] ? s[599] : s[601]) : 0) << 15 | s[203] << 17 | (s[598] ? (s[603] ? s[599] : s[200] ? s[604] : s[605]) : 0) << 18 | s[52] << 21 | s[57] << 22 | (s[598] ? (s[603] ? s[599] : s[200] ? s[604] : s[606]) : 0) << 23 | (f.underLaegebehandling ? 33554432 : 0) | (f.laegensSkoenErSikkert ? 67108864 : 0) | s[607] << 27 | s[608] << 28 | s[609] << 29, s[205], s[207], s[610] << 0 | s[53] << 1 | s[58] << 2 | (s[598] ? (s[200] ? s[599] : s[309] ? s[601] : s[600] ? s[611] : s[602] ? 4 : 0) : 0) << 3 | s[54] << 6 | s[47] << 7 | (s[598] ? (s[200] ? s[599] : s[309] ? s[601] : s[611]) : 0) << 8 | (f.laegenVurdererLivstruende ? 1024 : 0) | (f.behandlingsmulighederUdtoemte ? 2048 : 0) | s[55] << 12 | s[49] << 13 | s[456] << 14 | s[457] << 15 | s[458] << 16 | (s[598] ? (s[612] ? s[599] : s[613] ? (s[35] >= 16953 /* 2016-06-01 */ ? 2 : 0) : s[614] ? (s[35] >= 16975 /* 2016-06-23 */ ? 3 : 0) : s[35] >= 20635 /* 2026-07-01 */ ? 4 : 0) : 0) << 17 | s[210] << 20 | s[215] << 21 | (f.ansoegningOmFoertidspension ? 4194304 : 0) | s[106] << 23 | s[107] << 24 | s[108] << 25 | s[615] << 26 | s[91] << 27 | s[94] << 28 | s[92] << 29, (s[545] ? (s[165] ? s[546] : s[616] ? 2 : 0) : 0) << 0 | s[466] << 2 | s[467] << 3 | s[69] << 4 | s[617] << 5 | s[618] << 7 | s[619] << 8 | s[620] << 9 | s[621] << 10 | s[622] << 11 | s[623] << 12 | (f.andetFravaerSeneste8Uger ? 8192 : 0) | s[624] << 14 | s[625] << 15 | (f.genansat ? 65536 : 0) | (f.paaArbejdeDaSygdommenKom ? 131072 : 0) | s[468] << 18 | s[469] << 19 | s[470] << 20 | (f.ansatIFleksjob ? s[617] : 0) << 21 | s[70] << 23 | s[71] << 24 | (s[545] ? s[546] : 0) << 25 | s[626] << 26 | s[627] << 27 | s[68] << 28, s[66], s[67], (s[545] ? (s[628] ? s[546] : s[629] ? (s[59] >= 13605 /* 2007-04-02 */ ? 2 : 0) : s[247] ? (s[59] >= 14032 /* 2008-06-02 */ ? 3 : 0) : s[630] ? 4 : 0) : 0) << 0 | s[153] << 3 | s[156] << 4 | (f.fratraeder ? 32 : 0) | s[82] << 6 | s[81] << 7 | (s[545] ? (s[631] ? s[546] : s[74] ? (s[59] >= 15523 /* 2012-07-02 */ ? 2 : 0) : s[632]) : 0) << 8 | s[633] << 10 | s[634] << 11 | s[635] << 12 | s[636] << 13 | s[637] << 14 | s[638] << 15 | s[79] << 16 | s[639] << 17 | s[640] << 18 | s[641] << 19 | (f.dagpengeretHvisRask ? 1048576 : 0) | s[85] << 21 | s[84] << 22 | (f.erhvervsmaessigUddannelse ? 8388608 : 0) | s[642] << 24 | s[643] << 25 | s[644] << 26 | s[645] << 27 | s[646] << 28 | (f.elevILoennetPraktik ? 536870912 : 0), s[154], s[155], s[647] << 0 | s[648] << 1 | s[649] << 2 | s[650] << 3 | s[651] << 4 | s[652] << 5 | s[653] << 6 | (f.iBeskaeftigelse ? 128 : 0) | s[654] << 8 | s[655] << 9 | s[656] << 10 | s[657] << 11 | s[658] << 12 | s[659] << 13 | s[660] << 14 | s[661] << 15 | s[662] << 16 | s[663] << 17 | s[664] << 18 | s[665] << 19 | s[666] << 20 | s[667] << 21 | s[497] << 22 | s[498] << 23 | (s[545] ? (s[115] ? s[546] : s[668] ? s[669] : s[670] ? (s[59] >= 15706 /* 2013-01-01 */ ? 3 : 0) : s[59] >= 15884 /* 2013-06-28 */ ? 4 : 0) : 0) << 24 | s[671] << 27 | s[672] << 28 | s[673] << 29, (f.drevetSenesteMaaned ? 1 : 0) | s[674] << 1 | s[675] << 2 | (f.tilskudTilEgenVirksomhed ? 8 : 0) | s[471] << 4 | s[472] << 5 | (f.arbejdsskade ? 64 : 0) | s[172] << 7 | s[170] << 8 | s[676] << 9 | s[677] << 10 | s[678] << 11 | s[679] << 12 | s[680] << 13 | s[681] << 14 | s[230] << 15 | s[330] << 16 | s[331] << 17 | (s[556] ? s[549] : f.vurderingsdato <= 17701 /* 2018-06-19 */ ? s[558] : s[682] ? 3 : 0) << 18 | s[166] << 20 | s[169] << 21 | s[168] << 22 | s[418] << 23 | s[419] << 24 | (s[683] ? s[549] : s[116] ? 2 : 0) << 25 | (f.fikSygedagpengeVedLivstruende ? 134217728 : 0) | (f.laegenFinderIkkeLaengereLivstruende ? 268435456 : 0) | s[318] << 29, s[319] << 0 | (s[684] ? s[549] : s[683] ? (s[146] ? 2 : 0) : s[685] ? s[686] : s[133] ? 4 : 0) << 1 | s[687] << 4 | s[688] << 5 | s[689] << 6 | s[690] << 7 | s[691] << 8 | s[692] << 9 | s[148] << 10 | s[693] << 11 | s[694] << 12 | s[695] << 13 | (f.erIJobafklaring ? 16384 : 0) | s[323] << 15 | (f.erIJobafklaring ? (f.jobafklaringStartede <= 17531 /* 2017-12-31 */ ? (s[696] ? 1 : 0) : f.jobafklaringStartede <= 18261 /* 2019-12-31 */ ? (s[697] ? 2 : 0) : s[698] ? 3 : 0) : 0) << 16 | s[327] << 18 | s[328] << 19 | s[324] << 20 | s[325] << 21 | s[326] << 22 | s[699] << 23 | s[700] << 24 | s[701] << 25 | s[702] << 26 | s[703] << 27 | s[704] << 28 | s[113] << 29, s[321], s[322], s[705] << 0 | s[334] << 2 | s[335] << 3 | (f.feriePasserMedForloebet ? 16 : 0) | (f.ferieIndenForFerieloven ? 32 : 0) | (f.ferieAftalt ? 64 : 0) | s[338] << 7 | (f.ferieAftalt ? s[705] : 0) << 8 | s[339] << 10 | s[340] << 11 | s[345] << 12 | s[346] << 13 | s[706] << 14 | (s[706] === 1 ? s[707] : s[706] === 2 ? s[707] : 0) << 16 | s[310] << 17 | (f.saerligeGrundeTilAndetTidspunkt ? 262144 : 0) | s[347] << 19 | s[348] << 20 | (s[556] ? s[549] : s[557] ? s[558] : s[559] ? s[560] : s[708] ? s[561] : s[709]) << 21 | (f.helbredetErStationaert ? 16777216 : 0) | (f.arbejdsevnenErAfklaret ? 33554432 : 0) | (f.berettigetTilRevalidering ? 67108864 : 0) | (f.berettigetTilFleksjob ? 134217728 : 0) | (f.berettigetTilFoertidspension ? 268435456 : 0) | (f.berettigetTilRessourceforloeb ? 536870912 : 0), s[336], s[337], s[343], s[344], s[349], s[350], s[351] << 0 | s[300] << 1 | (s[65] ? (s[545] ? (s[710] ? s[546] : s[115] ? (s[59] >= 14613 /* 2010-01-04 */ ? 2 : 0) : s[711] ? 3 : 0) : 0) : 0) << 2 | s[712] << 4 | s[713] << 5 | s[124] << 6 | s[125] << 7 | s[126] << 8 | (s[126] ? (s[708] ? (s[126] ? 1 : 0) : s[714] ? 2 : 0) : 0) << 9 | s[715] << 11 | (f.ventesRaskInden8Uger ? 4096 : 0) | s[716] << 13 | s[717] << 14 | (f.oenskerTidligOpfoelgning ? 32768 : 0) | s[718] << 16 | s[353] << 17 | s[354] << 18 | (s[556] ? s[549] : s[683] ? s[558] : s[686]) << 19 | (f.sagenErBelyst ? 2097152 : 0) | s[357] << 22 | (f.oplysningsskemaSendt <= 15011 /* 2011-02-06 */ ? (s[357] ? 1 : 0) : f.oplysningsskemaSendt >= 15012 /* 2011-02-07 */ ? 2 : 0) << 23 | s[123] << 25 | s[121] << 26 | s[122] << 27, s[355], s[356], (s[556] ? s[549] : s[719] ? s[558] : s[720] ? (s[126] ? 3 : 0) : s[708] ? (s[118] ? 4 : 0) : s[721]) << 0 | s[722] << 3 | s[723] << 4 | s[724] << 5 | s[725] << 6 | s[358] << 7 | s[359] << 8 | s[360] << 9 | (s[719] ? s[549] : s[685] ? (s[126] ? 2 : 0) : s[133] ? 3 : 0) << 10 | s[141] << 12 | s[136] << 13 | s[135] << 14 | (f.tilbagevendenForestaar ? 32768 : 0) | (f.risikoForLangtForloeb ? 65536 : 0) | s[726] << 17 | s[727] << 18 | (f.behovForTvaerfagligIndsats ? 524288 : 0) | s[361] << 20 | s[362] << 21 | s[128] << 22 | s[127] << 23 | s[118] << 24 | (s[118] && s[132] ? 1 : s[118] && !s[131] ? (s[708] ? (s[118] ? 2 : 0) : s[728] ? (s[714] ? 3 : 0) : s[117] ? 4 : 0) : 0) << 25 | s[131] << 28 | s[729] << 29, s[117] << 0 | s[730] << 1 | s[731] << 2 | s[732] << 3 | s[733] << 4 | s[734] << 5 | s[142] << 6 | (f.forudsigeligtForloeb ? 128 : 0) | s[735] << 8 | s[736] << 9 | s[737] << 10 | s[738] << 11 | (f.opfoelgningOenskes ? 4096 : 0) | (f.opfoelgningAlligevel ? 8192 : 0) | s[739] << 14 | s[740] << 15 | s[365] << 16 | s[366] << 17 | (s[132] ? 1 : s[131] ? 0 : s[556] ? s[741] : s[719] ? (s[307] ? 3 : 0) : s[708] ? (s[126] ? 4 : 0) : s[721]) << 18 | s[130] << 21 | s[129] << 22 | s[369] << 23 | s[370] << 24 | (s[133] && s[132] ? 1 : s[133] && !s[131] ? (s[720] ? (s[133] ? 2 : 0) : s[708] ? (s[118] ? 3 : 0) : s[728] ? (s[714] ? 4 : 0) : s[742]) : 0) << 25 | s[133] << 28 | s[134] << 29, s[363], s[364], s[367], s[368], s[371], s[372], s[373] << 0 | s[374] << 1 | (s[142] && s[132] ? 1 : s[142] && !s[131] ? (f.vurderingsdato <= 14406 /* 2009-06-11 */ ? s[741] : s[556] ? (s[743] ? 3 : 0) : s[719] ? (s[307] ? 4 : 0) : s[685] ? s[744] : s[720] ? (s[133] ? 6 : 0) : s[708] ? (s[118] ? 7 : 0) : s[728] ? (s[714] ? 8 : 0) : s[117] ? 9 : 0) : 0) << 2 | s[745] << 6 | s[746] << 7 | s[375] << 8 | s[376] << 9 | s[377] << 10 | (s[556] ? s[549] : f.vurderingsdato <= 15069 /* 2011-04-05 */ ? s[558] : f.vurderingsdato <= 15207 /* 2011-08-21 */ ? (s[747] ? 3 : 0) : s[719] ? (s[748] ? 4 : 0) : s[744]) << 11 | s[380] << 14 | s[381] << 15 | s[382] << 16 | s[383] << 17 | (s[556] ? s[549] : s[557] ? s[558] : s[559] ? s[560] : s[728] ? s[561] : s[742]) << 18 | (f.udebliver ? 2097152 : 0) | (f.rimeligGrund ? 4194304 : 0) | (f.skriftligtOrienteret ? 8388608 : 0) | s[397] << 24 | s[398] << 25 | (s[556] ? s[549] : s[684] ? s[558] : f.vurderingsdato <= 16982 /* 2016-06-30 */ ? (s[146] ? 3 : 0) : f.vurderingsdato <= 18077 /* 2019-06-30 */ ? (f.vurderingsdato >= 16983 /* 2016-07-01 */ ? 4 : 0) : s[749] ? 5 : 0) << 26 | s[750] << 29, s[378], s[379], (f.andenVurderingIndhentet ? 1 : 0) | s[751] << 1 | s[752] << 2 | s[753] << 3 | (f.tilsvarendeIndgribende ? 16 : 0) | s[384] << 5 | s[385] << 6 | s[754] << 7 | s[755] << 9 | s[756] << 10 | s[757] << 11 | (f.noedvendigBehandling ? 4096 : 0) | s[758] << 13 | s[759] << 14 | (f.hensigtsmaessigOptraening ? 32768 : 0) | (f.opfordret ? 65536 : 0) | s[386] << 17 | s[387] << 18 | s[302] << 19 | s[389] << 20 | s[390] << 21 | (s[556] ? s[549] : f.vurderingsdato <= 15397 /* 2012-02-27 */ ? s[558] : f.vurderingsdato <= 15516 /* 2012-06-25 */ ? (s[760] ? 3 : 0) : s[761] ? 4 : 0) << 22 | s[762] << 25 | s[763] << 26 | (f.genoptagetFoer ? 134217728 : 0) | s[396] << 28, s[391], s[392], s[394], s[395], (s[302] && !s[389] && !s[390] ? s[754] : 0) << 0 | s[401] << 2 | s[402] << 3 | (f.vurderingsdato <= 16687 /* 2015-09-09 */ ? s[549] : s[764] ? 2 : 0) << 4 | (f.ophoerErAfgjort ? 64 : 0) | s[403] << 7 | s[404] << 8 | s[405] << 9 | (s[151] && !s[152] && !s[101] ? (s[99] && !s[101] && s[765] && s[103] < NEVER ? (s[766] ? (s[103] >= 13332 /* 2006-07-03 */ ? 1 : 0) : s[103] >= 16252 /* 2014-07-01 */ ? 2 : 0) : 0) : 0) << 10 | s[161] << 12 | s[164] << 13 | (s[545] ? (s[115] ? s[546] : s[767] ? s[669] : s[227] ? s[768] : s[769] ? s[770] : s[771] ? (s[59] >= 18319 /* 2020-02-27 */ ? 5 : 0) : s[59] >= 19174 /* 2022-07-01 */ ? 6 : 0) : 0) << 14 | s[262] << 17 | s[264] << 18 | (f.aftaleForSelvstaendig ? 524288 : 0) | (f.sygMedCovid19 ? 1048576 : 0) | s[290] << 21 | s[293] << 22 | s[772] << 23 | s[773] << 24 | s[774] << 25 | s[775] << 26 | s[409] << 27 | s[410] << 28 | (s[166] && !s[169] && !s[168] ? (s[545] ? (s[616] ? 1 : 0) : 0) : 0) << 29, s[399], s[400], s[162], s[163], s[291], s[292], s[407], s[408], s[411] << 0 | s[412] << 1 | s[304] << 2 | s[414] << 3 | (f.opfylderBeskaeftigelseskravetVedLivstruende ? 16 : 0) | s[417] << 5 | (s[304] && !s[414] && s[88] ? (s[116] ? 1 : 0) : 0) << 6 | s[776] << 7 | s[429] << 8 | s[777] << 9 | s[420] << 11 | s[421] << 12 | s[422] << 13 | (s[778] ? s[777] : 0) << 14 | s[778] << 16 | (f.retErOpbrugt ? 131072 : 0) | s[779] << 18 | s[176] << 19 | s[177] << 20 | s[780] << 21 | s[781] << 22 | s[782] << 23 | s[180] << 24 | s[181] << 25 | (s[783] ? (s[784] ? 1 : s[311] >= 18809 /* 2021-07-01 */ ? 2 : 0) : 0) << 26 | s[785] << 28 | s[786] << 29, s[415], s[416], s[427], s[428], s[178], s[179], s[787] << 0 | s[788] << 1 | s[789] << 2 | s[790] << 3 | s[791] << 4 | s[792] << 5 | s[793] << 6 | s[794] << 7 | s[795] << 8 | (f.fortsatRet9Marts2020 ? 512 : 0) | s[425] << 10 | s[426] << 11 | (s[783] ? 1 : 0) << 12 | s[430] << 13 | s[431] << 14 | s[432] << 15 | (s[796] ? s[777] : 0) << 16 | s[796] << 18 | s[797] << 19 | s[184] << 20 | s[185] << 21 | (s[180] && !s[181] && s[798] === s[799] && s[798] < NEVER ? (s[800] ? 1 : s[798] >= 18809 /* 2021-07-01 */ ? 2 : 0) : 0) << 22 | s[801] << 24 | s[802] << 25 | s[803] << 26 | s[804] << 27 | s[805] << 28 | s[806] << 29, s[423], s[424], s[182], s[183], s[807] << 0 | s[808] << 1 | s[809] << 2 | s[810] << 3 | s[811] << 4 | (s[812] <= 18808 /* 2021-06-30 */ ? 1 : s[813] ? 2 : 0) << 5 | s[814] << 7 | s[815] << 8 | s[816] << 9 | s[817] << 10 | s[187] << 11 | (s[187] ? 0 : s[818] <= 18808 /* 2021-06-30 */ ? 1 : s[819] ? 2 : 0) << 12 | s[820] << 14 | s[821] << 15 | s[822] << 16 | s[823] << 17 | s[824] << 18 | s[189] << 19 | s[191] << 20 | (s[184] && !s[185] && s[825] === s[826] && s[825] < NEVER ? (s[827] ? 1 : s[825] >= 18809 /* 2021-07-01 */ ? 2 : 0) : 0) << 21 | s[828] << 23 | s[829] << 24 | s[830] << 25 | s[831] << 26 | s[832] << 27 | s[833] << 28 | s[188] << 29, s[433], s[186], s[193], s[195], s[192], s[194], s[190] << 0 | (s[834] ? (s[835] <= 18808 /* 2021-06-30 */ ? 1 : s[836] ? 2 : 0) : 0) << 1 | s[837] << 3 | s[838] << 4 | s[839] << 5 | s[840] << 6 | s[841] << 7 | s[842] << 8 | s[436] << 9 | s[437] << 10 | (s[843] && !s[844] && s[845] === s[846] && s[845] < NEVER ? (s[847] ? 1 : s[845] >= 18809 /* 2021-07-01 */ ? 2 : 0) : 0) << 11 | s[848] << 13 | s[849] << 14 | s[844] << 15 | s[850] << 16 | s[851] << 17 | s[852] << 18 | s[853] << 19 | s[198] << 20 | s[199] << 21 | (s[436] && !s[437] && s[854] === s[855] && s[854] < NEVER ? (s[856] ? 1 : s[854] >= 18809 /* 2021-07-01 */ ? 2 : 0) : 0) << 22 | s[857] << 24 | s[858] << 25 | s[859] << 26 | s[860] << 27 | s[861] << 28 | s[862] << 29, s[434], s[435], s[196], s[197], s[438], s[439], s[440] << 0 | s[441] << 1 | (s[198] && !s[199] && s[863] === s[864] && s[863] < NEVER ? (s[865] ? 1 : s[863] >= 18809 /* 2021-07-01 */ ? 2 : 0) : 0) << 2 | s[866] << 4 | s[867] << 5 | s[868] << 6 | s[869] << 7 | s[870] << 8 | s[871] << 9 | s[444] << 10 | s[445] << 11 | (s[440] && !s[441] && s[872] === s[873] && s[872] < NEVER ? (s[874] ? 1 : s[872] >= 18809 /* 2021-07-01 */ ? 2 : 0) : 0) << 12 | s[875] << 14 | s[876] << 15 | s[877] << 16 | s[878] << 17 | s[879] << 18 | s[880] << 19 | s[451] << 20 | (s[598] ? (s[881] ? s[599] : s[200] ? (s[35] >= 14692 /* 2010-03-24 */ ? 2 : 0) : s[605]) : 0) << 21 | s[218] << 24 | s[219] << 25 | s[222] << 26 | s[454] << 27 | s[455] << 28 | s[461] << 29, s[442], s[443], s[449], s[450], s[216], s[217], s[220], s[221], s[452], s[453], s[459], s[460], s[462] << 0 | (s[106] && !s[107] && !s[108] ? s[615] : 0) << 1 | s[882] << 2 | s[883] << 3 | s[224] << 4 | s[463] << 5 | s[464] << 6 | s[465] << 7 | s[475] << 8 | s[476] << 9 | (s[70] && !s[71] && !s[69] ? s[617] : 0) << 10 | (f.sygemeldtITide ? 4096 : 0) | (f.indsigelseModSenSygemelding ? 8192 : 0) | (f.fyldestgoerendeBegrundelse ? 16384 : 0) | s[479] << 15 | s[480] << 16 | (s[87] ? (s[545] ? (s[227] ? s[546] : s[884] ? 2 : 0) : 0) : 0) << 17 | s[483] << 19 | s[484] << 20 | s[885] << 21 | s[886] << 22 | s[487] << 23 | s[488] << 24 | (s[240] ? (s[545] ? (s[115] ? s[546] : s[249] ? s[669] : s[227] ? s[887] : s[74] ? s[770] : s[547] ? 5 : 0) : 0) : 0) << 25 | s[240] << 28 | s[252] << 29, s[473], s[474], s[477], s[478], s[481], s[482], s[485], s[486], (f.underretningsbrevSendt ? 1 : 0) | s[246] << 1 | s[237] << 2 | s[238] << 3 | s[239] << 4 | (s[240] ? s[617] : 0) << 5 | s[234] << 7 | s[236] << 8 | s[235] << 9 | (s[240] ? (s[545] ? (s[115] ? s[546] : s[249] ? s[669] : s[888] ? s[887] : s[59] >= 19723 /* 2024-01-01 */ ? 4 : 0) : 0) : 0) << 10 | s[889] << 13 | s[890] << 14 | s[891] << 15 | s[892] << 16 | (f.undskyldendeForhold ? 131072 : 0) | s[893] << 18 | (f.arbejdsgiverAnmeldteIkke ? 524288 : 0) | s[894] << 20 | s[491] << 21 | s[492] << 22 | s[495] << 23 | s[496] << 24 | (s[65] ? (s[545] ? (s[115] ? s[546] : s[247] ? s[669] : s[249] ? (s[630] ? 3 : 0) : s[227] ? (s[895] ? 4 : 0) : s[884] ? 5 : 0) : 0) : 0) << 25 | s[896] << 28 | s[897] << 29, s[489], s[490], s[493], s[494], s[301] << 0 | s[299] << 1 | s[898] << 2 | s[501] << 3 | s[502] << 4 | (s[83] ? (s[545] ? (s[115] ? s[546] : s[767] ? s[669] : s[768]) : 0) : 0) << 5 | s[510] << 7 | s[511] << 8 | s[512] << 9 | (s[83] ? s[899] : 0) << 10 | s[900] << 13 | s[901] << 14 | s[902] << 15 | (f.nemrefusionNede ? 65536 : 0) | s[505] << 17 | s[506] << 18 | (s[83] ? s[617] : 0) << 19 | s[903] << 21 | s[904] << 22 | s[507] << 23 | s[508] << 24 | s[509] << 25 | s[275] << 26 | s[276] << 27 | s[905] << 28 | s[533] << 29, s[499], s[500], s[503], s[504], s[284], s[285], s[273], s[274], s[531], s[532], s[534] << 0 | s[906] << 1 | s[907] << 2 | s[529] << 3 | s[530] << 4 | (f.ledigUdenLoen ? 32 : 0) | (f.arbejdsgiverTilbyderDeltid ? 64 : 0) | s[288] << 7 | s[289] << 8 | s[519] << 9 | s[520] << 10 | (s[545] ? (s[115] ? s[546] : s[74] ? s[669] : s[632]) : 0) << 11 | s[908] << 13 | s[909] << 14 | s[910] << 15 | s[911] << 16 | s[912] << 17 | s[527] << 18 | s[528] << 19 | s[913] << 20 | s[914] << 21 | s[915] << 22 | s[515] << 23 | s[516] << 24 | s[523] << 25 | s[524] << 26 | s[535] << 27 | s[536] << 28 | s[916] << 29, s[286], s[287], s[517], s[518], s[525], s[526], s[513], s[514], s[521], s[522], s[917] << 0 | s[918] << 1 | s[919] << 2 | s[920] << 3 | s[921] << 4 | s[922] << 5 | s[923] << 6 | s[924] << 7 | (f.aftaleMedArbejdsgiver ? 256 : 0) | s[925] << 9 | s[926] << 10 | s[541] << 11 | s[542] << 12 | (s[65] ? s[899] : 0) << 13 | s[927] << 16 | s[928] << 17 | s[929] << 18 | (f.skyldesLoenmodtageren ? 524288 : 0) | (f.forkertVejledning ? 1048576 : 0) | (f.saerligeOmstaendighederForRefusion ? 2097152 : 0) | s[930] << 22 | s[539] << 23 | s[540] << 24 | (s[65] ? (s[545] ? (s[115] ? s[546] : s[249] ? s[669] : s[227] ? s[887] : s[770]) : 0) : 0) << 25 | s[931] << 28 | s[932] << 29, s[537], s[538], s[933] << 0 | s[934] << 1 | s[935] << 2 | s[936] << 3 | s[937] << 4 | s[938] << 5 | s[939] << 6 | s[940] << 7 | s[941] << 8] }
}
