// Written from the law by `npm run compile`. Change the law, not this.
import { ALL_DAYS, FIRST_DAY, NEVER, NO_DAYS, allPeriods, countDays, dayReaching, dropFirst, flat, from, holidayTable, intersectTable, monthEndOver, monthStart, onWeekdays, periods, quotient, runEnd, runStart, sameDays, shiftDays, shiftMonths, sum, without } from '@sagsvej/rules/runtime'
const SATS_1 = (day) => day < 16804 ? (day < 14977 ? (day < 13885 ? (day < 13514 ? 333500 : 341500) : (day < 14249 ? 351500 : (day < 14613 ? 362500 : 376000))) : (day < 15712 ? (day < 15341 ? 383000 : 394000) : (day < 16076 ? 400500 : (day < 16440 ? 407500 : 413500)))) : (day < 18631 ? (day < 17532 ? (day < 17168 ? 418000 : 424500) : (day < 17903 ? 430000 : (day < 18267 ? 435500 : 440500))) : (day < 19723 ? (day < 18995 ? 446000 : (day < 19359 ? 446500 : 455000)) : (day < 20094 ? 469500 : (day < 20458 ? 486500 : 508500))))

const HELLIGDAGE_1 = holidayTable([{"on":{"month":1,"day":1}},{"on":{"easter":-3}},{"on":{"easter":-2}},{"on":{"easter":0}},{"on":{"easter":1}},{"on":{"easter":26},"to":19722},{"on":{"easter":39}},{"on":{"easter":49}},{"on":{"easter":50}},{"on":{"month":12,"day":25}},{"on":{"month":12,"day":26}}], [1, 2, 3, 4, 5, 6])

function svar_1(f, s) {
  // SDL.6.1: Første fraværsdag (SDL § 6, stk. 1)
  const v0 = periods(f.fravaer, (r_fravaer) => r_fravaer.omfang === 'fuldt' || r_fravaer.omfang === 'delvist')
  s[154] = v0
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
  s[233] = v29
  const v30 = SDL_6_1_ir || !v16 && SDL_6_1_hoej === NEVER
  s[36] = v30
  const v31 = v25 && (!v26 || !v16)
  const ALF_62_3 = v20 ? FIRST_DAY : v31 ? (v26 ? (f.dagpengerettenSlutter ? Math.min(v27, f.sidsteDagMedDagpengeret) : v27) : NEVER) : NEVER
  s[139] = ALF_62_3
  const ALF_62_3_hoej = v20 ? NEVER : v23 ? NEVER : v26 ? (f.dagpengerettenSlutter ? Math.min(v28, f.sidsteDagMedDagpengeret) : v28) : NEVER
  s[140] = ALF_62_3_hoej
  const ALF_62_3_er = v20 || v23 || v31
  s[138] = ALF_62_3_er
  const ALF_62_3_ir = v20 || v25 && v29 || v30
  s[141] = ALF_62_3_ir
  // BEK937.27: Sygedagpenge under uddannelse (BEK 937/2024 § 27, stk. 1-3)
  const v36 = f.vurderingsdato >= 13332 /* 2006-07-03 */
  s[53] = v36
  const v37 = f.vurderingsdato >= 19936 /* 2024-08-01 */
  const v38 = f.uddannelseUnderSygdom === 'foer'
  const v39 = f.uddannelseUnderSygdom === 'begyndt_under' && f.undervisningstimer <= 600 && f.uddannelsePasserMedBehandling && f.uddannelseUdskyderRevalidering === false
  const v40 = !v37 && (v38 || v39) || v37 && (v38 || v39 || f.uddannelseUnderSygdom === 'opfoelgning')
  const v41 = f.uddannelseUnderSygdom === 'ingen'
  const BEK937_27 = !v41 && (!v36 || v40)
  s[319] = BEK937_27
  const BEK937_27_nej = !v41 && (!v36 || !v40)
  s[320] = BEK937_27_nej
  const BEK937_27_ir = v41 || !v36
  s[321] = BEK937_27_ir
  // SDL.7.2: Det mindste fravær (SDL § 7, stk. 2)
  const v45 = f.persongruppe === 'loenmodtager'
  s[37] = v45
  const v46 = f.normalTimerPrUge - f.timerDuKanArbejde
  s[276] = v46
  const v47 = f.timerDuKanArbejde === 0 || v46 >= 400
  const v48 = f.persongruppe === 'selvstaendig'
  s[50] = v48
  const v49 = f.andelAfArbejdetDuKan <= 5000
  s[275] = v49
  const v50 = v48 && v49
  const v51 = f.persongruppe === 'ledig' || f.persongruppe === 'ingen'
  const v52 = f.vurderingsdato >= 15706 /* 2013-01-01 */
  s[80] = v52
  const v53 = !v52 && (v45 && v47 || v50 || v51) || v52 && (v45 && (v47 || f.ansatIFleksjob && f.ansatFra >= 15706 /* 2013-01-01 */) || v50 || v51)
  const SDL_7_2 = !v36 || v53
  s[346] = SDL_7_2
  const SDL_7_2_nej = !v36 || !v53
  s[347] = SDL_7_2_nej
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
  s[411] = SDL_24_3_eksakt
}

function svar_2(f, s) {
  // SDL.25.1: Grænsen for pensionister m.fl. (SDL § 25, stk. 1)
  const v0 = f.pensionDuFaar === 'foertidspension' || f.pensionDuFaar === 'seniorpension'
  s[61] = v0
  const v1 = f.pensionDuFaar === 'tidlig_pension'
  s[62] = v1
  const v2 = s[0] >= 15012 /* 2011-02-07 */
  s[228] = v2
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
  s[155] = v27
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
  s[132] = v3
  const v4 = SDL_24_1_er && SDL_24_1_hoej >= NEVER
  s[133] = v4
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
  s[175] = v14
  const v15 = f.forlaengelseErAfgjort ? f.forlaengelseAfgjortDen : v9 ? (v11 ? Math.min(v5, v12) : v5) : v12
  s[177] = v15
  const v16 = f.forlaengelseErAfgjort ? f.forlaengelseAfgjortDen : v9 ? (v11 ? Math.max(v6, v13) : v6) : v13
  s[178] = v16
  const v17 = v14 && v15 <= 13331 /* 2006-07-02 */
  s[180] = v17
  const v18 = v16 >= 13332 /* 2006-07-03 */
  s[176] = v18
  const v19 = v15 <= 2147483646
  const v20 = v15 <= 15011 /* 2011-02-06 */
  s[179] = v20
  const v21 = v14 && v18 && v20
  s[194] = v21
  const v22 = v16 >= 15012 /* 2011-02-07 */
  const v23 = v15 <= 20484 /* 2026-01-31 */
  const v24 = v14 && v22 && v23
  const v25 = v14 && v16 >= 20485 /* 2026-02-01 */ && v19
  s[193] = v25
  const v26 = f.forlaengelseErAfgjort === false && (v3 && SDL_24_1_ir || SDL_24_1_ir && !((!SDL_24_1_er || !SDL_24_1_ir && v5 === v6) && SDL_24_1_er && (!SDL_24_1_er || f.vurderingsdato === v5))) || v14 && v16 === NEVER
  s[186] = v26
  const SDL_27_1_1 = v17 || v21 && f.revalideringErSandsynlig || v24 && f.revalideringErSandsynlig || v25
  s[195] = SDL_27_1_1
  const SDL_27_1_1_nej = v17 || v21 && f.revalideringErSandsynlig === false || v24 && f.revalideringErSandsynlig === false || v25
  s[203] = SDL_27_1_1_nej
  const SDL_27_1_1_ir = v17 || v25 || v26
  s[223] = SDL_27_1_1_ir
  // SDL.27.1.2: Forlængelse for at afklare arbejdsevnen (SDL § 27, stk. 1, nr. 2)
  const v30 = v14 && v22 && v19
  const SDL_27_1_2 = v17 || v21 && f.afklaringErNoedvendig || v30 && f.afklaringErNoedvendig
  s[209] = SDL_27_1_2
  const SDL_27_1_2_nej = v17 || v21 && f.afklaringErNoedvendig === false || v30 && f.afklaringErNoedvendig === false
  s[211] = SDL_27_1_2_nej
  const SDL_27_1_2_ir = v17 || v26
  s[185] = SDL_27_1_2_ir
  // SDL.27.1.3.uger: Længste forlængelse ved lægebehandling (SDL § 27, stk. 1, nr. 3)
  const v34 = v14 && v18 && v15 <= 13544 /* 2007-01-31 */
  const v35 = v14 && v16 >= 13545 /* 2007-02-01 */ && v20
  const v36 = v14 && v22 && v15 <= 16251 /* 2014-06-30 */
  s[181] = v36
  const v37 = v16 >= 16252 /* 2014-07-01 */
  const v38 = v14 && v37 && v19
  s[183] = v38
  const v39 = v36 || v38
  s[182] = v39
  const SDL_27_1_3_uger = v17 ? -Infinity : v34 ? 364 : v35 ? 364 : v36 ? 728 : 938
  s[189] = SDL_27_1_3_uger
  const SDL_27_1_3_uger_hoej = v17 ? Infinity : v35 || v39 ? (v39 ? (v38 ? 938 : 728) : 728) : 364
  s[191] = SDL_27_1_3_uger_hoej
  const SDL_27_1_3_uger_er = v17 || v34 || v35 || v36 || v38
  s[187] = SDL_27_1_3_uger_er
  // SDL.27.1.3: Forlængelse ved lægebehandling (SDL § 27, stk. 1, nr. 3)
  const v43 = f.underLaegebehandling === false || f.laegensSkoenErSikkert === false || SDL_27_1_3_uger_er && SDL_27_1_3_uger < f.laegensSkoenUgerTilArbejde
  const v44 = f.underLaegebehandling && f.laegensSkoenErSikkert && (SDL_27_1_3_uger_er && SDL_27_1_3_uger_hoej >= f.laegensSkoenUgerTilArbejde || SDL_27_1_2_ir)
  const v45 = f.underLaegebehandling && f.laegensSkoenErSikkert && f.laegensSkoenUgerTilArbejde <= 364
  const v46 = f.underLaegebehandling && f.laegensSkoenErSikkert && f.laegensSkoenUgerTilArbejde <= 728
  const SDL_27_1_3 = v17 || v34 && v44 || v35 && (v45 || v46) || v30 && v44
  s[215] = SDL_27_1_3
  const SDL_27_1_3_nej = v17 || v34 && v43 || v35 && (!v45 || !v46) || v30 && v43
  s[217] = SDL_27_1_3_nej
  // SDL.27.1.4: Forlængelse, fordi fleksjob eller pension skal afklares (SDL § 27, stk. 1, nr. 4)
  const v49 = v14 && v37 && v23
  s[192] = v49
  const SDL_27_1_4 = v17 || v21 && f.kanIkkeArbejdePaaNormaleVilkaar || v36 && f.kanIkkeArbejdePaaNormaleVilkaar || v49 && f.sagSkalIRehabiliteringsteam || v25
  s[220] = SDL_27_1_4
  const SDL_27_1_4_nej = v17 || v21 && f.kanIkkeArbejdePaaNormaleVilkaar === false || v36 && f.kanIkkeArbejdePaaNormaleVilkaar === false || v49 && f.sagSkalIRehabiliteringsteam === false || v25
  s[222] = SDL_27_1_4_nej
  // SDL.27.1.5: Forlængelse ved livstruende sygdom (SDL § 27, stk. 1, nr. 5)
  const v52 = f.laegenVurdererLivstruende && f.behandlingsmulighederUdtoemte
  const SDL_27_1_5 = v17 || v21 && v52 || v36 && v52 || v38 && f.laegenVurdererLivstruende
  s[196] = SDL_27_1_5
  const SDL_27_1_5_nej = v17 || v21 && !v52 || v36 && !v52 || v38 && f.laegenVurdererLivstruende === false
  s[204] = SDL_27_1_5_nej
  // SDL.27.1.6: Forlængelse ved arbejdsskadesag (SDL § 27, stk. 1, nr. 6)
  const v55 = f.arbejdsskadesag === 'uden_afgoerelse'
  const v56 = f.arbejdsskadesag === 'uden_afgoerelse' || f.arbejdsskadesag === 'foreloebig_afgoerelse'
  const SDL_27_1_6 = v17 || v21 && v55 || v36 && v55 || v38 && v56
  s[197] = SDL_27_1_6
  const SDL_27_1_6_nej = v17 || v21 && !v55 || v36 && !v55 || v38 && !v56
  s[205] = SDL_27_1_6_nej
  // SDL.27.1.7.2: Åbenbar sag om førtidspension uden om rehabiliteringsteamet (SDL § 27, stk. 1, nr. 7)
  const v59 = v14 && v16 >= 16953 /* 2016-06-01 */ && v15 <= 16974 /* 2016-06-22 */
  const v60 = v14 && v16 >= 16975 /* 2016-06-23 */ && v15 <= 20634 /* 2026-06-30 */
  const v61 = v14 && v16 >= 20635 /* 2026-07-01 */ && v19
  const SDL_27_1_7_2 = v17 || v59 || v60 && f.arbejdsevnenKanAabenbartIkkeForbedres || v61
  s[463] = SDL_27_1_7_2
  const SDL_27_1_7_2_nej = v17 || v14 && v18 && v15 <= 16952 /* 2016-05-31 */ || v59 || v60 && f.arbejdsevnenKanAabenbartIkkeForbedres === false || v61
  s[464] = SDL_27_1_7_2_nej
  const SDL_27_1_7_2_ir = v17 || v59 || v61 || v26
  s[465] = SDL_27_1_7_2_ir
  // SDL.27.1.7: Forlængelse ved sag om førtidspension (SDL § 27, stk. 1, nr. 7)
  const SDL_27_1_7 = v17 || v21 && f.foertidspensionssagPaabegyndt || v36 && f.foertidspensionssagPaabegyndt || v38 && (f.ansoegningOmFoertidspension || SDL_27_1_7_2)
  s[198] = SDL_27_1_7
  const SDL_27_1_7_nej = v17 || v21 && f.foertidspensionssagPaabegyndt === false || v36 && f.foertidspensionssagPaabegyndt === false || v38 && f.ansoegningOmFoertidspension === false && (SDL_27_1_7_2_nej || SDL_27_1_7_2_ir)
  s[206] = SDL_27_1_7_nej
  // SDL.27.1: Forlængelse af sygedagpenge (SDL § 27, stk. 1)
  const v67 = v14 && v18 && v19
  s[184] = v67
  const v68 = SDL_27_1_1_nej || SDL_27_1_1_ir
  s[199] = v68
  const v69 = SDL_27_1_5_nej || SDL_27_1_2_ir
  s[200] = v69
  const v70 = SDL_27_1_6_nej || SDL_27_1_2_ir
  s[201] = v70
  const v71 = SDL_27_1_7_nej || SDL_27_1_2_ir
  s[202] = v71
  const v72 = SDL_27_1_1_ir && SDL_27_1_2_ir
  s[226] = v72
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
  s[146] = v0
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
  s[81] = v16
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
  s[476] = SDL_30_2
  const SDL_30_2_nej = s[35] || v17 && v21 || v23 && v21
  s[477] = SDL_30_2_nej
  const SDL_30_2_ir = s[35] || s[36]
  s[49] = SDL_30_2_ir
  // SDL.30.fleksjob: Ingen arbejdsgiverperiode i fleksjob (SDL § 32, stk. 1, nr. 5)
  const SDL_30_fleksjob = f.ansatIFleksjob && (s[35] || v17 || v23)
  s[478] = SDL_30_fleksjob
  const SDL_30_fleksjob_nej = f.ansatIFleksjob && s[35]
  s[479] = SDL_30_fleksjob_nej
  const SDL_30_fleksjob_ir = f.ansatIFleksjob === false || SDL_30_2_ir
  s[480] = SDL_30_fleksjob_ir
  // SDL.30: Ret over for arbejdsgiveren (SDL § 30, stk. 1)
  const v30 = !s[3] && s[32] && s[34]
  s[47] = v30
  const SDL_30 = s[35] || v30 && s[37] && (SDL_30_2 || SDL_30_2_ir) && (f.ansatIFleksjob === false || SDL_30_fleksjob_nej)
  s[79] = SDL_30
  const SDL_30_nej = s[35] || v30 && (!s[37] || SDL_30_2_nej || f.ansatIFleksjob && (SDL_30_fleksjob || SDL_30_fleksjob_ir))
  s[75] = SDL_30_nej
  // SDL.30.1: Arbejdsgiverperioden (SDL § 30, stk. 1)
  const v33 = !s[3] && s[32] && s[31] <= 13604 /* 2007-04-01 */
  const v34 = !s[3] && s[33] >= 13605 /* 2007-04-02 */ && s[31] <= 14031 /* 2008-06-01 */
  const v35 = s[31] <= 15340 /* 2012-01-01 */
  s[249] = v35
  const v36 = !s[3] && s[33] >= 14032 /* 2008-06-02 */ && v35
  const v37 = s[33] >= 15341 /* 2012-01-02 */
  s[250] = v37
  const v38 = !s[3] && v37 && s[34]
  const v39 = v36 || v38
  const SDL_30_1 = s[35] ? -Infinity : v33 ? 14 : v34 ? 15 : v36 ? 21 : 30
  s[473] = SDL_30_1
  const SDL_30_1_hoej = s[35] ? Infinity : v34 || v39 ? (v39 ? (v38 ? 30 : 21) : 15) : 14
  s[474] = SDL_30_1_hoej
  const SDL_30_1_er = s[35] || v33 || v34 || v36 || v38
  s[475] = SDL_30_1_er
  // SDL.31.1: Sidste dag, arbejdsgiveren betaler (SDL § 31, stk. 1)
  const v43 = shiftDays(s[31], SDL_30_1)
  s[246] = v43
  const v44 = shiftDays(s[33], SDL_30_1_hoej)
  s[247] = v44
  const v45 = !s[3] && SDL_30_1_er
  s[73] = v45
  const v46 = s[5] || SDL_30_2_ir
  s[78] = v46
  const v47 = shiftDays(v43, -1)
  s[76] = v47
  const v48 = shiftDays(v44, -1)
  s[74] = v48
  const v49 = f.fratraeder ? Math.min(v47, f.fratraedelsesdag) : v47
  const v50 = f.fratraeder ? Math.min(v48, f.fratraedelsesdag) : v48
  const v51 = SDL_30 && v45
  const v52 = SDL_30_2_ir && v45 && v50 >= NEVER
  const v53 = SDL_30_nej ? NEVER : v50
  const v54 = v51 || SDL_30_nej || v52
  const v55 = SDL_30 && v46 || SDL_30_2_ir && !((!v45 || !v46 && v49 === v50) && v45 && (!v45 || v49 === NEVER))
  const SDL_31_1 = s[35] ? FIRST_DAY : v51 ? v49 : NEVER
  s[135] = SDL_31_1
  const SDL_31_1_hoej = s[35] ? NEVER : v51 ? (SDL_30_nej || v52 ? Math.max(v50, v53) : v50) : v53
  s[136] = SDL_31_1_hoej
  const SDL_31_1_er = s[35] || v17 && v54 || v23 && v54
  s[134] = SDL_31_1_er
  const SDL_31_1_ir = s[35] || v17 && v55 || v23 && v55 || s[36]
  s[137] = SDL_31_1_ir
  // SDL.32.1: Beskæftigelseskravet over for kommunen (SDL § 32, stk. 1-3)
  const v60 = !s[3] && s[32] && s[31] <= 15522 /* 2012-07-01 */
  const v61 = f.timerSeneste13Uger >= 12000
  const v62 = SDL_31_1_er && SDL_31_1_hoej >= f.vurderingsdato
  const v63 = SDL_30 || SDL_30_2_ir
  s[77] = v63
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
  s[511] = SDL_42_1
  const SDL_42_1_nej = s[35] || s[41] && !v0 || v1 && !v0 || v2 && !v3 || v4 && !v3
  s[512] = SDL_42_1_nej
  // SDL.34.1: Ret ved arbejdsskade (SDL § 34, stk. 1)
  const v7 = f.arbejdsskade === false || s[42]
  const v8 = f.arbejdsskade && s[43]
  const SDL_34_1 = s[35] || s[41] && v8 || s[44] && v8
  s[481] = SDL_34_1
  const SDL_34_1_nej = s[35] || s[41] && v7 || s[44] && v7
  s[482] = SDL_34_1_nej
  // SDL.32: Ret over for kommunen (SDL § 2, stk. 2)
  const v11 = f.persongruppe === 'ingen'
  s[232] = v11
  const v12 = !v11 || s[45]
  const v13 = v11 && s[46]
  const SDL_32 = s[35] || s[47] && (s[37] && (s[48] || s[49]) || s[50] && (SDL_42_1 || s[49]) || s[51] || v13 || SDL_34_1)
  s[153] = SDL_32
  const SDL_32_nej = s[35] || s[47] && (!s[37] || s[52]) && (!s[50] || SDL_42_1_nej) && !s[51] && v12 && (SDL_34_1_nej || s[49])
  s[151] = SDL_32_nej
  // SDL.3: Ophold i Danmark (SDL § 3)
  const v16 = f.vurderingsdato >= 17702 /* 2018-06-20 */
  const v17 = !v16 && (f.ophold === 'danmark' || f.ophold === 'rekreation' || f.ophold === 'behandling' || f.ophold === 'udskudt_hjemrejse' || f.ophold === 'udsendt' || f.ophold === 'dansk_social_sikring') || v16 && (f.ophold === 'danmark' || f.ophold === 'rekreation' || f.ophold === 'behandling' || f.ophold === 'udskudt_hjemrejse' || f.ophold === 'udsendt' || f.ophold === 'repatriering' || f.ophold === 'dansk_social_sikring')
  const SDL_3 = !s[53] || v17
  s[335] = SDL_3
  const SDL_3_nej = !s[53] || !v17
  s[336] = SDL_3_nej
  // SDL.24a.1: Jobafklaring ved ny sygemelding (SDL § 24 a, stk. 1)
  const v20 = SDL_32 || s[49]
  s[152] = v20
  const v21 = SDL_3 || !s[53]
  const v22 = s[54] || !s[53]
  const SDL_24a_1 = s[35] || s[55] && (s[56] || s[57]) && v20 && v21 && v22 && (s[56] || SDL_32 || SDL_3 || s[54])
  s[147] = SDL_24a_1
  const SDL_24a_1_nej = s[35] || s[58] || s[55] && (s[59] || SDL_32_nej || SDL_3_nej || s[60])
  s[150] = SDL_24a_1_nej
  const SDL_24a_1_ir = s[35] || s[55] && s[57] && s[49] && !s[53] || s[36]
  s[149] = SDL_24a_1_ir
  // SDL.24c.1: Stop for sygedagpenge, når sygdommen ikke længere er livstruende (SDL § 24 c, stk. 1)
  const v26 = f.vurderingsdato >= 16801 /* 2016-01-01 */
  s[82] = v26
  const v27 = v26 && f.fikSygedagpengeVedLivstruende && f.laegenFinderIkkeLaengereLivstruende
  const SDL_24c_1 = !s[53] || v27
  s[423] = SDL_24c_1
  const SDL_24c_1_nej = !s[53] || !v27
  s[424] = SDL_24c_1_nej
  // LAB.107.1: Ret til jobafklaringsforløb (LAB § 107)
  const v30 = f.vurderingsdato >= 16252 /* 2014-07-01 */
  s[127] = v30
  const v31 = s[61] || f.naaetFolkepensionsalder || s[62]
  const v32 = f.forlaengelseErAfgjort || v31 && s[63] || !v31 && s[64]
  s[128] = v32
  const v33 = f.forlaengelseErAfgjort === false && (v31 && s[65] || !v31 && s[66])
  s[129] = v33
  const v34 = f.forlaengelseErAfgjort ? f.forlaengelsenSlutter : v31 ? s[67] : s[30]
  s[130] = v34
  const v35 = f.forlaengelseErAfgjort ? f.forlaengelsenSlutter : v31 ? s[68] : s[69]
  s[131] = v35
  const v36 = v32 && f.vurderingsdato < v35 || v31 || s[70]
  const v37 = s[71] || s[72]
  s[227] = v37
  const v38 = (v32 && f.vurderingsdato >= v34 || v33) && !v31 && v37
  const v39 = SDL_24a_1_nej || SDL_24a_1_ir
  s[148] = v39
  const LAB_107_1 = !s[53] || v30 && (!v26 && v22 && (v38 || SDL_24a_1) || v26 && v22 && (v38 || SDL_24a_1 || SDL_24c_1))
  s[322] = LAB_107_1
  const LAB_107_1_nej = !s[53] || !v30 || !v26 && (s[60] || v36 && v39) || v26 && (s[60] || v36 && v39 && (SDL_24c_1_nej || !s[53]))
  s[323] = LAB_107_1_nej
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
  s[325] = LAB_110_1
  const LAB_110_1_hoej = v42 ? (v43 ? (v46 ? v49 : Math.max(v45, v49)) : v45) : NEVER
  s[326] = LAB_110_1_hoej
  const LAB_110_1_er = f.erIJobafklaring && v42
  s[327] = LAB_110_1_er
  const LAB_110_1_ir = !LAB_110_1_er || !v42
  s[328] = LAB_110_1_ir
  // SDL.2.1: Hvem kan få sygedagpenge (SDL § 2, stk. 1)
  const SDL_2_1 = s[35] || s[47] && (s[37] || s[50] || s[51] || f.arbejdsskade || v13)
  s[332] = SDL_2_1
  const SDL_2_1_nej = s[35] || s[47] && !s[37] && !s[50] && !s[51] && f.arbejdsskade === false && v12
  s[333] = SDL_2_1_nej
  // SDL.2: Ret til sygedagpenge (SDL § 2)
  const v56 = s[73] && s[74] >= f.vurderingsdato
  const v57 = s[75] || s[73] && s[76] < f.vurderingsdato
  const v58 = s[77] && (v56 || s[78]) && (s[79] || v56) || SDL_32
  const SDL_2 = s[35] || s[47] && (SDL_2_1 || s[49]) && (v58 || s[49]) && v21 && v22 && (SDL_2_1 || v58 || SDL_3 || s[54])
  s[329] = SDL_2
  const SDL_2_nej = s[35] || s[47] && (SDL_2_1_nej || (v57 || s[49]) && (SDL_32_nej || s[49]) && (v57 || SDL_32_nej) || SDL_3_nej || s[60])
  s[330] = SDL_2_nej
  const SDL_2_ir = s[35] || s[47] && s[49] && !s[53] || s[36]
  s[331] = SDL_2_ir
  // SDL.7.1.ferieaftale: Ferien kan aftales med kommunen (SDL § 7, stk. 1)
  const v62 = f.feriePasserMedForloebet && f.ferieIndenForFerieloven
  const SDL_7_1_ferieaftale = !s[53] || v62
  s[339] = SDL_7_1_ferieaftale
  const SDL_7_1_ferieaftale_nej = !s[53] || !v62
  s[340] = SDL_7_1_ferieaftale_nej
  // SDL.7.1.genoptagelse: Sygedagpenge igen efter ferien fra (SDL § 7, stk. 1)
  const v65 = periods(f.afbrydelser, (r_afbrydelser) => r_afbrydelser.slags === 'ferie')
  const v66 = runEnd(v65, f.vurderingsdato)
  const v67 = shiftDays(v66 < 2147483647 || v66 === 2147483647 ? v66 : FIRST_DAY, 1)
  const SDL_7_1_genoptagelse = s[53] ? v67 : FIRST_DAY
  s[341] = SDL_7_1_genoptagelse
  const SDL_7_1_genoptagelse_hoej = s[53] ? v67 : NEVER
  s[342] = SDL_7_1_genoptagelse_hoej
  const SDL_7_1_genoptagelse_ir = f.ferieAftalt === false || !s[53]
  s[343] = SDL_7_1_genoptagelse_ir
  // SDL.7.1.ny: Ferien gør det til en ny sygemelding (SDL § 7, stk. 1)
  const SDL_7_1_ny = !s[53] || f.ferieAftalt === false
  s[344] = SDL_7_1_ny
  const SDL_7_1_ny_nej = !s[53] || f.ferieAftalt
  s[345] = SDL_7_1_ny_nej
}

function svar_7(f, s) {
  // SDL.7.3: Fra hvornår arbejdsevnen ses bredere (SDL § 7, stk. 3)
  const v0 = shiftMonths(s[31], 3)
  s[118] = v0
  const v1 = shiftMonths(s[33], 3)
  s[119] = v1
  const v2 = f.saerligeGrundeTilAndetTidspunkt || !s[3]
  const v3 = f.saerligeGrundeTilAndetTidspunkt === false && s[5]
  const SDL_7_3 = s[35] ? FIRST_DAY : f.saerligeGrundeTilAndetTidspunkt ? f.bredVurderingsdag : v0
  s[348] = SDL_7_3
  const SDL_7_3_hoej = s[35] ? NEVER : f.saerligeGrundeTilAndetTidspunkt ? f.bredVurderingsdag : v1
  s[349] = SDL_7_3_hoej
  const v6 = f.persongruppe === 'loenmodtager' || f.persongruppe === 'selvstaendig'
  const SDL_7_3_er = v6 && (s[35] || s[41] && v2 || s[44] && v2)
  s[350] = SDL_7_3_er
  const SDL_7_3_ir = !v6 || s[35] || s[41] && v3 || s[44] && v3 || s[36]
  s[351] = SDL_7_3_ir
  // SDL.7.5: Stop, når helbredet er stationært (SDL § 7, stk. 5, 2. pkt.)
  const v9 = !s[80] && f.helbredetErStationaert && f.arbejdsevnenErAfklaret && f.berettigetTilRevalidering === false && f.berettigetTilFleksjob === false && f.berettigetTilFoertidspension === false || s[80] && f.helbredetErStationaert && f.arbejdsevnenErAfklaret && f.berettigetTilRevalidering === false && f.berettigetTilFleksjob === false && f.berettigetTilFoertidspension === false && f.berettigetTilRessourceforloeb === false
  const SDL_7_5 = !s[53] || v9
  s[352] = SDL_7_5
  const SDL_7_5_nej = !s[53] || !v9
  s[353] = SDL_7_5_nej
  // SDL.7a.1: Arbejdsgiverens samtale skal være holdt (SDL § 7 a, stk. 1-3)
  const v12 = !s[3] && s[32] && s[31] <= 14612 /* 2010-01-03 */
  const v13 = !s[3] && s[33] >= 14613 /* 2010-01-04 */ && s[81]
  const v14 = allPeriods(f.fravaer)
  const v15 = runStart(v14, f.vurderingsdato)
  const v16 = v15 < 2147483647 || v15 === 2147483647 ? v15 : FIRST_DAY
  const v17 = f.fratraeder && shiftDays(v16, 56) >= f.fratraedelsesdag ? NEVER : shiftDays(v16, 28)
  const SDL_7a_1 = s[35] ? FIRST_DAY : v13 || s[44] ? v17 : NEVER
  s[354] = SDL_7a_1
  const SDL_7a_1_hoej = s[35] ? NEVER : v12 ? NEVER : v17
  s[355] = SDL_7a_1_hoej
  const SDL_7a_1_er = s[37] && (s[35] || v12 || v13 || s[44])
  s[356] = SDL_7a_1_er
  const SDL_7a_1_ir = !s[37] || s[49]
  s[315] = SDL_7a_1_ir
  // SDL.7c: Tidlig opfølgning (SDL § 7 c, stk. 1)
  const v22 = f.vurderingsdato >= 16440 /* 2015-01-05 */
  s[90] = v22
  const v23 = f.tidligOpfoelgningOensketAf === 'arbejdsgiver'
  const v24 = shiftDays(s[31], 35)
  s[256] = v24
  const v25 = shiftDays(s[33], 35)
  s[257] = v25
  const v26 = f.tidligOpfoelgningOensketAf === 'sygemeldt' && f.ventesRaskInden8Uger === false
  const SDL_7c = v22 && (!v22 || v23 && f.ventesRaskInden8Uger === false && (!s[3] && shiftDays(v25, -1) >= f.tidligOpfoelgningBedtOm || s[5]) && f.oenskerTidligOpfoelgning || !v23 && v26)
  s[88] = SDL_7c
  const SDL_7c_nej = v22 && (!v22 || v23 && (f.ventesRaskInden8Uger || !s[3] && shiftDays(v24, -1) < f.tidligOpfoelgningBedtOm || f.oenskerTidligOpfoelgning === false) || !v23 && !v26)
  s[89] = SDL_7c_nej
  // SDL.10a: Der skal udfyldes et oplysningsskema (SDL § 10 a)
  const v29 = !s[82] || !(f.fikSygedagpengeVedLivstruende && f.sagenErBelyst)
  const SDL_10a = !s[53] || v29
  s[358] = SDL_10a
  const SDL_10a_nej = !s[53] || !v29
  s[359] = SDL_10a_nej
  // SDL.11.3: Oplysningsskemaet skal være besvaret (SDL § 11, stk. 3)
  const v32 = f.oplysningsskemaSendt >= 13332 /* 2006-07-03 */
  s[362] = v32
  const v33 = shiftDays(f.oplysningsskemaSendt, 8)
  const SDL_11_3 = v32 ? v33 : FIRST_DAY
  s[360] = SDL_11_3
  const SDL_11_3_hoej = v32 ? v33 : NEVER
  s[361] = SDL_11_3_hoej
  // SDL.12.1.1: Kategori 1 (SDL § 12, stk. 1, nr. 1)
  const v36 = shiftDays(shiftDays(s[31], 56), -1)
  s[83] = v36
  const v37 = shiftDays(shiftDays(s[33], 56), -1)
  s[84] = v37
  const v38 = !s[3] && v37 >= f.forventetRask
  const v39 = !s[3] && v37 >= f.vurderingsdato
  const v40 = !s[3] && v36 < f.forventetRask || !s[3] && v36 < f.vurderingsdato
  const v41 = (v38 || s[5]) && (v39 || s[5]) && (v38 || v39)
  const v42 = f.vurderingsdato >= 20635 /* 2026-07-01 */
  s[94] = v42
  const v43 = !v42 && s[5]
  const SDL_12_1_1 = !s[53] || !v22 && f.tilbagevendenForestaar || v22 && !v42 && v41
  s[87] = SDL_12_1_1
  const SDL_12_1_1_nej = !s[53] || !v22 && f.tilbagevendenForestaar === false || v22 && (v42 || v40)
  s[85] = SDL_12_1_1_nej
  const SDL_12_1_1_ir = !s[53] || v22 && v43
  s[86] = SDL_12_1_1_ir
  // SDL.11a.1: Lægeattest før den første samtale (SDL § 11 a, stk. 1)
  const v47 = f.vurderingsdato >= 18262 /* 2020-01-01 */
  s[114] = v47
  const SDL_11a_1 = !s[53] || !v22 && f.laegeattestNoedvendig || v22 && (!v47 && SDL_12_1_1_nej || v47 && f.laegeattestNoedvendig)
  s[363] = SDL_11a_1
  const SDL_11a_1_nej = !s[53] || !v22 && f.laegeattestNoedvendig === false || v22 && (!v47 && SDL_12_1_1 || v47 && f.laegeattestNoedvendig === false)
  s[364] = SDL_11a_1_nej
  const SDL_11a_1_ir = !s[53] || v22 && !v47 && SDL_12_1_1_ir
  s[365] = SDL_11a_1_ir
  // SDL.12.1.2: Kategori 2 (SDL § 12, stk. 1, nr. 2)
  const v51 = f.vurderingsdato >= 20089 /* 2025-01-01 */
  s[92] = v51
  const v52 = f.tilbagevendenForestaar === false && f.risikoForLangtForloeb
  const v53 = v40 || s[5]
  const SDL_12_1_2 = !s[53] || !v22 && v52 || v22 && (!v51 && v53 && f.behovForTvaerfagligIndsats === false || v51 && !v42 && v40)
  s[122] = SDL_12_1_2
  const SDL_12_1_2_nej = !s[53] || !v22 && !v52 || v22 && (!v51 && (v41 || f.behovForTvaerfagligIndsats) || v51 && (v42 || v41))
  s[117] = SDL_12_1_2_nej
  const SDL_12_1_2_ir = !s[53] || v22 && v51 && v43
  s[116] = SDL_12_1_2_ir
  // SDL.12.1.3: Kategori 3 (SDL § 12, stk. 1, nr. 3)
  const v57 = f.tilbagevendenForestaar === false && f.risikoForLangtForloeb === false
  const SDL_12_1_3 = !s[53] || !v22 && v57 || v22 && !v51 && v53 && f.behovForTvaerfagligIndsats
  s[366] = SDL_12_1_3
  const SDL_12_1_3_nej = !s[53] || !v22 && !v57 || v22 && (v51 || v41 || f.behovForTvaerfagligIndsats === false)
  s[367] = SDL_12_1_3_nej
  // SDL.13f.1: Ingen opfølgning i et kortere forløb (SDL § 13 f, stk. 1-3)
  const v60 = s[37] && !(f.fratraeder && f.fratraedelsesdag < f.vurderingsdato)
  const v61 = f.holdteSamtaler >= 1
  s[123] = v61
  const v62 = shiftDays(shiftDays(f.foersteOpfoelgningssamtale, 91), -1)
  s[125] = v62
  const v63 = v60 && v61 && f.forudsigeligtForloeb && v62 >= f.forventetRask && v62 >= f.vurderingsdato
  s[115] = v63
  const v64 = shiftDays(shiftDays(s[31], 182), -1)
  s[124] = v64
  const v65 = shiftDays(shiftDays(s[33], 182), -1)
  s[126] = v65
  const v66 = !v60 || !s[3] && v64 < f.forventetRask || f.opfoelgningOenskes || f.opfoelgningAlligevel || !s[3] && v64 < f.vurderingsdato
  s[95] = v66
  const v67 = v60 && (!s[3] && v65 >= f.forventetRask || s[5]) && f.opfoelgningOenskes === false && f.opfoelgningAlligevel === false && (!s[3] && v65 >= f.vurderingsdato || s[5])
  s[96] = v67
  const v68 = v42 && (!s[3] && s[31] < 20635 /* 2026-07-01 */ || s[5])
  s[97] = v68
  const SDL_13f_1 = v51 && (v68 && (v63 || v67) || !(v68 && !(!v42 || !s[3] && s[33] >= 20635 /* 2026-07-01 */)) && (!v51 || !v42 && v63 || v42 && v67))
  s[93] = SDL_13f_1
  const SDL_13f_1_nej = v51 && (v68 && (!v63 || v66) || !(v68 && !(!v42 || !s[3] && s[33] >= 20635 /* 2026-07-01 */)) && (!v51 || !v42 && !v63 || v42 && v66))
  s[91] = SDL_13f_1_nej
}

function svar_8(f, s) {
  // SDL.13b.1: Den første samtale skal være holdt (SDL § 13 b, stk. 1-3)
  const v0 = shiftDays(f.tidligOpfoelgningBedtOm, 14)
  const v1 = Math.min(s[83], v0)
  const v2 = Math.min(s[84], v0)
  const v3 = s[3] || !s[5] && s[83] === s[84]
  const v4 = s[85] && !s[3]
  const v5 = s[86] && !s[3] && s[84] >= NEVER
  const v6 = v4 || v5 ? (v4 ? s[83] : NEVER) : NEVER
  const v7 = s[87] ? NEVER : s[84]
  const v8 = s[87] || v4 || v5
  const v9 = s[85] && s[5] || s[86] && !(v3 && !s[3] && s[83] === NEVER)
  const v10 = Math.max(v1, v6)
  const v11 = Math.min(v2, v7)
  const v12 = s[3] || !s[5] && v1 === v2
  const v13 = s[88] && !s[3]
  const v14 = s[89] && v8
  const v15 = !s[90] && !s[3] && v8 && v11 >= v10
  const v16 = v14 || v15
  const v17 = v14 ? (v15 ? Math.min(v6, v10) : v6) : v10
  const v18 = v13 ? (v16 ? Math.min(v1, v17) : v1) : v17
  const v19 = v14 ? (v15 ? Math.max(v7, v11) : v7) : v11
  const v20 = v13 ? (v16 ? Math.max(v2, v19) : v2) : v19
  const v21 = v13 || v14 || v15
  const v22 = s[88] && s[5]
  const v23 = v22 || s[89] && v9 || !s[90] && s[5] && v9 || !s[90] && !(v12 && (!v8 || !v9 && v6 === v7) && (!s[3] && v8 || s[3] && !v8) && (s[3] || v1 === v6))
  s[104] = v23
  const v24 = shiftMonths(s[31], 6)
  s[235] = v24
  const v25 = shiftMonths(s[33], 6)
  s[234] = v25
  const v26 = shiftDays(v24, -1)
  s[120] = v26
  const v27 = shiftDays(v25, -1)
  s[121] = v27
  const v28 = Math.min(v0, v26)
  const v29 = Math.min(v0, v27)
  const v30 = Math.max(v26, v28)
  const v31 = Math.min(v27, v29)
  const v32 = s[89] && !s[3]
  const v33 = !s[90] && !s[3] && v31 >= v30
  const v34 = v32 || v33
  const v35 = v32 ? (v33 ? Math.min(v26, v30) : v26) : v30
  const v36 = v13 ? (v34 ? Math.min(v28, v35) : v28) : v35
  s[109] = v36
  const v37 = v32 ? (v33 ? Math.max(v27, v31) : v27) : v31
  const v38 = v13 ? (v34 ? Math.max(v29, v37) : v29) : v37
  s[110] = v38
  const v39 = v13 || v32 || v33
  s[108] = v39
  const v40 = s[89] && s[5]
  const v41 = !s[90] && s[5]
  s[107] = v41
  const v42 = v22 || v40 || v41 || !s[90] && !((s[3] || !s[5] && v28 === v29) && (s[3] || !s[5] && v26 === v27) && (s[3] || v26 === v28))
  s[105] = v42
  const v43 = s[91] && v39
  const v44 = !s[92] && v39 && v38 >= NEVER
  const v45 = v43 || v44 ? (v43 ? v36 : NEVER) : NEVER
  const v46 = s[93] ? NEVER : v38
  const v47 = s[93] || v43 || v44
  const v48 = Math.max(s[83], v1)
  const v49 = Math.min(s[84], v2)
  const v50 = !s[90] && !s[3] && v49 >= v48
  const v51 = v32 || v50
  const v52 = v32 ? (v50 ? Math.min(s[83], v48) : s[83]) : v48
  const v53 = v13 ? (v51 ? Math.min(v1, v52) : v1) : v52
  s[112] = v53
  const v54 = v32 ? (v50 ? Math.max(s[84], v49) : s[84]) : v49
  const v55 = v13 ? (v51 ? Math.max(v2, v54) : v2) : v54
  s[113] = v55
  const v56 = v13 || v32 || v50
  s[111] = v56
  const v57 = v22 || v40 || v41 || !s[90] && !(v12 && v3 && (s[3] || s[83] === v1))
  s[106] = v57
  const v58 = s[91] && v56
  const v59 = !s[92] && v56 && v55 >= NEVER
  const v60 = v58 || v59 ? (v58 ? v53 : NEVER) : NEVER
  const v61 = s[93] ? NEVER : v55
  const v62 = s[93] || v58 || v59
  const v63 = s[53] ? (s[90] ? (s[94] ? (v47 ? (v62 ? Math.min(v45, v60) : v45) : v60) : v18) : s[83]) : FIRST_DAY
  s[100] = v63
  const v64 = s[53] ? (s[90] ? (s[94] ? (v47 ? (v62 ? Math.max(v46, v61) : v46) : v61) : v20) : s[84]) : NEVER
  s[102] = v64
  const v65 = s[95] && v39
  const v66 = s[96] || v65
  const v67 = v65 ? v36 : NEVER
  const v68 = s[96] ? NEVER : v38
  const v69 = s[95] && v56
  const v70 = s[96] || v69
  const v71 = v69 ? v53 : NEVER
  const v72 = s[96] ? NEVER : v55
  const v73 = v66 || v70
  const v74 = v66 ? (v70 ? Math.min(v67, v71) : v67) : v71
  const v75 = v21 ? (v73 ? Math.min(v18, v74) : v18) : v74
  s[101] = v75
  const v76 = v66 ? (v70 ? Math.max(v68, v72) : v68) : v72
  const v77 = v21 ? (v73 ? Math.max(v20, v76) : v20) : v76
  s[103] = v77
  const v78 = s[97] && (v21 || v66 || v70)
  s[98] = v78
  const v79 = !(s[97] && !(!s[94] || !s[3] && s[33] >= 20635 /* 2026-07-01 */)) && (!s[53] || !s[90] && !s[3] || s[90] && (!s[94] && v21 || s[94] && (v47 || v62)))
  s[99] = v79
}

function svar_9(f, s) {
  // SDL.13b.1: Den første samtale skal være holdt (SDL § 13 b, stk. 1-3)
  const SDL_13b_1_er = s[98] || s[99]
  s[370] = SDL_13b_1_er
  const SDL_13b_1 = s[98] ? (s[99] ? Math.min(s[100], s[101]) : s[101]) : s[100]
  s[368] = SDL_13b_1
  const SDL_13b_1_hoej = s[98] ? (s[99] ? Math.max(s[102], s[103]) : s[103]) : s[102]
  s[369] = SDL_13b_1_hoej
  const SDL_13b_1_ir = s[97] && (s[104] || s[95] && s[105] || s[95] && s[106]) || !(s[97] && !(!s[94] || !s[3] && s[33] >= 20635 /* 2026-07-01 */)) && (!s[53] || s[107] || s[90] && (!s[94] && s[104] || s[94] && (s[91] && s[105] || !s[92] && !((!s[108] || !s[105] && s[109] === s[110]) && s[108] && s[109] === NEVER) || s[91] && s[106] || !s[92] && !((!s[111] || !s[106] && s[112] === s[113]) && s[111] && s[112] === NEVER))))
  s[371] = SDL_13b_1_ir
  // SDL.13b.1.antal: Samtaler i det første halve år (SDL § 13 b, stk. 1, 1. pkt.)
  const v4 = s[87] || s[85]
  const v5 = s[87] ? 0 : 4
  const v6 = s[85] ? 4 : 0
  const v7 = Math.max(1, v5)
  const v8 = Math.min(1, v6)
  const v9 = s[91] && v4
  const v10 = !s[92] && v4 && v8 >= v7
  const v11 = v9 || v10
  const v12 = v9 ? (v10 ? Math.min(v5, v7) : v5) : v7
  const v13 = v9 ? (v10 ? Math.max(v6, v8) : v6) : v8
  const v14 = s[114] ? (s[92] ? (s[94] ? (s[93] ? 0 : 1) : s[93] ? (v11 ? Math.min(1, v12) : 1) : v12) : v5) : -Infinity
  const v15 = s[114] ? (s[92] ? (s[94] ? (s[91] ? 1 : 0) : s[93] ? (v11 ? Math.max(1, v13) : 1) : v13) : v6) : Infinity
  const v16 = s[115] ? 1 : 4
  const v17 = s[96] ? 0 : 1
  const v18 = !(s[97] && !(!s[94] || !s[3] && s[33] >= 20635 /* 2026-07-01 */)) && (!s[114] || !s[92] && v4 || s[92] && (!s[94] && (s[93] || v9 || v10) || s[94] && (s[93] || s[91])))
  const SDL_13b_1_antal = s[97] ? (v18 ? Math.min(v14, v17) : v17) : v14
  s[372] = SDL_13b_1_antal
  const SDL_13b_1_antal_hoej = s[97] ? (v18 ? Math.max(v15, v16) : v16) : v15
  s[373] = SDL_13b_1_antal_hoej
  const SDL_13b_1_antal_er = s[114] && (s[97] || v18)
  s[374] = SDL_13b_1_antal_er
  const SDL_13b_1_antal_ir = !s[114] || !(s[97] && !(!s[94] || !s[3] && s[33] >= 20635 /* 2026-07-01 */)) && (!s[114] || !s[92] && s[86] || s[92] && (!s[94] && (s[91] && s[86] || !s[92] && !((!v4 || !s[86] && v5 === v6) && v4 && v5 === 1)) || s[94] && !s[92]))
  s[375] = SDL_13b_1_antal_ir
  // SDL.13b.1.naeste: Den næste opfølgning skal være sket (SDL § 13 b, stk. 1)
  const v23 = f.vurderingsdato >= 15012 /* 2011-02-07 */
  const v24 = f.vurderingsdato >= 14407 /* 2009-06-12 */
  const v25 = shiftDays(f.senesteOpfoelgningssamtale, 28)
  const v26 = shiftDays(f.senesteOpfoelgningssamtale, 56)
  const v27 = Math.max(v25, v26)
  const v28 = Math.min(v25, v26)
  const v29 = s[116] && v28 >= v27
  const v30 = s[117] || v29
  const v31 = s[117] ? (v29 ? Math.min(v26, v27) : v26) : v27
  const v32 = s[117] ? (v29 ? Math.max(v26, v28) : v26) : v28
  const v33 = f.holdteSamtaler >= 2
  const v34 = shiftMonths(f.senesteOpfoelgningssamtale, 3)
  const v35 = v33 || !s[3]
  const v36 = !v33 && s[5]
  const v37 = v33 ? v34 : shiftDays(s[118], -1)
  const v38 = v33 ? v34 : shiftDays(s[119], -1)
  const v39 = Math.max(v25, v37)
  const v40 = Math.min(v25, v38)
  const v41 = s[117] && v35
  const v42 = s[116] && v35 && v40 >= v39
  const v43 = v41 || v42
  const v44 = v41 ? (v42 ? Math.min(v37, v39) : v37) : v39
  const v45 = v41 ? (v42 ? Math.max(v38, v40) : v38) : v40
  const v46 = s[86] && v25 >= NEVER
  const v47 = f.holdteSamtaler >= 4
  const v48 = v47 || !s[3]
  const v49 = !v47 && s[5]
  const v50 = v47 ? NEVER : s[120]
  const v51 = v47 ? NEVER : s[121]
  const v52 = s[85] && v48
  const v53 = s[86] && v48 && v51 >= NEVER
  const v54 = v52 || v53 ? (v52 ? v50 : NEVER) : NEVER
  const v55 = s[87] ? NEVER : v51
  const v56 = s[87] || v52 || v53
  const v57 = s[85] && v49 || s[86] && !((!v48 || !v49 && v50 === v51) && v48 && v50 === NEVER)
  const v58 = s[91] && v56
  const v59 = !s[92] && v56 && v55 >= NEVER
  const v60 = s[53] ? (v24 ? (v23 ? (s[90] ? (s[114] ? (s[92] ? (s[94] ? NEVER : v58 || v59 ? (v58 ? v54 : NEVER) : NEVER) : v54) : s[85] || v46 ? (s[85] ? v25 : NEVER) : NEVER) : s[122] ? (v43 ? Math.min(v25, v44) : v25) : v44) : FIRST_DAY) : s[122] ? (v30 ? Math.min(v25, v31) : v25) : v31) : FIRST_DAY
  const v61 = s[115] || v48 ? (s[115] ? NEVER : v50) : NEVER
  const v62 = !(s[97] && !(!s[94] || !s[3] && s[33] >= 20635 /* 2026-07-01 */)) && (!s[53] || !v24 && (s[122] || s[117] || v29) || v24 && (!v23 || !s[90] && (s[122] || v41 || v42) || s[90] && (!s[114] && (s[87] || s[85] || v46) || s[114] && (!s[92] && v56 || s[92] && (s[94] || s[93] || v58 || v59)))))
  const SDL_13b_1_naeste = s[97] ? (v62 ? Math.min(v60, v61) : v61) : v60
  s[376] = SDL_13b_1_naeste
  const SDL_13b_1_naeste_hoej = s[97] ? NEVER : s[53] ? (v24 ? (v23 ? (s[90] ? (s[114] ? (s[92] ? (s[94] ? NEVER : s[93] ? NEVER : v55) : v55) : s[87] ? NEVER : v25) : s[122] ? (v43 ? Math.max(v25, v45) : v25) : v45) : NEVER) : s[122] ? (v30 ? Math.max(v25, v32) : v25) : v32) : NEVER
  s[377] = SDL_13b_1_naeste_hoej
  const SDL_13b_1_naeste_er = s[123] && (s[97] || v62)
  s[378] = SDL_13b_1_naeste_er
  const SDL_13b_1_naeste_ir = !s[123] || s[97] && !s[115] && v49 || !(s[97] && !(!s[94] || !s[3] && s[33] >= 20635 /* 2026-07-01 */)) && (!s[53] || !v24 && s[116] && v25 !== v26 || v24 && (!v23 || !s[90] && (s[117] && v36 || s[116] && !((!v35 || !v36 && v37 === v38) && v35 && v25 === v37)) || s[90] && (!s[114] && s[86] && v25 !== NEVER || s[114] && (!s[92] && v57 || s[92] && !s[94] && (s[91] && v57 || !s[92] && !((!v56 || !v57 && v54 === v55) && v56 && v54 === NEVER))))))
  s[379] = SDL_13b_1_naeste_ir
  // SDL.13b.5: Opfølgning uden kontakt (standby) (SDL § 13 b, stk. 5)
  const v67 = f.vurderingsdato >= 15070 /* 2011-04-06 */
  const SDL_13b_5 = !v23 || !v67 && f.sygdomForhindrerKontakt || v67 && (f.vurderingsdato < 15208 /* 2011-08-22 */ || f.kontaktUhensigtsmaessig)
  s[380] = SDL_13b_5
  const SDL_13b_5_nej = !v23 || !v67 && f.sygdomForhindrerKontakt === false || v67 && (f.vurderingsdato < 15208 /* 2011-08-22 */ || f.kontaktUhensigtsmaessig === false)
  s[381] = SDL_13b_5_nej
  const SDL_13b_5_ir = !v23 || v67 && f.vurderingsdato < 15208 /* 2011-08-22 */
  s[382] = SDL_13b_5_ir
  // SDL.13f.1.dag: Grænsen for de kortere forløb (SDL § 13 f, stk. 1)
  const v71 = s[92] ? (s[94] ? s[124] : s[125]) : FIRST_DAY
  const v72 = s[92] ? (s[94] ? s[126] : s[125]) : NEVER
  const v73 = s[3] ? s[125] : Math.min(s[125], s[124])
  const v74 = s[3] ? s[125] : Math.max(s[125], s[126])
  const v75 = !(s[97] && !(!s[94] || !s[3] && s[33] >= 20635 /* 2026-07-01 */)) && (!s[92] || !s[94] || !s[3])
  const SDL_13f_1_dag = s[97] ? (v75 ? Math.min(v71, v73) : v73) : v71
  s[383] = SDL_13f_1_dag
  const SDL_13f_1_dag_hoej = s[97] ? (v75 ? Math.max(v72, v74) : v74) : v72
  s[384] = SDL_13f_1_dag_hoej
  const SDL_13f_1_dag_er = s[92] && (s[97] || v75)
  s[385] = SDL_13f_1_dag_er
  const SDL_13f_1_dag_ir = !s[92] || s[97] && s[5] || !(s[97] && !(!s[94] || !s[3] && s[33] >= 20635 /* 2026-07-01 */)) && (!s[92] || s[94] && s[5])
  s[386] = SDL_13f_1_dag_ir
}

function svar_10(f, s) {
  // SDL.21.1.1: Bortfald, når du ikke medvirker (SDL § 21, stk. 1, nr. 1)
  const v0 = f.udebliver && f.rimeligGrund === false && f.skriftligtOrienteret
  const SDL_21_1_1 = !s[53] || v0
  s[387] = SDL_21_1_1
  const SDL_21_1_1_nej = !s[53] || !v0
  s[388] = SDL_21_1_1_nej
  // SDL.21a: Du må sige nej til behandlingen (SDL § 21 a)
  const v3 = f.vurderingsdato >= 18078 /* 2019-07-01 */
  const v4 = s[127] && (!v3 && (f.afviser === 'operation' || f.afviser === 'medicin' || f.afviser === 'anden_laegebehandling') && f.andenVurderingIndhentet || v3 && (f.afviser === 'operation' || f.afviser === 'medicin' || f.afviser === 'anden_laegebehandling' && f.tilsvarendeIndgribende))
  const SDL_21a = !s[53] || v4
  s[402] = SDL_21a
  const SDL_21a_nej = !s[53] || !v4
  s[403] = SDL_21a_nej
  // SDL.21.1.2: Bortfald, når du siger nej til behandling (SDL § 21, stk. 1, nr. 2)
  const v7 = (f.afviser === 'operation' || f.afviser === 'medicin' || f.afviser === 'anden_laegebehandling' || f.afviser === 'indlaeggelse') && f.noedvendigBehandling || f.afviser === 'optraening' && f.hensigtsmaessigOptraening
  const SDL_21_1_2 = !s[53] || v7 && f.opfordret && (SDL_21a_nej || !s[53]) && f.skriftligtOrienteret
  s[389] = SDL_21_1_2
  const SDL_21_1_2_nej = !s[53] || !v7 || f.opfordret === false || SDL_21a || f.skriftligtOrienteret === false
  s[390] = SDL_21_1_2_nej
  // SDL.21.1.3: Bortfald, når adfærden forhaler helbredelsen (SDL § 21, stk. 1, nr. 3)
  const SDL_21_1_3 = !s[53] || f.forhalerHelbredelsen
  s[391] = SDL_21_1_3
  const SDL_21_1_3_nej = !s[53] || f.forhalerHelbredelsen === false
  s[392] = SDL_21_1_3_nej
  // SDL.21.4.dag: Du skal opfylde betingelserne igen (SDL § 21, stk. 4)
  const v12 = shiftDays(f.underrettetOmBortfald, 28)
  const SDL_21_4_dag = s[53] ? v12 : FIRST_DAY
  s[396] = SDL_21_4_dag
  const SDL_21_4_dag_hoej = s[53] ? v12 : NEVER
  s[397] = SDL_21_4_dag_hoej
  // SDL.21.4: Sygedagpengene bliver genoptaget (SDL § 21, stk. 4)
  const v15 = SDL_21_4_dag_hoej >= f.opfyldtIgen
  const v16 = f.vurderingsdato >= 15398 /* 2012-02-28 */
  const SDL_21_4 = !s[53] || !v16 && v15 || v16 && (f.vurderingsdato < 15517 /* 2012-06-26 */ || (v15 || !s[53]) && f.genoptagetFoer === false)
  s[317] = SDL_21_4
  const SDL_21_4_nej = !s[53] || !v16 && SDL_21_4_dag < f.opfyldtIgen || v16 && (f.vurderingsdato < 15517 /* 2012-06-26 */ || SDL_21_4_dag < f.opfyldtIgen || f.genoptagetFoer)
  s[394] = SDL_21_4_nej
  const SDL_21_4_ir = !s[53] || !v16 && !s[53] || v16 && f.vurderingsdato < 15517 /* 2012-06-26 */
  s[395] = SDL_21_4_ir
  // SDL.21.4.fra: Sygedagpengene bliver genoptaget fra (SDL § 21, stk. 4)
  const v20 = shiftDays(f.opfyldtIgen, 1)
  const SDL_21_4_fra = s[53] ? v20 : FIRST_DAY
  s[399] = SDL_21_4_fra
  const SDL_21_4_fra_hoej = s[53] ? v20 : NEVER
  s[400] = SDL_21_4_fra_hoej
  const SDL_21_4_fra_ir = !s[53] || SDL_21_4_nej || SDL_21_4_ir
  s[401] = SDL_21_4_fra_ir
  // SDL.24.1.ophør: Tidligste stop af udbetalingen (SDL § 24, stk. 1)
  const v24 = f.vurderingsdato >= 16688 /* 2015-09-10 */
  const SDL_24_1_ophoer_er = !v24 || f.ophoerErAfgjort === false || s[128]
  s[406] = SDL_24_1_ophoer_er
  const SDL_24_1_ophoer_ir = !v24 || f.ophoerErAfgjort && s[129]
  s[407] = SDL_24_1_ophoer_ir
  const SDL_24_1_ophoer = v24 ? (f.ophoerErAfgjort ? Math.max(s[130], f.ophoerAfgjortDen) : NEVER) : FIRST_DAY
  s[404] = SDL_24_1_ophoer
  const SDL_24_1_ophoer_hoej = v24 ? (f.ophoerErAfgjort ? Math.max(s[131], f.ophoerAfgjortDen) : NEVER) : NEVER
  s[405] = SDL_24_1_ophoer_hoej
  // SDL.24.1.revurdering: Revurdering før sygedagpengene stopper (SDL § 24, stk. 1)
  const v29 = s[64] && s[30] <= 13331 /* 2006-07-02 */
  const SDL_24_1_revurdering = s[132] && (v29 || s[64] && s[69] >= 16252 /* 2014-07-01 */ && s[30] <= 2147483646)
  s[408] = SDL_24_1_revurdering
  const SDL_24_1_revurdering_nej = s[132] && (v29 || s[64] && s[69] >= 13332 /* 2006-07-03 */ && s[30] <= 16251 /* 2014-06-30 */)
  s[409] = SDL_24_1_revurdering_nej
  const SDL_24_1_revurdering_ir = s[132] && (v29 || s[66] || s[64] && s[69] === NEVER) || s[133] || s[66]
  s[410] = SDL_24_1_revurdering_ir
  // SDL.41.1: Første dag for selvstændige (SDL § 41)
  const v33 = f.selvstaendigForsikring === 'foerste_fravaersdag'
  s[264] = v33
  const v34 = f.selvstaendigForsikring === 'tredje_fravaersdag'
  s[266] = v34
  const v35 = shiftDays(s[31], 14)
  s[261] = v35
  const v36 = shiftDays(s[33], 14)
  s[262] = v36
  const v37 = v33 && !s[3] || !v33 && (v34 || !s[3])
  s[269] = v37
  const v38 = v33 && s[5] || !v33 && !v34 && s[5]
  s[274] = v38
  const v39 = v33 ? s[31] : v34 ? f.tredjeFravaersdag : v35
  const v40 = v33 ? s[33] : v34 ? f.tredjeFravaersdag : v36
  const v41 = !s[3] && s[40] && s[31] <= 15397 /* 2012-02-27 */
  const v42 = s[33] >= 15398 /* 2012-02-28 */
  s[268] = v42
  const v43 = s[31] <= 15516 /* 2012-06-25 */
  s[229] = v43
  const v44 = !s[3] && v42 && v43
  const v45 = v33 ? s[31] : v34 ? f.tredjeFravaersdag : f.aftaleForSelvstaendig ? s[31] : v35
  const v46 = v33 ? s[33] : v34 ? f.tredjeFravaersdag : f.aftaleForSelvstaendig ? s[33] : v36
  const v47 = s[33] >= 15517 /* 2012-06-26 */
  s[230] = v47
  const v48 = !s[3] && v47 && s[31] <= 18318 /* 2020-02-26 */
  const v49 = !s[3] && s[33] >= 18319 /* 2020-02-27 */ && s[31] <= 19173 /* 2022-06-30 */
  const v50 = v33 ? s[31] : v34 ? f.tredjeFravaersdag : f.aftaleForSelvstaendig ? s[31] : f.sygMedCovid19 ? s[31] : v35
  const v51 = v33 ? s[33] : v34 ? f.tredjeFravaersdag : f.aftaleForSelvstaendig ? s[33] : f.sygMedCovid19 ? s[33] : v36
  const v52 = !s[3] && s[33] >= 19174 /* 2022-07-01 */ && s[34]
  const v53 = s[41] && v37
  s[271] = v53
  const v54 = v41 && v37
  s[270] = v54
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
  s[143] = SDL_41_1
  const v68 = v57 ? (v58 ? Math.max(v46, v51) : v51) : v46
  const v69 = v56 ? (v59 ? Math.max(v46, v68) : v46) : v68
  const v70 = v55 ? (v61 ? Math.max(v46, v69) : v46) : v69
  const v71 = v54 ? (v63 ? Math.max(v40, v70) : v40) : v70
  const SDL_41_1_hoej = s[35] ? NEVER : v53 ? (v65 ? Math.max(v40, v71) : v40) : v71
  s[144] = SDL_41_1_hoej
  const SDL_41_1_er = s[35] || v53 || v54 || v55 || v56 || v57 || v58
  s[142] = SDL_41_1_er
  const v74 = s[41] && v38
  s[272] = v74
  const v75 = v41 && v38
  s[273] = v75
  const SDL_41_1_ir = s[35] || v74 || v75 || v44 && v38 || v48 && v38 || v49 && v38 || v52 && v38 || s[36]
  s[145] = SDL_41_1_ir
}

function svar_11(f, s) {
  // SDL.33.1: Første dag, kommunen betaler (SDL § 33)
  const v0 = s[3] || !s[5] && s[31] === s[33]
  s[231] = v0
  const v1 = s[134] && s[135] < NEVER
  const v2 = s[134] && s[136] >= NEVER
  const v3 = Math.max(s[31], shiftDays(s[135], 1))
  const v4 = Math.max(s[33], shiftDays(s[136], 1))
  const v5 = s[134] && !s[3]
  const v6 = s[137] || s[5]
  const v7 = Math.max(s[31], v3)
  const v8 = Math.min(s[33], v4)
  const v9 = v1 && v5
  const v10 = v2 && !s[3]
  const v11 = s[137] && v5 && !s[3] && v8 >= v7
  const v12 = v10 || v11
  const v13 = v10 ? (v11 ? Math.min(s[31], v7) : s[31]) : v7
  const v14 = v10 ? (v11 ? Math.max(s[33], v8) : s[33]) : v8
  const v15 = s[138] && s[139] < NEVER
  const v16 = s[138] && s[140] >= NEVER
  const v17 = Math.max(s[31], shiftDays(s[139], 1))
  const v18 = Math.max(s[33], shiftDays(s[140], 1))
  const v19 = s[138] && !s[3]
  const v20 = s[141] || s[5]
  const v21 = Math.max(s[31], v17)
  const v22 = Math.min(s[33], v18)
  const v23 = v15 && v19
  const v24 = v16 && !s[3]
  const v25 = s[141] && v19 && !s[3] && v22 >= v21
  const v26 = v24 || v25
  const v27 = v24 ? (v25 ? Math.min(s[31], v21) : s[31]) : v21
  const v28 = v24 ? (v25 ? Math.max(s[33], v22) : s[33]) : v22
  const SDL_33_1_er = s[35] || s[47] && (s[37] && (v9 || v10 || v11) || !s[37] && (s[51] && (v23 || v24 || v25) || !s[51] && (s[50] && (f.arbejdsskade && !s[3] || f.arbejdsskade === false && s[142]) || !s[50] && !s[3])))
  s[303] = SDL_33_1_er
  const SDL_33_1 = s[35] ? FIRST_DAY : s[37] ? (v9 ? (v12 ? Math.min(v3, v13) : v3) : v13) : s[51] ? (v23 ? (v26 ? Math.min(v17, v27) : v17) : v27) : s[50] ? (f.arbejdsskade ? s[31] : s[143]) : s[31]
  s[304] = SDL_33_1
  const SDL_33_1_hoej = s[35] ? NEVER : s[37] ? (v9 ? (v12 ? Math.max(v4, v14) : v4) : v14) : s[51] ? (v23 ? (v26 ? Math.max(v18, v28) : v18) : v28) : s[50] ? (f.arbejdsskade ? s[33] : s[144]) : s[33]
  s[305] = SDL_33_1_hoej
  const SDL_33_1_ir = s[35] || s[47] && (s[37] && (v1 && v6 || v2 && s[5] || s[137] && s[5] || s[137] && !((!v5 || !v6 && v3 === v4) && v0 && (v5 && !s[3] || !v5 && s[3]) && (!v5 || s[31] === v3))) || !s[37] && (s[51] && (v15 && v20 || v16 && s[5] || s[141] && s[5] || s[141] && !((!v19 || !v20 && v17 === v18) && v0 && (v19 && !s[3] || !v19 && s[3]) && (!v19 || s[31] === v17))) || !s[51] && (s[50] && (f.arbejdsskade && s[5] || f.arbejdsskade === false && s[145]) || !s[50] && s[5]))) || s[36]
  s[306] = SDL_33_1_ir
  // SDL.24a.2: Første dag i jobafklaring ved ny sygemelding (SDL § 24 a, stk. 2-5)
  const v33 = !s[3] && s[146]
  const SDL_24a_2 = v33 ? FIRST_DAY : s[50] ? s[31] : SDL_33_1
  s[412] = SDL_24a_2
  const SDL_24a_2_hoej = v33 ? NEVER : s[50] ? s[33] : SDL_33_1_hoej
  s[413] = SDL_24a_2_hoej
  const SDL_24a_2_er = s[147] && (v33 || s[55] && (s[50] && !s[3] || !s[50] && SDL_33_1_er))
  s[414] = SDL_24a_2_er
  const SDL_24a_2_ir = s[147] && (v33 || s[55] && (s[50] && s[5] || !s[50] && SDL_33_1_ir) || s[36]) || s[148]
  s[415] = SDL_24a_2_ir
  // SDL.24a.6: Sygedagpenge i stedet for jobafklaring ved livstruende sygdom (SDL § 24 a, stk. 6)
  const SDL_24a_6 = !s[53] || s[82] && (s[147] || s[149]) && f.laegenVurdererLivstruende
  s[416] = SDL_24a_6
  const SDL_24a_6_nej = !s[53] || !s[82] || s[150] || f.laegenVurdererLivstruende === false
  s[417] = SDL_24a_6_nej
  // SDL.24b.1: Fra jobafklaring til sygedagpenge ved livstruende sygdom (SDL § 24 b, stk. 1)
  const v40 = s[82] && f.erIJobafklaring && f.laegenVurdererLivstruende && f.opfylderBeskaeftigelseskravetVedLivstruende
  const SDL_24b_1 = !s[53] || v40
  s[318] = SDL_24b_1
  const SDL_24b_1_nej = !s[53] || !v40
  s[419] = SDL_24b_1_nej
  // SDL.24b.2: Første dag med sygedagpenge i stedet for jobafklaring (SDL § 24 b, stk. 2)
  const v43 = shiftDays(f.laegenVurderedeLivstruendeDen, 56) >= f.bedtOmSygedagpengeDen ? f.laegenVurderedeLivstruendeDen : f.bedtOmSygedagpengeDen
  const SDL_24b_2 = s[82] ? v43 : FIRST_DAY
  s[420] = SDL_24b_2
  const SDL_24b_2_hoej = s[82] ? v43 : NEVER
  s[421] = SDL_24b_2_hoej
  const SDL_24b_2_ir = SDL_24b_1 && !s[82] || SDL_24b_1_nej || !s[53]
  s[422] = SDL_24b_2_ir
  // SDL.26.1.uger: Krævet arbejdsdygtighed før ny ret (SDL § 26, stk. 1)
  const v47 = !s[3] && s[40] && s[146]
  s[156] = v47
  const SDL_26_1_uger = s[35] ? -Infinity : v47 || s[55] ? (s[55] ? 0 : 91) : 91
  s[432] = SDL_26_1_uger
  const SDL_26_1_uger_hoej = s[35] ? Infinity : s[41] ? 91 : v47 ? 91 : 0
  s[433] = SDL_26_1_uger_hoej
  const SDL_26_1_uger_er = s[35] || s[41] || v47 || s[55]
  s[434] = SDL_26_1_uger_er
  // SDL.26.1: Ny ret, når retten er brugt op (SDL § 26, stk. 1)
  const v51 = SDL_26_1_uger_er && f.arbejdsdygtigUgerEfterOphoer >= SDL_26_1_uger
  s[157] = v51
  const v52 = SDL_26_1_uger_er && f.arbejdsdygtigUgerEfterOphoer < SDL_26_1_uger_hoej
  s[158] = v52
  const v53 = s[151] || s[71]
  const v54 = s[49] && s[72]
  const v55 = v51 || s[152] && (s[70] || s[72]) && (s[153] || s[70])
  const v56 = (v52 || s[49]) && (v53 || v54) && (v52 || v53)
  const v57 = s[49] && v54
  const v58 = f.retErOpbrugt && f.ugerISammenhaengendeSygeperiode > 364
  const SDL_26_1 = v58 && (s[35] || s[41] && v55 || v47 && v55 || s[55])
  s[425] = SDL_26_1
  const SDL_26_1_nej = v58 && (s[35] || s[41] && v56 || v47 && v56)
  s[426] = SDL_26_1_nej
  const SDL_26_1_ir = !v58 || s[35] || s[41] && v57 || v47 && v57 || s[36]
  s[427] = SDL_26_1_ir
}

function svar_12(f, s) {
  // SDL.26.1.covid: Covid-forlængelse i 3 måneder (SDL § 26, stk. 1-2)
  const v0 = Math.max(s[30], 18330 /* 2020-03-09 */)
  const v1 = Math.max(s[69], 18330 /* 2020-03-09 */)
  const v2 = s[64] && v0 <= 18808 /* 2021-06-30 */
  const v3 = s[64] && s[69] >= 18330 /* 2020-03-09 */
  const v4 = s[64] && s[30] < 18330 /* 2020-03-09 */
  const v5 = s[64] && s[30] <= 18535 /* 2020-09-30 */
  const v6 = v4 || s[64] && s[69] > 18535 /* 2020-09-30 */
  const v7 = (v3 || s[66]) && (v5 || s[66]) && (v3 || v5)
  const v8 = countDays(s[154], 18330 /* 2020-03-09 */, 18330 /* 2020-03-09 */) >= 1
  const v9 = v3 || !v8 || f.fortsatRet9Marts2020 === false
  const v10 = (v4 || s[66]) && v8 && f.fortsatRet9Marts2020
  const v11 = v7 || v10
  const v12 = (v6 || s[66]) && v9
  const v13 = shiftDays(s[30], 1)
  s[188] = v13
  const v14 = shiftDays(s[69], 1)
  s[190] = v14
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
  s[161] = SDL_26_1_covid_er
  const SDL_26_1_covid = v34 ? (v35 ? Math.min(s[30], v29) : v29) : s[30]
  s[159] = SDL_26_1_covid
  const SDL_26_1_covid_hoej = v34 ? (v35 ? Math.max(s[69], v30) : v30) : s[69]
  s[160] = SDL_26_1_covid_hoej
  const SDL_26_1_covid_ir = v2 && (v11 && (v26 || s[66] && !((!s[64] || !s[66] && v15 === v16) && s[64] && (!s[64] || v15 === 18443 /* 2020-06-30 */))) || v12 && s[66]) || v32 && s[66] || v33
  s[162] = SDL_26_1_covid_ir
  // SDL.26.1.fra: Hvornår covid-forlængelsen regnes fra (SDL § 26, stk. 1-2)
  const v40 = !s[64] || !s[66] && s[30] === s[69]
  s[224] = v40
  const v41 = s[64] && v31
  const v42 = v10 ? 18352 /* 2020-03-31 */ : NEVER
  const v43 = v9 ? NEVER : 18352 /* 2020-03-31 */
  const v44 = Math.max(s[30], v42)
  const v45 = Math.min(s[69], v43)
  const v46 = s[66] && s[64] && v45 >= v44
  const v47 = v6 || v46
  const v48 = v6 ? (v46 ? Math.min(v42, v44) : v42) : v44
  const SDL_26_1_fra = v19 ? (v47 ? Math.min(s[30], v48) : s[30]) : v48
  s[428] = SDL_26_1_fra
  const v50 = v6 ? (v46 ? Math.max(v43, v45) : v43) : v45
  const SDL_26_1_fra_hoej = v19 ? (v47 ? Math.max(s[69], v50) : s[69]) : v50
  s[429] = SDL_26_1_fra_hoej
  const SDL_26_1_fra_er = v41 && (v19 || v6 || v46)
  s[430] = SDL_26_1_fra_er
  const SDL_26_1_fra_ir = v41 && (v26 || s[66] && !(v40 && v42 === v43 && s[64] && (!s[64] || s[30] === v42))) || v33
  s[431] = SDL_26_1_fra_ir
  // SDL.26.2: Ny ret for pensionister, når retten er brugt op (SDL § 26, stk. 1)
  const v54 = f.retErOpbrugt && f.ugerISammenhaengendeSygeperiode > 182 && s[155]
  const SDL_26_2 = v54 && (s[35] || s[41] || s[156] && s[157] || s[55])
  s[435] = SDL_26_2
  const SDL_26_2_nej = v54 && (s[35] || s[41] || s[156] && s[158])
  s[436] = SDL_26_2_nej
  const SDL_26_2_ir = !v54 || s[35] || s[41] || s[156] && s[49] || s[36]
  s[437] = SDL_26_2_ir
}

function svar_13(f, s) {
  // SDL.26.3.covid: Covid-forlængelse i 3 måneder mere (SDL § 26, stk. 3)
  const v0 = Math.max(18330 /* 2020-03-09 */, s[159])
  const v1 = Math.max(18330 /* 2020-03-09 */, s[160])
  const v2 = s[161] && v0 <= 18808 /* 2021-06-30 */
  const v3 = s[161] && s[64]
  const v4 = v3 && s[30] < s[160]
  const v5 = s[161] && s[160] >= 18443 /* 2020-06-30 */
  const v6 = s[161] && s[159] <= 18535 /* 2020-09-30 */
  const v7 = (v5 || s[162]) && (v6 || s[162]) && (v5 || v6)
  const v8 = shiftDays(shiftMonths(shiftDays(s[159], 1), 3), -1)
  const v9 = shiftDays(shiftMonths(shiftDays(s[160], 1), 3), -1)
  const v10 = Math.max(s[159], v8)
  const v11 = Math.min(s[160], v9)
  const v12 = (v4 || s[162] || s[66]) && (v7 || s[162]) && (v4 || v7) && s[161]
  const v13 = (v3 && s[69] >= s[159] || s[161] && s[159] < 18443 /* 2020-06-30 */ || s[161] && s[160] > 18535 /* 2020-09-30 */) && s[161]
  const v14 = s[162] && s[161] && v11 >= v10
  const v15 = v13 || v14
  const v16 = v13 ? (v14 ? Math.min(s[159], v10) : s[159]) : v10
  const v17 = v12 ? (v15 ? Math.min(v8, v16) : v8) : v16
  const v18 = v13 ? (v14 ? Math.max(s[160], v11) : s[160]) : v11
  const v19 = v12 ? (v15 ? Math.max(v9, v18) : v9) : v18
  const v20 = s[161] && v1 >= 18809 /* 2021-07-01 */ && v0 <= 2147483646
  const v21 = v2 && (v12 || v13 || v14)
  const v22 = v20 && s[161]
  const SDL_26_3_covid_er = v21 || v22
  s[440] = SDL_26_3_covid_er
  const SDL_26_3_covid = v21 ? (v22 ? Math.min(s[159], v17) : v17) : s[159]
  s[438] = SDL_26_3_covid
  const SDL_26_3_covid_hoej = v21 ? (v22 ? Math.max(s[160], v19) : v19) : s[160]
  s[439] = SDL_26_3_covid_hoej
  const SDL_26_3_covid_ir = v2 && s[162] || v20 && s[162] || s[162] || s[161] && v1 === NEVER
  s[441] = SDL_26_3_covid_ir
  // SDL.26a.1.covid: Covid-forlængelse efter en anden forlængelse (SDL § 26 a, stk. 1-2)
  const v27 = shiftDays(shiftMonths(shiftDays(f.forlaengelsenSlutter, 1), 3), -1)
  const SDL_26a_1_covid = Math.max(f.forlaengelsenSlutter, 18330 /* 2020-03-09 */) >= 18809 /* 2021-07-01 */ ? f.forlaengelsenSlutter : f.forlaengelsenSlutter >= 18330 /* 2020-03-09 */ && f.forlaengelsenSlutter <= 18535 /* 2020-09-30 */ ? (v27 >= 18443 /* 2020-06-30 */ ? v27 : 18443 /* 2020-06-30 */) : f.forlaengelsenSlutter
  s[442] = SDL_26a_1_covid
  // SDL.26a.3.covid: Covid-forlængelse i 3 måneder mere efter en anden forlængelse (SDL § 26 a, stk. 3)
  const v29 = Math.max(18330 /* 2020-03-09 */, SDL_26a_1_covid)
  const SDL_26a_3_covid_ir = v29 >= NEVER
  s[444] = SDL_26a_3_covid_ir
  const SDL_26a_3_covid = v29 >= 18809 /* 2021-07-01 */ ? SDL_26a_1_covid : f.forlaengelsenSlutter < SDL_26a_1_covid && SDL_26a_1_covid >= 18443 /* 2020-06-30 */ && SDL_26a_1_covid <= 18535 /* 2020-09-30 */ ? shiftDays(shiftMonths(shiftDays(SDL_26a_1_covid, 1), 3), -1) : SDL_26a_1_covid
  s[443] = SDL_26a_3_covid
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
  s[164] = SDL_26c_covid_er
  const SDL_26c_covid = v50 ? (v51 ? Math.min(SDL_26_3_covid, v46) : v46) : SDL_26_3_covid
  s[168] = SDL_26c_covid
  const SDL_26c_covid_hoej = v50 ? (v51 ? Math.max(SDL_26_3_covid_hoej, v48) : v48) : SDL_26_3_covid_hoej
  s[170] = SDL_26c_covid_hoej
  const SDL_26c_covid_ir = v34 && SDL_26_3_covid_ir || v49 && SDL_26_3_covid_ir || SDL_26_3_covid_ir || SDL_26_3_covid_er && v33 === NEVER
  s[166] = SDL_26c_covid_ir
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
  s[167] = SDL_26d_covid
  const SDL_26d_covid_hoej = v57 ? SDL_26a_3_covid : v65 ? (v68 ? Math.max(v62, v70) : v62) : v70
  s[169] = SDL_26d_covid_hoej
  const SDL_26d_covid_er = v71 && (!v57 && (v65 || v66 || v67) || v57 && !SDL_26a_3_covid_ir)
  s[163] = SDL_26d_covid_er
  const SDL_26d_covid_ir = !v71 || SDL_26a_3_covid_ir
  s[165] = SDL_26d_covid_ir
}

function svar_14(f, s) {
  // SDL.26f.covid: Covid-forlængelse i stedet for jobafklaring, § 26 f (SDL § 26 f, stk. 1)
  const v0 = f.forlaengelseErAfgjort && s[163] || f.forlaengelseErAfgjort === false && s[164]
  const v1 = f.forlaengelseErAfgjort && s[165] || f.forlaengelseErAfgjort === false && s[166]
  const v2 = f.forlaengelseErAfgjort ? s[167] : s[168]
  const v3 = f.forlaengelseErAfgjort ? s[169] : s[170]
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
  s[447] = SDL_26f_covid_er
  const SDL_26f_covid = v24 ? (v25 ? Math.min(v2, v20) : v20) : v2
  s[445] = SDL_26f_covid
  const SDL_26f_covid_hoej = v24 ? (v25 ? Math.max(v3, v22) : v22) : v3
  s[446] = SDL_26f_covid_hoej
  const SDL_26f_covid_ir = v6 && v1 || v23 && v1 || v1 || v0 && v5 === NEVER
  s[448] = SDL_26f_covid_ir
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
  s[173] = SDL_26g_covid_er
  const SDL_26g_covid = v50 ? (v51 ? Math.min(SDL_26f_covid, v46) : v46) : SDL_26f_covid
  s[171] = SDL_26g_covid
  const SDL_26g_covid_hoej = v50 ? (v51 ? Math.max(SDL_26f_covid_hoej, v48) : v48) : SDL_26f_covid_hoej
  s[172] = SDL_26g_covid_hoej
  const SDL_26g_covid_ir = v32 && SDL_26f_covid_ir || v49 && SDL_26f_covid_ir || SDL_26f_covid_ir || SDL_26f_covid_er && v31 === NEVER
  s[174] = SDL_26g_covid_ir
}

function svar_15(f, s) {
  // SDL.26h.covid: Covid-forlængelse i stedet for jobafklaring, § 26 h (SDL § 26 h, stk. 1)
  const v0 = Math.max(18330 /* 2020-03-09 */, s[171])
  const v1 = Math.max(18330 /* 2020-03-09 */, s[172])
  const v2 = s[173] && v0 <= 18808 /* 2021-06-30 */
  const v3 = shiftDays(s[171], 1)
  const v4 = shiftDays(s[172], 1)
  const v5 = s[173] && v4 >= 18687 /* 2021-03-01 */
  const v6 = s[173] && v3 <= 18747 /* 2021-04-30 */
  const v7 = shiftDays(shiftMonths(v3, 2), -1)
  const v8 = shiftDays(shiftMonths(v4, 2), -1)
  const v9 = Math.max(s[171], v7)
  const v10 = Math.min(s[172], v8)
  const v11 = (v5 || s[174]) && (v6 || s[174]) && (v5 || v6) && s[173]
  const v12 = (s[173] && v3 < 18687 /* 2021-03-01 */ || s[173] && v4 > 18747 /* 2021-04-30 */) && s[173]
  const v13 = s[174] && s[173] && v10 >= v9
  const v14 = v12 || v13
  const v15 = v12 ? (v13 ? Math.min(s[171], v9) : s[171]) : v9
  const v16 = v11 ? (v14 ? Math.min(v7, v15) : v7) : v15
  const v17 = v12 ? (v13 ? Math.max(s[172], v10) : s[172]) : v10
  const v18 = v11 ? (v14 ? Math.max(v8, v17) : v8) : v17
  const v19 = s[173] && v1 >= 18809 /* 2021-07-01 */ && v0 <= 2147483646
  const v20 = v2 && (v11 || v12 || v13)
  const v21 = v19 && s[173]
  const SDL_26h_covid_er = v20 || v21
  s[451] = SDL_26h_covid_er
  const SDL_26h_covid = v20 ? (v21 ? Math.min(s[171], v16) : v16) : s[171]
  s[449] = SDL_26h_covid
  const SDL_26h_covid_hoej = v20 ? (v21 ? Math.max(s[172], v18) : v18) : s[172]
  s[450] = SDL_26h_covid_hoej
  const SDL_26h_covid_ir = v2 && s[174] || v19 && s[174] || s[174] || s[173] && v1 === NEVER
  s[452] = SDL_26h_covid_ir
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
  s[455] = SDL_26i_covid_er
  const SDL_26i_covid = v46 ? (v47 ? Math.min(SDL_26h_covid, v42) : v42) : SDL_26h_covid
  s[453] = SDL_26i_covid
  const SDL_26i_covid_hoej = v46 ? (v47 ? Math.max(SDL_26h_covid_hoej, v44) : v44) : SDL_26h_covid_hoej
  s[454] = SDL_26i_covid_hoej
  const SDL_26i_covid_ir = v28 && SDL_26h_covid_ir || v45 && SDL_26h_covid_ir || SDL_26h_covid_ir || SDL_26h_covid_er && v27 === NEVER
  s[456] = SDL_26i_covid_ir
  // SDL.27.1.2.uger: Længste forlængelse til afklaring (SDL § 27, stk. 1, nr. 2)
  const v52 = s[175] && s[176] && s[177] <= 14691 /* 2010-03-23 */
  const v53 = s[175] && s[178] >= 14692 /* 2010-03-24 */ && s[179]
  const SDL_27_1_2_uger = s[180] ? -Infinity : v52 ? 182 : v53 ? 273 : s[181] ? 273 : 483
  s[460] = SDL_27_1_2_uger
  const SDL_27_1_2_uger_hoej = s[180] ? Infinity : v53 || s[182] ? (s[182] ? (s[183] ? 483 : 273) : 273) : 182
  s[461] = SDL_27_1_2_uger_hoej
  const SDL_27_1_2_uger_er = s[180] || v52 || v53 || s[181] || s[183]
  s[462] = SDL_27_1_2_uger_er
  // SDL.27.1.2.slut: Seneste slut på forlængelse til afklaring (SDL § 27, stk. 1, nr. 2)
  const SDL_27_1_2_slut_er = s[180] || s[184] && s[64] && SDL_27_1_2_uger_er
  s[210] = SDL_27_1_2_slut_er
  const SDL_27_1_2_slut = s[180] ? FIRST_DAY : shiftDays(s[30], SDL_27_1_2_uger)
  s[207] = SDL_27_1_2_slut
  const SDL_27_1_2_slut_hoej = s[180] ? NEVER : shiftDays(s[69], SDL_27_1_2_uger_hoej)
  s[208] = SDL_27_1_2_slut_hoej
  const SDL_27_1_2_slut_ir = s[180] || s[184] && (s[66] || s[185]) || s[186]
  s[212] = SDL_27_1_2_slut_ir
  // SDL.27.1.3.slut: Seneste slut på forlængelse ved lægebehandling (SDL § 27, stk. 2)
  const v61 = allPeriods(f.ventetidPaaSygehus)
  const v62 = without(ALL_DAYS, v61)
  const SDL_27_1_3_slut_er = s[180] || s[184] && s[64] && s[187]
  s[216] = SDL_27_1_3_slut_er
  const SDL_27_1_3_slut = s[180] ? FIRST_DAY : dayReaching(v62, s[188], s[189])
  s[213] = SDL_27_1_3_slut
  const SDL_27_1_3_slut_hoej = s[180] ? NEVER : dayReaching(v62, s[190], s[191])
  s[214] = SDL_27_1_3_slut_hoej
  // SDL.27.1.4.slut: Seneste slut på forlængelse til afklaring af fleksjob eller pension (SDL § 27, stk. 1, nr. 4)
  const v66 = shiftDays(s[30], 182)
  const v67 = s[181] && s[64]
  const v68 = s[192] || s[193]
  const v69 = s[193] ? FIRST_DAY : NEVER
  const SDL_27_1_4_slut = s[180] ? FIRST_DAY : s[194] ? FIRST_DAY : v67 ? (v68 ? Math.min(v66, v69) : v66) : v69
  s[218] = SDL_27_1_4_slut
  const SDL_27_1_4_slut_hoej = s[180] ? NEVER : s[194] ? NEVER : v68 ? NEVER : shiftDays(s[69], 182)
  s[219] = SDL_27_1_4_slut_hoej
  const SDL_27_1_4_slut_er = s[180] || s[194] || v67 || s[192] || s[193]
  s[221] = SDL_27_1_4_slut_er
  const SDL_27_1_4_slut_ir = s[180] || s[194] || s[181] && s[66] || s[193] || s[186]
  s[225] = SDL_27_1_4_slut_ir
}

function svar_16(f, s) {
  // SDL.27.1.slut: Forlængelsens seneste slut (SDL § 27, stk. 1)
  const v0 = s[195] || s[196] || s[197] || s[198]
  const v1 = s[199] && s[200] && s[201] && s[202] && (s[203] || s[204] || s[205] || s[206])
  const v2 = Math.max(s[30], s[207])
  const v3 = Math.min(s[69], s[208])
  const v4 = s[209] && s[210]
  const v5 = s[211] && s[64]
  const v6 = s[185] && s[210] && s[64] && v3 >= v2
  const v7 = v5 || v6
  const v8 = v5 ? (v6 ? Math.min(s[30], v2) : s[30]) : v2
  const v9 = v5 ? (v6 ? Math.max(s[69], v3) : s[69]) : v3
  const v10 = s[185] && s[212] && s[66]
  const v11 = Math.max(s[30], s[213])
  const v12 = Math.min(s[69], s[214])
  const v13 = s[215] && s[216]
  const v14 = s[217] && s[64]
  const v15 = s[185] && s[216] && s[64] && v12 >= v11
  const v16 = v14 || v15
  const v17 = v14 ? (v15 ? Math.min(s[30], v11) : s[30]) : v11
  const v18 = v14 ? (v15 ? Math.max(s[69], v12) : s[69]) : v12
  const v19 = Math.max(s[30], s[218])
  const v20 = Math.min(s[69], s[219])
  const v21 = s[220] && s[221]
  const v22 = s[222] && s[64]
  const v23 = s[223] && s[221] && s[64] && v20 >= v19
  const v24 = v22 || v23
  const v25 = v22 ? (v23 ? Math.min(s[30], v19) : s[30]) : v19
  const v26 = v22 ? (v23 ? Math.max(s[69], v20) : s[69]) : v20
  const v27 = Math.max(v21 ? (v24 ? Math.min(s[218], v25) : s[218]) : v25, v4 ? (v7 ? Math.min(s[207], v8) : s[207]) : v8, v13 ? (v16 ? Math.min(s[213], v17) : s[213]) : v17)
  const v28 = Math.max(v21 ? (v24 ? Math.max(s[219], v26) : s[219]) : v26, v4 ? (v7 ? Math.max(s[208], v9) : s[208]) : v9, v13 ? (v16 ? Math.max(s[214], v18) : s[214]) : v18)
  const v29 = (v4 || v5 || v6) && (v13 || v14 || v15) && (v21 || v22 || v23)
  const v30 = s[209] && s[212] || s[211] && s[66] || v10 || s[185] && !((!s[210] || !s[212] && s[207] === s[208]) && s[224] && (s[210] && s[64] || !s[210] && !s[64]) && (!s[210] || s[30] === s[207])) || s[215] && s[212] || s[217] && s[66] || v10 || s[185] && !((!s[216] || !s[212] && s[213] === s[214]) && s[224] && (s[216] && s[64] || !s[216] && !s[64]) && (!s[216] || s[30] === s[213])) || s[220] && s[225] || s[222] && s[66] || s[223] && s[225] && s[66] || s[223] && !((!s[221] || !s[225] && s[218] === s[219]) && s[224] && (s[221] && s[64] || !s[221] && !s[64]) && (!s[221] || s[30] === s[218]))
  const v31 = v1 && v29
  const v32 = s[226] && v29 && v28 >= NEVER
  const SDL_27_1_slut = s[180] ? FIRST_DAY : v31 || v32 ? (v31 ? v27 : NEVER) : NEVER
  s[466] = SDL_27_1_slut
  const SDL_27_1_slut_hoej = s[180] ? NEVER : v0 ? NEVER : v28
  s[467] = SDL_27_1_slut_hoej
  const SDL_27_1_slut_er = s[70] && (s[180] || s[184] && (v0 || v31 || v32))
  s[468] = SDL_27_1_slut_er
  const SDL_27_1_slut_ir = s[70] && (s[180] || s[184] && (v1 && v30 || s[226] && !((!v29 || !v30 && v27 === v28) && v29 && v27 === NEVER)) || s[186]) || s[227]
  s[469] = SDL_27_1_slut_ir
  // SDL.29.1: Forlængelse for pensionister m.fl. (SDL § 29)
  const SDL_29_1 = s[155] && !s[3] && (!s[228] || f.laegenVenterArbejdeInden26Uger)
  s[470] = SDL_29_1
  const SDL_29_1_nej = s[155] && !s[3] && (!s[228] || f.laegenVenterArbejdeInden26Uger === false)
  s[471] = SDL_29_1_nej
  const SDL_29_1_ir = !s[155] || s[3] || !s[228]
  s[472] = SDL_29_1_ir
  // SDL.35.2: Arbejdsgiveren betaler tidligst fra (SDL § 35, stk. 2)
  const v40 = shiftDays(f.sygemeldtTilArbejdsgiver, 1)
  const v41 = f.fyldestgoerendeBegrundelse === false || !s[3]
  const v42 = f.fyldestgoerendeBegrundelse && s[5]
  const v43 = f.sygemeldtITide && !s[3] || f.sygemeldtITide === false && (f.indsigelseModSenSygemelding && v41 || f.indsigelseModSenSygemelding === false && !s[3])
  const v44 = f.sygemeldtITide && s[5] || f.sygemeldtITide === false && (f.indsigelseModSenSygemelding && v42 || f.indsigelseModSenSygemelding === false && s[5])
  const SDL_35_2 = s[35] ? FIRST_DAY : f.sygemeldtITide ? s[31] : f.indsigelseModSenSygemelding ? (f.fyldestgoerendeBegrundelse ? s[31] : v40) : s[31]
  s[483] = SDL_35_2
  const SDL_35_2_hoej = s[35] ? NEVER : f.sygemeldtITide ? s[33] : f.indsigelseModSenSygemelding ? (f.fyldestgoerendeBegrundelse ? s[33] : v40) : s[33]
  s[484] = SDL_35_2_hoej
  const SDL_35_2_er = s[79] && (s[35] || s[41] && v43 || s[44] && v43)
  s[485] = SDL_35_2_er
  const SDL_35_2_ir = s[79] && (s[35] || s[41] && v44 || s[44] && v44 || s[36]) || s[75] || s[49]
  s[486] = SDL_35_2_ir
  // SDL.35.3: Du skal have meldt dig syg til a-kassen (SDL § 35, stk. 3)
  const v49 = !s[3] && s[32] && s[229]
  const v50 = !s[3] && s[230] && s[34]
  s[259] = v50
  const SDL_35_3 = s[35] ? FIRST_DAY : v49 ? FIRST_DAY : s[31]
  s[487] = SDL_35_3
  const SDL_35_3_hoej = s[35] ? NEVER : v49 ? NEVER : s[33]
  s[488] = SDL_35_3_hoej
  const SDL_35_3_er = s[51] && (s[35] || v49 || v50 && !s[3])
  s[489] = SDL_35_3_er
  const SDL_35_3_ir = !s[51] || s[35] || v49 || v50 && s[5] || s[36]
  s[490] = SDL_35_3_ir
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
  s[491] = SDL_35_3_fra
  const SDL_35_3_fra_hoej = s[35] ? NEVER : v49 ? NEVER : v61 ? (v64 ? Math.max(s[33], v66) : s[33]) : v66
  s[492] = SDL_35_3_fra_hoej
  const SDL_35_3_fra_er = s[51] && (s[35] || v49 || v50 && (v61 || v62 || v63))
  s[493] = SDL_35_3_fra_er
  const SDL_35_3_fra_ir = !s[51] || s[35] || v49 || v50 && (v55 && s[5] || v56 && v42 || SDL_35_3_ir && s[5] && v42 || SDL_35_3_ir && !(s[231] && (!v41 || !v42 && v57 === v58) && (!s[3] || s[3] && !v41) && (s[3] || s[31] === v57))) || s[36]
  s[494] = SDL_35_3_fra_ir
}

function svar_17(f, s) {
  // SDL.38.1: Du skal have søgt kommunen om sygedagpenge (SDL § 38, stk. 1)
  const v0 = f.arbejdsgiverensBetaling === 'sygedagpenge'
  s[254] = v0
  const v1 = shiftDays(f.sidsteDagMedBetaling, 7)
  s[255] = v1
  const v2 = shiftDays(s[31], 7)
  s[265] = v2
  const v3 = shiftDays(s[33], 7)
  s[267] = v3
  const v4 = v0 || !s[3]
  s[258] = v4
  const v5 = !v0 && s[5]
  s[263] = v5
  const v6 = v0 ? v1 : v2
  const v7 = v0 ? v1 : v3
  const v8 = s[31] <= 15426 /* 2012-03-27 */
  s[251] = v8
  const v9 = !s[3] && s[40] && v8
  s[243] = v9
  const v10 = s[33] >= 15427 /* 2012-03-28 */
  const v11 = !s[3] && v10 && s[229]
  s[260] = v11
  const v12 = !s[3] && s[230] && s[38]
  const v13 = shiftDays(f.underretningsbrevAfsendt, 8)
  const v14 = shiftDays(s[31], 21)
  s[252] = v14
  const v15 = shiftDays(s[33], 21)
  s[253] = v15
  const v16 = shiftDays(f.sidsteDagMedBetaling, 21)
  const v17 = f.arbejdsgiverensBetaling === 'loen'
  s[248] = v17
  const v18 = v0 || v17 || !s[3]
  const v19 = v0 ? v16 : v17 ? NEVER : v14
  const v20 = v0 ? v16 : v17 ? NEVER : v15
  const v21 = !s[51] && !v0 && !v17 && s[5]
  const v22 = s[232] && !s[3]
  const v23 = s[232] && s[5]
  const v24 = s[232] ? v2 : f.underretningsbrevSendt ? v13 : s[51] ? v14 : v19
  const v25 = s[232] ? v3 : f.underretningsbrevSendt ? v13 : s[51] ? v15 : v20
  const v26 = s[232] ? v2 : f.underretningsbrevSendt ? v13 : s[51] ? v16 : v19
  const v27 = s[232] ? v3 : f.underretningsbrevSendt ? v13 : s[51] ? v16 : v20
  const v28 = s[41] && v4
  const v29 = v9 && v4
  const v30 = v12 && (v22 || !s[232] && (f.underretningsbrevSendt || s[51] && !s[3] || !s[51] && v18))
  const v31 = s[39] && (v22 || !s[232] && (f.underretningsbrevSendt || s[51] || v18))
  const v32 = v11 || v30 || v31
  const v33 = v11 ? FIRST_DAY : v30 ? (v31 ? Math.min(v24, v26) : v24) : v26
  const v34 = v29 || v32
  const v35 = v29 ? (v32 ? Math.min(v6, v33) : v6) : v33
  const SDL_38_1 = s[35] ? FIRST_DAY : v28 ? (v34 ? Math.min(v6, v35) : v6) : v35
  s[495] = SDL_38_1
  const v37 = v11 ? NEVER : v30 ? (v31 ? Math.max(v25, v27) : v25) : v27
  const v38 = v29 ? (v32 ? Math.max(v7, v37) : v7) : v37
  const SDL_38_1_hoej = s[35] ? NEVER : v28 ? (v34 ? Math.max(v7, v38) : v7) : v38
  s[496] = SDL_38_1_hoej
  const v40 = f.persongruppe === 'loenmodtager' || f.persongruppe === 'ledig' || f.persongruppe === 'ingen'
  s[242] = v40
  const SDL_38_1_er = v40 && (s[35] || v28 || v29 || v11 || v30 || v31)
  s[497] = SDL_38_1_er
  const SDL_38_1_ir = !v40 || s[35] || s[41] && v5 || v9 && v5 || v11 || v12 && (v23 || !s[232] && f.underretningsbrevSendt === false && (s[233] || v21)) || s[39] && (v23 || !s[232] && f.underretningsbrevSendt === false && v21) || s[36]
  s[498] = SDL_38_1_ir
  // SDL.38.7.tide: Du søgte i tide (SDL § 38, stk. 1)
  const v43 = SDL_38_1_er && SDL_38_1_hoej >= f.anmodningModtaget
  const v44 = SDL_38_1_er && SDL_38_1 < f.anmodningModtaget
  const SDL_38_7_tide = v40 && (s[35] || s[41] && v43 || s[44] && v43)
  s[239] = SDL_38_7_tide
  const SDL_38_7_tide_nej = v40 && (s[35] || s[41] && v44 || s[44] && v44)
  s[240] = SDL_38_7_tide_nej
  const SDL_38_7_tide_ir = !v40 || s[35] || s[41] && SDL_38_1_ir || s[44] && SDL_38_1_ir || s[36]
  s[241] = SDL_38_7_tide_ir
  // SDL.38.8: Den for sene ansøgning undskyldes (SDL § 38, stk. 8-9)
  const v48 = s[37] && f.arbejdsgiverAnmeldteIkke && f.fratraeder && shiftDays(f.sidsteDagMedBetaling, 28) >= f.anmodningModtaget
  const v49 = (!s[3] && s[234] >= f.anmodningModtaget || s[5]) && f.undskyldendeForhold || v48
  const v50 = (!s[3] && s[235] < f.anmodningModtaget || f.undskyldendeForhold === false) && !v48
  const v51 = !s[3] && v10 && s[31] <= 19722 /* 2023-12-31 */
  s[244] = v51
  const v52 = !s[3] && s[33] >= 19723 /* 2024-01-01 */ && s[34]
  s[245] = v52
  const SDL_38_8 = v40 && (s[35] || s[41] && v49 || v9 && v49 || v51 && v49 || v52 && v49)
  s[236] = SDL_38_8
  const SDL_38_8_nej = v40 && (s[35] || s[41] && v50 || v9 && v50 || v51 && v50 || v52 && v50)
  s[238] = SDL_38_8_nej
  const SDL_38_8_ir = !v40 || s[49]
  s[237] = SDL_38_8_ir
}

function svar_18(f, s) {
  // SDL.38.7: Kommunen betaler tidligst fra (SDL § 38, stk. 7)
  const v0 = Math.max(s[31], f.anmodningModtaget)
  const v1 = Math.min(s[33], f.anmodningModtaget)
  const v2 = s[236] && !s[3]
  const v3 = s[237] && !s[3] && v1 >= v0
  const v4 = s[238] || v3
  const v5 = s[238] ? (v3 ? Math.min(f.anmodningModtaget, v0) : f.anmodningModtaget) : v0
  const v6 = v2 ? (v4 ? Math.min(s[31], v5) : s[31]) : v5
  const v7 = s[238] ? (v3 ? Math.max(f.anmodningModtaget, v1) : f.anmodningModtaget) : v1
  const v8 = v2 ? (v4 ? Math.max(s[33], v7) : s[33]) : v7
  const v9 = v2 || s[238] || v3
  const v10 = s[236] && s[5] || s[237] && !(s[231] && !s[3] && (s[3] || s[31] === f.anmodningModtaget))
  const v11 = Math.max(s[31], v6)
  const v12 = Math.min(s[33], v8)
  const v13 = s[239] && !s[3]
  const v14 = s[240] && v9
  const v15 = s[241] && !s[3] && v9 && v12 >= v11
  const v16 = v14 || v15
  const v17 = v14 ? (v15 ? Math.min(v6, v11) : v6) : v11
  const v18 = v14 ? (v15 ? Math.max(v8, v12) : v8) : v12
  const v19 = v13 || v14 || v15
  const v20 = s[239] && s[5] || s[240] && v10 || s[241] && s[5] && v10 || s[241] && !(s[231] && (!v9 || !v10 && v6 === v8) && (!s[3] && v9 || s[3] && !v9) && (s[3] || s[31] === v6))
  const SDL_38_7 = s[35] ? FIRST_DAY : v13 ? (v16 ? Math.min(s[31], v17) : s[31]) : v17
  s[499] = SDL_38_7
  const SDL_38_7_hoej = s[35] ? NEVER : v13 ? (v16 ? Math.max(s[33], v18) : s[33]) : v18
  s[500] = SDL_38_7_hoej
  const SDL_38_7_er = s[242] && (s[35] || s[41] && v19 || s[243] && v19 || s[244] && v19 || s[245] && v19)
  s[501] = SDL_38_7_er
  const SDL_38_7_ir = !s[242] || s[35] || s[41] && v20 || s[243] && v20 || s[244] && v20 || s[245] && v20 || s[36]
  s[502] = SDL_38_7_ir
  // SDL.40.1: Arbejdsgiveren skal have meldt fraværet (SDL § 40, stk. 1-3)
  const v25 = s[73] && s[4] >= s[246]
  const v26 = s[73] && s[4] < s[247]
  const v27 = shiftDays(s[31], 28)
  s[310] = v27
  const v28 = shiftDays(s[33], 28)
  s[311] = v28
  const v29 = !s[248] || !s[3]
  const v30 = s[248] && s[5]
  const v31 = s[248] ? v27 : NEVER
  const v32 = s[248] ? v28 : NEVER
  const v33 = v29 && v32 >= NEVER
  const v34 = v25 && v29
  const v35 = s[78] && v33
  const v36 = v34 ? v31 : NEVER
  const v37 = v26 ? NEVER : v32
  const v38 = v34 ? (v26 || v35 ? Math.max(v32, v37) : v32) : v37
  const v39 = v34 || v26 || v35
  const v40 = v25 && v30 || s[78] && !((!v29 || !v30 && v31 === v32) && v29 && (!v29 || v31 === NEVER))
  const v41 = !s[3] && s[40] && s[249]
  const v42 = !s[3] && s[250] && s[251]
  const v43 = !s[3] && s[4] >= s[252]
  s[316] = v43
  const v44 = !s[3] && s[4] < s[253]
  s[312] = v44
  const v45 = v43 && v29
  const v46 = s[5] && v33
  const v47 = v45 ? v31 : NEVER
  const v48 = v44 ? NEVER : v32
  const v49 = v45 ? (v44 || v46 ? Math.max(v32, v48) : v32) : v48
  const v50 = f.arbejdsgiverensBetaling === 'ingen'
  const v51 = s[254] ? s[255] : s[256]
  const v52 = s[254] ? s[255] : s[257]
  const v53 = v25 && s[258]
  const v54 = s[78] && s[258] && v52 >= NEVER
  const v55 = v26 ? NEVER : v52
  const v56 = s[41] && v39
  const v57 = v41 && v39
  const v58 = v42 && (v45 || v44 || v46)
  const v59 = s[259] && (v50 && !s[3] || !v50 && (v53 || v26 || v54))
  const v60 = s[260] || v59
  const v61 = s[260] ? FIRST_DAY : v50 ? s[261] : v53 ? v51 : NEVER
  const v62 = v58 || v60
  const v63 = v58 ? (v60 ? Math.min(v47, v61) : v47) : v61
  const v64 = v57 || v62
  const v65 = v57 ? (v62 ? Math.min(v36, v63) : v36) : v63
  const SDL_40_1 = s[35] ? FIRST_DAY : v56 ? (v64 ? Math.min(v36, v65) : v36) : v65
  s[503] = SDL_40_1
  const v67 = s[260] ? NEVER : v50 ? s[262] : v53 ? (v26 || v54 ? Math.max(v52, v55) : v52) : v55
  const v68 = v58 ? (v60 ? Math.max(v49, v67) : v49) : v67
  const v69 = v57 ? (v62 ? Math.max(v38, v68) : v38) : v68
  const SDL_40_1_hoej = s[35] ? NEVER : v56 ? (v64 ? Math.max(v38, v69) : v38) : v69
  s[504] = SDL_40_1_hoej
  const SDL_40_1_er = s[37] && (s[35] || v56 || v57 || v58 || s[260] || v59)
  s[505] = SDL_40_1_er
  const SDL_40_1_ir = !s[37] || s[35] || s[41] && v40 || v41 && v40 || v42 && (v43 && v30 || s[5] && !((!v29 || !v30 && v31 === v32) && v29 && (!v29 || v31 === NEVER))) || s[260] || s[259] && (v50 && s[5] || !v50 && (v25 && s[263] || s[78] && !((!s[258] || !s[263] && v51 === v52) && s[258] && (!s[258] || v51 === NEVER)))) || s[36]
  s[506] = SDL_40_1_ir
}

function svar_19(f, s) {
  // SDL.40a.1: A-kassen skal have meldt fraværet (SDL § 40 a, stk. 1)
  const v0 = !s[3] && s[230] && s[31] <= 16248 /* 2014-06-27 */
  const v1 = shiftDays(f.anmeldtTilAkasse, 7)
  const v2 = !s[3] && s[33] >= 16249 /* 2014-06-28 */ && s[31] <= 16658 /* 2015-08-11 */
  const v3 = !s[3] && s[33] >= 16659 /* 2015-08-12 */ && s[34]
  const v4 = f.oplystDelvistLedig ? v1 : shiftDays(f.anmeldtTilAkasse, 21)
  const v5 = v2 || v3
  const v6 = v2 ? FIRST_DAY : v4
  const v7 = s[260] || v0 || v5
  const SDL_40a_1 = s[35] ? FIRST_DAY : s[243] || v7 ? (v7 ? (s[260] ? FIRST_DAY : v0 ? (v5 ? Math.min(v1, v6) : v1) : v6) : NEVER) : NEVER
  s[507] = SDL_40a_1
  const v9 = v2 ? NEVER : v4
  const SDL_40a_1_hoej = s[35] ? NEVER : s[41] ? NEVER : s[243] ? NEVER : s[260] ? NEVER : v0 ? (v5 ? Math.max(v1, v9) : v1) : v9
  s[508] = SDL_40a_1_hoej
  const SDL_40a_1_er = s[51] && (s[35] || s[41] || s[243] || s[260] || v0 || v2 || v3)
  s[509] = SDL_40a_1_er
  const SDL_40a_1_ir = !s[51] || s[35] || s[260] || v2 || s[36]
  s[510] = SDL_40a_1_ir
  // SDL.43.1: Du skal have meldt dig syg til kommunen (SDL § 43, stk. 1)
  const v13 = shiftDays(f.tredjeFravaersdag, 7)
  const v14 = s[264] ? s[265] : s[266] ? v13 : s[252]
  const v15 = s[264] ? s[267] : s[266] ? v13 : s[253]
  const v16 = !s[3] && s[268] && s[34]
  const v17 = f.aftaleForSelvstaendig ? s[265] : v14
  const v18 = f.aftaleForSelvstaendig ? s[267] : v15
  const v19 = v16 && (f.aftaleForSelvstaendig && !s[3] || f.aftaleForSelvstaendig === false && s[269])
  const v20 = s[270] || v19
  const v21 = s[270] ? (v19 ? Math.min(v14, v17) : v14) : v17
  const SDL_43_1 = s[35] ? FIRST_DAY : s[271] ? (v20 ? Math.min(v14, v21) : v14) : v21
  s[513] = SDL_43_1
  const v23 = s[270] ? (v19 ? Math.max(v15, v18) : v15) : v18
  const SDL_43_1_hoej = s[35] ? NEVER : s[271] ? (v20 ? Math.max(v15, v23) : v15) : v23
  s[514] = SDL_43_1_hoej
  const SDL_43_1_er = s[50] && (s[35] || s[271] || s[270] || v19)
  s[515] = SDL_43_1_er
  const SDL_43_1_ir = !s[50] || s[35] || s[272] || s[273] || v16 && (f.aftaleForSelvstaendig && s[5] || f.aftaleForSelvstaendig === false && s[274]) || s[36]
  s[516] = SDL_43_1_ir
  // SDL.43.5: Den for sene anmeldelse undskyldes (SDL § 43, stk. 5)
  const v27 = !s[3] && s[235] < f.selvstaendigAnmeldt
  const v28 = v27 || f.undskyldendeForhold === false
  const v29 = !s[3] && s[234] >= f.selvstaendigAnmeldt || s[5]
  const v30 = v29 && f.undskyldendeForhold
  const v31 = !s[3] && s[40] && s[31] <= 15111 /* 2011-05-17 */
  s[307] = v31
  const v32 = !s[3] && s[33] >= 15112 /* 2011-05-18 */ && s[31] <= 15207 /* 2011-08-21 */
  s[308] = v32
  const v33 = f.undskyldendeForhold || f.nemrefusionNede
  const v34 = v27 || !v33
  const v35 = v29 && v33
  const v36 = !s[3] && s[33] >= 15208 /* 2011-08-22 */ && s[34]
  s[309] = v36
  const SDL_43_5 = s[50] && (s[35] || s[41] && v30 || v31 && v30 || v32 && v35 || v36 && v35)
  s[524] = SDL_43_5
  const SDL_43_5_nej = s[50] && (s[35] || s[41] && v28 || v31 && v28 || v32 && v34 || v36 && v34)
  s[525] = SDL_43_5_nej
  const SDL_43_5_ir = !s[50] || s[49]
  s[526] = SDL_43_5_ir
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
  const v52 = SDL_43_5 && s[5] || SDL_43_5_ir && !(s[231] && !s[3] && (s[3] || s[31] === f.selvstaendigAnmeldt))
  const v53 = Math.max(s[31], v48)
  const v54 = Math.min(s[33], v50)
  const v55 = v40 && !s[3]
  const v56 = v41 && v51
  const v57 = SDL_43_1_ir && !s[3] && v51 && v54 >= v53
  const v58 = v56 || v57
  const v59 = v56 ? (v57 ? Math.min(v48, v53) : v48) : v53
  const v60 = v56 ? (v57 ? Math.max(v50, v54) : v50) : v54
  const v61 = v55 || v56 || v57
  const v62 = v40 && s[5] || v41 && v52 || SDL_43_1_ir && s[5] && v52 || SDL_43_1_ir && !(s[231] && (!v51 || !v52 && v48 === v50) && (!s[3] && v51 || s[3] && !v51) && (s[3] || s[31] === v48))
  const SDL_43_4 = s[35] ? FIRST_DAY : v55 ? (v58 ? Math.min(s[31], v59) : s[31]) : v59
  s[517] = SDL_43_4
  const SDL_43_4_hoej = s[35] ? NEVER : v55 ? (v58 ? Math.max(s[33], v60) : s[33]) : v60
  s[518] = SDL_43_4_hoej
  const SDL_43_4_er = s[50] && (s[35] || s[41] && v61 || s[44] && v61)
  s[519] = SDL_43_4_er
  const SDL_43_4_ir = !s[50] || s[35] || s[41] && v62 || s[44] && v62 || s[36]
  s[520] = SDL_43_4_ir
  // SDL.43.4.tide: Du meldte dig i tide (SDL § 43, stk. 1)
  const SDL_43_4_tide = s[50] && (s[35] || s[41] && v40 || s[44] && v40)
  s[521] = SDL_43_4_tide
  const SDL_43_4_tide_nej = s[50] && (s[35] || s[41] && v41 || s[44] && v41)
  s[522] = SDL_43_4_tide_nej
  const SDL_43_4_tide_ir = !s[50] || s[35] || s[41] && SDL_43_1_ir || s[44] && SDL_43_1_ir || s[36]
  s[523] = SDL_43_4_tide_ir
  // SDL.51.1: Lediges sygedagpenge pr. uge (SDL § 51)
  const SDL_51_1 = s[53] ? f.dagpengePrUge : -Infinity
  s[295] = SDL_51_1
  const SDL_51_1_hoej = s[53] ? f.dagpengePrUge : Infinity
  s[297] = SDL_51_1_hoej
}

function svar_20(f, s) {
  // SDL.52.1: Selvstændiges sygedagpenge pr. uge ved fuldt fravær (SDL § 52, stk. 1)
  const v0 = f.selvstaendigForsikring === 'ingen'
  const v1 = f.vurderingsdato <= 13149 /* 2006-01-01 */ || f.vurderingsdato >= 20822 /* 2027-01-04 */
  s[285] = v1
  const v2 = SATS_1(f.vurderingsdato)
  const v3 = v1 ? -Infinity : v2
  s[281] = v3
  const v4 = v1 ? Infinity : v2
  s[283] = v4
  const v5 = v3 > -Infinity && v4 < Infinity
  const v6 = quotient([v3, 2], [3], 'nærmeste', 100)
  const v7 = quotient([v4, 2], [3], 'nærmeste', 100)
  const v8 = v1 || !v5
  const SDL_52_1_er = !s[53] || v0 || !(!v5 && !v1 && v3 === v4)
  s[537] = SDL_52_1_er
  const SDL_52_1_ir = !s[53] || !v0 && v8 || v1
  s[538] = SDL_52_1_ir
  const SDL_52_1 = s[53] ? Math.min(v3, v0 ? f.indtaegtSomSelvstaendig : Math.max(f.indtaegtSomSelvstaendig, v5 ? Math.min(v6, v7) : -Infinity)) : -Infinity
  s[535] = SDL_52_1
  const SDL_52_1_hoej = s[53] ? Math.min(v4, v0 ? f.indtaegtSomSelvstaendig : Math.max(f.indtaegtSomSelvstaendig, v5 ? Math.max(v6, v7) : Infinity)) : Infinity
  s[536] = SDL_52_1_hoej
  // SDL.53.3: Selvstændiges sygedagpenge pr. uge (SDL § 53, stk. 3)
  const v13 = f.andelAfArbejdetDuKan <= 0
  const v14 = f.andelAfArbejdetDuKan <= 2500
  const v15 = SDL_52_1 > -Infinity && SDL_52_1_hoej < Infinity
  const v16 = quotient([SDL_52_1, 3], [4], 'nærmeste', 1)
  const v17 = quotient([SDL_52_1_hoej, 3], [4], 'nærmeste', 1)
  const v18 = SDL_52_1_er && !(!v15 && (!SDL_52_1_er || !SDL_52_1_ir && SDL_52_1 === SDL_52_1_hoej))
  const v19 = SDL_52_1_ir || !v15
  const v20 = quotient([SDL_52_1], [2], 'nærmeste', 1)
  const v21 = quotient([SDL_52_1_hoej], [2], 'nærmeste', 1)
  const SDL_53_3_er = !s[53] || v13 && SDL_52_1_er || !v13 && (v14 && v18 || !v14 && (!s[275] || v18))
  s[293] = SDL_53_3_er
  const SDL_53_3_ir = !s[53] || v13 && SDL_52_1_ir || !v13 && (v14 && v19 || !v14 && s[275] && v19)
  s[294] = SDL_53_3_ir
  const SDL_53_3 = s[53] ? (v13 ? SDL_52_1 : v14 ? (v15 ? Math.min(v16, v17) : -Infinity) : s[275] ? (v15 ? Math.min(v20, v21) : -Infinity) : 0) : -Infinity
  s[296] = SDL_53_3
  const SDL_53_3_hoej = s[53] ? (v13 ? SDL_52_1_hoej : v14 ? (v15 ? Math.max(v16, v17) : Infinity) : s[275] ? (v15 ? Math.max(v20, v21) : Infinity) : 0) : Infinity
  s[298] = SDL_53_3_hoej
  // SDL.53.2: Beløb som ved fuldt fravær (SDL § 53, stk. 2)
  const v26 = f.ledigUdenLoen || s[51] || f.arbejdsgiverTilbyderDeltid === false
  const SDL_53_2 = !s[53] || v26
  s[289] = SDL_53_2
  const SDL_53_2_nej = !s[53] || !v26
  s[291] = SDL_53_2_nej
  // SDL.50.1: Det højeste beløb pr. time (SDL § 50, stk. 1)
  const v29 = quotient([v3, 100], [3700], 'nærmeste', 1)
  const v30 = quotient([v4, 100], [3700], 'nærmeste', 1)
  const SDL_50_1_er = !s[53] || !(!v5 && !v1 && v3 === v4)
  s[301] = SDL_50_1_er
  const SDL_50_1_ir = !s[53] || v8
  s[302] = SDL_50_1_ir
  const SDL_50_1 = s[53] ? (v5 ? Math.min(v29, v30) : -Infinity) : -Infinity
  s[299] = SDL_50_1
  const SDL_50_1_hoej = s[53] ? (v5 ? Math.max(v29, v30) : Infinity) : Infinity
  s[300] = SDL_50_1_hoej
  // SDL.47.1: Sygedagpenge pr. uge ved fuldt fravær (SDL § 47, stk. 1)
  const v35 = SDL_50_1_er && f.timefortjeneste < SDL_50_1_hoej
  s[277] = v35
  const v36 = f.normalTimerPrUge >= 3700
  const v37 = v35 || !v36
  const v38 = SDL_50_1_er && f.timefortjeneste >= SDL_50_1 || SDL_50_1_ir
  s[278] = v38
  const v39 = v38 && v36
  const v40 = Math.min(f.timefortjeneste, SDL_50_1)
  s[279] = v40
  const v41 = Math.min(f.timefortjeneste, SDL_50_1_hoej)
  s[280] = v41
  const v42 = v40 <= -Infinity
  s[282] = v42
  const v43 = quotient([v40, f.normalTimerPrUge], [100], 'nærmeste', 1)
  const v44 = quotient([v41, f.normalTimerPrUge], [100], 'nærmeste', 1)
  const v45 = SDL_50_1_er && !(v42 && (!SDL_50_1_er || !SDL_50_1_ir && v40 === v41))
  s[284] = v45
  const v46 = Math.min(v3, v42 ? -Infinity : Math.min(v43, v44))
  const v47 = Math.min(v4, v42 ? Infinity : Math.max(v43, v44))
  const v48 = SDL_50_1_ir || v42 || v1
  s[286] = v48
  const v49 = v37 && v45
  const v50 = v39 || v49
  const v51 = v39 && v1 || v37 && v48
  const v52 = !s[3] && s[40] && s[38]
  const SDL_47_1 = s[35] ? -Infinity : v39 ? (v49 ? Math.min(v3, v46) : v3) : v46
  s[287] = SDL_47_1
  const SDL_47_1_hoej = s[35] ? Infinity : v39 ? (v49 ? Math.max(v4, v47) : v4) : v47
  s[288] = SDL_47_1_hoej
  const SDL_47_1_er = s[35] || s[41] && v50 || v52 && v50 || s[39] && v50
  s[290] = SDL_47_1_er
  const SDL_47_1_ir = s[35] || s[41] && v51 || v52 && v51 || s[39] && v51 || s[36]
  s[292] = SDL_47_1_ir
}

function svar_21(f, s) {
  // SDL.53.1: Lønmodtagerens sygedagpenge pr. uge (SDL § 53, stk. 1)
  const v0 = Math.max(0, s[276])
  const v1 = v0 >= 3700
  const v2 = s[277] || !v1
  const v3 = s[278] && v1
  const v4 = quotient([s[279], v0], [100], 'nærmeste', 1)
  const v5 = quotient([s[280], v0], [100], 'nærmeste', 1)
  const v6 = Math.min(s[281], s[282] ? -Infinity : Math.min(v4, v5))
  const v7 = Math.min(s[283], s[282] ? Infinity : Math.max(v4, v5))
  const v8 = v2 && s[284]
  const v9 = v3 || v8
  const v10 = v3 ? (v8 ? Math.min(s[281], v6) : s[281]) : v6
  const v11 = v3 ? (v8 ? Math.max(s[283], v7) : s[283]) : v7
  const v12 = v3 && s[285] || v2 && s[286]
  const v13 = Math.max(s[287], v10)
  const v14 = Math.min(s[288], v11)
  const v15 = s[289] && s[290]
  const v16 = s[291] && v9
  const v17 = !s[53] && s[290] && v9 && v14 >= v13
  const v18 = v16 || v17
  const v19 = v16 ? (v17 ? Math.min(v10, v13) : v10) : v13
  const v20 = v16 ? (v17 ? Math.max(v11, v14) : v11) : v14
  const SDL_53_1_er = !s[53] || v15 || v16 || v17
  s[541] = SDL_53_1_er
  const SDL_53_1_ir = !s[53] || s[289] && s[292] || s[291] && v12 || !s[53] && s[292] && v12 || !s[53] && !((!s[290] || !s[292] && s[287] === s[288]) && (!v9 || !v12 && v10 === v11) && (s[290] && v9 || !s[290] && !v9) && (!s[290] || s[287] === v10))
  s[542] = SDL_53_1_ir
  const SDL_53_1 = s[53] ? (v15 ? (v18 ? Math.min(s[287], v19) : s[287]) : v19) : -Infinity
  s[539] = SDL_53_1
  const SDL_53_1_hoej = s[53] ? (v15 ? (v18 ? Math.max(s[288], v20) : s[288]) : v20) : Infinity
  s[540] = SDL_53_1_hoej
  // SDL.46.1: Sygedagpenge pr. uge (SDL § 46, stk. 1)
  const SDL_46_1_er = !s[53] || s[51] || s[50] && s[293] || !s[50] && SDL_53_1_er
  s[529] = SDL_46_1_er
  const SDL_46_1_ir = !s[53] || s[51] && !s[53] || !s[51] && (s[50] && s[294] || !s[50] && SDL_53_1_ir)
  s[530] = SDL_46_1_ir
  const SDL_46_1 = s[53] ? (s[51] ? s[295] : s[50] ? s[296] : SDL_53_1) : -Infinity
  s[527] = SDL_46_1
  const SDL_46_1_hoej = s[53] ? (s[51] ? s[297] : s[50] ? s[298] : SDL_53_1_hoej) : Infinity
  s[528] = SDL_46_1_hoej
  // SDL.47.1.3: Sygedagpenge pr. uge fra arbejdsgiveren (SDL § 47, stk. 1)
  const v29 = Math.min(s[299], f.timeloenHosArbejdsgiveren)
  const v30 = Math.min(s[300], f.timeloenHosArbejdsgiveren)
  const v31 = v29 <= -Infinity
  const v32 = quotient([v29, f.normalTimerPrUge], [100], 'nærmeste', 1)
  const v33 = quotient([v30, f.normalTimerPrUge], [100], 'nærmeste', 1)
  const v34 = s[301] && !(v31 && (!s[301] || !s[302] && v29 === v30))
  const v35 = s[302] || v31
  const SDL_47_1_3 = s[35] ? -Infinity : v31 ? -Infinity : Math.min(v32, v33)
  s[531] = SDL_47_1_3
  const SDL_47_1_3_hoej = s[35] ? Infinity : v31 ? Infinity : Math.max(v32, v33)
  s[532] = SDL_47_1_3_hoej
  const SDL_47_1_3_er = s[35] || s[41] && v34 || s[44] && v34
  s[533] = SDL_47_1_3_er
  const SDL_47_1_3_ir = s[35] || s[41] && v35 || s[44] && v35 || s[36]
  s[534] = SDL_47_1_3_ir
  // SDL.54.1: Refusion til arbejdsgiveren (SDL § 54, stk. 1)
  const v40 = s[303] && f.vurderingsdato >= s[304]
  const v41 = !s[37] || !s[248] || (s[303] && f.vurderingsdato < s[305] || s[151] || s[306] && s[49]) && (s[75] || f.aftaleMedArbejdsgiver === false || !s[3] && f.vurderingsdato < s[33])
  const v42 = s[37] && s[248] && ((v40 || s[306]) && s[152] && (v40 || s[153]) || s[77] && f.aftaleMedArbejdsgiver && (!s[3] && f.vurderingsdato >= s[31] || s[5]))
  const SDL_54_1 = s[35] || s[41] && v42 || s[44] && v42
  s[543] = SDL_54_1
  const SDL_54_1_nej = s[35] || s[41] && v41 || s[44] && v41
  s[544] = SDL_54_1_nej
  // SDL.59.6: Refusion trods for sen anmeldelse (SDL § 59, stk. 6)
  const v45 = !s[3] && s[235] < f.refusionskravFremsat
  const v46 = f.skyldesLoenmodtageren || f.forkertVejledning || f.saerligeOmstaendighederForRefusion
  const v47 = v45 || !v46
  const v48 = !s[3] && s[234] >= f.refusionskravFremsat || s[5]
  const v49 = v48 && v46
  const v50 = f.nemrefusionNede || f.skyldesLoenmodtageren || f.forkertVejledning || f.saerligeOmstaendighederForRefusion
  const v51 = v45 || !v50
  const v52 = v48 && v50
  const SDL_59_6 = s[37] && (s[35] || s[41] && v49 || s[307] && v49 || s[308] && v52 || s[309] && v52)
  s[313] = SDL_59_6
  const SDL_59_6_nej = s[37] && (s[35] || s[41] && v47 || s[307] && v47 || s[308] && v51 || s[309] && v51)
  s[314] = SDL_59_6_nej
}

function svar_22(f, s) {
  // SDL.59.2: Refusion tidligst fra (SDL § 59, stk. 2-5)
  const v0 = !s[3] && s[310] < f.arbejdsgiverAnmeldt
  const v1 = !s[3] && s[311] >= f.arbejdsgiverAnmeldt || s[312] || s[313]
  const v2 = s[314] || s[315]
  const v3 = (v0 || s[5]) && (s[316] || s[5]) && v2 && (v0 || s[316] || s[314])
  const v4 = s[5] && s[315]
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
  const v19 = !s[3] && s[256] < f.arbejdsgiverAnmeldt
  const v20 = !s[3] && s[4] >= shiftDays(s[31], 30)
  const v21 = !s[3] && s[257] >= f.arbejdsgiverAnmeldt || !s[3] && s[4] < shiftDays(s[33], 30) || s[313]
  const v22 = (v19 || s[5]) && (v20 || s[5]) && v2 && (v19 || v20 || s[314])
  const v23 = v22 || v10
  const v24 = v22 ? v12 : v7
  const v25 = v22 ? v15 : v8
  const v26 = s[41] && v18
  const v27 = s[243] && v18
  const v28 = s[259] && (v21 || v22 || v10)
  const v29 = s[260] || v28
  const v30 = s[260] ? FIRST_DAY : v21 ? (v23 ? Math.min(v5, v24) : v5) : v24
  const v31 = v27 || v29
  const v32 = v27 ? (v29 ? Math.min(v14, v30) : v14) : v30
  const SDL_59_2 = s[35] ? FIRST_DAY : v26 ? (v31 ? Math.min(v14, v32) : v14) : v32
  s[545] = SDL_59_2
  const v34 = s[260] ? NEVER : v21 ? (v23 ? Math.max(v5, v25) : v5) : v25
  const v35 = v27 ? (v29 ? Math.max(v17, v34) : v17) : v34
  const SDL_59_2_hoej = s[35] ? NEVER : v26 ? (v31 ? Math.max(v17, v35) : v17) : v35
  s[546] = SDL_59_2_hoej
  const SDL_59_2_er = s[37] && (s[35] || v26 || v27 || s[260] || v28)
  s[547] = SDL_59_2_er
  const SDL_59_2_ir = !s[37] || s[35] || s[41] && v9 || s[243] && v9 || s[260] || s[259] && v9 || s[36]
  s[548] = SDL_59_2_ir
  const v39 = s[53] ? 0 : 4
  s[324] = v39
  const v40 = s[49] ? 4 : 0
  s[334] = v40
  const v41 = s[3] ? 0 : 1
  s[337] = v41
  const v42 = s[5] ? 4 : 0
  s[338] = v42
  const v43 = s[315] ? 4 : 0
  s[357] = v43
  const v44 = s[317] ? 1 : 0
  s[393] = v44
  const v45 = 1 + v39
  s[398] = v45
  const v46 = s[318] ? 1 : 0
  s[418] = v46
  const v47 = s[223] ? 4 : 0
  s[457] = v47
  const v48 = s[185] ? 4 : 0
  s[458] = v48
  const v49 = s[212] ? 4 : 0
  s[459] = v49
}

export function svar(f) {
  const s = new Array(549)
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
  return { ALF_62_3: s[139], ALF_62_3_hoej: s[140], ALF_62_3_kan: (s[138] ? 1 : 0) + (s[141] ? 4 : 0), BEK937_27_kan: (s[319] ? 1 : 0) + (s[320] ? 2 : 0) + (s[321] ? 4 : 0), LAB_107_1_kan: (s[322] ? 1 : 0) + (s[323] ? 2 : 0) + s[324], LAB_110_1: s[325], LAB_110_1_hoej: s[326], LAB_110_1_kan: (s[327] ? 1 : 0) + (s[328] ? 4 : 0), SDL_2_kan: (s[329] ? 1 : 0) + (s[330] ? 2 : 0) + (s[331] ? 4 : 0), SDL_2_1_kan: (s[332] ? 1 : 0) + (s[333] ? 2 : 0) + s[334], SDL_3_kan: (s[335] ? 1 : 0) + (s[336] ? 2 : 0) + s[324], SDL_6_1: s[31], SDL_6_1_hoej: s[33], SDL_6_1_kan: s[337] + s[338], SDL_7_1_kan: (s[54] ? 1 : 0) + (s[60] ? 2 : 0) + s[324], SDL_7_1_ferie_kan: (s[53] ? 0 : 1) + 2 + s[324], SDL_7_1_ferieaftale_kan: (s[339] ? 1 : 0) + (s[340] ? 2 : 0) + s[324], SDL_7_1_genoptagelse: s[341], SDL_7_1_genoptagelse_hoej: s[342], SDL_7_1_genoptagelse_kan: (f.ferieAftalt ? 1 : 0) + (s[343] ? 4 : 0), SDL_7_1_ny_kan: (s[344] ? 1 : 0) + (s[345] ? 2 : 0) + s[324], SDL_7_2_kan: (s[346] ? 1 : 0) + (s[347] ? 2 : 0) + s[324], SDL_7_3: s[348], SDL_7_3_hoej: s[349], SDL_7_3_kan: (s[350] ? 1 : 0) + (s[351] ? 4 : 0), SDL_7_5_kan: (s[352] ? 1 : 0) + (s[353] ? 2 : 0) + s[324], SDL_7a_1: s[354], SDL_7a_1_hoej: s[355], SDL_7a_1_kan: (s[356] ? 1 : 0) + s[357], SDL_7c_kan: (s[88] ? 1 : 0) + (s[89] ? 2 : 0) + (s[90] ? 0 : 4), SDL_10a_kan: (s[358] ? 1 : 0) + (s[359] ? 2 : 0) + s[324], SDL_11_3: s[360], SDL_11_3_hoej: s[361], SDL_11_3_kan: 1 + (s[362] ? 0 : 4), SDL_11a_1_kan: (s[363] ? 1 : 0) + (s[364] ? 2 : 0) + (s[365] ? 4 : 0), SDL_12_1_1_kan: (s[87] ? 1 : 0) + (s[85] ? 2 : 0) + (s[86] ? 4 : 0), SDL_12_1_2_kan: (s[122] ? 1 : 0) + (s[117] ? 2 : 0) + (s[116] ? 4 : 0), SDL_12_1_3_kan: (s[366] ? 1 : 0) + (s[367] ? 2 : 0) + s[324], SDL_13b_1: s[368], SDL_13b_1_hoej: s[369], SDL_13b_1_kan: (s[370] ? 1 : 0) + (s[371] ? 4 : 0), SDL_13b_1_antal: s[372], SDL_13b_1_antal_hoej: s[373], SDL_13b_1_antal_kan: (s[374] ? 1 : 0) + (s[375] ? 4 : 0), SDL_13b_1_naeste: s[376], SDL_13b_1_naeste_hoej: s[377], SDL_13b_1_naeste_kan: (s[378] ? 1 : 0) + (s[379] ? 4 : 0), SDL_13b_5_kan: (s[380] ? 1 : 0) + (s[381] ? 2 : 0) + (s[382] ? 4 : 0), SDL_13f_1_kan: (s[93] ? 1 : 0) + (s[91] ? 2 : 0) + (s[92] ? 0 : 4), SDL_13f_1_dag: s[383], SDL_13f_1_dag_hoej: s[384], SDL_13f_1_dag_kan: (s[385] ? 1 : 0) + (s[386] ? 4 : 0), SDL_21_1_1_kan: (s[387] ? 1 : 0) + (s[388] ? 2 : 0) + s[324], SDL_21_1_2_kan: (s[389] ? 1 : 0) + (s[390] ? 2 : 0) + s[324], SDL_21_1_3_kan: (s[391] ? 1 : 0) + (s[392] ? 2 : 0) + s[324], SDL_21_4_kan: s[393] + (s[394] ? 2 : 0) + (s[395] ? 4 : 0), SDL_21_4_dag: s[396], SDL_21_4_dag_hoej: s[397], SDL_21_4_dag_kan: s[398], SDL_21_4_fra: s[399], SDL_21_4_fra_hoej: s[400], SDL_21_4_fra_kan: s[393] + (s[401] ? 4 : 0), SDL_21a_kan: (s[402] ? 1 : 0) + (s[403] ? 2 : 0) + s[324], SDL_24_1: s[30], SDL_24_1_hoej: s[69], SDL_24_1_kan: (s[64] ? 1 : 0) + (s[66] ? 4 : 0), SDL_24_1_ophoer: s[404], SDL_24_1_ophoer_hoej: s[405], SDL_24_1_ophoer_kan: (s[406] ? 1 : 0) + (s[407] ? 4 : 0), SDL_24_1_revurdering_kan: (s[408] ? 1 : 0) + (s[409] ? 2 : 0) + (s[410] ? 4 : 0), SDL_24_3: flat(s[1]), SDL_24_3_hoej: flat(s[2]), SDL_24_3_kan: s[337] + (!s[3] && !s[411] ? 2 : 0) + s[338], SDL_24a_1_kan: (s[147] ? 1 : 0) + (s[150] ? 2 : 0) + (s[149] ? 4 : 0), SDL_24a_1_graense_kan: (s[56] ? 1 : 0) + (s[59] ? 2 : 0) + (s[57] ? 4 : 0), SDL_24a_2: s[412], SDL_24a_2_hoej: s[413], SDL_24a_2_kan: (s[414] ? 1 : 0) + (s[415] ? 4 : 0), SDL_24a_6_kan: (s[416] ? 1 : 0) + (s[417] ? 2 : 0) + s[324], SDL_24b_1_kan: s[418] + (s[419] ? 2 : 0) + s[324], SDL_24b_2: s[420], SDL_24b_2_hoej: s[421], SDL_24b_2_kan: s[418] + (s[422] ? 4 : 0), SDL_24c_1_kan: (s[423] ? 1 : 0) + (s[424] ? 2 : 0) + s[324], SDL_25_1: s[67], SDL_25_1_hoej: s[68], SDL_25_1_kan: (s[63] ? 1 : 0) + (s[65] ? 4 : 0), SDL_26_1_kan: (s[425] ? 1 : 0) + (s[426] ? 2 : 0) + (s[427] ? 4 : 0), SDL_26_1_covid: s[159], SDL_26_1_covid_hoej: s[160], SDL_26_1_covid_kan: (s[161] ? 1 : 0) + (s[162] ? 4 : 0), SDL_26_1_fra: s[428], SDL_26_1_fra_hoej: s[429], SDL_26_1_fra_kan: (s[430] ? 1 : 0) + (s[431] ? 4 : 0), SDL_26_1_uger: s[432], SDL_26_1_uger_hoej: s[433], SDL_26_1_uger_kan: (s[434] ? 1 : 0) + s[334], SDL_26_2_kan: (s[435] ? 1 : 0) + (s[436] ? 2 : 0) + (s[437] ? 4 : 0), SDL_26_3_covid: s[438], SDL_26_3_covid_hoej: s[439], SDL_26_3_covid_kan: (s[440] ? 1 : 0) + (s[441] ? 4 : 0), SDL_26a_1_covid: s[442], SDL_26a_3_covid: s[443], SDL_26a_3_covid_kan: s[444] ? 4 : 1, SDL_26c_covid: s[168], SDL_26c_covid_hoej: s[170], SDL_26c_covid_kan: (s[164] ? 1 : 0) + (s[166] ? 4 : 0), SDL_26d_covid: s[167], SDL_26d_covid_hoej: s[169], SDL_26d_covid_kan: (s[163] ? 1 : 0) + (s[165] ? 4 : 0), SDL_26f_covid: s[445], SDL_26f_covid_hoej: s[446], SDL_26f_covid_kan: (s[447] ? 1 : 0) + (s[448] ? 4 : 0), SDL_26g_covid: s[171], SDL_26g_covid_hoej: s[172], SDL_26g_covid_kan: (s[173] ? 1 : 0) + (s[174] ? 4 : 0), SDL_26h_covid: s[449], SDL_26h_covid_hoej: s[450], SDL_26h_covid_kan: (s[451] ? 1 : 0) + (s[452] ? 4 : 0), SDL_26i_covid: s[453], SDL_26i_covid_hoej: s[454], SDL_26i_covid_kan: (s[455] ? 1 : 0) + (s[456] ? 4 : 0), SDL_27_1_kan: (s[70] ? 1 : 0) + (s[71] ? 2 : 0) + (s[72] ? 4 : 0), SDL_27_1_1_kan: (s[195] ? 1 : 0) + (s[203] ? 2 : 0) + s[457], SDL_27_1_2_kan: (s[209] ? 1 : 0) + (s[211] ? 2 : 0) + s[458], SDL_27_1_2_slut: s[207], SDL_27_1_2_slut_hoej: s[208], SDL_27_1_2_slut_kan: (s[210] ? 1 : 0) + s[459], SDL_27_1_2_uger: s[460], SDL_27_1_2_uger_hoej: s[461], SDL_27_1_2_uger_kan: (s[462] ? 1 : 0) + s[458], SDL_27_1_3_kan: (s[215] ? 1 : 0) + (s[217] ? 2 : 0) + s[458], SDL_27_1_3_slut: s[213], SDL_27_1_3_slut_hoej: s[214], SDL_27_1_3_slut_kan: (s[216] ? 1 : 0) + s[459], SDL_27_1_3_uger: s[189], SDL_27_1_3_uger_hoej: s[191], SDL_27_1_3_uger_kan: (s[187] ? 1 : 0) + s[458], SDL_27_1_4_kan: (s[220] ? 1 : 0) + (s[222] ? 2 : 0) + s[457], SDL_27_1_4_slut: s[218], SDL_27_1_4_slut_hoej: s[219], SDL_27_1_4_slut_kan: (s[221] ? 1 : 0) + (s[225] ? 4 : 0), SDL_27_1_5_kan: (s[196] ? 1 : 0) + (s[204] ? 2 : 0) + s[458], SDL_27_1_6_kan: (s[197] ? 1 : 0) + (s[205] ? 2 : 0) + s[458], SDL_27_1_7_kan: (s[198] ? 1 : 0) + (s[206] ? 2 : 0) + s[458], SDL_27_1_7_2_kan: (s[463] ? 1 : 0) + (s[464] ? 2 : 0) + (s[465] ? 4 : 0), SDL_27_1_slut: s[466], SDL_27_1_slut_hoej: s[467], SDL_27_1_slut_kan: (s[468] ? 1 : 0) + (s[469] ? 4 : 0), SDL_29_1_kan: (s[470] ? 1 : 0) + (s[471] ? 2 : 0) + (s[472] ? 4 : 0), SDL_30_kan: (s[79] ? 1 : 0) + (s[75] ? 2 : 0) + s[334], SDL_30_1: s[473], SDL_30_1_hoej: s[474], SDL_30_1_kan: (s[475] ? 1 : 0) + s[334], SDL_30_2_kan: (s[476] ? 1 : 0) + (s[477] ? 2 : 0) + s[334], SDL_30_fleksjob_kan: (s[478] ? 1 : 0) + (s[479] ? 2 : 0) + (s[480] ? 4 : 0), SDL_31_1: s[135], SDL_31_1_hoej: s[136], SDL_31_1_kan: (s[134] ? 1 : 0) + (s[137] ? 4 : 0), SDL_32_kan: (s[153] ? 1 : 0) + (s[151] ? 2 : 0) + s[334], SDL_32_1_kan: (s[48] ? 1 : 0) + (s[52] ? 2 : 0) + s[334], SDL_33_1: s[304], SDL_33_1_hoej: s[305], SDL_33_1_kan: (s[303] ? 1 : 0) + (s[306] ? 4 : 0), SDL_34_1_kan: (s[481] ? 1 : 0) + (s[482] ? 2 : 0) + s[334], SDL_35_2: s[483], SDL_35_2_hoej: s[484], SDL_35_2_kan: (s[485] ? 1 : 0) + (s[486] ? 4 : 0), SDL_35_3: s[487], SDL_35_3_hoej: s[488], SDL_35_3_kan: (s[489] ? 1 : 0) + (s[490] ? 4 : 0), SDL_35_3_fra: s[491], SDL_35_3_fra_hoej: s[492], SDL_35_3_fra_kan: (s[493] ? 1 : 0) + (s[494] ? 4 : 0), SDL_38_1: s[495], SDL_38_1_hoej: s[496], SDL_38_1_kan: (s[497] ? 1 : 0) + (s[498] ? 4 : 0), SDL_38_7: s[499], SDL_38_7_hoej: s[500], SDL_38_7_kan: (s[501] ? 1 : 0) + (s[502] ? 4 : 0), SDL_38_7_tide_kan: (s[239] ? 1 : 0) + (s[240] ? 2 : 0) + (s[241] ? 4 : 0), SDL_38_8_kan: (s[236] ? 1 : 0) + (s[238] ? 2 : 0) + (s[237] ? 4 : 0), SDL_40_1: s[503], SDL_40_1_hoej: s[504], SDL_40_1_kan: (s[505] ? 1 : 0) + (s[506] ? 4 : 0), SDL_40a_1: s[507], SDL_40a_1_hoej: s[508], SDL_40a_1_kan: (s[509] ? 1 : 0) + (s[510] ? 4 : 0), SDL_41_1: s[143], SDL_41_1_hoej: s[144], SDL_41_1_kan: (s[142] ? 1 : 0) + (s[145] ? 4 : 0), SDL_42_1_kan: (s[511] ? 1 : 0) + (s[512] ? 2 : 0) + s[334], SDL_43_1: s[513], SDL_43_1_hoej: s[514], SDL_43_1_kan: (s[515] ? 1 : 0) + (s[516] ? 4 : 0), SDL_43_4: s[517], SDL_43_4_hoej: s[518], SDL_43_4_kan: (s[519] ? 1 : 0) + (s[520] ? 4 : 0), SDL_43_4_tide_kan: (s[521] ? 1 : 0) + (s[522] ? 2 : 0) + (s[523] ? 4 : 0), SDL_43_5_kan: (s[524] ? 1 : 0) + (s[525] ? 2 : 0) + (s[526] ? 4 : 0), SDL_46_1: s[527], SDL_46_1_hoej: s[528], SDL_46_1_kan: (s[529] ? 1 : 0) + (s[530] ? 4 : 0), SDL_47_1: s[287], SDL_47_1_hoej: s[288], SDL_47_1_kan: (s[290] ? 1 : 0) + (s[292] ? 4 : 0), SDL_47_1_3: s[531], SDL_47_1_3_hoej: s[532], SDL_47_1_3_kan: (s[533] ? 1 : 0) + (s[534] ? 4 : 0), SDL_50_1: s[299], SDL_50_1_hoej: s[300], SDL_50_1_kan: (s[301] ? 1 : 0) + (s[302] ? 4 : 0), SDL_51_1: s[295], SDL_51_1_hoej: s[297], SDL_51_1_kan: s[398], SDL_52_1: s[535], SDL_52_1_hoej: s[536], SDL_52_1_kan: (s[537] ? 1 : 0) + (s[538] ? 4 : 0), SDL_53_1: s[539], SDL_53_1_hoej: s[540], SDL_53_1_kan: (s[541] ? 1 : 0) + (s[542] ? 4 : 0), SDL_53_2_kan: (s[289] ? 1 : 0) + (s[291] ? 2 : 0) + s[324], SDL_53_3: s[296], SDL_53_3_hoej: s[298], SDL_53_3_kan: (s[293] ? 1 : 0) + (s[294] ? 4 : 0), SDL_54_1_kan: (s[543] ? 1 : 0) + (s[544] ? 2 : 0) + s[334], SDL_59_2: s[545], SDL_59_2_hoej: s[546], SDL_59_2_kan: (s[547] ? 1 : 0) + (s[548] ? 4 : 0), SDL_59_6_kan: (s[313] ? 1 : 0) + (s[314] ? 2 : 0) + s[357] }
}
