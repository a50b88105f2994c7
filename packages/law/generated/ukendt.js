// Written from the law by `npm run compile`. Change the law, not this.
import { ALL_DAYS, FIRST_DAY, NEVER, NO_DAYS, allPeriods, countDays, dayReaching, dropFirst, flat, from, holidayTable, intersectTable, monthEndOver, monthStart, onWeekdays, periods, quotient, runEnd, runStart, sameDays, shiftDays, shiftMonths, sum, without } from '@sagsvej/rules/runtime'
const SATS_1 = (day) => day < 16804 ? (day < 14977 ? (day < 13885 ? (day < 13514 ? 333500 : 341500) : (day < 14249 ? 351500 : (day < 14613 ? 362500 : 376000))) : (day < 15712 ? (day < 15341 ? 383000 : 394000) : (day < 16076 ? 400500 : (day < 16440 ? 407500 : 413500)))) : (day < 18631 ? (day < 17532 ? (day < 17168 ? 418000 : 424500) : (day < 17903 ? 430000 : (day < 18267 ? 435500 : 440500))) : (day < 19723 ? (day < 18995 ? 446000 : (day < 19359 ? 446500 : 455000)) : (day < 20094 ? 469500 : (day < 20458 ? 486500 : 508500))))

const SATS_2 = (day) => day < 16804 ? (day < 14977 ? (day < 13885 ? (day < 13514 ? 9014 : 9230) : (day < 14249 ? 9500 : (day < 14613 ? 9797 : 10162))) : (day < 15712 ? (day < 15341 ? 10351 : 10649) : (day < 16076 ? 10824 : (day < 16440 ? 11014 : 11176)))) : (day < 18631 ? (day < 17532 ? (day < 17168 ? 11297 : 11473) : (day < 17903 ? 11622 : (day < 18267 ? 11770 : 11905))) : (day < 19723 ? (day < 18995 ? 12054 : (day < 19359 ? 12068 : 12297)) : (day < 20094 ? 12689 : (day < 20458 ? 13149 : 13743))))

const HELLIGDAGE_1 = holidayTable([{"on":{"month":1,"day":1}},{"on":{"easter":-3}},{"on":{"easter":-2}},{"on":{"easter":0}},{"on":{"easter":1}},{"on":{"easter":26},"to":19722},{"on":{"easter":39}},{"on":{"easter":49}},{"on":{"easter":50}},{"on":{"month":12,"day":25}},{"on":{"month":12,"day":26}}], [1, 2, 3, 4, 5, 6])

function svar_1(f, s) {
  // SDL.6.1: Første fraværsdag (SDL § 6, stk. 1)
  const v0 = periods(f.fravaer, (r_fravaer) => r_fravaer.omfang === 'fuldt' || r_fravaer.omfang === 'delvist')
  s[321] = v0
  const v1 = f.fravaer !== undefined ? v0 : NO_DAYS
  s[8] = v1
  const v2 = f.vurderingsdato ?? FIRST_DAY
  s[0] = v2
  const v3 = f.vurderingsdato ?? 84005 /* 2199-12-31 */
  s[2] = v3
  const v4 = runStart(v1, v2)
  const v5 = runStart(v1, v3)
  const v6 = v4 >= 2147483647
  const v7 = v5 === 2147483647
  const v8 = !v6 || v7
  const v9 = f.fravaer !== undefined && v8
  const v10 = v9 ? v4 : FIRST_DAY
  s[5] = v10
  const v11 = v9 ? v5 : NEVER
  s[6] = v11
  const v12 = v10 <= 13331 /* 2006-07-02 */
  s[9] = v12
  const v13 = v11 >= 13332 /* 2006-07-03 */
  s[4] = v13
  const v14 = v10 <= 2147483646
  s[7] = v14
  const v15 = v13 && v14
  const v16 = periods(f.fravaer, (r_fravaer) => r_fravaer.omfang === 'fuldt')
  const v17 = f.fravaer !== undefined ? v16 : NO_DAYS
  const v18 = f.fravaer !== undefined ? v16 : ALL_DAYS
  const v19 = dayReaching(v18, v10, 1)
  s[479] = v19
  const v20 = dayReaching(v17, v11, 1)
  s[478] = v20
  const v21 = runEnd(v1, v2)
  const v22 = runEnd(v1, v3)
  const v23 = v21 >= 2147483647
  const v24 = v22 === 2147483647
  const v25 = !v23 || v24
  const v26 = f.fravaer !== undefined && v25
  const v27 = v26 ? v21 : FIRST_DAY
  s[14] = v27
  const v28 = v26 ? v22 : NEVER
  s[13] = v28
  const v29 = v28 >= v19
  const v30 = v27 >= v20
  const v31 = v29 ? v19 : NEVER
  const v32 = v30 ? v20 : NEVER
  const v33 = v11 === NEVER
  s[18] = v33
  const SDL_6_1_er = v12 || v15
  s[73] = SDL_6_1_er
  const SDL_6_1 = v12 ? FIRST_DAY : v31
  s[72] = SDL_6_1
  const SDL_6_1_hoej = v12 ? NEVER : v32
  s[75] = SDL_6_1_hoej
  const SDL_6_1_ir = v12 || v33
  s[15] = SDL_6_1_ir
  // ALF.62.3: Sidste sygedag, a-kassen betaler (ALF § 62, stk. 3)
  const v38 = SDL_6_1_er && SDL_6_1 <= 13331 /* 2006-07-02 */
  s[77] = v38
  const v39 = SDL_6_1_hoej >= 13332 /* 2006-07-03 */
  s[74] = v39
  const v40 = SDL_6_1 <= 15011 /* 2011-02-06 */
  s[142] = v40
  const v41 = SDL_6_1_er && v39 && v40
  s[82] = v41
  const v42 = SDL_6_1_hoej >= 15012 /* 2011-02-07 */
  s[81] = v42
  const v43 = SDL_6_1 <= 16439 /* 2015-01-04 */
  s[92] = v43
  const v44 = SDL_6_1_er && v42 && v43
  s[429] = v44
  const v45 = SDL_6_1 <= 2147483646
  s[76] = v45
  const v46 = SDL_6_1_er && SDL_6_1_hoej >= 16440 /* 2015-01-05 */ && v45
  s[95] = v46
  const v47 = f.persongruppe === 'ledig'
  const v48 = f.persongruppe !== undefined && v47 || !(f.persongruppe !== undefined)
  s[97] = v48
  const v49 = f.persongruppe !== undefined && !v47 || !(f.persongruppe !== undefined)
  s[99] = v49
  const v50 = shiftDays(SDL_6_1, 13)
  const v51 = shiftDays(SDL_6_1_hoej, 13)
  const v52 = Math.min(v50, f.sidsteDagMedDagpengeret ?? FIRST_DAY)
  const v53 = Math.min(v51, f.sidsteDagMedDagpengeret ?? 84005 /* 2199-12-31 */)
  const v54 = f.dagpengerettenSlutter !== false && SDL_6_1_er
  const v55 = f.dagpengerettenSlutter !== true && SDL_6_1_er
  const v56 = v48 && (v54 || v55)
  const v57 = SDL_6_1_ir || SDL_6_1_er && SDL_6_1_hoej === NEVER
  s[78] = v57
  const v58 = v46 && (v56 || v49)
  const ALF_62_3 = v38 ? FIRST_DAY : v44 || v58 ? (v58 ? (v56 ? (v54 ? (v55 ? Math.min(v50, v52) : v52) : v50) : NEVER) : NEVER) : NEVER
  s[291] = ALF_62_3
  const ALF_62_3_hoej = v38 ? NEVER : v41 ? NEVER : v44 ? NEVER : v49 ? NEVER : v54 ? (v55 ? Math.max(v51, v53) : v53) : v51
  s[292] = ALF_62_3_hoej
  const ALF_62_3_er = v38 || v41 || v44 || v58
  s[290] = ALF_62_3_er
  const ALF_62_3_ir = v38 || v46 && v48 && (f.dagpengerettenSlutter !== false && SDL_6_1_ir || f.dagpengerettenSlutter !== true && SDL_6_1_ir) || v57
  s[293] = ALF_62_3_ir
  // BEK937.27: Sygedagpenge under uddannelse (BEK 937/2024 § 27, stk. 1-3)
  const SDL_7_2_ir = v2 <= 13331 /* 2006-07-02 */
  s[3] = SDL_7_2_ir
  const v64 = v3 >= 13332 /* 2006-07-03 */
  s[1] = v64
  const v65 = v2 <= 16439 /* 2015-01-04 */
  s[146] = v65
  const v66 = v64 && v65
  s[152] = v66
  const v67 = f.uddannelseUnderSygdom === 'foer'
  const v68 = f.uddannelseUnderSygdom !== undefined && v67 || !(f.uddannelseUnderSygdom !== undefined)
  const v69 = f.uddannelseUnderSygdom !== undefined && !v67 || !(f.uddannelseUnderSygdom !== undefined)
  const v70 = f.uddannelseUnderSygdom === 'begyndt_under'
  const v71 = f.uddannelseUnderSygdom !== undefined && !v70 || !(f.uddannelseUnderSygdom !== undefined) || (f.undervisningstimer ?? 6000) > 600 || f.uddannelsePasserMedBehandling !== true || f.uddannelseUdskyderRevalidering !== false
  const v72 = (f.uddannelseUnderSygdom !== undefined && v70 || !(f.uddannelseUnderSygdom !== undefined)) && (f.undervisningstimer ?? 0) <= 600 && f.uddannelsePasserMedBehandling !== false && f.uddannelseUdskyderRevalidering !== true
  const v73 = v3 >= 16440 /* 2015-01-05 */
  s[145] = v73
  const v74 = f.uddannelseUnderSygdom === 'opfoelgning'
  const v75 = f.uddannelseUnderSygdom === 'ingen'
  const v76 = f.uddannelseUnderSygdom !== undefined && !v75 || !(f.uddannelseUnderSygdom !== undefined)
  const BEK937_27 = v76 && (SDL_7_2_ir || v66 && (v68 || v72) || v73 && (v68 || v72 || f.uddannelseUnderSygdom !== undefined && v74 || !(f.uddannelseUnderSygdom !== undefined)))
  s[482] = BEK937_27
  const BEK937_27_nej = v76 && (SDL_7_2_ir || v66 && v69 && v71 || v73 && v69 && v71 && (f.uddannelseUnderSygdom !== undefined && !v74 || !(f.uddannelseUnderSygdom !== undefined)))
  s[483] = BEK937_27_nej
  const BEK937_27_ir = v76 && SDL_7_2_ir || f.uddannelseUnderSygdom !== undefined && v75 || !(f.uddannelseUnderSygdom !== undefined)
  s[484] = BEK937_27_ir
}

function svar_2(f, s) {
  // SDL.7.2: Det mindste fravær (SDL § 7, stk. 2)
  const v0 = s[0] <= 15011 /* 2011-02-06 */
  s[205] = v0
  const v1 = s[1] && v0
  s[101] = v1
  const v2 = f.persongruppe === 'loenmodtager'
  const SDL_53_1_timer_er = f.persongruppe !== undefined && v2 || !(f.persongruppe !== undefined)
  s[84] = SDL_53_1_timer_er
  const v4 = f.persongruppe !== undefined && !v2 || !(f.persongruppe !== undefined)
  s[83] = v4
  const v5 = f.timerDuKanArbejde ?? 0
  const v6 = f.timerDuKanArbejde ?? 16800
  const v7 = v5 <= 0
  const v8 = f.normalTimerPrUge ?? 0
  s[420] = v8
  const v9 = f.normalTimerPrUge ?? 16800
  s[421] = v9
  const v10 = v8 - v6
  s[430] = v10
  const v11 = v9 - v5
  s[431] = v11
  const v12 = v7 || v11 >= 400
  const v13 = !(v7 && v5 === v6) && v10 < 400
  const v14 = f.persongruppe === 'selvstaendig'
  const v15 = f.persongruppe !== undefined && v14
  const v16 = v15 || !(f.persongruppe !== undefined)
  s[96] = v16
  const v17 = f.persongruppe !== undefined && !v14
  const v18 = v17 || !(f.persongruppe !== undefined)
  s[98] = v18
  const v19 = f.andelAfArbejdetDuKan ?? 0
  s[416] = v19
  const v20 = f.andelAfArbejdetDuKan ?? 10000
  s[419] = v20
  const v21 = v19 <= 5000
  s[417] = v21
  const v22 = v20 <= 5000
  s[418] = v22
  const v23 = v18 || !v22
  const v24 = v16 && v21
  const v25 = f.persongruppe === 'ledig' || f.persongruppe === 'ingen'
  const v26 = f.persongruppe !== undefined && v25 || !(f.persongruppe !== undefined)
  const v27 = f.persongruppe !== undefined && !v25 || !(f.persongruppe !== undefined)
  const v28 = SDL_53_1_timer_er && v12 || v24 || v26
  const v29 = (v4 || v13) && v23 && v27
  const v30 = s[2] >= 15012 /* 2011-02-07 */
  s[100] = v30
  const v31 = v30 && s[0] <= 15705 /* 2012-12-31 */
  s[140] = v31
  const v32 = s[2] >= 15706 /* 2013-01-01 */ && s[0] <= 15883 /* 2013-06-27 */
  s[141] = v32
  const v33 = f.ansatFra ?? FIRST_DAY
  s[79] = v33
  const v34 = f.ansatFra ?? 84005 /* 2199-12-31 */
  s[80] = v34
  const v35 = SDL_53_1_timer_er && (v12 || f.ansatIFleksjob !== false && v34 >= 15706 /* 2013-01-01 */) || v24 || v26
  const v36 = (v4 || v13 && (f.ansatIFleksjob !== true || v33 < 15706 /* 2013-01-01 */)) && v23 && v27
  const v37 = s[2] >= 15884 /* 2013-06-28 */
  s[139] = v37
  const SDL_7_2 = s[3] || v1 && v28 || v31 && v28 || v32 && v35 || v37 && v35
  s[506] = SDL_7_2
  const SDL_7_2_nej = s[3] || v1 && v29 || v31 && v29 || v32 && v36 || v37 && v36
  s[507] = SDL_7_2_nej
  // SDL.7.1: Uarbejdsdygtig på grund af egen sygdom (SDL § 7, stk. 1-2)
  const v40 = f.uarbejdsdygtigVedEgenSygdom !== true || SDL_7_2_nej
  const v41 = f.uarbejdsdygtigVedEgenSygdom !== false && (SDL_7_2 || s[3])
  const SDL_7_1 = s[3] || v1 && v41 || v30 && v41
  s[103] = SDL_7_1
  const SDL_7_1_nej = s[3] || v1 && v40 || v30 && v40
  s[110] = SDL_7_1_nej
  // SDL.24.3.2: De første dage, der ikke tæller (SDL § 24, stk. 3, nr. 1-2)
  const v44 = v16 ? 14 : 15
  const v45 = v18 ? 15 : 14
  const v46 = v16 ? 14 : 21
  const v47 = v18 ? 21 : 14
  const v48 = v16 ? 14 : 30
  const v49 = v18 ? 30 : 14
  // SDL.24.3: Dage, der tæller med (SDL § 24, stk. 3-4)
  const v50 = s[4] && s[5] <= 15011 /* 2011-02-06 */
  s[16] = v50
  const v51 = s[6] >= 15012 /* 2011-02-07 */ && s[7]
  s[17] = v51
  const v52 = dropFirst(s[8], (start) => start >= NEVER ? 0 : start >= 13332 /* 2006-07-03 */ ? (start >= 13605 /* 2007-04-02 */ ? (start >= 14032 /* 2008-06-02 */ ? (start >= 15341 /* 2012-01-02 */ ? v49 : v47) : v45) : 14) : Infinity)
  const v53 = dropFirst(s[8], (start) => { const r0_0 = start >= 13332 /* 2006-07-03 */; const r0_1 = start >= NEVER; const r0_2 = r0_0 ? (start >= 13605 /* 2007-04-02 */ ? (start >= 14032 /* 2008-06-02 */ ? (start >= 15341 /* 2012-01-02 */ ? v48 : v46) : v44) : 14) : -Infinity; return Math.max(0, r0_1 ? 0 : r0_1 || !r0_0 ? Math.min(0, r0_2) : r0_2) })
  const v54 = f.fravaer !== undefined ? v52 : NO_DAYS
  const v55 = f.fravaer !== undefined ? v53 : ALL_DAYS
  const v56 = allPeriods(f.afbrydelser)
  const v57 = f.afbrydelser !== undefined ? v56 : NO_DAYS
  const v58 = f.afbrydelser !== undefined ? v56 : ALL_DAYS
  const v59 = without(v54, v58)
  const v60 = without(v55, v57)
  const v61 = f.fravaer !== undefined && sameDays(v52, v53) && f.afbrydelser !== undefined
  const v62 = from(v59, 15523 /* 2012-07-02 */)
  const v63 = from(v60, 15523 /* 2012-07-02 */)
  const v64 = intersectTable(v62, HELLIGDAGE_1)
  const v65 = intersectTable(v63, HELLIGDAGE_1)
  const v66 = without(v59, v65)
  const v67 = without(v60, v64)
  const v68 = s[9] && v50
  const v69 = v68 ? NO_DAYS : s[9] ? NO_DAYS : v66
  const v70 = v68 ? ALL_DAYS : s[9] ? ALL_DAYS : v67
  const v71 = s[9] || v50
  const v72 = v71 && v51
  const SDL_24_3 = v72 ? v69 : v71 ? v69 : v66
  s[10] = SDL_24_3
  const SDL_24_3_hoej = v72 ? v70 : v71 ? v70 : v67
  s[11] = SDL_24_3_hoej
  const SDL_24_3_eksakt = (!v72 || sameDays(v66, v69)) && (!v71 || (!v68 || sameDays(NO_DAYS, v66)) && !s[9] && (!v50 || v61)) && (!v51 || v61)
  s[590] = SDL_24_3_eksakt
  const SDL_24_3_er = v71 || v51
  s[12] = SDL_24_3_er
}

function svar_3(f, s) {
  // SDL.25.1: Grænsen for pensionister m.fl. (SDL § 25, stk. 1)
  const v0 = f.pensionDuFaar === 'foertidspension' || f.pensionDuFaar === 'seniorpension'
  const v1 = f.pensionDuFaar !== undefined && v0 || !(f.pensionDuFaar !== undefined)
  s[111] = v1
  const v2 = f.pensionDuFaar !== undefined && !v0 || !(f.pensionDuFaar !== undefined)
  s[113] = v2
  const v3 = f.pensionDuFaar === 'tidlig_pension'
  const v4 = f.pensionDuFaar !== undefined && v3 || !(f.pensionDuFaar !== undefined)
  s[112] = v4
  const v5 = f.pensionDuFaar !== undefined && !v3 || !(f.pensionDuFaar !== undefined)
  s[114] = v5
  const v6 = onWeekdays(s[10], 62)
  s[20] = v6
  const v7 = onWeekdays(s[11], 62)
  s[19] = v7
  const v8 = monthEndOver(v7, 12, 130, s[5])
  const v9 = monthEndOver(v6, 12, 130, s[6])
  const v10 = s[12] && s[13] >= v8
  const v11 = s[12] && s[14] < v9
  const v12 = v10 && s[12]
  const v13 = s[15] && s[12] && v9 >= NEVER
  const v14 = v12 ? v8 : NEVER
  const v15 = v11 ? NEVER : v9
  const v16 = v12 ? (v11 || v13 ? Math.max(v9, v15) : v9) : v15
  const v17 = v12 || v11 || v13
  const v18 = monthEndOver(s[11], 12, 182, s[5])
  const v19 = monthEndOver(s[10], 12, 182, s[6])
  const v20 = s[12] && s[13] >= v18
  const v21 = s[12] && s[14] < v19
  const v22 = v20 && s[12]
  const v23 = s[15] && s[12] && v19 >= NEVER
  const v24 = v22 ? v18 : NEVER
  const v25 = v21 ? NEVER : v19
  const v26 = v22 ? (v21 || v23 ? Math.max(v19, v25) : v19) : v25
  const v27 = v22 || v21 || v23
  const SDL_25_1 = s[9] ? FIRST_DAY : s[16] ? FIRST_DAY : v17 ? (v27 ? Math.min(v14, v24) : v14) : v24
  s[117] = SDL_25_1
  const SDL_25_1_hoej = s[9] ? NEVER : s[16] ? NEVER : v17 ? (v27 ? Math.max(v16, v26) : v16) : v26
  s[119] = SDL_25_1_hoej
  const v30 = v1 || f.opfylderHelbredsbetingelserForFoertidspension !== false || f.naaetFolkepensionsalder !== false || v4
  s[322] = v30
  const v31 = v2 && f.opfylderHelbredsbetingelserForFoertidspension !== true && f.naaetFolkepensionsalder !== true && v5
  s[323] = v31
  const SDL_25_1_er = v30 && (s[9] || s[16] || s[17] && (v17 || v27))
  s[115] = SDL_25_1_er
  const SDL_25_1_ir = v30 && (s[9] || s[16] || s[17] && (v10 && s[15] || s[15] && !((!s[12] || !s[15] && v8 === v9) && s[12] && (!s[12] || v8 === NEVER)) || v20 && s[15] || s[15] && !((!s[12] || !s[15] && v18 === v19) && s[12] && (!s[12] || v18 === NEVER))) || s[18]) || v31
  s[121] = SDL_25_1_ir
}

function svar_4(f, s) {
  // SDL.24.1: Revurderingstidspunktet (SDL § 24, stk. 1)
  const v0 = monthEndOver(s[19], 18, 260, s[5])
  const v1 = monthEndOver(s[20], 18, 260, s[6])
  const v2 = s[12] && v0 <= 16251 /* 2014-06-30 */
  s[21] = v2
  const v3 = s[12] && v1 > 16251 /* 2014-06-30 */
  s[23] = v3
  const v4 = s[12] && s[13] >= v0
  const v5 = s[12] && s[14] < v1
  const v6 = v4 && s[12]
  const v7 = s[15] && s[12] && v1 >= NEVER
  const v8 = v6 ? v0 : NEVER
  const v9 = v5 ? NEVER : v1
  const v10 = v6 ? (v5 || v7 ? Math.max(v1, v9) : v1) : v9
  const v11 = v6 || v5 || v7
  const v12 = v4 && s[15] || s[15] && !((!s[12] || !s[15] && v0 === v1) && s[12] && (!s[12] || v0 === NEVER))
  const v13 = v2 && v11
  const v14 = s[15] && v11 && v10 >= NEVER
  const v15 = v13 ? v8 : NEVER
  s[35] = v15
  const v16 = v3 ? NEVER : v10
  const v17 = v13 ? (v3 || v14 ? Math.max(v10, v16) : v10) : v16
  s[36] = v17
  const v18 = v13 || v3 || v14
  s[33] = v18
  const v19 = v2 && v12 || s[15] && !((!v11 || !v12 && v8 === v10) && v11 && (!v11 || v8 === NEVER))
  s[34] = v19
  const v20 = monthEndOver(s[11], 18, 364, s[5])
  const v21 = monthEndOver(s[10], 18, 364, s[6])
  const v22 = s[12] && v20 <= 16251 /* 2014-06-30 */
  s[22] = v22
  const v23 = s[12] && v21 > 16251 /* 2014-06-30 */
  s[24] = v23
  const v24 = s[12] && s[13] >= v20
  const v25 = s[12] && s[14] < v21
  const v26 = v24 && s[12]
  const v27 = s[15] && s[12] && v21 >= NEVER
  const v28 = v26 ? v20 : NEVER
  const v29 = v25 ? NEVER : v21
  const v30 = v26 ? (v25 || v27 ? Math.max(v21, v29) : v21) : v29
  const v31 = v26 || v25 || v27
  const v32 = v24 && s[15] || s[15] && !((!s[12] || !s[15] && v20 === v21) && s[12] && (!s[12] || v20 === NEVER))
  const v33 = v22 && v31
  const v34 = s[15] && v31 && v30 >= NEVER
  const v35 = v33 ? v28 : NEVER
  s[39] = v35
  const v36 = v23 ? NEVER : v30
  const v37 = v33 ? (v23 || v34 ? Math.max(v30, v36) : v30) : v36
  s[40] = v37
  const v38 = v33 || v23 || v34
  s[37] = v38
  const v39 = v22 && v32 || s[15] && !((!v31 || !v32 && v28 === v30) && v31 && (!v31 || v28 === NEVER))
  s[38] = v39
  const v40 = v18 || v38
  const v41 = v18 ? (v38 ? Math.min(v15, v35) : v15) : v35
  s[27] = v41
  const v42 = v18 ? (v38 ? Math.max(v17, v37) : v17) : v37
  s[29] = v42
  const v43 = v19 || v39
  s[32] = v43
  const v44 = v18 && v15 <= 15011 /* 2011-02-06 */ && v17 >= 13332 /* 2006-07-03 */ || v38 && v35 <= 15011 /* 2011-02-06 */ && v37 >= 13332 /* 2006-07-03 */
  s[31] = v44
  const v45 = v18 && v15 <= 16251 /* 2014-06-30 */ && v17 >= 15012 /* 2011-02-07 */ || v38 && v35 <= 16251 /* 2014-06-30 */ && v37 >= 15012 /* 2011-02-07 */
  s[41] = v45
  const v46 = Math.max(s[5], 16252 /* 2014-07-01 */)
  const v47 = Math.max(s[6], 16252 /* 2014-07-01 */)
  const v48 = monthEndOver(s[19], 9, 110, v46)
  const v49 = monthEndOver(s[20], 9, 110, v47)
  const v50 = s[12] && s[13] >= v48
  const v51 = s[12] && s[14] < v49
  const v52 = v50 && s[12]
  const v53 = s[15] && s[12] && v49 >= NEVER
  const v54 = v52 ? v48 : NEVER
  const v55 = v51 ? NEVER : v49
  const v56 = v52 ? (v51 || v53 ? Math.max(v49, v55) : v49) : v55
  const v57 = v52 || v51 || v53
  s[45] = v57
  const v58 = v50 && s[15] || s[15] && !((!s[12] || !s[15] && v48 === v49) && s[12] && (!s[12] || v48 === NEVER))
  s[43] = v58
  const v59 = monthEndOver(s[11], 9, 154, v46)
  const v60 = monthEndOver(s[10], 9, 154, v47)
  const v61 = s[12] && s[13] >= v59
  const v62 = s[12] && s[14] < v60
  const v63 = v61 && s[12]
  const v64 = s[15] && s[12] && v60 >= NEVER
  const v65 = v63 ? v59 : NEVER
  const v66 = v62 ? NEVER : v60
  const v67 = v63 ? (v62 || v64 ? Math.max(v60, v66) : v60) : v66
  const v68 = v63 || v62 || v64
  s[46] = v68
  const v69 = v61 && s[15] || s[15] && !((!s[12] || !s[15] && v59 === v60) && s[12] && (!s[12] || v59 === NEVER))
  s[44] = v69
  const v70 = v57 || v68
  s[42] = v70
  const v71 = !(v57 && !v58 || v68 && !v69) && (v40 || v18 || v38 || v57 || v68)
  const v72 = v71 ? FIRST_DAY : v57 ? (v68 ? Math.min(v54, v65) : v54) : v65
  const v73 = v71 ? NEVER : v57 ? (v68 ? Math.max(v56, v67) : v56) : v67
  const v74 = v45 && v40
  const v75 = !(v18 && !v19 && v15 >= 15012 /* 2011-02-07 */ && v17 <= 16251 /* 2014-06-30 */ || v38 && !v39 && v35 >= 15012 /* 2011-02-07 */ && v37 <= 16251 /* 2014-06-30 */) && (v70 || v71)
  const v76 = v74 ? (v75 ? Math.min(v41, v72) : v41) : v72
  s[28] = v76
  const v77 = v74 ? (v75 ? Math.max(v42, v73) : v42) : v73
  s[30] = v77
  const v78 = v44 && v40
  s[25] = v78
  const v79 = !(v18 && !v19 && v15 >= 13332 /* 2006-07-03 */ && v17 <= 15011 /* 2011-02-06 */ || v38 && !v39 && v35 >= 13332 /* 2006-07-03 */ && v37 <= 15011 /* 2011-02-06 */) && (v74 || v75)
  s[26] = v79
}

function svar_5(f, s) {
  // SDL.24.1: Revurderingstidspunktet (SDL § 24, stk. 1)
  const v0 = s[12] && countDays(s[19], 15979 /* 2013-10-01 */, 16251 /* 2014-06-30 */) > 110
  const v1 = s[21] || s[12] && countDays(s[20], 15979 /* 2013-10-01 */, 16251 /* 2014-06-30 */) <= 110
  const v2 = s[12] && countDays(s[11], 15979 /* 2013-10-01 */, 16251 /* 2014-06-30 */) > 154
  const v3 = s[22] || s[12] && countDays(s[10], 15979 /* 2013-10-01 */, 16251 /* 2014-06-30 */) <= 154
  const v4 = s[5] < 16252 /* 2014-07-01 */ && (s[12] && countDays(s[11], 16252 /* 2014-07-01 */, 16252 /* 2014-07-01 */) >= 1 || s[15]) && ((s[23] || s[15]) && (v0 || s[15]) && (s[23] || v0) || (s[24] || s[15]) && (v2 || s[15]) && (s[24] || v2) || s[15])
  const SDL_24_1 = v4 ? FIRST_DAY : s[25] ? (s[26] ? Math.min(s[27], s[28]) : s[27]) : s[28]
  s[118] = SDL_24_1
  const SDL_24_1_hoej = v4 ? NEVER : s[25] ? (s[26] ? Math.max(s[29], s[30]) : s[29]) : s[30]
  s[120] = SDL_24_1_hoej
  const SDL_24_1_er = s[5] < NEVER && (v4 || !(v4 && !(s[6] >= 16252 /* 2014-07-01 */ || s[12] && countDays(s[10], 16252 /* 2014-07-01 */, 16252 /* 2014-07-01 */) < 1 || (v1 || s[15]) && (v3 || s[15]) && (v1 || v3))) && (s[25] || s[26]))
  s[116] = SDL_24_1_er
  const SDL_24_1_ir = s[5] < NEVER && (v4 || !(v4 && !(s[6] >= 16252 /* 2014-07-01 */ || s[12] && countDays(s[10], 16252 /* 2014-07-01 */, 16252 /* 2014-07-01 */) < 1 || (v1 || s[15]) && (v3 || s[15]) && (v1 || v3))) && (s[31] && s[32] || !(s[33] && !s[34] && s[35] >= 13332 /* 2006-07-03 */ && s[36] <= 15011 /* 2011-02-06 */ || s[37] && !s[38] && s[39] >= 13332 /* 2006-07-03 */ && s[40] <= 15011 /* 2011-02-06 */) && (s[41] && s[32] || !(s[33] && !s[34] && s[35] >= 15012 /* 2011-02-07 */ && s[36] <= 16251 /* 2014-06-30 */ || s[37] && !s[38] && s[39] >= 15012 /* 2011-02-07 */ && s[40] <= 16251 /* 2014-06-30 */) && (s[42] && (s[43] || s[44]) || !(s[45] && !s[43] || s[46] && !s[44]))))) || s[6] >= NEVER
  s[122] = SDL_24_1_ir
  // SDL.27.1.1: Forlængelse, fordi revalidering er sandsynlig (SDL § 27, stk. 1, nr. 1)
  const v9 = f.forlaengelseAfgjortDen ?? FIRST_DAY
  const v10 = f.forlaengelseAfgjortDen ?? 84005 /* 2199-12-31 */
  const v11 = SDL_24_1_er && SDL_24_1 < NEVER
  s[307] = v11
  const v12 = SDL_24_1_er && SDL_24_1_hoej >= NEVER
  s[308] = v12
  const v13 = Math.max(s[0], SDL_24_1)
  const v14 = Math.max(s[2], SDL_24_1_hoej)
  const v15 = Math.max(s[0], v13)
  const v16 = Math.min(s[2], v14)
  const v17 = v11 && SDL_24_1_er
  const v18 = SDL_24_1_ir && SDL_24_1_er && v16 >= v15
  const v19 = v12 || v18
  const v20 = v12 ? (v18 ? Math.min(s[0], v15) : s[0]) : v15
  const v21 = v17 ? (v19 ? Math.min(v13, v20) : v13) : v20
  const v22 = v12 ? (v18 ? Math.max(s[2], v16) : s[2]) : v16
  const v23 = v17 ? (v19 ? Math.max(v14, v22) : v14) : v22
  const v24 = f.forlaengelseErAfgjort !== true && (v17 || v12 || v18)
  const v25 = f.forlaengelseErAfgjort !== false || v24
  s[47] = v25
  const v26 = f.forlaengelseErAfgjort !== false ? (v24 ? Math.min(v9, v21) : v9) : v21
  s[49] = v26
  const v27 = f.forlaengelseErAfgjort !== false ? (v24 ? Math.max(v10, v23) : v10) : v23
  s[48] = v27
  const v28 = v25 && v26 <= 13331 /* 2006-07-02 */
  s[51] = v28
  const v29 = v27 >= 13332 /* 2006-07-03 */
  s[52] = v29
  const v30 = v26 <= 15011 /* 2011-02-06 */
  s[342] = v30
  const v31 = v25 && v29 && v30
  s[54] = v31
  const v32 = v27 >= 15012 /* 2011-02-07 */
  const v33 = v26 <= 20484 /* 2026-01-31 */
  const v34 = v25 && v32 && v33
  const v35 = v26 <= 2147483646
  s[50] = v35
  const v36 = v25 && v27 >= 20485 /* 2026-02-01 */ && v35
  s[350] = v36
  const v37 = f.forlaengelseErAfgjort !== true && (v11 && SDL_24_1_ir || SDL_24_1_ir && !((!SDL_24_1_er || !SDL_24_1_ir && v13 === v14) && s[0] === s[2] && SDL_24_1_er && (!SDL_24_1_er || s[0] === v13))) || v25 && v27 === NEVER
  s[53] = v37
  const SDL_27_1_1 = v28 || v31 && f.revalideringErSandsynlig !== false || v34 && f.revalideringErSandsynlig !== false || v36
  s[57] = SDL_27_1_1
  const SDL_27_1_1_nej = v28 || v31 && f.revalideringErSandsynlig !== true || v34 && f.revalideringErSandsynlig !== true || v36
  s[63] = SDL_27_1_1_nej
  const SDL_27_1_1_ir = v28 || v36 || v37
  s[64] = SDL_27_1_1_ir
  // SDL.27.1.2: Forlængelse for at afklare arbejdsevnen (SDL § 27, stk. 1, nr. 2)
  const v41 = v25 && v32 && v35
  s[71] = v41
  const SDL_27_1_2 = v28 || v31 && f.afklaringErNoedvendig !== false || v41 && f.afklaringErNoedvendig !== false
  s[58] = SDL_27_1_2
  const SDL_27_1_2_nej = v28 || v31 && f.afklaringErNoedvendig !== true || v41 && f.afklaringErNoedvendig !== true
  s[68] = SDL_27_1_2_nej
  const SDL_27_1_2_ir = v28 || v37
  s[66] = SDL_27_1_2_ir
  // SDL.27.1.3.uger: Længste forlængelse ved lægebehandling (SDL § 27, stk. 1, nr. 3)
  const v45 = v25 && v29 && v26 <= 13544 /* 2007-01-31 */
  const v46 = v25 && v27 >= 13545 /* 2007-02-01 */ && v26 <= 13604 /* 2007-04-01 */
  const v47 = v25 && v27 >= 13605 /* 2007-04-02 */ && v30
  const v48 = v25 && v32 && v26 <= 16251 /* 2014-06-30 */
  s[55] = v48
  const v49 = v27 >= 16252 /* 2014-07-01 */
  const v50 = v25 && v49 && v35
  s[56] = v50
  const v51 = v48 || v50
  s[343] = v51
  const v52 = v47 || v51
  const SDL_27_1_3_uger = v28 ? -Infinity : v45 ? 364 : v46 ? 364 : v47 ? 728 : v48 ? 728 : 938
  s[346] = SDL_27_1_3_uger
  const SDL_27_1_3_uger_hoej = v28 ? Infinity : v46 || v52 ? (v52 ? (v51 ? (v50 ? 938 : 728) : 728) : 728) : 364
  s[348] = SDL_27_1_3_uger_hoej
  const SDL_27_1_3_uger_er = v28 || v45 || v46 || v47 || v48 || v50
  s[344] = SDL_27_1_3_uger_er
  // SDL.27.1.3: Forlængelse ved lægebehandling (SDL § 27, stk. 1, nr. 3)
  const v56 = f.laegensSkoenUgerTilArbejde ?? 0
  const v57 = f.laegensSkoenUgerTilArbejde ?? 7280
  const v58 = f.underLaegebehandling !== true || f.laegensSkoenErSikkert !== true || SDL_27_1_3_uger_er && SDL_27_1_3_uger < v57
  const v59 = f.underLaegebehandling !== false && f.laegensSkoenErSikkert !== false && (SDL_27_1_3_uger_er && SDL_27_1_3_uger_hoej >= v56 || SDL_27_1_2_ir)
  const SDL_27_1_3 = v28 || v45 && v59 || v46 && (f.underLaegebehandling !== false && f.laegensSkoenErSikkert !== false && v56 <= 364 || f.underLaegebehandling !== false && f.laegensSkoenErSikkert !== false && v56 <= 728) || v47 && v59 || v41 && v59
  s[59] = SDL_27_1_3
  const SDL_27_1_3_nej = v28 || v45 && v58 || v46 && (f.underLaegebehandling !== true || f.laegensSkoenErSikkert !== true || v57 > 364 || f.underLaegebehandling !== true || f.laegensSkoenErSikkert !== true || v57 > 728) || v47 && v58 || v41 && v58
  s[69] = SDL_27_1_3_nej
  // SDL.27.1.4: Forlængelse, fordi fleksjob eller pension skal afklares (SDL § 27, stk. 1, nr. 4)
  const v62 = v25 && v49 && v33
  s[349] = v62
  const SDL_27_1_4 = v28 || v31 && f.kanIkkeArbejdePaaNormaleVilkaar !== false || v48 && f.kanIkkeArbejdePaaNormaleVilkaar !== false || v62 && f.sagSkalIRehabiliteringsteam !== false || v36
  s[60] = SDL_27_1_4
  const SDL_27_1_4_nej = v28 || v31 && f.kanIkkeArbejdePaaNormaleVilkaar !== true || v48 && f.kanIkkeArbejdePaaNormaleVilkaar !== true || v62 && f.sagSkalIRehabiliteringsteam !== true || v36
  s[70] = SDL_27_1_4_nej
  // SDL.27.1.5: Forlængelse ved livstruende sygdom (SDL § 27, stk. 1, nr. 5)
  const v65 = f.laegenVurdererLivstruende !== true || f.behandlingsmulighederUdtoemte !== true
  const v66 = f.laegenVurdererLivstruende !== false && f.behandlingsmulighederUdtoemte !== false
  const SDL_27_1_5 = v28 || v31 && v66 || v48 && v66 || v50 && f.laegenVurdererLivstruende !== false
  s[61] = SDL_27_1_5
  const SDL_27_1_5_nej = v28 || v31 && v65 || v48 && v65 || v50 && f.laegenVurdererLivstruende !== true
  s[65] = SDL_27_1_5_nej
  // SDL.27.1.6: Forlængelse ved arbejdsskadesag (SDL § 27, stk. 1, nr. 6)
  const v69 = f.arbejdsskadesag === 'uden_afgoerelse'
  const v70 = f.arbejdsskadesag !== undefined && v69 || !(f.arbejdsskadesag !== undefined)
  const v71 = f.arbejdsskadesag !== undefined && !v69 || !(f.arbejdsskadesag !== undefined)
  const v72 = f.arbejdsskadesag === 'uden_afgoerelse' || f.arbejdsskadesag === 'foreloebig_afgoerelse'
  const SDL_27_1_6 = v28 || v31 && v70 || v48 && v70 || v50 && (f.arbejdsskadesag !== undefined && v72 || !(f.arbejdsskadesag !== undefined))
  s[62] = SDL_27_1_6
  const SDL_27_1_6_nej = v28 || v31 && v71 || v48 && v71 || v50 && (f.arbejdsskadesag !== undefined && !v72 || !(f.arbejdsskadesag !== undefined))
  s[67] = SDL_27_1_6_nej
}

function svar_6(f, s) {
  // SDL.27.1.7.2: Åbenbar sag om førtidspension uden om rehabiliteringsteamet (SDL § 27, stk. 1, nr. 7)
  const v0 = s[47] && s[48] >= 16953 /* 2016-06-01 */ && s[49] <= 16974 /* 2016-06-22 */
  const v1 = s[47] && s[48] >= 16975 /* 2016-06-23 */ && s[49] <= 20634 /* 2026-06-30 */
  const v2 = s[47] && s[48] >= 20635 /* 2026-07-01 */ && s[50]
  const SDL_27_1_7_2 = s[51] || v0 || v1 && f.arbejdsevnenKanAabenbartIkkeForbedres !== false || v2
  s[657] = SDL_27_1_7_2
  const SDL_27_1_7_2_nej = s[51] || s[47] && s[52] && s[49] <= 16952 /* 2016-05-31 */ || v0 || v1 && f.arbejdsevnenKanAabenbartIkkeForbedres !== true || v2
  s[658] = SDL_27_1_7_2_nej
  const SDL_27_1_7_2_ir = s[51] || v0 || v2 || s[53]
  s[659] = SDL_27_1_7_2_ir
  // SDL.27.1.7: Forlængelse ved sag om førtidspension (SDL § 27, stk. 1, nr. 7)
  const SDL_27_1_7 = s[51] || s[54] && f.foertidspensionssagPaabegyndt !== false || s[55] && f.foertidspensionssagPaabegyndt !== false || s[56] && (f.ansoegningOmFoertidspension !== false || SDL_27_1_7_2)
  s[351] = SDL_27_1_7
  const SDL_27_1_7_nej = s[51] || s[54] && f.foertidspensionssagPaabegyndt !== true || s[55] && f.foertidspensionssagPaabegyndt !== true || s[56] && f.ansoegningOmFoertidspension !== true && (SDL_27_1_7_2_nej || SDL_27_1_7_2_ir)
  s[356] = SDL_27_1_7_nej
  // SDL.27.1: Forlængelse af sygedagpenge (SDL § 27, stk. 1)
  const v8 = s[57] || s[58] || s[59] || s[60] || s[61] || s[62] || SDL_27_1_7
  const v9 = s[63] || s[64]
  s[352] = v9
  const v10 = s[65] || s[66]
  s[353] = v10
  const v11 = s[67] || s[66]
  s[354] = v11
  const v12 = SDL_27_1_7_nej || s[66]
  s[355] = v12
  const v13 = v9 && (s[68] || s[66]) && (s[69] || s[66]) && (s[70] || s[64]) && v10 && v11 && v12 && (s[63] || s[68] || s[69] || s[70] || s[65] || s[67] || SDL_27_1_7_nej)
  const v14 = s[64] && s[66]
  s[358] = v14
  const SDL_27_1 = s[51] || s[54] && v8 || s[71] && v8
  s[123] = SDL_27_1
  const SDL_27_1_nej = s[51] || s[54] && v13 || s[71] && v13
  s[124] = SDL_27_1_nej
  const SDL_27_1_ir = s[51] || s[54] && v14 || s[71] && v14 || s[53]
  s[125] = SDL_27_1_ir
  // SDL.24a.1.grænse: Over grænsen på første fraværsdag (SDL § 24 a, stk. 1)
  const v18 = s[72] <= 16251 /* 2014-06-30 */
  s[309] = v18
  const v19 = s[73] && s[74] && v18
  s[107] = v19
  const v20 = s[73] && s[75] >= 16252 /* 2014-07-01 */ && s[76]
  s[104] = v20
  const v21 = monthStart(s[72])
  s[93] = v21
  const v22 = monthStart(s[75])
  s[94] = v22
  const v23 = shiftMonths(v21, -9)
  const v24 = shiftMonths(v22, -9)
  const v25 = shiftDays(v21, -1)
  const v26 = shiftDays(v22, -1)
  const v27 = s[12] && s[73]
  const v28 = shiftMonths(v21, -8)
  const v29 = shiftMonths(v22, -8)
  const v30 = shiftDays(s[72], -1)
  const v31 = shiftDays(s[75], -1)
  const SDL_24a_1_graense = s[77] || v20 && (v27 && countDays(s[19], v23, v26) > 110 || v27 && countDays(s[11], v23, v26) > 154 || v27 && countDays(s[19], v28, v31) > 110 || v27 && countDays(s[11], v28, v31) > 154)
  s[105] = SDL_24a_1_graense
  const SDL_24a_1_graense_nej = s[77] || v19 || v20 && (v27 && countDays(s[20], v24, v25) <= 110 || v27 && countDays(s[10], v24, v25) <= 154 || v27 && countDays(s[20], v29, v30) <= 110 || v27 && countDays(s[10], v29, v30) <= 154)
  s[108] = SDL_24a_1_graense_nej
  const SDL_24a_1_graense_ir = s[77] || v20 && s[15] || s[78]
  s[106] = SDL_24a_1_graense_ir
  // SDL.30.2: Beskæftigelseskravet over for arbejdsgiveren (SDL § 30, stk. 2-4)
  const v35 = (f.timerHosArbejdsgiveren ?? 134400) >= 7400
  const v36 = (s[73] && shiftDays(s[75], -56) >= s[79] || s[15]) && f.andetFravaerSeneste8Uger !== true && v35 || v35 && f.genansat !== false && f.paaArbejdeDaSygdommenKom !== false
  const v37 = (s[73] && shiftDays(s[72], -56) < s[80] || f.andetFravaerSeneste8Uger !== false || (f.timerHosArbejdsgiveren ?? 0) < 7400) && ((f.timerHosArbejdsgiveren ?? 0) < 7400 || f.genansat !== true || f.paaArbejdeDaSygdommenKom !== true)
  const v38 = s[73] && s[81] && s[76]
  s[91] = v38
  const SDL_30_2 = s[77] || s[82] && v36 || v38 && v36
  s[671] = SDL_30_2
  const SDL_30_2_nej = s[77] || s[82] && v37 || v38 && v37
  s[672] = SDL_30_2_nej
  const SDL_30_2_ir = s[77] || s[78]
  s[88] = SDL_30_2_ir
  // SDL.30.fleksjob: Ingen arbejdsgiverperiode i fleksjob (SDL § 32, stk. 1, nr. 5)
  const SDL_30_fleksjob = f.ansatIFleksjob !== false && (s[77] || s[82] || v38)
  s[673] = SDL_30_fleksjob
  const SDL_30_fleksjob_nej = f.ansatIFleksjob !== false && s[77]
  s[674] = SDL_30_fleksjob_nej
  const SDL_30_fleksjob_ir = f.ansatIFleksjob !== false && SDL_30_2_ir || f.ansatIFleksjob !== true
  s[675] = SDL_30_fleksjob_ir
  // SDL.30: Ret over for arbejdsgiveren (SDL § 30, stk. 1)
  const v45 = s[83] || SDL_30_2_nej || f.ansatIFleksjob !== false && (SDL_30_fleksjob || SDL_30_fleksjob_ir)
  const v46 = s[84] && (SDL_30_2 || SDL_30_2_ir) && (f.ansatIFleksjob !== true || SDL_30_fleksjob_nej)
  const SDL_30 = s[77] || s[82] && v46 || v38 && v46
  s[89] = SDL_30
  const SDL_30_nej = s[77] || s[82] && v45 || v38 && v45
  s[90] = SDL_30_nej
  // SDL.30.1: Arbejdsgiverperioden (SDL § 30, stk. 1)
  const v49 = s[73] && s[74] && s[72] <= 13604 /* 2007-04-01 */
  const v50 = s[73] && s[75] >= 13605 /* 2007-04-02 */ && s[72] <= 14031 /* 2008-06-01 */
  const v51 = s[72] <= 15340 /* 2012-01-01 */
  s[380] = v51
  const v52 = s[73] && s[75] >= 14032 /* 2008-06-02 */ && v51
  const v53 = s[75] >= 15341 /* 2012-01-02 */
  s[381] = v53
  const v54 = s[73] && v53 && s[76]
  const v55 = v52 || v54
  const SDL_30_1 = s[77] ? -Infinity : v49 ? 14 : v50 ? 15 : v52 ? 21 : 30
  s[85] = SDL_30_1
  const SDL_30_1_hoej = s[77] ? Infinity : v50 || v55 ? (v55 ? (v54 ? 30 : 21) : 15) : 14
  s[86] = SDL_30_1_hoej
  const SDL_30_1_er = s[77] || v49 || v50 || v52 || v54
  s[87] = SDL_30_1_er
}

function svar_7(f, s) {
  // SDL.31.1: Sidste dag, arbejdsgiveren betaler (SDL § 31, stk. 1)
  const v0 = shiftDays(s[72], s[85])
  s[378] = v0
  const v1 = shiftDays(s[75], s[86])
  s[379] = v1
  const v2 = s[73] && s[87]
  s[128] = v2
  const v3 = s[15] || s[88]
  s[132] = v3
  const v4 = shiftDays(v0, -1)
  s[130] = v4
  const v5 = shiftDays(v1, -1)
  s[129] = v5
  const v6 = f.fratraedelsesdag ?? FIRST_DAY
  s[144] = v6
  const v7 = f.fratraedelsesdag ?? 84005 /* 2199-12-31 */
  s[143] = v7
  const v8 = Math.min(v4, v6)
  const v9 = Math.min(v5, v7)
  const v10 = f.fratraeder !== false && v2
  const v11 = f.fratraeder !== true && v2
  const v12 = v10 || v11
  const v13 = v10 ? (v11 ? Math.min(v4, v8) : v8) : v4
  const v14 = v10 ? (v11 ? Math.max(v5, v9) : v9) : v5
  const v15 = f.fratraeder !== false && v3 || f.fratraeder !== true && v3
  const v16 = s[89] && v12
  const v17 = s[88] && v12 && v14 >= NEVER
  const v18 = s[90] ? NEVER : v14
  const v19 = v16 || s[90] || v17
  const v20 = s[89] && v15 || s[88] && !((!v12 || !v15 && v13 === v14) && v12 && (!v12 || v13 === NEVER))
  const SDL_31_1 = s[77] ? FIRST_DAY : v16 ? v13 : NEVER
  s[287] = SDL_31_1
  const SDL_31_1_hoej = s[77] ? NEVER : v16 ? (s[90] || v17 ? Math.max(v14, v18) : v14) : v18
  s[288] = SDL_31_1_hoej
  const SDL_31_1_er = s[77] || s[82] && v19 || s[91] && v19
  s[286] = SDL_31_1_er
  const SDL_31_1_ir = s[77] || s[82] && v20 || s[91] && v20 || s[78]
  s[289] = SDL_31_1_ir
  // SDL.32.1: Beskæftigelseskravet over for kommunen (SDL § 32, stk. 1-3)
  const v25 = f.tilknyttetArbejdsmarkedetFra ?? FIRST_DAY
  const v26 = f.tilknyttetArbejdsmarkedetFra ?? 84005 /* 2199-12-31 */
  const v27 = SDL_31_1_er && SDL_31_1_hoej >= s[0]
  const v28 = s[89] || s[88]
  s[131] = v28
  const v29 = v28 && (v27 || SDL_31_1_ir) && (s[89] || v27)
  const v30 = s[90] || SDL_31_1_er && SDL_31_1 < s[2] || s[88] && SDL_31_1_ir
  const v31 = f.uddannelseAfsluttet ?? FIRST_DAY
  const v32 = f.uddannelseAfsluttet ?? 84005 /* 2199-12-31 */
  const v33 = f.erhvervsmaessigUddannelse !== true || (f.uddannelsensLaengde ?? 0) < 18 || s[73] && s[72] < v32 || s[73] && shiftMonths(v31, 1) < s[75]
  const v34 = f.erhvervsmaessigUddannelse !== false && (f.uddannelsensLaengde ?? 240) >= 18 && (s[73] && s[75] >= v31 || s[15]) && (s[73] && shiftMonths(v32, 1) >= s[72] || s[15])
  const v35 = (s[73] && shiftDays(s[75], -91) >= v25 || s[15]) && (f.timerSeneste13Uger ?? 218400) >= 12000 && v30 || f.dagpengeretHvisRask !== false || v34 || f.elevILoennetPraktik !== false || f.ansatIFleksjob !== false
  const v36 = (s[73] && shiftDays(s[72], -91) < v26 || (f.timerSeneste13Uger ?? 0) < 12000 || v29) && f.dagpengeretHvisRask !== true && v33 && f.elevILoennetPraktik !== true && f.ansatIFleksjob !== true
  const v37 = s[73] && s[81] && s[72] <= 15522 /* 2012-07-01 */
  const v38 = s[73] && s[75] >= 15523 /* 2012-07-02 */ && s[92]
  const v39 = shiftMonths(s[93], -6)
  const v40 = shiftMonths(s[94], -6)
  const v41 = f.maanederDerSesBortFra ?? 0
  const v42 = f.maanederDerSesBortFra ?? 24
  const v43 = 6 + v41
  const v44 = 6 + v42
  const v45 = -v44
  const v46 = -v43
  const v47 = shiftMonths(s[93], v45)
  const v48 = shiftMonths(s[94], v46)
  const SDL_32_1 = s[77] || s[82] && v35 || v37 && v35 || v38 && ((s[73] && shiftDays(s[75], -182) >= v25 || s[15]) && (f.timerSeneste26Uger ?? 436800) >= 24000 && v30 || f.dagpengeretHvisRask !== false || v34 || f.elevILoennetPraktik !== false || f.ansatIFleksjob !== false) || s[95] && (f.iBeskaeftigelse !== false && ((f.timerPrMaaned !== undefined ? sum(f.timerPrMaaned, (r_timerPrMaaned) => { const r0_0 = s[73] && r_timerPrMaaned.maaned >= v39; const r0_1 = s[73] && r_timerPrMaaned.maaned < s[94]; return (r0_0 || s[15]) && (r0_1 || s[15]) && (r0_0 || r0_1) ? r_timerPrMaaned.timer : 0 }) : Infinity) >= 24000 && (f.timerPrMaaned !== undefined ? sum(f.timerPrMaaned, (r_timerPrMaaned) => { const r0_0 = s[73] && r_timerPrMaaned.maaned >= v39; const r0_1 = s[73] && r_timerPrMaaned.maaned < s[94]; return (r0_0 || s[15]) && (r0_1 || s[15]) && (r0_0 || r0_1) && r_timerPrMaaned.timer >= 4000 ? 1 : 0 }) : Infinity) >= 5 || (f.timerPrMaaned !== undefined ? sum(f.timerPrMaaned, (r_timerPrMaaned) => { const r0_0 = s[73] && r_timerPrMaaned.maaned < s[94]; const r0_1 = s[73] && r_timerPrMaaned.maaned >= v47; return (r0_1 || s[15]) && (r0_0 || s[15]) && (r0_1 || r0_0) ? r_timerPrMaaned.timer : 0 }) : Infinity) >= 24000 && (f.timerPrMaaned !== undefined ? sum(f.timerPrMaaned, (r_timerPrMaaned) => { const r0_0 = s[73] && r_timerPrMaaned.maaned < s[94]; const r0_1 = s[73] && r_timerPrMaaned.maaned >= v47; return (r0_1 || s[15]) && (r0_0 || s[15]) && (r0_1 || r0_0) && r_timerPrMaaned.timer >= 4000 ? 1 : 0 }) : Infinity) >= 5) && v30 || f.dagpengeretHvisRask !== false || v34 || f.elevILoennetPraktik !== false || f.ansatIFleksjob !== false)
  s[676] = SDL_32_1
  const SDL_32_1_nej = s[77] || s[82] && v36 || v37 && v36 || v38 && (s[73] && shiftDays(s[72], -182) < v26 || (f.timerSeneste26Uger ?? 0) < 24000 || v29) && f.dagpengeretHvisRask !== true && v33 && f.elevILoennetPraktik !== true && f.ansatIFleksjob !== true || s[95] && (f.iBeskaeftigelse !== true || ((f.timerPrMaaned !== undefined ? sum(f.timerPrMaaned, (r_timerPrMaaned) => { const r0_0 = s[73] && r_timerPrMaaned.maaned >= v39; const r0_1 = s[73] && r_timerPrMaaned.maaned < s[94]; const r0_2 = (r0_0 || s[15]) && (r0_1 || s[15]) && (r0_0 || r0_1); return r0_2 ? (r0_2 && !(s[73] && r_timerPrMaaned.maaned < v40 || s[73] && r_timerPrMaaned.maaned >= s[93]) && !s[15] ? r_timerPrMaaned.timer : 0) : 0 }) : -Infinity) < 24000 || (f.timerPrMaaned !== undefined ? sum(f.timerPrMaaned, (r_timerPrMaaned) => { const r0_0 = s[73] && r_timerPrMaaned.maaned >= v39; const r0_1 = s[73] && r_timerPrMaaned.maaned < s[94]; const r0_2 = (r0_0 || s[15]) && (r0_1 || s[15]) && (r0_0 || r0_1); const r0_3 = r_timerPrMaaned.timer >= 4000; const r0_4 = r0_2 && r0_3; return r0_4 ? (r0_4 && !(r0_2 && !r0_3 || s[73] && r_timerPrMaaned.maaned < v40 || s[73] && r_timerPrMaaned.maaned >= s[93] || s[15] && !r0_3) && !(s[15] && r0_3) ? 1 : 0) : 0 }) : -Infinity) < 5) && ((f.timerPrMaaned !== undefined ? sum(f.timerPrMaaned, (r_timerPrMaaned) => { const r0_0 = s[73] && r_timerPrMaaned.maaned < s[94]; const r0_1 = s[73] && r_timerPrMaaned.maaned >= v47; const r0_2 = (r0_1 || s[15]) && (r0_0 || s[15]) && (r0_1 || r0_0); return r0_2 ? (r0_2 && !(s[73] && r_timerPrMaaned.maaned < v48 || s[73] && r_timerPrMaaned.maaned >= s[93]) && !s[15] ? r_timerPrMaaned.timer : 0) : 0 }) : -Infinity) < 24000 || (f.timerPrMaaned !== undefined ? sum(f.timerPrMaaned, (r_timerPrMaaned) => { const r0_0 = s[73] && r_timerPrMaaned.maaned < s[94]; const r0_1 = r_timerPrMaaned.timer >= 4000; const r0_2 = s[73] && r_timerPrMaaned.maaned >= v47; const r0_3 = (r0_2 || s[15]) && (r0_0 || s[15]) && (r0_2 || r0_0); const r0_4 = r0_3 && r0_1; return r0_4 ? (r0_4 && !(r0_3 && !r0_1 || s[73] && r_timerPrMaaned.maaned < v48 || s[73] && r_timerPrMaaned.maaned >= s[93] || s[15] && !r0_1) && !(s[15] && r0_1) ? 1 : 0) : 0 }) : -Infinity) < 5) || v29) && f.dagpengeretHvisRask !== true && v33 && f.elevILoennetPraktik !== true && f.ansatIFleksjob !== true
  s[677] = SDL_32_1_nej
  // SDL.42.1: Beskæftigelseskravet for selvstændige (SDL § 42)
  const v51 = (f.maanederSomSelvstaendig ?? 0) + (f.maanederSomLoenmodtagerFoer ?? 0) < 6 || f.drevetSenesteMaaned !== true || (f.timerIVirksomheden ?? 0) < 1850
  const v52 = (f.maanederSomSelvstaendig ?? 12) + (f.maanederSomLoenmodtagerFoer ?? 12) >= 6 && f.drevetSenesteMaaned !== false && (f.timerIVirksomheden ?? 16800) >= 1850
  const v53 = s[73] && s[81] && s[72] <= 15705 /* 2012-12-31 */
  const v54 = s[73] && s[75] >= 15706 /* 2013-01-01 */ && s[72] <= 15883 /* 2013-06-27 */
  const v55 = v52 || f.tilskudTilEgenVirksomhed !== false
  const v56 = v51 && f.tilskudTilEgenVirksomhed !== true
  const v57 = s[73] && s[75] >= 15884 /* 2013-06-28 */ && s[76]
  const SDL_42_1 = s[77] || s[82] && v52 || v53 && v52 || v54 && v55 || v57 && v55
  s[715] = SDL_42_1
  const SDL_42_1_nej = s[77] || s[82] && v51 || v53 && v51 || v54 && v56 || v57 && v56
  s[716] = SDL_42_1_nej
  // SDL.34.1: Ret ved arbejdsskade (SDL § 34, stk. 1)
  const v60 = f.arbejdsskade !== true || v29
  const v61 = f.arbejdsskade !== false && v30
  const SDL_34_1 = s[77] || s[82] && v61 || s[91] && v61
  s[678] = SDL_34_1
  const SDL_34_1_nej = s[77] || s[82] && v60 || s[91] && v60
  s[679] = SDL_34_1_nej
  // SDL.32: Ret over for kommunen (SDL § 2, stk. 2)
  const v64 = f.persongruppe === 'ingen'
  const v65 = f.persongruppe !== undefined && v64 || !(f.persongruppe !== undefined)
  s[365] = v65
  const v66 = f.persongruppe !== undefined && !v64 || !(f.persongruppe !== undefined)
  s[366] = v66
  const v67 = v66 || v33
  s[127] = v67
  const v68 = v65 && v34
  s[126] = v68
  const v69 = s[84] && (SDL_32_1 || s[88]) || s[96] && (SDL_42_1 || s[88]) || s[97] || v68 || SDL_34_1
  const v70 = (s[83] || SDL_32_1_nej) && (s[98] || SDL_42_1_nej) && s[99] && v67 && (SDL_34_1_nej || s[88])
  const SDL_32 = s[77] || s[82] && v69 || s[91] && v69
  s[102] = SDL_32
  const SDL_32_nej = s[77] || s[82] && v70 || s[91] && v70
  s[109] = SDL_32_nej
}

function svar_8(f, s) {
  // SDL.3: Ophold i Danmark (SDL § 3)
  const v0 = f.ophold === 'danmark' || f.ophold === 'rekreation' || f.ophold === 'behandling' || f.ophold === 'udskudt_hjemrejse' || f.ophold === 'udsendt' || f.ophold === 'dansk_social_sikring'
  const v1 = f.ophold !== undefined && v0 || !(f.ophold !== undefined)
  const v2 = f.ophold !== undefined && !v0 || !(f.ophold !== undefined)
  const v3 = s[100] && s[0] <= 17701 /* 2018-06-19 */
  const v4 = s[2] >= 17702 /* 2018-06-20 */
  const v5 = f.ophold === 'danmark' || f.ophold === 'rekreation' || f.ophold === 'behandling' || f.ophold === 'udskudt_hjemrejse' || f.ophold === 'udsendt' || f.ophold === 'repatriering' || f.ophold === 'dansk_social_sikring'
  const SDL_3 = s[3] || s[101] && v1 || v3 && v1 || v4 && (f.ophold !== undefined && v5 || !(f.ophold !== undefined))
  s[138] = SDL_3
  const SDL_3_nej = s[3] || s[101] && v2 || v3 && v2 || v4 && (f.ophold !== undefined && !v5 || !(f.ophold !== undefined))
  s[134] = SDL_3_nej
  // SDL.24a.1: Jobafklaring ved ny sygemelding (SDL § 24 a, stk. 1)
  const v8 = s[102] || s[88]
  s[299] = v8
  const v9 = SDL_3 || s[3]
  s[136] = v9
  const v10 = s[103] || s[3]
  s[137] = v10
  const SDL_24a_1 = s[77] || s[104] && (s[105] || s[106]) && v8 && v9 && v10 && (s[105] || s[102] || SDL_3 || s[103])
  s[310] = SDL_24a_1
  const SDL_24a_1_nej = s[77] || s[107] || s[104] && (s[108] || s[109] || SDL_3_nej || s[110])
  s[314] = SDL_24a_1_nej
  const SDL_24a_1_ir = s[77] || s[104] && s[106] && s[88] && s[3] || s[78]
  s[312] = SDL_24a_1_ir
  // SDL.24c.1: Stop for sygedagpenge, når sygdommen ikke længere er livstruende (SDL § 24 c, stk. 1)
  const v14 = s[0] <= 16800 /* 2015-12-31 */
  s[147] = v14
  const v15 = s[2] >= 16801 /* 2016-01-01 */
  s[148] = v15
  const v16 = s[1] && v14
  s[313] = v16
  const SDL_24c_1 = s[3] || v15 && f.fikSygedagpengeVedLivstruende !== false && f.laegenFinderIkkeLaengereLivstruende !== false
  s[602] = SDL_24c_1
  const SDL_24c_1_nej = s[3] || v16 || v15 && (f.fikSygedagpengeVedLivstruende !== true || f.laegenFinderIkkeLaengereLivstruende !== true)
  s[603] = SDL_24c_1_nej
  // LAB.107.1: Ret til jobafklaringsforløb (LAB § 107)
  const v19 = s[0] <= 16251 /* 2014-06-30 */
  s[254] = v19
  const v20 = s[2] >= 16252 /* 2014-07-01 */
  s[253] = v20
  const v21 = v20 && v14
  const v22 = f.forlaengelsenSlutter ?? FIRST_DAY
  s[328] = v22
  const v23 = f.forlaengelsenSlutter ?? 84005 /* 2199-12-31 */
  s[329] = v23
  const v24 = s[111] || f.naaetFolkepensionsalder !== false || s[112]
  const v25 = s[113] && f.naaetFolkepensionsalder !== true && s[114]
  const v26 = v24 && s[115]
  const v27 = v25 && s[116]
  const v28 = v26 ? (v27 ? Math.min(s[117], s[118]) : s[117]) : s[118]
  const v29 = v26 ? (v27 ? Math.max(s[119], s[120]) : s[119]) : s[120]
  const v30 = f.forlaengelseErAfgjort !== true && (v26 || v27)
  const v31 = f.forlaengelseErAfgjort !== false || v30
  s[301] = v31
  const v32 = f.forlaengelseErAfgjort !== false ? (v30 ? Math.min(v22, v28) : v22) : v28
  s[302] = v32
  const v33 = f.forlaengelseErAfgjort !== false ? (v30 ? Math.max(v23, v29) : v23) : v29
  s[304] = v33
  const v34 = f.forlaengelseErAfgjort !== true && (v24 && s[121] || v25 && s[122])
  s[306] = v34
  const v35 = v31 && s[0] < v33 || v24 || s[123]
  const v36 = s[124] || s[125]
  s[359] = v36
  const v37 = (v31 && s[2] >= v32 || v34) && v25 && v36
  const v38 = SDL_24a_1_nej || SDL_24a_1_ir
  s[311] = v38
  const v39 = s[0] <= 18261 /* 2019-12-31 */
  s[151] = v39
  const v40 = v15 && v39
  const v41 = s[110] || v35 && v38 && (SDL_24c_1_nej || s[3])
  const v42 = v10 && (v37 || SDL_24a_1 || SDL_24c_1)
  const v43 = s[2] >= 18262 /* 2020-01-01 */
  s[153] = v43
  const LAB_107_1 = s[3] || v21 && v10 && (v37 || SDL_24a_1) || v40 && v42 || v43 && v42
  s[485] = LAB_107_1
  const LAB_107_1_nej = s[3] || s[1] && v19 || v21 && (s[110] || v35 && v38) || v40 && v41 || v43 && v41
  s[486] = LAB_107_1_nej
  // LAB.110.1: Jobafklaringsforløbets længste varighed (LAB § 110, stk. 1)
  const v46 = f.jobafklaringStartede ?? FIRST_DAY
  const v47 = f.jobafklaringStartede ?? 84005 /* 2199-12-31 */
  const v48 = v46 <= 16251 /* 2014-06-30 */
  const v49 = v47 >= 16252 /* 2014-07-01 */
  const v50 = v49 && v46 <= 17531 /* 2017-12-31 */
  const v51 = shiftMonths(v46, 24)
  const v52 = shiftMonths(v47, 24)
  const v53 = shiftDays(v51, -1)
  const v54 = shiftDays(v52, -1)
  const v55 = v47 >= 17532 /* 2018-01-01 */ && v46 <= 18261 /* 2019-12-31 */
  const v56 = allPeriods(f.barselUnderJobafklaring)
  const v57 = f.barselUnderJobafklaring !== undefined ? v56 : NO_DAYS
  const v58 = f.barselUnderJobafklaring !== undefined ? v56 : ALL_DAYS
  const v59 = without(ALL_DAYS, v58)
  const v60 = without(ALL_DAYS, v57)
  const v61 = dayReaching(v60, v46, v51 === NEVER ? Infinity : v51 - v47)
  const v62 = dayReaching(v59, v47, v52 === NEVER ? Infinity : v52 - v46)
  const v63 = Math.min(v53, v61)
  const v64 = Math.max(v54, v62)
  const v65 = v47 >= 18262 /* 2020-01-01 */
  const v66 = v55 || v65
  const v67 = v55 ? (v65 ? Math.min(v61, v63) : v63) : v61
  const LAB_110_1 = v48 ? FIRST_DAY : v50 ? (v66 ? Math.min(v53, v67) : v53) : v67
  s[488] = LAB_110_1
  const v69 = v55 ? (v65 ? Math.max(v62, v64) : v64) : v62
  const LAB_110_1_hoej = v48 ? NEVER : v50 ? (v66 ? Math.max(v54, v69) : v54) : v69
  s[489] = LAB_110_1_hoej
  const LAB_110_1_er = f.erIJobafklaring !== false && v49
  s[490] = LAB_110_1_er
  const LAB_110_1_ir = LAB_110_1_er && v48 || f.erIJobafklaring !== true || v46 < 16252 /* 2014-07-01 */
  s[491] = LAB_110_1_ir
  // SDL.2.1: Hvem kan få sygedagpenge (SDL § 2, stk. 1)
  const v73 = s[84] || s[96] || s[97] || f.arbejdsskade !== false || s[126]
  const v74 = s[83] && s[98] && s[99] && f.arbejdsskade !== true && s[127]
  const SDL_2_1 = s[77] || s[82] && v73 || s[91] && v73
  s[135] = SDL_2_1
  const SDL_2_1_nej = s[77] || s[82] && v74 || s[91] && v74
  s[133] = SDL_2_1_nej
}

function svar_9(f, s) {
  // SDL.2: Ret til sygedagpenge (SDL § 2)
  const v0 = s[128] && s[129] >= s[0]
  const v1 = s[90] || s[128] && s[130] < s[2]
  const v2 = s[131] && (v0 || s[132]) && (s[89] || v0) || s[102]
  const v3 = s[133] || (v1 || s[88]) && (s[109] || s[88]) && (v1 || s[109]) || s[134] || s[110]
  const v4 = (s[135] || s[88]) && (v2 || s[88]) && s[136] && s[137] && (s[135] || v2 || s[138] || s[103])
  const v5 = s[88] && s[3]
  const SDL_2 = s[77] || s[82] && v4 || s[91] && v4
  s[492] = SDL_2
  const SDL_2_nej = s[77] || s[82] && v3 || s[91] && v3
  s[493] = SDL_2_nej
  const SDL_2_ir = s[77] || s[82] && v5 || s[91] && v5 || s[78]
  s[494] = SDL_2_ir
  // SDL.7.1.ferie: Sygedagpenge under ferie (SDL § 7, stk. 1)
  const v9 = s[1] && s[0] <= 17896 /* 2018-12-31 */
  const v10 = s[2] >= 17897 /* 2019-01-01 */
  const SDL_7_1_ferie_nej = s[3] || v9 || v10
  s[498] = SDL_7_1_ferie_nej
  // SDL.7.1.ferieaftale: Ferien kan aftales med kommunen (SDL § 7, stk. 1)
  const v12 = f.feriePasserMedForloebet !== true || f.ferieIndenForFerieloven !== true
  const v13 = f.feriePasserMedForloebet !== false && f.ferieIndenForFerieloven !== false
  const SDL_7_1_ferieaftale = s[3] || v9 && v13 || v10 && v13
  s[499] = SDL_7_1_ferieaftale
  const SDL_7_1_ferieaftale_nej = s[3] || v9 && v12 || v10 && v12
  s[500] = SDL_7_1_ferieaftale_nej
  // SDL.7.1.genoptagelse: Sygedagpenge igen efter ferien fra (SDL § 7, stk. 1)
  const v16 = f.afbrydelser !== undefined ? periods(f.afbrydelser, (r_afbrydelser) => r_afbrydelser.slags === 'ferie') : NO_DAYS
  const v17 = runEnd(v16, s[0])
  const v18 = runEnd(v16, s[2])
  const v19 = f.afbrydelser !== undefined && (v17 < 2147483647 || v18 === 2147483647)
  const SDL_7_1_genoptagelse = s[3] ? FIRST_DAY : shiftDays(v19 ? v17 : FIRST_DAY, 1)
  s[501] = SDL_7_1_genoptagelse
  const SDL_7_1_genoptagelse_hoej = s[3] ? NEVER : shiftDays(v19 ? v18 : NEVER, 1)
  s[502] = SDL_7_1_genoptagelse_hoej
  const SDL_7_1_genoptagelse_ir = f.ferieAftalt !== false && s[3] || f.ferieAftalt !== true
  s[503] = SDL_7_1_genoptagelse_ir
  // SDL.7.1.ny: Ferien gør det til en ny sygemelding (SDL § 7, stk. 1)
  const SDL_7_1_ny = s[3] || v9 && f.ferieAftalt !== true || v10 && f.ferieAftalt !== true
  s[504] = SDL_7_1_ny
  const SDL_7_1_ny_nej = s[3] || v9 && f.ferieAftalt !== false || v10 && f.ferieAftalt !== false
  s[505] = SDL_7_1_ny_nej
  // SDL.7.3: Fra hvornår arbejdsevnen ses bredere (SDL § 7, stk. 3)
  const v25 = shiftMonths(s[72], 3)
  s[207] = v25
  const v26 = shiftMonths(s[75], 3)
  s[208] = v26
  const v27 = f.bredVurderingsdag ?? FIRST_DAY
  const v28 = f.bredVurderingsdag ?? 84005 /* 2199-12-31 */
  const v29 = !(f.saerligeGrundeTilAndetTidspunkt !== false && f.saerligeGrundeTilAndetTidspunkt === true) && s[73]
  const v30 = f.saerligeGrundeTilAndetTidspunkt !== false || v29
  const v31 = !(f.saerligeGrundeTilAndetTidspunkt !== false && f.saerligeGrundeTilAndetTidspunkt === true) && s[15]
  const SDL_7_3 = s[77] ? FIRST_DAY : f.saerligeGrundeTilAndetTidspunkt !== false ? (v29 ? Math.min(v25, v27) : v27) : v25
  s[508] = SDL_7_3
  const SDL_7_3_hoej = s[77] ? NEVER : f.saerligeGrundeTilAndetTidspunkt !== false ? (v29 ? Math.max(v26, v28) : v28) : v26
  s[509] = SDL_7_3_hoej
  const v34 = f.persongruppe === 'loenmodtager' || f.persongruppe === 'selvstaendig'
  const v35 = f.persongruppe !== undefined && v34 || !(f.persongruppe !== undefined)
  const SDL_7_3_er = v35 && (s[77] || s[82] && v30 || s[91] && v30)
  s[510] = SDL_7_3_er
  const SDL_7_3_ir = v35 && (s[77] || s[82] && v31 || s[91] && v31 || s[78]) || f.persongruppe !== undefined && !v34 || !(f.persongruppe !== undefined)
  s[511] = SDL_7_3_ir
  // SDL.7.5: Stop, når helbredet er stationært (SDL § 7, stk. 5, 2. pkt.)
  const v38 = f.helbredetErStationaert !== true || f.arbejdsevnenErAfklaret !== true || f.berettigetTilRevalidering !== false || f.berettigetTilFleksjob !== false || f.berettigetTilFoertidspension !== false
  const v39 = f.helbredetErStationaert !== false && f.arbejdsevnenErAfklaret !== false && f.berettigetTilRevalidering !== true && f.berettigetTilFleksjob !== true && f.berettigetTilFoertidspension !== true
  const v40 = f.helbredetErStationaert !== true || f.arbejdsevnenErAfklaret !== true || f.berettigetTilRevalidering !== false || f.berettigetTilFleksjob !== false || f.berettigetTilFoertidspension !== false || f.berettigetTilRessourceforloeb !== false
  const v41 = f.helbredetErStationaert !== false && f.arbejdsevnenErAfklaret !== false && f.berettigetTilRevalidering !== true && f.berettigetTilFleksjob !== true && f.berettigetTilFoertidspension !== true && f.berettigetTilRessourceforloeb !== true
  const v42 = s[0] <= 20484 /* 2026-01-31 */
  s[149] = v42
  const v43 = s[139] && v42
  const v44 = s[2] >= 20485 /* 2026-02-01 */
  s[150] = v44
  const SDL_7_5 = s[3] || s[101] && v39 || s[140] && v39 || s[141] && v41 || v43 && v41 || v44 && v41
  s[512] = SDL_7_5
  const SDL_7_5_nej = s[3] || s[101] && v38 || s[140] && v38 || s[141] && v40 || v43 && v40 || v44 && v40
  s[513] = SDL_7_5_nej
  // SDL.7.5.fra: Stop efter § 7 virker tidligst fra (SDL § 7, stk. 5)
  const v47 = s[1] && s[0] <= 17654 /* 2018-05-03 */
  const v48 = f.ophoerAfgjortDen ?? FIRST_DAY
  s[303] = v48
  const v49 = f.ophoerAfgjortDen ?? 84005 /* 2199-12-31 */
  s[305] = v49
  const SDL_7_5_fra = s[3] ? FIRST_DAY : v47 ? FIRST_DAY : f.ophoerErAfgjort !== false ? v48 : NEVER
  s[514] = SDL_7_5_fra
  const SDL_7_5_fra_hoej = s[3] ? NEVER : v47 ? NEVER : f.ophoerErAfgjort !== true ? NEVER : v49
  s[515] = SDL_7_5_fra_hoej
  const SDL_7_5_fra_ir = s[3] || v47
  s[516] = SDL_7_5_fra_ir
  // SDL.7a.1: Arbejdsgiverens samtale skal være holdt (SDL § 7 a, stk. 1-3)
  const v53 = s[73] && s[74] && s[72] <= 14612 /* 2010-01-03 */
  const v54 = s[73] && s[75] >= 14613 /* 2010-01-04 */ && s[142]
  const v55 = f.fravaer !== undefined ? allPeriods(f.fravaer) : NO_DAYS
  const v56 = runStart(v55, s[0])
  const v57 = runStart(v55, s[2])
  const v58 = f.fravaer !== undefined && (v56 < 2147483647 || v57 === 2147483647)
  const v59 = v58 ? v56 : FIRST_DAY
  const v60 = v58 ? v57 : NEVER
  const SDL_7a_1 = s[77] ? FIRST_DAY : v54 || s[91] ? (f.fratraeder !== true || shiftDays(v59, 56) < s[143] ? shiftDays(v59, 28) : NEVER) : NEVER
  s[517] = SDL_7a_1
  const SDL_7a_1_hoej = s[77] ? NEVER : v53 ? NEVER : f.fratraeder !== false && shiftDays(v60, 56) >= s[144] ? NEVER : shiftDays(v60, 28)
  s[518] = SDL_7a_1_hoej
  const SDL_7a_1_er = s[84] && (s[77] || v53 || v54 || s[91])
  s[519] = SDL_7a_1_er
  const SDL_7a_1_ir = s[84] && s[88] || s[83]
  s[476] = SDL_7a_1_ir
  // SDL.7c: Tidlig opfølgning (SDL § 7 c, stk. 1)
  const v65 = s[145] && v42
  s[168] = v65
  const v66 = f.tidligOpfoelgningOensketAf === 'arbejdsgiver'
  const v67 = f.tidligOpfoelgningOensketAf !== undefined && v66 || !(f.tidligOpfoelgningOensketAf !== undefined)
  const v68 = f.tidligOpfoelgningOensketAf !== undefined && !v66 || !(f.tidligOpfoelgningOensketAf !== undefined)
  const v69 = f.tidligOpfoelgningBedtOm ?? FIRST_DAY
  s[154] = v69
  const v70 = f.tidligOpfoelgningBedtOm ?? 84005 /* 2199-12-31 */
  s[155] = v70
  const v71 = shiftDays(s[72], 35)
  s[387] = v71
  const v72 = shiftDays(s[75], 35)
  s[389] = v72
  const v73 = f.tidligOpfoelgningOensketAf === 'sygemeldt'
  const v74 = v67 && f.ventesRaskInden8Uger !== true && (s[73] && shiftDays(v72, -1) >= v69 || s[15]) && f.oenskerTidligOpfoelgning !== false || v68 && (f.tidligOpfoelgningOensketAf !== undefined && v73 || !(f.tidligOpfoelgningOensketAf !== undefined)) && f.ventesRaskInden8Uger !== true
  const v75 = v67 && (f.ventesRaskInden8Uger !== false || s[73] && shiftDays(v71, -1) < v70 || f.oenskerTidligOpfoelgning !== true) || v68 && (f.tidligOpfoelgningOensketAf !== undefined && !v73 || !(f.tidligOpfoelgningOensketAf !== undefined) || f.ventesRaskInden8Uger !== false)
  const SDL_7c = s[145] && (s[146] || v65 && v74 || v44 && v74)
  s[161] = SDL_7c
  const SDL_7c_nej = s[145] && (s[146] || v65 && v75 || v44 && v75)
  s[162] = SDL_7c_nej
  const SDL_7c_ir = s[145] && s[146] || s[0] < 16440 /* 2015-01-05 */
  s[163] = SDL_7c_ir
}

function svar_10(f, s) {
  // SDL.10a: Der skal udfyldes et oplysningsskema (SDL § 10 a)
  const SDL_10a = s[3] || s[101] || s[100] && s[147] || s[148] && (f.fikSygedagpengeVedLivstruende !== true || f.sagenErBelyst !== true)
  s[521] = SDL_10a
  const SDL_10a_nej = s[3] || s[148] && f.fikSygedagpengeVedLivstruende !== false && f.sagenErBelyst !== false
  s[522] = SDL_10a_nej
  // SDL.11.3: Oplysningsskemaet skal være besvaret (SDL § 11, stk. 3)
  const v2 = f.oplysningsskemaSendt ?? FIRST_DAY
  const SDL_11_3_ir = v2 <= 13331 /* 2006-07-02 */
  s[525] = SDL_11_3_ir
  const SDL_11_3 = SDL_11_3_ir ? FIRST_DAY : shiftDays(v2, 8)
  s[523] = SDL_11_3
  const SDL_11_3_hoej = SDL_11_3_ir ? NEVER : shiftDays(f.oplysningsskemaSendt ?? 84005 /* 2199-12-31 */, 8)
  s[524] = SDL_11_3_hoej
  // SDL.12.1.1: Kategori 1 (SDL § 12, stk. 1, nr. 1)
  const v6 = s[100] && s[146]
  s[167] = v6
  const v7 = s[0] <= 20088 /* 2024-12-31 */
  s[195] = v7
  const v8 = s[145] && v7
  s[239] = v8
  const v9 = f.forventetRask ?? FIRST_DAY
  const v10 = f.forventetRask ?? 84005 /* 2199-12-31 */
  const v11 = shiftDays(shiftDays(s[72], 56), -1)
  s[156] = v11
  const v12 = shiftDays(shiftDays(s[75], 56), -1)
  s[157] = v12
  const v13 = s[73] && v12 >= v9
  const v14 = s[73] && v12 >= s[0]
  const v15 = s[73] && v11 < v10 || s[73] && v11 < s[2]
  const v16 = (v13 || s[15]) && (v14 || s[15]) && (v13 || v14)
  const v17 = s[2] >= 20089 /* 2025-01-01 */
  s[248] = v17
  const v18 = v17 && s[149]
  s[196] = v18
  const v19 = s[0] <= 20634 /* 2026-06-30 */
  s[252] = v19
  const v20 = s[150] && v19
  s[169] = v20
  const v21 = s[2] >= 20635 /* 2026-07-01 */
  s[170] = v21
  const v22 = v18 && v16
  const v23 = v20 && v16
  const SDL_12_1_1 = s[3] || s[101] && f.tilbagevendenForestaar !== false || v6 && f.tilbagevendenForestaar !== false || v8 && v16 || v22 || v23
  s[160] = SDL_12_1_1
  const v25 = v18 && v15
  const v26 = v20 && v15
  const SDL_12_1_1_nej = s[3] || s[101] && f.tilbagevendenForestaar !== true || v6 && f.tilbagevendenForestaar !== true || v8 && v15 || v25 || v26 || v21
  s[158] = SDL_12_1_1_nej
  const v28 = v18 && s[15]
  const v29 = v20 && s[15]
  const SDL_12_1_1_ir = s[3] || v8 && s[15] || v28 || v29
  s[159] = SDL_12_1_1_ir
  // SDL.11a.1: Lægeattest før den første samtale (SDL § 11 a, stk. 1)
  const v31 = s[145] && s[151]
  s[211] = v31
  const SDL_11a_1 = s[3] || s[152] && f.laegeattestNoedvendig !== false || v31 && SDL_12_1_1_nej || s[153] && f.laegeattestNoedvendig !== false
  s[526] = SDL_11a_1
  const SDL_11a_1_nej = s[3] || s[152] && f.laegeattestNoedvendig !== true || v31 && SDL_12_1_1 || s[153] && f.laegeattestNoedvendig !== true
  s[527] = SDL_11a_1_nej
  const SDL_11a_1_ir = s[3] || v31 && SDL_12_1_1_ir
  s[528] = SDL_11a_1_ir
  // SDL.11c: Lægeattest, når du ønsker det (SDL § 11 c)
  const SDL_11c = s[3] || s[153] && f.oenskerLaegeattest !== false && f.attestIndhentet !== true
  s[529] = SDL_11c
  const SDL_11c_nej = s[3] || s[1] && s[151] || s[153] && (f.oenskerLaegeattest !== true || f.attestIndhentet !== false)
  s[530] = SDL_11c_nej
  // SDL.12.1.2: Kategori 2 (SDL § 12, stk. 1, nr. 2)
  const v37 = f.tilbagevendenForestaar !== false || f.risikoForLangtForloeb !== true
  const v38 = f.tilbagevendenForestaar !== true && f.risikoForLangtForloeb !== false
  const v39 = v15 || s[15]
  const SDL_12_1_2 = s[3] || s[101] && v38 || v6 && v38 || v8 && v39 && f.behovForTvaerfagligIndsats !== true || v25 || v26
  s[204] = SDL_12_1_2
  const SDL_12_1_2_nej = s[3] || s[101] && v37 || v6 && v37 || v8 && (v16 || f.behovForTvaerfagligIndsats !== false) || v22 || v23 || v21
  s[203] = SDL_12_1_2_nej
  const SDL_12_1_2_ir = s[3] || v28 || v29
  s[202] = SDL_12_1_2_ir
  // SDL.12.1.3: Kategori 3 (SDL § 12, stk. 1, nr. 3)
  const v43 = f.tilbagevendenForestaar !== false || f.risikoForLangtForloeb !== false
  const v44 = f.tilbagevendenForestaar !== true && f.risikoForLangtForloeb !== true
  const SDL_12_1_3 = s[3] || s[101] && v44 || v6 && v44 || v8 && v39 && f.behovForTvaerfagligIndsats !== false
  s[240] = SDL_12_1_3
  const SDL_12_1_3_nej = s[3] || s[101] && v43 || v6 && v43 || v8 && (v16 || f.behovForTvaerfagligIndsats !== true) || v18 || v20 || v21
  s[241] = SDL_12_1_3_nej
  // SDL.13f.1: Ingen opfølgning i et kortere forløb (SDL § 13 f, stk. 1-3)
  const v47 = s[83] || f.fratraeder !== false && s[144] < s[2]
  s[243] = v47
  const v48 = s[84] && (f.fratraeder !== true || s[143] >= s[0])
  s[242] = v48
  const v49 = f.holdteSamtaler ?? 0
  s[200] = v49
  const v50 = f.holdteSamtaler ?? 200
  s[206] = v50
  const v51 = v50 >= 1
  s[201] = v51
  const v52 = shiftDays(shiftDays(f.foersteOpfoelgningssamtale ?? FIRST_DAY, 91), -1)
  s[244] = v52
  const v53 = shiftDays(shiftDays(f.foersteOpfoelgningssamtale ?? 84005 /* 2199-12-31 */, 91), -1)
  s[246] = v53
  const v54 = v47 || v49 < 1 || f.forudsigeligtForloeb !== true || v52 < v10 || v52 < s[2]
  s[197] = v54
  const v55 = v48 && v51 && f.forudsigeligtForloeb !== false && v53 >= v9 && v53 >= s[0]
  s[213] = v55
  const v56 = shiftDays(shiftDays(s[72], 182), -1)
  s[245] = v56
  const v57 = shiftDays(shiftDays(s[75], 182), -1)
  s[247] = v57
  const v58 = v47 || s[73] && v56 < v10 || f.opfoelgningOenskes !== false || f.opfoelgningAlligevel !== false || s[73] && v56 < s[2]
  s[176] = v58
  const v59 = v48 && (s[73] && v57 >= v9 || s[15]) && f.opfoelgningOenskes !== true && f.opfoelgningAlligevel !== true && (s[73] && v57 >= s[0] || s[15])
  s[178] = v59
  const v60 = v21 && (s[73] && s[72] < 20635 /* 2026-07-01 */ || s[15])
  s[187] = v60
  const SDL_13f_1 = v17 && (v60 && (v55 || v59) || !(v60 && !(s[0] < 20635 /* 2026-07-01 */ || s[73] && s[75] >= 20635 /* 2026-07-01 */)) && (v7 || v18 && v55 || v20 && v55 || v21 && v59))
  s[166] = SDL_13f_1
  const SDL_13f_1_nej = v17 && (v60 && (v54 || v58) || !(v60 && !(s[0] < 20635 /* 2026-07-01 */ || s[73] && s[75] >= 20635 /* 2026-07-01 */)) && (v7 || v18 && v54 || v20 && v54 || v21 && v58))
  s[164] = SDL_13f_1_nej
  const SDL_13f_1_ir = v17 && !(v60 && !(s[0] < 20635 /* 2026-07-01 */ || s[73] && s[75] >= 20635 /* 2026-07-01 */)) && v7 || s[0] < 20089 /* 2025-01-01 */
  s[165] = SDL_13f_1_ir
}

function svar_11(f, s) {
  // SDL.13b.1: Den første samtale skal være holdt (SDL § 13 b, stk. 1-3)
  const v0 = shiftDays(s[154], 14)
  const v1 = shiftDays(s[155], 14)
  const v2 = Math.min(s[156], v0)
  const v3 = Math.min(s[157], v1)
  const v4 = !s[73] || !s[15] && s[156] === s[157]
  const v5 = s[158] && s[73]
  const v6 = s[159] && s[73] && s[157] >= NEVER
  const v7 = v5 || v6 ? (v5 ? s[156] : NEVER) : NEVER
  const v8 = s[160] ? NEVER : s[157]
  const v9 = s[160] || v5 || v6
  const v10 = s[158] && s[15] || s[159] && !(v4 && s[73] && s[156] === NEVER)
  const v11 = Math.max(v2, v7)
  const v12 = Math.min(v3, v8)
  const v13 = !s[73] || !s[15] && v2 === v3
  const v14 = s[161] && s[73]
  const v15 = s[162] && v9
  const v16 = s[163] && s[73] && v9 && v12 >= v11
  const v17 = v15 || v16
  const v18 = v15 ? (v16 ? Math.min(v7, v11) : v7) : v11
  const v19 = v14 ? (v17 ? Math.min(v2, v18) : v2) : v18
  s[185] = v19
  const v20 = v15 ? (v16 ? Math.max(v8, v12) : v8) : v12
  const v21 = v14 ? (v17 ? Math.max(v3, v20) : v3) : v20
  s[186] = v21
  const v22 = v14 || v15 || v16
  s[184] = v22
  const v23 = s[161] && s[15]
  const v24 = v23 || s[162] && v10 || s[163] && s[15] && v10 || s[163] && !(v13 && (!v9 || !v10 && v7 === v8) && (s[73] && v9 || !s[73] && !v9) && (!s[73] || v2 === v7))
  s[192] = v24
  const v25 = shiftMonths(s[72], 6)
  s[198] = v25
  const v26 = shiftMonths(s[75], 6)
  s[199] = v26
  const v27 = shiftDays(v25, -1)
  s[209] = v27
  const v28 = shiftDays(v26, -1)
  s[210] = v28
  const v29 = Math.min(v0, v27)
  const v30 = Math.min(v1, v28)
  const v31 = Math.max(v27, v29)
  const v32 = Math.min(v28, v30)
  const v33 = s[162] && s[73]
  const v34 = s[163] && s[73] && v32 >= v31
  const v35 = v33 || v34
  const v36 = v33 ? (v34 ? Math.min(v27, v31) : v27) : v31
  const v37 = v14 ? (v35 ? Math.min(v29, v36) : v29) : v36
  s[179] = v37
  const v38 = v33 ? (v34 ? Math.max(v28, v32) : v28) : v32
  const v39 = v14 ? (v35 ? Math.max(v30, v38) : v30) : v38
  s[180] = v39
  const v40 = v14 || v33 || v34
  s[177] = v40
  const v41 = s[162] && s[15]
  const v42 = s[163] && s[15]
  const v43 = v23 || v41 || v42 || s[163] && !((!s[73] || !s[15] && v29 === v30) && (!s[73] || !s[15] && v27 === v28) && (!s[73] || v27 === v29))
  s[193] = v43
  const v44 = s[164] && v40
  const v45 = s[165] && v40 && v39 >= NEVER
  const v46 = v44 || v45 ? (v44 ? v37 : NEVER) : NEVER
  const v47 = s[166] ? NEVER : v39
  const v48 = s[166] || v44 || v45
  const v49 = Math.max(s[156], v2)
  const v50 = Math.min(s[157], v3)
  const v51 = s[163] && s[73] && v50 >= v49
  const v52 = v33 || v51
  const v53 = v33 ? (v51 ? Math.min(s[156], v49) : s[156]) : v49
  const v54 = v14 ? (v52 ? Math.min(v2, v53) : v2) : v53
  s[182] = v54
  const v55 = v33 ? (v51 ? Math.max(s[157], v50) : s[157]) : v50
  const v56 = v14 ? (v52 ? Math.max(v3, v55) : v3) : v55
  s[183] = v56
  const v57 = v14 || v33 || v51
  s[181] = v57
  const v58 = v23 || v41 || v42 || s[163] && !(v13 && v4 && (!s[73] || s[156] === v2))
  s[194] = v58
  const v59 = s[164] && v57
  const v60 = s[165] && v57 && v56 >= NEVER
  const v61 = v59 || v60 ? (v59 ? v54 : NEVER) : NEVER
  const v62 = s[166] ? NEVER : v56
  const v63 = s[166] || v59 || v60
  const v64 = v48 ? (v63 ? Math.min(v46, v61) : v46) : v61
  const v65 = v48 ? (v63 ? Math.max(v47, v62) : v47) : v62
  const v66 = s[101] && s[73]
  s[174] = v66
  const v67 = s[167] && s[73]
  s[171] = v67
  const v68 = s[168] && v22
  s[188] = v68
  const v69 = s[169] && v22
  s[189] = v69
  const v70 = s[170] && (v48 || v63)
  s[190] = v70
  const v71 = v69 || v70
  const v72 = v69 ? (v70 ? Math.min(v19, v64) : v19) : v64
  const v73 = v68 || v71
  s[172] = v73
  const v74 = v68 ? (v71 ? Math.min(v19, v72) : v19) : v72
  const v75 = v67 || v73
  s[175] = v75
  const v76 = v67 ? (v73 ? Math.min(s[156], v74) : s[156]) : v74
  const v77 = s[3] ? FIRST_DAY : v66 ? (v75 ? Math.min(s[156], v76) : s[156]) : v76
  s[191] = v77
  const v78 = v69 ? (v70 ? Math.max(v21, v65) : v21) : v65
  const v79 = v68 ? (v71 ? Math.max(v21, v78) : v21) : v78
  s[173] = v79
}

function svar_12(f, s) {
  // SDL.13b.1: Den første samtale skal være holdt (SDL § 13 b, stk. 1-3)
  const v0 = s[171] ? (s[172] ? Math.max(s[157], s[173]) : s[157]) : s[173]
  const v1 = s[3] ? NEVER : s[174] ? (s[175] ? Math.max(s[157], v0) : s[157]) : v0
  const v2 = s[176] && s[177]
  const v3 = s[178] || v2
  const v4 = v2 ? s[179] : NEVER
  const v5 = s[178] ? NEVER : s[180]
  const v6 = s[176] && s[181]
  const v7 = s[178] || v6
  const v8 = v6 ? s[182] : NEVER
  const v9 = s[178] ? NEVER : s[183]
  const v10 = v3 || v7
  const v11 = v3 ? (v7 ? Math.min(v4, v8) : v4) : v8
  const v12 = s[184] ? (v10 ? Math.min(s[185], v11) : s[185]) : v11
  const v13 = v3 ? (v7 ? Math.max(v5, v9) : v5) : v9
  const v14 = s[184] ? (v10 ? Math.max(s[186], v13) : s[186]) : v13
  const v15 = s[187] && (s[184] || v3 || v7)
  const v16 = !(s[187] && !(s[0] < 20635 /* 2026-07-01 */ || s[73] && s[75] >= 20635 /* 2026-07-01 */)) && (s[3] || s[174] || s[171] || s[188] || s[189] || s[190])
  const SDL_13b_1_er = v15 || v16
  s[533] = SDL_13b_1_er
  const SDL_13b_1 = v15 ? (v16 ? Math.min(s[191], v12) : v12) : s[191]
  s[531] = SDL_13b_1
  const SDL_13b_1_hoej = v15 ? (v16 ? Math.max(v1, v14) : v14) : v1
  s[532] = SDL_13b_1_hoej
  const SDL_13b_1_ir = s[187] && (s[192] || s[176] && s[193] || s[176] && s[194]) || !(s[187] && !(s[0] < 20635 /* 2026-07-01 */ || s[73] && s[75] >= 20635 /* 2026-07-01 */)) && (s[3] || s[101] && s[15] || s[167] && s[15] || s[168] && s[192] || s[169] && s[192] || s[170] && (s[164] && s[193] || s[165] && !((!s[177] || !s[193] && s[179] === s[180]) && s[177] && s[179] === NEVER) || s[164] && s[194] || s[165] && !((!s[181] || !s[194] && s[182] === s[183]) && s[181] && s[182] === NEVER)))
  s[534] = SDL_13b_1_ir
  // SDL.13b.1.antal: Samtaler i det første halve år (SDL § 13 b, stk. 1, 1. pkt.)
  const v21 = s[153] && s[195]
  s[212] = v21
  const v22 = s[160] || s[158]
  const v23 = s[160] ? 0 : 4
  const v24 = s[158] ? 4 : 0
  const v25 = Math.max(1, v23)
  const v26 = Math.min(1, v24)
  const v27 = s[164] && v22
  const v28 = s[165] && v22 && v26 >= v25
  const v29 = v27 || v28
  const v30 = v27 ? (v28 ? Math.min(v23, v25) : v23) : v25
  const v31 = s[166] ? (v29 ? Math.min(1, v30) : 1) : v30
  const v32 = v27 ? (v28 ? Math.max(v24, v26) : v24) : v26
  const v33 = s[166] ? (v29 ? Math.max(1, v32) : 1) : v32
  const v34 = s[166] || v27 || v28
  const v35 = s[164] && s[159] || s[165] && !((!v22 || !s[159] && v23 === v24) && v22 && v23 === 1)
  const v36 = s[166] ? 0 : 1
  const v37 = s[164] ? 1 : 0
  const v38 = v21 && v22
  const v39 = s[196] && v34
  const v40 = s[169] && v34
  const v41 = s[170] && (s[166] || s[164])
  const v42 = v40 || v41
  const v43 = v40 ? (v41 ? Math.min(v31, v36) : v31) : v36
  const v44 = v39 || v42
  const v45 = v39 ? (v42 ? Math.min(v31, v43) : v31) : v43
  const v46 = s[151] ? -Infinity : v38 ? (v44 ? Math.min(v23, v45) : v23) : v45
  const v47 = v40 ? (v41 ? Math.max(v33, v37) : v33) : v37
  const v48 = v39 ? (v42 ? Math.max(v33, v47) : v33) : v47
  const v49 = s[151] ? Infinity : v38 ? (v44 ? Math.max(v24, v48) : v24) : v48
  const v50 = s[197] ? 4 : 1
  const v51 = s[178] ? 0 : 1
  const v52 = !(s[187] && !(s[0] < 20635 /* 2026-07-01 */ || s[73] && s[75] >= 20635 /* 2026-07-01 */)) && (s[151] || v38 || v39 || v40 || v41)
  const SDL_13b_1_antal = s[187] ? (v52 ? Math.min(v46, v51) : v51) : v46
  s[535] = SDL_13b_1_antal
  const SDL_13b_1_antal_hoej = s[187] ? (v52 ? Math.max(v49, v50) : v50) : v49
  s[536] = SDL_13b_1_antal_hoej
  const SDL_13b_1_antal_er = s[153] && (s[187] || v52)
  s[537] = SDL_13b_1_antal_er
  const SDL_13b_1_antal_ir = s[153] && !(s[187] && !(s[0] < 20635 /* 2026-07-01 */ || s[73] && s[75] >= 20635 /* 2026-07-01 */)) && (s[151] || v21 && s[159] || s[196] && v35 || s[169] && v35 || s[170] && s[165]) || s[0] < 18262 /* 2020-01-01 */
  s[538] = SDL_13b_1_antal_ir
  // SDL.13b.1.form: Du kan vælge telefon eller video (SDL § 13 b, stk. 1)
  const v57 = s[2] >= 18990 /* 2021-12-29 */ && s[0] <= 19236 /* 2022-09-01 */
  const v58 = s[2] >= 19237 /* 2022-09-02 */ && s[0] <= 19436 /* 2023-03-20 */
  const v59 = s[73] && s[2] >= s[198]
  s[249] = v59
  const v60 = s[73] && s[0] < s[199]
  s[251] = v60
  const v61 = s[2] >= 19437 /* 2023-03-21 */ && s[0] <= 19620 /* 2023-09-20 */
  const v62 = s[2] >= 19621 /* 2023-09-21 */ && s[149]
  const v63 = s[200] < 1 || f.fremmoedeErNoedvendigt !== false
  const v64 = s[201] && f.fremmoedeErNoedvendigt !== true
  const SDL_13b_1_form = s[3] || v57 || v58 && (v59 || s[15]) && f.fremmoedeErNoedvendigt !== true || v61 || v62 && v64 || s[150] && v64
  s[539] = SDL_13b_1_form
  const SDL_13b_1_form_nej = s[3] || s[1] && s[0] <= 18989 /* 2021-12-28 */ || v57 || v58 && (v60 || f.fremmoedeErNoedvendigt !== false) || v61 || v62 && v63 || s[150] && v63
  s[540] = SDL_13b_1_form_nej
  const SDL_13b_1_form_ir = s[3] || v57 || v61
  s[541] = SDL_13b_1_form_ir
}

function svar_13(f, s) {
  // SDL.13b.1.naeste: Den næste opfølgning skal være sket (SDL § 13 b, stk. 1)
  const v0 = s[1] && s[0] <= 14406 /* 2009-06-11 */
  s[228] = v0
  const v1 = f.senesteOpfoelgningssamtale ?? FIRST_DAY
  const v2 = f.senesteOpfoelgningssamtale ?? 84005 /* 2199-12-31 */
  const v3 = shiftDays(v1, 28)
  s[232] = v3
  const v4 = shiftDays(v2, 28)
  const v5 = shiftDays(v1, 56)
  s[230] = v5
  const v6 = shiftDays(v2, 56)
  s[231] = v6
  const v7 = Math.max(v3, v5)
  const v8 = Math.min(v4, v6)
  const v9 = v3 === v4
  s[229] = v9
  const v10 = s[202] && v8 >= v7
  const v11 = s[203] || v10
  const v12 = s[203] ? (v10 ? Math.min(v5, v7) : v5) : v7
  const v13 = s[204] ? (v11 ? Math.min(v3, v12) : v3) : v12
  const v14 = s[203] ? (v10 ? Math.max(v6, v8) : v6) : v8
  const v15 = s[204] ? (v11 ? Math.max(v4, v14) : v4) : v14
  s[225] = v15
  const v16 = s[2] >= 14407 /* 2009-06-12 */ && s[205]
  s[217] = v16
  const v17 = s[206] >= 2
  s[250] = v17
  const v18 = shiftMonths(v1, 3)
  const v19 = shiftMonths(v2, 3)
  const v20 = shiftDays(s[207], -1)
  const v21 = shiftDays(s[208], -1)
  const v22 = s[200] < 2 && s[73]
  const v23 = v17 || v22
  s[234] = v23
  const v24 = v17 ? (v22 ? Math.min(v18, v20) : v18) : v20
  s[235] = v24
  const v25 = v17 ? (v22 ? Math.max(v19, v21) : v19) : v21
  s[236] = v25
  const v26 = s[200] < 2 && s[15]
  s[233] = v26
  const v27 = Math.max(v3, v24)
  const v28 = Math.min(v4, v25)
  const v29 = s[203] && v23
  const v30 = s[202] && v23 && v28 >= v27
  const v31 = v29 || v30
  const v32 = v29 ? (v30 ? Math.min(v24, v27) : v24) : v27
  const v33 = s[204] ? (v31 ? Math.min(v3, v32) : v3) : v32
  const v34 = v29 ? (v30 ? Math.max(v25, v28) : v25) : v28
  const v35 = s[204] ? (v31 ? Math.max(v4, v34) : v4) : v34
  const v36 = s[159] && v4 >= NEVER
  const v37 = s[158] || v36 ? (s[158] ? v3 : NEVER) : NEVER
  const v38 = s[160] ? NEVER : v4
  const v39 = s[206] >= 4
  const v40 = s[200] < 4 && s[73]
  const v41 = v40 || v39
  const v42 = v40 ? s[209] : NEVER
  s[215] = v42
  const v43 = v39 ? NEVER : s[210]
  const v44 = s[200] < 4 && s[15]
  s[227] = v44
  const v45 = s[158] && v41
  const v46 = s[159] && v41 && v43 >= NEVER
  const v47 = v45 || v46 ? (v45 ? v42 : NEVER) : NEVER
  const v48 = s[160] ? NEVER : v43
  const v49 = s[160] || v45 || v46
  const v50 = s[158] && v44 || s[159] && !((!v41 || !v44 && v42 === v43) && v41 && v42 === NEVER)
  s[237] = v50
  const v51 = s[164] && v49
  const v52 = s[165] && v49 && v48 >= NEVER
  const v53 = v51 || v52 ? (v51 ? v47 : NEVER) : NEVER
  const v54 = s[166] ? NEVER : v48
  const v55 = s[166] || v51 || v52
  const v56 = s[164] && v50 || s[165] && !((!v49 || !v50 && v47 === v48) && v49 && v47 === NEVER)
  s[238] = v56
  const v57 = v0 && (s[204] || s[203] || v10)
  s[216] = v57
  const v58 = s[167] && (s[204] || v29 || v30)
  s[218] = v58
  const v59 = s[211] && (s[160] || s[158] || v36)
  s[219] = v59
  const v60 = s[212] && v49
  s[220] = v60
  const v61 = s[196] && v55
  s[221] = v61
  const v62 = s[169] && v55
  s[222] = v62
  const v63 = v62 || s[170]
  const v64 = v62 ? v53 : NEVER
  const v65 = v61 || v63
  const v66 = v61 ? (v63 ? Math.min(v53, v64) : v53) : v64
  const v67 = v60 || v65
  const v68 = v60 ? (v65 ? Math.min(v47, v66) : v47) : v66
  const v69 = v59 || v67
  const v70 = v59 ? (v67 ? Math.min(v37, v68) : v37) : v68
  const v71 = v16 || v58 || v69
  s[224] = v71
  const v72 = v16 ? FIRST_DAY : v58 ? (v69 ? Math.min(v33, v70) : v33) : v70
  const v73 = s[3] ? FIRST_DAY : v57 ? (v71 ? Math.min(v13, v72) : v13) : v72
  s[223] = v73
  const v74 = s[170] ? NEVER : v54
  const v75 = v61 ? (v63 ? Math.max(v54, v74) : v54) : v74
  const v76 = v60 ? (v65 ? Math.max(v48, v75) : v48) : v75
  const v77 = v59 ? (v67 ? Math.max(v38, v76) : v38) : v76
  const v78 = v16 ? NEVER : v58 ? (v69 ? Math.max(v35, v77) : v35) : v77
  s[226] = v78
  const v79 = s[197] && v41
  s[214] = v79
}

function svar_14(f, s) {
  // SDL.13b.1.naeste: Den næste opfølgning skal være sket (SDL § 13 b, stk. 1)
  const v0 = s[213] || s[214] ? (s[214] ? s[215] : NEVER) : NEVER
  const v1 = !(s[187] && !(s[0] < 20635 /* 2026-07-01 */ || s[73] && s[75] >= 20635 /* 2026-07-01 */)) && (s[3] || s[216] || s[217] || s[218] || s[219] || s[220] || s[221] || s[222] || s[170])
  const SDL_13b_1_naeste = s[187] ? (v1 ? Math.min(s[223], v0) : v0) : s[223]
  s[542] = SDL_13b_1_naeste
  const SDL_13b_1_naeste_hoej = s[187] ? NEVER : s[3] ? NEVER : s[216] ? (s[224] ? Math.max(s[225], s[226]) : s[225]) : s[226]
  s[543] = SDL_13b_1_naeste_hoej
  const SDL_13b_1_naeste_er = s[201] && (s[187] || v1)
  s[544] = SDL_13b_1_naeste_er
  const SDL_13b_1_naeste_ir = s[201] && (s[187] && s[197] && s[227] || !(s[187] && !(s[0] < 20635 /* 2026-07-01 */ || s[73] && s[75] >= 20635 /* 2026-07-01 */)) && (s[3] || s[228] && s[202] && !(s[229] && s[230] === s[231] && s[232] === s[230]) || s[217] || s[167] && (s[203] && s[233] || s[202] && !(s[229] && (!s[234] || !s[233] && s[235] === s[236]) && s[234] && s[232] === s[235])) || s[211] && s[159] && !(s[229] && s[232] === NEVER) || s[212] && s[237] || s[196] && s[238] || s[169] && s[238])) || s[200] < 1
  s[545] = SDL_13b_1_naeste_ir
  // SDL.13b.5: Opfølgning uden kontakt (standby) (SDL § 13 b, stk. 5)
  const v6 = s[100] && s[0] <= 15069 /* 2011-04-05 */
  const v7 = s[2] >= 15070 /* 2011-04-06 */ && s[0] <= 15207 /* 2011-08-21 */
  const v8 = s[2] >= 15208 /* 2011-08-22 */ && s[146]
  const SDL_13b_5 = s[3] || s[101] || v6 && f.sygdomForhindrerKontakt !== false || v7 || v8 && f.kontaktUhensigtsmaessig !== false || s[145] && f.kontaktUhensigtsmaessig !== false
  s[546] = SDL_13b_5
  const SDL_13b_5_nej = s[3] || s[101] || v6 && f.sygdomForhindrerKontakt !== true || v7 || v8 && f.kontaktUhensigtsmaessig !== true || s[145] && f.kontaktUhensigtsmaessig !== true
  s[547] = SDL_13b_5_nej
  const SDL_13b_5_ir = s[3] || s[101] || v7
  s[548] = SDL_13b_5_ir
  // SDL.13c.1.2: Tværfaglig indsats (SDL § 13 c, stk. 1, 2. pkt.)
  const SDL_13c_1_2 = s[3] || s[239] && s[240] || s[196] && f.behovForTvaerfagligIndsats !== false || s[150] && f.behovForTvaerfagligIndsats !== false
  s[549] = SDL_13c_1_2
  const SDL_13c_1_2_nej = s[3] || s[152] || s[239] && s[241] || s[196] && f.behovForTvaerfagligIndsats !== true || s[150] && f.behovForTvaerfagligIndsats !== true
  s[550] = SDL_13c_1_2_nej
  // SDL.13c.2: Aftalen skal stå i Min Plan (SDL § 13 c, stk. 2)
  const v14 = s[203] || s[242]
  const v15 = (s[204] || s[202]) && s[243]
  const SDL_13c_2 = s[3] || s[212] && s[204] || s[196] && v15 || s[150] && v15
  s[551] = SDL_13c_2
  const SDL_13c_2_nej = s[3] || s[152] || s[211] || s[212] && s[203] || s[196] && v14 || s[150] && v14
  s[552] = SDL_13c_2_nej
  const SDL_13c_2_ir = s[3] || s[212] && s[202]
  s[553] = SDL_13c_2_ir
  // SDL.13f.1.dag: Grænsen for de kortere forløb (SDL § 13 f, stk. 1)
  const v19 = s[170] && s[73]
  const v20 = s[169] || v19
  const v21 = Math.min(s[244], s[245])
  const v22 = s[169] ? (v19 ? v21 : s[244]) : s[245]
  const v23 = s[195] ? FIRST_DAY : s[196] ? (v20 ? Math.min(s[244], v22) : s[244]) : v22
  const v24 = Math.max(s[246], s[247])
  const v25 = s[169] ? (v19 ? v24 : s[246]) : s[247]
  const v26 = s[195] ? NEVER : s[196] ? (v20 ? Math.max(s[246], v25) : s[246]) : v25
  const v27 = s[73] ? v21 : s[244]
  const v28 = s[73] ? v24 : s[246]
  const v29 = !(s[187] && !(s[0] < 20635 /* 2026-07-01 */ || s[73] && s[75] >= 20635 /* 2026-07-01 */)) && (s[195] || s[196] || s[169] || v19)
  const SDL_13f_1_dag = s[187] ? (v29 ? Math.min(v23, v27) : v27) : v23
  s[554] = SDL_13f_1_dag
  const SDL_13f_1_dag_hoej = s[187] ? (v29 ? Math.max(v26, v28) : v28) : v26
  s[555] = SDL_13f_1_dag_hoej
  const SDL_13f_1_dag_er = s[248] && (s[187] || v29)
  s[556] = SDL_13f_1_dag_er
  const SDL_13f_1_dag_ir = s[248] && (s[187] && s[15] || !(s[187] && !(s[0] < 20635 /* 2026-07-01 */ || s[73] && s[75] >= 20635 /* 2026-07-01 */)) && (s[195] || s[170] && s[15])) || s[0] < 20089 /* 2025-01-01 */
  s[557] = SDL_13f_1_dag_ir
  // SDL.16.2: Der skal være en opfølgningsplan (SDL § 16)
  const SDL_16_2 = s[3] || s[228] && s[249] || s[217] || s[167] && s[250]
  s[558] = SDL_16_2
  const SDL_16_2_nej = s[3] || s[228] && s[251] || s[217] || s[167] && s[200] < 2 || s[145]
  s[559] = SDL_16_2_nej
  const SDL_16_2_ir = s[3] || s[228] && s[15] || s[217]
  s[560] = SDL_16_2_ir
  // SDL.21.1.1: Bortfald, når du ikke medvirker (SDL § 21, stk. 1, nr. 1)
  const v37 = f.udebliver !== true || f.rimeligGrund !== false || f.skriftligtOrienteret !== true
  const v38 = f.udebliver !== false && f.rimeligGrund !== true && f.skriftligtOrienteret !== false
  const v39 = s[139] && s[252]
  const SDL_21_1_1 = s[3] || s[101] && v38 || s[140] && v38 || s[141] && v38 || v39 && v38 || s[170] && v38
  s[561] = SDL_21_1_1
  const SDL_21_1_1_nej = s[3] || s[101] && v37 || s[140] && v37 || s[141] && v37 || v39 && v37 || s[170] && v37
  s[562] = SDL_21_1_1_nej
  // SDL.21a: Du må sige nej til behandlingen (SDL § 21 a)
  const v42 = s[253] && s[0] <= 16982 /* 2016-06-30 */
  const v43 = f.afviser === 'operation' || f.afviser === 'medicin' || f.afviser === 'anden_laegebehandling'
  const v44 = f.afviser !== undefined && !v43 || !(f.afviser !== undefined) || f.andenVurderingIndhentet !== true
  const v45 = (f.afviser !== undefined && v43 || !(f.afviser !== undefined)) && f.andenVurderingIndhentet !== false
  const v46 = s[2] >= 16983 /* 2016-07-01 */ && s[0] <= 18077 /* 2019-06-30 */
  const v47 = s[2] >= 18078 /* 2019-07-01 */
  const v48 = f.afviser === 'operation' || f.afviser === 'medicin'
  const v49 = f.afviser === 'anden_laegebehandling'
  const SDL_21a = s[3] || v42 && v45 || v46 && v45 || v47 && (f.afviser !== undefined && v48 || !(f.afviser !== undefined) || (f.afviser !== undefined && v49 || !(f.afviser !== undefined)) && f.tilsvarendeIndgribende !== false)
  s[581] = SDL_21a
  const SDL_21a_nej = s[3] || s[101] || s[100] && s[254] || v42 && v44 || v46 && v44 || v47 && (f.afviser !== undefined && !v48 || !(f.afviser !== undefined)) && (f.afviser !== undefined && !v49 || !(f.afviser !== undefined) || f.tilsvarendeIndgribende !== true)
  s[582] = SDL_21a_nej
  // SDL.21.1.2: Bortfald, når du siger nej til behandling (SDL § 21, stk. 1, nr. 2)
  const v52 = f.afviser === 'operation' || f.afviser === 'medicin' || f.afviser === 'anden_laegebehandling' || f.afviser === 'indlaeggelse'
  const v53 = f.afviser === 'optraening'
  const v54 = (f.afviser !== undefined && !v52 || !(f.afviser !== undefined) || f.noedvendigBehandling !== true) && (f.afviser !== undefined && !v53 || !(f.afviser !== undefined) || f.hensigtsmaessigOptraening !== true) || f.opfordret !== true || SDL_21a || f.skriftligtOrienteret !== true
  const v55 = ((f.afviser !== undefined && v52 || !(f.afviser !== undefined)) && f.noedvendigBehandling !== false || (f.afviser !== undefined && v53 || !(f.afviser !== undefined)) && f.hensigtsmaessigOptraening !== false) && f.opfordret !== false && (SDL_21a_nej || s[3]) && f.skriftligtOrienteret !== false
  const SDL_21_1_2 = s[3] || s[101] && v55 || s[100] && v55
  s[563] = SDL_21_1_2
  const SDL_21_1_2_nej = s[3] || s[101] && v54 || s[100] && v54
  s[564] = SDL_21_1_2_nej
  // SDL.21.1.3: Bortfald, når adfærden forhaler helbredelsen (SDL § 21, stk. 1, nr. 3)
  const SDL_21_1_3 = s[3] || s[101] && f.forhalerHelbredelsen !== false || s[100] && f.forhalerHelbredelsen !== false
  s[565] = SDL_21_1_3
  const SDL_21_1_3_nej = s[3] || s[101] && f.forhalerHelbredelsen !== true || s[100] && f.forhalerHelbredelsen !== true
  s[566] = SDL_21_1_3_nej
  // SDL.21.3: Afgørelsen om ophør kan træffes (SDL § 21, stk. 3)
  const v60 = f.partshoertOmOphoer !== true || f.harSvaretPaaPartshoering !== true && (f.partshoeringsfrist ?? 84005 /* 2199-12-31 */) >= s[0]
  const v61 = f.partshoertOmOphoer !== false && (f.harSvaretPaaPartshoering !== false || (f.partshoeringsfrist ?? FIRST_DAY) < s[2])
  const SDL_21_3 = s[3] || s[101] && v61 || s[100] && v61
  s[567] = SDL_21_3
  const SDL_21_3_nej = s[3] || s[101] && v60 || s[100] && v60
  s[568] = SDL_21_3_nej
  // SDL.21.3.grundlag: Der mangler en ny partshøring (SDL § 21, stk. 3)
  const v64 = s[1] && s[0] <= 18638 /* 2021-01-11 */
  const v65 = f.andetGrundlagEndHoertOm !== true || f.partshoertOmNytGrundlag !== false
  const v66 = f.andetGrundlagEndHoertOm !== false && f.partshoertOmNytGrundlag !== true
  const v67 = s[2] >= 18639 /* 2021-01-12 */
  const SDL_21_3_grundlag = s[3] || v64 && v66 || v67 && v66
  s[569] = SDL_21_3_grundlag
  const SDL_21_3_grundlag_nej = s[3] || v64 && v65 || v67 && v65
  s[570] = SDL_21_3_grundlag_nej
  // SDL.21.4.dag: Du skal opfylde betingelserne igen (SDL § 21, stk. 4)
  const SDL_21_4_dag = s[3] ? FIRST_DAY : shiftDays(f.underrettetOmBortfald ?? FIRST_DAY, 28)
  s[256] = SDL_21_4_dag
  const SDL_21_4_dag_hoej = s[3] ? NEVER : shiftDays(f.underrettetOmBortfald ?? 84005 /* 2199-12-31 */, 28)
  s[255] = SDL_21_4_dag_hoej
}

function svar_15(f, s) {
  // SDL.21.4: Sygedagpengene bliver genoptaget (SDL § 21, stk. 4)
  const v0 = f.opfyldtIgen ?? FIRST_DAY
  const v1 = f.opfyldtIgen ?? 84005 /* 2199-12-31 */
  const v2 = s[255] >= v0
  const v3 = s[100] && s[0] <= 15397 /* 2012-02-27 */
  const v4 = s[0] <= 15516 /* 2012-06-25 */
  s[315] = v4
  const v5 = s[2] >= 15398 /* 2012-02-28 */ && v4
  const v6 = s[2] >= 15517 /* 2012-06-26 */
  s[316] = v6
  const SDL_21_4 = s[3] || s[101] && v2 || v3 && v2 || v5 || v6 && (v2 || s[3]) && f.genoptagetFoer !== true
  s[480] = SDL_21_4
  const SDL_21_4_nej = s[3] || s[101] && s[256] < v1 || v3 && s[256] < v1 || v5 || v6 && (s[256] < v1 || f.genoptagetFoer !== false)
  s[572] = SDL_21_4_nej
  const SDL_21_4_ir = s[3] || v5
  s[573] = SDL_21_4_ir
  // SDL.21.4.fra: Sygedagpengene bliver genoptaget fra (SDL § 21, stk. 4)
  const SDL_21_4_fra = s[3] ? FIRST_DAY : shiftDays(v0, 1)
  s[575] = SDL_21_4_fra
  const SDL_21_4_fra_hoej = s[3] ? NEVER : shiftDays(v1, 1)
  s[576] = SDL_21_4_fra_hoej
  const SDL_21_4_fra_ir = s[3] || SDL_21_4_nej || SDL_21_4_ir
  s[577] = SDL_21_4_fra_ir
}

function svar_16(f, s) {
  // SDL.41.1: Første dag for selvstændige (SDL § 41)
  const v0 = f.selvstaendigForsikring === 'foerste_fravaersdag'
  const v1 = f.selvstaendigForsikring !== undefined && v0 || !(f.selvstaendigForsikring !== undefined)
  s[415] = v1
  const v2 = f.selvstaendigForsikring !== undefined && !v0 || !(f.selvstaendigForsikring !== undefined)
  s[413] = v2
  const v3 = f.selvstaendigForsikring === 'tredje_fravaersdag'
  const v4 = f.selvstaendigForsikring !== undefined && v3 || !(f.selvstaendigForsikring !== undefined)
  s[401] = v4
  const v5 = f.selvstaendigForsikring !== undefined && !v3 || !(f.selvstaendigForsikring !== undefined)
  s[414] = v5
  const v6 = f.tredjeFravaersdag ?? FIRST_DAY
  s[399] = v6
  const v7 = f.tredjeFravaersdag ?? 84005 /* 2199-12-31 */
  s[400] = v7
  const v8 = shiftDays(s[72], 14)
  s[394] = v8
  const v9 = shiftDays(s[75], 14)
  s[395] = v9
  const v10 = v5 && s[73]
  s[402] = v10
  const v11 = v4 ? (v10 ? Math.min(v6, v8) : v6) : v8
  const v12 = v4 ? (v10 ? Math.max(v7, v9) : v7) : v9
  const v13 = v1 && s[73]
  s[403] = v13
  const v14 = v2 && (v4 || v10)
  s[404] = v14
  const v15 = v13 || v14
  s[408] = v15
  const v16 = v13 ? (v14 ? Math.min(s[72], v11) : s[72]) : v11
  s[259] = v16
  const v17 = v13 ? (v14 ? Math.max(s[75], v12) : s[75]) : v12
  s[275] = v17
  const v18 = v1 && s[15]
  const v19 = v18 || v2 && v5 && s[15]
  s[276] = v19
  const v20 = s[73] && s[81] && s[72] <= 15397 /* 2012-02-27 */
  s[277] = v20
  const v21 = s[75] >= 15398 /* 2012-02-28 */
  s[407] = v21
  const v22 = s[72] <= 15516 /* 2012-06-25 */
  s[360] = v22
  const v23 = s[73] && v21 && v22
  s[278] = v23
  const v24 = f.aftaleForSelvstaendig !== false && s[73]
  s[409] = v24
  const v25 = f.aftaleForSelvstaendig !== true && s[73]
  const v26 = Math.min(s[72], v8)
  const v27 = v24 ? (v25 ? v26 : s[72]) : v8
  const v28 = Math.max(s[75], v9)
  const v29 = v24 ? (v25 ? v28 : s[75]) : v9
  const v30 = f.aftaleForSelvstaendig !== false && s[15]
  s[412] = v30
  const v31 = v5 && (v24 || v25)
  const v32 = v4 ? (v31 ? Math.min(v6, v27) : v6) : v27
  const v33 = v4 ? (v31 ? Math.max(v7, v29) : v7) : v29
  const v34 = v2 && (v4 || v31)
  const v35 = v13 || v34
  const v36 = v13 ? (v34 ? Math.min(s[72], v32) : s[72]) : v32
  const v37 = v13 ? (v34 ? Math.max(s[75], v33) : s[75]) : v33
  s[263] = v37
  const v38 = v18 || v2 && v5 && (v30 || f.aftaleForSelvstaendig !== true && s[15])
  s[279] = v38
  const v39 = s[75] >= 15517 /* 2012-06-26 */
  s[361] = v39
  const v40 = s[73] && v39 && s[72] <= 18318 /* 2020-02-26 */
  s[280] = v40
  const v41 = s[73] && s[75] >= 18319 /* 2020-02-27 */ && s[72] <= 18858 /* 2021-08-19 */
  s[281] = v41
  const v42 = f.sygMedCovid19 !== false && s[73]
  const v43 = f.sygMedCovid19 !== true && s[73]
  const v44 = v42 ? (v43 ? v26 : s[72]) : v8
  const v45 = v42 ? (v43 ? v28 : s[75]) : v9
  const v46 = f.aftaleForSelvstaendig !== true && (v42 || v43)
  const v47 = v24 ? (v46 ? Math.min(s[72], v44) : s[72]) : v44
  const v48 = v24 ? (v46 ? Math.max(s[75], v45) : s[75]) : v45
  const v49 = v5 && (v24 || v46)
  const v50 = v4 ? (v49 ? Math.min(v6, v47) : v6) : v47
  const v51 = v4 ? (v49 ? Math.max(v7, v48) : v7) : v48
  const v52 = v2 && (v4 || v49)
  const v53 = v13 || v52
  const v54 = v13 ? (v52 ? Math.min(s[72], v50) : s[72]) : v50
  const v55 = v13 ? (v52 ? Math.max(s[75], v51) : s[75]) : v51
  s[264] = v55
  const v56 = v18 || v2 && v5 && (v30 || f.aftaleForSelvstaendig !== true && (f.sygMedCovid19 !== false && s[15] || f.sygMedCovid19 !== true && s[15]))
  s[282] = v56
  const v57 = s[73] && s[75] >= 18859 /* 2021-08-20 */ && s[72] <= 18953 /* 2021-11-22 */
  s[283] = v57
  const v58 = s[73] && s[75] >= 18954 /* 2021-11-23 */ && s[72] <= 19051 /* 2022-02-28 */
  s[284] = v58
  const v59 = s[73] && s[75] >= 19052 /* 2022-03-01 */ && s[76]
  s[285] = v59
  const v60 = s[82] && v15
  s[257] = v60
  const v61 = v20 && v15
  s[273] = v61
  const v62 = v23 && v35
  s[271] = v62
  const v63 = v40 && v35
  s[269] = v63
  const v64 = v41 && v53
  s[267] = v64
  const v65 = v57 && v35
  s[265] = v65
  const v66 = v58 && v53
  s[261] = v66
  const v67 = v59 && v35
  s[262] = v67
  const v68 = v66 || v67
  s[266] = v68
  const v69 = v66 ? (v67 ? Math.min(v36, v54) : v54) : v36
  const v70 = v65 || v68
  s[268] = v70
  const v71 = v65 ? (v68 ? Math.min(v36, v69) : v36) : v69
  const v72 = v64 || v70
  s[270] = v72
  const v73 = v64 ? (v70 ? Math.min(v54, v71) : v54) : v71
  const v74 = v63 || v72
  s[272] = v74
  const v75 = v63 ? (v72 ? Math.min(v36, v73) : v36) : v73
  const v76 = v62 || v74
  s[274] = v76
  const v77 = v62 ? (v74 ? Math.min(v36, v75) : v36) : v75
  const v78 = v61 || v76
  s[258] = v78
  const v79 = v61 ? (v76 ? Math.min(v16, v77) : v16) : v77
  s[260] = v79
}

function svar_17(f, s) {
  // SDL.41.1: Første dag for selvstændige (SDL § 41)
  const SDL_41_1 = s[77] ? FIRST_DAY : s[257] ? (s[258] ? Math.min(s[259], s[260]) : s[259]) : s[260]
  s[711] = SDL_41_1
  const v1 = s[261] ? (s[262] ? Math.max(s[263], s[264]) : s[264]) : s[263]
  const v2 = s[265] ? (s[266] ? Math.max(s[263], v1) : s[263]) : v1
  const v3 = s[267] ? (s[268] ? Math.max(s[264], v2) : s[264]) : v2
  const v4 = s[269] ? (s[270] ? Math.max(s[263], v3) : s[263]) : v3
  const v5 = s[271] ? (s[272] ? Math.max(s[263], v4) : s[263]) : v4
  const v6 = s[273] ? (s[274] ? Math.max(s[275], v5) : s[275]) : v5
  const SDL_41_1_hoej = s[77] ? NEVER : s[257] ? (s[258] ? Math.max(s[275], v6) : s[275]) : v6
  s[712] = SDL_41_1_hoej
  const SDL_41_1_er = s[77] || s[257] || s[273] || s[271] || s[269] || s[267] || s[265] || s[261] || s[262]
  s[713] = SDL_41_1_er
  const v9 = s[82] && s[276]
  s[410] = v9
  const v10 = s[277] && s[276]
  s[411] = v10
  const SDL_41_1_ir = s[77] || v9 || v10 || s[278] && s[279] || s[280] && s[279] || s[281] && s[282] || s[283] && s[279] || s[284] && s[282] || s[285] && s[279] || s[78]
  s[714] = SDL_41_1_ir
  // SDL.33.1: Første dag, kommunen betaler (SDL § 33)
  const v12 = !s[73] || !s[15] && s[72] === s[75]
  s[362] = v12
  const v13 = s[286] && s[287] < NEVER
  const v14 = s[286] && s[288] >= NEVER
  const v15 = Math.max(s[72], shiftDays(s[287], 1))
  const v16 = Math.max(s[75], shiftDays(s[288], 1))
  const v17 = s[286] && s[73]
  const v18 = s[289] || s[15]
  const v19 = Math.max(s[72], v15)
  const v20 = Math.min(s[75], v16)
  const v21 = v13 && v17
  const v22 = v14 && s[73]
  const v23 = s[289] && v17 && s[73] && v20 >= v19
  const v24 = v22 || v23
  const v25 = v22 ? (v23 ? Math.min(s[72], v19) : s[72]) : v19
  const v26 = v21 ? (v24 ? Math.min(v15, v25) : v15) : v25
  const v27 = v22 ? (v23 ? Math.max(s[75], v20) : s[75]) : v20
  const v28 = v21 ? (v24 ? Math.max(v16, v27) : v16) : v27
  const v29 = s[290] && s[291] < NEVER
  const v30 = s[290] && s[292] >= NEVER
  const v31 = Math.max(s[72], shiftDays(s[291], 1))
  const v32 = Math.max(s[75], shiftDays(s[292], 1))
  const v33 = s[290] && s[73]
  const v34 = s[293] || s[15]
  const v35 = Math.max(s[72], v31)
  const v36 = Math.min(s[75], v32)
  const v37 = v29 && v33
  const v38 = v30 && s[73]
  const v39 = s[293] && v33 && s[73] && v36 >= v35
  const v40 = v38 || v39
  const v41 = v38 ? (v39 ? Math.min(s[72], v35) : s[72]) : v35
  const v42 = v37 ? (v40 ? Math.min(v31, v41) : v31) : v41
  const v43 = v38 ? (v39 ? Math.max(s[75], v36) : s[75]) : v36
  const v44 = v37 ? (v40 ? Math.max(v32, v43) : v32) : v43
  const v45 = f.arbejdsskade !== false && s[73]
  const v46 = f.arbejdsskade !== true && SDL_41_1_er
  const v47 = v45 ? (v46 ? Math.min(s[72], SDL_41_1) : s[72]) : SDL_41_1
  const v48 = v45 ? (v46 ? Math.max(s[75], SDL_41_1_hoej) : s[75]) : SDL_41_1_hoej
  const v49 = s[96] && (v45 || v46)
  const v50 = s[98] && s[73]
  const v51 = v49 ? (v50 ? Math.min(s[72], v47) : v47) : s[72]
  const v52 = v49 ? (v50 ? Math.max(s[75], v48) : v48) : s[75]
  const v53 = s[97] && (v37 || v38 || v39)
  const v54 = s[99] && (v49 || v50)
  const v55 = v53 ? (v54 ? Math.min(v42, v51) : v42) : v51
  const v56 = v53 ? (v54 ? Math.max(v44, v52) : v44) : v52
  const v57 = s[84] && (v21 || v22 || v23)
  const v58 = s[83] && (v53 || v54)
  const v59 = v57 || v58
  const v60 = s[84] && (v13 && v18 || v14 && s[15] || s[289] && s[15] || s[289] && !((!v17 || !v18 && v15 === v16) && v12 && (v17 && s[73] || !v17 && !s[73]) && (!v17 || s[72] === v15))) || s[83] && (s[97] && (v29 && v34 || v30 && s[15] || s[293] && s[15] || s[293] && !((!v33 || !v34 && v31 === v32) && v12 && (v33 && s[73] || !v33 && !s[73]) && (!v33 || s[72] === v31))) || s[99] && (s[96] && (f.arbejdsskade !== false && s[15] || f.arbejdsskade !== true && SDL_41_1_ir) || s[98] && s[15]))
  const SDL_33_1 = s[77] ? FIRST_DAY : v57 ? (v58 ? Math.min(v26, v55) : v26) : v55
  s[295] = SDL_33_1
  const SDL_33_1_hoej = s[77] ? NEVER : v57 ? (v58 ? Math.max(v28, v56) : v28) : v56
  s[296] = SDL_33_1_hoej
  const SDL_33_1_er = s[77] || s[82] && v59 || s[91] && v59
  s[294] = SDL_33_1_er
  const SDL_33_1_ir = s[77] || s[82] && v60 || s[91] && v60 || s[78]
  s[297] = SDL_33_1_ir
  // SDL.56.1: Refusion fra første fraværsdag (SDL § 56, stk. 1)
  const v65 = s[90] || f.aftaleMedArbejdsgiver !== true
  const v66 = s[131] && f.aftaleMedArbejdsgiver !== false
  const SDL_56_1 = s[77] || s[82] && v66 || s[91] && v66
  s[300] = SDL_56_1
  const SDL_56_1_nej = s[77] || s[82] && v65 || s[91] && v65
  s[298] = SDL_56_1_nej
}

function svar_18(f, s) {
  // SDL.54.1: Refusion til arbejdsgiveren (SDL § 54, stk. 1)
  const v0 = f.arbejdsgiverensBetaling === 'loen'
  const v1 = f.arbejdsgiverensBetaling !== undefined && v0 || !(f.arbejdsgiverensBetaling !== undefined)
  s[364] = v1
  const v2 = f.arbejdsgiverensBetaling !== undefined && !v0 || !(f.arbejdsgiverensBetaling !== undefined)
  s[363] = v2
  const v3 = s[294] && s[2] >= s[295]
  const v4 = s[294] && s[0] < s[296] || s[109]
  const v5 = s[297] && s[88]
  const v6 = s[73] && s[2] >= s[72]
  const v7 = s[298] || s[73] && s[0] < s[75]
  const v8 = s[88] && s[15]
  const v9 = s[83] || v2 || (v4 || v5) && (v7 || v8) && (v4 || v7)
  const v10 = s[84] && v1 && ((v3 || s[297]) && s[299] && (v3 || s[102]) || (s[300] || s[88]) && (v6 || s[15]) && (s[300] || v6) || v5 && v8)
  const SDL_54_1 = s[77] || s[82] && v10 || s[91] && v10
  s[452] = SDL_54_1
  const SDL_54_1_nej = s[77] || s[82] && v9 || s[91] && v9
  s[455] = SDL_54_1_nej
  // SDL.21.5: Arbejdsgiveren skal have besked (SDL § 21, stk. 5)
  const SDL_21_5 = s[3] || s[101] && SDL_54_1 || s[100] && SDL_54_1
  s[578] = SDL_21_5
  const SDL_21_5_nej = s[3] || s[101] && SDL_54_1_nej || s[100] && SDL_54_1_nej
  s[579] = SDL_21_5_nej
  const SDL_21_5_ir = s[3] || s[101] && s[88] || s[100] && s[88]
  s[580] = SDL_21_5_ir
  // SDL.24.1.ophør: Tidligste stop af udbetalingen (SDL § 24, stk. 1)
  const v16 = s[1] && s[0] <= 16687 /* 2015-09-09 */
  const v17 = s[2] >= 16688 /* 2015-09-10 */
  const v18 = f.ophoerErAfgjort !== false && s[301]
  const SDL_24_1_ophoer = s[3] ? FIRST_DAY : v16 ? FIRST_DAY : v18 ? Math.max(s[302], s[303]) : NEVER
  s[583] = SDL_24_1_ophoer
  const SDL_24_1_ophoer_hoej = s[3] ? NEVER : v16 ? NEVER : f.ophoerErAfgjort !== true ? NEVER : Math.max(s[304], s[305])
  s[584] = SDL_24_1_ophoer_hoej
  const SDL_24_1_ophoer_er = s[3] || v16 || v17 && (v18 || f.ophoerErAfgjort !== true)
  s[585] = SDL_24_1_ophoer_er
  const SDL_24_1_ophoer_ir = s[3] || v16 || v17 && f.ophoerErAfgjort !== false && s[306]
  s[586] = SDL_24_1_ophoer_ir
  // SDL.24.1.revurdering: Revurdering før sygedagpengene stopper (SDL § 24, stk. 1)
  const v23 = s[116] && s[118] <= 13331 /* 2006-07-02 */
  const SDL_24_1_revurdering = s[307] && (v23 || s[116] && s[120] >= 16252 /* 2014-07-01 */ && s[118] <= 2147483646)
  s[587] = SDL_24_1_revurdering
  const SDL_24_1_revurdering_nej = s[307] && (v23 || s[116] && s[120] >= 13332 /* 2006-07-03 */ && s[118] <= 16251 /* 2014-06-30 */)
  s[588] = SDL_24_1_revurdering_nej
  const SDL_24_1_revurdering_ir = s[307] && (v23 || s[122] || s[116] && s[120] === NEVER) || s[308] || s[122]
  s[589] = SDL_24_1_revurdering_ir
  // SDL.24a.2: Første dag i jobafklaring ved ny sygemelding (SDL § 24 a, stk. 2-5)
  const v27 = s[73] && s[309]
  const v28 = s[96] && s[73]
  const v29 = s[98] && s[294]
  const SDL_24a_2 = v27 ? FIRST_DAY : v28 ? (v29 ? Math.min(s[72], s[295]) : s[72]) : s[295]
  s[591] = SDL_24a_2
  const SDL_24a_2_hoej = v27 ? NEVER : v28 ? (v29 ? Math.max(s[75], s[296]) : s[75]) : s[296]
  s[592] = SDL_24a_2_hoej
  const SDL_24a_2_er = s[310] && (v27 || s[104] && (v28 || v29))
  s[593] = SDL_24a_2_er
  const SDL_24a_2_ir = s[310] && (v27 || s[104] && (s[96] && s[15] || s[98] && s[297]) || s[78]) || s[311]
  s[594] = SDL_24a_2_ir
  // SDL.24a.6: Sygedagpenge i stedet for jobafklaring ved livstruende sygdom (SDL § 24 a, stk. 6)
  const SDL_24a_6 = s[3] || s[148] && (s[310] || s[312]) && f.laegenVurdererLivstruende !== false
  s[595] = SDL_24a_6
  const SDL_24a_6_nej = s[3] || s[313] || s[148] && (s[314] || f.laegenVurdererLivstruende !== true)
  s[596] = SDL_24a_6_nej
  // SDL.24b.1: Fra jobafklaring til sygedagpenge ved livstruende sygdom (SDL § 24 b, stk. 1)
  const SDL_24b_1 = s[3] || s[148] && f.erIJobafklaring !== false && f.laegenVurdererLivstruende !== false && f.opfylderBeskaeftigelseskravetVedLivstruende !== false
  s[481] = SDL_24b_1
  const SDL_24b_1_nej = s[3] || s[313] || s[148] && (f.erIJobafklaring !== true || f.laegenVurdererLivstruende !== true || f.opfylderBeskaeftigelseskravetVedLivstruende !== true)
  s[598] = SDL_24b_1_nej
  // SDL.24b.2: Første dag med sygedagpenge i stedet for jobafklaring (SDL § 24 b, stk. 2)
  const v38 = f.bedtOmSygedagpengeDen ?? FIRST_DAY
  const v39 = f.bedtOmSygedagpengeDen ?? 84005 /* 2199-12-31 */
  const v40 = f.laegenVurderedeLivstruendeDen ?? FIRST_DAY
  const v41 = f.laegenVurderedeLivstruendeDen ?? 84005 /* 2199-12-31 */
  const v42 = shiftDays(v41, 56) >= v38
  const v43 = shiftDays(v40, 56) >= v39
  const SDL_24b_2 = s[147] ? FIRST_DAY : v42 ? (v43 ? v40 : Math.min(v38, v40)) : v38
  s[599] = SDL_24b_2
  const SDL_24b_2_hoej = s[147] ? NEVER : v42 ? (v43 ? v41 : Math.max(v39, v41)) : v39
  s[600] = SDL_24b_2_hoej
  const SDL_24b_2_ir = SDL_24b_1 && s[147] || SDL_24b_1_nej || s[3]
  s[601] = SDL_24b_2_ir
  // SDL.25.2: Sidste dag med sygedagpenge, når pension er tilkendt (SDL § 25, stk. 2)
  const v47 = s[100] && s[0] <= 15320 /* 2011-12-12 */
  const v48 = s[2] >= 15321 /* 2011-12-13 */ && s[315]
  const v49 = f.pensionBetalesFra ?? FIRST_DAY
  const v50 = f.pensionBetalesFra ?? 84005 /* 2199-12-31 */
  const v51 = Math.max(f.pensionAfgjortDen ?? FIRST_DAY, shiftDays(v49, -1))
  const v52 = Math.max(f.pensionAfgjortDen ?? 84005 /* 2199-12-31 */, shiftDays(v50, -1))
  const v53 = shiftDays(monthStart(v49), -1)
  const v54 = shiftDays(monthStart(v50), -1)
  const v55 = s[101] && s[115]
  const v56 = v47 && s[115]
  const v57 = s[316] && s[115]
  const v58 = v48 || v57
  const v59 = v48 ? FIRST_DAY : Math.min(s[117], f.pensionMedTilbagevirkendeKraft !== false ? (f.pensionMedTilbagevirkendeKraft !== true ? Math.min(v51, v53) : v51) : v53)
  const v60 = v56 || v58
  const v61 = v56 ? (v58 ? Math.min(s[117], v59) : s[117]) : v59
  const SDL_25_2 = s[3] ? FIRST_DAY : v55 ? (v60 ? Math.min(s[117], v61) : s[117]) : v61
  s[604] = SDL_25_2
  const v63 = v48 ? NEVER : Math.min(s[119], f.pensionMedTilbagevirkendeKraft !== false ? (f.pensionMedTilbagevirkendeKraft !== true ? Math.max(v52, v54) : v52) : v54)
  const v64 = v56 ? (v58 ? Math.max(s[119], v63) : s[119]) : v63
  const SDL_25_2_hoej = s[3] ? NEVER : v55 ? (v60 ? Math.max(s[119], v64) : s[119]) : v64
  s[605] = SDL_25_2_hoej
  const SDL_25_2_er = f.pensionTilkendt !== false && (s[3] || v55 || v56 || v48 || v57)
  s[606] = SDL_25_2_er
  const SDL_25_2_ir = f.pensionTilkendt !== false && (s[3] || s[101] && s[121] || v47 && s[121] || v48 || s[316] && s[121]) || f.pensionTilkendt !== true
  s[607] = SDL_25_2_ir
  // SDL.26.1.uger: Krævet arbejdsdygtighed før ny ret (SDL § 26, stk. 1)
  const v68 = s[73] && s[81] && s[309]
  s[320] = v68
  const SDL_26_1_uger = s[77] ? -Infinity : v68 || s[104] ? (s[104] ? 0 : 91) : 91
  s[318] = SDL_26_1_uger
  const SDL_26_1_uger_hoej = s[77] ? Infinity : s[82] ? 91 : v68 ? 91 : 0
  s[319] = SDL_26_1_uger_hoej
  const SDL_26_1_uger_er = s[77] || s[82] || v68 || s[104]
  s[317] = SDL_26_1_uger_er
}

function svar_19(f, s) {
  // SDL.26.1: Ny ret, når retten er brugt op (SDL § 26, stk. 1)
  const v0 = s[317] && (f.arbejdsdygtigUgerEfterOphoer ?? 7280) >= s[318]
  const v1 = s[317] && (f.arbejdsdygtigUgerEfterOphoer ?? 0) < s[319]
  const v2 = s[109] || s[124]
  const v3 = s[88] && s[125]
  const v4 = v0 || s[299] && (s[123] || s[125]) && (s[102] || s[123])
  const v5 = (v1 || s[88]) && (v2 || v3) && (v1 || v2)
  const v6 = s[88] && v3
  const v7 = f.ugerISammenhaengendeSygeperiode ?? 0
  const v8 = f.ugerISammenhaengendeSygeperiode ?? 7280
  const v9 = f.retErOpbrugt !== false && v8 > 364
  const SDL_26_1 = v9 && (s[77] || s[82] && v4 || s[320] && v4 || s[104])
  s[608] = SDL_26_1
  const SDL_26_1_nej = v9 && (s[77] || s[82] && v5 || s[320] && v5)
  s[609] = SDL_26_1_nej
  const SDL_26_1_ir = v9 && (s[77] || s[82] && v6 || s[320] && v6 || s[78]) || f.retErOpbrugt !== true || v7 <= 364
  s[610] = SDL_26_1_ir
  // SDL.26.1.covid: Covid-forlængelse i 3 måneder (SDL § 26, stk. 1-2)
  const v13 = f.fravaer !== undefined ? s[321] : ALL_DAYS
  const v14 = Math.max(s[118], 18330 /* 2020-03-09 */)
  const v15 = Math.max(s[120], 18330 /* 2020-03-09 */)
  const v16 = s[116] && v14 <= 18808 /* 2021-06-30 */
  const v17 = s[116] && s[120] >= 18330 /* 2020-03-09 */
  const v18 = s[116] && s[118] < 18330 /* 2020-03-09 */
  const v19 = s[116] && s[118] <= 18535 /* 2020-09-30 */
  const v20 = v18 || s[116] && s[120] > 18535 /* 2020-09-30 */
  const v21 = (v17 || s[122]) && (v19 || s[122]) && (v17 || v19)
  const v22 = v17 || countDays(s[8], 18330 /* 2020-03-09 */, 18330 /* 2020-03-09 */) < 1 || f.fortsatRet9Marts2020 !== true
  const v23 = (v18 || s[122]) && countDays(v13, 18330 /* 2020-03-09 */, 18330 /* 2020-03-09 */) >= 1 && f.fortsatRet9Marts2020 !== false
  const v24 = v21 || v23
  const v25 = (v20 || s[122]) && v22
  const v26 = shiftDays(s[118], 1)
  s[345] = v26
  const v27 = shiftDays(s[120], 1)
  s[347] = v27
  const v28 = shiftDays(shiftMonths(v26, 3), -1)
  const v29 = shiftDays(shiftMonths(v27, 3), -1)
  const v30 = Math.max(v28, 18443 /* 2020-06-30 */)
  const v31 = Math.min(v29, 18443 /* 2020-06-30 */)
  const v32 = v21 && s[116]
  const v33 = s[122] && s[116] && v31 >= v30
  const v34 = v20 || v33
  const v35 = v20 ? 18443 /* 2020-06-30 */ : v30
  const v36 = v32 ? (v34 ? Math.min(v28, v35) : v28) : v35
  const v37 = v20 ? 18443 /* 2020-06-30 */ : v31
  const v38 = v32 ? (v34 ? Math.max(v29, v37) : v29) : v37
  const v39 = v21 && s[122]
  const v40 = v24 && (v32 || v20 || v33)
  const v41 = v25 && s[116]
  const v42 = v40 ? (v41 ? Math.min(s[118], v36) : v36) : s[118]
  const v43 = v40 ? (v41 ? Math.max(s[120], v38) : v38) : s[120]
  const v44 = v14 <= 2147483646
  const v45 = s[116] && v15 >= 18809 /* 2021-07-01 */ && v44
  const v46 = s[122] || s[116] && v15 === NEVER
  const v47 = v16 && (v40 || v41)
  const v48 = v45 && s[116]
  const SDL_26_1_covid_er = v47 || v48
  s[326] = SDL_26_1_covid_er
  const SDL_26_1_covid = v47 ? (v48 ? Math.min(s[118], v42) : v42) : s[118]
  s[324] = SDL_26_1_covid
  const SDL_26_1_covid_hoej = v47 ? (v48 ? Math.max(s[120], v43) : v43) : s[120]
  s[325] = SDL_26_1_covid_hoej
  const SDL_26_1_covid_ir = v16 && (v24 && (v39 || s[122] && !((!s[116] || !s[122] && v28 === v29) && s[116] && (!s[116] || v28 === 18443 /* 2020-06-30 */))) || v25 && s[122]) || v45 && s[122] || v46
  s[327] = SDL_26_1_covid_ir
  // SDL.26.1.fra: Hvornår covid-forlængelsen regnes fra (SDL § 26, stk. 1-2)
  const v53 = !s[116] || !s[122] && s[118] === s[120]
  s[357] = v53
  const v54 = s[116] && v44
  const v55 = v23 ? 18352 /* 2020-03-31 */ : NEVER
  const v56 = v22 ? NEVER : 18352 /* 2020-03-31 */
  const v57 = Math.max(s[118], v55)
  const v58 = Math.min(s[120], v56)
  const v59 = s[122] && s[116] && v58 >= v57
  const v60 = v20 || v59
  const v61 = v20 ? (v59 ? Math.min(v55, v57) : v55) : v57
  const SDL_26_1_fra = v32 ? (v60 ? Math.min(s[118], v61) : s[118]) : v61
  s[611] = SDL_26_1_fra
  const v63 = v20 ? (v59 ? Math.max(v56, v58) : v56) : v58
  const SDL_26_1_fra_hoej = v32 ? (v60 ? Math.max(s[120], v63) : s[120]) : v63
  s[612] = SDL_26_1_fra_hoej
  const SDL_26_1_fra_er = v54 && (v32 || v20 || v59)
  s[613] = SDL_26_1_fra_er
  const SDL_26_1_fra_ir = v54 && (v39 || s[122] && !(v53 && v55 === v56 && s[116] && (!s[116] || s[118] === v55))) || v46
  s[614] = SDL_26_1_fra_ir
  // SDL.26.2: Ny ret for pensionister, når retten er brugt op (SDL § 26, stk. 1)
  const v67 = f.retErOpbrugt !== false && v8 > 182 && s[322]
  const SDL_26_2 = v67 && (s[77] || s[82] || s[320] && v0 || s[104])
  s[615] = SDL_26_2
  const SDL_26_2_nej = v67 && (s[77] || s[82] || s[320] && v1)
  s[616] = SDL_26_2_nej
  const SDL_26_2_ir = v67 && (s[77] || s[82] || s[320] && s[88] || s[78]) || f.retErOpbrugt !== true || v7 <= 182 || s[323]
  s[617] = SDL_26_2_ir
}

function svar_20(f, s) {
  // SDL.26.3.covid: Covid-forlængelse i 3 måneder mere (SDL § 26, stk. 3)
  const v0 = Math.max(18330 /* 2020-03-09 */, s[324])
  const v1 = Math.max(18330 /* 2020-03-09 */, s[325])
  const v2 = s[326] && v0 <= 18808 /* 2021-06-30 */
  const v3 = s[326] && s[116]
  const v4 = v3 && s[118] < s[325]
  const v5 = s[326] && s[325] >= 18443 /* 2020-06-30 */
  const v6 = s[326] && s[324] <= 18535 /* 2020-09-30 */
  const v7 = (v5 || s[327]) && (v6 || s[327]) && (v5 || v6)
  const v8 = shiftDays(shiftMonths(shiftDays(s[324], 1), 3), -1)
  const v9 = shiftDays(shiftMonths(shiftDays(s[325], 1), 3), -1)
  const v10 = Math.max(s[324], v8)
  const v11 = Math.min(s[325], v9)
  const v12 = (v4 || s[327] || s[122]) && (v7 || s[327]) && (v4 || v7) && s[326]
  const v13 = (v3 && s[120] >= s[324] || s[326] && s[324] < 18443 /* 2020-06-30 */ || s[326] && s[325] > 18535 /* 2020-09-30 */) && s[326]
  const v14 = s[327] && s[326] && v11 >= v10
  const v15 = v13 || v14
  const v16 = v13 ? (v14 ? Math.min(s[324], v10) : s[324]) : v10
  const v17 = v12 ? (v15 ? Math.min(v8, v16) : v8) : v16
  const v18 = v13 ? (v14 ? Math.max(s[325], v11) : s[325]) : v11
  const v19 = v12 ? (v15 ? Math.max(v9, v18) : v9) : v18
  const v20 = s[326] && v1 >= 18809 /* 2021-07-01 */ && v0 <= 2147483646
  const v21 = v2 && (v12 || v13 || v14)
  const v22 = v20 && s[326]
  const SDL_26_3_covid_er = v21 || v22
  s[620] = SDL_26_3_covid_er
  const SDL_26_3_covid = v21 ? (v22 ? Math.min(s[324], v17) : v17) : s[324]
  s[618] = SDL_26_3_covid
  const SDL_26_3_covid_hoej = v21 ? (v22 ? Math.max(s[325], v19) : v19) : s[325]
  s[619] = SDL_26_3_covid_hoej
  const SDL_26_3_covid_ir = v2 && s[327] || v20 && s[327] || s[327] || s[326] && v1 === NEVER
  s[621] = SDL_26_3_covid_ir
  // SDL.26a.1.covid: Covid-forlængelse efter en anden forlængelse (SDL § 26 a, stk. 1-2)
  const v27 = Math.max(s[328], 18330 /* 2020-03-09 */) <= 18808 /* 2021-06-30 */
  const v28 = s[328] < 18330 /* 2020-03-09 */ || s[329] > 18535 /* 2020-09-30 */
  const v29 = s[329] >= 18330 /* 2020-03-09 */ && s[328] <= 18535 /* 2020-09-30 */
  const v30 = shiftDays(shiftMonths(shiftDays(s[328], 1), 3), -1)
  const v31 = shiftDays(shiftMonths(shiftDays(s[329], 1), 3), -1)
  const v32 = v30 >= 18443 /* 2020-06-30 */
  const v33 = v31 >= 18443 /* 2020-06-30 */
  const v34 = v32 ? v30 : v33 ? Math.min(18443 /* 2020-06-30 */, v30) : 18443 /* 2020-06-30 */
  const v35 = v32 ? v31 : v33 ? Math.max(18443 /* 2020-06-30 */, v31) : 18443 /* 2020-06-30 */
  const v36 = v29 ? (v28 ? Math.min(s[328], v34) : v34) : s[328]
  const v37 = v29 ? (v28 ? Math.max(s[329], v35) : v35) : s[329]
  const v38 = Math.max(s[329], 18330 /* 2020-03-09 */) >= 18809 /* 2021-07-01 */
  const SDL_26a_1_covid = v27 ? (v38 ? Math.min(s[328], v36) : v36) : s[328]
  s[622] = SDL_26a_1_covid
  const SDL_26a_1_covid_hoej = v27 ? (v38 ? Math.max(s[329], v37) : v37) : s[329]
  s[623] = SDL_26a_1_covid_hoej
  // SDL.26a.3.covid: Covid-forlængelse i 3 måneder mere efter en anden forlængelse (SDL § 26 a, stk. 3)
  const v41 = Math.max(18330 /* 2020-03-09 */, SDL_26a_1_covid)
  const v42 = Math.max(18330 /* 2020-03-09 */, SDL_26a_1_covid_hoej)
  const v43 = v41 <= 18808 /* 2021-06-30 */
  const v44 = s[329] >= SDL_26a_1_covid || SDL_26a_1_covid < 18443 /* 2020-06-30 */ || SDL_26a_1_covid_hoej > 18535 /* 2020-09-30 */
  const v45 = s[328] < SDL_26a_1_covid_hoej && SDL_26a_1_covid_hoej >= 18443 /* 2020-06-30 */ && SDL_26a_1_covid <= 18535 /* 2020-09-30 */
  const v46 = shiftDays(shiftMonths(shiftDays(SDL_26a_1_covid, 1), 3), -1)
  const v47 = shiftDays(shiftMonths(shiftDays(SDL_26a_1_covid_hoej, 1), 3), -1)
  const v48 = v45 ? (v44 ? Math.min(SDL_26a_1_covid, v46) : v46) : SDL_26a_1_covid
  const v49 = v45 ? (v44 ? Math.max(SDL_26a_1_covid_hoej, v47) : v47) : SDL_26a_1_covid_hoej
  const v50 = v42 >= 18809 /* 2021-07-01 */ && v41 <= 2147483646
  const SDL_26a_3_covid_ir = v42 === NEVER
  s[333] = SDL_26a_3_covid_ir
  const SDL_26a_3_covid_er = v43 || v50
  s[332] = SDL_26a_3_covid_er
  const SDL_26a_3_covid = v43 ? (v50 ? Math.min(SDL_26a_1_covid, v48) : v48) : SDL_26a_1_covid
  s[330] = SDL_26a_3_covid
  const SDL_26a_3_covid_hoej = v43 ? (v50 ? Math.max(SDL_26a_1_covid_hoej, v49) : v49) : SDL_26a_1_covid_hoej
  s[331] = SDL_26a_3_covid_hoej
  // SDL.26c.covid: Covid-forlængelse i 1 måned, oktober 2020 (SDL § 26 c, stk. 1-2)
  const v55 = Math.max(18330 /* 2020-03-09 */, SDL_26_3_covid)
  const v56 = Math.max(18330 /* 2020-03-09 */, SDL_26_3_covid_hoej)
  const v57 = SDL_26_3_covid_er && v55 <= 18808 /* 2021-06-30 */
  const v58 = SDL_26_3_covid_er && SDL_26_3_covid_hoej >= 18535 /* 2020-09-30 */
  const v59 = SDL_26_3_covid_er && SDL_26_3_covid <= 18566 /* 2020-10-31 */
  const v60 = shiftDays(shiftMonths(shiftDays(SDL_26_3_covid, 1), 1), -1)
  const v61 = shiftDays(shiftMonths(shiftDays(SDL_26_3_covid_hoej, 1), 1), -1)
  const v62 = Math.max(SDL_26_3_covid, v60)
  const v63 = Math.min(SDL_26_3_covid_hoej, v61)
  const v64 = (v58 || SDL_26_3_covid_ir) && (v59 || SDL_26_3_covid_ir) && (v58 || v59) && SDL_26_3_covid_er
  const v65 = (SDL_26_3_covid_er && SDL_26_3_covid < 18535 /* 2020-09-30 */ || SDL_26_3_covid_er && SDL_26_3_covid_hoej > 18566 /* 2020-10-31 */) && SDL_26_3_covid_er
  const v66 = SDL_26_3_covid_ir && SDL_26_3_covid_er && v63 >= v62
  const v67 = v65 || v66
  const v68 = v65 ? (v66 ? Math.min(SDL_26_3_covid, v62) : SDL_26_3_covid) : v62
  const v69 = v64 ? (v67 ? Math.min(v60, v68) : v60) : v68
  const v70 = v65 ? (v66 ? Math.max(SDL_26_3_covid_hoej, v63) : SDL_26_3_covid_hoej) : v63
  const v71 = v64 ? (v67 ? Math.max(v61, v70) : v61) : v70
  const v72 = SDL_26_3_covid_er && v56 >= 18809 /* 2021-07-01 */ && v55 <= 2147483646
  const v73 = v57 && (v64 || v65 || v66)
  const v74 = v72 && SDL_26_3_covid_er
  const SDL_26c_covid_er = v73 || v74
  s[334] = SDL_26c_covid_er
  const SDL_26c_covid = v73 ? (v74 ? Math.min(SDL_26_3_covid, v69) : v69) : SDL_26_3_covid
  s[335] = SDL_26c_covid
  const SDL_26c_covid_hoej = v73 ? (v74 ? Math.max(SDL_26_3_covid_hoej, v71) : v71) : SDL_26_3_covid_hoej
  s[336] = SDL_26c_covid_hoej
  const SDL_26c_covid_ir = v57 && SDL_26_3_covid_ir || v72 && SDL_26_3_covid_ir || SDL_26_3_covid_ir || SDL_26_3_covid_er && v56 === NEVER
  s[337] = SDL_26c_covid_ir
}

function svar_21(f, s) {
  // SDL.26d.covid: Covid-forlængelse i 1 måned, oktober 2020, efter en anden forlængelse (SDL § 26 d, stk. 1-2)
  const v0 = Math.max(18330 /* 2020-03-09 */, s[330])
  const v1 = Math.max(18330 /* 2020-03-09 */, s[331])
  const v2 = s[332] && v0 <= 18808 /* 2021-06-30 */
  const v3 = s[332] && s[331] >= 18535 /* 2020-09-30 */
  const v4 = s[332] && s[330] <= 18566 /* 2020-10-31 */
  const v5 = shiftDays(shiftMonths(shiftDays(s[330], 1), 1), -1)
  const v6 = shiftDays(shiftMonths(shiftDays(s[331], 1), 1), -1)
  const v7 = Math.max(s[330], v5)
  const v8 = Math.min(s[331], v6)
  const v9 = (v3 || s[333]) && (v4 || s[333]) && (v3 || v4) && s[332]
  const v10 = (s[332] && s[330] < 18535 /* 2020-09-30 */ || s[332] && s[331] > 18566 /* 2020-10-31 */) && s[332]
  const v11 = s[333] && s[332] && v8 >= v7
  const v12 = v10 || v11
  const v13 = v10 ? (v11 ? Math.min(s[330], v7) : s[330]) : v7
  const v14 = v9 ? (v12 ? Math.min(v5, v13) : v5) : v13
  const v15 = v10 ? (v11 ? Math.max(s[331], v8) : s[331]) : v8
  const v16 = v9 ? (v12 ? Math.max(v6, v15) : v6) : v15
  const v17 = s[332] && v1 >= 18809 /* 2021-07-01 */ && v0 <= 2147483646
  const v18 = v2 && (v9 || v10 || v11)
  const v19 = v17 && s[332]
  const SDL_26d_covid_er = v18 || v19
  s[626] = SDL_26d_covid_er
  const SDL_26d_covid = v18 ? (v19 ? Math.min(s[330], v14) : v14) : s[330]
  s[624] = SDL_26d_covid
  const SDL_26d_covid_hoej = v18 ? (v19 ? Math.max(s[331], v16) : v16) : s[331]
  s[625] = SDL_26d_covid_hoej
  const SDL_26d_covid_ir = v2 && s[333] || v17 && s[333] || s[333] || s[332] && v1 === NEVER
  s[627] = SDL_26d_covid_ir
  // SDL.26f.covid: Covid-forlængelse i stedet for jobafklaring, § 26 f (SDL § 26 f, stk. 1)
  const v24 = f.forlaengelseErAfgjort !== false && SDL_26d_covid_er
  const v25 = f.forlaengelseErAfgjort !== true && s[334]
  const v26 = v24 || v25
  const v27 = v24 ? (v25 ? Math.min(s[335], SDL_26d_covid) : SDL_26d_covid) : s[335]
  const v28 = v24 ? (v25 ? Math.max(s[336], SDL_26d_covid_hoej) : SDL_26d_covid_hoej) : s[336]
  const v29 = f.forlaengelseErAfgjort !== false && SDL_26d_covid_ir || f.forlaengelseErAfgjort !== true && s[337]
  const v30 = Math.max(18330 /* 2020-03-09 */, v27)
  const v31 = Math.max(18330 /* 2020-03-09 */, v28)
  const v32 = v26 && v30 <= 18808 /* 2021-06-30 */
  const v33 = shiftDays(v27, 1)
  const v34 = shiftDays(v28, 1)
  const v35 = v26 && v34 >= 18567 /* 2020-11-01 */
  const v36 = v26 && v33 <= 18658 /* 2021-01-31 */
  const v37 = shiftDays(shiftMonths(v33, 3), -1)
  const v38 = shiftDays(shiftMonths(v34, 3), -1)
  const v39 = Math.max(v27, v37)
  const v40 = Math.min(v28, v38)
  const v41 = (v35 || v29) && (v36 || v29) && (v35 || v36) && v26
  const v42 = (v26 && v33 < 18567 /* 2020-11-01 */ || v26 && v34 > 18658 /* 2021-01-31 */) && v26
  const v43 = v29 && v26 && v40 >= v39
  const v44 = v42 || v43
  const v45 = v42 ? (v43 ? Math.min(v27, v39) : v27) : v39
  const v46 = v41 ? (v44 ? Math.min(v37, v45) : v37) : v45
  const v47 = v42 ? (v43 ? Math.max(v28, v40) : v28) : v40
  const v48 = v41 ? (v44 ? Math.max(v38, v47) : v38) : v47
  const v49 = v26 && v31 >= 18809 /* 2021-07-01 */ && v30 <= 2147483646
  const v50 = v32 && (v41 || v42 || v43)
  const v51 = v49 && v26
  const SDL_26f_covid_er = v50 || v51
  s[340] = SDL_26f_covid_er
  const SDL_26f_covid = v50 ? (v51 ? Math.min(v27, v46) : v46) : v27
  s[338] = SDL_26f_covid
  const SDL_26f_covid_hoej = v50 ? (v51 ? Math.max(v28, v48) : v48) : v28
  s[339] = SDL_26f_covid_hoej
  const SDL_26f_covid_ir = v32 && v29 || v49 && v29 || v29 || v26 && v31 === NEVER
  s[341] = SDL_26f_covid_ir
}

function svar_22(f, s) {
  // SDL.26g.covid: Covid-forlængelse i stedet for jobafklaring, § 26 g (SDL § 26 g, stk. 1)
  const v0 = Math.max(18330 /* 2020-03-09 */, s[338])
  const v1 = Math.max(18330 /* 2020-03-09 */, s[339])
  const v2 = s[340] && v0 <= 18808 /* 2021-06-30 */
  const v3 = shiftDays(s[338], 1)
  const v4 = shiftDays(s[339], 1)
  const v5 = s[340] && v4 >= 18659 /* 2021-02-01 */
  const v6 = s[340] && v3 <= 18686 /* 2021-02-28 */
  const v7 = shiftDays(shiftMonths(v3, 1), -1)
  const v8 = shiftDays(shiftMonths(v4, 1), -1)
  const v9 = Math.max(s[338], v7)
  const v10 = Math.min(s[339], v8)
  const v11 = (v5 || s[341]) && (v6 || s[341]) && (v5 || v6) && s[340]
  const v12 = (s[340] && v3 < 18659 /* 2021-02-01 */ || s[340] && v4 > 18686 /* 2021-02-28 */) && s[340]
  const v13 = s[341] && s[340] && v10 >= v9
  const v14 = v12 || v13
  const v15 = v12 ? (v13 ? Math.min(s[338], v9) : s[338]) : v9
  const v16 = v11 ? (v14 ? Math.min(v7, v15) : v7) : v15
  const v17 = v12 ? (v13 ? Math.max(s[339], v10) : s[339]) : v10
  const v18 = v11 ? (v14 ? Math.max(v8, v17) : v8) : v17
  const v19 = s[340] && v1 >= 18809 /* 2021-07-01 */ && v0 <= 2147483646
  const v20 = v2 && (v11 || v12 || v13)
  const v21 = v19 && s[340]
  const SDL_26g_covid_er = v20 || v21
  s[630] = SDL_26g_covid_er
  const SDL_26g_covid = v20 ? (v21 ? Math.min(s[338], v16) : v16) : s[338]
  s[628] = SDL_26g_covid
  const SDL_26g_covid_hoej = v20 ? (v21 ? Math.max(s[339], v18) : v18) : s[339]
  s[629] = SDL_26g_covid_hoej
  const SDL_26g_covid_ir = v2 && s[341] || v19 && s[341] || s[341] || s[340] && v1 === NEVER
  s[631] = SDL_26g_covid_ir
  // SDL.26h.covid: Covid-forlængelse i stedet for jobafklaring, § 26 h (SDL § 26 h, stk. 1)
  const v26 = Math.max(18330 /* 2020-03-09 */, SDL_26g_covid)
  const v27 = Math.max(18330 /* 2020-03-09 */, SDL_26g_covid_hoej)
  const v28 = SDL_26g_covid_er && v26 <= 18808 /* 2021-06-30 */
  const v29 = shiftDays(SDL_26g_covid, 1)
  const v30 = shiftDays(SDL_26g_covid_hoej, 1)
  const v31 = SDL_26g_covid_er && v30 >= 18687 /* 2021-03-01 */
  const v32 = SDL_26g_covid_er && v29 <= 18747 /* 2021-04-30 */
  const v33 = shiftDays(shiftMonths(v29, 2), -1)
  const v34 = shiftDays(shiftMonths(v30, 2), -1)
  const v35 = Math.max(SDL_26g_covid, v33)
  const v36 = Math.min(SDL_26g_covid_hoej, v34)
  const v37 = (v31 || SDL_26g_covid_ir) && (v32 || SDL_26g_covid_ir) && (v31 || v32) && SDL_26g_covid_er
  const v38 = (SDL_26g_covid_er && v29 < 18687 /* 2021-03-01 */ || SDL_26g_covid_er && v30 > 18747 /* 2021-04-30 */) && SDL_26g_covid_er
  const v39 = SDL_26g_covid_ir && SDL_26g_covid_er && v36 >= v35
  const v40 = v38 || v39
  const v41 = v38 ? (v39 ? Math.min(SDL_26g_covid, v35) : SDL_26g_covid) : v35
  const v42 = v37 ? (v40 ? Math.min(v33, v41) : v33) : v41
  const v43 = v38 ? (v39 ? Math.max(SDL_26g_covid_hoej, v36) : SDL_26g_covid_hoej) : v36
  const v44 = v37 ? (v40 ? Math.max(v34, v43) : v34) : v43
  const v45 = SDL_26g_covid_er && v27 >= 18809 /* 2021-07-01 */ && v26 <= 2147483646
  const v46 = v28 && (v37 || v38 || v39)
  const v47 = v45 && SDL_26g_covid_er
  const SDL_26h_covid_er = v46 || v47
  s[634] = SDL_26h_covid_er
  const SDL_26h_covid = v46 ? (v47 ? Math.min(SDL_26g_covid, v42) : v42) : SDL_26g_covid
  s[632] = SDL_26h_covid
  const SDL_26h_covid_hoej = v46 ? (v47 ? Math.max(SDL_26g_covid_hoej, v44) : v44) : SDL_26g_covid_hoej
  s[633] = SDL_26h_covid_hoej
  const SDL_26h_covid_ir = v28 && SDL_26g_covid_ir || v45 && SDL_26g_covid_ir || SDL_26g_covid_ir || SDL_26g_covid_er && v27 === NEVER
  s[635] = SDL_26h_covid_ir
  // SDL.26i.covid: Covid-forlængelse i stedet for jobafklaring, § 26 i (SDL § 26 i, stk. 1)
  const v52 = Math.max(18330 /* 2020-03-09 */, SDL_26h_covid)
  const v53 = Math.max(18330 /* 2020-03-09 */, SDL_26h_covid_hoej)
  const v54 = SDL_26h_covid_er && v52 <= 18808 /* 2021-06-30 */
  const v55 = shiftDays(SDL_26h_covid, 1)
  const v56 = shiftDays(SDL_26h_covid_hoej, 1)
  const v57 = SDL_26h_covid_er && v56 >= 18748 /* 2021-05-01 */
  const v58 = SDL_26h_covid_er && v55 <= 18808 /* 2021-06-30 */
  const v59 = shiftDays(shiftMonths(v55, 2), -1)
  const v60 = shiftDays(shiftMonths(v56, 2), -1)
  const v61 = Math.max(SDL_26h_covid, v59)
  const v62 = Math.min(SDL_26h_covid_hoej, v60)
  const v63 = (v57 || SDL_26h_covid_ir) && (v58 || SDL_26h_covid_ir) && (v57 || v58) && SDL_26h_covid_er
  const v64 = (SDL_26h_covid_er && v55 < 18748 /* 2021-05-01 */ || SDL_26h_covid_er && v56 > 18808 /* 2021-06-30 */) && SDL_26h_covid_er
  const v65 = SDL_26h_covid_ir && SDL_26h_covid_er && v62 >= v61
  const v66 = v64 || v65
  const v67 = v64 ? (v65 ? Math.min(SDL_26h_covid, v61) : SDL_26h_covid) : v61
  const v68 = v63 ? (v66 ? Math.min(v59, v67) : v59) : v67
  const v69 = v64 ? (v65 ? Math.max(SDL_26h_covid_hoej, v62) : SDL_26h_covid_hoej) : v62
  const v70 = v63 ? (v66 ? Math.max(v60, v69) : v60) : v69
  const v71 = SDL_26h_covid_er && v53 >= 18809 /* 2021-07-01 */ && v52 <= 2147483646
  const v72 = v54 && (v63 || v64 || v65)
  const v73 = v71 && SDL_26h_covid_er
  const SDL_26i_covid_er = v72 || v73
  s[638] = SDL_26i_covid_er
  const SDL_26i_covid = v72 ? (v73 ? Math.min(SDL_26h_covid, v68) : v68) : SDL_26h_covid
  s[636] = SDL_26i_covid
  const SDL_26i_covid_hoej = v72 ? (v73 ? Math.max(SDL_26h_covid_hoej, v70) : v70) : SDL_26h_covid_hoej
  s[637] = SDL_26i_covid_hoej
  const SDL_26i_covid_ir = v54 && SDL_26h_covid_ir || v71 && SDL_26h_covid_ir || SDL_26h_covid_ir || SDL_26h_covid_er && v53 === NEVER
  s[639] = SDL_26i_covid_ir
}

function svar_23(f, s) {
  // SDL.27.1.2.uger: Længste forlængelse til afklaring (SDL § 27, stk. 1, nr. 2)
  const v0 = s[47] && s[52] && s[49] <= 14691 /* 2010-03-23 */
  const v1 = s[47] && s[48] >= 14692 /* 2010-03-24 */ && s[342]
  const SDL_27_1_2_uger = s[51] ? -Infinity : v0 ? 182 : v1 ? 273 : s[55] ? 273 : 483
  s[646] = SDL_27_1_2_uger
  const SDL_27_1_2_uger_hoej = s[51] ? Infinity : v1 || s[343] ? (s[343] ? (s[56] ? 483 : 273) : 273) : 182
  s[647] = SDL_27_1_2_uger_hoej
  const SDL_27_1_2_uger_er = s[51] || v0 || v1 || s[55] || s[56]
  s[648] = SDL_27_1_2_uger_er
  // SDL.27.1.2.slut: Seneste slut på forlængelse til afklaring (SDL § 27, stk. 1, nr. 2)
  const v5 = s[47] && s[52] && s[50]
  const v6 = s[122] || s[66]
  const SDL_27_1_2_slut_er = s[51] || v5 && s[116] && SDL_27_1_2_uger_er
  s[644] = SDL_27_1_2_slut_er
  const SDL_27_1_2_slut = s[51] ? FIRST_DAY : shiftDays(s[118], SDL_27_1_2_uger)
  s[642] = SDL_27_1_2_slut
  const SDL_27_1_2_slut_hoej = s[51] ? NEVER : shiftDays(s[120], SDL_27_1_2_uger_hoej)
  s[643] = SDL_27_1_2_slut_hoej
  const SDL_27_1_2_slut_ir = s[51] || v5 && v6 || s[53]
  s[645] = SDL_27_1_2_slut_ir
  // SDL.27.1.3.slut: Seneste slut på forlængelse ved lægebehandling (SDL § 27, stk. 2)
  const v11 = allPeriods(f.ventetidPaaSygehus)
  const v12 = s[116] && s[344]
  const SDL_27_1_3_slut = s[51] ? FIRST_DAY : dayReaching(without(ALL_DAYS, f.ventetidPaaSygehus !== undefined ? v11 : NO_DAYS), s[345], s[346])
  s[649] = SDL_27_1_3_slut
  const SDL_27_1_3_slut_hoej = s[51] ? NEVER : dayReaching(without(ALL_DAYS, f.ventetidPaaSygehus !== undefined ? v11 : ALL_DAYS), s[347], s[348])
  s[650] = SDL_27_1_3_slut_hoej
  const SDL_27_1_3_slut_er = s[51] || s[54] && v12 || s[71] && v12
  s[651] = SDL_27_1_3_slut_er
  const SDL_27_1_3_slut_ir = s[51] || s[54] && v6 || s[71] && v6 || s[53]
  s[652] = SDL_27_1_3_slut_ir
  // SDL.27.1.4.slut: Seneste slut på forlængelse til afklaring af fleksjob eller pension (SDL § 27, stk. 1, nr. 4)
  const v17 = shiftDays(s[118], 182)
  const v18 = s[55] && s[116]
  const v19 = s[349] || s[350]
  const v20 = s[350] ? FIRST_DAY : NEVER
  const SDL_27_1_4_slut = s[51] ? FIRST_DAY : s[54] ? FIRST_DAY : v18 ? (v19 ? Math.min(v17, v20) : v17) : v20
  s[653] = SDL_27_1_4_slut
  const SDL_27_1_4_slut_hoej = s[51] ? NEVER : s[54] ? NEVER : v19 ? NEVER : shiftDays(s[120], 182)
  s[654] = SDL_27_1_4_slut_hoej
  const SDL_27_1_4_slut_er = s[51] || s[54] || v18 || s[349] || s[350]
  s[655] = SDL_27_1_4_slut_er
  const SDL_27_1_4_slut_ir = s[51] || s[54] || s[55] && s[122] || s[350] || s[53]
  s[656] = SDL_27_1_4_slut_ir
  // SDL.27.1.slut: Forlængelsens seneste slut (SDL § 27, stk. 1)
  const v25 = s[57] || s[61] || s[62] || s[351]
  const v26 = s[352] && s[353] && s[354] && s[355] && (s[63] || s[65] || s[67] || s[356])
  const v27 = Math.max(s[118], SDL_27_1_2_slut)
  const v28 = Math.min(s[120], SDL_27_1_2_slut_hoej)
  const v29 = s[58] && SDL_27_1_2_slut_er
  const v30 = s[68] && s[116]
  const v31 = s[66] && SDL_27_1_2_slut_er && s[116] && v28 >= v27
  const v32 = v30 || v31
  const v33 = v30 ? (v31 ? Math.min(s[118], v27) : s[118]) : v27
  const v34 = v30 ? (v31 ? Math.max(s[120], v28) : s[120]) : v28
  const v35 = Math.max(s[118], SDL_27_1_3_slut)
  const v36 = Math.min(s[120], SDL_27_1_3_slut_hoej)
  const v37 = s[59] && SDL_27_1_3_slut_er
  const v38 = s[69] && s[116]
  const v39 = s[66] && SDL_27_1_3_slut_er && s[116] && v36 >= v35
  const v40 = v38 || v39
  const v41 = v38 ? (v39 ? Math.min(s[118], v35) : s[118]) : v35
  const v42 = v38 ? (v39 ? Math.max(s[120], v36) : s[120]) : v36
  const v43 = Math.max(s[118], SDL_27_1_4_slut)
  const v44 = Math.min(s[120], SDL_27_1_4_slut_hoej)
  const v45 = s[60] && SDL_27_1_4_slut_er
  const v46 = s[70] && s[116]
  const v47 = s[64] && SDL_27_1_4_slut_er && s[116] && v44 >= v43
  const v48 = v46 || v47
  const v49 = v46 ? (v47 ? Math.min(s[118], v43) : s[118]) : v43
  const v50 = v46 ? (v47 ? Math.max(s[120], v44) : s[120]) : v44
  const v51 = Math.max(v45 ? (v48 ? Math.min(SDL_27_1_4_slut, v49) : SDL_27_1_4_slut) : v49, v29 ? (v32 ? Math.min(SDL_27_1_2_slut, v33) : SDL_27_1_2_slut) : v33, v37 ? (v40 ? Math.min(SDL_27_1_3_slut, v41) : SDL_27_1_3_slut) : v41)
  const v52 = Math.max(v45 ? (v48 ? Math.max(SDL_27_1_4_slut_hoej, v50) : SDL_27_1_4_slut_hoej) : v50, v29 ? (v32 ? Math.max(SDL_27_1_2_slut_hoej, v34) : SDL_27_1_2_slut_hoej) : v34, v37 ? (v40 ? Math.max(SDL_27_1_3_slut_hoej, v42) : SDL_27_1_3_slut_hoej) : v42)
  const v53 = (v29 || v30 || v31) && (v37 || v38 || v39) && (v45 || v46 || v47)
  const v54 = s[58] && SDL_27_1_2_slut_ir || s[68] && s[122] || s[66] && SDL_27_1_2_slut_ir && s[122] || s[66] && !((!SDL_27_1_2_slut_er || !SDL_27_1_2_slut_ir && SDL_27_1_2_slut === SDL_27_1_2_slut_hoej) && s[357] && (SDL_27_1_2_slut_er && s[116] || !SDL_27_1_2_slut_er && !s[116]) && (!SDL_27_1_2_slut_er || s[118] === SDL_27_1_2_slut)) || s[59] && SDL_27_1_3_slut_ir || s[69] && s[122] || s[66] && SDL_27_1_3_slut_ir && s[122] || s[66] && !((!SDL_27_1_3_slut_er || !SDL_27_1_3_slut_ir && SDL_27_1_3_slut === SDL_27_1_3_slut_hoej) && s[357] && (SDL_27_1_3_slut_er && s[116] || !SDL_27_1_3_slut_er && !s[116]) && (!SDL_27_1_3_slut_er || s[118] === SDL_27_1_3_slut)) || s[60] && SDL_27_1_4_slut_ir || s[70] && s[122] || s[64] && SDL_27_1_4_slut_ir && s[122] || s[64] && !((!SDL_27_1_4_slut_er || !SDL_27_1_4_slut_ir && SDL_27_1_4_slut === SDL_27_1_4_slut_hoej) && s[357] && (SDL_27_1_4_slut_er && s[116] || !SDL_27_1_4_slut_er && !s[116]) && (!SDL_27_1_4_slut_er || s[118] === SDL_27_1_4_slut))
  const v55 = v26 && v53
  const v56 = s[358] && v53 && v52 >= NEVER
  const v57 = v25 || v55 || v56
  const v58 = v26 && v54 || s[358] && !((!v53 || !v54 && v51 === v52) && v53 && v51 === NEVER)
  const SDL_27_1_slut = s[51] ? FIRST_DAY : v55 || v56 ? (v55 ? v51 : NEVER) : NEVER
  s[660] = SDL_27_1_slut
  const SDL_27_1_slut_hoej = s[51] ? NEVER : v25 ? NEVER : v52
  s[661] = SDL_27_1_slut_hoej
  const SDL_27_1_slut_er = s[123] && (s[51] || s[54] && v57 || s[71] && v57)
  s[662] = SDL_27_1_slut_er
  const SDL_27_1_slut_ir = s[123] && (s[51] || s[54] && v58 || s[71] && v58 || s[53]) || s[359]
  s[663] = SDL_27_1_slut_ir
  // SDL.27.3.nedsat: Sygedagpenge til nedsat sats i stedet for jobafklaring (SDL § 27, stk. 3)
  const SDL_27_3_nedsat_nej = s[3] || s[1]
  s[664] = SDL_27_3_nedsat_nej
  // SDL.29.1: Forlængelse for pensionister m.fl. (SDL § 29)
  const SDL_29_1 = s[322] && (s[9] || s[16] || s[17] && f.laegenVenterArbejdeInden26Uger !== false)
  s[665] = SDL_29_1
  const SDL_29_1_nej = s[322] && (s[9] || s[16] || s[17] && f.laegenVenterArbejdeInden26Uger !== true)
  s[666] = SDL_29_1_nej
  const SDL_29_1_ir = s[322] && (s[9] || s[16] || s[18]) || s[323]
  s[667] = SDL_29_1_ir
  // SDL.30.1.fri: Første fraværsdag, når du blev syg i aftalt fri (SDL § 30, stk. 1)
  const SDL_30_1_fri = s[3] ? FIRST_DAY : Math.max(s[5], shiftDays(f.fridageneSlutter ?? FIRST_DAY, 1))
  s[668] = SDL_30_1_fri
  const SDL_30_1_fri_hoej = s[3] ? NEVER : Math.max(s[6], shiftDays(f.fridageneSlutter ?? 84005 /* 2199-12-31 */, 1))
  s[669] = SDL_30_1_fri_hoej
  const SDL_30_1_fri_ir = f.sygUnderAftaltFri !== false && s[3] || f.sygUnderAftaltFri !== true
  s[670] = SDL_30_1_fri_ir
}

function svar_24(f, s) {
  // SDL.35.2: Arbejdsgiveren betaler tidligst fra (SDL § 35, stk. 2)
  const v0 = shiftDays(f.sygemeldtTilArbejdsgiver ?? FIRST_DAY, 1)
  const v1 = shiftDays(f.sygemeldtTilArbejdsgiver ?? 84005 /* 2199-12-31 */, 1)
  const v2 = f.fyldestgoerendeBegrundelse !== false && s[73]
  const v3 = v2 || f.fyldestgoerendeBegrundelse !== true
  const v4 = v2 ? (f.fyldestgoerendeBegrundelse !== true ? Math.min(s[72], v0) : s[72]) : v0
  const v5 = v2 ? (f.fyldestgoerendeBegrundelse !== true ? Math.max(s[75], v1) : s[75]) : v1
  const v6 = f.fyldestgoerendeBegrundelse !== false && s[15]
  const v7 = f.indsigelseModSenSygemelding !== false && v3
  const v8 = f.indsigelseModSenSygemelding !== true && s[73]
  const v9 = v7 ? (v8 ? Math.min(s[72], v4) : v4) : s[72]
  const v10 = v7 ? (v8 ? Math.max(s[75], v5) : v5) : s[75]
  const v11 = f.sygemeldtITide !== false && s[73]
  const v12 = f.sygemeldtITide !== true && (v7 || v8)
  const v13 = v11 || v12
  const v14 = f.sygemeldtITide !== false && s[15] || f.sygemeldtITide !== true && (f.indsigelseModSenSygemelding !== false && v6 || f.indsigelseModSenSygemelding !== true && s[15])
  const SDL_35_2 = s[77] ? FIRST_DAY : v11 ? (v12 ? Math.min(s[72], v9) : s[72]) : v9
  s[680] = SDL_35_2
  const SDL_35_2_hoej = s[77] ? NEVER : v11 ? (v12 ? Math.max(s[75], v10) : s[75]) : v10
  s[681] = SDL_35_2_hoej
  const SDL_35_2_er = s[89] && (s[77] || s[82] && v13 || s[91] && v13)
  s[682] = SDL_35_2_er
  const SDL_35_2_ir = s[89] && (s[77] || s[82] && v14 || s[91] && v14 || s[78]) || s[90] || s[88]
  s[683] = SDL_35_2_ir
  // SDL.35.3: Du skal have meldt dig syg til a-kassen (SDL § 35, stk. 3)
  const v19 = s[73] && s[74] && s[360]
  const v20 = s[73] && s[361] && s[76]
  s[392] = v20
  const SDL_35_3 = s[77] ? FIRST_DAY : v19 ? FIRST_DAY : s[72]
  s[684] = SDL_35_3
  const SDL_35_3_hoej = s[77] ? NEVER : v19 ? NEVER : s[75]
  s[685] = SDL_35_3_hoej
  const SDL_35_3_er = s[97] && (s[77] || v19 || v20 && s[73])
  s[686] = SDL_35_3_er
  const SDL_35_3_ir = s[97] && (s[77] || v19 || v20 && s[15] || s[78]) || s[99]
  s[687] = SDL_35_3_ir
  // SDL.35.3.fra: Ret tidligst fra (SDL § 35, stk. 3)
  const v25 = f.anmeldtTilAkasse ?? FIRST_DAY
  s[397] = v25
  const v26 = f.anmeldtTilAkasse ?? 84005 /* 2199-12-31 */
  s[398] = v26
  const v27 = SDL_35_3_er && SDL_35_3_hoej >= v25
  const v28 = SDL_35_3_er && SDL_35_3 < v26
  const v29 = v2 ? (f.fyldestgoerendeBegrundelse !== true ? Math.min(s[72], v25) : s[72]) : v25
  const v30 = v2 ? (f.fyldestgoerendeBegrundelse !== true ? Math.max(s[75], v26) : s[75]) : v26
  const v31 = Math.max(s[72], v29)
  const v32 = Math.min(s[75], v30)
  const v33 = v27 && s[73]
  const v34 = v28 && v3
  const v35 = SDL_35_3_ir && s[73] && v3 && v32 >= v31
  const v36 = v34 || v35
  const v37 = v34 ? (v35 ? Math.min(v29, v31) : v29) : v31
  const v38 = v34 ? (v35 ? Math.max(v30, v32) : v30) : v32
  const SDL_35_3_fra = s[77] ? FIRST_DAY : v19 ? FIRST_DAY : v33 ? (v36 ? Math.min(s[72], v37) : s[72]) : v37
  s[688] = SDL_35_3_fra
  const SDL_35_3_fra_hoej = s[77] ? NEVER : v19 ? NEVER : v33 ? (v36 ? Math.max(s[75], v38) : s[75]) : v38
  s[689] = SDL_35_3_fra_hoej
  const SDL_35_3_fra_er = s[97] && (s[77] || v19 || v20 && (v33 || v34 || v35))
  s[690] = SDL_35_3_fra_er
  const SDL_35_3_fra_ir = s[97] && (s[77] || v19 || v20 && (v27 && s[15] || v28 && v6 || SDL_35_3_ir && s[15] && v6 || SDL_35_3_ir && !(s[362] && (!v3 || !v6 && v29 === v30) && (s[73] && v3 || !s[73] && !v3) && (!s[73] || s[72] === v29))) || s[78]) || s[99]
  s[691] = SDL_35_3_fra_ir
}

function svar_25(f, s) {
  // SDL.38.1: Du skal have søgt kommunen om sygedagpenge (SDL § 38, stk. 1)
  const v0 = f.arbejdsgiverensBetaling === 'sygedagpenge'
  const v1 = f.arbejdsgiverensBetaling !== undefined && v0 || !(f.arbejdsgiverensBetaling !== undefined)
  s[385] = v1
  const v2 = f.arbejdsgiverensBetaling !== undefined && !v0 || !(f.arbejdsgiverensBetaling !== undefined)
  const v3 = f.sidsteDagMedBetaling ?? FIRST_DAY
  s[370] = v3
  const v4 = f.sidsteDagMedBetaling ?? 84005 /* 2199-12-31 */
  s[368] = v4
  const v5 = shiftDays(v3, 7)
  s[388] = v5
  const v6 = shiftDays(v4, 7)
  s[390] = v6
  const v7 = shiftDays(s[72], 7)
  s[405] = v7
  const v8 = shiftDays(s[75], 7)
  s[406] = v8
  const v9 = v2 && s[73]
  s[386] = v9
  const v10 = v1 || v9
  s[391] = v10
  const v11 = v1 ? (v9 ? Math.min(v5, v7) : v5) : v7
  const v12 = v1 ? (v9 ? Math.max(v6, v8) : v6) : v8
  const v13 = v2 && s[15]
  s[396] = v13
  const v14 = s[72] <= 15426 /* 2012-03-27 */
  s[382] = v14
  const v15 = s[73] && s[81] && v14
  s[373] = v15
  const v16 = s[75] >= 15427 /* 2012-03-28 */
  s[371] = v16
  const v17 = s[73] && v16 && s[360]
  s[393] = v17
  const v18 = s[73] && s[361] && s[92]
  const v19 = shiftDays(f.underretningsbrevAfsendt ?? FIRST_DAY, 8)
  const v20 = shiftDays(f.underretningsbrevAfsendt ?? 84005 /* 2199-12-31 */, 8)
  const v21 = shiftDays(s[72], 21)
  s[383] = v21
  const v22 = shiftDays(s[75], 21)
  s[384] = v22
  const v23 = shiftDays(v3, 21)
  const v24 = shiftDays(v4, 21)
  const v25 = s[363] && s[73]
  const v26 = v25 ? v21 : NEVER
  const v27 = s[364] ? NEVER : v22
  const v28 = v2 && (s[364] || v25)
  const v29 = v1 ? (v28 ? Math.min(v23, v26) : v23) : v26
  const v30 = v1 ? (v28 ? Math.max(v24, v27) : v24) : v27
  const v31 = s[97] && s[73]
  const v32 = s[99] && (v1 || v28)
  const v33 = v31 ? (v32 ? Math.min(v21, v29) : v21) : v29
  const v34 = v31 ? (v32 ? Math.max(v22, v30) : v22) : v30
  const v35 = s[99] && v2 && s[363] && s[15]
  const v36 = f.underretningsbrevSendt !== true && (v31 || v32)
  const v37 = f.underretningsbrevSendt !== false ? (v36 ? Math.min(v19, v33) : v19) : v33
  const v38 = f.underretningsbrevSendt !== false ? (v36 ? Math.max(v20, v34) : v20) : v34
  const v39 = s[365] && s[73]
  const v40 = s[366] && (f.underretningsbrevSendt !== false || v36)
  const v41 = v39 ? (v40 ? Math.min(v7, v37) : v7) : v37
  const v42 = v39 ? (v40 ? Math.max(v8, v38) : v8) : v38
  const v43 = s[365] && s[15]
  const v44 = s[97] ? (v32 ? Math.min(v23, v29) : v23) : v29
  const v45 = s[97] ? (v32 ? Math.max(v24, v30) : v24) : v30
  const v46 = f.underretningsbrevSendt !== true && (s[97] || v32)
  const v47 = f.underretningsbrevSendt !== false ? (v46 ? Math.min(v19, v44) : v19) : v44
  const v48 = f.underretningsbrevSendt !== false ? (v46 ? Math.max(v20, v45) : v20) : v45
  const v49 = s[366] && (f.underretningsbrevSendt !== false || v46)
  const v50 = v39 ? (v49 ? Math.min(v7, v47) : v7) : v47
  const v51 = v39 ? (v49 ? Math.max(v8, v48) : v8) : v48
  const v52 = s[82] && v10
  const v53 = v15 && v10
  const v54 = v18 && (v39 || v40)
  const v55 = s[95] && (v39 || v49)
  const v56 = v17 || v54 || v55
  const v57 = v17 ? FIRST_DAY : v54 ? (v55 ? Math.min(v41, v50) : v41) : v50
  const v58 = v53 || v56
  const v59 = v53 ? (v56 ? Math.min(v11, v57) : v11) : v57
  const SDL_38_1 = s[77] ? FIRST_DAY : v52 ? (v58 ? Math.min(v11, v59) : v11) : v59
  s[692] = SDL_38_1
  const v61 = v17 ? NEVER : v54 ? (v55 ? Math.max(v42, v51) : v42) : v51
  const v62 = v53 ? (v56 ? Math.max(v12, v61) : v12) : v61
  const SDL_38_1_hoej = s[77] ? NEVER : v52 ? (v58 ? Math.max(v12, v62) : v12) : v62
  s[693] = SDL_38_1_hoej
  const v64 = f.persongruppe === 'loenmodtager' || f.persongruppe === 'ledig' || f.persongruppe === 'ingen'
  const v65 = f.persongruppe !== undefined && v64 || !(f.persongruppe !== undefined)
  s[372] = v65
  const v66 = f.persongruppe !== undefined && !v64 || !(f.persongruppe !== undefined)
  s[374] = v66
  const SDL_38_1_er = v65 && (s[77] || v52 || v53 || v17 || v54 || v55)
  s[694] = SDL_38_1_er
  const SDL_38_1_ir = v65 && (s[77] || s[82] && v13 || v15 && v13 || v17 || v18 && (v43 || s[366] && f.underretningsbrevSendt !== true && (s[97] && s[15] || v35)) || s[95] && (v43 || s[366] && f.underretningsbrevSendt !== true && v35) || s[78]) || v66
  s[695] = SDL_38_1_ir
  // SDL.38.7.tide: Du søgte i tide (SDL § 38, stk. 1)
  const v69 = f.anmodningModtaget ?? FIRST_DAY
  s[367] = v69
  const v70 = f.anmodningModtaget ?? 84005 /* 2199-12-31 */
  s[369] = v70
  const v71 = SDL_38_1_er && SDL_38_1_hoej >= v69
  const v72 = SDL_38_1_er && SDL_38_1 < v70
  const SDL_38_7_tide = v65 && (s[77] || s[82] && v71 || s[91] && v71)
  s[375] = SDL_38_7_tide
  const SDL_38_7_tide_nej = v65 && (s[77] || s[82] && v72 || s[91] && v72)
  s[376] = SDL_38_7_tide_nej
  const SDL_38_7_tide_ir = v65 && (s[77] || s[82] && SDL_38_1_ir || s[91] && SDL_38_1_ir || s[78]) || v66
  s[377] = SDL_38_7_tide_ir
}

function svar_26(f, s) {
  // SDL.38.8: Den for sene ansøgning undskyldes (SDL § 38, stk. 8-9)
  const v0 = (s[73] && s[199] >= s[367] || s[15]) && f.undskyldendeForhold !== false || s[84] && f.arbejdsgiverAnmeldteIkke !== false && f.fratraeder !== false && shiftDays(s[368], 28) >= s[367]
  const v1 = (s[73] && s[198] < s[369] || f.undskyldendeForhold !== true) && (s[83] || f.arbejdsgiverAnmeldteIkke !== true || f.fratraeder !== true || shiftDays(s[370], 28) < s[369])
  const v2 = s[73] && s[371] && s[72] <= 19722 /* 2023-12-31 */
  const v3 = s[73] && s[75] >= 19723 /* 2024-01-01 */ && s[76]
  const SDL_38_8 = s[372] && (s[77] || s[82] && v0 || s[373] && v0 || v2 && v0 || v3 && v0)
  s[700] = SDL_38_8
  const SDL_38_8_nej = s[372] && (s[77] || s[82] && v1 || s[373] && v1 || v2 && v1 || v3 && v1)
  s[701] = SDL_38_8_nej
  const SDL_38_8_ir = s[372] && s[88] || s[374]
  s[702] = SDL_38_8_ir
  // SDL.38.7: Kommunen betaler tidligst fra (SDL § 38, stk. 7)
  const v7 = Math.max(s[72], s[367])
  const v8 = Math.min(s[75], s[369])
  const v9 = SDL_38_8 && s[73]
  const v10 = SDL_38_8_ir && s[73] && v8 >= v7
  const v11 = SDL_38_8_nej || v10
  const v12 = SDL_38_8_nej ? (v10 ? Math.min(s[367], v7) : s[367]) : v7
  const v13 = v9 ? (v11 ? Math.min(s[72], v12) : s[72]) : v12
  const v14 = SDL_38_8_nej ? (v10 ? Math.max(s[369], v8) : s[369]) : v8
  const v15 = v9 ? (v11 ? Math.max(s[75], v14) : s[75]) : v14
  const v16 = v9 || SDL_38_8_nej || v10
  const v17 = SDL_38_8 && s[15] || SDL_38_8_ir && !(s[362] && s[367] === s[369] && s[73] && (!s[73] || s[72] === s[367]))
  const v18 = Math.max(s[72], v13)
  const v19 = Math.min(s[75], v15)
  const v20 = s[375] && s[73]
  const v21 = s[376] && v16
  const v22 = s[377] && s[73] && v16 && v19 >= v18
  const v23 = v21 || v22
  const v24 = v21 ? (v22 ? Math.min(v13, v18) : v13) : v18
  const v25 = v21 ? (v22 ? Math.max(v15, v19) : v15) : v19
  const v26 = v20 || v21 || v22
  const v27 = s[375] && s[15] || s[376] && v17 || s[377] && s[15] && v17 || s[377] && !(s[362] && (!v16 || !v17 && v13 === v15) && (s[73] && v16 || !s[73] && !v16) && (!s[73] || s[72] === v13))
  const SDL_38_7 = s[77] ? FIRST_DAY : v20 ? (v23 ? Math.min(s[72], v24) : s[72]) : v24
  s[696] = SDL_38_7
  const SDL_38_7_hoej = s[77] ? NEVER : v20 ? (v23 ? Math.max(s[75], v25) : s[75]) : v25
  s[697] = SDL_38_7_hoej
  const SDL_38_7_er = s[372] && (s[77] || s[82] && v26 || s[373] && v26 || v2 && v26 || v3 && v26)
  s[698] = SDL_38_7_er
  const SDL_38_7_ir = s[372] && (s[77] || s[82] && v27 || s[373] && v27 || v2 && v27 || v3 && v27 || s[78]) || s[374]
  s[699] = SDL_38_7_ir
}

function svar_27(f, s) {
  // SDL.40.1: Arbejdsgiveren skal have meldt fraværet (SDL § 40, stk. 1-3)
  const v0 = s[128] && s[13] >= s[378]
  const v1 = s[128] && s[14] < s[379]
  const v2 = shiftDays(s[72], 28)
  s[473] = v2
  const v3 = shiftDays(s[75], 28)
  s[474] = v3
  const v4 = s[364] && s[73]
  const v5 = v4 || s[363]
  const v6 = v4 ? v2 : NEVER
  const v7 = s[363] ? NEVER : v3
  const v8 = s[364] && s[15]
  const v9 = v5 && v7 >= NEVER
  const v10 = v0 && v5
  const v11 = s[132] && v9
  const v12 = v10 ? v6 : NEVER
  const v13 = v1 ? NEVER : v7
  const v14 = v10 ? (v1 || v11 ? Math.max(v7, v13) : v7) : v13
  const v15 = v10 || v1 || v11
  const v16 = v0 && v8 || s[132] && !((!v5 || !v8 && v6 === v7) && v5 && (!v5 || v6 === NEVER))
  const v17 = s[73] && s[81] && s[380]
  const v18 = s[73] && s[381] && s[382]
  const v19 = s[73] && s[13] >= s[383]
  s[477] = v19
  const v20 = s[73] && s[14] < s[384]
  s[475] = v20
  const v21 = v19 && v5
  const v22 = s[15] && v9
  const v23 = v21 ? v6 : NEVER
  const v24 = v20 ? NEVER : v7
  const v25 = v21 ? (v20 || v22 ? Math.max(v7, v24) : v7) : v24
  const v26 = f.arbejdsgiverensBetaling === 'ingen'
  const v27 = f.arbejdsgiverensBetaling !== undefined && v26 || !(f.arbejdsgiverensBetaling !== undefined)
  const v28 = f.arbejdsgiverensBetaling !== undefined && !v26 || !(f.arbejdsgiverensBetaling !== undefined)
  const v29 = s[385] ? (s[386] ? Math.min(s[387], s[388]) : s[388]) : s[387]
  const v30 = s[385] ? (s[386] ? Math.max(s[389], s[390]) : s[390]) : s[389]
  const v31 = v0 && s[391]
  const v32 = s[132] && s[391] && v30 >= NEVER
  const v33 = v31 ? v29 : NEVER
  const v34 = v1 ? NEVER : v30
  const v35 = v31 ? (v1 || v32 ? Math.max(v30, v34) : v30) : v34
  const v36 = v27 && s[73]
  const v37 = v28 && (v31 || v1 || v32)
  const v38 = s[82] && v15
  const v39 = v17 && v15
  const v40 = v18 && (v21 || v20 || v22)
  const v41 = s[392] && (v36 || v37)
  const v42 = s[393] || v41
  const v43 = s[393] ? FIRST_DAY : v36 ? (v37 ? Math.min(s[394], v33) : s[394]) : v33
  const v44 = v40 || v42
  const v45 = v40 ? (v42 ? Math.min(v23, v43) : v23) : v43
  const v46 = v39 || v44
  const v47 = v39 ? (v44 ? Math.min(v12, v45) : v12) : v45
  const SDL_40_1 = s[77] ? FIRST_DAY : v38 ? (v46 ? Math.min(v12, v47) : v12) : v47
  s[703] = SDL_40_1
  const v49 = s[393] ? NEVER : v36 ? (v37 ? Math.max(s[395], v35) : s[395]) : v35
  const v50 = v40 ? (v42 ? Math.max(v25, v49) : v25) : v49
  const v51 = v39 ? (v44 ? Math.max(v14, v50) : v14) : v50
  const SDL_40_1_hoej = s[77] ? NEVER : v38 ? (v46 ? Math.max(v14, v51) : v14) : v51
  s[704] = SDL_40_1_hoej
  const SDL_40_1_er = s[84] && (s[77] || v38 || v39 || v40 || s[393] || v41)
  s[705] = SDL_40_1_er
  const SDL_40_1_ir = s[84] && (s[77] || s[82] && v16 || v17 && v16 || v18 && (v19 && v8 || s[15] && !((!v5 || !v8 && v6 === v7) && v5 && (!v5 || v6 === NEVER))) || s[393] || s[392] && (v27 && s[15] || v28 && (v0 && s[396] || s[132] && !((!s[391] || !s[396] && v29 === v30) && s[391] && (!s[391] || v29 === NEVER)))) || s[78]) || s[83]
  s[706] = SDL_40_1_ir
  // SDL.40a.1: A-kassen skal have meldt fraværet (SDL § 40 a, stk. 1)
  const v55 = s[73] && s[361] && s[72] <= 16248 /* 2014-06-27 */
  const v56 = shiftDays(s[397], 7)
  const v57 = shiftDays(s[398], 7)
  const v58 = s[73] && s[75] >= 16249 /* 2014-06-28 */ && s[72] <= 16658 /* 2015-08-11 */
  const v59 = s[73] && s[75] >= 16659 /* 2015-08-12 */ && s[76]
  const v60 = shiftDays(s[397], 21)
  const v61 = shiftDays(s[398], 21)
  const v62 = f.oplystDelvistLedig !== false && f.oplystDelvistLedig === true
  const v63 = v58 || v59
  const v64 = v58 ? FIRST_DAY : f.oplystDelvistLedig !== false ? (v62 ? v56 : Math.min(v56, v60)) : v60
  const v65 = s[393] || v55 || v63
  const SDL_40a_1 = s[77] ? FIRST_DAY : s[373] || v65 ? (v65 ? (s[393] ? FIRST_DAY : v55 ? (v63 ? Math.min(v56, v64) : v56) : v64) : NEVER) : NEVER
  s[707] = SDL_40a_1
  const v67 = v58 ? NEVER : f.oplystDelvistLedig !== false ? (v62 ? v57 : Math.max(v57, v61)) : v61
  const SDL_40a_1_hoej = s[77] ? NEVER : s[82] ? NEVER : s[373] ? NEVER : s[393] ? NEVER : v55 ? (v63 ? Math.max(v57, v67) : v57) : v67
  s[708] = SDL_40a_1_hoej
  const SDL_40a_1_er = s[97] && (s[77] || s[82] || s[373] || s[393] || v55 || v58 || v59)
  s[709] = SDL_40a_1_er
  const SDL_40a_1_ir = s[97] && (s[77] || s[393] || v58 || s[78]) || s[99]
  s[710] = SDL_40a_1_ir
}

function svar_28(f, s) {
  // SDL.43.1: Du skal have meldt dig syg til kommunen (SDL § 43, stk. 1)
  const v0 = shiftDays(s[399], 7)
  const v1 = shiftDays(s[400], 7)
  const v2 = s[401] ? (s[402] ? Math.min(s[383], v0) : v0) : s[383]
  const v3 = s[401] ? (s[402] ? Math.max(s[384], v1) : v1) : s[384]
  const v4 = s[403] ? (s[404] ? Math.min(s[405], v2) : s[405]) : v2
  const v5 = s[403] ? (s[404] ? Math.max(s[406], v3) : s[406]) : v3
  const v6 = s[73] && s[407] && s[76]
  const v7 = f.aftaleForSelvstaendig !== true && s[408]
  const v8 = s[409] ? (v7 ? Math.min(s[405], v4) : s[405]) : v4
  const v9 = s[409] ? (v7 ? Math.max(s[406], v5) : s[406]) : v5
  const v10 = v6 && (s[409] || v7)
  const v11 = s[273] || v10
  const v12 = s[273] ? (v10 ? Math.min(v4, v8) : v4) : v8
  const SDL_43_1 = s[77] ? FIRST_DAY : s[257] ? (v11 ? Math.min(v4, v12) : v4) : v12
  s[717] = SDL_43_1
  const v14 = s[273] ? (v10 ? Math.max(v5, v9) : v5) : v9
  const SDL_43_1_hoej = s[77] ? NEVER : s[257] ? (v11 ? Math.max(v5, v14) : v5) : v14
  s[718] = SDL_43_1_hoej
  const SDL_43_1_er = s[96] && (s[77] || s[257] || s[273] || v10)
  s[719] = SDL_43_1_er
  const SDL_43_1_ir = s[96] && (s[77] || s[410] || s[411] || v6 && (s[412] || f.aftaleForSelvstaendig !== true && s[276]) || s[78]) || s[98]
  s[720] = SDL_43_1_ir
  // SDL.43.5: Den for sene anmeldelse undskyldes (SDL § 43, stk. 5)
  const v18 = f.selvstaendigAnmeldt ?? FIRST_DAY
  const v19 = f.selvstaendigAnmeldt ?? 84005 /* 2199-12-31 */
  const v20 = s[73] && s[198] < v19
  const v21 = v20 || f.undskyldendeForhold !== true
  const v22 = s[73] && s[199] >= v18 || s[15]
  const v23 = v22 && f.undskyldendeForhold !== false
  const v24 = s[73] && s[81] && s[72] <= 15111 /* 2011-05-17 */
  s[470] = v24
  const v25 = s[73] && s[75] >= 15112 /* 2011-05-18 */ && s[72] <= 15207 /* 2011-08-21 */
  s[471] = v25
  const v26 = v20 || f.undskyldendeForhold !== true && f.nemrefusionNede !== true
  const v27 = v22 && (f.undskyldendeForhold !== false || f.nemrefusionNede !== false)
  const v28 = s[73] && s[75] >= 15208 /* 2011-08-22 */ && s[76]
  s[472] = v28
  const SDL_43_5 = s[96] && (s[77] || s[82] && v23 || v24 && v23 || v25 && v27 || v28 && v27)
  s[728] = SDL_43_5
  const SDL_43_5_nej = s[96] && (s[77] || s[82] && v21 || v24 && v21 || v25 && v26 || v28 && v26)
  s[729] = SDL_43_5_nej
  const SDL_43_5_ir = s[96] && s[88] || s[98]
  s[730] = SDL_43_5_ir
  // SDL.43.4: Kommunen betaler tidligst fra (SDL § 43, stk. 4)
  const v32 = SDL_43_1_er && SDL_43_1_hoej >= v18
  const v33 = SDL_43_1_er && SDL_43_1 < v19
  const v34 = Math.max(s[72], v18)
  const v35 = Math.min(s[75], v19)
  const v36 = SDL_43_5 && s[73]
  const v37 = SDL_43_5_ir && s[73] && v35 >= v34
  const v38 = SDL_43_5_nej || v37
  const v39 = SDL_43_5_nej ? (v37 ? Math.min(v18, v34) : v18) : v34
  const v40 = v36 ? (v38 ? Math.min(s[72], v39) : s[72]) : v39
  const v41 = SDL_43_5_nej ? (v37 ? Math.max(v19, v35) : v19) : v35
  const v42 = v36 ? (v38 ? Math.max(s[75], v41) : s[75]) : v41
  const v43 = v36 || SDL_43_5_nej || v37
  const v44 = SDL_43_5 && s[15] || SDL_43_5_ir && !(s[362] && v18 === v19 && s[73] && (!s[73] || s[72] === v18))
  const v45 = Math.max(s[72], v40)
  const v46 = Math.min(s[75], v42)
  const v47 = v32 && s[73]
  const v48 = v33 && v43
  const v49 = SDL_43_1_ir && s[73] && v43 && v46 >= v45
  const v50 = v48 || v49
  const v51 = v48 ? (v49 ? Math.min(v40, v45) : v40) : v45
  const v52 = v48 ? (v49 ? Math.max(v42, v46) : v42) : v46
  const v53 = v47 || v48 || v49
  const v54 = v32 && s[15] || v33 && v44 || SDL_43_1_ir && s[15] && v44 || SDL_43_1_ir && !(s[362] && (!v43 || !v44 && v40 === v42) && (s[73] && v43 || !s[73] && !v43) && (!s[73] || s[72] === v40))
  const SDL_43_4 = s[77] ? FIRST_DAY : v47 ? (v50 ? Math.min(s[72], v51) : s[72]) : v51
  s[721] = SDL_43_4
  const SDL_43_4_hoej = s[77] ? NEVER : v47 ? (v50 ? Math.max(s[75], v52) : s[75]) : v52
  s[722] = SDL_43_4_hoej
  const SDL_43_4_er = s[96] && (s[77] || s[82] && v53 || s[91] && v53)
  s[723] = SDL_43_4_er
  const SDL_43_4_ir = s[96] && (s[77] || s[82] && v54 || s[91] && v54 || s[78]) || s[98]
  s[724] = SDL_43_4_ir
  // SDL.43.4.tide: Du meldte dig i tide (SDL § 43, stk. 1)
  const SDL_43_4_tide = s[96] && (s[77] || s[82] && v32 || s[91] && v32)
  s[725] = SDL_43_4_tide
  const SDL_43_4_tide_nej = s[96] && (s[77] || s[82] && v33 || s[91] && v33)
  s[726] = SDL_43_4_tide_nej
  const SDL_43_4_tide_ir = s[96] && (s[77] || s[82] && SDL_43_1_ir || s[91] && SDL_43_1_ir || s[78]) || s[98]
  s[727] = SDL_43_4_tide_ir
  // SDL.45.4: Præmiernes del af udgifterne (SDL § 45, stk. 4)
  const SDL_45_4 = s[3] ? -Infinity : s[413] ? (s[414] ? 0 : 5500) : 8500
  s[731] = SDL_45_4
  const SDL_45_4_hoej = s[3] ? Infinity : s[415] ? 8500 : s[401] ? 5500 : 0
  s[732] = SDL_45_4_hoej
  // SDL.51.1: Lediges sygedagpenge pr. uge (SDL § 51)
  const SDL_51_1 = s[3] ? -Infinity : f.dagpengePrUge ?? 0
  s[445] = SDL_51_1
  const SDL_51_1_hoej = s[3] ? Infinity : f.dagpengePrUge ?? 2000000
  s[446] = SDL_51_1_hoej
}

function svar_29(f, s) {
  // SDL.52.1: Selvstændiges sygedagpenge pr. uge ved fuldt fravær (SDL § 52, stk. 1)
  const v0 = f.selvstaendigForsikring === 'ingen'
  const v1 = f.selvstaendigForsikring !== undefined && v0 || !(f.selvstaendigForsikring !== undefined)
  s[468] = v1
  const v2 = f.selvstaendigForsikring !== undefined && !v0 || !(f.selvstaendigForsikring !== undefined)
  s[466] = v2
  const v3 = f.indtaegtSomSelvstaendig ?? 0
  const v4 = f.indtaegtSomSelvstaendig ?? 100000000
  const v5 = s[0] <= 13149 /* 2006-01-01 */ || s[2] >= 20822 /* 2027-01-04 */
  s[428] = v5
  const v6 = v5 ? -Infinity : SATS_1(s[0])
  s[426] = v6
  const v7 = v5 ? Infinity : SATS_1(s[2])
  s[427] = v7
  const v8 = v6 > -Infinity && v7 < Infinity
  const v9 = quotient([v6, 2], [3], 'nærmeste', 100)
  const v10 = quotient([v7, 2], [3], 'nærmeste', 100)
  const v11 = v5 || !v8
  const v12 = Math.max(v3, v8 ? Math.min(v9, v10) : -Infinity)
  const v13 = Math.max(v4, v8 ? Math.max(v9, v10) : Infinity)
  const v14 = v2 && !(!v8 && !v5 && v6 === v7)
  const v15 = v1 || v14
  const v16 = v2 && v11 || v5
  const SDL_52_1 = s[3] ? -Infinity : Math.min(v6, v1 ? (v14 ? Math.min(v3, v12) : v3) : v12)
  s[439] = SDL_52_1
  const SDL_52_1_hoej = s[3] ? Infinity : Math.min(v7, v1 ? (v14 ? Math.max(v4, v13) : v4) : v13)
  s[441] = SDL_52_1_hoej
  const SDL_52_1_er = s[3] || s[101] && v15 || s[100] && v15
  s[745] = SDL_52_1_er
  const SDL_52_1_ir = s[3] || s[101] && v16 || s[100] && v16
  s[746] = SDL_52_1_ir
  // SDL.53.3: Selvstændiges sygedagpenge pr. uge (SDL § 53, stk. 3)
  const v21 = s[416] <= 0
  const v22 = s[1] && s[0] <= 14691 /* 2010-03-23 */
  const v23 = s[2] >= 14692 /* 2010-03-24 */ && s[205]
  const v24 = s[416] <= 2500
  const v25 = SDL_52_1 > -Infinity && SDL_52_1_hoej < Infinity
  const v26 = quotient([SDL_52_1, 3], [4], 'nærmeste', 1)
  const v27 = quotient([SDL_52_1_hoej, 3], [4], 'nærmeste', 1)
  const v28 = v25 ? Math.min(v26, v27) : -Infinity
  const v29 = v25 ? Math.max(v26, v27) : Infinity
  const v30 = SDL_52_1_er && !(!v25 && (!SDL_52_1_er || !SDL_52_1_ir && SDL_52_1 === SDL_52_1_hoej))
  const v31 = SDL_52_1_ir || !v25
  const v32 = quotient([SDL_52_1], [2], 'nærmeste', 1)
  const v33 = quotient([SDL_52_1_hoej], [2], 'nærmeste', 1)
  const v34 = v25 ? Math.min(v32, v33) : -Infinity
  const v35 = v25 ? Math.max(v32, v33) : Infinity
  const v36 = s[417] && v30
  const v37 = v36 ? (s[418] ? v34 : Math.min(0, v34)) : 0
  const v38 = v36 ? (s[418] ? v35 : Math.max(0, v35)) : 0
  const v39 = v24 && v30
  const v40 = s[419] > 2500 && (v36 || !s[418])
  const v41 = v39 ? (v40 ? Math.min(v28, v37) : v28) : v37
  const v42 = v39 ? (v40 ? Math.max(v29, v38) : v29) : v38
  const v43 = v21 && SDL_52_1_er
  s[438] = v43
  const v44 = s[419] > 0 && (v39 || v40)
  const v45 = v43 || v44
  const v46 = v21 && SDL_52_1_ir
  s[443] = v46
  const v47 = v46 || s[419] > 0 && (v24 && v31 || s[419] > 2500 && s[417] && v31)
  const SDL_53_3 = s[3] ? -Infinity : v22 ? -Infinity : v43 ? (v44 ? Math.min(SDL_52_1, v41) : SDL_52_1) : v41
  s[440] = SDL_53_3
  const SDL_53_3_hoej = s[3] ? Infinity : v22 ? Infinity : v43 ? (v44 ? Math.max(SDL_52_1_hoej, v42) : SDL_52_1_hoej) : v42
  s[442] = SDL_53_3_hoej
  const SDL_53_3_er = s[3] || v22 || v23 && v45 || s[100] && v45
  s[437] = SDL_53_3_er
  const SDL_53_3_ir = s[3] || v22 || v23 && v47 || s[100] && v47
  s[444] = SDL_53_3_ir
  // SDL.53.2: Beløb som ved fuldt fravær (SDL § 53, stk. 2)
  const v52 = s[1] && s[0] <= 13604 /* 2007-04-01 */
  s[435] = v52
  const v53 = s[2] >= 13605 /* 2007-04-02 */ && s[205]
  s[436] = v53
  const v54 = f.ledigUdenLoen !== false || s[97] || f.arbejdsgiverTilbyderDeltid !== true
  const v55 = f.ledigUdenLoen !== true && s[99] && f.arbejdsgiverTilbyderDeltid !== false
  const SDL_53_2 = s[3] || v52 || v53 && v54 || s[100] && v54
  s[432] = SDL_53_2
  const SDL_53_2_nej = s[3] || v52 || v53 && v55 || s[100] && v55
  s[433] = SDL_53_2_nej
  const SDL_53_2_ir = s[3] || v52
  s[434] = SDL_53_2_ir
  // SDL.50.1: Det højeste beløb pr. time (SDL § 50, stk. 1)
  const v59 = quotient([v6, 100], [3700], 'nærmeste', 1)
  const v60 = quotient([v7, 100], [3700], 'nærmeste', 1)
  const SDL_50_1 = s[3] ? -Infinity : v8 ? Math.min(v59, v60) : -Infinity
  s[424] = SDL_50_1
  const SDL_50_1_hoej = s[3] ? Infinity : v8 ? Math.max(v59, v60) : Infinity
  s[423] = SDL_50_1_hoej
  const SDL_50_1_er = s[3] || s[101] && !(!v8 && !v5 && v6 === v7) || s[100] && !(!v8 && !v5 && v6 === v7)
  s[422] = SDL_50_1_er
  const SDL_50_1_ir = s[3] || s[101] && v11 || s[100] && v11
  s[425] = SDL_50_1_ir
}

function svar_30(f, s) {
  // SDL.47.1: Sygedagpenge pr. uge ved fuldt fravær (SDL § 47, stk. 1)
  const v0 = s[420] === s[421]
  s[447] = v0
  const v1 = f.timefortjeneste ?? 0
  s[448] = v1
  const v2 = f.timefortjeneste ?? 1000000
  s[449] = v2
  const v3 = s[422] && v1 < s[423]
  const v4 = v3 || s[420] < 3700
  const v5 = s[422] && v2 >= s[424] || s[425]
  const v6 = v5 && s[421] >= 3700
  const v7 = Math.min(v1, s[424])
  const v8 = Math.min(v2, s[423])
  const v9 = v7 <= -Infinity
  const v10 = quotient([v7, s[420]], [100], 'nærmeste', 1)
  const v11 = quotient([v7, s[421]], [100], 'nærmeste', 1)
  const v12 = quotient([v8, s[420]], [100], 'nærmeste', 1)
  const v13 = quotient([v8, s[421]], [100], 'nærmeste', 1)
  const v14 = !s[422] || !s[425] && v7 === v8
  const v15 = Math.min(s[426], v9 ? -Infinity : Math.min(v13, v12, v10, v11))
  const v16 = Math.min(s[427], v9 ? Infinity : Math.max(v13, v12, v10, v11))
  const v17 = s[425] || v9 || s[428]
  const v18 = v4 && s[422] && !(v9 && v14 && v0)
  const v19 = v6 || v18
  const v20 = v6 && s[428] || v4 && v17
  const SDL_47_1 = s[77] ? -Infinity : v6 ? (v18 ? Math.min(s[426], v15) : s[426]) : v15
  s[457] = SDL_47_1
  const SDL_47_1_hoej = s[77] ? Infinity : v6 ? (v18 ? Math.max(s[427], v16) : s[427]) : v16
  s[458] = SDL_47_1_hoej
  const SDL_47_1_er = s[77] || s[82] && v19 || s[429] && v19 || s[95] && v19
  s[456] = SDL_47_1_er
  const SDL_47_1_ir = s[77] || s[82] && v20 || s[429] && v20 || s[95] && v20 || s[78]
  s[459] = SDL_47_1_ir
  // SDL.53.1: Lønmodtagerens sygedagpenge pr. uge (SDL § 53, stk. 1)
  const v25 = Math.max(0, s[430])
  const v26 = Math.max(0, s[431])
  const v27 = v3 || v25 < 3700
  const v28 = v5 && v26 >= 3700
  const v29 = quotient([v7, v25], [100], 'nærmeste', 1)
  const v30 = quotient([v7, v26], [100], 'nærmeste', 1)
  const v31 = quotient([v8, v25], [100], 'nærmeste', 1)
  const v32 = quotient([v8, v26], [100], 'nærmeste', 1)
  const v33 = Math.min(s[426], v9 ? -Infinity : Math.min(v32, v31, v29, v30))
  const v34 = Math.min(s[427], v9 ? Infinity : Math.max(v32, v31, v29, v30))
  const v35 = v27 && s[422] && !(v9 && v14 && v25 === v26)
  const v36 = v28 || v35
  const v37 = v28 ? (v35 ? Math.min(s[426], v33) : s[426]) : v33
  const v38 = v28 ? (v35 ? Math.max(s[427], v34) : s[427]) : v34
  const v39 = v28 && s[428] || v27 && v17
  const v40 = Math.max(SDL_47_1, v37)
  const v41 = Math.min(SDL_47_1_hoej, v38)
  const v42 = s[432] && SDL_47_1_er
  const v43 = s[433] && v36
  const v44 = s[434] && SDL_47_1_er && v36 && v41 >= v40
  const v45 = v43 || v44
  const v46 = v43 ? (v44 ? Math.min(v37, v40) : v37) : v40
  const v47 = v43 ? (v44 ? Math.max(v38, v41) : v38) : v41
  const v48 = v42 || v43 || v44
  const v49 = s[432] && SDL_47_1_ir || s[433] && v39 || s[434] && SDL_47_1_ir && v39 || s[434] && !((!SDL_47_1_er || !SDL_47_1_ir && SDL_47_1 === SDL_47_1_hoej) && (!v36 || !v39 && v37 === v38) && (SDL_47_1_er && v36 || !SDL_47_1_er && !v36) && (!SDL_47_1_er || SDL_47_1 === v37))
  const SDL_53_1 = s[3] ? -Infinity : v42 ? (v45 ? Math.min(SDL_47_1, v46) : SDL_47_1) : v46
  s[450] = SDL_53_1
  const SDL_53_1_hoej = s[3] ? Infinity : v42 ? (v45 ? Math.max(SDL_47_1_hoej, v47) : SDL_47_1_hoej) : v47
  s[451] = SDL_53_1_hoej
  const SDL_53_1_er = s[3] || s[435] && v48 || s[436] && v48 || s[100] && v48
  s[453] = SDL_53_1_er
  const SDL_53_1_ir = s[3] || s[435] && v49 || s[436] && v49 || s[100] && v49
  s[454] = SDL_53_1_ir
  // SDL.46.1: Sygedagpenge pr. uge (SDL § 46, stk. 1)
  const v54 = s[419] > 0 && s[437]
  const v55 = s[438] ? (v54 ? Math.min(s[439], s[440]) : s[439]) : s[440]
  const v56 = s[438] ? (v54 ? Math.max(s[441], s[442]) : s[441]) : s[442]
  const v57 = s[96] && (s[438] || v54)
  const v58 = s[98] && SDL_53_1_er
  const v59 = v57 ? (v58 ? Math.min(v55, SDL_53_1) : v55) : SDL_53_1
  const v60 = v57 ? (v58 ? Math.max(v56, SDL_53_1_hoej) : v56) : SDL_53_1_hoej
  const v61 = s[99] && (v57 || v58)
  const v62 = s[97] || v61
  const v63 = s[97] && s[3] || s[99] && (s[96] && (s[443] || s[419] > 0 && s[444]) || s[98] && SDL_53_1_ir)
  const SDL_46_1 = s[3] ? -Infinity : s[97] ? (v61 ? Math.min(s[445], v59) : s[445]) : v59
  s[733] = SDL_46_1
  const SDL_46_1_hoej = s[3] ? Infinity : s[97] ? (v61 ? Math.max(s[446], v60) : s[446]) : v60
  s[734] = SDL_46_1_hoej
  const SDL_46_1_er = s[3] || s[101] && v62 || s[100] && v62
  s[735] = SDL_46_1_er
  const SDL_46_1_ir = s[3] || s[101] && v63 || s[100] && v63
  s[736] = SDL_46_1_ir
}

function svar_31(f, s) {
  // SDL.47.1.3: Sygedagpenge pr. uge fra arbejdsgiveren (SDL § 47, stk. 1)
  const v0 = Math.min(s[424], f.timeloenHosArbejdsgiveren ?? 0)
  const v1 = Math.min(s[423], f.timeloenHosArbejdsgiveren ?? 1000000)
  const v2 = v0 <= -Infinity
  const v3 = quotient([v0, s[420]], [100], 'nærmeste', 1)
  const v4 = quotient([v0, s[421]], [100], 'nærmeste', 1)
  const v5 = quotient([v1, s[420]], [100], 'nærmeste', 1)
  const v6 = quotient([v1, s[421]], [100], 'nærmeste', 1)
  const v7 = s[422] && !(v2 && (!s[422] || !s[425] && v0 === v1) && s[447])
  const v8 = s[425] || v2
  const SDL_47_1_3 = s[77] ? -Infinity : v2 ? -Infinity : Math.min(v6, v5, v3, v4)
  s[737] = SDL_47_1_3
  const SDL_47_1_3_hoej = s[77] ? Infinity : v2 ? Infinity : Math.max(v6, v5, v3, v4)
  s[738] = SDL_47_1_3_hoej
  const SDL_47_1_3_er = s[77] || s[82] && v7 || s[91] && v7
  s[739] = SDL_47_1_3_er
  const SDL_47_1_3_ir = s[77] || s[82] && v8 || s[91] && v8 || s[78]
  s[740] = SDL_47_1_3_ir
  // SDL.50.4: Sygedagpenge ved siden af løn (SDL § 50, stk. 4)
  const v13 = f.loenUnderSygdomPrUge ?? 0
  const v14 = f.loenUnderSygdomPrUge ?? 10000000
  const SDL_50_4 = s[3] ? -Infinity : Math.max(0, SDL_47_1_3 === -Infinity ? -Infinity : SDL_47_1_3 - v14)
  s[741] = SDL_50_4
  const SDL_50_4_hoej = s[3] ? Infinity : Math.max(0, SDL_47_1_3_hoej === Infinity ? Infinity : SDL_47_1_3_hoej - v13)
  s[742] = SDL_50_4_hoej
  const SDL_50_4_er = s[84] && (s[3] || s[101] && SDL_47_1_3_er || s[100] && SDL_47_1_3_er)
  s[743] = SDL_50_4_er
  const SDL_50_4_ir = s[84] && (s[3] || s[101] && SDL_47_1_3_ir || s[100] && SDL_47_1_3_ir) || s[83]
  s[744] = SDL_50_4_ir
  // SDL.53.1.ialt: Sygedagpenge for timerne i alt (SDL § 53, stk. 1)
  const v19 = f.timeregnskab !== undefined ? sum(f.timeregnskab, (r_timeregnskab) => { const r0_0 = r_timeregnskab.fra <= 13149 /* 2006-01-01 */ || r_timeregnskab.fra >= 20822 /* 2027-01-04 */ && r_timeregnskab.fra <= 2147483646; const r0_1 = SATS_2(r_timeregnskab.fra); const r0_2 = r_timeregnskab.fra === NEVER; const r0_3 = r0_2 || r0_0; const r0_4 = Math.min(s[448], r0_0 ? -Infinity : r0_1); const r0_5 = Math.min(s[449], r0_0 ? Infinity : r0_1); const r0_6 = r0_4 <= -Infinity; const r0_7 = Math.min(r0_6 ? -Infinity : Math.min(quotient([r0_4, r_timeregnskab.fravaerstimer], [100], 'nærmeste', 1), Math.round(r0_5 * r_timeregnskab.fravaerstimer / 100)), r0_0 ? -Infinity : SATS_1(r_timeregnskab.fra)); return !r0_2 && !(r0_6 && (r0_2 || !r0_3 && r0_4 === r0_5)) && !r0_2 ? (r0_3 || r0_6 || r0_3 ? Math.min(0, r0_7) : r0_7) : 0 }) : -Infinity
  const v20 = f.timeregnskab !== undefined ? sum(f.timeregnskab, (r_timeregnskab) => { const r0_0 = r_timeregnskab.fra <= 13149 /* 2006-01-01 */ || r_timeregnskab.fra >= 20822 /* 2027-01-04 */ && r_timeregnskab.fra <= 2147483646; const r0_1 = SATS_2(r_timeregnskab.fra); const r0_2 = r_timeregnskab.fra === NEVER; const r0_3 = Math.min(s[448], r0_0 ? -Infinity : r0_1); const r0_4 = Math.min(s[449], r0_0 ? Infinity : r0_1); const r0_5 = r0_3 <= -Infinity; return !r0_2 && !(r0_5 && (r0_2 || !(r0_2 || r0_0) && r0_3 === r0_4)) && !r0_2 ? Math.min(r0_5 ? Infinity : Math.max(quotient([r0_3, r_timeregnskab.fravaerstimer], [100], 'nærmeste', 1), Math.round(r0_4 * r_timeregnskab.fravaerstimer / 100)), r0_0 ? Infinity : SATS_1(r_timeregnskab.fra)) : 0 }) : Infinity
  const v21 = v19 > -Infinity && v20 < Infinity
  const v22 = quotient([v19, 1], [1], 'nærmeste', 1)
  const v23 = quotient([v20, 1], [1], 'nærmeste', 1)
  const SDL_53_1_ialt = s[3] ? -Infinity : v21 ? Math.min(v22, v23) : -Infinity
  s[747] = SDL_53_1_ialt
  const SDL_53_1_ialt_hoej = s[3] ? Infinity : v21 ? Math.max(v22, v23) : Infinity
  s[748] = SDL_53_1_ialt_hoej
  const SDL_53_1_ialt_er = s[84] && (s[3] || s[435] && !(!v21 && v19 === v20) || s[436] && !(!v21 && v19 === v20) || s[100] && !(!v21 && v19 === v20))
  s[749] = SDL_53_1_ialt_er
  const SDL_53_1_ialt_ir = s[84] && (s[3] || s[435] && !v21 || s[436] && !v21 || s[100] && !v21) || s[83]
  s[750] = SDL_53_1_ialt_ir
  // SDL.53.1.timer: Fraværstimer i alt (SDL § 53, stk. 1)
  const v28 = sum(f.timeregnskab, (r_timeregnskab) => r_timeregnskab.fravaerstimer)
  const SDL_53_1_timer = s[3] ? -Infinity : f.timeregnskab !== undefined ? v28 : -Infinity
  s[751] = SDL_53_1_timer
  const SDL_53_1_timer_hoej = s[3] ? Infinity : f.timeregnskab !== undefined ? v28 : Infinity
  s[752] = SDL_53_1_timer_hoej
  const SDL_53_1_timer_ir = s[84] && s[3] || s[83]
  s[753] = SDL_53_1_timer_ir
  // SDL.53a.1: Ingen sygedagpenge på helligdagen (SDL § 53 a, stk. 1)
  const v32 = s[2] >= 15523 /* 2012-07-02 */
  const v33 = intersectTable(ALL_DAYS, HELLIGDAGE_1)
  const SDL_53a_1 = s[3] || v32 && countDays(v33, s[0], s[2]) >= 1
  s[754] = SDL_53a_1
  const SDL_53a_1_nej = s[3] || s[101] || s[100] && s[0] <= 15522 /* 2012-07-01 */ || v32 && countDays(v33, s[2], s[0]) < 1
  s[755] = SDL_53a_1_nej
  // SDL.53b.1: Refusion fra første dag ved covid-19 (SDL § 53 b, stk. 1-2)
  const v36 = s[2] >= 18319 /* 2020-02-27 */ && s[0] <= 18670 /* 2021-02-12 */
  const v37 = s[83] || f.sygMedCovid19 !== true && f.hjemmeEfterAnbefaling !== true
  const v38 = s[84] && (f.sygMedCovid19 !== false || f.hjemmeEfterAnbefaling !== false)
  const v39 = s[2] >= 18671 /* 2021-02-13 */ && s[0] <= 18858 /* 2021-08-19 */
  const v40 = s[2] >= 18954 /* 2021-11-23 */ && s[0] <= 19051 /* 2022-02-28 */
  const SDL_53b_1 = s[3] || v36 && v38 || v39 || v40 && v38
  s[756] = SDL_53b_1
  const SDL_53b_1_nej = s[3] || s[1] && s[0] <= 18318 /* 2020-02-26 */ || v36 && v37 || v39 || s[2] >= 18859 /* 2021-08-20 */ && s[0] <= 18953 /* 2021-11-22 */ || v40 && v37 || s[2] >= 19052 /* 2022-03-01 */
  s[757] = SDL_53b_1_nej
  const SDL_53b_1_ir = s[3] || v39
  s[758] = SDL_53b_1_ir
  // SDL.54.1.beloeb: Refusion til arbejdsgiveren pr. uge (SDL § 54, stk. 1)
  const SDL_54_1_beloeb = s[3] ? -Infinity : Math.min(s[450], v13)
  s[759] = SDL_54_1_beloeb
  const SDL_54_1_beloeb_hoej = s[3] ? Infinity : Math.min(s[451], v14)
  s[760] = SDL_54_1_beloeb_hoej
  const SDL_54_1_beloeb_er = s[452] && (s[3] || s[101] && s[453] || s[100] && s[453])
  s[761] = SDL_54_1_beloeb_er
  const SDL_54_1_beloeb_ir = s[452] && (s[3] || s[101] && s[454] || s[100] && s[454]) || s[455] || s[88]
  s[762] = SDL_54_1_beloeb_ir
  // SDL.56.1.beloeb: Refusion med aftale pr. uge (SDL § 56, stk. 1)
  const v48 = Math.min(s[426], SDL_47_1_3)
  const v49 = Math.min(s[427], SDL_47_1_3_hoej)
  const v50 = SDL_47_1_3_ir || s[428]
  const v51 = s[82] && SDL_47_1_3_er
  const v52 = s[429] && SDL_47_1_3_er
  const v53 = s[95] && s[456]
  const v54 = v52 || v53
  const v55 = v52 ? (v53 ? Math.min(s[457], v48) : v48) : s[457]
  const SDL_56_1_beloeb = s[77] ? -Infinity : v51 ? (v54 ? Math.min(v48, v55) : v48) : v55
  s[763] = SDL_56_1_beloeb
  const v57 = v52 ? (v53 ? Math.max(s[458], v49) : v49) : s[458]
  const SDL_56_1_beloeb_hoej = s[77] ? Infinity : v51 ? (v54 ? Math.max(v49, v57) : v49) : v57
  s[764] = SDL_56_1_beloeb_hoej
  const SDL_56_1_beloeb_er = s[300] && (s[77] || v51 || v52 || v53)
  s[765] = SDL_56_1_beloeb_er
  const SDL_56_1_beloeb_ir = s[300] && (s[77] || s[82] && v50 || s[429] && v50 || s[95] && s[459] || s[78]) || s[298] || s[88]
  s[766] = SDL_56_1_beloeb_ir
  // SDL.56.2: Aftale om refusion fra første dag (SDL § 56, stk. 2)
  const v61 = f.aftaleIndgaaetDen ?? FIRST_DAY
  s[464] = v61
  const v62 = f.aftaleIndgaaetDen ?? 84005 /* 2199-12-31 */
  s[465] = v62
  const SDL_56_2_ir = v61 <= 13331 /* 2006-07-02 */
  s[462] = SDL_56_2_ir
  const v64 = v62 >= 13332 /* 2006-07-03 */
  s[460] = v64
  const v65 = v64 && v61 <= 13604 /* 2007-04-01 */
  const v66 = f.langvarigEllerKroniskLidelse !== true || f.risikoenErVaesentligtForoeget !== true || (f.skoennedeFravaersdage ?? 0) < 10
  s[467] = v66
  const v67 = f.langvarigEllerKroniskLidelse !== false && f.risikoenErVaesentligtForoeget !== false && (f.skoennedeFravaersdage ?? 366) >= 10
  s[469] = v67
  const v68 = f.dageBetaltForLidelsen ?? 0
  const v69 = f.dageBetaltForLidelsen ?? 366
  const v70 = v62 >= 13605 /* 2007-04-02 */ && v61 <= 14031 /* 2008-06-01 */
  const v71 = v61 <= 15011 /* 2011-02-06 */
  s[461] = v71
  const v72 = v62 >= 14032 /* 2008-06-02 */ && v71
  const v73 = v67 || f.behandlingBesluttetVedAnsaettelsen !== false || v69 >= 21
  const v74 = v66 && f.behandlingBesluttetVedAnsaettelsen !== true && v68 < 21
  const v75 = v62 >= 15012 /* 2011-02-07 */
  s[463] = v75
  const SDL_56_2 = SDL_56_2_ir || v65 && (v67 || f.behandlingBesluttetVedAnsaettelsen !== false || v69 >= 14) || v70 && (v67 || f.behandlingBesluttetVedAnsaettelsen !== false || v69 >= 15) || v72 && v73 || v75 && v73
  s[767] = SDL_56_2
  const SDL_56_2_nej = SDL_56_2_ir || v65 && v66 && f.behandlingBesluttetVedAnsaettelsen !== true && v68 < 14 || v70 && v66 && f.behandlingBesluttetVedAnsaettelsen !== true && v68 < 15 || v72 && v74 || v75 && v74
  s[768] = SDL_56_2_nej
}

function svar_32(f, s) {
  // SDL.56.3: Aftalens form (SDL § 56, stk. 3)
  const v0 = s[460] && s[461]
  const v1 = f.aftaleErSkriftlig !== true || f.aftaleErGodkendt !== true
  const v2 = f.aftaleErSkriftlig !== false && f.aftaleErGodkendt !== false
  const SDL_56_3 = s[462] || v0 && v2 || s[463] && v2
  s[770] = SDL_56_3
  const SDL_56_3_nej = s[462] || v0 && v1 || s[463] && v1
  s[771] = SDL_56_3_nej
  // SDL.56.4: Aftalens sidste dag (SDL § 56, stk. 4)
  const SDL_56_4 = s[462] ? FIRST_DAY : shiftDays(shiftMonths(s[464], 24), -1)
  s[772] = SDL_56_4
  const SDL_56_4_hoej = s[462] ? NEVER : shiftDays(shiftMonths(s[465], 24), -1)
  s[773] = SDL_56_4_hoej
  // SDL.56.4.fornyelse: Aftalen kan fornyes (SDL § 56, stk. 4)
  const v7 = (f.fravaersdageSidsteAar ?? 366) >= 10 || f.vaesentligeAendringerVedUdloeb !== false
  const v8 = (f.fravaersdageSidsteAar ?? 0) < 10 && f.vaesentligeAendringerVedUdloeb !== true
  const SDL_56_4_fornyelse = s[462] || v0 && v7 || s[463] && v7
  s[774] = SDL_56_4_fornyelse
  const SDL_56_4_fornyelse_nej = s[462] || v0 && v8 || s[463] && v8
  s[775] = SDL_56_4_fornyelse_nej
  // SDL.58a.1: Aftale for selvstændige (SDL § 58 a, stk. 1-4)
  const v11 = s[465] >= 15398 /* 2012-02-28 */ && s[464] <= 15516 /* 2012-06-25 */
  const v12 = s[466] || s[467] || f.aftaleErSkriftlig !== true || f.laegeligDokumentationForRisiko !== true
  const v13 = s[468] && s[469] && f.aftaleErSkriftlig !== false && f.laegeligDokumentationForRisiko !== false
  const v14 = s[465] >= 15517 /* 2012-06-26 */
  const SDL_58a_1 = s[462] || v11 && v13 || v14 && v13
  s[776] = SDL_58a_1
  const SDL_58a_1_nej = s[462] || v0 || s[463] && s[464] <= 15397 /* 2012-02-27 */ || v11 && v12 || v14 && v12
  s[777] = SDL_58a_1_nej
  // SDL.59.6: Refusion trods for sen anmeldelse (SDL § 59, stk. 6)
  const v17 = f.refusionskravFremsat ?? FIRST_DAY
  const v18 = f.refusionskravFremsat ?? 84005 /* 2199-12-31 */
  const v19 = s[73] && s[198] < v18
  const v20 = v19 || f.skyldesLoenmodtageren !== true && f.forkertVejledning !== true && f.saerligeOmstaendighederForRefusion !== true
  const v21 = s[73] && s[199] >= v17 || s[15]
  const v22 = v21 && (f.skyldesLoenmodtageren !== false || f.forkertVejledning !== false || f.saerligeOmstaendighederForRefusion !== false)
  const v23 = v19 || f.nemrefusionNede !== true && f.skyldesLoenmodtageren !== true && f.forkertVejledning !== true && f.saerligeOmstaendighederForRefusion !== true
  const v24 = v21 && (f.nemrefusionNede !== false || f.skyldesLoenmodtageren !== false || f.forkertVejledning !== false || f.saerligeOmstaendighederForRefusion !== false)
  const SDL_59_6 = s[84] && (s[77] || s[82] && v22 || s[470] && v22 || s[471] && v24 || s[472] && v24)
  s[782] = SDL_59_6
  const SDL_59_6_nej = s[84] && (s[77] || s[82] && v20 || s[470] && v20 || s[471] && v23 || s[472] && v23)
  s[783] = SDL_59_6_nej
  // SDL.59.2: Refusion tidligst fra (SDL § 59, stk. 2-5)
  const v27 = f.arbejdsgiverAnmeldt ?? FIRST_DAY
  const v28 = f.arbejdsgiverAnmeldt ?? 84005 /* 2199-12-31 */
  const v29 = s[73] && s[473] < v28
  const v30 = s[73] && s[474] >= v27 || s[475] || SDL_59_6
  const v31 = SDL_59_6_nej || s[476]
  const v32 = (v29 || s[15]) && (s[477] || s[15]) && v31 && (v29 || s[477] || SDL_59_6_nej)
  const v33 = s[15] && s[476]
  const v34 = shiftMonths(v17, -3)
  const v35 = shiftMonths(v18, -3)
  const v36 = Math.max(v27, v34)
  const v37 = Math.max(v28, v35)
  const v38 = Math.max(v34, v36)
  const v39 = Math.min(v35, v37)
  const v40 = v33 && !(v34 === v35 && v36 === v37 && v34 === v36)
  const v41 = v33 && v39 >= v38
  const v42 = v32 || v41
  const v43 = v41 ? Math.min(v36, v38) : v36
  const v44 = v32 ? v43 : v38
  const v45 = v30 ? (v42 ? Math.min(v34, v44) : v34) : v44
  const v46 = v41 ? Math.max(v37, v39) : v37
  const v47 = v32 ? v46 : v39
  const v48 = v30 ? (v42 ? Math.max(v35, v47) : v35) : v47
  const v49 = v30 || v32 || v41
  const v50 = s[73] && s[387] < v28
  const v51 = s[73] && s[13] >= shiftDays(s[72], 30)
  const v52 = s[73] && s[389] >= v27 || s[73] && s[14] < shiftDays(s[75], 30) || SDL_59_6
  const v53 = (v50 || s[15]) && (v51 || s[15]) && v31 && (v50 || v51 || SDL_59_6_nej)
  const v54 = v53 || v41
  const v55 = v53 ? v43 : v38
  const v56 = v53 ? v46 : v39
  const v57 = s[82] && v49
  const v58 = s[373] && v49
  const v59 = s[392] && (v52 || v53 || v41)
  const v60 = s[393] || v59
  const v61 = s[393] ? FIRST_DAY : v52 ? (v54 ? Math.min(v34, v55) : v34) : v55
  const v62 = v58 || v60
  const v63 = v58 ? (v60 ? Math.min(v45, v61) : v45) : v61
  const SDL_59_2 = s[77] ? FIRST_DAY : v57 ? (v62 ? Math.min(v45, v63) : v45) : v63
  s[778] = SDL_59_2
  const v65 = s[393] ? NEVER : v52 ? (v54 ? Math.max(v35, v56) : v35) : v56
  const v66 = v58 ? (v60 ? Math.max(v48, v65) : v48) : v65
  const SDL_59_2_hoej = s[77] ? NEVER : v57 ? (v62 ? Math.max(v48, v66) : v48) : v66
  s[779] = SDL_59_2_hoej
  const SDL_59_2_er = s[84] && (s[77] || v57 || v58 || s[393] || v59)
  s[780] = SDL_59_2_er
  const SDL_59_2_ir = s[84] && (s[77] || s[82] && v40 || s[373] && v40 || s[393] || s[392] && v40 || s[78]) || s[83]
  s[781] = SDL_59_2_ir
  // SDL.82.1: Loven af 2006 gælder for fraværet (SDL § 82, stk. 1-3)
  const SDL_82_1 = s[3] || s[1] && s[478] >= 13332 /* 2006-07-03 */
  s[784] = SDL_82_1
  const SDL_82_1_nej = s[3] || s[1] && s[479] < 13332 /* 2006-07-03 */
  s[785] = SDL_82_1_nej
}

function svar_33(f, s) {
  const v0 = s[3] ? 4 : 0
  s[487] = v0
  const v1 = s[88] ? 4 : 0
  s[495] = v1
  const v2 = s[15] ? 4 : 0
  s[496] = v2
  const v3 = s[3] ? 1 : 0
  s[497] = v3
  const v4 = s[476] ? 4 : 0
  s[520] = v4
  const v5 = s[480] ? 1 : 0
  s[571] = v5
  const v6 = 1 + v0
  s[574] = v6
  const v7 = s[481] ? 1 : 0
  s[597] = v7
  const v8 = s[64] ? 4 : 0
  s[640] = v8
  const v9 = s[66] ? 4 : 0
  s[641] = v9
  const v10 = s[462] ? 4 : 0
  s[769] = v10
}

export function svar(f) {
  const s = new Array(786)
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
  return { ALF_62_3: s[291], ALF_62_3_hoej: s[292], ALF_62_3_kan: (s[290] ? 1 : 0) + (s[293] ? 4 : 0), BEK937_27_kan: (s[482] ? 1 : 0) + (s[483] ? 2 : 0) + (s[484] ? 4 : 0), LAB_107_1_kan: (s[485] ? 1 : 0) + (s[486] ? 2 : 0) + s[487], LAB_110_1: s[488], LAB_110_1_hoej: s[489], LAB_110_1_kan: (s[490] ? 1 : 0) + (s[491] ? 4 : 0), SDL_2_kan: (s[492] ? 1 : 0) + (s[493] ? 2 : 0) + (s[494] ? 4 : 0), SDL_2_1_kan: (s[135] ? 1 : 0) + (s[133] ? 2 : 0) + s[495], SDL_3_kan: (s[138] ? 1 : 0) + (s[134] ? 2 : 0) + s[487], SDL_6_1: s[72], SDL_6_1_hoej: s[75], SDL_6_1_kan: (s[73] ? 1 : 0) + s[496], SDL_7_1_kan: (s[103] ? 1 : 0) + (s[110] ? 2 : 0) + s[487], SDL_7_1_ferie_kan: s[497] + (s[498] ? 2 : 0) + s[487], SDL_7_1_ferieaftale_kan: (s[499] ? 1 : 0) + (s[500] ? 2 : 0) + s[487], SDL_7_1_genoptagelse: s[501], SDL_7_1_genoptagelse_hoej: s[502], SDL_7_1_genoptagelse_kan: (f.ferieAftalt !== false ? 1 : 0) + (s[503] ? 4 : 0), SDL_7_1_ny_kan: (s[504] ? 1 : 0) + (s[505] ? 2 : 0) + s[487], SDL_7_2_kan: (s[506] ? 1 : 0) + (s[507] ? 2 : 0) + s[487], SDL_7_3: s[508], SDL_7_3_hoej: s[509], SDL_7_3_kan: (s[510] ? 1 : 0) + (s[511] ? 4 : 0), SDL_7_5_kan: (s[512] ? 1 : 0) + (s[513] ? 2 : 0) + s[487], SDL_7_5_fra: s[514], SDL_7_5_fra_hoej: s[515], SDL_7_5_fra_kan: 1 + (s[516] ? 4 : 0), SDL_7a_1: s[517], SDL_7a_1_hoej: s[518], SDL_7a_1_kan: (s[519] ? 1 : 0) + s[520], SDL_7c_kan: (s[161] ? 1 : 0) + (s[162] ? 2 : 0) + (s[163] ? 4 : 0), SDL_10a_kan: (s[521] ? 1 : 0) + (s[522] ? 2 : 0) + s[487], SDL_11_3: s[523], SDL_11_3_hoej: s[524], SDL_11_3_kan: 1 + (s[525] ? 4 : 0), SDL_11a_1_kan: (s[526] ? 1 : 0) + (s[527] ? 2 : 0) + (s[528] ? 4 : 0), SDL_11c_kan: (s[529] ? 1 : 0) + (s[530] ? 2 : 0) + s[487], SDL_12_1_1_kan: (s[160] ? 1 : 0) + (s[158] ? 2 : 0) + (s[159] ? 4 : 0), SDL_12_1_2_kan: (s[204] ? 1 : 0) + (s[203] ? 2 : 0) + (s[202] ? 4 : 0), SDL_12_1_3_kan: (s[240] ? 1 : 0) + (s[241] ? 2 : 0) + s[487], SDL_13b_1: s[531], SDL_13b_1_hoej: s[532], SDL_13b_1_kan: (s[533] ? 1 : 0) + (s[534] ? 4 : 0), SDL_13b_1_antal: s[535], SDL_13b_1_antal_hoej: s[536], SDL_13b_1_antal_kan: (s[537] ? 1 : 0) + (s[538] ? 4 : 0), SDL_13b_1_form_kan: (s[539] ? 1 : 0) + (s[540] ? 2 : 0) + (s[541] ? 4 : 0), SDL_13b_1_naeste: s[542], SDL_13b_1_naeste_hoej: s[543], SDL_13b_1_naeste_kan: (s[544] ? 1 : 0) + (s[545] ? 4 : 0), SDL_13b_5_kan: (s[546] ? 1 : 0) + (s[547] ? 2 : 0) + (s[548] ? 4 : 0), SDL_13c_1_2_kan: (s[549] ? 1 : 0) + (s[550] ? 2 : 0) + s[487], SDL_13c_2_kan: (s[551] ? 1 : 0) + (s[552] ? 2 : 0) + (s[553] ? 4 : 0), SDL_13f_1_kan: (s[166] ? 1 : 0) + (s[164] ? 2 : 0) + (s[165] ? 4 : 0), SDL_13f_1_dag: s[554], SDL_13f_1_dag_hoej: s[555], SDL_13f_1_dag_kan: (s[556] ? 1 : 0) + (s[557] ? 4 : 0), SDL_16_2_kan: (s[558] ? 1 : 0) + (s[559] ? 2 : 0) + (s[560] ? 4 : 0), SDL_21_1_1_kan: (s[561] ? 1 : 0) + (s[562] ? 2 : 0) + s[487], SDL_21_1_2_kan: (s[563] ? 1 : 0) + (s[564] ? 2 : 0) + s[487], SDL_21_1_3_kan: (s[565] ? 1 : 0) + (s[566] ? 2 : 0) + s[487], SDL_21_3_kan: (s[567] ? 1 : 0) + (s[568] ? 2 : 0) + s[487], SDL_21_3_grundlag_kan: (s[569] ? 1 : 0) + (s[570] ? 2 : 0) + s[487], SDL_21_4_kan: s[571] + (s[572] ? 2 : 0) + (s[573] ? 4 : 0), SDL_21_4_dag: s[256], SDL_21_4_dag_hoej: s[255], SDL_21_4_dag_kan: s[574], SDL_21_4_fra: s[575], SDL_21_4_fra_hoej: s[576], SDL_21_4_fra_kan: s[571] + (s[577] ? 4 : 0), SDL_21_5_kan: (s[578] ? 1 : 0) + (s[579] ? 2 : 0) + (s[580] ? 4 : 0), SDL_21a_kan: (s[581] ? 1 : 0) + (s[582] ? 2 : 0) + s[487], SDL_24_1: s[118], SDL_24_1_hoej: s[120], SDL_24_1_kan: (s[116] ? 1 : 0) + (s[122] ? 4 : 0), SDL_24_1_ophoer: s[583], SDL_24_1_ophoer_hoej: s[584], SDL_24_1_ophoer_kan: (s[585] ? 1 : 0) + (s[586] ? 4 : 0), SDL_24_1_revurdering_kan: (s[587] ? 1 : 0) + (s[588] ? 2 : 0) + (s[589] ? 4 : 0), SDL_24_3: flat(s[10]), SDL_24_3_hoej: flat(s[11]), SDL_24_3_kan: (s[12] ? 1 : 0) + (s[12] && !s[590] ? 2 : 0) + s[496], SDL_24a_1_kan: (s[310] ? 1 : 0) + (s[314] ? 2 : 0) + (s[312] ? 4 : 0), SDL_24a_1_graense_kan: (s[105] ? 1 : 0) + (s[108] ? 2 : 0) + (s[106] ? 4 : 0), SDL_24a_2: s[591], SDL_24a_2_hoej: s[592], SDL_24a_2_kan: (s[593] ? 1 : 0) + (s[594] ? 4 : 0), SDL_24a_6_kan: (s[595] ? 1 : 0) + (s[596] ? 2 : 0) + s[487], SDL_24b_1_kan: s[597] + (s[598] ? 2 : 0) + s[487], SDL_24b_2: s[599], SDL_24b_2_hoej: s[600], SDL_24b_2_kan: s[597] + (s[601] ? 4 : 0), SDL_24c_1_kan: (s[602] ? 1 : 0) + (s[603] ? 2 : 0) + s[487], SDL_25_1: s[117], SDL_25_1_hoej: s[119], SDL_25_1_kan: (s[115] ? 1 : 0) + (s[121] ? 4 : 0), SDL_25_2: s[604], SDL_25_2_hoej: s[605], SDL_25_2_kan: (s[606] ? 1 : 0) + (s[607] ? 4 : 0), SDL_26_1_kan: (s[608] ? 1 : 0) + (s[609] ? 2 : 0) + (s[610] ? 4 : 0), SDL_26_1_covid: s[324], SDL_26_1_covid_hoej: s[325], SDL_26_1_covid_kan: (s[326] ? 1 : 0) + (s[327] ? 4 : 0), SDL_26_1_fra: s[611], SDL_26_1_fra_hoej: s[612], SDL_26_1_fra_kan: (s[613] ? 1 : 0) + (s[614] ? 4 : 0), SDL_26_1_uger: s[318], SDL_26_1_uger_hoej: s[319], SDL_26_1_uger_kan: (s[317] ? 1 : 0) + s[495], SDL_26_2_kan: (s[615] ? 1 : 0) + (s[616] ? 2 : 0) + (s[617] ? 4 : 0), SDL_26_3_covid: s[618], SDL_26_3_covid_hoej: s[619], SDL_26_3_covid_kan: (s[620] ? 1 : 0) + (s[621] ? 4 : 0), SDL_26a_1_covid: s[622], SDL_26a_1_covid_hoej: s[623], SDL_26a_3_covid: s[330], SDL_26a_3_covid_hoej: s[331], SDL_26a_3_covid_kan: (s[332] ? 1 : 0) + (s[333] ? 4 : 0), SDL_26c_covid: s[335], SDL_26c_covid_hoej: s[336], SDL_26c_covid_kan: (s[334] ? 1 : 0) + (s[337] ? 4 : 0), SDL_26d_covid: s[624], SDL_26d_covid_hoej: s[625], SDL_26d_covid_kan: (s[626] ? 1 : 0) + (s[627] ? 4 : 0), SDL_26f_covid: s[338], SDL_26f_covid_hoej: s[339], SDL_26f_covid_kan: (s[340] ? 1 : 0) + (s[341] ? 4 : 0), SDL_26g_covid: s[628], SDL_26g_covid_hoej: s[629], SDL_26g_covid_kan: (s[630] ? 1 : 0) + (s[631] ? 4 : 0), SDL_26h_covid: s[632], SDL_26h_covid_hoej: s[633], SDL_26h_covid_kan: (s[634] ? 1 : 0) + (s[635] ? 4 : 0), SDL_26i_covid: s[636], SDL_26i_covid_hoej: s[637], SDL_26i_covid_kan: (s[638] ? 1 : 0) + (s[639] ? 4 : 0), SDL_27_1_kan: (s[123] ? 1 : 0) + (s[124] ? 2 : 0) + (s[125] ? 4 : 0), SDL_27_1_1_kan: (s[57] ? 1 : 0) + (s[63] ? 2 : 0) + s[640], SDL_27_1_2_kan: (s[58] ? 1 : 0) + (s[68] ? 2 : 0) + s[641], SDL_27_1_2_slut: s[642], SDL_27_1_2_slut_hoej: s[643], SDL_27_1_2_slut_kan: (s[644] ? 1 : 0) + (s[645] ? 4 : 0), SDL_27_1_2_uger: s[646], SDL_27_1_2_uger_hoej: s[647], SDL_27_1_2_uger_kan: (s[648] ? 1 : 0) + s[641], SDL_27_1_3_kan: (s[59] ? 1 : 0) + (s[69] ? 2 : 0) + s[641], SDL_27_1_3_slut: s[649], SDL_27_1_3_slut_hoej: s[650], SDL_27_1_3_slut_kan: (s[651] ? 1 : 0) + (s[652] ? 4 : 0), SDL_27_1_3_uger: s[346], SDL_27_1_3_uger_hoej: s[348], SDL_27_1_3_uger_kan: (s[344] ? 1 : 0) + s[641], SDL_27_1_4_kan: (s[60] ? 1 : 0) + (s[70] ? 2 : 0) + s[640], SDL_27_1_4_slut: s[653], SDL_27_1_4_slut_hoej: s[654], SDL_27_1_4_slut_kan: (s[655] ? 1 : 0) + (s[656] ? 4 : 0), SDL_27_1_5_kan: (s[61] ? 1 : 0) + (s[65] ? 2 : 0) + s[641], SDL_27_1_6_kan: (s[62] ? 1 : 0) + (s[67] ? 2 : 0) + s[641], SDL_27_1_7_kan: (s[351] ? 1 : 0) + (s[356] ? 2 : 0) + s[641], SDL_27_1_7_2_kan: (s[657] ? 1 : 0) + (s[658] ? 2 : 0) + (s[659] ? 4 : 0), SDL_27_1_slut: s[660], SDL_27_1_slut_hoej: s[661], SDL_27_1_slut_kan: (s[662] ? 1 : 0) + (s[663] ? 4 : 0), SDL_27_3_nedsat_kan: s[497] + (s[664] ? 2 : 0) + s[487], SDL_29_1_kan: (s[665] ? 1 : 0) + (s[666] ? 2 : 0) + (s[667] ? 4 : 0), SDL_30_kan: (s[89] ? 1 : 0) + (s[90] ? 2 : 0) + s[495], SDL_30_1: s[85], SDL_30_1_hoej: s[86], SDL_30_1_kan: (s[87] ? 1 : 0) + s[495], SDL_30_1_fri: s[668], SDL_30_1_fri_hoej: s[669], SDL_30_1_fri_kan: (f.sygUnderAftaltFri !== false ? 1 : 0) + (s[670] ? 4 : 0), SDL_30_2_kan: (s[671] ? 1 : 0) + (s[672] ? 2 : 0) + s[495], SDL_30_fleksjob_kan: (s[673] ? 1 : 0) + (s[674] ? 2 : 0) + (s[675] ? 4 : 0), SDL_31_1: s[287], SDL_31_1_hoej: s[288], SDL_31_1_kan: (s[286] ? 1 : 0) + (s[289] ? 4 : 0), SDL_32_kan: (s[102] ? 1 : 0) + (s[109] ? 2 : 0) + s[495], SDL_32_1_kan: (s[676] ? 1 : 0) + (s[677] ? 2 : 0) + s[495], SDL_33_1: s[295], SDL_33_1_hoej: s[296], SDL_33_1_kan: (s[294] ? 1 : 0) + (s[297] ? 4 : 0), SDL_34_1_kan: (s[678] ? 1 : 0) + (s[679] ? 2 : 0) + s[495], SDL_35_2: s[680], SDL_35_2_hoej: s[681], SDL_35_2_kan: (s[682] ? 1 : 0) + (s[683] ? 4 : 0), SDL_35_3: s[684], SDL_35_3_hoej: s[685], SDL_35_3_kan: (s[686] ? 1 : 0) + (s[687] ? 4 : 0), SDL_35_3_fra: s[688], SDL_35_3_fra_hoej: s[689], SDL_35_3_fra_kan: (s[690] ? 1 : 0) + (s[691] ? 4 : 0), SDL_38_1: s[692], SDL_38_1_hoej: s[693], SDL_38_1_kan: (s[694] ? 1 : 0) + (s[695] ? 4 : 0), SDL_38_7: s[696], SDL_38_7_hoej: s[697], SDL_38_7_kan: (s[698] ? 1 : 0) + (s[699] ? 4 : 0), SDL_38_7_tide_kan: (s[375] ? 1 : 0) + (s[376] ? 2 : 0) + (s[377] ? 4 : 0), SDL_38_8_kan: (s[700] ? 1 : 0) + (s[701] ? 2 : 0) + (s[702] ? 4 : 0), SDL_40_1: s[703], SDL_40_1_hoej: s[704], SDL_40_1_kan: (s[705] ? 1 : 0) + (s[706] ? 4 : 0), SDL_40a_1: s[707], SDL_40a_1_hoej: s[708], SDL_40a_1_kan: (s[709] ? 1 : 0) + (s[710] ? 4 : 0), SDL_41_1: s[711], SDL_41_1_hoej: s[712], SDL_41_1_kan: (s[713] ? 1 : 0) + (s[714] ? 4 : 0), SDL_42_1_kan: (s[715] ? 1 : 0) + (s[716] ? 2 : 0) + s[495], SDL_43_1: s[717], SDL_43_1_hoej: s[718], SDL_43_1_kan: (s[719] ? 1 : 0) + (s[720] ? 4 : 0), SDL_43_4: s[721], SDL_43_4_hoej: s[722], SDL_43_4_kan: (s[723] ? 1 : 0) + (s[724] ? 4 : 0), SDL_43_4_tide_kan: (s[725] ? 1 : 0) + (s[726] ? 2 : 0) + (s[727] ? 4 : 0), SDL_43_5_kan: (s[728] ? 1 : 0) + (s[729] ? 2 : 0) + (s[730] ? 4 : 0), SDL_45_4: s[731], SDL_45_4_hoej: s[732], SDL_45_4_kan: s[574], SDL_46_1: s[733], SDL_46_1_hoej: s[734], SDL_46_1_kan: (s[735] ? 1 : 0) + (s[736] ? 4 : 0), SDL_47_1: s[457], SDL_47_1_hoej: s[458], SDL_47_1_kan: (s[456] ? 1 : 0) + (s[459] ? 4 : 0), SDL_47_1_3: s[737], SDL_47_1_3_hoej: s[738], SDL_47_1_3_kan: (s[739] ? 1 : 0) + (s[740] ? 4 : 0), SDL_50_1: s[424], SDL_50_1_hoej: s[423], SDL_50_1_kan: (s[422] ? 1 : 0) + (s[425] ? 4 : 0), SDL_50_4: s[741], SDL_50_4_hoej: s[742], SDL_50_4_kan: (s[743] ? 1 : 0) + (s[744] ? 4 : 0), SDL_51_1: s[445], SDL_51_1_hoej: s[446], SDL_51_1_kan: s[574], SDL_52_1: s[439], SDL_52_1_hoej: s[441], SDL_52_1_kan: (s[745] ? 1 : 0) + (s[746] ? 4 : 0), SDL_53_1: s[450], SDL_53_1_hoej: s[451], SDL_53_1_kan: (s[453] ? 1 : 0) + (s[454] ? 4 : 0), SDL_53_1_ialt: s[747], SDL_53_1_ialt_hoej: s[748], SDL_53_1_ialt_kan: (s[749] ? 1 : 0) + (s[750] ? 4 : 0), SDL_53_1_timer: s[751], SDL_53_1_timer_hoej: s[752], SDL_53_1_timer_kan: (s[84] ? 1 : 0) + (s[753] ? 4 : 0), SDL_53_2_kan: (s[432] ? 1 : 0) + (s[433] ? 2 : 0) + (s[434] ? 4 : 0), SDL_53_3: s[440], SDL_53_3_hoej: s[442], SDL_53_3_kan: (s[437] ? 1 : 0) + (s[444] ? 4 : 0), SDL_53a_1_kan: (s[754] ? 1 : 0) + (s[755] ? 2 : 0) + s[487], SDL_53b_1_kan: (s[756] ? 1 : 0) + (s[757] ? 2 : 0) + (s[758] ? 4 : 0), SDL_54_1_kan: (s[452] ? 1 : 0) + (s[455] ? 2 : 0) + s[495], SDL_54_1_beloeb: s[759], SDL_54_1_beloeb_hoej: s[760], SDL_54_1_beloeb_kan: (s[761] ? 1 : 0) + (s[762] ? 4 : 0), SDL_56_1_kan: (s[300] ? 1 : 0) + (s[298] ? 2 : 0) + s[495], SDL_56_1_beloeb: s[763], SDL_56_1_beloeb_hoej: s[764], SDL_56_1_beloeb_kan: (s[765] ? 1 : 0) + (s[766] ? 4 : 0), SDL_56_2_kan: (s[767] ? 1 : 0) + (s[768] ? 2 : 0) + s[769], SDL_56_3_kan: (s[770] ? 1 : 0) + (s[771] ? 2 : 0) + s[769], SDL_56_4: s[772], SDL_56_4_hoej: s[773], SDL_56_4_kan: 1 + s[769], SDL_56_4_fornyelse_kan: (s[774] ? 1 : 0) + (s[775] ? 2 : 0) + s[769], SDL_58a_1_kan: (s[776] ? 1 : 0) + (s[777] ? 2 : 0) + s[769], SDL_59_2: s[778], SDL_59_2_hoej: s[779], SDL_59_2_kan: (s[780] ? 1 : 0) + (s[781] ? 4 : 0), SDL_59_6_kan: (s[782] ? 1 : 0) + (s[783] ? 2 : 0) + s[520], SDL_82_1_kan: (s[784] ? 1 : 0) + (s[785] ? 2 : 0) + s[487] }
}
