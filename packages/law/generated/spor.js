// Written from the law by `npm run compile`. Change the law, not this.
import { ALL_DAYS, FIRST_DAY, NEVER, NO_DAYS, allPeriods, countDays, dayReaching, dropFirst, from, holidayTable, intersectTable, monthEndOver, monthStart, onWeekdays, periods, quotient, runEnd, runStart, sameDays, shiftDays, shiftMonths, sum, without } from '@sagsvej/rules/runtime'
const SATS_1 = (day) => day < 16804 ? (day < 14977 ? (day < 13885 ? (day < 13514 ? 333500 : 341500) : (day < 14249 ? 351500 : (day < 14613 ? 362500 : 376000))) : (day < 15712 ? (day < 15341 ? 383000 : 394000) : (day < 16076 ? 400500 : (day < 16440 ? 407500 : 413500)))) : (day < 18631 ? (day < 17532 ? (day < 17168 ? 418000 : 424500) : (day < 17903 ? 430000 : (day < 18267 ? 435500 : 440500))) : (day < 19723 ? (day < 18995 ? 446000 : (day < 19359 ? 446500 : 455000)) : (day < 20094 ? 469500 : (day < 20458 ? 486500 : 508500))))

const HELLIGDAGE_1 = holidayTable([{"on":{"month":1,"day":1}},{"on":{"easter":-3}},{"on":{"easter":-2}},{"on":{"easter":0}},{"on":{"easter":1}},{"on":{"easter":26},"to":19722},{"on":{"easter":39}},{"on":{"easter":49}},{"on":{"easter":50}},{"on":{"month":12,"day":25}},{"on":{"month":12,"day":26}}], [1, 2, 3, 4, 5, 6])

function svar_1(f, s) {
  // SDL.6.1: Første fraværsdag (SDL § 6, stk. 1)
  const v0 = periods(f.fravaer, (r_fravaer) => r_fravaer.omfang === 'fuldt' || r_fravaer.omfang === 'delvist')
  s[198] = v0
  const v1 = runStart(v0, f.vurderingsdato)
  s[0] = v1
  const v2 = v1 >= 13332 /* 2006-07-03 */
  s[475] = v2
  const v3 = periods(f.fravaer, (r_fravaer) => r_fravaer.omfang === 'fuldt')
  const v4 = dayReaching(v3, v1, 1)
  const v5 = runEnd(v0, f.vurderingsdato)
  s[4] = v5
  const v6 = v5 >= v4
  s[798] = v6
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
  s[478] = v29
  const v30 = f.uddannelseUnderSygdom === 'foer'
  s[803] = v30
  const v31 = f.uddannelseUnderSygdom === 'begyndt_under'
  s[805] = v31
  const v32 = f.undervisningstimer <= 600
  s[806] = v32
  const v33 = v31 && v32 && f.uddannelsePasserMedBehandling && !(f.uddannelseUdskyderRevalidering)
  s[804] = v33
  const v34 = f.uddannelseUnderSygdom === 'opfoelgning'
  s[808] = v34
  const v35 = !v29 && (v30 || v33) || v29 && (v30 || v33 || v34)
  const v36 = f.uddannelseUnderSygdom === 'ingen'
  s[477] = v36
  const BEK937_27 = !v36 && (!v28 || v35)
  s[327] = BEK937_27
  const BEK937_27_nej = !v36 && (!v28 || !v35)
  s[328] = BEK937_27_nej
  const BEK937_27_ir = v36 || !v28
  s[329] = BEK937_27_ir
  // SDL.7.2: Det mindste fravær (SDL § 7, stk. 2)
  const v40 = f.persongruppe === 'loenmodtager'
  s[65] = v40
  const v41 = f.timerDuKanArbejde === 0
  s[482] = v41
  const v42 = f.normalTimerPrUge - f.timerDuKanArbejde
  s[308] = v42
  const v43 = v42 >= 400
  s[483] = v43
  const v44 = v41 || v43
  s[481] = v44
  const v45 = v40 && v44
  s[812] = v45
  const v46 = f.persongruppe === 'selvstaendig'
  s[83] = v46
  const v47 = f.andelAfArbejdetDuKan <= 5000
  s[302] = v47
  const v48 = v46 && v47
  s[814] = v48
  const v49 = f.persongruppe === 'ledig' || f.persongruppe === 'ingen'
  s[815] = v49
  const v50 = f.vurderingsdato >= 15706 /* 2013-01-01 */
  s[122] = v50
  const v51 = f.ansatFra >= 15706 /* 2013-01-01 */
  s[826] = v51
  const v52 = f.ansatIFleksjob && v51
  s[825] = v52
  const v53 = v44 || v52
  s[824] = v53
  const v54 = v40 && v53
  s[822] = v54
  const v55 = !v50 && (v45 || v48 || v49) || v50 && (v54 || v48 || v49)
  const SDL_7_2 = !v28 || v55
  s[341] = SDL_7_2
  const SDL_7_2_nej = !v28 || !v55
  s[342] = SDL_7_2_nej
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
  s[384] = SDL_24_3_eksakt
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
  s[838] = v7
  const v8 = !s[3] && s[4] < v6
  s[839] = v8
  const v9 = v7 && !s[3]
  const v10 = s[5] && !s[3] && v6 >= NEVER
  const v11 = v9 ? v5 : NEVER
  const v12 = v8 ? NEVER : v6
  const v13 = v9 ? (v8 || v10 ? Math.max(v6, v12) : v6) : v12
  const v14 = v9 || v8 || v10
  const v15 = monthEndOver(s[2], 12, 182, s[0])
  const v16 = monthEndOver(s[1], 12, 182, s[0])
  const v17 = !s[3] && s[4] >= v15
  s[840] = v17
  const v18 = !s[3] && s[4] < v16
  s[841] = v18
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
  s[848] = v2
  const v3 = !s[3] && v1 > 16251 /* 2014-06-30 */
  s[847] = v3
  const v4 = !s[3] && s[4] >= v0
  s[860] = v4
  const v5 = !s[3] && s[4] < v1
  s[861] = v5
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
  s[864] = v24
  const v25 = !s[3] && s[4] < v21
  s[865] = v25
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
  s[867] = v48
  const v49 = !s[3] && s[4] < v47
  s[868] = v49
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
  s[869] = v59
  const v60 = !s[3] && s[4] < v58
  s[870] = v60
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
  s[849] = v76
  const v77 = !s[3] && countDays(s[7], 15979 /* 2013-10-01 */, 16251 /* 2014-06-30 */) <= 110
  s[850] = v77
  const v78 = v2 || v77
  s[11] = v78
  const v79 = (v3 || s[5]) && (v76 || s[5]) && (v3 || v76)
  s[10] = v79
}

function svar_4(f, s) {
  // SDL.24.1: Revurderingstidspunktet (SDL § 24, stk. 1)
  const v0 = !s[3] && countDays(s[2], 15979 /* 2013-10-01 */, 16251 /* 2014-06-30 */) > 154
  s[855] = v0
  const v1 = !s[3] && countDays(s[1], 15979 /* 2013-10-01 */, 16251 /* 2014-06-30 */) <= 154
  s[856] = v1
  const v2 = s[8] || v1
  s[853] = v2
  const v3 = (s[9] || s[5]) && (v0 || s[5]) && (s[9] || v0)
  s[852] = v3
  const v4 = s[10] || v3
  s[845] = v4
  const v5 = (s[11] || s[5]) && (v2 || s[5]) && (s[11] || v2)
  s[846] = v5
  const v6 = s[12] || s[13] || v5
  s[844] = v6
  const v7 = !s[12] && (s[14] || s[5]) && (v4 || s[5])
  s[489] = v7
  const v8 = v7 && !v6
  s[488] = v8
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
  const v25 = !(f.forlaengelseErAfgjort) && (v13 && SDL_24_1_ir || SDL_24_1_ir && !((!SDL_24_1_er || !SDL_24_1_ir && v15 === v16) && SDL_24_1_er && (!SDL_24_1_er || f.vurderingsdato === v15)))
  s[490] = v25
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
  s[493] = v34
  const v35 = v24 && v33 && v34
  const v36 = v24 && v27 >= 20485 /* 2026-02-01 */ && v30
  s[234] = v36
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
  s[492] = v45
  const v46 = v24 && v29 && v45
  const v47 = v24 && v27 >= 13545 /* 2007-02-01 */ && v31
  const v48 = v26 <= 16251 /* 2014-06-30 */
  s[491] = v48
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
  s[881] = v56
  const v57 = SDL_27_1_3_uger_er && SDL_27_1_3_uger < f.laegensSkoenUgerTilArbejde
  s[882] = v57
  const v58 = !(f.underLaegebehandling) || !(f.laegensSkoenErSikkert) || v57
  const v59 = f.underLaegebehandling && f.laegensSkoenErSikkert && (v56 || SDL_27_1_2_ir)
  const v60 = f.laegensSkoenUgerTilArbejde <= 364
  s[885] = v60
  const v61 = f.underLaegebehandling && f.laegensSkoenErSikkert && v60
  const v62 = f.laegensSkoenUgerTilArbejde <= 728
  s[886] = v62
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
  s[892] = v0
  const v1 = s[35] <= 16974 /* 2016-06-22 */
  s[893] = v1
  const v2 = s[36] && s[37] >= 16953 /* 2016-06-01 */ && v1
  const v3 = s[35] <= 20634 /* 2026-06-30 */
  s[894] = v3
  const v4 = s[36] && s[37] >= 16975 /* 2016-06-23 */ && v3
  const v5 = s[36] && s[37] >= 20635 /* 2026-07-01 */ && s[38]
  const SDL_27_1_7_2 = s[39] || v2 || v4 && f.arbejdsevnenKanAabenbartIkkeForbedres || v5
  s[415] = SDL_27_1_7_2
  const SDL_27_1_7_2_nej = s[39] || s[36] && s[40] && v0 || v2 || v4 && !(f.arbejdsevnenKanAabenbartIkkeForbedres) || v5
  s[416] = SDL_27_1_7_2_nej
  const SDL_27_1_7_2_ir = s[39] || v2 || v5 || s[41]
  s[417] = SDL_27_1_7_2_ir
  // SDL.27.1.7: Forlængelse ved sag om førtidspension (SDL § 27, stk. 1, nr. 7)
  const SDL_27_1_7 = s[39] || s[42] && f.foertidspensionssagPaabegyndt || s[43] && f.foertidspensionssagPaabegyndt || s[44] && (f.ansoegningOmFoertidspension || SDL_27_1_7_2)
  s[235] = SDL_27_1_7
  const SDL_27_1_7_nej = s[39] || s[42] && !(f.foertidspensionssagPaabegyndt) || s[43] && !(f.foertidspensionssagPaabegyndt) || s[44] && !(f.ansoegningOmFoertidspension) && (SDL_27_1_7_2_nej || SDL_27_1_7_2_ir)
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
  s[907] = v38
  const v39 = !s[3] && shiftDays(s[59], -56) < f.ansatFra
  s[908] = v39
  const v40 = v39 || f.andetFravaerSeneste8Uger
  s[906] = v40
  const v41 = (v38 || s[5]) && !(f.andetFravaerSeneste8Uger)
  s[905] = v41
  const v42 = f.timerHosArbejdsgiveren >= 7400
  s[910] = v42
  const v43 = v40 || !v42
  s[904] = v43
  const v44 = v41 && v42
  s[903] = v44
  const v45 = v42 && f.genansat && f.paaArbejdeDaSygdommenKom
  s[911] = v45
  const v46 = v44 || v45
  const v47 = v43 && !v45
  const v48 = s[61] >= 15012 /* 2011-02-07 */
  s[78] = v48
  const v49 = !s[3] && v48 && s[62]
  s[73] = v49
  const SDL_30_2 = s[63] || v37 && v46 || v49 && v46
  s[424] = SDL_30_2
  const SDL_30_2_nej = s[63] || v37 && v47 || v49 && v47
  s[425] = SDL_30_2_nej
  const SDL_30_2_ir = s[63] || s[64]
  s[69] = SDL_30_2_ir
  // SDL.30.fleksjob: Ingen arbejdsgiverperiode i fleksjob (SDL § 32, stk. 1, nr. 5)
  const SDL_30_fleksjob = f.ansatIFleksjob && (s[63] || v37 || v49)
  s[426] = SDL_30_fleksjob
  const SDL_30_fleksjob_nej = f.ansatIFleksjob && s[63]
  s[427] = SDL_30_fleksjob_nej
  const SDL_30_fleksjob_ir = !(f.ansatIFleksjob) || SDL_30_2_ir
  s[428] = SDL_30_fleksjob_ir
  // SDL.30: Ret over for arbejdsgiveren (SDL § 30, stk. 1)
  const v56 = !s[3] && s[60] && s[62]
  s[86] = v56
  const v57 = !(f.ansatIFleksjob) || SDL_30_fleksjob_nej
  s[916] = v57
  const v58 = f.ansatIFleksjob && (SDL_30_fleksjob || SDL_30_fleksjob_ir)
  s[917] = v58
  const SDL_30 = s[63] || v56 && s[65] && (SDL_30_2 || SDL_30_2_ir) && v57
  s[70] = SDL_30
  const SDL_30_nej = s[63] || v56 && (!s[65] || SDL_30_2_nej || v58)
  s[71] = SDL_30_nej
  // SDL.30.1: Arbejdsgiverperioden (SDL § 30, stk. 1)
  const v61 = s[59] <= 13604 /* 2007-04-01 */
  s[918] = v61
  const v62 = !s[3] && s[60] && v61
  const v63 = s[59] <= 14031 /* 2008-06-01 */
  s[919] = v63
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
  s[498] = v17
  const v18 = !s[3] && s[60] && v17
  const v19 = !s[3] && shiftDays(s[61], -91) >= f.tilknyttetArbejdsmarkedetFra
  s[927] = v19
  const v20 = !s[3] && shiftDays(s[59], -91) < f.tilknyttetArbejdsmarkedetFra
  s[928] = v20
  const v21 = f.timerSeneste13Uger >= 12000
  s[930] = v21
  const v22 = SDL_31_1_er && SDL_31_1 < f.vurderingsdato
  s[504] = v22
  const v23 = SDL_31_1_er && SDL_31_1_hoej >= f.vurderingsdato
  s[505] = v23
  const v24 = s[71] || v22
  s[502] = v24
  const v25 = s[70] || s[69]
  s[112] = v25
  const v26 = v25 && (v23 || SDL_31_1_ir) && (s[70] || v23)
  s[79] = v26
  const v27 = s[69] && SDL_31_1_ir
  s[503] = v27
  const v28 = v20 || !v21 || v26
  s[926] = v28
  const v29 = v24 || v27
  s[80] = v29
  const v30 = (v19 || s[5]) && v21 && v29
  s[925] = v30
  const v31 = f.uddannelsensLaengde >= 18
  s[506] = v31
  const v32 = !s[3] && s[61] >= f.uddannelseAfsluttet
  s[507] = v32
  const v33 = !s[3] && s[59] < f.uddannelseAfsluttet
  s[508] = v33
  const v34 = shiftMonths(f.uddannelseAfsluttet, 1)
  const v35 = !s[3] && v34 >= s[59]
  s[499] = v35
  const v36 = !s[3] && v34 < s[61]
  s[500] = v36
  const v37 = !(f.erhvervsmaessigUddannelse) || !v31 || v33 || v36
  s[84] = v37
  const v38 = f.erhvervsmaessigUddannelse && v31 && (v32 || s[5]) && (v35 || s[5])
  s[85] = v38
  const v39 = !s[3] && s[61] >= 15523 /* 2012-07-02 */ && s[74]
  const v40 = !s[3] && shiftDays(s[61], -182) >= f.tilknyttetArbejdsmarkedetFra
  s[935] = v40
  const v41 = !s[3] && shiftDays(s[59], -182) < f.tilknyttetArbejdsmarkedetFra
  s[936] = v41
  const v42 = f.timerSeneste26Uger >= 24000
  s[937] = v42
  const v43 = v41 || !v42 || v26
  s[934] = v43
  const v44 = (v40 || s[5]) && v42 && v29
  s[933] = v44
  const v45 = shiftMonths(s[75], -6)
  const v46 = shiftMonths(s[76], -6)
  const v47 = sum(f.timerPrMaaned, (r_timerPrMaaned) => { const r0_0 = !s[3] && r_timerPrMaaned.maaned >= v45; const r0_1 = !s[3] && r_timerPrMaaned.maaned < s[76]; return (r0_0 || s[5]) && (r0_1 || s[5]) && (r0_0 || r0_1) ? r_timerPrMaaned.timer : 0 }) >= 24000
  s[956] = v47
  const v48 = sum(f.timerPrMaaned, (r_timerPrMaaned) => { const r0_0 = !s[3] && r_timerPrMaaned.maaned >= v45; const r0_1 = !s[3] && r_timerPrMaaned.maaned < s[76]; const r0_2 = (r0_0 || s[5]) && (r0_1 || s[5]) && (r0_0 || r0_1); return r0_2 ? (r0_2 && !(!s[3] && r_timerPrMaaned.maaned < v46 || !s[3] && r_timerPrMaaned.maaned >= s[75]) && !s[5] ? r_timerPrMaaned.timer : 0) : 0 }) >= 24000
  s[957] = v48
  const v49 = sum(f.timerPrMaaned, (r_timerPrMaaned) => { const r0_0 = !s[3] && r_timerPrMaaned.maaned >= v45; const r0_1 = !s[3] && r_timerPrMaaned.maaned < s[76]; return (r0_0 || s[5]) && (r0_1 || s[5]) && (r0_0 || r0_1) && r_timerPrMaaned.timer >= 4000 ? 1 : 0 }) >= 5
  s[958] = v49
  const v50 = sum(f.timerPrMaaned, (r_timerPrMaaned) => { const r0_0 = !s[3] && r_timerPrMaaned.maaned >= v45; const r0_1 = !s[3] && r_timerPrMaaned.maaned < s[76]; const r0_2 = (r0_0 || s[5]) && (r0_1 || s[5]) && (r0_0 || r0_1); const r0_3 = r_timerPrMaaned.timer >= 4000; const r0_4 = r0_2 && r0_3; return r0_4 ? (r0_4 && !(r0_2 && !r0_3 || !s[3] && r_timerPrMaaned.maaned < v46 || !s[3] && r_timerPrMaaned.maaned >= s[75] || s[5] && !r0_3) && !(s[5] && r0_3) ? 1 : 0) : 0 }) >= 5
  s[959] = v50
  const v51 = !v48 || !v50
  s[955] = v51
  const v52 = v47 && v49
  s[954] = v52
  const v53 = 6 + f.maanederDerSesBortFra
  const v54 = -v53
  const v55 = shiftMonths(s[75], v54)
  const v56 = shiftMonths(s[76], v54)
  const v57 = sum(f.timerPrMaaned, (r_timerPrMaaned) => { const r0_0 = !s[3] && r_timerPrMaaned.maaned < s[76]; const r0_1 = !s[3] && r_timerPrMaaned.maaned >= v55; return (r0_1 || s[5]) && (r0_0 || s[5]) && (r0_1 || r0_0) ? r_timerPrMaaned.timer : 0 }) >= 24000
  s[962] = v57
  const v58 = sum(f.timerPrMaaned, (r_timerPrMaaned) => { const r0_0 = !s[3] && r_timerPrMaaned.maaned < s[76]; const r0_1 = !s[3] && r_timerPrMaaned.maaned >= v55; const r0_2 = (r0_1 || s[5]) && (r0_0 || s[5]) && (r0_1 || r0_0); return r0_2 ? (r0_2 && !(!s[3] && r_timerPrMaaned.maaned < v56 || !s[3] && r_timerPrMaaned.maaned >= s[75]) && !s[5] ? r_timerPrMaaned.timer : 0) : 0 }) >= 24000
  s[963] = v58
  const v59 = sum(f.timerPrMaaned, (r_timerPrMaaned) => { const r0_0 = !s[3] && r_timerPrMaaned.maaned < s[76]; const r0_1 = !s[3] && r_timerPrMaaned.maaned >= v55; return (r0_1 || s[5]) && (r0_0 || s[5]) && (r0_1 || r0_0) && r_timerPrMaaned.timer >= 4000 ? 1 : 0 }) >= 5
  s[964] = v59
  const v60 = sum(f.timerPrMaaned, (r_timerPrMaaned) => { const r0_0 = !s[3] && r_timerPrMaaned.maaned < s[76]; const r0_1 = r_timerPrMaaned.timer >= 4000; const r0_2 = !s[3] && r_timerPrMaaned.maaned >= v55; const r0_3 = (r0_2 || s[5]) && (r0_0 || s[5]) && (r0_2 || r0_0); const r0_4 = r0_3 && r0_1; return r0_4 ? (r0_4 && !(r0_3 && !r0_1 || !s[3] && r_timerPrMaaned.maaned < v56 || !s[3] && r_timerPrMaaned.maaned >= s[75] || s[5] && !r0_1) && !(s[5] && r0_1) ? 1 : 0) : 0 }) >= 5
  s[965] = v60
  const v61 = !v58 || !v60
  s[961] = v61
  const v62 = v57 && v59
  s[960] = v62
  const v63 = v52 || v62
  s[952] = v63
  const v64 = v51 && v61
  s[953] = v64
  const v65 = !(f.iBeskaeftigelse) || v64 || v26
  s[951] = v65
  const v66 = f.iBeskaeftigelse && v63 && v29
  s[950] = v66
  const SDL_32_1 = s[63] || v18 && (v30 || f.dagpengeretHvisRask || v38 || f.elevILoennetPraktik || f.ansatIFleksjob) || v39 && (v44 || f.dagpengeretHvisRask || v38 || f.elevILoennetPraktik || f.ansatIFleksjob) || s[77] && (v66 || f.dagpengeretHvisRask || v38 || f.elevILoennetPraktik || f.ansatIFleksjob)
  s[82] = SDL_32_1
  const SDL_32_1_nej = s[63] || v18 && v28 && !(f.dagpengeretHvisRask) && v37 && !(f.elevILoennetPraktik) && !(f.ansatIFleksjob) || v39 && v43 && !(f.dagpengeretHvisRask) && v37 && !(f.elevILoennetPraktik) && !(f.ansatIFleksjob) || s[77] && v65 && !(f.dagpengeretHvisRask) && v37 && !(f.elevILoennetPraktik) && !(f.ansatIFleksjob)
  s[81] = SDL_32_1_nej
}

function svar_7(f, s) {
  // SDL.42.1: Beskæftigelseskravet for selvstændige (SDL § 42)
  const v0 = f.maanederSomSelvstaendig >= 6
  s[971] = v0
  const v1 = f.maanederSomSelvstaendig + f.maanederSomLoenmodtagerFoer >= 6
  s[972] = v1
  const v2 = v0 || v1
  s[970] = v2
  const v3 = v2 && f.drevetSenesteMaaned
  s[969] = v3
  const v4 = f.timerIVirksomheden >= 1850
  s[973] = v4
  const v5 = v3 && v4
  s[976] = v5
  const v6 = s[59] <= 15705 /* 2012-12-31 */
  s[510] = v6
  const v7 = !s[3] && s[78] && v6
  const v8 = s[59] <= 15883 /* 2013-06-27 */
  s[512] = v8
  const v9 = !s[3] && s[61] >= 15706 /* 2013-01-01 */ && v8
  const v10 = v5 || f.tilskudTilEgenVirksomhed
  const v11 = !s[3] && s[61] >= 15884 /* 2013-06-28 */ && s[62]
  const SDL_42_1 = s[63] || s[72] && v5 || v7 && v5 || v9 && v10 || v11 && v10
  s[443] = SDL_42_1
  const SDL_42_1_nej = s[63] || s[72] && !v5 || v7 && !v5 || v9 && !v10 || v11 && !v10
  s[444] = SDL_42_1_nej
  // SDL.34.1: Ret ved arbejdsskade (SDL § 34, stk. 1)
  const v14 = !(f.arbejdsskade) || s[79]
  const v15 = f.arbejdsskade && s[80]
  const SDL_34_1 = s[63] || s[72] && v15 || s[73] && v15
  s[429] = SDL_34_1
  const SDL_34_1_nej = s[63] || s[72] && v14 || s[73] && v14
  s[430] = SDL_34_1_nej
  // SDL.32: Ret over for kommunen (SDL § 2, stk. 2)
  const v18 = !s[65] || s[81]
  s[979] = v18
  const v19 = s[65] && (s[82] || s[69])
  s[978] = v19
  const v20 = !s[83] || SDL_42_1_nej
  s[981] = v20
  const v21 = s[83] && (SDL_42_1 || s[69])
  s[980] = v21
  const v22 = f.persongruppe === 'ingen'
  s[255] = v22
  const v23 = !v22 || s[84]
  s[984] = v23
  const v24 = v22 && s[85]
  s[983] = v24
  const SDL_32 = s[63] || s[86] && (v19 || v21 || s[87] || v24 || SDL_34_1)
  s[114] = SDL_32
  const SDL_32_nej = s[63] || s[86] && v18 && v20 && !s[87] && v23 && (SDL_34_1_nej || s[69])
  s[115] = SDL_32_nej
  // SDL.3: Ophold i Danmark (SDL § 3)
  const v27 = f.vurderingsdato >= 17702 /* 2018-06-20 */
  s[986] = v27
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
  s[392] = SDL_24c_1
  const SDL_24c_1_nej = !s[88] || !v38
  s[393] = SDL_24c_1_nej
  // LAB.107.1: Ret til jobafklaringsforløb (LAB § 107)
  const v41 = f.vurderingsdato >= 16252 /* 2014-07-01 */
  s[173] = v41
  const v42 = s[96] || f.naaetFolkepensionsalder || s[97]
  s[1000] = v42
  const v43 = f.forlaengelseErAfgjort || v42 && s[98] || !v42 && s[99]
  s[174] = v43
  const v44 = !(f.forlaengelseErAfgjort) && (v42 && s[100] || !v42 && s[101])
  s[175] = v44
  const v45 = f.forlaengelseErAfgjort ? f.forlaengelsenSlutter : v42 ? s[102] : s[103]
  s[176] = v45
  const v46 = f.forlaengelseErAfgjort ? f.forlaengelsenSlutter : v42 ? s[104] : s[105]
  s[177] = v46
  const v47 = v43 && f.vurderingsdato >= v45
  s[998] = v47
  const v48 = v43 && f.vurderingsdato < v46
  s[999] = v48
  const v49 = v48 || v42 || s[106]
  s[997] = v49
  const v50 = s[107] || s[108]
  s[250] = v50
  const v51 = (v47 || v44) && !v42 && v50
  s[996] = v51
  const v52 = v51 || SDL_24a_1
  s[994] = v52
  const v53 = SDL_24a_1_nej || SDL_24a_1_ir
  s[194] = v53
  const v54 = v49 && v53
  s[995] = v54
  const v55 = v51 || SDL_24a_1 || SDL_24c_1
  s[1002] = v55
  const v56 = v49 && v53 && (SDL_24c_1_nej || !s[88])
  s[1003] = v56
  const LAB_107_1 = !s[88] || v41 && (!v37 && v33 && v52 || v37 && v33 && v55)
  s[330] = LAB_107_1
  const LAB_107_1_nej = !s[88] || !v41 || !v37 && (s[95] || v54) || v37 && (s[95] || v56)
  s[331] = LAB_107_1_nej
  // LAB.110.1: Jobafklaringsforløbets længste varighed (LAB § 110, stk. 1)
  const v59 = f.jobafklaringStartede >= 16252 /* 2014-07-01 */
  s[1012] = v59
  const v60 = f.jobafklaringStartede >= 17532 /* 2018-01-01 */
  s[1013] = v60
  const v61 = shiftMonths(f.jobafklaringStartede, 24)
  const v62 = shiftDays(v61, -1)
  const v63 = f.jobafklaringStartede >= 18262 /* 2020-01-01 */
  s[1014] = v63
  const v64 = allPeriods(f.barselUnderJobafklaring)
  const v65 = without(ALL_DAYS, v64)
  const v66 = dayReaching(v65, f.jobafklaringStartede, v61 === NEVER ? Infinity : v61 - f.jobafklaringStartede)
  const LAB_110_1 = v59 ? (v60 ? (v63 ? v66 : Math.min(v62, v66)) : v62) : FIRST_DAY
  s[616] = LAB_110_1
  const LAB_110_1_hoej = v59 ? (v60 ? (v63 ? v66 : Math.max(v62, v66)) : v62) : NEVER
  s[617] = LAB_110_1_hoej
  const LAB_110_1_ir = !(f.erIJobafklaring) || !v59
  s[332] = LAB_110_1_ir
  // SDL.2.1: Hvem kan få sygedagpenge (SDL § 2, stk. 1)
  const SDL_2_1 = s[63] || s[86] && (s[65] || s[83] || s[87] || f.arbejdsskade || v24)
  s[116] = SDL_2_1
  const SDL_2_1_nej = s[63] || s[86] && !s[65] && !s[83] && !s[87] && !(f.arbejdsskade) && v23
  s[120] = SDL_2_1_nej
}

function svar_8(f, s) {
  // SDL.2: Ret til sygedagpenge (SDL § 2)
  const v0 = s[109] && s[110] >= f.vurderingsdato
  s[1024] = v0
  const v1 = s[109] && s[111] < f.vurderingsdato
  s[1025] = v1
  const v2 = s[71] || v1
  s[1022] = v2
  const v3 = s[112] && (v0 || s[113]) && (s[70] || v0)
  s[1021] = v3
  const v4 = v3 || s[114]
  s[1019] = v4
  const v5 = (v2 || s[69]) && (s[115] || s[69]) && (v2 || s[115])
  s[1020] = v5
  const SDL_2 = s[63] || s[86] && (s[116] || s[69]) && (v4 || s[69]) && s[117] && s[118] && (s[116] || v4 || s[119] || s[89])
  s[333] = SDL_2
  const SDL_2_nej = s[63] || s[86] && (s[120] || v5 || s[121] || s[95])
  s[334] = SDL_2_nej
  const SDL_2_ir = s[63] || s[86] && s[69] && !s[88] || s[64]
  s[335] = SDL_2_ir
  // SDL.7.1.ferieaftale: Ferien kan aftales med kommunen (SDL § 7, stk. 1)
  const v9 = f.feriePasserMedForloebet && f.ferieIndenForFerieloven
  const SDL_7_1_ferieaftale = !s[88] || v9
  s[336] = SDL_7_1_ferieaftale
  const SDL_7_1_ferieaftale_nej = !s[88] || !v9
  s[337] = SDL_7_1_ferieaftale_nej
  // SDL.7.1.genoptagelse: Sygedagpenge igen efter ferien fra (SDL § 7, stk. 1)
  const v12 = periods(f.afbrydelser, (r_afbrydelser) => r_afbrydelser.slags === 'ferie')
  const v13 = shiftDays(runEnd(v12, f.vurderingsdato), 1)
  const SDL_7_1_genoptagelse = s[88] ? v13 : FIRST_DAY
  s[626] = SDL_7_1_genoptagelse
  const SDL_7_1_genoptagelse_hoej = s[88] ? v13 : NEVER
  s[627] = SDL_7_1_genoptagelse_hoej
  const SDL_7_1_genoptagelse_ir = !(f.ferieAftalt) || !s[88]
  s[338] = SDL_7_1_genoptagelse_ir
  // SDL.7.1.ny: Ferien gør det til en ny sygemelding (SDL § 7, stk. 1)
  const SDL_7_1_ny = !s[88] || !(f.ferieAftalt)
  s[339] = SDL_7_1_ny
  const SDL_7_1_ny_nej = !s[88] || f.ferieAftalt
  s[340] = SDL_7_1_ny_nej
  // SDL.7.3: Fra hvornår arbejdsevnen ses bredere (SDL § 7, stk. 3)
  const v19 = shiftMonths(s[59], 3)
  s[164] = v19
  const v20 = shiftMonths(s[61], 3)
  s[165] = v20
  const v21 = f.saerligeGrundeTilAndetTidspunkt || !s[3]
  const v22 = !(f.saerligeGrundeTilAndetTidspunkt) && s[5]
  const SDL_7_3 = s[63] ? FIRST_DAY : f.saerligeGrundeTilAndetTidspunkt ? f.bredVurderingsdag : v19
  s[631] = SDL_7_3
  const SDL_7_3_hoej = s[63] ? NEVER : f.saerligeGrundeTilAndetTidspunkt ? f.bredVurderingsdag : v20
  s[632] = SDL_7_3_hoej
  const v25 = f.persongruppe === 'loenmodtager' || f.persongruppe === 'selvstaendig'
  s[517] = v25
  const SDL_7_3_er = v25 && (s[63] || s[72] && v21 || s[73] && v21)
  s[343] = SDL_7_3_er
  const SDL_7_3_ir = !v25 || s[63] || s[72] && v22 || s[73] && v22 || s[64]
  s[344] = SDL_7_3_ir
  // SDL.7.5: Stop, når helbredet er stationært (SDL § 7, stk. 5, 2. pkt.)
  const v28 = !s[122] && f.helbredetErStationaert && f.arbejdsevnenErAfklaret && !(f.berettigetTilRevalidering) && !(f.berettigetTilFleksjob) && !(f.berettigetTilFoertidspension) || s[122] && f.helbredetErStationaert && f.arbejdsevnenErAfklaret && !(f.berettigetTilRevalidering) && !(f.berettigetTilFleksjob) && !(f.berettigetTilFoertidspension) && !(f.berettigetTilRessourceforloeb)
  const SDL_7_5 = !s[88] || v28
  s[345] = SDL_7_5
  const SDL_7_5_nej = !s[88] || !v28
  s[346] = SDL_7_5_nej
  // SDL.7a.1: Arbejdsgiverens samtale skal være holdt (SDL § 7 a, stk. 1-3)
  const v31 = s[59] <= 14612 /* 2010-01-03 */
  s[526] = v31
  const v32 = !s[3] && s[60] && v31
  const v33 = !s[3] && s[61] >= 14613 /* 2010-01-04 */ && s[123]
  const v34 = allPeriods(f.fravaer)
  const v35 = runStart(v34, f.vurderingsdato)
  const v36 = shiftDays(v35, 56) >= f.fratraedelsesdag
  s[1041] = v36
  const v37 = f.fratraeder && v36
  s[1040] = v37
  const v38 = v37 ? NEVER : shiftDays(v35, 28)
  const SDL_7a_1 = s[63] ? FIRST_DAY : v33 || s[73] ? v38 : NEVER
  s[635] = SDL_7a_1
  const SDL_7a_1_hoej = s[63] ? NEVER : v32 ? NEVER : v38
  s[636] = SDL_7a_1_hoej
  const SDL_7a_1_er = s[65] && (s[63] || v32 || v33 || s[73])
  s[347] = SDL_7a_1_er
  const SDL_7a_1_ir = !s[65] || s[69]
  s[325] = SDL_7a_1_ir
  // SDL.7c: Tidlig opfølgning (SDL § 7 c, stk. 1)
  const v43 = f.vurderingsdato >= 16440 /* 2015-01-05 */
  s[126] = v43
  const v44 = f.tidligOpfoelgningOensketAf === 'arbejdsgiver'
  s[1045] = v44
  const v45 = shiftDays(s[59], 35)
  s[279] = v45
  const v46 = shiftDays(s[61], 35)
  s[280] = v46
  const v47 = !s[3] && shiftDays(v46, -1) >= f.tidligOpfoelgningBedtOm
  s[1046] = v47
  const v48 = !s[3] && shiftDays(v45, -1) < f.tidligOpfoelgningBedtOm
  s[1047] = v48
  const v49 = f.tidligOpfoelgningOensketAf === 'sygemeldt'
  s[1048] = v49
  const v50 = v49 && !(f.ventesRaskInden8Uger)
  const SDL_7c = v43 && (!v43 || v44 && !(f.ventesRaskInden8Uger) && (v47 || s[5]) && f.oenskerTidligOpfoelgning || !v44 && v50)
  s[135] = SDL_7c
  const SDL_7c_nej = v43 && (!v43 || v44 && (f.ventesRaskInden8Uger || v48 || !(f.oenskerTidligOpfoelgning)) || !v44 && !v50)
  s[136] = SDL_7c_nej
  // SDL.10a: Der skal udfyldes et oplysningsskema (SDL § 10 a)
  const v53 = !s[124] || !(f.fikSygedagpengeVedLivstruende && f.sagenErBelyst)
  const SDL_10a = !s[88] || v53
  s[348] = SDL_10a
  const SDL_10a_nej = !s[88] || !v53
  s[349] = SDL_10a_nej
  // SDL.11.3: Oplysningsskemaet skal være besvaret (SDL § 11, stk. 3)
  const v56 = f.oplysningsskemaSendt >= 13332 /* 2006-07-03 */
  s[350] = v56
  const v57 = shiftDays(f.oplysningsskemaSendt, 8)
  const SDL_11_3 = v56 ? v57 : FIRST_DAY
  s[640] = SDL_11_3
  const SDL_11_3_hoej = v56 ? v57 : NEVER
  s[641] = SDL_11_3_hoej
  // SDL.12.1.1: Kategori 1 (SDL § 12, stk. 1, nr. 1)
  const v60 = shiftDays(shiftDays(s[59], 56), -1)
  s[130] = v60
  const v61 = shiftDays(shiftDays(s[61], 56), -1)
  s[131] = v61
  const v62 = !s[3] && v61 >= f.forventetRask
  s[535] = v62
  const v63 = !s[3] && v60 < f.forventetRask
  s[536] = v63
  const v64 = !s[3] && v61 >= f.vurderingsdato
  s[537] = v64
  const v65 = !s[3] && v60 < f.vurderingsdato
  s[538] = v65
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
  const SDL_12_1_1_nej = !s[88] || !v43 && !(f.tilbagevendenForestaar) || v43 && (v68 || v66)
  s[132] = SDL_12_1_1_nej
  const SDL_12_1_1_ir = !s[88] || v43 && v69
  s[133] = SDL_12_1_1_ir
  // SDL.11a.1: Lægeattest før den første samtale (SDL § 11 a, stk. 1)
  const v73 = f.vurderingsdato >= 18262 /* 2020-01-01 */
  s[160] = v73
  const SDL_11a_1 = !s[88] || !v43 && f.laegeattestNoedvendig || v43 && (!v73 && SDL_12_1_1_nej || v73 && f.laegeattestNoedvendig)
  s[351] = SDL_11a_1
  const SDL_11a_1_nej = !s[88] || !v43 && !(f.laegeattestNoedvendig) || v43 && (!v73 && SDL_12_1_1 || v73 && !(f.laegeattestNoedvendig))
  s[352] = SDL_11a_1_nej
  const SDL_11a_1_ir = !s[88] || v43 && !v73 && SDL_12_1_1_ir
  s[353] = SDL_11a_1_ir
}

function svar_9(f, s) {
  // SDL.12.1.2: Kategori 2 (SDL § 12, stk. 1, nr. 2)
  const v0 = f.vurderingsdato >= 20089 /* 2025-01-01 */
  s[138] = v0
  const v1 = !(f.tilbagevendenForestaar) && f.risikoForLangtForloeb
  const v2 = s[125] || s[5]
  const SDL_12_1_2 = !s[88] || !s[126] && v1 || s[126] && (!v0 && v2 && !(f.behovForTvaerfagligIndsats) || v0 && !s[127] && s[125])
  s[168] = SDL_12_1_2
  const SDL_12_1_2_nej = !s[88] || !s[126] && !v1 || s[126] && (!v0 && (s[128] || f.behovForTvaerfagligIndsats) || v0 && (s[127] || s[128]))
  s[163] = SDL_12_1_2_nej
  const SDL_12_1_2_ir = !s[88] || s[126] && v0 && s[129]
  s[162] = SDL_12_1_2_ir
  // SDL.12.1.3: Kategori 3 (SDL § 12, stk. 1, nr. 3)
  const v6 = !(f.tilbagevendenForestaar) && !(f.risikoForLangtForloeb)
  const SDL_12_1_3 = !s[88] || !s[126] && v6 || s[126] && !v0 && v2 && f.behovForTvaerfagligIndsats
  s[354] = SDL_12_1_3
  const SDL_12_1_3_nej = !s[88] || !s[126] && !v6 || s[126] && (v0 || s[128] || !(f.behovForTvaerfagligIndsats))
  s[355] = SDL_12_1_3_nej
  // SDL.13f.1: Ingen opfølgning i et kortere forløb (SDL § 13 f, stk. 1-3)
  const v9 = f.fratraedelsesdag >= f.vurderingsdato
  s[547] = v9
  const v10 = f.fratraeder && !v9
  s[546] = v10
  const v11 = s[65] && !v10
  s[544] = v11
  const v12 = f.holdteSamtaler >= 1
  s[169] = v12
  const v13 = shiftDays(shiftDays(f.foersteOpfoelgningssamtale, 91), -1)
  s[171] = v13
  const v14 = v13 >= f.forventetRask
  s[548] = v14
  const v15 = v13 >= f.vurderingsdato
  s[549] = v15
  const v16 = v11 && v12 && f.forudsigeligtForloeb && v14 && v15
  s[161] = v16
  const v17 = shiftDays(shiftDays(s[59], 182), -1)
  s[170] = v17
  const v18 = shiftDays(shiftDays(s[61], 182), -1)
  s[172] = v18
  const v19 = !s[3] && v18 >= f.forventetRask
  s[1071] = v19
  const v20 = !s[3] && v17 < f.forventetRask
  s[1072] = v20
  const v21 = !v11 || v20 || f.opfoelgningOenskes
  s[1070] = v21
  const v22 = v11 && (v19 || s[5]) && !(f.opfoelgningOenskes)
  s[1069] = v22
  const v23 = !s[3] && v18 >= f.vurderingsdato
  s[1073] = v23
  const v24 = !s[3] && v17 < f.vurderingsdato
  s[1074] = v24
  const v25 = v21 || f.opfoelgningAlligevel || v24
  s[140] = v25
  const v26 = v22 && !(f.opfoelgningAlligevel) && (v23 || s[5])
  s[141] = v26
  const v27 = !s[3] && s[59] < 20635 /* 2026-07-01 */
  s[541] = v27
  const v28 = !s[3] && s[61] >= 20635 /* 2026-07-01 */
  s[542] = v28
  const v29 = !s[127] || v28
  s[540] = v29
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
  s[356] = SDL_13b_1_er
  const SDL_13b_1 = s[144] ? (s[145] ? Math.min(s[146], s[147]) : s[147]) : s[146]
  s[647] = SDL_13b_1
  const SDL_13b_1_hoej = s[144] ? (s[145] ? Math.max(s[148], s[149]) : s[149]) : s[148]
  s[648] = SDL_13b_1_hoej
  const SDL_13b_1_ir = s[142] && (s[150] || s[140] && s[151] || s[140] && s[152]) || !s[143] && (!s[88] || s[153] || s[126] && (!s[127] && s[150] || s[127] && (s[137] && s[151] || !s[138] && !((!s[154] || !s[151] && s[155] === s[156]) && s[154] && s[155] === NEVER) || s[137] && s[152] || !s[138] && !((!s[157] || !s[152] && s[158] === s[159]) && s[157] && s[158] === NEVER))))
  s[357] = SDL_13b_1_ir
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
  s[650] = SDL_13b_1_antal
  const SDL_13b_1_antal_hoej = s[142] ? (v18 ? Math.max(v15, v16) : v16) : v15
  s[651] = SDL_13b_1_antal_hoej
  const SDL_13b_1_antal_er = s[160] && (s[142] || v18)
  s[358] = SDL_13b_1_antal_er
  const SDL_13b_1_antal_ir = !s[160] || !s[143] && (!s[160] || !s[138] && s[133] || s[138] && (!s[127] && (s[137] && s[133] || !s[138] && !((!v4 || !s[133] && v5 === v6) && v4 && v5 === 1)) || s[127] && !s[138]))
  s[359] = SDL_13b_1_antal_ir
  // SDL.13b.1.naeste: Den næste opfølgning skal være sket (SDL § 13 b, stk. 1)
  const v23 = f.vurderingsdato >= 15012 /* 2011-02-07 */
  s[480] = v23
  const v24 = f.vurderingsdato >= 14407 /* 2009-06-12 */
  s[550] = v24
  const v25 = shiftDays(f.senesteOpfoelgningssamtale, 28)
  const v26 = shiftDays(f.senesteOpfoelgningssamtale, 56)
  const v27 = Math.max(v25, v26)
  const v28 = Math.min(v25, v26)
  const v29 = s[162] && v28 >= v27
  const v30 = s[163] || v29
  const v31 = s[163] ? (v29 ? Math.min(v26, v27) : v26) : v27
  const v32 = s[163] ? (v29 ? Math.max(v26, v28) : v26) : v28
  const v33 = f.holdteSamtaler >= 2
  s[1118] = v33
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
  s[1115] = v47
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
  s[653] = SDL_13b_1_naeste
  const SDL_13b_1_naeste_hoej = s[142] ? NEVER : s[88] ? (v24 ? (v23 ? (s[126] ? (s[160] ? (s[138] ? (s[127] ? NEVER : s[139] ? NEVER : v55) : v55) : s[134] ? NEVER : v25) : s[168] ? (v43 ? Math.max(v25, v45) : v25) : v45) : NEVER) : s[168] ? (v30 ? Math.max(v25, v32) : v25) : v32) : NEVER
  s[654] = SDL_13b_1_naeste_hoej
  const SDL_13b_1_naeste_er = s[169] && (s[142] || v62)
  s[360] = SDL_13b_1_naeste_er
  const SDL_13b_1_naeste_ir = !s[169] || s[142] && !s[161] && v49 || !s[143] && (!s[88] || !v24 && s[162] && v25 !== v26 || v24 && (!v23 || !s[126] && (s[163] && v36 || s[162] && !((!v35 || !v36 && v37 === v38) && v35 && v25 === v37)) || s[126] && (!s[160] && s[133] && v25 !== NEVER || s[160] && (!s[138] && v57 || s[138] && !s[127] && (s[137] && v57 || !s[138] && !((!v56 || !v57 && v54 === v55) && v56 && v54 === NEVER))))))
  s[361] = SDL_13b_1_naeste_ir
  // SDL.13b.5: Opfølgning uden kontakt (standby) (SDL § 13 b, stk. 5)
  const v67 = f.vurderingsdato >= 15070 /* 2011-04-06 */
  s[1122] = v67
  const v68 = f.vurderingsdato >= 15208 /* 2011-08-22 */
  s[1123] = v68
  const SDL_13b_5 = !v23 || !v67 && f.sygdomForhindrerKontakt || v67 && (!v68 || f.kontaktUhensigtsmaessig)
  s[362] = SDL_13b_5
  const SDL_13b_5_nej = !v23 || !v67 && !(f.sygdomForhindrerKontakt) || v67 && (!v68 || !(f.kontaktUhensigtsmaessig))
  s[363] = SDL_13b_5_nej
  const SDL_13b_5_ir = !v23 || v67 && !v68
  s[364] = SDL_13b_5_ir
}

function svar_12(f, s) {
  // SDL.13f.1.dag: Grænsen for de kortere forløb (SDL § 13 f, stk. 1)
  const v0 = s[138] ? (s[127] ? s[170] : s[171]) : FIRST_DAY
  const v1 = s[138] ? (s[127] ? s[172] : s[171]) : NEVER
  const v2 = s[3] ? s[171] : Math.min(s[171], s[170])
  const v3 = s[3] ? s[171] : Math.max(s[171], s[172])
  const v4 = !s[143] && (!s[138] || !s[127] || !s[3])
  const SDL_13f_1_dag = s[142] ? (v4 ? Math.min(v0, v2) : v2) : v0
  s[658] = SDL_13f_1_dag
  const SDL_13f_1_dag_hoej = s[142] ? (v4 ? Math.max(v1, v3) : v3) : v1
  s[659] = SDL_13f_1_dag_hoej
  const SDL_13f_1_dag_er = s[138] && (s[142] || v4)
  s[365] = SDL_13f_1_dag_er
  const SDL_13f_1_dag_ir = !s[138] || s[142] && s[5] || !s[143] && (!s[138] || s[127] && s[5])
  s[366] = SDL_13f_1_dag_ir
  // SDL.21.1.1: Bortfald, når du ikke medvirker (SDL § 21, stk. 1, nr. 1)
  const v9 = f.udebliver && !(f.rimeligGrund)
  s[1125] = v9
  const v10 = v9 && f.skriftligtOrienteret
  const SDL_21_1_1 = !s[88] || v10
  s[367] = SDL_21_1_1
  const SDL_21_1_1_nej = !s[88] || !v10
  s[368] = SDL_21_1_1_nej
  // SDL.21a: Du må sige nej til behandlingen (SDL § 21 a)
  const v13 = f.afviser === 'operation' || f.afviser === 'medicin' || f.afviser === 'anden_laegebehandling'
  s[1134] = v13
  const v14 = f.vurderingsdato >= 18078 /* 2019-07-01 */
  s[555] = v14
  const v15 = f.afviser === 'operation' || f.afviser === 'medicin'
  s[1137] = v15
  const v16 = f.afviser === 'anden_laegebehandling'
  s[1139] = v16
  const v17 = v16 && f.tilsvarendeIndgribende
  s[1138] = v17
  const v18 = s[173] && (!v14 && v13 && f.andenVurderingIndhentet || v14 && (v15 || v17))
  const SDL_21a = !s[88] || v18
  s[377] = SDL_21a
  const SDL_21a_nej = !s[88] || !v18
  s[378] = SDL_21a_nej
  // SDL.21.1.2: Bortfald, når du siger nej til behandling (SDL § 21, stk. 1, nr. 2)
  const v21 = f.afviser === 'operation' || f.afviser === 'medicin' || f.afviser === 'anden_laegebehandling' || f.afviser === 'indlaeggelse'
  s[1144] = v21
  const v22 = v21 && f.noedvendigBehandling
  s[1143] = v22
  const v23 = f.afviser === 'optraening'
  s[556] = v23
  const v24 = v23 && f.hensigtsmaessigOptraening
  s[1145] = v24
  const v25 = v22 || v24
  s[1142] = v25
  const SDL_21_1_2 = !s[88] || v25 && f.opfordret && (SDL_21a_nej || !s[88]) && f.skriftligtOrienteret
  s[369] = SDL_21_1_2
  const SDL_21_1_2_nej = !s[88] || !v25 || !(f.opfordret) || SDL_21a || !(f.skriftligtOrienteret)
  s[370] = SDL_21_1_2_nej
  // SDL.21.1.3: Bortfald, når adfærden forhaler helbredelsen (SDL § 21, stk. 1, nr. 3)
  const SDL_21_1_3 = !s[88] || f.forhalerHelbredelsen
  s[371] = SDL_21_1_3
  const SDL_21_1_3_nej = !s[88] || !(f.forhalerHelbredelsen)
  s[372] = SDL_21_1_3_nej
  // SDL.21.4.dag: Du skal opfylde betingelserne igen (SDL § 21, stk. 4)
  const v30 = shiftDays(f.underrettetOmBortfald, 28)
  const SDL_21_4_dag = s[88] ? v30 : FIRST_DAY
  s[665] = SDL_21_4_dag
  const SDL_21_4_dag_hoej = s[88] ? v30 : NEVER
  s[666] = SDL_21_4_dag_hoej
  // SDL.21.4: Sygedagpengene bliver genoptaget (SDL § 21, stk. 4)
  const v33 = SDL_21_4_dag_hoej >= f.opfyldtIgen
  s[1154] = v33
  const v34 = SDL_21_4_dag >= f.opfyldtIgen
  s[1155] = v34
  const v35 = f.vurderingsdato >= 15398 /* 2012-02-28 */
  s[557] = v35
  const v36 = f.vurderingsdato >= 15517 /* 2012-06-26 */
  s[558] = v36
  const SDL_21_4 = !s[88] || !v35 && v33 || v35 && (!v36 || (v33 || !s[88]) && !(f.genoptagetFoer))
  s[373] = SDL_21_4
  const SDL_21_4_nej = !s[88] || !v35 && !v34 || v35 && (!v36 || !v34 || f.genoptagetFoer)
  s[374] = SDL_21_4_nej
  const SDL_21_4_ir = !s[88] || !v35 && !s[88] || v35 && !v36
  s[375] = SDL_21_4_ir
  // SDL.21.4.fra: Sygedagpengene bliver genoptaget fra (SDL § 21, stk. 4)
  const v40 = shiftDays(f.opfyldtIgen, 1)
  const SDL_21_4_fra = s[88] ? v40 : FIRST_DAY
  s[668] = SDL_21_4_fra
  const SDL_21_4_fra_hoej = s[88] ? v40 : NEVER
  s[669] = SDL_21_4_fra_hoej
  const SDL_21_4_fra_ir = !s[88] || SDL_21_4_nej || SDL_21_4_ir
  s[376] = SDL_21_4_fra_ir
  // SDL.24.1.ophør: Tidligste stop af udbetalingen (SDL § 24, stk. 1)
  const v44 = f.vurderingsdato >= 16688 /* 2015-09-10 */
  s[559] = v44
  const SDL_24_1_ophoer_er = !v44 || !(f.ophoerErAfgjort) || s[174]
  s[379] = SDL_24_1_ophoer_er
  const SDL_24_1_ophoer_ir = !v44 || f.ophoerErAfgjort && s[175]
  s[380] = SDL_24_1_ophoer_ir
  const SDL_24_1_ophoer = v44 ? (f.ophoerErAfgjort ? Math.max(s[176], f.ophoerAfgjortDen) : NEVER) : FIRST_DAY
  s[673] = SDL_24_1_ophoer
  const SDL_24_1_ophoer_hoej = v44 ? (f.ophoerErAfgjort ? Math.max(s[177], f.ophoerAfgjortDen) : NEVER) : NEVER
  s[674] = SDL_24_1_ophoer_hoej
  // SDL.24.1.revurdering: Revurdering før sygedagpengene stopper (SDL § 24, stk. 1)
  const v49 = s[99] && s[103] <= 13331 /* 2006-07-02 */
  const v50 = s[103] <= 16251 /* 2014-06-30 */
  s[1161] = v50
  const SDL_24_1_revurdering = s[178] && (v49 || s[99] && s[105] >= 16252 /* 2014-07-01 */ && s[103] <= 2147483646)
  s[381] = SDL_24_1_revurdering
  const SDL_24_1_revurdering_nej = s[178] && (v49 || s[99] && s[105] >= 13332 /* 2006-07-03 */ && v50)
  s[382] = SDL_24_1_revurdering_nej
  const SDL_24_1_revurdering_ir = s[178] && (v49 || s[101] || s[99] && s[105] === NEVER) || s[179] || s[101]
  s[383] = SDL_24_1_revurdering_ir
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
  s[560] = v8
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
  s[561] = v16
  const v17 = !s[3] && v15 && v16
  const v18 = s[59] <= 19173 /* 2022-06-30 */
  s[562] = v18
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
  s[476] = v0
  const v1 = s[3] || !s[5] && v0
  s[254] = v1
  const v2 = s[180] && s[181] < NEVER
  s[1175] = v2
  const v3 = s[180] && s[182] >= NEVER
  s[1176] = v3
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
  s[1177] = v16
  const v17 = s[184] && s[186] >= NEVER
  s[1178] = v17
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
  const SDL_33_1_er = s[63] || s[86] && (s[65] && (v10 || v11 || v12) || !s[65] && (s[87] && (v24 || v25 || v26) || !s[87] && (s[83] && (f.arbejdsskade && !s[3] || !(f.arbejdsskade) && s[188]) || !s[83] && !s[3])))
  s[315] = SDL_33_1_er
  const SDL_33_1 = s[63] ? FIRST_DAY : s[65] ? (v10 ? (v13 ? Math.min(v4, v14) : v4) : v14) : s[87] ? (v24 ? (v27 ? Math.min(v18, v28) : v18) : v28) : s[83] ? (f.arbejdsskade ? s[59] : s[189]) : s[59]
  s[316] = SDL_33_1
  const SDL_33_1_hoej = s[63] ? NEVER : s[65] ? (v10 ? (v13 ? Math.max(v5, v15) : v5) : v15) : s[87] ? (v24 ? (v27 ? Math.max(v19, v29) : v19) : v29) : s[83] ? (f.arbejdsskade ? s[61] : s[190]) : s[61]
  s[317] = SDL_33_1_hoej
  const SDL_33_1_ir = s[63] || s[86] && (s[65] && (v2 && v7 || v3 && s[5] || s[183] && s[5] || s[183] && !((!v6 || !v7 && v4 === v5) && v1 && (v6 && !s[3] || !v6 && s[3]) && (!v6 || s[59] === v4))) || !s[65] && (s[87] && (v16 && v21 || v17 && s[5] || s[187] && s[5] || s[187] && !((!v20 || !v21 && v18 === v19) && v1 && (v20 && !s[3] || !v20 && s[3]) && (!v20 || s[59] === v18))) || !s[87] && (s[83] && (f.arbejdsskade && s[5] || !(f.arbejdsskade) && s[191]) || !s[83] && s[5]))) || s[64]
  s[318] = SDL_33_1_ir
  // SDL.24a.2: Første dag i jobafklaring ved ny sygemelding (SDL § 24 a, stk. 2-5)
  const v34 = !s[3] && s[192]
  const SDL_24a_2 = v34 ? FIRST_DAY : s[83] ? s[59] : SDL_33_1
  s[680] = SDL_24a_2
  const SDL_24a_2_hoej = v34 ? NEVER : s[83] ? s[61] : SDL_33_1_hoej
  s[681] = SDL_24a_2_hoej
  const SDL_24a_2_er = s[193] && (v34 || s[90] && (s[83] && !s[3] || !s[83] && SDL_33_1_er))
  s[385] = SDL_24a_2_er
  const SDL_24a_2_ir = s[193] && (v34 || s[90] && (s[83] && s[5] || !s[83] && SDL_33_1_ir) || s[64]) || s[194]
  s[386] = SDL_24a_2_ir
  // SDL.24a.6: Sygedagpenge i stedet for jobafklaring ved livstruende sygdom (SDL § 24 a, stk. 6)
  const SDL_24a_6 = !s[88] || s[124] && (s[193] || s[195]) && f.laegenVurdererLivstruende
  s[387] = SDL_24a_6
  const SDL_24a_6_nej = !s[88] || !s[124] || s[196] || !(f.laegenVurdererLivstruende)
  s[388] = SDL_24a_6_nej
  // SDL.24b.1: Fra jobafklaring til sygedagpenge ved livstruende sygdom (SDL § 24 b, stk. 1)
  const v41 = s[124] && f.erIJobafklaring && f.laegenVurdererLivstruende && f.opfylderBeskaeftigelseskravetVedLivstruende
  const SDL_24b_1 = !s[88] || v41
  s[389] = SDL_24b_1
  const SDL_24b_1_nej = !s[88] || !v41
  s[390] = SDL_24b_1_nej
  // SDL.24b.2: Første dag med sygedagpenge i stedet for jobafklaring (SDL § 24 b, stk. 2)
  const v44 = shiftDays(f.laegenVurderedeLivstruendeDen, 56) >= f.bedtOmSygedagpengeDen
  s[1183] = v44
  const v45 = v44 ? f.laegenVurderedeLivstruendeDen : f.bedtOmSygedagpengeDen
  const SDL_24b_2 = s[124] ? v45 : FIRST_DAY
  s[685] = SDL_24b_2
  const SDL_24b_2_hoej = s[124] ? v45 : NEVER
  s[686] = SDL_24b_2_hoej
  const SDL_24b_2_ir = SDL_24b_1 && !s[124] || SDL_24b_1_nej || !s[88]
  s[391] = SDL_24b_2_ir
  // SDL.26.1.uger: Krævet arbejdsdygtighed før ny ret (SDL § 26, stk. 1)
  const v49 = !s[3] && s[78] && s[192]
  s[200] = v49
  const SDL_26_1_uger = s[63] ? -Infinity : v49 || s[90] ? (s[90] ? 0 : 91) : 91
  s[695] = SDL_26_1_uger
  const SDL_26_1_uger_hoej = s[63] ? Infinity : s[72] ? 91 : v49 ? 91 : 0
  s[696] = SDL_26_1_uger_hoej
  const SDL_26_1_uger_er = s[63] || s[72] || v49 || s[90]
  s[399] = SDL_26_1_uger_er
  // SDL.26.1: Ny ret, når retten er brugt op (SDL § 26, stk. 1)
  const v53 = SDL_26_1_uger_er && f.arbejdsdygtigUgerEfterOphoer >= SDL_26_1_uger
  s[201] = v53
  const v54 = SDL_26_1_uger_er && f.arbejdsdygtigUgerEfterOphoer < SDL_26_1_uger_hoej
  s[202] = v54
  const v55 = s[115] || s[107]
  s[1189] = v55
  const v56 = s[197] && (s[106] || s[108]) && (s[114] || s[106])
  s[1188] = v56
  const v57 = s[69] && s[108]
  s[1190] = v57
  const v58 = v53 || v56
  const v59 = (v54 || s[69]) && (v55 || v57) && (v54 || v55)
  const v60 = s[69] && v57
  const v61 = f.ugerISammenhaengendeSygeperiode <= 364
  s[1186] = v61
  const v62 = f.retErOpbrugt && !v61
  s[565] = v62
  const SDL_26_1 = v62 && (s[63] || s[72] && v58 || v49 && v58 || s[90])
  s[394] = SDL_26_1
  const SDL_26_1_nej = v62 && (s[63] || s[72] && v59 || v49 && v59)
  s[395] = SDL_26_1_nej
  const SDL_26_1_ir = !v62 || s[63] || s[72] && v60 || v49 && v60 || s[64]
  s[396] = SDL_26_1_ir
}

function svar_15(f, s) {
  // SDL.26.1.covid: Covid-forlængelse i 3 måneder (SDL § 26, stk. 1-2)
  const v0 = Math.max(s[103], 18330 /* 2020-03-09 */)
  s[566] = v0
  const v1 = Math.max(s[105], 18330 /* 2020-03-09 */)
  s[567] = v1
  const v2 = v0 <= 18808 /* 2021-06-30 */
  s[568] = v2
  const v3 = s[99] && v2
  const v4 = s[99] && s[105] >= 18330 /* 2020-03-09 */
  s[1200] = v4
  const v5 = s[99] && s[103] < 18330 /* 2020-03-09 */
  s[1201] = v5
  const v6 = s[99] && s[103] <= 18535 /* 2020-09-30 */
  s[1203] = v6
  const v7 = s[99] && s[105] > 18535 /* 2020-09-30 */
  s[1204] = v7
  const v8 = v5 || v7
  s[1198] = v8
  const v9 = (v4 || s[101]) && (v6 || s[101]) && (v4 || v6)
  s[1197] = v9
  const v10 = countDays(s[198], 18330 /* 2020-03-09 */, 18330 /* 2020-03-09 */) >= 1
  s[1208] = v10
  const v11 = v4 || !v10 || !(f.fortsatRet9Marts2020)
  s[1206] = v11
  const v12 = (v5 || s[101]) && v10 && f.fortsatRet9Marts2020
  s[1205] = v12
  const v13 = v9 || v12
  s[1195] = v13
  const v14 = (v8 || s[101]) && v11
  s[1196] = v14
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
  s[1160] = v42
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
  s[692] = SDL_26_1_fra
  const v53 = v8 ? (v49 ? Math.max(v46, v48) : v46) : v48
  const SDL_26_1_fra_hoej = v21 ? (v50 ? Math.max(s[105], v53) : s[105]) : v53
  s[693] = SDL_26_1_fra_hoej
  const SDL_26_1_fra_er = v44 && (v21 || v8 || v49)
  s[397] = SDL_26_1_fra_er
  const SDL_26_1_fra_ir = v44 && (v28 || s[101] && !(v43 && v45 === v46 && s[99] && (!s[99] || s[103] === v45))) || v35
  s[398] = SDL_26_1_fra_ir
  // SDL.26.2: Ny ret for pensionister, når retten er brugt op (SDL § 26, stk. 1)
  const v57 = f.ugerISammenhaengendeSygeperiode <= 182
  s[1211] = v57
  const v58 = f.retErOpbrugt && !v57 && s[199]
  s[1210] = v58
  const SDL_26_2 = v58 && (s[63] || s[72] || s[200] && s[201] || s[90])
  s[400] = SDL_26_2
  const SDL_26_2_nej = v58 && (s[63] || s[72] || s[200] && s[202])
  s[401] = SDL_26_2_nej
  const SDL_26_2_ir = !v58 || s[63] || s[72] || s[200] && s[69] || s[64]
  s[402] = SDL_26_2_ir
}

function svar_16(f, s) {
  // SDL.26.3.covid: Covid-forlængelse i 3 måneder mere (SDL § 26, stk. 3)
  const v0 = Math.max(18330 /* 2020-03-09 */, s[203])
  s[569] = v0
  const v1 = Math.max(18330 /* 2020-03-09 */, s[204])
  s[570] = v1
  const v2 = v0 <= 18808 /* 2021-06-30 */
  s[571] = v2
  const v3 = s[205] && v2
  const v4 = s[205] && s[99]
  const v5 = s[206] || s[101]
  s[1219] = v5
  const v6 = v4 && s[103] < s[204]
  s[1217] = v6
  const v7 = v4 && s[105] >= s[203]
  s[1218] = v7
  const v8 = s[205] && s[204] >= 18443 /* 2020-06-30 */
  s[1222] = v8
  const v9 = s[205] && s[203] < 18443 /* 2020-06-30 */
  s[1223] = v9
  const v10 = s[205] && s[203] <= 18535 /* 2020-09-30 */
  s[1224] = v10
  const v11 = s[205] && s[204] > 18535 /* 2020-09-30 */
  s[1225] = v11
  const v12 = v9 || v11
  s[1221] = v12
  const v13 = (v8 || s[206]) && (v10 || s[206]) && (v8 || v10)
  s[1220] = v13
  const v14 = v7 || v12
  s[1216] = v14
  const v15 = (v6 || v5) && (v13 || s[206]) && (v6 || v13)
  s[1215] = v15
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
  s[1229] = v35
  const v36 = Math.max(f.forlaengelsenSlutter, 18330 /* 2020-03-09 */)
  s[572] = v36
  const v37 = v36 >= 18809 /* 2021-07-01 */
  s[573] = v37
  const v38 = f.forlaengelsenSlutter <= 18535 /* 2020-09-30 */
  s[1230] = v38
  const v39 = v35 && v38
  s[1228] = v39
  const v40 = shiftDays(shiftMonths(shiftDays(f.forlaengelsenSlutter, 1), 3), -1)
  const v41 = v40 >= 18443 /* 2020-06-30 */
  s[1231] = v41
  const SDL_26a_1_covid = v37 ? f.forlaengelsenSlutter : v39 ? (v41 ? v40 : 18443 /* 2020-06-30 */) : f.forlaengelsenSlutter
  s[700] = SDL_26a_1_covid
  // SDL.26a.3.covid: Covid-forlængelse i 3 måneder mere efter en anden forlængelse (SDL § 26 a, stk. 3)
  const v43 = Math.max(18330 /* 2020-03-09 */, SDL_26a_1_covid)
  s[574] = v43
  const v44 = v43 >= 18809 /* 2021-07-01 */
  s[575] = v44
  const v45 = f.forlaengelsenSlutter >= SDL_26a_1_covid
  s[1235] = v45
  const v46 = SDL_26a_1_covid >= 18443 /* 2020-06-30 */
  s[1237] = v46
  const v47 = SDL_26a_1_covid <= 18535 /* 2020-09-30 */
  s[1238] = v47
  const v48 = v46 && v47
  s[1236] = v48
  const v49 = !v45 && v48
  s[1234] = v49
  const SDL_26a_3_covid_ir = v43 >= NEVER
  s[212] = SDL_26a_3_covid_ir
  const SDL_26a_3_covid = v44 ? SDL_26a_1_covid : v49 ? shiftDays(shiftMonths(shiftDays(SDL_26a_1_covid, 1), 3), -1) : SDL_26a_1_covid
  s[211] = SDL_26a_3_covid
}

function svar_17(f, s) {
  // SDL.26c.covid: Covid-forlængelse i 1 måned, oktober 2020 (SDL § 26 c, stk. 1-2)
  const v0 = Math.max(18330 /* 2020-03-09 */, s[207])
  s[576] = v0
  const v1 = Math.max(18330 /* 2020-03-09 */, s[208])
  s[577] = v1
  const v2 = v0 <= 18808 /* 2021-06-30 */
  s[578] = v2
  const v3 = s[209] && v2
  const v4 = s[209] && s[208] >= 18535 /* 2020-09-30 */
  s[1244] = v4
  const v5 = s[209] && s[207] < 18535 /* 2020-09-30 */
  s[1245] = v5
  const v6 = s[209] && s[207] <= 18566 /* 2020-10-31 */
  s[1246] = v6
  const v7 = s[209] && s[208] > 18566 /* 2020-10-31 */
  s[1247] = v7
  const v8 = v5 || v7
  s[1243] = v8
  const v9 = (v4 || s[210]) && (v6 || s[210]) && (v4 || v6)
  s[1242] = v9
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
  s[579] = v29
  const v30 = v29 >= 18809 /* 2021-07-01 */
  s[581] = v30
  const v31 = s[211] >= 18535 /* 2020-09-30 */
  const v32 = !s[212] && v31
  s[1252] = v32
  const v33 = !s[212] && !v31
  s[1253] = v33
  const v34 = s[211] <= 18566 /* 2020-10-31 */
  const v35 = !s[212] && v34
  s[1254] = v35
  const v36 = !s[212] && !v34
  s[1255] = v36
  const v37 = v33 || v36
  s[1251] = v37
  const v38 = (v32 || s[212]) && (v35 || s[212]) && (v32 || v35)
  s[1250] = v38
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
  s[580] = v48
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
  const v0 = f.forlaengelseErAfgjort && s[213] || !(f.forlaengelseErAfgjort) && s[214]
  s[582] = v0
  const v1 = f.forlaengelseErAfgjort && s[215] || !(f.forlaengelseErAfgjort) && s[216]
  s[583] = v1
  const v2 = f.forlaengelseErAfgjort ? s[217] : s[218]
  const v3 = f.forlaengelseErAfgjort ? s[219] : s[220]
  const v4 = Math.max(18330 /* 2020-03-09 */, v2)
  s[584] = v4
  const v5 = Math.max(18330 /* 2020-03-09 */, v3)
  s[585] = v5
  const v6 = v4 <= 18808 /* 2021-06-30 */
  s[586] = v6
  const v7 = v0 && v6
  const v8 = shiftDays(v2, 1)
  const v9 = shiftDays(v3, 1)
  const v10 = v0 && v9 >= 18567 /* 2020-11-01 */
  s[1261] = v10
  const v11 = v0 && v8 < 18567 /* 2020-11-01 */
  s[1262] = v11
  const v12 = v0 && v8 <= 18658 /* 2021-01-31 */
  s[1263] = v12
  const v13 = v0 && v9 > 18658 /* 2021-01-31 */
  s[1264] = v13
  const v14 = v11 || v13
  s[1260] = v14
  const v15 = (v10 || v1) && (v12 || v1) && (v10 || v12)
  s[1259] = v15
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
  s[403] = SDL_26f_covid_er
  const SDL_26f_covid = v29 ? (v30 ? Math.min(v2, v25) : v25) : v2
  s[704] = SDL_26f_covid
  const SDL_26f_covid_hoej = v29 ? (v30 ? Math.max(v3, v27) : v27) : v3
  s[705] = SDL_26f_covid_hoej
  const SDL_26f_covid_ir = v7 && v1 || v28 && v1 || v1 || v0 && v5 === NEVER
  s[404] = SDL_26f_covid_ir
  // SDL.26g.covid: Covid-forlængelse i stedet for jobafklaring, § 26 g (SDL § 26 g, stk. 1)
  const v35 = Math.max(18330 /* 2020-03-09 */, SDL_26f_covid)
  s[587] = v35
  const v36 = Math.max(18330 /* 2020-03-09 */, SDL_26f_covid_hoej)
  s[588] = v36
  const v37 = v35 <= 18808 /* 2021-06-30 */
  s[589] = v37
  const v38 = SDL_26f_covid_er && v37
  const v39 = shiftDays(SDL_26f_covid, 1)
  const v40 = shiftDays(SDL_26f_covid_hoej, 1)
  const v41 = SDL_26f_covid_er && v40 >= 18659 /* 2021-02-01 */
  s[1271] = v41
  const v42 = SDL_26f_covid_er && v39 < 18659 /* 2021-02-01 */
  s[1272] = v42
  const v43 = SDL_26f_covid_er && v39 <= 18686 /* 2021-02-28 */
  s[1273] = v43
  const v44 = SDL_26f_covid_er && v40 > 18686 /* 2021-02-28 */
  s[1274] = v44
  const v45 = v42 || v44
  s[1270] = v45
  const v46 = (v41 || SDL_26f_covid_ir) && (v43 || SDL_26f_covid_ir) && (v41 || v43)
  s[1269] = v46
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
  s[590] = v0
  const v1 = Math.max(18330 /* 2020-03-09 */, s[222])
  s[591] = v1
  const v2 = v0 <= 18808 /* 2021-06-30 */
  s[592] = v2
  const v3 = s[223] && v2
  const v4 = shiftDays(s[221], 1)
  const v5 = shiftDays(s[222], 1)
  const v6 = s[223] && v5 >= 18687 /* 2021-03-01 */
  s[1280] = v6
  const v7 = s[223] && v4 < 18687 /* 2021-03-01 */
  s[1281] = v7
  const v8 = s[223] && v4 <= 18747 /* 2021-04-30 */
  s[1282] = v8
  const v9 = s[223] && v5 > 18747 /* 2021-04-30 */
  s[1283] = v9
  const v10 = v7 || v9
  s[1279] = v10
  const v11 = (v6 || s[224]) && (v8 || s[224]) && (v6 || v8)
  s[1278] = v11
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
  s[405] = SDL_26h_covid_er
  const SDL_26h_covid = v25 ? (v26 ? Math.min(s[221], v21) : v21) : s[221]
  s[708] = SDL_26h_covid
  const SDL_26h_covid_hoej = v25 ? (v26 ? Math.max(s[222], v23) : v23) : s[222]
  s[709] = SDL_26h_covid_hoej
  const SDL_26h_covid_ir = v3 && s[224] || v24 && s[224] || s[224] || s[223] && v1 === NEVER
  s[406] = SDL_26h_covid_ir
  // SDL.26i.covid: Covid-forlængelse i stedet for jobafklaring, § 26 i (SDL § 26 i, stk. 1)
  const v31 = Math.max(18330 /* 2020-03-09 */, SDL_26h_covid)
  s[593] = v31
  const v32 = Math.max(18330 /* 2020-03-09 */, SDL_26h_covid_hoej)
  s[594] = v32
  const v33 = v31 <= 18808 /* 2021-06-30 */
  s[596] = v33
  const v34 = SDL_26h_covid_er && v33
  const v35 = shiftDays(SDL_26h_covid, 1)
  const v36 = shiftDays(SDL_26h_covid_hoej, 1)
  const v37 = SDL_26h_covid_er && v36 >= 18748 /* 2021-05-01 */
  s[1288] = v37
  const v38 = SDL_26h_covid_er && v35 < 18748 /* 2021-05-01 */
  s[1289] = v38
  const v39 = SDL_26h_covid_er && v35 <= 18808 /* 2021-06-30 */
  s[1290] = v39
  const v40 = SDL_26h_covid_er && v36 > 18808 /* 2021-06-30 */
  s[1291] = v40
  const v41 = v38 || v40
  s[1287] = v41
  const v42 = (v37 || SDL_26h_covid_ir) && (v39 || SDL_26h_covid_ir) && (v37 || v39)
  s[1286] = v42
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
  s[407] = SDL_26i_covid_er
  const SDL_26i_covid = v56 ? (v57 ? Math.min(SDL_26h_covid, v52) : v52) : SDL_26h_covid
  s[711] = SDL_26i_covid
  const SDL_26i_covid_hoej = v56 ? (v57 ? Math.max(SDL_26h_covid_hoej, v54) : v54) : SDL_26h_covid_hoej
  s[712] = SDL_26i_covid_hoej
  const SDL_26i_covid_ir = v34 && SDL_26h_covid_ir || v55 && SDL_26h_covid_ir || SDL_26h_covid_ir || SDL_26h_covid_er && v32 === NEVER
  s[408] = SDL_26i_covid_ir
  // SDL.27.1.2.uger: Længste forlængelse til afklaring (SDL § 27, stk. 1, nr. 2)
  const v62 = s[35] <= 14691 /* 2010-03-23 */
  s[1292] = v62
  const v63 = s[36] && s[40] && v62
  const v64 = s[36] && s[37] >= 14692 /* 2010-03-24 */ && s[225]
  const SDL_27_1_2_uger = s[39] ? -Infinity : v63 ? 182 : v64 ? 273 : s[43] ? 273 : 483
  s[718] = SDL_27_1_2_uger
  const SDL_27_1_2_uger_hoej = s[39] ? Infinity : v64 || s[226] ? (s[226] ? (s[44] ? 483 : 273) : 273) : 182
  s[719] = SDL_27_1_2_uger_hoej
  const SDL_27_1_2_uger_er = s[39] || v63 || v64 || s[43] || s[44]
  s[410] = SDL_27_1_2_uger_er
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
  s[725] = SDL_27_1_4_slut
  const SDL_27_1_4_slut_hoej = s[39] ? NEVER : s[42] ? NEVER : v2 ? NEVER : shiftDays(s[105], 182)
  s[726] = SDL_27_1_4_slut_hoej
  const SDL_27_1_4_slut_er = s[39] || s[42] || v1 || s[233] || s[234]
  s[413] = SDL_27_1_4_slut_er
  const SDL_27_1_4_slut_ir = s[39] || s[42] || s[43] && s[101] || s[234] || s[41]
  s[414] = SDL_27_1_4_slut_ir
  // SDL.27.1.slut: Forlængelsens seneste slut (SDL § 27, stk. 1)
  const v8 = s[50] || s[54] || s[55] || s[235]
  s[1295] = v8
  const v9 = s[236] && s[237] && s[238] && s[239] && (s[45] || s[47] || s[49] || s[240])
  s[1296] = v9
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
  s[732] = SDL_27_1_slut
  const SDL_27_1_slut_hoej = s[39] ? NEVER : v8 ? NEVER : v36
  s[733] = SDL_27_1_slut_hoej
  const SDL_27_1_slut_er = s[106] && (s[39] || s[227] && (v8 || v39 || v40))
  s[418] = SDL_27_1_slut_er
  const SDL_27_1_slut_ir = s[106] && (s[39] || s[227] && (v9 && v38 || s[249] && !((!v37 || !v38 && v35 === v36) && v37 && v35 === NEVER)) || s[41]) || s[250]
  s[419] = SDL_27_1_slut_ir
  // SDL.29.1: Forlængelse for pensionister m.fl. (SDL § 29)
  const SDL_29_1 = s[199] && !s[3] && (!s[251] || f.laegenVenterArbejdeInden26Uger)
  s[420] = SDL_29_1
  const SDL_29_1_nej = s[199] && !s[3] && (!s[251] || !(f.laegenVenterArbejdeInden26Uger))
  s[421] = SDL_29_1_nej
  const SDL_29_1_ir = !s[199] || s[3] || !s[251]
  s[422] = SDL_29_1_ir
  // SDL.35.2: Arbejdsgiveren betaler tidligst fra (SDL § 35, stk. 2)
  const v48 = shiftDays(f.sygemeldtTilArbejdsgiver, 1)
  const v49 = !(f.fyldestgoerendeBegrundelse) || !s[3]
  const v50 = f.fyldestgoerendeBegrundelse && s[5]
  const v51 = f.sygemeldtITide && !s[3] || !(f.sygemeldtITide) && (f.indsigelseModSenSygemelding && v49 || !(f.indsigelseModSenSygemelding) && !s[3])
  const v52 = f.sygemeldtITide && s[5] || !(f.sygemeldtITide) && (f.indsigelseModSenSygemelding && v50 || !(f.indsigelseModSenSygemelding) && s[5])
  const SDL_35_2 = s[63] ? FIRST_DAY : f.sygemeldtITide ? s[59] : f.indsigelseModSenSygemelding ? (f.fyldestgoerendeBegrundelse ? s[59] : v48) : s[59]
  s[745] = SDL_35_2
  const SDL_35_2_hoej = s[63] ? NEVER : f.sygemeldtITide ? s[61] : f.indsigelseModSenSygemelding ? (f.fyldestgoerendeBegrundelse ? s[61] : v48) : s[61]
  s[746] = SDL_35_2_hoej
  const SDL_35_2_er = s[70] && (s[63] || s[72] && v51 || s[73] && v51)
  s[431] = SDL_35_2_er
  const SDL_35_2_ir = s[70] && (s[63] || s[72] && v52 || s[73] && v52 || s[64]) || s[71] || s[69]
  s[432] = SDL_35_2_ir
  // SDL.35.3: Du skal have meldt dig syg til a-kassen (SDL § 35, stk. 3)
  const v57 = !s[3] && s[60] && s[252]
  const v58 = !s[3] && s[253] && s[62]
  s[282] = v58
  const SDL_35_3 = s[63] ? FIRST_DAY : v57 ? FIRST_DAY : s[59]
  s[748] = SDL_35_3
  const SDL_35_3_hoej = s[63] ? NEVER : v57 ? NEVER : s[61]
  s[749] = SDL_35_3_hoej
  const SDL_35_3_er = s[87] && (s[63] || v57 || v58 && !s[3])
  s[433] = SDL_35_3_er
  const SDL_35_3_ir = !s[87] || s[63] || v57 || v58 && s[5] || s[64]
  s[434] = SDL_35_3_ir
  // SDL.35.3.fra: Ret tidligst fra (SDL § 35, stk. 3)
  const v63 = SDL_35_3_er && SDL_35_3_hoej >= f.anmeldtTilAkasse
  s[1302] = v63
  const v64 = SDL_35_3_er && SDL_35_3 < f.anmeldtTilAkasse
  s[1303] = v64
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
  s[751] = SDL_35_3_fra
  const SDL_35_3_fra_hoej = s[63] ? NEVER : v57 ? NEVER : v69 ? (v72 ? Math.max(s[61], v74) : s[61]) : v74
  s[752] = SDL_35_3_fra_hoej
  const SDL_35_3_fra_er = s[87] && (s[63] || v57 || v58 && (v69 || v70 || v71))
  s[435] = SDL_35_3_fra_er
  const SDL_35_3_fra_ir = !s[87] || s[63] || v57 || v58 && (v63 && s[5] || v64 && v50 || SDL_35_3_ir && s[5] && v50 || SDL_35_3_ir && !(s[254] && (!v49 || !v50 && v65 === v66) && (!s[3] || s[3] && !v49) && (s[3] || s[59] === v65))) || s[64]
  s[436] = SDL_35_3_fra_ir
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
  s[754] = SDL_38_1
  const v37 = v11 ? NEVER : v30 ? (v31 ? Math.max(v25, v27) : v25) : v27
  const v38 = v29 ? (v32 ? Math.max(v7, v37) : v7) : v37
  const SDL_38_1_hoej = s[63] ? NEVER : v28 ? (v34 ? Math.max(v7, v38) : v7) : v38
  s[755] = SDL_38_1_hoej
  const v40 = f.persongruppe === 'loenmodtager' || f.persongruppe === 'ledig' || f.persongruppe === 'ingen'
  s[265] = v40
  const SDL_38_1_er = v40 && (s[63] || v28 || v29 || v11 || v30 || v31)
  s[437] = SDL_38_1_er
  const SDL_38_1_ir = !v40 || s[63] || s[72] && v5 || v9 && v5 || v11 || v12 && (v23 || !s[255] && !(f.underretningsbrevSendt) && (s[256] || v21)) || s[77] && (v23 || !s[255] && !(f.underretningsbrevSendt) && v21) || s[64]
  s[438] = SDL_38_1_ir
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
  s[1313] = v48
  const v49 = !s[3] && s[258] < f.anmodningModtaget
  s[1314] = v49
  const v50 = v49 || !(f.undskyldendeForhold)
  s[1312] = v50
  const v51 = (v48 || s[5]) && f.undskyldendeForhold
  s[1311] = v51
  const v52 = shiftDays(f.sidsteDagMedBetaling, 28) >= f.anmodningModtaget
  s[1317] = v52
  const v53 = s[65] && f.arbejdsgiverAnmeldteIkke && f.fratraeder && v52
  s[1315] = v53
  const v54 = v51 || v53
  const v55 = v50 && !v53
  const v56 = s[59] <= 19722 /* 2023-12-31 */
  s[600] = v56
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
  s[757] = SDL_38_7
  const SDL_38_7_hoej = s[63] ? NEVER : v13 ? (v16 ? Math.max(s[61], v18) : s[61]) : v18
  s[758] = SDL_38_7_hoej
  const SDL_38_7_er = s[265] && (s[63] || s[72] && v19 || s[266] && v19 || s[267] && v19 || s[268] && v19)
  s[439] = SDL_38_7_er
  const SDL_38_7_ir = !s[265] || s[63] || s[72] && v20 || s[266] && v20 || s[267] && v20 || s[268] && v20 || s[64]
  s[440] = SDL_38_7_ir
  // SDL.40.1: Arbejdsgiveren skal have meldt fraværet (SDL § 40, stk. 1-3)
  const v25 = s[109] && s[4] >= s[269]
  s[1325] = v25
  const v26 = s[109] && s[4] < s[270]
  s[1326] = v26
  const v27 = shiftDays(s[59], 28)
  s[323] = v27
  const v28 = shiftDays(s[61], 28)
  s[322] = v28
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
  s[326] = v43
  const v44 = !s[3] && s[4] < s[276]
  s[324] = v44
  const v45 = v43 && v29
  const v46 = s[5] && v33
  const v47 = v45 ? v31 : NEVER
  const v48 = v44 ? NEVER : v32
  const v49 = v45 ? (v44 || v46 ? Math.max(v32, v48) : v32) : v48
  const v50 = f.arbejdsgiverensBetaling === 'ingen'
  s[1330] = v50
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
  s[762] = SDL_40_1
  const v67 = s[283] ? NEVER : v50 ? s[285] : v53 ? (v26 || v54 ? Math.max(v52, v55) : v52) : v55
  const v68 = v58 ? (v60 ? Math.max(v49, v67) : v49) : v67
  const v69 = v57 ? (v62 ? Math.max(v38, v68) : v38) : v68
  const SDL_40_1_hoej = s[63] ? NEVER : v56 ? (v64 ? Math.max(v38, v69) : v38) : v69
  s[763] = SDL_40_1_hoej
  const SDL_40_1_er = s[65] && (s[63] || v56 || v57 || v58 || s[283] || v59)
  s[441] = SDL_40_1_er
  const SDL_40_1_ir = !s[65] || s[63] || s[72] && v40 || v41 && v40 || v42 && (v43 && v30 || s[5] && !((!v29 || !v30 && v31 === v32) && v29 && (!v29 || v31 === NEVER))) || s[283] || s[282] && (v50 && s[5] || !v50 && (v25 && s[286] || s[113] && !((!s[281] || !s[286] && v51 === v52) && s[281] && (!s[281] || v51 === NEVER)))) || s[64]
  s[442] = SDL_40_1_ir
}

function svar_23(f, s) {
  // SDL.43.1: Du skal have meldt dig syg til kommunen (SDL § 43, stk. 1)
  const v0 = shiftDays(f.tredjeFravaersdag, 7)
  const v1 = s[287] ? s[288] : s[289] ? v0 : s[275]
  const v2 = s[287] ? s[290] : s[289] ? v0 : s[276]
  const v3 = !s[3] && s[291] && s[62]
  const v4 = f.aftaleForSelvstaendig ? s[288] : v1
  const v5 = f.aftaleForSelvstaendig ? s[290] : v2
  const v6 = v3 && (f.aftaleForSelvstaendig && !s[3] || !(f.aftaleForSelvstaendig) && s[292])
  const v7 = s[293] || v6
  const v8 = s[293] ? (v6 ? Math.min(v1, v4) : v1) : v4
  const SDL_43_1 = s[63] ? FIRST_DAY : s[294] ? (v7 ? Math.min(v1, v8) : v1) : v8
  s[767] = SDL_43_1
  const v10 = s[293] ? (v6 ? Math.max(v2, v5) : v2) : v5
  const SDL_43_1_hoej = s[63] ? NEVER : s[294] ? (v7 ? Math.max(v2, v10) : v2) : v10
  s[768] = SDL_43_1_hoej
  const SDL_43_1_er = s[83] && (s[63] || s[294] || s[293] || v6)
  s[445] = SDL_43_1_er
  const SDL_43_1_ir = !s[83] || s[63] || s[295] || s[296] || v3 && (f.aftaleForSelvstaendig && s[5] || !(f.aftaleForSelvstaendig) && s[297]) || s[64]
  s[446] = SDL_43_1_ir
  // SDL.43.5: Den for sene anmeldelse undskyldes (SDL § 43, stk. 5)
  const v14 = !s[3] && s[257] >= f.selvstaendigAnmeldt
  s[1337] = v14
  const v15 = !s[3] && s[258] < f.selvstaendigAnmeldt
  s[1338] = v15
  const v16 = v15 || !(f.undskyldendeForhold)
  const v17 = v14 || s[5]
  const v18 = v17 && f.undskyldendeForhold
  const v19 = s[59] <= 15111 /* 2011-05-17 */
  s[603] = v19
  const v20 = !s[3] && s[78] && v19
  s[319] = v20
  const v21 = s[59] <= 15207 /* 2011-08-21 */
  s[604] = v21
  const v22 = !s[3] && s[61] >= 15112 /* 2011-05-18 */ && v21
  s[320] = v22
  const v23 = f.undskyldendeForhold || f.nemrefusionNede
  s[1341] = v23
  const v24 = v15 || !v23
  const v25 = v17 && v23
  const v26 = !s[3] && s[61] >= 15208 /* 2011-08-22 */ && s[62]
  s[321] = v26
  const SDL_43_5 = s[83] && (s[63] || s[72] && v18 || v20 && v18 || v22 && v25 || v26 && v25)
  s[452] = SDL_43_5
  const SDL_43_5_nej = s[83] && (s[63] || s[72] && v16 || v20 && v16 || v22 && v24 || v26 && v24)
  s[453] = SDL_43_5_nej
  const SDL_43_5_ir = !s[83] || s[69]
  s[454] = SDL_43_5_ir
  // SDL.43.4: Kommunen betaler tidligst fra (SDL § 43, stk. 4)
  const v30 = SDL_43_1_er && SDL_43_1_hoej >= f.selvstaendigAnmeldt
  s[1345] = v30
  const v31 = SDL_43_1_er && SDL_43_1 < f.selvstaendigAnmeldt
  s[1346] = v31
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
  const v42 = SDL_43_5 && s[5] || SDL_43_5_ir && !(s[254] && !s[3] && (s[3] || s[59] === f.selvstaendigAnmeldt))
  const v43 = Math.max(s[59], v38)
  const v44 = Math.min(s[61], v40)
  const v45 = v30 && !s[3]
  const v46 = v31 && v41
  const v47 = SDL_43_1_ir && !s[3] && v41 && v44 >= v43
  const v48 = v46 || v47
  const v49 = v46 ? (v47 ? Math.min(v38, v43) : v38) : v43
  const v50 = v46 ? (v47 ? Math.max(v40, v44) : v40) : v44
  const v51 = v45 || v46 || v47
  const v52 = v30 && s[5] || v31 && v42 || SDL_43_1_ir && s[5] && v42 || SDL_43_1_ir && !(s[254] && (!v41 || !v42 && v38 === v40) && (!s[3] && v41 || s[3] && !v41) && (s[3] || s[59] === v38))
  const SDL_43_4 = s[63] ? FIRST_DAY : v45 ? (v48 ? Math.min(s[59], v49) : s[59]) : v49
  s[770] = SDL_43_4
  const SDL_43_4_hoej = s[63] ? NEVER : v45 ? (v48 ? Math.max(s[61], v50) : s[61]) : v50
  s[771] = SDL_43_4_hoej
  const SDL_43_4_er = s[83] && (s[63] || s[72] && v51 || s[73] && v51)
  s[447] = SDL_43_4_er
  const SDL_43_4_ir = !s[83] || s[63] || s[72] && v52 || s[73] && v52 || s[64]
  s[448] = SDL_43_4_ir
  // SDL.43.4.tide: Du meldte dig i tide (SDL § 43, stk. 1)
  const SDL_43_4_tide = s[83] && (s[63] || s[72] && v30 || s[73] && v30)
  s[449] = SDL_43_4_tide
  const SDL_43_4_tide_nej = s[83] && (s[63] || s[72] && v31 || s[73] && v31)
  s[450] = SDL_43_4_tide_nej
  const SDL_43_4_tide_ir = !s[83] || s[63] || s[72] && SDL_43_1_ir || s[73] && SDL_43_1_ir || s[64]
  s[451] = SDL_43_4_tide_ir
  // SDL.51.1: Lediges sygedagpenge pr. uge (SDL § 51)
  const SDL_51_1 = s[88] ? f.dagpengePrUge : -Infinity
  s[309] = SDL_51_1
  const SDL_51_1_hoej = s[88] ? f.dagpengePrUge : Infinity
  s[310] = SDL_51_1_hoej
  // SDL.52.1: Selvstændiges sygedagpenge pr. uge ved fuldt fravær (SDL § 52, stk. 1)
  const v62 = f.selvstaendigForsikring === 'ingen'
  s[1348] = v62
  const v63 = f.vurderingsdato <= 13149 /* 2006-01-01 */ || f.vurderingsdato >= 20822 /* 2027-01-04 */
  s[306] = v63
  const v64 = SATS_1(f.vurderingsdato)
  const v65 = v63 ? -Infinity : v64
  s[303] = v65
  const v66 = v63 ? Infinity : v64
  s[304] = v66
  const v67 = v65 > -Infinity && v66 < Infinity
  s[305] = v67
  const v68 = quotient([v65, 2], [3], 'nærmeste', 100)
  const v69 = quotient([v66, 2], [3], 'nærmeste', 100)
  const v70 = v63 || !v67
  s[307] = v70
  const SDL_52_1_er = !s[88] || v62 || !(!v67 && !v63 && v65 === v66)
  s[300] = SDL_52_1_er
  const SDL_52_1_ir = !s[88] || !v62 && v70 || v63
  s[301] = SDL_52_1_ir
  const SDL_52_1 = s[88] ? Math.min(v65, v62 ? f.indtaegtSomSelvstaendig : Math.max(f.indtaegtSomSelvstaendig, v67 ? Math.min(v68, v69) : -Infinity)) : -Infinity
  s[298] = SDL_52_1
  const SDL_52_1_hoej = s[88] ? Math.min(v66, v62 ? f.indtaegtSomSelvstaendig : Math.max(f.indtaegtSomSelvstaendig, v67 ? Math.max(v68, v69) : Infinity)) : Infinity
  s[299] = SDL_52_1_hoej
}

function svar_24(f, s) {
  // SDL.53.3: Selvstændiges sygedagpenge pr. uge (SDL § 53, stk. 3)
  const v0 = f.andelAfArbejdetDuKan <= 0
  s[1349] = v0
  const v1 = f.andelAfArbejdetDuKan <= 2500
  s[1350] = v1
  const v2 = s[298] > -Infinity && s[299] < Infinity
  const v3 = quotient([s[298], 3], [4], 'nærmeste', 1)
  const v4 = quotient([s[299], 3], [4], 'nærmeste', 1)
  const v5 = s[300] && !(!v2 && (!s[300] || !s[301] && s[298] === s[299]))
  const v6 = s[301] || !v2
  const v7 = quotient([s[298]], [2], 'nærmeste', 1)
  const v8 = quotient([s[299]], [2], 'nærmeste', 1)
  const SDL_53_3_er = !s[88] || v0 && s[300] || !v0 && (v1 && v5 || !v1 && (!s[302] || v5))
  s[466] = SDL_53_3_er
  const SDL_53_3_ir = !s[88] || v0 && s[301] || !v0 && (v1 && v6 || !v1 && s[302] && v6)
  s[467] = SDL_53_3_ir
  const SDL_53_3 = s[88] ? (v0 ? s[298] : v1 ? (v2 ? Math.min(v3, v4) : -Infinity) : s[302] ? (v2 ? Math.min(v7, v8) : -Infinity) : 0) : -Infinity
  s[790] = SDL_53_3
  const SDL_53_3_hoej = s[88] ? (v0 ? s[299] : v1 ? (v2 ? Math.max(v3, v4) : Infinity) : s[302] ? (v2 ? Math.max(v7, v8) : Infinity) : 0) : Infinity
  s[791] = SDL_53_3_hoej
  // SDL.53.2: Beløb som ved fuldt fravær (SDL § 53, stk. 2)
  const v13 = f.ledigUdenLoen || s[87] || !(f.arbejdsgiverTilbyderDeltid)
  const SDL_53_2 = !s[88] || v13
  s[463] = SDL_53_2
  const SDL_53_2_nej = !s[88] || !v13
  s[464] = SDL_53_2_nej
  // SDL.50.1: Det højeste beløb pr. time (SDL § 50, stk. 1)
  const v16 = quotient([s[303], 100], [3700], 'nærmeste', 1)
  const v17 = quotient([s[304], 100], [3700], 'nærmeste', 1)
  const SDL_50_1_er = !s[88] || !(!s[305] && !s[306] && s[303] === s[304])
  s[313] = SDL_50_1_er
  const SDL_50_1_ir = !s[88] || s[307]
  s[314] = SDL_50_1_ir
  const SDL_50_1 = s[88] ? (s[305] ? Math.min(v16, v17) : -Infinity) : -Infinity
  s[311] = SDL_50_1
  const SDL_50_1_hoej = s[88] ? (s[305] ? Math.max(v16, v17) : Infinity) : Infinity
  s[312] = SDL_50_1_hoej
  // SDL.47.1: Sygedagpenge pr. uge ved fuldt fravær (SDL § 47, stk. 1)
  const v22 = SDL_50_1_er && f.timefortjeneste >= SDL_50_1
  s[1354] = v22
  const v23 = SDL_50_1_er && f.timefortjeneste < SDL_50_1_hoej
  s[1355] = v23
  const v24 = f.normalTimerPrUge >= 3700
  s[1356] = v24
  const v25 = v23 || !v24
  s[1353] = v25
  const v26 = v22 || SDL_50_1_ir
  const v27 = v26 && v24
  s[1352] = v27
  const v28 = Math.min(f.timefortjeneste, SDL_50_1)
  const v29 = Math.min(f.timefortjeneste, SDL_50_1_hoej)
  const v30 = v28 <= -Infinity
  const v31 = quotient([v28, f.normalTimerPrUge], [100], 'nærmeste', 1)
  const v32 = quotient([v29, f.normalTimerPrUge], [100], 'nærmeste', 1)
  const v33 = SDL_50_1_er && !(v30 && (!SDL_50_1_er || !SDL_50_1_ir && v28 === v29))
  const v34 = Math.min(s[303], v30 ? -Infinity : Math.min(v31, v32))
  const v35 = Math.min(s[304], v30 ? Infinity : Math.max(v31, v32))
  const v36 = SDL_50_1_ir || v30 || s[306]
  const v37 = v25 && v33
  const v38 = v27 || v37
  const v39 = v27 && s[306] || v25 && v36
  const v40 = !s[3] && s[78] && s[74]
  const SDL_47_1 = s[63] ? -Infinity : v27 ? (v37 ? Math.min(s[303], v34) : s[303]) : v34
  s[778] = SDL_47_1
  const SDL_47_1_hoej = s[63] ? Infinity : v27 ? (v37 ? Math.max(s[304], v35) : s[304]) : v35
  s[779] = SDL_47_1_hoej
  const SDL_47_1_er = s[63] || s[72] && v38 || v40 && v38 || s[77] && v38
  s[457] = SDL_47_1_er
  const SDL_47_1_ir = s[63] || s[72] && v39 || v40 && v39 || s[77] && v39 || s[64]
  s[458] = SDL_47_1_ir
  // SDL.53.1: Lønmodtagerens sygedagpenge pr. uge (SDL § 53, stk. 1)
  const v45 = Math.max(0, s[308])
  const v46 = v45 >= 3700
  s[1361] = v46
  const v47 = v23 || !v46
  s[1360] = v47
  const v48 = v26 && v46
  s[1359] = v48
  const v49 = quotient([v28, v45], [100], 'nærmeste', 1)
  const v50 = quotient([v29, v45], [100], 'nærmeste', 1)
  const v51 = Math.min(s[303], v30 ? -Infinity : Math.min(v49, v50))
  const v52 = Math.min(s[304], v30 ? Infinity : Math.max(v49, v50))
  const v53 = v47 && v33
  const v54 = v48 || v53
  const v55 = v48 ? (v53 ? Math.min(s[303], v51) : s[303]) : v51
  const v56 = v48 ? (v53 ? Math.max(s[304], v52) : s[304]) : v52
  const v57 = v48 && s[306] || v47 && v36
  const v58 = Math.max(SDL_47_1, v55)
  const v59 = Math.min(SDL_47_1_hoej, v56)
  const v60 = SDL_53_2 && SDL_47_1_er
  const v61 = SDL_53_2_nej && v54
  const v62 = !s[88] && SDL_47_1_er && v54 && v59 >= v58
  const v63 = v61 || v62
  const v64 = v61 ? (v62 ? Math.min(v55, v58) : v55) : v58
  const v65 = v61 ? (v62 ? Math.max(v56, v59) : v56) : v59
  const SDL_53_1_er = !s[88] || v60 || v61 || v62
  s[461] = SDL_53_1_er
  const SDL_53_1_ir = !s[88] || SDL_53_2 && SDL_47_1_ir || SDL_53_2_nej && v57 || !s[88] && SDL_47_1_ir && v57 || !s[88] && !((!SDL_47_1_er || !SDL_47_1_ir && SDL_47_1 === SDL_47_1_hoej) && (!v54 || !v57 && v55 === v56) && (SDL_47_1_er && v54 || !SDL_47_1_er && !v54) && (!SDL_47_1_er || SDL_47_1 === v55))
  s[462] = SDL_53_1_ir
  const SDL_53_1 = s[88] ? (v60 ? (v63 ? Math.min(SDL_47_1, v64) : SDL_47_1) : v64) : -Infinity
  s[786] = SDL_53_1
  const SDL_53_1_hoej = s[88] ? (v60 ? (v63 ? Math.max(SDL_47_1_hoej, v65) : SDL_47_1_hoej) : v65) : Infinity
  s[787] = SDL_53_1_hoej
  // SDL.46.1: Sygedagpenge pr. uge (SDL § 46, stk. 1)
  const SDL_46_1_er = !s[88] || s[87] || s[83] && SDL_53_3_er || !s[83] && SDL_53_1_er
  s[455] = SDL_46_1_er
  const SDL_46_1_ir = !s[88] || s[87] && !s[88] || !s[87] && (s[83] && SDL_53_3_ir || !s[83] && SDL_53_1_ir)
  s[456] = SDL_46_1_ir
  const SDL_46_1 = s[88] ? (s[87] ? s[309] : s[83] ? SDL_53_3 : SDL_53_1) : -Infinity
  s[775] = SDL_46_1
  const SDL_46_1_hoej = s[88] ? (s[87] ? s[310] : s[83] ? SDL_53_3_hoej : SDL_53_1_hoej) : Infinity
  s[776] = SDL_46_1_hoej
}

function svar_25(f, s) {
  // SDL.47.1.3: Sygedagpenge pr. uge fra arbejdsgiveren (SDL § 47, stk. 1)
  const v0 = Math.min(s[311], f.timeloenHosArbejdsgiveren)
  const v1 = Math.min(s[312], f.timeloenHosArbejdsgiveren)
  const v2 = v0 <= -Infinity
  const v3 = quotient([v0, f.normalTimerPrUge], [100], 'nærmeste', 1)
  const v4 = quotient([v1, f.normalTimerPrUge], [100], 'nærmeste', 1)
  const v5 = s[313] && !(v2 && (!s[313] || !s[314] && v0 === v1))
  const v6 = s[314] || v2
  const SDL_47_1_3 = s[63] ? -Infinity : v2 ? -Infinity : Math.min(v3, v4)
  s[781] = SDL_47_1_3
  const SDL_47_1_3_hoej = s[63] ? Infinity : v2 ? Infinity : Math.max(v3, v4)
  s[782] = SDL_47_1_3_hoej
  const SDL_47_1_3_er = s[63] || s[72] && v5 || s[73] && v5
  s[459] = SDL_47_1_3_er
  const SDL_47_1_3_ir = s[63] || s[72] && v6 || s[73] && v6 || s[64]
  s[460] = SDL_47_1_3_ir
  // SDL.54.1: Refusion til arbejdsgiveren (SDL § 54, stk. 1)
  const v11 = s[315] && f.vurderingsdato >= s[316]
  s[1367] = v11
  const v12 = s[315] && f.vurderingsdato < s[317]
  s[1368] = v12
  const v13 = v12 || s[115]
  s[1365] = v13
  const v14 = (v11 || s[318]) && s[197] && (v11 || s[114])
  s[1364] = v14
  const v15 = s[318] && s[69]
  s[1366] = v15
  const v16 = !s[3] && f.vurderingsdato >= s[59]
  s[610] = v16
  const v17 = !s[3] && f.vurderingsdato < s[61]
  s[611] = v17
  const v18 = s[71] || !(f.aftaleMedArbejdsgiver) || v17
  s[608] = v18
  const v19 = s[112] && f.aftaleMedArbejdsgiver && (v16 || s[5])
  s[607] = v19
  const v20 = v14 || v19
  s[1362] = v20
  const v21 = (v13 || v15) && v18
  s[1363] = v21
  const v22 = !s[65] || !s[271] || v21
  const v23 = s[65] && s[271] && v20
  const SDL_54_1 = s[63] || s[72] && v23 || s[73] && v23
  s[468] = SDL_54_1
  const SDL_54_1_nej = s[63] || s[72] && v22 || s[73] && v22
  s[469] = SDL_54_1_nej
  // SDL.59.6: Refusion trods for sen anmeldelse (SDL § 59, stk. 6)
  const v26 = !s[3] && s[257] >= f.refusionskravFremsat
  s[1374] = v26
  const v27 = !s[3] && s[258] < f.refusionskravFremsat
  s[1375] = v27
  const v28 = f.skyldesLoenmodtageren || f.forkertVejledning || f.saerligeOmstaendighederForRefusion
  s[1376] = v28
  const v29 = v27 || !v28
  const v30 = v26 || s[5]
  const v31 = v30 && v28
  const v32 = f.nemrefusionNede || f.skyldesLoenmodtageren || f.forkertVejledning || f.saerligeOmstaendighederForRefusion
  s[1379] = v32
  const v33 = v27 || !v32
  const v34 = v30 && v32
  const SDL_59_6 = s[65] && (s[63] || s[72] && v31 || s[319] && v31 || s[320] && v34 || s[321] && v34)
  s[472] = SDL_59_6
  const SDL_59_6_nej = s[65] && (s[63] || s[72] && v29 || s[319] && v29 || s[320] && v33 || s[321] && v33)
  s[473] = SDL_59_6_nej
  // SDL.59.2: Refusion tidligst fra (SDL § 59, stk. 2-5)
  const v37 = !s[3] && s[322] >= f.arbejdsgiverAnmeldt
  s[1385] = v37
  const v38 = !s[3] && s[323] < f.arbejdsgiverAnmeldt
  s[1386] = v38
  const v39 = v37 || s[324] || SDL_59_6
  s[1382] = v39
  const v40 = SDL_59_6_nej || s[325]
  const v41 = (v38 || s[5]) && (s[326] || s[5]) && v40 && (v38 || s[326] || SDL_59_6_nej)
  s[1383] = v41
  const v42 = s[5] && s[325]
  s[1384] = v42
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
  const v57 = !s[3] && s[280] >= f.arbejdsgiverAnmeldt
  s[1391] = v57
  const v58 = !s[3] && s[279] < f.arbejdsgiverAnmeldt
  s[1392] = v58
  const v59 = !s[3] && s[4] < shiftDays(s[61], 30)
  s[1393] = v59
  const v60 = !s[3] && s[4] >= shiftDays(s[59], 30)
  s[1394] = v60
  const v61 = v57 || v59 || SDL_59_6
  s[1389] = v61
  const v62 = (v58 || s[5]) && (v60 || s[5]) && v40 && (v58 || v60 || SDL_59_6_nej)
  s[1390] = v62
  const v63 = v62 || v48
  const v64 = v62 ? v50 : v45
  const v65 = v62 ? v53 : v46
  const v66 = s[72] && v56
  const v67 = s[266] && v56
  const v68 = s[282] && (v61 || v62 || v48)
  const v69 = s[283] || v68
  const v70 = s[283] ? FIRST_DAY : v61 ? (v63 ? Math.min(v43, v64) : v43) : v64
  const v71 = v67 || v69
  const v72 = v67 ? (v69 ? Math.min(v52, v70) : v52) : v70
  const SDL_59_2 = s[63] ? FIRST_DAY : v66 ? (v71 ? Math.min(v52, v72) : v52) : v72
  s[794] = SDL_59_2
  const v74 = s[283] ? NEVER : v61 ? (v63 ? Math.max(v43, v65) : v43) : v65
  const v75 = v67 ? (v69 ? Math.max(v55, v74) : v55) : v74
  const SDL_59_2_hoej = s[63] ? NEVER : v66 ? (v71 ? Math.max(v55, v75) : v55) : v75
  s[795] = SDL_59_2_hoej
  const SDL_59_2_er = s[65] && (s[63] || v66 || v67 || s[283] || v68)
  s[470] = SDL_59_2_er
  const SDL_59_2_ir = !s[65] || s[63] || s[72] && v47 || s[266] && v47 || s[283] || s[282] && v47 || s[64]
  s[471] = SDL_59_2_ir
}

function svar_26(f, s) {
  const v0 = (s[184] ? 1 : 0) + (s[187] ? 4 : 0)
  s[613] = v0
  const v1 = (s[327] ? 1 : 0) + (s[328] ? 2 : 0) + (s[329] ? 4 : 0)
  s[614] = v1
  const v2 = f.vurderingsdato >= 15884 /* 2013-06-28 */
  s[479] = v2
  const v3 = s[88] ? 0 : 4
  s[465] = v3
  const v4 = (s[330] ? 1 : 0) + (s[331] ? 2 : 0) + v3
  s[615] = v4
  const v5 = (f.erIJobafklaring ? 1 : 0) + (s[332] ? 4 : 0)
  s[618] = v5
  const v6 = (s[333] ? 1 : 0) + (s[334] ? 2 : 0) + (s[335] ? 4 : 0)
  s[619] = v6
  const v7 = s[69] ? 4 : 0
  s[423] = v7
  const v8 = (s[116] ? 1 : 0) + (s[120] ? 2 : 0) + v7
  s[620] = v8
  const v9 = (s[119] ? 1 : 0) + (s[121] ? 2 : 0) + v3
  s[621] = v9
  const v10 = s[3] ? 0 : 1
  const v11 = s[5] ? 4 : 0
  s[501] = v11
  const v12 = v10 + v11
  s[622] = v12
  const v13 = (s[89] ? 1 : 0) + (s[95] ? 2 : 0) + v3
  s[623] = v13
  const v14 = f.vurderingsdato >= 17897 /* 2019-01-01 */
  s[516] = v14
  const v15 = (s[88] ? 0 : 1) + 2 + v3
  s[624] = v15
  const v16 = (s[336] ? 1 : 0) + (s[337] ? 2 : 0) + v3
  s[625] = v16
  const v17 = (f.ferieAftalt ? 1 : 0) + (s[338] ? 4 : 0)
  s[628] = v17
  const v18 = (s[339] ? 1 : 0) + (s[340] ? 2 : 0) + v3
  s[629] = v18
  const v19 = (s[341] ? 1 : 0) + (s[342] ? 2 : 0) + v3
  s[630] = v19
  const v20 = (s[343] ? 1 : 0) + (s[344] ? 4 : 0)
  s[633] = v20
  const v21 = f.vurderingsdato >= 20485 /* 2026-02-01 */
  s[519] = v21
  const v22 = (s[345] ? 1 : 0) + (s[346] ? 2 : 0) + v3
  s[634] = v22
  const v23 = s[325] ? 4 : 0
  s[474] = v23
  const v24 = (s[347] ? 1 : 0) + v23
  s[637] = v24
  const v25 = (s[135] ? 1 : 0) + (s[136] ? 2 : 0) + (s[126] ? 0 : 4)
  s[638] = v25
  const v26 = (s[348] ? 1 : 0) + (s[349] ? 2 : 0) + v3
  s[639] = v26
  const v27 = 1 + (s[350] ? 0 : 4)
  s[642] = v27
  const v28 = (s[351] ? 1 : 0) + (s[352] ? 2 : 0) + (s[353] ? 4 : 0)
  s[643] = v28
  const v29 = (s[134] ? 1 : 0) + (s[132] ? 2 : 0) + (s[133] ? 4 : 0)
  s[644] = v29
  const v30 = (s[168] ? 1 : 0) + (s[163] ? 2 : 0) + (s[162] ? 4 : 0)
  s[645] = v30
  const v31 = (s[354] ? 1 : 0) + (s[355] ? 2 : 0) + v3
  s[646] = v31
  const v32 = (s[356] ? 1 : 0) + (s[357] ? 4 : 0)
  s[649] = v32
  const v33 = (s[358] ? 1 : 0) + (s[359] ? 4 : 0)
  s[652] = v33
  const v34 = (s[360] ? 1 : 0) + (s[361] ? 4 : 0)
  s[655] = v34
  const v35 = (s[362] ? 1 : 0) + (s[363] ? 2 : 0) + (s[364] ? 4 : 0)
  s[656] = v35
  const v36 = (s[139] ? 1 : 0) + (s[137] ? 2 : 0) + (s[138] ? 0 : 4)
  s[657] = v36
  const v37 = (s[365] ? 1 : 0) + (s[366] ? 4 : 0)
  s[660] = v37
  const v38 = (s[367] ? 1 : 0) + (s[368] ? 2 : 0) + v3
  s[661] = v38
  const v39 = f.vurderingsdato >= 16983 /* 2016-07-01 */
  s[554] = v39
  const v40 = (s[369] ? 1 : 0) + (s[370] ? 2 : 0) + v3
  s[662] = v40
  const v41 = (s[371] ? 1 : 0) + (s[372] ? 2 : 0) + v3
  s[663] = v41
  const v42 = s[373] ? 1 : 0
  const v43 = v42 + (s[374] ? 2 : 0) + (s[375] ? 4 : 0)
  s[664] = v43
  const v44 = 1 + v3
  s[667] = v44
  const v45 = v42 + (s[376] ? 4 : 0)
  s[670] = v45
  const v46 = (s[377] ? 1 : 0) + (s[378] ? 2 : 0) + v3
  s[671] = v46
  const v47 = s[101] ? 4 : 0
  s[1207] = v47
  const v48 = (s[99] ? 1 : 0) + v47
  s[672] = v48
  const v49 = (s[379] ? 1 : 0) + (s[380] ? 4 : 0)
  s[675] = v49
  const v50 = (s[381] ? 1 : 0) + (s[382] ? 2 : 0) + (s[383] ? 4 : 0)
  s[676] = v50
  const v51 = v10 + (!s[3] && !s[384] ? 2 : 0) + v11
  s[677] = v51
  const v52 = (s[193] ? 1 : 0) + (s[196] ? 2 : 0) + (s[195] ? 4 : 0)
  s[678] = v52
  const v53 = (s[91] ? 1 : 0) + (s[94] ? 2 : 0) + (s[92] ? 4 : 0)
  s[679] = v53
  const v54 = (s[385] ? 1 : 0) + (s[386] ? 4 : 0)
  s[682] = v54
  const v55 = (s[387] ? 1 : 0) + (s[388] ? 2 : 0) + v3
  s[683] = v55
  const v56 = s[389] ? 1 : 0
  const v57 = v56 + (s[390] ? 2 : 0) + v3
  s[684] = v57
  const v58 = v56 + (s[391] ? 4 : 0)
  s[687] = v58
  const v59 = (s[392] ? 1 : 0) + (s[393] ? 2 : 0) + v3
  s[688] = v59
  const v60 = (s[98] ? 1 : 0) + (s[100] ? 4 : 0)
  s[689] = v60
  const v61 = (s[394] ? 1 : 0) + (s[395] ? 2 : 0) + (s[396] ? 4 : 0)
  s[690] = v61
  const v62 = (s[205] ? 1 : 0) + (s[206] ? 4 : 0)
  s[691] = v62
  const v63 = (s[397] ? 1 : 0) + (s[398] ? 4 : 0)
  s[694] = v63
  const v64 = (s[399] ? 1 : 0) + v7
  s[697] = v64
  const v65 = (s[400] ? 1 : 0) + (s[401] ? 2 : 0) + (s[402] ? 4 : 0)
  s[698] = v65
  const v66 = (s[209] ? 1 : 0) + (s[210] ? 4 : 0)
  s[699] = v66
  const v67 = (s[212] ? 0 : 1) + (s[212] ? 4 : 0)
  s[701] = v67
  const v68 = (s[214] ? 1 : 0) + (s[216] ? 4 : 0)
  s[702] = v68
  const v69 = (s[213] ? 1 : 0) + (s[215] ? 4 : 0)
  s[703] = v69
  const v70 = (s[403] ? 1 : 0) + (s[404] ? 4 : 0)
  s[706] = v70
  const v71 = (s[223] ? 1 : 0) + (s[224] ? 4 : 0)
  s[707] = v71
  const v72 = (s[405] ? 1 : 0) + (s[406] ? 4 : 0)
  s[710] = v72
  const v73 = (s[407] ? 1 : 0) + (s[408] ? 4 : 0)
  s[713] = v73
  const v74 = (s[106] ? 1 : 0) + (s[107] ? 2 : 0) + (s[108] ? 4 : 0)
  s[714] = v74
  const v75 = s[46] ? 4 : 0
  s[412] = v75
  const v76 = (s[50] ? 1 : 0) + (s[45] ? 2 : 0) + v75
  s[715] = v76
  const v77 = s[48] ? 4 : 0
  s[411] = v77
  const v78 = (s[51] ? 1 : 0) + (s[56] ? 2 : 0) + v77
  s[716] = v78
  const v79 = s[244] ? 4 : 0
  s[409] = v79
}

function svar_27(f, s) {
  const v0 = (s[243] ? 1 : 0) + s[409]
  s[717] = v0
  const v1 = (s[410] ? 1 : 0) + s[411]
  s[720] = v1
  const v2 = (s[52] ? 1 : 0) + (s[57] ? 2 : 0) + s[411]
  s[721] = v2
  const v3 = (s[247] ? 1 : 0) + s[409]
  s[722] = v3
  const v4 = (s[228] ? 1 : 0) + s[411]
  s[723] = v4
  const v5 = (s[53] ? 1 : 0) + (s[58] ? 2 : 0) + s[412]
  s[724] = v5
  const v6 = (s[413] ? 1 : 0) + (s[414] ? 4 : 0)
  s[727] = v6
  const v7 = (s[54] ? 1 : 0) + (s[47] ? 2 : 0) + s[411]
  s[728] = v7
  const v8 = (s[55] ? 1 : 0) + (s[49] ? 2 : 0) + s[411]
  s[729] = v8
  const v9 = (s[235] ? 1 : 0) + (s[240] ? 2 : 0) + s[411]
  s[730] = v9
  const v10 = (s[415] ? 1 : 0) + (s[416] ? 2 : 0) + (s[417] ? 4 : 0)
  s[731] = v10
  const v11 = (s[418] ? 1 : 0) + (s[419] ? 4 : 0)
  s[734] = v11
  const v12 = (s[420] ? 1 : 0) + (s[421] ? 2 : 0) + (s[422] ? 4 : 0)
  s[735] = v12
  const v13 = (s[70] ? 1 : 0) + (s[71] ? 2 : 0) + s[423]
  s[736] = v13
  const v14 = (s[68] ? 1 : 0) + s[423]
  s[737] = v14
  const v15 = (s[424] ? 1 : 0) + (s[425] ? 2 : 0) + s[423]
  s[738] = v15
  const v16 = (s[426] ? 1 : 0) + (s[427] ? 2 : 0) + (s[428] ? 4 : 0)
  s[739] = v16
  const v17 = s[183] ? 4 : 0
  s[931] = v17
  const v18 = (s[180] ? 1 : 0) + v17
  s[740] = v18
  const v19 = (s[114] ? 1 : 0) + (s[115] ? 2 : 0) + s[423]
  s[741] = v19
  const v20 = (s[82] ? 1 : 0) + (s[81] ? 2 : 0) + s[423]
  s[742] = v20
  const v21 = (s[315] ? 1 : 0) + (s[318] ? 4 : 0)
  s[743] = v21
  const v22 = (s[429] ? 1 : 0) + (s[430] ? 2 : 0) + s[423]
  s[744] = v22
  const v23 = (s[431] ? 1 : 0) + (s[432] ? 4 : 0)
  s[747] = v23
  const v24 = (s[433] ? 1 : 0) + (s[434] ? 4 : 0)
  s[750] = v24
  const v25 = (s[435] ? 1 : 0) + (s[436] ? 4 : 0)
  s[753] = v25
  const v26 = (s[437] ? 1 : 0) + (s[438] ? 4 : 0)
  s[756] = v26
  const v27 = (s[439] ? 1 : 0) + (s[440] ? 4 : 0)
  s[759] = v27
  const v28 = (s[262] ? 1 : 0) + (s[263] ? 2 : 0) + (s[264] ? 4 : 0)
  s[760] = v28
  const v29 = (s[259] ? 1 : 0) + (s[261] ? 2 : 0) + (s[260] ? 4 : 0)
  s[761] = v29
  const v30 = (s[441] ? 1 : 0) + (s[442] ? 4 : 0)
  s[764] = v30
  const v31 = (s[188] ? 1 : 0) + (s[191] ? 4 : 0)
  s[765] = v31
  const v32 = (s[443] ? 1 : 0) + (s[444] ? 2 : 0) + s[423]
  s[766] = v32
  const v33 = (s[445] ? 1 : 0) + (s[446] ? 4 : 0)
  s[769] = v33
  const v34 = (s[447] ? 1 : 0) + (s[448] ? 4 : 0)
  s[772] = v34
  const v35 = (s[449] ? 1 : 0) + (s[450] ? 2 : 0) + (s[451] ? 4 : 0)
  s[773] = v35
  const v36 = (s[452] ? 1 : 0) + (s[453] ? 2 : 0) + (s[454] ? 4 : 0)
  s[774] = v36
  const v37 = (s[455] ? 1 : 0) + (s[456] ? 4 : 0)
  s[777] = v37
  const v38 = (s[457] ? 1 : 0) + (s[458] ? 4 : 0)
  s[780] = v38
  const v39 = (s[459] ? 1 : 0) + (s[460] ? 4 : 0)
  s[783] = v39
  const v40 = (s[313] ? 1 : 0) + (s[314] ? 4 : 0)
  s[784] = v40
  const v41 = (s[300] ? 1 : 0) + (s[301] ? 4 : 0)
  s[785] = v41
  const v42 = (s[461] ? 1 : 0) + (s[462] ? 4 : 0)
  s[788] = v42
  const v43 = (s[463] ? 1 : 0) + (s[464] ? 2 : 0) + s[465]
  s[789] = v43
  const v44 = (s[466] ? 1 : 0) + (s[467] ? 4 : 0)
  s[792] = v44
  const v45 = (s[468] ? 1 : 0) + (s[469] ? 2 : 0) + s[423]
  s[793] = v45
  const v46 = (s[470] ? 1 : 0) + (s[471] ? 4 : 0)
  s[796] = v46
  const v47 = (s[472] ? 1 : 0) + (s[473] ? 2 : 0) + s[474]
  s[797] = v47
  const v48 = s[475] ? 1 : 0
  s[487] = v48
  const v49 = s[475] ? 8 : 0
  s[486] = v49
  const v50 = !s[3] && !s[5] && s[476] && s[59] < NEVER
  s[494] = v50
  const v51 = s[59] >= 16440 /* 2015-01-05 */
  s[497] = v51
  const v52 = s[59] >= 13332 /* 2006-07-03 */
  const v53 = v52 ? 1 : 0
  s[496] = v53
  const v54 = v52 ? 8 : 0
  s[495] = v54
  const v55 = (v50 ? (s[74] ? v53 : v51 ? 2 : 0) : 0) === 2
  s[799] = v55
  const v56 = s[87] ? 8192 : 16384
  s[800] = v56
  const v57 = s[88] ? 1 : 0
  s[485] = v57
  const v58 = f.vurderingsdato <= 19935 /* 2024-07-31 */
  s[801] = v58
  const v59 = s[477] ? 0 : v58 ? v57 : s[478] ? 2 : 0
  const v60 = s[88] ? 8 : 0
  s[515] = v60
  const v61 = v59 === 1
  s[802] = v61
  const v62 = v59 === 2
  s[807] = v62
  const v63 = s[479] ? 4 : 0
  s[525] = v63
  const v64 = s[122] ? 3 : 0
  s[524] = v64
  const v65 = f.vurderingsdato <= 15883 /* 2013-06-27 */
  s[523] = v65
  const v66 = s[480] ? 2 : 0
  s[522] = v66
  const v67 = f.vurderingsdato <= 15705 /* 2012-12-31 */
  s[521] = v67
  const v68 = f.vurderingsdato <= 15011 /* 2011-02-06 */
  s[520] = v68
  const v69 = v68 ? v57 : v67 ? v66 : v65 ? v64 : v63
  s[484] = v69
  const v70 = s[480] ? 16 : 0
  s[533] = v70
  const v71 = s[122] ? 24 : 0
  s[809] = v71
  const v72 = s[479] ? 32 : 0
  s[810] = v72
  const v73 = v69 === 1
  s[811] = v73
  const v74 = s[65] ? 1 : 2
  s[545] = v74
  const v75 = s[65] ? 65536 : 131072
  s[813] = v75
  const v76 = v69 === 2
  s[816] = v76
  const v77 = s[65] ? 32768 : 65536
  s[817] = v77
  const v78 = s[481] ? 262144 : 524288
  s[818] = v78
  const v79 = s[482] ? 2097152 : 4194304
  s[819] = v79
}

function svar_28(f, s) {
  const v0 = s[483] ? 16777216 : 33554432
  s[820] = v0
  const v1 = s[484] === 3
  s[821] = v1
  const v2 = s[65] ? 4096 : 8192
  s[823] = v2
  const v3 = s[484] === 4
  s[827] = v3
  const v4 = s[485] === 1
  s[828] = v4
  const v5 = s[88] ? 0 : 262144
  s[829] = v5
  const v6 = s[0] <= 15011 /* 2011-02-06 */
  const v7 = s[3] ? 0 : v6 ? s[486] : s[251] ? 16 : 0
  s[830] = v7
  const v8 = s[199] ? v7 : 0
  s[831] = v8
  const v9 = s[199] ? 8192 : 16384
  s[832] = v9
  const v10 = s[96] ? 65536 : 131072
  s[833] = v10
  const v11 = f.opfylderHelbredsbetingelserForFoertidspension ? 524288 : 1048576
  s[834] = v11
  const v12 = f.naaetFolkepensionsalder ? 4194304 : 8388608
  s[835] = v12
  const v13 = s[97] ? 33554432 : 67108864
  s[836] = v13
  const v14 = (s[199] ? (s[3] ? 0 : v6 ? s[487] : s[251] ? 2 : 0) : 0) === 2
  s[837] = v14
  const v15 = s[5] ? 32 : 0
  s[539] = v15
  const v16 = !s[3] && s[488]
  s[842] = v16
  const v17 = !s[3] && !s[489]
  s[843] = v17
  const v18 = v16 ? 1 : v17 ? (s[21] ? 2 : s[30] ? 3 : 0) : 0
  const v19 = s[5] ? 16777216 : 0
  s[543] = v19
  const v20 = s[5] ? 134217728 : 0
  s[534] = v20
  const v21 = s[5] ? 256 : 0
  s[851] = v21
  const v22 = s[5] ? 2048 : 0
  s[854] = v22
  const v23 = s[5] ? 16384 : 0
  s[612] = v23
  const v24 = s[5] ? 131072 : 0
  s[857] = v24
  const v25 = v18 === 2
  s[858] = v25
  const v26 = s[5] ? 1048576 : 0
  s[859] = v26
  const v27 = s[5] ? 8388608 : 0
  s[862] = v27
  const v28 = s[5] ? 67108864 : 0
  s[863] = v28
  const v29 = s[5] ? 536870912 : 0
  s[509] = v29
  const v30 = v18 === 3
  s[866] = v30
  const v31 = s[36] && !s[490] && s[35] === s[37] && s[35] < NEVER
  s[871] = v31
  const v32 = s[35] >= 20485 /* 2026-02-01 */
  s[874] = v32
  const v33 = s[35] >= 15012 /* 2011-02-07 */
  const v34 = s[35] >= 13332 /* 2006-07-03 */
  const v35 = v34 ? 1 : 0
  const v36 = v34 ? 8 : 0
  s[872] = v36
  const v37 = v33 ? 16 : 0
  s[873] = v37
  const v38 = f.forlaengelseErAfgjort ? 1 : 2
  s[1010] = v38
  const v39 = f.forlaengelseErAfgjort ? 8192 : 16384
  s[875] = v39
  const v40 = s[101] ? 262144 : 0
  s[1199] = v40
  const v41 = (s[178] ? 65536 : 0) + (s[179] ? 131072 : 0) + v40
  s[876] = v41
  const v42 = s[35] >= 16252 /* 2014-07-01 */
  const v43 = s[35] >= 13545 /* 2007-02-01 */
  const v44 = v43 ? 16 : 0
  s[877] = v44
  const v45 = v33 ? 24 : 0
  s[879] = v45
  const v46 = s[491] ? v45 : v42 ? 32 : 0
  s[878] = v46
  const v47 = v31 ? (s[492] ? v35 : s[225] ? (v43 ? 2 : 0) : v33 ? 3 : 0) : 0
  const v48 = v47 === 1
  s[880] = v48
  const v49 = s[48] ? 134217728 : 0
  s[883] = v49
  const v50 = v47 === 2
  s[884] = v50
  const v51 = v47 === 3
  s[887] = v51
  const v52 = v42 ? 24 : 0
  const v53 = v31 ? (s[225] ? v36 : s[491] ? v37 : s[493] ? v52 : v32 ? 32 : 0) : 0
  s[888] = v53
  const v54 = v31 ? (s[225] ? v35 : s[491] ? (v33 ? 2 : 0) : v42 ? 3 : 0) : 0
  const v55 = v31 ? (s[225] ? v36 : s[491] ? v37 : v52) : 0
  s[889] = v55
  const v56 = v54 === 1
  s[890] = v56
  const v57 = v54 === 2
  s[891] = v57
  const v58 = v54 === 3
  s[895] = v58
  const v59 = v31 ? v35 : 0
  s[597] = v59
  const v60 = v31 ? v36 : 0
  s[896] = v60
  const v61 = v59 === 1
  s[897] = v61
  const v62 = s[48] ? 32 : 0
  s[898] = v62
  const v63 = s[48] ? 256 : 0
  s[899] = v63
  const v64 = s[48] ? 2048 : 0
  s[900] = v64
  const v65 = s[59] >= 16252 /* 2014-07-01 */
  s[514] = v65
  const v66 = s[494] ? (s[192] ? s[495] : v65 ? 16 : 0) : 0
  s[901] = v66
  const v67 = s[59] >= 15012 /* 2011-02-07 */
  s[527] = v67
  const v68 = v67 ? 2 : 0
  s[511] = v68
  const v69 = s[494] ? (s[123] ? s[496] : v68) : 0
  s[518] = v69
  const v70 = v67 ? 16 : 0
  s[564] = v70
  const v71 = s[494] ? (s[123] ? s[495] : v70) : 0
  s[605] = v71
  const v72 = v69 === 1
  s[902] = v72
  const v73 = s[5] ? 2097152 : 0
  s[909] = v73
  const v74 = v69 === 2
  s[912] = v74
  const v75 = s[494] ? s[495] : 0
  s[913] = v75
  const v76 = (s[494] ? s[496] : 0) === 1
  s[513] = v76
  const v77 = s[65] ? 8192 : 16384
  s[1038] = v77
  const v78 = v76 ? v77 : 0
  s[914] = v78
  const v79 = s[69] ? 262144 : 0
  s[915] = v79
}

function svar_29(f, s) {
  const v0 = s[59] >= 15341 /* 2012-01-02 */
  s[601] = v0
  const v1 = s[69] ? 32768 : 0
  s[1018] = v1
  const v2 = (s[70] ? 8192 : 0) + (s[71] ? 16384 : 0) + v1
  s[920] = v2
  const v3 = f.fratraeder ? 1 : 2
  s[1043] = v3
  const v4 = s[69] ? 2097152 : 0
  s[921] = v4
  const v5 = s[497] ? 3 : 0
  s[606] = v5
  const v6 = s[59] >= 15523 /* 2012-07-02 */
  s[922] = v6
  const v7 = s[494] ? (s[498] ? s[496] : s[74] ? (v6 ? 2 : 0) : v5) : 0
  const v8 = s[497] ? 24 : 0
  s[923] = v8
  const v9 = v7 === 1
  s[924] = v9
  const v10 = s[5] ? 262144 : 0
  s[929] = v10
  const v11 = (s[499] ? 1 : 0) + (s[500] ? 2 : 0) + s[501]
  s[946] = v11
  const v12 = v7 === 2
  s[932] = v12
  const v13 = (s[502] ? 64 : 0) + (s[79] ? 128 : 0) + (s[503] ? 256 : 0)
  s[938] = v13
  const v14 = (s[71] ? 512 : 0) + (s[70] ? 1024 : 0) + (s[69] ? 2048 : 0)
  s[939] = v14
  const v15 = (s[504] ? 4096 : 0) + (s[505] ? 8192 : 0) + (s[183] ? 16384 : 0)
  s[940] = v15
  const v16 = f.dagpengeretHvisRask ? 32768 : 65536
  s[941] = v16
  const v17 = (s[85] ? 262144 : 0) + (s[84] ? 524288 : 0)
  s[942] = v17
  const v18 = f.erhvervsmaessigUddannelse ? 2097152 : 4194304
  s[943] = v18
  const v19 = s[506] ? 16777216 : 33554432
  s[944] = v19
  const v20 = (s[507] ? 134217728 : 0) + (s[508] ? 268435456 : 0) + s[509]
  s[945] = v20
  const v21 = f.elevILoennetPraktik ? 8 : 16
  s[947] = v21
  const v22 = f.ansatIFleksjob ? 64 : 128
  s[948] = v22
  const v23 = v7 === 3
  s[949] = v23
  const v24 = s[59] >= 15884 /* 2013-06-28 */
  s[967] = v24
  const v25 = s[59] >= 15706 /* 2013-01-01 */
  s[966] = v25
  const v26 = s[494] ? (s[123] ? s[496] : s[510] ? s[511] : s[512] ? (v25 ? 3 : 0) : v24 ? 4 : 0) : 0
  const v27 = v26 === 1
  s[968] = v27
  const v28 = v26 === 2
  s[974] = v28
  const v29 = v26 === 3
  s[975] = v29
  const v30 = v26 === 4
  s[977] = v30
  const v31 = s[513] ? (s[83] ? 33554432 : 67108864) : 0
  s[982] = v31
  const v32 = s[255] ? 512 : 1024
  s[985] = v32
  const v33 = (s[494] ? (s[192] ? s[496] : s[514] ? 2 : 0) : 0) === 2
  s[987] = v33
  const v34 = s[88] ? 0 : 2097152
  s[988] = v34
  const v35 = f.vurderingsdato <= 16800 /* 2015-12-31 */
  s[529] = v35
  const v36 = v35 ? s[515] : s[124] ? 16 : 0
  s[989] = v36
  const v37 = (v35 ? s[485] : s[124] ? 2 : 0) === 2
  s[563] = v37
  const v38 = f.fikSygedagpengeVedLivstruende ? 8192 : 16384
  s[990] = v38
  const v39 = s[124] ? 3 : 0
  s[530] = v39
  const v40 = f.vurderingsdato <= 18261 /* 2019-12-31 */
  s[551] = v40
  const v41 = f.vurderingsdato <= 16251 /* 2014-06-30 */
  s[553] = v41
  const v42 = v41 ? s[485] : v35 ? (s[173] ? 2 : 0) : v40 ? v39 : s[160] ? 4 : 0
  const v43 = s[124] ? 24 : 0
  s[991] = v43
  const v44 = v42 === 2
  s[992] = v44
  const v45 = s[88] ? 0 : 32768
  s[993] = v45
  const v46 = v42 === 3
  s[1001] = v46
  const v47 = s[96] ? 262144 : 524288
  s[1004] = v47
  const v48 = f.naaetFolkepensionsalder ? 2097152 : 4194304
  s[1005] = v48
  const v49 = s[97] ? 16777216 : 33554432
  s[1006] = v49
  const v50 = f.naaetFolkepensionsalder ? 8 : 16
  s[1007] = v50
  const v51 = s[97] ? 64 : 128
  s[1008] = v51
  const v52 = v42 === 4
  s[1009] = v52
  const v53 = s[88] ? 0 : 32
  s[1011] = v53
  const v54 = f.erIJobafklaring ? 8192 : 16384
  s[1015] = v54
  const v55 = s[83] ? 65536 : 131072
  s[1016] = v55
  const v56 = s[513] ? (s[87] ? 524288 : 1048576) : 0
  s[1017] = v56
  const v57 = s[69] ? 16777216 : 0
  s[1023] = v57
  const v58 = f.vurderingsdato <= 17896 /* 2018-12-31 */
  const v59 = v58 ? s[485] : s[516] ? 2 : 0
  const v60 = v58 ? s[515] : s[516] ? 16 : 0
  s[1026] = v60
  const v61 = v59 === 1
  s[1027] = v61
  const v62 = v59 === 2
  s[1028] = v62
  const v63 = s[517] ? s[518] : 0
  const v64 = v63 === 2
  s[1031] = v64
  const v65 = v63 === 1
  s[1029] = v65
  const v66 = f.saerligeGrundeTilAndetTidspunkt ? 512 : 0
  s[1030] = v66
  const v67 = s[519] ? 5 : 0
  s[531] = v67
  const v68 = f.vurderingsdato <= 20484 /* 2026-01-31 */
  s[528] = v68
  const v69 = s[520] ? s[485] : s[521] ? s[522] : s[523] ? s[524] : v68 ? s[525] : v67
  const v70 = s[519] ? 40 : 0
  s[532] = v70
  const v71 = v69 === 1
  s[1032] = v71
  const v72 = v69 === 2
  s[1033] = v72
  const v73 = v69 === 3
  s[1034] = v73
  const v74 = v69 === 4
  s[1035] = v74
  const v75 = v69 === 5
  s[1036] = v75
  const v76 = s[59] >= 14613 /* 2010-01-04 */
  s[1037] = v76
  const v77 = s[65] ? (s[494] ? (s[526] ? s[496] : s[123] ? (v76 ? 2 : 0) : s[527] ? 3 : 0) : 0) : 0
  const v78 = v77 === 2
  s[1039] = v78
  const v79 = v77 === 3
  s[1042] = v79
}

function svar_30(f, s) {
  const v0 = s[126] ? (s[528] ? (s[126] ? 1 : 0) : s[519] ? 2 : 0) : 0
  const v1 = v0 === 1
  s[1044] = v1
  const v2 = v0 === 2
  s[1049] = v2
  const v3 = (s[520] ? s[485] : s[529] ? s[522] : s[530]) === 3
  s[1050] = v3
  const v4 = f.vurderingsdato <= 20634 /* 2026-06-30 */
  s[1093] = v4
  const v5 = v4 ? s[531] : s[127] ? 6 : 0
  const v6 = f.vurderingsdato <= 20088 /* 2024-12-31 */
  s[1092] = v6
  const v7 = f.vurderingsdato <= 16439 /* 2015-01-04 */
  s[1055] = v7
  const v8 = s[520] ? s[485] : v7 ? s[522] : v6 ? (s[126] ? 3 : 0) : s[528] ? (s[138] ? 4 : 0) : v5
  const v9 = v4 ? s[532] : s[127] ? 48 : 0
  s[1083] = v9
  const v10 = s[520] ? s[515] : v7 ? s[533] : v6 ? (s[126] ? 24 : 0) : s[528] ? (s[138] ? 32 : 0) : v9
  s[1051] = v10
  const v11 = v8 === 3
  s[1052] = v11
  const v12 = v8 === 4
  s[1053] = v12
  const v13 = v8 === 5
  s[1054] = v13
  const v14 = v8 === 1
  s[1057] = v14
  const v15 = v14 ? (f.tilbagevendenForestaar ? 16384 : 8192) : 0
  s[1056] = v15
  const v16 = v8 === 2
  s[1059] = v16
  const v17 = v16 ? (f.tilbagevendenForestaar ? 1048576 : 524288) : 0
  s[1058] = v17
  const v18 = v11 ? (s[125] ? 33554432 : 0) + (s[128] ? 67108864 : 0) + s[534] : 0
  s[1060] = v18
  const v19 = (v11 ? (s[535] ? 1 : 0) + (s[536] ? 2 : 0) + s[501] : 0) + (v11 ? (s[537] ? 8 : 0) + (s[538] ? 16 : 0) + s[539] : 0)
  s[1061] = v19
  const v20 = s[138] && s[143]
  const v21 = s[138] && !s[142]
  const v22 = v20 ? 1 : v21 ? (s[528] ? (s[138] ? 2 : 0) : v4 ? (s[519] ? 3 : 0) : s[127] ? 4 : 0) : 0
  const v23 = v20 ? 8 : v21 ? (s[528] ? (s[138] ? 16 : 0) : v4 ? (s[519] ? 24 : 0) : s[127] ? 32 : 0) : 0
  s[1062] = v23
  const v24 = s[138] ? 8192 : 16384
  s[1063] = v24
  const v25 = (s[142] ? 65536 : 0) + (s[540] ? 131072 : 0)
  s[1064] = v25
  const v26 = s[127] ? 524288 : 1048576
  s[1065] = v26
  const v27 = (s[541] ? 4194304 : 0) + (s[542] ? 8388608 : 0) + s[543]
  s[1066] = v27
  const v28 = s[544] ? 1 : 2
  s[1097] = v28
  const v29 = v22 === 1
  s[1067] = v29
  const v30 = f.fratraeder ? 64 : 128
  s[1316] = v30
  const v31 = (v29 ? s[545] : 0) + (v29 ? (s[546] ? 16 : 8) : 0) + (v29 ? v30 : 0) + (v29 ? (s[547] ? 1024 : 512) : 0)
  s[1068] = v31
  const v32 = v22 === 2
  s[1075] = v32
  const v33 = v22 === 3
  s[1076] = v33
  const v34 = s[544] ? 2097152 : 4194304
  s[1077] = v34
  const v35 = s[65] ? 16777216 : 33554432
  s[1078] = v35
  const v36 = s[546] ? 268435456 : 134217728
  s[1079] = v36
  const v37 = s[547] ? 16 : 8
  s[1080] = v37
  const v38 = v22 === 4
  s[1081] = v38
  const v39 = s[88] ? 2 : 0
  const v40 = s[143] ? 1 : s[142] ? 0 : s[520] ? v39 : v7 ? (s[480] ? 3 : 0) : s[528] ? (s[126] ? 4 : 0) : v5
  const v41 = s[88] ? 16 : 0
  s[1082] = v41
  const v42 = v40 === 1
  s[1084] = v42
  const v43 = (s[135] ? 8 : 0) + (s[136] ? 16 : 0) + (s[126] ? 0 : 32)
  s[1085] = v43
  const v44 = v40 === 4
  s[1086] = v44
  const v45 = v40 === 5
  s[1087] = v45
  const v46 = (s[134] ? 2097152 : 0) + (s[132] ? 4194304 : 0) + (s[133] ? 8388608 : 0)
  s[1088] = v46
  const v47 = v40 === 6
  s[1089] = v47
  const v48 = s[160] && s[143]
  s[1090] = v48
  const v49 = s[160] && !s[142]
  s[1091] = v49
  const v50 = s[127] ? 5 : 0
  const v51 = v48 ? 1 : v49 ? (v6 ? (s[160] ? 2 : 0) : s[528] ? (s[138] ? 3 : 0) : v4 ? (s[519] ? 4 : 0) : v50) : 0
  s[1106] = v51
  const v52 = s[127] ? 40 : 0
  s[1094] = v52
  const v53 = v51 === 1
  s[1095] = v53
  const v54 = s[161] ? 33554432 : 67108864
  s[1096] = v54
  const v55 = s[65] ? 8 : 16
  s[1098] = v55
  const v56 = s[546] ? 128 : 64
  s[1099] = v56
  const v57 = f.fratraeder ? 512 : 1024
  s[1100] = v57
  const v58 = s[547] ? 8192 : 4096
  s[1101] = v58
  const v59 = s[169] ? 32768 : 65536
  s[1102] = v59
  const v60 = f.forudsigeligtForloeb ? 262144 : 524288
  s[1103] = v60
  const v61 = s[548] ? 2097152 : 4194304
  s[1104] = v61
  const v62 = s[549] ? 16777216 : 33554432
  s[1105] = v62
  const v63 = v51 === 3
  s[1107] = v63
  const v64 = v51 === 4
  s[1108] = v64
  const v65 = (s[134] ? 4096 : 0) + (s[132] ? 8192 : 0) + (s[133] ? 16384 : 0)
  s[1109] = v65
  const v66 = s[169] && s[143]
  s[1110] = v66
  const v67 = s[169] && !s[142]
  s[1111] = v67
  const v68 = f.vurderingsdato <= 14406 /* 2009-06-11 */
  s[1112] = v68
  const v69 = v66 ? 1 : v67 ? (v68 ? v39 : s[520] ? (s[550] ? 3 : 0) : v7 ? (s[480] ? 4 : 0) : s[551] ? (s[126] ? 5 : 0) : v6 ? (s[160] ? 6 : 0) : s[528] ? (s[138] ? 7 : 0) : v4 ? (s[519] ? 8 : 0) : s[127] ? 9 : 0) : 0
  s[1116] = v69
  const v70 = s[126] ? 40 : 0
  s[1113] = v70
  const v71 = v69 === 1
  s[1114] = v71
  const v72 = v69 === 4
  s[1117] = v72
  const v73 = v69 === 6
  s[1119] = v73
  const v74 = v69 === 7
  s[1120] = v74
  const v75 = v69 === 8
  s[1121] = v75
  const v76 = s[520] ? s[485] : s[521] ? s[522] : s[523] ? s[524] : v4 ? s[525] : v50
  s[552] = v76
  const v77 = v76 === 1
  s[1124] = v77
  const v78 = v76 === 2
  s[1126] = v78
  const v79 = v76 === 3
  s[1127] = v79
}

function svar_31(f, s) {
  const v0 = s[552] === 4
  s[1128] = v0
  const v1 = s[552] === 5
  s[1129] = v1
  const v2 = f.skriftligtOrienteret ? 4096 : 8192
  s[1130] = v2
  const v3 = f.vurderingsdato <= 18077 /* 2019-06-30 */
  s[1132] = v3
  const v4 = f.vurderingsdato <= 16982 /* 2016-06-30 */
  s[1131] = v4
  const v5 = s[520] ? s[485] : s[553] ? s[522] : v4 ? (s[173] ? 3 : 0) : v3 ? (s[554] ? 4 : 0) : s[555] ? 5 : 0
  const v6 = v5 === 3
  s[1133] = v6
  const v7 = v5 === 4
  s[1135] = v7
  const v8 = v5 === 5
  s[1136] = v8
  const v9 = s[520] ? s[485] : s[522]
  const v10 = s[520] ? s[515] : s[533]
  s[1140] = v10
  const v11 = v9 === 1
  s[1141] = v11
  const v12 = s[556] ? 1 : 2
  s[1146] = v12
  const v13 = f.hensigtsmaessigOptraening ? 8 : 16
  s[1147] = v13
  const v14 = f.opfordret ? 64 : 128
  s[1148] = v14
  const v15 = (s[378] ? 512 : 0) + (s[377] ? 1024 : 0) + (s[88] ? 0 : 2048)
  s[1149] = v15
  const v16 = v9 === 2
  s[1150] = v16
  const v17 = f.vurderingsdato <= 15516 /* 2012-06-25 */
  s[1152] = v17
  const v18 = f.vurderingsdato <= 15397 /* 2012-02-27 */
  s[1151] = v18
  const v19 = s[520] ? s[485] : v18 ? s[522] : v17 ? (s[557] ? 3 : 0) : s[558] ? 4 : 0
  s[1153] = v19
  const v20 = v19 === 4
  s[1156] = v20
  const v21 = f.vurderingsdato <= 16687 /* 2015-09-09 */
  s[1157] = v21
  const v22 = (v21 ? s[485] : s[559] ? 2 : 0) === 2
  s[1158] = v22
  const v23 = f.forlaengelseErAfgjort ? 65536 : 131072
  s[1159] = v23
  const v24 = s[101] ? 32768 : 0
  s[1162] = v24
  const v25 = s[59] >= 19174 /* 2022-07-01 */
  s[1166] = v25
  const v26 = s[59] >= 18319 /* 2020-02-27 */
  s[1165] = v26
  const v27 = s[59] >= 15517 /* 2012-06-26 */
  s[598] = v27
  const v28 = v27 ? 4 : 0
  s[599] = v28
  const v29 = s[59] >= 15398 /* 2012-02-28 */
  const v30 = v29 ? 3 : 0
  s[602] = v30
  const v31 = s[494] ? (s[123] ? s[496] : s[560] ? s[511] : s[252] ? v30 : s[561] ? v28 : s[562] ? (v26 ? 5 : 0) : v25 ? 6 : 0) : 0
  const v32 = v29 ? 24 : 0
  s[1163] = v32
  const v33 = v27 ? 32 : 0
  s[1164] = v33
  const v34 = v31 === 1
  s[1167] = v34
  const v35 = s[289] ? 1 : 2
  s[1170] = v35
  const v36 = v31 === 2
  s[1168] = v36
  const v37 = v31 === 3
  s[1169] = v37
  const v38 = f.aftaleForSelvstaendig ? 8 : 16
  s[1171] = v38
  const v39 = v31 === 4
  s[1172] = v39
  const v40 = v31 === 5
  s[1173] = v40
  const v41 = v31 === 6
  s[1174] = v41
  const v42 = s[193] && !s[196] && !s[195]
  s[1179] = v42
  const v43 = (s[193] ? 8192 : 0) + (s[196] ? 16384 : 0) + (s[195] ? 32768 : 0)
  s[1180] = v43
  const v44 = s[563] ? (f.laegenVurdererLivstruende ? 65536 : 131072) : 0
  s[1181] = v44
  const v45 = s[389] && !s[390] && s[88]
  s[1182] = v45
  const v46 = s[494] ? (s[123] ? s[495] : s[192] ? s[564] : s[514] ? 24 : 0) : 0
  s[1184] = v46
  const v47 = s[565] ? (s[494] ? (s[123] ? s[496] : s[192] ? s[511] : s[514] ? 3 : 0) : 0) : 0
  const v48 = f.retErOpbrugt ? 65536 : 131072
  s[1185] = v48
  const v49 = v47 === 1
  s[1187] = v49
  const v50 = v47 === 2
  s[1191] = v50
  const v51 = s[69] ? 256 : 0
  s[609] = v51
  const v52 = s[99] && !s[101] && s[566] === s[567] && s[566] < NEVER
  s[1192] = v52
  const v53 = s[566] >= 18809 /* 2021-07-01 */
  s[1193] = v53
  const v54 = (v52 ? (s[568] ? 1 : v53 ? 2 : 0) : 0) === 1
  s[1194] = v54
  const v55 = s[101] ? 2097152 : 0
  s[1202] = v55
  const v56 = (v52 ? 1 : 0) === 1
  s[1209] = v56
  const v57 = s[205] && !s[206] && s[569] === s[570] && s[569] < NEVER
  s[1212] = v57
  const v58 = s[569] >= 18809 /* 2021-07-01 */
  s[1213] = v58
  const v59 = (v57 ? (s[571] ? 1 : v58 ? 2 : 0) : 0) === 1
  s[1214] = v59
  const v60 = s[572] <= 18808 /* 2021-06-30 */
  s[1226] = v60
  const v61 = (v60 ? 1 : s[573] ? 2 : 0) === 1
  s[1227] = v61
  const v62 = s[574] <= 18808 /* 2021-06-30 */
  s[1232] = v62
  const v63 = (s[212] ? 0 : v62 ? 1 : s[575] ? 2 : 0) === 1
  s[1233] = v63
  const v64 = s[209] && !s[210] && s[576] === s[577] && s[576] < NEVER
  s[1239] = v64
  const v65 = s[576] >= 18809 /* 2021-07-01 */
  s[1240] = v65
  const v66 = (v64 ? (s[578] ? 1 : v65 ? 2 : 0) : 0) === 1
  s[1241] = v66
  const v67 = s[579] <= 18808 /* 2021-06-30 */
  s[1248] = v67
  const v68 = (s[580] ? (v67 ? 1 : s[581] ? 2 : 0) : 0) === 1
  s[1249] = v68
  const v69 = s[582] && !s[583] && s[584] === s[585] && s[584] < NEVER
  s[1256] = v69
  const v70 = s[584] >= 18809 /* 2021-07-01 */
  s[1257] = v70
  const v71 = v69 ? (s[586] ? 1 : v70 ? 2 : 0) : 0
  s[1265] = v71
  const v72 = v71 === 1
  s[1258] = v72
  const v73 = s[403] && !s[404] && s[587] === s[588] && s[587] < NEVER
  s[1266] = v73
  const v74 = s[587] >= 18809 /* 2021-07-01 */
  s[1267] = v74
  const v75 = (v73 ? (s[589] ? 1 : v74 ? 2 : 0) : 0) === 1
  s[1268] = v75
  const v76 = s[223] && !s[224] && s[590] === s[591] && s[590] < NEVER
  s[1275] = v76
  const v77 = s[590] >= 18809 /* 2021-07-01 */
  s[1276] = v77
  const v78 = (v76 ? (s[592] ? 1 : v77 ? 2 : 0) : 0) === 1
  s[1277] = v78
  const v79 = s[405] && !s[406] && s[593] === s[594] && s[593] < NEVER
  s[595] = v79
}

function svar_32(f, s) {
  const v0 = s[593] >= 18809 /* 2021-07-01 */
  s[1284] = v0
  const v1 = (s[595] ? (s[596] ? 1 : v0 ? 2 : 0) : 0) === 1
  s[1285] = v1
  const v2 = s[106] && !s[107] && !s[108]
  s[1293] = v2
  const v3 = (v2 ? s[597] : 0) === 1
  s[1294] = v3
  const v4 = s[70] && !s[71] && !s[69]
  s[1297] = v4
  const v5 = v4 ? s[518] : 0
  const v6 = v5 === 1
  s[1298] = v6
  const v7 = v5 === 2
  s[1299] = v7
  const v8 = s[87] ? (s[494] ? (s[252] ? s[495] : s[598] ? 16 : 0) : 0) : 0
  s[1300] = v8
  const v9 = (s[87] ? (s[494] ? (s[252] ? s[496] : s[598] ? 2 : 0) : 0) : 0) === 2
  s[1301] = v9
  const v10 = s[59] >= 15427 /* 2012-03-28 */
  s[1323] = v10
  const v11 = v10 ? 3 : 0
  const v12 = s[265] ? (s[494] ? (s[123] ? s[496] : s[274] ? s[511] : s[252] ? v11 : s[74] ? s[599] : s[497] ? 5 : 0) : 0) : 0
  s[1306] = v12
  const v13 = v10 ? 24 : 0
  s[1304] = v13
  const v14 = s[265] ? 8192 : 16384
  s[1305] = v14
  const v15 = v12 === 4
  s[1307] = v15
  const v16 = v12 === 5
  s[1308] = v16
  const v17 = s[59] >= 19723 /* 2024-01-01 */
  const v18 = s[265] ? (s[494] ? (s[123] ? s[496] : s[274] ? s[511] : s[600] ? v11 : v17 ? 4 : 0) : 0) : 0
  const v19 = s[265] ? (s[494] ? (s[123] ? s[495] : s[274] ? s[564] : s[600] ? v13 : v17 ? 32 : 0) : 0) : 0
  s[1309] = v19
  const v20 = v18 === 1
  s[1310] = v20
  const v21 = v18 === 2
  s[1318] = v21
  const v22 = f.undskyldendeForhold ? 262144 : 524288
  s[1319] = v22
  const v23 = v18 === 3
  s[1320] = v23
  const v24 = v18 === 4
  s[1321] = v24
  const v25 = f.undskyldendeForhold ? 64 : 128
  s[1322] = v25
  const v26 = s[65] ? (s[494] ? (s[123] ? s[496] : s[272] ? s[511] : s[274] ? (s[601] ? 3 : 0) : s[252] ? (v10 ? 4 : 0) : s[598] ? 5 : 0) : 0) : 0
  const v27 = v26 === 1
  s[1324] = v27
  const v28 = v26 === 2
  s[1327] = v28
  const v29 = v26 === 3
  s[1328] = v29
  const v30 = v26 === 5
  s[1329] = v30
  const v31 = s[83] ? (s[494] ? (s[123] ? s[496] : s[560] ? s[511] : s[602]) : 0) : 0
  const v32 = s[83] ? 8192 : 16384
  s[1331] = v32
  const v33 = v31 === 1
  s[1332] = v33
  const v34 = v31 === 2
  s[1333] = v34
  const v35 = v31 === 3
  s[1334] = v35
  const v36 = s[59] >= 15208 /* 2011-08-22 */
  const v37 = s[59] >= 15112 /* 2011-05-18 */
  const v38 = s[494] ? (s[123] ? s[496] : s[603] ? s[511] : s[604] ? (v37 ? 3 : 0) : v36 ? 4 : 0) : 0
  const v39 = s[83] ? v38 : 0
  const v40 = s[494] ? (s[123] ? s[495] : s[603] ? s[564] : s[604] ? (v37 ? 24 : 0) : v36 ? 32 : 0) : 0
  s[1335] = v40
  const v41 = v39 === 1
  s[1336] = v41
  const v42 = v39 === 2
  s[1339] = v42
  const v43 = v39 === 3
  s[1340] = v43
  const v44 = v39 === 4
  s[1342] = v44
  const v45 = s[83] ? s[518] : 0
  const v46 = s[83] ? s[605] : 0
  s[1343] = v46
  const v47 = v45 === 1
  s[1344] = v47
  const v48 = v45 === 2
  s[1347] = v48
  const v49 = s[494] ? (s[123] ? s[496] : s[74] ? s[511] : s[606]) : 0
  const v50 = v49 === 1
  s[1351] = v50
  const v51 = v49 === 2
  s[1357] = v51
  const v52 = v49 === 3
  s[1358] = v52
  const v53 = (s[607] ? 8 : 0) + (s[608] ? 16 : 0)
  s[1369] = v53
  const v54 = (s[70] ? 64 : 0) + (s[71] ? 128 : 0) + s[609]
  s[1370] = v54
  const v55 = f.aftaleMedArbejdsgiver ? 512 : 1024
  s[1371] = v55
  const v56 = (s[610] ? 4096 : 0) + (s[611] ? 8192 : 0) + s[612]
  s[1372] = v56
  const v57 = s[65] ? v38 : 0
  const v58 = v57 === 1
  s[1373] = v58
  const v59 = v57 === 2
  s[1377] = v59
  const v60 = v57 === 3
  s[1378] = v60
  const v61 = v57 === 4
  s[1380] = v61
  const v62 = s[65] ? (s[494] ? (s[123] ? s[496] : s[274] ? s[511] : s[252] ? v11 : s[599]) : 0) : 0
  const v63 = v62 === 1
  s[1381] = v63
  const v64 = v62 === 2
  s[1387] = v64
  const v65 = v62 === 4
  s[1388] = v65
}

export function svar(f) {
  const s = new Array(1395)
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
  return { ALF_62_3: s[185], ALF_62_3_hoej: s[186], ALF_62_3_kan: s[613], BEK937_27_kan: s[614], LAB_107_1_kan: s[615], LAB_110_1: s[616], LAB_110_1_hoej: s[617], LAB_110_1_kan: s[618], SDL_2_kan: s[619], SDL_2_1_kan: s[620], SDL_3_kan: s[621], SDL_6_1: s[59], SDL_6_1_hoej: s[61], SDL_6_1_kan: s[622], SDL_7_1_kan: s[623], SDL_7_1_ferie_kan: s[624], SDL_7_1_ferieaftale_kan: s[625], SDL_7_1_genoptagelse: s[626], SDL_7_1_genoptagelse_hoej: s[627], SDL_7_1_genoptagelse_kan: s[628], SDL_7_1_ny_kan: s[629], SDL_7_2_kan: s[630], SDL_7_3: s[631], SDL_7_3_hoej: s[632], SDL_7_3_kan: s[633], SDL_7_5_kan: s[634], SDL_7a_1: s[635], SDL_7a_1_hoej: s[636], SDL_7a_1_kan: s[637], SDL_7c_kan: s[638], SDL_10a_kan: s[639], SDL_11_3: s[640], SDL_11_3_hoej: s[641], SDL_11_3_kan: s[642], SDL_11a_1_kan: s[643], SDL_12_1_1_kan: s[644], SDL_12_1_2_kan: s[645], SDL_12_1_3_kan: s[646], SDL_13b_1: s[647], SDL_13b_1_hoej: s[648], SDL_13b_1_kan: s[649], SDL_13b_1_antal: s[650], SDL_13b_1_antal_hoej: s[651], SDL_13b_1_antal_kan: s[652], SDL_13b_1_naeste: s[653], SDL_13b_1_naeste_hoej: s[654], SDL_13b_1_naeste_kan: s[655], SDL_13b_5_kan: s[656], SDL_13f_1_kan: s[657], SDL_13f_1_dag: s[658], SDL_13f_1_dag_hoej: s[659], SDL_13f_1_dag_kan: s[660], SDL_21_1_1_kan: s[661], SDL_21_1_2_kan: s[662], SDL_21_1_3_kan: s[663], SDL_21_4_kan: s[664], SDL_21_4_dag: s[665], SDL_21_4_dag_hoej: s[666], SDL_21_4_dag_kan: s[667], SDL_21_4_fra: s[668], SDL_21_4_fra_hoej: s[669], SDL_21_4_fra_kan: s[670], SDL_21a_kan: s[671], SDL_24_1: s[103], SDL_24_1_hoej: s[105], SDL_24_1_kan: s[672], SDL_24_1_ophoer: s[673], SDL_24_1_ophoer_hoej: s[674], SDL_24_1_ophoer_kan: s[675], SDL_24_1_revurdering_kan: s[676], SDL_24_3: s[1], SDL_24_3_hoej: s[2], SDL_24_3_kan: s[677], SDL_24a_1_kan: s[678], SDL_24a_1_graense_kan: s[679], SDL_24a_2: s[680], SDL_24a_2_hoej: s[681], SDL_24a_2_kan: s[682], SDL_24a_6_kan: s[683], SDL_24b_1_kan: s[684], SDL_24b_2: s[685], SDL_24b_2_hoej: s[686], SDL_24b_2_kan: s[687], SDL_24c_1_kan: s[688], SDL_25_1: s[102], SDL_25_1_hoej: s[104], SDL_25_1_kan: s[689], SDL_26_1_kan: s[690], SDL_26_1_covid: s[203], SDL_26_1_covid_hoej: s[204], SDL_26_1_covid_kan: s[691], SDL_26_1_fra: s[692], SDL_26_1_fra_hoej: s[693], SDL_26_1_fra_kan: s[694], SDL_26_1_uger: s[695], SDL_26_1_uger_hoej: s[696], SDL_26_1_uger_kan: s[697], SDL_26_2_kan: s[698], SDL_26_3_covid: s[207], SDL_26_3_covid_hoej: s[208], SDL_26_3_covid_kan: s[699], SDL_26a_1_covid: s[700], SDL_26a_3_covid: s[211], SDL_26a_3_covid_kan: s[701], SDL_26c_covid: s[218], SDL_26c_covid_hoej: s[220], SDL_26c_covid_kan: s[702], SDL_26d_covid: s[217], SDL_26d_covid_hoej: s[219], SDL_26d_covid_kan: s[703], SDL_26f_covid: s[704], SDL_26f_covid_hoej: s[705], SDL_26f_covid_kan: s[706], SDL_26g_covid: s[221], SDL_26g_covid_hoej: s[222], SDL_26g_covid_kan: s[707], SDL_26h_covid: s[708], SDL_26h_covid_hoej: s[709], SDL_26h_covid_kan: s[710], SDL_26i_covid: s[711], SDL_26i_covid_hoej: s[712], SDL_26i_covid_kan: s[713], SDL_27_1_kan: s[714], SDL_27_1_1_kan: s[715], SDL_27_1_2_kan: s[716], SDL_27_1_2_slut: s[241], SDL_27_1_2_slut_hoej: s[242], SDL_27_1_2_slut_kan: s[717], SDL_27_1_2_uger: s[718], SDL_27_1_2_uger_hoej: s[719], SDL_27_1_2_uger_kan: s[720], SDL_27_1_3_kan: s[721], SDL_27_1_3_slut: s[245], SDL_27_1_3_slut_hoej: s[246], SDL_27_1_3_slut_kan: s[722], SDL_27_1_3_uger: s[230], SDL_27_1_3_uger_hoej: s[232], SDL_27_1_3_uger_kan: s[723], SDL_27_1_4_kan: s[724], SDL_27_1_4_slut: s[725], SDL_27_1_4_slut_hoej: s[726], SDL_27_1_4_slut_kan: s[727], SDL_27_1_5_kan: s[728], SDL_27_1_6_kan: s[729], SDL_27_1_7_kan: s[730], SDL_27_1_7_2_kan: s[731], SDL_27_1_slut: s[732], SDL_27_1_slut_hoej: s[733], SDL_27_1_slut_kan: s[734], SDL_29_1_kan: s[735], SDL_30_kan: s[736], SDL_30_1: s[66], SDL_30_1_hoej: s[67], SDL_30_1_kan: s[737], SDL_30_2_kan: s[738], SDL_30_fleksjob_kan: s[739], SDL_31_1: s[181], SDL_31_1_hoej: s[182], SDL_31_1_kan: s[740], SDL_32_kan: s[741], SDL_32_1_kan: s[742], SDL_33_1: s[316], SDL_33_1_hoej: s[317], SDL_33_1_kan: s[743], SDL_34_1_kan: s[744], SDL_35_2: s[745], SDL_35_2_hoej: s[746], SDL_35_2_kan: s[747], SDL_35_3: s[748], SDL_35_3_hoej: s[749], SDL_35_3_kan: s[750], SDL_35_3_fra: s[751], SDL_35_3_fra_hoej: s[752], SDL_35_3_fra_kan: s[753], SDL_38_1: s[754], SDL_38_1_hoej: s[755], SDL_38_1_kan: s[756], SDL_38_7: s[757], SDL_38_7_hoej: s[758], SDL_38_7_kan: s[759], SDL_38_7_tide_kan: s[760], SDL_38_8_kan: s[761], SDL_40_1: s[762], SDL_40_1_hoej: s[763], SDL_40_1_kan: s[764], SDL_41_1: s[189], SDL_41_1_hoej: s[190], SDL_41_1_kan: s[765], SDL_42_1_kan: s[766], SDL_43_1: s[767], SDL_43_1_hoej: s[768], SDL_43_1_kan: s[769], SDL_43_4: s[770], SDL_43_4_hoej: s[771], SDL_43_4_kan: s[772], SDL_43_4_tide_kan: s[773], SDL_43_5_kan: s[774], SDL_46_1: s[775], SDL_46_1_hoej: s[776], SDL_46_1_kan: s[777], SDL_47_1: s[778], SDL_47_1_hoej: s[779], SDL_47_1_kan: s[780], SDL_47_1_3: s[781], SDL_47_1_3_hoej: s[782], SDL_47_1_3_kan: s[783], SDL_50_1: s[311], SDL_50_1_hoej: s[312], SDL_50_1_kan: s[784], SDL_51_1: s[309], SDL_51_1_hoej: s[310], SDL_51_1_kan: s[667], SDL_52_1: s[298], SDL_52_1_hoej: s[299], SDL_52_1_kan: s[785], SDL_53_1: s[786], SDL_53_1_hoej: s[787], SDL_53_1_kan: s[788], SDL_53_2_kan: s[789], SDL_53_3: s[790], SDL_53_3_hoej: s[791], SDL_53_3_kan: s[792], SDL_54_1_kan: s[793], SDL_59_2: s[794], SDL_59_2_hoej: s[795], SDL_59_2_kan: s[796], SDL_59_6_kan: s[797], spor: [s[622] + (s[3] ? 0 : s[486]) + ((s[3] ? 0 : s[487]) === 1 ? (s[798] ? 8192 : 16384) : 0), s[59], s[61], s[613] + (s[494] ? (s[74] ? s[495] : s[497] ? 16 : 0) : 0) + (s[799] ? s[800] : 0) + (s[799] ? (f.dagpengerettenSlutter ? 65536 : 131072) : 0), s[185], s[186], s[614] + (s[477] ? 0 : s[801] ? s[515] : s[478] ? 16 : 0) + (s[477] ? 16384 : 8192) + (s[802] ? (s[803] ? 65536 : 131072) : 0) + (s[802] ? (s[804] ? 524288 : 1048576) : 0) + (s[802] ? (s[805] ? 4194304 : 8388608) : 0) + (s[802] ? (s[806] ? 33554432 : 67108864) : 0), (s[802] ? (f.uddannelsePasserMedBehandling ? 1 : 2) : 0) + (s[802] ? (f.uddannelseUdskyderRevalidering ? 16 : 8) : 0) + (s[807] ? (s[803] ? 64 : 128) : 0) + (s[807] ? (s[804] ? 512 : 1024) : 0) + (s[807] ? (s[805] ? 4096 : 8192) : 0) + (s[807] ? (s[806] ? 32768 : 65536) : 0) + (s[807] ? (f.uddannelsePasserMedBehandling ? 262144 : 524288) : 0) + (s[807] ? (f.uddannelseUdskyderRevalidering ? 4194304 : 2097152) : 0) + (s[807] ? (s[808] ? 16777216 : 33554432) : 0), s[630] + (s[520] ? s[515] : s[521] ? s[533] : s[523] ? s[809] : s[810]) + (s[811] ? (s[812] ? 8192 : 16384) : 0) + (s[811] ? s[813] : 0) + (s[811] ? (s[481] ? 524288 : 1048576) : 0) + (s[811] ? (s[482] ? 4194304 : 8388608) : 0) + (s[811] ? (s[483] ? 33554432 : 67108864) : 0), (s[811] ? (s[814] ? 1 : 2) : 0) + (s[811] ? (s[83] ? 8 : 16) : 0) + (s[811] ? (s[302] ? 64 : 128) : 0) + (s[811] ? (s[815] ? 512 : 1024) : 0) + (s[816] ? (s[812] ? 4096 : 8192) : 0) + (s[816] ? s[817] : 0) + (s[816] ? s[818] : 0) + (s[816] ? s[819] : 0) + (s[816] ? s[820] : 0) + (s[816] ? (s[814] ? 134217728 : 268435456) : 0), (s[816] ? (s[83] ? 1 : 2) : 0) + (s[816] ? (s[302] ? 8 : 16) : 0) + (s[816] ? (s[815] ? 64 : 128) : 0) + (s[821] ? (s[822] ? 512 : 1024) : 0) + (s[821] ? s[823] : 0) + (s[821] ? (s[824] ? 32768 : 65536) : 0) + (s[821] ? s[818] : 0) + (s[821] ? s[819] : 0) + (s[821] ? s[820] : 0) + (s[821] ? (s[825] ? 134217728 : 268435456) : 0), (s[821] ? (f.ansatIFleksjob ? 1 : 2) : 0) + (s[821] ? (s[826] ? 8 : 16) : 0) + (s[821] ? (s[814] ? 64 : 128) : 0) + (s[821] ? (s[83] ? 512 : 1024) : 0) + (s[821] ? (s[302] ? 4096 : 8192) : 0) + (s[821] ? (s[815] ? 32768 : 65536) : 0) + (s[827] ? (s[822] ? 262144 : 524288) : 0) + (s[827] ? (s[65] ? 2097152 : 4194304) : 0) + (s[827] ? (s[824] ? 16777216 : 33554432) : 0) + (s[827] ? (s[481] ? 134217728 : 268435456) : 0), (s[827] ? (s[482] ? 1 : 2) : 0) + (s[827] ? (s[483] ? 8 : 16) : 0) + (s[827] ? (s[825] ? 64 : 128) : 0) + (s[827] ? (f.ansatIFleksjob ? 512 : 1024) : 0) + (s[827] ? (s[826] ? 4096 : 8192) : 0) + (s[827] ? (s[814] ? 32768 : 65536) : 0) + (s[827] ? (s[83] ? 262144 : 524288) : 0) + (s[827] ? (s[302] ? 2097152 : 4194304) : 0) + (s[827] ? (s[815] ? 16777216 : 33554432) : 0), s[623] + s[515] + (s[828] ? (f.uarbejdsdygtigVedEgenSygdom ? 8192 : 16384) : 0) + (s[828] ? (s[341] ? 65536 : 0) + (s[342] ? 131072 : 0) + s[829] : 0), s[677] + s[830], s[689] + s[831] + s[832] + s[833] + s[834] + s[835] + s[836], (s[837] ? (s[838] ? 1 : 0) + (s[839] ? 2 : 0) + s[501] : 0) + (s[837] ? (s[840] ? 8 : 0) + (s[841] ? 16 : 0) + s[539] : 0), s[102], s[104], s[672] + (s[842] ? 8 : s[843] ? (s[21] ? 16 : s[30] ? 24 : 0) : 0) + (s[3] ? 16384 : 8192) + ((s[489] ? 65536 : 0) + (s[844] ? 131072 : 0)) + (s[12] ? 1048576 : 524288) + ((s[14] ? 4194304 : 0) + (s[13] ? 8388608 : 0) + s[543]) + ((s[845] ? 33554432 : 0) + (s[846] ? 67108864 : 0) + s[534]), (s[10] ? 1 : 0) + (s[11] ? 2 : 0) + s[501] + ((s[847] ? 8 : 0) + (s[848] ? 16 : 0) + s[539]) + ((s[849] ? 64 : 0) + (s[850] ? 128 : 0) + s[851]) + ((s[852] ? 512 : 0) + (s[853] ? 1024 : 0) + s[854]) + ((s[9] ? 4096 : 0) + (s[8] ? 8192 : 0) + s[612]) + ((s[855] ? 32768 : 0) + (s[856] ? 65536 : 0) + s[857]) + (s[858] ? (s[848] ? 262144 : 0) + (s[847] ? 524288 : 0) + s[859] : 0) + (s[858] ? (s[860] ? 2097152 : 0) + (s[861] ? 4194304 : 0) + s[862] : 0) + (s[858] ? (s[8] ? 16777216 : 0) + (s[9] ? 33554432 : 0) + s[863] : 0) + (s[858] ? (s[864] ? 134217728 : 0) + (s[865] ? 268435456 : 0) + s[509] : 0), (s[866] ? (s[867] ? 1 : 0) + (s[868] ? 2 : 0) + s[501] : 0) + (s[866] ? (s[869] ? 8 : 0) + (s[870] ? 16 : 0) + s[539] : 0), s[103], s[105], s[715] + (s[871] ? (s[225] ? s[872] : s[493] ? s[873] : s[874] ? 24 : 0) : 0) + s[875] + s[876], s[716] + (s[871] ? (s[225] ? s[872] : s[873]) : 0) + s[875] + s[876], s[723] + (s[871] ? (s[492] ? s[872] : s[225] ? s[877] : s[878]) : 0) + s[875] + s[876], s[230], s[232], s[721] + (s[871] ? (s[492] ? s[872] : s[225] ? s[877] : s[879]) : 0) + s[875] + s[876] + (s[880] ? (f.underLaegebehandling ? 524288 : 1048576) : 0) + (s[880] ? (f.laegensSkoenErSikkert ? 4194304 : 8388608) : 0) + (s[880] ? (s[881] ? 33554432 : 0) + (s[882] ? 67108864 : 0) + s[883] : 0), (s[884] ? (f.underLaegebehandling ? 1 : 2) : 0) + (s[884] ? (f.laegensSkoenErSikkert ? 8 : 16) : 0) + (s[884] ? (s[885] ? 64 : 128) : 0) + (s[884] ? (f.underLaegebehandling ? 512 : 1024) : 0) + (s[884] ? (f.laegensSkoenErSikkert ? 4096 : 8192) : 0) + (s[884] ? (s[886] ? 32768 : 65536) : 0) + (s[887] ? (f.underLaegebehandling ? 262144 : 524288) : 0) + (s[887] ? (f.laegensSkoenErSikkert ? 2097152 : 4194304) : 0) + (s[887] ? (s[881] ? 16777216 : 0) + (s[882] ? 33554432 : 0) + (s[48] ? 67108864 : 0) : 0), s[724] + s[888] + s[875] + s[876], s[728] + s[889] + s[875] + s[876] + (s[890] ? (f.laegenVurdererLivstruende ? 524288 : 1048576) : 0) + (s[890] ? (f.behandlingsmulighederUdtoemte ? 4194304 : 8388608) : 0) + (s[891] ? (f.laegenVurdererLivstruende ? 33554432 : 67108864) : 0), s[891] ? (f.behandlingsmulighederUdtoemte ? 1 : 2) : 0, s[729] + s[889] + s[875] + s[876], s[731] + (s[871] ? (s[892] ? s[872] : s[893] ? (s[35] >= 16953 /* 2016-06-01 */ ? 16 : 0) : s[894] ? (s[35] >= 16975 /* 2016-06-23 */ ? 24 : 0) : s[35] >= 20635 /* 2026-07-01 */ ? 32 : 0) : 0) + s[875] + s[876], s[730] + s[889] + s[875] + s[876] + (s[895] ? (f.ansoegningOmFoertidspension ? 524288 : 1048576) : 0) + (s[895] ? (s[415] ? 4194304 : 0) + (s[416] ? 8388608 : 0) + (s[417] ? 16777216 : 0) : 0), s[714] + s[896] + s[875] + s[876] + (s[897] ? (s[50] ? 524288 : 0) + (s[45] ? 1048576 : 0) + (s[46] ? 2097152 : 0) : 0) + (s[897] ? (s[51] ? 4194304 : 0) + (s[56] ? 8388608 : 0) + (s[48] ? 16777216 : 0) : 0) + (s[897] ? (s[52] ? 33554432 : 0) + (s[57] ? 67108864 : 0) + s[883] : 0), (s[897] ? s[724] : 0) + (s[897] ? (s[54] ? 8 : 0) + (s[47] ? 16 : 0) + s[898] : 0) + (s[897] ? (s[55] ? 64 : 0) + (s[49] ? 128 : 0) + s[899] : 0) + (s[897] ? (s[235] ? 512 : 0) + (s[240] ? 1024 : 0) + s[900] : 0), s[679] + s[901], s[738] + s[605] + (s[902] ? (s[903] ? 8192 : 0) + (s[904] ? 16384 : 0) : 0) + (s[902] ? (s[905] ? 65536 : 0) + (s[906] ? 131072 : 0) : 0) + (s[902] ? (s[907] ? 524288 : 0) + (s[908] ? 1048576 : 0) + s[909] : 0) + (s[902] ? (f.andetFravaerSeneste8Uger ? 8388608 : 4194304) : 0) + (s[902] ? (s[910] ? 33554432 : 67108864) : 0), (s[902] ? (s[911] ? 1 : 2) : 0) + (s[902] ? (s[910] ? 8 : 16) : 0) + (s[902] ? (f.genansat ? 64 : 128) : 0) + (s[902] ? (f.paaArbejdeDaSygdommenKom ? 512 : 1024) : 0) + (s[912] ? (s[903] ? 4096 : 0) + (s[904] ? 8192 : 0) : 0) + (s[912] ? (s[905] ? 32768 : 0) + (s[906] ? 65536 : 0) : 0) + (s[912] ? (s[907] ? 262144 : 0) + (s[908] ? 524288 : 0) + s[859] : 0) + (s[912] ? (f.andetFravaerSeneste8Uger ? 4194304 : 2097152) : 0) + (s[912] ? (s[910] ? 16777216 : 33554432) : 0) + (s[912] ? (s[911] ? 134217728 : 268435456) : 0), (s[912] ? (s[910] ? 1 : 2) : 0) + (s[912] ? (f.genansat ? 8 : 16) : 0) + (s[912] ? (f.paaArbejdeDaSygdommenKom ? 64 : 128) : 0), s[739] + (f.ansatIFleksjob ? s[605] : 0) + (f.ansatIFleksjob ? 8192 : 16384), s[736] + s[913] + s[914] + (s[513] ? (s[424] ? 65536 : 0) + (s[425] ? 131072 : 0) + s[915] : 0) + (s[513] ? (s[916] ? 524288 : 0) + (s[917] ? 1048576 : 0) : 0) + (s[513] ? (f.ansatIFleksjob ? 4194304 : 8388608) : 0) + (s[513] ? (s[426] ? 33554432 : 0) + (s[427] ? 67108864 : 0) + (s[428] ? 134217728 : 0) : 0), s[737] + (s[494] ? (s[918] ? s[495] : s[919] ? (s[59] >= 13605 /* 2007-04-02 */ ? 16 : 0) : s[272] ? (s[59] >= 14032 /* 2008-06-02 */ ? 24 : 0) : s[601] ? 32 : 0) : 0), s[66], s[67], s[740] + s[605] + (s[902] ? s[920] : 0) + (s[902] ? (f.fratraeder ? 65536 : 131072) : 0) + (s[912] ? (s[70] ? 524288 : 0) + (s[71] ? 1048576 : 0) + s[921] : 0) + (s[912] ? (f.fratraeder ? 4194304 : 8388608) : 0), s[181], s[182], s[742] + (s[494] ? (s[498] ? s[495] : s[74] ? (s[922] ? 16 : 0) : s[923]) : 0) + (s[924] ? (s[925] ? 8192 : 0) + (s[926] ? 16384 : 0) : 0) + (s[924] ? (s[927] ? 65536 : 0) + (s[928] ? 131072 : 0) + s[929] : 0) + (s[924] ? (s[930] ? 524288 : 1048576) : 0) + (s[924] ? (s[502] ? 4194304 : 0) + (s[79] ? 8388608 : 0) + (s[503] ? 16777216 : 0) : 0) + (s[924] ? (s[71] ? 33554432 : 0) + (s[70] ? 67108864 : 0) + (s[69] ? 134217728 : 0) : 0), (s[924] ? (s[504] ? 1 : 0) + (s[505] ? 2 : 0) + s[931] : 0) + (s[924] ? (f.dagpengeretHvisRask ? 8 : 16) : 0) + (s[924] ? (s[85] ? 64 : 0) + (s[84] ? 128 : 0) : 0) + (s[924] ? (f.erhvervsmaessigUddannelse ? 512 : 1024) : 0) + (s[924] ? (s[506] ? 4096 : 8192) : 0) + (s[924] ? (s[507] ? 32768 : 0) + (s[508] ? 65536 : 0) + s[857] : 0) + (s[924] ? (s[499] ? 262144 : 0) + (s[500] ? 524288 : 0) + s[859] : 0) + (s[924] ? (f.elevILoennetPraktik ? 2097152 : 4194304) : 0) + (s[924] ? (f.ansatIFleksjob ? 16777216 : 33554432) : 0) + (s[932] ? (s[933] ? 134217728 : 0) + (s[934] ? 268435456 : 0) : 0), (s[932] ? (s[935] ? 1 : 0) + (s[936] ? 2 : 0) + s[501] : 0) + (s[932] ? (s[937] ? 8 : 16) : 0) + (s[932] ? s[938] : 0) + (s[932] ? s[939] : 0) + (s[932] ? s[940] : 0) + (s[932] ? s[941] : 0) + (s[932] ? s[942] : 0) + (s[932] ? s[943] : 0) + (s[932] ? s[944] : 0) + (s[932] ? s[945] : 0), (s[932] ? s[946] : 0) + (s[932] ? s[947] : 0) + (s[932] ? s[948] : 0) + (s[949] ? (s[950] ? 512 : 0) + (s[951] ? 1024 : 0) : 0) + (s[949] ? (f.iBeskaeftigelse ? 4096 : 8192) : 0) + (s[949] ? (s[952] ? 32768 : 0) + (s[953] ? 65536 : 0) : 0) + (s[949] ? (s[954] ? 262144 : 0) + (s[955] ? 524288 : 0) : 0) + (s[949] ? (s[956] ? 2097152 : 0) + (s[957] ? 0 : 4194304) : 0) + (s[949] ? (s[958] ? 16777216 : 0) + (s[959] ? 0 : 33554432) : 0) + (s[949] ? (s[960] ? 134217728 : 0) + (s[961] ? 268435456 : 0) : 0), (s[949] ? (s[962] ? 1 : 0) + (s[963] ? 0 : 2) : 0) + (s[949] ? (s[964] ? 8 : 0) + (s[965] ? 0 : 16) : 0) + (s[949] ? s[938] : 0) + (s[949] ? s[939] : 0) + (s[949] ? s[940] : 0) + (s[949] ? s[941] : 0) + (s[949] ? s[942] : 0) + (s[949] ? s[943] : 0) + (s[949] ? s[944] : 0) + (s[949] ? s[945] : 0), (s[949] ? s[946] : 0) + (s[949] ? s[947] : 0) + (s[949] ? s[948] : 0), s[766] + (s[494] ? (s[123] ? s[495] : s[510] ? s[564] : s[512] ? (s[966] ? 24 : 0) : s[967] ? 32 : 0) : 0) + (s[968] ? (s[969] ? 8192 : 16384) : 0) + (s[968] ? (s[970] ? 65536 : 131072) : 0) + (s[968] ? (s[971] ? 524288 : 1048576) : 0) + (s[968] ? (s[972] ? 4194304 : 8388608) : 0) + (s[968] ? (f.drevetSenesteMaaned ? 33554432 : 67108864) : 0), (s[968] ? (s[973] ? 1 : 2) : 0) + (s[974] ? (s[969] ? 8 : 16) : 0) + (s[974] ? (s[970] ? 64 : 128) : 0) + (s[974] ? (s[971] ? 512 : 1024) : 0) + (s[974] ? (s[972] ? 4096 : 8192) : 0) + (s[974] ? (f.drevetSenesteMaaned ? 32768 : 65536) : 0) + (s[974] ? (s[973] ? 262144 : 524288) : 0) + (s[975] ? (s[976] ? 2097152 : 4194304) : 0) + (s[975] ? (s[969] ? 16777216 : 33554432) : 0) + (s[975] ? (s[970] ? 134217728 : 268435456) : 0), (s[975] ? (s[971] ? 1 : 2) : 0) + (s[975] ? (s[972] ? 8 : 16) : 0) + (s[975] ? (f.drevetSenesteMaaned ? 64 : 128) : 0) + (s[975] ? (s[973] ? 512 : 1024) : 0) + (s[975] ? (f.tilskudTilEgenVirksomhed ? 4096 : 8192) : 0) + (s[977] ? (s[976] ? 32768 : 65536) : 0) + (s[977] ? (s[969] ? 262144 : 524288) : 0) + (s[977] ? (s[970] ? 2097152 : 4194304) : 0) + (s[977] ? (s[971] ? 16777216 : 33554432) : 0) + (s[977] ? (s[972] ? 134217728 : 268435456) : 0), (s[977] ? (f.drevetSenesteMaaned ? 1 : 2) : 0) + (s[977] ? (s[973] ? 8 : 16) : 0) + (s[977] ? (f.tilskudTilEgenVirksomhed ? 64 : 128) : 0), s[744] + s[605] + (s[902] ? (f.arbejdsskade ? 8192 : 16384) : 0) + (s[902] ? (s[502] ? 65536 : 0) + (s[79] ? 131072 : 0) + (s[503] ? 262144 : 0) : 0) + (s[902] ? (s[71] ? 524288 : 0) + (s[70] ? 1048576 : 0) + s[921] : 0) + (s[902] ? (s[504] ? 4194304 : 0) + (s[505] ? 8388608 : 0) + (s[183] ? 16777216 : 0) : 0) + (s[912] ? (f.arbejdsskade ? 33554432 : 67108864) : 0), (s[912] ? (s[502] ? 1 : 0) + (s[79] ? 2 : 0) + (s[503] ? 4 : 0) : 0) + (s[912] ? (s[71] ? 8 : 0) + (s[70] ? 16 : 0) + (s[69] ? 32 : 0) : 0) + (s[912] ? (s[504] ? 64 : 0) + (s[505] ? 128 : 0) + (s[183] ? 256 : 0) : 0), s[741] + s[913] + (s[513] ? (s[978] ? 8192 : 0) + (s[979] ? 16384 : 0) : 0) + (s[513] ? s[813] : 0) + (s[513] ? (s[82] ? 524288 : 0) + (s[81] ? 1048576 : 0) + s[921] : 0) + (s[513] ? (s[980] ? 4194304 : 0) + (s[981] ? 8388608 : 0) : 0) + s[982], (s[513] ? s[766] : 0) + (s[513] ? (s[87] ? 8 : 16) : 0) + (s[513] ? (s[983] ? 64 : 0) + (s[984] ? 128 : 0) : 0) + (s[513] ? s[985] : 0) + (s[513] ? (s[85] ? 4096 : 0) + (s[84] ? 8192 : 0) : 0) + (s[513] ? (f.erhvervsmaessigUddannelse ? 32768 : 65536) : 0) + (s[513] ? (s[506] ? 262144 : 524288) : 0) + (s[513] ? (s[507] ? 2097152 : 0) + (s[508] ? 4194304 : 0) + s[862] : 0) + (s[513] ? (s[499] ? 16777216 : 0) + (s[500] ? 33554432 : 0) + s[863] : 0) + (s[513] ? (s[429] ? 134217728 : 0) + (s[430] ? 268435456 : 0) + (s[69] ? 536870912 : 0) : 0), s[621] + (s[520] ? s[515] : f.vurderingsdato <= 17701 /* 2018-06-19 */ ? s[533] : s[986] ? 24 : 0), s[678] + s[901] + (s[987] ? (s[91] ? 8192 : 0) + (s[94] ? 16384 : 0) + (s[92] ? 32768 : 0) : 0) + (s[987] ? (s[114] ? 65536 : 0) + (s[115] ? 131072 : 0) + s[915] : 0) + (s[987] ? (s[119] ? 524288 : 0) + (s[121] ? 1048576 : 0) + s[988] : 0) + (s[987] ? (s[89] ? 4194304 : 0) + (s[95] ? 8388608 : 0) + (s[88] ? 0 : 16777216) : 0), s[688] + s[989] + (s[563] ? s[990] : 0) + (s[563] ? (f.laegenFinderIkkeLaengereLivstruende ? 65536 : 131072) : 0), s[615] + (s[553] ? s[515] : s[529] ? (s[173] ? 16 : 0) : s[551] ? s[991] : s[160] ? 32 : 0) + (s[992] ? (s[89] ? 8192 : 0) + (s[95] ? 16384 : 0) + s[993] : 0) + (s[992] ? (s[994] ? 65536 : 0) + (s[995] ? 131072 : 0) : 0) + (s[992] ? (s[996] ? 524288 : 0) + (s[997] ? 1048576 : 0) : 0) + (s[992] ? (s[998] ? 4194304 : 0) + (s[999] ? 8388608 : 0) + (s[175] ? 16777216 : 0) : 0) + (s[992] ? (f.forlaengelseErAfgjort ? 33554432 : 67108864) : 0), (s[992] ? (s[1000] ? 1 : 2) : 0) + (s[992] ? (s[96] ? 8 : 16) : 0) + (s[992] ? (f.naaetFolkepensionsalder ? 64 : 128) : 0) + (s[992] ? (s[97] ? 512 : 1024) : 0) + (s[992] ? (s[1000] ? 8192 : 4096) : 0) + (s[992] ? (s[96] ? 32768 : 65536) : 0) + (s[992] ? (f.naaetFolkepensionsalder ? 262144 : 524288) : 0) + (s[992] ? (s[97] ? 2097152 : 4194304) : 0) + (s[992] ? (s[107] ? 16777216 : 0) + (s[106] ? 33554432 : 0) + (s[108] ? 67108864 : 0) : 0) + (s[992] ? (s[193] ? 134217728 : 0) + (s[196] ? 268435456 : 0) + (s[195] ? 536870912 : 0) : 0), (s[1001] ? s[623] : 0) + (s[1001] ? (s[1002] ? 8 : 0) + (s[1003] ? 16 : 0) : 0) + (s[1001] ? (s[996] ? 64 : 0) + (s[997] ? 128 : 0) : 0) + (s[1001] ? (s[998] ? 512 : 0) + (s[999] ? 1024 : 0) + (s[175] ? 2048 : 0) : 0) + (s[1001] ? (f.forlaengelseErAfgjort ? 4096 : 8192) : 0) + (s[1001] ? (s[1000] ? 32768 : 65536) : 0) + (s[1001] ? s[1004] : 0) + (s[1001] ? s[1005] : 0) + (s[1001] ? s[1006] : 0) + (s[1001] ? (s[1000] ? 268435456 : 134217728) : 0), (s[1001] ? (s[96] ? 1 : 2) : 0) + (s[1001] ? s[1007] : 0) + (s[1001] ? s[1008] : 0) + (s[1001] ? (s[107] ? 512 : 0) + (s[106] ? 1024 : 0) + (s[108] ? 2048 : 0) : 0) + (s[1001] ? (s[193] ? 4096 : 0) + (s[196] ? 8192 : 0) + (s[195] ? 16384 : 0) : 0) + (s[1001] ? (s[392] ? 32768 : 0) + (s[393] ? 65536 : 0) + (s[88] ? 0 : 131072) : 0) + (s[1009] ? (s[89] ? 262144 : 0) + (s[95] ? 524288 : 0) + (s[88] ? 0 : 1048576) : 0) + (s[1009] ? (s[1002] ? 2097152 : 0) + (s[1003] ? 4194304 : 0) : 0) + (s[1009] ? (s[996] ? 16777216 : 0) + (s[997] ? 33554432 : 0) : 0) + (s[1009] ? (s[998] ? 134217728 : 0) + (s[999] ? 268435456 : 0) + (s[175] ? 536870912 : 0) : 0), (s[1009] ? s[1010] : 0) + (s[1009] ? (s[1000] ? 8 : 16) : 0) + (s[1009] ? (s[96] ? 64 : 128) : 0) + (s[1009] ? (f.naaetFolkepensionsalder ? 512 : 1024) : 0) + (s[1009] ? (s[97] ? 4096 : 8192) : 0) + (s[1009] ? (s[1000] ? 65536 : 32768) : 0) + (s[1009] ? s[1004] : 0) + (s[1009] ? s[1005] : 0) + (s[1009] ? s[1006] : 0) + (s[1009] ? (s[107] ? 134217728 : 0) + (s[106] ? 268435456 : 0) + (s[108] ? 536870912 : 0) : 0), (s[1009] ? s[678] : 0) + (s[1009] ? (s[392] ? 8 : 0) + (s[393] ? 16 : 0) + s[1011] : 0), s[618] + (f.erIJobafklaring ? (f.jobafklaringStartede <= 17531 /* 2017-12-31 */ ? (s[1012] ? 8 : 0) : f.jobafklaringStartede <= 18261 /* 2019-12-31 */ ? (s[1013] ? 16 : 0) : s[1014] ? 24 : 0) : 0) + s[1015], s[616], s[617], s[620] + s[913] + s[914] + (s[513] ? s[1016] : 0) + s[1017] + (s[513] ? (f.arbejdsskade ? 4194304 : 8388608) : 0) + (s[513] ? (s[983] ? 33554432 : 0) + (s[984] ? 67108864 : 0) : 0), (s[513] ? (s[255] ? 1 : 2) : 0) + (s[513] ? (s[85] ? 8 : 0) + (s[84] ? 16 : 0) : 0) + (s[513] ? (f.erhvervsmaessigUddannelse ? 64 : 128) : 0) + (s[513] ? (s[506] ? 512 : 1024) : 0) + (s[513] ? (s[507] ? 4096 : 0) + (s[508] ? 8192 : 0) + s[612] : 0) + (s[513] ? (s[499] ? 32768 : 0) + (s[500] ? 65536 : 0) + s[857] : 0), s[619] + s[913] + (s[513] ? (s[116] ? 8192 : 0) + (s[120] ? 16384 : 0) + s[1018] : 0) + (s[513] ? (s[1019] ? 65536 : 0) + (s[1020] ? 131072 : 0) + s[915] : 0) + (s[513] ? (s[1021] ? 524288 : 0) + (s[1022] ? 1048576 : 0) + s[921] : 0) + (s[513] ? (s[70] ? 4194304 : 0) + (s[71] ? 8388608 : 0) + s[1023] : 0) + (s[513] ? (s[1024] ? 33554432 : 0) + (s[1025] ? 67108864 : 0) + (s[113] ? 134217728 : 0) : 0), (s[513] ? s[741] : 0) + (s[513] ? (s[119] ? 8 : 0) + (s[121] ? 16 : 0) + s[1011] : 0) + (s[513] ? (s[89] ? 64 : 0) + (s[95] ? 128 : 0) + (s[88] ? 0 : 256) : 0), s[624] + s[1026], s[625] + s[1026] + (s[1027] ? (f.feriePasserMedForloebet ? 8192 : 16384) : 0) + (s[1027] ? (f.ferieIndenForFerieloven ? 65536 : 131072) : 0) + (s[1028] ? (f.feriePasserMedForloebet ? 524288 : 1048576) : 0) + (s[1028] ? (f.ferieIndenForFerieloven ? 4194304 : 8388608) : 0), s[628] + (f.ferieAftalt ? s[1026] : 0) + (f.ferieAftalt ? 8192 : 16384), s[626], s[627], s[629] + s[1026], s[633] + (s[517] ? s[605] : 0) + (s[1029] ? s[1030] : s[1031] ? s[1030] : 0) + (s[517] ? 8192 : 16384) + (s[1029] ? (f.saerligeGrundeTilAndetTidspunkt ? 65536 : 131072) : 0) + (s[1031] ? (f.saerligeGrundeTilAndetTidspunkt ? 524288 : 1048576) : 0), s[631], s[632], s[634] + (s[520] ? s[515] : s[521] ? s[533] : s[523] ? s[809] : s[528] ? s[810] : s[532]) + (s[1032] ? (f.helbredetErStationaert ? 8192 : 16384) : 0) + (s[1032] ? (f.arbejdsevnenErAfklaret ? 65536 : 131072) : 0) + (s[1032] ? (f.berettigetTilRevalidering ? 1048576 : 524288) : 0) + (s[1032] ? (f.berettigetTilFleksjob ? 8388608 : 4194304) : 0) + (s[1032] ? (f.berettigetTilFoertidspension ? 67108864 : 33554432) : 0), (s[1033] ? (f.helbredetErStationaert ? 1 : 2) : 0) + (s[1033] ? (f.arbejdsevnenErAfklaret ? 8 : 16) : 0) + (s[1033] ? (f.berettigetTilRevalidering ? 128 : 64) : 0) + (s[1033] ? (f.berettigetTilFleksjob ? 1024 : 512) : 0) + (s[1033] ? (f.berettigetTilFoertidspension ? 8192 : 4096) : 0) + (s[1034] ? (f.helbredetErStationaert ? 32768 : 65536) : 0) + (s[1034] ? (f.arbejdsevnenErAfklaret ? 262144 : 524288) : 0) + (s[1034] ? (f.berettigetTilRevalidering ? 4194304 : 2097152) : 0) + (s[1034] ? (f.berettigetTilFleksjob ? 33554432 : 16777216) : 0) + (s[1034] ? (f.berettigetTilFoertidspension ? 268435456 : 134217728) : 0), (s[1034] ? (f.berettigetTilRessourceforloeb ? 2 : 1) : 0) + (s[1035] ? (f.helbredetErStationaert ? 8 : 16) : 0) + (s[1035] ? (f.arbejdsevnenErAfklaret ? 64 : 128) : 0) + (s[1035] ? (f.berettigetTilRevalidering ? 1024 : 512) : 0) + (s[1035] ? (f.berettigetTilFleksjob ? 8192 : 4096) : 0) + (s[1035] ? (f.berettigetTilFoertidspension ? 65536 : 32768) : 0) + (s[1035] ? (f.berettigetTilRessourceforloeb ? 524288 : 262144) : 0) + (s[1036] ? (f.helbredetErStationaert ? 2097152 : 4194304) : 0) + (s[1036] ? (f.arbejdsevnenErAfklaret ? 16777216 : 33554432) : 0) + (s[1036] ? (f.berettigetTilRevalidering ? 268435456 : 134217728) : 0), (s[1036] ? (f.berettigetTilFleksjob ? 2 : 1) : 0) + (s[1036] ? (f.berettigetTilFoertidspension ? 16 : 8) : 0) + (s[1036] ? (f.berettigetTilRessourceforloeb ? 128 : 64) : 0), s[637] + (s[65] ? (s[494] ? (s[526] ? s[495] : s[123] ? (s[1037] ? 16 : 0) : s[527] ? 24 : 0) : 0) : 0) + s[1038] + (s[1039] ? (s[1040] ? 65536 : 131072) : 0) + (s[1039] ? (f.fratraeder ? 524288 : 1048576) : 0) + (s[1039] ? (s[1041] ? 4194304 : 8388608) : 0) + (s[1042] ? (s[1040] ? 33554432 : 67108864) : 0), (s[1042] ? s[1043] : 0) + (s[1042] ? (s[1041] ? 8 : 16) : 0), s[635], s[636], s[638] + (s[126] ? (s[528] ? (s[126] ? 8 : 0) : s[519] ? 16 : 0) : 0) + (s[126] ? 8192 : 16384) + (s[1044] ? (s[1045] ? 65536 : 131072) : 0) + (s[1044] ? (f.ventesRaskInden8Uger ? 1048576 : 524288) : 0) + (s[1044] ? (s[1046] ? 4194304 : 0) + (s[1047] ? 8388608 : 0) + s[543] : 0) + (s[1044] ? (f.oenskerTidligOpfoelgning ? 33554432 : 67108864) : 0), (s[1044] ? (s[1048] ? 1 : 2) : 0) + (s[1044] ? (f.ventesRaskInden8Uger ? 16 : 8) : 0) + (s[1049] ? (s[1045] ? 64 : 128) : 0) + (s[1049] ? (f.ventesRaskInden8Uger ? 1024 : 512) : 0) + (s[1049] ? (s[1046] ? 4096 : 0) + (s[1047] ? 8192 : 0) + s[612] : 0) + (s[1049] ? (f.oenskerTidligOpfoelgning ? 32768 : 65536) : 0) + (s[1049] ? (s[1048] ? 262144 : 524288) : 0) + (s[1049] ? (f.ventesRaskInden8Uger ? 4194304 : 2097152) : 0), s[639] + (s[520] ? s[515] : s[529] ? s[533] : s[991]) + (s[1050] ? s[990] : 0) + (s[1050] ? (f.sagenErBelyst ? 65536 : 131072) : 0), s[642] + (f.oplysningsskemaSendt <= 15011 /* 2011-02-06 */ ? (s[350] ? 8 : 0) : f.oplysningsskemaSendt >= 15012 /* 2011-02-07 */ ? 16 : 0), s[640], s[641], s[644] + s[1051] + (s[1052] ? (s[535] ? 8192 : 0) + (s[536] ? 16384 : 0) + (s[5] ? 32768 : 0) : 0) + (s[1052] ? (s[537] ? 65536 : 0) + (s[538] ? 131072 : 0) + s[929] : 0) + (s[1053] ? (s[535] ? 524288 : 0) + (s[536] ? 1048576 : 0) + s[909] : 0) + (s[1053] ? (s[537] ? 4194304 : 0) + (s[538] ? 8388608 : 0) + s[543] : 0) + (s[1054] ? (s[535] ? 33554432 : 0) + (s[536] ? 67108864 : 0) + s[534] : 0), s[1054] ? (s[537] ? 1 : 0) + (s[538] ? 2 : 0) + s[501] : 0, s[643] + (s[1055] ? s[515] : s[551] ? (s[126] ? 16 : 0) : s[160] ? 24 : 0), s[645] + s[1051] + s[1056] + (s[1057] ? (f.risikoForLangtForloeb ? 65536 : 131072) : 0) + s[1058] + (s[1059] ? (f.risikoForLangtForloeb ? 4194304 : 8388608) : 0) + s[1060], s[1061] + (s[1052] ? (f.behovForTvaerfagligIndsats ? 128 : 64) : 0) + (s[1053] ? (s[535] ? 512 : 0) + (s[536] ? 1024 : 0) + s[854] : 0) + (s[1053] ? (s[537] ? 4096 : 0) + (s[538] ? 8192 : 0) + s[612] : 0) + (s[1054] ? (s[535] ? 32768 : 0) + (s[536] ? 65536 : 0) + s[857] : 0) + (s[1054] ? (s[537] ? 262144 : 0) + (s[538] ? 524288 : 0) + s[859] : 0), s[646] + s[1051] + s[1056] + (s[1057] ? (f.risikoForLangtForloeb ? 131072 : 65536) : 0) + s[1058] + (s[1059] ? (f.risikoForLangtForloeb ? 8388608 : 4194304) : 0) + s[1060], s[1061] + (s[1052] ? (f.behovForTvaerfagligIndsats ? 64 : 128) : 0), s[657] + s[1062] + s[1063] + s[1064] + s[1065] + s[1066] + (s[1067] ? (s[544] ? 33554432 : 67108864) : 0), s[1068] + (s[1067] ? (s[169] ? 4096 : 8192) : 0) + (s[1067] ? (f.forudsigeligtForloeb ? 32768 : 65536) : 0) + (s[1067] ? (s[548] ? 262144 : 524288) : 0) + (s[1067] ? (s[549] ? 2097152 : 4194304) : 0) + (s[1067] ? (s[1069] ? 16777216 : 0) + (s[1070] ? 33554432 : 0) : 0) + (s[1067] ? (s[544] ? 134217728 : 268435456) : 0), s[1068] + (s[1067] ? (s[1071] ? 4096 : 0) + (s[1072] ? 8192 : 0) + s[612] : 0) + (s[1067] ? (f.opfoelgningOenskes ? 65536 : 32768) : 0) + (s[1067] ? (f.opfoelgningAlligevel ? 524288 : 262144) : 0) + (s[1067] ? (s[1073] ? 2097152 : 0) + (s[1074] ? 4194304 : 0) + s[862] : 0) + (s[1075] ? (s[544] ? 16777216 : 33554432) : 0) + (s[1075] ? (s[65] ? 134217728 : 268435456) : 0), (s[1075] ? (s[546] ? 2 : 1) : 0) + (s[1075] ? (f.fratraeder ? 8 : 16) : 0) + (s[1075] ? (s[547] ? 128 : 64) : 0) + (s[1075] ? (s[169] ? 512 : 1024) : 0) + (s[1075] ? (f.forudsigeligtForloeb ? 4096 : 8192) : 0) + (s[1075] ? (s[548] ? 32768 : 65536) : 0) + (s[1075] ? (s[549] ? 262144 : 524288) : 0) + (s[1076] ? s[1077] : 0) + (s[1076] ? s[1078] : 0) + (s[1076] ? s[1079] : 0), (s[1076] ? s[1043] : 0) + (s[1076] ? s[1080] : 0) + (s[1076] ? (s[169] ? 64 : 128) : 0) + (s[1076] ? (f.forudsigeligtForloeb ? 512 : 1024) : 0) + (s[1076] ? (s[548] ? 4096 : 8192) : 0) + (s[1076] ? (s[549] ? 32768 : 65536) : 0) + (s[1081] ? (s[1069] ? 262144 : 0) + (s[1070] ? 524288 : 0) : 0) + (s[1081] ? s[1077] : 0) + (s[1081] ? s[1078] : 0) + (s[1081] ? s[1079] : 0), (s[1081] ? s[1043] : 0) + (s[1081] ? s[1080] : 0) + (s[1081] ? (s[1071] ? 64 : 0) + (s[1072] ? 128 : 0) + s[851] : 0) + (s[1081] ? (f.opfoelgningOenskes ? 1024 : 512) : 0) + (s[1081] ? (f.opfoelgningAlligevel ? 8192 : 4096) : 0) + (s[1081] ? (s[1073] ? 32768 : 0) + (s[1074] ? 65536 : 0) + s[857] : 0), s[649] + (s[143] ? 8 : s[142] ? 0 : s[520] ? s[1082] : s[1055] ? (s[480] ? 24 : 0) : s[528] ? (s[126] ? 32 : 0) : s[1083]) + ((s[142] ? 8192 : 0) + (s[540] ? 16384 : 0)) + (s[127] ? 65536 : 131072) + ((s[541] ? 524288 : 0) + (s[542] ? 1048576 : 0) + s[909]) + (s[1084] ? (s[135] ? 4194304 : 0) + (s[136] ? 8388608 : 0) + (s[126] ? 0 : 16777216) : 0) + (s[1084] ? (s[134] ? 33554432 : 0) + (s[132] ? 67108864 : 0) + (s[133] ? 134217728 : 0) : 0), (s[1084] ? (s[141] ? 1 : 0) + (s[140] ? 2 : 0) : 0) + (s[1084] ? (s[1069] ? 8 : 0) + (s[1070] ? 16 : 0) : 0) + (s[1084] ? (s[544] ? 64 : 128) : 0) + (s[1084] ? (s[65] ? 512 : 1024) : 0) + (s[1084] ? (s[546] ? 8192 : 4096) : 0) + (s[1084] ? (f.fratraeder ? 32768 : 65536) : 0) + (s[1084] ? (s[547] ? 524288 : 262144) : 0) + (s[1084] ? (s[1071] ? 2097152 : 0) + (s[1072] ? 4194304 : 0) + s[862] : 0) + (s[1084] ? (f.opfoelgningOenskes ? 33554432 : 16777216) : 0) + (s[1084] ? (f.opfoelgningAlligevel ? 268435456 : 134217728) : 0), (s[1084] ? (s[1073] ? 1 : 0) + (s[1074] ? 2 : 0) + s[501] : 0) + (s[1084] ? s[1085] : 0) + (s[1084] ? (s[141] ? 64 : 0) + (s[140] ? 128 : 0) : 0) + (s[1084] ? (s[1069] ? 512 : 0) + (s[1070] ? 1024 : 0) : 0) + (s[1084] ? (s[544] ? 4096 : 8192) : 0) + (s[1084] ? s[817] : 0) + (s[1084] ? (s[546] ? 524288 : 262144) : 0) + (s[1084] ? (f.fratraeder ? 2097152 : 4194304) : 0) + (s[1084] ? (s[547] ? 33554432 : 16777216) : 0) + (s[1084] ? (s[1071] ? 134217728 : 0) + (s[1072] ? 268435456 : 0) + s[509] : 0), (s[1084] ? (f.opfoelgningOenskes ? 2 : 1) : 0) + (s[1084] ? (f.opfoelgningAlligevel ? 16 : 8) : 0) + (s[1084] ? (s[1073] ? 64 : 0) + (s[1074] ? 128 : 0) + s[851] : 0) + (s[1084] ? (s[135] ? 512 : 0) + (s[136] ? 1024 : 0) + (s[126] ? 0 : 2048) : 0) + (s[1086] ? (s[135] ? 4096 : 0) + (s[136] ? 8192 : 0) + (s[126] ? 0 : 16384) : 0) + (s[1086] ? (s[134] ? 32768 : 0) + (s[132] ? 65536 : 0) + (s[133] ? 131072 : 0) : 0) + (s[1087] ? (s[135] ? 262144 : 0) + (s[136] ? 524288 : 0) + (s[126] ? 0 : 1048576) : 0) + (s[1087] ? s[1088] : 0) + (s[1089] ? (s[139] ? 16777216 : 0) + (s[137] ? 33554432 : 0) + (s[138] ? 0 : 67108864) : 0) + (s[1089] ? (s[135] ? 134217728 : 0) + (s[136] ? 268435456 : 0) + (s[126] ? 0 : 536870912) : 0), (s[1089] ? s[657] : 0) + (s[1089] ? s[1085] : 0), s[647], s[648], s[652] + (s[1090] ? 8 : s[1091] ? (s[1092] ? (s[160] ? 16 : 0) : s[528] ? (s[138] ? 24 : 0) : s[1093] ? (s[519] ? 32 : 0) : s[1094]) : 0) + (s[160] ? 8192 : 16384) + s[1064] + s[1065] + s[1066] + (s[1095] ? s[1096] : 0), (s[1095] ? s[1097] : 0) + (s[1095] ? s[1098] : 0) + (s[1095] ? s[1099] : 0) + (s[1095] ? s[1100] : 0) + (s[1095] ? s[1101] : 0) + (s[1095] ? s[1102] : 0) + (s[1095] ? s[1103] : 0) + (s[1095] ? s[1104] : 0) + (s[1095] ? s[1105] : 0) + (s[1095] ? (s[141] ? 134217728 : 0) + (s[140] ? 268435456 : 0) : 0), (s[1095] ? (s[1069] ? 1 : 0) + (s[1070] ? 2 : 0) : 0) + (s[1095] ? (s[544] ? 8 : 16) : 0) + (s[1095] ? (s[65] ? 64 : 128) : 0) + (s[1095] ? (s[546] ? 1024 : 512) : 0) + (s[1095] ? (f.fratraeder ? 4096 : 8192) : 0) + (s[1095] ? (s[547] ? 65536 : 32768) : 0) + (s[1095] ? (s[1071] ? 262144 : 0) + (s[1072] ? 524288 : 0) + s[859] : 0) + (s[1095] ? (f.opfoelgningOenskes ? 4194304 : 2097152) : 0) + (s[1095] ? (f.opfoelgningAlligevel ? 33554432 : 16777216) : 0) + (s[1095] ? (s[1073] ? 134217728 : 0) + (s[1074] ? 268435456 : 0) + s[509] : 0), (s[1106] === 2 ? s[644] : 0) + (s[1107] ? (s[139] ? 8 : 0) + (s[137] ? 16 : 0) + (s[138] ? 0 : 32) : 0) + (s[1107] ? (s[134] ? 64 : 0) + (s[132] ? 128 : 0) + (s[133] ? 256 : 0) : 0) + (s[1108] ? (s[139] ? 512 : 0) + (s[137] ? 1024 : 0) + (s[138] ? 0 : 2048) : 0) + (s[1108] ? s[1109] : 0) + (s[1106] === 5 ? (s[139] ? 32768 : 0) + (s[137] ? 65536 : 0) + (s[138] ? 0 : 131072) : 0), s[650], s[651], s[655] + (s[1110] ? 8 : s[1111] ? (s[1112] ? s[1082] : s[520] ? (s[550] ? 24 : 0) : s[1055] ? (s[480] ? 32 : 0) : s[551] ? s[1113] : s[1092] ? (s[160] ? 48 : 0) : s[528] ? (s[138] ? 56 : 0) : s[1093] ? (s[519] ? 64 : 0) : s[127] ? 72 : 0) : 0) + (s[169] ? 8192 : 16384) + s[1064] + s[1065] + s[1066] + (s[1114] ? s[1096] : 0), (s[1114] ? s[1097] : 0) + (s[1114] ? s[1098] : 0) + (s[1114] ? s[1099] : 0) + (s[1114] ? s[1100] : 0) + (s[1114] ? s[1101] : 0) + (s[1114] ? s[1102] : 0) + (s[1114] ? s[1103] : 0) + (s[1114] ? s[1104] : 0) + (s[1114] ? s[1105] : 0) + (s[1114] ? (s[1115] ? 268435456 : 134217728) : 0), (s[1116] === 2 ? s[645] : 0) + (s[1117] ? (s[168] ? 8 : 0) + (s[163] ? 16 : 0) + (s[162] ? 32 : 0) : 0) + (s[1117] ? (s[1118] ? 64 : 128) : 0) + (s[1116] === 5 ? (s[134] ? 512 : 0) + (s[132] ? 1024 : 0) + (s[133] ? 2048 : 0) : 0) + (s[1119] ? s[1109] : 0) + (s[1119] ? (s[1115] ? 65536 : 32768) : 0) + (s[1120] ? (s[139] ? 262144 : 0) + (s[137] ? 524288 : 0) + (s[138] ? 0 : 1048576) : 0) + (s[1120] ? s[1088] : 0) + (s[1120] ? (s[1115] ? 33554432 : 16777216) : 0) + (s[1121] ? (s[139] ? 134217728 : 0) + (s[137] ? 268435456 : 0) + (s[138] ? 0 : 536870912) : 0), (s[1121] ? s[644] : 0) + (s[1121] ? (s[1115] ? 16 : 8) : 0), s[653], s[654], s[656] + (s[520] ? s[515] : f.vurderingsdato <= 15069 /* 2011-04-05 */ ? s[533] : f.vurderingsdato <= 15207 /* 2011-08-21 */ ? (s[1122] ? 24 : 0) : s[1055] ? (s[1123] ? 32 : 0) : s[1113]), s[660] + s[1062] + s[1063] + s[1064] + s[1065] + s[1066], s[658], s[659], s[661] + (s[520] ? s[515] : s[521] ? s[533] : s[523] ? s[809] : s[1093] ? s[810] : s[1094]) + (s[1124] ? (s[1125] ? 8192 : 16384) : 0) + (s[1124] ? (f.udebliver ? 65536 : 131072) : 0) + (s[1124] ? (f.rimeligGrund ? 1048576 : 524288) : 0) + (s[1124] ? (f.skriftligtOrienteret ? 4194304 : 8388608) : 0) + (s[1126] ? (s[1125] ? 33554432 : 67108864) : 0), (s[1126] ? (f.udebliver ? 1 : 2) : 0) + (s[1126] ? (f.rimeligGrund ? 16 : 8) : 0) + (s[1126] ? (f.skriftligtOrienteret ? 64 : 128) : 0) + (s[1127] ? (s[1125] ? 512 : 1024) : 0) + (s[1127] ? (f.udebliver ? 4096 : 8192) : 0) + (s[1127] ? (f.rimeligGrund ? 65536 : 32768) : 0) + (s[1127] ? (f.skriftligtOrienteret ? 262144 : 524288) : 0) + (s[1128] ? (s[1125] ? 2097152 : 4194304) : 0) + (s[1128] ? (f.udebliver ? 16777216 : 33554432) : 0) + (s[1128] ? (f.rimeligGrund ? 268435456 : 134217728) : 0), (s[1128] ? (f.skriftligtOrienteret ? 1 : 2) : 0) + (s[1129] ? (s[1125] ? 8 : 16) : 0) + (s[1129] ? (f.udebliver ? 64 : 128) : 0) + (s[1129] ? (f.rimeligGrund ? 1024 : 512) : 0) + (s[1129] ? s[1130] : 0), s[671] + (s[520] ? s[515] : s[553] ? s[533] : s[1131] ? (s[173] ? 24 : 0) : s[1132] ? (s[554] ? 32 : 0) : s[555] ? 40 : 0) + (s[1133] ? (s[1134] ? 8192 : 16384) : 0) + (s[1133] ? (f.andenVurderingIndhentet ? 65536 : 131072) : 0) + (s[1135] ? (s[1134] ? 524288 : 1048576) : 0) + (s[1135] ? (f.andenVurderingIndhentet ? 4194304 : 8388608) : 0) + (s[1136] ? (s[1137] ? 33554432 : 67108864) : 0), (s[1136] ? (s[1138] ? 1 : 2) : 0) + (s[1136] ? (s[1139] ? 8 : 16) : 0) + (s[1136] ? (f.tilsvarendeIndgribende ? 64 : 128) : 0), s[662] + s[1140] + (s[1141] ? (s[1142] ? 8192 : 16384) : 0) + (s[1141] ? (s[1143] ? 65536 : 131072) : 0) + (s[1141] ? (s[1144] ? 524288 : 1048576) : 0) + (s[1141] ? (f.noedvendigBehandling ? 4194304 : 8388608) : 0) + (s[1141] ? (s[1145] ? 33554432 : 67108864) : 0), (s[1141] ? s[1146] : 0) + (s[1141] ? s[1147] : 0) + (s[1141] ? s[1148] : 0) + (s[1141] ? s[1149] : 0) + (s[1141] ? s[1130] : 0) + (s[1150] ? (s[1142] ? 32768 : 65536) : 0) + (s[1150] ? (s[1143] ? 262144 : 524288) : 0) + (s[1150] ? (s[1144] ? 2097152 : 4194304) : 0) + (s[1150] ? (f.noedvendigBehandling ? 16777216 : 33554432) : 0) + (s[1150] ? (s[1145] ? 134217728 : 268435456) : 0), (s[1150] ? s[1146] : 0) + (s[1150] ? s[1147] : 0) + (s[1150] ? s[1148] : 0) + (s[1150] ? s[1149] : 0) + (s[1150] ? s[1130] : 0), s[663] + s[515], s[667] + s[1140], s[665], s[666], s[664] + (s[520] ? s[515] : s[1151] ? s[533] : s[1152] ? (s[557] ? 24 : 0) : s[558] ? 32 : 0) + (s[1153] === 1 ? (s[1154] ? 8192 : 0) + (s[1155] ? 0 : 16384) + s[993] : 0) + (s[1153] === 2 ? (s[1154] ? 65536 : 0) + (s[1155] ? 0 : 131072) + s[829] : 0) + (s[1156] ? (s[1154] ? 524288 : 0) + (s[1155] ? 0 : 1048576) + s[988] : 0) + (s[1156] ? (f.genoptagetFoer ? 8388608 : 4194304) : 0), s[670] + (s[373] && !s[374] && !s[375] ? s[1140] : 0) + ((s[373] ? 8192 : 0) + (s[374] ? 16384 : 0) + (s[375] ? 32768 : 0)), s[668], s[669], s[675] + (s[1157] ? s[515] : s[559] ? 16 : 0) + (s[1158] ? (f.ophoerErAfgjort ? 8192 : 16384) : 0) + (s[1158] ? s[1159] : 0) + (s[1158] ? (s[1000] ? 524288 : 1048576) : 0) + (s[1158] ? (s[96] ? 4194304 : 8388608) : 0) + (s[1158] ? (f.naaetFolkepensionsalder ? 33554432 : 67108864) : 0), s[1158] ? (s[97] ? 1 : 2) : 0, s[673], s[674], s[676] + (s[178] && !s[179] && !s[101] ? (s[99] && !s[101] && s[1160] && s[103] < NEVER ? (s[1161] ? (s[103] >= 13332 /* 2006-07-03 */ ? 8 : 0) : s[103] >= 16252 /* 2014-07-01 */ ? 16 : 0) : 0) : 0) + ((s[178] ? 8192 : 0) + (s[179] ? 16384 : 0) + s[1162]), s[765] + (s[494] ? (s[123] ? s[495] : s[560] ? s[564] : s[252] ? s[1163] : s[561] ? s[1164] : s[562] ? (s[1165] ? 40 : 0) : s[1166] ? 48 : 0) : 0) + (s[1167] ? (s[287] ? 8192 : 16384) : 0) + (s[1167] ? (s[289] ? 65536 : 131072) : 0) + (s[1168] ? (s[287] ? 524288 : 1048576) : 0) + (s[1168] ? (s[289] ? 4194304 : 8388608) : 0) + (s[1169] ? (s[287] ? 33554432 : 67108864) : 0), (s[1169] ? s[1170] : 0) + (s[1169] ? s[1171] : 0) + (s[1172] ? (s[287] ? 64 : 128) : 0) + (s[1172] ? (s[289] ? 512 : 1024) : 0) + (s[1172] ? (f.aftaleForSelvstaendig ? 4096 : 8192) : 0) + (s[1173] ? (s[287] ? 32768 : 65536) : 0) + (s[1173] ? (s[289] ? 262144 : 524288) : 0) + (s[1173] ? (f.aftaleForSelvstaendig ? 2097152 : 4194304) : 0) + (s[1173] ? (f.sygMedCovid19 ? 16777216 : 33554432) : 0) + (s[1174] ? (s[287] ? 134217728 : 268435456) : 0), (s[1174] ? s[1170] : 0) + (s[1174] ? s[1171] : 0), s[189], s[190], s[743] + s[913] + s[914] + (s[513] ? (s[1175] ? 65536 : 0) + (s[1176] ? 131072 : 0) + (s[183] ? 262144 : 0) : 0) + s[1017] + (s[513] ? (s[1177] ? 4194304 : 0) + (s[1178] ? 8388608 : 0) + (s[187] ? 16777216 : 0) : 0) + s[982], s[513] ? (f.arbejdsskade ? 1 : 2) : 0, s[316], s[317], s[682] + (s[1179] ? (s[494] ? (s[514] ? 8 : 0) : 0) : 0) + s[1180] + ((s[1179] ? (s[494] ? (s[514] ? 1 : 0) : 0) : 0) === 1 ? s[1016] : 0), s[680], s[681], s[683] + s[989] + (s[563] ? s[1180] : 0) + s[1181], s[684] + s[989] + (s[563] ? s[1015] : 0) + s[1181] + (s[563] ? (f.opfylderBeskaeftigelseskravetVedLivstruende ? 524288 : 1048576) : 0), s[687] + (s[1182] ? (s[124] ? 8 : 0) : 0) + ((s[389] ? 8192 : 0) + (s[390] ? 16384 : 0) + s[993]) + ((s[1182] ? (s[124] ? 1 : 0) : 0) === 1 ? (s[1183] ? 65536 : 131072) : 0), s[685], s[686], s[697] + s[1184], s[695], s[696], s[690] + (s[565] ? s[1184] : 0) + (s[565] ? 8192 : 16384) + s[1185] + (s[1186] ? 1048576 : 524288) + (s[1187] ? (s[201] ? 4194304 : 0) + (s[202] ? 8388608 : 0) + s[1023] : 0) + (s[1187] ? (s[1188] ? 33554432 : 0) + (s[1189] ? 67108864 : 0) + (s[1190] ? 134217728 : 0) : 0), (s[1187] ? s[741] : 0) + (s[1187] ? (s[106] ? 8 : 0) + (s[107] ? 16 : 0) + (s[108] ? 32 : 0) : 0) + (s[1191] ? (s[201] ? 64 : 0) + (s[202] ? 128 : 0) + s[609] : 0) + (s[1191] ? (s[1188] ? 512 : 0) + (s[1189] ? 1024 : 0) + (s[1190] ? 2048 : 0) : 0) + (s[1191] ? (s[114] ? 4096 : 0) + (s[115] ? 8192 : 0) + (s[69] ? 16384 : 0) : 0) + (s[1191] ? (s[106] ? 32768 : 0) + (s[107] ? 65536 : 0) + (s[108] ? 131072 : 0) : 0), s[691] + (s[1192] ? (s[568] ? 8 : s[1193] ? 16 : 0) : 0) + (s[1194] ? (s[1195] ? 8192 : 0) + (s[1196] ? 16384 : 0) : 0) + (s[1194] ? (s[1197] ? 65536 : 0) + (s[1198] ? 131072 : 0) + s[1199] : 0) + (s[1194] ? (s[1200] ? 524288 : 0) + (s[1201] ? 1048576 : 0) + s[1202] : 0) + (s[1194] ? (s[1203] ? 4194304 : 0) + (s[1204] ? 8388608 : 0) + (s[101] ? 16777216 : 0) : 0) + (s[1194] ? (s[1205] ? 33554432 : 0) + (s[1206] ? 67108864 : 0) : 0), (s[1194] ? (s[1201] ? 1 : 0) + (s[1200] ? 2 : 0) + s[1207] : 0) + (s[1194] ? (s[1208] ? 8 : 16) : 0) + (s[1194] ? (f.fortsatRet9Marts2020 ? 64 : 128) : 0) + (s[1194] ? (s[1197] ? 512 : 0) + (s[1198] ? 1024 : 0) + (s[101] ? 2048 : 0) : 0) + (s[1194] ? (s[1200] ? 4096 : 0) + (s[1201] ? 8192 : 0) + (s[101] ? 16384 : 0) : 0) + (s[1194] ? (s[1203] ? 32768 : 0) + (s[1204] ? 65536 : 0) + (s[101] ? 131072 : 0) : 0), s[203], s[204], s[694] + (s[1192] ? 8 : 0) + (s[1209] ? (s[1197] ? 8192 : 0) + (s[1198] ? 16384 : 0) + s[1162] : 0) + (s[1209] ? (s[1200] ? 65536 : 0) + (s[1201] ? 131072 : 0) + s[1199] : 0) + (s[1209] ? (s[1203] ? 524288 : 0) + (s[1204] ? 1048576 : 0) + s[1202] : 0) + (s[1209] ? (s[1205] ? 4194304 : 0) + (s[1206] ? 8388608 : 0) : 0) + (s[1209] ? (s[1201] ? 33554432 : 0) + (s[1200] ? 67108864 : 0) + (s[101] ? 134217728 : 0) : 0), (s[1209] ? (s[1208] ? 1 : 2) : 0) + (s[1209] ? (f.fortsatRet9Marts2020 ? 8 : 16) : 0), s[692], s[693], s[698] + (s[1210] ? s[1184] : 0) + (s[1210] ? 8192 : 16384) + s[1185] + (s[1211] ? 1048576 : 524288) + (s[199] ? 4194304 : 8388608) + (s[96] ? 33554432 : 67108864), (f.opfylderHelbredsbetingelserForFoertidspension ? 1 : 2) + s[1007] + s[1008], s[699] + (s[1212] ? (s[571] ? 8 : s[1213] ? 16 : 0) : 0) + (s[1214] ? (s[1215] ? 8192 : 0) + (s[1216] ? 16384 : 0) + (s[206] ? 32768 : 0) : 0) + (s[1214] ? (s[1217] ? 65536 : 0) + (s[1218] ? 131072 : 0) + (s[1219] ? 262144 : 0) : 0) + (s[1214] ? (s[1220] ? 524288 : 0) + (s[1221] ? 1048576 : 0) + (s[206] ? 2097152 : 0) : 0) + (s[1214] ? (s[1222] ? 4194304 : 0) + (s[1223] ? 8388608 : 0) + (s[206] ? 16777216 : 0) : 0) + (s[1214] ? (s[1224] ? 33554432 : 0) + (s[1225] ? 67108864 : 0) + (s[206] ? 134217728 : 0) : 0), s[207], s[208], 1 + (s[1226] ? 8 : s[573] ? 16 : 0) + (s[1227] ? (s[1228] ? 8192 : 16384) : 0) + (s[1227] ? (s[1229] ? 65536 : 131072) : 0) + (s[1227] ? (s[1230] ? 524288 : 1048576) : 0) + (s[1227] ? (s[1231] ? 8388608 : 4194304) : 0), s[700], s[701] + (s[212] ? 0 : s[1232] ? 8 : s[575] ? 16 : 0) + (s[1233] ? (s[1234] ? 8192 : 16384) : 0) + (s[1233] ? (s[1235] ? 131072 : 65536) : 0) + (s[1233] ? (s[1236] ? 524288 : 1048576) : 0) + (s[1233] ? (s[1237] ? 4194304 : 8388608) : 0) + (s[1233] ? (s[1238] ? 33554432 : 67108864) : 0), s[211], s[702] + (s[1239] ? (s[578] ? 8 : s[1240] ? 16 : 0) : 0) + (s[1241] ? (s[1242] ? 8192 : 0) + (s[1243] ? 16384 : 0) + (s[210] ? 32768 : 0) : 0) + (s[1241] ? (s[1244] ? 65536 : 0) + (s[1245] ? 131072 : 0) + (s[210] ? 262144 : 0) : 0) + (s[1241] ? (s[1246] ? 524288 : 0) + (s[1247] ? 1048576 : 0) + (s[210] ? 2097152 : 0) : 0), s[218], s[220], s[703] + (s[580] ? (s[1248] ? 8 : s[581] ? 16 : 0) : 0) + (s[1249] ? (s[1250] ? 8192 : 0) + (s[1251] ? 16384 : 0) + (s[212] ? 32768 : 0) : 0) + (s[1249] ? (s[1252] ? 65536 : 0) + (s[1253] ? 131072 : 0) + (s[212] ? 262144 : 0) : 0) + (s[1249] ? (s[1254] ? 524288 : 0) + (s[1255] ? 1048576 : 0) + (s[212] ? 2097152 : 0) : 0), s[217], s[219], s[706] + (s[1256] ? (s[586] ? 8 : s[1257] ? 16 : 0) : 0) + s[875] + (s[1258] ? (s[1259] ? 65536 : 0) + (s[1260] ? 131072 : 0) + (s[583] ? 262144 : 0) : 0) + (s[1258] ? (s[1261] ? 524288 : 0) + (s[1262] ? 1048576 : 0) + (s[583] ? 2097152 : 0) : 0) + (s[1258] ? (f.forlaengelseErAfgjort ? 4194304 : 8388608) : 0) + (s[1258] ? (s[1263] ? 33554432 : 0) + (s[1264] ? 67108864 : 0) + (s[583] ? 134217728 : 0) : 0), (s[1258] ? s[1010] : 0) + (s[1258] ? (f.forlaengelseErAfgjort ? 8 : 16) : 0) + (s[1258] ? (f.forlaengelseErAfgjort ? 64 : 128) : 0) + (s[1265] === 2 ? (f.forlaengelseErAfgjort ? 512 : 1024) : 0), s[704], s[705], s[707] + (s[1266] ? (s[589] ? 8 : s[1267] ? 16 : 0) : 0) + (s[1268] ? (s[1269] ? 8192 : 0) + (s[1270] ? 16384 : 0) + (s[404] ? 32768 : 0) : 0) + (s[1268] ? (s[1271] ? 65536 : 0) + (s[1272] ? 131072 : 0) + (s[404] ? 262144 : 0) : 0) + (s[1268] ? (s[1273] ? 524288 : 0) + (s[1274] ? 1048576 : 0) + (s[404] ? 2097152 : 0) : 0), s[221], s[222], s[710] + (s[1275] ? (s[592] ? 8 : s[1276] ? 16 : 0) : 0) + (s[1277] ? (s[1278] ? 8192 : 0) + (s[1279] ? 16384 : 0) + (s[224] ? 32768 : 0) : 0) + (s[1277] ? (s[1280] ? 65536 : 0) + (s[1281] ? 131072 : 0) + (s[224] ? 262144 : 0) : 0) + (s[1277] ? (s[1282] ? 524288 : 0) + (s[1283] ? 1048576 : 0) + (s[224] ? 2097152 : 0) : 0), s[708], s[709], s[713] + (s[595] ? (s[596] ? 8 : s[1284] ? 16 : 0) : 0) + (s[1285] ? (s[1286] ? 8192 : 0) + (s[1287] ? 16384 : 0) + (s[406] ? 32768 : 0) : 0) + (s[1285] ? (s[1288] ? 65536 : 0) + (s[1289] ? 131072 : 0) + (s[406] ? 262144 : 0) : 0) + (s[1285] ? (s[1290] ? 524288 : 0) + (s[1291] ? 1048576 : 0) + (s[406] ? 2097152 : 0) : 0), s[711], s[712], s[720] + (s[871] ? (s[1292] ? s[872] : s[225] ? (s[35] >= 14692 /* 2010-03-24 */ ? 16 : 0) : s[878]) : 0) + s[875] + s[876], s[718], s[719], s[717] + s[896] + s[875] + s[876], s[241], s[242], s[722] + s[896] + s[875] + s[876], s[245], s[246], s[727] + s[888] + s[875] + s[876], s[725], s[726], s[734] + (s[1293] ? s[896] : 0) + ((s[106] ? 8192 : 0) + (s[107] ? 16384 : 0) + (s[108] ? 32768 : 0)) + s[1159] + ((s[178] ? 524288 : 0) + (s[179] ? 1048576 : 0) + s[1202]) + (s[1294] ? (s[1295] ? 4194304 : 0) + (s[1296] ? 8388608 : 0) + (s[249] ? 16777216 : 0) : 0) + (s[1294] ? (s[50] ? 33554432 : 0) + (s[45] ? 67108864 : 0) + (s[46] ? 134217728 : 0) : 0), (s[1294] ? s[728] : 0) + (s[1294] ? (s[55] ? 8 : 0) + (s[49] ? 16 : 0) + s[898] : 0) + (s[1294] ? (s[235] ? 64 : 0) + (s[240] ? 128 : 0) + s[899] : 0) + (s[1294] ? (s[51] ? 512 : 0) + (s[56] ? 1024 : 0) + s[900] : 0) + (s[1294] ? (s[52] ? 4096 : 0) + (s[57] ? 8192 : 0) + (s[48] ? 16384 : 0) : 0) + (s[1294] ? (s[53] ? 32768 : 0) + (s[58] ? 65536 : 0) + (s[46] ? 131072 : 0) : 0), s[732], s[733], s[735] + s[831] + s[832] + s[833] + s[834] + s[835] + s[836], s[747] + (s[1297] ? s[605] : 0) + s[920] + (s[1298] ? (f.sygemeldtITide ? 65536 : 131072) : 0) + (s[1298] ? (f.indsigelseModSenSygemelding ? 524288 : 1048576) : 0) + (s[1298] ? (f.fyldestgoerendeBegrundelse ? 4194304 : 8388608) : 0) + (s[1299] ? (f.sygemeldtITide ? 33554432 : 67108864) : 0), (s[1299] ? (f.indsigelseModSenSygemelding ? 1 : 2) : 0) + (s[1299] ? (f.fyldestgoerendeBegrundelse ? 8 : 16) : 0), s[745], s[746], s[750] + s[1300] + s[800], s[748], s[749], s[753] + s[1300] + s[800] + (s[1301] ? (s[1302] ? 65536 : 0) + (s[1303] ? 131072 : 0) + (s[434] ? 262144 : 0) : 0) + (s[1301] ? (f.fyldestgoerendeBegrundelse ? 524288 : 1048576) : 0), s[751], s[752], s[756] + (s[265] ? (s[494] ? (s[123] ? s[495] : s[274] ? s[564] : s[252] ? s[1304] : s[74] ? s[1164] : s[497] ? 40 : 0) : 0) : 0) + s[1305] + (s[1306] === 1 ? (s[277] ? 65536 : 131072) : 0) + (s[1306] === 2 ? (s[277] ? 524288 : 1048576) : 0) + (s[1307] ? (s[255] ? 4194304 : 8388608) : 0) + (s[1307] ? (f.underretningsbrevSendt ? 33554432 : 67108864) : 0), (s[1307] ? (s[87] ? 1 : 2) : 0) + (s[1307] ? (s[277] ? 8 : 16) : 0) + (s[1307] ? (s[271] ? 64 : 128) : 0) + (s[1308] ? s[985] : 0) + (s[1308] ? (f.underretningsbrevSendt ? 4096 : 8192) : 0) + (s[1308] ? (s[87] ? 32768 : 65536) : 0) + (s[1308] ? (s[277] ? 262144 : 524288) : 0) + (s[1308] ? (s[271] ? 2097152 : 4194304) : 0), s[754], s[755], s[760] + (s[265] ? s[605] : 0) + s[1305], s[761] + s[1309] + s[1305] + (s[1310] ? (s[1311] ? 65536 : 0) + (s[1312] ? 131072 : 0) : 0) + (s[1310] ? (s[1313] ? 524288 : 0) + (s[1314] ? 1048576 : 0) + s[909] : 0) + (s[1310] ? (f.undskyldendeForhold ? 4194304 : 8388608) : 0) + (s[1310] ? (s[1315] ? 33554432 : 67108864) : 0), (s[1310] ? s[545] : 0) + (s[1310] ? (f.arbejdsgiverAnmeldteIkke ? 8 : 16) : 0) + (s[1310] ? s[1316] : 0) + (s[1310] ? (s[1317] ? 512 : 1024) : 0) + (s[1318] ? (s[1311] ? 4096 : 0) + (s[1312] ? 8192 : 0) : 0) + (s[1318] ? (s[1313] ? 32768 : 0) + (s[1314] ? 65536 : 0) + s[857] : 0) + (s[1318] ? s[1319] : 0) + (s[1318] ? (s[1315] ? 2097152 : 4194304) : 0) + (s[1318] ? s[1078] : 0) + (s[1318] ? (f.arbejdsgiverAnmeldteIkke ? 134217728 : 268435456) : 0), (s[1318] ? s[1043] : 0) + (s[1318] ? (s[1317] ? 8 : 16) : 0) + (s[1320] ? (s[1311] ? 64 : 0) + (s[1312] ? 128 : 0) : 0) + (s[1320] ? (s[1313] ? 512 : 0) + (s[1314] ? 1024 : 0) + s[854] : 0) + (s[1320] ? (f.undskyldendeForhold ? 4096 : 8192) : 0) + (s[1320] ? (s[1315] ? 32768 : 65536) : 0) + (s[1320] ? (s[65] ? 262144 : 524288) : 0) + (s[1320] ? (f.arbejdsgiverAnmeldteIkke ? 2097152 : 4194304) : 0) + (s[1320] ? (f.fratraeder ? 16777216 : 33554432) : 0) + (s[1320] ? (s[1317] ? 134217728 : 268435456) : 0), (s[1321] ? (s[1311] ? 1 : 0) + (s[1312] ? 2 : 0) : 0) + (s[1321] ? (s[1313] ? 8 : 0) + (s[1314] ? 16 : 0) + s[539] : 0) + (s[1321] ? s[1322] : 0) + (s[1321] ? (s[1315] ? 512 : 1024) : 0) + (s[1321] ? s[823] : 0) + (s[1321] ? (f.arbejdsgiverAnmeldteIkke ? 32768 : 65536) : 0) + (s[1321] ? (f.fratraeder ? 262144 : 524288) : 0) + (s[1321] ? (s[1317] ? 2097152 : 4194304) : 0), s[759] + s[1309] + s[1305] + (s[1310] ? (s[262] ? 65536 : 0) + (s[263] ? 131072 : 0) + (s[264] ? 262144 : 0) : 0) + (s[1310] ? (s[259] ? 524288 : 0) + (s[261] ? 1048576 : 0) + (s[260] ? 2097152 : 0) : 0) + (s[1318] ? (s[262] ? 4194304 : 0) + (s[263] ? 8388608 : 0) + (s[264] ? 16777216 : 0) : 0) + (s[1318] ? (s[259] ? 33554432 : 0) + (s[261] ? 67108864 : 0) + (s[260] ? 134217728 : 0) : 0), (s[1320] ? s[760] : 0) + (s[1320] ? (s[259] ? 8 : 0) + (s[261] ? 16 : 0) + (s[260] ? 32 : 0) : 0) + (s[1321] ? (s[262] ? 64 : 0) + (s[263] ? 128 : 0) + (s[264] ? 256 : 0) : 0) + (s[1321] ? (s[259] ? 512 : 0) + (s[261] ? 1024 : 0) + (s[260] ? 2048 : 0) : 0), s[757], s[758], s[764] + (s[65] ? (s[494] ? (s[123] ? s[495] : s[272] ? s[564] : s[274] ? (s[601] ? 24 : 0) : s[252] ? (s[1323] ? 32 : 0) : s[598] ? 40 : 0) : 0) : 0) + s[1038] + (s[1324] ? (s[1325] ? 65536 : 0) + (s[1326] ? 131072 : 0) + (s[113] ? 262144 : 0) : 0) + (s[1324] ? (s[271] ? 524288 : 1048576) : 0) + (s[1327] ? (s[1325] ? 4194304 : 0) + (s[1326] ? 8388608 : 0) + (s[113] ? 16777216 : 0) : 0) + (s[1327] ? (s[271] ? 33554432 : 67108864) : 0), (s[1328] ? (s[326] ? 1 : 0) + (s[324] ? 2 : 0) + s[501] : 0) + (s[1328] ? (s[271] ? 8 : 16) : 0) + (s[1329] ? (s[1330] ? 64 : 128) : 0) + (s[1329] ? (s[1325] ? 512 : 0) + (s[1326] ? 1024 : 0) + (s[113] ? 2048 : 0) : 0) + (s[1329] ? (s[277] ? 4096 : 8192) : 0), s[762], s[763], s[769] + (s[83] ? (s[494] ? (s[123] ? s[495] : s[560] ? s[564] : s[1163]) : 0) : 0) + s[1331] + (s[1332] ? (s[287] ? 65536 : 131072) : 0) + (s[1332] ? (s[289] ? 524288 : 1048576) : 0) + (s[1333] ? (s[287] ? 4194304 : 8388608) : 0) + (s[1333] ? (s[289] ? 33554432 : 67108864) : 0), (s[1334] ? (f.aftaleForSelvstaendig ? 1 : 2) : 0) + (s[1334] ? (s[287] ? 8 : 16) : 0) + (s[1334] ? (s[289] ? 64 : 128) : 0), s[767], s[768], s[774] + (s[83] ? s[1335] : 0) + s[1331] + (s[1336] ? (s[1337] ? 65536 : 0) + (s[1338] ? 131072 : 0) + s[929] : 0) + (s[1336] ? (f.undskyldendeForhold ? 524288 : 1048576) : 0) + (s[1339] ? (s[1337] ? 4194304 : 0) + (s[1338] ? 8388608 : 0) + s[543] : 0) + (s[1339] ? (f.undskyldendeForhold ? 33554432 : 67108864) : 0), (s[1340] ? (s[1337] ? 1 : 0) + (s[1338] ? 2 : 0) + s[501] : 0) + (s[1340] ? (s[1341] ? 8 : 16) : 0) + (s[1340] ? s[1322] : 0) + (s[1340] ? (f.nemrefusionNede ? 512 : 1024) : 0) + (s[1342] ? (s[1337] ? 4096 : 0) + (s[1338] ? 8192 : 0) + s[612] : 0) + (s[1342] ? (s[1341] ? 32768 : 65536) : 0) + (s[1342] ? s[1319] : 0) + (s[1342] ? (f.nemrefusionNede ? 2097152 : 4194304) : 0), s[772] + s[1343] + s[1331] + (s[1344] ? (s[1345] ? 65536 : 0) + (s[1346] ? 131072 : 0) + (s[446] ? 262144 : 0) : 0) + (s[1344] ? (s[452] ? 524288 : 0) + (s[453] ? 1048576 : 0) + (s[454] ? 2097152 : 0) : 0) + (s[1347] ? (s[1345] ? 4194304 : 0) + (s[1346] ? 8388608 : 0) + (s[446] ? 16777216 : 0) : 0) + (s[1347] ? (s[452] ? 33554432 : 0) + (s[453] ? 67108864 : 0) + (s[454] ? 134217728 : 0) : 0), s[770], s[771], s[773] + s[1343] + s[1331], s[667] + s[515], s[309], s[310], s[785] + s[1140] + (s[1141] ? (s[1348] ? 8192 : 16384) : 0) + (s[1150] ? (s[1348] ? 65536 : 131072) : 0), s[298], s[299], s[792] + s[1140] + (s[1141] ? (s[1349] ? 8192 : 16384) : 0) + (s[1141] ? (s[1350] ? 65536 : 131072) : 0) + (s[1141] ? (s[302] ? 524288 : 1048576) : 0) + (s[1150] ? (s[1349] ? 4194304 : 8388608) : 0) + (s[1150] ? (s[1350] ? 33554432 : 67108864) : 0), s[1150] ? (s[302] ? 1 : 2) : 0, s[790], s[791], s[789] + s[1140] + (s[1141] ? (f.ledigUdenLoen ? 8192 : 16384) : 0) + (s[1141] ? (s[87] ? 65536 : 131072) : 0) + (s[1141] ? (f.arbejdsgiverTilbyderDeltid ? 1048576 : 524288) : 0) + (s[1150] ? (f.ledigUdenLoen ? 4194304 : 8388608) : 0) + (s[1150] ? (s[87] ? 33554432 : 67108864) : 0), s[1150] ? (f.arbejdsgiverTilbyderDeltid ? 2 : 1) : 0, s[784] + s[515], s[311], s[312], s[780] + (s[494] ? (s[123] ? s[495] : s[74] ? s[564] : s[923]) : 0) + (s[1351] ? (s[1352] ? 8192 : 0) + (s[1353] ? 16384 : 0) : 0) + (s[1351] ? (s[1354] ? 65536 : 0) + (s[1355] ? 131072 : 0) + (s[314] ? 262144 : 0) : 0) + (s[1351] ? (s[1356] ? 524288 : 1048576) : 0) + (s[1357] ? (s[1352] ? 4194304 : 0) + (s[1353] ? 8388608 : 0) : 0) + (s[1357] ? (s[1354] ? 33554432 : 0) + (s[1355] ? 67108864 : 0) + (s[314] ? 134217728 : 0) : 0), (s[1357] ? (s[1356] ? 1 : 2) : 0) + (s[1358] ? (s[1352] ? 8 : 0) + (s[1353] ? 16 : 0) : 0) + (s[1358] ? (s[1354] ? 64 : 0) + (s[1355] ? 128 : 0) + (s[314] ? 256 : 0) : 0) + (s[1358] ? (s[1356] ? 512 : 1024) : 0), s[778], s[779], s[788] + s[515] + (s[828] ? (s[463] ? 8192 : 0) + (s[464] ? 16384 : 0) + s[993] : 0) + (s[828] ? (s[1359] ? 65536 : 0) + (s[1360] ? 131072 : 0) : 0) + (s[828] ? (s[1354] ? 524288 : 0) + (s[1355] ? 1048576 : 0) + (s[314] ? 2097152 : 0) : 0) + (s[828] ? (s[1361] ? 4194304 : 8388608) : 0), s[786], s[787], s[777] + s[515] + (s[828] ? s[800] : 0) + (s[828] ? s[1016] : 0), s[775], s[776], s[783] + s[605], s[781], s[782], s[793] + s[605] + (s[902] ? s[1038] : 0) + (s[902] ? (s[271] ? 65536 : 131072) : 0) + (s[902] ? (s[1362] ? 524288 : 0) + (s[1363] ? 1048576 : 0) : 0) + (s[902] ? (s[1364] ? 4194304 : 0) + (s[1365] ? 8388608 : 0) + (s[1366] ? 16777216 : 0) : 0) + (s[902] ? (s[1367] ? 33554432 : 0) + (s[1368] ? 67108864 : 0) + (s[318] ? 134217728 : 0) : 0), (s[902] ? s[741] : 0) + (s[902] ? s[1369] : 0) + (s[902] ? s[1370] : 0) + (s[902] ? s[1371] : 0) + (s[902] ? s[1372] : 0) + (s[912] ? s[817] : 0) + (s[912] ? (s[271] ? 262144 : 524288) : 0) + (s[912] ? (s[1362] ? 2097152 : 0) + (s[1363] ? 4194304 : 0) : 0) + (s[912] ? (s[1364] ? 16777216 : 0) + (s[1365] ? 33554432 : 0) + (s[1366] ? 67108864 : 0) : 0) + (s[912] ? (s[1367] ? 134217728 : 0) + (s[1368] ? 268435456 : 0) + (s[318] ? 536870912 : 0) : 0), (s[912] ? s[741] : 0) + (s[912] ? s[1369] : 0) + (s[912] ? s[1370] : 0) + (s[912] ? s[1371] : 0) + (s[912] ? s[1372] : 0), s[797] + (s[65] ? s[1335] : 0) + s[1038] + (s[1373] ? (s[1374] ? 65536 : 0) + (s[1375] ? 131072 : 0) + s[929] : 0) + (s[1373] ? (s[1376] ? 524288 : 1048576) : 0) + (s[1373] ? (f.skyldesLoenmodtageren ? 4194304 : 8388608) : 0) + (s[1373] ? (f.forkertVejledning ? 33554432 : 67108864) : 0), (s[1373] ? (f.saerligeOmstaendighederForRefusion ? 1 : 2) : 0) + (s[1377] ? (s[1374] ? 8 : 0) + (s[1375] ? 16 : 0) + s[539] : 0) + (s[1377] ? (s[1376] ? 64 : 128) : 0) + (s[1377] ? (f.skyldesLoenmodtageren ? 512 : 1024) : 0) + (s[1377] ? (f.forkertVejledning ? 4096 : 8192) : 0) + (s[1377] ? (f.saerligeOmstaendighederForRefusion ? 32768 : 65536) : 0) + (s[1378] ? (s[1374] ? 262144 : 0) + (s[1375] ? 524288 : 0) + s[859] : 0) + (s[1378] ? (s[1379] ? 2097152 : 4194304) : 0) + (s[1378] ? (f.nemrefusionNede ? 16777216 : 33554432) : 0) + (s[1378] ? (f.skyldesLoenmodtageren ? 134217728 : 268435456) : 0), (s[1378] ? (f.forkertVejledning ? 1 : 2) : 0) + (s[1378] ? (f.saerligeOmstaendighederForRefusion ? 8 : 16) : 0) + (s[1380] ? (s[1374] ? 64 : 0) + (s[1375] ? 128 : 0) + s[851] : 0) + (s[1380] ? (s[1379] ? 512 : 1024) : 0) + (s[1380] ? (f.nemrefusionNede ? 4096 : 8192) : 0) + (s[1380] ? (f.skyldesLoenmodtageren ? 32768 : 65536) : 0) + (s[1380] ? (f.forkertVejledning ? 262144 : 524288) : 0) + (s[1380] ? (f.saerligeOmstaendighederForRefusion ? 2097152 : 4194304) : 0), s[796] + (s[65] ? (s[494] ? (s[123] ? s[495] : s[274] ? s[564] : s[252] ? s[1304] : s[1164]) : 0) : 0) + s[1038] + (s[1381] ? (s[1382] ? 65536 : 0) + (s[1383] ? 131072 : 0) + (s[1384] ? 262144 : 0) : 0) + (s[1381] ? (s[1385] ? 524288 : 0) + (s[1386] ? 1048576 : 0) + s[909] : 0) + (s[1381] ? (s[324] ? 4194304 : 0) + (s[326] ? 8388608 : 0) + s[543] : 0) + (s[1381] ? (s[472] ? 33554432 : 0) + (s[473] ? 67108864 : 0) + (s[325] ? 134217728 : 0) : 0), (s[1387] ? (s[1382] ? 1 : 0) + (s[1383] ? 2 : 0) + (s[1384] ? 4 : 0) : 0) + (s[1387] ? (s[1385] ? 8 : 0) + (s[1386] ? 16 : 0) + s[539] : 0) + (s[1387] ? (s[324] ? 64 : 0) + (s[326] ? 128 : 0) + s[851] : 0) + (s[1387] ? (s[472] ? 512 : 0) + (s[473] ? 1024 : 0) + (s[325] ? 2048 : 0) : 0) + (s[1388] ? (s[1389] ? 4096 : 0) + (s[1390] ? 8192 : 0) + (s[1384] ? 16384 : 0) : 0) + (s[1388] ? (s[1391] ? 32768 : 0) + (s[1392] ? 65536 : 0) + s[857] : 0) + (s[1388] ? (s[1393] ? 262144 : 0) + (s[1394] ? 524288 : 0) + s[859] : 0) + (s[1388] ? (s[472] ? 2097152 : 0) + (s[473] ? 4194304 : 0) + (s[325] ? 8388608 : 0) : 0), s[794], s[795]] }
}
