// Written from the law by `npm run compile`. Change the law, not this.
import { ALL_DAYS, FIRST_DAY, NEVER, NO_DAYS, allPeriods, countDays, dayReaching, dropFirst, flat, from, holidayTable, intersectTable, monthEndOver, monthStart, onWeekdays, periods, quotient, runEnd, runStart, sameDays, shiftDays, shiftMonths, sum, without } from '@sagsvej/rules/runtime'
const SATS_1 = (day) => day < 16804 ? (day < 14977 ? (day < 13885 ? (day < 13514 ? 333500 : 341500) : (day < 14249 ? 351500 : (day < 14613 ? 362500 : 376000))) : (day < 15712 ? (day < 15341 ? 383000 : 394000) : (day < 16076 ? 400500 : (day < 16440 ? 407500 : 413500)))) : (day < 18631 ? (day < 17532 ? (day < 17168 ? 418000 : 424500) : (day < 17903 ? 430000 : (day < 18267 ? 435500 : 440500))) : (day < 19723 ? (day < 18995 ? 446000 : (day < 19359 ? 446500 : 455000)) : (day < 20094 ? 469500 : (day < 20458 ? 486500 : 508500))))

const SATS_2 = (day) => day < 16804 ? (day < 14977 ? (day < 13885 ? (day < 13514 ? 9014 : 9230) : (day < 14249 ? 9500 : (day < 14613 ? 9797 : 10162))) : (day < 15712 ? (day < 15341 ? 10351 : 10649) : (day < 16076 ? 10824 : (day < 16440 ? 11014 : 11176)))) : (day < 18631 ? (day < 17532 ? (day < 17168 ? 11297 : 11473) : (day < 17903 ? 11622 : (day < 18267 ? 11770 : 11905))) : (day < 19723 ? (day < 18995 ? 12054 : (day < 19359 ? 12068 : 12297)) : (day < 20094 ? 12689 : (day < 20458 ? 13149 : 13743))))

const HELLIGDAGE_1 = holidayTable([{"on":{"month":1,"day":1}},{"on":{"easter":-3}},{"on":{"easter":-2}},{"on":{"easter":0}},{"on":{"easter":1}},{"on":{"easter":26},"to":19722},{"on":{"easter":39}},{"on":{"easter":49}},{"on":{"easter":50}},{"on":{"month":12,"day":25}},{"on":{"month":12,"day":26}}], [1, 2, 3, 4, 5, 6])

function svar_1(f, s) {
  // SDL.6.1: Første fraværsdag (SDL § 6, stk. 1)
  const v0 = periods(f.fravaer, (r_fravaer) => r_fravaer.omfang === 'fuldt' || r_fravaer.omfang === 'delvist')
  s[202] = v0
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
  s[636] = v6
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
  s[309] = v18
  const v19 = SDL_6_1 <= 2147483646
  s[59] = v19
  const v20 = !v8 && SDL_6_1_hoej >= 16440 /* 2015-01-05 */ && v19
  s[75] = v20
  const v21 = f.persongruppe === 'ledig'
  s[83] = v21
  const v22 = shiftDays(SDL_6_1, 13)
  const v23 = shiftDays(SDL_6_1_hoej, 13)
  const v24 = v21 && SDL_6_1_ir
  s[269] = v24
  const v25 = SDL_6_1_ir || !v8 && SDL_6_1_hoej === NEVER
  s[61] = v25
  const v26 = v20 && (!v21 || !v8)
  const ALF_62_3 = v12 ? FIRST_DAY : v18 || v26 ? (v26 ? (v21 ? (f.dagpengerettenSlutter ? Math.min(v22, f.sidsteDagMedDagpengeret) : v22) : NEVER) : NEVER) : NEVER
  s[189] = ALF_62_3
  const ALF_62_3_hoej = v12 ? NEVER : v15 ? NEVER : v18 ? NEVER : v21 ? (f.dagpengerettenSlutter ? Math.min(v23, f.sidsteDagMedDagpengeret) : v23) : NEVER
  s[190] = ALF_62_3_hoej
  const ALF_62_3_er = v12 || v15 || v18 || v26
  s[188] = ALF_62_3_er
  const ALF_62_3_ir = v12 || v20 && v24 || v25
  s[191] = ALF_62_3_ir
  // BEK937.27: Sygedagpenge under uddannelse (BEK 937/2024 § 27, stk. 1-3)
  const v31 = f.vurderingsdato >= 13332 /* 2006-07-03 */
  s[84] = v31
  const v32 = f.vurderingsdato >= 19936 /* 2024-08-01 */
  s[640] = v32
  const v33 = f.uddannelseUnderSygdom === 'foer'
  s[641] = v33
  const v34 = f.uddannelseUnderSygdom === 'begyndt_under'
  s[643] = v34
  const v35 = f.undervisningstimer <= 600
  s[644] = v35
  const v36 = v34 && v35 && f.uddannelsePasserMedBehandling && f.uddannelseUdskyderRevalidering === false
  s[642] = v36
  const v37 = f.uddannelseUnderSygdom === 'opfoelgning'
  s[645] = v37
  const v38 = !v32 && (v33 || v36) || v32 && (v33 || v36 || v37)
  const v39 = f.uddannelseUnderSygdom === 'ingen'
  s[638] = v39
  const BEK937_27 = !v39 && (!v31 || v38)
  s[387] = BEK937_27
  const BEK937_27_nej = !v39 && (!v31 || !v38)
  s[388] = BEK937_27_nej
  const BEK937_27_ir = v39 || !v31
  s[389] = BEK937_27_ir
  // SDL.7.2: Det mindste fravær (SDL § 7, stk. 2)
  const SDL_53_1_ialt_er = f.persongruppe === 'loenmodtager'
  s[64] = SDL_53_1_ialt_er
  const v44 = f.timerDuKanArbejde === 0
  s[654] = v44
  const v45 = f.normalTimerPrUge - f.timerDuKanArbejde
  s[310] = v45
  const v46 = v45 >= 400
  s[655] = v46
  const v47 = v44 || v46
  s[653] = v47
  const v48 = SDL_53_1_ialt_er && v47
  s[652] = v48
  const v49 = f.persongruppe === 'selvstaendig'
  s[80] = v49
  const v50 = f.andelAfArbejdetDuKan <= 5000
  s[308] = v50
  const v51 = v49 && v50
  s[656] = v51
  const v52 = f.persongruppe === 'ledig' || f.persongruppe === 'ingen'
  s[657] = v52
  const v53 = f.vurderingsdato >= 15706 /* 2013-01-01 */
  s[118] = v53
  const v54 = f.ansatFra >= 15706 /* 2013-01-01 */
  s[661] = v54
  const v55 = f.ansatIFleksjob && v54
  s[660] = v55
  const v56 = v47 || v55
  s[659] = v56
  const v57 = SDL_53_1_ialt_er && v56
  s[658] = v57
  const v58 = !v53 && (v48 || v51 || v52) || v53 && (v57 || v51 || v52)
  const SDL_7_2 = !v31 || v58
  s[409] = SDL_7_2
  const SDL_7_2_nej = !v31 || !v58
  s[410] = SDL_7_2_nej
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
  s[256] = v2
  const v3 = onWeekdays(s[1], 62)
  s[7] = v3
  const v4 = onWeekdays(s[2], 62)
  s[6] = v4
  const v5 = monthEndOver(v4, 12, 130, s[0])
  const v6 = monthEndOver(v3, 12, 130, s[0])
  const v7 = !s[3] && s[4] >= v5
  s[664] = v7
  const v8 = !s[3] && s[4] < v6
  s[665] = v8
  const v9 = v7 && !s[3]
  const v10 = s[5] && !s[3] && v6 >= NEVER
  const v11 = v9 ? v5 : NEVER
  const v12 = v8 ? NEVER : v6
  const v13 = v9 ? (v8 || v10 ? Math.max(v6, v12) : v6) : v12
  const v14 = v9 || v8 || v10
  const v15 = monthEndOver(s[2], 12, 182, s[0])
  const v16 = monthEndOver(s[1], 12, 182, s[0])
  const v17 = !s[3] && s[4] >= v15
  s[666] = v17
  const v18 = !s[3] && s[4] < v16
  s[667] = v18
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
  s[203] = v27
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
  s[683] = v4
  const v5 = !s[3] && s[4] < v1
  s[684] = v5
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
  s[685] = v24
  const v25 = !s[3] && s[4] < v21
  s[686] = v25
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
  s[687] = v50
  const v51 = !s[3] && s[4] < v49
  s[688] = v51
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
  s[689] = v61
  const v62 = !s[3] && s[4] < v60
  s[690] = v62
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
  s[671] = v0
  const v1 = !s[3] && countDays(s[1], 16252 /* 2014-07-01 */, 16252 /* 2014-07-01 */) < 1
  s[672] = v1
  const v2 = !s[3] && countDays(s[6], 15979 /* 2013-10-01 */, 16251 /* 2014-06-30 */) > 110
  s[677] = v2
  const v3 = !s[3] && countDays(s[7], 15979 /* 2013-10-01 */, 16251 /* 2014-06-30 */) <= 110
  s[678] = v3
  const v4 = s[8] || v3
  s[676] = v4
  const v5 = (s[9] || s[5]) && (v2 || s[5]) && (s[9] || v2)
  s[675] = v5
  const v6 = !s[3] && countDays(s[2], 15979 /* 2013-10-01 */, 16251 /* 2014-06-30 */) > 154
  s[681] = v6
  const v7 = !s[3] && countDays(s[1], 15979 /* 2013-10-01 */, 16251 /* 2014-06-30 */) <= 154
  s[682] = v7
  const v8 = s[10] || v7
  s[680] = v8
  const v9 = (s[11] || s[5]) && (v6 || s[5]) && (s[11] || v6)
  s[679] = v9
  const v10 = v5 || v9
  s[673] = v10
  const v11 = (v4 || s[5]) && (v8 || s[5]) && (v4 || v8)
  s[674] = v11
  const v12 = s[12] || v1 || v11
  s[670] = v12
  const v13 = !s[12] && (v0 || s[5]) && (v10 || s[5])
  s[669] = v13
  const v14 = v13 && !v12
  s[668] = v14
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
  s[182] = v19
  const v20 = SDL_24_1_er && SDL_24_1_hoej >= NEVER
  s[183] = v20
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
  s[229] = v36
  const v37 = v30 && v35 && v36
  s[36] = v37
  const v38 = v33 >= 15012 /* 2011-02-07 */
  const v39 = v32 <= 20484 /* 2026-01-31 */
  s[693] = v39
  const v40 = v30 && v38 && v39
  const v41 = v32 <= 2147483646
  s[42] = v41
  const v42 = v30 && v33 >= 20485 /* 2026-02-01 */ && v41
  s[238] = v42
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
  s[697] = v51
  const v52 = v30 && v35 && v51
  const v53 = v32 <= 13604 /* 2007-04-01 */
  s[698] = v53
  const v54 = v30 && v33 >= 13545 /* 2007-02-01 */ && v53
  const v55 = v30 && v33 >= 13605 /* 2007-04-02 */ && v36
  const v56 = v32 <= 16251 /* 2014-06-30 */
  s[701] = v56
  const v57 = v30 && v38 && v56
  s[37] = v57
  const v58 = v33 >= 16252 /* 2014-07-01 */
  const v59 = v30 && v58 && v41
  s[38] = v59
  const v60 = v57 || v59
  s[230] = v60
  const v61 = v55 || v60
  const SDL_27_1_3_uger = v34 ? -Infinity : v52 ? 364 : v54 ? 364 : v55 ? 728 : v57 ? 728 : 938
  s[233] = SDL_27_1_3_uger
  const SDL_27_1_3_uger_hoej = v34 ? Infinity : v54 || v61 ? (v61 ? (v60 ? (v59 ? 938 : 728) : 728) : 728) : 364
  s[235] = SDL_27_1_3_uger_hoej
  const SDL_27_1_3_uger_er = v34 || v52 || v54 || v55 || v57 || v59
  s[231] = SDL_27_1_3_uger_er
  // SDL.27.1.3: Forlængelse ved lægebehandling (SDL § 27, stk. 1, nr. 3)
  const v65 = SDL_27_1_3_uger_er && SDL_27_1_3_uger_hoej >= f.laegensSkoenUgerTilArbejde
  s[704] = v65
  const v66 = SDL_27_1_3_uger_er && SDL_27_1_3_uger < f.laegensSkoenUgerTilArbejde
  s[705] = v66
  const v67 = f.underLaegebehandling === false || f.laegensSkoenErSikkert === false || v66
  const v68 = f.underLaegebehandling && f.laegensSkoenErSikkert && (v65 || SDL_27_1_2_ir)
  const v69 = f.laegensSkoenUgerTilArbejde <= 364
  s[706] = v69
  const v70 = f.underLaegebehandling && f.laegensSkoenErSikkert && v69
  const v71 = f.laegensSkoenUgerTilArbejde <= 728
  s[707] = v71
  const v72 = f.underLaegebehandling && f.laegensSkoenErSikkert && v71
  const SDL_27_1_3 = v34 || v52 && v68 || v54 && (v70 || v72) || v55 && v68 || v47 && v68
  s[47] = SDL_27_1_3
  const SDL_27_1_3_nej = v34 || v52 && v67 || v54 && (!v70 || !v72) || v55 && v67 || v47 && v67
  s[53] = SDL_27_1_3_nej
  // SDL.27.1.4: Forlængelse, fordi fleksjob eller pension skal afklares (SDL § 27, stk. 1, nr. 4)
  const v75 = v30 && v58 && v39
  s[237] = v75
  const SDL_27_1_4 = v34 || v37 && f.kanIkkeArbejdePaaNormaleVilkaar || v57 && f.kanIkkeArbejdePaaNormaleVilkaar || v75 && f.sagSkalIRehabiliteringsteam || v42
  s[48] = SDL_27_1_4
  const SDL_27_1_4_nej = v34 || v37 && f.kanIkkeArbejdePaaNormaleVilkaar === false || v57 && f.kanIkkeArbejdePaaNormaleVilkaar === false || v75 && f.sagSkalIRehabiliteringsteam === false || v42
  s[54] = SDL_27_1_4_nej
}

function svar_5(f, s) {
  // SDL.27.1.5: Forlængelse ved livstruende sygdom (SDL § 27, stk. 1, nr. 5)
  const v0 = f.laegenVurdererLivstruende && f.behandlingsmulighederUdtoemte
  const SDL_27_1_5 = s[35] || s[36] && v0 || s[37] && v0 || s[38] && f.laegenVurdererLivstruende
  s[239] = SDL_27_1_5
  const SDL_27_1_5_nej = s[35] || s[36] && !v0 || s[37] && !v0 || s[38] && f.laegenVurdererLivstruende === false
  s[246] = SDL_27_1_5_nej
  // SDL.27.1.6: Forlængelse ved arbejdsskadesag (SDL § 27, stk. 1, nr. 6)
  const v3 = f.arbejdsskadesag === 'uden_afgoerelse'
  const v4 = f.arbejdsskadesag === 'uden_afgoerelse' || f.arbejdsskadesag === 'foreloebig_afgoerelse'
  const SDL_27_1_6 = s[35] || s[36] && v3 || s[37] && v3 || s[38] && v4
  s[240] = SDL_27_1_6
  const SDL_27_1_6_nej = s[35] || s[36] && !v3 || s[37] && !v3 || s[38] && !v4
  s[247] = SDL_27_1_6_nej
  // SDL.27.1.7.2: Åbenbar sag om førtidspension uden om rehabiliteringsteamet (SDL § 27, stk. 1, nr. 7)
  const v7 = s[39] <= 16952 /* 2016-05-31 */
  s[709] = v7
  const v8 = s[39] <= 16974 /* 2016-06-22 */
  s[710] = v8
  const v9 = s[40] && s[41] >= 16953 /* 2016-06-01 */ && v8
  const v10 = s[39] <= 20634 /* 2026-06-30 */
  s[711] = v10
  const v11 = s[40] && s[41] >= 16975 /* 2016-06-23 */ && v10
  const v12 = s[40] && s[41] >= 20635 /* 2026-07-01 */ && s[42]
  const SDL_27_1_7_2 = s[35] || v9 || v11 && f.arbejdsevnenKanAabenbartIkkeForbedres || v12
  s[534] = SDL_27_1_7_2
  const SDL_27_1_7_2_nej = s[35] || s[40] && s[43] && v7 || v9 || v11 && f.arbejdsevnenKanAabenbartIkkeForbedres === false || v12
  s[535] = SDL_27_1_7_2_nej
  const SDL_27_1_7_2_ir = s[35] || v9 || v12 || s[44]
  s[536] = SDL_27_1_7_2_ir
  // SDL.27.1.7: Forlængelse ved sag om førtidspension (SDL § 27, stk. 1, nr. 7)
  const SDL_27_1_7 = s[35] || s[36] && f.foertidspensionssagPaabegyndt || s[37] && f.foertidspensionssagPaabegyndt || s[38] && (f.ansoegningOmFoertidspension || SDL_27_1_7_2)
  s[241] = SDL_27_1_7
  const SDL_27_1_7_nej = s[35] || s[36] && f.foertidspensionssagPaabegyndt === false || s[37] && f.foertidspensionssagPaabegyndt === false || s[38] && f.ansoegningOmFoertidspension === false && (SDL_27_1_7_2_nej || SDL_27_1_7_2_ir)
  s[248] = SDL_27_1_7_nej
  // SDL.27.1: Forlængelse af sygedagpenge (SDL § 27, stk. 1)
  const v18 = s[45] || s[46] || s[47] || s[48] || SDL_27_1_5 || SDL_27_1_6 || SDL_27_1_7
  const v19 = s[49] || s[50]
  s[242] = v19
  const v20 = SDL_27_1_5_nej || s[51]
  s[243] = v20
  const v21 = SDL_27_1_6_nej || s[51]
  s[244] = v21
  const v22 = SDL_27_1_7_nej || s[51]
  s[245] = v22
  const v23 = v19 && (s[52] || s[51]) && (s[53] || s[51]) && (s[54] || s[50]) && v20 && v21 && v22 && (s[49] || s[52] || s[53] || s[54] || SDL_27_1_5_nej || SDL_27_1_6_nej || SDL_27_1_7_nej)
  const v24 = s[50] && s[51]
  s[254] = v24
  const SDL_27_1 = s[35] || s[36] && v18 || s[55] && v18
  s[102] = SDL_27_1
  const SDL_27_1_nej = s[35] || s[36] && v23 || s[55] && v23
  s[103] = SDL_27_1_nej
  const SDL_27_1_ir = s[35] || s[36] && v24 || s[55] && v24 || s[44]
  s[104] = SDL_27_1_ir
  // SDL.24a.1.grænse: Over grænsen på første fraværsdag (SDL § 24 a, stk. 1)
  const v28 = s[56] <= 16251 /* 2014-06-30 */
  s[196] = v28
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
  s[720] = v44
  const v45 = !s[3] && shiftDays(s[56], -56) < f.ansatFra
  s[721] = v45
  const v46 = v45 || f.andetFravaerSeneste8Uger
  s[719] = v46
  const v47 = (v44 || s[5]) && f.andetFravaerSeneste8Uger === false
  s[718] = v47
  const v48 = f.timerHosArbejdsgiveren >= 7400
  s[722] = v48
  const v49 = v46 || !v48
  s[717] = v49
  const v50 = v47 && v48
  s[716] = v50
  const v51 = v48 && f.genansat && f.paaArbejdeDaSygdommenKom
  s[723] = v51
  const v52 = v50 || v51
  const v53 = v49 && !v51
  const v54 = !s[3] && s[62] && s[59]
  s[71] = v54
  const SDL_30_2 = s[60] || s[63] && v52 || v54 && v52
  s[544] = SDL_30_2
  const SDL_30_2_nej = s[60] || s[63] && v53 || v54 && v53
  s[545] = SDL_30_2_nej
  const SDL_30_2_ir = s[60] || s[61]
  s[68] = SDL_30_2_ir
  // SDL.30.fleksjob: Ingen arbejdsgiverperiode i fleksjob (SDL § 32, stk. 1, nr. 5)
  const SDL_30_fleksjob = f.ansatIFleksjob && (s[60] || s[63] || v54)
  s[546] = SDL_30_fleksjob
  const SDL_30_fleksjob_nej = f.ansatIFleksjob && s[60]
  s[547] = SDL_30_fleksjob_nej
  const SDL_30_fleksjob_ir = f.ansatIFleksjob === false || SDL_30_2_ir
  s[548] = SDL_30_fleksjob_ir
  // SDL.30: Ret over for arbejdsgiveren (SDL § 30, stk. 1)
  const v61 = f.ansatIFleksjob === false || SDL_30_fleksjob_nej
  s[724] = v61
  const v62 = f.ansatIFleksjob && (SDL_30_fleksjob || SDL_30_fleksjob_ir)
  s[725] = v62
  const v63 = !s[64] || SDL_30_2_nej || v62
  const v64 = s[64] && (SDL_30_2 || SDL_30_2_ir) && v61
  const SDL_30 = s[60] || s[63] && v64 || v54 && v64
  s[69] = SDL_30
  const SDL_30_nej = s[60] || s[63] && v63 || v54 && v63
  s[70] = SDL_30_nej
  // SDL.30.1: Arbejdsgiverperioden (SDL § 30, stk. 1)
  const v67 = s[56] <= 13604 /* 2007-04-01 */
  s[726] = v67
  const v68 = !s[3] && s[57] && v67
  const v69 = s[56] <= 14031 /* 2008-06-01 */
  s[727] = v69
  const v70 = !s[3] && s[58] >= 13605 /* 2007-04-02 */ && v69
  const v71 = s[56] <= 15340 /* 2012-01-01 */
  s[283] = v71
  const v72 = !s[3] && s[58] >= 14032 /* 2008-06-02 */ && v71
  const v73 = s[58] >= 15341 /* 2012-01-02 */
  s[284] = v73
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
  s[280] = v0
  const v1 = shiftDays(s[58], s[66])
  s[281] = v1
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
  s[185] = SDL_31_1
  const SDL_31_1_hoej = s[60] ? NEVER : v8 ? (s[70] || v9 ? Math.max(v7, v10) : v7) : v10
  s[186] = SDL_31_1_hoej
  const SDL_31_1_er = s[60] || s[63] && v11 || s[71] && v11
  s[184] = SDL_31_1_er
  const SDL_31_1_ir = s[60] || s[63] && v12 || s[71] && v12 || s[61]
  s[187] = SDL_31_1_ir
  // SDL.32.1: Beskæftigelseskravet over for kommunen (SDL § 32, stk. 1-3)
  const v17 = !s[3] && shiftDays(s[58], -91) >= f.tilknyttetArbejdsmarkedetFra
  s[734] = v17
  const v18 = !s[3] && shiftDays(s[56], -91) < f.tilknyttetArbejdsmarkedetFra
  s[735] = v18
  const v19 = f.timerSeneste13Uger >= 12000
  s[736] = v19
  const v20 = SDL_31_1_er && SDL_31_1 < f.vurderingsdato
  s[739] = v20
  const v21 = SDL_31_1_er && SDL_31_1_hoej >= f.vurderingsdato
  s[740] = v21
  const v22 = s[70] || v20
  s[737] = v22
  const v23 = s[69] || s[68]
  s[108] = v23
  const v24 = v23 && (v21 || SDL_31_1_ir) && (s[69] || v21)
  s[76] = v24
  const v25 = s[68] && SDL_31_1_ir
  s[738] = v25
  const v26 = v18 || !v19 || v24
  s[733] = v26
  const v27 = v22 || v25
  s[77] = v27
  const v28 = (v17 || s[5]) && v19 && v27
  s[732] = v28
  const v29 = f.uddannelsensLaengde >= 18
  s[741] = v29
  const v30 = !s[3] && s[58] >= f.uddannelseAfsluttet
  s[742] = v30
  const v31 = !s[3] && s[56] < f.uddannelseAfsluttet
  s[743] = v31
  const v32 = shiftMonths(f.uddannelseAfsluttet, 1)
  const v33 = !s[3] && v32 >= s[56]
  s[744] = v33
  const v34 = !s[3] && v32 < s[58]
  s[745] = v34
  const v35 = f.erhvervsmaessigUddannelse === false || !v29 || v31 || v34
  s[81] = v35
  const v36 = f.erhvervsmaessigUddannelse && v29 && (v30 || s[5]) && (v33 || s[5])
  s[82] = v36
  const v37 = v28 || f.dagpengeretHvisRask || v36 || f.elevILoennetPraktik || f.ansatIFleksjob
  const v38 = v26 && f.dagpengeretHvisRask === false && v35 && f.elevILoennetPraktik === false && f.ansatIFleksjob === false
  const v39 = s[56] <= 15522 /* 2012-07-01 */
  s[729] = v39
  const v40 = !s[3] && s[62] && v39
  const v41 = !s[3] && s[58] >= 15523 /* 2012-07-02 */ && s[72]
  const v42 = !s[3] && shiftDays(s[58], -182) >= f.tilknyttetArbejdsmarkedetFra
  s[748] = v42
  const v43 = !s[3] && shiftDays(s[56], -182) < f.tilknyttetArbejdsmarkedetFra
  s[749] = v43
  const v44 = f.timerSeneste26Uger >= 24000
  s[750] = v44
  const v45 = v43 || !v44 || v24
  s[747] = v45
  const v46 = (v42 || s[5]) && v44 && v27
  s[746] = v46
  const v47 = shiftMonths(s[73], -6)
  const v48 = shiftMonths(s[74], -6)
  const v49 = sum(f.timerPrMaaned, (r_timerPrMaaned) => { const r0_0 = !s[3] && r_timerPrMaaned.maaned >= v47; const r0_1 = !s[3] && r_timerPrMaaned.maaned < s[74]; return (r0_0 || s[5]) && (r0_1 || s[5]) && (r0_0 || r0_1) ? r_timerPrMaaned.timer : 0 }) >= 24000
  s[757] = v49
  const v50 = sum(f.timerPrMaaned, (r_timerPrMaaned) => { const r0_0 = !s[3] && r_timerPrMaaned.maaned >= v47; const r0_1 = !s[3] && r_timerPrMaaned.maaned < s[74]; const r0_2 = (r0_0 || s[5]) && (r0_1 || s[5]) && (r0_0 || r0_1); return r0_2 ? (r0_2 && !(!s[3] && r_timerPrMaaned.maaned < v48 || !s[3] && r_timerPrMaaned.maaned >= s[73]) && !s[5] ? r_timerPrMaaned.timer : 0) : 0 }) >= 24000
  s[758] = v50
  const v51 = sum(f.timerPrMaaned, (r_timerPrMaaned) => { const r0_0 = !s[3] && r_timerPrMaaned.maaned >= v47; const r0_1 = !s[3] && r_timerPrMaaned.maaned < s[74]; return (r0_0 || s[5]) && (r0_1 || s[5]) && (r0_0 || r0_1) && r_timerPrMaaned.timer >= 4000 ? 1 : 0 }) >= 5
  s[759] = v51
  const v52 = sum(f.timerPrMaaned, (r_timerPrMaaned) => { const r0_0 = !s[3] && r_timerPrMaaned.maaned >= v47; const r0_1 = !s[3] && r_timerPrMaaned.maaned < s[74]; const r0_2 = (r0_0 || s[5]) && (r0_1 || s[5]) && (r0_0 || r0_1); const r0_3 = r_timerPrMaaned.timer >= 4000; const r0_4 = r0_2 && r0_3; return r0_4 ? (r0_4 && !(r0_2 && !r0_3 || !s[3] && r_timerPrMaaned.maaned < v48 || !s[3] && r_timerPrMaaned.maaned >= s[73] || s[5] && !r0_3) && !(s[5] && r0_3) ? 1 : 0) : 0 }) >= 5
  s[760] = v52
  const v53 = !v50 || !v52
  s[756] = v53
  const v54 = v49 && v51
  s[755] = v54
  const v55 = 6 + f.maanederDerSesBortFra
  const v56 = -v55
  const v57 = shiftMonths(s[73], v56)
  const v58 = shiftMonths(s[74], v56)
  const v59 = sum(f.timerPrMaaned, (r_timerPrMaaned) => { const r0_0 = !s[3] && r_timerPrMaaned.maaned < s[74]; const r0_1 = !s[3] && r_timerPrMaaned.maaned >= v57; return (r0_1 || s[5]) && (r0_0 || s[5]) && (r0_1 || r0_0) ? r_timerPrMaaned.timer : 0 }) >= 24000
  s[763] = v59
  const v60 = sum(f.timerPrMaaned, (r_timerPrMaaned) => { const r0_0 = !s[3] && r_timerPrMaaned.maaned < s[74]; const r0_1 = !s[3] && r_timerPrMaaned.maaned >= v57; const r0_2 = (r0_1 || s[5]) && (r0_0 || s[5]) && (r0_1 || r0_0); return r0_2 ? (r0_2 && !(!s[3] && r_timerPrMaaned.maaned < v58 || !s[3] && r_timerPrMaaned.maaned >= s[73]) && !s[5] ? r_timerPrMaaned.timer : 0) : 0 }) >= 24000
  s[764] = v60
  const v61 = sum(f.timerPrMaaned, (r_timerPrMaaned) => { const r0_0 = !s[3] && r_timerPrMaaned.maaned < s[74]; const r0_1 = !s[3] && r_timerPrMaaned.maaned >= v57; return (r0_1 || s[5]) && (r0_0 || s[5]) && (r0_1 || r0_0) && r_timerPrMaaned.timer >= 4000 ? 1 : 0 }) >= 5
  s[765] = v61
  const v62 = sum(f.timerPrMaaned, (r_timerPrMaaned) => { const r0_0 = !s[3] && r_timerPrMaaned.maaned < s[74]; const r0_1 = r_timerPrMaaned.timer >= 4000; const r0_2 = !s[3] && r_timerPrMaaned.maaned >= v57; const r0_3 = (r0_2 || s[5]) && (r0_0 || s[5]) && (r0_2 || r0_0); const r0_4 = r0_3 && r0_1; return r0_4 ? (r0_4 && !(r0_3 && !r0_1 || !s[3] && r_timerPrMaaned.maaned < v58 || !s[3] && r_timerPrMaaned.maaned >= s[73] || s[5] && !r0_1) && !(s[5] && r0_1) ? 1 : 0) : 0 }) >= 5
  s[766] = v62
  const v63 = !v60 || !v62
  s[762] = v63
  const v64 = v59 && v61
  s[761] = v64
  const v65 = v54 || v64
  s[753] = v65
  const v66 = v53 && v63
  s[754] = v66
  const v67 = f.iBeskaeftigelse === false || v66 || v24
  s[752] = v67
  const v68 = f.iBeskaeftigelse && v65 && v27
  s[751] = v68
  const SDL_32_1 = s[60] || s[63] && v37 || v40 && v37 || v41 && (v46 || f.dagpengeretHvisRask || v36 || f.elevILoennetPraktik || f.ansatIFleksjob) || s[75] && (v68 || f.dagpengeretHvisRask || v36 || f.elevILoennetPraktik || f.ansatIFleksjob)
  s[79] = SDL_32_1
  const SDL_32_1_nej = s[60] || s[63] && v38 || v40 && v38 || v41 && v45 && f.dagpengeretHvisRask === false && v35 && f.elevILoennetPraktik === false && f.ansatIFleksjob === false || s[75] && v67 && f.dagpengeretHvisRask === false && v35 && f.elevILoennetPraktik === false && f.ansatIFleksjob === false
  s[78] = SDL_32_1_nej
}

function svar_7(f, s) {
  // SDL.42.1: Beskæftigelseskravet for selvstændige (SDL § 42)
  const v0 = f.maanederSomSelvstaendig >= 6
  s[771] = v0
  const v1 = f.maanederSomSelvstaendig + f.maanederSomLoenmodtagerFoer >= 6
  s[772] = v1
  const v2 = v0 || v1
  s[770] = v2
  const v3 = v2 && f.drevetSenesteMaaned
  s[769] = v3
  const v4 = f.timerIVirksomheden >= 1850
  s[773] = v4
  const v5 = v3 && v4
  s[774] = v5
  const v6 = s[56] <= 15705 /* 2012-12-31 */
  s[767] = v6
  const v7 = !s[3] && s[62] && v6
  const v8 = s[56] <= 15883 /* 2013-06-27 */
  s[768] = v8
  const v9 = !s[3] && s[58] >= 15706 /* 2013-01-01 */ && v8
  const v10 = v5 || f.tilskudTilEgenVirksomhed
  const v11 = !s[3] && s[58] >= 15884 /* 2013-06-28 */ && s[59]
  const SDL_42_1 = s[60] || s[63] && v5 || v7 && v5 || v9 && v10 || v11 && v10
  s[575] = SDL_42_1
  const SDL_42_1_nej = s[60] || s[63] && !v5 || v7 && !v5 || v9 && !v10 || v11 && !v10
  s[576] = SDL_42_1_nej
  // SDL.34.1: Ret ved arbejdsskade (SDL § 34, stk. 1)
  const v14 = f.arbejdsskade === false || s[76]
  const v15 = f.arbejdsskade && s[77]
  const SDL_34_1 = s[60] || s[63] && v15 || s[71] && v15
  s[549] = SDL_34_1
  const SDL_34_1_nej = s[60] || s[63] && v14 || s[71] && v14
  s[550] = SDL_34_1_nej
  // SDL.32: Ret over for kommunen (SDL § 2, stk. 2)
  const v18 = !s[64] || s[78]
  s[776] = v18
  const v19 = s[64] && (s[79] || s[68])
  s[775] = v19
  const v20 = !s[80] || SDL_42_1_nej
  s[778] = v20
  const v21 = s[80] && (SDL_42_1 || s[68])
  s[777] = v21
  const v22 = f.persongruppe === 'ingen'
  s[268] = v22
  const v23 = !v22 || s[81]
  s[780] = v23
  const v24 = v22 && s[82]
  s[779] = v24
  const v25 = v19 || v21 || s[83] || v24 || SDL_34_1
  const v26 = v18 && v20 && !s[83] && v23 && (SDL_34_1_nej || s[68])
  const SDL_32 = s[60] || s[63] && v25 || s[71] && v25
  s[110] = SDL_32
  const SDL_32_nej = s[60] || s[63] && v26 || s[71] && v26
  s[111] = SDL_32_nej
  // SDL.3: Ophold i Danmark (SDL § 3)
  const v29 = f.vurderingsdato >= 17702 /* 2018-06-20 */
  s[781] = v29
  const v30 = !v29 && (f.ophold === 'danmark' || f.ophold === 'rekreation' || f.ophold === 'behandling' || f.ophold === 'udskudt_hjemrejse' || f.ophold === 'udsendt' || f.ophold === 'dansk_social_sikring') || v29 && (f.ophold === 'danmark' || f.ophold === 'rekreation' || f.ophold === 'behandling' || f.ophold === 'udskudt_hjemrejse' || f.ophold === 'udsendt' || f.ophold === 'repatriering' || f.ophold === 'dansk_social_sikring')
  const SDL_3 = !s[84] || v30
  s[117] = SDL_3
  const SDL_3_nej = !s[84] || !v30
  s[113] = SDL_3_nej
  // SDL.24a.1: Jobafklaring ved ny sygemelding (SDL § 24 a, stk. 1)
  const v33 = SDL_32 || s[68]
  s[201] = v33
  const v34 = SDL_3 || !s[84]
  s[115] = v34
  const v35 = s[85] || !s[84]
  s[116] = v35
  const SDL_24a_1 = s[60] || s[86] && (s[87] || s[88]) && v33 && v34 && v35 && (s[87] || SDL_32 || SDL_3 || s[85])
  s[197] = SDL_24a_1
  const SDL_24a_1_nej = s[60] || s[89] || s[86] && (s[90] || SDL_32_nej || SDL_3_nej || s[91])
  s[200] = SDL_24a_1_nej
  const SDL_24a_1_ir = s[60] || s[86] && s[88] && s[68] && !s[84] || s[61]
  s[199] = SDL_24a_1_ir
  // SDL.24c.1: Stop for sygedagpenge, når sygdommen ikke længere er livstruende (SDL § 24 c, stk. 1)
  const v39 = f.vurderingsdato >= 16801 /* 2016-01-01 */
  s[120] = v39
  const v40 = v39 && f.fikSygedagpengeVedLivstruende && f.laegenFinderIkkeLaengereLivstruende
  const SDL_24c_1 = !s[84] || v40
  s[493] = SDL_24c_1
  const SDL_24c_1_nej = !s[84] || !v40
  s[494] = SDL_24c_1_nej
  // LAB.107.1: Ret til jobafklaringsforløb (LAB § 107)
  const v43 = f.vurderingsdato >= 16252 /* 2014-07-01 */
  s[177] = v43
  const v44 = s[92] || f.naaetFolkepensionsalder || s[93]
  s[792] = v44
  const v45 = f.forlaengelseErAfgjort || v44 && s[94] || !v44 && s[95]
  s[178] = v45
  const v46 = f.forlaengelseErAfgjort === false && (v44 && s[96] || !v44 && s[97])
  s[179] = v46
  const v47 = f.forlaengelseErAfgjort ? f.forlaengelsenSlutter : v44 ? s[98] : s[99]
  s[180] = v47
  const v48 = f.forlaengelseErAfgjort ? f.forlaengelsenSlutter : v44 ? s[100] : s[101]
  s[181] = v48
  const v49 = v45 && f.vurderingsdato >= v47
  s[790] = v49
  const v50 = v45 && f.vurderingsdato < v48
  s[791] = v50
  const v51 = v50 || v44 || s[102]
  s[789] = v51
  const v52 = s[103] || s[104]
  s[255] = v52
  const v53 = (v49 || v46) && !v44 && v52
  s[788] = v53
  const v54 = v53 || SDL_24a_1
  s[786] = v54
  const v55 = SDL_24a_1_nej || SDL_24a_1_ir
  s[198] = v55
  const v56 = v51 && v55
  s[787] = v56
  const v57 = v53 || SDL_24a_1 || SDL_24c_1
  s[793] = v57
  const v58 = v51 && v55 && (SDL_24c_1_nej || !s[84])
  s[794] = v58
  const LAB_107_1 = !s[84] || v43 && (!v39 && v35 && v54 || v39 && v35 && v57)
  s[390] = LAB_107_1
  const LAB_107_1_nej = !s[84] || !v43 || !v39 && (s[91] || v56) || v39 && (s[91] || v58)
  s[391] = LAB_107_1_nej
  // LAB.110.1: Jobafklaringsforløbets længste varighed (LAB § 110, stk. 1)
  const v61 = f.jobafklaringStartede >= 16252 /* 2014-07-01 */
  s[795] = v61
  const v62 = f.jobafklaringStartede >= 17532 /* 2018-01-01 */
  s[796] = v62
  const v63 = shiftMonths(f.jobafklaringStartede, 24)
  const v64 = shiftDays(v63, -1)
  const v65 = f.jobafklaringStartede >= 18262 /* 2020-01-01 */
  s[797] = v65
  const v66 = allPeriods(f.barselUnderJobafklaring)
  const v67 = without(ALL_DAYS, v66)
  const v68 = dayReaching(v67, f.jobafklaringStartede, v63 === NEVER ? Infinity : v63 - f.jobafklaringStartede)
  const LAB_110_1 = v61 ? (v62 ? (v65 ? v68 : Math.min(v64, v68)) : v64) : FIRST_DAY
  s[393] = LAB_110_1
  const LAB_110_1_hoej = v61 ? (v62 ? (v65 ? v68 : Math.max(v64, v68)) : v64) : NEVER
  s[394] = LAB_110_1_hoej
  const LAB_110_1_ir = f.erIJobafklaring === false || !v61
  s[395] = LAB_110_1_ir
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
  s[802] = v0
  const v1 = s[105] && s[107] < f.vurderingsdato
  s[803] = v1
  const v2 = s[70] || v1
  s[801] = v2
  const v3 = s[108] && (v0 || s[109]) && (s[69] || v0)
  s[800] = v3
  const v4 = v3 || s[110]
  s[798] = v4
  const v5 = (v2 || s[68]) && (s[111] || s[68]) && (v2 || s[111])
  s[799] = v5
  const v6 = s[112] || v5 || s[113] || s[91]
  const v7 = (s[114] || s[68]) && (v4 || s[68]) && s[115] && s[116] && (s[114] || v4 || s[117] || s[85])
  const v8 = s[68] && !s[84]
  const SDL_2 = s[60] || s[63] && v7 || s[71] && v7
  s[396] = SDL_2
  const SDL_2_nej = s[60] || s[63] && v6 || s[71] && v6
  s[397] = SDL_2_nej
  const SDL_2_ir = s[60] || s[63] && v8 || s[71] && v8 || s[61]
  s[398] = SDL_2_ir
  // SDL.7.1.ferieaftale: Ferien kan aftales med kommunen (SDL § 7, stk. 1)
  const v12 = f.feriePasserMedForloebet && f.ferieIndenForFerieloven
  const SDL_7_1_ferieaftale = !s[84] || v12
  s[402] = SDL_7_1_ferieaftale
  const SDL_7_1_ferieaftale_nej = !s[84] || !v12
  s[403] = SDL_7_1_ferieaftale_nej
  // SDL.7.1.genoptagelse: Sygedagpenge igen efter ferien fra (SDL § 7, stk. 1)
  const v15 = periods(f.afbrydelser, (r_afbrydelser) => r_afbrydelser.slags === 'ferie')
  const v16 = shiftDays(runEnd(v15, f.vurderingsdato), 1)
  const SDL_7_1_genoptagelse = s[84] ? v16 : FIRST_DAY
  s[404] = SDL_7_1_genoptagelse
  const SDL_7_1_genoptagelse_hoej = s[84] ? v16 : NEVER
  s[405] = SDL_7_1_genoptagelse_hoej
  const SDL_7_1_genoptagelse_ir = f.ferieAftalt === false || !s[84]
  s[406] = SDL_7_1_genoptagelse_ir
  // SDL.7.1.ny: Ferien gør det til en ny sygemelding (SDL § 7, stk. 1)
  const SDL_7_1_ny = !s[84] || f.ferieAftalt === false
  s[407] = SDL_7_1_ny
  const SDL_7_1_ny_nej = !s[84] || f.ferieAftalt
  s[408] = SDL_7_1_ny_nej
  // SDL.7.3: Fra hvornår arbejdsevnen ses bredere (SDL § 7, stk. 3)
  const v22 = shiftMonths(s[56], 3)
  s[160] = v22
  const v23 = shiftMonths(s[58], 3)
  s[161] = v23
  const v24 = f.saerligeGrundeTilAndetTidspunkt || !s[3]
  const v25 = f.saerligeGrundeTilAndetTidspunkt === false && s[5]
  const SDL_7_3 = s[60] ? FIRST_DAY : f.saerligeGrundeTilAndetTidspunkt ? f.bredVurderingsdag : v22
  s[411] = SDL_7_3
  const SDL_7_3_hoej = s[60] ? NEVER : f.saerligeGrundeTilAndetTidspunkt ? f.bredVurderingsdag : v23
  s[412] = SDL_7_3_hoej
  const v28 = f.persongruppe === 'loenmodtager' || f.persongruppe === 'selvstaendig'
  s[379] = v28
  const SDL_7_3_er = v28 && (s[60] || s[63] && v24 || s[71] && v24)
  s[413] = SDL_7_3_er
  const SDL_7_3_ir = !v28 || s[60] || s[63] && v25 || s[71] && v25 || s[61]
  s[414] = SDL_7_3_ir
  // SDL.7.5: Stop, når helbredet er stationært (SDL § 7, stk. 5, 2. pkt.)
  const v31 = !s[118] && f.helbredetErStationaert && f.arbejdsevnenErAfklaret && f.berettigetTilRevalidering === false && f.berettigetTilFleksjob === false && f.berettigetTilFoertidspension === false || s[118] && f.helbredetErStationaert && f.arbejdsevnenErAfklaret && f.berettigetTilRevalidering === false && f.berettigetTilFleksjob === false && f.berettigetTilFoertidspension === false && f.berettigetTilRessourceforloeb === false
  const SDL_7_5 = !s[84] || v31
  s[415] = SDL_7_5
  const SDL_7_5_nej = !s[84] || !v31
  s[416] = SDL_7_5_nej
  // SDL.7a.1: Arbejdsgiverens samtale skal være holdt (SDL § 7 a, stk. 1-3)
  const v34 = s[56] <= 14612 /* 2010-01-03 */
  s[809] = v34
  const v35 = !s[3] && s[57] && v34
  const v36 = !s[3] && s[58] >= 14613 /* 2010-01-04 */ && s[119]
  const v37 = allPeriods(f.fravaer)
  const v38 = runStart(v37, f.vurderingsdato)
  const v39 = shiftDays(v38, 56) >= f.fratraedelsesdag
  s[812] = v39
  const v40 = f.fratraeder && v39
  s[811] = v40
  const v41 = v40 ? NEVER : shiftDays(v38, 28)
  const SDL_7a_1 = s[60] ? FIRST_DAY : v36 || s[71] ? v41 : NEVER
  s[417] = SDL_7a_1
  const SDL_7a_1_hoej = s[60] ? NEVER : v35 ? NEVER : v41
  s[418] = SDL_7a_1_hoej
  const SDL_7a_1_er = s[64] && (s[60] || v35 || v36 || s[71])
  s[419] = SDL_7a_1_er
  const SDL_7a_1_ir = !s[64] || s[68]
  s[368] = SDL_7a_1_ir
  // SDL.7c: Tidlig opfølgning (SDL § 7 c, stk. 1)
  const v46 = f.vurderingsdato >= 16440 /* 2015-01-05 */
  s[122] = v46
  const v47 = f.tidligOpfoelgningOensketAf === 'arbejdsgiver'
  s[814] = v47
  const v48 = shiftDays(s[56], 35)
  s[290] = v48
  const v49 = shiftDays(s[58], 35)
  s[291] = v49
  const v50 = !s[3] && shiftDays(v49, -1) >= f.tidligOpfoelgningBedtOm
  s[815] = v50
  const v51 = !s[3] && shiftDays(v48, -1) < f.tidligOpfoelgningBedtOm
  s[816] = v51
  const v52 = f.tidligOpfoelgningOensketAf === 'sygemeldt'
  s[817] = v52
  const v53 = v52 && f.ventesRaskInden8Uger === false
  const SDL_7c = v46 && (!v46 || v47 && f.ventesRaskInden8Uger === false && (v50 || s[5]) && f.oenskerTidligOpfoelgning || !v47 && v53)
  s[131] = SDL_7c
  const SDL_7c_nej = v46 && (!v46 || v47 && (f.ventesRaskInden8Uger || v51 || f.oenskerTidligOpfoelgning === false) || !v47 && !v53)
  s[132] = SDL_7c_nej
  // SDL.10a: Der skal udfyldes et oplysningsskema (SDL § 10 a)
  const v56 = !s[120] || !(f.fikSygedagpengeVedLivstruende && f.sagenErBelyst)
  const SDL_10a = !s[84] || v56
  s[421] = SDL_10a
  const SDL_10a_nej = !s[84] || !v56
  s[422] = SDL_10a_nej
  // SDL.11.3: Oplysningsskemaet skal være besvaret (SDL § 11, stk. 3)
  const v59 = f.oplysningsskemaSendt >= 13332 /* 2006-07-03 */
  s[425] = v59
  const v60 = shiftDays(f.oplysningsskemaSendt, 8)
  const SDL_11_3 = v59 ? v60 : FIRST_DAY
  s[423] = SDL_11_3
  const SDL_11_3_hoej = v59 ? v60 : NEVER
  s[424] = SDL_11_3_hoej
  // SDL.12.1.1: Kategori 1 (SDL § 12, stk. 1, nr. 1)
  const v63 = shiftDays(shiftDays(s[56], 56), -1)
  s[126] = v63
  const v64 = shiftDays(shiftDays(s[58], 56), -1)
  s[127] = v64
  const v65 = !s[3] && v64 >= f.forventetRask
  s[822] = v65
  const v66 = !s[3] && v63 < f.forventetRask
  s[823] = v66
  const v67 = !s[3] && v64 >= f.vurderingsdato
  s[824] = v67
  const v68 = !s[3] && v63 < f.vurderingsdato
  s[825] = v68
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
  s[426] = SDL_11a_1
  const SDL_11a_1_nej = !s[84] || !v46 && f.laegeattestNoedvendig === false || v46 && (!v76 && SDL_12_1_1 || v76 && f.laegeattestNoedvendig === false)
  s[427] = SDL_11a_1_nej
  const SDL_11a_1_ir = !s[84] || v46 && !v76 && SDL_12_1_1_ir
  s[428] = SDL_11a_1_ir
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
  s[166] = SDL_12_1_3
  const SDL_12_1_3_nej = !s[84] || !s[122] && !v6 || s[122] && (v0 || s[124] || f.behovForTvaerfagligIndsats === false)
  s[167] = SDL_12_1_3_nej
  // SDL.13f.1: Ingen opfølgning i et kortere forløb (SDL § 13 f, stk. 1-3)
  const v9 = f.fratraedelsesdag >= f.vurderingsdato
  s[833] = v9
  const v10 = f.fratraeder && !v9
  s[832] = v10
  const v11 = s[64] && !v10
  s[168] = v11
  const v12 = f.holdteSamtaler >= 1
  s[165] = v12
  const v13 = shiftDays(shiftDays(f.foersteOpfoelgningssamtale, 91), -1)
  s[170] = v13
  const v14 = v13 >= f.forventetRask
  s[834] = v14
  const v15 = v13 >= f.vurderingsdato
  s[835] = v15
  const v16 = v11 && v12 && f.forudsigeligtForloeb && v14 && v15
  s[157] = v16
  const v17 = shiftDays(shiftDays(s[56], 182), -1)
  s[169] = v17
  const v18 = shiftDays(shiftDays(s[58], 182), -1)
  s[171] = v18
  const v19 = !s[3] && v18 >= f.forventetRask
  s[838] = v19
  const v20 = !s[3] && v17 < f.forventetRask
  s[839] = v20
  const v21 = !v11 || v20 || f.opfoelgningOenskes
  s[837] = v21
  const v22 = v11 && (v19 || s[5]) && f.opfoelgningOenskes === false
  s[836] = v22
  const v23 = !s[3] && v18 >= f.vurderingsdato
  s[840] = v23
  const v24 = !s[3] && v17 < f.vurderingsdato
  s[841] = v24
  const v25 = v21 || f.opfoelgningAlligevel || v24
  s[136] = v25
  const v26 = v22 && f.opfoelgningAlligevel === false && (v23 || s[5])
  s[137] = v26
  const v27 = !s[3] && s[56] < 20635 /* 2026-07-01 */
  s[830] = v27
  const v28 = !s[3] && s[58] >= 20635 /* 2026-07-01 */
  s[831] = v28
  const v29 = !s[123] || v28
  s[829] = v29
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
  s[431] = SDL_13b_1_er
  const SDL_13b_1 = s[140] ? (s[141] ? Math.min(s[142], s[143]) : s[143]) : s[142]
  s[429] = SDL_13b_1
  const SDL_13b_1_hoej = s[140] ? (s[141] ? Math.max(s[144], s[145]) : s[145]) : s[144]
  s[430] = SDL_13b_1_hoej
  const SDL_13b_1_ir = s[138] && (s[146] || s[136] && s[147] || s[136] && s[148]) || !s[139] && (!s[84] || s[149] || s[122] && (!s[123] && s[146] || s[123] && (s[133] && s[147] || !s[134] && !((!s[150] || !s[147] && s[151] === s[152]) && s[150] && s[151] === NEVER) || s[133] && s[148] || !s[134] && !((!s[153] || !s[148] && s[154] === s[155]) && s[153] && s[154] === NEVER))))
  s[432] = SDL_13b_1_ir
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
  s[433] = SDL_13b_1_antal
  const SDL_13b_1_antal_hoej = s[138] ? (v18 ? Math.max(v15, v16) : v16) : v15
  s[434] = SDL_13b_1_antal_hoej
  const SDL_13b_1_antal_er = s[156] && (s[138] || v18)
  s[435] = SDL_13b_1_antal_er
  const SDL_13b_1_antal_ir = !s[156] || !s[139] && (!s[156] || !s[134] && s[129] || s[134] && (!s[123] && (s[133] && s[129] || !s[134] && !((!v4 || !s[129] && v5 === v6) && v4 && v5 === 1)) || s[123] && !s[134]))
  s[436] = SDL_13b_1_antal_ir
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
  const v46 = s[129] && v25 >= NEVER
  const v47 = f.holdteSamtaler >= 4
  s[850] = v47
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
  s[437] = SDL_13b_1_naeste
  const SDL_13b_1_naeste_hoej = s[138] ? NEVER : s[84] ? (v24 ? (v23 ? (s[122] ? (s[156] ? (s[134] ? (s[123] ? NEVER : s[135] ? NEVER : v55) : v55) : s[130] ? NEVER : v25) : s[164] ? (v43 ? Math.max(v25, v45) : v25) : v45) : NEVER) : s[164] ? (v30 ? Math.max(v25, v32) : v25) : v32) : NEVER
  s[438] = SDL_13b_1_naeste_hoej
  const SDL_13b_1_naeste_er = s[165] && (s[138] || v62)
  s[439] = SDL_13b_1_naeste_er
  const SDL_13b_1_naeste_ir = !s[165] || s[138] && !s[157] && v49 || !s[139] && (!s[84] || !v24 && s[158] && v25 !== v26 || v24 && (!v23 || !s[122] && (s[159] && v36 || s[158] && !((!v35 || !v36 && v37 === v38) && v35 && v25 === v37)) || s[122] && (!s[156] && s[129] && v25 !== NEVER || s[156] && (!s[134] && v57 || s[134] && !s[123] && (s[133] && v57 || !s[134] && !((!v56 || !v57 && v54 === v55) && v56 && v54 === NEVER))))))
  s[440] = SDL_13b_1_naeste_ir
  // SDL.13b.5: Opfølgning uden kontakt (standby) (SDL § 13 b, stk. 5)
  const v67 = f.vurderingsdato >= 15070 /* 2011-04-06 */
  s[851] = v67
  const v68 = f.vurderingsdato >= 15208 /* 2011-08-22 */
  s[852] = v68
  const SDL_13b_5 = !v23 || !v67 && f.sygdomForhindrerKontakt || v67 && (!v68 || f.kontaktUhensigtsmaessig)
  s[441] = SDL_13b_5
  const SDL_13b_5_nej = !v23 || !v67 && f.sygdomForhindrerKontakt === false || v67 && (!v68 || f.kontaktUhensigtsmaessig === false)
  s[442] = SDL_13b_5_nej
  const SDL_13b_5_ir = !v23 || v67 && !v68
  s[443] = SDL_13b_5_ir
  // SDL.13c.1.2: Tværfaglig indsats (SDL § 13 c, stk. 1, 2. pkt.)
  const SDL_13c_1_2 = !s[84] || s[122] && (!s[134] && s[166] || s[134] && f.behovForTvaerfagligIndsats)
  s[444] = SDL_13c_1_2
  const SDL_13c_1_2_nej = !s[84] || !s[122] || !s[134] && s[167] || s[134] && f.behovForTvaerfagligIndsats === false
  s[445] = SDL_13c_1_2_nej
  const SDL_13c_1_2_ir = !s[84] || s[122] && !s[134] && !s[84]
  s[446] = SDL_13c_1_2_ir
  // SDL.13c.2: Aftalen skal stå i Min Plan (SDL § 13 c, stk. 2)
  const SDL_13c_2 = !s[84] || s[156] && (!s[134] && s[164] || s[134] && (s[164] || s[158]) && !s[168])
  s[447] = SDL_13c_2
  const SDL_13c_2_nej = !s[84] || !s[156] || !s[134] && s[159] || s[134] && (s[159] || s[168])
  s[448] = SDL_13c_2_nej
  const SDL_13c_2_ir = !s[84] || s[156] && !s[134] && s[158]
  s[449] = SDL_13c_2_ir
}

function svar_12(f, s) {
  // SDL.13f.1.dag: Grænsen for de kortere forløb (SDL § 13 f, stk. 1)
  const v0 = s[134] ? (s[123] ? s[169] : s[170]) : FIRST_DAY
  const v1 = s[134] ? (s[123] ? s[171] : s[170]) : NEVER
  const v2 = s[3] ? s[170] : Math.min(s[170], s[169])
  const v3 = s[3] ? s[170] : Math.max(s[170], s[171])
  const v4 = !s[139] && (!s[134] || !s[123] || !s[3])
  const SDL_13f_1_dag = s[138] ? (v4 ? Math.min(v0, v2) : v2) : v0
  s[450] = SDL_13f_1_dag
  const SDL_13f_1_dag_hoej = s[138] ? (v4 ? Math.max(v1, v3) : v3) : v1
  s[451] = SDL_13f_1_dag_hoej
  const SDL_13f_1_dag_er = s[134] && (s[138] || v4)
  s[452] = SDL_13f_1_dag_er
  const SDL_13f_1_dag_ir = !s[134] || s[138] && s[5] || !s[139] && (!s[134] || s[123] && s[5])
  s[453] = SDL_13f_1_dag_ir
  // SDL.16.2: Der skal være en opfølgningsplan (SDL § 16)
  const v9 = !s[122] && s[172]
  const SDL_16_2 = !s[84] || !s[173] && !s[3] && f.vurderingsdato >= s[174] || s[173] && (!s[175] || v9)
  s[454] = SDL_16_2
  const SDL_16_2_nej = !s[84] || !s[173] && !s[3] && f.vurderingsdato < s[176] || s[173] && (!s[175] || !v9)
  s[455] = SDL_16_2_nej
  const SDL_16_2_ir = !s[84] || !s[173] && s[5] || s[173] && !s[175]
  s[456] = SDL_16_2_ir
  // SDL.21.1.1: Bortfald, når du ikke medvirker (SDL § 21, stk. 1, nr. 1)
  const v13 = f.udebliver && f.rimeligGrund === false
  s[853] = v13
  const v14 = v13 && f.skriftligtOrienteret
  const SDL_21_1_1 = !s[84] || v14
  s[457] = SDL_21_1_1
  const SDL_21_1_1_nej = !s[84] || !v14
  s[458] = SDL_21_1_1_nej
  // SDL.21a: Du må sige nej til behandlingen (SDL § 21 a)
  const v17 = f.afviser === 'operation' || f.afviser === 'medicin' || f.afviser === 'anden_laegebehandling'
  s[855] = v17
  const v18 = f.vurderingsdato >= 18078 /* 2019-07-01 */
  s[854] = v18
  const v19 = f.afviser === 'operation' || f.afviser === 'medicin'
  s[856] = v19
  const v20 = f.afviser === 'anden_laegebehandling'
  s[858] = v20
  const v21 = v20 && f.tilsvarendeIndgribende
  s[857] = v21
  const v22 = s[177] && (!v18 && v17 && f.andenVurderingIndhentet || v18 && (v19 || v21))
  const SDL_21a = !s[84] || v22
  s[472] = SDL_21a
  const SDL_21a_nej = !s[84] || !v22
  s[473] = SDL_21a_nej
  // SDL.21.1.2: Bortfald, når du siger nej til behandling (SDL § 21, stk. 1, nr. 2)
  const v25 = f.afviser === 'operation' || f.afviser === 'medicin' || f.afviser === 'anden_laegebehandling' || f.afviser === 'indlaeggelse'
  s[861] = v25
  const v26 = v25 && f.noedvendigBehandling
  s[860] = v26
  const v27 = f.afviser === 'optraening'
  s[863] = v27
  const v28 = v27 && f.hensigtsmaessigOptraening
  s[862] = v28
  const v29 = v26 || v28
  s[859] = v29
  const SDL_21_1_2 = !s[84] || v29 && f.opfordret && (SDL_21a_nej || !s[84]) && f.skriftligtOrienteret
  s[459] = SDL_21_1_2
  const SDL_21_1_2_nej = !s[84] || !v29 || f.opfordret === false || SDL_21a || f.skriftligtOrienteret === false
  s[460] = SDL_21_1_2_nej
  // SDL.21.1.3: Bortfald, når adfærden forhaler helbredelsen (SDL § 21, stk. 1, nr. 3)
  const SDL_21_1_3 = !s[84] || f.forhalerHelbredelsen
  s[461] = SDL_21_1_3
  const SDL_21_1_3_nej = !s[84] || f.forhalerHelbredelsen === false
  s[462] = SDL_21_1_3_nej
  // SDL.21.4.dag: Du skal opfylde betingelserne igen (SDL § 21, stk. 4)
  const v34 = shiftDays(f.underrettetOmBortfald, 28)
  const SDL_21_4_dag = s[84] ? v34 : FIRST_DAY
  s[466] = SDL_21_4_dag
  const SDL_21_4_dag_hoej = s[84] ? v34 : NEVER
  s[467] = SDL_21_4_dag_hoej
  // SDL.21.4: Sygedagpengene bliver genoptaget (SDL § 21, stk. 4)
  const v37 = SDL_21_4_dag_hoej >= f.opfyldtIgen
  s[866] = v37
  const v38 = SDL_21_4_dag >= f.opfyldtIgen
  s[867] = v38
  const v39 = f.vurderingsdato >= 15398 /* 2012-02-28 */
  s[864] = v39
  const v40 = f.vurderingsdato >= 15517 /* 2012-06-26 */
  s[865] = v40
  const SDL_21_4 = !s[84] || !v39 && v37 || v39 && (!v40 || (v37 || !s[84]) && f.genoptagetFoer === false)
  s[371] = SDL_21_4
  const SDL_21_4_nej = !s[84] || !v39 && !v38 || v39 && (!v40 || !v38 || f.genoptagetFoer)
  s[464] = SDL_21_4_nej
  const SDL_21_4_ir = !s[84] || !v39 && !s[84] || v39 && !v40
  s[465] = SDL_21_4_ir
  // SDL.21.4.fra: Sygedagpengene bliver genoptaget fra (SDL § 21, stk. 4)
  const v44 = shiftDays(f.opfyldtIgen, 1)
  const SDL_21_4_fra = s[84] ? v44 : FIRST_DAY
  s[469] = SDL_21_4_fra
  const SDL_21_4_fra_hoej = s[84] ? v44 : NEVER
  s[470] = SDL_21_4_fra_hoej
  const SDL_21_4_fra_ir = !s[84] || SDL_21_4_nej || SDL_21_4_ir
  s[471] = SDL_21_4_fra_ir
  // SDL.24.1.ophør: Tidligste stop af udbetalingen (SDL § 24, stk. 1)
  const v48 = f.vurderingsdato >= 16688 /* 2015-09-10 */
  s[868] = v48
  const SDL_24_1_ophoer_er = !v48 || f.ophoerErAfgjort === false || s[178]
  s[476] = SDL_24_1_ophoer_er
  const SDL_24_1_ophoer_ir = !v48 || f.ophoerErAfgjort && s[179]
  s[477] = SDL_24_1_ophoer_ir
  const SDL_24_1_ophoer = v48 ? (f.ophoerErAfgjort ? Math.max(s[180], f.ophoerAfgjortDen) : NEVER) : FIRST_DAY
  s[474] = SDL_24_1_ophoer
  const SDL_24_1_ophoer_hoej = v48 ? (f.ophoerErAfgjort ? Math.max(s[181], f.ophoerAfgjortDen) : NEVER) : NEVER
  s[475] = SDL_24_1_ophoer_hoej
  // SDL.24.1.revurdering: Revurdering før sygedagpengene stopper (SDL § 24, stk. 1)
  const v53 = s[95] && s[99] <= 13331 /* 2006-07-02 */
  const v54 = s[99] <= 16251 /* 2014-06-30 */
  s[870] = v54
  const SDL_24_1_revurdering = s[182] && (v53 || s[95] && s[101] >= 16252 /* 2014-07-01 */ && s[99] <= 2147483646)
  s[478] = SDL_24_1_revurdering
  const SDL_24_1_revurdering_nej = s[182] && (v53 || s[95] && s[101] >= 13332 /* 2006-07-03 */ && v54)
  s[479] = SDL_24_1_revurdering_nej
  const SDL_24_1_revurdering_ir = s[182] && (v53 || s[97] || s[95] && s[101] === NEVER) || s[183] || s[97]
  s[480] = SDL_24_1_revurdering_ir
}

function svar_13(f, s) {
  // SDL.41.1: Første dag for selvstændige (SDL § 41)
  const v0 = f.selvstaendigForsikring === 'foerste_fravaersdag'
  s[297] = v0
  const v1 = f.selvstaendigForsikring === 'tredje_fravaersdag'
  s[299] = v1
  const v2 = shiftDays(s[56], 14)
  s[294] = v2
  const v3 = shiftDays(s[58], 14)
  s[295] = v3
  const v4 = v0 && !s[3] || !v0 && (v1 || !s[3])
  s[302] = v4
  const v5 = v0 && s[5] || !v0 && !v1 && s[5]
  s[307] = v5
  const v6 = v0 ? s[56] : v1 ? f.tredjeFravaersdag : v2
  const v7 = v0 ? s[58] : v1 ? f.tredjeFravaersdag : v3
  const v8 = s[56] <= 15397 /* 2012-02-27 */
  s[871] = v8
  const v9 = !s[3] && s[62] && v8
  const v10 = s[58] >= 15398 /* 2012-02-28 */
  s[301] = v10
  const v11 = s[56] <= 15516 /* 2012-06-25 */
  s[257] = v11
  const v12 = !s[3] && v10 && v11
  const v13 = v0 ? s[56] : v1 ? f.tredjeFravaersdag : f.aftaleForSelvstaendig ? s[56] : v2
  const v14 = v0 ? s[58] : v1 ? f.tredjeFravaersdag : f.aftaleForSelvstaendig ? s[58] : v3
  const v15 = s[58] >= 15517 /* 2012-06-26 */
  s[258] = v15
  const v16 = s[56] <= 18318 /* 2020-02-26 */
  s[873] = v16
  const v17 = !s[3] && v15 && v16
  const v18 = s[56] <= 19173 /* 2022-06-30 */
  s[875] = v18
  const v19 = !s[3] && s[58] >= 18319 /* 2020-02-27 */ && v18
  const v20 = v0 ? s[56] : v1 ? f.tredjeFravaersdag : f.aftaleForSelvstaendig ? s[56] : f.sygMedCovid19 ? s[56] : v2
  const v21 = v0 ? s[58] : v1 ? f.tredjeFravaersdag : f.aftaleForSelvstaendig ? s[58] : f.sygMedCovid19 ? s[58] : v3
  const v22 = !s[3] && s[58] >= 19174 /* 2022-07-01 */ && s[59]
  const v23 = s[63] && v4
  s[304] = v23
  const v24 = v9 && v4
  s[303] = v24
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
  s[194] = SDL_41_1
  const v38 = v27 ? (v28 ? Math.max(v14, v21) : v21) : v14
  const v39 = v26 ? (v29 ? Math.max(v14, v38) : v14) : v38
  const v40 = v25 ? (v31 ? Math.max(v14, v39) : v14) : v39
  const v41 = v24 ? (v33 ? Math.max(v7, v40) : v7) : v40
  const SDL_41_1_hoej = s[60] ? NEVER : v23 ? (v35 ? Math.max(v7, v41) : v7) : v41
  s[195] = SDL_41_1_hoej
  const SDL_41_1_er = s[60] || v23 || v24 || v25 || v26 || v27 || v28
  s[192] = SDL_41_1_er
  const v44 = s[63] && v5
  s[305] = v44
  const v45 = v9 && v5
  s[306] = v45
  const SDL_41_1_ir = s[60] || v44 || v45 || v12 && v5 || v17 && v5 || v19 && v5 || v22 && v5 || s[61]
  s[193] = SDL_41_1_ir
}

function svar_14(f, s) {
  // SDL.33.1: Første dag, kommunen betaler (SDL § 33)
  const v0 = s[56] === s[58]
  s[377] = v0
  const v1 = s[3] || !s[5] && v0
  s[267] = v1
  const v2 = s[184] && s[185] < NEVER
  s[876] = v2
  const v3 = s[184] && s[186] >= NEVER
  s[877] = v3
  const v4 = Math.max(s[56], shiftDays(s[185], 1))
  const v5 = Math.max(s[58], shiftDays(s[186], 1))
  const v6 = s[184] && !s[3]
  const v7 = s[187] || s[5]
  const v8 = Math.max(s[56], v4)
  const v9 = Math.min(s[58], v5)
  const v10 = v2 && v6
  const v11 = v3 && !s[3]
  const v12 = s[187] && v6 && !s[3] && v9 >= v8
  const v13 = v11 || v12
  const v14 = v11 ? (v12 ? Math.min(s[56], v8) : s[56]) : v8
  const v15 = v11 ? (v12 ? Math.max(s[58], v9) : s[58]) : v9
  const v16 = s[188] && s[189] < NEVER
  s[878] = v16
  const v17 = s[188] && s[190] >= NEVER
  s[879] = v17
  const v18 = Math.max(s[56], shiftDays(s[189], 1))
  const v19 = Math.max(s[58], shiftDays(s[190], 1))
  const v20 = s[188] && !s[3]
  const v21 = s[191] || s[5]
  const v22 = Math.max(s[56], v18)
  const v23 = Math.min(s[58], v19)
  const v24 = v16 && v20
  const v25 = v17 && !s[3]
  const v26 = s[191] && v20 && !s[3] && v23 >= v22
  const v27 = v25 || v26
  const v28 = v25 ? (v26 ? Math.min(s[56], v22) : s[56]) : v22
  const v29 = v25 ? (v26 ? Math.max(s[58], v23) : s[58]) : v23
  const v30 = s[64] && (v10 || v11 || v12) || !s[64] && (s[83] && (v24 || v25 || v26) || !s[83] && (s[80] && (f.arbejdsskade && !s[3] || f.arbejdsskade === false && s[192]) || !s[80] && !s[3]))
  const v31 = s[64] && (v2 && v7 || v3 && s[5] || s[187] && s[5] || s[187] && !((!v6 || !v7 && v4 === v5) && v1 && (v6 && !s[3] || !v6 && s[3]) && (!v6 || s[56] === v4))) || !s[64] && (s[83] && (v16 && v21 || v17 && s[5] || s[191] && s[5] || s[191] && !((!v20 || !v21 && v18 === v19) && v1 && (v20 && !s[3] || !v20 && s[3]) && (!v20 || s[56] === v18))) || !s[83] && (s[80] && (f.arbejdsskade && s[5] || f.arbejdsskade === false && s[193]) || !s[80] && s[5]))
  const SDL_33_1 = s[60] ? FIRST_DAY : s[64] ? (v10 ? (v13 ? Math.min(v4, v14) : v4) : v14) : s[83] ? (v24 ? (v27 ? Math.min(v18, v28) : v18) : v28) : s[80] ? (f.arbejdsskade ? s[56] : s[194]) : s[56]
  s[344] = SDL_33_1
  const SDL_33_1_hoej = s[60] ? NEVER : s[64] ? (v10 ? (v13 ? Math.max(v5, v15) : v5) : v15) : s[83] ? (v24 ? (v27 ? Math.max(v19, v29) : v19) : v29) : s[80] ? (f.arbejdsskade ? s[58] : s[195]) : s[58]
  s[345] = SDL_33_1_hoej
  const SDL_33_1_er = s[60] || s[63] && v30 || s[71] && v30
  s[343] = SDL_33_1_er
  const SDL_33_1_ir = s[60] || s[63] && v31 || s[71] && v31 || s[61]
  s[346] = SDL_33_1_ir
  // SDL.24a.2: Første dag i jobafklaring ved ny sygemelding (SDL § 24 a, stk. 2-5)
  const v36 = !s[3] && s[196]
  const SDL_24a_2 = v36 ? FIRST_DAY : s[80] ? s[56] : SDL_33_1
  s[482] = SDL_24a_2
  const SDL_24a_2_hoej = v36 ? NEVER : s[80] ? s[58] : SDL_33_1_hoej
  s[483] = SDL_24a_2_hoej
  const SDL_24a_2_er = s[197] && (v36 || s[86] && (s[80] && !s[3] || !s[80] && SDL_33_1_er))
  s[484] = SDL_24a_2_er
  const SDL_24a_2_ir = s[197] && (v36 || s[86] && (s[80] && s[5] || !s[80] && SDL_33_1_ir) || s[61]) || s[198]
  s[485] = SDL_24a_2_ir
  // SDL.24a.6: Sygedagpenge i stedet for jobafklaring ved livstruende sygdom (SDL § 24 a, stk. 6)
  const SDL_24a_6 = !s[84] || s[120] && (s[197] || s[199]) && f.laegenVurdererLivstruende
  s[486] = SDL_24a_6
  const SDL_24a_6_nej = !s[84] || !s[120] || s[200] || f.laegenVurdererLivstruende === false
  s[487] = SDL_24a_6_nej
  // SDL.24b.1: Fra jobafklaring til sygedagpenge ved livstruende sygdom (SDL § 24 b, stk. 1)
  const v43 = s[120] && f.erIJobafklaring && f.laegenVurdererLivstruende && f.opfylderBeskaeftigelseskravetVedLivstruende
  const SDL_24b_1 = !s[84] || v43
  s[373] = SDL_24b_1
  const SDL_24b_1_nej = !s[84] || !v43
  s[489] = SDL_24b_1_nej
  // SDL.24b.2: Første dag med sygedagpenge i stedet for jobafklaring (SDL § 24 b, stk. 2)
  const v46 = shiftDays(f.laegenVurderedeLivstruendeDen, 56) >= f.bedtOmSygedagpengeDen
  s[880] = v46
  const v47 = v46 ? f.laegenVurderedeLivstruendeDen : f.bedtOmSygedagpengeDen
  const SDL_24b_2 = s[120] ? v47 : FIRST_DAY
  s[490] = SDL_24b_2
  const SDL_24b_2_hoej = s[120] ? v47 : NEVER
  s[491] = SDL_24b_2_hoej
  const SDL_24b_2_ir = SDL_24b_1 && !s[120] || SDL_24b_1_nej || !s[84]
  s[492] = SDL_24b_2_ir
  // SDL.26.1.uger: Krævet arbejdsdygtighed før ny ret (SDL § 26, stk. 1)
  const v51 = !s[3] && s[62] && s[196]
  s[204] = v51
  const SDL_26_1_uger = s[60] ? -Infinity : v51 || s[86] ? (s[86] ? 0 : 91) : 91
  s[502] = SDL_26_1_uger
  const SDL_26_1_uger_hoej = s[60] ? Infinity : s[63] ? 91 : v51 ? 91 : 0
  s[503] = SDL_26_1_uger_hoej
  const SDL_26_1_uger_er = s[60] || s[63] || v51 || s[86]
  s[504] = SDL_26_1_uger_er
  // SDL.26.1: Ny ret, når retten er brugt op (SDL § 26, stk. 1)
  const v55 = SDL_26_1_uger_er && f.arbejdsdygtigUgerEfterOphoer >= SDL_26_1_uger
  s[205] = v55
  const v56 = SDL_26_1_uger_er && f.arbejdsdygtigUgerEfterOphoer < SDL_26_1_uger_hoej
  s[206] = v56
  const v57 = s[111] || s[103]
  s[885] = v57
  const v58 = s[201] && (s[102] || s[104]) && (s[110] || s[102])
  s[884] = v58
  const v59 = s[68] && s[104]
  s[886] = v59
  const v60 = v55 || v58
  const v61 = (v56 || s[68]) && (v57 || v59) && (v56 || v57)
  const v62 = s[68] && v59
  const v63 = f.ugerISammenhaengendeSygeperiode <= 364
  s[883] = v63
  const v64 = f.retErOpbrugt && !v63
  s[882] = v64
  const SDL_26_1 = v64 && (s[60] || s[63] && v60 || v51 && v60 || s[86])
  s[495] = SDL_26_1
  const SDL_26_1_nej = v64 && (s[60] || s[63] && v61 || v51 && v61)
  s[496] = SDL_26_1_nej
  const SDL_26_1_ir = !v64 || s[60] || s[63] && v62 || v51 && v62 || s[61]
  s[497] = SDL_26_1_ir
}

function svar_15(f, s) {
  // SDL.26.1.covid: Covid-forlængelse i 3 måneder (SDL § 26, stk. 1-2)
  const v0 = Math.max(s[99], 18330 /* 2020-03-09 */)
  s[380] = v0
  const v1 = Math.max(s[101], 18330 /* 2020-03-09 */)
  s[381] = v1
  const v2 = v0 <= 18808 /* 2021-06-30 */
  s[888] = v2
  const v3 = s[95] && v2
  const v4 = s[95] && s[101] >= 18330 /* 2020-03-09 */
  s[893] = v4
  const v5 = s[95] && s[99] < 18330 /* 2020-03-09 */
  s[894] = v5
  const v6 = s[95] && s[99] <= 18535 /* 2020-09-30 */
  s[895] = v6
  const v7 = s[95] && s[101] > 18535 /* 2020-09-30 */
  s[896] = v7
  const v8 = v5 || v7
  s[892] = v8
  const v9 = (v4 || s[97]) && (v6 || s[97]) && (v4 || v6)
  s[891] = v9
  const v10 = countDays(s[202], 18330 /* 2020-03-09 */, 18330 /* 2020-03-09 */) >= 1
  s[899] = v10
  const v11 = v4 || !v10 || f.fortsatRet9Marts2020 === false
  s[898] = v11
  const v12 = (v5 || s[97]) && v10 && f.fortsatRet9Marts2020
  s[897] = v12
  const v13 = v9 || v12
  s[889] = v13
  const v14 = (v8 || s[97]) && v11
  s[890] = v14
  const v15 = shiftDays(s[99], 1)
  s[232] = v15
  const v16 = shiftDays(s[101], 1)
  s[234] = v16
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
  s[209] = SDL_26_1_covid_er
  const SDL_26_1_covid = v36 ? (v37 ? Math.min(s[99], v31) : v31) : s[99]
  s[207] = SDL_26_1_covid
  const SDL_26_1_covid_hoej = v36 ? (v37 ? Math.max(s[101], v32) : v32) : s[101]
  s[208] = SDL_26_1_covid_hoej
  const SDL_26_1_covid_ir = v3 && (v13 && (v28 || s[97] && !((!s[95] || !s[97] && v17 === v18) && s[95] && (!s[95] || v17 === 18443 /* 2020-06-30 */))) || v14 && s[97]) || v34 && s[97] || v35
  s[210] = SDL_26_1_covid_ir
  // SDL.26.1.fra: Hvornår covid-forlængelsen regnes fra (SDL § 26, stk. 1-2)
  const v42 = s[99] === s[101]
  s[869] = v42
  const v43 = !s[95] || !s[97] && v42
  s[253] = v43
  const v44 = s[95] && v33
  const v45 = v12 ? 18352 /* 2020-03-31 */ : NEVER
  const v46 = v11 ? NEVER : 18352 /* 2020-03-31 */
  const v47 = Math.max(s[99], v45)
  const v48 = Math.min(s[101], v46)
  const v49 = s[97] && s[95] && v48 >= v47
  const v50 = v8 || v49
  const v51 = v8 ? (v49 ? Math.min(v45, v47) : v45) : v47
  const SDL_26_1_fra = v21 ? (v50 ? Math.min(s[99], v51) : s[99]) : v51
  s[498] = SDL_26_1_fra
  const v53 = v8 ? (v49 ? Math.max(v46, v48) : v46) : v48
  const SDL_26_1_fra_hoej = v21 ? (v50 ? Math.max(s[101], v53) : s[101]) : v53
  s[499] = SDL_26_1_fra_hoej
  const SDL_26_1_fra_er = v44 && (v21 || v8 || v49)
  s[500] = SDL_26_1_fra_er
  const SDL_26_1_fra_ir = v44 && (v28 || s[97] && !(v43 && v45 === v46 && s[95] && (!s[95] || s[99] === v45))) || v35
  s[501] = SDL_26_1_fra_ir
  // SDL.26.2: Ny ret for pensionister, når retten er brugt op (SDL § 26, stk. 1)
  const v57 = f.ugerISammenhaengendeSygeperiode <= 182
  s[901] = v57
  const v58 = f.retErOpbrugt && !v57 && s[203]
  s[900] = v58
  const SDL_26_2 = v58 && (s[60] || s[63] || s[204] && s[205] || s[86])
  s[505] = SDL_26_2
  const SDL_26_2_nej = v58 && (s[60] || s[63] || s[204] && s[206])
  s[506] = SDL_26_2_nej
  const SDL_26_2_ir = !v58 || s[60] || s[63] || s[204] && s[68] || s[61]
  s[507] = SDL_26_2_ir
}

function svar_16(f, s) {
  // SDL.26.3.covid: Covid-forlængelse i 3 måneder mere (SDL § 26, stk. 3)
  const v0 = Math.max(18330 /* 2020-03-09 */, s[207])
  s[902] = v0
  const v1 = Math.max(18330 /* 2020-03-09 */, s[208])
  s[903] = v1
  const v2 = v0 <= 18808 /* 2021-06-30 */
  s[904] = v2
  const v3 = s[209] && v2
  const v4 = s[209] && s[95]
  const v5 = s[210] || s[97]
  s[909] = v5
  const v6 = v4 && s[99] < s[208]
  s[907] = v6
  const v7 = v4 && s[101] >= s[207]
  s[908] = v7
  const v8 = s[209] && s[208] >= 18443 /* 2020-06-30 */
  s[912] = v8
  const v9 = s[209] && s[207] < 18443 /* 2020-06-30 */
  s[913] = v9
  const v10 = s[209] && s[207] <= 18535 /* 2020-09-30 */
  s[914] = v10
  const v11 = s[209] && s[208] > 18535 /* 2020-09-30 */
  s[915] = v11
  const v12 = v9 || v11
  s[911] = v12
  const v13 = (v8 || s[210]) && (v10 || s[210]) && (v8 || v10)
  s[910] = v13
  const v14 = v7 || v12
  s[906] = v14
  const v15 = (v6 || v5) && (v13 || s[210]) && (v6 || v13)
  s[905] = v15
  const v16 = shiftDays(shiftMonths(shiftDays(s[207], 1), 3), -1)
  const v17 = shiftDays(shiftMonths(shiftDays(s[208], 1), 3), -1)
  const v18 = Math.max(s[207], v16)
  const v19 = Math.min(s[208], v17)
  const v20 = v15 && s[209]
  const v21 = v14 && s[209]
  const v22 = s[210] && s[209] && v19 >= v18
  const v23 = v21 || v22
  const v24 = v21 ? (v22 ? Math.min(s[207], v18) : s[207]) : v18
  const v25 = v20 ? (v23 ? Math.min(v16, v24) : v16) : v24
  const v26 = v21 ? (v22 ? Math.max(s[208], v19) : s[208]) : v19
  const v27 = v20 ? (v23 ? Math.max(v17, v26) : v17) : v26
  const v28 = s[209] && v1 >= 18809 /* 2021-07-01 */ && v0 <= 2147483646
  const v29 = v3 && (v20 || v21 || v22)
  const v30 = v28 && s[209]
  const SDL_26_3_covid_er = v29 || v30
  s[213] = SDL_26_3_covid_er
  const SDL_26_3_covid = v29 ? (v30 ? Math.min(s[207], v25) : v25) : s[207]
  s[211] = SDL_26_3_covid
  const SDL_26_3_covid_hoej = v29 ? (v30 ? Math.max(s[208], v27) : v27) : s[208]
  s[212] = SDL_26_3_covid_hoej
  const SDL_26_3_covid_ir = v3 && s[210] || v28 && s[210] || s[210] || s[209] && v1 === NEVER
  s[214] = SDL_26_3_covid_ir
  // SDL.26a.1.covid: Covid-forlængelse efter en anden forlængelse (SDL § 26 a, stk. 1-2)
  const v35 = f.forlaengelsenSlutter >= 18330 /* 2020-03-09 */
  s[919] = v35
  const v36 = Math.max(f.forlaengelsenSlutter, 18330 /* 2020-03-09 */)
  s[916] = v36
  const v37 = v36 >= 18809 /* 2021-07-01 */
  s[917] = v37
  const v38 = f.forlaengelsenSlutter <= 18535 /* 2020-09-30 */
  s[920] = v38
  const v39 = v35 && v38
  s[918] = v39
  const v40 = shiftDays(shiftMonths(shiftDays(f.forlaengelsenSlutter, 1), 3), -1)
  const v41 = v40 >= 18443 /* 2020-06-30 */
  s[921] = v41
  const SDL_26a_1_covid = v37 ? f.forlaengelsenSlutter : v39 ? (v41 ? v40 : 18443 /* 2020-06-30 */) : f.forlaengelsenSlutter
  s[508] = SDL_26a_1_covid
  // SDL.26a.3.covid: Covid-forlængelse i 3 måneder mere efter en anden forlængelse (SDL § 26 a, stk. 3)
  const v43 = Math.max(18330 /* 2020-03-09 */, SDL_26a_1_covid)
  s[922] = v43
  const v44 = v43 >= 18809 /* 2021-07-01 */
  s[923] = v44
  const v45 = f.forlaengelsenSlutter >= SDL_26a_1_covid
  s[925] = v45
  const v46 = SDL_26a_1_covid >= 18443 /* 2020-06-30 */
  s[927] = v46
  const v47 = SDL_26a_1_covid <= 18535 /* 2020-09-30 */
  s[928] = v47
  const v48 = v46 && v47
  s[926] = v48
  const v49 = !v45 && v48
  s[924] = v49
  const SDL_26a_3_covid_ir = v43 >= NEVER
  s[216] = SDL_26a_3_covid_ir
  const SDL_26a_3_covid = v44 ? SDL_26a_1_covid : v49 ? shiftDays(shiftMonths(shiftDays(SDL_26a_1_covid, 1), 3), -1) : SDL_26a_1_covid
  s[215] = SDL_26a_3_covid
}

function svar_17(f, s) {
  // SDL.26c.covid: Covid-forlængelse i 1 måned, oktober 2020 (SDL § 26 c, stk. 1-2)
  const v0 = Math.max(18330 /* 2020-03-09 */, s[211])
  s[929] = v0
  const v1 = Math.max(18330 /* 2020-03-09 */, s[212])
  s[930] = v1
  const v2 = v0 <= 18808 /* 2021-06-30 */
  s[931] = v2
  const v3 = s[213] && v2
  const v4 = s[213] && s[212] >= 18535 /* 2020-09-30 */
  s[934] = v4
  const v5 = s[213] && s[211] < 18535 /* 2020-09-30 */
  s[935] = v5
  const v6 = s[213] && s[211] <= 18566 /* 2020-10-31 */
  s[936] = v6
  const v7 = s[213] && s[212] > 18566 /* 2020-10-31 */
  s[937] = v7
  const v8 = v5 || v7
  s[933] = v8
  const v9 = (v4 || s[214]) && (v6 || s[214]) && (v4 || v6)
  s[932] = v9
  const v10 = shiftDays(shiftMonths(shiftDays(s[211], 1), 1), -1)
  const v11 = shiftDays(shiftMonths(shiftDays(s[212], 1), 1), -1)
  const v12 = Math.max(s[211], v10)
  const v13 = Math.min(s[212], v11)
  const v14 = v9 && s[213]
  const v15 = v8 && s[213]
  const v16 = s[214] && s[213] && v13 >= v12
  const v17 = v15 || v16
  const v18 = v15 ? (v16 ? Math.min(s[211], v12) : s[211]) : v12
  const v19 = v14 ? (v17 ? Math.min(v10, v18) : v10) : v18
  const v20 = v15 ? (v16 ? Math.max(s[212], v13) : s[212]) : v13
  const v21 = v14 ? (v17 ? Math.max(v11, v20) : v11) : v20
  const v22 = s[213] && v1 >= 18809 /* 2021-07-01 */ && v0 <= 2147483646
  const v23 = v3 && (v14 || v15 || v16)
  const v24 = v22 && s[213]
  const SDL_26c_covid_er = v23 || v24
  s[218] = SDL_26c_covid_er
  const SDL_26c_covid = v23 ? (v24 ? Math.min(s[211], v19) : v19) : s[211]
  s[222] = SDL_26c_covid
  const SDL_26c_covid_hoej = v23 ? (v24 ? Math.max(s[212], v21) : v21) : s[212]
  s[224] = SDL_26c_covid_hoej
  const SDL_26c_covid_ir = v3 && s[214] || v22 && s[214] || s[214] || s[213] && v1 === NEVER
  s[220] = SDL_26c_covid_ir
  // SDL.26d.covid: Covid-forlængelse i 1 måned, oktober 2020, efter en anden forlængelse (SDL § 26 d, stk. 1-2)
  const v29 = Math.max(18330 /* 2020-03-09 */, s[215])
  s[939] = v29
  const v30 = v29 >= 18809 /* 2021-07-01 */
  s[940] = v30
  const v31 = s[215] >= 18535 /* 2020-09-30 */
  const v32 = !s[216] && v31
  s[943] = v32
  const v33 = !s[216] && !v31
  s[944] = v33
  const v34 = s[215] <= 18566 /* 2020-10-31 */
  const v35 = !s[216] && v34
  s[945] = v35
  const v36 = !s[216] && !v34
  s[946] = v36
  const v37 = v33 || v36
  s[942] = v37
  const v38 = (v32 || s[216]) && (v35 || s[216]) && (v32 || v35)
  s[941] = v38
  const v39 = shiftDays(shiftMonths(shiftDays(s[215], 1), 1), -1)
  const v40 = Math.max(s[215], v39)
  const v41 = Math.min(s[215], v39)
  const v42 = v38 && !s[216]
  const v43 = v37 && !s[216]
  const v44 = s[216] && !s[216] && v41 >= v40
  const v45 = v43 || v44
  const v46 = v43 ? (v44 ? Math.min(s[215], v40) : s[215]) : v40
  const v47 = v43 ? (v44 ? Math.max(s[215], v41) : s[215]) : v41
  const v48 = !s[216] && v29 < NEVER
  s[938] = v48
  const SDL_26d_covid = v30 ? s[215] : v42 ? (v45 ? Math.min(v39, v46) : v39) : v46
  s[221] = SDL_26d_covid
  const SDL_26d_covid_hoej = v30 ? s[215] : v42 ? (v45 ? Math.max(v39, v47) : v39) : v47
  s[223] = SDL_26d_covid_hoej
  const SDL_26d_covid_er = v48 && (!v30 && (v42 || v43 || v44) || v30 && !s[216])
  s[217] = SDL_26d_covid_er
  const SDL_26d_covid_ir = !v48 || s[216]
  s[219] = SDL_26d_covid_ir
}

function svar_18(f, s) {
  // SDL.26f.covid: Covid-forlængelse i stedet for jobafklaring, § 26 f (SDL § 26 f, stk. 1)
  const v0 = f.forlaengelseErAfgjort && s[217] || f.forlaengelseErAfgjort === false && s[218]
  s[947] = v0
  const v1 = f.forlaengelseErAfgjort && s[219] || f.forlaengelseErAfgjort === false && s[220]
  s[948] = v1
  const v2 = f.forlaengelseErAfgjort ? s[221] : s[222]
  const v3 = f.forlaengelseErAfgjort ? s[223] : s[224]
  const v4 = Math.max(18330 /* 2020-03-09 */, v2)
  s[949] = v4
  const v5 = Math.max(18330 /* 2020-03-09 */, v3)
  s[950] = v5
  const v6 = v4 <= 18808 /* 2021-06-30 */
  s[951] = v6
  const v7 = v0 && v6
  const v8 = shiftDays(v2, 1)
  const v9 = shiftDays(v3, 1)
  const v10 = v0 && v9 >= 18567 /* 2020-11-01 */
  s[954] = v10
  const v11 = v0 && v8 < 18567 /* 2020-11-01 */
  s[955] = v11
  const v12 = v0 && v8 <= 18658 /* 2021-01-31 */
  s[956] = v12
  const v13 = v0 && v9 > 18658 /* 2021-01-31 */
  s[957] = v13
  const v14 = v11 || v13
  s[953] = v14
  const v15 = (v10 || v1) && (v12 || v1) && (v10 || v12)
  s[952] = v15
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
  s[511] = SDL_26f_covid_er
  const SDL_26f_covid = v29 ? (v30 ? Math.min(v2, v25) : v25) : v2
  s[509] = SDL_26f_covid
  const SDL_26f_covid_hoej = v29 ? (v30 ? Math.max(v3, v27) : v27) : v3
  s[510] = SDL_26f_covid_hoej
  const SDL_26f_covid_ir = v7 && v1 || v28 && v1 || v1 || v0 && v5 === NEVER
  s[512] = SDL_26f_covid_ir
  // SDL.26g.covid: Covid-forlængelse i stedet for jobafklaring, § 26 g (SDL § 26 g, stk. 1)
  const v35 = Math.max(18330 /* 2020-03-09 */, SDL_26f_covid)
  s[958] = v35
  const v36 = Math.max(18330 /* 2020-03-09 */, SDL_26f_covid_hoej)
  s[959] = v36
  const v37 = v35 <= 18808 /* 2021-06-30 */
  s[960] = v37
  const v38 = SDL_26f_covid_er && v37
  const v39 = shiftDays(SDL_26f_covid, 1)
  const v40 = shiftDays(SDL_26f_covid_hoej, 1)
  const v41 = SDL_26f_covid_er && v40 >= 18659 /* 2021-02-01 */
  s[963] = v41
  const v42 = SDL_26f_covid_er && v39 < 18659 /* 2021-02-01 */
  s[964] = v42
  const v43 = SDL_26f_covid_er && v39 <= 18686 /* 2021-02-28 */
  s[965] = v43
  const v44 = SDL_26f_covid_er && v40 > 18686 /* 2021-02-28 */
  s[966] = v44
  const v45 = v42 || v44
  s[962] = v45
  const v46 = (v41 || SDL_26f_covid_ir) && (v43 || SDL_26f_covid_ir) && (v41 || v43)
  s[961] = v46
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
  s[227] = SDL_26g_covid_er
  const SDL_26g_covid = v60 ? (v61 ? Math.min(SDL_26f_covid, v56) : v56) : SDL_26f_covid
  s[225] = SDL_26g_covid
  const SDL_26g_covid_hoej = v60 ? (v61 ? Math.max(SDL_26f_covid_hoej, v58) : v58) : SDL_26f_covid_hoej
  s[226] = SDL_26g_covid_hoej
  const SDL_26g_covid_ir = v38 && SDL_26f_covid_ir || v59 && SDL_26f_covid_ir || SDL_26f_covid_ir || SDL_26f_covid_er && v36 === NEVER
  s[228] = SDL_26g_covid_ir
}

function svar_19(f, s) {
  // SDL.26h.covid: Covid-forlængelse i stedet for jobafklaring, § 26 h (SDL § 26 h, stk. 1)
  const v0 = Math.max(18330 /* 2020-03-09 */, s[225])
  s[967] = v0
  const v1 = Math.max(18330 /* 2020-03-09 */, s[226])
  s[968] = v1
  const v2 = v0 <= 18808 /* 2021-06-30 */
  s[969] = v2
  const v3 = s[227] && v2
  const v4 = shiftDays(s[225], 1)
  const v5 = shiftDays(s[226], 1)
  const v6 = s[227] && v5 >= 18687 /* 2021-03-01 */
  s[972] = v6
  const v7 = s[227] && v4 < 18687 /* 2021-03-01 */
  s[973] = v7
  const v8 = s[227] && v4 <= 18747 /* 2021-04-30 */
  s[974] = v8
  const v9 = s[227] && v5 > 18747 /* 2021-04-30 */
  s[975] = v9
  const v10 = v7 || v9
  s[971] = v10
  const v11 = (v6 || s[228]) && (v8 || s[228]) && (v6 || v8)
  s[970] = v11
  const v12 = shiftDays(shiftMonths(v4, 2), -1)
  const v13 = shiftDays(shiftMonths(v5, 2), -1)
  const v14 = Math.max(s[225], v12)
  const v15 = Math.min(s[226], v13)
  const v16 = v11 && s[227]
  const v17 = v10 && s[227]
  const v18 = s[228] && s[227] && v15 >= v14
  const v19 = v17 || v18
  const v20 = v17 ? (v18 ? Math.min(s[225], v14) : s[225]) : v14
  const v21 = v16 ? (v19 ? Math.min(v12, v20) : v12) : v20
  const v22 = v17 ? (v18 ? Math.max(s[226], v15) : s[226]) : v15
  const v23 = v16 ? (v19 ? Math.max(v13, v22) : v13) : v22
  const v24 = s[227] && v1 >= 18809 /* 2021-07-01 */ && v0 <= 2147483646
  const v25 = v3 && (v16 || v17 || v18)
  const v26 = v24 && s[227]
  const SDL_26h_covid_er = v25 || v26
  s[515] = SDL_26h_covid_er
  const SDL_26h_covid = v25 ? (v26 ? Math.min(s[225], v21) : v21) : s[225]
  s[513] = SDL_26h_covid
  const SDL_26h_covid_hoej = v25 ? (v26 ? Math.max(s[226], v23) : v23) : s[226]
  s[514] = SDL_26h_covid_hoej
  const SDL_26h_covid_ir = v3 && s[228] || v24 && s[228] || s[228] || s[227] && v1 === NEVER
  s[516] = SDL_26h_covid_ir
  // SDL.26i.covid: Covid-forlængelse i stedet for jobafklaring, § 26 i (SDL § 26 i, stk. 1)
  const v31 = Math.max(18330 /* 2020-03-09 */, SDL_26h_covid)
  s[976] = v31
  const v32 = Math.max(18330 /* 2020-03-09 */, SDL_26h_covid_hoej)
  s[977] = v32
  const v33 = v31 <= 18808 /* 2021-06-30 */
  s[978] = v33
  const v34 = SDL_26h_covid_er && v33
  const v35 = shiftDays(SDL_26h_covid, 1)
  const v36 = shiftDays(SDL_26h_covid_hoej, 1)
  const v37 = SDL_26h_covid_er && v36 >= 18748 /* 2021-05-01 */
  s[981] = v37
  const v38 = SDL_26h_covid_er && v35 < 18748 /* 2021-05-01 */
  s[982] = v38
  const v39 = SDL_26h_covid_er && v35 <= 18808 /* 2021-06-30 */
  s[983] = v39
  const v40 = SDL_26h_covid_er && v36 > 18808 /* 2021-06-30 */
  s[984] = v40
  const v41 = v38 || v40
  s[980] = v41
  const v42 = (v37 || SDL_26h_covid_ir) && (v39 || SDL_26h_covid_ir) && (v37 || v39)
  s[979] = v42
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
  s[519] = SDL_26i_covid_er
  const SDL_26i_covid = v56 ? (v57 ? Math.min(SDL_26h_covid, v52) : v52) : SDL_26h_covid
  s[517] = SDL_26i_covid
  const SDL_26i_covid_hoej = v56 ? (v57 ? Math.max(SDL_26h_covid_hoej, v54) : v54) : SDL_26h_covid_hoej
  s[518] = SDL_26i_covid_hoej
  const SDL_26i_covid_ir = v34 && SDL_26h_covid_ir || v55 && SDL_26h_covid_ir || SDL_26h_covid_ir || SDL_26h_covid_er && v32 === NEVER
  s[520] = SDL_26i_covid_ir
  // SDL.27.1.2.uger: Længste forlængelse til afklaring (SDL § 27, stk. 1, nr. 2)
  const v62 = s[39] <= 14691 /* 2010-03-23 */
  s[985] = v62
  const v63 = s[40] && s[43] && v62
  const v64 = s[40] && s[41] >= 14692 /* 2010-03-24 */ && s[229]
  const SDL_27_1_2_uger = s[35] ? -Infinity : v63 ? 182 : v64 ? 273 : s[37] ? 273 : 483
  s[523] = SDL_27_1_2_uger
  const SDL_27_1_2_uger_hoej = s[35] ? Infinity : v64 || s[230] ? (s[230] ? (s[38] ? 483 : 273) : 273) : 182
  s[524] = SDL_27_1_2_uger_hoej
  const SDL_27_1_2_uger_er = s[35] || v63 || v64 || s[37] || s[38]
  s[525] = SDL_27_1_2_uger_er
  // SDL.27.1.2.slut: Seneste slut på forlængelse til afklaring (SDL § 27, stk. 1, nr. 2)
  const v68 = s[40] && s[43] && s[42]
  const v69 = s[97] || s[51]
  s[236] = v69
  const SDL_27_1_2_slut_er = s[35] || v68 && s[95] && SDL_27_1_2_uger_er
  s[251] = SDL_27_1_2_slut_er
  const SDL_27_1_2_slut = s[35] ? FIRST_DAY : shiftDays(s[99], SDL_27_1_2_uger)
  s[249] = SDL_27_1_2_slut
  const SDL_27_1_2_slut_hoej = s[35] ? NEVER : shiftDays(s[101], SDL_27_1_2_uger_hoej)
  s[250] = SDL_27_1_2_slut_hoej
  const SDL_27_1_2_slut_ir = s[35] || v68 && v69 || s[44]
  s[252] = SDL_27_1_2_slut_ir
}

function svar_20(f, s) {
  // SDL.27.1.3.slut: Seneste slut på forlængelse ved lægebehandling (SDL § 27, stk. 2)
  const v0 = allPeriods(f.ventetidPaaSygehus)
  const v1 = without(ALL_DAYS, v0)
  const v2 = s[95] && s[231]
  const SDL_27_1_3_slut = s[35] ? FIRST_DAY : dayReaching(v1, s[232], s[233])
  s[526] = SDL_27_1_3_slut
  const SDL_27_1_3_slut_hoej = s[35] ? NEVER : dayReaching(v1, s[234], s[235])
  s[527] = SDL_27_1_3_slut_hoej
  const SDL_27_1_3_slut_er = s[35] || s[36] && v2 || s[55] && v2
  s[528] = SDL_27_1_3_slut_er
  const SDL_27_1_3_slut_ir = s[35] || s[36] && s[236] || s[55] && s[236] || s[44]
  s[529] = SDL_27_1_3_slut_ir
  // SDL.27.1.4.slut: Seneste slut på forlængelse til afklaring af fleksjob eller pension (SDL § 27, stk. 1, nr. 4)
  const v7 = shiftDays(s[99], 182)
  const v8 = s[37] && s[95]
  const v9 = s[237] || s[238]
  const v10 = s[238] ? FIRST_DAY : NEVER
  const SDL_27_1_4_slut = s[35] ? FIRST_DAY : s[36] ? FIRST_DAY : v8 ? (v9 ? Math.min(v7, v10) : v7) : v10
  s[530] = SDL_27_1_4_slut
  const SDL_27_1_4_slut_hoej = s[35] ? NEVER : s[36] ? NEVER : v9 ? NEVER : shiftDays(s[101], 182)
  s[531] = SDL_27_1_4_slut_hoej
  const SDL_27_1_4_slut_er = s[35] || s[36] || v8 || s[237] || s[238]
  s[532] = SDL_27_1_4_slut_er
  const SDL_27_1_4_slut_ir = s[35] || s[36] || s[37] && s[97] || s[238] || s[44]
  s[533] = SDL_27_1_4_slut_ir
  // SDL.27.1.slut: Forlængelsens seneste slut (SDL § 27, stk. 1)
  const v15 = s[45] || s[239] || s[240] || s[241]
  s[987] = v15
  const v16 = s[242] && s[243] && s[244] && s[245] && (s[49] || s[246] || s[247] || s[248])
  s[988] = v16
  const v17 = Math.max(s[99], s[249])
  const v18 = Math.min(s[101], s[250])
  const v19 = s[46] && s[251]
  const v20 = s[52] && s[95]
  const v21 = s[51] && s[251] && s[95] && v18 >= v17
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
  const v41 = Math.max(v35 ? (v38 ? Math.min(SDL_27_1_4_slut, v39) : SDL_27_1_4_slut) : v39, v19 ? (v22 ? Math.min(s[249], v23) : s[249]) : v23, v27 ? (v30 ? Math.min(SDL_27_1_3_slut, v31) : SDL_27_1_3_slut) : v31)
  const v42 = Math.max(v35 ? (v38 ? Math.max(SDL_27_1_4_slut_hoej, v40) : SDL_27_1_4_slut_hoej) : v40, v19 ? (v22 ? Math.max(s[250], v24) : s[250]) : v24, v27 ? (v30 ? Math.max(SDL_27_1_3_slut_hoej, v32) : SDL_27_1_3_slut_hoej) : v32)
  const v43 = (v19 || v20 || v21) && (v27 || v28 || v29) && (v35 || v36 || v37)
  const v44 = s[46] && s[252] || s[52] && s[97] || s[51] && s[252] && s[97] || s[51] && !((!s[251] || !s[252] && s[249] === s[250]) && s[253] && (s[251] && s[95] || !s[251] && !s[95]) && (!s[251] || s[99] === s[249])) || s[47] && SDL_27_1_3_slut_ir || s[53] && s[97] || s[51] && SDL_27_1_3_slut_ir && s[97] || s[51] && !((!SDL_27_1_3_slut_er || !SDL_27_1_3_slut_ir && SDL_27_1_3_slut === SDL_27_1_3_slut_hoej) && s[253] && (SDL_27_1_3_slut_er && s[95] || !SDL_27_1_3_slut_er && !s[95]) && (!SDL_27_1_3_slut_er || s[99] === SDL_27_1_3_slut)) || s[48] && SDL_27_1_4_slut_ir || s[54] && s[97] || s[50] && SDL_27_1_4_slut_ir && s[97] || s[50] && !((!SDL_27_1_4_slut_er || !SDL_27_1_4_slut_ir && SDL_27_1_4_slut === SDL_27_1_4_slut_hoej) && s[253] && (SDL_27_1_4_slut_er && s[95] || !SDL_27_1_4_slut_er && !s[95]) && (!SDL_27_1_4_slut_er || s[99] === SDL_27_1_4_slut))
  const v45 = v16 && v43
  const v46 = s[254] && v43 && v42 >= NEVER
  const v47 = v15 || v45 || v46
  const v48 = v16 && v44 || s[254] && !((!v43 || !v44 && v41 === v42) && v43 && v41 === NEVER)
  const SDL_27_1_slut = s[35] ? FIRST_DAY : v45 || v46 ? (v45 ? v41 : NEVER) : NEVER
  s[537] = SDL_27_1_slut
  const SDL_27_1_slut_hoej = s[35] ? NEVER : v15 ? NEVER : v42
  s[538] = SDL_27_1_slut_hoej
  const SDL_27_1_slut_er = s[102] && (s[35] || s[36] && v47 || s[55] && v47)
  s[539] = SDL_27_1_slut_er
  const SDL_27_1_slut_ir = s[102] && (s[35] || s[36] && v48 || s[55] && v48 || s[44]) || s[255]
  s[540] = SDL_27_1_slut_ir
  // SDL.29.1: Forlængelse for pensionister m.fl. (SDL § 29)
  const SDL_29_1 = s[203] && !s[3] && (!s[256] || f.laegenVenterArbejdeInden26Uger)
  s[541] = SDL_29_1
  const SDL_29_1_nej = s[203] && !s[3] && (!s[256] || f.laegenVenterArbejdeInden26Uger === false)
  s[542] = SDL_29_1_nej
  const SDL_29_1_ir = !s[203] || s[3] || !s[256]
  s[543] = SDL_29_1_ir
  // SDL.35.2: Arbejdsgiveren betaler tidligst fra (SDL § 35, stk. 2)
  const v56 = shiftDays(f.sygemeldtTilArbejdsgiver, 1)
  const v57 = f.fyldestgoerendeBegrundelse === false || !s[3]
  s[262] = v57
  const v58 = f.fyldestgoerendeBegrundelse && s[5]
  s[266] = v58
  const v59 = f.sygemeldtITide && !s[3] || f.sygemeldtITide === false && (f.indsigelseModSenSygemelding && v57 || f.indsigelseModSenSygemelding === false && !s[3])
  const v60 = f.sygemeldtITide && s[5] || f.sygemeldtITide === false && (f.indsigelseModSenSygemelding && v58 || f.indsigelseModSenSygemelding === false && s[5])
  const SDL_35_2 = s[60] ? FIRST_DAY : f.sygemeldtITide ? s[56] : f.indsigelseModSenSygemelding ? (f.fyldestgoerendeBegrundelse ? s[56] : v56) : s[56]
  s[551] = SDL_35_2
  const SDL_35_2_hoej = s[60] ? NEVER : f.sygemeldtITide ? s[58] : f.indsigelseModSenSygemelding ? (f.fyldestgoerendeBegrundelse ? s[58] : v56) : s[58]
  s[552] = SDL_35_2_hoej
  const SDL_35_2_er = s[69] && (s[60] || s[63] && v59 || s[71] && v59)
  s[553] = SDL_35_2_er
  const SDL_35_2_ir = s[69] && (s[60] || s[63] && v60 || s[71] && v60 || s[61]) || s[70] || s[68]
  s[554] = SDL_35_2_ir
  // SDL.35.3: Du skal have meldt dig syg til a-kassen (SDL § 35, stk. 3)
  const v65 = !s[3] && s[57] && s[257]
  s[264] = v65
  const v66 = !s[3] && s[258] && s[59]
  s[265] = v66
  const SDL_35_3 = s[60] ? FIRST_DAY : v65 ? FIRST_DAY : s[56]
  s[261] = SDL_35_3
  const SDL_35_3_hoej = s[60] ? NEVER : v65 ? NEVER : s[58]
  s[260] = SDL_35_3_hoej
  const SDL_35_3_er = s[83] && (s[60] || v65 || v66 && !s[3])
  s[259] = SDL_35_3_er
  const SDL_35_3_ir = !s[83] || s[60] || v65 || v66 && s[5] || s[61]
  s[263] = SDL_35_3_ir
}

function svar_21(f, s) {
  // SDL.35.3.fra: Ret tidligst fra (SDL § 35, stk. 3)
  const v0 = s[259] && s[260] >= f.anmeldtTilAkasse
  s[990] = v0
  const v1 = s[259] && s[261] < f.anmeldtTilAkasse
  s[991] = v1
  const v2 = f.fyldestgoerendeBegrundelse ? s[56] : f.anmeldtTilAkasse
  const v3 = f.fyldestgoerendeBegrundelse ? s[58] : f.anmeldtTilAkasse
  const v4 = Math.max(s[56], v2)
  const v5 = Math.min(s[58], v3)
  const v6 = v0 && !s[3]
  const v7 = v1 && s[262]
  const v8 = s[263] && !s[3] && v5 >= v4
  const v9 = v7 || v8
  const v10 = v7 ? (v8 ? Math.min(v2, v4) : v2) : v4
  const v11 = v7 ? (v8 ? Math.max(v3, v5) : v3) : v5
  const SDL_35_3_fra = s[60] ? FIRST_DAY : s[264] ? FIRST_DAY : v6 ? (v9 ? Math.min(s[56], v10) : s[56]) : v10
  s[555] = SDL_35_3_fra
  const SDL_35_3_fra_hoej = s[60] ? NEVER : s[264] ? NEVER : v6 ? (v9 ? Math.max(s[58], v11) : s[58]) : v11
  s[556] = SDL_35_3_fra_hoej
  const SDL_35_3_fra_er = s[83] && (s[60] || s[264] || s[265] && (v6 || v7 || v8))
  s[557] = SDL_35_3_fra_er
  const SDL_35_3_fra_ir = !s[83] || s[60] || s[264] || s[265] && (v0 && s[5] || v1 && s[266] || s[263] && s[5] && s[266] || s[263] && !(s[267] && (!s[262] || !s[266] && v2 === v3) && (!s[3] || s[3] && !s[262]) && (s[3] || s[56] === v2))) || s[61]
  s[558] = SDL_35_3_fra_ir
  // SDL.38.1: Du skal have søgt kommunen om sygedagpenge (SDL § 38, stk. 1)
  const v16 = f.arbejdsgiverensBetaling === 'sygedagpenge'
  s[288] = v16
  const v17 = shiftDays(f.sidsteDagMedBetaling, 7)
  s[289] = v17
  const v18 = shiftDays(s[56], 7)
  s[298] = v18
  const v19 = shiftDays(s[58], 7)
  s[300] = v19
  const v20 = v16 || !s[3]
  s[292] = v20
  const v21 = !v16 && s[5]
  s[296] = v21
  const v22 = v16 ? v17 : v18
  const v23 = v16 ? v17 : v19
  const v24 = s[56] <= 15426 /* 2012-03-27 */
  s[285] = v24
  const v25 = !s[3] && s[62] && v24
  s[277] = v25
  const v26 = s[58] >= 15427 /* 2012-03-28 */
  const v27 = !s[3] && v26 && s[257]
  s[293] = v27
  const v28 = !s[3] && s[258] && s[72]
  const v29 = shiftDays(f.underretningsbrevAfsendt, 8)
  const v30 = shiftDays(s[56], 21)
  s[286] = v30
  const v31 = shiftDays(s[58], 21)
  s[287] = v31
  const v32 = shiftDays(f.sidsteDagMedBetaling, 21)
  const v33 = f.arbejdsgiverensBetaling === 'loen'
  s[282] = v33
  const v34 = v16 || v33 || !s[3]
  const v35 = v16 ? v32 : v33 ? NEVER : v30
  const v36 = v16 ? v32 : v33 ? NEVER : v31
  const v37 = !s[83] && !v16 && !v33 && s[5]
  const v38 = s[268] && !s[3]
  const v39 = s[268] && s[5]
  const v40 = s[268] ? v18 : f.underretningsbrevSendt ? v29 : s[83] ? v30 : v35
  const v41 = s[268] ? v19 : f.underretningsbrevSendt ? v29 : s[83] ? v31 : v36
  const v42 = s[268] ? v18 : f.underretningsbrevSendt ? v29 : s[83] ? v32 : v35
  const v43 = s[268] ? v19 : f.underretningsbrevSendt ? v29 : s[83] ? v32 : v36
  const v44 = s[63] && v20
  const v45 = v25 && v20
  const v46 = v28 && (v38 || !s[268] && (f.underretningsbrevSendt || s[83] && !s[3] || !s[83] && v34))
  const v47 = s[75] && (v38 || !s[268] && (f.underretningsbrevSendt || s[83] || v34))
  const v48 = v27 || v46 || v47
  const v49 = v27 ? FIRST_DAY : v46 ? (v47 ? Math.min(v40, v42) : v40) : v42
  const v50 = v45 || v48
  const v51 = v45 ? (v48 ? Math.min(v22, v49) : v22) : v49
  const SDL_38_1 = s[60] ? FIRST_DAY : v44 ? (v50 ? Math.min(v22, v51) : v22) : v51
  s[559] = SDL_38_1
  const v53 = v27 ? NEVER : v46 ? (v47 ? Math.max(v41, v43) : v41) : v43
  const v54 = v45 ? (v48 ? Math.max(v23, v53) : v23) : v53
  const SDL_38_1_hoej = s[60] ? NEVER : v44 ? (v50 ? Math.max(v23, v54) : v23) : v54
  s[560] = SDL_38_1_hoej
  const v56 = f.persongruppe === 'loenmodtager' || f.persongruppe === 'ledig' || f.persongruppe === 'ingen'
  s[276] = v56
  const SDL_38_1_er = v56 && (s[60] || v44 || v45 || v27 || v46 || v47)
  s[561] = SDL_38_1_er
  const SDL_38_1_ir = !v56 || s[60] || s[63] && v21 || v25 && v21 || v27 || v28 && (v39 || !s[268] && f.underretningsbrevSendt === false && (s[269] || v37)) || s[75] && (v39 || !s[268] && f.underretningsbrevSendt === false && v37) || s[61]
  s[562] = SDL_38_1_ir
  // SDL.38.7.tide: Du søgte i tide (SDL § 38, stk. 1)
  const v59 = SDL_38_1_er && SDL_38_1_hoej >= f.anmodningModtaget
  const v60 = SDL_38_1_er && SDL_38_1 < f.anmodningModtaget
  const SDL_38_7_tide = v56 && (s[60] || s[63] && v59 || s[71] && v59)
  s[273] = SDL_38_7_tide
  const SDL_38_7_tide_nej = v56 && (s[60] || s[63] && v60 || s[71] && v60)
  s[274] = SDL_38_7_tide_nej
  const SDL_38_7_tide_ir = !v56 || s[60] || s[63] && SDL_38_1_ir || s[71] && SDL_38_1_ir || s[61]
  s[275] = SDL_38_7_tide_ir
  // SDL.38.8: Den for sene ansøgning undskyldes (SDL § 38, stk. 8-9)
  const v64 = !s[3] && s[176] >= f.anmodningModtaget
  s[996] = v64
  const v65 = !s[3] && s[174] < f.anmodningModtaget
  s[997] = v65
  const v66 = v65 || f.undskyldendeForhold === false
  s[995] = v66
  const v67 = (v64 || s[5]) && f.undskyldendeForhold
  s[994] = v67
  const v68 = shiftDays(f.sidsteDagMedBetaling, 28) >= f.anmodningModtaget
  s[999] = v68
  const v69 = s[64] && f.arbejdsgiverAnmeldteIkke && f.fratraeder && v68
  s[998] = v69
  const v70 = v67 || v69
  const v71 = v66 && !v69
  const v72 = s[56] <= 19722 /* 2023-12-31 */
  s[993] = v72
  const v73 = !s[3] && v26 && v72
  s[278] = v73
  const v74 = !s[3] && s[58] >= 19723 /* 2024-01-01 */ && s[59]
  s[279] = v74
  const SDL_38_8 = v56 && (s[60] || s[63] && v70 || v25 && v70 || v73 && v70 || v74 && v70)
  s[270] = SDL_38_8
  const SDL_38_8_nej = v56 && (s[60] || s[63] && v71 || v25 && v71 || v73 && v71 || v74 && v71)
  s[272] = SDL_38_8_nej
  const SDL_38_8_ir = !v56 || s[68]
  s[271] = SDL_38_8_ir
}

function svar_22(f, s) {
  // SDL.38.7: Kommunen betaler tidligst fra (SDL § 38, stk. 7)
  const v0 = Math.max(s[56], f.anmodningModtaget)
  const v1 = Math.min(s[58], f.anmodningModtaget)
  const v2 = s[270] && !s[3]
  const v3 = s[271] && !s[3] && v1 >= v0
  const v4 = s[272] || v3
  const v5 = s[272] ? (v3 ? Math.min(f.anmodningModtaget, v0) : f.anmodningModtaget) : v0
  const v6 = v2 ? (v4 ? Math.min(s[56], v5) : s[56]) : v5
  const v7 = s[272] ? (v3 ? Math.max(f.anmodningModtaget, v1) : f.anmodningModtaget) : v1
  const v8 = v2 ? (v4 ? Math.max(s[58], v7) : s[58]) : v7
  const v9 = v2 || s[272] || v3
  const v10 = s[270] && s[5] || s[271] && !(s[267] && !s[3] && (s[3] || s[56] === f.anmodningModtaget))
  const v11 = Math.max(s[56], v6)
  const v12 = Math.min(s[58], v8)
  const v13 = s[273] && !s[3]
  const v14 = s[274] && v9
  const v15 = s[275] && !s[3] && v9 && v12 >= v11
  const v16 = v14 || v15
  const v17 = v14 ? (v15 ? Math.min(v6, v11) : v6) : v11
  const v18 = v14 ? (v15 ? Math.max(v8, v12) : v8) : v12
  const v19 = v13 || v14 || v15
  const v20 = s[273] && s[5] || s[274] && v10 || s[275] && s[5] && v10 || s[275] && !(s[267] && (!v9 || !v10 && v6 === v8) && (!s[3] && v9 || s[3] && !v9) && (s[3] || s[56] === v6))
  const SDL_38_7 = s[60] ? FIRST_DAY : v13 ? (v16 ? Math.min(s[56], v17) : s[56]) : v17
  s[563] = SDL_38_7
  const SDL_38_7_hoej = s[60] ? NEVER : v13 ? (v16 ? Math.max(s[58], v18) : s[58]) : v18
  s[564] = SDL_38_7_hoej
  const SDL_38_7_er = s[276] && (s[60] || s[63] && v19 || s[277] && v19 || s[278] && v19 || s[279] && v19)
  s[565] = SDL_38_7_er
  const SDL_38_7_ir = !s[276] || s[60] || s[63] && v20 || s[277] && v20 || s[278] && v20 || s[279] && v20 || s[61]
  s[566] = SDL_38_7_ir
  // SDL.40.1: Arbejdsgiveren skal have meldt fraværet (SDL § 40, stk. 1-3)
  const v25 = s[105] && s[4] >= s[280]
  s[1001] = v25
  const v26 = s[105] && s[4] < s[281]
  s[1002] = v26
  const v27 = shiftDays(s[56], 28)
  s[364] = v27
  const v28 = shiftDays(s[58], 28)
  s[363] = v28
  const v29 = !s[282] || !s[3]
  const v30 = s[282] && s[5]
  const v31 = s[282] ? v27 : NEVER
  const v32 = s[282] ? v28 : NEVER
  const v33 = v29 && v32 >= NEVER
  const v34 = v25 && v29
  const v35 = s[109] && v33
  const v36 = v34 ? v31 : NEVER
  const v37 = v26 ? NEVER : v32
  const v38 = v34 ? (v26 || v35 ? Math.max(v32, v37) : v32) : v37
  const v39 = v34 || v26 || v35
  const v40 = v25 && v30 || s[109] && !((!v29 || !v30 && v31 === v32) && v29 && (!v29 || v31 === NEVER))
  const v41 = !s[3] && s[62] && s[283]
  const v42 = !s[3] && s[284] && s[285]
  const v43 = !s[3] && s[4] >= s[286]
  s[369] = v43
  const v44 = !s[3] && s[4] < s[287]
  s[365] = v44
  const v45 = v43 && v29
  const v46 = s[5] && v33
  const v47 = v45 ? v31 : NEVER
  const v48 = v44 ? NEVER : v32
  const v49 = v45 ? (v44 || v46 ? Math.max(v32, v48) : v32) : v48
  const v50 = f.arbejdsgiverensBetaling === 'ingen'
  s[1003] = v50
  const v51 = s[288] ? s[289] : s[290]
  const v52 = s[288] ? s[289] : s[291]
  const v53 = v25 && s[292]
  const v54 = s[109] && s[292] && v52 >= NEVER
  const v55 = v26 ? NEVER : v52
  const v56 = s[63] && v39
  const v57 = v41 && v39
  const v58 = v42 && (v45 || v44 || v46)
  const v59 = s[265] && (v50 && !s[3] || !v50 && (v53 || v26 || v54))
  const v60 = s[293] || v59
  const v61 = s[293] ? FIRST_DAY : v50 ? s[294] : v53 ? v51 : NEVER
  const v62 = v58 || v60
  const v63 = v58 ? (v60 ? Math.min(v47, v61) : v47) : v61
  const v64 = v57 || v62
  const v65 = v57 ? (v62 ? Math.min(v36, v63) : v36) : v63
  const SDL_40_1 = s[60] ? FIRST_DAY : v56 ? (v64 ? Math.min(v36, v65) : v36) : v65
  s[567] = SDL_40_1
  const v67 = s[293] ? NEVER : v50 ? s[295] : v53 ? (v26 || v54 ? Math.max(v52, v55) : v52) : v55
  const v68 = v58 ? (v60 ? Math.max(v49, v67) : v49) : v67
  const v69 = v57 ? (v62 ? Math.max(v38, v68) : v38) : v68
  const SDL_40_1_hoej = s[60] ? NEVER : v56 ? (v64 ? Math.max(v38, v69) : v38) : v69
  s[568] = SDL_40_1_hoej
  const SDL_40_1_er = s[64] && (s[60] || v56 || v57 || v58 || s[293] || v59)
  s[569] = SDL_40_1_er
  const SDL_40_1_ir = !s[64] || s[60] || s[63] && v40 || v41 && v40 || v42 && (v43 && v30 || s[5] && !((!v29 || !v30 && v31 === v32) && v29 && (!v29 || v31 === NEVER))) || s[293] || s[265] && (v50 && s[5] || !v50 && (v25 && s[296] || s[109] && !((!s[292] || !s[296] && v51 === v52) && s[292] && (!s[292] || v51 === NEVER)))) || s[61]
  s[570] = SDL_40_1_ir
}

function svar_23(f, s) {
  // SDL.40a.1: A-kassen skal have meldt fraværet (SDL § 40 a, stk. 1)
  const v0 = s[56] <= 16248 /* 2014-06-27 */
  s[382] = v0
  const v1 = !s[3] && s[258] && v0
  const v2 = shiftDays(f.anmeldtTilAkasse, 7)
  const v3 = s[56] <= 16658 /* 2015-08-11 */
  s[383] = v3
  const v4 = !s[3] && s[58] >= 16249 /* 2014-06-28 */ && v3
  const v5 = !s[3] && s[58] >= 16659 /* 2015-08-12 */ && s[59]
  const v6 = f.oplystDelvistLedig ? v2 : shiftDays(f.anmeldtTilAkasse, 21)
  const v7 = v4 || v5
  const v8 = v4 ? FIRST_DAY : v6
  const v9 = s[293] || v1 || v7
  const SDL_40a_1 = s[60] ? FIRST_DAY : s[277] || v9 ? (v9 ? (s[293] ? FIRST_DAY : v1 ? (v7 ? Math.min(v2, v8) : v2) : v8) : NEVER) : NEVER
  s[571] = SDL_40a_1
  const v11 = v4 ? NEVER : v6
  const SDL_40a_1_hoej = s[60] ? NEVER : s[63] ? NEVER : s[277] ? NEVER : s[293] ? NEVER : v1 ? (v7 ? Math.max(v2, v11) : v2) : v11
  s[572] = SDL_40a_1_hoej
  const SDL_40a_1_er = s[83] && (s[60] || s[63] || s[277] || s[293] || v1 || v4 || v5)
  s[573] = SDL_40a_1_er
  const SDL_40a_1_ir = !s[83] || s[60] || s[293] || v4 || s[61]
  s[574] = SDL_40a_1_ir
  // SDL.43.1: Du skal have meldt dig syg til kommunen (SDL § 43, stk. 1)
  const v15 = shiftDays(f.tredjeFravaersdag, 7)
  const v16 = s[297] ? s[298] : s[299] ? v15 : s[286]
  const v17 = s[297] ? s[300] : s[299] ? v15 : s[287]
  const v18 = !s[3] && s[301] && s[59]
  const v19 = f.aftaleForSelvstaendig ? s[298] : v16
  const v20 = f.aftaleForSelvstaendig ? s[300] : v17
  const v21 = v18 && (f.aftaleForSelvstaendig && !s[3] || f.aftaleForSelvstaendig === false && s[302])
  const v22 = s[303] || v21
  const v23 = s[303] ? (v21 ? Math.min(v16, v19) : v16) : v19
  const SDL_43_1 = s[60] ? FIRST_DAY : s[304] ? (v22 ? Math.min(v16, v23) : v16) : v23
  s[577] = SDL_43_1
  const v25 = s[303] ? (v21 ? Math.max(v17, v20) : v17) : v20
  const SDL_43_1_hoej = s[60] ? NEVER : s[304] ? (v22 ? Math.max(v17, v25) : v17) : v25
  s[578] = SDL_43_1_hoej
  const SDL_43_1_er = s[80] && (s[60] || s[304] || s[303] || v21)
  s[579] = SDL_43_1_er
  const SDL_43_1_ir = !s[80] || s[60] || s[305] || s[306] || v18 && (f.aftaleForSelvstaendig && s[5] || f.aftaleForSelvstaendig === false && s[307]) || s[61]
  s[580] = SDL_43_1_ir
  // SDL.43.5: Den for sene anmeldelse undskyldes (SDL § 43, stk. 5)
  const v29 = !s[3] && s[176] >= f.selvstaendigAnmeldt
  s[1006] = v29
  const v30 = !s[3] && s[174] < f.selvstaendigAnmeldt
  s[1007] = v30
  const v31 = v30 || f.undskyldendeForhold === false
  const v32 = v29 || s[5]
  const v33 = v32 && f.undskyldendeForhold
  const v34 = s[56] <= 15111 /* 2011-05-17 */
  s[384] = v34
  const v35 = !s[3] && s[62] && v34
  s[360] = v35
  const v36 = s[56] <= 15207 /* 2011-08-21 */
  s[385] = v36
  const v37 = !s[3] && s[58] >= 15112 /* 2011-05-18 */ && v36
  s[361] = v37
  const v38 = f.undskyldendeForhold || f.nemrefusionNede
  s[1008] = v38
  const v39 = v30 || !v38
  const v40 = v32 && v38
  const v41 = !s[3] && s[58] >= 15208 /* 2011-08-22 */ && s[59]
  s[362] = v41
  const SDL_43_5 = s[80] && (s[60] || s[63] && v33 || v35 && v33 || v37 && v40 || v41 && v40)
  s[588] = SDL_43_5
  const SDL_43_5_nej = s[80] && (s[60] || s[63] && v31 || v35 && v31 || v37 && v39 || v41 && v39)
  s[589] = SDL_43_5_nej
  const SDL_43_5_ir = !s[80] || s[68]
  s[590] = SDL_43_5_ir
  // SDL.43.4: Kommunen betaler tidligst fra (SDL § 43, stk. 4)
  const v45 = SDL_43_1_er && SDL_43_1_hoej >= f.selvstaendigAnmeldt
  s[1009] = v45
  const v46 = SDL_43_1_er && SDL_43_1 < f.selvstaendigAnmeldt
  s[1010] = v46
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
  const v57 = SDL_43_5 && s[5] || SDL_43_5_ir && !(s[267] && !s[3] && (s[3] || s[56] === f.selvstaendigAnmeldt))
  const v58 = Math.max(s[56], v53)
  const v59 = Math.min(s[58], v55)
  const v60 = v45 && !s[3]
  const v61 = v46 && v56
  const v62 = SDL_43_1_ir && !s[3] && v56 && v59 >= v58
  const v63 = v61 || v62
  const v64 = v61 ? (v62 ? Math.min(v53, v58) : v53) : v58
  const v65 = v61 ? (v62 ? Math.max(v55, v59) : v55) : v59
  const v66 = v60 || v61 || v62
  const v67 = v45 && s[5] || v46 && v57 || SDL_43_1_ir && s[5] && v57 || SDL_43_1_ir && !(s[267] && (!v56 || !v57 && v53 === v55) && (!s[3] && v56 || s[3] && !v56) && (s[3] || s[56] === v53))
  const SDL_43_4 = s[60] ? FIRST_DAY : v60 ? (v63 ? Math.min(s[56], v64) : s[56]) : v64
  s[581] = SDL_43_4
  const SDL_43_4_hoej = s[60] ? NEVER : v60 ? (v63 ? Math.max(s[58], v65) : s[58]) : v65
  s[582] = SDL_43_4_hoej
  const SDL_43_4_er = s[80] && (s[60] || s[63] && v66 || s[71] && v66)
  s[583] = SDL_43_4_er
  const SDL_43_4_ir = !s[80] || s[60] || s[63] && v67 || s[71] && v67 || s[61]
  s[584] = SDL_43_4_ir
  // SDL.43.4.tide: Du meldte dig i tide (SDL § 43, stk. 1)
  const SDL_43_4_tide = s[80] && (s[60] || s[63] && v45 || s[71] && v45)
  s[585] = SDL_43_4_tide
  const SDL_43_4_tide_nej = s[80] && (s[60] || s[63] && v46 || s[71] && v46)
  s[586] = SDL_43_4_tide_nej
  const SDL_43_4_tide_ir = !s[80] || s[60] || s[63] && SDL_43_1_ir || s[71] && SDL_43_1_ir || s[61]
  s[587] = SDL_43_4_tide_ir
  // SDL.45.4: Præmiernes del af udgifterne (SDL § 45, stk. 4)
  const v75 = s[297] ? 8500 : s[299] ? 5500 : 0
  const SDL_45_4 = s[84] ? v75 : -Infinity
  s[591] = SDL_45_4
  const SDL_45_4_hoej = s[84] ? v75 : Infinity
  s[592] = SDL_45_4_hoej
  // SDL.51.1: Lediges sygedagpenge pr. uge (SDL § 51)
  const SDL_51_1 = s[84] ? f.dagpengePrUge : -Infinity
  s[333] = SDL_51_1
  const SDL_51_1_hoej = s[84] ? f.dagpengePrUge : Infinity
  s[336] = SDL_51_1_hoej
}

function svar_24(f, s) {
  // SDL.52.1: Selvstændiges sygedagpenge pr. uge ved fuldt fravær (SDL § 52, stk. 1)
  const v0 = f.selvstaendigForsikring === 'ingen'
  s[359] = v0
  const v1 = f.vurderingsdato <= 13149 /* 2006-01-01 */ || f.vurderingsdato >= 20822 /* 2027-01-04 */
  s[319] = v1
  const v2 = SATS_1(f.vurderingsdato)
  const v3 = v1 ? -Infinity : v2
  s[315] = v3
  const v4 = v1 ? Infinity : v2
  s[317] = v4
  const v5 = v3 > -Infinity && v4 < Infinity
  const v6 = quotient([v3, 2], [3], 'nærmeste', 100)
  const v7 = quotient([v4, 2], [3], 'nærmeste', 100)
  const v8 = v1 || !v5
  const SDL_52_1_er = !s[84] || v0 || !(!v5 && !v1 && v3 === v4)
  s[601] = SDL_52_1_er
  const SDL_52_1_ir = !s[84] || !v0 && v8 || v1
  s[602] = SDL_52_1_ir
  const SDL_52_1 = s[84] ? Math.min(v3, v0 ? f.indtaegtSomSelvstaendig : Math.max(f.indtaegtSomSelvstaendig, v5 ? Math.min(v6, v7) : -Infinity)) : -Infinity
  s[334] = SDL_52_1
  const SDL_52_1_hoej = s[84] ? Math.min(v4, v0 ? f.indtaegtSomSelvstaendig : Math.max(f.indtaegtSomSelvstaendig, v5 ? Math.max(v6, v7) : Infinity)) : Infinity
  s[337] = SDL_52_1_hoej
  // SDL.53.3: Selvstændiges sygedagpenge pr. uge (SDL § 53, stk. 3)
  const v13 = f.andelAfArbejdetDuKan <= 0
  s[329] = v13
  const v14 = f.vurderingsdato >= 14692 /* 2010-03-24 */
  s[1011] = v14
  const v15 = f.andelAfArbejdetDuKan <= 2500
  s[1012] = v15
  const v16 = SDL_52_1 > -Infinity && SDL_52_1_hoej < Infinity
  const v17 = quotient([SDL_52_1, 3], [4], 'nærmeste', 1)
  const v18 = quotient([SDL_52_1_hoej, 3], [4], 'nærmeste', 1)
  const v19 = SDL_52_1_er && !(!v16 && (!SDL_52_1_er || !SDL_52_1_ir && SDL_52_1 === SDL_52_1_hoej))
  const v20 = SDL_52_1_ir || !v16
  const v21 = quotient([SDL_52_1], [2], 'nærmeste', 1)
  const v22 = quotient([SDL_52_1_hoej], [2], 'nærmeste', 1)
  const v23 = v13 && SDL_52_1_er
  s[328] = v23
  const v24 = v13 && SDL_52_1_ir
  s[331] = v24
  const SDL_53_3_er = !v14 || v23 || !v13 && (v15 && v19 || !v15 && (!s[308] || v19))
  s[330] = SDL_53_3_er
  const SDL_53_3_ir = !v14 || v24 || !v13 && (v15 && v20 || !v15 && s[308] && v20)
  s[332] = SDL_53_3_ir
  const SDL_53_3 = v14 ? (v13 ? SDL_52_1 : v15 ? (v16 ? Math.min(v17, v18) : -Infinity) : s[308] ? (v16 ? Math.min(v21, v22) : -Infinity) : 0) : -Infinity
  s[335] = SDL_53_3
  const SDL_53_3_hoej = v14 ? (v13 ? SDL_52_1_hoej : v15 ? (v16 ? Math.max(v17, v18) : Infinity) : s[308] ? (v16 ? Math.max(v21, v22) : Infinity) : 0) : Infinity
  s[338] = SDL_53_3_hoej
  // SDL.53.2: Beløb som ved fuldt fravær (SDL § 53, stk. 2)
  const v29 = f.vurderingsdato >= 13605 /* 2007-04-02 */
  s[326] = v29
  const v30 = f.ledigUdenLoen || s[83] || f.arbejdsgiverTilbyderDeltid === false
  const SDL_53_2 = !v29 || v30
  s[323] = SDL_53_2
  const SDL_53_2_nej = !v29 || !v30
  s[325] = SDL_53_2_nej
  // SDL.50.1: Det højeste beløb pr. time (SDL § 50, stk. 1)
  const v33 = quotient([v3, 100], [3700], 'nærmeste', 1)
  const v34 = quotient([v4, 100], [3700], 'nærmeste', 1)
  const SDL_50_1_er = !s[84] || !(!v5 && !v1 && v3 === v4)
  s[341] = SDL_50_1_er
  const SDL_50_1_ir = !s[84] || v8
  s[342] = SDL_50_1_ir
  const SDL_50_1 = s[84] ? (v5 ? Math.min(v33, v34) : -Infinity) : -Infinity
  s[339] = SDL_50_1
  const SDL_50_1_hoej = s[84] ? (v5 ? Math.max(v33, v34) : Infinity) : Infinity
  s[340] = SDL_50_1_hoej
  // SDL.47.1: Sygedagpenge pr. uge ved fuldt fravær (SDL § 47, stk. 1)
  const v39 = SDL_50_1_er && f.timefortjeneste >= SDL_50_1
  s[1016] = v39
  const v40 = SDL_50_1_er && f.timefortjeneste < SDL_50_1_hoej
  s[311] = v40
  const v41 = f.normalTimerPrUge >= 3700
  s[1017] = v41
  const v42 = v40 || !v41
  s[1015] = v42
  const v43 = v39 || SDL_50_1_ir
  s[312] = v43
  const v44 = v43 && v41
  s[1014] = v44
  const v45 = Math.min(f.timefortjeneste, SDL_50_1)
  s[313] = v45
  const v46 = Math.min(f.timefortjeneste, SDL_50_1_hoej)
  s[314] = v46
  const v47 = v45 <= -Infinity
  s[316] = v47
  const v48 = quotient([v45, f.normalTimerPrUge], [100], 'nærmeste', 1)
  const v49 = quotient([v46, f.normalTimerPrUge], [100], 'nærmeste', 1)
  const v50 = SDL_50_1_er && !(v47 && (!SDL_50_1_er || !SDL_50_1_ir && v45 === v46))
  s[318] = v50
  const v51 = Math.min(v3, v47 ? -Infinity : Math.min(v48, v49))
  const v52 = Math.min(v4, v47 ? Infinity : Math.max(v48, v49))
  const v53 = SDL_50_1_ir || v47 || v1
  s[320] = v53
  const v54 = v42 && v50
  const v55 = v44 || v54
  const v56 = v44 && v1 || v42 && v53
  const SDL_47_1 = s[60] ? -Infinity : v44 ? (v54 ? Math.min(v3, v51) : v3) : v51
  s[321] = SDL_47_1
  const SDL_47_1_hoej = s[60] ? Infinity : v44 ? (v54 ? Math.max(v4, v52) : v4) : v52
  s[322] = SDL_47_1_hoej
  const SDL_47_1_er = s[60] || s[63] && v55 || s[309] && v55 || s[75] && v55
  s[324] = SDL_47_1_er
  const SDL_47_1_ir = s[60] || s[63] && v56 || s[309] && v56 || s[75] && v56 || s[61]
  s[327] = SDL_47_1_ir
}

function svar_25(f, s) {
  // SDL.53.1: Lønmodtagerens sygedagpenge pr. uge (SDL § 53, stk. 1)
  const v0 = Math.max(0, s[310])
  const v1 = v0 >= 3700
  s[1020] = v1
  const v2 = s[311] || !v1
  s[1019] = v2
  const v3 = s[312] && v1
  s[1018] = v3
  const v4 = quotient([s[313], v0], [100], 'nærmeste', 1)
  const v5 = quotient([s[314], v0], [100], 'nærmeste', 1)
  const v6 = Math.min(s[315], s[316] ? -Infinity : Math.min(v4, v5))
  const v7 = Math.min(s[317], s[316] ? Infinity : Math.max(v4, v5))
  const v8 = v2 && s[318]
  const v9 = v3 || v8
  const v10 = v3 ? (v8 ? Math.min(s[315], v6) : s[315]) : v6
  const v11 = v3 ? (v8 ? Math.max(s[317], v7) : s[317]) : v7
  const v12 = v3 && s[319] || v2 && s[320]
  const v13 = Math.max(s[321], v10)
  const v14 = Math.min(s[322], v11)
  const v15 = s[323] && s[324]
  const v16 = s[325] && v9
  const v17 = !s[326] && s[324] && v9 && v14 >= v13
  const v18 = v16 || v17
  const v19 = v16 ? (v17 ? Math.min(v10, v13) : v10) : v13
  const v20 = v16 ? (v17 ? Math.max(v11, v14) : v11) : v14
  const SDL_53_1_er = !s[84] || v15 || v16 || v17
  s[350] = SDL_53_1_er
  const SDL_53_1_ir = !s[84] || s[323] && s[327] || s[325] && v12 || !s[326] && s[327] && v12 || !s[326] && !((!s[324] || !s[327] && s[321] === s[322]) && (!v9 || !v12 && v10 === v11) && (s[324] && v9 || !s[324] && !v9) && (!s[324] || s[321] === v10))
  s[351] = SDL_53_1_ir
  const SDL_53_1 = s[84] ? (v15 ? (v18 ? Math.min(s[321], v19) : s[321]) : v19) : -Infinity
  s[347] = SDL_53_1
  const SDL_53_1_hoej = s[84] ? (v15 ? (v18 ? Math.max(s[322], v20) : s[322]) : v20) : Infinity
  s[348] = SDL_53_1_hoej
  // SDL.46.1: Sygedagpenge pr. uge (SDL § 46, stk. 1)
  const SDL_46_1_er = !s[84] || s[83] || s[80] && (s[328] || !s[329] && s[330]) || !s[80] && SDL_53_1_er
  s[595] = SDL_46_1_er
  const SDL_46_1_ir = !s[84] || s[83] && !s[84] || !s[83] && (s[80] && (s[331] || !s[329] && s[332]) || !s[80] && SDL_53_1_ir)
  s[596] = SDL_46_1_ir
  const SDL_46_1 = s[84] ? (s[83] ? s[333] : s[80] ? (s[329] ? s[334] : s[335]) : SDL_53_1) : -Infinity
  s[593] = SDL_46_1
  const SDL_46_1_hoej = s[84] ? (s[83] ? s[336] : s[80] ? (s[329] ? s[337] : s[338]) : SDL_53_1_hoej) : Infinity
  s[594] = SDL_46_1_hoej
  // SDL.47.1.3: Sygedagpenge pr. uge fra arbejdsgiveren (SDL § 47, stk. 1)
  const v29 = Math.min(s[339], f.timeloenHosArbejdsgiveren)
  const v30 = Math.min(s[340], f.timeloenHosArbejdsgiveren)
  const v31 = v29 <= -Infinity
  const v32 = quotient([v29, f.normalTimerPrUge], [100], 'nærmeste', 1)
  const v33 = quotient([v30, f.normalTimerPrUge], [100], 'nærmeste', 1)
  const v34 = s[341] && !(v31 && (!s[341] || !s[342] && v29 === v30))
  const v35 = s[342] || v31
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
  s[597] = SDL_50_4
  const SDL_50_4_hoej = s[84] ? Math.max(0, SDL_47_1_3_hoej === Infinity ? Infinity : SDL_47_1_3_hoej - f.loenUnderSygdomPrUge) : Infinity
  s[598] = SDL_50_4_hoej
  const SDL_50_4_er = s[64] && (!s[84] || SDL_47_1_3_er)
  s[599] = SDL_50_4_er
  const SDL_50_4_ir = !s[64] || !s[84] || SDL_47_1_3_ir
  s[600] = SDL_50_4_ir
  // SDL.53.1.ialt: Sygedagpenge for timerne i alt (SDL § 53, stk. 1)
  const v44 = quotient([sum(f.timeregnskab, (r_timeregnskab) => { const r0_0 = r_timeregnskab.fra <= 13149 /* 2006-01-01 */ || r_timeregnskab.fra >= 20822 /* 2027-01-04 */ && r_timeregnskab.fra <= 2147483646; const r0_1 = SATS_2(r_timeregnskab.fra); const r0_2 = r_timeregnskab.fra === NEVER; const r0_3 = r0_2 || r0_0; const r0_4 = Math.min(f.timefortjeneste, r0_0 ? -Infinity : r0_1); const r0_5 = Math.min(f.timefortjeneste, r0_0 ? Infinity : r0_1); const r0_6 = r0_4 <= -Infinity; const r0_7 = Math.min(r0_6 ? -Infinity : Math.min(quotient([r0_4, r_timeregnskab.fravaerstimer], [100], 'nærmeste', 1), Math.round(r0_5 * r_timeregnskab.fravaerstimer / 100)), r0_0 ? -Infinity : SATS_1(r_timeregnskab.fra)); return !r0_2 && !(r0_6 && (r0_2 || !r0_3 && r0_4 === r0_5)) && !r0_2 ? (r0_3 || r0_6 || r0_3 ? Math.min(0, r0_7) : r0_7) : 0 }), 1], [1], 'nærmeste', 1)
  const v45 = quotient([sum(f.timeregnskab, (r_timeregnskab) => { const r0_0 = r_timeregnskab.fra <= 13149 /* 2006-01-01 */ || r_timeregnskab.fra >= 20822 /* 2027-01-04 */ && r_timeregnskab.fra <= 2147483646; const r0_1 = SATS_2(r_timeregnskab.fra); const r0_2 = r_timeregnskab.fra === NEVER; const r0_3 = Math.min(f.timefortjeneste, r0_0 ? -Infinity : r0_1); const r0_4 = Math.min(f.timefortjeneste, r0_0 ? Infinity : r0_1); const r0_5 = r0_3 <= -Infinity; return !r0_2 && !(r0_5 && (r0_2 || !(r0_2 || r0_0) && r0_3 === r0_4)) && !r0_2 ? Math.min(r0_5 ? Infinity : Math.max(quotient([r0_3, r_timeregnskab.fravaerstimer], [100], 'nærmeste', 1), Math.round(r0_4 * r_timeregnskab.fravaerstimer / 100)), r0_0 ? Infinity : SATS_1(r_timeregnskab.fra)) : 0 }), 1], [1], 'nærmeste', 1)
  const SDL_53_1_ialt = s[84] ? Math.min(v44, v45) : -Infinity
  s[603] = SDL_53_1_ialt
  const SDL_53_1_ialt_hoej = s[84] ? Math.max(v44, v45) : Infinity
  s[604] = SDL_53_1_ialt_hoej
  const SDL_53_1_ialt_ir = !s[64] || !s[84]
  s[374] = SDL_53_1_ialt_ir
  // SDL.53.1.timer: Fraværstimer i alt (SDL § 53, stk. 1)
  const v49 = sum(f.timeregnskab, (r_timeregnskab) => r_timeregnskab.fravaerstimer)
  const SDL_53_1_timer = s[84] ? v49 : -Infinity
  s[606] = SDL_53_1_timer
  const SDL_53_1_timer_hoej = s[84] ? v49 : Infinity
  s[607] = SDL_53_1_timer_hoej
  // SDL.53a.1: Ingen sygedagpenge på helligdagen (SDL § 53 a, stk. 1)
  const v52 = f.vurderingsdato >= 15523 /* 2012-07-02 */
  s[1021] = v52
  const v53 = intersectTable(ALL_DAYS, HELLIGDAGE_1)
  const v54 = v52 && countDays(v53, f.vurderingsdato, f.vurderingsdato) >= 1
  const SDL_53a_1 = !s[84] || v54
  s[608] = SDL_53a_1
  const SDL_53a_1_nej = !s[84] || !v54
  s[609] = SDL_53a_1_nej
  // SDL.56.1: Refusion fra første fraværsdag (SDL § 56, stk. 1)
  const v57 = s[70] || f.aftaleMedArbejdsgiver === false
  const v58 = s[108] && f.aftaleMedArbejdsgiver
  const SDL_56_1 = s[60] || s[63] && v58 || s[71] && v58
  s[357] = SDL_56_1
  const SDL_56_1_nej = s[60] || s[63] && v57 || s[71] && v57
  s[358] = SDL_56_1_nej
  // SDL.54.1: Refusion til arbejdsgiveren (SDL § 54, stk. 1)
  const v61 = s[343] && f.vurderingsdato >= s[344]
  s[1028] = v61
  const v62 = s[343] && f.vurderingsdato < s[345]
  s[1029] = v62
  const v63 = v62 || s[111]
  s[1026] = v63
  const v64 = (v61 || s[346]) && s[201] && (v61 || s[110])
  s[1025] = v64
  const v65 = s[346] && s[68]
  s[1027] = v65
  const v66 = !s[3] && f.vurderingsdato >= s[56]
  s[1033] = v66
  const v67 = !s[3] && f.vurderingsdato < s[58]
  s[1034] = v67
  const v68 = SDL_56_1_nej || v67
  s[1031] = v68
  const v69 = (SDL_56_1 || s[68]) && (v66 || s[5]) && (SDL_56_1 || v66)
  s[1030] = v69
  const v70 = s[68] && s[5]
  s[1032] = v70
  const v71 = v64 || v69
  s[1022] = v71
  const v72 = (v63 || v65) && (v68 || v70) && (v63 || v68)
  s[1023] = v72
  const v73 = v65 && v70
  s[1024] = v73
  const v74 = !s[64] || !s[282] || v72
  const v75 = s[64] && s[282] && (v71 || v73)
  const SDL_54_1 = s[60] || s[63] && v75 || s[71] && v75
  s[349] = SDL_54_1
  const SDL_54_1_nej = s[60] || s[63] && v74 || s[71] && v74
  s[352] = SDL_54_1_nej
}

function svar_26(f, s) {
  // SDL.54.1.beloeb: Refusion til arbejdsgiveren pr. uge (SDL § 54, stk. 1)
  const SDL_54_1_beloeb = s[84] ? Math.min(s[347], f.loenUnderSygdomPrUge) : -Infinity
  s[610] = SDL_54_1_beloeb
  const SDL_54_1_beloeb_hoej = s[84] ? Math.min(s[348], f.loenUnderSygdomPrUge) : Infinity
  s[611] = SDL_54_1_beloeb_hoej
  const SDL_54_1_beloeb_er = s[349] && (!s[84] || s[350])
  s[612] = SDL_54_1_beloeb_er
  const SDL_54_1_beloeb_ir = s[349] && (!s[84] || s[351]) || s[352] || s[68]
  s[613] = SDL_54_1_beloeb_ir
  // SDL.56.1.beloeb: Refusion med aftale pr. uge (SDL § 56, stk. 1)
  const v4 = Math.min(s[315], s[353])
  const v5 = Math.min(s[317], s[354])
  const v6 = s[355] || s[319]
  const v7 = s[63] && s[356]
  const v8 = s[309] && s[356]
  const v9 = s[75] && s[324]
  const v10 = v8 || v9
  const v11 = v8 ? (v9 ? Math.min(s[321], v4) : v4) : s[321]
  const SDL_56_1_beloeb = s[60] ? -Infinity : v7 ? (v10 ? Math.min(v4, v11) : v4) : v11
  s[614] = SDL_56_1_beloeb
  const v13 = v8 ? (v9 ? Math.max(s[322], v5) : v5) : s[322]
  const SDL_56_1_beloeb_hoej = s[60] ? Infinity : v7 ? (v10 ? Math.max(v5, v13) : v5) : v13
  s[615] = SDL_56_1_beloeb_hoej
  const SDL_56_1_beloeb_er = s[357] && (s[60] || v7 || v8 || v9)
  s[616] = SDL_56_1_beloeb_er
  const SDL_56_1_beloeb_ir = s[357] && (s[60] || s[63] && v6 || s[309] && v6 || s[75] && s[327] || s[61]) || s[358] || s[68]
  s[617] = SDL_56_1_beloeb_ir
  // SDL.56.2: Aftale om refusion fra første dag (SDL § 56, stk. 2)
  const v17 = f.aftaleIndgaaetDen >= 13332 /* 2006-07-03 */
  s[375] = v17
  const v18 = f.aftaleIndgaaetDen >= 13605 /* 2007-04-02 */
  s[1036] = v18
  const v19 = f.skoennedeFravaersdage >= 10
  s[1040] = v19
  const v20 = f.langvarigEllerKroniskLidelse && f.risikoenErVaesentligtForoeget && v19
  s[1039] = v20
  const v21 = f.dageBetaltForLidelsen >= 14
  s[1041] = v21
  const v22 = f.aftaleIndgaaetDen >= 14032 /* 2008-06-02 */
  s[1038] = v22
  const v23 = f.dageBetaltForLidelsen >= 15
  s[1042] = v23
  const v24 = f.dageBetaltForLidelsen >= 21
  s[1043] = v24
  const v25 = !v18 && (v20 || f.behandlingBesluttetVedAnsaettelsen || v21) || v18 && (!v22 && (v20 || f.behandlingBesluttetVedAnsaettelsen || v23) || v22 && (v20 || f.behandlingBesluttetVedAnsaettelsen || v24))
  const SDL_56_2 = !v17 || v25
  s[618] = SDL_56_2
  const SDL_56_2_nej = !v17 || !v25
  s[619] = SDL_56_2_nej
  // SDL.56.3: Aftalens form (SDL § 56, stk. 3)
  const v28 = f.aftaleErSkriftlig && f.aftaleErGodkendt
  const SDL_56_3 = !v17 || v28
  s[621] = SDL_56_3
  const SDL_56_3_nej = !v17 || !v28
  s[622] = SDL_56_3_nej
  // SDL.56.4: Aftalens sidste dag (SDL § 56, stk. 4)
  const v31 = shiftDays(shiftMonths(f.aftaleIndgaaetDen, 24), -1)
  const SDL_56_4 = v17 ? v31 : FIRST_DAY
  s[623] = SDL_56_4
  const SDL_56_4_hoej = v17 ? v31 : NEVER
  s[624] = SDL_56_4_hoej
  // SDL.56.4.fornyelse: Aftalen kan fornyes (SDL § 56, stk. 4)
  const v34 = f.fravaersdageSidsteAar >= 10
  s[1045] = v34
  const v35 = v34 || f.vaesentligeAendringerVedUdloeb
  const SDL_56_4_fornyelse = !v17 || v35
  s[625] = SDL_56_4_fornyelse
  const SDL_56_4_fornyelse_nej = !v17 || !v35
  s[626] = SDL_56_4_fornyelse_nej
  // SDL.58a.1: Aftale for selvstændige (SDL § 58 a, stk. 1-4)
  const v38 = f.aftaleIndgaaetDen >= 15398 /* 2012-02-28 */
  s[1046] = v38
  const v39 = v38 && s[359] && v20 && f.aftaleErSkriftlig && f.laegeligDokumentationForRisiko
  const SDL_58a_1 = !v17 || v39
  s[627] = SDL_58a_1
  const SDL_58a_1_nej = !v17 || !v39
  s[628] = SDL_58a_1_nej
  // SDL.59.6: Refusion trods for sen anmeldelse (SDL § 59, stk. 6)
  const v42 = !s[3] && s[176] >= f.refusionskravFremsat
  s[1047] = v42
  const v43 = !s[3] && s[174] < f.refusionskravFremsat
  s[1048] = v43
  const v44 = f.skyldesLoenmodtageren || f.forkertVejledning || f.saerligeOmstaendighederForRefusion
  s[1049] = v44
  const v45 = v43 || !v44
  const v46 = v42 || s[5]
  const v47 = v46 && v44
  const v48 = f.nemrefusionNede || f.skyldesLoenmodtageren || f.forkertVejledning || f.saerligeOmstaendighederForRefusion
  s[1050] = v48
  const v49 = v43 || !v48
  const v50 = v46 && v48
  const SDL_59_6 = s[64] && (s[60] || s[63] && v47 || s[360] && v47 || s[361] && v50 || s[362] && v50)
  s[366] = SDL_59_6
  const SDL_59_6_nej = s[64] && (s[60] || s[63] && v45 || s[360] && v45 || s[361] && v49 || s[362] && v49)
  s[367] = SDL_59_6_nej
}

function svar_27(f, s) {
  // SDL.59.2: Refusion tidligst fra (SDL § 59, stk. 2-5)
  const v0 = !s[3] && s[363] >= f.arbejdsgiverAnmeldt
  s[1054] = v0
  const v1 = !s[3] && s[364] < f.arbejdsgiverAnmeldt
  s[1055] = v1
  const v2 = v0 || s[365] || s[366]
  s[1051] = v2
  const v3 = s[367] || s[368]
  const v4 = (v1 || s[5]) && (s[369] || s[5]) && v3 && (v1 || s[369] || s[367])
  s[1052] = v4
  const v5 = s[5] && s[368]
  s[1053] = v5
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
  const v20 = !s[3] && s[291] >= f.arbejdsgiverAnmeldt
  s[1058] = v20
  const v21 = !s[3] && s[290] < f.arbejdsgiverAnmeldt
  s[1059] = v21
  const v22 = !s[3] && s[4] < shiftDays(s[58], 30)
  s[1060] = v22
  const v23 = !s[3] && s[4] >= shiftDays(s[56], 30)
  s[1061] = v23
  const v24 = v20 || v22 || s[366]
  s[1056] = v24
  const v25 = (v21 || s[5]) && (v23 || s[5]) && v3 && (v21 || v23 || s[367])
  s[1057] = v25
  const v26 = v25 || v11
  const v27 = v25 ? v13 : v8
  const v28 = v25 ? v16 : v9
  const v29 = s[63] && v19
  const v30 = s[277] && v19
  const v31 = s[265] && (v24 || v25 || v11)
  const v32 = s[293] || v31
  const v33 = s[293] ? FIRST_DAY : v24 ? (v26 ? Math.min(v6, v27) : v6) : v27
  const v34 = v30 || v32
  const v35 = v30 ? (v32 ? Math.min(v15, v33) : v15) : v33
  const SDL_59_2 = s[60] ? FIRST_DAY : v29 ? (v34 ? Math.min(v15, v35) : v15) : v35
  s[629] = SDL_59_2
  const v37 = s[293] ? NEVER : v24 ? (v26 ? Math.max(v6, v28) : v6) : v28
  const v38 = v30 ? (v32 ? Math.max(v18, v37) : v18) : v37
  const SDL_59_2_hoej = s[60] ? NEVER : v29 ? (v34 ? Math.max(v18, v38) : v18) : v38
  s[630] = SDL_59_2_hoej
  const SDL_59_2_er = s[64] && (s[60] || v29 || v30 || s[293] || v31)
  s[631] = SDL_59_2_er
  const SDL_59_2_ir = !s[64] || s[60] || s[63] && v10 || s[277] && v10 || s[293] || s[265] && v10 || s[61]
  s[632] = SDL_59_2_ir
  // SDL.82.1: Loven af 2006 gælder for fraværet (SDL § 82, stk. 1-3)
  const v42 = s[370] >= 13332 /* 2006-07-03 */
  const SDL_82_1 = !s[84] || v42
  s[633] = SDL_82_1
  const SDL_82_1_nej = !s[84] || !v42
  s[634] = SDL_82_1_nej
}

function svar_28(f, s) {
  const v0 = s[84] ? 0 : 4
  s[392] = v0
  const v1 = s[68] ? 4 : 0
  s[399] = v1
  const v2 = s[3] ? 0 : 1
  s[400] = v2
  const v3 = s[5] ? 4 : 0
  s[401] = v3
  const v4 = f.vurderingsdato >= 20485 /* 2026-02-01 */
  s[813] = v4
  const v5 = s[368] ? 4 : 0
  s[420] = v5
  const v6 = s[371] ? 1 : 0
  s[463] = v6
  const v7 = 1 + v0
  s[468] = v7
  const v8 = !s[3] && !s[372]
  s[481] = v8
  const v9 = s[373] ? 1 : 0
  s[488] = v9
  const v10 = s[50] ? 4 : 0
  s[521] = v10
  const v11 = s[51] ? 4 : 0
  s[522] = v11
  const v12 = (s[64] ? 1 : 0) + (s[374] ? 4 : 0)
  s[605] = v12
  const v13 = f.aftaleIndgaaetDen >= 15012 /* 2011-02-07 */
  s[386] = v13
  const v14 = s[375] ? 0 : 4
  s[620] = v14
  const v15 = s[376] ? 1 : 0
  s[635] = v15
  const v16 = !s[3] && !s[5] && s[377] && s[56] < NEVER
  s[712] = v16
  const v17 = s[56] >= 16440 /* 2015-01-05 */
  s[731] = v17
  const v18 = s[56] >= 15012 /* 2011-02-07 */
  s[810] = v18
  const v19 = v18 ? 2 : 0
  s[730] = v19
  const v20 = s[56] >= 13332 /* 2006-07-03 */ ? 1 : 0
  s[713] = v20
  const v21 = v16 ? (s[119] ? v20 : s[72] ? v19 : v17 ? 3 : 0) : 0
  s[637] = v21
  const v22 = s[84] ? 1 : 0
  s[639] = v22
  const v23 = f.vurderingsdato >= 15884 /* 2013-06-28 */ ? 4 : 0
  s[651] = v23
  const v24 = s[118] ? 3 : 0
  s[650] = v24
  const v25 = f.vurderingsdato <= 15883 /* 2013-06-27 */
  s[649] = v25
  const v26 = s[175] ? 2 : 0
  s[648] = v26
  const v27 = f.vurderingsdato <= 15705 /* 2012-12-31 */
  s[647] = v27
  const v28 = f.vurderingsdato <= 15011 /* 2011-02-06 */
  s[646] = v28
  const v29 = v28 ? v22 : v26
  s[662] = v29
  const v30 = s[3] ? 0 : s[0] <= 15011 /* 2011-02-06 */ ? v15 : s[256] ? 2 : 0
  s[663] = v30
  const v31 = s[40] && !s[378] && s[39] === s[41] && s[39] < NEVER
  s[691] = v31
  const v32 = s[39] >= 20485 /* 2026-02-01 */
  s[695] = v32
  const v33 = s[39] >= 15012 /* 2011-02-07 */
  s[986] = v33
  const v34 = v33 ? 2 : 0
  s[694] = v34
  const v35 = s[39] >= 13332 /* 2006-07-03 */ ? 1 : 0
  s[692] = v35
  const v36 = v31 ? (s[229] ? v35 : v34) : 0
  s[696] = v36
  const v37 = s[39] >= 16252 /* 2014-07-01 */
  s[703] = v37
  const v38 = v33 ? 4 : 0
  s[702] = v38
  const v39 = s[39] >= 13605 /* 2007-04-02 */ ? 3 : 0
  s[700] = v39
  const v40 = s[39] >= 13545 /* 2007-02-01 */ ? 2 : 0
  s[699] = v40
  const v41 = v37 ? 3 : 0
  s[708] = v41
  const v42 = s[56] >= 16252 /* 2014-07-01 */
  s[714] = v42
  const v43 = v16 ? (s[119] ? v20 : v19) : 0
  s[715] = v43
  const v44 = s[56] >= 15341 /* 2012-01-02 */
  s[728] = v44
  const v45 = f.vurderingsdato <= 16800 /* 2015-12-31 */
  s[782] = v45
  const v46 = s[120] ? 3 : 0
  s[785] = v46
  const v47 = f.vurderingsdato <= 18261 /* 2019-12-31 */
  s[784] = v47
  const v48 = f.vurderingsdato <= 16251 /* 2014-06-30 */
  s[783] = v48
  const v49 = f.vurderingsdato <= 17896 /* 2018-12-31 */ ? v22 : f.vurderingsdato >= 17897 /* 2019-01-01 */ ? 2 : 0
  s[804] = v49
  const v50 = s[379] ? v43 : 0
  s[805] = v50
  const v51 = f.saerligeGrundeTilAndetTidspunkt ? 1 : 0
  s[806] = v51
  const v52 = v4 ? 5 : 0
  s[808] = v52
  const v53 = f.vurderingsdato <= 20484 /* 2026-01-31 */
  s[807] = v53
  const v54 = f.vurderingsdato <= 20634 /* 2026-06-30 */
  s[828] = v54
  const v55 = v54 ? v52 : s[123] ? 6 : 0
  s[821] = v55
  const v56 = s[134] ? 4 : 0
  s[820] = v56
  const v57 = f.vurderingsdato <= 20088 /* 2024-12-31 */
  s[819] = v57
  const v58 = f.vurderingsdato <= 16439 /* 2015-01-04 */
  s[818] = v58
  const v59 = s[156] ? 3 : 0
  s[827] = v59
  const v60 = s[122] ? 2 : 0
  s[826] = v60
  const v61 = s[122] ? 4 : 0
  s[844] = v61
  const v62 = s[175] ? 3 : 0
  s[843] = v62
  const v63 = s[84] ? 2 : 0
  s[842] = v63
  const v64 = s[123] ? 5 : 0
  s[847] = v64
  const v65 = v4 ? 4 : 0
  s[846] = v65
  const v66 = s[134] ? 3 : 0
  s[845] = v66
  const v67 = s[122] ? 5 : 0
  s[849] = v67
  const v68 = f.vurderingsdato <= 14406 /* 2009-06-11 */
  s[848] = v68
  const v69 = s[56] >= 15517 /* 2012-06-26 */
  s[989] = v69
  const v70 = v69 ? 4 : 0
  s[874] = v70
  const v71 = s[56] >= 15398 /* 2012-02-28 */ ? 3 : 0
  s[872] = v71
  const v72 = v16 ? (s[119] ? v20 : s[196] ? v19 : v42 ? 3 : 0) : 0
  s[881] = v72
  const v73 = s[95] && !s[97] && s[380] === s[381] && s[380] < NEVER
  s[887] = v73
  const v74 = s[56] >= 15427 /* 2012-03-28 */
  s[1000] = v74
  const v75 = v74 ? 3 : 0
  s[992] = v75
  const v76 = s[83] ? (v16 ? (s[119] ? v20 : s[285] ? v19 : s[257] ? v75 : s[382] ? v70 : s[383] ? (s[56] >= 16249 /* 2014-06-28 */ ? 5 : 0) : s[56] >= 16659 /* 2015-08-12 */ ? 6 : 0) : 0) : 0
  s[1004] = v76
  const v77 = v16 ? (s[119] ? v20 : s[384] ? v19 : s[385] ? (s[56] >= 15112 /* 2011-05-18 */ ? 3 : 0) : s[56] >= 15208 /* 2011-08-22 */ ? 4 : 0) : 0
  s[1005] = v77
  const v78 = f.vurderingsdato <= 13604 /* 2007-04-01 */ ? v22 : v28 ? (s[326] ? 2 : 0) : v62
  s[1013] = v78
  const v79 = f.aftaleIndgaaetDen <= 15011 /* 2011-02-06 */
  s[1037] = v79
}

function svar_29(f, s) {
  const v0 = s[375] ? 1 : 0
  s[1035] = v0
  const v1 = s[386] ? 2 : 0
  s[1044] = v1
}

export function svar(f) {
  const s = new Array(1062)
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
  return { ALF_62_3: s[189], ALF_62_3_hoej: s[190], ALF_62_3_kan: (s[188] ? 1 : 0) + (s[191] ? 4 : 0), BEK937_27_kan: (s[387] ? 1 : 0) + (s[388] ? 2 : 0) + (s[389] ? 4 : 0), LAB_107_1_kan: (s[390] ? 1 : 0) + (s[391] ? 2 : 0) + s[392], LAB_110_1: s[393], LAB_110_1_hoej: s[394], LAB_110_1_kan: (f.erIJobafklaring ? 1 : 0) + (s[395] ? 4 : 0), SDL_2_kan: (s[396] ? 1 : 0) + (s[397] ? 2 : 0) + (s[398] ? 4 : 0), SDL_2_1_kan: (s[114] ? 1 : 0) + (s[112] ? 2 : 0) + s[399], SDL_3_kan: (s[117] ? 1 : 0) + (s[113] ? 2 : 0) + s[392], SDL_6_1: s[56], SDL_6_1_hoej: s[58], SDL_6_1_kan: s[400] + s[401], SDL_7_1_kan: (s[85] ? 1 : 0) + (s[91] ? 2 : 0) + s[392], SDL_7_1_ferie_kan: (s[84] ? 0 : 1) + 2 + s[392], SDL_7_1_ferieaftale_kan: (s[402] ? 1 : 0) + (s[403] ? 2 : 0) + s[392], SDL_7_1_genoptagelse: s[404], SDL_7_1_genoptagelse_hoej: s[405], SDL_7_1_genoptagelse_kan: (f.ferieAftalt ? 1 : 0) + (s[406] ? 4 : 0), SDL_7_1_ny_kan: (s[407] ? 1 : 0) + (s[408] ? 2 : 0) + s[392], SDL_7_2_kan: (s[409] ? 1 : 0) + (s[410] ? 2 : 0) + s[392], SDL_7_3: s[411], SDL_7_3_hoej: s[412], SDL_7_3_kan: (s[413] ? 1 : 0) + (s[414] ? 4 : 0), SDL_7_5_kan: (s[415] ? 1 : 0) + (s[416] ? 2 : 0) + s[392], SDL_7a_1: s[417], SDL_7a_1_hoej: s[418], SDL_7a_1_kan: (s[419] ? 1 : 0) + s[420], SDL_7c_kan: (s[131] ? 1 : 0) + (s[132] ? 2 : 0) + (s[122] ? 0 : 4), SDL_10a_kan: (s[421] ? 1 : 0) + (s[422] ? 2 : 0) + s[392], SDL_11_3: s[423], SDL_11_3_hoej: s[424], SDL_11_3_kan: 1 + (s[425] ? 0 : 4), SDL_11a_1_kan: (s[426] ? 1 : 0) + (s[427] ? 2 : 0) + (s[428] ? 4 : 0), SDL_12_1_1_kan: (s[130] ? 1 : 0) + (s[128] ? 2 : 0) + (s[129] ? 4 : 0), SDL_12_1_2_kan: (s[164] ? 1 : 0) + (s[159] ? 2 : 0) + (s[158] ? 4 : 0), SDL_12_1_3_kan: (s[166] ? 1 : 0) + (s[167] ? 2 : 0) + s[392], SDL_13b_1: s[429], SDL_13b_1_hoej: s[430], SDL_13b_1_kan: (s[431] ? 1 : 0) + (s[432] ? 4 : 0), SDL_13b_1_antal: s[433], SDL_13b_1_antal_hoej: s[434], SDL_13b_1_antal_kan: (s[435] ? 1 : 0) + (s[436] ? 4 : 0), SDL_13b_1_naeste: s[437], SDL_13b_1_naeste_hoej: s[438], SDL_13b_1_naeste_kan: (s[439] ? 1 : 0) + (s[440] ? 4 : 0), SDL_13b_5_kan: (s[441] ? 1 : 0) + (s[442] ? 2 : 0) + (s[443] ? 4 : 0), SDL_13c_1_2_kan: (s[444] ? 1 : 0) + (s[445] ? 2 : 0) + (s[446] ? 4 : 0), SDL_13c_2_kan: (s[447] ? 1 : 0) + (s[448] ? 2 : 0) + (s[449] ? 4 : 0), SDL_13f_1_kan: (s[135] ? 1 : 0) + (s[133] ? 2 : 0) + (s[134] ? 0 : 4), SDL_13f_1_dag: s[450], SDL_13f_1_dag_hoej: s[451], SDL_13f_1_dag_kan: (s[452] ? 1 : 0) + (s[453] ? 4 : 0), SDL_16_2_kan: (s[454] ? 1 : 0) + (s[455] ? 2 : 0) + (s[456] ? 4 : 0), SDL_21_1_1_kan: (s[457] ? 1 : 0) + (s[458] ? 2 : 0) + s[392], SDL_21_1_2_kan: (s[459] ? 1 : 0) + (s[460] ? 2 : 0) + s[392], SDL_21_1_3_kan: (s[461] ? 1 : 0) + (s[462] ? 2 : 0) + s[392], SDL_21_4_kan: s[463] + (s[464] ? 2 : 0) + (s[465] ? 4 : 0), SDL_21_4_dag: s[466], SDL_21_4_dag_hoej: s[467], SDL_21_4_dag_kan: s[468], SDL_21_4_fra: s[469], SDL_21_4_fra_hoej: s[470], SDL_21_4_fra_kan: s[463] + (s[471] ? 4 : 0), SDL_21a_kan: (s[472] ? 1 : 0) + (s[473] ? 2 : 0) + s[392], SDL_24_1: s[99], SDL_24_1_hoej: s[101], SDL_24_1_kan: (s[95] ? 1 : 0) + (s[97] ? 4 : 0), SDL_24_1_ophoer: s[474], SDL_24_1_ophoer_hoej: s[475], SDL_24_1_ophoer_kan: (s[476] ? 1 : 0) + (s[477] ? 4 : 0), SDL_24_1_revurdering_kan: (s[478] ? 1 : 0) + (s[479] ? 2 : 0) + (s[480] ? 4 : 0), SDL_24_3: flat(s[1]), SDL_24_3_hoej: flat(s[2]), SDL_24_3_kan: s[400] + (s[481] ? 2 : 0) + s[401], SDL_24a_1_kan: (s[197] ? 1 : 0) + (s[200] ? 2 : 0) + (s[199] ? 4 : 0), SDL_24a_1_graense_kan: (s[87] ? 1 : 0) + (s[90] ? 2 : 0) + (s[88] ? 4 : 0), SDL_24a_2: s[482], SDL_24a_2_hoej: s[483], SDL_24a_2_kan: (s[484] ? 1 : 0) + (s[485] ? 4 : 0), SDL_24a_6_kan: (s[486] ? 1 : 0) + (s[487] ? 2 : 0) + s[392], SDL_24b_1_kan: s[488] + (s[489] ? 2 : 0) + s[392], SDL_24b_2: s[490], SDL_24b_2_hoej: s[491], SDL_24b_2_kan: s[488] + (s[492] ? 4 : 0), SDL_24c_1_kan: (s[493] ? 1 : 0) + (s[494] ? 2 : 0) + s[392], SDL_25_1: s[98], SDL_25_1_hoej: s[100], SDL_25_1_kan: (s[94] ? 1 : 0) + (s[96] ? 4 : 0), SDL_26_1_kan: (s[495] ? 1 : 0) + (s[496] ? 2 : 0) + (s[497] ? 4 : 0), SDL_26_1_covid: s[207], SDL_26_1_covid_hoej: s[208], SDL_26_1_covid_kan: (s[209] ? 1 : 0) + (s[210] ? 4 : 0), SDL_26_1_fra: s[498], SDL_26_1_fra_hoej: s[499], SDL_26_1_fra_kan: (s[500] ? 1 : 0) + (s[501] ? 4 : 0), SDL_26_1_uger: s[502], SDL_26_1_uger_hoej: s[503], SDL_26_1_uger_kan: (s[504] ? 1 : 0) + s[399], SDL_26_2_kan: (s[505] ? 1 : 0) + (s[506] ? 2 : 0) + (s[507] ? 4 : 0), SDL_26_3_covid: s[211], SDL_26_3_covid_hoej: s[212], SDL_26_3_covid_kan: (s[213] ? 1 : 0) + (s[214] ? 4 : 0), SDL_26a_1_covid: s[508], SDL_26a_3_covid: s[215], SDL_26a_3_covid_kan: s[216] ? 4 : 1, SDL_26c_covid: s[222], SDL_26c_covid_hoej: s[224], SDL_26c_covid_kan: (s[218] ? 1 : 0) + (s[220] ? 4 : 0), SDL_26d_covid: s[221], SDL_26d_covid_hoej: s[223], SDL_26d_covid_kan: (s[217] ? 1 : 0) + (s[219] ? 4 : 0), SDL_26f_covid: s[509], SDL_26f_covid_hoej: s[510], SDL_26f_covid_kan: (s[511] ? 1 : 0) + (s[512] ? 4 : 0), SDL_26g_covid: s[225], SDL_26g_covid_hoej: s[226], SDL_26g_covid_kan: (s[227] ? 1 : 0) + (s[228] ? 4 : 0), SDL_26h_covid: s[513], SDL_26h_covid_hoej: s[514], SDL_26h_covid_kan: (s[515] ? 1 : 0) + (s[516] ? 4 : 0), SDL_26i_covid: s[517], SDL_26i_covid_hoej: s[518], SDL_26i_covid_kan: (s[519] ? 1 : 0) + (s[520] ? 4 : 0), SDL_27_1_kan: (s[102] ? 1 : 0) + (s[103] ? 2 : 0) + (s[104] ? 4 : 0), SDL_27_1_1_kan: (s[45] ? 1 : 0) + (s[49] ? 2 : 0) + s[521], SDL_27_1_2_kan: (s[46] ? 1 : 0) + (s[52] ? 2 : 0) + s[522], SDL_27_1_2_slut: s[249], SDL_27_1_2_slut_hoej: s[250], SDL_27_1_2_slut_kan: (s[251] ? 1 : 0) + (s[252] ? 4 : 0), SDL_27_1_2_uger: s[523], SDL_27_1_2_uger_hoej: s[524], SDL_27_1_2_uger_kan: (s[525] ? 1 : 0) + s[522], SDL_27_1_3_kan: (s[47] ? 1 : 0) + (s[53] ? 2 : 0) + s[522], SDL_27_1_3_slut: s[526], SDL_27_1_3_slut_hoej: s[527], SDL_27_1_3_slut_kan: (s[528] ? 1 : 0) + (s[529] ? 4 : 0), SDL_27_1_3_uger: s[233], SDL_27_1_3_uger_hoej: s[235], SDL_27_1_3_uger_kan: (s[231] ? 1 : 0) + s[522], SDL_27_1_4_kan: (s[48] ? 1 : 0) + (s[54] ? 2 : 0) + s[521], SDL_27_1_4_slut: s[530], SDL_27_1_4_slut_hoej: s[531], SDL_27_1_4_slut_kan: (s[532] ? 1 : 0) + (s[533] ? 4 : 0), SDL_27_1_5_kan: (s[239] ? 1 : 0) + (s[246] ? 2 : 0) + s[522], SDL_27_1_6_kan: (s[240] ? 1 : 0) + (s[247] ? 2 : 0) + s[522], SDL_27_1_7_kan: (s[241] ? 1 : 0) + (s[248] ? 2 : 0) + s[522], SDL_27_1_7_2_kan: (s[534] ? 1 : 0) + (s[535] ? 2 : 0) + (s[536] ? 4 : 0), SDL_27_1_slut: s[537], SDL_27_1_slut_hoej: s[538], SDL_27_1_slut_kan: (s[539] ? 1 : 0) + (s[540] ? 4 : 0), SDL_29_1_kan: (s[541] ? 1 : 0) + (s[542] ? 2 : 0) + (s[543] ? 4 : 0), SDL_30_kan: (s[69] ? 1 : 0) + (s[70] ? 2 : 0) + s[399], SDL_30_1: s[65], SDL_30_1_hoej: s[66], SDL_30_1_kan: (s[67] ? 1 : 0) + s[399], SDL_30_2_kan: (s[544] ? 1 : 0) + (s[545] ? 2 : 0) + s[399], SDL_30_fleksjob_kan: (s[546] ? 1 : 0) + (s[547] ? 2 : 0) + (s[548] ? 4 : 0), SDL_31_1: s[185], SDL_31_1_hoej: s[186], SDL_31_1_kan: (s[184] ? 1 : 0) + (s[187] ? 4 : 0), SDL_32_kan: (s[110] ? 1 : 0) + (s[111] ? 2 : 0) + s[399], SDL_32_1_kan: (s[79] ? 1 : 0) + (s[78] ? 2 : 0) + s[399], SDL_33_1: s[344], SDL_33_1_hoej: s[345], SDL_33_1_kan: (s[343] ? 1 : 0) + (s[346] ? 4 : 0), SDL_34_1_kan: (s[549] ? 1 : 0) + (s[550] ? 2 : 0) + s[399], SDL_35_2: s[551], SDL_35_2_hoej: s[552], SDL_35_2_kan: (s[553] ? 1 : 0) + (s[554] ? 4 : 0), SDL_35_3: s[261], SDL_35_3_hoej: s[260], SDL_35_3_kan: (s[259] ? 1 : 0) + (s[263] ? 4 : 0), SDL_35_3_fra: s[555], SDL_35_3_fra_hoej: s[556], SDL_35_3_fra_kan: (s[557] ? 1 : 0) + (s[558] ? 4 : 0), SDL_38_1: s[559], SDL_38_1_hoej: s[560], SDL_38_1_kan: (s[561] ? 1 : 0) + (s[562] ? 4 : 0), SDL_38_7: s[563], SDL_38_7_hoej: s[564], SDL_38_7_kan: (s[565] ? 1 : 0) + (s[566] ? 4 : 0), SDL_38_7_tide_kan: (s[273] ? 1 : 0) + (s[274] ? 2 : 0) + (s[275] ? 4 : 0), SDL_38_8_kan: (s[270] ? 1 : 0) + (s[272] ? 2 : 0) + (s[271] ? 4 : 0), SDL_40_1: s[567], SDL_40_1_hoej: s[568], SDL_40_1_kan: (s[569] ? 1 : 0) + (s[570] ? 4 : 0), SDL_40a_1: s[571], SDL_40a_1_hoej: s[572], SDL_40a_1_kan: (s[573] ? 1 : 0) + (s[574] ? 4 : 0), SDL_41_1: s[194], SDL_41_1_hoej: s[195], SDL_41_1_kan: (s[192] ? 1 : 0) + (s[193] ? 4 : 0), SDL_42_1_kan: (s[575] ? 1 : 0) + (s[576] ? 2 : 0) + s[399], SDL_43_1: s[577], SDL_43_1_hoej: s[578], SDL_43_1_kan: (s[579] ? 1 : 0) + (s[580] ? 4 : 0), SDL_43_4: s[581], SDL_43_4_hoej: s[582], SDL_43_4_kan: (s[583] ? 1 : 0) + (s[584] ? 4 : 0), SDL_43_4_tide_kan: (s[585] ? 1 : 0) + (s[586] ? 2 : 0) + (s[587] ? 4 : 0), SDL_43_5_kan: (s[588] ? 1 : 0) + (s[589] ? 2 : 0) + (s[590] ? 4 : 0), SDL_45_4: s[591], SDL_45_4_hoej: s[592], SDL_45_4_kan: s[468], SDL_46_1: s[593], SDL_46_1_hoej: s[594], SDL_46_1_kan: (s[595] ? 1 : 0) + (s[596] ? 4 : 0), SDL_47_1: s[321], SDL_47_1_hoej: s[322], SDL_47_1_kan: (s[324] ? 1 : 0) + (s[327] ? 4 : 0), SDL_47_1_3: s[353], SDL_47_1_3_hoej: s[354], SDL_47_1_3_kan: (s[356] ? 1 : 0) + (s[355] ? 4 : 0), SDL_50_1: s[339], SDL_50_1_hoej: s[340], SDL_50_1_kan: (s[341] ? 1 : 0) + (s[342] ? 4 : 0), SDL_50_4: s[597], SDL_50_4_hoej: s[598], SDL_50_4_kan: (s[599] ? 1 : 0) + (s[600] ? 4 : 0), SDL_51_1: s[333], SDL_51_1_hoej: s[336], SDL_51_1_kan: s[468], SDL_52_1: s[334], SDL_52_1_hoej: s[337], SDL_52_1_kan: (s[601] ? 1 : 0) + (s[602] ? 4 : 0), SDL_53_1: s[347], SDL_53_1_hoej: s[348], SDL_53_1_kan: (s[350] ? 1 : 0) + (s[351] ? 4 : 0), SDL_53_1_ialt: s[603], SDL_53_1_ialt_hoej: s[604], SDL_53_1_ialt_kan: s[605], SDL_53_1_timer: s[606], SDL_53_1_timer_hoej: s[607], SDL_53_1_timer_kan: s[605], SDL_53_2_kan: (s[323] ? 1 : 0) + (s[325] ? 2 : 0) + (s[326] ? 0 : 4), SDL_53_3: s[335], SDL_53_3_hoej: s[338], SDL_53_3_kan: (s[330] ? 1 : 0) + (s[332] ? 4 : 0), SDL_53a_1_kan: (s[608] ? 1 : 0) + (s[609] ? 2 : 0) + s[392], SDL_54_1_kan: (s[349] ? 1 : 0) + (s[352] ? 2 : 0) + s[399], SDL_54_1_beloeb: s[610], SDL_54_1_beloeb_hoej: s[611], SDL_54_1_beloeb_kan: (s[612] ? 1 : 0) + (s[613] ? 4 : 0), SDL_56_1_kan: (s[357] ? 1 : 0) + (s[358] ? 2 : 0) + s[399], SDL_56_1_beloeb: s[614], SDL_56_1_beloeb_hoej: s[615], SDL_56_1_beloeb_kan: (s[616] ? 1 : 0) + (s[617] ? 4 : 0), SDL_56_2_kan: (s[618] ? 1 : 0) + (s[619] ? 2 : 0) + s[620], SDL_56_3_kan: (s[621] ? 1 : 0) + (s[622] ? 2 : 0) + s[620], SDL_56_4: s[623], SDL_56_4_hoej: s[624], SDL_56_4_kan: 1 + s[620], SDL_56_4_fornyelse_kan: (s[625] ? 1 : 0) + (s[626] ? 2 : 0) + s[620], SDL_58a_1_kan: (s[627] ? 1 : 0) + (s[628] ? 2 : 0) + s[620], SDL_59_2: s[629], SDL_59_2_hoej: s[630], SDL_59_2_kan: (s[631] ? 1 : 0) + (s[632] ? 4 : 0), SDL_59_6_kan: (s[366] ? 1 : 0) + (s[367] ? 2 : 0) + s[420], SDL_82_1_kan: (s[633] ? 1 : 0) + (s[634] ? 2 : 0) + s[392], spor: [s[56], s[58], s[3] << 0 | s[5] << 1 | (s[3] ? 0 : s[635]) << 2 | s[636] << 3 | s[188] << 4 | s[191] << 5 | s[637] << 6 | s[83] << 8 | (f.dagpengerettenSlutter ? 512 : 0) | s[387] << 10 | s[388] << 11 | s[389] << 12 | (s[638] ? 0 : f.vurderingsdato <= 19935 /* 2024-07-31 */ ? s[639] : s[640] ? 2 : 0) << 13 | s[638] << 15 | s[641] << 16 | s[642] << 17 | s[643] << 18 | s[644] << 19 | (f.uddannelsePasserMedBehandling ? 1048576 : 0) | (f.uddannelseUdskyderRevalidering ? 2097152 : 0) | s[645] << 22 | s[409] << 23 | s[410] << 24 | s[84] << 25 | (s[646] ? s[639] : s[647] ? s[648] : s[649] ? s[650] : s[651]) << 26 | s[652] << 29, s[189], s[190], s[64] << 0 | s[653] << 1 | s[654] << 2 | s[655] << 3 | s[656] << 4 | s[80] << 5 | s[308] << 6 | s[657] << 7 | s[658] << 8 | s[659] << 9 | s[660] << 10 | (f.ansatIFleksjob ? 2048 : 0) | s[661] << 12 | s[85] << 13 | s[91] << 14 | s[662] << 15 | (f.uarbejdsdygtigVedEgenSygdom ? 131072 : 0) | s[481] << 18 | s[663] << 19 | s[94] << 21 | s[96] << 22 | (s[203] ? s[663] : 0) << 23 | s[203] << 25 | s[92] << 26 | (f.opfylderHelbredsbetingelserForFoertidspension ? 134217728 : 0) | (f.naaetFolkepensionsalder ? 268435456 : 0) | s[93] << 29, s[98], s[100], s[664] << 0 | s[665] << 1 | s[666] << 2 | s[667] << 3 | s[95] << 4 | s[97] << 5 | (!s[3] && s[668] ? 1 : !s[3] && !s[669] ? (s[19] ? 2 : s[29] ? 3 : s[30] ? 4 : 0) : 0) << 6 | s[669] << 9 | s[670] << 10 | s[12] << 11 | s[671] << 12 | s[672] << 13 | s[673] << 14 | s[674] << 15 | s[675] << 16 | s[676] << 17 | s[9] << 18 | s[8] << 19 | s[677] << 20 | s[678] << 21 | s[679] << 22 | s[680] << 23 | s[11] << 24 | s[10] << 25 | s[681] << 26 | s[682] << 27 | s[683] << 28 | s[684] << 29, s[99], s[101], s[685] << 0 | s[686] << 1 | s[687] << 2 | s[688] << 3 | s[689] << 4 | s[690] << 5 | s[45] << 6 | s[49] << 7 | s[50] << 8 | (s[691] ? (s[229] ? s[692] : s[693] ? s[694] : s[695] ? 3 : 0) : 0) << 9 | (f.forlaengelseErAfgjort ? 2048 : 0) | s[182] << 12 | s[183] << 13 | s[46] << 14 | s[52] << 15 | s[51] << 16 | s[696] << 17 | s[231] << 19 | (s[691] ? (s[697] ? s[692] : s[698] ? s[699] : s[229] ? s[700] : s[701] ? s[702] : s[703] ? 5 : 0) : 0) << 20 | s[47] << 23 | s[53] << 24 | (s[691] ? (s[697] ? s[692] : s[698] ? s[699] : s[229] ? s[700] : s[702]) : 0) << 25 | (f.underLaegebehandling ? 268435456 : 0) | (f.laegensSkoenErSikkert ? 536870912 : 0), s[233], s[235], s[704] << 0 | s[705] << 1 | s[706] << 2 | s[707] << 3 | s[48] << 4 | s[54] << 5 | (s[691] ? (s[229] ? s[692] : s[701] ? s[694] : s[693] ? s[708] : s[695] ? 4 : 0) : 0) << 6 | s[239] << 9 | s[246] << 10 | (s[691] ? (s[229] ? s[692] : s[701] ? s[694] : s[708]) : 0) << 11 | (f.laegenVurdererLivstruende ? 8192 : 0) | (f.behandlingsmulighederUdtoemte ? 16384 : 0) | s[240] << 15 | s[247] << 16 | s[534] << 17 | s[535] << 18 | s[536] << 19 | (s[691] ? (s[709] ? s[692] : s[710] ? (s[39] >= 16953 /* 2016-06-01 */ ? 2 : 0) : s[711] ? (s[39] >= 16975 /* 2016-06-23 */ ? 3 : 0) : s[39] >= 20635 /* 2026-07-01 */ ? 4 : 0) : 0) << 20 | s[241] << 23 | s[248] << 24 | (f.ansoegningOmFoertidspension ? 33554432 : 0) | s[102] << 26 | s[103] << 27 | s[104] << 28 | s[87] << 29, s[90] << 0 | s[88] << 1 | (s[712] ? (s[196] ? s[713] : s[714] ? 2 : 0) : 0) << 2 | s[544] << 4 | s[545] << 5 | s[68] << 6 | s[715] << 7 | s[716] << 9 | s[717] << 10 | s[718] << 11 | s[719] << 12 | s[720] << 13 | s[721] << 14 | (f.andetFravaerSeneste8Uger ? 32768 : 0) | s[722] << 16 | s[723] << 17 | (f.genansat ? 262144 : 0) | (f.paaArbejdeDaSygdommenKom ? 524288 : 0) | s[546] << 20 | s[547] << 21 | s[548] << 22 | (f.ansatIFleksjob ? s[715] : 0) << 23 | s[69] << 25 | s[70] << 26 | s[724] << 27 | s[725] << 28 | s[67] << 29, s[65], s[66], (s[712] ? (s[726] ? s[713] : s[727] ? (s[56] >= 13605 /* 2007-04-02 */ ? 2 : 0) : s[283] ? (s[56] >= 14032 /* 2008-06-02 */ ? 3 : 0) : s[728] ? 4 : 0) : 0) << 0 | s[184] << 3 | s[187] << 4 | (f.fratraeder ? 32 : 0) | s[79] << 6 | s[78] << 7 | (s[712] ? (s[119] ? s[713] : s[729] ? s[730] : s[72] ? (s[56] >= 15523 /* 2012-07-02 */ ? 3 : 0) : s[731] ? 4 : 0) : 0) << 8 | s[732] << 11 | s[733] << 12 | s[734] << 13 | s[735] << 14 | s[736] << 15 | s[737] << 16 | s[76] << 17 | s[738] << 18 | s[739] << 19 | s[740] << 20 | (f.dagpengeretHvisRask ? 2097152 : 0) | s[82] << 22 | s[81] << 23 | (f.erhvervsmaessigUddannelse ? 16777216 : 0) | s[741] << 25 | s[742] << 26 | s[743] << 27 | s[744] << 28 | s[745] << 29, s[185], s[186], (f.elevILoennetPraktik ? 1 : 0) | s[746] << 1 | s[747] << 2 | s[748] << 3 | s[749] << 4 | s[750] << 5 | s[751] << 6 | s[752] << 7 | (f.iBeskaeftigelse ? 256 : 0) | s[753] << 9 | s[754] << 10 | s[755] << 11 | s[756] << 12 | s[757] << 13 | s[758] << 14 | s[759] << 15 | s[760] << 16 | s[761] << 17 | s[762] << 18 | s[763] << 19 | s[764] << 20 | s[765] << 21 | s[766] << 22 | s[575] << 23 | s[576] << 24 | (s[712] ? (s[119] ? s[713] : s[767] ? s[730] : s[768] ? (s[56] >= 15706 /* 2013-01-01 */ ? 3 : 0) : s[56] >= 15884 /* 2013-06-28 */ ? 4 : 0) : 0) << 25 | s[769] << 28 | s[770] << 29, s[771] << 0 | s[772] << 1 | (f.drevetSenesteMaaned ? 4 : 0) | s[773] << 3 | s[774] << 4 | (f.tilskudTilEgenVirksomhed ? 32 : 0) | s[549] << 6 | s[550] << 7 | (f.arbejdsskade ? 256 : 0) | s[110] << 9 | s[111] << 10 | s[775] << 11 | s[776] << 12 | s[777] << 13 | s[778] << 14 | s[779] << 15 | s[780] << 16 | s[268] << 17 | s[117] << 18 | s[113] << 19 | (s[646] ? s[639] : f.vurderingsdato <= 17701 /* 2018-06-19 */ ? s[648] : s[781] ? 3 : 0) << 20 | s[197] << 22 | s[200] << 23 | s[199] << 24 | s[493] << 25 | s[494] << 26 | (s[782] ? s[639] : s[120] ? 2 : 0) << 27 | (f.fikSygedagpengeVedLivstruende ? 536870912 : 0), (f.laegenFinderIkkeLaengereLivstruende ? 1 : 0) | s[390] << 1 | s[391] << 2 | (s[783] ? s[639] : s[782] ? (s[177] ? 2 : 0) : s[784] ? s[785] : s[156] ? 4 : 0) << 3 | s[786] << 6 | s[787] << 7 | s[788] << 8 | s[789] << 9 | s[790] << 10 | s[791] << 11 | s[179] << 12 | s[792] << 13 | s[793] << 14 | s[794] << 15 | (f.erIJobafklaring ? 65536 : 0) | s[395] << 17 | (f.erIJobafklaring ? (f.jobafklaringStartede <= 17531 /* 2017-12-31 */ ? (s[795] ? 1 : 0) : f.jobafklaringStartede <= 18261 /* 2019-12-31 */ ? (s[796] ? 2 : 0) : s[797] ? 3 : 0) : 0) << 18 | s[114] << 20 | s[112] << 21 | s[396] << 22 | s[397] << 23 | s[398] << 24 | s[798] << 25 | s[799] << 26 | s[800] << 27 | s[801] << 28 | s[802] << 29, s[393], s[394], s[803] << 0 | s[109] << 1 | s[804] << 2 | s[402] << 4 | s[403] << 5 | (f.feriePasserMedForloebet ? 64 : 0) | (f.ferieIndenForFerieloven ? 128 : 0) | (f.ferieAftalt ? 256 : 0) | s[406] << 9 | (f.ferieAftalt ? s[804] : 0) << 10 | s[407] << 12 | s[408] << 13 | s[413] << 14 | s[414] << 15 | s[805] << 16 | (s[805] === 1 ? s[806] : s[805] === 2 ? s[806] : 0) << 18 | s[379] << 19 | (f.saerligeGrundeTilAndetTidspunkt ? 1048576 : 0) | s[415] << 21 | s[416] << 22 | (s[646] ? s[639] : s[647] ? s[648] : s[649] ? s[650] : s[807] ? s[651] : s[808]) << 23 | (f.helbredetErStationaert ? 67108864 : 0) | (f.arbejdsevnenErAfklaret ? 134217728 : 0) | (f.berettigetTilRevalidering ? 268435456 : 0) | (f.berettigetTilFleksjob ? 536870912 : 0), s[404], s[405], s[411], s[412], (f.berettigetTilFoertidspension ? 1 : 0) | (f.berettigetTilRessourceforloeb ? 2 : 0) | s[419] << 2 | s[368] << 3 | (s[64] ? (s[712] ? (s[809] ? s[713] : s[119] ? (s[56] >= 14613 /* 2010-01-04 */ ? 2 : 0) : s[810] ? 3 : 0) : 0) : 0) << 4 | s[811] << 6 | s[812] << 7 | s[131] << 8 | s[132] << 9 | s[122] << 10 | (s[122] ? (s[807] ? (s[122] ? 1 : 0) : s[813] ? 2 : 0) : 0) << 11 | s[814] << 13 | (f.ventesRaskInden8Uger ? 16384 : 0) | s[815] << 15 | s[816] << 16 | (f.oenskerTidligOpfoelgning ? 131072 : 0) | s[817] << 18 | s[421] << 19 | s[422] << 20 | (s[646] ? s[639] : s[782] ? s[648] : s[785]) << 21 | (f.sagenErBelyst ? 8388608 : 0) | s[425] << 24 | (f.oplysningsskemaSendt <= 15011 /* 2011-02-06 */ ? (s[425] ? 1 : 0) : f.oplysningsskemaSendt >= 15012 /* 2011-02-07 */ ? 2 : 0) << 25 | s[130] << 27 | s[128] << 28 | s[129] << 29, s[417], s[418], s[423], s[424], (s[646] ? s[639] : s[818] ? s[648] : s[819] ? (s[122] ? 3 : 0) : s[807] ? s[820] : s[821]) << 0 | s[822] << 3 | s[823] << 4 | s[824] << 5 | s[825] << 6 | s[426] << 7 | s[427] << 8 | s[428] << 9 | (s[818] ? s[639] : s[784] ? s[826] : s[827]) << 10 | s[164] << 12 | s[159] << 13 | s[158] << 14 | (f.tilbagevendenForestaar ? 32768 : 0) | (f.risikoForLangtForloeb ? 65536 : 0) | s[121] << 17 | s[124] << 18 | (f.behovForTvaerfagligIndsats ? 524288 : 0) | s[166] << 20 | s[167] << 21 | s[135] << 22 | s[133] << 23 | s[134] << 24 | (s[134] && s[139] ? 1 : s[134] && !s[138] ? (s[807] ? (s[134] ? 2 : 0) : s[828] ? (s[813] ? 3 : 0) : s[123] ? 4 : 0) : 0) << 25 | s[138] << 28 | s[829] << 29, s[123] << 0 | s[830] << 1 | s[831] << 2 | s[168] << 3 | s[832] << 4 | s[833] << 5 | s[165] << 6 | (f.forudsigeligtForloeb ? 128 : 0) | s[834] << 8 | s[835] << 9 | s[836] << 10 | s[837] << 11 | s[838] << 12 | s[839] << 13 | (f.opfoelgningOenskes ? 16384 : 0) | (f.opfoelgningAlligevel ? 32768 : 0) | s[840] << 16 | s[841] << 17 | s[431] << 18 | s[432] << 19 | (s[139] ? 1 : s[138] ? 0 : s[646] ? s[842] : s[818] ? s[843] : s[807] ? s[844] : s[821]) << 20 | s[137] << 23 | s[136] << 24 | s[435] << 25 | s[436] << 26 | (s[156] && s[139] ? 1 : s[156] && !s[138] ? (s[819] ? (s[156] ? 2 : 0) : s[807] ? s[845] : s[828] ? s[846] : s[847]) : 0) << 27, s[429], s[430], s[433], s[434], s[156] << 0 | s[157] << 1 | s[439] << 2 | s[440] << 3 | (s[165] && s[139] ? 1 : s[165] && !s[138] ? (s[848] ? s[842] : s[646] ? (s[173] ? 3 : 0) : s[818] ? (s[175] ? 4 : 0) : s[784] ? s[849] : s[819] ? (s[156] ? 6 : 0) : s[807] ? (s[134] ? 7 : 0) : s[828] ? (s[813] ? 8 : 0) : s[123] ? 9 : 0) : 0) << 4 | s[850] << 8 | s[172] << 9 | s[441] << 10 | s[442] << 11 | s[443] << 12 | (s[646] ? s[639] : f.vurderingsdato <= 15069 /* 2011-04-05 */ ? s[648] : f.vurderingsdato <= 15207 /* 2011-08-21 */ ? (s[851] ? 3 : 0) : s[818] ? (s[852] ? 4 : 0) : s[849]) << 13 | s[444] << 16 | s[445] << 17 | s[446] << 18 | (s[818] ? s[639] : s[819] ? s[826] : s[807] ? s[845] : s[846]) << 19 | s[447] << 22 | s[448] << 23 | s[449] << 24 | (s[818] ? s[639] : s[784] ? s[826] : s[819] ? s[827] : s[807] ? s[820] : s[808]) << 25 | s[452] << 28 | s[453] << 29, s[437], s[438], s[450], s[451], s[454] << 0 | s[455] << 1 | s[456] << 2 | (s[848] ? s[639] : s[646] ? (s[173] ? 2 : 0) : s[818] ? s[843] : s[844]) << 3 | s[457] << 6 | s[458] << 7 | (s[646] ? s[639] : s[647] ? s[648] : s[649] ? s[650] : s[828] ? s[651] : s[847]) << 8 | s[853] << 11 | (f.udebliver ? 4096 : 0) | (f.rimeligGrund ? 8192 : 0) | (f.skriftligtOrienteret ? 16384 : 0) | s[472] << 15 | s[473] << 16 | (s[646] ? s[639] : s[783] ? s[648] : f.vurderingsdato <= 16982 /* 2016-06-30 */ ? (s[177] ? 3 : 0) : f.vurderingsdato <= 18077 /* 2019-06-30 */ ? (f.vurderingsdato >= 16983 /* 2016-07-01 */ ? 4 : 0) : s[854] ? 5 : 0) << 17 | s[855] << 20 | (f.andenVurderingIndhentet ? 2097152 : 0) | s[856] << 22 | s[857] << 23 | s[858] << 24 | (f.tilsvarendeIndgribende ? 33554432 : 0) | s[459] << 26 | s[460] << 27 | s[859] << 28 | s[860] << 29, s[861] << 0 | (f.noedvendigBehandling ? 2 : 0) | s[862] << 2 | s[863] << 3 | (f.hensigtsmaessigOptraening ? 16 : 0) | (f.opfordret ? 32 : 0) | s[461] << 6 | s[462] << 7 | s[371] << 8 | s[464] << 9 | s[465] << 10 | (s[646] ? s[639] : f.vurderingsdato <= 15397 /* 2012-02-27 */ ? s[648] : f.vurderingsdato <= 15516 /* 2012-06-25 */ ? (s[864] ? 3 : 0) : s[865] ? 4 : 0) << 11 | s[866] << 14 | s[867] << 15 | (f.genoptagetFoer ? 65536 : 0) | s[471] << 17 | (s[371] && !s[464] && !s[465] ? s[662] : 0) << 18 | s[476] << 20 | s[477] << 21 | (f.vurderingsdato <= 16687 /* 2015-09-09 */ ? s[639] : s[868] ? 2 : 0) << 22 | (f.ophoerErAfgjort ? 16777216 : 0) | s[478] << 25 | s[479] << 26 | s[480] << 27 | (s[182] && !s[183] && !s[97] ? (s[95] && !s[97] && s[869] && s[99] < NEVER ? (s[870] ? (s[99] >= 13332 /* 2006-07-03 */ ? 1 : 0) : s[99] >= 16252 /* 2014-07-01 */ ? 2 : 0) : 0) : 0) << 28, s[466], s[467], s[469], s[470], s[474], s[475], s[194], s[195], s[192] << 0 | s[193] << 1 | (s[712] ? (s[119] ? s[713] : s[871] ? s[730] : s[257] ? s[872] : s[873] ? s[874] : s[875] ? (s[56] >= 18319 /* 2020-02-27 */ ? 5 : 0) : s[56] >= 19174 /* 2022-07-01 */ ? 6 : 0) : 0) << 2 | s[297] << 5 | s[299] << 6 | (f.aftaleForSelvstaendig ? 128 : 0) | (f.sygMedCovid19 ? 256 : 0) | s[343] << 9 | s[346] << 10 | s[876] << 11 | s[877] << 12 | s[878] << 13 | s[879] << 14 | s[484] << 15 | s[485] << 16 | (s[197] && !s[200] && !s[199] ? (s[712] ? (s[714] ? 1 : 0) : 0) : 0) << 17 | s[486] << 18 | s[487] << 19 | s[373] << 20 | s[489] << 21 | (f.opfylderBeskaeftigelseskravetVedLivstruende ? 4194304 : 0) | s[492] << 23 | (s[373] && !s[489] && s[84] ? (s[120] ? 1 : 0) : 0) << 24 | s[880] << 25 | s[504] << 26 | s[881] << 27 | s[495] << 29, s[344], s[345], s[482], s[483], s[490], s[491], s[502], s[503], s[496] << 0 | s[497] << 1 | (s[882] ? s[881] : 0) << 2 | s[882] << 4 | (f.retErOpbrugt ? 32 : 0) | s[883] << 6 | s[205] << 7 | s[206] << 8 | s[884] << 9 | s[885] << 10 | s[886] << 11 | s[209] << 12 | s[210] << 13 | (s[887] ? (s[888] ? 1 : s[380] >= 18809 /* 2021-07-01 */ ? 2 : 0) : 0) << 14 | s[889] << 16 | s[890] << 17 | s[891] << 18 | s[892] << 19 | s[893] << 20 | s[894] << 21 | s[895] << 22 | s[896] << 23 | s[897] << 24 | s[898] << 25 | s[899] << 26 | (f.fortsatRet9Marts2020 ? 134217728 : 0) | s[500] << 28 | s[501] << 29, s[207], s[208], s[498], s[499], (s[887] ? 1 : 0) << 0 | s[505] << 1 | s[506] << 2 | s[507] << 3 | (s[900] ? s[881] : 0) << 4 | s[900] << 6 | s[901] << 7 | s[213] << 8 | s[214] << 9 | (s[209] && !s[210] && s[902] === s[903] && s[902] < NEVER ? (s[904] ? 1 : s[902] >= 18809 /* 2021-07-01 */ ? 2 : 0) : 0) << 10 | s[905] << 12 | s[906] << 13 | s[907] << 14 | s[908] << 15 | s[909] << 16 | s[910] << 17 | s[911] << 18 | s[912] << 19 | s[913] << 20 | s[914] << 21 | s[915] << 22 | (s[916] <= 18808 /* 2021-06-30 */ ? 1 : s[917] ? 2 : 0) << 23 | s[918] << 25 | s[919] << 26 | s[920] << 27 | s[921] << 28 | s[216] << 29, s[211], s[212], s[508], s[215], (s[216] ? 0 : s[922] <= 18808 /* 2021-06-30 */ ? 1 : s[923] ? 2 : 0) << 0 | s[924] << 2 | s[925] << 3 | s[926] << 4 | s[927] << 5 | s[928] << 6 | s[218] << 7 | s[220] << 8 | (s[213] && !s[214] && s[929] === s[930] && s[929] < NEVER ? (s[931] ? 1 : s[929] >= 18809 /* 2021-07-01 */ ? 2 : 0) : 0) << 9 | s[932] << 11 | s[933] << 12 | s[934] << 13 | s[935] << 14 | s[936] << 15 | s[937] << 16 | s[217] << 17 | s[219] << 18 | (s[938] ? (s[939] <= 18808 /* 2021-06-30 */ ? 1 : s[940] ? 2 : 0) : 0) << 19 | s[941] << 21 | s[942] << 22 | s[943] << 23 | s[944] << 24 | s[945] << 25 | s[946] << 26 | s[511] << 27 | s[512] << 28, s[222], s[224], s[221], s[223], s[509], s[510], (s[947] && !s[948] && s[949] === s[950] && s[949] < NEVER ? (s[951] ? 1 : s[949] >= 18809 /* 2021-07-01 */ ? 2 : 0) : 0) << 0 | s[952] << 2 | s[953] << 3 | s[948] << 4 | s[954] << 5 | s[955] << 6 | s[956] << 7 | s[957] << 8 | s[227] << 9 | s[228] << 10 | (s[511] && !s[512] && s[958] === s[959] && s[958] < NEVER ? (s[960] ? 1 : s[958] >= 18809 /* 2021-07-01 */ ? 2 : 0) : 0) << 11 | s[961] << 13 | s[962] << 14 | s[963] << 15 | s[964] << 16 | s[965] << 17 | s[966] << 18 | s[515] << 19 | s[516] << 20 | (s[227] && !s[228] && s[967] === s[968] && s[967] < NEVER ? (s[969] ? 1 : s[967] >= 18809 /* 2021-07-01 */ ? 2 : 0) : 0) << 21 | s[970] << 23 | s[971] << 24 | s[972] << 25 | s[973] << 26 | s[974] << 27 | s[975] << 28 | s[519] << 29, s[225], s[226], s[513], s[514], s[517], s[518], s[520] << 0 | (s[515] && !s[516] && s[976] === s[977] && s[976] < NEVER ? (s[978] ? 1 : s[976] >= 18809 /* 2021-07-01 */ ? 2 : 0) : 0) << 1 | s[979] << 3 | s[980] << 4 | s[981] << 5 | s[982] << 6 | s[983] << 7 | s[984] << 8 | s[525] << 9 | (s[691] ? (s[985] ? s[692] : s[229] ? (s[39] >= 14692 /* 2010-03-24 */ ? 2 : 0) : s[701] ? (s[986] ? 3 : 0) : s[703] ? 4 : 0) : 0) << 10 | s[251] << 13 | s[252] << 14 | (s[691] ? s[692] : 0) << 15 | s[528] << 16 | s[529] << 17 | s[532] << 18 | s[533] << 19 | s[539] << 20 | s[540] << 21 | (s[102] && !s[103] && !s[104] ? s[696] : 0) << 22 | s[987] << 24 | s[988] << 25 | s[254] << 26 | s[541] << 27 | s[542] << 28 | s[543] << 29, s[523], s[524], s[249], s[250], s[526], s[527], s[530], s[531], s[537], s[538], s[551], s[552], s[553] << 0 | s[554] << 1 | (s[69] && !s[70] && !s[68] ? s[715] : 0) << 2 | (f.sygemeldtITide ? 16 : 0) | (f.indsigelseModSenSygemelding ? 32 : 0) | (f.fyldestgoerendeBegrundelse ? 64 : 0) | s[259] << 7 | s[263] << 8 | (s[83] ? (s[712] ? (s[257] ? s[713] : s[989] ? 2 : 0) : 0) : 0) << 9 | s[557] << 11 | s[558] << 12 | s[990] << 13 | s[991] << 14 | s[561] << 15 | s[562] << 16 | (s[276] ? (s[712] ? (s[119] ? s[713] : s[285] ? s[730] : s[257] ? s[992] : s[72] ? s[874] : s[731] ? 5 : 0) : 0) : 0) << 17 | s[276] << 20 | s[288] << 21 | (f.underretningsbrevSendt ? 4194304 : 0) | s[282] << 23 | s[273] << 24 | s[274] << 25 | s[275] << 26 | (s[276] ? s[715] : 0) << 27 | s[270] << 29, s[261], s[260], s[555], s[556], s[559], s[560], s[272] << 0 | s[271] << 1 | (s[276] ? (s[712] ? (s[119] ? s[713] : s[285] ? s[730] : s[993] ? s[992] : s[56] >= 19723 /* 2024-01-01 */ ? 4 : 0) : 0) : 0) << 2 | s[994] << 5 | s[995] << 6 | s[996] << 7 | s[997] << 8 | (f.undskyldendeForhold ? 512 : 0) | s[998] << 10 | (f.arbejdsgiverAnmeldteIkke ? 2048 : 0) | s[999] << 12 | s[565] << 13 | s[566] << 14 | s[569] << 15 | s[570] << 16 | (s[64] ? (s[712] ? (s[119] ? s[713] : s[283] ? s[730] : s[285] ? (s[728] ? 3 : 0) : s[257] ? (s[1000] ? 4 : 0) : s[989] ? 5 : 0) : 0) : 0) << 17 | s[1001] << 20 | s[1002] << 21 | s[369] << 22 | s[365] << 23 | s[1003] << 24 | s[573] << 25 | s[574] << 26 | s[1004] << 27, s[563], s[564], s[567], s[568], s[571], s[572], (s[1004] === 1 ? 0 : s[1004] === 2 ? 0 : s[1004] === 4 ? 0 : s[1004] === 6 ? (f.oplystDelvistLedig ? 1 : 0) : 0) << 0 | (f.oplystDelvistLedig ? 2 : 0) | s[579] << 2 | s[580] << 3 | (s[80] ? (s[712] ? (s[119] ? s[713] : s[871] ? s[730] : s[872]) : 0) : 0) << 4 | s[588] << 6 | s[589] << 7 | s[590] << 8 | (s[80] ? s[1005] : 0) << 9 | s[1006] << 12 | s[1007] << 13 | s[1008] << 14 | (f.nemrefusionNede ? 32768 : 0) | s[583] << 16 | s[584] << 17 | (s[80] ? s[715] : 0) << 18 | s[1009] << 20 | s[1010] << 21 | s[585] << 22 | s[586] << 23 | s[587] << 24 | s[639] << 25 | s[601] << 26 | s[602] << 27 | s[359] << 28 | s[330] << 29, s[577], s[578], s[581], s[582], s[591], s[592], s[333], s[336], s[334], s[337], s[335], s[338], s[332] << 0 | (f.vurderingsdato <= 14691 /* 2010-03-23 */ ? s[639] : s[646] ? (s[1011] ? 2 : 0) : s[843]) << 1 | s[329] << 3 | s[1012] << 4 | s[323] << 5 | s[325] << 6 | s[326] << 7 | s[1013] << 8 | (f.ledigUdenLoen ? 1024 : 0) | (f.arbejdsgiverTilbyderDeltid ? 2048 : 0) | s[341] << 12 | s[342] << 13 | s[324] << 14 | s[327] << 15 | s[1014] << 16 | s[1015] << 17 | s[1016] << 18 | s[311] << 19 | s[1017] << 20 | s[350] << 21 | s[351] << 22 | s[1018] << 23 | s[1019] << 24 | s[1020] << 25 | s[595] << 26 | s[596] << 27 | s[356] << 28 | s[355] << 29, s[339], s[340], s[321], s[322], s[347], s[348], s[593], s[594], s[353], s[354], s[597], s[598], s[599] << 0 | s[600] << 1 | (s[64] ? s[662] : 0) << 2 | s[374] << 4 | (s[64] ? s[1013] : 0) << 5 | s[608] << 7 | s[609] << 8 | (s[646] ? s[639] : f.vurderingsdato <= 15522 /* 2012-07-01 */ ? s[648] : s[1021] ? 3 : 0) << 9 | s[357] << 11 | s[358] << 12 | (f.aftaleMedArbejdsgiver ? 8192 : 0) | s[349] << 14 | s[352] << 15 | s[1022] << 16 | s[1023] << 17 | s[1024] << 18 | s[1025] << 19 | s[1026] << 20 | s[1027] << 21 | s[1028] << 22 | s[1029] << 23 | s[1030] << 24 | s[1031] << 25 | s[1032] << 26 | s[1033] << 27 | s[1034] << 28 | s[612] << 29, s[603], s[604], s[606], s[607], s[610], s[611], s[613] << 0 | (s[349] && !s[352] && !s[68] ? s[662] : 0) << 1 | s[616] << 3 | s[617] << 4 | (s[357] && !s[358] && !s[68] ? s[637] : 0) << 5 | s[618] << 7 | s[619] << 8 | s[375] << 9 | (f.aftaleIndgaaetDen <= 13604 /* 2007-04-01 */ ? s[1035] : f.aftaleIndgaaetDen <= 14031 /* 2008-06-01 */ ? (s[1036] ? 2 : 0) : s[1037] ? (s[1038] ? 3 : 0) : s[386] ? 4 : 0) << 10 | s[1039] << 13 | (f.langvarigEllerKroniskLidelse ? 16384 : 0) | (f.risikoenErVaesentligtForoeget ? 32768 : 0) | s[1040] << 16 | (f.behandlingBesluttetVedAnsaettelsen ? 131072 : 0) | s[1041] << 18 | s[1042] << 19 | s[1043] << 20 | s[621] << 21 | s[622] << 22 | (s[1037] ? s[1035] : s[1044]) << 23 | (f.aftaleErSkriftlig ? 33554432 : 0) | (f.aftaleErGodkendt ? 67108864 : 0) | s[625] << 27 | s[626] << 28 | s[1045] << 29, s[614], s[615], s[623], s[624], (f.vaesentligeAendringerVedUdloeb ? 1 : 0) | s[627] << 1 | s[628] << 2 | (s[1037] ? s[1035] : f.aftaleIndgaaetDen <= 15397 /* 2012-02-27 */ ? s[1044] : f.aftaleIndgaaetDen <= 15516 /* 2012-06-25 */ ? (s[1046] ? 3 : 0) : f.aftaleIndgaaetDen >= 15517 /* 2012-06-26 */ ? 4 : 0) << 3 | (f.laegeligDokumentationForRisiko ? 64 : 0) | s[366] << 7 | s[367] << 8 | (s[64] ? s[1005] : 0) << 9 | s[1047] << 12 | s[1048] << 13 | s[1049] << 14 | (f.skyldesLoenmodtageren ? 32768 : 0) | (f.forkertVejledning ? 65536 : 0) | (f.saerligeOmstaendighederForRefusion ? 131072 : 0) | s[1050] << 18 | s[631] << 19 | s[632] << 20 | (s[64] ? (s[712] ? (s[119] ? s[713] : s[285] ? s[730] : s[257] ? s[992] : s[874]) : 0) : 0) << 21 | s[1051] << 24 | s[1052] << 25 | s[1053] << 26 | s[1054] << 27 | s[1055] << 28 | s[1056] << 29, s[629], s[630], s[1057] << 0 | s[1058] << 1 | s[1059] << 2 | s[1060] << 3 | s[1061] << 4 | s[633] << 5 | s[634] << 6] }
}
