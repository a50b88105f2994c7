// Written from the law by `npm run compile`. Change the law, not this.
import { ALL_DAYS, FIRST_DAY, NEVER, NO_DAYS, allPeriods, countDays, dayReaching, dropFirst, flat, from, holidayTable, intersectTable, monthEndOver, monthStart, onWeekdays, periods, quotient, runEnd, runStart, sameDays, shiftDays, shiftMonths, sum, without } from '@sagsvej/rules/runtime'
const SATS_1 = (day) => day < 16804 ? (day < 14977 ? (day < 13885 ? (day < 13514 ? 333500 : 341500) : (day < 14249 ? 351500 : (day < 14613 ? 362500 : 376000))) : (day < 15712 ? (day < 15341 ? 383000 : 394000) : (day < 16076 ? 400500 : (day < 16440 ? 407500 : 413500)))) : (day < 18631 ? (day < 17532 ? (day < 17168 ? 418000 : 424500) : (day < 17903 ? 430000 : (day < 18267 ? 435500 : 440500))) : (day < 19723 ? (day < 18995 ? 446000 : (day < 19359 ? 446500 : 455000)) : (day < 20094 ? 469500 : (day < 20458 ? 486500 : 508500))))

const HELLIGDAGE_1 = holidayTable([{"on":{"month":1,"day":1}},{"on":{"easter":-3}},{"on":{"easter":-2}},{"on":{"easter":0}},{"on":{"easter":1}},{"on":{"easter":26},"to":19722},{"on":{"easter":39}},{"on":{"easter":49}},{"on":{"easter":50}},{"on":{"month":12,"day":25}},{"on":{"month":12,"day":26}}], [1, 2, 3, 4, 5, 6])

function svar_1(f, s) {
  // SDL.6.1: Første fraværsdag (SDL § 6, stk. 1)
  const v0 = periods(f.fravaer, (r_fravaer) => r_fravaer.omfang === 'fuldt' || r_fravaer.omfang === 'delvist')
  s[201] = v0
  const v1 = runStart(v0, f.vurderingsdato)
  s[0] = v1
  const v2 = v1 >= 13332 /* 2006-07-03 */
  s[348] = v2
  const v3 = periods(f.fravaer, (r_fravaer) => r_fravaer.omfang === 'fuldt')
  const v4 = dayReaching(v3, v1, 1)
  const v5 = runEnd(v0, f.vurderingsdato)
  s[4] = v5
  const v6 = v5 >= v4
  s[612] = v6
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
  s[259] = v21
  const v22 = SDL_6_1_ir || !v8 && SDL_6_1_hoej === NEVER
  s[64] = v22
  const v23 = v17 && (!v18 || !v8)
  const ALF_62_3 = v12 ? FIRST_DAY : v23 ? (v18 ? (f.dagpengerettenSlutter ? Math.min(v19, f.sidsteDagMedDagpengeret) : v19) : NEVER) : NEVER
  s[188] = ALF_62_3
  const ALF_62_3_hoej = v12 ? NEVER : v15 ? NEVER : v18 ? (f.dagpengerettenSlutter ? Math.min(v20, f.sidsteDagMedDagpengeret) : v20) : NEVER
  s[189] = ALF_62_3_hoej
  const ALF_62_3_er = v12 || v15 || v23
  s[187] = ALF_62_3_er
  const ALF_62_3_ir = v12 || v17 && v21 || v22
  s[190] = ALF_62_3_ir
  // BEK937.27: Sygedagpenge under uddannelse (BEK 937/2024 § 27, stk. 1-3)
  const v28 = f.vurderingsdato >= 13332 /* 2006-07-03 */
  s[88] = v28
  const v29 = f.vurderingsdato >= 19936 /* 2024-08-01 */
  s[616] = v29
  const v30 = f.uddannelseUnderSygdom === 'foer'
  s[617] = v30
  const v31 = f.uddannelseUnderSygdom === 'begyndt_under'
  s[619] = v31
  const v32 = f.undervisningstimer <= 600
  s[620] = v32
  const v33 = v31 && v32 && f.uddannelsePasserMedBehandling && f.uddannelseUdskyderRevalidering === false
  s[618] = v33
  const v34 = f.uddannelseUnderSygdom === 'opfoelgning'
  s[621] = v34
  const v35 = !v29 && (v30 || v33) || v29 && (v30 || v33 || v34)
  const v36 = f.uddannelseUnderSygdom === 'ingen'
  s[614] = v36
  const BEK937_27 = !v36 && (!v28 || v35)
  s[366] = BEK937_27
  const BEK937_27_nej = !v36 && (!v28 || !v35)
  s[367] = BEK937_27_nej
  const BEK937_27_ir = v36 || !v28
  s[368] = BEK937_27_ir
  // SDL.7.2: Det mindste fravær (SDL § 7, stk. 2)
  const v40 = f.persongruppe === 'loenmodtager'
  s[65] = v40
  const v41 = f.timerDuKanArbejde === 0
  s[630] = v41
  const v42 = f.normalTimerPrUge - f.timerDuKanArbejde
  s[302] = v42
  const v43 = v42 >= 400
  s[631] = v43
  const v44 = v41 || v43
  s[629] = v44
  const v45 = v40 && v44
  s[628] = v45
  const v46 = f.persongruppe === 'selvstaendig'
  s[83] = v46
  const v47 = f.andelAfArbejdetDuKan <= 5000
  s[301] = v47
  const v48 = v46 && v47
  s[632] = v48
  const v49 = f.persongruppe === 'ledig' || f.persongruppe === 'ingen'
  s[633] = v49
  const v50 = f.vurderingsdato >= 15706 /* 2013-01-01 */
  s[109] = v50
  const v51 = f.ansatFra >= 15706 /* 2013-01-01 */
  s[637] = v51
  const v52 = f.ansatIFleksjob && v51
  s[636] = v52
  const v53 = v44 || v52
  s[635] = v53
  const v54 = v40 && v53
  s[634] = v54
  const v55 = !v50 && (v45 || v48 || v49) || v50 && (v54 || v48 || v49)
  const SDL_7_2 = !v28 || v55
  s[413] = SDL_7_2
  const SDL_7_2_nej = !v28 || !v55
  s[414] = SDL_7_2_nej
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
  s[346] = SDL_24_3_eksakt
}

function svar_2(f, s) {
  // SDL.25.1: Grænsen for pensionister m.fl. (SDL § 25, stk. 1)
  const v0 = f.pensionDuFaar === 'foertidspension' || f.pensionDuFaar === 'seniorpension'
  s[96] = v0
  const v1 = f.pensionDuFaar === 'tidlig_pension'
  s[97] = v1
  const v2 = s[0] >= 15012 /* 2011-02-07 */
  s[254] = v2
  const v3 = onWeekdays(s[1], 62)
  s[7] = v3
  const v4 = onWeekdays(s[2], 62)
  s[6] = v4
  const v5 = monthEndOver(v4, 12, 130, s[0])
  const v6 = monthEndOver(v3, 12, 130, s[0])
  const v7 = !s[3] && s[4] >= v5
  s[639] = v7
  const v8 = !s[3] && s[4] < v6
  s[640] = v8
  const v9 = v7 && !s[3]
  const v10 = s[5] && !s[3] && v6 >= NEVER
  const v11 = v9 ? v5 : NEVER
  const v12 = v8 ? NEVER : v6
  const v13 = v9 ? (v8 || v10 ? Math.max(v6, v12) : v6) : v12
  const v14 = v9 || v8 || v10
  const v15 = monthEndOver(s[2], 12, 182, s[0])
  const v16 = monthEndOver(s[1], 12, 182, s[0])
  const v17 = !s[3] && s[4] >= v15
  s[641] = v17
  const v18 = !s[3] && s[4] < v16
  s[642] = v18
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
  s[202] = v27
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
  s[649] = v2
  const v3 = !s[3] && v1 > 16251 /* 2014-06-30 */
  s[648] = v3
  const v4 = !s[3] && s[4] >= v0
  s[656] = v4
  const v5 = !s[3] && s[4] < v1
  s[657] = v5
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
  s[658] = v24
  const v25 = !s[3] && s[4] < v21
  s[659] = v25
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
  s[660] = v48
  const v49 = !s[3] && s[4] < v47
  s[661] = v49
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
  s[662] = v59
  const v60 = !s[3] && s[4] < v58
  s[663] = v60
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
  s[650] = v76
  const v77 = !s[3] && countDays(s[7], 15979 /* 2013-10-01 */, 16251 /* 2014-06-30 */) <= 110
  s[651] = v77
  const v78 = v2 || v77
  s[11] = v78
  const v79 = (v3 || s[5]) && (v76 || s[5]) && (v3 || v76)
  s[10] = v79
}

function svar_4(f, s) {
  // SDL.24.1: Revurderingstidspunktet (SDL § 24, stk. 1)
  const v0 = !s[3] && countDays(s[2], 15979 /* 2013-10-01 */, 16251 /* 2014-06-30 */) > 154
  s[654] = v0
  const v1 = !s[3] && countDays(s[1], 15979 /* 2013-10-01 */, 16251 /* 2014-06-30 */) <= 154
  s[655] = v1
  const v2 = s[8] || v1
  s[653] = v2
  const v3 = (s[9] || s[5]) && (v0 || s[5]) && (s[9] || v0)
  s[652] = v3
  const v4 = s[10] || v3
  s[646] = v4
  const v5 = (s[11] || s[5]) && (v2 || s[5]) && (s[11] || v2)
  s[647] = v5
  const v6 = s[12] || s[13] || v5
  s[645] = v6
  const v7 = !s[12] && (s[14] || s[5]) && (v4 || s[5])
  s[644] = v7
  const v8 = v7 && !v6
  s[643] = v8
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
  s[181] = v13
  const v14 = SDL_24_1_er && SDL_24_1_hoej >= NEVER
  s[182] = v14
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
  s[351] = v25
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
  s[228] = v31
  const v32 = v24 && v29 && v31
  s[42] = v32
  const v33 = v27 >= 15012 /* 2011-02-07 */
  const v34 = v26 <= 20484 /* 2026-01-31 */
  s[666] = v34
  const v35 = v24 && v33 && v34
  const v36 = v24 && v27 >= 20485 /* 2026-02-01 */ && v30
  s[237] = v36
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
  s[669] = v45
  const v46 = v24 && v29 && v45
  const v47 = v24 && v27 >= 13545 /* 2007-02-01 */ && v31
  const v48 = v26 <= 16251 /* 2014-06-30 */
  s[352] = v48
  const v49 = v24 && v33 && v48
  s[43] = v49
  const v50 = v27 >= 16252 /* 2014-07-01 */
  const v51 = v24 && v50 && v30
  s[44] = v51
  const v52 = v49 || v51
  s[229] = v52
  const SDL_27_1_3_uger = v28 ? -Infinity : v46 ? 364 : v47 ? 364 : v49 ? 728 : 938
  s[233] = SDL_27_1_3_uger
  const SDL_27_1_3_uger_hoej = v28 ? Infinity : v47 || v52 ? (v52 ? (v51 ? 938 : 728) : 728) : 364
  s[235] = SDL_27_1_3_uger_hoej
  const SDL_27_1_3_uger_er = v28 || v46 || v47 || v49 || v51
  s[231] = SDL_27_1_3_uger_er
  // SDL.27.1.3: Forlængelse ved lægebehandling (SDL § 27, stk. 1, nr. 3)
  const v56 = SDL_27_1_3_uger_er && SDL_27_1_3_uger_hoej >= f.laegensSkoenUgerTilArbejde
  s[673] = v56
  const v57 = SDL_27_1_3_uger_er && SDL_27_1_3_uger < f.laegensSkoenUgerTilArbejde
  s[674] = v57
  const v58 = f.underLaegebehandling === false || f.laegensSkoenErSikkert === false || v57
  const v59 = f.underLaegebehandling && f.laegensSkoenErSikkert && (v56 || SDL_27_1_2_ir)
  const v60 = f.laegensSkoenUgerTilArbejde <= 364
  s[675] = v60
  const v61 = f.underLaegebehandling && f.laegensSkoenErSikkert && v60
  const v62 = f.laegensSkoenUgerTilArbejde <= 728
  s[676] = v62
  const v63 = f.underLaegebehandling && f.laegensSkoenErSikkert && v62
  const SDL_27_1_3 = v28 || v46 && v59 || v47 && (v61 || v63) || v41 && v59
  s[52] = SDL_27_1_3
  const SDL_27_1_3_nej = v28 || v46 && v58 || v47 && (!v61 || !v63) || v41 && v58
  s[57] = SDL_27_1_3_nej
  // SDL.27.1.4: Forlængelse, fordi fleksjob eller pension skal afklares (SDL § 27, stk. 1, nr. 4)
  const v66 = v24 && v50 && v34
  s[236] = v66
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
  s[678] = v0
  const v1 = s[35] <= 16974 /* 2016-06-22 */
  s[679] = v1
  const v2 = s[36] && s[37] >= 16953 /* 2016-06-01 */ && v1
  const v3 = s[35] <= 20634 /* 2026-06-30 */
  s[680] = v3
  const v4 = s[36] && s[37] >= 16975 /* 2016-06-23 */ && v3
  const v5 = s[36] && s[37] >= 20635 /* 2026-07-01 */ && s[38]
  const SDL_27_1_7_2 = s[39] || v2 || v4 && f.arbejdsevnenKanAabenbartIkkeForbedres || v5
  s[528] = SDL_27_1_7_2
  const SDL_27_1_7_2_nej = s[39] || s[36] && s[40] && v0 || v2 || v4 && f.arbejdsevnenKanAabenbartIkkeForbedres === false || v5
  s[529] = SDL_27_1_7_2_nej
  const SDL_27_1_7_2_ir = s[39] || v2 || v5 || s[41]
  s[530] = SDL_27_1_7_2_ir
  // SDL.27.1.7: Forlængelse ved sag om førtidspension (SDL § 27, stk. 1, nr. 7)
  const SDL_27_1_7 = s[39] || s[42] && f.foertidspensionssagPaabegyndt || s[43] && f.foertidspensionssagPaabegyndt || s[44] && (f.ansoegningOmFoertidspension || SDL_27_1_7_2)
  s[238] = SDL_27_1_7
  const SDL_27_1_7_nej = s[39] || s[42] && f.foertidspensionssagPaabegyndt === false || s[43] && f.foertidspensionssagPaabegyndt === false || s[44] && f.ansoegningOmFoertidspension === false && (SDL_27_1_7_2_nej || SDL_27_1_7_2_ir)
  s[243] = SDL_27_1_7_nej
  // SDL.27.1: Forlængelse af sygedagpenge (SDL § 27, stk. 1)
  const v11 = s[36] && s[40] && s[38]
  s[230] = v11
  const v12 = s[45] || s[46]
  s[239] = v12
  const v13 = s[47] || s[48]
  s[240] = v13
  const v14 = s[49] || s[48]
  s[241] = v14
  const v15 = SDL_27_1_7_nej || s[48]
  s[242] = v15
  const v16 = s[46] && s[48]
  s[252] = v16
  const SDL_27_1 = s[39] || v11 && (s[50] || s[51] || s[52] || s[53] || s[54] || s[55] || SDL_27_1_7)
  s[106] = SDL_27_1
  const SDL_27_1_nej = s[39] || v11 && v12 && (s[56] || s[48]) && (s[57] || s[48]) && (s[58] || s[46]) && v13 && v14 && v15 && (s[45] || s[56] || s[57] || s[58] || s[47] || s[49] || SDL_27_1_7_nej)
  s[107] = SDL_27_1_nej
  const SDL_27_1_ir = s[39] || v11 && v16 || s[41]
  s[108] = SDL_27_1_ir
  // SDL.24a.1.grænse: Over grænsen på første fraværsdag (SDL § 24 a, stk. 1)
  const v20 = s[59] <= 16251 /* 2014-06-30 */
  s[195] = v20
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
  s[129] = v36
  const v37 = !s[3] && s[60] && v36
  s[72] = v37
  const v38 = !s[3] && shiftDays(s[61], -56) >= f.ansatFra
  s[688] = v38
  const v39 = !s[3] && shiftDays(s[59], -56) < f.ansatFra
  s[689] = v39
  const v40 = v39 || f.andetFravaerSeneste8Uger
  s[687] = v40
  const v41 = (v38 || s[5]) && f.andetFravaerSeneste8Uger === false
  s[686] = v41
  const v42 = f.timerHosArbejdsgiveren >= 7400
  s[690] = v42
  const v43 = v40 || !v42
  s[685] = v43
  const v44 = v41 && v42
  s[684] = v44
  const v45 = v42 && f.genansat && f.paaArbejdeDaSygdommenKom
  s[691] = v45
  const v46 = v44 || v45
  const v47 = v43 && !v45
  const v48 = s[61] >= 15012 /* 2011-02-07 */
  s[78] = v48
  const v49 = !s[3] && v48 && s[62]
  s[73] = v49
  const SDL_30_2 = s[63] || v37 && v46 || v49 && v46
  s[538] = SDL_30_2
  const SDL_30_2_nej = s[63] || v37 && v47 || v49 && v47
  s[539] = SDL_30_2_nej
  const SDL_30_2_ir = s[63] || s[64]
  s[69] = SDL_30_2_ir
  // SDL.30.fleksjob: Ingen arbejdsgiverperiode i fleksjob (SDL § 32, stk. 1, nr. 5)
  const SDL_30_fleksjob = f.ansatIFleksjob && (s[63] || v37 || v49)
  s[540] = SDL_30_fleksjob
  const SDL_30_fleksjob_nej = f.ansatIFleksjob && s[63]
  s[541] = SDL_30_fleksjob_nej
  const SDL_30_fleksjob_ir = f.ansatIFleksjob === false || SDL_30_2_ir
  s[542] = SDL_30_fleksjob_ir
  // SDL.30: Ret over for arbejdsgiveren (SDL § 30, stk. 1)
  const v56 = !s[3] && s[60] && s[62]
  s[86] = v56
  const v57 = f.ansatIFleksjob === false || SDL_30_fleksjob_nej
  s[692] = v57
  const v58 = f.ansatIFleksjob && (SDL_30_fleksjob || SDL_30_fleksjob_ir)
  s[693] = v58
  const SDL_30 = s[63] || v56 && s[65] && (SDL_30_2 || SDL_30_2_ir) && v57
  s[70] = SDL_30
  const SDL_30_nej = s[63] || v56 && (!s[65] || SDL_30_2_nej || v58)
  s[71] = SDL_30_nej
  // SDL.30.1: Arbejdsgiverperioden (SDL § 30, stk. 1)
  const v61 = s[59] <= 13604 /* 2007-04-01 */
  s[694] = v61
  const v62 = !s[3] && s[60] && v61
  const v63 = s[59] <= 14031 /* 2008-06-01 */
  s[695] = v63
  const v64 = !s[3] && s[61] >= 13605 /* 2007-04-02 */ && v63
  const v65 = s[59] <= 15340 /* 2012-01-01 */
  s[275] = v65
  const v66 = !s[3] && s[61] >= 14032 /* 2008-06-02 */ && v65
  const v67 = s[61] >= 15341 /* 2012-01-02 */
  s[276] = v67
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
  s[272] = v0
  const v1 = shiftDays(s[61], s[67])
  s[273] = v1
  const v2 = !s[3] && s[68]
  s[118] = v2
  const v3 = s[5] || s[69]
  s[122] = v3
  const v4 = shiftDays(v0, -1)
  s[120] = v4
  const v5 = shiftDays(v1, -1)
  s[119] = v5
  const v6 = f.fratraeder ? Math.min(v4, f.fratraedelsesdag) : v4
  const v7 = f.fratraeder ? Math.min(v5, f.fratraedelsesdag) : v5
  const v8 = s[70] && v2
  const v9 = s[69] && v2 && v7 >= NEVER
  const v10 = s[71] ? NEVER : v7
  const v11 = v8 || s[71] || v9
  const v12 = s[70] && v3 || s[69] && !((!v2 || !v3 && v6 === v7) && v2 && (!v2 || v6 === NEVER))
  const SDL_31_1 = s[63] ? FIRST_DAY : v8 ? v6 : NEVER
  s[184] = SDL_31_1
  const SDL_31_1_hoej = s[63] ? NEVER : v8 ? (s[71] || v9 ? Math.max(v7, v10) : v7) : v10
  s[185] = SDL_31_1_hoej
  const SDL_31_1_er = s[63] || s[72] && v11 || s[73] && v11
  s[183] = SDL_31_1_er
  const SDL_31_1_ir = s[63] || s[72] && v12 || s[73] && v12 || s[64]
  s[186] = SDL_31_1_ir
  // SDL.32.1: Beskæftigelseskravet over for kommunen (SDL § 32, stk. 1-3)
  const v17 = s[59] <= 15522 /* 2012-07-01 */
  s[697] = v17
  const v18 = !s[3] && s[60] && v17
  const v19 = !s[3] && shiftDays(s[61], -91) >= f.tilknyttetArbejdsmarkedetFra
  s[701] = v19
  const v20 = !s[3] && shiftDays(s[59], -91) < f.tilknyttetArbejdsmarkedetFra
  s[702] = v20
  const v21 = f.timerSeneste13Uger >= 12000
  s[703] = v21
  const v22 = SDL_31_1_er && SDL_31_1 < f.vurderingsdato
  s[706] = v22
  const v23 = SDL_31_1_er && SDL_31_1_hoej >= f.vurderingsdato
  s[707] = v23
  const v24 = s[71] || v22
  s[704] = v24
  const v25 = s[70] || s[69]
  s[121] = v25
  const v26 = v25 && (v23 || SDL_31_1_ir) && (s[70] || v23)
  s[79] = v26
  const v27 = s[69] && SDL_31_1_ir
  s[705] = v27
  const v28 = v20 || !v21 || v26
  s[700] = v28
  const v29 = v24 || v27
  s[80] = v29
  const v30 = (v19 || s[5]) && v21 && v29
  s[699] = v30
  const v31 = f.uddannelsensLaengde >= 18
  s[708] = v31
  const v32 = !s[3] && s[61] >= f.uddannelseAfsluttet
  s[709] = v32
  const v33 = !s[3] && s[59] < f.uddannelseAfsluttet
  s[710] = v33
  const v34 = shiftMonths(f.uddannelseAfsluttet, 1)
  const v35 = !s[3] && v34 >= s[59]
  s[711] = v35
  const v36 = !s[3] && v34 < s[61]
  s[712] = v36
  const v37 = f.erhvervsmaessigUddannelse === false || !v31 || v33 || v36
  s[84] = v37
  const v38 = f.erhvervsmaessigUddannelse && v31 && (v32 || s[5]) && (v35 || s[5])
  s[85] = v38
  const v39 = !s[3] && s[61] >= 15523 /* 2012-07-02 */ && s[74]
  const v40 = !s[3] && shiftDays(s[61], -182) >= f.tilknyttetArbejdsmarkedetFra
  s[715] = v40
  const v41 = !s[3] && shiftDays(s[59], -182) < f.tilknyttetArbejdsmarkedetFra
  s[716] = v41
  const v42 = f.timerSeneste26Uger >= 24000
  s[717] = v42
  const v43 = v41 || !v42 || v26
  s[714] = v43
  const v44 = (v40 || s[5]) && v42 && v29
  s[713] = v44
  const v45 = shiftMonths(s[75], -6)
  const v46 = shiftMonths(s[76], -6)
  const v47 = sum(f.timerPrMaaned, (r_timerPrMaaned) => { const r0_0 = !s[3] && r_timerPrMaaned.maaned >= v45; const r0_1 = !s[3] && r_timerPrMaaned.maaned < s[76]; return (r0_0 || s[5]) && (r0_1 || s[5]) && (r0_0 || r0_1) ? r_timerPrMaaned.timer : 0 }) >= 24000
  s[724] = v47
  const v48 = sum(f.timerPrMaaned, (r_timerPrMaaned) => { const r0_0 = !s[3] && r_timerPrMaaned.maaned >= v45; const r0_1 = !s[3] && r_timerPrMaaned.maaned < s[76]; const r0_2 = (r0_0 || s[5]) && (r0_1 || s[5]) && (r0_0 || r0_1); return r0_2 ? (r0_2 && !(!s[3] && r_timerPrMaaned.maaned < v46 || !s[3] && r_timerPrMaaned.maaned >= s[75]) && !s[5] ? r_timerPrMaaned.timer : 0) : 0 }) >= 24000
  s[725] = v48
  const v49 = sum(f.timerPrMaaned, (r_timerPrMaaned) => { const r0_0 = !s[3] && r_timerPrMaaned.maaned >= v45; const r0_1 = !s[3] && r_timerPrMaaned.maaned < s[76]; return (r0_0 || s[5]) && (r0_1 || s[5]) && (r0_0 || r0_1) && r_timerPrMaaned.timer >= 4000 ? 1 : 0 }) >= 5
  s[726] = v49
  const v50 = sum(f.timerPrMaaned, (r_timerPrMaaned) => { const r0_0 = !s[3] && r_timerPrMaaned.maaned >= v45; const r0_1 = !s[3] && r_timerPrMaaned.maaned < s[76]; const r0_2 = (r0_0 || s[5]) && (r0_1 || s[5]) && (r0_0 || r0_1); const r0_3 = r_timerPrMaaned.timer >= 4000; const r0_4 = r0_2 && r0_3; return r0_4 ? (r0_4 && !(r0_2 && !r0_3 || !s[3] && r_timerPrMaaned.maaned < v46 || !s[3] && r_timerPrMaaned.maaned >= s[75] || s[5] && !r0_3) && !(s[5] && r0_3) ? 1 : 0) : 0 }) >= 5
  s[727] = v50
  const v51 = !v48 || !v50
  s[723] = v51
  const v52 = v47 && v49
  s[722] = v52
  const v53 = 6 + f.maanederDerSesBortFra
  const v54 = -v53
  const v55 = shiftMonths(s[75], v54)
  const v56 = shiftMonths(s[76], v54)
  const v57 = sum(f.timerPrMaaned, (r_timerPrMaaned) => { const r0_0 = !s[3] && r_timerPrMaaned.maaned < s[76]; const r0_1 = !s[3] && r_timerPrMaaned.maaned >= v55; return (r0_1 || s[5]) && (r0_0 || s[5]) && (r0_1 || r0_0) ? r_timerPrMaaned.timer : 0 }) >= 24000
  s[730] = v57
  const v58 = sum(f.timerPrMaaned, (r_timerPrMaaned) => { const r0_0 = !s[3] && r_timerPrMaaned.maaned < s[76]; const r0_1 = !s[3] && r_timerPrMaaned.maaned >= v55; const r0_2 = (r0_1 || s[5]) && (r0_0 || s[5]) && (r0_1 || r0_0); return r0_2 ? (r0_2 && !(!s[3] && r_timerPrMaaned.maaned < v56 || !s[3] && r_timerPrMaaned.maaned >= s[75]) && !s[5] ? r_timerPrMaaned.timer : 0) : 0 }) >= 24000
  s[731] = v58
  const v59 = sum(f.timerPrMaaned, (r_timerPrMaaned) => { const r0_0 = !s[3] && r_timerPrMaaned.maaned < s[76]; const r0_1 = !s[3] && r_timerPrMaaned.maaned >= v55; return (r0_1 || s[5]) && (r0_0 || s[5]) && (r0_1 || r0_0) && r_timerPrMaaned.timer >= 4000 ? 1 : 0 }) >= 5
  s[732] = v59
  const v60 = sum(f.timerPrMaaned, (r_timerPrMaaned) => { const r0_0 = !s[3] && r_timerPrMaaned.maaned < s[76]; const r0_1 = r_timerPrMaaned.timer >= 4000; const r0_2 = !s[3] && r_timerPrMaaned.maaned >= v55; const r0_3 = (r0_2 || s[5]) && (r0_0 || s[5]) && (r0_2 || r0_0); const r0_4 = r0_3 && r0_1; return r0_4 ? (r0_4 && !(r0_3 && !r0_1 || !s[3] && r_timerPrMaaned.maaned < v56 || !s[3] && r_timerPrMaaned.maaned >= s[75] || s[5] && !r0_1) && !(s[5] && r0_1) ? 1 : 0) : 0 }) >= 5
  s[733] = v60
  const v61 = !v58 || !v60
  s[729] = v61
  const v62 = v57 && v59
  s[728] = v62
  const v63 = v52 || v62
  s[720] = v63
  const v64 = v51 && v61
  s[721] = v64
  const v65 = f.iBeskaeftigelse === false || v64 || v26
  s[719] = v65
  const v66 = f.iBeskaeftigelse && v63 && v29
  s[718] = v66
  const SDL_32_1 = s[63] || v18 && (v30 || f.dagpengeretHvisRask || v38 || f.elevILoennetPraktik || f.ansatIFleksjob) || v39 && (v44 || f.dagpengeretHvisRask || v38 || f.elevILoennetPraktik || f.ansatIFleksjob) || s[77] && (v66 || f.dagpengeretHvisRask || v38 || f.elevILoennetPraktik || f.ansatIFleksjob)
  s[82] = SDL_32_1
  const SDL_32_1_nej = s[63] || v18 && v28 && f.dagpengeretHvisRask === false && v37 && f.elevILoennetPraktik === false && f.ansatIFleksjob === false || v39 && v43 && f.dagpengeretHvisRask === false && v37 && f.elevILoennetPraktik === false && f.ansatIFleksjob === false || s[77] && v65 && f.dagpengeretHvisRask === false && v37 && f.elevILoennetPraktik === false && f.ansatIFleksjob === false
  s[81] = SDL_32_1_nej
}

function svar_7(f, s) {
  // SDL.42.1: Beskæftigelseskravet for selvstændige (SDL § 42)
  const v0 = f.maanederSomSelvstaendig >= 6
  s[738] = v0
  const v1 = f.maanederSomSelvstaendig + f.maanederSomLoenmodtagerFoer >= 6
  s[739] = v1
  const v2 = v0 || v1
  s[737] = v2
  const v3 = v2 && f.drevetSenesteMaaned
  s[736] = v3
  const v4 = f.timerIVirksomheden >= 1850
  s[740] = v4
  const v5 = v3 && v4
  s[741] = v5
  const v6 = s[59] <= 15705 /* 2012-12-31 */
  s[734] = v6
  const v7 = !s[3] && s[78] && v6
  const v8 = s[59] <= 15883 /* 2013-06-27 */
  s[735] = v8
  const v9 = !s[3] && s[61] >= 15706 /* 2013-01-01 */ && v8
  const v10 = v5 || f.tilskudTilEgenVirksomhed
  const v11 = !s[3] && s[61] >= 15884 /* 2013-06-28 */ && s[62]
  const SDL_42_1 = s[63] || s[72] && v5 || v7 && v5 || v9 && v10 || v11 && v10
  s[573] = SDL_42_1
  const SDL_42_1_nej = s[63] || s[72] && !v5 || v7 && !v5 || v9 && !v10 || v11 && !v10
  s[574] = SDL_42_1_nej
  // SDL.34.1: Ret ved arbejdsskade (SDL § 34, stk. 1)
  const v14 = f.arbejdsskade === false || s[79]
  const v15 = f.arbejdsskade && s[80]
  const SDL_34_1 = s[63] || s[72] && v15 || s[73] && v15
  s[543] = SDL_34_1
  const SDL_34_1_nej = s[63] || s[72] && v14 || s[73] && v14
  s[544] = SDL_34_1_nej
  // SDL.32: Ret over for kommunen (SDL § 2, stk. 2)
  const v18 = !s[65] || s[81]
  s[743] = v18
  const v19 = s[65] && (s[82] || s[69])
  s[742] = v19
  const v20 = !s[83] || SDL_42_1_nej
  s[745] = v20
  const v21 = s[83] && (SDL_42_1 || s[69])
  s[744] = v21
  const v22 = f.persongruppe === 'ingen'
  s[258] = v22
  const v23 = !v22 || s[84]
  s[117] = v23
  const v24 = v22 && s[85]
  s[116] = v24
  const SDL_32 = s[63] || s[86] && (v19 || v21 || s[87] || v24 || SDL_34_1)
  s[123] = SDL_32
  const SDL_32_nej = s[63] || s[86] && v18 && v20 && !s[87] && v23 && (SDL_34_1_nej || s[69])
  s[124] = SDL_32_nej
  // SDL.3: Ophold i Danmark (SDL § 3)
  const v27 = f.vurderingsdato >= 17702 /* 2018-06-20 */
  s[746] = v27
  const v28 = !v27 && (f.ophold === 'danmark' || f.ophold === 'rekreation' || f.ophold === 'behandling' || f.ophold === 'udskudt_hjemrejse' || f.ophold === 'udsendt' || f.ophold === 'dansk_social_sikring') || v27 && (f.ophold === 'danmark' || f.ophold === 'rekreation' || f.ophold === 'behandling' || f.ophold === 'udskudt_hjemrejse' || f.ophold === 'udsendt' || f.ophold === 'repatriering' || f.ophold === 'dansk_social_sikring')
  const SDL_3 = !s[88] || v28
  s[127] = SDL_3
  const SDL_3_nej = !s[88] || !v28
  s[128] = SDL_3_nej
  // SDL.24a.1: Jobafklaring ved ny sygemelding (SDL § 24 a, stk. 1)
  const v31 = SDL_32 || s[69]
  s[200] = v31
  const v32 = SDL_3 || !s[88]
  s[125] = v32
  const v33 = s[89] || !s[88]
  s[126] = v33
  const SDL_24a_1 = s[63] || s[90] && (s[91] || s[92]) && v31 && v32 && v33 && (s[91] || SDL_32 || SDL_3 || s[89])
  s[196] = SDL_24a_1
  const SDL_24a_1_nej = s[63] || s[93] || s[90] && (s[94] || SDL_32_nej || SDL_3_nej || s[95])
  s[199] = SDL_24a_1_nej
  const SDL_24a_1_ir = s[63] || s[90] && s[92] && s[69] && !s[88] || s[64]
  s[198] = SDL_24a_1_ir
  // SDL.24c.1: Stop for sygedagpenge, når sygdommen ikke længere er livstruende (SDL § 24 c, stk. 1)
  const v37 = f.vurderingsdato >= 16801 /* 2016-01-01 */
  s[130] = v37
  const v38 = v37 && f.fikSygedagpengeVedLivstruende && f.laegenFinderIkkeLaengereLivstruende
  const SDL_24c_1 = !s[88] || v38
  s[490] = SDL_24c_1
  const SDL_24c_1_nej = !s[88] || !v38
  s[491] = SDL_24c_1_nej
  // LAB.107.1: Ret til jobafklaringsforløb (LAB § 107)
  const v41 = f.vurderingsdato >= 16252 /* 2014-07-01 */
  s[176] = v41
  const v42 = s[96] || f.naaetFolkepensionsalder || s[97]
  s[758] = v42
  const v43 = f.forlaengelseErAfgjort || v42 && s[98] || !v42 && s[99]
  s[177] = v43
  const v44 = f.forlaengelseErAfgjort === false && (v42 && s[100] || !v42 && s[101])
  s[178] = v44
  const v45 = f.forlaengelseErAfgjort ? f.forlaengelsenSlutter : v42 ? s[102] : s[103]
  s[179] = v45
  const v46 = f.forlaengelseErAfgjort ? f.forlaengelsenSlutter : v42 ? s[104] : s[105]
  s[180] = v46
  const v47 = v43 && f.vurderingsdato >= v45
  s[756] = v47
  const v48 = v43 && f.vurderingsdato < v46
  s[757] = v48
  const v49 = v48 || v42 || s[106]
  s[755] = v49
  const v50 = s[107] || s[108]
  s[253] = v50
  const v51 = (v47 || v44) && !v42 && v50
  s[754] = v51
  const v52 = v51 || SDL_24a_1
  s[752] = v52
  const v53 = SDL_24a_1_nej || SDL_24a_1_ir
  s[197] = v53
  const v54 = v49 && v53
  s[753] = v54
  const v55 = v51 || SDL_24a_1 || SDL_24c_1
  s[759] = v55
  const v56 = v49 && v53 && (SDL_24c_1_nej || !s[88])
  s[760] = v56
  const LAB_107_1 = !s[88] || v41 && (!v37 && v33 && v52 || v37 && v33 && v55)
  s[369] = LAB_107_1
  const LAB_107_1_nej = !s[88] || !v41 || !v37 && (s[95] || v54) || v37 && (s[95] || v56)
  s[370] = LAB_107_1_nej
  // LAB.110.1: Jobafklaringsforløbets længste varighed (LAB § 110, stk. 1)
  const v59 = f.jobafklaringStartede >= 16252 /* 2014-07-01 */
  s[761] = v59
  const v60 = f.jobafklaringStartede >= 17532 /* 2018-01-01 */
  s[762] = v60
  const v61 = shiftMonths(f.jobafklaringStartede, 24)
  const v62 = shiftDays(v61, -1)
  const v63 = f.jobafklaringStartede >= 18262 /* 2020-01-01 */
  s[763] = v63
  const v64 = allPeriods(f.barselUnderJobafklaring)
  const v65 = without(ALL_DAYS, v64)
  const v66 = dayReaching(v65, f.jobafklaringStartede, v61 === NEVER ? Infinity : v61 - f.jobafklaringStartede)
  const LAB_110_1 = v59 ? (v60 ? (v63 ? v66 : Math.min(v62, v66)) : v62) : FIRST_DAY
  s[372] = LAB_110_1
  const LAB_110_1_hoej = v59 ? (v60 ? (v63 ? v66 : Math.max(v62, v66)) : v62) : NEVER
  s[373] = LAB_110_1_hoej
  const LAB_110_1_ir = f.erIJobafklaring === false || !v59
  s[374] = LAB_110_1_ir
  // LAB.112.2: Et ressourceforløb er udelukket, fordi arbejdsevnen ikke kan udvikles (LAB § 112, stk. 2)
  const v70 = f.vurderingsdato >= 17683 /* 2018-06-01 */
  s[766] = v70
  const v71 = f.vurderingsdato >= 20485 /* 2026-02-01 */
  s[111] = v71
  const v72 = s[109] && (!v70 && f.aabenbartFormaalsloestPaaGrundAfSygdom || v70 && !v71 && (f.dokumenteretIngenUdvikling || f.heltAabenbartIngenUdvikling))
  const LAB_112_2 = !s[88] || v72
  s[114] = LAB_112_2
  const LAB_112_2_nej = !s[88] || !v72
  s[110] = LAB_112_2_nej
  // LAB.112.3: Et ressourceforløb kan begynde, selv om folkepensionsalderen nærmer sig (LAB § 112, stk. 3)
  const v75 = f.vurderingsdato >= 18993 /* 2022-01-01 */
  s[112] = v75
  const v76 = shiftMonths(f.folkepensionsalderNaasDen, -72) >= f.vurderingsdato
  s[772] = v76
  const v77 = !v75 || v76 || f.oenskerRessourceforloeb
  const LAB_112_3 = !s[88] || v77
  s[113] = LAB_112_3
  const LAB_112_3_nej = !s[88] || !v77
  s[115] = LAB_112_3_nej
}

function svar_8(f, s) {
  // LAB.112.1: Målgruppen for ressourceforløb (LAB § 112, stk. 1)
  const v0 = f.laengerevarendeForsoergelse || f.deltagetUdenOegetTilknytning || f.behovForLaengerevarendeIndsats
  s[777] = v0
  const v1 = s[110] || !s[88]
  const v2 = f.ressourceforloebBevilgetDen <= 20484 /* 2026-01-31 */
  s[776] = v2
  const v3 = f.ressourceforloebErBevilget && v2
  s[775] = v3
  const v4 = s[111] && v3
  s[773] = v4
  const LAB_112_1 = v4 || !s[88] || s[109] && (!s[112] && f.komplekseProblemer && f.kanIkkeLoesesAfAndenIndsats && f.kraeverHelhedsorienteretForloeb && v0 && v1 || s[112] && !s[111] && f.komplekseProblemer && f.kanIkkeLoesesAfAndenIndsats && f.kraeverHelhedsorienteretForloeb && v0 && v1 && (s[113] || !s[88]))
  s[375] = LAB_112_1
  const LAB_112_1_nej = v4 || !s[88] || !s[109] || !s[112] && (f.komplekseProblemer === false || f.kanIkkeLoesesAfAndenIndsats === false || f.kraeverHelhedsorienteretForloeb === false || !v0 || s[114]) || s[112] && (s[111] || f.komplekseProblemer === false || f.kanIkkeLoesesAfAndenIndsats === false || f.kraeverHelhedsorienteretForloeb === false || !v0 || s[114] || s[115])
  s[376] = LAB_112_1_nej
  const LAB_112_1_ir = v4 || !s[88]
  s[377] = LAB_112_1_ir
  // LAB.113.4: Kommunen skal have besluttet, hvad der sker efter forløbet (LAB § 113, stk. 4)
  const v8 = f.ressourceforloebPlanlagtTil >= 15706 /* 2013-01-01 */
  s[353] = v8
  const LAB_113_4 = v8 ? f.ressourceforloebPlanlagtTil : FIRST_DAY
  s[378] = LAB_113_4
  const LAB_113_4_hoej = v8 ? f.ressourceforloebPlanlagtTil : NEVER
  s[379] = LAB_113_4_hoej
  const LAB_113_4_ir = f.ressourceforloebErBevilget === false || !v8
  s[343] = LAB_113_4_ir
  // LAB.113.4.ydelse: Ressourceforløb og ydelse løber videre uden en afgørelse (LAB § 113, stk. 4)
  const v12 = f.ressourceforloebPlanlagtTil >= f.vurderingsdato
  s[781] = v12
  const v13 = v12 || f.kommunenHarTagetStillingTilForloebet === false
  const LAB_113_4_ydelse = f.ressourceforloebErBevilget && (!v8 || v13)
  s[382] = LAB_113_4_ydelse
  const LAB_113_4_ydelse_nej = f.ressourceforloebErBevilget && (!v8 || !v13)
  s[383] = LAB_113_4_ydelse_nej
  // LAB.114.1: Ressourceforløbets længste varighed (LAB § 114, stk. 1)
  const v16 = f.ressourceforloebStartede >= 15706 /* 2013-01-01 */
  s[354] = v16
  const v17 = f.ressourceforloebStartede >= 16436 /* 2015-01-01 */
  s[784] = v17
  const v18 = shiftMonths(f.ressourceforloebStartede, 60)
  const v19 = shiftDays(v18, -1)
  const v20 = f.ressourceforloebStartede >= 18262 /* 2020-01-01 */
  s[785] = v20
  const v21 = allPeriods(f.barselUnderRessourceforloeb)
  const v22 = without(ALL_DAYS, v21)
  const v23 = dayReaching(v22, f.ressourceforloebStartede, v18 === NEVER ? Infinity : v18 - f.ressourceforloebStartede)
  const v24 = f.ressourceforloebStartede >= 18993 /* 2022-01-01 */
  s[786] = v24
  const v25 = shiftMonths(f.ressourceforloebStartede, 36)
  const v26 = v24 ? dayReaching(v22, f.ressourceforloebStartede, v25 === NEVER ? Infinity : v25 - f.ressourceforloebStartede) : v23
  const LAB_114_1 = v16 ? (v17 ? (v20 ? v26 : Math.min(v19, v23)) : v19) : FIRST_DAY
  s[384] = LAB_114_1
  const LAB_114_1_hoej = v16 ? (v17 ? (v20 ? v26 : Math.max(v19, v23)) : v19) : NEVER
  s[385] = LAB_114_1_hoej
  const LAB_114_1_ir = f.ressourceforloebErBevilget === false || !v16
  s[344] = LAB_114_1_ir
  // LAB.114.1.plan: Forløbets planlagte længde er tilladt (LAB § 114, stk. 1)
  const v30 = f.ressourceforloebPlanlagtTil >= shiftDays(shiftMonths(f.ressourceforloebStartede, 12), -1)
  s[789] = v30
  const v31 = f.ressourceforloebErBevilget && LAB_114_1_hoej >= f.ressourceforloebPlanlagtTil
  s[790] = v31
  const v32 = f.ressourceforloebErBevilget && LAB_114_1 < f.ressourceforloebPlanlagtTil
  s[791] = v32
  const LAB_114_1_plan = f.ressourceforloebErBevilget && (!v16 || v30 && (v31 || LAB_114_1_ir))
  s[387] = LAB_114_1_plan
  const LAB_114_1_plan_nej = f.ressourceforloebErBevilget && (!v16 || !v30 || v32)
  s[388] = LAB_114_1_plan_nej
  // LAB.114.3: Så længe kan det næste ressourceforløb vare (LAB § 114, stk. 2-4)
  const v35 = f.vurderingsdato >= shiftMonths(f.foedselsdag, 480)
  s[794] = v35
  const v36 = f.maanederIRessourceforloeb <= 0
  s[795] = v36
  const v37 = v35 && !v36 && f.oenskerRessourceforloeb === false
  s[793] = v37
  const v38 = v37 ? 0 : 60
  const v39 = f.vurderingsdato >= shiftMonths(f.foedselsdag, 600)
  s[797] = v39
  const v40 = v39 && !v36 && f.oenskerRessourceforloeb === false
  s[796] = v40
  const v41 = v35 && !v39 && f.oenskerRessourceforloeb === false
  s[798] = v41
  const v42 = v40 ? 0 : v41 ? Math.min(36, Math.max(0, 60 - f.maanederIRessourceforloeb)) : 36
  const LAB_114_3_ir = !s[88] || s[109] && s[112] && s[111]
  s[391] = LAB_114_3_ir
  const LAB_114_3 = s[88] ? (s[109] ? (s[112] ? (s[111] ? -Infinity : v42) : v38) : 0) : -Infinity
  s[389] = LAB_114_3
  const LAB_114_3_hoej = s[88] ? (s[109] ? (s[112] ? (s[111] ? Infinity : v42) : v38) : 0) : Infinity
  s[390] = LAB_114_3_hoej
  // LAB.114.4: Ressourceforløbet må ikke gå ud over folkepensionsalderen (LAB § 114, stk. 4)
  const v46 = f.folkepensionsalderNaasDen >= 15706 /* 2013-01-01 */
  s[799] = v46
  const v47 = f.folkepensionsalderNaasDen >= 16618 /* 2015-07-02 */
  s[800] = v47
  const v48 = f.folkepensionsalderNaasDen >= 17126 /* 2016-11-21 */
  s[801] = v48
  const v49 = shiftDays(f.folkepensionsalderNaasDen, -1)
  const LAB_114_4 = v46 ? (v47 ? (v48 ? v49 : FIRST_DAY) : NEVER) : FIRST_DAY
  s[392] = LAB_114_4
  const LAB_114_4_hoej = v46 ? (v47 ? (v48 ? v49 : NEVER) : NEVER) : NEVER
  s[393] = LAB_114_4_hoej
  const LAB_114_4_ir = f.ressourceforloebErBevilget === false || !v46 || v47 && !v48
  s[394] = LAB_114_4_ir
  // LOV1750.21.8: Dit ressourceforløb fortsætter efter de gamle regler (lov 1750/2025 § 21, stk. 8)
  const v53 = !s[111] || v3
  const LOV1750_21_8 = f.ressourceforloebErBevilget && (!s[109] || v53)
  s[395] = LOV1750_21_8
  const LOV1750_21_8_nej = f.ressourceforloebErBevilget && (!s[109] || !v53)
  s[396] = LOV1750_21_8_nej
  const LOV1750_21_8_ir = f.ressourceforloebErBevilget === false || !s[109]
  s[397] = LOV1750_21_8_ir
  // SDL.2.1: Hvem kan få sygedagpenge (SDL § 2, stk. 1)
  const SDL_2_1 = s[63] || s[86] && (s[65] || s[83] || s[87] || f.arbejdsskade || s[116])
  s[401] = SDL_2_1
  const SDL_2_1_nej = s[63] || s[86] && !s[65] && !s[83] && !s[87] && f.arbejdsskade === false && s[117]
  s[402] = SDL_2_1_nej
  // SDL.2: Ret til sygedagpenge (SDL § 2)
  const v59 = s[118] && s[119] >= f.vurderingsdato
  s[807] = v59
  const v60 = s[118] && s[120] < f.vurderingsdato
  s[808] = v60
  const v61 = s[71] || v60
  s[806] = v61
  const v62 = s[121] && (v59 || s[122]) && (s[70] || v59)
  s[805] = v62
  const v63 = v62 || s[123]
  s[803] = v63
  const v64 = (v61 || s[69]) && (s[124] || s[69]) && (v61 || s[124])
  s[804] = v64
  const SDL_2 = s[63] || s[86] && (SDL_2_1 || s[69]) && (v63 || s[69]) && s[125] && s[126] && (SDL_2_1 || v63 || s[127] || s[89])
  s[398] = SDL_2
  const SDL_2_nej = s[63] || s[86] && (SDL_2_1_nej || v64 || s[128] || s[95])
  s[399] = SDL_2_nej
  const SDL_2_ir = s[63] || s[86] && s[69] && !s[88] || s[64]
  s[400] = SDL_2_ir
  // SDL.7.1.ferieaftale: Ferien kan aftales med kommunen (SDL § 7, stk. 1)
  const v68 = f.feriePasserMedForloebet && f.ferieIndenForFerieloven
  const SDL_7_1_ferieaftale = !s[88] || v68
  s[406] = SDL_7_1_ferieaftale
  const SDL_7_1_ferieaftale_nej = !s[88] || !v68
  s[407] = SDL_7_1_ferieaftale_nej
  // SDL.7.1.genoptagelse: Sygedagpenge igen efter ferien fra (SDL § 7, stk. 1)
  const v71 = periods(f.afbrydelser, (r_afbrydelser) => r_afbrydelser.slags === 'ferie')
  const v72 = shiftDays(runEnd(v71, f.vurderingsdato), 1)
  const SDL_7_1_genoptagelse = s[88] ? v72 : FIRST_DAY
  s[408] = SDL_7_1_genoptagelse
  const SDL_7_1_genoptagelse_hoej = s[88] ? v72 : NEVER
  s[409] = SDL_7_1_genoptagelse_hoej
  const SDL_7_1_genoptagelse_ir = f.ferieAftalt === false || !s[88]
  s[410] = SDL_7_1_genoptagelse_ir
  // SDL.7.1.ny: Ferien gør det til en ny sygemelding (SDL § 7, stk. 1)
  const SDL_7_1_ny = !s[88] || f.ferieAftalt === false
  s[411] = SDL_7_1_ny
  const SDL_7_1_ny_nej = !s[88] || f.ferieAftalt
  s[412] = SDL_7_1_ny_nej
}

function svar_9(f, s) {
  // SDL.7.3: Fra hvornår arbejdsevnen ses bredere (SDL § 7, stk. 3)
  const v0 = shiftMonths(s[59], 3)
  s[167] = v0
  const v1 = shiftMonths(s[61], 3)
  s[168] = v1
  const v2 = f.saerligeGrundeTilAndetTidspunkt || !s[3]
  const v3 = f.saerligeGrundeTilAndetTidspunkt === false && s[5]
  const SDL_7_3 = s[63] ? FIRST_DAY : f.saerligeGrundeTilAndetTidspunkt ? f.bredVurderingsdag : v0
  s[415] = SDL_7_3
  const SDL_7_3_hoej = s[63] ? NEVER : f.saerligeGrundeTilAndetTidspunkt ? f.bredVurderingsdag : v1
  s[416] = SDL_7_3_hoej
  const v6 = f.persongruppe === 'loenmodtager' || f.persongruppe === 'selvstaendig'
  s[355] = v6
  const SDL_7_3_er = v6 && (s[63] || s[72] && v2 || s[73] && v2)
  s[417] = SDL_7_3_er
  const SDL_7_3_ir = !v6 || s[63] || s[72] && v3 || s[73] && v3 || s[64]
  s[418] = SDL_7_3_ir
  // SDL.7.5: Stop, når helbredet er stationært (SDL § 7, stk. 5, 2. pkt.)
  const v9 = !s[109] && f.helbredetErStationaert && f.arbejdsevnenErAfklaret && f.berettigetTilRevalidering === false && f.berettigetTilFleksjob === false && f.berettigetTilFoertidspension === false || s[109] && f.helbredetErStationaert && f.arbejdsevnenErAfklaret && f.berettigetTilRevalidering === false && f.berettigetTilFleksjob === false && f.berettigetTilFoertidspension === false && f.berettigetTilRessourceforloeb === false
  const SDL_7_5 = !s[88] || v9
  s[419] = SDL_7_5
  const SDL_7_5_nej = !s[88] || !v9
  s[420] = SDL_7_5_nej
  // SDL.7a.1: Arbejdsgiverens samtale skal være holdt (SDL § 7 a, stk. 1-3)
  const v12 = s[59] <= 14612 /* 2010-01-03 */
  s[812] = v12
  const v13 = !s[3] && s[60] && v12
  const v14 = !s[3] && s[61] >= 14613 /* 2010-01-04 */ && s[129]
  const v15 = allPeriods(f.fravaer)
  const v16 = runStart(v15, f.vurderingsdato)
  const v17 = shiftDays(v16, 56) >= f.fratraedelsesdag
  s[815] = v17
  const v18 = f.fratraeder && v17
  s[814] = v18
  const v19 = v18 ? NEVER : shiftDays(v16, 28)
  const SDL_7a_1 = s[63] ? FIRST_DAY : v14 || s[73] ? v19 : NEVER
  s[421] = SDL_7a_1
  const SDL_7a_1_hoej = s[63] ? NEVER : v13 ? NEVER : v19
  s[422] = SDL_7a_1_hoej
  const SDL_7a_1_er = s[65] && (s[63] || v13 || v14 || s[73])
  s[423] = SDL_7a_1_er
  const SDL_7a_1_ir = !s[65] || s[69]
  s[341] = SDL_7a_1_ir
  // SDL.7c: Tidlig opfølgning (SDL § 7 c, stk. 1)
  const v24 = f.vurderingsdato >= 16440 /* 2015-01-05 */
  s[140] = v24
  const v25 = f.tidligOpfoelgningOensketAf === 'arbejdsgiver'
  s[816] = v25
  const v26 = shiftDays(s[59], 35)
  s[282] = v26
  const v27 = shiftDays(s[61], 35)
  s[283] = v27
  const v28 = !s[3] && shiftDays(v27, -1) >= f.tidligOpfoelgningBedtOm
  s[817] = v28
  const v29 = !s[3] && shiftDays(v26, -1) < f.tidligOpfoelgningBedtOm
  s[818] = v29
  const v30 = f.tidligOpfoelgningOensketAf === 'sygemeldt'
  s[819] = v30
  const v31 = v30 && f.ventesRaskInden8Uger === false
  const SDL_7c = v24 && (!v24 || v25 && f.ventesRaskInden8Uger === false && (v28 || s[5]) && f.oenskerTidligOpfoelgning || !v25 && v31)
  s[138] = SDL_7c
  const SDL_7c_nej = v24 && (!v24 || v25 && (f.ventesRaskInden8Uger || v29 || f.oenskerTidligOpfoelgning === false) || !v25 && !v31)
  s[139] = SDL_7c_nej
  // SDL.10a: Der skal udfyldes et oplysningsskema (SDL § 10 a)
  const v34 = !s[130] || !(f.fikSygedagpengeVedLivstruende && f.sagenErBelyst)
  const SDL_10a = !s[88] || v34
  s[425] = SDL_10a
  const SDL_10a_nej = !s[88] || !v34
  s[426] = SDL_10a_nej
  // SDL.11.3: Oplysningsskemaet skal være besvaret (SDL § 11, stk. 3)
  const v37 = f.oplysningsskemaSendt >= 13332 /* 2006-07-03 */
  s[429] = v37
  const v38 = shiftDays(f.oplysningsskemaSendt, 8)
  const SDL_11_3 = v37 ? v38 : FIRST_DAY
  s[427] = SDL_11_3
  const SDL_11_3_hoej = v37 ? v38 : NEVER
  s[428] = SDL_11_3_hoej
  // SDL.12.1.1: Kategori 1 (SDL § 12, stk. 1, nr. 1)
  const v41 = shiftDays(shiftDays(s[59], 56), -1)
  s[133] = v41
  const v42 = shiftDays(shiftDays(s[61], 56), -1)
  s[134] = v42
  const v43 = !s[3] && v42 >= f.forventetRask
  s[823] = v43
  const v44 = !s[3] && v41 < f.forventetRask
  s[824] = v44
  const v45 = !s[3] && v42 >= f.vurderingsdato
  s[825] = v45
  const v46 = !s[3] && v41 < f.vurderingsdato
  s[826] = v46
  const v47 = v44 || v46
  s[827] = v47
  const v48 = (v43 || s[5]) && (v45 || s[5]) && (v43 || v45)
  s[828] = v48
  const v49 = f.vurderingsdato >= 20635 /* 2026-07-01 */
  s[131] = v49
  const v50 = !v49 && s[5]
  const SDL_12_1_1 = !s[88] || !v24 && f.tilbagevendenForestaar || v24 && !v49 && v48
  s[137] = SDL_12_1_1
  const SDL_12_1_1_nej = !s[88] || !v24 && f.tilbagevendenForestaar === false || v24 && (v49 || v47)
  s[135] = SDL_12_1_1_nej
  const SDL_12_1_1_ir = !s[88] || v24 && v50
  s[136] = SDL_12_1_1_ir
  // SDL.11a.1: Lægeattest før den første samtale (SDL § 11 a, stk. 1)
  const v54 = f.vurderingsdato >= 18262 /* 2020-01-01 */
  s[163] = v54
  const SDL_11a_1 = !s[88] || !v24 && f.laegeattestNoedvendig || v24 && (!v54 && SDL_12_1_1_nej || v54 && f.laegeattestNoedvendig)
  s[430] = SDL_11a_1
  const SDL_11a_1_nej = !s[88] || !v24 && f.laegeattestNoedvendig === false || v24 && (!v54 && SDL_12_1_1 || v54 && f.laegeattestNoedvendig === false)
  s[431] = SDL_11a_1_nej
  const SDL_11a_1_ir = !s[88] || v24 && !v54 && SDL_12_1_1_ir
  s[432] = SDL_11a_1_ir
  // SDL.12.1.2: Kategori 2 (SDL § 12, stk. 1, nr. 2)
  const v58 = f.vurderingsdato >= 20089 /* 2025-01-01 */
  s[132] = v58
  const v59 = f.tilbagevendenForestaar === false && f.risikoForLangtForloeb
  const v60 = v47 || s[5]
  const SDL_12_1_2 = !s[88] || !v24 && v59 || v24 && (!v58 && v60 && f.behovForTvaerfagligIndsats === false || v58 && !v49 && v47)
  s[171] = SDL_12_1_2
  const SDL_12_1_2_nej = !s[88] || !v24 && !v59 || v24 && (!v58 && (v48 || f.behovForTvaerfagligIndsats) || v58 && (v49 || v48))
  s[166] = SDL_12_1_2_nej
  const SDL_12_1_2_ir = !s[88] || v24 && v58 && v50
  s[165] = SDL_12_1_2_ir
  // SDL.12.1.3: Kategori 3 (SDL § 12, stk. 1, nr. 3)
  const v64 = f.tilbagevendenForestaar === false && f.risikoForLangtForloeb === false
  const SDL_12_1_3 = !s[88] || !v24 && v64 || v24 && !v58 && v60 && f.behovForTvaerfagligIndsats
  s[433] = SDL_12_1_3
  const SDL_12_1_3_nej = !s[88] || !v24 && !v64 || v24 && (v58 || v48 || f.behovForTvaerfagligIndsats === false)
  s[434] = SDL_12_1_3_nej
}

function svar_10(f, s) {
  // SDL.13f.1: Ingen opfølgning i et kortere forløb (SDL § 13 f, stk. 1-3)
  const v0 = f.fratraedelsesdag >= f.vurderingsdato
  s[835] = v0
  const v1 = f.fratraeder && !v0
  s[834] = v1
  const v2 = s[65] && !v1
  s[833] = v2
  const v3 = f.holdteSamtaler >= 1
  s[172] = v3
  const v4 = shiftDays(shiftDays(f.foersteOpfoelgningssamtale, 91), -1)
  s[174] = v4
  const v5 = v4 >= f.forventetRask
  s[836] = v5
  const v6 = v4 >= f.vurderingsdato
  s[837] = v6
  const v7 = v2 && v3 && f.forudsigeligtForloeb && v5 && v6
  s[164] = v7
  const v8 = shiftDays(shiftDays(s[59], 182), -1)
  s[173] = v8
  const v9 = shiftDays(shiftDays(s[61], 182), -1)
  s[175] = v9
  const v10 = !s[3] && v9 >= f.forventetRask
  s[840] = v10
  const v11 = !s[3] && v8 < f.forventetRask
  s[841] = v11
  const v12 = !v2 || v11 || f.opfoelgningOenskes
  s[839] = v12
  const v13 = v2 && (v10 || s[5]) && f.opfoelgningOenskes === false
  s[838] = v13
  const v14 = !s[3] && v9 >= f.vurderingsdato
  s[842] = v14
  const v15 = !s[3] && v8 < f.vurderingsdato
  s[843] = v15
  const v16 = v12 || f.opfoelgningAlligevel || v15
  s[143] = v16
  const v17 = v13 && f.opfoelgningAlligevel === false && (v14 || s[5])
  s[144] = v17
  const v18 = !s[3] && s[59] < 20635 /* 2026-07-01 */
  s[831] = v18
  const v19 = !s[3] && s[61] >= 20635 /* 2026-07-01 */
  s[832] = v19
  const v20 = !s[131] || v19
  s[830] = v20
  const v21 = s[131] && (v18 || s[5])
  s[145] = v21
  const v22 = v21 && !v20
  s[146] = v22
  const SDL_13f_1 = s[132] && (v21 && (v7 || v17) || !v22 && (!s[132] || !s[131] && v7 || s[131] && v17))
  s[142] = SDL_13f_1
  const SDL_13f_1_nej = s[132] && (v21 && (!v7 || v16) || !v22 && (!s[132] || !s[131] && !v7 || s[131] && v16))
  s[141] = SDL_13f_1_nej
}

function svar_11(f, s) {
  // SDL.13b.1: Den første samtale skal være holdt (SDL § 13 b, stk. 1-3)
  const v0 = shiftDays(f.tidligOpfoelgningBedtOm, 14)
  const v1 = Math.min(s[133], v0)
  const v2 = Math.min(s[134], v0)
  const v3 = s[3] || !s[5] && s[133] === s[134]
  const v4 = s[135] && !s[3]
  const v5 = s[136] && !s[3] && s[134] >= NEVER
  const v6 = v4 || v5 ? (v4 ? s[133] : NEVER) : NEVER
  const v7 = s[137] ? NEVER : s[134]
  const v8 = s[137] || v4 || v5
  const v9 = s[135] && s[5] || s[136] && !(v3 && !s[3] && s[133] === NEVER)
  const v10 = Math.max(v1, v6)
  const v11 = Math.min(v2, v7)
  const v12 = s[3] || !s[5] && v1 === v2
  const v13 = s[138] && !s[3]
  const v14 = s[139] && v8
  const v15 = !s[140] && !s[3] && v8 && v11 >= v10
  const v16 = v14 || v15
  const v17 = v14 ? (v15 ? Math.min(v6, v10) : v6) : v10
  const v18 = v13 ? (v16 ? Math.min(v1, v17) : v1) : v17
  const v19 = v14 ? (v15 ? Math.max(v7, v11) : v7) : v11
  const v20 = v13 ? (v16 ? Math.max(v2, v19) : v2) : v19
  const v21 = v13 || v14 || v15
  const v22 = s[138] && s[5]
  const v23 = v22 || s[139] && v9 || !s[140] && s[5] && v9 || !s[140] && !(v12 && (!v8 || !v9 && v6 === v7) && (!s[3] && v8 || s[3] && !v8) && (s[3] || v1 === v6))
  s[153] = v23
  const v24 = shiftMonths(s[59], 6)
  s[261] = v24
  const v25 = shiftMonths(s[61], 6)
  s[260] = v25
  const v26 = shiftDays(v24, -1)
  s[169] = v26
  const v27 = shiftDays(v25, -1)
  s[170] = v27
  const v28 = Math.min(v0, v26)
  const v29 = Math.min(v0, v27)
  const v30 = Math.max(v26, v28)
  const v31 = Math.min(v27, v29)
  const v32 = s[139] && !s[3]
  const v33 = !s[140] && !s[3] && v31 >= v30
  const v34 = v32 || v33
  const v35 = v32 ? (v33 ? Math.min(v26, v30) : v26) : v30
  const v36 = v13 ? (v34 ? Math.min(v28, v35) : v28) : v35
  s[158] = v36
  const v37 = v32 ? (v33 ? Math.max(v27, v31) : v27) : v31
  const v38 = v13 ? (v34 ? Math.max(v29, v37) : v29) : v37
  s[159] = v38
  const v39 = v13 || v32 || v33
  s[157] = v39
  const v40 = s[139] && s[5]
  const v41 = !s[140] && s[5]
  s[156] = v41
  const v42 = v22 || v40 || v41 || !s[140] && !((s[3] || !s[5] && v28 === v29) && (s[3] || !s[5] && v26 === v27) && (s[3] || v26 === v28))
  s[154] = v42
  const v43 = s[141] && v39
  const v44 = !s[132] && v39 && v38 >= NEVER
  const v45 = v43 || v44 ? (v43 ? v36 : NEVER) : NEVER
  const v46 = s[142] ? NEVER : v38
  const v47 = s[142] || v43 || v44
  const v48 = Math.max(s[133], v1)
  const v49 = Math.min(s[134], v2)
  const v50 = !s[140] && !s[3] && v49 >= v48
  const v51 = v32 || v50
  const v52 = v32 ? (v50 ? Math.min(s[133], v48) : s[133]) : v48
  const v53 = v13 ? (v51 ? Math.min(v1, v52) : v1) : v52
  s[161] = v53
  const v54 = v32 ? (v50 ? Math.max(s[134], v49) : s[134]) : v49
  const v55 = v13 ? (v51 ? Math.max(v2, v54) : v2) : v54
  s[162] = v55
  const v56 = v13 || v32 || v50
  s[160] = v56
  const v57 = v22 || v40 || v41 || !s[140] && !(v12 && v3 && (s[3] || s[133] === v1))
  s[155] = v57
  const v58 = s[141] && v56
  const v59 = !s[132] && v56 && v55 >= NEVER
  const v60 = v58 || v59 ? (v58 ? v53 : NEVER) : NEVER
  const v61 = s[142] ? NEVER : v55
  const v62 = s[142] || v58 || v59
  const v63 = s[88] ? (s[140] ? (s[131] ? (v47 ? (v62 ? Math.min(v45, v60) : v45) : v60) : v18) : s[133]) : FIRST_DAY
  s[149] = v63
  const v64 = s[88] ? (s[140] ? (s[131] ? (v47 ? (v62 ? Math.max(v46, v61) : v46) : v61) : v20) : s[134]) : NEVER
  s[151] = v64
  const v65 = s[143] && v39
  const v66 = s[144] || v65
  const v67 = v65 ? v36 : NEVER
  const v68 = s[144] ? NEVER : v38
  const v69 = s[143] && v56
  const v70 = s[144] || v69
  const v71 = v69 ? v53 : NEVER
  const v72 = s[144] ? NEVER : v55
  const v73 = v66 || v70
  const v74 = v66 ? (v70 ? Math.min(v67, v71) : v67) : v71
  const v75 = v21 ? (v73 ? Math.min(v18, v74) : v18) : v74
  s[150] = v75
  const v76 = v66 ? (v70 ? Math.max(v68, v72) : v68) : v72
  const v77 = v21 ? (v73 ? Math.max(v20, v76) : v20) : v76
  s[152] = v77
  const v78 = s[145] && (v21 || v66 || v70)
  s[147] = v78
  const v79 = !s[146] && (!s[88] || !s[140] && !s[3] || s[140] && (!s[131] && v21 || s[131] && (v47 || v62)))
  s[148] = v79
}

function svar_12(f, s) {
  // SDL.13b.1: Den første samtale skal være holdt (SDL § 13 b, stk. 1-3)
  const SDL_13b_1_er = s[147] || s[148]
  s[437] = SDL_13b_1_er
  const SDL_13b_1 = s[147] ? (s[148] ? Math.min(s[149], s[150]) : s[150]) : s[149]
  s[435] = SDL_13b_1
  const SDL_13b_1_hoej = s[147] ? (s[148] ? Math.max(s[151], s[152]) : s[152]) : s[151]
  s[436] = SDL_13b_1_hoej
  const SDL_13b_1_ir = s[145] && (s[153] || s[143] && s[154] || s[143] && s[155]) || !s[146] && (!s[88] || s[156] || s[140] && (!s[131] && s[153] || s[131] && (s[141] && s[154] || !s[132] && !((!s[157] || !s[154] && s[158] === s[159]) && s[157] && s[158] === NEVER) || s[141] && s[155] || !s[132] && !((!s[160] || !s[155] && s[161] === s[162]) && s[160] && s[161] === NEVER))))
  s[438] = SDL_13b_1_ir
  // SDL.13b.1.antal: Samtaler i det første halve år (SDL § 13 b, stk. 1, 1. pkt.)
  const v4 = s[137] || s[135]
  const v5 = s[137] ? 0 : 4
  const v6 = s[135] ? 4 : 0
  const v7 = Math.max(1, v5)
  const v8 = Math.min(1, v6)
  const v9 = s[141] && v4
  const v10 = !s[132] && v4 && v8 >= v7
  const v11 = v9 || v10
  const v12 = v9 ? (v10 ? Math.min(v5, v7) : v5) : v7
  const v13 = v9 ? (v10 ? Math.max(v6, v8) : v6) : v8
  const v14 = s[163] ? (s[132] ? (s[131] ? (s[142] ? 0 : 1) : s[142] ? (v11 ? Math.min(1, v12) : 1) : v12) : v5) : -Infinity
  const v15 = s[163] ? (s[132] ? (s[131] ? (s[141] ? 1 : 0) : s[142] ? (v11 ? Math.max(1, v13) : 1) : v13) : v6) : Infinity
  const v16 = s[164] ? 1 : 4
  const v17 = s[144] ? 0 : 1
  const v18 = !s[146] && (!s[163] || !s[132] && v4 || s[132] && (!s[131] && (s[142] || v9 || v10) || s[131] && (s[142] || s[141])))
  const SDL_13b_1_antal = s[145] ? (v18 ? Math.min(v14, v17) : v17) : v14
  s[439] = SDL_13b_1_antal
  const SDL_13b_1_antal_hoej = s[145] ? (v18 ? Math.max(v15, v16) : v16) : v15
  s[440] = SDL_13b_1_antal_hoej
  const SDL_13b_1_antal_er = s[163] && (s[145] || v18)
  s[441] = SDL_13b_1_antal_er
  const SDL_13b_1_antal_ir = !s[163] || !s[146] && (!s[163] || !s[132] && s[136] || s[132] && (!s[131] && (s[141] && s[136] || !s[132] && !((!v4 || !s[136] && v5 === v6) && v4 && v5 === 1)) || s[131] && !s[132]))
  s[442] = SDL_13b_1_antal_ir
  // SDL.13b.1.naeste: Den næste opfølgning skal være sket (SDL § 13 b, stk. 1)
  const v23 = f.vurderingsdato >= 15012 /* 2011-02-07 */
  s[350] = v23
  const v24 = f.vurderingsdato >= 14407 /* 2009-06-12 */
  s[845] = v24
  const v25 = shiftDays(f.senesteOpfoelgningssamtale, 28)
  const v26 = shiftDays(f.senesteOpfoelgningssamtale, 56)
  const v27 = Math.max(v25, v26)
  const v28 = Math.min(v25, v26)
  const v29 = s[165] && v28 >= v27
  const v30 = s[166] || v29
  const v31 = s[166] ? (v29 ? Math.min(v26, v27) : v26) : v27
  const v32 = s[166] ? (v29 ? Math.max(v26, v28) : v26) : v28
  const v33 = f.holdteSamtaler >= 2
  s[848] = v33
  const v34 = shiftMonths(f.senesteOpfoelgningssamtale, 3)
  const v35 = v33 || !s[3]
  const v36 = !v33 && s[5]
  const v37 = v33 ? v34 : shiftDays(s[167], -1)
  const v38 = v33 ? v34 : shiftDays(s[168], -1)
  const v39 = Math.max(v25, v37)
  const v40 = Math.min(v25, v38)
  const v41 = s[166] && v35
  const v42 = s[165] && v35 && v40 >= v39
  const v43 = v41 || v42
  const v44 = v41 ? (v42 ? Math.min(v37, v39) : v37) : v39
  const v45 = v41 ? (v42 ? Math.max(v38, v40) : v38) : v40
  const v46 = s[136] && v25 >= NEVER
  const v47 = f.holdteSamtaler >= 4
  s[847] = v47
  const v48 = v47 || !s[3]
  const v49 = !v47 && s[5]
  const v50 = v47 ? NEVER : s[169]
  const v51 = v47 ? NEVER : s[170]
  const v52 = s[135] && v48
  const v53 = s[136] && v48 && v51 >= NEVER
  const v54 = v52 || v53 ? (v52 ? v50 : NEVER) : NEVER
  const v55 = s[137] ? NEVER : v51
  const v56 = s[137] || v52 || v53
  const v57 = s[135] && v49 || s[136] && !((!v48 || !v49 && v50 === v51) && v48 && v50 === NEVER)
  const v58 = s[141] && v56
  const v59 = !s[132] && v56 && v55 >= NEVER
  const v60 = s[88] ? (v24 ? (v23 ? (s[140] ? (s[163] ? (s[132] ? (s[131] ? NEVER : v58 || v59 ? (v58 ? v54 : NEVER) : NEVER) : v54) : s[135] || v46 ? (s[135] ? v25 : NEVER) : NEVER) : s[171] ? (v43 ? Math.min(v25, v44) : v25) : v44) : FIRST_DAY) : s[171] ? (v30 ? Math.min(v25, v31) : v25) : v31) : FIRST_DAY
  const v61 = s[164] || v48 ? (s[164] ? NEVER : v50) : NEVER
  const v62 = !s[146] && (!s[88] || !v24 && (s[171] || s[166] || v29) || v24 && (!v23 || !s[140] && (s[171] || v41 || v42) || s[140] && (!s[163] && (s[137] || s[135] || v46) || s[163] && (!s[132] && v56 || s[132] && (s[131] || s[142] || v58 || v59)))))
  const SDL_13b_1_naeste = s[145] ? (v62 ? Math.min(v60, v61) : v61) : v60
  s[443] = SDL_13b_1_naeste
  const SDL_13b_1_naeste_hoej = s[145] ? NEVER : s[88] ? (v24 ? (v23 ? (s[140] ? (s[163] ? (s[132] ? (s[131] ? NEVER : s[142] ? NEVER : v55) : v55) : s[137] ? NEVER : v25) : s[171] ? (v43 ? Math.max(v25, v45) : v25) : v45) : NEVER) : s[171] ? (v30 ? Math.max(v25, v32) : v25) : v32) : NEVER
  s[444] = SDL_13b_1_naeste_hoej
  const SDL_13b_1_naeste_er = s[172] && (s[145] || v62)
  s[445] = SDL_13b_1_naeste_er
  const SDL_13b_1_naeste_ir = !s[172] || s[145] && !s[164] && v49 || !s[146] && (!s[88] || !v24 && s[165] && v25 !== v26 || v24 && (!v23 || !s[140] && (s[166] && v36 || s[165] && !((!v35 || !v36 && v37 === v38) && v35 && v25 === v37)) || s[140] && (!s[163] && s[136] && v25 !== NEVER || s[163] && (!s[132] && v57 || s[132] && !s[131] && (s[141] && v57 || !s[132] && !((!v56 || !v57 && v54 === v55) && v56 && v54 === NEVER))))))
  s[446] = SDL_13b_1_naeste_ir
  // SDL.13b.5: Opfølgning uden kontakt (standby) (SDL § 13 b, stk. 5)
  const v67 = f.vurderingsdato >= 15070 /* 2011-04-06 */
  s[849] = v67
  const v68 = f.vurderingsdato >= 15208 /* 2011-08-22 */
  s[850] = v68
  const SDL_13b_5 = !v23 || !v67 && f.sygdomForhindrerKontakt || v67 && (!v68 || f.kontaktUhensigtsmaessig)
  s[447] = SDL_13b_5
  const SDL_13b_5_nej = !v23 || !v67 && f.sygdomForhindrerKontakt === false || v67 && (!v68 || f.kontaktUhensigtsmaessig === false)
  s[448] = SDL_13b_5_nej
  const SDL_13b_5_ir = !v23 || v67 && !v68
  s[449] = SDL_13b_5_ir
}

function svar_13(f, s) {
  // SDL.13f.1.dag: Grænsen for de kortere forløb (SDL § 13 f, stk. 1)
  const v0 = s[132] ? (s[131] ? s[173] : s[174]) : FIRST_DAY
  const v1 = s[132] ? (s[131] ? s[175] : s[174]) : NEVER
  const v2 = s[3] ? s[174] : Math.min(s[174], s[173])
  const v3 = s[3] ? s[174] : Math.max(s[174], s[175])
  const v4 = !s[146] && (!s[132] || !s[131] || !s[3])
  const SDL_13f_1_dag = s[145] ? (v4 ? Math.min(v0, v2) : v2) : v0
  s[450] = SDL_13f_1_dag
  const SDL_13f_1_dag_hoej = s[145] ? (v4 ? Math.max(v1, v3) : v3) : v1
  s[451] = SDL_13f_1_dag_hoej
  const SDL_13f_1_dag_er = s[132] && (s[145] || v4)
  s[452] = SDL_13f_1_dag_er
  const SDL_13f_1_dag_ir = !s[132] || s[145] && s[5] || !s[146] && (!s[132] || s[131] && s[5])
  s[453] = SDL_13f_1_dag_ir
  // SDL.21.1.1: Bortfald, når du ikke medvirker (SDL § 21, stk. 1, nr. 1)
  const v9 = f.udebliver && f.rimeligGrund === false
  s[851] = v9
  const v10 = v9 && f.skriftligtOrienteret
  const SDL_21_1_1 = !s[88] || v10
  s[454] = SDL_21_1_1
  const SDL_21_1_1_nej = !s[88] || !v10
  s[455] = SDL_21_1_1_nej
  // SDL.21a: Du må sige nej til behandlingen (SDL § 21 a)
  const v13 = f.afviser === 'operation' || f.afviser === 'medicin' || f.afviser === 'anden_laegebehandling'
  s[853] = v13
  const v14 = f.vurderingsdato >= 18078 /* 2019-07-01 */
  s[852] = v14
  const v15 = f.afviser === 'operation' || f.afviser === 'medicin'
  s[854] = v15
  const v16 = f.afviser === 'anden_laegebehandling'
  s[856] = v16
  const v17 = v16 && f.tilsvarendeIndgribende
  s[855] = v17
  const v18 = s[176] && (!v14 && v13 && f.andenVurderingIndhentet || v14 && (v15 || v17))
  const SDL_21a = !s[88] || v18
  s[469] = SDL_21a
  const SDL_21a_nej = !s[88] || !v18
  s[470] = SDL_21a_nej
  // SDL.21.1.2: Bortfald, når du siger nej til behandling (SDL § 21, stk. 1, nr. 2)
  const v21 = f.afviser === 'operation' || f.afviser === 'medicin' || f.afviser === 'anden_laegebehandling' || f.afviser === 'indlaeggelse'
  s[860] = v21
  const v22 = v21 && f.noedvendigBehandling
  s[859] = v22
  const v23 = f.afviser === 'optraening'
  s[862] = v23
  const v24 = v23 && f.hensigtsmaessigOptraening
  s[861] = v24
  const v25 = v22 || v24
  s[858] = v25
  const SDL_21_1_2 = !s[88] || v25 && f.opfordret && (SDL_21a_nej || !s[88]) && f.skriftligtOrienteret
  s[456] = SDL_21_1_2
  const SDL_21_1_2_nej = !s[88] || !v25 || f.opfordret === false || SDL_21a || f.skriftligtOrienteret === false
  s[457] = SDL_21_1_2_nej
  // SDL.21.1.3: Bortfald, når adfærden forhaler helbredelsen (SDL § 21, stk. 1, nr. 3)
  const SDL_21_1_3 = !s[88] || f.forhalerHelbredelsen
  s[458] = SDL_21_1_3
  const SDL_21_1_3_nej = !s[88] || f.forhalerHelbredelsen === false
  s[459] = SDL_21_1_3_nej
  // SDL.21.4.dag: Du skal opfylde betingelserne igen (SDL § 21, stk. 4)
  const v30 = shiftDays(f.underrettetOmBortfald, 28)
  const SDL_21_4_dag = s[88] ? v30 : FIRST_DAY
  s[463] = SDL_21_4_dag
  const SDL_21_4_dag_hoej = s[88] ? v30 : NEVER
  s[464] = SDL_21_4_dag_hoej
  // SDL.21.4: Sygedagpengene bliver genoptaget (SDL § 21, stk. 4)
  const v33 = SDL_21_4_dag_hoej >= f.opfyldtIgen
  s[865] = v33
  const v34 = SDL_21_4_dag >= f.opfyldtIgen
  s[866] = v34
  const v35 = f.vurderingsdato >= 15398 /* 2012-02-28 */
  s[863] = v35
  const v36 = f.vurderingsdato >= 15517 /* 2012-06-26 */
  s[864] = v36
  const SDL_21_4 = !s[88] || !v35 && v33 || v35 && (!v36 || (v33 || !s[88]) && f.genoptagetFoer === false)
  s[345] = SDL_21_4
  const SDL_21_4_nej = !s[88] || !v35 && !v34 || v35 && (!v36 || !v34 || f.genoptagetFoer)
  s[461] = SDL_21_4_nej
  const SDL_21_4_ir = !s[88] || !v35 && !s[88] || v35 && !v36
  s[462] = SDL_21_4_ir
  // SDL.21.4.fra: Sygedagpengene bliver genoptaget fra (SDL § 21, stk. 4)
  const v40 = shiftDays(f.opfyldtIgen, 1)
  const SDL_21_4_fra = s[88] ? v40 : FIRST_DAY
  s[466] = SDL_21_4_fra
  const SDL_21_4_fra_hoej = s[88] ? v40 : NEVER
  s[467] = SDL_21_4_fra_hoej
  const SDL_21_4_fra_ir = !s[88] || SDL_21_4_nej || SDL_21_4_ir
  s[468] = SDL_21_4_fra_ir
  // SDL.24.1.ophør: Tidligste stop af udbetalingen (SDL § 24, stk. 1)
  const v44 = f.vurderingsdato >= 16688 /* 2015-09-10 */
  s[867] = v44
  const SDL_24_1_ophoer_er = !v44 || f.ophoerErAfgjort === false || s[177]
  s[473] = SDL_24_1_ophoer_er
  const SDL_24_1_ophoer_ir = !v44 || f.ophoerErAfgjort && s[178]
  s[474] = SDL_24_1_ophoer_ir
  const SDL_24_1_ophoer = v44 ? (f.ophoerErAfgjort ? Math.max(s[179], f.ophoerAfgjortDen) : NEVER) : FIRST_DAY
  s[471] = SDL_24_1_ophoer
  const SDL_24_1_ophoer_hoej = v44 ? (f.ophoerErAfgjort ? Math.max(s[180], f.ophoerAfgjortDen) : NEVER) : NEVER
  s[472] = SDL_24_1_ophoer_hoej
  // SDL.24.1.revurdering: Revurdering før sygedagpengene stopper (SDL § 24, stk. 1)
  const v49 = s[99] && s[103] <= 13331 /* 2006-07-02 */
  const v50 = s[103] <= 16251 /* 2014-06-30 */
  s[869] = v50
  const SDL_24_1_revurdering = s[181] && (v49 || s[99] && s[105] >= 16252 /* 2014-07-01 */ && s[103] <= 2147483646)
  s[475] = SDL_24_1_revurdering
  const SDL_24_1_revurdering_nej = s[181] && (v49 || s[99] && s[105] >= 13332 /* 2006-07-03 */ && v50)
  s[476] = SDL_24_1_revurdering_nej
  const SDL_24_1_revurdering_ir = s[181] && (v49 || s[101] || s[99] && s[105] === NEVER) || s[182] || s[101]
  s[477] = SDL_24_1_revurdering_ir
}

function svar_14(f, s) {
  // SDL.41.1: Første dag for selvstændige (SDL § 41)
  const v0 = f.selvstaendigForsikring === 'foerste_fravaersdag'
  s[290] = v0
  const v1 = f.selvstaendigForsikring === 'tredje_fravaersdag'
  s[292] = v1
  const v2 = shiftDays(s[59], 14)
  s[287] = v2
  const v3 = shiftDays(s[61], 14)
  s[288] = v3
  const v4 = v0 && !s[3] || !v0 && (v1 || !s[3])
  s[295] = v4
  const v5 = v0 && s[5] || !v0 && !v1 && s[5]
  s[300] = v5
  const v6 = v0 ? s[59] : v1 ? f.tredjeFravaersdag : v2
  const v7 = v0 ? s[61] : v1 ? f.tredjeFravaersdag : v3
  const v8 = s[59] <= 15397 /* 2012-02-27 */
  s[870] = v8
  const v9 = !s[3] && s[78] && v8
  const v10 = s[61] >= 15398 /* 2012-02-28 */
  s[294] = v10
  const v11 = s[59] <= 15516 /* 2012-06-25 */
  s[255] = v11
  const v12 = !s[3] && v10 && v11
  const v13 = v0 ? s[59] : v1 ? f.tredjeFravaersdag : f.aftaleForSelvstaendig ? s[59] : v2
  const v14 = v0 ? s[61] : v1 ? f.tredjeFravaersdag : f.aftaleForSelvstaendig ? s[61] : v3
  const v15 = s[61] >= 15517 /* 2012-06-26 */
  s[256] = v15
  const v16 = s[59] <= 18318 /* 2020-02-26 */
  s[872] = v16
  const v17 = !s[3] && v15 && v16
  const v18 = s[59] <= 19173 /* 2022-06-30 */
  s[873] = v18
  const v19 = !s[3] && s[61] >= 18319 /* 2020-02-27 */ && v18
  const v20 = v0 ? s[59] : v1 ? f.tredjeFravaersdag : f.aftaleForSelvstaendig ? s[59] : f.sygMedCovid19 ? s[59] : v2
  const v21 = v0 ? s[61] : v1 ? f.tredjeFravaersdag : f.aftaleForSelvstaendig ? s[61] : f.sygMedCovid19 ? s[61] : v3
  const v22 = !s[3] && s[61] >= 19174 /* 2022-07-01 */ && s[62]
  const v23 = s[72] && v4
  s[297] = v23
  const v24 = v9 && v4
  s[296] = v24
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
  s[192] = SDL_41_1
  const v38 = v27 ? (v28 ? Math.max(v14, v21) : v21) : v14
  const v39 = v26 ? (v29 ? Math.max(v14, v38) : v14) : v38
  const v40 = v25 ? (v31 ? Math.max(v14, v39) : v14) : v39
  const v41 = v24 ? (v33 ? Math.max(v7, v40) : v7) : v40
  const SDL_41_1_hoej = s[63] ? NEVER : v23 ? (v35 ? Math.max(v7, v41) : v7) : v41
  s[193] = SDL_41_1_hoej
  const SDL_41_1_er = s[63] || v23 || v24 || v25 || v26 || v27 || v28
  s[191] = SDL_41_1_er
  const v44 = s[72] && v5
  s[298] = v44
  const v45 = v9 && v5
  s[299] = v45
  const SDL_41_1_ir = s[63] || v44 || v45 || v12 && v5 || v17 && v5 || v19 && v5 || v22 && v5 || s[64]
  s[194] = SDL_41_1_ir
}

function svar_15(f, s) {
  // SDL.33.1: Første dag, kommunen betaler (SDL § 33)
  const v0 = s[59] === s[61]
  s[349] = v0
  const v1 = s[3] || !s[5] && v0
  s[257] = v1
  const v2 = s[183] && s[184] < NEVER
  s[874] = v2
  const v3 = s[183] && s[185] >= NEVER
  s[875] = v3
  const v4 = Math.max(s[59], shiftDays(s[184], 1))
  const v5 = Math.max(s[61], shiftDays(s[185], 1))
  const v6 = s[183] && !s[3]
  const v7 = s[186] || s[5]
  const v8 = Math.max(s[59], v4)
  const v9 = Math.min(s[61], v5)
  const v10 = v2 && v6
  const v11 = v3 && !s[3]
  const v12 = s[186] && v6 && !s[3] && v9 >= v8
  const v13 = v11 || v12
  const v14 = v11 ? (v12 ? Math.min(s[59], v8) : s[59]) : v8
  const v15 = v11 ? (v12 ? Math.max(s[61], v9) : s[61]) : v9
  const v16 = s[187] && s[188] < NEVER
  s[876] = v16
  const v17 = s[187] && s[189] >= NEVER
  s[877] = v17
  const v18 = Math.max(s[59], shiftDays(s[188], 1))
  const v19 = Math.max(s[61], shiftDays(s[189], 1))
  const v20 = s[187] && !s[3]
  const v21 = s[190] || s[5]
  const v22 = Math.max(s[59], v18)
  const v23 = Math.min(s[61], v19)
  const v24 = v16 && v20
  const v25 = v17 && !s[3]
  const v26 = s[190] && v20 && !s[3] && v23 >= v22
  const v27 = v25 || v26
  const v28 = v25 ? (v26 ? Math.min(s[59], v22) : s[59]) : v22
  const v29 = v25 ? (v26 ? Math.max(s[61], v23) : s[61]) : v23
  const SDL_33_1_er = s[63] || s[86] && (s[65] && (v10 || v11 || v12) || !s[65] && (s[87] && (v24 || v25 || v26) || !s[87] && (s[83] && (f.arbejdsskade && !s[3] || f.arbejdsskade === false && s[191]) || !s[83] && !s[3])))
  s[329] = SDL_33_1_er
  const SDL_33_1 = s[63] ? FIRST_DAY : s[65] ? (v10 ? (v13 ? Math.min(v4, v14) : v4) : v14) : s[87] ? (v24 ? (v27 ? Math.min(v18, v28) : v18) : v28) : s[83] ? (f.arbejdsskade ? s[59] : s[192]) : s[59]
  s[330] = SDL_33_1
  const SDL_33_1_hoej = s[63] ? NEVER : s[65] ? (v10 ? (v13 ? Math.max(v5, v15) : v5) : v15) : s[87] ? (v24 ? (v27 ? Math.max(v19, v29) : v19) : v29) : s[83] ? (f.arbejdsskade ? s[61] : s[193]) : s[61]
  s[331] = SDL_33_1_hoej
  const SDL_33_1_ir = s[63] || s[86] && (s[65] && (v2 && v7 || v3 && s[5] || s[186] && s[5] || s[186] && !((!v6 || !v7 && v4 === v5) && v1 && (v6 && !s[3] || !v6 && s[3]) && (!v6 || s[59] === v4))) || !s[65] && (s[87] && (v16 && v21 || v17 && s[5] || s[190] && s[5] || s[190] && !((!v20 || !v21 && v18 === v19) && v1 && (v20 && !s[3] || !v20 && s[3]) && (!v20 || s[59] === v18))) || !s[87] && (s[83] && (f.arbejdsskade && s[5] || f.arbejdsskade === false && s[194]) || !s[83] && s[5]))) || s[64]
  s[332] = SDL_33_1_ir
  // SDL.24a.2: Første dag i jobafklaring ved ny sygemelding (SDL § 24 a, stk. 2-5)
  const v34 = !s[3] && s[195]
  const SDL_24a_2 = v34 ? FIRST_DAY : s[83] ? s[59] : SDL_33_1
  s[479] = SDL_24a_2
  const SDL_24a_2_hoej = v34 ? NEVER : s[83] ? s[61] : SDL_33_1_hoej
  s[480] = SDL_24a_2_hoej
  const SDL_24a_2_er = s[196] && (v34 || s[90] && (s[83] && !s[3] || !s[83] && SDL_33_1_er))
  s[481] = SDL_24a_2_er
  const SDL_24a_2_ir = s[196] && (v34 || s[90] && (s[83] && s[5] || !s[83] && SDL_33_1_ir) || s[64]) || s[197]
  s[482] = SDL_24a_2_ir
  // SDL.24a.6: Sygedagpenge i stedet for jobafklaring ved livstruende sygdom (SDL § 24 a, stk. 6)
  const SDL_24a_6 = !s[88] || s[130] && (s[196] || s[198]) && f.laegenVurdererLivstruende
  s[483] = SDL_24a_6
  const SDL_24a_6_nej = !s[88] || !s[130] || s[199] || f.laegenVurdererLivstruende === false
  s[484] = SDL_24a_6_nej
  // SDL.24b.1: Fra jobafklaring til sygedagpenge ved livstruende sygdom (SDL § 24 b, stk. 1)
  const v41 = s[130] && f.erIJobafklaring && f.laegenVurdererLivstruende && f.opfylderBeskaeftigelseskravetVedLivstruende
  const SDL_24b_1 = !s[88] || v41
  s[347] = SDL_24b_1
  const SDL_24b_1_nej = !s[88] || !v41
  s[486] = SDL_24b_1_nej
  // SDL.24b.2: Første dag med sygedagpenge i stedet for jobafklaring (SDL § 24 b, stk. 2)
  const v44 = shiftDays(f.laegenVurderedeLivstruendeDen, 56) >= f.bedtOmSygedagpengeDen
  s[878] = v44
  const v45 = v44 ? f.laegenVurderedeLivstruendeDen : f.bedtOmSygedagpengeDen
  const SDL_24b_2 = s[130] ? v45 : FIRST_DAY
  s[487] = SDL_24b_2
  const SDL_24b_2_hoej = s[130] ? v45 : NEVER
  s[488] = SDL_24b_2_hoej
  const SDL_24b_2_ir = SDL_24b_1 && !s[130] || SDL_24b_1_nej || !s[88]
  s[489] = SDL_24b_2_ir
  // SDL.26.1.uger: Krævet arbejdsdygtighed før ny ret (SDL § 26, stk. 1)
  const v49 = !s[3] && s[78] && s[195]
  s[203] = v49
  const SDL_26_1_uger = s[63] ? -Infinity : v49 || s[90] ? (s[90] ? 0 : 91) : 91
  s[499] = SDL_26_1_uger
  const SDL_26_1_uger_hoej = s[63] ? Infinity : s[72] ? 91 : v49 ? 91 : 0
  s[500] = SDL_26_1_uger_hoej
  const SDL_26_1_uger_er = s[63] || s[72] || v49 || s[90]
  s[501] = SDL_26_1_uger_er
  // SDL.26.1: Ny ret, når retten er brugt op (SDL § 26, stk. 1)
  const v53 = SDL_26_1_uger_er && f.arbejdsdygtigUgerEfterOphoer >= SDL_26_1_uger
  s[204] = v53
  const v54 = SDL_26_1_uger_er && f.arbejdsdygtigUgerEfterOphoer < SDL_26_1_uger_hoej
  s[205] = v54
  const v55 = s[124] || s[107]
  s[883] = v55
  const v56 = s[200] && (s[106] || s[108]) && (s[123] || s[106])
  s[882] = v56
  const v57 = s[69] && s[108]
  s[884] = v57
  const v58 = v53 || v56
  const v59 = (v54 || s[69]) && (v55 || v57) && (v54 || v55)
  const v60 = s[69] && v57
  const v61 = f.ugerISammenhaengendeSygeperiode <= 364
  s[881] = v61
  const v62 = f.retErOpbrugt && !v61
  s[880] = v62
  const SDL_26_1 = v62 && (s[63] || s[72] && v58 || v49 && v58 || s[90])
  s[492] = SDL_26_1
  const SDL_26_1_nej = v62 && (s[63] || s[72] && v59 || v49 && v59)
  s[493] = SDL_26_1_nej
  const SDL_26_1_ir = !v62 || s[63] || s[72] && v60 || v49 && v60 || s[64]
  s[494] = SDL_26_1_ir
}

function svar_16(f, s) {
  // SDL.26.1.covid: Covid-forlængelse i 3 måneder (SDL § 26, stk. 1-2)
  const v0 = Math.max(s[103], 18330 /* 2020-03-09 */)
  s[356] = v0
  const v1 = Math.max(s[105], 18330 /* 2020-03-09 */)
  s[357] = v1
  const v2 = v0 <= 18808 /* 2021-06-30 */
  s[886] = v2
  const v3 = s[99] && v2
  const v4 = s[99] && s[105] >= 18330 /* 2020-03-09 */
  s[891] = v4
  const v5 = s[99] && s[103] < 18330 /* 2020-03-09 */
  s[892] = v5
  const v6 = s[99] && s[103] <= 18535 /* 2020-09-30 */
  s[893] = v6
  const v7 = s[99] && s[105] > 18535 /* 2020-09-30 */
  s[894] = v7
  const v8 = v5 || v7
  s[890] = v8
  const v9 = (v4 || s[101]) && (v6 || s[101]) && (v4 || v6)
  s[889] = v9
  const v10 = countDays(s[201], 18330 /* 2020-03-09 */, 18330 /* 2020-03-09 */) >= 1
  s[897] = v10
  const v11 = v4 || !v10 || f.fortsatRet9Marts2020 === false
  s[896] = v11
  const v12 = (v5 || s[101]) && v10 && f.fortsatRet9Marts2020
  s[895] = v12
  const v13 = v9 || v12
  s[887] = v13
  const v14 = (v8 || s[101]) && v11
  s[888] = v14
  const v15 = shiftDays(s[103], 1)
  s[232] = v15
  const v16 = shiftDays(s[105], 1)
  s[234] = v16
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
  s[208] = SDL_26_1_covid_er
  const SDL_26_1_covid = v36 ? (v37 ? Math.min(s[103], v31) : v31) : s[103]
  s[206] = SDL_26_1_covid
  const SDL_26_1_covid_hoej = v36 ? (v37 ? Math.max(s[105], v32) : v32) : s[105]
  s[207] = SDL_26_1_covid_hoej
  const SDL_26_1_covid_ir = v3 && (v13 && (v28 || s[101] && !((!s[99] || !s[101] && v17 === v18) && s[99] && (!s[99] || v17 === 18443 /* 2020-06-30 */))) || v14 && s[101]) || v34 && s[101] || v35
  s[209] = SDL_26_1_covid_ir
  // SDL.26.1.fra: Hvornår covid-forlængelsen regnes fra (SDL § 26, stk. 1-2)
  const v42 = s[103] === s[105]
  s[868] = v42
  const v43 = !s[99] || !s[101] && v42
  s[251] = v43
  const v44 = s[99] && v33
  const v45 = v12 ? 18352 /* 2020-03-31 */ : NEVER
  const v46 = v11 ? NEVER : 18352 /* 2020-03-31 */
  const v47 = Math.max(s[103], v45)
  const v48 = Math.min(s[105], v46)
  const v49 = s[101] && s[99] && v48 >= v47
  const v50 = v8 || v49
  const v51 = v8 ? (v49 ? Math.min(v45, v47) : v45) : v47
  const SDL_26_1_fra = v21 ? (v50 ? Math.min(s[103], v51) : s[103]) : v51
  s[495] = SDL_26_1_fra
  const v53 = v8 ? (v49 ? Math.max(v46, v48) : v46) : v48
  const SDL_26_1_fra_hoej = v21 ? (v50 ? Math.max(s[105], v53) : s[105]) : v53
  s[496] = SDL_26_1_fra_hoej
  const SDL_26_1_fra_er = v44 && (v21 || v8 || v49)
  s[497] = SDL_26_1_fra_er
  const SDL_26_1_fra_ir = v44 && (v28 || s[101] && !(v43 && v45 === v46 && s[99] && (!s[99] || s[103] === v45))) || v35
  s[498] = SDL_26_1_fra_ir
  // SDL.26.2: Ny ret for pensionister, når retten er brugt op (SDL § 26, stk. 1)
  const v57 = f.ugerISammenhaengendeSygeperiode <= 182
  s[899] = v57
  const v58 = f.retErOpbrugt && !v57 && s[202]
  s[898] = v58
  const SDL_26_2 = v58 && (s[63] || s[72] || s[203] && s[204] || s[90])
  s[502] = SDL_26_2
  const SDL_26_2_nej = v58 && (s[63] || s[72] || s[203] && s[205])
  s[503] = SDL_26_2_nej
  const SDL_26_2_ir = !v58 || s[63] || s[72] || s[203] && s[69] || s[64]
  s[504] = SDL_26_2_ir
}

function svar_17(f, s) {
  // SDL.26.3.covid: Covid-forlængelse i 3 måneder mere (SDL § 26, stk. 3)
  const v0 = Math.max(18330 /* 2020-03-09 */, s[206])
  s[900] = v0
  const v1 = Math.max(18330 /* 2020-03-09 */, s[207])
  s[901] = v1
  const v2 = v0 <= 18808 /* 2021-06-30 */
  s[902] = v2
  const v3 = s[208] && v2
  const v4 = s[208] && s[99]
  const v5 = s[209] || s[101]
  s[907] = v5
  const v6 = v4 && s[103] < s[207]
  s[905] = v6
  const v7 = v4 && s[105] >= s[206]
  s[906] = v7
  const v8 = s[208] && s[207] >= 18443 /* 2020-06-30 */
  s[910] = v8
  const v9 = s[208] && s[206] < 18443 /* 2020-06-30 */
  s[911] = v9
  const v10 = s[208] && s[206] <= 18535 /* 2020-09-30 */
  s[912] = v10
  const v11 = s[208] && s[207] > 18535 /* 2020-09-30 */
  s[913] = v11
  const v12 = v9 || v11
  s[909] = v12
  const v13 = (v8 || s[209]) && (v10 || s[209]) && (v8 || v10)
  s[908] = v13
  const v14 = v7 || v12
  s[904] = v14
  const v15 = (v6 || v5) && (v13 || s[209]) && (v6 || v13)
  s[903] = v15
  const v16 = shiftDays(shiftMonths(shiftDays(s[206], 1), 3), -1)
  const v17 = shiftDays(shiftMonths(shiftDays(s[207], 1), 3), -1)
  const v18 = Math.max(s[206], v16)
  const v19 = Math.min(s[207], v17)
  const v20 = v15 && s[208]
  const v21 = v14 && s[208]
  const v22 = s[209] && s[208] && v19 >= v18
  const v23 = v21 || v22
  const v24 = v21 ? (v22 ? Math.min(s[206], v18) : s[206]) : v18
  const v25 = v20 ? (v23 ? Math.min(v16, v24) : v16) : v24
  const v26 = v21 ? (v22 ? Math.max(s[207], v19) : s[207]) : v19
  const v27 = v20 ? (v23 ? Math.max(v17, v26) : v17) : v26
  const v28 = s[208] && v1 >= 18809 /* 2021-07-01 */ && v0 <= 2147483646
  const v29 = v3 && (v20 || v21 || v22)
  const v30 = v28 && s[208]
  const SDL_26_3_covid_er = v29 || v30
  s[212] = SDL_26_3_covid_er
  const SDL_26_3_covid = v29 ? (v30 ? Math.min(s[206], v25) : v25) : s[206]
  s[210] = SDL_26_3_covid
  const SDL_26_3_covid_hoej = v29 ? (v30 ? Math.max(s[207], v27) : v27) : s[207]
  s[211] = SDL_26_3_covid_hoej
  const SDL_26_3_covid_ir = v3 && s[209] || v28 && s[209] || s[209] || s[208] && v1 === NEVER
  s[213] = SDL_26_3_covid_ir
  // SDL.26a.1.covid: Covid-forlængelse efter en anden forlængelse (SDL § 26 a, stk. 1-2)
  const v35 = f.forlaengelsenSlutter >= 18330 /* 2020-03-09 */
  s[917] = v35
  const v36 = Math.max(f.forlaengelsenSlutter, 18330 /* 2020-03-09 */)
  s[914] = v36
  const v37 = v36 >= 18809 /* 2021-07-01 */
  s[915] = v37
  const v38 = f.forlaengelsenSlutter <= 18535 /* 2020-09-30 */
  s[918] = v38
  const v39 = v35 && v38
  s[916] = v39
  const v40 = shiftDays(shiftMonths(shiftDays(f.forlaengelsenSlutter, 1), 3), -1)
  const v41 = v40 >= 18443 /* 2020-06-30 */
  s[919] = v41
  const SDL_26a_1_covid = v37 ? f.forlaengelsenSlutter : v39 ? (v41 ? v40 : 18443 /* 2020-06-30 */) : f.forlaengelsenSlutter
  s[505] = SDL_26a_1_covid
  // SDL.26a.3.covid: Covid-forlængelse i 3 måneder mere efter en anden forlængelse (SDL § 26 a, stk. 3)
  const v43 = Math.max(18330 /* 2020-03-09 */, SDL_26a_1_covid)
  s[920] = v43
  const v44 = v43 >= 18809 /* 2021-07-01 */
  s[921] = v44
  const v45 = f.forlaengelsenSlutter >= SDL_26a_1_covid
  s[923] = v45
  const v46 = SDL_26a_1_covid >= 18443 /* 2020-06-30 */
  s[925] = v46
  const v47 = SDL_26a_1_covid <= 18535 /* 2020-09-30 */
  s[926] = v47
  const v48 = v46 && v47
  s[924] = v48
  const v49 = !v45 && v48
  s[922] = v49
  const SDL_26a_3_covid_ir = v43 >= NEVER
  s[215] = SDL_26a_3_covid_ir
  const SDL_26a_3_covid = v44 ? SDL_26a_1_covid : v49 ? shiftDays(shiftMonths(shiftDays(SDL_26a_1_covid, 1), 3), -1) : SDL_26a_1_covid
  s[214] = SDL_26a_3_covid
}

function svar_18(f, s) {
  // SDL.26c.covid: Covid-forlængelse i 1 måned, oktober 2020 (SDL § 26 c, stk. 1-2)
  const v0 = Math.max(18330 /* 2020-03-09 */, s[210])
  s[927] = v0
  const v1 = Math.max(18330 /* 2020-03-09 */, s[211])
  s[928] = v1
  const v2 = v0 <= 18808 /* 2021-06-30 */
  s[929] = v2
  const v3 = s[212] && v2
  const v4 = s[212] && s[211] >= 18535 /* 2020-09-30 */
  s[932] = v4
  const v5 = s[212] && s[210] < 18535 /* 2020-09-30 */
  s[933] = v5
  const v6 = s[212] && s[210] <= 18566 /* 2020-10-31 */
  s[934] = v6
  const v7 = s[212] && s[211] > 18566 /* 2020-10-31 */
  s[935] = v7
  const v8 = v5 || v7
  s[931] = v8
  const v9 = (v4 || s[213]) && (v6 || s[213]) && (v4 || v6)
  s[930] = v9
  const v10 = shiftDays(shiftMonths(shiftDays(s[210], 1), 1), -1)
  const v11 = shiftDays(shiftMonths(shiftDays(s[211], 1), 1), -1)
  const v12 = Math.max(s[210], v10)
  const v13 = Math.min(s[211], v11)
  const v14 = v9 && s[212]
  const v15 = v8 && s[212]
  const v16 = s[213] && s[212] && v13 >= v12
  const v17 = v15 || v16
  const v18 = v15 ? (v16 ? Math.min(s[210], v12) : s[210]) : v12
  const v19 = v14 ? (v17 ? Math.min(v10, v18) : v10) : v18
  const v20 = v15 ? (v16 ? Math.max(s[211], v13) : s[211]) : v13
  const v21 = v14 ? (v17 ? Math.max(v11, v20) : v11) : v20
  const v22 = s[212] && v1 >= 18809 /* 2021-07-01 */ && v0 <= 2147483646
  const v23 = v3 && (v14 || v15 || v16)
  const v24 = v22 && s[212]
  const SDL_26c_covid_er = v23 || v24
  s[217] = SDL_26c_covid_er
  const SDL_26c_covid = v23 ? (v24 ? Math.min(s[210], v19) : v19) : s[210]
  s[221] = SDL_26c_covid
  const SDL_26c_covid_hoej = v23 ? (v24 ? Math.max(s[211], v21) : v21) : s[211]
  s[223] = SDL_26c_covid_hoej
  const SDL_26c_covid_ir = v3 && s[213] || v22 && s[213] || s[213] || s[212] && v1 === NEVER
  s[219] = SDL_26c_covid_ir
  // SDL.26d.covid: Covid-forlængelse i 1 måned, oktober 2020, efter en anden forlængelse (SDL § 26 d, stk. 1-2)
  const v29 = Math.max(18330 /* 2020-03-09 */, s[214])
  s[937] = v29
  const v30 = v29 >= 18809 /* 2021-07-01 */
  s[938] = v30
  const v31 = s[214] >= 18535 /* 2020-09-30 */
  const v32 = !s[215] && v31
  s[941] = v32
  const v33 = !s[215] && !v31
  s[942] = v33
  const v34 = s[214] <= 18566 /* 2020-10-31 */
  const v35 = !s[215] && v34
  s[943] = v35
  const v36 = !s[215] && !v34
  s[944] = v36
  const v37 = v33 || v36
  s[940] = v37
  const v38 = (v32 || s[215]) && (v35 || s[215]) && (v32 || v35)
  s[939] = v38
  const v39 = shiftDays(shiftMonths(shiftDays(s[214], 1), 1), -1)
  const v40 = Math.max(s[214], v39)
  const v41 = Math.min(s[214], v39)
  const v42 = v38 && !s[215]
  const v43 = v37 && !s[215]
  const v44 = s[215] && !s[215] && v41 >= v40
  const v45 = v43 || v44
  const v46 = v43 ? (v44 ? Math.min(s[214], v40) : s[214]) : v40
  const v47 = v43 ? (v44 ? Math.max(s[214], v41) : s[214]) : v41
  const v48 = !s[215] && v29 < NEVER
  s[936] = v48
  const SDL_26d_covid = v30 ? s[214] : v42 ? (v45 ? Math.min(v39, v46) : v39) : v46
  s[220] = SDL_26d_covid
  const SDL_26d_covid_hoej = v30 ? s[214] : v42 ? (v45 ? Math.max(v39, v47) : v39) : v47
  s[222] = SDL_26d_covid_hoej
  const SDL_26d_covid_er = v48 && (!v30 && (v42 || v43 || v44) || v30 && !s[215])
  s[216] = SDL_26d_covid_er
  const SDL_26d_covid_ir = !v48 || s[215]
  s[218] = SDL_26d_covid_ir
}

function svar_19(f, s) {
  // SDL.26f.covid: Covid-forlængelse i stedet for jobafklaring, § 26 f (SDL § 26 f, stk. 1)
  const v0 = f.forlaengelseErAfgjort && s[216] || f.forlaengelseErAfgjort === false && s[217]
  s[945] = v0
  const v1 = f.forlaengelseErAfgjort && s[218] || f.forlaengelseErAfgjort === false && s[219]
  s[946] = v1
  const v2 = f.forlaengelseErAfgjort ? s[220] : s[221]
  const v3 = f.forlaengelseErAfgjort ? s[222] : s[223]
  const v4 = Math.max(18330 /* 2020-03-09 */, v2)
  s[947] = v4
  const v5 = Math.max(18330 /* 2020-03-09 */, v3)
  s[948] = v5
  const v6 = v4 <= 18808 /* 2021-06-30 */
  s[949] = v6
  const v7 = v0 && v6
  const v8 = shiftDays(v2, 1)
  const v9 = shiftDays(v3, 1)
  const v10 = v0 && v9 >= 18567 /* 2020-11-01 */
  s[952] = v10
  const v11 = v0 && v8 < 18567 /* 2020-11-01 */
  s[953] = v11
  const v12 = v0 && v8 <= 18658 /* 2021-01-31 */
  s[954] = v12
  const v13 = v0 && v9 > 18658 /* 2021-01-31 */
  s[955] = v13
  const v14 = v11 || v13
  s[951] = v14
  const v15 = (v10 || v1) && (v12 || v1) && (v10 || v12)
  s[950] = v15
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
  s[508] = SDL_26f_covid_er
  const SDL_26f_covid = v29 ? (v30 ? Math.min(v2, v25) : v25) : v2
  s[506] = SDL_26f_covid
  const SDL_26f_covid_hoej = v29 ? (v30 ? Math.max(v3, v27) : v27) : v3
  s[507] = SDL_26f_covid_hoej
  const SDL_26f_covid_ir = v7 && v1 || v28 && v1 || v1 || v0 && v5 === NEVER
  s[509] = SDL_26f_covid_ir
  // SDL.26g.covid: Covid-forlængelse i stedet for jobafklaring, § 26 g (SDL § 26 g, stk. 1)
  const v35 = Math.max(18330 /* 2020-03-09 */, SDL_26f_covid)
  s[956] = v35
  const v36 = Math.max(18330 /* 2020-03-09 */, SDL_26f_covid_hoej)
  s[957] = v36
  const v37 = v35 <= 18808 /* 2021-06-30 */
  s[958] = v37
  const v38 = SDL_26f_covid_er && v37
  const v39 = shiftDays(SDL_26f_covid, 1)
  const v40 = shiftDays(SDL_26f_covid_hoej, 1)
  const v41 = SDL_26f_covid_er && v40 >= 18659 /* 2021-02-01 */
  s[961] = v41
  const v42 = SDL_26f_covid_er && v39 < 18659 /* 2021-02-01 */
  s[962] = v42
  const v43 = SDL_26f_covid_er && v39 <= 18686 /* 2021-02-28 */
  s[963] = v43
  const v44 = SDL_26f_covid_er && v40 > 18686 /* 2021-02-28 */
  s[964] = v44
  const v45 = v42 || v44
  s[960] = v45
  const v46 = (v41 || SDL_26f_covid_ir) && (v43 || SDL_26f_covid_ir) && (v41 || v43)
  s[959] = v46
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
  s[226] = SDL_26g_covid_er
  const SDL_26g_covid = v60 ? (v61 ? Math.min(SDL_26f_covid, v56) : v56) : SDL_26f_covid
  s[224] = SDL_26g_covid
  const SDL_26g_covid_hoej = v60 ? (v61 ? Math.max(SDL_26f_covid_hoej, v58) : v58) : SDL_26f_covid_hoej
  s[225] = SDL_26g_covid_hoej
  const SDL_26g_covid_ir = v38 && SDL_26f_covid_ir || v59 && SDL_26f_covid_ir || SDL_26f_covid_ir || SDL_26f_covid_er && v36 === NEVER
  s[227] = SDL_26g_covid_ir
}

function svar_20(f, s) {
  // SDL.26h.covid: Covid-forlængelse i stedet for jobafklaring, § 26 h (SDL § 26 h, stk. 1)
  const v0 = Math.max(18330 /* 2020-03-09 */, s[224])
  s[965] = v0
  const v1 = Math.max(18330 /* 2020-03-09 */, s[225])
  s[966] = v1
  const v2 = v0 <= 18808 /* 2021-06-30 */
  s[967] = v2
  const v3 = s[226] && v2
  const v4 = shiftDays(s[224], 1)
  const v5 = shiftDays(s[225], 1)
  const v6 = s[226] && v5 >= 18687 /* 2021-03-01 */
  s[970] = v6
  const v7 = s[226] && v4 < 18687 /* 2021-03-01 */
  s[971] = v7
  const v8 = s[226] && v4 <= 18747 /* 2021-04-30 */
  s[972] = v8
  const v9 = s[226] && v5 > 18747 /* 2021-04-30 */
  s[973] = v9
  const v10 = v7 || v9
  s[969] = v10
  const v11 = (v6 || s[227]) && (v8 || s[227]) && (v6 || v8)
  s[968] = v11
  const v12 = shiftDays(shiftMonths(v4, 2), -1)
  const v13 = shiftDays(shiftMonths(v5, 2), -1)
  const v14 = Math.max(s[224], v12)
  const v15 = Math.min(s[225], v13)
  const v16 = v11 && s[226]
  const v17 = v10 && s[226]
  const v18 = s[227] && s[226] && v15 >= v14
  const v19 = v17 || v18
  const v20 = v17 ? (v18 ? Math.min(s[224], v14) : s[224]) : v14
  const v21 = v16 ? (v19 ? Math.min(v12, v20) : v12) : v20
  const v22 = v17 ? (v18 ? Math.max(s[225], v15) : s[225]) : v15
  const v23 = v16 ? (v19 ? Math.max(v13, v22) : v13) : v22
  const v24 = s[226] && v1 >= 18809 /* 2021-07-01 */ && v0 <= 2147483646
  const v25 = v3 && (v16 || v17 || v18)
  const v26 = v24 && s[226]
  const SDL_26h_covid_er = v25 || v26
  s[512] = SDL_26h_covid_er
  const SDL_26h_covid = v25 ? (v26 ? Math.min(s[224], v21) : v21) : s[224]
  s[510] = SDL_26h_covid
  const SDL_26h_covid_hoej = v25 ? (v26 ? Math.max(s[225], v23) : v23) : s[225]
  s[511] = SDL_26h_covid_hoej
  const SDL_26h_covid_ir = v3 && s[227] || v24 && s[227] || s[227] || s[226] && v1 === NEVER
  s[513] = SDL_26h_covid_ir
  // SDL.26i.covid: Covid-forlængelse i stedet for jobafklaring, § 26 i (SDL § 26 i, stk. 1)
  const v31 = Math.max(18330 /* 2020-03-09 */, SDL_26h_covid)
  s[974] = v31
  const v32 = Math.max(18330 /* 2020-03-09 */, SDL_26h_covid_hoej)
  s[975] = v32
  const v33 = v31 <= 18808 /* 2021-06-30 */
  s[976] = v33
  const v34 = SDL_26h_covid_er && v33
  const v35 = shiftDays(SDL_26h_covid, 1)
  const v36 = shiftDays(SDL_26h_covid_hoej, 1)
  const v37 = SDL_26h_covid_er && v36 >= 18748 /* 2021-05-01 */
  s[979] = v37
  const v38 = SDL_26h_covid_er && v35 < 18748 /* 2021-05-01 */
  s[980] = v38
  const v39 = SDL_26h_covid_er && v35 <= 18808 /* 2021-06-30 */
  s[981] = v39
  const v40 = SDL_26h_covid_er && v36 > 18808 /* 2021-06-30 */
  s[982] = v40
  const v41 = v38 || v40
  s[978] = v41
  const v42 = (v37 || SDL_26h_covid_ir) && (v39 || SDL_26h_covid_ir) && (v37 || v39)
  s[977] = v42
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
  s[516] = SDL_26i_covid_er
  const SDL_26i_covid = v56 ? (v57 ? Math.min(SDL_26h_covid, v52) : v52) : SDL_26h_covid
  s[514] = SDL_26i_covid
  const SDL_26i_covid_hoej = v56 ? (v57 ? Math.max(SDL_26h_covid_hoej, v54) : v54) : SDL_26h_covid_hoej
  s[515] = SDL_26i_covid_hoej
  const SDL_26i_covid_ir = v34 && SDL_26h_covid_ir || v55 && SDL_26h_covid_ir || SDL_26h_covid_ir || SDL_26h_covid_er && v32 === NEVER
  s[517] = SDL_26i_covid_ir
  // SDL.27.1.2.uger: Længste forlængelse til afklaring (SDL § 27, stk. 1, nr. 2)
  const v62 = s[35] <= 14691 /* 2010-03-23 */
  s[983] = v62
  const v63 = s[36] && s[40] && v62
  const v64 = s[36] && s[37] >= 14692 /* 2010-03-24 */ && s[228]
  const SDL_27_1_2_uger = s[39] ? -Infinity : v63 ? 182 : v64 ? 273 : s[43] ? 273 : 483
  s[521] = SDL_27_1_2_uger
  const SDL_27_1_2_uger_hoej = s[39] ? Infinity : v64 || s[229] ? (s[229] ? (s[44] ? 483 : 273) : 273) : 182
  s[522] = SDL_27_1_2_uger_hoej
  const SDL_27_1_2_uger_er = s[39] || v63 || v64 || s[43] || s[44]
  s[523] = SDL_27_1_2_uger_er
  // SDL.27.1.2.slut: Seneste slut på forlængelse til afklaring (SDL § 27, stk. 1, nr. 2)
  const SDL_27_1_2_slut_er = s[39] || s[230] && s[99] && SDL_27_1_2_uger_er
  s[246] = SDL_27_1_2_slut_er
  const SDL_27_1_2_slut = s[39] ? FIRST_DAY : shiftDays(s[103], SDL_27_1_2_uger)
  s[244] = SDL_27_1_2_slut
  const SDL_27_1_2_slut_hoej = s[39] ? NEVER : shiftDays(s[105], SDL_27_1_2_uger_hoej)
  s[245] = SDL_27_1_2_slut_hoej
  const SDL_27_1_2_slut_ir = s[39] || s[230] && (s[101] || s[48]) || s[41]
  s[247] = SDL_27_1_2_slut_ir
  // SDL.27.1.3.slut: Seneste slut på forlængelse ved lægebehandling (SDL § 27, stk. 2)
  const v72 = allPeriods(f.ventetidPaaSygehus)
  const v73 = without(ALL_DAYS, v72)
  const SDL_27_1_3_slut_er = s[39] || s[230] && s[99] && s[231]
  s[250] = SDL_27_1_3_slut_er
  const SDL_27_1_3_slut = s[39] ? FIRST_DAY : dayReaching(v73, s[232], s[233])
  s[248] = SDL_27_1_3_slut
  const SDL_27_1_3_slut_hoej = s[39] ? NEVER : dayReaching(v73, s[234], s[235])
  s[249] = SDL_27_1_3_slut_hoej
}

function svar_21(f, s) {
  // SDL.27.1.4.slut: Seneste slut på forlængelse til afklaring af fleksjob eller pension (SDL § 27, stk. 1, nr. 4)
  const v0 = shiftDays(s[103], 182)
  const v1 = s[43] && s[99]
  const v2 = s[236] || s[237]
  const v3 = s[237] ? FIRST_DAY : NEVER
  const SDL_27_1_4_slut = s[39] ? FIRST_DAY : s[42] ? FIRST_DAY : v1 ? (v2 ? Math.min(v0, v3) : v0) : v3
  s[524] = SDL_27_1_4_slut
  const SDL_27_1_4_slut_hoej = s[39] ? NEVER : s[42] ? NEVER : v2 ? NEVER : shiftDays(s[105], 182)
  s[525] = SDL_27_1_4_slut_hoej
  const SDL_27_1_4_slut_er = s[39] || s[42] || v1 || s[236] || s[237]
  s[526] = SDL_27_1_4_slut_er
  const SDL_27_1_4_slut_ir = s[39] || s[42] || s[43] && s[101] || s[237] || s[41]
  s[527] = SDL_27_1_4_slut_ir
  // SDL.27.1.slut: Forlængelsens seneste slut (SDL § 27, stk. 1)
  const v8 = s[50] || s[54] || s[55] || s[238]
  s[984] = v8
  const v9 = s[239] && s[240] && s[241] && s[242] && (s[45] || s[47] || s[49] || s[243])
  s[985] = v9
  const v10 = Math.max(s[103], s[244])
  const v11 = Math.min(s[105], s[245])
  const v12 = s[51] && s[246]
  const v13 = s[56] && s[99]
  const v14 = s[48] && s[246] && s[99] && v11 >= v10
  const v15 = v13 || v14
  const v16 = v13 ? (v14 ? Math.min(s[103], v10) : s[103]) : v10
  const v17 = v13 ? (v14 ? Math.max(s[105], v11) : s[105]) : v11
  const v18 = s[48] && s[247] && s[101]
  const v19 = Math.max(s[103], s[248])
  const v20 = Math.min(s[105], s[249])
  const v21 = s[52] && s[250]
  const v22 = s[57] && s[99]
  const v23 = s[48] && s[250] && s[99] && v20 >= v19
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
  const v35 = Math.max(v29 ? (v32 ? Math.min(SDL_27_1_4_slut, v33) : SDL_27_1_4_slut) : v33, v12 ? (v15 ? Math.min(s[244], v16) : s[244]) : v16, v21 ? (v24 ? Math.min(s[248], v25) : s[248]) : v25)
  const v36 = Math.max(v29 ? (v32 ? Math.max(SDL_27_1_4_slut_hoej, v34) : SDL_27_1_4_slut_hoej) : v34, v12 ? (v15 ? Math.max(s[245], v17) : s[245]) : v17, v21 ? (v24 ? Math.max(s[249], v26) : s[249]) : v26)
  const v37 = (v12 || v13 || v14) && (v21 || v22 || v23) && (v29 || v30 || v31)
  const v38 = s[51] && s[247] || s[56] && s[101] || v18 || s[48] && !((!s[246] || !s[247] && s[244] === s[245]) && s[251] && (s[246] && s[99] || !s[246] && !s[99]) && (!s[246] || s[103] === s[244])) || s[52] && s[247] || s[57] && s[101] || v18 || s[48] && !((!s[250] || !s[247] && s[248] === s[249]) && s[251] && (s[250] && s[99] || !s[250] && !s[99]) && (!s[250] || s[103] === s[248])) || s[53] && SDL_27_1_4_slut_ir || s[58] && s[101] || s[46] && SDL_27_1_4_slut_ir && s[101] || s[46] && !((!SDL_27_1_4_slut_er || !SDL_27_1_4_slut_ir && SDL_27_1_4_slut === SDL_27_1_4_slut_hoej) && s[251] && (SDL_27_1_4_slut_er && s[99] || !SDL_27_1_4_slut_er && !s[99]) && (!SDL_27_1_4_slut_er || s[103] === SDL_27_1_4_slut))
  const v39 = v9 && v37
  const v40 = s[252] && v37 && v36 >= NEVER
  const SDL_27_1_slut = s[39] ? FIRST_DAY : v39 || v40 ? (v39 ? v35 : NEVER) : NEVER
  s[531] = SDL_27_1_slut
  const SDL_27_1_slut_hoej = s[39] ? NEVER : v8 ? NEVER : v36
  s[532] = SDL_27_1_slut_hoej
  const SDL_27_1_slut_er = s[106] && (s[39] || s[230] && (v8 || v39 || v40))
  s[533] = SDL_27_1_slut_er
  const SDL_27_1_slut_ir = s[106] && (s[39] || s[230] && (v9 && v38 || s[252] && !((!v37 || !v38 && v35 === v36) && v37 && v35 === NEVER)) || s[41]) || s[253]
  s[534] = SDL_27_1_slut_ir
  // SDL.29.1: Forlængelse for pensionister m.fl. (SDL § 29)
  const SDL_29_1 = s[202] && !s[3] && (!s[254] || f.laegenVenterArbejdeInden26Uger)
  s[535] = SDL_29_1
  const SDL_29_1_nej = s[202] && !s[3] && (!s[254] || f.laegenVenterArbejdeInden26Uger === false)
  s[536] = SDL_29_1_nej
  const SDL_29_1_ir = !s[202] || s[3] || !s[254]
  s[537] = SDL_29_1_ir
  // SDL.35.2: Arbejdsgiveren betaler tidligst fra (SDL § 35, stk. 2)
  const v48 = shiftDays(f.sygemeldtTilArbejdsgiver, 1)
  const v49 = f.fyldestgoerendeBegrundelse === false || !s[3]
  const v50 = f.fyldestgoerendeBegrundelse && s[5]
  const v51 = f.sygemeldtITide && !s[3] || f.sygemeldtITide === false && (f.indsigelseModSenSygemelding && v49 || f.indsigelseModSenSygemelding === false && !s[3])
  const v52 = f.sygemeldtITide && s[5] || f.sygemeldtITide === false && (f.indsigelseModSenSygemelding && v50 || f.indsigelseModSenSygemelding === false && s[5])
  const SDL_35_2 = s[63] ? FIRST_DAY : f.sygemeldtITide ? s[59] : f.indsigelseModSenSygemelding ? (f.fyldestgoerendeBegrundelse ? s[59] : v48) : s[59]
  s[545] = SDL_35_2
  const SDL_35_2_hoej = s[63] ? NEVER : f.sygemeldtITide ? s[61] : f.indsigelseModSenSygemelding ? (f.fyldestgoerendeBegrundelse ? s[61] : v48) : s[61]
  s[546] = SDL_35_2_hoej
  const SDL_35_2_er = s[70] && (s[63] || s[72] && v51 || s[73] && v51)
  s[547] = SDL_35_2_er
  const SDL_35_2_ir = s[70] && (s[63] || s[72] && v52 || s[73] && v52 || s[64]) || s[71] || s[69]
  s[548] = SDL_35_2_ir
  // SDL.35.3: Du skal have meldt dig syg til a-kassen (SDL § 35, stk. 3)
  const v57 = !s[3] && s[60] && s[255]
  const v58 = !s[3] && s[256] && s[62]
  s[285] = v58
  const SDL_35_3 = s[63] ? FIRST_DAY : v57 ? FIRST_DAY : s[59]
  s[549] = SDL_35_3
  const SDL_35_3_hoej = s[63] ? NEVER : v57 ? NEVER : s[61]
  s[550] = SDL_35_3_hoej
  const SDL_35_3_er = s[87] && (s[63] || v57 || v58 && !s[3])
  s[551] = SDL_35_3_er
  const SDL_35_3_ir = !s[87] || s[63] || v57 || v58 && s[5] || s[64]
  s[552] = SDL_35_3_ir
  // SDL.35.3.fra: Ret tidligst fra (SDL § 35, stk. 3)
  const v63 = SDL_35_3_er && SDL_35_3_hoej >= f.anmeldtTilAkasse
  s[987] = v63
  const v64 = SDL_35_3_er && SDL_35_3 < f.anmeldtTilAkasse
  s[988] = v64
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
  s[553] = SDL_35_3_fra
  const SDL_35_3_fra_hoej = s[63] ? NEVER : v57 ? NEVER : v69 ? (v72 ? Math.max(s[61], v74) : s[61]) : v74
  s[554] = SDL_35_3_fra_hoej
  const SDL_35_3_fra_er = s[87] && (s[63] || v57 || v58 && (v69 || v70 || v71))
  s[555] = SDL_35_3_fra_er
  const SDL_35_3_fra_ir = !s[87] || s[63] || v57 || v58 && (v63 && s[5] || v64 && v50 || SDL_35_3_ir && s[5] && v50 || SDL_35_3_ir && !(s[257] && (!v49 || !v50 && v65 === v66) && (!s[3] || s[3] && !v49) && (s[3] || s[59] === v65))) || s[64]
  s[556] = SDL_35_3_fra_ir
}

function svar_22(f, s) {
  // SDL.38.1: Du skal have søgt kommunen om sygedagpenge (SDL § 38, stk. 1)
  const v0 = f.arbejdsgiverensBetaling === 'sygedagpenge'
  s[280] = v0
  const v1 = shiftDays(f.sidsteDagMedBetaling, 7)
  s[281] = v1
  const v2 = shiftDays(s[59], 7)
  s[291] = v2
  const v3 = shiftDays(s[61], 7)
  s[293] = v3
  const v4 = v0 || !s[3]
  s[284] = v4
  const v5 = !v0 && s[5]
  s[289] = v5
  const v6 = v0 ? v1 : v2
  const v7 = v0 ? v1 : v3
  const v8 = s[59] <= 15426 /* 2012-03-27 */
  s[277] = v8
  const v9 = !s[3] && s[78] && v8
  s[269] = v9
  const v10 = s[61] >= 15427 /* 2012-03-28 */
  const v11 = !s[3] && v10 && s[255]
  s[286] = v11
  const v12 = !s[3] && s[256] && s[74]
  const v13 = shiftDays(f.underretningsbrevAfsendt, 8)
  const v14 = shiftDays(s[59], 21)
  s[278] = v14
  const v15 = shiftDays(s[61], 21)
  s[279] = v15
  const v16 = shiftDays(f.sidsteDagMedBetaling, 21)
  const v17 = f.arbejdsgiverensBetaling === 'loen'
  s[274] = v17
  const v18 = v0 || v17 || !s[3]
  const v19 = v0 ? v16 : v17 ? NEVER : v14
  const v20 = v0 ? v16 : v17 ? NEVER : v15
  const v21 = !s[87] && !v0 && !v17 && s[5]
  const v22 = s[258] && !s[3]
  const v23 = s[258] && s[5]
  const v24 = s[258] ? v2 : f.underretningsbrevSendt ? v13 : s[87] ? v14 : v19
  const v25 = s[258] ? v3 : f.underretningsbrevSendt ? v13 : s[87] ? v15 : v20
  const v26 = s[258] ? v2 : f.underretningsbrevSendt ? v13 : s[87] ? v16 : v19
  const v27 = s[258] ? v3 : f.underretningsbrevSendt ? v13 : s[87] ? v16 : v20
  const v28 = s[72] && v4
  const v29 = v9 && v4
  const v30 = v12 && (v22 || !s[258] && (f.underretningsbrevSendt || s[87] && !s[3] || !s[87] && v18))
  const v31 = s[77] && (v22 || !s[258] && (f.underretningsbrevSendt || s[87] || v18))
  const v32 = v11 || v30 || v31
  const v33 = v11 ? FIRST_DAY : v30 ? (v31 ? Math.min(v24, v26) : v24) : v26
  const v34 = v29 || v32
  const v35 = v29 ? (v32 ? Math.min(v6, v33) : v6) : v33
  const SDL_38_1 = s[63] ? FIRST_DAY : v28 ? (v34 ? Math.min(v6, v35) : v6) : v35
  s[557] = SDL_38_1
  const v37 = v11 ? NEVER : v30 ? (v31 ? Math.max(v25, v27) : v25) : v27
  const v38 = v29 ? (v32 ? Math.max(v7, v37) : v7) : v37
  const SDL_38_1_hoej = s[63] ? NEVER : v28 ? (v34 ? Math.max(v7, v38) : v7) : v38
  s[558] = SDL_38_1_hoej
  const v40 = f.persongruppe === 'loenmodtager' || f.persongruppe === 'ledig' || f.persongruppe === 'ingen'
  s[268] = v40
  const SDL_38_1_er = v40 && (s[63] || v28 || v29 || v11 || v30 || v31)
  s[559] = SDL_38_1_er
  const SDL_38_1_ir = !v40 || s[63] || s[72] && v5 || v9 && v5 || v11 || v12 && (v23 || !s[258] && f.underretningsbrevSendt === false && (s[259] || v21)) || s[77] && (v23 || !s[258] && f.underretningsbrevSendt === false && v21) || s[64]
  s[560] = SDL_38_1_ir
  // SDL.38.7.tide: Du søgte i tide (SDL § 38, stk. 1)
  const v43 = SDL_38_1_er && SDL_38_1_hoej >= f.anmodningModtaget
  const v44 = SDL_38_1_er && SDL_38_1 < f.anmodningModtaget
  const SDL_38_7_tide = v40 && (s[63] || s[72] && v43 || s[73] && v43)
  s[265] = SDL_38_7_tide
  const SDL_38_7_tide_nej = v40 && (s[63] || s[72] && v44 || s[73] && v44)
  s[266] = SDL_38_7_tide_nej
  const SDL_38_7_tide_ir = !v40 || s[63] || s[72] && SDL_38_1_ir || s[73] && SDL_38_1_ir || s[64]
  s[267] = SDL_38_7_tide_ir
  // SDL.38.8: Den for sene ansøgning undskyldes (SDL § 38, stk. 8-9)
  const v48 = !s[3] && s[260] >= f.anmodningModtaget
  s[993] = v48
  const v49 = !s[3] && s[261] < f.anmodningModtaget
  s[994] = v49
  const v50 = v49 || f.undskyldendeForhold === false
  s[992] = v50
  const v51 = (v48 || s[5]) && f.undskyldendeForhold
  s[991] = v51
  const v52 = shiftDays(f.sidsteDagMedBetaling, 28) >= f.anmodningModtaget
  s[996] = v52
  const v53 = s[65] && f.arbejdsgiverAnmeldteIkke && f.fratraeder && v52
  s[995] = v53
  const v54 = v51 || v53
  const v55 = v50 && !v53
  const v56 = s[59] <= 19722 /* 2023-12-31 */
  s[990] = v56
  const v57 = !s[3] && v10 && v56
  s[270] = v57
  const v58 = !s[3] && s[61] >= 19723 /* 2024-01-01 */ && s[62]
  s[271] = v58
  const SDL_38_8 = v40 && (s[63] || s[72] && v54 || v9 && v54 || v57 && v54 || v58 && v54)
  s[262] = SDL_38_8
  const SDL_38_8_nej = v40 && (s[63] || s[72] && v55 || v9 && v55 || v57 && v55 || v58 && v55)
  s[264] = SDL_38_8_nej
  const SDL_38_8_ir = !v40 || s[69]
  s[263] = SDL_38_8_ir
}

function svar_23(f, s) {
  // SDL.38.7: Kommunen betaler tidligst fra (SDL § 38, stk. 7)
  const v0 = Math.max(s[59], f.anmodningModtaget)
  const v1 = Math.min(s[61], f.anmodningModtaget)
  const v2 = s[262] && !s[3]
  const v3 = s[263] && !s[3] && v1 >= v0
  const v4 = s[264] || v3
  const v5 = s[264] ? (v3 ? Math.min(f.anmodningModtaget, v0) : f.anmodningModtaget) : v0
  const v6 = v2 ? (v4 ? Math.min(s[59], v5) : s[59]) : v5
  const v7 = s[264] ? (v3 ? Math.max(f.anmodningModtaget, v1) : f.anmodningModtaget) : v1
  const v8 = v2 ? (v4 ? Math.max(s[61], v7) : s[61]) : v7
  const v9 = v2 || s[264] || v3
  const v10 = s[262] && s[5] || s[263] && !(s[257] && !s[3] && (s[3] || s[59] === f.anmodningModtaget))
  const v11 = Math.max(s[59], v6)
  const v12 = Math.min(s[61], v8)
  const v13 = s[265] && !s[3]
  const v14 = s[266] && v9
  const v15 = s[267] && !s[3] && v9 && v12 >= v11
  const v16 = v14 || v15
  const v17 = v14 ? (v15 ? Math.min(v6, v11) : v6) : v11
  const v18 = v14 ? (v15 ? Math.max(v8, v12) : v8) : v12
  const v19 = v13 || v14 || v15
  const v20 = s[265] && s[5] || s[266] && v10 || s[267] && s[5] && v10 || s[267] && !(s[257] && (!v9 || !v10 && v6 === v8) && (!s[3] && v9 || s[3] && !v9) && (s[3] || s[59] === v6))
  const SDL_38_7 = s[63] ? FIRST_DAY : v13 ? (v16 ? Math.min(s[59], v17) : s[59]) : v17
  s[561] = SDL_38_7
  const SDL_38_7_hoej = s[63] ? NEVER : v13 ? (v16 ? Math.max(s[61], v18) : s[61]) : v18
  s[562] = SDL_38_7_hoej
  const SDL_38_7_er = s[268] && (s[63] || s[72] && v19 || s[269] && v19 || s[270] && v19 || s[271] && v19)
  s[563] = SDL_38_7_er
  const SDL_38_7_ir = !s[268] || s[63] || s[72] && v20 || s[269] && v20 || s[270] && v20 || s[271] && v20 || s[64]
  s[564] = SDL_38_7_ir
  // SDL.40.1: Arbejdsgiveren skal have meldt fraværet (SDL § 40, stk. 1-3)
  const v25 = s[118] && s[4] >= s[272]
  s[998] = v25
  const v26 = s[118] && s[4] < s[273]
  s[999] = v26
  const v27 = shiftDays(s[59], 28)
  s[337] = v27
  const v28 = shiftDays(s[61], 28)
  s[336] = v28
  const v29 = !s[274] || !s[3]
  const v30 = s[274] && s[5]
  const v31 = s[274] ? v27 : NEVER
  const v32 = s[274] ? v28 : NEVER
  const v33 = v29 && v32 >= NEVER
  const v34 = v25 && v29
  const v35 = s[122] && v33
  const v36 = v34 ? v31 : NEVER
  const v37 = v26 ? NEVER : v32
  const v38 = v34 ? (v26 || v35 ? Math.max(v32, v37) : v32) : v37
  const v39 = v34 || v26 || v35
  const v40 = v25 && v30 || s[122] && !((!v29 || !v30 && v31 === v32) && v29 && (!v29 || v31 === NEVER))
  const v41 = !s[3] && s[78] && s[275]
  const v42 = !s[3] && s[276] && s[277]
  const v43 = !s[3] && s[4] >= s[278]
  s[342] = v43
  const v44 = !s[3] && s[4] < s[279]
  s[338] = v44
  const v45 = v43 && v29
  const v46 = s[5] && v33
  const v47 = v45 ? v31 : NEVER
  const v48 = v44 ? NEVER : v32
  const v49 = v45 ? (v44 || v46 ? Math.max(v32, v48) : v32) : v48
  const v50 = f.arbejdsgiverensBetaling === 'ingen'
  s[1000] = v50
  const v51 = s[280] ? s[281] : s[282]
  const v52 = s[280] ? s[281] : s[283]
  const v53 = v25 && s[284]
  const v54 = s[122] && s[284] && v52 >= NEVER
  const v55 = v26 ? NEVER : v52
  const v56 = s[72] && v39
  const v57 = v41 && v39
  const v58 = v42 && (v45 || v44 || v46)
  const v59 = s[285] && (v50 && !s[3] || !v50 && (v53 || v26 || v54))
  const v60 = s[286] || v59
  const v61 = s[286] ? FIRST_DAY : v50 ? s[287] : v53 ? v51 : NEVER
  const v62 = v58 || v60
  const v63 = v58 ? (v60 ? Math.min(v47, v61) : v47) : v61
  const v64 = v57 || v62
  const v65 = v57 ? (v62 ? Math.min(v36, v63) : v36) : v63
  const SDL_40_1 = s[63] ? FIRST_DAY : v56 ? (v64 ? Math.min(v36, v65) : v36) : v65
  s[565] = SDL_40_1
  const v67 = s[286] ? NEVER : v50 ? s[288] : v53 ? (v26 || v54 ? Math.max(v52, v55) : v52) : v55
  const v68 = v58 ? (v60 ? Math.max(v49, v67) : v49) : v67
  const v69 = v57 ? (v62 ? Math.max(v38, v68) : v38) : v68
  const SDL_40_1_hoej = s[63] ? NEVER : v56 ? (v64 ? Math.max(v38, v69) : v38) : v69
  s[566] = SDL_40_1_hoej
  const SDL_40_1_er = s[65] && (s[63] || v56 || v57 || v58 || s[286] || v59)
  s[567] = SDL_40_1_er
  const SDL_40_1_ir = !s[65] || s[63] || s[72] && v40 || v41 && v40 || v42 && (v43 && v30 || s[5] && !((!v29 || !v30 && v31 === v32) && v29 && (!v29 || v31 === NEVER))) || s[286] || s[285] && (v50 && s[5] || !v50 && (v25 && s[289] || s[122] && !((!s[284] || !s[289] && v51 === v52) && s[284] && (!s[284] || v51 === NEVER)))) || s[64]
  s[568] = SDL_40_1_ir
}

function svar_24(f, s) {
  // SDL.40a.1: A-kassen skal have meldt fraværet (SDL § 40 a, stk. 1)
  const v0 = s[59] <= 16248 /* 2014-06-27 */
  s[361] = v0
  const v1 = !s[3] && s[256] && v0
  const v2 = shiftDays(f.anmeldtTilAkasse, 7)
  const v3 = s[59] <= 16658 /* 2015-08-11 */
  s[363] = v3
  const v4 = !s[3] && s[61] >= 16249 /* 2014-06-28 */ && v3
  const v5 = !s[3] && s[61] >= 16659 /* 2015-08-12 */ && s[62]
  const v6 = f.oplystDelvistLedig ? v2 : shiftDays(f.anmeldtTilAkasse, 21)
  const v7 = v4 || v5
  const v8 = v4 ? FIRST_DAY : v6
  const v9 = s[286] || v1 || v7
  const SDL_40a_1 = s[63] ? FIRST_DAY : s[269] || v9 ? (v9 ? (s[286] ? FIRST_DAY : v1 ? (v7 ? Math.min(v2, v8) : v2) : v8) : NEVER) : NEVER
  s[569] = SDL_40a_1
  const v11 = v4 ? NEVER : v6
  const SDL_40a_1_hoej = s[63] ? NEVER : s[72] ? NEVER : s[269] ? NEVER : s[286] ? NEVER : v1 ? (v7 ? Math.max(v2, v11) : v2) : v11
  s[570] = SDL_40a_1_hoej
  const SDL_40a_1_er = s[87] && (s[63] || s[72] || s[269] || s[286] || v1 || v4 || v5)
  s[571] = SDL_40a_1_er
  const SDL_40a_1_ir = !s[87] || s[63] || s[286] || v4 || s[64]
  s[572] = SDL_40a_1_ir
  // SDL.43.1: Du skal have meldt dig syg til kommunen (SDL § 43, stk. 1)
  const v15 = shiftDays(f.tredjeFravaersdag, 7)
  const v16 = s[290] ? s[291] : s[292] ? v15 : s[278]
  const v17 = s[290] ? s[293] : s[292] ? v15 : s[279]
  const v18 = !s[3] && s[294] && s[62]
  const v19 = f.aftaleForSelvstaendig ? s[291] : v16
  const v20 = f.aftaleForSelvstaendig ? s[293] : v17
  const v21 = v18 && (f.aftaleForSelvstaendig && !s[3] || f.aftaleForSelvstaendig === false && s[295])
  const v22 = s[296] || v21
  const v23 = s[296] ? (v21 ? Math.min(v16, v19) : v16) : v19
  const SDL_43_1 = s[63] ? FIRST_DAY : s[297] ? (v22 ? Math.min(v16, v23) : v16) : v23
  s[575] = SDL_43_1
  const v25 = s[296] ? (v21 ? Math.max(v17, v20) : v17) : v20
  const SDL_43_1_hoej = s[63] ? NEVER : s[297] ? (v22 ? Math.max(v17, v25) : v17) : v25
  s[576] = SDL_43_1_hoej
  const SDL_43_1_er = s[83] && (s[63] || s[297] || s[296] || v21)
  s[577] = SDL_43_1_er
  const SDL_43_1_ir = !s[83] || s[63] || s[298] || s[299] || v18 && (f.aftaleForSelvstaendig && s[5] || f.aftaleForSelvstaendig === false && s[300]) || s[64]
  s[578] = SDL_43_1_ir
  // SDL.43.5: Den for sene anmeldelse undskyldes (SDL § 43, stk. 5)
  const v29 = !s[3] && s[260] >= f.selvstaendigAnmeldt
  s[1003] = v29
  const v30 = !s[3] && s[261] < f.selvstaendigAnmeldt
  s[1004] = v30
  const v31 = v30 || f.undskyldendeForhold === false
  const v32 = v29 || s[5]
  const v33 = v32 && f.undskyldendeForhold
  const v34 = s[59] <= 15111 /* 2011-05-17 */
  s[364] = v34
  const v35 = !s[3] && s[78] && v34
  s[333] = v35
  const v36 = s[59] <= 15207 /* 2011-08-21 */
  s[365] = v36
  const v37 = !s[3] && s[61] >= 15112 /* 2011-05-18 */ && v36
  s[334] = v37
  const v38 = f.undskyldendeForhold || f.nemrefusionNede
  s[1005] = v38
  const v39 = v30 || !v38
  const v40 = v32 && v38
  const v41 = !s[3] && s[61] >= 15208 /* 2011-08-22 */ && s[62]
  s[335] = v41
  const SDL_43_5 = s[83] && (s[63] || s[72] && v33 || v35 && v33 || v37 && v40 || v41 && v40)
  s[586] = SDL_43_5
  const SDL_43_5_nej = s[83] && (s[63] || s[72] && v31 || v35 && v31 || v37 && v39 || v41 && v39)
  s[587] = SDL_43_5_nej
  const SDL_43_5_ir = !s[83] || s[69]
  s[588] = SDL_43_5_ir
  // SDL.43.4: Kommunen betaler tidligst fra (SDL § 43, stk. 4)
  const v45 = SDL_43_1_er && SDL_43_1_hoej >= f.selvstaendigAnmeldt
  s[1006] = v45
  const v46 = SDL_43_1_er && SDL_43_1 < f.selvstaendigAnmeldt
  s[1007] = v46
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
  const v57 = SDL_43_5 && s[5] || SDL_43_5_ir && !(s[257] && !s[3] && (s[3] || s[59] === f.selvstaendigAnmeldt))
  const v58 = Math.max(s[59], v53)
  const v59 = Math.min(s[61], v55)
  const v60 = v45 && !s[3]
  const v61 = v46 && v56
  const v62 = SDL_43_1_ir && !s[3] && v56 && v59 >= v58
  const v63 = v61 || v62
  const v64 = v61 ? (v62 ? Math.min(v53, v58) : v53) : v58
  const v65 = v61 ? (v62 ? Math.max(v55, v59) : v55) : v59
  const v66 = v60 || v61 || v62
  const v67 = v45 && s[5] || v46 && v57 || SDL_43_1_ir && s[5] && v57 || SDL_43_1_ir && !(s[257] && (!v56 || !v57 && v53 === v55) && (!s[3] && v56 || s[3] && !v56) && (s[3] || s[59] === v53))
  const SDL_43_4 = s[63] ? FIRST_DAY : v60 ? (v63 ? Math.min(s[59], v64) : s[59]) : v64
  s[579] = SDL_43_4
  const SDL_43_4_hoej = s[63] ? NEVER : v60 ? (v63 ? Math.max(s[61], v65) : s[61]) : v65
  s[580] = SDL_43_4_hoej
  const SDL_43_4_er = s[83] && (s[63] || s[72] && v66 || s[73] && v66)
  s[581] = SDL_43_4_er
  const SDL_43_4_ir = !s[83] || s[63] || s[72] && v67 || s[73] && v67 || s[64]
  s[582] = SDL_43_4_ir
  // SDL.43.4.tide: Du meldte dig i tide (SDL § 43, stk. 1)
  const SDL_43_4_tide = s[83] && (s[63] || s[72] && v45 || s[73] && v45)
  s[583] = SDL_43_4_tide
  const SDL_43_4_tide_nej = s[83] && (s[63] || s[72] && v46 || s[73] && v46)
  s[584] = SDL_43_4_tide_nej
  const SDL_43_4_tide_ir = !s[83] || s[63] || s[72] && SDL_43_1_ir || s[73] && SDL_43_1_ir || s[64]
  s[585] = SDL_43_4_tide_ir
  // SDL.51.1: Lediges sygedagpenge pr. uge (SDL § 51)
  const SDL_51_1 = s[88] ? f.dagpengePrUge : -Infinity
  s[321] = SDL_51_1
  const SDL_51_1_hoej = s[88] ? f.dagpengePrUge : Infinity
  s[323] = SDL_51_1_hoej
}

function svar_25(f, s) {
  // SDL.52.1: Selvstændiges sygedagpenge pr. uge ved fuldt fravær (SDL § 52, stk. 1)
  const v0 = f.selvstaendigForsikring === 'ingen'
  s[1008] = v0
  const v1 = f.vurderingsdato <= 13149 /* 2006-01-01 */ || f.vurderingsdato >= 20822 /* 2027-01-04 */
  s[311] = v1
  const v2 = SATS_1(f.vurderingsdato)
  const v3 = v1 ? -Infinity : v2
  s[307] = v3
  const v4 = v1 ? Infinity : v2
  s[309] = v4
  const v5 = v3 > -Infinity && v4 < Infinity
  const v6 = quotient([v3, 2], [3], 'nærmeste', 100)
  const v7 = quotient([v4, 2], [3], 'nærmeste', 100)
  const v8 = v1 || !v5
  const SDL_52_1_er = !s[88] || v0 || !(!v5 && !v1 && v3 === v4)
  s[599] = SDL_52_1_er
  const SDL_52_1_ir = !s[88] || !v0 && v8 || v1
  s[600] = SDL_52_1_ir
  const SDL_52_1 = s[88] ? Math.min(v3, v0 ? f.indtaegtSomSelvstaendig : Math.max(f.indtaegtSomSelvstaendig, v5 ? Math.min(v6, v7) : -Infinity)) : -Infinity
  s[597] = SDL_52_1
  const SDL_52_1_hoej = s[88] ? Math.min(v4, v0 ? f.indtaegtSomSelvstaendig : Math.max(f.indtaegtSomSelvstaendig, v5 ? Math.max(v6, v7) : Infinity)) : Infinity
  s[598] = SDL_52_1_hoej
  // SDL.53.3: Selvstændiges sygedagpenge pr. uge (SDL § 53, stk. 3)
  const v13 = f.andelAfArbejdetDuKan <= 0
  s[1009] = v13
  const v14 = f.andelAfArbejdetDuKan <= 2500
  s[1010] = v14
  const v15 = SDL_52_1 > -Infinity && SDL_52_1_hoej < Infinity
  const v16 = quotient([SDL_52_1, 3], [4], 'nærmeste', 1)
  const v17 = quotient([SDL_52_1_hoej, 3], [4], 'nærmeste', 1)
  const v18 = SDL_52_1_er && !(!v15 && (!SDL_52_1_er || !SDL_52_1_ir && SDL_52_1 === SDL_52_1_hoej))
  const v19 = SDL_52_1_ir || !v15
  const v20 = quotient([SDL_52_1], [2], 'nærmeste', 1)
  const v21 = quotient([SDL_52_1_hoej], [2], 'nærmeste', 1)
  const SDL_53_3_er = !s[88] || v13 && SDL_52_1_er || !v13 && (v14 && v18 || !v14 && (!s[301] || v18))
  s[319] = SDL_53_3_er
  const SDL_53_3_ir = !s[88] || v13 && SDL_52_1_ir || !v13 && (v14 && v19 || !v14 && s[301] && v19)
  s[320] = SDL_53_3_ir
  const SDL_53_3 = s[88] ? (v13 ? SDL_52_1 : v14 ? (v15 ? Math.min(v16, v17) : -Infinity) : s[301] ? (v15 ? Math.min(v20, v21) : -Infinity) : 0) : -Infinity
  s[322] = SDL_53_3
  const SDL_53_3_hoej = s[88] ? (v13 ? SDL_52_1_hoej : v14 ? (v15 ? Math.max(v16, v17) : Infinity) : s[301] ? (v15 ? Math.max(v20, v21) : Infinity) : 0) : Infinity
  s[324] = SDL_53_3_hoej
  // SDL.53.2: Beløb som ved fuldt fravær (SDL § 53, stk. 2)
  const v26 = f.ledigUdenLoen || s[87] || f.arbejdsgiverTilbyderDeltid === false
  const SDL_53_2 = !s[88] || v26
  s[315] = SDL_53_2
  const SDL_53_2_nej = !s[88] || !v26
  s[317] = SDL_53_2_nej
  // SDL.50.1: Det højeste beløb pr. time (SDL § 50, stk. 1)
  const v29 = quotient([v3, 100], [3700], 'nærmeste', 1)
  const v30 = quotient([v4, 100], [3700], 'nærmeste', 1)
  const SDL_50_1_er = !s[88] || !(!v5 && !v1 && v3 === v4)
  s[327] = SDL_50_1_er
  const SDL_50_1_ir = !s[88] || v8
  s[328] = SDL_50_1_ir
  const SDL_50_1 = s[88] ? (v5 ? Math.min(v29, v30) : -Infinity) : -Infinity
  s[325] = SDL_50_1
  const SDL_50_1_hoej = s[88] ? (v5 ? Math.max(v29, v30) : Infinity) : Infinity
  s[326] = SDL_50_1_hoej
  // SDL.47.1: Sygedagpenge pr. uge ved fuldt fravær (SDL § 47, stk. 1)
  const v35 = SDL_50_1_er && f.timefortjeneste >= SDL_50_1
  s[1013] = v35
  const v36 = SDL_50_1_er && f.timefortjeneste < SDL_50_1_hoej
  s[303] = v36
  const v37 = f.normalTimerPrUge >= 3700
  s[1014] = v37
  const v38 = v36 || !v37
  s[1012] = v38
  const v39 = v35 || SDL_50_1_ir
  s[304] = v39
  const v40 = v39 && v37
  s[1011] = v40
  const v41 = Math.min(f.timefortjeneste, SDL_50_1)
  s[305] = v41
  const v42 = Math.min(f.timefortjeneste, SDL_50_1_hoej)
  s[306] = v42
  const v43 = v41 <= -Infinity
  s[308] = v43
  const v44 = quotient([v41, f.normalTimerPrUge], [100], 'nærmeste', 1)
  const v45 = quotient([v42, f.normalTimerPrUge], [100], 'nærmeste', 1)
  const v46 = SDL_50_1_er && !(v43 && (!SDL_50_1_er || !SDL_50_1_ir && v41 === v42))
  s[310] = v46
  const v47 = Math.min(v3, v43 ? -Infinity : Math.min(v44, v45))
  const v48 = Math.min(v4, v43 ? Infinity : Math.max(v44, v45))
  const v49 = SDL_50_1_ir || v43 || v1
  s[312] = v49
  const v50 = v38 && v46
  const v51 = v40 || v50
  const v52 = v40 && v1 || v38 && v49
  const v53 = !s[3] && s[78] && s[74]
  const SDL_47_1 = s[63] ? -Infinity : v40 ? (v50 ? Math.min(v3, v47) : v3) : v47
  s[313] = SDL_47_1
  const SDL_47_1_hoej = s[63] ? Infinity : v40 ? (v50 ? Math.max(v4, v48) : v4) : v48
  s[314] = SDL_47_1_hoej
  const SDL_47_1_er = s[63] || s[72] && v51 || v53 && v51 || s[77] && v51
  s[316] = SDL_47_1_er
  const SDL_47_1_ir = s[63] || s[72] && v52 || v53 && v52 || s[77] && v52 || s[64]
  s[318] = SDL_47_1_ir
}

function svar_26(f, s) {
  // SDL.53.1: Lønmodtagerens sygedagpenge pr. uge (SDL § 53, stk. 1)
  const v0 = Math.max(0, s[302])
  const v1 = v0 >= 3700
  s[1017] = v1
  const v2 = s[303] || !v1
  s[1016] = v2
  const v3 = s[304] && v1
  s[1015] = v3
  const v4 = quotient([s[305], v0], [100], 'nærmeste', 1)
  const v5 = quotient([s[306], v0], [100], 'nærmeste', 1)
  const v6 = Math.min(s[307], s[308] ? -Infinity : Math.min(v4, v5))
  const v7 = Math.min(s[309], s[308] ? Infinity : Math.max(v4, v5))
  const v8 = v2 && s[310]
  const v9 = v3 || v8
  const v10 = v3 ? (v8 ? Math.min(s[307], v6) : s[307]) : v6
  const v11 = v3 ? (v8 ? Math.max(s[309], v7) : s[309]) : v7
  const v12 = v3 && s[311] || v2 && s[312]
  const v13 = Math.max(s[313], v10)
  const v14 = Math.min(s[314], v11)
  const v15 = s[315] && s[316]
  const v16 = s[317] && v9
  const v17 = !s[88] && s[316] && v9 && v14 >= v13
  const v18 = v16 || v17
  const v19 = v16 ? (v17 ? Math.min(v10, v13) : v10) : v13
  const v20 = v16 ? (v17 ? Math.max(v11, v14) : v11) : v14
  const SDL_53_1_er = !s[88] || v15 || v16 || v17
  s[603] = SDL_53_1_er
  const SDL_53_1_ir = !s[88] || s[315] && s[318] || s[317] && v12 || !s[88] && s[318] && v12 || !s[88] && !((!s[316] || !s[318] && s[313] === s[314]) && (!v9 || !v12 && v10 === v11) && (s[316] && v9 || !s[316] && !v9) && (!s[316] || s[313] === v10))
  s[604] = SDL_53_1_ir
  const SDL_53_1 = s[88] ? (v15 ? (v18 ? Math.min(s[313], v19) : s[313]) : v19) : -Infinity
  s[601] = SDL_53_1
  const SDL_53_1_hoej = s[88] ? (v15 ? (v18 ? Math.max(s[314], v20) : s[314]) : v20) : Infinity
  s[602] = SDL_53_1_hoej
  // SDL.46.1: Sygedagpenge pr. uge (SDL § 46, stk. 1)
  const SDL_46_1_er = !s[88] || s[87] || s[83] && s[319] || !s[83] && SDL_53_1_er
  s[591] = SDL_46_1_er
  const SDL_46_1_ir = !s[88] || s[87] && !s[88] || !s[87] && (s[83] && s[320] || !s[83] && SDL_53_1_ir)
  s[592] = SDL_46_1_ir
  const SDL_46_1 = s[88] ? (s[87] ? s[321] : s[83] ? s[322] : SDL_53_1) : -Infinity
  s[589] = SDL_46_1
  const SDL_46_1_hoej = s[88] ? (s[87] ? s[323] : s[83] ? s[324] : SDL_53_1_hoej) : Infinity
  s[590] = SDL_46_1_hoej
  // SDL.47.1.3: Sygedagpenge pr. uge fra arbejdsgiveren (SDL § 47, stk. 1)
  const v29 = Math.min(s[325], f.timeloenHosArbejdsgiveren)
  const v30 = Math.min(s[326], f.timeloenHosArbejdsgiveren)
  const v31 = v29 <= -Infinity
  const v32 = quotient([v29, f.normalTimerPrUge], [100], 'nærmeste', 1)
  const v33 = quotient([v30, f.normalTimerPrUge], [100], 'nærmeste', 1)
  const v34 = s[327] && !(v31 && (!s[327] || !s[328] && v29 === v30))
  const v35 = s[328] || v31
  const SDL_47_1_3 = s[63] ? -Infinity : v31 ? -Infinity : Math.min(v32, v33)
  s[593] = SDL_47_1_3
  const SDL_47_1_3_hoej = s[63] ? Infinity : v31 ? Infinity : Math.max(v32, v33)
  s[594] = SDL_47_1_3_hoej
  const SDL_47_1_3_er = s[63] || s[72] && v34 || s[73] && v34
  s[595] = SDL_47_1_3_er
  const SDL_47_1_3_ir = s[63] || s[72] && v35 || s[73] && v35 || s[64]
  s[596] = SDL_47_1_3_ir
  // SDL.54.1: Refusion til arbejdsgiveren (SDL § 54, stk. 1)
  const v40 = s[329] && f.vurderingsdato >= s[330]
  s[1023] = v40
  const v41 = s[329] && f.vurderingsdato < s[331]
  s[1024] = v41
  const v42 = v41 || s[124]
  s[1021] = v42
  const v43 = (v40 || s[332]) && s[200] && (v40 || s[123])
  s[1020] = v43
  const v44 = s[332] && s[69]
  s[1022] = v44
  const v45 = !s[3] && f.vurderingsdato >= s[59]
  s[1027] = v45
  const v46 = !s[3] && f.vurderingsdato < s[61]
  s[1028] = v46
  const v47 = s[71] || f.aftaleMedArbejdsgiver === false || v46
  s[1026] = v47
  const v48 = s[121] && f.aftaleMedArbejdsgiver && (v45 || s[5])
  s[1025] = v48
  const v49 = v43 || v48
  s[1018] = v49
  const v50 = (v42 || v44) && v47
  s[1019] = v50
  const v51 = !s[65] || !s[274] || v50
  const v52 = s[65] && s[274] && v49
  const SDL_54_1 = s[63] || s[72] && v52 || s[73] && v52
  s[605] = SDL_54_1
  const SDL_54_1_nej = s[63] || s[72] && v51 || s[73] && v51
  s[606] = SDL_54_1_nej
  // SDL.59.6: Refusion trods for sen anmeldelse (SDL § 59, stk. 6)
  const v55 = !s[3] && s[260] >= f.refusionskravFremsat
  s[1029] = v55
  const v56 = !s[3] && s[261] < f.refusionskravFremsat
  s[1030] = v56
  const v57 = f.skyldesLoenmodtageren || f.forkertVejledning || f.saerligeOmstaendighederForRefusion
  s[1031] = v57
  const v58 = v56 || !v57
  const v59 = v55 || s[5]
  const v60 = v59 && v57
  const v61 = f.nemrefusionNede || f.skyldesLoenmodtageren || f.forkertVejledning || f.saerligeOmstaendighederForRefusion
  s[1032] = v61
  const v62 = v56 || !v61
  const v63 = v59 && v61
  const SDL_59_6 = s[65] && (s[63] || s[72] && v60 || s[333] && v60 || s[334] && v63 || s[335] && v63)
  s[339] = SDL_59_6
  const SDL_59_6_nej = s[65] && (s[63] || s[72] && v58 || s[333] && v58 || s[334] && v62 || s[335] && v62)
  s[340] = SDL_59_6_nej
}

function svar_27(f, s) {
  // SDL.59.2: Refusion tidligst fra (SDL § 59, stk. 2-5)
  const v0 = !s[3] && s[336] >= f.arbejdsgiverAnmeldt
  s[1036] = v0
  const v1 = !s[3] && s[337] < f.arbejdsgiverAnmeldt
  s[1037] = v1
  const v2 = v0 || s[338] || s[339]
  s[1033] = v2
  const v3 = s[340] || s[341]
  const v4 = (v1 || s[5]) && (s[342] || s[5]) && v3 && (v1 || s[342] || s[340])
  s[1034] = v4
  const v5 = s[5] && s[341]
  s[1035] = v5
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
  const v20 = !s[3] && s[283] >= f.arbejdsgiverAnmeldt
  s[1040] = v20
  const v21 = !s[3] && s[282] < f.arbejdsgiverAnmeldt
  s[1041] = v21
  const v22 = !s[3] && s[4] < shiftDays(s[61], 30)
  s[1042] = v22
  const v23 = !s[3] && s[4] >= shiftDays(s[59], 30)
  s[1043] = v23
  const v24 = v20 || v22 || s[339]
  s[1038] = v24
  const v25 = (v21 || s[5]) && (v23 || s[5]) && v3 && (v21 || v23 || s[340])
  s[1039] = v25
  const v26 = v25 || v11
  const v27 = v25 ? v13 : v8
  const v28 = v25 ? v16 : v9
  const v29 = s[72] && v19
  const v30 = s[269] && v19
  const v31 = s[285] && (v24 || v25 || v11)
  const v32 = s[286] || v31
  const v33 = s[286] ? FIRST_DAY : v24 ? (v26 ? Math.min(v6, v27) : v6) : v27
  const v34 = v30 || v32
  const v35 = v30 ? (v32 ? Math.min(v15, v33) : v15) : v33
  const SDL_59_2 = s[63] ? FIRST_DAY : v29 ? (v34 ? Math.min(v15, v35) : v15) : v35
  s[607] = SDL_59_2
  const v37 = s[286] ? NEVER : v24 ? (v26 ? Math.max(v6, v28) : v6) : v28
  const v38 = v30 ? (v32 ? Math.max(v18, v37) : v18) : v37
  const SDL_59_2_hoej = s[63] ? NEVER : v29 ? (v34 ? Math.max(v18, v38) : v18) : v38
  s[608] = SDL_59_2_hoej
  const SDL_59_2_er = s[65] && (s[63] || v29 || v30 || s[286] || v31)
  s[609] = SDL_59_2_er
  const SDL_59_2_ir = !s[65] || s[63] || s[72] && v10 || s[269] && v10 || s[286] || s[285] && v10 || s[64]
  s[610] = SDL_59_2_ir
}

function svar_28(f, s) {
  const v0 = s[88] ? 0 : 4
  s[371] = v0
  const v1 = f.vurderingsdato >= 19134 /* 2022-05-22 */
  s[771] = v1
  const v2 = f.ressourceforloebPlanlagtTil >= 20485 /* 2026-02-01 */
  s[780] = v2
  const v3 = f.ressourceforloebErBevilget ? 1 : 0
  s[380] = v3
  const v4 = s[343] ? 4 : 0
  s[381] = v4
  const v5 = f.ressourceforloebStartede >= 20485 /* 2026-02-01 */
  s[788] = v5
  const v6 = s[344] ? 4 : 0
  s[386] = v6
  const v7 = s[69] ? 4 : 0
  s[403] = v7
  const v8 = s[3] ? 0 : 1
  s[404] = v8
  const v9 = s[5] ? 4 : 0
  s[405] = v9
  const v10 = s[341] ? 4 : 0
  s[424] = v10
  const v11 = s[345] ? 1 : 0
  s[460] = v11
  const v12 = 1 + v0
  s[465] = v12
  const v13 = !s[3] && !s[346]
  s[478] = v13
  const v14 = s[347] ? 1 : 0
  s[485] = v14
  const v15 = s[46] ? 4 : 0
  s[518] = v15
  const v16 = s[48] ? 4 : 0
  s[519] = v16
  const v17 = s[247] ? 4 : 0
  s[520] = v17
  const v18 = s[348] ? 1 : 0
  s[611] = v18
  const v19 = !s[3] && !s[5] && s[349] && s[59] < NEVER
  s[358] = v19
  const v20 = s[59] >= 16440 /* 2015-01-05 */
  s[613] = v20
  const v21 = s[59] >= 13332 /* 2006-07-03 */ ? 1 : 0
  s[359] = v21
  const v22 = s[88] ? 1 : 0
  s[615] = v22
  const v23 = f.vurderingsdato >= 15884 /* 2013-06-28 */ ? 4 : 0
  s[627] = v23
  const v24 = s[109] ? 3 : 0
  s[626] = v24
  const v25 = f.vurderingsdato <= 15883 /* 2013-06-27 */
  s[625] = v25
  const v26 = s[350] ? 2 : 0
  s[624] = v26
  const v27 = f.vurderingsdato <= 15705 /* 2012-12-31 */
  s[623] = v27
  const v28 = f.vurderingsdato <= 15011 /* 2011-02-06 */
  s[622] = v28
  const v29 = s[3] ? 0 : s[0] <= 15011 /* 2011-02-06 */ ? v18 : s[254] ? 2 : 0
  s[638] = v29
  const v30 = s[36] && !s[351] && s[35] === s[37] && s[35] < NEVER
  s[664] = v30
  const v31 = s[35] >= 20485 /* 2026-02-01 */
  s[668] = v31
  const v32 = s[35] >= 15012 /* 2011-02-07 */
  const v33 = v32 ? 2 : 0
  s[667] = v33
  const v34 = s[35] >= 13332 /* 2006-07-03 */ ? 1 : 0
  s[665] = v34
  const v35 = s[35] >= 16252 /* 2014-07-01 */
  const v36 = v32 ? 3 : 0
  s[672] = v36
  const v37 = s[352] ? v36 : v35 ? 4 : 0
  s[671] = v37
  const v38 = s[35] >= 13545 /* 2007-02-01 */ ? 2 : 0
  s[670] = v38
  const v39 = v35 ? 3 : 0
  s[677] = v39
  const v40 = v30 ? v34 : 0
  s[681] = v40
  const v41 = s[59] >= 16252 /* 2014-07-01 */
  s[682] = v41
  const v42 = s[59] >= 15012 /* 2011-02-07 */
  s[813] = v42
  const v43 = v42 ? 2 : 0
  s[360] = v43
  const v44 = v19 ? (s[129] ? v21 : v43) : 0
  s[683] = v44
  const v45 = s[59] >= 15341 /* 2012-01-02 */
  s[696] = v45
  const v46 = v20 ? 3 : 0
  s[698] = v46
  const v47 = f.vurderingsdato <= 16800 /* 2015-12-31 */
  s[747] = v47
  const v48 = s[163] ? 4 : 0
  s[751] = v48
  const v49 = s[130] ? 3 : 0
  s[750] = v49
  const v50 = f.vurderingsdato <= 18261 /* 2019-12-31 */
  s[749] = v50
  const v51 = f.vurderingsdato <= 16251 /* 2014-06-30 */
  s[748] = v51
  const v52 = s[111] ? 5 : 0
  s[768] = v52
  const v53 = f.vurderingsdato <= 20484 /* 2026-01-31 */
  s[767] = v53
  const v54 = s[109] ? 2 : 0
  s[765] = v54
  const v55 = f.vurderingsdato <= 17682 /* 2018-05-31 */
  s[764] = v55
  const v56 = f.vurderingsdato <= 19133 /* 2022-05-21 */
  s[770] = v56
  const v57 = f.vurderingsdato <= 18992 /* 2021-12-31 */
  s[769] = v57
  const v58 = s[88] ? 2 : 0
  s[774] = v58
  const v59 = f.ressourceforloebPlanlagtTil <= 20484 /* 2026-01-31 */
  s[779] = v59
  const v60 = s[353] ? 1 : 0
  s[778] = v60
  const v61 = f.ressourceforloebStartede <= 20484 /* 2026-01-31 */
  s[787] = v61
  const v62 = f.ressourceforloebStartede <= 18261 /* 2019-12-31 */
  s[783] = v62
  const v63 = s[354] ? 1 : 0
  s[782] = v63
  const v64 = s[163] ? 3 : 0
  s[792] = v64
  const v65 = s[111] ? 2 : 0
  s[802] = v65
  const v66 = f.vurderingsdato <= 17896 /* 2018-12-31 */ ? v22 : f.vurderingsdato >= 17897 /* 2019-01-01 */ ? 2 : 0
  s[809] = v66
  const v67 = s[355] ? v44 : 0
  s[810] = v67
  const v68 = f.saerligeGrundeTilAndetTidspunkt ? 1 : 0
  s[811] = v68
  const v69 = f.vurderingsdato <= 20634 /* 2026-06-30 */
  s[829] = v69
  const v70 = v69 ? v52 : s[131] ? 6 : 0
  s[822] = v70
  const v71 = f.vurderingsdato <= 20088 /* 2024-12-31 */
  s[821] = v71
  const v72 = f.vurderingsdato <= 16439 /* 2015-01-04 */
  s[820] = v72
  const v73 = s[131] ? 5 : 0
  s[844] = v73
  const v74 = s[140] ? 5 : 0
  s[846] = v74
  const v75 = v28 ? v22 : v26
  s[857] = v75
  const v76 = s[59] >= 15517 /* 2012-06-26 */
  s[986] = v76
  const v77 = v76 ? 4 : 0
  s[362] = v77
  const v78 = s[59] >= 15398 /* 2012-02-28 */ ? 3 : 0
  s[871] = v78
  const v79 = v19 ? (s[129] ? v21 : s[195] ? v43 : v41 ? 3 : 0) : 0
  s[879] = v79
}

function svar_29(f, s) {
  const v0 = s[99] && !s[101] && s[356] === s[357] && s[356] < NEVER
  s[885] = v0
  const v1 = s[59] >= 15427 /* 2012-03-28 */
  s[997] = v1
  const v2 = v1 ? 3 : 0
  s[989] = v2
  const v3 = s[87] ? (s[358] ? (s[129] ? s[359] : s[277] ? s[360] : s[255] ? v2 : s[361] ? s[362] : s[363] ? (s[59] >= 16249 /* 2014-06-28 */ ? 5 : 0) : s[59] >= 16659 /* 2015-08-12 */ ? 6 : 0) : 0) : 0
  s[1001] = v3
  const v4 = s[358] ? (s[129] ? s[359] : s[364] ? s[360] : s[365] ? (s[59] >= 15112 /* 2011-05-18 */ ? 3 : 0) : s[59] >= 15208 /* 2011-08-22 */ ? 4 : 0) : 0
  s[1002] = v4
}

export function svar(f) {
  const s = new Array(1044)
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
  return { ALF_62_3: s[188], ALF_62_3_hoej: s[189], ALF_62_3_kan: (s[187] ? 1 : 0) + (s[190] ? 4 : 0), BEK937_27_kan: (s[366] ? 1 : 0) + (s[367] ? 2 : 0) + (s[368] ? 4 : 0), LAB_107_1_kan: (s[369] ? 1 : 0) + (s[370] ? 2 : 0) + s[371], LAB_110_1: s[372], LAB_110_1_hoej: s[373], LAB_110_1_kan: (f.erIJobafklaring ? 1 : 0) + (s[374] ? 4 : 0), LAB_112_1_kan: (s[375] ? 1 : 0) + (s[376] ? 2 : 0) + (s[377] ? 4 : 0), LAB_112_2_kan: (s[114] ? 1 : 0) + (s[110] ? 2 : 0) + s[371], LAB_112_3_kan: (s[113] ? 1 : 0) + (s[115] ? 2 : 0) + s[371], LAB_113_4: s[378], LAB_113_4_hoej: s[379], LAB_113_4_kan: s[380] + s[381], LAB_113_4_ydelse_kan: (s[382] ? 1 : 0) + (s[383] ? 2 : 0) + s[381], LAB_114_1: s[384], LAB_114_1_hoej: s[385], LAB_114_1_kan: s[380] + s[386], LAB_114_1_plan_kan: (s[387] ? 1 : 0) + (s[388] ? 2 : 0) + s[386], LAB_114_3: s[389], LAB_114_3_hoej: s[390], LAB_114_3_kan: 1 + (s[391] ? 4 : 0), LAB_114_4: s[392], LAB_114_4_hoej: s[393], LAB_114_4_kan: s[380] + (s[394] ? 4 : 0), LOV1750_21_8_kan: (s[395] ? 1 : 0) + (s[396] ? 2 : 0) + (s[397] ? 4 : 0), SDL_2_kan: (s[398] ? 1 : 0) + (s[399] ? 2 : 0) + (s[400] ? 4 : 0), SDL_2_1_kan: (s[401] ? 1 : 0) + (s[402] ? 2 : 0) + s[403], SDL_3_kan: (s[127] ? 1 : 0) + (s[128] ? 2 : 0) + s[371], SDL_6_1: s[59], SDL_6_1_hoej: s[61], SDL_6_1_kan: s[404] + s[405], SDL_7_1_kan: (s[89] ? 1 : 0) + (s[95] ? 2 : 0) + s[371], SDL_7_1_ferie_kan: (s[88] ? 0 : 1) + 2 + s[371], SDL_7_1_ferieaftale_kan: (s[406] ? 1 : 0) + (s[407] ? 2 : 0) + s[371], SDL_7_1_genoptagelse: s[408], SDL_7_1_genoptagelse_hoej: s[409], SDL_7_1_genoptagelse_kan: (f.ferieAftalt ? 1 : 0) + (s[410] ? 4 : 0), SDL_7_1_ny_kan: (s[411] ? 1 : 0) + (s[412] ? 2 : 0) + s[371], SDL_7_2_kan: (s[413] ? 1 : 0) + (s[414] ? 2 : 0) + s[371], SDL_7_3: s[415], SDL_7_3_hoej: s[416], SDL_7_3_kan: (s[417] ? 1 : 0) + (s[418] ? 4 : 0), SDL_7_5_kan: (s[419] ? 1 : 0) + (s[420] ? 2 : 0) + s[371], SDL_7a_1: s[421], SDL_7a_1_hoej: s[422], SDL_7a_1_kan: (s[423] ? 1 : 0) + s[424], SDL_7c_kan: (s[138] ? 1 : 0) + (s[139] ? 2 : 0) + (s[140] ? 0 : 4), SDL_10a_kan: (s[425] ? 1 : 0) + (s[426] ? 2 : 0) + s[371], SDL_11_3: s[427], SDL_11_3_hoej: s[428], SDL_11_3_kan: 1 + (s[429] ? 0 : 4), SDL_11a_1_kan: (s[430] ? 1 : 0) + (s[431] ? 2 : 0) + (s[432] ? 4 : 0), SDL_12_1_1_kan: (s[137] ? 1 : 0) + (s[135] ? 2 : 0) + (s[136] ? 4 : 0), SDL_12_1_2_kan: (s[171] ? 1 : 0) + (s[166] ? 2 : 0) + (s[165] ? 4 : 0), SDL_12_1_3_kan: (s[433] ? 1 : 0) + (s[434] ? 2 : 0) + s[371], SDL_13b_1: s[435], SDL_13b_1_hoej: s[436], SDL_13b_1_kan: (s[437] ? 1 : 0) + (s[438] ? 4 : 0), SDL_13b_1_antal: s[439], SDL_13b_1_antal_hoej: s[440], SDL_13b_1_antal_kan: (s[441] ? 1 : 0) + (s[442] ? 4 : 0), SDL_13b_1_naeste: s[443], SDL_13b_1_naeste_hoej: s[444], SDL_13b_1_naeste_kan: (s[445] ? 1 : 0) + (s[446] ? 4 : 0), SDL_13b_5_kan: (s[447] ? 1 : 0) + (s[448] ? 2 : 0) + (s[449] ? 4 : 0), SDL_13f_1_kan: (s[142] ? 1 : 0) + (s[141] ? 2 : 0) + (s[132] ? 0 : 4), SDL_13f_1_dag: s[450], SDL_13f_1_dag_hoej: s[451], SDL_13f_1_dag_kan: (s[452] ? 1 : 0) + (s[453] ? 4 : 0), SDL_21_1_1_kan: (s[454] ? 1 : 0) + (s[455] ? 2 : 0) + s[371], SDL_21_1_2_kan: (s[456] ? 1 : 0) + (s[457] ? 2 : 0) + s[371], SDL_21_1_3_kan: (s[458] ? 1 : 0) + (s[459] ? 2 : 0) + s[371], SDL_21_4_kan: s[460] + (s[461] ? 2 : 0) + (s[462] ? 4 : 0), SDL_21_4_dag: s[463], SDL_21_4_dag_hoej: s[464], SDL_21_4_dag_kan: s[465], SDL_21_4_fra: s[466], SDL_21_4_fra_hoej: s[467], SDL_21_4_fra_kan: s[460] + (s[468] ? 4 : 0), SDL_21a_kan: (s[469] ? 1 : 0) + (s[470] ? 2 : 0) + s[371], SDL_24_1: s[103], SDL_24_1_hoej: s[105], SDL_24_1_kan: (s[99] ? 1 : 0) + (s[101] ? 4 : 0), SDL_24_1_ophoer: s[471], SDL_24_1_ophoer_hoej: s[472], SDL_24_1_ophoer_kan: (s[473] ? 1 : 0) + (s[474] ? 4 : 0), SDL_24_1_revurdering_kan: (s[475] ? 1 : 0) + (s[476] ? 2 : 0) + (s[477] ? 4 : 0), SDL_24_3: flat(s[1]), SDL_24_3_hoej: flat(s[2]), SDL_24_3_kan: s[404] + (s[478] ? 2 : 0) + s[405], SDL_24a_1_kan: (s[196] ? 1 : 0) + (s[199] ? 2 : 0) + (s[198] ? 4 : 0), SDL_24a_1_graense_kan: (s[91] ? 1 : 0) + (s[94] ? 2 : 0) + (s[92] ? 4 : 0), SDL_24a_2: s[479], SDL_24a_2_hoej: s[480], SDL_24a_2_kan: (s[481] ? 1 : 0) + (s[482] ? 4 : 0), SDL_24a_6_kan: (s[483] ? 1 : 0) + (s[484] ? 2 : 0) + s[371], SDL_24b_1_kan: s[485] + (s[486] ? 2 : 0) + s[371], SDL_24b_2: s[487], SDL_24b_2_hoej: s[488], SDL_24b_2_kan: s[485] + (s[489] ? 4 : 0), SDL_24c_1_kan: (s[490] ? 1 : 0) + (s[491] ? 2 : 0) + s[371], SDL_25_1: s[102], SDL_25_1_hoej: s[104], SDL_25_1_kan: (s[98] ? 1 : 0) + (s[100] ? 4 : 0), SDL_26_1_kan: (s[492] ? 1 : 0) + (s[493] ? 2 : 0) + (s[494] ? 4 : 0), SDL_26_1_covid: s[206], SDL_26_1_covid_hoej: s[207], SDL_26_1_covid_kan: (s[208] ? 1 : 0) + (s[209] ? 4 : 0), SDL_26_1_fra: s[495], SDL_26_1_fra_hoej: s[496], SDL_26_1_fra_kan: (s[497] ? 1 : 0) + (s[498] ? 4 : 0), SDL_26_1_uger: s[499], SDL_26_1_uger_hoej: s[500], SDL_26_1_uger_kan: (s[501] ? 1 : 0) + s[403], SDL_26_2_kan: (s[502] ? 1 : 0) + (s[503] ? 2 : 0) + (s[504] ? 4 : 0), SDL_26_3_covid: s[210], SDL_26_3_covid_hoej: s[211], SDL_26_3_covid_kan: (s[212] ? 1 : 0) + (s[213] ? 4 : 0), SDL_26a_1_covid: s[505], SDL_26a_3_covid: s[214], SDL_26a_3_covid_kan: s[215] ? 4 : 1, SDL_26c_covid: s[221], SDL_26c_covid_hoej: s[223], SDL_26c_covid_kan: (s[217] ? 1 : 0) + (s[219] ? 4 : 0), SDL_26d_covid: s[220], SDL_26d_covid_hoej: s[222], SDL_26d_covid_kan: (s[216] ? 1 : 0) + (s[218] ? 4 : 0), SDL_26f_covid: s[506], SDL_26f_covid_hoej: s[507], SDL_26f_covid_kan: (s[508] ? 1 : 0) + (s[509] ? 4 : 0), SDL_26g_covid: s[224], SDL_26g_covid_hoej: s[225], SDL_26g_covid_kan: (s[226] ? 1 : 0) + (s[227] ? 4 : 0), SDL_26h_covid: s[510], SDL_26h_covid_hoej: s[511], SDL_26h_covid_kan: (s[512] ? 1 : 0) + (s[513] ? 4 : 0), SDL_26i_covid: s[514], SDL_26i_covid_hoej: s[515], SDL_26i_covid_kan: (s[516] ? 1 : 0) + (s[517] ? 4 : 0), SDL_27_1_kan: (s[106] ? 1 : 0) + (s[107] ? 2 : 0) + (s[108] ? 4 : 0), SDL_27_1_1_kan: (s[50] ? 1 : 0) + (s[45] ? 2 : 0) + s[518], SDL_27_1_2_kan: (s[51] ? 1 : 0) + (s[56] ? 2 : 0) + s[519], SDL_27_1_2_slut: s[244], SDL_27_1_2_slut_hoej: s[245], SDL_27_1_2_slut_kan: (s[246] ? 1 : 0) + s[520], SDL_27_1_2_uger: s[521], SDL_27_1_2_uger_hoej: s[522], SDL_27_1_2_uger_kan: (s[523] ? 1 : 0) + s[519], SDL_27_1_3_kan: (s[52] ? 1 : 0) + (s[57] ? 2 : 0) + s[519], SDL_27_1_3_slut: s[248], SDL_27_1_3_slut_hoej: s[249], SDL_27_1_3_slut_kan: (s[250] ? 1 : 0) + s[520], SDL_27_1_3_uger: s[233], SDL_27_1_3_uger_hoej: s[235], SDL_27_1_3_uger_kan: (s[231] ? 1 : 0) + s[519], SDL_27_1_4_kan: (s[53] ? 1 : 0) + (s[58] ? 2 : 0) + s[518], SDL_27_1_4_slut: s[524], SDL_27_1_4_slut_hoej: s[525], SDL_27_1_4_slut_kan: (s[526] ? 1 : 0) + (s[527] ? 4 : 0), SDL_27_1_5_kan: (s[54] ? 1 : 0) + (s[47] ? 2 : 0) + s[519], SDL_27_1_6_kan: (s[55] ? 1 : 0) + (s[49] ? 2 : 0) + s[519], SDL_27_1_7_kan: (s[238] ? 1 : 0) + (s[243] ? 2 : 0) + s[519], SDL_27_1_7_2_kan: (s[528] ? 1 : 0) + (s[529] ? 2 : 0) + (s[530] ? 4 : 0), SDL_27_1_slut: s[531], SDL_27_1_slut_hoej: s[532], SDL_27_1_slut_kan: (s[533] ? 1 : 0) + (s[534] ? 4 : 0), SDL_29_1_kan: (s[535] ? 1 : 0) + (s[536] ? 2 : 0) + (s[537] ? 4 : 0), SDL_30_kan: (s[70] ? 1 : 0) + (s[71] ? 2 : 0) + s[403], SDL_30_1: s[66], SDL_30_1_hoej: s[67], SDL_30_1_kan: (s[68] ? 1 : 0) + s[403], SDL_30_2_kan: (s[538] ? 1 : 0) + (s[539] ? 2 : 0) + s[403], SDL_30_fleksjob_kan: (s[540] ? 1 : 0) + (s[541] ? 2 : 0) + (s[542] ? 4 : 0), SDL_31_1: s[184], SDL_31_1_hoej: s[185], SDL_31_1_kan: (s[183] ? 1 : 0) + (s[186] ? 4 : 0), SDL_32_kan: (s[123] ? 1 : 0) + (s[124] ? 2 : 0) + s[403], SDL_32_1_kan: (s[82] ? 1 : 0) + (s[81] ? 2 : 0) + s[403], SDL_33_1: s[330], SDL_33_1_hoej: s[331], SDL_33_1_kan: (s[329] ? 1 : 0) + (s[332] ? 4 : 0), SDL_34_1_kan: (s[543] ? 1 : 0) + (s[544] ? 2 : 0) + s[403], SDL_35_2: s[545], SDL_35_2_hoej: s[546], SDL_35_2_kan: (s[547] ? 1 : 0) + (s[548] ? 4 : 0), SDL_35_3: s[549], SDL_35_3_hoej: s[550], SDL_35_3_kan: (s[551] ? 1 : 0) + (s[552] ? 4 : 0), SDL_35_3_fra: s[553], SDL_35_3_fra_hoej: s[554], SDL_35_3_fra_kan: (s[555] ? 1 : 0) + (s[556] ? 4 : 0), SDL_38_1: s[557], SDL_38_1_hoej: s[558], SDL_38_1_kan: (s[559] ? 1 : 0) + (s[560] ? 4 : 0), SDL_38_7: s[561], SDL_38_7_hoej: s[562], SDL_38_7_kan: (s[563] ? 1 : 0) + (s[564] ? 4 : 0), SDL_38_7_tide_kan: (s[265] ? 1 : 0) + (s[266] ? 2 : 0) + (s[267] ? 4 : 0), SDL_38_8_kan: (s[262] ? 1 : 0) + (s[264] ? 2 : 0) + (s[263] ? 4 : 0), SDL_40_1: s[565], SDL_40_1_hoej: s[566], SDL_40_1_kan: (s[567] ? 1 : 0) + (s[568] ? 4 : 0), SDL_40a_1: s[569], SDL_40a_1_hoej: s[570], SDL_40a_1_kan: (s[571] ? 1 : 0) + (s[572] ? 4 : 0), SDL_41_1: s[192], SDL_41_1_hoej: s[193], SDL_41_1_kan: (s[191] ? 1 : 0) + (s[194] ? 4 : 0), SDL_42_1_kan: (s[573] ? 1 : 0) + (s[574] ? 2 : 0) + s[403], SDL_43_1: s[575], SDL_43_1_hoej: s[576], SDL_43_1_kan: (s[577] ? 1 : 0) + (s[578] ? 4 : 0), SDL_43_4: s[579], SDL_43_4_hoej: s[580], SDL_43_4_kan: (s[581] ? 1 : 0) + (s[582] ? 4 : 0), SDL_43_4_tide_kan: (s[583] ? 1 : 0) + (s[584] ? 2 : 0) + (s[585] ? 4 : 0), SDL_43_5_kan: (s[586] ? 1 : 0) + (s[587] ? 2 : 0) + (s[588] ? 4 : 0), SDL_46_1: s[589], SDL_46_1_hoej: s[590], SDL_46_1_kan: (s[591] ? 1 : 0) + (s[592] ? 4 : 0), SDL_47_1: s[313], SDL_47_1_hoej: s[314], SDL_47_1_kan: (s[316] ? 1 : 0) + (s[318] ? 4 : 0), SDL_47_1_3: s[593], SDL_47_1_3_hoej: s[594], SDL_47_1_3_kan: (s[595] ? 1 : 0) + (s[596] ? 4 : 0), SDL_50_1: s[325], SDL_50_1_hoej: s[326], SDL_50_1_kan: (s[327] ? 1 : 0) + (s[328] ? 4 : 0), SDL_51_1: s[321], SDL_51_1_hoej: s[323], SDL_51_1_kan: s[465], SDL_52_1: s[597], SDL_52_1_hoej: s[598], SDL_52_1_kan: (s[599] ? 1 : 0) + (s[600] ? 4 : 0), SDL_53_1: s[601], SDL_53_1_hoej: s[602], SDL_53_1_kan: (s[603] ? 1 : 0) + (s[604] ? 4 : 0), SDL_53_2_kan: (s[315] ? 1 : 0) + (s[317] ? 2 : 0) + s[371], SDL_53_3: s[322], SDL_53_3_hoej: s[324], SDL_53_3_kan: (s[319] ? 1 : 0) + (s[320] ? 4 : 0), SDL_54_1_kan: (s[605] ? 1 : 0) + (s[606] ? 2 : 0) + s[403], SDL_59_2: s[607], SDL_59_2_hoej: s[608], SDL_59_2_kan: (s[609] ? 1 : 0) + (s[610] ? 4 : 0), SDL_59_6_kan: (s[339] ? 1 : 0) + (s[340] ? 2 : 0) + s[424], spor: [s[59], s[61], s[3] << 0 | s[5] << 1 | (s[3] ? 0 : s[611]) << 2 | s[612] << 3 | s[187] << 4 | s[190] << 5 | (s[358] ? (s[74] ? s[359] : s[613] ? 2 : 0) : 0) << 6 | s[87] << 8 | (f.dagpengerettenSlutter ? 512 : 0) | s[366] << 10 | s[367] << 11 | s[368] << 12 | (s[614] ? 0 : f.vurderingsdato <= 19935 /* 2024-07-31 */ ? s[615] : s[616] ? 2 : 0) << 13 | s[614] << 15 | s[617] << 16 | s[618] << 17 | s[619] << 18 | s[620] << 19 | (f.uddannelsePasserMedBehandling ? 1048576 : 0) | (f.uddannelseUdskyderRevalidering ? 2097152 : 0) | s[621] << 22 | s[413] << 23 | s[414] << 24 | s[88] << 25 | (s[622] ? s[615] : s[623] ? s[624] : s[625] ? s[626] : s[627]) << 26 | s[628] << 29, s[188], s[189], s[65] << 0 | s[629] << 1 | s[630] << 2 | s[631] << 3 | s[632] << 4 | s[83] << 5 | s[301] << 6 | s[633] << 7 | s[634] << 8 | s[635] << 9 | s[636] << 10 | (f.ansatIFleksjob ? 2048 : 0) | s[637] << 12 | s[89] << 13 | s[95] << 14 | s[615] << 15 | (f.uarbejdsdygtigVedEgenSygdom ? 65536 : 0) | s[478] << 17 | s[638] << 18 | s[98] << 20 | s[100] << 21 | (s[202] ? s[638] : 0) << 22 | s[202] << 24 | s[96] << 25 | (f.opfylderHelbredsbetingelserForFoertidspension ? 67108864 : 0) | (f.naaetFolkepensionsalder ? 134217728 : 0) | s[97] << 28 | s[639] << 29, s[102], s[104], s[640] << 0 | s[641] << 1 | s[642] << 2 | s[99] << 3 | s[101] << 4 | (!s[3] && s[643] ? 1 : !s[3] && !s[644] ? (s[21] ? 2 : s[30] ? 3 : 0) : 0) << 5 | s[644] << 7 | s[645] << 8 | s[12] << 9 | s[14] << 10 | s[13] << 11 | s[646] << 12 | s[647] << 13 | s[10] << 14 | s[11] << 15 | s[648] << 16 | s[649] << 17 | s[650] << 18 | s[651] << 19 | s[652] << 20 | s[653] << 21 | s[9] << 22 | s[8] << 23 | s[654] << 24 | s[655] << 25 | s[656] << 26 | s[657] << 27 | s[658] << 28 | s[659] << 29, s[103], s[105], s[660] << 0 | s[661] << 1 | s[662] << 2 | s[663] << 3 | s[50] << 4 | s[45] << 5 | s[46] << 6 | (s[664] ? (s[228] ? s[665] : s[666] ? s[667] : s[668] ? 3 : 0) : 0) << 7 | (f.forlaengelseErAfgjort ? 512 : 0) | s[181] << 10 | s[182] << 11 | s[51] << 12 | s[56] << 13 | s[48] << 14 | (s[664] ? (s[228] ? s[665] : s[667]) : 0) << 15 | s[231] << 17 | (s[664] ? (s[669] ? s[665] : s[228] ? s[670] : s[671]) : 0) << 18 | s[52] << 21 | s[57] << 22 | (s[664] ? (s[669] ? s[665] : s[228] ? s[670] : s[672]) : 0) << 23 | (f.underLaegebehandling ? 33554432 : 0) | (f.laegensSkoenErSikkert ? 67108864 : 0) | s[673] << 27 | s[674] << 28 | s[675] << 29, s[233], s[235], s[676] << 0 | s[53] << 1 | s[58] << 2 | (s[664] ? (s[228] ? s[665] : s[352] ? s[667] : s[666] ? s[677] : s[668] ? 4 : 0) : 0) << 3 | s[54] << 6 | s[47] << 7 | (s[664] ? (s[228] ? s[665] : s[352] ? s[667] : s[677]) : 0) << 8 | (f.laegenVurdererLivstruende ? 1024 : 0) | (f.behandlingsmulighederUdtoemte ? 2048 : 0) | s[55] << 12 | s[49] << 13 | s[528] << 14 | s[529] << 15 | s[530] << 16 | (s[664] ? (s[678] ? s[665] : s[679] ? (s[35] >= 16953 /* 2016-06-01 */ ? 2 : 0) : s[680] ? (s[35] >= 16975 /* 2016-06-23 */ ? 3 : 0) : s[35] >= 20635 /* 2026-07-01 */ ? 4 : 0) : 0) << 17 | s[238] << 20 | s[243] << 21 | (f.ansoegningOmFoertidspension ? 4194304 : 0) | s[106] << 23 | s[107] << 24 | s[108] << 25 | s[681] << 26 | s[91] << 27 | s[94] << 28 | s[92] << 29, (s[358] ? (s[195] ? s[359] : s[682] ? 2 : 0) : 0) << 0 | s[538] << 2 | s[539] << 3 | s[69] << 4 | s[683] << 5 | s[684] << 7 | s[685] << 8 | s[686] << 9 | s[687] << 10 | s[688] << 11 | s[689] << 12 | (f.andetFravaerSeneste8Uger ? 8192 : 0) | s[690] << 14 | s[691] << 15 | (f.genansat ? 65536 : 0) | (f.paaArbejdeDaSygdommenKom ? 131072 : 0) | s[540] << 18 | s[541] << 19 | s[542] << 20 | (f.ansatIFleksjob ? s[683] : 0) << 21 | s[70] << 23 | s[71] << 24 | (s[358] ? s[359] : 0) << 25 | s[692] << 26 | s[693] << 27 | s[68] << 28, s[66], s[67], (s[358] ? (s[694] ? s[359] : s[695] ? (s[59] >= 13605 /* 2007-04-02 */ ? 2 : 0) : s[275] ? (s[59] >= 14032 /* 2008-06-02 */ ? 3 : 0) : s[696] ? 4 : 0) : 0) << 0 | s[183] << 3 | s[186] << 4 | (f.fratraeder ? 32 : 0) | s[82] << 6 | s[81] << 7 | (s[358] ? (s[697] ? s[359] : s[74] ? (s[59] >= 15523 /* 2012-07-02 */ ? 2 : 0) : s[698]) : 0) << 8 | s[699] << 10 | s[700] << 11 | s[701] << 12 | s[702] << 13 | s[703] << 14 | s[704] << 15 | s[79] << 16 | s[705] << 17 | s[706] << 18 | s[707] << 19 | (f.dagpengeretHvisRask ? 1048576 : 0) | s[85] << 21 | s[84] << 22 | (f.erhvervsmaessigUddannelse ? 8388608 : 0) | s[708] << 24 | s[709] << 25 | s[710] << 26 | s[711] << 27 | s[712] << 28 | (f.elevILoennetPraktik ? 536870912 : 0), s[184], s[185], s[713] << 0 | s[714] << 1 | s[715] << 2 | s[716] << 3 | s[717] << 4 | s[718] << 5 | s[719] << 6 | (f.iBeskaeftigelse ? 128 : 0) | s[720] << 8 | s[721] << 9 | s[722] << 10 | s[723] << 11 | s[724] << 12 | s[725] << 13 | s[726] << 14 | s[727] << 15 | s[728] << 16 | s[729] << 17 | s[730] << 18 | s[731] << 19 | s[732] << 20 | s[733] << 21 | s[573] << 22 | s[574] << 23 | (s[358] ? (s[129] ? s[359] : s[734] ? s[360] : s[735] ? (s[59] >= 15706 /* 2013-01-01 */ ? 3 : 0) : s[59] >= 15884 /* 2013-06-28 */ ? 4 : 0) : 0) << 24 | s[736] << 27 | s[737] << 28 | s[738] << 29, s[739] << 0 | (f.drevetSenesteMaaned ? 2 : 0) | s[740] << 2 | s[741] << 3 | (f.tilskudTilEgenVirksomhed ? 16 : 0) | s[543] << 5 | s[544] << 6 | (f.arbejdsskade ? 128 : 0) | s[123] << 8 | s[124] << 9 | s[742] << 10 | s[743] << 11 | s[744] << 12 | s[745] << 13 | s[116] << 14 | s[117] << 15 | s[258] << 16 | s[127] << 17 | s[128] << 18 | (s[622] ? s[615] : f.vurderingsdato <= 17701 /* 2018-06-19 */ ? s[624] : s[746] ? 3 : 0) << 19 | s[196] << 21 | s[199] << 22 | s[198] << 23 | s[490] << 24 | s[491] << 25 | (s[747] ? s[615] : s[130] ? 2 : 0) << 26 | (f.fikSygedagpengeVedLivstruende ? 268435456 : 0) | (f.laegenFinderIkkeLaengereLivstruende ? 536870912 : 0), s[369] << 0 | s[370] << 1 | (s[748] ? s[615] : s[747] ? (s[176] ? 2 : 0) : s[749] ? s[750] : s[751]) << 2 | s[752] << 5 | s[753] << 6 | s[754] << 7 | s[755] << 8 | s[756] << 9 | s[757] << 10 | s[178] << 11 | s[758] << 12 | s[759] << 13 | s[760] << 14 | (f.erIJobafklaring ? 32768 : 0) | s[374] << 16 | (f.erIJobafklaring ? (f.jobafklaringStartede <= 17531 /* 2017-12-31 */ ? (s[761] ? 1 : 0) : f.jobafklaringStartede <= 18261 /* 2019-12-31 */ ? (s[762] ? 2 : 0) : s[763] ? 3 : 0) : 0) << 17 | s[114] << 19 | s[110] << 20 | (s[623] ? s[615] : s[764] ? s[765] : s[749] ? (s[766] ? 3 : 0) : s[767] ? s[751] : s[768]) << 21 | (f.dokumenteretIngenUdvikling ? 16777216 : 0) | (f.heltAabenbartIngenUdvikling ? 33554432 : 0) | s[113] << 26 | s[115] << 27, s[372], s[373], (s[623] ? s[615] : s[769] ? s[765] : s[770] ? (s[112] ? 3 : 0) : s[767] ? (s[771] ? 4 : 0) : s[768]) << 0 | s[772] << 3 | (f.oenskerRessourceforloeb ? 16 : 0) | s[375] << 5 | s[376] << 6 | s[377] << 7 | (s[773] ? 1 : s[623] ? s[774] : s[764] ? s[626] : s[749] ? (s[766] ? 4 : 0) : s[769] ? (s[163] ? 5 : 0) : s[767] ? (s[112] ? 6 : 0) : s[111] ? 7 : 0) << 8 | s[773] << 11 | s[111] << 12 | s[775] << 13 | (f.ressourceforloebErBevilget ? 16384 : 0) | s[776] << 15 | (f.komplekseProblemer ? 65536 : 0) | (f.kanIkkeLoesesAfAndenIndsats ? 131072 : 0) | (f.kraeverHelhedsorienteretForloeb ? 262144 : 0) | s[777] << 19 | (f.laengerevarendeForsoergelse ? 1048576 : 0) | (f.deltagetUdenOegetTilknytning ? 2097152 : 0) | (f.behovForLaengerevarendeIndsats ? 4194304 : 0) | s[343] << 23 | (f.ressourceforloebErBevilget ? (f.ressourceforloebPlanlagtTil <= 18261 /* 2019-12-31 */ ? s[778] : f.ressourceforloebPlanlagtTil <= 18992 /* 2021-12-31 */ ? (f.ressourceforloebPlanlagtTil >= 18262 /* 2020-01-01 */ ? 2 : 0) : s[779] ? (f.ressourceforloebPlanlagtTil >= 18993 /* 2022-01-01 */ ? 3 : 0) : s[780] ? 4 : 0) : 0) << 24 | s[382] << 27 | s[383] << 28, s[378], s[379], (f.ressourceforloebErBevilget ? (s[779] ? s[778] : s[780] ? 2 : 0) : 0) << 0 | s[781] << 2 | (f.kommunenHarTagetStillingTilForloebet ? 8 : 0) | s[344] << 4 | (f.ressourceforloebErBevilget ? (f.ressourceforloebStartede <= 16435 /* 2014-12-31 */ ? s[782] : s[783] ? (s[784] ? 2 : 0) : f.ressourceforloebStartede <= 18992 /* 2021-12-31 */ ? (s[785] ? 3 : 0) : f.ressourceforloebStartede <= 19133 /* 2022-05-21 */ ? (s[786] ? 4 : 0) : s[787] ? (f.ressourceforloebStartede >= 19134 /* 2022-05-22 */ ? 5 : 0) : s[788] ? 6 : 0) : 0) << 5 | s[387] << 8 | s[388] << 9 | (f.ressourceforloebErBevilget ? (s[783] ? s[782] : s[787] ? (s[785] ? 2 : 0) : s[788] ? 3 : 0) : 0) << 10 | s[789] << 12 | s[790] << 13 | s[791] << 14 | s[391] << 15 | (s[623] ? s[615] : s[749] ? s[765] : s[769] ? s[792] : s[770] ? (s[112] ? 4 : 0) : s[767] ? (s[771] ? 5 : 0) : s[111] ? 6 : 0) << 16 | s[793] << 19 | s[794] << 20 | s[795] << 21 | s[796] << 22 | s[797] << 23 | s[798] << 24 | s[394] << 25 | (f.ressourceforloebErBevilget ? (f.folkepensionsalderNaasDen <= 16617 /* 2015-07-01 */ ? (s[799] ? 1 : 0) : f.folkepensionsalderNaasDen <= 17125 /* 2016-11-20 */ ? (s[800] ? 2 : 0) : f.folkepensionsalderNaasDen <= 18261 /* 2019-12-31 */ ? (s[801] ? 3 : 0) : f.folkepensionsalderNaasDen <= 18992 /* 2021-12-31 */ ? (f.folkepensionsalderNaasDen >= 18262 /* 2020-01-01 */ ? 4 : 0) : f.folkepensionsalderNaasDen <= 20484 /* 2026-01-31 */ ? (f.folkepensionsalderNaasDen >= 18993 /* 2022-01-01 */ ? 5 : 0) : f.folkepensionsalderNaasDen >= 20485 /* 2026-02-01 */ ? 6 : 0) : 0) << 26 | s[395] << 29, s[384], s[385], s[389], s[390], s[392], s[393], s[396] << 0 | s[397] << 1 | (f.ressourceforloebErBevilget ? (s[767] ? (s[109] ? 1 : 0) : s[802]) : 0) << 2 | s[401] << 4 | s[402] << 5 | s[398] << 6 | s[399] << 7 | s[400] << 8 | s[803] << 9 | s[804] << 10 | s[805] << 11 | s[806] << 12 | s[807] << 13 | s[808] << 14 | s[122] << 15 | s[809] << 16 | s[406] << 18 | s[407] << 19 | (f.feriePasserMedForloebet ? 1048576 : 0) | (f.ferieIndenForFerieloven ? 2097152 : 0) | (f.ferieAftalt ? 4194304 : 0) | s[410] << 23 | (f.ferieAftalt ? s[809] : 0) << 24 | s[411] << 26 | s[412] << 27 | s[417] << 28 | s[418] << 29, s[408], s[409], s[415], s[416], s[810] << 0 | (s[810] === 1 ? s[811] : s[810] === 2 ? s[811] : 0) << 2 | s[355] << 3 | (f.saerligeGrundeTilAndetTidspunkt ? 16 : 0) | s[419] << 5 | s[420] << 6 | (s[622] ? s[615] : s[623] ? s[624] : s[625] ? s[626] : s[767] ? s[627] : s[768]) << 7 | (f.helbredetErStationaert ? 1024 : 0) | (f.arbejdsevnenErAfklaret ? 2048 : 0) | (f.berettigetTilRevalidering ? 4096 : 0) | (f.berettigetTilFleksjob ? 8192 : 0) | (f.berettigetTilFoertidspension ? 16384 : 0) | (f.berettigetTilRessourceforloeb ? 32768 : 0) | s[423] << 16 | s[341] << 17 | (s[65] ? (s[358] ? (s[812] ? s[359] : s[129] ? (s[59] >= 14613 /* 2010-01-04 */ ? 2 : 0) : s[813] ? 3 : 0) : 0) : 0) << 18 | s[814] << 20 | s[815] << 21 | s[138] << 22 | s[139] << 23 | s[140] << 24 | (s[140] ? (s[767] ? (s[140] ? 1 : 0) : s[802]) : 0) << 25 | s[816] << 27 | (f.ventesRaskInden8Uger ? 268435456 : 0) | s[817] << 29, s[421], s[422], s[818] << 0 | (f.oenskerTidligOpfoelgning ? 2 : 0) | s[819] << 2 | s[425] << 3 | s[426] << 4 | (s[622] ? s[615] : s[747] ? s[624] : s[750]) << 5 | (f.sagenErBelyst ? 128 : 0) | s[429] << 8 | (f.oplysningsskemaSendt <= 15011 /* 2011-02-06 */ ? (s[429] ? 1 : 0) : f.oplysningsskemaSendt >= 15012 /* 2011-02-07 */ ? 2 : 0) << 9 | s[137] << 11 | s[135] << 12 | s[136] << 13 | (s[622] ? s[615] : s[820] ? s[624] : s[821] ? (s[140] ? 3 : 0) : s[767] ? (s[132] ? 4 : 0) : s[822]) << 14 | s[823] << 17 | s[824] << 18 | s[825] << 19 | s[826] << 20 | s[430] << 21 | s[431] << 22 | s[432] << 23 | (s[820] ? s[615] : s[749] ? (s[140] ? 2 : 0) : s[792]) << 24 | s[171] << 26 | s[166] << 27 | s[165] << 28 | (f.tilbagevendenForestaar ? 536870912 : 0), s[427], s[428], (f.risikoForLangtForloeb ? 1 : 0) | s[827] << 1 | s[828] << 2 | (f.behovForTvaerfagligIndsats ? 8 : 0) | s[433] << 4 | s[434] << 5 | s[142] << 6 | s[141] << 7 | s[132] << 8 | (s[132] && s[146] ? 1 : s[132] && !s[145] ? (s[767] ? (s[132] ? 2 : 0) : s[829] ? (s[111] ? 3 : 0) : s[131] ? 4 : 0) : 0) << 9 | s[145] << 12 | s[830] << 13 | s[131] << 14 | s[831] << 15 | s[832] << 16 | s[833] << 17 | s[834] << 18 | s[835] << 19 | s[172] << 20 | (f.forudsigeligtForloeb ? 2097152 : 0) | s[836] << 22 | s[837] << 23 | s[838] << 24 | s[839] << 25 | s[840] << 26 | s[841] << 27 | (f.opfoelgningOenskes ? 268435456 : 0) | (f.opfoelgningAlligevel ? 536870912 : 0), s[842] << 0 | s[843] << 1 | s[437] << 2 | s[438] << 3 | (s[146] ? 1 : s[145] ? 0 : s[622] ? s[774] : s[820] ? (s[350] ? 3 : 0) : s[767] ? (s[140] ? 4 : 0) : s[822]) << 4 | s[144] << 7 | s[143] << 8 | s[441] << 9 | s[442] << 10 | (s[163] && s[146] ? 1 : s[163] && !s[145] ? (s[821] ? (s[163] ? 2 : 0) : s[767] ? (s[132] ? 3 : 0) : s[829] ? (s[111] ? 4 : 0) : s[844]) : 0) << 11 | s[163] << 14 | s[164] << 15 | s[445] << 16 | s[446] << 17 | (s[172] && s[146] ? 1 : s[172] && !s[145] ? (f.vurderingsdato <= 14406 /* 2009-06-11 */ ? s[774] : s[622] ? (s[845] ? 3 : 0) : s[820] ? (s[350] ? 4 : 0) : s[749] ? s[846] : s[821] ? (s[163] ? 6 : 0) : s[767] ? (s[132] ? 7 : 0) : s[829] ? (s[111] ? 8 : 0) : s[131] ? 9 : 0) : 0) << 18 | s[847] << 22 | s[848] << 23 | s[447] << 24 | s[448] << 25 | s[449] << 26 | (s[622] ? s[615] : f.vurderingsdato <= 15069 /* 2011-04-05 */ ? s[624] : f.vurderingsdato <= 15207 /* 2011-08-21 */ ? (s[849] ? 3 : 0) : s[820] ? (s[850] ? 4 : 0) : s[846]) << 27, s[435], s[436], s[439], s[440], s[443], s[444], s[450], s[451], s[452] << 0 | s[453] << 1 | s[454] << 2 | s[455] << 3 | (s[622] ? s[615] : s[623] ? s[624] : s[625] ? s[626] : s[829] ? s[627] : s[844]) << 4 | s[851] << 7 | (f.udebliver ? 256 : 0) | (f.rimeligGrund ? 512 : 0) | (f.skriftligtOrienteret ? 1024 : 0) | s[469] << 11 | s[470] << 12 | (s[622] ? s[615] : s[748] ? s[624] : f.vurderingsdato <= 16982 /* 2016-06-30 */ ? (s[176] ? 3 : 0) : f.vurderingsdato <= 18077 /* 2019-06-30 */ ? (f.vurderingsdato >= 16983 /* 2016-07-01 */ ? 4 : 0) : s[852] ? 5 : 0) << 13 | s[853] << 16 | (f.andenVurderingIndhentet ? 131072 : 0) | s[854] << 18 | s[855] << 19 | s[856] << 20 | (f.tilsvarendeIndgribende ? 2097152 : 0) | s[456] << 22 | s[457] << 23 | s[857] << 24 | s[858] << 26 | s[859] << 27 | s[860] << 28 | (f.noedvendigBehandling ? 536870912 : 0), s[861] << 0 | s[862] << 1 | (f.hensigtsmaessigOptraening ? 4 : 0) | (f.opfordret ? 8 : 0) | s[458] << 4 | s[459] << 5 | s[345] << 6 | s[461] << 7 | s[462] << 8 | (s[622] ? s[615] : f.vurderingsdato <= 15397 /* 2012-02-27 */ ? s[624] : f.vurderingsdato <= 15516 /* 2012-06-25 */ ? (s[863] ? 3 : 0) : s[864] ? 4 : 0) << 9 | s[865] << 12 | s[866] << 13 | (f.genoptagetFoer ? 16384 : 0) | s[468] << 15 | (s[345] && !s[461] && !s[462] ? s[857] : 0) << 16 | s[473] << 18 | s[474] << 19 | (f.vurderingsdato <= 16687 /* 2015-09-09 */ ? s[615] : s[867] ? 2 : 0) << 20 | (f.ophoerErAfgjort ? 4194304 : 0) | s[475] << 23 | s[476] << 24 | s[477] << 25 | (s[181] && !s[182] && !s[101] ? (s[99] && !s[101] && s[868] && s[103] < NEVER ? (s[869] ? (s[103] >= 13332 /* 2006-07-03 */ ? 1 : 0) : s[103] >= 16252 /* 2014-07-01 */ ? 2 : 0) : 0) : 0) << 26 | s[191] << 28 | s[194] << 29, s[463], s[464], s[466], s[467], s[471], s[472], s[192], s[193], (s[358] ? (s[129] ? s[359] : s[870] ? s[360] : s[255] ? s[871] : s[872] ? s[362] : s[873] ? (s[59] >= 18319 /* 2020-02-27 */ ? 5 : 0) : s[59] >= 19174 /* 2022-07-01 */ ? 6 : 0) : 0) << 0 | s[290] << 3 | s[292] << 4 | (f.aftaleForSelvstaendig ? 32 : 0) | (f.sygMedCovid19 ? 64 : 0) | s[329] << 7 | s[332] << 8 | s[874] << 9 | s[875] << 10 | s[876] << 11 | s[877] << 12 | s[481] << 13 | s[482] << 14 | (s[196] && !s[199] && !s[198] ? (s[358] ? (s[682] ? 1 : 0) : 0) : 0) << 15 | s[483] << 16 | s[484] << 17 | s[347] << 18 | s[486] << 19 | (f.opfylderBeskaeftigelseskravetVedLivstruende ? 1048576 : 0) | s[489] << 21 | (s[347] && !s[486] && s[88] ? (s[130] ? 1 : 0) : 0) << 22 | s[878] << 23 | s[501] << 24 | s[879] << 25 | s[492] << 27 | s[493] << 28 | s[494] << 29, s[330], s[331], s[479], s[480], s[487], s[488], s[499], s[500], (s[880] ? s[879] : 0) << 0 | s[880] << 2 | (f.retErOpbrugt ? 8 : 0) | s[881] << 4 | s[204] << 5 | s[205] << 6 | s[882] << 7 | s[883] << 8 | s[884] << 9 | s[208] << 10 | s[209] << 11 | (s[885] ? (s[886] ? 1 : s[356] >= 18809 /* 2021-07-01 */ ? 2 : 0) : 0) << 12 | s[887] << 14 | s[888] << 15 | s[889] << 16 | s[890] << 17 | s[891] << 18 | s[892] << 19 | s[893] << 20 | s[894] << 21 | s[895] << 22 | s[896] << 23 | s[897] << 24 | (f.fortsatRet9Marts2020 ? 33554432 : 0) | s[497] << 26 | s[498] << 27 | (s[885] ? 1 : 0) << 28 | s[502] << 29, s[206], s[207], s[495], s[496], s[503] << 0 | s[504] << 1 | (s[898] ? s[879] : 0) << 2 | s[898] << 4 | s[899] << 5 | s[212] << 6 | s[213] << 7 | (s[208] && !s[209] && s[900] === s[901] && s[900] < NEVER ? (s[902] ? 1 : s[900] >= 18809 /* 2021-07-01 */ ? 2 : 0) : 0) << 8 | s[903] << 10 | s[904] << 11 | s[905] << 12 | s[906] << 13 | s[907] << 14 | s[908] << 15 | s[909] << 16 | s[910] << 17 | s[911] << 18 | s[912] << 19 | s[913] << 20 | (s[914] <= 18808 /* 2021-06-30 */ ? 1 : s[915] ? 2 : 0) << 21 | s[916] << 23 | s[917] << 24 | s[918] << 25 | s[919] << 26 | s[215] << 27 | (s[215] ? 0 : s[920] <= 18808 /* 2021-06-30 */ ? 1 : s[921] ? 2 : 0) << 28, s[210], s[211], s[505], s[214], s[922] << 0 | s[923] << 1 | s[924] << 2 | s[925] << 3 | s[926] << 4 | s[217] << 5 | s[219] << 6 | (s[212] && !s[213] && s[927] === s[928] && s[927] < NEVER ? (s[929] ? 1 : s[927] >= 18809 /* 2021-07-01 */ ? 2 : 0) : 0) << 7 | s[930] << 9 | s[931] << 10 | s[932] << 11 | s[933] << 12 | s[934] << 13 | s[935] << 14 | s[216] << 15 | s[218] << 16 | (s[936] ? (s[937] <= 18808 /* 2021-06-30 */ ? 1 : s[938] ? 2 : 0) : 0) << 17 | s[939] << 19 | s[940] << 20 | s[941] << 21 | s[942] << 22 | s[943] << 23 | s[944] << 24 | s[508] << 25 | s[509] << 26 | (s[945] && !s[946] && s[947] === s[948] && s[947] < NEVER ? (s[949] ? 1 : s[947] >= 18809 /* 2021-07-01 */ ? 2 : 0) : 0) << 27 | s[950] << 29, s[221], s[223], s[220], s[222], s[506], s[507], s[951] << 0 | s[946] << 1 | s[952] << 2 | s[953] << 3 | s[954] << 4 | s[955] << 5 | s[226] << 6 | s[227] << 7 | (s[508] && !s[509] && s[956] === s[957] && s[956] < NEVER ? (s[958] ? 1 : s[956] >= 18809 /* 2021-07-01 */ ? 2 : 0) : 0) << 8 | s[959] << 10 | s[960] << 11 | s[961] << 12 | s[962] << 13 | s[963] << 14 | s[964] << 15 | s[512] << 16 | s[513] << 17 | (s[226] && !s[227] && s[965] === s[966] && s[965] < NEVER ? (s[967] ? 1 : s[965] >= 18809 /* 2021-07-01 */ ? 2 : 0) : 0) << 18 | s[968] << 20 | s[969] << 21 | s[970] << 22 | s[971] << 23 | s[972] << 24 | s[973] << 25 | s[516] << 26 | s[517] << 27 | (s[512] && !s[513] && s[974] === s[975] && s[974] < NEVER ? (s[976] ? 1 : s[974] >= 18809 /* 2021-07-01 */ ? 2 : 0) : 0) << 28, s[224], s[225], s[510], s[511], s[514], s[515], s[977] << 0 | s[978] << 1 | s[979] << 2 | s[980] << 3 | s[981] << 4 | s[982] << 5 | s[523] << 6 | (s[664] ? (s[983] ? s[665] : s[228] ? (s[35] >= 14692 /* 2010-03-24 */ ? 2 : 0) : s[671]) : 0) << 7 | s[246] << 10 | s[247] << 11 | s[250] << 12 | s[526] << 13 | s[527] << 14 | s[533] << 15 | s[534] << 16 | (s[106] && !s[107] && !s[108] ? s[681] : 0) << 17 | s[984] << 18 | s[985] << 19 | s[252] << 20 | s[535] << 21 | s[536] << 22 | s[537] << 23 | s[547] << 24 | s[548] << 25 | (s[70] && !s[71] && !s[69] ? s[683] : 0) << 26 | (f.sygemeldtITide ? 268435456 : 0) | (f.indsigelseModSenSygemelding ? 536870912 : 0), s[521], s[522], s[244], s[245], s[248], s[249], s[524], s[525], s[531], s[532], s[545], s[546], (f.fyldestgoerendeBegrundelse ? 1 : 0) | s[551] << 1 | s[552] << 2 | (s[87] ? (s[358] ? (s[255] ? s[359] : s[986] ? 2 : 0) : 0) : 0) << 3 | s[555] << 5 | s[556] << 6 | s[987] << 7 | s[988] << 8 | s[559] << 9 | s[560] << 10 | (s[268] ? (s[358] ? (s[129] ? s[359] : s[277] ? s[360] : s[255] ? s[989] : s[74] ? s[362] : s[613] ? 5 : 0) : 0) : 0) << 11 | s[268] << 14 | s[280] << 15 | (f.underretningsbrevSendt ? 65536 : 0) | s[274] << 17 | s[265] << 18 | s[266] << 19 | s[267] << 20 | (s[268] ? s[683] : 0) << 21 | s[262] << 23 | s[264] << 24 | s[263] << 25 | (s[268] ? (s[358] ? (s[129] ? s[359] : s[277] ? s[360] : s[990] ? s[989] : s[59] >= 19723 /* 2024-01-01 */ ? 4 : 0) : 0) : 0) << 26 | s[991] << 29, s[549], s[550], s[553], s[554], s[557], s[558], s[992] << 0 | s[993] << 1 | s[994] << 2 | (f.undskyldendeForhold ? 8 : 0) | s[995] << 4 | (f.arbejdsgiverAnmeldteIkke ? 32 : 0) | s[996] << 6 | s[563] << 7 | s[564] << 8 | s[567] << 9 | s[568] << 10 | (s[65] ? (s[358] ? (s[129] ? s[359] : s[275] ? s[360] : s[277] ? (s[696] ? 3 : 0) : s[255] ? (s[997] ? 4 : 0) : s[986] ? 5 : 0) : 0) : 0) << 11 | s[998] << 14 | s[999] << 15 | s[342] << 16 | s[338] << 17 | s[1000] << 18 | s[571] << 19 | s[572] << 20 | s[1001] << 21 | (s[1001] === 1 ? 0 : s[1001] === 2 ? 0 : s[1001] === 4 ? 0 : s[1001] === 6 ? (f.oplystDelvistLedig ? 1 : 0) : 0) << 24 | (f.oplystDelvistLedig ? 33554432 : 0) | s[577] << 26 | s[578] << 27 | (s[83] ? (s[358] ? (s[129] ? s[359] : s[870] ? s[360] : s[871]) : 0) : 0) << 28, s[561], s[562], s[565], s[566], s[569], s[570], s[575], s[576], s[586] << 0 | s[587] << 1 | s[588] << 2 | (s[83] ? s[1002] : 0) << 3 | s[1003] << 6 | s[1004] << 7 | s[1005] << 8 | (f.nemrefusionNede ? 512 : 0) | s[581] << 10 | s[582] << 11 | (s[83] ? s[683] : 0) << 12 | s[1006] << 14 | s[1007] << 15 | s[583] << 16 | s[584] << 17 | s[585] << 18 | s[599] << 19 | s[600] << 20 | s[1008] << 21 | s[319] << 22 | s[320] << 23 | s[1009] << 24 | s[1010] << 25 | s[315] << 26 | s[317] << 27 | (f.ledigUdenLoen ? 268435456 : 0) | (f.arbejdsgiverTilbyderDeltid ? 536870912 : 0), s[579], s[580], s[321], s[323], s[597], s[598], s[322], s[324], s[325], s[326], s[327] << 0 | s[328] << 1 | s[316] << 2 | s[318] << 3 | (s[358] ? (s[129] ? s[359] : s[74] ? s[360] : s[698]) : 0) << 4 | s[1011] << 6 | s[1012] << 7 | s[1013] << 8 | s[303] << 9 | s[1014] << 10 | s[603] << 11 | s[604] << 12 | s[1015] << 13 | s[1016] << 14 | s[1017] << 15 | s[591] << 16 | s[592] << 17 | s[595] << 18 | s[596] << 19 | s[605] << 20 | s[606] << 21 | s[1018] << 22 | s[1019] << 23 | s[1020] << 24 | s[1021] << 25 | s[1022] << 26 | s[1023] << 27 | s[1024] << 28 | s[1025] << 29, s[313], s[314], s[601], s[602], s[589], s[590], s[593], s[594], s[1026] << 0 | (f.aftaleMedArbejdsgiver ? 2 : 0) | s[1027] << 2 | s[1028] << 3 | s[339] << 4 | s[340] << 5 | (s[65] ? s[1002] : 0) << 6 | s[1029] << 9 | s[1030] << 10 | s[1031] << 11 | (f.skyldesLoenmodtageren ? 4096 : 0) | (f.forkertVejledning ? 8192 : 0) | (f.saerligeOmstaendighederForRefusion ? 16384 : 0) | s[1032] << 15 | s[609] << 16 | s[610] << 17 | (s[65] ? (s[358] ? (s[129] ? s[359] : s[277] ? s[360] : s[255] ? s[989] : s[362]) : 0) : 0) << 18 | s[1033] << 21 | s[1034] << 22 | s[1035] << 23 | s[1036] << 24 | s[1037] << 25 | s[1038] << 26 | s[1039] << 27 | s[1040] << 28 | s[1041] << 29, s[607], s[608], s[1042] << 0 | s[1043] << 1] }
}
