// Written from the law by `npm run compile`. Change the law, not this.
import { ALL_DAYS, FIRST_DAY, NEVER, NO_DAYS, allPeriods, countDays, dayReaching, dropFirst, flat, from, holidayTable, intersectTable, monthEndOver, monthStart, onWeekdays, periods, quotient, runEnd, runStart, sameDays, shiftDays, shiftMonths, sum, without } from '@sagsvej/rules/runtime'
const SATS_1 = (day) => day < 16804 ? (day < 14977 ? (day < 13885 ? (day < 13514 ? 333500 : 341500) : (day < 14249 ? 351500 : (day < 14613 ? 362500 : 376000))) : (day < 15712 ? (day < 15341 ? 383000 : 394000) : (day < 16076 ? 400500 : (day < 16440 ? 407500 : 413500)))) : (day < 18631 ? (day < 17532 ? (day < 17168 ? 418000 : 424500) : (day < 17903 ? 430000 : (day < 18267 ? 435500 : 440500))) : (day < 19723 ? (day < 18995 ? 446000 : (day < 19359 ? 446500 : 455000)) : (day < 20094 ? 469500 : (day < 20458 ? 486500 : 508500))))

const SATS_2 = (day) => day < 16804 ? (day < 14977 ? (day < 13885 ? (day < 13514 ? 9014 : 9230) : (day < 14249 ? 9500 : (day < 14613 ? 9797 : 10162))) : (day < 15712 ? (day < 15341 ? 10351 : 10649) : (day < 16076 ? 10824 : (day < 16440 ? 11014 : 11176)))) : (day < 18631 ? (day < 17532 ? (day < 17168 ? 11297 : 11473) : (day < 17903 ? 11622 : (day < 18267 ? 11770 : 11905))) : (day < 19723 ? (day < 18995 ? 12054 : (day < 19359 ? 12068 : 12297)) : (day < 20094 ? 12689 : (day < 20458 ? 13149 : 13743))))

const HELLIGDAGE_1 = holidayTable([{"on":{"month":1,"day":1}},{"on":{"easter":-3}},{"on":{"easter":-2}},{"on":{"easter":0}},{"on":{"easter":1}},{"on":{"easter":26},"to":19722},{"on":{"easter":39}},{"on":{"easter":49}},{"on":{"easter":50}},{"on":{"month":12,"day":25}},{"on":{"month":12,"day":26}}], [1, 2, 3, 4, 5, 6])

function svar_1(f, s) {
  // SDL.6.1: Første fraværsdag (SDL § 6, stk. 1)
  const v0 = periods(f.fravaer, (r_fravaer) => r_fravaer.omfang === 'fuldt' || r_fravaer.omfang === 'delvist')
  s[0] = v0
  const v1 = runStart(v0, f.vurderingsdato)
  const v2 = v1 >= 2147483647
  const v3 = v1 === 2147483647
  const v4 = !v2 || v3
  const v5 = v4 ? v1 : FIRST_DAY
  s[5] = v5
  const v6 = v5 >= 13332 /* 2006-07-03 */
  s[4] = v6
  const v7 = periods(f.fravaer, (r_fravaer) => r_fravaer.omfang === 'fuldt')
  const v8 = dayReaching(v7, v5, 1)
  s[376] = v8
  const v9 = runEnd(v0, f.vurderingsdato)
  const v10 = v9 >= 2147483647
  const v11 = v9 === 2147483647
  const v12 = !v10 || v11
  const v13 = v12 ? v9 : FIRST_DAY
  s[7] = v13
  const v14 = v13 >= v8
  s[675] = v14
  const v15 = v14 ? v8 : NEVER
  const v16 = v5 >= NEVER
  s[6] = v16
  const SDL_6_1 = v6 ? v15 : FIRST_DAY
  s[63] = SDL_6_1
  const SDL_6_1_hoej = v6 ? v15 : NEVER
  s[65] = SDL_6_1_hoej
  const SDL_6_1_ir = v16 || !v6
  s[8] = SDL_6_1_ir
  // ALF.62.3: Sidste sygedag, a-kassen betaler (ALF § 62, stk. 3)
  const v20 = !v16 && SDL_6_1 <= 13331 /* 2006-07-02 */
  s[67] = v20
  const v21 = SDL_6_1_hoej >= 13332 /* 2006-07-03 */
  s[64] = v21
  const v22 = SDL_6_1 <= 15011 /* 2011-02-06 */
  s[120] = v22
  const v23 = !v16 && v21 && v22
  s[70] = v23
  const v24 = SDL_6_1_hoej >= 15012 /* 2011-02-07 */
  s[69] = v24
  const v25 = SDL_6_1 <= 16439 /* 2015-01-04 */
  s[79] = v25
  const v26 = !v16 && v24 && v25
  s[323] = v26
  const v27 = SDL_6_1 <= 2147483646
  s[66] = v27
  const v28 = !v16 && SDL_6_1_hoej >= 16440 /* 2015-01-05 */ && v27
  s[82] = v28
  const v29 = f.persongruppe === 'ledig'
  s[92] = v29
  const v30 = shiftDays(SDL_6_1, 13)
  const v31 = shiftDays(SDL_6_1_hoej, 13)
  const v32 = v29 && SDL_6_1_ir
  s[284] = v32
  const v33 = SDL_6_1_ir || !v16 && SDL_6_1_hoej === NEVER
  s[68] = v33
  const v34 = v28 && (!v29 || !v16)
  const ALF_62_3 = v20 ? FIRST_DAY : v26 || v34 ? (v34 ? (v29 ? (f.dagpengerettenSlutter ? Math.min(v30, f.sidsteDagMedDagpengeret) : v30) : NEVER) : NEVER) : NEVER
  s[185] = ALF_62_3
  const ALF_62_3_hoej = v20 ? NEVER : v23 ? NEVER : v26 ? NEVER : v29 ? (f.dagpengerettenSlutter ? Math.min(v31, f.sidsteDagMedDagpengeret) : v31) : NEVER
  s[186] = ALF_62_3_hoej
  const ALF_62_3_er = v20 || v23 || v26 || v34
  s[184] = ALF_62_3_er
  const ALF_62_3_ir = v20 || v28 && v32 || v33
  s[187] = ALF_62_3_ir
  // BEK937.27: Sygedagpenge under uddannelse (BEK 937/2024 § 27, stk. 1-3)
  const v39 = f.vurderingsdato >= 13332 /* 2006-07-03 */
  s[93] = v39
  const v40 = f.vurderingsdato >= 16440 /* 2015-01-05 */
  s[121] = v40
  const v41 = f.uddannelseUnderSygdom === 'foer'
  s[680] = v41
  const v42 = f.uddannelseUnderSygdom === 'begyndt_under'
  s[682] = v42
  const v43 = f.undervisningstimer <= 600
  s[683] = v43
  const v44 = v42 && v43 && f.uddannelsePasserMedBehandling && f.uddannelseUdskyderRevalidering === false
  s[681] = v44
  const v45 = f.uddannelseUnderSygdom === 'opfoelgning'
  s[684] = v45
  const v46 = !v40 && (v41 || v44) || v40 && (v41 || v44 || v45)
  const v47 = f.uddannelseUnderSygdom === 'ingen'
  s[677] = v47
  const BEK937_27 = !v47 && (!v39 || v46)
  s[394] = BEK937_27
  const BEK937_27_nej = !v47 && (!v39 || !v46)
  s[395] = BEK937_27_nej
  const BEK937_27_ir = v47 || !v39
  s[396] = BEK937_27_ir
  // SDL.7.2: Det mindste fravær (SDL § 7, stk. 2)
  const SDL_53_1_ialt_er = f.persongruppe === 'loenmodtager'
  s[71] = SDL_53_1_ialt_er
  const v52 = f.timerDuKanArbejde === 0
  s[692] = v52
  const v53 = f.normalTimerPrUge - f.timerDuKanArbejde
  s[324] = v53
  const v54 = v53 >= 400
  s[693] = v54
  const v55 = v52 || v54
  s[691] = v55
  const v56 = SDL_53_1_ialt_er && v55
  s[690] = v56
  const v57 = f.persongruppe === 'selvstaendig'
  s[87] = v57
  const v58 = f.andelAfArbejdetDuKan <= 5000
  s[322] = v58
  const v59 = v57 && v58
  s[694] = v59
  const v60 = f.persongruppe === 'ledig' || f.persongruppe === 'ingen'
  s[695] = v60
  const v61 = f.vurderingsdato >= 15706 /* 2013-01-01 */
  s[119] = v61
  const v62 = f.ansatFra >= 15706 /* 2013-01-01 */
  s[699] = v62
  const v63 = f.ansatIFleksjob && v62
  s[698] = v63
  const v64 = v55 || v63
  s[697] = v64
  const v65 = SDL_53_1_ialt_er && v64
  s[696] = v65
  const v66 = !v61 && (v56 || v59 || v60) || v61 && (v65 || v59 || v60)
  const SDL_7_2 = !v39 || v66
  s[422] = SDL_7_2
  const SDL_7_2_nej = !v39 || !v66
  s[423] = SDL_7_2_nej
  // SDL.7.1: Uarbejdsdygtig på grund af egen sygdom (SDL § 7, stk. 1-2)
  const SDL_7_1 = !v39 || f.uarbejdsdygtigVedEgenSygdom && (SDL_7_2 || !v39)
  s[94] = SDL_7_1
  const SDL_7_1_nej = !v39 || f.uarbejdsdygtigVedEgenSygdom === false || SDL_7_2_nej
  s[100] = SDL_7_1_nej
  // SDL.24.3.2: De første dage, der ikke tæller (SDL § 24, stk. 3, nr. 1-2)
  const v71 = v57 ? 14 : 15
  s[3] = v71
  const v72 = v57 ? 14 : 21
  s[2] = v72
  const v73 = v57 ? 14 : 30
  s[1] = v73
}

function svar_2(f, s) {
  // SDL.24.3: Dage, der tæller med (SDL § 24, stk. 3-4)
  const v0 = dropFirst(s[0], (start) => start >= NEVER ? 0 : start >= 13332 /* 2006-07-03 */ ? (start >= 13605 /* 2007-04-02 */ ? (start >= 14032 /* 2008-06-02 */ ? (start >= 15341 /* 2012-01-02 */ ? s[1] : s[2]) : s[3]) : 14) : Infinity)
  const v1 = dropFirst(s[0], (start) => { const r0_0 = start >= 13332 /* 2006-07-03 */; const r0_1 = start >= NEVER; const r0_2 = r0_0 ? (start >= 13605 /* 2007-04-02 */ ? (start >= 14032 /* 2008-06-02 */ ? (start >= 15341 /* 2012-01-02 */ ? s[1] : s[2]) : s[3]) : 14) : -Infinity; return Math.max(0, r0_1 ? 0 : r0_1 || !r0_0 ? Math.min(0, r0_2) : r0_2) })
  const v2 = allPeriods(f.afbrydelser)
  const v3 = without(v0, v2)
  const v4 = without(v1, v2)
  const SDL_24_3 = !s[4] ? NO_DAYS : without(v3, intersectTable(from(v4, 15523 /* 2012-07-02 */), HELLIGDAGE_1))
  s[12] = SDL_24_3
  const SDL_24_3_hoej = !s[4] ? ALL_DAYS : without(v4, intersectTable(from(v3, 15523 /* 2012-07-02 */), HELLIGDAGE_1))
  s[11] = SDL_24_3_hoej
  const SDL_24_3_eksakt = s[4] && sameDays(v0, v1)
  s[378] = SDL_24_3_eksakt
  // SDL.25.1: Grænsen for pensionister m.fl. (SDL § 25, stk. 1)
  const v8 = f.pensionDuFaar === 'foertidspension' || f.pensionDuFaar === 'seniorpension'
  s[101] = v8
  const v9 = f.pensionDuFaar === 'tidlig_pension'
  s[102] = v9
  const v10 = s[5] >= 15012 /* 2011-02-07 */
  s[270] = v10
  const v11 = onWeekdays(SDL_24_3, 62)
  s[10] = v11
  const v12 = onWeekdays(SDL_24_3_hoej, 62)
  s[9] = v12
  const v13 = monthEndOver(v12, 12, 130, s[5])
  const v14 = monthEndOver(v11, 12, 130, s[5])
  const v15 = !s[6] && s[7] >= v13
  s[702] = v15
  const v16 = !s[6] && s[7] < v14
  s[703] = v16
  const v17 = v15 && !s[6]
  const v18 = s[8] && !s[6] && v14 >= NEVER
  const v19 = v17 ? v13 : NEVER
  const v20 = v16 ? NEVER : v14
  const v21 = v17 ? (v16 || v18 ? Math.max(v14, v20) : v14) : v20
  const v22 = v17 || v16 || v18
  const v23 = monthEndOver(SDL_24_3_hoej, 12, 182, s[5])
  const v24 = monthEndOver(SDL_24_3, 12, 182, s[5])
  const v25 = !s[6] && s[7] >= v23
  s[704] = v25
  const v26 = !s[6] && s[7] < v24
  s[705] = v26
  const v27 = v25 && !s[6]
  const v28 = s[8] && !s[6] && v24 >= NEVER
  const v29 = v27 ? v23 : NEVER
  const v30 = v26 ? NEVER : v24
  const v31 = v27 ? (v26 || v28 ? Math.max(v24, v30) : v24) : v30
  const v32 = v27 || v26 || v28
  const SDL_25_1 = v10 ? (v22 ? (v32 ? Math.min(v19, v29) : v19) : v29) : FIRST_DAY
  s[107] = SDL_25_1
  const SDL_25_1_hoej = v10 ? (v22 ? (v32 ? Math.max(v21, v31) : v21) : v31) : NEVER
  s[109] = SDL_25_1_hoej
  const v35 = v8 || f.opfylderHelbredsbetingelserForFoertidspension || f.naaetFolkepensionsalder || v9
  s[216] = v35
  const SDL_25_1_er = v35 && !s[6] && (!v10 || v22 || v32)
  s[103] = SDL_25_1_er
  const SDL_25_1_ir = !v35 || s[6] || !v10 || v15 && s[8] || s[8] && !((s[6] || !s[8] && v13 === v14) && !s[6] && (s[6] || v13 === NEVER)) || v25 && s[8] || s[8] && !((s[6] || !s[8] && v23 === v24) && !s[6] && (s[6] || v23 === NEVER))
  s[105] = SDL_25_1_ir
}

function svar_3(f, s) {
  // SDL.24.1: Revurderingstidspunktet (SDL § 24, stk. 1)
  const v0 = monthEndOver(s[9], 18, 260, s[5])
  const v1 = monthEndOver(s[10], 18, 260, s[5])
  const v2 = !s[6] && v0 <= 16251 /* 2014-06-30 */
  s[13] = v2
  const v3 = !s[6] && v1 > 16251 /* 2014-06-30 */
  s[14] = v3
  const v4 = !s[6] && s[7] >= v0
  s[721] = v4
  const v5 = !s[6] && s[7] < v1
  s[722] = v5
  const v6 = v4 && !s[6]
  const v7 = s[8] && !s[6] && v1 >= NEVER
  const v8 = v6 ? v0 : NEVER
  const v9 = v5 ? NEVER : v1
  const v10 = v6 ? (v5 || v7 ? Math.max(v1, v9) : v1) : v9
  const v11 = v6 || v5 || v7
  const v12 = v4 && s[8] || s[8] && !((s[6] || !s[8] && v0 === v1) && !s[6] && (s[6] || v0 === NEVER))
  const v13 = v2 && v11
  const v14 = s[8] && v11 && v10 >= NEVER
  const v15 = v13 ? v8 : NEVER
  s[28] = v15
  const v16 = v3 ? NEVER : v10
  const v17 = v13 ? (v3 || v14 ? Math.max(v10, v16) : v10) : v16
  s[29] = v17
  const v18 = v13 || v3 || v14
  s[26] = v18
  const v19 = v2 && v12 || s[8] && !((!v11 || !v12 && v8 === v10) && v11 && (!v11 || v8 === NEVER))
  s[27] = v19
  const v20 = monthEndOver(s[11], 18, 364, s[5])
  const v21 = monthEndOver(s[12], 18, 364, s[5])
  const v22 = !s[6] && v20 <= 16251 /* 2014-06-30 */
  s[15] = v22
  const v23 = !s[6] && v21 > 16251 /* 2014-06-30 */
  s[16] = v23
  const v24 = !s[6] && s[7] >= v20
  s[723] = v24
  const v25 = !s[6] && s[7] < v21
  s[724] = v25
  const v26 = v24 && !s[6]
  const v27 = s[8] && !s[6] && v21 >= NEVER
  const v28 = v26 ? v20 : NEVER
  const v29 = v25 ? NEVER : v21
  const v30 = v26 ? (v25 || v27 ? Math.max(v21, v29) : v21) : v29
  const v31 = v26 || v25 || v27
  const v32 = v24 && s[8] || s[8] && !((s[6] || !s[8] && v20 === v21) && !s[6] && (s[6] || v20 === NEVER))
  const v33 = v22 && v31
  const v34 = s[8] && v31 && v30 >= NEVER
  const v35 = v33 ? v28 : NEVER
  s[32] = v35
  const v36 = v23 ? NEVER : v30
  const v37 = v33 ? (v23 || v34 ? Math.max(v30, v36) : v30) : v36
  s[33] = v37
  const v38 = v33 || v23 || v34
  s[30] = v38
  const v39 = v22 && v32 || s[8] && !((!v31 || !v32 && v28 === v30) && v31 && (!v31 || v28 === NEVER))
  s[31] = v39
  const v40 = v18 || v38
  const v41 = v18 ? (v38 ? Math.min(v15, v35) : v15) : v35
  s[20] = v41
  const v42 = v18 ? (v38 ? Math.max(v17, v37) : v17) : v37
  s[22] = v42
  const v43 = v19 || v39
  s[25] = v43
  const v44 = v18 && v15 <= 15011 /* 2011-02-06 */ && v17 >= 13332 /* 2006-07-03 */ || v38 && v35 <= 15011 /* 2011-02-06 */ && v37 >= 13332 /* 2006-07-03 */
  s[24] = v44
  const v45 = v18 && v15 <= 16251 /* 2014-06-30 */ && v17 >= 15012 /* 2011-02-07 */ || v38 && v35 <= 16251 /* 2014-06-30 */ && v37 >= 15012 /* 2011-02-07 */
  s[34] = v45
  const v46 = s[5] >= 16252 /* 2014-07-01 */
  s[17] = v46
  const v47 = Math.max(s[5], 16252 /* 2014-07-01 */)
  const v48 = monthEndOver(s[9], 9, 110, v47)
  const v49 = monthEndOver(s[10], 9, 110, v47)
  const v50 = !s[6] && s[7] >= v48
  s[725] = v50
  const v51 = !s[6] && s[7] < v49
  s[726] = v51
  const v52 = v50 && !s[6]
  const v53 = s[8] && !s[6] && v49 >= NEVER
  const v54 = v52 ? v48 : NEVER
  const v55 = v51 ? NEVER : v49
  const v56 = v52 ? (v51 || v53 ? Math.max(v49, v55) : v49) : v55
  const v57 = v52 || v51 || v53
  s[38] = v57
  const v58 = v50 && s[8] || s[8] && !((s[6] || !s[8] && v48 === v49) && !s[6] && (s[6] || v48 === NEVER))
  s[36] = v58
  const v59 = monthEndOver(s[11], 9, 154, v47)
  const v60 = monthEndOver(s[12], 9, 154, v47)
  const v61 = !s[6] && s[7] >= v59
  s[727] = v61
  const v62 = !s[6] && s[7] < v60
  s[728] = v62
  const v63 = v61 && !s[6]
  const v64 = s[8] && !s[6] && v60 >= NEVER
  const v65 = v63 ? v59 : NEVER
  const v66 = v62 ? NEVER : v60
  const v67 = v63 ? (v62 || v64 ? Math.max(v60, v66) : v60) : v66
  const v68 = v63 || v62 || v64
  s[39] = v68
  const v69 = v61 && s[8] || s[8] && !((s[6] || !s[8] && v59 === v60) && !s[6] && (s[6] || v59 === NEVER))
  s[37] = v69
  const v70 = v57 || v68
  s[35] = v70
  const v71 = !(v57 && !v58 || v68 && !v69) && (v40 || v18 || v38 || v57 || v68)
  const v72 = v71 ? FIRST_DAY : v57 ? (v68 ? Math.min(v54, v65) : v54) : v65
  const v73 = v71 ? NEVER : v57 ? (v68 ? Math.max(v56, v67) : v56) : v67
  const v74 = v45 && v40
  const v75 = !(v18 && !v19 && v15 >= 15012 /* 2011-02-07 */ && v17 <= 16251 /* 2014-06-30 */ || v38 && !v39 && v35 >= 15012 /* 2011-02-07 */ && v37 <= 16251 /* 2014-06-30 */) && (v70 || v71)
  const v76 = v74 ? (v75 ? Math.min(v41, v72) : v41) : v72
  s[21] = v76
  const v77 = v74 ? (v75 ? Math.max(v42, v73) : v42) : v73
  s[23] = v77
  const v78 = v44 && v40
  s[18] = v78
  const v79 = !(v18 && !v19 && v15 >= 13332 /* 2006-07-03 */ && v17 <= 15011 /* 2011-02-06 */ || v38 && !v39 && v35 >= 13332 /* 2006-07-03 */ && v37 <= 15011 /* 2011-02-06 */) && (v74 || v75)
  s[19] = v79
}

function svar_4(f, s) {
  // SDL.24.1: Revurderingstidspunktet (SDL § 24, stk. 1)
  const v0 = !s[6] && countDays(s[11], 16252 /* 2014-07-01 */, 16252 /* 2014-07-01 */) >= 1
  s[709] = v0
  const v1 = !s[6] && countDays(s[12], 16252 /* 2014-07-01 */, 16252 /* 2014-07-01 */) < 1
  s[710] = v1
  const v2 = !s[6] && countDays(s[9], 15979 /* 2013-10-01 */, 16251 /* 2014-06-30 */) > 110
  s[715] = v2
  const v3 = !s[6] && countDays(s[10], 15979 /* 2013-10-01 */, 16251 /* 2014-06-30 */) <= 110
  s[716] = v3
  const v4 = s[13] || v3
  s[714] = v4
  const v5 = (s[14] || s[8]) && (v2 || s[8]) && (s[14] || v2)
  s[713] = v5
  const v6 = !s[6] && countDays(s[11], 15979 /* 2013-10-01 */, 16251 /* 2014-06-30 */) > 154
  s[719] = v6
  const v7 = !s[6] && countDays(s[12], 15979 /* 2013-10-01 */, 16251 /* 2014-06-30 */) <= 154
  s[720] = v7
  const v8 = s[15] || v7
  s[718] = v8
  const v9 = (s[16] || s[8]) && (v6 || s[8]) && (s[16] || v6)
  s[717] = v9
  const v10 = v5 || v9
  s[711] = v10
  const v11 = (v4 || s[8]) && (v8 || s[8]) && (v4 || v8)
  s[712] = v11
  const v12 = s[17] || v1 || v11
  s[708] = v12
  const v13 = !s[17] && (v0 || s[8]) && (v10 || s[8])
  s[707] = v13
  const v14 = v13 && !v12
  s[706] = v14
  const SDL_24_1 = v13 ? FIRST_DAY : s[18] ? (s[19] ? Math.min(s[20], s[21]) : s[20]) : s[21]
  s[108] = SDL_24_1
  const SDL_24_1_hoej = v13 ? NEVER : s[18] ? (s[19] ? Math.max(s[22], s[23]) : s[22]) : s[23]
  s[110] = SDL_24_1_hoej
  const SDL_24_1_er = !s[6] && (v13 || !v14 && (s[18] || s[19]))
  s[104] = SDL_24_1_er
  const SDL_24_1_ir = s[6] || v13 || !v14 && (s[24] && s[25] || !(s[26] && !s[27] && s[28] >= 13332 /* 2006-07-03 */ && s[29] <= 15011 /* 2011-02-06 */ || s[30] && !s[31] && s[32] >= 13332 /* 2006-07-03 */ && s[33] <= 15011 /* 2011-02-06 */) && (s[34] && s[25] || !(s[26] && !s[27] && s[28] >= 15012 /* 2011-02-07 */ && s[29] <= 16251 /* 2014-06-30 */ || s[30] && !s[31] && s[32] >= 15012 /* 2011-02-07 */ && s[33] <= 16251 /* 2014-06-30 */) && (s[35] && (s[36] || s[37]) || !(s[38] && !s[36] || s[39] && !s[37]))))
  s[106] = SDL_24_1_ir
  // SDL.27.1.1: Forlængelse, fordi revalidering er sandsynlig (SDL § 27, stk. 1, nr. 1)
  const v19 = SDL_24_1_hoej >= NEVER
  s[922] = v19
  const v20 = SDL_24_1_er && SDL_24_1 < NEVER
  s[199] = v20
  const v21 = SDL_24_1_er && v19
  s[200] = v21
  const v22 = Math.max(f.vurderingsdato, SDL_24_1)
  const v23 = Math.max(f.vurderingsdato, SDL_24_1_hoej)
  const v24 = Math.max(f.vurderingsdato, v22)
  const v25 = Math.min(f.vurderingsdato, v23)
  const v26 = v20 && SDL_24_1_er
  const v27 = SDL_24_1_ir && SDL_24_1_er && v25 >= v24
  const v28 = v21 || v27
  const v29 = v21 ? (v27 ? Math.min(f.vurderingsdato, v24) : f.vurderingsdato) : v24
  const v30 = v21 ? (v27 ? Math.max(f.vurderingsdato, v25) : f.vurderingsdato) : v25
  const v31 = f.forlaengelseErAfgjort || v26 || v21 || v27
  s[44] = v31
  const v32 = f.forlaengelseErAfgjort === false && (v20 && SDL_24_1_ir || SDL_24_1_ir && !((!SDL_24_1_er || !SDL_24_1_ir && v22 === v23) && SDL_24_1_er && (!SDL_24_1_er || f.vurderingsdato === v22)))
  s[381] = v32
  const v33 = f.forlaengelseErAfgjort ? f.forlaengelseAfgjortDen : v26 ? (v28 ? Math.min(v22, v29) : v22) : v29
  s[46] = v33
  const v34 = f.forlaengelseErAfgjort ? f.forlaengelseAfgjortDen : v26 ? (v28 ? Math.max(v23, v30) : v23) : v30
  s[45] = v34
  const v35 = v31 && v33 <= 13331 /* 2006-07-02 */
  s[40] = v35
  const v36 = v34 >= 13332 /* 2006-07-03 */
  s[48] = v36
  const v37 = v33 <= 15011 /* 2011-02-06 */
  s[242] = v37
  const v38 = v31 && v36 && v37
  s[41] = v38
  const v39 = v34 >= 15012 /* 2011-02-07 */
  const v40 = v33 <= 20484 /* 2026-01-31 */
  const v41 = v31 && v39 && v40
  const v42 = v33 <= 2147483646
  s[47] = v42
  const v43 = v31 && v34 >= 20485 /* 2026-02-01 */ && v42
  s[250] = v43
  const v44 = v32 || v31 && v34 === NEVER
  s[49] = v44
  const SDL_27_1_1 = v35 || v38 && f.revalideringErSandsynlig || v41 && f.revalideringErSandsynlig || v43
  s[50] = SDL_27_1_1
  const SDL_27_1_1_nej = v35 || v38 && f.revalideringErSandsynlig === false || v41 && f.revalideringErSandsynlig === false || v43
  s[55] = SDL_27_1_1_nej
  const SDL_27_1_1_ir = v35 || v43 || v44
  s[56] = SDL_27_1_1_ir
  // SDL.27.1.2: Forlængelse for at afklare arbejdsevnen (SDL § 27, stk. 1, nr. 2)
  const v48 = v31 && v39 && v42
  s[62] = v48
  const SDL_27_1_2 = v35 || v38 && f.afklaringErNoedvendig || v48 && f.afklaringErNoedvendig
  s[51] = SDL_27_1_2
  const SDL_27_1_2_nej = v35 || v38 && f.afklaringErNoedvendig === false || v48 && f.afklaringErNoedvendig === false
  s[59] = SDL_27_1_2_nej
  const SDL_27_1_2_ir = v35 || v44
  s[58] = SDL_27_1_2_ir
  // SDL.27.1.3.uger: Længste forlængelse ved lægebehandling (SDL § 27, stk. 1, nr. 3)
  const v52 = v31 && v36 && v33 <= 13544 /* 2007-01-31 */
  const v53 = v31 && v34 >= 13545 /* 2007-02-01 */ && v33 <= 13604 /* 2007-04-01 */
  const v54 = v31 && v34 >= 13605 /* 2007-04-02 */ && v37
  const v55 = v31 && v39 && v33 <= 16251 /* 2014-06-30 */
  s[42] = v55
  const v56 = v34 >= 16252 /* 2014-07-01 */
  const v57 = v31 && v56 && v42
  s[43] = v57
  const v58 = v55 || v57
  s[243] = v58
  const v59 = v54 || v58
  const SDL_27_1_3_uger = v35 ? -Infinity : v52 ? 364 : v53 ? 364 : v54 ? 728 : v55 ? 728 : 938
  s[246] = SDL_27_1_3_uger
  const SDL_27_1_3_uger_hoej = v35 ? Infinity : v53 || v59 ? (v59 ? (v58 ? (v57 ? 938 : 728) : 728) : 728) : 364
  s[248] = SDL_27_1_3_uger_hoej
  const SDL_27_1_3_uger_er = v35 || v52 || v53 || v54 || v55 || v57
  s[244] = SDL_27_1_3_uger_er
  // SDL.27.1.3: Forlængelse ved lægebehandling (SDL § 27, stk. 1, nr. 3)
  const v63 = SDL_27_1_3_uger_er && SDL_27_1_3_uger_hoej >= f.laegensSkoenUgerTilArbejde
  s[743] = v63
  const v64 = SDL_27_1_3_uger_er && SDL_27_1_3_uger < f.laegensSkoenUgerTilArbejde
  s[744] = v64
  const v65 = f.underLaegebehandling === false || f.laegensSkoenErSikkert === false || v64
  const v66 = f.underLaegebehandling && f.laegensSkoenErSikkert && (v63 || SDL_27_1_2_ir)
  const v67 = f.laegensSkoenUgerTilArbejde <= 364
  s[745] = v67
  const v68 = f.underLaegebehandling && f.laegensSkoenErSikkert && v67
  const v69 = f.laegensSkoenUgerTilArbejde <= 728
  s[746] = v69
  const v70 = f.underLaegebehandling && f.laegensSkoenErSikkert && v69
  const SDL_27_1_3 = v35 || v52 && v66 || v53 && (v68 || v70) || v54 && v66 || v48 && v66
  s[52] = SDL_27_1_3
  const SDL_27_1_3_nej = v35 || v52 && v65 || v53 && (!v68 || !v70) || v54 && v65 || v48 && v65
  s[60] = SDL_27_1_3_nej
  // SDL.27.1.4: Forlængelse, fordi fleksjob eller pension skal afklares (SDL § 27, stk. 1, nr. 4)
  const v73 = v31 && v56 && v40
  s[249] = v73
  const SDL_27_1_4 = v35 || v38 && f.kanIkkeArbejdePaaNormaleVilkaar || v55 && f.kanIkkeArbejdePaaNormaleVilkaar || v73 && f.sagSkalIRehabiliteringsteam || v43
  s[53] = SDL_27_1_4
  const SDL_27_1_4_nej = v35 || v38 && f.kanIkkeArbejdePaaNormaleVilkaar === false || v55 && f.kanIkkeArbejdePaaNormaleVilkaar === false || v73 && f.sagSkalIRehabiliteringsteam === false || v43
  s[61] = SDL_27_1_4_nej
  // SDL.27.1.5: Forlængelse ved livstruende sygdom (SDL § 27, stk. 1, nr. 5)
  const v76 = f.laegenVurdererLivstruende && f.behandlingsmulighederUdtoemte
  const SDL_27_1_5 = v35 || v38 && v76 || v55 && v76 || v57 && f.laegenVurdererLivstruende
  s[54] = SDL_27_1_5
  const SDL_27_1_5_nej = v35 || v38 && !v76 || v55 && !v76 || v57 && f.laegenVurdererLivstruende === false
  s[57] = SDL_27_1_5_nej
}

function svar_5(f, s) {
  // SDL.27.1.6: Forlængelse ved arbejdsskadesag (SDL § 27, stk. 1, nr. 6)
  const v0 = f.arbejdsskadesag === 'uden_afgoerelse'
  const v1 = f.arbejdsskadesag === 'uden_afgoerelse' || f.arbejdsskadesag === 'foreloebig_afgoerelse'
  const SDL_27_1_6 = s[40] || s[41] && v0 || s[42] && v0 || s[43] && v1
  s[251] = SDL_27_1_6
  const SDL_27_1_6_nej = s[40] || s[41] && !v0 || s[42] && !v0 || s[43] && !v1
  s[257] = SDL_27_1_6_nej
  // SDL.27.1.7.2: Åbenbar sag om førtidspension uden om rehabiliteringsteamet (SDL § 27, stk. 1, nr. 7)
  const v4 = s[44] && s[45] >= 16953 /* 2016-06-01 */ && s[46] <= 16974 /* 2016-06-22 */
  const v5 = s[44] && s[45] >= 16975 /* 2016-06-23 */ && s[46] <= 20634 /* 2026-06-30 */
  const v6 = s[44] && s[45] >= 20635 /* 2026-07-01 */ && s[47]
  const SDL_27_1_7_2 = s[40] || v4 || v5 && f.arbejdsevnenKanAabenbartIkkeForbedres || v6
  s[561] = SDL_27_1_7_2
  const SDL_27_1_7_2_nej = s[40] || s[44] && s[48] && s[46] <= 16952 /* 2016-05-31 */ || v4 || v5 && f.arbejdsevnenKanAabenbartIkkeForbedres === false || v6
  s[562] = SDL_27_1_7_2_nej
  const SDL_27_1_7_2_ir = s[40] || v4 || v6 || s[49]
  s[563] = SDL_27_1_7_2_ir
  // SDL.27.1.7: Forlængelse ved sag om førtidspension (SDL § 27, stk. 1, nr. 7)
  const SDL_27_1_7 = s[40] || s[41] && f.foertidspensionssagPaabegyndt || s[42] && f.foertidspensionssagPaabegyndt || s[43] && (f.ansoegningOmFoertidspension || SDL_27_1_7_2)
  s[252] = SDL_27_1_7
  const SDL_27_1_7_nej = s[40] || s[41] && f.foertidspensionssagPaabegyndt === false || s[42] && f.foertidspensionssagPaabegyndt === false || s[43] && f.ansoegningOmFoertidspension === false && (SDL_27_1_7_2_nej || SDL_27_1_7_2_ir)
  s[258] = SDL_27_1_7_nej
  // SDL.27.1: Forlængelse af sygedagpenge (SDL § 27, stk. 1)
  const v12 = s[50] || s[51] || s[52] || s[53] || s[54] || SDL_27_1_6 || SDL_27_1_7
  const v13 = s[55] || s[56]
  s[253] = v13
  const v14 = s[57] || s[58]
  s[254] = v14
  const v15 = SDL_27_1_6_nej || s[58]
  s[255] = v15
  const v16 = SDL_27_1_7_nej || s[58]
  s[256] = v16
  const v17 = v13 && (s[59] || s[58]) && (s[60] || s[58]) && (s[61] || s[56]) && v14 && v15 && v16 && (s[55] || s[59] || s[60] || s[61] || s[57] || SDL_27_1_6_nej || SDL_27_1_7_nej)
  const v18 = s[56] && s[58]
  s[268] = v18
  const SDL_27_1 = s[40] || s[41] && v12 || s[62] && v12
  s[111] = SDL_27_1
  const SDL_27_1_nej = s[40] || s[41] && v17 || s[62] && v17
  s[112] = SDL_27_1_nej
  const SDL_27_1_ir = s[40] || s[41] && v18 || s[62] && v18 || s[49]
  s[113] = SDL_27_1_ir
  // SDL.24a.1.grænse: Over grænsen på første fraværsdag (SDL § 24 a, stk. 1)
  const v22 = s[63] <= 16251 /* 2014-06-30 */
  s[201] = v22
  const v23 = !s[6] && s[64] && v22
  s[98] = v23
  const v24 = !s[6] && s[65] >= 16252 /* 2014-07-01 */ && s[66]
  s[95] = v24
  const v25 = monthStart(s[63])
  s[80] = v25
  const v26 = monthStart(s[65])
  s[81] = v26
  const v27 = shiftMonths(v25, -9)
  const v28 = shiftMonths(v26, -9)
  const v29 = shiftDays(v25, -1)
  const v30 = shiftDays(v26, -1)
  const v31 = shiftMonths(v25, -8)
  const v32 = shiftMonths(v26, -8)
  const v33 = shiftDays(s[63], -1)
  const v34 = shiftDays(s[65], -1)
  const SDL_24a_1_graense = s[67] || v24 && (!s[6] && countDays(s[9], v27, v30) > 110 || !s[6] && countDays(s[11], v27, v30) > 154 || !s[6] && countDays(s[9], v31, v34) > 110 || !s[6] && countDays(s[11], v31, v34) > 154)
  s[96] = SDL_24a_1_graense
  const SDL_24a_1_graense_nej = s[67] || v23 || v24 && (!s[6] && countDays(s[10], v28, v29) <= 110 || !s[6] && countDays(s[12], v28, v29) <= 154 || !s[6] && countDays(s[10], v32, v33) <= 110 || !s[6] && countDays(s[12], v32, v33) <= 154)
  s[99] = SDL_24a_1_graense_nej
  const SDL_24a_1_graense_ir = s[67] || v24 && s[8] || s[68]
  s[97] = SDL_24a_1_graense_ir
  // SDL.30.2: Beskæftigelseskravet over for arbejdsgiveren (SDL § 30, stk. 2-4)
  const v38 = !s[6] && shiftDays(s[65], -56) >= f.ansatFra
  s[753] = v38
  const v39 = !s[6] && shiftDays(s[63], -56) < f.ansatFra
  s[754] = v39
  const v40 = v39 || f.andetFravaerSeneste8Uger
  s[752] = v40
  const v41 = (v38 || s[8]) && f.andetFravaerSeneste8Uger === false
  s[751] = v41
  const v42 = f.timerHosArbejdsgiveren >= 7400
  s[755] = v42
  const v43 = v40 || !v42
  s[750] = v43
  const v44 = v41 && v42
  s[749] = v44
  const v45 = v42 && f.genansat && f.paaArbejdeDaSygdommenKom
  s[756] = v45
  const v46 = v44 || v45
  const v47 = v43 && !v45
  const v48 = !s[6] && s[69] && s[66]
  s[78] = v48
  const SDL_30_2 = s[67] || s[70] && v46 || v48 && v46
  s[574] = SDL_30_2
  const SDL_30_2_nej = s[67] || s[70] && v47 || v48 && v47
  s[575] = SDL_30_2_nej
  const SDL_30_2_ir = s[67] || s[68]
  s[75] = SDL_30_2_ir
  // SDL.30.fleksjob: Ingen arbejdsgiverperiode i fleksjob (SDL § 32, stk. 1, nr. 5)
  const SDL_30_fleksjob = f.ansatIFleksjob && (s[67] || s[70] || v48)
  s[576] = SDL_30_fleksjob
  const SDL_30_fleksjob_nej = f.ansatIFleksjob && s[67]
  s[577] = SDL_30_fleksjob_nej
  const SDL_30_fleksjob_ir = f.ansatIFleksjob === false || SDL_30_2_ir
  s[578] = SDL_30_fleksjob_ir
  // SDL.30: Ret over for arbejdsgiveren (SDL § 30, stk. 1)
  const v55 = f.ansatIFleksjob === false || SDL_30_fleksjob_nej
  s[757] = v55
  const v56 = f.ansatIFleksjob && (SDL_30_fleksjob || SDL_30_fleksjob_ir)
  s[758] = v56
  const v57 = !s[71] || SDL_30_2_nej || v56
  const v58 = s[71] && (SDL_30_2 || SDL_30_2_ir) && v55
  const SDL_30 = s[67] || s[70] && v58 || v48 && v58
  s[76] = SDL_30
  const SDL_30_nej = s[67] || s[70] && v57 || v48 && v57
  s[77] = SDL_30_nej
  // SDL.30.1: Arbejdsgiverperioden (SDL § 30, stk. 1)
  const v61 = !s[6] && s[64] && s[63] <= 13604 /* 2007-04-01 */
  const v62 = !s[6] && s[65] >= 13605 /* 2007-04-02 */ && s[63] <= 14031 /* 2008-06-01 */
  const v63 = s[63] <= 15340 /* 2012-01-01 */
  s[297] = v63
  const v64 = !s[6] && s[65] >= 14032 /* 2008-06-02 */ && v63
  const v65 = s[65] >= 15341 /* 2012-01-02 */
  s[298] = v65
  const v66 = !s[6] && v65 && s[66]
  const v67 = v64 || v66
  const SDL_30_1 = s[67] ? -Infinity : v61 ? 14 : v62 ? 15 : v64 ? 21 : 30
  s[72] = SDL_30_1
  const SDL_30_1_hoej = s[67] ? Infinity : v62 || v67 ? (v67 ? (v66 ? 30 : 21) : 15) : 14
  s[73] = SDL_30_1_hoej
  const SDL_30_1_er = s[67] || v61 || v62 || v64 || v66
  s[74] = SDL_30_1_er
}

function svar_6(f, s) {
  // SDL.31.1: Sidste dag, arbejdsgiveren betaler (SDL § 31, stk. 1)
  const v0 = shiftDays(s[63], s[72])
  s[295] = v0
  const v1 = shiftDays(s[65], s[73])
  s[296] = v1
  const v2 = !s[6] && s[74]
  s[114] = v2
  const v3 = s[8] || s[75]
  s[118] = v3
  const v4 = shiftDays(v0, -1)
  s[116] = v4
  const v5 = shiftDays(v1, -1)
  s[115] = v5
  const v6 = f.fratraeder ? Math.min(v4, f.fratraedelsesdag) : v4
  const v7 = f.fratraeder ? Math.min(v5, f.fratraedelsesdag) : v5
  const v8 = s[76] && v2
  const v9 = s[75] && v2 && v7 >= NEVER
  const v10 = s[77] ? NEVER : v7
  const v11 = v8 || s[77] || v9
  const v12 = s[76] && v3 || s[75] && !((!v2 || !v3 && v6 === v7) && v2 && (!v2 || v6 === NEVER))
  const SDL_31_1 = s[67] ? FIRST_DAY : v8 ? v6 : NEVER
  s[181] = SDL_31_1
  const SDL_31_1_hoej = s[67] ? NEVER : v8 ? (s[77] || v9 ? Math.max(v7, v10) : v7) : v10
  s[182] = SDL_31_1_hoej
  const SDL_31_1_er = s[67] || s[70] && v11 || s[78] && v11
  s[180] = SDL_31_1_er
  const SDL_31_1_ir = s[67] || s[70] && v12 || s[78] && v12 || s[68]
  s[183] = SDL_31_1_ir
  // SDL.32.1: Beskæftigelseskravet over for kommunen (SDL § 32, stk. 1-3)
  const v17 = !s[6] && shiftDays(s[65], -91) >= f.tilknyttetArbejdsmarkedetFra
  s[765] = v17
  const v18 = !s[6] && shiftDays(s[63], -91) < f.tilknyttetArbejdsmarkedetFra
  s[766] = v18
  const v19 = f.timerSeneste13Uger >= 12000
  s[767] = v19
  const v20 = SDL_31_1_er && SDL_31_1 < f.vurderingsdato
  s[770] = v20
  const v21 = SDL_31_1_er && SDL_31_1_hoej >= f.vurderingsdato
  s[771] = v21
  const v22 = s[77] || v20
  s[768] = v22
  const v23 = s[76] || s[75]
  s[117] = v23
  const v24 = v23 && (v21 || SDL_31_1_ir) && (s[76] || v21)
  s[83] = v24
  const v25 = s[75] && SDL_31_1_ir
  s[769] = v25
  const v26 = v18 || !v19 || v24
  s[764] = v26
  const v27 = v22 || v25
  s[84] = v27
  const v28 = (v17 || s[8]) && v19 && v27
  s[763] = v28
  const v29 = f.uddannelsensLaengde >= 18
  s[772] = v29
  const v30 = !s[6] && s[65] >= f.uddannelseAfsluttet
  s[773] = v30
  const v31 = !s[6] && s[63] < f.uddannelseAfsluttet
  s[774] = v31
  const v32 = shiftMonths(f.uddannelseAfsluttet, 1)
  const v33 = !s[6] && v32 >= s[63]
  s[775] = v33
  const v34 = !s[6] && v32 < s[65]
  s[776] = v34
  const v35 = f.erhvervsmaessigUddannelse === false || !v29 || v31 || v34
  s[90] = v35
  const v36 = f.erhvervsmaessigUddannelse && v29 && (v30 || s[8]) && (v33 || s[8])
  s[91] = v36
  const v37 = v28 || f.dagpengeretHvisRask || v36 || f.elevILoennetPraktik || f.ansatIFleksjob
  const v38 = v26 && f.dagpengeretHvisRask === false && v35 && f.elevILoennetPraktik === false && f.ansatIFleksjob === false
  const v39 = !s[6] && s[69] && s[63] <= 15522 /* 2012-07-01 */
  const v40 = !s[6] && s[65] >= 15523 /* 2012-07-02 */ && s[79]
  const v41 = !s[6] && shiftDays(s[65], -182) >= f.tilknyttetArbejdsmarkedetFra
  s[779] = v41
  const v42 = !s[6] && shiftDays(s[63], -182) < f.tilknyttetArbejdsmarkedetFra
  s[780] = v42
  const v43 = f.timerSeneste26Uger >= 24000
  s[781] = v43
  const v44 = v42 || !v43 || v24
  s[778] = v44
  const v45 = (v41 || s[8]) && v43 && v27
  s[777] = v45
  const v46 = shiftMonths(s[80], -6)
  const v47 = shiftMonths(s[81], -6)
  const v48 = sum(f.timerPrMaaned, (r_timerPrMaaned) => { const r0_0 = !s[6] && r_timerPrMaaned.maaned >= v46; const r0_1 = !s[6] && r_timerPrMaaned.maaned < s[81]; return (r0_0 || s[8]) && (r0_1 || s[8]) && (r0_0 || r0_1) ? r_timerPrMaaned.timer : 0 }) >= 24000
  s[788] = v48
  const v49 = sum(f.timerPrMaaned, (r_timerPrMaaned) => { const r0_0 = !s[6] && r_timerPrMaaned.maaned >= v46; const r0_1 = !s[6] && r_timerPrMaaned.maaned < s[81]; const r0_2 = (r0_0 || s[8]) && (r0_1 || s[8]) && (r0_0 || r0_1); return r0_2 ? (r0_2 && !(!s[6] && r_timerPrMaaned.maaned < v47 || !s[6] && r_timerPrMaaned.maaned >= s[80]) && !s[8] ? r_timerPrMaaned.timer : 0) : 0 }) >= 24000
  s[789] = v49
  const v50 = sum(f.timerPrMaaned, (r_timerPrMaaned) => { const r0_0 = !s[6] && r_timerPrMaaned.maaned >= v46; const r0_1 = !s[6] && r_timerPrMaaned.maaned < s[81]; return (r0_0 || s[8]) && (r0_1 || s[8]) && (r0_0 || r0_1) && r_timerPrMaaned.timer >= 4000 ? 1 : 0 }) >= 5
  s[790] = v50
  const v51 = sum(f.timerPrMaaned, (r_timerPrMaaned) => { const r0_0 = !s[6] && r_timerPrMaaned.maaned >= v46; const r0_1 = !s[6] && r_timerPrMaaned.maaned < s[81]; const r0_2 = (r0_0 || s[8]) && (r0_1 || s[8]) && (r0_0 || r0_1); const r0_3 = r_timerPrMaaned.timer >= 4000; const r0_4 = r0_2 && r0_3; return r0_4 ? (r0_4 && !(r0_2 && !r0_3 || !s[6] && r_timerPrMaaned.maaned < v47 || !s[6] && r_timerPrMaaned.maaned >= s[80] || s[8] && !r0_3) && !(s[8] && r0_3) ? 1 : 0) : 0 }) >= 5
  s[791] = v51
  const v52 = !v49 || !v51
  s[787] = v52
  const v53 = v48 && v50
  s[786] = v53
  const v54 = 6 + f.maanederDerSesBortFra
  const v55 = -v54
  const v56 = shiftMonths(s[80], v55)
  const v57 = shiftMonths(s[81], v55)
  const v58 = sum(f.timerPrMaaned, (r_timerPrMaaned) => { const r0_0 = !s[6] && r_timerPrMaaned.maaned < s[81]; const r0_1 = !s[6] && r_timerPrMaaned.maaned >= v56; return (r0_1 || s[8]) && (r0_0 || s[8]) && (r0_1 || r0_0) ? r_timerPrMaaned.timer : 0 }) >= 24000
  s[794] = v58
  const v59 = sum(f.timerPrMaaned, (r_timerPrMaaned) => { const r0_0 = !s[6] && r_timerPrMaaned.maaned < s[81]; const r0_1 = !s[6] && r_timerPrMaaned.maaned >= v56; const r0_2 = (r0_1 || s[8]) && (r0_0 || s[8]) && (r0_1 || r0_0); return r0_2 ? (r0_2 && !(!s[6] && r_timerPrMaaned.maaned < v57 || !s[6] && r_timerPrMaaned.maaned >= s[80]) && !s[8] ? r_timerPrMaaned.timer : 0) : 0 }) >= 24000
  s[795] = v59
  const v60 = sum(f.timerPrMaaned, (r_timerPrMaaned) => { const r0_0 = !s[6] && r_timerPrMaaned.maaned < s[81]; const r0_1 = !s[6] && r_timerPrMaaned.maaned >= v56; return (r0_1 || s[8]) && (r0_0 || s[8]) && (r0_1 || r0_0) && r_timerPrMaaned.timer >= 4000 ? 1 : 0 }) >= 5
  s[796] = v60
  const v61 = sum(f.timerPrMaaned, (r_timerPrMaaned) => { const r0_0 = !s[6] && r_timerPrMaaned.maaned < s[81]; const r0_1 = r_timerPrMaaned.timer >= 4000; const r0_2 = !s[6] && r_timerPrMaaned.maaned >= v56; const r0_3 = (r0_2 || s[8]) && (r0_0 || s[8]) && (r0_2 || r0_0); const r0_4 = r0_3 && r0_1; return r0_4 ? (r0_4 && !(r0_3 && !r0_1 || !s[6] && r_timerPrMaaned.maaned < v57 || !s[6] && r_timerPrMaaned.maaned >= s[80] || s[8] && !r0_1) && !(s[8] && r0_1) ? 1 : 0) : 0 }) >= 5
  s[797] = v61
  const v62 = !v59 || !v61
  s[793] = v62
  const v63 = v58 && v60
  s[792] = v63
  const v64 = v53 || v63
  s[784] = v64
  const v65 = v52 && v62
  s[785] = v65
  const v66 = f.iBeskaeftigelse === false || v65 || v24
  s[783] = v66
  const v67 = f.iBeskaeftigelse && v64 && v27
  s[782] = v67
  const SDL_32_1 = s[67] || s[70] && v37 || v39 && v37 || v40 && (v45 || f.dagpengeretHvisRask || v36 || f.elevILoennetPraktik || f.ansatIFleksjob) || s[82] && (v67 || f.dagpengeretHvisRask || v36 || f.elevILoennetPraktik || f.ansatIFleksjob)
  s[86] = SDL_32_1
  const SDL_32_1_nej = s[67] || s[70] && v38 || v39 && v38 || v40 && v44 && f.dagpengeretHvisRask === false && v35 && f.elevILoennetPraktik === false && f.ansatIFleksjob === false || s[82] && v66 && f.dagpengeretHvisRask === false && v35 && f.elevILoennetPraktik === false && f.ansatIFleksjob === false
  s[85] = SDL_32_1_nej
  // SDL.42.1: Beskæftigelseskravet for selvstændige (SDL § 42)
  const v70 = f.maanederSomSelvstaendig + f.maanederSomLoenmodtagerFoer >= 6
  s[799] = v70
  const v71 = v70 && f.drevetSenesteMaaned
  s[798] = v71
  const v72 = f.timerIVirksomheden >= 1850
  s[800] = v72
  const v73 = v71 && v72
  s[801] = v73
  const v74 = !s[6] && s[69] && s[63] <= 15705 /* 2012-12-31 */
  const v75 = !s[6] && s[65] >= 15706 /* 2013-01-01 */ && s[63] <= 15883 /* 2013-06-27 */
  const v76 = v73 || f.tilskudTilEgenVirksomhed
  const v77 = !s[6] && s[65] >= 15884 /* 2013-06-28 */ && s[66]
  const SDL_42_1 = s[67] || s[70] && v73 || v74 && v73 || v75 && v76 || v77 && v76
  s[89] = SDL_42_1
  const SDL_42_1_nej = s[67] || s[70] && !v73 || v74 && !v73 || v75 && !v76 || v77 && !v76
  s[88] = SDL_42_1_nej
}

function svar_7(f, s) {
  // SDL.34.1: Ret ved arbejdsskade (SDL § 34, stk. 1)
  const v0 = f.arbejdsskade === false || s[83]
  const v1 = f.arbejdsskade && s[84]
  const SDL_34_1 = s[67] || s[70] && v1 || s[78] && v1
  s[583] = SDL_34_1
  const SDL_34_1_nej = s[67] || s[70] && v0 || s[78] && v0
  s[584] = SDL_34_1_nej
  // SDL.32: Ret over for kommunen (SDL § 2, stk. 2)
  const v4 = !s[71] || s[85]
  s[803] = v4
  const v5 = s[71] && (s[86] || s[75])
  s[802] = v5
  const v6 = !s[87] || s[88]
  s[805] = v6
  const v7 = s[87] && (s[89] || s[75])
  s[804] = v7
  const v8 = f.persongruppe === 'ingen'
  s[283] = v8
  const v9 = !v8 || s[90]
  s[807] = v9
  const v10 = v8 && s[91]
  s[806] = v10
  const v11 = v5 || v7 || s[92] || v10 || SDL_34_1
  const v12 = v4 && v6 && !s[92] && v9 && (SDL_34_1_nej || s[75])
  const SDL_32 = s[67] || s[70] && v11 || s[78] && v11
  s[194] = SDL_32
  const SDL_32_nej = s[67] || s[70] && v12 || s[78] && v12
  s[192] = SDL_32_nej
  // SDL.3: Ophold i Danmark (SDL § 3)
  const v15 = f.vurderingsdato >= 17702 /* 2018-06-20 */
  s[808] = v15
  const v16 = !v15 && (f.ophold === 'danmark' || f.ophold === 'rekreation' || f.ophold === 'behandling' || f.ophold === 'udskudt_hjemrejse' || f.ophold === 'udsendt' || f.ophold === 'dansk_social_sikring') || v15 && (f.ophold === 'danmark' || f.ophold === 'rekreation' || f.ophold === 'behandling' || f.ophold === 'udskudt_hjemrejse' || f.ophold === 'udsendt' || f.ophold === 'repatriering' || f.ophold === 'dansk_social_sikring')
  const SDL_3 = !s[93] || v16
  s[410] = SDL_3
  const SDL_3_nej = !s[93] || !v16
  s[411] = SDL_3_nej
  // SDL.24a.1: Jobafklaring ved ny sygemelding (SDL § 24 a, stk. 1)
  const v19 = SDL_32 || s[75]
  s[193] = v19
  const v20 = SDL_3 || !s[93]
  const v21 = s[94] || !s[93]
  const SDL_24a_1 = s[67] || s[95] && (s[96] || s[97]) && v19 && v20 && v21 && (s[96] || SDL_32 || SDL_3 || s[94])
  s[202] = SDL_24a_1
  const SDL_24a_1_nej = s[67] || s[98] || s[95] && (s[99] || SDL_32_nej || SDL_3_nej || s[100])
  s[205] = SDL_24a_1_nej
  const SDL_24a_1_ir = s[67] || s[95] && s[97] && s[75] && !s[93] || s[68]
  s[204] = SDL_24a_1_ir
  // SDL.24c.1: Stop for sygedagpenge, når sygdommen ikke længere er livstruende (SDL § 24 c, stk. 1)
  const v25 = f.vurderingsdato >= 16801 /* 2016-01-01 */
  s[122] = v25
  const v26 = v25 && f.fikSygedagpengeVedLivstruende && f.laegenFinderIkkeLaengereLivstruende
  const SDL_24c_1 = !s[93] || v26
  s[520] = SDL_24c_1
  const SDL_24c_1_nej = !s[93] || !v26
  s[521] = SDL_24c_1_nej
  // LAB.107.1: Ret til jobafklaringsforløb (LAB § 107)
  const v29 = f.vurderingsdato >= 16252 /* 2014-07-01 */
  s[179] = v29
  const v30 = s[101] || f.naaetFolkepensionsalder || s[102]
  s[819] = v30
  const v31 = f.forlaengelseErAfgjort || v30 && s[103] || !v30 && s[104]
  s[195] = v31
  const v32 = f.forlaengelseErAfgjort === false && (v30 && s[105] || !v30 && s[106])
  s[196] = v32
  const v33 = f.forlaengelseErAfgjort ? f.forlaengelsenSlutter : v30 ? s[107] : s[108]
  s[197] = v33
  const v34 = f.forlaengelseErAfgjort ? f.forlaengelsenSlutter : v30 ? s[109] : s[110]
  s[198] = v34
  const v35 = v31 && f.vurderingsdato >= v33
  s[817] = v35
  const v36 = v31 && f.vurderingsdato < v34
  s[818] = v36
  const v37 = v36 || v30 || s[111]
  s[816] = v37
  const v38 = s[112] || s[113]
  s[269] = v38
  const v39 = (v35 || v32) && !v30 && v38
  s[815] = v39
  const v40 = v39 || SDL_24a_1
  s[813] = v40
  const v41 = SDL_24a_1_nej || SDL_24a_1_ir
  s[203] = v41
  const v42 = v37 && v41
  s[814] = v42
  const v43 = v39 || SDL_24a_1 || SDL_24c_1
  s[820] = v43
  const v44 = v37 && v41 && (SDL_24c_1_nej || !s[93])
  s[821] = v44
  const LAB_107_1 = !s[93] || v29 && (!v25 && v21 && v40 || v25 && v21 && v43)
  s[397] = LAB_107_1
  const LAB_107_1_nej = !s[93] || !v29 || !v25 && (s[100] || v42) || v25 && (s[100] || v44)
  s[398] = LAB_107_1_nej
  // LAB.110.1: Jobafklaringsforløbets længste varighed (LAB § 110, stk. 1)
  const v47 = f.jobafklaringStartede >= 16252 /* 2014-07-01 */
  s[822] = v47
  const v48 = f.jobafklaringStartede >= 17532 /* 2018-01-01 */
  s[823] = v48
  const v49 = shiftMonths(f.jobafklaringStartede, 24)
  const v50 = shiftDays(v49, -1)
  const v51 = f.jobafklaringStartede >= 18262 /* 2020-01-01 */
  s[824] = v51
  const v52 = allPeriods(f.barselUnderJobafklaring)
  const v53 = without(ALL_DAYS, v52)
  const v54 = dayReaching(v53, f.jobafklaringStartede, v49 === NEVER ? Infinity : v49 - f.jobafklaringStartede)
  const LAB_110_1 = v47 ? (v48 ? (v51 ? v54 : Math.min(v50, v54)) : v50) : FIRST_DAY
  s[400] = LAB_110_1
  const LAB_110_1_hoej = v47 ? (v48 ? (v51 ? v54 : Math.max(v50, v54)) : v50) : NEVER
  s[401] = LAB_110_1_hoej
  const LAB_110_1_er = f.erIJobafklaring && v47
  s[402] = LAB_110_1_er
  const LAB_110_1_ir = !LAB_110_1_er || !v47
  s[403] = LAB_110_1_ir
  // SDL.2.1: Hvem kan få sygedagpenge (SDL § 2, stk. 1)
  const v59 = s[71] || s[87] || s[92] || f.arbejdsskade || v10
  const v60 = !s[71] && !s[87] && !s[92] && f.arbejdsskade === false && v9
  const SDL_2_1 = s[67] || s[70] && v59 || s[78] && v59
  s[407] = SDL_2_1
  const SDL_2_1_nej = s[67] || s[70] && v60 || s[78] && v60
  s[408] = SDL_2_1_nej
  // SDL.2: Ret til sygedagpenge (SDL § 2)
  const v63 = s[114] && s[115] >= f.vurderingsdato
  s[829] = v63
  const v64 = s[114] && s[116] < f.vurderingsdato
  s[830] = v64
  const v65 = s[77] || v64
  s[828] = v65
  const v66 = s[117] && (v63 || s[118]) && (s[76] || v63)
  s[827] = v66
  const v67 = v66 || SDL_32
  s[825] = v67
  const v68 = (v65 || s[75]) && (SDL_32_nej || s[75]) && (v65 || SDL_32_nej)
  s[826] = v68
  const v69 = SDL_2_1_nej || v68 || SDL_3_nej || s[100]
  const v70 = (SDL_2_1 || s[75]) && (v67 || s[75]) && v20 && v21 && (SDL_2_1 || v67 || SDL_3 || s[94])
  const v71 = s[75] && !s[93]
  const SDL_2 = s[67] || s[70] && v70 || s[78] && v70
  s[404] = SDL_2
  const SDL_2_nej = s[67] || s[70] && v69 || s[78] && v69
  s[405] = SDL_2_nej
  const SDL_2_ir = s[67] || s[70] && v71 || s[78] && v71 || s[68]
  s[406] = SDL_2_ir
  // SDL.7.1.ferieaftale: Ferien kan aftales med kommunen (SDL § 7, stk. 1)
  const v75 = f.feriePasserMedForloebet && f.ferieIndenForFerieloven
  const SDL_7_1_ferieaftale = !s[93] || v75
  s[415] = SDL_7_1_ferieaftale
  const SDL_7_1_ferieaftale_nej = !s[93] || !v75
  s[416] = SDL_7_1_ferieaftale_nej
}

function svar_8(f, s) {
  // SDL.7.1.genoptagelse: Sygedagpenge igen efter ferien fra (SDL § 7, stk. 1)
  const v0 = periods(f.afbrydelser, (r_afbrydelser) => r_afbrydelser.slags === 'ferie')
  const v1 = runEnd(v0, f.vurderingsdato)
  const v2 = shiftDays(v1 < 2147483647 || v1 === 2147483647 ? v1 : FIRST_DAY, 1)
  const SDL_7_1_genoptagelse = s[93] ? v2 : FIRST_DAY
  s[417] = SDL_7_1_genoptagelse
  const SDL_7_1_genoptagelse_hoej = s[93] ? v2 : NEVER
  s[418] = SDL_7_1_genoptagelse_hoej
  const SDL_7_1_genoptagelse_ir = f.ferieAftalt === false || !s[93]
  s[419] = SDL_7_1_genoptagelse_ir
  // SDL.7.1.ny: Ferien gør det til en ny sygemelding (SDL § 7, stk. 1)
  const SDL_7_1_ny = !s[93] || f.ferieAftalt === false
  s[420] = SDL_7_1_ny
  const SDL_7_1_ny_nej = !s[93] || f.ferieAftalt
  s[421] = SDL_7_1_ny_nej
  // SDL.7.3: Fra hvornår arbejdsevnen ses bredere (SDL § 7, stk. 3)
  const v8 = shiftMonths(s[63], 3)
  s[163] = v8
  const v9 = shiftMonths(s[65], 3)
  s[164] = v9
  const v10 = f.saerligeGrundeTilAndetTidspunkt || !s[6]
  const v11 = f.saerligeGrundeTilAndetTidspunkt === false && s[8]
  const SDL_7_3 = s[67] ? FIRST_DAY : f.saerligeGrundeTilAndetTidspunkt ? f.bredVurderingsdag : v8
  s[424] = SDL_7_3
  const SDL_7_3_hoej = s[67] ? NEVER : f.saerligeGrundeTilAndetTidspunkt ? f.bredVurderingsdag : v9
  s[425] = SDL_7_3_hoej
  const v14 = f.persongruppe === 'loenmodtager' || f.persongruppe === 'selvstaendig'
  s[382] = v14
  const SDL_7_3_er = v14 && (s[67] || s[70] && v10 || s[78] && v10)
  s[426] = SDL_7_3_er
  const SDL_7_3_ir = !v14 || s[67] || s[70] && v11 || s[78] && v11 || s[68]
  s[427] = SDL_7_3_ir
  // SDL.7.5: Stop, når helbredet er stationært (SDL § 7, stk. 5, 2. pkt.)
  const v17 = !s[119] && f.helbredetErStationaert && f.arbejdsevnenErAfklaret && f.berettigetTilRevalidering === false && f.berettigetTilFleksjob === false && f.berettigetTilFoertidspension === false || s[119] && f.helbredetErStationaert && f.arbejdsevnenErAfklaret && f.berettigetTilRevalidering === false && f.berettigetTilFleksjob === false && f.berettigetTilFoertidspension === false && f.berettigetTilRessourceforloeb === false
  const SDL_7_5 = !s[93] || v17
  s[428] = SDL_7_5
  const SDL_7_5_nej = !s[93] || !v17
  s[429] = SDL_7_5_nej
  // SDL.7.5.fra: Stop efter § 7 virker tidligst fra (SDL § 7, stk. 5)
  const v20 = f.vurderingsdato >= 17655 /* 2018-05-04 */
  s[432] = v20
  const v21 = f.ophoerErAfgjort ? f.ophoerAfgjortDen : NEVER
  const SDL_7_5_fra = v20 ? v21 : FIRST_DAY
  s[430] = SDL_7_5_fra
  const SDL_7_5_fra_hoej = v20 ? v21 : NEVER
  s[431] = SDL_7_5_fra_hoej
  // SDL.7a.1: Arbejdsgiverens samtale skal være holdt (SDL § 7 a, stk. 1-3)
  const v24 = !s[6] && s[64] && s[63] <= 14612 /* 2010-01-03 */
  const v25 = !s[6] && s[65] >= 14613 /* 2010-01-04 */ && s[120]
  const v26 = allPeriods(f.fravaer)
  const v27 = runStart(v26, f.vurderingsdato)
  const v28 = v27 < 2147483647 || v27 === 2147483647 ? v27 : FIRST_DAY
  const v29 = shiftDays(v28, 56) >= f.fratraedelsesdag
  s[838] = v29
  const v30 = f.fratraeder && v29
  s[837] = v30
  const v31 = v30 ? NEVER : shiftDays(v28, 28)
  const SDL_7a_1 = s[67] ? FIRST_DAY : v25 || s[78] ? v31 : NEVER
  s[433] = SDL_7a_1
  const SDL_7a_1_hoej = s[67] ? NEVER : v24 ? NEVER : v31
  s[434] = SDL_7a_1_hoej
  const SDL_7a_1_er = s[71] && (s[67] || v24 || v25 || s[78])
  s[435] = SDL_7a_1_er
  const SDL_7a_1_ir = !s[71] || s[75]
  s[374] = SDL_7a_1_ir
  // SDL.7c: Tidlig opfølgning (SDL § 7 c, stk. 1)
  const v36 = f.tidligOpfoelgningOensketAf === 'arbejdsgiver'
  s[840] = v36
  const v37 = shiftDays(s[63], 35)
  s[304] = v37
  const v38 = shiftDays(s[65], 35)
  s[305] = v38
  const v39 = !s[6] && shiftDays(v38, -1) >= f.tidligOpfoelgningBedtOm
  s[841] = v39
  const v40 = !s[6] && shiftDays(v37, -1) < f.tidligOpfoelgningBedtOm
  s[842] = v40
  const v41 = f.tidligOpfoelgningOensketAf === 'sygemeldt'
  s[843] = v41
  const v42 = v41 && f.ventesRaskInden8Uger === false
  const SDL_7c = s[121] && (!s[121] || v36 && f.ventesRaskInden8Uger === false && (v39 || s[8]) && f.oenskerTidligOpfoelgning || !v36 && v42)
  s[132] = SDL_7c
  const SDL_7c_nej = s[121] && (!s[121] || v36 && (f.ventesRaskInden8Uger || v40 || f.oenskerTidligOpfoelgning === false) || !v36 && !v42)
  s[133] = SDL_7c_nej
  // SDL.10a: Der skal udfyldes et oplysningsskema (SDL § 10 a)
  const v45 = !s[122] || !(f.fikSygedagpengeVedLivstruende && f.sagenErBelyst)
  const SDL_10a = !s[93] || v45
  s[437] = SDL_10a
  const SDL_10a_nej = !s[93] || !v45
  s[438] = SDL_10a_nej
  // SDL.11.3: Oplysningsskemaet skal være besvaret (SDL § 11, stk. 3)
  const v48 = f.oplysningsskemaSendt >= 13332 /* 2006-07-03 */
  s[441] = v48
  const v49 = shiftDays(f.oplysningsskemaSendt, 8)
  const SDL_11_3 = v48 ? v49 : FIRST_DAY
  s[439] = SDL_11_3
  const SDL_11_3_hoej = v48 ? v49 : NEVER
  s[440] = SDL_11_3_hoej
  // SDL.12.1.1: Kategori 1 (SDL § 12, stk. 1, nr. 1)
  const v52 = shiftDays(shiftDays(s[63], 56), -1)
  s[127] = v52
  const v53 = shiftDays(shiftDays(s[65], 56), -1)
  s[128] = v53
  const v54 = !s[6] && v53 >= f.forventetRask
  s[847] = v54
  const v55 = !s[6] && v52 < f.forventetRask
  s[848] = v55
  const v56 = !s[6] && v53 >= f.vurderingsdato
  s[849] = v56
  const v57 = !s[6] && v52 < f.vurderingsdato
  s[850] = v57
  const v58 = v55 || v57
  s[853] = v58
  const v59 = (v54 || s[8]) && (v56 || s[8]) && (v54 || v56)
  s[125] = v59
  const v60 = f.vurderingsdato >= 20635 /* 2026-07-01 */
  s[126] = v60
  const v61 = !v60 && s[8]
  const SDL_12_1_1 = !s[93] || !s[121] && f.tilbagevendenForestaar || s[121] && !v60 && v59
  s[131] = SDL_12_1_1
  const SDL_12_1_1_nej = !s[93] || !s[121] && f.tilbagevendenForestaar === false || s[121] && (v60 || v58)
  s[129] = SDL_12_1_1_nej
  const SDL_12_1_1_ir = !s[93] || s[121] && v61
  s[130] = SDL_12_1_1_ir
  // SDL.11a.1: Lægeattest før den første samtale (SDL § 11 a, stk. 1)
  const v65 = f.vurderingsdato >= 18262 /* 2020-01-01 */
  s[156] = v65
  const SDL_11a_1 = !s[93] || !s[121] && f.laegeattestNoedvendig || s[121] && (!v65 && SDL_12_1_1_nej || v65 && f.laegeattestNoedvendig)
  s[442] = SDL_11a_1
  const SDL_11a_1_nej = !s[93] || !s[121] && f.laegeattestNoedvendig === false || s[121] && (!v65 && SDL_12_1_1 || v65 && f.laegeattestNoedvendig === false)
  s[443] = SDL_11a_1_nej
  const SDL_11a_1_ir = !s[93] || s[121] && !v65 && SDL_12_1_1_ir
  s[444] = SDL_11a_1_ir
  // SDL.11c: Lægeattest, når du ønsker det (SDL § 11 c)
  const v69 = v65 && f.oenskerLaegeattest && f.attestIndhentet === false
  const SDL_11c = !s[93] || v69
  s[445] = SDL_11c
  const SDL_11c_nej = !s[93] || !v69
  s[446] = SDL_11c_nej
  // SDL.12.1.2: Kategori 2 (SDL § 12, stk. 1, nr. 2)
  const v72 = f.vurderingsdato >= 20089 /* 2025-01-01 */
  s[123] = v72
  const v73 = f.tilbagevendenForestaar === false && f.risikoForLangtForloeb
  const v74 = v58 || s[8]
  s[124] = v74
  const SDL_12_1_2 = !s[93] || !s[121] && v73 || s[121] && (!v72 && v74 && f.behovForTvaerfagligIndsats === false || v72 && !v60 && v58)
  s[167] = SDL_12_1_2
  const SDL_12_1_2_nej = !s[93] || !s[121] && !v73 || s[121] && (!v72 && (v59 || f.behovForTvaerfagligIndsats) || v72 && (v60 || v59))
  s[162] = SDL_12_1_2_nej
  const SDL_12_1_2_ir = !s[93] || s[121] && v72 && v61
  s[161] = SDL_12_1_2_ir
}

function svar_9(f, s) {
  // SDL.12.1.3: Kategori 3 (SDL § 12, stk. 1, nr. 3)
  const v0 = f.tilbagevendenForestaar === false && f.risikoForLangtForloeb === false
  const SDL_12_1_3 = !s[93] || !s[121] && v0 || s[121] && !s[123] && s[124] && f.behovForTvaerfagligIndsats
  s[169] = SDL_12_1_3
  const SDL_12_1_3_nej = !s[93] || !s[121] && !v0 || s[121] && (s[123] || s[125] || f.behovForTvaerfagligIndsats === false)
  s[170] = SDL_12_1_3_nej
  // SDL.13f.1: Ingen opfølgning i et kortere forløb (SDL § 13 f, stk. 1-3)
  const v3 = f.fratraedelsesdag >= f.vurderingsdato
  s[859] = v3
  const v4 = f.fratraeder && !v3
  s[858] = v4
  const v5 = s[71] && !v4
  s[171] = v5
  const v6 = f.holdteSamtaler >= 1
  s[160] = v6
  const v7 = shiftDays(shiftDays(f.foersteOpfoelgningssamtale, 91), -1)
  s[173] = v7
  const v8 = v7 >= f.forventetRask
  s[860] = v8
  const v9 = v7 >= f.vurderingsdato
  s[861] = v9
  const v10 = v5 && v6 && f.forudsigeligtForloeb && v8 && v9
  s[157] = v10
  const v11 = shiftDays(shiftDays(s[63], 182), -1)
  s[172] = v11
  const v12 = shiftDays(shiftDays(s[65], 182), -1)
  s[174] = v12
  const v13 = !s[6] && v12 >= f.forventetRask
  s[864] = v13
  const v14 = !s[6] && v11 < f.forventetRask
  s[865] = v14
  const v15 = !v5 || v14 || f.opfoelgningOenskes
  s[863] = v15
  const v16 = v5 && (v13 || s[8]) && f.opfoelgningOenskes === false
  s[862] = v16
  const v17 = !s[6] && v12 >= f.vurderingsdato
  s[866] = v17
  const v18 = !s[6] && v11 < f.vurderingsdato
  s[867] = v18
  const v19 = v15 || f.opfoelgningAlligevel || v18
  s[136] = v19
  const v20 = v16 && f.opfoelgningAlligevel === false && (v17 || s[8])
  s[137] = v20
  const v21 = !s[6] && s[63] < 20635 /* 2026-07-01 */
  s[856] = v21
  const v22 = !s[6] && s[65] >= 20635 /* 2026-07-01 */
  s[857] = v22
  const v23 = !s[126] || v22
  s[855] = v23
  const v24 = s[126] && (v21 || s[8])
  s[138] = v24
  const v25 = v24 && !v23
  s[139] = v25
  const SDL_13f_1 = s[123] && (v24 && (v10 || v20) || !v25 && (!s[123] || !s[126] && v10 || s[126] && v20))
  s[135] = SDL_13f_1
  const SDL_13f_1_nej = s[123] && (v24 && (!v10 || v19) || !v25 && (!s[123] || !s[126] && !v10 || s[126] && v19))
  s[134] = SDL_13f_1_nej
}

function svar_10(f, s) {
  // SDL.13b.1: Den første samtale skal være holdt (SDL § 13 b, stk. 1-3)
  const v0 = shiftDays(f.tidligOpfoelgningBedtOm, 14)
  const v1 = Math.min(s[127], v0)
  const v2 = Math.min(s[128], v0)
  const v3 = s[6] || !s[8] && s[127] === s[128]
  const v4 = s[129] && !s[6]
  const v5 = s[130] && !s[6] && s[128] >= NEVER
  const v6 = v4 || v5 ? (v4 ? s[127] : NEVER) : NEVER
  const v7 = s[131] ? NEVER : s[128]
  const v8 = s[131] || v4 || v5
  const v9 = s[129] && s[8] || s[130] && !(v3 && !s[6] && s[127] === NEVER)
  const v10 = Math.max(v1, v6)
  const v11 = Math.min(v2, v7)
  const v12 = s[6] || !s[8] && v1 === v2
  const v13 = s[132] && !s[6]
  const v14 = s[133] && v8
  const v15 = !s[121] && !s[6] && v8 && v11 >= v10
  const v16 = v14 || v15
  const v17 = v14 ? (v15 ? Math.min(v6, v10) : v6) : v10
  const v18 = v13 ? (v16 ? Math.min(v1, v17) : v1) : v17
  const v19 = v14 ? (v15 ? Math.max(v7, v11) : v7) : v11
  const v20 = v13 ? (v16 ? Math.max(v2, v19) : v2) : v19
  const v21 = v13 || v14 || v15
  const v22 = s[132] && s[8]
  const v23 = v22 || s[133] && v9 || !s[121] && s[8] && v9 || !s[121] && !(v12 && (!v8 || !v9 && v6 === v7) && (!s[6] && v8 || s[6] && !v8) && (s[6] || v1 === v6))
  s[146] = v23
  const v24 = shiftMonths(s[63], 6)
  s[158] = v24
  const v25 = shiftMonths(s[65], 6)
  s[159] = v25
  const v26 = shiftDays(v24, -1)
  s[165] = v26
  const v27 = shiftDays(v25, -1)
  s[166] = v27
  const v28 = Math.min(v0, v26)
  const v29 = Math.min(v0, v27)
  const v30 = Math.max(v26, v28)
  const v31 = Math.min(v27, v29)
  const v32 = s[133] && !s[6]
  const v33 = !s[121] && !s[6] && v31 >= v30
  const v34 = v32 || v33
  const v35 = v32 ? (v33 ? Math.min(v26, v30) : v26) : v30
  const v36 = v13 ? (v34 ? Math.min(v28, v35) : v28) : v35
  s[151] = v36
  const v37 = v32 ? (v33 ? Math.max(v27, v31) : v27) : v31
  const v38 = v13 ? (v34 ? Math.max(v29, v37) : v29) : v37
  s[152] = v38
  const v39 = v13 || v32 || v33
  s[150] = v39
  const v40 = s[133] && s[8]
  const v41 = !s[121] && s[8]
  s[149] = v41
  const v42 = v22 || v40 || v41 || !s[121] && !((s[6] || !s[8] && v28 === v29) && (s[6] || !s[8] && v26 === v27) && (s[6] || v26 === v28))
  s[147] = v42
  const v43 = s[134] && v39
  const v44 = !s[123] && v39 && v38 >= NEVER
  const v45 = v43 || v44 ? (v43 ? v36 : NEVER) : NEVER
  const v46 = s[135] ? NEVER : v38
  const v47 = s[135] || v43 || v44
  const v48 = Math.max(s[127], v1)
  const v49 = Math.min(s[128], v2)
  const v50 = !s[121] && !s[6] && v49 >= v48
  const v51 = v32 || v50
  const v52 = v32 ? (v50 ? Math.min(s[127], v48) : s[127]) : v48
  const v53 = v13 ? (v51 ? Math.min(v1, v52) : v1) : v52
  s[154] = v53
  const v54 = v32 ? (v50 ? Math.max(s[128], v49) : s[128]) : v49
  const v55 = v13 ? (v51 ? Math.max(v2, v54) : v2) : v54
  s[155] = v55
  const v56 = v13 || v32 || v50
  s[153] = v56
  const v57 = v22 || v40 || v41 || !s[121] && !(v12 && v3 && (s[6] || s[127] === v1))
  s[148] = v57
  const v58 = s[134] && v56
  const v59 = !s[123] && v56 && v55 >= NEVER
  const v60 = v58 || v59 ? (v58 ? v53 : NEVER) : NEVER
  const v61 = s[135] ? NEVER : v55
  const v62 = s[135] || v58 || v59
  const v63 = s[93] ? (s[121] ? (s[126] ? (v47 ? (v62 ? Math.min(v45, v60) : v45) : v60) : v18) : s[127]) : FIRST_DAY
  s[142] = v63
  const v64 = s[93] ? (s[121] ? (s[126] ? (v47 ? (v62 ? Math.max(v46, v61) : v46) : v61) : v20) : s[128]) : NEVER
  s[144] = v64
  const v65 = s[136] && v39
  const v66 = s[137] || v65
  const v67 = v65 ? v36 : NEVER
  const v68 = s[137] ? NEVER : v38
  const v69 = s[136] && v56
  const v70 = s[137] || v69
  const v71 = v69 ? v53 : NEVER
  const v72 = s[137] ? NEVER : v55
  const v73 = v66 || v70
  const v74 = v66 ? (v70 ? Math.min(v67, v71) : v67) : v71
  const v75 = v21 ? (v73 ? Math.min(v18, v74) : v18) : v74
  s[143] = v75
  const v76 = v66 ? (v70 ? Math.max(v68, v72) : v68) : v72
  const v77 = v21 ? (v73 ? Math.max(v20, v76) : v20) : v76
  s[145] = v77
  const v78 = s[138] && (v21 || v66 || v70)
  s[140] = v78
  const v79 = !s[139] && (!s[93] || !s[121] && !s[6] || s[121] && (!s[126] && v21 || s[126] && (v47 || v62)))
  s[141] = v79
}

function svar_11(f, s) {
  // SDL.13b.1: Den første samtale skal være holdt (SDL § 13 b, stk. 1-3)
  const SDL_13b_1_er = s[140] || s[141]
  s[449] = SDL_13b_1_er
  const SDL_13b_1 = s[140] ? (s[141] ? Math.min(s[142], s[143]) : s[143]) : s[142]
  s[447] = SDL_13b_1
  const SDL_13b_1_hoej = s[140] ? (s[141] ? Math.max(s[144], s[145]) : s[145]) : s[144]
  s[448] = SDL_13b_1_hoej
  const SDL_13b_1_ir = s[138] && (s[146] || s[136] && s[147] || s[136] && s[148]) || !s[139] && (!s[93] || s[149] || s[121] && (!s[126] && s[146] || s[126] && (s[134] && s[147] || !s[123] && !((!s[150] || !s[147] && s[151] === s[152]) && s[150] && s[151] === NEVER) || s[134] && s[148] || !s[123] && !((!s[153] || !s[148] && s[154] === s[155]) && s[153] && s[154] === NEVER))))
  s[450] = SDL_13b_1_ir
  // SDL.13b.1.antal: Samtaler i det første halve år (SDL § 13 b, stk. 1, 1. pkt.)
  const v4 = s[131] || s[129]
  const v5 = s[131] ? 0 : 4
  const v6 = s[129] ? 4 : 0
  const v7 = Math.max(1, v5)
  const v8 = Math.min(1, v6)
  const v9 = s[134] && v4
  const v10 = !s[123] && v4 && v8 >= v7
  const v11 = v9 || v10
  const v12 = v9 ? (v10 ? Math.min(v5, v7) : v5) : v7
  const v13 = v9 ? (v10 ? Math.max(v6, v8) : v6) : v8
  const v14 = s[156] ? (s[123] ? (s[126] ? (s[135] ? 0 : 1) : s[135] ? (v11 ? Math.min(1, v12) : 1) : v12) : v5) : -Infinity
  const v15 = s[156] ? (s[123] ? (s[126] ? (s[134] ? 1 : 0) : s[135] ? (v11 ? Math.max(1, v13) : 1) : v13) : v6) : Infinity
  const v16 = s[157] ? 1 : 4
  const v17 = s[137] ? 0 : 1
  const v18 = !s[139] && (!s[156] || !s[123] && v4 || s[123] && (!s[126] && (s[135] || v9 || v10) || s[126] && (s[135] || s[134])))
  const SDL_13b_1_antal = s[138] ? (v18 ? Math.min(v14, v17) : v17) : v14
  s[451] = SDL_13b_1_antal
  const SDL_13b_1_antal_hoej = s[138] ? (v18 ? Math.max(v15, v16) : v16) : v15
  s[452] = SDL_13b_1_antal_hoej
  const SDL_13b_1_antal_er = s[156] && (s[138] || v18)
  s[453] = SDL_13b_1_antal_er
  const SDL_13b_1_antal_ir = !s[156] || !s[139] && (!s[156] || !s[123] && s[130] || s[123] && (!s[126] && (s[134] && s[130] || !s[123] && !((!v4 || !s[130] && v5 === v6) && v4 && v5 === 1)) || s[126] && !s[123]))
  s[454] = SDL_13b_1_antal_ir
  // SDL.13b.1.form: Du kan vælge telefon eller video (SDL § 13 b, stk. 1)
  const v23 = f.vurderingsdato >= 18990 /* 2021-12-29 */
  s[873] = v23
  const v24 = f.vurderingsdato >= 19237 /* 2022-09-02 */
  s[874] = v24
  const v25 = f.vurderingsdato >= 19437 /* 2023-03-21 */
  s[875] = v25
  const v26 = !s[6] && f.vurderingsdato >= s[158]
  s[177] = v26
  const v27 = !s[6] && f.vurderingsdato < s[159]
  s[178] = v27
  const v28 = f.vurderingsdato >= 19621 /* 2023-09-21 */
  s[876] = v28
  const v29 = s[160] && f.fremmoedeErNoedvendigt === false
  const SDL_13b_1_form = !s[93] || v23 && (!v24 || !v25 && (v26 || s[8]) && f.fremmoedeErNoedvendigt === false || v25 && (!v28 || v29))
  s[455] = SDL_13b_1_form
  const SDL_13b_1_form_nej = !s[93] || !v23 || !v24 || !v25 && (v27 || f.fremmoedeErNoedvendigt) || v25 && (!v28 || !v29)
  s[456] = SDL_13b_1_form_nej
  const SDL_13b_1_form_ir = !s[93] || v23 && (!v24 || v25 && !v28)
  s[457] = SDL_13b_1_form_ir
  // SDL.13b.1.naeste: Den næste opfølgning skal være sket (SDL § 13 b, stk. 1)
  const v33 = f.vurderingsdato >= 15012 /* 2011-02-07 */
  s[168] = v33
  const v34 = f.vurderingsdato >= 14407 /* 2009-06-12 */
  s[176] = v34
  const v35 = shiftDays(f.senesteOpfoelgningssamtale, 28)
  const v36 = shiftDays(f.senesteOpfoelgningssamtale, 56)
  const v37 = Math.max(v35, v36)
  const v38 = Math.min(v35, v36)
  const v39 = s[161] && v38 >= v37
  const v40 = s[162] || v39
  const v41 = s[162] ? (v39 ? Math.min(v36, v37) : v36) : v37
  const v42 = s[162] ? (v39 ? Math.max(v36, v38) : v36) : v38
  const v43 = f.holdteSamtaler >= 2
  s[175] = v43
  const v44 = shiftMonths(f.senesteOpfoelgningssamtale, 3)
  const v45 = v43 || !s[6]
  const v46 = !v43 && s[8]
  const v47 = v43 ? v44 : shiftDays(s[163], -1)
  const v48 = v43 ? v44 : shiftDays(s[164], -1)
  const v49 = Math.max(v35, v47)
  const v50 = Math.min(v35, v48)
  const v51 = s[162] && v45
  const v52 = s[161] && v45 && v50 >= v49
  const v53 = v51 || v52
  const v54 = v51 ? (v52 ? Math.min(v47, v49) : v47) : v49
  const v55 = v51 ? (v52 ? Math.max(v48, v50) : v48) : v50
  const v56 = s[130] && v35 >= NEVER
  const v57 = f.holdteSamtaler >= 4
  s[879] = v57
  const v58 = v57 || !s[6]
  const v59 = !v57 && s[8]
  const v60 = v57 ? NEVER : s[165]
  const v61 = v57 ? NEVER : s[166]
  const v62 = s[129] && v58
  const v63 = s[130] && v58 && v61 >= NEVER
  const v64 = v62 || v63 ? (v62 ? v60 : NEVER) : NEVER
  const v65 = s[131] ? NEVER : v61
  const v66 = s[131] || v62 || v63
  const v67 = s[129] && v59 || s[130] && !((!v58 || !v59 && v60 === v61) && v58 && v60 === NEVER)
  const v68 = s[134] && v66
  const v69 = !s[123] && v66 && v65 >= NEVER
  const v70 = s[93] ? (v34 ? (v33 ? (s[121] ? (s[156] ? (s[123] ? (s[126] ? NEVER : v68 || v69 ? (v68 ? v64 : NEVER) : NEVER) : v64) : s[129] || v56 ? (s[129] ? v35 : NEVER) : NEVER) : s[167] ? (v53 ? Math.min(v35, v54) : v35) : v54) : FIRST_DAY) : s[167] ? (v40 ? Math.min(v35, v41) : v35) : v41) : FIRST_DAY
  const v71 = s[157] || v58 ? (s[157] ? NEVER : v60) : NEVER
  const v72 = !s[139] && (!s[93] || !v34 && (s[167] || s[162] || v39) || v34 && (!v33 || !s[121] && (s[167] || v51 || v52) || s[121] && (!s[156] && (s[131] || s[129] || v56) || s[156] && (!s[123] && v66 || s[123] && (s[126] || s[135] || v68 || v69)))))
  const SDL_13b_1_naeste = s[138] ? (v72 ? Math.min(v70, v71) : v71) : v70
  s[458] = SDL_13b_1_naeste
  const SDL_13b_1_naeste_hoej = s[138] ? NEVER : s[93] ? (v34 ? (v33 ? (s[121] ? (s[156] ? (s[123] ? (s[126] ? NEVER : s[135] ? NEVER : v65) : v65) : s[131] ? NEVER : v35) : s[167] ? (v53 ? Math.max(v35, v55) : v35) : v55) : NEVER) : s[167] ? (v40 ? Math.max(v35, v42) : v35) : v42) : NEVER
  s[459] = SDL_13b_1_naeste_hoej
  const SDL_13b_1_naeste_er = s[160] && (s[138] || v72)
  s[460] = SDL_13b_1_naeste_er
  const SDL_13b_1_naeste_ir = !s[160] || s[138] && !s[157] && v59 || !s[139] && (!s[93] || !v34 && s[161] && v35 !== v36 || v34 && (!v33 || !s[121] && (s[162] && v46 || s[161] && !((!v45 || !v46 && v47 === v48) && v45 && v35 === v47)) || s[121] && (!s[156] && s[130] && v35 !== NEVER || s[156] && (!s[123] && v67 || s[123] && !s[126] && (s[134] && v67 || !s[123] && !((!v66 || !v67 && v64 === v65) && v66 && v64 === NEVER))))))
  s[461] = SDL_13b_1_naeste_ir
}

function svar_12(f, s) {
  // SDL.13b.5: Opfølgning uden kontakt (standby) (SDL § 13 b, stk. 5)
  const v0 = f.vurderingsdato >= 15070 /* 2011-04-06 */
  s[880] = v0
  const v1 = f.vurderingsdato >= 15208 /* 2011-08-22 */
  s[881] = v1
  const SDL_13b_5 = !s[168] || !v0 && f.sygdomForhindrerKontakt || v0 && (!v1 || f.kontaktUhensigtsmaessig)
  s[462] = SDL_13b_5
  const SDL_13b_5_nej = !s[168] || !v0 && f.sygdomForhindrerKontakt === false || v0 && (!v1 || f.kontaktUhensigtsmaessig === false)
  s[463] = SDL_13b_5_nej
  const SDL_13b_5_ir = !s[168] || v0 && !v1
  s[464] = SDL_13b_5_ir
  // SDL.13c.1.2: Tværfaglig indsats (SDL § 13 c, stk. 1, 2. pkt.)
  const SDL_13c_1_2 = !s[93] || s[121] && (!s[123] && s[169] || s[123] && f.behovForTvaerfagligIndsats)
  s[465] = SDL_13c_1_2
  const SDL_13c_1_2_nej = !s[93] || !s[121] || !s[123] && s[170] || s[123] && f.behovForTvaerfagligIndsats === false
  s[466] = SDL_13c_1_2_nej
  const SDL_13c_1_2_ir = !s[93] || s[121] && !s[123] && !s[93]
  s[467] = SDL_13c_1_2_ir
  // SDL.13c.2: Aftalen skal stå i Min Plan (SDL § 13 c, stk. 2)
  const SDL_13c_2 = !s[93] || s[156] && (!s[123] && s[167] || s[123] && (s[167] || s[161]) && !s[171])
  s[468] = SDL_13c_2
  const SDL_13c_2_nej = !s[93] || !s[156] || !s[123] && s[162] || s[123] && (s[162] || s[171])
  s[469] = SDL_13c_2_nej
  const SDL_13c_2_ir = !s[93] || s[156] && !s[123] && s[161]
  s[470] = SDL_13c_2_ir
  // SDL.13f.1.dag: Grænsen for de kortere forløb (SDL § 13 f, stk. 1)
  const v11 = s[123] ? (s[126] ? s[172] : s[173]) : FIRST_DAY
  const v12 = s[123] ? (s[126] ? s[174] : s[173]) : NEVER
  const v13 = s[6] ? s[173] : Math.min(s[173], s[172])
  const v14 = s[6] ? s[173] : Math.max(s[173], s[174])
  const v15 = !s[139] && (!s[123] || !s[126] || !s[6])
  const SDL_13f_1_dag = s[138] ? (v15 ? Math.min(v11, v13) : v13) : v11
  s[471] = SDL_13f_1_dag
  const SDL_13f_1_dag_hoej = s[138] ? (v15 ? Math.max(v12, v14) : v14) : v12
  s[472] = SDL_13f_1_dag_hoej
  const SDL_13f_1_dag_er = s[123] && (s[138] || v15)
  s[473] = SDL_13f_1_dag_er
  const SDL_13f_1_dag_ir = !s[123] || s[138] && s[8] || !s[139] && (!s[123] || s[126] && s[8])
  s[474] = SDL_13f_1_dag_ir
  // SDL.16.2: Der skal være en opfølgningsplan (SDL § 16)
  const v20 = !s[121] && s[175]
  const SDL_16_2 = !s[93] || !s[176] && s[177] || s[176] && (!s[168] || v20)
  s[475] = SDL_16_2
  const SDL_16_2_nej = !s[93] || !s[176] && s[178] || s[176] && (!s[168] || !v20)
  s[476] = SDL_16_2_nej
  const SDL_16_2_ir = !s[93] || !s[176] && s[8] || s[176] && !s[168]
  s[477] = SDL_16_2_ir
  // SDL.21.1.1: Bortfald, når du ikke medvirker (SDL § 21, stk. 1, nr. 1)
  const v24 = f.udebliver && f.rimeligGrund === false
  s[882] = v24
  const v25 = v24 && f.skriftligtOrienteret
  const SDL_21_1_1 = !s[93] || v25
  s[478] = SDL_21_1_1
  const SDL_21_1_1_nej = !s[93] || !v25
  s[479] = SDL_21_1_1_nej
  // SDL.21a: Du må sige nej til behandlingen (SDL § 21 a)
  const v28 = f.afviser === 'operation' || f.afviser === 'medicin' || f.afviser === 'anden_laegebehandling'
  s[884] = v28
  const v29 = f.vurderingsdato >= 18078 /* 2019-07-01 */
  s[883] = v29
  const v30 = f.afviser === 'operation' || f.afviser === 'medicin'
  s[885] = v30
  const v31 = f.afviser === 'anden_laegebehandling'
  s[887] = v31
  const v32 = v31 && f.tilsvarendeIndgribende
  s[886] = v32
  const v33 = s[179] && (!v29 && v28 && f.andenVurderingIndhentet || v29 && (v30 || v32))
  const SDL_21a = !s[93] || v33
  s[500] = SDL_21a
  const SDL_21a_nej = !s[93] || !v33
  s[501] = SDL_21a_nej
  // SDL.21.1.2: Bortfald, når du siger nej til behandling (SDL § 21, stk. 1, nr. 2)
  const v36 = f.afviser === 'operation' || f.afviser === 'medicin' || f.afviser === 'anden_laegebehandling' || f.afviser === 'indlaeggelse'
  s[890] = v36
  const v37 = v36 && f.noedvendigBehandling
  s[889] = v37
  const v38 = f.afviser === 'optraening'
  s[892] = v38
  const v39 = v38 && f.hensigtsmaessigOptraening
  s[891] = v39
  const v40 = v37 || v39
  s[888] = v40
  const SDL_21_1_2 = !s[93] || v40 && f.opfordret && (SDL_21a_nej || !s[93]) && f.skriftligtOrienteret
  s[480] = SDL_21_1_2
  const SDL_21_1_2_nej = !s[93] || !v40 || f.opfordret === false || SDL_21a || f.skriftligtOrienteret === false
  s[481] = SDL_21_1_2_nej
  // SDL.21.1.3: Bortfald, når adfærden forhaler helbredelsen (SDL § 21, stk. 1, nr. 3)
  const SDL_21_1_3 = !s[93] || f.forhalerHelbredelsen
  s[482] = SDL_21_1_3
  const SDL_21_1_3_nej = !s[93] || f.forhalerHelbredelsen === false
  s[483] = SDL_21_1_3_nej
  // SDL.21.3: Afgørelsen om ophør kan træffes (SDL § 21, stk. 3)
  const v45 = f.partshoeringsfrist >= f.vurderingsdato
  s[894] = v45
  const v46 = f.harSvaretPaaPartshoering || !v45
  s[893] = v46
  const v47 = f.partshoertOmOphoer && v46
  const SDL_21_3 = !s[93] || v47
  s[484] = SDL_21_3
  const SDL_21_3_nej = !s[93] || !v47
  s[485] = SDL_21_3_nej
  // SDL.21.3.grundlag: Der mangler en ny partshøring (SDL § 21, stk. 3)
  const v50 = f.andetGrundlagEndHoertOm && f.partshoertOmNytGrundlag === false
  const SDL_21_3_grundlag = !s[93] || v50
  s[486] = SDL_21_3_grundlag
  const SDL_21_3_grundlag_nej = !s[93] || !v50
  s[487] = SDL_21_3_grundlag_nej
  // SDL.21.4.dag: Du skal opfylde betingelserne igen (SDL § 21, stk. 4)
  const v53 = shiftDays(f.underrettetOmBortfald, 28)
  const SDL_21_4_dag = s[93] ? v53 : FIRST_DAY
  s[491] = SDL_21_4_dag
  const SDL_21_4_dag_hoej = s[93] ? v53 : NEVER
  s[492] = SDL_21_4_dag_hoej
  // SDL.21.4: Sygedagpengene bliver genoptaget (SDL § 21, stk. 4)
  const v56 = SDL_21_4_dag_hoej >= f.opfyldtIgen
  s[898] = v56
  const v57 = SDL_21_4_dag >= f.opfyldtIgen
  s[899] = v57
  const v58 = f.vurderingsdato >= 15398 /* 2012-02-28 */
  s[896] = v58
  const v59 = f.vurderingsdato >= 15517 /* 2012-06-26 */
  s[208] = v59
  const SDL_21_4 = !s[93] || !v58 && v56 || v58 && (!v59 || (v56 || !s[93]) && f.genoptagetFoer === false)
  s[377] = SDL_21_4
  const SDL_21_4_nej = !s[93] || !v58 && !v57 || v58 && (!v59 || !v57 || f.genoptagetFoer)
  s[489] = SDL_21_4_nej
  const SDL_21_4_ir = !s[93] || !v58 && !s[93] || v58 && !v59
  s[490] = SDL_21_4_ir
  // SDL.21.4.fra: Sygedagpengene bliver genoptaget fra (SDL § 21, stk. 4)
  const v63 = shiftDays(f.opfyldtIgen, 1)
  const SDL_21_4_fra = s[93] ? v63 : FIRST_DAY
  s[494] = SDL_21_4_fra
  const SDL_21_4_fra_hoej = s[93] ? v63 : NEVER
  s[495] = SDL_21_4_fra_hoej
  const SDL_21_4_fra_ir = !s[93] || SDL_21_4_nej || SDL_21_4_ir
  s[496] = SDL_21_4_fra_ir
}

function svar_13(f, s) {
  // SDL.41.1: Første dag for selvstændige (SDL § 41)
  const v0 = f.selvstaendigForsikring === 'foerste_fravaersdag'
  s[311] = v0
  const v1 = f.selvstaendigForsikring === 'tredje_fravaersdag'
  s[313] = v1
  const v2 = shiftDays(s[63], 14)
  s[308] = v2
  const v3 = shiftDays(s[65], 14)
  s[309] = v3
  const v4 = v0 && !s[6] || !v0 && (v1 || !s[6])
  s[316] = v4
  const v5 = v0 && s[8] || !v0 && !v1 && s[8]
  s[321] = v5
  const v6 = v0 ? s[63] : v1 ? f.tredjeFravaersdag : v2
  const v7 = v0 ? s[65] : v1 ? f.tredjeFravaersdag : v3
  const v8 = !s[6] && s[69] && s[63] <= 15397 /* 2012-02-27 */
  const v9 = s[65] >= 15398 /* 2012-02-28 */
  s[315] = v9
  const v10 = s[63] <= 15516 /* 2012-06-25 */
  s[271] = v10
  const v11 = !s[6] && v9 && v10
  const v12 = v0 ? s[63] : v1 ? f.tredjeFravaersdag : f.aftaleForSelvstaendig ? s[63] : v2
  const v13 = v0 ? s[65] : v1 ? f.tredjeFravaersdag : f.aftaleForSelvstaendig ? s[65] : v3
  const v14 = s[65] >= 15517 /* 2012-06-26 */
  s[272] = v14
  const v15 = !s[6] && v14 && s[63] <= 18318 /* 2020-02-26 */
  const v16 = !s[6] && s[65] >= 18319 /* 2020-02-27 */ && s[63] <= 18858 /* 2021-08-19 */
  const v17 = v0 ? s[63] : v1 ? f.tredjeFravaersdag : f.aftaleForSelvstaendig ? s[63] : f.sygMedCovid19 ? s[63] : v2
  const v18 = v0 ? s[65] : v1 ? f.tredjeFravaersdag : f.aftaleForSelvstaendig ? s[65] : f.sygMedCovid19 ? s[65] : v3
  const v19 = !s[6] && s[65] >= 18859 /* 2021-08-20 */ && s[63] <= 18953 /* 2021-11-22 */
  const v20 = !s[6] && s[65] >= 18954 /* 2021-11-23 */ && s[63] <= 19051 /* 2022-02-28 */
  const v21 = !s[6] && s[65] >= 19052 /* 2022-03-01 */ && s[66]
  const v22 = s[70] && v4
  s[318] = v22
  const v23 = v8 && v4
  s[317] = v23
  const v24 = v11 && v4
  const v25 = v15 && v4
  const v26 = v16 && v4
  const v27 = v19 && v4
  const v28 = v20 && v4
  const v29 = v21 && v4
  const v30 = v28 || v29
  const v31 = v28 ? (v29 ? Math.min(v12, v17) : v17) : v12
  const v32 = v27 || v30
  const v33 = v27 ? (v30 ? Math.min(v12, v31) : v12) : v31
  const v34 = v26 || v32
  const v35 = v26 ? (v32 ? Math.min(v17, v33) : v17) : v33
  const v36 = v25 || v34
  const v37 = v25 ? (v34 ? Math.min(v12, v35) : v12) : v35
  const v38 = v24 || v36
  const v39 = v24 ? (v36 ? Math.min(v12, v37) : v12) : v37
  const v40 = v23 || v38
  const v41 = v23 ? (v38 ? Math.min(v6, v39) : v6) : v39
  const SDL_41_1 = s[67] ? FIRST_DAY : v22 ? (v40 ? Math.min(v6, v41) : v6) : v41
  s[190] = SDL_41_1
  const v43 = v28 ? (v29 ? Math.max(v13, v18) : v18) : v13
  const v44 = v27 ? (v30 ? Math.max(v13, v43) : v13) : v43
  const v45 = v26 ? (v32 ? Math.max(v18, v44) : v18) : v44
  const v46 = v25 ? (v34 ? Math.max(v13, v45) : v13) : v45
  const v47 = v24 ? (v36 ? Math.max(v13, v46) : v13) : v46
  const v48 = v23 ? (v38 ? Math.max(v7, v47) : v7) : v47
  const SDL_41_1_hoej = s[67] ? NEVER : v22 ? (v40 ? Math.max(v7, v48) : v7) : v48
  s[191] = SDL_41_1_hoej
  const SDL_41_1_er = s[67] || v22 || v23 || v24 || v25 || v26 || v27 || v28 || v29
  s[188] = SDL_41_1_er
  const v51 = s[70] && v5
  s[319] = v51
  const v52 = v8 && v5
  s[320] = v52
  const SDL_41_1_ir = s[67] || v51 || v52 || v11 && v5 || v15 && v5 || v16 && v5 || v19 && v5 || v20 && v5 || v21 && v5 || s[68]
  s[189] = SDL_41_1_ir
}

function svar_14(f, s) {
  // SDL.33.1: Første dag, kommunen betaler (SDL § 33)
  const v0 = s[6] || !s[8] && s[63] === s[65]
  s[281] = v0
  const v1 = s[180] && s[181] < NEVER
  s[904] = v1
  const v2 = s[180] && s[182] >= NEVER
  s[905] = v2
  const v3 = Math.max(s[63], shiftDays(s[181], 1))
  const v4 = Math.max(s[65], shiftDays(s[182], 1))
  const v5 = s[180] && !s[6]
  const v6 = s[183] || s[8]
  const v7 = Math.max(s[63], v3)
  const v8 = Math.min(s[65], v4)
  const v9 = v1 && v5
  const v10 = v2 && !s[6]
  const v11 = s[183] && v5 && !s[6] && v8 >= v7
  const v12 = v10 || v11
  const v13 = v10 ? (v11 ? Math.min(s[63], v7) : s[63]) : v7
  const v14 = v10 ? (v11 ? Math.max(s[65], v8) : s[65]) : v8
  const v15 = s[184] && s[185] < NEVER
  s[906] = v15
  const v16 = s[184] && s[186] >= NEVER
  s[907] = v16
  const v17 = Math.max(s[63], shiftDays(s[185], 1))
  const v18 = Math.max(s[65], shiftDays(s[186], 1))
  const v19 = s[184] && !s[6]
  const v20 = s[187] || s[8]
  const v21 = Math.max(s[63], v17)
  const v22 = Math.min(s[65], v18)
  const v23 = v15 && v19
  const v24 = v16 && !s[6]
  const v25 = s[187] && v19 && !s[6] && v22 >= v21
  const v26 = v24 || v25
  const v27 = v24 ? (v25 ? Math.min(s[63], v21) : s[63]) : v21
  const v28 = v24 ? (v25 ? Math.max(s[65], v22) : s[65]) : v22
  const v29 = s[71] && (v9 || v10 || v11) || !s[71] && (s[92] && (v23 || v24 || v25) || !s[92] && (s[87] && (f.arbejdsskade && !s[6] || f.arbejdsskade === false && s[188]) || !s[87] && !s[6]))
  const v30 = s[71] && (v1 && v6 || v2 && s[8] || s[183] && s[8] || s[183] && !((!v5 || !v6 && v3 === v4) && v0 && (v5 && !s[6] || !v5 && s[6]) && (!v5 || s[63] === v3))) || !s[71] && (s[92] && (v15 && v20 || v16 && s[8] || s[187] && s[8] || s[187] && !((!v19 || !v20 && v17 === v18) && v0 && (v19 && !s[6] || !v19 && s[6]) && (!v19 || s[63] === v17))) || !s[92] && (s[87] && (f.arbejdsskade && s[8] || f.arbejdsskade === false && s[189]) || !s[87] && s[8]))
  const SDL_33_1 = s[67] ? FIRST_DAY : s[71] ? (v9 ? (v12 ? Math.min(v3, v13) : v3) : v13) : s[92] ? (v23 ? (v26 ? Math.min(v17, v27) : v17) : v27) : s[87] ? (f.arbejdsskade ? s[63] : s[190]) : s[63]
  s[579] = SDL_33_1
  const SDL_33_1_hoej = s[67] ? NEVER : s[71] ? (v9 ? (v12 ? Math.max(v4, v14) : v4) : v14) : s[92] ? (v23 ? (v26 ? Math.max(v18, v28) : v18) : v28) : s[87] ? (f.arbejdsskade ? s[65] : s[191]) : s[65]
  s[580] = SDL_33_1_hoej
  const SDL_33_1_er = s[67] || s[70] && v29 || s[78] && v29
  s[581] = SDL_33_1_er
  const SDL_33_1_ir = s[67] || s[70] && v30 || s[78] && v30 || s[68]
  s[582] = SDL_33_1_ir
  // SDL.56.1: Refusion fra første fraværsdag (SDL § 56, stk. 1)
  const v35 = s[77] || f.aftaleMedArbejdsgiver === false
  const v36 = s[117] && f.aftaleMedArbejdsgiver
  const SDL_56_1 = s[67] || s[70] && v36 || s[78] && v36
  s[363] = SDL_56_1
  const SDL_56_1_nej = s[67] || s[70] && v35 || s[78] && v35
  s[364] = SDL_56_1_nej
  // SDL.54.1: Refusion til arbejdsgiveren (SDL § 54, stk. 1)
  const v39 = f.arbejdsgiverensBetaling === 'loen'
  s[282] = v39
  const v40 = SDL_33_1_er && f.vurderingsdato >= SDL_33_1
  s[914] = v40
  const v41 = SDL_33_1_er && f.vurderingsdato < SDL_33_1_hoej
  s[915] = v41
  const v42 = v41 || s[192]
  s[912] = v42
  const v43 = (v40 || SDL_33_1_ir) && s[193] && (v40 || s[194])
  s[911] = v43
  const v44 = SDL_33_1_ir && s[75]
  s[913] = v44
  const v45 = !s[6] && f.vurderingsdato >= s[63]
  s[919] = v45
  const v46 = !s[6] && f.vurderingsdato < s[65]
  s[920] = v46
  const v47 = SDL_56_1_nej || v46
  s[917] = v47
  const v48 = (SDL_56_1 || s[75]) && (v45 || s[8]) && (SDL_56_1 || v45)
  s[916] = v48
  const v49 = s[75] && s[8]
  s[918] = v49
  const v50 = v43 || v48
  s[908] = v50
  const v51 = (v42 || v44) && (v47 || v49) && (v42 || v47)
  s[909] = v51
  const v52 = v44 && v49
  s[910] = v52
  const v53 = !s[71] || !v39 || v51
  const v54 = s[71] && v39 && (v50 || v52)
  const SDL_54_1 = s[67] || s[70] && v54 || s[78] && v54
  s[357] = SDL_54_1
  const SDL_54_1_nej = s[67] || s[70] && v53 || s[78] && v53
  s[358] = SDL_54_1_nej
  // SDL.21.5: Arbejdsgiveren skal have besked (SDL § 21, stk. 5)
  const SDL_21_5 = !s[93] || SDL_54_1
  s[497] = SDL_21_5
  const SDL_21_5_nej = !s[93] || SDL_54_1_nej
  s[498] = SDL_21_5_nej
  const SDL_21_5_ir = !s[93] || s[75]
  s[499] = SDL_21_5_ir
  // SDL.24.1.ophør: Tidligste stop af udbetalingen (SDL § 24, stk. 1)
  const v60 = f.vurderingsdato >= 16688 /* 2015-09-10 */
  s[921] = v60
  const SDL_24_1_ophoer_er = !v60 || f.ophoerErAfgjort === false || s[195]
  s[504] = SDL_24_1_ophoer_er
  const SDL_24_1_ophoer_ir = !v60 || f.ophoerErAfgjort && s[196]
  s[505] = SDL_24_1_ophoer_ir
  const SDL_24_1_ophoer = v60 ? (f.ophoerErAfgjort ? Math.max(s[197], f.ophoerAfgjortDen) : NEVER) : FIRST_DAY
  s[502] = SDL_24_1_ophoer
  const SDL_24_1_ophoer_hoej = v60 ? (f.ophoerErAfgjort ? Math.max(s[198], f.ophoerAfgjortDen) : NEVER) : NEVER
  s[503] = SDL_24_1_ophoer_hoej
  // SDL.24.1.revurdering: Revurdering før sygedagpengene stopper (SDL § 24, stk. 1)
  const v65 = s[104] && s[108] <= 13331 /* 2006-07-02 */
  const SDL_24_1_revurdering = s[199] && (v65 || s[104] && s[110] >= 16252 /* 2014-07-01 */ && s[108] <= 2147483646)
  s[506] = SDL_24_1_revurdering
  const SDL_24_1_revurdering_nej = s[199] && (v65 || s[104] && s[110] >= 13332 /* 2006-07-03 */ && s[108] <= 16251 /* 2014-06-30 */)
  s[507] = SDL_24_1_revurdering_nej
  const SDL_24_1_revurdering_ir = s[199] && (v65 || s[106] || s[104] && s[110] === NEVER) || s[200] || s[106]
  s[508] = SDL_24_1_revurdering_ir
  // SDL.24a.2: Første dag i jobafklaring ved ny sygemelding (SDL § 24 a, stk. 2-5)
  const v69 = !s[6] && s[201]
  const SDL_24a_2 = v69 ? FIRST_DAY : s[87] ? s[63] : SDL_33_1
  s[510] = SDL_24a_2
  const SDL_24a_2_hoej = v69 ? NEVER : s[87] ? s[65] : SDL_33_1_hoej
  s[511] = SDL_24a_2_hoej
  const SDL_24a_2_er = s[202] && (v69 || s[95] && (s[87] && !s[6] || !s[87] && SDL_33_1_er))
  s[512] = SDL_24a_2_er
  const SDL_24a_2_ir = s[202] && (v69 || s[95] && (s[87] && s[8] || !s[87] && SDL_33_1_ir) || s[68]) || s[203]
  s[513] = SDL_24a_2_ir
  // SDL.24a.6: Sygedagpenge i stedet for jobafklaring ved livstruende sygdom (SDL § 24 a, stk. 6)
  const SDL_24a_6 = !s[93] || s[122] && (s[202] || s[204]) && f.laegenVurdererLivstruende
  s[514] = SDL_24a_6
  const SDL_24a_6_nej = !s[93] || !s[122] || s[205] || f.laegenVurdererLivstruende === false
  s[515] = SDL_24a_6_nej
  // SDL.24b.1: Fra jobafklaring til sygedagpenge ved livstruende sygdom (SDL § 24 b, stk. 1)
  const v76 = s[122] && f.erIJobafklaring && f.laegenVurdererLivstruende && f.opfylderBeskaeftigelseskravetVedLivstruende
  const SDL_24b_1 = !s[93] || v76
  s[206] = SDL_24b_1
  const SDL_24b_1_nej = !s[93] || !v76
  s[207] = SDL_24b_1_nej
}

function svar_15(f, s) {
  // SDL.24b.2: Første dag med sygedagpenge i stedet for jobafklaring (SDL § 24 b, stk. 2)
  const v0 = shiftDays(f.laegenVurderedeLivstruendeDen, 56) >= f.bedtOmSygedagpengeDen
  s[923] = v0
  const v1 = v0 ? f.laegenVurderedeLivstruendeDen : f.bedtOmSygedagpengeDen
  const SDL_24b_2 = s[122] ? v1 : FIRST_DAY
  s[517] = SDL_24b_2
  const SDL_24b_2_hoej = s[122] ? v1 : NEVER
  s[518] = SDL_24b_2_hoej
  const SDL_24b_2_ir = s[206] && !s[122] || s[207] || !s[93]
  s[519] = SDL_24b_2_ir
  // SDL.25.2: Sidste dag med sygedagpenge, når pension er tilkendt (SDL § 25, stk. 2)
  const v5 = f.vurderingsdato >= 15321 /* 2011-12-13 */
  s[924] = v5
  const v6 = f.pensionMedTilbagevirkendeKraft ? Math.max(f.pensionAfgjortDen, shiftDays(f.pensionBetalesFra, -1)) : shiftDays(monthStart(f.pensionBetalesFra), -1)
  const SDL_25_2 = s[93] ? (v5 ? (s[208] ? Math.min(s[107], v6) : FIRST_DAY) : s[107]) : FIRST_DAY
  s[522] = SDL_25_2
  const SDL_25_2_hoej = s[93] ? (v5 ? (s[208] ? Math.min(s[109], v6) : NEVER) : s[109]) : NEVER
  s[523] = SDL_25_2_hoej
  const SDL_25_2_er = f.pensionTilkendt && (!s[93] || !v5 && s[103] || v5 && (!s[208] || s[103]))
  s[524] = SDL_25_2_er
  const SDL_25_2_ir = f.pensionTilkendt === false || !s[93] || !v5 && s[105] || v5 && (!s[208] || s[105])
  s[525] = SDL_25_2_ir
  // SDL.26.1.uger: Krævet arbejdsdygtighed før ny ret (SDL § 26, stk. 1)
  const v11 = !s[6] && s[69] && s[201]
  s[217] = v11
  const SDL_26_1_uger = s[67] ? -Infinity : v11 || s[95] ? (s[95] ? 0 : 91) : 91
  s[533] = SDL_26_1_uger
  const SDL_26_1_uger_hoej = s[67] ? Infinity : s[70] ? 91 : v11 ? 91 : 0
  s[534] = SDL_26_1_uger_hoej
  const SDL_26_1_uger_er = s[67] || s[70] || v11 || s[95]
  s[535] = SDL_26_1_uger_er
  // SDL.26.1: Ny ret, når retten er brugt op (SDL § 26, stk. 1)
  const v15 = SDL_26_1_uger_er && f.arbejdsdygtigUgerEfterOphoer >= SDL_26_1_uger
  s[218] = v15
  const v16 = SDL_26_1_uger_er && f.arbejdsdygtigUgerEfterOphoer < SDL_26_1_uger_hoej
  s[219] = v16
  const v17 = s[192] || s[112]
  s[929] = v17
  const v18 = s[193] && (s[111] || s[113]) && (s[194] || s[111])
  s[928] = v18
  const v19 = s[75] && s[113]
  s[930] = v19
  const v20 = v15 || v18
  const v21 = (v16 || s[75]) && (v17 || v19) && (v16 || v17)
  const v22 = s[75] && v19
  const v23 = f.ugerISammenhaengendeSygeperiode <= 364
  s[927] = v23
  const v24 = f.retErOpbrugt && !v23
  s[926] = v24
  const SDL_26_1 = v24 && (s[67] || s[70] && v20 || v11 && v20 || s[95])
  s[526] = SDL_26_1
  const SDL_26_1_nej = v24 && (s[67] || s[70] && v21 || v11 && v21)
  s[527] = SDL_26_1_nej
  const SDL_26_1_ir = !v24 || s[67] || s[70] && v22 || v11 && v22 || s[68]
  s[528] = SDL_26_1_ir
  // SDL.26.1.covid: Covid-forlængelse i 3 måneder (SDL § 26, stk. 1-2)
  const v28 = Math.max(s[108], 18330 /* 2020-03-09 */)
  s[932] = v28
  const v29 = Math.max(s[110], 18330 /* 2020-03-09 */)
  s[389] = v29
  const v30 = s[104] && v28 <= 18808 /* 2021-06-30 */
  const v31 = s[104] && s[110] >= 18330 /* 2020-03-09 */
  s[936] = v31
  const v32 = s[104] && s[108] < 18330 /* 2020-03-09 */
  s[937] = v32
  const v33 = s[104] && s[108] <= 18535 /* 2020-09-30 */
  s[938] = v33
  const v34 = s[104] && s[110] > 18535 /* 2020-09-30 */
  s[939] = v34
  const v35 = v32 || v34
  s[212] = v35
  const v36 = (v31 || s[106]) && (v33 || s[106]) && (v31 || v33)
  s[935] = v36
  const v37 = countDays(s[0], 18330 /* 2020-03-09 */, 18330 /* 2020-03-09 */) >= 1
  s[940] = v37
  const v38 = v31 || !v37 || f.fortsatRet9Marts2020 === false
  s[211] = v38
  const v39 = (v32 || s[106]) && v37 && f.fortsatRet9Marts2020
  s[210] = v39
  const v40 = v36 || v39
  s[933] = v40
  const v41 = (v35 || s[106]) && v38
  s[934] = v41
  const v42 = shiftDays(s[108], 1)
  s[245] = v42
  const v43 = shiftDays(s[110], 1)
  s[247] = v43
  const v44 = shiftDays(shiftMonths(v42, 3), -1)
  const v45 = shiftDays(shiftMonths(v43, 3), -1)
  const v46 = Math.max(v44, 18443 /* 2020-06-30 */)
  const v47 = Math.min(v45, 18443 /* 2020-06-30 */)
  const v48 = v36 && s[104]
  s[213] = v48
  const v49 = s[106] && s[104] && v47 >= v46
  const v50 = v35 || v49
  const v51 = v35 ? 18443 /* 2020-06-30 */ : v46
  const v52 = v48 ? (v50 ? Math.min(v44, v51) : v44) : v51
  const v53 = v35 ? 18443 /* 2020-06-30 */ : v47
  const v54 = v48 ? (v50 ? Math.max(v45, v53) : v45) : v53
  const v55 = v36 && s[106]
  s[214] = v55
  const v56 = v40 && (v48 || v35 || v49)
  const v57 = v41 && s[104]
  const v58 = v56 ? (v57 ? Math.min(s[108], v52) : v52) : s[108]
  const v59 = v56 ? (v57 ? Math.max(s[110], v54) : v54) : s[110]
  const v60 = v28 <= 2147483646
  s[209] = v60
  const v61 = s[104] && v29 >= 18809 /* 2021-07-01 */ && v60
  const v62 = s[106] || s[104] && v29 === NEVER
  s[215] = v62
  const v63 = v30 && (v56 || v57)
  const v64 = v61 && s[104]
  const SDL_26_1_covid_er = v63 || v64
  s[222] = SDL_26_1_covid_er
  const SDL_26_1_covid = v63 ? (v64 ? Math.min(s[108], v58) : v58) : s[108]
  s[220] = SDL_26_1_covid
  const SDL_26_1_covid_hoej = v63 ? (v64 ? Math.max(s[110], v59) : v59) : s[110]
  s[221] = SDL_26_1_covid_hoej
  const SDL_26_1_covid_ir = v30 && (v40 && (v55 || s[106] && !((!s[104] || !s[106] && v44 === v45) && s[104] && (!s[104] || v44 === 18443 /* 2020-06-30 */))) || v41 && s[106]) || v61 && s[106] || v62
  s[223] = SDL_26_1_covid_ir
}

function svar_16(f, s) {
  // SDL.26.1.fra: Hvornår covid-forlængelsen regnes fra (SDL § 26, stk. 1-2)
  const v0 = !s[104] || !s[106] && s[108] === s[110]
  s[266] = v0
  const v1 = s[104] && s[209]
  const v2 = s[210] ? 18352 /* 2020-03-31 */ : NEVER
  const v3 = s[211] ? NEVER : 18352 /* 2020-03-31 */
  const v4 = Math.max(s[108], v2)
  const v5 = Math.min(s[110], v3)
  const v6 = s[106] && s[104] && v5 >= v4
  const v7 = s[212] || v6
  const v8 = s[212] ? (v6 ? Math.min(v2, v4) : v2) : v4
  const SDL_26_1_fra = s[213] ? (v7 ? Math.min(s[108], v8) : s[108]) : v8
  s[529] = SDL_26_1_fra
  const v10 = s[212] ? (v6 ? Math.max(v3, v5) : v3) : v5
  const SDL_26_1_fra_hoej = s[213] ? (v7 ? Math.max(s[110], v10) : s[110]) : v10
  s[530] = SDL_26_1_fra_hoej
  const SDL_26_1_fra_er = v1 && (s[213] || s[212] || v6)
  s[531] = SDL_26_1_fra_er
  const SDL_26_1_fra_ir = v1 && (s[214] || s[106] && !(v0 && v2 === v3 && s[104] && (!s[104] || s[108] === v2))) || s[215]
  s[532] = SDL_26_1_fra_ir
  // SDL.26.2: Ny ret for pensionister, når retten er brugt op (SDL § 26, stk. 1)
  const v14 = f.ugerISammenhaengendeSygeperiode <= 182
  s[942] = v14
  const v15 = f.retErOpbrugt && !v14 && s[216]
  s[941] = v15
  const SDL_26_2 = v15 && (s[67] || s[70] || s[217] && s[218] || s[95])
  s[536] = SDL_26_2
  const SDL_26_2_nej = v15 && (s[67] || s[70] || s[217] && s[219])
  s[537] = SDL_26_2_nej
  const SDL_26_2_ir = !v15 || s[67] || s[70] || s[217] && s[75] || s[68]
  s[538] = SDL_26_2_ir
  // SDL.26.3.covid: Covid-forlængelse i 3 måneder mere (SDL § 26, stk. 3)
  const v19 = Math.max(18330 /* 2020-03-09 */, s[220])
  s[944] = v19
  const v20 = Math.max(18330 /* 2020-03-09 */, s[221])
  s[943] = v20
  const v21 = s[222] && v19 <= 18808 /* 2021-06-30 */
  const v22 = s[222] && s[104]
  const v23 = s[223] || s[106]
  s[949] = v23
  const v24 = v22 && s[108] < s[221]
  s[947] = v24
  const v25 = v22 && s[110] >= s[220]
  s[948] = v25
  const v26 = s[222] && s[221] >= 18443 /* 2020-06-30 */
  s[952] = v26
  const v27 = s[222] && s[220] < 18443 /* 2020-06-30 */
  s[953] = v27
  const v28 = s[222] && s[220] <= 18535 /* 2020-09-30 */
  s[954] = v28
  const v29 = s[222] && s[221] > 18535 /* 2020-09-30 */
  s[955] = v29
  const v30 = v27 || v29
  s[951] = v30
  const v31 = (v26 || s[223]) && (v28 || s[223]) && (v26 || v28)
  s[950] = v31
  const v32 = v25 || v30
  s[946] = v32
  const v33 = (v24 || v23) && (v31 || s[223]) && (v24 || v31)
  s[945] = v33
  const v34 = shiftDays(shiftMonths(shiftDays(s[220], 1), 3), -1)
  const v35 = shiftDays(shiftMonths(shiftDays(s[221], 1), 3), -1)
  const v36 = Math.max(s[220], v34)
  const v37 = Math.min(s[221], v35)
  const v38 = v33 && s[222]
  const v39 = v32 && s[222]
  const v40 = s[223] && s[222] && v37 >= v36
  const v41 = v39 || v40
  const v42 = v39 ? (v40 ? Math.min(s[220], v36) : s[220]) : v36
  const v43 = v38 ? (v41 ? Math.min(v34, v42) : v34) : v42
  const v44 = v39 ? (v40 ? Math.max(s[221], v37) : s[221]) : v37
  const v45 = v38 ? (v41 ? Math.max(v35, v44) : v35) : v44
  const v46 = s[222] && v20 >= 18809 /* 2021-07-01 */ && v19 <= 2147483646
  const v47 = v21 && (v38 || v39 || v40)
  const v48 = v46 && s[222]
  const SDL_26_3_covid_er = v47 || v48
  s[226] = SDL_26_3_covid_er
  const SDL_26_3_covid = v47 ? (v48 ? Math.min(s[220], v43) : v43) : s[220]
  s[224] = SDL_26_3_covid
  const SDL_26_3_covid_hoej = v47 ? (v48 ? Math.max(s[221], v45) : v45) : s[221]
  s[225] = SDL_26_3_covid_hoej
  const SDL_26_3_covid_ir = v21 && s[223] || v46 && s[223] || s[223] || s[222] && v20 === NEVER
  s[227] = SDL_26_3_covid_ir
  // SDL.26a.1.covid: Covid-forlængelse efter en anden forlængelse (SDL § 26 a, stk. 1-2)
  const v53 = f.forlaengelsenSlutter >= 18330 /* 2020-03-09 */
  s[959] = v53
  const v54 = Math.max(f.forlaengelsenSlutter, 18330 /* 2020-03-09 */)
  s[956] = v54
  const v55 = v54 >= 18809 /* 2021-07-01 */
  s[957] = v55
  const v56 = f.forlaengelsenSlutter <= 18535 /* 2020-09-30 */
  s[960] = v56
  const v57 = v53 && v56
  s[958] = v57
  const v58 = shiftDays(shiftMonths(shiftDays(f.forlaengelsenSlutter, 1), 3), -1)
  const v59 = v58 >= 18443 /* 2020-06-30 */
  s[961] = v59
  const SDL_26a_1_covid = v55 ? f.forlaengelsenSlutter : v57 ? (v59 ? v58 : 18443 /* 2020-06-30 */) : f.forlaengelsenSlutter
  s[539] = SDL_26a_1_covid
  // SDL.26a.3.covid: Covid-forlængelse i 3 måneder mere efter en anden forlængelse (SDL § 26 a, stk. 3)
  const v61 = Math.max(18330 /* 2020-03-09 */, SDL_26a_1_covid)
  s[962] = v61
  const v62 = v61 >= 18809 /* 2021-07-01 */
  s[963] = v62
  const v63 = f.forlaengelsenSlutter >= SDL_26a_1_covid
  s[965] = v63
  const v64 = SDL_26a_1_covid >= 18443 /* 2020-06-30 */
  s[967] = v64
  const v65 = SDL_26a_1_covid <= 18535 /* 2020-09-30 */
  s[968] = v65
  const v66 = v64 && v65
  s[966] = v66
  const v67 = !v63 && v66
  s[964] = v67
  const SDL_26a_3_covid_ir = v61 >= NEVER
  s[229] = SDL_26a_3_covid_ir
  const SDL_26a_3_covid = v62 ? SDL_26a_1_covid : v67 ? shiftDays(shiftMonths(shiftDays(SDL_26a_1_covid, 1), 3), -1) : SDL_26a_1_covid
  s[228] = SDL_26a_3_covid
}

function svar_17(f, s) {
  // SDL.26c.covid: Covid-forlængelse i 1 måned, oktober 2020 (SDL § 26 c, stk. 1-2)
  const v0 = Math.max(18330 /* 2020-03-09 */, s[224])
  s[970] = v0
  const v1 = Math.max(18330 /* 2020-03-09 */, s[225])
  s[969] = v1
  const v2 = s[226] && v0 <= 18808 /* 2021-06-30 */
  const v3 = s[226] && s[225] >= 18535 /* 2020-09-30 */
  s[973] = v3
  const v4 = s[226] && s[224] < 18535 /* 2020-09-30 */
  s[974] = v4
  const v5 = s[226] && s[224] <= 18566 /* 2020-10-31 */
  s[975] = v5
  const v6 = s[226] && s[225] > 18566 /* 2020-10-31 */
  s[976] = v6
  const v7 = v4 || v6
  s[972] = v7
  const v8 = (v3 || s[227]) && (v5 || s[227]) && (v3 || v5)
  s[971] = v8
  const v9 = shiftDays(shiftMonths(shiftDays(s[224], 1), 1), -1)
  const v10 = shiftDays(shiftMonths(shiftDays(s[225], 1), 1), -1)
  const v11 = Math.max(s[224], v9)
  const v12 = Math.min(s[225], v10)
  const v13 = v8 && s[226]
  const v14 = v7 && s[226]
  const v15 = s[227] && s[226] && v12 >= v11
  const v16 = v14 || v15
  const v17 = v14 ? (v15 ? Math.min(s[224], v11) : s[224]) : v11
  const v18 = v13 ? (v16 ? Math.min(v9, v17) : v9) : v17
  const v19 = v14 ? (v15 ? Math.max(s[225], v12) : s[225]) : v12
  const v20 = v13 ? (v16 ? Math.max(v10, v19) : v10) : v19
  const v21 = s[226] && v1 >= 18809 /* 2021-07-01 */ && v0 <= 2147483646
  const v22 = v2 && (v13 || v14 || v15)
  const v23 = v21 && s[226]
  const SDL_26c_covid_er = v22 || v23
  s[231] = SDL_26c_covid_er
  const SDL_26c_covid = v22 ? (v23 ? Math.min(s[224], v18) : v18) : s[224]
  s[235] = SDL_26c_covid
  const SDL_26c_covid_hoej = v22 ? (v23 ? Math.max(s[225], v20) : v20) : s[225]
  s[237] = SDL_26c_covid_hoej
  const SDL_26c_covid_ir = v2 && s[227] || v21 && s[227] || s[227] || s[226] && v1 === NEVER
  s[233] = SDL_26c_covid_ir
  // SDL.26d.covid: Covid-forlængelse i 1 måned, oktober 2020, efter en anden forlængelse (SDL § 26 d, stk. 1-2)
  const v28 = Math.max(18330 /* 2020-03-09 */, s[228])
  s[978] = v28
  const v29 = v28 >= 18809 /* 2021-07-01 */
  s[979] = v29
  const v30 = s[228] >= 18535 /* 2020-09-30 */
  const v31 = !s[229] && v30
  s[982] = v31
  const v32 = !s[229] && !v30
  s[983] = v32
  const v33 = s[228] <= 18566 /* 2020-10-31 */
  const v34 = !s[229] && v33
  s[984] = v34
  const v35 = !s[229] && !v33
  s[985] = v35
  const v36 = v32 || v35
  s[981] = v36
  const v37 = (v31 || s[229]) && (v34 || s[229]) && (v31 || v34)
  s[980] = v37
  const v38 = shiftDays(shiftMonths(shiftDays(s[228], 1), 1), -1)
  const v39 = Math.max(s[228], v38)
  const v40 = Math.min(s[228], v38)
  const v41 = v37 && !s[229]
  const v42 = v36 && !s[229]
  const v43 = s[229] && !s[229] && v40 >= v39
  const v44 = v42 || v43
  const v45 = v42 ? (v43 ? Math.min(s[228], v39) : s[228]) : v39
  const v46 = v42 ? (v43 ? Math.max(s[228], v40) : s[228]) : v40
  const v47 = !s[229] && v28 < NEVER
  s[977] = v47
  const SDL_26d_covid = v29 ? s[228] : v41 ? (v44 ? Math.min(v38, v45) : v38) : v45
  s[234] = SDL_26d_covid
  const SDL_26d_covid_hoej = v29 ? s[228] : v41 ? (v44 ? Math.max(v38, v46) : v38) : v46
  s[236] = SDL_26d_covid_hoej
  const SDL_26d_covid_er = v47 && (!v29 && (v41 || v42 || v43) || v29 && !s[229])
  s[230] = SDL_26d_covid_er
  const SDL_26d_covid_ir = !v47 || s[229]
  s[232] = SDL_26d_covid_ir
}

function svar_18(f, s) {
  // SDL.26f.covid: Covid-forlængelse i stedet for jobafklaring, § 26 f (SDL § 26 f, stk. 1)
  const v0 = f.forlaengelseErAfgjort && s[230] || f.forlaengelseErAfgjort === false && s[231]
  s[986] = v0
  const v1 = f.forlaengelseErAfgjort && s[232] || f.forlaengelseErAfgjort === false && s[233]
  s[987] = v1
  const v2 = f.forlaengelseErAfgjort ? s[234] : s[235]
  const v3 = f.forlaengelseErAfgjort ? s[236] : s[237]
  const v4 = Math.max(18330 /* 2020-03-09 */, v2)
  s[989] = v4
  const v5 = Math.max(18330 /* 2020-03-09 */, v3)
  s[988] = v5
  const v6 = v0 && v4 <= 18808 /* 2021-06-30 */
  const v7 = shiftDays(v2, 1)
  const v8 = shiftDays(v3, 1)
  const v9 = v0 && v8 >= 18567 /* 2020-11-01 */
  s[992] = v9
  const v10 = v0 && v7 < 18567 /* 2020-11-01 */
  s[993] = v10
  const v11 = v0 && v7 <= 18658 /* 2021-01-31 */
  s[994] = v11
  const v12 = v0 && v8 > 18658 /* 2021-01-31 */
  s[995] = v12
  const v13 = v10 || v12
  s[991] = v13
  const v14 = (v9 || v1) && (v11 || v1) && (v9 || v11)
  s[990] = v14
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
  s[542] = SDL_26f_covid_er
  const SDL_26f_covid = v28 ? (v29 ? Math.min(v2, v24) : v24) : v2
  s[540] = SDL_26f_covid
  const SDL_26f_covid_hoej = v28 ? (v29 ? Math.max(v3, v26) : v26) : v3
  s[541] = SDL_26f_covid_hoej
  const SDL_26f_covid_ir = v6 && v1 || v27 && v1 || v1 || v0 && v5 === NEVER
  s[543] = SDL_26f_covid_ir
  // SDL.26g.covid: Covid-forlængelse i stedet for jobafklaring, § 26 g (SDL § 26 g, stk. 1)
  const v34 = Math.max(18330 /* 2020-03-09 */, SDL_26f_covid)
  s[997] = v34
  const v35 = Math.max(18330 /* 2020-03-09 */, SDL_26f_covid_hoej)
  s[996] = v35
  const v36 = SDL_26f_covid_er && v34 <= 18808 /* 2021-06-30 */
  const v37 = shiftDays(SDL_26f_covid, 1)
  const v38 = shiftDays(SDL_26f_covid_hoej, 1)
  const v39 = SDL_26f_covid_er && v38 >= 18659 /* 2021-02-01 */
  s[1000] = v39
  const v40 = SDL_26f_covid_er && v37 < 18659 /* 2021-02-01 */
  s[1001] = v40
  const v41 = SDL_26f_covid_er && v37 <= 18686 /* 2021-02-28 */
  s[1002] = v41
  const v42 = SDL_26f_covid_er && v38 > 18686 /* 2021-02-28 */
  s[1003] = v42
  const v43 = v40 || v42
  s[999] = v43
  const v44 = (v39 || SDL_26f_covid_ir) && (v41 || SDL_26f_covid_ir) && (v39 || v41)
  s[998] = v44
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
  s[240] = SDL_26g_covid_er
  const SDL_26g_covid = v58 ? (v59 ? Math.min(SDL_26f_covid, v54) : v54) : SDL_26f_covid
  s[238] = SDL_26g_covid
  const SDL_26g_covid_hoej = v58 ? (v59 ? Math.max(SDL_26f_covid_hoej, v56) : v56) : SDL_26f_covid_hoej
  s[239] = SDL_26g_covid_hoej
  const SDL_26g_covid_ir = v36 && SDL_26f_covid_ir || v57 && SDL_26f_covid_ir || SDL_26f_covid_ir || SDL_26f_covid_er && v35 === NEVER
  s[241] = SDL_26g_covid_ir
}

function svar_19(f, s) {
  // SDL.26h.covid: Covid-forlængelse i stedet for jobafklaring, § 26 h (SDL § 26 h, stk. 1)
  const v0 = Math.max(18330 /* 2020-03-09 */, s[238])
  s[1005] = v0
  const v1 = Math.max(18330 /* 2020-03-09 */, s[239])
  s[1004] = v1
  const v2 = s[240] && v0 <= 18808 /* 2021-06-30 */
  const v3 = shiftDays(s[238], 1)
  const v4 = shiftDays(s[239], 1)
  const v5 = s[240] && v4 >= 18687 /* 2021-03-01 */
  s[1008] = v5
  const v6 = s[240] && v3 < 18687 /* 2021-03-01 */
  s[1009] = v6
  const v7 = s[240] && v3 <= 18747 /* 2021-04-30 */
  s[1010] = v7
  const v8 = s[240] && v4 > 18747 /* 2021-04-30 */
  s[1011] = v8
  const v9 = v6 || v8
  s[1007] = v9
  const v10 = (v5 || s[241]) && (v7 || s[241]) && (v5 || v7)
  s[1006] = v10
  const v11 = shiftDays(shiftMonths(v3, 2), -1)
  const v12 = shiftDays(shiftMonths(v4, 2), -1)
  const v13 = Math.max(s[238], v11)
  const v14 = Math.min(s[239], v12)
  const v15 = v10 && s[240]
  const v16 = v9 && s[240]
  const v17 = s[241] && s[240] && v14 >= v13
  const v18 = v16 || v17
  const v19 = v16 ? (v17 ? Math.min(s[238], v13) : s[238]) : v13
  const v20 = v15 ? (v18 ? Math.min(v11, v19) : v11) : v19
  const v21 = v16 ? (v17 ? Math.max(s[239], v14) : s[239]) : v14
  const v22 = v15 ? (v18 ? Math.max(v12, v21) : v12) : v21
  const v23 = s[240] && v1 >= 18809 /* 2021-07-01 */ && v0 <= 2147483646
  const v24 = v2 && (v15 || v16 || v17)
  const v25 = v23 && s[240]
  const SDL_26h_covid_er = v24 || v25
  s[546] = SDL_26h_covid_er
  const SDL_26h_covid = v24 ? (v25 ? Math.min(s[238], v20) : v20) : s[238]
  s[544] = SDL_26h_covid
  const SDL_26h_covid_hoej = v24 ? (v25 ? Math.max(s[239], v22) : v22) : s[239]
  s[545] = SDL_26h_covid_hoej
  const SDL_26h_covid_ir = v2 && s[241] || v23 && s[241] || s[241] || s[240] && v1 === NEVER
  s[547] = SDL_26h_covid_ir
  // SDL.26i.covid: Covid-forlængelse i stedet for jobafklaring, § 26 i (SDL § 26 i, stk. 1)
  const v30 = Math.max(18330 /* 2020-03-09 */, SDL_26h_covid)
  s[1013] = v30
  const v31 = Math.max(18330 /* 2020-03-09 */, SDL_26h_covid_hoej)
  s[1012] = v31
  const v32 = SDL_26h_covid_er && v30 <= 18808 /* 2021-06-30 */
  const v33 = shiftDays(SDL_26h_covid, 1)
  const v34 = shiftDays(SDL_26h_covid_hoej, 1)
  const v35 = SDL_26h_covid_er && v34 >= 18748 /* 2021-05-01 */
  s[1016] = v35
  const v36 = SDL_26h_covid_er && v33 < 18748 /* 2021-05-01 */
  s[1017] = v36
  const v37 = SDL_26h_covid_er && v33 <= 18808 /* 2021-06-30 */
  s[1018] = v37
  const v38 = SDL_26h_covid_er && v34 > 18808 /* 2021-06-30 */
  s[1019] = v38
  const v39 = v36 || v38
  s[1015] = v39
  const v40 = (v35 || SDL_26h_covid_ir) && (v37 || SDL_26h_covid_ir) && (v35 || v37)
  s[1014] = v40
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
  s[550] = SDL_26i_covid_er
  const SDL_26i_covid = v54 ? (v55 ? Math.min(SDL_26h_covid, v50) : v50) : SDL_26h_covid
  s[548] = SDL_26i_covid
  const SDL_26i_covid_hoej = v54 ? (v55 ? Math.max(SDL_26h_covid_hoej, v52) : v52) : SDL_26h_covid_hoej
  s[549] = SDL_26i_covid_hoej
  const SDL_26i_covid_ir = v32 && SDL_26h_covid_ir || v53 && SDL_26h_covid_ir || SDL_26h_covid_ir || SDL_26h_covid_er && v31 === NEVER
  s[551] = SDL_26i_covid_ir
  // SDL.27.1.2.uger: Længste forlængelse til afklaring (SDL § 27, stk. 1, nr. 2)
  const v60 = s[44] && s[48] && s[46] <= 14691 /* 2010-03-23 */
  const v61 = s[44] && s[45] >= 14692 /* 2010-03-24 */ && s[242]
  const SDL_27_1_2_uger = s[40] ? -Infinity : v60 ? 182 : v61 ? 273 : s[42] ? 273 : 483
  s[554] = SDL_27_1_2_uger
  const SDL_27_1_2_uger_hoej = s[40] ? Infinity : v61 || s[243] ? (s[243] ? (s[43] ? 483 : 273) : 273) : 182
  s[555] = SDL_27_1_2_uger_hoej
  const SDL_27_1_2_uger_er = s[40] || v60 || v61 || s[42] || s[43]
  s[556] = SDL_27_1_2_uger_er
  // SDL.27.1.2.slut: Seneste slut på forlængelse til afklaring (SDL § 27, stk. 1, nr. 2)
  const v65 = s[44] && s[48] && s[47]
  const v66 = s[106] || s[58]
  const SDL_27_1_2_slut_er = s[40] || v65 && s[104] && SDL_27_1_2_uger_er
  s[261] = SDL_27_1_2_slut_er
  const SDL_27_1_2_slut = s[40] ? FIRST_DAY : shiftDays(s[108], SDL_27_1_2_uger)
  s[259] = SDL_27_1_2_slut
  const SDL_27_1_2_slut_hoej = s[40] ? NEVER : shiftDays(s[110], SDL_27_1_2_uger_hoej)
  s[260] = SDL_27_1_2_slut_hoej
  const SDL_27_1_2_slut_ir = s[40] || v65 && v66 || s[49]
  s[265] = SDL_27_1_2_slut_ir
  // SDL.27.1.3.slut: Seneste slut på forlængelse ved lægebehandling (SDL § 27, stk. 2)
  const v71 = allPeriods(f.ventetidPaaSygehus)
  const v72 = without(ALL_DAYS, v71)
  const v73 = s[104] && s[244]
  const SDL_27_1_3_slut = s[40] ? FIRST_DAY : dayReaching(v72, s[245], s[246])
  s[262] = SDL_27_1_3_slut
  const SDL_27_1_3_slut_hoej = s[40] ? NEVER : dayReaching(v72, s[247], s[248])
  s[263] = SDL_27_1_3_slut_hoej
  const SDL_27_1_3_slut_er = s[40] || s[41] && v73 || s[62] && v73
  s[264] = SDL_27_1_3_slut_er
  const SDL_27_1_3_slut_ir = s[40] || s[41] && v66 || s[62] && v66 || s[49]
  s[267] = SDL_27_1_3_slut_ir
}

function svar_20(f, s) {
  // SDL.27.1.4.slut: Seneste slut på forlængelse til afklaring af fleksjob eller pension (SDL § 27, stk. 1, nr. 4)
  const v0 = shiftDays(s[108], 182)
  const v1 = s[42] && s[104]
  const v2 = s[249] || s[250]
  const v3 = s[250] ? FIRST_DAY : NEVER
  const SDL_27_1_4_slut = s[40] ? FIRST_DAY : s[41] ? FIRST_DAY : v1 ? (v2 ? Math.min(v0, v3) : v0) : v3
  s[557] = SDL_27_1_4_slut
  const SDL_27_1_4_slut_hoej = s[40] ? NEVER : s[41] ? NEVER : v2 ? NEVER : shiftDays(s[110], 182)
  s[558] = SDL_27_1_4_slut_hoej
  const SDL_27_1_4_slut_er = s[40] || s[41] || v1 || s[249] || s[250]
  s[559] = SDL_27_1_4_slut_er
  const SDL_27_1_4_slut_ir = s[40] || s[41] || s[42] && s[106] || s[250] || s[49]
  s[560] = SDL_27_1_4_slut_ir
  // SDL.27.1.slut: Forlængelsens seneste slut (SDL § 27, stk. 1)
  const v8 = s[50] || s[54] || s[251] || s[252]
  s[1021] = v8
  const v9 = s[253] && s[254] && s[255] && s[256] && (s[55] || s[57] || s[257] || s[258])
  s[1022] = v9
  const v10 = Math.max(s[108], s[259])
  const v11 = Math.min(s[110], s[260])
  const v12 = s[51] && s[261]
  const v13 = s[59] && s[104]
  const v14 = s[58] && s[261] && s[104] && v11 >= v10
  const v15 = v13 || v14
  const v16 = v13 ? (v14 ? Math.min(s[108], v10) : s[108]) : v10
  const v17 = v13 ? (v14 ? Math.max(s[110], v11) : s[110]) : v11
  const v18 = Math.max(s[108], s[262])
  const v19 = Math.min(s[110], s[263])
  const v20 = s[52] && s[264]
  const v21 = s[60] && s[104]
  const v22 = s[58] && s[264] && s[104] && v19 >= v18
  const v23 = v21 || v22
  const v24 = v21 ? (v22 ? Math.min(s[108], v18) : s[108]) : v18
  const v25 = v21 ? (v22 ? Math.max(s[110], v19) : s[110]) : v19
  const v26 = Math.max(s[108], SDL_27_1_4_slut)
  const v27 = Math.min(s[110], SDL_27_1_4_slut_hoej)
  const v28 = s[53] && SDL_27_1_4_slut_er
  const v29 = s[61] && s[104]
  const v30 = s[56] && SDL_27_1_4_slut_er && s[104] && v27 >= v26
  const v31 = v29 || v30
  const v32 = v29 ? (v30 ? Math.min(s[108], v26) : s[108]) : v26
  const v33 = v29 ? (v30 ? Math.max(s[110], v27) : s[110]) : v27
  const v34 = Math.max(v28 ? (v31 ? Math.min(SDL_27_1_4_slut, v32) : SDL_27_1_4_slut) : v32, v12 ? (v15 ? Math.min(s[259], v16) : s[259]) : v16, v20 ? (v23 ? Math.min(s[262], v24) : s[262]) : v24)
  const v35 = Math.max(v28 ? (v31 ? Math.max(SDL_27_1_4_slut_hoej, v33) : SDL_27_1_4_slut_hoej) : v33, v12 ? (v15 ? Math.max(s[260], v17) : s[260]) : v17, v20 ? (v23 ? Math.max(s[263], v25) : s[263]) : v25)
  const v36 = (v12 || v13 || v14) && (v20 || v21 || v22) && (v28 || v29 || v30)
  const v37 = s[51] && s[265] || s[59] && s[106] || s[58] && s[265] && s[106] || s[58] && !((!s[261] || !s[265] && s[259] === s[260]) && s[266] && (s[261] && s[104] || !s[261] && !s[104]) && (!s[261] || s[108] === s[259])) || s[52] && s[267] || s[60] && s[106] || s[58] && s[267] && s[106] || s[58] && !((!s[264] || !s[267] && s[262] === s[263]) && s[266] && (s[264] && s[104] || !s[264] && !s[104]) && (!s[264] || s[108] === s[262])) || s[53] && SDL_27_1_4_slut_ir || s[61] && s[106] || s[56] && SDL_27_1_4_slut_ir && s[106] || s[56] && !((!SDL_27_1_4_slut_er || !SDL_27_1_4_slut_ir && SDL_27_1_4_slut === SDL_27_1_4_slut_hoej) && s[266] && (SDL_27_1_4_slut_er && s[104] || !SDL_27_1_4_slut_er && !s[104]) && (!SDL_27_1_4_slut_er || s[108] === SDL_27_1_4_slut))
  const v38 = v9 && v36
  const v39 = s[268] && v36 && v35 >= NEVER
  const v40 = v8 || v38 || v39
  const v41 = v9 && v37 || s[268] && !((!v36 || !v37 && v34 === v35) && v36 && v34 === NEVER)
  const SDL_27_1_slut = s[40] ? FIRST_DAY : v38 || v39 ? (v38 ? v34 : NEVER) : NEVER
  s[564] = SDL_27_1_slut
  const SDL_27_1_slut_hoej = s[40] ? NEVER : v8 ? NEVER : v35
  s[565] = SDL_27_1_slut_hoej
  const SDL_27_1_slut_er = s[111] && (s[40] || s[41] && v40 || s[62] && v40)
  s[566] = SDL_27_1_slut_er
  const SDL_27_1_slut_ir = s[111] && (s[40] || s[41] && v41 || s[62] && v41 || s[49]) || s[269]
  s[567] = SDL_27_1_slut_ir
  // SDL.29.1: Forlængelse for pensionister m.fl. (SDL § 29)
  const SDL_29_1 = s[216] && !s[6] && (!s[270] || f.laegenVenterArbejdeInden26Uger)
  s[568] = SDL_29_1
  const SDL_29_1_nej = s[216] && !s[6] && (!s[270] || f.laegenVenterArbejdeInden26Uger === false)
  s[569] = SDL_29_1_nej
  const SDL_29_1_ir = !s[216] || s[6] || !s[270]
  s[570] = SDL_29_1_ir
  // SDL.30.1.fri: Første fraværsdag, når du blev syg i aftalt fri (SDL § 30, stk. 1)
  const v49 = Math.max(s[5], shiftDays(f.fridageneSlutter, 1))
  const SDL_30_1_fri = s[93] ? v49 : FIRST_DAY
  s[571] = SDL_30_1_fri
  const SDL_30_1_fri_hoej = s[93] ? v49 : NEVER
  s[572] = SDL_30_1_fri_hoej
  const SDL_30_1_fri_ir = f.sygUnderAftaltFri === false || !s[93]
  s[573] = SDL_30_1_fri_ir
  // SDL.35.2: Arbejdsgiveren betaler tidligst fra (SDL § 35, stk. 2)
  const v53 = shiftDays(f.sygemeldtTilArbejdsgiver, 1)
  const v54 = f.fyldestgoerendeBegrundelse === false || !s[6]
  s[276] = v54
  const v55 = f.fyldestgoerendeBegrundelse && s[8]
  s[280] = v55
  const v56 = f.sygemeldtITide && !s[6] || f.sygemeldtITide === false && (f.indsigelseModSenSygemelding && v54 || f.indsigelseModSenSygemelding === false && !s[6])
  const v57 = f.sygemeldtITide && s[8] || f.sygemeldtITide === false && (f.indsigelseModSenSygemelding && v55 || f.indsigelseModSenSygemelding === false && s[8])
  const SDL_35_2 = s[67] ? FIRST_DAY : f.sygemeldtITide ? s[63] : f.indsigelseModSenSygemelding ? (f.fyldestgoerendeBegrundelse ? s[63] : v53) : s[63]
  s[585] = SDL_35_2
  const SDL_35_2_hoej = s[67] ? NEVER : f.sygemeldtITide ? s[65] : f.indsigelseModSenSygemelding ? (f.fyldestgoerendeBegrundelse ? s[65] : v53) : s[65]
  s[586] = SDL_35_2_hoej
  const SDL_35_2_er = s[76] && (s[67] || s[70] && v56 || s[78] && v56)
  s[587] = SDL_35_2_er
  const SDL_35_2_ir = s[76] && (s[67] || s[70] && v57 || s[78] && v57 || s[68]) || s[77] || s[75]
  s[588] = SDL_35_2_ir
  // SDL.35.3: Du skal have meldt dig syg til a-kassen (SDL § 35, stk. 3)
  const v62 = !s[6] && s[64] && s[271]
  s[278] = v62
  const v63 = !s[6] && s[272] && s[66]
  s[279] = v63
  const SDL_35_3 = s[67] ? FIRST_DAY : v62 ? FIRST_DAY : s[63]
  s[275] = SDL_35_3
  const SDL_35_3_hoej = s[67] ? NEVER : v62 ? NEVER : s[65]
  s[274] = SDL_35_3_hoej
  const SDL_35_3_er = s[92] && (s[67] || v62 || v63 && !s[6])
  s[273] = SDL_35_3_er
  const SDL_35_3_ir = !s[92] || s[67] || v62 || v63 && s[8] || s[68]
  s[277] = SDL_35_3_ir
}

function svar_21(f, s) {
  // SDL.35.3.fra: Ret tidligst fra (SDL § 35, stk. 3)
  const v0 = s[273] && s[274] >= f.anmeldtTilAkasse
  s[1024] = v0
  const v1 = s[273] && s[275] < f.anmeldtTilAkasse
  s[1025] = v1
  const v2 = f.fyldestgoerendeBegrundelse ? s[63] : f.anmeldtTilAkasse
  const v3 = f.fyldestgoerendeBegrundelse ? s[65] : f.anmeldtTilAkasse
  const v4 = Math.max(s[63], v2)
  const v5 = Math.min(s[65], v3)
  const v6 = v0 && !s[6]
  const v7 = v1 && s[276]
  const v8 = s[277] && !s[6] && v5 >= v4
  const v9 = v7 || v8
  const v10 = v7 ? (v8 ? Math.min(v2, v4) : v2) : v4
  const v11 = v7 ? (v8 ? Math.max(v3, v5) : v3) : v5
  const SDL_35_3_fra = s[67] ? FIRST_DAY : s[278] ? FIRST_DAY : v6 ? (v9 ? Math.min(s[63], v10) : s[63]) : v10
  s[589] = SDL_35_3_fra
  const SDL_35_3_fra_hoej = s[67] ? NEVER : s[278] ? NEVER : v6 ? (v9 ? Math.max(s[65], v11) : s[65]) : v11
  s[590] = SDL_35_3_fra_hoej
  const SDL_35_3_fra_er = s[92] && (s[67] || s[278] || s[279] && (v6 || v7 || v8))
  s[591] = SDL_35_3_fra_er
  const SDL_35_3_fra_ir = !s[92] || s[67] || s[278] || s[279] && (v0 && s[8] || v1 && s[280] || s[277] && s[8] && s[280] || s[277] && !(s[281] && (!s[276] || !s[280] && v2 === v3) && (!s[6] || s[6] && !s[276]) && (s[6] || s[63] === v2))) || s[68]
  s[592] = SDL_35_3_fra_ir
  // SDL.38.1: Du skal have søgt kommunen om sygedagpenge (SDL § 38, stk. 1)
  const v16 = f.arbejdsgiverensBetaling === 'sygedagpenge'
  s[302] = v16
  const v17 = shiftDays(f.sidsteDagMedBetaling, 7)
  s[303] = v17
  const v18 = shiftDays(s[63], 7)
  s[312] = v18
  const v19 = shiftDays(s[65], 7)
  s[314] = v19
  const v20 = v16 || !s[6]
  s[306] = v20
  const v21 = !v16 && s[8]
  s[310] = v21
  const v22 = v16 ? v17 : v18
  const v23 = v16 ? v17 : v19
  const v24 = s[63] <= 15426 /* 2012-03-27 */
  s[299] = v24
  const v25 = !s[6] && s[69] && v24
  s[292] = v25
  const v26 = s[65] >= 15427 /* 2012-03-28 */
  const v27 = !s[6] && v26 && s[271]
  s[307] = v27
  const v28 = !s[6] && s[272] && s[79]
  const v29 = shiftDays(f.underretningsbrevAfsendt, 8)
  const v30 = shiftDays(s[63], 21)
  s[300] = v30
  const v31 = shiftDays(s[65], 21)
  s[301] = v31
  const v32 = shiftDays(f.sidsteDagMedBetaling, 21)
  const v33 = v16 || s[282] || !s[6]
  const v34 = v16 ? v32 : s[282] ? NEVER : v30
  const v35 = v16 ? v32 : s[282] ? NEVER : v31
  const v36 = !s[92] && !v16 && !s[282] && s[8]
  const v37 = s[283] && !s[6]
  const v38 = s[283] && s[8]
  const v39 = s[283] ? v18 : f.underretningsbrevSendt ? v29 : s[92] ? v30 : v34
  const v40 = s[283] ? v19 : f.underretningsbrevSendt ? v29 : s[92] ? v31 : v35
  const v41 = s[283] ? v18 : f.underretningsbrevSendt ? v29 : s[92] ? v32 : v34
  const v42 = s[283] ? v19 : f.underretningsbrevSendt ? v29 : s[92] ? v32 : v35
  const v43 = s[70] && v20
  const v44 = v25 && v20
  const v45 = v28 && (v37 || !s[283] && (f.underretningsbrevSendt || s[92] && !s[6] || !s[92] && v33))
  const v46 = s[82] && (v37 || !s[283] && (f.underretningsbrevSendt || s[92] || v33))
  const v47 = v27 || v45 || v46
  const v48 = v27 ? FIRST_DAY : v45 ? (v46 ? Math.min(v39, v41) : v39) : v41
  const v49 = v44 || v47
  const v50 = v44 ? (v47 ? Math.min(v22, v48) : v22) : v48
  const SDL_38_1 = s[67] ? FIRST_DAY : v43 ? (v49 ? Math.min(v22, v50) : v22) : v50
  s[593] = SDL_38_1
  const v52 = v27 ? NEVER : v45 ? (v46 ? Math.max(v40, v42) : v40) : v42
  const v53 = v44 ? (v47 ? Math.max(v23, v52) : v23) : v52
  const SDL_38_1_hoej = s[67] ? NEVER : v43 ? (v49 ? Math.max(v23, v53) : v23) : v53
  s[594] = SDL_38_1_hoej
  const v55 = f.persongruppe === 'loenmodtager' || f.persongruppe === 'ledig' || f.persongruppe === 'ingen'
  s[291] = v55
  const SDL_38_1_er = v55 && (s[67] || v43 || v44 || v27 || v45 || v46)
  s[595] = SDL_38_1_er
  const SDL_38_1_ir = !v55 || s[67] || s[70] && v21 || v25 && v21 || v27 || v28 && (v38 || !s[283] && f.underretningsbrevSendt === false && (s[284] || v36)) || s[82] && (v38 || !s[283] && f.underretningsbrevSendt === false && v36) || s[68]
  s[596] = SDL_38_1_ir
  // SDL.38.7.tide: Du søgte i tide (SDL § 38, stk. 1)
  const v58 = SDL_38_1_er && SDL_38_1_hoej >= f.anmodningModtaget
  const v59 = SDL_38_1_er && SDL_38_1 < f.anmodningModtaget
  const SDL_38_7_tide = v55 && (s[67] || s[70] && v58 || s[78] && v58)
  s[288] = SDL_38_7_tide
  const SDL_38_7_tide_nej = v55 && (s[67] || s[70] && v59 || s[78] && v59)
  s[289] = SDL_38_7_tide_nej
  const SDL_38_7_tide_ir = !v55 || s[67] || s[70] && SDL_38_1_ir || s[78] && SDL_38_1_ir || s[68]
  s[290] = SDL_38_7_tide_ir
  // SDL.38.8: Den for sene ansøgning undskyldes (SDL § 38, stk. 8-9)
  const v63 = !s[6] && s[159] >= f.anmodningModtaget
  s[1030] = v63
  const v64 = !s[6] && s[158] < f.anmodningModtaget
  s[1031] = v64
  const v65 = v64 || f.undskyldendeForhold === false
  s[1029] = v65
  const v66 = (v63 || s[8]) && f.undskyldendeForhold
  s[1028] = v66
  const v67 = shiftDays(f.sidsteDagMedBetaling, 28) >= f.anmodningModtaget
  s[1033] = v67
  const v68 = s[71] && f.arbejdsgiverAnmeldteIkke && f.fratraeder && v67
  s[1032] = v68
  const v69 = v66 || v68
  const v70 = v65 && !v68
  const v71 = !s[6] && v26 && s[63] <= 19722 /* 2023-12-31 */
  s[293] = v71
  const v72 = !s[6] && s[65] >= 19723 /* 2024-01-01 */ && s[66]
  s[294] = v72
  const SDL_38_8 = v55 && (s[67] || s[70] && v69 || v25 && v69 || v71 && v69 || v72 && v69)
  s[285] = SDL_38_8
  const SDL_38_8_nej = v55 && (s[67] || s[70] && v70 || v25 && v70 || v71 && v70 || v72 && v70)
  s[287] = SDL_38_8_nej
  const SDL_38_8_ir = !v55 || s[75]
  s[286] = SDL_38_8_ir
}

function svar_22(f, s) {
  // SDL.38.7: Kommunen betaler tidligst fra (SDL § 38, stk. 7)
  const v0 = Math.max(s[63], f.anmodningModtaget)
  const v1 = Math.min(s[65], f.anmodningModtaget)
  const v2 = s[285] && !s[6]
  const v3 = s[286] && !s[6] && v1 >= v0
  const v4 = s[287] || v3
  const v5 = s[287] ? (v3 ? Math.min(f.anmodningModtaget, v0) : f.anmodningModtaget) : v0
  const v6 = v2 ? (v4 ? Math.min(s[63], v5) : s[63]) : v5
  const v7 = s[287] ? (v3 ? Math.max(f.anmodningModtaget, v1) : f.anmodningModtaget) : v1
  const v8 = v2 ? (v4 ? Math.max(s[65], v7) : s[65]) : v7
  const v9 = v2 || s[287] || v3
  const v10 = s[285] && s[8] || s[286] && !(s[281] && !s[6] && (s[6] || s[63] === f.anmodningModtaget))
  const v11 = Math.max(s[63], v6)
  const v12 = Math.min(s[65], v8)
  const v13 = s[288] && !s[6]
  const v14 = s[289] && v9
  const v15 = s[290] && !s[6] && v9 && v12 >= v11
  const v16 = v14 || v15
  const v17 = v14 ? (v15 ? Math.min(v6, v11) : v6) : v11
  const v18 = v14 ? (v15 ? Math.max(v8, v12) : v8) : v12
  const v19 = v13 || v14 || v15
  const v20 = s[288] && s[8] || s[289] && v10 || s[290] && s[8] && v10 || s[290] && !(s[281] && (!v9 || !v10 && v6 === v8) && (!s[6] && v9 || s[6] && !v9) && (s[6] || s[63] === v6))
  const SDL_38_7 = s[67] ? FIRST_DAY : v13 ? (v16 ? Math.min(s[63], v17) : s[63]) : v17
  s[597] = SDL_38_7
  const SDL_38_7_hoej = s[67] ? NEVER : v13 ? (v16 ? Math.max(s[65], v18) : s[65]) : v18
  s[598] = SDL_38_7_hoej
  const SDL_38_7_er = s[291] && (s[67] || s[70] && v19 || s[292] && v19 || s[293] && v19 || s[294] && v19)
  s[599] = SDL_38_7_er
  const SDL_38_7_ir = !s[291] || s[67] || s[70] && v20 || s[292] && v20 || s[293] && v20 || s[294] && v20 || s[68]
  s[600] = SDL_38_7_ir
  // SDL.40.1: Arbejdsgiveren skal have meldt fraværet (SDL § 40, stk. 1-3)
  const v25 = s[114] && s[7] >= s[295]
  s[1035] = v25
  const v26 = s[114] && s[7] < s[296]
  s[1036] = v26
  const v27 = shiftDays(s[63], 28)
  s[370] = v27
  const v28 = shiftDays(s[65], 28)
  s[369] = v28
  const v29 = !s[282] || !s[6]
  const v30 = s[282] && s[8]
  const v31 = s[282] ? v27 : NEVER
  const v32 = s[282] ? v28 : NEVER
  const v33 = v29 && v32 >= NEVER
  const v34 = v25 && v29
  const v35 = s[118] && v33
  const v36 = v34 ? v31 : NEVER
  const v37 = v26 ? NEVER : v32
  const v38 = v34 ? (v26 || v35 ? Math.max(v32, v37) : v32) : v37
  const v39 = v34 || v26 || v35
  const v40 = v25 && v30 || s[118] && !((!v29 || !v30 && v31 === v32) && v29 && (!v29 || v31 === NEVER))
  const v41 = !s[6] && s[69] && s[297]
  const v42 = !s[6] && s[298] && s[299]
  const v43 = !s[6] && s[7] >= s[300]
  s[375] = v43
  const v44 = !s[6] && s[7] < s[301]
  s[371] = v44
  const v45 = v43 && v29
  const v46 = s[8] && v33
  const v47 = v45 ? v31 : NEVER
  const v48 = v44 ? NEVER : v32
  const v49 = v45 ? (v44 || v46 ? Math.max(v32, v48) : v32) : v48
  const v50 = f.arbejdsgiverensBetaling === 'ingen'
  s[1037] = v50
  const v51 = s[302] ? s[303] : s[304]
  const v52 = s[302] ? s[303] : s[305]
  const v53 = v25 && s[306]
  const v54 = s[118] && s[306] && v52 >= NEVER
  const v55 = v26 ? NEVER : v52
  const v56 = s[70] && v39
  const v57 = v41 && v39
  const v58 = v42 && (v45 || v44 || v46)
  const v59 = s[279] && (v50 && !s[6] || !v50 && (v53 || v26 || v54))
  const v60 = s[307] || v59
  const v61 = s[307] ? FIRST_DAY : v50 ? s[308] : v53 ? v51 : NEVER
  const v62 = v58 || v60
  const v63 = v58 ? (v60 ? Math.min(v47, v61) : v47) : v61
  const v64 = v57 || v62
  const v65 = v57 ? (v62 ? Math.min(v36, v63) : v36) : v63
  const SDL_40_1 = s[67] ? FIRST_DAY : v56 ? (v64 ? Math.min(v36, v65) : v36) : v65
  s[601] = SDL_40_1
  const v67 = s[307] ? NEVER : v50 ? s[309] : v53 ? (v26 || v54 ? Math.max(v52, v55) : v52) : v55
  const v68 = v58 ? (v60 ? Math.max(v49, v67) : v49) : v67
  const v69 = v57 ? (v62 ? Math.max(v38, v68) : v38) : v68
  const SDL_40_1_hoej = s[67] ? NEVER : v56 ? (v64 ? Math.max(v38, v69) : v38) : v69
  s[602] = SDL_40_1_hoej
  const SDL_40_1_er = s[71] && (s[67] || v56 || v57 || v58 || s[307] || v59)
  s[603] = SDL_40_1_er
  const SDL_40_1_ir = !s[71] || s[67] || s[70] && v40 || v41 && v40 || v42 && (v43 && v30 || s[8] && !((!v29 || !v30 && v31 === v32) && v29 && (!v29 || v31 === NEVER))) || s[307] || s[279] && (v50 && s[8] || !v50 && (v25 && s[310] || s[118] && !((!s[306] || !s[310] && v51 === v52) && s[306] && (!s[306] || v51 === NEVER)))) || s[68]
  s[604] = SDL_40_1_ir
}

function svar_23(f, s) {
  // SDL.40a.1: A-kassen skal have meldt fraværet (SDL § 40 a, stk. 1)
  const v0 = !s[6] && s[272] && s[63] <= 16248 /* 2014-06-27 */
  const v1 = shiftDays(f.anmeldtTilAkasse, 7)
  const v2 = !s[6] && s[65] >= 16249 /* 2014-06-28 */ && s[63] <= 16658 /* 2015-08-11 */
  const v3 = !s[6] && s[65] >= 16659 /* 2015-08-12 */ && s[66]
  const v4 = f.oplystDelvistLedig ? v1 : shiftDays(f.anmeldtTilAkasse, 21)
  const v5 = v2 || v3
  const v6 = v2 ? FIRST_DAY : v4
  const v7 = s[307] || v0 || v5
  const SDL_40a_1 = s[67] ? FIRST_DAY : s[292] || v7 ? (v7 ? (s[307] ? FIRST_DAY : v0 ? (v5 ? Math.min(v1, v6) : v1) : v6) : NEVER) : NEVER
  s[605] = SDL_40a_1
  const v9 = v2 ? NEVER : v4
  const SDL_40a_1_hoej = s[67] ? NEVER : s[70] ? NEVER : s[292] ? NEVER : s[307] ? NEVER : v0 ? (v5 ? Math.max(v1, v9) : v1) : v9
  s[606] = SDL_40a_1_hoej
  const SDL_40a_1_er = s[92] && (s[67] || s[70] || s[292] || s[307] || v0 || v2 || v3)
  s[607] = SDL_40a_1_er
  const SDL_40a_1_ir = !s[92] || s[67] || s[307] || v2 || s[68]
  s[608] = SDL_40a_1_ir
  // SDL.43.1: Du skal have meldt dig syg til kommunen (SDL § 43, stk. 1)
  const v13 = shiftDays(f.tredjeFravaersdag, 7)
  const v14 = s[311] ? s[312] : s[313] ? v13 : s[300]
  const v15 = s[311] ? s[314] : s[313] ? v13 : s[301]
  const v16 = !s[6] && s[315] && s[66]
  const v17 = f.aftaleForSelvstaendig ? s[312] : v14
  const v18 = f.aftaleForSelvstaendig ? s[314] : v15
  const v19 = v16 && (f.aftaleForSelvstaendig && !s[6] || f.aftaleForSelvstaendig === false && s[316])
  const v20 = s[317] || v19
  const v21 = s[317] ? (v19 ? Math.min(v14, v17) : v14) : v17
  const SDL_43_1 = s[67] ? FIRST_DAY : s[318] ? (v20 ? Math.min(v14, v21) : v14) : v21
  s[609] = SDL_43_1
  const v23 = s[317] ? (v19 ? Math.max(v15, v18) : v15) : v18
  const SDL_43_1_hoej = s[67] ? NEVER : s[318] ? (v20 ? Math.max(v15, v23) : v15) : v23
  s[610] = SDL_43_1_hoej
  const SDL_43_1_er = s[87] && (s[67] || s[318] || s[317] || v19)
  s[611] = SDL_43_1_er
  const SDL_43_1_ir = !s[87] || s[67] || s[319] || s[320] || v16 && (f.aftaleForSelvstaendig && s[8] || f.aftaleForSelvstaendig === false && s[321]) || s[68]
  s[612] = SDL_43_1_ir
  // SDL.43.5: Den for sene anmeldelse undskyldes (SDL § 43, stk. 5)
  const v27 = !s[6] && s[159] >= f.selvstaendigAnmeldt
  s[1040] = v27
  const v28 = !s[6] && s[158] < f.selvstaendigAnmeldt
  s[1041] = v28
  const v29 = v28 || f.undskyldendeForhold === false
  const v30 = v27 || s[8]
  const v31 = v30 && f.undskyldendeForhold
  const v32 = !s[6] && s[69] && s[63] <= 15111 /* 2011-05-17 */
  s[366] = v32
  const v33 = !s[6] && s[65] >= 15112 /* 2011-05-18 */ && s[63] <= 15207 /* 2011-08-21 */
  s[367] = v33
  const v34 = f.undskyldendeForhold || f.nemrefusionNede
  s[1042] = v34
  const v35 = v28 || !v34
  const v36 = v30 && v34
  const v37 = !s[6] && s[65] >= 15208 /* 2011-08-22 */ && s[66]
  s[368] = v37
  const SDL_43_5 = s[87] && (s[67] || s[70] && v31 || v32 && v31 || v33 && v36 || v37 && v36)
  s[620] = SDL_43_5
  const SDL_43_5_nej = s[87] && (s[67] || s[70] && v29 || v32 && v29 || v33 && v35 || v37 && v35)
  s[621] = SDL_43_5_nej
  const SDL_43_5_ir = !s[87] || s[75]
  s[622] = SDL_43_5_ir
  // SDL.43.4: Kommunen betaler tidligst fra (SDL § 43, stk. 4)
  const v41 = SDL_43_1_er && SDL_43_1_hoej >= f.selvstaendigAnmeldt
  s[1043] = v41
  const v42 = SDL_43_1_er && SDL_43_1 < f.selvstaendigAnmeldt
  s[1044] = v42
  const v43 = Math.max(s[63], f.selvstaendigAnmeldt)
  const v44 = Math.min(s[65], f.selvstaendigAnmeldt)
  const v45 = SDL_43_5 && !s[6]
  const v46 = SDL_43_5_ir && !s[6] && v44 >= v43
  const v47 = SDL_43_5_nej || v46
  const v48 = SDL_43_5_nej ? (v46 ? Math.min(f.selvstaendigAnmeldt, v43) : f.selvstaendigAnmeldt) : v43
  const v49 = v45 ? (v47 ? Math.min(s[63], v48) : s[63]) : v48
  const v50 = SDL_43_5_nej ? (v46 ? Math.max(f.selvstaendigAnmeldt, v44) : f.selvstaendigAnmeldt) : v44
  const v51 = v45 ? (v47 ? Math.max(s[65], v50) : s[65]) : v50
  const v52 = v45 || SDL_43_5_nej || v46
  const v53 = SDL_43_5 && s[8] || SDL_43_5_ir && !(s[281] && !s[6] && (s[6] || s[63] === f.selvstaendigAnmeldt))
  const v54 = Math.max(s[63], v49)
  const v55 = Math.min(s[65], v51)
  const v56 = v41 && !s[6]
  const v57 = v42 && v52
  const v58 = SDL_43_1_ir && !s[6] && v52 && v55 >= v54
  const v59 = v57 || v58
  const v60 = v57 ? (v58 ? Math.min(v49, v54) : v49) : v54
  const v61 = v57 ? (v58 ? Math.max(v51, v55) : v51) : v55
  const v62 = v56 || v57 || v58
  const v63 = v41 && s[8] || v42 && v53 || SDL_43_1_ir && s[8] && v53 || SDL_43_1_ir && !(s[281] && (!v52 || !v53 && v49 === v51) && (!s[6] && v52 || s[6] && !v52) && (s[6] || s[63] === v49))
  const SDL_43_4 = s[67] ? FIRST_DAY : v56 ? (v59 ? Math.min(s[63], v60) : s[63]) : v60
  s[613] = SDL_43_4
  const SDL_43_4_hoej = s[67] ? NEVER : v56 ? (v59 ? Math.max(s[65], v61) : s[65]) : v61
  s[614] = SDL_43_4_hoej
  const SDL_43_4_er = s[87] && (s[67] || s[70] && v62 || s[78] && v62)
  s[615] = SDL_43_4_er
  const SDL_43_4_ir = !s[87] || s[67] || s[70] && v63 || s[78] && v63 || s[68]
  s[616] = SDL_43_4_ir
  // SDL.43.4.tide: Du meldte dig i tide (SDL § 43, stk. 1)
  const SDL_43_4_tide = s[87] && (s[67] || s[70] && v41 || s[78] && v41)
  s[617] = SDL_43_4_tide
  const SDL_43_4_tide_nej = s[87] && (s[67] || s[70] && v42 || s[78] && v42)
  s[618] = SDL_43_4_tide_nej
  const SDL_43_4_tide_ir = !s[87] || s[67] || s[70] && SDL_43_1_ir || s[78] && SDL_43_1_ir || s[68]
  s[619] = SDL_43_4_tide_ir
  // SDL.45.4: Præmiernes del af udgifterne (SDL § 45, stk. 4)
  const v71 = s[311] ? 8500 : s[313] ? 5500 : 0
  const SDL_45_4 = s[93] ? v71 : -Infinity
  s[623] = SDL_45_4
  const SDL_45_4_hoej = s[93] ? v71 : Infinity
  s[624] = SDL_45_4_hoej
  // SDL.51.1: Lediges sygedagpenge pr. uge (SDL § 51)
  const SDL_51_1 = s[93] ? f.dagpengePrUge : -Infinity
  s[347] = SDL_51_1
  const SDL_51_1_hoej = s[93] ? f.dagpengePrUge : Infinity
  s[350] = SDL_51_1_hoej
}

function svar_24(f, s) {
  // SDL.52.1: Selvstændiges sygedagpenge pr. uge ved fuldt fravær (SDL § 52, stk. 1)
  const v0 = f.selvstaendigForsikring === 'ingen'
  s[365] = v0
  const v1 = f.vurderingsdato <= 13149 /* 2006-01-01 */ || f.vurderingsdato >= 20822 /* 2027-01-04 */
  s[333] = v1
  const v2 = SATS_1(f.vurderingsdato)
  const v3 = v1 ? -Infinity : v2
  s[329] = v3
  const v4 = v1 ? Infinity : v2
  s[331] = v4
  const v5 = v3 > -Infinity && v4 < Infinity
  const v6 = quotient([v3, 2], [3], 'nærmeste', 100)
  const v7 = quotient([v4, 2], [3], 'nærmeste', 100)
  const v8 = v1 || !v5
  const SDL_52_1_er = !s[93] || v0 || !(!v5 && !v1 && v3 === v4)
  s[633] = SDL_52_1_er
  const SDL_52_1_ir = !s[93] || !v0 && v8 || v1
  s[634] = SDL_52_1_ir
  const SDL_52_1 = s[93] ? Math.min(v3, v0 ? f.indtaegtSomSelvstaendig : Math.max(f.indtaegtSomSelvstaendig, v5 ? Math.min(v6, v7) : -Infinity)) : -Infinity
  s[348] = SDL_52_1
  const SDL_52_1_hoej = s[93] ? Math.min(v4, v0 ? f.indtaegtSomSelvstaendig : Math.max(f.indtaegtSomSelvstaendig, v5 ? Math.max(v6, v7) : Infinity)) : Infinity
  s[351] = SDL_52_1_hoej
  // SDL.53.3: Selvstændiges sygedagpenge pr. uge (SDL § 53, stk. 3)
  const v13 = f.andelAfArbejdetDuKan <= 0
  s[343] = v13
  const v14 = f.vurderingsdato >= 14692 /* 2010-03-24 */
  s[1045] = v14
  const v15 = f.andelAfArbejdetDuKan <= 2500
  s[1046] = v15
  const v16 = SDL_52_1 > -Infinity && SDL_52_1_hoej < Infinity
  const v17 = quotient([SDL_52_1, 3], [4], 'nærmeste', 1)
  const v18 = quotient([SDL_52_1_hoej, 3], [4], 'nærmeste', 1)
  const v19 = SDL_52_1_er && !(!v16 && (!SDL_52_1_er || !SDL_52_1_ir && SDL_52_1 === SDL_52_1_hoej))
  const v20 = SDL_52_1_ir || !v16
  const v21 = quotient([SDL_52_1], [2], 'nærmeste', 1)
  const v22 = quotient([SDL_52_1_hoej], [2], 'nærmeste', 1)
  const v23 = v13 && SDL_52_1_er
  s[342] = v23
  const v24 = v13 && SDL_52_1_ir
  s[345] = v24
  const SDL_53_3_er = !v14 || v23 || !v13 && (v15 && v19 || !v15 && (!s[322] || v19))
  s[344] = SDL_53_3_er
  const SDL_53_3_ir = !v14 || v24 || !v13 && (v15 && v20 || !v15 && s[322] && v20)
  s[346] = SDL_53_3_ir
  const SDL_53_3 = v14 ? (v13 ? SDL_52_1 : v15 ? (v16 ? Math.min(v17, v18) : -Infinity) : s[322] ? (v16 ? Math.min(v21, v22) : -Infinity) : 0) : -Infinity
  s[349] = SDL_53_3
  const SDL_53_3_hoej = v14 ? (v13 ? SDL_52_1_hoej : v15 ? (v16 ? Math.max(v17, v18) : Infinity) : s[322] ? (v16 ? Math.max(v21, v22) : Infinity) : 0) : Infinity
  s[352] = SDL_53_3_hoej
  // SDL.53.2: Beløb som ved fuldt fravær (SDL § 53, stk. 2)
  const v29 = f.vurderingsdato >= 13605 /* 2007-04-02 */
  s[340] = v29
  const v30 = f.ledigUdenLoen || s[92] || f.arbejdsgiverTilbyderDeltid === false
  const SDL_53_2 = !v29 || v30
  s[337] = SDL_53_2
  const SDL_53_2_nej = !v29 || !v30
  s[339] = SDL_53_2_nej
  // SDL.50.1: Det højeste beløb pr. time (SDL § 50, stk. 1)
  const v33 = quotient([v3, 100], [3700], 'nærmeste', 1)
  const v34 = quotient([v4, 100], [3700], 'nærmeste', 1)
  const SDL_50_1_er = !s[93] || !(!v5 && !v1 && v3 === v4)
  s[355] = SDL_50_1_er
  const SDL_50_1_ir = !s[93] || v8
  s[356] = SDL_50_1_ir
  const SDL_50_1 = s[93] ? (v5 ? Math.min(v33, v34) : -Infinity) : -Infinity
  s[353] = SDL_50_1
  const SDL_50_1_hoej = s[93] ? (v5 ? Math.max(v33, v34) : Infinity) : Infinity
  s[354] = SDL_50_1_hoej
  // SDL.47.1: Sygedagpenge pr. uge ved fuldt fravær (SDL § 47, stk. 1)
  const v39 = SDL_50_1_er && f.timefortjeneste >= SDL_50_1
  s[1050] = v39
  const v40 = SDL_50_1_er && f.timefortjeneste < SDL_50_1_hoej
  s[325] = v40
  const v41 = f.normalTimerPrUge >= 3700
  s[1051] = v41
  const v42 = v40 || !v41
  s[1049] = v42
  const v43 = v39 || SDL_50_1_ir
  s[326] = v43
  const v44 = v43 && v41
  s[1048] = v44
  const v45 = Math.min(f.timefortjeneste, SDL_50_1)
  s[327] = v45
  const v46 = Math.min(f.timefortjeneste, SDL_50_1_hoej)
  s[328] = v46
  const v47 = v45 <= -Infinity
  s[330] = v47
  const v48 = quotient([v45, f.normalTimerPrUge], [100], 'nærmeste', 1)
  const v49 = quotient([v46, f.normalTimerPrUge], [100], 'nærmeste', 1)
  const v50 = SDL_50_1_er && !(v47 && (!SDL_50_1_er || !SDL_50_1_ir && v45 === v46))
  s[332] = v50
  const v51 = Math.min(v3, v47 ? -Infinity : Math.min(v48, v49))
  const v52 = Math.min(v4, v47 ? Infinity : Math.max(v48, v49))
  const v53 = SDL_50_1_ir || v47 || v1
  s[334] = v53
  const v54 = v42 && v50
  const v55 = v44 || v54
  const v56 = v44 && v1 || v42 && v53
  const SDL_47_1 = s[67] ? -Infinity : v44 ? (v54 ? Math.min(v3, v51) : v3) : v51
  s[335] = SDL_47_1
  const SDL_47_1_hoej = s[67] ? Infinity : v44 ? (v54 ? Math.max(v4, v52) : v4) : v52
  s[336] = SDL_47_1_hoej
  const SDL_47_1_er = s[67] || s[70] && v55 || s[323] && v55 || s[82] && v55
  s[338] = SDL_47_1_er
  const SDL_47_1_ir = s[67] || s[70] && v56 || s[323] && v56 || s[82] && v56 || s[68]
  s[341] = SDL_47_1_ir
}

function svar_25(f, s) {
  // SDL.53.1: Lønmodtagerens sygedagpenge pr. uge (SDL § 53, stk. 1)
  const v0 = Math.max(0, s[324])
  const v1 = v0 >= 3700
  s[1054] = v1
  const v2 = s[325] || !v1
  s[1053] = v2
  const v3 = s[326] && v1
  s[1052] = v3
  const v4 = quotient([s[327], v0], [100], 'nærmeste', 1)
  const v5 = quotient([s[328], v0], [100], 'nærmeste', 1)
  const v6 = Math.min(s[329], s[330] ? -Infinity : Math.min(v4, v5))
  const v7 = Math.min(s[331], s[330] ? Infinity : Math.max(v4, v5))
  const v8 = v2 && s[332]
  const v9 = v3 || v8
  const v10 = v3 ? (v8 ? Math.min(s[329], v6) : s[329]) : v6
  const v11 = v3 ? (v8 ? Math.max(s[331], v7) : s[331]) : v7
  const v12 = v3 && s[333] || v2 && s[334]
  const v13 = Math.max(s[335], v10)
  const v14 = Math.min(s[336], v11)
  const v15 = s[337] && s[338]
  const v16 = s[339] && v9
  const v17 = !s[340] && s[338] && v9 && v14 >= v13
  const v18 = v16 || v17
  const v19 = v16 ? (v17 ? Math.min(v10, v13) : v10) : v13
  const v20 = v16 ? (v17 ? Math.max(v11, v14) : v11) : v14
  const SDL_53_1_er = !s[93] || v15 || v16 || v17
  s[637] = SDL_53_1_er
  const SDL_53_1_ir = !s[93] || s[337] && s[341] || s[339] && v12 || !s[340] && s[341] && v12 || !s[340] && !((!s[338] || !s[341] && s[335] === s[336]) && (!v9 || !v12 && v10 === v11) && (s[338] && v9 || !s[338] && !v9) && (!s[338] || s[335] === v10))
  s[638] = SDL_53_1_ir
  const SDL_53_1 = s[93] ? (v15 ? (v18 ? Math.min(s[335], v19) : s[335]) : v19) : -Infinity
  s[635] = SDL_53_1
  const SDL_53_1_hoej = s[93] ? (v15 ? (v18 ? Math.max(s[336], v20) : s[336]) : v20) : Infinity
  s[636] = SDL_53_1_hoej
  // SDL.46.1: Sygedagpenge pr. uge (SDL § 46, stk. 1)
  const SDL_46_1_er = !s[93] || s[92] || s[87] && (s[342] || !s[343] && s[344]) || !s[87] && SDL_53_1_er
  s[627] = SDL_46_1_er
  const SDL_46_1_ir = !s[93] || s[92] && !s[93] || !s[92] && (s[87] && (s[345] || !s[343] && s[346]) || !s[87] && SDL_53_1_ir)
  s[628] = SDL_46_1_ir
  const SDL_46_1 = s[93] ? (s[92] ? s[347] : s[87] ? (s[343] ? s[348] : s[349]) : SDL_53_1) : -Infinity
  s[625] = SDL_46_1
  const SDL_46_1_hoej = s[93] ? (s[92] ? s[350] : s[87] ? (s[343] ? s[351] : s[352]) : SDL_53_1_hoej) : Infinity
  s[626] = SDL_46_1_hoej
  // SDL.47.1.3: Sygedagpenge pr. uge fra arbejdsgiveren (SDL § 47, stk. 1)
  const v29 = Math.min(s[353], f.timeloenHosArbejdsgiveren)
  const v30 = Math.min(s[354], f.timeloenHosArbejdsgiveren)
  const v31 = v29 <= -Infinity
  const v32 = quotient([v29, f.normalTimerPrUge], [100], 'nærmeste', 1)
  const v33 = quotient([v30, f.normalTimerPrUge], [100], 'nærmeste', 1)
  const v34 = s[355] && !(v31 && (!s[355] || !s[356] && v29 === v30))
  const v35 = s[356] || v31
  const SDL_47_1_3 = s[67] ? -Infinity : v31 ? -Infinity : Math.min(v32, v33)
  s[359] = SDL_47_1_3
  const SDL_47_1_3_hoej = s[67] ? Infinity : v31 ? Infinity : Math.max(v32, v33)
  s[360] = SDL_47_1_3_hoej
  const SDL_47_1_3_er = s[67] || s[70] && v34 || s[78] && v34
  s[362] = SDL_47_1_3_er
  const SDL_47_1_3_ir = s[67] || s[70] && v35 || s[78] && v35 || s[68]
  s[361] = SDL_47_1_3_ir
  // SDL.50.4: Sygedagpenge ved siden af løn (SDL § 50, stk. 4)
  const SDL_50_4 = s[93] ? Math.max(0, SDL_47_1_3 === -Infinity ? -Infinity : SDL_47_1_3 - f.loenUnderSygdomPrUge) : -Infinity
  s[629] = SDL_50_4
  const SDL_50_4_hoej = s[93] ? Math.max(0, SDL_47_1_3_hoej === Infinity ? Infinity : SDL_47_1_3_hoej - f.loenUnderSygdomPrUge) : Infinity
  s[630] = SDL_50_4_hoej
  const SDL_50_4_er = s[71] && (!s[93] || SDL_47_1_3_er)
  s[631] = SDL_50_4_er
  const SDL_50_4_ir = !s[71] || !s[93] || SDL_47_1_3_ir
  s[632] = SDL_50_4_ir
  // SDL.53.1.ialt: Sygedagpenge for timerne i alt (SDL § 53, stk. 1)
  const v44 = quotient([sum(f.timeregnskab, (r_timeregnskab) => { const r0_0 = r_timeregnskab.fra <= 13149 /* 2006-01-01 */ || r_timeregnskab.fra >= 20822 /* 2027-01-04 */ && r_timeregnskab.fra <= 2147483646; const r0_1 = SATS_2(r_timeregnskab.fra); const r0_2 = r_timeregnskab.fra === NEVER; const r0_3 = r0_2 || r0_0; const r0_4 = Math.min(f.timefortjeneste, r0_0 ? -Infinity : r0_1); const r0_5 = Math.min(f.timefortjeneste, r0_0 ? Infinity : r0_1); const r0_6 = r0_4 <= -Infinity; const r0_7 = Math.min(r0_6 ? -Infinity : Math.min(quotient([r0_4, r_timeregnskab.fravaerstimer], [100], 'nærmeste', 1), Math.round(r0_5 * r_timeregnskab.fravaerstimer / 100)), r0_0 ? -Infinity : SATS_1(r_timeregnskab.fra)); return !r0_2 && !(r0_6 && (r0_2 || !r0_3 && r0_4 === r0_5)) && !r0_2 ? (r0_3 || r0_6 || r0_3 ? Math.min(0, r0_7) : r0_7) : 0 }), 1], [1], 'nærmeste', 1)
  const v45 = quotient([sum(f.timeregnskab, (r_timeregnskab) => { const r0_0 = r_timeregnskab.fra <= 13149 /* 2006-01-01 */ || r_timeregnskab.fra >= 20822 /* 2027-01-04 */ && r_timeregnskab.fra <= 2147483646; const r0_1 = SATS_2(r_timeregnskab.fra); const r0_2 = r_timeregnskab.fra === NEVER; const r0_3 = Math.min(f.timefortjeneste, r0_0 ? -Infinity : r0_1); const r0_4 = Math.min(f.timefortjeneste, r0_0 ? Infinity : r0_1); const r0_5 = r0_3 <= -Infinity; return !r0_2 && !(r0_5 && (r0_2 || !(r0_2 || r0_0) && r0_3 === r0_4)) && !r0_2 ? Math.min(r0_5 ? Infinity : Math.max(quotient([r0_3, r_timeregnskab.fravaerstimer], [100], 'nærmeste', 1), Math.round(r0_4 * r_timeregnskab.fravaerstimer / 100)), r0_0 ? Infinity : SATS_1(r_timeregnskab.fra)) : 0 }), 1], [1], 'nærmeste', 1)
  const SDL_53_1_ialt = s[93] ? Math.min(v44, v45) : -Infinity
  s[639] = SDL_53_1_ialt
  const SDL_53_1_ialt_hoej = s[93] ? Math.max(v44, v45) : Infinity
  s[640] = SDL_53_1_ialt_hoej
  const SDL_53_1_ialt_ir = !s[71] || !s[93]
  s[379] = SDL_53_1_ialt_ir
  // SDL.53.1.timer: Fraværstimer i alt (SDL § 53, stk. 1)
  const v49 = sum(f.timeregnskab, (r_timeregnskab) => r_timeregnskab.fravaerstimer)
  const SDL_53_1_timer = s[93] ? v49 : -Infinity
  s[642] = SDL_53_1_timer
  const SDL_53_1_timer_hoej = s[93] ? v49 : Infinity
  s[643] = SDL_53_1_timer_hoej
  // SDL.53a.1: Ingen sygedagpenge på helligdagen (SDL § 53 a, stk. 1)
  const v52 = f.vurderingsdato >= 15523 /* 2012-07-02 */
  s[1055] = v52
  const v53 = intersectTable(ALL_DAYS, HELLIGDAGE_1)
  const v54 = v52 && countDays(v53, f.vurderingsdato, f.vurderingsdato) >= 1
  const SDL_53a_1 = !s[93] || v54
  s[644] = SDL_53a_1
  const SDL_53a_1_nej = !s[93] || !v54
  s[645] = SDL_53a_1_nej
  // SDL.53b.1: Refusion fra første dag ved covid-19 (SDL § 53 b, stk. 1-2)
  const v57 = f.vurderingsdato >= 18319 /* 2020-02-27 */
  s[1056] = v57
  const v58 = f.vurderingsdato >= 18671 /* 2021-02-13 */
  s[1057] = v58
  const v59 = f.sygMedCovid19 || f.hjemmeEfterAnbefaling
  s[1061] = v59
  const v60 = s[71] && v59
  const v61 = f.vurderingsdato >= 18859 /* 2021-08-20 */
  s[1058] = v61
  const v62 = f.vurderingsdato >= 18954 /* 2021-11-23 */
  s[1059] = v62
  const v63 = f.vurderingsdato >= 19052 /* 2022-03-01 */
  s[1060] = v63
  const v64 = v62 && !v63 && v60
  const SDL_53b_1 = !s[93] || v57 && (!v58 && v60 || v58 && (!v61 || v64))
  s[646] = SDL_53b_1
  const SDL_53b_1_nej = !s[93] || !v57 || !v58 && !v60 || v58 && (!v61 || !v64)
  s[647] = SDL_53b_1_nej
  const SDL_53b_1_ir = !s[93] || v57 && v58 && !v61
  s[648] = SDL_53b_1_ir
  // SDL.54.1.beloeb: Refusion til arbejdsgiveren pr. uge (SDL § 54, stk. 1)
  const SDL_54_1_beloeb = s[93] ? Math.min(SDL_53_1, f.loenUnderSygdomPrUge) : -Infinity
  s[649] = SDL_54_1_beloeb
  const SDL_54_1_beloeb_hoej = s[93] ? Math.min(SDL_53_1_hoej, f.loenUnderSygdomPrUge) : Infinity
  s[650] = SDL_54_1_beloeb_hoej
  const SDL_54_1_beloeb_er = s[357] && (!s[93] || SDL_53_1_er)
  s[651] = SDL_54_1_beloeb_er
  const SDL_54_1_beloeb_ir = s[357] && (!s[93] || SDL_53_1_ir) || s[358] || s[75]
  s[652] = SDL_54_1_beloeb_ir
}

function svar_26(f, s) {
  // SDL.56.1.beloeb: Refusion med aftale pr. uge (SDL § 56, stk. 1)
  const v0 = Math.min(s[329], s[359])
  const v1 = Math.min(s[331], s[360])
  const v2 = s[361] || s[333]
  const v3 = s[70] && s[362]
  const v4 = s[323] && s[362]
  const v5 = s[82] && s[338]
  const v6 = v4 || v5
  const v7 = v4 ? (v5 ? Math.min(s[335], v0) : v0) : s[335]
  const SDL_56_1_beloeb = s[67] ? -Infinity : v3 ? (v6 ? Math.min(v0, v7) : v0) : v7
  s[653] = SDL_56_1_beloeb
  const v9 = v4 ? (v5 ? Math.max(s[336], v1) : v1) : s[336]
  const SDL_56_1_beloeb_hoej = s[67] ? Infinity : v3 ? (v6 ? Math.max(v1, v9) : v1) : v9
  s[654] = SDL_56_1_beloeb_hoej
  const SDL_56_1_beloeb_er = s[363] && (s[67] || v3 || v4 || v5)
  s[655] = SDL_56_1_beloeb_er
  const SDL_56_1_beloeb_ir = s[363] && (s[67] || s[70] && v2 || s[323] && v2 || s[82] && s[341] || s[68]) || s[364] || s[75]
  s[656] = SDL_56_1_beloeb_ir
  // SDL.56.2: Aftale om refusion fra første dag (SDL § 56, stk. 2)
  const v13 = f.aftaleIndgaaetDen >= 13332 /* 2006-07-03 */
  s[380] = v13
  const v14 = f.aftaleIndgaaetDen >= 13605 /* 2007-04-02 */
  s[1063] = v14
  const v15 = f.skoennedeFravaersdage >= 10
  s[1067] = v15
  const v16 = f.langvarigEllerKroniskLidelse && f.risikoenErVaesentligtForoeget && v15
  s[1066] = v16
  const v17 = f.dageBetaltForLidelsen >= 14
  s[1068] = v17
  const v18 = f.aftaleIndgaaetDen >= 14032 /* 2008-06-02 */
  s[1065] = v18
  const v19 = f.dageBetaltForLidelsen >= 15
  s[1069] = v19
  const v20 = f.dageBetaltForLidelsen >= 21
  s[1070] = v20
  const v21 = !v14 && (v16 || f.behandlingBesluttetVedAnsaettelsen || v17) || v14 && (!v18 && (v16 || f.behandlingBesluttetVedAnsaettelsen || v19) || v18 && (v16 || f.behandlingBesluttetVedAnsaettelsen || v20))
  const SDL_56_2 = !v13 || v21
  s[657] = SDL_56_2
  const SDL_56_2_nej = !v13 || !v21
  s[658] = SDL_56_2_nej
  // SDL.56.3: Aftalens form (SDL § 56, stk. 3)
  const v24 = f.aftaleErSkriftlig && f.aftaleErGodkendt
  const SDL_56_3 = !v13 || v24
  s[660] = SDL_56_3
  const SDL_56_3_nej = !v13 || !v24
  s[661] = SDL_56_3_nej
  // SDL.56.4: Aftalens sidste dag (SDL § 56, stk. 4)
  const v27 = shiftDays(shiftMonths(f.aftaleIndgaaetDen, 24), -1)
  const SDL_56_4 = v13 ? v27 : FIRST_DAY
  s[662] = SDL_56_4
  const SDL_56_4_hoej = v13 ? v27 : NEVER
  s[663] = SDL_56_4_hoej
  // SDL.56.4.fornyelse: Aftalen kan fornyes (SDL § 56, stk. 4)
  const v30 = f.fravaersdageSidsteAar >= 10
  s[1072] = v30
  const v31 = v30 || f.vaesentligeAendringerVedUdloeb
  const SDL_56_4_fornyelse = !v13 || v31
  s[664] = SDL_56_4_fornyelse
  const SDL_56_4_fornyelse_nej = !v13 || !v31
  s[665] = SDL_56_4_fornyelse_nej
  // SDL.58a.1: Aftale for selvstændige (SDL § 58 a, stk. 1-4)
  const v34 = f.aftaleIndgaaetDen >= 15398 /* 2012-02-28 */
  s[1073] = v34
  const v35 = v34 && s[365] && v16 && f.aftaleErSkriftlig && f.laegeligDokumentationForRisiko
  const SDL_58a_1 = !v13 || v35
  s[666] = SDL_58a_1
  const SDL_58a_1_nej = !v13 || !v35
  s[667] = SDL_58a_1_nej
  // SDL.59.6: Refusion trods for sen anmeldelse (SDL § 59, stk. 6)
  const v38 = !s[6] && s[159] >= f.refusionskravFremsat
  s[1074] = v38
  const v39 = !s[6] && s[158] < f.refusionskravFremsat
  s[1075] = v39
  const v40 = f.skyldesLoenmodtageren || f.forkertVejledning || f.saerligeOmstaendighederForRefusion
  s[1076] = v40
  const v41 = v39 || !v40
  const v42 = v38 || s[8]
  const v43 = v42 && v40
  const v44 = f.nemrefusionNede || f.skyldesLoenmodtageren || f.forkertVejledning || f.saerligeOmstaendighederForRefusion
  s[1077] = v44
  const v45 = v39 || !v44
  const v46 = v42 && v44
  const SDL_59_6 = s[71] && (s[67] || s[70] && v43 || s[366] && v43 || s[367] && v46 || s[368] && v46)
  s[372] = SDL_59_6
  const SDL_59_6_nej = s[71] && (s[67] || s[70] && v41 || s[366] && v41 || s[367] && v45 || s[368] && v45)
  s[373] = SDL_59_6_nej
}

function svar_27(f, s) {
  // SDL.59.2: Refusion tidligst fra (SDL § 59, stk. 2-5)
  const v0 = !s[6] && s[369] >= f.arbejdsgiverAnmeldt
  s[1081] = v0
  const v1 = !s[6] && s[370] < f.arbejdsgiverAnmeldt
  s[1082] = v1
  const v2 = v0 || s[371] || s[372]
  s[1078] = v2
  const v3 = s[373] || s[374]
  const v4 = (v1 || s[8]) && (s[375] || s[8]) && v3 && (v1 || s[375] || s[373])
  s[1079] = v4
  const v5 = s[8] && s[374]
  s[1080] = v5
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
  const v20 = !s[6] && s[305] >= f.arbejdsgiverAnmeldt
  s[1085] = v20
  const v21 = !s[6] && s[304] < f.arbejdsgiverAnmeldt
  s[1086] = v21
  const v22 = !s[6] && s[7] < shiftDays(s[65], 30)
  s[1087] = v22
  const v23 = !s[6] && s[7] >= shiftDays(s[63], 30)
  s[1088] = v23
  const v24 = v20 || v22 || s[372]
  s[1083] = v24
  const v25 = (v21 || s[8]) && (v23 || s[8]) && v3 && (v21 || v23 || s[373])
  s[1084] = v25
  const v26 = v25 || v11
  const v27 = v25 ? v13 : v8
  const v28 = v25 ? v16 : v9
  const v29 = s[70] && v19
  const v30 = s[292] && v19
  const v31 = s[279] && (v24 || v25 || v11)
  const v32 = s[307] || v31
  const v33 = s[307] ? FIRST_DAY : v24 ? (v26 ? Math.min(v6, v27) : v6) : v27
  const v34 = v30 || v32
  const v35 = v30 ? (v32 ? Math.min(v15, v33) : v15) : v33
  const SDL_59_2 = s[67] ? FIRST_DAY : v29 ? (v34 ? Math.min(v15, v35) : v15) : v35
  s[668] = SDL_59_2
  const v37 = s[307] ? NEVER : v24 ? (v26 ? Math.max(v6, v28) : v6) : v28
  const v38 = v30 ? (v32 ? Math.max(v18, v37) : v18) : v37
  const SDL_59_2_hoej = s[67] ? NEVER : v29 ? (v34 ? Math.max(v18, v38) : v18) : v38
  s[669] = SDL_59_2_hoej
  const SDL_59_2_er = s[71] && (s[67] || v29 || v30 || s[307] || v31)
  s[670] = SDL_59_2_er
  const SDL_59_2_ir = !s[71] || s[67] || s[70] && v10 || s[292] && v10 || s[307] || s[279] && v10 || s[68]
  s[671] = SDL_59_2_ir
  // SDL.82.1: Loven af 2006 gælder for fraværet (SDL § 82, stk. 1-3)
  const v42 = s[376] >= 13332 /* 2006-07-03 */
  const SDL_82_1 = !s[93] || v42
  s[672] = SDL_82_1
  const SDL_82_1_nej = !s[93] || !v42
  s[673] = SDL_82_1_nej
}

function svar_28(f, s) {
  const v0 = s[93] ? 0 : 4
  s[399] = v0
  const v1 = s[75] ? 4 : 0
  s[409] = v1
  const v2 = s[6] ? 0 : 1
  s[412] = v2
  const v3 = s[8] ? 4 : 0
  s[413] = v3
  const v4 = (s[93] ? 0 : 1) + 2 + v0
  s[414] = v4
  const v5 = f.vurderingsdato >= 20485 /* 2026-02-01 */
  s[839] = v5
  const v6 = s[374] ? 4 : 0
  s[436] = v6
  const v7 = s[377] ? 1 : 0
  s[488] = v7
  const v8 = 1 + v0
  s[493] = v8
  const v9 = !s[6] && !s[378]
  s[509] = v9
  const v10 = s[206] ? 1 : 0
  s[516] = v10
  const v11 = s[56] ? 4 : 0
  s[552] = v11
  const v12 = s[58] ? 4 : 0
  s[553] = v12
  const v13 = (s[71] ? 1 : 0) + (s[379] ? 4 : 0)
  s[641] = v13
  const v14 = f.aftaleIndgaaetDen >= 15012 /* 2011-02-07 */
  s[393] = v14
  const v15 = s[380] ? 0 : 4
  s[659] = v15
  const v16 = s[4] ? 1 : 0
  s[674] = v16
  const v17 = !s[6] && !s[8] && s[65] < NEVER
  s[383] = v17
  const v18 = s[63] >= 16440 /* 2015-01-05 */
  s[762] = v18
  const v19 = s[63] >= 15012 /* 2011-02-07 */
  s[836] = v19
  const v20 = v19 ? 2 : 0
  s[387] = v20
  const v21 = s[65] <= 16439 /* 2015-01-04 */
  s[761] = v21
  const v22 = s[63] >= 13332 /* 2006-07-03 */ ? 1 : 0
  s[385] = v22
  const v23 = s[65] <= 15011 /* 2011-02-06 */
  s[384] = v23
  const v24 = v17 ? (v23 ? v22 : v21 ? v20 : v18 ? 3 : 0) : 0
  s[676] = v24
  const v25 = s[121] ? 2 : 0
  s[679] = v25
  const v26 = s[93] ? 1 : 0
  s[390] = v26
  const v27 = f.vurderingsdato <= 16439 /* 2015-01-04 */
  s[678] = v27
  const v28 = f.vurderingsdato >= 15884 /* 2013-06-28 */ ? 4 : 0
  s[689] = v28
  const v29 = s[119] ? 3 : 0
  s[688] = v29
  const v30 = f.vurderingsdato <= 15883 /* 2013-06-27 */
  s[687] = v30
  const v31 = s[168] ? 2 : 0
  s[686] = v31
  const v32 = f.vurderingsdato <= 15705 /* 2012-12-31 */
  s[685] = v32
  const v33 = f.vurderingsdato <= 15011 /* 2011-02-06 */
  s[391] = v33
  const v34 = v33 ? v26 : v31
  s[700] = v34
  const v35 = s[6] ? 0 : s[5] <= 15011 /* 2011-02-06 */ ? v16 : s[270] ? 2 : 0
  s[701] = v35
  const v36 = s[44] && !s[381] && s[45] < NEVER
  s[729] = v36
  const v37 = s[46] >= 20485 /* 2026-02-01 */
  s[734] = v37
  const v38 = s[46] >= 15012 /* 2011-02-07 */
  s[1020] = v38
  const v39 = v38 ? 2 : 0
  s[733] = v39
  const v40 = s[45] <= 20484 /* 2026-01-31 */
  s[732] = v40
  const v41 = s[46] >= 13332 /* 2006-07-03 */ ? 1 : 0
  s[731] = v41
  const v42 = s[45] <= 15011 /* 2011-02-06 */
  s[730] = v42
  const v43 = v36 ? (v42 ? v41 : v39) : 0
  s[735] = v43
  const v44 = s[46] >= 16252 /* 2014-07-01 */
  s[742] = v44
  const v45 = v38 ? 4 : 0
  s[741] = v45
  const v46 = s[45] <= 16251 /* 2014-06-30 */
  s[740] = v46
  const v47 = s[46] >= 13605 /* 2007-04-02 */ ? 3 : 0
  s[739] = v47
  const v48 = s[46] >= 13545 /* 2007-02-01 */ ? 2 : 0
  s[738] = v48
  const v49 = s[45] <= 13604 /* 2007-04-01 */
  s[737] = v49
  const v50 = s[45] <= 13544 /* 2007-01-31 */
  s[736] = v50
  const v51 = v44 ? 3 : 0
  s[747] = v51
  const v52 = s[63] >= 16252 /* 2014-07-01 */
  s[388] = v52
  const v53 = s[65] <= 16251 /* 2014-06-30 */
  s[386] = v53
  const v54 = v17 ? (v23 ? v22 : v20) : 0
  s[748] = v54
  const v55 = s[63] >= 15341 /* 2012-01-02 */
  s[760] = v55
  const v56 = s[65] <= 15340 /* 2012-01-01 */
  s[759] = v56
  const v57 = f.vurderingsdato <= 16800 /* 2015-12-31 */
  s[809] = v57
  const v58 = s[122] ? 3 : 0
  s[812] = v58
  const v59 = f.vurderingsdato <= 18261 /* 2019-12-31 */
  s[811] = v59
  const v60 = f.vurderingsdato <= 16251 /* 2014-06-30 */
  s[810] = v60
  const v61 = f.vurderingsdato <= 17896 /* 2018-12-31 */ ? v26 : f.vurderingsdato >= 17897 /* 2019-01-01 */ ? 2 : 0
  s[831] = v61
  const v62 = s[382] ? v54 : 0
  s[832] = v62
  const v63 = f.saerligeGrundeTilAndetTidspunkt ? 1 : 0
  s[833] = v63
  const v64 = v5 ? 5 : 0
  s[835] = v64
  const v65 = f.vurderingsdato <= 20484 /* 2026-01-31 */
  s[834] = v65
  const v66 = f.vurderingsdato <= 20634 /* 2026-06-30 */
  s[854] = v66
  const v67 = v66 ? v64 : s[126] ? 6 : 0
  s[846] = v67
  const v68 = s[123] ? 4 : 0
  s[845] = v68
  const v69 = f.vurderingsdato <= 20088 /* 2024-12-31 */
  s[844] = v69
  const v70 = s[156] ? 3 : 0
  s[851] = v70
  const v71 = s[156] ? 2 : 0
  s[852] = v71
  const v72 = s[121] ? 4 : 0
  s[869] = v72
  const v73 = s[168] ? 3 : 0
  s[392] = v73
  const v74 = s[93] ? 2 : 0
  s[868] = v74
  const v75 = s[126] ? 5 : 0
  s[872] = v75
  const v76 = v5 ? 4 : 0
  s[871] = v76
  const v77 = s[123] ? 3 : 0
  s[870] = v77
  const v78 = s[121] ? 5 : 0
  s[878] = v78
  const v79 = f.vurderingsdato <= 14406 /* 2009-06-11 */
  s[877] = v79
}

function svar_29(f, s) {
  const v0 = s[208] ? 4 : 0
  s[897] = v0
  const v1 = f.vurderingsdato <= 15516 /* 2012-06-25 */
  s[895] = v1
  const v2 = s[63] >= 15517 /* 2012-06-26 */
  s[1023] = v2
  const v3 = v2 ? 4 : 0
  s[903] = v3
  const v4 = s[63] >= 15398 /* 2012-02-28 */ ? 3 : 0
  s[902] = v4
  const v5 = s[65] <= 15516 /* 2012-06-25 */
  s[901] = v5
  const v6 = s[65] <= 15397 /* 2012-02-27 */
  s[900] = v6
  const v7 = s[383] ? (s[384] ? s[385] : s[386] ? s[387] : s[388] ? 3 : 0) : 0
  s[925] = v7
  const v8 = s[104] && !s[106] && s[389] < NEVER
  s[931] = v8
  const v9 = s[63] >= 15427 /* 2012-03-28 */
  s[1034] = v9
  const v10 = v9 ? 3 : 0
  s[1027] = v10
  const v11 = s[65] <= 15426 /* 2012-03-27 */
  s[1026] = v11
  const v12 = s[92] ? (s[383] ? (s[384] ? s[385] : v11 ? s[387] : v5 ? v10 : s[65] <= 16248 /* 2014-06-27 */ ? v3 : s[65] <= 16658 /* 2015-08-11 */ ? (s[63] >= 16249 /* 2014-06-28 */ ? 5 : 0) : s[63] >= 16659 /* 2015-08-12 */ ? 6 : 0) : 0) : 0
  s[1038] = v12
  const v13 = s[383] ? (s[384] ? s[385] : s[65] <= 15111 /* 2011-05-17 */ ? s[387] : s[65] <= 15207 /* 2011-08-21 */ ? (s[63] >= 15112 /* 2011-05-18 */ ? 3 : 0) : s[63] >= 15208 /* 2011-08-22 */ ? 4 : 0) : 0
  s[1039] = v13
  const v14 = f.vurderingsdato <= 13604 /* 2007-04-01 */ ? s[390] : s[391] ? (s[340] ? 2 : 0) : s[392]
  s[1047] = v14
  const v15 = f.aftaleIndgaaetDen <= 15011 /* 2011-02-06 */
  s[1064] = v15
  const v16 = s[380] ? 1 : 0
  s[1062] = v16
  const v17 = s[393] ? 2 : 0
  s[1071] = v17
}

export function svar(f) {
  const s = new Array(1089)
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
  return { ALF_62_3: s[185], ALF_62_3_hoej: s[186], ALF_62_3_kan: (s[184] ? 1 : 0) + (s[187] ? 4 : 0), BEK937_27_kan: (s[394] ? 1 : 0) + (s[395] ? 2 : 0) + (s[396] ? 4 : 0), LAB_107_1_kan: (s[397] ? 1 : 0) + (s[398] ? 2 : 0) + s[399], LAB_110_1: s[400], LAB_110_1_hoej: s[401], LAB_110_1_kan: (s[402] ? 1 : 0) + (s[403] ? 4 : 0), SDL_2_kan: (s[404] ? 1 : 0) + (s[405] ? 2 : 0) + (s[406] ? 4 : 0), SDL_2_1_kan: (s[407] ? 1 : 0) + (s[408] ? 2 : 0) + s[409], SDL_3_kan: (s[410] ? 1 : 0) + (s[411] ? 2 : 0) + s[399], SDL_6_1: s[63], SDL_6_1_hoej: s[65], SDL_6_1_kan: s[412] + s[413], SDL_7_1_kan: (s[94] ? 1 : 0) + (s[100] ? 2 : 0) + s[399], SDL_7_1_ferie_kan: s[414], SDL_7_1_ferieaftale_kan: (s[415] ? 1 : 0) + (s[416] ? 2 : 0) + s[399], SDL_7_1_genoptagelse: s[417], SDL_7_1_genoptagelse_hoej: s[418], SDL_7_1_genoptagelse_kan: (f.ferieAftalt ? 1 : 0) + (s[419] ? 4 : 0), SDL_7_1_ny_kan: (s[420] ? 1 : 0) + (s[421] ? 2 : 0) + s[399], SDL_7_2_kan: (s[422] ? 1 : 0) + (s[423] ? 2 : 0) + s[399], SDL_7_3: s[424], SDL_7_3_hoej: s[425], SDL_7_3_kan: (s[426] ? 1 : 0) + (s[427] ? 4 : 0), SDL_7_5_kan: (s[428] ? 1 : 0) + (s[429] ? 2 : 0) + s[399], SDL_7_5_fra: s[430], SDL_7_5_fra_hoej: s[431], SDL_7_5_fra_kan: 1 + (s[432] ? 0 : 4), SDL_7a_1: s[433], SDL_7a_1_hoej: s[434], SDL_7a_1_kan: (s[435] ? 1 : 0) + s[436], SDL_7c_kan: (s[132] ? 1 : 0) + (s[133] ? 2 : 0) + (s[121] ? 0 : 4), SDL_10a_kan: (s[437] ? 1 : 0) + (s[438] ? 2 : 0) + s[399], SDL_11_3: s[439], SDL_11_3_hoej: s[440], SDL_11_3_kan: 1 + (s[441] ? 0 : 4), SDL_11a_1_kan: (s[442] ? 1 : 0) + (s[443] ? 2 : 0) + (s[444] ? 4 : 0), SDL_11c_kan: (s[445] ? 1 : 0) + (s[446] ? 2 : 0) + s[399], SDL_12_1_1_kan: (s[131] ? 1 : 0) + (s[129] ? 2 : 0) + (s[130] ? 4 : 0), SDL_12_1_2_kan: (s[167] ? 1 : 0) + (s[162] ? 2 : 0) + (s[161] ? 4 : 0), SDL_12_1_3_kan: (s[169] ? 1 : 0) + (s[170] ? 2 : 0) + s[399], SDL_13b_1: s[447], SDL_13b_1_hoej: s[448], SDL_13b_1_kan: (s[449] ? 1 : 0) + (s[450] ? 4 : 0), SDL_13b_1_antal: s[451], SDL_13b_1_antal_hoej: s[452], SDL_13b_1_antal_kan: (s[453] ? 1 : 0) + (s[454] ? 4 : 0), SDL_13b_1_form_kan: (s[455] ? 1 : 0) + (s[456] ? 2 : 0) + (s[457] ? 4 : 0), SDL_13b_1_naeste: s[458], SDL_13b_1_naeste_hoej: s[459], SDL_13b_1_naeste_kan: (s[460] ? 1 : 0) + (s[461] ? 4 : 0), SDL_13b_5_kan: (s[462] ? 1 : 0) + (s[463] ? 2 : 0) + (s[464] ? 4 : 0), SDL_13c_1_2_kan: (s[465] ? 1 : 0) + (s[466] ? 2 : 0) + (s[467] ? 4 : 0), SDL_13c_2_kan: (s[468] ? 1 : 0) + (s[469] ? 2 : 0) + (s[470] ? 4 : 0), SDL_13f_1_kan: (s[135] ? 1 : 0) + (s[134] ? 2 : 0) + (s[123] ? 0 : 4), SDL_13f_1_dag: s[471], SDL_13f_1_dag_hoej: s[472], SDL_13f_1_dag_kan: (s[473] ? 1 : 0) + (s[474] ? 4 : 0), SDL_16_2_kan: (s[475] ? 1 : 0) + (s[476] ? 2 : 0) + (s[477] ? 4 : 0), SDL_21_1_1_kan: (s[478] ? 1 : 0) + (s[479] ? 2 : 0) + s[399], SDL_21_1_2_kan: (s[480] ? 1 : 0) + (s[481] ? 2 : 0) + s[399], SDL_21_1_3_kan: (s[482] ? 1 : 0) + (s[483] ? 2 : 0) + s[399], SDL_21_3_kan: (s[484] ? 1 : 0) + (s[485] ? 2 : 0) + s[399], SDL_21_3_grundlag_kan: (s[486] ? 1 : 0) + (s[487] ? 2 : 0) + s[399], SDL_21_4_kan: s[488] + (s[489] ? 2 : 0) + (s[490] ? 4 : 0), SDL_21_4_dag: s[491], SDL_21_4_dag_hoej: s[492], SDL_21_4_dag_kan: s[493], SDL_21_4_fra: s[494], SDL_21_4_fra_hoej: s[495], SDL_21_4_fra_kan: s[488] + (s[496] ? 4 : 0), SDL_21_5_kan: (s[497] ? 1 : 0) + (s[498] ? 2 : 0) + (s[499] ? 4 : 0), SDL_21a_kan: (s[500] ? 1 : 0) + (s[501] ? 2 : 0) + s[399], SDL_24_1: s[108], SDL_24_1_hoej: s[110], SDL_24_1_kan: (s[104] ? 1 : 0) + (s[106] ? 4 : 0), SDL_24_1_ophoer: s[502], SDL_24_1_ophoer_hoej: s[503], SDL_24_1_ophoer_kan: (s[504] ? 1 : 0) + (s[505] ? 4 : 0), SDL_24_1_revurdering_kan: (s[506] ? 1 : 0) + (s[507] ? 2 : 0) + (s[508] ? 4 : 0), SDL_24_3: flat(s[12]), SDL_24_3_hoej: flat(s[11]), SDL_24_3_kan: s[412] + (s[509] ? 2 : 0) + s[413], SDL_24a_1_kan: (s[202] ? 1 : 0) + (s[205] ? 2 : 0) + (s[204] ? 4 : 0), SDL_24a_1_graense_kan: (s[96] ? 1 : 0) + (s[99] ? 2 : 0) + (s[97] ? 4 : 0), SDL_24a_2: s[510], SDL_24a_2_hoej: s[511], SDL_24a_2_kan: (s[512] ? 1 : 0) + (s[513] ? 4 : 0), SDL_24a_6_kan: (s[514] ? 1 : 0) + (s[515] ? 2 : 0) + s[399], SDL_24b_1_kan: s[516] + (s[207] ? 2 : 0) + s[399], SDL_24b_2: s[517], SDL_24b_2_hoej: s[518], SDL_24b_2_kan: s[516] + (s[519] ? 4 : 0), SDL_24c_1_kan: (s[520] ? 1 : 0) + (s[521] ? 2 : 0) + s[399], SDL_25_1: s[107], SDL_25_1_hoej: s[109], SDL_25_1_kan: (s[103] ? 1 : 0) + (s[105] ? 4 : 0), SDL_25_2: s[522], SDL_25_2_hoej: s[523], SDL_25_2_kan: (s[524] ? 1 : 0) + (s[525] ? 4 : 0), SDL_26_1_kan: (s[526] ? 1 : 0) + (s[527] ? 2 : 0) + (s[528] ? 4 : 0), SDL_26_1_covid: s[220], SDL_26_1_covid_hoej: s[221], SDL_26_1_covid_kan: (s[222] ? 1 : 0) + (s[223] ? 4 : 0), SDL_26_1_fra: s[529], SDL_26_1_fra_hoej: s[530], SDL_26_1_fra_kan: (s[531] ? 1 : 0) + (s[532] ? 4 : 0), SDL_26_1_uger: s[533], SDL_26_1_uger_hoej: s[534], SDL_26_1_uger_kan: (s[535] ? 1 : 0) + s[409], SDL_26_2_kan: (s[536] ? 1 : 0) + (s[537] ? 2 : 0) + (s[538] ? 4 : 0), SDL_26_3_covid: s[224], SDL_26_3_covid_hoej: s[225], SDL_26_3_covid_kan: (s[226] ? 1 : 0) + (s[227] ? 4 : 0), SDL_26a_1_covid: s[539], SDL_26a_3_covid: s[228], SDL_26a_3_covid_kan: s[229] ? 4 : 1, SDL_26c_covid: s[235], SDL_26c_covid_hoej: s[237], SDL_26c_covid_kan: (s[231] ? 1 : 0) + (s[233] ? 4 : 0), SDL_26d_covid: s[234], SDL_26d_covid_hoej: s[236], SDL_26d_covid_kan: (s[230] ? 1 : 0) + (s[232] ? 4 : 0), SDL_26f_covid: s[540], SDL_26f_covid_hoej: s[541], SDL_26f_covid_kan: (s[542] ? 1 : 0) + (s[543] ? 4 : 0), SDL_26g_covid: s[238], SDL_26g_covid_hoej: s[239], SDL_26g_covid_kan: (s[240] ? 1 : 0) + (s[241] ? 4 : 0), SDL_26h_covid: s[544], SDL_26h_covid_hoej: s[545], SDL_26h_covid_kan: (s[546] ? 1 : 0) + (s[547] ? 4 : 0), SDL_26i_covid: s[548], SDL_26i_covid_hoej: s[549], SDL_26i_covid_kan: (s[550] ? 1 : 0) + (s[551] ? 4 : 0), SDL_27_1_kan: (s[111] ? 1 : 0) + (s[112] ? 2 : 0) + (s[113] ? 4 : 0), SDL_27_1_1_kan: (s[50] ? 1 : 0) + (s[55] ? 2 : 0) + s[552], SDL_27_1_2_kan: (s[51] ? 1 : 0) + (s[59] ? 2 : 0) + s[553], SDL_27_1_2_slut: s[259], SDL_27_1_2_slut_hoej: s[260], SDL_27_1_2_slut_kan: (s[261] ? 1 : 0) + (s[265] ? 4 : 0), SDL_27_1_2_uger: s[554], SDL_27_1_2_uger_hoej: s[555], SDL_27_1_2_uger_kan: (s[556] ? 1 : 0) + s[553], SDL_27_1_3_kan: (s[52] ? 1 : 0) + (s[60] ? 2 : 0) + s[553], SDL_27_1_3_slut: s[262], SDL_27_1_3_slut_hoej: s[263], SDL_27_1_3_slut_kan: (s[264] ? 1 : 0) + (s[267] ? 4 : 0), SDL_27_1_3_uger: s[246], SDL_27_1_3_uger_hoej: s[248], SDL_27_1_3_uger_kan: (s[244] ? 1 : 0) + s[553], SDL_27_1_4_kan: (s[53] ? 1 : 0) + (s[61] ? 2 : 0) + s[552], SDL_27_1_4_slut: s[557], SDL_27_1_4_slut_hoej: s[558], SDL_27_1_4_slut_kan: (s[559] ? 1 : 0) + (s[560] ? 4 : 0), SDL_27_1_5_kan: (s[54] ? 1 : 0) + (s[57] ? 2 : 0) + s[553], SDL_27_1_6_kan: (s[251] ? 1 : 0) + (s[257] ? 2 : 0) + s[553], SDL_27_1_7_kan: (s[252] ? 1 : 0) + (s[258] ? 2 : 0) + s[553], SDL_27_1_7_2_kan: (s[561] ? 1 : 0) + (s[562] ? 2 : 0) + (s[563] ? 4 : 0), SDL_27_1_slut: s[564], SDL_27_1_slut_hoej: s[565], SDL_27_1_slut_kan: (s[566] ? 1 : 0) + (s[567] ? 4 : 0), SDL_27_3_nedsat_kan: s[414], SDL_29_1_kan: (s[568] ? 1 : 0) + (s[569] ? 2 : 0) + (s[570] ? 4 : 0), SDL_30_kan: (s[76] ? 1 : 0) + (s[77] ? 2 : 0) + s[409], SDL_30_1: s[72], SDL_30_1_hoej: s[73], SDL_30_1_kan: (s[74] ? 1 : 0) + s[409], SDL_30_1_fri: s[571], SDL_30_1_fri_hoej: s[572], SDL_30_1_fri_kan: (f.sygUnderAftaltFri ? 1 : 0) + (s[573] ? 4 : 0), SDL_30_2_kan: (s[574] ? 1 : 0) + (s[575] ? 2 : 0) + s[409], SDL_30_fleksjob_kan: (s[576] ? 1 : 0) + (s[577] ? 2 : 0) + (s[578] ? 4 : 0), SDL_31_1: s[181], SDL_31_1_hoej: s[182], SDL_31_1_kan: (s[180] ? 1 : 0) + (s[183] ? 4 : 0), SDL_32_kan: (s[194] ? 1 : 0) + (s[192] ? 2 : 0) + s[409], SDL_32_1_kan: (s[86] ? 1 : 0) + (s[85] ? 2 : 0) + s[409], SDL_33_1: s[579], SDL_33_1_hoej: s[580], SDL_33_1_kan: (s[581] ? 1 : 0) + (s[582] ? 4 : 0), SDL_34_1_kan: (s[583] ? 1 : 0) + (s[584] ? 2 : 0) + s[409], SDL_35_2: s[585], SDL_35_2_hoej: s[586], SDL_35_2_kan: (s[587] ? 1 : 0) + (s[588] ? 4 : 0), SDL_35_3: s[275], SDL_35_3_hoej: s[274], SDL_35_3_kan: (s[273] ? 1 : 0) + (s[277] ? 4 : 0), SDL_35_3_fra: s[589], SDL_35_3_fra_hoej: s[590], SDL_35_3_fra_kan: (s[591] ? 1 : 0) + (s[592] ? 4 : 0), SDL_38_1: s[593], SDL_38_1_hoej: s[594], SDL_38_1_kan: (s[595] ? 1 : 0) + (s[596] ? 4 : 0), SDL_38_7: s[597], SDL_38_7_hoej: s[598], SDL_38_7_kan: (s[599] ? 1 : 0) + (s[600] ? 4 : 0), SDL_38_7_tide_kan: (s[288] ? 1 : 0) + (s[289] ? 2 : 0) + (s[290] ? 4 : 0), SDL_38_8_kan: (s[285] ? 1 : 0) + (s[287] ? 2 : 0) + (s[286] ? 4 : 0), SDL_40_1: s[601], SDL_40_1_hoej: s[602], SDL_40_1_kan: (s[603] ? 1 : 0) + (s[604] ? 4 : 0), SDL_40a_1: s[605], SDL_40a_1_hoej: s[606], SDL_40a_1_kan: (s[607] ? 1 : 0) + (s[608] ? 4 : 0), SDL_41_1: s[190], SDL_41_1_hoej: s[191], SDL_41_1_kan: (s[188] ? 1 : 0) + (s[189] ? 4 : 0), SDL_42_1_kan: (s[89] ? 1 : 0) + (s[88] ? 2 : 0) + s[409], SDL_43_1: s[609], SDL_43_1_hoej: s[610], SDL_43_1_kan: (s[611] ? 1 : 0) + (s[612] ? 4 : 0), SDL_43_4: s[613], SDL_43_4_hoej: s[614], SDL_43_4_kan: (s[615] ? 1 : 0) + (s[616] ? 4 : 0), SDL_43_4_tide_kan: (s[617] ? 1 : 0) + (s[618] ? 2 : 0) + (s[619] ? 4 : 0), SDL_43_5_kan: (s[620] ? 1 : 0) + (s[621] ? 2 : 0) + (s[622] ? 4 : 0), SDL_45_4: s[623], SDL_45_4_hoej: s[624], SDL_45_4_kan: s[493], SDL_46_1: s[625], SDL_46_1_hoej: s[626], SDL_46_1_kan: (s[627] ? 1 : 0) + (s[628] ? 4 : 0), SDL_47_1: s[335], SDL_47_1_hoej: s[336], SDL_47_1_kan: (s[338] ? 1 : 0) + (s[341] ? 4 : 0), SDL_47_1_3: s[359], SDL_47_1_3_hoej: s[360], SDL_47_1_3_kan: (s[362] ? 1 : 0) + (s[361] ? 4 : 0), SDL_50_1: s[353], SDL_50_1_hoej: s[354], SDL_50_1_kan: (s[355] ? 1 : 0) + (s[356] ? 4 : 0), SDL_50_4: s[629], SDL_50_4_hoej: s[630], SDL_50_4_kan: (s[631] ? 1 : 0) + (s[632] ? 4 : 0), SDL_51_1: s[347], SDL_51_1_hoej: s[350], SDL_51_1_kan: s[493], SDL_52_1: s[348], SDL_52_1_hoej: s[351], SDL_52_1_kan: (s[633] ? 1 : 0) + (s[634] ? 4 : 0), SDL_53_1: s[635], SDL_53_1_hoej: s[636], SDL_53_1_kan: (s[637] ? 1 : 0) + (s[638] ? 4 : 0), SDL_53_1_ialt: s[639], SDL_53_1_ialt_hoej: s[640], SDL_53_1_ialt_kan: s[641], SDL_53_1_timer: s[642], SDL_53_1_timer_hoej: s[643], SDL_53_1_timer_kan: s[641], SDL_53_2_kan: (s[337] ? 1 : 0) + (s[339] ? 2 : 0) + (s[340] ? 0 : 4), SDL_53_3: s[349], SDL_53_3_hoej: s[352], SDL_53_3_kan: (s[344] ? 1 : 0) + (s[346] ? 4 : 0), SDL_53a_1_kan: (s[644] ? 1 : 0) + (s[645] ? 2 : 0) + s[399], SDL_53b_1_kan: (s[646] ? 1 : 0) + (s[647] ? 2 : 0) + (s[648] ? 4 : 0), SDL_54_1_kan: (s[357] ? 1 : 0) + (s[358] ? 2 : 0) + s[409], SDL_54_1_beloeb: s[649], SDL_54_1_beloeb_hoej: s[650], SDL_54_1_beloeb_kan: (s[651] ? 1 : 0) + (s[652] ? 4 : 0), SDL_56_1_kan: (s[363] ? 1 : 0) + (s[364] ? 2 : 0) + s[409], SDL_56_1_beloeb: s[653], SDL_56_1_beloeb_hoej: s[654], SDL_56_1_beloeb_kan: (s[655] ? 1 : 0) + (s[656] ? 4 : 0), SDL_56_2_kan: (s[657] ? 1 : 0) + (s[658] ? 2 : 0) + s[659], SDL_56_3_kan: (s[660] ? 1 : 0) + (s[661] ? 2 : 0) + s[659], SDL_56_4: s[662], SDL_56_4_hoej: s[663], SDL_56_4_kan: 1 + s[659], SDL_56_4_fornyelse_kan: (s[664] ? 1 : 0) + (s[665] ? 2 : 0) + s[659], SDL_58a_1_kan: (s[666] ? 1 : 0) + (s[667] ? 2 : 0) + s[659], SDL_59_2: s[668], SDL_59_2_hoej: s[669], SDL_59_2_kan: (s[670] ? 1 : 0) + (s[671] ? 4 : 0), SDL_59_6_kan: (s[372] ? 1 : 0) + (s[373] ? 2 : 0) + s[436], SDL_82_1_kan: (s[672] ? 1 : 0) + (s[673] ? 2 : 0) + s[399], spor: [s[63], s[65], s[6] << 0 | s[8] << 1 | (s[6] ? 0 : s[674]) << 2 | s[675] << 3 | s[184] << 4 | s[187] << 5 | s[676] << 6 | s[92] << 8 | (f.dagpengerettenSlutter ? 512 : 0) | s[394] << 10 | s[395] << 11 | s[396] << 12 | (s[677] ? 0 : s[678] ? s[390] : s[679]) << 13 | s[677] << 15 | s[680] << 16 | s[681] << 17 | s[682] << 18 | s[683] << 19 | (f.uddannelsePasserMedBehandling ? 1048576 : 0) | (f.uddannelseUdskyderRevalidering ? 2097152 : 0) | s[684] << 22 | s[422] << 23 | s[423] << 24 | s[93] << 25 | (s[391] ? s[390] : s[685] ? s[686] : s[687] ? s[688] : s[689]) << 26 | s[690] << 29, s[185], s[186], s[71] << 0 | s[691] << 1 | s[692] << 2 | s[693] << 3 | s[694] << 4 | s[87] << 5 | s[322] << 6 | s[695] << 7 | s[696] << 8 | s[697] << 9 | s[698] << 10 | (f.ansatIFleksjob ? 2048 : 0) | s[699] << 12 | s[94] << 13 | s[100] << 14 | s[700] << 15 | (f.uarbejdsdygtigVedEgenSygdom ? 131072 : 0) | s[509] << 18 | s[701] << 19 | s[103] << 21 | s[105] << 22 | (s[216] ? s[701] : 0) << 23 | s[216] << 25 | s[101] << 26 | (f.opfylderHelbredsbetingelserForFoertidspension ? 134217728 : 0) | (f.naaetFolkepensionsalder ? 268435456 : 0) | s[102] << 29, s[107], s[109], s[702] << 0 | s[703] << 1 | s[704] << 2 | s[705] << 3 | s[104] << 4 | s[106] << 5 | (!s[6] && s[706] ? 1 : !s[6] && !s[707] ? (s[24] ? 2 : s[34] ? 3 : s[35] ? 4 : 0) : 0) << 6 | s[707] << 9 | s[708] << 10 | s[17] << 11 | s[709] << 12 | s[710] << 13 | s[711] << 14 | s[712] << 15 | s[713] << 16 | s[714] << 17 | s[14] << 18 | s[13] << 19 | s[715] << 20 | s[716] << 21 | s[717] << 22 | s[718] << 23 | s[16] << 24 | s[15] << 25 | s[719] << 26 | s[720] << 27 | s[721] << 28 | s[722] << 29, s[108], s[110], s[723] << 0 | s[724] << 1 | s[725] << 2 | s[726] << 3 | s[727] << 4 | s[728] << 5 | s[50] << 6 | s[55] << 7 | s[56] << 8 | (s[729] ? (s[730] ? s[731] : s[732] ? s[733] : s[734] ? 3 : 0) : 0) << 9 | (f.forlaengelseErAfgjort ? 2048 : 0) | s[199] << 12 | s[200] << 13 | s[51] << 14 | s[59] << 15 | s[58] << 16 | s[735] << 17 | s[244] << 19 | (s[729] ? (s[736] ? s[731] : s[737] ? s[738] : s[730] ? s[739] : s[740] ? s[741] : s[742] ? 5 : 0) : 0) << 20 | s[52] << 23 | s[60] << 24 | (s[729] ? (s[736] ? s[731] : s[737] ? s[738] : s[730] ? s[739] : s[741]) : 0) << 25 | (f.underLaegebehandling ? 268435456 : 0) | (f.laegensSkoenErSikkert ? 536870912 : 0), s[246], s[248], s[743] << 0 | s[744] << 1 | s[745] << 2 | s[746] << 3 | s[53] << 4 | s[61] << 5 | (s[729] ? (s[730] ? s[731] : s[740] ? s[733] : s[732] ? s[747] : s[734] ? 4 : 0) : 0) << 6 | s[54] << 9 | s[57] << 10 | (s[729] ? (s[730] ? s[731] : s[740] ? s[733] : s[747]) : 0) << 11 | (f.laegenVurdererLivstruende ? 8192 : 0) | (f.behandlingsmulighederUdtoemte ? 16384 : 0) | s[251] << 15 | s[257] << 16 | s[561] << 17 | s[562] << 18 | s[563] << 19 | (s[729] ? (s[45] <= 16952 /* 2016-05-31 */ ? s[731] : s[45] <= 16974 /* 2016-06-22 */ ? (s[46] >= 16953 /* 2016-06-01 */ ? 2 : 0) : s[45] <= 20634 /* 2026-06-30 */ ? (s[46] >= 16975 /* 2016-06-23 */ ? 3 : 0) : s[46] >= 20635 /* 2026-07-01 */ ? 4 : 0) : 0) << 20 | s[252] << 23 | s[258] << 24 | (f.ansoegningOmFoertidspension ? 33554432 : 0) | s[111] << 26 | s[112] << 27 | s[113] << 28 | s[96] << 29, s[99] << 0 | s[97] << 1 | (s[383] ? (s[386] ? s[385] : s[388] ? 2 : 0) : 0) << 2 | s[574] << 4 | s[575] << 5 | s[75] << 6 | s[748] << 7 | s[749] << 9 | s[750] << 10 | s[751] << 11 | s[752] << 12 | s[753] << 13 | s[754] << 14 | (f.andetFravaerSeneste8Uger ? 32768 : 0) | s[755] << 16 | s[756] << 17 | (f.genansat ? 262144 : 0) | (f.paaArbejdeDaSygdommenKom ? 524288 : 0) | s[576] << 20 | s[577] << 21 | s[578] << 22 | (f.ansatIFleksjob ? s[748] : 0) << 23 | s[76] << 25 | s[77] << 26 | s[757] << 27 | s[758] << 28 | s[74] << 29, s[72], s[73], (s[383] ? (s[65] <= 13604 /* 2007-04-01 */ ? s[385] : s[65] <= 14031 /* 2008-06-01 */ ? (s[63] >= 13605 /* 2007-04-02 */ ? 2 : 0) : s[759] ? (s[63] >= 14032 /* 2008-06-02 */ ? 3 : 0) : s[760] ? 4 : 0) : 0) << 0 | s[180] << 3 | s[183] << 4 | (f.fratraeder ? 32 : 0) | s[86] << 6 | s[85] << 7 | (s[383] ? (s[384] ? s[385] : s[65] <= 15522 /* 2012-07-01 */ ? s[387] : s[761] ? (s[63] >= 15523 /* 2012-07-02 */ ? 3 : 0) : s[762] ? 4 : 0) : 0) << 8 | s[763] << 11 | s[764] << 12 | s[765] << 13 | s[766] << 14 | s[767] << 15 | s[768] << 16 | s[83] << 17 | s[769] << 18 | s[770] << 19 | s[771] << 20 | (f.dagpengeretHvisRask ? 2097152 : 0) | s[91] << 22 | s[90] << 23 | (f.erhvervsmaessigUddannelse ? 16777216 : 0) | s[772] << 25 | s[773] << 26 | s[774] << 27 | s[775] << 28 | s[776] << 29, s[181], s[182], (f.elevILoennetPraktik ? 1 : 0) | s[777] << 1 | s[778] << 2 | s[779] << 3 | s[780] << 4 | s[781] << 5 | s[782] << 6 | s[783] << 7 | (f.iBeskaeftigelse ? 256 : 0) | s[784] << 9 | s[785] << 10 | s[786] << 11 | s[787] << 12 | s[788] << 13 | s[789] << 14 | s[790] << 15 | s[791] << 16 | s[792] << 17 | s[793] << 18 | s[794] << 19 | s[795] << 20 | s[796] << 21 | s[797] << 22 | s[89] << 23 | s[88] << 24 | (s[383] ? (s[384] ? s[385] : s[65] <= 15705 /* 2012-12-31 */ ? s[387] : s[65] <= 15883 /* 2013-06-27 */ ? (s[63] >= 15706 /* 2013-01-01 */ ? 3 : 0) : s[63] >= 15884 /* 2013-06-28 */ ? 4 : 0) : 0) << 25 | s[798] << 28 | s[799] << 29, (f.drevetSenesteMaaned ? 1 : 0) | s[800] << 1 | s[801] << 2 | (f.tilskudTilEgenVirksomhed ? 8 : 0) | s[583] << 4 | s[584] << 5 | (f.arbejdsskade ? 64 : 0) | s[194] << 7 | s[192] << 8 | s[802] << 9 | s[803] << 10 | s[804] << 11 | s[805] << 12 | s[806] << 13 | s[807] << 14 | s[283] << 15 | s[410] << 16 | s[411] << 17 | (s[391] ? s[390] : f.vurderingsdato <= 17701 /* 2018-06-19 */ ? s[686] : s[808] ? 3 : 0) << 18 | s[202] << 20 | s[205] << 21 | s[204] << 22 | s[520] << 23 | s[521] << 24 | (s[809] ? s[390] : s[122] ? 2 : 0) << 25 | (f.fikSygedagpengeVedLivstruende ? 134217728 : 0) | (f.laegenFinderIkkeLaengereLivstruende ? 268435456 : 0) | s[397] << 29, s[398] << 0 | (s[810] ? s[390] : s[809] ? (s[179] ? 2 : 0) : s[811] ? s[812] : s[156] ? 4 : 0) << 1 | s[813] << 4 | s[814] << 5 | s[815] << 6 | s[816] << 7 | s[817] << 8 | s[818] << 9 | s[196] << 10 | s[819] << 11 | s[820] << 12 | s[821] << 13 | s[402] << 14 | s[403] << 15 | (s[402] ? (f.jobafklaringStartede <= 17531 /* 2017-12-31 */ ? (s[822] ? 1 : 0) : f.jobafklaringStartede <= 18261 /* 2019-12-31 */ ? (s[823] ? 2 : 0) : s[824] ? 3 : 0) : 0) << 16 | (f.erIJobafklaring ? 262144 : 0) | s[822] << 19 | s[407] << 20 | s[408] << 21 | s[404] << 22 | s[405] << 23 | s[406] << 24 | s[825] << 25 | s[826] << 26 | s[827] << 27 | s[828] << 28 | s[829] << 29, s[400], s[401], s[830] << 0 | s[118] << 1 | s[831] << 2 | s[415] << 4 | s[416] << 5 | (f.feriePasserMedForloebet ? 64 : 0) | (f.ferieIndenForFerieloven ? 128 : 0) | (f.ferieAftalt ? 256 : 0) | s[419] << 9 | (f.ferieAftalt ? s[831] : 0) << 10 | s[420] << 12 | s[421] << 13 | s[426] << 14 | s[427] << 15 | s[832] << 16 | (s[832] === 1 ? s[833] : s[832] === 2 ? s[833] : 0) << 18 | s[382] << 19 | (f.saerligeGrundeTilAndetTidspunkt ? 1048576 : 0) | s[428] << 21 | s[429] << 22 | (s[391] ? s[390] : s[685] ? s[686] : s[687] ? s[688] : s[834] ? s[689] : s[835]) << 23 | (f.helbredetErStationaert ? 67108864 : 0) | (f.arbejdsevnenErAfklaret ? 134217728 : 0) | (f.berettigetTilRevalidering ? 268435456 : 0) | (f.berettigetTilFleksjob ? 536870912 : 0), s[417], s[418], s[424], s[425], (f.berettigetTilFoertidspension ? 1 : 0) | (f.berettigetTilRessourceforloeb ? 2 : 0) | s[432] << 2 | (f.vurderingsdato <= 17654 /* 2018-05-03 */ ? s[390] : s[432] ? 2 : 0) << 3 | (f.ophoerErAfgjort ? 32 : 0) | s[435] << 6 | s[374] << 7 | (s[71] ? (s[383] ? (s[65] <= 14612 /* 2010-01-03 */ ? s[385] : s[384] ? (s[63] >= 14613 /* 2010-01-04 */ ? 2 : 0) : s[836] ? 3 : 0) : 0) : 0) << 8 | s[837] << 10 | s[838] << 11 | s[132] << 12 | s[133] << 13 | s[121] << 14 | (s[121] ? (s[834] ? (s[121] ? 1 : 0) : s[839] ? 2 : 0) : 0) << 15 | s[840] << 17 | (f.ventesRaskInden8Uger ? 262144 : 0) | s[841] << 19 | s[842] << 20 | (f.oenskerTidligOpfoelgning ? 2097152 : 0) | s[843] << 22 | s[437] << 23 | s[438] << 24 | (s[391] ? s[390] : s[809] ? s[686] : s[812]) << 25 | (f.sagenErBelyst ? 134217728 : 0) | s[441] << 28, s[430], s[431], s[433], s[434], s[439], s[440], (f.oplysningsskemaSendt <= 15011 /* 2011-02-06 */ ? (s[441] ? 1 : 0) : f.oplysningsskemaSendt >= 15012 /* 2011-02-07 */ ? 2 : 0) << 0 | s[131] << 2 | s[129] << 3 | s[130] << 4 | (s[391] ? s[390] : s[678] ? s[686] : s[844] ? (s[121] ? 3 : 0) : s[834] ? s[845] : s[846]) << 5 | s[847] << 8 | s[848] << 9 | s[849] << 10 | s[850] << 11 | s[442] << 12 | s[443] << 13 | s[444] << 14 | (s[678] ? s[390] : s[811] ? s[679] : s[851]) << 15 | s[445] << 17 | s[446] << 18 | (s[811] ? s[390] : s[852]) << 19 | (f.oenskerLaegeattest ? 2097152 : 0) | (f.attestIndhentet ? 4194304 : 0) | s[167] << 23 | s[162] << 24 | s[161] << 25 | (f.tilbagevendenForestaar ? 67108864 : 0) | (f.risikoForLangtForloeb ? 134217728 : 0) | s[853] << 28 | s[125] << 29, (f.behovForTvaerfagligIndsats ? 1 : 0) | s[169] << 1 | s[170] << 2 | s[135] << 3 | s[134] << 4 | s[123] << 5 | (s[123] && s[139] ? 1 : s[123] && !s[138] ? (s[834] ? (s[123] ? 2 : 0) : s[854] ? (s[839] ? 3 : 0) : s[126] ? 4 : 0) : 0) << 6 | s[138] << 9 | s[855] << 10 | s[126] << 11 | s[856] << 12 | s[857] << 13 | s[171] << 14 | s[858] << 15 | s[859] << 16 | s[160] << 17 | (f.forudsigeligtForloeb ? 262144 : 0) | s[860] << 19 | s[861] << 20 | s[862] << 21 | s[863] << 22 | s[864] << 23 | s[865] << 24 | (f.opfoelgningOenskes ? 33554432 : 0) | (f.opfoelgningAlligevel ? 67108864 : 0) | s[866] << 27 | s[867] << 28 | s[449] << 29, s[447], s[448], s[450] << 0 | (s[139] ? 1 : s[138] ? 0 : s[391] ? s[868] : s[678] ? s[392] : s[834] ? s[869] : s[846]) << 1 | s[137] << 4 | s[136] << 5 | s[453] << 6 | s[454] << 7 | (s[156] && s[139] ? 1 : s[156] && !s[138] ? (s[844] ? s[852] : s[834] ? s[870] : s[854] ? s[871] : s[872]) : 0) << 8 | s[156] << 11 | s[157] << 12 | s[455] << 13 | s[456] << 14 | s[457] << 15 | (f.vurderingsdato <= 18989 /* 2021-12-28 */ ? s[390] : f.vurderingsdato <= 19236 /* 2022-09-01 */ ? (s[873] ? 2 : 0) : f.vurderingsdato <= 19436 /* 2023-03-20 */ ? (s[874] ? 3 : 0) : f.vurderingsdato <= 19620 /* 2023-09-20 */ ? (s[875] ? 4 : 0) : s[834] ? (s[876] ? 5 : 0) : s[839] ? 6 : 0) << 16 | s[177] << 19 | s[178] << 20 | (f.fremmoedeErNoedvendigt ? 2097152 : 0) | s[460] << 22 | s[461] << 23 | (s[160] && s[139] ? 1 : s[160] && !s[138] ? (s[877] ? s[868] : s[391] ? (s[176] ? 3 : 0) : s[678] ? (s[168] ? 4 : 0) : s[811] ? s[878] : s[844] ? (s[156] ? 6 : 0) : s[834] ? (s[123] ? 7 : 0) : s[854] ? (s[839] ? 8 : 0) : s[126] ? 9 : 0) : 0) << 24 | s[879] << 28 | s[175] << 29, s[451], s[452], s[458], s[459], s[462] << 0 | s[463] << 1 | s[464] << 2 | (s[391] ? s[390] : f.vurderingsdato <= 15069 /* 2011-04-05 */ ? s[686] : f.vurderingsdato <= 15207 /* 2011-08-21 */ ? (s[880] ? 3 : 0) : s[678] ? (s[881] ? 4 : 0) : s[878]) << 3 | s[465] << 6 | s[466] << 7 | s[467] << 8 | (s[678] ? s[390] : s[844] ? s[679] : s[834] ? s[870] : s[871]) << 9 | s[468] << 12 | s[469] << 13 | s[470] << 14 | (s[678] ? s[390] : s[811] ? s[679] : s[844] ? s[851] : s[834] ? s[845] : s[835]) << 15 | s[473] << 18 | s[474] << 19 | s[475] << 20 | s[476] << 21 | s[477] << 22 | (s[877] ? s[390] : s[391] ? (s[176] ? 2 : 0) : s[678] ? s[392] : s[869]) << 23 | s[478] << 26 | s[479] << 27, s[471], s[472], (s[391] ? s[390] : s[685] ? s[686] : s[687] ? s[688] : s[854] ? s[689] : s[872]) << 0 | s[882] << 3 | (f.udebliver ? 16 : 0) | (f.rimeligGrund ? 32 : 0) | (f.skriftligtOrienteret ? 64 : 0) | s[500] << 7 | s[501] << 8 | (s[391] ? s[390] : s[810] ? s[686] : f.vurderingsdato <= 16982 /* 2016-06-30 */ ? (s[179] ? 3 : 0) : f.vurderingsdato <= 18077 /* 2019-06-30 */ ? (f.vurderingsdato >= 16983 /* 2016-07-01 */ ? 4 : 0) : s[883] ? 5 : 0) << 9 | s[884] << 12 | (f.andenVurderingIndhentet ? 8192 : 0) | s[885] << 14 | s[886] << 15 | s[887] << 16 | (f.tilsvarendeIndgribende ? 131072 : 0) | s[480] << 18 | s[481] << 19 | s[888] << 20 | s[889] << 21 | s[890] << 22 | (f.noedvendigBehandling ? 8388608 : 0) | s[891] << 24 | s[892] << 25 | (f.hensigtsmaessigOptraening ? 67108864 : 0) | (f.opfordret ? 134217728 : 0) | s[482] << 28 | s[483] << 29, s[484] << 0 | s[485] << 1 | (f.partshoertOmOphoer ? 4 : 0) | s[893] << 3 | (f.harSvaretPaaPartshoering ? 16 : 0) | s[894] << 5 | s[486] << 6 | s[487] << 7 | (f.vurderingsdato <= 18638 /* 2021-01-11 */ ? s[390] : f.vurderingsdato >= 18639 /* 2021-01-12 */ ? 2 : 0) << 8 | (f.andetGrundlagEndHoertOm ? 1024 : 0) | (f.partshoertOmNytGrundlag ? 2048 : 0) | s[377] << 12 | s[489] << 13 | s[490] << 14 | (s[391] ? s[390] : f.vurderingsdato <= 15397 /* 2012-02-27 */ ? s[686] : s[895] ? (s[896] ? 3 : 0) : s[897]) << 15 | s[898] << 18 | s[899] << 19 | (f.genoptagetFoer ? 1048576 : 0) | s[496] << 21 | (s[377] && !s[489] && !s[490] ? s[700] : 0) << 22 | s[188] << 24 | s[189] << 25 | (s[383] ? (s[384] ? s[385] : s[900] ? s[387] : s[901] ? s[902] : s[65] <= 18318 /* 2020-02-26 */ ? s[903] : s[65] <= 18858 /* 2021-08-19 */ ? (s[63] >= 18319 /* 2020-02-27 */ ? 5 : 0) : s[65] <= 18953 /* 2021-11-22 */ ? (s[63] >= 18859 /* 2021-08-20 */ ? 6 : 0) : s[65] <= 19051 /* 2022-02-28 */ ? (s[63] >= 18954 /* 2021-11-23 */ ? 7 : 0) : s[63] >= 19052 /* 2022-03-01 */ ? 8 : 0) : 0) << 26, s[491], s[492], s[494], s[495], s[190], s[191], s[311] << 0 | s[313] << 1 | (f.aftaleForSelvstaendig ? 4 : 0) | (f.sygMedCovid19 ? 8 : 0) | s[581] << 4 | s[582] << 5 | s[904] << 6 | s[905] << 7 | s[906] << 8 | s[907] << 9 | s[363] << 10 | s[364] << 11 | (f.aftaleMedArbejdsgiver ? 4096 : 0) | s[357] << 13 | s[358] << 14 | s[282] << 15 | s[908] << 16 | s[909] << 17 | s[910] << 18 | s[911] << 19 | s[912] << 20 | s[913] << 21 | s[914] << 22 | s[915] << 23 | s[916] << 24 | s[917] << 25 | s[918] << 26 | s[919] << 27 | s[920] << 28 | s[497] << 29, s[579], s[580], s[498] << 0 | s[499] << 1 | s[504] << 2 | s[505] << 3 | (f.vurderingsdato <= 16687 /* 2015-09-09 */ ? s[390] : s[921] ? 2 : 0) << 4 | s[506] << 6 | s[507] << 7 | s[508] << 8 | (s[199] && !s[200] && !s[106] ? (s[104] && !s[106] && !s[922] ? (s[110] <= 16251 /* 2014-06-30 */ ? (s[108] >= 13332 /* 2006-07-03 */ ? 1 : 0) : s[108] >= 16252 /* 2014-07-01 */ ? 2 : 0) : 0) : 0) << 9 | s[512] << 11 | s[513] << 12 | (s[202] && !s[205] && !s[204] ? (s[383] ? (s[388] ? 1 : 0) : 0) : 0) << 13 | s[514] << 14 | s[515] << 15 | s[206] << 16 | s[207] << 17 | (f.opfylderBeskaeftigelseskravetVedLivstruende ? 262144 : 0) | s[519] << 19 | (s[206] && !s[207] && s[93] ? (s[122] ? 1 : 0) : 0) << 20 | s[923] << 21 | s[524] << 22 | s[525] << 23 | (f.pensionTilkendt ? (s[391] ? s[390] : f.vurderingsdato <= 15320 /* 2011-12-12 */ ? s[686] : s[895] ? (s[924] ? 3 : 0) : s[897]) : 0) << 24 | (f.pensionTilkendt ? 134217728 : 0) | (f.pensionMedTilbagevirkendeKraft ? 268435456 : 0) | s[535] << 29, s[502], s[503], s[510], s[511], s[517], s[518], s[522], s[523], s[533], s[534], s[925] << 0 | s[526] << 2 | s[527] << 3 | s[528] << 4 | (s[926] ? s[925] : 0) << 5 | s[926] << 7 | (f.retErOpbrugt ? 256 : 0) | s[927] << 9 | s[218] << 10 | s[219] << 11 | s[928] << 12 | s[929] << 13 | s[930] << 14 | s[222] << 15 | s[223] << 16 | (s[931] ? (s[389] <= 18808 /* 2021-06-30 */ ? 1 : s[932] >= 18809 /* 2021-07-01 */ ? 2 : 0) : 0) << 17 | s[933] << 19 | s[934] << 20 | s[935] << 21 | s[212] << 22 | s[936] << 23 | s[937] << 24 | s[938] << 25 | s[939] << 26 | s[210] << 27 | s[211] << 28 | s[940] << 29, s[220], s[221], (f.fortsatRet9Marts2020 ? 1 : 0) | s[531] << 1 | s[532] << 2 | (s[931] ? 1 : 0) << 3 | s[536] << 4 | s[537] << 5 | s[538] << 6 | (s[941] ? s[925] : 0) << 7 | s[941] << 9 | s[942] << 10 | s[226] << 11 | s[227] << 12 | (s[222] && !s[223] && s[943] < NEVER ? (s[943] <= 18808 /* 2021-06-30 */ ? 1 : s[944] >= 18809 /* 2021-07-01 */ ? 2 : 0) : 0) << 13 | s[945] << 15 | s[946] << 16 | s[947] << 17 | s[948] << 18 | s[949] << 19 | s[950] << 20 | s[951] << 21 | s[952] << 22 | s[953] << 23 | s[954] << 24 | s[955] << 25 | (s[956] <= 18808 /* 2021-06-30 */ ? 1 : s[957] ? 2 : 0) << 26 | s[958] << 28 | s[959] << 29, s[529], s[530], s[224], s[225], s[539], s[960] << 0 | s[961] << 1 | s[229] << 2 | (s[229] ? 0 : s[962] <= 18808 /* 2021-06-30 */ ? 1 : s[963] ? 2 : 0) << 3 | s[964] << 5 | s[965] << 6 | s[966] << 7 | s[967] << 8 | s[968] << 9 | s[231] << 10 | s[233] << 11 | (s[226] && !s[227] && s[969] < NEVER ? (s[969] <= 18808 /* 2021-06-30 */ ? 1 : s[970] >= 18809 /* 2021-07-01 */ ? 2 : 0) : 0) << 12 | s[971] << 14 | s[972] << 15 | s[973] << 16 | s[974] << 17 | s[975] << 18 | s[976] << 19 | s[230] << 20 | s[232] << 21 | (s[977] ? (s[978] <= 18808 /* 2021-06-30 */ ? 1 : s[979] ? 2 : 0) : 0) << 22 | s[980] << 24 | s[981] << 25 | s[982] << 26 | s[983] << 27 | s[984] << 28 | s[985] << 29, s[228], s[235], s[237], s[234], s[236], s[540], s[541], s[542] << 0 | s[543] << 1 | (s[986] && !s[987] && s[988] < NEVER ? (s[988] <= 18808 /* 2021-06-30 */ ? 1 : s[989] >= 18809 /* 2021-07-01 */ ? 2 : 0) : 0) << 2 | s[990] << 4 | s[991] << 5 | s[987] << 6 | s[992] << 7 | s[993] << 8 | s[994] << 9 | s[995] << 10 | s[240] << 11 | s[241] << 12 | (s[542] && !s[543] && s[996] < NEVER ? (s[996] <= 18808 /* 2021-06-30 */ ? 1 : s[997] >= 18809 /* 2021-07-01 */ ? 2 : 0) : 0) << 13 | s[998] << 15 | s[999] << 16 | s[1000] << 17 | s[1001] << 18 | s[1002] << 19 | s[1003] << 20 | s[546] << 21 | s[547] << 22 | (s[240] && !s[241] && s[1004] < NEVER ? (s[1004] <= 18808 /* 2021-06-30 */ ? 1 : s[1005] >= 18809 /* 2021-07-01 */ ? 2 : 0) : 0) << 23 | s[1006] << 25 | s[1007] << 26 | s[1008] << 27 | s[1009] << 28 | s[1010] << 29, s[238], s[239], s[544], s[545], s[1011] << 0 | s[550] << 1 | s[551] << 2 | (s[546] && !s[547] && s[1012] < NEVER ? (s[1012] <= 18808 /* 2021-06-30 */ ? 1 : s[1013] >= 18809 /* 2021-07-01 */ ? 2 : 0) : 0) << 3 | s[1014] << 5 | s[1015] << 6 | s[1016] << 7 | s[1017] << 8 | s[1018] << 9 | s[1019] << 10 | s[556] << 11 | (s[729] ? (s[45] <= 14691 /* 2010-03-23 */ ? s[731] : s[730] ? (s[46] >= 14692 /* 2010-03-24 */ ? 2 : 0) : s[740] ? (s[1020] ? 3 : 0) : s[742] ? 4 : 0) : 0) << 12 | s[261] << 15 | s[265] << 16 | (s[729] ? s[731] : 0) << 17 | s[264] << 18 | s[267] << 19 | s[559] << 20 | s[560] << 21 | s[566] << 22 | s[567] << 23 | (s[111] && !s[112] && !s[113] ? s[735] : 0) << 24 | s[1021] << 26 | s[1022] << 27 | s[268] << 28 | s[390] << 29, s[548], s[549], s[554], s[555], s[259], s[260], s[262], s[263], s[557], s[558], s[564], s[565], s[568] << 0 | s[569] << 1 | s[570] << 2 | (f.sygUnderAftaltFri ? 8 : 0) | s[573] << 4 | (f.sygUnderAftaltFri ? (f.vurderingsdato <= 18839 /* 2021-07-31 */ ? s[390] : f.vurderingsdato >= 18840 /* 2021-08-01 */ ? 2 : 0) : 0) << 5 | s[587] << 7 | s[588] << 8 | (s[76] && !s[77] && !s[75] ? s[748] : 0) << 9 | (f.sygemeldtITide ? 2048 : 0) | (f.indsigelseModSenSygemelding ? 4096 : 0) | (f.fyldestgoerendeBegrundelse ? 8192 : 0) | s[273] << 14 | s[277] << 15 | (s[92] ? (s[383] ? (s[901] ? s[385] : s[1023] ? 2 : 0) : 0) : 0) << 16 | s[591] << 18 | s[592] << 19 | s[1024] << 20 | s[1025] << 21 | s[595] << 22 | s[596] << 23 | (s[291] ? (s[383] ? (s[384] ? s[385] : s[1026] ? s[387] : s[901] ? s[1027] : s[761] ? s[903] : s[762] ? 5 : 0) : 0) : 0) << 24 | s[291] << 27 | s[302] << 28 | (f.underretningsbrevSendt ? 536870912 : 0), s[571], s[572], s[585], s[586], s[275], s[274], s[589], s[590], s[593], s[594], s[288] << 0 | s[289] << 1 | s[290] << 2 | (s[291] ? s[748] : 0) << 3 | s[285] << 5 | s[287] << 6 | s[286] << 7 | (s[291] ? (s[383] ? (s[384] ? s[385] : s[1026] ? s[387] : s[65] <= 19722 /* 2023-12-31 */ ? s[1027] : s[63] >= 19723 /* 2024-01-01 */ ? 4 : 0) : 0) : 0) << 8 | s[1028] << 11 | s[1029] << 12 | s[1030] << 13 | s[1031] << 14 | (f.undskyldendeForhold ? 32768 : 0) | s[1032] << 16 | (f.arbejdsgiverAnmeldteIkke ? 131072 : 0) | s[1033] << 18 | s[599] << 19 | s[600] << 20 | s[603] << 21 | s[604] << 22 | (s[71] ? (s[383] ? (s[384] ? s[385] : s[759] ? s[387] : s[1026] ? (s[760] ? 3 : 0) : s[901] ? (s[1034] ? 4 : 0) : s[1023] ? 5 : 0) : 0) : 0) << 23 | s[1035] << 26 | s[1036] << 27 | s[375] << 28 | s[371] << 29, s[597], s[598], s[601], s[602], s[1037] << 0 | s[607] << 1 | s[608] << 2 | s[1038] << 3 | (s[1038] === 1 ? 0 : s[1038] === 2 ? 0 : s[1038] === 4 ? 0 : s[1038] === 6 ? (f.oplystDelvistLedig ? 1 : 0) : 0) << 6 | (f.oplystDelvistLedig ? 128 : 0) | s[611] << 8 | s[612] << 9 | (s[87] ? (s[383] ? (s[384] ? s[385] : s[900] ? s[387] : s[902]) : 0) : 0) << 10 | s[620] << 12 | s[621] << 13 | s[622] << 14 | (s[87] ? s[1039] : 0) << 15 | s[1040] << 18 | s[1041] << 19 | s[1042] << 20 | (f.nemrefusionNede ? 2097152 : 0) | s[615] << 22 | s[616] << 23 | (s[87] ? s[748] : 0) << 24 | s[1043] << 26 | s[1044] << 27 | s[617] << 28 | s[618] << 29, s[605], s[606], s[609], s[610], s[613], s[614], s[619] << 0 | s[633] << 1 | s[634] << 2 | s[365] << 3 | s[344] << 4 | s[346] << 5 | (f.vurderingsdato <= 14691 /* 2010-03-23 */ ? s[390] : s[391] ? (s[1045] ? 2 : 0) : s[392]) << 6 | s[343] << 8 | s[1046] << 9 | s[337] << 10 | s[339] << 11 | s[340] << 12 | s[1047] << 13 | (f.ledigUdenLoen ? 32768 : 0) | (f.arbejdsgiverTilbyderDeltid ? 65536 : 0) | s[355] << 17 | s[356] << 18 | s[338] << 19 | s[341] << 20 | s[1048] << 21 | s[1049] << 22 | s[1050] << 23 | s[325] << 24 | s[1051] << 25 | s[637] << 26 | s[638] << 27 | s[1052] << 28 | s[1053] << 29, s[623], s[624], s[347], s[350], s[348], s[351], s[349], s[352], s[353], s[354], s[335], s[336], s[635], s[636], s[1054] << 0 | s[627] << 1 | s[628] << 2 | s[362] << 3 | s[361] << 4 | s[631] << 5 | s[632] << 6 | (s[71] ? s[700] : 0) << 7 | s[379] << 9 | (s[71] ? s[1047] : 0) << 10 | s[644] << 12 | s[645] << 13 | (s[391] ? s[390] : f.vurderingsdato <= 15522 /* 2012-07-01 */ ? s[686] : s[1055] ? 3 : 0) << 14 | s[646] << 16 | s[647] << 17 | s[648] << 18 | (f.vurderingsdato <= 18318 /* 2020-02-26 */ ? s[390] : f.vurderingsdato <= 18670 /* 2021-02-12 */ ? (s[1056] ? 2 : 0) : f.vurderingsdato <= 18858 /* 2021-08-19 */ ? (s[1057] ? 3 : 0) : f.vurderingsdato <= 18953 /* 2021-11-22 */ ? (s[1058] ? 4 : 0) : f.vurderingsdato <= 19051 /* 2022-02-28 */ ? (s[1059] ? 5 : 0) : s[1060] ? 6 : 0) << 19 | s[1061] << 22 | (f.hjemmeEfterAnbefaling ? 8388608 : 0) | s[651] << 24 | s[652] << 25 | (s[357] && !s[358] && !s[75] ? s[700] : 0) << 26 | s[655] << 28 | s[656] << 29, s[625], s[626], s[359], s[360], s[629], s[630], s[639], s[640], s[642], s[643], s[649], s[650], s[653], s[654], (s[363] && !s[364] && !s[75] ? s[676] : 0) << 0 | s[657] << 2 | s[658] << 3 | s[380] << 4 | (f.aftaleIndgaaetDen <= 13604 /* 2007-04-01 */ ? s[1062] : f.aftaleIndgaaetDen <= 14031 /* 2008-06-01 */ ? (s[1063] ? 2 : 0) : s[1064] ? (s[1065] ? 3 : 0) : s[393] ? 4 : 0) << 5 | s[1066] << 8 | (f.langvarigEllerKroniskLidelse ? 512 : 0) | (f.risikoenErVaesentligtForoeget ? 1024 : 0) | s[1067] << 11 | (f.behandlingBesluttetVedAnsaettelsen ? 4096 : 0) | s[1068] << 13 | s[1069] << 14 | s[1070] << 15 | s[660] << 16 | s[661] << 17 | (s[1064] ? s[1062] : s[1071]) << 18 | (f.aftaleErSkriftlig ? 1048576 : 0) | (f.aftaleErGodkendt ? 2097152 : 0) | s[664] << 22 | s[665] << 23 | s[1072] << 24 | (f.vaesentligeAendringerVedUdloeb ? 33554432 : 0) | s[666] << 26 | s[667] << 27, s[662], s[663], (s[1064] ? s[1062] : f.aftaleIndgaaetDen <= 15397 /* 2012-02-27 */ ? s[1071] : f.aftaleIndgaaetDen <= 15516 /* 2012-06-25 */ ? (s[1073] ? 3 : 0) : f.aftaleIndgaaetDen >= 15517 /* 2012-06-26 */ ? 4 : 0) << 0 | (f.laegeligDokumentationForRisiko ? 8 : 0) | s[372] << 4 | s[373] << 5 | (s[71] ? s[1039] : 0) << 6 | s[1074] << 9 | s[1075] << 10 | s[1076] << 11 | (f.skyldesLoenmodtageren ? 4096 : 0) | (f.forkertVejledning ? 8192 : 0) | (f.saerligeOmstaendighederForRefusion ? 16384 : 0) | s[1077] << 15 | s[670] << 16 | s[671] << 17 | (s[71] ? (s[383] ? (s[384] ? s[385] : s[1026] ? s[387] : s[901] ? s[1027] : s[903]) : 0) : 0) << 18 | s[1078] << 21 | s[1079] << 22 | s[1080] << 23 | s[1081] << 24 | s[1082] << 25 | s[1083] << 26 | s[1084] << 27 | s[1085] << 28 | s[1086] << 29, s[668], s[669], s[1087] << 0 | s[1088] << 1 | s[672] << 2 | s[673] << 3] }
}
