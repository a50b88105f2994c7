// Written from the law by `npm run compile`. Change the law, not this.
import { ALL_DAYS, FIRST_DAY, NEVER, NO_DAYS, allPeriods, countDays, dayReaching, dropFirst, flat, from, holidayTable, intersectTable, monthEndOver, monthStart, onWeekdays, periods, quotient, runEnd, runStart, sameDays, shiftDays, shiftMonths, sum, without } from '@sagsvej/rules/runtime'
const SATS_1 = (day) => day < 16804 ? (day < 14977 ? (day < 13885 ? (day < 13514 ? 333500 : 341500) : (day < 14249 ? 351500 : (day < 14613 ? 362500 : 376000))) : (day < 15712 ? (day < 15341 ? 383000 : 394000) : (day < 16076 ? 400500 : (day < 16440 ? 407500 : 413500)))) : (day < 18631 ? (day < 17532 ? (day < 17168 ? 418000 : 424500) : (day < 17903 ? 430000 : (day < 18267 ? 435500 : 440500))) : (day < 19723 ? (day < 18995 ? 446000 : (day < 19359 ? 446500 : 455000)) : (day < 20094 ? 469500 : (day < 20458 ? 486500 : 508500))))

const SATS_2 = (day) => day < 16804 ? (day < 14977 ? (day < 13885 ? (day < 13514 ? 9014 : 9230) : (day < 14249 ? 9500 : (day < 14613 ? 9797 : 10162))) : (day < 15712 ? (day < 15341 ? 10351 : 10649) : (day < 16076 ? 10824 : (day < 16440 ? 11014 : 11176)))) : (day < 18631 ? (day < 17532 ? (day < 17168 ? 11297 : 11473) : (day < 17903 ? 11622 : (day < 18267 ? 11770 : 11905))) : (day < 19723 ? (day < 18995 ? 12054 : (day < 19359 ? 12068 : 12297)) : (day < 20094 ? 12689 : (day < 20458 ? 13149 : 13743))))

const HELLIGDAGE_1 = holidayTable([{"on":{"month":1,"day":1}},{"on":{"easter":-3}},{"on":{"easter":-2}},{"on":{"easter":0}},{"on":{"easter":1}},{"on":{"easter":26},"to":19722},{"on":{"easter":39}},{"on":{"easter":49}},{"on":{"easter":50}},{"on":{"month":12,"day":25}},{"on":{"month":12,"day":26}}], [1, 2, 3, 4, 5, 6])

function svar_1(f, s) {
  // SDL.6.1: Første fraværsdag (SDL § 6, stk. 1)
  const v0 = periods(f.fravaer, (r_fravaer) => r_fravaer.omfang === 'fuldt' || r_fravaer.omfang === 'delvist')
  s[194] = v0
  const v1 = runStart(v0, f.vurderingsdato)
  const v2 = v1 >= 2147483647
  const v3 = v1 === 2147483647
  const v4 = !v2 || v3
  const v5 = v4 ? v1 : FIRST_DAY
  s[0] = v5
  const v6 = v5 >= 13332 /* 2006-07-03 */
  const v7 = periods(f.fravaer, (r_fravaer) => r_fravaer.omfang === 'fuldt')
  const v8 = dayReaching(v7, v5, 1)
  s[333] = v8
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
  s[55] = SDL_6_1
  const SDL_6_1_hoej = v6 ? v15 : NEVER
  s[57] = SDL_6_1_hoej
  const SDL_6_1_ir = v16 || !v6
  s[5] = SDL_6_1_ir
  // ALF.62.3: Sidste sygedag, a-kassen betaler (ALF § 62, stk. 3)
  const v20 = !v16 && SDL_6_1 <= 13331 /* 2006-07-02 */
  s[59] = v20
  const v21 = SDL_6_1_hoej >= 13332 /* 2006-07-03 */
  s[56] = v21
  const v22 = SDL_6_1 <= 15011 /* 2011-02-06 */
  s[113] = v22
  const v23 = !v16 && v21 && v22
  s[62] = v23
  const v24 = SDL_6_1_hoej >= 15012 /* 2011-02-07 */
  s[61] = v24
  const v25 = SDL_6_1 <= 16439 /* 2015-01-04 */
  s[71] = v25
  const v26 = !v16 && v24 && v25
  s[293] = v26
  const v27 = SDL_6_1 <= 2147483646
  s[58] = v27
  const v28 = !v16 && SDL_6_1_hoej >= 16440 /* 2015-01-05 */ && v27
  s[74] = v28
  const v29 = f.persongruppe === 'ledig'
  s[77] = v29
  const v30 = shiftDays(SDL_6_1, 13)
  const v31 = shiftDays(SDL_6_1_hoej, 13)
  const v32 = v29 && SDL_6_1_ir
  s[253] = v32
  const v33 = SDL_6_1_ir || !v16 && SDL_6_1_hoej === NEVER
  s[60] = v33
  const v34 = v28 && (!v29 || !v16)
  const ALF_62_3 = v20 ? FIRST_DAY : v26 || v34 ? (v34 ? (v29 ? (f.dagpengerettenSlutter ? Math.min(v30, f.sidsteDagMedDagpengeret) : v30) : NEVER) : NEVER) : NEVER
  s[174] = ALF_62_3
  const ALF_62_3_hoej = v20 ? NEVER : v23 ? NEVER : v26 ? NEVER : v29 ? (f.dagpengerettenSlutter ? Math.min(v31, f.sidsteDagMedDagpengeret) : v31) : NEVER
  s[175] = ALF_62_3_hoej
  const ALF_62_3_er = v20 || v23 || v26 || v34
  s[173] = ALF_62_3_er
  const ALF_62_3_ir = v20 || v28 && v32 || v33
  s[176] = ALF_62_3_ir
  // BEK937.27: Sygedagpenge under uddannelse (BEK 937/2024 § 27, stk. 1-3)
  const v39 = f.vurderingsdato >= 13332 /* 2006-07-03 */
  s[78] = v39
  const v40 = f.vurderingsdato >= 16440 /* 2015-01-05 */
  s[114] = v40
  const v41 = f.uddannelseUnderSygdom === 'foer'
  const v42 = f.uddannelseUnderSygdom === 'begyndt_under' && f.undervisningstimer <= 600 && f.uddannelsePasserMedBehandling && f.uddannelseUdskyderRevalidering === false
  const v43 = !v40 && (v41 || v42) || v40 && (v41 || v42 || f.uddannelseUnderSygdom === 'opfoelgning')
  const v44 = f.uddannelseUnderSygdom === 'ingen'
  const BEK937_27 = !v44 && (!v39 || v43)
  s[338] = BEK937_27
  const BEK937_27_nej = !v44 && (!v39 || !v43)
  s[339] = BEK937_27_nej
  const BEK937_27_ir = v44 || !v39
  s[340] = BEK937_27_ir
  // SDL.7.2: Det mindste fravær (SDL § 7, stk. 2)
  const SDL_53_1_ialt_er = f.persongruppe === 'loenmodtager'
  s[63] = SDL_53_1_ialt_er
  const v49 = f.normalTimerPrUge - f.timerDuKanArbejde
  s[294] = v49
  const v50 = f.timerDuKanArbejde === 0 || v49 >= 400
  const v51 = f.persongruppe === 'selvstaendig'
  s[76] = v51
  const v52 = f.andelAfArbejdetDuKan <= 5000
  s[287] = v52
  const v53 = v51 && v52
  const v54 = f.persongruppe === 'ledig' || f.persongruppe === 'ingen'
  const v55 = f.vurderingsdato >= 15706 /* 2013-01-01 */
  s[112] = v55
  const v56 = !v55 && (SDL_53_1_ialt_er && v50 || v53 || v54) || v55 && (SDL_53_1_ialt_er && (v50 || f.ansatIFleksjob && f.ansatFra >= 15706 /* 2013-01-01 */) || v53 || v54)
  const SDL_7_2 = !v39 || v56
  s[364] = SDL_7_2
  const SDL_7_2_nej = !v39 || !v56
  s[365] = SDL_7_2_nej
  // SDL.7.1: Uarbejdsdygtig på grund af egen sygdom (SDL § 7, stk. 1-2)
  const SDL_7_1 = !v39 || f.uarbejdsdygtigVedEgenSygdom && (SDL_7_2 || !v39)
  s[79] = SDL_7_1
  const SDL_7_1_nej = !v39 || f.uarbejdsdygtigVedEgenSygdom === false || SDL_7_2_nej
  s[85] = SDL_7_1_nej
  // SDL.24.3.2: De første dage, der ikke tæller (SDL § 24, stk. 3, nr. 1-2)
  const v61 = v51 ? 14 : 15
  const v62 = v51 ? 14 : 21
  const v63 = v51 ? 14 : 30
  // SDL.24.3: Dage, der tæller med (SDL § 24, stk. 3-4)
  const v64 = dropFirst(v0, (start) => start >= NEVER ? 0 : start >= 13332 /* 2006-07-03 */ ? (start >= 13605 /* 2007-04-02 */ ? (start >= 14032 /* 2008-06-02 */ ? (start >= 15341 /* 2012-01-02 */ ? v63 : v62) : v61) : 14) : Infinity)
  const v65 = dropFirst(v0, (start) => { const r0_0 = start >= 13332 /* 2006-07-03 */; const r0_1 = start >= NEVER; const r0_2 = r0_0 ? (start >= 13605 /* 2007-04-02 */ ? (start >= 14032 /* 2008-06-02 */ ? (start >= 15341 /* 2012-01-02 */ ? v63 : v62) : v61) : 14) : -Infinity; return Math.max(0, r0_1 ? 0 : r0_1 || !r0_0 ? Math.min(0, r0_2) : r0_2) })
  const v66 = allPeriods(f.afbrydelser)
  const v67 = without(v64, v66)
  const v68 = without(v65, v66)
  const SDL_24_3 = !v6 ? NO_DAYS : without(v67, intersectTable(from(v68, 15523 /* 2012-07-02 */), HELLIGDAGE_1))
  s[1] = SDL_24_3
  const SDL_24_3_hoej = !v6 ? ALL_DAYS : without(v68, intersectTable(from(v67, 15523 /* 2012-07-02 */), HELLIGDAGE_1))
  s[2] = SDL_24_3_hoej
  const SDL_24_3_eksakt = v6 && sameDays(v64, v65)
  s[451] = SDL_24_3_eksakt
}

function svar_2(f, s) {
  // SDL.25.1: Grænsen for pensionister m.fl. (SDL § 25, stk. 1)
  const v0 = f.pensionDuFaar === 'foertidspension' || f.pensionDuFaar === 'seniorpension'
  s[86] = v0
  const v1 = f.pensionDuFaar === 'tidlig_pension'
  s[87] = v1
  const v2 = s[0] >= 15012 /* 2011-02-07 */
  s[247] = v2
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
  s[92] = SDL_25_1
  const SDL_25_1_hoej = v2 ? (v14 ? (v24 ? Math.max(v13, v23) : v13) : v23) : NEVER
  s[94] = SDL_25_1_hoej
  const v27 = v0 || f.opfylderHelbredsbetingelserForFoertidspension || f.naaetFolkepensionsalder || v1
  s[195] = v27
  const SDL_25_1_er = v27 && !s[3] && (!v2 || v14 || v24)
  s[88] = SDL_25_1_er
  const SDL_25_1_ir = !v27 || s[3] || !v2 || v7 && s[5] || s[5] && !((s[3] || !s[5] && v5 === v6) && !s[3] && (s[3] || v5 === NEVER)) || v17 && s[5] || s[5] && !((s[3] || !s[5] && v15 === v16) && !s[3] && (s[3] || v15 === NEVER))
  s[90] = SDL_25_1_ir
}

function svar_3(f, s) {
  // SDL.24.1: Revurderingstidspunktet (SDL § 24, stk. 1)
  const v0 = monthEndOver(s[6], 18, 260, s[0])
  const v1 = monthEndOver(s[7], 18, 260, s[0])
  const v2 = !s[3] && v0 <= 16251 /* 2014-06-30 */
  s[8] = v2
  const v3 = !s[3] && v1 > 16251 /* 2014-06-30 */
  s[11] = v3
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
  s[23] = v15
  const v16 = v3 ? NEVER : v10
  const v17 = v13 ? (v3 || v14 ? Math.max(v10, v16) : v10) : v16
  s[24] = v17
  const v18 = v13 || v3 || v14
  s[21] = v18
  const v19 = v2 && v12 || s[5] && !((!v11 || !v12 && v8 === v10) && v11 && (!v11 || v8 === NEVER))
  s[22] = v19
  const v20 = monthEndOver(s[2], 18, 364, s[0])
  const v21 = monthEndOver(s[1], 18, 364, s[0])
  const v22 = !s[3] && v20 <= 16251 /* 2014-06-30 */
  s[9] = v22
  const v23 = !s[3] && v21 > 16251 /* 2014-06-30 */
  s[12] = v23
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
  s[27] = v35
  const v36 = v23 ? NEVER : v30
  const v37 = v33 ? (v23 || v34 ? Math.max(v30, v36) : v30) : v36
  s[28] = v37
  const v38 = v33 || v23 || v34
  s[25] = v38
  const v39 = v22 && v32 || s[5] && !((!v31 || !v32 && v28 === v30) && v31 && (!v31 || v28 === NEVER))
  s[26] = v39
  const v40 = v18 || v38
  const v41 = v18 ? (v38 ? Math.min(v15, v35) : v15) : v35
  s[15] = v41
  const v42 = v18 ? (v38 ? Math.max(v17, v37) : v17) : v37
  s[17] = v42
  const v43 = v19 || v39
  s[20] = v43
  const v44 = v18 && v15 <= 15011 /* 2011-02-06 */ && v17 >= 13332 /* 2006-07-03 */ || v38 && v35 <= 15011 /* 2011-02-06 */ && v37 >= 13332 /* 2006-07-03 */
  s[19] = v44
  const v45 = v18 && v15 <= 16251 /* 2014-06-30 */ && v17 >= 15012 /* 2011-02-07 */ || v38 && v35 <= 16251 /* 2014-06-30 */ && v37 >= 15012 /* 2011-02-07 */
  s[29] = v45
  const v46 = s[0] >= 16252 /* 2014-07-01 */
  s[10] = v46
  const v47 = Math.max(s[0], 16252 /* 2014-07-01 */)
  const v48 = monthEndOver(s[6], 9, 110, v47)
  const v49 = monthEndOver(s[7], 9, 110, v47)
  const v50 = !s[3] && s[4] >= v48
  const v51 = !s[3] && s[4] < v49
  const v52 = v50 && !s[3]
  const v53 = s[5] && !s[3] && v49 >= NEVER
  const v54 = v52 ? v48 : NEVER
  const v55 = v51 ? NEVER : v49
  const v56 = v52 ? (v51 || v53 ? Math.max(v49, v55) : v49) : v55
  const v57 = v52 || v51 || v53
  s[33] = v57
  const v58 = v50 && s[5] || s[5] && !((s[3] || !s[5] && v48 === v49) && !s[3] && (s[3] || v48 === NEVER))
  s[31] = v58
  const v59 = monthEndOver(s[2], 9, 154, v47)
  const v60 = monthEndOver(s[1], 9, 154, v47)
  const v61 = !s[3] && s[4] >= v59
  const v62 = !s[3] && s[4] < v60
  const v63 = v61 && !s[3]
  const v64 = s[5] && !s[3] && v60 >= NEVER
  const v65 = v63 ? v59 : NEVER
  const v66 = v62 ? NEVER : v60
  const v67 = v63 ? (v62 || v64 ? Math.max(v60, v66) : v60) : v66
  const v68 = v63 || v62 || v64
  s[34] = v68
  const v69 = v61 && s[5] || s[5] && !((s[3] || !s[5] && v59 === v60) && !s[3] && (s[3] || v59 === NEVER))
  s[32] = v69
  const v70 = v57 || v68
  s[30] = v70
  const v71 = !(v57 && !v58 || v68 && !v69) && (v40 || v18 || v38 || v57 || v68)
  const v72 = v71 ? FIRST_DAY : v57 ? (v68 ? Math.min(v54, v65) : v54) : v65
  const v73 = v71 ? NEVER : v57 ? (v68 ? Math.max(v56, v67) : v56) : v67
  const v74 = v45 && v40
  const v75 = !(v18 && !v19 && v15 >= 15012 /* 2011-02-07 */ && v17 <= 16251 /* 2014-06-30 */ || v38 && !v39 && v35 >= 15012 /* 2011-02-07 */ && v37 <= 16251 /* 2014-06-30 */) && (v70 || v71)
  const v76 = v74 ? (v75 ? Math.min(v41, v72) : v41) : v72
  s[16] = v76
  const v77 = v74 ? (v75 ? Math.max(v42, v73) : v42) : v73
  s[18] = v77
  const v78 = v44 && v40
  s[13] = v78
  const v79 = !(v18 && !v19 && v15 >= 13332 /* 2006-07-03 */ && v17 <= 15011 /* 2011-02-06 */ || v38 && !v39 && v35 >= 13332 /* 2006-07-03 */ && v37 <= 15011 /* 2011-02-06 */) && (v74 || v75)
  s[14] = v79
}

function svar_4(f, s) {
  // SDL.24.1: Revurderingstidspunktet (SDL § 24, stk. 1)
  const v0 = !s[3] && countDays(s[6], 15979 /* 2013-10-01 */, 16251 /* 2014-06-30 */) > 110
  const v1 = s[8] || !s[3] && countDays(s[7], 15979 /* 2013-10-01 */, 16251 /* 2014-06-30 */) <= 110
  const v2 = !s[3] && countDays(s[2], 15979 /* 2013-10-01 */, 16251 /* 2014-06-30 */) > 154
  const v3 = s[9] || !s[3] && countDays(s[1], 15979 /* 2013-10-01 */, 16251 /* 2014-06-30 */) <= 154
  const v4 = !s[10] && (!s[3] && countDays(s[2], 16252 /* 2014-07-01 */, 16252 /* 2014-07-01 */) >= 1 || s[5]) && ((s[11] || s[5]) && (v0 || s[5]) && (s[11] || v0) || (s[12] || s[5]) && (v2 || s[5]) && (s[12] || v2) || s[5])
  const SDL_24_1 = v4 ? FIRST_DAY : s[13] ? (s[14] ? Math.min(s[15], s[16]) : s[15]) : s[16]
  s[93] = SDL_24_1
  const SDL_24_1_hoej = v4 ? NEVER : s[13] ? (s[14] ? Math.max(s[17], s[18]) : s[17]) : s[18]
  s[95] = SDL_24_1_hoej
  const SDL_24_1_er = !s[3] && (v4 || !(v4 && !(s[10] || !s[3] && countDays(s[1], 16252 /* 2014-07-01 */, 16252 /* 2014-07-01 */) < 1 || (v1 || s[5]) && (v3 || s[5]) && (v1 || v3))) && (s[13] || s[14]))
  s[89] = SDL_24_1_er
  const SDL_24_1_ir = s[3] || v4 || !(v4 && !(s[10] || !s[3] && countDays(s[1], 16252 /* 2014-07-01 */, 16252 /* 2014-07-01 */) < 1 || (v1 || s[5]) && (v3 || s[5]) && (v1 || v3))) && (s[19] && s[20] || !(s[21] && !s[22] && s[23] >= 13332 /* 2006-07-03 */ && s[24] <= 15011 /* 2011-02-06 */ || s[25] && !s[26] && s[27] >= 13332 /* 2006-07-03 */ && s[28] <= 15011 /* 2011-02-06 */) && (s[29] && s[20] || !(s[21] && !s[22] && s[23] >= 15012 /* 2011-02-07 */ && s[24] <= 16251 /* 2014-06-30 */ || s[25] && !s[26] && s[27] >= 15012 /* 2011-02-07 */ && s[28] <= 16251 /* 2014-06-30 */) && (s[30] && (s[31] || s[32]) || !(s[33] && !s[31] || s[34] && !s[32]))))
  s[91] = SDL_24_1_ir
  // SDL.27.1.1: Forlængelse, fordi revalidering er sandsynlig (SDL § 27, stk. 1, nr. 1)
  const v9 = SDL_24_1_er && SDL_24_1 < NEVER
  s[186] = v9
  const v10 = SDL_24_1_er && SDL_24_1_hoej >= NEVER
  s[187] = v10
  const v11 = Math.max(f.vurderingsdato, SDL_24_1)
  const v12 = Math.max(f.vurderingsdato, SDL_24_1_hoej)
  const v13 = Math.max(f.vurderingsdato, v11)
  const v14 = Math.min(f.vurderingsdato, v12)
  const v15 = v9 && SDL_24_1_er
  const v16 = SDL_24_1_ir && SDL_24_1_er && v14 >= v13
  const v17 = v10 || v16
  const v18 = v10 ? (v16 ? Math.min(f.vurderingsdato, v13) : f.vurderingsdato) : v13
  const v19 = v10 ? (v16 ? Math.max(f.vurderingsdato, v14) : f.vurderingsdato) : v14
  const v20 = f.forlaengelseErAfgjort || v15 || v10 || v16
  s[212] = v20
  const v21 = f.forlaengelseErAfgjort ? f.forlaengelseAfgjortDen : v15 ? (v17 ? Math.min(v11, v18) : v11) : v18
  s[214] = v21
  const v22 = f.forlaengelseErAfgjort ? f.forlaengelseAfgjortDen : v15 ? (v17 ? Math.max(v12, v19) : v12) : v19
  s[215] = v22
  const v23 = v20 && v21 <= 13331 /* 2006-07-02 */
  s[51] = v23
  const v24 = v22 >= 13332 /* 2006-07-03 */
  s[213] = v24
  const v25 = v21 <= 15011 /* 2011-02-06 */
  s[216] = v25
  const v26 = v20 && v24 && v25
  s[52] = v26
  const v27 = v22 >= 15012 /* 2011-02-07 */
  const v28 = v21 <= 20484 /* 2026-01-31 */
  const v29 = v20 && v27 && v28
  const v30 = v21 <= 2147483646
  s[220] = v30
  const v31 = v20 && v22 >= 20485 /* 2026-02-01 */ && v30
  s[227] = v31
  const v32 = f.forlaengelseErAfgjort === false && (v9 && SDL_24_1_ir || SDL_24_1_ir && !((!SDL_24_1_er || !SDL_24_1_ir && v11 === v12) && SDL_24_1_er && (!SDL_24_1_er || f.vurderingsdato === v11))) || v20 && v22 === NEVER
  s[54] = v32
  const SDL_27_1_1 = v23 || v26 && f.revalideringErSandsynlig || v29 && f.revalideringErSandsynlig || v31
  s[35] = SDL_27_1_1
  const SDL_27_1_1_nej = v23 || v26 && f.revalideringErSandsynlig === false || v29 && f.revalideringErSandsynlig === false || v31
  s[42] = SDL_27_1_1_nej
  const SDL_27_1_1_ir = v23 || v31 || v32
  s[43] = SDL_27_1_1_ir
  // SDL.27.1.2: Forlængelse for at afklare arbejdsevnen (SDL § 27, stk. 1, nr. 2)
  const v36 = v20 && v27 && v30
  s[53] = v36
  const SDL_27_1_2 = v23 || v26 && f.afklaringErNoedvendig || v36 && f.afklaringErNoedvendig
  s[36] = SDL_27_1_2
  const SDL_27_1_2_nej = v23 || v26 && f.afklaringErNoedvendig === false || v36 && f.afklaringErNoedvendig === false
  s[48] = SDL_27_1_2_nej
  const SDL_27_1_2_ir = v23 || v32
  s[45] = SDL_27_1_2_ir
  // SDL.27.1.3.uger: Længste forlængelse ved lægebehandling (SDL § 27, stk. 1, nr. 3)
  const v40 = v20 && v24 && v21 <= 13544 /* 2007-01-31 */
  const v41 = v20 && v22 >= 13545 /* 2007-02-01 */ && v21 <= 13604 /* 2007-04-01 */
  const v42 = v20 && v22 >= 13605 /* 2007-04-02 */ && v25
  const v43 = v20 && v27 && v21 <= 16251 /* 2014-06-30 */
  s[217] = v43
  const v44 = v22 >= 16252 /* 2014-07-01 */
  const v45 = v20 && v44 && v30
  s[219] = v45
  const v46 = v43 || v45
  s[218] = v46
  const v47 = v42 || v46
  const SDL_27_1_3_uger = v23 ? -Infinity : v40 ? 364 : v41 ? 364 : v42 ? 728 : v43 ? 728 : 938
  s[223] = SDL_27_1_3_uger
  const SDL_27_1_3_uger_hoej = v23 ? Infinity : v41 || v47 ? (v47 ? (v46 ? (v45 ? 938 : 728) : 728) : 728) : 364
  s[225] = SDL_27_1_3_uger_hoej
  const SDL_27_1_3_uger_er = v23 || v40 || v41 || v42 || v43 || v45
  s[221] = SDL_27_1_3_uger_er
  // SDL.27.1.3: Forlængelse ved lægebehandling (SDL § 27, stk. 1, nr. 3)
  const v51 = f.underLaegebehandling === false || f.laegensSkoenErSikkert === false || SDL_27_1_3_uger_er && SDL_27_1_3_uger < f.laegensSkoenUgerTilArbejde
  const v52 = f.underLaegebehandling && f.laegensSkoenErSikkert && (SDL_27_1_3_uger_er && SDL_27_1_3_uger_hoej >= f.laegensSkoenUgerTilArbejde || SDL_27_1_2_ir)
  const v53 = f.underLaegebehandling && f.laegensSkoenErSikkert && f.laegensSkoenUgerTilArbejde <= 364
  const v54 = f.underLaegebehandling && f.laegensSkoenErSikkert && f.laegensSkoenUgerTilArbejde <= 728
  const SDL_27_1_3 = v23 || v40 && v52 || v41 && (v53 || v54) || v42 && v52 || v36 && v52
  s[37] = SDL_27_1_3
  const SDL_27_1_3_nej = v23 || v40 && v51 || v41 && (!v53 || !v54) || v42 && v51 || v36 && v51
  s[49] = SDL_27_1_3_nej
  // SDL.27.1.4: Forlængelse, fordi fleksjob eller pension skal afklares (SDL § 27, stk. 1, nr. 4)
  const v57 = v20 && v44 && v28
  s[226] = v57
  const SDL_27_1_4 = v23 || v26 && f.kanIkkeArbejdePaaNormaleVilkaar || v43 && f.kanIkkeArbejdePaaNormaleVilkaar || v57 && f.sagSkalIRehabiliteringsteam || v31
  s[38] = SDL_27_1_4
  const SDL_27_1_4_nej = v23 || v26 && f.kanIkkeArbejdePaaNormaleVilkaar === false || v43 && f.kanIkkeArbejdePaaNormaleVilkaar === false || v57 && f.sagSkalIRehabiliteringsteam === false || v31
  s[50] = SDL_27_1_4_nej
  // SDL.27.1.5: Forlængelse ved livstruende sygdom (SDL § 27, stk. 1, nr. 5)
  const v60 = f.laegenVurdererLivstruende && f.behandlingsmulighederUdtoemte
  const SDL_27_1_5 = v23 || v26 && v60 || v43 && v60 || v45 && f.laegenVurdererLivstruende
  s[39] = SDL_27_1_5
  const SDL_27_1_5_nej = v23 || v26 && !v60 || v43 && !v60 || v45 && f.laegenVurdererLivstruende === false
  s[44] = SDL_27_1_5_nej
  // SDL.27.1.6: Forlængelse ved arbejdsskadesag (SDL § 27, stk. 1, nr. 6)
  const v63 = f.arbejdsskadesag === 'uden_afgoerelse'
  const v64 = f.arbejdsskadesag === 'uden_afgoerelse' || f.arbejdsskadesag === 'foreloebig_afgoerelse'
  const SDL_27_1_6 = v23 || v26 && v63 || v43 && v63 || v45 && v64
  s[40] = SDL_27_1_6
  const SDL_27_1_6_nej = v23 || v26 && !v63 || v43 && !v63 || v45 && !v64
  s[46] = SDL_27_1_6_nej
  // SDL.27.1.7.2: Åbenbar sag om førtidspension uden om rehabiliteringsteamet (SDL § 27, stk. 1, nr. 7)
  const v67 = v20 && v22 >= 16953 /* 2016-06-01 */ && v21 <= 16974 /* 2016-06-22 */
  const v68 = v20 && v22 >= 16975 /* 2016-06-23 */ && v21 <= 20634 /* 2026-06-30 */
  const v69 = v20 && v22 >= 20635 /* 2026-07-01 */ && v30
  const SDL_27_1_7_2 = v23 || v67 || v68 && f.arbejdsevnenKanAabenbartIkkeForbedres || v69
  s[506] = SDL_27_1_7_2
  const SDL_27_1_7_2_nej = v23 || v20 && v24 && v21 <= 16952 /* 2016-05-31 */ || v67 || v68 && f.arbejdsevnenKanAabenbartIkkeForbedres === false || v69
  s[507] = SDL_27_1_7_2_nej
  const SDL_27_1_7_2_ir = v23 || v67 || v69 || v32
  s[508] = SDL_27_1_7_2_ir
  // SDL.27.1.7: Forlængelse ved sag om førtidspension (SDL § 27, stk. 1, nr. 7)
  const SDL_27_1_7 = v23 || v26 && f.foertidspensionssagPaabegyndt || v43 && f.foertidspensionssagPaabegyndt || v45 && (f.ansoegningOmFoertidspension || SDL_27_1_7_2)
  s[41] = SDL_27_1_7
  const SDL_27_1_7_nej = v23 || v26 && f.foertidspensionssagPaabegyndt === false || v43 && f.foertidspensionssagPaabegyndt === false || v45 && f.ansoegningOmFoertidspension === false && (SDL_27_1_7_2_nej || SDL_27_1_7_2_ir)
  s[47] = SDL_27_1_7_nej
}

function svar_5(f, s) {
  // SDL.27.1: Forlængelse af sygedagpenge (SDL § 27, stk. 1)
  const v0 = s[35] || s[36] || s[37] || s[38] || s[39] || s[40] || s[41]
  const v1 = s[42] || s[43]
  s[228] = v1
  const v2 = s[44] || s[45]
  s[229] = v2
  const v3 = s[46] || s[45]
  s[230] = v3
  const v4 = s[47] || s[45]
  s[231] = v4
  const v5 = v1 && (s[48] || s[45]) && (s[49] || s[45]) && (s[50] || s[43]) && v2 && v3 && v4 && (s[42] || s[48] || s[49] || s[50] || s[44] || s[46] || s[47])
  const v6 = s[43] && s[45]
  s[245] = v6
  const SDL_27_1 = s[51] || s[52] && v0 || s[53] && v0
  s[96] = SDL_27_1
  const SDL_27_1_nej = s[51] || s[52] && v5 || s[53] && v5
  s[97] = SDL_27_1_nej
  const SDL_27_1_ir = s[51] || s[52] && v6 || s[53] && v6 || s[54]
  s[98] = SDL_27_1_ir
  // SDL.24a.1.grænse: Over grænsen på første fraværsdag (SDL § 24 a, stk. 1)
  const v10 = s[55] <= 16251 /* 2014-06-30 */
  s[188] = v10
  const v11 = !s[3] && s[56] && v10
  s[83] = v11
  const v12 = !s[3] && s[57] >= 16252 /* 2014-07-01 */ && s[58]
  s[80] = v12
  const v13 = monthStart(s[55])
  s[72] = v13
  const v14 = monthStart(s[57])
  s[73] = v14
  const v15 = shiftMonths(v13, -9)
  const v16 = shiftMonths(v14, -9)
  const v17 = shiftDays(v13, -1)
  const v18 = shiftDays(v14, -1)
  const v19 = shiftMonths(v13, -8)
  const v20 = shiftMonths(v14, -8)
  const v21 = shiftDays(s[55], -1)
  const v22 = shiftDays(s[57], -1)
  const SDL_24a_1_graense = s[59] || v12 && (!s[3] && countDays(s[6], v15, v18) > 110 || !s[3] && countDays(s[2], v15, v18) > 154 || !s[3] && countDays(s[6], v19, v22) > 110 || !s[3] && countDays(s[2], v19, v22) > 154)
  s[81] = SDL_24a_1_graense
  const SDL_24a_1_graense_nej = s[59] || v11 || v12 && (!s[3] && countDays(s[7], v16, v17) <= 110 || !s[3] && countDays(s[1], v16, v17) <= 154 || !s[3] && countDays(s[7], v20, v21) <= 110 || !s[3] && countDays(s[1], v20, v21) <= 154)
  s[84] = SDL_24a_1_graense_nej
  const SDL_24a_1_graense_ir = s[59] || v12 && s[5] || s[60]
  s[82] = SDL_24a_1_graense_ir
  // SDL.30.2: Beskæftigelseskravet over for arbejdsgiveren (SDL § 30, stk. 2-4)
  const v26 = f.timerHosArbejdsgiveren >= 7400
  const v27 = v26 && f.genansat && f.paaArbejdeDaSygdommenKom
  const v28 = (!s[3] && shiftDays(s[57], -56) >= f.ansatFra || s[5]) && f.andetFravaerSeneste8Uger === false && v26 || v27
  const v29 = (!s[3] && shiftDays(s[55], -56) < f.ansatFra || f.andetFravaerSeneste8Uger || !v26) && !v27
  const v30 = !s[3] && s[61] && s[58]
  s[75] = v30
  const SDL_30_2 = s[59] || s[62] && v28 || v30 && v28
  s[522] = SDL_30_2
  const SDL_30_2_nej = s[59] || s[62] && v29 || v30 && v29
  s[523] = SDL_30_2_nej
  const SDL_30_2_ir = s[59] || s[60]
  s[67] = SDL_30_2_ir
  // SDL.30.fleksjob: Ingen arbejdsgiverperiode i fleksjob (SDL § 32, stk. 1, nr. 5)
  const SDL_30_fleksjob = f.ansatIFleksjob && (s[59] || s[62] || v30)
  s[524] = SDL_30_fleksjob
  const SDL_30_fleksjob_nej = f.ansatIFleksjob && s[59]
  s[525] = SDL_30_fleksjob_nej
  const SDL_30_fleksjob_ir = f.ansatIFleksjob === false || SDL_30_2_ir
  s[526] = SDL_30_fleksjob_ir
  // SDL.30: Ret over for arbejdsgiveren (SDL § 30, stk. 1)
  const v37 = !s[63] || SDL_30_2_nej || f.ansatIFleksjob && (SDL_30_fleksjob || SDL_30_fleksjob_ir)
  const v38 = s[63] && (SDL_30_2 || SDL_30_2_ir) && (f.ansatIFleksjob === false || SDL_30_fleksjob_nej)
  const SDL_30 = s[59] || s[62] && v38 || v30 && v38
  s[66] = SDL_30
  const SDL_30_nej = s[59] || s[62] && v37 || v30 && v37
  s[69] = SDL_30_nej
  // SDL.30.1: Arbejdsgiverperioden (SDL § 30, stk. 1)
  const v41 = !s[3] && s[56] && s[55] <= 13604 /* 2007-04-01 */
  const v42 = !s[3] && s[57] >= 13605 /* 2007-04-02 */ && s[55] <= 14031 /* 2008-06-01 */
  const v43 = s[55] <= 15340 /* 2012-01-01 */
  s[256] = v43
  const v44 = !s[3] && s[57] >= 14032 /* 2008-06-02 */ && v43
  const v45 = s[57] >= 15341 /* 2012-01-02 */
  s[257] = v45
  const v46 = !s[3] && v45 && s[58]
  const v47 = v44 || v46
  const SDL_30_1 = s[59] ? -Infinity : v41 ? 14 : v42 ? 15 : v44 ? 21 : 30
  s[516] = SDL_30_1
  const SDL_30_1_hoej = s[59] ? Infinity : v42 || v47 ? (v47 ? (v46 ? 30 : 21) : 15) : 14
  s[517] = SDL_30_1_hoej
  const SDL_30_1_er = s[59] || v41 || v42 || v44 || v46
  s[518] = SDL_30_1_er
  // SDL.31.1: Sidste dag, arbejdsgiveren betaler (SDL § 31, stk. 1)
  const v51 = shiftDays(s[55], SDL_30_1)
  s[254] = v51
  const v52 = shiftDays(s[57], SDL_30_1_hoej)
  s[255] = v52
  const v53 = !s[3] && SDL_30_1_er
  s[101] = v53
  const v54 = s[5] || SDL_30_2_ir
  s[105] = v54
  const v55 = shiftDays(v51, -1)
  s[103] = v55
  const v56 = shiftDays(v52, -1)
  s[102] = v56
  const v57 = f.fratraeder ? Math.min(v55, f.fratraedelsesdag) : v55
  const v58 = f.fratraeder ? Math.min(v56, f.fratraedelsesdag) : v56
  const v59 = SDL_30 && v53
  const v60 = SDL_30_2_ir && v53 && v58 >= NEVER
  const v61 = SDL_30_nej ? NEVER : v58
  const v62 = v59 || SDL_30_nej || v60
  const v63 = SDL_30 && v54 || SDL_30_2_ir && !((!v53 || !v54 && v57 === v58) && v53 && (!v53 || v57 === NEVER))
  const SDL_31_1 = s[59] ? FIRST_DAY : v59 ? v57 : NEVER
  s[70] = SDL_31_1
  const SDL_31_1_hoej = s[59] ? NEVER : v59 ? (SDL_30_nej || v60 ? Math.max(v58, v61) : v58) : v61
  s[65] = SDL_31_1_hoej
  const SDL_31_1_er = s[59] || s[62] && v62 || v30 && v62
  s[64] = SDL_31_1_er
  const SDL_31_1_ir = s[59] || s[62] && v63 || v30 && v63 || s[60]
  s[68] = SDL_31_1_ir
}

function svar_6(f, s) {
  // SDL.32.1: Beskæftigelseskravet over for kommunen (SDL § 32, stk. 1-3)
  const v0 = f.timerSeneste13Uger >= 12000
  const v1 = s[64] && s[65] >= f.vurderingsdato
  const v2 = s[66] || s[67]
  s[104] = v2
  const v3 = v2 && (v1 || s[68]) && (s[66] || v1)
  const v4 = s[69] || s[64] && s[70] < f.vurderingsdato || s[67] && s[68]
  const v5 = f.uddannelsensLaengde >= 18
  const v6 = shiftMonths(f.uddannelseAfsluttet, 1)
  const v7 = f.erhvervsmaessigUddannelse === false || !v5 || !s[3] && s[55] < f.uddannelseAfsluttet || !s[3] && v6 < s[57]
  const v8 = f.erhvervsmaessigUddannelse && v5 && (!s[3] && s[57] >= f.uddannelseAfsluttet || s[5]) && (!s[3] && v6 >= s[55] || s[5])
  const v9 = (!s[3] && shiftDays(s[57], -91) >= f.tilknyttetArbejdsmarkedetFra || s[5]) && v0 && v4 || f.dagpengeretHvisRask || v8 || f.elevILoennetPraktik || f.ansatIFleksjob
  const v10 = (!s[3] && shiftDays(s[55], -91) < f.tilknyttetArbejdsmarkedetFra || !v0 || v3) && f.dagpengeretHvisRask === false && v7 && f.elevILoennetPraktik === false && f.ansatIFleksjob === false
  const v11 = !s[3] && s[61] && s[55] <= 15522 /* 2012-07-01 */
  const v12 = !s[3] && s[57] >= 15523 /* 2012-07-02 */ && s[71]
  const v13 = f.timerSeneste26Uger >= 24000
  const v14 = shiftMonths(s[72], -6)
  const v15 = shiftMonths(s[73], -6)
  const v16 = 6 + f.maanederDerSesBortFra
  const v17 = -v16
  const v18 = shiftMonths(s[72], v17)
  const v19 = shiftMonths(s[73], v17)
  const SDL_32_1 = s[59] || s[62] && v9 || v11 && v9 || v12 && ((!s[3] && shiftDays(s[57], -182) >= f.tilknyttetArbejdsmarkedetFra || s[5]) && v13 && v4 || f.dagpengeretHvisRask || v8 || f.elevILoennetPraktik || f.ansatIFleksjob) || s[74] && (f.iBeskaeftigelse && (sum(f.timerPrMaaned, (r_timerPrMaaned) => { const r0_0 = !s[3] && r_timerPrMaaned.maaned >= v14; const r0_1 = !s[3] && r_timerPrMaaned.maaned < s[73]; return (r0_0 || s[5]) && (r0_1 || s[5]) && (r0_0 || r0_1) ? r_timerPrMaaned.timer : 0 }) >= 24000 && sum(f.timerPrMaaned, (r_timerPrMaaned) => { const r0_0 = !s[3] && r_timerPrMaaned.maaned >= v14; const r0_1 = !s[3] && r_timerPrMaaned.maaned < s[73]; return (r0_0 || s[5]) && (r0_1 || s[5]) && (r0_0 || r0_1) && r_timerPrMaaned.timer >= 4000 ? 1 : 0 }) >= 5 || sum(f.timerPrMaaned, (r_timerPrMaaned) => { const r0_0 = !s[3] && r_timerPrMaaned.maaned < s[73]; const r0_1 = !s[3] && r_timerPrMaaned.maaned >= v18; return (r0_1 || s[5]) && (r0_0 || s[5]) && (r0_1 || r0_0) ? r_timerPrMaaned.timer : 0 }) >= 24000 && sum(f.timerPrMaaned, (r_timerPrMaaned) => { const r0_0 = !s[3] && r_timerPrMaaned.maaned < s[73]; const r0_1 = !s[3] && r_timerPrMaaned.maaned >= v18; return (r0_1 || s[5]) && (r0_0 || s[5]) && (r0_1 || r0_0) && r_timerPrMaaned.timer >= 4000 ? 1 : 0 }) >= 5) && v4 || f.dagpengeretHvisRask || v8 || f.elevILoennetPraktik || f.ansatIFleksjob)
  s[527] = SDL_32_1
  const SDL_32_1_nej = s[59] || s[62] && v10 || v11 && v10 || v12 && (!s[3] && shiftDays(s[55], -182) < f.tilknyttetArbejdsmarkedetFra || !v13 || v3) && f.dagpengeretHvisRask === false && v7 && f.elevILoennetPraktik === false && f.ansatIFleksjob === false || s[74] && (f.iBeskaeftigelse === false || (sum(f.timerPrMaaned, (r_timerPrMaaned) => { const r0_0 = !s[3] && r_timerPrMaaned.maaned >= v14; const r0_1 = !s[3] && r_timerPrMaaned.maaned < s[73]; const r0_2 = (r0_0 || s[5]) && (r0_1 || s[5]) && (r0_0 || r0_1); return r0_2 ? (r0_2 && !(!s[3] && r_timerPrMaaned.maaned < v15 || !s[3] && r_timerPrMaaned.maaned >= s[72]) && !s[5] ? r_timerPrMaaned.timer : 0) : 0 }) < 24000 || sum(f.timerPrMaaned, (r_timerPrMaaned) => { const r0_0 = !s[3] && r_timerPrMaaned.maaned >= v14; const r0_1 = !s[3] && r_timerPrMaaned.maaned < s[73]; const r0_2 = (r0_0 || s[5]) && (r0_1 || s[5]) && (r0_0 || r0_1); const r0_3 = r_timerPrMaaned.timer >= 4000; const r0_4 = r0_2 && r0_3; return r0_4 ? (r0_4 && !(r0_2 && !r0_3 || !s[3] && r_timerPrMaaned.maaned < v15 || !s[3] && r_timerPrMaaned.maaned >= s[72] || s[5] && !r0_3) && !(s[5] && r0_3) ? 1 : 0) : 0 }) < 5) && (sum(f.timerPrMaaned, (r_timerPrMaaned) => { const r0_0 = !s[3] && r_timerPrMaaned.maaned < s[73]; const r0_1 = !s[3] && r_timerPrMaaned.maaned >= v18; const r0_2 = (r0_1 || s[5]) && (r0_0 || s[5]) && (r0_1 || r0_0); return r0_2 ? (r0_2 && !(!s[3] && r_timerPrMaaned.maaned < v19 || !s[3] && r_timerPrMaaned.maaned >= s[72]) && !s[5] ? r_timerPrMaaned.timer : 0) : 0 }) < 24000 || sum(f.timerPrMaaned, (r_timerPrMaaned) => { const r0_0 = !s[3] && r_timerPrMaaned.maaned < s[73]; const r0_1 = r_timerPrMaaned.timer >= 4000; const r0_2 = !s[3] && r_timerPrMaaned.maaned >= v18; const r0_3 = (r0_2 || s[5]) && (r0_0 || s[5]) && (r0_2 || r0_0); const r0_4 = r0_3 && r0_1; return r0_4 ? (r0_4 && !(r0_3 && !r0_1 || !s[3] && r_timerPrMaaned.maaned < v19 || !s[3] && r_timerPrMaaned.maaned >= s[72] || s[5] && !r0_1) && !(s[5] && r0_1) ? 1 : 0) : 0 }) < 5) || v3) && f.dagpengeretHvisRask === false && v7 && f.elevILoennetPraktik === false && f.ansatIFleksjob === false
  s[528] = SDL_32_1_nej
  // SDL.42.1: Beskæftigelseskravet for selvstændige (SDL § 42)
  const v22 = f.maanederSomSelvstaendig + f.maanederSomLoenmodtagerFoer >= 6 && f.drevetSenesteMaaned && f.timerIVirksomheden >= 1850
  const v23 = !s[3] && s[61] && s[55] <= 15705 /* 2012-12-31 */
  const v24 = !s[3] && s[57] >= 15706 /* 2013-01-01 */ && s[55] <= 15883 /* 2013-06-27 */
  const v25 = v22 || f.tilskudTilEgenVirksomhed
  const v26 = !s[3] && s[57] >= 15884 /* 2013-06-28 */ && s[58]
  const SDL_42_1 = s[59] || s[62] && v22 || v23 && v22 || v24 && v25 || v26 && v25
  s[569] = SDL_42_1
  const SDL_42_1_nej = s[59] || s[62] && !v22 || v23 && !v22 || v24 && !v25 || v26 && !v25
  s[570] = SDL_42_1_nej
  // SDL.34.1: Ret ved arbejdsskade (SDL § 34, stk. 1)
  const v29 = f.arbejdsskade === false || v3
  const v30 = f.arbejdsskade && v4
  const SDL_34_1 = s[59] || s[62] && v30 || s[75] && v30
  s[533] = SDL_34_1
  const SDL_34_1_nej = s[59] || s[62] && v29 || s[75] && v29
  s[534] = SDL_34_1_nej
  // SDL.32: Ret over for kommunen (SDL § 2, stk. 2)
  const v33 = f.persongruppe === 'ingen'
  s[252] = v33
  const v34 = !v33 || v7
  s[100] = v34
  const v35 = v33 && v8
  s[99] = v35
  const v36 = s[63] && (SDL_32_1 || s[67]) || s[76] && (SDL_42_1 || s[67]) || s[77] || v35 || SDL_34_1
  const v37 = (!s[63] || SDL_32_1_nej) && (!s[76] || SDL_42_1_nej) && !s[77] && v34 && (SDL_34_1_nej || s[67])
  const SDL_32 = s[59] || s[62] && v36 || s[75] && v36
  s[106] = SDL_32
  const SDL_32_nej = s[59] || s[62] && v37 || s[75] && v37
  s[107] = SDL_32_nej
  // SDL.3: Ophold i Danmark (SDL § 3)
  const v40 = f.vurderingsdato >= 17702 /* 2018-06-20 */
  const v41 = !v40 && (f.ophold === 'danmark' || f.ophold === 'rekreation' || f.ophold === 'behandling' || f.ophold === 'udskudt_hjemrejse' || f.ophold === 'udsendt' || f.ophold === 'dansk_social_sikring') || v40 && (f.ophold === 'danmark' || f.ophold === 'rekreation' || f.ophold === 'behandling' || f.ophold === 'udskudt_hjemrejse' || f.ophold === 'udsendt' || f.ophold === 'repatriering' || f.ophold === 'dansk_social_sikring')
  const SDL_3 = !s[78] || v41
  s[111] = SDL_3
  const SDL_3_nej = !s[78] || !v41
  s[108] = SDL_3_nej
  // SDL.24a.1: Jobafklaring ved ny sygemelding (SDL § 24 a, stk. 1)
  const v44 = SDL_32 || s[67]
  s[181] = v44
  const v45 = SDL_3 || !s[78]
  s[109] = v45
  const v46 = s[79] || !s[78]
  s[110] = v46
  const SDL_24a_1 = s[59] || s[80] && (s[81] || s[82]) && v44 && v45 && v46 && (s[81] || SDL_32 || SDL_3 || s[79])
  s[189] = SDL_24a_1
  const SDL_24a_1_nej = s[59] || s[83] || s[80] && (s[84] || SDL_32_nej || SDL_3_nej || s[85])
  s[192] = SDL_24a_1_nej
  const SDL_24a_1_ir = s[59] || s[80] && s[82] && s[67] && !s[78] || s[60]
  s[191] = SDL_24a_1_ir
  // SDL.24c.1: Stop for sygedagpenge, når sygdommen ikke længere er livstruende (SDL § 24 c, stk. 1)
  const v50 = f.vurderingsdato >= 16801 /* 2016-01-01 */
  s[115] = v50
  const v51 = v50 && f.fikSygedagpengeVedLivstruende && f.laegenFinderIkkeLaengereLivstruende
  const SDL_24c_1 = !s[78] || v51
  s[463] = SDL_24c_1
  const SDL_24c_1_nej = !s[78] || !v51
  s[464] = SDL_24c_1_nej
  // LAB.107.1: Ret til jobafklaringsforløb (LAB § 107)
  const v54 = f.vurderingsdato >= 16252 /* 2014-07-01 */
  s[172] = v54
  const v55 = s[86] || f.naaetFolkepensionsalder || s[87]
  const v56 = f.forlaengelseErAfgjort || v55 && s[88] || !v55 && s[89]
  s[182] = v56
  const v57 = f.forlaengelseErAfgjort === false && (v55 && s[90] || !v55 && s[91])
  s[183] = v57
  const v58 = f.forlaengelseErAfgjort ? f.forlaengelsenSlutter : v55 ? s[92] : s[93]
  s[184] = v58
  const v59 = f.forlaengelseErAfgjort ? f.forlaengelsenSlutter : v55 ? s[94] : s[95]
  s[185] = v59
  const v60 = v56 && f.vurderingsdato < v59 || v55 || s[96]
  const v61 = s[97] || s[98]
  s[246] = v61
  const v62 = (v56 && f.vurderingsdato >= v58 || v57) && !v55 && v61
  const v63 = SDL_24a_1_nej || SDL_24a_1_ir
  s[190] = v63
  const LAB_107_1 = !s[78] || v54 && (!v50 && v46 && (v62 || SDL_24a_1) || v50 && v46 && (v62 || SDL_24a_1 || SDL_24c_1))
  s[341] = LAB_107_1
  const LAB_107_1_nej = !s[78] || !v54 || !v50 && (s[85] || v60 && v63) || v50 && (s[85] || v60 && v63 && (SDL_24c_1_nej || !s[78]))
  s[342] = LAB_107_1_nej
  // LAB.110.1: Jobafklaringsforløbets længste varighed (LAB § 110, stk. 1)
  const v66 = f.jobafklaringStartede >= 16252 /* 2014-07-01 */
  const v67 = f.jobafklaringStartede >= 17532 /* 2018-01-01 */
  const v68 = shiftMonths(f.jobafklaringStartede, 24)
  const v69 = shiftDays(v68, -1)
  const v70 = f.jobafklaringStartede >= 18262 /* 2020-01-01 */
  const v71 = allPeriods(f.barselUnderJobafklaring)
  const v72 = without(ALL_DAYS, v71)
  const v73 = dayReaching(v72, f.jobafklaringStartede, v68 === NEVER ? Infinity : v68 - f.jobafklaringStartede)
  const LAB_110_1 = v66 ? (v67 ? (v70 ? v73 : Math.min(v69, v73)) : v69) : FIRST_DAY
  s[344] = LAB_110_1
  const LAB_110_1_hoej = v66 ? (v67 ? (v70 ? v73 : Math.max(v69, v73)) : v69) : NEVER
  s[345] = LAB_110_1_hoej
  const LAB_110_1_er = f.erIJobafklaring && v66
  s[346] = LAB_110_1_er
  const LAB_110_1_ir = !LAB_110_1_er || !v66
  s[347] = LAB_110_1_ir
}

function svar_7(f, s) {
  // SDL.2.1: Hvem kan få sygedagpenge (SDL § 2, stk. 1)
  const v0 = s[63] || s[76] || s[77] || f.arbejdsskade || s[99]
  const v1 = !s[63] && !s[76] && !s[77] && f.arbejdsskade === false && s[100]
  const SDL_2_1 = s[59] || s[62] && v0 || s[75] && v0
  s[351] = SDL_2_1
  const SDL_2_1_nej = s[59] || s[62] && v1 || s[75] && v1
  s[352] = SDL_2_1_nej
  // SDL.2: Ret til sygedagpenge (SDL § 2)
  const v4 = s[101] && s[102] >= f.vurderingsdato
  const v5 = s[69] || s[101] && s[103] < f.vurderingsdato
  const v6 = s[104] && (v4 || s[105]) && (s[66] || v4) || s[106]
  const v7 = SDL_2_1_nej || (v5 || s[67]) && (s[107] || s[67]) && (v5 || s[107]) || s[108] || s[85]
  const v8 = (SDL_2_1 || s[67]) && (v6 || s[67]) && s[109] && s[110] && (SDL_2_1 || v6 || s[111] || s[79])
  const v9 = s[67] && !s[78]
  const SDL_2 = s[59] || s[62] && v8 || s[75] && v8
  s[348] = SDL_2
  const SDL_2_nej = s[59] || s[62] && v7 || s[75] && v7
  s[349] = SDL_2_nej
  const SDL_2_ir = s[59] || s[62] && v9 || s[75] && v9 || s[60]
  s[350] = SDL_2_ir
  // SDL.7.1.ferieaftale: Ferien kan aftales med kommunen (SDL § 7, stk. 1)
  const v13 = f.feriePasserMedForloebet && f.ferieIndenForFerieloven
  const SDL_7_1_ferieaftale = !s[78] || v13
  s[357] = SDL_7_1_ferieaftale
  const SDL_7_1_ferieaftale_nej = !s[78] || !v13
  s[358] = SDL_7_1_ferieaftale_nej
  // SDL.7.1.genoptagelse: Sygedagpenge igen efter ferien fra (SDL § 7, stk. 1)
  const v16 = periods(f.afbrydelser, (r_afbrydelser) => r_afbrydelser.slags === 'ferie')
  const v17 = runEnd(v16, f.vurderingsdato)
  const v18 = shiftDays(v17 < 2147483647 || v17 === 2147483647 ? v17 : FIRST_DAY, 1)
  const SDL_7_1_genoptagelse = s[78] ? v18 : FIRST_DAY
  s[359] = SDL_7_1_genoptagelse
  const SDL_7_1_genoptagelse_hoej = s[78] ? v18 : NEVER
  s[360] = SDL_7_1_genoptagelse_hoej
  const SDL_7_1_genoptagelse_ir = f.ferieAftalt === false || !s[78]
  s[361] = SDL_7_1_genoptagelse_ir
  // SDL.7.1.ny: Ferien gør det til en ny sygemelding (SDL § 7, stk. 1)
  const SDL_7_1_ny = !s[78] || f.ferieAftalt === false
  s[362] = SDL_7_1_ny
  const SDL_7_1_ny_nej = !s[78] || f.ferieAftalt
  s[363] = SDL_7_1_ny_nej
  // SDL.7.3: Fra hvornår arbejdsevnen ses bredere (SDL § 7, stk. 3)
  const v24 = shiftMonths(s[55], 3)
  s[156] = v24
  const v25 = shiftMonths(s[57], 3)
  s[157] = v25
  const v26 = f.saerligeGrundeTilAndetTidspunkt || !s[3]
  const v27 = f.saerligeGrundeTilAndetTidspunkt === false && s[5]
  const SDL_7_3 = s[59] ? FIRST_DAY : f.saerligeGrundeTilAndetTidspunkt ? f.bredVurderingsdag : v24
  s[366] = SDL_7_3
  const SDL_7_3_hoej = s[59] ? NEVER : f.saerligeGrundeTilAndetTidspunkt ? f.bredVurderingsdag : v25
  s[367] = SDL_7_3_hoej
  const v30 = f.persongruppe === 'loenmodtager' || f.persongruppe === 'selvstaendig'
  const SDL_7_3_er = v30 && (s[59] || s[62] && v26 || s[75] && v26)
  s[368] = SDL_7_3_er
  const SDL_7_3_ir = !v30 || s[59] || s[62] && v27 || s[75] && v27 || s[60]
  s[369] = SDL_7_3_ir
  // SDL.7.5: Stop, når helbredet er stationært (SDL § 7, stk. 5, 2. pkt.)
  const v33 = !s[112] && f.helbredetErStationaert && f.arbejdsevnenErAfklaret && f.berettigetTilRevalidering === false && f.berettigetTilFleksjob === false && f.berettigetTilFoertidspension === false || s[112] && f.helbredetErStationaert && f.arbejdsevnenErAfklaret && f.berettigetTilRevalidering === false && f.berettigetTilFleksjob === false && f.berettigetTilFoertidspension === false && f.berettigetTilRessourceforloeb === false
  const SDL_7_5 = !s[78] || v33
  s[370] = SDL_7_5
  const SDL_7_5_nej = !s[78] || !v33
  s[371] = SDL_7_5_nej
  // SDL.7.5.fra: Stop efter § 7 virker tidligst fra (SDL § 7, stk. 5)
  const v36 = f.vurderingsdato >= 17655 /* 2018-05-04 */
  s[374] = v36
  const v37 = f.ophoerErAfgjort ? f.ophoerAfgjortDen : NEVER
  const SDL_7_5_fra = v36 ? v37 : FIRST_DAY
  s[372] = SDL_7_5_fra
  const SDL_7_5_fra_hoej = v36 ? v37 : NEVER
  s[373] = SDL_7_5_fra_hoej
  // SDL.7a.1: Arbejdsgiverens samtale skal være holdt (SDL § 7 a, stk. 1-3)
  const v40 = !s[3] && s[56] && s[55] <= 14612 /* 2010-01-03 */
  const v41 = !s[3] && s[57] >= 14613 /* 2010-01-04 */ && s[113]
  const v42 = allPeriods(f.fravaer)
  const v43 = runStart(v42, f.vurderingsdato)
  const v44 = v43 < 2147483647 || v43 === 2147483647 ? v43 : FIRST_DAY
  const v45 = f.fratraeder && shiftDays(v44, 56) >= f.fratraedelsesdag ? NEVER : shiftDays(v44, 28)
  const SDL_7a_1 = s[59] ? FIRST_DAY : v41 || s[75] ? v45 : NEVER
  s[375] = SDL_7a_1
  const SDL_7a_1_hoej = s[59] ? NEVER : v40 ? NEVER : v45
  s[376] = SDL_7a_1_hoej
  const SDL_7a_1_er = s[63] && (s[59] || v40 || v41 || s[75])
  s[377] = SDL_7a_1_er
  const SDL_7a_1_ir = !s[63] || s[67]
  s[331] = SDL_7a_1_ir
  // SDL.7c: Tidlig opfølgning (SDL § 7 c, stk. 1)
  const v50 = f.tidligOpfoelgningOensketAf === 'arbejdsgiver'
  const v51 = shiftDays(s[55], 35)
  s[263] = v51
  const v52 = shiftDays(s[57], 35)
  s[264] = v52
  const v53 = f.tidligOpfoelgningOensketAf === 'sygemeldt' && f.ventesRaskInden8Uger === false
  const SDL_7c = s[114] && (!s[114] || v50 && f.ventesRaskInden8Uger === false && (!s[3] && shiftDays(v52, -1) >= f.tidligOpfoelgningBedtOm || s[5]) && f.oenskerTidligOpfoelgning || !v50 && v53)
  s[126] = SDL_7c
  const SDL_7c_nej = s[114] && (!s[114] || v50 && (f.ventesRaskInden8Uger || !s[3] && shiftDays(v51, -1) < f.tidligOpfoelgningBedtOm || f.oenskerTidligOpfoelgning === false) || !v50 && !v53)
  s[127] = SDL_7c_nej
  // SDL.10a: Der skal udfyldes et oplysningsskema (SDL § 10 a)
  const v56 = !s[115] || !(f.fikSygedagpengeVedLivstruende && f.sagenErBelyst)
  const SDL_10a = !s[78] || v56
  s[379] = SDL_10a
  const SDL_10a_nej = !s[78] || !v56
  s[380] = SDL_10a_nej
  // SDL.11.3: Oplysningsskemaet skal være besvaret (SDL § 11, stk. 3)
  const v59 = f.oplysningsskemaSendt >= 13332 /* 2006-07-03 */
  s[383] = v59
  const v60 = shiftDays(f.oplysningsskemaSendt, 8)
  const SDL_11_3 = v59 ? v60 : FIRST_DAY
  s[381] = SDL_11_3
  const SDL_11_3_hoej = v59 ? v60 : NEVER
  s[382] = SDL_11_3_hoej
  // SDL.12.1.1: Kategori 1 (SDL § 12, stk. 1, nr. 1)
  const v63 = shiftDays(shiftDays(s[55], 56), -1)
  s[121] = v63
  const v64 = shiftDays(shiftDays(s[57], 56), -1)
  s[122] = v64
  const v65 = !s[3] && v64 >= f.forventetRask
  const v66 = !s[3] && v64 >= f.vurderingsdato
  const v67 = !s[3] && v63 < f.forventetRask || !s[3] && v63 < f.vurderingsdato
  s[117] = v67
  const v68 = (v65 || s[5]) && (v66 || s[5]) && (v65 || v66)
  s[119] = v68
  const v69 = f.vurderingsdato >= 20635 /* 2026-07-01 */
  s[118] = v69
  const v70 = !v69 && s[5]
  s[120] = v70
  const SDL_12_1_1 = !s[78] || !s[114] && f.tilbagevendenForestaar || s[114] && !v69 && v68
  s[125] = SDL_12_1_1
  const SDL_12_1_1_nej = !s[78] || !s[114] && f.tilbagevendenForestaar === false || s[114] && (v69 || v67)
  s[123] = SDL_12_1_1_nej
  const SDL_12_1_1_ir = !s[78] || s[114] && v70
  s[124] = SDL_12_1_1_ir
  // SDL.11a.1: Lægeattest før den første samtale (SDL § 11 a, stk. 1)
  const v74 = f.vurderingsdato >= 18262 /* 2020-01-01 */
  s[116] = v74
  const SDL_11a_1 = !s[78] || !s[114] && f.laegeattestNoedvendig || s[114] && (!v74 && SDL_12_1_1_nej || v74 && f.laegeattestNoedvendig)
  s[384] = SDL_11a_1
  const SDL_11a_1_nej = !s[78] || !s[114] && f.laegeattestNoedvendig === false || s[114] && (!v74 && SDL_12_1_1 || v74 && f.laegeattestNoedvendig === false)
  s[385] = SDL_11a_1_nej
  const SDL_11a_1_ir = !s[78] || s[114] && !v74 && SDL_12_1_1_ir
  s[386] = SDL_11a_1_ir
}

function svar_8(f, s) {
  // SDL.11c: Lægeattest, når du ønsker det (SDL § 11 c)
  const v0 = s[116] && f.oenskerLaegeattest && f.attestIndhentet === false
  const SDL_11c = !s[78] || v0
  s[387] = SDL_11c
  const SDL_11c_nej = !s[78] || !v0
  s[388] = SDL_11c_nej
  // SDL.12.1.2: Kategori 2 (SDL § 12, stk. 1, nr. 2)
  const v3 = f.vurderingsdato >= 20089 /* 2025-01-01 */
  s[129] = v3
  const v4 = f.tilbagevendenForestaar === false && f.risikoForLangtForloeb
  const v5 = s[117] || s[5]
  const SDL_12_1_2 = !s[78] || !s[114] && v4 || s[114] && (!v3 && v5 && f.behovForTvaerfagligIndsats === false || v3 && !s[118] && s[117])
  s[160] = SDL_12_1_2
  const SDL_12_1_2_nej = !s[78] || !s[114] && !v4 || s[114] && (!v3 && (s[119] || f.behovForTvaerfagligIndsats) || v3 && (s[118] || s[119]))
  s[155] = SDL_12_1_2_nej
  const SDL_12_1_2_ir = !s[78] || s[114] && v3 && s[120]
  s[154] = SDL_12_1_2_ir
  // SDL.12.1.3: Kategori 3 (SDL § 12, stk. 1, nr. 3)
  const v9 = f.tilbagevendenForestaar === false && f.risikoForLangtForloeb === false
  const SDL_12_1_3 = !s[78] || !s[114] && v9 || s[114] && !v3 && v5 && f.behovForTvaerfagligIndsats
  s[161] = SDL_12_1_3
  const SDL_12_1_3_nej = !s[78] || !s[114] && !v9 || s[114] && (v3 || s[119] || f.behovForTvaerfagligIndsats === false)
  s[162] = SDL_12_1_3_nej
  // SDL.13f.1: Ingen opfølgning i et kortere forløb (SDL § 13 f, stk. 1-3)
  const v12 = s[63] && !(f.fratraeder && f.fratraedelsesdag < f.vurderingsdato)
  s[163] = v12
  const v13 = f.holdteSamtaler >= 1
  s[153] = v13
  const v14 = shiftDays(shiftDays(f.foersteOpfoelgningssamtale, 91), -1)
  s[165] = v14
  const v15 = v12 && v13 && f.forudsigeligtForloeb && v14 >= f.forventetRask && v14 >= f.vurderingsdato
  s[150] = v15
  const v16 = shiftDays(shiftDays(s[55], 182), -1)
  s[164] = v16
  const v17 = shiftDays(shiftDays(s[57], 182), -1)
  s[166] = v17
  const v18 = !v12 || !s[3] && v16 < f.forventetRask || f.opfoelgningOenskes || f.opfoelgningAlligevel || !s[3] && v16 < f.vurderingsdato
  s[131] = v18
  const v19 = v12 && (!s[3] && v17 >= f.forventetRask || s[5]) && f.opfoelgningOenskes === false && f.opfoelgningAlligevel === false && (!s[3] && v17 >= f.vurderingsdato || s[5])
  s[132] = v19
  const v20 = s[118] && (!s[3] && s[55] < 20635 /* 2026-07-01 */ || s[5])
  s[133] = v20
  const SDL_13f_1 = v3 && (v20 && (v15 || v19) || !(v20 && !(!s[118] || !s[3] && s[57] >= 20635 /* 2026-07-01 */)) && (!v3 || !s[118] && v15 || s[118] && v19))
  s[130] = SDL_13f_1
  const SDL_13f_1_nej = v3 && (v20 && (!v15 || v18) || !(v20 && !(!s[118] || !s[3] && s[57] >= 20635 /* 2026-07-01 */)) && (!v3 || !s[118] && !v15 || s[118] && v18))
  s[128] = SDL_13f_1_nej
}

function svar_9(f, s) {
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
  const v15 = !s[114] && !s[3] && v8 && v11 >= v10
  const v16 = v14 || v15
  const v17 = v14 ? (v15 ? Math.min(v6, v10) : v6) : v10
  const v18 = v13 ? (v16 ? Math.min(v1, v17) : v1) : v17
  const v19 = v14 ? (v15 ? Math.max(v7, v11) : v7) : v11
  const v20 = v13 ? (v16 ? Math.max(v2, v19) : v2) : v19
  const v21 = v13 || v14 || v15
  const v22 = s[126] && s[5]
  const v23 = v22 || s[127] && v9 || !s[114] && s[5] && v9 || !s[114] && !(v12 && (!v8 || !v9 && v6 === v7) && (!s[3] && v8 || s[3] && !v8) && (s[3] || v1 === v6))
  s[140] = v23
  const v24 = shiftMonths(s[55], 6)
  s[151] = v24
  const v25 = shiftMonths(s[57], 6)
  s[152] = v25
  const v26 = shiftDays(v24, -1)
  s[158] = v26
  const v27 = shiftDays(v25, -1)
  s[159] = v27
  const v28 = Math.min(v0, v26)
  const v29 = Math.min(v0, v27)
  const v30 = Math.max(v26, v28)
  const v31 = Math.min(v27, v29)
  const v32 = s[127] && !s[3]
  const v33 = !s[114] && !s[3] && v31 >= v30
  const v34 = v32 || v33
  const v35 = v32 ? (v33 ? Math.min(v26, v30) : v26) : v30
  const v36 = v13 ? (v34 ? Math.min(v28, v35) : v28) : v35
  s[145] = v36
  const v37 = v32 ? (v33 ? Math.max(v27, v31) : v27) : v31
  const v38 = v13 ? (v34 ? Math.max(v29, v37) : v29) : v37
  s[146] = v38
  const v39 = v13 || v32 || v33
  s[144] = v39
  const v40 = s[127] && s[5]
  const v41 = !s[114] && s[5]
  s[143] = v41
  const v42 = v22 || v40 || v41 || !s[114] && !((s[3] || !s[5] && v28 === v29) && (s[3] || !s[5] && v26 === v27) && (s[3] || v26 === v28))
  s[141] = v42
  const v43 = s[128] && v39
  const v44 = !s[129] && v39 && v38 >= NEVER
  const v45 = v43 || v44 ? (v43 ? v36 : NEVER) : NEVER
  const v46 = s[130] ? NEVER : v38
  const v47 = s[130] || v43 || v44
  const v48 = Math.max(s[121], v1)
  const v49 = Math.min(s[122], v2)
  const v50 = !s[114] && !s[3] && v49 >= v48
  const v51 = v32 || v50
  const v52 = v32 ? (v50 ? Math.min(s[121], v48) : s[121]) : v48
  const v53 = v13 ? (v51 ? Math.min(v1, v52) : v1) : v52
  s[148] = v53
  const v54 = v32 ? (v50 ? Math.max(s[122], v49) : s[122]) : v49
  const v55 = v13 ? (v51 ? Math.max(v2, v54) : v2) : v54
  s[149] = v55
  const v56 = v13 || v32 || v50
  s[147] = v56
  const v57 = v22 || v40 || v41 || !s[114] && !(v12 && v3 && (s[3] || s[121] === v1))
  s[142] = v57
  const v58 = s[128] && v56
  const v59 = !s[129] && v56 && v55 >= NEVER
  const v60 = v58 || v59 ? (v58 ? v53 : NEVER) : NEVER
  const v61 = s[130] ? NEVER : v55
  const v62 = s[130] || v58 || v59
  const v63 = s[78] ? (s[114] ? (s[118] ? (v47 ? (v62 ? Math.min(v45, v60) : v45) : v60) : v18) : s[121]) : FIRST_DAY
  s[136] = v63
  const v64 = s[78] ? (s[114] ? (s[118] ? (v47 ? (v62 ? Math.max(v46, v61) : v46) : v61) : v20) : s[122]) : NEVER
  s[138] = v64
  const v65 = s[131] && v39
  const v66 = s[132] || v65
  const v67 = v65 ? v36 : NEVER
  const v68 = s[132] ? NEVER : v38
  const v69 = s[131] && v56
  const v70 = s[132] || v69
  const v71 = v69 ? v53 : NEVER
  const v72 = s[132] ? NEVER : v55
  const v73 = v66 || v70
  const v74 = v66 ? (v70 ? Math.min(v67, v71) : v67) : v71
  const v75 = v21 ? (v73 ? Math.min(v18, v74) : v18) : v74
  s[137] = v75
  const v76 = v66 ? (v70 ? Math.max(v68, v72) : v68) : v72
  const v77 = v21 ? (v73 ? Math.max(v20, v76) : v20) : v76
  s[139] = v77
  const v78 = s[133] && (v21 || v66 || v70)
  s[134] = v78
  const v79 = !(s[133] && !(!s[118] || !s[3] && s[57] >= 20635 /* 2026-07-01 */)) && (!s[78] || !s[114] && !s[3] || s[114] && (!s[118] && v21 || s[118] && (v47 || v62)))
  s[135] = v79
}

function svar_10(f, s) {
  // SDL.13b.1: Den første samtale skal være holdt (SDL § 13 b, stk. 1-3)
  const SDL_13b_1_er = s[134] || s[135]
  s[391] = SDL_13b_1_er
  const SDL_13b_1 = s[134] ? (s[135] ? Math.min(s[136], s[137]) : s[137]) : s[136]
  s[389] = SDL_13b_1
  const SDL_13b_1_hoej = s[134] ? (s[135] ? Math.max(s[138], s[139]) : s[139]) : s[138]
  s[390] = SDL_13b_1_hoej
  const SDL_13b_1_ir = s[133] && (s[140] || s[131] && s[141] || s[131] && s[142]) || !(s[133] && !(!s[118] || !s[3] && s[57] >= 20635 /* 2026-07-01 */)) && (!s[78] || s[143] || s[114] && (!s[118] && s[140] || s[118] && (s[128] && s[141] || !s[129] && !((!s[144] || !s[141] && s[145] === s[146]) && s[144] && s[145] === NEVER) || s[128] && s[142] || !s[129] && !((!s[147] || !s[142] && s[148] === s[149]) && s[147] && s[148] === NEVER))))
  s[392] = SDL_13b_1_ir
  // SDL.13b.1.antal: Samtaler i det første halve år (SDL § 13 b, stk. 1, 1. pkt.)
  const v4 = s[125] || s[123]
  const v5 = s[125] ? 0 : 4
  const v6 = s[123] ? 4 : 0
  const v7 = Math.max(1, v5)
  const v8 = Math.min(1, v6)
  const v9 = s[128] && v4
  const v10 = !s[129] && v4 && v8 >= v7
  const v11 = v9 || v10
  const v12 = v9 ? (v10 ? Math.min(v5, v7) : v5) : v7
  const v13 = v9 ? (v10 ? Math.max(v6, v8) : v6) : v8
  const v14 = s[116] ? (s[129] ? (s[118] ? (s[130] ? 0 : 1) : s[130] ? (v11 ? Math.min(1, v12) : 1) : v12) : v5) : -Infinity
  const v15 = s[116] ? (s[129] ? (s[118] ? (s[128] ? 1 : 0) : s[130] ? (v11 ? Math.max(1, v13) : 1) : v13) : v6) : Infinity
  const v16 = s[150] ? 1 : 4
  const v17 = s[132] ? 0 : 1
  const v18 = !(s[133] && !(!s[118] || !s[3] && s[57] >= 20635 /* 2026-07-01 */)) && (!s[116] || !s[129] && v4 || s[129] && (!s[118] && (s[130] || v9 || v10) || s[118] && (s[130] || s[128])))
  const SDL_13b_1_antal = s[133] ? (v18 ? Math.min(v14, v17) : v17) : v14
  s[393] = SDL_13b_1_antal
  const SDL_13b_1_antal_hoej = s[133] ? (v18 ? Math.max(v15, v16) : v16) : v15
  s[394] = SDL_13b_1_antal_hoej
  const SDL_13b_1_antal_er = s[116] && (s[133] || v18)
  s[395] = SDL_13b_1_antal_er
  const SDL_13b_1_antal_ir = !s[116] || !(s[133] && !(!s[118] || !s[3] && s[57] >= 20635 /* 2026-07-01 */)) && (!s[116] || !s[129] && s[124] || s[129] && (!s[118] && (s[128] && s[124] || !s[129] && !((!v4 || !s[124] && v5 === v6) && v4 && v5 === 1)) || s[118] && !s[129]))
  s[396] = SDL_13b_1_antal_ir
  // SDL.13b.1.form: Du kan vælge telefon eller video (SDL § 13 b, stk. 1)
  const v23 = f.vurderingsdato >= 18990 /* 2021-12-29 */
  const v24 = f.vurderingsdato >= 19437 /* 2023-03-21 */
  const v25 = !s[3] && f.vurderingsdato >= s[151]
  s[169] = v25
  const v26 = !s[3] && f.vurderingsdato < s[152]
  s[171] = v26
  const v27 = s[153] && f.fremmoedeErNoedvendigt === false
  const SDL_13b_1_form = !s[78] || v23 && (f.vurderingsdato < 19237 /* 2022-09-02 */ || !v24 && (v25 || s[5]) && f.fremmoedeErNoedvendigt === false || v24 && (f.vurderingsdato < 19621 /* 2023-09-21 */ || v27))
  s[397] = SDL_13b_1_form
  const SDL_13b_1_form_nej = !s[78] || !v23 || f.vurderingsdato < 19237 /* 2022-09-02 */ || !v24 && (v26 || f.fremmoedeErNoedvendigt) || v24 && (f.vurderingsdato < 19621 /* 2023-09-21 */ || !v27)
  s[398] = SDL_13b_1_form_nej
  const SDL_13b_1_form_ir = !s[78] || v23 && (f.vurderingsdato < 19237 /* 2022-09-02 */ || v24 && f.vurderingsdato < 19621 /* 2023-09-21 */)
  s[399] = SDL_13b_1_form_ir
  // SDL.13b.1.naeste: Den næste opfølgning skal være sket (SDL § 13 b, stk. 1)
  const v31 = f.vurderingsdato >= 15012 /* 2011-02-07 */
  s[170] = v31
  const v32 = f.vurderingsdato >= 14407 /* 2009-06-12 */
  s[168] = v32
  const v33 = shiftDays(f.senesteOpfoelgningssamtale, 28)
  const v34 = shiftDays(f.senesteOpfoelgningssamtale, 56)
  const v35 = Math.max(v33, v34)
  const v36 = Math.min(v33, v34)
  const v37 = s[154] && v36 >= v35
  const v38 = s[155] || v37
  const v39 = s[155] ? (v37 ? Math.min(v34, v35) : v34) : v35
  const v40 = s[155] ? (v37 ? Math.max(v34, v36) : v34) : v36
  const v41 = f.holdteSamtaler >= 2
  s[167] = v41
  const v42 = shiftMonths(f.senesteOpfoelgningssamtale, 3)
  const v43 = v41 || !s[3]
  const v44 = !v41 && s[5]
  const v45 = v41 ? v42 : shiftDays(s[156], -1)
  const v46 = v41 ? v42 : shiftDays(s[157], -1)
  const v47 = Math.max(v33, v45)
  const v48 = Math.min(v33, v46)
  const v49 = s[155] && v43
  const v50 = s[154] && v43 && v48 >= v47
  const v51 = v49 || v50
  const v52 = v49 ? (v50 ? Math.min(v45, v47) : v45) : v47
  const v53 = v49 ? (v50 ? Math.max(v46, v48) : v46) : v48
  const v54 = s[124] && v33 >= NEVER
  const v55 = f.holdteSamtaler >= 4
  const v56 = v55 || !s[3]
  const v57 = !v55 && s[5]
  const v58 = v55 ? NEVER : s[158]
  const v59 = v55 ? NEVER : s[159]
  const v60 = s[123] && v56
  const v61 = s[124] && v56 && v59 >= NEVER
  const v62 = v60 || v61 ? (v60 ? v58 : NEVER) : NEVER
  const v63 = s[125] ? NEVER : v59
  const v64 = s[125] || v60 || v61
  const v65 = s[123] && v57 || s[124] && !((!v56 || !v57 && v58 === v59) && v56 && v58 === NEVER)
  const v66 = s[128] && v64
  const v67 = !s[129] && v64 && v63 >= NEVER
  const v68 = s[78] ? (v32 ? (v31 ? (s[114] ? (s[116] ? (s[129] ? (s[118] ? NEVER : v66 || v67 ? (v66 ? v62 : NEVER) : NEVER) : v62) : s[123] || v54 ? (s[123] ? v33 : NEVER) : NEVER) : s[160] ? (v51 ? Math.min(v33, v52) : v33) : v52) : FIRST_DAY) : s[160] ? (v38 ? Math.min(v33, v39) : v33) : v39) : FIRST_DAY
  const v69 = s[150] || v56 ? (s[150] ? NEVER : v58) : NEVER
  const v70 = !(s[133] && !(!s[118] || !s[3] && s[57] >= 20635 /* 2026-07-01 */)) && (!s[78] || !v32 && (s[160] || s[155] || v37) || v32 && (!v31 || !s[114] && (s[160] || v49 || v50) || s[114] && (!s[116] && (s[125] || s[123] || v54) || s[116] && (!s[129] && v64 || s[129] && (s[118] || s[130] || v66 || v67)))))
  const SDL_13b_1_naeste = s[133] ? (v70 ? Math.min(v68, v69) : v69) : v68
  s[400] = SDL_13b_1_naeste
  const SDL_13b_1_naeste_hoej = s[133] ? NEVER : s[78] ? (v32 ? (v31 ? (s[114] ? (s[116] ? (s[129] ? (s[118] ? NEVER : s[130] ? NEVER : v63) : v63) : s[125] ? NEVER : v33) : s[160] ? (v51 ? Math.max(v33, v53) : v33) : v53) : NEVER) : s[160] ? (v38 ? Math.max(v33, v40) : v33) : v40) : NEVER
  s[401] = SDL_13b_1_naeste_hoej
  const SDL_13b_1_naeste_er = s[153] && (s[133] || v70)
  s[402] = SDL_13b_1_naeste_er
  const SDL_13b_1_naeste_ir = !s[153] || s[133] && !s[150] && v57 || !(s[133] && !(!s[118] || !s[3] && s[57] >= 20635 /* 2026-07-01 */)) && (!s[78] || !v32 && s[154] && v33 !== v34 || v32 && (!v31 || !s[114] && (s[155] && v44 || s[154] && !((!v43 || !v44 && v45 === v46) && v43 && v33 === v45)) || s[114] && (!s[116] && s[124] && v33 !== NEVER || s[116] && (!s[129] && v65 || s[129] && !s[118] && (s[128] && v65 || !s[129] && !((!v64 || !v65 && v62 === v63) && v64 && v62 === NEVER))))))
  s[403] = SDL_13b_1_naeste_ir
  // SDL.13b.5: Opfølgning uden kontakt (standby) (SDL § 13 b, stk. 5)
  const v75 = f.vurderingsdato >= 15070 /* 2011-04-06 */
  const SDL_13b_5 = !v31 || !v75 && f.sygdomForhindrerKontakt || v75 && (f.vurderingsdato < 15208 /* 2011-08-22 */ || f.kontaktUhensigtsmaessig)
  s[404] = SDL_13b_5
  const SDL_13b_5_nej = !v31 || !v75 && f.sygdomForhindrerKontakt === false || v75 && (f.vurderingsdato < 15208 /* 2011-08-22 */ || f.kontaktUhensigtsmaessig === false)
  s[405] = SDL_13b_5_nej
  const SDL_13b_5_ir = !v31 || v75 && f.vurderingsdato < 15208 /* 2011-08-22 */
  s[406] = SDL_13b_5_ir
}

function svar_11(f, s) {
  // SDL.13c.1.2: Tværfaglig indsats (SDL § 13 c, stk. 1, 2. pkt.)
  const SDL_13c_1_2 = !s[78] || s[114] && (!s[129] && s[161] || s[129] && f.behovForTvaerfagligIndsats)
  s[407] = SDL_13c_1_2
  const SDL_13c_1_2_nej = !s[78] || !s[114] || !s[129] && s[162] || s[129] && f.behovForTvaerfagligIndsats === false
  s[408] = SDL_13c_1_2_nej
  const SDL_13c_1_2_ir = !s[78] || s[114] && !s[129] && !s[78]
  s[409] = SDL_13c_1_2_ir
  // SDL.13c.2: Aftalen skal stå i Min Plan (SDL § 13 c, stk. 2)
  const SDL_13c_2 = !s[78] || s[116] && (!s[129] && s[160] || s[129] && (s[160] || s[154]) && !s[163])
  s[410] = SDL_13c_2
  const SDL_13c_2_nej = !s[78] || !s[116] || !s[129] && s[155] || s[129] && (s[155] || s[163])
  s[411] = SDL_13c_2_nej
  const SDL_13c_2_ir = !s[78] || s[116] && !s[129] && s[154]
  s[412] = SDL_13c_2_ir
  // SDL.13f.1.dag: Grænsen for de kortere forløb (SDL § 13 f, stk. 1)
  const v6 = s[129] ? (s[118] ? s[164] : s[165]) : FIRST_DAY
  const v7 = s[129] ? (s[118] ? s[166] : s[165]) : NEVER
  const v8 = s[3] ? s[165] : Math.min(s[165], s[164])
  const v9 = s[3] ? s[165] : Math.max(s[165], s[166])
  const v10 = !(s[133] && !(!s[118] || !s[3] && s[57] >= 20635 /* 2026-07-01 */)) && (!s[129] || !s[118] || !s[3])
  const SDL_13f_1_dag = s[133] ? (v10 ? Math.min(v6, v8) : v8) : v6
  s[413] = SDL_13f_1_dag
  const SDL_13f_1_dag_hoej = s[133] ? (v10 ? Math.max(v7, v9) : v9) : v7
  s[414] = SDL_13f_1_dag_hoej
  const SDL_13f_1_dag_er = s[129] && (s[133] || v10)
  s[415] = SDL_13f_1_dag_er
  const SDL_13f_1_dag_ir = !s[129] || s[133] && s[5] || !(s[133] && !(!s[118] || !s[3] && s[57] >= 20635 /* 2026-07-01 */)) && (!s[129] || s[118] && s[5])
  s[416] = SDL_13f_1_dag_ir
  // SDL.16.2: Der skal være en opfølgningsplan (SDL § 16)
  const v15 = !s[114] && s[167]
  const SDL_16_2 = !s[78] || !s[168] && s[169] || s[168] && (!s[170] || v15)
  s[417] = SDL_16_2
  const SDL_16_2_nej = !s[78] || !s[168] && s[171] || s[168] && (!s[170] || !v15)
  s[418] = SDL_16_2_nej
  const SDL_16_2_ir = !s[78] || !s[168] && s[5] || s[168] && !s[170]
  s[419] = SDL_16_2_ir
  // SDL.21.1.1: Bortfald, når du ikke medvirker (SDL § 21, stk. 1, nr. 1)
  const v19 = f.udebliver && f.rimeligGrund === false && f.skriftligtOrienteret
  const SDL_21_1_1 = !s[78] || v19
  s[420] = SDL_21_1_1
  const SDL_21_1_1_nej = !s[78] || !v19
  s[421] = SDL_21_1_1_nej
  // SDL.21a: Du må sige nej til behandlingen (SDL § 21 a)
  const v22 = f.vurderingsdato >= 18078 /* 2019-07-01 */
  const v23 = s[172] && (!v22 && (f.afviser === 'operation' || f.afviser === 'medicin' || f.afviser === 'anden_laegebehandling') && f.andenVurderingIndhentet || v22 && (f.afviser === 'operation' || f.afviser === 'medicin' || f.afviser === 'anden_laegebehandling' && f.tilsvarendeIndgribende))
  const SDL_21a = !s[78] || v23
  s[442] = SDL_21a
  const SDL_21a_nej = !s[78] || !v23
  s[443] = SDL_21a_nej
  // SDL.21.1.2: Bortfald, når du siger nej til behandling (SDL § 21, stk. 1, nr. 2)
  const v26 = (f.afviser === 'operation' || f.afviser === 'medicin' || f.afviser === 'anden_laegebehandling' || f.afviser === 'indlaeggelse') && f.noedvendigBehandling || f.afviser === 'optraening' && f.hensigtsmaessigOptraening
  const SDL_21_1_2 = !s[78] || v26 && f.opfordret && (SDL_21a_nej || !s[78]) && f.skriftligtOrienteret
  s[422] = SDL_21_1_2
  const SDL_21_1_2_nej = !s[78] || !v26 || f.opfordret === false || SDL_21a || f.skriftligtOrienteret === false
  s[423] = SDL_21_1_2_nej
  // SDL.21.1.3: Bortfald, når adfærden forhaler helbredelsen (SDL § 21, stk. 1, nr. 3)
  const SDL_21_1_3 = !s[78] || f.forhalerHelbredelsen
  s[424] = SDL_21_1_3
  const SDL_21_1_3_nej = !s[78] || f.forhalerHelbredelsen === false
  s[425] = SDL_21_1_3_nej
  // SDL.21.3: Afgørelsen om ophør kan træffes (SDL § 21, stk. 3)
  const v31 = f.partshoertOmOphoer && (f.harSvaretPaaPartshoering || f.partshoeringsfrist < f.vurderingsdato)
  const SDL_21_3 = !s[78] || v31
  s[426] = SDL_21_3
  const SDL_21_3_nej = !s[78] || !v31
  s[427] = SDL_21_3_nej
  // SDL.21.3.grundlag: Der mangler en ny partshøring (SDL § 21, stk. 3)
  const v34 = f.andetGrundlagEndHoertOm && f.partshoertOmNytGrundlag === false
  const SDL_21_3_grundlag = !s[78] || v34
  s[428] = SDL_21_3_grundlag
  const SDL_21_3_grundlag_nej = !s[78] || !v34
  s[429] = SDL_21_3_grundlag_nej
  // SDL.21.4.dag: Du skal opfylde betingelserne igen (SDL § 21, stk. 4)
  const v37 = shiftDays(f.underrettetOmBortfald, 28)
  const SDL_21_4_dag = s[78] ? v37 : FIRST_DAY
  s[433] = SDL_21_4_dag
  const SDL_21_4_dag_hoej = s[78] ? v37 : NEVER
  s[434] = SDL_21_4_dag_hoej
  // SDL.21.4: Sygedagpengene bliver genoptaget (SDL § 21, stk. 4)
  const v40 = SDL_21_4_dag_hoej >= f.opfyldtIgen
  const v41 = f.vurderingsdato >= 15398 /* 2012-02-28 */
  const v42 = f.vurderingsdato >= 15517 /* 2012-06-26 */
  s[193] = v42
  const SDL_21_4 = !s[78] || !v41 && v40 || v41 && (!v42 || (v40 || !s[78]) && f.genoptagetFoer === false)
  s[334] = SDL_21_4
  const SDL_21_4_nej = !s[78] || !v41 && SDL_21_4_dag < f.opfyldtIgen || v41 && (!v42 || SDL_21_4_dag < f.opfyldtIgen || f.genoptagetFoer)
  s[431] = SDL_21_4_nej
  const SDL_21_4_ir = !s[78] || !v41 && !s[78] || v41 && !v42
  s[432] = SDL_21_4_ir
  // SDL.21.4.fra: Sygedagpengene bliver genoptaget fra (SDL § 21, stk. 4)
  const v46 = shiftDays(f.opfyldtIgen, 1)
  const SDL_21_4_fra = s[78] ? v46 : FIRST_DAY
  s[436] = SDL_21_4_fra
  const SDL_21_4_fra_hoej = s[78] ? v46 : NEVER
  s[437] = SDL_21_4_fra_hoej
  const SDL_21_4_fra_ir = !s[78] || SDL_21_4_nej || SDL_21_4_ir
  s[438] = SDL_21_4_fra_ir
}

function svar_12(f, s) {
  // SDL.41.1: Første dag for selvstændige (SDL § 41)
  const v0 = f.selvstaendigForsikring === 'foerste_fravaersdag'
  s[272] = v0
  const v1 = f.selvstaendigForsikring === 'tredje_fravaersdag'
  s[274] = v1
  const v2 = shiftDays(s[55], 14)
  s[268] = v2
  const v3 = shiftDays(s[57], 14)
  s[269] = v3
  const v4 = v0 && !s[3] || !v0 && (v1 || !s[3])
  s[277] = v4
  const v5 = v0 && s[5] || !v0 && !v1 && s[5]
  s[282] = v5
  const v6 = v0 ? s[55] : v1 ? f.tredjeFravaersdag : v2
  const v7 = v0 ? s[57] : v1 ? f.tredjeFravaersdag : v3
  const v8 = !s[3] && s[61] && s[55] <= 15397 /* 2012-02-27 */
  const v9 = s[57] >= 15398 /* 2012-02-28 */
  s[276] = v9
  const v10 = s[55] <= 15516 /* 2012-06-25 */
  s[248] = v10
  const v11 = !s[3] && v9 && v10
  const v12 = v0 ? s[55] : v1 ? f.tredjeFravaersdag : f.aftaleForSelvstaendig ? s[55] : v2
  const v13 = v0 ? s[57] : v1 ? f.tredjeFravaersdag : f.aftaleForSelvstaendig ? s[57] : v3
  const v14 = s[57] >= 15517 /* 2012-06-26 */
  s[249] = v14
  const v15 = !s[3] && v14 && s[55] <= 18318 /* 2020-02-26 */
  const v16 = !s[3] && s[57] >= 18319 /* 2020-02-27 */ && s[55] <= 18858 /* 2021-08-19 */
  const v17 = v0 ? s[55] : v1 ? f.tredjeFravaersdag : f.aftaleForSelvstaendig ? s[55] : f.sygMedCovid19 ? s[55] : v2
  const v18 = v0 ? s[57] : v1 ? f.tredjeFravaersdag : f.aftaleForSelvstaendig ? s[57] : f.sygMedCovid19 ? s[57] : v3
  const v19 = !s[3] && s[57] >= 18859 /* 2021-08-20 */ && s[55] <= 18953 /* 2021-11-22 */
  const v20 = !s[3] && s[57] >= 18954 /* 2021-11-23 */ && s[55] <= 19051 /* 2022-02-28 */
  const v21 = !s[3] && s[57] >= 19052 /* 2022-03-01 */ && s[58]
  const v22 = s[62] && v4
  s[279] = v22
  const v23 = v8 && v4
  s[278] = v23
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
  const SDL_41_1 = s[59] ? FIRST_DAY : v22 ? (v40 ? Math.min(v6, v41) : v6) : v41
  s[179] = SDL_41_1
  const v43 = v28 ? (v29 ? Math.max(v13, v18) : v18) : v13
  const v44 = v27 ? (v30 ? Math.max(v13, v43) : v13) : v43
  const v45 = v26 ? (v32 ? Math.max(v18, v44) : v18) : v44
  const v46 = v25 ? (v34 ? Math.max(v13, v45) : v13) : v45
  const v47 = v24 ? (v36 ? Math.max(v13, v46) : v13) : v46
  const v48 = v23 ? (v38 ? Math.max(v7, v47) : v7) : v47
  const SDL_41_1_hoej = s[59] ? NEVER : v22 ? (v40 ? Math.max(v7, v48) : v7) : v48
  s[180] = SDL_41_1_hoej
  const SDL_41_1_er = s[59] || v22 || v23 || v24 || v25 || v26 || v27 || v28 || v29
  s[177] = SDL_41_1_er
  const v51 = s[62] && v5
  s[280] = v51
  const v52 = v8 && v5
  s[281] = v52
  const SDL_41_1_ir = s[59] || v51 || v52 || v11 && v5 || v15 && v5 || v16 && v5 || v19 && v5 || v20 && v5 || v21 && v5 || s[60]
  s[178] = SDL_41_1_ir
}

function svar_13(f, s) {
  // SDL.33.1: Første dag, kommunen betaler (SDL § 33)
  const v0 = s[3] || !s[5] && s[55] === s[57]
  s[250] = v0
  const v1 = s[64] && s[70] < NEVER
  const v2 = s[64] && s[65] >= NEVER
  const v3 = Math.max(s[55], shiftDays(s[70], 1))
  const v4 = Math.max(s[57], shiftDays(s[65], 1))
  const v5 = s[64] && !s[3]
  const v6 = s[68] || s[5]
  const v7 = Math.max(s[55], v3)
  const v8 = Math.min(s[57], v4)
  const v9 = v1 && v5
  const v10 = v2 && !s[3]
  const v11 = s[68] && v5 && !s[3] && v8 >= v7
  const v12 = v10 || v11
  const v13 = v10 ? (v11 ? Math.min(s[55], v7) : s[55]) : v7
  const v14 = v10 ? (v11 ? Math.max(s[57], v8) : s[57]) : v8
  const v15 = s[173] && s[174] < NEVER
  const v16 = s[173] && s[175] >= NEVER
  const v17 = Math.max(s[55], shiftDays(s[174], 1))
  const v18 = Math.max(s[57], shiftDays(s[175], 1))
  const v19 = s[173] && !s[3]
  const v20 = s[176] || s[5]
  const v21 = Math.max(s[55], v17)
  const v22 = Math.min(s[57], v18)
  const v23 = v15 && v19
  const v24 = v16 && !s[3]
  const v25 = s[176] && v19 && !s[3] && v22 >= v21
  const v26 = v24 || v25
  const v27 = v24 ? (v25 ? Math.min(s[55], v21) : s[55]) : v21
  const v28 = v24 ? (v25 ? Math.max(s[57], v22) : s[57]) : v22
  const v29 = s[63] && (v9 || v10 || v11) || !s[63] && (s[77] && (v23 || v24 || v25) || !s[77] && (s[76] && (f.arbejdsskade && !s[3] || f.arbejdsskade === false && s[177]) || !s[76] && !s[3]))
  const v30 = s[63] && (v1 && v6 || v2 && s[5] || s[68] && s[5] || s[68] && !((!v5 || !v6 && v3 === v4) && v0 && (v5 && !s[3] || !v5 && s[3]) && (!v5 || s[55] === v3))) || !s[63] && (s[77] && (v15 && v20 || v16 && s[5] || s[176] && s[5] || s[176] && !((!v19 || !v20 && v17 === v18) && v0 && (v19 && !s[3] || !v19 && s[3]) && (!v19 || s[55] === v17))) || !s[77] && (s[76] && (f.arbejdsskade && s[5] || f.arbejdsskade === false && s[178]) || !s[76] && s[5]))
  const SDL_33_1 = s[59] ? FIRST_DAY : s[63] ? (v9 ? (v12 ? Math.min(v3, v13) : v3) : v13) : s[77] ? (v23 ? (v26 ? Math.min(v17, v27) : v17) : v27) : s[76] ? (f.arbejdsskade ? s[55] : s[179]) : s[55]
  s[529] = SDL_33_1
  const SDL_33_1_hoej = s[59] ? NEVER : s[63] ? (v9 ? (v12 ? Math.max(v4, v14) : v4) : v14) : s[77] ? (v23 ? (v26 ? Math.max(v18, v28) : v18) : v28) : s[76] ? (f.arbejdsskade ? s[57] : s[180]) : s[57]
  s[530] = SDL_33_1_hoej
  const SDL_33_1_er = s[59] || s[62] && v29 || s[75] && v29
  s[531] = SDL_33_1_er
  const SDL_33_1_ir = s[59] || s[62] && v30 || s[75] && v30 || s[60]
  s[532] = SDL_33_1_ir
  // SDL.56.1: Refusion fra første fraværsdag (SDL § 56, stk. 1)
  const v35 = s[69] || f.aftaleMedArbejdsgiver === false
  const v36 = s[104] && f.aftaleMedArbejdsgiver
  const SDL_56_1 = s[59] || s[62] && v36 || s[75] && v36
  s[319] = SDL_56_1
  const SDL_56_1_nej = s[59] || s[62] && v35 || s[75] && v35
  s[321] = SDL_56_1_nej
  // SDL.54.1: Refusion til arbejdsgiveren (SDL § 54, stk. 1)
  const v39 = f.arbejdsgiverensBetaling === 'loen'
  s[251] = v39
  const v40 = SDL_33_1_er && f.vurderingsdato >= SDL_33_1
  const v41 = SDL_33_1_er && f.vurderingsdato < SDL_33_1_hoej || s[107]
  const v42 = SDL_33_1_ir && s[67]
  const v43 = !s[3] && f.vurderingsdato >= s[55]
  const v44 = SDL_56_1_nej || !s[3] && f.vurderingsdato < s[57]
  const v45 = s[67] && s[5]
  const v46 = !s[63] || !v39 || (v41 || v42) && (v44 || v45) && (v41 || v44)
  const v47 = s[63] && v39 && ((v40 || SDL_33_1_ir) && s[181] && (v40 || s[106]) || (SDL_56_1 || s[67]) && (v43 || s[5]) && (SDL_56_1 || v43) || v42 && v45)
  const SDL_54_1 = s[59] || s[62] && v47 || s[75] && v47
  s[308] = SDL_54_1
  const SDL_54_1_nej = s[59] || s[62] && v46 || s[75] && v46
  s[311] = SDL_54_1_nej
  // SDL.21.5: Arbejdsgiveren skal have besked (SDL § 21, stk. 5)
  const SDL_21_5 = !s[78] || SDL_54_1
  s[439] = SDL_21_5
  const SDL_21_5_nej = !s[78] || SDL_54_1_nej
  s[440] = SDL_21_5_nej
  const SDL_21_5_ir = !s[78] || s[67]
  s[441] = SDL_21_5_ir
  // SDL.24.1.ophør: Tidligste stop af udbetalingen (SDL § 24, stk. 1)
  const v53 = f.vurderingsdato >= 16688 /* 2015-09-10 */
  const SDL_24_1_ophoer_er = !v53 || f.ophoerErAfgjort === false || s[182]
  s[446] = SDL_24_1_ophoer_er
  const SDL_24_1_ophoer_ir = !v53 || f.ophoerErAfgjort && s[183]
  s[447] = SDL_24_1_ophoer_ir
  const SDL_24_1_ophoer = v53 ? (f.ophoerErAfgjort ? Math.max(s[184], f.ophoerAfgjortDen) : NEVER) : FIRST_DAY
  s[444] = SDL_24_1_ophoer
  const SDL_24_1_ophoer_hoej = v53 ? (f.ophoerErAfgjort ? Math.max(s[185], f.ophoerAfgjortDen) : NEVER) : NEVER
  s[445] = SDL_24_1_ophoer_hoej
  // SDL.24.1.revurdering: Revurdering før sygedagpengene stopper (SDL § 24, stk. 1)
  const v58 = s[89] && s[93] <= 13331 /* 2006-07-02 */
  const SDL_24_1_revurdering = s[186] && (v58 || s[89] && s[95] >= 16252 /* 2014-07-01 */ && s[93] <= 2147483646)
  s[448] = SDL_24_1_revurdering
  const SDL_24_1_revurdering_nej = s[186] && (v58 || s[89] && s[95] >= 13332 /* 2006-07-03 */ && s[93] <= 16251 /* 2014-06-30 */)
  s[449] = SDL_24_1_revurdering_nej
  const SDL_24_1_revurdering_ir = s[186] && (v58 || s[91] || s[89] && s[95] === NEVER) || s[187] || s[91]
  s[450] = SDL_24_1_revurdering_ir
  // SDL.24a.2: Første dag i jobafklaring ved ny sygemelding (SDL § 24 a, stk. 2-5)
  const v62 = !s[3] && s[188]
  const SDL_24a_2 = v62 ? FIRST_DAY : s[76] ? s[55] : SDL_33_1
  s[452] = SDL_24a_2
  const SDL_24a_2_hoej = v62 ? NEVER : s[76] ? s[57] : SDL_33_1_hoej
  s[453] = SDL_24a_2_hoej
  const SDL_24a_2_er = s[189] && (v62 || s[80] && (s[76] && !s[3] || !s[76] && SDL_33_1_er))
  s[454] = SDL_24a_2_er
  const SDL_24a_2_ir = s[189] && (v62 || s[80] && (s[76] && s[5] || !s[76] && SDL_33_1_ir) || s[60]) || s[190]
  s[455] = SDL_24a_2_ir
  // SDL.24a.6: Sygedagpenge i stedet for jobafklaring ved livstruende sygdom (SDL § 24 a, stk. 6)
  const SDL_24a_6 = !s[78] || s[115] && (s[189] || s[191]) && f.laegenVurdererLivstruende
  s[456] = SDL_24a_6
  const SDL_24a_6_nej = !s[78] || !s[115] || s[192] || f.laegenVurdererLivstruende === false
  s[457] = SDL_24a_6_nej
  // SDL.24b.1: Fra jobafklaring til sygedagpenge ved livstruende sygdom (SDL § 24 b, stk. 1)
  const v69 = s[115] && f.erIJobafklaring && f.laegenVurdererLivstruende && f.opfylderBeskaeftigelseskravetVedLivstruende
  const SDL_24b_1 = !s[78] || v69
  s[335] = SDL_24b_1
  const SDL_24b_1_nej = !s[78] || !v69
  s[459] = SDL_24b_1_nej
  // SDL.24b.2: Første dag med sygedagpenge i stedet for jobafklaring (SDL § 24 b, stk. 2)
  const v72 = shiftDays(f.laegenVurderedeLivstruendeDen, 56) >= f.bedtOmSygedagpengeDen ? f.laegenVurderedeLivstruendeDen : f.bedtOmSygedagpengeDen
  const SDL_24b_2 = s[115] ? v72 : FIRST_DAY
  s[460] = SDL_24b_2
  const SDL_24b_2_hoej = s[115] ? v72 : NEVER
  s[461] = SDL_24b_2_hoej
  const SDL_24b_2_ir = SDL_24b_1 && !s[115] || SDL_24b_1_nej || !s[78]
  s[462] = SDL_24b_2_ir
}

function svar_14(f, s) {
  // SDL.25.2: Sidste dag med sygedagpenge, når pension er tilkendt (SDL § 25, stk. 2)
  const v0 = f.vurderingsdato >= 15321 /* 2011-12-13 */
  const v1 = f.pensionMedTilbagevirkendeKraft ? Math.max(f.pensionAfgjortDen, shiftDays(f.pensionBetalesFra, -1)) : shiftDays(monthStart(f.pensionBetalesFra), -1)
  const SDL_25_2 = s[78] ? (v0 ? (s[193] ? Math.min(s[92], v1) : FIRST_DAY) : s[92]) : FIRST_DAY
  s[465] = SDL_25_2
  const SDL_25_2_hoej = s[78] ? (v0 ? (s[193] ? Math.min(s[94], v1) : NEVER) : s[94]) : NEVER
  s[466] = SDL_25_2_hoej
  const SDL_25_2_er = f.pensionTilkendt && (!s[78] || !v0 && s[88] || v0 && (!s[193] || s[88]))
  s[467] = SDL_25_2_er
  const SDL_25_2_ir = f.pensionTilkendt === false || !s[78] || !v0 && s[90] || v0 && (!s[193] || s[90])
  s[468] = SDL_25_2_ir
  // SDL.26.1.uger: Krævet arbejdsdygtighed før ny ret (SDL § 26, stk. 1)
  const v6 = !s[3] && s[61] && s[188]
  const SDL_26_1_uger = s[59] ? -Infinity : v6 || s[80] ? (s[80] ? 0 : 91) : 91
  s[476] = SDL_26_1_uger
  const SDL_26_1_uger_hoej = s[59] ? Infinity : s[62] ? 91 : v6 ? 91 : 0
  s[477] = SDL_26_1_uger_hoej
  const SDL_26_1_uger_er = s[59] || s[62] || v6 || s[80]
  s[478] = SDL_26_1_uger_er
  // SDL.26.1: Ny ret, når retten er brugt op (SDL § 26, stk. 1)
  const v10 = SDL_26_1_uger_er && f.arbejdsdygtigUgerEfterOphoer >= SDL_26_1_uger
  const v11 = SDL_26_1_uger_er && f.arbejdsdygtigUgerEfterOphoer < SDL_26_1_uger_hoej
  const v12 = s[107] || s[97]
  const v13 = s[67] && s[98]
  const v14 = v10 || s[181] && (s[96] || s[98]) && (s[106] || s[96])
  const v15 = (v11 || s[67]) && (v12 || v13) && (v11 || v12)
  const v16 = s[67] && v13
  const v17 = f.retErOpbrugt && f.ugerISammenhaengendeSygeperiode > 364
  const SDL_26_1 = v17 && (s[59] || s[62] && v14 || v6 && v14 || s[80])
  s[469] = SDL_26_1
  const SDL_26_1_nej = v17 && (s[59] || s[62] && v15 || v6 && v15)
  s[470] = SDL_26_1_nej
  const SDL_26_1_ir = !v17 || s[59] || s[62] && v16 || v6 && v16 || s[60]
  s[471] = SDL_26_1_ir
  // SDL.26.1.covid: Covid-forlængelse i 3 måneder (SDL § 26, stk. 1-2)
  const v21 = Math.max(s[93], 18330 /* 2020-03-09 */)
  const v22 = Math.max(s[95], 18330 /* 2020-03-09 */)
  const v23 = s[89] && v21 <= 18808 /* 2021-06-30 */
  const v24 = s[89] && s[95] >= 18330 /* 2020-03-09 */
  const v25 = s[89] && s[93] < 18330 /* 2020-03-09 */
  const v26 = s[89] && s[93] <= 18535 /* 2020-09-30 */
  const v27 = v25 || s[89] && s[95] > 18535 /* 2020-09-30 */
  const v28 = (v24 || s[91]) && (v26 || s[91]) && (v24 || v26)
  const v29 = countDays(s[194], 18330 /* 2020-03-09 */, 18330 /* 2020-03-09 */) >= 1
  const v30 = v24 || !v29 || f.fortsatRet9Marts2020 === false
  const v31 = (v25 || s[91]) && v29 && f.fortsatRet9Marts2020
  const v32 = v28 || v31
  const v33 = (v27 || s[91]) && v30
  const v34 = shiftDays(s[93], 1)
  s[222] = v34
  const v35 = shiftDays(s[95], 1)
  s[224] = v35
  const v36 = shiftDays(shiftMonths(v34, 3), -1)
  const v37 = shiftDays(shiftMonths(v35, 3), -1)
  const v38 = Math.max(v36, 18443 /* 2020-06-30 */)
  const v39 = Math.min(v37, 18443 /* 2020-06-30 */)
  const v40 = v28 && s[89]
  const v41 = s[91] && s[89] && v39 >= v38
  const v42 = v27 || v41
  const v43 = v27 ? 18443 /* 2020-06-30 */ : v38
  const v44 = v40 ? (v42 ? Math.min(v36, v43) : v36) : v43
  const v45 = v27 ? 18443 /* 2020-06-30 */ : v39
  const v46 = v40 ? (v42 ? Math.max(v37, v45) : v37) : v45
  const v47 = v28 && s[91]
  const v48 = v32 && (v40 || v27 || v41)
  const v49 = v33 && s[89]
  const v50 = v48 ? (v49 ? Math.min(s[93], v44) : v44) : s[93]
  const v51 = v48 ? (v49 ? Math.max(s[95], v46) : v46) : s[95]
  const v52 = v21 <= 2147483646
  const v53 = s[89] && v22 >= 18809 /* 2021-07-01 */ && v52
  const v54 = s[91] || s[89] && v22 === NEVER
  const v55 = v23 && (v48 || v49)
  const v56 = v53 && s[89]
  const SDL_26_1_covid_er = v55 || v56
  s[198] = SDL_26_1_covid_er
  const SDL_26_1_covid = v55 ? (v56 ? Math.min(s[93], v50) : v50) : s[93]
  s[196] = SDL_26_1_covid
  const SDL_26_1_covid_hoej = v55 ? (v56 ? Math.max(s[95], v51) : v51) : s[95]
  s[197] = SDL_26_1_covid_hoej
  const SDL_26_1_covid_ir = v23 && (v32 && (v47 || s[91] && !((!s[89] || !s[91] && v36 === v37) && s[89] && (!s[89] || v36 === 18443 /* 2020-06-30 */))) || v33 && s[91]) || v53 && s[91] || v54
  s[199] = SDL_26_1_covid_ir
  // SDL.26.1.fra: Hvornår covid-forlængelsen regnes fra (SDL § 26, stk. 1-2)
  const v61 = !s[89] || !s[91] && s[93] === s[95]
  s[242] = v61
  const v62 = s[89] && v52
  const v63 = v31 ? 18352 /* 2020-03-31 */ : NEVER
  const v64 = v30 ? NEVER : 18352 /* 2020-03-31 */
  const v65 = Math.max(s[93], v63)
  const v66 = Math.min(s[95], v64)
  const v67 = s[91] && s[89] && v66 >= v65
  const v68 = v27 || v67
  const v69 = v27 ? (v67 ? Math.min(v63, v65) : v63) : v65
  const SDL_26_1_fra = v40 ? (v68 ? Math.min(s[93], v69) : s[93]) : v69
  s[472] = SDL_26_1_fra
  const v71 = v27 ? (v67 ? Math.max(v64, v66) : v64) : v66
  const SDL_26_1_fra_hoej = v40 ? (v68 ? Math.max(s[95], v71) : s[95]) : v71
  s[473] = SDL_26_1_fra_hoej
  const SDL_26_1_fra_er = v62 && (v40 || v27 || v67)
  s[474] = SDL_26_1_fra_er
  const SDL_26_1_fra_ir = v62 && (v47 || s[91] && !(v61 && v63 === v64 && s[89] && (!s[89] || s[93] === v63))) || v54
  s[475] = SDL_26_1_fra_ir
  // SDL.26.2: Ny ret for pensionister, når retten er brugt op (SDL § 26, stk. 1)
  const v75 = f.retErOpbrugt && f.ugerISammenhaengendeSygeperiode > 182 && s[195]
  const SDL_26_2 = v75 && (s[59] || s[62] || v6 && v10 || s[80])
  s[479] = SDL_26_2
  const SDL_26_2_nej = v75 && (s[59] || s[62] || v6 && v11)
  s[480] = SDL_26_2_nej
  const SDL_26_2_ir = !v75 || s[59] || s[62] || v6 && s[67] || s[60]
  s[481] = SDL_26_2_ir
}

function svar_15(f, s) {
  // SDL.26.3.covid: Covid-forlængelse i 3 måneder mere (SDL § 26, stk. 3)
  const v0 = Math.max(18330 /* 2020-03-09 */, s[196])
  const v1 = Math.max(18330 /* 2020-03-09 */, s[197])
  const v2 = s[198] && v0 <= 18808 /* 2021-06-30 */
  const v3 = s[198] && s[89]
  const v4 = v3 && s[93] < s[197]
  const v5 = s[198] && s[197] >= 18443 /* 2020-06-30 */
  const v6 = s[198] && s[196] <= 18535 /* 2020-09-30 */
  const v7 = (v5 || s[199]) && (v6 || s[199]) && (v5 || v6)
  const v8 = shiftDays(shiftMonths(shiftDays(s[196], 1), 3), -1)
  const v9 = shiftDays(shiftMonths(shiftDays(s[197], 1), 3), -1)
  const v10 = Math.max(s[196], v8)
  const v11 = Math.min(s[197], v9)
  const v12 = (v4 || s[199] || s[91]) && (v7 || s[199]) && (v4 || v7) && s[198]
  const v13 = (v3 && s[95] >= s[196] || s[198] && s[196] < 18443 /* 2020-06-30 */ || s[198] && s[197] > 18535 /* 2020-09-30 */) && s[198]
  const v14 = s[199] && s[198] && v11 >= v10
  const v15 = v13 || v14
  const v16 = v13 ? (v14 ? Math.min(s[196], v10) : s[196]) : v10
  const v17 = v12 ? (v15 ? Math.min(v8, v16) : v8) : v16
  const v18 = v13 ? (v14 ? Math.max(s[197], v11) : s[197]) : v11
  const v19 = v12 ? (v15 ? Math.max(v9, v18) : v9) : v18
  const v20 = s[198] && v1 >= 18809 /* 2021-07-01 */ && v0 <= 2147483646
  const v21 = v2 && (v12 || v13 || v14)
  const v22 = v20 && s[198]
  const SDL_26_3_covid_er = v21 || v22
  s[484] = SDL_26_3_covid_er
  const SDL_26_3_covid = v21 ? (v22 ? Math.min(s[196], v17) : v17) : s[196]
  s[482] = SDL_26_3_covid
  const SDL_26_3_covid_hoej = v21 ? (v22 ? Math.max(s[197], v19) : v19) : s[197]
  s[483] = SDL_26_3_covid_hoej
  const SDL_26_3_covid_ir = v2 && s[199] || v20 && s[199] || s[199] || s[198] && v1 === NEVER
  s[485] = SDL_26_3_covid_ir
  // SDL.26a.1.covid: Covid-forlængelse efter en anden forlængelse (SDL § 26 a, stk. 1-2)
  const v27 = shiftDays(shiftMonths(shiftDays(f.forlaengelsenSlutter, 1), 3), -1)
  const SDL_26a_1_covid = Math.max(f.forlaengelsenSlutter, 18330 /* 2020-03-09 */) >= 18809 /* 2021-07-01 */ ? f.forlaengelsenSlutter : f.forlaengelsenSlutter >= 18330 /* 2020-03-09 */ && f.forlaengelsenSlutter <= 18535 /* 2020-09-30 */ ? (v27 >= 18443 /* 2020-06-30 */ ? v27 : 18443 /* 2020-06-30 */) : f.forlaengelsenSlutter
  s[486] = SDL_26a_1_covid
  // SDL.26a.3.covid: Covid-forlængelse i 3 måneder mere efter en anden forlængelse (SDL § 26 a, stk. 3)
  const v29 = Math.max(18330 /* 2020-03-09 */, SDL_26a_1_covid)
  const SDL_26a_3_covid_ir = v29 >= NEVER
  s[488] = SDL_26a_3_covid_ir
  const SDL_26a_3_covid = v29 >= 18809 /* 2021-07-01 */ ? SDL_26a_1_covid : f.forlaengelsenSlutter < SDL_26a_1_covid && SDL_26a_1_covid >= 18443 /* 2020-06-30 */ && SDL_26a_1_covid <= 18535 /* 2020-09-30 */ ? shiftDays(shiftMonths(shiftDays(SDL_26a_1_covid, 1), 3), -1) : SDL_26a_1_covid
  s[487] = SDL_26a_3_covid
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
  s[201] = SDL_26c_covid_er
  const SDL_26c_covid = v50 ? (v51 ? Math.min(SDL_26_3_covid, v46) : v46) : SDL_26_3_covid
  s[205] = SDL_26c_covid
  const SDL_26c_covid_hoej = v50 ? (v51 ? Math.max(SDL_26_3_covid_hoej, v48) : v48) : SDL_26_3_covid_hoej
  s[207] = SDL_26c_covid_hoej
  const SDL_26c_covid_ir = v34 && SDL_26_3_covid_ir || v49 && SDL_26_3_covid_ir || SDL_26_3_covid_ir || SDL_26_3_covid_er && v33 === NEVER
  s[203] = SDL_26c_covid_ir
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
  s[204] = SDL_26d_covid
  const SDL_26d_covid_hoej = v57 ? SDL_26a_3_covid : v65 ? (v68 ? Math.max(v62, v70) : v62) : v70
  s[206] = SDL_26d_covid_hoej
  const SDL_26d_covid_er = v71 && (!v57 && (v65 || v66 || v67) || v57 && !SDL_26a_3_covid_ir)
  s[200] = SDL_26d_covid_er
  const SDL_26d_covid_ir = !v71 || SDL_26a_3_covid_ir
  s[202] = SDL_26d_covid_ir
}

function svar_16(f, s) {
  // SDL.26f.covid: Covid-forlængelse i stedet for jobafklaring, § 26 f (SDL § 26 f, stk. 1)
  const v0 = f.forlaengelseErAfgjort && s[200] || f.forlaengelseErAfgjort === false && s[201]
  const v1 = f.forlaengelseErAfgjort && s[202] || f.forlaengelseErAfgjort === false && s[203]
  const v2 = f.forlaengelseErAfgjort ? s[204] : s[205]
  const v3 = f.forlaengelseErAfgjort ? s[206] : s[207]
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
  s[491] = SDL_26f_covid_er
  const SDL_26f_covid = v24 ? (v25 ? Math.min(v2, v20) : v20) : v2
  s[489] = SDL_26f_covid
  const SDL_26f_covid_hoej = v24 ? (v25 ? Math.max(v3, v22) : v22) : v3
  s[490] = SDL_26f_covid_hoej
  const SDL_26f_covid_ir = v6 && v1 || v23 && v1 || v1 || v0 && v5 === NEVER
  s[492] = SDL_26f_covid_ir
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
  s[210] = SDL_26g_covid_er
  const SDL_26g_covid = v50 ? (v51 ? Math.min(SDL_26f_covid, v46) : v46) : SDL_26f_covid
  s[208] = SDL_26g_covid
  const SDL_26g_covid_hoej = v50 ? (v51 ? Math.max(SDL_26f_covid_hoej, v48) : v48) : SDL_26f_covid_hoej
  s[209] = SDL_26g_covid_hoej
  const SDL_26g_covid_ir = v32 && SDL_26f_covid_ir || v49 && SDL_26f_covid_ir || SDL_26f_covid_ir || SDL_26f_covid_er && v31 === NEVER
  s[211] = SDL_26g_covid_ir
}

function svar_17(f, s) {
  // SDL.26h.covid: Covid-forlængelse i stedet for jobafklaring, § 26 h (SDL § 26 h, stk. 1)
  const v0 = Math.max(18330 /* 2020-03-09 */, s[208])
  const v1 = Math.max(18330 /* 2020-03-09 */, s[209])
  const v2 = s[210] && v0 <= 18808 /* 2021-06-30 */
  const v3 = shiftDays(s[208], 1)
  const v4 = shiftDays(s[209], 1)
  const v5 = s[210] && v4 >= 18687 /* 2021-03-01 */
  const v6 = s[210] && v3 <= 18747 /* 2021-04-30 */
  const v7 = shiftDays(shiftMonths(v3, 2), -1)
  const v8 = shiftDays(shiftMonths(v4, 2), -1)
  const v9 = Math.max(s[208], v7)
  const v10 = Math.min(s[209], v8)
  const v11 = (v5 || s[211]) && (v6 || s[211]) && (v5 || v6) && s[210]
  const v12 = (s[210] && v3 < 18687 /* 2021-03-01 */ || s[210] && v4 > 18747 /* 2021-04-30 */) && s[210]
  const v13 = s[211] && s[210] && v10 >= v9
  const v14 = v12 || v13
  const v15 = v12 ? (v13 ? Math.min(s[208], v9) : s[208]) : v9
  const v16 = v11 ? (v14 ? Math.min(v7, v15) : v7) : v15
  const v17 = v12 ? (v13 ? Math.max(s[209], v10) : s[209]) : v10
  const v18 = v11 ? (v14 ? Math.max(v8, v17) : v8) : v17
  const v19 = s[210] && v1 >= 18809 /* 2021-07-01 */ && v0 <= 2147483646
  const v20 = v2 && (v11 || v12 || v13)
  const v21 = v19 && s[210]
  const SDL_26h_covid_er = v20 || v21
  s[495] = SDL_26h_covid_er
  const SDL_26h_covid = v20 ? (v21 ? Math.min(s[208], v16) : v16) : s[208]
  s[493] = SDL_26h_covid
  const SDL_26h_covid_hoej = v20 ? (v21 ? Math.max(s[209], v18) : v18) : s[209]
  s[494] = SDL_26h_covid_hoej
  const SDL_26h_covid_ir = v2 && s[211] || v19 && s[211] || s[211] || s[210] && v1 === NEVER
  s[496] = SDL_26h_covid_ir
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
  s[499] = SDL_26i_covid_er
  const SDL_26i_covid = v46 ? (v47 ? Math.min(SDL_26h_covid, v42) : v42) : SDL_26h_covid
  s[497] = SDL_26i_covid
  const SDL_26i_covid_hoej = v46 ? (v47 ? Math.max(SDL_26h_covid_hoej, v44) : v44) : SDL_26h_covid_hoej
  s[498] = SDL_26i_covid_hoej
  const SDL_26i_covid_ir = v28 && SDL_26h_covid_ir || v45 && SDL_26h_covid_ir || SDL_26h_covid_ir || SDL_26h_covid_er && v27 === NEVER
  s[500] = SDL_26i_covid_ir
  // SDL.27.1.2.uger: Længste forlængelse til afklaring (SDL § 27, stk. 1, nr. 2)
  const v52 = s[212] && s[213] && s[214] <= 14691 /* 2010-03-23 */
  const v53 = s[212] && s[215] >= 14692 /* 2010-03-24 */ && s[216]
  const SDL_27_1_2_uger = s[51] ? -Infinity : v52 ? 182 : v53 ? 273 : s[217] ? 273 : 483
  s[503] = SDL_27_1_2_uger
  const SDL_27_1_2_uger_hoej = s[51] ? Infinity : v53 || s[218] ? (s[218] ? (s[219] ? 483 : 273) : 273) : 182
  s[504] = SDL_27_1_2_uger_hoej
  const SDL_27_1_2_uger_er = s[51] || v52 || v53 || s[217] || s[219]
  s[505] = SDL_27_1_2_uger_er
  // SDL.27.1.2.slut: Seneste slut på forlængelse til afklaring (SDL § 27, stk. 1, nr. 2)
  const v57 = s[212] && s[213] && s[220]
  const v58 = s[91] || s[45]
  const SDL_27_1_2_slut_er = s[51] || v57 && s[89] && SDL_27_1_2_uger_er
  s[234] = SDL_27_1_2_slut_er
  const SDL_27_1_2_slut = s[51] ? FIRST_DAY : shiftDays(s[93], SDL_27_1_2_uger)
  s[232] = SDL_27_1_2_slut
  const SDL_27_1_2_slut_hoej = s[51] ? NEVER : shiftDays(s[95], SDL_27_1_2_uger_hoej)
  s[233] = SDL_27_1_2_slut_hoej
  const SDL_27_1_2_slut_ir = s[51] || v57 && v58 || s[54]
  s[241] = SDL_27_1_2_slut_ir
  // SDL.27.1.3.slut: Seneste slut på forlængelse ved lægebehandling (SDL § 27, stk. 2)
  const v63 = allPeriods(f.ventetidPaaSygehus)
  const v64 = without(ALL_DAYS, v63)
  const v65 = s[89] && s[221]
  const SDL_27_1_3_slut = s[51] ? FIRST_DAY : dayReaching(v64, s[222], s[223])
  s[235] = SDL_27_1_3_slut
  const SDL_27_1_3_slut_hoej = s[51] ? NEVER : dayReaching(v64, s[224], s[225])
  s[236] = SDL_27_1_3_slut_hoej
  const SDL_27_1_3_slut_er = s[51] || s[52] && v65 || s[53] && v65
  s[237] = SDL_27_1_3_slut_er
  const SDL_27_1_3_slut_ir = s[51] || s[52] && v58 || s[53] && v58 || s[54]
  s[243] = SDL_27_1_3_slut_ir
  // SDL.27.1.4.slut: Seneste slut på forlængelse til afklaring af fleksjob eller pension (SDL § 27, stk. 1, nr. 4)
  const v70 = shiftDays(s[93], 182)
  const v71 = s[217] && s[89]
  const v72 = s[226] || s[227]
  const v73 = s[227] ? FIRST_DAY : NEVER
  const SDL_27_1_4_slut = s[51] ? FIRST_DAY : s[52] ? FIRST_DAY : v71 ? (v72 ? Math.min(v70, v73) : v70) : v73
  s[238] = SDL_27_1_4_slut
  const SDL_27_1_4_slut_hoej = s[51] ? NEVER : s[52] ? NEVER : v72 ? NEVER : shiftDays(s[95], 182)
  s[239] = SDL_27_1_4_slut_hoej
  const SDL_27_1_4_slut_er = s[51] || s[52] || v71 || s[226] || s[227]
  s[240] = SDL_27_1_4_slut_er
  const SDL_27_1_4_slut_ir = s[51] || s[52] || s[217] && s[91] || s[227] || s[54]
  s[244] = SDL_27_1_4_slut_ir
}

function svar_18(f, s) {
  // SDL.27.1.slut: Forlængelsens seneste slut (SDL § 27, stk. 1)
  const v0 = s[35] || s[39] || s[40] || s[41]
  const v1 = s[228] && s[229] && s[230] && s[231] && (s[42] || s[44] || s[46] || s[47])
  const v2 = Math.max(s[93], s[232])
  const v3 = Math.min(s[95], s[233])
  const v4 = s[36] && s[234]
  const v5 = s[48] && s[89]
  const v6 = s[45] && s[234] && s[89] && v3 >= v2
  const v7 = v5 || v6
  const v8 = v5 ? (v6 ? Math.min(s[93], v2) : s[93]) : v2
  const v9 = v5 ? (v6 ? Math.max(s[95], v3) : s[95]) : v3
  const v10 = Math.max(s[93], s[235])
  const v11 = Math.min(s[95], s[236])
  const v12 = s[37] && s[237]
  const v13 = s[49] && s[89]
  const v14 = s[45] && s[237] && s[89] && v11 >= v10
  const v15 = v13 || v14
  const v16 = v13 ? (v14 ? Math.min(s[93], v10) : s[93]) : v10
  const v17 = v13 ? (v14 ? Math.max(s[95], v11) : s[95]) : v11
  const v18 = Math.max(s[93], s[238])
  const v19 = Math.min(s[95], s[239])
  const v20 = s[38] && s[240]
  const v21 = s[50] && s[89]
  const v22 = s[43] && s[240] && s[89] && v19 >= v18
  const v23 = v21 || v22
  const v24 = v21 ? (v22 ? Math.min(s[93], v18) : s[93]) : v18
  const v25 = v21 ? (v22 ? Math.max(s[95], v19) : s[95]) : v19
  const v26 = Math.max(v20 ? (v23 ? Math.min(s[238], v24) : s[238]) : v24, v4 ? (v7 ? Math.min(s[232], v8) : s[232]) : v8, v12 ? (v15 ? Math.min(s[235], v16) : s[235]) : v16)
  const v27 = Math.max(v20 ? (v23 ? Math.max(s[239], v25) : s[239]) : v25, v4 ? (v7 ? Math.max(s[233], v9) : s[233]) : v9, v12 ? (v15 ? Math.max(s[236], v17) : s[236]) : v17)
  const v28 = (v4 || v5 || v6) && (v12 || v13 || v14) && (v20 || v21 || v22)
  const v29 = s[36] && s[241] || s[48] && s[91] || s[45] && s[241] && s[91] || s[45] && !((!s[234] || !s[241] && s[232] === s[233]) && s[242] && (s[234] && s[89] || !s[234] && !s[89]) && (!s[234] || s[93] === s[232])) || s[37] && s[243] || s[49] && s[91] || s[45] && s[243] && s[91] || s[45] && !((!s[237] || !s[243] && s[235] === s[236]) && s[242] && (s[237] && s[89] || !s[237] && !s[89]) && (!s[237] || s[93] === s[235])) || s[38] && s[244] || s[50] && s[91] || s[43] && s[244] && s[91] || s[43] && !((!s[240] || !s[244] && s[238] === s[239]) && s[242] && (s[240] && s[89] || !s[240] && !s[89]) && (!s[240] || s[93] === s[238]))
  const v30 = v1 && v28
  const v31 = s[245] && v28 && v27 >= NEVER
  const v32 = v0 || v30 || v31
  const v33 = v1 && v29 || s[245] && !((!v28 || !v29 && v26 === v27) && v28 && v26 === NEVER)
  const SDL_27_1_slut = s[51] ? FIRST_DAY : v30 || v31 ? (v30 ? v26 : NEVER) : NEVER
  s[509] = SDL_27_1_slut
  const SDL_27_1_slut_hoej = s[51] ? NEVER : v0 ? NEVER : v27
  s[510] = SDL_27_1_slut_hoej
  const SDL_27_1_slut_er = s[96] && (s[51] || s[52] && v32 || s[53] && v32)
  s[511] = SDL_27_1_slut_er
  const SDL_27_1_slut_ir = s[96] && (s[51] || s[52] && v33 || s[53] && v33 || s[54]) || s[246]
  s[512] = SDL_27_1_slut_ir
  // SDL.29.1: Forlængelse for pensionister m.fl. (SDL § 29)
  const SDL_29_1 = s[195] && !s[3] && (!s[247] || f.laegenVenterArbejdeInden26Uger)
  s[513] = SDL_29_1
  const SDL_29_1_nej = s[195] && !s[3] && (!s[247] || f.laegenVenterArbejdeInden26Uger === false)
  s[514] = SDL_29_1_nej
  const SDL_29_1_ir = !s[195] || s[3] || !s[247]
  s[515] = SDL_29_1_ir
  // SDL.30.1.fri: Første fraværsdag, når du blev syg i aftalt fri (SDL § 30, stk. 1)
  const v41 = Math.max(s[0], shiftDays(f.fridageneSlutter, 1))
  const SDL_30_1_fri = s[78] ? v41 : FIRST_DAY
  s[519] = SDL_30_1_fri
  const SDL_30_1_fri_hoej = s[78] ? v41 : NEVER
  s[520] = SDL_30_1_fri_hoej
  const SDL_30_1_fri_ir = f.sygUnderAftaltFri === false || !s[78]
  s[521] = SDL_30_1_fri_ir
  // SDL.35.2: Arbejdsgiveren betaler tidligst fra (SDL § 35, stk. 2)
  const v45 = shiftDays(f.sygemeldtTilArbejdsgiver, 1)
  const v46 = f.fyldestgoerendeBegrundelse === false || !s[3]
  const v47 = f.fyldestgoerendeBegrundelse && s[5]
  const v48 = f.sygemeldtITide && !s[3] || f.sygemeldtITide === false && (f.indsigelseModSenSygemelding && v46 || f.indsigelseModSenSygemelding === false && !s[3])
  const v49 = f.sygemeldtITide && s[5] || f.sygemeldtITide === false && (f.indsigelseModSenSygemelding && v47 || f.indsigelseModSenSygemelding === false && s[5])
  const SDL_35_2 = s[59] ? FIRST_DAY : f.sygemeldtITide ? s[55] : f.indsigelseModSenSygemelding ? (f.fyldestgoerendeBegrundelse ? s[55] : v45) : s[55]
  s[535] = SDL_35_2
  const SDL_35_2_hoej = s[59] ? NEVER : f.sygemeldtITide ? s[57] : f.indsigelseModSenSygemelding ? (f.fyldestgoerendeBegrundelse ? s[57] : v45) : s[57]
  s[536] = SDL_35_2_hoej
  const SDL_35_2_er = s[66] && (s[59] || s[62] && v48 || s[75] && v48)
  s[537] = SDL_35_2_er
  const SDL_35_2_ir = s[66] && (s[59] || s[62] && v49 || s[75] && v49 || s[60]) || s[69] || s[67]
  s[538] = SDL_35_2_ir
  // SDL.35.3: Du skal have meldt dig syg til a-kassen (SDL § 35, stk. 3)
  const v54 = !s[3] && s[56] && s[248]
  const v55 = !s[3] && s[249] && s[58]
  s[266] = v55
  const SDL_35_3 = s[59] ? FIRST_DAY : v54 ? FIRST_DAY : s[55]
  s[539] = SDL_35_3
  const SDL_35_3_hoej = s[59] ? NEVER : v54 ? NEVER : s[57]
  s[540] = SDL_35_3_hoej
  const SDL_35_3_er = s[77] && (s[59] || v54 || v55 && !s[3])
  s[541] = SDL_35_3_er
  const SDL_35_3_ir = !s[77] || s[59] || v54 || v55 && s[5] || s[60]
  s[542] = SDL_35_3_ir
  // SDL.35.3.fra: Ret tidligst fra (SDL § 35, stk. 3)
  const v60 = SDL_35_3_er && SDL_35_3_hoej >= f.anmeldtTilAkasse
  const v61 = SDL_35_3_er && SDL_35_3 < f.anmeldtTilAkasse
  const v62 = f.fyldestgoerendeBegrundelse ? s[55] : f.anmeldtTilAkasse
  const v63 = f.fyldestgoerendeBegrundelse ? s[57] : f.anmeldtTilAkasse
  const v64 = Math.max(s[55], v62)
  const v65 = Math.min(s[57], v63)
  const v66 = v60 && !s[3]
  const v67 = v61 && v46
  const v68 = SDL_35_3_ir && !s[3] && v65 >= v64
  const v69 = v67 || v68
  const v70 = v67 ? (v68 ? Math.min(v62, v64) : v62) : v64
  const v71 = v67 ? (v68 ? Math.max(v63, v65) : v63) : v65
  const SDL_35_3_fra = s[59] ? FIRST_DAY : v54 ? FIRST_DAY : v66 ? (v69 ? Math.min(s[55], v70) : s[55]) : v70
  s[543] = SDL_35_3_fra
  const SDL_35_3_fra_hoej = s[59] ? NEVER : v54 ? NEVER : v66 ? (v69 ? Math.max(s[57], v71) : s[57]) : v71
  s[544] = SDL_35_3_fra_hoej
  const SDL_35_3_fra_er = s[77] && (s[59] || v54 || v55 && (v66 || v67 || v68))
  s[545] = SDL_35_3_fra_er
  const SDL_35_3_fra_ir = !s[77] || s[59] || v54 || v55 && (v60 && s[5] || v61 && v47 || SDL_35_3_ir && s[5] && v47 || SDL_35_3_ir && !(s[250] && (!v46 || !v47 && v62 === v63) && (!s[3] || s[3] && !v46) && (s[3] || s[55] === v62))) || s[60]
  s[546] = SDL_35_3_fra_ir
}

function svar_19(f, s) {
  // SDL.38.1: Du skal have søgt kommunen om sygedagpenge (SDL § 38, stk. 1)
  const v0 = f.arbejdsgiverensBetaling === 'sygedagpenge'
  s[261] = v0
  const v1 = shiftDays(f.sidsteDagMedBetaling, 7)
  s[262] = v1
  const v2 = shiftDays(s[55], 7)
  s[273] = v2
  const v3 = shiftDays(s[57], 7)
  s[275] = v3
  const v4 = v0 || !s[3]
  s[265] = v4
  const v5 = !v0 && s[5]
  s[270] = v5
  const v6 = v0 ? v1 : v2
  const v7 = v0 ? v1 : v3
  const v8 = s[55] <= 15426 /* 2012-03-27 */
  s[258] = v8
  const v9 = !s[3] && s[61] && v8
  s[271] = v9
  const v10 = s[57] >= 15427 /* 2012-03-28 */
  const v11 = !s[3] && v10 && s[248]
  s[267] = v11
  const v12 = !s[3] && s[249] && s[71]
  const v13 = shiftDays(f.underretningsbrevAfsendt, 8)
  const v14 = shiftDays(s[55], 21)
  s[259] = v14
  const v15 = shiftDays(s[57], 21)
  s[260] = v15
  const v16 = shiftDays(f.sidsteDagMedBetaling, 21)
  const v17 = v0 || s[251] || !s[3]
  const v18 = v0 ? v16 : s[251] ? NEVER : v14
  const v19 = v0 ? v16 : s[251] ? NEVER : v15
  const v20 = !s[77] && !v0 && !s[251] && s[5]
  const v21 = s[252] && !s[3]
  const v22 = s[252] && s[5]
  const v23 = s[252] ? v2 : f.underretningsbrevSendt ? v13 : s[77] ? v14 : v18
  const v24 = s[252] ? v3 : f.underretningsbrevSendt ? v13 : s[77] ? v15 : v19
  const v25 = s[252] ? v2 : f.underretningsbrevSendt ? v13 : s[77] ? v16 : v18
  const v26 = s[252] ? v3 : f.underretningsbrevSendt ? v13 : s[77] ? v16 : v19
  const v27 = s[62] && v4
  const v28 = v9 && v4
  const v29 = v12 && (v21 || !s[252] && (f.underretningsbrevSendt || s[77] && !s[3] || !s[77] && v17))
  const v30 = s[74] && (v21 || !s[252] && (f.underretningsbrevSendt || s[77] || v17))
  const v31 = v11 || v29 || v30
  const v32 = v11 ? FIRST_DAY : v29 ? (v30 ? Math.min(v23, v25) : v23) : v25
  const v33 = v28 || v31
  const v34 = v28 ? (v31 ? Math.min(v6, v32) : v6) : v32
  const SDL_38_1 = s[59] ? FIRST_DAY : v27 ? (v33 ? Math.min(v6, v34) : v6) : v34
  s[547] = SDL_38_1
  const v36 = v11 ? NEVER : v29 ? (v30 ? Math.max(v24, v26) : v24) : v26
  const v37 = v28 ? (v31 ? Math.max(v7, v36) : v7) : v36
  const SDL_38_1_hoej = s[59] ? NEVER : v27 ? (v33 ? Math.max(v7, v37) : v7) : v37
  s[548] = SDL_38_1_hoej
  const v39 = f.persongruppe === 'loenmodtager' || f.persongruppe === 'ledig' || f.persongruppe === 'ingen'
  const SDL_38_1_er = v39 && (s[59] || v27 || v28 || v11 || v29 || v30)
  s[549] = SDL_38_1_er
  const SDL_38_1_ir = !v39 || s[59] || s[62] && v5 || v9 && v5 || v11 || v12 && (v22 || !s[252] && f.underretningsbrevSendt === false && (s[253] || v20)) || s[74] && (v22 || !s[252] && f.underretningsbrevSendt === false && v20) || s[60]
  s[550] = SDL_38_1_ir
  // SDL.38.7.tide: Du søgte i tide (SDL § 38, stk. 1)
  const v42 = SDL_38_1_er && SDL_38_1_hoej >= f.anmodningModtaget
  const v43 = SDL_38_1_er && SDL_38_1 < f.anmodningModtaget
  const SDL_38_7_tide = v39 && (s[59] || s[62] && v42 || s[75] && v42)
  s[555] = SDL_38_7_tide
  const SDL_38_7_tide_nej = v39 && (s[59] || s[62] && v43 || s[75] && v43)
  s[556] = SDL_38_7_tide_nej
  const SDL_38_7_tide_ir = !v39 || s[59] || s[62] && SDL_38_1_ir || s[75] && SDL_38_1_ir || s[60]
  s[557] = SDL_38_7_tide_ir
  // SDL.38.8: Den for sene ansøgning undskyldes (SDL § 38, stk. 8-9)
  const v47 = s[63] && f.arbejdsgiverAnmeldteIkke && f.fratraeder && shiftDays(f.sidsteDagMedBetaling, 28) >= f.anmodningModtaget
  const v48 = (!s[3] && s[152] >= f.anmodningModtaget || s[5]) && f.undskyldendeForhold || v47
  const v49 = (!s[3] && s[151] < f.anmodningModtaget || f.undskyldendeForhold === false) && !v47
  const v50 = !s[3] && v10 && s[55] <= 19722 /* 2023-12-31 */
  const v51 = !s[3] && s[57] >= 19723 /* 2024-01-01 */ && s[58]
  const SDL_38_8 = v39 && (s[59] || s[62] && v48 || v9 && v48 || v50 && v48 || v51 && v48)
  s[558] = SDL_38_8
  const SDL_38_8_nej = v39 && (s[59] || s[62] && v49 || v9 && v49 || v50 && v49 || v51 && v49)
  s[559] = SDL_38_8_nej
  const SDL_38_8_ir = !v39 || s[67]
  s[560] = SDL_38_8_ir
  // SDL.38.7: Kommunen betaler tidligst fra (SDL § 38, stk. 7)
  const v55 = Math.max(s[55], f.anmodningModtaget)
  const v56 = Math.min(s[57], f.anmodningModtaget)
  const v57 = SDL_38_8 && !s[3]
  const v58 = SDL_38_8_ir && !s[3] && v56 >= v55
  const v59 = SDL_38_8_nej || v58
  const v60 = SDL_38_8_nej ? (v58 ? Math.min(f.anmodningModtaget, v55) : f.anmodningModtaget) : v55
  const v61 = v57 ? (v59 ? Math.min(s[55], v60) : s[55]) : v60
  const v62 = SDL_38_8_nej ? (v58 ? Math.max(f.anmodningModtaget, v56) : f.anmodningModtaget) : v56
  const v63 = v57 ? (v59 ? Math.max(s[57], v62) : s[57]) : v62
  const v64 = v57 || SDL_38_8_nej || v58
  const v65 = SDL_38_8 && s[5] || SDL_38_8_ir && !(s[250] && !s[3] && (s[3] || s[55] === f.anmodningModtaget))
  const v66 = Math.max(s[55], v61)
  const v67 = Math.min(s[57], v63)
  const v68 = SDL_38_7_tide && !s[3]
  const v69 = SDL_38_7_tide_nej && v64
  const v70 = SDL_38_7_tide_ir && !s[3] && v64 && v67 >= v66
  const v71 = v69 || v70
  const v72 = v69 ? (v70 ? Math.min(v61, v66) : v61) : v66
  const v73 = v69 ? (v70 ? Math.max(v63, v67) : v63) : v67
  const v74 = v68 || v69 || v70
  const v75 = SDL_38_7_tide && s[5] || SDL_38_7_tide_nej && v65 || SDL_38_7_tide_ir && s[5] && v65 || SDL_38_7_tide_ir && !(s[250] && (!v64 || !v65 && v61 === v63) && (!s[3] && v64 || s[3] && !v64) && (s[3] || s[55] === v61))
  const SDL_38_7 = s[59] ? FIRST_DAY : v68 ? (v71 ? Math.min(s[55], v72) : s[55]) : v72
  s[551] = SDL_38_7
  const SDL_38_7_hoej = s[59] ? NEVER : v68 ? (v71 ? Math.max(s[57], v73) : s[57]) : v73
  s[552] = SDL_38_7_hoej
  const SDL_38_7_er = v39 && (s[59] || s[62] && v74 || v9 && v74 || v50 && v74 || v51 && v74)
  s[553] = SDL_38_7_er
  const SDL_38_7_ir = !v39 || s[59] || s[62] && v75 || v9 && v75 || v50 && v75 || v51 && v75 || s[60]
  s[554] = SDL_38_7_ir
}

function svar_20(f, s) {
  // SDL.40.1: Arbejdsgiveren skal have meldt fraværet (SDL § 40, stk. 1-3)
  const v0 = s[101] && s[4] >= s[254]
  const v1 = s[101] && s[4] < s[255]
  const v2 = shiftDays(s[55], 28)
  s[326] = v2
  const v3 = shiftDays(s[57], 28)
  s[327] = v3
  const v4 = !s[251] || !s[3]
  const v5 = s[251] && s[5]
  const v6 = s[251] ? v2 : NEVER
  const v7 = s[251] ? v3 : NEVER
  const v8 = v4 && v7 >= NEVER
  const v9 = v0 && v4
  const v10 = s[105] && v8
  const v11 = v9 ? v6 : NEVER
  const v12 = v1 ? NEVER : v7
  const v13 = v9 ? (v1 || v10 ? Math.max(v7, v12) : v7) : v12
  const v14 = v9 || v1 || v10
  const v15 = v0 && v5 || s[105] && !((!v4 || !v5 && v6 === v7) && v4 && (!v4 || v6 === NEVER))
  const v16 = !s[3] && s[61] && s[256]
  const v17 = !s[3] && s[257] && s[258]
  const v18 = !s[3] && s[4] >= s[259]
  s[332] = v18
  const v19 = !s[3] && s[4] < s[260]
  s[328] = v19
  const v20 = v18 && v4
  const v21 = s[5] && v8
  const v22 = v20 ? v6 : NEVER
  const v23 = v19 ? NEVER : v7
  const v24 = v20 ? (v19 || v21 ? Math.max(v7, v23) : v7) : v23
  const v25 = f.arbejdsgiverensBetaling === 'ingen'
  const v26 = s[261] ? s[262] : s[263]
  const v27 = s[261] ? s[262] : s[264]
  const v28 = v0 && s[265]
  const v29 = s[105] && s[265] && v27 >= NEVER
  const v30 = v1 ? NEVER : v27
  const v31 = s[62] && v14
  const v32 = v16 && v14
  const v33 = v17 && (v20 || v19 || v21)
  const v34 = s[266] && (v25 && !s[3] || !v25 && (v28 || v1 || v29))
  const v35 = s[267] || v34
  const v36 = s[267] ? FIRST_DAY : v25 ? s[268] : v28 ? v26 : NEVER
  const v37 = v33 || v35
  const v38 = v33 ? (v35 ? Math.min(v22, v36) : v22) : v36
  const v39 = v32 || v37
  const v40 = v32 ? (v37 ? Math.min(v11, v38) : v11) : v38
  const SDL_40_1 = s[59] ? FIRST_DAY : v31 ? (v39 ? Math.min(v11, v40) : v11) : v40
  s[561] = SDL_40_1
  const v42 = s[267] ? NEVER : v25 ? s[269] : v28 ? (v1 || v29 ? Math.max(v27, v30) : v27) : v30
  const v43 = v33 ? (v35 ? Math.max(v24, v42) : v24) : v42
  const v44 = v32 ? (v37 ? Math.max(v13, v43) : v13) : v43
  const SDL_40_1_hoej = s[59] ? NEVER : v31 ? (v39 ? Math.max(v13, v44) : v13) : v44
  s[562] = SDL_40_1_hoej
  const SDL_40_1_er = s[63] && (s[59] || v31 || v32 || v33 || s[267] || v34)
  s[563] = SDL_40_1_er
  const SDL_40_1_ir = !s[63] || s[59] || s[62] && v15 || v16 && v15 || v17 && (v18 && v5 || s[5] && !((!v4 || !v5 && v6 === v7) && v4 && (!v4 || v6 === NEVER))) || s[267] || s[266] && (v25 && s[5] || !v25 && (v0 && s[270] || s[105] && !((!s[265] || !s[270] && v26 === v27) && s[265] && (!s[265] || v26 === NEVER)))) || s[60]
  s[564] = SDL_40_1_ir
  // SDL.40a.1: A-kassen skal have meldt fraværet (SDL § 40 a, stk. 1)
  const v48 = !s[3] && s[249] && s[55] <= 16248 /* 2014-06-27 */
  const v49 = shiftDays(f.anmeldtTilAkasse, 7)
  const v50 = !s[3] && s[57] >= 16249 /* 2014-06-28 */ && s[55] <= 16658 /* 2015-08-11 */
  const v51 = !s[3] && s[57] >= 16659 /* 2015-08-12 */ && s[58]
  const v52 = f.oplystDelvistLedig ? v49 : shiftDays(f.anmeldtTilAkasse, 21)
  const v53 = v50 || v51
  const v54 = v50 ? FIRST_DAY : v52
  const v55 = s[267] || v48 || v53
  const SDL_40a_1 = s[59] ? FIRST_DAY : s[271] || v55 ? (v55 ? (s[267] ? FIRST_DAY : v48 ? (v53 ? Math.min(v49, v54) : v49) : v54) : NEVER) : NEVER
  s[565] = SDL_40a_1
  const v57 = v50 ? NEVER : v52
  const SDL_40a_1_hoej = s[59] ? NEVER : s[62] ? NEVER : s[271] ? NEVER : s[267] ? NEVER : v48 ? (v53 ? Math.max(v49, v57) : v49) : v57
  s[566] = SDL_40a_1_hoej
  const SDL_40a_1_er = s[77] && (s[59] || s[62] || s[271] || s[267] || v48 || v50 || v51)
  s[567] = SDL_40a_1_er
  const SDL_40a_1_ir = !s[77] || s[59] || s[267] || v50 || s[60]
  s[568] = SDL_40a_1_ir
  // SDL.43.1: Du skal have meldt dig syg til kommunen (SDL § 43, stk. 1)
  const v61 = shiftDays(f.tredjeFravaersdag, 7)
  const v62 = s[272] ? s[273] : s[274] ? v61 : s[259]
  const v63 = s[272] ? s[275] : s[274] ? v61 : s[260]
  const v64 = !s[3] && s[276] && s[58]
  const v65 = f.aftaleForSelvstaendig ? s[273] : v62
  const v66 = f.aftaleForSelvstaendig ? s[275] : v63
  const v67 = v64 && (f.aftaleForSelvstaendig && !s[3] || f.aftaleForSelvstaendig === false && s[277])
  const v68 = s[278] || v67
  const v69 = s[278] ? (v67 ? Math.min(v62, v65) : v62) : v65
  const SDL_43_1 = s[59] ? FIRST_DAY : s[279] ? (v68 ? Math.min(v62, v69) : v62) : v69
  s[285] = SDL_43_1
  const v71 = s[278] ? (v67 ? Math.max(v63, v66) : v63) : v66
  const SDL_43_1_hoej = s[59] ? NEVER : s[279] ? (v68 ? Math.max(v63, v71) : v63) : v71
  s[284] = SDL_43_1_hoej
  const SDL_43_1_er = s[76] && (s[59] || s[279] || s[278] || v67)
  s[283] = SDL_43_1_er
  const SDL_43_1_ir = !s[76] || s[59] || s[280] || s[281] || v64 && (f.aftaleForSelvstaendig && s[5] || f.aftaleForSelvstaendig === false && s[282]) || s[60]
  s[286] = SDL_43_1_ir
}

function svar_21(f, s) {
  // SDL.43.5: Den for sene anmeldelse undskyldes (SDL § 43, stk. 5)
  const v0 = !s[3] && s[151] < f.selvstaendigAnmeldt
  const v1 = v0 || f.undskyldendeForhold === false
  const v2 = !s[3] && s[152] >= f.selvstaendigAnmeldt || s[5]
  const v3 = v2 && f.undskyldendeForhold
  const v4 = !s[3] && s[61] && s[55] <= 15111 /* 2011-05-17 */
  s[323] = v4
  const v5 = !s[3] && s[57] >= 15112 /* 2011-05-18 */ && s[55] <= 15207 /* 2011-08-21 */
  s[324] = v5
  const v6 = f.undskyldendeForhold || f.nemrefusionNede
  const v7 = v0 || !v6
  const v8 = v2 && v6
  const v9 = !s[3] && s[57] >= 15208 /* 2011-08-22 */ && s[58]
  s[325] = v9
  const SDL_43_5 = s[76] && (s[59] || s[62] && v3 || v4 && v3 || v5 && v8 || v9 && v8)
  s[578] = SDL_43_5
  const SDL_43_5_nej = s[76] && (s[59] || s[62] && v1 || v4 && v1 || v5 && v7 || v9 && v7)
  s[579] = SDL_43_5_nej
  const SDL_43_5_ir = !s[76] || s[67]
  s[580] = SDL_43_5_ir
  // SDL.43.4: Kommunen betaler tidligst fra (SDL § 43, stk. 4)
  const v13 = s[283] && s[284] >= f.selvstaendigAnmeldt
  const v14 = s[283] && s[285] < f.selvstaendigAnmeldt
  const v15 = Math.max(s[55], f.selvstaendigAnmeldt)
  const v16 = Math.min(s[57], f.selvstaendigAnmeldt)
  const v17 = SDL_43_5 && !s[3]
  const v18 = SDL_43_5_ir && !s[3] && v16 >= v15
  const v19 = SDL_43_5_nej || v18
  const v20 = SDL_43_5_nej ? (v18 ? Math.min(f.selvstaendigAnmeldt, v15) : f.selvstaendigAnmeldt) : v15
  const v21 = v17 ? (v19 ? Math.min(s[55], v20) : s[55]) : v20
  const v22 = SDL_43_5_nej ? (v18 ? Math.max(f.selvstaendigAnmeldt, v16) : f.selvstaendigAnmeldt) : v16
  const v23 = v17 ? (v19 ? Math.max(s[57], v22) : s[57]) : v22
  const v24 = v17 || SDL_43_5_nej || v18
  const v25 = SDL_43_5 && s[5] || SDL_43_5_ir && !(s[250] && !s[3] && (s[3] || s[55] === f.selvstaendigAnmeldt))
  const v26 = Math.max(s[55], v21)
  const v27 = Math.min(s[57], v23)
  const v28 = v13 && !s[3]
  const v29 = v14 && v24
  const v30 = s[286] && !s[3] && v24 && v27 >= v26
  const v31 = v29 || v30
  const v32 = v29 ? (v30 ? Math.min(v21, v26) : v21) : v26
  const v33 = v29 ? (v30 ? Math.max(v23, v27) : v23) : v27
  const v34 = v28 || v29 || v30
  const v35 = v13 && s[5] || v14 && v25 || s[286] && s[5] && v25 || s[286] && !(s[250] && (!v24 || !v25 && v21 === v23) && (!s[3] && v24 || s[3] && !v24) && (s[3] || s[55] === v21))
  const SDL_43_4 = s[59] ? FIRST_DAY : v28 ? (v31 ? Math.min(s[55], v32) : s[55]) : v32
  s[571] = SDL_43_4
  const SDL_43_4_hoej = s[59] ? NEVER : v28 ? (v31 ? Math.max(s[57], v33) : s[57]) : v33
  s[572] = SDL_43_4_hoej
  const SDL_43_4_er = s[76] && (s[59] || s[62] && v34 || s[75] && v34)
  s[573] = SDL_43_4_er
  const SDL_43_4_ir = !s[76] || s[59] || s[62] && v35 || s[75] && v35 || s[60]
  s[574] = SDL_43_4_ir
  // SDL.43.4.tide: Du meldte dig i tide (SDL § 43, stk. 1)
  const SDL_43_4_tide = s[76] && (s[59] || s[62] && v13 || s[75] && v13)
  s[575] = SDL_43_4_tide
  const SDL_43_4_tide_nej = s[76] && (s[59] || s[62] && v14 || s[75] && v14)
  s[576] = SDL_43_4_tide_nej
  const SDL_43_4_tide_ir = !s[76] || s[59] || s[62] && s[286] || s[75] && s[286] || s[60]
  s[577] = SDL_43_4_tide_ir
  // SDL.45.4: Præmiernes del af udgifterne (SDL § 45, stk. 4)
  const v43 = s[272] ? 8500 : s[274] ? 5500 : 0
  const SDL_45_4 = s[78] ? v43 : -Infinity
  s[581] = SDL_45_4
  const SDL_45_4_hoej = s[78] ? v43 : Infinity
  s[582] = SDL_45_4_hoej
  // SDL.51.1: Lediges sygedagpenge pr. uge (SDL § 51)
  const SDL_51_1 = s[78] ? f.dagpengePrUge : -Infinity
  s[300] = SDL_51_1
  const SDL_51_1_hoej = s[78] ? f.dagpengePrUge : Infinity
  s[303] = SDL_51_1_hoej
  // SDL.52.1: Selvstændiges sygedagpenge pr. uge ved fuldt fravær (SDL § 52, stk. 1)
  const v48 = f.selvstaendigForsikring === 'ingen'
  s[322] = v48
  const v49 = f.vurderingsdato <= 13149 /* 2006-01-01 */ || f.vurderingsdato >= 20822 /* 2027-01-04 */
  s[291] = v49
  const v50 = SATS_1(f.vurderingsdato)
  const v51 = v49 ? -Infinity : v50
  s[288] = v51
  const v52 = v49 ? Infinity : v50
  s[289] = v52
  const v53 = v51 > -Infinity && v52 < Infinity
  s[290] = v53
  const v54 = quotient([v51, 2], [3], 'nærmeste', 100)
  const v55 = quotient([v52, 2], [3], 'nærmeste', 100)
  const v56 = v49 || !v53
  s[292] = v56
  const SDL_52_1_er = !s[78] || v48 || !(!v53 && !v49 && v51 === v52)
  s[595] = SDL_52_1_er
  const SDL_52_1_ir = !s[78] || !v48 && v56 || v49
  s[596] = SDL_52_1_ir
  const SDL_52_1 = s[78] ? Math.min(v51, v48 ? f.indtaegtSomSelvstaendig : Math.max(f.indtaegtSomSelvstaendig, v53 ? Math.min(v54, v55) : -Infinity)) : -Infinity
  s[301] = SDL_52_1
  const SDL_52_1_hoej = s[78] ? Math.min(v52, v48 ? f.indtaegtSomSelvstaendig : Math.max(f.indtaegtSomSelvstaendig, v53 ? Math.max(v54, v55) : Infinity)) : Infinity
  s[304] = SDL_52_1_hoej
  // SDL.53.3: Selvstændiges sygedagpenge pr. uge (SDL § 53, stk. 3)
  const v61 = f.andelAfArbejdetDuKan <= 0
  s[296] = v61
  const v62 = f.vurderingsdato >= 14692 /* 2010-03-24 */
  const v63 = f.andelAfArbejdetDuKan <= 2500
  const v64 = SDL_52_1 > -Infinity && SDL_52_1_hoej < Infinity
  const v65 = quotient([SDL_52_1, 3], [4], 'nærmeste', 1)
  const v66 = quotient([SDL_52_1_hoej, 3], [4], 'nærmeste', 1)
  const v67 = SDL_52_1_er && !(!v64 && (!SDL_52_1_er || !SDL_52_1_ir && SDL_52_1 === SDL_52_1_hoej))
  const v68 = SDL_52_1_ir || !v64
  const v69 = quotient([SDL_52_1], [2], 'nærmeste', 1)
  const v70 = quotient([SDL_52_1_hoej], [2], 'nærmeste', 1)
  const v71 = v61 && SDL_52_1_er
  s[295] = v71
  const v72 = v61 && SDL_52_1_ir
  s[298] = v72
  const SDL_53_3_er = !v62 || v71 || !v61 && (v63 && v67 || !v63 && (!s[287] || v67))
  s[297] = SDL_53_3_er
  const SDL_53_3_ir = !v62 || v72 || !v61 && (v63 && v68 || !v63 && s[287] && v68)
  s[299] = SDL_53_3_ir
  const SDL_53_3 = v62 ? (v61 ? SDL_52_1 : v63 ? (v64 ? Math.min(v65, v66) : -Infinity) : s[287] ? (v64 ? Math.min(v69, v70) : -Infinity) : 0) : -Infinity
  s[302] = SDL_53_3
  const SDL_53_3_hoej = v62 ? (v61 ? SDL_52_1_hoej : v63 ? (v64 ? Math.max(v65, v66) : Infinity) : s[287] ? (v64 ? Math.max(v69, v70) : Infinity) : 0) : Infinity
  s[305] = SDL_53_3_hoej
}

function svar_22(f, s) {
  // SDL.53.2: Beløb som ved fuldt fravær (SDL § 53, stk. 2)
  const v0 = f.vurderingsdato >= 13605 /* 2007-04-02 */
  s[604] = v0
  const v1 = f.ledigUdenLoen || s[77] || f.arbejdsgiverTilbyderDeltid === false
  const SDL_53_2 = !v0 || v1
  s[602] = SDL_53_2
  const SDL_53_2_nej = !v0 || !v1
  s[603] = SDL_53_2_nej
  // SDL.50.1: Det højeste beløb pr. time (SDL § 50, stk. 1)
  const v4 = quotient([s[288], 100], [3700], 'nærmeste', 1)
  const v5 = quotient([s[289], 100], [3700], 'nærmeste', 1)
  const SDL_50_1_er = !s[78] || !(!s[290] && !s[291] && s[288] === s[289])
  s[589] = SDL_50_1_er
  const SDL_50_1_ir = !s[78] || s[292]
  s[590] = SDL_50_1_ir
  const SDL_50_1 = s[78] ? (s[290] ? Math.min(v4, v5) : -Infinity) : -Infinity
  s[587] = SDL_50_1
  const SDL_50_1_hoej = s[78] ? (s[290] ? Math.max(v4, v5) : Infinity) : Infinity
  s[588] = SDL_50_1_hoej
  // SDL.47.1: Sygedagpenge pr. uge ved fuldt fravær (SDL § 47, stk. 1)
  const v10 = SDL_50_1_er && f.timefortjeneste < SDL_50_1_hoej
  const v11 = f.normalTimerPrUge >= 3700
  const v12 = v10 || !v11
  const v13 = SDL_50_1_er && f.timefortjeneste >= SDL_50_1 || SDL_50_1_ir
  const v14 = v13 && v11
  const v15 = Math.min(f.timefortjeneste, SDL_50_1)
  const v16 = Math.min(f.timefortjeneste, SDL_50_1_hoej)
  const v17 = v15 <= -Infinity
  const v18 = quotient([v15, f.normalTimerPrUge], [100], 'nærmeste', 1)
  const v19 = quotient([v16, f.normalTimerPrUge], [100], 'nærmeste', 1)
  const v20 = SDL_50_1_er && !(v17 && (!SDL_50_1_er || !SDL_50_1_ir && v15 === v16))
  const v21 = Math.min(s[288], v17 ? -Infinity : Math.min(v18, v19))
  const v22 = Math.min(s[289], v17 ? Infinity : Math.max(v18, v19))
  const v23 = SDL_50_1_ir || v17 || s[291]
  const v24 = v12 && v20
  const v25 = v14 || v24
  const v26 = v14 && s[291] || v12 && v23
  const SDL_47_1 = s[59] ? -Infinity : v14 ? (v24 ? Math.min(s[288], v21) : s[288]) : v21
  s[317] = SDL_47_1
  const SDL_47_1_hoej = s[59] ? Infinity : v14 ? (v24 ? Math.max(s[289], v22) : s[289]) : v22
  s[318] = SDL_47_1_hoej
  const SDL_47_1_er = s[59] || s[62] && v25 || s[293] && v25 || s[74] && v25
  s[316] = SDL_47_1_er
  const SDL_47_1_ir = s[59] || s[62] && v26 || s[293] && v26 || s[74] && v26 || s[60]
  s[320] = SDL_47_1_ir
  // SDL.53.1: Lønmodtagerens sygedagpenge pr. uge (SDL § 53, stk. 1)
  const v31 = Math.max(0, s[294])
  const v32 = v31 >= 3700
  const v33 = v10 || !v32
  const v34 = v13 && v32
  const v35 = quotient([v15, v31], [100], 'nærmeste', 1)
  const v36 = quotient([v16, v31], [100], 'nærmeste', 1)
  const v37 = Math.min(s[288], v17 ? -Infinity : Math.min(v35, v36))
  const v38 = Math.min(s[289], v17 ? Infinity : Math.max(v35, v36))
  const v39 = v33 && v20
  const v40 = v34 || v39
  const v41 = v34 ? (v39 ? Math.min(s[288], v37) : s[288]) : v37
  const v42 = v34 ? (v39 ? Math.max(s[289], v38) : s[289]) : v38
  const v43 = v34 && s[291] || v33 && v23
  const v44 = Math.max(SDL_47_1, v41)
  const v45 = Math.min(SDL_47_1_hoej, v42)
  const v46 = SDL_53_2 && SDL_47_1_er
  const v47 = SDL_53_2_nej && v40
  const v48 = !v0 && SDL_47_1_er && v40 && v45 >= v44
  const v49 = v47 || v48
  const v50 = v47 ? (v48 ? Math.min(v41, v44) : v41) : v44
  const v51 = v47 ? (v48 ? Math.max(v42, v45) : v42) : v45
  const SDL_53_1_er = !s[78] || v46 || v47 || v48
  s[309] = SDL_53_1_er
  const SDL_53_1_ir = !s[78] || SDL_53_2 && SDL_47_1_ir || SDL_53_2_nej && v43 || !v0 && SDL_47_1_ir && v43 || !v0 && !((!SDL_47_1_er || !SDL_47_1_ir && SDL_47_1 === SDL_47_1_hoej) && (!v40 || !v43 && v41 === v42) && (SDL_47_1_er && v40 || !SDL_47_1_er && !v40) && (!SDL_47_1_er || SDL_47_1 === v41))
  s[310] = SDL_53_1_ir
  const SDL_53_1 = s[78] ? (v46 ? (v49 ? Math.min(SDL_47_1, v50) : SDL_47_1) : v50) : -Infinity
  s[306] = SDL_53_1
  const SDL_53_1_hoej = s[78] ? (v46 ? (v49 ? Math.max(SDL_47_1_hoej, v51) : SDL_47_1_hoej) : v51) : Infinity
  s[307] = SDL_53_1_hoej
  // SDL.46.1: Sygedagpenge pr. uge (SDL § 46, stk. 1)
  const SDL_46_1_er = !s[78] || s[77] || s[76] && (s[295] || !s[296] && s[297]) || !s[76] && SDL_53_1_er
  s[585] = SDL_46_1_er
  const SDL_46_1_ir = !s[78] || s[77] && !s[78] || !s[77] && (s[76] && (s[298] || !s[296] && s[299]) || !s[76] && SDL_53_1_ir)
  s[586] = SDL_46_1_ir
  const SDL_46_1 = s[78] ? (s[77] ? s[300] : s[76] ? (s[296] ? s[301] : s[302]) : SDL_53_1) : -Infinity
  s[583] = SDL_46_1
  const SDL_46_1_hoej = s[78] ? (s[77] ? s[303] : s[76] ? (s[296] ? s[304] : s[305]) : SDL_53_1_hoej) : Infinity
  s[584] = SDL_46_1_hoej
  // SDL.47.1.3: Sygedagpenge pr. uge fra arbejdsgiveren (SDL § 47, stk. 1)
  const v60 = Math.min(SDL_50_1, f.timeloenHosArbejdsgiveren)
  const v61 = Math.min(SDL_50_1_hoej, f.timeloenHosArbejdsgiveren)
  const v62 = v60 <= -Infinity
  const v63 = quotient([v60, f.normalTimerPrUge], [100], 'nærmeste', 1)
  const v64 = quotient([v61, f.normalTimerPrUge], [100], 'nærmeste', 1)
  const v65 = SDL_50_1_er && !(v62 && (!SDL_50_1_er || !SDL_50_1_ir && v60 === v61))
  const v66 = SDL_50_1_ir || v62
  const SDL_47_1_3 = s[59] ? -Infinity : v62 ? -Infinity : Math.min(v63, v64)
  s[312] = SDL_47_1_3
  const SDL_47_1_3_hoej = s[59] ? Infinity : v62 ? Infinity : Math.max(v63, v64)
  s[313] = SDL_47_1_3_hoej
  const SDL_47_1_3_er = s[59] || s[62] && v65 || s[75] && v65
  s[315] = SDL_47_1_3_er
  const SDL_47_1_3_ir = s[59] || s[62] && v66 || s[75] && v66 || s[60]
  s[314] = SDL_47_1_3_ir
  // SDL.50.4: Sygedagpenge ved siden af løn (SDL § 50, stk. 4)
  const SDL_50_4 = s[78] ? Math.max(0, SDL_47_1_3 === -Infinity ? -Infinity : SDL_47_1_3 - f.loenUnderSygdomPrUge) : -Infinity
  s[591] = SDL_50_4
  const SDL_50_4_hoej = s[78] ? Math.max(0, SDL_47_1_3_hoej === Infinity ? Infinity : SDL_47_1_3_hoej - f.loenUnderSygdomPrUge) : Infinity
  s[592] = SDL_50_4_hoej
  const SDL_50_4_er = s[63] && (!s[78] || SDL_47_1_3_er)
  s[593] = SDL_50_4_er
  const SDL_50_4_ir = !s[63] || !s[78] || SDL_47_1_3_ir
  s[594] = SDL_50_4_ir
  // SDL.53.1.ialt: Sygedagpenge for timerne i alt (SDL § 53, stk. 1)
  const v75 = quotient([sum(f.timeregnskab, (r_timeregnskab) => { const r0_0 = r_timeregnskab.fra <= 13149 /* 2006-01-01 */ || r_timeregnskab.fra >= 20822 /* 2027-01-04 */ && r_timeregnskab.fra <= 2147483646; const r0_1 = SATS_2(r_timeregnskab.fra); const r0_2 = r_timeregnskab.fra === NEVER; const r0_3 = r0_2 || r0_0; const r0_4 = Math.min(f.timefortjeneste, r0_0 ? -Infinity : r0_1); const r0_5 = Math.min(f.timefortjeneste, r0_0 ? Infinity : r0_1); const r0_6 = r0_4 <= -Infinity; const r0_7 = Math.min(r0_6 ? -Infinity : Math.min(quotient([r0_4, r_timeregnskab.fravaerstimer], [100], 'nærmeste', 1), Math.round(r0_5 * r_timeregnskab.fravaerstimer / 100)), r0_0 ? -Infinity : SATS_1(r_timeregnskab.fra)); return !r0_2 && !(r0_6 && (r0_2 || !r0_3 && r0_4 === r0_5)) && !r0_2 ? (r0_3 || r0_6 || r0_3 ? Math.min(0, r0_7) : r0_7) : 0 }), 1], [1], 'nærmeste', 1)
  const v76 = quotient([sum(f.timeregnskab, (r_timeregnskab) => { const r0_0 = r_timeregnskab.fra <= 13149 /* 2006-01-01 */ || r_timeregnskab.fra >= 20822 /* 2027-01-04 */ && r_timeregnskab.fra <= 2147483646; const r0_1 = SATS_2(r_timeregnskab.fra); const r0_2 = r_timeregnskab.fra === NEVER; const r0_3 = Math.min(f.timefortjeneste, r0_0 ? -Infinity : r0_1); const r0_4 = Math.min(f.timefortjeneste, r0_0 ? Infinity : r0_1); const r0_5 = r0_3 <= -Infinity; return !r0_2 && !(r0_5 && (r0_2 || !(r0_2 || r0_0) && r0_3 === r0_4)) && !r0_2 ? Math.min(r0_5 ? Infinity : Math.max(quotient([r0_3, r_timeregnskab.fravaerstimer], [100], 'nærmeste', 1), Math.round(r0_4 * r_timeregnskab.fravaerstimer / 100)), r0_0 ? Infinity : SATS_1(r_timeregnskab.fra)) : 0 }), 1], [1], 'nærmeste', 1)
  const SDL_53_1_ialt = s[78] ? Math.min(v75, v76) : -Infinity
  s[597] = SDL_53_1_ialt
  const SDL_53_1_ialt_hoej = s[78] ? Math.max(v75, v76) : Infinity
  s[598] = SDL_53_1_ialt_hoej
  const SDL_53_1_ialt_ir = !s[63] || !s[78]
  s[336] = SDL_53_1_ialt_ir
}

function svar_23(f, s) {
  // SDL.53.1.timer: Fraværstimer i alt (SDL § 53, stk. 1)
  const v0 = sum(f.timeregnskab, (r_timeregnskab) => r_timeregnskab.fravaerstimer)
  const SDL_53_1_timer = s[78] ? v0 : -Infinity
  s[600] = SDL_53_1_timer
  const SDL_53_1_timer_hoej = s[78] ? v0 : Infinity
  s[601] = SDL_53_1_timer_hoej
  // SDL.53a.1: Ingen sygedagpenge på helligdagen (SDL § 53 a, stk. 1)
  const v3 = intersectTable(ALL_DAYS, HELLIGDAGE_1)
  const v4 = f.vurderingsdato >= 15523 /* 2012-07-02 */ && countDays(v3, f.vurderingsdato, f.vurderingsdato) >= 1
  const SDL_53a_1 = !s[78] || v4
  s[605] = SDL_53a_1
  const SDL_53a_1_nej = !s[78] || !v4
  s[606] = SDL_53a_1_nej
  // SDL.53b.1: Refusion fra første dag ved covid-19 (SDL § 53 b, stk. 1-2)
  const v7 = f.vurderingsdato >= 18319 /* 2020-02-27 */
  const v8 = f.vurderingsdato >= 18671 /* 2021-02-13 */
  const v9 = s[63] && (f.sygMedCovid19 || f.hjemmeEfterAnbefaling)
  const v10 = f.vurderingsdato >= 18954 /* 2021-11-23 */ && f.vurderingsdato < 19052 /* 2022-03-01 */ && v9
  const SDL_53b_1 = !s[78] || v7 && (!v8 && v9 || v8 && (f.vurderingsdato < 18859 /* 2021-08-20 */ || v10))
  s[607] = SDL_53b_1
  const SDL_53b_1_nej = !s[78] || !v7 || !v8 && !v9 || v8 && (f.vurderingsdato < 18859 /* 2021-08-20 */ || !v10)
  s[608] = SDL_53b_1_nej
  const SDL_53b_1_ir = !s[78] || v7 && v8 && f.vurderingsdato < 18859 /* 2021-08-20 */
  s[609] = SDL_53b_1_ir
  // SDL.54.1.beloeb: Refusion til arbejdsgiveren pr. uge (SDL § 54, stk. 1)
  const SDL_54_1_beloeb = s[78] ? Math.min(s[306], f.loenUnderSygdomPrUge) : -Infinity
  s[610] = SDL_54_1_beloeb
  const SDL_54_1_beloeb_hoej = s[78] ? Math.min(s[307], f.loenUnderSygdomPrUge) : Infinity
  s[611] = SDL_54_1_beloeb_hoej
  const SDL_54_1_beloeb_er = s[308] && (!s[78] || s[309])
  s[612] = SDL_54_1_beloeb_er
  const SDL_54_1_beloeb_ir = s[308] && (!s[78] || s[310]) || s[311] || s[67]
  s[613] = SDL_54_1_beloeb_ir
  // SDL.56.1.beloeb: Refusion med aftale pr. uge (SDL § 56, stk. 1)
  const v18 = Math.min(s[288], s[312])
  const v19 = Math.min(s[289], s[313])
  const v20 = s[314] || s[291]
  const v21 = s[62] && s[315]
  const v22 = s[293] && s[315]
  const v23 = s[74] && s[316]
  const v24 = v22 || v23
  const v25 = v22 ? (v23 ? Math.min(s[317], v18) : v18) : s[317]
  const SDL_56_1_beloeb = s[59] ? -Infinity : v21 ? (v24 ? Math.min(v18, v25) : v18) : v25
  s[614] = SDL_56_1_beloeb
  const v27 = v22 ? (v23 ? Math.max(s[318], v19) : v19) : s[318]
  const SDL_56_1_beloeb_hoej = s[59] ? Infinity : v21 ? (v24 ? Math.max(v19, v27) : v19) : v27
  s[615] = SDL_56_1_beloeb_hoej
  const SDL_56_1_beloeb_er = s[319] && (s[59] || v21 || v22 || v23)
  s[616] = SDL_56_1_beloeb_er
  const SDL_56_1_beloeb_ir = s[319] && (s[59] || s[62] && v20 || s[293] && v20 || s[74] && s[320] || s[60]) || s[321] || s[67]
  s[617] = SDL_56_1_beloeb_ir
  // SDL.56.2: Aftale om refusion fra første dag (SDL § 56, stk. 2)
  const v31 = f.aftaleIndgaaetDen >= 13332 /* 2006-07-03 */
  s[337] = v31
  const v32 = f.aftaleIndgaaetDen >= 13605 /* 2007-04-02 */
  const v33 = f.langvarigEllerKroniskLidelse && f.risikoenErVaesentligtForoeget && f.skoennedeFravaersdage >= 10
  const v34 = f.aftaleIndgaaetDen >= 14032 /* 2008-06-02 */
  const v35 = !v32 && (v33 || f.behandlingBesluttetVedAnsaettelsen || f.dageBetaltForLidelsen >= 14) || v32 && (!v34 && (v33 || f.behandlingBesluttetVedAnsaettelsen || f.dageBetaltForLidelsen >= 15) || v34 && (v33 || f.behandlingBesluttetVedAnsaettelsen || f.dageBetaltForLidelsen >= 21))
  const SDL_56_2 = !v31 || v35
  s[618] = SDL_56_2
  const SDL_56_2_nej = !v31 || !v35
  s[619] = SDL_56_2_nej
  // SDL.56.3: Aftalens form (SDL § 56, stk. 3)
  const v38 = f.aftaleErSkriftlig && f.aftaleErGodkendt
  const SDL_56_3 = !v31 || v38
  s[621] = SDL_56_3
  const SDL_56_3_nej = !v31 || !v38
  s[622] = SDL_56_3_nej
  // SDL.56.4: Aftalens sidste dag (SDL § 56, stk. 4)
  const v41 = shiftDays(shiftMonths(f.aftaleIndgaaetDen, 24), -1)
  const SDL_56_4 = v31 ? v41 : FIRST_DAY
  s[623] = SDL_56_4
  const SDL_56_4_hoej = v31 ? v41 : NEVER
  s[624] = SDL_56_4_hoej
  // SDL.56.4.fornyelse: Aftalen kan fornyes (SDL § 56, stk. 4)
  const v44 = f.fravaersdageSidsteAar >= 10 || f.vaesentligeAendringerVedUdloeb
  const SDL_56_4_fornyelse = !v31 || v44
  s[625] = SDL_56_4_fornyelse
  const SDL_56_4_fornyelse_nej = !v31 || !v44
  s[626] = SDL_56_4_fornyelse_nej
  // SDL.58a.1: Aftale for selvstændige (SDL § 58 a, stk. 1-4)
  const v47 = f.aftaleIndgaaetDen >= 15398 /* 2012-02-28 */ && s[322] && v33 && f.aftaleErSkriftlig && f.laegeligDokumentationForRisiko
  const SDL_58a_1 = !v31 || v47
  s[627] = SDL_58a_1
  const SDL_58a_1_nej = !v31 || !v47
  s[628] = SDL_58a_1_nej
  // SDL.59.6: Refusion trods for sen anmeldelse (SDL § 59, stk. 6)
  const v50 = !s[3] && s[151] < f.refusionskravFremsat
  const v51 = f.skyldesLoenmodtageren || f.forkertVejledning || f.saerligeOmstaendighederForRefusion
  const v52 = v50 || !v51
  const v53 = !s[3] && s[152] >= f.refusionskravFremsat || s[5]
  const v54 = v53 && v51
  const v55 = f.nemrefusionNede || f.skyldesLoenmodtageren || f.forkertVejledning || f.saerligeOmstaendighederForRefusion
  const v56 = v50 || !v55
  const v57 = v53 && v55
  const SDL_59_6 = s[63] && (s[59] || s[62] && v54 || s[323] && v54 || s[324] && v57 || s[325] && v57)
  s[329] = SDL_59_6
  const SDL_59_6_nej = s[63] && (s[59] || s[62] && v52 || s[323] && v52 || s[324] && v56 || s[325] && v56)
  s[330] = SDL_59_6_nej
}

function svar_24(f, s) {
  // SDL.59.2: Refusion tidligst fra (SDL § 59, stk. 2-5)
  const v0 = !s[3] && s[326] < f.arbejdsgiverAnmeldt
  const v1 = !s[3] && s[327] >= f.arbejdsgiverAnmeldt || s[328] || s[329]
  const v2 = s[330] || s[331]
  const v3 = (v0 || s[5]) && (s[332] || s[5]) && v2 && (v0 || s[332] || s[330])
  const v4 = s[5] && s[331]
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
  const v19 = !s[3] && s[263] < f.arbejdsgiverAnmeldt
  const v20 = !s[3] && s[4] >= shiftDays(s[55], 30)
  const v21 = !s[3] && s[264] >= f.arbejdsgiverAnmeldt || !s[3] && s[4] < shiftDays(s[57], 30) || s[329]
  const v22 = (v19 || s[5]) && (v20 || s[5]) && v2 && (v19 || v20 || s[330])
  const v23 = v22 || v10
  const v24 = v22 ? v12 : v7
  const v25 = v22 ? v15 : v8
  const v26 = s[62] && v18
  const v27 = s[271] && v18
  const v28 = s[266] && (v21 || v22 || v10)
  const v29 = s[267] || v28
  const v30 = s[267] ? FIRST_DAY : v21 ? (v23 ? Math.min(v5, v24) : v5) : v24
  const v31 = v27 || v29
  const v32 = v27 ? (v29 ? Math.min(v14, v30) : v14) : v30
  const SDL_59_2 = s[59] ? FIRST_DAY : v26 ? (v31 ? Math.min(v14, v32) : v14) : v32
  s[629] = SDL_59_2
  const v34 = s[267] ? NEVER : v21 ? (v23 ? Math.max(v5, v25) : v5) : v25
  const v35 = v27 ? (v29 ? Math.max(v17, v34) : v17) : v34
  const SDL_59_2_hoej = s[59] ? NEVER : v26 ? (v31 ? Math.max(v17, v35) : v17) : v35
  s[630] = SDL_59_2_hoej
  const SDL_59_2_er = s[63] && (s[59] || v26 || v27 || s[267] || v28)
  s[631] = SDL_59_2_er
  const SDL_59_2_ir = !s[63] || s[59] || s[62] && v9 || s[271] && v9 || s[267] || s[266] && v9 || s[60]
  s[632] = SDL_59_2_ir
  // SDL.82.1: Loven af 2006 gælder for fraværet (SDL § 82, stk. 1-3)
  const v39 = s[333] >= 13332 /* 2006-07-03 */
  const SDL_82_1 = !s[78] || v39
  s[633] = SDL_82_1
  const SDL_82_1_nej = !s[78] || !v39
  s[634] = SDL_82_1_nej
  const v42 = s[78] ? 0 : 4
  s[343] = v42
  const v43 = s[67] ? 4 : 0
  s[353] = v43
  const v44 = s[3] ? 0 : 1
  s[354] = v44
  const v45 = s[5] ? 4 : 0
  s[355] = v45
  const v46 = (s[78] ? 0 : 1) + 2 + v42
  s[356] = v46
  const v47 = s[331] ? 4 : 0
  s[378] = v47
  const v48 = s[334] ? 1 : 0
  s[430] = v48
  const v49 = 1 + v42
  s[435] = v49
  const v50 = s[335] ? 1 : 0
  s[458] = v50
  const v51 = s[43] ? 4 : 0
  s[501] = v51
  const v52 = s[45] ? 4 : 0
  s[502] = v52
  const v53 = (s[63] ? 1 : 0) + (s[336] ? 4 : 0)
  s[599] = v53
  const v54 = s[337] ? 0 : 4
  s[620] = v54
}

export function svar(f) {
  const s = new Array(635)
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
  return { ALF_62_3: s[174], ALF_62_3_hoej: s[175], ALF_62_3_kan: (s[173] ? 1 : 0) + (s[176] ? 4 : 0), BEK937_27_kan: (s[338] ? 1 : 0) + (s[339] ? 2 : 0) + (s[340] ? 4 : 0), LAB_107_1_kan: (s[341] ? 1 : 0) + (s[342] ? 2 : 0) + s[343], LAB_110_1: s[344], LAB_110_1_hoej: s[345], LAB_110_1_kan: (s[346] ? 1 : 0) + (s[347] ? 4 : 0), SDL_2_kan: (s[348] ? 1 : 0) + (s[349] ? 2 : 0) + (s[350] ? 4 : 0), SDL_2_1_kan: (s[351] ? 1 : 0) + (s[352] ? 2 : 0) + s[353], SDL_3_kan: (s[111] ? 1 : 0) + (s[108] ? 2 : 0) + s[343], SDL_6_1: s[55], SDL_6_1_hoej: s[57], SDL_6_1_kan: s[354] + s[355], SDL_7_1_kan: (s[79] ? 1 : 0) + (s[85] ? 2 : 0) + s[343], SDL_7_1_ferie_kan: s[356], SDL_7_1_ferieaftale_kan: (s[357] ? 1 : 0) + (s[358] ? 2 : 0) + s[343], SDL_7_1_genoptagelse: s[359], SDL_7_1_genoptagelse_hoej: s[360], SDL_7_1_genoptagelse_kan: (f.ferieAftalt ? 1 : 0) + (s[361] ? 4 : 0), SDL_7_1_ny_kan: (s[362] ? 1 : 0) + (s[363] ? 2 : 0) + s[343], SDL_7_2_kan: (s[364] ? 1 : 0) + (s[365] ? 2 : 0) + s[343], SDL_7_3: s[366], SDL_7_3_hoej: s[367], SDL_7_3_kan: (s[368] ? 1 : 0) + (s[369] ? 4 : 0), SDL_7_5_kan: (s[370] ? 1 : 0) + (s[371] ? 2 : 0) + s[343], SDL_7_5_fra: s[372], SDL_7_5_fra_hoej: s[373], SDL_7_5_fra_kan: 1 + (s[374] ? 0 : 4), SDL_7a_1: s[375], SDL_7a_1_hoej: s[376], SDL_7a_1_kan: (s[377] ? 1 : 0) + s[378], SDL_7c_kan: (s[126] ? 1 : 0) + (s[127] ? 2 : 0) + (s[114] ? 0 : 4), SDL_10a_kan: (s[379] ? 1 : 0) + (s[380] ? 2 : 0) + s[343], SDL_11_3: s[381], SDL_11_3_hoej: s[382], SDL_11_3_kan: 1 + (s[383] ? 0 : 4), SDL_11a_1_kan: (s[384] ? 1 : 0) + (s[385] ? 2 : 0) + (s[386] ? 4 : 0), SDL_11c_kan: (s[387] ? 1 : 0) + (s[388] ? 2 : 0) + s[343], SDL_12_1_1_kan: (s[125] ? 1 : 0) + (s[123] ? 2 : 0) + (s[124] ? 4 : 0), SDL_12_1_2_kan: (s[160] ? 1 : 0) + (s[155] ? 2 : 0) + (s[154] ? 4 : 0), SDL_12_1_3_kan: (s[161] ? 1 : 0) + (s[162] ? 2 : 0) + s[343], SDL_13b_1: s[389], SDL_13b_1_hoej: s[390], SDL_13b_1_kan: (s[391] ? 1 : 0) + (s[392] ? 4 : 0), SDL_13b_1_antal: s[393], SDL_13b_1_antal_hoej: s[394], SDL_13b_1_antal_kan: (s[395] ? 1 : 0) + (s[396] ? 4 : 0), SDL_13b_1_form_kan: (s[397] ? 1 : 0) + (s[398] ? 2 : 0) + (s[399] ? 4 : 0), SDL_13b_1_naeste: s[400], SDL_13b_1_naeste_hoej: s[401], SDL_13b_1_naeste_kan: (s[402] ? 1 : 0) + (s[403] ? 4 : 0), SDL_13b_5_kan: (s[404] ? 1 : 0) + (s[405] ? 2 : 0) + (s[406] ? 4 : 0), SDL_13c_1_2_kan: (s[407] ? 1 : 0) + (s[408] ? 2 : 0) + (s[409] ? 4 : 0), SDL_13c_2_kan: (s[410] ? 1 : 0) + (s[411] ? 2 : 0) + (s[412] ? 4 : 0), SDL_13f_1_kan: (s[130] ? 1 : 0) + (s[128] ? 2 : 0) + (s[129] ? 0 : 4), SDL_13f_1_dag: s[413], SDL_13f_1_dag_hoej: s[414], SDL_13f_1_dag_kan: (s[415] ? 1 : 0) + (s[416] ? 4 : 0), SDL_16_2_kan: (s[417] ? 1 : 0) + (s[418] ? 2 : 0) + (s[419] ? 4 : 0), SDL_21_1_1_kan: (s[420] ? 1 : 0) + (s[421] ? 2 : 0) + s[343], SDL_21_1_2_kan: (s[422] ? 1 : 0) + (s[423] ? 2 : 0) + s[343], SDL_21_1_3_kan: (s[424] ? 1 : 0) + (s[425] ? 2 : 0) + s[343], SDL_21_3_kan: (s[426] ? 1 : 0) + (s[427] ? 2 : 0) + s[343], SDL_21_3_grundlag_kan: (s[428] ? 1 : 0) + (s[429] ? 2 : 0) + s[343], SDL_21_4_kan: s[430] + (s[431] ? 2 : 0) + (s[432] ? 4 : 0), SDL_21_4_dag: s[433], SDL_21_4_dag_hoej: s[434], SDL_21_4_dag_kan: s[435], SDL_21_4_fra: s[436], SDL_21_4_fra_hoej: s[437], SDL_21_4_fra_kan: s[430] + (s[438] ? 4 : 0), SDL_21_5_kan: (s[439] ? 1 : 0) + (s[440] ? 2 : 0) + (s[441] ? 4 : 0), SDL_21a_kan: (s[442] ? 1 : 0) + (s[443] ? 2 : 0) + s[343], SDL_24_1: s[93], SDL_24_1_hoej: s[95], SDL_24_1_kan: (s[89] ? 1 : 0) + (s[91] ? 4 : 0), SDL_24_1_ophoer: s[444], SDL_24_1_ophoer_hoej: s[445], SDL_24_1_ophoer_kan: (s[446] ? 1 : 0) + (s[447] ? 4 : 0), SDL_24_1_revurdering_kan: (s[448] ? 1 : 0) + (s[449] ? 2 : 0) + (s[450] ? 4 : 0), SDL_24_3: flat(s[1]), SDL_24_3_hoej: flat(s[2]), SDL_24_3_kan: s[354] + (!s[3] && !s[451] ? 2 : 0) + s[355], SDL_24a_1_kan: (s[189] ? 1 : 0) + (s[192] ? 2 : 0) + (s[191] ? 4 : 0), SDL_24a_1_graense_kan: (s[81] ? 1 : 0) + (s[84] ? 2 : 0) + (s[82] ? 4 : 0), SDL_24a_2: s[452], SDL_24a_2_hoej: s[453], SDL_24a_2_kan: (s[454] ? 1 : 0) + (s[455] ? 4 : 0), SDL_24a_6_kan: (s[456] ? 1 : 0) + (s[457] ? 2 : 0) + s[343], SDL_24b_1_kan: s[458] + (s[459] ? 2 : 0) + s[343], SDL_24b_2: s[460], SDL_24b_2_hoej: s[461], SDL_24b_2_kan: s[458] + (s[462] ? 4 : 0), SDL_24c_1_kan: (s[463] ? 1 : 0) + (s[464] ? 2 : 0) + s[343], SDL_25_1: s[92], SDL_25_1_hoej: s[94], SDL_25_1_kan: (s[88] ? 1 : 0) + (s[90] ? 4 : 0), SDL_25_2: s[465], SDL_25_2_hoej: s[466], SDL_25_2_kan: (s[467] ? 1 : 0) + (s[468] ? 4 : 0), SDL_26_1_kan: (s[469] ? 1 : 0) + (s[470] ? 2 : 0) + (s[471] ? 4 : 0), SDL_26_1_covid: s[196], SDL_26_1_covid_hoej: s[197], SDL_26_1_covid_kan: (s[198] ? 1 : 0) + (s[199] ? 4 : 0), SDL_26_1_fra: s[472], SDL_26_1_fra_hoej: s[473], SDL_26_1_fra_kan: (s[474] ? 1 : 0) + (s[475] ? 4 : 0), SDL_26_1_uger: s[476], SDL_26_1_uger_hoej: s[477], SDL_26_1_uger_kan: (s[478] ? 1 : 0) + s[353], SDL_26_2_kan: (s[479] ? 1 : 0) + (s[480] ? 2 : 0) + (s[481] ? 4 : 0), SDL_26_3_covid: s[482], SDL_26_3_covid_hoej: s[483], SDL_26_3_covid_kan: (s[484] ? 1 : 0) + (s[485] ? 4 : 0), SDL_26a_1_covid: s[486], SDL_26a_3_covid: s[487], SDL_26a_3_covid_kan: s[488] ? 4 : 1, SDL_26c_covid: s[205], SDL_26c_covid_hoej: s[207], SDL_26c_covid_kan: (s[201] ? 1 : 0) + (s[203] ? 4 : 0), SDL_26d_covid: s[204], SDL_26d_covid_hoej: s[206], SDL_26d_covid_kan: (s[200] ? 1 : 0) + (s[202] ? 4 : 0), SDL_26f_covid: s[489], SDL_26f_covid_hoej: s[490], SDL_26f_covid_kan: (s[491] ? 1 : 0) + (s[492] ? 4 : 0), SDL_26g_covid: s[208], SDL_26g_covid_hoej: s[209], SDL_26g_covid_kan: (s[210] ? 1 : 0) + (s[211] ? 4 : 0), SDL_26h_covid: s[493], SDL_26h_covid_hoej: s[494], SDL_26h_covid_kan: (s[495] ? 1 : 0) + (s[496] ? 4 : 0), SDL_26i_covid: s[497], SDL_26i_covid_hoej: s[498], SDL_26i_covid_kan: (s[499] ? 1 : 0) + (s[500] ? 4 : 0), SDL_27_1_kan: (s[96] ? 1 : 0) + (s[97] ? 2 : 0) + (s[98] ? 4 : 0), SDL_27_1_1_kan: (s[35] ? 1 : 0) + (s[42] ? 2 : 0) + s[501], SDL_27_1_2_kan: (s[36] ? 1 : 0) + (s[48] ? 2 : 0) + s[502], SDL_27_1_2_slut: s[232], SDL_27_1_2_slut_hoej: s[233], SDL_27_1_2_slut_kan: (s[234] ? 1 : 0) + (s[241] ? 4 : 0), SDL_27_1_2_uger: s[503], SDL_27_1_2_uger_hoej: s[504], SDL_27_1_2_uger_kan: (s[505] ? 1 : 0) + s[502], SDL_27_1_3_kan: (s[37] ? 1 : 0) + (s[49] ? 2 : 0) + s[502], SDL_27_1_3_slut: s[235], SDL_27_1_3_slut_hoej: s[236], SDL_27_1_3_slut_kan: (s[237] ? 1 : 0) + (s[243] ? 4 : 0), SDL_27_1_3_uger: s[223], SDL_27_1_3_uger_hoej: s[225], SDL_27_1_3_uger_kan: (s[221] ? 1 : 0) + s[502], SDL_27_1_4_kan: (s[38] ? 1 : 0) + (s[50] ? 2 : 0) + s[501], SDL_27_1_4_slut: s[238], SDL_27_1_4_slut_hoej: s[239], SDL_27_1_4_slut_kan: (s[240] ? 1 : 0) + (s[244] ? 4 : 0), SDL_27_1_5_kan: (s[39] ? 1 : 0) + (s[44] ? 2 : 0) + s[502], SDL_27_1_6_kan: (s[40] ? 1 : 0) + (s[46] ? 2 : 0) + s[502], SDL_27_1_7_kan: (s[41] ? 1 : 0) + (s[47] ? 2 : 0) + s[502], SDL_27_1_7_2_kan: (s[506] ? 1 : 0) + (s[507] ? 2 : 0) + (s[508] ? 4 : 0), SDL_27_1_slut: s[509], SDL_27_1_slut_hoej: s[510], SDL_27_1_slut_kan: (s[511] ? 1 : 0) + (s[512] ? 4 : 0), SDL_27_3_nedsat_kan: s[356], SDL_29_1_kan: (s[513] ? 1 : 0) + (s[514] ? 2 : 0) + (s[515] ? 4 : 0), SDL_30_kan: (s[66] ? 1 : 0) + (s[69] ? 2 : 0) + s[353], SDL_30_1: s[516], SDL_30_1_hoej: s[517], SDL_30_1_kan: (s[518] ? 1 : 0) + s[353], SDL_30_1_fri: s[519], SDL_30_1_fri_hoej: s[520], SDL_30_1_fri_kan: (f.sygUnderAftaltFri ? 1 : 0) + (s[521] ? 4 : 0), SDL_30_2_kan: (s[522] ? 1 : 0) + (s[523] ? 2 : 0) + s[353], SDL_30_fleksjob_kan: (s[524] ? 1 : 0) + (s[525] ? 2 : 0) + (s[526] ? 4 : 0), SDL_31_1: s[70], SDL_31_1_hoej: s[65], SDL_31_1_kan: (s[64] ? 1 : 0) + (s[68] ? 4 : 0), SDL_32_kan: (s[106] ? 1 : 0) + (s[107] ? 2 : 0) + s[353], SDL_32_1_kan: (s[527] ? 1 : 0) + (s[528] ? 2 : 0) + s[353], SDL_33_1: s[529], SDL_33_1_hoej: s[530], SDL_33_1_kan: (s[531] ? 1 : 0) + (s[532] ? 4 : 0), SDL_34_1_kan: (s[533] ? 1 : 0) + (s[534] ? 2 : 0) + s[353], SDL_35_2: s[535], SDL_35_2_hoej: s[536], SDL_35_2_kan: (s[537] ? 1 : 0) + (s[538] ? 4 : 0), SDL_35_3: s[539], SDL_35_3_hoej: s[540], SDL_35_3_kan: (s[541] ? 1 : 0) + (s[542] ? 4 : 0), SDL_35_3_fra: s[543], SDL_35_3_fra_hoej: s[544], SDL_35_3_fra_kan: (s[545] ? 1 : 0) + (s[546] ? 4 : 0), SDL_38_1: s[547], SDL_38_1_hoej: s[548], SDL_38_1_kan: (s[549] ? 1 : 0) + (s[550] ? 4 : 0), SDL_38_7: s[551], SDL_38_7_hoej: s[552], SDL_38_7_kan: (s[553] ? 1 : 0) + (s[554] ? 4 : 0), SDL_38_7_tide_kan: (s[555] ? 1 : 0) + (s[556] ? 2 : 0) + (s[557] ? 4 : 0), SDL_38_8_kan: (s[558] ? 1 : 0) + (s[559] ? 2 : 0) + (s[560] ? 4 : 0), SDL_40_1: s[561], SDL_40_1_hoej: s[562], SDL_40_1_kan: (s[563] ? 1 : 0) + (s[564] ? 4 : 0), SDL_40a_1: s[565], SDL_40a_1_hoej: s[566], SDL_40a_1_kan: (s[567] ? 1 : 0) + (s[568] ? 4 : 0), SDL_41_1: s[179], SDL_41_1_hoej: s[180], SDL_41_1_kan: (s[177] ? 1 : 0) + (s[178] ? 4 : 0), SDL_42_1_kan: (s[569] ? 1 : 0) + (s[570] ? 2 : 0) + s[353], SDL_43_1: s[285], SDL_43_1_hoej: s[284], SDL_43_1_kan: (s[283] ? 1 : 0) + (s[286] ? 4 : 0), SDL_43_4: s[571], SDL_43_4_hoej: s[572], SDL_43_4_kan: (s[573] ? 1 : 0) + (s[574] ? 4 : 0), SDL_43_4_tide_kan: (s[575] ? 1 : 0) + (s[576] ? 2 : 0) + (s[577] ? 4 : 0), SDL_43_5_kan: (s[578] ? 1 : 0) + (s[579] ? 2 : 0) + (s[580] ? 4 : 0), SDL_45_4: s[581], SDL_45_4_hoej: s[582], SDL_45_4_kan: s[435], SDL_46_1: s[583], SDL_46_1_hoej: s[584], SDL_46_1_kan: (s[585] ? 1 : 0) + (s[586] ? 4 : 0), SDL_47_1: s[317], SDL_47_1_hoej: s[318], SDL_47_1_kan: (s[316] ? 1 : 0) + (s[320] ? 4 : 0), SDL_47_1_3: s[312], SDL_47_1_3_hoej: s[313], SDL_47_1_3_kan: (s[315] ? 1 : 0) + (s[314] ? 4 : 0), SDL_50_1: s[587], SDL_50_1_hoej: s[588], SDL_50_1_kan: (s[589] ? 1 : 0) + (s[590] ? 4 : 0), SDL_50_4: s[591], SDL_50_4_hoej: s[592], SDL_50_4_kan: (s[593] ? 1 : 0) + (s[594] ? 4 : 0), SDL_51_1: s[300], SDL_51_1_hoej: s[303], SDL_51_1_kan: s[435], SDL_52_1: s[301], SDL_52_1_hoej: s[304], SDL_52_1_kan: (s[595] ? 1 : 0) + (s[596] ? 4 : 0), SDL_53_1: s[306], SDL_53_1_hoej: s[307], SDL_53_1_kan: (s[309] ? 1 : 0) + (s[310] ? 4 : 0), SDL_53_1_ialt: s[597], SDL_53_1_ialt_hoej: s[598], SDL_53_1_ialt_kan: s[599], SDL_53_1_timer: s[600], SDL_53_1_timer_hoej: s[601], SDL_53_1_timer_kan: s[599], SDL_53_2_kan: (s[602] ? 1 : 0) + (s[603] ? 2 : 0) + (s[604] ? 0 : 4), SDL_53_3: s[302], SDL_53_3_hoej: s[305], SDL_53_3_kan: (s[297] ? 1 : 0) + (s[299] ? 4 : 0), SDL_53a_1_kan: (s[605] ? 1 : 0) + (s[606] ? 2 : 0) + s[343], SDL_53b_1_kan: (s[607] ? 1 : 0) + (s[608] ? 2 : 0) + (s[609] ? 4 : 0), SDL_54_1_kan: (s[308] ? 1 : 0) + (s[311] ? 2 : 0) + s[353], SDL_54_1_beloeb: s[610], SDL_54_1_beloeb_hoej: s[611], SDL_54_1_beloeb_kan: (s[612] ? 1 : 0) + (s[613] ? 4 : 0), SDL_56_1_kan: (s[319] ? 1 : 0) + (s[321] ? 2 : 0) + s[353], SDL_56_1_beloeb: s[614], SDL_56_1_beloeb_hoej: s[615], SDL_56_1_beloeb_kan: (s[616] ? 1 : 0) + (s[617] ? 4 : 0), SDL_56_2_kan: (s[618] ? 1 : 0) + (s[619] ? 2 : 0) + s[620], SDL_56_3_kan: (s[621] ? 1 : 0) + (s[622] ? 2 : 0) + s[620], SDL_56_4: s[623], SDL_56_4_hoej: s[624], SDL_56_4_kan: 1 + s[620], SDL_56_4_fornyelse_kan: (s[625] ? 1 : 0) + (s[626] ? 2 : 0) + s[620], SDL_58a_1_kan: (s[627] ? 1 : 0) + (s[628] ? 2 : 0) + s[620], SDL_59_2: s[629], SDL_59_2_hoej: s[630], SDL_59_2_kan: (s[631] ? 1 : 0) + (s[632] ? 4 : 0), SDL_59_6_kan: (s[329] ? 1 : 0) + (s[330] ? 2 : 0) + s[378], SDL_82_1_kan: (s[633] ? 1 : 0) + (s[634] ? 2 : 0) + s[343] }
}
