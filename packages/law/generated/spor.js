// Written from the law by `npm run compile`. Change the law, not this.
import { ALL_DAYS, FIRST_DAY, NEVER, NO_DAYS, allPeriods, countDays, dayReaching, dropFirst, from, holidayTable, intersectTable, monthEndOver, monthStart, onWeekdays, periods, quotient, runEnd, runStart, sameDays, shiftDays, shiftMonths, sum, without } from '@sagsvej/rules/runtime'
const SATS_1 = (day) => day < 16804 ? (day < 14977 ? (day < 13885 ? (day < 13514 ? 333500 : 341500) : (day < 14249 ? 351500 : (day < 14613 ? 362500 : 376000))) : (day < 15712 ? (day < 15341 ? 383000 : 394000) : (day < 16076 ? 400500 : (day < 16440 ? 407500 : 413500)))) : (day < 18631 ? (day < 17532 ? (day < 17168 ? 418000 : 424500) : (day < 17903 ? 430000 : (day < 18267 ? 435500 : 440500))) : (day < 19723 ? (day < 18995 ? 446000 : (day < 19359 ? 446500 : 455000)) : (day < 20094 ? 469500 : (day < 20458 ? 486500 : 508500))))

const HELLIGDAGE_1 = holidayTable([{"on":{"month":1,"day":1}},{"on":{"easter":-3}},{"on":{"easter":-2}},{"on":{"easter":0}},{"on":{"easter":1}},{"on":{"easter":26},"to":19722},{"on":{"easter":39}},{"on":{"easter":49}},{"on":{"easter":50}},{"on":{"month":12,"day":25}},{"on":{"month":12,"day":26}}], [1, 2, 3, 4, 5, 6])

function svar_1(f, s) {
  // SDL.6.1: Første fraværsdag (SDL § 6, stk. 1)
  const v0 = periods(f.fravaer, (r_fravaer) => r_fravaer.omfang === 'fuldt' || r_fravaer.omfang === 'delvist')
  s[189] = v0
  const v1 = runStart(v0, f.vurderingsdato)
  s[0] = v1
  const v2 = v1 >= 13332 /* 2006-07-03 */
  s[479] = v2
  const v3 = periods(f.fravaer, (r_fravaer) => r_fravaer.omfang === 'fuldt')
  const v4 = dayReaching(v3, v1, 1)
  const v5 = runEnd(v0, f.vurderingsdato)
  s[4] = v5
  const v6 = v5 >= v4
  s[808] = v6
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
  s[247] = v21
  const v22 = SDL_6_1_ir || !v8 && SDL_6_1_hoej === NEVER
  s[64] = v22
  const v23 = v17 && (!v18 || !v8)
  const ALF_62_3 = v12 ? FIRST_DAY : v23 ? (v18 ? (f.dagpengerettenSlutter ? Math.min(v19, f.sidsteDagMedDagpengeret) : v19) : NEVER) : NEVER
  s[174] = ALF_62_3
  const ALF_62_3_hoej = v12 ? NEVER : v15 ? NEVER : v18 ? (f.dagpengerettenSlutter ? Math.min(v20, f.sidsteDagMedDagpengeret) : v20) : NEVER
  s[175] = ALF_62_3_hoej
  const ALF_62_3_er = v12 || v15 || v23
  s[173] = ALF_62_3_er
  const ALF_62_3_ir = v12 || v17 && v21 || v22
  s[176] = ALF_62_3_ir
  // BEK937.27: Sygedagpenge under uddannelse (BEK 937/2024 § 27, stk. 1-3)
  const v28 = f.vurderingsdato >= 13332 /* 2006-07-03 */
  s[88] = v28
  const v29 = f.vurderingsdato >= 19936 /* 2024-08-01 */
  s[482] = v29
  const v30 = f.uddannelseUnderSygdom === 'foer'
  s[813] = v30
  const v31 = f.uddannelseUnderSygdom === 'begyndt_under'
  s[815] = v31
  const v32 = f.undervisningstimer <= 600
  s[816] = v32
  const v33 = v31 && v32 && f.uddannelsePasserMedBehandling && !(f.uddannelseUdskyderRevalidering)
  s[814] = v33
  const v34 = f.uddannelseUnderSygdom === 'opfoelgning'
  s[818] = v34
  const v35 = !v29 && (v30 || v33) || v29 && (v30 || v33 || v34)
  const v36 = f.uddannelseUnderSygdom === 'ingen'
  s[481] = v36
  const BEK937_27 = !v36 && (!v28 || v35)
  s[331] = BEK937_27
  const BEK937_27_nej = !v36 && (!v28 || !v35)
  s[332] = BEK937_27_nej
  const BEK937_27_ir = v36 || !v28
  s[333] = BEK937_27_ir
  // SDL.7.2: Det mindste fravær (SDL § 7, stk. 2)
  const v40 = f.persongruppe === 'loenmodtager'
  s[65] = v40
  const v41 = f.timerDuKanArbejde === 0
  s[486] = v41
  const v42 = f.normalTimerPrUge - f.timerDuKanArbejde
  s[290] = v42
  const v43 = v42 >= 400
  s[487] = v43
  const v44 = v41 || v43
  s[485] = v44
  const v45 = v40 && v44
  s[822] = v45
  const v46 = f.persongruppe === 'selvstaendig'
  s[83] = v46
  const v47 = f.andelAfArbejdetDuKan <= 5000
  s[289] = v47
  const v48 = v46 && v47
  s[824] = v48
  const v49 = f.persongruppe === 'ledig' || f.persongruppe === 'ingen'
  s[825] = v49
  const v50 = f.vurderingsdato >= 15706 /* 2013-01-01 */
  s[114] = v50
  const v51 = f.ansatFra >= 15706 /* 2013-01-01 */
  s[836] = v51
  const v52 = f.ansatIFleksjob && v51
  s[835] = v52
  const v53 = v44 || v52
  s[834] = v53
  const v54 = v40 && v53
  s[832] = v54
  const v55 = !v50 && (v45 || v48 || v49) || v50 && (v54 || v48 || v49)
  const SDL_7_2 = !v28 || v55
  s[349] = SDL_7_2
  const SDL_7_2_nej = !v28 || !v55
  s[350] = SDL_7_2_nej
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
  s[392] = SDL_24_3_eksakt
}

function svar_2(f, s) {
  // SDL.25.1: Grænsen for pensionister m.fl. (SDL § 25, stk. 1)
  const v0 = f.pensionDuFaar === 'foertidspension' || f.pensionDuFaar === 'seniorpension'
  s[96] = v0
  const v1 = f.pensionDuFaar === 'tidlig_pension'
  s[97] = v1
  const v2 = s[0] >= 15012 /* 2011-02-07 */
  s[242] = v2
  const v3 = onWeekdays(s[1], 62)
  s[7] = v3
  const v4 = onWeekdays(s[2], 62)
  s[6] = v4
  const v5 = monthEndOver(v4, 12, 130, s[0])
  const v6 = monthEndOver(v3, 12, 130, s[0])
  const v7 = !s[3] && s[4] >= v5
  s[849] = v7
  const v8 = !s[3] && s[4] < v6
  s[850] = v8
  const v9 = v7 && !s[3]
  const v10 = s[5] && !s[3] && v6 >= NEVER
  const v11 = v9 ? v5 : NEVER
  const v12 = v8 ? NEVER : v6
  const v13 = v9 ? (v8 || v10 ? Math.max(v6, v12) : v6) : v12
  const v14 = v9 || v8 || v10
  const v15 = monthEndOver(s[2], 12, 182, s[0])
  const v16 = monthEndOver(s[1], 12, 182, s[0])
  const v17 = !s[3] && s[4] >= v15
  s[851] = v17
  const v18 = !s[3] && s[4] < v16
  s[852] = v18
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
  s[190] = v27
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
  s[859] = v2
  const v3 = !s[3] && v1 > 16251 /* 2014-06-30 */
  s[858] = v3
  const v4 = !s[3] && s[4] >= v0
  s[871] = v4
  const v5 = !s[3] && s[4] < v1
  s[872] = v5
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
  s[875] = v24
  const v25 = !s[3] && s[4] < v21
  s[876] = v25
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
  s[878] = v48
  const v49 = !s[3] && s[4] < v47
  s[879] = v49
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
  s[880] = v59
  const v60 = !s[3] && s[4] < v58
  s[881] = v60
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
  s[860] = v76
  const v77 = !s[3] && countDays(s[7], 15979 /* 2013-10-01 */, 16251 /* 2014-06-30 */) <= 110
  s[861] = v77
  const v78 = v2 || v77
  s[11] = v78
  const v79 = (v3 || s[5]) && (v76 || s[5]) && (v3 || v76)
  s[10] = v79
}

function svar_4(f, s) {
  // SDL.24.1: Revurderingstidspunktet (SDL § 24, stk. 1)
  const v0 = !s[3] && countDays(s[2], 15979 /* 2013-10-01 */, 16251 /* 2014-06-30 */) > 154
  s[866] = v0
  const v1 = !s[3] && countDays(s[1], 15979 /* 2013-10-01 */, 16251 /* 2014-06-30 */) <= 154
  s[867] = v1
  const v2 = s[8] || v1
  s[864] = v2
  const v3 = (s[9] || s[5]) && (v0 || s[5]) && (s[9] || v0)
  s[863] = v3
  const v4 = s[10] || v3
  s[856] = v4
  const v5 = (s[11] || s[5]) && (v2 || s[5]) && (s[11] || v2)
  s[857] = v5
  const v6 = s[12] || s[13] || v5
  s[855] = v6
  const v7 = !s[12] && (s[14] || s[5]) && (v4 || s[5])
  s[493] = v7
  const v8 = v7 && !v6
  s[492] = v8
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
  s[167] = v13
  const v14 = SDL_24_1_er && SDL_24_1_hoej >= NEVER
  s[168] = v14
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
  s[494] = v25
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
  s[216] = v31
  const v32 = v24 && v29 && v31
  s[42] = v32
  const v33 = v27 >= 15012 /* 2011-02-07 */
  const v34 = v26 <= 20484 /* 2026-01-31 */
  s[497] = v34
  const v35 = v24 && v33 && v34
  const v36 = v24 && v27 >= 20485 /* 2026-02-01 */ && v30
  s[225] = v36
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
  s[496] = v45
  const v46 = v24 && v29 && v45
  const v47 = v24 && v27 >= 13545 /* 2007-02-01 */ && v31
  const v48 = v26 <= 16251 /* 2014-06-30 */
  s[495] = v48
  const v49 = v24 && v33 && v48
  s[43] = v49
  const v50 = v27 >= 16252 /* 2014-07-01 */
  const v51 = v24 && v50 && v30
  s[44] = v51
  const v52 = v49 || v51
  s[217] = v52
  const SDL_27_1_3_uger = v28 ? -Infinity : v46 ? 364 : v47 ? 364 : v49 ? 728 : 938
  s[221] = SDL_27_1_3_uger
  const SDL_27_1_3_uger_hoej = v28 ? Infinity : v47 || v52 ? (v52 ? (v51 ? 938 : 728) : 728) : 364
  s[223] = SDL_27_1_3_uger_hoej
  const SDL_27_1_3_uger_er = v28 || v46 || v47 || v49 || v51
  s[219] = SDL_27_1_3_uger_er
  // SDL.27.1.3: Forlængelse ved lægebehandling (SDL § 27, stk. 1, nr. 3)
  const v56 = SDL_27_1_3_uger_er && SDL_27_1_3_uger_hoej >= f.laegensSkoenUgerTilArbejde
  s[892] = v56
  const v57 = SDL_27_1_3_uger_er && SDL_27_1_3_uger < f.laegensSkoenUgerTilArbejde
  s[893] = v57
  const v58 = !(f.underLaegebehandling) || !(f.laegensSkoenErSikkert) || v57
  const v59 = f.underLaegebehandling && f.laegensSkoenErSikkert && (v56 || SDL_27_1_2_ir)
  const v60 = f.laegensSkoenUgerTilArbejde <= 364
  s[896] = v60
  const v61 = f.underLaegebehandling && f.laegensSkoenErSikkert && v60
  const v62 = f.laegensSkoenUgerTilArbejde <= 728
  s[897] = v62
  const v63 = f.underLaegebehandling && f.laegensSkoenErSikkert && v62
  const SDL_27_1_3 = v28 || v46 && v59 || v47 && (v61 || v63) || v41 && v59
  s[52] = SDL_27_1_3
  const SDL_27_1_3_nej = v28 || v46 && v58 || v47 && (!v61 || !v63) || v41 && v58
  s[57] = SDL_27_1_3_nej
  // SDL.27.1.4: Forlængelse, fordi fleksjob eller pension skal afklares (SDL § 27, stk. 1, nr. 4)
  const v66 = v24 && v50 && v34
  s[224] = v66
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
  s[903] = v0
  const v1 = s[35] <= 16974 /* 2016-06-22 */
  s[904] = v1
  const v2 = s[36] && s[37] >= 16953 /* 2016-06-01 */ && v1
  const v3 = s[35] <= 20634 /* 2026-06-30 */
  s[905] = v3
  const v4 = s[36] && s[37] >= 16975 /* 2016-06-23 */ && v3
  const v5 = s[36] && s[37] >= 20635 /* 2026-07-01 */ && s[38]
  const SDL_27_1_7_2 = s[39] || v2 || v4 && f.arbejdsevnenKanAabenbartIkkeForbedres || v5
  s[423] = SDL_27_1_7_2
  const SDL_27_1_7_2_nej = s[39] || s[36] && s[40] && v0 || v2 || v4 && !(f.arbejdsevnenKanAabenbartIkkeForbedres) || v5
  s[424] = SDL_27_1_7_2_nej
  const SDL_27_1_7_2_ir = s[39] || v2 || v5 || s[41]
  s[425] = SDL_27_1_7_2_ir
  // SDL.27.1.7: Forlængelse ved sag om førtidspension (SDL § 27, stk. 1, nr. 7)
  const SDL_27_1_7 = s[39] || s[42] && f.foertidspensionssagPaabegyndt || s[43] && f.foertidspensionssagPaabegyndt || s[44] && (f.ansoegningOmFoertidspension || SDL_27_1_7_2)
  s[226] = SDL_27_1_7
  const SDL_27_1_7_nej = s[39] || s[42] && !(f.foertidspensionssagPaabegyndt) || s[43] && !(f.foertidspensionssagPaabegyndt) || s[44] && !(f.ansoegningOmFoertidspension) && (SDL_27_1_7_2_nej || SDL_27_1_7_2_ir)
  s[231] = SDL_27_1_7_nej
  // SDL.27.1: Forlængelse af sygedagpenge (SDL § 27, stk. 1)
  const v11 = s[36] && s[40] && s[38]
  s[218] = v11
  const v12 = s[45] || s[46]
  s[227] = v12
  const v13 = s[47] || s[48]
  s[228] = v13
  const v14 = s[49] || s[48]
  s[229] = v14
  const v15 = SDL_27_1_7_nej || s[48]
  s[230] = v15
  const v16 = s[46] && s[48]
  s[240] = v16
  const SDL_27_1 = s[39] || v11 && (s[50] || s[51] || s[52] || s[53] || s[54] || s[55] || SDL_27_1_7)
  s[106] = SDL_27_1
  const SDL_27_1_nej = s[39] || v11 && v12 && (s[56] || s[48]) && (s[57] || s[48]) && (s[58] || s[46]) && v13 && v14 && v15 && (s[45] || s[56] || s[57] || s[58] || s[47] || s[49] || SDL_27_1_7_nej)
  s[107] = SDL_27_1_nej
  const SDL_27_1_ir = s[39] || v11 && v16 || s[41]
  s[108] = SDL_27_1_ir
  // SDL.24a.1.grænse: Over grænsen på første fraværsdag (SDL § 24 a, stk. 1)
  const v20 = s[59] <= 16251 /* 2014-06-30 */
  s[181] = v20
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
  s[918] = v38
  const v39 = !s[3] && shiftDays(s[59], -56) < f.ansatFra
  s[919] = v39
  const v40 = v39 || f.andetFravaerSeneste8Uger
  s[917] = v40
  const v41 = (v38 || s[5]) && !(f.andetFravaerSeneste8Uger)
  s[916] = v41
  const v42 = f.timerHosArbejdsgiveren >= 7400
  s[921] = v42
  const v43 = v40 || !v42
  s[915] = v43
  const v44 = v41 && v42
  s[914] = v44
  const v45 = v42 && f.genansat && f.paaArbejdeDaSygdommenKom
  s[922] = v45
  const v46 = v44 || v45
  const v47 = v43 && !v45
  const v48 = s[61] >= 15012 /* 2011-02-07 */
  s[78] = v48
  const v49 = !s[3] && v48 && s[62]
  s[73] = v49
  const SDL_30_2 = s[63] || v37 && v46 || v49 && v46
  s[432] = SDL_30_2
  const SDL_30_2_nej = s[63] || v37 && v47 || v49 && v47
  s[433] = SDL_30_2_nej
  const SDL_30_2_ir = s[63] || s[64]
  s[69] = SDL_30_2_ir
  // SDL.30.fleksjob: Ingen arbejdsgiverperiode i fleksjob (SDL § 32, stk. 1, nr. 5)
  const SDL_30_fleksjob = f.ansatIFleksjob && (s[63] || v37 || v49)
  s[434] = SDL_30_fleksjob
  const SDL_30_fleksjob_nej = f.ansatIFleksjob && s[63]
  s[435] = SDL_30_fleksjob_nej
  const SDL_30_fleksjob_ir = !(f.ansatIFleksjob) || SDL_30_2_ir
  s[436] = SDL_30_fleksjob_ir
  // SDL.30: Ret over for arbejdsgiveren (SDL § 30, stk. 1)
  const v56 = !s[3] && s[60] && s[62]
  s[86] = v56
  const v57 = !(f.ansatIFleksjob) || SDL_30_fleksjob_nej
  s[927] = v57
  const v58 = f.ansatIFleksjob && (SDL_30_fleksjob || SDL_30_fleksjob_ir)
  s[928] = v58
  const SDL_30 = s[63] || v56 && s[65] && (SDL_30_2 || SDL_30_2_ir) && v57
  s[70] = SDL_30
  const SDL_30_nej = s[63] || v56 && (!s[65] || SDL_30_2_nej || v58)
  s[71] = SDL_30_nej
  // SDL.30.1: Arbejdsgiverperioden (SDL § 30, stk. 1)
  const v61 = s[59] <= 13604 /* 2007-04-01 */
  s[929] = v61
  const v62 = !s[3] && s[60] && v61
  const v63 = s[59] <= 14031 /* 2008-06-01 */
  s[930] = v63
  const v64 = !s[3] && s[61] >= 13605 /* 2007-04-02 */ && v63
  const v65 = s[59] <= 15340 /* 2012-01-01 */
  s[263] = v65
  const v66 = !s[3] && s[61] >= 14032 /* 2008-06-02 */ && v65
  const v67 = s[61] >= 15341 /* 2012-01-02 */
  s[264] = v67
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
  s[260] = v0
  const v1 = shiftDays(s[61], s[67])
  s[261] = v1
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
  s[170] = SDL_31_1
  const SDL_31_1_hoej = s[63] ? NEVER : v8 ? (s[71] || v9 ? Math.max(v7, v10) : v7) : v10
  s[171] = SDL_31_1_hoej
  const SDL_31_1_er = s[63] || s[72] && v11 || s[73] && v11
  s[169] = SDL_31_1_er
  const SDL_31_1_ir = s[63] || s[72] && v12 || s[73] && v12 || s[64]
  s[172] = SDL_31_1_ir
  // SDL.32.1: Beskæftigelseskravet over for kommunen (SDL § 32, stk. 1-3)
  const v17 = s[59] <= 15522 /* 2012-07-01 */
  s[504] = v17
  const v18 = !s[3] && s[60] && v17
  const v19 = !s[3] && shiftDays(s[61], -91) >= f.tilknyttetArbejdsmarkedetFra
  s[938] = v19
  const v20 = !s[3] && shiftDays(s[59], -91) < f.tilknyttetArbejdsmarkedetFra
  s[939] = v20
  const v21 = f.timerSeneste13Uger >= 12000
  s[941] = v21
  const v22 = SDL_31_1_er && SDL_31_1 < f.vurderingsdato
  s[510] = v22
  const v23 = SDL_31_1_er && SDL_31_1_hoej >= f.vurderingsdato
  s[511] = v23
  const v24 = s[71] || v22
  s[508] = v24
  const v25 = s[70] || s[69]
  s[112] = v25
  const v26 = v25 && (v23 || SDL_31_1_ir) && (s[70] || v23)
  s[79] = v26
  const v27 = s[69] && SDL_31_1_ir
  s[509] = v27
  const v28 = v20 || !v21 || v26
  s[937] = v28
  const v29 = v24 || v27
  s[80] = v29
  const v30 = (v19 || s[5]) && v21 && v29
  s[936] = v30
  const v31 = f.uddannelsensLaengde >= 18
  s[512] = v31
  const v32 = !s[3] && s[61] >= f.uddannelseAfsluttet
  s[513] = v32
  const v33 = !s[3] && s[59] < f.uddannelseAfsluttet
  s[514] = v33
  const v34 = shiftMonths(f.uddannelseAfsluttet, 1)
  const v35 = !s[3] && v34 >= s[59]
  s[505] = v35
  const v36 = !s[3] && v34 < s[61]
  s[506] = v36
  const v37 = !(f.erhvervsmaessigUddannelse) || !v31 || v33 || v36
  s[84] = v37
  const v38 = f.erhvervsmaessigUddannelse && v31 && (v32 || s[5]) && (v35 || s[5])
  s[85] = v38
  const v39 = !s[3] && s[61] >= 15523 /* 2012-07-02 */ && s[74]
  const v40 = !s[3] && shiftDays(s[61], -182) >= f.tilknyttetArbejdsmarkedetFra
  s[946] = v40
  const v41 = !s[3] && shiftDays(s[59], -182) < f.tilknyttetArbejdsmarkedetFra
  s[947] = v41
  const v42 = f.timerSeneste26Uger >= 24000
  s[948] = v42
  const v43 = v41 || !v42 || v26
  s[945] = v43
  const v44 = (v40 || s[5]) && v42 && v29
  s[944] = v44
  const v45 = shiftMonths(s[75], -6)
  const v46 = shiftMonths(s[76], -6)
  const v47 = sum(f.timerPrMaaned, (r_timerPrMaaned) => { const r0_0 = !s[3] && r_timerPrMaaned.maaned >= v45; const r0_1 = !s[3] && r_timerPrMaaned.maaned < s[76]; return (r0_0 || s[5]) && (r0_1 || s[5]) && (r0_0 || r0_1) ? r_timerPrMaaned.timer : 0 }) >= 24000
  s[967] = v47
  const v48 = sum(f.timerPrMaaned, (r_timerPrMaaned) => { const r0_0 = !s[3] && r_timerPrMaaned.maaned >= v45; const r0_1 = !s[3] && r_timerPrMaaned.maaned < s[76]; const r0_2 = (r0_0 || s[5]) && (r0_1 || s[5]) && (r0_0 || r0_1); return r0_2 ? (r0_2 && !(!s[3] && r_timerPrMaaned.maaned < v46 || !s[3] && r_timerPrMaaned.maaned >= s[75]) && !s[5] ? r_timerPrMaaned.timer : 0) : 0 }) >= 24000
  s[968] = v48
  const v49 = sum(f.timerPrMaaned, (r_timerPrMaaned) => { const r0_0 = !s[3] && r_timerPrMaaned.maaned >= v45; const r0_1 = !s[3] && r_timerPrMaaned.maaned < s[76]; return (r0_0 || s[5]) && (r0_1 || s[5]) && (r0_0 || r0_1) && r_timerPrMaaned.timer >= 4000 ? 1 : 0 }) >= 5
  s[969] = v49
  const v50 = sum(f.timerPrMaaned, (r_timerPrMaaned) => { const r0_0 = !s[3] && r_timerPrMaaned.maaned >= v45; const r0_1 = !s[3] && r_timerPrMaaned.maaned < s[76]; const r0_2 = (r0_0 || s[5]) && (r0_1 || s[5]) && (r0_0 || r0_1); const r0_3 = r_timerPrMaaned.timer >= 4000; const r0_4 = r0_2 && r0_3; return r0_4 ? (r0_4 && !(r0_2 && !r0_3 || !s[3] && r_timerPrMaaned.maaned < v46 || !s[3] && r_timerPrMaaned.maaned >= s[75] || s[5] && !r0_3) && !(s[5] && r0_3) ? 1 : 0) : 0 }) >= 5
  s[970] = v50
  const v51 = !v48 || !v50
  s[966] = v51
  const v52 = v47 && v49
  s[965] = v52
  const v53 = 6 + f.maanederDerSesBortFra
  const v54 = -v53
  const v55 = shiftMonths(s[75], v54)
  const v56 = shiftMonths(s[76], v54)
  const v57 = sum(f.timerPrMaaned, (r_timerPrMaaned) => { const r0_0 = !s[3] && r_timerPrMaaned.maaned < s[76]; const r0_1 = !s[3] && r_timerPrMaaned.maaned >= v55; return (r0_1 || s[5]) && (r0_0 || s[5]) && (r0_1 || r0_0) ? r_timerPrMaaned.timer : 0 }) >= 24000
  s[973] = v57
  const v58 = sum(f.timerPrMaaned, (r_timerPrMaaned) => { const r0_0 = !s[3] && r_timerPrMaaned.maaned < s[76]; const r0_1 = !s[3] && r_timerPrMaaned.maaned >= v55; const r0_2 = (r0_1 || s[5]) && (r0_0 || s[5]) && (r0_1 || r0_0); return r0_2 ? (r0_2 && !(!s[3] && r_timerPrMaaned.maaned < v56 || !s[3] && r_timerPrMaaned.maaned >= s[75]) && !s[5] ? r_timerPrMaaned.timer : 0) : 0 }) >= 24000
  s[974] = v58
  const v59 = sum(f.timerPrMaaned, (r_timerPrMaaned) => { const r0_0 = !s[3] && r_timerPrMaaned.maaned < s[76]; const r0_1 = !s[3] && r_timerPrMaaned.maaned >= v55; return (r0_1 || s[5]) && (r0_0 || s[5]) && (r0_1 || r0_0) && r_timerPrMaaned.timer >= 4000 ? 1 : 0 }) >= 5
  s[975] = v59
  const v60 = sum(f.timerPrMaaned, (r_timerPrMaaned) => { const r0_0 = !s[3] && r_timerPrMaaned.maaned < s[76]; const r0_1 = r_timerPrMaaned.timer >= 4000; const r0_2 = !s[3] && r_timerPrMaaned.maaned >= v55; const r0_3 = (r0_2 || s[5]) && (r0_0 || s[5]) && (r0_2 || r0_0); const r0_4 = r0_3 && r0_1; return r0_4 ? (r0_4 && !(r0_3 && !r0_1 || !s[3] && r_timerPrMaaned.maaned < v56 || !s[3] && r_timerPrMaaned.maaned >= s[75] || s[5] && !r0_1) && !(s[5] && r0_1) ? 1 : 0) : 0 }) >= 5
  s[976] = v60
  const v61 = !v58 || !v60
  s[972] = v61
  const v62 = v57 && v59
  s[971] = v62
  const v63 = v52 || v62
  s[963] = v63
  const v64 = v51 && v61
  s[964] = v64
  const v65 = !(f.iBeskaeftigelse) || v64 || v26
  s[962] = v65
  const v66 = f.iBeskaeftigelse && v63 && v29
  s[961] = v66
  const SDL_32_1 = s[63] || v18 && (v30 || f.dagpengeretHvisRask || v38 || f.elevILoennetPraktik || f.ansatIFleksjob) || v39 && (v44 || f.dagpengeretHvisRask || v38 || f.elevILoennetPraktik || f.ansatIFleksjob) || s[77] && (v66 || f.dagpengeretHvisRask || v38 || f.elevILoennetPraktik || f.ansatIFleksjob)
  s[82] = SDL_32_1
  const SDL_32_1_nej = s[63] || v18 && v28 && !(f.dagpengeretHvisRask) && v37 && !(f.elevILoennetPraktik) && !(f.ansatIFleksjob) || v39 && v43 && !(f.dagpengeretHvisRask) && v37 && !(f.elevILoennetPraktik) && !(f.ansatIFleksjob) || s[77] && v65 && !(f.dagpengeretHvisRask) && v37 && !(f.elevILoennetPraktik) && !(f.ansatIFleksjob)
  s[81] = SDL_32_1_nej
}

function svar_7(f, s) {
  // SDL.42.1: Beskæftigelseskravet for selvstændige (SDL § 42)
  const v0 = f.maanederSomSelvstaendig >= 6
  s[981] = v0
  const v1 = f.maanederSomSelvstaendig + f.maanederSomLoenmodtagerFoer >= 6
  s[982] = v1
  const v2 = v0 || v1
  s[980] = v2
  const v3 = f.timerIVirksomheden >= 1850
  s[983] = v3
  const v4 = v2 && f.drevetSenesteMaaned && v3
  s[986] = v4
  const v5 = s[59] <= 15705 /* 2012-12-31 */
  s[516] = v5
  const v6 = !s[3] && s[78] && v5
  const v7 = s[59] <= 15883 /* 2013-06-27 */
  s[518] = v7
  const v8 = !s[3] && s[61] >= 15706 /* 2013-01-01 */ && v7
  const v9 = v4 || f.tilskudTilEgenVirksomhed
  const v10 = !s[3] && s[61] >= 15884 /* 2013-06-28 */ && s[62]
  const SDL_42_1 = s[63] || s[72] && v4 || v6 && v4 || v8 && v9 || v10 && v9
  s[453] = SDL_42_1
  const SDL_42_1_nej = s[63] || s[72] && !v4 || v6 && !v4 || v8 && !v9 || v10 && !v9
  s[454] = SDL_42_1_nej
  // SDL.34.1: Ret ved arbejdsskade (SDL § 34, stk. 1)
  const v13 = !(f.arbejdsskade) || s[79]
  const v14 = f.arbejdsskade && s[80]
  const SDL_34_1 = s[63] || s[72] && v14 || s[73] && v14
  s[437] = SDL_34_1
  const SDL_34_1_nej = s[63] || s[72] && v13 || s[73] && v13
  s[438] = SDL_34_1_nej
  // SDL.32: Ret over for kommunen (SDL § 2, stk. 2)
  const v17 = !s[65] || s[81]
  s[989] = v17
  const v18 = s[65] && (s[82] || s[69])
  s[988] = v18
  const v19 = !s[83] || SDL_42_1_nej
  s[991] = v19
  const v20 = s[83] && (SDL_42_1 || s[69])
  s[990] = v20
  const v21 = f.persongruppe === 'ingen'
  s[246] = v21
  const v22 = !v21 || s[84]
  s[994] = v22
  const v23 = v21 && s[85]
  s[993] = v23
  const SDL_32 = s[63] || s[86] && (v18 || v20 || s[87] || v23 || SDL_34_1)
  s[188] = SDL_32
  const SDL_32_nej = s[63] || s[86] && v17 && v19 && !s[87] && v22 && (SDL_34_1_nej || s[69])
  s[186] = SDL_32_nej
  // SDL.3: Ophold i Danmark (SDL § 3)
  const v26 = f.vurderingsdato >= 17702 /* 2018-06-20 */
  s[996] = v26
  const v27 = !v26 && (f.ophold === 'danmark' || f.ophold === 'rekreation' || f.ophold === 'behandling' || f.ophold === 'udskudt_hjemrejse' || f.ophold === 'udsendt' || f.ophold === 'dansk_social_sikring') || v26 && (f.ophold === 'danmark' || f.ophold === 'rekreation' || f.ophold === 'behandling' || f.ophold === 'udskudt_hjemrejse' || f.ophold === 'udsendt' || f.ophold === 'repatriering' || f.ophold === 'dansk_social_sikring')
  const SDL_3 = !s[88] || v27
  s[342] = SDL_3
  const SDL_3_nej = !s[88] || !v27
  s[343] = SDL_3_nej
  // SDL.24a.1: Jobafklaring ved ny sygemelding (SDL § 24 a, stk. 1)
  const v30 = SDL_32 || s[69]
  s[187] = v30
  const v31 = SDL_3 || !s[88]
  const v32 = s[89] || !s[88]
  const SDL_24a_1 = s[63] || s[90] && (s[91] || s[92]) && v30 && v31 && v32 && (s[91] || SDL_32 || SDL_3 || s[89])
  s[182] = SDL_24a_1
  const SDL_24a_1_nej = s[63] || s[93] || s[90] && (s[94] || SDL_32_nej || SDL_3_nej || s[95])
  s[185] = SDL_24a_1_nej
  const SDL_24a_1_ir = s[63] || s[90] && s[92] && s[69] && !s[88] || s[64]
  s[184] = SDL_24a_1_ir
  // SDL.24c.1: Stop for sygedagpenge, når sygdommen ikke længere er livstruende (SDL § 24 c, stk. 1)
  const v36 = f.vurderingsdato >= 16801 /* 2016-01-01 */
  s[116] = v36
  const v37 = v36 && f.fikSygedagpengeVedLivstruende && f.laegenFinderIkkeLaengereLivstruende
  const SDL_24c_1 = !s[88] || v37
  s[400] = SDL_24c_1
  const SDL_24c_1_nej = !s[88] || !v37
  s[401] = SDL_24c_1_nej
  // LAB.107.1: Ret til jobafklaringsforløb (LAB § 107)
  const v40 = f.vurderingsdato >= 16252 /* 2014-07-01 */
  s[162] = v40
  const v41 = s[96] || f.naaetFolkepensionsalder || s[97]
  s[1010] = v41
  const v42 = f.forlaengelseErAfgjort || v41 && s[98] || !v41 && s[99]
  s[163] = v42
  const v43 = !(f.forlaengelseErAfgjort) && (v41 && s[100] || !v41 && s[101])
  s[164] = v43
  const v44 = f.forlaengelseErAfgjort ? f.forlaengelsenSlutter : v41 ? s[102] : s[103]
  s[165] = v44
  const v45 = f.forlaengelseErAfgjort ? f.forlaengelsenSlutter : v41 ? s[104] : s[105]
  s[166] = v45
  const v46 = v42 && f.vurderingsdato >= v44
  s[1008] = v46
  const v47 = v42 && f.vurderingsdato < v45
  s[1009] = v47
  const v48 = v47 || v41 || s[106]
  s[1007] = v48
  const v49 = s[107] || s[108]
  s[241] = v49
  const v50 = (v46 || v43) && !v41 && v49
  s[1006] = v50
  const v51 = v50 || SDL_24a_1
  s[1004] = v51
  const v52 = SDL_24a_1_nej || SDL_24a_1_ir
  s[183] = v52
  const v53 = v48 && v52
  s[1005] = v53
  const v54 = v50 || SDL_24a_1 || SDL_24c_1
  s[1012] = v54
  const v55 = v48 && v52 && (SDL_24c_1_nej || !s[88])
  s[1013] = v55
  const LAB_107_1 = !s[88] || v40 && (!v36 && v32 && v51 || v36 && v32 && v54)
  s[334] = LAB_107_1
  const LAB_107_1_nej = !s[88] || !v40 || !v36 && (s[95] || v53) || v36 && (s[95] || v55)
  s[335] = LAB_107_1_nej
  // LAB.110.1: Jobafklaringsforløbets længste varighed (LAB § 110, stk. 1)
  const v58 = f.jobafklaringStartede >= 16252 /* 2014-07-01 */
  s[1022] = v58
  const v59 = f.jobafklaringStartede >= 17532 /* 2018-01-01 */
  s[1023] = v59
  const v60 = shiftMonths(f.jobafklaringStartede, 24)
  const v61 = shiftDays(v60, -1)
  const v62 = f.jobafklaringStartede >= 18262 /* 2020-01-01 */
  s[1024] = v62
  const v63 = allPeriods(f.barselUnderJobafklaring)
  const v64 = without(ALL_DAYS, v63)
  const v65 = dayReaching(v64, f.jobafklaringStartede, v60 === NEVER ? Infinity : v60 - f.jobafklaringStartede)
  const LAB_110_1 = v58 ? (v59 ? (v62 ? v65 : Math.min(v61, v65)) : v61) : FIRST_DAY
  s[625] = LAB_110_1
  const LAB_110_1_hoej = v58 ? (v59 ? (v62 ? v65 : Math.max(v61, v65)) : v61) : NEVER
  s[626] = LAB_110_1_hoej
  const LAB_110_1_ir = !(f.erIJobafklaring) || !v58
  s[336] = LAB_110_1_ir
  // SDL.2.1: Hvem kan få sygedagpenge (SDL § 2, stk. 1)
  const SDL_2_1 = s[63] || s[86] && (s[65] || s[83] || s[87] || f.arbejdsskade || v23)
  s[340] = SDL_2_1
  const SDL_2_1_nej = s[63] || s[86] && !s[65] && !s[83] && !s[87] && !(f.arbejdsskade) && v22
  s[341] = SDL_2_1_nej
  // SDL.2: Ret til sygedagpenge (SDL § 2)
  const v71 = s[109] && s[110] >= f.vurderingsdato
  s[1034] = v71
  const v72 = s[109] && s[111] < f.vurderingsdato
  s[1035] = v72
  const v73 = s[71] || v72
  s[1032] = v73
  const v74 = s[112] && (v71 || s[113]) && (s[70] || v71)
  s[1031] = v74
  const v75 = v74 || SDL_32
  s[1029] = v75
  const v76 = (v73 || s[69]) && (SDL_32_nej || s[69]) && (v73 || SDL_32_nej)
  s[1030] = v76
  const SDL_2 = s[63] || s[86] && (SDL_2_1 || s[69]) && (v75 || s[69]) && v31 && v32 && (SDL_2_1 || v75 || SDL_3 || s[89])
  s[337] = SDL_2
  const SDL_2_nej = s[63] || s[86] && (SDL_2_1_nej || v76 || SDL_3_nej || s[95])
  s[338] = SDL_2_nej
  const SDL_2_ir = s[63] || s[86] && s[69] && !s[88] || s[64]
  s[339] = SDL_2_ir
}

function svar_8(f, s) {
  // SDL.7.1.ferieaftale: Ferien kan aftales med kommunen (SDL § 7, stk. 1)
  const v0 = f.feriePasserMedForloebet && f.ferieIndenForFerieloven
  const SDL_7_1_ferieaftale = !s[88] || v0
  s[344] = SDL_7_1_ferieaftale
  const SDL_7_1_ferieaftale_nej = !s[88] || !v0
  s[345] = SDL_7_1_ferieaftale_nej
  // SDL.7.1.genoptagelse: Sygedagpenge igen efter ferien fra (SDL § 7, stk. 1)
  const v3 = periods(f.afbrydelser, (r_afbrydelser) => r_afbrydelser.slags === 'ferie')
  const v4 = shiftDays(runEnd(v3, f.vurderingsdato), 1)
  const SDL_7_1_genoptagelse = s[88] ? v4 : FIRST_DAY
  s[635] = SDL_7_1_genoptagelse
  const SDL_7_1_genoptagelse_hoej = s[88] ? v4 : NEVER
  s[636] = SDL_7_1_genoptagelse_hoej
  const SDL_7_1_genoptagelse_ir = !(f.ferieAftalt) || !s[88]
  s[346] = SDL_7_1_genoptagelse_ir
  // SDL.7.1.ny: Ferien gør det til en ny sygemelding (SDL § 7, stk. 1)
  const SDL_7_1_ny = !s[88] || !(f.ferieAftalt)
  s[347] = SDL_7_1_ny
  const SDL_7_1_ny_nej = !s[88] || f.ferieAftalt
  s[348] = SDL_7_1_ny_nej
  // SDL.7.3: Fra hvornår arbejdsevnen ses bredere (SDL § 7, stk. 3)
  const v10 = shiftMonths(s[59], 3)
  s[153] = v10
  const v11 = shiftMonths(s[61], 3)
  s[154] = v11
  const v12 = f.saerligeGrundeTilAndetTidspunkt || !s[3]
  const v13 = !(f.saerligeGrundeTilAndetTidspunkt) && s[5]
  const SDL_7_3 = s[63] ? FIRST_DAY : f.saerligeGrundeTilAndetTidspunkt ? f.bredVurderingsdag : v10
  s[640] = SDL_7_3
  const SDL_7_3_hoej = s[63] ? NEVER : f.saerligeGrundeTilAndetTidspunkt ? f.bredVurderingsdag : v11
  s[641] = SDL_7_3_hoej
  const v16 = f.persongruppe === 'loenmodtager' || f.persongruppe === 'selvstaendig'
  s[522] = v16
  const SDL_7_3_er = v16 && (s[63] || s[72] && v12 || s[73] && v12)
  s[351] = SDL_7_3_er
  const SDL_7_3_ir = !v16 || s[63] || s[72] && v13 || s[73] && v13 || s[64]
  s[352] = SDL_7_3_ir
  // SDL.7.5: Stop, når helbredet er stationært (SDL § 7, stk. 5, 2. pkt.)
  const v19 = !s[114] && f.helbredetErStationaert && f.arbejdsevnenErAfklaret && !(f.berettigetTilRevalidering) && !(f.berettigetTilFleksjob) && !(f.berettigetTilFoertidspension) || s[114] && f.helbredetErStationaert && f.arbejdsevnenErAfklaret && !(f.berettigetTilRevalidering) && !(f.berettigetTilFleksjob) && !(f.berettigetTilFoertidspension) && !(f.berettigetTilRessourceforloeb)
  const SDL_7_5 = !s[88] || v19
  s[353] = SDL_7_5
  const SDL_7_5_nej = !s[88] || !v19
  s[354] = SDL_7_5_nej
  // SDL.7a.1: Arbejdsgiverens samtale skal være holdt (SDL § 7 a, stk. 1-3)
  const v22 = s[59] <= 14612 /* 2010-01-03 */
  s[531] = v22
  const v23 = !s[3] && s[60] && v22
  const v24 = !s[3] && s[61] >= 14613 /* 2010-01-04 */ && s[115]
  const v25 = allPeriods(f.fravaer)
  const v26 = runStart(v25, f.vurderingsdato)
  const v27 = shiftDays(v26, 56) >= f.fratraedelsesdag
  s[1050] = v27
  const v28 = f.fratraeder && v27
  s[1049] = v28
  const v29 = v28 ? NEVER : shiftDays(v26, 28)
  const SDL_7a_1 = s[63] ? FIRST_DAY : v24 || s[73] ? v29 : NEVER
  s[644] = SDL_7a_1
  const SDL_7a_1_hoej = s[63] ? NEVER : v23 ? NEVER : v29
  s[645] = SDL_7a_1_hoej
  const SDL_7a_1_er = s[65] && (s[63] || v23 || v24 || s[73])
  s[355] = SDL_7a_1_er
  const SDL_7a_1_ir = !s[65] || s[69]
  s[329] = SDL_7a_1_ir
  // SDL.7c: Tidlig opfølgning (SDL § 7 c, stk. 1)
  const v34 = f.vurderingsdato >= 16440 /* 2015-01-05 */
  s[126] = v34
  const v35 = f.tidligOpfoelgningOensketAf === 'arbejdsgiver'
  s[1054] = v35
  const v36 = shiftDays(s[59], 35)
  s[270] = v36
  const v37 = shiftDays(s[61], 35)
  s[271] = v37
  const v38 = !s[3] && shiftDays(v37, -1) >= f.tidligOpfoelgningBedtOm
  s[1055] = v38
  const v39 = !s[3] && shiftDays(v36, -1) < f.tidligOpfoelgningBedtOm
  s[1056] = v39
  const v40 = f.tidligOpfoelgningOensketAf === 'sygemeldt'
  s[1057] = v40
  const v41 = v40 && !(f.ventesRaskInden8Uger)
  const SDL_7c = v34 && (!v34 || v35 && !(f.ventesRaskInden8Uger) && (v38 || s[5]) && f.oenskerTidligOpfoelgning || !v35 && v41)
  s[124] = SDL_7c
  const SDL_7c_nej = v34 && (!v34 || v35 && (f.ventesRaskInden8Uger || v39 || !(f.oenskerTidligOpfoelgning)) || !v35 && !v41)
  s[125] = SDL_7c_nej
  // SDL.10a: Der skal udfyldes et oplysningsskema (SDL § 10 a)
  const v44 = !s[116] || !(f.fikSygedagpengeVedLivstruende && f.sagenErBelyst)
  const SDL_10a = !s[88] || v44
  s[356] = SDL_10a
  const SDL_10a_nej = !s[88] || !v44
  s[357] = SDL_10a_nej
  // SDL.11.3: Oplysningsskemaet skal være besvaret (SDL § 11, stk. 3)
  const v47 = f.oplysningsskemaSendt >= 13332 /* 2006-07-03 */
  s[358] = v47
  const v48 = shiftDays(f.oplysningsskemaSendt, 8)
  const SDL_11_3 = v47 ? v48 : FIRST_DAY
  s[649] = SDL_11_3
  const SDL_11_3_hoej = v47 ? v48 : NEVER
  s[650] = SDL_11_3_hoej
  // SDL.12.1.1: Kategori 1 (SDL § 12, stk. 1, nr. 1)
  const v51 = shiftDays(shiftDays(s[59], 56), -1)
  s[119] = v51
  const v52 = shiftDays(shiftDays(s[61], 56), -1)
  s[120] = v52
  const v53 = !s[3] && v52 >= f.forventetRask
  s[543] = v53
  const v54 = !s[3] && v51 < f.forventetRask
  s[544] = v54
  const v55 = !s[3] && v52 >= f.vurderingsdato
  s[545] = v55
  const v56 = !s[3] && v51 < f.vurderingsdato
  s[546] = v56
  const v57 = v54 || v56
  s[540] = v57
  const v58 = (v53 || s[5]) && (v55 || s[5]) && (v53 || v55)
  s[541] = v58
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
  s[149] = v64
  const SDL_11a_1 = !s[88] || !v34 && f.laegeattestNoedvendig || v34 && (!v64 && SDL_12_1_1_nej || v64 && f.laegeattestNoedvendig)
  s[359] = SDL_11a_1
  const SDL_11a_1_nej = !s[88] || !v34 && !(f.laegeattestNoedvendig) || v34 && (!v64 && SDL_12_1_1 || v64 && !(f.laegeattestNoedvendig))
  s[360] = SDL_11a_1_nej
  const SDL_11a_1_ir = !s[88] || v34 && !v64 && SDL_12_1_1_ir
  s[361] = SDL_11a_1_ir
  // SDL.12.1.2: Kategori 2 (SDL § 12, stk. 1, nr. 2)
  const v68 = f.vurderingsdato >= 20089 /* 2025-01-01 */
  s[118] = v68
  const v69 = !(f.tilbagevendenForestaar) && f.risikoForLangtForloeb
  const v70 = v57 || s[5]
  const SDL_12_1_2 = !s[88] || !v34 && v69 || v34 && (!v68 && v70 && !(f.behovForTvaerfagligIndsats) || v68 && !v59 && v57)
  s[157] = SDL_12_1_2
  const SDL_12_1_2_nej = !s[88] || !v34 && !v69 || v34 && (!v68 && (v58 || f.behovForTvaerfagligIndsats) || v68 && (v59 || v58))
  s[152] = SDL_12_1_2_nej
  const SDL_12_1_2_ir = !s[88] || v34 && v68 && v60
  s[151] = SDL_12_1_2_ir
  // SDL.12.1.3: Kategori 3 (SDL § 12, stk. 1, nr. 3)
  const v74 = !(f.tilbagevendenForestaar) && !(f.risikoForLangtForloeb)
  const SDL_12_1_3 = !s[88] || !v34 && v74 || v34 && !v68 && v70 && f.behovForTvaerfagligIndsats
  s[362] = SDL_12_1_3
  const SDL_12_1_3_nej = !s[88] || !v34 && !v74 || v34 && (v68 || v58 || !(f.behovForTvaerfagligIndsats))
  s[363] = SDL_12_1_3_nej
}

function svar_9(f, s) {
  // SDL.13f.1: Ingen opfølgning i et kortere forløb (SDL § 13 f, stk. 1-3)
  const v0 = f.fratraedelsesdag >= f.vurderingsdato
  s[554] = v0
  const v1 = f.fratraeder && !v0
  s[553] = v1
  const v2 = s[65] && !v1
  s[552] = v2
  const v3 = f.holdteSamtaler >= 1
  s[158] = v3
  const v4 = shiftDays(shiftDays(f.foersteOpfoelgningssamtale, 91), -1)
  s[160] = v4
  const v5 = v4 >= f.forventetRask
  s[555] = v5
  const v6 = v4 >= f.vurderingsdato
  s[556] = v6
  const v7 = v2 && v3 && f.forudsigeligtForloeb && v5 && v6
  s[150] = v7
  const v8 = shiftDays(shiftDays(s[59], 182), -1)
  s[159] = v8
  const v9 = shiftDays(shiftDays(s[61], 182), -1)
  s[161] = v9
  const v10 = !s[3] && v9 >= f.forventetRask
  s[1079] = v10
  const v11 = !s[3] && v8 < f.forventetRask
  s[1080] = v11
  const v12 = !s[3] && v9 >= f.vurderingsdato
  s[1081] = v12
  const v13 = !s[3] && v8 < f.vurderingsdato
  s[1082] = v13
  const v14 = !v2 || v11 || f.opfoelgningOenskes || f.opfoelgningAlligevel || v13
  s[129] = v14
  const v15 = v2 && (v10 || s[5]) && !(f.opfoelgningOenskes) && !(f.opfoelgningAlligevel) && (v12 || s[5])
  s[130] = v15
  const v16 = !s[3] && s[59] < 20635 /* 2026-07-01 */
  s[549] = v16
  const v17 = !s[3] && s[61] >= 20635 /* 2026-07-01 */
  s[550] = v17
  const v18 = !s[117] || v17
  s[548] = v18
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
  s[139] = v23
  const v24 = shiftMonths(s[59], 6)
  s[249] = v24
  const v25 = shiftMonths(s[61], 6)
  s[248] = v25
  const v26 = shiftDays(v24, -1)
  s[155] = v26
  const v27 = shiftDays(v25, -1)
  s[156] = v27
  const v28 = Math.min(v0, v26)
  const v29 = Math.min(v0, v27)
  const v30 = Math.max(v26, v28)
  const v31 = Math.min(v27, v29)
  const v32 = s[125] && !s[3]
  const v33 = !s[126] && !s[3] && v31 >= v30
  const v34 = v32 || v33
  const v35 = v32 ? (v33 ? Math.min(v26, v30) : v26) : v30
  const v36 = v13 ? (v34 ? Math.min(v28, v35) : v28) : v35
  s[144] = v36
  const v37 = v32 ? (v33 ? Math.max(v27, v31) : v27) : v31
  const v38 = v13 ? (v34 ? Math.max(v29, v37) : v29) : v37
  s[145] = v38
  const v39 = v13 || v32 || v33
  s[143] = v39
  const v40 = s[125] && s[5]
  const v41 = !s[126] && s[5]
  s[142] = v41
  const v42 = v22 || v40 || v41 || !s[126] && !((s[3] || !s[5] && v28 === v29) && (s[3] || !s[5] && v26 === v27) && (s[3] || v26 === v28))
  s[140] = v42
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
  s[147] = v53
  const v54 = v32 ? (v50 ? Math.max(s[120], v49) : s[120]) : v49
  const v55 = v13 ? (v51 ? Math.max(v2, v54) : v2) : v54
  s[148] = v55
  const v56 = v13 || v32 || v50
  s[146] = v56
  const v57 = v22 || v40 || v41 || !s[126] && !(v12 && v3 && (s[3] || s[119] === v1))
  s[141] = v57
  const v58 = s[127] && v56
  const v59 = !s[118] && v56 && v55 >= NEVER
  const v60 = v58 || v59 ? (v58 ? v53 : NEVER) : NEVER
  const v61 = s[128] ? NEVER : v55
  const v62 = s[128] || v58 || v59
  const v63 = s[88] ? (s[126] ? (s[117] ? (v47 ? (v62 ? Math.min(v45, v60) : v45) : v60) : v18) : s[119]) : FIRST_DAY
  s[135] = v63
  const v64 = s[88] ? (s[126] ? (s[117] ? (v47 ? (v62 ? Math.max(v46, v61) : v46) : v61) : v20) : s[120]) : NEVER
  s[137] = v64
  const v65 = s[129] && v39
  const v66 = s[130] || v65
  const v67 = v65 ? v36 : NEVER
  const v68 = s[130] ? NEVER : v38
  const v69 = s[129] && v56
  const v70 = s[130] || v69
  const v71 = v69 ? v53 : NEVER
  const v72 = s[130] ? NEVER : v55
  const v73 = v66 || v70
  const v74 = v66 ? (v70 ? Math.min(v67, v71) : v67) : v71
  const v75 = v21 ? (v73 ? Math.min(v18, v74) : v18) : v74
  s[136] = v75
  const v76 = v66 ? (v70 ? Math.max(v68, v72) : v68) : v72
  const v77 = v21 ? (v73 ? Math.max(v20, v76) : v20) : v76
  s[138] = v77
  const v78 = s[131] && (v21 || v66 || v70)
  s[133] = v78
  const v79 = !s[132] && (!s[88] || !s[126] && !s[3] || s[126] && (!s[117] && v21 || s[117] && (v47 || v62)))
  s[134] = v79
}

function svar_11(f, s) {
  // SDL.13b.1: Den første samtale skal være holdt (SDL § 13 b, stk. 1-3)
  const SDL_13b_1_er = s[133] || s[134]
  s[364] = SDL_13b_1_er
  const SDL_13b_1 = s[133] ? (s[134] ? Math.min(s[135], s[136]) : s[136]) : s[135]
  s[656] = SDL_13b_1
  const SDL_13b_1_hoej = s[133] ? (s[134] ? Math.max(s[137], s[138]) : s[138]) : s[137]
  s[657] = SDL_13b_1_hoej
  const SDL_13b_1_ir = s[131] && (s[139] || s[129] && s[140] || s[129] && s[141]) || !s[132] && (!s[88] || s[142] || s[126] && (!s[117] && s[139] || s[117] && (s[127] && s[140] || !s[118] && !((!s[143] || !s[140] && s[144] === s[145]) && s[143] && s[144] === NEVER) || s[127] && s[141] || !s[118] && !((!s[146] || !s[141] && s[147] === s[148]) && s[146] && s[147] === NEVER))))
  s[365] = SDL_13b_1_ir
  // SDL.13b.1.antal: Samtaler i det første halve år (SDL § 13 b, stk. 1, 1. pkt.)
  const v4 = s[123] || s[121]
  const v5 = s[123] ? 0 : 4
  const v6 = s[121] ? 4 : 0
  const v7 = Math.max(1, v5)
  const v8 = Math.min(1, v6)
  const v9 = s[127] && v4
  const v10 = !s[118] && v4 && v8 >= v7
  const v11 = v9 || v10
  const v12 = v9 ? (v10 ? Math.min(v5, v7) : v5) : v7
  const v13 = v9 ? (v10 ? Math.max(v6, v8) : v6) : v8
  const v14 = s[149] ? (s[118] ? (s[117] ? (s[128] ? 0 : 1) : s[128] ? (v11 ? Math.min(1, v12) : 1) : v12) : v5) : -Infinity
  const v15 = s[149] ? (s[118] ? (s[117] ? (s[127] ? 1 : 0) : s[128] ? (v11 ? Math.max(1, v13) : 1) : v13) : v6) : Infinity
  const v16 = s[150] ? 1 : 4
  const v17 = s[130] ? 0 : 1
  const v18 = !s[132] && (!s[149] || !s[118] && v4 || s[118] && (!s[117] && (s[128] || v9 || v10) || s[117] && (s[128] || s[127])))
  const SDL_13b_1_antal = s[131] ? (v18 ? Math.min(v14, v17) : v17) : v14
  s[659] = SDL_13b_1_antal
  const SDL_13b_1_antal_hoej = s[131] ? (v18 ? Math.max(v15, v16) : v16) : v15
  s[660] = SDL_13b_1_antal_hoej
  const SDL_13b_1_antal_er = s[149] && (s[131] || v18)
  s[366] = SDL_13b_1_antal_er
  const SDL_13b_1_antal_ir = !s[149] || !s[132] && (!s[149] || !s[118] && s[122] || s[118] && (!s[117] && (s[127] && s[122] || !s[118] && !((!v4 || !s[122] && v5 === v6) && v4 && v5 === 1)) || s[117] && !s[118]))
  s[367] = SDL_13b_1_antal_ir
  // SDL.13b.1.naeste: Den næste opfølgning skal være sket (SDL § 13 b, stk. 1)
  const v23 = f.vurderingsdato >= 15012 /* 2011-02-07 */
  s[484] = v23
  const v24 = f.vurderingsdato >= 14407 /* 2009-06-12 */
  s[557] = v24
  const v25 = shiftDays(f.senesteOpfoelgningssamtale, 28)
  const v26 = shiftDays(f.senesteOpfoelgningssamtale, 56)
  const v27 = Math.max(v25, v26)
  const v28 = Math.min(v25, v26)
  const v29 = s[151] && v28 >= v27
  const v30 = s[152] || v29
  const v31 = s[152] ? (v29 ? Math.min(v26, v27) : v26) : v27
  const v32 = s[152] ? (v29 ? Math.max(v26, v28) : v26) : v28
  const v33 = f.holdteSamtaler >= 2
  s[1125] = v33
  const v34 = shiftMonths(f.senesteOpfoelgningssamtale, 3)
  const v35 = v33 || !s[3]
  const v36 = !v33 && s[5]
  const v37 = v33 ? v34 : shiftDays(s[153], -1)
  const v38 = v33 ? v34 : shiftDays(s[154], -1)
  const v39 = Math.max(v25, v37)
  const v40 = Math.min(v25, v38)
  const v41 = s[152] && v35
  const v42 = s[151] && v35 && v40 >= v39
  const v43 = v41 || v42
  const v44 = v41 ? (v42 ? Math.min(v37, v39) : v37) : v39
  const v45 = v41 ? (v42 ? Math.max(v38, v40) : v38) : v40
  const v46 = s[122] && v25 >= NEVER
  const v47 = f.holdteSamtaler >= 4
  s[1122] = v47
  const v48 = v47 || !s[3]
  const v49 = !v47 && s[5]
  const v50 = v47 ? NEVER : s[155]
  const v51 = v47 ? NEVER : s[156]
  const v52 = s[121] && v48
  const v53 = s[122] && v48 && v51 >= NEVER
  const v54 = v52 || v53 ? (v52 ? v50 : NEVER) : NEVER
  const v55 = s[123] ? NEVER : v51
  const v56 = s[123] || v52 || v53
  const v57 = s[121] && v49 || s[122] && !((!v48 || !v49 && v50 === v51) && v48 && v50 === NEVER)
  const v58 = s[127] && v56
  const v59 = !s[118] && v56 && v55 >= NEVER
  const v60 = s[88] ? (v24 ? (v23 ? (s[126] ? (s[149] ? (s[118] ? (s[117] ? NEVER : v58 || v59 ? (v58 ? v54 : NEVER) : NEVER) : v54) : s[121] || v46 ? (s[121] ? v25 : NEVER) : NEVER) : s[157] ? (v43 ? Math.min(v25, v44) : v25) : v44) : FIRST_DAY) : s[157] ? (v30 ? Math.min(v25, v31) : v25) : v31) : FIRST_DAY
  const v61 = s[150] || v48 ? (s[150] ? NEVER : v50) : NEVER
  const v62 = !s[132] && (!s[88] || !v24 && (s[157] || s[152] || v29) || v24 && (!v23 || !s[126] && (s[157] || v41 || v42) || s[126] && (!s[149] && (s[123] || s[121] || v46) || s[149] && (!s[118] && v56 || s[118] && (s[117] || s[128] || v58 || v59)))))
  const SDL_13b_1_naeste = s[131] ? (v62 ? Math.min(v60, v61) : v61) : v60
  s[662] = SDL_13b_1_naeste
  const SDL_13b_1_naeste_hoej = s[131] ? NEVER : s[88] ? (v24 ? (v23 ? (s[126] ? (s[149] ? (s[118] ? (s[117] ? NEVER : s[128] ? NEVER : v55) : v55) : s[123] ? NEVER : v25) : s[157] ? (v43 ? Math.max(v25, v45) : v25) : v45) : NEVER) : s[157] ? (v30 ? Math.max(v25, v32) : v25) : v32) : NEVER
  s[663] = SDL_13b_1_naeste_hoej
  const SDL_13b_1_naeste_er = s[158] && (s[131] || v62)
  s[368] = SDL_13b_1_naeste_er
  const SDL_13b_1_naeste_ir = !s[158] || s[131] && !s[150] && v49 || !s[132] && (!s[88] || !v24 && s[151] && v25 !== v26 || v24 && (!v23 || !s[126] && (s[152] && v36 || s[151] && !((!v35 || !v36 && v37 === v38) && v35 && v25 === v37)) || s[126] && (!s[149] && s[122] && v25 !== NEVER || s[149] && (!s[118] && v57 || s[118] && !s[117] && (s[127] && v57 || !s[118] && !((!v56 || !v57 && v54 === v55) && v56 && v54 === NEVER))))))
  s[369] = SDL_13b_1_naeste_ir
  // SDL.13b.5: Opfølgning uden kontakt (standby) (SDL § 13 b, stk. 5)
  const v67 = f.vurderingsdato >= 15070 /* 2011-04-06 */
  s[1129] = v67
  const v68 = f.vurderingsdato >= 15208 /* 2011-08-22 */
  s[1130] = v68
  const SDL_13b_5 = !v23 || !v67 && f.sygdomForhindrerKontakt || v67 && (!v68 || f.kontaktUhensigtsmaessig)
  s[370] = SDL_13b_5
  const SDL_13b_5_nej = !v23 || !v67 && !(f.sygdomForhindrerKontakt) || v67 && (!v68 || !(f.kontaktUhensigtsmaessig))
  s[371] = SDL_13b_5_nej
  const SDL_13b_5_ir = !v23 || v67 && !v68
  s[372] = SDL_13b_5_ir
}

function svar_12(f, s) {
  // SDL.13f.1.dag: Grænsen for de kortere forløb (SDL § 13 f, stk. 1)
  const v0 = s[118] ? (s[117] ? s[159] : s[160]) : FIRST_DAY
  const v1 = s[118] ? (s[117] ? s[161] : s[160]) : NEVER
  const v2 = s[3] ? s[160] : Math.min(s[160], s[159])
  const v3 = s[3] ? s[160] : Math.max(s[160], s[161])
  const v4 = !s[132] && (!s[118] || !s[117] || !s[3])
  const SDL_13f_1_dag = s[131] ? (v4 ? Math.min(v0, v2) : v2) : v0
  s[667] = SDL_13f_1_dag
  const SDL_13f_1_dag_hoej = s[131] ? (v4 ? Math.max(v1, v3) : v3) : v1
  s[668] = SDL_13f_1_dag_hoej
  const SDL_13f_1_dag_er = s[118] && (s[131] || v4)
  s[373] = SDL_13f_1_dag_er
  const SDL_13f_1_dag_ir = !s[118] || s[131] && s[5] || !s[132] && (!s[118] || s[117] && s[5])
  s[374] = SDL_13f_1_dag_ir
  // SDL.21.1.1: Bortfald, når du ikke medvirker (SDL § 21, stk. 1, nr. 1)
  const v9 = f.udebliver && !(f.rimeligGrund) && f.skriftligtOrienteret
  const SDL_21_1_1 = !s[88] || v9
  s[375] = SDL_21_1_1
  const SDL_21_1_1_nej = !s[88] || !v9
  s[376] = SDL_21_1_1_nej
  // SDL.21a: Du må sige nej til behandlingen (SDL § 21 a)
  const v12 = f.afviser === 'operation' || f.afviser === 'medicin' || f.afviser === 'anden_laegebehandling'
  s[1139] = v12
  const v13 = f.vurderingsdato >= 18078 /* 2019-07-01 */
  s[562] = v13
  const v14 = f.afviser === 'operation' || f.afviser === 'medicin'
  s[1142] = v14
  const v15 = f.afviser === 'anden_laegebehandling'
  s[1144] = v15
  const v16 = v15 && f.tilsvarendeIndgribende
  s[1143] = v16
  const v17 = s[162] && (!v13 && v12 && f.andenVurderingIndhentet || v13 && (v14 || v16))
  const SDL_21a = !s[88] || v17
  s[385] = SDL_21a
  const SDL_21a_nej = !s[88] || !v17
  s[386] = SDL_21a_nej
  // SDL.21.1.2: Bortfald, når du siger nej til behandling (SDL § 21, stk. 1, nr. 2)
  const v20 = f.afviser === 'operation' || f.afviser === 'medicin' || f.afviser === 'anden_laegebehandling' || f.afviser === 'indlaeggelse'
  s[1149] = v20
  const v21 = v20 && f.noedvendigBehandling
  s[1148] = v21
  const v22 = f.afviser === 'optraening'
  s[563] = v22
  const v23 = v22 && f.hensigtsmaessigOptraening
  s[1150] = v23
  const v24 = v21 || v23
  s[1147] = v24
  const SDL_21_1_2 = !s[88] || v24 && f.opfordret && (SDL_21a_nej || !s[88]) && f.skriftligtOrienteret
  s[377] = SDL_21_1_2
  const SDL_21_1_2_nej = !s[88] || !v24 || !(f.opfordret) || SDL_21a || !(f.skriftligtOrienteret)
  s[378] = SDL_21_1_2_nej
  // SDL.21.1.3: Bortfald, når adfærden forhaler helbredelsen (SDL § 21, stk. 1, nr. 3)
  const SDL_21_1_3 = !s[88] || f.forhalerHelbredelsen
  s[379] = SDL_21_1_3
  const SDL_21_1_3_nej = !s[88] || !(f.forhalerHelbredelsen)
  s[380] = SDL_21_1_3_nej
  // SDL.21.4.dag: Du skal opfylde betingelserne igen (SDL § 21, stk. 4)
  const v29 = shiftDays(f.underrettetOmBortfald, 28)
  const SDL_21_4_dag = s[88] ? v29 : FIRST_DAY
  s[674] = SDL_21_4_dag
  const SDL_21_4_dag_hoej = s[88] ? v29 : NEVER
  s[675] = SDL_21_4_dag_hoej
  // SDL.21.4: Sygedagpengene bliver genoptaget (SDL § 21, stk. 4)
  const v32 = SDL_21_4_dag_hoej >= f.opfyldtIgen
  s[1160] = v32
  const v33 = SDL_21_4_dag >= f.opfyldtIgen
  s[1161] = v33
  const v34 = f.vurderingsdato >= 15398 /* 2012-02-28 */
  s[564] = v34
  const v35 = f.vurderingsdato >= 15517 /* 2012-06-26 */
  s[565] = v35
  const SDL_21_4 = !s[88] || !v34 && v32 || v34 && (!v35 || (v32 || !s[88]) && !(f.genoptagetFoer))
  s[381] = SDL_21_4
  const SDL_21_4_nej = !s[88] || !v34 && !v33 || v34 && (!v35 || !v33 || f.genoptagetFoer)
  s[382] = SDL_21_4_nej
  const SDL_21_4_ir = !s[88] || !v34 && !s[88] || v34 && !v35
  s[383] = SDL_21_4_ir
  // SDL.21.4.fra: Sygedagpengene bliver genoptaget fra (SDL § 21, stk. 4)
  const v39 = shiftDays(f.opfyldtIgen, 1)
  const SDL_21_4_fra = s[88] ? v39 : FIRST_DAY
  s[677] = SDL_21_4_fra
  const SDL_21_4_fra_hoej = s[88] ? v39 : NEVER
  s[678] = SDL_21_4_fra_hoej
  const SDL_21_4_fra_ir = !s[88] || SDL_21_4_nej || SDL_21_4_ir
  s[384] = SDL_21_4_fra_ir
  // SDL.24.1.ophør: Tidligste stop af udbetalingen (SDL § 24, stk. 1)
  const v43 = f.vurderingsdato >= 16688 /* 2015-09-10 */
  s[566] = v43
  const SDL_24_1_ophoer_er = !v43 || !(f.ophoerErAfgjort) || s[163]
  s[387] = SDL_24_1_ophoer_er
  const SDL_24_1_ophoer_ir = !v43 || f.ophoerErAfgjort && s[164]
  s[388] = SDL_24_1_ophoer_ir
  const SDL_24_1_ophoer = v43 ? (f.ophoerErAfgjort ? Math.max(s[165], f.ophoerAfgjortDen) : NEVER) : FIRST_DAY
  s[682] = SDL_24_1_ophoer
  const SDL_24_1_ophoer_hoej = v43 ? (f.ophoerErAfgjort ? Math.max(s[166], f.ophoerAfgjortDen) : NEVER) : NEVER
  s[683] = SDL_24_1_ophoer_hoej
  // SDL.24.1.revurdering: Revurdering før sygedagpengene stopper (SDL § 24, stk. 1)
  const v48 = s[99] && s[103] <= 13331 /* 2006-07-02 */
  const v49 = s[103] <= 16251 /* 2014-06-30 */
  s[1167] = v49
  const SDL_24_1_revurdering = s[167] && (v48 || s[99] && s[105] >= 16252 /* 2014-07-01 */ && s[103] <= 2147483646)
  s[389] = SDL_24_1_revurdering
  const SDL_24_1_revurdering_nej = s[167] && (v48 || s[99] && s[105] >= 13332 /* 2006-07-03 */ && v49)
  s[390] = SDL_24_1_revurdering_nej
  const SDL_24_1_revurdering_ir = s[167] && (v48 || s[101] || s[99] && s[105] === NEVER) || s[168] || s[101]
  s[391] = SDL_24_1_revurdering_ir
}

function svar_13(f, s) {
  // SDL.41.1: Første dag for selvstændige (SDL § 41)
  const v0 = f.selvstaendigForsikring === 'foerste_fravaersdag'
  s[278] = v0
  const v1 = f.selvstaendigForsikring === 'tredje_fravaersdag'
  s[280] = v1
  const v2 = shiftDays(s[59], 14)
  s[275] = v2
  const v3 = shiftDays(s[61], 14)
  s[276] = v3
  const v4 = v0 && !s[3] || !v0 && (v1 || !s[3])
  s[283] = v4
  const v5 = v0 && s[5] || !v0 && !v1 && s[5]
  s[288] = v5
  const v6 = v0 ? s[59] : v1 ? f.tredjeFravaersdag : v2
  const v7 = v0 ? s[61] : v1 ? f.tredjeFravaersdag : v3
  const v8 = s[59] <= 15397 /* 2012-02-27 */
  s[567] = v8
  const v9 = !s[3] && s[78] && v8
  const v10 = s[61] >= 15398 /* 2012-02-28 */
  s[282] = v10
  const v11 = s[59] <= 15516 /* 2012-06-25 */
  s[243] = v11
  const v12 = !s[3] && v10 && v11
  const v13 = v0 ? s[59] : v1 ? f.tredjeFravaersdag : f.aftaleForSelvstaendig ? s[59] : v2
  const v14 = v0 ? s[61] : v1 ? f.tredjeFravaersdag : f.aftaleForSelvstaendig ? s[61] : v3
  const v15 = s[61] >= 15517 /* 2012-06-26 */
  s[244] = v15
  const v16 = s[59] <= 18318 /* 2020-02-26 */
  s[568] = v16
  const v17 = !s[3] && v15 && v16
  const v18 = s[59] <= 19173 /* 2022-06-30 */
  s[569] = v18
  const v19 = !s[3] && s[61] >= 18319 /* 2020-02-27 */ && v18
  const v20 = v0 ? s[59] : v1 ? f.tredjeFravaersdag : f.aftaleForSelvstaendig ? s[59] : f.sygMedCovid19 ? s[59] : v2
  const v21 = v0 ? s[61] : v1 ? f.tredjeFravaersdag : f.aftaleForSelvstaendig ? s[61] : f.sygMedCovid19 ? s[61] : v3
  const v22 = !s[3] && s[61] >= 19174 /* 2022-07-01 */ && s[62]
  const v23 = s[72] && v4
  s[285] = v23
  const v24 = v9 && v4
  s[284] = v24
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
  s[178] = SDL_41_1
  const v38 = v27 ? (v28 ? Math.max(v14, v21) : v21) : v14
  const v39 = v26 ? (v29 ? Math.max(v14, v38) : v14) : v38
  const v40 = v25 ? (v31 ? Math.max(v14, v39) : v14) : v39
  const v41 = v24 ? (v33 ? Math.max(v7, v40) : v7) : v40
  const SDL_41_1_hoej = s[63] ? NEVER : v23 ? (v35 ? Math.max(v7, v41) : v7) : v41
  s[179] = SDL_41_1_hoej
  const SDL_41_1_er = s[63] || v23 || v24 || v25 || v26 || v27 || v28
  s[177] = SDL_41_1_er
  const v44 = s[72] && v5
  s[286] = v44
  const v45 = v9 && v5
  s[287] = v45
  const SDL_41_1_ir = s[63] || v44 || v45 || v12 && v5 || v17 && v5 || v19 && v5 || v22 && v5 || s[64]
  s[180] = SDL_41_1_ir
}

function svar_14(f, s) {
  // SDL.33.1: Første dag, kommunen betaler (SDL § 33)
  const v0 = s[59] === s[61]
  s[480] = v0
  const v1 = s[3] || !s[5] && v0
  s[245] = v1
  const v2 = s[169] && s[170] < NEVER
  s[1181] = v2
  const v3 = s[169] && s[171] >= NEVER
  s[1182] = v3
  const v4 = Math.max(s[59], shiftDays(s[170], 1))
  const v5 = Math.max(s[61], shiftDays(s[171], 1))
  const v6 = s[169] && !s[3]
  const v7 = s[172] || s[5]
  const v8 = Math.max(s[59], v4)
  const v9 = Math.min(s[61], v5)
  const v10 = v2 && v6
  const v11 = v3 && !s[3]
  const v12 = s[172] && v6 && !s[3] && v9 >= v8
  const v13 = v11 || v12
  const v14 = v11 ? (v12 ? Math.min(s[59], v8) : s[59]) : v8
  const v15 = v11 ? (v12 ? Math.max(s[61], v9) : s[61]) : v9
  const v16 = s[173] && s[174] < NEVER
  s[1183] = v16
  const v17 = s[173] && s[175] >= NEVER
  s[1184] = v17
  const v18 = Math.max(s[59], shiftDays(s[174], 1))
  const v19 = Math.max(s[61], shiftDays(s[175], 1))
  const v20 = s[173] && !s[3]
  const v21 = s[176] || s[5]
  const v22 = Math.max(s[59], v18)
  const v23 = Math.min(s[61], v19)
  const v24 = v16 && v20
  const v25 = v17 && !s[3]
  const v26 = s[176] && v20 && !s[3] && v23 >= v22
  const v27 = v25 || v26
  const v28 = v25 ? (v26 ? Math.min(s[59], v22) : s[59]) : v22
  const v29 = v25 ? (v26 ? Math.max(s[61], v23) : s[61]) : v23
  const SDL_33_1_er = s[63] || s[86] && (s[65] && (v10 || v11 || v12) || !s[65] && (s[87] && (v24 || v25 || v26) || !s[87] && (s[83] && (f.arbejdsskade && !s[3] || !(f.arbejdsskade) && s[177]) || !s[83] && !s[3])))
  s[317] = SDL_33_1_er
  const SDL_33_1 = s[63] ? FIRST_DAY : s[65] ? (v10 ? (v13 ? Math.min(v4, v14) : v4) : v14) : s[87] ? (v24 ? (v27 ? Math.min(v18, v28) : v18) : v28) : s[83] ? (f.arbejdsskade ? s[59] : s[178]) : s[59]
  s[318] = SDL_33_1
  const SDL_33_1_hoej = s[63] ? NEVER : s[65] ? (v10 ? (v13 ? Math.max(v5, v15) : v5) : v15) : s[87] ? (v24 ? (v27 ? Math.max(v19, v29) : v19) : v29) : s[83] ? (f.arbejdsskade ? s[61] : s[179]) : s[61]
  s[319] = SDL_33_1_hoej
  const SDL_33_1_ir = s[63] || s[86] && (s[65] && (v2 && v7 || v3 && s[5] || s[172] && s[5] || s[172] && !((!v6 || !v7 && v4 === v5) && v1 && (v6 && !s[3] || !v6 && s[3]) && (!v6 || s[59] === v4))) || !s[65] && (s[87] && (v16 && v21 || v17 && s[5] || s[176] && s[5] || s[176] && !((!v20 || !v21 && v18 === v19) && v1 && (v20 && !s[3] || !v20 && s[3]) && (!v20 || s[59] === v18))) || !s[87] && (s[83] && (f.arbejdsskade && s[5] || !(f.arbejdsskade) && s[180]) || !s[83] && s[5]))) || s[64]
  s[320] = SDL_33_1_ir
  // SDL.24a.2: Første dag i jobafklaring ved ny sygemelding (SDL § 24 a, stk. 2-5)
  const v34 = !s[3] && s[181]
  const SDL_24a_2 = v34 ? FIRST_DAY : s[83] ? s[59] : SDL_33_1
  s[689] = SDL_24a_2
  const SDL_24a_2_hoej = v34 ? NEVER : s[83] ? s[61] : SDL_33_1_hoej
  s[690] = SDL_24a_2_hoej
  const SDL_24a_2_er = s[182] && (v34 || s[90] && (s[83] && !s[3] || !s[83] && SDL_33_1_er))
  s[393] = SDL_24a_2_er
  const SDL_24a_2_ir = s[182] && (v34 || s[90] && (s[83] && s[5] || !s[83] && SDL_33_1_ir) || s[64]) || s[183]
  s[394] = SDL_24a_2_ir
  // SDL.24a.6: Sygedagpenge i stedet for jobafklaring ved livstruende sygdom (SDL § 24 a, stk. 6)
  const SDL_24a_6 = !s[88] || s[116] && (s[182] || s[184]) && f.laegenVurdererLivstruende
  s[395] = SDL_24a_6
  const SDL_24a_6_nej = !s[88] || !s[116] || s[185] || !(f.laegenVurdererLivstruende)
  s[396] = SDL_24a_6_nej
  // SDL.24b.1: Fra jobafklaring til sygedagpenge ved livstruende sygdom (SDL § 24 b, stk. 1)
  const v41 = s[116] && f.erIJobafklaring && f.laegenVurdererLivstruende && f.opfylderBeskaeftigelseskravetVedLivstruende
  const SDL_24b_1 = !s[88] || v41
  s[397] = SDL_24b_1
  const SDL_24b_1_nej = !s[88] || !v41
  s[398] = SDL_24b_1_nej
  // SDL.24b.2: Første dag med sygedagpenge i stedet for jobafklaring (SDL § 24 b, stk. 2)
  const v44 = shiftDays(f.laegenVurderedeLivstruendeDen, 56) >= f.bedtOmSygedagpengeDen
  s[1189] = v44
  const v45 = v44 ? f.laegenVurderedeLivstruendeDen : f.bedtOmSygedagpengeDen
  const SDL_24b_2 = s[116] ? v45 : FIRST_DAY
  s[694] = SDL_24b_2
  const SDL_24b_2_hoej = s[116] ? v45 : NEVER
  s[695] = SDL_24b_2_hoej
  const SDL_24b_2_ir = SDL_24b_1 && !s[116] || SDL_24b_1_nej || !s[88]
  s[399] = SDL_24b_2_ir
  // SDL.26.1.uger: Krævet arbejdsdygtighed før ny ret (SDL § 26, stk. 1)
  const v49 = !s[3] && s[78] && s[181]
  s[191] = v49
  const SDL_26_1_uger = s[63] ? -Infinity : v49 || s[90] ? (s[90] ? 0 : 91) : 91
  s[704] = SDL_26_1_uger
  const SDL_26_1_uger_hoej = s[63] ? Infinity : s[72] ? 91 : v49 ? 91 : 0
  s[705] = SDL_26_1_uger_hoej
  const SDL_26_1_uger_er = s[63] || s[72] || v49 || s[90]
  s[407] = SDL_26_1_uger_er
  // SDL.26.1: Ny ret, når retten er brugt op (SDL § 26, stk. 1)
  const v53 = SDL_26_1_uger_er && f.arbejdsdygtigUgerEfterOphoer >= SDL_26_1_uger
  s[192] = v53
  const v54 = SDL_26_1_uger_er && f.arbejdsdygtigUgerEfterOphoer < SDL_26_1_uger_hoej
  s[193] = v54
  const v55 = s[186] || s[107]
  s[1195] = v55
  const v56 = s[187] && (s[106] || s[108]) && (s[188] || s[106])
  s[1194] = v56
  const v57 = s[69] && s[108]
  s[1196] = v57
  const v58 = v53 || v56
  const v59 = (v54 || s[69]) && (v55 || v57) && (v54 || v55)
  const v60 = s[69] && v57
  const v61 = f.ugerISammenhaengendeSygeperiode <= 364
  s[1192] = v61
  const v62 = f.retErOpbrugt && !v61
  s[572] = v62
  const SDL_26_1 = v62 && (s[63] || s[72] && v58 || v49 && v58 || s[90])
  s[402] = SDL_26_1
  const SDL_26_1_nej = v62 && (s[63] || s[72] && v59 || v49 && v59)
  s[403] = SDL_26_1_nej
  const SDL_26_1_ir = !v62 || s[63] || s[72] && v60 || v49 && v60 || s[64]
  s[404] = SDL_26_1_ir
}

function svar_15(f, s) {
  // SDL.26.1.covid: Covid-forlængelse i 3 måneder (SDL § 26, stk. 1-2)
  const v0 = Math.max(s[103], 18330 /* 2020-03-09 */)
  s[573] = v0
  const v1 = Math.max(s[105], 18330 /* 2020-03-09 */)
  s[574] = v1
  const v2 = v0 <= 18808 /* 2021-06-30 */
  s[575] = v2
  const v3 = s[99] && v2
  const v4 = s[99] && s[105] >= 18330 /* 2020-03-09 */
  s[1206] = v4
  const v5 = s[99] && s[103] < 18330 /* 2020-03-09 */
  s[1207] = v5
  const v6 = s[99] && s[103] <= 18535 /* 2020-09-30 */
  s[1209] = v6
  const v7 = s[99] && s[105] > 18535 /* 2020-09-30 */
  s[1210] = v7
  const v8 = v5 || v7
  s[1204] = v8
  const v9 = (v4 || s[101]) && (v6 || s[101]) && (v4 || v6)
  s[1203] = v9
  const v10 = countDays(s[189], 18330 /* 2020-03-09 */, 18330 /* 2020-03-09 */) >= 1
  s[1214] = v10
  const v11 = v4 || !v10 || !(f.fortsatRet9Marts2020)
  s[1212] = v11
  const v12 = (v5 || s[101]) && v10 && f.fortsatRet9Marts2020
  s[1211] = v12
  const v13 = v9 || v12
  s[1201] = v13
  const v14 = (v8 || s[101]) && v11
  s[1202] = v14
  const v15 = shiftDays(s[103], 1)
  s[220] = v15
  const v16 = shiftDays(s[105], 1)
  s[222] = v16
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
  s[196] = SDL_26_1_covid_er
  const SDL_26_1_covid = v36 ? (v37 ? Math.min(s[103], v31) : v31) : s[103]
  s[194] = SDL_26_1_covid
  const SDL_26_1_covid_hoej = v36 ? (v37 ? Math.max(s[105], v32) : v32) : s[105]
  s[195] = SDL_26_1_covid_hoej
  const SDL_26_1_covid_ir = v3 && (v13 && (v28 || s[101] && !((!s[99] || !s[101] && v17 === v18) && s[99] && (!s[99] || v17 === 18443 /* 2020-06-30 */))) || v14 && s[101]) || v34 && s[101] || v35
  s[197] = SDL_26_1_covid_ir
  // SDL.26.1.fra: Hvornår covid-forlængelsen regnes fra (SDL § 26, stk. 1-2)
  const v42 = s[103] === s[105]
  s[1166] = v42
  const v43 = !s[99] || !s[101] && v42
  s[239] = v43
  const v44 = s[99] && v33
  const v45 = v12 ? 18352 /* 2020-03-31 */ : NEVER
  const v46 = v11 ? NEVER : 18352 /* 2020-03-31 */
  const v47 = Math.max(s[103], v45)
  const v48 = Math.min(s[105], v46)
  const v49 = s[101] && s[99] && v48 >= v47
  const v50 = v8 || v49
  const v51 = v8 ? (v49 ? Math.min(v45, v47) : v45) : v47
  const SDL_26_1_fra = v21 ? (v50 ? Math.min(s[103], v51) : s[103]) : v51
  s[701] = SDL_26_1_fra
  const v53 = v8 ? (v49 ? Math.max(v46, v48) : v46) : v48
  const SDL_26_1_fra_hoej = v21 ? (v50 ? Math.max(s[105], v53) : s[105]) : v53
  s[702] = SDL_26_1_fra_hoej
  const SDL_26_1_fra_er = v44 && (v21 || v8 || v49)
  s[405] = SDL_26_1_fra_er
  const SDL_26_1_fra_ir = v44 && (v28 || s[101] && !(v43 && v45 === v46 && s[99] && (!s[99] || s[103] === v45))) || v35
  s[406] = SDL_26_1_fra_ir
  // SDL.26.2: Ny ret for pensionister, når retten er brugt op (SDL § 26, stk. 1)
  const v57 = f.ugerISammenhaengendeSygeperiode <= 182
  s[1217] = v57
  const v58 = f.retErOpbrugt && !v57 && s[190]
  s[1216] = v58
  const SDL_26_2 = v58 && (s[63] || s[72] || s[191] && s[192] || s[90])
  s[408] = SDL_26_2
  const SDL_26_2_nej = v58 && (s[63] || s[72] || s[191] && s[193])
  s[409] = SDL_26_2_nej
  const SDL_26_2_ir = !v58 || s[63] || s[72] || s[191] && s[69] || s[64]
  s[410] = SDL_26_2_ir
}

function svar_16(f, s) {
  // SDL.26.3.covid: Covid-forlængelse i 3 måneder mere (SDL § 26, stk. 3)
  const v0 = Math.max(18330 /* 2020-03-09 */, s[194])
  s[576] = v0
  const v1 = Math.max(18330 /* 2020-03-09 */, s[195])
  s[577] = v1
  const v2 = v0 <= 18808 /* 2021-06-30 */
  s[578] = v2
  const v3 = s[196] && v2
  const v4 = s[196] && s[99]
  const v5 = s[197] || s[101]
  s[1225] = v5
  const v6 = v4 && s[103] < s[195]
  s[1223] = v6
  const v7 = v4 && s[105] >= s[194]
  s[1224] = v7
  const v8 = s[196] && s[195] >= 18443 /* 2020-06-30 */
  s[1228] = v8
  const v9 = s[196] && s[194] < 18443 /* 2020-06-30 */
  s[1229] = v9
  const v10 = s[196] && s[194] <= 18535 /* 2020-09-30 */
  s[1230] = v10
  const v11 = s[196] && s[195] > 18535 /* 2020-09-30 */
  s[1231] = v11
  const v12 = v9 || v11
  s[1227] = v12
  const v13 = (v8 || s[197]) && (v10 || s[197]) && (v8 || v10)
  s[1226] = v13
  const v14 = v7 || v12
  s[1222] = v14
  const v15 = (v6 || v5) && (v13 || s[197]) && (v6 || v13)
  s[1221] = v15
  const v16 = shiftDays(shiftMonths(shiftDays(s[194], 1), 3), -1)
  const v17 = shiftDays(shiftMonths(shiftDays(s[195], 1), 3), -1)
  const v18 = Math.max(s[194], v16)
  const v19 = Math.min(s[195], v17)
  const v20 = v15 && s[196]
  const v21 = v14 && s[196]
  const v22 = s[197] && s[196] && v19 >= v18
  const v23 = v21 || v22
  const v24 = v21 ? (v22 ? Math.min(s[194], v18) : s[194]) : v18
  const v25 = v20 ? (v23 ? Math.min(v16, v24) : v16) : v24
  const v26 = v21 ? (v22 ? Math.max(s[195], v19) : s[195]) : v19
  const v27 = v20 ? (v23 ? Math.max(v17, v26) : v17) : v26
  const v28 = s[196] && v1 >= 18809 /* 2021-07-01 */ && v0 <= 2147483646
  const v29 = v3 && (v20 || v21 || v22)
  const v30 = v28 && s[196]
  const SDL_26_3_covid_er = v29 || v30
  s[200] = SDL_26_3_covid_er
  const SDL_26_3_covid = v29 ? (v30 ? Math.min(s[194], v25) : v25) : s[194]
  s[198] = SDL_26_3_covid
  const SDL_26_3_covid_hoej = v29 ? (v30 ? Math.max(s[195], v27) : v27) : s[195]
  s[199] = SDL_26_3_covid_hoej
  const SDL_26_3_covid_ir = v3 && s[197] || v28 && s[197] || s[197] || s[196] && v1 === NEVER
  s[201] = SDL_26_3_covid_ir
  // SDL.26a.1.covid: Covid-forlængelse efter en anden forlængelse (SDL § 26 a, stk. 1-2)
  const v35 = f.forlaengelsenSlutter >= 18330 /* 2020-03-09 */
  s[1235] = v35
  const v36 = Math.max(f.forlaengelsenSlutter, 18330 /* 2020-03-09 */)
  s[579] = v36
  const v37 = v36 >= 18809 /* 2021-07-01 */
  s[580] = v37
  const v38 = f.forlaengelsenSlutter <= 18535 /* 2020-09-30 */
  s[1236] = v38
  const v39 = v35 && v38
  s[1234] = v39
  const v40 = shiftDays(shiftMonths(shiftDays(f.forlaengelsenSlutter, 1), 3), -1)
  const v41 = v40 >= 18443 /* 2020-06-30 */
  s[1237] = v41
  const SDL_26a_1_covid = v37 ? f.forlaengelsenSlutter : v39 ? (v41 ? v40 : 18443 /* 2020-06-30 */) : f.forlaengelsenSlutter
  s[709] = SDL_26a_1_covid
  // SDL.26a.3.covid: Covid-forlængelse i 3 måneder mere efter en anden forlængelse (SDL § 26 a, stk. 3)
  const v43 = Math.max(18330 /* 2020-03-09 */, SDL_26a_1_covid)
  s[581] = v43
  const v44 = v43 >= 18809 /* 2021-07-01 */
  s[582] = v44
  const v45 = f.forlaengelsenSlutter >= SDL_26a_1_covid
  s[1241] = v45
  const v46 = SDL_26a_1_covid >= 18443 /* 2020-06-30 */
  s[1243] = v46
  const v47 = SDL_26a_1_covid <= 18535 /* 2020-09-30 */
  s[1244] = v47
  const v48 = v46 && v47
  s[1242] = v48
  const v49 = !v45 && v48
  s[1240] = v49
  const SDL_26a_3_covid_ir = v43 >= NEVER
  s[203] = SDL_26a_3_covid_ir
  const SDL_26a_3_covid = v44 ? SDL_26a_1_covid : v49 ? shiftDays(shiftMonths(shiftDays(SDL_26a_1_covid, 1), 3), -1) : SDL_26a_1_covid
  s[202] = SDL_26a_3_covid
}

function svar_17(f, s) {
  // SDL.26c.covid: Covid-forlængelse i 1 måned, oktober 2020 (SDL § 26 c, stk. 1-2)
  const v0 = Math.max(18330 /* 2020-03-09 */, s[198])
  s[583] = v0
  const v1 = Math.max(18330 /* 2020-03-09 */, s[199])
  s[584] = v1
  const v2 = v0 <= 18808 /* 2021-06-30 */
  s[585] = v2
  const v3 = s[200] && v2
  const v4 = s[200] && s[199] >= 18535 /* 2020-09-30 */
  s[1250] = v4
  const v5 = s[200] && s[198] < 18535 /* 2020-09-30 */
  s[1251] = v5
  const v6 = s[200] && s[198] <= 18566 /* 2020-10-31 */
  s[1252] = v6
  const v7 = s[200] && s[199] > 18566 /* 2020-10-31 */
  s[1253] = v7
  const v8 = v5 || v7
  s[1249] = v8
  const v9 = (v4 || s[201]) && (v6 || s[201]) && (v4 || v6)
  s[1248] = v9
  const v10 = shiftDays(shiftMonths(shiftDays(s[198], 1), 1), -1)
  const v11 = shiftDays(shiftMonths(shiftDays(s[199], 1), 1), -1)
  const v12 = Math.max(s[198], v10)
  const v13 = Math.min(s[199], v11)
  const v14 = v9 && s[200]
  const v15 = v8 && s[200]
  const v16 = s[201] && s[200] && v13 >= v12
  const v17 = v15 || v16
  const v18 = v15 ? (v16 ? Math.min(s[198], v12) : s[198]) : v12
  const v19 = v14 ? (v17 ? Math.min(v10, v18) : v10) : v18
  const v20 = v15 ? (v16 ? Math.max(s[199], v13) : s[199]) : v13
  const v21 = v14 ? (v17 ? Math.max(v11, v20) : v11) : v20
  const v22 = s[200] && v1 >= 18809 /* 2021-07-01 */ && v0 <= 2147483646
  const v23 = v3 && (v14 || v15 || v16)
  const v24 = v22 && s[200]
  const SDL_26c_covid_er = v23 || v24
  s[205] = SDL_26c_covid_er
  const SDL_26c_covid = v23 ? (v24 ? Math.min(s[198], v19) : v19) : s[198]
  s[209] = SDL_26c_covid
  const SDL_26c_covid_hoej = v23 ? (v24 ? Math.max(s[199], v21) : v21) : s[199]
  s[211] = SDL_26c_covid_hoej
  const SDL_26c_covid_ir = v3 && s[201] || v22 && s[201] || s[201] || s[200] && v1 === NEVER
  s[207] = SDL_26c_covid_ir
  // SDL.26d.covid: Covid-forlængelse i 1 måned, oktober 2020, efter en anden forlængelse (SDL § 26 d, stk. 1-2)
  const v29 = Math.max(18330 /* 2020-03-09 */, s[202])
  s[586] = v29
  const v30 = v29 >= 18809 /* 2021-07-01 */
  s[588] = v30
  const v31 = s[202] >= 18535 /* 2020-09-30 */
  const v32 = !s[203] && v31
  s[1258] = v32
  const v33 = !s[203] && !v31
  s[1259] = v33
  const v34 = s[202] <= 18566 /* 2020-10-31 */
  const v35 = !s[203] && v34
  s[1260] = v35
  const v36 = !s[203] && !v34
  s[1261] = v36
  const v37 = v33 || v36
  s[1257] = v37
  const v38 = (v32 || s[203]) && (v35 || s[203]) && (v32 || v35)
  s[1256] = v38
  const v39 = shiftDays(shiftMonths(shiftDays(s[202], 1), 1), -1)
  const v40 = Math.max(s[202], v39)
  const v41 = Math.min(s[202], v39)
  const v42 = v38 && !s[203]
  const v43 = v37 && !s[203]
  const v44 = s[203] && !s[203] && v41 >= v40
  const v45 = v43 || v44
  const v46 = v43 ? (v44 ? Math.min(s[202], v40) : s[202]) : v40
  const v47 = v43 ? (v44 ? Math.max(s[202], v41) : s[202]) : v41
  const v48 = !s[203] && v29 < NEVER
  s[587] = v48
  const SDL_26d_covid = v30 ? s[202] : v42 ? (v45 ? Math.min(v39, v46) : v39) : v46
  s[208] = SDL_26d_covid
  const SDL_26d_covid_hoej = v30 ? s[202] : v42 ? (v45 ? Math.max(v39, v47) : v39) : v47
  s[210] = SDL_26d_covid_hoej
  const SDL_26d_covid_er = v48 && (!v30 && (v42 || v43 || v44) || v30 && !s[203])
  s[204] = SDL_26d_covid_er
  const SDL_26d_covid_ir = !v48 || s[203]
  s[206] = SDL_26d_covid_ir
}

function svar_18(f, s) {
  // SDL.26f.covid: Covid-forlængelse i stedet for jobafklaring, § 26 f (SDL § 26 f, stk. 1)
  const v0 = f.forlaengelseErAfgjort && s[204] || !(f.forlaengelseErAfgjort) && s[205]
  s[589] = v0
  const v1 = f.forlaengelseErAfgjort && s[206] || !(f.forlaengelseErAfgjort) && s[207]
  s[590] = v1
  const v2 = f.forlaengelseErAfgjort ? s[208] : s[209]
  const v3 = f.forlaengelseErAfgjort ? s[210] : s[211]
  const v4 = Math.max(18330 /* 2020-03-09 */, v2)
  s[591] = v4
  const v5 = Math.max(18330 /* 2020-03-09 */, v3)
  s[592] = v5
  const v6 = v4 <= 18808 /* 2021-06-30 */
  s[593] = v6
  const v7 = v0 && v6
  const v8 = shiftDays(v2, 1)
  const v9 = shiftDays(v3, 1)
  const v10 = v0 && v9 >= 18567 /* 2020-11-01 */
  s[1267] = v10
  const v11 = v0 && v8 < 18567 /* 2020-11-01 */
  s[1268] = v11
  const v12 = v0 && v8 <= 18658 /* 2021-01-31 */
  s[1269] = v12
  const v13 = v0 && v9 > 18658 /* 2021-01-31 */
  s[1270] = v13
  const v14 = v11 || v13
  s[1266] = v14
  const v15 = (v10 || v1) && (v12 || v1) && (v10 || v12)
  s[1265] = v15
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
  s[411] = SDL_26f_covid_er
  const SDL_26f_covid = v29 ? (v30 ? Math.min(v2, v25) : v25) : v2
  s[713] = SDL_26f_covid
  const SDL_26f_covid_hoej = v29 ? (v30 ? Math.max(v3, v27) : v27) : v3
  s[714] = SDL_26f_covid_hoej
  const SDL_26f_covid_ir = v7 && v1 || v28 && v1 || v1 || v0 && v5 === NEVER
  s[412] = SDL_26f_covid_ir
  // SDL.26g.covid: Covid-forlængelse i stedet for jobafklaring, § 26 g (SDL § 26 g, stk. 1)
  const v35 = Math.max(18330 /* 2020-03-09 */, SDL_26f_covid)
  s[594] = v35
  const v36 = Math.max(18330 /* 2020-03-09 */, SDL_26f_covid_hoej)
  s[595] = v36
  const v37 = v35 <= 18808 /* 2021-06-30 */
  s[596] = v37
  const v38 = SDL_26f_covid_er && v37
  const v39 = shiftDays(SDL_26f_covid, 1)
  const v40 = shiftDays(SDL_26f_covid_hoej, 1)
  const v41 = SDL_26f_covid_er && v40 >= 18659 /* 2021-02-01 */
  s[1277] = v41
  const v42 = SDL_26f_covid_er && v39 < 18659 /* 2021-02-01 */
  s[1278] = v42
  const v43 = SDL_26f_covid_er && v39 <= 18686 /* 2021-02-28 */
  s[1279] = v43
  const v44 = SDL_26f_covid_er && v40 > 18686 /* 2021-02-28 */
  s[1280] = v44
  const v45 = v42 || v44
  s[1276] = v45
  const v46 = (v41 || SDL_26f_covid_ir) && (v43 || SDL_26f_covid_ir) && (v41 || v43)
  s[1275] = v46
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
  s[214] = SDL_26g_covid_er
  const SDL_26g_covid = v60 ? (v61 ? Math.min(SDL_26f_covid, v56) : v56) : SDL_26f_covid
  s[212] = SDL_26g_covid
  const SDL_26g_covid_hoej = v60 ? (v61 ? Math.max(SDL_26f_covid_hoej, v58) : v58) : SDL_26f_covid_hoej
  s[213] = SDL_26g_covid_hoej
  const SDL_26g_covid_ir = v38 && SDL_26f_covid_ir || v59 && SDL_26f_covid_ir || SDL_26f_covid_ir || SDL_26f_covid_er && v36 === NEVER
  s[215] = SDL_26g_covid_ir
}

function svar_19(f, s) {
  // SDL.26h.covid: Covid-forlængelse i stedet for jobafklaring, § 26 h (SDL § 26 h, stk. 1)
  const v0 = Math.max(18330 /* 2020-03-09 */, s[212])
  s[597] = v0
  const v1 = Math.max(18330 /* 2020-03-09 */, s[213])
  s[598] = v1
  const v2 = v0 <= 18808 /* 2021-06-30 */
  s[599] = v2
  const v3 = s[214] && v2
  const v4 = shiftDays(s[212], 1)
  const v5 = shiftDays(s[213], 1)
  const v6 = s[214] && v5 >= 18687 /* 2021-03-01 */
  s[1286] = v6
  const v7 = s[214] && v4 < 18687 /* 2021-03-01 */
  s[1287] = v7
  const v8 = s[214] && v4 <= 18747 /* 2021-04-30 */
  s[1288] = v8
  const v9 = s[214] && v5 > 18747 /* 2021-04-30 */
  s[1289] = v9
  const v10 = v7 || v9
  s[1285] = v10
  const v11 = (v6 || s[215]) && (v8 || s[215]) && (v6 || v8)
  s[1284] = v11
  const v12 = shiftDays(shiftMonths(v4, 2), -1)
  const v13 = shiftDays(shiftMonths(v5, 2), -1)
  const v14 = Math.max(s[212], v12)
  const v15 = Math.min(s[213], v13)
  const v16 = v11 && s[214]
  const v17 = v10 && s[214]
  const v18 = s[215] && s[214] && v15 >= v14
  const v19 = v17 || v18
  const v20 = v17 ? (v18 ? Math.min(s[212], v14) : s[212]) : v14
  const v21 = v16 ? (v19 ? Math.min(v12, v20) : v12) : v20
  const v22 = v17 ? (v18 ? Math.max(s[213], v15) : s[213]) : v15
  const v23 = v16 ? (v19 ? Math.max(v13, v22) : v13) : v22
  const v24 = s[214] && v1 >= 18809 /* 2021-07-01 */ && v0 <= 2147483646
  const v25 = v3 && (v16 || v17 || v18)
  const v26 = v24 && s[214]
  const SDL_26h_covid_er = v25 || v26
  s[413] = SDL_26h_covid_er
  const SDL_26h_covid = v25 ? (v26 ? Math.min(s[212], v21) : v21) : s[212]
  s[717] = SDL_26h_covid
  const SDL_26h_covid_hoej = v25 ? (v26 ? Math.max(s[213], v23) : v23) : s[213]
  s[718] = SDL_26h_covid_hoej
  const SDL_26h_covid_ir = v3 && s[215] || v24 && s[215] || s[215] || s[214] && v1 === NEVER
  s[414] = SDL_26h_covid_ir
  // SDL.26i.covid: Covid-forlængelse i stedet for jobafklaring, § 26 i (SDL § 26 i, stk. 1)
  const v31 = Math.max(18330 /* 2020-03-09 */, SDL_26h_covid)
  s[600] = v31
  const v32 = Math.max(18330 /* 2020-03-09 */, SDL_26h_covid_hoej)
  s[601] = v32
  const v33 = v31 <= 18808 /* 2021-06-30 */
  s[603] = v33
  const v34 = SDL_26h_covid_er && v33
  const v35 = shiftDays(SDL_26h_covid, 1)
  const v36 = shiftDays(SDL_26h_covid_hoej, 1)
  const v37 = SDL_26h_covid_er && v36 >= 18748 /* 2021-05-01 */
  s[1294] = v37
  const v38 = SDL_26h_covid_er && v35 < 18748 /* 2021-05-01 */
  s[1295] = v38
  const v39 = SDL_26h_covid_er && v35 <= 18808 /* 2021-06-30 */
  s[1296] = v39
  const v40 = SDL_26h_covid_er && v36 > 18808 /* 2021-06-30 */
  s[1297] = v40
  const v41 = v38 || v40
  s[1293] = v41
  const v42 = (v37 || SDL_26h_covid_ir) && (v39 || SDL_26h_covid_ir) && (v37 || v39)
  s[1292] = v42
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
  s[415] = SDL_26i_covid_er
  const SDL_26i_covid = v56 ? (v57 ? Math.min(SDL_26h_covid, v52) : v52) : SDL_26h_covid
  s[720] = SDL_26i_covid
  const SDL_26i_covid_hoej = v56 ? (v57 ? Math.max(SDL_26h_covid_hoej, v54) : v54) : SDL_26h_covid_hoej
  s[721] = SDL_26i_covid_hoej
  const SDL_26i_covid_ir = v34 && SDL_26h_covid_ir || v55 && SDL_26h_covid_ir || SDL_26h_covid_ir || SDL_26h_covid_er && v32 === NEVER
  s[416] = SDL_26i_covid_ir
  // SDL.27.1.2.uger: Længste forlængelse til afklaring (SDL § 27, stk. 1, nr. 2)
  const v62 = s[35] <= 14691 /* 2010-03-23 */
  s[1298] = v62
  const v63 = s[36] && s[40] && v62
  const v64 = s[36] && s[37] >= 14692 /* 2010-03-24 */ && s[216]
  const SDL_27_1_2_uger = s[39] ? -Infinity : v63 ? 182 : v64 ? 273 : s[43] ? 273 : 483
  s[727] = SDL_27_1_2_uger
  const SDL_27_1_2_uger_hoej = s[39] ? Infinity : v64 || s[217] ? (s[217] ? (s[44] ? 483 : 273) : 273) : 182
  s[728] = SDL_27_1_2_uger_hoej
  const SDL_27_1_2_uger_er = s[39] || v63 || v64 || s[43] || s[44]
  s[418] = SDL_27_1_2_uger_er
  // SDL.27.1.2.slut: Seneste slut på forlængelse til afklaring (SDL § 27, stk. 1, nr. 2)
  const SDL_27_1_2_slut_er = s[39] || s[218] && s[99] && SDL_27_1_2_uger_er
  s[234] = SDL_27_1_2_slut_er
  const SDL_27_1_2_slut = s[39] ? FIRST_DAY : shiftDays(s[103], SDL_27_1_2_uger)
  s[232] = SDL_27_1_2_slut
  const SDL_27_1_2_slut_hoej = s[39] ? NEVER : shiftDays(s[105], SDL_27_1_2_uger_hoej)
  s[233] = SDL_27_1_2_slut_hoej
  const SDL_27_1_2_slut_ir = s[39] || s[218] && (s[101] || s[48]) || s[41]
  s[235] = SDL_27_1_2_slut_ir
  // SDL.27.1.3.slut: Seneste slut på forlængelse ved lægebehandling (SDL § 27, stk. 2)
  const v72 = allPeriods(f.ventetidPaaSygehus)
  const v73 = without(ALL_DAYS, v72)
  const SDL_27_1_3_slut_er = s[39] || s[218] && s[99] && s[219]
  s[238] = SDL_27_1_3_slut_er
  const SDL_27_1_3_slut = s[39] ? FIRST_DAY : dayReaching(v73, s[220], s[221])
  s[236] = SDL_27_1_3_slut
  const SDL_27_1_3_slut_hoej = s[39] ? NEVER : dayReaching(v73, s[222], s[223])
  s[237] = SDL_27_1_3_slut_hoej
}

function svar_20(f, s) {
  // SDL.27.1.4.slut: Seneste slut på forlængelse til afklaring af fleksjob eller pension (SDL § 27, stk. 1, nr. 4)
  const v0 = shiftDays(s[103], 182)
  const v1 = s[43] && s[99]
  const v2 = s[224] || s[225]
  const v3 = s[225] ? FIRST_DAY : NEVER
  const SDL_27_1_4_slut = s[39] ? FIRST_DAY : s[42] ? FIRST_DAY : v1 ? (v2 ? Math.min(v0, v3) : v0) : v3
  s[734] = SDL_27_1_4_slut
  const SDL_27_1_4_slut_hoej = s[39] ? NEVER : s[42] ? NEVER : v2 ? NEVER : shiftDays(s[105], 182)
  s[735] = SDL_27_1_4_slut_hoej
  const SDL_27_1_4_slut_er = s[39] || s[42] || v1 || s[224] || s[225]
  s[421] = SDL_27_1_4_slut_er
  const SDL_27_1_4_slut_ir = s[39] || s[42] || s[43] && s[101] || s[225] || s[41]
  s[422] = SDL_27_1_4_slut_ir
  // SDL.27.1.slut: Forlængelsens seneste slut (SDL § 27, stk. 1)
  const v8 = s[50] || s[54] || s[55] || s[226]
  s[1301] = v8
  const v9 = s[227] && s[228] && s[229] && s[230] && (s[45] || s[47] || s[49] || s[231])
  s[1302] = v9
  const v10 = Math.max(s[103], s[232])
  const v11 = Math.min(s[105], s[233])
  const v12 = s[51] && s[234]
  const v13 = s[56] && s[99]
  const v14 = s[48] && s[234] && s[99] && v11 >= v10
  const v15 = v13 || v14
  const v16 = v13 ? (v14 ? Math.min(s[103], v10) : s[103]) : v10
  const v17 = v13 ? (v14 ? Math.max(s[105], v11) : s[105]) : v11
  const v18 = s[48] && s[235] && s[101]
  const v19 = Math.max(s[103], s[236])
  const v20 = Math.min(s[105], s[237])
  const v21 = s[52] && s[238]
  const v22 = s[57] && s[99]
  const v23 = s[48] && s[238] && s[99] && v20 >= v19
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
  const v35 = Math.max(v29 ? (v32 ? Math.min(SDL_27_1_4_slut, v33) : SDL_27_1_4_slut) : v33, v12 ? (v15 ? Math.min(s[232], v16) : s[232]) : v16, v21 ? (v24 ? Math.min(s[236], v25) : s[236]) : v25)
  const v36 = Math.max(v29 ? (v32 ? Math.max(SDL_27_1_4_slut_hoej, v34) : SDL_27_1_4_slut_hoej) : v34, v12 ? (v15 ? Math.max(s[233], v17) : s[233]) : v17, v21 ? (v24 ? Math.max(s[237], v26) : s[237]) : v26)
  const v37 = (v12 || v13 || v14) && (v21 || v22 || v23) && (v29 || v30 || v31)
  const v38 = s[51] && s[235] || s[56] && s[101] || v18 || s[48] && !((!s[234] || !s[235] && s[232] === s[233]) && s[239] && (s[234] && s[99] || !s[234] && !s[99]) && (!s[234] || s[103] === s[232])) || s[52] && s[235] || s[57] && s[101] || v18 || s[48] && !((!s[238] || !s[235] && s[236] === s[237]) && s[239] && (s[238] && s[99] || !s[238] && !s[99]) && (!s[238] || s[103] === s[236])) || s[53] && SDL_27_1_4_slut_ir || s[58] && s[101] || s[46] && SDL_27_1_4_slut_ir && s[101] || s[46] && !((!SDL_27_1_4_slut_er || !SDL_27_1_4_slut_ir && SDL_27_1_4_slut === SDL_27_1_4_slut_hoej) && s[239] && (SDL_27_1_4_slut_er && s[99] || !SDL_27_1_4_slut_er && !s[99]) && (!SDL_27_1_4_slut_er || s[103] === SDL_27_1_4_slut))
  const v39 = v9 && v37
  const v40 = s[240] && v37 && v36 >= NEVER
  const SDL_27_1_slut = s[39] ? FIRST_DAY : v39 || v40 ? (v39 ? v35 : NEVER) : NEVER
  s[741] = SDL_27_1_slut
  const SDL_27_1_slut_hoej = s[39] ? NEVER : v8 ? NEVER : v36
  s[742] = SDL_27_1_slut_hoej
  const SDL_27_1_slut_er = s[106] && (s[39] || s[218] && (v8 || v39 || v40))
  s[426] = SDL_27_1_slut_er
  const SDL_27_1_slut_ir = s[106] && (s[39] || s[218] && (v9 && v38 || s[240] && !((!v37 || !v38 && v35 === v36) && v37 && v35 === NEVER)) || s[41]) || s[241]
  s[427] = SDL_27_1_slut_ir
  // SDL.29.1: Forlængelse for pensionister m.fl. (SDL § 29)
  const SDL_29_1 = s[190] && !s[3] && (!s[242] || f.laegenVenterArbejdeInden26Uger)
  s[428] = SDL_29_1
  const SDL_29_1_nej = s[190] && !s[3] && (!s[242] || !(f.laegenVenterArbejdeInden26Uger))
  s[429] = SDL_29_1_nej
  const SDL_29_1_ir = !s[190] || s[3] || !s[242]
  s[430] = SDL_29_1_ir
  // SDL.35.2: Arbejdsgiveren betaler tidligst fra (SDL § 35, stk. 2)
  const v48 = shiftDays(f.sygemeldtTilArbejdsgiver, 1)
  const v49 = !(f.fyldestgoerendeBegrundelse) || !s[3]
  const v50 = f.fyldestgoerendeBegrundelse && s[5]
  const v51 = f.sygemeldtITide && !s[3] || !(f.sygemeldtITide) && (f.indsigelseModSenSygemelding && v49 || !(f.indsigelseModSenSygemelding) && !s[3])
  const v52 = f.sygemeldtITide && s[5] || !(f.sygemeldtITide) && (f.indsigelseModSenSygemelding && v50 || !(f.indsigelseModSenSygemelding) && s[5])
  const SDL_35_2 = s[63] ? FIRST_DAY : f.sygemeldtITide ? s[59] : f.indsigelseModSenSygemelding ? (f.fyldestgoerendeBegrundelse ? s[59] : v48) : s[59]
  s[754] = SDL_35_2
  const SDL_35_2_hoej = s[63] ? NEVER : f.sygemeldtITide ? s[61] : f.indsigelseModSenSygemelding ? (f.fyldestgoerendeBegrundelse ? s[61] : v48) : s[61]
  s[755] = SDL_35_2_hoej
  const SDL_35_2_er = s[70] && (s[63] || s[72] && v51 || s[73] && v51)
  s[439] = SDL_35_2_er
  const SDL_35_2_ir = s[70] && (s[63] || s[72] && v52 || s[73] && v52 || s[64]) || s[71] || s[69]
  s[440] = SDL_35_2_ir
  // SDL.35.3: Du skal have meldt dig syg til a-kassen (SDL § 35, stk. 3)
  const v57 = !s[3] && s[60] && s[243]
  const v58 = !s[3] && s[244] && s[62]
  s[273] = v58
  const SDL_35_3 = s[63] ? FIRST_DAY : v57 ? FIRST_DAY : s[59]
  s[757] = SDL_35_3
  const SDL_35_3_hoej = s[63] ? NEVER : v57 ? NEVER : s[61]
  s[758] = SDL_35_3_hoej
  const SDL_35_3_er = s[87] && (s[63] || v57 || v58 && !s[3])
  s[441] = SDL_35_3_er
  const SDL_35_3_ir = !s[87] || s[63] || v57 || v58 && s[5] || s[64]
  s[442] = SDL_35_3_ir
  // SDL.35.3.fra: Ret tidligst fra (SDL § 35, stk. 3)
  const v63 = SDL_35_3_er && SDL_35_3_hoej >= f.anmeldtTilAkasse
  s[1308] = v63
  const v64 = SDL_35_3_er && SDL_35_3 < f.anmeldtTilAkasse
  s[1309] = v64
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
  s[760] = SDL_35_3_fra
  const SDL_35_3_fra_hoej = s[63] ? NEVER : v57 ? NEVER : v69 ? (v72 ? Math.max(s[61], v74) : s[61]) : v74
  s[761] = SDL_35_3_fra_hoej
  const SDL_35_3_fra_er = s[87] && (s[63] || v57 || v58 && (v69 || v70 || v71))
  s[443] = SDL_35_3_fra_er
  const SDL_35_3_fra_ir = !s[87] || s[63] || v57 || v58 && (v63 && s[5] || v64 && v50 || SDL_35_3_ir && s[5] && v50 || SDL_35_3_ir && !(s[245] && (!v49 || !v50 && v65 === v66) && (!s[3] || s[3] && !v49) && (s[3] || s[59] === v65))) || s[64]
  s[444] = SDL_35_3_fra_ir
}

function svar_21(f, s) {
  // SDL.38.1: Du skal have søgt kommunen om sygedagpenge (SDL § 38, stk. 1)
  const v0 = f.arbejdsgiverensBetaling === 'sygedagpenge'
  s[268] = v0
  const v1 = shiftDays(f.sidsteDagMedBetaling, 7)
  s[269] = v1
  const v2 = shiftDays(s[59], 7)
  s[279] = v2
  const v3 = shiftDays(s[61], 7)
  s[281] = v3
  const v4 = v0 || !s[3]
  s[272] = v4
  const v5 = !v0 && s[5]
  s[277] = v5
  const v6 = v0 ? v1 : v2
  const v7 = v0 ? v1 : v3
  const v8 = s[59] <= 15426 /* 2012-03-27 */
  s[265] = v8
  const v9 = !s[3] && s[78] && v8
  s[257] = v9
  const v10 = s[61] >= 15427 /* 2012-03-28 */
  const v11 = !s[3] && v10 && s[243]
  s[274] = v11
  const v12 = !s[3] && s[244] && s[74]
  const v13 = shiftDays(f.underretningsbrevAfsendt, 8)
  const v14 = shiftDays(s[59], 21)
  s[266] = v14
  const v15 = shiftDays(s[61], 21)
  s[267] = v15
  const v16 = shiftDays(f.sidsteDagMedBetaling, 21)
  const v17 = f.arbejdsgiverensBetaling === 'loen'
  s[262] = v17
  const v18 = v0 || v17 || !s[3]
  const v19 = v0 ? v16 : v17 ? NEVER : v14
  const v20 = v0 ? v16 : v17 ? NEVER : v15
  const v21 = !s[87] && !v0 && !v17 && s[5]
  const v22 = s[246] && !s[3]
  const v23 = s[246] && s[5]
  const v24 = s[246] ? v2 : f.underretningsbrevSendt ? v13 : s[87] ? v14 : v19
  const v25 = s[246] ? v3 : f.underretningsbrevSendt ? v13 : s[87] ? v15 : v20
  const v26 = s[246] ? v2 : f.underretningsbrevSendt ? v13 : s[87] ? v16 : v19
  const v27 = s[246] ? v3 : f.underretningsbrevSendt ? v13 : s[87] ? v16 : v20
  const v28 = s[72] && v4
  const v29 = v9 && v4
  const v30 = v12 && (v22 || !s[246] && (f.underretningsbrevSendt || s[87] && !s[3] || !s[87] && v18))
  const v31 = s[77] && (v22 || !s[246] && (f.underretningsbrevSendt || s[87] || v18))
  const v32 = v11 || v30 || v31
  const v33 = v11 ? FIRST_DAY : v30 ? (v31 ? Math.min(v24, v26) : v24) : v26
  const v34 = v29 || v32
  const v35 = v29 ? (v32 ? Math.min(v6, v33) : v6) : v33
  const SDL_38_1 = s[63] ? FIRST_DAY : v28 ? (v34 ? Math.min(v6, v35) : v6) : v35
  s[763] = SDL_38_1
  const v37 = v11 ? NEVER : v30 ? (v31 ? Math.max(v25, v27) : v25) : v27
  const v38 = v29 ? (v32 ? Math.max(v7, v37) : v7) : v37
  const SDL_38_1_hoej = s[63] ? NEVER : v28 ? (v34 ? Math.max(v7, v38) : v7) : v38
  s[764] = SDL_38_1_hoej
  const v40 = f.persongruppe === 'loenmodtager' || f.persongruppe === 'ledig' || f.persongruppe === 'ingen'
  s[256] = v40
  const SDL_38_1_er = v40 && (s[63] || v28 || v29 || v11 || v30 || v31)
  s[445] = SDL_38_1_er
  const SDL_38_1_ir = !v40 || s[63] || s[72] && v5 || v9 && v5 || v11 || v12 && (v23 || !s[246] && !(f.underretningsbrevSendt) && (s[247] || v21)) || s[77] && (v23 || !s[246] && !(f.underretningsbrevSendt) && v21) || s[64]
  s[446] = SDL_38_1_ir
  // SDL.38.7.tide: Du søgte i tide (SDL § 38, stk. 1)
  const v43 = SDL_38_1_er && SDL_38_1_hoej >= f.anmodningModtaget
  const v44 = SDL_38_1_er && SDL_38_1 < f.anmodningModtaget
  const SDL_38_7_tide = v40 && (s[63] || s[72] && v43 || s[73] && v43)
  s[253] = SDL_38_7_tide
  const SDL_38_7_tide_nej = v40 && (s[63] || s[72] && v44 || s[73] && v44)
  s[254] = SDL_38_7_tide_nej
  const SDL_38_7_tide_ir = !v40 || s[63] || s[72] && SDL_38_1_ir || s[73] && SDL_38_1_ir || s[64]
  s[255] = SDL_38_7_tide_ir
  // SDL.38.8: Den for sene ansøgning undskyldes (SDL § 38, stk. 8-9)
  const v48 = !s[3] && s[248] >= f.anmodningModtaget
  s[1319] = v48
  const v49 = !s[3] && s[249] < f.anmodningModtaget
  s[1320] = v49
  const v50 = v49 || !(f.undskyldendeForhold)
  s[1318] = v50
  const v51 = (v48 || s[5]) && f.undskyldendeForhold
  s[1317] = v51
  const v52 = shiftDays(f.sidsteDagMedBetaling, 28) >= f.anmodningModtaget
  s[1322] = v52
  const v53 = s[65] && f.arbejdsgiverAnmeldteIkke && f.fratraeder && v52
  s[1321] = v53
  const v54 = v51 || v53
  const v55 = v50 && !v53
  const v56 = s[59] <= 19722 /* 2023-12-31 */
  s[607] = v56
  const v57 = !s[3] && v10 && v56
  s[258] = v57
  const v58 = !s[3] && s[61] >= 19723 /* 2024-01-01 */ && s[62]
  s[259] = v58
  const SDL_38_8 = v40 && (s[63] || s[72] && v54 || v9 && v54 || v57 && v54 || v58 && v54)
  s[250] = SDL_38_8
  const SDL_38_8_nej = v40 && (s[63] || s[72] && v55 || v9 && v55 || v57 && v55 || v58 && v55)
  s[252] = SDL_38_8_nej
  const SDL_38_8_ir = !v40 || s[69]
  s[251] = SDL_38_8_ir
}

function svar_22(f, s) {
  // SDL.38.7: Kommunen betaler tidligst fra (SDL § 38, stk. 7)
  const v0 = Math.max(s[59], f.anmodningModtaget)
  const v1 = Math.min(s[61], f.anmodningModtaget)
  const v2 = s[250] && !s[3]
  const v3 = s[251] && !s[3] && v1 >= v0
  const v4 = s[252] || v3
  const v5 = s[252] ? (v3 ? Math.min(f.anmodningModtaget, v0) : f.anmodningModtaget) : v0
  const v6 = v2 ? (v4 ? Math.min(s[59], v5) : s[59]) : v5
  const v7 = s[252] ? (v3 ? Math.max(f.anmodningModtaget, v1) : f.anmodningModtaget) : v1
  const v8 = v2 ? (v4 ? Math.max(s[61], v7) : s[61]) : v7
  const v9 = v2 || s[252] || v3
  const v10 = s[250] && s[5] || s[251] && !(s[245] && !s[3] && (s[3] || s[59] === f.anmodningModtaget))
  const v11 = Math.max(s[59], v6)
  const v12 = Math.min(s[61], v8)
  const v13 = s[253] && !s[3]
  const v14 = s[254] && v9
  const v15 = s[255] && !s[3] && v9 && v12 >= v11
  const v16 = v14 || v15
  const v17 = v14 ? (v15 ? Math.min(v6, v11) : v6) : v11
  const v18 = v14 ? (v15 ? Math.max(v8, v12) : v8) : v12
  const v19 = v13 || v14 || v15
  const v20 = s[253] && s[5] || s[254] && v10 || s[255] && s[5] && v10 || s[255] && !(s[245] && (!v9 || !v10 && v6 === v8) && (!s[3] && v9 || s[3] && !v9) && (s[3] || s[59] === v6))
  const SDL_38_7 = s[63] ? FIRST_DAY : v13 ? (v16 ? Math.min(s[59], v17) : s[59]) : v17
  s[766] = SDL_38_7
  const SDL_38_7_hoej = s[63] ? NEVER : v13 ? (v16 ? Math.max(s[61], v18) : s[61]) : v18
  s[767] = SDL_38_7_hoej
  const SDL_38_7_er = s[256] && (s[63] || s[72] && v19 || s[257] && v19 || s[258] && v19 || s[259] && v19)
  s[447] = SDL_38_7_er
  const SDL_38_7_ir = !s[256] || s[63] || s[72] && v20 || s[257] && v20 || s[258] && v20 || s[259] && v20 || s[64]
  s[448] = SDL_38_7_ir
  // SDL.40.1: Arbejdsgiveren skal have meldt fraværet (SDL § 40, stk. 1-3)
  const v25 = s[109] && s[4] >= s[260]
  s[1330] = v25
  const v26 = s[109] && s[4] < s[261]
  s[1331] = v26
  const v27 = shiftDays(s[59], 28)
  s[325] = v27
  const v28 = shiftDays(s[61], 28)
  s[324] = v28
  const v29 = !s[262] || !s[3]
  const v30 = s[262] && s[5]
  const v31 = s[262] ? v27 : NEVER
  const v32 = s[262] ? v28 : NEVER
  const v33 = v29 && v32 >= NEVER
  const v34 = v25 && v29
  const v35 = s[113] && v33
  const v36 = v34 ? v31 : NEVER
  const v37 = v26 ? NEVER : v32
  const v38 = v34 ? (v26 || v35 ? Math.max(v32, v37) : v32) : v37
  const v39 = v34 || v26 || v35
  const v40 = v25 && v30 || s[113] && !((!v29 || !v30 && v31 === v32) && v29 && (!v29 || v31 === NEVER))
  const v41 = !s[3] && s[78] && s[263]
  const v42 = !s[3] && s[264] && s[265]
  const v43 = !s[3] && s[4] >= s[266]
  s[330] = v43
  const v44 = !s[3] && s[4] < s[267]
  s[326] = v44
  const v45 = v43 && v29
  const v46 = s[5] && v33
  const v47 = v45 ? v31 : NEVER
  const v48 = v44 ? NEVER : v32
  const v49 = v45 ? (v44 || v46 ? Math.max(v32, v48) : v32) : v48
  const v50 = f.arbejdsgiverensBetaling === 'ingen'
  s[1335] = v50
  const v51 = s[268] ? s[269] : s[270]
  const v52 = s[268] ? s[269] : s[271]
  const v53 = v25 && s[272]
  const v54 = s[113] && s[272] && v52 >= NEVER
  const v55 = v26 ? NEVER : v52
  const v56 = s[72] && v39
  const v57 = v41 && v39
  const v58 = v42 && (v45 || v44 || v46)
  const v59 = s[273] && (v50 && !s[3] || !v50 && (v53 || v26 || v54))
  const v60 = s[274] || v59
  const v61 = s[274] ? FIRST_DAY : v50 ? s[275] : v53 ? v51 : NEVER
  const v62 = v58 || v60
  const v63 = v58 ? (v60 ? Math.min(v47, v61) : v47) : v61
  const v64 = v57 || v62
  const v65 = v57 ? (v62 ? Math.min(v36, v63) : v36) : v63
  const SDL_40_1 = s[63] ? FIRST_DAY : v56 ? (v64 ? Math.min(v36, v65) : v36) : v65
  s[771] = SDL_40_1
  const v67 = s[274] ? NEVER : v50 ? s[276] : v53 ? (v26 || v54 ? Math.max(v52, v55) : v52) : v55
  const v68 = v58 ? (v60 ? Math.max(v49, v67) : v49) : v67
  const v69 = v57 ? (v62 ? Math.max(v38, v68) : v38) : v68
  const SDL_40_1_hoej = s[63] ? NEVER : v56 ? (v64 ? Math.max(v38, v69) : v38) : v69
  s[772] = SDL_40_1_hoej
  const SDL_40_1_er = s[65] && (s[63] || v56 || v57 || v58 || s[274] || v59)
  s[449] = SDL_40_1_er
  const SDL_40_1_ir = !s[65] || s[63] || s[72] && v40 || v41 && v40 || v42 && (v43 && v30 || s[5] && !((!v29 || !v30 && v31 === v32) && v29 && (!v29 || v31 === NEVER))) || s[274] || s[273] && (v50 && s[5] || !v50 && (v25 && s[277] || s[113] && !((!s[272] || !s[277] && v51 === v52) && s[272] && (!s[272] || v51 === NEVER)))) || s[64]
  s[450] = SDL_40_1_ir
}

function svar_23(f, s) {
  // SDL.40a.1: A-kassen skal have meldt fraværet (SDL § 40 a, stk. 1)
  const v0 = s[59] <= 16248 /* 2014-06-27 */
  s[609] = v0
  const v1 = !s[3] && s[244] && v0
  const v2 = shiftDays(f.anmeldtTilAkasse, 7)
  const v3 = s[59] <= 16658 /* 2015-08-11 */
  s[610] = v3
  const v4 = !s[3] && s[61] >= 16249 /* 2014-06-28 */ && v3
  const v5 = !s[3] && s[61] >= 16659 /* 2015-08-12 */ && s[62]
  const v6 = f.oplystDelvistLedig ? v2 : shiftDays(f.anmeldtTilAkasse, 21)
  const v7 = v4 || v5
  const v8 = v4 ? FIRST_DAY : v6
  const v9 = s[274] || v1 || v7
  const SDL_40a_1 = s[63] ? FIRST_DAY : s[257] || v9 ? (v9 ? (s[274] ? FIRST_DAY : v1 ? (v7 ? Math.min(v2, v8) : v2) : v8) : NEVER) : NEVER
  s[774] = SDL_40a_1
  const v11 = v4 ? NEVER : v6
  const SDL_40a_1_hoej = s[63] ? NEVER : s[72] ? NEVER : s[257] ? NEVER : s[274] ? NEVER : v1 ? (v7 ? Math.max(v2, v11) : v2) : v11
  s[775] = SDL_40a_1_hoej
  const SDL_40a_1_er = s[87] && (s[63] || s[72] || s[257] || s[274] || v1 || v4 || v5)
  s[451] = SDL_40a_1_er
  const SDL_40a_1_ir = !s[87] || s[63] || s[274] || v4 || s[64]
  s[452] = SDL_40a_1_ir
  // SDL.43.1: Du skal have meldt dig syg til kommunen (SDL § 43, stk. 1)
  const v15 = shiftDays(f.tredjeFravaersdag, 7)
  const v16 = s[278] ? s[279] : s[280] ? v15 : s[266]
  const v17 = s[278] ? s[281] : s[280] ? v15 : s[267]
  const v18 = !s[3] && s[282] && s[62]
  const v19 = f.aftaleForSelvstaendig ? s[279] : v16
  const v20 = f.aftaleForSelvstaendig ? s[281] : v17
  const v21 = v18 && (f.aftaleForSelvstaendig && !s[3] || !(f.aftaleForSelvstaendig) && s[283])
  const v22 = s[284] || v21
  const v23 = s[284] ? (v21 ? Math.min(v16, v19) : v16) : v19
  const SDL_43_1 = s[63] ? FIRST_DAY : s[285] ? (v22 ? Math.min(v16, v23) : v16) : v23
  s[779] = SDL_43_1
  const v25 = s[284] ? (v21 ? Math.max(v17, v20) : v17) : v20
  const SDL_43_1_hoej = s[63] ? NEVER : s[285] ? (v22 ? Math.max(v17, v25) : v17) : v25
  s[780] = SDL_43_1_hoej
  const SDL_43_1_er = s[83] && (s[63] || s[285] || s[284] || v21)
  s[455] = SDL_43_1_er
  const SDL_43_1_ir = !s[83] || s[63] || s[286] || s[287] || v18 && (f.aftaleForSelvstaendig && s[5] || !(f.aftaleForSelvstaendig) && s[288]) || s[64]
  s[456] = SDL_43_1_ir
  // SDL.43.5: Den for sene anmeldelse undskyldes (SDL § 43, stk. 5)
  const v29 = !s[3] && s[248] >= f.selvstaendigAnmeldt
  s[1346] = v29
  const v30 = !s[3] && s[249] < f.selvstaendigAnmeldt
  s[1347] = v30
  const v31 = v30 || !(f.undskyldendeForhold)
  const v32 = v29 || s[5]
  const v33 = v32 && f.undskyldendeForhold
  const v34 = s[59] <= 15111 /* 2011-05-17 */
  s[612] = v34
  const v35 = !s[3] && s[78] && v34
  s[321] = v35
  const v36 = s[59] <= 15207 /* 2011-08-21 */
  s[613] = v36
  const v37 = !s[3] && s[61] >= 15112 /* 2011-05-18 */ && v36
  s[322] = v37
  const v38 = f.undskyldendeForhold || f.nemrefusionNede
  s[1350] = v38
  const v39 = v30 || !v38
  const v40 = v32 && v38
  const v41 = !s[3] && s[61] >= 15208 /* 2011-08-22 */ && s[62]
  s[323] = v41
  const SDL_43_5 = s[83] && (s[63] || s[72] && v33 || v35 && v33 || v37 && v40 || v41 && v40)
  s[462] = SDL_43_5
  const SDL_43_5_nej = s[83] && (s[63] || s[72] && v31 || v35 && v31 || v37 && v39 || v41 && v39)
  s[463] = SDL_43_5_nej
  const SDL_43_5_ir = !s[83] || s[69]
  s[464] = SDL_43_5_ir
  // SDL.43.4: Kommunen betaler tidligst fra (SDL § 43, stk. 4)
  const v45 = SDL_43_1_er && SDL_43_1_hoej >= f.selvstaendigAnmeldt
  s[1354] = v45
  const v46 = SDL_43_1_er && SDL_43_1 < f.selvstaendigAnmeldt
  s[1355] = v46
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
  const v57 = SDL_43_5 && s[5] || SDL_43_5_ir && !(s[245] && !s[3] && (s[3] || s[59] === f.selvstaendigAnmeldt))
  const v58 = Math.max(s[59], v53)
  const v59 = Math.min(s[61], v55)
  const v60 = v45 && !s[3]
  const v61 = v46 && v56
  const v62 = SDL_43_1_ir && !s[3] && v56 && v59 >= v58
  const v63 = v61 || v62
  const v64 = v61 ? (v62 ? Math.min(v53, v58) : v53) : v58
  const v65 = v61 ? (v62 ? Math.max(v55, v59) : v55) : v59
  const v66 = v60 || v61 || v62
  const v67 = v45 && s[5] || v46 && v57 || SDL_43_1_ir && s[5] && v57 || SDL_43_1_ir && !(s[245] && (!v56 || !v57 && v53 === v55) && (!s[3] && v56 || s[3] && !v56) && (s[3] || s[59] === v53))
  const SDL_43_4 = s[63] ? FIRST_DAY : v60 ? (v63 ? Math.min(s[59], v64) : s[59]) : v64
  s[782] = SDL_43_4
  const SDL_43_4_hoej = s[63] ? NEVER : v60 ? (v63 ? Math.max(s[61], v65) : s[61]) : v65
  s[783] = SDL_43_4_hoej
  const SDL_43_4_er = s[83] && (s[63] || s[72] && v66 || s[73] && v66)
  s[457] = SDL_43_4_er
  const SDL_43_4_ir = !s[83] || s[63] || s[72] && v67 || s[73] && v67 || s[64]
  s[458] = SDL_43_4_ir
  // SDL.43.4.tide: Du meldte dig i tide (SDL § 43, stk. 1)
  const SDL_43_4_tide = s[83] && (s[63] || s[72] && v45 || s[73] && v45)
  s[459] = SDL_43_4_tide
  const SDL_43_4_tide_nej = s[83] && (s[63] || s[72] && v46 || s[73] && v46)
  s[460] = SDL_43_4_tide_nej
  const SDL_43_4_tide_ir = !s[83] || s[63] || s[72] && SDL_43_1_ir || s[73] && SDL_43_1_ir || s[64]
  s[461] = SDL_43_4_tide_ir
  // SDL.51.1: Lediges sygedagpenge pr. uge (SDL § 51)
  const SDL_51_1 = s[88] ? f.dagpengePrUge : -Infinity
  s[309] = SDL_51_1
  const SDL_51_1_hoej = s[88] ? f.dagpengePrUge : Infinity
  s[311] = SDL_51_1_hoej
}

function svar_24(f, s) {
  // SDL.52.1: Selvstændiges sygedagpenge pr. uge ved fuldt fravær (SDL § 52, stk. 1)
  const v0 = f.selvstaendigForsikring === 'ingen'
  s[1357] = v0
  const v1 = f.vurderingsdato <= 13149 /* 2006-01-01 */ || f.vurderingsdato >= 20822 /* 2027-01-04 */
  s[299] = v1
  const v2 = SATS_1(f.vurderingsdato)
  const v3 = v1 ? -Infinity : v2
  s[295] = v3
  const v4 = v1 ? Infinity : v2
  s[297] = v4
  const v5 = v3 > -Infinity && v4 < Infinity
  const v6 = quotient([v3, 2], [3], 'nærmeste', 100)
  const v7 = quotient([v4, 2], [3], 'nærmeste', 100)
  const v8 = v1 || !v5
  const SDL_52_1_er = !s[88] || v0 || !(!v5 && !v1 && v3 === v4)
  s[469] = SDL_52_1_er
  const SDL_52_1_ir = !s[88] || !v0 && v8 || v1
  s[470] = SDL_52_1_ir
  const SDL_52_1 = s[88] ? Math.min(v3, v0 ? f.indtaegtSomSelvstaendig : Math.max(f.indtaegtSomSelvstaendig, v5 ? Math.min(v6, v7) : -Infinity)) : -Infinity
  s[795] = SDL_52_1
  const SDL_52_1_hoej = s[88] ? Math.min(v4, v0 ? f.indtaegtSomSelvstaendig : Math.max(f.indtaegtSomSelvstaendig, v5 ? Math.max(v6, v7) : Infinity)) : Infinity
  s[796] = SDL_52_1_hoej
  // SDL.53.3: Selvstændiges sygedagpenge pr. uge (SDL § 53, stk. 3)
  const v13 = f.andelAfArbejdetDuKan <= 0
  s[1358] = v13
  const v14 = f.andelAfArbejdetDuKan <= 2500
  s[1359] = v14
  const v15 = SDL_52_1 > -Infinity && SDL_52_1_hoej < Infinity
  const v16 = quotient([SDL_52_1, 3], [4], 'nærmeste', 1)
  const v17 = quotient([SDL_52_1_hoej, 3], [4], 'nærmeste', 1)
  const v18 = SDL_52_1_er && !(!v15 && (!SDL_52_1_er || !SDL_52_1_ir && SDL_52_1 === SDL_52_1_hoej))
  const v19 = SDL_52_1_ir || !v15
  const v20 = quotient([SDL_52_1], [2], 'nærmeste', 1)
  const v21 = quotient([SDL_52_1_hoej], [2], 'nærmeste', 1)
  const SDL_53_3_er = !s[88] || v13 && SDL_52_1_er || !v13 && (v14 && v18 || !v14 && (!s[289] || v18))
  s[307] = SDL_53_3_er
  const SDL_53_3_ir = !s[88] || v13 && SDL_52_1_ir || !v13 && (v14 && v19 || !v14 && s[289] && v19)
  s[308] = SDL_53_3_ir
  const SDL_53_3 = s[88] ? (v13 ? SDL_52_1 : v14 ? (v15 ? Math.min(v16, v17) : -Infinity) : s[289] ? (v15 ? Math.min(v20, v21) : -Infinity) : 0) : -Infinity
  s[310] = SDL_53_3
  const SDL_53_3_hoej = s[88] ? (v13 ? SDL_52_1_hoej : v14 ? (v15 ? Math.max(v16, v17) : Infinity) : s[289] ? (v15 ? Math.max(v20, v21) : Infinity) : 0) : Infinity
  s[312] = SDL_53_3_hoej
  // SDL.53.2: Beløb som ved fuldt fravær (SDL § 53, stk. 2)
  const v26 = f.ledigUdenLoen || s[87] || !(f.arbejdsgiverTilbyderDeltid)
  const SDL_53_2 = !s[88] || v26
  s[303] = SDL_53_2
  const SDL_53_2_nej = !s[88] || !v26
  s[305] = SDL_53_2_nej
  // SDL.50.1: Det højeste beløb pr. time (SDL § 50, stk. 1)
  const v29 = quotient([v3, 100], [3700], 'nærmeste', 1)
  const v30 = quotient([v4, 100], [3700], 'nærmeste', 1)
  const SDL_50_1_er = !s[88] || !(!v5 && !v1 && v3 === v4)
  s[315] = SDL_50_1_er
  const SDL_50_1_ir = !s[88] || v8
  s[316] = SDL_50_1_ir
  const SDL_50_1 = s[88] ? (v5 ? Math.min(v29, v30) : -Infinity) : -Infinity
  s[313] = SDL_50_1
  const SDL_50_1_hoej = s[88] ? (v5 ? Math.max(v29, v30) : Infinity) : Infinity
  s[314] = SDL_50_1_hoej
  // SDL.47.1: Sygedagpenge pr. uge ved fuldt fravær (SDL § 47, stk. 1)
  const v35 = SDL_50_1_er && f.timefortjeneste >= SDL_50_1
  s[1363] = v35
  const v36 = SDL_50_1_er && f.timefortjeneste < SDL_50_1_hoej
  s[291] = v36
  const v37 = f.normalTimerPrUge >= 3700
  s[1364] = v37
  const v38 = v36 || !v37
  s[1362] = v38
  const v39 = v35 || SDL_50_1_ir
  s[292] = v39
  const v40 = v39 && v37
  s[1361] = v40
  const v41 = Math.min(f.timefortjeneste, SDL_50_1)
  s[293] = v41
  const v42 = Math.min(f.timefortjeneste, SDL_50_1_hoej)
  s[294] = v42
  const v43 = v41 <= -Infinity
  s[296] = v43
  const v44 = quotient([v41, f.normalTimerPrUge], [100], 'nærmeste', 1)
  const v45 = quotient([v42, f.normalTimerPrUge], [100], 'nærmeste', 1)
  const v46 = SDL_50_1_er && !(v43 && (!SDL_50_1_er || !SDL_50_1_ir && v41 === v42))
  s[298] = v46
  const v47 = Math.min(v3, v43 ? -Infinity : Math.min(v44, v45))
  const v48 = Math.min(v4, v43 ? Infinity : Math.max(v44, v45))
  const v49 = SDL_50_1_ir || v43 || v1
  s[300] = v49
  const v50 = v38 && v46
  const v51 = v40 || v50
  const v52 = v40 && v1 || v38 && v49
  const v53 = !s[3] && s[78] && s[74]
  const SDL_47_1 = s[63] ? -Infinity : v40 ? (v50 ? Math.min(v3, v47) : v3) : v47
  s[301] = SDL_47_1
  const SDL_47_1_hoej = s[63] ? Infinity : v40 ? (v50 ? Math.max(v4, v48) : v4) : v48
  s[302] = SDL_47_1_hoej
  const SDL_47_1_er = s[63] || s[72] && v51 || v53 && v51 || s[77] && v51
  s[304] = SDL_47_1_er
  const SDL_47_1_ir = s[63] || s[72] && v52 || v53 && v52 || s[77] && v52 || s[64]
  s[306] = SDL_47_1_ir
}

function svar_25(f, s) {
  // SDL.53.1: Lønmodtagerens sygedagpenge pr. uge (SDL § 53, stk. 1)
  const v0 = Math.max(0, s[290])
  const v1 = v0 >= 3700
  s[1369] = v1
  const v2 = s[291] || !v1
  s[1368] = v2
  const v3 = s[292] && v1
  s[1367] = v3
  const v4 = quotient([s[293], v0], [100], 'nærmeste', 1)
  const v5 = quotient([s[294], v0], [100], 'nærmeste', 1)
  const v6 = Math.min(s[295], s[296] ? -Infinity : Math.min(v4, v5))
  const v7 = Math.min(s[297], s[296] ? Infinity : Math.max(v4, v5))
  const v8 = v2 && s[298]
  const v9 = v3 || v8
  const v10 = v3 ? (v8 ? Math.min(s[295], v6) : s[295]) : v6
  const v11 = v3 ? (v8 ? Math.max(s[297], v7) : s[297]) : v7
  const v12 = v3 && s[299] || v2 && s[300]
  const v13 = Math.max(s[301], v10)
  const v14 = Math.min(s[302], v11)
  const v15 = s[303] && s[304]
  const v16 = s[305] && v9
  const v17 = !s[88] && s[304] && v9 && v14 >= v13
  const v18 = v16 || v17
  const v19 = v16 ? (v17 ? Math.min(v10, v13) : v10) : v13
  const v20 = v16 ? (v17 ? Math.max(v11, v14) : v11) : v14
  const SDL_53_1_er = !s[88] || v15 || v16 || v17
  s[471] = SDL_53_1_er
  const SDL_53_1_ir = !s[88] || s[303] && s[306] || s[305] && v12 || !s[88] && s[306] && v12 || !s[88] && !((!s[304] || !s[306] && s[301] === s[302]) && (!v9 || !v12 && v10 === v11) && (s[304] && v9 || !s[304] && !v9) && (!s[304] || s[301] === v10))
  s[472] = SDL_53_1_ir
  const SDL_53_1 = s[88] ? (v15 ? (v18 ? Math.min(s[301], v19) : s[301]) : v19) : -Infinity
  s[798] = SDL_53_1
  const SDL_53_1_hoej = s[88] ? (v15 ? (v18 ? Math.max(s[302], v20) : s[302]) : v20) : Infinity
  s[799] = SDL_53_1_hoej
  // SDL.46.1: Sygedagpenge pr. uge (SDL § 46, stk. 1)
  const SDL_46_1_er = !s[88] || s[87] || s[83] && s[307] || !s[83] && SDL_53_1_er
  s[465] = SDL_46_1_er
  const SDL_46_1_ir = !s[88] || s[87] && !s[88] || !s[87] && (s[83] && s[308] || !s[83] && SDL_53_1_ir)
  s[466] = SDL_46_1_ir
  const SDL_46_1 = s[88] ? (s[87] ? s[309] : s[83] ? s[310] : SDL_53_1) : -Infinity
  s[787] = SDL_46_1
  const SDL_46_1_hoej = s[88] ? (s[87] ? s[311] : s[83] ? s[312] : SDL_53_1_hoej) : Infinity
  s[788] = SDL_46_1_hoej
  // SDL.47.1.3: Sygedagpenge pr. uge fra arbejdsgiveren (SDL § 47, stk. 1)
  const v29 = Math.min(s[313], f.timeloenHosArbejdsgiveren)
  const v30 = Math.min(s[314], f.timeloenHosArbejdsgiveren)
  const v31 = v29 <= -Infinity
  const v32 = quotient([v29, f.normalTimerPrUge], [100], 'nærmeste', 1)
  const v33 = quotient([v30, f.normalTimerPrUge], [100], 'nærmeste', 1)
  const v34 = s[315] && !(v31 && (!s[315] || !s[316] && v29 === v30))
  const v35 = s[316] || v31
  const SDL_47_1_3 = s[63] ? -Infinity : v31 ? -Infinity : Math.min(v32, v33)
  s[791] = SDL_47_1_3
  const SDL_47_1_3_hoej = s[63] ? Infinity : v31 ? Infinity : Math.max(v32, v33)
  s[792] = SDL_47_1_3_hoej
  const SDL_47_1_3_er = s[63] || s[72] && v34 || s[73] && v34
  s[467] = SDL_47_1_3_er
  const SDL_47_1_3_ir = s[63] || s[72] && v35 || s[73] && v35 || s[64]
  s[468] = SDL_47_1_3_ir
  // SDL.54.1: Refusion til arbejdsgiveren (SDL § 54, stk. 1)
  const v40 = s[317] && f.vurderingsdato >= s[318]
  s[1375] = v40
  const v41 = s[317] && f.vurderingsdato < s[319]
  s[1376] = v41
  const v42 = v41 || s[186]
  s[1373] = v42
  const v43 = (v40 || s[320]) && s[187] && (v40 || s[188])
  s[1372] = v43
  const v44 = s[320] && s[69]
  s[1374] = v44
  const v45 = !s[3] && f.vurderingsdato >= s[59]
  s[619] = v45
  const v46 = !s[3] && f.vurderingsdato < s[61]
  s[620] = v46
  const v47 = s[71] || !(f.aftaleMedArbejdsgiver) || v46
  s[617] = v47
  const v48 = s[112] && f.aftaleMedArbejdsgiver && (v45 || s[5])
  s[616] = v48
  const v49 = v43 || v48
  s[1370] = v49
  const v50 = (v42 || v44) && v47
  s[1371] = v50
  const v51 = !s[65] || !s[262] || v50
  const v52 = s[65] && s[262] && v49
  const SDL_54_1 = s[63] || s[72] && v52 || s[73] && v52
  s[474] = SDL_54_1
  const SDL_54_1_nej = s[63] || s[72] && v51 || s[73] && v51
  s[475] = SDL_54_1_nej
  // SDL.59.6: Refusion trods for sen anmeldelse (SDL § 59, stk. 6)
  const v55 = !s[3] && s[248] >= f.refusionskravFremsat
  s[1382] = v55
  const v56 = !s[3] && s[249] < f.refusionskravFremsat
  s[1383] = v56
  const v57 = f.skyldesLoenmodtageren || f.forkertVejledning || f.saerligeOmstaendighederForRefusion
  s[1384] = v57
  const v58 = v56 || !v57
  const v59 = v55 || s[5]
  const v60 = v59 && v57
  const v61 = f.nemrefusionNede || f.skyldesLoenmodtageren || f.forkertVejledning || f.saerligeOmstaendighederForRefusion
  s[1387] = v61
  const v62 = v56 || !v61
  const v63 = v59 && v61
  const SDL_59_6 = s[65] && (s[63] || s[72] && v60 || s[321] && v60 || s[322] && v63 || s[323] && v63)
  s[327] = SDL_59_6
  const SDL_59_6_nej = s[65] && (s[63] || s[72] && v58 || s[321] && v58 || s[322] && v62 || s[323] && v62)
  s[328] = SDL_59_6_nej
}

function svar_26(f, s) {
  // SDL.59.2: Refusion tidligst fra (SDL § 59, stk. 2-5)
  const v0 = !s[3] && s[324] >= f.arbejdsgiverAnmeldt
  s[1393] = v0
  const v1 = !s[3] && s[325] < f.arbejdsgiverAnmeldt
  s[1394] = v1
  const v2 = v0 || s[326] || s[327]
  s[1390] = v2
  const v3 = s[328] || s[329]
  const v4 = (v1 || s[5]) && (s[330] || s[5]) && v3 && (v1 || s[330] || s[328])
  s[1391] = v4
  const v5 = s[5] && s[329]
  s[1392] = v5
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
  const v20 = !s[3] && s[271] >= f.arbejdsgiverAnmeldt
  s[1399] = v20
  const v21 = !s[3] && s[270] < f.arbejdsgiverAnmeldt
  s[1400] = v21
  const v22 = !s[3] && s[4] < shiftDays(s[61], 30)
  s[1401] = v22
  const v23 = !s[3] && s[4] >= shiftDays(s[59], 30)
  s[1402] = v23
  const v24 = v20 || v22 || s[327]
  s[1397] = v24
  const v25 = (v21 || s[5]) && (v23 || s[5]) && v3 && (v21 || v23 || s[328])
  s[1398] = v25
  const v26 = v25 || v11
  const v27 = v25 ? v13 : v8
  const v28 = v25 ? v16 : v9
  const v29 = s[72] && v19
  const v30 = s[257] && v19
  const v31 = s[273] && (v24 || v25 || v11)
  const v32 = s[274] || v31
  const v33 = s[274] ? FIRST_DAY : v24 ? (v26 ? Math.min(v6, v27) : v6) : v27
  const v34 = v30 || v32
  const v35 = v30 ? (v32 ? Math.min(v15, v33) : v15) : v33
  const SDL_59_2 = s[63] ? FIRST_DAY : v29 ? (v34 ? Math.min(v15, v35) : v15) : v35
  s[804] = SDL_59_2
  const v37 = s[274] ? NEVER : v24 ? (v26 ? Math.max(v6, v28) : v6) : v28
  const v38 = v30 ? (v32 ? Math.max(v18, v37) : v18) : v37
  const SDL_59_2_hoej = s[63] ? NEVER : v29 ? (v34 ? Math.max(v18, v38) : v18) : v38
  s[805] = SDL_59_2_hoej
  const SDL_59_2_er = s[65] && (s[63] || v29 || v30 || s[274] || v31)
  s[476] = SDL_59_2_er
  const SDL_59_2_ir = !s[65] || s[63] || s[72] && v10 || s[257] && v10 || s[274] || s[273] && v10 || s[64]
  s[477] = SDL_59_2_ir
}

function svar_27(f, s) {
  const v0 = (s[173] ? 1 : 0) + (s[176] ? 4 : 0)
  s[622] = v0
  const v1 = (s[331] ? 1 : 0) + (s[332] ? 2 : 0) + (s[333] ? 4 : 0)
  s[623] = v1
  const v2 = f.vurderingsdato >= 15884 /* 2013-06-28 */
  s[483] = v2
  const v3 = s[88] ? 0 : 4
  s[473] = v3
  const v4 = (s[334] ? 1 : 0) + (s[335] ? 2 : 0) + v3
  s[624] = v4
  const v5 = (f.erIJobafklaring ? 1 : 0) + (s[336] ? 4 : 0)
  s[627] = v5
  const v6 = (s[337] ? 1 : 0) + (s[338] ? 2 : 0) + (s[339] ? 4 : 0)
  s[628] = v6
  const v7 = s[69] ? 4 : 0
  s[431] = v7
  const v8 = (s[340] ? 1 : 0) + (s[341] ? 2 : 0) + v7
  s[629] = v8
  const v9 = (s[342] ? 1 : 0) + (s[343] ? 2 : 0) + v3
  s[630] = v9
  const v10 = s[3] ? 0 : 1
  const v11 = s[5] ? 4 : 0
  s[507] = v11
  const v12 = v10 + v11
  s[631] = v12
  const v13 = (s[89] ? 1 : 0) + (s[95] ? 2 : 0) + v3
  s[632] = v13
  const v14 = f.vurderingsdato >= 17897 /* 2019-01-01 */
  s[521] = v14
  const v15 = (s[88] ? 0 : 1) + 2 + v3
  s[633] = v15
  const v16 = (s[344] ? 1 : 0) + (s[345] ? 2 : 0) + v3
  s[634] = v16
  const v17 = (f.ferieAftalt ? 1 : 0) + (s[346] ? 4 : 0)
  s[637] = v17
  const v18 = (s[347] ? 1 : 0) + (s[348] ? 2 : 0) + v3
  s[638] = v18
  const v19 = (s[349] ? 1 : 0) + (s[350] ? 2 : 0) + v3
  s[639] = v19
  const v20 = (s[351] ? 1 : 0) + (s[352] ? 4 : 0)
  s[642] = v20
  const v21 = f.vurderingsdato >= 20485 /* 2026-02-01 */
  s[524] = v21
  const v22 = (s[353] ? 1 : 0) + (s[354] ? 2 : 0) + v3
  s[643] = v22
  const v23 = s[329] ? 4 : 0
  s[478] = v23
  const v24 = (s[355] ? 1 : 0) + v23
  s[646] = v24
  const v25 = (s[124] ? 1 : 0) + (s[125] ? 2 : 0) + (s[126] ? 0 : 4)
  s[647] = v25
  const v26 = (s[356] ? 1 : 0) + (s[357] ? 2 : 0) + v3
  s[648] = v26
  const v27 = 1 + (s[358] ? 0 : 4)
  s[651] = v27
  const v28 = (s[359] ? 1 : 0) + (s[360] ? 2 : 0) + (s[361] ? 4 : 0)
  s[652] = v28
  const v29 = (s[123] ? 1 : 0) + (s[121] ? 2 : 0) + (s[122] ? 4 : 0)
  s[653] = v29
  const v30 = (s[157] ? 1 : 0) + (s[152] ? 2 : 0) + (s[151] ? 4 : 0)
  s[654] = v30
  const v31 = (s[362] ? 1 : 0) + (s[363] ? 2 : 0) + v3
  s[655] = v31
  const v32 = (s[364] ? 1 : 0) + (s[365] ? 4 : 0)
  s[658] = v32
  const v33 = (s[366] ? 1 : 0) + (s[367] ? 4 : 0)
  s[661] = v33
  const v34 = (s[368] ? 1 : 0) + (s[369] ? 4 : 0)
  s[664] = v34
  const v35 = (s[370] ? 1 : 0) + (s[371] ? 2 : 0) + (s[372] ? 4 : 0)
  s[665] = v35
  const v36 = (s[128] ? 1 : 0) + (s[127] ? 2 : 0) + (s[118] ? 0 : 4)
  s[666] = v36
  const v37 = (s[373] ? 1 : 0) + (s[374] ? 4 : 0)
  s[669] = v37
  const v38 = (s[375] ? 1 : 0) + (s[376] ? 2 : 0) + v3
  s[670] = v38
  const v39 = f.vurderingsdato >= 16983 /* 2016-07-01 */
  s[561] = v39
  const v40 = (s[377] ? 1 : 0) + (s[378] ? 2 : 0) + v3
  s[671] = v40
  const v41 = (s[379] ? 1 : 0) + (s[380] ? 2 : 0) + v3
  s[672] = v41
  const v42 = s[381] ? 1 : 0
  const v43 = v42 + (s[382] ? 2 : 0) + (s[383] ? 4 : 0)
  s[673] = v43
  const v44 = 1 + v3
  s[676] = v44
  const v45 = v42 + (s[384] ? 4 : 0)
  s[679] = v45
  const v46 = (s[385] ? 1 : 0) + (s[386] ? 2 : 0) + v3
  s[680] = v46
  const v47 = s[101] ? 4 : 0
  s[1213] = v47
  const v48 = (s[99] ? 1 : 0) + v47
  s[681] = v48
  const v49 = (s[387] ? 1 : 0) + (s[388] ? 4 : 0)
  s[684] = v49
  const v50 = (s[389] ? 1 : 0) + (s[390] ? 2 : 0) + (s[391] ? 4 : 0)
  s[685] = v50
  const v51 = v10 + (!s[3] && !s[392] ? 2 : 0) + v11
  s[686] = v51
  const v52 = (s[182] ? 1 : 0) + (s[185] ? 2 : 0) + (s[184] ? 4 : 0)
  s[687] = v52
  const v53 = (s[91] ? 1 : 0) + (s[94] ? 2 : 0) + (s[92] ? 4 : 0)
  s[688] = v53
  const v54 = (s[393] ? 1 : 0) + (s[394] ? 4 : 0)
  s[691] = v54
  const v55 = (s[395] ? 1 : 0) + (s[396] ? 2 : 0) + v3
  s[692] = v55
  const v56 = s[397] ? 1 : 0
  const v57 = v56 + (s[398] ? 2 : 0) + v3
  s[693] = v57
  const v58 = v56 + (s[399] ? 4 : 0)
  s[696] = v58
  const v59 = (s[400] ? 1 : 0) + (s[401] ? 2 : 0) + v3
  s[697] = v59
  const v60 = (s[98] ? 1 : 0) + (s[100] ? 4 : 0)
  s[698] = v60
  const v61 = (s[402] ? 1 : 0) + (s[403] ? 2 : 0) + (s[404] ? 4 : 0)
  s[699] = v61
  const v62 = (s[196] ? 1 : 0) + (s[197] ? 4 : 0)
  s[700] = v62
  const v63 = (s[405] ? 1 : 0) + (s[406] ? 4 : 0)
  s[703] = v63
  const v64 = (s[407] ? 1 : 0) + v7
  s[706] = v64
  const v65 = (s[408] ? 1 : 0) + (s[409] ? 2 : 0) + (s[410] ? 4 : 0)
  s[707] = v65
  const v66 = (s[200] ? 1 : 0) + (s[201] ? 4 : 0)
  s[708] = v66
  const v67 = (s[203] ? 0 : 1) + (s[203] ? 4 : 0)
  s[710] = v67
  const v68 = (s[205] ? 1 : 0) + (s[207] ? 4 : 0)
  s[711] = v68
  const v69 = (s[204] ? 1 : 0) + (s[206] ? 4 : 0)
  s[712] = v69
  const v70 = (s[411] ? 1 : 0) + (s[412] ? 4 : 0)
  s[715] = v70
  const v71 = (s[214] ? 1 : 0) + (s[215] ? 4 : 0)
  s[716] = v71
  const v72 = (s[413] ? 1 : 0) + (s[414] ? 4 : 0)
  s[719] = v72
  const v73 = (s[415] ? 1 : 0) + (s[416] ? 4 : 0)
  s[722] = v73
  const v74 = (s[106] ? 1 : 0) + (s[107] ? 2 : 0) + (s[108] ? 4 : 0)
  s[723] = v74
  const v75 = s[46] ? 4 : 0
  s[420] = v75
  const v76 = (s[50] ? 1 : 0) + (s[45] ? 2 : 0) + v75
  s[724] = v76
  const v77 = s[48] ? 4 : 0
  s[419] = v77
  const v78 = (s[51] ? 1 : 0) + (s[56] ? 2 : 0) + v77
  s[725] = v78
  const v79 = s[235] ? 4 : 0
  s[417] = v79
}

function svar_28(f, s) {
  const v0 = (s[234] ? 1 : 0) + s[417]
  s[726] = v0
  const v1 = (s[418] ? 1 : 0) + s[419]
  s[729] = v1
  const v2 = (s[52] ? 1 : 0) + (s[57] ? 2 : 0) + s[419]
  s[730] = v2
  const v3 = (s[238] ? 1 : 0) + s[417]
  s[731] = v3
  const v4 = (s[219] ? 1 : 0) + s[419]
  s[732] = v4
  const v5 = (s[53] ? 1 : 0) + (s[58] ? 2 : 0) + s[420]
  s[733] = v5
  const v6 = (s[421] ? 1 : 0) + (s[422] ? 4 : 0)
  s[736] = v6
  const v7 = (s[54] ? 1 : 0) + (s[47] ? 2 : 0) + s[419]
  s[737] = v7
  const v8 = (s[55] ? 1 : 0) + (s[49] ? 2 : 0) + s[419]
  s[738] = v8
  const v9 = (s[226] ? 1 : 0) + (s[231] ? 2 : 0) + s[419]
  s[739] = v9
  const v10 = (s[423] ? 1 : 0) + (s[424] ? 2 : 0) + (s[425] ? 4 : 0)
  s[740] = v10
  const v11 = (s[426] ? 1 : 0) + (s[427] ? 4 : 0)
  s[743] = v11
  const v12 = (s[428] ? 1 : 0) + (s[429] ? 2 : 0) + (s[430] ? 4 : 0)
  s[744] = v12
  const v13 = (s[70] ? 1 : 0) + (s[71] ? 2 : 0) + s[431]
  s[745] = v13
  const v14 = (s[68] ? 1 : 0) + s[431]
  s[746] = v14
  const v15 = (s[432] ? 1 : 0) + (s[433] ? 2 : 0) + s[431]
  s[747] = v15
  const v16 = (s[434] ? 1 : 0) + (s[435] ? 2 : 0) + (s[436] ? 4 : 0)
  s[748] = v16
  const v17 = s[172] ? 4 : 0
  s[942] = v17
  const v18 = (s[169] ? 1 : 0) + v17
  s[749] = v18
  const v19 = (s[188] ? 1 : 0) + (s[186] ? 2 : 0) + s[431]
  s[750] = v19
  const v20 = (s[82] ? 1 : 0) + (s[81] ? 2 : 0) + s[431]
  s[751] = v20
  const v21 = (s[317] ? 1 : 0) + (s[320] ? 4 : 0)
  s[752] = v21
  const v22 = (s[437] ? 1 : 0) + (s[438] ? 2 : 0) + s[431]
  s[753] = v22
  const v23 = (s[439] ? 1 : 0) + (s[440] ? 4 : 0)
  s[756] = v23
  const v24 = (s[441] ? 1 : 0) + (s[442] ? 4 : 0)
  s[759] = v24
  const v25 = (s[443] ? 1 : 0) + (s[444] ? 4 : 0)
  s[762] = v25
  const v26 = (s[445] ? 1 : 0) + (s[446] ? 4 : 0)
  s[765] = v26
  const v27 = (s[447] ? 1 : 0) + (s[448] ? 4 : 0)
  s[768] = v27
  const v28 = (s[253] ? 1 : 0) + (s[254] ? 2 : 0) + (s[255] ? 4 : 0)
  s[769] = v28
  const v29 = (s[250] ? 1 : 0) + (s[252] ? 2 : 0) + (s[251] ? 4 : 0)
  s[770] = v29
  const v30 = (s[449] ? 1 : 0) + (s[450] ? 4 : 0)
  s[773] = v30
  const v31 = (s[451] ? 1 : 0) + (s[452] ? 4 : 0)
  s[776] = v31
  const v32 = (s[177] ? 1 : 0) + (s[180] ? 4 : 0)
  s[777] = v32
  const v33 = (s[453] ? 1 : 0) + (s[454] ? 2 : 0) + s[431]
  s[778] = v33
  const v34 = (s[455] ? 1 : 0) + (s[456] ? 4 : 0)
  s[781] = v34
  const v35 = (s[457] ? 1 : 0) + (s[458] ? 4 : 0)
  s[784] = v35
  const v36 = (s[459] ? 1 : 0) + (s[460] ? 2 : 0) + (s[461] ? 4 : 0)
  s[785] = v36
  const v37 = (s[462] ? 1 : 0) + (s[463] ? 2 : 0) + (s[464] ? 4 : 0)
  s[786] = v37
  const v38 = (s[465] ? 1 : 0) + (s[466] ? 4 : 0)
  s[789] = v38
  const v39 = (s[304] ? 1 : 0) + (s[306] ? 4 : 0)
  s[790] = v39
  const v40 = (s[467] ? 1 : 0) + (s[468] ? 4 : 0)
  s[793] = v40
  const v41 = (s[315] ? 1 : 0) + (s[316] ? 4 : 0)
  s[794] = v41
  const v42 = (s[469] ? 1 : 0) + (s[470] ? 4 : 0)
  s[797] = v42
  const v43 = (s[471] ? 1 : 0) + (s[472] ? 4 : 0)
  s[800] = v43
  const v44 = (s[303] ? 1 : 0) + (s[305] ? 2 : 0) + s[473]
  s[801] = v44
  const v45 = (s[307] ? 1 : 0) + (s[308] ? 4 : 0)
  s[802] = v45
  const v46 = (s[474] ? 1 : 0) + (s[475] ? 2 : 0) + s[431]
  s[803] = v46
  const v47 = (s[476] ? 1 : 0) + (s[477] ? 4 : 0)
  s[806] = v47
  const v48 = (s[327] ? 1 : 0) + (s[328] ? 2 : 0) + s[478]
  s[807] = v48
  const v49 = s[479] ? 1 : 0
  s[491] = v49
  const v50 = s[479] ? 8 : 0
  s[490] = v50
  const v51 = !s[3] && !s[5] && s[480] && s[59] < NEVER
  s[498] = v51
  const v52 = s[59] >= 16440 /* 2015-01-05 */
  s[503] = v52
  const v53 = s[59] >= 13332 /* 2006-07-03 */
  const v54 = v53 ? 1 : 0
  s[500] = v54
  const v55 = v53 ? 8 : 0
  s[499] = v55
  const v56 = (v51 ? (s[74] ? v54 : v52 ? 2 : 0) : 0) === 2
  s[809] = v56
  const v57 = s[87] ? 8192 : 16384
  s[810] = v57
  const v58 = s[88] ? 1 : 0
  s[489] = v58
  const v59 = f.vurderingsdato <= 19935 /* 2024-07-31 */
  s[811] = v59
  const v60 = s[481] ? 0 : v59 ? v58 : s[482] ? 2 : 0
  const v61 = s[88] ? 8 : 0
  s[520] = v61
  const v62 = v60 === 1
  s[812] = v62
  const v63 = v60 === 2
  s[817] = v63
  const v64 = s[483] ? 4 : 0
  s[530] = v64
  const v65 = s[114] ? 3 : 0
  s[529] = v65
  const v66 = f.vurderingsdato <= 15883 /* 2013-06-27 */
  s[528] = v66
  const v67 = s[484] ? 2 : 0
  s[527] = v67
  const v68 = f.vurderingsdato <= 15705 /* 2012-12-31 */
  s[526] = v68
  const v69 = f.vurderingsdato <= 15011 /* 2011-02-06 */
  s[525] = v69
  const v70 = v69 ? v58 : v68 ? v67 : v66 ? v65 : v64
  s[488] = v70
  const v71 = s[484] ? 16 : 0
  s[539] = v71
  const v72 = s[114] ? 24 : 0
  s[819] = v72
  const v73 = s[483] ? 32 : 0
  s[820] = v73
  const v74 = v70 === 1
  s[821] = v74
  const v75 = s[65] ? 1 : 2
  s[1077] = v75
  const v76 = s[65] ? 65536 : 131072
  s[823] = v76
  const v77 = v70 === 2
  s[826] = v77
  const v78 = s[65] ? 32768 : 65536
  s[827] = v78
  const v79 = s[485] ? 262144 : 524288
  s[828] = v79
}

function svar_29(f, s) {
  const v0 = s[486] ? 2097152 : 4194304
  s[829] = v0
  const v1 = s[487] ? 16777216 : 33554432
  s[830] = v1
  const v2 = s[488] === 3
  s[831] = v2
  const v3 = s[65] ? 4096 : 8192
  s[833] = v3
  const v4 = s[488] === 4
  s[837] = v4
  const v5 = s[65] ? 2097152 : 4194304
  s[838] = v5
  const v6 = s[489] === 1
  s[839] = v6
  const v7 = s[88] ? 0 : 262144
  s[840] = v7
  const v8 = s[0] <= 15011 /* 2011-02-06 */
  const v9 = s[3] ? 0 : v8 ? s[490] : s[242] ? 16 : 0
  s[841] = v9
  const v10 = s[190] ? v9 : 0
  s[842] = v10
  const v11 = s[190] ? 8192 : 16384
  s[843] = v11
  const v12 = s[96] ? 65536 : 131072
  s[844] = v12
  const v13 = f.opfylderHelbredsbetingelserForFoertidspension ? 524288 : 1048576
  s[845] = v13
  const v14 = f.naaetFolkepensionsalder ? 4194304 : 8388608
  s[846] = v14
  const v15 = s[97] ? 33554432 : 67108864
  s[847] = v15
  const v16 = (s[190] ? (s[3] ? 0 : v8 ? s[491] : s[242] ? 2 : 0) : 0) === 2
  s[848] = v16
  const v17 = s[5] ? 32 : 0
  s[547] = v17
  const v18 = !s[3] && s[492]
  s[853] = v18
  const v19 = !s[3] && !s[493]
  s[854] = v19
  const v20 = v18 ? 1 : v19 ? (s[21] ? 2 : s[30] ? 3 : 0) : 0
  const v21 = s[5] ? 16777216 : 0
  s[551] = v21
  const v22 = s[5] ? 134217728 : 0
  s[542] = v22
  const v23 = s[5] ? 256 : 0
  s[862] = v23
  const v24 = s[5] ? 2048 : 0
  s[865] = v24
  const v25 = s[5] ? 16384 : 0
  s[621] = v25
  const v26 = s[5] ? 131072 : 0
  s[868] = v26
  const v27 = v20 === 2
  s[869] = v27
  const v28 = s[5] ? 1048576 : 0
  s[870] = v28
  const v29 = s[5] ? 8388608 : 0
  s[873] = v29
  const v30 = s[5] ? 67108864 : 0
  s[874] = v30
  const v31 = s[5] ? 536870912 : 0
  s[515] = v31
  const v32 = v20 === 3
  s[877] = v32
  const v33 = s[36] && !s[494] && s[35] === s[37] && s[35] < NEVER
  s[882] = v33
  const v34 = s[35] >= 20485 /* 2026-02-01 */
  s[885] = v34
  const v35 = s[35] >= 15012 /* 2011-02-07 */
  const v36 = s[35] >= 13332 /* 2006-07-03 */
  const v37 = v36 ? 1 : 0
  const v38 = v36 ? 8 : 0
  s[883] = v38
  const v39 = v35 ? 16 : 0
  s[884] = v39
  const v40 = f.forlaengelseErAfgjort ? 1 : 2
  s[1020] = v40
  const v41 = f.forlaengelseErAfgjort ? 8192 : 16384
  s[886] = v41
  const v42 = s[101] ? 262144 : 0
  s[1205] = v42
  const v43 = (s[167] ? 65536 : 0) + (s[168] ? 131072 : 0) + v42
  s[887] = v43
  const v44 = s[35] >= 16252 /* 2014-07-01 */
  const v45 = s[35] >= 13545 /* 2007-02-01 */
  const v46 = v45 ? 16 : 0
  s[888] = v46
  const v47 = v35 ? 24 : 0
  s[890] = v47
  const v48 = s[495] ? v47 : v44 ? 32 : 0
  s[889] = v48
  const v49 = v33 ? (s[496] ? v37 : s[216] ? (v45 ? 2 : 0) : v35 ? 3 : 0) : 0
  const v50 = v49 === 1
  s[891] = v50
  const v51 = s[48] ? 134217728 : 0
  s[894] = v51
  const v52 = v49 === 2
  s[895] = v52
  const v53 = v49 === 3
  s[898] = v53
  const v54 = v44 ? 24 : 0
  const v55 = v33 ? (s[216] ? v38 : s[495] ? v39 : s[497] ? v54 : v34 ? 32 : 0) : 0
  s[899] = v55
  const v56 = v33 ? (s[216] ? v37 : s[495] ? (v35 ? 2 : 0) : v44 ? 3 : 0) : 0
  const v57 = v33 ? (s[216] ? v38 : s[495] ? v39 : v54) : 0
  s[900] = v57
  const v58 = v56 === 1
  s[901] = v58
  const v59 = v56 === 2
  s[902] = v59
  const v60 = v56 === 3
  s[906] = v60
  const v61 = v33 ? v37 : 0
  s[604] = v61
  const v62 = v33 ? v38 : 0
  s[907] = v62
  const v63 = v61 === 1
  s[908] = v63
  const v64 = s[48] ? 32 : 0
  s[909] = v64
  const v65 = s[48] ? 256 : 0
  s[910] = v65
  const v66 = s[48] ? 2048 : 0
  s[911] = v66
  const v67 = s[59] >= 16252 /* 2014-07-01 */
  s[519] = v67
  const v68 = s[498] ? (s[181] ? s[499] : v67 ? 16 : 0) : 0
  s[912] = v68
  const v69 = s[59] >= 15012 /* 2011-02-07 */
  s[532] = v69
  const v70 = v69 ? 2 : 0
  s[517] = v70
  const v71 = s[498] ? (s[115] ? s[500] : v70) : 0
  s[523] = v71
  const v72 = v69 ? 16 : 0
  s[571] = v72
  const v73 = s[498] ? (s[115] ? s[499] : v72) : 0
  s[614] = v73
  const v74 = v71 === 1
  s[913] = v74
  const v75 = s[5] ? 2097152 : 0
  s[920] = v75
  const v76 = v71 === 2
  s[923] = v76
  const v77 = s[498] ? s[499] : 0
  s[924] = v77
  const v78 = (s[498] ? s[500] : 0) === 1
  s[501] = v78
  const v79 = s[65] ? 8192 : 16384
  s[502] = v79
}

function svar_30(f, s) {
  const v0 = s[501] ? s[502] : 0
  s[925] = v0
  const v1 = s[69] ? 262144 : 0
  s[926] = v1
  const v2 = s[59] >= 15341 /* 2012-01-02 */
  s[608] = v2
  const v3 = s[69] ? 32768 : 0
  s[1028] = v3
  const v4 = (s[70] ? 8192 : 0) + (s[71] ? 16384 : 0) + v3
  s[931] = v4
  const v5 = f.fratraeder ? 1 : 2
  s[1052] = v5
  const v6 = s[69] ? 2097152 : 0
  s[932] = v6
  const v7 = s[503] ? 3 : 0
  s[615] = v7
  const v8 = s[59] >= 15523 /* 2012-07-02 */
  s[933] = v8
  const v9 = s[498] ? (s[504] ? s[500] : s[74] ? (v8 ? 2 : 0) : v7) : 0
  const v10 = s[503] ? 24 : 0
  s[934] = v10
  const v11 = v9 === 1
  s[935] = v11
  const v12 = s[5] ? 262144 : 0
  s[940] = v12
  const v13 = (s[505] ? 1 : 0) + (s[506] ? 2 : 0) + s[507]
  s[957] = v13
  const v14 = v9 === 2
  s[943] = v14
  const v15 = (s[508] ? 64 : 0) + (s[79] ? 128 : 0) + (s[509] ? 256 : 0)
  s[949] = v15
  const v16 = (s[71] ? 512 : 0) + (s[70] ? 1024 : 0) + (s[69] ? 2048 : 0)
  s[950] = v16
  const v17 = (s[510] ? 4096 : 0) + (s[511] ? 8192 : 0) + (s[172] ? 16384 : 0)
  s[951] = v17
  const v18 = f.dagpengeretHvisRask ? 32768 : 65536
  s[952] = v18
  const v19 = (s[85] ? 262144 : 0) + (s[84] ? 524288 : 0)
  s[953] = v19
  const v20 = f.erhvervsmaessigUddannelse ? 2097152 : 4194304
  s[954] = v20
  const v21 = s[512] ? 16777216 : 33554432
  s[955] = v21
  const v22 = (s[513] ? 134217728 : 0) + (s[514] ? 268435456 : 0) + s[515]
  s[956] = v22
  const v23 = f.elevILoennetPraktik ? 8 : 16
  s[958] = v23
  const v24 = f.ansatIFleksjob ? 64 : 128
  s[959] = v24
  const v25 = v9 === 3
  s[960] = v25
  const v26 = s[59] >= 15884 /* 2013-06-28 */
  s[978] = v26
  const v27 = s[59] >= 15706 /* 2013-01-01 */
  s[977] = v27
  const v28 = s[498] ? (s[115] ? s[500] : s[516] ? s[517] : s[518] ? (v27 ? 3 : 0) : v26 ? 4 : 0) : 0
  const v29 = v28 === 1
  s[979] = v29
  const v30 = v28 === 2
  s[984] = v30
  const v31 = v28 === 3
  s[985] = v31
  const v32 = v28 === 4
  s[987] = v32
  const v33 = s[501] ? (s[83] ? 33554432 : 67108864) : 0
  s[992] = v33
  const v34 = s[246] ? 512 : 1024
  s[995] = v34
  const v35 = (s[498] ? (s[181] ? s[500] : s[519] ? 2 : 0) : 0) === 2
  s[997] = v35
  const v36 = s[88] ? 0 : 2097152
  s[998] = v36
  const v37 = f.vurderingsdato <= 16800 /* 2015-12-31 */
  s[535] = v37
  const v38 = v37 ? s[520] : s[116] ? 16 : 0
  s[999] = v38
  const v39 = (v37 ? s[489] : s[116] ? 2 : 0) === 2
  s[570] = v39
  const v40 = f.fikSygedagpengeVedLivstruende ? 8192 : 16384
  s[1000] = v40
  const v41 = s[116] ? 3 : 0
  s[536] = v41
  const v42 = f.vurderingsdato <= 18261 /* 2019-12-31 */
  s[558] = v42
  const v43 = f.vurderingsdato <= 16251 /* 2014-06-30 */
  s[560] = v43
  const v44 = v43 ? s[489] : v37 ? (s[162] ? 2 : 0) : v42 ? v41 : s[149] ? 4 : 0
  const v45 = s[116] ? 24 : 0
  s[1001] = v45
  const v46 = v44 === 2
  s[1002] = v46
  const v47 = s[88] ? 0 : 32768
  s[1003] = v47
  const v48 = v44 === 3
  s[1011] = v48
  const v49 = s[96] ? 262144 : 524288
  s[1014] = v49
  const v50 = f.naaetFolkepensionsalder ? 2097152 : 4194304
  s[1015] = v50
  const v51 = s[97] ? 16777216 : 33554432
  s[1016] = v51
  const v52 = f.naaetFolkepensionsalder ? 8 : 16
  s[1017] = v52
  const v53 = s[97] ? 64 : 128
  s[1018] = v53
  const v54 = v44 === 4
  s[1019] = v54
  const v55 = s[88] ? 0 : 32
  s[1021] = v55
  const v56 = f.erIJobafklaring ? 8192 : 16384
  s[1025] = v56
  const v57 = s[83] ? 65536 : 131072
  s[1026] = v57
  const v58 = s[501] ? (s[87] ? 524288 : 1048576) : 0
  s[1027] = v58
  const v59 = s[69] ? 16777216 : 0
  s[1033] = v59
  const v60 = f.vurderingsdato <= 17896 /* 2018-12-31 */
  const v61 = v60 ? s[489] : s[521] ? 2 : 0
  const v62 = v60 ? s[520] : s[521] ? 16 : 0
  s[1036] = v62
  const v63 = v61 === 1
  s[1037] = v63
  const v64 = v61 === 2
  s[1038] = v64
  const v65 = s[522] ? s[523] : 0
  const v66 = v65 === 2
  s[1041] = v66
  const v67 = v65 === 1
  s[1039] = v67
  const v68 = f.saerligeGrundeTilAndetTidspunkt ? 512 : 0
  s[1040] = v68
  const v69 = s[524] ? 5 : 0
  s[537] = v69
  const v70 = f.vurderingsdato <= 20484 /* 2026-01-31 */
  s[534] = v70
  const v71 = s[525] ? s[489] : s[526] ? s[527] : s[528] ? s[529] : v70 ? s[530] : v69
  const v72 = s[524] ? 40 : 0
  s[538] = v72
  const v73 = v71 === 1
  s[1042] = v73
  const v74 = v71 === 2
  s[1043] = v74
  const v75 = v71 === 3
  s[1044] = v75
  const v76 = v71 === 4
  s[1045] = v76
  const v77 = v71 === 5
  s[1046] = v77
  const v78 = s[59] >= 14613 /* 2010-01-04 */
  s[1047] = v78
  const v79 = s[65] ? (s[498] ? (s[531] ? s[500] : s[115] ? (v78 ? 2 : 0) : s[532] ? 3 : 0) : 0) : 0
  s[533] = v79
}

function svar_31(f, s) {
  const v0 = s[533] === 2
  s[1048] = v0
  const v1 = s[533] === 3
  s[1051] = v1
  const v2 = s[126] ? (s[534] ? (s[126] ? 1 : 0) : s[524] ? 2 : 0) : 0
  const v3 = v2 === 1
  s[1053] = v3
  const v4 = v2 === 2
  s[1058] = v4
  const v5 = (s[525] ? s[489] : s[535] ? s[527] : s[536]) === 3
  s[1059] = v5
  const v6 = f.vurderingsdato <= 20634 /* 2026-06-30 */
  s[1100] = v6
  const v7 = v6 ? s[537] : s[117] ? 6 : 0
  const v8 = f.vurderingsdato <= 20088 /* 2024-12-31 */
  s[1099] = v8
  const v9 = f.vurderingsdato <= 16439 /* 2015-01-04 */
  s[1064] = v9
  const v10 = s[525] ? s[489] : v9 ? s[527] : v8 ? (s[126] ? 3 : 0) : s[534] ? (s[118] ? 4 : 0) : v7
  const v11 = v6 ? s[538] : s[117] ? 48 : 0
  s[1090] = v11
  const v12 = s[525] ? s[520] : v9 ? s[539] : v8 ? (s[126] ? 24 : 0) : s[534] ? (s[118] ? 32 : 0) : v11
  s[1060] = v12
  const v13 = v10 === 3
  s[1061] = v13
  const v14 = v10 === 4
  s[1062] = v14
  const v15 = v10 === 5
  s[1063] = v15
  const v16 = v10 === 1
  s[1066] = v16
  const v17 = v16 ? (f.tilbagevendenForestaar ? 16384 : 8192) : 0
  s[1065] = v17
  const v18 = v10 === 2
  s[1068] = v18
  const v19 = v18 ? (f.tilbagevendenForestaar ? 1048576 : 524288) : 0
  s[1067] = v19
  const v20 = v13 ? (s[540] ? 33554432 : 0) + (s[541] ? 67108864 : 0) + s[542] : 0
  s[1069] = v20
  const v21 = (v13 ? (s[543] ? 1 : 0) + (s[544] ? 2 : 0) + s[507] : 0) + (v13 ? (s[545] ? 8 : 0) + (s[546] ? 16 : 0) + s[547] : 0)
  s[1070] = v21
  const v22 = s[118] && s[132]
  const v23 = s[118] && !s[131]
  const v24 = v22 ? 1 : v23 ? (s[534] ? (s[118] ? 2 : 0) : v6 ? (s[524] ? 3 : 0) : s[117] ? 4 : 0) : 0
  const v25 = v22 ? 8 : v23 ? (s[534] ? (s[118] ? 16 : 0) : v6 ? (s[524] ? 24 : 0) : s[117] ? 32 : 0) : 0
  s[1071] = v25
  const v26 = s[118] ? 8192 : 16384
  s[1072] = v26
  const v27 = (s[131] ? 65536 : 0) + (s[548] ? 131072 : 0)
  s[1073] = v27
  const v28 = s[117] ? 524288 : 1048576
  s[1074] = v28
  const v29 = (s[549] ? 4194304 : 0) + (s[550] ? 8388608 : 0) + s[551]
  s[1075] = v29
  const v30 = s[552] ? 1 : 2
  s[1117] = v30
  const v31 = v24 === 1
  s[1076] = v31
  const v32 = f.fratraeder ? 64 : 128
  s[1078] = v32
  const v33 = v24 === 2
  s[1083] = v33
  const v34 = s[65] ? 16777216 : 33554432
  s[1084] = v34
  const v35 = v24 === 3
  s[1085] = v35
  const v36 = v24 === 4
  s[1086] = v36
  const v37 = s[65] ? 262144 : 524288
  s[1087] = v37
  const v38 = f.fratraeder ? 16777216 : 33554432
  s[1088] = v38
  const v39 = s[88] ? 2 : 0
  const v40 = s[132] ? 1 : s[131] ? 0 : s[525] ? v39 : v9 ? (s[484] ? 3 : 0) : s[534] ? (s[126] ? 4 : 0) : v7
  const v41 = s[88] ? 16 : 0
  s[1089] = v41
  const v42 = v40 === 1
  s[1091] = v42
  const v43 = v40 === 4
  s[1092] = v43
  const v44 = (s[123] ? 512 : 0) + (s[121] ? 1024 : 0) + (s[122] ? 2048 : 0)
  s[1093] = v44
  const v45 = v40 === 5
  s[1094] = v45
  const v46 = v40 === 6
  s[1095] = v46
  const v47 = (s[128] ? 262144 : 0) + (s[127] ? 524288 : 0) + (s[118] ? 0 : 1048576)
  s[1096] = v47
  const v48 = s[149] && s[132]
  s[1097] = v48
  const v49 = s[149] && !s[131]
  s[1098] = v49
  const v50 = s[117] ? 5 : 0
  const v51 = v48 ? 1 : v49 ? (v8 ? (s[149] ? 2 : 0) : s[534] ? (s[118] ? 3 : 0) : v6 ? (s[524] ? 4 : 0) : v50) : 0
  s[1109] = v51
  const v52 = s[117] ? 40 : 0
  s[1101] = v52
  const v53 = v51 === 1
  s[1102] = v53
  const v54 = s[150] ? 33554432 : 67108864
  s[1103] = v54
  const v55 = s[65] ? 8 : 16
  s[1118] = v55
  const v56 = s[553] ? 128 : 64
  s[1119] = v56
  const v57 = f.fratraeder ? 512 : 1024
  s[1120] = v57
  const v58 = s[554] ? 8192 : 4096
  s[1121] = v58
  const v59 = (v53 ? v30 : 0) + (v53 ? v55 : 0) + (v53 ? v56 : 0) + (v53 ? v57 : 0) + (v53 ? v58 : 0)
  s[1104] = v59
  const v60 = s[158] ? 32768 : 65536
  s[1105] = v60
  const v61 = f.forudsigeligtForloeb ? 262144 : 524288
  s[1106] = v61
  const v62 = s[555] ? 2097152 : 4194304
  s[1107] = v62
  const v63 = s[556] ? 16777216 : 33554432
  s[1108] = v63
  const v64 = v51 === 3
  s[1110] = v64
  const v65 = v51 === 4
  s[1111] = v65
  const v66 = s[158] && s[132]
  s[1112] = v66
  const v67 = s[158] && !s[131]
  s[1113] = v67
  const v68 = f.vurderingsdato <= 14406 /* 2009-06-11 */
  s[1114] = v68
  const v69 = v66 ? 1 : v67 ? (v68 ? v39 : s[525] ? (s[557] ? 3 : 0) : v9 ? (s[484] ? 4 : 0) : s[558] ? (s[126] ? 5 : 0) : v8 ? (s[149] ? 6 : 0) : s[534] ? (s[118] ? 7 : 0) : v6 ? (s[524] ? 8 : 0) : s[117] ? 9 : 0) : 0
  s[1123] = v69
  const v70 = s[126] ? 40 : 0
  s[1115] = v70
  const v71 = v69 === 1
  s[1116] = v71
  const v72 = v69 === 4
  s[1124] = v72
  const v73 = v69 === 6
  s[1126] = v73
  const v74 = v69 === 7
  s[1127] = v74
  const v75 = v69 === 8
  s[1128] = v75
  const v76 = s[525] ? s[489] : s[526] ? s[527] : s[528] ? s[529] : v6 ? s[530] : v50
  s[559] = v76
  const v77 = v76 === 1
  s[1131] = v77
  const v78 = v76 === 2
  s[1132] = v78
  const v79 = v76 === 3
  s[1133] = v79
}

function svar_32(f, s) {
  const v0 = s[559] === 4
  s[1134] = v0
  const v1 = s[559] === 5
  s[1135] = v1
  const v2 = f.vurderingsdato <= 18077 /* 2019-06-30 */
  s[1137] = v2
  const v3 = f.vurderingsdato <= 16982 /* 2016-06-30 */
  s[1136] = v3
  const v4 = s[525] ? s[489] : s[560] ? s[527] : v3 ? (s[162] ? 3 : 0) : v2 ? (s[561] ? 4 : 0) : s[562] ? 5 : 0
  const v5 = v4 === 3
  s[1138] = v5
  const v6 = v4 === 4
  s[1140] = v6
  const v7 = v4 === 5
  s[1141] = v7
  const v8 = s[525] ? s[489] : s[527]
  const v9 = s[525] ? s[520] : s[539]
  s[1145] = v9
  const v10 = v8 === 1
  s[1146] = v10
  const v11 = s[563] ? 1 : 2
  s[1151] = v11
  const v12 = f.hensigtsmaessigOptraening ? 8 : 16
  s[1152] = v12
  const v13 = f.opfordret ? 64 : 128
  s[1153] = v13
  const v14 = (s[386] ? 512 : 0) + (s[385] ? 1024 : 0) + (s[88] ? 0 : 2048)
  s[1154] = v14
  const v15 = f.skriftligtOrienteret ? 4096 : 8192
  s[1155] = v15
  const v16 = v8 === 2
  s[1156] = v16
  const v17 = f.vurderingsdato <= 15516 /* 2012-06-25 */
  s[1158] = v17
  const v18 = f.vurderingsdato <= 15397 /* 2012-02-27 */
  s[1157] = v18
  const v19 = s[525] ? s[489] : v18 ? s[527] : v17 ? (s[564] ? 3 : 0) : s[565] ? 4 : 0
  s[1159] = v19
  const v20 = v19 === 4
  s[1162] = v20
  const v21 = f.vurderingsdato <= 16687 /* 2015-09-09 */
  s[1163] = v21
  const v22 = (v21 ? s[489] : s[566] ? 2 : 0) === 2
  s[1164] = v22
  const v23 = f.forlaengelseErAfgjort ? 65536 : 131072
  s[1165] = v23
  const v24 = s[101] ? 32768 : 0
  s[1168] = v24
  const v25 = s[59] >= 19174 /* 2022-07-01 */
  s[1172] = v25
  const v26 = s[59] >= 18319 /* 2020-02-27 */
  s[1171] = v26
  const v27 = s[59] >= 15517 /* 2012-06-26 */
  s[605] = v27
  const v28 = v27 ? 4 : 0
  s[606] = v28
  const v29 = s[59] >= 15398 /* 2012-02-28 */
  const v30 = v29 ? 3 : 0
  s[611] = v30
  const v31 = s[498] ? (s[115] ? s[500] : s[567] ? s[517] : s[243] ? v30 : s[568] ? v28 : s[569] ? (v26 ? 5 : 0) : v25 ? 6 : 0) : 0
  const v32 = v29 ? 24 : 0
  s[1169] = v32
  const v33 = v27 ? 32 : 0
  s[1170] = v33
  const v34 = v31 === 1
  s[1173] = v34
  const v35 = s[280] ? 1 : 2
  s[1176] = v35
  const v36 = v31 === 2
  s[1174] = v36
  const v37 = v31 === 3
  s[1175] = v37
  const v38 = f.aftaleForSelvstaendig ? 8 : 16
  s[1177] = v38
  const v39 = v31 === 4
  s[1178] = v39
  const v40 = v31 === 5
  s[1179] = v40
  const v41 = v31 === 6
  s[1180] = v41
  const v42 = s[182] && !s[185] && !s[184]
  s[1185] = v42
  const v43 = (s[182] ? 8192 : 0) + (s[185] ? 16384 : 0) + (s[184] ? 32768 : 0)
  s[1186] = v43
  const v44 = s[570] ? (f.laegenVurdererLivstruende ? 65536 : 131072) : 0
  s[1187] = v44
  const v45 = s[397] && !s[398] && s[88]
  s[1188] = v45
  const v46 = s[498] ? (s[115] ? s[499] : s[181] ? s[571] : s[519] ? 24 : 0) : 0
  s[1190] = v46
  const v47 = s[572] ? (s[498] ? (s[115] ? s[500] : s[181] ? s[517] : s[519] ? 3 : 0) : 0) : 0
  const v48 = f.retErOpbrugt ? 65536 : 131072
  s[1191] = v48
  const v49 = v47 === 1
  s[1193] = v49
  const v50 = v47 === 2
  s[1197] = v50
  const v51 = s[69] ? 256 : 0
  s[618] = v51
  const v52 = s[99] && !s[101] && s[573] === s[574] && s[573] < NEVER
  s[1198] = v52
  const v53 = s[573] >= 18809 /* 2021-07-01 */
  s[1199] = v53
  const v54 = (v52 ? (s[575] ? 1 : v53 ? 2 : 0) : 0) === 1
  s[1200] = v54
  const v55 = s[101] ? 2097152 : 0
  s[1208] = v55
  const v56 = (v52 ? 1 : 0) === 1
  s[1215] = v56
  const v57 = s[196] && !s[197] && s[576] === s[577] && s[576] < NEVER
  s[1218] = v57
  const v58 = s[576] >= 18809 /* 2021-07-01 */
  s[1219] = v58
  const v59 = (v57 ? (s[578] ? 1 : v58 ? 2 : 0) : 0) === 1
  s[1220] = v59
  const v60 = s[579] <= 18808 /* 2021-06-30 */
  s[1232] = v60
  const v61 = (v60 ? 1 : s[580] ? 2 : 0) === 1
  s[1233] = v61
  const v62 = s[581] <= 18808 /* 2021-06-30 */
  s[1238] = v62
  const v63 = (s[203] ? 0 : v62 ? 1 : s[582] ? 2 : 0) === 1
  s[1239] = v63
  const v64 = s[200] && !s[201] && s[583] === s[584] && s[583] < NEVER
  s[1245] = v64
  const v65 = s[583] >= 18809 /* 2021-07-01 */
  s[1246] = v65
  const v66 = (v64 ? (s[585] ? 1 : v65 ? 2 : 0) : 0) === 1
  s[1247] = v66
  const v67 = s[586] <= 18808 /* 2021-06-30 */
  s[1254] = v67
  const v68 = (s[587] ? (v67 ? 1 : s[588] ? 2 : 0) : 0) === 1
  s[1255] = v68
  const v69 = s[589] && !s[590] && s[591] === s[592] && s[591] < NEVER
  s[1262] = v69
  const v70 = s[591] >= 18809 /* 2021-07-01 */
  s[1263] = v70
  const v71 = v69 ? (s[593] ? 1 : v70 ? 2 : 0) : 0
  s[1271] = v71
  const v72 = v71 === 1
  s[1264] = v72
  const v73 = s[411] && !s[412] && s[594] === s[595] && s[594] < NEVER
  s[1272] = v73
  const v74 = s[594] >= 18809 /* 2021-07-01 */
  s[1273] = v74
  const v75 = (v73 ? (s[596] ? 1 : v74 ? 2 : 0) : 0) === 1
  s[1274] = v75
  const v76 = s[214] && !s[215] && s[597] === s[598] && s[597] < NEVER
  s[1281] = v76
  const v77 = s[597] >= 18809 /* 2021-07-01 */
  s[1282] = v77
  const v78 = (v76 ? (s[599] ? 1 : v77 ? 2 : 0) : 0) === 1
  s[1283] = v78
  const v79 = s[413] && !s[414] && s[600] === s[601] && s[600] < NEVER
  s[602] = v79
}

function svar_33(f, s) {
  const v0 = s[600] >= 18809 /* 2021-07-01 */
  s[1290] = v0
  const v1 = (s[602] ? (s[603] ? 1 : v0 ? 2 : 0) : 0) === 1
  s[1291] = v1
  const v2 = s[106] && !s[107] && !s[108]
  s[1299] = v2
  const v3 = (v2 ? s[604] : 0) === 1
  s[1300] = v3
  const v4 = s[70] && !s[71] && !s[69]
  s[1303] = v4
  const v5 = v4 ? s[523] : 0
  const v6 = v5 === 1
  s[1304] = v6
  const v7 = v5 === 2
  s[1305] = v7
  const v8 = s[87] ? (s[498] ? (s[243] ? s[499] : s[605] ? 16 : 0) : 0) : 0
  s[1306] = v8
  const v9 = (s[87] ? (s[498] ? (s[243] ? s[500] : s[605] ? 2 : 0) : 0) : 0) === 2
  s[1307] = v9
  const v10 = s[59] >= 15427 /* 2012-03-28 */
  s[1328] = v10
  const v11 = v10 ? 3 : 0
  const v12 = s[256] ? (s[498] ? (s[115] ? s[500] : s[265] ? s[517] : s[243] ? v11 : s[74] ? s[606] : s[503] ? 5 : 0) : 0) : 0
  s[1312] = v12
  const v13 = v10 ? 24 : 0
  s[1310] = v13
  const v14 = s[256] ? 8192 : 16384
  s[1311] = v14
  const v15 = v12 === 4
  s[1313] = v15
  const v16 = v12 === 5
  s[1314] = v16
  const v17 = s[59] >= 19723 /* 2024-01-01 */
  const v18 = s[256] ? (s[498] ? (s[115] ? s[500] : s[265] ? s[517] : s[607] ? v11 : v17 ? 4 : 0) : 0) : 0
  const v19 = s[256] ? (s[498] ? (s[115] ? s[499] : s[265] ? s[571] : s[607] ? v13 : v17 ? 32 : 0) : 0) : 0
  s[1315] = v19
  const v20 = v18 === 1
  s[1316] = v20
  const v21 = v18 === 2
  s[1323] = v21
  const v22 = f.undskyldendeForhold ? 262144 : 524288
  s[1324] = v22
  const v23 = v18 === 3
  s[1325] = v23
  const v24 = v18 === 4
  s[1326] = v24
  const v25 = f.undskyldendeForhold ? 64 : 128
  s[1327] = v25
  const v26 = s[65] ? (s[498] ? (s[115] ? s[500] : s[263] ? s[517] : s[265] ? (s[608] ? 3 : 0) : s[243] ? (v10 ? 4 : 0) : s[605] ? 5 : 0) : 0) : 0
  const v27 = v26 === 1
  s[1329] = v27
  const v28 = v26 === 2
  s[1332] = v28
  const v29 = v26 === 3
  s[1333] = v29
  const v30 = v26 === 5
  s[1334] = v30
  const v31 = s[59] >= 16659 /* 2015-08-12 */
  s[1337] = v31
  const v32 = s[59] >= 16249 /* 2014-06-28 */
  s[1336] = v32
  const v33 = s[87] ? (s[498] ? (s[115] ? s[500] : s[265] ? s[517] : s[243] ? v11 : s[609] ? s[606] : s[610] ? (v32 ? 5 : 0) : v31 ? 6 : 0) : 0) : 0
  s[1338] = v33
  const v34 = v33 === 6
  s[1339] = v34
  const v35 = s[83] ? (s[498] ? (s[115] ? s[500] : s[567] ? s[517] : s[611]) : 0) : 0
  const v36 = s[83] ? 8192 : 16384
  s[1340] = v36
  const v37 = v35 === 1
  s[1341] = v37
  const v38 = v35 === 2
  s[1342] = v38
  const v39 = v35 === 3
  s[1343] = v39
  const v40 = s[59] >= 15208 /* 2011-08-22 */
  const v41 = s[59] >= 15112 /* 2011-05-18 */
  const v42 = s[498] ? (s[115] ? s[500] : s[612] ? s[517] : s[613] ? (v41 ? 3 : 0) : v40 ? 4 : 0) : 0
  const v43 = s[83] ? v42 : 0
  const v44 = s[498] ? (s[115] ? s[499] : s[612] ? s[571] : s[613] ? (v41 ? 24 : 0) : v40 ? 32 : 0) : 0
  s[1344] = v44
  const v45 = v43 === 1
  s[1345] = v45
  const v46 = v43 === 2
  s[1348] = v46
  const v47 = v43 === 3
  s[1349] = v47
  const v48 = v43 === 4
  s[1351] = v48
  const v49 = s[83] ? s[523] : 0
  const v50 = s[83] ? s[614] : 0
  s[1352] = v50
  const v51 = v49 === 1
  s[1353] = v51
  const v52 = v49 === 2
  s[1356] = v52
  const v53 = s[498] ? (s[115] ? s[500] : s[74] ? s[517] : s[615]) : 0
  const v54 = v53 === 1
  s[1360] = v54
  const v55 = v53 === 2
  s[1365] = v55
  const v56 = v53 === 3
  s[1366] = v56
  const v57 = (s[616] ? 8 : 0) + (s[617] ? 16 : 0)
  s[1377] = v57
  const v58 = (s[70] ? 64 : 0) + (s[71] ? 128 : 0) + s[618]
  s[1378] = v58
  const v59 = f.aftaleMedArbejdsgiver ? 512 : 1024
  s[1379] = v59
  const v60 = (s[619] ? 4096 : 0) + (s[620] ? 8192 : 0) + s[621]
  s[1380] = v60
  const v61 = s[65] ? v42 : 0
  const v62 = v61 === 1
  s[1381] = v62
  const v63 = v61 === 2
  s[1385] = v63
  const v64 = v61 === 3
  s[1386] = v64
  const v65 = v61 === 4
  s[1388] = v65
  const v66 = s[65] ? (s[498] ? (s[115] ? s[500] : s[265] ? s[517] : s[243] ? v11 : s[606]) : 0) : 0
  const v67 = v66 === 1
  s[1389] = v67
  const v68 = v66 === 2
  s[1395] = v68
  const v69 = v66 === 4
  s[1396] = v69
}

export function svar(f) {
  const s = new Array(1403)
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
  return { ALF_62_3: s[174], ALF_62_3_hoej: s[175], ALF_62_3_kan: s[622], BEK937_27_kan: s[623], LAB_107_1_kan: s[624], LAB_110_1: s[625], LAB_110_1_hoej: s[626], LAB_110_1_kan: s[627], SDL_2_kan: s[628], SDL_2_1_kan: s[629], SDL_3_kan: s[630], SDL_6_1: s[59], SDL_6_1_hoej: s[61], SDL_6_1_kan: s[631], SDL_7_1_kan: s[632], SDL_7_1_ferie_kan: s[633], SDL_7_1_ferieaftale_kan: s[634], SDL_7_1_genoptagelse: s[635], SDL_7_1_genoptagelse_hoej: s[636], SDL_7_1_genoptagelse_kan: s[637], SDL_7_1_ny_kan: s[638], SDL_7_2_kan: s[639], SDL_7_3: s[640], SDL_7_3_hoej: s[641], SDL_7_3_kan: s[642], SDL_7_5_kan: s[643], SDL_7a_1: s[644], SDL_7a_1_hoej: s[645], SDL_7a_1_kan: s[646], SDL_7c_kan: s[647], SDL_10a_kan: s[648], SDL_11_3: s[649], SDL_11_3_hoej: s[650], SDL_11_3_kan: s[651], SDL_11a_1_kan: s[652], SDL_12_1_1_kan: s[653], SDL_12_1_2_kan: s[654], SDL_12_1_3_kan: s[655], SDL_13b_1: s[656], SDL_13b_1_hoej: s[657], SDL_13b_1_kan: s[658], SDL_13b_1_antal: s[659], SDL_13b_1_antal_hoej: s[660], SDL_13b_1_antal_kan: s[661], SDL_13b_1_naeste: s[662], SDL_13b_1_naeste_hoej: s[663], SDL_13b_1_naeste_kan: s[664], SDL_13b_5_kan: s[665], SDL_13f_1_kan: s[666], SDL_13f_1_dag: s[667], SDL_13f_1_dag_hoej: s[668], SDL_13f_1_dag_kan: s[669], SDL_21_1_1_kan: s[670], SDL_21_1_2_kan: s[671], SDL_21_1_3_kan: s[672], SDL_21_4_kan: s[673], SDL_21_4_dag: s[674], SDL_21_4_dag_hoej: s[675], SDL_21_4_dag_kan: s[676], SDL_21_4_fra: s[677], SDL_21_4_fra_hoej: s[678], SDL_21_4_fra_kan: s[679], SDL_21a_kan: s[680], SDL_24_1: s[103], SDL_24_1_hoej: s[105], SDL_24_1_kan: s[681], SDL_24_1_ophoer: s[682], SDL_24_1_ophoer_hoej: s[683], SDL_24_1_ophoer_kan: s[684], SDL_24_1_revurdering_kan: s[685], SDL_24_3: s[1], SDL_24_3_hoej: s[2], SDL_24_3_kan: s[686], SDL_24a_1_kan: s[687], SDL_24a_1_graense_kan: s[688], SDL_24a_2: s[689], SDL_24a_2_hoej: s[690], SDL_24a_2_kan: s[691], SDL_24a_6_kan: s[692], SDL_24b_1_kan: s[693], SDL_24b_2: s[694], SDL_24b_2_hoej: s[695], SDL_24b_2_kan: s[696], SDL_24c_1_kan: s[697], SDL_25_1: s[102], SDL_25_1_hoej: s[104], SDL_25_1_kan: s[698], SDL_26_1_kan: s[699], SDL_26_1_covid: s[194], SDL_26_1_covid_hoej: s[195], SDL_26_1_covid_kan: s[700], SDL_26_1_fra: s[701], SDL_26_1_fra_hoej: s[702], SDL_26_1_fra_kan: s[703], SDL_26_1_uger: s[704], SDL_26_1_uger_hoej: s[705], SDL_26_1_uger_kan: s[706], SDL_26_2_kan: s[707], SDL_26_3_covid: s[198], SDL_26_3_covid_hoej: s[199], SDL_26_3_covid_kan: s[708], SDL_26a_1_covid: s[709], SDL_26a_3_covid: s[202], SDL_26a_3_covid_kan: s[710], SDL_26c_covid: s[209], SDL_26c_covid_hoej: s[211], SDL_26c_covid_kan: s[711], SDL_26d_covid: s[208], SDL_26d_covid_hoej: s[210], SDL_26d_covid_kan: s[712], SDL_26f_covid: s[713], SDL_26f_covid_hoej: s[714], SDL_26f_covid_kan: s[715], SDL_26g_covid: s[212], SDL_26g_covid_hoej: s[213], SDL_26g_covid_kan: s[716], SDL_26h_covid: s[717], SDL_26h_covid_hoej: s[718], SDL_26h_covid_kan: s[719], SDL_26i_covid: s[720], SDL_26i_covid_hoej: s[721], SDL_26i_covid_kan: s[722], SDL_27_1_kan: s[723], SDL_27_1_1_kan: s[724], SDL_27_1_2_kan: s[725], SDL_27_1_2_slut: s[232], SDL_27_1_2_slut_hoej: s[233], SDL_27_1_2_slut_kan: s[726], SDL_27_1_2_uger: s[727], SDL_27_1_2_uger_hoej: s[728], SDL_27_1_2_uger_kan: s[729], SDL_27_1_3_kan: s[730], SDL_27_1_3_slut: s[236], SDL_27_1_3_slut_hoej: s[237], SDL_27_1_3_slut_kan: s[731], SDL_27_1_3_uger: s[221], SDL_27_1_3_uger_hoej: s[223], SDL_27_1_3_uger_kan: s[732], SDL_27_1_4_kan: s[733], SDL_27_1_4_slut: s[734], SDL_27_1_4_slut_hoej: s[735], SDL_27_1_4_slut_kan: s[736], SDL_27_1_5_kan: s[737], SDL_27_1_6_kan: s[738], SDL_27_1_7_kan: s[739], SDL_27_1_7_2_kan: s[740], SDL_27_1_slut: s[741], SDL_27_1_slut_hoej: s[742], SDL_27_1_slut_kan: s[743], SDL_29_1_kan: s[744], SDL_30_kan: s[745], SDL_30_1: s[66], SDL_30_1_hoej: s[67], SDL_30_1_kan: s[746], SDL_30_2_kan: s[747], SDL_30_fleksjob_kan: s[748], SDL_31_1: s[170], SDL_31_1_hoej: s[171], SDL_31_1_kan: s[749], SDL_32_kan: s[750], SDL_32_1_kan: s[751], SDL_33_1: s[318], SDL_33_1_hoej: s[319], SDL_33_1_kan: s[752], SDL_34_1_kan: s[753], SDL_35_2: s[754], SDL_35_2_hoej: s[755], SDL_35_2_kan: s[756], SDL_35_3: s[757], SDL_35_3_hoej: s[758], SDL_35_3_kan: s[759], SDL_35_3_fra: s[760], SDL_35_3_fra_hoej: s[761], SDL_35_3_fra_kan: s[762], SDL_38_1: s[763], SDL_38_1_hoej: s[764], SDL_38_1_kan: s[765], SDL_38_7: s[766], SDL_38_7_hoej: s[767], SDL_38_7_kan: s[768], SDL_38_7_tide_kan: s[769], SDL_38_8_kan: s[770], SDL_40_1: s[771], SDL_40_1_hoej: s[772], SDL_40_1_kan: s[773], SDL_40a_1: s[774], SDL_40a_1_hoej: s[775], SDL_40a_1_kan: s[776], SDL_41_1: s[178], SDL_41_1_hoej: s[179], SDL_41_1_kan: s[777], SDL_42_1_kan: s[778], SDL_43_1: s[779], SDL_43_1_hoej: s[780], SDL_43_1_kan: s[781], SDL_43_4: s[782], SDL_43_4_hoej: s[783], SDL_43_4_kan: s[784], SDL_43_4_tide_kan: s[785], SDL_43_5_kan: s[786], SDL_46_1: s[787], SDL_46_1_hoej: s[788], SDL_46_1_kan: s[789], SDL_47_1: s[301], SDL_47_1_hoej: s[302], SDL_47_1_kan: s[790], SDL_47_1_3: s[791], SDL_47_1_3_hoej: s[792], SDL_47_1_3_kan: s[793], SDL_50_1: s[313], SDL_50_1_hoej: s[314], SDL_50_1_kan: s[794], SDL_51_1: s[309], SDL_51_1_hoej: s[311], SDL_51_1_kan: s[676], SDL_52_1: s[795], SDL_52_1_hoej: s[796], SDL_52_1_kan: s[797], SDL_53_1: s[798], SDL_53_1_hoej: s[799], SDL_53_1_kan: s[800], SDL_53_2_kan: s[801], SDL_53_3: s[310], SDL_53_3_hoej: s[312], SDL_53_3_kan: s[802], SDL_54_1_kan: s[803], SDL_59_2: s[804], SDL_59_2_hoej: s[805], SDL_59_2_kan: s[806], SDL_59_6_kan: s[807], spor: [s[631] + (s[3] ? 0 : s[490]) + ((s[3] ? 0 : s[491]) === 1 ? (s[808] ? 8192 : 16384) : 0), s[59], s[61], s[622] + (s[498] ? (s[74] ? s[499] : s[503] ? 16 : 0) : 0) + (s[809] ? s[810] : 0) + (s[809] ? (f.dagpengerettenSlutter ? 65536 : 131072) : 0), s[174], s[175], s[623] + (s[481] ? 0 : s[811] ? s[520] : s[482] ? 16 : 0) + (s[481] ? 16384 : 8192) + (s[812] ? (s[813] ? 65536 : 131072) : 0) + (s[812] ? (s[814] ? 524288 : 1048576) : 0) + (s[812] ? (s[815] ? 4194304 : 8388608) : 0) + (s[812] ? (s[816] ? 33554432 : 67108864) : 0), (s[812] ? (f.uddannelsePasserMedBehandling ? 1 : 2) : 0) + (s[812] ? (f.uddannelseUdskyderRevalidering ? 16 : 8) : 0) + (s[817] ? (s[813] ? 64 : 128) : 0) + (s[817] ? (s[814] ? 512 : 1024) : 0) + (s[817] ? (s[815] ? 4096 : 8192) : 0) + (s[817] ? (s[816] ? 32768 : 65536) : 0) + (s[817] ? (f.uddannelsePasserMedBehandling ? 262144 : 524288) : 0) + (s[817] ? (f.uddannelseUdskyderRevalidering ? 4194304 : 2097152) : 0) + (s[817] ? (s[818] ? 16777216 : 33554432) : 0), s[639] + (s[525] ? s[520] : s[526] ? s[539] : s[528] ? s[819] : s[820]) + (s[821] ? (s[822] ? 8192 : 16384) : 0) + (s[821] ? s[823] : 0) + (s[821] ? (s[485] ? 524288 : 1048576) : 0) + (s[821] ? (s[486] ? 4194304 : 8388608) : 0) + (s[821] ? (s[487] ? 33554432 : 67108864) : 0), (s[821] ? (s[824] ? 1 : 2) : 0) + (s[821] ? (s[83] ? 8 : 16) : 0) + (s[821] ? (s[289] ? 64 : 128) : 0) + (s[821] ? (s[825] ? 512 : 1024) : 0) + (s[826] ? (s[822] ? 4096 : 8192) : 0) + (s[826] ? s[827] : 0) + (s[826] ? s[828] : 0) + (s[826] ? s[829] : 0) + (s[826] ? s[830] : 0) + (s[826] ? (s[824] ? 134217728 : 268435456) : 0), (s[826] ? (s[83] ? 1 : 2) : 0) + (s[826] ? (s[289] ? 8 : 16) : 0) + (s[826] ? (s[825] ? 64 : 128) : 0) + (s[831] ? (s[832] ? 512 : 1024) : 0) + (s[831] ? s[833] : 0) + (s[831] ? (s[834] ? 32768 : 65536) : 0) + (s[831] ? s[828] : 0) + (s[831] ? s[829] : 0) + (s[831] ? s[830] : 0) + (s[831] ? (s[835] ? 134217728 : 268435456) : 0), (s[831] ? (f.ansatIFleksjob ? 1 : 2) : 0) + (s[831] ? (s[836] ? 8 : 16) : 0) + (s[831] ? (s[824] ? 64 : 128) : 0) + (s[831] ? (s[83] ? 512 : 1024) : 0) + (s[831] ? (s[289] ? 4096 : 8192) : 0) + (s[831] ? (s[825] ? 32768 : 65536) : 0) + (s[837] ? (s[832] ? 262144 : 524288) : 0) + (s[837] ? s[838] : 0) + (s[837] ? (s[834] ? 16777216 : 33554432) : 0) + (s[837] ? (s[485] ? 134217728 : 268435456) : 0), (s[837] ? (s[486] ? 1 : 2) : 0) + (s[837] ? (s[487] ? 8 : 16) : 0) + (s[837] ? (s[835] ? 64 : 128) : 0) + (s[837] ? (f.ansatIFleksjob ? 512 : 1024) : 0) + (s[837] ? (s[836] ? 4096 : 8192) : 0) + (s[837] ? (s[824] ? 32768 : 65536) : 0) + (s[837] ? (s[83] ? 262144 : 524288) : 0) + (s[837] ? (s[289] ? 2097152 : 4194304) : 0) + (s[837] ? (s[825] ? 16777216 : 33554432) : 0), s[632] + s[520] + (s[839] ? (f.uarbejdsdygtigVedEgenSygdom ? 8192 : 16384) : 0) + (s[839] ? (s[349] ? 65536 : 0) + (s[350] ? 131072 : 0) + s[840] : 0), s[686] + s[841], s[698] + s[842] + s[843] + s[844] + s[845] + s[846] + s[847], (s[848] ? (s[849] ? 1 : 0) + (s[850] ? 2 : 0) + s[507] : 0) + (s[848] ? (s[851] ? 8 : 0) + (s[852] ? 16 : 0) + s[547] : 0), s[102], s[104], s[681] + (s[853] ? 8 : s[854] ? (s[21] ? 16 : s[30] ? 24 : 0) : 0) + (s[3] ? 16384 : 8192) + ((s[493] ? 65536 : 0) + (s[855] ? 131072 : 0)) + (s[12] ? 1048576 : 524288) + ((s[14] ? 4194304 : 0) + (s[13] ? 8388608 : 0) + s[551]) + ((s[856] ? 33554432 : 0) + (s[857] ? 67108864 : 0) + s[542]), (s[10] ? 1 : 0) + (s[11] ? 2 : 0) + s[507] + ((s[858] ? 8 : 0) + (s[859] ? 16 : 0) + s[547]) + ((s[860] ? 64 : 0) + (s[861] ? 128 : 0) + s[862]) + ((s[863] ? 512 : 0) + (s[864] ? 1024 : 0) + s[865]) + ((s[9] ? 4096 : 0) + (s[8] ? 8192 : 0) + s[621]) + ((s[866] ? 32768 : 0) + (s[867] ? 65536 : 0) + s[868]) + (s[869] ? (s[859] ? 262144 : 0) + (s[858] ? 524288 : 0) + s[870] : 0) + (s[869] ? (s[871] ? 2097152 : 0) + (s[872] ? 4194304 : 0) + s[873] : 0) + (s[869] ? (s[8] ? 16777216 : 0) + (s[9] ? 33554432 : 0) + s[874] : 0) + (s[869] ? (s[875] ? 134217728 : 0) + (s[876] ? 268435456 : 0) + s[515] : 0), (s[877] ? (s[878] ? 1 : 0) + (s[879] ? 2 : 0) + s[507] : 0) + (s[877] ? (s[880] ? 8 : 0) + (s[881] ? 16 : 0) + s[547] : 0), s[103], s[105], s[724] + (s[882] ? (s[216] ? s[883] : s[497] ? s[884] : s[885] ? 24 : 0) : 0) + s[886] + s[887], s[725] + (s[882] ? (s[216] ? s[883] : s[884]) : 0) + s[886] + s[887], s[732] + (s[882] ? (s[496] ? s[883] : s[216] ? s[888] : s[889]) : 0) + s[886] + s[887], s[221], s[223], s[730] + (s[882] ? (s[496] ? s[883] : s[216] ? s[888] : s[890]) : 0) + s[886] + s[887] + (s[891] ? (f.underLaegebehandling ? 524288 : 1048576) : 0) + (s[891] ? (f.laegensSkoenErSikkert ? 4194304 : 8388608) : 0) + (s[891] ? (s[892] ? 33554432 : 0) + (s[893] ? 67108864 : 0) + s[894] : 0), (s[895] ? (f.underLaegebehandling ? 1 : 2) : 0) + (s[895] ? (f.laegensSkoenErSikkert ? 8 : 16) : 0) + (s[895] ? (s[896] ? 64 : 128) : 0) + (s[895] ? (f.underLaegebehandling ? 512 : 1024) : 0) + (s[895] ? (f.laegensSkoenErSikkert ? 4096 : 8192) : 0) + (s[895] ? (s[897] ? 32768 : 65536) : 0) + (s[898] ? (f.underLaegebehandling ? 262144 : 524288) : 0) + (s[898] ? (f.laegensSkoenErSikkert ? 2097152 : 4194304) : 0) + (s[898] ? (s[892] ? 16777216 : 0) + (s[893] ? 33554432 : 0) + (s[48] ? 67108864 : 0) : 0), s[733] + s[899] + s[886] + s[887], s[737] + s[900] + s[886] + s[887] + (s[901] ? (f.laegenVurdererLivstruende ? 524288 : 1048576) : 0) + (s[901] ? (f.behandlingsmulighederUdtoemte ? 4194304 : 8388608) : 0) + (s[902] ? (f.laegenVurdererLivstruende ? 33554432 : 67108864) : 0), s[902] ? (f.behandlingsmulighederUdtoemte ? 1 : 2) : 0, s[738] + s[900] + s[886] + s[887], s[740] + (s[882] ? (s[903] ? s[883] : s[904] ? (s[35] >= 16953 /* 2016-06-01 */ ? 16 : 0) : s[905] ? (s[35] >= 16975 /* 2016-06-23 */ ? 24 : 0) : s[35] >= 20635 /* 2026-07-01 */ ? 32 : 0) : 0) + s[886] + s[887], s[739] + s[900] + s[886] + s[887] + (s[906] ? (f.ansoegningOmFoertidspension ? 524288 : 1048576) : 0) + (s[906] ? (s[423] ? 4194304 : 0) + (s[424] ? 8388608 : 0) + (s[425] ? 16777216 : 0) : 0), s[723] + s[907] + s[886] + s[887] + (s[908] ? (s[50] ? 524288 : 0) + (s[45] ? 1048576 : 0) + (s[46] ? 2097152 : 0) : 0) + (s[908] ? (s[51] ? 4194304 : 0) + (s[56] ? 8388608 : 0) + (s[48] ? 16777216 : 0) : 0) + (s[908] ? (s[52] ? 33554432 : 0) + (s[57] ? 67108864 : 0) + s[894] : 0), (s[908] ? s[733] : 0) + (s[908] ? (s[54] ? 8 : 0) + (s[47] ? 16 : 0) + s[909] : 0) + (s[908] ? (s[55] ? 64 : 0) + (s[49] ? 128 : 0) + s[910] : 0) + (s[908] ? (s[226] ? 512 : 0) + (s[231] ? 1024 : 0) + s[911] : 0), s[688] + s[912], s[747] + s[614] + (s[913] ? (s[914] ? 8192 : 0) + (s[915] ? 16384 : 0) : 0) + (s[913] ? (s[916] ? 65536 : 0) + (s[917] ? 131072 : 0) : 0) + (s[913] ? (s[918] ? 524288 : 0) + (s[919] ? 1048576 : 0) + s[920] : 0) + (s[913] ? (f.andetFravaerSeneste8Uger ? 8388608 : 4194304) : 0) + (s[913] ? (s[921] ? 33554432 : 67108864) : 0), (s[913] ? (s[922] ? 1 : 2) : 0) + (s[913] ? (s[921] ? 8 : 16) : 0) + (s[913] ? (f.genansat ? 64 : 128) : 0) + (s[913] ? (f.paaArbejdeDaSygdommenKom ? 512 : 1024) : 0) + (s[923] ? (s[914] ? 4096 : 0) + (s[915] ? 8192 : 0) : 0) + (s[923] ? (s[916] ? 32768 : 0) + (s[917] ? 65536 : 0) : 0) + (s[923] ? (s[918] ? 262144 : 0) + (s[919] ? 524288 : 0) + s[870] : 0) + (s[923] ? (f.andetFravaerSeneste8Uger ? 4194304 : 2097152) : 0) + (s[923] ? (s[921] ? 16777216 : 33554432) : 0) + (s[923] ? (s[922] ? 134217728 : 268435456) : 0), (s[923] ? (s[921] ? 1 : 2) : 0) + (s[923] ? (f.genansat ? 8 : 16) : 0) + (s[923] ? (f.paaArbejdeDaSygdommenKom ? 64 : 128) : 0), s[748] + (f.ansatIFleksjob ? s[614] : 0) + (f.ansatIFleksjob ? 8192 : 16384), s[745] + s[924] + s[925] + (s[501] ? (s[432] ? 65536 : 0) + (s[433] ? 131072 : 0) + s[926] : 0) + (s[501] ? (s[927] ? 524288 : 0) + (s[928] ? 1048576 : 0) : 0) + (s[501] ? (f.ansatIFleksjob ? 4194304 : 8388608) : 0) + (s[501] ? (s[434] ? 33554432 : 0) + (s[435] ? 67108864 : 0) + (s[436] ? 134217728 : 0) : 0), s[746] + (s[498] ? (s[929] ? s[499] : s[930] ? (s[59] >= 13605 /* 2007-04-02 */ ? 16 : 0) : s[263] ? (s[59] >= 14032 /* 2008-06-02 */ ? 24 : 0) : s[608] ? 32 : 0) : 0), s[66], s[67], s[749] + s[614] + (s[913] ? s[931] : 0) + (s[913] ? (f.fratraeder ? 65536 : 131072) : 0) + (s[923] ? (s[70] ? 524288 : 0) + (s[71] ? 1048576 : 0) + s[932] : 0) + (s[923] ? (f.fratraeder ? 4194304 : 8388608) : 0), s[170], s[171], s[751] + (s[498] ? (s[504] ? s[499] : s[74] ? (s[933] ? 16 : 0) : s[934]) : 0) + (s[935] ? (s[936] ? 8192 : 0) + (s[937] ? 16384 : 0) : 0) + (s[935] ? (s[938] ? 65536 : 0) + (s[939] ? 131072 : 0) + s[940] : 0) + (s[935] ? (s[941] ? 524288 : 1048576) : 0) + (s[935] ? (s[508] ? 4194304 : 0) + (s[79] ? 8388608 : 0) + (s[509] ? 16777216 : 0) : 0) + (s[935] ? (s[71] ? 33554432 : 0) + (s[70] ? 67108864 : 0) + (s[69] ? 134217728 : 0) : 0), (s[935] ? (s[510] ? 1 : 0) + (s[511] ? 2 : 0) + s[942] : 0) + (s[935] ? (f.dagpengeretHvisRask ? 8 : 16) : 0) + (s[935] ? (s[85] ? 64 : 0) + (s[84] ? 128 : 0) : 0) + (s[935] ? (f.erhvervsmaessigUddannelse ? 512 : 1024) : 0) + (s[935] ? (s[512] ? 4096 : 8192) : 0) + (s[935] ? (s[513] ? 32768 : 0) + (s[514] ? 65536 : 0) + s[868] : 0) + (s[935] ? (s[505] ? 262144 : 0) + (s[506] ? 524288 : 0) + s[870] : 0) + (s[935] ? (f.elevILoennetPraktik ? 2097152 : 4194304) : 0) + (s[935] ? (f.ansatIFleksjob ? 16777216 : 33554432) : 0) + (s[943] ? (s[944] ? 134217728 : 0) + (s[945] ? 268435456 : 0) : 0), (s[943] ? (s[946] ? 1 : 0) + (s[947] ? 2 : 0) + s[507] : 0) + (s[943] ? (s[948] ? 8 : 16) : 0) + (s[943] ? s[949] : 0) + (s[943] ? s[950] : 0) + (s[943] ? s[951] : 0) + (s[943] ? s[952] : 0) + (s[943] ? s[953] : 0) + (s[943] ? s[954] : 0) + (s[943] ? s[955] : 0) + (s[943] ? s[956] : 0), (s[943] ? s[957] : 0) + (s[943] ? s[958] : 0) + (s[943] ? s[959] : 0) + (s[960] ? (s[961] ? 512 : 0) + (s[962] ? 1024 : 0) : 0) + (s[960] ? (f.iBeskaeftigelse ? 4096 : 8192) : 0) + (s[960] ? (s[963] ? 32768 : 0) + (s[964] ? 65536 : 0) : 0) + (s[960] ? (s[965] ? 262144 : 0) + (s[966] ? 524288 : 0) : 0) + (s[960] ? (s[967] ? 2097152 : 0) + (s[968] ? 0 : 4194304) : 0) + (s[960] ? (s[969] ? 16777216 : 0) + (s[970] ? 0 : 33554432) : 0) + (s[960] ? (s[971] ? 134217728 : 0) + (s[972] ? 268435456 : 0) : 0), (s[960] ? (s[973] ? 1 : 0) + (s[974] ? 0 : 2) : 0) + (s[960] ? (s[975] ? 8 : 0) + (s[976] ? 0 : 16) : 0) + (s[960] ? s[949] : 0) + (s[960] ? s[950] : 0) + (s[960] ? s[951] : 0) + (s[960] ? s[952] : 0) + (s[960] ? s[953] : 0) + (s[960] ? s[954] : 0) + (s[960] ? s[955] : 0) + (s[960] ? s[956] : 0), (s[960] ? s[957] : 0) + (s[960] ? s[958] : 0) + (s[960] ? s[959] : 0), s[778] + (s[498] ? (s[115] ? s[499] : s[516] ? s[571] : s[518] ? (s[977] ? 24 : 0) : s[978] ? 32 : 0) : 0) + (s[979] ? (s[980] ? 8192 : 16384) : 0) + (s[979] ? (s[981] ? 65536 : 131072) : 0) + (s[979] ? (s[982] ? 524288 : 1048576) : 0) + (s[979] ? (f.drevetSenesteMaaned ? 4194304 : 8388608) : 0) + (s[979] ? (s[983] ? 33554432 : 67108864) : 0), (s[984] ? (s[980] ? 1 : 2) : 0) + (s[984] ? (s[981] ? 8 : 16) : 0) + (s[984] ? (s[982] ? 64 : 128) : 0) + (s[984] ? (f.drevetSenesteMaaned ? 512 : 1024) : 0) + (s[984] ? (s[983] ? 4096 : 8192) : 0) + (s[985] ? (s[986] ? 32768 : 65536) : 0) + (s[985] ? (s[980] ? 262144 : 524288) : 0) + (s[985] ? (s[981] ? 2097152 : 4194304) : 0) + (s[985] ? (s[982] ? 16777216 : 33554432) : 0) + (s[985] ? (f.drevetSenesteMaaned ? 134217728 : 268435456) : 0), (s[985] ? (s[983] ? 1 : 2) : 0) + (s[985] ? (f.tilskudTilEgenVirksomhed ? 8 : 16) : 0) + (s[987] ? (s[986] ? 64 : 128) : 0) + (s[987] ? (s[980] ? 512 : 1024) : 0) + (s[987] ? (s[981] ? 4096 : 8192) : 0) + (s[987] ? (s[982] ? 32768 : 65536) : 0) + (s[987] ? (f.drevetSenesteMaaned ? 262144 : 524288) : 0) + (s[987] ? (s[983] ? 2097152 : 4194304) : 0) + (s[987] ? (f.tilskudTilEgenVirksomhed ? 16777216 : 33554432) : 0), s[753] + s[614] + (s[913] ? (f.arbejdsskade ? 8192 : 16384) : 0) + (s[913] ? (s[508] ? 65536 : 0) + (s[79] ? 131072 : 0) + (s[509] ? 262144 : 0) : 0) + (s[913] ? (s[71] ? 524288 : 0) + (s[70] ? 1048576 : 0) + s[932] : 0) + (s[913] ? (s[510] ? 4194304 : 0) + (s[511] ? 8388608 : 0) + (s[172] ? 16777216 : 0) : 0) + (s[923] ? (f.arbejdsskade ? 33554432 : 67108864) : 0), (s[923] ? (s[508] ? 1 : 0) + (s[79] ? 2 : 0) + (s[509] ? 4 : 0) : 0) + (s[923] ? (s[71] ? 8 : 0) + (s[70] ? 16 : 0) + (s[69] ? 32 : 0) : 0) + (s[923] ? (s[510] ? 64 : 0) + (s[511] ? 128 : 0) + (s[172] ? 256 : 0) : 0), s[750] + s[924] + (s[501] ? (s[988] ? 8192 : 0) + (s[989] ? 16384 : 0) : 0) + (s[501] ? s[823] : 0) + (s[501] ? (s[82] ? 524288 : 0) + (s[81] ? 1048576 : 0) + s[932] : 0) + (s[501] ? (s[990] ? 4194304 : 0) + (s[991] ? 8388608 : 0) : 0) + s[992], (s[501] ? s[778] : 0) + (s[501] ? (s[87] ? 8 : 16) : 0) + (s[501] ? (s[993] ? 64 : 0) + (s[994] ? 128 : 0) : 0) + (s[501] ? s[995] : 0) + (s[501] ? (s[85] ? 4096 : 0) + (s[84] ? 8192 : 0) : 0) + (s[501] ? (f.erhvervsmaessigUddannelse ? 32768 : 65536) : 0) + (s[501] ? (s[512] ? 262144 : 524288) : 0) + (s[501] ? (s[513] ? 2097152 : 0) + (s[514] ? 4194304 : 0) + s[873] : 0) + (s[501] ? (s[505] ? 16777216 : 0) + (s[506] ? 33554432 : 0) + s[874] : 0) + (s[501] ? (s[437] ? 134217728 : 0) + (s[438] ? 268435456 : 0) + (s[69] ? 536870912 : 0) : 0), s[630] + (s[525] ? s[520] : f.vurderingsdato <= 17701 /* 2018-06-19 */ ? s[539] : s[996] ? 24 : 0), s[687] + s[912] + (s[997] ? (s[91] ? 8192 : 0) + (s[94] ? 16384 : 0) + (s[92] ? 32768 : 0) : 0) + (s[997] ? (s[188] ? 65536 : 0) + (s[186] ? 131072 : 0) + s[926] : 0) + (s[997] ? (s[342] ? 524288 : 0) + (s[343] ? 1048576 : 0) + s[998] : 0) + (s[997] ? (s[89] ? 4194304 : 0) + (s[95] ? 8388608 : 0) + (s[88] ? 0 : 16777216) : 0), s[697] + s[999] + (s[570] ? s[1000] : 0) + (s[570] ? (f.laegenFinderIkkeLaengereLivstruende ? 65536 : 131072) : 0), s[624] + (s[560] ? s[520] : s[535] ? (s[162] ? 16 : 0) : s[558] ? s[1001] : s[149] ? 32 : 0) + (s[1002] ? (s[89] ? 8192 : 0) + (s[95] ? 16384 : 0) + s[1003] : 0) + (s[1002] ? (s[1004] ? 65536 : 0) + (s[1005] ? 131072 : 0) : 0) + (s[1002] ? (s[1006] ? 524288 : 0) + (s[1007] ? 1048576 : 0) : 0) + (s[1002] ? (s[1008] ? 4194304 : 0) + (s[1009] ? 8388608 : 0) + (s[164] ? 16777216 : 0) : 0) + (s[1002] ? (f.forlaengelseErAfgjort ? 33554432 : 67108864) : 0), (s[1002] ? (s[1010] ? 1 : 2) : 0) + (s[1002] ? (s[96] ? 8 : 16) : 0) + (s[1002] ? (f.naaetFolkepensionsalder ? 64 : 128) : 0) + (s[1002] ? (s[97] ? 512 : 1024) : 0) + (s[1002] ? (s[1010] ? 8192 : 4096) : 0) + (s[1002] ? (s[96] ? 32768 : 65536) : 0) + (s[1002] ? (f.naaetFolkepensionsalder ? 262144 : 524288) : 0) + (s[1002] ? (s[97] ? 2097152 : 4194304) : 0) + (s[1002] ? (s[107] ? 16777216 : 0) + (s[106] ? 33554432 : 0) + (s[108] ? 67108864 : 0) : 0) + (s[1002] ? (s[182] ? 134217728 : 0) + (s[185] ? 268435456 : 0) + (s[184] ? 536870912 : 0) : 0), (s[1011] ? s[632] : 0) + (s[1011] ? (s[1012] ? 8 : 0) + (s[1013] ? 16 : 0) : 0) + (s[1011] ? (s[1006] ? 64 : 0) + (s[1007] ? 128 : 0) : 0) + (s[1011] ? (s[1008] ? 512 : 0) + (s[1009] ? 1024 : 0) + (s[164] ? 2048 : 0) : 0) + (s[1011] ? (f.forlaengelseErAfgjort ? 4096 : 8192) : 0) + (s[1011] ? (s[1010] ? 32768 : 65536) : 0) + (s[1011] ? s[1014] : 0) + (s[1011] ? s[1015] : 0) + (s[1011] ? s[1016] : 0) + (s[1011] ? (s[1010] ? 268435456 : 134217728) : 0), (s[1011] ? (s[96] ? 1 : 2) : 0) + (s[1011] ? s[1017] : 0) + (s[1011] ? s[1018] : 0) + (s[1011] ? (s[107] ? 512 : 0) + (s[106] ? 1024 : 0) + (s[108] ? 2048 : 0) : 0) + (s[1011] ? (s[182] ? 4096 : 0) + (s[185] ? 8192 : 0) + (s[184] ? 16384 : 0) : 0) + (s[1011] ? (s[400] ? 32768 : 0) + (s[401] ? 65536 : 0) + (s[88] ? 0 : 131072) : 0) + (s[1019] ? (s[89] ? 262144 : 0) + (s[95] ? 524288 : 0) + (s[88] ? 0 : 1048576) : 0) + (s[1019] ? (s[1012] ? 2097152 : 0) + (s[1013] ? 4194304 : 0) : 0) + (s[1019] ? (s[1006] ? 16777216 : 0) + (s[1007] ? 33554432 : 0) : 0) + (s[1019] ? (s[1008] ? 134217728 : 0) + (s[1009] ? 268435456 : 0) + (s[164] ? 536870912 : 0) : 0), (s[1019] ? s[1020] : 0) + (s[1019] ? (s[1010] ? 8 : 16) : 0) + (s[1019] ? (s[96] ? 64 : 128) : 0) + (s[1019] ? (f.naaetFolkepensionsalder ? 512 : 1024) : 0) + (s[1019] ? (s[97] ? 4096 : 8192) : 0) + (s[1019] ? (s[1010] ? 65536 : 32768) : 0) + (s[1019] ? s[1014] : 0) + (s[1019] ? s[1015] : 0) + (s[1019] ? s[1016] : 0) + (s[1019] ? (s[107] ? 134217728 : 0) + (s[106] ? 268435456 : 0) + (s[108] ? 536870912 : 0) : 0), (s[1019] ? s[687] : 0) + (s[1019] ? (s[400] ? 8 : 0) + (s[401] ? 16 : 0) + s[1021] : 0), s[627] + (f.erIJobafklaring ? (f.jobafklaringStartede <= 17531 /* 2017-12-31 */ ? (s[1022] ? 8 : 0) : f.jobafklaringStartede <= 18261 /* 2019-12-31 */ ? (s[1023] ? 16 : 0) : s[1024] ? 24 : 0) : 0) + s[1025], s[625], s[626], s[629] + s[924] + s[925] + (s[501] ? s[1026] : 0) + s[1027] + (s[501] ? (f.arbejdsskade ? 4194304 : 8388608) : 0) + (s[501] ? (s[993] ? 33554432 : 0) + (s[994] ? 67108864 : 0) : 0), (s[501] ? (s[246] ? 1 : 2) : 0) + (s[501] ? (s[85] ? 8 : 0) + (s[84] ? 16 : 0) : 0) + (s[501] ? (f.erhvervsmaessigUddannelse ? 64 : 128) : 0) + (s[501] ? (s[512] ? 512 : 1024) : 0) + (s[501] ? (s[513] ? 4096 : 0) + (s[514] ? 8192 : 0) + s[621] : 0) + (s[501] ? (s[505] ? 32768 : 0) + (s[506] ? 65536 : 0) + s[868] : 0), s[628] + s[924] + (s[501] ? (s[340] ? 8192 : 0) + (s[341] ? 16384 : 0) + s[1028] : 0) + (s[501] ? (s[1029] ? 65536 : 0) + (s[1030] ? 131072 : 0) + s[926] : 0) + (s[501] ? (s[1031] ? 524288 : 0) + (s[1032] ? 1048576 : 0) + s[932] : 0) + (s[501] ? (s[70] ? 4194304 : 0) + (s[71] ? 8388608 : 0) + s[1033] : 0) + (s[501] ? (s[1034] ? 33554432 : 0) + (s[1035] ? 67108864 : 0) + (s[113] ? 134217728 : 0) : 0), (s[501] ? s[750] : 0) + (s[501] ? (s[342] ? 8 : 0) + (s[343] ? 16 : 0) + s[1021] : 0) + (s[501] ? (s[89] ? 64 : 0) + (s[95] ? 128 : 0) + (s[88] ? 0 : 256) : 0), s[633] + s[1036], s[634] + s[1036] + (s[1037] ? (f.feriePasserMedForloebet ? 8192 : 16384) : 0) + (s[1037] ? (f.ferieIndenForFerieloven ? 65536 : 131072) : 0) + (s[1038] ? (f.feriePasserMedForloebet ? 524288 : 1048576) : 0) + (s[1038] ? (f.ferieIndenForFerieloven ? 4194304 : 8388608) : 0), s[637] + (f.ferieAftalt ? s[1036] : 0) + (f.ferieAftalt ? 8192 : 16384), s[635], s[636], s[638] + s[1036], s[642] + (s[522] ? s[614] : 0) + (s[1039] ? s[1040] : s[1041] ? s[1040] : 0) + (s[522] ? 8192 : 16384) + (s[1039] ? (f.saerligeGrundeTilAndetTidspunkt ? 65536 : 131072) : 0) + (s[1041] ? (f.saerligeGrundeTilAndetTidspunkt ? 524288 : 1048576) : 0), s[640], s[641], s[643] + (s[525] ? s[520] : s[526] ? s[539] : s[528] ? s[819] : s[534] ? s[820] : s[538]) + (s[1042] ? (f.helbredetErStationaert ? 8192 : 16384) : 0) + (s[1042] ? (f.arbejdsevnenErAfklaret ? 65536 : 131072) : 0) + (s[1042] ? (f.berettigetTilRevalidering ? 1048576 : 524288) : 0) + (s[1042] ? (f.berettigetTilFleksjob ? 8388608 : 4194304) : 0) + (s[1042] ? (f.berettigetTilFoertidspension ? 67108864 : 33554432) : 0), (s[1043] ? (f.helbredetErStationaert ? 1 : 2) : 0) + (s[1043] ? (f.arbejdsevnenErAfklaret ? 8 : 16) : 0) + (s[1043] ? (f.berettigetTilRevalidering ? 128 : 64) : 0) + (s[1043] ? (f.berettigetTilFleksjob ? 1024 : 512) : 0) + (s[1043] ? (f.berettigetTilFoertidspension ? 8192 : 4096) : 0) + (s[1044] ? (f.helbredetErStationaert ? 32768 : 65536) : 0) + (s[1044] ? (f.arbejdsevnenErAfklaret ? 262144 : 524288) : 0) + (s[1044] ? (f.berettigetTilRevalidering ? 4194304 : 2097152) : 0) + (s[1044] ? (f.berettigetTilFleksjob ? 33554432 : 16777216) : 0) + (s[1044] ? (f.berettigetTilFoertidspension ? 268435456 : 134217728) : 0), (s[1044] ? (f.berettigetTilRessourceforloeb ? 2 : 1) : 0) + (s[1045] ? (f.helbredetErStationaert ? 8 : 16) : 0) + (s[1045] ? (f.arbejdsevnenErAfklaret ? 64 : 128) : 0) + (s[1045] ? (f.berettigetTilRevalidering ? 1024 : 512) : 0) + (s[1045] ? (f.berettigetTilFleksjob ? 8192 : 4096) : 0) + (s[1045] ? (f.berettigetTilFoertidspension ? 65536 : 32768) : 0) + (s[1045] ? (f.berettigetTilRessourceforloeb ? 524288 : 262144) : 0) + (s[1046] ? (f.helbredetErStationaert ? 2097152 : 4194304) : 0) + (s[1046] ? (f.arbejdsevnenErAfklaret ? 16777216 : 33554432) : 0) + (s[1046] ? (f.berettigetTilRevalidering ? 268435456 : 134217728) : 0), (s[1046] ? (f.berettigetTilFleksjob ? 2 : 1) : 0) + (s[1046] ? (f.berettigetTilFoertidspension ? 16 : 8) : 0) + (s[1046] ? (f.berettigetTilRessourceforloeb ? 128 : 64) : 0), s[646] + (s[65] ? (s[498] ? (s[531] ? s[499] : s[115] ? (s[1047] ? 16 : 0) : s[532] ? 24 : 0) : 0) : 0) + s[502] + (s[1048] ? (s[1049] ? 65536 : 131072) : 0) + (s[1048] ? (f.fratraeder ? 524288 : 1048576) : 0) + (s[1048] ? (s[1050] ? 4194304 : 8388608) : 0) + (s[1051] ? (s[1049] ? 33554432 : 67108864) : 0), (s[1051] ? s[1052] : 0) + (s[1051] ? (s[1050] ? 8 : 16) : 0), s[644], s[645], s[647] + (s[126] ? (s[534] ? (s[126] ? 8 : 0) : s[524] ? 16 : 0) : 0) + (s[126] ? 8192 : 16384) + (s[1053] ? (s[1054] ? 65536 : 131072) : 0) + (s[1053] ? (f.ventesRaskInden8Uger ? 1048576 : 524288) : 0) + (s[1053] ? (s[1055] ? 4194304 : 0) + (s[1056] ? 8388608 : 0) + s[551] : 0) + (s[1053] ? (f.oenskerTidligOpfoelgning ? 33554432 : 67108864) : 0), (s[1053] ? (s[1057] ? 1 : 2) : 0) + (s[1053] ? (f.ventesRaskInden8Uger ? 16 : 8) : 0) + (s[1058] ? (s[1054] ? 64 : 128) : 0) + (s[1058] ? (f.ventesRaskInden8Uger ? 1024 : 512) : 0) + (s[1058] ? (s[1055] ? 4096 : 0) + (s[1056] ? 8192 : 0) + s[621] : 0) + (s[1058] ? (f.oenskerTidligOpfoelgning ? 32768 : 65536) : 0) + (s[1058] ? (s[1057] ? 262144 : 524288) : 0) + (s[1058] ? (f.ventesRaskInden8Uger ? 4194304 : 2097152) : 0), s[648] + (s[525] ? s[520] : s[535] ? s[539] : s[1001]) + (s[1059] ? s[1000] : 0) + (s[1059] ? (f.sagenErBelyst ? 65536 : 131072) : 0), s[651] + (f.oplysningsskemaSendt <= 15011 /* 2011-02-06 */ ? (s[358] ? 8 : 0) : f.oplysningsskemaSendt >= 15012 /* 2011-02-07 */ ? 16 : 0), s[649], s[650], s[653] + s[1060] + (s[1061] ? (s[543] ? 8192 : 0) + (s[544] ? 16384 : 0) + (s[5] ? 32768 : 0) : 0) + (s[1061] ? (s[545] ? 65536 : 0) + (s[546] ? 131072 : 0) + s[940] : 0) + (s[1062] ? (s[543] ? 524288 : 0) + (s[544] ? 1048576 : 0) + s[920] : 0) + (s[1062] ? (s[545] ? 4194304 : 0) + (s[546] ? 8388608 : 0) + s[551] : 0) + (s[1063] ? (s[543] ? 33554432 : 0) + (s[544] ? 67108864 : 0) + s[542] : 0), s[1063] ? (s[545] ? 1 : 0) + (s[546] ? 2 : 0) + s[507] : 0, s[652] + (s[1064] ? s[520] : s[558] ? (s[126] ? 16 : 0) : s[149] ? 24 : 0), s[654] + s[1060] + s[1065] + (s[1066] ? (f.risikoForLangtForloeb ? 65536 : 131072) : 0) + s[1067] + (s[1068] ? (f.risikoForLangtForloeb ? 4194304 : 8388608) : 0) + s[1069], s[1070] + (s[1061] ? (f.behovForTvaerfagligIndsats ? 128 : 64) : 0) + (s[1062] ? (s[543] ? 512 : 0) + (s[544] ? 1024 : 0) + s[865] : 0) + (s[1062] ? (s[545] ? 4096 : 0) + (s[546] ? 8192 : 0) + s[621] : 0) + (s[1063] ? (s[543] ? 32768 : 0) + (s[544] ? 65536 : 0) + s[868] : 0) + (s[1063] ? (s[545] ? 262144 : 0) + (s[546] ? 524288 : 0) + s[870] : 0), s[655] + s[1060] + s[1065] + (s[1066] ? (f.risikoForLangtForloeb ? 131072 : 65536) : 0) + s[1067] + (s[1068] ? (f.risikoForLangtForloeb ? 8388608 : 4194304) : 0) + s[1069], s[1070] + (s[1061] ? (f.behovForTvaerfagligIndsats ? 64 : 128) : 0), s[666] + s[1071] + s[1072] + s[1073] + s[1074] + s[1075] + (s[1076] ? (s[552] ? 33554432 : 67108864) : 0), (s[1076] ? s[1077] : 0) + (s[1076] ? (s[553] ? 16 : 8) : 0) + (s[1076] ? s[1078] : 0) + (s[1076] ? (s[554] ? 1024 : 512) : 0) + (s[1076] ? (s[158] ? 4096 : 8192) : 0) + (s[1076] ? (f.forudsigeligtForloeb ? 32768 : 65536) : 0) + (s[1076] ? (s[555] ? 262144 : 524288) : 0) + (s[1076] ? (s[556] ? 2097152 : 4194304) : 0) + (s[1076] ? (s[552] ? 16777216 : 33554432) : 0) + (s[1076] ? (s[65] ? 134217728 : 268435456) : 0), (s[1076] ? (s[553] ? 2 : 1) : 0) + (s[1076] ? (f.fratraeder ? 8 : 16) : 0) + (s[1076] ? (s[554] ? 128 : 64) : 0) + (s[1076] ? (s[1079] ? 512 : 0) + (s[1080] ? 1024 : 0) + s[865] : 0) + (s[1076] ? (f.opfoelgningOenskes ? 8192 : 4096) : 0) + (s[1076] ? (f.opfoelgningAlligevel ? 65536 : 32768) : 0) + (s[1076] ? (s[1081] ? 262144 : 0) + (s[1082] ? 524288 : 0) + s[870] : 0) + (s[1083] ? (s[552] ? 2097152 : 4194304) : 0) + (s[1083] ? s[1084] : 0) + (s[1083] ? (s[553] ? 268435456 : 134217728) : 0), (s[1083] ? s[1052] : 0) + (s[1083] ? (s[554] ? 16 : 8) : 0) + (s[1083] ? (s[158] ? 64 : 128) : 0) + (s[1083] ? (f.forudsigeligtForloeb ? 512 : 1024) : 0) + (s[1083] ? (s[555] ? 4096 : 8192) : 0) + (s[1083] ? (s[556] ? 32768 : 65536) : 0) + (s[1085] ? (s[552] ? 262144 : 524288) : 0) + (s[1085] ? s[838] : 0) + (s[1085] ? (s[553] ? 33554432 : 16777216) : 0) + (s[1085] ? (f.fratraeder ? 134217728 : 268435456) : 0), (s[1085] ? (s[554] ? 2 : 1) : 0) + (s[1085] ? (s[158] ? 8 : 16) : 0) + (s[1085] ? (f.forudsigeligtForloeb ? 64 : 128) : 0) + (s[1085] ? (s[555] ? 512 : 1024) : 0) + (s[1085] ? (s[556] ? 4096 : 8192) : 0) + (s[1086] ? (s[552] ? 32768 : 65536) : 0) + (s[1086] ? s[1087] : 0) + (s[1086] ? (s[553] ? 4194304 : 2097152) : 0) + (s[1086] ? s[1088] : 0) + (s[1086] ? (s[554] ? 268435456 : 134217728) : 0), (s[1086] ? (s[1079] ? 1 : 0) + (s[1080] ? 2 : 0) + s[507] : 0) + (s[1086] ? (f.opfoelgningOenskes ? 16 : 8) : 0) + (s[1086] ? (f.opfoelgningAlligevel ? 128 : 64) : 0) + (s[1086] ? (s[1081] ? 512 : 0) + (s[1082] ? 1024 : 0) + s[865] : 0), s[658] + (s[132] ? 8 : s[131] ? 0 : s[525] ? s[1089] : s[1064] ? (s[484] ? 24 : 0) : s[534] ? (s[126] ? 32 : 0) : s[1090]) + ((s[131] ? 8192 : 0) + (s[548] ? 16384 : 0)) + (s[117] ? 65536 : 131072) + ((s[549] ? 524288 : 0) + (s[550] ? 1048576 : 0) + s[920]) + (s[1091] ? (s[124] ? 4194304 : 0) + (s[125] ? 8388608 : 0) + (s[126] ? 0 : 16777216) : 0) + (s[1091] ? (s[123] ? 33554432 : 0) + (s[121] ? 67108864 : 0) + (s[122] ? 134217728 : 0) : 0), (s[1091] ? (s[130] ? 1 : 0) + (s[129] ? 2 : 0) : 0) + (s[1091] ? (s[552] ? 8 : 16) : 0) + (s[1091] ? (s[65] ? 64 : 128) : 0) + (s[1091] ? (s[553] ? 1024 : 512) : 0) + (s[1091] ? (f.fratraeder ? 4096 : 8192) : 0) + (s[1091] ? (s[554] ? 65536 : 32768) : 0) + (s[1091] ? (s[1079] ? 262144 : 0) + (s[1080] ? 524288 : 0) + s[870] : 0) + (s[1091] ? (f.opfoelgningOenskes ? 4194304 : 2097152) : 0) + (s[1091] ? (f.opfoelgningAlligevel ? 33554432 : 16777216) : 0) + (s[1091] ? (s[1081] ? 134217728 : 0) + (s[1082] ? 268435456 : 0) + s[515] : 0), (s[1091] ? s[647] : 0) + (s[1091] ? (s[130] ? 8 : 0) + (s[129] ? 16 : 0) : 0) + (s[1091] ? (s[552] ? 64 : 128) : 0) + (s[1091] ? (s[65] ? 512 : 1024) : 0) + (s[1091] ? (s[553] ? 8192 : 4096) : 0) + (s[1091] ? (f.fratraeder ? 32768 : 65536) : 0) + (s[1091] ? (s[554] ? 524288 : 262144) : 0) + (s[1091] ? (s[1079] ? 2097152 : 0) + (s[1080] ? 4194304 : 0) + s[873] : 0) + (s[1091] ? (f.opfoelgningOenskes ? 33554432 : 16777216) : 0) + (s[1091] ? (f.opfoelgningAlligevel ? 268435456 : 134217728) : 0), (s[1091] ? (s[1081] ? 1 : 0) + (s[1082] ? 2 : 0) + s[507] : 0) + (s[1091] ? (s[124] ? 8 : 0) + (s[125] ? 16 : 0) + (s[126] ? 0 : 32) : 0) + (s[1092] ? (s[124] ? 64 : 0) + (s[125] ? 128 : 0) + (s[126] ? 0 : 256) : 0) + (s[1092] ? s[1093] : 0) + (s[1094] ? (s[124] ? 4096 : 0) + (s[125] ? 8192 : 0) + (s[126] ? 0 : 16384) : 0) + (s[1094] ? (s[123] ? 32768 : 0) + (s[121] ? 65536 : 0) + (s[122] ? 131072 : 0) : 0) + (s[1095] ? s[1096] : 0) + (s[1095] ? (s[124] ? 2097152 : 0) + (s[125] ? 4194304 : 0) + (s[126] ? 0 : 8388608) : 0) + (s[1095] ? (s[128] ? 16777216 : 0) + (s[127] ? 33554432 : 0) + (s[118] ? 0 : 67108864) : 0) + (s[1095] ? (s[124] ? 134217728 : 0) + (s[125] ? 268435456 : 0) + (s[126] ? 0 : 536870912) : 0), s[656], s[657], s[661] + (s[1097] ? 8 : s[1098] ? (s[1099] ? (s[149] ? 16 : 0) : s[534] ? (s[118] ? 24 : 0) : s[1100] ? (s[524] ? 32 : 0) : s[1101]) : 0) + (s[149] ? 8192 : 16384) + s[1073] + s[1074] + s[1075] + (s[1102] ? s[1103] : 0), s[1104] + (s[1102] ? s[1105] : 0) + (s[1102] ? s[1106] : 0) + (s[1102] ? s[1107] : 0) + (s[1102] ? s[1108] : 0) + (s[1102] ? (s[130] ? 134217728 : 0) + (s[129] ? 268435456 : 0) : 0), s[1104] + (s[1102] ? (s[1079] ? 32768 : 0) + (s[1080] ? 65536 : 0) + s[868] : 0) + (s[1102] ? (f.opfoelgningOenskes ? 524288 : 262144) : 0) + (s[1102] ? (f.opfoelgningAlligevel ? 4194304 : 2097152) : 0) + (s[1102] ? (s[1081] ? 16777216 : 0) + (s[1082] ? 33554432 : 0) + s[874] : 0) + (s[1109] === 2 ? (s[123] ? 134217728 : 0) + (s[121] ? 268435456 : 0) + (s[122] ? 536870912 : 0) : 0), (s[1110] ? s[666] : 0) + (s[1110] ? (s[123] ? 8 : 0) + (s[121] ? 16 : 0) + (s[122] ? 32 : 0) : 0) + (s[1111] ? (s[128] ? 64 : 0) + (s[127] ? 128 : 0) + (s[118] ? 0 : 256) : 0) + (s[1111] ? s[1093] : 0) + (s[1109] === 5 ? (s[128] ? 4096 : 0) + (s[127] ? 8192 : 0) + (s[118] ? 0 : 16384) : 0), s[659], s[660], s[664] + (s[1112] ? 8 : s[1113] ? (s[1114] ? s[1089] : s[525] ? (s[557] ? 24 : 0) : s[1064] ? (s[484] ? 32 : 0) : s[558] ? s[1115] : s[1099] ? (s[149] ? 48 : 0) : s[534] ? (s[118] ? 56 : 0) : s[1100] ? (s[524] ? 64 : 0) : s[117] ? 72 : 0) : 0) + (s[158] ? 8192 : 16384) + s[1073] + s[1074] + s[1075] + (s[1116] ? s[1103] : 0), (s[1116] ? s[1117] : 0) + (s[1116] ? s[1118] : 0) + (s[1116] ? s[1119] : 0) + (s[1116] ? s[1120] : 0) + (s[1116] ? s[1121] : 0) + (s[1116] ? s[1105] : 0) + (s[1116] ? s[1106] : 0) + (s[1116] ? s[1107] : 0) + (s[1116] ? s[1108] : 0) + (s[1116] ? (s[1122] ? 268435456 : 134217728) : 0), (s[1123] === 2 ? s[654] : 0) + (s[1124] ? (s[157] ? 8 : 0) + (s[152] ? 16 : 0) + (s[151] ? 32 : 0) : 0) + (s[1124] ? (s[1125] ? 64 : 128) : 0) + (s[1123] === 5 ? s[1093] : 0) + (s[1126] ? (s[123] ? 4096 : 0) + (s[121] ? 8192 : 0) + (s[122] ? 16384 : 0) : 0) + (s[1126] ? (s[1122] ? 65536 : 32768) : 0) + (s[1127] ? s[1096] : 0) + (s[1127] ? (s[123] ? 2097152 : 0) + (s[121] ? 4194304 : 0) + (s[122] ? 8388608 : 0) : 0) + (s[1127] ? (s[1122] ? 33554432 : 16777216) : 0) + (s[1128] ? (s[128] ? 134217728 : 0) + (s[127] ? 268435456 : 0) + (s[118] ? 0 : 536870912) : 0), (s[1128] ? s[653] : 0) + (s[1128] ? (s[1122] ? 16 : 8) : 0), s[662], s[663], s[665] + (s[525] ? s[520] : f.vurderingsdato <= 15069 /* 2011-04-05 */ ? s[539] : f.vurderingsdato <= 15207 /* 2011-08-21 */ ? (s[1129] ? 24 : 0) : s[1064] ? (s[1130] ? 32 : 0) : s[1115]), s[669] + s[1071] + s[1072] + s[1073] + s[1074] + s[1075], s[667], s[668], s[670] + (s[525] ? s[520] : s[526] ? s[539] : s[528] ? s[819] : s[1100] ? s[820] : s[1101]) + (s[1131] ? (f.udebliver ? 8192 : 16384) : 0) + (s[1131] ? (f.rimeligGrund ? 131072 : 65536) : 0) + (s[1131] ? (f.skriftligtOrienteret ? 524288 : 1048576) : 0) + (s[1132] ? (f.udebliver ? 4194304 : 8388608) : 0) + (s[1132] ? (f.rimeligGrund ? 67108864 : 33554432) : 0), (s[1132] ? (f.skriftligtOrienteret ? 1 : 2) : 0) + (s[1133] ? (f.udebliver ? 8 : 16) : 0) + (s[1133] ? (f.rimeligGrund ? 128 : 64) : 0) + (s[1133] ? (f.skriftligtOrienteret ? 512 : 1024) : 0) + (s[1134] ? (f.udebliver ? 4096 : 8192) : 0) + (s[1134] ? (f.rimeligGrund ? 65536 : 32768) : 0) + (s[1134] ? (f.skriftligtOrienteret ? 262144 : 524288) : 0) + (s[1135] ? (f.udebliver ? 2097152 : 4194304) : 0) + (s[1135] ? (f.rimeligGrund ? 33554432 : 16777216) : 0) + (s[1135] ? (f.skriftligtOrienteret ? 134217728 : 268435456) : 0), s[680] + (s[525] ? s[520] : s[560] ? s[539] : s[1136] ? (s[162] ? 24 : 0) : s[1137] ? (s[561] ? 32 : 0) : s[562] ? 40 : 0) + (s[1138] ? (s[1139] ? 8192 : 16384) : 0) + (s[1138] ? (f.andenVurderingIndhentet ? 65536 : 131072) : 0) + (s[1140] ? (s[1139] ? 524288 : 1048576) : 0) + (s[1140] ? (f.andenVurderingIndhentet ? 4194304 : 8388608) : 0) + (s[1141] ? (s[1142] ? 33554432 : 67108864) : 0), (s[1141] ? (s[1143] ? 1 : 2) : 0) + (s[1141] ? (s[1144] ? 8 : 16) : 0) + (s[1141] ? (f.tilsvarendeIndgribende ? 64 : 128) : 0), s[671] + s[1145] + (s[1146] ? (s[1147] ? 8192 : 16384) : 0) + (s[1146] ? (s[1148] ? 65536 : 131072) : 0) + (s[1146] ? (s[1149] ? 524288 : 1048576) : 0) + (s[1146] ? (f.noedvendigBehandling ? 4194304 : 8388608) : 0) + (s[1146] ? (s[1150] ? 33554432 : 67108864) : 0), (s[1146] ? s[1151] : 0) + (s[1146] ? s[1152] : 0) + (s[1146] ? s[1153] : 0) + (s[1146] ? s[1154] : 0) + (s[1146] ? s[1155] : 0) + (s[1156] ? (s[1147] ? 32768 : 65536) : 0) + (s[1156] ? (s[1148] ? 262144 : 524288) : 0) + (s[1156] ? (s[1149] ? 2097152 : 4194304) : 0) + (s[1156] ? (f.noedvendigBehandling ? 16777216 : 33554432) : 0) + (s[1156] ? (s[1150] ? 134217728 : 268435456) : 0), (s[1156] ? s[1151] : 0) + (s[1156] ? s[1152] : 0) + (s[1156] ? s[1153] : 0) + (s[1156] ? s[1154] : 0) + (s[1156] ? s[1155] : 0), s[672] + s[520], s[676] + s[1145], s[674], s[675], s[673] + (s[525] ? s[520] : s[1157] ? s[539] : s[1158] ? (s[564] ? 24 : 0) : s[565] ? 32 : 0) + (s[1159] === 1 ? (s[1160] ? 8192 : 0) + (s[1161] ? 0 : 16384) + s[1003] : 0) + (s[1159] === 2 ? (s[1160] ? 65536 : 0) + (s[1161] ? 0 : 131072) + s[840] : 0) + (s[1162] ? (s[1160] ? 524288 : 0) + (s[1161] ? 0 : 1048576) + s[998] : 0) + (s[1162] ? (f.genoptagetFoer ? 8388608 : 4194304) : 0), s[679] + (s[381] && !s[382] && !s[383] ? s[1145] : 0) + ((s[381] ? 8192 : 0) + (s[382] ? 16384 : 0) + (s[383] ? 32768 : 0)), s[677], s[678], s[684] + (s[1163] ? s[520] : s[566] ? 16 : 0) + (s[1164] ? (f.ophoerErAfgjort ? 8192 : 16384) : 0) + (s[1164] ? s[1165] : 0) + (s[1164] ? (s[1010] ? 524288 : 1048576) : 0) + (s[1164] ? (s[96] ? 4194304 : 8388608) : 0) + (s[1164] ? (f.naaetFolkepensionsalder ? 33554432 : 67108864) : 0), s[1164] ? (s[97] ? 1 : 2) : 0, s[682], s[683], s[685] + (s[167] && !s[168] && !s[101] ? (s[99] && !s[101] && s[1166] && s[103] < NEVER ? (s[1167] ? (s[103] >= 13332 /* 2006-07-03 */ ? 8 : 0) : s[103] >= 16252 /* 2014-07-01 */ ? 16 : 0) : 0) : 0) + ((s[167] ? 8192 : 0) + (s[168] ? 16384 : 0) + s[1168]), s[777] + (s[498] ? (s[115] ? s[499] : s[567] ? s[571] : s[243] ? s[1169] : s[568] ? s[1170] : s[569] ? (s[1171] ? 40 : 0) : s[1172] ? 48 : 0) : 0) + (s[1173] ? (s[278] ? 8192 : 16384) : 0) + (s[1173] ? (s[280] ? 65536 : 131072) : 0) + (s[1174] ? (s[278] ? 524288 : 1048576) : 0) + (s[1174] ? (s[280] ? 4194304 : 8388608) : 0) + (s[1175] ? (s[278] ? 33554432 : 67108864) : 0), (s[1175] ? s[1176] : 0) + (s[1175] ? s[1177] : 0) + (s[1178] ? (s[278] ? 64 : 128) : 0) + (s[1178] ? (s[280] ? 512 : 1024) : 0) + (s[1178] ? (f.aftaleForSelvstaendig ? 4096 : 8192) : 0) + (s[1179] ? (s[278] ? 32768 : 65536) : 0) + (s[1179] ? (s[280] ? 262144 : 524288) : 0) + (s[1179] ? (f.aftaleForSelvstaendig ? 2097152 : 4194304) : 0) + (s[1179] ? (f.sygMedCovid19 ? 16777216 : 33554432) : 0) + (s[1180] ? (s[278] ? 134217728 : 268435456) : 0), (s[1180] ? s[1176] : 0) + (s[1180] ? s[1177] : 0), s[178], s[179], s[752] + s[924] + s[925] + (s[501] ? (s[1181] ? 65536 : 0) + (s[1182] ? 131072 : 0) + (s[172] ? 262144 : 0) : 0) + s[1027] + (s[501] ? (s[1183] ? 4194304 : 0) + (s[1184] ? 8388608 : 0) + (s[176] ? 16777216 : 0) : 0) + s[992], s[501] ? (f.arbejdsskade ? 1 : 2) : 0, s[318], s[319], s[691] + (s[1185] ? (s[498] ? (s[519] ? 8 : 0) : 0) : 0) + s[1186] + ((s[1185] ? (s[498] ? (s[519] ? 1 : 0) : 0) : 0) === 1 ? s[1026] : 0), s[689], s[690], s[692] + s[999] + (s[570] ? s[1186] : 0) + s[1187], s[693] + s[999] + (s[570] ? s[1025] : 0) + s[1187] + (s[570] ? (f.opfylderBeskaeftigelseskravetVedLivstruende ? 524288 : 1048576) : 0), s[696] + (s[1188] ? (s[116] ? 8 : 0) : 0) + ((s[397] ? 8192 : 0) + (s[398] ? 16384 : 0) + s[1003]) + ((s[1188] ? (s[116] ? 1 : 0) : 0) === 1 ? (s[1189] ? 65536 : 131072) : 0), s[694], s[695], s[706] + s[1190], s[704], s[705], s[699] + (s[572] ? s[1190] : 0) + (s[572] ? 8192 : 16384) + s[1191] + (s[1192] ? 1048576 : 524288) + (s[1193] ? (s[192] ? 4194304 : 0) + (s[193] ? 8388608 : 0) + s[1033] : 0) + (s[1193] ? (s[1194] ? 33554432 : 0) + (s[1195] ? 67108864 : 0) + (s[1196] ? 134217728 : 0) : 0), (s[1193] ? s[750] : 0) + (s[1193] ? (s[106] ? 8 : 0) + (s[107] ? 16 : 0) + (s[108] ? 32 : 0) : 0) + (s[1197] ? (s[192] ? 64 : 0) + (s[193] ? 128 : 0) + s[618] : 0) + (s[1197] ? (s[1194] ? 512 : 0) + (s[1195] ? 1024 : 0) + (s[1196] ? 2048 : 0) : 0) + (s[1197] ? (s[188] ? 4096 : 0) + (s[186] ? 8192 : 0) + (s[69] ? 16384 : 0) : 0) + (s[1197] ? (s[106] ? 32768 : 0) + (s[107] ? 65536 : 0) + (s[108] ? 131072 : 0) : 0), s[700] + (s[1198] ? (s[575] ? 8 : s[1199] ? 16 : 0) : 0) + (s[1200] ? (s[1201] ? 8192 : 0) + (s[1202] ? 16384 : 0) : 0) + (s[1200] ? (s[1203] ? 65536 : 0) + (s[1204] ? 131072 : 0) + s[1205] : 0) + (s[1200] ? (s[1206] ? 524288 : 0) + (s[1207] ? 1048576 : 0) + s[1208] : 0) + (s[1200] ? (s[1209] ? 4194304 : 0) + (s[1210] ? 8388608 : 0) + (s[101] ? 16777216 : 0) : 0) + (s[1200] ? (s[1211] ? 33554432 : 0) + (s[1212] ? 67108864 : 0) : 0), (s[1200] ? (s[1207] ? 1 : 0) + (s[1206] ? 2 : 0) + s[1213] : 0) + (s[1200] ? (s[1214] ? 8 : 16) : 0) + (s[1200] ? (f.fortsatRet9Marts2020 ? 64 : 128) : 0) + (s[1200] ? (s[1203] ? 512 : 0) + (s[1204] ? 1024 : 0) + (s[101] ? 2048 : 0) : 0) + (s[1200] ? (s[1206] ? 4096 : 0) + (s[1207] ? 8192 : 0) + (s[101] ? 16384 : 0) : 0) + (s[1200] ? (s[1209] ? 32768 : 0) + (s[1210] ? 65536 : 0) + (s[101] ? 131072 : 0) : 0), s[194], s[195], s[703] + (s[1198] ? 8 : 0) + (s[1215] ? (s[1203] ? 8192 : 0) + (s[1204] ? 16384 : 0) + s[1168] : 0) + (s[1215] ? (s[1206] ? 65536 : 0) + (s[1207] ? 131072 : 0) + s[1205] : 0) + (s[1215] ? (s[1209] ? 524288 : 0) + (s[1210] ? 1048576 : 0) + s[1208] : 0) + (s[1215] ? (s[1211] ? 4194304 : 0) + (s[1212] ? 8388608 : 0) : 0) + (s[1215] ? (s[1207] ? 33554432 : 0) + (s[1206] ? 67108864 : 0) + (s[101] ? 134217728 : 0) : 0), (s[1215] ? (s[1214] ? 1 : 2) : 0) + (s[1215] ? (f.fortsatRet9Marts2020 ? 8 : 16) : 0), s[701], s[702], s[707] + (s[1216] ? s[1190] : 0) + (s[1216] ? 8192 : 16384) + s[1191] + (s[1217] ? 1048576 : 524288) + (s[190] ? 4194304 : 8388608) + (s[96] ? 33554432 : 67108864), (f.opfylderHelbredsbetingelserForFoertidspension ? 1 : 2) + s[1017] + s[1018], s[708] + (s[1218] ? (s[578] ? 8 : s[1219] ? 16 : 0) : 0) + (s[1220] ? (s[1221] ? 8192 : 0) + (s[1222] ? 16384 : 0) + (s[197] ? 32768 : 0) : 0) + (s[1220] ? (s[1223] ? 65536 : 0) + (s[1224] ? 131072 : 0) + (s[1225] ? 262144 : 0) : 0) + (s[1220] ? (s[1226] ? 524288 : 0) + (s[1227] ? 1048576 : 0) + (s[197] ? 2097152 : 0) : 0) + (s[1220] ? (s[1228] ? 4194304 : 0) + (s[1229] ? 8388608 : 0) + (s[197] ? 16777216 : 0) : 0) + (s[1220] ? (s[1230] ? 33554432 : 0) + (s[1231] ? 67108864 : 0) + (s[197] ? 134217728 : 0) : 0), s[198], s[199], 1 + (s[1232] ? 8 : s[580] ? 16 : 0) + (s[1233] ? (s[1234] ? 8192 : 16384) : 0) + (s[1233] ? (s[1235] ? 65536 : 131072) : 0) + (s[1233] ? (s[1236] ? 524288 : 1048576) : 0) + (s[1233] ? (s[1237] ? 8388608 : 4194304) : 0), s[709], s[710] + (s[203] ? 0 : s[1238] ? 8 : s[582] ? 16 : 0) + (s[1239] ? (s[1240] ? 8192 : 16384) : 0) + (s[1239] ? (s[1241] ? 131072 : 65536) : 0) + (s[1239] ? (s[1242] ? 524288 : 1048576) : 0) + (s[1239] ? (s[1243] ? 4194304 : 8388608) : 0) + (s[1239] ? (s[1244] ? 33554432 : 67108864) : 0), s[202], s[711] + (s[1245] ? (s[585] ? 8 : s[1246] ? 16 : 0) : 0) + (s[1247] ? (s[1248] ? 8192 : 0) + (s[1249] ? 16384 : 0) + (s[201] ? 32768 : 0) : 0) + (s[1247] ? (s[1250] ? 65536 : 0) + (s[1251] ? 131072 : 0) + (s[201] ? 262144 : 0) : 0) + (s[1247] ? (s[1252] ? 524288 : 0) + (s[1253] ? 1048576 : 0) + (s[201] ? 2097152 : 0) : 0), s[209], s[211], s[712] + (s[587] ? (s[1254] ? 8 : s[588] ? 16 : 0) : 0) + (s[1255] ? (s[1256] ? 8192 : 0) + (s[1257] ? 16384 : 0) + (s[203] ? 32768 : 0) : 0) + (s[1255] ? (s[1258] ? 65536 : 0) + (s[1259] ? 131072 : 0) + (s[203] ? 262144 : 0) : 0) + (s[1255] ? (s[1260] ? 524288 : 0) + (s[1261] ? 1048576 : 0) + (s[203] ? 2097152 : 0) : 0), s[208], s[210], s[715] + (s[1262] ? (s[593] ? 8 : s[1263] ? 16 : 0) : 0) + s[886] + (s[1264] ? (s[1265] ? 65536 : 0) + (s[1266] ? 131072 : 0) + (s[590] ? 262144 : 0) : 0) + (s[1264] ? (s[1267] ? 524288 : 0) + (s[1268] ? 1048576 : 0) + (s[590] ? 2097152 : 0) : 0) + (s[1264] ? (f.forlaengelseErAfgjort ? 4194304 : 8388608) : 0) + (s[1264] ? (s[1269] ? 33554432 : 0) + (s[1270] ? 67108864 : 0) + (s[590] ? 134217728 : 0) : 0), (s[1264] ? s[1020] : 0) + (s[1264] ? (f.forlaengelseErAfgjort ? 8 : 16) : 0) + (s[1264] ? (f.forlaengelseErAfgjort ? 64 : 128) : 0) + (s[1271] === 2 ? (f.forlaengelseErAfgjort ? 512 : 1024) : 0), s[713], s[714], s[716] + (s[1272] ? (s[596] ? 8 : s[1273] ? 16 : 0) : 0) + (s[1274] ? (s[1275] ? 8192 : 0) + (s[1276] ? 16384 : 0) + (s[412] ? 32768 : 0) : 0) + (s[1274] ? (s[1277] ? 65536 : 0) + (s[1278] ? 131072 : 0) + (s[412] ? 262144 : 0) : 0) + (s[1274] ? (s[1279] ? 524288 : 0) + (s[1280] ? 1048576 : 0) + (s[412] ? 2097152 : 0) : 0), s[212], s[213], s[719] + (s[1281] ? (s[599] ? 8 : s[1282] ? 16 : 0) : 0) + (s[1283] ? (s[1284] ? 8192 : 0) + (s[1285] ? 16384 : 0) + (s[215] ? 32768 : 0) : 0) + (s[1283] ? (s[1286] ? 65536 : 0) + (s[1287] ? 131072 : 0) + (s[215] ? 262144 : 0) : 0) + (s[1283] ? (s[1288] ? 524288 : 0) + (s[1289] ? 1048576 : 0) + (s[215] ? 2097152 : 0) : 0), s[717], s[718], s[722] + (s[602] ? (s[603] ? 8 : s[1290] ? 16 : 0) : 0) + (s[1291] ? (s[1292] ? 8192 : 0) + (s[1293] ? 16384 : 0) + (s[414] ? 32768 : 0) : 0) + (s[1291] ? (s[1294] ? 65536 : 0) + (s[1295] ? 131072 : 0) + (s[414] ? 262144 : 0) : 0) + (s[1291] ? (s[1296] ? 524288 : 0) + (s[1297] ? 1048576 : 0) + (s[414] ? 2097152 : 0) : 0), s[720], s[721], s[729] + (s[882] ? (s[1298] ? s[883] : s[216] ? (s[35] >= 14692 /* 2010-03-24 */ ? 16 : 0) : s[889]) : 0) + s[886] + s[887], s[727], s[728], s[726] + s[907] + s[886] + s[887], s[232], s[233], s[731] + s[907] + s[886] + s[887], s[236], s[237], s[736] + s[899] + s[886] + s[887], s[734], s[735], s[743] + (s[1299] ? s[907] : 0) + ((s[106] ? 8192 : 0) + (s[107] ? 16384 : 0) + (s[108] ? 32768 : 0)) + s[1165] + ((s[167] ? 524288 : 0) + (s[168] ? 1048576 : 0) + s[1208]) + (s[1300] ? (s[1301] ? 4194304 : 0) + (s[1302] ? 8388608 : 0) + (s[240] ? 16777216 : 0) : 0) + (s[1300] ? (s[50] ? 33554432 : 0) + (s[45] ? 67108864 : 0) + (s[46] ? 134217728 : 0) : 0), (s[1300] ? s[737] : 0) + (s[1300] ? (s[55] ? 8 : 0) + (s[49] ? 16 : 0) + s[909] : 0) + (s[1300] ? (s[226] ? 64 : 0) + (s[231] ? 128 : 0) + s[910] : 0) + (s[1300] ? (s[51] ? 512 : 0) + (s[56] ? 1024 : 0) + s[911] : 0) + (s[1300] ? (s[52] ? 4096 : 0) + (s[57] ? 8192 : 0) + (s[48] ? 16384 : 0) : 0) + (s[1300] ? (s[53] ? 32768 : 0) + (s[58] ? 65536 : 0) + (s[46] ? 131072 : 0) : 0), s[741], s[742], s[744] + s[842] + s[843] + s[844] + s[845] + s[846] + s[847], s[756] + (s[1303] ? s[614] : 0) + s[931] + (s[1304] ? (f.sygemeldtITide ? 65536 : 131072) : 0) + (s[1304] ? (f.indsigelseModSenSygemelding ? 524288 : 1048576) : 0) + (s[1304] ? (f.fyldestgoerendeBegrundelse ? 4194304 : 8388608) : 0) + (s[1305] ? (f.sygemeldtITide ? 33554432 : 67108864) : 0), (s[1305] ? (f.indsigelseModSenSygemelding ? 1 : 2) : 0) + (s[1305] ? (f.fyldestgoerendeBegrundelse ? 8 : 16) : 0), s[754], s[755], s[759] + s[1306] + s[810], s[757], s[758], s[762] + s[1306] + s[810] + (s[1307] ? (s[1308] ? 65536 : 0) + (s[1309] ? 131072 : 0) + (s[442] ? 262144 : 0) : 0) + (s[1307] ? (f.fyldestgoerendeBegrundelse ? 524288 : 1048576) : 0), s[760], s[761], s[765] + (s[256] ? (s[498] ? (s[115] ? s[499] : s[265] ? s[571] : s[243] ? s[1310] : s[74] ? s[1170] : s[503] ? 40 : 0) : 0) : 0) + s[1311] + (s[1312] === 1 ? (s[268] ? 65536 : 131072) : 0) + (s[1312] === 2 ? (s[268] ? 524288 : 1048576) : 0) + (s[1313] ? (s[246] ? 4194304 : 8388608) : 0) + (s[1313] ? (f.underretningsbrevSendt ? 33554432 : 67108864) : 0), (s[1313] ? (s[87] ? 1 : 2) : 0) + (s[1313] ? (s[268] ? 8 : 16) : 0) + (s[1313] ? (s[262] ? 64 : 128) : 0) + (s[1314] ? s[995] : 0) + (s[1314] ? (f.underretningsbrevSendt ? 4096 : 8192) : 0) + (s[1314] ? (s[87] ? 32768 : 65536) : 0) + (s[1314] ? (s[268] ? 262144 : 524288) : 0) + (s[1314] ? (s[262] ? 2097152 : 4194304) : 0), s[763], s[764], s[769] + (s[256] ? s[614] : 0) + s[1311], s[770] + s[1315] + s[1311] + (s[1316] ? (s[1317] ? 65536 : 0) + (s[1318] ? 131072 : 0) : 0) + (s[1316] ? (s[1319] ? 524288 : 0) + (s[1320] ? 1048576 : 0) + s[920] : 0) + (s[1316] ? (f.undskyldendeForhold ? 4194304 : 8388608) : 0) + (s[1316] ? (s[1321] ? 33554432 : 67108864) : 0), (s[1316] ? s[1077] : 0) + (s[1316] ? (f.arbejdsgiverAnmeldteIkke ? 8 : 16) : 0) + (s[1316] ? s[1078] : 0) + (s[1316] ? (s[1322] ? 512 : 1024) : 0) + (s[1323] ? (s[1317] ? 4096 : 0) + (s[1318] ? 8192 : 0) : 0) + (s[1323] ? (s[1319] ? 32768 : 0) + (s[1320] ? 65536 : 0) + s[868] : 0) + (s[1323] ? s[1324] : 0) + (s[1323] ? (s[1321] ? 2097152 : 4194304) : 0) + (s[1323] ? s[1084] : 0) + (s[1323] ? (f.arbejdsgiverAnmeldteIkke ? 134217728 : 268435456) : 0), (s[1323] ? s[1052] : 0) + (s[1323] ? (s[1322] ? 8 : 16) : 0) + (s[1325] ? (s[1317] ? 64 : 0) + (s[1318] ? 128 : 0) : 0) + (s[1325] ? (s[1319] ? 512 : 0) + (s[1320] ? 1024 : 0) + s[865] : 0) + (s[1325] ? (f.undskyldendeForhold ? 4096 : 8192) : 0) + (s[1325] ? (s[1321] ? 32768 : 65536) : 0) + (s[1325] ? s[1087] : 0) + (s[1325] ? (f.arbejdsgiverAnmeldteIkke ? 2097152 : 4194304) : 0) + (s[1325] ? s[1088] : 0) + (s[1325] ? (s[1322] ? 134217728 : 268435456) : 0), (s[1326] ? (s[1317] ? 1 : 0) + (s[1318] ? 2 : 0) : 0) + (s[1326] ? (s[1319] ? 8 : 0) + (s[1320] ? 16 : 0) + s[547] : 0) + (s[1326] ? s[1327] : 0) + (s[1326] ? (s[1321] ? 512 : 1024) : 0) + (s[1326] ? s[833] : 0) + (s[1326] ? (f.arbejdsgiverAnmeldteIkke ? 32768 : 65536) : 0) + (s[1326] ? (f.fratraeder ? 262144 : 524288) : 0) + (s[1326] ? (s[1322] ? 2097152 : 4194304) : 0), s[768] + s[1315] + s[1311] + (s[1316] ? (s[253] ? 65536 : 0) + (s[254] ? 131072 : 0) + (s[255] ? 262144 : 0) : 0) + (s[1316] ? (s[250] ? 524288 : 0) + (s[252] ? 1048576 : 0) + (s[251] ? 2097152 : 0) : 0) + (s[1323] ? (s[253] ? 4194304 : 0) + (s[254] ? 8388608 : 0) + (s[255] ? 16777216 : 0) : 0) + (s[1323] ? (s[250] ? 33554432 : 0) + (s[252] ? 67108864 : 0) + (s[251] ? 134217728 : 0) : 0), (s[1325] ? s[769] : 0) + (s[1325] ? (s[250] ? 8 : 0) + (s[252] ? 16 : 0) + (s[251] ? 32 : 0) : 0) + (s[1326] ? (s[253] ? 64 : 0) + (s[254] ? 128 : 0) + (s[255] ? 256 : 0) : 0) + (s[1326] ? (s[250] ? 512 : 0) + (s[252] ? 1024 : 0) + (s[251] ? 2048 : 0) : 0), s[766], s[767], s[773] + (s[65] ? (s[498] ? (s[115] ? s[499] : s[263] ? s[571] : s[265] ? (s[608] ? 24 : 0) : s[243] ? (s[1328] ? 32 : 0) : s[605] ? 40 : 0) : 0) : 0) + s[502] + (s[1329] ? (s[1330] ? 65536 : 0) + (s[1331] ? 131072 : 0) + (s[113] ? 262144 : 0) : 0) + (s[1329] ? (s[262] ? 524288 : 1048576) : 0) + (s[1332] ? (s[1330] ? 4194304 : 0) + (s[1331] ? 8388608 : 0) + (s[113] ? 16777216 : 0) : 0) + (s[1332] ? (s[262] ? 33554432 : 67108864) : 0), (s[1333] ? (s[330] ? 1 : 0) + (s[326] ? 2 : 0) + s[507] : 0) + (s[1333] ? (s[262] ? 8 : 16) : 0) + (s[1334] ? (s[1335] ? 64 : 128) : 0) + (s[1334] ? (s[1330] ? 512 : 0) + (s[1331] ? 1024 : 0) + (s[113] ? 2048 : 0) : 0) + (s[1334] ? (s[268] ? 4096 : 8192) : 0), s[771], s[772], s[776] + (s[87] ? (s[498] ? (s[115] ? s[499] : s[265] ? s[571] : s[243] ? s[1310] : s[609] ? s[1170] : s[610] ? (s[1336] ? 40 : 0) : s[1337] ? 48 : 0) : 0) : 0) + (s[1338] === 1 ? 0 : s[1338] === 2 ? 0 : s[1338] === 4 ? 0 : s[1339] ? (f.oplystDelvistLedig ? 512 : 0) : 0) + s[810] + (s[1339] ? (f.oplystDelvistLedig ? 65536 : 131072) : 0), s[774], s[775], s[781] + (s[83] ? (s[498] ? (s[115] ? s[499] : s[567] ? s[571] : s[1169]) : 0) : 0) + s[1340] + (s[1341] ? (s[278] ? 65536 : 131072) : 0) + (s[1341] ? (s[280] ? 524288 : 1048576) : 0) + (s[1342] ? (s[278] ? 4194304 : 8388608) : 0) + (s[1342] ? (s[280] ? 33554432 : 67108864) : 0), (s[1343] ? (f.aftaleForSelvstaendig ? 1 : 2) : 0) + (s[1343] ? (s[278] ? 8 : 16) : 0) + (s[1343] ? (s[280] ? 64 : 128) : 0), s[779], s[780], s[786] + (s[83] ? s[1344] : 0) + s[1340] + (s[1345] ? (s[1346] ? 65536 : 0) + (s[1347] ? 131072 : 0) + s[940] : 0) + (s[1345] ? (f.undskyldendeForhold ? 524288 : 1048576) : 0) + (s[1348] ? (s[1346] ? 4194304 : 0) + (s[1347] ? 8388608 : 0) + s[551] : 0) + (s[1348] ? (f.undskyldendeForhold ? 33554432 : 67108864) : 0), (s[1349] ? (s[1346] ? 1 : 0) + (s[1347] ? 2 : 0) + s[507] : 0) + (s[1349] ? (s[1350] ? 8 : 16) : 0) + (s[1349] ? s[1327] : 0) + (s[1349] ? (f.nemrefusionNede ? 512 : 1024) : 0) + (s[1351] ? (s[1346] ? 4096 : 0) + (s[1347] ? 8192 : 0) + s[621] : 0) + (s[1351] ? (s[1350] ? 32768 : 65536) : 0) + (s[1351] ? s[1324] : 0) + (s[1351] ? (f.nemrefusionNede ? 2097152 : 4194304) : 0), s[784] + s[1352] + s[1340] + (s[1353] ? (s[1354] ? 65536 : 0) + (s[1355] ? 131072 : 0) + (s[456] ? 262144 : 0) : 0) + (s[1353] ? (s[462] ? 524288 : 0) + (s[463] ? 1048576 : 0) + (s[464] ? 2097152 : 0) : 0) + (s[1356] ? (s[1354] ? 4194304 : 0) + (s[1355] ? 8388608 : 0) + (s[456] ? 16777216 : 0) : 0) + (s[1356] ? (s[462] ? 33554432 : 0) + (s[463] ? 67108864 : 0) + (s[464] ? 134217728 : 0) : 0), s[782], s[783], s[785] + s[1352] + s[1340], s[676] + s[520], s[309], s[311], s[797] + s[1145] + (s[1146] ? (s[1357] ? 8192 : 16384) : 0) + (s[1156] ? (s[1357] ? 65536 : 131072) : 0), s[795], s[796], s[802] + s[1145] + (s[1146] ? (s[1358] ? 8192 : 16384) : 0) + (s[1146] ? (s[1359] ? 65536 : 131072) : 0) + (s[1146] ? (s[289] ? 524288 : 1048576) : 0) + (s[1156] ? (s[1358] ? 4194304 : 8388608) : 0) + (s[1156] ? (s[1359] ? 33554432 : 67108864) : 0), s[1156] ? (s[289] ? 1 : 2) : 0, s[310], s[312], s[801] + s[1145] + (s[1146] ? (f.ledigUdenLoen ? 8192 : 16384) : 0) + (s[1146] ? (s[87] ? 65536 : 131072) : 0) + (s[1146] ? (f.arbejdsgiverTilbyderDeltid ? 1048576 : 524288) : 0) + (s[1156] ? (f.ledigUdenLoen ? 4194304 : 8388608) : 0) + (s[1156] ? (s[87] ? 33554432 : 67108864) : 0), s[1156] ? (f.arbejdsgiverTilbyderDeltid ? 2 : 1) : 0, s[794] + s[520], s[313], s[314], s[790] + (s[498] ? (s[115] ? s[499] : s[74] ? s[571] : s[934]) : 0) + (s[1360] ? (s[1361] ? 8192 : 0) + (s[1362] ? 16384 : 0) : 0) + (s[1360] ? (s[1363] ? 65536 : 0) + (s[291] ? 131072 : 0) + (s[316] ? 262144 : 0) : 0) + (s[1360] ? (s[1364] ? 524288 : 1048576) : 0) + (s[1365] ? (s[1361] ? 4194304 : 0) + (s[1362] ? 8388608 : 0) : 0) + (s[1365] ? (s[1363] ? 33554432 : 0) + (s[291] ? 67108864 : 0) + (s[316] ? 134217728 : 0) : 0), (s[1365] ? (s[1364] ? 1 : 2) : 0) + (s[1366] ? (s[1361] ? 8 : 0) + (s[1362] ? 16 : 0) : 0) + (s[1366] ? (s[1363] ? 64 : 0) + (s[291] ? 128 : 0) + (s[316] ? 256 : 0) : 0) + (s[1366] ? (s[1364] ? 512 : 1024) : 0), s[301], s[302], s[800] + s[520] + (s[839] ? (s[303] ? 8192 : 0) + (s[305] ? 16384 : 0) + s[1003] : 0) + (s[839] ? (s[1367] ? 65536 : 0) + (s[1368] ? 131072 : 0) : 0) + (s[839] ? (s[1363] ? 524288 : 0) + (s[291] ? 1048576 : 0) + (s[316] ? 2097152 : 0) : 0) + (s[839] ? (s[1369] ? 4194304 : 8388608) : 0), s[798], s[799], s[789] + s[520] + (s[839] ? s[810] : 0) + (s[839] ? s[1026] : 0), s[787], s[788], s[793] + s[614], s[791], s[792], s[803] + s[614] + (s[913] ? s[502] : 0) + (s[913] ? (s[262] ? 65536 : 131072) : 0) + (s[913] ? (s[1370] ? 524288 : 0) + (s[1371] ? 1048576 : 0) : 0) + (s[913] ? (s[1372] ? 4194304 : 0) + (s[1373] ? 8388608 : 0) + (s[1374] ? 16777216 : 0) : 0) + (s[913] ? (s[1375] ? 33554432 : 0) + (s[1376] ? 67108864 : 0) + (s[320] ? 134217728 : 0) : 0), (s[913] ? s[750] : 0) + (s[913] ? s[1377] : 0) + (s[913] ? s[1378] : 0) + (s[913] ? s[1379] : 0) + (s[913] ? s[1380] : 0) + (s[923] ? s[827] : 0) + (s[923] ? (s[262] ? 262144 : 524288) : 0) + (s[923] ? (s[1370] ? 2097152 : 0) + (s[1371] ? 4194304 : 0) : 0) + (s[923] ? (s[1372] ? 16777216 : 0) + (s[1373] ? 33554432 : 0) + (s[1374] ? 67108864 : 0) : 0) + (s[923] ? (s[1375] ? 134217728 : 0) + (s[1376] ? 268435456 : 0) + (s[320] ? 536870912 : 0) : 0), (s[923] ? s[750] : 0) + (s[923] ? s[1377] : 0) + (s[923] ? s[1378] : 0) + (s[923] ? s[1379] : 0) + (s[923] ? s[1380] : 0), s[807] + (s[65] ? s[1344] : 0) + s[502] + (s[1381] ? (s[1382] ? 65536 : 0) + (s[1383] ? 131072 : 0) + s[940] : 0) + (s[1381] ? (s[1384] ? 524288 : 1048576) : 0) + (s[1381] ? (f.skyldesLoenmodtageren ? 4194304 : 8388608) : 0) + (s[1381] ? (f.forkertVejledning ? 33554432 : 67108864) : 0), (s[1381] ? (f.saerligeOmstaendighederForRefusion ? 1 : 2) : 0) + (s[1385] ? (s[1382] ? 8 : 0) + (s[1383] ? 16 : 0) + s[547] : 0) + (s[1385] ? (s[1384] ? 64 : 128) : 0) + (s[1385] ? (f.skyldesLoenmodtageren ? 512 : 1024) : 0) + (s[1385] ? (f.forkertVejledning ? 4096 : 8192) : 0) + (s[1385] ? (f.saerligeOmstaendighederForRefusion ? 32768 : 65536) : 0) + (s[1386] ? (s[1382] ? 262144 : 0) + (s[1383] ? 524288 : 0) + s[870] : 0) + (s[1386] ? (s[1387] ? 2097152 : 4194304) : 0) + (s[1386] ? (f.nemrefusionNede ? 16777216 : 33554432) : 0) + (s[1386] ? (f.skyldesLoenmodtageren ? 134217728 : 268435456) : 0), (s[1386] ? (f.forkertVejledning ? 1 : 2) : 0) + (s[1386] ? (f.saerligeOmstaendighederForRefusion ? 8 : 16) : 0) + (s[1388] ? (s[1382] ? 64 : 0) + (s[1383] ? 128 : 0) + s[862] : 0) + (s[1388] ? (s[1387] ? 512 : 1024) : 0) + (s[1388] ? (f.nemrefusionNede ? 4096 : 8192) : 0) + (s[1388] ? (f.skyldesLoenmodtageren ? 32768 : 65536) : 0) + (s[1388] ? (f.forkertVejledning ? 262144 : 524288) : 0) + (s[1388] ? (f.saerligeOmstaendighederForRefusion ? 2097152 : 4194304) : 0), s[806] + (s[65] ? (s[498] ? (s[115] ? s[499] : s[265] ? s[571] : s[243] ? s[1310] : s[1170]) : 0) : 0) + s[502] + (s[1389] ? (s[1390] ? 65536 : 0) + (s[1391] ? 131072 : 0) + (s[1392] ? 262144 : 0) : 0) + (s[1389] ? (s[1393] ? 524288 : 0) + (s[1394] ? 1048576 : 0) + s[920] : 0) + (s[1389] ? (s[326] ? 4194304 : 0) + (s[330] ? 8388608 : 0) + s[551] : 0) + (s[1389] ? (s[327] ? 33554432 : 0) + (s[328] ? 67108864 : 0) + (s[329] ? 134217728 : 0) : 0), (s[1395] ? (s[1390] ? 1 : 0) + (s[1391] ? 2 : 0) + (s[1392] ? 4 : 0) : 0) + (s[1395] ? (s[1393] ? 8 : 0) + (s[1394] ? 16 : 0) + s[547] : 0) + (s[1395] ? (s[326] ? 64 : 0) + (s[330] ? 128 : 0) + s[862] : 0) + (s[1395] ? (s[327] ? 512 : 0) + (s[328] ? 1024 : 0) + (s[329] ? 2048 : 0) : 0) + (s[1396] ? (s[1397] ? 4096 : 0) + (s[1398] ? 8192 : 0) + (s[1392] ? 16384 : 0) : 0) + (s[1396] ? (s[1399] ? 32768 : 0) + (s[1400] ? 65536 : 0) + s[868] : 0) + (s[1396] ? (s[1401] ? 262144 : 0) + (s[1402] ? 524288 : 0) + s[870] : 0) + (s[1396] ? (s[327] ? 2097152 : 0) + (s[328] ? 4194304 : 0) + (s[329] ? 8388608 : 0) : 0), s[804], s[805]] }
}
