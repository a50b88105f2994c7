// Written from the law by `npm run compile`. Change the law, not this.
import { ALL_DAYS, FIRST_DAY, NEVER, NO_DAYS, allPeriods, countDays, dayReaching, dropFirst, flat, from, holidayTable, intersectTable, monthEndOver, monthStart, onWeekdays, periods, quotient, runEnd, runStart, sameDays, shiftDays, shiftMonths, sum, without } from '@sagsvej/rules/runtime'
const SATS_1 = (day) => day < 16804 ? (day < 14977 ? (day < 13885 ? (day < 13514 ? 333500 : 341500) : (day < 14249 ? 351500 : (day < 14613 ? 362500 : 376000))) : (day < 15712 ? (day < 15341 ? 383000 : 394000) : (day < 16076 ? 400500 : (day < 16440 ? 407500 : 413500)))) : (day < 18631 ? (day < 17532 ? (day < 17168 ? 418000 : 424500) : (day < 17903 ? 430000 : (day < 18267 ? 435500 : 440500))) : (day < 19723 ? (day < 18995 ? 446000 : (day < 19359 ? 446500 : 455000)) : (day < 20094 ? 469500 : (day < 20458 ? 486500 : 508500))))

const SATS_2 = (day) => day < 16804 ? (day < 14977 ? (day < 13885 ? (day < 13514 ? 9014 : 9230) : (day < 14249 ? 9500 : (day < 14613 ? 9797 : 10162))) : (day < 15712 ? (day < 15341 ? 10351 : 10649) : (day < 16076 ? 10824 : (day < 16440 ? 11014 : 11176)))) : (day < 18631 ? (day < 17532 ? (day < 17168 ? 11297 : 11473) : (day < 17903 ? 11622 : (day < 18267 ? 11770 : 11905))) : (day < 19723 ? (day < 18995 ? 12054 : (day < 19359 ? 12068 : 12297)) : (day < 20094 ? 12689 : (day < 20458 ? 13149 : 13743))))

const HELLIGDAGE_1 = holidayTable([{"on":{"month":1,"day":1}},{"on":{"easter":-3}},{"on":{"easter":-2}},{"on":{"easter":0}},{"on":{"easter":1}},{"on":{"easter":26},"to":19722},{"on":{"easter":39}},{"on":{"easter":49}},{"on":{"easter":50}},{"on":{"month":12,"day":25}},{"on":{"month":12,"day":26}}], [1, 2, 3, 4, 5, 6])

function svar_1(f, s) {
  // SDL.6.1: Første fraværsdag (SDL § 6, stk. 1)
  const v0 = periods(f.fravaer, (r_fravaer) => r_fravaer.omfang === 'fuldt' || r_fravaer.omfang === 'delvist')
  s[203] = v0
  const v1 = runStart(v0, f.vurderingsdato)
  s[0] = v1
  const v2 = v1 >= 13332 /* 2006-07-03 */
  s[376] = v2
  const v3 = periods(f.fravaer, (r_fravaer) => r_fravaer.omfang === 'fuldt')
  const v4 = dayReaching(v3, v1, 1)
  s[370] = v4
  const v5 = runEnd(v0, f.vurderingsdato)
  s[4] = v5
  const v6 = v5 >= v4
  s[672] = v6
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
  s[317] = v18
  const v19 = SDL_6_1 <= 2147483646
  s[59] = v19
  const v20 = !v8 && SDL_6_1_hoej >= 16440 /* 2015-01-05 */ && v19
  s[75] = v20
  const v21 = f.persongruppe === 'ledig'
  s[83] = v21
  const v22 = shiftDays(SDL_6_1, 13)
  const v23 = shiftDays(SDL_6_1_hoej, 13)
  const v24 = v21 && SDL_6_1_ir
  s[278] = v24
  const v25 = SDL_6_1_ir || !v8 && SDL_6_1_hoej === NEVER
  s[61] = v25
  const v26 = v20 && (!v21 || !v8)
  const ALF_62_3 = v12 ? FIRST_DAY : v18 || v26 ? (v26 ? (v21 ? (f.dagpengerettenSlutter ? Math.min(v22, f.sidsteDagMedDagpengeret) : v22) : NEVER) : NEVER) : NEVER
  s[183] = ALF_62_3
  const ALF_62_3_hoej = v12 ? NEVER : v15 ? NEVER : v18 ? NEVER : v21 ? (f.dagpengerettenSlutter ? Math.min(v23, f.sidsteDagMedDagpengeret) : v23) : NEVER
  s[184] = ALF_62_3_hoej
  const ALF_62_3_er = v12 || v15 || v18 || v26
  s[182] = ALF_62_3_er
  const ALF_62_3_ir = v12 || v20 && v24 || v25
  s[185] = ALF_62_3_ir
  // BEK937.27: Sygedagpenge under uddannelse (BEK 937/2024 § 27, stk. 1-3)
  const v31 = f.vurderingsdato >= 13332 /* 2006-07-03 */
  s[84] = v31
  const v32 = f.vurderingsdato >= 16440 /* 2015-01-05 */
  s[120] = v32
  const v33 = f.uddannelseUnderSygdom === 'foer'
  s[677] = v33
  const v34 = f.uddannelseUnderSygdom === 'begyndt_under'
  s[679] = v34
  const v35 = f.undervisningstimer <= 600
  s[680] = v35
  const v36 = v34 && v35 && f.uddannelsePasserMedBehandling && f.uddannelseUdskyderRevalidering === false
  s[678] = v36
  const v37 = f.uddannelseUnderSygdom === 'opfoelgning'
  s[681] = v37
  const v38 = !v32 && (v33 || v36) || v32 && (v33 || v36 || v37)
  const v39 = f.uddannelseUnderSygdom === 'ingen'
  s[674] = v39
  const BEK937_27 = !v39 && (!v31 || v38)
  s[393] = BEK937_27
  const BEK937_27_nej = !v39 && (!v31 || !v38)
  s[394] = BEK937_27_nej
  const BEK937_27_ir = v39 || !v31
  s[395] = BEK937_27_ir
  // SDL.7.2: Det mindste fravær (SDL § 7, stk. 2)
  const SDL_53_1_ialt_er = f.persongruppe === 'loenmodtager'
  s[64] = SDL_53_1_ialt_er
  const v44 = f.timerDuKanArbejde === 0
  s[689] = v44
  const v45 = f.normalTimerPrUge - f.timerDuKanArbejde
  s[318] = v45
  const v46 = v45 >= 400
  s[690] = v46
  const v47 = v44 || v46
  s[688] = v47
  const v48 = SDL_53_1_ialt_er && v47
  s[687] = v48
  const v49 = f.persongruppe === 'selvstaendig'
  s[80] = v49
  const v50 = f.andelAfArbejdetDuKan <= 5000
  s[316] = v50
  const v51 = v49 && v50
  s[691] = v51
  const v52 = f.persongruppe === 'ledig' || f.persongruppe === 'ingen'
  s[692] = v52
  const v53 = f.vurderingsdato >= 15706 /* 2013-01-01 */
  s[118] = v53
  const v54 = f.ansatFra >= 15706 /* 2013-01-01 */
  s[696] = v54
  const v55 = f.ansatIFleksjob && v54
  s[695] = v55
  const v56 = v47 || v55
  s[694] = v56
  const v57 = SDL_53_1_ialt_er && v56
  s[693] = v57
  const v58 = !v53 && (v48 || v51 || v52) || v53 && (v57 || v51 || v52)
  const SDL_7_2 = !v31 || v58
  s[415] = SDL_7_2
  const SDL_7_2_nej = !v31 || !v58
  s[416] = SDL_7_2_nej
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
  s[372] = SDL_24_3_eksakt
}

function svar_2(f, s) {
  // SDL.25.1: Grænsen for pensionister m.fl. (SDL § 25, stk. 1)
  const v0 = f.pensionDuFaar === 'foertidspension' || f.pensionDuFaar === 'seniorpension'
  s[92] = v0
  const v1 = f.pensionDuFaar === 'tidlig_pension'
  s[93] = v1
  const v2 = s[0] >= 15012 /* 2011-02-07 */
  s[264] = v2
  const v3 = onWeekdays(s[1], 62)
  s[7] = v3
  const v4 = onWeekdays(s[2], 62)
  s[6] = v4
  const v5 = monthEndOver(v4, 12, 130, s[0])
  const v6 = monthEndOver(v3, 12, 130, s[0])
  const v7 = !s[3] && s[4] >= v5
  s[699] = v7
  const v8 = !s[3] && s[4] < v6
  s[700] = v8
  const v9 = v7 && !s[3]
  const v10 = s[5] && !s[3] && v6 >= NEVER
  const v11 = v9 ? v5 : NEVER
  const v12 = v8 ? NEVER : v6
  const v13 = v9 ? (v8 || v10 ? Math.max(v6, v12) : v6) : v12
  const v14 = v9 || v8 || v10
  const v15 = monthEndOver(s[2], 12, 182, s[0])
  const v16 = monthEndOver(s[1], 12, 182, s[0])
  const v17 = !s[3] && s[4] >= v15
  s[701] = v17
  const v18 = !s[3] && s[4] < v16
  s[702] = v18
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
  s[211] = v27
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
  s[718] = v4
  const v5 = !s[3] && s[4] < v1
  s[719] = v5
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
  s[720] = v24
  const v25 = !s[3] && s[4] < v21
  s[721] = v25
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
  s[722] = v50
  const v51 = !s[3] && s[4] < v49
  s[723] = v51
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
  s[724] = v61
  const v62 = !s[3] && s[4] < v60
  s[725] = v62
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
  s[706] = v0
  const v1 = !s[3] && countDays(s[1], 16252 /* 2014-07-01 */, 16252 /* 2014-07-01 */) < 1
  s[707] = v1
  const v2 = !s[3] && countDays(s[6], 15979 /* 2013-10-01 */, 16251 /* 2014-06-30 */) > 110
  s[712] = v2
  const v3 = !s[3] && countDays(s[7], 15979 /* 2013-10-01 */, 16251 /* 2014-06-30 */) <= 110
  s[713] = v3
  const v4 = s[8] || v3
  s[711] = v4
  const v5 = (s[9] || s[5]) && (v2 || s[5]) && (s[9] || v2)
  s[710] = v5
  const v6 = !s[3] && countDays(s[2], 15979 /* 2013-10-01 */, 16251 /* 2014-06-30 */) > 154
  s[716] = v6
  const v7 = !s[3] && countDays(s[1], 15979 /* 2013-10-01 */, 16251 /* 2014-06-30 */) <= 154
  s[717] = v7
  const v8 = s[10] || v7
  s[715] = v8
  const v9 = (s[11] || s[5]) && (v6 || s[5]) && (s[11] || v6)
  s[714] = v9
  const v10 = v5 || v9
  s[708] = v10
  const v11 = (v4 || s[5]) && (v8 || s[5]) && (v4 || v8)
  s[709] = v11
  const v12 = s[12] || v1 || v11
  s[705] = v12
  const v13 = !s[12] && (v0 || s[5]) && (v10 || s[5])
  s[704] = v13
  const v14 = v13 && !v12
  s[703] = v14
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
  s[195] = v19
  const v20 = SDL_24_1_er && SDL_24_1_hoej >= NEVER
  s[196] = v20
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
  s[378] = v31
  const v32 = f.forlaengelseErAfgjort ? f.forlaengelseAfgjortDen : v25 ? (v27 ? Math.min(v21, v28) : v21) : v28
  s[39] = v32
  const v33 = f.forlaengelseErAfgjort ? f.forlaengelseAfgjortDen : v25 ? (v27 ? Math.max(v22, v29) : v22) : v29
  s[41] = v33
  const v34 = v30 && v32 <= 13331 /* 2006-07-02 */
  s[35] = v34
  const v35 = v33 >= 13332 /* 2006-07-03 */
  s[43] = v35
  const v36 = v32 <= 15011 /* 2011-02-06 */
  s[237] = v36
  const v37 = v30 && v35 && v36
  s[36] = v37
  const v38 = v33 >= 15012 /* 2011-02-07 */
  const v39 = v32 <= 20484 /* 2026-01-31 */
  s[728] = v39
  const v40 = v30 && v38 && v39
  const v41 = v32 <= 2147483646
  s[42] = v41
  const v42 = v30 && v33 >= 20485 /* 2026-02-01 */ && v41
  s[246] = v42
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
  s[732] = v51
  const v52 = v30 && v35 && v51
  const v53 = v32 <= 13604 /* 2007-04-01 */
  s[733] = v53
  const v54 = v30 && v33 >= 13545 /* 2007-02-01 */ && v53
  const v55 = v30 && v33 >= 13605 /* 2007-04-02 */ && v36
  const v56 = v32 <= 16251 /* 2014-06-30 */
  s[736] = v56
  const v57 = v30 && v38 && v56
  s[37] = v57
  const v58 = v33 >= 16252 /* 2014-07-01 */
  const v59 = v30 && v58 && v41
  s[38] = v59
  const v60 = v57 || v59
  s[238] = v60
  const v61 = v55 || v60
  const SDL_27_1_3_uger = v34 ? -Infinity : v52 ? 364 : v54 ? 364 : v55 ? 728 : v57 ? 728 : 938
  s[241] = SDL_27_1_3_uger
  const SDL_27_1_3_uger_hoej = v34 ? Infinity : v54 || v61 ? (v61 ? (v60 ? (v59 ? 938 : 728) : 728) : 728) : 364
  s[243] = SDL_27_1_3_uger_hoej
  const SDL_27_1_3_uger_er = v34 || v52 || v54 || v55 || v57 || v59
  s[239] = SDL_27_1_3_uger_er
  // SDL.27.1.3: Forlængelse ved lægebehandling (SDL § 27, stk. 1, nr. 3)
  const v65 = SDL_27_1_3_uger_er && SDL_27_1_3_uger_hoej >= f.laegensSkoenUgerTilArbejde
  s[739] = v65
  const v66 = SDL_27_1_3_uger_er && SDL_27_1_3_uger < f.laegensSkoenUgerTilArbejde
  s[740] = v66
  const v67 = f.underLaegebehandling === false || f.laegensSkoenErSikkert === false || v66
  const v68 = f.underLaegebehandling && f.laegensSkoenErSikkert && (v65 || SDL_27_1_2_ir)
  const v69 = f.laegensSkoenUgerTilArbejde <= 364
  s[741] = v69
  const v70 = f.underLaegebehandling && f.laegensSkoenErSikkert && v69
  const v71 = f.laegensSkoenUgerTilArbejde <= 728
  s[742] = v71
  const v72 = f.underLaegebehandling && f.laegensSkoenErSikkert && v71
  const SDL_27_1_3 = v34 || v52 && v68 || v54 && (v70 || v72) || v55 && v68 || v47 && v68
  s[47] = SDL_27_1_3
  const SDL_27_1_3_nej = v34 || v52 && v67 || v54 && (!v70 || !v72) || v55 && v67 || v47 && v67
  s[53] = SDL_27_1_3_nej
  // SDL.27.1.4: Forlængelse, fordi fleksjob eller pension skal afklares (SDL § 27, stk. 1, nr. 4)
  const v75 = v30 && v58 && v39
  s[245] = v75
  const SDL_27_1_4 = v34 || v37 && f.kanIkkeArbejdePaaNormaleVilkaar || v57 && f.kanIkkeArbejdePaaNormaleVilkaar || v75 && f.sagSkalIRehabiliteringsteam || v42
  s[48] = SDL_27_1_4
  const SDL_27_1_4_nej = v34 || v37 && f.kanIkkeArbejdePaaNormaleVilkaar === false || v57 && f.kanIkkeArbejdePaaNormaleVilkaar === false || v75 && f.sagSkalIRehabiliteringsteam === false || v42
  s[54] = SDL_27_1_4_nej
}

function svar_5(f, s) {
  // SDL.27.1.5: Forlængelse ved livstruende sygdom (SDL § 27, stk. 1, nr. 5)
  const v0 = f.laegenVurdererLivstruende && f.behandlingsmulighederUdtoemte
  const SDL_27_1_5 = s[35] || s[36] && v0 || s[37] && v0 || s[38] && f.laegenVurdererLivstruende
  s[247] = SDL_27_1_5
  const SDL_27_1_5_nej = s[35] || s[36] && !v0 || s[37] && !v0 || s[38] && f.laegenVurdererLivstruende === false
  s[254] = SDL_27_1_5_nej
  // SDL.27.1.6: Forlængelse ved arbejdsskadesag (SDL § 27, stk. 1, nr. 6)
  const v3 = f.arbejdsskadesag === 'uden_afgoerelse'
  const v4 = f.arbejdsskadesag === 'uden_afgoerelse' || f.arbejdsskadesag === 'foreloebig_afgoerelse'
  const SDL_27_1_6 = s[35] || s[36] && v3 || s[37] && v3 || s[38] && v4
  s[248] = SDL_27_1_6
  const SDL_27_1_6_nej = s[35] || s[36] && !v3 || s[37] && !v3 || s[38] && !v4
  s[255] = SDL_27_1_6_nej
  // SDL.27.1.7.2: Åbenbar sag om førtidspension uden om rehabiliteringsteamet (SDL § 27, stk. 1, nr. 7)
  const v7 = s[39] <= 16952 /* 2016-05-31 */
  s[744] = v7
  const v8 = s[39] <= 16974 /* 2016-06-22 */
  s[745] = v8
  const v9 = s[40] && s[41] >= 16953 /* 2016-06-01 */ && v8
  const v10 = s[39] <= 20634 /* 2026-06-30 */
  s[746] = v10
  const v11 = s[40] && s[41] >= 16975 /* 2016-06-23 */ && v10
  const v12 = s[40] && s[41] >= 20635 /* 2026-07-01 */ && s[42]
  const SDL_27_1_7_2 = s[35] || v9 || v11 && f.arbejdsevnenKanAabenbartIkkeForbedres || v12
  s[556] = SDL_27_1_7_2
  const SDL_27_1_7_2_nej = s[35] || s[40] && s[43] && v7 || v9 || v11 && f.arbejdsevnenKanAabenbartIkkeForbedres === false || v12
  s[557] = SDL_27_1_7_2_nej
  const SDL_27_1_7_2_ir = s[35] || v9 || v12 || s[44]
  s[558] = SDL_27_1_7_2_ir
  // SDL.27.1.7: Forlængelse ved sag om førtidspension (SDL § 27, stk. 1, nr. 7)
  const SDL_27_1_7 = s[35] || s[36] && f.foertidspensionssagPaabegyndt || s[37] && f.foertidspensionssagPaabegyndt || s[38] && (f.ansoegningOmFoertidspension || SDL_27_1_7_2)
  s[249] = SDL_27_1_7
  const SDL_27_1_7_nej = s[35] || s[36] && f.foertidspensionssagPaabegyndt === false || s[37] && f.foertidspensionssagPaabegyndt === false || s[38] && f.ansoegningOmFoertidspension === false && (SDL_27_1_7_2_nej || SDL_27_1_7_2_ir)
  s[256] = SDL_27_1_7_nej
  // SDL.27.1: Forlængelse af sygedagpenge (SDL § 27, stk. 1)
  const v18 = s[45] || s[46] || s[47] || s[48] || SDL_27_1_5 || SDL_27_1_6 || SDL_27_1_7
  const v19 = s[49] || s[50]
  s[250] = v19
  const v20 = SDL_27_1_5_nej || s[51]
  s[251] = v20
  const v21 = SDL_27_1_6_nej || s[51]
  s[252] = v21
  const v22 = SDL_27_1_7_nej || s[51]
  s[253] = v22
  const v23 = v19 && (s[52] || s[51]) && (s[53] || s[51]) && (s[54] || s[50]) && v20 && v21 && v22 && (s[49] || s[52] || s[53] || s[54] || SDL_27_1_5_nej || SDL_27_1_6_nej || SDL_27_1_7_nej)
  const v24 = s[50] && s[51]
  s[262] = v24
  const SDL_27_1 = s[35] || s[36] && v18 || s[55] && v18
  s[102] = SDL_27_1
  const SDL_27_1_nej = s[35] || s[36] && v23 || s[55] && v23
  s[103] = SDL_27_1_nej
  const SDL_27_1_ir = s[35] || s[36] && v24 || s[55] && v24 || s[44]
  s[104] = SDL_27_1_ir
  // SDL.24a.1.grænse: Over grænsen på første fraværsdag (SDL § 24 a, stk. 1)
  const v28 = s[56] <= 16251 /* 2014-06-30 */
  s[197] = v28
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
  s[753] = v44
  const v45 = !s[3] && shiftDays(s[56], -56) < f.ansatFra
  s[754] = v45
  const v46 = v45 || f.andetFravaerSeneste8Uger
  s[752] = v46
  const v47 = (v44 || s[5]) && f.andetFravaerSeneste8Uger === false
  s[751] = v47
  const v48 = f.timerHosArbejdsgiveren >= 7400
  s[755] = v48
  const v49 = v46 || !v48
  s[750] = v49
  const v50 = v47 && v48
  s[749] = v50
  const v51 = v48 && f.genansat && f.paaArbejdeDaSygdommenKom
  s[756] = v51
  const v52 = v50 || v51
  const v53 = v49 && !v51
  const v54 = !s[3] && s[62] && s[59]
  s[71] = v54
  const SDL_30_2 = s[60] || s[63] && v52 || v54 && v52
  s[569] = SDL_30_2
  const SDL_30_2_nej = s[60] || s[63] && v53 || v54 && v53
  s[570] = SDL_30_2_nej
  const SDL_30_2_ir = s[60] || s[61]
  s[68] = SDL_30_2_ir
  // SDL.30.fleksjob: Ingen arbejdsgiverperiode i fleksjob (SDL § 32, stk. 1, nr. 5)
  const SDL_30_fleksjob = f.ansatIFleksjob && (s[60] || s[63] || v54)
  s[571] = SDL_30_fleksjob
  const SDL_30_fleksjob_nej = f.ansatIFleksjob && s[60]
  s[572] = SDL_30_fleksjob_nej
  const SDL_30_fleksjob_ir = f.ansatIFleksjob === false || SDL_30_2_ir
  s[573] = SDL_30_fleksjob_ir
  // SDL.30: Ret over for arbejdsgiveren (SDL § 30, stk. 1)
  const v61 = f.ansatIFleksjob === false || SDL_30_fleksjob_nej
  s[757] = v61
  const v62 = f.ansatIFleksjob && (SDL_30_fleksjob || SDL_30_fleksjob_ir)
  s[758] = v62
  const v63 = !s[64] || SDL_30_2_nej || v62
  const v64 = s[64] && (SDL_30_2 || SDL_30_2_ir) && v61
  const SDL_30 = s[60] || s[63] && v64 || v54 && v64
  s[69] = SDL_30
  const SDL_30_nej = s[60] || s[63] && v63 || v54 && v63
  s[70] = SDL_30_nej
  // SDL.30.1: Arbejdsgiverperioden (SDL § 30, stk. 1)
  const v67 = s[56] <= 13604 /* 2007-04-01 */
  s[759] = v67
  const v68 = !s[3] && s[57] && v67
  const v69 = s[56] <= 14031 /* 2008-06-01 */
  s[760] = v69
  const v70 = !s[3] && s[58] >= 13605 /* 2007-04-02 */ && v69
  const v71 = s[56] <= 15340 /* 2012-01-01 */
  s[291] = v71
  const v72 = !s[3] && s[58] >= 14032 /* 2008-06-02 */ && v71
  const v73 = s[58] >= 15341 /* 2012-01-02 */
  s[292] = v73
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
  s[289] = v0
  const v1 = shiftDays(s[58], s[66])
  s[290] = v1
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
  s[179] = SDL_31_1
  const SDL_31_1_hoej = s[60] ? NEVER : v8 ? (s[70] || v9 ? Math.max(v7, v10) : v7) : v10
  s[180] = SDL_31_1_hoej
  const SDL_31_1_er = s[60] || s[63] && v11 || s[71] && v11
  s[178] = SDL_31_1_er
  const SDL_31_1_ir = s[60] || s[63] && v12 || s[71] && v12 || s[61]
  s[181] = SDL_31_1_ir
  // SDL.32.1: Beskæftigelseskravet over for kommunen (SDL § 32, stk. 1-3)
  const v17 = !s[3] && shiftDays(s[58], -91) >= f.tilknyttetArbejdsmarkedetFra
  s[766] = v17
  const v18 = !s[3] && shiftDays(s[56], -91) < f.tilknyttetArbejdsmarkedetFra
  s[767] = v18
  const v19 = f.timerSeneste13Uger >= 12000
  s[768] = v19
  const v20 = SDL_31_1_er && SDL_31_1 < f.vurderingsdato
  s[771] = v20
  const v21 = SDL_31_1_er && SDL_31_1_hoej >= f.vurderingsdato
  s[772] = v21
  const v22 = s[70] || v20
  s[769] = v22
  const v23 = s[69] || s[68]
  s[108] = v23
  const v24 = v23 && (v21 || SDL_31_1_ir) && (s[69] || v21)
  s[76] = v24
  const v25 = s[68] && SDL_31_1_ir
  s[770] = v25
  const v26 = v18 || !v19 || v24
  s[765] = v26
  const v27 = v22 || v25
  s[77] = v27
  const v28 = (v17 || s[5]) && v19 && v27
  s[764] = v28
  const v29 = f.uddannelsensLaengde >= 18
  s[773] = v29
  const v30 = !s[3] && s[58] >= f.uddannelseAfsluttet
  s[774] = v30
  const v31 = !s[3] && s[56] < f.uddannelseAfsluttet
  s[775] = v31
  const v32 = shiftMonths(f.uddannelseAfsluttet, 1)
  const v33 = !s[3] && v32 >= s[56]
  s[776] = v33
  const v34 = !s[3] && v32 < s[58]
  s[777] = v34
  const v35 = f.erhvervsmaessigUddannelse === false || !v29 || v31 || v34
  s[81] = v35
  const v36 = f.erhvervsmaessigUddannelse && v29 && (v30 || s[5]) && (v33 || s[5])
  s[82] = v36
  const v37 = v28 || f.dagpengeretHvisRask || v36 || f.elevILoennetPraktik || f.ansatIFleksjob
  const v38 = v26 && f.dagpengeretHvisRask === false && v35 && f.elevILoennetPraktik === false && f.ansatIFleksjob === false
  const v39 = s[56] <= 15522 /* 2012-07-01 */
  s[762] = v39
  const v40 = !s[3] && s[62] && v39
  const v41 = !s[3] && s[58] >= 15523 /* 2012-07-02 */ && s[72]
  const v42 = !s[3] && shiftDays(s[58], -182) >= f.tilknyttetArbejdsmarkedetFra
  s[780] = v42
  const v43 = !s[3] && shiftDays(s[56], -182) < f.tilknyttetArbejdsmarkedetFra
  s[781] = v43
  const v44 = f.timerSeneste26Uger >= 24000
  s[782] = v44
  const v45 = v43 || !v44 || v24
  s[779] = v45
  const v46 = (v42 || s[5]) && v44 && v27
  s[778] = v46
  const v47 = shiftMonths(s[73], -6)
  const v48 = shiftMonths(s[74], -6)
  const v49 = sum(f.timerPrMaaned, (r_timerPrMaaned) => { const r0_0 = !s[3] && r_timerPrMaaned.maaned >= v47; const r0_1 = !s[3] && r_timerPrMaaned.maaned < s[74]; return (r0_0 || s[5]) && (r0_1 || s[5]) && (r0_0 || r0_1) ? r_timerPrMaaned.timer : 0 }) >= 24000
  s[789] = v49
  const v50 = sum(f.timerPrMaaned, (r_timerPrMaaned) => { const r0_0 = !s[3] && r_timerPrMaaned.maaned >= v47; const r0_1 = !s[3] && r_timerPrMaaned.maaned < s[74]; const r0_2 = (r0_0 || s[5]) && (r0_1 || s[5]) && (r0_0 || r0_1); return r0_2 ? (r0_2 && !(!s[3] && r_timerPrMaaned.maaned < v48 || !s[3] && r_timerPrMaaned.maaned >= s[73]) && !s[5] ? r_timerPrMaaned.timer : 0) : 0 }) >= 24000
  s[790] = v50
  const v51 = sum(f.timerPrMaaned, (r_timerPrMaaned) => { const r0_0 = !s[3] && r_timerPrMaaned.maaned >= v47; const r0_1 = !s[3] && r_timerPrMaaned.maaned < s[74]; return (r0_0 || s[5]) && (r0_1 || s[5]) && (r0_0 || r0_1) && r_timerPrMaaned.timer >= 4000 ? 1 : 0 }) >= 5
  s[791] = v51
  const v52 = sum(f.timerPrMaaned, (r_timerPrMaaned) => { const r0_0 = !s[3] && r_timerPrMaaned.maaned >= v47; const r0_1 = !s[3] && r_timerPrMaaned.maaned < s[74]; const r0_2 = (r0_0 || s[5]) && (r0_1 || s[5]) && (r0_0 || r0_1); const r0_3 = r_timerPrMaaned.timer >= 4000; const r0_4 = r0_2 && r0_3; return r0_4 ? (r0_4 && !(r0_2 && !r0_3 || !s[3] && r_timerPrMaaned.maaned < v48 || !s[3] && r_timerPrMaaned.maaned >= s[73] || s[5] && !r0_3) && !(s[5] && r0_3) ? 1 : 0) : 0 }) >= 5
  s[792] = v52
  const v53 = !v50 || !v52
  s[788] = v53
  const v54 = v49 && v51
  s[787] = v54
  const v55 = 6 + f.maanederDerSesBortFra
  const v56 = -v55
  const v57 = shiftMonths(s[73], v56)
  const v58 = shiftMonths(s[74], v56)
  const v59 = sum(f.timerPrMaaned, (r_timerPrMaaned) => { const r0_0 = !s[3] && r_timerPrMaaned.maaned < s[74]; const r0_1 = !s[3] && r_timerPrMaaned.maaned >= v57; return (r0_1 || s[5]) && (r0_0 || s[5]) && (r0_1 || r0_0) ? r_timerPrMaaned.timer : 0 }) >= 24000
  s[795] = v59
  const v60 = sum(f.timerPrMaaned, (r_timerPrMaaned) => { const r0_0 = !s[3] && r_timerPrMaaned.maaned < s[74]; const r0_1 = !s[3] && r_timerPrMaaned.maaned >= v57; const r0_2 = (r0_1 || s[5]) && (r0_0 || s[5]) && (r0_1 || r0_0); return r0_2 ? (r0_2 && !(!s[3] && r_timerPrMaaned.maaned < v58 || !s[3] && r_timerPrMaaned.maaned >= s[73]) && !s[5] ? r_timerPrMaaned.timer : 0) : 0 }) >= 24000
  s[796] = v60
  const v61 = sum(f.timerPrMaaned, (r_timerPrMaaned) => { const r0_0 = !s[3] && r_timerPrMaaned.maaned < s[74]; const r0_1 = !s[3] && r_timerPrMaaned.maaned >= v57; return (r0_1 || s[5]) && (r0_0 || s[5]) && (r0_1 || r0_0) && r_timerPrMaaned.timer >= 4000 ? 1 : 0 }) >= 5
  s[797] = v61
  const v62 = sum(f.timerPrMaaned, (r_timerPrMaaned) => { const r0_0 = !s[3] && r_timerPrMaaned.maaned < s[74]; const r0_1 = r_timerPrMaaned.timer >= 4000; const r0_2 = !s[3] && r_timerPrMaaned.maaned >= v57; const r0_3 = (r0_2 || s[5]) && (r0_0 || s[5]) && (r0_2 || r0_0); const r0_4 = r0_3 && r0_1; return r0_4 ? (r0_4 && !(r0_3 && !r0_1 || !s[3] && r_timerPrMaaned.maaned < v58 || !s[3] && r_timerPrMaaned.maaned >= s[73] || s[5] && !r0_1) && !(s[5] && r0_1) ? 1 : 0) : 0 }) >= 5
  s[798] = v62
  const v63 = !v60 || !v62
  s[794] = v63
  const v64 = v59 && v61
  s[793] = v64
  const v65 = v54 || v64
  s[785] = v65
  const v66 = v53 && v63
  s[786] = v66
  const v67 = f.iBeskaeftigelse === false || v66 || v24
  s[784] = v67
  const v68 = f.iBeskaeftigelse && v65 && v27
  s[783] = v68
  const SDL_32_1 = s[60] || s[63] && v37 || v40 && v37 || v41 && (v46 || f.dagpengeretHvisRask || v36 || f.elevILoennetPraktik || f.ansatIFleksjob) || s[75] && (v68 || f.dagpengeretHvisRask || v36 || f.elevILoennetPraktik || f.ansatIFleksjob)
  s[79] = SDL_32_1
  const SDL_32_1_nej = s[60] || s[63] && v38 || v40 && v38 || v41 && v45 && f.dagpengeretHvisRask === false && v35 && f.elevILoennetPraktik === false && f.ansatIFleksjob === false || s[75] && v67 && f.dagpengeretHvisRask === false && v35 && f.elevILoennetPraktik === false && f.ansatIFleksjob === false
  s[78] = SDL_32_1_nej
}

function svar_7(f, s) {
  // SDL.42.1: Beskæftigelseskravet for selvstændige (SDL § 42)
  const v0 = f.maanederSomSelvstaendig >= 6
  s[803] = v0
  const v1 = f.maanederSomSelvstaendig + f.maanederSomLoenmodtagerFoer >= 6
  s[804] = v1
  const v2 = v0 || v1
  s[802] = v2
  const v3 = v2 && f.drevetSenesteMaaned
  s[801] = v3
  const v4 = f.timerIVirksomheden >= 1850
  s[805] = v4
  const v5 = v3 && v4
  s[806] = v5
  const v6 = s[56] <= 15705 /* 2012-12-31 */
  s[799] = v6
  const v7 = !s[3] && s[62] && v6
  const v8 = s[56] <= 15883 /* 2013-06-27 */
  s[800] = v8
  const v9 = !s[3] && s[58] >= 15706 /* 2013-01-01 */ && v8
  const v10 = v5 || f.tilskudTilEgenVirksomhed
  const v11 = !s[3] && s[58] >= 15884 /* 2013-06-28 */ && s[59]
  const SDL_42_1 = s[60] || s[63] && v5 || v7 && v5 || v9 && v10 || v11 && v10
  s[604] = SDL_42_1
  const SDL_42_1_nej = s[60] || s[63] && !v5 || v7 && !v5 || v9 && !v10 || v11 && !v10
  s[605] = SDL_42_1_nej
  // SDL.34.1: Ret ved arbejdsskade (SDL § 34, stk. 1)
  const v14 = f.arbejdsskade === false || s[76]
  const v15 = f.arbejdsskade && s[77]
  const SDL_34_1 = s[60] || s[63] && v15 || s[71] && v15
  s[578] = SDL_34_1
  const SDL_34_1_nej = s[60] || s[63] && v14 || s[71] && v14
  s[579] = SDL_34_1_nej
  // SDL.32: Ret over for kommunen (SDL § 2, stk. 2)
  const v18 = !s[64] || s[78]
  s[808] = v18
  const v19 = s[64] && (s[79] || s[68])
  s[807] = v19
  const v20 = !s[80] || SDL_42_1_nej
  s[810] = v20
  const v21 = s[80] && (SDL_42_1 || s[68])
  s[809] = v21
  const v22 = f.persongruppe === 'ingen'
  s[277] = v22
  const v23 = !v22 || s[81]
  s[812] = v23
  const v24 = v22 && s[82]
  s[811] = v24
  const v25 = v19 || v21 || s[83] || v24 || SDL_34_1
  const v26 = v18 && v20 && !s[83] && v23 && (SDL_34_1_nej || s[68])
  const SDL_32 = s[60] || s[63] && v25 || s[71] && v25
  s[110] = SDL_32
  const SDL_32_nej = s[60] || s[63] && v26 || s[71] && v26
  s[111] = SDL_32_nej
  // SDL.3: Ophold i Danmark (SDL § 3)
  const v29 = f.vurderingsdato >= 17702 /* 2018-06-20 */
  s[813] = v29
  const v30 = !v29 && (f.ophold === 'danmark' || f.ophold === 'rekreation' || f.ophold === 'behandling' || f.ophold === 'udskudt_hjemrejse' || f.ophold === 'udsendt' || f.ophold === 'dansk_social_sikring') || v29 && (f.ophold === 'danmark' || f.ophold === 'rekreation' || f.ophold === 'behandling' || f.ophold === 'udskudt_hjemrejse' || f.ophold === 'udsendt' || f.ophold === 'repatriering' || f.ophold === 'dansk_social_sikring')
  const SDL_3 = !s[84] || v30
  s[117] = SDL_3
  const SDL_3_nej = !s[84] || !v30
  s[113] = SDL_3_nej
  // SDL.24a.1: Jobafklaring ved ny sygemelding (SDL § 24 a, stk. 1)
  const v33 = SDL_32 || s[68]
  s[190] = v33
  const v34 = SDL_3 || !s[84]
  s[115] = v34
  const v35 = s[85] || !s[84]
  s[116] = v35
  const SDL_24a_1 = s[60] || s[86] && (s[87] || s[88]) && v33 && v34 && v35 && (s[87] || SDL_32 || SDL_3 || s[85])
  s[198] = SDL_24a_1
  const SDL_24a_1_nej = s[60] || s[89] || s[86] && (s[90] || SDL_32_nej || SDL_3_nej || s[91])
  s[201] = SDL_24a_1_nej
  const SDL_24a_1_ir = s[60] || s[86] && s[88] && s[68] && !s[84] || s[61]
  s[200] = SDL_24a_1_ir
  // SDL.24c.1: Stop for sygedagpenge, når sygdommen ikke længere er livstruende (SDL § 24 c, stk. 1)
  const v39 = f.vurderingsdato >= 16801 /* 2016-01-01 */
  s[121] = v39
  const v40 = v39 && f.fikSygedagpengeVedLivstruende && f.laegenFinderIkkeLaengereLivstruende
  const SDL_24c_1 = !s[84] || v40
  s[511] = SDL_24c_1
  const SDL_24c_1_nej = !s[84] || !v40
  s[512] = SDL_24c_1_nej
  // LAB.107.1: Ret til jobafklaringsforløb (LAB § 107)
  const v43 = f.vurderingsdato >= 16252 /* 2014-07-01 */
  s[177] = v43
  const v44 = s[92] || f.naaetFolkepensionsalder || s[93]
  s[824] = v44
  const v45 = f.forlaengelseErAfgjort || v44 && s[94] || !v44 && s[95]
  s[191] = v45
  const v46 = f.forlaengelseErAfgjort === false && (v44 && s[96] || !v44 && s[97])
  s[192] = v46
  const v47 = f.forlaengelseErAfgjort ? f.forlaengelsenSlutter : v44 ? s[98] : s[99]
  s[193] = v47
  const v48 = f.forlaengelseErAfgjort ? f.forlaengelsenSlutter : v44 ? s[100] : s[101]
  s[194] = v48
  const v49 = v45 && f.vurderingsdato >= v47
  s[822] = v49
  const v50 = v45 && f.vurderingsdato < v48
  s[823] = v50
  const v51 = v50 || v44 || s[102]
  s[821] = v51
  const v52 = s[103] || s[104]
  s[263] = v52
  const v53 = (v49 || v46) && !v44 && v52
  s[820] = v53
  const v54 = v53 || SDL_24a_1
  s[818] = v54
  const v55 = SDL_24a_1_nej || SDL_24a_1_ir
  s[199] = v55
  const v56 = v51 && v55
  s[819] = v56
  const v57 = v53 || SDL_24a_1 || SDL_24c_1
  s[825] = v57
  const v58 = v51 && v55 && (SDL_24c_1_nej || !s[84])
  s[826] = v58
  const LAB_107_1 = !s[84] || v43 && (!v39 && v35 && v54 || v39 && v35 && v57)
  s[396] = LAB_107_1
  const LAB_107_1_nej = !s[84] || !v43 || !v39 && (s[91] || v56) || v39 && (s[91] || v58)
  s[397] = LAB_107_1_nej
  // LAB.110.1: Jobafklaringsforløbets længste varighed (LAB § 110, stk. 1)
  const v61 = f.jobafklaringStartede >= 16252 /* 2014-07-01 */
  s[827] = v61
  const v62 = f.jobafklaringStartede >= 17532 /* 2018-01-01 */
  s[828] = v62
  const v63 = shiftMonths(f.jobafklaringStartede, 24)
  const v64 = shiftDays(v63, -1)
  const v65 = f.jobafklaringStartede >= 18262 /* 2020-01-01 */
  s[829] = v65
  const v66 = allPeriods(f.barselUnderJobafklaring)
  const v67 = without(ALL_DAYS, v66)
  const v68 = dayReaching(v67, f.jobafklaringStartede, v63 === NEVER ? Infinity : v63 - f.jobafklaringStartede)
  const LAB_110_1 = v61 ? (v62 ? (v65 ? v68 : Math.min(v64, v68)) : v64) : FIRST_DAY
  s[399] = LAB_110_1
  const LAB_110_1_hoej = v61 ? (v62 ? (v65 ? v68 : Math.max(v64, v68)) : v64) : NEVER
  s[400] = LAB_110_1_hoej
  const LAB_110_1_ir = f.erIJobafklaring === false || !v61
  s[401] = LAB_110_1_ir
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
  s[834] = v0
  const v1 = s[105] && s[107] < f.vurderingsdato
  s[835] = v1
  const v2 = s[70] || v1
  s[833] = v2
  const v3 = s[108] && (v0 || s[109]) && (s[69] || v0)
  s[832] = v3
  const v4 = v3 || s[110]
  s[830] = v4
  const v5 = (v2 || s[68]) && (s[111] || s[68]) && (v2 || s[111])
  s[831] = v5
  const v6 = s[112] || v5 || s[113] || s[91]
  const v7 = (s[114] || s[68]) && (v4 || s[68]) && s[115] && s[116] && (s[114] || v4 || s[117] || s[85])
  const v8 = s[68] && !s[84]
  const SDL_2 = s[60] || s[63] && v7 || s[71] && v7
  s[402] = SDL_2
  const SDL_2_nej = s[60] || s[63] && v6 || s[71] && v6
  s[403] = SDL_2_nej
  const SDL_2_ir = s[60] || s[63] && v8 || s[71] && v8 || s[61]
  s[404] = SDL_2_ir
  // SDL.7.1.ferieaftale: Ferien kan aftales med kommunen (SDL § 7, stk. 1)
  const v12 = f.feriePasserMedForloebet && f.ferieIndenForFerieloven
  const SDL_7_1_ferieaftale = !s[84] || v12
  s[408] = SDL_7_1_ferieaftale
  const SDL_7_1_ferieaftale_nej = !s[84] || !v12
  s[409] = SDL_7_1_ferieaftale_nej
  // SDL.7.1.genoptagelse: Sygedagpenge igen efter ferien fra (SDL § 7, stk. 1)
  const v15 = periods(f.afbrydelser, (r_afbrydelser) => r_afbrydelser.slags === 'ferie')
  const v16 = shiftDays(runEnd(v15, f.vurderingsdato), 1)
  const SDL_7_1_genoptagelse = s[84] ? v16 : FIRST_DAY
  s[410] = SDL_7_1_genoptagelse
  const SDL_7_1_genoptagelse_hoej = s[84] ? v16 : NEVER
  s[411] = SDL_7_1_genoptagelse_hoej
  const SDL_7_1_genoptagelse_ir = f.ferieAftalt === false || !s[84]
  s[412] = SDL_7_1_genoptagelse_ir
  // SDL.7.1.ny: Ferien gør det til en ny sygemelding (SDL § 7, stk. 1)
  const SDL_7_1_ny = !s[84] || f.ferieAftalt === false
  s[413] = SDL_7_1_ny
  const SDL_7_1_ny_nej = !s[84] || f.ferieAftalt
  s[414] = SDL_7_1_ny_nej
  // SDL.7.3: Fra hvornår arbejdsevnen ses bredere (SDL § 7, stk. 3)
  const v22 = shiftMonths(s[56], 3)
  s[160] = v22
  const v23 = shiftMonths(s[58], 3)
  s[161] = v23
  const v24 = f.saerligeGrundeTilAndetTidspunkt || !s[3]
  const v25 = f.saerligeGrundeTilAndetTidspunkt === false && s[5]
  const SDL_7_3 = s[60] ? FIRST_DAY : f.saerligeGrundeTilAndetTidspunkt ? f.bredVurderingsdag : v22
  s[417] = SDL_7_3
  const SDL_7_3_hoej = s[60] ? NEVER : f.saerligeGrundeTilAndetTidspunkt ? f.bredVurderingsdag : v23
  s[418] = SDL_7_3_hoej
  const v28 = f.persongruppe === 'loenmodtager' || f.persongruppe === 'selvstaendig'
  s[379] = v28
  const SDL_7_3_er = v28 && (s[60] || s[63] && v24 || s[71] && v24)
  s[419] = SDL_7_3_er
  const SDL_7_3_ir = !v28 || s[60] || s[63] && v25 || s[71] && v25 || s[61]
  s[420] = SDL_7_3_ir
  // SDL.7.5: Stop, når helbredet er stationært (SDL § 7, stk. 5, 2. pkt.)
  const v31 = !s[118] && f.helbredetErStationaert && f.arbejdsevnenErAfklaret && f.berettigetTilRevalidering === false && f.berettigetTilFleksjob === false && f.berettigetTilFoertidspension === false || s[118] && f.helbredetErStationaert && f.arbejdsevnenErAfklaret && f.berettigetTilRevalidering === false && f.berettigetTilFleksjob === false && f.berettigetTilFoertidspension === false && f.berettigetTilRessourceforloeb === false
  const SDL_7_5 = !s[84] || v31
  s[421] = SDL_7_5
  const SDL_7_5_nej = !s[84] || !v31
  s[422] = SDL_7_5_nej
  // SDL.7.5.fra: Stop efter § 7 virker tidligst fra (SDL § 7, stk. 5)
  const v34 = f.vurderingsdato >= 17655 /* 2018-05-04 */
  s[425] = v34
  const v35 = f.ophoerErAfgjort ? f.ophoerAfgjortDen : NEVER
  const SDL_7_5_fra = v34 ? v35 : FIRST_DAY
  s[423] = SDL_7_5_fra
  const SDL_7_5_fra_hoej = v34 ? v35 : NEVER
  s[424] = SDL_7_5_fra_hoej
  // SDL.7a.1: Arbejdsgiverens samtale skal være holdt (SDL § 7 a, stk. 1-3)
  const v38 = s[56] <= 14612 /* 2010-01-03 */
  s[841] = v38
  const v39 = !s[3] && s[57] && v38
  const v40 = !s[3] && s[58] >= 14613 /* 2010-01-04 */ && s[119]
  const v41 = allPeriods(f.fravaer)
  const v42 = runStart(v41, f.vurderingsdato)
  const v43 = shiftDays(v42, 56) >= f.fratraedelsesdag
  s[844] = v43
  const v44 = f.fratraeder && v43
  s[843] = v44
  const v45 = v44 ? NEVER : shiftDays(v42, 28)
  const SDL_7a_1 = s[60] ? FIRST_DAY : v40 || s[71] ? v45 : NEVER
  s[426] = SDL_7a_1
  const SDL_7a_1_hoej = s[60] ? NEVER : v39 ? NEVER : v45
  s[427] = SDL_7a_1_hoej
  const SDL_7a_1_er = s[64] && (s[60] || v39 || v40 || s[71])
  s[428] = SDL_7a_1_er
  const SDL_7a_1_ir = !s[64] || s[68]
  s[368] = SDL_7a_1_ir
  // SDL.7c: Tidlig opfølgning (SDL § 7 c, stk. 1)
  const v50 = f.tidligOpfoelgningOensketAf === 'arbejdsgiver'
  s[846] = v50
  const v51 = shiftDays(s[56], 35)
  s[298] = v51
  const v52 = shiftDays(s[58], 35)
  s[299] = v52
  const v53 = !s[3] && shiftDays(v52, -1) >= f.tidligOpfoelgningBedtOm
  s[847] = v53
  const v54 = !s[3] && shiftDays(v51, -1) < f.tidligOpfoelgningBedtOm
  s[848] = v54
  const v55 = f.tidligOpfoelgningOensketAf === 'sygemeldt'
  s[849] = v55
  const v56 = v55 && f.ventesRaskInden8Uger === false
  const SDL_7c = s[120] && (!s[120] || v50 && f.ventesRaskInden8Uger === false && (v53 || s[5]) && f.oenskerTidligOpfoelgning || !v50 && v56)
  s[131] = SDL_7c
  const SDL_7c_nej = s[120] && (!s[120] || v50 && (f.ventesRaskInden8Uger || v54 || f.oenskerTidligOpfoelgning === false) || !v50 && !v56)
  s[132] = SDL_7c_nej
  // SDL.10a: Der skal udfyldes et oplysningsskema (SDL § 10 a)
  const v59 = !s[121] || !(f.fikSygedagpengeVedLivstruende && f.sagenErBelyst)
  const SDL_10a = !s[84] || v59
  s[430] = SDL_10a
  const SDL_10a_nej = !s[84] || !v59
  s[431] = SDL_10a_nej
  // SDL.11.3: Oplysningsskemaet skal være besvaret (SDL § 11, stk. 3)
  const v62 = f.oplysningsskemaSendt >= 13332 /* 2006-07-03 */
  s[434] = v62
  const v63 = shiftDays(f.oplysningsskemaSendt, 8)
  const SDL_11_3 = v62 ? v63 : FIRST_DAY
  s[432] = SDL_11_3
  const SDL_11_3_hoej = v62 ? v63 : NEVER
  s[433] = SDL_11_3_hoej
  // SDL.12.1.1: Kategori 1 (SDL § 12, stk. 1, nr. 1)
  const v66 = shiftDays(shiftDays(s[56], 56), -1)
  s[129] = v66
  const v67 = shiftDays(shiftDays(s[58], 56), -1)
  s[130] = v67
  const v68 = !s[3] && v67 >= f.forventetRask
  s[853] = v68
  const v69 = !s[3] && v66 < f.forventetRask
  s[854] = v69
  const v70 = !s[3] && v67 >= f.vurderingsdato
  s[855] = v70
  const v71 = !s[3] && v66 < f.vurderingsdato
  s[856] = v71
  const v72 = v69 || v71
  s[125] = v72
  const v73 = (v68 || s[5]) && (v70 || s[5]) && (v68 || v70)
  s[127] = v73
  const v74 = f.vurderingsdato >= 20635 /* 2026-07-01 */
  s[126] = v74
  const v75 = !v74 && s[5]
  s[128] = v75
  const SDL_12_1_1 = !s[84] || !s[120] && f.tilbagevendenForestaar || s[120] && !v74 && v73
  s[123] = SDL_12_1_1
  const SDL_12_1_1_nej = !s[84] || !s[120] && f.tilbagevendenForestaar === false || s[120] && (v74 || v72)
  s[122] = SDL_12_1_1_nej
  const SDL_12_1_1_ir = !s[84] || s[120] && v75
  s[124] = SDL_12_1_1_ir
}

function svar_9(f, s) {
  // SDL.11a.1: Lægeattest før den første samtale (SDL § 11 a, stk. 1)
  const v0 = f.vurderingsdato >= 18262 /* 2020-01-01 */
  s[156] = v0
  const SDL_11a_1 = !s[84] || !s[120] && f.laegeattestNoedvendig || s[120] && (!v0 && s[122] || v0 && f.laegeattestNoedvendig)
  s[435] = SDL_11a_1
  const SDL_11a_1_nej = !s[84] || !s[120] && f.laegeattestNoedvendig === false || s[120] && (!v0 && s[123] || v0 && f.laegeattestNoedvendig === false)
  s[436] = SDL_11a_1_nej
  const SDL_11a_1_ir = !s[84] || s[120] && !v0 && s[124]
  s[437] = SDL_11a_1_ir
  // SDL.11c: Lægeattest, når du ønsker det (SDL § 11 c)
  const v4 = v0 && f.oenskerLaegeattest && f.attestIndhentet === false
  const SDL_11c = !s[84] || v4
  s[438] = SDL_11c
  const SDL_11c_nej = !s[84] || !v4
  s[439] = SDL_11c_nej
  // SDL.12.1.2: Kategori 2 (SDL § 12, stk. 1, nr. 2)
  const v7 = f.vurderingsdato >= 20089 /* 2025-01-01 */
  s[134] = v7
  const v8 = f.tilbagevendenForestaar === false && f.risikoForLangtForloeb
  const v9 = s[125] || s[5]
  const SDL_12_1_2 = !s[84] || !s[120] && v8 || s[120] && (!v7 && v9 && f.behovForTvaerfagligIndsats === false || v7 && !s[126] && s[125])
  s[164] = SDL_12_1_2
  const SDL_12_1_2_nej = !s[84] || !s[120] && !v8 || s[120] && (!v7 && (s[127] || f.behovForTvaerfagligIndsats) || v7 && (s[126] || s[127]))
  s[159] = SDL_12_1_2_nej
  const SDL_12_1_2_ir = !s[84] || s[120] && v7 && s[128]
  s[158] = SDL_12_1_2_ir
  // SDL.12.1.3: Kategori 3 (SDL § 12, stk. 1, nr. 3)
  const v13 = f.tilbagevendenForestaar === false && f.risikoForLangtForloeb === false
  const SDL_12_1_3 = !s[84] || !s[120] && v13 || s[120] && !v7 && v9 && f.behovForTvaerfagligIndsats
  s[166] = SDL_12_1_3
  const SDL_12_1_3_nej = !s[84] || !s[120] && !v13 || s[120] && (v7 || s[127] || f.behovForTvaerfagligIndsats === false)
  s[167] = SDL_12_1_3_nej
  // SDL.13f.1: Ingen opfølgning i et kortere forløb (SDL § 13 f, stk. 1-3)
  const v16 = f.fratraedelsesdag >= f.vurderingsdato
  s[864] = v16
  const v17 = f.fratraeder && !v16
  s[863] = v17
  const v18 = s[64] && !v17
  s[168] = v18
  const v19 = f.holdteSamtaler >= 1
  s[165] = v19
  const v20 = shiftDays(shiftDays(f.foersteOpfoelgningssamtale, 91), -1)
  s[170] = v20
  const v21 = v20 >= f.forventetRask
  s[865] = v21
  const v22 = v20 >= f.vurderingsdato
  s[866] = v22
  const v23 = v18 && v19 && f.forudsigeligtForloeb && v21 && v22
  s[157] = v23
  const v24 = shiftDays(shiftDays(s[56], 182), -1)
  s[169] = v24
  const v25 = shiftDays(shiftDays(s[58], 182), -1)
  s[171] = v25
  const v26 = !s[3] && v25 >= f.forventetRask
  s[869] = v26
  const v27 = !s[3] && v24 < f.forventetRask
  s[870] = v27
  const v28 = !v18 || v27 || f.opfoelgningOenskes
  s[868] = v28
  const v29 = v18 && (v26 || s[5]) && f.opfoelgningOenskes === false
  s[867] = v29
  const v30 = !s[3] && v25 >= f.vurderingsdato
  s[871] = v30
  const v31 = !s[3] && v24 < f.vurderingsdato
  s[872] = v31
  const v32 = v28 || f.opfoelgningAlligevel || v31
  s[136] = v32
  const v33 = v29 && f.opfoelgningAlligevel === false && (v30 || s[5])
  s[137] = v33
  const v34 = !s[3] && s[56] < 20635 /* 2026-07-01 */
  s[861] = v34
  const v35 = !s[3] && s[58] >= 20635 /* 2026-07-01 */
  s[862] = v35
  const v36 = !s[126] || v35
  s[860] = v36
  const v37 = s[126] && (v34 || s[5])
  s[138] = v37
  const v38 = v37 && !v36
  s[139] = v38
  const SDL_13f_1 = v7 && (v37 && (v23 || v33) || !v38 && (!v7 || !s[126] && v23 || s[126] && v33))
  s[135] = SDL_13f_1
  const SDL_13f_1_nej = v7 && (v37 && (!v23 || v32) || !v38 && (!v7 || !s[126] && !v23 || s[126] && v32))
  s[133] = SDL_13f_1_nej
}

function svar_10(f, s) {
  // SDL.13b.1: Den første samtale skal være holdt (SDL § 13 b, stk. 1-3)
  const v0 = shiftDays(f.tidligOpfoelgningBedtOm, 14)
  const v1 = Math.min(s[129], v0)
  const v2 = Math.min(s[130], v0)
  const v3 = s[3] || !s[5] && s[129] === s[130]
  const v4 = s[122] && !s[3]
  const v5 = s[124] && !s[3] && s[130] >= NEVER
  const v6 = v4 || v5 ? (v4 ? s[129] : NEVER) : NEVER
  const v7 = s[123] ? NEVER : s[130]
  const v8 = s[123] || v4 || v5
  const v9 = s[122] && s[5] || s[124] && !(v3 && !s[3] && s[129] === NEVER)
  const v10 = Math.max(v1, v6)
  const v11 = Math.min(v2, v7)
  const v12 = s[3] || !s[5] && v1 === v2
  const v13 = s[131] && !s[3]
  const v14 = s[132] && v8
  const v15 = !s[120] && !s[3] && v8 && v11 >= v10
  const v16 = v14 || v15
  const v17 = v14 ? (v15 ? Math.min(v6, v10) : v6) : v10
  const v18 = v13 ? (v16 ? Math.min(v1, v17) : v1) : v17
  const v19 = v14 ? (v15 ? Math.max(v7, v11) : v7) : v11
  const v20 = v13 ? (v16 ? Math.max(v2, v19) : v2) : v19
  const v21 = v13 || v14 || v15
  const v22 = s[131] && s[5]
  const v23 = v22 || s[132] && v9 || !s[120] && s[5] && v9 || !s[120] && !(v12 && (!v8 || !v9 && v6 === v7) && (!s[3] && v8 || s[3] && !v8) && (s[3] || v1 === v6))
  s[146] = v23
  const v24 = shiftMonths(s[56], 6)
  s[174] = v24
  const v25 = shiftMonths(s[58], 6)
  s[176] = v25
  const v26 = shiftDays(v24, -1)
  s[162] = v26
  const v27 = shiftDays(v25, -1)
  s[163] = v27
  const v28 = Math.min(v0, v26)
  const v29 = Math.min(v0, v27)
  const v30 = Math.max(v26, v28)
  const v31 = Math.min(v27, v29)
  const v32 = s[132] && !s[3]
  const v33 = !s[120] && !s[3] && v31 >= v30
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
  const v41 = !s[120] && s[5]
  s[149] = v41
  const v42 = v22 || v40 || v41 || !s[120] && !((s[3] || !s[5] && v28 === v29) && (s[3] || !s[5] && v26 === v27) && (s[3] || v26 === v28))
  s[147] = v42
  const v43 = s[133] && v39
  const v44 = !s[134] && v39 && v38 >= NEVER
  const v45 = v43 || v44 ? (v43 ? v36 : NEVER) : NEVER
  const v46 = s[135] ? NEVER : v38
  const v47 = s[135] || v43 || v44
  const v48 = Math.max(s[129], v1)
  const v49 = Math.min(s[130], v2)
  const v50 = !s[120] && !s[3] && v49 >= v48
  const v51 = v32 || v50
  const v52 = v32 ? (v50 ? Math.min(s[129], v48) : s[129]) : v48
  const v53 = v13 ? (v51 ? Math.min(v1, v52) : v1) : v52
  s[154] = v53
  const v54 = v32 ? (v50 ? Math.max(s[130], v49) : s[130]) : v49
  const v55 = v13 ? (v51 ? Math.max(v2, v54) : v2) : v54
  s[155] = v55
  const v56 = v13 || v32 || v50
  s[153] = v56
  const v57 = v22 || v40 || v41 || !s[120] && !(v12 && v3 && (s[3] || s[129] === v1))
  s[148] = v57
  const v58 = s[133] && v56
  const v59 = !s[134] && v56 && v55 >= NEVER
  const v60 = v58 || v59 ? (v58 ? v53 : NEVER) : NEVER
  const v61 = s[135] ? NEVER : v55
  const v62 = s[135] || v58 || v59
  const v63 = s[84] ? (s[120] ? (s[126] ? (v47 ? (v62 ? Math.min(v45, v60) : v45) : v60) : v18) : s[129]) : FIRST_DAY
  s[142] = v63
  const v64 = s[84] ? (s[120] ? (s[126] ? (v47 ? (v62 ? Math.max(v46, v61) : v46) : v61) : v20) : s[130]) : NEVER
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
  const v79 = !s[139] && (!s[84] || !s[120] && !s[3] || s[120] && (!s[126] && v21 || s[126] && (v47 || v62)))
  s[141] = v79
}

function svar_11(f, s) {
  // SDL.13b.1: Den første samtale skal være holdt (SDL § 13 b, stk. 1-3)
  const SDL_13b_1_er = s[140] || s[141]
  s[442] = SDL_13b_1_er
  const SDL_13b_1 = s[140] ? (s[141] ? Math.min(s[142], s[143]) : s[143]) : s[142]
  s[440] = SDL_13b_1
  const SDL_13b_1_hoej = s[140] ? (s[141] ? Math.max(s[144], s[145]) : s[145]) : s[144]
  s[441] = SDL_13b_1_hoej
  const SDL_13b_1_ir = s[138] && (s[146] || s[136] && s[147] || s[136] && s[148]) || !s[139] && (!s[84] || s[149] || s[120] && (!s[126] && s[146] || s[126] && (s[133] && s[147] || !s[134] && !((!s[150] || !s[147] && s[151] === s[152]) && s[150] && s[151] === NEVER) || s[133] && s[148] || !s[134] && !((!s[153] || !s[148] && s[154] === s[155]) && s[153] && s[154] === NEVER))))
  s[443] = SDL_13b_1_ir
  // SDL.13b.1.antal: Samtaler i det første halve år (SDL § 13 b, stk. 1, 1. pkt.)
  const v4 = s[123] || s[122]
  const v5 = s[123] ? 0 : 4
  const v6 = s[122] ? 4 : 0
  const v7 = Math.max(1, v5)
  const v8 = Math.min(1, v6)
  const v9 = s[133] && v4
  const v10 = !s[134] && v4 && v8 >= v7
  const v11 = v9 || v10
  const v12 = v9 ? (v10 ? Math.min(v5, v7) : v5) : v7
  const v13 = v9 ? (v10 ? Math.max(v6, v8) : v6) : v8
  const v14 = s[156] ? (s[134] ? (s[126] ? (s[135] ? 0 : 1) : s[135] ? (v11 ? Math.min(1, v12) : 1) : v12) : v5) : -Infinity
  const v15 = s[156] ? (s[134] ? (s[126] ? (s[133] ? 1 : 0) : s[135] ? (v11 ? Math.max(1, v13) : 1) : v13) : v6) : Infinity
  const v16 = s[157] ? 1 : 4
  const v17 = s[137] ? 0 : 1
  const v18 = !s[139] && (!s[156] || !s[134] && v4 || s[134] && (!s[126] && (s[135] || v9 || v10) || s[126] && (s[135] || s[133])))
  const SDL_13b_1_antal = s[138] ? (v18 ? Math.min(v14, v17) : v17) : v14
  s[444] = SDL_13b_1_antal
  const SDL_13b_1_antal_hoej = s[138] ? (v18 ? Math.max(v15, v16) : v16) : v15
  s[445] = SDL_13b_1_antal_hoej
  const SDL_13b_1_antal_er = s[156] && (s[138] || v18)
  s[446] = SDL_13b_1_antal_er
  const SDL_13b_1_antal_ir = !s[156] || !s[139] && (!s[156] || !s[134] && s[124] || s[134] && (!s[126] && (s[133] && s[124] || !s[134] && !((!v4 || !s[124] && v5 === v6) && v4 && v5 === 1)) || s[126] && !s[134]))
  s[447] = SDL_13b_1_antal_ir
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
  const v46 = s[124] && v25 >= NEVER
  const v47 = f.holdteSamtaler >= 4
  s[880] = v47
  const v48 = v47 || !s[3]
  const v49 = !v47 && s[5]
  const v50 = v47 ? NEVER : s[162]
  const v51 = v47 ? NEVER : s[163]
  const v52 = s[122] && v48
  const v53 = s[124] && v48 && v51 >= NEVER
  const v54 = v52 || v53 ? (v52 ? v50 : NEVER) : NEVER
  const v55 = s[123] ? NEVER : v51
  const v56 = s[123] || v52 || v53
  const v57 = s[122] && v49 || s[124] && !((!v48 || !v49 && v50 === v51) && v48 && v50 === NEVER)
  const v58 = s[133] && v56
  const v59 = !s[134] && v56 && v55 >= NEVER
  const v60 = s[84] ? (v24 ? (v23 ? (s[120] ? (s[156] ? (s[134] ? (s[126] ? NEVER : v58 || v59 ? (v58 ? v54 : NEVER) : NEVER) : v54) : s[122] || v46 ? (s[122] ? v25 : NEVER) : NEVER) : s[164] ? (v43 ? Math.min(v25, v44) : v25) : v44) : FIRST_DAY) : s[164] ? (v30 ? Math.min(v25, v31) : v25) : v31) : FIRST_DAY
  const v61 = s[157] || v48 ? (s[157] ? NEVER : v50) : NEVER
  const v62 = !s[139] && (!s[84] || !v24 && (s[164] || s[159] || v29) || v24 && (!v23 || !s[120] && (s[164] || v41 || v42) || s[120] && (!s[156] && (s[123] || s[122] || v46) || s[156] && (!s[134] && v56 || s[134] && (s[126] || s[135] || v58 || v59)))))
  const SDL_13b_1_naeste = s[138] ? (v62 ? Math.min(v60, v61) : v61) : v60
  s[448] = SDL_13b_1_naeste
  const SDL_13b_1_naeste_hoej = s[138] ? NEVER : s[84] ? (v24 ? (v23 ? (s[120] ? (s[156] ? (s[134] ? (s[126] ? NEVER : s[135] ? NEVER : v55) : v55) : s[123] ? NEVER : v25) : s[164] ? (v43 ? Math.max(v25, v45) : v25) : v45) : NEVER) : s[164] ? (v30 ? Math.max(v25, v32) : v25) : v32) : NEVER
  s[449] = SDL_13b_1_naeste_hoej
  const SDL_13b_1_naeste_er = s[165] && (s[138] || v62)
  s[450] = SDL_13b_1_naeste_er
  const SDL_13b_1_naeste_ir = !s[165] || s[138] && !s[157] && v49 || !s[139] && (!s[84] || !v24 && s[158] && v25 !== v26 || v24 && (!v23 || !s[120] && (s[159] && v36 || s[158] && !((!v35 || !v36 && v37 === v38) && v35 && v25 === v37)) || s[120] && (!s[156] && s[124] && v25 !== NEVER || s[156] && (!s[134] && v57 || s[134] && !s[126] && (s[133] && v57 || !s[134] && !((!v56 || !v57 && v54 === v55) && v56 && v54 === NEVER))))))
  s[451] = SDL_13b_1_naeste_ir
  // SDL.13b.5: Opfølgning uden kontakt (standby) (SDL § 13 b, stk. 5)
  const v67 = f.vurderingsdato >= 15070 /* 2011-04-06 */
  s[881] = v67
  const v68 = f.vurderingsdato >= 15208 /* 2011-08-22 */
  s[882] = v68
  const SDL_13b_5 = !v23 || !v67 && f.sygdomForhindrerKontakt || v67 && (!v68 || f.kontaktUhensigtsmaessig)
  s[452] = SDL_13b_5
  const SDL_13b_5_nej = !v23 || !v67 && f.sygdomForhindrerKontakt === false || v67 && (!v68 || f.kontaktUhensigtsmaessig === false)
  s[453] = SDL_13b_5_nej
  const SDL_13b_5_ir = !v23 || v67 && !v68
  s[454] = SDL_13b_5_ir
  // SDL.13c.1.2: Tværfaglig indsats (SDL § 13 c, stk. 1, 2. pkt.)
  const SDL_13c_1_2 = !s[84] || s[120] && (!s[134] && s[166] || s[134] && f.behovForTvaerfagligIndsats)
  s[455] = SDL_13c_1_2
  const SDL_13c_1_2_nej = !s[84] || !s[120] || !s[134] && s[167] || s[134] && f.behovForTvaerfagligIndsats === false
  s[456] = SDL_13c_1_2_nej
  const SDL_13c_1_2_ir = !s[84] || s[120] && !s[134] && !s[84]
  s[457] = SDL_13c_1_2_ir
  // SDL.13c.2: Aftalen skal stå i Min Plan (SDL § 13 c, stk. 2)
  const SDL_13c_2 = !s[84] || s[156] && (!s[134] && s[164] || s[134] && (s[164] || s[158]) && !s[168])
  s[458] = SDL_13c_2
  const SDL_13c_2_nej = !s[84] || !s[156] || !s[134] && s[159] || s[134] && (s[159] || s[168])
  s[459] = SDL_13c_2_nej
  const SDL_13c_2_ir = !s[84] || s[156] && !s[134] && s[158]
  s[460] = SDL_13c_2_ir
}

function svar_12(f, s) {
  // SDL.13f.1.dag: Grænsen for de kortere forløb (SDL § 13 f, stk. 1)
  const v0 = s[134] ? (s[126] ? s[169] : s[170]) : FIRST_DAY
  const v1 = s[134] ? (s[126] ? s[171] : s[170]) : NEVER
  const v2 = s[3] ? s[170] : Math.min(s[170], s[169])
  const v3 = s[3] ? s[170] : Math.max(s[170], s[171])
  const v4 = !s[139] && (!s[134] || !s[126] || !s[3])
  const SDL_13f_1_dag = s[138] ? (v4 ? Math.min(v0, v2) : v2) : v0
  s[461] = SDL_13f_1_dag
  const SDL_13f_1_dag_hoej = s[138] ? (v4 ? Math.max(v1, v3) : v3) : v1
  s[462] = SDL_13f_1_dag_hoej
  const SDL_13f_1_dag_er = s[134] && (s[138] || v4)
  s[463] = SDL_13f_1_dag_er
  const SDL_13f_1_dag_ir = !s[134] || s[138] && s[5] || !s[139] && (!s[134] || s[126] && s[5])
  s[464] = SDL_13f_1_dag_ir
  // SDL.16.2: Der skal være en opfølgningsplan (SDL § 16)
  const v9 = !s[120] && s[172]
  const SDL_16_2 = !s[84] || !s[173] && !s[3] && f.vurderingsdato >= s[174] || s[173] && (!s[175] || v9)
  s[465] = SDL_16_2
  const SDL_16_2_nej = !s[84] || !s[173] && !s[3] && f.vurderingsdato < s[176] || s[173] && (!s[175] || !v9)
  s[466] = SDL_16_2_nej
  const SDL_16_2_ir = !s[84] || !s[173] && s[5] || s[173] && !s[175]
  s[467] = SDL_16_2_ir
  // SDL.21.1.1: Bortfald, når du ikke medvirker (SDL § 21, stk. 1, nr. 1)
  const v13 = f.udebliver && f.rimeligGrund === false
  s[883] = v13
  const v14 = v13 && f.skriftligtOrienteret
  const SDL_21_1_1 = !s[84] || v14
  s[468] = SDL_21_1_1
  const SDL_21_1_1_nej = !s[84] || !v14
  s[469] = SDL_21_1_1_nej
  // SDL.21a: Du må sige nej til behandlingen (SDL § 21 a)
  const v17 = f.afviser === 'operation' || f.afviser === 'medicin' || f.afviser === 'anden_laegebehandling'
  s[885] = v17
  const v18 = f.vurderingsdato >= 18078 /* 2019-07-01 */
  s[884] = v18
  const v19 = f.afviser === 'operation' || f.afviser === 'medicin'
  s[886] = v19
  const v20 = f.afviser === 'anden_laegebehandling'
  s[888] = v20
  const v21 = v20 && f.tilsvarendeIndgribende
  s[887] = v21
  const v22 = s[177] && (!v18 && v17 && f.andenVurderingIndhentet || v18 && (v19 || v21))
  const SDL_21a = !s[84] || v22
  s[490] = SDL_21a
  const SDL_21a_nej = !s[84] || !v22
  s[491] = SDL_21a_nej
  // SDL.21.1.2: Bortfald, når du siger nej til behandling (SDL § 21, stk. 1, nr. 2)
  const v25 = f.afviser === 'operation' || f.afviser === 'medicin' || f.afviser === 'anden_laegebehandling' || f.afviser === 'indlaeggelse'
  s[891] = v25
  const v26 = v25 && f.noedvendigBehandling
  s[890] = v26
  const v27 = f.afviser === 'optraening'
  s[893] = v27
  const v28 = v27 && f.hensigtsmaessigOptraening
  s[892] = v28
  const v29 = v26 || v28
  s[889] = v29
  const SDL_21_1_2 = !s[84] || v29 && f.opfordret && (SDL_21a_nej || !s[84]) && f.skriftligtOrienteret
  s[470] = SDL_21_1_2
  const SDL_21_1_2_nej = !s[84] || !v29 || f.opfordret === false || SDL_21a || f.skriftligtOrienteret === false
  s[471] = SDL_21_1_2_nej
  // SDL.21.1.3: Bortfald, når adfærden forhaler helbredelsen (SDL § 21, stk. 1, nr. 3)
  const SDL_21_1_3 = !s[84] || f.forhalerHelbredelsen
  s[472] = SDL_21_1_3
  const SDL_21_1_3_nej = !s[84] || f.forhalerHelbredelsen === false
  s[473] = SDL_21_1_3_nej
  // SDL.21.3: Afgørelsen om ophør kan træffes (SDL § 21, stk. 3)
  const v34 = f.partshoeringsfrist >= f.vurderingsdato
  s[895] = v34
  const v35 = f.harSvaretPaaPartshoering || !v34
  s[894] = v35
  const v36 = f.partshoertOmOphoer && v35
  const SDL_21_3 = !s[84] || v36
  s[474] = SDL_21_3
  const SDL_21_3_nej = !s[84] || !v36
  s[475] = SDL_21_3_nej
  // SDL.21.3.grundlag: Der mangler en ny partshøring (SDL § 21, stk. 3)
  const v39 = f.andetGrundlagEndHoertOm && f.partshoertOmNytGrundlag === false
  const SDL_21_3_grundlag = !s[84] || v39
  s[476] = SDL_21_3_grundlag
  const SDL_21_3_grundlag_nej = !s[84] || !v39
  s[477] = SDL_21_3_grundlag_nej
  // SDL.21.4.dag: Du skal opfylde betingelserne igen (SDL § 21, stk. 4)
  const v42 = shiftDays(f.underrettetOmBortfald, 28)
  const SDL_21_4_dag = s[84] ? v42 : FIRST_DAY
  s[481] = SDL_21_4_dag
  const SDL_21_4_dag_hoej = s[84] ? v42 : NEVER
  s[482] = SDL_21_4_dag_hoej
  // SDL.21.4: Sygedagpengene bliver genoptaget (SDL § 21, stk. 4)
  const v45 = SDL_21_4_dag_hoej >= f.opfyldtIgen
  s[899] = v45
  const v46 = SDL_21_4_dag >= f.opfyldtIgen
  s[900] = v46
  const v47 = f.vurderingsdato >= 15398 /* 2012-02-28 */
  s[897] = v47
  const v48 = f.vurderingsdato >= 15517 /* 2012-06-26 */
  s[202] = v48
  const SDL_21_4 = !s[84] || !v47 && v45 || v47 && (!v48 || (v45 || !s[84]) && f.genoptagetFoer === false)
  s[371] = SDL_21_4
  const SDL_21_4_nej = !s[84] || !v47 && !v46 || v47 && (!v48 || !v46 || f.genoptagetFoer)
  s[479] = SDL_21_4_nej
  const SDL_21_4_ir = !s[84] || !v47 && !s[84] || v47 && !v48
  s[480] = SDL_21_4_ir
  // SDL.21.4.fra: Sygedagpengene bliver genoptaget fra (SDL § 21, stk. 4)
  const v52 = shiftDays(f.opfyldtIgen, 1)
  const SDL_21_4_fra = s[84] ? v52 : FIRST_DAY
  s[484] = SDL_21_4_fra
  const SDL_21_4_fra_hoej = s[84] ? v52 : NEVER
  s[485] = SDL_21_4_fra_hoej
  const SDL_21_4_fra_ir = !s[84] || SDL_21_4_nej || SDL_21_4_ir
  s[486] = SDL_21_4_fra_ir
}

function svar_13(f, s) {
  // SDL.41.1: Første dag for selvstændige (SDL § 41)
  const v0 = f.selvstaendigForsikring === 'foerste_fravaersdag'
  s[305] = v0
  const v1 = f.selvstaendigForsikring === 'tredje_fravaersdag'
  s[307] = v1
  const v2 = shiftDays(s[56], 14)
  s[302] = v2
  const v3 = shiftDays(s[58], 14)
  s[303] = v3
  const v4 = v0 && !s[3] || !v0 && (v1 || !s[3])
  s[310] = v4
  const v5 = v0 && s[5] || !v0 && !v1 && s[5]
  s[315] = v5
  const v6 = v0 ? s[56] : v1 ? f.tredjeFravaersdag : v2
  const v7 = v0 ? s[58] : v1 ? f.tredjeFravaersdag : v3
  const v8 = s[56] <= 15397 /* 2012-02-27 */
  s[901] = v8
  const v9 = !s[3] && s[62] && v8
  const v10 = s[58] >= 15398 /* 2012-02-28 */
  s[309] = v10
  const v11 = s[56] <= 15516 /* 2012-06-25 */
  s[265] = v11
  const v12 = !s[3] && v10 && v11
  const v13 = v0 ? s[56] : v1 ? f.tredjeFravaersdag : f.aftaleForSelvstaendig ? s[56] : v2
  const v14 = v0 ? s[58] : v1 ? f.tredjeFravaersdag : f.aftaleForSelvstaendig ? s[58] : v3
  const v15 = s[58] >= 15517 /* 2012-06-26 */
  s[266] = v15
  const v16 = s[56] <= 18318 /* 2020-02-26 */
  s[903] = v16
  const v17 = !s[3] && v15 && v16
  const v18 = s[56] <= 18858 /* 2021-08-19 */
  s[905] = v18
  const v19 = !s[3] && s[58] >= 18319 /* 2020-02-27 */ && v18
  const v20 = v0 ? s[56] : v1 ? f.tredjeFravaersdag : f.aftaleForSelvstaendig ? s[56] : f.sygMedCovid19 ? s[56] : v2
  const v21 = v0 ? s[58] : v1 ? f.tredjeFravaersdag : f.aftaleForSelvstaendig ? s[58] : f.sygMedCovid19 ? s[58] : v3
  const v22 = s[56] <= 18953 /* 2021-11-22 */
  s[906] = v22
  const v23 = !s[3] && s[58] >= 18859 /* 2021-08-20 */ && v22
  const v24 = s[56] <= 19051 /* 2022-02-28 */
  s[907] = v24
  const v25 = !s[3] && s[58] >= 18954 /* 2021-11-23 */ && v24
  const v26 = !s[3] && s[58] >= 19052 /* 2022-03-01 */ && s[59]
  const v27 = s[63] && v4
  s[312] = v27
  const v28 = v9 && v4
  s[311] = v28
  const v29 = v12 && v4
  const v30 = v17 && v4
  const v31 = v19 && v4
  const v32 = v23 && v4
  const v33 = v25 && v4
  const v34 = v26 && v4
  const v35 = v33 || v34
  const v36 = v33 ? (v34 ? Math.min(v13, v20) : v20) : v13
  const v37 = v32 || v35
  const v38 = v32 ? (v35 ? Math.min(v13, v36) : v13) : v36
  const v39 = v31 || v37
  const v40 = v31 ? (v37 ? Math.min(v20, v38) : v20) : v38
  const v41 = v30 || v39
  const v42 = v30 ? (v39 ? Math.min(v13, v40) : v13) : v40
  const v43 = v29 || v41
  const v44 = v29 ? (v41 ? Math.min(v13, v42) : v13) : v42
  const v45 = v28 || v43
  const v46 = v28 ? (v43 ? Math.min(v6, v44) : v6) : v44
  const SDL_41_1 = s[60] ? FIRST_DAY : v27 ? (v45 ? Math.min(v6, v46) : v6) : v46
  s[188] = SDL_41_1
  const v48 = v33 ? (v34 ? Math.max(v14, v21) : v21) : v14
  const v49 = v32 ? (v35 ? Math.max(v14, v48) : v14) : v48
  const v50 = v31 ? (v37 ? Math.max(v21, v49) : v21) : v49
  const v51 = v30 ? (v39 ? Math.max(v14, v50) : v14) : v50
  const v52 = v29 ? (v41 ? Math.max(v14, v51) : v14) : v51
  const v53 = v28 ? (v43 ? Math.max(v7, v52) : v7) : v52
  const SDL_41_1_hoej = s[60] ? NEVER : v27 ? (v45 ? Math.max(v7, v53) : v7) : v53
  s[189] = SDL_41_1_hoej
  const SDL_41_1_er = s[60] || v27 || v28 || v29 || v30 || v31 || v32 || v33 || v34
  s[186] = SDL_41_1_er
  const v56 = s[63] && v5
  s[313] = v56
  const v57 = v9 && v5
  s[314] = v57
  const SDL_41_1_ir = s[60] || v56 || v57 || v12 && v5 || v17 && v5 || v19 && v5 || v23 && v5 || v25 && v5 || v26 && v5 || s[61]
  s[187] = SDL_41_1_ir
}

function svar_14(f, s) {
  // SDL.33.1: Første dag, kommunen betaler (SDL § 33)
  const v0 = s[56] === s[58]
  s[377] = v0
  const v1 = s[3] || !s[5] && v0
  s[275] = v1
  const v2 = s[178] && s[179] < NEVER
  s[908] = v2
  const v3 = s[178] && s[180] >= NEVER
  s[909] = v3
  const v4 = Math.max(s[56], shiftDays(s[179], 1))
  const v5 = Math.max(s[58], shiftDays(s[180], 1))
  const v6 = s[178] && !s[3]
  const v7 = s[181] || s[5]
  const v8 = Math.max(s[56], v4)
  const v9 = Math.min(s[58], v5)
  const v10 = v2 && v6
  const v11 = v3 && !s[3]
  const v12 = s[181] && v6 && !s[3] && v9 >= v8
  const v13 = v11 || v12
  const v14 = v11 ? (v12 ? Math.min(s[56], v8) : s[56]) : v8
  const v15 = v11 ? (v12 ? Math.max(s[58], v9) : s[58]) : v9
  const v16 = s[182] && s[183] < NEVER
  s[910] = v16
  const v17 = s[182] && s[184] >= NEVER
  s[911] = v17
  const v18 = Math.max(s[56], shiftDays(s[183], 1))
  const v19 = Math.max(s[58], shiftDays(s[184], 1))
  const v20 = s[182] && !s[3]
  const v21 = s[185] || s[5]
  const v22 = Math.max(s[56], v18)
  const v23 = Math.min(s[58], v19)
  const v24 = v16 && v20
  const v25 = v17 && !s[3]
  const v26 = s[185] && v20 && !s[3] && v23 >= v22
  const v27 = v25 || v26
  const v28 = v25 ? (v26 ? Math.min(s[56], v22) : s[56]) : v22
  const v29 = v25 ? (v26 ? Math.max(s[58], v23) : s[58]) : v23
  const v30 = s[64] && (v10 || v11 || v12) || !s[64] && (s[83] && (v24 || v25 || v26) || !s[83] && (s[80] && (f.arbejdsskade && !s[3] || f.arbejdsskade === false && s[186]) || !s[80] && !s[3]))
  const v31 = s[64] && (v2 && v7 || v3 && s[5] || s[181] && s[5] || s[181] && !((!v6 || !v7 && v4 === v5) && v1 && (v6 && !s[3] || !v6 && s[3]) && (!v6 || s[56] === v4))) || !s[64] && (s[83] && (v16 && v21 || v17 && s[5] || s[185] && s[5] || s[185] && !((!v20 || !v21 && v18 === v19) && v1 && (v20 && !s[3] || !v20 && s[3]) && (!v20 || s[56] === v18))) || !s[83] && (s[80] && (f.arbejdsskade && s[5] || f.arbejdsskade === false && s[187]) || !s[80] && s[5]))
  const SDL_33_1 = s[60] ? FIRST_DAY : s[64] ? (v10 ? (v13 ? Math.min(v4, v14) : v4) : v14) : s[83] ? (v24 ? (v27 ? Math.min(v18, v28) : v18) : v28) : s[80] ? (f.arbejdsskade ? s[56] : s[188]) : s[56]
  s[574] = SDL_33_1
  const SDL_33_1_hoej = s[60] ? NEVER : s[64] ? (v10 ? (v13 ? Math.max(v5, v15) : v5) : v15) : s[83] ? (v24 ? (v27 ? Math.max(v19, v29) : v19) : v29) : s[80] ? (f.arbejdsskade ? s[58] : s[189]) : s[58]
  s[575] = SDL_33_1_hoej
  const SDL_33_1_er = s[60] || s[63] && v30 || s[71] && v30
  s[576] = SDL_33_1_er
  const SDL_33_1_ir = s[60] || s[63] && v31 || s[71] && v31 || s[61]
  s[577] = SDL_33_1_ir
  // SDL.56.1: Refusion fra første fraværsdag (SDL § 56, stk. 1)
  const v36 = s[70] || f.aftaleMedArbejdsgiver === false
  const v37 = s[108] && f.aftaleMedArbejdsgiver
  const SDL_56_1 = s[60] || s[63] && v37 || s[71] && v37
  s[357] = SDL_56_1
  const SDL_56_1_nej = s[60] || s[63] && v36 || s[71] && v36
  s[358] = SDL_56_1_nej
  // SDL.54.1: Refusion til arbejdsgiveren (SDL § 54, stk. 1)
  const v40 = f.arbejdsgiverensBetaling === 'loen'
  s[276] = v40
  const v41 = SDL_33_1_er && f.vurderingsdato >= SDL_33_1
  s[918] = v41
  const v42 = SDL_33_1_er && f.vurderingsdato < SDL_33_1_hoej
  s[919] = v42
  const v43 = v42 || s[111]
  s[916] = v43
  const v44 = (v41 || SDL_33_1_ir) && s[190] && (v41 || s[110])
  s[915] = v44
  const v45 = SDL_33_1_ir && s[68]
  s[917] = v45
  const v46 = !s[3] && f.vurderingsdato >= s[56]
  s[923] = v46
  const v47 = !s[3] && f.vurderingsdato < s[58]
  s[924] = v47
  const v48 = SDL_56_1_nej || v47
  s[921] = v48
  const v49 = (SDL_56_1 || s[68]) && (v46 || s[5]) && (SDL_56_1 || v46)
  s[920] = v49
  const v50 = s[68] && s[5]
  s[922] = v50
  const v51 = v44 || v49
  s[912] = v51
  const v52 = (v43 || v45) && (v48 || v50) && (v43 || v48)
  s[913] = v52
  const v53 = v45 && v50
  s[914] = v53
  const v54 = !s[64] || !v40 || v52
  const v55 = s[64] && v40 && (v51 || v53)
  const SDL_54_1 = s[60] || s[63] && v55 || s[71] && v55
  s[351] = SDL_54_1
  const SDL_54_1_nej = s[60] || s[63] && v54 || s[71] && v54
  s[352] = SDL_54_1_nej
  // SDL.21.5: Arbejdsgiveren skal have besked (SDL § 21, stk. 5)
  const SDL_21_5 = !s[84] || SDL_54_1
  s[487] = SDL_21_5
  const SDL_21_5_nej = !s[84] || SDL_54_1_nej
  s[488] = SDL_21_5_nej
  const SDL_21_5_ir = !s[84] || s[68]
  s[489] = SDL_21_5_ir
  // SDL.24.1.ophør: Tidligste stop af udbetalingen (SDL § 24, stk. 1)
  const v61 = f.vurderingsdato >= 16688 /* 2015-09-10 */
  s[925] = v61
  const SDL_24_1_ophoer_er = !v61 || f.ophoerErAfgjort === false || s[191]
  s[494] = SDL_24_1_ophoer_er
  const SDL_24_1_ophoer_ir = !v61 || f.ophoerErAfgjort && s[192]
  s[495] = SDL_24_1_ophoer_ir
  const SDL_24_1_ophoer = v61 ? (f.ophoerErAfgjort ? Math.max(s[193], f.ophoerAfgjortDen) : NEVER) : FIRST_DAY
  s[492] = SDL_24_1_ophoer
  const SDL_24_1_ophoer_hoej = v61 ? (f.ophoerErAfgjort ? Math.max(s[194], f.ophoerAfgjortDen) : NEVER) : NEVER
  s[493] = SDL_24_1_ophoer_hoej
  // SDL.24.1.revurdering: Revurdering før sygedagpengene stopper (SDL § 24, stk. 1)
  const v66 = s[95] && s[99] <= 13331 /* 2006-07-02 */
  const v67 = s[99] <= 16251 /* 2014-06-30 */
  s[927] = v67
  const SDL_24_1_revurdering = s[195] && (v66 || s[95] && s[101] >= 16252 /* 2014-07-01 */ && s[99] <= 2147483646)
  s[496] = SDL_24_1_revurdering
  const SDL_24_1_revurdering_nej = s[195] && (v66 || s[95] && s[101] >= 13332 /* 2006-07-03 */ && v67)
  s[497] = SDL_24_1_revurdering_nej
  const SDL_24_1_revurdering_ir = s[195] && (v66 || s[97] || s[95] && s[101] === NEVER) || s[196] || s[97]
  s[498] = SDL_24_1_revurdering_ir
  // SDL.24a.2: Første dag i jobafklaring ved ny sygemelding (SDL § 24 a, stk. 2-5)
  const v71 = !s[3] && s[197]
  const SDL_24a_2 = v71 ? FIRST_DAY : s[80] ? s[56] : SDL_33_1
  s[500] = SDL_24a_2
  const SDL_24a_2_hoej = v71 ? NEVER : s[80] ? s[58] : SDL_33_1_hoej
  s[501] = SDL_24a_2_hoej
  const SDL_24a_2_er = s[198] && (v71 || s[86] && (s[80] && !s[3] || !s[80] && SDL_33_1_er))
  s[502] = SDL_24a_2_er
  const SDL_24a_2_ir = s[198] && (v71 || s[86] && (s[80] && s[5] || !s[80] && SDL_33_1_ir) || s[61]) || s[199]
  s[503] = SDL_24a_2_ir
  // SDL.24a.6: Sygedagpenge i stedet for jobafklaring ved livstruende sygdom (SDL § 24 a, stk. 6)
  const SDL_24a_6 = !s[84] || s[121] && (s[198] || s[200]) && f.laegenVurdererLivstruende
  s[504] = SDL_24a_6
  const SDL_24a_6_nej = !s[84] || !s[121] || s[201] || f.laegenVurdererLivstruende === false
  s[505] = SDL_24a_6_nej
}

function svar_15(f, s) {
  // SDL.24b.1: Fra jobafklaring til sygedagpenge ved livstruende sygdom (SDL § 24 b, stk. 1)
  const v0 = s[121] && f.erIJobafklaring && f.laegenVurdererLivstruende && f.opfylderBeskaeftigelseskravetVedLivstruende
  const SDL_24b_1 = !s[84] || v0
  s[373] = SDL_24b_1
  const SDL_24b_1_nej = !s[84] || !v0
  s[507] = SDL_24b_1_nej
  // SDL.24b.2: Første dag med sygedagpenge i stedet for jobafklaring (SDL § 24 b, stk. 2)
  const v3 = shiftDays(f.laegenVurderedeLivstruendeDen, 56) >= f.bedtOmSygedagpengeDen
  s[928] = v3
  const v4 = v3 ? f.laegenVurderedeLivstruendeDen : f.bedtOmSygedagpengeDen
  const SDL_24b_2 = s[121] ? v4 : FIRST_DAY
  s[508] = SDL_24b_2
  const SDL_24b_2_hoej = s[121] ? v4 : NEVER
  s[509] = SDL_24b_2_hoej
  const SDL_24b_2_ir = SDL_24b_1 && !s[121] || SDL_24b_1_nej || !s[84]
  s[510] = SDL_24b_2_ir
  // SDL.25.2: Sidste dag med sygedagpenge, når pension er tilkendt (SDL § 25, stk. 2)
  const v8 = f.vurderingsdato >= 15321 /* 2011-12-13 */
  s[929] = v8
  const v9 = f.pensionMedTilbagevirkendeKraft ? Math.max(f.pensionAfgjortDen, shiftDays(f.pensionBetalesFra, -1)) : shiftDays(monthStart(f.pensionBetalesFra), -1)
  const SDL_25_2 = s[84] ? (v8 ? (s[202] ? Math.min(s[98], v9) : FIRST_DAY) : s[98]) : FIRST_DAY
  s[513] = SDL_25_2
  const SDL_25_2_hoej = s[84] ? (v8 ? (s[202] ? Math.min(s[100], v9) : NEVER) : s[100]) : NEVER
  s[514] = SDL_25_2_hoej
  const SDL_25_2_er = f.pensionTilkendt && (!s[84] || !v8 && s[94] || v8 && (!s[202] || s[94]))
  s[515] = SDL_25_2_er
  const SDL_25_2_ir = f.pensionTilkendt === false || !s[84] || !v8 && s[96] || v8 && (!s[202] || s[96])
  s[516] = SDL_25_2_ir
  // SDL.26.1.uger: Krævet arbejdsdygtighed før ny ret (SDL § 26, stk. 1)
  const v14 = !s[3] && s[62] && s[197]
  s[212] = v14
  const SDL_26_1_uger = s[60] ? -Infinity : v14 || s[86] ? (s[86] ? 0 : 91) : 91
  s[524] = SDL_26_1_uger
  const SDL_26_1_uger_hoej = s[60] ? Infinity : s[63] ? 91 : v14 ? 91 : 0
  s[525] = SDL_26_1_uger_hoej
  const SDL_26_1_uger_er = s[60] || s[63] || v14 || s[86]
  s[526] = SDL_26_1_uger_er
  // SDL.26.1: Ny ret, når retten er brugt op (SDL § 26, stk. 1)
  const v18 = SDL_26_1_uger_er && f.arbejdsdygtigUgerEfterOphoer >= SDL_26_1_uger
  s[213] = v18
  const v19 = SDL_26_1_uger_er && f.arbejdsdygtigUgerEfterOphoer < SDL_26_1_uger_hoej
  s[214] = v19
  const v20 = s[111] || s[103]
  s[934] = v20
  const v21 = s[190] && (s[102] || s[104]) && (s[110] || s[102])
  s[933] = v21
  const v22 = s[68] && s[104]
  s[935] = v22
  const v23 = v18 || v21
  const v24 = (v19 || s[68]) && (v20 || v22) && (v19 || v20)
  const v25 = s[68] && v22
  const v26 = f.ugerISammenhaengendeSygeperiode <= 364
  s[932] = v26
  const v27 = f.retErOpbrugt && !v26
  s[931] = v27
  const SDL_26_1 = v27 && (s[60] || s[63] && v23 || v14 && v23 || s[86])
  s[517] = SDL_26_1
  const SDL_26_1_nej = v27 && (s[60] || s[63] && v24 || v14 && v24)
  s[518] = SDL_26_1_nej
  const SDL_26_1_ir = !v27 || s[60] || s[63] && v25 || v14 && v25 || s[61]
  s[519] = SDL_26_1_ir
  // SDL.26.1.covid: Covid-forlængelse i 3 måneder (SDL § 26, stk. 1-2)
  const v31 = Math.max(s[99], 18330 /* 2020-03-09 */)
  s[380] = v31
  const v32 = Math.max(s[101], 18330 /* 2020-03-09 */)
  s[381] = v32
  const v33 = v31 <= 18808 /* 2021-06-30 */
  s[937] = v33
  const v34 = s[95] && v33
  const v35 = s[95] && s[101] >= 18330 /* 2020-03-09 */
  s[941] = v35
  const v36 = s[95] && s[99] < 18330 /* 2020-03-09 */
  s[942] = v36
  const v37 = s[95] && s[99] <= 18535 /* 2020-09-30 */
  s[943] = v37
  const v38 = s[95] && s[101] > 18535 /* 2020-09-30 */
  s[944] = v38
  const v39 = v36 || v38
  s[207] = v39
  const v40 = (v35 || s[97]) && (v37 || s[97]) && (v35 || v37)
  s[940] = v40
  const v41 = countDays(s[203], 18330 /* 2020-03-09 */, 18330 /* 2020-03-09 */) >= 1
  s[945] = v41
  const v42 = v35 || !v41 || f.fortsatRet9Marts2020 === false
  s[206] = v42
  const v43 = (v36 || s[97]) && v41 && f.fortsatRet9Marts2020
  s[205] = v43
  const v44 = v40 || v43
  s[938] = v44
  const v45 = (v39 || s[97]) && v42
  s[939] = v45
  const v46 = shiftDays(s[99], 1)
  s[240] = v46
  const v47 = shiftDays(s[101], 1)
  s[242] = v47
  const v48 = shiftDays(shiftMonths(v46, 3), -1)
  const v49 = shiftDays(shiftMonths(v47, 3), -1)
  const v50 = Math.max(v48, 18443 /* 2020-06-30 */)
  const v51 = Math.min(v49, 18443 /* 2020-06-30 */)
  const v52 = v40 && s[95]
  s[208] = v52
  const v53 = s[97] && s[95] && v51 >= v50
  const v54 = v39 || v53
  const v55 = v39 ? 18443 /* 2020-06-30 */ : v50
  const v56 = v52 ? (v54 ? Math.min(v48, v55) : v48) : v55
  const v57 = v39 ? 18443 /* 2020-06-30 */ : v51
  const v58 = v52 ? (v54 ? Math.max(v49, v57) : v49) : v57
  const v59 = v40 && s[97]
  s[209] = v59
  const v60 = v44 && (v52 || v39 || v53)
  const v61 = v45 && s[95]
  const v62 = v60 ? (v61 ? Math.min(s[99], v56) : v56) : s[99]
  const v63 = v60 ? (v61 ? Math.max(s[101], v58) : v58) : s[101]
  const v64 = v31 <= 2147483646
  s[204] = v64
  const v65 = s[95] && v32 >= 18809 /* 2021-07-01 */ && v64
  const v66 = s[97] || s[95] && v32 === NEVER
  s[210] = v66
  const v67 = v34 && (v60 || v61)
  const v68 = v65 && s[95]
  const SDL_26_1_covid_er = v67 || v68
  s[217] = SDL_26_1_covid_er
  const SDL_26_1_covid = v67 ? (v68 ? Math.min(s[99], v62) : v62) : s[99]
  s[215] = SDL_26_1_covid
  const SDL_26_1_covid_hoej = v67 ? (v68 ? Math.max(s[101], v63) : v63) : s[101]
  s[216] = SDL_26_1_covid_hoej
  const SDL_26_1_covid_ir = v34 && (v44 && (v59 || s[97] && !((!s[95] || !s[97] && v48 === v49) && s[95] && (!s[95] || v48 === 18443 /* 2020-06-30 */))) || v45 && s[97]) || v65 && s[97] || v66
  s[218] = SDL_26_1_covid_ir
}

function svar_16(f, s) {
  // SDL.26.1.fra: Hvornår covid-forlængelsen regnes fra (SDL § 26, stk. 1-2)
  const v0 = s[99] === s[101]
  s[926] = v0
  const v1 = !s[95] || !s[97] && v0
  s[261] = v1
  const v2 = s[95] && s[204]
  const v3 = s[205] ? 18352 /* 2020-03-31 */ : NEVER
  const v4 = s[206] ? NEVER : 18352 /* 2020-03-31 */
  const v5 = Math.max(s[99], v3)
  const v6 = Math.min(s[101], v4)
  const v7 = s[97] && s[95] && v6 >= v5
  const v8 = s[207] || v7
  const v9 = s[207] ? (v7 ? Math.min(v3, v5) : v3) : v5
  const SDL_26_1_fra = s[208] ? (v8 ? Math.min(s[99], v9) : s[99]) : v9
  s[520] = SDL_26_1_fra
  const v11 = s[207] ? (v7 ? Math.max(v4, v6) : v4) : v6
  const SDL_26_1_fra_hoej = s[208] ? (v8 ? Math.max(s[101], v11) : s[101]) : v11
  s[521] = SDL_26_1_fra_hoej
  const SDL_26_1_fra_er = v2 && (s[208] || s[207] || v7)
  s[522] = SDL_26_1_fra_er
  const SDL_26_1_fra_ir = v2 && (s[209] || s[97] && !(v1 && v3 === v4 && s[95] && (!s[95] || s[99] === v3))) || s[210]
  s[523] = SDL_26_1_fra_ir
  // SDL.26.2: Ny ret for pensionister, når retten er brugt op (SDL § 26, stk. 1)
  const v15 = f.ugerISammenhaengendeSygeperiode <= 182
  s[947] = v15
  const v16 = f.retErOpbrugt && !v15 && s[211]
  s[946] = v16
  const SDL_26_2 = v16 && (s[60] || s[63] || s[212] && s[213] || s[86])
  s[527] = SDL_26_2
  const SDL_26_2_nej = v16 && (s[60] || s[63] || s[212] && s[214])
  s[528] = SDL_26_2_nej
  const SDL_26_2_ir = !v16 || s[60] || s[63] || s[212] && s[68] || s[61]
  s[529] = SDL_26_2_ir
  // SDL.26.3.covid: Covid-forlængelse i 3 måneder mere (SDL § 26, stk. 3)
  const v20 = Math.max(18330 /* 2020-03-09 */, s[215])
  s[948] = v20
  const v21 = Math.max(18330 /* 2020-03-09 */, s[216])
  s[949] = v21
  const v22 = v20 <= 18808 /* 2021-06-30 */
  s[950] = v22
  const v23 = s[217] && v22
  const v24 = s[217] && s[95]
  const v25 = s[218] || s[97]
  s[955] = v25
  const v26 = v24 && s[99] < s[216]
  s[953] = v26
  const v27 = v24 && s[101] >= s[215]
  s[954] = v27
  const v28 = s[217] && s[216] >= 18443 /* 2020-06-30 */
  s[958] = v28
  const v29 = s[217] && s[215] < 18443 /* 2020-06-30 */
  s[959] = v29
  const v30 = s[217] && s[215] <= 18535 /* 2020-09-30 */
  s[960] = v30
  const v31 = s[217] && s[216] > 18535 /* 2020-09-30 */
  s[961] = v31
  const v32 = v29 || v31
  s[957] = v32
  const v33 = (v28 || s[218]) && (v30 || s[218]) && (v28 || v30)
  s[956] = v33
  const v34 = v27 || v32
  s[952] = v34
  const v35 = (v26 || v25) && (v33 || s[218]) && (v26 || v33)
  s[951] = v35
  const v36 = shiftDays(shiftMonths(shiftDays(s[215], 1), 3), -1)
  const v37 = shiftDays(shiftMonths(shiftDays(s[216], 1), 3), -1)
  const v38 = Math.max(s[215], v36)
  const v39 = Math.min(s[216], v37)
  const v40 = v35 && s[217]
  const v41 = v34 && s[217]
  const v42 = s[218] && s[217] && v39 >= v38
  const v43 = v41 || v42
  const v44 = v41 ? (v42 ? Math.min(s[215], v38) : s[215]) : v38
  const v45 = v40 ? (v43 ? Math.min(v36, v44) : v36) : v44
  const v46 = v41 ? (v42 ? Math.max(s[216], v39) : s[216]) : v39
  const v47 = v40 ? (v43 ? Math.max(v37, v46) : v37) : v46
  const v48 = s[217] && v21 >= 18809 /* 2021-07-01 */ && v20 <= 2147483646
  const v49 = v23 && (v40 || v41 || v42)
  const v50 = v48 && s[217]
  const SDL_26_3_covid_er = v49 || v50
  s[221] = SDL_26_3_covid_er
  const SDL_26_3_covid = v49 ? (v50 ? Math.min(s[215], v45) : v45) : s[215]
  s[219] = SDL_26_3_covid
  const SDL_26_3_covid_hoej = v49 ? (v50 ? Math.max(s[216], v47) : v47) : s[216]
  s[220] = SDL_26_3_covid_hoej
  const SDL_26_3_covid_ir = v23 && s[218] || v48 && s[218] || s[218] || s[217] && v21 === NEVER
  s[222] = SDL_26_3_covid_ir
  // SDL.26a.1.covid: Covid-forlængelse efter en anden forlængelse (SDL § 26 a, stk. 1-2)
  const v55 = f.forlaengelsenSlutter >= 18330 /* 2020-03-09 */
  s[965] = v55
  const v56 = Math.max(f.forlaengelsenSlutter, 18330 /* 2020-03-09 */)
  s[962] = v56
  const v57 = v56 >= 18809 /* 2021-07-01 */
  s[963] = v57
  const v58 = f.forlaengelsenSlutter <= 18535 /* 2020-09-30 */
  s[966] = v58
  const v59 = v55 && v58
  s[964] = v59
  const v60 = shiftDays(shiftMonths(shiftDays(f.forlaengelsenSlutter, 1), 3), -1)
  const v61 = v60 >= 18443 /* 2020-06-30 */
  s[967] = v61
  const SDL_26a_1_covid = v57 ? f.forlaengelsenSlutter : v59 ? (v61 ? v60 : 18443 /* 2020-06-30 */) : f.forlaengelsenSlutter
  s[530] = SDL_26a_1_covid
  // SDL.26a.3.covid: Covid-forlængelse i 3 måneder mere efter en anden forlængelse (SDL § 26 a, stk. 3)
  const v63 = Math.max(18330 /* 2020-03-09 */, SDL_26a_1_covid)
  s[968] = v63
  const v64 = v63 >= 18809 /* 2021-07-01 */
  s[969] = v64
  const v65 = f.forlaengelsenSlutter >= SDL_26a_1_covid
  s[971] = v65
  const v66 = SDL_26a_1_covid >= 18443 /* 2020-06-30 */
  s[973] = v66
  const v67 = SDL_26a_1_covid <= 18535 /* 2020-09-30 */
  s[974] = v67
  const v68 = v66 && v67
  s[972] = v68
  const v69 = !v65 && v68
  s[970] = v69
  const SDL_26a_3_covid_ir = v63 >= NEVER
  s[224] = SDL_26a_3_covid_ir
  const SDL_26a_3_covid = v64 ? SDL_26a_1_covid : v69 ? shiftDays(shiftMonths(shiftDays(SDL_26a_1_covid, 1), 3), -1) : SDL_26a_1_covid
  s[223] = SDL_26a_3_covid
}

function svar_17(f, s) {
  // SDL.26c.covid: Covid-forlængelse i 1 måned, oktober 2020 (SDL § 26 c, stk. 1-2)
  const v0 = Math.max(18330 /* 2020-03-09 */, s[219])
  s[975] = v0
  const v1 = Math.max(18330 /* 2020-03-09 */, s[220])
  s[976] = v1
  const v2 = v0 <= 18808 /* 2021-06-30 */
  s[977] = v2
  const v3 = s[221] && v2
  const v4 = s[221] && s[220] >= 18535 /* 2020-09-30 */
  s[980] = v4
  const v5 = s[221] && s[219] < 18535 /* 2020-09-30 */
  s[981] = v5
  const v6 = s[221] && s[219] <= 18566 /* 2020-10-31 */
  s[982] = v6
  const v7 = s[221] && s[220] > 18566 /* 2020-10-31 */
  s[983] = v7
  const v8 = v5 || v7
  s[979] = v8
  const v9 = (v4 || s[222]) && (v6 || s[222]) && (v4 || v6)
  s[978] = v9
  const v10 = shiftDays(shiftMonths(shiftDays(s[219], 1), 1), -1)
  const v11 = shiftDays(shiftMonths(shiftDays(s[220], 1), 1), -1)
  const v12 = Math.max(s[219], v10)
  const v13 = Math.min(s[220], v11)
  const v14 = v9 && s[221]
  const v15 = v8 && s[221]
  const v16 = s[222] && s[221] && v13 >= v12
  const v17 = v15 || v16
  const v18 = v15 ? (v16 ? Math.min(s[219], v12) : s[219]) : v12
  const v19 = v14 ? (v17 ? Math.min(v10, v18) : v10) : v18
  const v20 = v15 ? (v16 ? Math.max(s[220], v13) : s[220]) : v13
  const v21 = v14 ? (v17 ? Math.max(v11, v20) : v11) : v20
  const v22 = s[221] && v1 >= 18809 /* 2021-07-01 */ && v0 <= 2147483646
  const v23 = v3 && (v14 || v15 || v16)
  const v24 = v22 && s[221]
  const SDL_26c_covid_er = v23 || v24
  s[226] = SDL_26c_covid_er
  const SDL_26c_covid = v23 ? (v24 ? Math.min(s[219], v19) : v19) : s[219]
  s[230] = SDL_26c_covid
  const SDL_26c_covid_hoej = v23 ? (v24 ? Math.max(s[220], v21) : v21) : s[220]
  s[232] = SDL_26c_covid_hoej
  const SDL_26c_covid_ir = v3 && s[222] || v22 && s[222] || s[222] || s[221] && v1 === NEVER
  s[228] = SDL_26c_covid_ir
  // SDL.26d.covid: Covid-forlængelse i 1 måned, oktober 2020, efter en anden forlængelse (SDL § 26 d, stk. 1-2)
  const v29 = Math.max(18330 /* 2020-03-09 */, s[223])
  s[985] = v29
  const v30 = v29 >= 18809 /* 2021-07-01 */
  s[986] = v30
  const v31 = s[223] >= 18535 /* 2020-09-30 */
  const v32 = !s[224] && v31
  s[989] = v32
  const v33 = !s[224] && !v31
  s[990] = v33
  const v34 = s[223] <= 18566 /* 2020-10-31 */
  const v35 = !s[224] && v34
  s[991] = v35
  const v36 = !s[224] && !v34
  s[992] = v36
  const v37 = v33 || v36
  s[988] = v37
  const v38 = (v32 || s[224]) && (v35 || s[224]) && (v32 || v35)
  s[987] = v38
  const v39 = shiftDays(shiftMonths(shiftDays(s[223], 1), 1), -1)
  const v40 = Math.max(s[223], v39)
  const v41 = Math.min(s[223], v39)
  const v42 = v38 && !s[224]
  const v43 = v37 && !s[224]
  const v44 = s[224] && !s[224] && v41 >= v40
  const v45 = v43 || v44
  const v46 = v43 ? (v44 ? Math.min(s[223], v40) : s[223]) : v40
  const v47 = v43 ? (v44 ? Math.max(s[223], v41) : s[223]) : v41
  const v48 = !s[224] && v29 < NEVER
  s[984] = v48
  const SDL_26d_covid = v30 ? s[223] : v42 ? (v45 ? Math.min(v39, v46) : v39) : v46
  s[229] = SDL_26d_covid
  const SDL_26d_covid_hoej = v30 ? s[223] : v42 ? (v45 ? Math.max(v39, v47) : v39) : v47
  s[231] = SDL_26d_covid_hoej
  const SDL_26d_covid_er = v48 && (!v30 && (v42 || v43 || v44) || v30 && !s[224])
  s[225] = SDL_26d_covid_er
  const SDL_26d_covid_ir = !v48 || s[224]
  s[227] = SDL_26d_covid_ir
}

function svar_18(f, s) {
  // SDL.26f.covid: Covid-forlængelse i stedet for jobafklaring, § 26 f (SDL § 26 f, stk. 1)
  const v0 = f.forlaengelseErAfgjort && s[225] || f.forlaengelseErAfgjort === false && s[226]
  s[993] = v0
  const v1 = f.forlaengelseErAfgjort && s[227] || f.forlaengelseErAfgjort === false && s[228]
  s[994] = v1
  const v2 = f.forlaengelseErAfgjort ? s[229] : s[230]
  const v3 = f.forlaengelseErAfgjort ? s[231] : s[232]
  const v4 = Math.max(18330 /* 2020-03-09 */, v2)
  s[995] = v4
  const v5 = Math.max(18330 /* 2020-03-09 */, v3)
  s[996] = v5
  const v6 = v4 <= 18808 /* 2021-06-30 */
  s[997] = v6
  const v7 = v0 && v6
  const v8 = shiftDays(v2, 1)
  const v9 = shiftDays(v3, 1)
  const v10 = v0 && v9 >= 18567 /* 2020-11-01 */
  s[1000] = v10
  const v11 = v0 && v8 < 18567 /* 2020-11-01 */
  s[1001] = v11
  const v12 = v0 && v8 <= 18658 /* 2021-01-31 */
  s[1002] = v12
  const v13 = v0 && v9 > 18658 /* 2021-01-31 */
  s[1003] = v13
  const v14 = v11 || v13
  s[999] = v14
  const v15 = (v10 || v1) && (v12 || v1) && (v10 || v12)
  s[998] = v15
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
  s[533] = SDL_26f_covid_er
  const SDL_26f_covid = v29 ? (v30 ? Math.min(v2, v25) : v25) : v2
  s[531] = SDL_26f_covid
  const SDL_26f_covid_hoej = v29 ? (v30 ? Math.max(v3, v27) : v27) : v3
  s[532] = SDL_26f_covid_hoej
  const SDL_26f_covid_ir = v7 && v1 || v28 && v1 || v1 || v0 && v5 === NEVER
  s[534] = SDL_26f_covid_ir
  // SDL.26g.covid: Covid-forlængelse i stedet for jobafklaring, § 26 g (SDL § 26 g, stk. 1)
  const v35 = Math.max(18330 /* 2020-03-09 */, SDL_26f_covid)
  s[1004] = v35
  const v36 = Math.max(18330 /* 2020-03-09 */, SDL_26f_covid_hoej)
  s[1005] = v36
  const v37 = v35 <= 18808 /* 2021-06-30 */
  s[1006] = v37
  const v38 = SDL_26f_covid_er && v37
  const v39 = shiftDays(SDL_26f_covid, 1)
  const v40 = shiftDays(SDL_26f_covid_hoej, 1)
  const v41 = SDL_26f_covid_er && v40 >= 18659 /* 2021-02-01 */
  s[1009] = v41
  const v42 = SDL_26f_covid_er && v39 < 18659 /* 2021-02-01 */
  s[1010] = v42
  const v43 = SDL_26f_covid_er && v39 <= 18686 /* 2021-02-28 */
  s[1011] = v43
  const v44 = SDL_26f_covid_er && v40 > 18686 /* 2021-02-28 */
  s[1012] = v44
  const v45 = v42 || v44
  s[1008] = v45
  const v46 = (v41 || SDL_26f_covid_ir) && (v43 || SDL_26f_covid_ir) && (v41 || v43)
  s[1007] = v46
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
  s[235] = SDL_26g_covid_er
  const SDL_26g_covid = v60 ? (v61 ? Math.min(SDL_26f_covid, v56) : v56) : SDL_26f_covid
  s[233] = SDL_26g_covid
  const SDL_26g_covid_hoej = v60 ? (v61 ? Math.max(SDL_26f_covid_hoej, v58) : v58) : SDL_26f_covid_hoej
  s[234] = SDL_26g_covid_hoej
  const SDL_26g_covid_ir = v38 && SDL_26f_covid_ir || v59 && SDL_26f_covid_ir || SDL_26f_covid_ir || SDL_26f_covid_er && v36 === NEVER
  s[236] = SDL_26g_covid_ir
}

function svar_19(f, s) {
  // SDL.26h.covid: Covid-forlængelse i stedet for jobafklaring, § 26 h (SDL § 26 h, stk. 1)
  const v0 = Math.max(18330 /* 2020-03-09 */, s[233])
  s[1013] = v0
  const v1 = Math.max(18330 /* 2020-03-09 */, s[234])
  s[1014] = v1
  const v2 = v0 <= 18808 /* 2021-06-30 */
  s[1015] = v2
  const v3 = s[235] && v2
  const v4 = shiftDays(s[233], 1)
  const v5 = shiftDays(s[234], 1)
  const v6 = s[235] && v5 >= 18687 /* 2021-03-01 */
  s[1018] = v6
  const v7 = s[235] && v4 < 18687 /* 2021-03-01 */
  s[1019] = v7
  const v8 = s[235] && v4 <= 18747 /* 2021-04-30 */
  s[1020] = v8
  const v9 = s[235] && v5 > 18747 /* 2021-04-30 */
  s[1021] = v9
  const v10 = v7 || v9
  s[1017] = v10
  const v11 = (v6 || s[236]) && (v8 || s[236]) && (v6 || v8)
  s[1016] = v11
  const v12 = shiftDays(shiftMonths(v4, 2), -1)
  const v13 = shiftDays(shiftMonths(v5, 2), -1)
  const v14 = Math.max(s[233], v12)
  const v15 = Math.min(s[234], v13)
  const v16 = v11 && s[235]
  const v17 = v10 && s[235]
  const v18 = s[236] && s[235] && v15 >= v14
  const v19 = v17 || v18
  const v20 = v17 ? (v18 ? Math.min(s[233], v14) : s[233]) : v14
  const v21 = v16 ? (v19 ? Math.min(v12, v20) : v12) : v20
  const v22 = v17 ? (v18 ? Math.max(s[234], v15) : s[234]) : v15
  const v23 = v16 ? (v19 ? Math.max(v13, v22) : v13) : v22
  const v24 = s[235] && v1 >= 18809 /* 2021-07-01 */ && v0 <= 2147483646
  const v25 = v3 && (v16 || v17 || v18)
  const v26 = v24 && s[235]
  const SDL_26h_covid_er = v25 || v26
  s[537] = SDL_26h_covid_er
  const SDL_26h_covid = v25 ? (v26 ? Math.min(s[233], v21) : v21) : s[233]
  s[535] = SDL_26h_covid
  const SDL_26h_covid_hoej = v25 ? (v26 ? Math.max(s[234], v23) : v23) : s[234]
  s[536] = SDL_26h_covid_hoej
  const SDL_26h_covid_ir = v3 && s[236] || v24 && s[236] || s[236] || s[235] && v1 === NEVER
  s[538] = SDL_26h_covid_ir
  // SDL.26i.covid: Covid-forlængelse i stedet for jobafklaring, § 26 i (SDL § 26 i, stk. 1)
  const v31 = Math.max(18330 /* 2020-03-09 */, SDL_26h_covid)
  s[1022] = v31
  const v32 = Math.max(18330 /* 2020-03-09 */, SDL_26h_covid_hoej)
  s[1023] = v32
  const v33 = v31 <= 18808 /* 2021-06-30 */
  s[1024] = v33
  const v34 = SDL_26h_covid_er && v33
  const v35 = shiftDays(SDL_26h_covid, 1)
  const v36 = shiftDays(SDL_26h_covid_hoej, 1)
  const v37 = SDL_26h_covid_er && v36 >= 18748 /* 2021-05-01 */
  s[1027] = v37
  const v38 = SDL_26h_covid_er && v35 < 18748 /* 2021-05-01 */
  s[1028] = v38
  const v39 = SDL_26h_covid_er && v35 <= 18808 /* 2021-06-30 */
  s[1029] = v39
  const v40 = SDL_26h_covid_er && v36 > 18808 /* 2021-06-30 */
  s[1030] = v40
  const v41 = v38 || v40
  s[1026] = v41
  const v42 = (v37 || SDL_26h_covid_ir) && (v39 || SDL_26h_covid_ir) && (v37 || v39)
  s[1025] = v42
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
  s[541] = SDL_26i_covid_er
  const SDL_26i_covid = v56 ? (v57 ? Math.min(SDL_26h_covid, v52) : v52) : SDL_26h_covid
  s[539] = SDL_26i_covid
  const SDL_26i_covid_hoej = v56 ? (v57 ? Math.max(SDL_26h_covid_hoej, v54) : v54) : SDL_26h_covid_hoej
  s[540] = SDL_26i_covid_hoej
  const SDL_26i_covid_ir = v34 && SDL_26h_covid_ir || v55 && SDL_26h_covid_ir || SDL_26h_covid_ir || SDL_26h_covid_er && v32 === NEVER
  s[542] = SDL_26i_covid_ir
  // SDL.27.1.2.uger: Længste forlængelse til afklaring (SDL § 27, stk. 1, nr. 2)
  const v62 = s[39] <= 14691 /* 2010-03-23 */
  s[1031] = v62
  const v63 = s[40] && s[43] && v62
  const v64 = s[40] && s[41] >= 14692 /* 2010-03-24 */ && s[237]
  const SDL_27_1_2_uger = s[35] ? -Infinity : v63 ? 182 : v64 ? 273 : s[37] ? 273 : 483
  s[545] = SDL_27_1_2_uger
  const SDL_27_1_2_uger_hoej = s[35] ? Infinity : v64 || s[238] ? (s[238] ? (s[38] ? 483 : 273) : 273) : 182
  s[546] = SDL_27_1_2_uger_hoej
  const SDL_27_1_2_uger_er = s[35] || v63 || v64 || s[37] || s[38]
  s[547] = SDL_27_1_2_uger_er
  // SDL.27.1.2.slut: Seneste slut på forlængelse til afklaring (SDL § 27, stk. 1, nr. 2)
  const v68 = s[40] && s[43] && s[42]
  const v69 = s[97] || s[51]
  s[244] = v69
  const SDL_27_1_2_slut_er = s[35] || v68 && s[95] && SDL_27_1_2_uger_er
  s[259] = SDL_27_1_2_slut_er
  const SDL_27_1_2_slut = s[35] ? FIRST_DAY : shiftDays(s[99], SDL_27_1_2_uger)
  s[257] = SDL_27_1_2_slut
  const SDL_27_1_2_slut_hoej = s[35] ? NEVER : shiftDays(s[101], SDL_27_1_2_uger_hoej)
  s[258] = SDL_27_1_2_slut_hoej
  const SDL_27_1_2_slut_ir = s[35] || v68 && v69 || s[44]
  s[260] = SDL_27_1_2_slut_ir
}

function svar_20(f, s) {
  // SDL.27.1.3.slut: Seneste slut på forlængelse ved lægebehandling (SDL § 27, stk. 2)
  const v0 = allPeriods(f.ventetidPaaSygehus)
  const v1 = without(ALL_DAYS, v0)
  const v2 = s[95] && s[239]
  const SDL_27_1_3_slut = s[35] ? FIRST_DAY : dayReaching(v1, s[240], s[241])
  s[548] = SDL_27_1_3_slut
  const SDL_27_1_3_slut_hoej = s[35] ? NEVER : dayReaching(v1, s[242], s[243])
  s[549] = SDL_27_1_3_slut_hoej
  const SDL_27_1_3_slut_er = s[35] || s[36] && v2 || s[55] && v2
  s[550] = SDL_27_1_3_slut_er
  const SDL_27_1_3_slut_ir = s[35] || s[36] && s[244] || s[55] && s[244] || s[44]
  s[551] = SDL_27_1_3_slut_ir
  // SDL.27.1.4.slut: Seneste slut på forlængelse til afklaring af fleksjob eller pension (SDL § 27, stk. 1, nr. 4)
  const v7 = shiftDays(s[99], 182)
  const v8 = s[37] && s[95]
  const v9 = s[245] || s[246]
  const v10 = s[246] ? FIRST_DAY : NEVER
  const SDL_27_1_4_slut = s[35] ? FIRST_DAY : s[36] ? FIRST_DAY : v8 ? (v9 ? Math.min(v7, v10) : v7) : v10
  s[552] = SDL_27_1_4_slut
  const SDL_27_1_4_slut_hoej = s[35] ? NEVER : s[36] ? NEVER : v9 ? NEVER : shiftDays(s[101], 182)
  s[553] = SDL_27_1_4_slut_hoej
  const SDL_27_1_4_slut_er = s[35] || s[36] || v8 || s[245] || s[246]
  s[554] = SDL_27_1_4_slut_er
  const SDL_27_1_4_slut_ir = s[35] || s[36] || s[37] && s[97] || s[246] || s[44]
  s[555] = SDL_27_1_4_slut_ir
  // SDL.27.1.slut: Forlængelsens seneste slut (SDL § 27, stk. 1)
  const v15 = s[45] || s[247] || s[248] || s[249]
  s[1033] = v15
  const v16 = s[250] && s[251] && s[252] && s[253] && (s[49] || s[254] || s[255] || s[256])
  s[1034] = v16
  const v17 = Math.max(s[99], s[257])
  const v18 = Math.min(s[101], s[258])
  const v19 = s[46] && s[259]
  const v20 = s[52] && s[95]
  const v21 = s[51] && s[259] && s[95] && v18 >= v17
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
  const v41 = Math.max(v35 ? (v38 ? Math.min(SDL_27_1_4_slut, v39) : SDL_27_1_4_slut) : v39, v19 ? (v22 ? Math.min(s[257], v23) : s[257]) : v23, v27 ? (v30 ? Math.min(SDL_27_1_3_slut, v31) : SDL_27_1_3_slut) : v31)
  const v42 = Math.max(v35 ? (v38 ? Math.max(SDL_27_1_4_slut_hoej, v40) : SDL_27_1_4_slut_hoej) : v40, v19 ? (v22 ? Math.max(s[258], v24) : s[258]) : v24, v27 ? (v30 ? Math.max(SDL_27_1_3_slut_hoej, v32) : SDL_27_1_3_slut_hoej) : v32)
  const v43 = (v19 || v20 || v21) && (v27 || v28 || v29) && (v35 || v36 || v37)
  const v44 = s[46] && s[260] || s[52] && s[97] || s[51] && s[260] && s[97] || s[51] && !((!s[259] || !s[260] && s[257] === s[258]) && s[261] && (s[259] && s[95] || !s[259] && !s[95]) && (!s[259] || s[99] === s[257])) || s[47] && SDL_27_1_3_slut_ir || s[53] && s[97] || s[51] && SDL_27_1_3_slut_ir && s[97] || s[51] && !((!SDL_27_1_3_slut_er || !SDL_27_1_3_slut_ir && SDL_27_1_3_slut === SDL_27_1_3_slut_hoej) && s[261] && (SDL_27_1_3_slut_er && s[95] || !SDL_27_1_3_slut_er && !s[95]) && (!SDL_27_1_3_slut_er || s[99] === SDL_27_1_3_slut)) || s[48] && SDL_27_1_4_slut_ir || s[54] && s[97] || s[50] && SDL_27_1_4_slut_ir && s[97] || s[50] && !((!SDL_27_1_4_slut_er || !SDL_27_1_4_slut_ir && SDL_27_1_4_slut === SDL_27_1_4_slut_hoej) && s[261] && (SDL_27_1_4_slut_er && s[95] || !SDL_27_1_4_slut_er && !s[95]) && (!SDL_27_1_4_slut_er || s[99] === SDL_27_1_4_slut))
  const v45 = v16 && v43
  const v46 = s[262] && v43 && v42 >= NEVER
  const v47 = v15 || v45 || v46
  const v48 = v16 && v44 || s[262] && !((!v43 || !v44 && v41 === v42) && v43 && v41 === NEVER)
  const SDL_27_1_slut = s[35] ? FIRST_DAY : v45 || v46 ? (v45 ? v41 : NEVER) : NEVER
  s[559] = SDL_27_1_slut
  const SDL_27_1_slut_hoej = s[35] ? NEVER : v15 ? NEVER : v42
  s[560] = SDL_27_1_slut_hoej
  const SDL_27_1_slut_er = s[102] && (s[35] || s[36] && v47 || s[55] && v47)
  s[561] = SDL_27_1_slut_er
  const SDL_27_1_slut_ir = s[102] && (s[35] || s[36] && v48 || s[55] && v48 || s[44]) || s[263]
  s[562] = SDL_27_1_slut_ir
  // SDL.29.1: Forlængelse for pensionister m.fl. (SDL § 29)
  const SDL_29_1 = s[211] && !s[3] && (!s[264] || f.laegenVenterArbejdeInden26Uger)
  s[563] = SDL_29_1
  const SDL_29_1_nej = s[211] && !s[3] && (!s[264] || f.laegenVenterArbejdeInden26Uger === false)
  s[564] = SDL_29_1_nej
  const SDL_29_1_ir = !s[211] || s[3] || !s[264]
  s[565] = SDL_29_1_ir
  // SDL.30.1.fri: Første fraværsdag, når du blev syg i aftalt fri (SDL § 30, stk. 1)
  const v56 = Math.max(s[0], shiftDays(f.fridageneSlutter, 1))
  const SDL_30_1_fri = s[84] ? v56 : FIRST_DAY
  s[566] = SDL_30_1_fri
  const SDL_30_1_fri_hoej = s[84] ? v56 : NEVER
  s[567] = SDL_30_1_fri_hoej
  const SDL_30_1_fri_ir = f.sygUnderAftaltFri === false || !s[84]
  s[568] = SDL_30_1_fri_ir
  // SDL.35.2: Arbejdsgiveren betaler tidligst fra (SDL § 35, stk. 2)
  const v60 = shiftDays(f.sygemeldtTilArbejdsgiver, 1)
  const v61 = f.fyldestgoerendeBegrundelse === false || !s[3]
  s[270] = v61
  const v62 = f.fyldestgoerendeBegrundelse && s[5]
  s[274] = v62
  const v63 = f.sygemeldtITide && !s[3] || f.sygemeldtITide === false && (f.indsigelseModSenSygemelding && v61 || f.indsigelseModSenSygemelding === false && !s[3])
  const v64 = f.sygemeldtITide && s[5] || f.sygemeldtITide === false && (f.indsigelseModSenSygemelding && v62 || f.indsigelseModSenSygemelding === false && s[5])
  const SDL_35_2 = s[60] ? FIRST_DAY : f.sygemeldtITide ? s[56] : f.indsigelseModSenSygemelding ? (f.fyldestgoerendeBegrundelse ? s[56] : v60) : s[56]
  s[580] = SDL_35_2
  const SDL_35_2_hoej = s[60] ? NEVER : f.sygemeldtITide ? s[58] : f.indsigelseModSenSygemelding ? (f.fyldestgoerendeBegrundelse ? s[58] : v60) : s[58]
  s[581] = SDL_35_2_hoej
  const SDL_35_2_er = s[69] && (s[60] || s[63] && v63 || s[71] && v63)
  s[582] = SDL_35_2_er
  const SDL_35_2_ir = s[69] && (s[60] || s[63] && v64 || s[71] && v64 || s[61]) || s[70] || s[68]
  s[583] = SDL_35_2_ir
  // SDL.35.3: Du skal have meldt dig syg til a-kassen (SDL § 35, stk. 3)
  const v69 = !s[3] && s[57] && s[265]
  s[272] = v69
  const v70 = !s[3] && s[266] && s[59]
  s[273] = v70
  const SDL_35_3 = s[60] ? FIRST_DAY : v69 ? FIRST_DAY : s[56]
  s[269] = SDL_35_3
  const SDL_35_3_hoej = s[60] ? NEVER : v69 ? NEVER : s[58]
  s[268] = SDL_35_3_hoej
  const SDL_35_3_er = s[83] && (s[60] || v69 || v70 && !s[3])
  s[267] = SDL_35_3_er
  const SDL_35_3_ir = !s[83] || s[60] || v69 || v70 && s[5] || s[61]
  s[271] = SDL_35_3_ir
}

function svar_21(f, s) {
  // SDL.35.3.fra: Ret tidligst fra (SDL § 35, stk. 3)
  const v0 = s[267] && s[268] >= f.anmeldtTilAkasse
  s[1036] = v0
  const v1 = s[267] && s[269] < f.anmeldtTilAkasse
  s[1037] = v1
  const v2 = f.fyldestgoerendeBegrundelse ? s[56] : f.anmeldtTilAkasse
  const v3 = f.fyldestgoerendeBegrundelse ? s[58] : f.anmeldtTilAkasse
  const v4 = Math.max(s[56], v2)
  const v5 = Math.min(s[58], v3)
  const v6 = v0 && !s[3]
  const v7 = v1 && s[270]
  const v8 = s[271] && !s[3] && v5 >= v4
  const v9 = v7 || v8
  const v10 = v7 ? (v8 ? Math.min(v2, v4) : v2) : v4
  const v11 = v7 ? (v8 ? Math.max(v3, v5) : v3) : v5
  const SDL_35_3_fra = s[60] ? FIRST_DAY : s[272] ? FIRST_DAY : v6 ? (v9 ? Math.min(s[56], v10) : s[56]) : v10
  s[584] = SDL_35_3_fra
  const SDL_35_3_fra_hoej = s[60] ? NEVER : s[272] ? NEVER : v6 ? (v9 ? Math.max(s[58], v11) : s[58]) : v11
  s[585] = SDL_35_3_fra_hoej
  const SDL_35_3_fra_er = s[83] && (s[60] || s[272] || s[273] && (v6 || v7 || v8))
  s[586] = SDL_35_3_fra_er
  const SDL_35_3_fra_ir = !s[83] || s[60] || s[272] || s[273] && (v0 && s[5] || v1 && s[274] || s[271] && s[5] && s[274] || s[271] && !(s[275] && (!s[270] || !s[274] && v2 === v3) && (!s[3] || s[3] && !s[270]) && (s[3] || s[56] === v2))) || s[61]
  s[587] = SDL_35_3_fra_ir
  // SDL.38.1: Du skal have søgt kommunen om sygedagpenge (SDL § 38, stk. 1)
  const v16 = f.arbejdsgiverensBetaling === 'sygedagpenge'
  s[296] = v16
  const v17 = shiftDays(f.sidsteDagMedBetaling, 7)
  s[297] = v17
  const v18 = shiftDays(s[56], 7)
  s[306] = v18
  const v19 = shiftDays(s[58], 7)
  s[308] = v19
  const v20 = v16 || !s[3]
  s[300] = v20
  const v21 = !v16 && s[5]
  s[304] = v21
  const v22 = v16 ? v17 : v18
  const v23 = v16 ? v17 : v19
  const v24 = s[56] <= 15426 /* 2012-03-27 */
  s[293] = v24
  const v25 = !s[3] && s[62] && v24
  s[286] = v25
  const v26 = s[58] >= 15427 /* 2012-03-28 */
  const v27 = !s[3] && v26 && s[265]
  s[301] = v27
  const v28 = !s[3] && s[266] && s[72]
  const v29 = shiftDays(f.underretningsbrevAfsendt, 8)
  const v30 = shiftDays(s[56], 21)
  s[294] = v30
  const v31 = shiftDays(s[58], 21)
  s[295] = v31
  const v32 = shiftDays(f.sidsteDagMedBetaling, 21)
  const v33 = v16 || s[276] || !s[3]
  const v34 = v16 ? v32 : s[276] ? NEVER : v30
  const v35 = v16 ? v32 : s[276] ? NEVER : v31
  const v36 = !s[83] && !v16 && !s[276] && s[5]
  const v37 = s[277] && !s[3]
  const v38 = s[277] && s[5]
  const v39 = s[277] ? v18 : f.underretningsbrevSendt ? v29 : s[83] ? v30 : v34
  const v40 = s[277] ? v19 : f.underretningsbrevSendt ? v29 : s[83] ? v31 : v35
  const v41 = s[277] ? v18 : f.underretningsbrevSendt ? v29 : s[83] ? v32 : v34
  const v42 = s[277] ? v19 : f.underretningsbrevSendt ? v29 : s[83] ? v32 : v35
  const v43 = s[63] && v20
  const v44 = v25 && v20
  const v45 = v28 && (v37 || !s[277] && (f.underretningsbrevSendt || s[83] && !s[3] || !s[83] && v33))
  const v46 = s[75] && (v37 || !s[277] && (f.underretningsbrevSendt || s[83] || v33))
  const v47 = v27 || v45 || v46
  const v48 = v27 ? FIRST_DAY : v45 ? (v46 ? Math.min(v39, v41) : v39) : v41
  const v49 = v44 || v47
  const v50 = v44 ? (v47 ? Math.min(v22, v48) : v22) : v48
  const SDL_38_1 = s[60] ? FIRST_DAY : v43 ? (v49 ? Math.min(v22, v50) : v22) : v50
  s[588] = SDL_38_1
  const v52 = v27 ? NEVER : v45 ? (v46 ? Math.max(v40, v42) : v40) : v42
  const v53 = v44 ? (v47 ? Math.max(v23, v52) : v23) : v52
  const SDL_38_1_hoej = s[60] ? NEVER : v43 ? (v49 ? Math.max(v23, v53) : v23) : v53
  s[589] = SDL_38_1_hoej
  const v55 = f.persongruppe === 'loenmodtager' || f.persongruppe === 'ledig' || f.persongruppe === 'ingen'
  s[285] = v55
  const SDL_38_1_er = v55 && (s[60] || v43 || v44 || v27 || v45 || v46)
  s[590] = SDL_38_1_er
  const SDL_38_1_ir = !v55 || s[60] || s[63] && v21 || v25 && v21 || v27 || v28 && (v38 || !s[277] && f.underretningsbrevSendt === false && (s[278] || v36)) || s[75] && (v38 || !s[277] && f.underretningsbrevSendt === false && v36) || s[61]
  s[591] = SDL_38_1_ir
  // SDL.38.7.tide: Du søgte i tide (SDL § 38, stk. 1)
  const v58 = SDL_38_1_er && SDL_38_1_hoej >= f.anmodningModtaget
  const v59 = SDL_38_1_er && SDL_38_1 < f.anmodningModtaget
  const SDL_38_7_tide = v55 && (s[60] || s[63] && v58 || s[71] && v58)
  s[282] = SDL_38_7_tide
  const SDL_38_7_tide_nej = v55 && (s[60] || s[63] && v59 || s[71] && v59)
  s[283] = SDL_38_7_tide_nej
  const SDL_38_7_tide_ir = !v55 || s[60] || s[63] && SDL_38_1_ir || s[71] && SDL_38_1_ir || s[61]
  s[284] = SDL_38_7_tide_ir
  // SDL.38.8: Den for sene ansøgning undskyldes (SDL § 38, stk. 8-9)
  const v63 = !s[3] && s[176] >= f.anmodningModtaget
  s[1042] = v63
  const v64 = !s[3] && s[174] < f.anmodningModtaget
  s[1043] = v64
  const v65 = v64 || f.undskyldendeForhold === false
  s[1041] = v65
  const v66 = (v63 || s[5]) && f.undskyldendeForhold
  s[1040] = v66
  const v67 = shiftDays(f.sidsteDagMedBetaling, 28) >= f.anmodningModtaget
  s[1045] = v67
  const v68 = s[64] && f.arbejdsgiverAnmeldteIkke && f.fratraeder && v67
  s[1044] = v68
  const v69 = v66 || v68
  const v70 = v65 && !v68
  const v71 = s[56] <= 19722 /* 2023-12-31 */
  s[1039] = v71
  const v72 = !s[3] && v26 && v71
  s[287] = v72
  const v73 = !s[3] && s[58] >= 19723 /* 2024-01-01 */ && s[59]
  s[288] = v73
  const SDL_38_8 = v55 && (s[60] || s[63] && v69 || v25 && v69 || v72 && v69 || v73 && v69)
  s[279] = SDL_38_8
  const SDL_38_8_nej = v55 && (s[60] || s[63] && v70 || v25 && v70 || v72 && v70 || v73 && v70)
  s[281] = SDL_38_8_nej
  const SDL_38_8_ir = !v55 || s[68]
  s[280] = SDL_38_8_ir
}

function svar_22(f, s) {
  // SDL.38.7: Kommunen betaler tidligst fra (SDL § 38, stk. 7)
  const v0 = Math.max(s[56], f.anmodningModtaget)
  const v1 = Math.min(s[58], f.anmodningModtaget)
  const v2 = s[279] && !s[3]
  const v3 = s[280] && !s[3] && v1 >= v0
  const v4 = s[281] || v3
  const v5 = s[281] ? (v3 ? Math.min(f.anmodningModtaget, v0) : f.anmodningModtaget) : v0
  const v6 = v2 ? (v4 ? Math.min(s[56], v5) : s[56]) : v5
  const v7 = s[281] ? (v3 ? Math.max(f.anmodningModtaget, v1) : f.anmodningModtaget) : v1
  const v8 = v2 ? (v4 ? Math.max(s[58], v7) : s[58]) : v7
  const v9 = v2 || s[281] || v3
  const v10 = s[279] && s[5] || s[280] && !(s[275] && !s[3] && (s[3] || s[56] === f.anmodningModtaget))
  const v11 = Math.max(s[56], v6)
  const v12 = Math.min(s[58], v8)
  const v13 = s[282] && !s[3]
  const v14 = s[283] && v9
  const v15 = s[284] && !s[3] && v9 && v12 >= v11
  const v16 = v14 || v15
  const v17 = v14 ? (v15 ? Math.min(v6, v11) : v6) : v11
  const v18 = v14 ? (v15 ? Math.max(v8, v12) : v8) : v12
  const v19 = v13 || v14 || v15
  const v20 = s[282] && s[5] || s[283] && v10 || s[284] && s[5] && v10 || s[284] && !(s[275] && (!v9 || !v10 && v6 === v8) && (!s[3] && v9 || s[3] && !v9) && (s[3] || s[56] === v6))
  const SDL_38_7 = s[60] ? FIRST_DAY : v13 ? (v16 ? Math.min(s[56], v17) : s[56]) : v17
  s[592] = SDL_38_7
  const SDL_38_7_hoej = s[60] ? NEVER : v13 ? (v16 ? Math.max(s[58], v18) : s[58]) : v18
  s[593] = SDL_38_7_hoej
  const SDL_38_7_er = s[285] && (s[60] || s[63] && v19 || s[286] && v19 || s[287] && v19 || s[288] && v19)
  s[594] = SDL_38_7_er
  const SDL_38_7_ir = !s[285] || s[60] || s[63] && v20 || s[286] && v20 || s[287] && v20 || s[288] && v20 || s[61]
  s[595] = SDL_38_7_ir
  // SDL.40.1: Arbejdsgiveren skal have meldt fraværet (SDL § 40, stk. 1-3)
  const v25 = s[105] && s[4] >= s[289]
  s[1047] = v25
  const v26 = s[105] && s[4] < s[290]
  s[1048] = v26
  const v27 = shiftDays(s[56], 28)
  s[364] = v27
  const v28 = shiftDays(s[58], 28)
  s[363] = v28
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
  const v41 = !s[3] && s[62] && s[291]
  const v42 = !s[3] && s[292] && s[293]
  const v43 = !s[3] && s[4] >= s[294]
  s[369] = v43
  const v44 = !s[3] && s[4] < s[295]
  s[365] = v44
  const v45 = v43 && v29
  const v46 = s[5] && v33
  const v47 = v45 ? v31 : NEVER
  const v48 = v44 ? NEVER : v32
  const v49 = v45 ? (v44 || v46 ? Math.max(v32, v48) : v32) : v48
  const v50 = f.arbejdsgiverensBetaling === 'ingen'
  s[1049] = v50
  const v51 = s[296] ? s[297] : s[298]
  const v52 = s[296] ? s[297] : s[299]
  const v53 = v25 && s[300]
  const v54 = s[109] && s[300] && v52 >= NEVER
  const v55 = v26 ? NEVER : v52
  const v56 = s[63] && v39
  const v57 = v41 && v39
  const v58 = v42 && (v45 || v44 || v46)
  const v59 = s[273] && (v50 && !s[3] || !v50 && (v53 || v26 || v54))
  const v60 = s[301] || v59
  const v61 = s[301] ? FIRST_DAY : v50 ? s[302] : v53 ? v51 : NEVER
  const v62 = v58 || v60
  const v63 = v58 ? (v60 ? Math.min(v47, v61) : v47) : v61
  const v64 = v57 || v62
  const v65 = v57 ? (v62 ? Math.min(v36, v63) : v36) : v63
  const SDL_40_1 = s[60] ? FIRST_DAY : v56 ? (v64 ? Math.min(v36, v65) : v36) : v65
  s[596] = SDL_40_1
  const v67 = s[301] ? NEVER : v50 ? s[303] : v53 ? (v26 || v54 ? Math.max(v52, v55) : v52) : v55
  const v68 = v58 ? (v60 ? Math.max(v49, v67) : v49) : v67
  const v69 = v57 ? (v62 ? Math.max(v38, v68) : v38) : v68
  const SDL_40_1_hoej = s[60] ? NEVER : v56 ? (v64 ? Math.max(v38, v69) : v38) : v69
  s[597] = SDL_40_1_hoej
  const SDL_40_1_er = s[64] && (s[60] || v56 || v57 || v58 || s[301] || v59)
  s[598] = SDL_40_1_er
  const SDL_40_1_ir = !s[64] || s[60] || s[63] && v40 || v41 && v40 || v42 && (v43 && v30 || s[5] && !((!v29 || !v30 && v31 === v32) && v29 && (!v29 || v31 === NEVER))) || s[301] || s[273] && (v50 && s[5] || !v50 && (v25 && s[304] || s[109] && !((!s[300] || !s[304] && v51 === v52) && s[300] && (!s[300] || v51 === NEVER)))) || s[61]
  s[599] = SDL_40_1_ir
}

function svar_23(f, s) {
  // SDL.40a.1: A-kassen skal have meldt fraværet (SDL § 40 a, stk. 1)
  const v0 = s[56] <= 16248 /* 2014-06-27 */
  s[382] = v0
  const v1 = !s[3] && s[266] && v0
  const v2 = shiftDays(f.anmeldtTilAkasse, 7)
  const v3 = s[56] <= 16658 /* 2015-08-11 */
  s[383] = v3
  const v4 = !s[3] && s[58] >= 16249 /* 2014-06-28 */ && v3
  const v5 = !s[3] && s[58] >= 16659 /* 2015-08-12 */ && s[59]
  const v6 = f.oplystDelvistLedig ? v2 : shiftDays(f.anmeldtTilAkasse, 21)
  const v7 = v4 || v5
  const v8 = v4 ? FIRST_DAY : v6
  const v9 = s[301] || v1 || v7
  const SDL_40a_1 = s[60] ? FIRST_DAY : s[286] || v9 ? (v9 ? (s[301] ? FIRST_DAY : v1 ? (v7 ? Math.min(v2, v8) : v2) : v8) : NEVER) : NEVER
  s[600] = SDL_40a_1
  const v11 = v4 ? NEVER : v6
  const SDL_40a_1_hoej = s[60] ? NEVER : s[63] ? NEVER : s[286] ? NEVER : s[301] ? NEVER : v1 ? (v7 ? Math.max(v2, v11) : v2) : v11
  s[601] = SDL_40a_1_hoej
  const SDL_40a_1_er = s[83] && (s[60] || s[63] || s[286] || s[301] || v1 || v4 || v5)
  s[602] = SDL_40a_1_er
  const SDL_40a_1_ir = !s[83] || s[60] || s[301] || v4 || s[61]
  s[603] = SDL_40a_1_ir
  // SDL.43.1: Du skal have meldt dig syg til kommunen (SDL § 43, stk. 1)
  const v15 = shiftDays(f.tredjeFravaersdag, 7)
  const v16 = s[305] ? s[306] : s[307] ? v15 : s[294]
  const v17 = s[305] ? s[308] : s[307] ? v15 : s[295]
  const v18 = !s[3] && s[309] && s[59]
  const v19 = f.aftaleForSelvstaendig ? s[306] : v16
  const v20 = f.aftaleForSelvstaendig ? s[308] : v17
  const v21 = v18 && (f.aftaleForSelvstaendig && !s[3] || f.aftaleForSelvstaendig === false && s[310])
  const v22 = s[311] || v21
  const v23 = s[311] ? (v21 ? Math.min(v16, v19) : v16) : v19
  const SDL_43_1 = s[60] ? FIRST_DAY : s[312] ? (v22 ? Math.min(v16, v23) : v16) : v23
  s[606] = SDL_43_1
  const v25 = s[311] ? (v21 ? Math.max(v17, v20) : v17) : v20
  const SDL_43_1_hoej = s[60] ? NEVER : s[312] ? (v22 ? Math.max(v17, v25) : v17) : v25
  s[607] = SDL_43_1_hoej
  const SDL_43_1_er = s[80] && (s[60] || s[312] || s[311] || v21)
  s[608] = SDL_43_1_er
  const SDL_43_1_ir = !s[80] || s[60] || s[313] || s[314] || v18 && (f.aftaleForSelvstaendig && s[5] || f.aftaleForSelvstaendig === false && s[315]) || s[61]
  s[609] = SDL_43_1_ir
  // SDL.43.5: Den for sene anmeldelse undskyldes (SDL § 43, stk. 5)
  const v29 = !s[3] && s[176] >= f.selvstaendigAnmeldt
  s[1052] = v29
  const v30 = !s[3] && s[174] < f.selvstaendigAnmeldt
  s[1053] = v30
  const v31 = v30 || f.undskyldendeForhold === false
  const v32 = v29 || s[5]
  const v33 = v32 && f.undskyldendeForhold
  const v34 = s[56] <= 15111 /* 2011-05-17 */
  s[386] = v34
  const v35 = !s[3] && s[62] && v34
  s[360] = v35
  const v36 = s[56] <= 15207 /* 2011-08-21 */
  s[388] = v36
  const v37 = !s[3] && s[58] >= 15112 /* 2011-05-18 */ && v36
  s[361] = v37
  const v38 = f.undskyldendeForhold || f.nemrefusionNede
  s[1054] = v38
  const v39 = v30 || !v38
  const v40 = v32 && v38
  const v41 = !s[3] && s[58] >= 15208 /* 2011-08-22 */ && s[59]
  s[362] = v41
  const SDL_43_5 = s[80] && (s[60] || s[63] && v33 || v35 && v33 || v37 && v40 || v41 && v40)
  s[617] = SDL_43_5
  const SDL_43_5_nej = s[80] && (s[60] || s[63] && v31 || v35 && v31 || v37 && v39 || v41 && v39)
  s[618] = SDL_43_5_nej
  const SDL_43_5_ir = !s[80] || s[68]
  s[619] = SDL_43_5_ir
  // SDL.43.4: Kommunen betaler tidligst fra (SDL § 43, stk. 4)
  const v45 = SDL_43_1_er && SDL_43_1_hoej >= f.selvstaendigAnmeldt
  s[1055] = v45
  const v46 = SDL_43_1_er && SDL_43_1 < f.selvstaendigAnmeldt
  s[1056] = v46
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
  const v57 = SDL_43_5 && s[5] || SDL_43_5_ir && !(s[275] && !s[3] && (s[3] || s[56] === f.selvstaendigAnmeldt))
  const v58 = Math.max(s[56], v53)
  const v59 = Math.min(s[58], v55)
  const v60 = v45 && !s[3]
  const v61 = v46 && v56
  const v62 = SDL_43_1_ir && !s[3] && v56 && v59 >= v58
  const v63 = v61 || v62
  const v64 = v61 ? (v62 ? Math.min(v53, v58) : v53) : v58
  const v65 = v61 ? (v62 ? Math.max(v55, v59) : v55) : v59
  const v66 = v60 || v61 || v62
  const v67 = v45 && s[5] || v46 && v57 || SDL_43_1_ir && s[5] && v57 || SDL_43_1_ir && !(s[275] && (!v56 || !v57 && v53 === v55) && (!s[3] && v56 || s[3] && !v56) && (s[3] || s[56] === v53))
  const SDL_43_4 = s[60] ? FIRST_DAY : v60 ? (v63 ? Math.min(s[56], v64) : s[56]) : v64
  s[610] = SDL_43_4
  const SDL_43_4_hoej = s[60] ? NEVER : v60 ? (v63 ? Math.max(s[58], v65) : s[58]) : v65
  s[611] = SDL_43_4_hoej
  const SDL_43_4_er = s[80] && (s[60] || s[63] && v66 || s[71] && v66)
  s[612] = SDL_43_4_er
  const SDL_43_4_ir = !s[80] || s[60] || s[63] && v67 || s[71] && v67 || s[61]
  s[613] = SDL_43_4_ir
  // SDL.43.4.tide: Du meldte dig i tide (SDL § 43, stk. 1)
  const SDL_43_4_tide = s[80] && (s[60] || s[63] && v45 || s[71] && v45)
  s[614] = SDL_43_4_tide
  const SDL_43_4_tide_nej = s[80] && (s[60] || s[63] && v46 || s[71] && v46)
  s[615] = SDL_43_4_tide_nej
  const SDL_43_4_tide_ir = !s[80] || s[60] || s[63] && SDL_43_1_ir || s[71] && SDL_43_1_ir || s[61]
  s[616] = SDL_43_4_tide_ir
  // SDL.45.4: Præmiernes del af udgifterne (SDL § 45, stk. 4)
  const v75 = s[305] ? 8500 : s[307] ? 5500 : 0
  const SDL_45_4 = s[84] ? v75 : -Infinity
  s[620] = SDL_45_4
  const SDL_45_4_hoej = s[84] ? v75 : Infinity
  s[621] = SDL_45_4_hoej
  // SDL.51.1: Lediges sygedagpenge pr. uge (SDL § 51)
  const SDL_51_1 = s[84] ? f.dagpengePrUge : -Infinity
  s[341] = SDL_51_1
  const SDL_51_1_hoej = s[84] ? f.dagpengePrUge : Infinity
  s[344] = SDL_51_1_hoej
}

function svar_24(f, s) {
  // SDL.52.1: Selvstændiges sygedagpenge pr. uge ved fuldt fravær (SDL § 52, stk. 1)
  const v0 = f.selvstaendigForsikring === 'ingen'
  s[359] = v0
  const v1 = f.vurderingsdato <= 13149 /* 2006-01-01 */ || f.vurderingsdato >= 20822 /* 2027-01-04 */
  s[327] = v1
  const v2 = SATS_1(f.vurderingsdato)
  const v3 = v1 ? -Infinity : v2
  s[323] = v3
  const v4 = v1 ? Infinity : v2
  s[325] = v4
  const v5 = v3 > -Infinity && v4 < Infinity
  const v6 = quotient([v3, 2], [3], 'nærmeste', 100)
  const v7 = quotient([v4, 2], [3], 'nærmeste', 100)
  const v8 = v1 || !v5
  const SDL_52_1_er = !s[84] || v0 || !(!v5 && !v1 && v3 === v4)
  s[630] = SDL_52_1_er
  const SDL_52_1_ir = !s[84] || !v0 && v8 || v1
  s[631] = SDL_52_1_ir
  const SDL_52_1 = s[84] ? Math.min(v3, v0 ? f.indtaegtSomSelvstaendig : Math.max(f.indtaegtSomSelvstaendig, v5 ? Math.min(v6, v7) : -Infinity)) : -Infinity
  s[342] = SDL_52_1
  const SDL_52_1_hoej = s[84] ? Math.min(v4, v0 ? f.indtaegtSomSelvstaendig : Math.max(f.indtaegtSomSelvstaendig, v5 ? Math.max(v6, v7) : Infinity)) : Infinity
  s[345] = SDL_52_1_hoej
  // SDL.53.3: Selvstændiges sygedagpenge pr. uge (SDL § 53, stk. 3)
  const v13 = f.andelAfArbejdetDuKan <= 0
  s[337] = v13
  const v14 = f.vurderingsdato >= 14692 /* 2010-03-24 */
  s[1057] = v14
  const v15 = f.andelAfArbejdetDuKan <= 2500
  s[1058] = v15
  const v16 = SDL_52_1 > -Infinity && SDL_52_1_hoej < Infinity
  const v17 = quotient([SDL_52_1, 3], [4], 'nærmeste', 1)
  const v18 = quotient([SDL_52_1_hoej, 3], [4], 'nærmeste', 1)
  const v19 = SDL_52_1_er && !(!v16 && (!SDL_52_1_er || !SDL_52_1_ir && SDL_52_1 === SDL_52_1_hoej))
  const v20 = SDL_52_1_ir || !v16
  const v21 = quotient([SDL_52_1], [2], 'nærmeste', 1)
  const v22 = quotient([SDL_52_1_hoej], [2], 'nærmeste', 1)
  const v23 = v13 && SDL_52_1_er
  s[336] = v23
  const v24 = v13 && SDL_52_1_ir
  s[339] = v24
  const SDL_53_3_er = !v14 || v23 || !v13 && (v15 && v19 || !v15 && (!s[316] || v19))
  s[338] = SDL_53_3_er
  const SDL_53_3_ir = !v14 || v24 || !v13 && (v15 && v20 || !v15 && s[316] && v20)
  s[340] = SDL_53_3_ir
  const SDL_53_3 = v14 ? (v13 ? SDL_52_1 : v15 ? (v16 ? Math.min(v17, v18) : -Infinity) : s[316] ? (v16 ? Math.min(v21, v22) : -Infinity) : 0) : -Infinity
  s[343] = SDL_53_3
  const SDL_53_3_hoej = v14 ? (v13 ? SDL_52_1_hoej : v15 ? (v16 ? Math.max(v17, v18) : Infinity) : s[316] ? (v16 ? Math.max(v21, v22) : Infinity) : 0) : Infinity
  s[346] = SDL_53_3_hoej
  // SDL.53.2: Beløb som ved fuldt fravær (SDL § 53, stk. 2)
  const v29 = f.vurderingsdato >= 13605 /* 2007-04-02 */
  s[334] = v29
  const v30 = f.ledigUdenLoen || s[83] || f.arbejdsgiverTilbyderDeltid === false
  const SDL_53_2 = !v29 || v30
  s[331] = SDL_53_2
  const SDL_53_2_nej = !v29 || !v30
  s[333] = SDL_53_2_nej
  // SDL.50.1: Det højeste beløb pr. time (SDL § 50, stk. 1)
  const v33 = quotient([v3, 100], [3700], 'nærmeste', 1)
  const v34 = quotient([v4, 100], [3700], 'nærmeste', 1)
  const SDL_50_1_er = !s[84] || !(!v5 && !v1 && v3 === v4)
  s[349] = SDL_50_1_er
  const SDL_50_1_ir = !s[84] || v8
  s[350] = SDL_50_1_ir
  const SDL_50_1 = s[84] ? (v5 ? Math.min(v33, v34) : -Infinity) : -Infinity
  s[347] = SDL_50_1
  const SDL_50_1_hoej = s[84] ? (v5 ? Math.max(v33, v34) : Infinity) : Infinity
  s[348] = SDL_50_1_hoej
  // SDL.47.1: Sygedagpenge pr. uge ved fuldt fravær (SDL § 47, stk. 1)
  const v39 = SDL_50_1_er && f.timefortjeneste >= SDL_50_1
  s[1062] = v39
  const v40 = SDL_50_1_er && f.timefortjeneste < SDL_50_1_hoej
  s[319] = v40
  const v41 = f.normalTimerPrUge >= 3700
  s[1063] = v41
  const v42 = v40 || !v41
  s[1061] = v42
  const v43 = v39 || SDL_50_1_ir
  s[320] = v43
  const v44 = v43 && v41
  s[1060] = v44
  const v45 = Math.min(f.timefortjeneste, SDL_50_1)
  s[321] = v45
  const v46 = Math.min(f.timefortjeneste, SDL_50_1_hoej)
  s[322] = v46
  const v47 = v45 <= -Infinity
  s[324] = v47
  const v48 = quotient([v45, f.normalTimerPrUge], [100], 'nærmeste', 1)
  const v49 = quotient([v46, f.normalTimerPrUge], [100], 'nærmeste', 1)
  const v50 = SDL_50_1_er && !(v47 && (!SDL_50_1_er || !SDL_50_1_ir && v45 === v46))
  s[326] = v50
  const v51 = Math.min(v3, v47 ? -Infinity : Math.min(v48, v49))
  const v52 = Math.min(v4, v47 ? Infinity : Math.max(v48, v49))
  const v53 = SDL_50_1_ir || v47 || v1
  s[328] = v53
  const v54 = v42 && v50
  const v55 = v44 || v54
  const v56 = v44 && v1 || v42 && v53
  const SDL_47_1 = s[60] ? -Infinity : v44 ? (v54 ? Math.min(v3, v51) : v3) : v51
  s[329] = SDL_47_1
  const SDL_47_1_hoej = s[60] ? Infinity : v44 ? (v54 ? Math.max(v4, v52) : v4) : v52
  s[330] = SDL_47_1_hoej
  const SDL_47_1_er = s[60] || s[63] && v55 || s[317] && v55 || s[75] && v55
  s[332] = SDL_47_1_er
  const SDL_47_1_ir = s[60] || s[63] && v56 || s[317] && v56 || s[75] && v56 || s[61]
  s[335] = SDL_47_1_ir
}

function svar_25(f, s) {
  // SDL.53.1: Lønmodtagerens sygedagpenge pr. uge (SDL § 53, stk. 1)
  const v0 = Math.max(0, s[318])
  const v1 = v0 >= 3700
  s[1066] = v1
  const v2 = s[319] || !v1
  s[1065] = v2
  const v3 = s[320] && v1
  s[1064] = v3
  const v4 = quotient([s[321], v0], [100], 'nærmeste', 1)
  const v5 = quotient([s[322], v0], [100], 'nærmeste', 1)
  const v6 = Math.min(s[323], s[324] ? -Infinity : Math.min(v4, v5))
  const v7 = Math.min(s[325], s[324] ? Infinity : Math.max(v4, v5))
  const v8 = v2 && s[326]
  const v9 = v3 || v8
  const v10 = v3 ? (v8 ? Math.min(s[323], v6) : s[323]) : v6
  const v11 = v3 ? (v8 ? Math.max(s[325], v7) : s[325]) : v7
  const v12 = v3 && s[327] || v2 && s[328]
  const v13 = Math.max(s[329], v10)
  const v14 = Math.min(s[330], v11)
  const v15 = s[331] && s[332]
  const v16 = s[333] && v9
  const v17 = !s[334] && s[332] && v9 && v14 >= v13
  const v18 = v16 || v17
  const v19 = v16 ? (v17 ? Math.min(v10, v13) : v10) : v13
  const v20 = v16 ? (v17 ? Math.max(v11, v14) : v11) : v14
  const SDL_53_1_er = !s[84] || v15 || v16 || v17
  s[634] = SDL_53_1_er
  const SDL_53_1_ir = !s[84] || s[331] && s[335] || s[333] && v12 || !s[334] && s[335] && v12 || !s[334] && !((!s[332] || !s[335] && s[329] === s[330]) && (!v9 || !v12 && v10 === v11) && (s[332] && v9 || !s[332] && !v9) && (!s[332] || s[329] === v10))
  s[635] = SDL_53_1_ir
  const SDL_53_1 = s[84] ? (v15 ? (v18 ? Math.min(s[329], v19) : s[329]) : v19) : -Infinity
  s[632] = SDL_53_1
  const SDL_53_1_hoej = s[84] ? (v15 ? (v18 ? Math.max(s[330], v20) : s[330]) : v20) : Infinity
  s[633] = SDL_53_1_hoej
  // SDL.46.1: Sygedagpenge pr. uge (SDL § 46, stk. 1)
  const SDL_46_1_er = !s[84] || s[83] || s[80] && (s[336] || !s[337] && s[338]) || !s[80] && SDL_53_1_er
  s[624] = SDL_46_1_er
  const SDL_46_1_ir = !s[84] || s[83] && !s[84] || !s[83] && (s[80] && (s[339] || !s[337] && s[340]) || !s[80] && SDL_53_1_ir)
  s[625] = SDL_46_1_ir
  const SDL_46_1 = s[84] ? (s[83] ? s[341] : s[80] ? (s[337] ? s[342] : s[343]) : SDL_53_1) : -Infinity
  s[622] = SDL_46_1
  const SDL_46_1_hoej = s[84] ? (s[83] ? s[344] : s[80] ? (s[337] ? s[345] : s[346]) : SDL_53_1_hoej) : Infinity
  s[623] = SDL_46_1_hoej
  // SDL.47.1.3: Sygedagpenge pr. uge fra arbejdsgiveren (SDL § 47, stk. 1)
  const v29 = Math.min(s[347], f.timeloenHosArbejdsgiveren)
  const v30 = Math.min(s[348], f.timeloenHosArbejdsgiveren)
  const v31 = v29 <= -Infinity
  const v32 = quotient([v29, f.normalTimerPrUge], [100], 'nærmeste', 1)
  const v33 = quotient([v30, f.normalTimerPrUge], [100], 'nærmeste', 1)
  const v34 = s[349] && !(v31 && (!s[349] || !s[350] && v29 === v30))
  const v35 = s[350] || v31
  const SDL_47_1_3 = s[60] ? -Infinity : v31 ? -Infinity : Math.min(v32, v33)
  s[353] = SDL_47_1_3
  const SDL_47_1_3_hoej = s[60] ? Infinity : v31 ? Infinity : Math.max(v32, v33)
  s[354] = SDL_47_1_3_hoej
  const SDL_47_1_3_er = s[60] || s[63] && v34 || s[71] && v34
  s[356] = SDL_47_1_3_er
  const SDL_47_1_3_ir = s[60] || s[63] && v35 || s[71] && v35 || s[61]
  s[355] = SDL_47_1_3_ir
  // SDL.50.4: Sygedagpenge ved siden af løn (SDL § 50, stk. 4)
  const SDL_50_4 = s[84] ? Math.max(0, SDL_47_1_3 === -Infinity ? -Infinity : SDL_47_1_3 - f.loenUnderSygdomPrUge) : -Infinity
  s[626] = SDL_50_4
  const SDL_50_4_hoej = s[84] ? Math.max(0, SDL_47_1_3_hoej === Infinity ? Infinity : SDL_47_1_3_hoej - f.loenUnderSygdomPrUge) : Infinity
  s[627] = SDL_50_4_hoej
  const SDL_50_4_er = s[64] && (!s[84] || SDL_47_1_3_er)
  s[628] = SDL_50_4_er
  const SDL_50_4_ir = !s[64] || !s[84] || SDL_47_1_3_ir
  s[629] = SDL_50_4_ir
  // SDL.53.1.ialt: Sygedagpenge for timerne i alt (SDL § 53, stk. 1)
  const v44 = quotient([sum(f.timeregnskab, (r_timeregnskab) => { const r0_0 = r_timeregnskab.fra <= 13149 /* 2006-01-01 */ || r_timeregnskab.fra >= 20822 /* 2027-01-04 */ && r_timeregnskab.fra <= 2147483646; const r0_1 = SATS_2(r_timeregnskab.fra); const r0_2 = r_timeregnskab.fra === NEVER; const r0_3 = r0_2 || r0_0; const r0_4 = Math.min(f.timefortjeneste, r0_0 ? -Infinity : r0_1); const r0_5 = Math.min(f.timefortjeneste, r0_0 ? Infinity : r0_1); const r0_6 = r0_4 <= -Infinity; const r0_7 = Math.min(r0_6 ? -Infinity : Math.min(quotient([r0_4, r_timeregnskab.fravaerstimer], [100], 'nærmeste', 1), Math.round(r0_5 * r_timeregnskab.fravaerstimer / 100)), r0_0 ? -Infinity : SATS_1(r_timeregnskab.fra)); return !r0_2 && !(r0_6 && (r0_2 || !r0_3 && r0_4 === r0_5)) && !r0_2 ? (r0_3 || r0_6 || r0_3 ? Math.min(0, r0_7) : r0_7) : 0 }), 1], [1], 'nærmeste', 1)
  const v45 = quotient([sum(f.timeregnskab, (r_timeregnskab) => { const r0_0 = r_timeregnskab.fra <= 13149 /* 2006-01-01 */ || r_timeregnskab.fra >= 20822 /* 2027-01-04 */ && r_timeregnskab.fra <= 2147483646; const r0_1 = SATS_2(r_timeregnskab.fra); const r0_2 = r_timeregnskab.fra === NEVER; const r0_3 = Math.min(f.timefortjeneste, r0_0 ? -Infinity : r0_1); const r0_4 = Math.min(f.timefortjeneste, r0_0 ? Infinity : r0_1); const r0_5 = r0_3 <= -Infinity; return !r0_2 && !(r0_5 && (r0_2 || !(r0_2 || r0_0) && r0_3 === r0_4)) && !r0_2 ? Math.min(r0_5 ? Infinity : Math.max(quotient([r0_3, r_timeregnskab.fravaerstimer], [100], 'nærmeste', 1), Math.round(r0_4 * r_timeregnskab.fravaerstimer / 100)), r0_0 ? Infinity : SATS_1(r_timeregnskab.fra)) : 0 }), 1], [1], 'nærmeste', 1)
  const SDL_53_1_ialt = s[84] ? Math.min(v44, v45) : -Infinity
  s[636] = SDL_53_1_ialt
  const SDL_53_1_ialt_hoej = s[84] ? Math.max(v44, v45) : Infinity
  s[637] = SDL_53_1_ialt_hoej
  const SDL_53_1_ialt_ir = !s[64] || !s[84]
  s[374] = SDL_53_1_ialt_ir
  // SDL.53.1.timer: Fraværstimer i alt (SDL § 53, stk. 1)
  const v49 = sum(f.timeregnskab, (r_timeregnskab) => r_timeregnskab.fravaerstimer)
  const SDL_53_1_timer = s[84] ? v49 : -Infinity
  s[639] = SDL_53_1_timer
  const SDL_53_1_timer_hoej = s[84] ? v49 : Infinity
  s[640] = SDL_53_1_timer_hoej
  // SDL.53a.1: Ingen sygedagpenge på helligdagen (SDL § 53 a, stk. 1)
  const v52 = f.vurderingsdato >= 15523 /* 2012-07-02 */
  s[1067] = v52
  const v53 = intersectTable(ALL_DAYS, HELLIGDAGE_1)
  const v54 = v52 && countDays(v53, f.vurderingsdato, f.vurderingsdato) >= 1
  const SDL_53a_1 = !s[84] || v54
  s[641] = SDL_53a_1
  const SDL_53a_1_nej = !s[84] || !v54
  s[642] = SDL_53a_1_nej
  // SDL.53b.1: Refusion fra første dag ved covid-19 (SDL § 53 b, stk. 1-2)
  const v57 = f.vurderingsdato >= 18319 /* 2020-02-27 */
  s[1068] = v57
  const v58 = f.vurderingsdato >= 18671 /* 2021-02-13 */
  s[1069] = v58
  const v59 = f.sygMedCovid19 || f.hjemmeEfterAnbefaling
  s[1073] = v59
  const v60 = s[64] && v59
  const v61 = f.vurderingsdato >= 18859 /* 2021-08-20 */
  s[1070] = v61
  const v62 = f.vurderingsdato >= 18954 /* 2021-11-23 */
  s[1071] = v62
  const v63 = f.vurderingsdato >= 19052 /* 2022-03-01 */
  s[1072] = v63
  const v64 = v62 && !v63 && v60
  const SDL_53b_1 = !s[84] || v57 && (!v58 && v60 || v58 && (!v61 || v64))
  s[643] = SDL_53b_1
  const SDL_53b_1_nej = !s[84] || !v57 || !v58 && !v60 || v58 && (!v61 || !v64)
  s[644] = SDL_53b_1_nej
  const SDL_53b_1_ir = !s[84] || v57 && v58 && !v61
  s[645] = SDL_53b_1_ir
  // SDL.54.1.beloeb: Refusion til arbejdsgiveren pr. uge (SDL § 54, stk. 1)
  const SDL_54_1_beloeb = s[84] ? Math.min(SDL_53_1, f.loenUnderSygdomPrUge) : -Infinity
  s[646] = SDL_54_1_beloeb
  const SDL_54_1_beloeb_hoej = s[84] ? Math.min(SDL_53_1_hoej, f.loenUnderSygdomPrUge) : Infinity
  s[647] = SDL_54_1_beloeb_hoej
  const SDL_54_1_beloeb_er = s[351] && (!s[84] || SDL_53_1_er)
  s[648] = SDL_54_1_beloeb_er
  const SDL_54_1_beloeb_ir = s[351] && (!s[84] || SDL_53_1_ir) || s[352] || s[68]
  s[649] = SDL_54_1_beloeb_ir
}

function svar_26(f, s) {
  // SDL.56.1.beloeb: Refusion med aftale pr. uge (SDL § 56, stk. 1)
  const v0 = Math.min(s[323], s[353])
  const v1 = Math.min(s[325], s[354])
  const v2 = s[355] || s[327]
  const v3 = s[63] && s[356]
  const v4 = s[317] && s[356]
  const v5 = s[75] && s[332]
  const v6 = v4 || v5
  const v7 = v4 ? (v5 ? Math.min(s[329], v0) : v0) : s[329]
  const SDL_56_1_beloeb = s[60] ? -Infinity : v3 ? (v6 ? Math.min(v0, v7) : v0) : v7
  s[650] = SDL_56_1_beloeb
  const v9 = v4 ? (v5 ? Math.max(s[330], v1) : v1) : s[330]
  const SDL_56_1_beloeb_hoej = s[60] ? Infinity : v3 ? (v6 ? Math.max(v1, v9) : v1) : v9
  s[651] = SDL_56_1_beloeb_hoej
  const SDL_56_1_beloeb_er = s[357] && (s[60] || v3 || v4 || v5)
  s[652] = SDL_56_1_beloeb_er
  const SDL_56_1_beloeb_ir = s[357] && (s[60] || s[63] && v2 || s[317] && v2 || s[75] && s[335] || s[61]) || s[358] || s[68]
  s[653] = SDL_56_1_beloeb_ir
  // SDL.56.2: Aftale om refusion fra første dag (SDL § 56, stk. 2)
  const v13 = f.aftaleIndgaaetDen >= 13332 /* 2006-07-03 */
  s[375] = v13
  const v14 = f.aftaleIndgaaetDen >= 13605 /* 2007-04-02 */
  s[1075] = v14
  const v15 = f.skoennedeFravaersdage >= 10
  s[1079] = v15
  const v16 = f.langvarigEllerKroniskLidelse && f.risikoenErVaesentligtForoeget && v15
  s[1078] = v16
  const v17 = f.dageBetaltForLidelsen >= 14
  s[1080] = v17
  const v18 = f.aftaleIndgaaetDen >= 14032 /* 2008-06-02 */
  s[1077] = v18
  const v19 = f.dageBetaltForLidelsen >= 15
  s[1081] = v19
  const v20 = f.dageBetaltForLidelsen >= 21
  s[1082] = v20
  const v21 = !v14 && (v16 || f.behandlingBesluttetVedAnsaettelsen || v17) || v14 && (!v18 && (v16 || f.behandlingBesluttetVedAnsaettelsen || v19) || v18 && (v16 || f.behandlingBesluttetVedAnsaettelsen || v20))
  const SDL_56_2 = !v13 || v21
  s[654] = SDL_56_2
  const SDL_56_2_nej = !v13 || !v21
  s[655] = SDL_56_2_nej
  // SDL.56.3: Aftalens form (SDL § 56, stk. 3)
  const v24 = f.aftaleErSkriftlig && f.aftaleErGodkendt
  const SDL_56_3 = !v13 || v24
  s[657] = SDL_56_3
  const SDL_56_3_nej = !v13 || !v24
  s[658] = SDL_56_3_nej
  // SDL.56.4: Aftalens sidste dag (SDL § 56, stk. 4)
  const v27 = shiftDays(shiftMonths(f.aftaleIndgaaetDen, 24), -1)
  const SDL_56_4 = v13 ? v27 : FIRST_DAY
  s[659] = SDL_56_4
  const SDL_56_4_hoej = v13 ? v27 : NEVER
  s[660] = SDL_56_4_hoej
  // SDL.56.4.fornyelse: Aftalen kan fornyes (SDL § 56, stk. 4)
  const v30 = f.fravaersdageSidsteAar >= 10
  s[1084] = v30
  const v31 = v30 || f.vaesentligeAendringerVedUdloeb
  const SDL_56_4_fornyelse = !v13 || v31
  s[661] = SDL_56_4_fornyelse
  const SDL_56_4_fornyelse_nej = !v13 || !v31
  s[662] = SDL_56_4_fornyelse_nej
  // SDL.58a.1: Aftale for selvstændige (SDL § 58 a, stk. 1-4)
  const v34 = f.aftaleIndgaaetDen >= 15398 /* 2012-02-28 */
  s[1085] = v34
  const v35 = v34 && s[359] && v16 && f.aftaleErSkriftlig && f.laegeligDokumentationForRisiko
  const SDL_58a_1 = !v13 || v35
  s[663] = SDL_58a_1
  const SDL_58a_1_nej = !v13 || !v35
  s[664] = SDL_58a_1_nej
  // SDL.59.6: Refusion trods for sen anmeldelse (SDL § 59, stk. 6)
  const v38 = !s[3] && s[176] >= f.refusionskravFremsat
  s[1086] = v38
  const v39 = !s[3] && s[174] < f.refusionskravFremsat
  s[1087] = v39
  const v40 = f.skyldesLoenmodtageren || f.forkertVejledning || f.saerligeOmstaendighederForRefusion
  s[1088] = v40
  const v41 = v39 || !v40
  const v42 = v38 || s[5]
  const v43 = v42 && v40
  const v44 = f.nemrefusionNede || f.skyldesLoenmodtageren || f.forkertVejledning || f.saerligeOmstaendighederForRefusion
  s[1089] = v44
  const v45 = v39 || !v44
  const v46 = v42 && v44
  const SDL_59_6 = s[64] && (s[60] || s[63] && v43 || s[360] && v43 || s[361] && v46 || s[362] && v46)
  s[366] = SDL_59_6
  const SDL_59_6_nej = s[64] && (s[60] || s[63] && v41 || s[360] && v41 || s[361] && v45 || s[362] && v45)
  s[367] = SDL_59_6_nej
}

function svar_27(f, s) {
  // SDL.59.2: Refusion tidligst fra (SDL § 59, stk. 2-5)
  const v0 = !s[3] && s[363] >= f.arbejdsgiverAnmeldt
  s[1093] = v0
  const v1 = !s[3] && s[364] < f.arbejdsgiverAnmeldt
  s[1094] = v1
  const v2 = v0 || s[365] || s[366]
  s[1090] = v2
  const v3 = s[367] || s[368]
  const v4 = (v1 || s[5]) && (s[369] || s[5]) && v3 && (v1 || s[369] || s[367])
  s[1091] = v4
  const v5 = s[5] && s[368]
  s[1092] = v5
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
  const v20 = !s[3] && s[299] >= f.arbejdsgiverAnmeldt
  s[1097] = v20
  const v21 = !s[3] && s[298] < f.arbejdsgiverAnmeldt
  s[1098] = v21
  const v22 = !s[3] && s[4] < shiftDays(s[58], 30)
  s[1099] = v22
  const v23 = !s[3] && s[4] >= shiftDays(s[56], 30)
  s[1100] = v23
  const v24 = v20 || v22 || s[366]
  s[1095] = v24
  const v25 = (v21 || s[5]) && (v23 || s[5]) && v3 && (v21 || v23 || s[367])
  s[1096] = v25
  const v26 = v25 || v11
  const v27 = v25 ? v13 : v8
  const v28 = v25 ? v16 : v9
  const v29 = s[63] && v19
  const v30 = s[286] && v19
  const v31 = s[273] && (v24 || v25 || v11)
  const v32 = s[301] || v31
  const v33 = s[301] ? FIRST_DAY : v24 ? (v26 ? Math.min(v6, v27) : v6) : v27
  const v34 = v30 || v32
  const v35 = v30 ? (v32 ? Math.min(v15, v33) : v15) : v33
  const SDL_59_2 = s[60] ? FIRST_DAY : v29 ? (v34 ? Math.min(v15, v35) : v15) : v35
  s[665] = SDL_59_2
  const v37 = s[301] ? NEVER : v24 ? (v26 ? Math.max(v6, v28) : v6) : v28
  const v38 = v30 ? (v32 ? Math.max(v18, v37) : v18) : v37
  const SDL_59_2_hoej = s[60] ? NEVER : v29 ? (v34 ? Math.max(v18, v38) : v18) : v38
  s[666] = SDL_59_2_hoej
  const SDL_59_2_er = s[64] && (s[60] || v29 || v30 || s[301] || v31)
  s[667] = SDL_59_2_er
  const SDL_59_2_ir = !s[64] || s[60] || s[63] && v10 || s[286] && v10 || s[301] || s[273] && v10 || s[61]
  s[668] = SDL_59_2_ir
  // SDL.82.1: Loven af 2006 gælder for fraværet (SDL § 82, stk. 1-3)
  const v42 = s[370] >= 13332 /* 2006-07-03 */
  const SDL_82_1 = !s[84] || v42
  s[669] = SDL_82_1
  const SDL_82_1_nej = !s[84] || !v42
  s[670] = SDL_82_1_nej
}

function svar_28(f, s) {
  const v0 = s[84] ? 0 : 4
  s[398] = v0
  const v1 = s[68] ? 4 : 0
  s[405] = v1
  const v2 = s[3] ? 0 : 1
  s[406] = v2
  const v3 = s[5] ? 4 : 0
  s[407] = v3
  const v4 = f.vurderingsdato >= 20485 /* 2026-02-01 */
  s[845] = v4
  const v5 = s[368] ? 4 : 0
  s[429] = v5
  const v6 = s[371] ? 1 : 0
  s[478] = v6
  const v7 = 1 + v0
  s[483] = v7
  const v8 = !s[3] && !s[372]
  s[499] = v8
  const v9 = s[373] ? 1 : 0
  s[506] = v9
  const v10 = s[50] ? 4 : 0
  s[543] = v10
  const v11 = s[51] ? 4 : 0
  s[544] = v11
  const v12 = (s[64] ? 1 : 0) + (s[374] ? 4 : 0)
  s[638] = v12
  const v13 = f.aftaleIndgaaetDen >= 15012 /* 2011-02-07 */
  s[392] = v13
  const v14 = s[375] ? 0 : 4
  s[656] = v14
  const v15 = s[376] ? 1 : 0
  s[671] = v15
  const v16 = !s[3] && !s[5] && s[377] && s[56] < NEVER
  s[384] = v16
  const v17 = s[56] >= 16440 /* 2015-01-05 */
  s[763] = v17
  const v18 = s[56] >= 15012 /* 2011-02-07 */
  s[842] = v18
  const v19 = v18 ? 2 : 0
  s[387] = v19
  const v20 = s[56] >= 13332 /* 2006-07-03 */ ? 1 : 0
  s[385] = v20
  const v21 = v16 ? (s[119] ? v20 : s[72] ? v19 : v17 ? 3 : 0) : 0
  s[673] = v21
  const v22 = s[120] ? 2 : 0
  s[676] = v22
  const v23 = s[84] ? 1 : 0
  s[389] = v23
  const v24 = f.vurderingsdato <= 16439 /* 2015-01-04 */
  s[675] = v24
  const v25 = f.vurderingsdato >= 15884 /* 2013-06-28 */ ? 4 : 0
  s[686] = v25
  const v26 = s[118] ? 3 : 0
  s[685] = v26
  const v27 = f.vurderingsdato <= 15883 /* 2013-06-27 */
  s[684] = v27
  const v28 = s[175] ? 2 : 0
  s[683] = v28
  const v29 = f.vurderingsdato <= 15705 /* 2012-12-31 */
  s[682] = v29
  const v30 = f.vurderingsdato <= 15011 /* 2011-02-06 */
  s[390] = v30
  const v31 = v30 ? v23 : v28
  s[697] = v31
  const v32 = s[3] ? 0 : s[0] <= 15011 /* 2011-02-06 */ ? v15 : s[264] ? 2 : 0
  s[698] = v32
  const v33 = s[40] && !s[378] && s[39] === s[41] && s[39] < NEVER
  s[726] = v33
  const v34 = s[39] >= 20485 /* 2026-02-01 */
  s[730] = v34
  const v35 = s[39] >= 15012 /* 2011-02-07 */
  s[1032] = v35
  const v36 = v35 ? 2 : 0
  s[729] = v36
  const v37 = s[39] >= 13332 /* 2006-07-03 */ ? 1 : 0
  s[727] = v37
  const v38 = v33 ? (s[237] ? v37 : v36) : 0
  s[731] = v38
  const v39 = s[39] >= 16252 /* 2014-07-01 */
  s[738] = v39
  const v40 = v35 ? 4 : 0
  s[737] = v40
  const v41 = s[39] >= 13605 /* 2007-04-02 */ ? 3 : 0
  s[735] = v41
  const v42 = s[39] >= 13545 /* 2007-02-01 */ ? 2 : 0
  s[734] = v42
  const v43 = v39 ? 3 : 0
  s[743] = v43
  const v44 = s[56] >= 16252 /* 2014-07-01 */
  s[747] = v44
  const v45 = v16 ? (s[119] ? v20 : v19) : 0
  s[748] = v45
  const v46 = s[56] >= 15341 /* 2012-01-02 */
  s[761] = v46
  const v47 = f.vurderingsdato <= 16800 /* 2015-12-31 */
  s[814] = v47
  const v48 = s[121] ? 3 : 0
  s[817] = v48
  const v49 = f.vurderingsdato <= 18261 /* 2019-12-31 */
  s[816] = v49
  const v50 = f.vurderingsdato <= 16251 /* 2014-06-30 */
  s[815] = v50
  const v51 = f.vurderingsdato <= 17896 /* 2018-12-31 */ ? v23 : f.vurderingsdato >= 17897 /* 2019-01-01 */ ? 2 : 0
  s[836] = v51
  const v52 = s[379] ? v45 : 0
  s[837] = v52
  const v53 = f.saerligeGrundeTilAndetTidspunkt ? 1 : 0
  s[838] = v53
  const v54 = v4 ? 5 : 0
  s[840] = v54
  const v55 = f.vurderingsdato <= 20484 /* 2026-01-31 */
  s[839] = v55
  const v56 = f.vurderingsdato <= 20634 /* 2026-06-30 */
  s[859] = v56
  const v57 = v56 ? v54 : s[126] ? 6 : 0
  s[852] = v57
  const v58 = s[134] ? 4 : 0
  s[851] = v58
  const v59 = f.vurderingsdato <= 20088 /* 2024-12-31 */
  s[850] = v59
  const v60 = s[156] ? 3 : 0
  s[857] = v60
  const v61 = s[156] ? 2 : 0
  s[858] = v61
  const v62 = s[120] ? 4 : 0
  s[874] = v62
  const v63 = s[175] ? 3 : 0
  s[391] = v63
  const v64 = s[84] ? 2 : 0
  s[873] = v64
  const v65 = s[126] ? 5 : 0
  s[877] = v65
  const v66 = v4 ? 4 : 0
  s[876] = v66
  const v67 = s[134] ? 3 : 0
  s[875] = v67
  const v68 = s[120] ? 5 : 0
  s[879] = v68
  const v69 = f.vurderingsdato <= 14406 /* 2009-06-11 */
  s[878] = v69
  const v70 = s[202] ? 4 : 0
  s[898] = v70
  const v71 = f.vurderingsdato <= 15516 /* 2012-06-25 */
  s[896] = v71
  const v72 = s[56] >= 15517 /* 2012-06-26 */
  s[1035] = v72
  const v73 = v72 ? 4 : 0
  s[904] = v73
  const v74 = s[56] >= 15398 /* 2012-02-28 */ ? 3 : 0
  s[902] = v74
  const v75 = v16 ? (s[119] ? v20 : s[197] ? v19 : v44 ? 3 : 0) : 0
  s[930] = v75
  const v76 = s[95] && !s[97] && s[380] === s[381] && s[380] < NEVER
  s[936] = v76
  const v77 = s[56] >= 15427 /* 2012-03-28 */
  s[1046] = v77
  const v78 = v77 ? 3 : 0
  s[1038] = v78
  const v79 = s[83] ? (v16 ? (s[119] ? v20 : s[293] ? v19 : s[265] ? v78 : s[382] ? v73 : s[383] ? (s[56] >= 16249 /* 2014-06-28 */ ? 5 : 0) : s[56] >= 16659 /* 2015-08-12 */ ? 6 : 0) : 0) : 0
  s[1050] = v79
}

function svar_29(f, s) {
  const v0 = s[384] ? (s[119] ? s[385] : s[386] ? s[387] : s[388] ? (s[56] >= 15112 /* 2011-05-18 */ ? 3 : 0) : s[56] >= 15208 /* 2011-08-22 */ ? 4 : 0) : 0
  s[1051] = v0
  const v1 = f.vurderingsdato <= 13604 /* 2007-04-01 */ ? s[389] : s[390] ? (s[334] ? 2 : 0) : s[391]
  s[1059] = v1
  const v2 = f.aftaleIndgaaetDen <= 15011 /* 2011-02-06 */
  s[1076] = v2
  const v3 = s[375] ? 1 : 0
  s[1074] = v3
  const v4 = s[392] ? 2 : 0
  s[1083] = v4
}

export function svar(f) {
  const s = new Array(1101)
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
  return { ALF_62_3: s[183], ALF_62_3_hoej: s[184], ALF_62_3_kan: (s[182] ? 1 : 0) + (s[185] ? 4 : 0), BEK937_27_kan: (s[393] ? 1 : 0) + (s[394] ? 2 : 0) + (s[395] ? 4 : 0), LAB_107_1_kan: (s[396] ? 1 : 0) + (s[397] ? 2 : 0) + s[398], LAB_110_1: s[399], LAB_110_1_hoej: s[400], LAB_110_1_kan: (f.erIJobafklaring ? 1 : 0) + (s[401] ? 4 : 0), SDL_2_kan: (s[402] ? 1 : 0) + (s[403] ? 2 : 0) + (s[404] ? 4 : 0), SDL_2_1_kan: (s[114] ? 1 : 0) + (s[112] ? 2 : 0) + s[405], SDL_3_kan: (s[117] ? 1 : 0) + (s[113] ? 2 : 0) + s[398], SDL_6_1: s[56], SDL_6_1_hoej: s[58], SDL_6_1_kan: s[406] + s[407], SDL_7_1_kan: (s[85] ? 1 : 0) + (s[91] ? 2 : 0) + s[398], SDL_7_1_ferie_kan: (s[84] ? 0 : 1) + 2 + s[398], SDL_7_1_ferieaftale_kan: (s[408] ? 1 : 0) + (s[409] ? 2 : 0) + s[398], SDL_7_1_genoptagelse: s[410], SDL_7_1_genoptagelse_hoej: s[411], SDL_7_1_genoptagelse_kan: (f.ferieAftalt ? 1 : 0) + (s[412] ? 4 : 0), SDL_7_1_ny_kan: (s[413] ? 1 : 0) + (s[414] ? 2 : 0) + s[398], SDL_7_2_kan: (s[415] ? 1 : 0) + (s[416] ? 2 : 0) + s[398], SDL_7_3: s[417], SDL_7_3_hoej: s[418], SDL_7_3_kan: (s[419] ? 1 : 0) + (s[420] ? 4 : 0), SDL_7_5_kan: (s[421] ? 1 : 0) + (s[422] ? 2 : 0) + s[398], SDL_7_5_fra: s[423], SDL_7_5_fra_hoej: s[424], SDL_7_5_fra_kan: 1 + (s[425] ? 0 : 4), SDL_7a_1: s[426], SDL_7a_1_hoej: s[427], SDL_7a_1_kan: (s[428] ? 1 : 0) + s[429], SDL_7c_kan: (s[131] ? 1 : 0) + (s[132] ? 2 : 0) + (s[120] ? 0 : 4), SDL_10a_kan: (s[430] ? 1 : 0) + (s[431] ? 2 : 0) + s[398], SDL_11_3: s[432], SDL_11_3_hoej: s[433], SDL_11_3_kan: 1 + (s[434] ? 0 : 4), SDL_11a_1_kan: (s[435] ? 1 : 0) + (s[436] ? 2 : 0) + (s[437] ? 4 : 0), SDL_11c_kan: (s[438] ? 1 : 0) + (s[439] ? 2 : 0) + s[398], SDL_12_1_1_kan: (s[123] ? 1 : 0) + (s[122] ? 2 : 0) + (s[124] ? 4 : 0), SDL_12_1_2_kan: (s[164] ? 1 : 0) + (s[159] ? 2 : 0) + (s[158] ? 4 : 0), SDL_12_1_3_kan: (s[166] ? 1 : 0) + (s[167] ? 2 : 0) + s[398], SDL_13b_1: s[440], SDL_13b_1_hoej: s[441], SDL_13b_1_kan: (s[442] ? 1 : 0) + (s[443] ? 4 : 0), SDL_13b_1_antal: s[444], SDL_13b_1_antal_hoej: s[445], SDL_13b_1_antal_kan: (s[446] ? 1 : 0) + (s[447] ? 4 : 0), SDL_13b_1_naeste: s[448], SDL_13b_1_naeste_hoej: s[449], SDL_13b_1_naeste_kan: (s[450] ? 1 : 0) + (s[451] ? 4 : 0), SDL_13b_5_kan: (s[452] ? 1 : 0) + (s[453] ? 2 : 0) + (s[454] ? 4 : 0), SDL_13c_1_2_kan: (s[455] ? 1 : 0) + (s[456] ? 2 : 0) + (s[457] ? 4 : 0), SDL_13c_2_kan: (s[458] ? 1 : 0) + (s[459] ? 2 : 0) + (s[460] ? 4 : 0), SDL_13f_1_kan: (s[135] ? 1 : 0) + (s[133] ? 2 : 0) + (s[134] ? 0 : 4), SDL_13f_1_dag: s[461], SDL_13f_1_dag_hoej: s[462], SDL_13f_1_dag_kan: (s[463] ? 1 : 0) + (s[464] ? 4 : 0), SDL_16_2_kan: (s[465] ? 1 : 0) + (s[466] ? 2 : 0) + (s[467] ? 4 : 0), SDL_21_1_1_kan: (s[468] ? 1 : 0) + (s[469] ? 2 : 0) + s[398], SDL_21_1_2_kan: (s[470] ? 1 : 0) + (s[471] ? 2 : 0) + s[398], SDL_21_1_3_kan: (s[472] ? 1 : 0) + (s[473] ? 2 : 0) + s[398], SDL_21_3_kan: (s[474] ? 1 : 0) + (s[475] ? 2 : 0) + s[398], SDL_21_3_grundlag_kan: (s[476] ? 1 : 0) + (s[477] ? 2 : 0) + s[398], SDL_21_4_kan: s[478] + (s[479] ? 2 : 0) + (s[480] ? 4 : 0), SDL_21_4_dag: s[481], SDL_21_4_dag_hoej: s[482], SDL_21_4_dag_kan: s[483], SDL_21_4_fra: s[484], SDL_21_4_fra_hoej: s[485], SDL_21_4_fra_kan: s[478] + (s[486] ? 4 : 0), SDL_21_5_kan: (s[487] ? 1 : 0) + (s[488] ? 2 : 0) + (s[489] ? 4 : 0), SDL_21a_kan: (s[490] ? 1 : 0) + (s[491] ? 2 : 0) + s[398], SDL_24_1: s[99], SDL_24_1_hoej: s[101], SDL_24_1_kan: (s[95] ? 1 : 0) + (s[97] ? 4 : 0), SDL_24_1_ophoer: s[492], SDL_24_1_ophoer_hoej: s[493], SDL_24_1_ophoer_kan: (s[494] ? 1 : 0) + (s[495] ? 4 : 0), SDL_24_1_revurdering_kan: (s[496] ? 1 : 0) + (s[497] ? 2 : 0) + (s[498] ? 4 : 0), SDL_24_3: flat(s[1]), SDL_24_3_hoej: flat(s[2]), SDL_24_3_kan: s[406] + (s[499] ? 2 : 0) + s[407], SDL_24a_1_kan: (s[198] ? 1 : 0) + (s[201] ? 2 : 0) + (s[200] ? 4 : 0), SDL_24a_1_graense_kan: (s[87] ? 1 : 0) + (s[90] ? 2 : 0) + (s[88] ? 4 : 0), SDL_24a_2: s[500], SDL_24a_2_hoej: s[501], SDL_24a_2_kan: (s[502] ? 1 : 0) + (s[503] ? 4 : 0), SDL_24a_6_kan: (s[504] ? 1 : 0) + (s[505] ? 2 : 0) + s[398], SDL_24b_1_kan: s[506] + (s[507] ? 2 : 0) + s[398], SDL_24b_2: s[508], SDL_24b_2_hoej: s[509], SDL_24b_2_kan: s[506] + (s[510] ? 4 : 0), SDL_24c_1_kan: (s[511] ? 1 : 0) + (s[512] ? 2 : 0) + s[398], SDL_25_1: s[98], SDL_25_1_hoej: s[100], SDL_25_1_kan: (s[94] ? 1 : 0) + (s[96] ? 4 : 0), SDL_25_2: s[513], SDL_25_2_hoej: s[514], SDL_25_2_kan: (s[515] ? 1 : 0) + (s[516] ? 4 : 0), SDL_26_1_kan: (s[517] ? 1 : 0) + (s[518] ? 2 : 0) + (s[519] ? 4 : 0), SDL_26_1_covid: s[215], SDL_26_1_covid_hoej: s[216], SDL_26_1_covid_kan: (s[217] ? 1 : 0) + (s[218] ? 4 : 0), SDL_26_1_fra: s[520], SDL_26_1_fra_hoej: s[521], SDL_26_1_fra_kan: (s[522] ? 1 : 0) + (s[523] ? 4 : 0), SDL_26_1_uger: s[524], SDL_26_1_uger_hoej: s[525], SDL_26_1_uger_kan: (s[526] ? 1 : 0) + s[405], SDL_26_2_kan: (s[527] ? 1 : 0) + (s[528] ? 2 : 0) + (s[529] ? 4 : 0), SDL_26_3_covid: s[219], SDL_26_3_covid_hoej: s[220], SDL_26_3_covid_kan: (s[221] ? 1 : 0) + (s[222] ? 4 : 0), SDL_26a_1_covid: s[530], SDL_26a_3_covid: s[223], SDL_26a_3_covid_kan: s[224] ? 4 : 1, SDL_26c_covid: s[230], SDL_26c_covid_hoej: s[232], SDL_26c_covid_kan: (s[226] ? 1 : 0) + (s[228] ? 4 : 0), SDL_26d_covid: s[229], SDL_26d_covid_hoej: s[231], SDL_26d_covid_kan: (s[225] ? 1 : 0) + (s[227] ? 4 : 0), SDL_26f_covid: s[531], SDL_26f_covid_hoej: s[532], SDL_26f_covid_kan: (s[533] ? 1 : 0) + (s[534] ? 4 : 0), SDL_26g_covid: s[233], SDL_26g_covid_hoej: s[234], SDL_26g_covid_kan: (s[235] ? 1 : 0) + (s[236] ? 4 : 0), SDL_26h_covid: s[535], SDL_26h_covid_hoej: s[536], SDL_26h_covid_kan: (s[537] ? 1 : 0) + (s[538] ? 4 : 0), SDL_26i_covid: s[539], SDL_26i_covid_hoej: s[540], SDL_26i_covid_kan: (s[541] ? 1 : 0) + (s[542] ? 4 : 0), SDL_27_1_kan: (s[102] ? 1 : 0) + (s[103] ? 2 : 0) + (s[104] ? 4 : 0), SDL_27_1_1_kan: (s[45] ? 1 : 0) + (s[49] ? 2 : 0) + s[543], SDL_27_1_2_kan: (s[46] ? 1 : 0) + (s[52] ? 2 : 0) + s[544], SDL_27_1_2_slut: s[257], SDL_27_1_2_slut_hoej: s[258], SDL_27_1_2_slut_kan: (s[259] ? 1 : 0) + (s[260] ? 4 : 0), SDL_27_1_2_uger: s[545], SDL_27_1_2_uger_hoej: s[546], SDL_27_1_2_uger_kan: (s[547] ? 1 : 0) + s[544], SDL_27_1_3_kan: (s[47] ? 1 : 0) + (s[53] ? 2 : 0) + s[544], SDL_27_1_3_slut: s[548], SDL_27_1_3_slut_hoej: s[549], SDL_27_1_3_slut_kan: (s[550] ? 1 : 0) + (s[551] ? 4 : 0), SDL_27_1_3_uger: s[241], SDL_27_1_3_uger_hoej: s[243], SDL_27_1_3_uger_kan: (s[239] ? 1 : 0) + s[544], SDL_27_1_4_kan: (s[48] ? 1 : 0) + (s[54] ? 2 : 0) + s[543], SDL_27_1_4_slut: s[552], SDL_27_1_4_slut_hoej: s[553], SDL_27_1_4_slut_kan: (s[554] ? 1 : 0) + (s[555] ? 4 : 0), SDL_27_1_5_kan: (s[247] ? 1 : 0) + (s[254] ? 2 : 0) + s[544], SDL_27_1_6_kan: (s[248] ? 1 : 0) + (s[255] ? 2 : 0) + s[544], SDL_27_1_7_kan: (s[249] ? 1 : 0) + (s[256] ? 2 : 0) + s[544], SDL_27_1_7_2_kan: (s[556] ? 1 : 0) + (s[557] ? 2 : 0) + (s[558] ? 4 : 0), SDL_27_1_slut: s[559], SDL_27_1_slut_hoej: s[560], SDL_27_1_slut_kan: (s[561] ? 1 : 0) + (s[562] ? 4 : 0), SDL_29_1_kan: (s[563] ? 1 : 0) + (s[564] ? 2 : 0) + (s[565] ? 4 : 0), SDL_30_kan: (s[69] ? 1 : 0) + (s[70] ? 2 : 0) + s[405], SDL_30_1: s[65], SDL_30_1_hoej: s[66], SDL_30_1_kan: (s[67] ? 1 : 0) + s[405], SDL_30_1_fri: s[566], SDL_30_1_fri_hoej: s[567], SDL_30_1_fri_kan: (f.sygUnderAftaltFri ? 1 : 0) + (s[568] ? 4 : 0), SDL_30_2_kan: (s[569] ? 1 : 0) + (s[570] ? 2 : 0) + s[405], SDL_30_fleksjob_kan: (s[571] ? 1 : 0) + (s[572] ? 2 : 0) + (s[573] ? 4 : 0), SDL_31_1: s[179], SDL_31_1_hoej: s[180], SDL_31_1_kan: (s[178] ? 1 : 0) + (s[181] ? 4 : 0), SDL_32_kan: (s[110] ? 1 : 0) + (s[111] ? 2 : 0) + s[405], SDL_32_1_kan: (s[79] ? 1 : 0) + (s[78] ? 2 : 0) + s[405], SDL_33_1: s[574], SDL_33_1_hoej: s[575], SDL_33_1_kan: (s[576] ? 1 : 0) + (s[577] ? 4 : 0), SDL_34_1_kan: (s[578] ? 1 : 0) + (s[579] ? 2 : 0) + s[405], SDL_35_2: s[580], SDL_35_2_hoej: s[581], SDL_35_2_kan: (s[582] ? 1 : 0) + (s[583] ? 4 : 0), SDL_35_3: s[269], SDL_35_3_hoej: s[268], SDL_35_3_kan: (s[267] ? 1 : 0) + (s[271] ? 4 : 0), SDL_35_3_fra: s[584], SDL_35_3_fra_hoej: s[585], SDL_35_3_fra_kan: (s[586] ? 1 : 0) + (s[587] ? 4 : 0), SDL_38_1: s[588], SDL_38_1_hoej: s[589], SDL_38_1_kan: (s[590] ? 1 : 0) + (s[591] ? 4 : 0), SDL_38_7: s[592], SDL_38_7_hoej: s[593], SDL_38_7_kan: (s[594] ? 1 : 0) + (s[595] ? 4 : 0), SDL_38_7_tide_kan: (s[282] ? 1 : 0) + (s[283] ? 2 : 0) + (s[284] ? 4 : 0), SDL_38_8_kan: (s[279] ? 1 : 0) + (s[281] ? 2 : 0) + (s[280] ? 4 : 0), SDL_40_1: s[596], SDL_40_1_hoej: s[597], SDL_40_1_kan: (s[598] ? 1 : 0) + (s[599] ? 4 : 0), SDL_40a_1: s[600], SDL_40a_1_hoej: s[601], SDL_40a_1_kan: (s[602] ? 1 : 0) + (s[603] ? 4 : 0), SDL_41_1: s[188], SDL_41_1_hoej: s[189], SDL_41_1_kan: (s[186] ? 1 : 0) + (s[187] ? 4 : 0), SDL_42_1_kan: (s[604] ? 1 : 0) + (s[605] ? 2 : 0) + s[405], SDL_43_1: s[606], SDL_43_1_hoej: s[607], SDL_43_1_kan: (s[608] ? 1 : 0) + (s[609] ? 4 : 0), SDL_43_4: s[610], SDL_43_4_hoej: s[611], SDL_43_4_kan: (s[612] ? 1 : 0) + (s[613] ? 4 : 0), SDL_43_4_tide_kan: (s[614] ? 1 : 0) + (s[615] ? 2 : 0) + (s[616] ? 4 : 0), SDL_43_5_kan: (s[617] ? 1 : 0) + (s[618] ? 2 : 0) + (s[619] ? 4 : 0), SDL_45_4: s[620], SDL_45_4_hoej: s[621], SDL_45_4_kan: s[483], SDL_46_1: s[622], SDL_46_1_hoej: s[623], SDL_46_1_kan: (s[624] ? 1 : 0) + (s[625] ? 4 : 0), SDL_47_1: s[329], SDL_47_1_hoej: s[330], SDL_47_1_kan: (s[332] ? 1 : 0) + (s[335] ? 4 : 0), SDL_47_1_3: s[353], SDL_47_1_3_hoej: s[354], SDL_47_1_3_kan: (s[356] ? 1 : 0) + (s[355] ? 4 : 0), SDL_50_1: s[347], SDL_50_1_hoej: s[348], SDL_50_1_kan: (s[349] ? 1 : 0) + (s[350] ? 4 : 0), SDL_50_4: s[626], SDL_50_4_hoej: s[627], SDL_50_4_kan: (s[628] ? 1 : 0) + (s[629] ? 4 : 0), SDL_51_1: s[341], SDL_51_1_hoej: s[344], SDL_51_1_kan: s[483], SDL_52_1: s[342], SDL_52_1_hoej: s[345], SDL_52_1_kan: (s[630] ? 1 : 0) + (s[631] ? 4 : 0), SDL_53_1: s[632], SDL_53_1_hoej: s[633], SDL_53_1_kan: (s[634] ? 1 : 0) + (s[635] ? 4 : 0), SDL_53_1_ialt: s[636], SDL_53_1_ialt_hoej: s[637], SDL_53_1_ialt_kan: s[638], SDL_53_1_timer: s[639], SDL_53_1_timer_hoej: s[640], SDL_53_1_timer_kan: s[638], SDL_53_2_kan: (s[331] ? 1 : 0) + (s[333] ? 2 : 0) + (s[334] ? 0 : 4), SDL_53_3: s[343], SDL_53_3_hoej: s[346], SDL_53_3_kan: (s[338] ? 1 : 0) + (s[340] ? 4 : 0), SDL_53a_1_kan: (s[641] ? 1 : 0) + (s[642] ? 2 : 0) + s[398], SDL_53b_1_kan: (s[643] ? 1 : 0) + (s[644] ? 2 : 0) + (s[645] ? 4 : 0), SDL_54_1_kan: (s[351] ? 1 : 0) + (s[352] ? 2 : 0) + s[405], SDL_54_1_beloeb: s[646], SDL_54_1_beloeb_hoej: s[647], SDL_54_1_beloeb_kan: (s[648] ? 1 : 0) + (s[649] ? 4 : 0), SDL_56_1_kan: (s[357] ? 1 : 0) + (s[358] ? 2 : 0) + s[405], SDL_56_1_beloeb: s[650], SDL_56_1_beloeb_hoej: s[651], SDL_56_1_beloeb_kan: (s[652] ? 1 : 0) + (s[653] ? 4 : 0), SDL_56_2_kan: (s[654] ? 1 : 0) + (s[655] ? 2 : 0) + s[656], SDL_56_3_kan: (s[657] ? 1 : 0) + (s[658] ? 2 : 0) + s[656], SDL_56_4: s[659], SDL_56_4_hoej: s[660], SDL_56_4_kan: 1 + s[656], SDL_56_4_fornyelse_kan: (s[661] ? 1 : 0) + (s[662] ? 2 : 0) + s[656], SDL_58a_1_kan: (s[663] ? 1 : 0) + (s[664] ? 2 : 0) + s[656], SDL_59_2: s[665], SDL_59_2_hoej: s[666], SDL_59_2_kan: (s[667] ? 1 : 0) + (s[668] ? 4 : 0), SDL_59_6_kan: (s[366] ? 1 : 0) + (s[367] ? 2 : 0) + s[429], SDL_82_1_kan: (s[669] ? 1 : 0) + (s[670] ? 2 : 0) + s[398], spor: [s[56], s[58], s[3] << 0 | s[5] << 1 | (s[3] ? 0 : s[671]) << 2 | s[672] << 3 | s[182] << 4 | s[185] << 5 | s[673] << 6 | s[83] << 8 | (f.dagpengerettenSlutter ? 512 : 0) | s[393] << 10 | s[394] << 11 | s[395] << 12 | (s[674] ? 0 : s[675] ? s[389] : s[676]) << 13 | s[674] << 15 | s[677] << 16 | s[678] << 17 | s[679] << 18 | s[680] << 19 | (f.uddannelsePasserMedBehandling ? 1048576 : 0) | (f.uddannelseUdskyderRevalidering ? 2097152 : 0) | s[681] << 22 | s[415] << 23 | s[416] << 24 | s[84] << 25 | (s[390] ? s[389] : s[682] ? s[683] : s[684] ? s[685] : s[686]) << 26 | s[687] << 29, s[183], s[184], s[64] << 0 | s[688] << 1 | s[689] << 2 | s[690] << 3 | s[691] << 4 | s[80] << 5 | s[316] << 6 | s[692] << 7 | s[693] << 8 | s[694] << 9 | s[695] << 10 | (f.ansatIFleksjob ? 2048 : 0) | s[696] << 12 | s[85] << 13 | s[91] << 14 | s[697] << 15 | (f.uarbejdsdygtigVedEgenSygdom ? 131072 : 0) | s[499] << 18 | s[698] << 19 | s[94] << 21 | s[96] << 22 | (s[211] ? s[698] : 0) << 23 | s[211] << 25 | s[92] << 26 | (f.opfylderHelbredsbetingelserForFoertidspension ? 134217728 : 0) | (f.naaetFolkepensionsalder ? 268435456 : 0) | s[93] << 29, s[98], s[100], s[699] << 0 | s[700] << 1 | s[701] << 2 | s[702] << 3 | s[95] << 4 | s[97] << 5 | (!s[3] && s[703] ? 1 : !s[3] && !s[704] ? (s[19] ? 2 : s[29] ? 3 : s[30] ? 4 : 0) : 0) << 6 | s[704] << 9 | s[705] << 10 | s[12] << 11 | s[706] << 12 | s[707] << 13 | s[708] << 14 | s[709] << 15 | s[710] << 16 | s[711] << 17 | s[9] << 18 | s[8] << 19 | s[712] << 20 | s[713] << 21 | s[714] << 22 | s[715] << 23 | s[11] << 24 | s[10] << 25 | s[716] << 26 | s[717] << 27 | s[718] << 28 | s[719] << 29, s[99], s[101], s[720] << 0 | s[721] << 1 | s[722] << 2 | s[723] << 3 | s[724] << 4 | s[725] << 5 | s[45] << 6 | s[49] << 7 | s[50] << 8 | (s[726] ? (s[237] ? s[727] : s[728] ? s[729] : s[730] ? 3 : 0) : 0) << 9 | (f.forlaengelseErAfgjort ? 2048 : 0) | s[195] << 12 | s[196] << 13 | s[46] << 14 | s[52] << 15 | s[51] << 16 | s[731] << 17 | s[239] << 19 | (s[726] ? (s[732] ? s[727] : s[733] ? s[734] : s[237] ? s[735] : s[736] ? s[737] : s[738] ? 5 : 0) : 0) << 20 | s[47] << 23 | s[53] << 24 | (s[726] ? (s[732] ? s[727] : s[733] ? s[734] : s[237] ? s[735] : s[737]) : 0) << 25 | (f.underLaegebehandling ? 268435456 : 0) | (f.laegensSkoenErSikkert ? 536870912 : 0), s[241], s[243], s[739] << 0 | s[740] << 1 | s[741] << 2 | s[742] << 3 | s[48] << 4 | s[54] << 5 | (s[726] ? (s[237] ? s[727] : s[736] ? s[729] : s[728] ? s[743] : s[730] ? 4 : 0) : 0) << 6 | s[247] << 9 | s[254] << 10 | (s[726] ? (s[237] ? s[727] : s[736] ? s[729] : s[743]) : 0) << 11 | (f.laegenVurdererLivstruende ? 8192 : 0) | (f.behandlingsmulighederUdtoemte ? 16384 : 0) | s[248] << 15 | s[255] << 16 | s[556] << 17 | s[557] << 18 | s[558] << 19 | (s[726] ? (s[744] ? s[727] : s[745] ? (s[39] >= 16953 /* 2016-06-01 */ ? 2 : 0) : s[746] ? (s[39] >= 16975 /* 2016-06-23 */ ? 3 : 0) : s[39] >= 20635 /* 2026-07-01 */ ? 4 : 0) : 0) << 20 | s[249] << 23 | s[256] << 24 | (f.ansoegningOmFoertidspension ? 33554432 : 0) | s[102] << 26 | s[103] << 27 | s[104] << 28 | s[87] << 29, s[90] << 0 | s[88] << 1 | (s[384] ? (s[197] ? s[385] : s[747] ? 2 : 0) : 0) << 2 | s[569] << 4 | s[570] << 5 | s[68] << 6 | s[748] << 7 | s[749] << 9 | s[750] << 10 | s[751] << 11 | s[752] << 12 | s[753] << 13 | s[754] << 14 | (f.andetFravaerSeneste8Uger ? 32768 : 0) | s[755] << 16 | s[756] << 17 | (f.genansat ? 262144 : 0) | (f.paaArbejdeDaSygdommenKom ? 524288 : 0) | s[571] << 20 | s[572] << 21 | s[573] << 22 | (f.ansatIFleksjob ? s[748] : 0) << 23 | s[69] << 25 | s[70] << 26 | s[757] << 27 | s[758] << 28 | s[67] << 29, s[65], s[66], (s[384] ? (s[759] ? s[385] : s[760] ? (s[56] >= 13605 /* 2007-04-02 */ ? 2 : 0) : s[291] ? (s[56] >= 14032 /* 2008-06-02 */ ? 3 : 0) : s[761] ? 4 : 0) : 0) << 0 | s[178] << 3 | s[181] << 4 | (f.fratraeder ? 32 : 0) | s[79] << 6 | s[78] << 7 | (s[384] ? (s[119] ? s[385] : s[762] ? s[387] : s[72] ? (s[56] >= 15523 /* 2012-07-02 */ ? 3 : 0) : s[763] ? 4 : 0) : 0) << 8 | s[764] << 11 | s[765] << 12 | s[766] << 13 | s[767] << 14 | s[768] << 15 | s[769] << 16 | s[76] << 17 | s[770] << 18 | s[771] << 19 | s[772] << 20 | (f.dagpengeretHvisRask ? 2097152 : 0) | s[82] << 22 | s[81] << 23 | (f.erhvervsmaessigUddannelse ? 16777216 : 0) | s[773] << 25 | s[774] << 26 | s[775] << 27 | s[776] << 28 | s[777] << 29, s[179], s[180], (f.elevILoennetPraktik ? 1 : 0) | s[778] << 1 | s[779] << 2 | s[780] << 3 | s[781] << 4 | s[782] << 5 | s[783] << 6 | s[784] << 7 | (f.iBeskaeftigelse ? 256 : 0) | s[785] << 9 | s[786] << 10 | s[787] << 11 | s[788] << 12 | s[789] << 13 | s[790] << 14 | s[791] << 15 | s[792] << 16 | s[793] << 17 | s[794] << 18 | s[795] << 19 | s[796] << 20 | s[797] << 21 | s[798] << 22 | s[604] << 23 | s[605] << 24 | (s[384] ? (s[119] ? s[385] : s[799] ? s[387] : s[800] ? (s[56] >= 15706 /* 2013-01-01 */ ? 3 : 0) : s[56] >= 15884 /* 2013-06-28 */ ? 4 : 0) : 0) << 25 | s[801] << 28 | s[802] << 29, s[803] << 0 | s[804] << 1 | (f.drevetSenesteMaaned ? 4 : 0) | s[805] << 3 | s[806] << 4 | (f.tilskudTilEgenVirksomhed ? 32 : 0) | s[578] << 6 | s[579] << 7 | (f.arbejdsskade ? 256 : 0) | s[110] << 9 | s[111] << 10 | s[807] << 11 | s[808] << 12 | s[809] << 13 | s[810] << 14 | s[811] << 15 | s[812] << 16 | s[277] << 17 | s[117] << 18 | s[113] << 19 | (s[390] ? s[389] : f.vurderingsdato <= 17701 /* 2018-06-19 */ ? s[683] : s[813] ? 3 : 0) << 20 | s[198] << 22 | s[201] << 23 | s[200] << 24 | s[511] << 25 | s[512] << 26 | (s[814] ? s[389] : s[121] ? 2 : 0) << 27 | (f.fikSygedagpengeVedLivstruende ? 536870912 : 0), (f.laegenFinderIkkeLaengereLivstruende ? 1 : 0) | s[396] << 1 | s[397] << 2 | (s[815] ? s[389] : s[814] ? (s[177] ? 2 : 0) : s[816] ? s[817] : s[156] ? 4 : 0) << 3 | s[818] << 6 | s[819] << 7 | s[820] << 8 | s[821] << 9 | s[822] << 10 | s[823] << 11 | s[192] << 12 | s[824] << 13 | s[825] << 14 | s[826] << 15 | (f.erIJobafklaring ? 65536 : 0) | s[401] << 17 | (f.erIJobafklaring ? (f.jobafklaringStartede <= 17531 /* 2017-12-31 */ ? (s[827] ? 1 : 0) : f.jobafklaringStartede <= 18261 /* 2019-12-31 */ ? (s[828] ? 2 : 0) : s[829] ? 3 : 0) : 0) << 18 | s[114] << 20 | s[112] << 21 | s[402] << 22 | s[403] << 23 | s[404] << 24 | s[830] << 25 | s[831] << 26 | s[832] << 27 | s[833] << 28 | s[834] << 29, s[399], s[400], s[835] << 0 | s[109] << 1 | s[836] << 2 | s[408] << 4 | s[409] << 5 | (f.feriePasserMedForloebet ? 64 : 0) | (f.ferieIndenForFerieloven ? 128 : 0) | (f.ferieAftalt ? 256 : 0) | s[412] << 9 | (f.ferieAftalt ? s[836] : 0) << 10 | s[413] << 12 | s[414] << 13 | s[419] << 14 | s[420] << 15 | s[837] << 16 | (s[837] === 1 ? s[838] : s[837] === 2 ? s[838] : 0) << 18 | s[379] << 19 | (f.saerligeGrundeTilAndetTidspunkt ? 1048576 : 0) | s[421] << 21 | s[422] << 22 | (s[390] ? s[389] : s[682] ? s[683] : s[684] ? s[685] : s[839] ? s[686] : s[840]) << 23 | (f.helbredetErStationaert ? 67108864 : 0) | (f.arbejdsevnenErAfklaret ? 134217728 : 0) | (f.berettigetTilRevalidering ? 268435456 : 0) | (f.berettigetTilFleksjob ? 536870912 : 0), s[410], s[411], s[417], s[418], (f.berettigetTilFoertidspension ? 1 : 0) | (f.berettigetTilRessourceforloeb ? 2 : 0) | s[425] << 2 | (f.vurderingsdato <= 17654 /* 2018-05-03 */ ? s[389] : s[425] ? 2 : 0) << 3 | (f.ophoerErAfgjort ? 32 : 0) | s[428] << 6 | s[368] << 7 | (s[64] ? (s[384] ? (s[841] ? s[385] : s[119] ? (s[56] >= 14613 /* 2010-01-04 */ ? 2 : 0) : s[842] ? 3 : 0) : 0) : 0) << 8 | s[843] << 10 | s[844] << 11 | s[131] << 12 | s[132] << 13 | s[120] << 14 | (s[120] ? (s[839] ? (s[120] ? 1 : 0) : s[845] ? 2 : 0) : 0) << 15 | s[846] << 17 | (f.ventesRaskInden8Uger ? 262144 : 0) | s[847] << 19 | s[848] << 20 | (f.oenskerTidligOpfoelgning ? 2097152 : 0) | s[849] << 22 | s[430] << 23 | s[431] << 24 | (s[390] ? s[389] : s[814] ? s[683] : s[817]) << 25 | (f.sagenErBelyst ? 134217728 : 0) | s[434] << 28, s[423], s[424], s[426], s[427], s[432], s[433], (f.oplysningsskemaSendt <= 15011 /* 2011-02-06 */ ? (s[434] ? 1 : 0) : f.oplysningsskemaSendt >= 15012 /* 2011-02-07 */ ? 2 : 0) << 0 | s[123] << 2 | s[122] << 3 | s[124] << 4 | (s[390] ? s[389] : s[675] ? s[683] : s[850] ? (s[120] ? 3 : 0) : s[839] ? s[851] : s[852]) << 5 | s[853] << 8 | s[854] << 9 | s[855] << 10 | s[856] << 11 | s[435] << 12 | s[436] << 13 | s[437] << 14 | (s[675] ? s[389] : s[816] ? s[676] : s[857]) << 15 | s[438] << 17 | s[439] << 18 | (s[816] ? s[389] : s[858]) << 19 | (f.oenskerLaegeattest ? 2097152 : 0) | (f.attestIndhentet ? 4194304 : 0) | s[164] << 23 | s[159] << 24 | s[158] << 25 | (f.tilbagevendenForestaar ? 67108864 : 0) | (f.risikoForLangtForloeb ? 134217728 : 0) | s[125] << 28 | s[127] << 29, (f.behovForTvaerfagligIndsats ? 1 : 0) | s[166] << 1 | s[167] << 2 | s[135] << 3 | s[133] << 4 | s[134] << 5 | (s[134] && s[139] ? 1 : s[134] && !s[138] ? (s[839] ? (s[134] ? 2 : 0) : s[859] ? (s[845] ? 3 : 0) : s[126] ? 4 : 0) : 0) << 6 | s[138] << 9 | s[860] << 10 | s[126] << 11 | s[861] << 12 | s[862] << 13 | s[168] << 14 | s[863] << 15 | s[864] << 16 | s[165] << 17 | (f.forudsigeligtForloeb ? 262144 : 0) | s[865] << 19 | s[866] << 20 | s[867] << 21 | s[868] << 22 | s[869] << 23 | s[870] << 24 | (f.opfoelgningOenskes ? 33554432 : 0) | (f.opfoelgningAlligevel ? 67108864 : 0) | s[871] << 27 | s[872] << 28 | s[442] << 29, s[440], s[441], s[443] << 0 | (s[139] ? 1 : s[138] ? 0 : s[390] ? s[873] : s[675] ? s[391] : s[839] ? s[874] : s[852]) << 1 | s[137] << 4 | s[136] << 5 | s[446] << 6 | s[447] << 7 | (s[156] && s[139] ? 1 : s[156] && !s[138] ? (s[850] ? s[858] : s[839] ? s[875] : s[859] ? s[876] : s[877]) : 0) << 8 | s[156] << 11 | s[157] << 12 | s[450] << 13 | s[451] << 14 | (s[165] && s[139] ? 1 : s[165] && !s[138] ? (s[878] ? s[873] : s[390] ? (s[173] ? 3 : 0) : s[675] ? (s[175] ? 4 : 0) : s[816] ? s[879] : s[850] ? (s[156] ? 6 : 0) : s[839] ? (s[134] ? 7 : 0) : s[859] ? (s[845] ? 8 : 0) : s[126] ? 9 : 0) : 0) << 15 | s[880] << 19 | s[172] << 20 | s[452] << 21 | s[453] << 22 | s[454] << 23 | (s[390] ? s[389] : f.vurderingsdato <= 15069 /* 2011-04-05 */ ? s[683] : f.vurderingsdato <= 15207 /* 2011-08-21 */ ? (s[881] ? 3 : 0) : s[675] ? (s[882] ? 4 : 0) : s[879]) << 24 | s[455] << 27 | s[456] << 28 | s[457] << 29, s[444], s[445], s[448], s[449], (s[675] ? s[389] : s[850] ? s[676] : s[839] ? s[875] : s[876]) << 0 | s[458] << 3 | s[459] << 4 | s[460] << 5 | (s[675] ? s[389] : s[816] ? s[676] : s[850] ? s[857] : s[839] ? s[851] : s[840]) << 6 | s[463] << 9 | s[464] << 10 | s[465] << 11 | s[466] << 12 | s[467] << 13 | (s[878] ? s[389] : s[390] ? (s[173] ? 2 : 0) : s[675] ? s[391] : s[874]) << 14 | s[468] << 17 | s[469] << 18 | (s[390] ? s[389] : s[682] ? s[683] : s[684] ? s[685] : s[859] ? s[686] : s[877]) << 19 | s[883] << 22 | (f.udebliver ? 8388608 : 0) | (f.rimeligGrund ? 16777216 : 0) | (f.skriftligtOrienteret ? 33554432 : 0) | s[490] << 26 | s[491] << 27, s[461], s[462], (s[390] ? s[389] : s[815] ? s[683] : f.vurderingsdato <= 16982 /* 2016-06-30 */ ? (s[177] ? 3 : 0) : f.vurderingsdato <= 18077 /* 2019-06-30 */ ? (f.vurderingsdato >= 16983 /* 2016-07-01 */ ? 4 : 0) : s[884] ? 5 : 0) << 0 | s[885] << 3 | (f.andenVurderingIndhentet ? 16 : 0) | s[886] << 5 | s[887] << 6 | s[888] << 7 | (f.tilsvarendeIndgribende ? 256 : 0) | s[470] << 9 | s[471] << 10 | s[889] << 11 | s[890] << 12 | s[891] << 13 | (f.noedvendigBehandling ? 16384 : 0) | s[892] << 15 | s[893] << 16 | (f.hensigtsmaessigOptraening ? 131072 : 0) | (f.opfordret ? 262144 : 0) | s[472] << 19 | s[473] << 20 | s[474] << 21 | s[475] << 22 | (f.partshoertOmOphoer ? 8388608 : 0) | s[894] << 24 | (f.harSvaretPaaPartshoering ? 33554432 : 0) | s[895] << 26 | s[476] << 27 | s[477] << 28, (f.vurderingsdato <= 18638 /* 2021-01-11 */ ? s[389] : f.vurderingsdato >= 18639 /* 2021-01-12 */ ? 2 : 0) << 0 | (f.andetGrundlagEndHoertOm ? 4 : 0) | (f.partshoertOmNytGrundlag ? 8 : 0) | s[371] << 4 | s[479] << 5 | s[480] << 6 | (s[390] ? s[389] : f.vurderingsdato <= 15397 /* 2012-02-27 */ ? s[683] : s[896] ? (s[897] ? 3 : 0) : s[898]) << 7 | s[899] << 10 | s[900] << 11 | (f.genoptagetFoer ? 4096 : 0) | s[486] << 13 | (s[371] && !s[479] && !s[480] ? s[697] : 0) << 14 | s[186] << 16 | s[187] << 17 | (s[384] ? (s[119] ? s[385] : s[901] ? s[387] : s[265] ? s[902] : s[903] ? s[904] : s[905] ? (s[56] >= 18319 /* 2020-02-27 */ ? 5 : 0) : s[906] ? (s[56] >= 18859 /* 2021-08-20 */ ? 6 : 0) : s[907] ? (s[56] >= 18954 /* 2021-11-23 */ ? 7 : 0) : s[56] >= 19052 /* 2022-03-01 */ ? 8 : 0) : 0) << 18 | s[305] << 22 | s[307] << 23 | (f.aftaleForSelvstaendig ? 16777216 : 0) | (f.sygMedCovid19 ? 33554432 : 0) | s[576] << 26 | s[577] << 27 | s[908] << 28 | s[909] << 29, s[481], s[482], s[484], s[485], s[188], s[189], s[574], s[575], s[910] << 0 | s[911] << 1 | s[357] << 2 | s[358] << 3 | (f.aftaleMedArbejdsgiver ? 16 : 0) | s[351] << 5 | s[352] << 6 | s[276] << 7 | s[912] << 8 | s[913] << 9 | s[914] << 10 | s[915] << 11 | s[916] << 12 | s[917] << 13 | s[918] << 14 | s[919] << 15 | s[920] << 16 | s[921] << 17 | s[922] << 18 | s[923] << 19 | s[924] << 20 | s[487] << 21 | s[488] << 22 | s[489] << 23 | s[494] << 24 | s[495] << 25 | (f.vurderingsdato <= 16687 /* 2015-09-09 */ ? s[389] : s[925] ? 2 : 0) << 26 | s[496] << 28 | s[497] << 29, s[492], s[493], s[498] << 0 | (s[195] && !s[196] && !s[97] ? (s[95] && !s[97] && s[926] && s[99] < NEVER ? (s[927] ? (s[99] >= 13332 /* 2006-07-03 */ ? 1 : 0) : s[99] >= 16252 /* 2014-07-01 */ ? 2 : 0) : 0) : 0) << 1 | s[502] << 3 | s[503] << 4 | (s[198] && !s[201] && !s[200] ? (s[384] ? (s[747] ? 1 : 0) : 0) : 0) << 5 | s[504] << 6 | s[505] << 7 | s[373] << 8 | s[507] << 9 | (f.opfylderBeskaeftigelseskravetVedLivstruende ? 1024 : 0) | s[510] << 11 | (s[373] && !s[507] && s[84] ? (s[121] ? 1 : 0) : 0) << 12 | s[928] << 13 | s[515] << 14 | s[516] << 15 | (f.pensionTilkendt ? (s[390] ? s[389] : f.vurderingsdato <= 15320 /* 2011-12-12 */ ? s[683] : s[896] ? (s[929] ? 3 : 0) : s[898]) : 0) << 16 | (f.pensionTilkendt ? 524288 : 0) | (f.pensionMedTilbagevirkendeKraft ? 1048576 : 0) | s[526] << 21 | s[930] << 22 | s[517] << 24 | s[518] << 25 | s[519] << 26 | (s[931] ? s[930] : 0) << 27 | s[931] << 29, s[500], s[501], s[508], s[509], s[513], s[514], s[524], s[525], (f.retErOpbrugt ? 1 : 0) | s[932] << 1 | s[213] << 2 | s[214] << 3 | s[933] << 4 | s[934] << 5 | s[935] << 6 | s[217] << 7 | s[218] << 8 | (s[936] ? (s[937] ? 1 : s[380] >= 18809 /* 2021-07-01 */ ? 2 : 0) : 0) << 9 | s[938] << 11 | s[939] << 12 | s[940] << 13 | s[207] << 14 | s[941] << 15 | s[942] << 16 | s[943] << 17 | s[944] << 18 | s[205] << 19 | s[206] << 20 | s[945] << 21 | (f.fortsatRet9Marts2020 ? 4194304 : 0) | s[522] << 23 | s[523] << 24 | (s[936] ? 1 : 0) << 25 | s[527] << 26 | s[528] << 27 | s[529] << 28, s[215], s[216], s[520], s[521], (s[946] ? s[930] : 0) << 0 | s[946] << 2 | s[947] << 3 | s[221] << 4 | s[222] << 5 | (s[217] && !s[218] && s[948] === s[949] && s[948] < NEVER ? (s[950] ? 1 : s[948] >= 18809 /* 2021-07-01 */ ? 2 : 0) : 0) << 6 | s[951] << 8 | s[952] << 9 | s[953] << 10 | s[954] << 11 | s[955] << 12 | s[956] << 13 | s[957] << 14 | s[958] << 15 | s[959] << 16 | s[960] << 17 | s[961] << 18 | (s[962] <= 18808 /* 2021-06-30 */ ? 1 : s[963] ? 2 : 0) << 19 | s[964] << 21 | s[965] << 22 | s[966] << 23 | s[967] << 24 | s[224] << 25 | (s[224] ? 0 : s[968] <= 18808 /* 2021-06-30 */ ? 1 : s[969] ? 2 : 0) << 26 | s[970] << 28 | s[971] << 29, s[219], s[220], s[530], s[223], s[972] << 0 | s[973] << 1 | s[974] << 2 | s[226] << 3 | s[228] << 4 | (s[221] && !s[222] && s[975] === s[976] && s[975] < NEVER ? (s[977] ? 1 : s[975] >= 18809 /* 2021-07-01 */ ? 2 : 0) : 0) << 5 | s[978] << 7 | s[979] << 8 | s[980] << 9 | s[981] << 10 | s[982] << 11 | s[983] << 12 | s[225] << 13 | s[227] << 14 | (s[984] ? (s[985] <= 18808 /* 2021-06-30 */ ? 1 : s[986] ? 2 : 0) : 0) << 15 | s[987] << 17 | s[988] << 18 | s[989] << 19 | s[990] << 20 | s[991] << 21 | s[992] << 22 | s[533] << 23 | s[534] << 24 | (s[993] && !s[994] && s[995] === s[996] && s[995] < NEVER ? (s[997] ? 1 : s[995] >= 18809 /* 2021-07-01 */ ? 2 : 0) : 0) << 25 | s[998] << 27 | s[999] << 28 | s[994] << 29, s[230], s[232], s[229], s[231], s[531], s[532], s[1000] << 0 | s[1001] << 1 | s[1002] << 2 | s[1003] << 3 | s[235] << 4 | s[236] << 5 | (s[533] && !s[534] && s[1004] === s[1005] && s[1004] < NEVER ? (s[1006] ? 1 : s[1004] >= 18809 /* 2021-07-01 */ ? 2 : 0) : 0) << 6 | s[1007] << 8 | s[1008] << 9 | s[1009] << 10 | s[1010] << 11 | s[1011] << 12 | s[1012] << 13 | s[537] << 14 | s[538] << 15 | (s[235] && !s[236] && s[1013] === s[1014] && s[1013] < NEVER ? (s[1015] ? 1 : s[1013] >= 18809 /* 2021-07-01 */ ? 2 : 0) : 0) << 16 | s[1016] << 18 | s[1017] << 19 | s[1018] << 20 | s[1019] << 21 | s[1020] << 22 | s[1021] << 23 | s[541] << 24 | s[542] << 25 | (s[537] && !s[538] && s[1022] === s[1023] && s[1022] < NEVER ? (s[1024] ? 1 : s[1022] >= 18809 /* 2021-07-01 */ ? 2 : 0) : 0) << 26 | s[1025] << 28 | s[1026] << 29, s[233], s[234], s[535], s[536], s[539], s[540], s[1027] << 0 | s[1028] << 1 | s[1029] << 2 | s[1030] << 3 | s[547] << 4 | (s[726] ? (s[1031] ? s[727] : s[237] ? (s[39] >= 14692 /* 2010-03-24 */ ? 2 : 0) : s[736] ? (s[1032] ? 3 : 0) : s[738] ? 4 : 0) : 0) << 5 | s[259] << 8 | s[260] << 9 | (s[726] ? s[727] : 0) << 10 | s[550] << 11 | s[551] << 12 | s[554] << 13 | s[555] << 14 | s[561] << 15 | s[562] << 16 | (s[102] && !s[103] && !s[104] ? s[731] : 0) << 17 | s[1033] << 19 | s[1034] << 20 | s[262] << 21 | s[563] << 22 | s[564] << 23 | s[565] << 24 | (f.sygUnderAftaltFri ? 33554432 : 0) | s[568] << 26 | (f.sygUnderAftaltFri ? (f.vurderingsdato <= 18839 /* 2021-07-31 */ ? s[389] : f.vurderingsdato >= 18840 /* 2021-08-01 */ ? 2 : 0) : 0) << 27 | s[582] << 29, s[545], s[546], s[257], s[258], s[548], s[549], s[552], s[553], s[559], s[560], s[566], s[567], s[580], s[581], s[583] << 0 | (s[69] && !s[70] && !s[68] ? s[748] : 0) << 1 | (f.sygemeldtITide ? 8 : 0) | (f.indsigelseModSenSygemelding ? 16 : 0) | (f.fyldestgoerendeBegrundelse ? 32 : 0) | s[267] << 6 | s[271] << 7 | (s[83] ? (s[384] ? (s[265] ? s[385] : s[1035] ? 2 : 0) : 0) : 0) << 8 | s[586] << 10 | s[587] << 11 | s[1036] << 12 | s[1037] << 13 | s[590] << 14 | s[591] << 15 | (s[285] ? (s[384] ? (s[119] ? s[385] : s[293] ? s[387] : s[265] ? s[1038] : s[72] ? s[904] : s[763] ? 5 : 0) : 0) : 0) << 16 | s[285] << 19 | s[296] << 20 | (f.underretningsbrevSendt ? 2097152 : 0) | s[282] << 22 | s[283] << 23 | s[284] << 24 | (s[285] ? s[748] : 0) << 25 | s[279] << 27 | s[281] << 28 | s[280] << 29, s[269], s[268], s[584], s[585], s[588], s[589], (s[285] ? (s[384] ? (s[119] ? s[385] : s[293] ? s[387] : s[1039] ? s[1038] : s[56] >= 19723 /* 2024-01-01 */ ? 4 : 0) : 0) : 0) << 0 | s[1040] << 3 | s[1041] << 4 | s[1042] << 5 | s[1043] << 6 | (f.undskyldendeForhold ? 128 : 0) | s[1044] << 8 | (f.arbejdsgiverAnmeldteIkke ? 512 : 0) | s[1045] << 10 | s[594] << 11 | s[595] << 12 | s[598] << 13 | s[599] << 14 | (s[64] ? (s[384] ? (s[119] ? s[385] : s[291] ? s[387] : s[293] ? (s[761] ? 3 : 0) : s[265] ? (s[1046] ? 4 : 0) : s[1035] ? 5 : 0) : 0) : 0) << 15 | s[1047] << 18 | s[1048] << 19 | s[369] << 20 | s[365] << 21 | s[1049] << 22 | s[602] << 23 | s[603] << 24 | s[1050] << 25 | (s[1050] === 1 ? 0 : s[1050] === 2 ? 0 : s[1050] === 4 ? 0 : s[1050] === 6 ? (f.oplystDelvistLedig ? 1 : 0) : 0) << 28 | (f.oplystDelvistLedig ? 536870912 : 0), s[592], s[593], s[596], s[597], s[600], s[601], s[606], s[607], s[608] << 0 | s[609] << 1 | (s[80] ? (s[384] ? (s[119] ? s[385] : s[901] ? s[387] : s[902]) : 0) : 0) << 2 | s[617] << 4 | s[618] << 5 | s[619] << 6 | (s[80] ? s[1051] : 0) << 7 | s[1052] << 10 | s[1053] << 11 | s[1054] << 12 | (f.nemrefusionNede ? 8192 : 0) | s[612] << 14 | s[613] << 15 | (s[80] ? s[748] : 0) << 16 | s[1055] << 18 | s[1056] << 19 | s[614] << 20 | s[615] << 21 | s[616] << 22 | s[389] << 23 | s[630] << 24 | s[631] << 25 | s[359] << 26 | s[338] << 27 | s[340] << 28, s[610], s[611], s[620], s[621], s[341], s[344], s[342], s[345], s[343], s[346], (f.vurderingsdato <= 14691 /* 2010-03-23 */ ? s[389] : s[390] ? (s[1057] ? 2 : 0) : s[391]) << 0 | s[337] << 2 | s[1058] << 3 | s[331] << 4 | s[333] << 5 | s[334] << 6 | s[1059] << 7 | (f.ledigUdenLoen ? 512 : 0) | (f.arbejdsgiverTilbyderDeltid ? 1024 : 0) | s[349] << 11 | s[350] << 12 | s[332] << 13 | s[335] << 14 | s[1060] << 15 | s[1061] << 16 | s[1062] << 17 | s[319] << 18 | s[1063] << 19 | s[634] << 20 | s[635] << 21 | s[1064] << 22 | s[1065] << 23 | s[1066] << 24 | s[624] << 25 | s[625] << 26 | s[356] << 27 | s[355] << 28 | s[628] << 29, s[347], s[348], s[329], s[330], s[632], s[633], s[622], s[623], s[353], s[354], s[626], s[627], s[629] << 0 | (s[64] ? s[697] : 0) << 1 | s[374] << 3 | (s[64] ? s[1059] : 0) << 4 | s[641] << 6 | s[642] << 7 | (s[390] ? s[389] : f.vurderingsdato <= 15522 /* 2012-07-01 */ ? s[683] : s[1067] ? 3 : 0) << 8 | s[643] << 10 | s[644] << 11 | s[645] << 12 | (f.vurderingsdato <= 18318 /* 2020-02-26 */ ? s[389] : f.vurderingsdato <= 18670 /* 2021-02-12 */ ? (s[1068] ? 2 : 0) : f.vurderingsdato <= 18858 /* 2021-08-19 */ ? (s[1069] ? 3 : 0) : f.vurderingsdato <= 18953 /* 2021-11-22 */ ? (s[1070] ? 4 : 0) : f.vurderingsdato <= 19051 /* 2022-02-28 */ ? (s[1071] ? 5 : 0) : s[1072] ? 6 : 0) << 13 | s[1073] << 16 | (f.hjemmeEfterAnbefaling ? 131072 : 0) | s[648] << 18 | s[649] << 19 | (s[351] && !s[352] && !s[68] ? s[697] : 0) << 20 | s[652] << 22 | s[653] << 23 | (s[357] && !s[358] && !s[68] ? s[673] : 0) << 24 | s[654] << 26 | s[655] << 27 | s[375] << 28, s[636], s[637], s[639], s[640], s[646], s[647], s[650], s[651], (f.aftaleIndgaaetDen <= 13604 /* 2007-04-01 */ ? s[1074] : f.aftaleIndgaaetDen <= 14031 /* 2008-06-01 */ ? (s[1075] ? 2 : 0) : s[1076] ? (s[1077] ? 3 : 0) : s[392] ? 4 : 0) << 0 | s[1078] << 3 | (f.langvarigEllerKroniskLidelse ? 16 : 0) | (f.risikoenErVaesentligtForoeget ? 32 : 0) | s[1079] << 6 | (f.behandlingBesluttetVedAnsaettelsen ? 128 : 0) | s[1080] << 8 | s[1081] << 9 | s[1082] << 10 | s[657] << 11 | s[658] << 12 | (s[1076] ? s[1074] : s[1083]) << 13 | (f.aftaleErSkriftlig ? 32768 : 0) | (f.aftaleErGodkendt ? 65536 : 0) | s[661] << 17 | s[662] << 18 | s[1084] << 19 | (f.vaesentligeAendringerVedUdloeb ? 1048576 : 0) | s[663] << 21 | s[664] << 22 | (s[1076] ? s[1074] : f.aftaleIndgaaetDen <= 15397 /* 2012-02-27 */ ? s[1083] : f.aftaleIndgaaetDen <= 15516 /* 2012-06-25 */ ? (s[1085] ? 3 : 0) : f.aftaleIndgaaetDen >= 15517 /* 2012-06-26 */ ? 4 : 0) << 23 | (f.laegeligDokumentationForRisiko ? 67108864 : 0) | s[366] << 27 | s[367] << 28, s[659], s[660], (s[64] ? s[1051] : 0) << 0 | s[1086] << 3 | s[1087] << 4 | s[1088] << 5 | (f.skyldesLoenmodtageren ? 64 : 0) | (f.forkertVejledning ? 128 : 0) | (f.saerligeOmstaendighederForRefusion ? 256 : 0) | s[1089] << 9 | s[667] << 10 | s[668] << 11 | (s[64] ? (s[384] ? (s[119] ? s[385] : s[293] ? s[387] : s[265] ? s[1038] : s[904]) : 0) : 0) << 12 | s[1090] << 15 | s[1091] << 16 | s[1092] << 17 | s[1093] << 18 | s[1094] << 19 | s[1095] << 20 | s[1096] << 21 | s[1097] << 22 | s[1098] << 23 | s[1099] << 24 | s[1100] << 25 | s[669] << 26 | s[670] << 27, s[665], s[666]] }
}
