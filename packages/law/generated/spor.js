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
  s[374] = v8
  const v9 = runEnd(v0, f.vurderingsdato)
  const v10 = v9 >= 2147483647
  const v11 = v9 === 2147483647
  const v12 = !v10 || v11
  const v13 = v12 ? v9 : FIRST_DAY
  s[7] = v13
  const v14 = v13 >= v8
  s[670] = v14
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
  s[321] = v26
  const v27 = SDL_6_1 <= 2147483646
  s[66] = v27
  const v28 = !v16 && SDL_6_1_hoej >= 16440 /* 2015-01-05 */ && v27
  s[82] = v28
  const v29 = f.persongruppe === 'ledig'
  s[92] = v29
  const v30 = shiftDays(SDL_6_1, 13)
  const v31 = shiftDays(SDL_6_1_hoej, 13)
  const v32 = v29 && SDL_6_1_ir
  s[282] = v32
  const v33 = SDL_6_1_ir || !v16 && SDL_6_1_hoej === NEVER
  s[68] = v33
  const v34 = v28 && (!v29 || !v16)
  const ALF_62_3 = v20 ? FIRST_DAY : v26 || v34 ? (v34 ? (v29 ? (f.dagpengerettenSlutter ? Math.min(v30, f.sidsteDagMedDagpengeret) : v30) : NEVER) : NEVER) : NEVER
  s[183] = ALF_62_3
  const ALF_62_3_hoej = v20 ? NEVER : v23 ? NEVER : v26 ? NEVER : v29 ? (f.dagpengerettenSlutter ? Math.min(v31, f.sidsteDagMedDagpengeret) : v31) : NEVER
  s[184] = ALF_62_3_hoej
  const ALF_62_3_er = v20 || v23 || v26 || v34
  s[182] = ALF_62_3_er
  const ALF_62_3_ir = v20 || v28 && v32 || v33
  s[185] = ALF_62_3_ir
  // BEK937.27: Sygedagpenge under uddannelse (BEK 937/2024 § 27, stk. 1-3)
  const v39 = f.vurderingsdato >= 13332 /* 2006-07-03 */
  s[93] = v39
  const v40 = f.vurderingsdato >= 16440 /* 2015-01-05 */
  s[121] = v40
  const v41 = f.uddannelseUnderSygdom === 'foer'
  s[675] = v41
  const v42 = f.uddannelseUnderSygdom === 'begyndt_under'
  s[677] = v42
  const v43 = f.undervisningstimer <= 600
  s[678] = v43
  const v44 = v42 && v43 && f.uddannelsePasserMedBehandling && f.uddannelseUdskyderRevalidering === false
  s[676] = v44
  const v45 = f.uddannelseUnderSygdom === 'opfoelgning'
  s[679] = v45
  const v46 = !v40 && (v41 || v44) || v40 && (v41 || v44 || v45)
  const v47 = f.uddannelseUnderSygdom === 'ingen'
  s[672] = v47
  const BEK937_27 = !v47 && (!v39 || v46)
  s[392] = BEK937_27
  const BEK937_27_nej = !v47 && (!v39 || !v46)
  s[393] = BEK937_27_nej
  const BEK937_27_ir = v47 || !v39
  s[394] = BEK937_27_ir
  // SDL.7.2: Det mindste fravær (SDL § 7, stk. 2)
  const SDL_53_1_ialt_er = f.persongruppe === 'loenmodtager'
  s[71] = SDL_53_1_ialt_er
  const v52 = f.timerDuKanArbejde === 0
  s[687] = v52
  const v53 = f.normalTimerPrUge - f.timerDuKanArbejde
  s[322] = v53
  const v54 = v53 >= 400
  s[688] = v54
  const v55 = v52 || v54
  s[686] = v55
  const v56 = SDL_53_1_ialt_er && v55
  s[685] = v56
  const v57 = f.persongruppe === 'selvstaendig'
  s[87] = v57
  const v58 = f.andelAfArbejdetDuKan <= 5000
  s[320] = v58
  const v59 = v57 && v58
  s[689] = v59
  const v60 = f.persongruppe === 'ledig' || f.persongruppe === 'ingen'
  s[690] = v60
  const v61 = f.vurderingsdato >= 15706 /* 2013-01-01 */
  s[119] = v61
  const v62 = f.ansatFra >= 15706 /* 2013-01-01 */
  s[694] = v62
  const v63 = f.ansatIFleksjob && v62
  s[693] = v63
  const v64 = v55 || v63
  s[692] = v64
  const v65 = SDL_53_1_ialt_er && v64
  s[691] = v65
  const v66 = !v61 && (v56 || v59 || v60) || v61 && (v65 || v59 || v60)
  const SDL_7_2 = !v39 || v66
  s[420] = SDL_7_2
  const SDL_7_2_nej = !v39 || !v66
  s[421] = SDL_7_2_nej
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
  s[376] = SDL_24_3_eksakt
  // SDL.25.1: Grænsen for pensionister m.fl. (SDL § 25, stk. 1)
  const v8 = f.pensionDuFaar === 'foertidspension' || f.pensionDuFaar === 'seniorpension'
  s[101] = v8
  const v9 = f.pensionDuFaar === 'tidlig_pension'
  s[102] = v9
  const v10 = s[5] >= 15012 /* 2011-02-07 */
  s[268] = v10
  const v11 = onWeekdays(SDL_24_3, 62)
  s[10] = v11
  const v12 = onWeekdays(SDL_24_3_hoej, 62)
  s[9] = v12
  const v13 = monthEndOver(v12, 12, 130, s[5])
  const v14 = monthEndOver(v11, 12, 130, s[5])
  const v15 = !s[6] && s[7] >= v13
  s[697] = v15
  const v16 = !s[6] && s[7] < v14
  s[698] = v16
  const v17 = v15 && !s[6]
  const v18 = s[8] && !s[6] && v14 >= NEVER
  const v19 = v17 ? v13 : NEVER
  const v20 = v16 ? NEVER : v14
  const v21 = v17 ? (v16 || v18 ? Math.max(v14, v20) : v14) : v20
  const v22 = v17 || v16 || v18
  const v23 = monthEndOver(SDL_24_3_hoej, 12, 182, s[5])
  const v24 = monthEndOver(SDL_24_3, 12, 182, s[5])
  const v25 = !s[6] && s[7] >= v23
  s[699] = v25
  const v26 = !s[6] && s[7] < v24
  s[700] = v26
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
  s[214] = v35
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
  s[716] = v4
  const v5 = !s[6] && s[7] < v1
  s[717] = v5
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
  s[718] = v24
  const v25 = !s[6] && s[7] < v21
  s[719] = v25
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
  s[720] = v50
  const v51 = !s[6] && s[7] < v49
  s[721] = v51
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
  s[722] = v61
  const v62 = !s[6] && s[7] < v60
  s[723] = v62
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
  s[704] = v0
  const v1 = !s[6] && countDays(s[12], 16252 /* 2014-07-01 */, 16252 /* 2014-07-01 */) < 1
  s[705] = v1
  const v2 = !s[6] && countDays(s[9], 15979 /* 2013-10-01 */, 16251 /* 2014-06-30 */) > 110
  s[710] = v2
  const v3 = !s[6] && countDays(s[10], 15979 /* 2013-10-01 */, 16251 /* 2014-06-30 */) <= 110
  s[711] = v3
  const v4 = s[13] || v3
  s[709] = v4
  const v5 = (s[14] || s[8]) && (v2 || s[8]) && (s[14] || v2)
  s[708] = v5
  const v6 = !s[6] && countDays(s[11], 15979 /* 2013-10-01 */, 16251 /* 2014-06-30 */) > 154
  s[714] = v6
  const v7 = !s[6] && countDays(s[12], 15979 /* 2013-10-01 */, 16251 /* 2014-06-30 */) <= 154
  s[715] = v7
  const v8 = s[15] || v7
  s[713] = v8
  const v9 = (s[16] || s[8]) && (v6 || s[8]) && (s[16] || v6)
  s[712] = v9
  const v10 = v5 || v9
  s[706] = v10
  const v11 = (v4 || s[8]) && (v8 || s[8]) && (v4 || v8)
  s[707] = v11
  const v12 = s[17] || v1 || v11
  s[703] = v12
  const v13 = !s[17] && (v0 || s[8]) && (v10 || s[8])
  s[702] = v13
  const v14 = v13 && !v12
  s[701] = v14
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
  s[913] = v19
  const v20 = SDL_24_1_er && SDL_24_1 < NEVER
  s[197] = v20
  const v21 = SDL_24_1_er && v19
  s[198] = v21
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
  s[379] = v32
  const v33 = f.forlaengelseErAfgjort ? f.forlaengelseAfgjortDen : v26 ? (v28 ? Math.min(v22, v29) : v22) : v29
  s[46] = v33
  const v34 = f.forlaengelseErAfgjort ? f.forlaengelseAfgjortDen : v26 ? (v28 ? Math.max(v23, v30) : v23) : v30
  s[45] = v34
  const v35 = v31 && v33 <= 13331 /* 2006-07-02 */
  s[40] = v35
  const v36 = v34 >= 13332 /* 2006-07-03 */
  s[48] = v36
  const v37 = v33 <= 15011 /* 2011-02-06 */
  s[240] = v37
  const v38 = v31 && v36 && v37
  s[41] = v38
  const v39 = v34 >= 15012 /* 2011-02-07 */
  const v40 = v33 <= 20484 /* 2026-01-31 */
  const v41 = v31 && v39 && v40
  const v42 = v33 <= 2147483646
  s[47] = v42
  const v43 = v31 && v34 >= 20485 /* 2026-02-01 */ && v42
  s[248] = v43
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
  s[241] = v58
  const v59 = v54 || v58
  const SDL_27_1_3_uger = v35 ? -Infinity : v52 ? 364 : v53 ? 364 : v54 ? 728 : v55 ? 728 : 938
  s[244] = SDL_27_1_3_uger
  const SDL_27_1_3_uger_hoej = v35 ? Infinity : v53 || v59 ? (v59 ? (v58 ? (v57 ? 938 : 728) : 728) : 728) : 364
  s[246] = SDL_27_1_3_uger_hoej
  const SDL_27_1_3_uger_er = v35 || v52 || v53 || v54 || v55 || v57
  s[242] = SDL_27_1_3_uger_er
  // SDL.27.1.3: Forlængelse ved lægebehandling (SDL § 27, stk. 1, nr. 3)
  const v63 = SDL_27_1_3_uger_er && SDL_27_1_3_uger_hoej >= f.laegensSkoenUgerTilArbejde
  s[738] = v63
  const v64 = SDL_27_1_3_uger_er && SDL_27_1_3_uger < f.laegensSkoenUgerTilArbejde
  s[739] = v64
  const v65 = f.underLaegebehandling === false || f.laegensSkoenErSikkert === false || v64
  const v66 = f.underLaegebehandling && f.laegensSkoenErSikkert && (v63 || SDL_27_1_2_ir)
  const v67 = f.laegensSkoenUgerTilArbejde <= 364
  s[740] = v67
  const v68 = f.underLaegebehandling && f.laegensSkoenErSikkert && v67
  const v69 = f.laegensSkoenUgerTilArbejde <= 728
  s[741] = v69
  const v70 = f.underLaegebehandling && f.laegensSkoenErSikkert && v69
  const SDL_27_1_3 = v35 || v52 && v66 || v53 && (v68 || v70) || v54 && v66 || v48 && v66
  s[52] = SDL_27_1_3
  const SDL_27_1_3_nej = v35 || v52 && v65 || v53 && (!v68 || !v70) || v54 && v65 || v48 && v65
  s[60] = SDL_27_1_3_nej
  // SDL.27.1.4: Forlængelse, fordi fleksjob eller pension skal afklares (SDL § 27, stk. 1, nr. 4)
  const v73 = v31 && v56 && v40
  s[247] = v73
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
  s[249] = SDL_27_1_6
  const SDL_27_1_6_nej = s[40] || s[41] && !v0 || s[42] && !v0 || s[43] && !v1
  s[255] = SDL_27_1_6_nej
  // SDL.27.1.7.2: Åbenbar sag om førtidspension uden om rehabiliteringsteamet (SDL § 27, stk. 1, nr. 7)
  const v4 = s[44] && s[45] >= 16953 /* 2016-06-01 */ && s[46] <= 16974 /* 2016-06-22 */
  const v5 = s[44] && s[45] >= 16975 /* 2016-06-23 */ && s[46] <= 20634 /* 2026-06-30 */
  const v6 = s[44] && s[45] >= 20635 /* 2026-07-01 */ && s[47]
  const SDL_27_1_7_2 = s[40] || v4 || v5 && f.arbejdsevnenKanAabenbartIkkeForbedres || v6
  s[556] = SDL_27_1_7_2
  const SDL_27_1_7_2_nej = s[40] || s[44] && s[48] && s[46] <= 16952 /* 2016-05-31 */ || v4 || v5 && f.arbejdsevnenKanAabenbartIkkeForbedres === false || v6
  s[557] = SDL_27_1_7_2_nej
  const SDL_27_1_7_2_ir = s[40] || v4 || v6 || s[49]
  s[558] = SDL_27_1_7_2_ir
  // SDL.27.1.7: Forlængelse ved sag om førtidspension (SDL § 27, stk. 1, nr. 7)
  const SDL_27_1_7 = s[40] || s[41] && f.foertidspensionssagPaabegyndt || s[42] && f.foertidspensionssagPaabegyndt || s[43] && (f.ansoegningOmFoertidspension || SDL_27_1_7_2)
  s[250] = SDL_27_1_7
  const SDL_27_1_7_nej = s[40] || s[41] && f.foertidspensionssagPaabegyndt === false || s[42] && f.foertidspensionssagPaabegyndt === false || s[43] && f.ansoegningOmFoertidspension === false && (SDL_27_1_7_2_nej || SDL_27_1_7_2_ir)
  s[256] = SDL_27_1_7_nej
  // SDL.27.1: Forlængelse af sygedagpenge (SDL § 27, stk. 1)
  const v12 = s[50] || s[51] || s[52] || s[53] || s[54] || SDL_27_1_6 || SDL_27_1_7
  const v13 = s[55] || s[56]
  s[251] = v13
  const v14 = s[57] || s[58]
  s[252] = v14
  const v15 = SDL_27_1_6_nej || s[58]
  s[253] = v15
  const v16 = SDL_27_1_7_nej || s[58]
  s[254] = v16
  const v17 = v13 && (s[59] || s[58]) && (s[60] || s[58]) && (s[61] || s[56]) && v14 && v15 && v16 && (s[55] || s[59] || s[60] || s[61] || s[57] || SDL_27_1_6_nej || SDL_27_1_7_nej)
  const v18 = s[56] && s[58]
  s[266] = v18
  const SDL_27_1 = s[40] || s[41] && v12 || s[62] && v12
  s[111] = SDL_27_1
  const SDL_27_1_nej = s[40] || s[41] && v17 || s[62] && v17
  s[112] = SDL_27_1_nej
  const SDL_27_1_ir = s[40] || s[41] && v18 || s[62] && v18 || s[49]
  s[113] = SDL_27_1_ir
  // SDL.24a.1.grænse: Over grænsen på første fraværsdag (SDL § 24 a, stk. 1)
  const v22 = s[63] <= 16251 /* 2014-06-30 */
  s[199] = v22
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
  s[748] = v38
  const v39 = !s[6] && shiftDays(s[63], -56) < f.ansatFra
  s[749] = v39
  const v40 = v39 || f.andetFravaerSeneste8Uger
  s[747] = v40
  const v41 = (v38 || s[8]) && f.andetFravaerSeneste8Uger === false
  s[746] = v41
  const v42 = f.timerHosArbejdsgiveren >= 7400
  s[750] = v42
  const v43 = v40 || !v42
  s[745] = v43
  const v44 = v41 && v42
  s[744] = v44
  const v45 = v42 && f.genansat && f.paaArbejdeDaSygdommenKom
  s[751] = v45
  const v46 = v44 || v45
  const v47 = v43 && !v45
  const v48 = !s[6] && s[69] && s[66]
  s[78] = v48
  const SDL_30_2 = s[67] || s[70] && v46 || v48 && v46
  s[569] = SDL_30_2
  const SDL_30_2_nej = s[67] || s[70] && v47 || v48 && v47
  s[570] = SDL_30_2_nej
  const SDL_30_2_ir = s[67] || s[68]
  s[75] = SDL_30_2_ir
  // SDL.30.fleksjob: Ingen arbejdsgiverperiode i fleksjob (SDL § 32, stk. 1, nr. 5)
  const SDL_30_fleksjob = f.ansatIFleksjob && (s[67] || s[70] || v48)
  s[571] = SDL_30_fleksjob
  const SDL_30_fleksjob_nej = f.ansatIFleksjob && s[67]
  s[572] = SDL_30_fleksjob_nej
  const SDL_30_fleksjob_ir = f.ansatIFleksjob === false || SDL_30_2_ir
  s[573] = SDL_30_fleksjob_ir
  // SDL.30: Ret over for arbejdsgiveren (SDL § 30, stk. 1)
  const v55 = f.ansatIFleksjob === false || SDL_30_fleksjob_nej
  s[752] = v55
  const v56 = f.ansatIFleksjob && (SDL_30_fleksjob || SDL_30_fleksjob_ir)
  s[753] = v56
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
  s[295] = v63
  const v64 = !s[6] && s[65] >= 14032 /* 2008-06-02 */ && v63
  const v65 = s[65] >= 15341 /* 2012-01-02 */
  s[296] = v65
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
  s[293] = v0
  const v1 = shiftDays(s[65], s[73])
  s[294] = v1
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
  s[179] = SDL_31_1
  const SDL_31_1_hoej = s[67] ? NEVER : v8 ? (s[77] || v9 ? Math.max(v7, v10) : v7) : v10
  s[180] = SDL_31_1_hoej
  const SDL_31_1_er = s[67] || s[70] && v11 || s[78] && v11
  s[178] = SDL_31_1_er
  const SDL_31_1_ir = s[67] || s[70] && v12 || s[78] && v12 || s[68]
  s[181] = SDL_31_1_ir
  // SDL.32.1: Beskæftigelseskravet over for kommunen (SDL § 32, stk. 1-3)
  const v17 = !s[6] && shiftDays(s[65], -91) >= f.tilknyttetArbejdsmarkedetFra
  s[760] = v17
  const v18 = !s[6] && shiftDays(s[63], -91) < f.tilknyttetArbejdsmarkedetFra
  s[761] = v18
  const v19 = f.timerSeneste13Uger >= 12000
  s[762] = v19
  const v20 = SDL_31_1_er && SDL_31_1 < f.vurderingsdato
  s[765] = v20
  const v21 = SDL_31_1_er && SDL_31_1_hoej >= f.vurderingsdato
  s[766] = v21
  const v22 = s[77] || v20
  s[763] = v22
  const v23 = s[76] || s[75]
  s[117] = v23
  const v24 = v23 && (v21 || SDL_31_1_ir) && (s[76] || v21)
  s[83] = v24
  const v25 = s[75] && SDL_31_1_ir
  s[764] = v25
  const v26 = v18 || !v19 || v24
  s[759] = v26
  const v27 = v22 || v25
  s[84] = v27
  const v28 = (v17 || s[8]) && v19 && v27
  s[758] = v28
  const v29 = f.uddannelsensLaengde >= 18
  s[767] = v29
  const v30 = !s[6] && s[65] >= f.uddannelseAfsluttet
  s[768] = v30
  const v31 = !s[6] && s[63] < f.uddannelseAfsluttet
  s[769] = v31
  const v32 = shiftMonths(f.uddannelseAfsluttet, 1)
  const v33 = !s[6] && v32 >= s[63]
  s[770] = v33
  const v34 = !s[6] && v32 < s[65]
  s[771] = v34
  const v35 = f.erhvervsmaessigUddannelse === false || !v29 || v31 || v34
  s[90] = v35
  const v36 = f.erhvervsmaessigUddannelse && v29 && (v30 || s[8]) && (v33 || s[8])
  s[91] = v36
  const v37 = v28 || f.dagpengeretHvisRask || v36 || f.elevILoennetPraktik || f.ansatIFleksjob
  const v38 = v26 && f.dagpengeretHvisRask === false && v35 && f.elevILoennetPraktik === false && f.ansatIFleksjob === false
  const v39 = !s[6] && s[69] && s[63] <= 15522 /* 2012-07-01 */
  const v40 = !s[6] && s[65] >= 15523 /* 2012-07-02 */ && s[79]
  const v41 = !s[6] && shiftDays(s[65], -182) >= f.tilknyttetArbejdsmarkedetFra
  s[774] = v41
  const v42 = !s[6] && shiftDays(s[63], -182) < f.tilknyttetArbejdsmarkedetFra
  s[775] = v42
  const v43 = f.timerSeneste26Uger >= 24000
  s[776] = v43
  const v44 = v42 || !v43 || v24
  s[773] = v44
  const v45 = (v41 || s[8]) && v43 && v27
  s[772] = v45
  const v46 = shiftMonths(s[80], -6)
  const v47 = shiftMonths(s[81], -6)
  const v48 = sum(f.timerPrMaaned, (r_timerPrMaaned) => { const r0_0 = !s[6] && r_timerPrMaaned.maaned >= v46; const r0_1 = !s[6] && r_timerPrMaaned.maaned < s[81]; return (r0_0 || s[8]) && (r0_1 || s[8]) && (r0_0 || r0_1) ? r_timerPrMaaned.timer : 0 }) >= 24000
  s[783] = v48
  const v49 = sum(f.timerPrMaaned, (r_timerPrMaaned) => { const r0_0 = !s[6] && r_timerPrMaaned.maaned >= v46; const r0_1 = !s[6] && r_timerPrMaaned.maaned < s[81]; const r0_2 = (r0_0 || s[8]) && (r0_1 || s[8]) && (r0_0 || r0_1); return r0_2 ? (r0_2 && !(!s[6] && r_timerPrMaaned.maaned < v47 || !s[6] && r_timerPrMaaned.maaned >= s[80]) && !s[8] ? r_timerPrMaaned.timer : 0) : 0 }) >= 24000
  s[784] = v49
  const v50 = sum(f.timerPrMaaned, (r_timerPrMaaned) => { const r0_0 = !s[6] && r_timerPrMaaned.maaned >= v46; const r0_1 = !s[6] && r_timerPrMaaned.maaned < s[81]; return (r0_0 || s[8]) && (r0_1 || s[8]) && (r0_0 || r0_1) && r_timerPrMaaned.timer >= 4000 ? 1 : 0 }) >= 5
  s[785] = v50
  const v51 = sum(f.timerPrMaaned, (r_timerPrMaaned) => { const r0_0 = !s[6] && r_timerPrMaaned.maaned >= v46; const r0_1 = !s[6] && r_timerPrMaaned.maaned < s[81]; const r0_2 = (r0_0 || s[8]) && (r0_1 || s[8]) && (r0_0 || r0_1); const r0_3 = r_timerPrMaaned.timer >= 4000; const r0_4 = r0_2 && r0_3; return r0_4 ? (r0_4 && !(r0_2 && !r0_3 || !s[6] && r_timerPrMaaned.maaned < v47 || !s[6] && r_timerPrMaaned.maaned >= s[80] || s[8] && !r0_3) && !(s[8] && r0_3) ? 1 : 0) : 0 }) >= 5
  s[786] = v51
  const v52 = !v49 || !v51
  s[782] = v52
  const v53 = v48 && v50
  s[781] = v53
  const v54 = 6 + f.maanederDerSesBortFra
  const v55 = -v54
  const v56 = shiftMonths(s[80], v55)
  const v57 = shiftMonths(s[81], v55)
  const v58 = sum(f.timerPrMaaned, (r_timerPrMaaned) => { const r0_0 = !s[6] && r_timerPrMaaned.maaned < s[81]; const r0_1 = !s[6] && r_timerPrMaaned.maaned >= v56; return (r0_1 || s[8]) && (r0_0 || s[8]) && (r0_1 || r0_0) ? r_timerPrMaaned.timer : 0 }) >= 24000
  s[789] = v58
  const v59 = sum(f.timerPrMaaned, (r_timerPrMaaned) => { const r0_0 = !s[6] && r_timerPrMaaned.maaned < s[81]; const r0_1 = !s[6] && r_timerPrMaaned.maaned >= v56; const r0_2 = (r0_1 || s[8]) && (r0_0 || s[8]) && (r0_1 || r0_0); return r0_2 ? (r0_2 && !(!s[6] && r_timerPrMaaned.maaned < v57 || !s[6] && r_timerPrMaaned.maaned >= s[80]) && !s[8] ? r_timerPrMaaned.timer : 0) : 0 }) >= 24000
  s[790] = v59
  const v60 = sum(f.timerPrMaaned, (r_timerPrMaaned) => { const r0_0 = !s[6] && r_timerPrMaaned.maaned < s[81]; const r0_1 = !s[6] && r_timerPrMaaned.maaned >= v56; return (r0_1 || s[8]) && (r0_0 || s[8]) && (r0_1 || r0_0) && r_timerPrMaaned.timer >= 4000 ? 1 : 0 }) >= 5
  s[791] = v60
  const v61 = sum(f.timerPrMaaned, (r_timerPrMaaned) => { const r0_0 = !s[6] && r_timerPrMaaned.maaned < s[81]; const r0_1 = r_timerPrMaaned.timer >= 4000; const r0_2 = !s[6] && r_timerPrMaaned.maaned >= v56; const r0_3 = (r0_2 || s[8]) && (r0_0 || s[8]) && (r0_2 || r0_0); const r0_4 = r0_3 && r0_1; return r0_4 ? (r0_4 && !(r0_3 && !r0_1 || !s[6] && r_timerPrMaaned.maaned < v57 || !s[6] && r_timerPrMaaned.maaned >= s[80] || s[8] && !r0_1) && !(s[8] && r0_1) ? 1 : 0) : 0 }) >= 5
  s[792] = v61
  const v62 = !v59 || !v61
  s[788] = v62
  const v63 = v58 && v60
  s[787] = v63
  const v64 = v53 || v63
  s[779] = v64
  const v65 = v52 && v62
  s[780] = v65
  const v66 = f.iBeskaeftigelse === false || v65 || v24
  s[778] = v66
  const v67 = f.iBeskaeftigelse && v64 && v27
  s[777] = v67
  const SDL_32_1 = s[67] || s[70] && v37 || v39 && v37 || v40 && (v45 || f.dagpengeretHvisRask || v36 || f.elevILoennetPraktik || f.ansatIFleksjob) || s[82] && (v67 || f.dagpengeretHvisRask || v36 || f.elevILoennetPraktik || f.ansatIFleksjob)
  s[86] = SDL_32_1
  const SDL_32_1_nej = s[67] || s[70] && v38 || v39 && v38 || v40 && v44 && f.dagpengeretHvisRask === false && v35 && f.elevILoennetPraktik === false && f.ansatIFleksjob === false || s[82] && v66 && f.dagpengeretHvisRask === false && v35 && f.elevILoennetPraktik === false && f.ansatIFleksjob === false
  s[85] = SDL_32_1_nej
  // SDL.42.1: Beskæftigelseskravet for selvstændige (SDL § 42)
  const v70 = f.maanederSomSelvstaendig + f.maanederSomLoenmodtagerFoer >= 6
  s[794] = v70
  const v71 = v70 && f.drevetSenesteMaaned
  s[793] = v71
  const v72 = f.timerIVirksomheden >= 1850
  s[795] = v72
  const v73 = v71 && v72
  s[796] = v73
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
  s[578] = SDL_34_1
  const SDL_34_1_nej = s[67] || s[70] && v0 || s[78] && v0
  s[579] = SDL_34_1_nej
  // SDL.32: Ret over for kommunen (SDL § 2, stk. 2)
  const v4 = !s[71] || s[85]
  s[798] = v4
  const v5 = s[71] && (s[86] || s[75])
  s[797] = v5
  const v6 = !s[87] || s[88]
  s[800] = v6
  const v7 = s[87] && (s[89] || s[75])
  s[799] = v7
  const v8 = f.persongruppe === 'ingen'
  s[281] = v8
  const v9 = !v8 || s[90]
  s[802] = v9
  const v10 = v8 && s[91]
  s[801] = v10
  const v11 = v5 || v7 || s[92] || v10 || SDL_34_1
  const v12 = v4 && v6 && !s[92] && v9 && (SDL_34_1_nej || s[75])
  const SDL_32 = s[67] || s[70] && v11 || s[78] && v11
  s[192] = SDL_32
  const SDL_32_nej = s[67] || s[70] && v12 || s[78] && v12
  s[190] = SDL_32_nej
  // SDL.3: Ophold i Danmark (SDL § 3)
  const v15 = f.vurderingsdato >= 17702 /* 2018-06-20 */
  s[803] = v15
  const v16 = !v15 && (f.ophold === 'danmark' || f.ophold === 'rekreation' || f.ophold === 'behandling' || f.ophold === 'udskudt_hjemrejse' || f.ophold === 'udsendt' || f.ophold === 'dansk_social_sikring') || v15 && (f.ophold === 'danmark' || f.ophold === 'rekreation' || f.ophold === 'behandling' || f.ophold === 'udskudt_hjemrejse' || f.ophold === 'udsendt' || f.ophold === 'repatriering' || f.ophold === 'dansk_social_sikring')
  const SDL_3 = !s[93] || v16
  s[408] = SDL_3
  const SDL_3_nej = !s[93] || !v16
  s[409] = SDL_3_nej
  // SDL.24a.1: Jobafklaring ved ny sygemelding (SDL § 24 a, stk. 1)
  const v19 = SDL_32 || s[75]
  s[191] = v19
  const v20 = SDL_3 || !s[93]
  const v21 = s[94] || !s[93]
  const SDL_24a_1 = s[67] || s[95] && (s[96] || s[97]) && v19 && v20 && v21 && (s[96] || SDL_32 || SDL_3 || s[94])
  s[200] = SDL_24a_1
  const SDL_24a_1_nej = s[67] || s[98] || s[95] && (s[99] || SDL_32_nej || SDL_3_nej || s[100])
  s[203] = SDL_24a_1_nej
  const SDL_24a_1_ir = s[67] || s[95] && s[97] && s[75] && !s[93] || s[68]
  s[202] = SDL_24a_1_ir
  // SDL.24c.1: Stop for sygedagpenge, når sygdommen ikke længere er livstruende (SDL § 24 c, stk. 1)
  const v25 = f.vurderingsdato >= 16801 /* 2016-01-01 */
  s[122] = v25
  const v26 = v25 && f.fikSygedagpengeVedLivstruende && f.laegenFinderIkkeLaengereLivstruende
  const SDL_24c_1 = !s[93] || v26
  s[515] = SDL_24c_1
  const SDL_24c_1_nej = !s[93] || !v26
  s[516] = SDL_24c_1_nej
  // LAB.107.1: Ret til jobafklaringsforløb (LAB § 107)
  const v29 = f.vurderingsdato >= 16252 /* 2014-07-01 */
  s[177] = v29
  const v30 = s[101] || f.naaetFolkepensionsalder || s[102]
  s[814] = v30
  const v31 = f.forlaengelseErAfgjort || v30 && s[103] || !v30 && s[104]
  s[193] = v31
  const v32 = f.forlaengelseErAfgjort === false && (v30 && s[105] || !v30 && s[106])
  s[194] = v32
  const v33 = f.forlaengelseErAfgjort ? f.forlaengelsenSlutter : v30 ? s[107] : s[108]
  s[195] = v33
  const v34 = f.forlaengelseErAfgjort ? f.forlaengelsenSlutter : v30 ? s[109] : s[110]
  s[196] = v34
  const v35 = v31 && f.vurderingsdato >= v33
  s[812] = v35
  const v36 = v31 && f.vurderingsdato < v34
  s[813] = v36
  const v37 = v36 || v30 || s[111]
  s[811] = v37
  const v38 = s[112] || s[113]
  s[267] = v38
  const v39 = (v35 || v32) && !v30 && v38
  s[810] = v39
  const v40 = v39 || SDL_24a_1
  s[808] = v40
  const v41 = SDL_24a_1_nej || SDL_24a_1_ir
  s[201] = v41
  const v42 = v37 && v41
  s[809] = v42
  const v43 = v39 || SDL_24a_1 || SDL_24c_1
  s[815] = v43
  const v44 = v37 && v41 && (SDL_24c_1_nej || !s[93])
  s[816] = v44
  const LAB_107_1 = !s[93] || v29 && (!v25 && v21 && v40 || v25 && v21 && v43)
  s[395] = LAB_107_1
  const LAB_107_1_nej = !s[93] || !v29 || !v25 && (s[100] || v42) || v25 && (s[100] || v44)
  s[396] = LAB_107_1_nej
  // LAB.110.1: Jobafklaringsforløbets længste varighed (LAB § 110, stk. 1)
  const v47 = f.jobafklaringStartede >= 16252 /* 2014-07-01 */
  s[817] = v47
  const v48 = f.jobafklaringStartede >= 17532 /* 2018-01-01 */
  s[818] = v48
  const v49 = shiftMonths(f.jobafklaringStartede, 24)
  const v50 = shiftDays(v49, -1)
  const v51 = f.jobafklaringStartede >= 18262 /* 2020-01-01 */
  s[819] = v51
  const v52 = allPeriods(f.barselUnderJobafklaring)
  const v53 = without(ALL_DAYS, v52)
  const v54 = dayReaching(v53, f.jobafklaringStartede, v49 === NEVER ? Infinity : v49 - f.jobafklaringStartede)
  const LAB_110_1 = v47 ? (v48 ? (v51 ? v54 : Math.min(v50, v54)) : v50) : FIRST_DAY
  s[398] = LAB_110_1
  const LAB_110_1_hoej = v47 ? (v48 ? (v51 ? v54 : Math.max(v50, v54)) : v50) : NEVER
  s[399] = LAB_110_1_hoej
  const LAB_110_1_er = f.erIJobafklaring && v47
  s[400] = LAB_110_1_er
  const LAB_110_1_ir = !LAB_110_1_er || !v47
  s[401] = LAB_110_1_ir
  // SDL.2.1: Hvem kan få sygedagpenge (SDL § 2, stk. 1)
  const v59 = s[71] || s[87] || s[92] || f.arbejdsskade || v10
  const v60 = !s[71] && !s[87] && !s[92] && f.arbejdsskade === false && v9
  const SDL_2_1 = s[67] || s[70] && v59 || s[78] && v59
  s[405] = SDL_2_1
  const SDL_2_1_nej = s[67] || s[70] && v60 || s[78] && v60
  s[406] = SDL_2_1_nej
  // SDL.2: Ret til sygedagpenge (SDL § 2)
  const v63 = s[114] && s[115] >= f.vurderingsdato
  s[824] = v63
  const v64 = s[114] && s[116] < f.vurderingsdato
  s[825] = v64
  const v65 = s[77] || v64
  s[823] = v65
  const v66 = s[117] && (v63 || s[118]) && (s[76] || v63)
  s[822] = v66
  const v67 = v66 || SDL_32
  s[820] = v67
  const v68 = (v65 || s[75]) && (SDL_32_nej || s[75]) && (v65 || SDL_32_nej)
  s[821] = v68
  const v69 = SDL_2_1_nej || v68 || SDL_3_nej || s[100]
  const v70 = (SDL_2_1 || s[75]) && (v67 || s[75]) && v20 && v21 && (SDL_2_1 || v67 || SDL_3 || s[94])
  const v71 = s[75] && !s[93]
  const SDL_2 = s[67] || s[70] && v70 || s[78] && v70
  s[402] = SDL_2
  const SDL_2_nej = s[67] || s[70] && v69 || s[78] && v69
  s[403] = SDL_2_nej
  const SDL_2_ir = s[67] || s[70] && v71 || s[78] && v71 || s[68]
  s[404] = SDL_2_ir
  // SDL.7.1.ferieaftale: Ferien kan aftales med kommunen (SDL § 7, stk. 1)
  const v75 = f.feriePasserMedForloebet && f.ferieIndenForFerieloven
  const SDL_7_1_ferieaftale = !s[93] || v75
  s[413] = SDL_7_1_ferieaftale
  const SDL_7_1_ferieaftale_nej = !s[93] || !v75
  s[414] = SDL_7_1_ferieaftale_nej
}

function svar_8(f, s) {
  // SDL.7.1.genoptagelse: Sygedagpenge igen efter ferien fra (SDL § 7, stk. 1)
  const v0 = periods(f.afbrydelser, (r_afbrydelser) => r_afbrydelser.slags === 'ferie')
  const v1 = runEnd(v0, f.vurderingsdato)
  const v2 = shiftDays(v1 < 2147483647 || v1 === 2147483647 ? v1 : FIRST_DAY, 1)
  const SDL_7_1_genoptagelse = s[93] ? v2 : FIRST_DAY
  s[415] = SDL_7_1_genoptagelse
  const SDL_7_1_genoptagelse_hoej = s[93] ? v2 : NEVER
  s[416] = SDL_7_1_genoptagelse_hoej
  const SDL_7_1_genoptagelse_ir = f.ferieAftalt === false || !s[93]
  s[417] = SDL_7_1_genoptagelse_ir
  // SDL.7.1.ny: Ferien gør det til en ny sygemelding (SDL § 7, stk. 1)
  const SDL_7_1_ny = !s[93] || f.ferieAftalt === false
  s[418] = SDL_7_1_ny
  const SDL_7_1_ny_nej = !s[93] || f.ferieAftalt
  s[419] = SDL_7_1_ny_nej
  // SDL.7.3: Fra hvornår arbejdsevnen ses bredere (SDL § 7, stk. 3)
  const v8 = shiftMonths(s[63], 3)
  s[160] = v8
  const v9 = shiftMonths(s[65], 3)
  s[161] = v9
  const v10 = f.saerligeGrundeTilAndetTidspunkt || !s[6]
  const v11 = f.saerligeGrundeTilAndetTidspunkt === false && s[8]
  const SDL_7_3 = s[67] ? FIRST_DAY : f.saerligeGrundeTilAndetTidspunkt ? f.bredVurderingsdag : v8
  s[422] = SDL_7_3
  const SDL_7_3_hoej = s[67] ? NEVER : f.saerligeGrundeTilAndetTidspunkt ? f.bredVurderingsdag : v9
  s[423] = SDL_7_3_hoej
  const v14 = f.persongruppe === 'loenmodtager' || f.persongruppe === 'selvstaendig'
  s[380] = v14
  const SDL_7_3_er = v14 && (s[67] || s[70] && v10 || s[78] && v10)
  s[424] = SDL_7_3_er
  const SDL_7_3_ir = !v14 || s[67] || s[70] && v11 || s[78] && v11 || s[68]
  s[425] = SDL_7_3_ir
  // SDL.7.5: Stop, når helbredet er stationært (SDL § 7, stk. 5, 2. pkt.)
  const v17 = !s[119] && f.helbredetErStationaert && f.arbejdsevnenErAfklaret && f.berettigetTilRevalidering === false && f.berettigetTilFleksjob === false && f.berettigetTilFoertidspension === false || s[119] && f.helbredetErStationaert && f.arbejdsevnenErAfklaret && f.berettigetTilRevalidering === false && f.berettigetTilFleksjob === false && f.berettigetTilFoertidspension === false && f.berettigetTilRessourceforloeb === false
  const SDL_7_5 = !s[93] || v17
  s[426] = SDL_7_5
  const SDL_7_5_nej = !s[93] || !v17
  s[427] = SDL_7_5_nej
  // SDL.7.5.fra: Stop efter § 7 virker tidligst fra (SDL § 7, stk. 5)
  const v20 = f.vurderingsdato >= 17655 /* 2018-05-04 */
  s[430] = v20
  const v21 = f.ophoerErAfgjort ? f.ophoerAfgjortDen : NEVER
  const SDL_7_5_fra = v20 ? v21 : FIRST_DAY
  s[428] = SDL_7_5_fra
  const SDL_7_5_fra_hoej = v20 ? v21 : NEVER
  s[429] = SDL_7_5_fra_hoej
  // SDL.7a.1: Arbejdsgiverens samtale skal være holdt (SDL § 7 a, stk. 1-3)
  const v24 = !s[6] && s[64] && s[63] <= 14612 /* 2010-01-03 */
  const v25 = !s[6] && s[65] >= 14613 /* 2010-01-04 */ && s[120]
  const v26 = allPeriods(f.fravaer)
  const v27 = runStart(v26, f.vurderingsdato)
  const v28 = v27 < 2147483647 || v27 === 2147483647 ? v27 : FIRST_DAY
  const v29 = shiftDays(v28, 56) >= f.fratraedelsesdag
  s[833] = v29
  const v30 = f.fratraeder && v29
  s[832] = v30
  const v31 = v30 ? NEVER : shiftDays(v28, 28)
  const SDL_7a_1 = s[67] ? FIRST_DAY : v25 || s[78] ? v31 : NEVER
  s[431] = SDL_7a_1
  const SDL_7a_1_hoej = s[67] ? NEVER : v24 ? NEVER : v31
  s[432] = SDL_7a_1_hoej
  const SDL_7a_1_er = s[71] && (s[67] || v24 || v25 || s[78])
  s[433] = SDL_7a_1_er
  const SDL_7a_1_ir = !s[71] || s[75]
  s[372] = SDL_7a_1_ir
  // SDL.7c: Tidlig opfølgning (SDL § 7 c, stk. 1)
  const v36 = f.tidligOpfoelgningOensketAf === 'arbejdsgiver'
  s[835] = v36
  const v37 = shiftDays(s[63], 35)
  s[302] = v37
  const v38 = shiftDays(s[65], 35)
  s[303] = v38
  const v39 = !s[6] && shiftDays(v38, -1) >= f.tidligOpfoelgningBedtOm
  s[836] = v39
  const v40 = !s[6] && shiftDays(v37, -1) < f.tidligOpfoelgningBedtOm
  s[837] = v40
  const v41 = f.tidligOpfoelgningOensketAf === 'sygemeldt'
  s[838] = v41
  const v42 = v41 && f.ventesRaskInden8Uger === false
  const SDL_7c = s[121] && (!s[121] || v36 && f.ventesRaskInden8Uger === false && (v39 || s[8]) && f.oenskerTidligOpfoelgning || !v36 && v42)
  s[132] = SDL_7c
  const SDL_7c_nej = s[121] && (!s[121] || v36 && (f.ventesRaskInden8Uger || v40 || f.oenskerTidligOpfoelgning === false) || !v36 && !v42)
  s[133] = SDL_7c_nej
  // SDL.10a: Der skal udfyldes et oplysningsskema (SDL § 10 a)
  const v45 = !s[122] || !(f.fikSygedagpengeVedLivstruende && f.sagenErBelyst)
  const SDL_10a = !s[93] || v45
  s[435] = SDL_10a
  const SDL_10a_nej = !s[93] || !v45
  s[436] = SDL_10a_nej
  // SDL.11.3: Oplysningsskemaet skal være besvaret (SDL § 11, stk. 3)
  const v48 = f.oplysningsskemaSendt >= 13332 /* 2006-07-03 */
  s[439] = v48
  const v49 = shiftDays(f.oplysningsskemaSendt, 8)
  const SDL_11_3 = v48 ? v49 : FIRST_DAY
  s[437] = SDL_11_3
  const SDL_11_3_hoej = v48 ? v49 : NEVER
  s[438] = SDL_11_3_hoej
  // SDL.12.1.1: Kategori 1 (SDL § 12, stk. 1, nr. 1)
  const v52 = shiftDays(shiftDays(s[63], 56), -1)
  s[127] = v52
  const v53 = shiftDays(shiftDays(s[65], 56), -1)
  s[128] = v53
  const v54 = !s[6] && v53 >= f.forventetRask
  s[842] = v54
  const v55 = !s[6] && v52 < f.forventetRask
  s[843] = v55
  const v56 = !s[6] && v53 >= f.vurderingsdato
  s[844] = v56
  const v57 = !s[6] && v52 < f.vurderingsdato
  s[845] = v57
  const v58 = v55 || v57
  s[848] = v58
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
  s[440] = SDL_11a_1
  const SDL_11a_1_nej = !s[93] || !s[121] && f.laegeattestNoedvendig === false || s[121] && (!v65 && SDL_12_1_1 || v65 && f.laegeattestNoedvendig === false)
  s[441] = SDL_11a_1_nej
  const SDL_11a_1_ir = !s[93] || s[121] && !v65 && SDL_12_1_1_ir
  s[442] = SDL_11a_1_ir
  // SDL.11c: Lægeattest, når du ønsker det (SDL § 11 c)
  const v69 = v65 && f.oenskerLaegeattest && f.attestIndhentet === false
  const SDL_11c = !s[93] || v69
  s[443] = SDL_11c
  const SDL_11c_nej = !s[93] || !v69
  s[444] = SDL_11c_nej
  // SDL.12.1.2: Kategori 2 (SDL § 12, stk. 1, nr. 2)
  const v72 = f.vurderingsdato >= 20089 /* 2025-01-01 */
  s[123] = v72
  const v73 = f.tilbagevendenForestaar === false && f.risikoForLangtForloeb
  const v74 = v58 || s[8]
  s[124] = v74
  const SDL_12_1_2 = !s[93] || !s[121] && v73 || s[121] && (!v72 && v74 && f.behovForTvaerfagligIndsats === false || v72 && !v60 && v58)
  s[164] = SDL_12_1_2
  const SDL_12_1_2_nej = !s[93] || !s[121] && !v73 || s[121] && (!v72 && (v59 || f.behovForTvaerfagligIndsats) || v72 && (v60 || v59))
  s[159] = SDL_12_1_2_nej
  const SDL_12_1_2_ir = !s[93] || s[121] && v72 && v61
  s[158] = SDL_12_1_2_ir
}

function svar_9(f, s) {
  // SDL.12.1.3: Kategori 3 (SDL § 12, stk. 1, nr. 3)
  const v0 = f.tilbagevendenForestaar === false && f.risikoForLangtForloeb === false
  const SDL_12_1_3 = !s[93] || !s[121] && v0 || s[121] && !s[123] && s[124] && f.behovForTvaerfagligIndsats
  s[166] = SDL_12_1_3
  const SDL_12_1_3_nej = !s[93] || !s[121] && !v0 || s[121] && (s[123] || s[125] || f.behovForTvaerfagligIndsats === false)
  s[167] = SDL_12_1_3_nej
  // SDL.13f.1: Ingen opfølgning i et kortere forløb (SDL § 13 f, stk. 1-3)
  const v3 = f.fratraedelsesdag >= f.vurderingsdato
  s[854] = v3
  const v4 = f.fratraeder && !v3
  s[853] = v4
  const v5 = s[71] && !v4
  s[168] = v5
  const v6 = f.holdteSamtaler >= 1
  s[165] = v6
  const v7 = shiftDays(shiftDays(f.foersteOpfoelgningssamtale, 91), -1)
  s[170] = v7
  const v8 = v7 >= f.forventetRask
  s[855] = v8
  const v9 = v7 >= f.vurderingsdato
  s[856] = v9
  const v10 = v5 && v6 && f.forudsigeligtForloeb && v8 && v9
  s[157] = v10
  const v11 = shiftDays(shiftDays(s[63], 182), -1)
  s[169] = v11
  const v12 = shiftDays(shiftDays(s[65], 182), -1)
  s[171] = v12
  const v13 = !s[6] && v12 >= f.forventetRask
  s[859] = v13
  const v14 = !s[6] && v11 < f.forventetRask
  s[860] = v14
  const v15 = !v5 || v14 || f.opfoelgningOenskes
  s[858] = v15
  const v16 = v5 && (v13 || s[8]) && f.opfoelgningOenskes === false
  s[857] = v16
  const v17 = !s[6] && v12 >= f.vurderingsdato
  s[861] = v17
  const v18 = !s[6] && v11 < f.vurderingsdato
  s[862] = v18
  const v19 = v15 || f.opfoelgningAlligevel || v18
  s[136] = v19
  const v20 = v16 && f.opfoelgningAlligevel === false && (v17 || s[8])
  s[137] = v20
  const v21 = !s[6] && s[63] < 20635 /* 2026-07-01 */
  s[851] = v21
  const v22 = !s[6] && s[65] >= 20635 /* 2026-07-01 */
  s[852] = v22
  const v23 = !s[126] || v22
  s[850] = v23
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
  s[174] = v24
  const v25 = shiftMonths(s[65], 6)
  s[176] = v25
  const v26 = shiftDays(v24, -1)
  s[162] = v26
  const v27 = shiftDays(v25, -1)
  s[163] = v27
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
  s[447] = SDL_13b_1_er
  const SDL_13b_1 = s[140] ? (s[141] ? Math.min(s[142], s[143]) : s[143]) : s[142]
  s[445] = SDL_13b_1
  const SDL_13b_1_hoej = s[140] ? (s[141] ? Math.max(s[144], s[145]) : s[145]) : s[144]
  s[446] = SDL_13b_1_hoej
  const SDL_13b_1_ir = s[138] && (s[146] || s[136] && s[147] || s[136] && s[148]) || !s[139] && (!s[93] || s[149] || s[121] && (!s[126] && s[146] || s[126] && (s[134] && s[147] || !s[123] && !((!s[150] || !s[147] && s[151] === s[152]) && s[150] && s[151] === NEVER) || s[134] && s[148] || !s[123] && !((!s[153] || !s[148] && s[154] === s[155]) && s[153] && s[154] === NEVER))))
  s[448] = SDL_13b_1_ir
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
  s[449] = SDL_13b_1_antal
  const SDL_13b_1_antal_hoej = s[138] ? (v18 ? Math.max(v15, v16) : v16) : v15
  s[450] = SDL_13b_1_antal_hoej
  const SDL_13b_1_antal_er = s[156] && (s[138] || v18)
  s[451] = SDL_13b_1_antal_er
  const SDL_13b_1_antal_ir = !s[156] || !s[139] && (!s[156] || !s[123] && s[130] || s[123] && (!s[126] && (s[134] && s[130] || !s[123] && !((!v4 || !s[130] && v5 === v6) && v4 && v5 === 1)) || s[126] && !s[123]))
  s[452] = SDL_13b_1_antal_ir
  // SDL.13b.1.naeste: Den næste opfølgning skal være sket (SDL § 13 b, stk. 1)
  const v23 = f.vurderingsdato >= 15012 /* 2011-02-07 */
  s[175] = v23
  const v24 = f.vurderingsdato >= 14407 /* 2009-06-12 */
  s[173] = v24
  const v25 = shiftDays(f.senesteOpfoelgningssamtale, 28)
  const v26 = shiftDays(f.senesteOpfoelgningssamtale, 56)
  const v27 = Math.max(v25, v26)
  const v28 = Math.min(v25, v26)
  const v29 = s[158] && v28 >= v27
  const v30 = s[159] || v29
  const v31 = s[159] ? (v29 ? Math.min(v26, v27) : v26) : v27
  const v32 = s[159] ? (v29 ? Math.max(v26, v28) : v26) : v28
  const v33 = f.holdteSamtaler >= 2
  s[172] = v33
  const v34 = shiftMonths(f.senesteOpfoelgningssamtale, 3)
  const v35 = v33 || !s[6]
  const v36 = !v33 && s[8]
  const v37 = v33 ? v34 : shiftDays(s[160], -1)
  const v38 = v33 ? v34 : shiftDays(s[161], -1)
  const v39 = Math.max(v25, v37)
  const v40 = Math.min(v25, v38)
  const v41 = s[159] && v35
  const v42 = s[158] && v35 && v40 >= v39
  const v43 = v41 || v42
  const v44 = v41 ? (v42 ? Math.min(v37, v39) : v37) : v39
  const v45 = v41 ? (v42 ? Math.max(v38, v40) : v38) : v40
  const v46 = s[130] && v25 >= NEVER
  const v47 = f.holdteSamtaler >= 4
  s[870] = v47
  const v48 = v47 || !s[6]
  const v49 = !v47 && s[8]
  const v50 = v47 ? NEVER : s[162]
  const v51 = v47 ? NEVER : s[163]
  const v52 = s[129] && v48
  const v53 = s[130] && v48 && v51 >= NEVER
  const v54 = v52 || v53 ? (v52 ? v50 : NEVER) : NEVER
  const v55 = s[131] ? NEVER : v51
  const v56 = s[131] || v52 || v53
  const v57 = s[129] && v49 || s[130] && !((!v48 || !v49 && v50 === v51) && v48 && v50 === NEVER)
  const v58 = s[134] && v56
  const v59 = !s[123] && v56 && v55 >= NEVER
  const v60 = s[93] ? (v24 ? (v23 ? (s[121] ? (s[156] ? (s[123] ? (s[126] ? NEVER : v58 || v59 ? (v58 ? v54 : NEVER) : NEVER) : v54) : s[129] || v46 ? (s[129] ? v25 : NEVER) : NEVER) : s[164] ? (v43 ? Math.min(v25, v44) : v25) : v44) : FIRST_DAY) : s[164] ? (v30 ? Math.min(v25, v31) : v25) : v31) : FIRST_DAY
  const v61 = s[157] || v48 ? (s[157] ? NEVER : v50) : NEVER
  const v62 = !s[139] && (!s[93] || !v24 && (s[164] || s[159] || v29) || v24 && (!v23 || !s[121] && (s[164] || v41 || v42) || s[121] && (!s[156] && (s[131] || s[129] || v46) || s[156] && (!s[123] && v56 || s[123] && (s[126] || s[135] || v58 || v59)))))
  const SDL_13b_1_naeste = s[138] ? (v62 ? Math.min(v60, v61) : v61) : v60
  s[453] = SDL_13b_1_naeste
  const SDL_13b_1_naeste_hoej = s[138] ? NEVER : s[93] ? (v24 ? (v23 ? (s[121] ? (s[156] ? (s[123] ? (s[126] ? NEVER : s[135] ? NEVER : v55) : v55) : s[131] ? NEVER : v25) : s[164] ? (v43 ? Math.max(v25, v45) : v25) : v45) : NEVER) : s[164] ? (v30 ? Math.max(v25, v32) : v25) : v32) : NEVER
  s[454] = SDL_13b_1_naeste_hoej
  const SDL_13b_1_naeste_er = s[165] && (s[138] || v62)
  s[455] = SDL_13b_1_naeste_er
  const SDL_13b_1_naeste_ir = !s[165] || s[138] && !s[157] && v49 || !s[139] && (!s[93] || !v24 && s[158] && v25 !== v26 || v24 && (!v23 || !s[121] && (s[159] && v36 || s[158] && !((!v35 || !v36 && v37 === v38) && v35 && v25 === v37)) || s[121] && (!s[156] && s[130] && v25 !== NEVER || s[156] && (!s[123] && v57 || s[123] && !s[126] && (s[134] && v57 || !s[123] && !((!v56 || !v57 && v54 === v55) && v56 && v54 === NEVER))))))
  s[456] = SDL_13b_1_naeste_ir
  // SDL.13b.5: Opfølgning uden kontakt (standby) (SDL § 13 b, stk. 5)
  const v67 = f.vurderingsdato >= 15070 /* 2011-04-06 */
  s[871] = v67
  const v68 = f.vurderingsdato >= 15208 /* 2011-08-22 */
  s[872] = v68
  const SDL_13b_5 = !v23 || !v67 && f.sygdomForhindrerKontakt || v67 && (!v68 || f.kontaktUhensigtsmaessig)
  s[457] = SDL_13b_5
  const SDL_13b_5_nej = !v23 || !v67 && f.sygdomForhindrerKontakt === false || v67 && (!v68 || f.kontaktUhensigtsmaessig === false)
  s[458] = SDL_13b_5_nej
  const SDL_13b_5_ir = !v23 || v67 && !v68
  s[459] = SDL_13b_5_ir
  // SDL.13c.1.2: Tværfaglig indsats (SDL § 13 c, stk. 1, 2. pkt.)
  const SDL_13c_1_2 = !s[93] || s[121] && (!s[123] && s[166] || s[123] && f.behovForTvaerfagligIndsats)
  s[460] = SDL_13c_1_2
  const SDL_13c_1_2_nej = !s[93] || !s[121] || !s[123] && s[167] || s[123] && f.behovForTvaerfagligIndsats === false
  s[461] = SDL_13c_1_2_nej
  const SDL_13c_1_2_ir = !s[93] || s[121] && !s[123] && !s[93]
  s[462] = SDL_13c_1_2_ir
  // SDL.13c.2: Aftalen skal stå i Min Plan (SDL § 13 c, stk. 2)
  const SDL_13c_2 = !s[93] || s[156] && (!s[123] && s[164] || s[123] && (s[164] || s[158]) && !s[168])
  s[463] = SDL_13c_2
  const SDL_13c_2_nej = !s[93] || !s[156] || !s[123] && s[159] || s[123] && (s[159] || s[168])
  s[464] = SDL_13c_2_nej
  const SDL_13c_2_ir = !s[93] || s[156] && !s[123] && s[158]
  s[465] = SDL_13c_2_ir
}

function svar_12(f, s) {
  // SDL.13f.1.dag: Grænsen for de kortere forløb (SDL § 13 f, stk. 1)
  const v0 = s[123] ? (s[126] ? s[169] : s[170]) : FIRST_DAY
  const v1 = s[123] ? (s[126] ? s[171] : s[170]) : NEVER
  const v2 = s[6] ? s[170] : Math.min(s[170], s[169])
  const v3 = s[6] ? s[170] : Math.max(s[170], s[171])
  const v4 = !s[139] && (!s[123] || !s[126] || !s[6])
  const SDL_13f_1_dag = s[138] ? (v4 ? Math.min(v0, v2) : v2) : v0
  s[466] = SDL_13f_1_dag
  const SDL_13f_1_dag_hoej = s[138] ? (v4 ? Math.max(v1, v3) : v3) : v1
  s[467] = SDL_13f_1_dag_hoej
  const SDL_13f_1_dag_er = s[123] && (s[138] || v4)
  s[468] = SDL_13f_1_dag_er
  const SDL_13f_1_dag_ir = !s[123] || s[138] && s[8] || !s[139] && (!s[123] || s[126] && s[8])
  s[469] = SDL_13f_1_dag_ir
  // SDL.16.2: Der skal være en opfølgningsplan (SDL § 16)
  const v9 = !s[121] && s[172]
  const SDL_16_2 = !s[93] || !s[173] && !s[6] && f.vurderingsdato >= s[174] || s[173] && (!s[175] || v9)
  s[470] = SDL_16_2
  const SDL_16_2_nej = !s[93] || !s[173] && !s[6] && f.vurderingsdato < s[176] || s[173] && (!s[175] || !v9)
  s[471] = SDL_16_2_nej
  const SDL_16_2_ir = !s[93] || !s[173] && s[8] || s[173] && !s[175]
  s[472] = SDL_16_2_ir
  // SDL.21.1.1: Bortfald, når du ikke medvirker (SDL § 21, stk. 1, nr. 1)
  const v13 = f.udebliver && f.rimeligGrund === false
  s[873] = v13
  const v14 = v13 && f.skriftligtOrienteret
  const SDL_21_1_1 = !s[93] || v14
  s[473] = SDL_21_1_1
  const SDL_21_1_1_nej = !s[93] || !v14
  s[474] = SDL_21_1_1_nej
  // SDL.21a: Du må sige nej til behandlingen (SDL § 21 a)
  const v17 = f.afviser === 'operation' || f.afviser === 'medicin' || f.afviser === 'anden_laegebehandling'
  s[875] = v17
  const v18 = f.vurderingsdato >= 18078 /* 2019-07-01 */
  s[874] = v18
  const v19 = f.afviser === 'operation' || f.afviser === 'medicin'
  s[876] = v19
  const v20 = f.afviser === 'anden_laegebehandling'
  s[878] = v20
  const v21 = v20 && f.tilsvarendeIndgribende
  s[877] = v21
  const v22 = s[177] && (!v18 && v17 && f.andenVurderingIndhentet || v18 && (v19 || v21))
  const SDL_21a = !s[93] || v22
  s[495] = SDL_21a
  const SDL_21a_nej = !s[93] || !v22
  s[496] = SDL_21a_nej
  // SDL.21.1.2: Bortfald, når du siger nej til behandling (SDL § 21, stk. 1, nr. 2)
  const v25 = f.afviser === 'operation' || f.afviser === 'medicin' || f.afviser === 'anden_laegebehandling' || f.afviser === 'indlaeggelse'
  s[881] = v25
  const v26 = v25 && f.noedvendigBehandling
  s[880] = v26
  const v27 = f.afviser === 'optraening'
  s[883] = v27
  const v28 = v27 && f.hensigtsmaessigOptraening
  s[882] = v28
  const v29 = v26 || v28
  s[879] = v29
  const SDL_21_1_2 = !s[93] || v29 && f.opfordret && (SDL_21a_nej || !s[93]) && f.skriftligtOrienteret
  s[475] = SDL_21_1_2
  const SDL_21_1_2_nej = !s[93] || !v29 || f.opfordret === false || SDL_21a || f.skriftligtOrienteret === false
  s[476] = SDL_21_1_2_nej
  // SDL.21.1.3: Bortfald, når adfærden forhaler helbredelsen (SDL § 21, stk. 1, nr. 3)
  const SDL_21_1_3 = !s[93] || f.forhalerHelbredelsen
  s[477] = SDL_21_1_3
  const SDL_21_1_3_nej = !s[93] || f.forhalerHelbredelsen === false
  s[478] = SDL_21_1_3_nej
  // SDL.21.3: Afgørelsen om ophør kan træffes (SDL § 21, stk. 3)
  const v34 = f.partshoeringsfrist >= f.vurderingsdato
  s[885] = v34
  const v35 = f.harSvaretPaaPartshoering || !v34
  s[884] = v35
  const v36 = f.partshoertOmOphoer && v35
  const SDL_21_3 = !s[93] || v36
  s[479] = SDL_21_3
  const SDL_21_3_nej = !s[93] || !v36
  s[480] = SDL_21_3_nej
  // SDL.21.3.grundlag: Der mangler en ny partshøring (SDL § 21, stk. 3)
  const v39 = f.andetGrundlagEndHoertOm && f.partshoertOmNytGrundlag === false
  const SDL_21_3_grundlag = !s[93] || v39
  s[481] = SDL_21_3_grundlag
  const SDL_21_3_grundlag_nej = !s[93] || !v39
  s[482] = SDL_21_3_grundlag_nej
  // SDL.21.4.dag: Du skal opfylde betingelserne igen (SDL § 21, stk. 4)
  const v42 = shiftDays(f.underrettetOmBortfald, 28)
  const SDL_21_4_dag = s[93] ? v42 : FIRST_DAY
  s[486] = SDL_21_4_dag
  const SDL_21_4_dag_hoej = s[93] ? v42 : NEVER
  s[487] = SDL_21_4_dag_hoej
  // SDL.21.4: Sygedagpengene bliver genoptaget (SDL § 21, stk. 4)
  const v45 = SDL_21_4_dag_hoej >= f.opfyldtIgen
  s[889] = v45
  const v46 = SDL_21_4_dag >= f.opfyldtIgen
  s[890] = v46
  const v47 = f.vurderingsdato >= 15398 /* 2012-02-28 */
  s[887] = v47
  const v48 = f.vurderingsdato >= 15517 /* 2012-06-26 */
  s[206] = v48
  const SDL_21_4 = !s[93] || !v47 && v45 || v47 && (!v48 || (v45 || !s[93]) && f.genoptagetFoer === false)
  s[375] = SDL_21_4
  const SDL_21_4_nej = !s[93] || !v47 && !v46 || v47 && (!v48 || !v46 || f.genoptagetFoer)
  s[484] = SDL_21_4_nej
  const SDL_21_4_ir = !s[93] || !v47 && !s[93] || v47 && !v48
  s[485] = SDL_21_4_ir
  // SDL.21.4.fra: Sygedagpengene bliver genoptaget fra (SDL § 21, stk. 4)
  const v52 = shiftDays(f.opfyldtIgen, 1)
  const SDL_21_4_fra = s[93] ? v52 : FIRST_DAY
  s[489] = SDL_21_4_fra
  const SDL_21_4_fra_hoej = s[93] ? v52 : NEVER
  s[490] = SDL_21_4_fra_hoej
  const SDL_21_4_fra_ir = !s[93] || SDL_21_4_nej || SDL_21_4_ir
  s[491] = SDL_21_4_fra_ir
}

function svar_13(f, s) {
  // SDL.41.1: Første dag for selvstændige (SDL § 41)
  const v0 = f.selvstaendigForsikring === 'foerste_fravaersdag'
  s[309] = v0
  const v1 = f.selvstaendigForsikring === 'tredje_fravaersdag'
  s[311] = v1
  const v2 = shiftDays(s[63], 14)
  s[306] = v2
  const v3 = shiftDays(s[65], 14)
  s[307] = v3
  const v4 = v0 && !s[6] || !v0 && (v1 || !s[6])
  s[314] = v4
  const v5 = v0 && s[8] || !v0 && !v1 && s[8]
  s[319] = v5
  const v6 = v0 ? s[63] : v1 ? f.tredjeFravaersdag : v2
  const v7 = v0 ? s[65] : v1 ? f.tredjeFravaersdag : v3
  const v8 = !s[6] && s[69] && s[63] <= 15397 /* 2012-02-27 */
  const v9 = s[65] >= 15398 /* 2012-02-28 */
  s[313] = v9
  const v10 = s[63] <= 15516 /* 2012-06-25 */
  s[269] = v10
  const v11 = !s[6] && v9 && v10
  const v12 = v0 ? s[63] : v1 ? f.tredjeFravaersdag : f.aftaleForSelvstaendig ? s[63] : v2
  const v13 = v0 ? s[65] : v1 ? f.tredjeFravaersdag : f.aftaleForSelvstaendig ? s[65] : v3
  const v14 = s[65] >= 15517 /* 2012-06-26 */
  s[270] = v14
  const v15 = !s[6] && v14 && s[63] <= 18318 /* 2020-02-26 */
  const v16 = !s[6] && s[65] >= 18319 /* 2020-02-27 */ && s[63] <= 18858 /* 2021-08-19 */
  const v17 = v0 ? s[63] : v1 ? f.tredjeFravaersdag : f.aftaleForSelvstaendig ? s[63] : f.sygMedCovid19 ? s[63] : v2
  const v18 = v0 ? s[65] : v1 ? f.tredjeFravaersdag : f.aftaleForSelvstaendig ? s[65] : f.sygMedCovid19 ? s[65] : v3
  const v19 = !s[6] && s[65] >= 18859 /* 2021-08-20 */ && s[63] <= 18953 /* 2021-11-22 */
  const v20 = !s[6] && s[65] >= 18954 /* 2021-11-23 */ && s[63] <= 19051 /* 2022-02-28 */
  const v21 = !s[6] && s[65] >= 19052 /* 2022-03-01 */ && s[66]
  const v22 = s[70] && v4
  s[316] = v22
  const v23 = v8 && v4
  s[315] = v23
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
  s[188] = SDL_41_1
  const v43 = v28 ? (v29 ? Math.max(v13, v18) : v18) : v13
  const v44 = v27 ? (v30 ? Math.max(v13, v43) : v13) : v43
  const v45 = v26 ? (v32 ? Math.max(v18, v44) : v18) : v44
  const v46 = v25 ? (v34 ? Math.max(v13, v45) : v13) : v45
  const v47 = v24 ? (v36 ? Math.max(v13, v46) : v13) : v46
  const v48 = v23 ? (v38 ? Math.max(v7, v47) : v7) : v47
  const SDL_41_1_hoej = s[67] ? NEVER : v22 ? (v40 ? Math.max(v7, v48) : v7) : v48
  s[189] = SDL_41_1_hoej
  const SDL_41_1_er = s[67] || v22 || v23 || v24 || v25 || v26 || v27 || v28 || v29
  s[186] = SDL_41_1_er
  const v51 = s[70] && v5
  s[317] = v51
  const v52 = v8 && v5
  s[318] = v52
  const SDL_41_1_ir = s[67] || v51 || v52 || v11 && v5 || v15 && v5 || v16 && v5 || v19 && v5 || v20 && v5 || v21 && v5 || s[68]
  s[187] = SDL_41_1_ir
}

function svar_14(f, s) {
  // SDL.33.1: Første dag, kommunen betaler (SDL § 33)
  const v0 = s[6] || !s[8] && s[63] === s[65]
  s[279] = v0
  const v1 = s[178] && s[179] < NEVER
  s[895] = v1
  const v2 = s[178] && s[180] >= NEVER
  s[896] = v2
  const v3 = Math.max(s[63], shiftDays(s[179], 1))
  const v4 = Math.max(s[65], shiftDays(s[180], 1))
  const v5 = s[178] && !s[6]
  const v6 = s[181] || s[8]
  const v7 = Math.max(s[63], v3)
  const v8 = Math.min(s[65], v4)
  const v9 = v1 && v5
  const v10 = v2 && !s[6]
  const v11 = s[181] && v5 && !s[6] && v8 >= v7
  const v12 = v10 || v11
  const v13 = v10 ? (v11 ? Math.min(s[63], v7) : s[63]) : v7
  const v14 = v10 ? (v11 ? Math.max(s[65], v8) : s[65]) : v8
  const v15 = s[182] && s[183] < NEVER
  s[897] = v15
  const v16 = s[182] && s[184] >= NEVER
  s[898] = v16
  const v17 = Math.max(s[63], shiftDays(s[183], 1))
  const v18 = Math.max(s[65], shiftDays(s[184], 1))
  const v19 = s[182] && !s[6]
  const v20 = s[185] || s[8]
  const v21 = Math.max(s[63], v17)
  const v22 = Math.min(s[65], v18)
  const v23 = v15 && v19
  const v24 = v16 && !s[6]
  const v25 = s[185] && v19 && !s[6] && v22 >= v21
  const v26 = v24 || v25
  const v27 = v24 ? (v25 ? Math.min(s[63], v21) : s[63]) : v21
  const v28 = v24 ? (v25 ? Math.max(s[65], v22) : s[65]) : v22
  const v29 = s[71] && (v9 || v10 || v11) || !s[71] && (s[92] && (v23 || v24 || v25) || !s[92] && (s[87] && (f.arbejdsskade && !s[6] || f.arbejdsskade === false && s[186]) || !s[87] && !s[6]))
  const v30 = s[71] && (v1 && v6 || v2 && s[8] || s[181] && s[8] || s[181] && !((!v5 || !v6 && v3 === v4) && v0 && (v5 && !s[6] || !v5 && s[6]) && (!v5 || s[63] === v3))) || !s[71] && (s[92] && (v15 && v20 || v16 && s[8] || s[185] && s[8] || s[185] && !((!v19 || !v20 && v17 === v18) && v0 && (v19 && !s[6] || !v19 && s[6]) && (!v19 || s[63] === v17))) || !s[92] && (s[87] && (f.arbejdsskade && s[8] || f.arbejdsskade === false && s[187]) || !s[87] && s[8]))
  const SDL_33_1 = s[67] ? FIRST_DAY : s[71] ? (v9 ? (v12 ? Math.min(v3, v13) : v3) : v13) : s[92] ? (v23 ? (v26 ? Math.min(v17, v27) : v17) : v27) : s[87] ? (f.arbejdsskade ? s[63] : s[188]) : s[63]
  s[574] = SDL_33_1
  const SDL_33_1_hoej = s[67] ? NEVER : s[71] ? (v9 ? (v12 ? Math.max(v4, v14) : v4) : v14) : s[92] ? (v23 ? (v26 ? Math.max(v18, v28) : v18) : v28) : s[87] ? (f.arbejdsskade ? s[65] : s[189]) : s[65]
  s[575] = SDL_33_1_hoej
  const SDL_33_1_er = s[67] || s[70] && v29 || s[78] && v29
  s[576] = SDL_33_1_er
  const SDL_33_1_ir = s[67] || s[70] && v30 || s[78] && v30 || s[68]
  s[577] = SDL_33_1_ir
  // SDL.56.1: Refusion fra første fraværsdag (SDL § 56, stk. 1)
  const v35 = s[77] || f.aftaleMedArbejdsgiver === false
  const v36 = s[117] && f.aftaleMedArbejdsgiver
  const SDL_56_1 = s[67] || s[70] && v36 || s[78] && v36
  s[361] = SDL_56_1
  const SDL_56_1_nej = s[67] || s[70] && v35 || s[78] && v35
  s[362] = SDL_56_1_nej
  // SDL.54.1: Refusion til arbejdsgiveren (SDL § 54, stk. 1)
  const v39 = f.arbejdsgiverensBetaling === 'loen'
  s[280] = v39
  const v40 = SDL_33_1_er && f.vurderingsdato >= SDL_33_1
  s[905] = v40
  const v41 = SDL_33_1_er && f.vurderingsdato < SDL_33_1_hoej
  s[906] = v41
  const v42 = v41 || s[190]
  s[903] = v42
  const v43 = (v40 || SDL_33_1_ir) && s[191] && (v40 || s[192])
  s[902] = v43
  const v44 = SDL_33_1_ir && s[75]
  s[904] = v44
  const v45 = !s[6] && f.vurderingsdato >= s[63]
  s[910] = v45
  const v46 = !s[6] && f.vurderingsdato < s[65]
  s[911] = v46
  const v47 = SDL_56_1_nej || v46
  s[908] = v47
  const v48 = (SDL_56_1 || s[75]) && (v45 || s[8]) && (SDL_56_1 || v45)
  s[907] = v48
  const v49 = s[75] && s[8]
  s[909] = v49
  const v50 = v43 || v48
  s[899] = v50
  const v51 = (v42 || v44) && (v47 || v49) && (v42 || v47)
  s[900] = v51
  const v52 = v44 && v49
  s[901] = v52
  const v53 = !s[71] || !v39 || v51
  const v54 = s[71] && v39 && (v50 || v52)
  const SDL_54_1 = s[67] || s[70] && v54 || s[78] && v54
  s[355] = SDL_54_1
  const SDL_54_1_nej = s[67] || s[70] && v53 || s[78] && v53
  s[356] = SDL_54_1_nej
  // SDL.21.5: Arbejdsgiveren skal have besked (SDL § 21, stk. 5)
  const SDL_21_5 = !s[93] || SDL_54_1
  s[492] = SDL_21_5
  const SDL_21_5_nej = !s[93] || SDL_54_1_nej
  s[493] = SDL_21_5_nej
  const SDL_21_5_ir = !s[93] || s[75]
  s[494] = SDL_21_5_ir
  // SDL.24.1.ophør: Tidligste stop af udbetalingen (SDL § 24, stk. 1)
  const v60 = f.vurderingsdato >= 16688 /* 2015-09-10 */
  s[912] = v60
  const SDL_24_1_ophoer_er = !v60 || f.ophoerErAfgjort === false || s[193]
  s[499] = SDL_24_1_ophoer_er
  const SDL_24_1_ophoer_ir = !v60 || f.ophoerErAfgjort && s[194]
  s[500] = SDL_24_1_ophoer_ir
  const SDL_24_1_ophoer = v60 ? (f.ophoerErAfgjort ? Math.max(s[195], f.ophoerAfgjortDen) : NEVER) : FIRST_DAY
  s[497] = SDL_24_1_ophoer
  const SDL_24_1_ophoer_hoej = v60 ? (f.ophoerErAfgjort ? Math.max(s[196], f.ophoerAfgjortDen) : NEVER) : NEVER
  s[498] = SDL_24_1_ophoer_hoej
  // SDL.24.1.revurdering: Revurdering før sygedagpengene stopper (SDL § 24, stk. 1)
  const v65 = s[104] && s[108] <= 13331 /* 2006-07-02 */
  const SDL_24_1_revurdering = s[197] && (v65 || s[104] && s[110] >= 16252 /* 2014-07-01 */ && s[108] <= 2147483646)
  s[501] = SDL_24_1_revurdering
  const SDL_24_1_revurdering_nej = s[197] && (v65 || s[104] && s[110] >= 13332 /* 2006-07-03 */ && s[108] <= 16251 /* 2014-06-30 */)
  s[502] = SDL_24_1_revurdering_nej
  const SDL_24_1_revurdering_ir = s[197] && (v65 || s[106] || s[104] && s[110] === NEVER) || s[198] || s[106]
  s[503] = SDL_24_1_revurdering_ir
  // SDL.24a.2: Første dag i jobafklaring ved ny sygemelding (SDL § 24 a, stk. 2-5)
  const v69 = !s[6] && s[199]
  const SDL_24a_2 = v69 ? FIRST_DAY : s[87] ? s[63] : SDL_33_1
  s[505] = SDL_24a_2
  const SDL_24a_2_hoej = v69 ? NEVER : s[87] ? s[65] : SDL_33_1_hoej
  s[506] = SDL_24a_2_hoej
  const SDL_24a_2_er = s[200] && (v69 || s[95] && (s[87] && !s[6] || !s[87] && SDL_33_1_er))
  s[507] = SDL_24a_2_er
  const SDL_24a_2_ir = s[200] && (v69 || s[95] && (s[87] && s[8] || !s[87] && SDL_33_1_ir) || s[68]) || s[201]
  s[508] = SDL_24a_2_ir
  // SDL.24a.6: Sygedagpenge i stedet for jobafklaring ved livstruende sygdom (SDL § 24 a, stk. 6)
  const SDL_24a_6 = !s[93] || s[122] && (s[200] || s[202]) && f.laegenVurdererLivstruende
  s[509] = SDL_24a_6
  const SDL_24a_6_nej = !s[93] || !s[122] || s[203] || f.laegenVurdererLivstruende === false
  s[510] = SDL_24a_6_nej
  // SDL.24b.1: Fra jobafklaring til sygedagpenge ved livstruende sygdom (SDL § 24 b, stk. 1)
  const v76 = s[122] && f.erIJobafklaring && f.laegenVurdererLivstruende && f.opfylderBeskaeftigelseskravetVedLivstruende
  const SDL_24b_1 = !s[93] || v76
  s[204] = SDL_24b_1
  const SDL_24b_1_nej = !s[93] || !v76
  s[205] = SDL_24b_1_nej
}

function svar_15(f, s) {
  // SDL.24b.2: Første dag med sygedagpenge i stedet for jobafklaring (SDL § 24 b, stk. 2)
  const v0 = shiftDays(f.laegenVurderedeLivstruendeDen, 56) >= f.bedtOmSygedagpengeDen
  s[914] = v0
  const v1 = v0 ? f.laegenVurderedeLivstruendeDen : f.bedtOmSygedagpengeDen
  const SDL_24b_2 = s[122] ? v1 : FIRST_DAY
  s[512] = SDL_24b_2
  const SDL_24b_2_hoej = s[122] ? v1 : NEVER
  s[513] = SDL_24b_2_hoej
  const SDL_24b_2_ir = s[204] && !s[122] || s[205] || !s[93]
  s[514] = SDL_24b_2_ir
  // SDL.25.2: Sidste dag med sygedagpenge, når pension er tilkendt (SDL § 25, stk. 2)
  const v5 = f.vurderingsdato >= 15321 /* 2011-12-13 */
  s[915] = v5
  const v6 = f.pensionMedTilbagevirkendeKraft ? Math.max(f.pensionAfgjortDen, shiftDays(f.pensionBetalesFra, -1)) : shiftDays(monthStart(f.pensionBetalesFra), -1)
  const SDL_25_2 = s[93] ? (v5 ? (s[206] ? Math.min(s[107], v6) : FIRST_DAY) : s[107]) : FIRST_DAY
  s[517] = SDL_25_2
  const SDL_25_2_hoej = s[93] ? (v5 ? (s[206] ? Math.min(s[109], v6) : NEVER) : s[109]) : NEVER
  s[518] = SDL_25_2_hoej
  const SDL_25_2_er = f.pensionTilkendt && (!s[93] || !v5 && s[103] || v5 && (!s[206] || s[103]))
  s[519] = SDL_25_2_er
  const SDL_25_2_ir = f.pensionTilkendt === false || !s[93] || !v5 && s[105] || v5 && (!s[206] || s[105])
  s[520] = SDL_25_2_ir
  // SDL.26.1.uger: Krævet arbejdsdygtighed før ny ret (SDL § 26, stk. 1)
  const v11 = !s[6] && s[69] && s[199]
  s[215] = v11
  const SDL_26_1_uger = s[67] ? -Infinity : v11 || s[95] ? (s[95] ? 0 : 91) : 91
  s[528] = SDL_26_1_uger
  const SDL_26_1_uger_hoej = s[67] ? Infinity : s[70] ? 91 : v11 ? 91 : 0
  s[529] = SDL_26_1_uger_hoej
  const SDL_26_1_uger_er = s[67] || s[70] || v11 || s[95]
  s[530] = SDL_26_1_uger_er
  // SDL.26.1: Ny ret, når retten er brugt op (SDL § 26, stk. 1)
  const v15 = SDL_26_1_uger_er && f.arbejdsdygtigUgerEfterOphoer >= SDL_26_1_uger
  s[216] = v15
  const v16 = SDL_26_1_uger_er && f.arbejdsdygtigUgerEfterOphoer < SDL_26_1_uger_hoej
  s[217] = v16
  const v17 = s[190] || s[112]
  s[920] = v17
  const v18 = s[191] && (s[111] || s[113]) && (s[192] || s[111])
  s[919] = v18
  const v19 = s[75] && s[113]
  s[921] = v19
  const v20 = v15 || v18
  const v21 = (v16 || s[75]) && (v17 || v19) && (v16 || v17)
  const v22 = s[75] && v19
  const v23 = f.ugerISammenhaengendeSygeperiode <= 364
  s[918] = v23
  const v24 = f.retErOpbrugt && !v23
  s[917] = v24
  const SDL_26_1 = v24 && (s[67] || s[70] && v20 || v11 && v20 || s[95])
  s[521] = SDL_26_1
  const SDL_26_1_nej = v24 && (s[67] || s[70] && v21 || v11 && v21)
  s[522] = SDL_26_1_nej
  const SDL_26_1_ir = !v24 || s[67] || s[70] && v22 || v11 && v22 || s[68]
  s[523] = SDL_26_1_ir
  // SDL.26.1.covid: Covid-forlængelse i 3 måneder (SDL § 26, stk. 1-2)
  const v28 = Math.max(s[108], 18330 /* 2020-03-09 */)
  s[923] = v28
  const v29 = Math.max(s[110], 18330 /* 2020-03-09 */)
  s[387] = v29
  const v30 = s[104] && v28 <= 18808 /* 2021-06-30 */
  const v31 = s[104] && s[110] >= 18330 /* 2020-03-09 */
  s[927] = v31
  const v32 = s[104] && s[108] < 18330 /* 2020-03-09 */
  s[928] = v32
  const v33 = s[104] && s[108] <= 18535 /* 2020-09-30 */
  s[929] = v33
  const v34 = s[104] && s[110] > 18535 /* 2020-09-30 */
  s[930] = v34
  const v35 = v32 || v34
  s[210] = v35
  const v36 = (v31 || s[106]) && (v33 || s[106]) && (v31 || v33)
  s[926] = v36
  const v37 = countDays(s[0], 18330 /* 2020-03-09 */, 18330 /* 2020-03-09 */) >= 1
  s[931] = v37
  const v38 = v31 || !v37 || f.fortsatRet9Marts2020 === false
  s[209] = v38
  const v39 = (v32 || s[106]) && v37 && f.fortsatRet9Marts2020
  s[208] = v39
  const v40 = v36 || v39
  s[924] = v40
  const v41 = (v35 || s[106]) && v38
  s[925] = v41
  const v42 = shiftDays(s[108], 1)
  s[243] = v42
  const v43 = shiftDays(s[110], 1)
  s[245] = v43
  const v44 = shiftDays(shiftMonths(v42, 3), -1)
  const v45 = shiftDays(shiftMonths(v43, 3), -1)
  const v46 = Math.max(v44, 18443 /* 2020-06-30 */)
  const v47 = Math.min(v45, 18443 /* 2020-06-30 */)
  const v48 = v36 && s[104]
  s[211] = v48
  const v49 = s[106] && s[104] && v47 >= v46
  const v50 = v35 || v49
  const v51 = v35 ? 18443 /* 2020-06-30 */ : v46
  const v52 = v48 ? (v50 ? Math.min(v44, v51) : v44) : v51
  const v53 = v35 ? 18443 /* 2020-06-30 */ : v47
  const v54 = v48 ? (v50 ? Math.max(v45, v53) : v45) : v53
  const v55 = v36 && s[106]
  s[212] = v55
  const v56 = v40 && (v48 || v35 || v49)
  const v57 = v41 && s[104]
  const v58 = v56 ? (v57 ? Math.min(s[108], v52) : v52) : s[108]
  const v59 = v56 ? (v57 ? Math.max(s[110], v54) : v54) : s[110]
  const v60 = v28 <= 2147483646
  s[207] = v60
  const v61 = s[104] && v29 >= 18809 /* 2021-07-01 */ && v60
  const v62 = s[106] || s[104] && v29 === NEVER
  s[213] = v62
  const v63 = v30 && (v56 || v57)
  const v64 = v61 && s[104]
  const SDL_26_1_covid_er = v63 || v64
  s[220] = SDL_26_1_covid_er
  const SDL_26_1_covid = v63 ? (v64 ? Math.min(s[108], v58) : v58) : s[108]
  s[218] = SDL_26_1_covid
  const SDL_26_1_covid_hoej = v63 ? (v64 ? Math.max(s[110], v59) : v59) : s[110]
  s[219] = SDL_26_1_covid_hoej
  const SDL_26_1_covid_ir = v30 && (v40 && (v55 || s[106] && !((!s[104] || !s[106] && v44 === v45) && s[104] && (!s[104] || v44 === 18443 /* 2020-06-30 */))) || v41 && s[106]) || v61 && s[106] || v62
  s[221] = SDL_26_1_covid_ir
}

function svar_16(f, s) {
  // SDL.26.1.fra: Hvornår covid-forlængelsen regnes fra (SDL § 26, stk. 1-2)
  const v0 = !s[104] || !s[106] && s[108] === s[110]
  s[264] = v0
  const v1 = s[104] && s[207]
  const v2 = s[208] ? 18352 /* 2020-03-31 */ : NEVER
  const v3 = s[209] ? NEVER : 18352 /* 2020-03-31 */
  const v4 = Math.max(s[108], v2)
  const v5 = Math.min(s[110], v3)
  const v6 = s[106] && s[104] && v5 >= v4
  const v7 = s[210] || v6
  const v8 = s[210] ? (v6 ? Math.min(v2, v4) : v2) : v4
  const SDL_26_1_fra = s[211] ? (v7 ? Math.min(s[108], v8) : s[108]) : v8
  s[524] = SDL_26_1_fra
  const v10 = s[210] ? (v6 ? Math.max(v3, v5) : v3) : v5
  const SDL_26_1_fra_hoej = s[211] ? (v7 ? Math.max(s[110], v10) : s[110]) : v10
  s[525] = SDL_26_1_fra_hoej
  const SDL_26_1_fra_er = v1 && (s[211] || s[210] || v6)
  s[526] = SDL_26_1_fra_er
  const SDL_26_1_fra_ir = v1 && (s[212] || s[106] && !(v0 && v2 === v3 && s[104] && (!s[104] || s[108] === v2))) || s[213]
  s[527] = SDL_26_1_fra_ir
  // SDL.26.2: Ny ret for pensionister, når retten er brugt op (SDL § 26, stk. 1)
  const v14 = f.ugerISammenhaengendeSygeperiode <= 182
  s[933] = v14
  const v15 = f.retErOpbrugt && !v14 && s[214]
  s[932] = v15
  const SDL_26_2 = v15 && (s[67] || s[70] || s[215] && s[216] || s[95])
  s[531] = SDL_26_2
  const SDL_26_2_nej = v15 && (s[67] || s[70] || s[215] && s[217])
  s[532] = SDL_26_2_nej
  const SDL_26_2_ir = !v15 || s[67] || s[70] || s[215] && s[75] || s[68]
  s[533] = SDL_26_2_ir
  // SDL.26.3.covid: Covid-forlængelse i 3 måneder mere (SDL § 26, stk. 3)
  const v19 = Math.max(18330 /* 2020-03-09 */, s[218])
  s[935] = v19
  const v20 = Math.max(18330 /* 2020-03-09 */, s[219])
  s[934] = v20
  const v21 = s[220] && v19 <= 18808 /* 2021-06-30 */
  const v22 = s[220] && s[104]
  const v23 = s[221] || s[106]
  s[940] = v23
  const v24 = v22 && s[108] < s[219]
  s[938] = v24
  const v25 = v22 && s[110] >= s[218]
  s[939] = v25
  const v26 = s[220] && s[219] >= 18443 /* 2020-06-30 */
  s[943] = v26
  const v27 = s[220] && s[218] < 18443 /* 2020-06-30 */
  s[944] = v27
  const v28 = s[220] && s[218] <= 18535 /* 2020-09-30 */
  s[945] = v28
  const v29 = s[220] && s[219] > 18535 /* 2020-09-30 */
  s[946] = v29
  const v30 = v27 || v29
  s[942] = v30
  const v31 = (v26 || s[221]) && (v28 || s[221]) && (v26 || v28)
  s[941] = v31
  const v32 = v25 || v30
  s[937] = v32
  const v33 = (v24 || v23) && (v31 || s[221]) && (v24 || v31)
  s[936] = v33
  const v34 = shiftDays(shiftMonths(shiftDays(s[218], 1), 3), -1)
  const v35 = shiftDays(shiftMonths(shiftDays(s[219], 1), 3), -1)
  const v36 = Math.max(s[218], v34)
  const v37 = Math.min(s[219], v35)
  const v38 = v33 && s[220]
  const v39 = v32 && s[220]
  const v40 = s[221] && s[220] && v37 >= v36
  const v41 = v39 || v40
  const v42 = v39 ? (v40 ? Math.min(s[218], v36) : s[218]) : v36
  const v43 = v38 ? (v41 ? Math.min(v34, v42) : v34) : v42
  const v44 = v39 ? (v40 ? Math.max(s[219], v37) : s[219]) : v37
  const v45 = v38 ? (v41 ? Math.max(v35, v44) : v35) : v44
  const v46 = s[220] && v20 >= 18809 /* 2021-07-01 */ && v19 <= 2147483646
  const v47 = v21 && (v38 || v39 || v40)
  const v48 = v46 && s[220]
  const SDL_26_3_covid_er = v47 || v48
  s[224] = SDL_26_3_covid_er
  const SDL_26_3_covid = v47 ? (v48 ? Math.min(s[218], v43) : v43) : s[218]
  s[222] = SDL_26_3_covid
  const SDL_26_3_covid_hoej = v47 ? (v48 ? Math.max(s[219], v45) : v45) : s[219]
  s[223] = SDL_26_3_covid_hoej
  const SDL_26_3_covid_ir = v21 && s[221] || v46 && s[221] || s[221] || s[220] && v20 === NEVER
  s[225] = SDL_26_3_covid_ir
  // SDL.26a.1.covid: Covid-forlængelse efter en anden forlængelse (SDL § 26 a, stk. 1-2)
  const v53 = f.forlaengelsenSlutter >= 18330 /* 2020-03-09 */
  s[950] = v53
  const v54 = Math.max(f.forlaengelsenSlutter, 18330 /* 2020-03-09 */)
  s[947] = v54
  const v55 = v54 >= 18809 /* 2021-07-01 */
  s[948] = v55
  const v56 = f.forlaengelsenSlutter <= 18535 /* 2020-09-30 */
  s[951] = v56
  const v57 = v53 && v56
  s[949] = v57
  const v58 = shiftDays(shiftMonths(shiftDays(f.forlaengelsenSlutter, 1), 3), -1)
  const v59 = v58 >= 18443 /* 2020-06-30 */
  s[952] = v59
  const SDL_26a_1_covid = v55 ? f.forlaengelsenSlutter : v57 ? (v59 ? v58 : 18443 /* 2020-06-30 */) : f.forlaengelsenSlutter
  s[534] = SDL_26a_1_covid
  // SDL.26a.3.covid: Covid-forlængelse i 3 måneder mere efter en anden forlængelse (SDL § 26 a, stk. 3)
  const v61 = Math.max(18330 /* 2020-03-09 */, SDL_26a_1_covid)
  s[953] = v61
  const v62 = v61 >= 18809 /* 2021-07-01 */
  s[954] = v62
  const v63 = f.forlaengelsenSlutter >= SDL_26a_1_covid
  s[956] = v63
  const v64 = SDL_26a_1_covid >= 18443 /* 2020-06-30 */
  s[958] = v64
  const v65 = SDL_26a_1_covid <= 18535 /* 2020-09-30 */
  s[959] = v65
  const v66 = v64 && v65
  s[957] = v66
  const v67 = !v63 && v66
  s[955] = v67
  const SDL_26a_3_covid_ir = v61 >= NEVER
  s[227] = SDL_26a_3_covid_ir
  const SDL_26a_3_covid = v62 ? SDL_26a_1_covid : v67 ? shiftDays(shiftMonths(shiftDays(SDL_26a_1_covid, 1), 3), -1) : SDL_26a_1_covid
  s[226] = SDL_26a_3_covid
}

function svar_17(f, s) {
  // SDL.26c.covid: Covid-forlængelse i 1 måned, oktober 2020 (SDL § 26 c, stk. 1-2)
  const v0 = Math.max(18330 /* 2020-03-09 */, s[222])
  s[961] = v0
  const v1 = Math.max(18330 /* 2020-03-09 */, s[223])
  s[960] = v1
  const v2 = s[224] && v0 <= 18808 /* 2021-06-30 */
  const v3 = s[224] && s[223] >= 18535 /* 2020-09-30 */
  s[964] = v3
  const v4 = s[224] && s[222] < 18535 /* 2020-09-30 */
  s[965] = v4
  const v5 = s[224] && s[222] <= 18566 /* 2020-10-31 */
  s[966] = v5
  const v6 = s[224] && s[223] > 18566 /* 2020-10-31 */
  s[967] = v6
  const v7 = v4 || v6
  s[963] = v7
  const v8 = (v3 || s[225]) && (v5 || s[225]) && (v3 || v5)
  s[962] = v8
  const v9 = shiftDays(shiftMonths(shiftDays(s[222], 1), 1), -1)
  const v10 = shiftDays(shiftMonths(shiftDays(s[223], 1), 1), -1)
  const v11 = Math.max(s[222], v9)
  const v12 = Math.min(s[223], v10)
  const v13 = v8 && s[224]
  const v14 = v7 && s[224]
  const v15 = s[225] && s[224] && v12 >= v11
  const v16 = v14 || v15
  const v17 = v14 ? (v15 ? Math.min(s[222], v11) : s[222]) : v11
  const v18 = v13 ? (v16 ? Math.min(v9, v17) : v9) : v17
  const v19 = v14 ? (v15 ? Math.max(s[223], v12) : s[223]) : v12
  const v20 = v13 ? (v16 ? Math.max(v10, v19) : v10) : v19
  const v21 = s[224] && v1 >= 18809 /* 2021-07-01 */ && v0 <= 2147483646
  const v22 = v2 && (v13 || v14 || v15)
  const v23 = v21 && s[224]
  const SDL_26c_covid_er = v22 || v23
  s[229] = SDL_26c_covid_er
  const SDL_26c_covid = v22 ? (v23 ? Math.min(s[222], v18) : v18) : s[222]
  s[233] = SDL_26c_covid
  const SDL_26c_covid_hoej = v22 ? (v23 ? Math.max(s[223], v20) : v20) : s[223]
  s[235] = SDL_26c_covid_hoej
  const SDL_26c_covid_ir = v2 && s[225] || v21 && s[225] || s[225] || s[224] && v1 === NEVER
  s[231] = SDL_26c_covid_ir
  // SDL.26d.covid: Covid-forlængelse i 1 måned, oktober 2020, efter en anden forlængelse (SDL § 26 d, stk. 1-2)
  const v28 = Math.max(18330 /* 2020-03-09 */, s[226])
  s[969] = v28
  const v29 = v28 >= 18809 /* 2021-07-01 */
  s[970] = v29
  const v30 = s[226] >= 18535 /* 2020-09-30 */
  const v31 = !s[227] && v30
  s[973] = v31
  const v32 = !s[227] && !v30
  s[974] = v32
  const v33 = s[226] <= 18566 /* 2020-10-31 */
  const v34 = !s[227] && v33
  s[975] = v34
  const v35 = !s[227] && !v33
  s[976] = v35
  const v36 = v32 || v35
  s[972] = v36
  const v37 = (v31 || s[227]) && (v34 || s[227]) && (v31 || v34)
  s[971] = v37
  const v38 = shiftDays(shiftMonths(shiftDays(s[226], 1), 1), -1)
  const v39 = Math.max(s[226], v38)
  const v40 = Math.min(s[226], v38)
  const v41 = v37 && !s[227]
  const v42 = v36 && !s[227]
  const v43 = s[227] && !s[227] && v40 >= v39
  const v44 = v42 || v43
  const v45 = v42 ? (v43 ? Math.min(s[226], v39) : s[226]) : v39
  const v46 = v42 ? (v43 ? Math.max(s[226], v40) : s[226]) : v40
  const v47 = !s[227] && v28 < NEVER
  s[968] = v47
  const SDL_26d_covid = v29 ? s[226] : v41 ? (v44 ? Math.min(v38, v45) : v38) : v45
  s[232] = SDL_26d_covid
  const SDL_26d_covid_hoej = v29 ? s[226] : v41 ? (v44 ? Math.max(v38, v46) : v38) : v46
  s[234] = SDL_26d_covid_hoej
  const SDL_26d_covid_er = v47 && (!v29 && (v41 || v42 || v43) || v29 && !s[227])
  s[228] = SDL_26d_covid_er
  const SDL_26d_covid_ir = !v47 || s[227]
  s[230] = SDL_26d_covid_ir
}

function svar_18(f, s) {
  // SDL.26f.covid: Covid-forlængelse i stedet for jobafklaring, § 26 f (SDL § 26 f, stk. 1)
  const v0 = f.forlaengelseErAfgjort && s[228] || f.forlaengelseErAfgjort === false && s[229]
  s[977] = v0
  const v1 = f.forlaengelseErAfgjort && s[230] || f.forlaengelseErAfgjort === false && s[231]
  s[978] = v1
  const v2 = f.forlaengelseErAfgjort ? s[232] : s[233]
  const v3 = f.forlaengelseErAfgjort ? s[234] : s[235]
  const v4 = Math.max(18330 /* 2020-03-09 */, v2)
  s[980] = v4
  const v5 = Math.max(18330 /* 2020-03-09 */, v3)
  s[979] = v5
  const v6 = v0 && v4 <= 18808 /* 2021-06-30 */
  const v7 = shiftDays(v2, 1)
  const v8 = shiftDays(v3, 1)
  const v9 = v0 && v8 >= 18567 /* 2020-11-01 */
  s[983] = v9
  const v10 = v0 && v7 < 18567 /* 2020-11-01 */
  s[984] = v10
  const v11 = v0 && v7 <= 18658 /* 2021-01-31 */
  s[985] = v11
  const v12 = v0 && v8 > 18658 /* 2021-01-31 */
  s[986] = v12
  const v13 = v10 || v12
  s[982] = v13
  const v14 = (v9 || v1) && (v11 || v1) && (v9 || v11)
  s[981] = v14
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
  s[537] = SDL_26f_covid_er
  const SDL_26f_covid = v28 ? (v29 ? Math.min(v2, v24) : v24) : v2
  s[535] = SDL_26f_covid
  const SDL_26f_covid_hoej = v28 ? (v29 ? Math.max(v3, v26) : v26) : v3
  s[536] = SDL_26f_covid_hoej
  const SDL_26f_covid_ir = v6 && v1 || v27 && v1 || v1 || v0 && v5 === NEVER
  s[538] = SDL_26f_covid_ir
  // SDL.26g.covid: Covid-forlængelse i stedet for jobafklaring, § 26 g (SDL § 26 g, stk. 1)
  const v34 = Math.max(18330 /* 2020-03-09 */, SDL_26f_covid)
  s[988] = v34
  const v35 = Math.max(18330 /* 2020-03-09 */, SDL_26f_covid_hoej)
  s[987] = v35
  const v36 = SDL_26f_covid_er && v34 <= 18808 /* 2021-06-30 */
  const v37 = shiftDays(SDL_26f_covid, 1)
  const v38 = shiftDays(SDL_26f_covid_hoej, 1)
  const v39 = SDL_26f_covid_er && v38 >= 18659 /* 2021-02-01 */
  s[991] = v39
  const v40 = SDL_26f_covid_er && v37 < 18659 /* 2021-02-01 */
  s[992] = v40
  const v41 = SDL_26f_covid_er && v37 <= 18686 /* 2021-02-28 */
  s[993] = v41
  const v42 = SDL_26f_covid_er && v38 > 18686 /* 2021-02-28 */
  s[994] = v42
  const v43 = v40 || v42
  s[990] = v43
  const v44 = (v39 || SDL_26f_covid_ir) && (v41 || SDL_26f_covid_ir) && (v39 || v41)
  s[989] = v44
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
  s[238] = SDL_26g_covid_er
  const SDL_26g_covid = v58 ? (v59 ? Math.min(SDL_26f_covid, v54) : v54) : SDL_26f_covid
  s[236] = SDL_26g_covid
  const SDL_26g_covid_hoej = v58 ? (v59 ? Math.max(SDL_26f_covid_hoej, v56) : v56) : SDL_26f_covid_hoej
  s[237] = SDL_26g_covid_hoej
  const SDL_26g_covid_ir = v36 && SDL_26f_covid_ir || v57 && SDL_26f_covid_ir || SDL_26f_covid_ir || SDL_26f_covid_er && v35 === NEVER
  s[239] = SDL_26g_covid_ir
}

function svar_19(f, s) {
  // SDL.26h.covid: Covid-forlængelse i stedet for jobafklaring, § 26 h (SDL § 26 h, stk. 1)
  const v0 = Math.max(18330 /* 2020-03-09 */, s[236])
  s[996] = v0
  const v1 = Math.max(18330 /* 2020-03-09 */, s[237])
  s[995] = v1
  const v2 = s[238] && v0 <= 18808 /* 2021-06-30 */
  const v3 = shiftDays(s[236], 1)
  const v4 = shiftDays(s[237], 1)
  const v5 = s[238] && v4 >= 18687 /* 2021-03-01 */
  s[999] = v5
  const v6 = s[238] && v3 < 18687 /* 2021-03-01 */
  s[1000] = v6
  const v7 = s[238] && v3 <= 18747 /* 2021-04-30 */
  s[1001] = v7
  const v8 = s[238] && v4 > 18747 /* 2021-04-30 */
  s[1002] = v8
  const v9 = v6 || v8
  s[998] = v9
  const v10 = (v5 || s[239]) && (v7 || s[239]) && (v5 || v7)
  s[997] = v10
  const v11 = shiftDays(shiftMonths(v3, 2), -1)
  const v12 = shiftDays(shiftMonths(v4, 2), -1)
  const v13 = Math.max(s[236], v11)
  const v14 = Math.min(s[237], v12)
  const v15 = v10 && s[238]
  const v16 = v9 && s[238]
  const v17 = s[239] && s[238] && v14 >= v13
  const v18 = v16 || v17
  const v19 = v16 ? (v17 ? Math.min(s[236], v13) : s[236]) : v13
  const v20 = v15 ? (v18 ? Math.min(v11, v19) : v11) : v19
  const v21 = v16 ? (v17 ? Math.max(s[237], v14) : s[237]) : v14
  const v22 = v15 ? (v18 ? Math.max(v12, v21) : v12) : v21
  const v23 = s[238] && v1 >= 18809 /* 2021-07-01 */ && v0 <= 2147483646
  const v24 = v2 && (v15 || v16 || v17)
  const v25 = v23 && s[238]
  const SDL_26h_covid_er = v24 || v25
  s[541] = SDL_26h_covid_er
  const SDL_26h_covid = v24 ? (v25 ? Math.min(s[236], v20) : v20) : s[236]
  s[539] = SDL_26h_covid
  const SDL_26h_covid_hoej = v24 ? (v25 ? Math.max(s[237], v22) : v22) : s[237]
  s[540] = SDL_26h_covid_hoej
  const SDL_26h_covid_ir = v2 && s[239] || v23 && s[239] || s[239] || s[238] && v1 === NEVER
  s[542] = SDL_26h_covid_ir
  // SDL.26i.covid: Covid-forlængelse i stedet for jobafklaring, § 26 i (SDL § 26 i, stk. 1)
  const v30 = Math.max(18330 /* 2020-03-09 */, SDL_26h_covid)
  s[1004] = v30
  const v31 = Math.max(18330 /* 2020-03-09 */, SDL_26h_covid_hoej)
  s[1003] = v31
  const v32 = SDL_26h_covid_er && v30 <= 18808 /* 2021-06-30 */
  const v33 = shiftDays(SDL_26h_covid, 1)
  const v34 = shiftDays(SDL_26h_covid_hoej, 1)
  const v35 = SDL_26h_covid_er && v34 >= 18748 /* 2021-05-01 */
  s[1007] = v35
  const v36 = SDL_26h_covid_er && v33 < 18748 /* 2021-05-01 */
  s[1008] = v36
  const v37 = SDL_26h_covid_er && v33 <= 18808 /* 2021-06-30 */
  s[1009] = v37
  const v38 = SDL_26h_covid_er && v34 > 18808 /* 2021-06-30 */
  s[1010] = v38
  const v39 = v36 || v38
  s[1006] = v39
  const v40 = (v35 || SDL_26h_covid_ir) && (v37 || SDL_26h_covid_ir) && (v35 || v37)
  s[1005] = v40
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
  s[545] = SDL_26i_covid_er
  const SDL_26i_covid = v54 ? (v55 ? Math.min(SDL_26h_covid, v50) : v50) : SDL_26h_covid
  s[543] = SDL_26i_covid
  const SDL_26i_covid_hoej = v54 ? (v55 ? Math.max(SDL_26h_covid_hoej, v52) : v52) : SDL_26h_covid_hoej
  s[544] = SDL_26i_covid_hoej
  const SDL_26i_covid_ir = v32 && SDL_26h_covid_ir || v53 && SDL_26h_covid_ir || SDL_26h_covid_ir || SDL_26h_covid_er && v31 === NEVER
  s[546] = SDL_26i_covid_ir
  // SDL.27.1.2.uger: Længste forlængelse til afklaring (SDL § 27, stk. 1, nr. 2)
  const v60 = s[44] && s[48] && s[46] <= 14691 /* 2010-03-23 */
  const v61 = s[44] && s[45] >= 14692 /* 2010-03-24 */ && s[240]
  const SDL_27_1_2_uger = s[40] ? -Infinity : v60 ? 182 : v61 ? 273 : s[42] ? 273 : 483
  s[549] = SDL_27_1_2_uger
  const SDL_27_1_2_uger_hoej = s[40] ? Infinity : v61 || s[241] ? (s[241] ? (s[43] ? 483 : 273) : 273) : 182
  s[550] = SDL_27_1_2_uger_hoej
  const SDL_27_1_2_uger_er = s[40] || v60 || v61 || s[42] || s[43]
  s[551] = SDL_27_1_2_uger_er
  // SDL.27.1.2.slut: Seneste slut på forlængelse til afklaring (SDL § 27, stk. 1, nr. 2)
  const v65 = s[44] && s[48] && s[47]
  const v66 = s[106] || s[58]
  const SDL_27_1_2_slut_er = s[40] || v65 && s[104] && SDL_27_1_2_uger_er
  s[259] = SDL_27_1_2_slut_er
  const SDL_27_1_2_slut = s[40] ? FIRST_DAY : shiftDays(s[108], SDL_27_1_2_uger)
  s[257] = SDL_27_1_2_slut
  const SDL_27_1_2_slut_hoej = s[40] ? NEVER : shiftDays(s[110], SDL_27_1_2_uger_hoej)
  s[258] = SDL_27_1_2_slut_hoej
  const SDL_27_1_2_slut_ir = s[40] || v65 && v66 || s[49]
  s[263] = SDL_27_1_2_slut_ir
  // SDL.27.1.3.slut: Seneste slut på forlængelse ved lægebehandling (SDL § 27, stk. 2)
  const v71 = allPeriods(f.ventetidPaaSygehus)
  const v72 = without(ALL_DAYS, v71)
  const v73 = s[104] && s[242]
  const SDL_27_1_3_slut = s[40] ? FIRST_DAY : dayReaching(v72, s[243], s[244])
  s[260] = SDL_27_1_3_slut
  const SDL_27_1_3_slut_hoej = s[40] ? NEVER : dayReaching(v72, s[245], s[246])
  s[261] = SDL_27_1_3_slut_hoej
  const SDL_27_1_3_slut_er = s[40] || s[41] && v73 || s[62] && v73
  s[262] = SDL_27_1_3_slut_er
  const SDL_27_1_3_slut_ir = s[40] || s[41] && v66 || s[62] && v66 || s[49]
  s[265] = SDL_27_1_3_slut_ir
}

function svar_20(f, s) {
  // SDL.27.1.4.slut: Seneste slut på forlængelse til afklaring af fleksjob eller pension (SDL § 27, stk. 1, nr. 4)
  const v0 = shiftDays(s[108], 182)
  const v1 = s[42] && s[104]
  const v2 = s[247] || s[248]
  const v3 = s[248] ? FIRST_DAY : NEVER
  const SDL_27_1_4_slut = s[40] ? FIRST_DAY : s[41] ? FIRST_DAY : v1 ? (v2 ? Math.min(v0, v3) : v0) : v3
  s[552] = SDL_27_1_4_slut
  const SDL_27_1_4_slut_hoej = s[40] ? NEVER : s[41] ? NEVER : v2 ? NEVER : shiftDays(s[110], 182)
  s[553] = SDL_27_1_4_slut_hoej
  const SDL_27_1_4_slut_er = s[40] || s[41] || v1 || s[247] || s[248]
  s[554] = SDL_27_1_4_slut_er
  const SDL_27_1_4_slut_ir = s[40] || s[41] || s[42] && s[106] || s[248] || s[49]
  s[555] = SDL_27_1_4_slut_ir
  // SDL.27.1.slut: Forlængelsens seneste slut (SDL § 27, stk. 1)
  const v8 = s[50] || s[54] || s[249] || s[250]
  s[1012] = v8
  const v9 = s[251] && s[252] && s[253] && s[254] && (s[55] || s[57] || s[255] || s[256])
  s[1013] = v9
  const v10 = Math.max(s[108], s[257])
  const v11 = Math.min(s[110], s[258])
  const v12 = s[51] && s[259]
  const v13 = s[59] && s[104]
  const v14 = s[58] && s[259] && s[104] && v11 >= v10
  const v15 = v13 || v14
  const v16 = v13 ? (v14 ? Math.min(s[108], v10) : s[108]) : v10
  const v17 = v13 ? (v14 ? Math.max(s[110], v11) : s[110]) : v11
  const v18 = Math.max(s[108], s[260])
  const v19 = Math.min(s[110], s[261])
  const v20 = s[52] && s[262]
  const v21 = s[60] && s[104]
  const v22 = s[58] && s[262] && s[104] && v19 >= v18
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
  const v34 = Math.max(v28 ? (v31 ? Math.min(SDL_27_1_4_slut, v32) : SDL_27_1_4_slut) : v32, v12 ? (v15 ? Math.min(s[257], v16) : s[257]) : v16, v20 ? (v23 ? Math.min(s[260], v24) : s[260]) : v24)
  const v35 = Math.max(v28 ? (v31 ? Math.max(SDL_27_1_4_slut_hoej, v33) : SDL_27_1_4_slut_hoej) : v33, v12 ? (v15 ? Math.max(s[258], v17) : s[258]) : v17, v20 ? (v23 ? Math.max(s[261], v25) : s[261]) : v25)
  const v36 = (v12 || v13 || v14) && (v20 || v21 || v22) && (v28 || v29 || v30)
  const v37 = s[51] && s[263] || s[59] && s[106] || s[58] && s[263] && s[106] || s[58] && !((!s[259] || !s[263] && s[257] === s[258]) && s[264] && (s[259] && s[104] || !s[259] && !s[104]) && (!s[259] || s[108] === s[257])) || s[52] && s[265] || s[60] && s[106] || s[58] && s[265] && s[106] || s[58] && !((!s[262] || !s[265] && s[260] === s[261]) && s[264] && (s[262] && s[104] || !s[262] && !s[104]) && (!s[262] || s[108] === s[260])) || s[53] && SDL_27_1_4_slut_ir || s[61] && s[106] || s[56] && SDL_27_1_4_slut_ir && s[106] || s[56] && !((!SDL_27_1_4_slut_er || !SDL_27_1_4_slut_ir && SDL_27_1_4_slut === SDL_27_1_4_slut_hoej) && s[264] && (SDL_27_1_4_slut_er && s[104] || !SDL_27_1_4_slut_er && !s[104]) && (!SDL_27_1_4_slut_er || s[108] === SDL_27_1_4_slut))
  const v38 = v9 && v36
  const v39 = s[266] && v36 && v35 >= NEVER
  const v40 = v8 || v38 || v39
  const v41 = v9 && v37 || s[266] && !((!v36 || !v37 && v34 === v35) && v36 && v34 === NEVER)
  const SDL_27_1_slut = s[40] ? FIRST_DAY : v38 || v39 ? (v38 ? v34 : NEVER) : NEVER
  s[559] = SDL_27_1_slut
  const SDL_27_1_slut_hoej = s[40] ? NEVER : v8 ? NEVER : v35
  s[560] = SDL_27_1_slut_hoej
  const SDL_27_1_slut_er = s[111] && (s[40] || s[41] && v40 || s[62] && v40)
  s[561] = SDL_27_1_slut_er
  const SDL_27_1_slut_ir = s[111] && (s[40] || s[41] && v41 || s[62] && v41 || s[49]) || s[267]
  s[562] = SDL_27_1_slut_ir
  // SDL.29.1: Forlængelse for pensionister m.fl. (SDL § 29)
  const SDL_29_1 = s[214] && !s[6] && (!s[268] || f.laegenVenterArbejdeInden26Uger)
  s[563] = SDL_29_1
  const SDL_29_1_nej = s[214] && !s[6] && (!s[268] || f.laegenVenterArbejdeInden26Uger === false)
  s[564] = SDL_29_1_nej
  const SDL_29_1_ir = !s[214] || s[6] || !s[268]
  s[565] = SDL_29_1_ir
  // SDL.30.1.fri: Første fraværsdag, når du blev syg i aftalt fri (SDL § 30, stk. 1)
  const v49 = Math.max(s[5], shiftDays(f.fridageneSlutter, 1))
  const SDL_30_1_fri = s[93] ? v49 : FIRST_DAY
  s[566] = SDL_30_1_fri
  const SDL_30_1_fri_hoej = s[93] ? v49 : NEVER
  s[567] = SDL_30_1_fri_hoej
  const SDL_30_1_fri_ir = f.sygUnderAftaltFri === false || !s[93]
  s[568] = SDL_30_1_fri_ir
  // SDL.35.2: Arbejdsgiveren betaler tidligst fra (SDL § 35, stk. 2)
  const v53 = shiftDays(f.sygemeldtTilArbejdsgiver, 1)
  const v54 = f.fyldestgoerendeBegrundelse === false || !s[6]
  s[274] = v54
  const v55 = f.fyldestgoerendeBegrundelse && s[8]
  s[278] = v55
  const v56 = f.sygemeldtITide && !s[6] || f.sygemeldtITide === false && (f.indsigelseModSenSygemelding && v54 || f.indsigelseModSenSygemelding === false && !s[6])
  const v57 = f.sygemeldtITide && s[8] || f.sygemeldtITide === false && (f.indsigelseModSenSygemelding && v55 || f.indsigelseModSenSygemelding === false && s[8])
  const SDL_35_2 = s[67] ? FIRST_DAY : f.sygemeldtITide ? s[63] : f.indsigelseModSenSygemelding ? (f.fyldestgoerendeBegrundelse ? s[63] : v53) : s[63]
  s[580] = SDL_35_2
  const SDL_35_2_hoej = s[67] ? NEVER : f.sygemeldtITide ? s[65] : f.indsigelseModSenSygemelding ? (f.fyldestgoerendeBegrundelse ? s[65] : v53) : s[65]
  s[581] = SDL_35_2_hoej
  const SDL_35_2_er = s[76] && (s[67] || s[70] && v56 || s[78] && v56)
  s[582] = SDL_35_2_er
  const SDL_35_2_ir = s[76] && (s[67] || s[70] && v57 || s[78] && v57 || s[68]) || s[77] || s[75]
  s[583] = SDL_35_2_ir
  // SDL.35.3: Du skal have meldt dig syg til a-kassen (SDL § 35, stk. 3)
  const v62 = !s[6] && s[64] && s[269]
  s[276] = v62
  const v63 = !s[6] && s[270] && s[66]
  s[277] = v63
  const SDL_35_3 = s[67] ? FIRST_DAY : v62 ? FIRST_DAY : s[63]
  s[273] = SDL_35_3
  const SDL_35_3_hoej = s[67] ? NEVER : v62 ? NEVER : s[65]
  s[272] = SDL_35_3_hoej
  const SDL_35_3_er = s[92] && (s[67] || v62 || v63 && !s[6])
  s[271] = SDL_35_3_er
  const SDL_35_3_ir = !s[92] || s[67] || v62 || v63 && s[8] || s[68]
  s[275] = SDL_35_3_ir
}

function svar_21(f, s) {
  // SDL.35.3.fra: Ret tidligst fra (SDL § 35, stk. 3)
  const v0 = s[271] && s[272] >= f.anmeldtTilAkasse
  s[1015] = v0
  const v1 = s[271] && s[273] < f.anmeldtTilAkasse
  s[1016] = v1
  const v2 = f.fyldestgoerendeBegrundelse ? s[63] : f.anmeldtTilAkasse
  const v3 = f.fyldestgoerendeBegrundelse ? s[65] : f.anmeldtTilAkasse
  const v4 = Math.max(s[63], v2)
  const v5 = Math.min(s[65], v3)
  const v6 = v0 && !s[6]
  const v7 = v1 && s[274]
  const v8 = s[275] && !s[6] && v5 >= v4
  const v9 = v7 || v8
  const v10 = v7 ? (v8 ? Math.min(v2, v4) : v2) : v4
  const v11 = v7 ? (v8 ? Math.max(v3, v5) : v3) : v5
  const SDL_35_3_fra = s[67] ? FIRST_DAY : s[276] ? FIRST_DAY : v6 ? (v9 ? Math.min(s[63], v10) : s[63]) : v10
  s[584] = SDL_35_3_fra
  const SDL_35_3_fra_hoej = s[67] ? NEVER : s[276] ? NEVER : v6 ? (v9 ? Math.max(s[65], v11) : s[65]) : v11
  s[585] = SDL_35_3_fra_hoej
  const SDL_35_3_fra_er = s[92] && (s[67] || s[276] || s[277] && (v6 || v7 || v8))
  s[586] = SDL_35_3_fra_er
  const SDL_35_3_fra_ir = !s[92] || s[67] || s[276] || s[277] && (v0 && s[8] || v1 && s[278] || s[275] && s[8] && s[278] || s[275] && !(s[279] && (!s[274] || !s[278] && v2 === v3) && (!s[6] || s[6] && !s[274]) && (s[6] || s[63] === v2))) || s[68]
  s[587] = SDL_35_3_fra_ir
  // SDL.38.1: Du skal have søgt kommunen om sygedagpenge (SDL § 38, stk. 1)
  const v16 = f.arbejdsgiverensBetaling === 'sygedagpenge'
  s[300] = v16
  const v17 = shiftDays(f.sidsteDagMedBetaling, 7)
  s[301] = v17
  const v18 = shiftDays(s[63], 7)
  s[310] = v18
  const v19 = shiftDays(s[65], 7)
  s[312] = v19
  const v20 = v16 || !s[6]
  s[304] = v20
  const v21 = !v16 && s[8]
  s[308] = v21
  const v22 = v16 ? v17 : v18
  const v23 = v16 ? v17 : v19
  const v24 = s[63] <= 15426 /* 2012-03-27 */
  s[297] = v24
  const v25 = !s[6] && s[69] && v24
  s[290] = v25
  const v26 = s[65] >= 15427 /* 2012-03-28 */
  const v27 = !s[6] && v26 && s[269]
  s[305] = v27
  const v28 = !s[6] && s[270] && s[79]
  const v29 = shiftDays(f.underretningsbrevAfsendt, 8)
  const v30 = shiftDays(s[63], 21)
  s[298] = v30
  const v31 = shiftDays(s[65], 21)
  s[299] = v31
  const v32 = shiftDays(f.sidsteDagMedBetaling, 21)
  const v33 = v16 || s[280] || !s[6]
  const v34 = v16 ? v32 : s[280] ? NEVER : v30
  const v35 = v16 ? v32 : s[280] ? NEVER : v31
  const v36 = !s[92] && !v16 && !s[280] && s[8]
  const v37 = s[281] && !s[6]
  const v38 = s[281] && s[8]
  const v39 = s[281] ? v18 : f.underretningsbrevSendt ? v29 : s[92] ? v30 : v34
  const v40 = s[281] ? v19 : f.underretningsbrevSendt ? v29 : s[92] ? v31 : v35
  const v41 = s[281] ? v18 : f.underretningsbrevSendt ? v29 : s[92] ? v32 : v34
  const v42 = s[281] ? v19 : f.underretningsbrevSendt ? v29 : s[92] ? v32 : v35
  const v43 = s[70] && v20
  const v44 = v25 && v20
  const v45 = v28 && (v37 || !s[281] && (f.underretningsbrevSendt || s[92] && !s[6] || !s[92] && v33))
  const v46 = s[82] && (v37 || !s[281] && (f.underretningsbrevSendt || s[92] || v33))
  const v47 = v27 || v45 || v46
  const v48 = v27 ? FIRST_DAY : v45 ? (v46 ? Math.min(v39, v41) : v39) : v41
  const v49 = v44 || v47
  const v50 = v44 ? (v47 ? Math.min(v22, v48) : v22) : v48
  const SDL_38_1 = s[67] ? FIRST_DAY : v43 ? (v49 ? Math.min(v22, v50) : v22) : v50
  s[588] = SDL_38_1
  const v52 = v27 ? NEVER : v45 ? (v46 ? Math.max(v40, v42) : v40) : v42
  const v53 = v44 ? (v47 ? Math.max(v23, v52) : v23) : v52
  const SDL_38_1_hoej = s[67] ? NEVER : v43 ? (v49 ? Math.max(v23, v53) : v23) : v53
  s[589] = SDL_38_1_hoej
  const v55 = f.persongruppe === 'loenmodtager' || f.persongruppe === 'ledig' || f.persongruppe === 'ingen'
  s[289] = v55
  const SDL_38_1_er = v55 && (s[67] || v43 || v44 || v27 || v45 || v46)
  s[590] = SDL_38_1_er
  const SDL_38_1_ir = !v55 || s[67] || s[70] && v21 || v25 && v21 || v27 || v28 && (v38 || !s[281] && f.underretningsbrevSendt === false && (s[282] || v36)) || s[82] && (v38 || !s[281] && f.underretningsbrevSendt === false && v36) || s[68]
  s[591] = SDL_38_1_ir
  // SDL.38.7.tide: Du søgte i tide (SDL § 38, stk. 1)
  const v58 = SDL_38_1_er && SDL_38_1_hoej >= f.anmodningModtaget
  const v59 = SDL_38_1_er && SDL_38_1 < f.anmodningModtaget
  const SDL_38_7_tide = v55 && (s[67] || s[70] && v58 || s[78] && v58)
  s[286] = SDL_38_7_tide
  const SDL_38_7_tide_nej = v55 && (s[67] || s[70] && v59 || s[78] && v59)
  s[287] = SDL_38_7_tide_nej
  const SDL_38_7_tide_ir = !v55 || s[67] || s[70] && SDL_38_1_ir || s[78] && SDL_38_1_ir || s[68]
  s[288] = SDL_38_7_tide_ir
  // SDL.38.8: Den for sene ansøgning undskyldes (SDL § 38, stk. 8-9)
  const v63 = !s[6] && s[176] >= f.anmodningModtaget
  s[1021] = v63
  const v64 = !s[6] && s[174] < f.anmodningModtaget
  s[1022] = v64
  const v65 = v64 || f.undskyldendeForhold === false
  s[1020] = v65
  const v66 = (v63 || s[8]) && f.undskyldendeForhold
  s[1019] = v66
  const v67 = shiftDays(f.sidsteDagMedBetaling, 28) >= f.anmodningModtaget
  s[1024] = v67
  const v68 = s[71] && f.arbejdsgiverAnmeldteIkke && f.fratraeder && v67
  s[1023] = v68
  const v69 = v66 || v68
  const v70 = v65 && !v68
  const v71 = !s[6] && v26 && s[63] <= 19722 /* 2023-12-31 */
  s[291] = v71
  const v72 = !s[6] && s[65] >= 19723 /* 2024-01-01 */ && s[66]
  s[292] = v72
  const SDL_38_8 = v55 && (s[67] || s[70] && v69 || v25 && v69 || v71 && v69 || v72 && v69)
  s[283] = SDL_38_8
  const SDL_38_8_nej = v55 && (s[67] || s[70] && v70 || v25 && v70 || v71 && v70 || v72 && v70)
  s[285] = SDL_38_8_nej
  const SDL_38_8_ir = !v55 || s[75]
  s[284] = SDL_38_8_ir
}

function svar_22(f, s) {
  // SDL.38.7: Kommunen betaler tidligst fra (SDL § 38, stk. 7)
  const v0 = Math.max(s[63], f.anmodningModtaget)
  const v1 = Math.min(s[65], f.anmodningModtaget)
  const v2 = s[283] && !s[6]
  const v3 = s[284] && !s[6] && v1 >= v0
  const v4 = s[285] || v3
  const v5 = s[285] ? (v3 ? Math.min(f.anmodningModtaget, v0) : f.anmodningModtaget) : v0
  const v6 = v2 ? (v4 ? Math.min(s[63], v5) : s[63]) : v5
  const v7 = s[285] ? (v3 ? Math.max(f.anmodningModtaget, v1) : f.anmodningModtaget) : v1
  const v8 = v2 ? (v4 ? Math.max(s[65], v7) : s[65]) : v7
  const v9 = v2 || s[285] || v3
  const v10 = s[283] && s[8] || s[284] && !(s[279] && !s[6] && (s[6] || s[63] === f.anmodningModtaget))
  const v11 = Math.max(s[63], v6)
  const v12 = Math.min(s[65], v8)
  const v13 = s[286] && !s[6]
  const v14 = s[287] && v9
  const v15 = s[288] && !s[6] && v9 && v12 >= v11
  const v16 = v14 || v15
  const v17 = v14 ? (v15 ? Math.min(v6, v11) : v6) : v11
  const v18 = v14 ? (v15 ? Math.max(v8, v12) : v8) : v12
  const v19 = v13 || v14 || v15
  const v20 = s[286] && s[8] || s[287] && v10 || s[288] && s[8] && v10 || s[288] && !(s[279] && (!v9 || !v10 && v6 === v8) && (!s[6] && v9 || s[6] && !v9) && (s[6] || s[63] === v6))
  const SDL_38_7 = s[67] ? FIRST_DAY : v13 ? (v16 ? Math.min(s[63], v17) : s[63]) : v17
  s[592] = SDL_38_7
  const SDL_38_7_hoej = s[67] ? NEVER : v13 ? (v16 ? Math.max(s[65], v18) : s[65]) : v18
  s[593] = SDL_38_7_hoej
  const SDL_38_7_er = s[289] && (s[67] || s[70] && v19 || s[290] && v19 || s[291] && v19 || s[292] && v19)
  s[594] = SDL_38_7_er
  const SDL_38_7_ir = !s[289] || s[67] || s[70] && v20 || s[290] && v20 || s[291] && v20 || s[292] && v20 || s[68]
  s[595] = SDL_38_7_ir
  // SDL.40.1: Arbejdsgiveren skal have meldt fraværet (SDL § 40, stk. 1-3)
  const v25 = s[114] && s[7] >= s[293]
  s[1026] = v25
  const v26 = s[114] && s[7] < s[294]
  s[1027] = v26
  const v27 = shiftDays(s[63], 28)
  s[368] = v27
  const v28 = shiftDays(s[65], 28)
  s[367] = v28
  const v29 = !s[280] || !s[6]
  const v30 = s[280] && s[8]
  const v31 = s[280] ? v27 : NEVER
  const v32 = s[280] ? v28 : NEVER
  const v33 = v29 && v32 >= NEVER
  const v34 = v25 && v29
  const v35 = s[118] && v33
  const v36 = v34 ? v31 : NEVER
  const v37 = v26 ? NEVER : v32
  const v38 = v34 ? (v26 || v35 ? Math.max(v32, v37) : v32) : v37
  const v39 = v34 || v26 || v35
  const v40 = v25 && v30 || s[118] && !((!v29 || !v30 && v31 === v32) && v29 && (!v29 || v31 === NEVER))
  const v41 = !s[6] && s[69] && s[295]
  const v42 = !s[6] && s[296] && s[297]
  const v43 = !s[6] && s[7] >= s[298]
  s[373] = v43
  const v44 = !s[6] && s[7] < s[299]
  s[369] = v44
  const v45 = v43 && v29
  const v46 = s[8] && v33
  const v47 = v45 ? v31 : NEVER
  const v48 = v44 ? NEVER : v32
  const v49 = v45 ? (v44 || v46 ? Math.max(v32, v48) : v32) : v48
  const v50 = f.arbejdsgiverensBetaling === 'ingen'
  s[1028] = v50
  const v51 = s[300] ? s[301] : s[302]
  const v52 = s[300] ? s[301] : s[303]
  const v53 = v25 && s[304]
  const v54 = s[118] && s[304] && v52 >= NEVER
  const v55 = v26 ? NEVER : v52
  const v56 = s[70] && v39
  const v57 = v41 && v39
  const v58 = v42 && (v45 || v44 || v46)
  const v59 = s[277] && (v50 && !s[6] || !v50 && (v53 || v26 || v54))
  const v60 = s[305] || v59
  const v61 = s[305] ? FIRST_DAY : v50 ? s[306] : v53 ? v51 : NEVER
  const v62 = v58 || v60
  const v63 = v58 ? (v60 ? Math.min(v47, v61) : v47) : v61
  const v64 = v57 || v62
  const v65 = v57 ? (v62 ? Math.min(v36, v63) : v36) : v63
  const SDL_40_1 = s[67] ? FIRST_DAY : v56 ? (v64 ? Math.min(v36, v65) : v36) : v65
  s[596] = SDL_40_1
  const v67 = s[305] ? NEVER : v50 ? s[307] : v53 ? (v26 || v54 ? Math.max(v52, v55) : v52) : v55
  const v68 = v58 ? (v60 ? Math.max(v49, v67) : v49) : v67
  const v69 = v57 ? (v62 ? Math.max(v38, v68) : v38) : v68
  const SDL_40_1_hoej = s[67] ? NEVER : v56 ? (v64 ? Math.max(v38, v69) : v38) : v69
  s[597] = SDL_40_1_hoej
  const SDL_40_1_er = s[71] && (s[67] || v56 || v57 || v58 || s[305] || v59)
  s[598] = SDL_40_1_er
  const SDL_40_1_ir = !s[71] || s[67] || s[70] && v40 || v41 && v40 || v42 && (v43 && v30 || s[8] && !((!v29 || !v30 && v31 === v32) && v29 && (!v29 || v31 === NEVER))) || s[305] || s[277] && (v50 && s[8] || !v50 && (v25 && s[308] || s[118] && !((!s[304] || !s[308] && v51 === v52) && s[304] && (!s[304] || v51 === NEVER)))) || s[68]
  s[599] = SDL_40_1_ir
}

function svar_23(f, s) {
  // SDL.40a.1: A-kassen skal have meldt fraværet (SDL § 40 a, stk. 1)
  const v0 = !s[6] && s[270] && s[63] <= 16248 /* 2014-06-27 */
  const v1 = shiftDays(f.anmeldtTilAkasse, 7)
  const v2 = !s[6] && s[65] >= 16249 /* 2014-06-28 */ && s[63] <= 16658 /* 2015-08-11 */
  const v3 = !s[6] && s[65] >= 16659 /* 2015-08-12 */ && s[66]
  const v4 = f.oplystDelvistLedig ? v1 : shiftDays(f.anmeldtTilAkasse, 21)
  const v5 = v2 || v3
  const v6 = v2 ? FIRST_DAY : v4
  const v7 = s[305] || v0 || v5
  const SDL_40a_1 = s[67] ? FIRST_DAY : s[290] || v7 ? (v7 ? (s[305] ? FIRST_DAY : v0 ? (v5 ? Math.min(v1, v6) : v1) : v6) : NEVER) : NEVER
  s[600] = SDL_40a_1
  const v9 = v2 ? NEVER : v4
  const SDL_40a_1_hoej = s[67] ? NEVER : s[70] ? NEVER : s[290] ? NEVER : s[305] ? NEVER : v0 ? (v5 ? Math.max(v1, v9) : v1) : v9
  s[601] = SDL_40a_1_hoej
  const SDL_40a_1_er = s[92] && (s[67] || s[70] || s[290] || s[305] || v0 || v2 || v3)
  s[602] = SDL_40a_1_er
  const SDL_40a_1_ir = !s[92] || s[67] || s[305] || v2 || s[68]
  s[603] = SDL_40a_1_ir
  // SDL.43.1: Du skal have meldt dig syg til kommunen (SDL § 43, stk. 1)
  const v13 = shiftDays(f.tredjeFravaersdag, 7)
  const v14 = s[309] ? s[310] : s[311] ? v13 : s[298]
  const v15 = s[309] ? s[312] : s[311] ? v13 : s[299]
  const v16 = !s[6] && s[313] && s[66]
  const v17 = f.aftaleForSelvstaendig ? s[310] : v14
  const v18 = f.aftaleForSelvstaendig ? s[312] : v15
  const v19 = v16 && (f.aftaleForSelvstaendig && !s[6] || f.aftaleForSelvstaendig === false && s[314])
  const v20 = s[315] || v19
  const v21 = s[315] ? (v19 ? Math.min(v14, v17) : v14) : v17
  const SDL_43_1 = s[67] ? FIRST_DAY : s[316] ? (v20 ? Math.min(v14, v21) : v14) : v21
  s[604] = SDL_43_1
  const v23 = s[315] ? (v19 ? Math.max(v15, v18) : v15) : v18
  const SDL_43_1_hoej = s[67] ? NEVER : s[316] ? (v20 ? Math.max(v15, v23) : v15) : v23
  s[605] = SDL_43_1_hoej
  const SDL_43_1_er = s[87] && (s[67] || s[316] || s[315] || v19)
  s[606] = SDL_43_1_er
  const SDL_43_1_ir = !s[87] || s[67] || s[317] || s[318] || v16 && (f.aftaleForSelvstaendig && s[8] || f.aftaleForSelvstaendig === false && s[319]) || s[68]
  s[607] = SDL_43_1_ir
  // SDL.43.5: Den for sene anmeldelse undskyldes (SDL § 43, stk. 5)
  const v27 = !s[6] && s[176] >= f.selvstaendigAnmeldt
  s[1031] = v27
  const v28 = !s[6] && s[174] < f.selvstaendigAnmeldt
  s[1032] = v28
  const v29 = v28 || f.undskyldendeForhold === false
  const v30 = v27 || s[8]
  const v31 = v30 && f.undskyldendeForhold
  const v32 = !s[6] && s[69] && s[63] <= 15111 /* 2011-05-17 */
  s[364] = v32
  const v33 = !s[6] && s[65] >= 15112 /* 2011-05-18 */ && s[63] <= 15207 /* 2011-08-21 */
  s[365] = v33
  const v34 = f.undskyldendeForhold || f.nemrefusionNede
  s[1033] = v34
  const v35 = v28 || !v34
  const v36 = v30 && v34
  const v37 = !s[6] && s[65] >= 15208 /* 2011-08-22 */ && s[66]
  s[366] = v37
  const SDL_43_5 = s[87] && (s[67] || s[70] && v31 || v32 && v31 || v33 && v36 || v37 && v36)
  s[615] = SDL_43_5
  const SDL_43_5_nej = s[87] && (s[67] || s[70] && v29 || v32 && v29 || v33 && v35 || v37 && v35)
  s[616] = SDL_43_5_nej
  const SDL_43_5_ir = !s[87] || s[75]
  s[617] = SDL_43_5_ir
  // SDL.43.4: Kommunen betaler tidligst fra (SDL § 43, stk. 4)
  const v41 = SDL_43_1_er && SDL_43_1_hoej >= f.selvstaendigAnmeldt
  s[1034] = v41
  const v42 = SDL_43_1_er && SDL_43_1 < f.selvstaendigAnmeldt
  s[1035] = v42
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
  const v53 = SDL_43_5 && s[8] || SDL_43_5_ir && !(s[279] && !s[6] && (s[6] || s[63] === f.selvstaendigAnmeldt))
  const v54 = Math.max(s[63], v49)
  const v55 = Math.min(s[65], v51)
  const v56 = v41 && !s[6]
  const v57 = v42 && v52
  const v58 = SDL_43_1_ir && !s[6] && v52 && v55 >= v54
  const v59 = v57 || v58
  const v60 = v57 ? (v58 ? Math.min(v49, v54) : v49) : v54
  const v61 = v57 ? (v58 ? Math.max(v51, v55) : v51) : v55
  const v62 = v56 || v57 || v58
  const v63 = v41 && s[8] || v42 && v53 || SDL_43_1_ir && s[8] && v53 || SDL_43_1_ir && !(s[279] && (!v52 || !v53 && v49 === v51) && (!s[6] && v52 || s[6] && !v52) && (s[6] || s[63] === v49))
  const SDL_43_4 = s[67] ? FIRST_DAY : v56 ? (v59 ? Math.min(s[63], v60) : s[63]) : v60
  s[608] = SDL_43_4
  const SDL_43_4_hoej = s[67] ? NEVER : v56 ? (v59 ? Math.max(s[65], v61) : s[65]) : v61
  s[609] = SDL_43_4_hoej
  const SDL_43_4_er = s[87] && (s[67] || s[70] && v62 || s[78] && v62)
  s[610] = SDL_43_4_er
  const SDL_43_4_ir = !s[87] || s[67] || s[70] && v63 || s[78] && v63 || s[68]
  s[611] = SDL_43_4_ir
  // SDL.43.4.tide: Du meldte dig i tide (SDL § 43, stk. 1)
  const SDL_43_4_tide = s[87] && (s[67] || s[70] && v41 || s[78] && v41)
  s[612] = SDL_43_4_tide
  const SDL_43_4_tide_nej = s[87] && (s[67] || s[70] && v42 || s[78] && v42)
  s[613] = SDL_43_4_tide_nej
  const SDL_43_4_tide_ir = !s[87] || s[67] || s[70] && SDL_43_1_ir || s[78] && SDL_43_1_ir || s[68]
  s[614] = SDL_43_4_tide_ir
  // SDL.45.4: Præmiernes del af udgifterne (SDL § 45, stk. 4)
  const v71 = s[309] ? 8500 : s[311] ? 5500 : 0
  const SDL_45_4 = s[93] ? v71 : -Infinity
  s[618] = SDL_45_4
  const SDL_45_4_hoej = s[93] ? v71 : Infinity
  s[619] = SDL_45_4_hoej
  // SDL.51.1: Lediges sygedagpenge pr. uge (SDL § 51)
  const SDL_51_1 = s[93] ? f.dagpengePrUge : -Infinity
  s[345] = SDL_51_1
  const SDL_51_1_hoej = s[93] ? f.dagpengePrUge : Infinity
  s[348] = SDL_51_1_hoej
}

function svar_24(f, s) {
  // SDL.52.1: Selvstændiges sygedagpenge pr. uge ved fuldt fravær (SDL § 52, stk. 1)
  const v0 = f.selvstaendigForsikring === 'ingen'
  s[363] = v0
  const v1 = f.vurderingsdato <= 13149 /* 2006-01-01 */ || f.vurderingsdato >= 20822 /* 2027-01-04 */
  s[331] = v1
  const v2 = SATS_1(f.vurderingsdato)
  const v3 = v1 ? -Infinity : v2
  s[327] = v3
  const v4 = v1 ? Infinity : v2
  s[329] = v4
  const v5 = v3 > -Infinity && v4 < Infinity
  const v6 = quotient([v3, 2], [3], 'nærmeste', 100)
  const v7 = quotient([v4, 2], [3], 'nærmeste', 100)
  const v8 = v1 || !v5
  const SDL_52_1_er = !s[93] || v0 || !(!v5 && !v1 && v3 === v4)
  s[628] = SDL_52_1_er
  const SDL_52_1_ir = !s[93] || !v0 && v8 || v1
  s[629] = SDL_52_1_ir
  const SDL_52_1 = s[93] ? Math.min(v3, v0 ? f.indtaegtSomSelvstaendig : Math.max(f.indtaegtSomSelvstaendig, v5 ? Math.min(v6, v7) : -Infinity)) : -Infinity
  s[346] = SDL_52_1
  const SDL_52_1_hoej = s[93] ? Math.min(v4, v0 ? f.indtaegtSomSelvstaendig : Math.max(f.indtaegtSomSelvstaendig, v5 ? Math.max(v6, v7) : Infinity)) : Infinity
  s[349] = SDL_52_1_hoej
  // SDL.53.3: Selvstændiges sygedagpenge pr. uge (SDL § 53, stk. 3)
  const v13 = f.andelAfArbejdetDuKan <= 0
  s[341] = v13
  const v14 = f.vurderingsdato >= 14692 /* 2010-03-24 */
  s[1036] = v14
  const v15 = f.andelAfArbejdetDuKan <= 2500
  s[1037] = v15
  const v16 = SDL_52_1 > -Infinity && SDL_52_1_hoej < Infinity
  const v17 = quotient([SDL_52_1, 3], [4], 'nærmeste', 1)
  const v18 = quotient([SDL_52_1_hoej, 3], [4], 'nærmeste', 1)
  const v19 = SDL_52_1_er && !(!v16 && (!SDL_52_1_er || !SDL_52_1_ir && SDL_52_1 === SDL_52_1_hoej))
  const v20 = SDL_52_1_ir || !v16
  const v21 = quotient([SDL_52_1], [2], 'nærmeste', 1)
  const v22 = quotient([SDL_52_1_hoej], [2], 'nærmeste', 1)
  const v23 = v13 && SDL_52_1_er
  s[340] = v23
  const v24 = v13 && SDL_52_1_ir
  s[343] = v24
  const SDL_53_3_er = !v14 || v23 || !v13 && (v15 && v19 || !v15 && (!s[320] || v19))
  s[342] = SDL_53_3_er
  const SDL_53_3_ir = !v14 || v24 || !v13 && (v15 && v20 || !v15 && s[320] && v20)
  s[344] = SDL_53_3_ir
  const SDL_53_3 = v14 ? (v13 ? SDL_52_1 : v15 ? (v16 ? Math.min(v17, v18) : -Infinity) : s[320] ? (v16 ? Math.min(v21, v22) : -Infinity) : 0) : -Infinity
  s[347] = SDL_53_3
  const SDL_53_3_hoej = v14 ? (v13 ? SDL_52_1_hoej : v15 ? (v16 ? Math.max(v17, v18) : Infinity) : s[320] ? (v16 ? Math.max(v21, v22) : Infinity) : 0) : Infinity
  s[350] = SDL_53_3_hoej
  // SDL.53.2: Beløb som ved fuldt fravær (SDL § 53, stk. 2)
  const v29 = f.vurderingsdato >= 13605 /* 2007-04-02 */
  s[338] = v29
  const v30 = f.ledigUdenLoen || s[92] || f.arbejdsgiverTilbyderDeltid === false
  const SDL_53_2 = !v29 || v30
  s[335] = SDL_53_2
  const SDL_53_2_nej = !v29 || !v30
  s[337] = SDL_53_2_nej
  // SDL.50.1: Det højeste beløb pr. time (SDL § 50, stk. 1)
  const v33 = quotient([v3, 100], [3700], 'nærmeste', 1)
  const v34 = quotient([v4, 100], [3700], 'nærmeste', 1)
  const SDL_50_1_er = !s[93] || !(!v5 && !v1 && v3 === v4)
  s[353] = SDL_50_1_er
  const SDL_50_1_ir = !s[93] || v8
  s[354] = SDL_50_1_ir
  const SDL_50_1 = s[93] ? (v5 ? Math.min(v33, v34) : -Infinity) : -Infinity
  s[351] = SDL_50_1
  const SDL_50_1_hoej = s[93] ? (v5 ? Math.max(v33, v34) : Infinity) : Infinity
  s[352] = SDL_50_1_hoej
  // SDL.47.1: Sygedagpenge pr. uge ved fuldt fravær (SDL § 47, stk. 1)
  const v39 = SDL_50_1_er && f.timefortjeneste >= SDL_50_1
  s[1041] = v39
  const v40 = SDL_50_1_er && f.timefortjeneste < SDL_50_1_hoej
  s[323] = v40
  const v41 = f.normalTimerPrUge >= 3700
  s[1042] = v41
  const v42 = v40 || !v41
  s[1040] = v42
  const v43 = v39 || SDL_50_1_ir
  s[324] = v43
  const v44 = v43 && v41
  s[1039] = v44
  const v45 = Math.min(f.timefortjeneste, SDL_50_1)
  s[325] = v45
  const v46 = Math.min(f.timefortjeneste, SDL_50_1_hoej)
  s[326] = v46
  const v47 = v45 <= -Infinity
  s[328] = v47
  const v48 = quotient([v45, f.normalTimerPrUge], [100], 'nærmeste', 1)
  const v49 = quotient([v46, f.normalTimerPrUge], [100], 'nærmeste', 1)
  const v50 = SDL_50_1_er && !(v47 && (!SDL_50_1_er || !SDL_50_1_ir && v45 === v46))
  s[330] = v50
  const v51 = Math.min(v3, v47 ? -Infinity : Math.min(v48, v49))
  const v52 = Math.min(v4, v47 ? Infinity : Math.max(v48, v49))
  const v53 = SDL_50_1_ir || v47 || v1
  s[332] = v53
  const v54 = v42 && v50
  const v55 = v44 || v54
  const v56 = v44 && v1 || v42 && v53
  const SDL_47_1 = s[67] ? -Infinity : v44 ? (v54 ? Math.min(v3, v51) : v3) : v51
  s[333] = SDL_47_1
  const SDL_47_1_hoej = s[67] ? Infinity : v44 ? (v54 ? Math.max(v4, v52) : v4) : v52
  s[334] = SDL_47_1_hoej
  const SDL_47_1_er = s[67] || s[70] && v55 || s[321] && v55 || s[82] && v55
  s[336] = SDL_47_1_er
  const SDL_47_1_ir = s[67] || s[70] && v56 || s[321] && v56 || s[82] && v56 || s[68]
  s[339] = SDL_47_1_ir
}

function svar_25(f, s) {
  // SDL.53.1: Lønmodtagerens sygedagpenge pr. uge (SDL § 53, stk. 1)
  const v0 = Math.max(0, s[322])
  const v1 = v0 >= 3700
  s[1045] = v1
  const v2 = s[323] || !v1
  s[1044] = v2
  const v3 = s[324] && v1
  s[1043] = v3
  const v4 = quotient([s[325], v0], [100], 'nærmeste', 1)
  const v5 = quotient([s[326], v0], [100], 'nærmeste', 1)
  const v6 = Math.min(s[327], s[328] ? -Infinity : Math.min(v4, v5))
  const v7 = Math.min(s[329], s[328] ? Infinity : Math.max(v4, v5))
  const v8 = v2 && s[330]
  const v9 = v3 || v8
  const v10 = v3 ? (v8 ? Math.min(s[327], v6) : s[327]) : v6
  const v11 = v3 ? (v8 ? Math.max(s[329], v7) : s[329]) : v7
  const v12 = v3 && s[331] || v2 && s[332]
  const v13 = Math.max(s[333], v10)
  const v14 = Math.min(s[334], v11)
  const v15 = s[335] && s[336]
  const v16 = s[337] && v9
  const v17 = !s[338] && s[336] && v9 && v14 >= v13
  const v18 = v16 || v17
  const v19 = v16 ? (v17 ? Math.min(v10, v13) : v10) : v13
  const v20 = v16 ? (v17 ? Math.max(v11, v14) : v11) : v14
  const SDL_53_1_er = !s[93] || v15 || v16 || v17
  s[632] = SDL_53_1_er
  const SDL_53_1_ir = !s[93] || s[335] && s[339] || s[337] && v12 || !s[338] && s[339] && v12 || !s[338] && !((!s[336] || !s[339] && s[333] === s[334]) && (!v9 || !v12 && v10 === v11) && (s[336] && v9 || !s[336] && !v9) && (!s[336] || s[333] === v10))
  s[633] = SDL_53_1_ir
  const SDL_53_1 = s[93] ? (v15 ? (v18 ? Math.min(s[333], v19) : s[333]) : v19) : -Infinity
  s[630] = SDL_53_1
  const SDL_53_1_hoej = s[93] ? (v15 ? (v18 ? Math.max(s[334], v20) : s[334]) : v20) : Infinity
  s[631] = SDL_53_1_hoej
  // SDL.46.1: Sygedagpenge pr. uge (SDL § 46, stk. 1)
  const SDL_46_1_er = !s[93] || s[92] || s[87] && (s[340] || !s[341] && s[342]) || !s[87] && SDL_53_1_er
  s[622] = SDL_46_1_er
  const SDL_46_1_ir = !s[93] || s[92] && !s[93] || !s[92] && (s[87] && (s[343] || !s[341] && s[344]) || !s[87] && SDL_53_1_ir)
  s[623] = SDL_46_1_ir
  const SDL_46_1 = s[93] ? (s[92] ? s[345] : s[87] ? (s[341] ? s[346] : s[347]) : SDL_53_1) : -Infinity
  s[620] = SDL_46_1
  const SDL_46_1_hoej = s[93] ? (s[92] ? s[348] : s[87] ? (s[341] ? s[349] : s[350]) : SDL_53_1_hoej) : Infinity
  s[621] = SDL_46_1_hoej
  // SDL.47.1.3: Sygedagpenge pr. uge fra arbejdsgiveren (SDL § 47, stk. 1)
  const v29 = Math.min(s[351], f.timeloenHosArbejdsgiveren)
  const v30 = Math.min(s[352], f.timeloenHosArbejdsgiveren)
  const v31 = v29 <= -Infinity
  const v32 = quotient([v29, f.normalTimerPrUge], [100], 'nærmeste', 1)
  const v33 = quotient([v30, f.normalTimerPrUge], [100], 'nærmeste', 1)
  const v34 = s[353] && !(v31 && (!s[353] || !s[354] && v29 === v30))
  const v35 = s[354] || v31
  const SDL_47_1_3 = s[67] ? -Infinity : v31 ? -Infinity : Math.min(v32, v33)
  s[357] = SDL_47_1_3
  const SDL_47_1_3_hoej = s[67] ? Infinity : v31 ? Infinity : Math.max(v32, v33)
  s[358] = SDL_47_1_3_hoej
  const SDL_47_1_3_er = s[67] || s[70] && v34 || s[78] && v34
  s[360] = SDL_47_1_3_er
  const SDL_47_1_3_ir = s[67] || s[70] && v35 || s[78] && v35 || s[68]
  s[359] = SDL_47_1_3_ir
  // SDL.50.4: Sygedagpenge ved siden af løn (SDL § 50, stk. 4)
  const SDL_50_4 = s[93] ? Math.max(0, SDL_47_1_3 === -Infinity ? -Infinity : SDL_47_1_3 - f.loenUnderSygdomPrUge) : -Infinity
  s[624] = SDL_50_4
  const SDL_50_4_hoej = s[93] ? Math.max(0, SDL_47_1_3_hoej === Infinity ? Infinity : SDL_47_1_3_hoej - f.loenUnderSygdomPrUge) : Infinity
  s[625] = SDL_50_4_hoej
  const SDL_50_4_er = s[71] && (!s[93] || SDL_47_1_3_er)
  s[626] = SDL_50_4_er
  const SDL_50_4_ir = !s[71] || !s[93] || SDL_47_1_3_ir
  s[627] = SDL_50_4_ir
  // SDL.53.1.ialt: Sygedagpenge for timerne i alt (SDL § 53, stk. 1)
  const v44 = quotient([sum(f.timeregnskab, (r_timeregnskab) => { const r0_0 = r_timeregnskab.fra <= 13149 /* 2006-01-01 */ || r_timeregnskab.fra >= 20822 /* 2027-01-04 */ && r_timeregnskab.fra <= 2147483646; const r0_1 = SATS_2(r_timeregnskab.fra); const r0_2 = r_timeregnskab.fra === NEVER; const r0_3 = r0_2 || r0_0; const r0_4 = Math.min(f.timefortjeneste, r0_0 ? -Infinity : r0_1); const r0_5 = Math.min(f.timefortjeneste, r0_0 ? Infinity : r0_1); const r0_6 = r0_4 <= -Infinity; const r0_7 = Math.min(r0_6 ? -Infinity : Math.min(quotient([r0_4, r_timeregnskab.fravaerstimer], [100], 'nærmeste', 1), Math.round(r0_5 * r_timeregnskab.fravaerstimer / 100)), r0_0 ? -Infinity : SATS_1(r_timeregnskab.fra)); return !r0_2 && !(r0_6 && (r0_2 || !r0_3 && r0_4 === r0_5)) && !r0_2 ? (r0_3 || r0_6 || r0_3 ? Math.min(0, r0_7) : r0_7) : 0 }), 1], [1], 'nærmeste', 1)
  const v45 = quotient([sum(f.timeregnskab, (r_timeregnskab) => { const r0_0 = r_timeregnskab.fra <= 13149 /* 2006-01-01 */ || r_timeregnskab.fra >= 20822 /* 2027-01-04 */ && r_timeregnskab.fra <= 2147483646; const r0_1 = SATS_2(r_timeregnskab.fra); const r0_2 = r_timeregnskab.fra === NEVER; const r0_3 = Math.min(f.timefortjeneste, r0_0 ? -Infinity : r0_1); const r0_4 = Math.min(f.timefortjeneste, r0_0 ? Infinity : r0_1); const r0_5 = r0_3 <= -Infinity; return !r0_2 && !(r0_5 && (r0_2 || !(r0_2 || r0_0) && r0_3 === r0_4)) && !r0_2 ? Math.min(r0_5 ? Infinity : Math.max(quotient([r0_3, r_timeregnskab.fravaerstimer], [100], 'nærmeste', 1), Math.round(r0_4 * r_timeregnskab.fravaerstimer / 100)), r0_0 ? Infinity : SATS_1(r_timeregnskab.fra)) : 0 }), 1], [1], 'nærmeste', 1)
  const SDL_53_1_ialt = s[93] ? Math.min(v44, v45) : -Infinity
  s[634] = SDL_53_1_ialt
  const SDL_53_1_ialt_hoej = s[93] ? Math.max(v44, v45) : Infinity
  s[635] = SDL_53_1_ialt_hoej
  const SDL_53_1_ialt_ir = !s[71] || !s[93]
  s[377] = SDL_53_1_ialt_ir
  // SDL.53.1.timer: Fraværstimer i alt (SDL § 53, stk. 1)
  const v49 = sum(f.timeregnskab, (r_timeregnskab) => r_timeregnskab.fravaerstimer)
  const SDL_53_1_timer = s[93] ? v49 : -Infinity
  s[637] = SDL_53_1_timer
  const SDL_53_1_timer_hoej = s[93] ? v49 : Infinity
  s[638] = SDL_53_1_timer_hoej
  // SDL.53a.1: Ingen sygedagpenge på helligdagen (SDL § 53 a, stk. 1)
  const v52 = f.vurderingsdato >= 15523 /* 2012-07-02 */
  s[1046] = v52
  const v53 = intersectTable(ALL_DAYS, HELLIGDAGE_1)
  const v54 = v52 && countDays(v53, f.vurderingsdato, f.vurderingsdato) >= 1
  const SDL_53a_1 = !s[93] || v54
  s[639] = SDL_53a_1
  const SDL_53a_1_nej = !s[93] || !v54
  s[640] = SDL_53a_1_nej
  // SDL.53b.1: Refusion fra første dag ved covid-19 (SDL § 53 b, stk. 1-2)
  const v57 = f.vurderingsdato >= 18319 /* 2020-02-27 */
  s[1047] = v57
  const v58 = f.vurderingsdato >= 18671 /* 2021-02-13 */
  s[1048] = v58
  const v59 = f.sygMedCovid19 || f.hjemmeEfterAnbefaling
  s[1052] = v59
  const v60 = s[71] && v59
  const v61 = f.vurderingsdato >= 18859 /* 2021-08-20 */
  s[1049] = v61
  const v62 = f.vurderingsdato >= 18954 /* 2021-11-23 */
  s[1050] = v62
  const v63 = f.vurderingsdato >= 19052 /* 2022-03-01 */
  s[1051] = v63
  const v64 = v62 && !v63 && v60
  const SDL_53b_1 = !s[93] || v57 && (!v58 && v60 || v58 && (!v61 || v64))
  s[641] = SDL_53b_1
  const SDL_53b_1_nej = !s[93] || !v57 || !v58 && !v60 || v58 && (!v61 || !v64)
  s[642] = SDL_53b_1_nej
  const SDL_53b_1_ir = !s[93] || v57 && v58 && !v61
  s[643] = SDL_53b_1_ir
  // SDL.54.1.beloeb: Refusion til arbejdsgiveren pr. uge (SDL § 54, stk. 1)
  const SDL_54_1_beloeb = s[93] ? Math.min(SDL_53_1, f.loenUnderSygdomPrUge) : -Infinity
  s[644] = SDL_54_1_beloeb
  const SDL_54_1_beloeb_hoej = s[93] ? Math.min(SDL_53_1_hoej, f.loenUnderSygdomPrUge) : Infinity
  s[645] = SDL_54_1_beloeb_hoej
  const SDL_54_1_beloeb_er = s[355] && (!s[93] || SDL_53_1_er)
  s[646] = SDL_54_1_beloeb_er
  const SDL_54_1_beloeb_ir = s[355] && (!s[93] || SDL_53_1_ir) || s[356] || s[75]
  s[647] = SDL_54_1_beloeb_ir
}

function svar_26(f, s) {
  // SDL.56.1.beloeb: Refusion med aftale pr. uge (SDL § 56, stk. 1)
  const v0 = Math.min(s[327], s[357])
  const v1 = Math.min(s[329], s[358])
  const v2 = s[359] || s[331]
  const v3 = s[70] && s[360]
  const v4 = s[321] && s[360]
  const v5 = s[82] && s[336]
  const v6 = v4 || v5
  const v7 = v4 ? (v5 ? Math.min(s[333], v0) : v0) : s[333]
  const SDL_56_1_beloeb = s[67] ? -Infinity : v3 ? (v6 ? Math.min(v0, v7) : v0) : v7
  s[648] = SDL_56_1_beloeb
  const v9 = v4 ? (v5 ? Math.max(s[334], v1) : v1) : s[334]
  const SDL_56_1_beloeb_hoej = s[67] ? Infinity : v3 ? (v6 ? Math.max(v1, v9) : v1) : v9
  s[649] = SDL_56_1_beloeb_hoej
  const SDL_56_1_beloeb_er = s[361] && (s[67] || v3 || v4 || v5)
  s[650] = SDL_56_1_beloeb_er
  const SDL_56_1_beloeb_ir = s[361] && (s[67] || s[70] && v2 || s[321] && v2 || s[82] && s[339] || s[68]) || s[362] || s[75]
  s[651] = SDL_56_1_beloeb_ir
  // SDL.56.2: Aftale om refusion fra første dag (SDL § 56, stk. 2)
  const v13 = f.aftaleIndgaaetDen >= 13332 /* 2006-07-03 */
  s[378] = v13
  const v14 = f.aftaleIndgaaetDen >= 13605 /* 2007-04-02 */
  s[1054] = v14
  const v15 = f.skoennedeFravaersdage >= 10
  s[1058] = v15
  const v16 = f.langvarigEllerKroniskLidelse && f.risikoenErVaesentligtForoeget && v15
  s[1057] = v16
  const v17 = f.dageBetaltForLidelsen >= 14
  s[1059] = v17
  const v18 = f.aftaleIndgaaetDen >= 14032 /* 2008-06-02 */
  s[1056] = v18
  const v19 = f.dageBetaltForLidelsen >= 15
  s[1060] = v19
  const v20 = f.dageBetaltForLidelsen >= 21
  s[1061] = v20
  const v21 = !v14 && (v16 || f.behandlingBesluttetVedAnsaettelsen || v17) || v14 && (!v18 && (v16 || f.behandlingBesluttetVedAnsaettelsen || v19) || v18 && (v16 || f.behandlingBesluttetVedAnsaettelsen || v20))
  const SDL_56_2 = !v13 || v21
  s[652] = SDL_56_2
  const SDL_56_2_nej = !v13 || !v21
  s[653] = SDL_56_2_nej
  // SDL.56.3: Aftalens form (SDL § 56, stk. 3)
  const v24 = f.aftaleErSkriftlig && f.aftaleErGodkendt
  const SDL_56_3 = !v13 || v24
  s[655] = SDL_56_3
  const SDL_56_3_nej = !v13 || !v24
  s[656] = SDL_56_3_nej
  // SDL.56.4: Aftalens sidste dag (SDL § 56, stk. 4)
  const v27 = shiftDays(shiftMonths(f.aftaleIndgaaetDen, 24), -1)
  const SDL_56_4 = v13 ? v27 : FIRST_DAY
  s[657] = SDL_56_4
  const SDL_56_4_hoej = v13 ? v27 : NEVER
  s[658] = SDL_56_4_hoej
  // SDL.56.4.fornyelse: Aftalen kan fornyes (SDL § 56, stk. 4)
  const v30 = f.fravaersdageSidsteAar >= 10
  s[1063] = v30
  const v31 = v30 || f.vaesentligeAendringerVedUdloeb
  const SDL_56_4_fornyelse = !v13 || v31
  s[659] = SDL_56_4_fornyelse
  const SDL_56_4_fornyelse_nej = !v13 || !v31
  s[660] = SDL_56_4_fornyelse_nej
  // SDL.58a.1: Aftale for selvstændige (SDL § 58 a, stk. 1-4)
  const v34 = f.aftaleIndgaaetDen >= 15398 /* 2012-02-28 */
  s[1064] = v34
  const v35 = v34 && s[363] && v16 && f.aftaleErSkriftlig && f.laegeligDokumentationForRisiko
  const SDL_58a_1 = !v13 || v35
  s[661] = SDL_58a_1
  const SDL_58a_1_nej = !v13 || !v35
  s[662] = SDL_58a_1_nej
  // SDL.59.6: Refusion trods for sen anmeldelse (SDL § 59, stk. 6)
  const v38 = !s[6] && s[176] >= f.refusionskravFremsat
  s[1065] = v38
  const v39 = !s[6] && s[174] < f.refusionskravFremsat
  s[1066] = v39
  const v40 = f.skyldesLoenmodtageren || f.forkertVejledning || f.saerligeOmstaendighederForRefusion
  s[1067] = v40
  const v41 = v39 || !v40
  const v42 = v38 || s[8]
  const v43 = v42 && v40
  const v44 = f.nemrefusionNede || f.skyldesLoenmodtageren || f.forkertVejledning || f.saerligeOmstaendighederForRefusion
  s[1068] = v44
  const v45 = v39 || !v44
  const v46 = v42 && v44
  const SDL_59_6 = s[71] && (s[67] || s[70] && v43 || s[364] && v43 || s[365] && v46 || s[366] && v46)
  s[370] = SDL_59_6
  const SDL_59_6_nej = s[71] && (s[67] || s[70] && v41 || s[364] && v41 || s[365] && v45 || s[366] && v45)
  s[371] = SDL_59_6_nej
}

function svar_27(f, s) {
  // SDL.59.2: Refusion tidligst fra (SDL § 59, stk. 2-5)
  const v0 = !s[6] && s[367] >= f.arbejdsgiverAnmeldt
  s[1072] = v0
  const v1 = !s[6] && s[368] < f.arbejdsgiverAnmeldt
  s[1073] = v1
  const v2 = v0 || s[369] || s[370]
  s[1069] = v2
  const v3 = s[371] || s[372]
  const v4 = (v1 || s[8]) && (s[373] || s[8]) && v3 && (v1 || s[373] || s[371])
  s[1070] = v4
  const v5 = s[8] && s[372]
  s[1071] = v5
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
  const v20 = !s[6] && s[303] >= f.arbejdsgiverAnmeldt
  s[1076] = v20
  const v21 = !s[6] && s[302] < f.arbejdsgiverAnmeldt
  s[1077] = v21
  const v22 = !s[6] && s[7] < shiftDays(s[65], 30)
  s[1078] = v22
  const v23 = !s[6] && s[7] >= shiftDays(s[63], 30)
  s[1079] = v23
  const v24 = v20 || v22 || s[370]
  s[1074] = v24
  const v25 = (v21 || s[8]) && (v23 || s[8]) && v3 && (v21 || v23 || s[371])
  s[1075] = v25
  const v26 = v25 || v11
  const v27 = v25 ? v13 : v8
  const v28 = v25 ? v16 : v9
  const v29 = s[70] && v19
  const v30 = s[290] && v19
  const v31 = s[277] && (v24 || v25 || v11)
  const v32 = s[305] || v31
  const v33 = s[305] ? FIRST_DAY : v24 ? (v26 ? Math.min(v6, v27) : v6) : v27
  const v34 = v30 || v32
  const v35 = v30 ? (v32 ? Math.min(v15, v33) : v15) : v33
  const SDL_59_2 = s[67] ? FIRST_DAY : v29 ? (v34 ? Math.min(v15, v35) : v15) : v35
  s[663] = SDL_59_2
  const v37 = s[305] ? NEVER : v24 ? (v26 ? Math.max(v6, v28) : v6) : v28
  const v38 = v30 ? (v32 ? Math.max(v18, v37) : v18) : v37
  const SDL_59_2_hoej = s[67] ? NEVER : v29 ? (v34 ? Math.max(v18, v38) : v18) : v38
  s[664] = SDL_59_2_hoej
  const SDL_59_2_er = s[71] && (s[67] || v29 || v30 || s[305] || v31)
  s[665] = SDL_59_2_er
  const SDL_59_2_ir = !s[71] || s[67] || s[70] && v10 || s[290] && v10 || s[305] || s[277] && v10 || s[68]
  s[666] = SDL_59_2_ir
  // SDL.82.1: Loven af 2006 gælder for fraværet (SDL § 82, stk. 1-3)
  const v42 = s[374] >= 13332 /* 2006-07-03 */
  const SDL_82_1 = !s[93] || v42
  s[667] = SDL_82_1
  const SDL_82_1_nej = !s[93] || !v42
  s[668] = SDL_82_1_nej
}

function svar_28(f, s) {
  const v0 = s[93] ? 0 : 4
  s[397] = v0
  const v1 = s[75] ? 4 : 0
  s[407] = v1
  const v2 = s[6] ? 0 : 1
  s[410] = v2
  const v3 = s[8] ? 4 : 0
  s[411] = v3
  const v4 = (s[93] ? 0 : 1) + 2 + v0
  s[412] = v4
  const v5 = f.vurderingsdato >= 20485 /* 2026-02-01 */
  s[834] = v5
  const v6 = s[372] ? 4 : 0
  s[434] = v6
  const v7 = s[375] ? 1 : 0
  s[483] = v7
  const v8 = 1 + v0
  s[488] = v8
  const v9 = !s[6] && !s[376]
  s[504] = v9
  const v10 = s[204] ? 1 : 0
  s[511] = v10
  const v11 = s[56] ? 4 : 0
  s[547] = v11
  const v12 = s[58] ? 4 : 0
  s[548] = v12
  const v13 = (s[71] ? 1 : 0) + (s[377] ? 4 : 0)
  s[636] = v13
  const v14 = f.aftaleIndgaaetDen >= 15012 /* 2011-02-07 */
  s[391] = v14
  const v15 = s[378] ? 0 : 4
  s[654] = v15
  const v16 = s[4] ? 1 : 0
  s[669] = v16
  const v17 = !s[6] && !s[8] && s[65] < NEVER
  s[381] = v17
  const v18 = s[63] >= 16440 /* 2015-01-05 */
  s[757] = v18
  const v19 = s[63] >= 15012 /* 2011-02-07 */
  s[831] = v19
  const v20 = v19 ? 2 : 0
  s[385] = v20
  const v21 = s[65] <= 16439 /* 2015-01-04 */
  s[756] = v21
  const v22 = s[63] >= 13332 /* 2006-07-03 */ ? 1 : 0
  s[383] = v22
  const v23 = s[65] <= 15011 /* 2011-02-06 */
  s[382] = v23
  const v24 = v17 ? (v23 ? v22 : v21 ? v20 : v18 ? 3 : 0) : 0
  s[671] = v24
  const v25 = s[121] ? 2 : 0
  s[674] = v25
  const v26 = s[93] ? 1 : 0
  s[388] = v26
  const v27 = f.vurderingsdato <= 16439 /* 2015-01-04 */
  s[673] = v27
  const v28 = f.vurderingsdato >= 15884 /* 2013-06-28 */ ? 4 : 0
  s[684] = v28
  const v29 = s[119] ? 3 : 0
  s[683] = v29
  const v30 = f.vurderingsdato <= 15883 /* 2013-06-27 */
  s[682] = v30
  const v31 = s[175] ? 2 : 0
  s[681] = v31
  const v32 = f.vurderingsdato <= 15705 /* 2012-12-31 */
  s[680] = v32
  const v33 = f.vurderingsdato <= 15011 /* 2011-02-06 */
  s[389] = v33
  const v34 = v33 ? v26 : v31
  s[695] = v34
  const v35 = s[6] ? 0 : s[5] <= 15011 /* 2011-02-06 */ ? v16 : s[268] ? 2 : 0
  s[696] = v35
  const v36 = s[44] && !s[379] && s[45] < NEVER
  s[724] = v36
  const v37 = s[46] >= 20485 /* 2026-02-01 */
  s[729] = v37
  const v38 = s[46] >= 15012 /* 2011-02-07 */
  s[1011] = v38
  const v39 = v38 ? 2 : 0
  s[728] = v39
  const v40 = s[45] <= 20484 /* 2026-01-31 */
  s[727] = v40
  const v41 = s[46] >= 13332 /* 2006-07-03 */ ? 1 : 0
  s[726] = v41
  const v42 = s[45] <= 15011 /* 2011-02-06 */
  s[725] = v42
  const v43 = v36 ? (v42 ? v41 : v39) : 0
  s[730] = v43
  const v44 = s[46] >= 16252 /* 2014-07-01 */
  s[737] = v44
  const v45 = v38 ? 4 : 0
  s[736] = v45
  const v46 = s[45] <= 16251 /* 2014-06-30 */
  s[735] = v46
  const v47 = s[46] >= 13605 /* 2007-04-02 */ ? 3 : 0
  s[734] = v47
  const v48 = s[46] >= 13545 /* 2007-02-01 */ ? 2 : 0
  s[733] = v48
  const v49 = s[45] <= 13604 /* 2007-04-01 */
  s[732] = v49
  const v50 = s[45] <= 13544 /* 2007-01-31 */
  s[731] = v50
  const v51 = v44 ? 3 : 0
  s[742] = v51
  const v52 = s[63] >= 16252 /* 2014-07-01 */
  s[386] = v52
  const v53 = s[65] <= 16251 /* 2014-06-30 */
  s[384] = v53
  const v54 = v17 ? (v23 ? v22 : v20) : 0
  s[743] = v54
  const v55 = s[63] >= 15341 /* 2012-01-02 */
  s[755] = v55
  const v56 = s[65] <= 15340 /* 2012-01-01 */
  s[754] = v56
  const v57 = f.vurderingsdato <= 16800 /* 2015-12-31 */
  s[804] = v57
  const v58 = s[122] ? 3 : 0
  s[807] = v58
  const v59 = f.vurderingsdato <= 18261 /* 2019-12-31 */
  s[806] = v59
  const v60 = f.vurderingsdato <= 16251 /* 2014-06-30 */
  s[805] = v60
  const v61 = f.vurderingsdato <= 17896 /* 2018-12-31 */ ? v26 : f.vurderingsdato >= 17897 /* 2019-01-01 */ ? 2 : 0
  s[826] = v61
  const v62 = s[380] ? v54 : 0
  s[827] = v62
  const v63 = f.saerligeGrundeTilAndetTidspunkt ? 1 : 0
  s[828] = v63
  const v64 = v5 ? 5 : 0
  s[830] = v64
  const v65 = f.vurderingsdato <= 20484 /* 2026-01-31 */
  s[829] = v65
  const v66 = f.vurderingsdato <= 20634 /* 2026-06-30 */
  s[849] = v66
  const v67 = v66 ? v64 : s[126] ? 6 : 0
  s[841] = v67
  const v68 = s[123] ? 4 : 0
  s[840] = v68
  const v69 = f.vurderingsdato <= 20088 /* 2024-12-31 */
  s[839] = v69
  const v70 = s[156] ? 3 : 0
  s[846] = v70
  const v71 = s[156] ? 2 : 0
  s[847] = v71
  const v72 = s[121] ? 4 : 0
  s[864] = v72
  const v73 = s[175] ? 3 : 0
  s[390] = v73
  const v74 = s[93] ? 2 : 0
  s[863] = v74
  const v75 = s[126] ? 5 : 0
  s[867] = v75
  const v76 = v5 ? 4 : 0
  s[866] = v76
  const v77 = s[123] ? 3 : 0
  s[865] = v77
  const v78 = s[121] ? 5 : 0
  s[869] = v78
  const v79 = f.vurderingsdato <= 14406 /* 2009-06-11 */
  s[868] = v79
}

function svar_29(f, s) {
  const v0 = s[206] ? 4 : 0
  s[888] = v0
  const v1 = f.vurderingsdato <= 15516 /* 2012-06-25 */
  s[886] = v1
  const v2 = s[63] >= 15517 /* 2012-06-26 */
  s[1014] = v2
  const v3 = v2 ? 4 : 0
  s[894] = v3
  const v4 = s[63] >= 15398 /* 2012-02-28 */ ? 3 : 0
  s[893] = v4
  const v5 = s[65] <= 15516 /* 2012-06-25 */
  s[892] = v5
  const v6 = s[65] <= 15397 /* 2012-02-27 */
  s[891] = v6
  const v7 = s[381] ? (s[382] ? s[383] : s[384] ? s[385] : s[386] ? 3 : 0) : 0
  s[916] = v7
  const v8 = s[104] && !s[106] && s[387] < NEVER
  s[922] = v8
  const v9 = s[63] >= 15427 /* 2012-03-28 */
  s[1025] = v9
  const v10 = v9 ? 3 : 0
  s[1018] = v10
  const v11 = s[65] <= 15426 /* 2012-03-27 */
  s[1017] = v11
  const v12 = s[92] ? (s[381] ? (s[382] ? s[383] : v11 ? s[385] : v5 ? v10 : s[65] <= 16248 /* 2014-06-27 */ ? v3 : s[65] <= 16658 /* 2015-08-11 */ ? (s[63] >= 16249 /* 2014-06-28 */ ? 5 : 0) : s[63] >= 16659 /* 2015-08-12 */ ? 6 : 0) : 0) : 0
  s[1029] = v12
  const v13 = s[381] ? (s[382] ? s[383] : s[65] <= 15111 /* 2011-05-17 */ ? s[385] : s[65] <= 15207 /* 2011-08-21 */ ? (s[63] >= 15112 /* 2011-05-18 */ ? 3 : 0) : s[63] >= 15208 /* 2011-08-22 */ ? 4 : 0) : 0
  s[1030] = v13
  const v14 = f.vurderingsdato <= 13604 /* 2007-04-01 */ ? s[388] : s[389] ? (s[338] ? 2 : 0) : s[390]
  s[1038] = v14
  const v15 = f.aftaleIndgaaetDen <= 15011 /* 2011-02-06 */
  s[1055] = v15
  const v16 = s[378] ? 1 : 0
  s[1053] = v16
  const v17 = s[391] ? 2 : 0
  s[1062] = v17
}

export function svar(f) {
  const s = new Array(1080)
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
  return { ALF_62_3: s[183], ALF_62_3_hoej: s[184], ALF_62_3_kan: (s[182] ? 1 : 0) + (s[185] ? 4 : 0), BEK937_27_kan: (s[392] ? 1 : 0) + (s[393] ? 2 : 0) + (s[394] ? 4 : 0), LAB_107_1_kan: (s[395] ? 1 : 0) + (s[396] ? 2 : 0) + s[397], LAB_110_1: s[398], LAB_110_1_hoej: s[399], LAB_110_1_kan: (s[400] ? 1 : 0) + (s[401] ? 4 : 0), SDL_2_kan: (s[402] ? 1 : 0) + (s[403] ? 2 : 0) + (s[404] ? 4 : 0), SDL_2_1_kan: (s[405] ? 1 : 0) + (s[406] ? 2 : 0) + s[407], SDL_3_kan: (s[408] ? 1 : 0) + (s[409] ? 2 : 0) + s[397], SDL_6_1: s[63], SDL_6_1_hoej: s[65], SDL_6_1_kan: s[410] + s[411], SDL_7_1_kan: (s[94] ? 1 : 0) + (s[100] ? 2 : 0) + s[397], SDL_7_1_ferie_kan: s[412], SDL_7_1_ferieaftale_kan: (s[413] ? 1 : 0) + (s[414] ? 2 : 0) + s[397], SDL_7_1_genoptagelse: s[415], SDL_7_1_genoptagelse_hoej: s[416], SDL_7_1_genoptagelse_kan: (f.ferieAftalt ? 1 : 0) + (s[417] ? 4 : 0), SDL_7_1_ny_kan: (s[418] ? 1 : 0) + (s[419] ? 2 : 0) + s[397], SDL_7_2_kan: (s[420] ? 1 : 0) + (s[421] ? 2 : 0) + s[397], SDL_7_3: s[422], SDL_7_3_hoej: s[423], SDL_7_3_kan: (s[424] ? 1 : 0) + (s[425] ? 4 : 0), SDL_7_5_kan: (s[426] ? 1 : 0) + (s[427] ? 2 : 0) + s[397], SDL_7_5_fra: s[428], SDL_7_5_fra_hoej: s[429], SDL_7_5_fra_kan: 1 + (s[430] ? 0 : 4), SDL_7a_1: s[431], SDL_7a_1_hoej: s[432], SDL_7a_1_kan: (s[433] ? 1 : 0) + s[434], SDL_7c_kan: (s[132] ? 1 : 0) + (s[133] ? 2 : 0) + (s[121] ? 0 : 4), SDL_10a_kan: (s[435] ? 1 : 0) + (s[436] ? 2 : 0) + s[397], SDL_11_3: s[437], SDL_11_3_hoej: s[438], SDL_11_3_kan: 1 + (s[439] ? 0 : 4), SDL_11a_1_kan: (s[440] ? 1 : 0) + (s[441] ? 2 : 0) + (s[442] ? 4 : 0), SDL_11c_kan: (s[443] ? 1 : 0) + (s[444] ? 2 : 0) + s[397], SDL_12_1_1_kan: (s[131] ? 1 : 0) + (s[129] ? 2 : 0) + (s[130] ? 4 : 0), SDL_12_1_2_kan: (s[164] ? 1 : 0) + (s[159] ? 2 : 0) + (s[158] ? 4 : 0), SDL_12_1_3_kan: (s[166] ? 1 : 0) + (s[167] ? 2 : 0) + s[397], SDL_13b_1: s[445], SDL_13b_1_hoej: s[446], SDL_13b_1_kan: (s[447] ? 1 : 0) + (s[448] ? 4 : 0), SDL_13b_1_antal: s[449], SDL_13b_1_antal_hoej: s[450], SDL_13b_1_antal_kan: (s[451] ? 1 : 0) + (s[452] ? 4 : 0), SDL_13b_1_naeste: s[453], SDL_13b_1_naeste_hoej: s[454], SDL_13b_1_naeste_kan: (s[455] ? 1 : 0) + (s[456] ? 4 : 0), SDL_13b_5_kan: (s[457] ? 1 : 0) + (s[458] ? 2 : 0) + (s[459] ? 4 : 0), SDL_13c_1_2_kan: (s[460] ? 1 : 0) + (s[461] ? 2 : 0) + (s[462] ? 4 : 0), SDL_13c_2_kan: (s[463] ? 1 : 0) + (s[464] ? 2 : 0) + (s[465] ? 4 : 0), SDL_13f_1_kan: (s[135] ? 1 : 0) + (s[134] ? 2 : 0) + (s[123] ? 0 : 4), SDL_13f_1_dag: s[466], SDL_13f_1_dag_hoej: s[467], SDL_13f_1_dag_kan: (s[468] ? 1 : 0) + (s[469] ? 4 : 0), SDL_16_2_kan: (s[470] ? 1 : 0) + (s[471] ? 2 : 0) + (s[472] ? 4 : 0), SDL_21_1_1_kan: (s[473] ? 1 : 0) + (s[474] ? 2 : 0) + s[397], SDL_21_1_2_kan: (s[475] ? 1 : 0) + (s[476] ? 2 : 0) + s[397], SDL_21_1_3_kan: (s[477] ? 1 : 0) + (s[478] ? 2 : 0) + s[397], SDL_21_3_kan: (s[479] ? 1 : 0) + (s[480] ? 2 : 0) + s[397], SDL_21_3_grundlag_kan: (s[481] ? 1 : 0) + (s[482] ? 2 : 0) + s[397], SDL_21_4_kan: s[483] + (s[484] ? 2 : 0) + (s[485] ? 4 : 0), SDL_21_4_dag: s[486], SDL_21_4_dag_hoej: s[487], SDL_21_4_dag_kan: s[488], SDL_21_4_fra: s[489], SDL_21_4_fra_hoej: s[490], SDL_21_4_fra_kan: s[483] + (s[491] ? 4 : 0), SDL_21_5_kan: (s[492] ? 1 : 0) + (s[493] ? 2 : 0) + (s[494] ? 4 : 0), SDL_21a_kan: (s[495] ? 1 : 0) + (s[496] ? 2 : 0) + s[397], SDL_24_1: s[108], SDL_24_1_hoej: s[110], SDL_24_1_kan: (s[104] ? 1 : 0) + (s[106] ? 4 : 0), SDL_24_1_ophoer: s[497], SDL_24_1_ophoer_hoej: s[498], SDL_24_1_ophoer_kan: (s[499] ? 1 : 0) + (s[500] ? 4 : 0), SDL_24_1_revurdering_kan: (s[501] ? 1 : 0) + (s[502] ? 2 : 0) + (s[503] ? 4 : 0), SDL_24_3: flat(s[12]), SDL_24_3_hoej: flat(s[11]), SDL_24_3_kan: s[410] + (s[504] ? 2 : 0) + s[411], SDL_24a_1_kan: (s[200] ? 1 : 0) + (s[203] ? 2 : 0) + (s[202] ? 4 : 0), SDL_24a_1_graense_kan: (s[96] ? 1 : 0) + (s[99] ? 2 : 0) + (s[97] ? 4 : 0), SDL_24a_2: s[505], SDL_24a_2_hoej: s[506], SDL_24a_2_kan: (s[507] ? 1 : 0) + (s[508] ? 4 : 0), SDL_24a_6_kan: (s[509] ? 1 : 0) + (s[510] ? 2 : 0) + s[397], SDL_24b_1_kan: s[511] + (s[205] ? 2 : 0) + s[397], SDL_24b_2: s[512], SDL_24b_2_hoej: s[513], SDL_24b_2_kan: s[511] + (s[514] ? 4 : 0), SDL_24c_1_kan: (s[515] ? 1 : 0) + (s[516] ? 2 : 0) + s[397], SDL_25_1: s[107], SDL_25_1_hoej: s[109], SDL_25_1_kan: (s[103] ? 1 : 0) + (s[105] ? 4 : 0), SDL_25_2: s[517], SDL_25_2_hoej: s[518], SDL_25_2_kan: (s[519] ? 1 : 0) + (s[520] ? 4 : 0), SDL_26_1_kan: (s[521] ? 1 : 0) + (s[522] ? 2 : 0) + (s[523] ? 4 : 0), SDL_26_1_covid: s[218], SDL_26_1_covid_hoej: s[219], SDL_26_1_covid_kan: (s[220] ? 1 : 0) + (s[221] ? 4 : 0), SDL_26_1_fra: s[524], SDL_26_1_fra_hoej: s[525], SDL_26_1_fra_kan: (s[526] ? 1 : 0) + (s[527] ? 4 : 0), SDL_26_1_uger: s[528], SDL_26_1_uger_hoej: s[529], SDL_26_1_uger_kan: (s[530] ? 1 : 0) + s[407], SDL_26_2_kan: (s[531] ? 1 : 0) + (s[532] ? 2 : 0) + (s[533] ? 4 : 0), SDL_26_3_covid: s[222], SDL_26_3_covid_hoej: s[223], SDL_26_3_covid_kan: (s[224] ? 1 : 0) + (s[225] ? 4 : 0), SDL_26a_1_covid: s[534], SDL_26a_3_covid: s[226], SDL_26a_3_covid_kan: s[227] ? 4 : 1, SDL_26c_covid: s[233], SDL_26c_covid_hoej: s[235], SDL_26c_covid_kan: (s[229] ? 1 : 0) + (s[231] ? 4 : 0), SDL_26d_covid: s[232], SDL_26d_covid_hoej: s[234], SDL_26d_covid_kan: (s[228] ? 1 : 0) + (s[230] ? 4 : 0), SDL_26f_covid: s[535], SDL_26f_covid_hoej: s[536], SDL_26f_covid_kan: (s[537] ? 1 : 0) + (s[538] ? 4 : 0), SDL_26g_covid: s[236], SDL_26g_covid_hoej: s[237], SDL_26g_covid_kan: (s[238] ? 1 : 0) + (s[239] ? 4 : 0), SDL_26h_covid: s[539], SDL_26h_covid_hoej: s[540], SDL_26h_covid_kan: (s[541] ? 1 : 0) + (s[542] ? 4 : 0), SDL_26i_covid: s[543], SDL_26i_covid_hoej: s[544], SDL_26i_covid_kan: (s[545] ? 1 : 0) + (s[546] ? 4 : 0), SDL_27_1_kan: (s[111] ? 1 : 0) + (s[112] ? 2 : 0) + (s[113] ? 4 : 0), SDL_27_1_1_kan: (s[50] ? 1 : 0) + (s[55] ? 2 : 0) + s[547], SDL_27_1_2_kan: (s[51] ? 1 : 0) + (s[59] ? 2 : 0) + s[548], SDL_27_1_2_slut: s[257], SDL_27_1_2_slut_hoej: s[258], SDL_27_1_2_slut_kan: (s[259] ? 1 : 0) + (s[263] ? 4 : 0), SDL_27_1_2_uger: s[549], SDL_27_1_2_uger_hoej: s[550], SDL_27_1_2_uger_kan: (s[551] ? 1 : 0) + s[548], SDL_27_1_3_kan: (s[52] ? 1 : 0) + (s[60] ? 2 : 0) + s[548], SDL_27_1_3_slut: s[260], SDL_27_1_3_slut_hoej: s[261], SDL_27_1_3_slut_kan: (s[262] ? 1 : 0) + (s[265] ? 4 : 0), SDL_27_1_3_uger: s[244], SDL_27_1_3_uger_hoej: s[246], SDL_27_1_3_uger_kan: (s[242] ? 1 : 0) + s[548], SDL_27_1_4_kan: (s[53] ? 1 : 0) + (s[61] ? 2 : 0) + s[547], SDL_27_1_4_slut: s[552], SDL_27_1_4_slut_hoej: s[553], SDL_27_1_4_slut_kan: (s[554] ? 1 : 0) + (s[555] ? 4 : 0), SDL_27_1_5_kan: (s[54] ? 1 : 0) + (s[57] ? 2 : 0) + s[548], SDL_27_1_6_kan: (s[249] ? 1 : 0) + (s[255] ? 2 : 0) + s[548], SDL_27_1_7_kan: (s[250] ? 1 : 0) + (s[256] ? 2 : 0) + s[548], SDL_27_1_7_2_kan: (s[556] ? 1 : 0) + (s[557] ? 2 : 0) + (s[558] ? 4 : 0), SDL_27_1_slut: s[559], SDL_27_1_slut_hoej: s[560], SDL_27_1_slut_kan: (s[561] ? 1 : 0) + (s[562] ? 4 : 0), SDL_27_3_nedsat_kan: s[412], SDL_29_1_kan: (s[563] ? 1 : 0) + (s[564] ? 2 : 0) + (s[565] ? 4 : 0), SDL_30_kan: (s[76] ? 1 : 0) + (s[77] ? 2 : 0) + s[407], SDL_30_1: s[72], SDL_30_1_hoej: s[73], SDL_30_1_kan: (s[74] ? 1 : 0) + s[407], SDL_30_1_fri: s[566], SDL_30_1_fri_hoej: s[567], SDL_30_1_fri_kan: (f.sygUnderAftaltFri ? 1 : 0) + (s[568] ? 4 : 0), SDL_30_2_kan: (s[569] ? 1 : 0) + (s[570] ? 2 : 0) + s[407], SDL_30_fleksjob_kan: (s[571] ? 1 : 0) + (s[572] ? 2 : 0) + (s[573] ? 4 : 0), SDL_31_1: s[179], SDL_31_1_hoej: s[180], SDL_31_1_kan: (s[178] ? 1 : 0) + (s[181] ? 4 : 0), SDL_32_kan: (s[192] ? 1 : 0) + (s[190] ? 2 : 0) + s[407], SDL_32_1_kan: (s[86] ? 1 : 0) + (s[85] ? 2 : 0) + s[407], SDL_33_1: s[574], SDL_33_1_hoej: s[575], SDL_33_1_kan: (s[576] ? 1 : 0) + (s[577] ? 4 : 0), SDL_34_1_kan: (s[578] ? 1 : 0) + (s[579] ? 2 : 0) + s[407], SDL_35_2: s[580], SDL_35_2_hoej: s[581], SDL_35_2_kan: (s[582] ? 1 : 0) + (s[583] ? 4 : 0), SDL_35_3: s[273], SDL_35_3_hoej: s[272], SDL_35_3_kan: (s[271] ? 1 : 0) + (s[275] ? 4 : 0), SDL_35_3_fra: s[584], SDL_35_3_fra_hoej: s[585], SDL_35_3_fra_kan: (s[586] ? 1 : 0) + (s[587] ? 4 : 0), SDL_38_1: s[588], SDL_38_1_hoej: s[589], SDL_38_1_kan: (s[590] ? 1 : 0) + (s[591] ? 4 : 0), SDL_38_7: s[592], SDL_38_7_hoej: s[593], SDL_38_7_kan: (s[594] ? 1 : 0) + (s[595] ? 4 : 0), SDL_38_7_tide_kan: (s[286] ? 1 : 0) + (s[287] ? 2 : 0) + (s[288] ? 4 : 0), SDL_38_8_kan: (s[283] ? 1 : 0) + (s[285] ? 2 : 0) + (s[284] ? 4 : 0), SDL_40_1: s[596], SDL_40_1_hoej: s[597], SDL_40_1_kan: (s[598] ? 1 : 0) + (s[599] ? 4 : 0), SDL_40a_1: s[600], SDL_40a_1_hoej: s[601], SDL_40a_1_kan: (s[602] ? 1 : 0) + (s[603] ? 4 : 0), SDL_41_1: s[188], SDL_41_1_hoej: s[189], SDL_41_1_kan: (s[186] ? 1 : 0) + (s[187] ? 4 : 0), SDL_42_1_kan: (s[89] ? 1 : 0) + (s[88] ? 2 : 0) + s[407], SDL_43_1: s[604], SDL_43_1_hoej: s[605], SDL_43_1_kan: (s[606] ? 1 : 0) + (s[607] ? 4 : 0), SDL_43_4: s[608], SDL_43_4_hoej: s[609], SDL_43_4_kan: (s[610] ? 1 : 0) + (s[611] ? 4 : 0), SDL_43_4_tide_kan: (s[612] ? 1 : 0) + (s[613] ? 2 : 0) + (s[614] ? 4 : 0), SDL_43_5_kan: (s[615] ? 1 : 0) + (s[616] ? 2 : 0) + (s[617] ? 4 : 0), SDL_45_4: s[618], SDL_45_4_hoej: s[619], SDL_45_4_kan: s[488], SDL_46_1: s[620], SDL_46_1_hoej: s[621], SDL_46_1_kan: (s[622] ? 1 : 0) + (s[623] ? 4 : 0), SDL_47_1: s[333], SDL_47_1_hoej: s[334], SDL_47_1_kan: (s[336] ? 1 : 0) + (s[339] ? 4 : 0), SDL_47_1_3: s[357], SDL_47_1_3_hoej: s[358], SDL_47_1_3_kan: (s[360] ? 1 : 0) + (s[359] ? 4 : 0), SDL_50_1: s[351], SDL_50_1_hoej: s[352], SDL_50_1_kan: (s[353] ? 1 : 0) + (s[354] ? 4 : 0), SDL_50_4: s[624], SDL_50_4_hoej: s[625], SDL_50_4_kan: (s[626] ? 1 : 0) + (s[627] ? 4 : 0), SDL_51_1: s[345], SDL_51_1_hoej: s[348], SDL_51_1_kan: s[488], SDL_52_1: s[346], SDL_52_1_hoej: s[349], SDL_52_1_kan: (s[628] ? 1 : 0) + (s[629] ? 4 : 0), SDL_53_1: s[630], SDL_53_1_hoej: s[631], SDL_53_1_kan: (s[632] ? 1 : 0) + (s[633] ? 4 : 0), SDL_53_1_ialt: s[634], SDL_53_1_ialt_hoej: s[635], SDL_53_1_ialt_kan: s[636], SDL_53_1_timer: s[637], SDL_53_1_timer_hoej: s[638], SDL_53_1_timer_kan: s[636], SDL_53_2_kan: (s[335] ? 1 : 0) + (s[337] ? 2 : 0) + (s[338] ? 0 : 4), SDL_53_3: s[347], SDL_53_3_hoej: s[350], SDL_53_3_kan: (s[342] ? 1 : 0) + (s[344] ? 4 : 0), SDL_53a_1_kan: (s[639] ? 1 : 0) + (s[640] ? 2 : 0) + s[397], SDL_53b_1_kan: (s[641] ? 1 : 0) + (s[642] ? 2 : 0) + (s[643] ? 4 : 0), SDL_54_1_kan: (s[355] ? 1 : 0) + (s[356] ? 2 : 0) + s[407], SDL_54_1_beloeb: s[644], SDL_54_1_beloeb_hoej: s[645], SDL_54_1_beloeb_kan: (s[646] ? 1 : 0) + (s[647] ? 4 : 0), SDL_56_1_kan: (s[361] ? 1 : 0) + (s[362] ? 2 : 0) + s[407], SDL_56_1_beloeb: s[648], SDL_56_1_beloeb_hoej: s[649], SDL_56_1_beloeb_kan: (s[650] ? 1 : 0) + (s[651] ? 4 : 0), SDL_56_2_kan: (s[652] ? 1 : 0) + (s[653] ? 2 : 0) + s[654], SDL_56_3_kan: (s[655] ? 1 : 0) + (s[656] ? 2 : 0) + s[654], SDL_56_4: s[657], SDL_56_4_hoej: s[658], SDL_56_4_kan: 1 + s[654], SDL_56_4_fornyelse_kan: (s[659] ? 1 : 0) + (s[660] ? 2 : 0) + s[654], SDL_58a_1_kan: (s[661] ? 1 : 0) + (s[662] ? 2 : 0) + s[654], SDL_59_2: s[663], SDL_59_2_hoej: s[664], SDL_59_2_kan: (s[665] ? 1 : 0) + (s[666] ? 4 : 0), SDL_59_6_kan: (s[370] ? 1 : 0) + (s[371] ? 2 : 0) + s[434], SDL_82_1_kan: (s[667] ? 1 : 0) + (s[668] ? 2 : 0) + s[397], spor: [s[63], s[65], s[6] << 0 | s[8] << 1 | (s[6] ? 0 : s[669]) << 2 | s[670] << 3 | s[182] << 4 | s[185] << 5 | s[671] << 6 | s[92] << 8 | (f.dagpengerettenSlutter ? 512 : 0) | s[392] << 10 | s[393] << 11 | s[394] << 12 | (s[672] ? 0 : s[673] ? s[388] : s[674]) << 13 | s[672] << 15 | s[675] << 16 | s[676] << 17 | s[677] << 18 | s[678] << 19 | (f.uddannelsePasserMedBehandling ? 1048576 : 0) | (f.uddannelseUdskyderRevalidering ? 2097152 : 0) | s[679] << 22 | s[420] << 23 | s[421] << 24 | s[93] << 25 | (s[389] ? s[388] : s[680] ? s[681] : s[682] ? s[683] : s[684]) << 26 | s[685] << 29, s[183], s[184], s[71] << 0 | s[686] << 1 | s[687] << 2 | s[688] << 3 | s[689] << 4 | s[87] << 5 | s[320] << 6 | s[690] << 7 | s[691] << 8 | s[692] << 9 | s[693] << 10 | (f.ansatIFleksjob ? 2048 : 0) | s[694] << 12 | s[94] << 13 | s[100] << 14 | s[695] << 15 | (f.uarbejdsdygtigVedEgenSygdom ? 131072 : 0) | s[504] << 18 | s[696] << 19 | s[103] << 21 | s[105] << 22 | (s[214] ? s[696] : 0) << 23 | s[214] << 25 | s[101] << 26 | (f.opfylderHelbredsbetingelserForFoertidspension ? 134217728 : 0) | (f.naaetFolkepensionsalder ? 268435456 : 0) | s[102] << 29, s[107], s[109], s[697] << 0 | s[698] << 1 | s[699] << 2 | s[700] << 3 | s[104] << 4 | s[106] << 5 | (!s[6] && s[701] ? 1 : !s[6] && !s[702] ? (s[24] ? 2 : s[34] ? 3 : s[35] ? 4 : 0) : 0) << 6 | s[702] << 9 | s[703] << 10 | s[17] << 11 | s[704] << 12 | s[705] << 13 | s[706] << 14 | s[707] << 15 | s[708] << 16 | s[709] << 17 | s[14] << 18 | s[13] << 19 | s[710] << 20 | s[711] << 21 | s[712] << 22 | s[713] << 23 | s[16] << 24 | s[15] << 25 | s[714] << 26 | s[715] << 27 | s[716] << 28 | s[717] << 29, s[108], s[110], s[718] << 0 | s[719] << 1 | s[720] << 2 | s[721] << 3 | s[722] << 4 | s[723] << 5 | s[50] << 6 | s[55] << 7 | s[56] << 8 | (s[724] ? (s[725] ? s[726] : s[727] ? s[728] : s[729] ? 3 : 0) : 0) << 9 | (f.forlaengelseErAfgjort ? 2048 : 0) | s[197] << 12 | s[198] << 13 | s[51] << 14 | s[59] << 15 | s[58] << 16 | s[730] << 17 | s[242] << 19 | (s[724] ? (s[731] ? s[726] : s[732] ? s[733] : s[725] ? s[734] : s[735] ? s[736] : s[737] ? 5 : 0) : 0) << 20 | s[52] << 23 | s[60] << 24 | (s[724] ? (s[731] ? s[726] : s[732] ? s[733] : s[725] ? s[734] : s[736]) : 0) << 25 | (f.underLaegebehandling ? 268435456 : 0) | (f.laegensSkoenErSikkert ? 536870912 : 0), s[244], s[246], s[738] << 0 | s[739] << 1 | s[740] << 2 | s[741] << 3 | s[53] << 4 | s[61] << 5 | (s[724] ? (s[725] ? s[726] : s[735] ? s[728] : s[727] ? s[742] : s[729] ? 4 : 0) : 0) << 6 | s[54] << 9 | s[57] << 10 | (s[724] ? (s[725] ? s[726] : s[735] ? s[728] : s[742]) : 0) << 11 | (f.laegenVurdererLivstruende ? 8192 : 0) | (f.behandlingsmulighederUdtoemte ? 16384 : 0) | s[249] << 15 | s[255] << 16 | s[556] << 17 | s[557] << 18 | s[558] << 19 | (s[724] ? (s[45] <= 16952 /* 2016-05-31 */ ? s[726] : s[45] <= 16974 /* 2016-06-22 */ ? (s[46] >= 16953 /* 2016-06-01 */ ? 2 : 0) : s[45] <= 20634 /* 2026-06-30 */ ? (s[46] >= 16975 /* 2016-06-23 */ ? 3 : 0) : s[46] >= 20635 /* 2026-07-01 */ ? 4 : 0) : 0) << 20 | s[250] << 23 | s[256] << 24 | (f.ansoegningOmFoertidspension ? 33554432 : 0) | s[111] << 26 | s[112] << 27 | s[113] << 28 | s[96] << 29, s[99] << 0 | s[97] << 1 | (s[381] ? (s[384] ? s[383] : s[386] ? 2 : 0) : 0) << 2 | s[569] << 4 | s[570] << 5 | s[75] << 6 | s[743] << 7 | s[744] << 9 | s[745] << 10 | s[746] << 11 | s[747] << 12 | s[748] << 13 | s[749] << 14 | (f.andetFravaerSeneste8Uger ? 32768 : 0) | s[750] << 16 | s[751] << 17 | (f.genansat ? 262144 : 0) | (f.paaArbejdeDaSygdommenKom ? 524288 : 0) | s[571] << 20 | s[572] << 21 | s[573] << 22 | (f.ansatIFleksjob ? s[743] : 0) << 23 | s[76] << 25 | s[77] << 26 | s[752] << 27 | s[753] << 28 | s[74] << 29, s[72], s[73], (s[381] ? (s[65] <= 13604 /* 2007-04-01 */ ? s[383] : s[65] <= 14031 /* 2008-06-01 */ ? (s[63] >= 13605 /* 2007-04-02 */ ? 2 : 0) : s[754] ? (s[63] >= 14032 /* 2008-06-02 */ ? 3 : 0) : s[755] ? 4 : 0) : 0) << 0 | s[178] << 3 | s[181] << 4 | (f.fratraeder ? 32 : 0) | s[86] << 6 | s[85] << 7 | (s[381] ? (s[382] ? s[383] : s[65] <= 15522 /* 2012-07-01 */ ? s[385] : s[756] ? (s[63] >= 15523 /* 2012-07-02 */ ? 3 : 0) : s[757] ? 4 : 0) : 0) << 8 | s[758] << 11 | s[759] << 12 | s[760] << 13 | s[761] << 14 | s[762] << 15 | s[763] << 16 | s[83] << 17 | s[764] << 18 | s[765] << 19 | s[766] << 20 | (f.dagpengeretHvisRask ? 2097152 : 0) | s[91] << 22 | s[90] << 23 | (f.erhvervsmaessigUddannelse ? 16777216 : 0) | s[767] << 25 | s[768] << 26 | s[769] << 27 | s[770] << 28 | s[771] << 29, s[179], s[180], (f.elevILoennetPraktik ? 1 : 0) | s[772] << 1 | s[773] << 2 | s[774] << 3 | s[775] << 4 | s[776] << 5 | s[777] << 6 | s[778] << 7 | (f.iBeskaeftigelse ? 256 : 0) | s[779] << 9 | s[780] << 10 | s[781] << 11 | s[782] << 12 | s[783] << 13 | s[784] << 14 | s[785] << 15 | s[786] << 16 | s[787] << 17 | s[788] << 18 | s[789] << 19 | s[790] << 20 | s[791] << 21 | s[792] << 22 | s[89] << 23 | s[88] << 24 | (s[381] ? (s[382] ? s[383] : s[65] <= 15705 /* 2012-12-31 */ ? s[385] : s[65] <= 15883 /* 2013-06-27 */ ? (s[63] >= 15706 /* 2013-01-01 */ ? 3 : 0) : s[63] >= 15884 /* 2013-06-28 */ ? 4 : 0) : 0) << 25 | s[793] << 28 | s[794] << 29, (f.drevetSenesteMaaned ? 1 : 0) | s[795] << 1 | s[796] << 2 | (f.tilskudTilEgenVirksomhed ? 8 : 0) | s[578] << 4 | s[579] << 5 | (f.arbejdsskade ? 64 : 0) | s[192] << 7 | s[190] << 8 | s[797] << 9 | s[798] << 10 | s[799] << 11 | s[800] << 12 | s[801] << 13 | s[802] << 14 | s[281] << 15 | s[408] << 16 | s[409] << 17 | (s[389] ? s[388] : f.vurderingsdato <= 17701 /* 2018-06-19 */ ? s[681] : s[803] ? 3 : 0) << 18 | s[200] << 20 | s[203] << 21 | s[202] << 22 | s[515] << 23 | s[516] << 24 | (s[804] ? s[388] : s[122] ? 2 : 0) << 25 | (f.fikSygedagpengeVedLivstruende ? 134217728 : 0) | (f.laegenFinderIkkeLaengereLivstruende ? 268435456 : 0) | s[395] << 29, s[396] << 0 | (s[805] ? s[388] : s[804] ? (s[177] ? 2 : 0) : s[806] ? s[807] : s[156] ? 4 : 0) << 1 | s[808] << 4 | s[809] << 5 | s[810] << 6 | s[811] << 7 | s[812] << 8 | s[813] << 9 | s[194] << 10 | s[814] << 11 | s[815] << 12 | s[816] << 13 | s[400] << 14 | s[401] << 15 | (s[400] ? (f.jobafklaringStartede <= 17531 /* 2017-12-31 */ ? (s[817] ? 1 : 0) : f.jobafklaringStartede <= 18261 /* 2019-12-31 */ ? (s[818] ? 2 : 0) : s[819] ? 3 : 0) : 0) << 16 | (f.erIJobafklaring ? 262144 : 0) | s[817] << 19 | s[405] << 20 | s[406] << 21 | s[402] << 22 | s[403] << 23 | s[404] << 24 | s[820] << 25 | s[821] << 26 | s[822] << 27 | s[823] << 28 | s[824] << 29, s[398], s[399], s[825] << 0 | s[118] << 1 | s[826] << 2 | s[413] << 4 | s[414] << 5 | (f.feriePasserMedForloebet ? 64 : 0) | (f.ferieIndenForFerieloven ? 128 : 0) | (f.ferieAftalt ? 256 : 0) | s[417] << 9 | (f.ferieAftalt ? s[826] : 0) << 10 | s[418] << 12 | s[419] << 13 | s[424] << 14 | s[425] << 15 | s[827] << 16 | (s[827] === 1 ? s[828] : s[827] === 2 ? s[828] : 0) << 18 | s[380] << 19 | (f.saerligeGrundeTilAndetTidspunkt ? 1048576 : 0) | s[426] << 21 | s[427] << 22 | (s[389] ? s[388] : s[680] ? s[681] : s[682] ? s[683] : s[829] ? s[684] : s[830]) << 23 | (f.helbredetErStationaert ? 67108864 : 0) | (f.arbejdsevnenErAfklaret ? 134217728 : 0) | (f.berettigetTilRevalidering ? 268435456 : 0) | (f.berettigetTilFleksjob ? 536870912 : 0), s[415], s[416], s[422], s[423], (f.berettigetTilFoertidspension ? 1 : 0) | (f.berettigetTilRessourceforloeb ? 2 : 0) | s[430] << 2 | (f.vurderingsdato <= 17654 /* 2018-05-03 */ ? s[388] : s[430] ? 2 : 0) << 3 | (f.ophoerErAfgjort ? 32 : 0) | s[433] << 6 | s[372] << 7 | (s[71] ? (s[381] ? (s[65] <= 14612 /* 2010-01-03 */ ? s[383] : s[382] ? (s[63] >= 14613 /* 2010-01-04 */ ? 2 : 0) : s[831] ? 3 : 0) : 0) : 0) << 8 | s[832] << 10 | s[833] << 11 | s[132] << 12 | s[133] << 13 | s[121] << 14 | (s[121] ? (s[829] ? (s[121] ? 1 : 0) : s[834] ? 2 : 0) : 0) << 15 | s[835] << 17 | (f.ventesRaskInden8Uger ? 262144 : 0) | s[836] << 19 | s[837] << 20 | (f.oenskerTidligOpfoelgning ? 2097152 : 0) | s[838] << 22 | s[435] << 23 | s[436] << 24 | (s[389] ? s[388] : s[804] ? s[681] : s[807]) << 25 | (f.sagenErBelyst ? 134217728 : 0) | s[439] << 28, s[428], s[429], s[431], s[432], s[437], s[438], (f.oplysningsskemaSendt <= 15011 /* 2011-02-06 */ ? (s[439] ? 1 : 0) : f.oplysningsskemaSendt >= 15012 /* 2011-02-07 */ ? 2 : 0) << 0 | s[131] << 2 | s[129] << 3 | s[130] << 4 | (s[389] ? s[388] : s[673] ? s[681] : s[839] ? (s[121] ? 3 : 0) : s[829] ? s[840] : s[841]) << 5 | s[842] << 8 | s[843] << 9 | s[844] << 10 | s[845] << 11 | s[440] << 12 | s[441] << 13 | s[442] << 14 | (s[673] ? s[388] : s[806] ? s[674] : s[846]) << 15 | s[443] << 17 | s[444] << 18 | (s[806] ? s[388] : s[847]) << 19 | (f.oenskerLaegeattest ? 2097152 : 0) | (f.attestIndhentet ? 4194304 : 0) | s[164] << 23 | s[159] << 24 | s[158] << 25 | (f.tilbagevendenForestaar ? 67108864 : 0) | (f.risikoForLangtForloeb ? 134217728 : 0) | s[848] << 28 | s[125] << 29, (f.behovForTvaerfagligIndsats ? 1 : 0) | s[166] << 1 | s[167] << 2 | s[135] << 3 | s[134] << 4 | s[123] << 5 | (s[123] && s[139] ? 1 : s[123] && !s[138] ? (s[829] ? (s[123] ? 2 : 0) : s[849] ? (s[834] ? 3 : 0) : s[126] ? 4 : 0) : 0) << 6 | s[138] << 9 | s[850] << 10 | s[126] << 11 | s[851] << 12 | s[852] << 13 | s[168] << 14 | s[853] << 15 | s[854] << 16 | s[165] << 17 | (f.forudsigeligtForloeb ? 262144 : 0) | s[855] << 19 | s[856] << 20 | s[857] << 21 | s[858] << 22 | s[859] << 23 | s[860] << 24 | (f.opfoelgningOenskes ? 33554432 : 0) | (f.opfoelgningAlligevel ? 67108864 : 0) | s[861] << 27 | s[862] << 28 | s[447] << 29, s[445], s[446], s[448] << 0 | (s[139] ? 1 : s[138] ? 0 : s[389] ? s[863] : s[673] ? s[390] : s[829] ? s[864] : s[841]) << 1 | s[137] << 4 | s[136] << 5 | s[451] << 6 | s[452] << 7 | (s[156] && s[139] ? 1 : s[156] && !s[138] ? (s[839] ? s[847] : s[829] ? s[865] : s[849] ? s[866] : s[867]) : 0) << 8 | s[156] << 11 | s[157] << 12 | s[455] << 13 | s[456] << 14 | (s[165] && s[139] ? 1 : s[165] && !s[138] ? (s[868] ? s[863] : s[389] ? (s[173] ? 3 : 0) : s[673] ? (s[175] ? 4 : 0) : s[806] ? s[869] : s[839] ? (s[156] ? 6 : 0) : s[829] ? (s[123] ? 7 : 0) : s[849] ? (s[834] ? 8 : 0) : s[126] ? 9 : 0) : 0) << 15 | s[870] << 19 | s[172] << 20 | s[457] << 21 | s[458] << 22 | s[459] << 23 | (s[389] ? s[388] : f.vurderingsdato <= 15069 /* 2011-04-05 */ ? s[681] : f.vurderingsdato <= 15207 /* 2011-08-21 */ ? (s[871] ? 3 : 0) : s[673] ? (s[872] ? 4 : 0) : s[869]) << 24 | s[460] << 27 | s[461] << 28 | s[462] << 29, s[449], s[450], s[453], s[454], (s[673] ? s[388] : s[839] ? s[674] : s[829] ? s[865] : s[866]) << 0 | s[463] << 3 | s[464] << 4 | s[465] << 5 | (s[673] ? s[388] : s[806] ? s[674] : s[839] ? s[846] : s[829] ? s[840] : s[830]) << 6 | s[468] << 9 | s[469] << 10 | s[470] << 11 | s[471] << 12 | s[472] << 13 | (s[868] ? s[388] : s[389] ? (s[173] ? 2 : 0) : s[673] ? s[390] : s[864]) << 14 | s[473] << 17 | s[474] << 18 | (s[389] ? s[388] : s[680] ? s[681] : s[682] ? s[683] : s[849] ? s[684] : s[867]) << 19 | s[873] << 22 | (f.udebliver ? 8388608 : 0) | (f.rimeligGrund ? 16777216 : 0) | (f.skriftligtOrienteret ? 33554432 : 0) | s[495] << 26 | s[496] << 27, s[466], s[467], (s[389] ? s[388] : s[805] ? s[681] : f.vurderingsdato <= 16982 /* 2016-06-30 */ ? (s[177] ? 3 : 0) : f.vurderingsdato <= 18077 /* 2019-06-30 */ ? (f.vurderingsdato >= 16983 /* 2016-07-01 */ ? 4 : 0) : s[874] ? 5 : 0) << 0 | s[875] << 3 | (f.andenVurderingIndhentet ? 16 : 0) | s[876] << 5 | s[877] << 6 | s[878] << 7 | (f.tilsvarendeIndgribende ? 256 : 0) | s[475] << 9 | s[476] << 10 | s[879] << 11 | s[880] << 12 | s[881] << 13 | (f.noedvendigBehandling ? 16384 : 0) | s[882] << 15 | s[883] << 16 | (f.hensigtsmaessigOptraening ? 131072 : 0) | (f.opfordret ? 262144 : 0) | s[477] << 19 | s[478] << 20 | s[479] << 21 | s[480] << 22 | (f.partshoertOmOphoer ? 8388608 : 0) | s[884] << 24 | (f.harSvaretPaaPartshoering ? 33554432 : 0) | s[885] << 26 | s[481] << 27 | s[482] << 28, (f.vurderingsdato <= 18638 /* 2021-01-11 */ ? s[388] : f.vurderingsdato >= 18639 /* 2021-01-12 */ ? 2 : 0) << 0 | (f.andetGrundlagEndHoertOm ? 4 : 0) | (f.partshoertOmNytGrundlag ? 8 : 0) | s[375] << 4 | s[484] << 5 | s[485] << 6 | (s[389] ? s[388] : f.vurderingsdato <= 15397 /* 2012-02-27 */ ? s[681] : s[886] ? (s[887] ? 3 : 0) : s[888]) << 7 | s[889] << 10 | s[890] << 11 | (f.genoptagetFoer ? 4096 : 0) | s[491] << 13 | (s[375] && !s[484] && !s[485] ? s[695] : 0) << 14 | s[186] << 16 | s[187] << 17 | (s[381] ? (s[382] ? s[383] : s[891] ? s[385] : s[892] ? s[893] : s[65] <= 18318 /* 2020-02-26 */ ? s[894] : s[65] <= 18858 /* 2021-08-19 */ ? (s[63] >= 18319 /* 2020-02-27 */ ? 5 : 0) : s[65] <= 18953 /* 2021-11-22 */ ? (s[63] >= 18859 /* 2021-08-20 */ ? 6 : 0) : s[65] <= 19051 /* 2022-02-28 */ ? (s[63] >= 18954 /* 2021-11-23 */ ? 7 : 0) : s[63] >= 19052 /* 2022-03-01 */ ? 8 : 0) : 0) << 18 | s[309] << 22 | s[311] << 23 | (f.aftaleForSelvstaendig ? 16777216 : 0) | (f.sygMedCovid19 ? 33554432 : 0) | s[576] << 26 | s[577] << 27 | s[895] << 28 | s[896] << 29, s[486], s[487], s[489], s[490], s[188], s[189], s[574], s[575], s[897] << 0 | s[898] << 1 | s[361] << 2 | s[362] << 3 | (f.aftaleMedArbejdsgiver ? 16 : 0) | s[355] << 5 | s[356] << 6 | s[280] << 7 | s[899] << 8 | s[900] << 9 | s[901] << 10 | s[902] << 11 | s[903] << 12 | s[904] << 13 | s[905] << 14 | s[906] << 15 | s[907] << 16 | s[908] << 17 | s[909] << 18 | s[910] << 19 | s[911] << 20 | s[492] << 21 | s[493] << 22 | s[494] << 23 | s[499] << 24 | s[500] << 25 | (f.vurderingsdato <= 16687 /* 2015-09-09 */ ? s[388] : s[912] ? 2 : 0) << 26 | s[501] << 28 | s[502] << 29, s[497], s[498], s[503] << 0 | (s[197] && !s[198] && !s[106] ? (s[104] && !s[106] && !s[913] ? (s[110] <= 16251 /* 2014-06-30 */ ? (s[108] >= 13332 /* 2006-07-03 */ ? 1 : 0) : s[108] >= 16252 /* 2014-07-01 */ ? 2 : 0) : 0) : 0) << 1 | s[507] << 3 | s[508] << 4 | (s[200] && !s[203] && !s[202] ? (s[381] ? (s[386] ? 1 : 0) : 0) : 0) << 5 | s[509] << 6 | s[510] << 7 | s[204] << 8 | s[205] << 9 | (f.opfylderBeskaeftigelseskravetVedLivstruende ? 1024 : 0) | s[514] << 11 | (s[204] && !s[205] && s[93] ? (s[122] ? 1 : 0) : 0) << 12 | s[914] << 13 | s[519] << 14 | s[520] << 15 | (f.pensionTilkendt ? (s[389] ? s[388] : f.vurderingsdato <= 15320 /* 2011-12-12 */ ? s[681] : s[886] ? (s[915] ? 3 : 0) : s[888]) : 0) << 16 | (f.pensionTilkendt ? 524288 : 0) | (f.pensionMedTilbagevirkendeKraft ? 1048576 : 0) | s[530] << 21 | s[916] << 22 | s[521] << 24 | s[522] << 25 | s[523] << 26 | (s[917] ? s[916] : 0) << 27 | s[917] << 29, s[505], s[506], s[512], s[513], s[517], s[518], s[528], s[529], (f.retErOpbrugt ? 1 : 0) | s[918] << 1 | s[216] << 2 | s[217] << 3 | s[919] << 4 | s[920] << 5 | s[921] << 6 | s[220] << 7 | s[221] << 8 | (s[922] ? (s[387] <= 18808 /* 2021-06-30 */ ? 1 : s[923] >= 18809 /* 2021-07-01 */ ? 2 : 0) : 0) << 9 | s[924] << 11 | s[925] << 12 | s[926] << 13 | s[210] << 14 | s[927] << 15 | s[928] << 16 | s[929] << 17 | s[930] << 18 | s[208] << 19 | s[209] << 20 | s[931] << 21 | (f.fortsatRet9Marts2020 ? 4194304 : 0) | s[526] << 23 | s[527] << 24 | (s[922] ? 1 : 0) << 25 | s[531] << 26 | s[532] << 27 | s[533] << 28, s[218], s[219], s[524], s[525], (s[932] ? s[916] : 0) << 0 | s[932] << 2 | s[933] << 3 | s[224] << 4 | s[225] << 5 | (s[220] && !s[221] && s[934] < NEVER ? (s[934] <= 18808 /* 2021-06-30 */ ? 1 : s[935] >= 18809 /* 2021-07-01 */ ? 2 : 0) : 0) << 6 | s[936] << 8 | s[937] << 9 | s[938] << 10 | s[939] << 11 | s[940] << 12 | s[941] << 13 | s[942] << 14 | s[943] << 15 | s[944] << 16 | s[945] << 17 | s[946] << 18 | (s[947] <= 18808 /* 2021-06-30 */ ? 1 : s[948] ? 2 : 0) << 19 | s[949] << 21 | s[950] << 22 | s[951] << 23 | s[952] << 24 | s[227] << 25 | (s[227] ? 0 : s[953] <= 18808 /* 2021-06-30 */ ? 1 : s[954] ? 2 : 0) << 26 | s[955] << 28 | s[956] << 29, s[222], s[223], s[534], s[226], s[957] << 0 | s[958] << 1 | s[959] << 2 | s[229] << 3 | s[231] << 4 | (s[224] && !s[225] && s[960] < NEVER ? (s[960] <= 18808 /* 2021-06-30 */ ? 1 : s[961] >= 18809 /* 2021-07-01 */ ? 2 : 0) : 0) << 5 | s[962] << 7 | s[963] << 8 | s[964] << 9 | s[965] << 10 | s[966] << 11 | s[967] << 12 | s[228] << 13 | s[230] << 14 | (s[968] ? (s[969] <= 18808 /* 2021-06-30 */ ? 1 : s[970] ? 2 : 0) : 0) << 15 | s[971] << 17 | s[972] << 18 | s[973] << 19 | s[974] << 20 | s[975] << 21 | s[976] << 22 | s[537] << 23 | s[538] << 24 | (s[977] && !s[978] && s[979] < NEVER ? (s[979] <= 18808 /* 2021-06-30 */ ? 1 : s[980] >= 18809 /* 2021-07-01 */ ? 2 : 0) : 0) << 25 | s[981] << 27 | s[982] << 28 | s[978] << 29, s[233], s[235], s[232], s[234], s[535], s[536], s[983] << 0 | s[984] << 1 | s[985] << 2 | s[986] << 3 | s[238] << 4 | s[239] << 5 | (s[537] && !s[538] && s[987] < NEVER ? (s[987] <= 18808 /* 2021-06-30 */ ? 1 : s[988] >= 18809 /* 2021-07-01 */ ? 2 : 0) : 0) << 6 | s[989] << 8 | s[990] << 9 | s[991] << 10 | s[992] << 11 | s[993] << 12 | s[994] << 13 | s[541] << 14 | s[542] << 15 | (s[238] && !s[239] && s[995] < NEVER ? (s[995] <= 18808 /* 2021-06-30 */ ? 1 : s[996] >= 18809 /* 2021-07-01 */ ? 2 : 0) : 0) << 16 | s[997] << 18 | s[998] << 19 | s[999] << 20 | s[1000] << 21 | s[1001] << 22 | s[1002] << 23 | s[545] << 24 | s[546] << 25 | (s[541] && !s[542] && s[1003] < NEVER ? (s[1003] <= 18808 /* 2021-06-30 */ ? 1 : s[1004] >= 18809 /* 2021-07-01 */ ? 2 : 0) : 0) << 26 | s[1005] << 28 | s[1006] << 29, s[236], s[237], s[539], s[540], s[543], s[544], s[1007] << 0 | s[1008] << 1 | s[1009] << 2 | s[1010] << 3 | s[551] << 4 | (s[724] ? (s[45] <= 14691 /* 2010-03-23 */ ? s[726] : s[725] ? (s[46] >= 14692 /* 2010-03-24 */ ? 2 : 0) : s[735] ? (s[1011] ? 3 : 0) : s[737] ? 4 : 0) : 0) << 5 | s[259] << 8 | s[263] << 9 | (s[724] ? s[726] : 0) << 10 | s[262] << 11 | s[265] << 12 | s[554] << 13 | s[555] << 14 | s[561] << 15 | s[562] << 16 | (s[111] && !s[112] && !s[113] ? s[730] : 0) << 17 | s[1012] << 19 | s[1013] << 20 | s[266] << 21 | s[388] << 22 | s[563] << 23 | s[564] << 24 | s[565] << 25 | (f.sygUnderAftaltFri ? 67108864 : 0) | s[568] << 27 | (f.sygUnderAftaltFri ? (f.vurderingsdato <= 18839 /* 2021-07-31 */ ? s[388] : f.vurderingsdato >= 18840 /* 2021-08-01 */ ? 2 : 0) : 0) << 28, s[549], s[550], s[257], s[258], s[260], s[261], s[552], s[553], s[559], s[560], s[566], s[567], s[580], s[581], s[582] << 0 | s[583] << 1 | (s[76] && !s[77] && !s[75] ? s[743] : 0) << 2 | (f.sygemeldtITide ? 16 : 0) | (f.indsigelseModSenSygemelding ? 32 : 0) | (f.fyldestgoerendeBegrundelse ? 64 : 0) | s[271] << 7 | s[275] << 8 | (s[92] ? (s[381] ? (s[892] ? s[383] : s[1014] ? 2 : 0) : 0) : 0) << 9 | s[586] << 11 | s[587] << 12 | s[1015] << 13 | s[1016] << 14 | s[590] << 15 | s[591] << 16 | (s[289] ? (s[381] ? (s[382] ? s[383] : s[1017] ? s[385] : s[892] ? s[1018] : s[756] ? s[894] : s[757] ? 5 : 0) : 0) : 0) << 17 | s[289] << 20 | s[300] << 21 | (f.underretningsbrevSendt ? 4194304 : 0) | s[286] << 23 | s[287] << 24 | s[288] << 25 | (s[289] ? s[743] : 0) << 26 | s[283] << 28 | s[285] << 29, s[273], s[272], s[584], s[585], s[588], s[589], s[284] << 0 | (s[289] ? (s[381] ? (s[382] ? s[383] : s[1017] ? s[385] : s[65] <= 19722 /* 2023-12-31 */ ? s[1018] : s[63] >= 19723 /* 2024-01-01 */ ? 4 : 0) : 0) : 0) << 1 | s[1019] << 4 | s[1020] << 5 | s[1021] << 6 | s[1022] << 7 | (f.undskyldendeForhold ? 256 : 0) | s[1023] << 9 | (f.arbejdsgiverAnmeldteIkke ? 1024 : 0) | s[1024] << 11 | s[594] << 12 | s[595] << 13 | s[598] << 14 | s[599] << 15 | (s[71] ? (s[381] ? (s[382] ? s[383] : s[754] ? s[385] : s[1017] ? (s[755] ? 3 : 0) : s[892] ? (s[1025] ? 4 : 0) : s[1014] ? 5 : 0) : 0) : 0) << 16 | s[1026] << 19 | s[1027] << 20 | s[373] << 21 | s[369] << 22 | s[1028] << 23 | s[602] << 24 | s[603] << 25 | s[1029] << 26 | (s[1029] === 1 ? 0 : s[1029] === 2 ? 0 : s[1029] === 4 ? 0 : s[1029] === 6 ? (f.oplystDelvistLedig ? 1 : 0) : 0) << 29, s[592], s[593], s[596], s[597], s[600], s[601], (f.oplystDelvistLedig ? 1 : 0) | s[606] << 1 | s[607] << 2 | (s[87] ? (s[381] ? (s[382] ? s[383] : s[891] ? s[385] : s[893]) : 0) : 0) << 3 | s[615] << 5 | s[616] << 6 | s[617] << 7 | (s[87] ? s[1030] : 0) << 8 | s[1031] << 11 | s[1032] << 12 | s[1033] << 13 | (f.nemrefusionNede ? 16384 : 0) | s[610] << 15 | s[611] << 16 | (s[87] ? s[743] : 0) << 17 | s[1034] << 19 | s[1035] << 20 | s[612] << 21 | s[613] << 22 | s[614] << 23 | s[628] << 24 | s[629] << 25 | s[363] << 26 | s[342] << 27 | s[344] << 28, s[604], s[605], s[608], s[609], s[618], s[619], s[345], s[348], s[346], s[349], s[347], s[350], (f.vurderingsdato <= 14691 /* 2010-03-23 */ ? s[388] : s[389] ? (s[1036] ? 2 : 0) : s[390]) << 0 | s[341] << 2 | s[1037] << 3 | s[335] << 4 | s[337] << 5 | s[338] << 6 | s[1038] << 7 | (f.ledigUdenLoen ? 512 : 0) | (f.arbejdsgiverTilbyderDeltid ? 1024 : 0) | s[353] << 11 | s[354] << 12 | s[336] << 13 | s[339] << 14 | s[1039] << 15 | s[1040] << 16 | s[1041] << 17 | s[323] << 18 | s[1042] << 19 | s[632] << 20 | s[633] << 21 | s[1043] << 22 | s[1044] << 23 | s[1045] << 24 | s[622] << 25 | s[623] << 26 | s[360] << 27 | s[359] << 28 | s[626] << 29, s[351], s[352], s[333], s[334], s[630], s[631], s[620], s[621], s[357], s[358], s[624], s[625], s[627] << 0 | (s[71] ? s[695] : 0) << 1 | s[377] << 3 | (s[71] ? s[1038] : 0) << 4 | s[639] << 6 | s[640] << 7 | (s[389] ? s[388] : f.vurderingsdato <= 15522 /* 2012-07-01 */ ? s[681] : s[1046] ? 3 : 0) << 8 | s[641] << 10 | s[642] << 11 | s[643] << 12 | (f.vurderingsdato <= 18318 /* 2020-02-26 */ ? s[388] : f.vurderingsdato <= 18670 /* 2021-02-12 */ ? (s[1047] ? 2 : 0) : f.vurderingsdato <= 18858 /* 2021-08-19 */ ? (s[1048] ? 3 : 0) : f.vurderingsdato <= 18953 /* 2021-11-22 */ ? (s[1049] ? 4 : 0) : f.vurderingsdato <= 19051 /* 2022-02-28 */ ? (s[1050] ? 5 : 0) : s[1051] ? 6 : 0) << 13 | s[1052] << 16 | (f.hjemmeEfterAnbefaling ? 131072 : 0) | s[646] << 18 | s[647] << 19 | (s[355] && !s[356] && !s[75] ? s[695] : 0) << 20 | s[650] << 22 | s[651] << 23 | (s[361] && !s[362] && !s[75] ? s[671] : 0) << 24 | s[652] << 26 | s[653] << 27 | s[378] << 28, s[634], s[635], s[637], s[638], s[644], s[645], s[648], s[649], (f.aftaleIndgaaetDen <= 13604 /* 2007-04-01 */ ? s[1053] : f.aftaleIndgaaetDen <= 14031 /* 2008-06-01 */ ? (s[1054] ? 2 : 0) : s[1055] ? (s[1056] ? 3 : 0) : s[391] ? 4 : 0) << 0 | s[1057] << 3 | (f.langvarigEllerKroniskLidelse ? 16 : 0) | (f.risikoenErVaesentligtForoeget ? 32 : 0) | s[1058] << 6 | (f.behandlingBesluttetVedAnsaettelsen ? 128 : 0) | s[1059] << 8 | s[1060] << 9 | s[1061] << 10 | s[655] << 11 | s[656] << 12 | (s[1055] ? s[1053] : s[1062]) << 13 | (f.aftaleErSkriftlig ? 32768 : 0) | (f.aftaleErGodkendt ? 65536 : 0) | s[659] << 17 | s[660] << 18 | s[1063] << 19 | (f.vaesentligeAendringerVedUdloeb ? 1048576 : 0) | s[661] << 21 | s[662] << 22 | (s[1055] ? s[1053] : f.aftaleIndgaaetDen <= 15397 /* 2012-02-27 */ ? s[1062] : f.aftaleIndgaaetDen <= 15516 /* 2012-06-25 */ ? (s[1064] ? 3 : 0) : f.aftaleIndgaaetDen >= 15517 /* 2012-06-26 */ ? 4 : 0) << 23 | (f.laegeligDokumentationForRisiko ? 67108864 : 0) | s[370] << 27 | s[371] << 28, s[657], s[658], (s[71] ? s[1030] : 0) << 0 | s[1065] << 3 | s[1066] << 4 | s[1067] << 5 | (f.skyldesLoenmodtageren ? 64 : 0) | (f.forkertVejledning ? 128 : 0) | (f.saerligeOmstaendighederForRefusion ? 256 : 0) | s[1068] << 9 | s[665] << 10 | s[666] << 11 | (s[71] ? (s[381] ? (s[382] ? s[383] : s[1017] ? s[385] : s[892] ? s[1018] : s[894]) : 0) : 0) << 12 | s[1069] << 15 | s[1070] << 16 | s[1071] << 17 | s[1072] << 18 | s[1073] << 19 | s[1074] << 20 | s[1075] << 21 | s[1076] << 22 | s[1077] << 23 | s[1078] << 24 | s[1079] << 25 | s[667] << 26 | s[668] << 27, s[663], s[664]] }
}
