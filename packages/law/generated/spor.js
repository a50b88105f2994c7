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
  s[0] = v1
  const v2 = v1 >= 13332 /* 2006-07-03 */
  s[370] = v2
  const v3 = periods(f.fravaer, (r_fravaer) => r_fravaer.omfang === 'fuldt')
  const v4 = dayReaching(v3, v1, 1)
  s[364] = v4
  const v5 = runEnd(v0, f.vurderingsdato)
  s[4] = v5
  const v6 = v5 >= v4
  s[623] = v6
  const v7 = v6 ? v4 : NEVER
  const v8 = v1 >= NEVER
  s[3] = v8
  const SDL_6_1 = v2 ? v7 : FIRST_DAY
  s[56] = SDL_6_1
  const SDL_6_1_hoej = v2 ? v7 : NEVER
  s[58] = SDL_6_1_hoej
  const SDL_6_1_ir = v8 || !v2
  s[5] = SDL_6_1_ir
  // ALF.62.3: Sidste sygedag, a-kassen betaler (ALF § 62, stk. 3)
  const v12 = !v8 && SDL_6_1 <= 13331 /* 2006-07-02 */
  s[60] = v12
  const v13 = SDL_6_1_hoej >= 13332 /* 2006-07-03 */
  s[57] = v13
  const v14 = SDL_6_1 <= 15011 /* 2011-02-06 */
  s[119] = v14
  const v15 = !v8 && v13 && v14
  s[63] = v15
  const v16 = SDL_6_1_hoej >= 15012 /* 2011-02-07 */
  s[62] = v16
  const v17 = SDL_6_1 <= 16439 /* 2015-01-04 */
  s[72] = v17
  const v18 = !v8 && v16 && v17
  s[303] = v18
  const v19 = SDL_6_1 <= 2147483646
  s[59] = v19
  const v20 = !v8 && SDL_6_1_hoej >= 16440 /* 2015-01-05 */ && v19
  s[75] = v20
  const v21 = f.persongruppe === 'ledig'
  s[83] = v21
  const v22 = shiftDays(SDL_6_1, 13)
  const v23 = shiftDays(SDL_6_1_hoej, 13)
  const v24 = v21 && SDL_6_1_ir
  s[261] = v24
  const v25 = SDL_6_1_ir || !v8 && SDL_6_1_hoej === NEVER
  s[61] = v25
  const v26 = v20 && (!v21 || !v8)
  const ALF_62_3 = v12 ? FIRST_DAY : v18 || v26 ? (v26 ? (v21 ? (f.dagpengerettenSlutter ? Math.min(v22, f.sidsteDagMedDagpengeret) : v22) : NEVER) : NEVER) : NEVER
  s[181] = ALF_62_3
  const ALF_62_3_hoej = v12 ? NEVER : v15 ? NEVER : v18 ? NEVER : v21 ? (f.dagpengerettenSlutter ? Math.min(v23, f.sidsteDagMedDagpengeret) : v23) : NEVER
  s[182] = ALF_62_3_hoej
  const ALF_62_3_er = v12 || v15 || v18 || v26
  s[180] = ALF_62_3_er
  const ALF_62_3_ir = v12 || v20 && v24 || v25
  s[183] = ALF_62_3_ir
  // BEK937.27: Sygedagpenge under uddannelse (BEK 937/2024 § 27, stk. 1-3)
  const v31 = f.vurderingsdato >= 13332 /* 2006-07-03 */
  s[84] = v31
  const v32 = f.vurderingsdato >= 19936 /* 2024-08-01 */
  s[627] = v32
  const v33 = f.uddannelseUnderSygdom === 'foer'
  s[628] = v33
  const v34 = f.uddannelseUnderSygdom === 'begyndt_under'
  s[630] = v34
  const v35 = f.undervisningstimer <= 600
  s[631] = v35
  const v36 = v34 && v35 && f.uddannelsePasserMedBehandling && f.uddannelseUdskyderRevalidering === false
  s[629] = v36
  const v37 = f.uddannelseUnderSygdom === 'opfoelgning'
  s[632] = v37
  const v38 = !v32 && (v33 || v36) || v32 && (v33 || v36 || v37)
  const v39 = f.uddannelseUnderSygdom === 'ingen'
  s[625] = v39
  const BEK937_27 = !v39 && (!v31 || v38)
  s[381] = BEK937_27
  const BEK937_27_nej = !v39 && (!v31 || !v38)
  s[382] = BEK937_27_nej
  const BEK937_27_ir = v39 || !v31
  s[383] = BEK937_27_ir
  // SDL.7.2: Det mindste fravær (SDL § 7, stk. 2)
  const SDL_53_1_ialt_er = f.persongruppe === 'loenmodtager'
  s[64] = SDL_53_1_ialt_er
  const v44 = f.timerDuKanArbejde === 0
  s[641] = v44
  const v45 = f.normalTimerPrUge - f.timerDuKanArbejde
  s[304] = v45
  const v46 = v45 >= 400
  s[642] = v46
  const v47 = v44 || v46
  s[640] = v47
  const v48 = SDL_53_1_ialt_er && v47
  s[639] = v48
  const v49 = f.persongruppe === 'selvstaendig'
  s[80] = v49
  const v50 = f.andelAfArbejdetDuKan <= 5000
  s[302] = v50
  const v51 = v49 && v50
  s[643] = v51
  const v52 = f.persongruppe === 'ledig' || f.persongruppe === 'ingen'
  s[644] = v52
  const v53 = f.vurderingsdato >= 15706 /* 2013-01-01 */
  s[118] = v53
  const v54 = f.ansatFra >= 15706 /* 2013-01-01 */
  s[648] = v54
  const v55 = f.ansatIFleksjob && v54
  s[647] = v55
  const v56 = v47 || v55
  s[646] = v56
  const v57 = SDL_53_1_ialt_er && v56
  s[645] = v57
  const v58 = !v53 && (v48 || v51 || v52) || v53 && (v57 || v51 || v52)
  const SDL_7_2 = !v31 || v58
  s[403] = SDL_7_2
  const SDL_7_2_nej = !v31 || !v58
  s[404] = SDL_7_2_nej
  // SDL.7.1: Uarbejdsdygtig på grund af egen sygdom (SDL § 7, stk. 1-2)
  const SDL_7_1 = !v31 || f.uarbejdsdygtigVedEgenSygdom && (SDL_7_2 || !v31)
  s[85] = SDL_7_1
  const SDL_7_1_nej = !v31 || f.uarbejdsdygtigVedEgenSygdom === false || SDL_7_2_nej
  s[91] = SDL_7_1_nej
  // SDL.24.3.2: De første dage, der ikke tæller (SDL § 24, stk. 3, nr. 1-2)
  const v63 = v49 ? 14 : 15
  const v64 = v49 ? 14 : 21
  const v65 = v49 ? 14 : 30
  // SDL.24.3: Dage, der tæller med (SDL § 24, stk. 3-4)
  const v66 = dropFirst(v0, (start) => start >= NEVER ? 0 : start >= 13332 /* 2006-07-03 */ ? (start >= 13605 /* 2007-04-02 */ ? (start >= 14032 /* 2008-06-02 */ ? (start >= 15341 /* 2012-01-02 */ ? v65 : v64) : v63) : 14) : Infinity)
  const v67 = dropFirst(v0, (start) => { const r0_0 = start >= 13332 /* 2006-07-03 */; const r0_1 = start >= NEVER; const r0_2 = r0_0 ? (start >= 13605 /* 2007-04-02 */ ? (start >= 14032 /* 2008-06-02 */ ? (start >= 15341 /* 2012-01-02 */ ? v65 : v64) : v63) : 14) : -Infinity; return Math.max(0, r0_1 ? 0 : r0_1 || !r0_0 ? Math.min(0, r0_2) : r0_2) })
  const v68 = allPeriods(f.afbrydelser)
  const v69 = without(v66, v68)
  const v70 = without(v67, v68)
  const SDL_24_3 = !v2 ? NO_DAYS : without(v69, intersectTable(from(v70, 15523 /* 2012-07-02 */), HELLIGDAGE_1))
  s[1] = SDL_24_3
  const SDL_24_3_hoej = !v2 ? ALL_DAYS : without(v70, intersectTable(from(v69, 15523 /* 2012-07-02 */), HELLIGDAGE_1))
  s[2] = SDL_24_3_hoej
  const SDL_24_3_eksakt = v2 && sameDays(v66, v67)
  s[366] = SDL_24_3_eksakt
}

function svar_2(f, s) {
  // SDL.25.1: Grænsen for pensionister m.fl. (SDL § 25, stk. 1)
  const v0 = f.pensionDuFaar === 'foertidspension' || f.pensionDuFaar === 'seniorpension'
  s[92] = v0
  const v1 = f.pensionDuFaar === 'tidlig_pension'
  s[93] = v1
  const v2 = s[0] >= 15012 /* 2011-02-07 */
  s[248] = v2
  const v3 = onWeekdays(s[1], 62)
  s[7] = v3
  const v4 = onWeekdays(s[2], 62)
  s[6] = v4
  const v5 = monthEndOver(v4, 12, 130, s[0])
  const v6 = monthEndOver(v3, 12, 130, s[0])
  const v7 = !s[3] && s[4] >= v5
  s[651] = v7
  const v8 = !s[3] && s[4] < v6
  s[652] = v8
  const v9 = v7 && !s[3]
  const v10 = s[5] && !s[3] && v6 >= NEVER
  const v11 = v9 ? v5 : NEVER
  const v12 = v8 ? NEVER : v6
  const v13 = v9 ? (v8 || v10 ? Math.max(v6, v12) : v6) : v12
  const v14 = v9 || v8 || v10
  const v15 = monthEndOver(s[2], 12, 182, s[0])
  const v16 = monthEndOver(s[1], 12, 182, s[0])
  const v17 = !s[3] && s[4] >= v15
  s[653] = v17
  const v18 = !s[3] && s[4] < v16
  s[654] = v18
  const v19 = v17 && !s[3]
  const v20 = s[5] && !s[3] && v16 >= NEVER
  const v21 = v19 ? v15 : NEVER
  const v22 = v18 ? NEVER : v16
  const v23 = v19 ? (v18 || v20 ? Math.max(v16, v22) : v16) : v22
  const v24 = v19 || v18 || v20
  const SDL_25_1 = v2 ? (v14 ? (v24 ? Math.min(v11, v21) : v11) : v21) : FIRST_DAY
  s[98] = SDL_25_1
  const SDL_25_1_hoej = v2 ? (v14 ? (v24 ? Math.max(v13, v23) : v13) : v23) : NEVER
  s[100] = SDL_25_1_hoej
  const v27 = v0 || f.opfylderHelbredsbetingelserForFoertidspension || f.naaetFolkepensionsalder || v1
  s[195] = v27
  const SDL_25_1_er = v27 && !s[3] && (!v2 || v14 || v24)
  s[94] = SDL_25_1_er
  const SDL_25_1_ir = !v27 || s[3] || !v2 || v7 && s[5] || s[5] && !((s[3] || !s[5] && v5 === v6) && !s[3] && (s[3] || v5 === NEVER)) || v17 && s[5] || s[5] && !((s[3] || !s[5] && v15 === v16) && !s[3] && (s[3] || v15 === NEVER))
  s[96] = SDL_25_1_ir
}

function svar_3(f, s) {
  // SDL.24.1: Revurderingstidspunktet (SDL § 24, stk. 1)
  const v0 = monthEndOver(s[6], 18, 260, s[0])
  const v1 = monthEndOver(s[7], 18, 260, s[0])
  const v2 = !s[3] && v0 <= 16251 /* 2014-06-30 */
  s[8] = v2
  const v3 = !s[3] && v1 > 16251 /* 2014-06-30 */
  s[9] = v3
  const v4 = !s[3] && s[4] >= v0
  s[670] = v4
  const v5 = !s[3] && s[4] < v1
  s[671] = v5
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
  s[10] = v22
  const v23 = !s[3] && v21 > 16251 /* 2014-06-30 */
  s[11] = v23
  const v24 = !s[3] && s[4] >= v20
  s[672] = v24
  const v25 = !s[3] && s[4] < v21
  s[673] = v25
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
  s[12] = v46
  const v47 = Math.max(s[0], 16252 /* 2014-07-01 */)
  const v48 = monthEndOver(s[6], 9, 110, v47)
  const v49 = monthEndOver(s[7], 9, 110, v47)
  const v50 = !s[3] && s[4] >= v48
  s[674] = v50
  const v51 = !s[3] && s[4] < v49
  s[675] = v51
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
  s[676] = v61
  const v62 = !s[3] && s[4] < v60
  s[677] = v62
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
  const v0 = !s[3] && countDays(s[2], 16252 /* 2014-07-01 */, 16252 /* 2014-07-01 */) >= 1
  s[658] = v0
  const v1 = !s[3] && countDays(s[1], 16252 /* 2014-07-01 */, 16252 /* 2014-07-01 */) < 1
  s[659] = v1
  const v2 = !s[3] && countDays(s[6], 15979 /* 2013-10-01 */, 16251 /* 2014-06-30 */) > 110
  s[664] = v2
  const v3 = !s[3] && countDays(s[7], 15979 /* 2013-10-01 */, 16251 /* 2014-06-30 */) <= 110
  s[665] = v3
  const v4 = s[8] || v3
  s[663] = v4
  const v5 = (s[9] || s[5]) && (v2 || s[5]) && (s[9] || v2)
  s[662] = v5
  const v6 = !s[3] && countDays(s[2], 15979 /* 2013-10-01 */, 16251 /* 2014-06-30 */) > 154
  s[668] = v6
  const v7 = !s[3] && countDays(s[1], 15979 /* 2013-10-01 */, 16251 /* 2014-06-30 */) <= 154
  s[669] = v7
  const v8 = s[10] || v7
  s[667] = v8
  const v9 = (s[11] || s[5]) && (v6 || s[5]) && (s[11] || v6)
  s[666] = v9
  const v10 = v5 || v9
  s[660] = v10
  const v11 = (v4 || s[5]) && (v8 || s[5]) && (v4 || v8)
  s[661] = v11
  const v12 = s[12] || v1 || v11
  s[657] = v12
  const v13 = !s[12] && (v0 || s[5]) && (v10 || s[5])
  s[656] = v13
  const v14 = v13 && !v12
  s[655] = v14
  const SDL_24_1 = v13 ? FIRST_DAY : s[13] ? (s[14] ? Math.min(s[15], s[16]) : s[15]) : s[16]
  s[99] = SDL_24_1
  const SDL_24_1_hoej = v13 ? NEVER : s[13] ? (s[14] ? Math.max(s[17], s[18]) : s[17]) : s[18]
  s[101] = SDL_24_1_hoej
  const SDL_24_1_er = !s[3] && (v13 || !v14 && (s[13] || s[14]))
  s[95] = SDL_24_1_er
  const SDL_24_1_ir = s[3] || v13 || !v14 && (s[19] && s[20] || !(s[21] && !s[22] && s[23] >= 13332 /* 2006-07-03 */ && s[24] <= 15011 /* 2011-02-06 */ || s[25] && !s[26] && s[27] >= 13332 /* 2006-07-03 */ && s[28] <= 15011 /* 2011-02-06 */) && (s[29] && s[20] || !(s[21] && !s[22] && s[23] >= 15012 /* 2011-02-07 */ && s[24] <= 16251 /* 2014-06-30 */ || s[25] && !s[26] && s[27] >= 15012 /* 2011-02-07 */ && s[28] <= 16251 /* 2014-06-30 */) && (s[30] && (s[31] || s[32]) || !(s[33] && !s[31] || s[34] && !s[32]))))
  s[97] = SDL_24_1_ir
  // SDL.27.1.1: Forlængelse, fordi revalidering er sandsynlig (SDL § 27, stk. 1, nr. 1)
  const v19 = SDL_24_1_er && SDL_24_1 < NEVER
  s[174] = v19
  const v20 = SDL_24_1_er && SDL_24_1_hoej >= NEVER
  s[175] = v20
  const v21 = Math.max(f.vurderingsdato, SDL_24_1)
  const v22 = Math.max(f.vurderingsdato, SDL_24_1_hoej)
  const v23 = Math.max(f.vurderingsdato, v21)
  const v24 = Math.min(f.vurderingsdato, v22)
  const v25 = v19 && SDL_24_1_er
  const v26 = SDL_24_1_ir && SDL_24_1_er && v24 >= v23
  const v27 = v20 || v26
  const v28 = v20 ? (v26 ? Math.min(f.vurderingsdato, v23) : f.vurderingsdato) : v23
  const v29 = v20 ? (v26 ? Math.max(f.vurderingsdato, v24) : f.vurderingsdato) : v24
  const v30 = f.forlaengelseErAfgjort || v25 || v20 || v26
  s[40] = v30
  const v31 = f.forlaengelseErAfgjort === false && (v19 && SDL_24_1_ir || SDL_24_1_ir && !((!SDL_24_1_er || !SDL_24_1_ir && v21 === v22) && SDL_24_1_er && (!SDL_24_1_er || f.vurderingsdato === v21)))
  s[373] = v31
  const v32 = f.forlaengelseErAfgjort ? f.forlaengelseAfgjortDen : v25 ? (v27 ? Math.min(v21, v28) : v21) : v28
  s[39] = v32
  const v33 = f.forlaengelseErAfgjort ? f.forlaengelseAfgjortDen : v25 ? (v27 ? Math.max(v22, v29) : v22) : v29
  s[41] = v33
  const v34 = v30 && v32 <= 13331 /* 2006-07-02 */
  s[35] = v34
  const v35 = v33 >= 13332 /* 2006-07-03 */
  s[43] = v35
  const v36 = v32 <= 15011 /* 2011-02-06 */
  s[221] = v36
  const v37 = v30 && v35 && v36
  s[36] = v37
  const v38 = v33 >= 15012 /* 2011-02-07 */
  const v39 = v32 <= 20484 /* 2026-01-31 */
  s[680] = v39
  const v40 = v30 && v38 && v39
  const v41 = v32 <= 2147483646
  s[42] = v41
  const v42 = v30 && v33 >= 20485 /* 2026-02-01 */ && v41
  s[230] = v42
  const v43 = v31 || v30 && v33 === NEVER
  s[44] = v43
  const SDL_27_1_1 = v34 || v37 && f.revalideringErSandsynlig || v40 && f.revalideringErSandsynlig || v42
  s[45] = SDL_27_1_1
  const SDL_27_1_1_nej = v34 || v37 && f.revalideringErSandsynlig === false || v40 && f.revalideringErSandsynlig === false || v42
  s[49] = SDL_27_1_1_nej
  const SDL_27_1_1_ir = v34 || v42 || v43
  s[50] = SDL_27_1_1_ir
  // SDL.27.1.2: Forlængelse for at afklare arbejdsevnen (SDL § 27, stk. 1, nr. 2)
  const v47 = v30 && v38 && v41
  s[55] = v47
  const SDL_27_1_2 = v34 || v37 && f.afklaringErNoedvendig || v47 && f.afklaringErNoedvendig
  s[46] = SDL_27_1_2
  const SDL_27_1_2_nej = v34 || v37 && f.afklaringErNoedvendig === false || v47 && f.afklaringErNoedvendig === false
  s[52] = SDL_27_1_2_nej
  const SDL_27_1_2_ir = v34 || v43
  s[51] = SDL_27_1_2_ir
  // SDL.27.1.3.uger: Længste forlængelse ved lægebehandling (SDL § 27, stk. 1, nr. 3)
  const v51 = v32 <= 13544 /* 2007-01-31 */
  s[684] = v51
  const v52 = v30 && v35 && v51
  const v53 = v32 <= 13604 /* 2007-04-01 */
  s[685] = v53
  const v54 = v30 && v33 >= 13545 /* 2007-02-01 */ && v53
  const v55 = v30 && v33 >= 13605 /* 2007-04-02 */ && v36
  const v56 = v32 <= 16251 /* 2014-06-30 */
  s[688] = v56
  const v57 = v30 && v38 && v56
  s[37] = v57
  const v58 = v33 >= 16252 /* 2014-07-01 */
  const v59 = v30 && v58 && v41
  s[38] = v59
  const v60 = v57 || v59
  s[222] = v60
  const v61 = v55 || v60
  const SDL_27_1_3_uger = v34 ? -Infinity : v52 ? 364 : v54 ? 364 : v55 ? 728 : v57 ? 728 : 938
  s[225] = SDL_27_1_3_uger
  const SDL_27_1_3_uger_hoej = v34 ? Infinity : v54 || v61 ? (v61 ? (v60 ? (v59 ? 938 : 728) : 728) : 728) : 364
  s[227] = SDL_27_1_3_uger_hoej
  const SDL_27_1_3_uger_er = v34 || v52 || v54 || v55 || v57 || v59
  s[223] = SDL_27_1_3_uger_er
  // SDL.27.1.3: Forlængelse ved lægebehandling (SDL § 27, stk. 1, nr. 3)
  const v65 = SDL_27_1_3_uger_er && SDL_27_1_3_uger_hoej >= f.laegensSkoenUgerTilArbejde
  s[691] = v65
  const v66 = SDL_27_1_3_uger_er && SDL_27_1_3_uger < f.laegensSkoenUgerTilArbejde
  s[692] = v66
  const v67 = f.underLaegebehandling === false || f.laegensSkoenErSikkert === false || v66
  const v68 = f.underLaegebehandling && f.laegensSkoenErSikkert && (v65 || SDL_27_1_2_ir)
  const v69 = f.laegensSkoenUgerTilArbejde <= 364
  s[693] = v69
  const v70 = f.underLaegebehandling && f.laegensSkoenErSikkert && v69
  const v71 = f.laegensSkoenUgerTilArbejde <= 728
  s[694] = v71
  const v72 = f.underLaegebehandling && f.laegensSkoenErSikkert && v71
  const SDL_27_1_3 = v34 || v52 && v68 || v54 && (v70 || v72) || v55 && v68 || v47 && v68
  s[47] = SDL_27_1_3
  const SDL_27_1_3_nej = v34 || v52 && v67 || v54 && (!v70 || !v72) || v55 && v67 || v47 && v67
  s[53] = SDL_27_1_3_nej
  // SDL.27.1.4: Forlængelse, fordi fleksjob eller pension skal afklares (SDL § 27, stk. 1, nr. 4)
  const v75 = v30 && v58 && v39
  s[229] = v75
  const SDL_27_1_4 = v34 || v37 && f.kanIkkeArbejdePaaNormaleVilkaar || v57 && f.kanIkkeArbejdePaaNormaleVilkaar || v75 && f.sagSkalIRehabiliteringsteam || v42
  s[48] = SDL_27_1_4
  const SDL_27_1_4_nej = v34 || v37 && f.kanIkkeArbejdePaaNormaleVilkaar === false || v57 && f.kanIkkeArbejdePaaNormaleVilkaar === false || v75 && f.sagSkalIRehabiliteringsteam === false || v42
  s[54] = SDL_27_1_4_nej
}

function svar_5(f, s) {
  // SDL.27.1.5: Forlængelse ved livstruende sygdom (SDL § 27, stk. 1, nr. 5)
  const v0 = f.laegenVurdererLivstruende && f.behandlingsmulighederUdtoemte
  const SDL_27_1_5 = s[35] || s[36] && v0 || s[37] && v0 || s[38] && f.laegenVurdererLivstruende
  s[231] = SDL_27_1_5
  const SDL_27_1_5_nej = s[35] || s[36] && !v0 || s[37] && !v0 || s[38] && f.laegenVurdererLivstruende === false
  s[238] = SDL_27_1_5_nej
  // SDL.27.1.6: Forlængelse ved arbejdsskadesag (SDL § 27, stk. 1, nr. 6)
  const v3 = f.arbejdsskadesag === 'uden_afgoerelse'
  const v4 = f.arbejdsskadesag === 'uden_afgoerelse' || f.arbejdsskadesag === 'foreloebig_afgoerelse'
  const SDL_27_1_6 = s[35] || s[36] && v3 || s[37] && v3 || s[38] && v4
  s[232] = SDL_27_1_6
  const SDL_27_1_6_nej = s[35] || s[36] && !v3 || s[37] && !v3 || s[38] && !v4
  s[239] = SDL_27_1_6_nej
  // SDL.27.1.7.2: Åbenbar sag om førtidspension uden om rehabiliteringsteamet (SDL § 27, stk. 1, nr. 7)
  const v7 = s[39] <= 16952 /* 2016-05-31 */
  s[696] = v7
  const v8 = s[39] <= 16974 /* 2016-06-22 */
  s[697] = v8
  const v9 = s[40] && s[41] >= 16953 /* 2016-06-01 */ && v8
  const v10 = s[39] <= 20634 /* 2026-06-30 */
  s[698] = v10
  const v11 = s[40] && s[41] >= 16975 /* 2016-06-23 */ && v10
  const v12 = s[40] && s[41] >= 20635 /* 2026-07-01 */ && s[42]
  const SDL_27_1_7_2 = s[35] || v9 || v11 && f.arbejdsevnenKanAabenbartIkkeForbedres || v12
  s[521] = SDL_27_1_7_2
  const SDL_27_1_7_2_nej = s[35] || s[40] && s[43] && v7 || v9 || v11 && f.arbejdsevnenKanAabenbartIkkeForbedres === false || v12
  s[522] = SDL_27_1_7_2_nej
  const SDL_27_1_7_2_ir = s[35] || v9 || v12 || s[44]
  s[523] = SDL_27_1_7_2_ir
  // SDL.27.1.7: Forlængelse ved sag om førtidspension (SDL § 27, stk. 1, nr. 7)
  const SDL_27_1_7 = s[35] || s[36] && f.foertidspensionssagPaabegyndt || s[37] && f.foertidspensionssagPaabegyndt || s[38] && (f.ansoegningOmFoertidspension || SDL_27_1_7_2)
  s[233] = SDL_27_1_7
  const SDL_27_1_7_nej = s[35] || s[36] && f.foertidspensionssagPaabegyndt === false || s[37] && f.foertidspensionssagPaabegyndt === false || s[38] && f.ansoegningOmFoertidspension === false && (SDL_27_1_7_2_nej || SDL_27_1_7_2_ir)
  s[240] = SDL_27_1_7_nej
  // SDL.27.1: Forlængelse af sygedagpenge (SDL § 27, stk. 1)
  const v18 = s[45] || s[46] || s[47] || s[48] || SDL_27_1_5 || SDL_27_1_6 || SDL_27_1_7
  const v19 = s[49] || s[50]
  s[234] = v19
  const v20 = SDL_27_1_5_nej || s[51]
  s[235] = v20
  const v21 = SDL_27_1_6_nej || s[51]
  s[236] = v21
  const v22 = SDL_27_1_7_nej || s[51]
  s[237] = v22
  const v23 = v19 && (s[52] || s[51]) && (s[53] || s[51]) && (s[54] || s[50]) && v20 && v21 && v22 && (s[49] || s[52] || s[53] || s[54] || SDL_27_1_5_nej || SDL_27_1_6_nej || SDL_27_1_7_nej)
  const v24 = s[50] && s[51]
  s[246] = v24
  const SDL_27_1 = s[35] || s[36] && v18 || s[55] && v18
  s[102] = SDL_27_1
  const SDL_27_1_nej = s[35] || s[36] && v23 || s[55] && v23
  s[103] = SDL_27_1_nej
  const SDL_27_1_ir = s[35] || s[36] && v24 || s[55] && v24 || s[44]
  s[104] = SDL_27_1_ir
  // SDL.24a.1.grænse: Over grænsen på første fraværsdag (SDL § 24 a, stk. 1)
  const v28 = s[56] <= 16251 /* 2014-06-30 */
  s[188] = v28
  const v29 = !s[3] && s[57] && v28
  s[89] = v29
  const v30 = !s[3] && s[58] >= 16252 /* 2014-07-01 */ && s[59]
  s[86] = v30
  const v31 = monthStart(s[56])
  s[73] = v31
  const v32 = monthStart(s[58])
  s[74] = v32
  const v33 = shiftMonths(v31, -9)
  const v34 = shiftMonths(v32, -9)
  const v35 = shiftDays(v31, -1)
  const v36 = shiftDays(v32, -1)
  const v37 = shiftMonths(v31, -8)
  const v38 = shiftMonths(v32, -8)
  const v39 = shiftDays(s[56], -1)
  const v40 = shiftDays(s[58], -1)
  const SDL_24a_1_graense = s[60] || v30 && (!s[3] && countDays(s[6], v33, v36) > 110 || !s[3] && countDays(s[2], v33, v36) > 154 || !s[3] && countDays(s[6], v37, v40) > 110 || !s[3] && countDays(s[2], v37, v40) > 154)
  s[87] = SDL_24a_1_graense
  const SDL_24a_1_graense_nej = s[60] || v29 || v30 && (!s[3] && countDays(s[7], v34, v35) <= 110 || !s[3] && countDays(s[1], v34, v35) <= 154 || !s[3] && countDays(s[7], v38, v39) <= 110 || !s[3] && countDays(s[1], v38, v39) <= 154)
  s[90] = SDL_24a_1_graense_nej
  const SDL_24a_1_graense_ir = s[60] || v30 && s[5] || s[61]
  s[88] = SDL_24a_1_graense_ir
  // SDL.30.2: Beskæftigelseskravet over for arbejdsgiveren (SDL § 30, stk. 2-4)
  const v44 = !s[3] && shiftDays(s[58], -56) >= f.ansatFra
  s[707] = v44
  const v45 = !s[3] && shiftDays(s[56], -56) < f.ansatFra
  s[708] = v45
  const v46 = v45 || f.andetFravaerSeneste8Uger
  s[706] = v46
  const v47 = (v44 || s[5]) && f.andetFravaerSeneste8Uger === false
  s[705] = v47
  const v48 = f.timerHosArbejdsgiveren >= 7400
  s[709] = v48
  const v49 = v46 || !v48
  s[704] = v49
  const v50 = v47 && v48
  s[703] = v50
  const v51 = v48 && f.genansat && f.paaArbejdeDaSygdommenKom
  s[710] = v51
  const v52 = v50 || v51
  const v53 = v49 && !v51
  const v54 = !s[3] && s[62] && s[59]
  s[71] = v54
  const SDL_30_2 = s[60] || s[63] && v52 || v54 && v52
  s[531] = SDL_30_2
  const SDL_30_2_nej = s[60] || s[63] && v53 || v54 && v53
  s[532] = SDL_30_2_nej
  const SDL_30_2_ir = s[60] || s[61]
  s[68] = SDL_30_2_ir
  // SDL.30.fleksjob: Ingen arbejdsgiverperiode i fleksjob (SDL § 32, stk. 1, nr. 5)
  const SDL_30_fleksjob = f.ansatIFleksjob && (s[60] || s[63] || v54)
  s[533] = SDL_30_fleksjob
  const SDL_30_fleksjob_nej = f.ansatIFleksjob && s[60]
  s[534] = SDL_30_fleksjob_nej
  const SDL_30_fleksjob_ir = f.ansatIFleksjob === false || SDL_30_2_ir
  s[535] = SDL_30_fleksjob_ir
  // SDL.30: Ret over for arbejdsgiveren (SDL § 30, stk. 1)
  const v61 = f.ansatIFleksjob === false || SDL_30_fleksjob_nej
  s[711] = v61
  const v62 = f.ansatIFleksjob && (SDL_30_fleksjob || SDL_30_fleksjob_ir)
  s[712] = v62
  const v63 = !s[64] || SDL_30_2_nej || v62
  const v64 = s[64] && (SDL_30_2 || SDL_30_2_ir) && v61
  const SDL_30 = s[60] || s[63] && v64 || v54 && v64
  s[69] = SDL_30
  const SDL_30_nej = s[60] || s[63] && v63 || v54 && v63
  s[70] = SDL_30_nej
  // SDL.30.1: Arbejdsgiverperioden (SDL § 30, stk. 1)
  const v67 = s[56] <= 13604 /* 2007-04-01 */
  s[713] = v67
  const v68 = !s[3] && s[57] && v67
  const v69 = s[56] <= 14031 /* 2008-06-01 */
  s[714] = v69
  const v70 = !s[3] && s[58] >= 13605 /* 2007-04-02 */ && v69
  const v71 = s[56] <= 15340 /* 2012-01-01 */
  s[277] = v71
  const v72 = !s[3] && s[58] >= 14032 /* 2008-06-02 */ && v71
  const v73 = s[58] >= 15341 /* 2012-01-02 */
  s[278] = v73
  const v74 = !s[3] && v73 && s[59]
  const v75 = v72 || v74
  const SDL_30_1 = s[60] ? -Infinity : v68 ? 14 : v70 ? 15 : v72 ? 21 : 30
  s[65] = SDL_30_1
  const SDL_30_1_hoej = s[60] ? Infinity : v70 || v75 ? (v75 ? (v74 ? 30 : 21) : 15) : 14
  s[66] = SDL_30_1_hoej
  const SDL_30_1_er = s[60] || v68 || v70 || v72 || v74
  s[67] = SDL_30_1_er
}

function svar_6(f, s) {
  // SDL.31.1: Sidste dag, arbejdsgiveren betaler (SDL § 31, stk. 1)
  const v0 = shiftDays(s[56], s[65])
  s[274] = v0
  const v1 = shiftDays(s[58], s[66])
  s[275] = v1
  const v2 = !s[3] && s[67]
  s[105] = v2
  const v3 = s[5] || s[68]
  s[109] = v3
  const v4 = shiftDays(v0, -1)
  s[107] = v4
  const v5 = shiftDays(v1, -1)
  s[106] = v5
  const v6 = f.fratraeder ? Math.min(v4, f.fratraedelsesdag) : v4
  const v7 = f.fratraeder ? Math.min(v5, f.fratraedelsesdag) : v5
  const v8 = s[69] && v2
  const v9 = s[68] && v2 && v7 >= NEVER
  const v10 = s[70] ? NEVER : v7
  const v11 = v8 || s[70] || v9
  const v12 = s[69] && v3 || s[68] && !((!v2 || !v3 && v6 === v7) && v2 && (!v2 || v6 === NEVER))
  const SDL_31_1 = s[60] ? FIRST_DAY : v8 ? v6 : NEVER
  s[177] = SDL_31_1
  const SDL_31_1_hoej = s[60] ? NEVER : v8 ? (s[70] || v9 ? Math.max(v7, v10) : v7) : v10
  s[178] = SDL_31_1_hoej
  const SDL_31_1_er = s[60] || s[63] && v11 || s[71] && v11
  s[176] = SDL_31_1_er
  const SDL_31_1_ir = s[60] || s[63] && v12 || s[71] && v12 || s[61]
  s[179] = SDL_31_1_ir
  // SDL.32.1: Beskæftigelseskravet over for kommunen (SDL § 32, stk. 1-3)
  const v17 = !s[3] && shiftDays(s[58], -91) >= f.tilknyttetArbejdsmarkedetFra
  s[721] = v17
  const v18 = !s[3] && shiftDays(s[56], -91) < f.tilknyttetArbejdsmarkedetFra
  s[722] = v18
  const v19 = f.timerSeneste13Uger >= 12000
  s[723] = v19
  const v20 = SDL_31_1_er && SDL_31_1 < f.vurderingsdato
  s[726] = v20
  const v21 = SDL_31_1_er && SDL_31_1_hoej >= f.vurderingsdato
  s[727] = v21
  const v22 = s[70] || v20
  s[724] = v22
  const v23 = s[69] || s[68]
  s[108] = v23
  const v24 = v23 && (v21 || SDL_31_1_ir) && (s[69] || v21)
  s[76] = v24
  const v25 = s[68] && SDL_31_1_ir
  s[725] = v25
  const v26 = v18 || !v19 || v24
  s[720] = v26
  const v27 = v22 || v25
  s[77] = v27
  const v28 = (v17 || s[5]) && v19 && v27
  s[719] = v28
  const v29 = f.uddannelsensLaengde >= 18
  s[728] = v29
  const v30 = !s[3] && s[58] >= f.uddannelseAfsluttet
  s[729] = v30
  const v31 = !s[3] && s[56] < f.uddannelseAfsluttet
  s[730] = v31
  const v32 = shiftMonths(f.uddannelseAfsluttet, 1)
  const v33 = !s[3] && v32 >= s[56]
  s[731] = v33
  const v34 = !s[3] && v32 < s[58]
  s[732] = v34
  const v35 = f.erhvervsmaessigUddannelse === false || !v29 || v31 || v34
  s[81] = v35
  const v36 = f.erhvervsmaessigUddannelse && v29 && (v30 || s[5]) && (v33 || s[5])
  s[82] = v36
  const v37 = v28 || f.dagpengeretHvisRask || v36 || f.elevILoennetPraktik || f.ansatIFleksjob
  const v38 = v26 && f.dagpengeretHvisRask === false && v35 && f.elevILoennetPraktik === false && f.ansatIFleksjob === false
  const v39 = s[56] <= 15522 /* 2012-07-01 */
  s[716] = v39
  const v40 = !s[3] && s[62] && v39
  const v41 = !s[3] && s[58] >= 15523 /* 2012-07-02 */ && s[72]
  const v42 = !s[3] && shiftDays(s[58], -182) >= f.tilknyttetArbejdsmarkedetFra
  s[735] = v42
  const v43 = !s[3] && shiftDays(s[56], -182) < f.tilknyttetArbejdsmarkedetFra
  s[736] = v43
  const v44 = f.timerSeneste26Uger >= 24000
  s[737] = v44
  const v45 = v43 || !v44 || v24
  s[734] = v45
  const v46 = (v42 || s[5]) && v44 && v27
  s[733] = v46
  const v47 = shiftMonths(s[73], -6)
  const v48 = shiftMonths(s[74], -6)
  const v49 = sum(f.timerPrMaaned, (r_timerPrMaaned) => { const r0_0 = !s[3] && r_timerPrMaaned.maaned >= v47; const r0_1 = !s[3] && r_timerPrMaaned.maaned < s[74]; return (r0_0 || s[5]) && (r0_1 || s[5]) && (r0_0 || r0_1) ? r_timerPrMaaned.timer : 0 }) >= 24000
  s[744] = v49
  const v50 = sum(f.timerPrMaaned, (r_timerPrMaaned) => { const r0_0 = !s[3] && r_timerPrMaaned.maaned >= v47; const r0_1 = !s[3] && r_timerPrMaaned.maaned < s[74]; const r0_2 = (r0_0 || s[5]) && (r0_1 || s[5]) && (r0_0 || r0_1); return r0_2 ? (r0_2 && !(!s[3] && r_timerPrMaaned.maaned < v48 || !s[3] && r_timerPrMaaned.maaned >= s[73]) && !s[5] ? r_timerPrMaaned.timer : 0) : 0 }) >= 24000
  s[745] = v50
  const v51 = sum(f.timerPrMaaned, (r_timerPrMaaned) => { const r0_0 = !s[3] && r_timerPrMaaned.maaned >= v47; const r0_1 = !s[3] && r_timerPrMaaned.maaned < s[74]; return (r0_0 || s[5]) && (r0_1 || s[5]) && (r0_0 || r0_1) && r_timerPrMaaned.timer >= 4000 ? 1 : 0 }) >= 5
  s[746] = v51
  const v52 = sum(f.timerPrMaaned, (r_timerPrMaaned) => { const r0_0 = !s[3] && r_timerPrMaaned.maaned >= v47; const r0_1 = !s[3] && r_timerPrMaaned.maaned < s[74]; const r0_2 = (r0_0 || s[5]) && (r0_1 || s[5]) && (r0_0 || r0_1); const r0_3 = r_timerPrMaaned.timer >= 4000; const r0_4 = r0_2 && r0_3; return r0_4 ? (r0_4 && !(r0_2 && !r0_3 || !s[3] && r_timerPrMaaned.maaned < v48 || !s[3] && r_timerPrMaaned.maaned >= s[73] || s[5] && !r0_3) && !(s[5] && r0_3) ? 1 : 0) : 0 }) >= 5
  s[747] = v52
  const v53 = !v50 || !v52
  s[743] = v53
  const v54 = v49 && v51
  s[742] = v54
  const v55 = 6 + f.maanederDerSesBortFra
  const v56 = -v55
  const v57 = shiftMonths(s[73], v56)
  const v58 = shiftMonths(s[74], v56)
  const v59 = sum(f.timerPrMaaned, (r_timerPrMaaned) => { const r0_0 = !s[3] && r_timerPrMaaned.maaned < s[74]; const r0_1 = !s[3] && r_timerPrMaaned.maaned >= v57; return (r0_1 || s[5]) && (r0_0 || s[5]) && (r0_1 || r0_0) ? r_timerPrMaaned.timer : 0 }) >= 24000
  s[750] = v59
  const v60 = sum(f.timerPrMaaned, (r_timerPrMaaned) => { const r0_0 = !s[3] && r_timerPrMaaned.maaned < s[74]; const r0_1 = !s[3] && r_timerPrMaaned.maaned >= v57; const r0_2 = (r0_1 || s[5]) && (r0_0 || s[5]) && (r0_1 || r0_0); return r0_2 ? (r0_2 && !(!s[3] && r_timerPrMaaned.maaned < v58 || !s[3] && r_timerPrMaaned.maaned >= s[73]) && !s[5] ? r_timerPrMaaned.timer : 0) : 0 }) >= 24000
  s[751] = v60
  const v61 = sum(f.timerPrMaaned, (r_timerPrMaaned) => { const r0_0 = !s[3] && r_timerPrMaaned.maaned < s[74]; const r0_1 = !s[3] && r_timerPrMaaned.maaned >= v57; return (r0_1 || s[5]) && (r0_0 || s[5]) && (r0_1 || r0_0) && r_timerPrMaaned.timer >= 4000 ? 1 : 0 }) >= 5
  s[752] = v61
  const v62 = sum(f.timerPrMaaned, (r_timerPrMaaned) => { const r0_0 = !s[3] && r_timerPrMaaned.maaned < s[74]; const r0_1 = r_timerPrMaaned.timer >= 4000; const r0_2 = !s[3] && r_timerPrMaaned.maaned >= v57; const r0_3 = (r0_2 || s[5]) && (r0_0 || s[5]) && (r0_2 || r0_0); const r0_4 = r0_3 && r0_1; return r0_4 ? (r0_4 && !(r0_3 && !r0_1 || !s[3] && r_timerPrMaaned.maaned < v58 || !s[3] && r_timerPrMaaned.maaned >= s[73] || s[5] && !r0_1) && !(s[5] && r0_1) ? 1 : 0) : 0 }) >= 5
  s[753] = v62
  const v63 = !v60 || !v62
  s[749] = v63
  const v64 = v59 && v61
  s[748] = v64
  const v65 = v54 || v64
  s[740] = v65
  const v66 = v53 && v63
  s[741] = v66
  const v67 = f.iBeskaeftigelse === false || v66 || v24
  s[739] = v67
  const v68 = f.iBeskaeftigelse && v65 && v27
  s[738] = v68
  const SDL_32_1 = s[60] || s[63] && v37 || v40 && v37 || v41 && (v46 || f.dagpengeretHvisRask || v36 || f.elevILoennetPraktik || f.ansatIFleksjob) || s[75] && (v68 || f.dagpengeretHvisRask || v36 || f.elevILoennetPraktik || f.ansatIFleksjob)
  s[79] = SDL_32_1
  const SDL_32_1_nej = s[60] || s[63] && v38 || v40 && v38 || v41 && v45 && f.dagpengeretHvisRask === false && v35 && f.elevILoennetPraktik === false && f.ansatIFleksjob === false || s[75] && v67 && f.dagpengeretHvisRask === false && v35 && f.elevILoennetPraktik === false && f.ansatIFleksjob === false
  s[78] = SDL_32_1_nej
}

function svar_7(f, s) {
  // SDL.42.1: Beskæftigelseskravet for selvstændige (SDL § 42)
  const v0 = f.maanederSomSelvstaendig >= 6
  s[758] = v0
  const v1 = f.maanederSomSelvstaendig + f.maanederSomLoenmodtagerFoer >= 6
  s[759] = v1
  const v2 = v0 || v1
  s[757] = v2
  const v3 = v2 && f.drevetSenesteMaaned
  s[756] = v3
  const v4 = f.timerIVirksomheden >= 1850
  s[760] = v4
  const v5 = v3 && v4
  s[761] = v5
  const v6 = s[56] <= 15705 /* 2012-12-31 */
  s[754] = v6
  const v7 = !s[3] && s[62] && v6
  const v8 = s[56] <= 15883 /* 2013-06-27 */
  s[755] = v8
  const v9 = !s[3] && s[58] >= 15706 /* 2013-01-01 */ && v8
  const v10 = v5 || f.tilskudTilEgenVirksomhed
  const v11 = !s[3] && s[58] >= 15884 /* 2013-06-28 */ && s[59]
  const SDL_42_1 = s[60] || s[63] && v5 || v7 && v5 || v9 && v10 || v11 && v10
  s[562] = SDL_42_1
  const SDL_42_1_nej = s[60] || s[63] && !v5 || v7 && !v5 || v9 && !v10 || v11 && !v10
  s[563] = SDL_42_1_nej
  // SDL.34.1: Ret ved arbejdsskade (SDL § 34, stk. 1)
  const v14 = f.arbejdsskade === false || s[76]
  const v15 = f.arbejdsskade && s[77]
  const SDL_34_1 = s[60] || s[63] && v15 || s[71] && v15
  s[536] = SDL_34_1
  const SDL_34_1_nej = s[60] || s[63] && v14 || s[71] && v14
  s[537] = SDL_34_1_nej
  // SDL.32: Ret over for kommunen (SDL § 2, stk. 2)
  const v18 = !s[64] || s[78]
  s[763] = v18
  const v19 = s[64] && (s[79] || s[68])
  s[762] = v19
  const v20 = !s[80] || SDL_42_1_nej
  s[765] = v20
  const v21 = s[80] && (SDL_42_1 || s[68])
  s[764] = v21
  const v22 = f.persongruppe === 'ingen'
  s[260] = v22
  const v23 = !v22 || s[81]
  s[767] = v23
  const v24 = v22 && s[82]
  s[766] = v24
  const v25 = v19 || v21 || s[83] || v24 || SDL_34_1
  const v26 = v18 && v20 && !s[83] && v23 && (SDL_34_1_nej || s[68])
  const SDL_32 = s[60] || s[63] && v25 || s[71] && v25
  s[110] = SDL_32
  const SDL_32_nej = s[60] || s[63] && v26 || s[71] && v26
  s[111] = SDL_32_nej
  // SDL.3: Ophold i Danmark (SDL § 3)
  const v29 = f.vurderingsdato >= 17702 /* 2018-06-20 */
  s[768] = v29
  const v30 = !v29 && (f.ophold === 'danmark' || f.ophold === 'rekreation' || f.ophold === 'behandling' || f.ophold === 'udskudt_hjemrejse' || f.ophold === 'udsendt' || f.ophold === 'dansk_social_sikring') || v29 && (f.ophold === 'danmark' || f.ophold === 'rekreation' || f.ophold === 'behandling' || f.ophold === 'udskudt_hjemrejse' || f.ophold === 'udsendt' || f.ophold === 'repatriering' || f.ophold === 'dansk_social_sikring')
  const SDL_3 = !s[84] || v30
  s[117] = SDL_3
  const SDL_3_nej = !s[84] || !v30
  s[113] = SDL_3_nej
  // SDL.24a.1: Jobafklaring ved ny sygemelding (SDL § 24 a, stk. 1)
  const v33 = SDL_32 || s[68]
  s[193] = v33
  const v34 = SDL_3 || !s[84]
  s[115] = v34
  const v35 = s[85] || !s[84]
  s[116] = v35
  const SDL_24a_1 = s[60] || s[86] && (s[87] || s[88]) && v33 && v34 && v35 && (s[87] || SDL_32 || SDL_3 || s[85])
  s[189] = SDL_24a_1
  const SDL_24a_1_nej = s[60] || s[89] || s[86] && (s[90] || SDL_32_nej || SDL_3_nej || s[91])
  s[192] = SDL_24a_1_nej
  const SDL_24a_1_ir = s[60] || s[86] && s[88] && s[68] && !s[84] || s[61]
  s[191] = SDL_24a_1_ir
  // SDL.24c.1: Stop for sygedagpenge, når sygdommen ikke længere er livstruende (SDL § 24 c, stk. 1)
  const v39 = f.vurderingsdato >= 16801 /* 2016-01-01 */
  s[120] = v39
  const v40 = v39 && f.fikSygedagpengeVedLivstruende && f.laegenFinderIkkeLaengereLivstruende
  const SDL_24c_1 = !s[84] || v40
  s[480] = SDL_24c_1
  const SDL_24c_1_nej = !s[84] || !v40
  s[481] = SDL_24c_1_nej
  // LAB.107.1: Ret til jobafklaringsforløb (LAB § 107)
  const v43 = f.vurderingsdato >= 16252 /* 2014-07-01 */
  s[169] = v43
  const v44 = s[92] || f.naaetFolkepensionsalder || s[93]
  s[779] = v44
  const v45 = f.forlaengelseErAfgjort || v44 && s[94] || !v44 && s[95]
  s[170] = v45
  const v46 = f.forlaengelseErAfgjort === false && (v44 && s[96] || !v44 && s[97])
  s[171] = v46
  const v47 = f.forlaengelseErAfgjort ? f.forlaengelsenSlutter : v44 ? s[98] : s[99]
  s[172] = v47
  const v48 = f.forlaengelseErAfgjort ? f.forlaengelsenSlutter : v44 ? s[100] : s[101]
  s[173] = v48
  const v49 = v45 && f.vurderingsdato >= v47
  s[777] = v49
  const v50 = v45 && f.vurderingsdato < v48
  s[778] = v50
  const v51 = v50 || v44 || s[102]
  s[776] = v51
  const v52 = s[103] || s[104]
  s[247] = v52
  const v53 = (v49 || v46) && !v44 && v52
  s[775] = v53
  const v54 = v53 || SDL_24a_1
  s[773] = v54
  const v55 = SDL_24a_1_nej || SDL_24a_1_ir
  s[190] = v55
  const v56 = v51 && v55
  s[774] = v56
  const v57 = v53 || SDL_24a_1 || SDL_24c_1
  s[780] = v57
  const v58 = v51 && v55 && (SDL_24c_1_nej || !s[84])
  s[781] = v58
  const LAB_107_1 = !s[84] || v43 && (!v39 && v35 && v54 || v39 && v35 && v57)
  s[384] = LAB_107_1
  const LAB_107_1_nej = !s[84] || !v43 || !v39 && (s[91] || v56) || v39 && (s[91] || v58)
  s[385] = LAB_107_1_nej
  // LAB.110.1: Jobafklaringsforløbets længste varighed (LAB § 110, stk. 1)
  const v61 = f.jobafklaringStartede >= 16252 /* 2014-07-01 */
  s[782] = v61
  const v62 = f.jobafklaringStartede >= 17532 /* 2018-01-01 */
  s[783] = v62
  const v63 = shiftMonths(f.jobafklaringStartede, 24)
  const v64 = shiftDays(v63, -1)
  const v65 = f.jobafklaringStartede >= 18262 /* 2020-01-01 */
  s[784] = v65
  const v66 = allPeriods(f.barselUnderJobafklaring)
  const v67 = without(ALL_DAYS, v66)
  const v68 = dayReaching(v67, f.jobafklaringStartede, v63 === NEVER ? Infinity : v63 - f.jobafklaringStartede)
  const LAB_110_1 = v61 ? (v62 ? (v65 ? v68 : Math.min(v64, v68)) : v64) : FIRST_DAY
  s[387] = LAB_110_1
  const LAB_110_1_hoej = v61 ? (v62 ? (v65 ? v68 : Math.max(v64, v68)) : v64) : NEVER
  s[388] = LAB_110_1_hoej
  const LAB_110_1_ir = f.erIJobafklaring === false || !v61
  s[389] = LAB_110_1_ir
  // SDL.2.1: Hvem kan få sygedagpenge (SDL § 2, stk. 1)
  const v72 = s[64] || s[80] || s[83] || f.arbejdsskade || v24
  const v73 = !s[64] && !s[80] && !s[83] && f.arbejdsskade === false && v23
  const SDL_2_1 = s[60] || s[63] && v72 || s[71] && v72
  s[114] = SDL_2_1
  const SDL_2_1_nej = s[60] || s[63] && v73 || s[71] && v73
  s[112] = SDL_2_1_nej
}

function svar_8(f, s) {
  // SDL.2: Ret til sygedagpenge (SDL § 2)
  const v0 = s[105] && s[106] >= f.vurderingsdato
  s[789] = v0
  const v1 = s[105] && s[107] < f.vurderingsdato
  s[790] = v1
  const v2 = s[70] || v1
  s[788] = v2
  const v3 = s[108] && (v0 || s[109]) && (s[69] || v0)
  s[787] = v3
  const v4 = v3 || s[110]
  s[785] = v4
  const v5 = (v2 || s[68]) && (s[111] || s[68]) && (v2 || s[111])
  s[786] = v5
  const v6 = s[112] || v5 || s[113] || s[91]
  const v7 = (s[114] || s[68]) && (v4 || s[68]) && s[115] && s[116] && (s[114] || v4 || s[117] || s[85])
  const v8 = s[68] && !s[84]
  const SDL_2 = s[60] || s[63] && v7 || s[71] && v7
  s[390] = SDL_2
  const SDL_2_nej = s[60] || s[63] && v6 || s[71] && v6
  s[391] = SDL_2_nej
  const SDL_2_ir = s[60] || s[63] && v8 || s[71] && v8 || s[61]
  s[392] = SDL_2_ir
  // SDL.7.1.ferieaftale: Ferien kan aftales med kommunen (SDL § 7, stk. 1)
  const v12 = f.feriePasserMedForloebet && f.ferieIndenForFerieloven
  const SDL_7_1_ferieaftale = !s[84] || v12
  s[396] = SDL_7_1_ferieaftale
  const SDL_7_1_ferieaftale_nej = !s[84] || !v12
  s[397] = SDL_7_1_ferieaftale_nej
  // SDL.7.1.genoptagelse: Sygedagpenge igen efter ferien fra (SDL § 7, stk. 1)
  const v15 = periods(f.afbrydelser, (r_afbrydelser) => r_afbrydelser.slags === 'ferie')
  const v16 = shiftDays(runEnd(v15, f.vurderingsdato), 1)
  const SDL_7_1_genoptagelse = s[84] ? v16 : FIRST_DAY
  s[398] = SDL_7_1_genoptagelse
  const SDL_7_1_genoptagelse_hoej = s[84] ? v16 : NEVER
  s[399] = SDL_7_1_genoptagelse_hoej
  const SDL_7_1_genoptagelse_ir = f.ferieAftalt === false || !s[84]
  s[400] = SDL_7_1_genoptagelse_ir
  // SDL.7.1.ny: Ferien gør det til en ny sygemelding (SDL § 7, stk. 1)
  const SDL_7_1_ny = !s[84] || f.ferieAftalt === false
  s[401] = SDL_7_1_ny
  const SDL_7_1_ny_nej = !s[84] || f.ferieAftalt
  s[402] = SDL_7_1_ny_nej
  // SDL.7.3: Fra hvornår arbejdsevnen ses bredere (SDL § 7, stk. 3)
  const v22 = shiftMonths(s[56], 3)
  s[160] = v22
  const v23 = shiftMonths(s[58], 3)
  s[161] = v23
  const v24 = f.saerligeGrundeTilAndetTidspunkt || !s[3]
  const v25 = f.saerligeGrundeTilAndetTidspunkt === false && s[5]
  const SDL_7_3 = s[60] ? FIRST_DAY : f.saerligeGrundeTilAndetTidspunkt ? f.bredVurderingsdag : v22
  s[405] = SDL_7_3
  const SDL_7_3_hoej = s[60] ? NEVER : f.saerligeGrundeTilAndetTidspunkt ? f.bredVurderingsdag : v23
  s[406] = SDL_7_3_hoej
  const v28 = f.persongruppe === 'loenmodtager' || f.persongruppe === 'selvstaendig'
  s[374] = v28
  const SDL_7_3_er = v28 && (s[60] || s[63] && v24 || s[71] && v24)
  s[407] = SDL_7_3_er
  const SDL_7_3_ir = !v28 || s[60] || s[63] && v25 || s[71] && v25 || s[61]
  s[408] = SDL_7_3_ir
  // SDL.7.5: Stop, når helbredet er stationært (SDL § 7, stk. 5, 2. pkt.)
  const v31 = !s[118] && f.helbredetErStationaert && f.arbejdsevnenErAfklaret && f.berettigetTilRevalidering === false && f.berettigetTilFleksjob === false && f.berettigetTilFoertidspension === false || s[118] && f.helbredetErStationaert && f.arbejdsevnenErAfklaret && f.berettigetTilRevalidering === false && f.berettigetTilFleksjob === false && f.berettigetTilFoertidspension === false && f.berettigetTilRessourceforloeb === false
  const SDL_7_5 = !s[84] || v31
  s[409] = SDL_7_5
  const SDL_7_5_nej = !s[84] || !v31
  s[410] = SDL_7_5_nej
  // SDL.7a.1: Arbejdsgiverens samtale skal være holdt (SDL § 7 a, stk. 1-3)
  const v34 = s[56] <= 14612 /* 2010-01-03 */
  s[796] = v34
  const v35 = !s[3] && s[57] && v34
  const v36 = !s[3] && s[58] >= 14613 /* 2010-01-04 */ && s[119]
  const v37 = allPeriods(f.fravaer)
  const v38 = runStart(v37, f.vurderingsdato)
  const v39 = shiftDays(v38, 56) >= f.fratraedelsesdag
  s[799] = v39
  const v40 = f.fratraeder && v39
  s[798] = v40
  const v41 = v40 ? NEVER : shiftDays(v38, 28)
  const SDL_7a_1 = s[60] ? FIRST_DAY : v36 || s[71] ? v41 : NEVER
  s[411] = SDL_7a_1
  const SDL_7a_1_hoej = s[60] ? NEVER : v35 ? NEVER : v41
  s[412] = SDL_7a_1_hoej
  const SDL_7a_1_er = s[64] && (s[60] || v35 || v36 || s[71])
  s[413] = SDL_7a_1_er
  const SDL_7a_1_ir = !s[64] || s[68]
  s[362] = SDL_7a_1_ir
  // SDL.7c: Tidlig opfølgning (SDL § 7 c, stk. 1)
  const v46 = f.vurderingsdato >= 16440 /* 2015-01-05 */
  s[122] = v46
  const v47 = f.tidligOpfoelgningOensketAf === 'arbejdsgiver'
  s[801] = v47
  const v48 = shiftDays(s[56], 35)
  s[284] = v48
  const v49 = shiftDays(s[58], 35)
  s[285] = v49
  const v50 = !s[3] && shiftDays(v49, -1) >= f.tidligOpfoelgningBedtOm
  s[802] = v50
  const v51 = !s[3] && shiftDays(v48, -1) < f.tidligOpfoelgningBedtOm
  s[803] = v51
  const v52 = f.tidligOpfoelgningOensketAf === 'sygemeldt'
  s[804] = v52
  const v53 = v52 && f.ventesRaskInden8Uger === false
  const SDL_7c = v46 && (!v46 || v47 && f.ventesRaskInden8Uger === false && (v50 || s[5]) && f.oenskerTidligOpfoelgning || !v47 && v53)
  s[131] = SDL_7c
  const SDL_7c_nej = v46 && (!v46 || v47 && (f.ventesRaskInden8Uger || v51 || f.oenskerTidligOpfoelgning === false) || !v47 && !v53)
  s[132] = SDL_7c_nej
  // SDL.10a: Der skal udfyldes et oplysningsskema (SDL § 10 a)
  const v56 = !s[120] || !(f.fikSygedagpengeVedLivstruende && f.sagenErBelyst)
  const SDL_10a = !s[84] || v56
  s[415] = SDL_10a
  const SDL_10a_nej = !s[84] || !v56
  s[416] = SDL_10a_nej
  // SDL.11.3: Oplysningsskemaet skal være besvaret (SDL § 11, stk. 3)
  const v59 = f.oplysningsskemaSendt >= 13332 /* 2006-07-03 */
  s[419] = v59
  const v60 = shiftDays(f.oplysningsskemaSendt, 8)
  const SDL_11_3 = v59 ? v60 : FIRST_DAY
  s[417] = SDL_11_3
  const SDL_11_3_hoej = v59 ? v60 : NEVER
  s[418] = SDL_11_3_hoej
  // SDL.12.1.1: Kategori 1 (SDL § 12, stk. 1, nr. 1)
  const v63 = shiftDays(shiftDays(s[56], 56), -1)
  s[126] = v63
  const v64 = shiftDays(shiftDays(s[58], 56), -1)
  s[127] = v64
  const v65 = !s[3] && v64 >= f.forventetRask
  s[808] = v65
  const v66 = !s[3] && v63 < f.forventetRask
  s[809] = v66
  const v67 = !s[3] && v64 >= f.vurderingsdato
  s[810] = v67
  const v68 = !s[3] && v63 < f.vurderingsdato
  s[811] = v68
  const v69 = v66 || v68
  s[121] = v69
  const v70 = (v65 || s[5]) && (v67 || s[5]) && (v65 || v67)
  s[124] = v70
  const v71 = f.vurderingsdato >= 20635 /* 2026-07-01 */
  s[123] = v71
  const v72 = !v71 && s[5]
  s[125] = v72
  const SDL_12_1_1 = !s[84] || !v46 && f.tilbagevendenForestaar || v46 && !v71 && v70
  s[130] = SDL_12_1_1
  const SDL_12_1_1_nej = !s[84] || !v46 && f.tilbagevendenForestaar === false || v46 && (v71 || v69)
  s[128] = SDL_12_1_1_nej
  const SDL_12_1_1_ir = !s[84] || v46 && v72
  s[129] = SDL_12_1_1_ir
  // SDL.11a.1: Lægeattest før den første samtale (SDL § 11 a, stk. 1)
  const v76 = f.vurderingsdato >= 18262 /* 2020-01-01 */
  s[156] = v76
  const SDL_11a_1 = !s[84] || !v46 && f.laegeattestNoedvendig || v46 && (!v76 && SDL_12_1_1_nej || v76 && f.laegeattestNoedvendig)
  s[420] = SDL_11a_1
  const SDL_11a_1_nej = !s[84] || !v46 && f.laegeattestNoedvendig === false || v46 && (!v76 && SDL_12_1_1 || v76 && f.laegeattestNoedvendig === false)
  s[421] = SDL_11a_1_nej
  const SDL_11a_1_ir = !s[84] || v46 && !v76 && SDL_12_1_1_ir
  s[422] = SDL_11a_1_ir
}

function svar_9(f, s) {
  // SDL.12.1.2: Kategori 2 (SDL § 12, stk. 1, nr. 2)
  const v0 = f.vurderingsdato >= 20089 /* 2025-01-01 */
  s[134] = v0
  const v1 = f.tilbagevendenForestaar === false && f.risikoForLangtForloeb
  const v2 = s[121] || s[5]
  const SDL_12_1_2 = !s[84] || !s[122] && v1 || s[122] && (!v0 && v2 && f.behovForTvaerfagligIndsats === false || v0 && !s[123] && s[121])
  s[164] = SDL_12_1_2
  const SDL_12_1_2_nej = !s[84] || !s[122] && !v1 || s[122] && (!v0 && (s[124] || f.behovForTvaerfagligIndsats) || v0 && (s[123] || s[124]))
  s[159] = SDL_12_1_2_nej
  const SDL_12_1_2_ir = !s[84] || s[122] && v0 && s[125]
  s[158] = SDL_12_1_2_ir
  // SDL.12.1.3: Kategori 3 (SDL § 12, stk. 1, nr. 3)
  const v6 = f.tilbagevendenForestaar === false && f.risikoForLangtForloeb === false
  const SDL_12_1_3 = !s[84] || !s[122] && v6 || s[122] && !v0 && v2 && f.behovForTvaerfagligIndsats
  s[423] = SDL_12_1_3
  const SDL_12_1_3_nej = !s[84] || !s[122] && !v6 || s[122] && (v0 || s[124] || f.behovForTvaerfagligIndsats === false)
  s[424] = SDL_12_1_3_nej
  // SDL.13f.1: Ingen opfølgning i et kortere forløb (SDL § 13 f, stk. 1-3)
  const v9 = f.fratraedelsesdag >= f.vurderingsdato
  s[818] = v9
  const v10 = f.fratraeder && !v9
  s[817] = v10
  const v11 = s[64] && !v10
  s[816] = v11
  const v12 = f.holdteSamtaler >= 1
  s[165] = v12
  const v13 = shiftDays(shiftDays(f.foersteOpfoelgningssamtale, 91), -1)
  s[167] = v13
  const v14 = v13 >= f.forventetRask
  s[819] = v14
  const v15 = v13 >= f.vurderingsdato
  s[820] = v15
  const v16 = v11 && v12 && f.forudsigeligtForloeb && v14 && v15
  s[157] = v16
  const v17 = shiftDays(shiftDays(s[56], 182), -1)
  s[166] = v17
  const v18 = shiftDays(shiftDays(s[58], 182), -1)
  s[168] = v18
  const v19 = !s[3] && v18 >= f.forventetRask
  s[823] = v19
  const v20 = !s[3] && v17 < f.forventetRask
  s[824] = v20
  const v21 = !v11 || v20 || f.opfoelgningOenskes
  s[822] = v21
  const v22 = v11 && (v19 || s[5]) && f.opfoelgningOenskes === false
  s[821] = v22
  const v23 = !s[3] && v18 >= f.vurderingsdato
  s[825] = v23
  const v24 = !s[3] && v17 < f.vurderingsdato
  s[826] = v24
  const v25 = v21 || f.opfoelgningAlligevel || v24
  s[136] = v25
  const v26 = v22 && f.opfoelgningAlligevel === false && (v23 || s[5])
  s[137] = v26
  const v27 = !s[3] && s[56] < 20635 /* 2026-07-01 */
  s[814] = v27
  const v28 = !s[3] && s[58] >= 20635 /* 2026-07-01 */
  s[815] = v28
  const v29 = !s[123] || v28
  s[813] = v29
  const v30 = s[123] && (v27 || s[5])
  s[138] = v30
  const v31 = v30 && !v29
  s[139] = v31
  const SDL_13f_1 = v0 && (v30 && (v16 || v26) || !v31 && (!v0 || !s[123] && v16 || s[123] && v26))
  s[135] = SDL_13f_1
  const SDL_13f_1_nej = v0 && (v30 && (!v16 || v25) || !v31 && (!v0 || !s[123] && !v16 || s[123] && v25))
  s[133] = SDL_13f_1_nej
}

function svar_10(f, s) {
  // SDL.13b.1: Den første samtale skal være holdt (SDL § 13 b, stk. 1-3)
  const v0 = shiftDays(f.tidligOpfoelgningBedtOm, 14)
  const v1 = Math.min(s[126], v0)
  const v2 = Math.min(s[127], v0)
  const v3 = s[3] || !s[5] && s[126] === s[127]
  const v4 = s[128] && !s[3]
  const v5 = s[129] && !s[3] && s[127] >= NEVER
  const v6 = v4 || v5 ? (v4 ? s[126] : NEVER) : NEVER
  const v7 = s[130] ? NEVER : s[127]
  const v8 = s[130] || v4 || v5
  const v9 = s[128] && s[5] || s[129] && !(v3 && !s[3] && s[126] === NEVER)
  const v10 = Math.max(v1, v6)
  const v11 = Math.min(v2, v7)
  const v12 = s[3] || !s[5] && v1 === v2
  const v13 = s[131] && !s[3]
  const v14 = s[132] && v8
  const v15 = !s[122] && !s[3] && v8 && v11 >= v10
  const v16 = v14 || v15
  const v17 = v14 ? (v15 ? Math.min(v6, v10) : v6) : v10
  const v18 = v13 ? (v16 ? Math.min(v1, v17) : v1) : v17
  const v19 = v14 ? (v15 ? Math.max(v7, v11) : v7) : v11
  const v20 = v13 ? (v16 ? Math.max(v2, v19) : v2) : v19
  const v21 = v13 || v14 || v15
  const v22 = s[131] && s[5]
  const v23 = v22 || s[132] && v9 || !s[122] && s[5] && v9 || !s[122] && !(v12 && (!v8 || !v9 && v6 === v7) && (!s[3] && v8 || s[3] && !v8) && (s[3] || v1 === v6))
  s[146] = v23
  const v24 = shiftMonths(s[56], 6)
  s[263] = v24
  const v25 = shiftMonths(s[58], 6)
  s[262] = v25
  const v26 = shiftDays(v24, -1)
  s[162] = v26
  const v27 = shiftDays(v25, -1)
  s[163] = v27
  const v28 = Math.min(v0, v26)
  const v29 = Math.min(v0, v27)
  const v30 = Math.max(v26, v28)
  const v31 = Math.min(v27, v29)
  const v32 = s[132] && !s[3]
  const v33 = !s[122] && !s[3] && v31 >= v30
  const v34 = v32 || v33
  const v35 = v32 ? (v33 ? Math.min(v26, v30) : v26) : v30
  const v36 = v13 ? (v34 ? Math.min(v28, v35) : v28) : v35
  s[151] = v36
  const v37 = v32 ? (v33 ? Math.max(v27, v31) : v27) : v31
  const v38 = v13 ? (v34 ? Math.max(v29, v37) : v29) : v37
  s[152] = v38
  const v39 = v13 || v32 || v33
  s[150] = v39
  const v40 = s[132] && s[5]
  const v41 = !s[122] && s[5]
  s[149] = v41
  const v42 = v22 || v40 || v41 || !s[122] && !((s[3] || !s[5] && v28 === v29) && (s[3] || !s[5] && v26 === v27) && (s[3] || v26 === v28))
  s[147] = v42
  const v43 = s[133] && v39
  const v44 = !s[134] && v39 && v38 >= NEVER
  const v45 = v43 || v44 ? (v43 ? v36 : NEVER) : NEVER
  const v46 = s[135] ? NEVER : v38
  const v47 = s[135] || v43 || v44
  const v48 = Math.max(s[126], v1)
  const v49 = Math.min(s[127], v2)
  const v50 = !s[122] && !s[3] && v49 >= v48
  const v51 = v32 || v50
  const v52 = v32 ? (v50 ? Math.min(s[126], v48) : s[126]) : v48
  const v53 = v13 ? (v51 ? Math.min(v1, v52) : v1) : v52
  s[154] = v53
  const v54 = v32 ? (v50 ? Math.max(s[127], v49) : s[127]) : v49
  const v55 = v13 ? (v51 ? Math.max(v2, v54) : v2) : v54
  s[155] = v55
  const v56 = v13 || v32 || v50
  s[153] = v56
  const v57 = v22 || v40 || v41 || !s[122] && !(v12 && v3 && (s[3] || s[126] === v1))
  s[148] = v57
  const v58 = s[133] && v56
  const v59 = !s[134] && v56 && v55 >= NEVER
  const v60 = v58 || v59 ? (v58 ? v53 : NEVER) : NEVER
  const v61 = s[135] ? NEVER : v55
  const v62 = s[135] || v58 || v59
  const v63 = s[84] ? (s[122] ? (s[123] ? (v47 ? (v62 ? Math.min(v45, v60) : v45) : v60) : v18) : s[126]) : FIRST_DAY
  s[142] = v63
  const v64 = s[84] ? (s[122] ? (s[123] ? (v47 ? (v62 ? Math.max(v46, v61) : v46) : v61) : v20) : s[127]) : NEVER
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
  const v79 = !s[139] && (!s[84] || !s[122] && !s[3] || s[122] && (!s[123] && v21 || s[123] && (v47 || v62)))
  s[141] = v79
}

function svar_11(f, s) {
  // SDL.13b.1: Den første samtale skal være holdt (SDL § 13 b, stk. 1-3)
  const SDL_13b_1_er = s[140] || s[141]
  s[427] = SDL_13b_1_er
  const SDL_13b_1 = s[140] ? (s[141] ? Math.min(s[142], s[143]) : s[143]) : s[142]
  s[425] = SDL_13b_1
  const SDL_13b_1_hoej = s[140] ? (s[141] ? Math.max(s[144], s[145]) : s[145]) : s[144]
  s[426] = SDL_13b_1_hoej
  const SDL_13b_1_ir = s[138] && (s[146] || s[136] && s[147] || s[136] && s[148]) || !s[139] && (!s[84] || s[149] || s[122] && (!s[123] && s[146] || s[123] && (s[133] && s[147] || !s[134] && !((!s[150] || !s[147] && s[151] === s[152]) && s[150] && s[151] === NEVER) || s[133] && s[148] || !s[134] && !((!s[153] || !s[148] && s[154] === s[155]) && s[153] && s[154] === NEVER))))
  s[428] = SDL_13b_1_ir
  // SDL.13b.1.antal: Samtaler i det første halve år (SDL § 13 b, stk. 1, 1. pkt.)
  const v4 = s[130] || s[128]
  const v5 = s[130] ? 0 : 4
  const v6 = s[128] ? 4 : 0
  const v7 = Math.max(1, v5)
  const v8 = Math.min(1, v6)
  const v9 = s[133] && v4
  const v10 = !s[134] && v4 && v8 >= v7
  const v11 = v9 || v10
  const v12 = v9 ? (v10 ? Math.min(v5, v7) : v5) : v7
  const v13 = v9 ? (v10 ? Math.max(v6, v8) : v6) : v8
  const v14 = s[156] ? (s[134] ? (s[123] ? (s[135] ? 0 : 1) : s[135] ? (v11 ? Math.min(1, v12) : 1) : v12) : v5) : -Infinity
  const v15 = s[156] ? (s[134] ? (s[123] ? (s[133] ? 1 : 0) : s[135] ? (v11 ? Math.max(1, v13) : 1) : v13) : v6) : Infinity
  const v16 = s[157] ? 1 : 4
  const v17 = s[137] ? 0 : 1
  const v18 = !s[139] && (!s[156] || !s[134] && v4 || s[134] && (!s[123] && (s[135] || v9 || v10) || s[123] && (s[135] || s[133])))
  const SDL_13b_1_antal = s[138] ? (v18 ? Math.min(v14, v17) : v17) : v14
  s[429] = SDL_13b_1_antal
  const SDL_13b_1_antal_hoej = s[138] ? (v18 ? Math.max(v15, v16) : v16) : v15
  s[430] = SDL_13b_1_antal_hoej
  const SDL_13b_1_antal_er = s[156] && (s[138] || v18)
  s[431] = SDL_13b_1_antal_er
  const SDL_13b_1_antal_ir = !s[156] || !s[139] && (!s[156] || !s[134] && s[129] || s[134] && (!s[123] && (s[133] && s[129] || !s[134] && !((!v4 || !s[129] && v5 === v6) && v4 && v5 === 1)) || s[123] && !s[134]))
  s[432] = SDL_13b_1_antal_ir
  // SDL.13b.1.naeste: Den næste opfølgning skal være sket (SDL § 13 b, stk. 1)
  const v23 = f.vurderingsdato >= 15012 /* 2011-02-07 */
  s[372] = v23
  const v24 = f.vurderingsdato >= 14407 /* 2009-06-12 */
  s[830] = v24
  const v25 = shiftDays(f.senesteOpfoelgningssamtale, 28)
  const v26 = shiftDays(f.senesteOpfoelgningssamtale, 56)
  const v27 = Math.max(v25, v26)
  const v28 = Math.min(v25, v26)
  const v29 = s[158] && v28 >= v27
  const v30 = s[159] || v29
  const v31 = s[159] ? (v29 ? Math.min(v26, v27) : v26) : v27
  const v32 = s[159] ? (v29 ? Math.max(v26, v28) : v26) : v28
  const v33 = f.holdteSamtaler >= 2
  s[833] = v33
  const v34 = shiftMonths(f.senesteOpfoelgningssamtale, 3)
  const v35 = v33 || !s[3]
  const v36 = !v33 && s[5]
  const v37 = v33 ? v34 : shiftDays(s[160], -1)
  const v38 = v33 ? v34 : shiftDays(s[161], -1)
  const v39 = Math.max(v25, v37)
  const v40 = Math.min(v25, v38)
  const v41 = s[159] && v35
  const v42 = s[158] && v35 && v40 >= v39
  const v43 = v41 || v42
  const v44 = v41 ? (v42 ? Math.min(v37, v39) : v37) : v39
  const v45 = v41 ? (v42 ? Math.max(v38, v40) : v38) : v40
  const v46 = s[129] && v25 >= NEVER
  const v47 = f.holdteSamtaler >= 4
  s[832] = v47
  const v48 = v47 || !s[3]
  const v49 = !v47 && s[5]
  const v50 = v47 ? NEVER : s[162]
  const v51 = v47 ? NEVER : s[163]
  const v52 = s[128] && v48
  const v53 = s[129] && v48 && v51 >= NEVER
  const v54 = v52 || v53 ? (v52 ? v50 : NEVER) : NEVER
  const v55 = s[130] ? NEVER : v51
  const v56 = s[130] || v52 || v53
  const v57 = s[128] && v49 || s[129] && !((!v48 || !v49 && v50 === v51) && v48 && v50 === NEVER)
  const v58 = s[133] && v56
  const v59 = !s[134] && v56 && v55 >= NEVER
  const v60 = s[84] ? (v24 ? (v23 ? (s[122] ? (s[156] ? (s[134] ? (s[123] ? NEVER : v58 || v59 ? (v58 ? v54 : NEVER) : NEVER) : v54) : s[128] || v46 ? (s[128] ? v25 : NEVER) : NEVER) : s[164] ? (v43 ? Math.min(v25, v44) : v25) : v44) : FIRST_DAY) : s[164] ? (v30 ? Math.min(v25, v31) : v25) : v31) : FIRST_DAY
  const v61 = s[157] || v48 ? (s[157] ? NEVER : v50) : NEVER
  const v62 = !s[139] && (!s[84] || !v24 && (s[164] || s[159] || v29) || v24 && (!v23 || !s[122] && (s[164] || v41 || v42) || s[122] && (!s[156] && (s[130] || s[128] || v46) || s[156] && (!s[134] && v56 || s[134] && (s[123] || s[135] || v58 || v59)))))
  const SDL_13b_1_naeste = s[138] ? (v62 ? Math.min(v60, v61) : v61) : v60
  s[433] = SDL_13b_1_naeste
  const SDL_13b_1_naeste_hoej = s[138] ? NEVER : s[84] ? (v24 ? (v23 ? (s[122] ? (s[156] ? (s[134] ? (s[123] ? NEVER : s[135] ? NEVER : v55) : v55) : s[130] ? NEVER : v25) : s[164] ? (v43 ? Math.max(v25, v45) : v25) : v45) : NEVER) : s[164] ? (v30 ? Math.max(v25, v32) : v25) : v32) : NEVER
  s[434] = SDL_13b_1_naeste_hoej
  const SDL_13b_1_naeste_er = s[165] && (s[138] || v62)
  s[435] = SDL_13b_1_naeste_er
  const SDL_13b_1_naeste_ir = !s[165] || s[138] && !s[157] && v49 || !s[139] && (!s[84] || !v24 && s[158] && v25 !== v26 || v24 && (!v23 || !s[122] && (s[159] && v36 || s[158] && !((!v35 || !v36 && v37 === v38) && v35 && v25 === v37)) || s[122] && (!s[156] && s[129] && v25 !== NEVER || s[156] && (!s[134] && v57 || s[134] && !s[123] && (s[133] && v57 || !s[134] && !((!v56 || !v57 && v54 === v55) && v56 && v54 === NEVER))))))
  s[436] = SDL_13b_1_naeste_ir
  // SDL.13b.5: Opfølgning uden kontakt (standby) (SDL § 13 b, stk. 5)
  const v67 = f.vurderingsdato >= 15070 /* 2011-04-06 */
  s[834] = v67
  const v68 = f.vurderingsdato >= 15208 /* 2011-08-22 */
  s[835] = v68
  const SDL_13b_5 = !v23 || !v67 && f.sygdomForhindrerKontakt || v67 && (!v68 || f.kontaktUhensigtsmaessig)
  s[437] = SDL_13b_5
  const SDL_13b_5_nej = !v23 || !v67 && f.sygdomForhindrerKontakt === false || v67 && (!v68 || f.kontaktUhensigtsmaessig === false)
  s[438] = SDL_13b_5_nej
  const SDL_13b_5_ir = !v23 || v67 && !v68
  s[439] = SDL_13b_5_ir
}

function svar_12(f, s) {
  // SDL.13f.1.dag: Grænsen for de kortere forløb (SDL § 13 f, stk. 1)
  const v0 = s[134] ? (s[123] ? s[166] : s[167]) : FIRST_DAY
  const v1 = s[134] ? (s[123] ? s[168] : s[167]) : NEVER
  const v2 = s[3] ? s[167] : Math.min(s[167], s[166])
  const v3 = s[3] ? s[167] : Math.max(s[167], s[168])
  const v4 = !s[139] && (!s[134] || !s[123] || !s[3])
  const SDL_13f_1_dag = s[138] ? (v4 ? Math.min(v0, v2) : v2) : v0
  s[440] = SDL_13f_1_dag
  const SDL_13f_1_dag_hoej = s[138] ? (v4 ? Math.max(v1, v3) : v3) : v1
  s[441] = SDL_13f_1_dag_hoej
  const SDL_13f_1_dag_er = s[134] && (s[138] || v4)
  s[442] = SDL_13f_1_dag_er
  const SDL_13f_1_dag_ir = !s[134] || s[138] && s[5] || !s[139] && (!s[134] || s[123] && s[5])
  s[443] = SDL_13f_1_dag_ir
  // SDL.21.1.1: Bortfald, når du ikke medvirker (SDL § 21, stk. 1, nr. 1)
  const v9 = f.udebliver && f.rimeligGrund === false
  s[836] = v9
  const v10 = v9 && f.skriftligtOrienteret
  const SDL_21_1_1 = !s[84] || v10
  s[444] = SDL_21_1_1
  const SDL_21_1_1_nej = !s[84] || !v10
  s[445] = SDL_21_1_1_nej
  // SDL.21a: Du må sige nej til behandlingen (SDL § 21 a)
  const v13 = f.afviser === 'operation' || f.afviser === 'medicin' || f.afviser === 'anden_laegebehandling'
  s[838] = v13
  const v14 = f.vurderingsdato >= 18078 /* 2019-07-01 */
  s[837] = v14
  const v15 = f.afviser === 'operation' || f.afviser === 'medicin'
  s[839] = v15
  const v16 = f.afviser === 'anden_laegebehandling'
  s[841] = v16
  const v17 = v16 && f.tilsvarendeIndgribende
  s[840] = v17
  const v18 = s[169] && (!v14 && v13 && f.andenVurderingIndhentet || v14 && (v15 || v17))
  const SDL_21a = !s[84] || v18
  s[459] = SDL_21a
  const SDL_21a_nej = !s[84] || !v18
  s[460] = SDL_21a_nej
  // SDL.21.1.2: Bortfald, når du siger nej til behandling (SDL § 21, stk. 1, nr. 2)
  const v21 = f.afviser === 'operation' || f.afviser === 'medicin' || f.afviser === 'anden_laegebehandling' || f.afviser === 'indlaeggelse'
  s[844] = v21
  const v22 = v21 && f.noedvendigBehandling
  s[843] = v22
  const v23 = f.afviser === 'optraening'
  s[846] = v23
  const v24 = v23 && f.hensigtsmaessigOptraening
  s[845] = v24
  const v25 = v22 || v24
  s[842] = v25
  const SDL_21_1_2 = !s[84] || v25 && f.opfordret && (SDL_21a_nej || !s[84]) && f.skriftligtOrienteret
  s[446] = SDL_21_1_2
  const SDL_21_1_2_nej = !s[84] || !v25 || f.opfordret === false || SDL_21a || f.skriftligtOrienteret === false
  s[447] = SDL_21_1_2_nej
  // SDL.21.1.3: Bortfald, når adfærden forhaler helbredelsen (SDL § 21, stk. 1, nr. 3)
  const SDL_21_1_3 = !s[84] || f.forhalerHelbredelsen
  s[448] = SDL_21_1_3
  const SDL_21_1_3_nej = !s[84] || f.forhalerHelbredelsen === false
  s[449] = SDL_21_1_3_nej
  // SDL.21.4.dag: Du skal opfylde betingelserne igen (SDL § 21, stk. 4)
  const v30 = shiftDays(f.underrettetOmBortfald, 28)
  const SDL_21_4_dag = s[84] ? v30 : FIRST_DAY
  s[453] = SDL_21_4_dag
  const SDL_21_4_dag_hoej = s[84] ? v30 : NEVER
  s[454] = SDL_21_4_dag_hoej
  // SDL.21.4: Sygedagpengene bliver genoptaget (SDL § 21, stk. 4)
  const v33 = SDL_21_4_dag_hoej >= f.opfyldtIgen
  s[849] = v33
  const v34 = SDL_21_4_dag >= f.opfyldtIgen
  s[850] = v34
  const v35 = f.vurderingsdato >= 15398 /* 2012-02-28 */
  s[847] = v35
  const v36 = f.vurderingsdato >= 15517 /* 2012-06-26 */
  s[848] = v36
  const SDL_21_4 = !s[84] || !v35 && v33 || v35 && (!v36 || (v33 || !s[84]) && f.genoptagetFoer === false)
  s[365] = SDL_21_4
  const SDL_21_4_nej = !s[84] || !v35 && !v34 || v35 && (!v36 || !v34 || f.genoptagetFoer)
  s[451] = SDL_21_4_nej
  const SDL_21_4_ir = !s[84] || !v35 && !s[84] || v35 && !v36
  s[452] = SDL_21_4_ir
  // SDL.21.4.fra: Sygedagpengene bliver genoptaget fra (SDL § 21, stk. 4)
  const v40 = shiftDays(f.opfyldtIgen, 1)
  const SDL_21_4_fra = s[84] ? v40 : FIRST_DAY
  s[456] = SDL_21_4_fra
  const SDL_21_4_fra_hoej = s[84] ? v40 : NEVER
  s[457] = SDL_21_4_fra_hoej
  const SDL_21_4_fra_ir = !s[84] || SDL_21_4_nej || SDL_21_4_ir
  s[458] = SDL_21_4_fra_ir
  // SDL.24.1.ophør: Tidligste stop af udbetalingen (SDL § 24, stk. 1)
  const v44 = f.vurderingsdato >= 16688 /* 2015-09-10 */
  s[851] = v44
  const SDL_24_1_ophoer_er = !v44 || f.ophoerErAfgjort === false || s[170]
  s[463] = SDL_24_1_ophoer_er
  const SDL_24_1_ophoer_ir = !v44 || f.ophoerErAfgjort && s[171]
  s[464] = SDL_24_1_ophoer_ir
  const SDL_24_1_ophoer = v44 ? (f.ophoerErAfgjort ? Math.max(s[172], f.ophoerAfgjortDen) : NEVER) : FIRST_DAY
  s[461] = SDL_24_1_ophoer
  const SDL_24_1_ophoer_hoej = v44 ? (f.ophoerErAfgjort ? Math.max(s[173], f.ophoerAfgjortDen) : NEVER) : NEVER
  s[462] = SDL_24_1_ophoer_hoej
  // SDL.24.1.revurdering: Revurdering før sygedagpengene stopper (SDL § 24, stk. 1)
  const v49 = s[95] && s[99] <= 13331 /* 2006-07-02 */
  const v50 = s[99] <= 16251 /* 2014-06-30 */
  s[853] = v50
  const SDL_24_1_revurdering = s[174] && (v49 || s[95] && s[101] >= 16252 /* 2014-07-01 */ && s[99] <= 2147483646)
  s[465] = SDL_24_1_revurdering
  const SDL_24_1_revurdering_nej = s[174] && (v49 || s[95] && s[101] >= 13332 /* 2006-07-03 */ && v50)
  s[466] = SDL_24_1_revurdering_nej
  const SDL_24_1_revurdering_ir = s[174] && (v49 || s[97] || s[95] && s[101] === NEVER) || s[175] || s[97]
  s[467] = SDL_24_1_revurdering_ir
}

function svar_13(f, s) {
  // SDL.41.1: Første dag for selvstændige (SDL § 41)
  const v0 = f.selvstaendigForsikring === 'foerste_fravaersdag'
  s[291] = v0
  const v1 = f.selvstaendigForsikring === 'tredje_fravaersdag'
  s[293] = v1
  const v2 = shiftDays(s[56], 14)
  s[288] = v2
  const v3 = shiftDays(s[58], 14)
  s[289] = v3
  const v4 = v0 && !s[3] || !v0 && (v1 || !s[3])
  s[296] = v4
  const v5 = v0 && s[5] || !v0 && !v1 && s[5]
  s[301] = v5
  const v6 = v0 ? s[56] : v1 ? f.tredjeFravaersdag : v2
  const v7 = v0 ? s[58] : v1 ? f.tredjeFravaersdag : v3
  const v8 = s[56] <= 15397 /* 2012-02-27 */
  s[854] = v8
  const v9 = !s[3] && s[62] && v8
  const v10 = s[58] >= 15398 /* 2012-02-28 */
  s[295] = v10
  const v11 = s[56] <= 15516 /* 2012-06-25 */
  s[249] = v11
  const v12 = !s[3] && v10 && v11
  const v13 = v0 ? s[56] : v1 ? f.tredjeFravaersdag : f.aftaleForSelvstaendig ? s[56] : v2
  const v14 = v0 ? s[58] : v1 ? f.tredjeFravaersdag : f.aftaleForSelvstaendig ? s[58] : v3
  const v15 = s[58] >= 15517 /* 2012-06-26 */
  s[250] = v15
  const v16 = s[56] <= 18318 /* 2020-02-26 */
  s[856] = v16
  const v17 = !s[3] && v15 && v16
  const v18 = s[56] <= 19173 /* 2022-06-30 */
  s[858] = v18
  const v19 = !s[3] && s[58] >= 18319 /* 2020-02-27 */ && v18
  const v20 = v0 ? s[56] : v1 ? f.tredjeFravaersdag : f.aftaleForSelvstaendig ? s[56] : f.sygMedCovid19 ? s[56] : v2
  const v21 = v0 ? s[58] : v1 ? f.tredjeFravaersdag : f.aftaleForSelvstaendig ? s[58] : f.sygMedCovid19 ? s[58] : v3
  const v22 = !s[3] && s[58] >= 19174 /* 2022-07-01 */ && s[59]
  const v23 = s[63] && v4
  s[298] = v23
  const v24 = v9 && v4
  s[297] = v24
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
  const SDL_41_1 = s[60] ? FIRST_DAY : v23 ? (v35 ? Math.min(v6, v36) : v6) : v36
  s[186] = SDL_41_1
  const v38 = v27 ? (v28 ? Math.max(v14, v21) : v21) : v14
  const v39 = v26 ? (v29 ? Math.max(v14, v38) : v14) : v38
  const v40 = v25 ? (v31 ? Math.max(v14, v39) : v14) : v39
  const v41 = v24 ? (v33 ? Math.max(v7, v40) : v7) : v40
  const SDL_41_1_hoej = s[60] ? NEVER : v23 ? (v35 ? Math.max(v7, v41) : v7) : v41
  s[187] = SDL_41_1_hoej
  const SDL_41_1_er = s[60] || v23 || v24 || v25 || v26 || v27 || v28
  s[184] = SDL_41_1_er
  const v44 = s[63] && v5
  s[299] = v44
  const v45 = v9 && v5
  s[300] = v45
  const SDL_41_1_ir = s[60] || v44 || v45 || v12 && v5 || v17 && v5 || v19 && v5 || v22 && v5 || s[61]
  s[185] = SDL_41_1_ir
}

function svar_14(f, s) {
  // SDL.33.1: Første dag, kommunen betaler (SDL § 33)
  const v0 = s[56] === s[58]
  s[371] = v0
  const v1 = s[3] || !s[5] && v0
  s[259] = v1
  const v2 = s[176] && s[177] < NEVER
  s[859] = v2
  const v3 = s[176] && s[178] >= NEVER
  s[860] = v3
  const v4 = Math.max(s[56], shiftDays(s[177], 1))
  const v5 = Math.max(s[58], shiftDays(s[178], 1))
  const v6 = s[176] && !s[3]
  const v7 = s[179] || s[5]
  const v8 = Math.max(s[56], v4)
  const v9 = Math.min(s[58], v5)
  const v10 = v2 && v6
  const v11 = v3 && !s[3]
  const v12 = s[179] && v6 && !s[3] && v9 >= v8
  const v13 = v11 || v12
  const v14 = v11 ? (v12 ? Math.min(s[56], v8) : s[56]) : v8
  const v15 = v11 ? (v12 ? Math.max(s[58], v9) : s[58]) : v9
  const v16 = s[180] && s[181] < NEVER
  s[861] = v16
  const v17 = s[180] && s[182] >= NEVER
  s[862] = v17
  const v18 = Math.max(s[56], shiftDays(s[181], 1))
  const v19 = Math.max(s[58], shiftDays(s[182], 1))
  const v20 = s[180] && !s[3]
  const v21 = s[183] || s[5]
  const v22 = Math.max(s[56], v18)
  const v23 = Math.min(s[58], v19)
  const v24 = v16 && v20
  const v25 = v17 && !s[3]
  const v26 = s[183] && v20 && !s[3] && v23 >= v22
  const v27 = v25 || v26
  const v28 = v25 ? (v26 ? Math.min(s[56], v22) : s[56]) : v22
  const v29 = v25 ? (v26 ? Math.max(s[58], v23) : s[58]) : v23
  const v30 = s[64] && (v10 || v11 || v12) || !s[64] && (s[83] && (v24 || v25 || v26) || !s[83] && (s[80] && (f.arbejdsskade && !s[3] || f.arbejdsskade === false && s[184]) || !s[80] && !s[3]))
  const v31 = s[64] && (v2 && v7 || v3 && s[5] || s[179] && s[5] || s[179] && !((!v6 || !v7 && v4 === v5) && v1 && (v6 && !s[3] || !v6 && s[3]) && (!v6 || s[56] === v4))) || !s[64] && (s[83] && (v16 && v21 || v17 && s[5] || s[183] && s[5] || s[183] && !((!v20 || !v21 && v18 === v19) && v1 && (v20 && !s[3] || !v20 && s[3]) && (!v20 || s[56] === v18))) || !s[83] && (s[80] && (f.arbejdsskade && s[5] || f.arbejdsskade === false && s[185]) || !s[80] && s[5]))
  const SDL_33_1 = s[60] ? FIRST_DAY : s[64] ? (v10 ? (v13 ? Math.min(v4, v14) : v4) : v14) : s[83] ? (v24 ? (v27 ? Math.min(v18, v28) : v18) : v28) : s[80] ? (f.arbejdsskade ? s[56] : s[186]) : s[56]
  s[338] = SDL_33_1
  const SDL_33_1_hoej = s[60] ? NEVER : s[64] ? (v10 ? (v13 ? Math.max(v5, v15) : v5) : v15) : s[83] ? (v24 ? (v27 ? Math.max(v19, v29) : v19) : v29) : s[80] ? (f.arbejdsskade ? s[58] : s[187]) : s[58]
  s[339] = SDL_33_1_hoej
  const SDL_33_1_er = s[60] || s[63] && v30 || s[71] && v30
  s[337] = SDL_33_1_er
  const SDL_33_1_ir = s[60] || s[63] && v31 || s[71] && v31 || s[61]
  s[340] = SDL_33_1_ir
  // SDL.24a.2: Første dag i jobafklaring ved ny sygemelding (SDL § 24 a, stk. 2-5)
  const v36 = !s[3] && s[188]
  const SDL_24a_2 = v36 ? FIRST_DAY : s[80] ? s[56] : SDL_33_1
  s[469] = SDL_24a_2
  const SDL_24a_2_hoej = v36 ? NEVER : s[80] ? s[58] : SDL_33_1_hoej
  s[470] = SDL_24a_2_hoej
  const SDL_24a_2_er = s[189] && (v36 || s[86] && (s[80] && !s[3] || !s[80] && SDL_33_1_er))
  s[471] = SDL_24a_2_er
  const SDL_24a_2_ir = s[189] && (v36 || s[86] && (s[80] && s[5] || !s[80] && SDL_33_1_ir) || s[61]) || s[190]
  s[472] = SDL_24a_2_ir
  // SDL.24a.6: Sygedagpenge i stedet for jobafklaring ved livstruende sygdom (SDL § 24 a, stk. 6)
  const SDL_24a_6 = !s[84] || s[120] && (s[189] || s[191]) && f.laegenVurdererLivstruende
  s[473] = SDL_24a_6
  const SDL_24a_6_nej = !s[84] || !s[120] || s[192] || f.laegenVurdererLivstruende === false
  s[474] = SDL_24a_6_nej
  // SDL.24b.1: Fra jobafklaring til sygedagpenge ved livstruende sygdom (SDL § 24 b, stk. 1)
  const v43 = s[120] && f.erIJobafklaring && f.laegenVurdererLivstruende && f.opfylderBeskaeftigelseskravetVedLivstruende
  const SDL_24b_1 = !s[84] || v43
  s[367] = SDL_24b_1
  const SDL_24b_1_nej = !s[84] || !v43
  s[476] = SDL_24b_1_nej
  // SDL.24b.2: Første dag med sygedagpenge i stedet for jobafklaring (SDL § 24 b, stk. 2)
  const v46 = shiftDays(f.laegenVurderedeLivstruendeDen, 56) >= f.bedtOmSygedagpengeDen
  s[863] = v46
  const v47 = v46 ? f.laegenVurderedeLivstruendeDen : f.bedtOmSygedagpengeDen
  const SDL_24b_2 = s[120] ? v47 : FIRST_DAY
  s[477] = SDL_24b_2
  const SDL_24b_2_hoej = s[120] ? v47 : NEVER
  s[478] = SDL_24b_2_hoej
  const SDL_24b_2_ir = SDL_24b_1 && !s[120] || SDL_24b_1_nej || !s[84]
  s[479] = SDL_24b_2_ir
  // SDL.26.1.uger: Krævet arbejdsdygtighed før ny ret (SDL § 26, stk. 1)
  const v51 = !s[3] && s[62] && s[188]
  s[196] = v51
  const SDL_26_1_uger = s[60] ? -Infinity : v51 || s[86] ? (s[86] ? 0 : 91) : 91
  s[489] = SDL_26_1_uger
  const SDL_26_1_uger_hoej = s[60] ? Infinity : s[63] ? 91 : v51 ? 91 : 0
  s[490] = SDL_26_1_uger_hoej
  const SDL_26_1_uger_er = s[60] || s[63] || v51 || s[86]
  s[491] = SDL_26_1_uger_er
  // SDL.26.1: Ny ret, når retten er brugt op (SDL § 26, stk. 1)
  const v55 = SDL_26_1_uger_er && f.arbejdsdygtigUgerEfterOphoer >= SDL_26_1_uger
  s[197] = v55
  const v56 = SDL_26_1_uger_er && f.arbejdsdygtigUgerEfterOphoer < SDL_26_1_uger_hoej
  s[198] = v56
  const v57 = s[111] || s[103]
  s[868] = v57
  const v58 = s[193] && (s[102] || s[104]) && (s[110] || s[102])
  s[867] = v58
  const v59 = s[68] && s[104]
  s[869] = v59
  const v60 = v55 || v58
  const v61 = (v56 || s[68]) && (v57 || v59) && (v56 || v57)
  const v62 = s[68] && v59
  const v63 = f.ugerISammenhaengendeSygeperiode <= 364
  s[866] = v63
  const v64 = f.retErOpbrugt && !v63
  s[865] = v64
  const SDL_26_1 = v64 && (s[60] || s[63] && v60 || v51 && v60 || s[86])
  s[482] = SDL_26_1
  const SDL_26_1_nej = v64 && (s[60] || s[63] && v61 || v51 && v61)
  s[483] = SDL_26_1_nej
  const SDL_26_1_ir = !v64 || s[60] || s[63] && v62 || v51 && v62 || s[61]
  s[484] = SDL_26_1_ir
}

function svar_15(f, s) {
  // SDL.26.1.covid: Covid-forlængelse i 3 måneder (SDL § 26, stk. 1-2)
  const v0 = Math.max(s[99], 18330 /* 2020-03-09 */)
  s[375] = v0
  const v1 = Math.max(s[101], 18330 /* 2020-03-09 */)
  s[376] = v1
  const v2 = v0 <= 18808 /* 2021-06-30 */
  s[871] = v2
  const v3 = s[95] && v2
  const v4 = s[95] && s[101] >= 18330 /* 2020-03-09 */
  s[876] = v4
  const v5 = s[95] && s[99] < 18330 /* 2020-03-09 */
  s[877] = v5
  const v6 = s[95] && s[99] <= 18535 /* 2020-09-30 */
  s[878] = v6
  const v7 = s[95] && s[101] > 18535 /* 2020-09-30 */
  s[879] = v7
  const v8 = v5 || v7
  s[875] = v8
  const v9 = (v4 || s[97]) && (v6 || s[97]) && (v4 || v6)
  s[874] = v9
  const v10 = countDays(s[194], 18330 /* 2020-03-09 */, 18330 /* 2020-03-09 */) >= 1
  s[882] = v10
  const v11 = v4 || !v10 || f.fortsatRet9Marts2020 === false
  s[881] = v11
  const v12 = (v5 || s[97]) && v10 && f.fortsatRet9Marts2020
  s[880] = v12
  const v13 = v9 || v12
  s[872] = v13
  const v14 = (v8 || s[97]) && v11
  s[873] = v14
  const v15 = shiftDays(s[99], 1)
  s[224] = v15
  const v16 = shiftDays(s[101], 1)
  s[226] = v16
  const v17 = shiftDays(shiftMonths(v15, 3), -1)
  const v18 = shiftDays(shiftMonths(v16, 3), -1)
  const v19 = Math.max(v17, 18443 /* 2020-06-30 */)
  const v20 = Math.min(v18, 18443 /* 2020-06-30 */)
  const v21 = v9 && s[95]
  const v22 = s[97] && s[95] && v20 >= v19
  const v23 = v8 || v22
  const v24 = v8 ? 18443 /* 2020-06-30 */ : v19
  const v25 = v21 ? (v23 ? Math.min(v17, v24) : v17) : v24
  const v26 = v8 ? 18443 /* 2020-06-30 */ : v20
  const v27 = v21 ? (v23 ? Math.max(v18, v26) : v18) : v26
  const v28 = v9 && s[97]
  const v29 = v13 && (v21 || v8 || v22)
  const v30 = v14 && s[95]
  const v31 = v29 ? (v30 ? Math.min(s[99], v25) : v25) : s[99]
  const v32 = v29 ? (v30 ? Math.max(s[101], v27) : v27) : s[101]
  const v33 = v0 <= 2147483646
  const v34 = s[95] && v1 >= 18809 /* 2021-07-01 */ && v33
  const v35 = s[97] || s[95] && v1 === NEVER
  const v36 = v3 && (v29 || v30)
  const v37 = v34 && s[95]
  const SDL_26_1_covid_er = v36 || v37
  s[201] = SDL_26_1_covid_er
  const SDL_26_1_covid = v36 ? (v37 ? Math.min(s[99], v31) : v31) : s[99]
  s[199] = SDL_26_1_covid
  const SDL_26_1_covid_hoej = v36 ? (v37 ? Math.max(s[101], v32) : v32) : s[101]
  s[200] = SDL_26_1_covid_hoej
  const SDL_26_1_covid_ir = v3 && (v13 && (v28 || s[97] && !((!s[95] || !s[97] && v17 === v18) && s[95] && (!s[95] || v17 === 18443 /* 2020-06-30 */))) || v14 && s[97]) || v34 && s[97] || v35
  s[202] = SDL_26_1_covid_ir
  // SDL.26.1.fra: Hvornår covid-forlængelsen regnes fra (SDL § 26, stk. 1-2)
  const v42 = s[99] === s[101]
  s[852] = v42
  const v43 = !s[95] || !s[97] && v42
  s[245] = v43
  const v44 = s[95] && v33
  const v45 = v12 ? 18352 /* 2020-03-31 */ : NEVER
  const v46 = v11 ? NEVER : 18352 /* 2020-03-31 */
  const v47 = Math.max(s[99], v45)
  const v48 = Math.min(s[101], v46)
  const v49 = s[97] && s[95] && v48 >= v47
  const v50 = v8 || v49
  const v51 = v8 ? (v49 ? Math.min(v45, v47) : v45) : v47
  const SDL_26_1_fra = v21 ? (v50 ? Math.min(s[99], v51) : s[99]) : v51
  s[485] = SDL_26_1_fra
  const v53 = v8 ? (v49 ? Math.max(v46, v48) : v46) : v48
  const SDL_26_1_fra_hoej = v21 ? (v50 ? Math.max(s[101], v53) : s[101]) : v53
  s[486] = SDL_26_1_fra_hoej
  const SDL_26_1_fra_er = v44 && (v21 || v8 || v49)
  s[487] = SDL_26_1_fra_er
  const SDL_26_1_fra_ir = v44 && (v28 || s[97] && !(v43 && v45 === v46 && s[95] && (!s[95] || s[99] === v45))) || v35
  s[488] = SDL_26_1_fra_ir
  // SDL.26.2: Ny ret for pensionister, når retten er brugt op (SDL § 26, stk. 1)
  const v57 = f.ugerISammenhaengendeSygeperiode <= 182
  s[884] = v57
  const v58 = f.retErOpbrugt && !v57 && s[195]
  s[883] = v58
  const SDL_26_2 = v58 && (s[60] || s[63] || s[196] && s[197] || s[86])
  s[492] = SDL_26_2
  const SDL_26_2_nej = v58 && (s[60] || s[63] || s[196] && s[198])
  s[493] = SDL_26_2_nej
  const SDL_26_2_ir = !v58 || s[60] || s[63] || s[196] && s[68] || s[61]
  s[494] = SDL_26_2_ir
}

function svar_16(f, s) {
  // SDL.26.3.covid: Covid-forlængelse i 3 måneder mere (SDL § 26, stk. 3)
  const v0 = Math.max(18330 /* 2020-03-09 */, s[199])
  s[885] = v0
  const v1 = Math.max(18330 /* 2020-03-09 */, s[200])
  s[886] = v1
  const v2 = v0 <= 18808 /* 2021-06-30 */
  s[887] = v2
  const v3 = s[201] && v2
  const v4 = s[201] && s[95]
  const v5 = s[202] || s[97]
  s[892] = v5
  const v6 = v4 && s[99] < s[200]
  s[890] = v6
  const v7 = v4 && s[101] >= s[199]
  s[891] = v7
  const v8 = s[201] && s[200] >= 18443 /* 2020-06-30 */
  s[895] = v8
  const v9 = s[201] && s[199] < 18443 /* 2020-06-30 */
  s[896] = v9
  const v10 = s[201] && s[199] <= 18535 /* 2020-09-30 */
  s[897] = v10
  const v11 = s[201] && s[200] > 18535 /* 2020-09-30 */
  s[898] = v11
  const v12 = v9 || v11
  s[894] = v12
  const v13 = (v8 || s[202]) && (v10 || s[202]) && (v8 || v10)
  s[893] = v13
  const v14 = v7 || v12
  s[889] = v14
  const v15 = (v6 || v5) && (v13 || s[202]) && (v6 || v13)
  s[888] = v15
  const v16 = shiftDays(shiftMonths(shiftDays(s[199], 1), 3), -1)
  const v17 = shiftDays(shiftMonths(shiftDays(s[200], 1), 3), -1)
  const v18 = Math.max(s[199], v16)
  const v19 = Math.min(s[200], v17)
  const v20 = v15 && s[201]
  const v21 = v14 && s[201]
  const v22 = s[202] && s[201] && v19 >= v18
  const v23 = v21 || v22
  const v24 = v21 ? (v22 ? Math.min(s[199], v18) : s[199]) : v18
  const v25 = v20 ? (v23 ? Math.min(v16, v24) : v16) : v24
  const v26 = v21 ? (v22 ? Math.max(s[200], v19) : s[200]) : v19
  const v27 = v20 ? (v23 ? Math.max(v17, v26) : v17) : v26
  const v28 = s[201] && v1 >= 18809 /* 2021-07-01 */ && v0 <= 2147483646
  const v29 = v3 && (v20 || v21 || v22)
  const v30 = v28 && s[201]
  const SDL_26_3_covid_er = v29 || v30
  s[205] = SDL_26_3_covid_er
  const SDL_26_3_covid = v29 ? (v30 ? Math.min(s[199], v25) : v25) : s[199]
  s[203] = SDL_26_3_covid
  const SDL_26_3_covid_hoej = v29 ? (v30 ? Math.max(s[200], v27) : v27) : s[200]
  s[204] = SDL_26_3_covid_hoej
  const SDL_26_3_covid_ir = v3 && s[202] || v28 && s[202] || s[202] || s[201] && v1 === NEVER
  s[206] = SDL_26_3_covid_ir
  // SDL.26a.1.covid: Covid-forlængelse efter en anden forlængelse (SDL § 26 a, stk. 1-2)
  const v35 = f.forlaengelsenSlutter >= 18330 /* 2020-03-09 */
  s[902] = v35
  const v36 = Math.max(f.forlaengelsenSlutter, 18330 /* 2020-03-09 */)
  s[899] = v36
  const v37 = v36 >= 18809 /* 2021-07-01 */
  s[900] = v37
  const v38 = f.forlaengelsenSlutter <= 18535 /* 2020-09-30 */
  s[903] = v38
  const v39 = v35 && v38
  s[901] = v39
  const v40 = shiftDays(shiftMonths(shiftDays(f.forlaengelsenSlutter, 1), 3), -1)
  const v41 = v40 >= 18443 /* 2020-06-30 */
  s[904] = v41
  const SDL_26a_1_covid = v37 ? f.forlaengelsenSlutter : v39 ? (v41 ? v40 : 18443 /* 2020-06-30 */) : f.forlaengelsenSlutter
  s[495] = SDL_26a_1_covid
  // SDL.26a.3.covid: Covid-forlængelse i 3 måneder mere efter en anden forlængelse (SDL § 26 a, stk. 3)
  const v43 = Math.max(18330 /* 2020-03-09 */, SDL_26a_1_covid)
  s[905] = v43
  const v44 = v43 >= 18809 /* 2021-07-01 */
  s[906] = v44
  const v45 = f.forlaengelsenSlutter >= SDL_26a_1_covid
  s[908] = v45
  const v46 = SDL_26a_1_covid >= 18443 /* 2020-06-30 */
  s[910] = v46
  const v47 = SDL_26a_1_covid <= 18535 /* 2020-09-30 */
  s[911] = v47
  const v48 = v46 && v47
  s[909] = v48
  const v49 = !v45 && v48
  s[907] = v49
  const SDL_26a_3_covid_ir = v43 >= NEVER
  s[208] = SDL_26a_3_covid_ir
  const SDL_26a_3_covid = v44 ? SDL_26a_1_covid : v49 ? shiftDays(shiftMonths(shiftDays(SDL_26a_1_covid, 1), 3), -1) : SDL_26a_1_covid
  s[207] = SDL_26a_3_covid
}

function svar_17(f, s) {
  // SDL.26c.covid: Covid-forlængelse i 1 måned, oktober 2020 (SDL § 26 c, stk. 1-2)
  const v0 = Math.max(18330 /* 2020-03-09 */, s[203])
  s[912] = v0
  const v1 = Math.max(18330 /* 2020-03-09 */, s[204])
  s[913] = v1
  const v2 = v0 <= 18808 /* 2021-06-30 */
  s[914] = v2
  const v3 = s[205] && v2
  const v4 = s[205] && s[204] >= 18535 /* 2020-09-30 */
  s[917] = v4
  const v5 = s[205] && s[203] < 18535 /* 2020-09-30 */
  s[918] = v5
  const v6 = s[205] && s[203] <= 18566 /* 2020-10-31 */
  s[919] = v6
  const v7 = s[205] && s[204] > 18566 /* 2020-10-31 */
  s[920] = v7
  const v8 = v5 || v7
  s[916] = v8
  const v9 = (v4 || s[206]) && (v6 || s[206]) && (v4 || v6)
  s[915] = v9
  const v10 = shiftDays(shiftMonths(shiftDays(s[203], 1), 1), -1)
  const v11 = shiftDays(shiftMonths(shiftDays(s[204], 1), 1), -1)
  const v12 = Math.max(s[203], v10)
  const v13 = Math.min(s[204], v11)
  const v14 = v9 && s[205]
  const v15 = v8 && s[205]
  const v16 = s[206] && s[205] && v13 >= v12
  const v17 = v15 || v16
  const v18 = v15 ? (v16 ? Math.min(s[203], v12) : s[203]) : v12
  const v19 = v14 ? (v17 ? Math.min(v10, v18) : v10) : v18
  const v20 = v15 ? (v16 ? Math.max(s[204], v13) : s[204]) : v13
  const v21 = v14 ? (v17 ? Math.max(v11, v20) : v11) : v20
  const v22 = s[205] && v1 >= 18809 /* 2021-07-01 */ && v0 <= 2147483646
  const v23 = v3 && (v14 || v15 || v16)
  const v24 = v22 && s[205]
  const SDL_26c_covid_er = v23 || v24
  s[210] = SDL_26c_covid_er
  const SDL_26c_covid = v23 ? (v24 ? Math.min(s[203], v19) : v19) : s[203]
  s[214] = SDL_26c_covid
  const SDL_26c_covid_hoej = v23 ? (v24 ? Math.max(s[204], v21) : v21) : s[204]
  s[216] = SDL_26c_covid_hoej
  const SDL_26c_covid_ir = v3 && s[206] || v22 && s[206] || s[206] || s[205] && v1 === NEVER
  s[212] = SDL_26c_covid_ir
  // SDL.26d.covid: Covid-forlængelse i 1 måned, oktober 2020, efter en anden forlængelse (SDL § 26 d, stk. 1-2)
  const v29 = Math.max(18330 /* 2020-03-09 */, s[207])
  s[922] = v29
  const v30 = v29 >= 18809 /* 2021-07-01 */
  s[923] = v30
  const v31 = s[207] >= 18535 /* 2020-09-30 */
  const v32 = !s[208] && v31
  s[926] = v32
  const v33 = !s[208] && !v31
  s[927] = v33
  const v34 = s[207] <= 18566 /* 2020-10-31 */
  const v35 = !s[208] && v34
  s[928] = v35
  const v36 = !s[208] && !v34
  s[929] = v36
  const v37 = v33 || v36
  s[925] = v37
  const v38 = (v32 || s[208]) && (v35 || s[208]) && (v32 || v35)
  s[924] = v38
  const v39 = shiftDays(shiftMonths(shiftDays(s[207], 1), 1), -1)
  const v40 = Math.max(s[207], v39)
  const v41 = Math.min(s[207], v39)
  const v42 = v38 && !s[208]
  const v43 = v37 && !s[208]
  const v44 = s[208] && !s[208] && v41 >= v40
  const v45 = v43 || v44
  const v46 = v43 ? (v44 ? Math.min(s[207], v40) : s[207]) : v40
  const v47 = v43 ? (v44 ? Math.max(s[207], v41) : s[207]) : v41
  const v48 = !s[208] && v29 < NEVER
  s[921] = v48
  const SDL_26d_covid = v30 ? s[207] : v42 ? (v45 ? Math.min(v39, v46) : v39) : v46
  s[213] = SDL_26d_covid
  const SDL_26d_covid_hoej = v30 ? s[207] : v42 ? (v45 ? Math.max(v39, v47) : v39) : v47
  s[215] = SDL_26d_covid_hoej
  const SDL_26d_covid_er = v48 && (!v30 && (v42 || v43 || v44) || v30 && !s[208])
  s[209] = SDL_26d_covid_er
  const SDL_26d_covid_ir = !v48 || s[208]
  s[211] = SDL_26d_covid_ir
}

function svar_18(f, s) {
  // SDL.26f.covid: Covid-forlængelse i stedet for jobafklaring, § 26 f (SDL § 26 f, stk. 1)
  const v0 = f.forlaengelseErAfgjort && s[209] || f.forlaengelseErAfgjort === false && s[210]
  s[930] = v0
  const v1 = f.forlaengelseErAfgjort && s[211] || f.forlaengelseErAfgjort === false && s[212]
  s[931] = v1
  const v2 = f.forlaengelseErAfgjort ? s[213] : s[214]
  const v3 = f.forlaengelseErAfgjort ? s[215] : s[216]
  const v4 = Math.max(18330 /* 2020-03-09 */, v2)
  s[932] = v4
  const v5 = Math.max(18330 /* 2020-03-09 */, v3)
  s[933] = v5
  const v6 = v4 <= 18808 /* 2021-06-30 */
  s[934] = v6
  const v7 = v0 && v6
  const v8 = shiftDays(v2, 1)
  const v9 = shiftDays(v3, 1)
  const v10 = v0 && v9 >= 18567 /* 2020-11-01 */
  s[937] = v10
  const v11 = v0 && v8 < 18567 /* 2020-11-01 */
  s[938] = v11
  const v12 = v0 && v8 <= 18658 /* 2021-01-31 */
  s[939] = v12
  const v13 = v0 && v9 > 18658 /* 2021-01-31 */
  s[940] = v13
  const v14 = v11 || v13
  s[936] = v14
  const v15 = (v10 || v1) && (v12 || v1) && (v10 || v12)
  s[935] = v15
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
  s[498] = SDL_26f_covid_er
  const SDL_26f_covid = v29 ? (v30 ? Math.min(v2, v25) : v25) : v2
  s[496] = SDL_26f_covid
  const SDL_26f_covid_hoej = v29 ? (v30 ? Math.max(v3, v27) : v27) : v3
  s[497] = SDL_26f_covid_hoej
  const SDL_26f_covid_ir = v7 && v1 || v28 && v1 || v1 || v0 && v5 === NEVER
  s[499] = SDL_26f_covid_ir
  // SDL.26g.covid: Covid-forlængelse i stedet for jobafklaring, § 26 g (SDL § 26 g, stk. 1)
  const v35 = Math.max(18330 /* 2020-03-09 */, SDL_26f_covid)
  s[941] = v35
  const v36 = Math.max(18330 /* 2020-03-09 */, SDL_26f_covid_hoej)
  s[942] = v36
  const v37 = v35 <= 18808 /* 2021-06-30 */
  s[943] = v37
  const v38 = SDL_26f_covid_er && v37
  const v39 = shiftDays(SDL_26f_covid, 1)
  const v40 = shiftDays(SDL_26f_covid_hoej, 1)
  const v41 = SDL_26f_covid_er && v40 >= 18659 /* 2021-02-01 */
  s[946] = v41
  const v42 = SDL_26f_covid_er && v39 < 18659 /* 2021-02-01 */
  s[947] = v42
  const v43 = SDL_26f_covid_er && v39 <= 18686 /* 2021-02-28 */
  s[948] = v43
  const v44 = SDL_26f_covid_er && v40 > 18686 /* 2021-02-28 */
  s[949] = v44
  const v45 = v42 || v44
  s[945] = v45
  const v46 = (v41 || SDL_26f_covid_ir) && (v43 || SDL_26f_covid_ir) && (v41 || v43)
  s[944] = v46
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
  s[219] = SDL_26g_covid_er
  const SDL_26g_covid = v60 ? (v61 ? Math.min(SDL_26f_covid, v56) : v56) : SDL_26f_covid
  s[217] = SDL_26g_covid
  const SDL_26g_covid_hoej = v60 ? (v61 ? Math.max(SDL_26f_covid_hoej, v58) : v58) : SDL_26f_covid_hoej
  s[218] = SDL_26g_covid_hoej
  const SDL_26g_covid_ir = v38 && SDL_26f_covid_ir || v59 && SDL_26f_covid_ir || SDL_26f_covid_ir || SDL_26f_covid_er && v36 === NEVER
  s[220] = SDL_26g_covid_ir
}

function svar_19(f, s) {
  // SDL.26h.covid: Covid-forlængelse i stedet for jobafklaring, § 26 h (SDL § 26 h, stk. 1)
  const v0 = Math.max(18330 /* 2020-03-09 */, s[217])
  s[950] = v0
  const v1 = Math.max(18330 /* 2020-03-09 */, s[218])
  s[951] = v1
  const v2 = v0 <= 18808 /* 2021-06-30 */
  s[952] = v2
  const v3 = s[219] && v2
  const v4 = shiftDays(s[217], 1)
  const v5 = shiftDays(s[218], 1)
  const v6 = s[219] && v5 >= 18687 /* 2021-03-01 */
  s[955] = v6
  const v7 = s[219] && v4 < 18687 /* 2021-03-01 */
  s[956] = v7
  const v8 = s[219] && v4 <= 18747 /* 2021-04-30 */
  s[957] = v8
  const v9 = s[219] && v5 > 18747 /* 2021-04-30 */
  s[958] = v9
  const v10 = v7 || v9
  s[954] = v10
  const v11 = (v6 || s[220]) && (v8 || s[220]) && (v6 || v8)
  s[953] = v11
  const v12 = shiftDays(shiftMonths(v4, 2), -1)
  const v13 = shiftDays(shiftMonths(v5, 2), -1)
  const v14 = Math.max(s[217], v12)
  const v15 = Math.min(s[218], v13)
  const v16 = v11 && s[219]
  const v17 = v10 && s[219]
  const v18 = s[220] && s[219] && v15 >= v14
  const v19 = v17 || v18
  const v20 = v17 ? (v18 ? Math.min(s[217], v14) : s[217]) : v14
  const v21 = v16 ? (v19 ? Math.min(v12, v20) : v12) : v20
  const v22 = v17 ? (v18 ? Math.max(s[218], v15) : s[218]) : v15
  const v23 = v16 ? (v19 ? Math.max(v13, v22) : v13) : v22
  const v24 = s[219] && v1 >= 18809 /* 2021-07-01 */ && v0 <= 2147483646
  const v25 = v3 && (v16 || v17 || v18)
  const v26 = v24 && s[219]
  const SDL_26h_covid_er = v25 || v26
  s[502] = SDL_26h_covid_er
  const SDL_26h_covid = v25 ? (v26 ? Math.min(s[217], v21) : v21) : s[217]
  s[500] = SDL_26h_covid
  const SDL_26h_covid_hoej = v25 ? (v26 ? Math.max(s[218], v23) : v23) : s[218]
  s[501] = SDL_26h_covid_hoej
  const SDL_26h_covid_ir = v3 && s[220] || v24 && s[220] || s[220] || s[219] && v1 === NEVER
  s[503] = SDL_26h_covid_ir
  // SDL.26i.covid: Covid-forlængelse i stedet for jobafklaring, § 26 i (SDL § 26 i, stk. 1)
  const v31 = Math.max(18330 /* 2020-03-09 */, SDL_26h_covid)
  s[959] = v31
  const v32 = Math.max(18330 /* 2020-03-09 */, SDL_26h_covid_hoej)
  s[960] = v32
  const v33 = v31 <= 18808 /* 2021-06-30 */
  s[961] = v33
  const v34 = SDL_26h_covid_er && v33
  const v35 = shiftDays(SDL_26h_covid, 1)
  const v36 = shiftDays(SDL_26h_covid_hoej, 1)
  const v37 = SDL_26h_covid_er && v36 >= 18748 /* 2021-05-01 */
  s[964] = v37
  const v38 = SDL_26h_covid_er && v35 < 18748 /* 2021-05-01 */
  s[965] = v38
  const v39 = SDL_26h_covid_er && v35 <= 18808 /* 2021-06-30 */
  s[966] = v39
  const v40 = SDL_26h_covid_er && v36 > 18808 /* 2021-06-30 */
  s[967] = v40
  const v41 = v38 || v40
  s[963] = v41
  const v42 = (v37 || SDL_26h_covid_ir) && (v39 || SDL_26h_covid_ir) && (v37 || v39)
  s[962] = v42
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
  s[506] = SDL_26i_covid_er
  const SDL_26i_covid = v56 ? (v57 ? Math.min(SDL_26h_covid, v52) : v52) : SDL_26h_covid
  s[504] = SDL_26i_covid
  const SDL_26i_covid_hoej = v56 ? (v57 ? Math.max(SDL_26h_covid_hoej, v54) : v54) : SDL_26h_covid_hoej
  s[505] = SDL_26i_covid_hoej
  const SDL_26i_covid_ir = v34 && SDL_26h_covid_ir || v55 && SDL_26h_covid_ir || SDL_26h_covid_ir || SDL_26h_covid_er && v32 === NEVER
  s[507] = SDL_26i_covid_ir
  // SDL.27.1.2.uger: Længste forlængelse til afklaring (SDL § 27, stk. 1, nr. 2)
  const v62 = s[39] <= 14691 /* 2010-03-23 */
  s[968] = v62
  const v63 = s[40] && s[43] && v62
  const v64 = s[40] && s[41] >= 14692 /* 2010-03-24 */ && s[221]
  const SDL_27_1_2_uger = s[35] ? -Infinity : v63 ? 182 : v64 ? 273 : s[37] ? 273 : 483
  s[510] = SDL_27_1_2_uger
  const SDL_27_1_2_uger_hoej = s[35] ? Infinity : v64 || s[222] ? (s[222] ? (s[38] ? 483 : 273) : 273) : 182
  s[511] = SDL_27_1_2_uger_hoej
  const SDL_27_1_2_uger_er = s[35] || v63 || v64 || s[37] || s[38]
  s[512] = SDL_27_1_2_uger_er
  // SDL.27.1.2.slut: Seneste slut på forlængelse til afklaring (SDL § 27, stk. 1, nr. 2)
  const v68 = s[40] && s[43] && s[42]
  const v69 = s[97] || s[51]
  s[228] = v69
  const SDL_27_1_2_slut_er = s[35] || v68 && s[95] && SDL_27_1_2_uger_er
  s[243] = SDL_27_1_2_slut_er
  const SDL_27_1_2_slut = s[35] ? FIRST_DAY : shiftDays(s[99], SDL_27_1_2_uger)
  s[241] = SDL_27_1_2_slut
  const SDL_27_1_2_slut_hoej = s[35] ? NEVER : shiftDays(s[101], SDL_27_1_2_uger_hoej)
  s[242] = SDL_27_1_2_slut_hoej
  const SDL_27_1_2_slut_ir = s[35] || v68 && v69 || s[44]
  s[244] = SDL_27_1_2_slut_ir
}

function svar_20(f, s) {
  // SDL.27.1.3.slut: Seneste slut på forlængelse ved lægebehandling (SDL § 27, stk. 2)
  const v0 = allPeriods(f.ventetidPaaSygehus)
  const v1 = without(ALL_DAYS, v0)
  const v2 = s[95] && s[223]
  const SDL_27_1_3_slut = s[35] ? FIRST_DAY : dayReaching(v1, s[224], s[225])
  s[513] = SDL_27_1_3_slut
  const SDL_27_1_3_slut_hoej = s[35] ? NEVER : dayReaching(v1, s[226], s[227])
  s[514] = SDL_27_1_3_slut_hoej
  const SDL_27_1_3_slut_er = s[35] || s[36] && v2 || s[55] && v2
  s[515] = SDL_27_1_3_slut_er
  const SDL_27_1_3_slut_ir = s[35] || s[36] && s[228] || s[55] && s[228] || s[44]
  s[516] = SDL_27_1_3_slut_ir
  // SDL.27.1.4.slut: Seneste slut på forlængelse til afklaring af fleksjob eller pension (SDL § 27, stk. 1, nr. 4)
  const v7 = shiftDays(s[99], 182)
  const v8 = s[37] && s[95]
  const v9 = s[229] || s[230]
  const v10 = s[230] ? FIRST_DAY : NEVER
  const SDL_27_1_4_slut = s[35] ? FIRST_DAY : s[36] ? FIRST_DAY : v8 ? (v9 ? Math.min(v7, v10) : v7) : v10
  s[517] = SDL_27_1_4_slut
  const SDL_27_1_4_slut_hoej = s[35] ? NEVER : s[36] ? NEVER : v9 ? NEVER : shiftDays(s[101], 182)
  s[518] = SDL_27_1_4_slut_hoej
  const SDL_27_1_4_slut_er = s[35] || s[36] || v8 || s[229] || s[230]
  s[519] = SDL_27_1_4_slut_er
  const SDL_27_1_4_slut_ir = s[35] || s[36] || s[37] && s[97] || s[230] || s[44]
  s[520] = SDL_27_1_4_slut_ir
  // SDL.27.1.slut: Forlængelsens seneste slut (SDL § 27, stk. 1)
  const v15 = s[45] || s[231] || s[232] || s[233]
  s[970] = v15
  const v16 = s[234] && s[235] && s[236] && s[237] && (s[49] || s[238] || s[239] || s[240])
  s[971] = v16
  const v17 = Math.max(s[99], s[241])
  const v18 = Math.min(s[101], s[242])
  const v19 = s[46] && s[243]
  const v20 = s[52] && s[95]
  const v21 = s[51] && s[243] && s[95] && v18 >= v17
  const v22 = v20 || v21
  const v23 = v20 ? (v21 ? Math.min(s[99], v17) : s[99]) : v17
  const v24 = v20 ? (v21 ? Math.max(s[101], v18) : s[101]) : v18
  const v25 = Math.max(s[99], SDL_27_1_3_slut)
  const v26 = Math.min(s[101], SDL_27_1_3_slut_hoej)
  const v27 = s[47] && SDL_27_1_3_slut_er
  const v28 = s[53] && s[95]
  const v29 = s[51] && SDL_27_1_3_slut_er && s[95] && v26 >= v25
  const v30 = v28 || v29
  const v31 = v28 ? (v29 ? Math.min(s[99], v25) : s[99]) : v25
  const v32 = v28 ? (v29 ? Math.max(s[101], v26) : s[101]) : v26
  const v33 = Math.max(s[99], SDL_27_1_4_slut)
  const v34 = Math.min(s[101], SDL_27_1_4_slut_hoej)
  const v35 = s[48] && SDL_27_1_4_slut_er
  const v36 = s[54] && s[95]
  const v37 = s[50] && SDL_27_1_4_slut_er && s[95] && v34 >= v33
  const v38 = v36 || v37
  const v39 = v36 ? (v37 ? Math.min(s[99], v33) : s[99]) : v33
  const v40 = v36 ? (v37 ? Math.max(s[101], v34) : s[101]) : v34
  const v41 = Math.max(v35 ? (v38 ? Math.min(SDL_27_1_4_slut, v39) : SDL_27_1_4_slut) : v39, v19 ? (v22 ? Math.min(s[241], v23) : s[241]) : v23, v27 ? (v30 ? Math.min(SDL_27_1_3_slut, v31) : SDL_27_1_3_slut) : v31)
  const v42 = Math.max(v35 ? (v38 ? Math.max(SDL_27_1_4_slut_hoej, v40) : SDL_27_1_4_slut_hoej) : v40, v19 ? (v22 ? Math.max(s[242], v24) : s[242]) : v24, v27 ? (v30 ? Math.max(SDL_27_1_3_slut_hoej, v32) : SDL_27_1_3_slut_hoej) : v32)
  const v43 = (v19 || v20 || v21) && (v27 || v28 || v29) && (v35 || v36 || v37)
  const v44 = s[46] && s[244] || s[52] && s[97] || s[51] && s[244] && s[97] || s[51] && !((!s[243] || !s[244] && s[241] === s[242]) && s[245] && (s[243] && s[95] || !s[243] && !s[95]) && (!s[243] || s[99] === s[241])) || s[47] && SDL_27_1_3_slut_ir || s[53] && s[97] || s[51] && SDL_27_1_3_slut_ir && s[97] || s[51] && !((!SDL_27_1_3_slut_er || !SDL_27_1_3_slut_ir && SDL_27_1_3_slut === SDL_27_1_3_slut_hoej) && s[245] && (SDL_27_1_3_slut_er && s[95] || !SDL_27_1_3_slut_er && !s[95]) && (!SDL_27_1_3_slut_er || s[99] === SDL_27_1_3_slut)) || s[48] && SDL_27_1_4_slut_ir || s[54] && s[97] || s[50] && SDL_27_1_4_slut_ir && s[97] || s[50] && !((!SDL_27_1_4_slut_er || !SDL_27_1_4_slut_ir && SDL_27_1_4_slut === SDL_27_1_4_slut_hoej) && s[245] && (SDL_27_1_4_slut_er && s[95] || !SDL_27_1_4_slut_er && !s[95]) && (!SDL_27_1_4_slut_er || s[99] === SDL_27_1_4_slut))
  const v45 = v16 && v43
  const v46 = s[246] && v43 && v42 >= NEVER
  const v47 = v15 || v45 || v46
  const v48 = v16 && v44 || s[246] && !((!v43 || !v44 && v41 === v42) && v43 && v41 === NEVER)
  const SDL_27_1_slut = s[35] ? FIRST_DAY : v45 || v46 ? (v45 ? v41 : NEVER) : NEVER
  s[524] = SDL_27_1_slut
  const SDL_27_1_slut_hoej = s[35] ? NEVER : v15 ? NEVER : v42
  s[525] = SDL_27_1_slut_hoej
  const SDL_27_1_slut_er = s[102] && (s[35] || s[36] && v47 || s[55] && v47)
  s[526] = SDL_27_1_slut_er
  const SDL_27_1_slut_ir = s[102] && (s[35] || s[36] && v48 || s[55] && v48 || s[44]) || s[247]
  s[527] = SDL_27_1_slut_ir
  // SDL.29.1: Forlængelse for pensionister m.fl. (SDL § 29)
  const SDL_29_1 = s[195] && !s[3] && (!s[248] || f.laegenVenterArbejdeInden26Uger)
  s[528] = SDL_29_1
  const SDL_29_1_nej = s[195] && !s[3] && (!s[248] || f.laegenVenterArbejdeInden26Uger === false)
  s[529] = SDL_29_1_nej
  const SDL_29_1_ir = !s[195] || s[3] || !s[248]
  s[530] = SDL_29_1_ir
  // SDL.35.2: Arbejdsgiveren betaler tidligst fra (SDL § 35, stk. 2)
  const v56 = shiftDays(f.sygemeldtTilArbejdsgiver, 1)
  const v57 = f.fyldestgoerendeBegrundelse === false || !s[3]
  s[254] = v57
  const v58 = f.fyldestgoerendeBegrundelse && s[5]
  s[258] = v58
  const v59 = f.sygemeldtITide && !s[3] || f.sygemeldtITide === false && (f.indsigelseModSenSygemelding && v57 || f.indsigelseModSenSygemelding === false && !s[3])
  const v60 = f.sygemeldtITide && s[5] || f.sygemeldtITide === false && (f.indsigelseModSenSygemelding && v58 || f.indsigelseModSenSygemelding === false && s[5])
  const SDL_35_2 = s[60] ? FIRST_DAY : f.sygemeldtITide ? s[56] : f.indsigelseModSenSygemelding ? (f.fyldestgoerendeBegrundelse ? s[56] : v56) : s[56]
  s[538] = SDL_35_2
  const SDL_35_2_hoej = s[60] ? NEVER : f.sygemeldtITide ? s[58] : f.indsigelseModSenSygemelding ? (f.fyldestgoerendeBegrundelse ? s[58] : v56) : s[58]
  s[539] = SDL_35_2_hoej
  const SDL_35_2_er = s[69] && (s[60] || s[63] && v59 || s[71] && v59)
  s[540] = SDL_35_2_er
  const SDL_35_2_ir = s[69] && (s[60] || s[63] && v60 || s[71] && v60 || s[61]) || s[70] || s[68]
  s[541] = SDL_35_2_ir
  // SDL.35.3: Du skal have meldt dig syg til a-kassen (SDL § 35, stk. 3)
  const v65 = !s[3] && s[57] && s[249]
  s[256] = v65
  const v66 = !s[3] && s[250] && s[59]
  s[257] = v66
  const SDL_35_3 = s[60] ? FIRST_DAY : v65 ? FIRST_DAY : s[56]
  s[253] = SDL_35_3
  const SDL_35_3_hoej = s[60] ? NEVER : v65 ? NEVER : s[58]
  s[252] = SDL_35_3_hoej
  const SDL_35_3_er = s[83] && (s[60] || v65 || v66 && !s[3])
  s[251] = SDL_35_3_er
  const SDL_35_3_ir = !s[83] || s[60] || v65 || v66 && s[5] || s[61]
  s[255] = SDL_35_3_ir
}

function svar_21(f, s) {
  // SDL.35.3.fra: Ret tidligst fra (SDL § 35, stk. 3)
  const v0 = s[251] && s[252] >= f.anmeldtTilAkasse
  s[973] = v0
  const v1 = s[251] && s[253] < f.anmeldtTilAkasse
  s[974] = v1
  const v2 = f.fyldestgoerendeBegrundelse ? s[56] : f.anmeldtTilAkasse
  const v3 = f.fyldestgoerendeBegrundelse ? s[58] : f.anmeldtTilAkasse
  const v4 = Math.max(s[56], v2)
  const v5 = Math.min(s[58], v3)
  const v6 = v0 && !s[3]
  const v7 = v1 && s[254]
  const v8 = s[255] && !s[3] && v5 >= v4
  const v9 = v7 || v8
  const v10 = v7 ? (v8 ? Math.min(v2, v4) : v2) : v4
  const v11 = v7 ? (v8 ? Math.max(v3, v5) : v3) : v5
  const SDL_35_3_fra = s[60] ? FIRST_DAY : s[256] ? FIRST_DAY : v6 ? (v9 ? Math.min(s[56], v10) : s[56]) : v10
  s[542] = SDL_35_3_fra
  const SDL_35_3_fra_hoej = s[60] ? NEVER : s[256] ? NEVER : v6 ? (v9 ? Math.max(s[58], v11) : s[58]) : v11
  s[543] = SDL_35_3_fra_hoej
  const SDL_35_3_fra_er = s[83] && (s[60] || s[256] || s[257] && (v6 || v7 || v8))
  s[544] = SDL_35_3_fra_er
  const SDL_35_3_fra_ir = !s[83] || s[60] || s[256] || s[257] && (v0 && s[5] || v1 && s[258] || s[255] && s[5] && s[258] || s[255] && !(s[259] && (!s[254] || !s[258] && v2 === v3) && (!s[3] || s[3] && !s[254]) && (s[3] || s[56] === v2))) || s[61]
  s[545] = SDL_35_3_fra_ir
  // SDL.38.1: Du skal have søgt kommunen om sygedagpenge (SDL § 38, stk. 1)
  const v16 = f.arbejdsgiverensBetaling === 'sygedagpenge'
  s[282] = v16
  const v17 = shiftDays(f.sidsteDagMedBetaling, 7)
  s[283] = v17
  const v18 = shiftDays(s[56], 7)
  s[292] = v18
  const v19 = shiftDays(s[58], 7)
  s[294] = v19
  const v20 = v16 || !s[3]
  s[286] = v20
  const v21 = !v16 && s[5]
  s[290] = v21
  const v22 = v16 ? v17 : v18
  const v23 = v16 ? v17 : v19
  const v24 = s[56] <= 15426 /* 2012-03-27 */
  s[279] = v24
  const v25 = !s[3] && s[62] && v24
  s[271] = v25
  const v26 = s[58] >= 15427 /* 2012-03-28 */
  const v27 = !s[3] && v26 && s[249]
  s[287] = v27
  const v28 = !s[3] && s[250] && s[72]
  const v29 = shiftDays(f.underretningsbrevAfsendt, 8)
  const v30 = shiftDays(s[56], 21)
  s[280] = v30
  const v31 = shiftDays(s[58], 21)
  s[281] = v31
  const v32 = shiftDays(f.sidsteDagMedBetaling, 21)
  const v33 = f.arbejdsgiverensBetaling === 'loen'
  s[276] = v33
  const v34 = v16 || v33 || !s[3]
  const v35 = v16 ? v32 : v33 ? NEVER : v30
  const v36 = v16 ? v32 : v33 ? NEVER : v31
  const v37 = !s[83] && !v16 && !v33 && s[5]
  const v38 = s[260] && !s[3]
  const v39 = s[260] && s[5]
  const v40 = s[260] ? v18 : f.underretningsbrevSendt ? v29 : s[83] ? v30 : v35
  const v41 = s[260] ? v19 : f.underretningsbrevSendt ? v29 : s[83] ? v31 : v36
  const v42 = s[260] ? v18 : f.underretningsbrevSendt ? v29 : s[83] ? v32 : v35
  const v43 = s[260] ? v19 : f.underretningsbrevSendt ? v29 : s[83] ? v32 : v36
  const v44 = s[63] && v20
  const v45 = v25 && v20
  const v46 = v28 && (v38 || !s[260] && (f.underretningsbrevSendt || s[83] && !s[3] || !s[83] && v34))
  const v47 = s[75] && (v38 || !s[260] && (f.underretningsbrevSendt || s[83] || v34))
  const v48 = v27 || v46 || v47
  const v49 = v27 ? FIRST_DAY : v46 ? (v47 ? Math.min(v40, v42) : v40) : v42
  const v50 = v45 || v48
  const v51 = v45 ? (v48 ? Math.min(v22, v49) : v22) : v49
  const SDL_38_1 = s[60] ? FIRST_DAY : v44 ? (v50 ? Math.min(v22, v51) : v22) : v51
  s[546] = SDL_38_1
  const v53 = v27 ? NEVER : v46 ? (v47 ? Math.max(v41, v43) : v41) : v43
  const v54 = v45 ? (v48 ? Math.max(v23, v53) : v23) : v53
  const SDL_38_1_hoej = s[60] ? NEVER : v44 ? (v50 ? Math.max(v23, v54) : v23) : v54
  s[547] = SDL_38_1_hoej
  const v56 = f.persongruppe === 'loenmodtager' || f.persongruppe === 'ledig' || f.persongruppe === 'ingen'
  s[270] = v56
  const SDL_38_1_er = v56 && (s[60] || v44 || v45 || v27 || v46 || v47)
  s[548] = SDL_38_1_er
  const SDL_38_1_ir = !v56 || s[60] || s[63] && v21 || v25 && v21 || v27 || v28 && (v39 || !s[260] && f.underretningsbrevSendt === false && (s[261] || v37)) || s[75] && (v39 || !s[260] && f.underretningsbrevSendt === false && v37) || s[61]
  s[549] = SDL_38_1_ir
  // SDL.38.7.tide: Du søgte i tide (SDL § 38, stk. 1)
  const v59 = SDL_38_1_er && SDL_38_1_hoej >= f.anmodningModtaget
  const v60 = SDL_38_1_er && SDL_38_1 < f.anmodningModtaget
  const SDL_38_7_tide = v56 && (s[60] || s[63] && v59 || s[71] && v59)
  s[267] = SDL_38_7_tide
  const SDL_38_7_tide_nej = v56 && (s[60] || s[63] && v60 || s[71] && v60)
  s[268] = SDL_38_7_tide_nej
  const SDL_38_7_tide_ir = !v56 || s[60] || s[63] && SDL_38_1_ir || s[71] && SDL_38_1_ir || s[61]
  s[269] = SDL_38_7_tide_ir
  // SDL.38.8: Den for sene ansøgning undskyldes (SDL § 38, stk. 8-9)
  const v64 = !s[3] && s[262] >= f.anmodningModtaget
  s[979] = v64
  const v65 = !s[3] && s[263] < f.anmodningModtaget
  s[980] = v65
  const v66 = v65 || f.undskyldendeForhold === false
  s[978] = v66
  const v67 = (v64 || s[5]) && f.undskyldendeForhold
  s[977] = v67
  const v68 = shiftDays(f.sidsteDagMedBetaling, 28) >= f.anmodningModtaget
  s[982] = v68
  const v69 = s[64] && f.arbejdsgiverAnmeldteIkke && f.fratraeder && v68
  s[981] = v69
  const v70 = v67 || v69
  const v71 = v66 && !v69
  const v72 = s[56] <= 19722 /* 2023-12-31 */
  s[976] = v72
  const v73 = !s[3] && v26 && v72
  s[272] = v73
  const v74 = !s[3] && s[58] >= 19723 /* 2024-01-01 */ && s[59]
  s[273] = v74
  const SDL_38_8 = v56 && (s[60] || s[63] && v70 || v25 && v70 || v73 && v70 || v74 && v70)
  s[264] = SDL_38_8
  const SDL_38_8_nej = v56 && (s[60] || s[63] && v71 || v25 && v71 || v73 && v71 || v74 && v71)
  s[266] = SDL_38_8_nej
  const SDL_38_8_ir = !v56 || s[68]
  s[265] = SDL_38_8_ir
}

function svar_22(f, s) {
  // SDL.38.7: Kommunen betaler tidligst fra (SDL § 38, stk. 7)
  const v0 = Math.max(s[56], f.anmodningModtaget)
  const v1 = Math.min(s[58], f.anmodningModtaget)
  const v2 = s[264] && !s[3]
  const v3 = s[265] && !s[3] && v1 >= v0
  const v4 = s[266] || v3
  const v5 = s[266] ? (v3 ? Math.min(f.anmodningModtaget, v0) : f.anmodningModtaget) : v0
  const v6 = v2 ? (v4 ? Math.min(s[56], v5) : s[56]) : v5
  const v7 = s[266] ? (v3 ? Math.max(f.anmodningModtaget, v1) : f.anmodningModtaget) : v1
  const v8 = v2 ? (v4 ? Math.max(s[58], v7) : s[58]) : v7
  const v9 = v2 || s[266] || v3
  const v10 = s[264] && s[5] || s[265] && !(s[259] && !s[3] && (s[3] || s[56] === f.anmodningModtaget))
  const v11 = Math.max(s[56], v6)
  const v12 = Math.min(s[58], v8)
  const v13 = s[267] && !s[3]
  const v14 = s[268] && v9
  const v15 = s[269] && !s[3] && v9 && v12 >= v11
  const v16 = v14 || v15
  const v17 = v14 ? (v15 ? Math.min(v6, v11) : v6) : v11
  const v18 = v14 ? (v15 ? Math.max(v8, v12) : v8) : v12
  const v19 = v13 || v14 || v15
  const v20 = s[267] && s[5] || s[268] && v10 || s[269] && s[5] && v10 || s[269] && !(s[259] && (!v9 || !v10 && v6 === v8) && (!s[3] && v9 || s[3] && !v9) && (s[3] || s[56] === v6))
  const SDL_38_7 = s[60] ? FIRST_DAY : v13 ? (v16 ? Math.min(s[56], v17) : s[56]) : v17
  s[550] = SDL_38_7
  const SDL_38_7_hoej = s[60] ? NEVER : v13 ? (v16 ? Math.max(s[58], v18) : s[58]) : v18
  s[551] = SDL_38_7_hoej
  const SDL_38_7_er = s[270] && (s[60] || s[63] && v19 || s[271] && v19 || s[272] && v19 || s[273] && v19)
  s[552] = SDL_38_7_er
  const SDL_38_7_ir = !s[270] || s[60] || s[63] && v20 || s[271] && v20 || s[272] && v20 || s[273] && v20 || s[61]
  s[553] = SDL_38_7_ir
  // SDL.40.1: Arbejdsgiveren skal have meldt fraværet (SDL § 40, stk. 1-3)
  const v25 = s[105] && s[4] >= s[274]
  s[984] = v25
  const v26 = s[105] && s[4] < s[275]
  s[985] = v26
  const v27 = shiftDays(s[56], 28)
  s[358] = v27
  const v28 = shiftDays(s[58], 28)
  s[357] = v28
  const v29 = !s[276] || !s[3]
  const v30 = s[276] && s[5]
  const v31 = s[276] ? v27 : NEVER
  const v32 = s[276] ? v28 : NEVER
  const v33 = v29 && v32 >= NEVER
  const v34 = v25 && v29
  const v35 = s[109] && v33
  const v36 = v34 ? v31 : NEVER
  const v37 = v26 ? NEVER : v32
  const v38 = v34 ? (v26 || v35 ? Math.max(v32, v37) : v32) : v37
  const v39 = v34 || v26 || v35
  const v40 = v25 && v30 || s[109] && !((!v29 || !v30 && v31 === v32) && v29 && (!v29 || v31 === NEVER))
  const v41 = !s[3] && s[62] && s[277]
  const v42 = !s[3] && s[278] && s[279]
  const v43 = !s[3] && s[4] >= s[280]
  s[363] = v43
  const v44 = !s[3] && s[4] < s[281]
  s[359] = v44
  const v45 = v43 && v29
  const v46 = s[5] && v33
  const v47 = v45 ? v31 : NEVER
  const v48 = v44 ? NEVER : v32
  const v49 = v45 ? (v44 || v46 ? Math.max(v32, v48) : v32) : v48
  const v50 = f.arbejdsgiverensBetaling === 'ingen'
  s[986] = v50
  const v51 = s[282] ? s[283] : s[284]
  const v52 = s[282] ? s[283] : s[285]
  const v53 = v25 && s[286]
  const v54 = s[109] && s[286] && v52 >= NEVER
  const v55 = v26 ? NEVER : v52
  const v56 = s[63] && v39
  const v57 = v41 && v39
  const v58 = v42 && (v45 || v44 || v46)
  const v59 = s[257] && (v50 && !s[3] || !v50 && (v53 || v26 || v54))
  const v60 = s[287] || v59
  const v61 = s[287] ? FIRST_DAY : v50 ? s[288] : v53 ? v51 : NEVER
  const v62 = v58 || v60
  const v63 = v58 ? (v60 ? Math.min(v47, v61) : v47) : v61
  const v64 = v57 || v62
  const v65 = v57 ? (v62 ? Math.min(v36, v63) : v36) : v63
  const SDL_40_1 = s[60] ? FIRST_DAY : v56 ? (v64 ? Math.min(v36, v65) : v36) : v65
  s[554] = SDL_40_1
  const v67 = s[287] ? NEVER : v50 ? s[289] : v53 ? (v26 || v54 ? Math.max(v52, v55) : v52) : v55
  const v68 = v58 ? (v60 ? Math.max(v49, v67) : v49) : v67
  const v69 = v57 ? (v62 ? Math.max(v38, v68) : v38) : v68
  const SDL_40_1_hoej = s[60] ? NEVER : v56 ? (v64 ? Math.max(v38, v69) : v38) : v69
  s[555] = SDL_40_1_hoej
  const SDL_40_1_er = s[64] && (s[60] || v56 || v57 || v58 || s[287] || v59)
  s[556] = SDL_40_1_er
  const SDL_40_1_ir = !s[64] || s[60] || s[63] && v40 || v41 && v40 || v42 && (v43 && v30 || s[5] && !((!v29 || !v30 && v31 === v32) && v29 && (!v29 || v31 === NEVER))) || s[287] || s[257] && (v50 && s[5] || !v50 && (v25 && s[290] || s[109] && !((!s[286] || !s[290] && v51 === v52) && s[286] && (!s[286] || v51 === NEVER)))) || s[61]
  s[557] = SDL_40_1_ir
}

function svar_23(f, s) {
  // SDL.40a.1: A-kassen skal have meldt fraværet (SDL § 40 a, stk. 1)
  const v0 = s[56] <= 16248 /* 2014-06-27 */
  s[377] = v0
  const v1 = !s[3] && s[250] && v0
  const v2 = shiftDays(f.anmeldtTilAkasse, 7)
  const v3 = s[56] <= 16658 /* 2015-08-11 */
  s[378] = v3
  const v4 = !s[3] && s[58] >= 16249 /* 2014-06-28 */ && v3
  const v5 = !s[3] && s[58] >= 16659 /* 2015-08-12 */ && s[59]
  const v6 = f.oplystDelvistLedig ? v2 : shiftDays(f.anmeldtTilAkasse, 21)
  const v7 = v4 || v5
  const v8 = v4 ? FIRST_DAY : v6
  const v9 = s[287] || v1 || v7
  const SDL_40a_1 = s[60] ? FIRST_DAY : s[271] || v9 ? (v9 ? (s[287] ? FIRST_DAY : v1 ? (v7 ? Math.min(v2, v8) : v2) : v8) : NEVER) : NEVER
  s[558] = SDL_40a_1
  const v11 = v4 ? NEVER : v6
  const SDL_40a_1_hoej = s[60] ? NEVER : s[63] ? NEVER : s[271] ? NEVER : s[287] ? NEVER : v1 ? (v7 ? Math.max(v2, v11) : v2) : v11
  s[559] = SDL_40a_1_hoej
  const SDL_40a_1_er = s[83] && (s[60] || s[63] || s[271] || s[287] || v1 || v4 || v5)
  s[560] = SDL_40a_1_er
  const SDL_40a_1_ir = !s[83] || s[60] || s[287] || v4 || s[61]
  s[561] = SDL_40a_1_ir
  // SDL.43.1: Du skal have meldt dig syg til kommunen (SDL § 43, stk. 1)
  const v15 = shiftDays(f.tredjeFravaersdag, 7)
  const v16 = s[291] ? s[292] : s[293] ? v15 : s[280]
  const v17 = s[291] ? s[294] : s[293] ? v15 : s[281]
  const v18 = !s[3] && s[295] && s[59]
  const v19 = f.aftaleForSelvstaendig ? s[292] : v16
  const v20 = f.aftaleForSelvstaendig ? s[294] : v17
  const v21 = v18 && (f.aftaleForSelvstaendig && !s[3] || f.aftaleForSelvstaendig === false && s[296])
  const v22 = s[297] || v21
  const v23 = s[297] ? (v21 ? Math.min(v16, v19) : v16) : v19
  const SDL_43_1 = s[60] ? FIRST_DAY : s[298] ? (v22 ? Math.min(v16, v23) : v16) : v23
  s[564] = SDL_43_1
  const v25 = s[297] ? (v21 ? Math.max(v17, v20) : v17) : v20
  const SDL_43_1_hoej = s[60] ? NEVER : s[298] ? (v22 ? Math.max(v17, v25) : v17) : v25
  s[565] = SDL_43_1_hoej
  const SDL_43_1_er = s[80] && (s[60] || s[298] || s[297] || v21)
  s[566] = SDL_43_1_er
  const SDL_43_1_ir = !s[80] || s[60] || s[299] || s[300] || v18 && (f.aftaleForSelvstaendig && s[5] || f.aftaleForSelvstaendig === false && s[301]) || s[61]
  s[567] = SDL_43_1_ir
  // SDL.43.5: Den for sene anmeldelse undskyldes (SDL § 43, stk. 5)
  const v29 = !s[3] && s[262] >= f.selvstaendigAnmeldt
  s[989] = v29
  const v30 = !s[3] && s[263] < f.selvstaendigAnmeldt
  s[990] = v30
  const v31 = v30 || f.undskyldendeForhold === false
  const v32 = v29 || s[5]
  const v33 = v32 && f.undskyldendeForhold
  const v34 = s[56] <= 15111 /* 2011-05-17 */
  s[379] = v34
  const v35 = !s[3] && s[62] && v34
  s[354] = v35
  const v36 = s[56] <= 15207 /* 2011-08-21 */
  s[380] = v36
  const v37 = !s[3] && s[58] >= 15112 /* 2011-05-18 */ && v36
  s[355] = v37
  const v38 = f.undskyldendeForhold || f.nemrefusionNede
  s[991] = v38
  const v39 = v30 || !v38
  const v40 = v32 && v38
  const v41 = !s[3] && s[58] >= 15208 /* 2011-08-22 */ && s[59]
  s[356] = v41
  const SDL_43_5 = s[80] && (s[60] || s[63] && v33 || v35 && v33 || v37 && v40 || v41 && v40)
  s[575] = SDL_43_5
  const SDL_43_5_nej = s[80] && (s[60] || s[63] && v31 || v35 && v31 || v37 && v39 || v41 && v39)
  s[576] = SDL_43_5_nej
  const SDL_43_5_ir = !s[80] || s[68]
  s[577] = SDL_43_5_ir
  // SDL.43.4: Kommunen betaler tidligst fra (SDL § 43, stk. 4)
  const v45 = SDL_43_1_er && SDL_43_1_hoej >= f.selvstaendigAnmeldt
  s[992] = v45
  const v46 = SDL_43_1_er && SDL_43_1 < f.selvstaendigAnmeldt
  s[993] = v46
  const v47 = Math.max(s[56], f.selvstaendigAnmeldt)
  const v48 = Math.min(s[58], f.selvstaendigAnmeldt)
  const v49 = SDL_43_5 && !s[3]
  const v50 = SDL_43_5_ir && !s[3] && v48 >= v47
  const v51 = SDL_43_5_nej || v50
  const v52 = SDL_43_5_nej ? (v50 ? Math.min(f.selvstaendigAnmeldt, v47) : f.selvstaendigAnmeldt) : v47
  const v53 = v49 ? (v51 ? Math.min(s[56], v52) : s[56]) : v52
  const v54 = SDL_43_5_nej ? (v50 ? Math.max(f.selvstaendigAnmeldt, v48) : f.selvstaendigAnmeldt) : v48
  const v55 = v49 ? (v51 ? Math.max(s[58], v54) : s[58]) : v54
  const v56 = v49 || SDL_43_5_nej || v50
  const v57 = SDL_43_5 && s[5] || SDL_43_5_ir && !(s[259] && !s[3] && (s[3] || s[56] === f.selvstaendigAnmeldt))
  const v58 = Math.max(s[56], v53)
  const v59 = Math.min(s[58], v55)
  const v60 = v45 && !s[3]
  const v61 = v46 && v56
  const v62 = SDL_43_1_ir && !s[3] && v56 && v59 >= v58
  const v63 = v61 || v62
  const v64 = v61 ? (v62 ? Math.min(v53, v58) : v53) : v58
  const v65 = v61 ? (v62 ? Math.max(v55, v59) : v55) : v59
  const v66 = v60 || v61 || v62
  const v67 = v45 && s[5] || v46 && v57 || SDL_43_1_ir && s[5] && v57 || SDL_43_1_ir && !(s[259] && (!v56 || !v57 && v53 === v55) && (!s[3] && v56 || s[3] && !v56) && (s[3] || s[56] === v53))
  const SDL_43_4 = s[60] ? FIRST_DAY : v60 ? (v63 ? Math.min(s[56], v64) : s[56]) : v64
  s[568] = SDL_43_4
  const SDL_43_4_hoej = s[60] ? NEVER : v60 ? (v63 ? Math.max(s[58], v65) : s[58]) : v65
  s[569] = SDL_43_4_hoej
  const SDL_43_4_er = s[80] && (s[60] || s[63] && v66 || s[71] && v66)
  s[570] = SDL_43_4_er
  const SDL_43_4_ir = !s[80] || s[60] || s[63] && v67 || s[71] && v67 || s[61]
  s[571] = SDL_43_4_ir
  // SDL.43.4.tide: Du meldte dig i tide (SDL § 43, stk. 1)
  const SDL_43_4_tide = s[80] && (s[60] || s[63] && v45 || s[71] && v45)
  s[572] = SDL_43_4_tide
  const SDL_43_4_tide_nej = s[80] && (s[60] || s[63] && v46 || s[71] && v46)
  s[573] = SDL_43_4_tide_nej
  const SDL_43_4_tide_ir = !s[80] || s[60] || s[63] && SDL_43_1_ir || s[71] && SDL_43_1_ir || s[61]
  s[574] = SDL_43_4_tide_ir
  // SDL.45.4: Præmiernes del af udgifterne (SDL § 45, stk. 4)
  const v75 = s[291] ? 8500 : s[293] ? 5500 : 0
  const SDL_45_4 = s[84] ? v75 : -Infinity
  s[578] = SDL_45_4
  const SDL_45_4_hoej = s[84] ? v75 : Infinity
  s[579] = SDL_45_4_hoej
  // SDL.51.1: Lediges sygedagpenge pr. uge (SDL § 51)
  const SDL_51_1 = s[84] ? f.dagpengePrUge : -Infinity
  s[327] = SDL_51_1
  const SDL_51_1_hoej = s[84] ? f.dagpengePrUge : Infinity
  s[330] = SDL_51_1_hoej
}

function svar_24(f, s) {
  // SDL.52.1: Selvstændiges sygedagpenge pr. uge ved fuldt fravær (SDL § 52, stk. 1)
  const v0 = f.selvstaendigForsikring === 'ingen'
  s[353] = v0
  const v1 = f.vurderingsdato <= 13149 /* 2006-01-01 */ || f.vurderingsdato >= 20822 /* 2027-01-04 */
  s[313] = v1
  const v2 = SATS_1(f.vurderingsdato)
  const v3 = v1 ? -Infinity : v2
  s[309] = v3
  const v4 = v1 ? Infinity : v2
  s[311] = v4
  const v5 = v3 > -Infinity && v4 < Infinity
  const v6 = quotient([v3, 2], [3], 'nærmeste', 100)
  const v7 = quotient([v4, 2], [3], 'nærmeste', 100)
  const v8 = v1 || !v5
  const SDL_52_1_er = !s[84] || v0 || !(!v5 && !v1 && v3 === v4)
  s[588] = SDL_52_1_er
  const SDL_52_1_ir = !s[84] || !v0 && v8 || v1
  s[589] = SDL_52_1_ir
  const SDL_52_1 = s[84] ? Math.min(v3, v0 ? f.indtaegtSomSelvstaendig : Math.max(f.indtaegtSomSelvstaendig, v5 ? Math.min(v6, v7) : -Infinity)) : -Infinity
  s[328] = SDL_52_1
  const SDL_52_1_hoej = s[84] ? Math.min(v4, v0 ? f.indtaegtSomSelvstaendig : Math.max(f.indtaegtSomSelvstaendig, v5 ? Math.max(v6, v7) : Infinity)) : Infinity
  s[331] = SDL_52_1_hoej
  // SDL.53.3: Selvstændiges sygedagpenge pr. uge (SDL § 53, stk. 3)
  const v13 = f.andelAfArbejdetDuKan <= 0
  s[323] = v13
  const v14 = f.vurderingsdato >= 14692 /* 2010-03-24 */
  s[994] = v14
  const v15 = f.andelAfArbejdetDuKan <= 2500
  s[995] = v15
  const v16 = SDL_52_1 > -Infinity && SDL_52_1_hoej < Infinity
  const v17 = quotient([SDL_52_1, 3], [4], 'nærmeste', 1)
  const v18 = quotient([SDL_52_1_hoej, 3], [4], 'nærmeste', 1)
  const v19 = SDL_52_1_er && !(!v16 && (!SDL_52_1_er || !SDL_52_1_ir && SDL_52_1 === SDL_52_1_hoej))
  const v20 = SDL_52_1_ir || !v16
  const v21 = quotient([SDL_52_1], [2], 'nærmeste', 1)
  const v22 = quotient([SDL_52_1_hoej], [2], 'nærmeste', 1)
  const v23 = v13 && SDL_52_1_er
  s[322] = v23
  const v24 = v13 && SDL_52_1_ir
  s[325] = v24
  const SDL_53_3_er = !v14 || v23 || !v13 && (v15 && v19 || !v15 && (!s[302] || v19))
  s[324] = SDL_53_3_er
  const SDL_53_3_ir = !v14 || v24 || !v13 && (v15 && v20 || !v15 && s[302] && v20)
  s[326] = SDL_53_3_ir
  const SDL_53_3 = v14 ? (v13 ? SDL_52_1 : v15 ? (v16 ? Math.min(v17, v18) : -Infinity) : s[302] ? (v16 ? Math.min(v21, v22) : -Infinity) : 0) : -Infinity
  s[329] = SDL_53_3
  const SDL_53_3_hoej = v14 ? (v13 ? SDL_52_1_hoej : v15 ? (v16 ? Math.max(v17, v18) : Infinity) : s[302] ? (v16 ? Math.max(v21, v22) : Infinity) : 0) : Infinity
  s[332] = SDL_53_3_hoej
  // SDL.53.2: Beløb som ved fuldt fravær (SDL § 53, stk. 2)
  const v29 = f.vurderingsdato >= 13605 /* 2007-04-02 */
  s[320] = v29
  const v30 = f.ledigUdenLoen || s[83] || f.arbejdsgiverTilbyderDeltid === false
  const SDL_53_2 = !v29 || v30
  s[317] = SDL_53_2
  const SDL_53_2_nej = !v29 || !v30
  s[319] = SDL_53_2_nej
  // SDL.50.1: Det højeste beløb pr. time (SDL § 50, stk. 1)
  const v33 = quotient([v3, 100], [3700], 'nærmeste', 1)
  const v34 = quotient([v4, 100], [3700], 'nærmeste', 1)
  const SDL_50_1_er = !s[84] || !(!v5 && !v1 && v3 === v4)
  s[335] = SDL_50_1_er
  const SDL_50_1_ir = !s[84] || v8
  s[336] = SDL_50_1_ir
  const SDL_50_1 = s[84] ? (v5 ? Math.min(v33, v34) : -Infinity) : -Infinity
  s[333] = SDL_50_1
  const SDL_50_1_hoej = s[84] ? (v5 ? Math.max(v33, v34) : Infinity) : Infinity
  s[334] = SDL_50_1_hoej
  // SDL.47.1: Sygedagpenge pr. uge ved fuldt fravær (SDL § 47, stk. 1)
  const v39 = SDL_50_1_er && f.timefortjeneste >= SDL_50_1
  s[999] = v39
  const v40 = SDL_50_1_er && f.timefortjeneste < SDL_50_1_hoej
  s[305] = v40
  const v41 = f.normalTimerPrUge >= 3700
  s[1000] = v41
  const v42 = v40 || !v41
  s[998] = v42
  const v43 = v39 || SDL_50_1_ir
  s[306] = v43
  const v44 = v43 && v41
  s[997] = v44
  const v45 = Math.min(f.timefortjeneste, SDL_50_1)
  s[307] = v45
  const v46 = Math.min(f.timefortjeneste, SDL_50_1_hoej)
  s[308] = v46
  const v47 = v45 <= -Infinity
  s[310] = v47
  const v48 = quotient([v45, f.normalTimerPrUge], [100], 'nærmeste', 1)
  const v49 = quotient([v46, f.normalTimerPrUge], [100], 'nærmeste', 1)
  const v50 = SDL_50_1_er && !(v47 && (!SDL_50_1_er || !SDL_50_1_ir && v45 === v46))
  s[312] = v50
  const v51 = Math.min(v3, v47 ? -Infinity : Math.min(v48, v49))
  const v52 = Math.min(v4, v47 ? Infinity : Math.max(v48, v49))
  const v53 = SDL_50_1_ir || v47 || v1
  s[314] = v53
  const v54 = v42 && v50
  const v55 = v44 || v54
  const v56 = v44 && v1 || v42 && v53
  const SDL_47_1 = s[60] ? -Infinity : v44 ? (v54 ? Math.min(v3, v51) : v3) : v51
  s[315] = SDL_47_1
  const SDL_47_1_hoej = s[60] ? Infinity : v44 ? (v54 ? Math.max(v4, v52) : v4) : v52
  s[316] = SDL_47_1_hoej
  const SDL_47_1_er = s[60] || s[63] && v55 || s[303] && v55 || s[75] && v55
  s[318] = SDL_47_1_er
  const SDL_47_1_ir = s[60] || s[63] && v56 || s[303] && v56 || s[75] && v56 || s[61]
  s[321] = SDL_47_1_ir
}

function svar_25(f, s) {
  // SDL.53.1: Lønmodtagerens sygedagpenge pr. uge (SDL § 53, stk. 1)
  const v0 = Math.max(0, s[304])
  const v1 = v0 >= 3700
  s[1003] = v1
  const v2 = s[305] || !v1
  s[1002] = v2
  const v3 = s[306] && v1
  s[1001] = v3
  const v4 = quotient([s[307], v0], [100], 'nærmeste', 1)
  const v5 = quotient([s[308], v0], [100], 'nærmeste', 1)
  const v6 = Math.min(s[309], s[310] ? -Infinity : Math.min(v4, v5))
  const v7 = Math.min(s[311], s[310] ? Infinity : Math.max(v4, v5))
  const v8 = v2 && s[312]
  const v9 = v3 || v8
  const v10 = v3 ? (v8 ? Math.min(s[309], v6) : s[309]) : v6
  const v11 = v3 ? (v8 ? Math.max(s[311], v7) : s[311]) : v7
  const v12 = v3 && s[313] || v2 && s[314]
  const v13 = Math.max(s[315], v10)
  const v14 = Math.min(s[316], v11)
  const v15 = s[317] && s[318]
  const v16 = s[319] && v9
  const v17 = !s[320] && s[318] && v9 && v14 >= v13
  const v18 = v16 || v17
  const v19 = v16 ? (v17 ? Math.min(v10, v13) : v10) : v13
  const v20 = v16 ? (v17 ? Math.max(v11, v14) : v11) : v14
  const SDL_53_1_er = !s[84] || v15 || v16 || v17
  s[344] = SDL_53_1_er
  const SDL_53_1_ir = !s[84] || s[317] && s[321] || s[319] && v12 || !s[320] && s[321] && v12 || !s[320] && !((!s[318] || !s[321] && s[315] === s[316]) && (!v9 || !v12 && v10 === v11) && (s[318] && v9 || !s[318] && !v9) && (!s[318] || s[315] === v10))
  s[345] = SDL_53_1_ir
  const SDL_53_1 = s[84] ? (v15 ? (v18 ? Math.min(s[315], v19) : s[315]) : v19) : -Infinity
  s[341] = SDL_53_1
  const SDL_53_1_hoej = s[84] ? (v15 ? (v18 ? Math.max(s[316], v20) : s[316]) : v20) : Infinity
  s[342] = SDL_53_1_hoej
  // SDL.46.1: Sygedagpenge pr. uge (SDL § 46, stk. 1)
  const SDL_46_1_er = !s[84] || s[83] || s[80] && (s[322] || !s[323] && s[324]) || !s[80] && SDL_53_1_er
  s[582] = SDL_46_1_er
  const SDL_46_1_ir = !s[84] || s[83] && !s[84] || !s[83] && (s[80] && (s[325] || !s[323] && s[326]) || !s[80] && SDL_53_1_ir)
  s[583] = SDL_46_1_ir
  const SDL_46_1 = s[84] ? (s[83] ? s[327] : s[80] ? (s[323] ? s[328] : s[329]) : SDL_53_1) : -Infinity
  s[580] = SDL_46_1
  const SDL_46_1_hoej = s[84] ? (s[83] ? s[330] : s[80] ? (s[323] ? s[331] : s[332]) : SDL_53_1_hoej) : Infinity
  s[581] = SDL_46_1_hoej
  // SDL.47.1.3: Sygedagpenge pr. uge fra arbejdsgiveren (SDL § 47, stk. 1)
  const v29 = Math.min(s[333], f.timeloenHosArbejdsgiveren)
  const v30 = Math.min(s[334], f.timeloenHosArbejdsgiveren)
  const v31 = v29 <= -Infinity
  const v32 = quotient([v29, f.normalTimerPrUge], [100], 'nærmeste', 1)
  const v33 = quotient([v30, f.normalTimerPrUge], [100], 'nærmeste', 1)
  const v34 = s[335] && !(v31 && (!s[335] || !s[336] && v29 === v30))
  const v35 = s[336] || v31
  const SDL_47_1_3 = s[60] ? -Infinity : v31 ? -Infinity : Math.min(v32, v33)
  s[347] = SDL_47_1_3
  const SDL_47_1_3_hoej = s[60] ? Infinity : v31 ? Infinity : Math.max(v32, v33)
  s[348] = SDL_47_1_3_hoej
  const SDL_47_1_3_er = s[60] || s[63] && v34 || s[71] && v34
  s[350] = SDL_47_1_3_er
  const SDL_47_1_3_ir = s[60] || s[63] && v35 || s[71] && v35 || s[61]
  s[349] = SDL_47_1_3_ir
  // SDL.50.4: Sygedagpenge ved siden af løn (SDL § 50, stk. 4)
  const SDL_50_4 = s[84] ? Math.max(0, SDL_47_1_3 === -Infinity ? -Infinity : SDL_47_1_3 - f.loenUnderSygdomPrUge) : -Infinity
  s[584] = SDL_50_4
  const SDL_50_4_hoej = s[84] ? Math.max(0, SDL_47_1_3_hoej === Infinity ? Infinity : SDL_47_1_3_hoej - f.loenUnderSygdomPrUge) : Infinity
  s[585] = SDL_50_4_hoej
  const SDL_50_4_er = s[64] && (!s[84] || SDL_47_1_3_er)
  s[586] = SDL_50_4_er
  const SDL_50_4_ir = !s[64] || !s[84] || SDL_47_1_3_ir
  s[587] = SDL_50_4_ir
  // SDL.53.1.ialt: Sygedagpenge for timerne i alt (SDL § 53, stk. 1)
  const v44 = quotient([sum(f.timeregnskab, (r_timeregnskab) => { const r0_0 = r_timeregnskab.fra <= 13149 /* 2006-01-01 */ || r_timeregnskab.fra >= 20822 /* 2027-01-04 */ && r_timeregnskab.fra <= 2147483646; const r0_1 = SATS_2(r_timeregnskab.fra); const r0_2 = r_timeregnskab.fra === NEVER; const r0_3 = r0_2 || r0_0; const r0_4 = Math.min(f.timefortjeneste, r0_0 ? -Infinity : r0_1); const r0_5 = Math.min(f.timefortjeneste, r0_0 ? Infinity : r0_1); const r0_6 = r0_4 <= -Infinity; const r0_7 = Math.min(r0_6 ? -Infinity : Math.min(quotient([r0_4, r_timeregnskab.fravaerstimer], [100], 'nærmeste', 1), Math.round(r0_5 * r_timeregnskab.fravaerstimer / 100)), r0_0 ? -Infinity : SATS_1(r_timeregnskab.fra)); return !r0_2 && !(r0_6 && (r0_2 || !r0_3 && r0_4 === r0_5)) && !r0_2 ? (r0_3 || r0_6 || r0_3 ? Math.min(0, r0_7) : r0_7) : 0 }), 1], [1], 'nærmeste', 1)
  const v45 = quotient([sum(f.timeregnskab, (r_timeregnskab) => { const r0_0 = r_timeregnskab.fra <= 13149 /* 2006-01-01 */ || r_timeregnskab.fra >= 20822 /* 2027-01-04 */ && r_timeregnskab.fra <= 2147483646; const r0_1 = SATS_2(r_timeregnskab.fra); const r0_2 = r_timeregnskab.fra === NEVER; const r0_3 = Math.min(f.timefortjeneste, r0_0 ? -Infinity : r0_1); const r0_4 = Math.min(f.timefortjeneste, r0_0 ? Infinity : r0_1); const r0_5 = r0_3 <= -Infinity; return !r0_2 && !(r0_5 && (r0_2 || !(r0_2 || r0_0) && r0_3 === r0_4)) && !r0_2 ? Math.min(r0_5 ? Infinity : Math.max(quotient([r0_3, r_timeregnskab.fravaerstimer], [100], 'nærmeste', 1), Math.round(r0_4 * r_timeregnskab.fravaerstimer / 100)), r0_0 ? Infinity : SATS_1(r_timeregnskab.fra)) : 0 }), 1], [1], 'nærmeste', 1)
  const SDL_53_1_ialt = s[84] ? Math.min(v44, v45) : -Infinity
  s[590] = SDL_53_1_ialt
  const SDL_53_1_ialt_hoej = s[84] ? Math.max(v44, v45) : Infinity
  s[591] = SDL_53_1_ialt_hoej
  const SDL_53_1_ialt_ir = !s[64] || !s[84]
  s[368] = SDL_53_1_ialt_ir
  // SDL.53.1.timer: Fraværstimer i alt (SDL § 53, stk. 1)
  const v49 = sum(f.timeregnskab, (r_timeregnskab) => r_timeregnskab.fravaerstimer)
  const SDL_53_1_timer = s[84] ? v49 : -Infinity
  s[593] = SDL_53_1_timer
  const SDL_53_1_timer_hoej = s[84] ? v49 : Infinity
  s[594] = SDL_53_1_timer_hoej
  // SDL.53a.1: Ingen sygedagpenge på helligdagen (SDL § 53 a, stk. 1)
  const v52 = f.vurderingsdato >= 15523 /* 2012-07-02 */
  s[1004] = v52
  const v53 = intersectTable(ALL_DAYS, HELLIGDAGE_1)
  const v54 = v52 && countDays(v53, f.vurderingsdato, f.vurderingsdato) >= 1
  const SDL_53a_1 = !s[84] || v54
  s[595] = SDL_53a_1
  const SDL_53a_1_nej = !s[84] || !v54
  s[596] = SDL_53a_1_nej
  // SDL.56.1: Refusion fra første fraværsdag (SDL § 56, stk. 1)
  const v57 = s[70] || f.aftaleMedArbejdsgiver === false
  const v58 = s[108] && f.aftaleMedArbejdsgiver
  const SDL_56_1 = s[60] || s[63] && v58 || s[71] && v58
  s[351] = SDL_56_1
  const SDL_56_1_nej = s[60] || s[63] && v57 || s[71] && v57
  s[352] = SDL_56_1_nej
  // SDL.54.1: Refusion til arbejdsgiveren (SDL § 54, stk. 1)
  const v61 = s[337] && f.vurderingsdato >= s[338]
  s[1011] = v61
  const v62 = s[337] && f.vurderingsdato < s[339]
  s[1012] = v62
  const v63 = v62 || s[111]
  s[1009] = v63
  const v64 = (v61 || s[340]) && s[193] && (v61 || s[110])
  s[1008] = v64
  const v65 = s[340] && s[68]
  s[1010] = v65
  const v66 = !s[3] && f.vurderingsdato >= s[56]
  s[1016] = v66
  const v67 = !s[3] && f.vurderingsdato < s[58]
  s[1017] = v67
  const v68 = SDL_56_1_nej || v67
  s[1014] = v68
  const v69 = (SDL_56_1 || s[68]) && (v66 || s[5]) && (SDL_56_1 || v66)
  s[1013] = v69
  const v70 = s[68] && s[5]
  s[1015] = v70
  const v71 = v64 || v69
  s[1005] = v71
  const v72 = (v63 || v65) && (v68 || v70) && (v63 || v68)
  s[1006] = v72
  const v73 = v65 && v70
  s[1007] = v73
  const v74 = !s[64] || !s[276] || v72
  const v75 = s[64] && s[276] && (v71 || v73)
  const SDL_54_1 = s[60] || s[63] && v75 || s[71] && v75
  s[343] = SDL_54_1
  const SDL_54_1_nej = s[60] || s[63] && v74 || s[71] && v74
  s[346] = SDL_54_1_nej
}

function svar_26(f, s) {
  // SDL.54.1.beloeb: Refusion til arbejdsgiveren pr. uge (SDL § 54, stk. 1)
  const SDL_54_1_beloeb = s[84] ? Math.min(s[341], f.loenUnderSygdomPrUge) : -Infinity
  s[597] = SDL_54_1_beloeb
  const SDL_54_1_beloeb_hoej = s[84] ? Math.min(s[342], f.loenUnderSygdomPrUge) : Infinity
  s[598] = SDL_54_1_beloeb_hoej
  const SDL_54_1_beloeb_er = s[343] && (!s[84] || s[344])
  s[599] = SDL_54_1_beloeb_er
  const SDL_54_1_beloeb_ir = s[343] && (!s[84] || s[345]) || s[346] || s[68]
  s[600] = SDL_54_1_beloeb_ir
  // SDL.56.1.beloeb: Refusion med aftale pr. uge (SDL § 56, stk. 1)
  const v4 = Math.min(s[309], s[347])
  const v5 = Math.min(s[311], s[348])
  const v6 = s[349] || s[313]
  const v7 = s[63] && s[350]
  const v8 = s[303] && s[350]
  const v9 = s[75] && s[318]
  const v10 = v8 || v9
  const v11 = v8 ? (v9 ? Math.min(s[315], v4) : v4) : s[315]
  const SDL_56_1_beloeb = s[60] ? -Infinity : v7 ? (v10 ? Math.min(v4, v11) : v4) : v11
  s[601] = SDL_56_1_beloeb
  const v13 = v8 ? (v9 ? Math.max(s[316], v5) : v5) : s[316]
  const SDL_56_1_beloeb_hoej = s[60] ? Infinity : v7 ? (v10 ? Math.max(v5, v13) : v5) : v13
  s[602] = SDL_56_1_beloeb_hoej
  const SDL_56_1_beloeb_er = s[351] && (s[60] || v7 || v8 || v9)
  s[603] = SDL_56_1_beloeb_er
  const SDL_56_1_beloeb_ir = s[351] && (s[60] || s[63] && v6 || s[303] && v6 || s[75] && s[321] || s[61]) || s[352] || s[68]
  s[604] = SDL_56_1_beloeb_ir
  // SDL.56.2: Aftale om refusion fra første dag (SDL § 56, stk. 2)
  const v17 = f.aftaleIndgaaetDen >= 13332 /* 2006-07-03 */
  s[369] = v17
  const v18 = f.aftaleIndgaaetDen >= 13605 /* 2007-04-02 */
  s[1019] = v18
  const v19 = f.skoennedeFravaersdage >= 10
  s[1024] = v19
  const v20 = f.langvarigEllerKroniskLidelse && f.risikoenErVaesentligtForoeget && v19
  s[1023] = v20
  const v21 = f.dageBetaltForLidelsen >= 14
  s[1025] = v21
  const v22 = f.aftaleIndgaaetDen >= 14032 /* 2008-06-02 */
  s[1021] = v22
  const v23 = f.dageBetaltForLidelsen >= 15
  s[1026] = v23
  const v24 = f.dageBetaltForLidelsen >= 21
  s[1027] = v24
  const v25 = !v18 && (v20 || f.behandlingBesluttetVedAnsaettelsen || v21) || v18 && (!v22 && (v20 || f.behandlingBesluttetVedAnsaettelsen || v23) || v22 && (v20 || f.behandlingBesluttetVedAnsaettelsen || v24))
  const SDL_56_2 = !v17 || v25
  s[605] = SDL_56_2
  const SDL_56_2_nej = !v17 || !v25
  s[606] = SDL_56_2_nej
  // SDL.56.3: Aftalens form (SDL § 56, stk. 3)
  const v28 = f.aftaleErSkriftlig && f.aftaleErGodkendt
  const SDL_56_3 = !v17 || v28
  s[608] = SDL_56_3
  const SDL_56_3_nej = !v17 || !v28
  s[609] = SDL_56_3_nej
  // SDL.56.4: Aftalens sidste dag (SDL § 56, stk. 4)
  const v31 = shiftDays(shiftMonths(f.aftaleIndgaaetDen, 24), -1)
  const SDL_56_4 = v17 ? v31 : FIRST_DAY
  s[610] = SDL_56_4
  const SDL_56_4_hoej = v17 ? v31 : NEVER
  s[611] = SDL_56_4_hoej
  // SDL.56.4.fornyelse: Aftalen kan fornyes (SDL § 56, stk. 4)
  const v34 = f.fravaersdageSidsteAar >= 10
  s[1029] = v34
  const v35 = v34 || f.vaesentligeAendringerVedUdloeb
  const SDL_56_4_fornyelse = !v17 || v35
  s[612] = SDL_56_4_fornyelse
  const SDL_56_4_fornyelse_nej = !v17 || !v35
  s[613] = SDL_56_4_fornyelse_nej
  // SDL.58a.1: Aftale for selvstændige (SDL § 58 a, stk. 1-4)
  const v38 = f.aftaleIndgaaetDen >= 15398 /* 2012-02-28 */
  s[1030] = v38
  const v39 = v38 && s[353] && v20 && f.aftaleErSkriftlig && f.laegeligDokumentationForRisiko
  const SDL_58a_1 = !v17 || v39
  s[614] = SDL_58a_1
  const SDL_58a_1_nej = !v17 || !v39
  s[615] = SDL_58a_1_nej
  // SDL.59.6: Refusion trods for sen anmeldelse (SDL § 59, stk. 6)
  const v42 = !s[3] && s[262] >= f.refusionskravFremsat
  s[1031] = v42
  const v43 = !s[3] && s[263] < f.refusionskravFremsat
  s[1032] = v43
  const v44 = f.skyldesLoenmodtageren || f.forkertVejledning || f.saerligeOmstaendighederForRefusion
  s[1033] = v44
  const v45 = v43 || !v44
  const v46 = v42 || s[5]
  const v47 = v46 && v44
  const v48 = f.nemrefusionNede || f.skyldesLoenmodtageren || f.forkertVejledning || f.saerligeOmstaendighederForRefusion
  s[1034] = v48
  const v49 = v43 || !v48
  const v50 = v46 && v48
  const SDL_59_6 = s[64] && (s[60] || s[63] && v47 || s[354] && v47 || s[355] && v50 || s[356] && v50)
  s[360] = SDL_59_6
  const SDL_59_6_nej = s[64] && (s[60] || s[63] && v45 || s[354] && v45 || s[355] && v49 || s[356] && v49)
  s[361] = SDL_59_6_nej
}

function svar_27(f, s) {
  // SDL.59.2: Refusion tidligst fra (SDL § 59, stk. 2-5)
  const v0 = !s[3] && s[357] >= f.arbejdsgiverAnmeldt
  s[1038] = v0
  const v1 = !s[3] && s[358] < f.arbejdsgiverAnmeldt
  s[1039] = v1
  const v2 = v0 || s[359] || s[360]
  s[1035] = v2
  const v3 = s[361] || s[362]
  const v4 = (v1 || s[5]) && (s[363] || s[5]) && v3 && (v1 || s[363] || s[361])
  s[1036] = v4
  const v5 = s[5] && s[362]
  s[1037] = v5
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
  const v20 = !s[3] && s[285] >= f.arbejdsgiverAnmeldt
  s[1042] = v20
  const v21 = !s[3] && s[284] < f.arbejdsgiverAnmeldt
  s[1043] = v21
  const v22 = !s[3] && s[4] < shiftDays(s[58], 30)
  s[1044] = v22
  const v23 = !s[3] && s[4] >= shiftDays(s[56], 30)
  s[1045] = v23
  const v24 = v20 || v22 || s[360]
  s[1040] = v24
  const v25 = (v21 || s[5]) && (v23 || s[5]) && v3 && (v21 || v23 || s[361])
  s[1041] = v25
  const v26 = v25 || v11
  const v27 = v25 ? v13 : v8
  const v28 = v25 ? v16 : v9
  const v29 = s[63] && v19
  const v30 = s[271] && v19
  const v31 = s[257] && (v24 || v25 || v11)
  const v32 = s[287] || v31
  const v33 = s[287] ? FIRST_DAY : v24 ? (v26 ? Math.min(v6, v27) : v6) : v27
  const v34 = v30 || v32
  const v35 = v30 ? (v32 ? Math.min(v15, v33) : v15) : v33
  const SDL_59_2 = s[60] ? FIRST_DAY : v29 ? (v34 ? Math.min(v15, v35) : v15) : v35
  s[616] = SDL_59_2
  const v37 = s[287] ? NEVER : v24 ? (v26 ? Math.max(v6, v28) : v6) : v28
  const v38 = v30 ? (v32 ? Math.max(v18, v37) : v18) : v37
  const SDL_59_2_hoej = s[60] ? NEVER : v29 ? (v34 ? Math.max(v18, v38) : v18) : v38
  s[617] = SDL_59_2_hoej
  const SDL_59_2_er = s[64] && (s[60] || v29 || v30 || s[287] || v31)
  s[618] = SDL_59_2_er
  const SDL_59_2_ir = !s[64] || s[60] || s[63] && v10 || s[271] && v10 || s[287] || s[257] && v10 || s[61]
  s[619] = SDL_59_2_ir
  // SDL.82.1: Loven af 2006 gælder for fraværet (SDL § 82, stk. 1-3)
  const v42 = s[364] >= 13332 /* 2006-07-03 */
  const SDL_82_1 = !s[84] || v42
  s[620] = SDL_82_1
  const SDL_82_1_nej = !s[84] || !v42
  s[621] = SDL_82_1_nej
}

function svar_28(f, s) {
  const v0 = s[84] ? 0 : 4
  s[386] = v0
  const v1 = s[68] ? 4 : 0
  s[393] = v1
  const v2 = s[3] ? 0 : 1
  s[394] = v2
  const v3 = s[5] ? 4 : 0
  s[395] = v3
  const v4 = f.vurderingsdato >= 20485 /* 2026-02-01 */
  s[800] = v4
  const v5 = s[362] ? 4 : 0
  s[414] = v5
  const v6 = s[365] ? 1 : 0
  s[450] = v6
  const v7 = 1 + v0
  s[455] = v7
  const v8 = !s[3] && !s[366]
  s[468] = v8
  const v9 = s[367] ? 1 : 0
  s[475] = v9
  const v10 = s[50] ? 4 : 0
  s[508] = v10
  const v11 = s[51] ? 4 : 0
  s[509] = v11
  const v12 = (s[64] ? 1 : 0) + (s[368] ? 4 : 0)
  s[592] = v12
  const v13 = f.aftaleIndgaaetDen >= 15012 /* 2011-02-07 */
  s[1022] = v13
  const v14 = s[369] ? 0 : 4
  s[607] = v14
  const v15 = s[370] ? 1 : 0
  s[622] = v15
  const v16 = !s[3] && !s[5] && s[371] && s[56] < NEVER
  s[699] = v16
  const v17 = s[56] >= 16440 /* 2015-01-05 */
  s[718] = v17
  const v18 = s[56] >= 15012 /* 2011-02-07 */
  s[797] = v18
  const v19 = v18 ? 2 : 0
  s[717] = v19
  const v20 = s[56] >= 13332 /* 2006-07-03 */ ? 1 : 0
  s[700] = v20
  const v21 = v16 ? (s[119] ? v20 : s[72] ? v19 : v17 ? 3 : 0) : 0
  s[624] = v21
  const v22 = s[84] ? 1 : 0
  s[626] = v22
  const v23 = f.vurderingsdato >= 15884 /* 2013-06-28 */ ? 4 : 0
  s[638] = v23
  const v24 = s[118] ? 3 : 0
  s[637] = v24
  const v25 = f.vurderingsdato <= 15883 /* 2013-06-27 */
  s[636] = v25
  const v26 = s[372] ? 2 : 0
  s[635] = v26
  const v27 = f.vurderingsdato <= 15705 /* 2012-12-31 */
  s[634] = v27
  const v28 = f.vurderingsdato <= 15011 /* 2011-02-06 */
  s[633] = v28
  const v29 = v28 ? v22 : v26
  s[649] = v29
  const v30 = s[3] ? 0 : s[0] <= 15011 /* 2011-02-06 */ ? v15 : s[248] ? 2 : 0
  s[650] = v30
  const v31 = s[40] && !s[373] && s[39] === s[41] && s[39] < NEVER
  s[678] = v31
  const v32 = s[39] >= 20485 /* 2026-02-01 */
  s[682] = v32
  const v33 = s[39] >= 15012 /* 2011-02-07 */
  s[969] = v33
  const v34 = v33 ? 2 : 0
  s[681] = v34
  const v35 = s[39] >= 13332 /* 2006-07-03 */ ? 1 : 0
  s[679] = v35
  const v36 = v31 ? (s[221] ? v35 : v34) : 0
  s[683] = v36
  const v37 = s[39] >= 16252 /* 2014-07-01 */
  s[690] = v37
  const v38 = v33 ? 4 : 0
  s[689] = v38
  const v39 = s[39] >= 13605 /* 2007-04-02 */ ? 3 : 0
  s[687] = v39
  const v40 = s[39] >= 13545 /* 2007-02-01 */ ? 2 : 0
  s[686] = v40
  const v41 = v37 ? 3 : 0
  s[695] = v41
  const v42 = s[56] >= 16252 /* 2014-07-01 */
  s[701] = v42
  const v43 = v16 ? (s[119] ? v20 : v19) : 0
  s[702] = v43
  const v44 = s[56] >= 15341 /* 2012-01-02 */
  s[715] = v44
  const v45 = f.vurderingsdato <= 16800 /* 2015-12-31 */
  s[769] = v45
  const v46 = s[120] ? 3 : 0
  s[772] = v46
  const v47 = f.vurderingsdato <= 18261 /* 2019-12-31 */
  s[771] = v47
  const v48 = f.vurderingsdato <= 16251 /* 2014-06-30 */
  s[770] = v48
  const v49 = f.vurderingsdato <= 17896 /* 2018-12-31 */ ? v22 : f.vurderingsdato >= 17897 /* 2019-01-01 */ ? 2 : 0
  s[791] = v49
  const v50 = s[374] ? v43 : 0
  s[792] = v50
  const v51 = f.saerligeGrundeTilAndetTidspunkt ? 1 : 0
  s[793] = v51
  const v52 = v4 ? 5 : 0
  s[795] = v52
  const v53 = f.vurderingsdato <= 20484 /* 2026-01-31 */
  s[794] = v53
  const v54 = f.vurderingsdato <= 20634 /* 2026-06-30 */
  s[812] = v54
  const v55 = v54 ? v52 : s[123] ? 6 : 0
  s[807] = v55
  const v56 = f.vurderingsdato <= 20088 /* 2024-12-31 */
  s[806] = v56
  const v57 = f.vurderingsdato <= 16439 /* 2015-01-04 */
  s[805] = v57
  const v58 = s[372] ? 3 : 0
  s[828] = v58
  const v59 = s[84] ? 2 : 0
  s[827] = v59
  const v60 = s[123] ? 5 : 0
  s[829] = v60
  const v61 = s[122] ? 5 : 0
  s[831] = v61
  const v62 = s[56] >= 15517 /* 2012-06-26 */
  s[972] = v62
  const v63 = v62 ? 4 : 0
  s[857] = v63
  const v64 = s[56] >= 15398 /* 2012-02-28 */ ? 3 : 0
  s[855] = v64
  const v65 = v16 ? (s[119] ? v20 : s[188] ? v19 : v42 ? 3 : 0) : 0
  s[864] = v65
  const v66 = s[95] && !s[97] && s[375] === s[376] && s[375] < NEVER
  s[870] = v66
  const v67 = s[56] >= 15427 /* 2012-03-28 */
  s[983] = v67
  const v68 = v67 ? 3 : 0
  s[975] = v68
  const v69 = s[83] ? (v16 ? (s[119] ? v20 : s[279] ? v19 : s[249] ? v68 : s[377] ? v63 : s[378] ? (s[56] >= 16249 /* 2014-06-28 */ ? 5 : 0) : s[56] >= 16659 /* 2015-08-12 */ ? 6 : 0) : 0) : 0
  s[987] = v69
  const v70 = v16 ? (s[119] ? v20 : s[379] ? v19 : s[380] ? (s[56] >= 15112 /* 2011-05-18 */ ? 3 : 0) : s[56] >= 15208 /* 2011-08-22 */ ? 4 : 0) : 0
  s[988] = v70
  const v71 = f.vurderingsdato <= 13604 /* 2007-04-01 */ ? v22 : v28 ? (s[320] ? 2 : 0) : v58
  s[996] = v71
  const v72 = f.aftaleIndgaaetDen <= 15011 /* 2011-02-06 */
  s[1020] = v72
  const v73 = s[369] ? 1 : 0
  s[1018] = v73
  const v74 = v13 ? 2 : 0
  s[1028] = v74
}

export function svar(f) {
  const s = new Array(1046)
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
  return { ALF_62_3: s[181], ALF_62_3_hoej: s[182], ALF_62_3_kan: (s[180] ? 1 : 0) + (s[183] ? 4 : 0), BEK937_27_kan: (s[381] ? 1 : 0) + (s[382] ? 2 : 0) + (s[383] ? 4 : 0), LAB_107_1_kan: (s[384] ? 1 : 0) + (s[385] ? 2 : 0) + s[386], LAB_110_1: s[387], LAB_110_1_hoej: s[388], LAB_110_1_kan: (f.erIJobafklaring ? 1 : 0) + (s[389] ? 4 : 0), SDL_2_kan: (s[390] ? 1 : 0) + (s[391] ? 2 : 0) + (s[392] ? 4 : 0), SDL_2_1_kan: (s[114] ? 1 : 0) + (s[112] ? 2 : 0) + s[393], SDL_3_kan: (s[117] ? 1 : 0) + (s[113] ? 2 : 0) + s[386], SDL_6_1: s[56], SDL_6_1_hoej: s[58], SDL_6_1_kan: s[394] + s[395], SDL_7_1_kan: (s[85] ? 1 : 0) + (s[91] ? 2 : 0) + s[386], SDL_7_1_ferie_kan: (s[84] ? 0 : 1) + 2 + s[386], SDL_7_1_ferieaftale_kan: (s[396] ? 1 : 0) + (s[397] ? 2 : 0) + s[386], SDL_7_1_genoptagelse: s[398], SDL_7_1_genoptagelse_hoej: s[399], SDL_7_1_genoptagelse_kan: (f.ferieAftalt ? 1 : 0) + (s[400] ? 4 : 0), SDL_7_1_ny_kan: (s[401] ? 1 : 0) + (s[402] ? 2 : 0) + s[386], SDL_7_2_kan: (s[403] ? 1 : 0) + (s[404] ? 2 : 0) + s[386], SDL_7_3: s[405], SDL_7_3_hoej: s[406], SDL_7_3_kan: (s[407] ? 1 : 0) + (s[408] ? 4 : 0), SDL_7_5_kan: (s[409] ? 1 : 0) + (s[410] ? 2 : 0) + s[386], SDL_7a_1: s[411], SDL_7a_1_hoej: s[412], SDL_7a_1_kan: (s[413] ? 1 : 0) + s[414], SDL_7c_kan: (s[131] ? 1 : 0) + (s[132] ? 2 : 0) + (s[122] ? 0 : 4), SDL_10a_kan: (s[415] ? 1 : 0) + (s[416] ? 2 : 0) + s[386], SDL_11_3: s[417], SDL_11_3_hoej: s[418], SDL_11_3_kan: 1 + (s[419] ? 0 : 4), SDL_11a_1_kan: (s[420] ? 1 : 0) + (s[421] ? 2 : 0) + (s[422] ? 4 : 0), SDL_12_1_1_kan: (s[130] ? 1 : 0) + (s[128] ? 2 : 0) + (s[129] ? 4 : 0), SDL_12_1_2_kan: (s[164] ? 1 : 0) + (s[159] ? 2 : 0) + (s[158] ? 4 : 0), SDL_12_1_3_kan: (s[423] ? 1 : 0) + (s[424] ? 2 : 0) + s[386], SDL_13b_1: s[425], SDL_13b_1_hoej: s[426], SDL_13b_1_kan: (s[427] ? 1 : 0) + (s[428] ? 4 : 0), SDL_13b_1_antal: s[429], SDL_13b_1_antal_hoej: s[430], SDL_13b_1_antal_kan: (s[431] ? 1 : 0) + (s[432] ? 4 : 0), SDL_13b_1_naeste: s[433], SDL_13b_1_naeste_hoej: s[434], SDL_13b_1_naeste_kan: (s[435] ? 1 : 0) + (s[436] ? 4 : 0), SDL_13b_5_kan: (s[437] ? 1 : 0) + (s[438] ? 2 : 0) + (s[439] ? 4 : 0), SDL_13f_1_kan: (s[135] ? 1 : 0) + (s[133] ? 2 : 0) + (s[134] ? 0 : 4), SDL_13f_1_dag: s[440], SDL_13f_1_dag_hoej: s[441], SDL_13f_1_dag_kan: (s[442] ? 1 : 0) + (s[443] ? 4 : 0), SDL_21_1_1_kan: (s[444] ? 1 : 0) + (s[445] ? 2 : 0) + s[386], SDL_21_1_2_kan: (s[446] ? 1 : 0) + (s[447] ? 2 : 0) + s[386], SDL_21_1_3_kan: (s[448] ? 1 : 0) + (s[449] ? 2 : 0) + s[386], SDL_21_4_kan: s[450] + (s[451] ? 2 : 0) + (s[452] ? 4 : 0), SDL_21_4_dag: s[453], SDL_21_4_dag_hoej: s[454], SDL_21_4_dag_kan: s[455], SDL_21_4_fra: s[456], SDL_21_4_fra_hoej: s[457], SDL_21_4_fra_kan: s[450] + (s[458] ? 4 : 0), SDL_21a_kan: (s[459] ? 1 : 0) + (s[460] ? 2 : 0) + s[386], SDL_24_1: s[99], SDL_24_1_hoej: s[101], SDL_24_1_kan: (s[95] ? 1 : 0) + (s[97] ? 4 : 0), SDL_24_1_ophoer: s[461], SDL_24_1_ophoer_hoej: s[462], SDL_24_1_ophoer_kan: (s[463] ? 1 : 0) + (s[464] ? 4 : 0), SDL_24_1_revurdering_kan: (s[465] ? 1 : 0) + (s[466] ? 2 : 0) + (s[467] ? 4 : 0), SDL_24_3: flat(s[1]), SDL_24_3_hoej: flat(s[2]), SDL_24_3_kan: s[394] + (s[468] ? 2 : 0) + s[395], SDL_24a_1_kan: (s[189] ? 1 : 0) + (s[192] ? 2 : 0) + (s[191] ? 4 : 0), SDL_24a_1_graense_kan: (s[87] ? 1 : 0) + (s[90] ? 2 : 0) + (s[88] ? 4 : 0), SDL_24a_2: s[469], SDL_24a_2_hoej: s[470], SDL_24a_2_kan: (s[471] ? 1 : 0) + (s[472] ? 4 : 0), SDL_24a_6_kan: (s[473] ? 1 : 0) + (s[474] ? 2 : 0) + s[386], SDL_24b_1_kan: s[475] + (s[476] ? 2 : 0) + s[386], SDL_24b_2: s[477], SDL_24b_2_hoej: s[478], SDL_24b_2_kan: s[475] + (s[479] ? 4 : 0), SDL_24c_1_kan: (s[480] ? 1 : 0) + (s[481] ? 2 : 0) + s[386], SDL_25_1: s[98], SDL_25_1_hoej: s[100], SDL_25_1_kan: (s[94] ? 1 : 0) + (s[96] ? 4 : 0), SDL_26_1_kan: (s[482] ? 1 : 0) + (s[483] ? 2 : 0) + (s[484] ? 4 : 0), SDL_26_1_covid: s[199], SDL_26_1_covid_hoej: s[200], SDL_26_1_covid_kan: (s[201] ? 1 : 0) + (s[202] ? 4 : 0), SDL_26_1_fra: s[485], SDL_26_1_fra_hoej: s[486], SDL_26_1_fra_kan: (s[487] ? 1 : 0) + (s[488] ? 4 : 0), SDL_26_1_uger: s[489], SDL_26_1_uger_hoej: s[490], SDL_26_1_uger_kan: (s[491] ? 1 : 0) + s[393], SDL_26_2_kan: (s[492] ? 1 : 0) + (s[493] ? 2 : 0) + (s[494] ? 4 : 0), SDL_26_3_covid: s[203], SDL_26_3_covid_hoej: s[204], SDL_26_3_covid_kan: (s[205] ? 1 : 0) + (s[206] ? 4 : 0), SDL_26a_1_covid: s[495], SDL_26a_3_covid: s[207], SDL_26a_3_covid_kan: s[208] ? 4 : 1, SDL_26c_covid: s[214], SDL_26c_covid_hoej: s[216], SDL_26c_covid_kan: (s[210] ? 1 : 0) + (s[212] ? 4 : 0), SDL_26d_covid: s[213], SDL_26d_covid_hoej: s[215], SDL_26d_covid_kan: (s[209] ? 1 : 0) + (s[211] ? 4 : 0), SDL_26f_covid: s[496], SDL_26f_covid_hoej: s[497], SDL_26f_covid_kan: (s[498] ? 1 : 0) + (s[499] ? 4 : 0), SDL_26g_covid: s[217], SDL_26g_covid_hoej: s[218], SDL_26g_covid_kan: (s[219] ? 1 : 0) + (s[220] ? 4 : 0), SDL_26h_covid: s[500], SDL_26h_covid_hoej: s[501], SDL_26h_covid_kan: (s[502] ? 1 : 0) + (s[503] ? 4 : 0), SDL_26i_covid: s[504], SDL_26i_covid_hoej: s[505], SDL_26i_covid_kan: (s[506] ? 1 : 0) + (s[507] ? 4 : 0), SDL_27_1_kan: (s[102] ? 1 : 0) + (s[103] ? 2 : 0) + (s[104] ? 4 : 0), SDL_27_1_1_kan: (s[45] ? 1 : 0) + (s[49] ? 2 : 0) + s[508], SDL_27_1_2_kan: (s[46] ? 1 : 0) + (s[52] ? 2 : 0) + s[509], SDL_27_1_2_slut: s[241], SDL_27_1_2_slut_hoej: s[242], SDL_27_1_2_slut_kan: (s[243] ? 1 : 0) + (s[244] ? 4 : 0), SDL_27_1_2_uger: s[510], SDL_27_1_2_uger_hoej: s[511], SDL_27_1_2_uger_kan: (s[512] ? 1 : 0) + s[509], SDL_27_1_3_kan: (s[47] ? 1 : 0) + (s[53] ? 2 : 0) + s[509], SDL_27_1_3_slut: s[513], SDL_27_1_3_slut_hoej: s[514], SDL_27_1_3_slut_kan: (s[515] ? 1 : 0) + (s[516] ? 4 : 0), SDL_27_1_3_uger: s[225], SDL_27_1_3_uger_hoej: s[227], SDL_27_1_3_uger_kan: (s[223] ? 1 : 0) + s[509], SDL_27_1_4_kan: (s[48] ? 1 : 0) + (s[54] ? 2 : 0) + s[508], SDL_27_1_4_slut: s[517], SDL_27_1_4_slut_hoej: s[518], SDL_27_1_4_slut_kan: (s[519] ? 1 : 0) + (s[520] ? 4 : 0), SDL_27_1_5_kan: (s[231] ? 1 : 0) + (s[238] ? 2 : 0) + s[509], SDL_27_1_6_kan: (s[232] ? 1 : 0) + (s[239] ? 2 : 0) + s[509], SDL_27_1_7_kan: (s[233] ? 1 : 0) + (s[240] ? 2 : 0) + s[509], SDL_27_1_7_2_kan: (s[521] ? 1 : 0) + (s[522] ? 2 : 0) + (s[523] ? 4 : 0), SDL_27_1_slut: s[524], SDL_27_1_slut_hoej: s[525], SDL_27_1_slut_kan: (s[526] ? 1 : 0) + (s[527] ? 4 : 0), SDL_29_1_kan: (s[528] ? 1 : 0) + (s[529] ? 2 : 0) + (s[530] ? 4 : 0), SDL_30_kan: (s[69] ? 1 : 0) + (s[70] ? 2 : 0) + s[393], SDL_30_1: s[65], SDL_30_1_hoej: s[66], SDL_30_1_kan: (s[67] ? 1 : 0) + s[393], SDL_30_2_kan: (s[531] ? 1 : 0) + (s[532] ? 2 : 0) + s[393], SDL_30_fleksjob_kan: (s[533] ? 1 : 0) + (s[534] ? 2 : 0) + (s[535] ? 4 : 0), SDL_31_1: s[177], SDL_31_1_hoej: s[178], SDL_31_1_kan: (s[176] ? 1 : 0) + (s[179] ? 4 : 0), SDL_32_kan: (s[110] ? 1 : 0) + (s[111] ? 2 : 0) + s[393], SDL_32_1_kan: (s[79] ? 1 : 0) + (s[78] ? 2 : 0) + s[393], SDL_33_1: s[338], SDL_33_1_hoej: s[339], SDL_33_1_kan: (s[337] ? 1 : 0) + (s[340] ? 4 : 0), SDL_34_1_kan: (s[536] ? 1 : 0) + (s[537] ? 2 : 0) + s[393], SDL_35_2: s[538], SDL_35_2_hoej: s[539], SDL_35_2_kan: (s[540] ? 1 : 0) + (s[541] ? 4 : 0), SDL_35_3: s[253], SDL_35_3_hoej: s[252], SDL_35_3_kan: (s[251] ? 1 : 0) + (s[255] ? 4 : 0), SDL_35_3_fra: s[542], SDL_35_3_fra_hoej: s[543], SDL_35_3_fra_kan: (s[544] ? 1 : 0) + (s[545] ? 4 : 0), SDL_38_1: s[546], SDL_38_1_hoej: s[547], SDL_38_1_kan: (s[548] ? 1 : 0) + (s[549] ? 4 : 0), SDL_38_7: s[550], SDL_38_7_hoej: s[551], SDL_38_7_kan: (s[552] ? 1 : 0) + (s[553] ? 4 : 0), SDL_38_7_tide_kan: (s[267] ? 1 : 0) + (s[268] ? 2 : 0) + (s[269] ? 4 : 0), SDL_38_8_kan: (s[264] ? 1 : 0) + (s[266] ? 2 : 0) + (s[265] ? 4 : 0), SDL_40_1: s[554], SDL_40_1_hoej: s[555], SDL_40_1_kan: (s[556] ? 1 : 0) + (s[557] ? 4 : 0), SDL_40a_1: s[558], SDL_40a_1_hoej: s[559], SDL_40a_1_kan: (s[560] ? 1 : 0) + (s[561] ? 4 : 0), SDL_41_1: s[186], SDL_41_1_hoej: s[187], SDL_41_1_kan: (s[184] ? 1 : 0) + (s[185] ? 4 : 0), SDL_42_1_kan: (s[562] ? 1 : 0) + (s[563] ? 2 : 0) + s[393], SDL_43_1: s[564], SDL_43_1_hoej: s[565], SDL_43_1_kan: (s[566] ? 1 : 0) + (s[567] ? 4 : 0), SDL_43_4: s[568], SDL_43_4_hoej: s[569], SDL_43_4_kan: (s[570] ? 1 : 0) + (s[571] ? 4 : 0), SDL_43_4_tide_kan: (s[572] ? 1 : 0) + (s[573] ? 2 : 0) + (s[574] ? 4 : 0), SDL_43_5_kan: (s[575] ? 1 : 0) + (s[576] ? 2 : 0) + (s[577] ? 4 : 0), SDL_45_4: s[578], SDL_45_4_hoej: s[579], SDL_45_4_kan: s[455], SDL_46_1: s[580], SDL_46_1_hoej: s[581], SDL_46_1_kan: (s[582] ? 1 : 0) + (s[583] ? 4 : 0), SDL_47_1: s[315], SDL_47_1_hoej: s[316], SDL_47_1_kan: (s[318] ? 1 : 0) + (s[321] ? 4 : 0), SDL_47_1_3: s[347], SDL_47_1_3_hoej: s[348], SDL_47_1_3_kan: (s[350] ? 1 : 0) + (s[349] ? 4 : 0), SDL_50_1: s[333], SDL_50_1_hoej: s[334], SDL_50_1_kan: (s[335] ? 1 : 0) + (s[336] ? 4 : 0), SDL_50_4: s[584], SDL_50_4_hoej: s[585], SDL_50_4_kan: (s[586] ? 1 : 0) + (s[587] ? 4 : 0), SDL_51_1: s[327], SDL_51_1_hoej: s[330], SDL_51_1_kan: s[455], SDL_52_1: s[328], SDL_52_1_hoej: s[331], SDL_52_1_kan: (s[588] ? 1 : 0) + (s[589] ? 4 : 0), SDL_53_1: s[341], SDL_53_1_hoej: s[342], SDL_53_1_kan: (s[344] ? 1 : 0) + (s[345] ? 4 : 0), SDL_53_1_ialt: s[590], SDL_53_1_ialt_hoej: s[591], SDL_53_1_ialt_kan: s[592], SDL_53_1_timer: s[593], SDL_53_1_timer_hoej: s[594], SDL_53_1_timer_kan: s[592], SDL_53_2_kan: (s[317] ? 1 : 0) + (s[319] ? 2 : 0) + (s[320] ? 0 : 4), SDL_53_3: s[329], SDL_53_3_hoej: s[332], SDL_53_3_kan: (s[324] ? 1 : 0) + (s[326] ? 4 : 0), SDL_53a_1_kan: (s[595] ? 1 : 0) + (s[596] ? 2 : 0) + s[386], SDL_54_1_kan: (s[343] ? 1 : 0) + (s[346] ? 2 : 0) + s[393], SDL_54_1_beloeb: s[597], SDL_54_1_beloeb_hoej: s[598], SDL_54_1_beloeb_kan: (s[599] ? 1 : 0) + (s[600] ? 4 : 0), SDL_56_1_kan: (s[351] ? 1 : 0) + (s[352] ? 2 : 0) + s[393], SDL_56_1_beloeb: s[601], SDL_56_1_beloeb_hoej: s[602], SDL_56_1_beloeb_kan: (s[603] ? 1 : 0) + (s[604] ? 4 : 0), SDL_56_2_kan: (s[605] ? 1 : 0) + (s[606] ? 2 : 0) + s[607], SDL_56_3_kan: (s[608] ? 1 : 0) + (s[609] ? 2 : 0) + s[607], SDL_56_4: s[610], SDL_56_4_hoej: s[611], SDL_56_4_kan: 1 + s[607], SDL_56_4_fornyelse_kan: (s[612] ? 1 : 0) + (s[613] ? 2 : 0) + s[607], SDL_58a_1_kan: (s[614] ? 1 : 0) + (s[615] ? 2 : 0) + s[607], SDL_59_2: s[616], SDL_59_2_hoej: s[617], SDL_59_2_kan: (s[618] ? 1 : 0) + (s[619] ? 4 : 0), SDL_59_6_kan: (s[360] ? 1 : 0) + (s[361] ? 2 : 0) + s[414], SDL_82_1_kan: (s[620] ? 1 : 0) + (s[621] ? 2 : 0) + s[386], spor: [s[56], s[58], s[3] << 0 | s[5] << 1 | (s[3] ? 0 : s[622]) << 2 | s[623] << 3 | s[180] << 4 | s[183] << 5 | s[624] << 6 | s[83] << 8 | (f.dagpengerettenSlutter ? 512 : 0) | s[381] << 10 | s[382] << 11 | s[383] << 12 | (s[625] ? 0 : f.vurderingsdato <= 19935 /* 2024-07-31 */ ? s[626] : s[627] ? 2 : 0) << 13 | s[625] << 15 | s[628] << 16 | s[629] << 17 | s[630] << 18 | s[631] << 19 | (f.uddannelsePasserMedBehandling ? 1048576 : 0) | (f.uddannelseUdskyderRevalidering ? 2097152 : 0) | s[632] << 22 | s[403] << 23 | s[404] << 24 | s[84] << 25 | (s[633] ? s[626] : s[634] ? s[635] : s[636] ? s[637] : s[638]) << 26 | s[639] << 29, s[181], s[182], s[64] << 0 | s[640] << 1 | s[641] << 2 | s[642] << 3 | s[643] << 4 | s[80] << 5 | s[302] << 6 | s[644] << 7 | s[645] << 8 | s[646] << 9 | s[647] << 10 | (f.ansatIFleksjob ? 2048 : 0) | s[648] << 12 | s[85] << 13 | s[91] << 14 | s[649] << 15 | (f.uarbejdsdygtigVedEgenSygdom ? 131072 : 0) | s[468] << 18 | s[650] << 19 | s[94] << 21 | s[96] << 22 | (s[195] ? s[650] : 0) << 23 | s[195] << 25 | s[92] << 26 | (f.opfylderHelbredsbetingelserForFoertidspension ? 134217728 : 0) | (f.naaetFolkepensionsalder ? 268435456 : 0) | s[93] << 29, s[98], s[100], s[651] << 0 | s[652] << 1 | s[653] << 2 | s[654] << 3 | s[95] << 4 | s[97] << 5 | (!s[3] && s[655] ? 1 : !s[3] && !s[656] ? (s[19] ? 2 : s[29] ? 3 : s[30] ? 4 : 0) : 0) << 6 | s[656] << 9 | s[657] << 10 | s[12] << 11 | s[658] << 12 | s[659] << 13 | s[660] << 14 | s[661] << 15 | s[662] << 16 | s[663] << 17 | s[9] << 18 | s[8] << 19 | s[664] << 20 | s[665] << 21 | s[666] << 22 | s[667] << 23 | s[11] << 24 | s[10] << 25 | s[668] << 26 | s[669] << 27 | s[670] << 28 | s[671] << 29, s[99], s[101], s[672] << 0 | s[673] << 1 | s[674] << 2 | s[675] << 3 | s[676] << 4 | s[677] << 5 | s[45] << 6 | s[49] << 7 | s[50] << 8 | (s[678] ? (s[221] ? s[679] : s[680] ? s[681] : s[682] ? 3 : 0) : 0) << 9 | (f.forlaengelseErAfgjort ? 2048 : 0) | s[174] << 12 | s[175] << 13 | s[46] << 14 | s[52] << 15 | s[51] << 16 | s[683] << 17 | s[223] << 19 | (s[678] ? (s[684] ? s[679] : s[685] ? s[686] : s[221] ? s[687] : s[688] ? s[689] : s[690] ? 5 : 0) : 0) << 20 | s[47] << 23 | s[53] << 24 | (s[678] ? (s[684] ? s[679] : s[685] ? s[686] : s[221] ? s[687] : s[689]) : 0) << 25 | (f.underLaegebehandling ? 268435456 : 0) | (f.laegensSkoenErSikkert ? 536870912 : 0), s[225], s[227], s[691] << 0 | s[692] << 1 | s[693] << 2 | s[694] << 3 | s[48] << 4 | s[54] << 5 | (s[678] ? (s[221] ? s[679] : s[688] ? s[681] : s[680] ? s[695] : s[682] ? 4 : 0) : 0) << 6 | s[231] << 9 | s[238] << 10 | (s[678] ? (s[221] ? s[679] : s[688] ? s[681] : s[695]) : 0) << 11 | (f.laegenVurdererLivstruende ? 8192 : 0) | (f.behandlingsmulighederUdtoemte ? 16384 : 0) | s[232] << 15 | s[239] << 16 | s[521] << 17 | s[522] << 18 | s[523] << 19 | (s[678] ? (s[696] ? s[679] : s[697] ? (s[39] >= 16953 /* 2016-06-01 */ ? 2 : 0) : s[698] ? (s[39] >= 16975 /* 2016-06-23 */ ? 3 : 0) : s[39] >= 20635 /* 2026-07-01 */ ? 4 : 0) : 0) << 20 | s[233] << 23 | s[240] << 24 | (f.ansoegningOmFoertidspension ? 33554432 : 0) | s[102] << 26 | s[103] << 27 | s[104] << 28 | s[87] << 29, s[90] << 0 | s[88] << 1 | (s[699] ? (s[188] ? s[700] : s[701] ? 2 : 0) : 0) << 2 | s[531] << 4 | s[532] << 5 | s[68] << 6 | s[702] << 7 | s[703] << 9 | s[704] << 10 | s[705] << 11 | s[706] << 12 | s[707] << 13 | s[708] << 14 | (f.andetFravaerSeneste8Uger ? 32768 : 0) | s[709] << 16 | s[710] << 17 | (f.genansat ? 262144 : 0) | (f.paaArbejdeDaSygdommenKom ? 524288 : 0) | s[533] << 20 | s[534] << 21 | s[535] << 22 | (f.ansatIFleksjob ? s[702] : 0) << 23 | s[69] << 25 | s[70] << 26 | s[711] << 27 | s[712] << 28 | s[67] << 29, s[65], s[66], (s[699] ? (s[713] ? s[700] : s[714] ? (s[56] >= 13605 /* 2007-04-02 */ ? 2 : 0) : s[277] ? (s[56] >= 14032 /* 2008-06-02 */ ? 3 : 0) : s[715] ? 4 : 0) : 0) << 0 | s[176] << 3 | s[179] << 4 | (f.fratraeder ? 32 : 0) | s[79] << 6 | s[78] << 7 | (s[699] ? (s[119] ? s[700] : s[716] ? s[717] : s[72] ? (s[56] >= 15523 /* 2012-07-02 */ ? 3 : 0) : s[718] ? 4 : 0) : 0) << 8 | s[719] << 11 | s[720] << 12 | s[721] << 13 | s[722] << 14 | s[723] << 15 | s[724] << 16 | s[76] << 17 | s[725] << 18 | s[726] << 19 | s[727] << 20 | (f.dagpengeretHvisRask ? 2097152 : 0) | s[82] << 22 | s[81] << 23 | (f.erhvervsmaessigUddannelse ? 16777216 : 0) | s[728] << 25 | s[729] << 26 | s[730] << 27 | s[731] << 28 | s[732] << 29, s[177], s[178], (f.elevILoennetPraktik ? 1 : 0) | s[733] << 1 | s[734] << 2 | s[735] << 3 | s[736] << 4 | s[737] << 5 | s[738] << 6 | s[739] << 7 | (f.iBeskaeftigelse ? 256 : 0) | s[740] << 9 | s[741] << 10 | s[742] << 11 | s[743] << 12 | s[744] << 13 | s[745] << 14 | s[746] << 15 | s[747] << 16 | s[748] << 17 | s[749] << 18 | s[750] << 19 | s[751] << 20 | s[752] << 21 | s[753] << 22 | s[562] << 23 | s[563] << 24 | (s[699] ? (s[119] ? s[700] : s[754] ? s[717] : s[755] ? (s[56] >= 15706 /* 2013-01-01 */ ? 3 : 0) : s[56] >= 15884 /* 2013-06-28 */ ? 4 : 0) : 0) << 25 | s[756] << 28 | s[757] << 29, s[758] << 0 | s[759] << 1 | (f.drevetSenesteMaaned ? 4 : 0) | s[760] << 3 | s[761] << 4 | (f.tilskudTilEgenVirksomhed ? 32 : 0) | s[536] << 6 | s[537] << 7 | (f.arbejdsskade ? 256 : 0) | s[110] << 9 | s[111] << 10 | s[762] << 11 | s[763] << 12 | s[764] << 13 | s[765] << 14 | s[766] << 15 | s[767] << 16 | s[260] << 17 | s[117] << 18 | s[113] << 19 | (s[633] ? s[626] : f.vurderingsdato <= 17701 /* 2018-06-19 */ ? s[635] : s[768] ? 3 : 0) << 20 | s[189] << 22 | s[192] << 23 | s[191] << 24 | s[480] << 25 | s[481] << 26 | (s[769] ? s[626] : s[120] ? 2 : 0) << 27 | (f.fikSygedagpengeVedLivstruende ? 536870912 : 0), (f.laegenFinderIkkeLaengereLivstruende ? 1 : 0) | s[384] << 1 | s[385] << 2 | (s[770] ? s[626] : s[769] ? (s[169] ? 2 : 0) : s[771] ? s[772] : s[156] ? 4 : 0) << 3 | s[773] << 6 | s[774] << 7 | s[775] << 8 | s[776] << 9 | s[777] << 10 | s[778] << 11 | s[171] << 12 | s[779] << 13 | s[780] << 14 | s[781] << 15 | (f.erIJobafklaring ? 65536 : 0) | s[389] << 17 | (f.erIJobafklaring ? (f.jobafklaringStartede <= 17531 /* 2017-12-31 */ ? (s[782] ? 1 : 0) : f.jobafklaringStartede <= 18261 /* 2019-12-31 */ ? (s[783] ? 2 : 0) : s[784] ? 3 : 0) : 0) << 18 | s[114] << 20 | s[112] << 21 | s[390] << 22 | s[391] << 23 | s[392] << 24 | s[785] << 25 | s[786] << 26 | s[787] << 27 | s[788] << 28 | s[789] << 29, s[387], s[388], s[790] << 0 | s[109] << 1 | s[791] << 2 | s[396] << 4 | s[397] << 5 | (f.feriePasserMedForloebet ? 64 : 0) | (f.ferieIndenForFerieloven ? 128 : 0) | (f.ferieAftalt ? 256 : 0) | s[400] << 9 | (f.ferieAftalt ? s[791] : 0) << 10 | s[401] << 12 | s[402] << 13 | s[407] << 14 | s[408] << 15 | s[792] << 16 | (s[792] === 1 ? s[793] : s[792] === 2 ? s[793] : 0) << 18 | s[374] << 19 | (f.saerligeGrundeTilAndetTidspunkt ? 1048576 : 0) | s[409] << 21 | s[410] << 22 | (s[633] ? s[626] : s[634] ? s[635] : s[636] ? s[637] : s[794] ? s[638] : s[795]) << 23 | (f.helbredetErStationaert ? 67108864 : 0) | (f.arbejdsevnenErAfklaret ? 134217728 : 0) | (f.berettigetTilRevalidering ? 268435456 : 0) | (f.berettigetTilFleksjob ? 536870912 : 0), s[398], s[399], s[405], s[406], (f.berettigetTilFoertidspension ? 1 : 0) | (f.berettigetTilRessourceforloeb ? 2 : 0) | s[413] << 2 | s[362] << 3 | (s[64] ? (s[699] ? (s[796] ? s[700] : s[119] ? (s[56] >= 14613 /* 2010-01-04 */ ? 2 : 0) : s[797] ? 3 : 0) : 0) : 0) << 4 | s[798] << 6 | s[799] << 7 | s[131] << 8 | s[132] << 9 | s[122] << 10 | (s[122] ? (s[794] ? (s[122] ? 1 : 0) : s[800] ? 2 : 0) : 0) << 11 | s[801] << 13 | (f.ventesRaskInden8Uger ? 16384 : 0) | s[802] << 15 | s[803] << 16 | (f.oenskerTidligOpfoelgning ? 131072 : 0) | s[804] << 18 | s[415] << 19 | s[416] << 20 | (s[633] ? s[626] : s[769] ? s[635] : s[772]) << 21 | (f.sagenErBelyst ? 8388608 : 0) | s[419] << 24 | (f.oplysningsskemaSendt <= 15011 /* 2011-02-06 */ ? (s[419] ? 1 : 0) : f.oplysningsskemaSendt >= 15012 /* 2011-02-07 */ ? 2 : 0) << 25 | s[130] << 27 | s[128] << 28 | s[129] << 29, s[411], s[412], s[417], s[418], (s[633] ? s[626] : s[805] ? s[635] : s[806] ? (s[122] ? 3 : 0) : s[794] ? (s[134] ? 4 : 0) : s[807]) << 0 | s[808] << 3 | s[809] << 4 | s[810] << 5 | s[811] << 6 | s[420] << 7 | s[421] << 8 | s[422] << 9 | (s[805] ? s[626] : s[771] ? (s[122] ? 2 : 0) : s[156] ? 3 : 0) << 10 | s[164] << 12 | s[159] << 13 | s[158] << 14 | (f.tilbagevendenForestaar ? 32768 : 0) | (f.risikoForLangtForloeb ? 65536 : 0) | s[121] << 17 | s[124] << 18 | (f.behovForTvaerfagligIndsats ? 524288 : 0) | s[423] << 20 | s[424] << 21 | s[135] << 22 | s[133] << 23 | s[134] << 24 | (s[134] && s[139] ? 1 : s[134] && !s[138] ? (s[794] ? (s[134] ? 2 : 0) : s[812] ? (s[800] ? 3 : 0) : s[123] ? 4 : 0) : 0) << 25 | s[138] << 28 | s[813] << 29, s[123] << 0 | s[814] << 1 | s[815] << 2 | s[816] << 3 | s[817] << 4 | s[818] << 5 | s[165] << 6 | (f.forudsigeligtForloeb ? 128 : 0) | s[819] << 8 | s[820] << 9 | s[821] << 10 | s[822] << 11 | s[823] << 12 | s[824] << 13 | (f.opfoelgningOenskes ? 16384 : 0) | (f.opfoelgningAlligevel ? 32768 : 0) | s[825] << 16 | s[826] << 17 | s[427] << 18 | s[428] << 19 | (s[139] ? 1 : s[138] ? 0 : s[633] ? s[827] : s[805] ? s[828] : s[794] ? (s[122] ? 4 : 0) : s[807]) << 20 | s[137] << 23 | s[136] << 24 | s[431] << 25 | s[432] << 26 | (s[156] && s[139] ? 1 : s[156] && !s[138] ? (s[806] ? (s[156] ? 2 : 0) : s[794] ? (s[134] ? 3 : 0) : s[812] ? (s[800] ? 4 : 0) : s[829]) : 0) << 27, s[425], s[426], s[429], s[430], s[156] << 0 | s[157] << 1 | s[435] << 2 | s[436] << 3 | (s[165] && s[139] ? 1 : s[165] && !s[138] ? (f.vurderingsdato <= 14406 /* 2009-06-11 */ ? s[827] : s[633] ? (s[830] ? 3 : 0) : s[805] ? (s[372] ? 4 : 0) : s[771] ? s[831] : s[806] ? (s[156] ? 6 : 0) : s[794] ? (s[134] ? 7 : 0) : s[812] ? (s[800] ? 8 : 0) : s[123] ? 9 : 0) : 0) << 4 | s[832] << 8 | s[833] << 9 | s[437] << 10 | s[438] << 11 | s[439] << 12 | (s[633] ? s[626] : f.vurderingsdato <= 15069 /* 2011-04-05 */ ? s[635] : f.vurderingsdato <= 15207 /* 2011-08-21 */ ? (s[834] ? 3 : 0) : s[805] ? (s[835] ? 4 : 0) : s[831]) << 13 | s[442] << 16 | s[443] << 17 | s[444] << 18 | s[445] << 19 | (s[633] ? s[626] : s[634] ? s[635] : s[636] ? s[637] : s[812] ? s[638] : s[829]) << 20 | s[836] << 23 | (f.udebliver ? 16777216 : 0) | (f.rimeligGrund ? 33554432 : 0) | (f.skriftligtOrienteret ? 67108864 : 0) | s[459] << 27 | s[460] << 28, s[433], s[434], s[440], s[441], (s[633] ? s[626] : s[770] ? s[635] : f.vurderingsdato <= 16982 /* 2016-06-30 */ ? (s[169] ? 3 : 0) : f.vurderingsdato <= 18077 /* 2019-06-30 */ ? (f.vurderingsdato >= 16983 /* 2016-07-01 */ ? 4 : 0) : s[837] ? 5 : 0) << 0 | s[838] << 3 | (f.andenVurderingIndhentet ? 16 : 0) | s[839] << 5 | s[840] << 6 | s[841] << 7 | (f.tilsvarendeIndgribende ? 256 : 0) | s[446] << 9 | s[447] << 10 | s[842] << 11 | s[843] << 12 | s[844] << 13 | (f.noedvendigBehandling ? 16384 : 0) | s[845] << 15 | s[846] << 16 | (f.hensigtsmaessigOptraening ? 131072 : 0) | (f.opfordret ? 262144 : 0) | s[448] << 19 | s[449] << 20 | s[365] << 21 | s[451] << 22 | s[452] << 23 | (s[633] ? s[626] : f.vurderingsdato <= 15397 /* 2012-02-27 */ ? s[635] : f.vurderingsdato <= 15516 /* 2012-06-25 */ ? (s[847] ? 3 : 0) : s[848] ? 4 : 0) << 24 | s[849] << 27 | s[850] << 28 | (f.genoptagetFoer ? 536870912 : 0), s[453], s[454], s[456], s[457], s[458] << 0 | (s[365] && !s[451] && !s[452] ? s[649] : 0) << 1 | s[463] << 3 | s[464] << 4 | (f.vurderingsdato <= 16687 /* 2015-09-09 */ ? s[626] : s[851] ? 2 : 0) << 5 | (f.ophoerErAfgjort ? 128 : 0) | s[465] << 8 | s[466] << 9 | s[467] << 10 | (s[174] && !s[175] && !s[97] ? (s[95] && !s[97] && s[852] && s[99] < NEVER ? (s[853] ? (s[99] >= 13332 /* 2006-07-03 */ ? 1 : 0) : s[99] >= 16252 /* 2014-07-01 */ ? 2 : 0) : 0) : 0) << 11 | s[184] << 13 | s[185] << 14 | (s[699] ? (s[119] ? s[700] : s[854] ? s[717] : s[249] ? s[855] : s[856] ? s[857] : s[858] ? (s[56] >= 18319 /* 2020-02-27 */ ? 5 : 0) : s[56] >= 19174 /* 2022-07-01 */ ? 6 : 0) : 0) << 15 | s[291] << 18 | s[293] << 19 | (f.aftaleForSelvstaendig ? 1048576 : 0) | (f.sygMedCovid19 ? 2097152 : 0) | s[337] << 22 | s[340] << 23 | s[859] << 24 | s[860] << 25 | s[861] << 26 | s[862] << 27 | s[471] << 28 | s[472] << 29, s[461], s[462], s[186], s[187], s[338], s[339], s[469], s[470], (s[189] && !s[192] && !s[191] ? (s[699] ? (s[701] ? 1 : 0) : 0) : 0) << 0 | s[473] << 1 | s[474] << 2 | s[367] << 3 | s[476] << 4 | (f.opfylderBeskaeftigelseskravetVedLivstruende ? 32 : 0) | s[479] << 6 | (s[367] && !s[476] && s[84] ? (s[120] ? 1 : 0) : 0) << 7 | s[863] << 8 | s[491] << 9 | s[864] << 10 | s[482] << 12 | s[483] << 13 | s[484] << 14 | (s[865] ? s[864] : 0) << 15 | s[865] << 17 | (f.retErOpbrugt ? 262144 : 0) | s[866] << 19 | s[197] << 20 | s[198] << 21 | s[867] << 22 | s[868] << 23 | s[869] << 24 | s[201] << 25 | s[202] << 26 | (s[870] ? (s[871] ? 1 : s[375] >= 18809 /* 2021-07-01 */ ? 2 : 0) : 0) << 27 | s[872] << 29, s[477], s[478], s[489], s[490], s[199], s[200], s[873] << 0 | s[874] << 1 | s[875] << 2 | s[876] << 3 | s[877] << 4 | s[878] << 5 | s[879] << 6 | s[880] << 7 | s[881] << 8 | s[882] << 9 | (f.fortsatRet9Marts2020 ? 1024 : 0) | s[487] << 11 | s[488] << 12 | (s[870] ? 1 : 0) << 13 | s[492] << 14 | s[493] << 15 | s[494] << 16 | (s[883] ? s[864] : 0) << 17 | s[883] << 19 | s[884] << 20 | s[205] << 21 | s[206] << 22 | (s[201] && !s[202] && s[885] === s[886] && s[885] < NEVER ? (s[887] ? 1 : s[885] >= 18809 /* 2021-07-01 */ ? 2 : 0) : 0) << 23 | s[888] << 25 | s[889] << 26 | s[890] << 27 | s[891] << 28 | s[892] << 29, s[485], s[486], s[203], s[204], s[893] << 0 | s[894] << 1 | s[895] << 2 | s[896] << 3 | s[897] << 4 | s[898] << 5 | (s[899] <= 18808 /* 2021-06-30 */ ? 1 : s[900] ? 2 : 0) << 6 | s[901] << 8 | s[902] << 9 | s[903] << 10 | s[904] << 11 | s[208] << 12 | (s[208] ? 0 : s[905] <= 18808 /* 2021-06-30 */ ? 1 : s[906] ? 2 : 0) << 13 | s[907] << 15 | s[908] << 16 | s[909] << 17 | s[910] << 18 | s[911] << 19 | s[210] << 20 | s[212] << 21 | (s[205] && !s[206] && s[912] === s[913] && s[912] < NEVER ? (s[914] ? 1 : s[912] >= 18809 /* 2021-07-01 */ ? 2 : 0) : 0) << 22 | s[915] << 24 | s[916] << 25 | s[917] << 26 | s[918] << 27 | s[919] << 28 | s[920] << 29, s[495], s[207], s[214], s[216], s[213], s[215], s[209] << 0 | s[211] << 1 | (s[921] ? (s[922] <= 18808 /* 2021-06-30 */ ? 1 : s[923] ? 2 : 0) : 0) << 2 | s[924] << 4 | s[925] << 5 | s[926] << 6 | s[927] << 7 | s[928] << 8 | s[929] << 9 | s[498] << 10 | s[499] << 11 | (s[930] && !s[931] && s[932] === s[933] && s[932] < NEVER ? (s[934] ? 1 : s[932] >= 18809 /* 2021-07-01 */ ? 2 : 0) : 0) << 12 | s[935] << 14 | s[936] << 15 | s[931] << 16 | s[937] << 17 | s[938] << 18 | s[939] << 19 | s[940] << 20 | s[219] << 21 | s[220] << 22 | (s[498] && !s[499] && s[941] === s[942] && s[941] < NEVER ? (s[943] ? 1 : s[941] >= 18809 /* 2021-07-01 */ ? 2 : 0) : 0) << 23 | s[944] << 25 | s[945] << 26 | s[946] << 27 | s[947] << 28 | s[948] << 29, s[496], s[497], s[217], s[218], s[949] << 0 | s[502] << 1 | s[503] << 2 | (s[219] && !s[220] && s[950] === s[951] && s[950] < NEVER ? (s[952] ? 1 : s[950] >= 18809 /* 2021-07-01 */ ? 2 : 0) : 0) << 3 | s[953] << 5 | s[954] << 6 | s[955] << 7 | s[956] << 8 | s[957] << 9 | s[958] << 10 | s[506] << 11 | s[507] << 12 | (s[502] && !s[503] && s[959] === s[960] && s[959] < NEVER ? (s[961] ? 1 : s[959] >= 18809 /* 2021-07-01 */ ? 2 : 0) : 0) << 13 | s[962] << 15 | s[963] << 16 | s[964] << 17 | s[965] << 18 | s[966] << 19 | s[967] << 20 | s[512] << 21 | (s[678] ? (s[968] ? s[679] : s[221] ? (s[39] >= 14692 /* 2010-03-24 */ ? 2 : 0) : s[688] ? (s[969] ? 3 : 0) : s[690] ? 4 : 0) : 0) << 22 | s[243] << 25 | s[244] << 26 | (s[678] ? s[679] : 0) << 27 | s[515] << 28 | s[516] << 29, s[500], s[501], s[504], s[505], s[510], s[511], s[241], s[242], s[513], s[514], s[517], s[518], s[519] << 0 | s[520] << 1 | s[526] << 2 | s[527] << 3 | (s[102] && !s[103] && !s[104] ? s[683] : 0) << 4 | s[970] << 6 | s[971] << 7 | s[246] << 8 | s[528] << 9 | s[529] << 10 | s[530] << 11 | s[540] << 12 | s[541] << 13 | (s[69] && !s[70] && !s[68] ? s[702] : 0) << 14 | (f.sygemeldtITide ? 65536 : 0) | (f.indsigelseModSenSygemelding ? 131072 : 0) | (f.fyldestgoerendeBegrundelse ? 262144 : 0) | s[251] << 19 | s[255] << 20 | (s[83] ? (s[699] ? (s[249] ? s[700] : s[972] ? 2 : 0) : 0) : 0) << 21 | s[544] << 23 | s[545] << 24 | s[973] << 25 | s[974] << 26 | s[548] << 27 | s[549] << 28, s[524], s[525], s[538], s[539], s[253], s[252], s[542], s[543], s[546], s[547], (s[270] ? (s[699] ? (s[119] ? s[700] : s[279] ? s[717] : s[249] ? s[975] : s[72] ? s[857] : s[718] ? 5 : 0) : 0) : 0) << 0 | s[270] << 3 | s[282] << 4 | (f.underretningsbrevSendt ? 32 : 0) | s[276] << 6 | s[267] << 7 | s[268] << 8 | s[269] << 9 | (s[270] ? s[702] : 0) << 10 | s[264] << 12 | s[266] << 13 | s[265] << 14 | (s[270] ? (s[699] ? (s[119] ? s[700] : s[279] ? s[717] : s[976] ? s[975] : s[56] >= 19723 /* 2024-01-01 */ ? 4 : 0) : 0) : 0) << 15 | s[977] << 18 | s[978] << 19 | s[979] << 20 | s[980] << 21 | (f.undskyldendeForhold ? 4194304 : 0) | s[981] << 23 | (f.arbejdsgiverAnmeldteIkke ? 16777216 : 0) | s[982] << 25 | s[552] << 26 | s[553] << 27 | s[556] << 28 | s[557] << 29, s[550], s[551], s[554], s[555], (s[64] ? (s[699] ? (s[119] ? s[700] : s[277] ? s[717] : s[279] ? (s[715] ? 3 : 0) : s[249] ? (s[983] ? 4 : 0) : s[972] ? 5 : 0) : 0) : 0) << 0 | s[984] << 3 | s[985] << 4 | s[363] << 5 | s[359] << 6 | s[986] << 7 | s[560] << 8 | s[561] << 9 | s[987] << 10 | (s[987] === 1 ? 0 : s[987] === 2 ? 0 : s[987] === 4 ? 0 : s[987] === 6 ? (f.oplystDelvistLedig ? 1 : 0) : 0) << 13 | (f.oplystDelvistLedig ? 16384 : 0) | s[566] << 15 | s[567] << 16 | (s[80] ? (s[699] ? (s[119] ? s[700] : s[854] ? s[717] : s[855]) : 0) : 0) << 17 | s[575] << 19 | s[576] << 20 | s[577] << 21 | (s[80] ? s[988] : 0) << 22 | s[989] << 25 | s[990] << 26 | s[991] << 27 | (f.nemrefusionNede ? 268435456 : 0) | s[570] << 29, s[558], s[559], s[564], s[565], s[568], s[569], s[571] << 0 | (s[80] ? s[702] : 0) << 1 | s[992] << 3 | s[993] << 4 | s[572] << 5 | s[573] << 6 | s[574] << 7 | s[626] << 8 | s[588] << 9 | s[589] << 10 | s[353] << 11 | s[324] << 12 | s[326] << 13 | (f.vurderingsdato <= 14691 /* 2010-03-23 */ ? s[626] : s[633] ? (s[994] ? 2 : 0) : s[828]) << 14 | s[323] << 16 | s[995] << 17 | s[317] << 18 | s[319] << 19 | s[320] << 20 | s[996] << 21 | (f.ledigUdenLoen ? 8388608 : 0) | (f.arbejdsgiverTilbyderDeltid ? 16777216 : 0) | s[335] << 25 | s[336] << 26 | s[318] << 27 | s[321] << 28 | s[997] << 29, s[578], s[579], s[327], s[330], s[328], s[331], s[329], s[332], s[333], s[334], s[315], s[316], s[998] << 0 | s[999] << 1 | s[305] << 2 | s[1000] << 3 | s[344] << 4 | s[345] << 5 | s[1001] << 6 | s[1002] << 7 | s[1003] << 8 | s[582] << 9 | s[583] << 10 | s[350] << 11 | s[349] << 12 | s[586] << 13 | s[587] << 14 | (s[64] ? s[649] : 0) << 15 | s[368] << 17 | (s[64] ? s[996] : 0) << 18 | s[595] << 20 | s[596] << 21 | (s[633] ? s[626] : f.vurderingsdato <= 15522 /* 2012-07-01 */ ? s[635] : s[1004] ? 3 : 0) << 22 | s[351] << 24 | s[352] << 25 | (f.aftaleMedArbejdsgiver ? 67108864 : 0) | s[343] << 27 | s[346] << 28 | s[1005] << 29, s[341], s[342], s[580], s[581], s[347], s[348], s[584], s[585], s[590], s[591], s[593], s[594], s[1006] << 0 | s[1007] << 1 | s[1008] << 2 | s[1009] << 3 | s[1010] << 4 | s[1011] << 5 | s[1012] << 6 | s[1013] << 7 | s[1014] << 8 | s[1015] << 9 | s[1016] << 10 | s[1017] << 11 | s[599] << 12 | s[600] << 13 | (s[343] && !s[346] && !s[68] ? s[649] : 0) << 14 | s[603] << 16 | s[604] << 17 | (s[351] && !s[352] && !s[68] ? s[624] : 0) << 18 | s[605] << 20 | s[606] << 21 | s[369] << 22 | (f.aftaleIndgaaetDen <= 13604 /* 2007-04-01 */ ? s[1018] : f.aftaleIndgaaetDen <= 14031 /* 2008-06-01 */ ? (s[1019] ? 2 : 0) : s[1020] ? (s[1021] ? 3 : 0) : s[1022] ? 4 : 0) << 23 | s[1023] << 26 | (f.langvarigEllerKroniskLidelse ? 134217728 : 0) | (f.risikoenErVaesentligtForoeget ? 268435456 : 0) | s[1024] << 29, s[597], s[598], s[601], s[602], (f.behandlingBesluttetVedAnsaettelsen ? 1 : 0) | s[1025] << 1 | s[1026] << 2 | s[1027] << 3 | s[608] << 4 | s[609] << 5 | (s[1020] ? s[1018] : s[1028]) << 6 | (f.aftaleErSkriftlig ? 256 : 0) | (f.aftaleErGodkendt ? 512 : 0) | s[612] << 10 | s[613] << 11 | s[1029] << 12 | (f.vaesentligeAendringerVedUdloeb ? 8192 : 0) | s[614] << 14 | s[615] << 15 | (s[1020] ? s[1018] : f.aftaleIndgaaetDen <= 15397 /* 2012-02-27 */ ? s[1028] : f.aftaleIndgaaetDen <= 15516 /* 2012-06-25 */ ? (s[1030] ? 3 : 0) : f.aftaleIndgaaetDen >= 15517 /* 2012-06-26 */ ? 4 : 0) << 16 | (f.laegeligDokumentationForRisiko ? 524288 : 0) | s[360] << 20 | s[361] << 21 | (s[64] ? s[988] : 0) << 22 | s[1031] << 25 | s[1032] << 26 | s[1033] << 27 | (f.skyldesLoenmodtageren ? 268435456 : 0) | (f.forkertVejledning ? 536870912 : 0), s[610], s[611], (f.saerligeOmstaendighederForRefusion ? 1 : 0) | s[1034] << 1 | s[618] << 2 | s[619] << 3 | (s[64] ? (s[699] ? (s[119] ? s[700] : s[279] ? s[717] : s[249] ? s[975] : s[857]) : 0) : 0) << 4 | s[1035] << 7 | s[1036] << 8 | s[1037] << 9 | s[1038] << 10 | s[1039] << 11 | s[1040] << 12 | s[1041] << 13 | s[1042] << 14 | s[1043] << 15 | s[1044] << 16 | s[1045] << 17 | s[620] << 18 | s[621] << 19, s[616], s[617]] }
}
