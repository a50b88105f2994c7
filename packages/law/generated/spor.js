// Written from the law by `npm run compile`. Change the law, not this.
import { ALL_DAYS, FIRST_DAY, NEVER, NO_DAYS, allPeriods, countDays, dayReaching, dropFirst, from, holidayTable, intersectTable, monthEndOver, monthStart, onWeekdays, periods, quotient, runEnd, runStart, sameDays, shiftDays, shiftMonths, sum, without } from '@sagsvej/rules/runtime'
const SATS_1 = (day) => day < 16804 ? (day < 14977 ? (day < 13885 ? (day < 13514 ? 333500 : 341500) : (day < 14249 ? 351500 : (day < 14613 ? 362500 : 376000))) : (day < 15712 ? (day < 15341 ? 383000 : 394000) : (day < 16076 ? 400500 : (day < 16440 ? 407500 : 413500)))) : (day < 18631 ? (day < 17532 ? (day < 17168 ? 418000 : 424500) : (day < 17903 ? 430000 : (day < 18267 ? 435500 : 440500))) : (day < 19723 ? (day < 18995 ? 446000 : (day < 19359 ? 446500 : 455000)) : (day < 20094 ? 469500 : (day < 20458 ? 486500 : 508500))))

const HELLIGDAGE_1 = holidayTable([{"on":{"month":1,"day":1}},{"on":{"easter":-3}},{"on":{"easter":-2}},{"on":{"easter":0}},{"on":{"easter":1}},{"on":{"easter":26},"to":19722},{"on":{"easter":39}},{"on":{"easter":49}},{"on":{"easter":50}},{"on":{"month":12,"day":25}},{"on":{"month":12,"day":26}}], [1, 2, 3, 4, 5, 6])

function svar_1(f, s) {
  // SDL.6.1: Første fraværsdag (SDL § 6, stk. 1)
  const v0 = periods(f.fravaer, (r_fravaer) => r_fravaer.omfang === 'fuldt' || r_fravaer.omfang === 'delvist')
  s[182] = v0
  const v1 = runStart(v0, f.vurderingsdato)
  s[0] = v1
  const v2 = v1 >= 13332 /* 2006-07-03 */
  s[459] = v2
  const v3 = periods(f.fravaer, (r_fravaer) => r_fravaer.omfang === 'fuldt')
  const v4 = dayReaching(v3, v1, 1)
  const v5 = runEnd(v0, f.vurderingsdato)
  s[4] = v5
  const v6 = v5 >= v4
  s[782] = v6
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
  s[240] = v21
  const v22 = SDL_6_1_ir || !v8 && SDL_6_1_hoej === NEVER
  s[64] = v22
  const v23 = v17 && (!v18 || !v8)
  const ALF_62_3 = v12 ? FIRST_DAY : v23 ? (v18 ? (f.dagpengerettenSlutter ? Math.min(v19, f.sidsteDagMedDagpengeret) : v19) : NEVER) : NEVER
  s[169] = ALF_62_3
  const ALF_62_3_hoej = v12 ? NEVER : v15 ? NEVER : v18 ? (f.dagpengerettenSlutter ? Math.min(v20, f.sidsteDagMedDagpengeret) : v20) : NEVER
  s[170] = ALF_62_3_hoej
  const ALF_62_3_er = v12 || v15 || v23
  s[168] = ALF_62_3_er
  const ALF_62_3_ir = v12 || v17 && v21 || v22
  s[171] = ALF_62_3_ir
  // BEK937.27: Sygedagpenge under uddannelse (BEK 937/2024 § 27, stk. 1-3)
  const v28 = f.vurderingsdato >= 13332 /* 2006-07-03 */
  s[88] = v28
  const v29 = f.vurderingsdato >= 19936 /* 2024-08-01 */
  s[462] = v29
  const v30 = f.uddannelseUnderSygdom === 'foer'
  s[787] = v30
  const v31 = f.uddannelseUnderSygdom === 'begyndt_under'
  s[789] = v31
  const v32 = f.undervisningstimer <= 600
  s[790] = v32
  const v33 = v31 && v32 && f.uddannelsePasserMedBehandling && !(f.uddannelseUdskyderRevalidering)
  s[788] = v33
  const v34 = f.uddannelseUnderSygdom === 'opfoelgning'
  s[792] = v34
  const v35 = !v29 && (v30 || v33) || v29 && (v30 || v33 || v34)
  const v36 = f.uddannelseUnderSygdom === 'ingen'
  s[461] = v36
  const BEK937_27 = !v36 && (!v28 || v35)
  s[311] = BEK937_27
  const BEK937_27_nej = !v36 && (!v28 || !v35)
  s[312] = BEK937_27_nej
  const BEK937_27_ir = v36 || !v28
  s[313] = BEK937_27_ir
  // SDL.7.2: Det mindste fravær (SDL § 7, stk. 2)
  const v40 = f.persongruppe === 'loenmodtager'
  s[65] = v40
  const v41 = f.timerDuKanArbejde === 0
  s[466] = v41
  const v42 = f.normalTimerPrUge - f.timerDuKanArbejde
  s[292] = v42
  const v43 = v42 >= 400
  s[467] = v43
  const v44 = v41 || v43
  s[465] = v44
  const v45 = v40 && v44
  s[796] = v45
  const v46 = f.persongruppe === 'selvstaendig'
  s[83] = v46
  const v47 = f.andelAfArbejdetDuKan <= 5000
  s[286] = v47
  const v48 = v46 && v47
  s[798] = v48
  const v49 = f.persongruppe === 'ledig' || f.persongruppe === 'ingen'
  s[799] = v49
  const v50 = f.vurderingsdato >= 15706 /* 2013-01-01 */
  s[122] = v50
  const v51 = f.ansatFra >= 15706 /* 2013-01-01 */
  s[810] = v51
  const v52 = f.ansatIFleksjob && v51
  s[809] = v52
  const v53 = v44 || v52
  s[808] = v53
  const v54 = v40 && v53
  s[806] = v54
  const v55 = !v50 && (v45 || v48 || v49) || v50 && (v54 || v48 || v49)
  const SDL_7_2 = !v28 || v55
  s[325] = SDL_7_2
  const SDL_7_2_nej = !v28 || !v55
  s[326] = SDL_7_2_nej
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
  s[368] = SDL_24_3_eksakt
}

function svar_2(f, s) {
  // SDL.25.1: Grænsen for pensionister m.fl. (SDL § 25, stk. 1)
  const v0 = f.pensionDuFaar === 'foertidspension' || f.pensionDuFaar === 'seniorpension'
  s[96] = v0
  const v1 = f.pensionDuFaar === 'tidlig_pension'
  s[97] = v1
  const v2 = s[0] >= 15012 /* 2011-02-07 */
  s[235] = v2
  const v3 = onWeekdays(s[1], 62)
  s[7] = v3
  const v4 = onWeekdays(s[2], 62)
  s[6] = v4
  const v5 = monthEndOver(v4, 12, 130, s[0])
  const v6 = monthEndOver(v3, 12, 130, s[0])
  const v7 = !s[3] && s[4] >= v5
  s[822] = v7
  const v8 = !s[3] && s[4] < v6
  s[823] = v8
  const v9 = v7 && !s[3]
  const v10 = s[5] && !s[3] && v6 >= NEVER
  const v11 = v9 ? v5 : NEVER
  const v12 = v8 ? NEVER : v6
  const v13 = v9 ? (v8 || v10 ? Math.max(v6, v12) : v6) : v12
  const v14 = v9 || v8 || v10
  const v15 = monthEndOver(s[2], 12, 182, s[0])
  const v16 = monthEndOver(s[1], 12, 182, s[0])
  const v17 = !s[3] && s[4] >= v15
  s[824] = v17
  const v18 = !s[3] && s[4] < v16
  s[825] = v18
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
  s[183] = v27
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
  s[832] = v2
  const v3 = !s[3] && v1 > 16251 /* 2014-06-30 */
  s[831] = v3
  const v4 = !s[3] && s[4] >= v0
  s[844] = v4
  const v5 = !s[3] && s[4] < v1
  s[845] = v5
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
  s[848] = v24
  const v25 = !s[3] && s[4] < v21
  s[849] = v25
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
  s[851] = v48
  const v49 = !s[3] && s[4] < v47
  s[852] = v49
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
  s[853] = v59
  const v60 = !s[3] && s[4] < v58
  s[854] = v60
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
  s[833] = v76
  const v77 = !s[3] && countDays(s[7], 15979 /* 2013-10-01 */, 16251 /* 2014-06-30 */) <= 110
  s[834] = v77
  const v78 = v2 || v77
  s[11] = v78
  const v79 = (v3 || s[5]) && (v76 || s[5]) && (v3 || v76)
  s[10] = v79
}

function svar_4(f, s) {
  // SDL.24.1: Revurderingstidspunktet (SDL § 24, stk. 1)
  const v0 = !s[3] && countDays(s[2], 15979 /* 2013-10-01 */, 16251 /* 2014-06-30 */) > 154
  s[839] = v0
  const v1 = !s[3] && countDays(s[1], 15979 /* 2013-10-01 */, 16251 /* 2014-06-30 */) <= 154
  s[840] = v1
  const v2 = s[8] || v1
  s[837] = v2
  const v3 = (s[9] || s[5]) && (v0 || s[5]) && (s[9] || v0)
  s[836] = v3
  const v4 = s[10] || v3
  s[829] = v4
  const v5 = (s[11] || s[5]) && (v2 || s[5]) && (s[11] || v2)
  s[830] = v5
  const v6 = s[12] || s[13] || v5
  s[828] = v6
  const v7 = !s[12] && (s[14] || s[5]) && (v4 || s[5])
  s[473] = v7
  const v8 = v7 && !v6
  s[472] = v8
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
  s[162] = v13
  const v14 = SDL_24_1_er && SDL_24_1_hoej >= NEVER
  s[163] = v14
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
  s[474] = v25
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
  s[209] = v31
  const v32 = v24 && v29 && v31
  s[42] = v32
  const v33 = v27 >= 15012 /* 2011-02-07 */
  const v34 = v26 <= 20484 /* 2026-01-31 */
  s[477] = v34
  const v35 = v24 && v33 && v34
  const v36 = v24 && v27 >= 20485 /* 2026-02-01 */ && v30
  s[218] = v36
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
  s[476] = v45
  const v46 = v24 && v29 && v45
  const v47 = v24 && v27 >= 13545 /* 2007-02-01 */ && v31
  const v48 = v26 <= 16251 /* 2014-06-30 */
  s[475] = v48
  const v49 = v24 && v33 && v48
  s[43] = v49
  const v50 = v27 >= 16252 /* 2014-07-01 */
  const v51 = v24 && v50 && v30
  s[44] = v51
  const v52 = v49 || v51
  s[210] = v52
  const SDL_27_1_3_uger = v28 ? -Infinity : v46 ? 364 : v47 ? 364 : v49 ? 728 : 938
  s[214] = SDL_27_1_3_uger
  const SDL_27_1_3_uger_hoej = v28 ? Infinity : v47 || v52 ? (v52 ? (v51 ? 938 : 728) : 728) : 364
  s[216] = SDL_27_1_3_uger_hoej
  const SDL_27_1_3_uger_er = v28 || v46 || v47 || v49 || v51
  s[212] = SDL_27_1_3_uger_er
  // SDL.27.1.3: Forlængelse ved lægebehandling (SDL § 27, stk. 1, nr. 3)
  const v56 = SDL_27_1_3_uger_er && SDL_27_1_3_uger_hoej >= f.laegensSkoenUgerTilArbejde
  s[865] = v56
  const v57 = SDL_27_1_3_uger_er && SDL_27_1_3_uger < f.laegensSkoenUgerTilArbejde
  s[866] = v57
  const v58 = !(f.underLaegebehandling) || !(f.laegensSkoenErSikkert) || v57
  const v59 = f.underLaegebehandling && f.laegensSkoenErSikkert && (v56 || SDL_27_1_2_ir)
  const v60 = f.laegensSkoenUgerTilArbejde <= 364
  s[869] = v60
  const v61 = f.underLaegebehandling && f.laegensSkoenErSikkert && v60
  const v62 = f.laegensSkoenUgerTilArbejde <= 728
  s[870] = v62
  const v63 = f.underLaegebehandling && f.laegensSkoenErSikkert && v62
  const SDL_27_1_3 = v28 || v46 && v59 || v47 && (v61 || v63) || v41 && v59
  s[52] = SDL_27_1_3
  const SDL_27_1_3_nej = v28 || v46 && v58 || v47 && (!v61 || !v63) || v41 && v58
  s[57] = SDL_27_1_3_nej
  // SDL.27.1.4: Forlængelse, fordi fleksjob eller pension skal afklares (SDL § 27, stk. 1, nr. 4)
  const v66 = v24 && v50 && v34
  s[217] = v66
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
  s[876] = v0
  const v1 = s[35] <= 16974 /* 2016-06-22 */
  s[877] = v1
  const v2 = s[36] && s[37] >= 16953 /* 2016-06-01 */ && v1
  const v3 = s[35] <= 20634 /* 2026-06-30 */
  s[878] = v3
  const v4 = s[36] && s[37] >= 16975 /* 2016-06-23 */ && v3
  const v5 = s[36] && s[37] >= 20635 /* 2026-07-01 */ && s[38]
  const SDL_27_1_7_2 = s[39] || v2 || v4 && f.arbejdsevnenKanAabenbartIkkeForbedres || v5
  s[399] = SDL_27_1_7_2
  const SDL_27_1_7_2_nej = s[39] || s[36] && s[40] && v0 || v2 || v4 && !(f.arbejdsevnenKanAabenbartIkkeForbedres) || v5
  s[400] = SDL_27_1_7_2_nej
  const SDL_27_1_7_2_ir = s[39] || v2 || v5 || s[41]
  s[401] = SDL_27_1_7_2_ir
  // SDL.27.1.7: Forlængelse ved sag om førtidspension (SDL § 27, stk. 1, nr. 7)
  const SDL_27_1_7 = s[39] || s[42] && f.foertidspensionssagPaabegyndt || s[43] && f.foertidspensionssagPaabegyndt || s[44] && (f.ansoegningOmFoertidspension || SDL_27_1_7_2)
  s[219] = SDL_27_1_7
  const SDL_27_1_7_nej = s[39] || s[42] && !(f.foertidspensionssagPaabegyndt) || s[43] && !(f.foertidspensionssagPaabegyndt) || s[44] && !(f.ansoegningOmFoertidspension) && (SDL_27_1_7_2_nej || SDL_27_1_7_2_ir)
  s[224] = SDL_27_1_7_nej
  // SDL.27.1: Forlængelse af sygedagpenge (SDL § 27, stk. 1)
  const v11 = s[36] && s[40] && s[38]
  s[211] = v11
  const v12 = s[45] || s[46]
  s[220] = v12
  const v13 = s[47] || s[48]
  s[221] = v13
  const v14 = s[49] || s[48]
  s[222] = v14
  const v15 = SDL_27_1_7_nej || s[48]
  s[223] = v15
  const v16 = s[46] && s[48]
  s[233] = v16
  const SDL_27_1 = s[39] || v11 && (s[50] || s[51] || s[52] || s[53] || s[54] || s[55] || SDL_27_1_7)
  s[106] = SDL_27_1
  const SDL_27_1_nej = s[39] || v11 && v12 && (s[56] || s[48]) && (s[57] || s[48]) && (s[58] || s[46]) && v13 && v14 && v15 && (s[45] || s[56] || s[57] || s[58] || s[47] || s[49] || SDL_27_1_7_nej)
  s[107] = SDL_27_1_nej
  const SDL_27_1_ir = s[39] || v11 && v16 || s[41]
  s[108] = SDL_27_1_ir
  // SDL.24a.1.grænse: Over grænsen på første fraværsdag (SDL § 24 a, stk. 1)
  const v20 = s[59] <= 16251 /* 2014-06-30 */
  s[176] = v20
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
  s[891] = v38
  const v39 = !s[3] && shiftDays(s[59], -56) < f.ansatFra
  s[892] = v39
  const v40 = v39 || f.andetFravaerSeneste8Uger
  s[890] = v40
  const v41 = (v38 || s[5]) && !(f.andetFravaerSeneste8Uger)
  s[889] = v41
  const v42 = f.timerHosArbejdsgiveren >= 7400
  s[894] = v42
  const v43 = v40 || !v42
  s[888] = v43
  const v44 = v41 && v42
  s[887] = v44
  const v45 = v42 && f.genansat && f.paaArbejdeDaSygdommenKom
  s[895] = v45
  const v46 = v44 || v45
  const v47 = v43 && !v45
  const v48 = s[61] >= 15012 /* 2011-02-07 */
  s[78] = v48
  const v49 = !s[3] && v48 && s[62]
  s[73] = v49
  const SDL_30_2 = s[63] || v37 && v46 || v49 && v46
  s[408] = SDL_30_2
  const SDL_30_2_nej = s[63] || v37 && v47 || v49 && v47
  s[409] = SDL_30_2_nej
  const SDL_30_2_ir = s[63] || s[64]
  s[69] = SDL_30_2_ir
  // SDL.30.fleksjob: Ingen arbejdsgiverperiode i fleksjob (SDL § 32, stk. 1, nr. 5)
  const SDL_30_fleksjob = f.ansatIFleksjob && (s[63] || v37 || v49)
  s[410] = SDL_30_fleksjob
  const SDL_30_fleksjob_nej = f.ansatIFleksjob && s[63]
  s[411] = SDL_30_fleksjob_nej
  const SDL_30_fleksjob_ir = !(f.ansatIFleksjob) || SDL_30_2_ir
  s[412] = SDL_30_fleksjob_ir
  // SDL.30: Ret over for arbejdsgiveren (SDL § 30, stk. 1)
  const v56 = !s[3] && s[60] && s[62]
  s[86] = v56
  const v57 = !(f.ansatIFleksjob) || SDL_30_fleksjob_nej
  s[900] = v57
  const v58 = f.ansatIFleksjob && (SDL_30_fleksjob || SDL_30_fleksjob_ir)
  s[901] = v58
  const SDL_30 = s[63] || v56 && s[65] && (SDL_30_2 || SDL_30_2_ir) && v57
  s[70] = SDL_30
  const SDL_30_nej = s[63] || v56 && (!s[65] || SDL_30_2_nej || v58)
  s[71] = SDL_30_nej
  // SDL.30.1: Arbejdsgiverperioden (SDL § 30, stk. 1)
  const v61 = s[59] <= 13604 /* 2007-04-01 */
  s[902] = v61
  const v62 = !s[3] && s[60] && v61
  const v63 = s[59] <= 14031 /* 2008-06-01 */
  s[903] = v63
  const v64 = !s[3] && s[61] >= 13605 /* 2007-04-02 */ && v63
  const v65 = s[59] <= 15340 /* 2012-01-01 */
  s[256] = v65
  const v66 = !s[3] && s[61] >= 14032 /* 2008-06-02 */ && v65
  const v67 = s[61] >= 15341 /* 2012-01-02 */
  s[257] = v67
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
  s[253] = v0
  const v1 = shiftDays(s[61], s[67])
  s[254] = v1
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
  s[165] = SDL_31_1
  const SDL_31_1_hoej = s[63] ? NEVER : v8 ? (s[71] || v9 ? Math.max(v7, v10) : v7) : v10
  s[166] = SDL_31_1_hoej
  const SDL_31_1_er = s[63] || s[72] && v11 || s[73] && v11
  s[164] = SDL_31_1_er
  const SDL_31_1_ir = s[63] || s[72] && v12 || s[73] && v12 || s[64]
  s[167] = SDL_31_1_ir
  // SDL.32.1: Beskæftigelseskravet over for kommunen (SDL § 32, stk. 1-3)
  const v17 = s[59] <= 15522 /* 2012-07-01 */
  s[482] = v17
  const v18 = !s[3] && s[60] && v17
  const v19 = !s[3] && shiftDays(s[61], -91) >= f.tilknyttetArbejdsmarkedetFra
  s[911] = v19
  const v20 = !s[3] && shiftDays(s[59], -91) < f.tilknyttetArbejdsmarkedetFra
  s[912] = v20
  const v21 = f.timerSeneste13Uger >= 12000
  s[914] = v21
  const v22 = SDL_31_1_er && SDL_31_1 < f.vurderingsdato
  s[488] = v22
  const v23 = SDL_31_1_er && SDL_31_1_hoej >= f.vurderingsdato
  s[489] = v23
  const v24 = s[71] || v22
  s[486] = v24
  const v25 = s[70] || s[69]
  s[112] = v25
  const v26 = v25 && (v23 || SDL_31_1_ir) && (s[70] || v23)
  s[79] = v26
  const v27 = s[69] && SDL_31_1_ir
  s[487] = v27
  const v28 = v20 || !v21 || v26
  s[910] = v28
  const v29 = v24 || v27
  s[80] = v29
  const v30 = (v19 || s[5]) && v21 && v29
  s[909] = v30
  const v31 = f.uddannelsensLaengde >= 18
  s[490] = v31
  const v32 = !s[3] && s[61] >= f.uddannelseAfsluttet
  s[491] = v32
  const v33 = !s[3] && s[59] < f.uddannelseAfsluttet
  s[492] = v33
  const v34 = shiftMonths(f.uddannelseAfsluttet, 1)
  const v35 = !s[3] && v34 >= s[59]
  s[483] = v35
  const v36 = !s[3] && v34 < s[61]
  s[484] = v36
  const v37 = !(f.erhvervsmaessigUddannelse) || !v31 || v33 || v36
  s[84] = v37
  const v38 = f.erhvervsmaessigUddannelse && v31 && (v32 || s[5]) && (v35 || s[5])
  s[85] = v38
  const v39 = !s[3] && s[61] >= 15523 /* 2012-07-02 */ && s[74]
  const v40 = !s[3] && shiftDays(s[61], -182) >= f.tilknyttetArbejdsmarkedetFra
  s[919] = v40
  const v41 = !s[3] && shiftDays(s[59], -182) < f.tilknyttetArbejdsmarkedetFra
  s[920] = v41
  const v42 = f.timerSeneste26Uger >= 24000
  s[921] = v42
  const v43 = v41 || !v42 || v26
  s[918] = v43
  const v44 = (v40 || s[5]) && v42 && v29
  s[917] = v44
  const v45 = shiftMonths(s[75], -6)
  const v46 = shiftMonths(s[76], -6)
  const v47 = sum(f.timerPrMaaned, (r_timerPrMaaned) => { const r0_0 = !s[3] && r_timerPrMaaned.maaned >= v45; const r0_1 = !s[3] && r_timerPrMaaned.maaned < s[76]; return (r0_0 || s[5]) && (r0_1 || s[5]) && (r0_0 || r0_1) ? r_timerPrMaaned.timer : 0 }) >= 24000
  s[940] = v47
  const v48 = sum(f.timerPrMaaned, (r_timerPrMaaned) => { const r0_0 = !s[3] && r_timerPrMaaned.maaned >= v45; const r0_1 = !s[3] && r_timerPrMaaned.maaned < s[76]; const r0_2 = (r0_0 || s[5]) && (r0_1 || s[5]) && (r0_0 || r0_1); return r0_2 ? (r0_2 && !(!s[3] && r_timerPrMaaned.maaned < v46 || !s[3] && r_timerPrMaaned.maaned >= s[75]) && !s[5] ? r_timerPrMaaned.timer : 0) : 0 }) >= 24000
  s[941] = v48
  const v49 = sum(f.timerPrMaaned, (r_timerPrMaaned) => { const r0_0 = !s[3] && r_timerPrMaaned.maaned >= v45; const r0_1 = !s[3] && r_timerPrMaaned.maaned < s[76]; return (r0_0 || s[5]) && (r0_1 || s[5]) && (r0_0 || r0_1) && r_timerPrMaaned.timer >= 4000 ? 1 : 0 }) >= 5
  s[942] = v49
  const v50 = sum(f.timerPrMaaned, (r_timerPrMaaned) => { const r0_0 = !s[3] && r_timerPrMaaned.maaned >= v45; const r0_1 = !s[3] && r_timerPrMaaned.maaned < s[76]; const r0_2 = (r0_0 || s[5]) && (r0_1 || s[5]) && (r0_0 || r0_1); const r0_3 = r_timerPrMaaned.timer >= 4000; const r0_4 = r0_2 && r0_3; return r0_4 ? (r0_4 && !(r0_2 && !r0_3 || !s[3] && r_timerPrMaaned.maaned < v46 || !s[3] && r_timerPrMaaned.maaned >= s[75] || s[5] && !r0_3) && !(s[5] && r0_3) ? 1 : 0) : 0 }) >= 5
  s[943] = v50
  const v51 = !v48 || !v50
  s[939] = v51
  const v52 = v47 && v49
  s[938] = v52
  const v53 = 6 + f.maanederDerSesBortFra
  const v54 = -v53
  const v55 = shiftMonths(s[75], v54)
  const v56 = shiftMonths(s[76], v54)
  const v57 = sum(f.timerPrMaaned, (r_timerPrMaaned) => { const r0_0 = !s[3] && r_timerPrMaaned.maaned < s[76]; const r0_1 = !s[3] && r_timerPrMaaned.maaned >= v55; return (r0_1 || s[5]) && (r0_0 || s[5]) && (r0_1 || r0_0) ? r_timerPrMaaned.timer : 0 }) >= 24000
  s[946] = v57
  const v58 = sum(f.timerPrMaaned, (r_timerPrMaaned) => { const r0_0 = !s[3] && r_timerPrMaaned.maaned < s[76]; const r0_1 = !s[3] && r_timerPrMaaned.maaned >= v55; const r0_2 = (r0_1 || s[5]) && (r0_0 || s[5]) && (r0_1 || r0_0); return r0_2 ? (r0_2 && !(!s[3] && r_timerPrMaaned.maaned < v56 || !s[3] && r_timerPrMaaned.maaned >= s[75]) && !s[5] ? r_timerPrMaaned.timer : 0) : 0 }) >= 24000
  s[947] = v58
  const v59 = sum(f.timerPrMaaned, (r_timerPrMaaned) => { const r0_0 = !s[3] && r_timerPrMaaned.maaned < s[76]; const r0_1 = !s[3] && r_timerPrMaaned.maaned >= v55; return (r0_1 || s[5]) && (r0_0 || s[5]) && (r0_1 || r0_0) && r_timerPrMaaned.timer >= 4000 ? 1 : 0 }) >= 5
  s[948] = v59
  const v60 = sum(f.timerPrMaaned, (r_timerPrMaaned) => { const r0_0 = !s[3] && r_timerPrMaaned.maaned < s[76]; const r0_1 = r_timerPrMaaned.timer >= 4000; const r0_2 = !s[3] && r_timerPrMaaned.maaned >= v55; const r0_3 = (r0_2 || s[5]) && (r0_0 || s[5]) && (r0_2 || r0_0); const r0_4 = r0_3 && r0_1; return r0_4 ? (r0_4 && !(r0_3 && !r0_1 || !s[3] && r_timerPrMaaned.maaned < v56 || !s[3] && r_timerPrMaaned.maaned >= s[75] || s[5] && !r0_1) && !(s[5] && r0_1) ? 1 : 0) : 0 }) >= 5
  s[949] = v60
  const v61 = !v58 || !v60
  s[945] = v61
  const v62 = v57 && v59
  s[944] = v62
  const v63 = v52 || v62
  s[936] = v63
  const v64 = v51 && v61
  s[937] = v64
  const v65 = !(f.iBeskaeftigelse) || v64 || v26
  s[935] = v65
  const v66 = f.iBeskaeftigelse && v63 && v29
  s[934] = v66
  const SDL_32_1 = s[63] || v18 && (v30 || f.dagpengeretHvisRask || v38 || f.elevILoennetPraktik || f.ansatIFleksjob) || v39 && (v44 || f.dagpengeretHvisRask || v38 || f.elevILoennetPraktik || f.ansatIFleksjob) || s[77] && (v66 || f.dagpengeretHvisRask || v38 || f.elevILoennetPraktik || f.ansatIFleksjob)
  s[82] = SDL_32_1
  const SDL_32_1_nej = s[63] || v18 && v28 && !(f.dagpengeretHvisRask) && v37 && !(f.elevILoennetPraktik) && !(f.ansatIFleksjob) || v39 && v43 && !(f.dagpengeretHvisRask) && v37 && !(f.elevILoennetPraktik) && !(f.ansatIFleksjob) || s[77] && v65 && !(f.dagpengeretHvisRask) && v37 && !(f.elevILoennetPraktik) && !(f.ansatIFleksjob)
  s[81] = SDL_32_1_nej
}

function svar_7(f, s) {
  // SDL.42.1: Beskæftigelseskravet for selvstændige (SDL § 42)
  const v0 = f.maanederSomSelvstaendig >= 6
  s[955] = v0
  const v1 = f.maanederSomSelvstaendig + f.maanederSomLoenmodtagerFoer >= 6
  s[956] = v1
  const v2 = v0 || v1
  s[954] = v2
  const v3 = v2 && f.drevetSenesteMaaned
  s[953] = v3
  const v4 = f.timerIVirksomheden >= 1850
  s[957] = v4
  const v5 = v3 && v4
  s[960] = v5
  const v6 = s[59] <= 15705 /* 2012-12-31 */
  s[494] = v6
  const v7 = !s[3] && s[78] && v6
  const v8 = s[59] <= 15883 /* 2013-06-27 */
  s[496] = v8
  const v9 = !s[3] && s[61] >= 15706 /* 2013-01-01 */ && v8
  const v10 = v5 || f.tilskudTilEgenVirksomhed
  const v11 = !s[3] && s[61] >= 15884 /* 2013-06-28 */ && s[62]
  const SDL_42_1 = s[63] || s[72] && v5 || v7 && v5 || v9 && v10 || v11 && v10
  s[427] = SDL_42_1
  const SDL_42_1_nej = s[63] || s[72] && !v5 || v7 && !v5 || v9 && !v10 || v11 && !v10
  s[428] = SDL_42_1_nej
  // SDL.34.1: Ret ved arbejdsskade (SDL § 34, stk. 1)
  const v14 = !(f.arbejdsskade) || s[79]
  const v15 = f.arbejdsskade && s[80]
  const SDL_34_1 = s[63] || s[72] && v15 || s[73] && v15
  s[413] = SDL_34_1
  const SDL_34_1_nej = s[63] || s[72] && v14 || s[73] && v14
  s[414] = SDL_34_1_nej
  // SDL.32: Ret over for kommunen (SDL § 2, stk. 2)
  const v18 = !s[65] || s[81]
  s[963] = v18
  const v19 = s[65] && (s[82] || s[69])
  s[962] = v19
  const v20 = !s[83] || SDL_42_1_nej
  s[965] = v20
  const v21 = s[83] && (SDL_42_1 || s[69])
  s[964] = v21
  const v22 = f.persongruppe === 'ingen'
  s[239] = v22
  const v23 = !v22 || s[84]
  s[968] = v23
  const v24 = v22 && s[85]
  s[967] = v24
  const SDL_32 = s[63] || s[86] && (v19 || v21 || s[87] || v24 || SDL_34_1)
  s[114] = SDL_32
  const SDL_32_nej = s[63] || s[86] && v18 && v20 && !s[87] && v23 && (SDL_34_1_nej || s[69])
  s[115] = SDL_32_nej
  // SDL.3: Ophold i Danmark (SDL § 3)
  const v27 = f.vurderingsdato >= 17702 /* 2018-06-20 */
  s[970] = v27
  const v28 = !v27 && (f.ophold === 'danmark' || f.ophold === 'rekreation' || f.ophold === 'behandling' || f.ophold === 'udskudt_hjemrejse' || f.ophold === 'udsendt' || f.ophold === 'dansk_social_sikring') || v27 && (f.ophold === 'danmark' || f.ophold === 'rekreation' || f.ophold === 'behandling' || f.ophold === 'udskudt_hjemrejse' || f.ophold === 'udsendt' || f.ophold === 'repatriering' || f.ophold === 'dansk_social_sikring')
  const SDL_3 = !s[88] || v28
  s[119] = SDL_3
  const SDL_3_nej = !s[88] || !v28
  s[121] = SDL_3_nej
  // SDL.24a.1: Jobafklaring ved ny sygemelding (SDL § 24 a, stk. 1)
  const v31 = SDL_32 || s[69]
  s[181] = v31
  const v32 = SDL_3 || !s[88]
  s[117] = v32
  const v33 = s[89] || !s[88]
  s[118] = v33
  const SDL_24a_1 = s[63] || s[90] && (s[91] || s[92]) && v31 && v32 && v33 && (s[91] || SDL_32 || SDL_3 || s[89])
  s[177] = SDL_24a_1
  const SDL_24a_1_nej = s[63] || s[93] || s[90] && (s[94] || SDL_32_nej || SDL_3_nej || s[95])
  s[180] = SDL_24a_1_nej
  const SDL_24a_1_ir = s[63] || s[90] && s[92] && s[69] && !s[88] || s[64]
  s[179] = SDL_24a_1_ir
  // SDL.24c.1: Stop for sygedagpenge, når sygdommen ikke længere er livstruende (SDL § 24 c, stk. 1)
  const v37 = f.vurderingsdato >= 16801 /* 2016-01-01 */
  s[124] = v37
  const v38 = v37 && f.fikSygedagpengeVedLivstruende && f.laegenFinderIkkeLaengereLivstruende
  const SDL_24c_1 = !s[88] || v38
  s[376] = SDL_24c_1
  const SDL_24c_1_nej = !s[88] || !v38
  s[377] = SDL_24c_1_nej
  // LAB.107.1: Ret til jobafklaringsforløb (LAB § 107)
  const v41 = f.vurderingsdato >= 16252 /* 2014-07-01 */
  s[157] = v41
  const v42 = s[96] || f.naaetFolkepensionsalder || s[97]
  s[984] = v42
  const v43 = f.forlaengelseErAfgjort || v42 && s[98] || !v42 && s[99]
  s[158] = v43
  const v44 = !(f.forlaengelseErAfgjort) && (v42 && s[100] || !v42 && s[101])
  s[159] = v44
  const v45 = f.forlaengelseErAfgjort ? f.forlaengelsenSlutter : v42 ? s[102] : s[103]
  s[160] = v45
  const v46 = f.forlaengelseErAfgjort ? f.forlaengelsenSlutter : v42 ? s[104] : s[105]
  s[161] = v46
  const v47 = v43 && f.vurderingsdato >= v45
  s[982] = v47
  const v48 = v43 && f.vurderingsdato < v46
  s[983] = v48
  const v49 = v48 || v42 || s[106]
  s[981] = v49
  const v50 = s[107] || s[108]
  s[234] = v50
  const v51 = (v47 || v44) && !v42 && v50
  s[980] = v51
  const v52 = v51 || SDL_24a_1
  s[978] = v52
  const v53 = SDL_24a_1_nej || SDL_24a_1_ir
  s[178] = v53
  const v54 = v49 && v53
  s[979] = v54
  const v55 = v51 || SDL_24a_1 || SDL_24c_1
  s[986] = v55
  const v56 = v49 && v53 && (SDL_24c_1_nej || !s[88])
  s[987] = v56
  const LAB_107_1 = !s[88] || v41 && (!v37 && v33 && v52 || v37 && v33 && v55)
  s[314] = LAB_107_1
  const LAB_107_1_nej = !s[88] || !v41 || !v37 && (s[95] || v54) || v37 && (s[95] || v56)
  s[315] = LAB_107_1_nej
  // LAB.110.1: Jobafklaringsforløbets længste varighed (LAB § 110, stk. 1)
  const v59 = f.jobafklaringStartede >= 16252 /* 2014-07-01 */
  s[996] = v59
  const v60 = f.jobafklaringStartede >= 17532 /* 2018-01-01 */
  s[997] = v60
  const v61 = shiftMonths(f.jobafklaringStartede, 24)
  const v62 = shiftDays(v61, -1)
  const v63 = f.jobafklaringStartede >= 18262 /* 2020-01-01 */
  s[998] = v63
  const v64 = allPeriods(f.barselUnderJobafklaring)
  const v65 = without(ALL_DAYS, v64)
  const v66 = dayReaching(v65, f.jobafklaringStartede, v61 === NEVER ? Infinity : v61 - f.jobafklaringStartede)
  const LAB_110_1 = v59 ? (v60 ? (v63 ? v66 : Math.min(v62, v66)) : v62) : FIRST_DAY
  s[600] = LAB_110_1
  const LAB_110_1_hoej = v59 ? (v60 ? (v63 ? v66 : Math.max(v62, v66)) : v62) : NEVER
  s[601] = LAB_110_1_hoej
  const LAB_110_1_ir = !(f.erIJobafklaring) || !v59
  s[316] = LAB_110_1_ir
  // SDL.2.1: Hvem kan få sygedagpenge (SDL § 2, stk. 1)
  const SDL_2_1 = s[63] || s[86] && (s[65] || s[83] || s[87] || f.arbejdsskade || v24)
  s[116] = SDL_2_1
  const SDL_2_1_nej = s[63] || s[86] && !s[65] && !s[83] && !s[87] && !(f.arbejdsskade) && v23
  s[120] = SDL_2_1_nej
}

function svar_8(f, s) {
  // SDL.2: Ret til sygedagpenge (SDL § 2)
  const v0 = s[109] && s[110] >= f.vurderingsdato
  s[1008] = v0
  const v1 = s[109] && s[111] < f.vurderingsdato
  s[1009] = v1
  const v2 = s[71] || v1
  s[1006] = v2
  const v3 = s[112] && (v0 || s[113]) && (s[70] || v0)
  s[1005] = v3
  const v4 = v3 || s[114]
  s[1003] = v4
  const v5 = (v2 || s[69]) && (s[115] || s[69]) && (v2 || s[115])
  s[1004] = v5
  const SDL_2 = s[63] || s[86] && (s[116] || s[69]) && (v4 || s[69]) && s[117] && s[118] && (s[116] || v4 || s[119] || s[89])
  s[317] = SDL_2
  const SDL_2_nej = s[63] || s[86] && (s[120] || v5 || s[121] || s[95])
  s[318] = SDL_2_nej
  const SDL_2_ir = s[63] || s[86] && s[69] && !s[88] || s[64]
  s[319] = SDL_2_ir
  // SDL.7.1.ferieaftale: Ferien kan aftales med kommunen (SDL § 7, stk. 1)
  const v9 = f.feriePasserMedForloebet && f.ferieIndenForFerieloven
  const SDL_7_1_ferieaftale = !s[88] || v9
  s[320] = SDL_7_1_ferieaftale
  const SDL_7_1_ferieaftale_nej = !s[88] || !v9
  s[321] = SDL_7_1_ferieaftale_nej
  // SDL.7.1.genoptagelse: Sygedagpenge igen efter ferien fra (SDL § 7, stk. 1)
  const v12 = periods(f.afbrydelser, (r_afbrydelser) => r_afbrydelser.slags === 'ferie')
  const v13 = shiftDays(runEnd(v12, f.vurderingsdato), 1)
  const SDL_7_1_genoptagelse = s[88] ? v13 : FIRST_DAY
  s[610] = SDL_7_1_genoptagelse
  const SDL_7_1_genoptagelse_hoej = s[88] ? v13 : NEVER
  s[611] = SDL_7_1_genoptagelse_hoej
  const SDL_7_1_genoptagelse_ir = !(f.ferieAftalt) || !s[88]
  s[322] = SDL_7_1_genoptagelse_ir
  // SDL.7.1.ny: Ferien gør det til en ny sygemelding (SDL § 7, stk. 1)
  const SDL_7_1_ny = !s[88] || !(f.ferieAftalt)
  s[323] = SDL_7_1_ny
  const SDL_7_1_ny_nej = !s[88] || f.ferieAftalt
  s[324] = SDL_7_1_ny_nej
  // SDL.7.3: Fra hvornår arbejdsevnen ses bredere (SDL § 7, stk. 3)
  const v19 = shiftMonths(s[59], 3)
  s[148] = v19
  const v20 = shiftMonths(s[61], 3)
  s[149] = v20
  const v21 = f.saerligeGrundeTilAndetTidspunkt || !s[3]
  const v22 = !(f.saerligeGrundeTilAndetTidspunkt) && s[5]
  const SDL_7_3 = s[63] ? FIRST_DAY : f.saerligeGrundeTilAndetTidspunkt ? f.bredVurderingsdag : v19
  s[615] = SDL_7_3
  const SDL_7_3_hoej = s[63] ? NEVER : f.saerligeGrundeTilAndetTidspunkt ? f.bredVurderingsdag : v20
  s[616] = SDL_7_3_hoej
  const v25 = f.persongruppe === 'loenmodtager' || f.persongruppe === 'selvstaendig'
  s[501] = v25
  const SDL_7_3_er = v25 && (s[63] || s[72] && v21 || s[73] && v21)
  s[327] = SDL_7_3_er
  const SDL_7_3_ir = !v25 || s[63] || s[72] && v22 || s[73] && v22 || s[64]
  s[328] = SDL_7_3_ir
  // SDL.7.5: Stop, når helbredet er stationært (SDL § 7, stk. 5, 2. pkt.)
  const v28 = !s[122] && f.helbredetErStationaert && f.arbejdsevnenErAfklaret && !(f.berettigetTilRevalidering) && !(f.berettigetTilFleksjob) && !(f.berettigetTilFoertidspension) || s[122] && f.helbredetErStationaert && f.arbejdsevnenErAfklaret && !(f.berettigetTilRevalidering) && !(f.berettigetTilFleksjob) && !(f.berettigetTilFoertidspension) && !(f.berettigetTilRessourceforloeb)
  const SDL_7_5 = !s[88] || v28
  s[329] = SDL_7_5
  const SDL_7_5_nej = !s[88] || !v28
  s[330] = SDL_7_5_nej
  // SDL.7a.1: Arbejdsgiverens samtale skal være holdt (SDL § 7 a, stk. 1-3)
  const v31 = s[59] <= 14612 /* 2010-01-03 */
  s[510] = v31
  const v32 = !s[3] && s[60] && v31
  const v33 = !s[3] && s[61] >= 14613 /* 2010-01-04 */ && s[123]
  const v34 = allPeriods(f.fravaer)
  const v35 = runStart(v34, f.vurderingsdato)
  const v36 = shiftDays(v35, 56) >= f.fratraedelsesdag
  s[1025] = v36
  const v37 = f.fratraeder && v36
  s[1024] = v37
  const v38 = v37 ? NEVER : shiftDays(v35, 28)
  const SDL_7a_1 = s[63] ? FIRST_DAY : v33 || s[73] ? v38 : NEVER
  s[619] = SDL_7a_1
  const SDL_7a_1_hoej = s[63] ? NEVER : v32 ? NEVER : v38
  s[620] = SDL_7a_1_hoej
  const SDL_7a_1_er = s[65] && (s[63] || v32 || v33 || s[73])
  s[331] = SDL_7a_1_er
  const SDL_7a_1_ir = !s[65] || s[69]
  s[309] = SDL_7a_1_ir
  // SDL.7c: Tidlig opfølgning (SDL § 7 c, stk. 1)
  const v43 = f.vurderingsdato >= 16440 /* 2015-01-05 */
  s[126] = v43
  const v44 = f.tidligOpfoelgningOensketAf === 'arbejdsgiver'
  s[1029] = v44
  const v45 = shiftDays(s[59], 35)
  s[263] = v45
  const v46 = shiftDays(s[61], 35)
  s[264] = v46
  const v47 = !s[3] && shiftDays(v46, -1) >= f.tidligOpfoelgningBedtOm
  s[1030] = v47
  const v48 = !s[3] && shiftDays(v45, -1) < f.tidligOpfoelgningBedtOm
  s[1031] = v48
  const v49 = f.tidligOpfoelgningOensketAf === 'sygemeldt'
  s[1032] = v49
  const v50 = v49 && !(f.ventesRaskInden8Uger)
  const SDL_7c = v43 && (!v43 || v44 && !(f.ventesRaskInden8Uger) && (v47 || s[5]) && f.oenskerTidligOpfoelgning || !v44 && v50)
  s[135] = SDL_7c
  const SDL_7c_nej = v43 && (!v43 || v44 && (f.ventesRaskInden8Uger || v48 || !(f.oenskerTidligOpfoelgning)) || !v44 && !v50)
  s[136] = SDL_7c_nej
  // SDL.10a: Der skal udfyldes et oplysningsskema (SDL § 10 a)
  const v53 = !s[124] || !(f.fikSygedagpengeVedLivstruende && f.sagenErBelyst)
  const SDL_10a = !s[88] || v53
  s[332] = SDL_10a
  const SDL_10a_nej = !s[88] || !v53
  s[333] = SDL_10a_nej
  // SDL.11.3: Oplysningsskemaet skal være besvaret (SDL § 11, stk. 3)
  const v56 = f.oplysningsskemaSendt >= 13332 /* 2006-07-03 */
  s[334] = v56
  const v57 = shiftDays(f.oplysningsskemaSendt, 8)
  const SDL_11_3 = v56 ? v57 : FIRST_DAY
  s[624] = SDL_11_3
  const SDL_11_3_hoej = v56 ? v57 : NEVER
  s[625] = SDL_11_3_hoej
  // SDL.12.1.1: Kategori 1 (SDL § 12, stk. 1, nr. 1)
  const v60 = shiftDays(shiftDays(s[59], 56), -1)
  s[130] = v60
  const v61 = shiftDays(shiftDays(s[61], 56), -1)
  s[131] = v61
  const v62 = !s[3] && v61 >= f.forventetRask
  s[519] = v62
  const v63 = !s[3] && v60 < f.forventetRask
  s[520] = v63
  const v64 = !s[3] && v61 >= f.vurderingsdato
  s[521] = v64
  const v65 = !s[3] && v60 < f.vurderingsdato
  s[522] = v65
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
  s[144] = v73
  const SDL_11a_1 = !s[88] || !v43 && f.laegeattestNoedvendig || v43 && (!v73 && SDL_12_1_1_nej || v73 && f.laegeattestNoedvendig)
  s[335] = SDL_11a_1
  const SDL_11a_1_nej = !s[88] || !v43 && !(f.laegeattestNoedvendig) || v43 && (!v73 && SDL_12_1_1 || v73 && !(f.laegeattestNoedvendig))
  s[336] = SDL_11a_1_nej
  const SDL_11a_1_ir = !s[88] || v43 && !v73 && SDL_12_1_1_ir
  s[337] = SDL_11a_1_ir
}

function svar_9(f, s) {
  // SDL.12.1.2: Kategori 2 (SDL § 12, stk. 1, nr. 2)
  const v0 = f.vurderingsdato >= 20089 /* 2025-01-01 */
  s[138] = v0
  const v1 = !(f.tilbagevendenForestaar) && f.risikoForLangtForloeb
  const v2 = s[125] || s[5]
  const SDL_12_1_2 = !s[88] || !s[126] && v1 || s[126] && (!v0 && v2 && !(f.behovForTvaerfagligIndsats) || v0 && !s[127] && s[125])
  s[152] = SDL_12_1_2
  const SDL_12_1_2_nej = !s[88] || !s[126] && !v1 || s[126] && (!v0 && (s[128] || f.behovForTvaerfagligIndsats) || v0 && (s[127] || s[128]))
  s[147] = SDL_12_1_2_nej
  const SDL_12_1_2_ir = !s[88] || s[126] && v0 && s[129]
  s[146] = SDL_12_1_2_ir
  // SDL.12.1.3: Kategori 3 (SDL § 12, stk. 1, nr. 3)
  const v6 = !(f.tilbagevendenForestaar) && !(f.risikoForLangtForloeb)
  const SDL_12_1_3 = !s[88] || !s[126] && v6 || s[126] && !v0 && v2 && f.behovForTvaerfagligIndsats
  s[338] = SDL_12_1_3
  const SDL_12_1_3_nej = !s[88] || !s[126] && !v6 || s[126] && (v0 || s[128] || !(f.behovForTvaerfagligIndsats))
  s[339] = SDL_12_1_3_nej
  // SDL.13f.1: Ingen opfølgning i et kortere forløb (SDL § 13 f, stk. 1-3)
  const v9 = f.fratraedelsesdag >= f.vurderingsdato
  s[531] = v9
  const v10 = f.fratraeder && !v9
  s[530] = v10
  const v11 = s[65] && !v10
  s[528] = v11
  const v12 = f.holdteSamtaler >= 1
  s[153] = v12
  const v13 = shiftDays(shiftDays(f.foersteOpfoelgningssamtale, 91), -1)
  s[155] = v13
  const v14 = v13 >= f.forventetRask
  s[532] = v14
  const v15 = v13 >= f.vurderingsdato
  s[533] = v15
  const v16 = v11 && v12 && f.forudsigeligtForloeb && v14 && v15
  s[145] = v16
  const v17 = shiftDays(shiftDays(s[59], 182), -1)
  s[154] = v17
  const v18 = shiftDays(shiftDays(s[61], 182), -1)
  s[156] = v18
  const v19 = !s[3] && v18 >= f.forventetRask
  s[1055] = v19
  const v20 = !s[3] && v17 < f.forventetRask
  s[1056] = v20
  const v21 = !v11 || v20 || f.opfoelgningOenskes
  s[1054] = v21
  const v22 = v11 && (v19 || s[5]) && !(f.opfoelgningOenskes)
  s[1053] = v22
  const v23 = !s[3] && v18 >= f.vurderingsdato
  s[1057] = v23
  const v24 = !s[3] && v17 < f.vurderingsdato
  s[1058] = v24
  const v25 = v21 || f.opfoelgningAlligevel || v24
  s[140] = v25
  const v26 = v22 && !(f.opfoelgningAlligevel) && (v23 || s[5])
  s[141] = v26
  const v27 = !s[3] && s[59] < 20635 /* 2026-07-01 */
  s[525] = v27
  const v28 = !s[3] && s[61] >= 20635 /* 2026-07-01 */
  s[526] = v28
  const v29 = !s[127] || v28
  s[524] = v29
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
  const v24 = shiftMonths(s[59], 6)
  s[242] = v24
  const v25 = shiftMonths(s[61], 6)
  s[241] = v25
  const v26 = shiftDays(v24, -1)
  s[150] = v26
  const v27 = shiftDays(v25, -1)
  s[151] = v27
  const v28 = Math.min(v0, v26)
  const v29 = Math.min(v0, v27)
  const v30 = Math.max(v26, v28)
  const v31 = Math.min(v27, v29)
  const v32 = s[136] && !s[3]
  const v33 = !s[126] && !s[3] && v31 >= v30
  const v34 = v32 || v33
  const v35 = v32 ? (v33 ? Math.min(v26, v30) : v26) : v30
  const v36 = v13 ? (v34 ? Math.min(v28, v35) : v28) : v35
  const v37 = v32 ? (v33 ? Math.max(v27, v31) : v27) : v31
  const v38 = v13 ? (v34 ? Math.max(v29, v37) : v29) : v37
  const v39 = v13 || v32 || v33
  const v40 = s[136] && s[5]
  const v41 = !s[126] && s[5]
  const v42 = v22 || v40 || v41 || !s[126] && !((s[3] || !s[5] && v28 === v29) && (s[3] || !s[5] && v26 === v27) && (s[3] || v26 === v28))
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
  const v54 = v32 ? (v50 ? Math.max(s[131], v49) : s[131]) : v49
  const v55 = v13 ? (v51 ? Math.max(v2, v54) : v2) : v54
  const v56 = v13 || v32 || v50
  const v57 = v22 || v40 || v41 || !s[126] && !(v12 && v3 && (s[3] || s[130] === v1))
  const v58 = s[137] && v56
  const v59 = !s[138] && v56 && v55 >= NEVER
  const v60 = v58 || v59 ? (v58 ? v53 : NEVER) : NEVER
  const v61 = s[139] ? NEVER : v55
  const v62 = s[139] || v58 || v59
  const v63 = s[88] ? (s[126] ? (s[127] ? (v47 ? (v62 ? Math.min(v45, v60) : v45) : v60) : v18) : s[130]) : FIRST_DAY
  const v64 = s[88] ? (s[126] ? (s[127] ? (v47 ? (v62 ? Math.max(v46, v61) : v46) : v61) : v20) : s[131]) : NEVER
  const v65 = s[140] && v39
  const v66 = s[141] || v65
  const v67 = v65 ? v36 : NEVER
  const v68 = s[141] ? NEVER : v38
  const v69 = v21 ? (v66 ? Math.min(v18, v67) : v18) : v67
  const v70 = v21 ? (v66 ? Math.max(v20, v68) : v20) : v68
  const v71 = s[142] && (v21 || v66)
  const v72 = !s[143] && (!s[88] || !s[126] && !s[3] || s[126] && (!s[127] && v21 || s[127] && (v47 || v62)))
  const SDL_13b_1_er = v71 || v72
  s[340] = SDL_13b_1_er
  const SDL_13b_1 = v71 ? (v72 ? Math.min(v63, v69) : v69) : v63
  s[631] = SDL_13b_1
  const SDL_13b_1_hoej = v71 ? (v72 ? Math.max(v64, v70) : v70) : v64
  s[632] = SDL_13b_1_hoej
  const SDL_13b_1_ir = s[142] && (v23 || s[140] && v42) || !s[143] && (!s[88] || v41 || s[126] && (!s[127] && v23 || s[127] && (s[137] && v42 || !s[138] && !((!v39 || !v42 && v36 === v38) && v39 && v36 === NEVER) || s[137] && v57 || !s[138] && !((!v56 || !v57 && v53 === v55) && v56 && v53 === NEVER))))
  s[341] = SDL_13b_1_ir
}

function svar_11(f, s) {
  // SDL.13b.1.antal: Samtaler i det første halve år (SDL § 13 b, stk. 1, 1. pkt.)
  const v0 = s[134] || s[132]
  const v1 = s[134] ? 0 : 4
  const v2 = s[132] ? 4 : 0
  const v3 = Math.max(1, v1)
  const v4 = Math.min(1, v2)
  const v5 = s[137] && v0
  const v6 = !s[138] && v0 && v4 >= v3
  const v7 = v5 || v6
  const v8 = v5 ? (v6 ? Math.min(v1, v3) : v1) : v3
  const v9 = v5 ? (v6 ? Math.max(v2, v4) : v2) : v4
  const v10 = s[144] ? (s[138] ? (s[127] ? (s[139] ? 0 : 1) : s[139] ? (v7 ? Math.min(1, v8) : 1) : v8) : v1) : -Infinity
  const v11 = s[144] ? (s[138] ? (s[127] ? (s[137] ? 1 : 0) : s[139] ? (v7 ? Math.max(1, v9) : 1) : v9) : v2) : Infinity
  const v12 = s[145] ? 1 : 4
  const v13 = s[141] ? 0 : 1
  const v14 = !s[143] && (!s[144] || !s[138] && v0 || s[138] && (!s[127] && (s[139] || v5 || v6) || s[127] && (s[139] || s[137])))
  const SDL_13b_1_antal = s[142] ? (v14 ? Math.min(v10, v13) : v13) : v10
  s[634] = SDL_13b_1_antal
  const SDL_13b_1_antal_hoej = s[142] ? (v14 ? Math.max(v11, v12) : v12) : v11
  s[635] = SDL_13b_1_antal_hoej
  const SDL_13b_1_antal_er = s[144] && (s[142] || v14)
  s[342] = SDL_13b_1_antal_er
  const SDL_13b_1_antal_ir = !s[144] || !s[143] && (!s[144] || !s[138] && s[133] || s[138] && (!s[127] && (s[137] && s[133] || !s[138] && !((!v0 || !s[133] && v1 === v2) && v0 && v1 === 1)) || s[127] && !s[138]))
  s[343] = SDL_13b_1_antal_ir
  // SDL.13b.1.naeste: Den næste opfølgning skal være sket (SDL § 13 b, stk. 1)
  const v19 = f.vurderingsdato >= 15012 /* 2011-02-07 */
  s[464] = v19
  const v20 = f.vurderingsdato >= 14407 /* 2009-06-12 */
  s[534] = v20
  const v21 = shiftDays(f.senesteOpfoelgningssamtale, 28)
  const v22 = shiftDays(f.senesteOpfoelgningssamtale, 56)
  const v23 = Math.max(v21, v22)
  const v24 = Math.min(v21, v22)
  const v25 = s[146] && v24 >= v23
  const v26 = s[147] || v25
  const v27 = s[147] ? (v25 ? Math.min(v22, v23) : v22) : v23
  const v28 = s[147] ? (v25 ? Math.max(v22, v24) : v22) : v24
  const v29 = f.holdteSamtaler >= 2
  s[1102] = v29
  const v30 = shiftMonths(f.senesteOpfoelgningssamtale, 3)
  const v31 = v29 || !s[3]
  const v32 = !v29 && s[5]
  const v33 = v29 ? v30 : shiftDays(s[148], -1)
  const v34 = v29 ? v30 : shiftDays(s[149], -1)
  const v35 = Math.max(v21, v33)
  const v36 = Math.min(v21, v34)
  const v37 = s[147] && v31
  const v38 = s[146] && v31 && v36 >= v35
  const v39 = v37 || v38
  const v40 = v37 ? (v38 ? Math.min(v33, v35) : v33) : v35
  const v41 = v37 ? (v38 ? Math.max(v34, v36) : v34) : v36
  const v42 = s[133] && v21 >= NEVER
  const v43 = f.holdteSamtaler >= 4
  s[1099] = v43
  const v44 = v43 || !s[3]
  const v45 = !v43 && s[5]
  const v46 = v43 ? NEVER : s[150]
  const v47 = v43 ? NEVER : s[151]
  const v48 = s[132] && v44
  const v49 = s[133] && v44 && v47 >= NEVER
  const v50 = v48 || v49 ? (v48 ? v46 : NEVER) : NEVER
  const v51 = s[134] ? NEVER : v47
  const v52 = s[134] || v48 || v49
  const v53 = s[132] && v45 || s[133] && !((!v44 || !v45 && v46 === v47) && v44 && v46 === NEVER)
  const v54 = s[137] && v52
  const v55 = !s[138] && v52 && v51 >= NEVER
  const v56 = s[88] ? (v20 ? (v19 ? (s[126] ? (s[144] ? (s[138] ? (s[127] ? NEVER : v54 || v55 ? (v54 ? v50 : NEVER) : NEVER) : v50) : s[132] || v42 ? (s[132] ? v21 : NEVER) : NEVER) : s[152] ? (v39 ? Math.min(v21, v40) : v21) : v40) : FIRST_DAY) : s[152] ? (v26 ? Math.min(v21, v27) : v21) : v27) : FIRST_DAY
  const v57 = s[145] || v44 ? (s[145] ? NEVER : v46) : NEVER
  const v58 = !s[143] && (!s[88] || !v20 && (s[152] || s[147] || v25) || v20 && (!v19 || !s[126] && (s[152] || v37 || v38) || s[126] && (!s[144] && (s[134] || s[132] || v42) || s[144] && (!s[138] && v52 || s[138] && (s[127] || s[139] || v54 || v55)))))
  const SDL_13b_1_naeste = s[142] ? (v58 ? Math.min(v56, v57) : v57) : v56
  s[637] = SDL_13b_1_naeste
  const SDL_13b_1_naeste_hoej = s[142] ? NEVER : s[88] ? (v20 ? (v19 ? (s[126] ? (s[144] ? (s[138] ? (s[127] ? NEVER : s[139] ? NEVER : v51) : v51) : s[134] ? NEVER : v21) : s[152] ? (v39 ? Math.max(v21, v41) : v21) : v41) : NEVER) : s[152] ? (v26 ? Math.max(v21, v28) : v21) : v28) : NEVER
  s[638] = SDL_13b_1_naeste_hoej
  const SDL_13b_1_naeste_er = s[153] && (s[142] || v58)
  s[344] = SDL_13b_1_naeste_er
  const SDL_13b_1_naeste_ir = !s[153] || s[142] && !s[145] && v45 || !s[143] && (!s[88] || !v20 && s[146] && v21 !== v22 || v20 && (!v19 || !s[126] && (s[147] && v32 || s[146] && !((!v31 || !v32 && v33 === v34) && v31 && v21 === v33)) || s[126] && (!s[144] && s[133] && v21 !== NEVER || s[144] && (!s[138] && v53 || s[138] && !s[127] && (s[137] && v53 || !s[138] && !((!v52 || !v53 && v50 === v51) && v52 && v50 === NEVER))))))
  s[345] = SDL_13b_1_naeste_ir
  // SDL.13b.5: Opfølgning uden kontakt (standby) (SDL § 13 b, stk. 5)
  const v63 = f.vurderingsdato >= 15070 /* 2011-04-06 */
  s[1106] = v63
  const v64 = f.vurderingsdato >= 15208 /* 2011-08-22 */
  s[1107] = v64
  const SDL_13b_5 = !v19 || !v63 && f.sygdomForhindrerKontakt || v63 && (!v64 || f.kontaktUhensigtsmaessig)
  s[346] = SDL_13b_5
  const SDL_13b_5_nej = !v19 || !v63 && !(f.sygdomForhindrerKontakt) || v63 && (!v64 || !(f.kontaktUhensigtsmaessig))
  s[347] = SDL_13b_5_nej
  const SDL_13b_5_ir = !v19 || v63 && !v64
  s[348] = SDL_13b_5_ir
  // SDL.13f.1.dag: Grænsen for de kortere forløb (SDL § 13 f, stk. 1)
  const v68 = s[138] ? (s[127] ? s[154] : s[155]) : FIRST_DAY
  const v69 = s[138] ? (s[127] ? s[156] : s[155]) : NEVER
  const v70 = s[3] ? s[155] : Math.min(s[155], s[154])
  const v71 = s[3] ? s[155] : Math.max(s[155], s[156])
  const v72 = !s[143] && (!s[138] || !s[127] || !s[3])
  const SDL_13f_1_dag = s[142] ? (v72 ? Math.min(v68, v70) : v70) : v68
  s[642] = SDL_13f_1_dag
  const SDL_13f_1_dag_hoej = s[142] ? (v72 ? Math.max(v69, v71) : v71) : v69
  s[643] = SDL_13f_1_dag_hoej
  const SDL_13f_1_dag_er = s[138] && (s[142] || v72)
  s[349] = SDL_13f_1_dag_er
  const SDL_13f_1_dag_ir = !s[138] || s[142] && s[5] || !s[143] && (!s[138] || s[127] && s[5])
  s[350] = SDL_13f_1_dag_ir
}

function svar_12(f, s) {
  // SDL.21.1.1: Bortfald, når du ikke medvirker (SDL § 21, stk. 1, nr. 1)
  const v0 = f.udebliver && !(f.rimeligGrund)
  s[1109] = v0
  const v1 = v0 && f.skriftligtOrienteret
  const SDL_21_1_1 = !s[88] || v1
  s[351] = SDL_21_1_1
  const SDL_21_1_1_nej = !s[88] || !v1
  s[352] = SDL_21_1_1_nej
  // SDL.21a: Du må sige nej til behandlingen (SDL § 21 a)
  const v4 = f.afviser === 'operation' || f.afviser === 'medicin' || f.afviser === 'anden_laegebehandling'
  s[1118] = v4
  const v5 = f.vurderingsdato >= 18078 /* 2019-07-01 */
  s[539] = v5
  const v6 = f.afviser === 'operation' || f.afviser === 'medicin'
  s[1121] = v6
  const v7 = f.afviser === 'anden_laegebehandling'
  s[1123] = v7
  const v8 = v7 && f.tilsvarendeIndgribende
  s[1122] = v8
  const v9 = s[157] && (!v5 && v4 && f.andenVurderingIndhentet || v5 && (v6 || v8))
  const SDL_21a = !s[88] || v9
  s[361] = SDL_21a
  const SDL_21a_nej = !s[88] || !v9
  s[362] = SDL_21a_nej
  // SDL.21.1.2: Bortfald, når du siger nej til behandling (SDL § 21, stk. 1, nr. 2)
  const v12 = f.afviser === 'operation' || f.afviser === 'medicin' || f.afviser === 'anden_laegebehandling' || f.afviser === 'indlaeggelse'
  s[1128] = v12
  const v13 = v12 && f.noedvendigBehandling
  s[1127] = v13
  const v14 = f.afviser === 'optraening'
  s[540] = v14
  const v15 = v14 && f.hensigtsmaessigOptraening
  s[1129] = v15
  const v16 = v13 || v15
  s[1126] = v16
  const SDL_21_1_2 = !s[88] || v16 && f.opfordret && (SDL_21a_nej || !s[88]) && f.skriftligtOrienteret
  s[353] = SDL_21_1_2
  const SDL_21_1_2_nej = !s[88] || !v16 || !(f.opfordret) || SDL_21a || !(f.skriftligtOrienteret)
  s[354] = SDL_21_1_2_nej
  // SDL.21.1.3: Bortfald, når adfærden forhaler helbredelsen (SDL § 21, stk. 1, nr. 3)
  const SDL_21_1_3 = !s[88] || f.forhalerHelbredelsen
  s[355] = SDL_21_1_3
  const SDL_21_1_3_nej = !s[88] || !(f.forhalerHelbredelsen)
  s[356] = SDL_21_1_3_nej
  // SDL.21.4.dag: Du skal opfylde betingelserne igen (SDL § 21, stk. 4)
  const v21 = shiftDays(f.underrettetOmBortfald, 28)
  const SDL_21_4_dag = s[88] ? v21 : FIRST_DAY
  s[649] = SDL_21_4_dag
  const SDL_21_4_dag_hoej = s[88] ? v21 : NEVER
  s[650] = SDL_21_4_dag_hoej
  // SDL.21.4: Sygedagpengene bliver genoptaget (SDL § 21, stk. 4)
  const v24 = SDL_21_4_dag_hoej >= f.opfyldtIgen
  s[1138] = v24
  const v25 = SDL_21_4_dag >= f.opfyldtIgen
  s[1139] = v25
  const v26 = f.vurderingsdato >= 15398 /* 2012-02-28 */
  s[541] = v26
  const v27 = f.vurderingsdato >= 15517 /* 2012-06-26 */
  s[542] = v27
  const SDL_21_4 = !s[88] || !v26 && v24 || v26 && (!v27 || (v24 || !s[88]) && !(f.genoptagetFoer))
  s[357] = SDL_21_4
  const SDL_21_4_nej = !s[88] || !v26 && !v25 || v26 && (!v27 || !v25 || f.genoptagetFoer)
  s[358] = SDL_21_4_nej
  const SDL_21_4_ir = !s[88] || !v26 && !s[88] || v26 && !v27
  s[359] = SDL_21_4_ir
  // SDL.21.4.fra: Sygedagpengene bliver genoptaget fra (SDL § 21, stk. 4)
  const v31 = shiftDays(f.opfyldtIgen, 1)
  const SDL_21_4_fra = s[88] ? v31 : FIRST_DAY
  s[652] = SDL_21_4_fra
  const SDL_21_4_fra_hoej = s[88] ? v31 : NEVER
  s[653] = SDL_21_4_fra_hoej
  const SDL_21_4_fra_ir = !s[88] || SDL_21_4_nej || SDL_21_4_ir
  s[360] = SDL_21_4_fra_ir
  // SDL.24.1.ophør: Tidligste stop af udbetalingen (SDL § 24, stk. 1)
  const v35 = f.vurderingsdato >= 16688 /* 2015-09-10 */
  s[543] = v35
  const SDL_24_1_ophoer_er = !v35 || !(f.ophoerErAfgjort) || s[158]
  s[363] = SDL_24_1_ophoer_er
  const SDL_24_1_ophoer_ir = !v35 || f.ophoerErAfgjort && s[159]
  s[364] = SDL_24_1_ophoer_ir
  const SDL_24_1_ophoer = v35 ? (f.ophoerErAfgjort ? Math.max(s[160], f.ophoerAfgjortDen) : NEVER) : FIRST_DAY
  s[657] = SDL_24_1_ophoer
  const SDL_24_1_ophoer_hoej = v35 ? (f.ophoerErAfgjort ? Math.max(s[161], f.ophoerAfgjortDen) : NEVER) : NEVER
  s[658] = SDL_24_1_ophoer_hoej
  // SDL.24.1.revurdering: Revurdering før sygedagpengene stopper (SDL § 24, stk. 1)
  const v40 = s[99] && s[103] <= 13331 /* 2006-07-02 */
  const v41 = s[103] <= 16251 /* 2014-06-30 */
  s[1145] = v41
  const SDL_24_1_revurdering = s[162] && (v40 || s[99] && s[105] >= 16252 /* 2014-07-01 */ && s[103] <= 2147483646)
  s[365] = SDL_24_1_revurdering
  const SDL_24_1_revurdering_nej = s[162] && (v40 || s[99] && s[105] >= 13332 /* 2006-07-03 */ && v41)
  s[366] = SDL_24_1_revurdering_nej
  const SDL_24_1_revurdering_ir = s[162] && (v40 || s[101] || s[99] && s[105] === NEVER) || s[163] || s[101]
  s[367] = SDL_24_1_revurdering_ir
}

function svar_13(f, s) {
  // SDL.41.1: Første dag for selvstændige (SDL § 41)
  const v0 = f.selvstaendigForsikring === 'foerste_fravaersdag'
  s[271] = v0
  const v1 = f.selvstaendigForsikring === 'tredje_fravaersdag'
  s[273] = v1
  const v2 = shiftDays(s[59], 14)
  s[268] = v2
  const v3 = shiftDays(s[61], 14)
  s[269] = v3
  const v4 = v0 && !s[3] || !v0 && (v1 || !s[3])
  s[276] = v4
  const v5 = v0 && s[5] || !v0 && !v1 && s[5]
  s[281] = v5
  const v6 = v0 ? s[59] : v1 ? f.tredjeFravaersdag : v2
  const v7 = v0 ? s[61] : v1 ? f.tredjeFravaersdag : v3
  const v8 = s[59] <= 15397 /* 2012-02-27 */
  s[544] = v8
  const v9 = !s[3] && s[78] && v8
  const v10 = s[61] >= 15398 /* 2012-02-28 */
  s[275] = v10
  const v11 = s[59] <= 15516 /* 2012-06-25 */
  s[236] = v11
  const v12 = !s[3] && v10 && v11
  const v13 = v0 ? s[59] : v1 ? f.tredjeFravaersdag : f.aftaleForSelvstaendig ? s[59] : v2
  const v14 = v0 ? s[61] : v1 ? f.tredjeFravaersdag : f.aftaleForSelvstaendig ? s[61] : v3
  const v15 = s[61] >= 15517 /* 2012-06-26 */
  s[237] = v15
  const v16 = s[59] <= 18318 /* 2020-02-26 */
  s[545] = v16
  const v17 = !s[3] && v15 && v16
  const v18 = s[59] <= 19173 /* 2022-06-30 */
  s[546] = v18
  const v19 = !s[3] && s[61] >= 18319 /* 2020-02-27 */ && v18
  const v20 = v0 ? s[59] : v1 ? f.tredjeFravaersdag : f.aftaleForSelvstaendig ? s[59] : f.sygMedCovid19 ? s[59] : v2
  const v21 = v0 ? s[61] : v1 ? f.tredjeFravaersdag : f.aftaleForSelvstaendig ? s[61] : f.sygMedCovid19 ? s[61] : v3
  const v22 = !s[3] && s[61] >= 19174 /* 2022-07-01 */ && s[62]
  const v23 = s[72] && v4
  s[278] = v23
  const v24 = v9 && v4
  s[277] = v24
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
  s[173] = SDL_41_1
  const v38 = v27 ? (v28 ? Math.max(v14, v21) : v21) : v14
  const v39 = v26 ? (v29 ? Math.max(v14, v38) : v14) : v38
  const v40 = v25 ? (v31 ? Math.max(v14, v39) : v14) : v39
  const v41 = v24 ? (v33 ? Math.max(v7, v40) : v7) : v40
  const SDL_41_1_hoej = s[63] ? NEVER : v23 ? (v35 ? Math.max(v7, v41) : v7) : v41
  s[174] = SDL_41_1_hoej
  const SDL_41_1_er = s[63] || v23 || v24 || v25 || v26 || v27 || v28
  s[172] = SDL_41_1_er
  const v44 = s[72] && v5
  s[279] = v44
  const v45 = v9 && v5
  s[280] = v45
  const SDL_41_1_ir = s[63] || v44 || v45 || v12 && v5 || v17 && v5 || v19 && v5 || v22 && v5 || s[64]
  s[175] = SDL_41_1_ir
}

function svar_14(f, s) {
  // SDL.33.1: Første dag, kommunen betaler (SDL § 33)
  const v0 = s[59] === s[61]
  s[460] = v0
  const v1 = s[3] || !s[5] && v0
  s[238] = v1
  const v2 = s[164] && s[165] < NEVER
  s[1159] = v2
  const v3 = s[164] && s[166] >= NEVER
  s[1160] = v3
  const v4 = Math.max(s[59], shiftDays(s[165], 1))
  const v5 = Math.max(s[61], shiftDays(s[166], 1))
  const v6 = s[164] && !s[3]
  const v7 = s[167] || s[5]
  const v8 = Math.max(s[59], v4)
  const v9 = Math.min(s[61], v5)
  const v10 = v2 && v6
  const v11 = v3 && !s[3]
  const v12 = s[167] && v6 && !s[3] && v9 >= v8
  const v13 = v11 || v12
  const v14 = v11 ? (v12 ? Math.min(s[59], v8) : s[59]) : v8
  const v15 = v11 ? (v12 ? Math.max(s[61], v9) : s[61]) : v9
  const v16 = s[168] && s[169] < NEVER
  s[1161] = v16
  const v17 = s[168] && s[170] >= NEVER
  s[1162] = v17
  const v18 = Math.max(s[59], shiftDays(s[169], 1))
  const v19 = Math.max(s[61], shiftDays(s[170], 1))
  const v20 = s[168] && !s[3]
  const v21 = s[171] || s[5]
  const v22 = Math.max(s[59], v18)
  const v23 = Math.min(s[61], v19)
  const v24 = v16 && v20
  const v25 = v17 && !s[3]
  const v26 = s[171] && v20 && !s[3] && v23 >= v22
  const v27 = v25 || v26
  const v28 = v25 ? (v26 ? Math.min(s[59], v22) : s[59]) : v22
  const v29 = v25 ? (v26 ? Math.max(s[61], v23) : s[61]) : v23
  const SDL_33_1_er = s[63] || s[86] && (s[65] && (v10 || v11 || v12) || !s[65] && (s[87] && (v24 || v25 || v26) || !s[87] && (s[83] && (f.arbejdsskade && !s[3] || !(f.arbejdsskade) && s[172]) || !s[83] && !s[3])))
  s[299] = SDL_33_1_er
  const SDL_33_1 = s[63] ? FIRST_DAY : s[65] ? (v10 ? (v13 ? Math.min(v4, v14) : v4) : v14) : s[87] ? (v24 ? (v27 ? Math.min(v18, v28) : v18) : v28) : s[83] ? (f.arbejdsskade ? s[59] : s[173]) : s[59]
  s[300] = SDL_33_1
  const SDL_33_1_hoej = s[63] ? NEVER : s[65] ? (v10 ? (v13 ? Math.max(v5, v15) : v5) : v15) : s[87] ? (v24 ? (v27 ? Math.max(v19, v29) : v19) : v29) : s[83] ? (f.arbejdsskade ? s[61] : s[174]) : s[61]
  s[301] = SDL_33_1_hoej
  const SDL_33_1_ir = s[63] || s[86] && (s[65] && (v2 && v7 || v3 && s[5] || s[167] && s[5] || s[167] && !((!v6 || !v7 && v4 === v5) && v1 && (v6 && !s[3] || !v6 && s[3]) && (!v6 || s[59] === v4))) || !s[65] && (s[87] && (v16 && v21 || v17 && s[5] || s[171] && s[5] || s[171] && !((!v20 || !v21 && v18 === v19) && v1 && (v20 && !s[3] || !v20 && s[3]) && (!v20 || s[59] === v18))) || !s[87] && (s[83] && (f.arbejdsskade && s[5] || !(f.arbejdsskade) && s[175]) || !s[83] && s[5]))) || s[64]
  s[302] = SDL_33_1_ir
  // SDL.24a.2: Første dag i jobafklaring ved ny sygemelding (SDL § 24 a, stk. 2-5)
  const v34 = !s[3] && s[176]
  const SDL_24a_2 = v34 ? FIRST_DAY : s[83] ? s[59] : SDL_33_1
  s[664] = SDL_24a_2
  const SDL_24a_2_hoej = v34 ? NEVER : s[83] ? s[61] : SDL_33_1_hoej
  s[665] = SDL_24a_2_hoej
  const SDL_24a_2_er = s[177] && (v34 || s[90] && (s[83] && !s[3] || !s[83] && SDL_33_1_er))
  s[369] = SDL_24a_2_er
  const SDL_24a_2_ir = s[177] && (v34 || s[90] && (s[83] && s[5] || !s[83] && SDL_33_1_ir) || s[64]) || s[178]
  s[370] = SDL_24a_2_ir
  // SDL.24a.6: Sygedagpenge i stedet for jobafklaring ved livstruende sygdom (SDL § 24 a, stk. 6)
  const SDL_24a_6 = !s[88] || s[124] && (s[177] || s[179]) && f.laegenVurdererLivstruende
  s[371] = SDL_24a_6
  const SDL_24a_6_nej = !s[88] || !s[124] || s[180] || !(f.laegenVurdererLivstruende)
  s[372] = SDL_24a_6_nej
  // SDL.24b.1: Fra jobafklaring til sygedagpenge ved livstruende sygdom (SDL § 24 b, stk. 1)
  const v41 = s[124] && f.erIJobafklaring && f.laegenVurdererLivstruende && f.opfylderBeskaeftigelseskravetVedLivstruende
  const SDL_24b_1 = !s[88] || v41
  s[373] = SDL_24b_1
  const SDL_24b_1_nej = !s[88] || !v41
  s[374] = SDL_24b_1_nej
  // SDL.24b.2: Første dag med sygedagpenge i stedet for jobafklaring (SDL § 24 b, stk. 2)
  const v44 = shiftDays(f.laegenVurderedeLivstruendeDen, 56) >= f.bedtOmSygedagpengeDen
  s[1167] = v44
  const v45 = v44 ? f.laegenVurderedeLivstruendeDen : f.bedtOmSygedagpengeDen
  const SDL_24b_2 = s[124] ? v45 : FIRST_DAY
  s[669] = SDL_24b_2
  const SDL_24b_2_hoej = s[124] ? v45 : NEVER
  s[670] = SDL_24b_2_hoej
  const SDL_24b_2_ir = SDL_24b_1 && !s[124] || SDL_24b_1_nej || !s[88]
  s[375] = SDL_24b_2_ir
  // SDL.26.1.uger: Krævet arbejdsdygtighed før ny ret (SDL § 26, stk. 1)
  const v49 = !s[3] && s[78] && s[176]
  s[184] = v49
  const SDL_26_1_uger = s[63] ? -Infinity : v49 || s[90] ? (s[90] ? 0 : 91) : 91
  s[679] = SDL_26_1_uger
  const SDL_26_1_uger_hoej = s[63] ? Infinity : s[72] ? 91 : v49 ? 91 : 0
  s[680] = SDL_26_1_uger_hoej
  const SDL_26_1_uger_er = s[63] || s[72] || v49 || s[90]
  s[383] = SDL_26_1_uger_er
  // SDL.26.1: Ny ret, når retten er brugt op (SDL § 26, stk. 1)
  const v53 = SDL_26_1_uger_er && f.arbejdsdygtigUgerEfterOphoer >= SDL_26_1_uger
  s[185] = v53
  const v54 = SDL_26_1_uger_er && f.arbejdsdygtigUgerEfterOphoer < SDL_26_1_uger_hoej
  s[186] = v54
  const v55 = s[115] || s[107]
  s[1173] = v55
  const v56 = s[181] && (s[106] || s[108]) && (s[114] || s[106])
  s[1172] = v56
  const v57 = s[69] && s[108]
  s[1174] = v57
  const v58 = v53 || v56
  const v59 = (v54 || s[69]) && (v55 || v57) && (v54 || v55)
  const v60 = s[69] && v57
  const v61 = f.ugerISammenhaengendeSygeperiode <= 364
  s[1170] = v61
  const v62 = f.retErOpbrugt && !v61
  s[549] = v62
  const SDL_26_1 = v62 && (s[63] || s[72] && v58 || v49 && v58 || s[90])
  s[378] = SDL_26_1
  const SDL_26_1_nej = v62 && (s[63] || s[72] && v59 || v49 && v59)
  s[379] = SDL_26_1_nej
  const SDL_26_1_ir = !v62 || s[63] || s[72] && v60 || v49 && v60 || s[64]
  s[380] = SDL_26_1_ir
}

function svar_15(f, s) {
  // SDL.26.1.covid: Covid-forlængelse i 3 måneder (SDL § 26, stk. 1-2)
  const v0 = Math.max(s[103], 18330 /* 2020-03-09 */)
  s[550] = v0
  const v1 = Math.max(s[105], 18330 /* 2020-03-09 */)
  s[551] = v1
  const v2 = v0 <= 18808 /* 2021-06-30 */
  s[552] = v2
  const v3 = s[99] && v2
  const v4 = s[99] && s[105] >= 18330 /* 2020-03-09 */
  s[1184] = v4
  const v5 = s[99] && s[103] < 18330 /* 2020-03-09 */
  s[1185] = v5
  const v6 = s[99] && s[103] <= 18535 /* 2020-09-30 */
  s[1187] = v6
  const v7 = s[99] && s[105] > 18535 /* 2020-09-30 */
  s[1188] = v7
  const v8 = v5 || v7
  s[1182] = v8
  const v9 = (v4 || s[101]) && (v6 || s[101]) && (v4 || v6)
  s[1181] = v9
  const v10 = countDays(s[182], 18330 /* 2020-03-09 */, 18330 /* 2020-03-09 */) >= 1
  s[1192] = v10
  const v11 = v4 || !v10 || !(f.fortsatRet9Marts2020)
  s[1190] = v11
  const v12 = (v5 || s[101]) && v10 && f.fortsatRet9Marts2020
  s[1189] = v12
  const v13 = v9 || v12
  s[1179] = v13
  const v14 = (v8 || s[101]) && v11
  s[1180] = v14
  const v15 = shiftDays(s[103], 1)
  s[213] = v15
  const v16 = shiftDays(s[105], 1)
  s[215] = v16
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
  s[189] = SDL_26_1_covid_er
  const SDL_26_1_covid = v36 ? (v37 ? Math.min(s[103], v31) : v31) : s[103]
  s[187] = SDL_26_1_covid
  const SDL_26_1_covid_hoej = v36 ? (v37 ? Math.max(s[105], v32) : v32) : s[105]
  s[188] = SDL_26_1_covid_hoej
  const SDL_26_1_covid_ir = v3 && (v13 && (v28 || s[101] && !((!s[99] || !s[101] && v17 === v18) && s[99] && (!s[99] || v17 === 18443 /* 2020-06-30 */))) || v14 && s[101]) || v34 && s[101] || v35
  s[190] = SDL_26_1_covid_ir
  // SDL.26.1.fra: Hvornår covid-forlængelsen regnes fra (SDL § 26, stk. 1-2)
  const v42 = s[103] === s[105]
  s[1144] = v42
  const v43 = !s[99] || !s[101] && v42
  s[232] = v43
  const v44 = s[99] && v33
  const v45 = v12 ? 18352 /* 2020-03-31 */ : NEVER
  const v46 = v11 ? NEVER : 18352 /* 2020-03-31 */
  const v47 = Math.max(s[103], v45)
  const v48 = Math.min(s[105], v46)
  const v49 = s[101] && s[99] && v48 >= v47
  const v50 = v8 || v49
  const v51 = v8 ? (v49 ? Math.min(v45, v47) : v45) : v47
  const SDL_26_1_fra = v21 ? (v50 ? Math.min(s[103], v51) : s[103]) : v51
  s[676] = SDL_26_1_fra
  const v53 = v8 ? (v49 ? Math.max(v46, v48) : v46) : v48
  const SDL_26_1_fra_hoej = v21 ? (v50 ? Math.max(s[105], v53) : s[105]) : v53
  s[677] = SDL_26_1_fra_hoej
  const SDL_26_1_fra_er = v44 && (v21 || v8 || v49)
  s[381] = SDL_26_1_fra_er
  const SDL_26_1_fra_ir = v44 && (v28 || s[101] && !(v43 && v45 === v46 && s[99] && (!s[99] || s[103] === v45))) || v35
  s[382] = SDL_26_1_fra_ir
  // SDL.26.2: Ny ret for pensionister, når retten er brugt op (SDL § 26, stk. 1)
  const v57 = f.ugerISammenhaengendeSygeperiode <= 182
  s[1195] = v57
  const v58 = f.retErOpbrugt && !v57 && s[183]
  s[1194] = v58
  const SDL_26_2 = v58 && (s[63] || s[72] || s[184] && s[185] || s[90])
  s[384] = SDL_26_2
  const SDL_26_2_nej = v58 && (s[63] || s[72] || s[184] && s[186])
  s[385] = SDL_26_2_nej
  const SDL_26_2_ir = !v58 || s[63] || s[72] || s[184] && s[69] || s[64]
  s[386] = SDL_26_2_ir
}

function svar_16(f, s) {
  // SDL.26.3.covid: Covid-forlængelse i 3 måneder mere (SDL § 26, stk. 3)
  const v0 = Math.max(18330 /* 2020-03-09 */, s[187])
  s[553] = v0
  const v1 = Math.max(18330 /* 2020-03-09 */, s[188])
  s[554] = v1
  const v2 = v0 <= 18808 /* 2021-06-30 */
  s[555] = v2
  const v3 = s[189] && v2
  const v4 = s[189] && s[99]
  const v5 = s[190] || s[101]
  s[1203] = v5
  const v6 = v4 && s[103] < s[188]
  s[1201] = v6
  const v7 = v4 && s[105] >= s[187]
  s[1202] = v7
  const v8 = s[189] && s[188] >= 18443 /* 2020-06-30 */
  s[1206] = v8
  const v9 = s[189] && s[187] < 18443 /* 2020-06-30 */
  s[1207] = v9
  const v10 = s[189] && s[187] <= 18535 /* 2020-09-30 */
  s[1208] = v10
  const v11 = s[189] && s[188] > 18535 /* 2020-09-30 */
  s[1209] = v11
  const v12 = v9 || v11
  s[1205] = v12
  const v13 = (v8 || s[190]) && (v10 || s[190]) && (v8 || v10)
  s[1204] = v13
  const v14 = v7 || v12
  s[1200] = v14
  const v15 = (v6 || v5) && (v13 || s[190]) && (v6 || v13)
  s[1199] = v15
  const v16 = shiftDays(shiftMonths(shiftDays(s[187], 1), 3), -1)
  const v17 = shiftDays(shiftMonths(shiftDays(s[188], 1), 3), -1)
  const v18 = Math.max(s[187], v16)
  const v19 = Math.min(s[188], v17)
  const v20 = v15 && s[189]
  const v21 = v14 && s[189]
  const v22 = s[190] && s[189] && v19 >= v18
  const v23 = v21 || v22
  const v24 = v21 ? (v22 ? Math.min(s[187], v18) : s[187]) : v18
  const v25 = v20 ? (v23 ? Math.min(v16, v24) : v16) : v24
  const v26 = v21 ? (v22 ? Math.max(s[188], v19) : s[188]) : v19
  const v27 = v20 ? (v23 ? Math.max(v17, v26) : v17) : v26
  const v28 = s[189] && v1 >= 18809 /* 2021-07-01 */ && v0 <= 2147483646
  const v29 = v3 && (v20 || v21 || v22)
  const v30 = v28 && s[189]
  const SDL_26_3_covid_er = v29 || v30
  s[193] = SDL_26_3_covid_er
  const SDL_26_3_covid = v29 ? (v30 ? Math.min(s[187], v25) : v25) : s[187]
  s[191] = SDL_26_3_covid
  const SDL_26_3_covid_hoej = v29 ? (v30 ? Math.max(s[188], v27) : v27) : s[188]
  s[192] = SDL_26_3_covid_hoej
  const SDL_26_3_covid_ir = v3 && s[190] || v28 && s[190] || s[190] || s[189] && v1 === NEVER
  s[194] = SDL_26_3_covid_ir
  // SDL.26a.1.covid: Covid-forlængelse efter en anden forlængelse (SDL § 26 a, stk. 1-2)
  const v35 = f.forlaengelsenSlutter >= 18330 /* 2020-03-09 */
  s[1213] = v35
  const v36 = Math.max(f.forlaengelsenSlutter, 18330 /* 2020-03-09 */)
  s[556] = v36
  const v37 = v36 >= 18809 /* 2021-07-01 */
  s[557] = v37
  const v38 = f.forlaengelsenSlutter <= 18535 /* 2020-09-30 */
  s[1214] = v38
  const v39 = v35 && v38
  s[1212] = v39
  const v40 = shiftDays(shiftMonths(shiftDays(f.forlaengelsenSlutter, 1), 3), -1)
  const v41 = v40 >= 18443 /* 2020-06-30 */
  s[1215] = v41
  const SDL_26a_1_covid = v37 ? f.forlaengelsenSlutter : v39 ? (v41 ? v40 : 18443 /* 2020-06-30 */) : f.forlaengelsenSlutter
  s[684] = SDL_26a_1_covid
  // SDL.26a.3.covid: Covid-forlængelse i 3 måneder mere efter en anden forlængelse (SDL § 26 a, stk. 3)
  const v43 = Math.max(18330 /* 2020-03-09 */, SDL_26a_1_covid)
  s[558] = v43
  const v44 = v43 >= 18809 /* 2021-07-01 */
  s[559] = v44
  const v45 = f.forlaengelsenSlutter >= SDL_26a_1_covid
  s[1219] = v45
  const v46 = SDL_26a_1_covid >= 18443 /* 2020-06-30 */
  s[1221] = v46
  const v47 = SDL_26a_1_covid <= 18535 /* 2020-09-30 */
  s[1222] = v47
  const v48 = v46 && v47
  s[1220] = v48
  const v49 = !v45 && v48
  s[1218] = v49
  const SDL_26a_3_covid_ir = v43 >= NEVER
  s[196] = SDL_26a_3_covid_ir
  const SDL_26a_3_covid = v44 ? SDL_26a_1_covid : v49 ? shiftDays(shiftMonths(shiftDays(SDL_26a_1_covid, 1), 3), -1) : SDL_26a_1_covid
  s[195] = SDL_26a_3_covid
}

function svar_17(f, s) {
  // SDL.26c.covid: Covid-forlængelse i 1 måned, oktober 2020 (SDL § 26 c, stk. 1-2)
  const v0 = Math.max(18330 /* 2020-03-09 */, s[191])
  s[560] = v0
  const v1 = Math.max(18330 /* 2020-03-09 */, s[192])
  s[561] = v1
  const v2 = v0 <= 18808 /* 2021-06-30 */
  s[562] = v2
  const v3 = s[193] && v2
  const v4 = s[193] && s[192] >= 18535 /* 2020-09-30 */
  s[1228] = v4
  const v5 = s[193] && s[191] < 18535 /* 2020-09-30 */
  s[1229] = v5
  const v6 = s[193] && s[191] <= 18566 /* 2020-10-31 */
  s[1230] = v6
  const v7 = s[193] && s[192] > 18566 /* 2020-10-31 */
  s[1231] = v7
  const v8 = v5 || v7
  s[1227] = v8
  const v9 = (v4 || s[194]) && (v6 || s[194]) && (v4 || v6)
  s[1226] = v9
  const v10 = shiftDays(shiftMonths(shiftDays(s[191], 1), 1), -1)
  const v11 = shiftDays(shiftMonths(shiftDays(s[192], 1), 1), -1)
  const v12 = Math.max(s[191], v10)
  const v13 = Math.min(s[192], v11)
  const v14 = v9 && s[193]
  const v15 = v8 && s[193]
  const v16 = s[194] && s[193] && v13 >= v12
  const v17 = v15 || v16
  const v18 = v15 ? (v16 ? Math.min(s[191], v12) : s[191]) : v12
  const v19 = v14 ? (v17 ? Math.min(v10, v18) : v10) : v18
  const v20 = v15 ? (v16 ? Math.max(s[192], v13) : s[192]) : v13
  const v21 = v14 ? (v17 ? Math.max(v11, v20) : v11) : v20
  const v22 = s[193] && v1 >= 18809 /* 2021-07-01 */ && v0 <= 2147483646
  const v23 = v3 && (v14 || v15 || v16)
  const v24 = v22 && s[193]
  const SDL_26c_covid_er = v23 || v24
  s[198] = SDL_26c_covid_er
  const SDL_26c_covid = v23 ? (v24 ? Math.min(s[191], v19) : v19) : s[191]
  s[202] = SDL_26c_covid
  const SDL_26c_covid_hoej = v23 ? (v24 ? Math.max(s[192], v21) : v21) : s[192]
  s[204] = SDL_26c_covid_hoej
  const SDL_26c_covid_ir = v3 && s[194] || v22 && s[194] || s[194] || s[193] && v1 === NEVER
  s[200] = SDL_26c_covid_ir
  // SDL.26d.covid: Covid-forlængelse i 1 måned, oktober 2020, efter en anden forlængelse (SDL § 26 d, stk. 1-2)
  const v29 = Math.max(18330 /* 2020-03-09 */, s[195])
  s[563] = v29
  const v30 = v29 >= 18809 /* 2021-07-01 */
  s[565] = v30
  const v31 = s[195] >= 18535 /* 2020-09-30 */
  const v32 = !s[196] && v31
  s[1236] = v32
  const v33 = !s[196] && !v31
  s[1237] = v33
  const v34 = s[195] <= 18566 /* 2020-10-31 */
  const v35 = !s[196] && v34
  s[1238] = v35
  const v36 = !s[196] && !v34
  s[1239] = v36
  const v37 = v33 || v36
  s[1235] = v37
  const v38 = (v32 || s[196]) && (v35 || s[196]) && (v32 || v35)
  s[1234] = v38
  const v39 = shiftDays(shiftMonths(shiftDays(s[195], 1), 1), -1)
  const v40 = Math.max(s[195], v39)
  const v41 = Math.min(s[195], v39)
  const v42 = v38 && !s[196]
  const v43 = v37 && !s[196]
  const v44 = s[196] && !s[196] && v41 >= v40
  const v45 = v43 || v44
  const v46 = v43 ? (v44 ? Math.min(s[195], v40) : s[195]) : v40
  const v47 = v43 ? (v44 ? Math.max(s[195], v41) : s[195]) : v41
  const v48 = !s[196] && v29 < NEVER
  s[564] = v48
  const SDL_26d_covid = v30 ? s[195] : v42 ? (v45 ? Math.min(v39, v46) : v39) : v46
  s[201] = SDL_26d_covid
  const SDL_26d_covid_hoej = v30 ? s[195] : v42 ? (v45 ? Math.max(v39, v47) : v39) : v47
  s[203] = SDL_26d_covid_hoej
  const SDL_26d_covid_er = v48 && (!v30 && (v42 || v43 || v44) || v30 && !s[196])
  s[197] = SDL_26d_covid_er
  const SDL_26d_covid_ir = !v48 || s[196]
  s[199] = SDL_26d_covid_ir
}

function svar_18(f, s) {
  // SDL.26f.covid: Covid-forlængelse i stedet for jobafklaring, § 26 f (SDL § 26 f, stk. 1)
  const v0 = f.forlaengelseErAfgjort && s[197] || !(f.forlaengelseErAfgjort) && s[198]
  s[566] = v0
  const v1 = f.forlaengelseErAfgjort && s[199] || !(f.forlaengelseErAfgjort) && s[200]
  s[567] = v1
  const v2 = f.forlaengelseErAfgjort ? s[201] : s[202]
  const v3 = f.forlaengelseErAfgjort ? s[203] : s[204]
  const v4 = Math.max(18330 /* 2020-03-09 */, v2)
  s[568] = v4
  const v5 = Math.max(18330 /* 2020-03-09 */, v3)
  s[569] = v5
  const v6 = v4 <= 18808 /* 2021-06-30 */
  s[570] = v6
  const v7 = v0 && v6
  const v8 = shiftDays(v2, 1)
  const v9 = shiftDays(v3, 1)
  const v10 = v0 && v9 >= 18567 /* 2020-11-01 */
  s[1245] = v10
  const v11 = v0 && v8 < 18567 /* 2020-11-01 */
  s[1246] = v11
  const v12 = v0 && v8 <= 18658 /* 2021-01-31 */
  s[1247] = v12
  const v13 = v0 && v9 > 18658 /* 2021-01-31 */
  s[1248] = v13
  const v14 = v11 || v13
  s[1244] = v14
  const v15 = (v10 || v1) && (v12 || v1) && (v10 || v12)
  s[1243] = v15
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
  s[387] = SDL_26f_covid_er
  const SDL_26f_covid = v29 ? (v30 ? Math.min(v2, v25) : v25) : v2
  s[688] = SDL_26f_covid
  const SDL_26f_covid_hoej = v29 ? (v30 ? Math.max(v3, v27) : v27) : v3
  s[689] = SDL_26f_covid_hoej
  const SDL_26f_covid_ir = v7 && v1 || v28 && v1 || v1 || v0 && v5 === NEVER
  s[388] = SDL_26f_covid_ir
  // SDL.26g.covid: Covid-forlængelse i stedet for jobafklaring, § 26 g (SDL § 26 g, stk. 1)
  const v35 = Math.max(18330 /* 2020-03-09 */, SDL_26f_covid)
  s[571] = v35
  const v36 = Math.max(18330 /* 2020-03-09 */, SDL_26f_covid_hoej)
  s[572] = v36
  const v37 = v35 <= 18808 /* 2021-06-30 */
  s[573] = v37
  const v38 = SDL_26f_covid_er && v37
  const v39 = shiftDays(SDL_26f_covid, 1)
  const v40 = shiftDays(SDL_26f_covid_hoej, 1)
  const v41 = SDL_26f_covid_er && v40 >= 18659 /* 2021-02-01 */
  s[1255] = v41
  const v42 = SDL_26f_covid_er && v39 < 18659 /* 2021-02-01 */
  s[1256] = v42
  const v43 = SDL_26f_covid_er && v39 <= 18686 /* 2021-02-28 */
  s[1257] = v43
  const v44 = SDL_26f_covid_er && v40 > 18686 /* 2021-02-28 */
  s[1258] = v44
  const v45 = v42 || v44
  s[1254] = v45
  const v46 = (v41 || SDL_26f_covid_ir) && (v43 || SDL_26f_covid_ir) && (v41 || v43)
  s[1253] = v46
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
  s[207] = SDL_26g_covid_er
  const SDL_26g_covid = v60 ? (v61 ? Math.min(SDL_26f_covid, v56) : v56) : SDL_26f_covid
  s[205] = SDL_26g_covid
  const SDL_26g_covid_hoej = v60 ? (v61 ? Math.max(SDL_26f_covid_hoej, v58) : v58) : SDL_26f_covid_hoej
  s[206] = SDL_26g_covid_hoej
  const SDL_26g_covid_ir = v38 && SDL_26f_covid_ir || v59 && SDL_26f_covid_ir || SDL_26f_covid_ir || SDL_26f_covid_er && v36 === NEVER
  s[208] = SDL_26g_covid_ir
}

function svar_19(f, s) {
  // SDL.26h.covid: Covid-forlængelse i stedet for jobafklaring, § 26 h (SDL § 26 h, stk. 1)
  const v0 = Math.max(18330 /* 2020-03-09 */, s[205])
  s[574] = v0
  const v1 = Math.max(18330 /* 2020-03-09 */, s[206])
  s[575] = v1
  const v2 = v0 <= 18808 /* 2021-06-30 */
  s[576] = v2
  const v3 = s[207] && v2
  const v4 = shiftDays(s[205], 1)
  const v5 = shiftDays(s[206], 1)
  const v6 = s[207] && v5 >= 18687 /* 2021-03-01 */
  s[1264] = v6
  const v7 = s[207] && v4 < 18687 /* 2021-03-01 */
  s[1265] = v7
  const v8 = s[207] && v4 <= 18747 /* 2021-04-30 */
  s[1266] = v8
  const v9 = s[207] && v5 > 18747 /* 2021-04-30 */
  s[1267] = v9
  const v10 = v7 || v9
  s[1263] = v10
  const v11 = (v6 || s[208]) && (v8 || s[208]) && (v6 || v8)
  s[1262] = v11
  const v12 = shiftDays(shiftMonths(v4, 2), -1)
  const v13 = shiftDays(shiftMonths(v5, 2), -1)
  const v14 = Math.max(s[205], v12)
  const v15 = Math.min(s[206], v13)
  const v16 = v11 && s[207]
  const v17 = v10 && s[207]
  const v18 = s[208] && s[207] && v15 >= v14
  const v19 = v17 || v18
  const v20 = v17 ? (v18 ? Math.min(s[205], v14) : s[205]) : v14
  const v21 = v16 ? (v19 ? Math.min(v12, v20) : v12) : v20
  const v22 = v17 ? (v18 ? Math.max(s[206], v15) : s[206]) : v15
  const v23 = v16 ? (v19 ? Math.max(v13, v22) : v13) : v22
  const v24 = s[207] && v1 >= 18809 /* 2021-07-01 */ && v0 <= 2147483646
  const v25 = v3 && (v16 || v17 || v18)
  const v26 = v24 && s[207]
  const SDL_26h_covid_er = v25 || v26
  s[389] = SDL_26h_covid_er
  const SDL_26h_covid = v25 ? (v26 ? Math.min(s[205], v21) : v21) : s[205]
  s[692] = SDL_26h_covid
  const SDL_26h_covid_hoej = v25 ? (v26 ? Math.max(s[206], v23) : v23) : s[206]
  s[693] = SDL_26h_covid_hoej
  const SDL_26h_covid_ir = v3 && s[208] || v24 && s[208] || s[208] || s[207] && v1 === NEVER
  s[390] = SDL_26h_covid_ir
  // SDL.26i.covid: Covid-forlængelse i stedet for jobafklaring, § 26 i (SDL § 26 i, stk. 1)
  const v31 = Math.max(18330 /* 2020-03-09 */, SDL_26h_covid)
  s[577] = v31
  const v32 = Math.max(18330 /* 2020-03-09 */, SDL_26h_covid_hoej)
  s[578] = v32
  const v33 = v31 <= 18808 /* 2021-06-30 */
  s[580] = v33
  const v34 = SDL_26h_covid_er && v33
  const v35 = shiftDays(SDL_26h_covid, 1)
  const v36 = shiftDays(SDL_26h_covid_hoej, 1)
  const v37 = SDL_26h_covid_er && v36 >= 18748 /* 2021-05-01 */
  s[1272] = v37
  const v38 = SDL_26h_covid_er && v35 < 18748 /* 2021-05-01 */
  s[1273] = v38
  const v39 = SDL_26h_covid_er && v35 <= 18808 /* 2021-06-30 */
  s[1274] = v39
  const v40 = SDL_26h_covid_er && v36 > 18808 /* 2021-06-30 */
  s[1275] = v40
  const v41 = v38 || v40
  s[1271] = v41
  const v42 = (v37 || SDL_26h_covid_ir) && (v39 || SDL_26h_covid_ir) && (v37 || v39)
  s[1270] = v42
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
  s[391] = SDL_26i_covid_er
  const SDL_26i_covid = v56 ? (v57 ? Math.min(SDL_26h_covid, v52) : v52) : SDL_26h_covid
  s[695] = SDL_26i_covid
  const SDL_26i_covid_hoej = v56 ? (v57 ? Math.max(SDL_26h_covid_hoej, v54) : v54) : SDL_26h_covid_hoej
  s[696] = SDL_26i_covid_hoej
  const SDL_26i_covid_ir = v34 && SDL_26h_covid_ir || v55 && SDL_26h_covid_ir || SDL_26h_covid_ir || SDL_26h_covid_er && v32 === NEVER
  s[392] = SDL_26i_covid_ir
  // SDL.27.1.2.uger: Længste forlængelse til afklaring (SDL § 27, stk. 1, nr. 2)
  const v62 = s[35] <= 14691 /* 2010-03-23 */
  s[1276] = v62
  const v63 = s[36] && s[40] && v62
  const v64 = s[36] && s[37] >= 14692 /* 2010-03-24 */ && s[209]
  const SDL_27_1_2_uger = s[39] ? -Infinity : v63 ? 182 : v64 ? 273 : s[43] ? 273 : 483
  s[702] = SDL_27_1_2_uger
  const SDL_27_1_2_uger_hoej = s[39] ? Infinity : v64 || s[210] ? (s[210] ? (s[44] ? 483 : 273) : 273) : 182
  s[703] = SDL_27_1_2_uger_hoej
  const SDL_27_1_2_uger_er = s[39] || v63 || v64 || s[43] || s[44]
  s[394] = SDL_27_1_2_uger_er
  // SDL.27.1.2.slut: Seneste slut på forlængelse til afklaring (SDL § 27, stk. 1, nr. 2)
  const SDL_27_1_2_slut_er = s[39] || s[211] && s[99] && SDL_27_1_2_uger_er
  s[227] = SDL_27_1_2_slut_er
  const SDL_27_1_2_slut = s[39] ? FIRST_DAY : shiftDays(s[103], SDL_27_1_2_uger)
  s[225] = SDL_27_1_2_slut
  const SDL_27_1_2_slut_hoej = s[39] ? NEVER : shiftDays(s[105], SDL_27_1_2_uger_hoej)
  s[226] = SDL_27_1_2_slut_hoej
  const SDL_27_1_2_slut_ir = s[39] || s[211] && (s[101] || s[48]) || s[41]
  s[228] = SDL_27_1_2_slut_ir
  // SDL.27.1.3.slut: Seneste slut på forlængelse ved lægebehandling (SDL § 27, stk. 2)
  const v72 = allPeriods(f.ventetidPaaSygehus)
  const v73 = without(ALL_DAYS, v72)
  const SDL_27_1_3_slut_er = s[39] || s[211] && s[99] && s[212]
  s[231] = SDL_27_1_3_slut_er
  const SDL_27_1_3_slut = s[39] ? FIRST_DAY : dayReaching(v73, s[213], s[214])
  s[229] = SDL_27_1_3_slut
  const SDL_27_1_3_slut_hoej = s[39] ? NEVER : dayReaching(v73, s[215], s[216])
  s[230] = SDL_27_1_3_slut_hoej
}

function svar_20(f, s) {
  // SDL.27.1.4.slut: Seneste slut på forlængelse til afklaring af fleksjob eller pension (SDL § 27, stk. 1, nr. 4)
  const v0 = shiftDays(s[103], 182)
  const v1 = s[43] && s[99]
  const v2 = s[217] || s[218]
  const v3 = s[218] ? FIRST_DAY : NEVER
  const SDL_27_1_4_slut = s[39] ? FIRST_DAY : s[42] ? FIRST_DAY : v1 ? (v2 ? Math.min(v0, v3) : v0) : v3
  s[709] = SDL_27_1_4_slut
  const SDL_27_1_4_slut_hoej = s[39] ? NEVER : s[42] ? NEVER : v2 ? NEVER : shiftDays(s[105], 182)
  s[710] = SDL_27_1_4_slut_hoej
  const SDL_27_1_4_slut_er = s[39] || s[42] || v1 || s[217] || s[218]
  s[397] = SDL_27_1_4_slut_er
  const SDL_27_1_4_slut_ir = s[39] || s[42] || s[43] && s[101] || s[218] || s[41]
  s[398] = SDL_27_1_4_slut_ir
  // SDL.27.1.slut: Forlængelsens seneste slut (SDL § 27, stk. 1)
  const v8 = s[50] || s[54] || s[55] || s[219]
  s[1279] = v8
  const v9 = s[220] && s[221] && s[222] && s[223] && (s[45] || s[47] || s[49] || s[224])
  s[1280] = v9
  const v10 = Math.max(s[103], s[225])
  const v11 = Math.min(s[105], s[226])
  const v12 = s[51] && s[227]
  const v13 = s[56] && s[99]
  const v14 = s[48] && s[227] && s[99] && v11 >= v10
  const v15 = v13 || v14
  const v16 = v13 ? (v14 ? Math.min(s[103], v10) : s[103]) : v10
  const v17 = v13 ? (v14 ? Math.max(s[105], v11) : s[105]) : v11
  const v18 = s[48] && s[228] && s[101]
  const v19 = Math.max(s[103], s[229])
  const v20 = Math.min(s[105], s[230])
  const v21 = s[52] && s[231]
  const v22 = s[57] && s[99]
  const v23 = s[48] && s[231] && s[99] && v20 >= v19
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
  const v35 = Math.max(v29 ? (v32 ? Math.min(SDL_27_1_4_slut, v33) : SDL_27_1_4_slut) : v33, v12 ? (v15 ? Math.min(s[225], v16) : s[225]) : v16, v21 ? (v24 ? Math.min(s[229], v25) : s[229]) : v25)
  const v36 = Math.max(v29 ? (v32 ? Math.max(SDL_27_1_4_slut_hoej, v34) : SDL_27_1_4_slut_hoej) : v34, v12 ? (v15 ? Math.max(s[226], v17) : s[226]) : v17, v21 ? (v24 ? Math.max(s[230], v26) : s[230]) : v26)
  const v37 = (v12 || v13 || v14) && (v21 || v22 || v23) && (v29 || v30 || v31)
  const v38 = s[51] && s[228] || s[56] && s[101] || v18 || s[48] && !((!s[227] || !s[228] && s[225] === s[226]) && s[232] && (s[227] && s[99] || !s[227] && !s[99]) && (!s[227] || s[103] === s[225])) || s[52] && s[228] || s[57] && s[101] || v18 || s[48] && !((!s[231] || !s[228] && s[229] === s[230]) && s[232] && (s[231] && s[99] || !s[231] && !s[99]) && (!s[231] || s[103] === s[229])) || s[53] && SDL_27_1_4_slut_ir || s[58] && s[101] || s[46] && SDL_27_1_4_slut_ir && s[101] || s[46] && !((!SDL_27_1_4_slut_er || !SDL_27_1_4_slut_ir && SDL_27_1_4_slut === SDL_27_1_4_slut_hoej) && s[232] && (SDL_27_1_4_slut_er && s[99] || !SDL_27_1_4_slut_er && !s[99]) && (!SDL_27_1_4_slut_er || s[103] === SDL_27_1_4_slut))
  const v39 = v9 && v37
  const v40 = s[233] && v37 && v36 >= NEVER
  const SDL_27_1_slut = s[39] ? FIRST_DAY : v39 || v40 ? (v39 ? v35 : NEVER) : NEVER
  s[716] = SDL_27_1_slut
  const SDL_27_1_slut_hoej = s[39] ? NEVER : v8 ? NEVER : v36
  s[717] = SDL_27_1_slut_hoej
  const SDL_27_1_slut_er = s[106] && (s[39] || s[211] && (v8 || v39 || v40))
  s[402] = SDL_27_1_slut_er
  const SDL_27_1_slut_ir = s[106] && (s[39] || s[211] && (v9 && v38 || s[233] && !((!v37 || !v38 && v35 === v36) && v37 && v35 === NEVER)) || s[41]) || s[234]
  s[403] = SDL_27_1_slut_ir
  // SDL.29.1: Forlængelse for pensionister m.fl. (SDL § 29)
  const SDL_29_1 = s[183] && !s[3] && (!s[235] || f.laegenVenterArbejdeInden26Uger)
  s[404] = SDL_29_1
  const SDL_29_1_nej = s[183] && !s[3] && (!s[235] || !(f.laegenVenterArbejdeInden26Uger))
  s[405] = SDL_29_1_nej
  const SDL_29_1_ir = !s[183] || s[3] || !s[235]
  s[406] = SDL_29_1_ir
  // SDL.35.2: Arbejdsgiveren betaler tidligst fra (SDL § 35, stk. 2)
  const v48 = shiftDays(f.sygemeldtTilArbejdsgiver, 1)
  const v49 = !(f.fyldestgoerendeBegrundelse) || !s[3]
  const v50 = f.fyldestgoerendeBegrundelse && s[5]
  const v51 = f.sygemeldtITide && !s[3] || !(f.sygemeldtITide) && (f.indsigelseModSenSygemelding && v49 || !(f.indsigelseModSenSygemelding) && !s[3])
  const v52 = f.sygemeldtITide && s[5] || !(f.sygemeldtITide) && (f.indsigelseModSenSygemelding && v50 || !(f.indsigelseModSenSygemelding) && s[5])
  const SDL_35_2 = s[63] ? FIRST_DAY : f.sygemeldtITide ? s[59] : f.indsigelseModSenSygemelding ? (f.fyldestgoerendeBegrundelse ? s[59] : v48) : s[59]
  s[729] = SDL_35_2
  const SDL_35_2_hoej = s[63] ? NEVER : f.sygemeldtITide ? s[61] : f.indsigelseModSenSygemelding ? (f.fyldestgoerendeBegrundelse ? s[61] : v48) : s[61]
  s[730] = SDL_35_2_hoej
  const SDL_35_2_er = s[70] && (s[63] || s[72] && v51 || s[73] && v51)
  s[415] = SDL_35_2_er
  const SDL_35_2_ir = s[70] && (s[63] || s[72] && v52 || s[73] && v52 || s[64]) || s[71] || s[69]
  s[416] = SDL_35_2_ir
  // SDL.35.3: Du skal have meldt dig syg til a-kassen (SDL § 35, stk. 3)
  const v57 = !s[3] && s[60] && s[236]
  const v58 = !s[3] && s[237] && s[62]
  s[266] = v58
  const SDL_35_3 = s[63] ? FIRST_DAY : v57 ? FIRST_DAY : s[59]
  s[732] = SDL_35_3
  const SDL_35_3_hoej = s[63] ? NEVER : v57 ? NEVER : s[61]
  s[733] = SDL_35_3_hoej
  const SDL_35_3_er = s[87] && (s[63] || v57 || v58 && !s[3])
  s[417] = SDL_35_3_er
  const SDL_35_3_ir = !s[87] || s[63] || v57 || v58 && s[5] || s[64]
  s[418] = SDL_35_3_ir
  // SDL.35.3.fra: Ret tidligst fra (SDL § 35, stk. 3)
  const v63 = SDL_35_3_er && SDL_35_3_hoej >= f.anmeldtTilAkasse
  s[1286] = v63
  const v64 = SDL_35_3_er && SDL_35_3 < f.anmeldtTilAkasse
  s[1287] = v64
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
  s[735] = SDL_35_3_fra
  const SDL_35_3_fra_hoej = s[63] ? NEVER : v57 ? NEVER : v69 ? (v72 ? Math.max(s[61], v74) : s[61]) : v74
  s[736] = SDL_35_3_fra_hoej
  const SDL_35_3_fra_er = s[87] && (s[63] || v57 || v58 && (v69 || v70 || v71))
  s[419] = SDL_35_3_fra_er
  const SDL_35_3_fra_ir = !s[87] || s[63] || v57 || v58 && (v63 && s[5] || v64 && v50 || SDL_35_3_ir && s[5] && v50 || SDL_35_3_ir && !(s[238] && (!v49 || !v50 && v65 === v66) && (!s[3] || s[3] && !v49) && (s[3] || s[59] === v65))) || s[64]
  s[420] = SDL_35_3_fra_ir
}

function svar_21(f, s) {
  // SDL.38.1: Du skal have søgt kommunen om sygedagpenge (SDL § 38, stk. 1)
  const v0 = f.arbejdsgiverensBetaling === 'sygedagpenge'
  s[261] = v0
  const v1 = shiftDays(f.sidsteDagMedBetaling, 7)
  s[262] = v1
  const v2 = shiftDays(s[59], 7)
  s[272] = v2
  const v3 = shiftDays(s[61], 7)
  s[274] = v3
  const v4 = v0 || !s[3]
  s[265] = v4
  const v5 = !v0 && s[5]
  s[270] = v5
  const v6 = v0 ? v1 : v2
  const v7 = v0 ? v1 : v3
  const v8 = s[59] <= 15426 /* 2012-03-27 */
  s[258] = v8
  const v9 = !s[3] && s[78] && v8
  s[250] = v9
  const v10 = s[61] >= 15427 /* 2012-03-28 */
  const v11 = !s[3] && v10 && s[236]
  s[267] = v11
  const v12 = !s[3] && s[237] && s[74]
  const v13 = shiftDays(f.underretningsbrevAfsendt, 8)
  const v14 = shiftDays(s[59], 21)
  s[259] = v14
  const v15 = shiftDays(s[61], 21)
  s[260] = v15
  const v16 = shiftDays(f.sidsteDagMedBetaling, 21)
  const v17 = f.arbejdsgiverensBetaling === 'loen'
  s[255] = v17
  const v18 = v0 || v17 || !s[3]
  const v19 = v0 ? v16 : v17 ? NEVER : v14
  const v20 = v0 ? v16 : v17 ? NEVER : v15
  const v21 = !s[87] && !v0 && !v17 && s[5]
  const v22 = s[239] && !s[3]
  const v23 = s[239] && s[5]
  const v24 = s[239] ? v2 : f.underretningsbrevSendt ? v13 : s[87] ? v14 : v19
  const v25 = s[239] ? v3 : f.underretningsbrevSendt ? v13 : s[87] ? v15 : v20
  const v26 = s[239] ? v2 : f.underretningsbrevSendt ? v13 : s[87] ? v16 : v19
  const v27 = s[239] ? v3 : f.underretningsbrevSendt ? v13 : s[87] ? v16 : v20
  const v28 = s[72] && v4
  const v29 = v9 && v4
  const v30 = v12 && (v22 || !s[239] && (f.underretningsbrevSendt || s[87] && !s[3] || !s[87] && v18))
  const v31 = s[77] && (v22 || !s[239] && (f.underretningsbrevSendt || s[87] || v18))
  const v32 = v11 || v30 || v31
  const v33 = v11 ? FIRST_DAY : v30 ? (v31 ? Math.min(v24, v26) : v24) : v26
  const v34 = v29 || v32
  const v35 = v29 ? (v32 ? Math.min(v6, v33) : v6) : v33
  const SDL_38_1 = s[63] ? FIRST_DAY : v28 ? (v34 ? Math.min(v6, v35) : v6) : v35
  s[738] = SDL_38_1
  const v37 = v11 ? NEVER : v30 ? (v31 ? Math.max(v25, v27) : v25) : v27
  const v38 = v29 ? (v32 ? Math.max(v7, v37) : v7) : v37
  const SDL_38_1_hoej = s[63] ? NEVER : v28 ? (v34 ? Math.max(v7, v38) : v7) : v38
  s[739] = SDL_38_1_hoej
  const v40 = f.persongruppe === 'loenmodtager' || f.persongruppe === 'ledig' || f.persongruppe === 'ingen'
  s[249] = v40
  const SDL_38_1_er = v40 && (s[63] || v28 || v29 || v11 || v30 || v31)
  s[421] = SDL_38_1_er
  const SDL_38_1_ir = !v40 || s[63] || s[72] && v5 || v9 && v5 || v11 || v12 && (v23 || !s[239] && !(f.underretningsbrevSendt) && (s[240] || v21)) || s[77] && (v23 || !s[239] && !(f.underretningsbrevSendt) && v21) || s[64]
  s[422] = SDL_38_1_ir
  // SDL.38.7.tide: Du søgte i tide (SDL § 38, stk. 1)
  const v43 = SDL_38_1_er && SDL_38_1_hoej >= f.anmodningModtaget
  const v44 = SDL_38_1_er && SDL_38_1 < f.anmodningModtaget
  const SDL_38_7_tide = v40 && (s[63] || s[72] && v43 || s[73] && v43)
  s[246] = SDL_38_7_tide
  const SDL_38_7_tide_nej = v40 && (s[63] || s[72] && v44 || s[73] && v44)
  s[247] = SDL_38_7_tide_nej
  const SDL_38_7_tide_ir = !v40 || s[63] || s[72] && SDL_38_1_ir || s[73] && SDL_38_1_ir || s[64]
  s[248] = SDL_38_7_tide_ir
  // SDL.38.8: Den for sene ansøgning undskyldes (SDL § 38, stk. 8-9)
  const v48 = !s[3] && s[241] >= f.anmodningModtaget
  s[1297] = v48
  const v49 = !s[3] && s[242] < f.anmodningModtaget
  s[1298] = v49
  const v50 = v49 || !(f.undskyldendeForhold)
  s[1296] = v50
  const v51 = (v48 || s[5]) && f.undskyldendeForhold
  s[1295] = v51
  const v52 = shiftDays(f.sidsteDagMedBetaling, 28) >= f.anmodningModtaget
  s[1301] = v52
  const v53 = s[65] && f.arbejdsgiverAnmeldteIkke && f.fratraeder && v52
  s[1299] = v53
  const v54 = v51 || v53
  const v55 = v50 && !v53
  const v56 = s[59] <= 19722 /* 2023-12-31 */
  s[584] = v56
  const v57 = !s[3] && v10 && v56
  s[251] = v57
  const v58 = !s[3] && s[61] >= 19723 /* 2024-01-01 */ && s[62]
  s[252] = v58
  const SDL_38_8 = v40 && (s[63] || s[72] && v54 || v9 && v54 || v57 && v54 || v58 && v54)
  s[243] = SDL_38_8
  const SDL_38_8_nej = v40 && (s[63] || s[72] && v55 || v9 && v55 || v57 && v55 || v58 && v55)
  s[245] = SDL_38_8_nej
  const SDL_38_8_ir = !v40 || s[69]
  s[244] = SDL_38_8_ir
}

function svar_22(f, s) {
  // SDL.38.7: Kommunen betaler tidligst fra (SDL § 38, stk. 7)
  const v0 = Math.max(s[59], f.anmodningModtaget)
  const v1 = Math.min(s[61], f.anmodningModtaget)
  const v2 = s[243] && !s[3]
  const v3 = s[244] && !s[3] && v1 >= v0
  const v4 = s[245] || v3
  const v5 = s[245] ? (v3 ? Math.min(f.anmodningModtaget, v0) : f.anmodningModtaget) : v0
  const v6 = v2 ? (v4 ? Math.min(s[59], v5) : s[59]) : v5
  const v7 = s[245] ? (v3 ? Math.max(f.anmodningModtaget, v1) : f.anmodningModtaget) : v1
  const v8 = v2 ? (v4 ? Math.max(s[61], v7) : s[61]) : v7
  const v9 = v2 || s[245] || v3
  const v10 = s[243] && s[5] || s[244] && !(s[238] && !s[3] && (s[3] || s[59] === f.anmodningModtaget))
  const v11 = Math.max(s[59], v6)
  const v12 = Math.min(s[61], v8)
  const v13 = s[246] && !s[3]
  const v14 = s[247] && v9
  const v15 = s[248] && !s[3] && v9 && v12 >= v11
  const v16 = v14 || v15
  const v17 = v14 ? (v15 ? Math.min(v6, v11) : v6) : v11
  const v18 = v14 ? (v15 ? Math.max(v8, v12) : v8) : v12
  const v19 = v13 || v14 || v15
  const v20 = s[246] && s[5] || s[247] && v10 || s[248] && s[5] && v10 || s[248] && !(s[238] && (!v9 || !v10 && v6 === v8) && (!s[3] && v9 || s[3] && !v9) && (s[3] || s[59] === v6))
  const SDL_38_7 = s[63] ? FIRST_DAY : v13 ? (v16 ? Math.min(s[59], v17) : s[59]) : v17
  s[741] = SDL_38_7
  const SDL_38_7_hoej = s[63] ? NEVER : v13 ? (v16 ? Math.max(s[61], v18) : s[61]) : v18
  s[742] = SDL_38_7_hoej
  const SDL_38_7_er = s[249] && (s[63] || s[72] && v19 || s[250] && v19 || s[251] && v19 || s[252] && v19)
  s[423] = SDL_38_7_er
  const SDL_38_7_ir = !s[249] || s[63] || s[72] && v20 || s[250] && v20 || s[251] && v20 || s[252] && v20 || s[64]
  s[424] = SDL_38_7_ir
  // SDL.40.1: Arbejdsgiveren skal have meldt fraværet (SDL § 40, stk. 1-3)
  const v25 = s[109] && s[4] >= s[253]
  s[1309] = v25
  const v26 = s[109] && s[4] < s[254]
  s[1310] = v26
  const v27 = shiftDays(s[59], 28)
  s[307] = v27
  const v28 = shiftDays(s[61], 28)
  s[306] = v28
  const v29 = !s[255] || !s[3]
  const v30 = s[255] && s[5]
  const v31 = s[255] ? v27 : NEVER
  const v32 = s[255] ? v28 : NEVER
  const v33 = v29 && v32 >= NEVER
  const v34 = v25 && v29
  const v35 = s[113] && v33
  const v36 = v34 ? v31 : NEVER
  const v37 = v26 ? NEVER : v32
  const v38 = v34 ? (v26 || v35 ? Math.max(v32, v37) : v32) : v37
  const v39 = v34 || v26 || v35
  const v40 = v25 && v30 || s[113] && !((!v29 || !v30 && v31 === v32) && v29 && (!v29 || v31 === NEVER))
  const v41 = !s[3] && s[78] && s[256]
  const v42 = !s[3] && s[257] && s[258]
  const v43 = !s[3] && s[4] >= s[259]
  s[310] = v43
  const v44 = !s[3] && s[4] < s[260]
  s[308] = v44
  const v45 = v43 && v29
  const v46 = s[5] && v33
  const v47 = v45 ? v31 : NEVER
  const v48 = v44 ? NEVER : v32
  const v49 = v45 ? (v44 || v46 ? Math.max(v32, v48) : v32) : v48
  const v50 = f.arbejdsgiverensBetaling === 'ingen'
  s[1314] = v50
  const v51 = s[261] ? s[262] : s[263]
  const v52 = s[261] ? s[262] : s[264]
  const v53 = v25 && s[265]
  const v54 = s[113] && s[265] && v52 >= NEVER
  const v55 = v26 ? NEVER : v52
  const v56 = s[72] && v39
  const v57 = v41 && v39
  const v58 = v42 && (v45 || v44 || v46)
  const v59 = s[266] && (v50 && !s[3] || !v50 && (v53 || v26 || v54))
  const v60 = s[267] || v59
  const v61 = s[267] ? FIRST_DAY : v50 ? s[268] : v53 ? v51 : NEVER
  const v62 = v58 || v60
  const v63 = v58 ? (v60 ? Math.min(v47, v61) : v47) : v61
  const v64 = v57 || v62
  const v65 = v57 ? (v62 ? Math.min(v36, v63) : v36) : v63
  const SDL_40_1 = s[63] ? FIRST_DAY : v56 ? (v64 ? Math.min(v36, v65) : v36) : v65
  s[746] = SDL_40_1
  const v67 = s[267] ? NEVER : v50 ? s[269] : v53 ? (v26 || v54 ? Math.max(v52, v55) : v52) : v55
  const v68 = v58 ? (v60 ? Math.max(v49, v67) : v49) : v67
  const v69 = v57 ? (v62 ? Math.max(v38, v68) : v38) : v68
  const SDL_40_1_hoej = s[63] ? NEVER : v56 ? (v64 ? Math.max(v38, v69) : v38) : v69
  s[747] = SDL_40_1_hoej
  const SDL_40_1_er = s[65] && (s[63] || v56 || v57 || v58 || s[267] || v59)
  s[425] = SDL_40_1_er
  const SDL_40_1_ir = !s[65] || s[63] || s[72] && v40 || v41 && v40 || v42 && (v43 && v30 || s[5] && !((!v29 || !v30 && v31 === v32) && v29 && (!v29 || v31 === NEVER))) || s[267] || s[266] && (v50 && s[5] || !v50 && (v25 && s[270] || s[113] && !((!s[265] || !s[270] && v51 === v52) && s[265] && (!s[265] || v51 === NEVER)))) || s[64]
  s[426] = SDL_40_1_ir
}

function svar_23(f, s) {
  // SDL.43.1: Du skal have meldt dig syg til kommunen (SDL § 43, stk. 1)
  const v0 = shiftDays(f.tredjeFravaersdag, 7)
  const v1 = s[271] ? s[272] : s[273] ? v0 : s[259]
  const v2 = s[271] ? s[274] : s[273] ? v0 : s[260]
  const v3 = !s[3] && s[275] && s[62]
  const v4 = f.aftaleForSelvstaendig ? s[272] : v1
  const v5 = f.aftaleForSelvstaendig ? s[274] : v2
  const v6 = v3 && (f.aftaleForSelvstaendig && !s[3] || !(f.aftaleForSelvstaendig) && s[276])
  const v7 = s[277] || v6
  const v8 = s[277] ? (v6 ? Math.min(v1, v4) : v1) : v4
  const SDL_43_1 = s[63] ? FIRST_DAY : s[278] ? (v7 ? Math.min(v1, v8) : v1) : v8
  s[751] = SDL_43_1
  const v10 = s[277] ? (v6 ? Math.max(v2, v5) : v2) : v5
  const SDL_43_1_hoej = s[63] ? NEVER : s[278] ? (v7 ? Math.max(v2, v10) : v2) : v10
  s[752] = SDL_43_1_hoej
  const SDL_43_1_er = s[83] && (s[63] || s[278] || s[277] || v6)
  s[429] = SDL_43_1_er
  const SDL_43_1_ir = !s[83] || s[63] || s[279] || s[280] || v3 && (f.aftaleForSelvstaendig && s[5] || !(f.aftaleForSelvstaendig) && s[281]) || s[64]
  s[430] = SDL_43_1_ir
  // SDL.43.5: Den for sene anmeldelse undskyldes (SDL § 43, stk. 5)
  const v14 = !s[3] && s[241] >= f.selvstaendigAnmeldt
  s[1321] = v14
  const v15 = !s[3] && s[242] < f.selvstaendigAnmeldt
  s[1322] = v15
  const v16 = v15 || !(f.undskyldendeForhold)
  const v17 = v14 || s[5]
  const v18 = v17 && f.undskyldendeForhold
  const v19 = s[59] <= 15111 /* 2011-05-17 */
  s[587] = v19
  const v20 = !s[3] && s[78] && v19
  s[303] = v20
  const v21 = s[59] <= 15207 /* 2011-08-21 */
  s[588] = v21
  const v22 = !s[3] && s[61] >= 15112 /* 2011-05-18 */ && v21
  s[304] = v22
  const v23 = f.undskyldendeForhold || f.nemrefusionNede
  s[1325] = v23
  const v24 = v15 || !v23
  const v25 = v17 && v23
  const v26 = !s[3] && s[61] >= 15208 /* 2011-08-22 */ && s[62]
  s[305] = v26
  const SDL_43_5 = s[83] && (s[63] || s[72] && v18 || v20 && v18 || v22 && v25 || v26 && v25)
  s[436] = SDL_43_5
  const SDL_43_5_nej = s[83] && (s[63] || s[72] && v16 || v20 && v16 || v22 && v24 || v26 && v24)
  s[437] = SDL_43_5_nej
  const SDL_43_5_ir = !s[83] || s[69]
  s[438] = SDL_43_5_ir
  // SDL.43.4: Kommunen betaler tidligst fra (SDL § 43, stk. 4)
  const v30 = SDL_43_1_er && SDL_43_1_hoej >= f.selvstaendigAnmeldt
  s[1329] = v30
  const v31 = SDL_43_1_er && SDL_43_1 < f.selvstaendigAnmeldt
  s[1330] = v31
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
  const v42 = SDL_43_5 && s[5] || SDL_43_5_ir && !(s[238] && !s[3] && (s[3] || s[59] === f.selvstaendigAnmeldt))
  const v43 = Math.max(s[59], v38)
  const v44 = Math.min(s[61], v40)
  const v45 = v30 && !s[3]
  const v46 = v31 && v41
  const v47 = SDL_43_1_ir && !s[3] && v41 && v44 >= v43
  const v48 = v46 || v47
  const v49 = v46 ? (v47 ? Math.min(v38, v43) : v38) : v43
  const v50 = v46 ? (v47 ? Math.max(v40, v44) : v40) : v44
  const v51 = v45 || v46 || v47
  const v52 = v30 && s[5] || v31 && v42 || SDL_43_1_ir && s[5] && v42 || SDL_43_1_ir && !(s[238] && (!v41 || !v42 && v38 === v40) && (!s[3] && v41 || s[3] && !v41) && (s[3] || s[59] === v38))
  const SDL_43_4 = s[63] ? FIRST_DAY : v45 ? (v48 ? Math.min(s[59], v49) : s[59]) : v49
  s[754] = SDL_43_4
  const SDL_43_4_hoej = s[63] ? NEVER : v45 ? (v48 ? Math.max(s[61], v50) : s[61]) : v50
  s[755] = SDL_43_4_hoej
  const SDL_43_4_er = s[83] && (s[63] || s[72] && v51 || s[73] && v51)
  s[431] = SDL_43_4_er
  const SDL_43_4_ir = !s[83] || s[63] || s[72] && v52 || s[73] && v52 || s[64]
  s[432] = SDL_43_4_ir
  // SDL.43.4.tide: Du meldte dig i tide (SDL § 43, stk. 1)
  const SDL_43_4_tide = s[83] && (s[63] || s[72] && v30 || s[73] && v30)
  s[433] = SDL_43_4_tide
  const SDL_43_4_tide_nej = s[83] && (s[63] || s[72] && v31 || s[73] && v31)
  s[434] = SDL_43_4_tide_nej
  const SDL_43_4_tide_ir = !s[83] || s[63] || s[72] && SDL_43_1_ir || s[73] && SDL_43_1_ir || s[64]
  s[435] = SDL_43_4_tide_ir
  // SDL.51.1: Lediges sygedagpenge pr. uge (SDL § 51)
  const SDL_51_1 = s[88] ? f.dagpengePrUge : -Infinity
  s[293] = SDL_51_1
  const SDL_51_1_hoej = s[88] ? f.dagpengePrUge : Infinity
  s[294] = SDL_51_1_hoej
  // SDL.52.1: Selvstændiges sygedagpenge pr. uge ved fuldt fravær (SDL § 52, stk. 1)
  const v62 = f.selvstaendigForsikring === 'ingen'
  s[1332] = v62
  const v63 = f.vurderingsdato <= 13149 /* 2006-01-01 */ || f.vurderingsdato >= 20822 /* 2027-01-04 */
  s[290] = v63
  const v64 = SATS_1(f.vurderingsdato)
  const v65 = v63 ? -Infinity : v64
  s[287] = v65
  const v66 = v63 ? Infinity : v64
  s[288] = v66
  const v67 = v65 > -Infinity && v66 < Infinity
  s[289] = v67
  const v68 = quotient([v65, 2], [3], 'nærmeste', 100)
  const v69 = quotient([v66, 2], [3], 'nærmeste', 100)
  const v70 = v63 || !v67
  s[291] = v70
  const SDL_52_1_er = !s[88] || v62 || !(!v67 && !v63 && v65 === v66)
  s[284] = SDL_52_1_er
  const SDL_52_1_ir = !s[88] || !v62 && v70 || v63
  s[285] = SDL_52_1_ir
  const SDL_52_1 = s[88] ? Math.min(v65, v62 ? f.indtaegtSomSelvstaendig : Math.max(f.indtaegtSomSelvstaendig, v67 ? Math.min(v68, v69) : -Infinity)) : -Infinity
  s[282] = SDL_52_1
  const SDL_52_1_hoej = s[88] ? Math.min(v66, v62 ? f.indtaegtSomSelvstaendig : Math.max(f.indtaegtSomSelvstaendig, v67 ? Math.max(v68, v69) : Infinity)) : Infinity
  s[283] = SDL_52_1_hoej
}

function svar_24(f, s) {
  // SDL.53.3: Selvstændiges sygedagpenge pr. uge (SDL § 53, stk. 3)
  const v0 = f.andelAfArbejdetDuKan <= 0
  s[1333] = v0
  const v1 = f.andelAfArbejdetDuKan <= 2500
  s[1334] = v1
  const v2 = s[282] > -Infinity && s[283] < Infinity
  const v3 = quotient([s[282], 3], [4], 'nærmeste', 1)
  const v4 = quotient([s[283], 3], [4], 'nærmeste', 1)
  const v5 = s[284] && !(!v2 && (!s[284] || !s[285] && s[282] === s[283]))
  const v6 = s[285] || !v2
  const v7 = quotient([s[282]], [2], 'nærmeste', 1)
  const v8 = quotient([s[283]], [2], 'nærmeste', 1)
  const SDL_53_3_er = !s[88] || v0 && s[284] || !v0 && (v1 && v5 || !v1 && (!s[286] || v5))
  s[450] = SDL_53_3_er
  const SDL_53_3_ir = !s[88] || v0 && s[285] || !v0 && (v1 && v6 || !v1 && s[286] && v6)
  s[451] = SDL_53_3_ir
  const SDL_53_3 = s[88] ? (v0 ? s[282] : v1 ? (v2 ? Math.min(v3, v4) : -Infinity) : s[286] ? (v2 ? Math.min(v7, v8) : -Infinity) : 0) : -Infinity
  s[774] = SDL_53_3
  const SDL_53_3_hoej = s[88] ? (v0 ? s[283] : v1 ? (v2 ? Math.max(v3, v4) : Infinity) : s[286] ? (v2 ? Math.max(v7, v8) : Infinity) : 0) : Infinity
  s[775] = SDL_53_3_hoej
  // SDL.53.2: Beløb som ved fuldt fravær (SDL § 53, stk. 2)
  const v13 = f.ledigUdenLoen || s[87] || !(f.arbejdsgiverTilbyderDeltid)
  const SDL_53_2 = !s[88] || v13
  s[447] = SDL_53_2
  const SDL_53_2_nej = !s[88] || !v13
  s[448] = SDL_53_2_nej
  // SDL.50.1: Det højeste beløb pr. time (SDL § 50, stk. 1)
  const v16 = quotient([s[287], 100], [3700], 'nærmeste', 1)
  const v17 = quotient([s[288], 100], [3700], 'nærmeste', 1)
  const SDL_50_1_er = !s[88] || !(!s[289] && !s[290] && s[287] === s[288])
  s[297] = SDL_50_1_er
  const SDL_50_1_ir = !s[88] || s[291]
  s[298] = SDL_50_1_ir
  const SDL_50_1 = s[88] ? (s[289] ? Math.min(v16, v17) : -Infinity) : -Infinity
  s[295] = SDL_50_1
  const SDL_50_1_hoej = s[88] ? (s[289] ? Math.max(v16, v17) : Infinity) : Infinity
  s[296] = SDL_50_1_hoej
  // SDL.47.1: Sygedagpenge pr. uge ved fuldt fravær (SDL § 47, stk. 1)
  const v22 = SDL_50_1_er && f.timefortjeneste >= SDL_50_1
  s[1338] = v22
  const v23 = SDL_50_1_er && f.timefortjeneste < SDL_50_1_hoej
  s[1339] = v23
  const v24 = f.normalTimerPrUge >= 3700
  s[1340] = v24
  const v25 = v23 || !v24
  s[1337] = v25
  const v26 = v22 || SDL_50_1_ir
  const v27 = v26 && v24
  s[1336] = v27
  const v28 = Math.min(f.timefortjeneste, SDL_50_1)
  const v29 = Math.min(f.timefortjeneste, SDL_50_1_hoej)
  const v30 = v28 <= -Infinity
  const v31 = quotient([v28, f.normalTimerPrUge], [100], 'nærmeste', 1)
  const v32 = quotient([v29, f.normalTimerPrUge], [100], 'nærmeste', 1)
  const v33 = SDL_50_1_er && !(v30 && (!SDL_50_1_er || !SDL_50_1_ir && v28 === v29))
  const v34 = Math.min(s[287], v30 ? -Infinity : Math.min(v31, v32))
  const v35 = Math.min(s[288], v30 ? Infinity : Math.max(v31, v32))
  const v36 = SDL_50_1_ir || v30 || s[290]
  const v37 = v25 && v33
  const v38 = v27 || v37
  const v39 = v27 && s[290] || v25 && v36
  const v40 = !s[3] && s[78] && s[74]
  const SDL_47_1 = s[63] ? -Infinity : v27 ? (v37 ? Math.min(s[287], v34) : s[287]) : v34
  s[762] = SDL_47_1
  const SDL_47_1_hoej = s[63] ? Infinity : v27 ? (v37 ? Math.max(s[288], v35) : s[288]) : v35
  s[763] = SDL_47_1_hoej
  const SDL_47_1_er = s[63] || s[72] && v38 || v40 && v38 || s[77] && v38
  s[441] = SDL_47_1_er
  const SDL_47_1_ir = s[63] || s[72] && v39 || v40 && v39 || s[77] && v39 || s[64]
  s[442] = SDL_47_1_ir
  // SDL.53.1: Lønmodtagerens sygedagpenge pr. uge (SDL § 53, stk. 1)
  const v45 = Math.max(0, s[292])
  const v46 = v45 >= 3700
  s[1345] = v46
  const v47 = v23 || !v46
  s[1344] = v47
  const v48 = v26 && v46
  s[1343] = v48
  const v49 = quotient([v28, v45], [100], 'nærmeste', 1)
  const v50 = quotient([v29, v45], [100], 'nærmeste', 1)
  const v51 = Math.min(s[287], v30 ? -Infinity : Math.min(v49, v50))
  const v52 = Math.min(s[288], v30 ? Infinity : Math.max(v49, v50))
  const v53 = v47 && v33
  const v54 = v48 || v53
  const v55 = v48 ? (v53 ? Math.min(s[287], v51) : s[287]) : v51
  const v56 = v48 ? (v53 ? Math.max(s[288], v52) : s[288]) : v52
  const v57 = v48 && s[290] || v47 && v36
  const v58 = Math.max(SDL_47_1, v55)
  const v59 = Math.min(SDL_47_1_hoej, v56)
  const v60 = SDL_53_2 && SDL_47_1_er
  const v61 = SDL_53_2_nej && v54
  const v62 = !s[88] && SDL_47_1_er && v54 && v59 >= v58
  const v63 = v61 || v62
  const v64 = v61 ? (v62 ? Math.min(v55, v58) : v55) : v58
  const v65 = v61 ? (v62 ? Math.max(v56, v59) : v56) : v59
  const SDL_53_1_er = !s[88] || v60 || v61 || v62
  s[445] = SDL_53_1_er
  const SDL_53_1_ir = !s[88] || SDL_53_2 && SDL_47_1_ir || SDL_53_2_nej && v57 || !s[88] && SDL_47_1_ir && v57 || !s[88] && !((!SDL_47_1_er || !SDL_47_1_ir && SDL_47_1 === SDL_47_1_hoej) && (!v54 || !v57 && v55 === v56) && (SDL_47_1_er && v54 || !SDL_47_1_er && !v54) && (!SDL_47_1_er || SDL_47_1 === v55))
  s[446] = SDL_53_1_ir
  const SDL_53_1 = s[88] ? (v60 ? (v63 ? Math.min(SDL_47_1, v64) : SDL_47_1) : v64) : -Infinity
  s[770] = SDL_53_1
  const SDL_53_1_hoej = s[88] ? (v60 ? (v63 ? Math.max(SDL_47_1_hoej, v65) : SDL_47_1_hoej) : v65) : Infinity
  s[771] = SDL_53_1_hoej
  // SDL.46.1: Sygedagpenge pr. uge (SDL § 46, stk. 1)
  const SDL_46_1_er = !s[88] || s[87] || s[83] && SDL_53_3_er || !s[83] && SDL_53_1_er
  s[439] = SDL_46_1_er
  const SDL_46_1_ir = !s[88] || s[87] && !s[88] || !s[87] && (s[83] && SDL_53_3_ir || !s[83] && SDL_53_1_ir)
  s[440] = SDL_46_1_ir
  const SDL_46_1 = s[88] ? (s[87] ? s[293] : s[83] ? SDL_53_3 : SDL_53_1) : -Infinity
  s[759] = SDL_46_1
  const SDL_46_1_hoej = s[88] ? (s[87] ? s[294] : s[83] ? SDL_53_3_hoej : SDL_53_1_hoej) : Infinity
  s[760] = SDL_46_1_hoej
}

function svar_25(f, s) {
  // SDL.47.1.3: Sygedagpenge pr. uge fra arbejdsgiveren (SDL § 47, stk. 1)
  const v0 = Math.min(s[295], f.timeloenHosArbejdsgiveren)
  const v1 = Math.min(s[296], f.timeloenHosArbejdsgiveren)
  const v2 = v0 <= -Infinity
  const v3 = quotient([v0, f.normalTimerPrUge], [100], 'nærmeste', 1)
  const v4 = quotient([v1, f.normalTimerPrUge], [100], 'nærmeste', 1)
  const v5 = s[297] && !(v2 && (!s[297] || !s[298] && v0 === v1))
  const v6 = s[298] || v2
  const SDL_47_1_3 = s[63] ? -Infinity : v2 ? -Infinity : Math.min(v3, v4)
  s[765] = SDL_47_1_3
  const SDL_47_1_3_hoej = s[63] ? Infinity : v2 ? Infinity : Math.max(v3, v4)
  s[766] = SDL_47_1_3_hoej
  const SDL_47_1_3_er = s[63] || s[72] && v5 || s[73] && v5
  s[443] = SDL_47_1_3_er
  const SDL_47_1_3_ir = s[63] || s[72] && v6 || s[73] && v6 || s[64]
  s[444] = SDL_47_1_3_ir
  // SDL.54.1: Refusion til arbejdsgiveren (SDL § 54, stk. 1)
  const v11 = s[299] && f.vurderingsdato >= s[300]
  s[1351] = v11
  const v12 = s[299] && f.vurderingsdato < s[301]
  s[1352] = v12
  const v13 = v12 || s[115]
  s[1349] = v13
  const v14 = (v11 || s[302]) && s[181] && (v11 || s[114])
  s[1348] = v14
  const v15 = s[302] && s[69]
  s[1350] = v15
  const v16 = !s[3] && f.vurderingsdato >= s[59]
  s[594] = v16
  const v17 = !s[3] && f.vurderingsdato < s[61]
  s[595] = v17
  const v18 = s[71] || !(f.aftaleMedArbejdsgiver) || v17
  s[592] = v18
  const v19 = s[112] && f.aftaleMedArbejdsgiver && (v16 || s[5])
  s[591] = v19
  const v20 = v14 || v19
  s[1346] = v20
  const v21 = (v13 || v15) && v18
  s[1347] = v21
  const v22 = !s[65] || !s[255] || v21
  const v23 = s[65] && s[255] && v20
  const SDL_54_1 = s[63] || s[72] && v23 || s[73] && v23
  s[452] = SDL_54_1
  const SDL_54_1_nej = s[63] || s[72] && v22 || s[73] && v22
  s[453] = SDL_54_1_nej
  // SDL.59.6: Refusion trods for sen anmeldelse (SDL § 59, stk. 6)
  const v26 = !s[3] && s[241] >= f.refusionskravFremsat
  s[1358] = v26
  const v27 = !s[3] && s[242] < f.refusionskravFremsat
  s[1359] = v27
  const v28 = f.skyldesLoenmodtageren || f.forkertVejledning || f.saerligeOmstaendighederForRefusion
  s[1360] = v28
  const v29 = v27 || !v28
  const v30 = v26 || s[5]
  const v31 = v30 && v28
  const v32 = f.nemrefusionNede || f.skyldesLoenmodtageren || f.forkertVejledning || f.saerligeOmstaendighederForRefusion
  s[1363] = v32
  const v33 = v27 || !v32
  const v34 = v30 && v32
  const SDL_59_6 = s[65] && (s[63] || s[72] && v31 || s[303] && v31 || s[304] && v34 || s[305] && v34)
  s[456] = SDL_59_6
  const SDL_59_6_nej = s[65] && (s[63] || s[72] && v29 || s[303] && v29 || s[304] && v33 || s[305] && v33)
  s[457] = SDL_59_6_nej
  // SDL.59.2: Refusion tidligst fra (SDL § 59, stk. 2-5)
  const v37 = !s[3] && s[306] >= f.arbejdsgiverAnmeldt
  s[1369] = v37
  const v38 = !s[3] && s[307] < f.arbejdsgiverAnmeldt
  s[1370] = v38
  const v39 = v37 || s[308] || SDL_59_6
  s[1366] = v39
  const v40 = SDL_59_6_nej || s[309]
  const v41 = (v38 || s[5]) && (s[310] || s[5]) && v40 && (v38 || s[310] || SDL_59_6_nej)
  s[1367] = v41
  const v42 = s[5] && s[309]
  s[1368] = v42
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
  const v57 = !s[3] && s[264] >= f.arbejdsgiverAnmeldt
  s[1375] = v57
  const v58 = !s[3] && s[263] < f.arbejdsgiverAnmeldt
  s[1376] = v58
  const v59 = !s[3] && s[4] < shiftDays(s[61], 30)
  s[1377] = v59
  const v60 = !s[3] && s[4] >= shiftDays(s[59], 30)
  s[1378] = v60
  const v61 = v57 || v59 || SDL_59_6
  s[1373] = v61
  const v62 = (v58 || s[5]) && (v60 || s[5]) && v40 && (v58 || v60 || SDL_59_6_nej)
  s[1374] = v62
  const v63 = v62 || v48
  const v64 = v62 ? v50 : v45
  const v65 = v62 ? v53 : v46
  const v66 = s[72] && v56
  const v67 = s[250] && v56
  const v68 = s[266] && (v61 || v62 || v48)
  const v69 = s[267] || v68
  const v70 = s[267] ? FIRST_DAY : v61 ? (v63 ? Math.min(v43, v64) : v43) : v64
  const v71 = v67 || v69
  const v72 = v67 ? (v69 ? Math.min(v52, v70) : v52) : v70
  const SDL_59_2 = s[63] ? FIRST_DAY : v66 ? (v71 ? Math.min(v52, v72) : v52) : v72
  s[778] = SDL_59_2
  const v74 = s[267] ? NEVER : v61 ? (v63 ? Math.max(v43, v65) : v43) : v65
  const v75 = v67 ? (v69 ? Math.max(v55, v74) : v55) : v74
  const SDL_59_2_hoej = s[63] ? NEVER : v66 ? (v71 ? Math.max(v55, v75) : v55) : v75
  s[779] = SDL_59_2_hoej
  const SDL_59_2_er = s[65] && (s[63] || v66 || v67 || s[267] || v68)
  s[454] = SDL_59_2_er
  const SDL_59_2_ir = !s[65] || s[63] || s[72] && v47 || s[250] && v47 || s[267] || s[266] && v47 || s[64]
  s[455] = SDL_59_2_ir
}

function svar_26(f, s) {
  const v0 = (s[168] ? 1 : 0) + (s[171] ? 4 : 0)
  s[597] = v0
  const v1 = (s[311] ? 1 : 0) + (s[312] ? 2 : 0) + (s[313] ? 4 : 0)
  s[598] = v1
  const v2 = f.vurderingsdato >= 15884 /* 2013-06-28 */
  s[463] = v2
  const v3 = s[88] ? 0 : 4
  s[449] = v3
  const v4 = (s[314] ? 1 : 0) + (s[315] ? 2 : 0) + v3
  s[599] = v4
  const v5 = (f.erIJobafklaring ? 1 : 0) + (s[316] ? 4 : 0)
  s[602] = v5
  const v6 = (s[317] ? 1 : 0) + (s[318] ? 2 : 0) + (s[319] ? 4 : 0)
  s[603] = v6
  const v7 = s[69] ? 4 : 0
  s[407] = v7
  const v8 = (s[116] ? 1 : 0) + (s[120] ? 2 : 0) + v7
  s[604] = v8
  const v9 = (s[119] ? 1 : 0) + (s[121] ? 2 : 0) + v3
  s[605] = v9
  const v10 = s[3] ? 0 : 1
  const v11 = s[5] ? 4 : 0
  s[485] = v11
  const v12 = v10 + v11
  s[606] = v12
  const v13 = (s[89] ? 1 : 0) + (s[95] ? 2 : 0) + v3
  s[607] = v13
  const v14 = f.vurderingsdato >= 17897 /* 2019-01-01 */
  s[500] = v14
  const v15 = (s[88] ? 0 : 1) + 2 + v3
  s[608] = v15
  const v16 = (s[320] ? 1 : 0) + (s[321] ? 2 : 0) + v3
  s[609] = v16
  const v17 = (f.ferieAftalt ? 1 : 0) + (s[322] ? 4 : 0)
  s[612] = v17
  const v18 = (s[323] ? 1 : 0) + (s[324] ? 2 : 0) + v3
  s[613] = v18
  const v19 = (s[325] ? 1 : 0) + (s[326] ? 2 : 0) + v3
  s[614] = v19
  const v20 = (s[327] ? 1 : 0) + (s[328] ? 4 : 0)
  s[617] = v20
  const v21 = f.vurderingsdato >= 20485 /* 2026-02-01 */
  s[503] = v21
  const v22 = (s[329] ? 1 : 0) + (s[330] ? 2 : 0) + v3
  s[618] = v22
  const v23 = s[309] ? 4 : 0
  s[458] = v23
  const v24 = (s[331] ? 1 : 0) + v23
  s[621] = v24
  const v25 = (s[135] ? 1 : 0) + (s[136] ? 2 : 0) + (s[126] ? 0 : 4)
  s[622] = v25
  const v26 = (s[332] ? 1 : 0) + (s[333] ? 2 : 0) + v3
  s[623] = v26
  const v27 = 1 + (s[334] ? 0 : 4)
  s[626] = v27
  const v28 = (s[335] ? 1 : 0) + (s[336] ? 2 : 0) + (s[337] ? 4 : 0)
  s[627] = v28
  const v29 = (s[134] ? 1 : 0) + (s[132] ? 2 : 0) + (s[133] ? 4 : 0)
  s[628] = v29
  const v30 = (s[152] ? 1 : 0) + (s[147] ? 2 : 0) + (s[146] ? 4 : 0)
  s[629] = v30
  const v31 = (s[338] ? 1 : 0) + (s[339] ? 2 : 0) + v3
  s[630] = v31
  const v32 = (s[340] ? 1 : 0) + (s[341] ? 4 : 0)
  s[633] = v32
  const v33 = (s[342] ? 1 : 0) + (s[343] ? 4 : 0)
  s[636] = v33
  const v34 = (s[344] ? 1 : 0) + (s[345] ? 4 : 0)
  s[639] = v34
  const v35 = (s[346] ? 1 : 0) + (s[347] ? 2 : 0) + (s[348] ? 4 : 0)
  s[640] = v35
  const v36 = (s[139] ? 1 : 0) + (s[137] ? 2 : 0) + (s[138] ? 0 : 4)
  s[641] = v36
  const v37 = (s[349] ? 1 : 0) + (s[350] ? 4 : 0)
  s[644] = v37
  const v38 = (s[351] ? 1 : 0) + (s[352] ? 2 : 0) + v3
  s[645] = v38
  const v39 = f.vurderingsdato >= 16983 /* 2016-07-01 */
  s[538] = v39
  const v40 = (s[353] ? 1 : 0) + (s[354] ? 2 : 0) + v3
  s[646] = v40
  const v41 = (s[355] ? 1 : 0) + (s[356] ? 2 : 0) + v3
  s[647] = v41
  const v42 = s[357] ? 1 : 0
  const v43 = v42 + (s[358] ? 2 : 0) + (s[359] ? 4 : 0)
  s[648] = v43
  const v44 = 1 + v3
  s[651] = v44
  const v45 = v42 + (s[360] ? 4 : 0)
  s[654] = v45
  const v46 = (s[361] ? 1 : 0) + (s[362] ? 2 : 0) + v3
  s[655] = v46
  const v47 = s[101] ? 4 : 0
  s[1191] = v47
  const v48 = (s[99] ? 1 : 0) + v47
  s[656] = v48
  const v49 = (s[363] ? 1 : 0) + (s[364] ? 4 : 0)
  s[659] = v49
  const v50 = (s[365] ? 1 : 0) + (s[366] ? 2 : 0) + (s[367] ? 4 : 0)
  s[660] = v50
  const v51 = v10 + (!s[3] && !s[368] ? 2 : 0) + v11
  s[661] = v51
  const v52 = (s[177] ? 1 : 0) + (s[180] ? 2 : 0) + (s[179] ? 4 : 0)
  s[662] = v52
  const v53 = (s[91] ? 1 : 0) + (s[94] ? 2 : 0) + (s[92] ? 4 : 0)
  s[663] = v53
  const v54 = (s[369] ? 1 : 0) + (s[370] ? 4 : 0)
  s[666] = v54
  const v55 = (s[371] ? 1 : 0) + (s[372] ? 2 : 0) + v3
  s[667] = v55
  const v56 = s[373] ? 1 : 0
  const v57 = v56 + (s[374] ? 2 : 0) + v3
  s[668] = v57
  const v58 = v56 + (s[375] ? 4 : 0)
  s[671] = v58
  const v59 = (s[376] ? 1 : 0) + (s[377] ? 2 : 0) + v3
  s[672] = v59
  const v60 = (s[98] ? 1 : 0) + (s[100] ? 4 : 0)
  s[673] = v60
  const v61 = (s[378] ? 1 : 0) + (s[379] ? 2 : 0) + (s[380] ? 4 : 0)
  s[674] = v61
  const v62 = (s[189] ? 1 : 0) + (s[190] ? 4 : 0)
  s[675] = v62
  const v63 = (s[381] ? 1 : 0) + (s[382] ? 4 : 0)
  s[678] = v63
  const v64 = (s[383] ? 1 : 0) + v7
  s[681] = v64
  const v65 = (s[384] ? 1 : 0) + (s[385] ? 2 : 0) + (s[386] ? 4 : 0)
  s[682] = v65
  const v66 = (s[193] ? 1 : 0) + (s[194] ? 4 : 0)
  s[683] = v66
  const v67 = (s[196] ? 0 : 1) + (s[196] ? 4 : 0)
  s[685] = v67
  const v68 = (s[198] ? 1 : 0) + (s[200] ? 4 : 0)
  s[686] = v68
  const v69 = (s[197] ? 1 : 0) + (s[199] ? 4 : 0)
  s[687] = v69
  const v70 = (s[387] ? 1 : 0) + (s[388] ? 4 : 0)
  s[690] = v70
  const v71 = (s[207] ? 1 : 0) + (s[208] ? 4 : 0)
  s[691] = v71
  const v72 = (s[389] ? 1 : 0) + (s[390] ? 4 : 0)
  s[694] = v72
  const v73 = (s[391] ? 1 : 0) + (s[392] ? 4 : 0)
  s[697] = v73
  const v74 = (s[106] ? 1 : 0) + (s[107] ? 2 : 0) + (s[108] ? 4 : 0)
  s[698] = v74
  const v75 = s[46] ? 4 : 0
  s[396] = v75
  const v76 = (s[50] ? 1 : 0) + (s[45] ? 2 : 0) + v75
  s[699] = v76
  const v77 = s[48] ? 4 : 0
  s[395] = v77
  const v78 = (s[51] ? 1 : 0) + (s[56] ? 2 : 0) + v77
  s[700] = v78
  const v79 = s[228] ? 4 : 0
  s[393] = v79
}

function svar_27(f, s) {
  const v0 = (s[227] ? 1 : 0) + s[393]
  s[701] = v0
  const v1 = (s[394] ? 1 : 0) + s[395]
  s[704] = v1
  const v2 = (s[52] ? 1 : 0) + (s[57] ? 2 : 0) + s[395]
  s[705] = v2
  const v3 = (s[231] ? 1 : 0) + s[393]
  s[706] = v3
  const v4 = (s[212] ? 1 : 0) + s[395]
  s[707] = v4
  const v5 = (s[53] ? 1 : 0) + (s[58] ? 2 : 0) + s[396]
  s[708] = v5
  const v6 = (s[397] ? 1 : 0) + (s[398] ? 4 : 0)
  s[711] = v6
  const v7 = (s[54] ? 1 : 0) + (s[47] ? 2 : 0) + s[395]
  s[712] = v7
  const v8 = (s[55] ? 1 : 0) + (s[49] ? 2 : 0) + s[395]
  s[713] = v8
  const v9 = (s[219] ? 1 : 0) + (s[224] ? 2 : 0) + s[395]
  s[714] = v9
  const v10 = (s[399] ? 1 : 0) + (s[400] ? 2 : 0) + (s[401] ? 4 : 0)
  s[715] = v10
  const v11 = (s[402] ? 1 : 0) + (s[403] ? 4 : 0)
  s[718] = v11
  const v12 = (s[404] ? 1 : 0) + (s[405] ? 2 : 0) + (s[406] ? 4 : 0)
  s[719] = v12
  const v13 = (s[70] ? 1 : 0) + (s[71] ? 2 : 0) + s[407]
  s[720] = v13
  const v14 = (s[68] ? 1 : 0) + s[407]
  s[721] = v14
  const v15 = (s[408] ? 1 : 0) + (s[409] ? 2 : 0) + s[407]
  s[722] = v15
  const v16 = (s[410] ? 1 : 0) + (s[411] ? 2 : 0) + (s[412] ? 4 : 0)
  s[723] = v16
  const v17 = s[167] ? 4 : 0
  s[915] = v17
  const v18 = (s[164] ? 1 : 0) + v17
  s[724] = v18
  const v19 = (s[114] ? 1 : 0) + (s[115] ? 2 : 0) + s[407]
  s[725] = v19
  const v20 = (s[82] ? 1 : 0) + (s[81] ? 2 : 0) + s[407]
  s[726] = v20
  const v21 = (s[299] ? 1 : 0) + (s[302] ? 4 : 0)
  s[727] = v21
  const v22 = (s[413] ? 1 : 0) + (s[414] ? 2 : 0) + s[407]
  s[728] = v22
  const v23 = (s[415] ? 1 : 0) + (s[416] ? 4 : 0)
  s[731] = v23
  const v24 = (s[417] ? 1 : 0) + (s[418] ? 4 : 0)
  s[734] = v24
  const v25 = (s[419] ? 1 : 0) + (s[420] ? 4 : 0)
  s[737] = v25
  const v26 = (s[421] ? 1 : 0) + (s[422] ? 4 : 0)
  s[740] = v26
  const v27 = (s[423] ? 1 : 0) + (s[424] ? 4 : 0)
  s[743] = v27
  const v28 = (s[246] ? 1 : 0) + (s[247] ? 2 : 0) + (s[248] ? 4 : 0)
  s[744] = v28
  const v29 = (s[243] ? 1 : 0) + (s[245] ? 2 : 0) + (s[244] ? 4 : 0)
  s[745] = v29
  const v30 = (s[425] ? 1 : 0) + (s[426] ? 4 : 0)
  s[748] = v30
  const v31 = (s[172] ? 1 : 0) + (s[175] ? 4 : 0)
  s[749] = v31
  const v32 = (s[427] ? 1 : 0) + (s[428] ? 2 : 0) + s[407]
  s[750] = v32
  const v33 = (s[429] ? 1 : 0) + (s[430] ? 4 : 0)
  s[753] = v33
  const v34 = (s[431] ? 1 : 0) + (s[432] ? 4 : 0)
  s[756] = v34
  const v35 = (s[433] ? 1 : 0) + (s[434] ? 2 : 0) + (s[435] ? 4 : 0)
  s[757] = v35
  const v36 = (s[436] ? 1 : 0) + (s[437] ? 2 : 0) + (s[438] ? 4 : 0)
  s[758] = v36
  const v37 = (s[439] ? 1 : 0) + (s[440] ? 4 : 0)
  s[761] = v37
  const v38 = (s[441] ? 1 : 0) + (s[442] ? 4 : 0)
  s[764] = v38
  const v39 = (s[443] ? 1 : 0) + (s[444] ? 4 : 0)
  s[767] = v39
  const v40 = (s[297] ? 1 : 0) + (s[298] ? 4 : 0)
  s[768] = v40
  const v41 = (s[284] ? 1 : 0) + (s[285] ? 4 : 0)
  s[769] = v41
  const v42 = (s[445] ? 1 : 0) + (s[446] ? 4 : 0)
  s[772] = v42
  const v43 = (s[447] ? 1 : 0) + (s[448] ? 2 : 0) + s[449]
  s[773] = v43
  const v44 = (s[450] ? 1 : 0) + (s[451] ? 4 : 0)
  s[776] = v44
  const v45 = (s[452] ? 1 : 0) + (s[453] ? 2 : 0) + s[407]
  s[777] = v45
  const v46 = (s[454] ? 1 : 0) + (s[455] ? 4 : 0)
  s[780] = v46
  const v47 = (s[456] ? 1 : 0) + (s[457] ? 2 : 0) + s[458]
  s[781] = v47
  const v48 = s[459] ? 1 : 0
  s[471] = v48
  const v49 = s[459] ? 8 : 0
  s[470] = v49
  const v50 = !s[3] && !s[5] && s[460] && s[59] < NEVER
  s[478] = v50
  const v51 = s[59] >= 16440 /* 2015-01-05 */
  s[481] = v51
  const v52 = s[59] >= 13332 /* 2006-07-03 */
  const v53 = v52 ? 1 : 0
  s[480] = v53
  const v54 = v52 ? 8 : 0
  s[479] = v54
  const v55 = (v50 ? (s[74] ? v53 : v51 ? 2 : 0) : 0) === 2
  s[783] = v55
  const v56 = s[87] ? 8192 : 16384
  s[784] = v56
  const v57 = s[88] ? 1 : 0
  s[469] = v57
  const v58 = f.vurderingsdato <= 19935 /* 2024-07-31 */
  s[785] = v58
  const v59 = s[461] ? 0 : v58 ? v57 : s[462] ? 2 : 0
  const v60 = s[88] ? 8 : 0
  s[499] = v60
  const v61 = v59 === 1
  s[786] = v61
  const v62 = v59 === 2
  s[791] = v62
  const v63 = s[463] ? 4 : 0
  s[509] = v63
  const v64 = s[122] ? 3 : 0
  s[508] = v64
  const v65 = f.vurderingsdato <= 15883 /* 2013-06-27 */
  s[507] = v65
  const v66 = s[464] ? 2 : 0
  s[506] = v66
  const v67 = f.vurderingsdato <= 15705 /* 2012-12-31 */
  s[505] = v67
  const v68 = f.vurderingsdato <= 15011 /* 2011-02-06 */
  s[504] = v68
  const v69 = v68 ? v57 : v67 ? v66 : v65 ? v64 : v63
  s[468] = v69
  const v70 = s[464] ? 16 : 0
  s[517] = v70
  const v71 = s[122] ? 24 : 0
  s[793] = v71
  const v72 = s[463] ? 32 : 0
  s[794] = v72
  const v73 = v69 === 1
  s[795] = v73
  const v74 = s[65] ? 1 : 2
  s[529] = v74
  const v75 = s[65] ? 65536 : 131072
  s[797] = v75
  const v76 = v69 === 2
  s[800] = v76
  const v77 = s[65] ? 32768 : 65536
  s[801] = v77
  const v78 = s[465] ? 262144 : 524288
  s[802] = v78
  const v79 = s[466] ? 2097152 : 4194304
  s[803] = v79
}

function svar_28(f, s) {
  const v0 = s[467] ? 16777216 : 33554432
  s[804] = v0
  const v1 = s[468] === 3
  s[805] = v1
  const v2 = s[65] ? 4096 : 8192
  s[807] = v2
  const v3 = s[468] === 4
  s[811] = v3
  const v4 = s[469] === 1
  s[812] = v4
  const v5 = s[88] ? 0 : 262144
  s[813] = v5
  const v6 = s[0] <= 15011 /* 2011-02-06 */
  const v7 = s[3] ? 0 : v6 ? s[470] : s[235] ? 16 : 0
  s[814] = v7
  const v8 = s[183] ? v7 : 0
  s[815] = v8
  const v9 = s[183] ? 8192 : 16384
  s[816] = v9
  const v10 = s[96] ? 65536 : 131072
  s[817] = v10
  const v11 = f.opfylderHelbredsbetingelserForFoertidspension ? 524288 : 1048576
  s[818] = v11
  const v12 = f.naaetFolkepensionsalder ? 4194304 : 8388608
  s[819] = v12
  const v13 = s[97] ? 33554432 : 67108864
  s[820] = v13
  const v14 = (s[183] ? (s[3] ? 0 : v6 ? s[471] : s[235] ? 2 : 0) : 0) === 2
  s[821] = v14
  const v15 = s[5] ? 32 : 0
  s[523] = v15
  const v16 = !s[3] && s[472]
  s[826] = v16
  const v17 = !s[3] && !s[473]
  s[827] = v17
  const v18 = v16 ? 1 : v17 ? (s[21] ? 2 : s[30] ? 3 : 0) : 0
  const v19 = s[5] ? 16777216 : 0
  s[527] = v19
  const v20 = s[5] ? 134217728 : 0
  s[518] = v20
  const v21 = s[5] ? 256 : 0
  s[835] = v21
  const v22 = s[5] ? 2048 : 0
  s[838] = v22
  const v23 = s[5] ? 16384 : 0
  s[596] = v23
  const v24 = s[5] ? 131072 : 0
  s[841] = v24
  const v25 = v18 === 2
  s[842] = v25
  const v26 = s[5] ? 1048576 : 0
  s[843] = v26
  const v27 = s[5] ? 8388608 : 0
  s[846] = v27
  const v28 = s[5] ? 67108864 : 0
  s[847] = v28
  const v29 = s[5] ? 536870912 : 0
  s[493] = v29
  const v30 = v18 === 3
  s[850] = v30
  const v31 = s[36] && !s[474] && s[35] === s[37] && s[35] < NEVER
  s[855] = v31
  const v32 = s[35] >= 20485 /* 2026-02-01 */
  s[858] = v32
  const v33 = s[35] >= 15012 /* 2011-02-07 */
  const v34 = s[35] >= 13332 /* 2006-07-03 */
  const v35 = v34 ? 1 : 0
  const v36 = v34 ? 8 : 0
  s[856] = v36
  const v37 = v33 ? 16 : 0
  s[857] = v37
  const v38 = f.forlaengelseErAfgjort ? 1 : 2
  s[994] = v38
  const v39 = f.forlaengelseErAfgjort ? 8192 : 16384
  s[859] = v39
  const v40 = s[101] ? 262144 : 0
  s[1183] = v40
  const v41 = (s[162] ? 65536 : 0) + (s[163] ? 131072 : 0) + v40
  s[860] = v41
  const v42 = s[35] >= 16252 /* 2014-07-01 */
  const v43 = s[35] >= 13545 /* 2007-02-01 */
  const v44 = v43 ? 16 : 0
  s[861] = v44
  const v45 = v33 ? 24 : 0
  s[863] = v45
  const v46 = s[475] ? v45 : v42 ? 32 : 0
  s[862] = v46
  const v47 = v31 ? (s[476] ? v35 : s[209] ? (v43 ? 2 : 0) : v33 ? 3 : 0) : 0
  const v48 = v47 === 1
  s[864] = v48
  const v49 = s[48] ? 134217728 : 0
  s[867] = v49
  const v50 = v47 === 2
  s[868] = v50
  const v51 = v47 === 3
  s[871] = v51
  const v52 = v42 ? 24 : 0
  const v53 = v31 ? (s[209] ? v36 : s[475] ? v37 : s[477] ? v52 : v32 ? 32 : 0) : 0
  s[872] = v53
  const v54 = v31 ? (s[209] ? v35 : s[475] ? (v33 ? 2 : 0) : v42 ? 3 : 0) : 0
  const v55 = v31 ? (s[209] ? v36 : s[475] ? v37 : v52) : 0
  s[873] = v55
  const v56 = v54 === 1
  s[874] = v56
  const v57 = v54 === 2
  s[875] = v57
  const v58 = v54 === 3
  s[879] = v58
  const v59 = v31 ? v35 : 0
  s[581] = v59
  const v60 = v31 ? v36 : 0
  s[880] = v60
  const v61 = v59 === 1
  s[881] = v61
  const v62 = s[48] ? 32 : 0
  s[882] = v62
  const v63 = s[48] ? 256 : 0
  s[883] = v63
  const v64 = s[48] ? 2048 : 0
  s[884] = v64
  const v65 = s[59] >= 16252 /* 2014-07-01 */
  s[498] = v65
  const v66 = s[478] ? (s[176] ? s[479] : v65 ? 16 : 0) : 0
  s[885] = v66
  const v67 = s[59] >= 15012 /* 2011-02-07 */
  s[511] = v67
  const v68 = v67 ? 2 : 0
  s[495] = v68
  const v69 = s[478] ? (s[123] ? s[480] : v68) : 0
  s[502] = v69
  const v70 = v67 ? 16 : 0
  s[548] = v70
  const v71 = s[478] ? (s[123] ? s[479] : v70) : 0
  s[589] = v71
  const v72 = v69 === 1
  s[886] = v72
  const v73 = s[5] ? 2097152 : 0
  s[893] = v73
  const v74 = v69 === 2
  s[896] = v74
  const v75 = s[478] ? s[479] : 0
  s[897] = v75
  const v76 = (s[478] ? s[480] : 0) === 1
  s[497] = v76
  const v77 = s[65] ? 8192 : 16384
  s[1022] = v77
  const v78 = v76 ? v77 : 0
  s[898] = v78
  const v79 = s[69] ? 262144 : 0
  s[899] = v79
}

function svar_29(f, s) {
  const v0 = s[59] >= 15341 /* 2012-01-02 */
  s[585] = v0
  const v1 = s[69] ? 32768 : 0
  s[1002] = v1
  const v2 = (s[70] ? 8192 : 0) + (s[71] ? 16384 : 0) + v1
  s[904] = v2
  const v3 = f.fratraeder ? 1 : 2
  s[1027] = v3
  const v4 = s[69] ? 2097152 : 0
  s[905] = v4
  const v5 = s[481] ? 3 : 0
  s[590] = v5
  const v6 = s[59] >= 15523 /* 2012-07-02 */
  s[906] = v6
  const v7 = s[478] ? (s[482] ? s[480] : s[74] ? (v6 ? 2 : 0) : v5) : 0
  const v8 = s[481] ? 24 : 0
  s[907] = v8
  const v9 = v7 === 1
  s[908] = v9
  const v10 = s[5] ? 262144 : 0
  s[913] = v10
  const v11 = (s[483] ? 1 : 0) + (s[484] ? 2 : 0) + s[485]
  s[930] = v11
  const v12 = v7 === 2
  s[916] = v12
  const v13 = (s[486] ? 64 : 0) + (s[79] ? 128 : 0) + (s[487] ? 256 : 0)
  s[922] = v13
  const v14 = (s[71] ? 512 : 0) + (s[70] ? 1024 : 0) + (s[69] ? 2048 : 0)
  s[923] = v14
  const v15 = (s[488] ? 4096 : 0) + (s[489] ? 8192 : 0) + (s[167] ? 16384 : 0)
  s[924] = v15
  const v16 = f.dagpengeretHvisRask ? 32768 : 65536
  s[925] = v16
  const v17 = (s[85] ? 262144 : 0) + (s[84] ? 524288 : 0)
  s[926] = v17
  const v18 = f.erhvervsmaessigUddannelse ? 2097152 : 4194304
  s[927] = v18
  const v19 = s[490] ? 16777216 : 33554432
  s[928] = v19
  const v20 = (s[491] ? 134217728 : 0) + (s[492] ? 268435456 : 0) + s[493]
  s[929] = v20
  const v21 = f.elevILoennetPraktik ? 8 : 16
  s[931] = v21
  const v22 = f.ansatIFleksjob ? 64 : 128
  s[932] = v22
  const v23 = v7 === 3
  s[933] = v23
  const v24 = s[59] >= 15884 /* 2013-06-28 */
  s[951] = v24
  const v25 = s[59] >= 15706 /* 2013-01-01 */
  s[950] = v25
  const v26 = s[478] ? (s[123] ? s[480] : s[494] ? s[495] : s[496] ? (v25 ? 3 : 0) : v24 ? 4 : 0) : 0
  const v27 = v26 === 1
  s[952] = v27
  const v28 = v26 === 2
  s[958] = v28
  const v29 = v26 === 3
  s[959] = v29
  const v30 = v26 === 4
  s[961] = v30
  const v31 = s[497] ? (s[83] ? 33554432 : 67108864) : 0
  s[966] = v31
  const v32 = s[239] ? 512 : 1024
  s[969] = v32
  const v33 = (s[478] ? (s[176] ? s[480] : s[498] ? 2 : 0) : 0) === 2
  s[971] = v33
  const v34 = s[88] ? 0 : 2097152
  s[972] = v34
  const v35 = f.vurderingsdato <= 16800 /* 2015-12-31 */
  s[513] = v35
  const v36 = v35 ? s[499] : s[124] ? 16 : 0
  s[973] = v36
  const v37 = (v35 ? s[469] : s[124] ? 2 : 0) === 2
  s[547] = v37
  const v38 = f.fikSygedagpengeVedLivstruende ? 8192 : 16384
  s[974] = v38
  const v39 = s[124] ? 3 : 0
  s[514] = v39
  const v40 = f.vurderingsdato <= 18261 /* 2019-12-31 */
  s[535] = v40
  const v41 = f.vurderingsdato <= 16251 /* 2014-06-30 */
  s[537] = v41
  const v42 = v41 ? s[469] : v35 ? (s[157] ? 2 : 0) : v40 ? v39 : s[144] ? 4 : 0
  const v43 = s[124] ? 24 : 0
  s[975] = v43
  const v44 = v42 === 2
  s[976] = v44
  const v45 = s[88] ? 0 : 32768
  s[977] = v45
  const v46 = v42 === 3
  s[985] = v46
  const v47 = s[96] ? 262144 : 524288
  s[988] = v47
  const v48 = f.naaetFolkepensionsalder ? 2097152 : 4194304
  s[989] = v48
  const v49 = s[97] ? 16777216 : 33554432
  s[990] = v49
  const v50 = f.naaetFolkepensionsalder ? 8 : 16
  s[991] = v50
  const v51 = s[97] ? 64 : 128
  s[992] = v51
  const v52 = v42 === 4
  s[993] = v52
  const v53 = s[88] ? 0 : 32
  s[995] = v53
  const v54 = f.erIJobafklaring ? 8192 : 16384
  s[999] = v54
  const v55 = s[83] ? 65536 : 131072
  s[1000] = v55
  const v56 = s[497] ? (s[87] ? 524288 : 1048576) : 0
  s[1001] = v56
  const v57 = s[69] ? 16777216 : 0
  s[1007] = v57
  const v58 = f.vurderingsdato <= 17896 /* 2018-12-31 */
  const v59 = v58 ? s[469] : s[500] ? 2 : 0
  const v60 = v58 ? s[499] : s[500] ? 16 : 0
  s[1010] = v60
  const v61 = v59 === 1
  s[1011] = v61
  const v62 = v59 === 2
  s[1012] = v62
  const v63 = s[501] ? s[502] : 0
  const v64 = v63 === 2
  s[1015] = v64
  const v65 = v63 === 1
  s[1013] = v65
  const v66 = f.saerligeGrundeTilAndetTidspunkt ? 512 : 0
  s[1014] = v66
  const v67 = s[503] ? 5 : 0
  s[515] = v67
  const v68 = f.vurderingsdato <= 20484 /* 2026-01-31 */
  s[512] = v68
  const v69 = s[504] ? s[469] : s[505] ? s[506] : s[507] ? s[508] : v68 ? s[509] : v67
  const v70 = s[503] ? 40 : 0
  s[516] = v70
  const v71 = v69 === 1
  s[1016] = v71
  const v72 = v69 === 2
  s[1017] = v72
  const v73 = v69 === 3
  s[1018] = v73
  const v74 = v69 === 4
  s[1019] = v74
  const v75 = v69 === 5
  s[1020] = v75
  const v76 = s[59] >= 14613 /* 2010-01-04 */
  s[1021] = v76
  const v77 = s[65] ? (s[478] ? (s[510] ? s[480] : s[123] ? (v76 ? 2 : 0) : s[511] ? 3 : 0) : 0) : 0
  const v78 = v77 === 2
  s[1023] = v78
  const v79 = v77 === 3
  s[1026] = v79
}

function svar_30(f, s) {
  const v0 = s[126] ? (s[512] ? (s[126] ? 1 : 0) : s[503] ? 2 : 0) : 0
  const v1 = v0 === 1
  s[1028] = v1
  const v2 = v0 === 2
  s[1033] = v2
  const v3 = (s[504] ? s[469] : s[513] ? s[506] : s[514]) === 3
  s[1034] = v3
  const v4 = f.vurderingsdato <= 20634 /* 2026-06-30 */
  s[1077] = v4
  const v5 = v4 ? s[515] : s[127] ? 6 : 0
  const v6 = f.vurderingsdato <= 20088 /* 2024-12-31 */
  s[1076] = v6
  const v7 = f.vurderingsdato <= 16439 /* 2015-01-04 */
  s[1039] = v7
  const v8 = s[504] ? s[469] : v7 ? s[506] : v6 ? (s[126] ? 3 : 0) : s[512] ? (s[138] ? 4 : 0) : v5
  const v9 = v4 ? s[516] : s[127] ? 48 : 0
  s[1067] = v9
  const v10 = s[504] ? s[499] : v7 ? s[517] : v6 ? (s[126] ? 24 : 0) : s[512] ? (s[138] ? 32 : 0) : v9
  s[1035] = v10
  const v11 = v8 === 3
  s[1036] = v11
  const v12 = v8 === 4
  s[1037] = v12
  const v13 = v8 === 5
  s[1038] = v13
  const v14 = v8 === 1
  s[1041] = v14
  const v15 = v14 ? (f.tilbagevendenForestaar ? 16384 : 8192) : 0
  s[1040] = v15
  const v16 = v8 === 2
  s[1043] = v16
  const v17 = v16 ? (f.tilbagevendenForestaar ? 1048576 : 524288) : 0
  s[1042] = v17
  const v18 = v11 ? (s[125] ? 33554432 : 0) + (s[128] ? 67108864 : 0) + s[518] : 0
  s[1044] = v18
  const v19 = (v11 ? (s[519] ? 1 : 0) + (s[520] ? 2 : 0) + s[485] : 0) + (v11 ? (s[521] ? 8 : 0) + (s[522] ? 16 : 0) + s[523] : 0)
  s[1045] = v19
  const v20 = s[138] && s[143]
  const v21 = s[138] && !s[142]
  const v22 = v20 ? 1 : v21 ? (s[512] ? (s[138] ? 2 : 0) : v4 ? (s[503] ? 3 : 0) : s[127] ? 4 : 0) : 0
  const v23 = v20 ? 8 : v21 ? (s[512] ? (s[138] ? 16 : 0) : v4 ? (s[503] ? 24 : 0) : s[127] ? 32 : 0) : 0
  s[1046] = v23
  const v24 = s[138] ? 8192 : 16384
  s[1047] = v24
  const v25 = (s[142] ? 65536 : 0) + (s[524] ? 131072 : 0)
  s[1048] = v25
  const v26 = s[127] ? 524288 : 1048576
  s[1049] = v26
  const v27 = (s[525] ? 4194304 : 0) + (s[526] ? 8388608 : 0) + s[527]
  s[1050] = v27
  const v28 = s[528] ? 1 : 2
  s[1081] = v28
  const v29 = v22 === 1
  s[1051] = v29
  const v30 = f.fratraeder ? 64 : 128
  s[1300] = v30
  const v31 = (v29 ? s[529] : 0) + (v29 ? (s[530] ? 16 : 8) : 0) + (v29 ? v30 : 0) + (v29 ? (s[531] ? 1024 : 512) : 0)
  s[1052] = v31
  const v32 = v22 === 2
  s[1059] = v32
  const v33 = v22 === 3
  s[1060] = v33
  const v34 = s[528] ? 2097152 : 4194304
  s[1061] = v34
  const v35 = s[65] ? 16777216 : 33554432
  s[1062] = v35
  const v36 = s[530] ? 268435456 : 134217728
  s[1063] = v36
  const v37 = s[531] ? 16 : 8
  s[1064] = v37
  const v38 = v22 === 4
  s[1065] = v38
  const v39 = s[88] ? 2 : 0
  const v40 = s[143] ? 1 : s[142] ? 0 : s[504] ? v39 : v7 ? (s[464] ? 3 : 0) : s[512] ? (s[126] ? 4 : 0) : v5
  const v41 = s[88] ? 16 : 0
  s[1066] = v41
  const v42 = v40 === 1
  s[1068] = v42
  const v43 = v40 === 4
  s[1069] = v43
  const v44 = (s[134] ? 512 : 0) + (s[132] ? 1024 : 0) + (s[133] ? 2048 : 0)
  s[1070] = v44
  const v45 = v40 === 5
  s[1071] = v45
  const v46 = v40 === 6
  s[1072] = v46
  const v47 = (s[139] ? 262144 : 0) + (s[137] ? 524288 : 0) + (s[138] ? 0 : 1048576)
  s[1073] = v47
  const v48 = s[144] && s[143]
  s[1074] = v48
  const v49 = s[144] && !s[142]
  s[1075] = v49
  const v50 = s[127] ? 5 : 0
  const v51 = v48 ? 1 : v49 ? (v6 ? (s[144] ? 2 : 0) : s[512] ? (s[138] ? 3 : 0) : v4 ? (s[503] ? 4 : 0) : v50) : 0
  s[1090] = v51
  const v52 = s[127] ? 40 : 0
  s[1078] = v52
  const v53 = v51 === 1
  s[1079] = v53
  const v54 = s[145] ? 33554432 : 67108864
  s[1080] = v54
  const v55 = s[65] ? 8 : 16
  s[1082] = v55
  const v56 = s[530] ? 128 : 64
  s[1083] = v56
  const v57 = f.fratraeder ? 512 : 1024
  s[1084] = v57
  const v58 = s[531] ? 8192 : 4096
  s[1085] = v58
  const v59 = s[153] ? 32768 : 65536
  s[1086] = v59
  const v60 = f.forudsigeligtForloeb ? 262144 : 524288
  s[1087] = v60
  const v61 = s[532] ? 2097152 : 4194304
  s[1088] = v61
  const v62 = s[533] ? 16777216 : 33554432
  s[1089] = v62
  const v63 = v51 === 3
  s[1091] = v63
  const v64 = v51 === 4
  s[1092] = v64
  const v65 = (s[134] ? 4096 : 0) + (s[132] ? 8192 : 0) + (s[133] ? 16384 : 0)
  s[1093] = v65
  const v66 = s[153] && s[143]
  s[1094] = v66
  const v67 = s[153] && !s[142]
  s[1095] = v67
  const v68 = f.vurderingsdato <= 14406 /* 2009-06-11 */
  s[1096] = v68
  const v69 = v66 ? 1 : v67 ? (v68 ? v39 : s[504] ? (s[534] ? 3 : 0) : v7 ? (s[464] ? 4 : 0) : s[535] ? (s[126] ? 5 : 0) : v6 ? (s[144] ? 6 : 0) : s[512] ? (s[138] ? 7 : 0) : v4 ? (s[503] ? 8 : 0) : s[127] ? 9 : 0) : 0
  s[1100] = v69
  const v70 = s[126] ? 40 : 0
  s[1097] = v70
  const v71 = v69 === 1
  s[1098] = v71
  const v72 = v69 === 4
  s[1101] = v72
  const v73 = v69 === 6
  s[1103] = v73
  const v74 = v69 === 7
  s[1104] = v74
  const v75 = v69 === 8
  s[1105] = v75
  const v76 = s[504] ? s[469] : s[505] ? s[506] : s[507] ? s[508] : v4 ? s[509] : v50
  s[536] = v76
  const v77 = v76 === 1
  s[1108] = v77
  const v78 = v76 === 2
  s[1110] = v78
  const v79 = v76 === 3
  s[1111] = v79
}

function svar_31(f, s) {
  const v0 = s[536] === 4
  s[1112] = v0
  const v1 = s[536] === 5
  s[1113] = v1
  const v2 = f.skriftligtOrienteret ? 4096 : 8192
  s[1114] = v2
  const v3 = f.vurderingsdato <= 18077 /* 2019-06-30 */
  s[1116] = v3
  const v4 = f.vurderingsdato <= 16982 /* 2016-06-30 */
  s[1115] = v4
  const v5 = s[504] ? s[469] : s[537] ? s[506] : v4 ? (s[157] ? 3 : 0) : v3 ? (s[538] ? 4 : 0) : s[539] ? 5 : 0
  const v6 = v5 === 3
  s[1117] = v6
  const v7 = v5 === 4
  s[1119] = v7
  const v8 = v5 === 5
  s[1120] = v8
  const v9 = s[504] ? s[469] : s[506]
  const v10 = s[504] ? s[499] : s[517]
  s[1124] = v10
  const v11 = v9 === 1
  s[1125] = v11
  const v12 = s[540] ? 1 : 2
  s[1130] = v12
  const v13 = f.hensigtsmaessigOptraening ? 8 : 16
  s[1131] = v13
  const v14 = f.opfordret ? 64 : 128
  s[1132] = v14
  const v15 = (s[362] ? 512 : 0) + (s[361] ? 1024 : 0) + (s[88] ? 0 : 2048)
  s[1133] = v15
  const v16 = v9 === 2
  s[1134] = v16
  const v17 = f.vurderingsdato <= 15516 /* 2012-06-25 */
  s[1136] = v17
  const v18 = f.vurderingsdato <= 15397 /* 2012-02-27 */
  s[1135] = v18
  const v19 = s[504] ? s[469] : v18 ? s[506] : v17 ? (s[541] ? 3 : 0) : s[542] ? 4 : 0
  s[1137] = v19
  const v20 = v19 === 4
  s[1140] = v20
  const v21 = f.vurderingsdato <= 16687 /* 2015-09-09 */
  s[1141] = v21
  const v22 = (v21 ? s[469] : s[543] ? 2 : 0) === 2
  s[1142] = v22
  const v23 = f.forlaengelseErAfgjort ? 65536 : 131072
  s[1143] = v23
  const v24 = s[101] ? 32768 : 0
  s[1146] = v24
  const v25 = s[59] >= 19174 /* 2022-07-01 */
  s[1150] = v25
  const v26 = s[59] >= 18319 /* 2020-02-27 */
  s[1149] = v26
  const v27 = s[59] >= 15517 /* 2012-06-26 */
  s[582] = v27
  const v28 = v27 ? 4 : 0
  s[583] = v28
  const v29 = s[59] >= 15398 /* 2012-02-28 */
  const v30 = v29 ? 3 : 0
  s[586] = v30
  const v31 = s[478] ? (s[123] ? s[480] : s[544] ? s[495] : s[236] ? v30 : s[545] ? v28 : s[546] ? (v26 ? 5 : 0) : v25 ? 6 : 0) : 0
  const v32 = v29 ? 24 : 0
  s[1147] = v32
  const v33 = v27 ? 32 : 0
  s[1148] = v33
  const v34 = v31 === 1
  s[1151] = v34
  const v35 = s[273] ? 1 : 2
  s[1154] = v35
  const v36 = v31 === 2
  s[1152] = v36
  const v37 = v31 === 3
  s[1153] = v37
  const v38 = f.aftaleForSelvstaendig ? 8 : 16
  s[1155] = v38
  const v39 = v31 === 4
  s[1156] = v39
  const v40 = v31 === 5
  s[1157] = v40
  const v41 = v31 === 6
  s[1158] = v41
  const v42 = s[177] && !s[180] && !s[179]
  s[1163] = v42
  const v43 = (s[177] ? 8192 : 0) + (s[180] ? 16384 : 0) + (s[179] ? 32768 : 0)
  s[1164] = v43
  const v44 = s[547] ? (f.laegenVurdererLivstruende ? 65536 : 131072) : 0
  s[1165] = v44
  const v45 = s[373] && !s[374] && s[88]
  s[1166] = v45
  const v46 = s[478] ? (s[123] ? s[479] : s[176] ? s[548] : s[498] ? 24 : 0) : 0
  s[1168] = v46
  const v47 = s[549] ? (s[478] ? (s[123] ? s[480] : s[176] ? s[495] : s[498] ? 3 : 0) : 0) : 0
  const v48 = f.retErOpbrugt ? 65536 : 131072
  s[1169] = v48
  const v49 = v47 === 1
  s[1171] = v49
  const v50 = v47 === 2
  s[1175] = v50
  const v51 = s[69] ? 256 : 0
  s[593] = v51
  const v52 = s[99] && !s[101] && s[550] === s[551] && s[550] < NEVER
  s[1176] = v52
  const v53 = s[550] >= 18809 /* 2021-07-01 */
  s[1177] = v53
  const v54 = (v52 ? (s[552] ? 1 : v53 ? 2 : 0) : 0) === 1
  s[1178] = v54
  const v55 = s[101] ? 2097152 : 0
  s[1186] = v55
  const v56 = (v52 ? 1 : 0) === 1
  s[1193] = v56
  const v57 = s[189] && !s[190] && s[553] === s[554] && s[553] < NEVER
  s[1196] = v57
  const v58 = s[553] >= 18809 /* 2021-07-01 */
  s[1197] = v58
  const v59 = (v57 ? (s[555] ? 1 : v58 ? 2 : 0) : 0) === 1
  s[1198] = v59
  const v60 = s[556] <= 18808 /* 2021-06-30 */
  s[1210] = v60
  const v61 = (v60 ? 1 : s[557] ? 2 : 0) === 1
  s[1211] = v61
  const v62 = s[558] <= 18808 /* 2021-06-30 */
  s[1216] = v62
  const v63 = (s[196] ? 0 : v62 ? 1 : s[559] ? 2 : 0) === 1
  s[1217] = v63
  const v64 = s[193] && !s[194] && s[560] === s[561] && s[560] < NEVER
  s[1223] = v64
  const v65 = s[560] >= 18809 /* 2021-07-01 */
  s[1224] = v65
  const v66 = (v64 ? (s[562] ? 1 : v65 ? 2 : 0) : 0) === 1
  s[1225] = v66
  const v67 = s[563] <= 18808 /* 2021-06-30 */
  s[1232] = v67
  const v68 = (s[564] ? (v67 ? 1 : s[565] ? 2 : 0) : 0) === 1
  s[1233] = v68
  const v69 = s[566] && !s[567] && s[568] === s[569] && s[568] < NEVER
  s[1240] = v69
  const v70 = s[568] >= 18809 /* 2021-07-01 */
  s[1241] = v70
  const v71 = v69 ? (s[570] ? 1 : v70 ? 2 : 0) : 0
  s[1249] = v71
  const v72 = v71 === 1
  s[1242] = v72
  const v73 = s[387] && !s[388] && s[571] === s[572] && s[571] < NEVER
  s[1250] = v73
  const v74 = s[571] >= 18809 /* 2021-07-01 */
  s[1251] = v74
  const v75 = (v73 ? (s[573] ? 1 : v74 ? 2 : 0) : 0) === 1
  s[1252] = v75
  const v76 = s[207] && !s[208] && s[574] === s[575] && s[574] < NEVER
  s[1259] = v76
  const v77 = s[574] >= 18809 /* 2021-07-01 */
  s[1260] = v77
  const v78 = (v76 ? (s[576] ? 1 : v77 ? 2 : 0) : 0) === 1
  s[1261] = v78
  const v79 = s[389] && !s[390] && s[577] === s[578] && s[577] < NEVER
  s[579] = v79
}

function svar_32(f, s) {
  const v0 = s[577] >= 18809 /* 2021-07-01 */
  s[1268] = v0
  const v1 = (s[579] ? (s[580] ? 1 : v0 ? 2 : 0) : 0) === 1
  s[1269] = v1
  const v2 = s[106] && !s[107] && !s[108]
  s[1277] = v2
  const v3 = (v2 ? s[581] : 0) === 1
  s[1278] = v3
  const v4 = s[70] && !s[71] && !s[69]
  s[1281] = v4
  const v5 = v4 ? s[502] : 0
  const v6 = v5 === 1
  s[1282] = v6
  const v7 = v5 === 2
  s[1283] = v7
  const v8 = s[87] ? (s[478] ? (s[236] ? s[479] : s[582] ? 16 : 0) : 0) : 0
  s[1284] = v8
  const v9 = (s[87] ? (s[478] ? (s[236] ? s[480] : s[582] ? 2 : 0) : 0) : 0) === 2
  s[1285] = v9
  const v10 = s[59] >= 15427 /* 2012-03-28 */
  s[1307] = v10
  const v11 = v10 ? 3 : 0
  const v12 = s[249] ? (s[478] ? (s[123] ? s[480] : s[258] ? s[495] : s[236] ? v11 : s[74] ? s[583] : s[481] ? 5 : 0) : 0) : 0
  s[1290] = v12
  const v13 = v10 ? 24 : 0
  s[1288] = v13
  const v14 = s[249] ? 8192 : 16384
  s[1289] = v14
  const v15 = v12 === 4
  s[1291] = v15
  const v16 = v12 === 5
  s[1292] = v16
  const v17 = s[59] >= 19723 /* 2024-01-01 */
  const v18 = s[249] ? (s[478] ? (s[123] ? s[480] : s[258] ? s[495] : s[584] ? v11 : v17 ? 4 : 0) : 0) : 0
  const v19 = s[249] ? (s[478] ? (s[123] ? s[479] : s[258] ? s[548] : s[584] ? v13 : v17 ? 32 : 0) : 0) : 0
  s[1293] = v19
  const v20 = v18 === 1
  s[1294] = v20
  const v21 = v18 === 2
  s[1302] = v21
  const v22 = f.undskyldendeForhold ? 262144 : 524288
  s[1303] = v22
  const v23 = v18 === 3
  s[1304] = v23
  const v24 = v18 === 4
  s[1305] = v24
  const v25 = f.undskyldendeForhold ? 64 : 128
  s[1306] = v25
  const v26 = s[65] ? (s[478] ? (s[123] ? s[480] : s[256] ? s[495] : s[258] ? (s[585] ? 3 : 0) : s[236] ? (v10 ? 4 : 0) : s[582] ? 5 : 0) : 0) : 0
  const v27 = v26 === 1
  s[1308] = v27
  const v28 = v26 === 2
  s[1311] = v28
  const v29 = v26 === 3
  s[1312] = v29
  const v30 = v26 === 5
  s[1313] = v30
  const v31 = s[83] ? (s[478] ? (s[123] ? s[480] : s[544] ? s[495] : s[586]) : 0) : 0
  const v32 = s[83] ? 8192 : 16384
  s[1315] = v32
  const v33 = v31 === 1
  s[1316] = v33
  const v34 = v31 === 2
  s[1317] = v34
  const v35 = v31 === 3
  s[1318] = v35
  const v36 = s[59] >= 15208 /* 2011-08-22 */
  const v37 = s[59] >= 15112 /* 2011-05-18 */
  const v38 = s[478] ? (s[123] ? s[480] : s[587] ? s[495] : s[588] ? (v37 ? 3 : 0) : v36 ? 4 : 0) : 0
  const v39 = s[83] ? v38 : 0
  const v40 = s[478] ? (s[123] ? s[479] : s[587] ? s[548] : s[588] ? (v37 ? 24 : 0) : v36 ? 32 : 0) : 0
  s[1319] = v40
  const v41 = v39 === 1
  s[1320] = v41
  const v42 = v39 === 2
  s[1323] = v42
  const v43 = v39 === 3
  s[1324] = v43
  const v44 = v39 === 4
  s[1326] = v44
  const v45 = s[83] ? s[502] : 0
  const v46 = s[83] ? s[589] : 0
  s[1327] = v46
  const v47 = v45 === 1
  s[1328] = v47
  const v48 = v45 === 2
  s[1331] = v48
  const v49 = s[478] ? (s[123] ? s[480] : s[74] ? s[495] : s[590]) : 0
  const v50 = v49 === 1
  s[1335] = v50
  const v51 = v49 === 2
  s[1341] = v51
  const v52 = v49 === 3
  s[1342] = v52
  const v53 = (s[591] ? 8 : 0) + (s[592] ? 16 : 0)
  s[1353] = v53
  const v54 = (s[70] ? 64 : 0) + (s[71] ? 128 : 0) + s[593]
  s[1354] = v54
  const v55 = f.aftaleMedArbejdsgiver ? 512 : 1024
  s[1355] = v55
  const v56 = (s[594] ? 4096 : 0) + (s[595] ? 8192 : 0) + s[596]
  s[1356] = v56
  const v57 = s[65] ? v38 : 0
  const v58 = v57 === 1
  s[1357] = v58
  const v59 = v57 === 2
  s[1361] = v59
  const v60 = v57 === 3
  s[1362] = v60
  const v61 = v57 === 4
  s[1364] = v61
  const v62 = s[65] ? (s[478] ? (s[123] ? s[480] : s[258] ? s[495] : s[236] ? v11 : s[583]) : 0) : 0
  const v63 = v62 === 1
  s[1365] = v63
  const v64 = v62 === 2
  s[1371] = v64
  const v65 = v62 === 4
  s[1372] = v65
}

export function svar(f) {
  const s = new Array(1379)
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
  return { ALF_62_3: s[169], ALF_62_3_hoej: s[170], ALF_62_3_kan: s[597], BEK937_27_kan: s[598], LAB_107_1_kan: s[599], LAB_110_1: s[600], LAB_110_1_hoej: s[601], LAB_110_1_kan: s[602], SDL_2_kan: s[603], SDL_2_1_kan: s[604], SDL_3_kan: s[605], SDL_6_1: s[59], SDL_6_1_hoej: s[61], SDL_6_1_kan: s[606], SDL_7_1_kan: s[607], SDL_7_1_ferie_kan: s[608], SDL_7_1_ferieaftale_kan: s[609], SDL_7_1_genoptagelse: s[610], SDL_7_1_genoptagelse_hoej: s[611], SDL_7_1_genoptagelse_kan: s[612], SDL_7_1_ny_kan: s[613], SDL_7_2_kan: s[614], SDL_7_3: s[615], SDL_7_3_hoej: s[616], SDL_7_3_kan: s[617], SDL_7_5_kan: s[618], SDL_7a_1: s[619], SDL_7a_1_hoej: s[620], SDL_7a_1_kan: s[621], SDL_7c_kan: s[622], SDL_10a_kan: s[623], SDL_11_3: s[624], SDL_11_3_hoej: s[625], SDL_11_3_kan: s[626], SDL_11a_1_kan: s[627], SDL_12_1_1_kan: s[628], SDL_12_1_2_kan: s[629], SDL_12_1_3_kan: s[630], SDL_13b_1: s[631], SDL_13b_1_hoej: s[632], SDL_13b_1_kan: s[633], SDL_13b_1_antal: s[634], SDL_13b_1_antal_hoej: s[635], SDL_13b_1_antal_kan: s[636], SDL_13b_1_naeste: s[637], SDL_13b_1_naeste_hoej: s[638], SDL_13b_1_naeste_kan: s[639], SDL_13b_5_kan: s[640], SDL_13f_1_kan: s[641], SDL_13f_1_dag: s[642], SDL_13f_1_dag_hoej: s[643], SDL_13f_1_dag_kan: s[644], SDL_21_1_1_kan: s[645], SDL_21_1_2_kan: s[646], SDL_21_1_3_kan: s[647], SDL_21_4_kan: s[648], SDL_21_4_dag: s[649], SDL_21_4_dag_hoej: s[650], SDL_21_4_dag_kan: s[651], SDL_21_4_fra: s[652], SDL_21_4_fra_hoej: s[653], SDL_21_4_fra_kan: s[654], SDL_21a_kan: s[655], SDL_24_1: s[103], SDL_24_1_hoej: s[105], SDL_24_1_kan: s[656], SDL_24_1_ophoer: s[657], SDL_24_1_ophoer_hoej: s[658], SDL_24_1_ophoer_kan: s[659], SDL_24_1_revurdering_kan: s[660], SDL_24_3: s[1], SDL_24_3_hoej: s[2], SDL_24_3_kan: s[661], SDL_24a_1_kan: s[662], SDL_24a_1_graense_kan: s[663], SDL_24a_2: s[664], SDL_24a_2_hoej: s[665], SDL_24a_2_kan: s[666], SDL_24a_6_kan: s[667], SDL_24b_1_kan: s[668], SDL_24b_2: s[669], SDL_24b_2_hoej: s[670], SDL_24b_2_kan: s[671], SDL_24c_1_kan: s[672], SDL_25_1: s[102], SDL_25_1_hoej: s[104], SDL_25_1_kan: s[673], SDL_26_1_kan: s[674], SDL_26_1_covid: s[187], SDL_26_1_covid_hoej: s[188], SDL_26_1_covid_kan: s[675], SDL_26_1_fra: s[676], SDL_26_1_fra_hoej: s[677], SDL_26_1_fra_kan: s[678], SDL_26_1_uger: s[679], SDL_26_1_uger_hoej: s[680], SDL_26_1_uger_kan: s[681], SDL_26_2_kan: s[682], SDL_26_3_covid: s[191], SDL_26_3_covid_hoej: s[192], SDL_26_3_covid_kan: s[683], SDL_26a_1_covid: s[684], SDL_26a_3_covid: s[195], SDL_26a_3_covid_kan: s[685], SDL_26c_covid: s[202], SDL_26c_covid_hoej: s[204], SDL_26c_covid_kan: s[686], SDL_26d_covid: s[201], SDL_26d_covid_hoej: s[203], SDL_26d_covid_kan: s[687], SDL_26f_covid: s[688], SDL_26f_covid_hoej: s[689], SDL_26f_covid_kan: s[690], SDL_26g_covid: s[205], SDL_26g_covid_hoej: s[206], SDL_26g_covid_kan: s[691], SDL_26h_covid: s[692], SDL_26h_covid_hoej: s[693], SDL_26h_covid_kan: s[694], SDL_26i_covid: s[695], SDL_26i_covid_hoej: s[696], SDL_26i_covid_kan: s[697], SDL_27_1_kan: s[698], SDL_27_1_1_kan: s[699], SDL_27_1_2_kan: s[700], SDL_27_1_2_slut: s[225], SDL_27_1_2_slut_hoej: s[226], SDL_27_1_2_slut_kan: s[701], SDL_27_1_2_uger: s[702], SDL_27_1_2_uger_hoej: s[703], SDL_27_1_2_uger_kan: s[704], SDL_27_1_3_kan: s[705], SDL_27_1_3_slut: s[229], SDL_27_1_3_slut_hoej: s[230], SDL_27_1_3_slut_kan: s[706], SDL_27_1_3_uger: s[214], SDL_27_1_3_uger_hoej: s[216], SDL_27_1_3_uger_kan: s[707], SDL_27_1_4_kan: s[708], SDL_27_1_4_slut: s[709], SDL_27_1_4_slut_hoej: s[710], SDL_27_1_4_slut_kan: s[711], SDL_27_1_5_kan: s[712], SDL_27_1_6_kan: s[713], SDL_27_1_7_kan: s[714], SDL_27_1_7_2_kan: s[715], SDL_27_1_slut: s[716], SDL_27_1_slut_hoej: s[717], SDL_27_1_slut_kan: s[718], SDL_29_1_kan: s[719], SDL_30_kan: s[720], SDL_30_1: s[66], SDL_30_1_hoej: s[67], SDL_30_1_kan: s[721], SDL_30_2_kan: s[722], SDL_30_fleksjob_kan: s[723], SDL_31_1: s[165], SDL_31_1_hoej: s[166], SDL_31_1_kan: s[724], SDL_32_kan: s[725], SDL_32_1_kan: s[726], SDL_33_1: s[300], SDL_33_1_hoej: s[301], SDL_33_1_kan: s[727], SDL_34_1_kan: s[728], SDL_35_2: s[729], SDL_35_2_hoej: s[730], SDL_35_2_kan: s[731], SDL_35_3: s[732], SDL_35_3_hoej: s[733], SDL_35_3_kan: s[734], SDL_35_3_fra: s[735], SDL_35_3_fra_hoej: s[736], SDL_35_3_fra_kan: s[737], SDL_38_1: s[738], SDL_38_1_hoej: s[739], SDL_38_1_kan: s[740], SDL_38_7: s[741], SDL_38_7_hoej: s[742], SDL_38_7_kan: s[743], SDL_38_7_tide_kan: s[744], SDL_38_8_kan: s[745], SDL_40_1: s[746], SDL_40_1_hoej: s[747], SDL_40_1_kan: s[748], SDL_41_1: s[173], SDL_41_1_hoej: s[174], SDL_41_1_kan: s[749], SDL_42_1_kan: s[750], SDL_43_1: s[751], SDL_43_1_hoej: s[752], SDL_43_1_kan: s[753], SDL_43_4: s[754], SDL_43_4_hoej: s[755], SDL_43_4_kan: s[756], SDL_43_4_tide_kan: s[757], SDL_43_5_kan: s[758], SDL_46_1: s[759], SDL_46_1_hoej: s[760], SDL_46_1_kan: s[761], SDL_47_1: s[762], SDL_47_1_hoej: s[763], SDL_47_1_kan: s[764], SDL_47_1_3: s[765], SDL_47_1_3_hoej: s[766], SDL_47_1_3_kan: s[767], SDL_50_1: s[295], SDL_50_1_hoej: s[296], SDL_50_1_kan: s[768], SDL_51_1: s[293], SDL_51_1_hoej: s[294], SDL_51_1_kan: s[651], SDL_52_1: s[282], SDL_52_1_hoej: s[283], SDL_52_1_kan: s[769], SDL_53_1: s[770], SDL_53_1_hoej: s[771], SDL_53_1_kan: s[772], SDL_53_2_kan: s[773], SDL_53_3: s[774], SDL_53_3_hoej: s[775], SDL_53_3_kan: s[776], SDL_54_1_kan: s[777], SDL_59_2: s[778], SDL_59_2_hoej: s[779], SDL_59_2_kan: s[780], SDL_59_6_kan: s[781], spor: [s[606] + (s[3] ? 0 : s[470]) + ((s[3] ? 0 : s[471]) === 1 ? (s[782] ? 8192 : 16384) : 0), s[59], s[61], s[597] + (s[478] ? (s[74] ? s[479] : s[481] ? 16 : 0) : 0) + (s[783] ? s[784] : 0) + (s[783] ? (f.dagpengerettenSlutter ? 65536 : 131072) : 0), s[169], s[170], s[598] + (s[461] ? 0 : s[785] ? s[499] : s[462] ? 16 : 0) + (s[461] ? 16384 : 8192) + (s[786] ? (s[787] ? 65536 : 131072) : 0) + (s[786] ? (s[788] ? 524288 : 1048576) : 0) + (s[786] ? (s[789] ? 4194304 : 8388608) : 0) + (s[786] ? (s[790] ? 33554432 : 67108864) : 0), (s[786] ? (f.uddannelsePasserMedBehandling ? 1 : 2) : 0) + (s[786] ? (f.uddannelseUdskyderRevalidering ? 16 : 8) : 0) + (s[791] ? (s[787] ? 64 : 128) : 0) + (s[791] ? (s[788] ? 512 : 1024) : 0) + (s[791] ? (s[789] ? 4096 : 8192) : 0) + (s[791] ? (s[790] ? 32768 : 65536) : 0) + (s[791] ? (f.uddannelsePasserMedBehandling ? 262144 : 524288) : 0) + (s[791] ? (f.uddannelseUdskyderRevalidering ? 4194304 : 2097152) : 0) + (s[791] ? (s[792] ? 16777216 : 33554432) : 0), s[614] + (s[504] ? s[499] : s[505] ? s[517] : s[507] ? s[793] : s[794]) + (s[795] ? (s[796] ? 8192 : 16384) : 0) + (s[795] ? s[797] : 0) + (s[795] ? (s[465] ? 524288 : 1048576) : 0) + (s[795] ? (s[466] ? 4194304 : 8388608) : 0) + (s[795] ? (s[467] ? 33554432 : 67108864) : 0), (s[795] ? (s[798] ? 1 : 2) : 0) + (s[795] ? (s[83] ? 8 : 16) : 0) + (s[795] ? (s[286] ? 64 : 128) : 0) + (s[795] ? (s[799] ? 512 : 1024) : 0) + (s[800] ? (s[796] ? 4096 : 8192) : 0) + (s[800] ? s[801] : 0) + (s[800] ? s[802] : 0) + (s[800] ? s[803] : 0) + (s[800] ? s[804] : 0) + (s[800] ? (s[798] ? 134217728 : 268435456) : 0), (s[800] ? (s[83] ? 1 : 2) : 0) + (s[800] ? (s[286] ? 8 : 16) : 0) + (s[800] ? (s[799] ? 64 : 128) : 0) + (s[805] ? (s[806] ? 512 : 1024) : 0) + (s[805] ? s[807] : 0) + (s[805] ? (s[808] ? 32768 : 65536) : 0) + (s[805] ? s[802] : 0) + (s[805] ? s[803] : 0) + (s[805] ? s[804] : 0) + (s[805] ? (s[809] ? 134217728 : 268435456) : 0), (s[805] ? (f.ansatIFleksjob ? 1 : 2) : 0) + (s[805] ? (s[810] ? 8 : 16) : 0) + (s[805] ? (s[798] ? 64 : 128) : 0) + (s[805] ? (s[83] ? 512 : 1024) : 0) + (s[805] ? (s[286] ? 4096 : 8192) : 0) + (s[805] ? (s[799] ? 32768 : 65536) : 0) + (s[811] ? (s[806] ? 262144 : 524288) : 0) + (s[811] ? (s[65] ? 2097152 : 4194304) : 0) + (s[811] ? (s[808] ? 16777216 : 33554432) : 0) + (s[811] ? (s[465] ? 134217728 : 268435456) : 0), (s[811] ? (s[466] ? 1 : 2) : 0) + (s[811] ? (s[467] ? 8 : 16) : 0) + (s[811] ? (s[809] ? 64 : 128) : 0) + (s[811] ? (f.ansatIFleksjob ? 512 : 1024) : 0) + (s[811] ? (s[810] ? 4096 : 8192) : 0) + (s[811] ? (s[798] ? 32768 : 65536) : 0) + (s[811] ? (s[83] ? 262144 : 524288) : 0) + (s[811] ? (s[286] ? 2097152 : 4194304) : 0) + (s[811] ? (s[799] ? 16777216 : 33554432) : 0), s[607] + s[499] + (s[812] ? (f.uarbejdsdygtigVedEgenSygdom ? 8192 : 16384) : 0) + (s[812] ? (s[325] ? 65536 : 0) + (s[326] ? 131072 : 0) + s[813] : 0), s[661] + s[814], s[673] + s[815] + s[816] + s[817] + s[818] + s[819] + s[820], (s[821] ? (s[822] ? 1 : 0) + (s[823] ? 2 : 0) + s[485] : 0) + (s[821] ? (s[824] ? 8 : 0) + (s[825] ? 16 : 0) + s[523] : 0), s[102], s[104], s[656] + (s[826] ? 8 : s[827] ? (s[21] ? 16 : s[30] ? 24 : 0) : 0) + (s[3] ? 16384 : 8192) + ((s[473] ? 65536 : 0) + (s[828] ? 131072 : 0)) + (s[12] ? 1048576 : 524288) + ((s[14] ? 4194304 : 0) + (s[13] ? 8388608 : 0) + s[527]) + ((s[829] ? 33554432 : 0) + (s[830] ? 67108864 : 0) + s[518]), (s[10] ? 1 : 0) + (s[11] ? 2 : 0) + s[485] + ((s[831] ? 8 : 0) + (s[832] ? 16 : 0) + s[523]) + ((s[833] ? 64 : 0) + (s[834] ? 128 : 0) + s[835]) + ((s[836] ? 512 : 0) + (s[837] ? 1024 : 0) + s[838]) + ((s[9] ? 4096 : 0) + (s[8] ? 8192 : 0) + s[596]) + ((s[839] ? 32768 : 0) + (s[840] ? 65536 : 0) + s[841]) + (s[842] ? (s[832] ? 262144 : 0) + (s[831] ? 524288 : 0) + s[843] : 0) + (s[842] ? (s[844] ? 2097152 : 0) + (s[845] ? 4194304 : 0) + s[846] : 0) + (s[842] ? (s[8] ? 16777216 : 0) + (s[9] ? 33554432 : 0) + s[847] : 0) + (s[842] ? (s[848] ? 134217728 : 0) + (s[849] ? 268435456 : 0) + s[493] : 0), (s[850] ? (s[851] ? 1 : 0) + (s[852] ? 2 : 0) + s[485] : 0) + (s[850] ? (s[853] ? 8 : 0) + (s[854] ? 16 : 0) + s[523] : 0), s[103], s[105], s[699] + (s[855] ? (s[209] ? s[856] : s[477] ? s[857] : s[858] ? 24 : 0) : 0) + s[859] + s[860], s[700] + (s[855] ? (s[209] ? s[856] : s[857]) : 0) + s[859] + s[860], s[707] + (s[855] ? (s[476] ? s[856] : s[209] ? s[861] : s[862]) : 0) + s[859] + s[860], s[214], s[216], s[705] + (s[855] ? (s[476] ? s[856] : s[209] ? s[861] : s[863]) : 0) + s[859] + s[860] + (s[864] ? (f.underLaegebehandling ? 524288 : 1048576) : 0) + (s[864] ? (f.laegensSkoenErSikkert ? 4194304 : 8388608) : 0) + (s[864] ? (s[865] ? 33554432 : 0) + (s[866] ? 67108864 : 0) + s[867] : 0), (s[868] ? (f.underLaegebehandling ? 1 : 2) : 0) + (s[868] ? (f.laegensSkoenErSikkert ? 8 : 16) : 0) + (s[868] ? (s[869] ? 64 : 128) : 0) + (s[868] ? (f.underLaegebehandling ? 512 : 1024) : 0) + (s[868] ? (f.laegensSkoenErSikkert ? 4096 : 8192) : 0) + (s[868] ? (s[870] ? 32768 : 65536) : 0) + (s[871] ? (f.underLaegebehandling ? 262144 : 524288) : 0) + (s[871] ? (f.laegensSkoenErSikkert ? 2097152 : 4194304) : 0) + (s[871] ? (s[865] ? 16777216 : 0) + (s[866] ? 33554432 : 0) + (s[48] ? 67108864 : 0) : 0), s[708] + s[872] + s[859] + s[860], s[712] + s[873] + s[859] + s[860] + (s[874] ? (f.laegenVurdererLivstruende ? 524288 : 1048576) : 0) + (s[874] ? (f.behandlingsmulighederUdtoemte ? 4194304 : 8388608) : 0) + (s[875] ? (f.laegenVurdererLivstruende ? 33554432 : 67108864) : 0), s[875] ? (f.behandlingsmulighederUdtoemte ? 1 : 2) : 0, s[713] + s[873] + s[859] + s[860], s[715] + (s[855] ? (s[876] ? s[856] : s[877] ? (s[35] >= 16953 /* 2016-06-01 */ ? 16 : 0) : s[878] ? (s[35] >= 16975 /* 2016-06-23 */ ? 24 : 0) : s[35] >= 20635 /* 2026-07-01 */ ? 32 : 0) : 0) + s[859] + s[860], s[714] + s[873] + s[859] + s[860] + (s[879] ? (f.ansoegningOmFoertidspension ? 524288 : 1048576) : 0) + (s[879] ? (s[399] ? 4194304 : 0) + (s[400] ? 8388608 : 0) + (s[401] ? 16777216 : 0) : 0), s[698] + s[880] + s[859] + s[860] + (s[881] ? (s[50] ? 524288 : 0) + (s[45] ? 1048576 : 0) + (s[46] ? 2097152 : 0) : 0) + (s[881] ? (s[51] ? 4194304 : 0) + (s[56] ? 8388608 : 0) + (s[48] ? 16777216 : 0) : 0) + (s[881] ? (s[52] ? 33554432 : 0) + (s[57] ? 67108864 : 0) + s[867] : 0), (s[881] ? s[708] : 0) + (s[881] ? (s[54] ? 8 : 0) + (s[47] ? 16 : 0) + s[882] : 0) + (s[881] ? (s[55] ? 64 : 0) + (s[49] ? 128 : 0) + s[883] : 0) + (s[881] ? (s[219] ? 512 : 0) + (s[224] ? 1024 : 0) + s[884] : 0), s[663] + s[885], s[722] + s[589] + (s[886] ? (s[887] ? 8192 : 0) + (s[888] ? 16384 : 0) : 0) + (s[886] ? (s[889] ? 65536 : 0) + (s[890] ? 131072 : 0) : 0) + (s[886] ? (s[891] ? 524288 : 0) + (s[892] ? 1048576 : 0) + s[893] : 0) + (s[886] ? (f.andetFravaerSeneste8Uger ? 8388608 : 4194304) : 0) + (s[886] ? (s[894] ? 33554432 : 67108864) : 0), (s[886] ? (s[895] ? 1 : 2) : 0) + (s[886] ? (s[894] ? 8 : 16) : 0) + (s[886] ? (f.genansat ? 64 : 128) : 0) + (s[886] ? (f.paaArbejdeDaSygdommenKom ? 512 : 1024) : 0) + (s[896] ? (s[887] ? 4096 : 0) + (s[888] ? 8192 : 0) : 0) + (s[896] ? (s[889] ? 32768 : 0) + (s[890] ? 65536 : 0) : 0) + (s[896] ? (s[891] ? 262144 : 0) + (s[892] ? 524288 : 0) + s[843] : 0) + (s[896] ? (f.andetFravaerSeneste8Uger ? 4194304 : 2097152) : 0) + (s[896] ? (s[894] ? 16777216 : 33554432) : 0) + (s[896] ? (s[895] ? 134217728 : 268435456) : 0), (s[896] ? (s[894] ? 1 : 2) : 0) + (s[896] ? (f.genansat ? 8 : 16) : 0) + (s[896] ? (f.paaArbejdeDaSygdommenKom ? 64 : 128) : 0), s[723] + (f.ansatIFleksjob ? s[589] : 0) + (f.ansatIFleksjob ? 8192 : 16384), s[720] + s[897] + s[898] + (s[497] ? (s[408] ? 65536 : 0) + (s[409] ? 131072 : 0) + s[899] : 0) + (s[497] ? (s[900] ? 524288 : 0) + (s[901] ? 1048576 : 0) : 0) + (s[497] ? (f.ansatIFleksjob ? 4194304 : 8388608) : 0) + (s[497] ? (s[410] ? 33554432 : 0) + (s[411] ? 67108864 : 0) + (s[412] ? 134217728 : 0) : 0), s[721] + (s[478] ? (s[902] ? s[479] : s[903] ? (s[59] >= 13605 /* 2007-04-02 */ ? 16 : 0) : s[256] ? (s[59] >= 14032 /* 2008-06-02 */ ? 24 : 0) : s[585] ? 32 : 0) : 0), s[66], s[67], s[724] + s[589] + (s[886] ? s[904] : 0) + (s[886] ? (f.fratraeder ? 65536 : 131072) : 0) + (s[896] ? (s[70] ? 524288 : 0) + (s[71] ? 1048576 : 0) + s[905] : 0) + (s[896] ? (f.fratraeder ? 4194304 : 8388608) : 0), s[165], s[166], s[726] + (s[478] ? (s[482] ? s[479] : s[74] ? (s[906] ? 16 : 0) : s[907]) : 0) + (s[908] ? (s[909] ? 8192 : 0) + (s[910] ? 16384 : 0) : 0) + (s[908] ? (s[911] ? 65536 : 0) + (s[912] ? 131072 : 0) + s[913] : 0) + (s[908] ? (s[914] ? 524288 : 1048576) : 0) + (s[908] ? (s[486] ? 4194304 : 0) + (s[79] ? 8388608 : 0) + (s[487] ? 16777216 : 0) : 0) + (s[908] ? (s[71] ? 33554432 : 0) + (s[70] ? 67108864 : 0) + (s[69] ? 134217728 : 0) : 0), (s[908] ? (s[488] ? 1 : 0) + (s[489] ? 2 : 0) + s[915] : 0) + (s[908] ? (f.dagpengeretHvisRask ? 8 : 16) : 0) + (s[908] ? (s[85] ? 64 : 0) + (s[84] ? 128 : 0) : 0) + (s[908] ? (f.erhvervsmaessigUddannelse ? 512 : 1024) : 0) + (s[908] ? (s[490] ? 4096 : 8192) : 0) + (s[908] ? (s[491] ? 32768 : 0) + (s[492] ? 65536 : 0) + s[841] : 0) + (s[908] ? (s[483] ? 262144 : 0) + (s[484] ? 524288 : 0) + s[843] : 0) + (s[908] ? (f.elevILoennetPraktik ? 2097152 : 4194304) : 0) + (s[908] ? (f.ansatIFleksjob ? 16777216 : 33554432) : 0) + (s[916] ? (s[917] ? 134217728 : 0) + (s[918] ? 268435456 : 0) : 0), (s[916] ? (s[919] ? 1 : 0) + (s[920] ? 2 : 0) + s[485] : 0) + (s[916] ? (s[921] ? 8 : 16) : 0) + (s[916] ? s[922] : 0) + (s[916] ? s[923] : 0) + (s[916] ? s[924] : 0) + (s[916] ? s[925] : 0) + (s[916] ? s[926] : 0) + (s[916] ? s[927] : 0) + (s[916] ? s[928] : 0) + (s[916] ? s[929] : 0), (s[916] ? s[930] : 0) + (s[916] ? s[931] : 0) + (s[916] ? s[932] : 0) + (s[933] ? (s[934] ? 512 : 0) + (s[935] ? 1024 : 0) : 0) + (s[933] ? (f.iBeskaeftigelse ? 4096 : 8192) : 0) + (s[933] ? (s[936] ? 32768 : 0) + (s[937] ? 65536 : 0) : 0) + (s[933] ? (s[938] ? 262144 : 0) + (s[939] ? 524288 : 0) : 0) + (s[933] ? (s[940] ? 2097152 : 0) + (s[941] ? 0 : 4194304) : 0) + (s[933] ? (s[942] ? 16777216 : 0) + (s[943] ? 0 : 33554432) : 0) + (s[933] ? (s[944] ? 134217728 : 0) + (s[945] ? 268435456 : 0) : 0), (s[933] ? (s[946] ? 1 : 0) + (s[947] ? 0 : 2) : 0) + (s[933] ? (s[948] ? 8 : 0) + (s[949] ? 0 : 16) : 0) + (s[933] ? s[922] : 0) + (s[933] ? s[923] : 0) + (s[933] ? s[924] : 0) + (s[933] ? s[925] : 0) + (s[933] ? s[926] : 0) + (s[933] ? s[927] : 0) + (s[933] ? s[928] : 0) + (s[933] ? s[929] : 0), (s[933] ? s[930] : 0) + (s[933] ? s[931] : 0) + (s[933] ? s[932] : 0), s[750] + (s[478] ? (s[123] ? s[479] : s[494] ? s[548] : s[496] ? (s[950] ? 24 : 0) : s[951] ? 32 : 0) : 0) + (s[952] ? (s[953] ? 8192 : 16384) : 0) + (s[952] ? (s[954] ? 65536 : 131072) : 0) + (s[952] ? (s[955] ? 524288 : 1048576) : 0) + (s[952] ? (s[956] ? 4194304 : 8388608) : 0) + (s[952] ? (f.drevetSenesteMaaned ? 33554432 : 67108864) : 0), (s[952] ? (s[957] ? 1 : 2) : 0) + (s[958] ? (s[953] ? 8 : 16) : 0) + (s[958] ? (s[954] ? 64 : 128) : 0) + (s[958] ? (s[955] ? 512 : 1024) : 0) + (s[958] ? (s[956] ? 4096 : 8192) : 0) + (s[958] ? (f.drevetSenesteMaaned ? 32768 : 65536) : 0) + (s[958] ? (s[957] ? 262144 : 524288) : 0) + (s[959] ? (s[960] ? 2097152 : 4194304) : 0) + (s[959] ? (s[953] ? 16777216 : 33554432) : 0) + (s[959] ? (s[954] ? 134217728 : 268435456) : 0), (s[959] ? (s[955] ? 1 : 2) : 0) + (s[959] ? (s[956] ? 8 : 16) : 0) + (s[959] ? (f.drevetSenesteMaaned ? 64 : 128) : 0) + (s[959] ? (s[957] ? 512 : 1024) : 0) + (s[959] ? (f.tilskudTilEgenVirksomhed ? 4096 : 8192) : 0) + (s[961] ? (s[960] ? 32768 : 65536) : 0) + (s[961] ? (s[953] ? 262144 : 524288) : 0) + (s[961] ? (s[954] ? 2097152 : 4194304) : 0) + (s[961] ? (s[955] ? 16777216 : 33554432) : 0) + (s[961] ? (s[956] ? 134217728 : 268435456) : 0), (s[961] ? (f.drevetSenesteMaaned ? 1 : 2) : 0) + (s[961] ? (s[957] ? 8 : 16) : 0) + (s[961] ? (f.tilskudTilEgenVirksomhed ? 64 : 128) : 0), s[728] + s[589] + (s[886] ? (f.arbejdsskade ? 8192 : 16384) : 0) + (s[886] ? (s[486] ? 65536 : 0) + (s[79] ? 131072 : 0) + (s[487] ? 262144 : 0) : 0) + (s[886] ? (s[71] ? 524288 : 0) + (s[70] ? 1048576 : 0) + s[905] : 0) + (s[886] ? (s[488] ? 4194304 : 0) + (s[489] ? 8388608 : 0) + (s[167] ? 16777216 : 0) : 0) + (s[896] ? (f.arbejdsskade ? 33554432 : 67108864) : 0), (s[896] ? (s[486] ? 1 : 0) + (s[79] ? 2 : 0) + (s[487] ? 4 : 0) : 0) + (s[896] ? (s[71] ? 8 : 0) + (s[70] ? 16 : 0) + (s[69] ? 32 : 0) : 0) + (s[896] ? (s[488] ? 64 : 0) + (s[489] ? 128 : 0) + (s[167] ? 256 : 0) : 0), s[725] + s[897] + (s[497] ? (s[962] ? 8192 : 0) + (s[963] ? 16384 : 0) : 0) + (s[497] ? s[797] : 0) + (s[497] ? (s[82] ? 524288 : 0) + (s[81] ? 1048576 : 0) + s[905] : 0) + (s[497] ? (s[964] ? 4194304 : 0) + (s[965] ? 8388608 : 0) : 0) + s[966], (s[497] ? s[750] : 0) + (s[497] ? (s[87] ? 8 : 16) : 0) + (s[497] ? (s[967] ? 64 : 0) + (s[968] ? 128 : 0) : 0) + (s[497] ? s[969] : 0) + (s[497] ? (s[85] ? 4096 : 0) + (s[84] ? 8192 : 0) : 0) + (s[497] ? (f.erhvervsmaessigUddannelse ? 32768 : 65536) : 0) + (s[497] ? (s[490] ? 262144 : 524288) : 0) + (s[497] ? (s[491] ? 2097152 : 0) + (s[492] ? 4194304 : 0) + s[846] : 0) + (s[497] ? (s[483] ? 16777216 : 0) + (s[484] ? 33554432 : 0) + s[847] : 0) + (s[497] ? (s[413] ? 134217728 : 0) + (s[414] ? 268435456 : 0) + (s[69] ? 536870912 : 0) : 0), s[605] + (s[504] ? s[499] : f.vurderingsdato <= 17701 /* 2018-06-19 */ ? s[517] : s[970] ? 24 : 0), s[662] + s[885] + (s[971] ? (s[91] ? 8192 : 0) + (s[94] ? 16384 : 0) + (s[92] ? 32768 : 0) : 0) + (s[971] ? (s[114] ? 65536 : 0) + (s[115] ? 131072 : 0) + s[899] : 0) + (s[971] ? (s[119] ? 524288 : 0) + (s[121] ? 1048576 : 0) + s[972] : 0) + (s[971] ? (s[89] ? 4194304 : 0) + (s[95] ? 8388608 : 0) + (s[88] ? 0 : 16777216) : 0), s[672] + s[973] + (s[547] ? s[974] : 0) + (s[547] ? (f.laegenFinderIkkeLaengereLivstruende ? 65536 : 131072) : 0), s[599] + (s[537] ? s[499] : s[513] ? (s[157] ? 16 : 0) : s[535] ? s[975] : s[144] ? 32 : 0) + (s[976] ? (s[89] ? 8192 : 0) + (s[95] ? 16384 : 0) + s[977] : 0) + (s[976] ? (s[978] ? 65536 : 0) + (s[979] ? 131072 : 0) : 0) + (s[976] ? (s[980] ? 524288 : 0) + (s[981] ? 1048576 : 0) : 0) + (s[976] ? (s[982] ? 4194304 : 0) + (s[983] ? 8388608 : 0) + (s[159] ? 16777216 : 0) : 0) + (s[976] ? (f.forlaengelseErAfgjort ? 33554432 : 67108864) : 0), (s[976] ? (s[984] ? 1 : 2) : 0) + (s[976] ? (s[96] ? 8 : 16) : 0) + (s[976] ? (f.naaetFolkepensionsalder ? 64 : 128) : 0) + (s[976] ? (s[97] ? 512 : 1024) : 0) + (s[976] ? (s[984] ? 8192 : 4096) : 0) + (s[976] ? (s[96] ? 32768 : 65536) : 0) + (s[976] ? (f.naaetFolkepensionsalder ? 262144 : 524288) : 0) + (s[976] ? (s[97] ? 2097152 : 4194304) : 0) + (s[976] ? (s[107] ? 16777216 : 0) + (s[106] ? 33554432 : 0) + (s[108] ? 67108864 : 0) : 0) + (s[976] ? (s[177] ? 134217728 : 0) + (s[180] ? 268435456 : 0) + (s[179] ? 536870912 : 0) : 0), (s[985] ? s[607] : 0) + (s[985] ? (s[986] ? 8 : 0) + (s[987] ? 16 : 0) : 0) + (s[985] ? (s[980] ? 64 : 0) + (s[981] ? 128 : 0) : 0) + (s[985] ? (s[982] ? 512 : 0) + (s[983] ? 1024 : 0) + (s[159] ? 2048 : 0) : 0) + (s[985] ? (f.forlaengelseErAfgjort ? 4096 : 8192) : 0) + (s[985] ? (s[984] ? 32768 : 65536) : 0) + (s[985] ? s[988] : 0) + (s[985] ? s[989] : 0) + (s[985] ? s[990] : 0) + (s[985] ? (s[984] ? 268435456 : 134217728) : 0), (s[985] ? (s[96] ? 1 : 2) : 0) + (s[985] ? s[991] : 0) + (s[985] ? s[992] : 0) + (s[985] ? (s[107] ? 512 : 0) + (s[106] ? 1024 : 0) + (s[108] ? 2048 : 0) : 0) + (s[985] ? (s[177] ? 4096 : 0) + (s[180] ? 8192 : 0) + (s[179] ? 16384 : 0) : 0) + (s[985] ? (s[376] ? 32768 : 0) + (s[377] ? 65536 : 0) + (s[88] ? 0 : 131072) : 0) + (s[993] ? (s[89] ? 262144 : 0) + (s[95] ? 524288 : 0) + (s[88] ? 0 : 1048576) : 0) + (s[993] ? (s[986] ? 2097152 : 0) + (s[987] ? 4194304 : 0) : 0) + (s[993] ? (s[980] ? 16777216 : 0) + (s[981] ? 33554432 : 0) : 0) + (s[993] ? (s[982] ? 134217728 : 0) + (s[983] ? 268435456 : 0) + (s[159] ? 536870912 : 0) : 0), (s[993] ? s[994] : 0) + (s[993] ? (s[984] ? 8 : 16) : 0) + (s[993] ? (s[96] ? 64 : 128) : 0) + (s[993] ? (f.naaetFolkepensionsalder ? 512 : 1024) : 0) + (s[993] ? (s[97] ? 4096 : 8192) : 0) + (s[993] ? (s[984] ? 65536 : 32768) : 0) + (s[993] ? s[988] : 0) + (s[993] ? s[989] : 0) + (s[993] ? s[990] : 0) + (s[993] ? (s[107] ? 134217728 : 0) + (s[106] ? 268435456 : 0) + (s[108] ? 536870912 : 0) : 0), (s[993] ? s[662] : 0) + (s[993] ? (s[376] ? 8 : 0) + (s[377] ? 16 : 0) + s[995] : 0), s[602] + (f.erIJobafklaring ? (f.jobafklaringStartede <= 17531 /* 2017-12-31 */ ? (s[996] ? 8 : 0) : f.jobafklaringStartede <= 18261 /* 2019-12-31 */ ? (s[997] ? 16 : 0) : s[998] ? 24 : 0) : 0) + s[999], s[600], s[601], s[604] + s[897] + s[898] + (s[497] ? s[1000] : 0) + s[1001] + (s[497] ? (f.arbejdsskade ? 4194304 : 8388608) : 0) + (s[497] ? (s[967] ? 33554432 : 0) + (s[968] ? 67108864 : 0) : 0), (s[497] ? (s[239] ? 1 : 2) : 0) + (s[497] ? (s[85] ? 8 : 0) + (s[84] ? 16 : 0) : 0) + (s[497] ? (f.erhvervsmaessigUddannelse ? 64 : 128) : 0) + (s[497] ? (s[490] ? 512 : 1024) : 0) + (s[497] ? (s[491] ? 4096 : 0) + (s[492] ? 8192 : 0) + s[596] : 0) + (s[497] ? (s[483] ? 32768 : 0) + (s[484] ? 65536 : 0) + s[841] : 0), s[603] + s[897] + (s[497] ? (s[116] ? 8192 : 0) + (s[120] ? 16384 : 0) + s[1002] : 0) + (s[497] ? (s[1003] ? 65536 : 0) + (s[1004] ? 131072 : 0) + s[899] : 0) + (s[497] ? (s[1005] ? 524288 : 0) + (s[1006] ? 1048576 : 0) + s[905] : 0) + (s[497] ? (s[70] ? 4194304 : 0) + (s[71] ? 8388608 : 0) + s[1007] : 0) + (s[497] ? (s[1008] ? 33554432 : 0) + (s[1009] ? 67108864 : 0) + (s[113] ? 134217728 : 0) : 0), (s[497] ? s[725] : 0) + (s[497] ? (s[119] ? 8 : 0) + (s[121] ? 16 : 0) + s[995] : 0) + (s[497] ? (s[89] ? 64 : 0) + (s[95] ? 128 : 0) + (s[88] ? 0 : 256) : 0), s[608] + s[1010], s[609] + s[1010] + (s[1011] ? (f.feriePasserMedForloebet ? 8192 : 16384) : 0) + (s[1011] ? (f.ferieIndenForFerieloven ? 65536 : 131072) : 0) + (s[1012] ? (f.feriePasserMedForloebet ? 524288 : 1048576) : 0) + (s[1012] ? (f.ferieIndenForFerieloven ? 4194304 : 8388608) : 0), s[612] + (f.ferieAftalt ? s[1010] : 0) + (f.ferieAftalt ? 8192 : 16384), s[610], s[611], s[613] + s[1010], s[617] + (s[501] ? s[589] : 0) + (s[1013] ? s[1014] : s[1015] ? s[1014] : 0) + (s[501] ? 8192 : 16384) + (s[1013] ? (f.saerligeGrundeTilAndetTidspunkt ? 65536 : 131072) : 0) + (s[1015] ? (f.saerligeGrundeTilAndetTidspunkt ? 524288 : 1048576) : 0), s[615], s[616], s[618] + (s[504] ? s[499] : s[505] ? s[517] : s[507] ? s[793] : s[512] ? s[794] : s[516]) + (s[1016] ? (f.helbredetErStationaert ? 8192 : 16384) : 0) + (s[1016] ? (f.arbejdsevnenErAfklaret ? 65536 : 131072) : 0) + (s[1016] ? (f.berettigetTilRevalidering ? 1048576 : 524288) : 0) + (s[1016] ? (f.berettigetTilFleksjob ? 8388608 : 4194304) : 0) + (s[1016] ? (f.berettigetTilFoertidspension ? 67108864 : 33554432) : 0), (s[1017] ? (f.helbredetErStationaert ? 1 : 2) : 0) + (s[1017] ? (f.arbejdsevnenErAfklaret ? 8 : 16) : 0) + (s[1017] ? (f.berettigetTilRevalidering ? 128 : 64) : 0) + (s[1017] ? (f.berettigetTilFleksjob ? 1024 : 512) : 0) + (s[1017] ? (f.berettigetTilFoertidspension ? 8192 : 4096) : 0) + (s[1018] ? (f.helbredetErStationaert ? 32768 : 65536) : 0) + (s[1018] ? (f.arbejdsevnenErAfklaret ? 262144 : 524288) : 0) + (s[1018] ? (f.berettigetTilRevalidering ? 4194304 : 2097152) : 0) + (s[1018] ? (f.berettigetTilFleksjob ? 33554432 : 16777216) : 0) + (s[1018] ? (f.berettigetTilFoertidspension ? 268435456 : 134217728) : 0), (s[1018] ? (f.berettigetTilRessourceforloeb ? 2 : 1) : 0) + (s[1019] ? (f.helbredetErStationaert ? 8 : 16) : 0) + (s[1019] ? (f.arbejdsevnenErAfklaret ? 64 : 128) : 0) + (s[1019] ? (f.berettigetTilRevalidering ? 1024 : 512) : 0) + (s[1019] ? (f.berettigetTilFleksjob ? 8192 : 4096) : 0) + (s[1019] ? (f.berettigetTilFoertidspension ? 65536 : 32768) : 0) + (s[1019] ? (f.berettigetTilRessourceforloeb ? 524288 : 262144) : 0) + (s[1020] ? (f.helbredetErStationaert ? 2097152 : 4194304) : 0) + (s[1020] ? (f.arbejdsevnenErAfklaret ? 16777216 : 33554432) : 0) + (s[1020] ? (f.berettigetTilRevalidering ? 268435456 : 134217728) : 0), (s[1020] ? (f.berettigetTilFleksjob ? 2 : 1) : 0) + (s[1020] ? (f.berettigetTilFoertidspension ? 16 : 8) : 0) + (s[1020] ? (f.berettigetTilRessourceforloeb ? 128 : 64) : 0), s[621] + (s[65] ? (s[478] ? (s[510] ? s[479] : s[123] ? (s[1021] ? 16 : 0) : s[511] ? 24 : 0) : 0) : 0) + s[1022] + (s[1023] ? (s[1024] ? 65536 : 131072) : 0) + (s[1023] ? (f.fratraeder ? 524288 : 1048576) : 0) + (s[1023] ? (s[1025] ? 4194304 : 8388608) : 0) + (s[1026] ? (s[1024] ? 33554432 : 67108864) : 0), (s[1026] ? s[1027] : 0) + (s[1026] ? (s[1025] ? 8 : 16) : 0), s[619], s[620], s[622] + (s[126] ? (s[512] ? (s[126] ? 8 : 0) : s[503] ? 16 : 0) : 0) + (s[126] ? 8192 : 16384) + (s[1028] ? (s[1029] ? 65536 : 131072) : 0) + (s[1028] ? (f.ventesRaskInden8Uger ? 1048576 : 524288) : 0) + (s[1028] ? (s[1030] ? 4194304 : 0) + (s[1031] ? 8388608 : 0) + s[527] : 0) + (s[1028] ? (f.oenskerTidligOpfoelgning ? 33554432 : 67108864) : 0), (s[1028] ? (s[1032] ? 1 : 2) : 0) + (s[1028] ? (f.ventesRaskInden8Uger ? 16 : 8) : 0) + (s[1033] ? (s[1029] ? 64 : 128) : 0) + (s[1033] ? (f.ventesRaskInden8Uger ? 1024 : 512) : 0) + (s[1033] ? (s[1030] ? 4096 : 0) + (s[1031] ? 8192 : 0) + s[596] : 0) + (s[1033] ? (f.oenskerTidligOpfoelgning ? 32768 : 65536) : 0) + (s[1033] ? (s[1032] ? 262144 : 524288) : 0) + (s[1033] ? (f.ventesRaskInden8Uger ? 4194304 : 2097152) : 0), s[623] + (s[504] ? s[499] : s[513] ? s[517] : s[975]) + (s[1034] ? s[974] : 0) + (s[1034] ? (f.sagenErBelyst ? 65536 : 131072) : 0), s[626] + (f.oplysningsskemaSendt <= 15011 /* 2011-02-06 */ ? (s[334] ? 8 : 0) : f.oplysningsskemaSendt >= 15012 /* 2011-02-07 */ ? 16 : 0), s[624], s[625], s[628] + s[1035] + (s[1036] ? (s[519] ? 8192 : 0) + (s[520] ? 16384 : 0) + (s[5] ? 32768 : 0) : 0) + (s[1036] ? (s[521] ? 65536 : 0) + (s[522] ? 131072 : 0) + s[913] : 0) + (s[1037] ? (s[519] ? 524288 : 0) + (s[520] ? 1048576 : 0) + s[893] : 0) + (s[1037] ? (s[521] ? 4194304 : 0) + (s[522] ? 8388608 : 0) + s[527] : 0) + (s[1038] ? (s[519] ? 33554432 : 0) + (s[520] ? 67108864 : 0) + s[518] : 0), s[1038] ? (s[521] ? 1 : 0) + (s[522] ? 2 : 0) + s[485] : 0, s[627] + (s[1039] ? s[499] : s[535] ? (s[126] ? 16 : 0) : s[144] ? 24 : 0), s[629] + s[1035] + s[1040] + (s[1041] ? (f.risikoForLangtForloeb ? 65536 : 131072) : 0) + s[1042] + (s[1043] ? (f.risikoForLangtForloeb ? 4194304 : 8388608) : 0) + s[1044], s[1045] + (s[1036] ? (f.behovForTvaerfagligIndsats ? 128 : 64) : 0) + (s[1037] ? (s[519] ? 512 : 0) + (s[520] ? 1024 : 0) + s[838] : 0) + (s[1037] ? (s[521] ? 4096 : 0) + (s[522] ? 8192 : 0) + s[596] : 0) + (s[1038] ? (s[519] ? 32768 : 0) + (s[520] ? 65536 : 0) + s[841] : 0) + (s[1038] ? (s[521] ? 262144 : 0) + (s[522] ? 524288 : 0) + s[843] : 0), s[630] + s[1035] + s[1040] + (s[1041] ? (f.risikoForLangtForloeb ? 131072 : 65536) : 0) + s[1042] + (s[1043] ? (f.risikoForLangtForloeb ? 8388608 : 4194304) : 0) + s[1044], s[1045] + (s[1036] ? (f.behovForTvaerfagligIndsats ? 64 : 128) : 0), s[641] + s[1046] + s[1047] + s[1048] + s[1049] + s[1050] + (s[1051] ? (s[528] ? 33554432 : 67108864) : 0), s[1052] + (s[1051] ? (s[153] ? 4096 : 8192) : 0) + (s[1051] ? (f.forudsigeligtForloeb ? 32768 : 65536) : 0) + (s[1051] ? (s[532] ? 262144 : 524288) : 0) + (s[1051] ? (s[533] ? 2097152 : 4194304) : 0) + (s[1051] ? (s[1053] ? 16777216 : 0) + (s[1054] ? 33554432 : 0) : 0) + (s[1051] ? (s[528] ? 134217728 : 268435456) : 0), s[1052] + (s[1051] ? (s[1055] ? 4096 : 0) + (s[1056] ? 8192 : 0) + s[596] : 0) + (s[1051] ? (f.opfoelgningOenskes ? 65536 : 32768) : 0) + (s[1051] ? (f.opfoelgningAlligevel ? 524288 : 262144) : 0) + (s[1051] ? (s[1057] ? 2097152 : 0) + (s[1058] ? 4194304 : 0) + s[846] : 0) + (s[1059] ? (s[528] ? 16777216 : 33554432) : 0) + (s[1059] ? (s[65] ? 134217728 : 268435456) : 0), (s[1059] ? (s[530] ? 2 : 1) : 0) + (s[1059] ? (f.fratraeder ? 8 : 16) : 0) + (s[1059] ? (s[531] ? 128 : 64) : 0) + (s[1059] ? (s[153] ? 512 : 1024) : 0) + (s[1059] ? (f.forudsigeligtForloeb ? 4096 : 8192) : 0) + (s[1059] ? (s[532] ? 32768 : 65536) : 0) + (s[1059] ? (s[533] ? 262144 : 524288) : 0) + (s[1060] ? s[1061] : 0) + (s[1060] ? s[1062] : 0) + (s[1060] ? s[1063] : 0), (s[1060] ? s[1027] : 0) + (s[1060] ? s[1064] : 0) + (s[1060] ? (s[153] ? 64 : 128) : 0) + (s[1060] ? (f.forudsigeligtForloeb ? 512 : 1024) : 0) + (s[1060] ? (s[532] ? 4096 : 8192) : 0) + (s[1060] ? (s[533] ? 32768 : 65536) : 0) + (s[1065] ? (s[1053] ? 262144 : 0) + (s[1054] ? 524288 : 0) : 0) + (s[1065] ? s[1061] : 0) + (s[1065] ? s[1062] : 0) + (s[1065] ? s[1063] : 0), (s[1065] ? s[1027] : 0) + (s[1065] ? s[1064] : 0) + (s[1065] ? (s[1055] ? 64 : 0) + (s[1056] ? 128 : 0) + s[835] : 0) + (s[1065] ? (f.opfoelgningOenskes ? 1024 : 512) : 0) + (s[1065] ? (f.opfoelgningAlligevel ? 8192 : 4096) : 0) + (s[1065] ? (s[1057] ? 32768 : 0) + (s[1058] ? 65536 : 0) + s[841] : 0), s[633] + (s[143] ? 8 : s[142] ? 0 : s[504] ? s[1066] : s[1039] ? (s[464] ? 24 : 0) : s[512] ? (s[126] ? 32 : 0) : s[1067]) + ((s[142] ? 8192 : 0) + (s[524] ? 16384 : 0)) + (s[127] ? 65536 : 131072) + ((s[525] ? 524288 : 0) + (s[526] ? 1048576 : 0) + s[893]) + (s[1068] ? (s[135] ? 4194304 : 0) + (s[136] ? 8388608 : 0) + (s[126] ? 0 : 16777216) : 0) + (s[1068] ? (s[134] ? 33554432 : 0) + (s[132] ? 67108864 : 0) + (s[133] ? 134217728 : 0) : 0), (s[1068] ? (s[141] ? 1 : 0) + (s[140] ? 2 : 0) : 0) + (s[1068] ? (s[1053] ? 8 : 0) + (s[1054] ? 16 : 0) : 0) + (s[1068] ? (s[528] ? 64 : 128) : 0) + (s[1068] ? (s[65] ? 512 : 1024) : 0) + (s[1068] ? (s[530] ? 8192 : 4096) : 0) + (s[1068] ? (f.fratraeder ? 32768 : 65536) : 0) + (s[1068] ? (s[531] ? 524288 : 262144) : 0) + (s[1068] ? (s[1055] ? 2097152 : 0) + (s[1056] ? 4194304 : 0) + s[846] : 0) + (s[1068] ? (f.opfoelgningOenskes ? 33554432 : 16777216) : 0) + (s[1068] ? (f.opfoelgningAlligevel ? 268435456 : 134217728) : 0), (s[1068] ? (s[1057] ? 1 : 0) + (s[1058] ? 2 : 0) + s[485] : 0) + (s[1068] ? (s[135] ? 8 : 0) + (s[136] ? 16 : 0) + (s[126] ? 0 : 32) : 0) + (s[1069] ? (s[135] ? 64 : 0) + (s[136] ? 128 : 0) + (s[126] ? 0 : 256) : 0) + (s[1069] ? s[1070] : 0) + (s[1071] ? (s[135] ? 4096 : 0) + (s[136] ? 8192 : 0) + (s[126] ? 0 : 16384) : 0) + (s[1071] ? (s[134] ? 32768 : 0) + (s[132] ? 65536 : 0) + (s[133] ? 131072 : 0) : 0) + (s[1072] ? s[1073] : 0) + (s[1072] ? (s[135] ? 2097152 : 0) + (s[136] ? 4194304 : 0) + (s[126] ? 0 : 8388608) : 0) + (s[1072] ? (s[139] ? 16777216 : 0) + (s[137] ? 33554432 : 0) + (s[138] ? 0 : 67108864) : 0) + (s[1072] ? (s[135] ? 134217728 : 0) + (s[136] ? 268435456 : 0) + (s[126] ? 0 : 536870912) : 0), s[631], s[632], s[636] + (s[1074] ? 8 : s[1075] ? (s[1076] ? (s[144] ? 16 : 0) : s[512] ? (s[138] ? 24 : 0) : s[1077] ? (s[503] ? 32 : 0) : s[1078]) : 0) + (s[144] ? 8192 : 16384) + s[1048] + s[1049] + s[1050] + (s[1079] ? s[1080] : 0), (s[1079] ? s[1081] : 0) + (s[1079] ? s[1082] : 0) + (s[1079] ? s[1083] : 0) + (s[1079] ? s[1084] : 0) + (s[1079] ? s[1085] : 0) + (s[1079] ? s[1086] : 0) + (s[1079] ? s[1087] : 0) + (s[1079] ? s[1088] : 0) + (s[1079] ? s[1089] : 0) + (s[1079] ? (s[141] ? 134217728 : 0) + (s[140] ? 268435456 : 0) : 0), (s[1079] ? (s[1053] ? 1 : 0) + (s[1054] ? 2 : 0) : 0) + (s[1079] ? (s[528] ? 8 : 16) : 0) + (s[1079] ? (s[65] ? 64 : 128) : 0) + (s[1079] ? (s[530] ? 1024 : 512) : 0) + (s[1079] ? (f.fratraeder ? 4096 : 8192) : 0) + (s[1079] ? (s[531] ? 65536 : 32768) : 0) + (s[1079] ? (s[1055] ? 262144 : 0) + (s[1056] ? 524288 : 0) + s[843] : 0) + (s[1079] ? (f.opfoelgningOenskes ? 4194304 : 2097152) : 0) + (s[1079] ? (f.opfoelgningAlligevel ? 33554432 : 16777216) : 0) + (s[1079] ? (s[1057] ? 134217728 : 0) + (s[1058] ? 268435456 : 0) + s[493] : 0), (s[1090] === 2 ? s[628] : 0) + (s[1091] ? (s[139] ? 8 : 0) + (s[137] ? 16 : 0) + (s[138] ? 0 : 32) : 0) + (s[1091] ? (s[134] ? 64 : 0) + (s[132] ? 128 : 0) + (s[133] ? 256 : 0) : 0) + (s[1092] ? (s[139] ? 512 : 0) + (s[137] ? 1024 : 0) + (s[138] ? 0 : 2048) : 0) + (s[1092] ? s[1093] : 0) + (s[1090] === 5 ? (s[139] ? 32768 : 0) + (s[137] ? 65536 : 0) + (s[138] ? 0 : 131072) : 0), s[634], s[635], s[639] + (s[1094] ? 8 : s[1095] ? (s[1096] ? s[1066] : s[504] ? (s[534] ? 24 : 0) : s[1039] ? (s[464] ? 32 : 0) : s[535] ? s[1097] : s[1076] ? (s[144] ? 48 : 0) : s[512] ? (s[138] ? 56 : 0) : s[1077] ? (s[503] ? 64 : 0) : s[127] ? 72 : 0) : 0) + (s[153] ? 8192 : 16384) + s[1048] + s[1049] + s[1050] + (s[1098] ? s[1080] : 0), (s[1098] ? s[1081] : 0) + (s[1098] ? s[1082] : 0) + (s[1098] ? s[1083] : 0) + (s[1098] ? s[1084] : 0) + (s[1098] ? s[1085] : 0) + (s[1098] ? s[1086] : 0) + (s[1098] ? s[1087] : 0) + (s[1098] ? s[1088] : 0) + (s[1098] ? s[1089] : 0) + (s[1098] ? (s[1099] ? 268435456 : 134217728) : 0), (s[1100] === 2 ? s[629] : 0) + (s[1101] ? (s[152] ? 8 : 0) + (s[147] ? 16 : 0) + (s[146] ? 32 : 0) : 0) + (s[1101] ? (s[1102] ? 64 : 128) : 0) + (s[1100] === 5 ? s[1070] : 0) + (s[1103] ? s[1093] : 0) + (s[1103] ? (s[1099] ? 65536 : 32768) : 0) + (s[1104] ? s[1073] : 0) + (s[1104] ? (s[134] ? 2097152 : 0) + (s[132] ? 4194304 : 0) + (s[133] ? 8388608 : 0) : 0) + (s[1104] ? (s[1099] ? 33554432 : 16777216) : 0) + (s[1105] ? (s[139] ? 134217728 : 0) + (s[137] ? 268435456 : 0) + (s[138] ? 0 : 536870912) : 0), (s[1105] ? s[628] : 0) + (s[1105] ? (s[1099] ? 16 : 8) : 0), s[637], s[638], s[640] + (s[504] ? s[499] : f.vurderingsdato <= 15069 /* 2011-04-05 */ ? s[517] : f.vurderingsdato <= 15207 /* 2011-08-21 */ ? (s[1106] ? 24 : 0) : s[1039] ? (s[1107] ? 32 : 0) : s[1097]), s[644] + s[1046] + s[1047] + s[1048] + s[1049] + s[1050], s[642], s[643], s[645] + (s[504] ? s[499] : s[505] ? s[517] : s[507] ? s[793] : s[1077] ? s[794] : s[1078]) + (s[1108] ? (s[1109] ? 8192 : 16384) : 0) + (s[1108] ? (f.udebliver ? 65536 : 131072) : 0) + (s[1108] ? (f.rimeligGrund ? 1048576 : 524288) : 0) + (s[1108] ? (f.skriftligtOrienteret ? 4194304 : 8388608) : 0) + (s[1110] ? (s[1109] ? 33554432 : 67108864) : 0), (s[1110] ? (f.udebliver ? 1 : 2) : 0) + (s[1110] ? (f.rimeligGrund ? 16 : 8) : 0) + (s[1110] ? (f.skriftligtOrienteret ? 64 : 128) : 0) + (s[1111] ? (s[1109] ? 512 : 1024) : 0) + (s[1111] ? (f.udebliver ? 4096 : 8192) : 0) + (s[1111] ? (f.rimeligGrund ? 65536 : 32768) : 0) + (s[1111] ? (f.skriftligtOrienteret ? 262144 : 524288) : 0) + (s[1112] ? (s[1109] ? 2097152 : 4194304) : 0) + (s[1112] ? (f.udebliver ? 16777216 : 33554432) : 0) + (s[1112] ? (f.rimeligGrund ? 268435456 : 134217728) : 0), (s[1112] ? (f.skriftligtOrienteret ? 1 : 2) : 0) + (s[1113] ? (s[1109] ? 8 : 16) : 0) + (s[1113] ? (f.udebliver ? 64 : 128) : 0) + (s[1113] ? (f.rimeligGrund ? 1024 : 512) : 0) + (s[1113] ? s[1114] : 0), s[655] + (s[504] ? s[499] : s[537] ? s[517] : s[1115] ? (s[157] ? 24 : 0) : s[1116] ? (s[538] ? 32 : 0) : s[539] ? 40 : 0) + (s[1117] ? (s[1118] ? 8192 : 16384) : 0) + (s[1117] ? (f.andenVurderingIndhentet ? 65536 : 131072) : 0) + (s[1119] ? (s[1118] ? 524288 : 1048576) : 0) + (s[1119] ? (f.andenVurderingIndhentet ? 4194304 : 8388608) : 0) + (s[1120] ? (s[1121] ? 33554432 : 67108864) : 0), (s[1120] ? (s[1122] ? 1 : 2) : 0) + (s[1120] ? (s[1123] ? 8 : 16) : 0) + (s[1120] ? (f.tilsvarendeIndgribende ? 64 : 128) : 0), s[646] + s[1124] + (s[1125] ? (s[1126] ? 8192 : 16384) : 0) + (s[1125] ? (s[1127] ? 65536 : 131072) : 0) + (s[1125] ? (s[1128] ? 524288 : 1048576) : 0) + (s[1125] ? (f.noedvendigBehandling ? 4194304 : 8388608) : 0) + (s[1125] ? (s[1129] ? 33554432 : 67108864) : 0), (s[1125] ? s[1130] : 0) + (s[1125] ? s[1131] : 0) + (s[1125] ? s[1132] : 0) + (s[1125] ? s[1133] : 0) + (s[1125] ? s[1114] : 0) + (s[1134] ? (s[1126] ? 32768 : 65536) : 0) + (s[1134] ? (s[1127] ? 262144 : 524288) : 0) + (s[1134] ? (s[1128] ? 2097152 : 4194304) : 0) + (s[1134] ? (f.noedvendigBehandling ? 16777216 : 33554432) : 0) + (s[1134] ? (s[1129] ? 134217728 : 268435456) : 0), (s[1134] ? s[1130] : 0) + (s[1134] ? s[1131] : 0) + (s[1134] ? s[1132] : 0) + (s[1134] ? s[1133] : 0) + (s[1134] ? s[1114] : 0), s[647] + s[499], s[651] + s[1124], s[649], s[650], s[648] + (s[504] ? s[499] : s[1135] ? s[517] : s[1136] ? (s[541] ? 24 : 0) : s[542] ? 32 : 0) + (s[1137] === 1 ? (s[1138] ? 8192 : 0) + (s[1139] ? 0 : 16384) + s[977] : 0) + (s[1137] === 2 ? (s[1138] ? 65536 : 0) + (s[1139] ? 0 : 131072) + s[813] : 0) + (s[1140] ? (s[1138] ? 524288 : 0) + (s[1139] ? 0 : 1048576) + s[972] : 0) + (s[1140] ? (f.genoptagetFoer ? 8388608 : 4194304) : 0), s[654] + (s[357] && !s[358] && !s[359] ? s[1124] : 0) + ((s[357] ? 8192 : 0) + (s[358] ? 16384 : 0) + (s[359] ? 32768 : 0)), s[652], s[653], s[659] + (s[1141] ? s[499] : s[543] ? 16 : 0) + (s[1142] ? (f.ophoerErAfgjort ? 8192 : 16384) : 0) + (s[1142] ? s[1143] : 0) + (s[1142] ? (s[984] ? 524288 : 1048576) : 0) + (s[1142] ? (s[96] ? 4194304 : 8388608) : 0) + (s[1142] ? (f.naaetFolkepensionsalder ? 33554432 : 67108864) : 0), s[1142] ? (s[97] ? 1 : 2) : 0, s[657], s[658], s[660] + (s[162] && !s[163] && !s[101] ? (s[99] && !s[101] && s[1144] && s[103] < NEVER ? (s[1145] ? (s[103] >= 13332 /* 2006-07-03 */ ? 8 : 0) : s[103] >= 16252 /* 2014-07-01 */ ? 16 : 0) : 0) : 0) + ((s[162] ? 8192 : 0) + (s[163] ? 16384 : 0) + s[1146]), s[749] + (s[478] ? (s[123] ? s[479] : s[544] ? s[548] : s[236] ? s[1147] : s[545] ? s[1148] : s[546] ? (s[1149] ? 40 : 0) : s[1150] ? 48 : 0) : 0) + (s[1151] ? (s[271] ? 8192 : 16384) : 0) + (s[1151] ? (s[273] ? 65536 : 131072) : 0) + (s[1152] ? (s[271] ? 524288 : 1048576) : 0) + (s[1152] ? (s[273] ? 4194304 : 8388608) : 0) + (s[1153] ? (s[271] ? 33554432 : 67108864) : 0), (s[1153] ? s[1154] : 0) + (s[1153] ? s[1155] : 0) + (s[1156] ? (s[271] ? 64 : 128) : 0) + (s[1156] ? (s[273] ? 512 : 1024) : 0) + (s[1156] ? (f.aftaleForSelvstaendig ? 4096 : 8192) : 0) + (s[1157] ? (s[271] ? 32768 : 65536) : 0) + (s[1157] ? (s[273] ? 262144 : 524288) : 0) + (s[1157] ? (f.aftaleForSelvstaendig ? 2097152 : 4194304) : 0) + (s[1157] ? (f.sygMedCovid19 ? 16777216 : 33554432) : 0) + (s[1158] ? (s[271] ? 134217728 : 268435456) : 0), (s[1158] ? s[1154] : 0) + (s[1158] ? s[1155] : 0), s[173], s[174], s[727] + s[897] + s[898] + (s[497] ? (s[1159] ? 65536 : 0) + (s[1160] ? 131072 : 0) + (s[167] ? 262144 : 0) : 0) + s[1001] + (s[497] ? (s[1161] ? 4194304 : 0) + (s[1162] ? 8388608 : 0) + (s[171] ? 16777216 : 0) : 0) + s[966], s[497] ? (f.arbejdsskade ? 1 : 2) : 0, s[300], s[301], s[666] + (s[1163] ? (s[478] ? (s[498] ? 8 : 0) : 0) : 0) + s[1164] + ((s[1163] ? (s[478] ? (s[498] ? 1 : 0) : 0) : 0) === 1 ? s[1000] : 0), s[664], s[665], s[667] + s[973] + (s[547] ? s[1164] : 0) + s[1165], s[668] + s[973] + (s[547] ? s[999] : 0) + s[1165] + (s[547] ? (f.opfylderBeskaeftigelseskravetVedLivstruende ? 524288 : 1048576) : 0), s[671] + (s[1166] ? (s[124] ? 8 : 0) : 0) + ((s[373] ? 8192 : 0) + (s[374] ? 16384 : 0) + s[977]) + ((s[1166] ? (s[124] ? 1 : 0) : 0) === 1 ? (s[1167] ? 65536 : 131072) : 0), s[669], s[670], s[681] + s[1168], s[679], s[680], s[674] + (s[549] ? s[1168] : 0) + (s[549] ? 8192 : 16384) + s[1169] + (s[1170] ? 1048576 : 524288) + (s[1171] ? (s[185] ? 4194304 : 0) + (s[186] ? 8388608 : 0) + s[1007] : 0) + (s[1171] ? (s[1172] ? 33554432 : 0) + (s[1173] ? 67108864 : 0) + (s[1174] ? 134217728 : 0) : 0), (s[1171] ? s[725] : 0) + (s[1171] ? (s[106] ? 8 : 0) + (s[107] ? 16 : 0) + (s[108] ? 32 : 0) : 0) + (s[1175] ? (s[185] ? 64 : 0) + (s[186] ? 128 : 0) + s[593] : 0) + (s[1175] ? (s[1172] ? 512 : 0) + (s[1173] ? 1024 : 0) + (s[1174] ? 2048 : 0) : 0) + (s[1175] ? (s[114] ? 4096 : 0) + (s[115] ? 8192 : 0) + (s[69] ? 16384 : 0) : 0) + (s[1175] ? (s[106] ? 32768 : 0) + (s[107] ? 65536 : 0) + (s[108] ? 131072 : 0) : 0), s[675] + (s[1176] ? (s[552] ? 8 : s[1177] ? 16 : 0) : 0) + (s[1178] ? (s[1179] ? 8192 : 0) + (s[1180] ? 16384 : 0) : 0) + (s[1178] ? (s[1181] ? 65536 : 0) + (s[1182] ? 131072 : 0) + s[1183] : 0) + (s[1178] ? (s[1184] ? 524288 : 0) + (s[1185] ? 1048576 : 0) + s[1186] : 0) + (s[1178] ? (s[1187] ? 4194304 : 0) + (s[1188] ? 8388608 : 0) + (s[101] ? 16777216 : 0) : 0) + (s[1178] ? (s[1189] ? 33554432 : 0) + (s[1190] ? 67108864 : 0) : 0), (s[1178] ? (s[1185] ? 1 : 0) + (s[1184] ? 2 : 0) + s[1191] : 0) + (s[1178] ? (s[1192] ? 8 : 16) : 0) + (s[1178] ? (f.fortsatRet9Marts2020 ? 64 : 128) : 0) + (s[1178] ? (s[1181] ? 512 : 0) + (s[1182] ? 1024 : 0) + (s[101] ? 2048 : 0) : 0) + (s[1178] ? (s[1184] ? 4096 : 0) + (s[1185] ? 8192 : 0) + (s[101] ? 16384 : 0) : 0) + (s[1178] ? (s[1187] ? 32768 : 0) + (s[1188] ? 65536 : 0) + (s[101] ? 131072 : 0) : 0), s[187], s[188], s[678] + (s[1176] ? 8 : 0) + (s[1193] ? (s[1181] ? 8192 : 0) + (s[1182] ? 16384 : 0) + s[1146] : 0) + (s[1193] ? (s[1184] ? 65536 : 0) + (s[1185] ? 131072 : 0) + s[1183] : 0) + (s[1193] ? (s[1187] ? 524288 : 0) + (s[1188] ? 1048576 : 0) + s[1186] : 0) + (s[1193] ? (s[1189] ? 4194304 : 0) + (s[1190] ? 8388608 : 0) : 0) + (s[1193] ? (s[1185] ? 33554432 : 0) + (s[1184] ? 67108864 : 0) + (s[101] ? 134217728 : 0) : 0), (s[1193] ? (s[1192] ? 1 : 2) : 0) + (s[1193] ? (f.fortsatRet9Marts2020 ? 8 : 16) : 0), s[676], s[677], s[682] + (s[1194] ? s[1168] : 0) + (s[1194] ? 8192 : 16384) + s[1169] + (s[1195] ? 1048576 : 524288) + (s[183] ? 4194304 : 8388608) + (s[96] ? 33554432 : 67108864), (f.opfylderHelbredsbetingelserForFoertidspension ? 1 : 2) + s[991] + s[992], s[683] + (s[1196] ? (s[555] ? 8 : s[1197] ? 16 : 0) : 0) + (s[1198] ? (s[1199] ? 8192 : 0) + (s[1200] ? 16384 : 0) + (s[190] ? 32768 : 0) : 0) + (s[1198] ? (s[1201] ? 65536 : 0) + (s[1202] ? 131072 : 0) + (s[1203] ? 262144 : 0) : 0) + (s[1198] ? (s[1204] ? 524288 : 0) + (s[1205] ? 1048576 : 0) + (s[190] ? 2097152 : 0) : 0) + (s[1198] ? (s[1206] ? 4194304 : 0) + (s[1207] ? 8388608 : 0) + (s[190] ? 16777216 : 0) : 0) + (s[1198] ? (s[1208] ? 33554432 : 0) + (s[1209] ? 67108864 : 0) + (s[190] ? 134217728 : 0) : 0), s[191], s[192], 1 + (s[1210] ? 8 : s[557] ? 16 : 0) + (s[1211] ? (s[1212] ? 8192 : 16384) : 0) + (s[1211] ? (s[1213] ? 65536 : 131072) : 0) + (s[1211] ? (s[1214] ? 524288 : 1048576) : 0) + (s[1211] ? (s[1215] ? 8388608 : 4194304) : 0), s[684], s[685] + (s[196] ? 0 : s[1216] ? 8 : s[559] ? 16 : 0) + (s[1217] ? (s[1218] ? 8192 : 16384) : 0) + (s[1217] ? (s[1219] ? 131072 : 65536) : 0) + (s[1217] ? (s[1220] ? 524288 : 1048576) : 0) + (s[1217] ? (s[1221] ? 4194304 : 8388608) : 0) + (s[1217] ? (s[1222] ? 33554432 : 67108864) : 0), s[195], s[686] + (s[1223] ? (s[562] ? 8 : s[1224] ? 16 : 0) : 0) + (s[1225] ? (s[1226] ? 8192 : 0) + (s[1227] ? 16384 : 0) + (s[194] ? 32768 : 0) : 0) + (s[1225] ? (s[1228] ? 65536 : 0) + (s[1229] ? 131072 : 0) + (s[194] ? 262144 : 0) : 0) + (s[1225] ? (s[1230] ? 524288 : 0) + (s[1231] ? 1048576 : 0) + (s[194] ? 2097152 : 0) : 0), s[202], s[204], s[687] + (s[564] ? (s[1232] ? 8 : s[565] ? 16 : 0) : 0) + (s[1233] ? (s[1234] ? 8192 : 0) + (s[1235] ? 16384 : 0) + (s[196] ? 32768 : 0) : 0) + (s[1233] ? (s[1236] ? 65536 : 0) + (s[1237] ? 131072 : 0) + (s[196] ? 262144 : 0) : 0) + (s[1233] ? (s[1238] ? 524288 : 0) + (s[1239] ? 1048576 : 0) + (s[196] ? 2097152 : 0) : 0), s[201], s[203], s[690] + (s[1240] ? (s[570] ? 8 : s[1241] ? 16 : 0) : 0) + s[859] + (s[1242] ? (s[1243] ? 65536 : 0) + (s[1244] ? 131072 : 0) + (s[567] ? 262144 : 0) : 0) + (s[1242] ? (s[1245] ? 524288 : 0) + (s[1246] ? 1048576 : 0) + (s[567] ? 2097152 : 0) : 0) + (s[1242] ? (f.forlaengelseErAfgjort ? 4194304 : 8388608) : 0) + (s[1242] ? (s[1247] ? 33554432 : 0) + (s[1248] ? 67108864 : 0) + (s[567] ? 134217728 : 0) : 0), (s[1242] ? s[994] : 0) + (s[1242] ? (f.forlaengelseErAfgjort ? 8 : 16) : 0) + (s[1242] ? (f.forlaengelseErAfgjort ? 64 : 128) : 0) + (s[1249] === 2 ? (f.forlaengelseErAfgjort ? 512 : 1024) : 0), s[688], s[689], s[691] + (s[1250] ? (s[573] ? 8 : s[1251] ? 16 : 0) : 0) + (s[1252] ? (s[1253] ? 8192 : 0) + (s[1254] ? 16384 : 0) + (s[388] ? 32768 : 0) : 0) + (s[1252] ? (s[1255] ? 65536 : 0) + (s[1256] ? 131072 : 0) + (s[388] ? 262144 : 0) : 0) + (s[1252] ? (s[1257] ? 524288 : 0) + (s[1258] ? 1048576 : 0) + (s[388] ? 2097152 : 0) : 0), s[205], s[206], s[694] + (s[1259] ? (s[576] ? 8 : s[1260] ? 16 : 0) : 0) + (s[1261] ? (s[1262] ? 8192 : 0) + (s[1263] ? 16384 : 0) + (s[208] ? 32768 : 0) : 0) + (s[1261] ? (s[1264] ? 65536 : 0) + (s[1265] ? 131072 : 0) + (s[208] ? 262144 : 0) : 0) + (s[1261] ? (s[1266] ? 524288 : 0) + (s[1267] ? 1048576 : 0) + (s[208] ? 2097152 : 0) : 0), s[692], s[693], s[697] + (s[579] ? (s[580] ? 8 : s[1268] ? 16 : 0) : 0) + (s[1269] ? (s[1270] ? 8192 : 0) + (s[1271] ? 16384 : 0) + (s[390] ? 32768 : 0) : 0) + (s[1269] ? (s[1272] ? 65536 : 0) + (s[1273] ? 131072 : 0) + (s[390] ? 262144 : 0) : 0) + (s[1269] ? (s[1274] ? 524288 : 0) + (s[1275] ? 1048576 : 0) + (s[390] ? 2097152 : 0) : 0), s[695], s[696], s[704] + (s[855] ? (s[1276] ? s[856] : s[209] ? (s[35] >= 14692 /* 2010-03-24 */ ? 16 : 0) : s[862]) : 0) + s[859] + s[860], s[702], s[703], s[701] + s[880] + s[859] + s[860], s[225], s[226], s[706] + s[880] + s[859] + s[860], s[229], s[230], s[711] + s[872] + s[859] + s[860], s[709], s[710], s[718] + (s[1277] ? s[880] : 0) + ((s[106] ? 8192 : 0) + (s[107] ? 16384 : 0) + (s[108] ? 32768 : 0)) + s[1143] + ((s[162] ? 524288 : 0) + (s[163] ? 1048576 : 0) + s[1186]) + (s[1278] ? (s[1279] ? 4194304 : 0) + (s[1280] ? 8388608 : 0) + (s[233] ? 16777216 : 0) : 0) + (s[1278] ? (s[50] ? 33554432 : 0) + (s[45] ? 67108864 : 0) + (s[46] ? 134217728 : 0) : 0), (s[1278] ? s[712] : 0) + (s[1278] ? (s[55] ? 8 : 0) + (s[49] ? 16 : 0) + s[882] : 0) + (s[1278] ? (s[219] ? 64 : 0) + (s[224] ? 128 : 0) + s[883] : 0) + (s[1278] ? (s[51] ? 512 : 0) + (s[56] ? 1024 : 0) + s[884] : 0) + (s[1278] ? (s[52] ? 4096 : 0) + (s[57] ? 8192 : 0) + (s[48] ? 16384 : 0) : 0) + (s[1278] ? (s[53] ? 32768 : 0) + (s[58] ? 65536 : 0) + (s[46] ? 131072 : 0) : 0), s[716], s[717], s[719] + s[815] + s[816] + s[817] + s[818] + s[819] + s[820], s[731] + (s[1281] ? s[589] : 0) + s[904] + (s[1282] ? (f.sygemeldtITide ? 65536 : 131072) : 0) + (s[1282] ? (f.indsigelseModSenSygemelding ? 524288 : 1048576) : 0) + (s[1282] ? (f.fyldestgoerendeBegrundelse ? 4194304 : 8388608) : 0) + (s[1283] ? (f.sygemeldtITide ? 33554432 : 67108864) : 0), (s[1283] ? (f.indsigelseModSenSygemelding ? 1 : 2) : 0) + (s[1283] ? (f.fyldestgoerendeBegrundelse ? 8 : 16) : 0), s[729], s[730], s[734] + s[1284] + s[784], s[732], s[733], s[737] + s[1284] + s[784] + (s[1285] ? (s[1286] ? 65536 : 0) + (s[1287] ? 131072 : 0) + (s[418] ? 262144 : 0) : 0) + (s[1285] ? (f.fyldestgoerendeBegrundelse ? 524288 : 1048576) : 0), s[735], s[736], s[740] + (s[249] ? (s[478] ? (s[123] ? s[479] : s[258] ? s[548] : s[236] ? s[1288] : s[74] ? s[1148] : s[481] ? 40 : 0) : 0) : 0) + s[1289] + (s[1290] === 1 ? (s[261] ? 65536 : 131072) : 0) + (s[1290] === 2 ? (s[261] ? 524288 : 1048576) : 0) + (s[1291] ? (s[239] ? 4194304 : 8388608) : 0) + (s[1291] ? (f.underretningsbrevSendt ? 33554432 : 67108864) : 0), (s[1291] ? (s[87] ? 1 : 2) : 0) + (s[1291] ? (s[261] ? 8 : 16) : 0) + (s[1291] ? (s[255] ? 64 : 128) : 0) + (s[1292] ? s[969] : 0) + (s[1292] ? (f.underretningsbrevSendt ? 4096 : 8192) : 0) + (s[1292] ? (s[87] ? 32768 : 65536) : 0) + (s[1292] ? (s[261] ? 262144 : 524288) : 0) + (s[1292] ? (s[255] ? 2097152 : 4194304) : 0), s[738], s[739], s[744] + (s[249] ? s[589] : 0) + s[1289], s[745] + s[1293] + s[1289] + (s[1294] ? (s[1295] ? 65536 : 0) + (s[1296] ? 131072 : 0) : 0) + (s[1294] ? (s[1297] ? 524288 : 0) + (s[1298] ? 1048576 : 0) + s[893] : 0) + (s[1294] ? (f.undskyldendeForhold ? 4194304 : 8388608) : 0) + (s[1294] ? (s[1299] ? 33554432 : 67108864) : 0), (s[1294] ? s[529] : 0) + (s[1294] ? (f.arbejdsgiverAnmeldteIkke ? 8 : 16) : 0) + (s[1294] ? s[1300] : 0) + (s[1294] ? (s[1301] ? 512 : 1024) : 0) + (s[1302] ? (s[1295] ? 4096 : 0) + (s[1296] ? 8192 : 0) : 0) + (s[1302] ? (s[1297] ? 32768 : 0) + (s[1298] ? 65536 : 0) + s[841] : 0) + (s[1302] ? s[1303] : 0) + (s[1302] ? (s[1299] ? 2097152 : 4194304) : 0) + (s[1302] ? s[1062] : 0) + (s[1302] ? (f.arbejdsgiverAnmeldteIkke ? 134217728 : 268435456) : 0), (s[1302] ? s[1027] : 0) + (s[1302] ? (s[1301] ? 8 : 16) : 0) + (s[1304] ? (s[1295] ? 64 : 0) + (s[1296] ? 128 : 0) : 0) + (s[1304] ? (s[1297] ? 512 : 0) + (s[1298] ? 1024 : 0) + s[838] : 0) + (s[1304] ? (f.undskyldendeForhold ? 4096 : 8192) : 0) + (s[1304] ? (s[1299] ? 32768 : 65536) : 0) + (s[1304] ? (s[65] ? 262144 : 524288) : 0) + (s[1304] ? (f.arbejdsgiverAnmeldteIkke ? 2097152 : 4194304) : 0) + (s[1304] ? (f.fratraeder ? 16777216 : 33554432) : 0) + (s[1304] ? (s[1301] ? 134217728 : 268435456) : 0), (s[1305] ? (s[1295] ? 1 : 0) + (s[1296] ? 2 : 0) : 0) + (s[1305] ? (s[1297] ? 8 : 0) + (s[1298] ? 16 : 0) + s[523] : 0) + (s[1305] ? s[1306] : 0) + (s[1305] ? (s[1299] ? 512 : 1024) : 0) + (s[1305] ? s[807] : 0) + (s[1305] ? (f.arbejdsgiverAnmeldteIkke ? 32768 : 65536) : 0) + (s[1305] ? (f.fratraeder ? 262144 : 524288) : 0) + (s[1305] ? (s[1301] ? 2097152 : 4194304) : 0), s[743] + s[1293] + s[1289] + (s[1294] ? (s[246] ? 65536 : 0) + (s[247] ? 131072 : 0) + (s[248] ? 262144 : 0) : 0) + (s[1294] ? (s[243] ? 524288 : 0) + (s[245] ? 1048576 : 0) + (s[244] ? 2097152 : 0) : 0) + (s[1302] ? (s[246] ? 4194304 : 0) + (s[247] ? 8388608 : 0) + (s[248] ? 16777216 : 0) : 0) + (s[1302] ? (s[243] ? 33554432 : 0) + (s[245] ? 67108864 : 0) + (s[244] ? 134217728 : 0) : 0), (s[1304] ? s[744] : 0) + (s[1304] ? (s[243] ? 8 : 0) + (s[245] ? 16 : 0) + (s[244] ? 32 : 0) : 0) + (s[1305] ? (s[246] ? 64 : 0) + (s[247] ? 128 : 0) + (s[248] ? 256 : 0) : 0) + (s[1305] ? (s[243] ? 512 : 0) + (s[245] ? 1024 : 0) + (s[244] ? 2048 : 0) : 0), s[741], s[742], s[748] + (s[65] ? (s[478] ? (s[123] ? s[479] : s[256] ? s[548] : s[258] ? (s[585] ? 24 : 0) : s[236] ? (s[1307] ? 32 : 0) : s[582] ? 40 : 0) : 0) : 0) + s[1022] + (s[1308] ? (s[1309] ? 65536 : 0) + (s[1310] ? 131072 : 0) + (s[113] ? 262144 : 0) : 0) + (s[1308] ? (s[255] ? 524288 : 1048576) : 0) + (s[1311] ? (s[1309] ? 4194304 : 0) + (s[1310] ? 8388608 : 0) + (s[113] ? 16777216 : 0) : 0) + (s[1311] ? (s[255] ? 33554432 : 67108864) : 0), (s[1312] ? (s[310] ? 1 : 0) + (s[308] ? 2 : 0) + s[485] : 0) + (s[1312] ? (s[255] ? 8 : 16) : 0) + (s[1313] ? (s[1314] ? 64 : 128) : 0) + (s[1313] ? (s[1309] ? 512 : 0) + (s[1310] ? 1024 : 0) + (s[113] ? 2048 : 0) : 0) + (s[1313] ? (s[261] ? 4096 : 8192) : 0), s[746], s[747], s[753] + (s[83] ? (s[478] ? (s[123] ? s[479] : s[544] ? s[548] : s[1147]) : 0) : 0) + s[1315] + (s[1316] ? (s[271] ? 65536 : 131072) : 0) + (s[1316] ? (s[273] ? 524288 : 1048576) : 0) + (s[1317] ? (s[271] ? 4194304 : 8388608) : 0) + (s[1317] ? (s[273] ? 33554432 : 67108864) : 0), (s[1318] ? (f.aftaleForSelvstaendig ? 1 : 2) : 0) + (s[1318] ? (s[271] ? 8 : 16) : 0) + (s[1318] ? (s[273] ? 64 : 128) : 0), s[751], s[752], s[758] + (s[83] ? s[1319] : 0) + s[1315] + (s[1320] ? (s[1321] ? 65536 : 0) + (s[1322] ? 131072 : 0) + s[913] : 0) + (s[1320] ? (f.undskyldendeForhold ? 524288 : 1048576) : 0) + (s[1323] ? (s[1321] ? 4194304 : 0) + (s[1322] ? 8388608 : 0) + s[527] : 0) + (s[1323] ? (f.undskyldendeForhold ? 33554432 : 67108864) : 0), (s[1324] ? (s[1321] ? 1 : 0) + (s[1322] ? 2 : 0) + s[485] : 0) + (s[1324] ? (s[1325] ? 8 : 16) : 0) + (s[1324] ? s[1306] : 0) + (s[1324] ? (f.nemrefusionNede ? 512 : 1024) : 0) + (s[1326] ? (s[1321] ? 4096 : 0) + (s[1322] ? 8192 : 0) + s[596] : 0) + (s[1326] ? (s[1325] ? 32768 : 65536) : 0) + (s[1326] ? s[1303] : 0) + (s[1326] ? (f.nemrefusionNede ? 2097152 : 4194304) : 0), s[756] + s[1327] + s[1315] + (s[1328] ? (s[1329] ? 65536 : 0) + (s[1330] ? 131072 : 0) + (s[430] ? 262144 : 0) : 0) + (s[1328] ? (s[436] ? 524288 : 0) + (s[437] ? 1048576 : 0) + (s[438] ? 2097152 : 0) : 0) + (s[1331] ? (s[1329] ? 4194304 : 0) + (s[1330] ? 8388608 : 0) + (s[430] ? 16777216 : 0) : 0) + (s[1331] ? (s[436] ? 33554432 : 0) + (s[437] ? 67108864 : 0) + (s[438] ? 134217728 : 0) : 0), s[754], s[755], s[757] + s[1327] + s[1315], s[651] + s[499], s[293], s[294], s[769] + s[1124] + (s[1125] ? (s[1332] ? 8192 : 16384) : 0) + (s[1134] ? (s[1332] ? 65536 : 131072) : 0), s[282], s[283], s[776] + s[1124] + (s[1125] ? (s[1333] ? 8192 : 16384) : 0) + (s[1125] ? (s[1334] ? 65536 : 131072) : 0) + (s[1125] ? (s[286] ? 524288 : 1048576) : 0) + (s[1134] ? (s[1333] ? 4194304 : 8388608) : 0) + (s[1134] ? (s[1334] ? 33554432 : 67108864) : 0), s[1134] ? (s[286] ? 1 : 2) : 0, s[774], s[775], s[773] + s[1124] + (s[1125] ? (f.ledigUdenLoen ? 8192 : 16384) : 0) + (s[1125] ? (s[87] ? 65536 : 131072) : 0) + (s[1125] ? (f.arbejdsgiverTilbyderDeltid ? 1048576 : 524288) : 0) + (s[1134] ? (f.ledigUdenLoen ? 4194304 : 8388608) : 0) + (s[1134] ? (s[87] ? 33554432 : 67108864) : 0), s[1134] ? (f.arbejdsgiverTilbyderDeltid ? 2 : 1) : 0, s[768] + s[499], s[295], s[296], s[764] + (s[478] ? (s[123] ? s[479] : s[74] ? s[548] : s[907]) : 0) + (s[1335] ? (s[1336] ? 8192 : 0) + (s[1337] ? 16384 : 0) : 0) + (s[1335] ? (s[1338] ? 65536 : 0) + (s[1339] ? 131072 : 0) + (s[298] ? 262144 : 0) : 0) + (s[1335] ? (s[1340] ? 524288 : 1048576) : 0) + (s[1341] ? (s[1336] ? 4194304 : 0) + (s[1337] ? 8388608 : 0) : 0) + (s[1341] ? (s[1338] ? 33554432 : 0) + (s[1339] ? 67108864 : 0) + (s[298] ? 134217728 : 0) : 0), (s[1341] ? (s[1340] ? 1 : 2) : 0) + (s[1342] ? (s[1336] ? 8 : 0) + (s[1337] ? 16 : 0) : 0) + (s[1342] ? (s[1338] ? 64 : 0) + (s[1339] ? 128 : 0) + (s[298] ? 256 : 0) : 0) + (s[1342] ? (s[1340] ? 512 : 1024) : 0), s[762], s[763], s[772] + s[499] + (s[812] ? (s[447] ? 8192 : 0) + (s[448] ? 16384 : 0) + s[977] : 0) + (s[812] ? (s[1343] ? 65536 : 0) + (s[1344] ? 131072 : 0) : 0) + (s[812] ? (s[1338] ? 524288 : 0) + (s[1339] ? 1048576 : 0) + (s[298] ? 2097152 : 0) : 0) + (s[812] ? (s[1345] ? 4194304 : 8388608) : 0), s[770], s[771], s[761] + s[499] + (s[812] ? s[784] : 0) + (s[812] ? s[1000] : 0), s[759], s[760], s[767] + s[589], s[765], s[766], s[777] + s[589] + (s[886] ? s[1022] : 0) + (s[886] ? (s[255] ? 65536 : 131072) : 0) + (s[886] ? (s[1346] ? 524288 : 0) + (s[1347] ? 1048576 : 0) : 0) + (s[886] ? (s[1348] ? 4194304 : 0) + (s[1349] ? 8388608 : 0) + (s[1350] ? 16777216 : 0) : 0) + (s[886] ? (s[1351] ? 33554432 : 0) + (s[1352] ? 67108864 : 0) + (s[302] ? 134217728 : 0) : 0), (s[886] ? s[725] : 0) + (s[886] ? s[1353] : 0) + (s[886] ? s[1354] : 0) + (s[886] ? s[1355] : 0) + (s[886] ? s[1356] : 0) + (s[896] ? s[801] : 0) + (s[896] ? (s[255] ? 262144 : 524288) : 0) + (s[896] ? (s[1346] ? 2097152 : 0) + (s[1347] ? 4194304 : 0) : 0) + (s[896] ? (s[1348] ? 16777216 : 0) + (s[1349] ? 33554432 : 0) + (s[1350] ? 67108864 : 0) : 0) + (s[896] ? (s[1351] ? 134217728 : 0) + (s[1352] ? 268435456 : 0) + (s[302] ? 536870912 : 0) : 0), (s[896] ? s[725] : 0) + (s[896] ? s[1353] : 0) + (s[896] ? s[1354] : 0) + (s[896] ? s[1355] : 0) + (s[896] ? s[1356] : 0), s[781] + (s[65] ? s[1319] : 0) + s[1022] + (s[1357] ? (s[1358] ? 65536 : 0) + (s[1359] ? 131072 : 0) + s[913] : 0) + (s[1357] ? (s[1360] ? 524288 : 1048576) : 0) + (s[1357] ? (f.skyldesLoenmodtageren ? 4194304 : 8388608) : 0) + (s[1357] ? (f.forkertVejledning ? 33554432 : 67108864) : 0), (s[1357] ? (f.saerligeOmstaendighederForRefusion ? 1 : 2) : 0) + (s[1361] ? (s[1358] ? 8 : 0) + (s[1359] ? 16 : 0) + s[523] : 0) + (s[1361] ? (s[1360] ? 64 : 128) : 0) + (s[1361] ? (f.skyldesLoenmodtageren ? 512 : 1024) : 0) + (s[1361] ? (f.forkertVejledning ? 4096 : 8192) : 0) + (s[1361] ? (f.saerligeOmstaendighederForRefusion ? 32768 : 65536) : 0) + (s[1362] ? (s[1358] ? 262144 : 0) + (s[1359] ? 524288 : 0) + s[843] : 0) + (s[1362] ? (s[1363] ? 2097152 : 4194304) : 0) + (s[1362] ? (f.nemrefusionNede ? 16777216 : 33554432) : 0) + (s[1362] ? (f.skyldesLoenmodtageren ? 134217728 : 268435456) : 0), (s[1362] ? (f.forkertVejledning ? 1 : 2) : 0) + (s[1362] ? (f.saerligeOmstaendighederForRefusion ? 8 : 16) : 0) + (s[1364] ? (s[1358] ? 64 : 0) + (s[1359] ? 128 : 0) + s[835] : 0) + (s[1364] ? (s[1363] ? 512 : 1024) : 0) + (s[1364] ? (f.nemrefusionNede ? 4096 : 8192) : 0) + (s[1364] ? (f.skyldesLoenmodtageren ? 32768 : 65536) : 0) + (s[1364] ? (f.forkertVejledning ? 262144 : 524288) : 0) + (s[1364] ? (f.saerligeOmstaendighederForRefusion ? 2097152 : 4194304) : 0), s[780] + (s[65] ? (s[478] ? (s[123] ? s[479] : s[258] ? s[548] : s[236] ? s[1288] : s[1148]) : 0) : 0) + s[1022] + (s[1365] ? (s[1366] ? 65536 : 0) + (s[1367] ? 131072 : 0) + (s[1368] ? 262144 : 0) : 0) + (s[1365] ? (s[1369] ? 524288 : 0) + (s[1370] ? 1048576 : 0) + s[893] : 0) + (s[1365] ? (s[308] ? 4194304 : 0) + (s[310] ? 8388608 : 0) + s[527] : 0) + (s[1365] ? (s[456] ? 33554432 : 0) + (s[457] ? 67108864 : 0) + (s[309] ? 134217728 : 0) : 0), (s[1371] ? (s[1366] ? 1 : 0) + (s[1367] ? 2 : 0) + (s[1368] ? 4 : 0) : 0) + (s[1371] ? (s[1369] ? 8 : 0) + (s[1370] ? 16 : 0) + s[523] : 0) + (s[1371] ? (s[308] ? 64 : 0) + (s[310] ? 128 : 0) + s[835] : 0) + (s[1371] ? (s[456] ? 512 : 0) + (s[457] ? 1024 : 0) + (s[309] ? 2048 : 0) : 0) + (s[1372] ? (s[1373] ? 4096 : 0) + (s[1374] ? 8192 : 0) + (s[1368] ? 16384 : 0) : 0) + (s[1372] ? (s[1375] ? 32768 : 0) + (s[1376] ? 65536 : 0) + s[841] : 0) + (s[1372] ? (s[1377] ? 262144 : 0) + (s[1378] ? 524288 : 0) + s[843] : 0) + (s[1372] ? (s[456] ? 2097152 : 0) + (s[457] ? 4194304 : 0) + (s[309] ? 8388608 : 0) : 0), s[778], s[779]] }
}
