// Written from the law by `npm run compile`. Change the law, not this.
import { ALL_DAYS, FIRST_DAY, NEVER, NO_DAYS, allPeriods, countDays, dayReaching, dropFirst, from, holidayTable, intersect, intersectTable, lookupLeast, lookupMost, monthEndOver, monthStart, onWeekdays, periods, quotient, runEnd, runStart, sameDays, shiftDays, shiftMonths, sum, union, without } from '@sagsvej/rules/runtime'
const TABEL_1 = [13150, 13513, 333500, 13514, 13884, 341500, 13885, 14248, 351500, 14249, 14612, 362500, 14613, 14976, 376000, 14977, 15340, 383000, 15341, 15711, 394000, 15712, 16075, 400500, 16076, 16439, 407500, 16440, 16803, 413500, 16804, 17167, 418000, 17168, 17531, 424500, 17532, 17902, 430000, 17903, 18266, 435500, 18267, 18630, 440500, 18631, 18994, 446000, 18995, 19358, 446500, 19359, 19722, 455000, 19723, 20093, 469500, 20094, 20457, 486500, 20458, 20821, 508500]

const HELLIGDAGE_1 = holidayTable([{"on":{"month":1,"day":1}},{"on":{"easter":-3}},{"on":{"easter":-2}},{"on":{"easter":0}},{"on":{"easter":1}},{"on":{"easter":26},"to":19722},{"on":{"easter":39}},{"on":{"easter":49}},{"on":{"easter":50}},{"on":{"month":12,"day":25}},{"on":{"month":12,"day":26}}], [1, 2, 3, 4, 5, 6])

function svar_1(f, s) {
  // SDL.6.1: Første fraværsdag (SDL § 6, stk. 1)
  const v0 = periods(f.fravaer, (r_fravaer) => r_fravaer.omfang === 'fuldt' || r_fravaer.omfang === 'delvist')
  s[4] = v0
  const v1 = f.fravaer !== undefined ? v0 : NO_DAYS
  s[9] = v1
  const v2 = f.vurderingsdato ?? FIRST_DAY
  s[0] = v2
  const v3 = f.vurderingsdato ?? 84005 /* 2199-12-31 */
  s[2] = v3
  const v4 = runStart(v1, v2)
  const v5 = v2 === v3
  s[48] = v5
  const v6 = f.fravaer !== undefined && v5
  s[147] = v6
  const v7 = v6 ? v4 : FIRST_DAY
  s[6] = v7
  const v8 = v6 ? v4 : NEVER
  s[7] = v8
  const v9 = v7 <= 13331 /* 2006-07-02 */
  s[16] = v9
  const v10 = v8 >= 13332 /* 2006-07-03 */
  s[5] = v10
  const v11 = v7 <= 2147483646
  s[8] = v11
  const v12 = v10 && v11
  const v13 = periods(f.fravaer, (r_fravaer) => r_fravaer.omfang === 'fuldt')
  const v14 = f.fravaer !== undefined ? v13 : NO_DAYS
  const v15 = f.fravaer !== undefined ? v13 : ALL_DAYS
  const v16 = dayReaching(v15, v7, 1)
  const v17 = dayReaching(v14, v8, 1)
  const v18 = runEnd(v1, v2)
  const v19 = v6 ? v18 : FIRST_DAY
  s[18] = v19
  const v20 = v6 ? v18 : NEVER
  s[17] = v20
  const v21 = v20 >= v16
  const v22 = v19 >= v17
  const v23 = v21 ? v16 : NEVER
  const v24 = v22 ? v17 : NEVER
  const v25 = v8 === NEVER
  s[20] = v25
  const SDL_6_1_er = v9 || v12
  s[71] = SDL_6_1_er
  const SDL_6_1 = v9 ? FIRST_DAY : v23
  s[70] = SDL_6_1
  const SDL_6_1_hoej = v9 ? NEVER : v24
  s[73] = SDL_6_1_hoej
  const SDL_6_1_ir = v9 || v25
  s[19] = SDL_6_1_ir
  // ALF.62.3: Sidste sygedag, a-kassen betaler (ALF § 62, stk. 3)
  const v30 = SDL_6_1_er && SDL_6_1 <= 13331 /* 2006-07-02 */
  s[75] = v30
  const v31 = SDL_6_1_hoej >= 13332 /* 2006-07-03 */
  s[72] = v31
  const v32 = SDL_6_1 <= 16439 /* 2015-01-04 */
  s[88] = v32
  const v33 = SDL_6_1_er && v31 && v32
  const v34 = SDL_6_1 <= 2147483646
  s[74] = v34
  const v35 = SDL_6_1_er && SDL_6_1_hoej >= 16440 /* 2015-01-05 */ && v34
  s[91] = v35
  const v36 = f.persongruppe === 'ledig'
  const v37 = f.persongruppe !== undefined && v36 || !(f.persongruppe !== undefined)
  s[97] = v37
  const v38 = f.persongruppe !== undefined && !v36 || !(f.persongruppe !== undefined)
  s[99] = v38
  const v39 = shiftDays(SDL_6_1, 13)
  const v40 = shiftDays(SDL_6_1_hoej, 13)
  const v41 = Math.min(v39, f.sidsteDagMedDagpengeret ?? FIRST_DAY)
  const v42 = Math.min(v40, f.sidsteDagMedDagpengeret ?? 84005 /* 2199-12-31 */)
  const v43 = f.dagpengerettenSlutter !== false && SDL_6_1_er
  const v44 = f.dagpengerettenSlutter !== true && SDL_6_1_er
  const v45 = v37 && (v43 || v44)
  const v46 = SDL_6_1_ir || SDL_6_1_er && SDL_6_1_hoej === NEVER
  s[76] = v46
  const v47 = v35 && (v45 || v38)
  const ALF_62_3 = v30 ? FIRST_DAY : v47 ? (v45 ? (v43 ? (v44 ? Math.min(v39, v41) : v41) : v39) : NEVER) : NEVER
  s[263] = ALF_62_3
  const ALF_62_3_hoej = v30 ? NEVER : v33 ? NEVER : v38 ? NEVER : v43 ? (v44 ? Math.max(v40, v42) : v42) : v40
  s[264] = ALF_62_3_hoej
  const ALF_62_3_er = v30 || v33 || v47
  s[262] = ALF_62_3_er
  const ALF_62_3_ir = v30 || v35 && v37 && (f.dagpengerettenSlutter !== false && SDL_6_1_ir || f.dagpengerettenSlutter !== true && SDL_6_1_ir) || v46
  s[265] = ALF_62_3_ir
  // BEK937.27: Sygedagpenge under uddannelse (BEK 937/2024 § 27, stk. 1-3)
  const SDL_7_2_ir = v2 <= 13331 /* 2006-07-02 */
  s[3] = SDL_7_2_ir
  const v53 = v3 >= 13332 /* 2006-07-03 */
  s[1] = v53
  const v54 = v53 && v2 <= 19935 /* 2024-07-31 */
  const v55 = f.uddannelseUnderSygdom === 'foer'
  const v56 = f.uddannelseUnderSygdom !== undefined && v55 || !(f.uddannelseUnderSygdom !== undefined)
  const v57 = f.uddannelseUnderSygdom !== undefined && !v55 || !(f.uddannelseUnderSygdom !== undefined)
  const v58 = f.uddannelseUnderSygdom === 'begyndt_under'
  const v59 = f.uddannelseUnderSygdom !== undefined && !v58 || !(f.uddannelseUnderSygdom !== undefined) || (f.undervisningstimer ?? 6000) > 600 || f.uddannelsePasserMedBehandling !== true || f.uddannelseUdskyderRevalidering !== false
  const v60 = (f.uddannelseUnderSygdom !== undefined && v58 || !(f.uddannelseUnderSygdom !== undefined)) && (f.undervisningstimer ?? 0) <= 600 && f.uddannelsePasserMedBehandling !== false && f.uddannelseUdskyderRevalidering !== true
  const v61 = v3 >= 19936 /* 2024-08-01 */
  const v62 = f.uddannelseUnderSygdom === 'opfoelgning'
  const v63 = f.uddannelseUnderSygdom === 'ingen'
  const v64 = f.uddannelseUnderSygdom !== undefined && !v63 || !(f.uddannelseUnderSygdom !== undefined)
  const BEK937_27 = v64 && (SDL_7_2_ir || v54 && (v56 || v60) || v61 && (v56 || v60 || f.uddannelseUnderSygdom !== undefined && v62 || !(f.uddannelseUnderSygdom !== undefined)))
  s[419] = BEK937_27
  const BEK937_27_nej = v64 && (SDL_7_2_ir || v54 && v57 && v59 || v61 && v57 && v59 && (f.uddannelseUnderSygdom !== undefined && !v62 || !(f.uddannelseUnderSygdom !== undefined)))
  s[420] = BEK937_27_nej
  const BEK937_27_ir = v64 && SDL_7_2_ir || f.uddannelseUnderSygdom !== undefined && v63 || !(f.uddannelseUnderSygdom !== undefined)
  s[421] = BEK937_27_ir
}

function svar_2(f, s) {
  // SDL.7.2: Det mindste fravær (SDL § 7, stk. 2)
  const v0 = s[0] <= 15011 /* 2011-02-06 */
  s[213] = v0
  const v1 = s[1] && v0
  s[101] = v1
  const v2 = f.persongruppe === 'loenmodtager'
  const v3 = f.persongruppe !== undefined && v2 || !(f.persongruppe !== undefined)
  s[79] = v3
  const v4 = f.persongruppe !== undefined && !v2 || !(f.persongruppe !== undefined)
  s[80] = v4
  const v5 = f.timerDuKanArbejde ?? 0
  const v6 = f.timerDuKanArbejde ?? 16800
  const v7 = v5 <= 0
  const v8 = f.normalTimerPrUge ?? 0
  s[385] = v8
  const v9 = f.normalTimerPrUge ?? 16800
  s[386] = v9
  const v10 = v8 - v6
  s[394] = v10
  const v11 = v9 - v5
  s[395] = v11
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
  s[381] = v19
  const v20 = f.andelAfArbejdetDuKan ?? 10000
  s[384] = v20
  const v21 = v19 <= 5000
  s[382] = v21
  const v22 = v20 <= 5000
  s[383] = v22
  const v23 = v18 || !v22
  const v24 = v16 && v21
  const v25 = f.persongruppe === 'ledig' || f.persongruppe === 'ingen'
  const v26 = f.persongruppe !== undefined && v25 || !(f.persongruppe !== undefined)
  const v27 = f.persongruppe !== undefined && !v25 || !(f.persongruppe !== undefined)
  const v28 = v3 && v12 || v24 || v26
  const v29 = (v4 || v13) && v23 && v27
  const v30 = s[2] >= 15012 /* 2011-02-07 */
  s[100] = v30
  const v31 = v30 && s[0] <= 15705 /* 2012-12-31 */
  s[144] = v31
  const v32 = s[2] >= 15706 /* 2013-01-01 */ && s[0] <= 15883 /* 2013-06-27 */
  s[145] = v32
  const v33 = f.ansatFra ?? FIRST_DAY
  s[77] = v33
  const v34 = f.ansatFra ?? 84005 /* 2199-12-31 */
  s[78] = v34
  const v35 = v3 && (v12 || f.ansatIFleksjob !== false && v34 >= 15706 /* 2013-01-01 */) || v24 || v26
  const v36 = (v4 || v13 && (f.ansatIFleksjob !== true || v33 < 15706 /* 2013-01-01 */)) && v23 && v27
  const v37 = s[2] >= 15884 /* 2013-06-28 */
  s[143] = v37
  const SDL_7_2 = s[3] || v1 && v28 || v31 && v28 || v32 && v35 || v37 && v35
  s[443] = SDL_7_2
  const SDL_7_2_nej = s[3] || v1 && v29 || v31 && v29 || v32 && v36 || v37 && v36
  s[444] = SDL_7_2_nej
  // SDL.7.1: Uarbejdsdygtig på grund af egen sygdom (SDL § 7, stk. 1-2)
  const SDL_7_1 = s[3] || s[1] && f.uarbejdsdygtigVedEgenSygdom !== false && (SDL_7_2 || s[3])
  s[102] = SDL_7_1
  const SDL_7_1_nej = s[3] || s[1] && (f.uarbejdsdygtigVedEgenSygdom !== true || SDL_7_2_nej)
  s[108] = SDL_7_1_nej
  // SDL.24.3.2: De første dage, der ikke tæller (SDL § 24, stk. 3, nr. 1-2)
  const v42 = v16 ? 14 : 15
  s[15] = v42
  const v43 = v18 ? 15 : 14
  s[12] = v43
  const v44 = v16 ? 14 : 21
  s[14] = v44
  const v45 = v18 ? 21 : 14
  s[11] = v45
  const v46 = v16 ? 14 : 30
  s[13] = v46
  const v47 = v18 ? 30 : 14
  s[10] = v47
}

function svar_3(f, s) {
  // SDL.24.3: Dage, der tæller med (SDL § 24, stk. 3-4)
  const v0 = f.fravaer !== undefined ? s[4] : ALL_DAYS
  s[278] = v0
  const v1 = s[5] && s[6] <= 15011 /* 2011-02-06 */
  s[321] = v1
  const v2 = s[7] >= 15012 /* 2011-02-07 */ && s[8]
  s[322] = v2
  const v3 = dropFirst(s[9], (start) => start >= NEVER ? 0 : start >= 13332 /* 2006-07-03 */ ? (start >= 13605 /* 2007-04-02 */ ? (start >= 14032 /* 2008-06-02 */ ? (start >= 15341 /* 2012-01-02 */ ? s[10] : s[11]) : s[12]) : 14) : Infinity)
  const v4 = dropFirst(s[9], (start) => { const r0_0 = start >= 13332 /* 2006-07-03 */; const r0_1 = start >= NEVER; const r0_2 = r0_0 ? (start >= 13605 /* 2007-04-02 */ ? (start >= 14032 /* 2008-06-02 */ ? (start >= 15341 /* 2012-01-02 */ ? s[13] : s[14]) : s[15]) : 14) : -Infinity; return Math.max(0, r0_1 ? 0 : r0_1 || !r0_0 ? Math.min(0, r0_2) : r0_2) })
  const v5 = f.fravaer !== undefined ? v3 : NO_DAYS
  const v6 = f.fravaer !== undefined ? v4 : v0
  const v7 = allPeriods(f.afbrydelser)
  const v8 = f.afbrydelser !== undefined ? v7 : NO_DAYS
  const v9 = f.afbrydelser !== undefined ? v7 : ALL_DAYS
  const v10 = without(v5, v9)
  const v11 = without(v6, v8)
  const v12 = f.fravaer !== undefined && sameDays(v3, v4) && f.afbrydelser !== undefined
  const v13 = from(v10, 15523 /* 2012-07-02 */)
  const v14 = from(v11, 15523 /* 2012-07-02 */)
  const v15 = intersectTable(v13, HELLIGDAGE_1)
  const v16 = intersectTable(v14, HELLIGDAGE_1)
  const v17 = without(v10, v16)
  const v18 = without(v11, v15)
  const v19 = s[16] && v1
  const v20 = s[16] ? NO_DAYS : v17
  const v21 = v19 ? NO_DAYS : v20
  const v22 = s[16] ? ALL_DAYS : v18
  const v23 = v19 ? ALL_DAYS : v22
  const v24 = s[16] || v1
  const v25 = v24 && v2
  const v26 = intersect(v21, v17)
  const v27 = v24 ? v21 : v17
  const SDL_24_3 = v25 ? v26 : v27
  s[25] = SDL_24_3
  const v29 = union(v23, v18)
  const v30 = v24 ? v23 : v18
  const SDL_24_3_hoej = v25 ? v29 : v30
  s[24] = SDL_24_3_hoej
  const SDL_24_3_eksakt = (!v25 || sameDays(v17, v21)) && (!v24 || (!v19 || sameDays(NO_DAYS, v17)) && !s[16] && (!v1 || v12)) && (!v2 || v12)
  s[508] = SDL_24_3_eksakt
  const SDL_24_3_er = v24 || v2
  s[23] = SDL_24_3_er
  // SDL.25.1: Grænsen for pensionister m.fl. (SDL § 25, stk. 1)
  const v34 = f.pensionDuFaar === 'foertidspension' || f.pensionDuFaar === 'seniorpension'
  const v35 = f.pensionDuFaar !== undefined && v34 || !(f.pensionDuFaar !== undefined)
  s[110] = v35
  const v36 = f.pensionDuFaar !== undefined && !v34 || !(f.pensionDuFaar !== undefined)
  s[112] = v36
  const v37 = f.pensionDuFaar === 'tidlig_pension'
  const v38 = f.pensionDuFaar !== undefined && v37 || !(f.pensionDuFaar !== undefined)
  s[111] = v38
  const v39 = f.pensionDuFaar !== undefined && !v37 || !(f.pensionDuFaar !== undefined)
  s[113] = v39
  const v40 = onWeekdays(SDL_24_3, 62)
  s[22] = v40
  const v41 = onWeekdays(SDL_24_3_hoej, 62)
  s[21] = v41
  const v42 = monthEndOver(v41, 12, 130, s[6])
  const v43 = monthEndOver(v40, 12, 130, s[7])
  const v44 = SDL_24_3_er && s[17] >= v42
  const v45 = SDL_24_3_er && s[18] < v43
  const v46 = v44 && SDL_24_3_er
  const v47 = s[19] && SDL_24_3_er && v43 >= NEVER
  const v48 = v46 ? v42 : NEVER
  const v49 = v45 ? NEVER : v43
  const v50 = v46 ? (v45 || v47 ? Math.max(v43, v49) : v43) : v49
  const v51 = v46 || v45 || v47
  const v52 = monthEndOver(SDL_24_3_hoej, 12, 182, s[6])
  const v53 = monthEndOver(SDL_24_3, 12, 182, s[7])
  const v54 = SDL_24_3_er && s[17] >= v52
  const v55 = SDL_24_3_er && s[18] < v53
  const v56 = v54 && SDL_24_3_er
  const v57 = s[19] && SDL_24_3_er && v53 >= NEVER
  const v58 = v56 ? v52 : NEVER
  const v59 = v55 ? NEVER : v53
  const v60 = v56 ? (v55 || v57 ? Math.max(v53, v59) : v53) : v59
  const v61 = v56 || v55 || v57
  const SDL_25_1 = s[16] ? FIRST_DAY : v1 ? FIRST_DAY : v51 ? (v61 ? Math.min(v48, v58) : v48) : v58
  s[116] = SDL_25_1
  const SDL_25_1_hoej = s[16] ? NEVER : v1 ? NEVER : v51 ? (v61 ? Math.max(v50, v60) : v50) : v60
  s[117] = SDL_25_1_hoej
  const v64 = v35 || f.opfylderHelbredsbetingelserForFoertidspension !== false || f.naaetFolkepensionsalder !== false || v38
  s[279] = v64
  const v65 = v36 && f.opfylderHelbredsbetingelserForFoertidspension !== true && f.naaetFolkepensionsalder !== true && v39
  s[280] = v65
  const SDL_25_1_er = v64 && (s[16] || v1 || v2 && (v51 || v61))
  s[114] = SDL_25_1_er
  const SDL_25_1_ir = v64 && (s[16] || v1 || v2 && (v44 && s[19] || s[19] && !((!SDL_24_3_er || !s[19] && v42 === v43) && SDL_24_3_er && (!SDL_24_3_er || v42 === NEVER)) || v54 && s[19] || s[19] && !((!SDL_24_3_er || !s[19] && v52 === v53) && SDL_24_3_er && (!SDL_24_3_er || v52 === NEVER))) || s[20]) || v65
  s[119] = SDL_25_1_ir
}

function svar_4(f, s) {
  // SDL.24.1: Revurderingstidspunktet (SDL § 24, stk. 1)
  const v0 = monthEndOver(s[21], 18, 260, s[6])
  const v1 = monthEndOver(s[22], 18, 260, s[7])
  const v2 = s[23] && v0 <= 16251 /* 2014-06-30 */
  const v3 = s[23] && v1 > 16251 /* 2014-06-30 */
  const v4 = s[23] && s[17] >= v0
  const v5 = s[23] && s[18] < v1
  const v6 = v4 && s[23]
  const v7 = s[19] && s[23] && v1 >= NEVER
  const v8 = v6 ? v0 : NEVER
  const v9 = v5 ? NEVER : v1
  const v10 = v6 ? (v5 || v7 ? Math.max(v1, v9) : v1) : v9
  const v11 = v6 || v5 || v7
  const v12 = v4 && s[19] || s[19] && !((!s[23] || !s[19] && v0 === v1) && s[23] && (!s[23] || v0 === NEVER))
  const v13 = v2 && v11
  const v14 = s[19] && v11 && v10 >= NEVER
  const v15 = v13 ? v8 : NEVER
  s[37] = v15
  const v16 = v3 ? NEVER : v10
  const v17 = v13 ? (v3 || v14 ? Math.max(v10, v16) : v10) : v16
  s[38] = v17
  const v18 = v13 || v3 || v14
  s[36] = v18
  const v19 = v2 && v12 || s[19] && !((!v11 || !v12 && v8 === v10) && v11 && (!v11 || v8 === NEVER))
  s[34] = v19
  const v20 = monthEndOver(s[24], 18, 364, s[6])
  const v21 = monthEndOver(s[25], 18, 364, s[7])
  const v22 = s[23] && v20 <= 16251 /* 2014-06-30 */
  const v23 = s[23] && v21 > 16251 /* 2014-06-30 */
  const v24 = s[23] && s[17] >= v20
  const v25 = s[23] && s[18] < v21
  const v26 = v24 && s[23]
  const v27 = s[19] && s[23] && v21 >= NEVER
  const v28 = v26 ? v20 : NEVER
  const v29 = v25 ? NEVER : v21
  const v30 = v26 ? (v25 || v27 ? Math.max(v21, v29) : v21) : v29
  const v31 = v26 || v25 || v27
  const v32 = v24 && s[19] || s[19] && !((!s[23] || !s[19] && v20 === v21) && s[23] && (!s[23] || v20 === NEVER))
  const v33 = v22 && v31
  const v34 = s[19] && v31 && v30 >= NEVER
  const v35 = v33 ? v28 : NEVER
  s[40] = v35
  const v36 = v23 ? NEVER : v30
  const v37 = v33 ? (v23 || v34 ? Math.max(v30, v36) : v30) : v36
  s[41] = v37
  const v38 = v33 || v23 || v34
  s[39] = v38
  const v39 = v22 && v32 || s[19] && !((!v31 || !v32 && v28 === v30) && v31 && (!v31 || v28 === NEVER))
  s[35] = v39
  const v40 = v18 || v38
  const v41 = v18 ? (v38 ? Math.min(v15, v35) : v15) : v35
  const v42 = v18 ? (v38 ? Math.max(v17, v37) : v17) : v37
  s[29] = v42
  const v43 = v18 && v15 <= 16251 /* 2014-06-30 */ && v17 >= 13332 /* 2006-07-03 */ || v38 && v35 <= 16251 /* 2014-06-30 */ && v37 >= 13332 /* 2006-07-03 */
  s[33] = v43
  const v44 = Math.max(s[6], 16252 /* 2014-07-01 */)
  const v45 = Math.max(s[7], 16252 /* 2014-07-01 */)
  const v46 = monthEndOver(s[21], 9, 110, v44)
  const v47 = monthEndOver(s[22], 9, 110, v45)
  const v48 = s[23] && s[17] >= v46
  const v49 = s[23] && s[18] < v47
  const v50 = v48 && s[23]
  const v51 = s[19] && s[23] && v47 >= NEVER
  const v52 = v50 ? v46 : NEVER
  const v53 = v49 ? NEVER : v47
  const v54 = v50 ? (v49 || v51 ? Math.max(v47, v53) : v47) : v53
  const v55 = v50 || v49 || v51
  s[45] = v55
  const v56 = v48 && s[19] || s[19] && !((!s[23] || !s[19] && v46 === v47) && s[23] && (!s[23] || v46 === NEVER))
  s[43] = v56
  const v57 = monthEndOver(s[24], 9, 154, v44)
  const v58 = monthEndOver(s[25], 9, 154, v45)
  const v59 = s[23] && s[17] >= v57
  const v60 = s[23] && s[18] < v58
  const v61 = v59 && s[23]
  const v62 = s[19] && s[23] && v58 >= NEVER
  const v63 = v61 ? v57 : NEVER
  const v64 = v60 ? NEVER : v58
  const v65 = v61 ? (v60 || v62 ? Math.max(v58, v64) : v58) : v64
  const v66 = v61 || v60 || v62
  s[46] = v66
  const v67 = v59 && s[19] || s[19] && !((!s[23] || !s[19] && v57 === v58) && s[23] && (!s[23] || v57 === NEVER))
  s[44] = v67
  const v68 = v55 || v66
  s[42] = v68
  const v69 = !(v55 && !v56 || v66 && !v67) && (v40 || v55 || v66)
  const v70 = v69 ? FIRST_DAY : v55 ? (v66 ? Math.min(v52, v63) : v52) : v63
  const v71 = v69 ? NEVER : v55 ? (v66 ? Math.max(v54, v65) : v54) : v65
  s[30] = v71
  const v72 = v43 && v40
  s[27] = v72
  const v73 = !(v18 && !v19 && v15 >= 13332 /* 2006-07-03 */ && v17 <= 16251 /* 2014-06-30 */ || v38 && !v39 && v35 >= 13332 /* 2006-07-03 */ && v37 <= 16251 /* 2014-06-30 */) && (v68 || v69)
  s[28] = v73
  const v74 = s[23] && countDays(s[21], 15979 /* 2013-10-01 */, 16251 /* 2014-06-30 */) > 110
  const v75 = v2 || s[23] && countDays(s[22], 15979 /* 2013-10-01 */, 16251 /* 2014-06-30 */) <= 110
  s[31] = v75
  const v76 = s[23] && countDays(s[24], 15979 /* 2013-10-01 */, 16251 /* 2014-06-30 */) > 154
  const v77 = v22 || s[23] && countDays(s[25], 15979 /* 2013-10-01 */, 16251 /* 2014-06-30 */) <= 154
  s[32] = v77
  const v78 = s[6] < 16252 /* 2014-07-01 */ && (s[23] && countDays(s[24], 16252 /* 2014-07-01 */, 16252 /* 2014-07-01 */) >= 1 || s[19]) && ((v3 || s[19]) && (v74 || s[19]) && (v3 || v74) || (v23 || s[19]) && (v76 || s[19]) && (v23 || v76) || s[19])
  s[26] = v78
  const SDL_24_1 = v78 ? FIRST_DAY : v72 ? (v73 ? Math.min(v41, v70) : v41) : v70
  s[47] = SDL_24_1
}

function svar_5(f, s) {
  // SDL.24.1: Revurderingstidspunktet (SDL § 24, stk. 1)
  const SDL_24_1_hoej = s[26] ? NEVER : s[27] ? (s[28] ? Math.max(s[29], s[30]) : s[29]) : s[30]
  s[118] = SDL_24_1_hoej
  const SDL_24_1_er = s[6] < NEVER && (s[26] || !(s[26] && !(s[7] >= 16252 /* 2014-07-01 */ || s[23] && countDays(s[25], 16252 /* 2014-07-01 */, 16252 /* 2014-07-01 */) < 1 || (s[31] || s[19]) && (s[32] || s[19]) && (s[31] || s[32]))) && (s[27] || s[28]))
  s[115] = SDL_24_1_er
  const SDL_24_1_ir = s[6] < NEVER && (s[26] || !(s[26] && !(s[7] >= 16252 /* 2014-07-01 */ || s[23] && countDays(s[25], 16252 /* 2014-07-01 */, 16252 /* 2014-07-01 */) < 1 || (s[31] || s[19]) && (s[32] || s[19]) && (s[31] || s[32]))) && (s[33] && (s[34] || s[35]) || !(s[36] && !s[34] && s[37] >= 13332 /* 2006-07-03 */ && s[38] <= 16251 /* 2014-06-30 */ || s[39] && !s[35] && s[40] >= 13332 /* 2006-07-03 */ && s[41] <= 16251 /* 2014-06-30 */) && (s[42] && (s[43] || s[44]) || !(s[45] && !s[43] || s[46] && !s[44])))) || s[7] >= NEVER
  s[120] = SDL_24_1_ir
  // SDL.27.1.1: Forlængelse, fordi revalidering er sandsynlig (SDL § 27, stk. 1, nr. 1)
  const v3 = f.forlaengelseAfgjortDen ?? FIRST_DAY
  const v4 = f.forlaengelseAfgjortDen ?? 84005 /* 2199-12-31 */
  const v5 = SDL_24_1_er && s[47] < NEVER
  s[260] = v5
  const v6 = SDL_24_1_er && SDL_24_1_hoej >= NEVER
  s[261] = v6
  const v7 = Math.max(s[0], s[47])
  const v8 = Math.max(s[2], SDL_24_1_hoej)
  const v9 = Math.max(s[0], v7)
  const v10 = Math.min(s[2], v8)
  const v11 = v5 && SDL_24_1_er
  const v12 = SDL_24_1_ir && SDL_24_1_er && v10 >= v9
  const v13 = v6 || v12
  const v14 = v6 ? (v12 ? Math.min(s[0], v9) : s[0]) : v9
  const v15 = v11 ? (v13 ? Math.min(v7, v14) : v7) : v14
  const v16 = v6 ? (v12 ? Math.max(s[2], v10) : s[2]) : v10
  const v17 = v11 ? (v13 ? Math.max(v8, v16) : v8) : v16
  const v18 = f.forlaengelseErAfgjort !== true && (v11 || v6 || v12)
  const v19 = f.forlaengelseErAfgjort !== false || v18
  s[49] = v19
  const v20 = f.forlaengelseErAfgjort !== false ? (v18 ? Math.min(v3, v15) : v3) : v15
  s[299] = v20
  const v21 = f.forlaengelseErAfgjort !== false ? (v18 ? Math.max(v4, v17) : v4) : v17
  s[300] = v21
  const v22 = v19 && v20 <= 13331 /* 2006-07-02 */
  s[58] = v22
  const v23 = v21 >= 13332 /* 2006-07-03 */
  s[50] = v23
  const v24 = v20 <= 2147483646
  s[51] = v24
  const v25 = v20 <= 15011 /* 2011-02-06 */
  s[301] = v25
  const v26 = v19 && v23 && v25
  s[313] = v26
  const v27 = v21 >= 15012 /* 2011-02-07 */
  const v28 = v20 <= 20484 /* 2026-01-31 */
  const v29 = v19 && v27 && v28
  const v30 = v19 && v21 >= 20485 /* 2026-02-01 */ && v24
  s[312] = v30
  const v31 = f.forlaengelseErAfgjort !== true && (v5 && SDL_24_1_ir || SDL_24_1_ir && !((!SDL_24_1_er || !SDL_24_1_ir && v7 === v8) && s[48] && SDL_24_1_er && (!SDL_24_1_er || s[0] === v7))) || v19 && v21 === NEVER
  s[69] = v31
  const SDL_27_1_1 = v22 || v26 && f.revalideringErSandsynlig !== false || v29 && f.revalideringErSandsynlig !== false || v30
  s[59] = SDL_27_1_1
  const SDL_27_1_1_nej = v22 || v26 && f.revalideringErSandsynlig !== true || v29 && f.revalideringErSandsynlig !== true || v30
  s[52] = SDL_27_1_1_nej
  const SDL_27_1_1_ir = v22 || v30 || v31
  s[53] = SDL_27_1_1_ir
  // SDL.27.1.2: Forlængelse for at afklare arbejdsevnen (SDL § 27, stk. 1, nr. 2)
  const v35 = v19 && v27 && v24
  const SDL_27_1_2 = v22 || v26 && f.afklaringErNoedvendig !== false || v35 && f.afklaringErNoedvendig !== false
  s[60] = SDL_27_1_2
  const SDL_27_1_2_nej = v22 || v26 && f.afklaringErNoedvendig !== true || v35 && f.afklaringErNoedvendig !== true
  s[66] = SDL_27_1_2_nej
  const SDL_27_1_2_ir = v22 || v31
  s[55] = SDL_27_1_2_ir
  // SDL.27.1.3.uger: Længste forlængelse ved lægebehandling (SDL § 27, stk. 1, nr. 3)
  const v39 = v19 && v23 && v20 <= 13544 /* 2007-01-31 */
  const v40 = v19 && v21 >= 13545 /* 2007-02-01 */ && v25
  const v41 = v19 && v27 && v20 <= 16251 /* 2014-06-30 */
  s[302] = v41
  const v42 = v21 >= 16252 /* 2014-07-01 */
  const v43 = v19 && v42 && v24
  s[304] = v43
  const v44 = v41 || v43
  s[303] = v44
  const SDL_27_1_3_uger = v22 ? -Infinity : v39 ? 364 : v40 ? 364 : v41 ? 728 : 938
  s[308] = SDL_27_1_3_uger
  const SDL_27_1_3_uger_hoej = v22 ? Infinity : v40 || v44 ? (v44 ? (v43 ? 938 : 728) : 728) : 364
  s[310] = SDL_27_1_3_uger_hoej
  const SDL_27_1_3_uger_er = v22 || v39 || v40 || v41 || v43
  s[306] = SDL_27_1_3_uger_er
  // SDL.27.1.3: Forlængelse ved lægebehandling (SDL § 27, stk. 1, nr. 3)
  const v48 = f.laegensSkoenUgerTilArbejde ?? 0
  const v49 = f.laegensSkoenUgerTilArbejde ?? 7280
  const v50 = f.underLaegebehandling !== true || f.laegensSkoenErSikkert !== true || SDL_27_1_3_uger_er && SDL_27_1_3_uger < v49
  const v51 = f.underLaegebehandling !== false && f.laegensSkoenErSikkert !== false && (SDL_27_1_3_uger_er && SDL_27_1_3_uger_hoej >= v48 || SDL_27_1_2_ir)
  const SDL_27_1_3 = v22 || v39 && v51 || v40 && (f.underLaegebehandling !== false && f.laegensSkoenErSikkert !== false && v48 <= 364 || f.underLaegebehandling !== false && f.laegensSkoenErSikkert !== false && v48 <= 728) || v35 && v51
  s[61] = SDL_27_1_3
  const SDL_27_1_3_nej = v22 || v39 && v50 || v40 && (f.underLaegebehandling !== true || f.laegensSkoenErSikkert !== true || v49 > 364 || f.underLaegebehandling !== true || f.laegensSkoenErSikkert !== true || v49 > 728) || v35 && v50
  s[67] = SDL_27_1_3_nej
  // SDL.27.1.4: Forlængelse, fordi fleksjob eller pension skal afklares (SDL § 27, stk. 1, nr. 4)
  const v54 = v19 && v42 && v28
  s[311] = v54
  const SDL_27_1_4 = v22 || v26 && f.kanIkkeArbejdePaaNormaleVilkaar !== false || v41 && f.kanIkkeArbejdePaaNormaleVilkaar !== false || v54 && f.sagSkalIRehabiliteringsteam !== false || v30
  s[62] = SDL_27_1_4
  const SDL_27_1_4_nej = v22 || v26 && f.kanIkkeArbejdePaaNormaleVilkaar !== true || v41 && f.kanIkkeArbejdePaaNormaleVilkaar !== true || v54 && f.sagSkalIRehabiliteringsteam !== true || v30
  s[68] = SDL_27_1_4_nej
  // SDL.27.1.5: Forlængelse ved livstruende sygdom (SDL § 27, stk. 1, nr. 5)
  const v57 = f.laegenVurdererLivstruende !== true || f.behandlingsmulighederUdtoemte !== true
  const v58 = f.laegenVurdererLivstruende !== false && f.behandlingsmulighederUdtoemte !== false
  const SDL_27_1_5 = v22 || v26 && v58 || v41 && v58 || v43 && f.laegenVurdererLivstruende !== false
  s[63] = SDL_27_1_5
  const SDL_27_1_5_nej = v22 || v26 && v57 || v41 && v57 || v43 && f.laegenVurdererLivstruende !== true
  s[54] = SDL_27_1_5_nej
  // SDL.27.1.6: Forlængelse ved arbejdsskadesag (SDL § 27, stk. 1, nr. 6)
  const v61 = f.arbejdsskadesag === 'uden_afgoerelse'
  const v62 = f.arbejdsskadesag !== undefined && v61 || !(f.arbejdsskadesag !== undefined)
  const v63 = f.arbejdsskadesag !== undefined && !v61 || !(f.arbejdsskadesag !== undefined)
  const v64 = f.arbejdsskadesag === 'uden_afgoerelse' || f.arbejdsskadesag === 'foreloebig_afgoerelse'
  const SDL_27_1_6 = v22 || v26 && v62 || v41 && v62 || v43 && (f.arbejdsskadesag !== undefined && v64 || !(f.arbejdsskadesag !== undefined))
  s[64] = SDL_27_1_6
  const SDL_27_1_6_nej = v22 || v26 && v63 || v41 && v63 || v43 && (f.arbejdsskadesag !== undefined && !v64 || !(f.arbejdsskadesag !== undefined))
  s[56] = SDL_27_1_6_nej
  // SDL.27.1.7.2: Åbenbar sag om førtidspension uden om rehabiliteringsteamet (SDL § 27, stk. 1, nr. 7)
  const v67 = v19 && v21 >= 16953 /* 2016-06-01 */ && v20 <= 16974 /* 2016-06-22 */
  const v68 = v19 && v21 >= 16975 /* 2016-06-23 */ && v20 <= 20634 /* 2026-06-30 */
  const v69 = v19 && v21 >= 20635 /* 2026-07-01 */ && v24
  const SDL_27_1_7_2 = v22 || v67 || v68 && f.arbejdsevnenKanAabenbartIkkeForbedres !== false || v69
  s[568] = SDL_27_1_7_2
  const SDL_27_1_7_2_nej = v22 || v19 && v23 && v20 <= 16952 /* 2016-05-31 */ || v67 || v68 && f.arbejdsevnenKanAabenbartIkkeForbedres !== true || v69
  s[569] = SDL_27_1_7_2_nej
  const SDL_27_1_7_2_ir = v22 || v67 || v69 || v31
  s[570] = SDL_27_1_7_2_ir
  // SDL.27.1.7: Forlængelse ved sag om førtidspension (SDL § 27, stk. 1, nr. 7)
  const SDL_27_1_7 = v22 || v26 && f.foertidspensionssagPaabegyndt !== false || v41 && f.foertidspensionssagPaabegyndt !== false || v43 && (f.ansoegningOmFoertidspension !== false || SDL_27_1_7_2)
  s[65] = SDL_27_1_7
  const SDL_27_1_7_nej = v22 || v26 && f.foertidspensionssagPaabegyndt !== true || v41 && f.foertidspensionssagPaabegyndt !== true || v43 && f.ansoegningOmFoertidspension !== true && (SDL_27_1_7_2_nej || SDL_27_1_7_2_ir)
  s[57] = SDL_27_1_7_nej
}

function svar_6(f, s) {
  // SDL.27.1: Forlængelse af sygedagpenge (SDL § 27, stk. 1)
  const v0 = s[49] && s[50] && s[51]
  s[305] = v0
  const v1 = s[52] || s[53]
  s[314] = v1
  const v2 = s[54] || s[55]
  s[315] = v2
  const v3 = s[56] || s[55]
  s[316] = v3
  const v4 = s[57] || s[55]
  s[317] = v4
  const v5 = s[53] && s[55]
  s[319] = v5
  const SDL_27_1 = s[58] || v0 && (s[59] || s[60] || s[61] || s[62] || s[63] || s[64] || s[65])
  s[121] = SDL_27_1
  const SDL_27_1_nej = s[58] || v0 && v1 && (s[66] || s[55]) && (s[67] || s[55]) && (s[68] || s[53]) && v2 && v3 && v4 && (s[52] || s[66] || s[67] || s[68] || s[54] || s[56] || s[57])
  s[122] = SDL_27_1_nej
  const SDL_27_1_ir = s[58] || v0 && v5 || s[69]
  s[123] = SDL_27_1_ir
  // SDL.24a.1.grænse: Over grænsen på første fraværsdag (SDL § 24 a, stk. 1)
  const v9 = s[70] <= 16251 /* 2014-06-30 */
  s[270] = v9
  const v10 = s[71] && s[72] && v9
  s[106] = v10
  const v11 = s[71] && s[73] >= 16252 /* 2014-07-01 */ && s[74]
  s[103] = v11
  const v12 = monthStart(s[70])
  s[89] = v12
  const v13 = monthStart(s[73])
  s[90] = v13
  const v14 = shiftMonths(v12, -9)
  const v15 = shiftMonths(v13, -9)
  const v16 = shiftDays(v12, -1)
  const v17 = shiftDays(v13, -1)
  const v18 = s[23] && s[71]
  const v19 = shiftMonths(v12, -8)
  const v20 = shiftMonths(v13, -8)
  const v21 = shiftDays(s[70], -1)
  const v22 = shiftDays(s[73], -1)
  const SDL_24a_1_graense = s[75] || v11 && (v18 && countDays(s[21], v14, v17) > 110 || v18 && countDays(s[24], v14, v17) > 154 || v18 && countDays(s[21], v19, v22) > 110 || v18 && countDays(s[24], v19, v22) > 154)
  s[104] = SDL_24a_1_graense
  const SDL_24a_1_graense_nej = s[75] || v10 || v11 && (v18 && countDays(s[22], v15, v16) <= 110 || v18 && countDays(s[25], v15, v16) <= 154 || v18 && countDays(s[22], v20, v21) <= 110 || v18 && countDays(s[25], v20, v21) <= 154)
  s[107] = SDL_24a_1_graense_nej
  const SDL_24a_1_graense_ir = s[75] || v11 && s[19] || s[76]
  s[105] = SDL_24a_1_graense_ir
  // SDL.30.2: Beskæftigelseskravet over for arbejdsgiveren (SDL § 30, stk. 2-4)
  const v26 = s[70] <= 15011 /* 2011-02-06 */
  s[146] = v26
  const v27 = s[71] && s[72] && v26
  s[93] = v27
  const v28 = (f.timerHosArbejdsgiveren ?? 134400) >= 7400
  const v29 = (s[71] && shiftDays(s[73], -56) >= s[77] || s[19]) && f.andetFravaerSeneste8Uger !== true && v28 || v28 && f.genansat !== false && f.paaArbejdeDaSygdommenKom !== false
  const v30 = (s[71] && shiftDays(s[70], -56) < s[78] || f.andetFravaerSeneste8Uger !== false || (f.timerHosArbejdsgiveren ?? 0) < 7400) && ((f.timerHosArbejdsgiveren ?? 0) < 7400 || f.genansat !== true || f.paaArbejdeDaSygdommenKom !== true)
  const v31 = s[73] >= 15012 /* 2011-02-07 */
  s[92] = v31
  const v32 = s[71] && v31 && s[74]
  s[94] = v32
  const SDL_30_2 = s[75] || v27 && v29 || v32 && v29
  s[581] = SDL_30_2
  const SDL_30_2_nej = s[75] || v27 && v30 || v32 && v30
  s[582] = SDL_30_2_nej
  const SDL_30_2_ir = s[75] || s[76]
  s[84] = SDL_30_2_ir
  // SDL.30.fleksjob: Ingen arbejdsgiverperiode i fleksjob (SDL § 32, stk. 1, nr. 5)
  const SDL_30_fleksjob = f.ansatIFleksjob !== false && (s[75] || v27 || v32)
  s[583] = SDL_30_fleksjob
  const SDL_30_fleksjob_nej = f.ansatIFleksjob !== false && s[75]
  s[584] = SDL_30_fleksjob_nej
  const SDL_30_fleksjob_ir = f.ansatIFleksjob !== false && SDL_30_2_ir || f.ansatIFleksjob !== true
  s[585] = SDL_30_fleksjob_ir
  // SDL.30: Ret over for arbejdsgiveren (SDL § 30, stk. 1)
  const v39 = s[71] && s[72] && s[74]
  s[95] = v39
  const SDL_30 = s[75] || v39 && s[79] && (SDL_30_2 || SDL_30_2_ir) && (f.ansatIFleksjob !== true || SDL_30_fleksjob_nej)
  s[83] = SDL_30
  const SDL_30_nej = s[75] || v39 && (s[80] || SDL_30_2_nej || f.ansatIFleksjob !== false && (SDL_30_fleksjob || SDL_30_fleksjob_ir))
  s[86] = SDL_30_nej
  // SDL.30.1: Arbejdsgiverperioden (SDL § 30, stk. 1)
  const v42 = s[71] && s[72] && s[70] <= 13604 /* 2007-04-01 */
  const v43 = s[71] && s[73] >= 13605 /* 2007-04-02 */ && s[70] <= 14031 /* 2008-06-01 */
  const v44 = s[70] <= 15340 /* 2012-01-01 */
  s[345] = v44
  const v45 = s[71] && s[73] >= 14032 /* 2008-06-02 */ && v44
  const v46 = s[73] >= 15341 /* 2012-01-02 */
  s[346] = v46
  const v47 = s[71] && v46 && s[74]
  const v48 = v45 || v47
  const SDL_30_1 = s[75] ? -Infinity : v42 ? 14 : v43 ? 15 : v45 ? 21 : 30
  s[578] = SDL_30_1
  const SDL_30_1_hoej = s[75] ? Infinity : v43 || v48 ? (v48 ? (v47 ? 30 : 21) : 15) : 14
  s[579] = SDL_30_1_hoej
  const SDL_30_1_er = s[75] || v42 || v43 || v45 || v47
  s[580] = SDL_30_1_er
  // SDL.31.1: Sidste dag, arbejdsgiveren betaler (SDL § 31, stk. 1)
  const v52 = shiftDays(s[70], SDL_30_1)
  s[341] = v52
  const v53 = shiftDays(s[73], SDL_30_1_hoej)
  s[342] = v53
  const v54 = s[71] && SDL_30_1_er
  s[133] = v54
  const v55 = s[19] || SDL_30_2_ir
  s[137] = v55
  const v56 = shiftDays(v52, -1)
  s[135] = v56
  const v57 = shiftDays(v53, -1)
  s[134] = v57
  const v58 = f.fratraedelsesdag ?? FIRST_DAY
  s[149] = v58
  const v59 = f.fratraedelsesdag ?? 84005 /* 2199-12-31 */
  s[148] = v59
  const v60 = Math.min(v56, v58)
  const v61 = Math.min(v57, v59)
  const v62 = f.fratraeder !== false && v54
  const v63 = f.fratraeder !== true && v54
  const v64 = v62 || v63
  const v65 = v62 ? (v63 ? Math.min(v56, v60) : v60) : v56
  const v66 = v62 ? (v63 ? Math.max(v57, v61) : v61) : v57
  const v67 = f.fratraeder !== false && v55 || f.fratraeder !== true && v55
  const v68 = SDL_30 && v64
  const v69 = SDL_30_2_ir && v64 && v66 >= NEVER
  const v70 = SDL_30_nej ? NEVER : v66
  const v71 = v68 || SDL_30_nej || v69
  const v72 = SDL_30 && v67 || SDL_30_2_ir && !((!v64 || !v67 && v65 === v66) && v64 && (!v64 || v65 === NEVER))
  const SDL_31_1 = s[75] ? FIRST_DAY : v68 ? v65 : NEVER
  s[87] = SDL_31_1
  const SDL_31_1_hoej = s[75] ? NEVER : v68 ? (SDL_30_nej || v69 ? Math.max(v66, v70) : v66) : v70
  s[82] = SDL_31_1_hoej
  const SDL_31_1_er = s[75] || v27 && v71 || v32 && v71
  s[81] = SDL_31_1_er
  const SDL_31_1_ir = s[75] || v27 && v72 || v32 && v72 || s[76]
  s[85] = SDL_31_1_ir
}

function svar_7(f, s) {
  // SDL.32.1: Beskæftigelseskravet over for kommunen (SDL § 32, stk. 1-3)
  const v0 = s[71] && s[72] && s[70] <= 15522 /* 2012-07-01 */
  const v1 = f.tilknyttetArbejdsmarkedetFra ?? FIRST_DAY
  const v2 = f.tilknyttetArbejdsmarkedetFra ?? 84005 /* 2199-12-31 */
  const v3 = s[81] && s[82] >= s[0]
  const v4 = s[83] || s[84]
  s[136] = v4
  const v5 = v4 && (v3 || s[85]) && (s[83] || v3)
  const v6 = s[86] || s[81] && s[87] < s[2] || s[84] && s[85]
  const v7 = f.uddannelseAfsluttet ?? FIRST_DAY
  const v8 = f.uddannelseAfsluttet ?? 84005 /* 2199-12-31 */
  const v9 = f.erhvervsmaessigUddannelse !== true || (f.uddannelsensLaengde ?? 0) < 18 || s[71] && s[70] < v8 || s[71] && shiftMonths(v7, 1) < s[73]
  const v10 = f.erhvervsmaessigUddannelse !== false && (f.uddannelsensLaengde ?? 240) >= 18 && (s[71] && s[73] >= v7 || s[19]) && (s[71] && shiftMonths(v8, 1) >= s[70] || s[19])
  const v11 = s[71] && s[73] >= 15523 /* 2012-07-02 */ && s[88]
  const v12 = shiftMonths(s[89], -6)
  const v13 = shiftMonths(s[90], -6)
  const v14 = f.maanederDerSesBortFra ?? 0
  const v15 = f.maanederDerSesBortFra ?? 24
  const v16 = 6 + v14
  const v17 = 6 + v15
  const v18 = -v17
  const v19 = -v16
  const v20 = shiftMonths(s[89], v18)
  const v21 = shiftMonths(s[90], v19)
  const SDL_32_1 = s[75] || v0 && ((s[71] && shiftDays(s[73], -91) >= v1 || s[19]) && (f.timerSeneste13Uger ?? 218400) >= 12000 && v6 || f.dagpengeretHvisRask !== false || v10 || f.elevILoennetPraktik !== false || f.ansatIFleksjob !== false) || v11 && ((s[71] && shiftDays(s[73], -182) >= v1 || s[19]) && (f.timerSeneste26Uger ?? 436800) >= 24000 && v6 || f.dagpengeretHvisRask !== false || v10 || f.elevILoennetPraktik !== false || f.ansatIFleksjob !== false) || s[91] && (f.iBeskaeftigelse !== false && ((f.timerPrMaaned !== undefined ? sum(f.timerPrMaaned, (r_timerPrMaaned) => { const r0_0 = s[71] && r_timerPrMaaned.maaned >= v12; const r0_1 = s[71] && r_timerPrMaaned.maaned < s[90]; return (r0_0 || s[19]) && (r0_1 || s[19]) && (r0_0 || r0_1) ? r_timerPrMaaned.timer : 0 }) : Infinity) >= 24000 && (f.timerPrMaaned !== undefined ? sum(f.timerPrMaaned, (r_timerPrMaaned) => { const r0_0 = s[71] && r_timerPrMaaned.maaned >= v12; const r0_1 = s[71] && r_timerPrMaaned.maaned < s[90]; return (r0_0 || s[19]) && (r0_1 || s[19]) && (r0_0 || r0_1) && r_timerPrMaaned.timer >= 4000 ? 1 : 0 }) : Infinity) >= 5 || (f.timerPrMaaned !== undefined ? sum(f.timerPrMaaned, (r_timerPrMaaned) => { const r0_0 = s[71] && r_timerPrMaaned.maaned < s[90]; const r0_1 = s[71] && r_timerPrMaaned.maaned >= v20; return (r0_1 || s[19]) && (r0_0 || s[19]) && (r0_1 || r0_0) ? r_timerPrMaaned.timer : 0 }) : Infinity) >= 24000 && (f.timerPrMaaned !== undefined ? sum(f.timerPrMaaned, (r_timerPrMaaned) => { const r0_0 = s[71] && r_timerPrMaaned.maaned < s[90]; const r0_1 = s[71] && r_timerPrMaaned.maaned >= v20; return (r0_1 || s[19]) && (r0_0 || s[19]) && (r0_1 || r0_0) && r_timerPrMaaned.timer >= 4000 ? 1 : 0 }) : Infinity) >= 5) && v6 || f.dagpengeretHvisRask !== false || v10 || f.elevILoennetPraktik !== false || f.ansatIFleksjob !== false)
  s[586] = SDL_32_1
  const SDL_32_1_nej = s[75] || v0 && (s[71] && shiftDays(s[70], -91) < v2 || (f.timerSeneste13Uger ?? 0) < 12000 || v5) && f.dagpengeretHvisRask !== true && v9 && f.elevILoennetPraktik !== true && f.ansatIFleksjob !== true || v11 && (s[71] && shiftDays(s[70], -182) < v2 || (f.timerSeneste26Uger ?? 0) < 24000 || v5) && f.dagpengeretHvisRask !== true && v9 && f.elevILoennetPraktik !== true && f.ansatIFleksjob !== true || s[91] && (f.iBeskaeftigelse !== true || ((f.timerPrMaaned !== undefined ? sum(f.timerPrMaaned, (r_timerPrMaaned) => { const r0_0 = s[71] && r_timerPrMaaned.maaned >= v12; const r0_1 = s[71] && r_timerPrMaaned.maaned < s[90]; const r0_2 = (r0_0 || s[19]) && (r0_1 || s[19]) && (r0_0 || r0_1); return r0_2 ? (r0_2 && !(s[71] && r_timerPrMaaned.maaned < v13 || s[71] && r_timerPrMaaned.maaned >= s[89]) && !s[19] ? r_timerPrMaaned.timer : 0) : 0 }) : -Infinity) < 24000 || (f.timerPrMaaned !== undefined ? sum(f.timerPrMaaned, (r_timerPrMaaned) => { const r0_0 = s[71] && r_timerPrMaaned.maaned >= v12; const r0_1 = s[71] && r_timerPrMaaned.maaned < s[90]; const r0_2 = (r0_0 || s[19]) && (r0_1 || s[19]) && (r0_0 || r0_1); const r0_3 = r_timerPrMaaned.timer >= 4000; const r0_4 = r0_2 && r0_3; return r0_4 ? (r0_4 && !(r0_2 && !r0_3 || s[71] && r_timerPrMaaned.maaned < v13 || s[71] && r_timerPrMaaned.maaned >= s[89] || s[19] && !r0_3) && !(s[19] && r0_3) ? 1 : 0) : 0 }) : -Infinity) < 5) && ((f.timerPrMaaned !== undefined ? sum(f.timerPrMaaned, (r_timerPrMaaned) => { const r0_0 = s[71] && r_timerPrMaaned.maaned < s[90]; const r0_1 = s[71] && r_timerPrMaaned.maaned >= v20; const r0_2 = (r0_1 || s[19]) && (r0_0 || s[19]) && (r0_1 || r0_0); return r0_2 ? (r0_2 && !(s[71] && r_timerPrMaaned.maaned < v21 || s[71] && r_timerPrMaaned.maaned >= s[89]) && !s[19] ? r_timerPrMaaned.timer : 0) : 0 }) : -Infinity) < 24000 || (f.timerPrMaaned !== undefined ? sum(f.timerPrMaaned, (r_timerPrMaaned) => { const r0_0 = s[71] && r_timerPrMaaned.maaned < s[90]; const r0_1 = r_timerPrMaaned.timer >= 4000; const r0_2 = s[71] && r_timerPrMaaned.maaned >= v20; const r0_3 = (r0_2 || s[19]) && (r0_0 || s[19]) && (r0_2 || r0_0); const r0_4 = r0_3 && r0_1; return r0_4 ? (r0_4 && !(r0_3 && !r0_1 || s[71] && r_timerPrMaaned.maaned < v21 || s[71] && r_timerPrMaaned.maaned >= s[89] || s[19] && !r0_1) && !(s[19] && r0_1) ? 1 : 0) : 0 }) : -Infinity) < 5) || v5) && f.dagpengeretHvisRask !== true && v9 && f.elevILoennetPraktik !== true && f.ansatIFleksjob !== true
  s[587] = SDL_32_1_nej
  // SDL.42.1: Beskæftigelseskravet for selvstændige (SDL § 42)
  const v24 = f.maanederSomSelvstaendig ?? 0
  const v25 = f.maanederSomSelvstaendig ?? 12
  const v26 = v24 < 6 && v24 + (f.maanederSomLoenmodtagerFoer ?? 0) < 6 || f.drevetSenesteMaaned !== true || (f.timerIVirksomheden ?? 0) < 1850
  const v27 = (v25 >= 6 || v25 + (f.maanederSomLoenmodtagerFoer ?? 12) >= 6) && f.drevetSenesteMaaned !== false && (f.timerIVirksomheden ?? 16800) >= 1850
  const v28 = s[71] && s[92] && s[70] <= 15705 /* 2012-12-31 */
  const v29 = s[71] && s[73] >= 15706 /* 2013-01-01 */ && s[70] <= 15883 /* 2013-06-27 */
  const v30 = v27 || f.tilskudTilEgenVirksomhed !== false
  const v31 = v26 && f.tilskudTilEgenVirksomhed !== true
  const v32 = s[71] && s[73] >= 15884 /* 2013-06-28 */ && s[74]
  const SDL_42_1 = s[75] || s[93] && v27 || v28 && v27 || v29 && v30 || v32 && v30
  s[621] = SDL_42_1
  const SDL_42_1_nej = s[75] || s[93] && v26 || v28 && v26 || v29 && v31 || v32 && v31
  s[622] = SDL_42_1_nej
  // SDL.34.1: Ret ved arbejdsskade (SDL § 34, stk. 1)
  const v35 = f.arbejdsskade !== true || v5
  const v36 = f.arbejdsskade !== false && v6
  const SDL_34_1 = s[75] || s[93] && v36 || s[94] && v36
  s[588] = SDL_34_1
  const SDL_34_1_nej = s[75] || s[93] && v35 || s[94] && v35
  s[589] = SDL_34_1_nej
  // SDL.32: Ret over for kommunen (SDL § 2, stk. 2)
  const v39 = f.persongruppe === 'ingen'
  const v40 = f.persongruppe !== undefined && v39 || !(f.persongruppe !== undefined)
  s[326] = v40
  const v41 = f.persongruppe !== undefined && !v39 || !(f.persongruppe !== undefined)
  s[327] = v41
  const v42 = v41 || v9
  s[132] = v42
  const v43 = v40 && v10
  s[131] = v43
  const SDL_32 = s[75] || s[95] && (s[79] && (SDL_32_1 || s[84]) || s[96] && (SDL_42_1 || s[84]) || s[97] || v43 || SDL_34_1)
  s[138] = SDL_32
  const SDL_32_nej = s[75] || s[95] && (s[80] || SDL_32_1_nej) && (s[98] || SDL_42_1_nej) && s[99] && v42 && (SDL_34_1_nej || s[84])
  s[141] = SDL_32_nej
  // SDL.3: Ophold i Danmark (SDL § 3)
  const v46 = f.ophold === 'danmark' || f.ophold === 'rekreation' || f.ophold === 'behandling' || f.ophold === 'udskudt_hjemrejse' || f.ophold === 'udsendt' || f.ophold === 'dansk_social_sikring'
  const v47 = f.ophold !== undefined && v46 || !(f.ophold !== undefined)
  const v48 = f.ophold !== undefined && !v46 || !(f.ophold !== undefined)
  const v49 = s[100] && s[0] <= 17701 /* 2018-06-19 */
  const v50 = s[2] >= 17702 /* 2018-06-20 */
  const v51 = f.ophold === 'danmark' || f.ophold === 'rekreation' || f.ophold === 'behandling' || f.ophold === 'udskudt_hjemrejse' || f.ophold === 'udsendt' || f.ophold === 'repatriering' || f.ophold === 'dansk_social_sikring'
  const SDL_3 = s[3] || s[101] && v47 || v49 && v47 || v50 && (f.ophold !== undefined && v51 || !(f.ophold !== undefined))
  s[140] = SDL_3
  const SDL_3_nej = s[3] || s[101] && v48 || v49 && v48 || v50 && (f.ophold !== undefined && !v51 || !(f.ophold !== undefined))
  s[142] = SDL_3_nej
  // SDL.24a.1: Jobafklaring ved ny sygemelding (SDL § 24 a, stk. 1)
  const v54 = SDL_32 || s[84]
  s[276] = v54
  const v55 = SDL_3 || s[3]
  s[139] = v55
  const v56 = s[102] || s[3]
  s[128] = v56
  const SDL_24a_1 = s[75] || s[103] && (s[104] || s[105]) && v54 && v55 && v56 && (s[104] || SDL_32 || SDL_3 || s[102])
  s[129] = SDL_24a_1
  const SDL_24a_1_nej = s[75] || s[106] || s[103] && (s[107] || SDL_32_nej || SDL_3_nej || s[108])
  s[124] = SDL_24a_1_nej
  const SDL_24a_1_ir = s[75] || s[103] && s[105] && s[84] && s[3] || s[76]
  s[125] = SDL_24a_1_ir
  // SDL.24c.1: Stop for sygedagpenge, når sygdommen ikke længere er livstruende (SDL § 24 c, stk. 1)
  const v60 = s[0] <= 16800 /* 2015-12-31 */
  s[109] = v60
  const v61 = s[2] >= 16801 /* 2016-01-01 */
  s[126] = v61
  const v62 = s[1] && v60
  s[272] = v62
  const SDL_24c_1 = s[3] || v61 && f.fikSygedagpengeVedLivstruende !== false && f.laegenFinderIkkeLaengereLivstruende !== false
  s[130] = SDL_24c_1
  const SDL_24c_1_nej = s[3] || v62 || v61 && (f.fikSygedagpengeVedLivstruende !== true || f.laegenFinderIkkeLaengereLivstruende !== true)
  s[127] = SDL_24c_1_nej
}

function svar_8(f, s) {
  // LAB.107.1: Ret til jobafklaringsforløb (LAB § 107)
  const v0 = s[0] <= 16251 /* 2014-06-30 */
  s[255] = v0
  const v1 = s[2] >= 16252 /* 2014-07-01 */
  s[254] = v1
  const v2 = v1 && s[109]
  const v3 = f.forlaengelsenSlutter ?? FIRST_DAY
  s[285] = v3
  const v4 = f.forlaengelsenSlutter ?? 84005 /* 2199-12-31 */
  s[286] = v4
  const v5 = s[110] || f.naaetFolkepensionsalder !== false || s[111]
  const v6 = s[112] && f.naaetFolkepensionsalder !== true && s[113]
  const v7 = v5 && s[114]
  const v8 = v6 && s[115]
  const v9 = v7 ? (v8 ? Math.min(s[116], s[47]) : s[116]) : s[47]
  const v10 = v7 ? (v8 ? Math.max(s[117], s[118]) : s[117]) : s[118]
  const v11 = f.forlaengelseErAfgjort !== true && (v7 || v8)
  const v12 = f.forlaengelseErAfgjort !== false || v11
  s[256] = v12
  const v13 = f.forlaengelseErAfgjort !== false ? (v11 ? Math.min(v3, v9) : v3) : v9
  s[257] = v13
  const v14 = f.forlaengelseErAfgjort !== false ? (v11 ? Math.max(v4, v10) : v4) : v10
  s[258] = v14
  const v15 = f.forlaengelseErAfgjort !== true && (v5 && s[119] || v6 && s[120])
  s[259] = v15
  const v16 = v12 && s[0] < v14 || v5 || s[121]
  const v17 = s[122] || s[123]
  s[320] = v17
  const v18 = (v12 && s[2] >= v13 || v15) && v6 && v17
  const v19 = s[124] || s[125]
  s[271] = v19
  const v20 = s[0] <= 18261 /* 2019-12-31 */
  s[152] = v20
  const v21 = s[126] && v20
  const v22 = s[108] || v16 && v19 && (s[127] || s[3])
  const v23 = s[128] && (v18 || s[129] || s[130])
  const v24 = s[2] >= 18262 /* 2020-01-01 */
  s[154] = v24
  const LAB_107_1 = s[3] || v2 && s[128] && (v18 || s[129]) || v21 && v23 || v24 && v23
  s[422] = LAB_107_1
  const LAB_107_1_nej = s[3] || s[1] && v0 || v2 && (s[108] || v16 && v19) || v21 && v22 || v24 && v22
  s[423] = LAB_107_1_nej
  // LAB.110.1: Jobafklaringsforløbets længste varighed (LAB § 110, stk. 1)
  const v27 = f.jobafklaringStartede ?? FIRST_DAY
  const v28 = f.jobafklaringStartede ?? 84005 /* 2199-12-31 */
  const v29 = v27 <= 16251 /* 2014-06-30 */
  const v30 = v28 >= 16252 /* 2014-07-01 */ && v27 <= 17531 /* 2017-12-31 */
  const v31 = shiftMonths(v27, 24)
  const v32 = shiftMonths(v28, 24)
  const v33 = shiftDays(v31, -1)
  const v34 = shiftDays(v32, -1)
  const v35 = v28 >= 17532 /* 2018-01-01 */ && v27 <= 18261 /* 2019-12-31 */
  const v36 = allPeriods(f.barselUnderJobafklaring)
  const v37 = f.barselUnderJobafklaring !== undefined ? v36 : NO_DAYS
  const v38 = f.barselUnderJobafklaring !== undefined ? v36 : ALL_DAYS
  const v39 = without(ALL_DAYS, v38)
  const v40 = without(ALL_DAYS, v37)
  const v41 = dayReaching(v40, v27, v31 === NEVER ? Infinity : v31 - v28)
  const v42 = dayReaching(v39, v28, v32 === NEVER ? Infinity : v32 - v27)
  const v43 = Math.min(v33, v41)
  const v44 = Math.max(v34, v42)
  const v45 = v28 >= 18262 /* 2020-01-01 */
  const v46 = v35 || v45
  const v47 = v35 ? (v45 ? Math.min(v41, v43) : v43) : v41
  const LAB_110_1 = v29 ? FIRST_DAY : v30 ? (v46 ? Math.min(v33, v47) : v33) : v47
  s[425] = LAB_110_1
  const v49 = v35 ? (v45 ? Math.max(v42, v44) : v44) : v42
  const LAB_110_1_hoej = v29 ? NEVER : v30 ? (v46 ? Math.max(v34, v49) : v34) : v49
  s[426] = LAB_110_1_hoej
  const LAB_110_1_ir = f.erIJobafklaring !== false && v29 || f.erIJobafklaring !== true
  s[427] = LAB_110_1_ir
  // SDL.2.1: Hvem kan få sygedagpenge (SDL § 2, stk. 1)
  const SDL_2_1 = s[75] || s[95] && (s[79] || s[96] || s[97] || f.arbejdsskade !== false || s[131])
  s[431] = SDL_2_1
  const SDL_2_1_nej = s[75] || s[95] && s[80] && s[98] && s[99] && f.arbejdsskade !== true && s[132]
  s[432] = SDL_2_1_nej
  // SDL.2: Ret til sygedagpenge (SDL § 2)
  const v54 = s[133] && s[134] >= s[0]
  const v55 = s[86] || s[133] && s[135] < s[2]
  const v56 = s[136] && (v54 || s[137]) && (s[83] || v54) || s[138]
  const SDL_2 = s[75] || s[95] && (SDL_2_1 || s[84]) && (v56 || s[84]) && s[139] && s[128] && (SDL_2_1 || v56 || s[140] || s[102])
  s[428] = SDL_2
  const SDL_2_nej = s[75] || s[95] && (SDL_2_1_nej || (v55 || s[84]) && (s[141] || s[84]) && (v55 || s[141]) || s[142] || s[108])
  s[429] = SDL_2_nej
  const SDL_2_ir = s[75] || s[95] && s[84] && s[3] || s[76]
  s[430] = SDL_2_ir
  // SDL.7.1.ferie: Sygedagpenge under ferie (SDL § 7, stk. 1)
  const v60 = s[1] && s[0] <= 17896 /* 2018-12-31 */
  const v61 = s[2] >= 17897 /* 2019-01-01 */
  const SDL_7_1_ferie_nej = s[3] || v60 || v61
  s[435] = SDL_7_1_ferie_nej
  // SDL.7.1.ferieaftale: Ferien kan aftales med kommunen (SDL § 7, stk. 1)
  const v63 = f.feriePasserMedForloebet !== true || f.ferieIndenForFerieloven !== true
  const v64 = f.feriePasserMedForloebet !== false && f.ferieIndenForFerieloven !== false
  const SDL_7_1_ferieaftale = s[3] || v60 && v64 || v61 && v64
  s[436] = SDL_7_1_ferieaftale
  const SDL_7_1_ferieaftale_nej = s[3] || v60 && v63 || v61 && v63
  s[437] = SDL_7_1_ferieaftale_nej
  // SDL.7.1.genoptagelse: Sygedagpenge igen efter ferien fra (SDL § 7, stk. 1)
  const v67 = periods(f.afbrydelser, (r_afbrydelser) => r_afbrydelser.slags === 'ferie')
  const v68 = f.afbrydelser !== undefined ? v67 : NO_DAYS
  const v69 = runEnd(v68, s[0])
  const v70 = f.afbrydelser !== undefined && s[48]
  const SDL_7_1_genoptagelse = s[3] ? FIRST_DAY : shiftDays(v70 ? v69 : FIRST_DAY, 1)
  s[438] = SDL_7_1_genoptagelse
  const SDL_7_1_genoptagelse_hoej = s[3] ? NEVER : shiftDays(v70 ? v69 : NEVER, 1)
  s[439] = SDL_7_1_genoptagelse_hoej
  const SDL_7_1_genoptagelse_ir = f.ferieAftalt !== false && s[3] || f.ferieAftalt !== true
  s[440] = SDL_7_1_genoptagelse_ir
  // SDL.7.1.ny: Ferien gør det til en ny sygemelding (SDL § 7, stk. 1)
  const SDL_7_1_ny = s[3] || v60 && f.ferieAftalt !== true || v61 && f.ferieAftalt !== true
  s[441] = SDL_7_1_ny
  const SDL_7_1_ny_nej = s[3] || v60 && f.ferieAftalt !== false || v61 && f.ferieAftalt !== false
  s[442] = SDL_7_1_ny_nej
}

function svar_9(f, s) {
  // SDL.7.3: Fra hvornår arbejdsevnen ses bredere (SDL § 7, stk. 3)
  const v0 = shiftMonths(s[70], 3)
  s[215] = v0
  const v1 = shiftMonths(s[73], 3)
  s[216] = v1
  const v2 = f.bredVurderingsdag ?? FIRST_DAY
  const v3 = f.bredVurderingsdag ?? 84005 /* 2199-12-31 */
  const v4 = !(f.saerligeGrundeTilAndetTidspunkt !== false && f.saerligeGrundeTilAndetTidspunkt === true) && s[71]
  const v5 = f.saerligeGrundeTilAndetTidspunkt !== false || v4
  const v6 = !(f.saerligeGrundeTilAndetTidspunkt !== false && f.saerligeGrundeTilAndetTidspunkt === true) && s[19]
  const SDL_7_3 = s[75] ? FIRST_DAY : f.saerligeGrundeTilAndetTidspunkt !== false ? (v4 ? Math.min(v0, v2) : v2) : v0
  s[445] = SDL_7_3
  const SDL_7_3_hoej = s[75] ? NEVER : f.saerligeGrundeTilAndetTidspunkt !== false ? (v4 ? Math.max(v1, v3) : v3) : v1
  s[446] = SDL_7_3_hoej
  const v9 = f.persongruppe === 'loenmodtager' || f.persongruppe === 'selvstaendig'
  const v10 = f.persongruppe !== undefined && v9 || !(f.persongruppe !== undefined)
  const SDL_7_3_er = v10 && (s[75] || s[93] && v5 || s[94] && v5)
  s[447] = SDL_7_3_er
  const SDL_7_3_ir = v10 && (s[75] || s[93] && v6 || s[94] && v6 || s[76]) || f.persongruppe !== undefined && !v9 || !(f.persongruppe !== undefined)
  s[448] = SDL_7_3_ir
  // SDL.7.5: Stop, når helbredet er stationært (SDL § 7, stk. 5, 2. pkt.)
  const v13 = f.helbredetErStationaert !== true || f.arbejdsevnenErAfklaret !== true || f.berettigetTilRevalidering !== false || f.berettigetTilFleksjob !== false || f.berettigetTilFoertidspension !== false
  const v14 = f.helbredetErStationaert !== false && f.arbejdsevnenErAfklaret !== false && f.berettigetTilRevalidering !== true && f.berettigetTilFleksjob !== true && f.berettigetTilFoertidspension !== true
  const v15 = f.helbredetErStationaert !== true || f.arbejdsevnenErAfklaret !== true || f.berettigetTilRevalidering !== false || f.berettigetTilFleksjob !== false || f.berettigetTilFoertidspension !== false || f.berettigetTilRessourceforloeb !== false
  const v16 = f.helbredetErStationaert !== false && f.arbejdsevnenErAfklaret !== false && f.berettigetTilRevalidering !== true && f.berettigetTilFleksjob !== true && f.berettigetTilFoertidspension !== true && f.berettigetTilRessourceforloeb !== true
  const v17 = s[0] <= 20484 /* 2026-01-31 */
  const v18 = s[143] && v17
  const v19 = s[2] >= 20485 /* 2026-02-01 */
  const SDL_7_5 = s[3] || s[101] && v14 || s[144] && v14 || s[145] && v16 || v18 && v16 || v19 && v16
  s[449] = SDL_7_5
  const SDL_7_5_nej = s[3] || s[101] && v13 || s[144] && v13 || s[145] && v15 || v18 && v15 || v19 && v15
  s[450] = SDL_7_5_nej
  // SDL.7a.1: Arbejdsgiverens samtale skal være holdt (SDL § 7 a, stk. 1-3)
  const v22 = s[71] && s[72] && s[70] <= 14612 /* 2010-01-03 */
  const v23 = s[71] && s[73] >= 14613 /* 2010-01-04 */ && s[146]
  const v24 = allPeriods(f.fravaer)
  const v25 = f.fravaer !== undefined ? v24 : NO_DAYS
  const v26 = runStart(v25, s[0])
  const v27 = s[147] ? v26 : FIRST_DAY
  const v28 = s[147] ? v26 : NEVER
  const SDL_7a_1 = s[75] ? FIRST_DAY : v23 || s[94] ? (f.fratraeder !== true || shiftDays(v27, 56) < s[148] ? shiftDays(v27, 28) : NEVER) : NEVER
  s[451] = SDL_7a_1
  const SDL_7a_1_hoej = s[75] ? NEVER : v22 ? NEVER : f.fratraeder !== false && shiftDays(v28, 56) >= s[149] ? NEVER : shiftDays(v28, 28)
  s[452] = SDL_7a_1_hoej
  const SDL_7a_1_er = s[79] && (s[75] || v22 || v23 || s[94])
  s[453] = SDL_7a_1_er
  const SDL_7a_1_ir = s[79] && s[84] || s[80]
  s[414] = SDL_7a_1_ir
  // SDL.7c: Tidlig opfølgning (SDL § 7 c, stk. 1)
  const v33 = s[0] <= 16439 /* 2015-01-04 */
  s[150] = v33
  const v34 = s[2] >= 16440 /* 2015-01-05 */
  s[151] = v34
  const v35 = v34 && v17
  s[184] = v35
  const v36 = f.tidligOpfoelgningOensketAf === 'arbejdsgiver'
  const v37 = f.tidligOpfoelgningOensketAf !== undefined && v36 || !(f.tidligOpfoelgningOensketAf !== undefined)
  const v38 = f.tidligOpfoelgningOensketAf !== undefined && !v36 || !(f.tidligOpfoelgningOensketAf !== undefined)
  const v39 = f.tidligOpfoelgningBedtOm ?? FIRST_DAY
  s[174] = v39
  const v40 = f.tidligOpfoelgningBedtOm ?? 84005 /* 2199-12-31 */
  s[175] = v40
  const v41 = shiftDays(s[70], 35)
  s[352] = v41
  const v42 = shiftDays(s[73], 35)
  s[354] = v42
  const v43 = f.tidligOpfoelgningOensketAf === 'sygemeldt'
  const v44 = v37 && f.ventesRaskInden8Uger !== true && (s[71] && shiftDays(v42, -1) >= v39 || s[19]) && f.oenskerTidligOpfoelgning !== false || v38 && (f.tidligOpfoelgningOensketAf !== undefined && v43 || !(f.tidligOpfoelgningOensketAf !== undefined)) && f.ventesRaskInden8Uger !== true
  const v45 = v37 && (f.ventesRaskInden8Uger !== false || s[71] && shiftDays(v41, -1) < v40 || f.oenskerTidligOpfoelgning !== true) || v38 && (f.tidligOpfoelgningOensketAf !== undefined && !v43 || !(f.tidligOpfoelgningOensketAf !== undefined) || f.ventesRaskInden8Uger !== false)
  const SDL_7c = v34 && (v33 || v35 && v44 || v19 && v44)
  s[178] = SDL_7c
  const SDL_7c_nej = v34 && (v33 || v35 && v45 || v19 && v45)
  s[179] = SDL_7c_nej
  const SDL_7c_ir = v34 && v33 || s[0] < 16440 /* 2015-01-05 */
  s[180] = SDL_7c_ir
  // SDL.10a: Der skal udfyldes et oplysningsskema (SDL § 10 a)
  const SDL_10a = s[3] || s[101] || s[100] && s[109] || s[126] && (f.fikSygedagpengeVedLivstruende !== true || f.sagenErBelyst !== true)
  s[455] = SDL_10a
  const SDL_10a_nej = s[3] || s[126] && f.fikSygedagpengeVedLivstruende !== false && f.sagenErBelyst !== false
  s[456] = SDL_10a_nej
  // SDL.11.3: Oplysningsskemaet skal være besvaret (SDL § 11, stk. 3)
  const v51 = f.oplysningsskemaSendt ?? FIRST_DAY
  const SDL_11_3_ir = v51 <= 13331 /* 2006-07-02 */
  s[459] = SDL_11_3_ir
  const SDL_11_3 = SDL_11_3_ir ? FIRST_DAY : shiftDays(v51, 8)
  s[457] = SDL_11_3
  const SDL_11_3_hoej = SDL_11_3_ir ? NEVER : shiftDays(f.oplysningsskemaSendt ?? 84005 /* 2199-12-31 */, 8)
  s[458] = SDL_11_3_hoej
  // SDL.12.1.1: Kategori 1 (SDL § 12, stk. 1, nr. 1)
  const v55 = s[100] && v33
  s[158] = v55
  const v56 = s[0] <= 20088 /* 2024-12-31 */
  s[173] = v56
  const v57 = v34 && v56
  s[159] = v57
  const v58 = f.forventetRask ?? FIRST_DAY
  s[171] = v58
  const v59 = f.forventetRask ?? 84005 /* 2199-12-31 */
  s[170] = v59
  const v60 = shiftDays(shiftDays(s[70], 56), -1)
  s[176] = v60
  const v61 = shiftDays(shiftDays(s[73], 56), -1)
  s[177] = v61
  const v62 = s[71] && v61 >= v58
  const v63 = s[71] && v61 >= s[0]
  const v64 = s[71] && v60 < v59 || s[71] && v60 < s[2]
  s[157] = v64
  const v65 = (v62 || s[19]) && (v63 || s[19]) && (v62 || v63)
  s[162] = v65
  const v66 = s[2] >= 20089 /* 2025-01-01 */
  s[172] = v66
  const v67 = v66 && v17
  s[168] = v67
  const v68 = s[0] <= 20634 /* 2026-06-30 */
  s[253] = v68
  const v69 = v19 && v68
  s[169] = v69
  const v70 = s[2] >= 20635 /* 2026-07-01 */
  s[165] = v70
  const v71 = v67 && v65
  s[163] = v71
  const v72 = v69 && v65
  s[164] = v72
  const SDL_12_1_1 = s[3] || s[101] && f.tilbagevendenForestaar !== false || v55 && f.tilbagevendenForestaar !== false || v57 && v65 || v71 || v72
  s[155] = SDL_12_1_1
  const v74 = v67 && v64
  s[160] = v74
  const v75 = v69 && v64
  s[161] = v75
  const SDL_12_1_1_nej = s[3] || s[101] && f.tilbagevendenForestaar !== true || v55 && f.tilbagevendenForestaar !== true || v57 && v64 || v74 || v75 || v70
  s[153] = SDL_12_1_1_nej
  const v77 = v67 && s[19]
  s[166] = v77
  const v78 = v69 && s[19]
  s[167] = v78
  const SDL_12_1_1_ir = s[3] || v57 && s[19] || v77 || v78
  s[156] = SDL_12_1_1_ir
}

function svar_10(f, s) {
  // SDL.11a.1: Lægeattest før den første samtale (SDL § 11 a, stk. 1)
  const v0 = s[1] && s[150]
  const v1 = s[151] && s[152]
  s[220] = v1
  const SDL_11a_1 = s[3] || v0 && f.laegeattestNoedvendig !== false || v1 && s[153] || s[154] && f.laegeattestNoedvendig !== false
  s[460] = SDL_11a_1
  const SDL_11a_1_nej = s[3] || v0 && f.laegeattestNoedvendig !== true || v1 && s[155] || s[154] && f.laegeattestNoedvendig !== true
  s[461] = SDL_11a_1_nej
  const SDL_11a_1_ir = s[3] || v1 && s[156]
  s[462] = SDL_11a_1_ir
  // SDL.12.1.2: Kategori 2 (SDL § 12, stk. 1, nr. 2)
  const v5 = f.tilbagevendenForestaar !== false || f.risikoForLangtForloeb !== true
  const v6 = f.tilbagevendenForestaar !== true && f.risikoForLangtForloeb !== false
  const v7 = s[157] || s[19]
  const SDL_12_1_2 = s[3] || s[101] && v6 || s[158] && v6 || s[159] && v7 && f.behovForTvaerfagligIndsats !== true || s[160] || s[161]
  s[212] = SDL_12_1_2
  const SDL_12_1_2_nej = s[3] || s[101] && v5 || s[158] && v5 || s[159] && (s[162] || f.behovForTvaerfagligIndsats !== false) || s[163] || s[164] || s[165]
  s[211] = SDL_12_1_2_nej
  const SDL_12_1_2_ir = s[3] || s[166] || s[167]
  s[210] = SDL_12_1_2_ir
  // SDL.12.1.3: Kategori 3 (SDL § 12, stk. 1, nr. 3)
  const v11 = f.tilbagevendenForestaar !== false || f.risikoForLangtForloeb !== false
  const v12 = f.tilbagevendenForestaar !== true && f.risikoForLangtForloeb !== true
  const SDL_12_1_3 = s[3] || s[101] && v12 || s[158] && v12 || s[159] && v7 && f.behovForTvaerfagligIndsats !== false
  s[463] = SDL_12_1_3
  const SDL_12_1_3_nej = s[3] || s[101] && v11 || s[158] && v11 || s[159] && (s[162] || f.behovForTvaerfagligIndsats !== true) || s[168] || s[169] || s[165]
  s[464] = SDL_12_1_3_nej
  // SDL.13f.1: Ingen opfølgning i et kortere forløb (SDL § 13 f, stk. 1-3)
  const v15 = s[80] || f.fratraeder !== false && s[149] < s[2]
  const v16 = s[79] && (f.fratraeder !== true || s[148] >= s[0])
  const v17 = f.holdteSamtaler ?? 0
  s[217] = v17
  const v18 = f.holdteSamtaler ?? 200
  s[214] = v18
  const v19 = v18 >= 1
  s[236] = v19
  const v20 = shiftDays(shiftDays(f.foersteOpfoelgningssamtale ?? FIRST_DAY, 91), -1)
  s[249] = v20
  const v21 = shiftDays(shiftDays(f.foersteOpfoelgningssamtale ?? 84005 /* 2199-12-31 */, 91), -1)
  s[251] = v21
  const v22 = v15 || v17 < 1 || f.forudsigeligtForloeb !== true || v20 < s[170] || v20 < s[2]
  s[209] = v22
  const v23 = v16 && v19 && f.forudsigeligtForloeb !== false && v21 >= s[171] && v21 >= s[0]
  s[222] = v23
  const v24 = shiftDays(shiftDays(s[70], 182), -1)
  s[250] = v24
  const v25 = shiftDays(shiftDays(s[73], 182), -1)
  s[252] = v25
  const v26 = v15 || s[71] && v24 < s[170] || f.opfoelgningOenskes !== false || f.opfoelgningAlligevel !== false || s[71] && v24 < s[2]
  s[190] = v26
  const v27 = v16 && (s[71] && v25 >= s[171] || s[19]) && f.opfoelgningOenskes !== true && f.opfoelgningAlligevel !== true && (s[71] && v25 >= s[0] || s[19])
  s[192] = v27
  const v28 = s[165] && (s[71] && s[70] < 20635 /* 2026-07-01 */ || s[19])
  s[201] = v28
  const SDL_13f_1 = s[172] && (v28 && (v23 || v27) || !(v28 && !(s[0] < 20635 /* 2026-07-01 */ || s[71] && s[73] >= 20635 /* 2026-07-01 */)) && (s[173] || s[168] && v23 || s[169] && v23 || s[165] && v27))
  s[183] = SDL_13f_1
  const SDL_13f_1_nej = s[172] && (v28 && (v22 || v26) || !(v28 && !(s[0] < 20635 /* 2026-07-01 */ || s[71] && s[73] >= 20635 /* 2026-07-01 */)) && (s[173] || s[168] && v22 || s[169] && v22 || s[165] && v26))
  s[181] = SDL_13f_1_nej
  const SDL_13f_1_ir = s[172] && !(v28 && !(s[0] < 20635 /* 2026-07-01 */ || s[71] && s[73] >= 20635 /* 2026-07-01 */)) && s[173] || s[0] < 20089 /* 2025-01-01 */
  s[182] = SDL_13f_1_ir
}

function svar_11(f, s) {
  // SDL.13b.1: Den første samtale skal være holdt (SDL § 13 b, stk. 1-3)
  const v0 = shiftDays(s[174], 14)
  const v1 = shiftDays(s[175], 14)
  const v2 = Math.min(s[176], v0)
  const v3 = Math.min(s[177], v1)
  const v4 = !s[71] || !s[19] && s[176] === s[177]
  const v5 = s[153] && s[71]
  const v6 = s[156] && s[71] && s[177] >= NEVER
  const v7 = v5 || v6 ? (v5 ? s[176] : NEVER) : NEVER
  const v8 = s[155] ? NEVER : s[177]
  const v9 = s[155] || v5 || v6
  const v10 = s[153] && s[19] || s[156] && !(v4 && s[71] && s[176] === NEVER)
  const v11 = Math.max(v2, v7)
  const v12 = Math.min(v3, v8)
  const v13 = !s[71] || !s[19] && v2 === v3
  const v14 = s[178] && s[71]
  const v15 = s[179] && v9
  const v16 = s[180] && s[71] && v9 && v12 >= v11
  const v17 = v15 || v16
  const v18 = v15 ? (v16 ? Math.min(v7, v11) : v7) : v11
  const v19 = v14 ? (v17 ? Math.min(v2, v18) : v2) : v18
  s[199] = v19
  const v20 = v15 ? (v16 ? Math.max(v8, v12) : v8) : v12
  const v21 = v14 ? (v17 ? Math.max(v3, v20) : v3) : v20
  s[200] = v21
  const v22 = v14 || v15 || v16
  s[198] = v22
  const v23 = s[178] && s[19]
  const v24 = v23 || s[179] && v10 || s[180] && s[19] && v10 || s[180] && !(v13 && (!v9 || !v10 && v7 === v8) && (s[71] && v9 || !s[71] && !v9) && (!s[71] || v2 === v7))
  s[206] = v24
  const v25 = shiftMonths(s[70], 6)
  s[331] = v25
  const v26 = shiftMonths(s[73], 6)
  s[328] = v26
  const v27 = shiftDays(v25, -1)
  s[218] = v27
  const v28 = shiftDays(v26, -1)
  s[219] = v28
  const v29 = Math.min(v0, v27)
  const v30 = Math.min(v1, v28)
  const v31 = Math.max(v27, v29)
  const v32 = Math.min(v28, v30)
  const v33 = s[179] && s[71]
  const v34 = s[180] && s[71] && v32 >= v31
  const v35 = v33 || v34
  const v36 = v33 ? (v34 ? Math.min(v27, v31) : v27) : v31
  const v37 = v14 ? (v35 ? Math.min(v29, v36) : v29) : v36
  s[193] = v37
  const v38 = v33 ? (v34 ? Math.max(v28, v32) : v28) : v32
  const v39 = v14 ? (v35 ? Math.max(v30, v38) : v30) : v38
  s[194] = v39
  const v40 = v14 || v33 || v34
  s[191] = v40
  const v41 = s[179] && s[19]
  const v42 = s[180] && s[19]
  const v43 = v23 || v41 || v42 || s[180] && !((!s[71] || !s[19] && v29 === v30) && (!s[71] || !s[19] && v27 === v28) && (!s[71] || v27 === v29))
  s[207] = v43
  const v44 = s[181] && v40
  const v45 = s[182] && v40 && v39 >= NEVER
  const v46 = v44 || v45 ? (v44 ? v37 : NEVER) : NEVER
  const v47 = s[183] ? NEVER : v39
  const v48 = s[183] || v44 || v45
  const v49 = Math.max(s[176], v2)
  const v50 = Math.min(s[177], v3)
  const v51 = s[180] && s[71] && v50 >= v49
  const v52 = v33 || v51
  const v53 = v33 ? (v51 ? Math.min(s[176], v49) : s[176]) : v49
  const v54 = v14 ? (v52 ? Math.min(v2, v53) : v2) : v53
  s[196] = v54
  const v55 = v33 ? (v51 ? Math.max(s[177], v50) : s[177]) : v50
  const v56 = v14 ? (v52 ? Math.max(v3, v55) : v3) : v55
  s[197] = v56
  const v57 = v14 || v33 || v51
  s[195] = v57
  const v58 = v23 || v41 || v42 || s[180] && !(v13 && v4 && (!s[71] || s[176] === v2))
  s[208] = v58
  const v59 = s[181] && v57
  const v60 = s[182] && v57 && v56 >= NEVER
  const v61 = v59 || v60 ? (v59 ? v54 : NEVER) : NEVER
  const v62 = s[183] ? NEVER : v56
  const v63 = s[183] || v59 || v60
  const v64 = v48 ? (v63 ? Math.min(v46, v61) : v46) : v61
  const v65 = v48 ? (v63 ? Math.max(v47, v62) : v47) : v62
  const v66 = s[101] && s[71]
  s[188] = v66
  const v67 = s[158] && s[71]
  s[185] = v67
  const v68 = s[184] && v22
  s[202] = v68
  const v69 = s[169] && v22
  s[203] = v69
  const v70 = s[165] && (v48 || v63)
  s[204] = v70
  const v71 = v69 || v70
  const v72 = v69 ? (v70 ? Math.min(v19, v64) : v19) : v64
  const v73 = v68 || v71
  s[186] = v73
  const v74 = v68 ? (v71 ? Math.min(v19, v72) : v19) : v72
  const v75 = v67 || v73
  s[189] = v75
  const v76 = v67 ? (v73 ? Math.min(s[176], v74) : s[176]) : v74
  const v77 = s[3] ? FIRST_DAY : v66 ? (v75 ? Math.min(s[176], v76) : s[176]) : v76
  s[205] = v77
  const v78 = v69 ? (v70 ? Math.max(v21, v65) : v21) : v65
  const v79 = v68 ? (v71 ? Math.max(v21, v78) : v21) : v78
  s[187] = v79
}

function svar_12(f, s) {
  // SDL.13b.1: Den første samtale skal være holdt (SDL § 13 b, stk. 1-3)
  const v0 = s[185] ? (s[186] ? Math.max(s[177], s[187]) : s[177]) : s[187]
  const v1 = s[3] ? NEVER : s[188] ? (s[189] ? Math.max(s[177], v0) : s[177]) : v0
  const v2 = s[190] && s[191]
  const v3 = s[192] || v2
  const v4 = v2 ? s[193] : NEVER
  const v5 = s[192] ? NEVER : s[194]
  const v6 = s[190] && s[195]
  const v7 = s[192] || v6
  const v8 = v6 ? s[196] : NEVER
  const v9 = s[192] ? NEVER : s[197]
  const v10 = v3 || v7
  const v11 = v3 ? (v7 ? Math.min(v4, v8) : v4) : v8
  const v12 = s[198] ? (v10 ? Math.min(s[199], v11) : s[199]) : v11
  const v13 = v3 ? (v7 ? Math.max(v5, v9) : v5) : v9
  const v14 = s[198] ? (v10 ? Math.max(s[200], v13) : s[200]) : v13
  const v15 = s[201] && (s[198] || v3 || v7)
  const v16 = !(s[201] && !(s[0] < 20635 /* 2026-07-01 */ || s[71] && s[73] >= 20635 /* 2026-07-01 */)) && (s[3] || s[188] || s[185] || s[202] || s[203] || s[204])
  const SDL_13b_1_er = v15 || v16
  s[467] = SDL_13b_1_er
  const SDL_13b_1 = v15 ? (v16 ? Math.min(s[205], v12) : v12) : s[205]
  s[465] = SDL_13b_1
  const SDL_13b_1_hoej = v15 ? (v16 ? Math.max(v1, v14) : v14) : v1
  s[466] = SDL_13b_1_hoej
  const SDL_13b_1_ir = s[201] && (s[206] || s[190] && s[207] || s[190] && s[208]) || !(s[201] && !(s[0] < 20635 /* 2026-07-01 */ || s[71] && s[73] >= 20635 /* 2026-07-01 */)) && (s[3] || s[101] && s[19] || s[158] && s[19] || s[184] && s[206] || s[169] && s[206] || s[165] && (s[181] && s[207] || s[182] && !((!s[191] || !s[207] && s[193] === s[194]) && s[191] && s[193] === NEVER) || s[181] && s[208] || s[182] && !((!s[195] || !s[208] && s[196] === s[197]) && s[195] && s[196] === NEVER)))
  s[468] = SDL_13b_1_ir
  // SDL.13b.1.antal: Samtaler i det første halve år (SDL § 13 b, stk. 1, 1. pkt.)
  const v21 = s[154] && s[173]
  s[221] = v21
  const v22 = s[155] || s[153]
  const v23 = s[155] ? 0 : 4
  const v24 = s[153] ? 4 : 0
  const v25 = Math.max(1, v23)
  const v26 = Math.min(1, v24)
  const v27 = s[181] && v22
  const v28 = s[182] && v22 && v26 >= v25
  const v29 = v27 || v28
  const v30 = v27 ? (v28 ? Math.min(v23, v25) : v23) : v25
  const v31 = s[183] ? (v29 ? Math.min(1, v30) : 1) : v30
  const v32 = v27 ? (v28 ? Math.max(v24, v26) : v24) : v26
  const v33 = s[183] ? (v29 ? Math.max(1, v32) : 1) : v32
  const v34 = s[183] || v27 || v28
  const v35 = s[181] && s[156] || s[182] && !((!v22 || !s[156] && v23 === v24) && v22 && v23 === 1)
  const v36 = s[183] ? 0 : 1
  const v37 = s[181] ? 1 : 0
  const v38 = v21 && v22
  const v39 = s[168] && v34
  const v40 = s[169] && v34
  const v41 = s[165] && (s[183] || s[181])
  const v42 = v40 || v41
  const v43 = v40 ? (v41 ? Math.min(v31, v36) : v31) : v36
  const v44 = v39 || v42
  const v45 = v39 ? (v42 ? Math.min(v31, v43) : v31) : v43
  const v46 = s[152] ? -Infinity : v38 ? (v44 ? Math.min(v23, v45) : v23) : v45
  const v47 = v40 ? (v41 ? Math.max(v33, v37) : v33) : v37
  const v48 = v39 ? (v42 ? Math.max(v33, v47) : v33) : v47
  const v49 = s[152] ? Infinity : v38 ? (v44 ? Math.max(v24, v48) : v24) : v48
  const v50 = s[209] ? 4 : 1
  const v51 = s[192] ? 0 : 1
  const v52 = !(s[201] && !(s[0] < 20635 /* 2026-07-01 */ || s[71] && s[73] >= 20635 /* 2026-07-01 */)) && (s[152] || v38 || v39 || v40 || v41)
  const SDL_13b_1_antal = s[201] ? (v52 ? Math.min(v46, v51) : v51) : v46
  s[469] = SDL_13b_1_antal
  const SDL_13b_1_antal_hoej = s[201] ? (v52 ? Math.max(v49, v50) : v50) : v49
  s[470] = SDL_13b_1_antal_hoej
  const SDL_13b_1_antal_er = s[154] && (s[201] || v52)
  s[471] = SDL_13b_1_antal_er
  const SDL_13b_1_antal_ir = s[154] && !(s[201] && !(s[0] < 20635 /* 2026-07-01 */ || s[71] && s[73] >= 20635 /* 2026-07-01 */)) && (s[152] || v21 && s[156] || s[168] && v35 || s[169] && v35 || s[165] && s[182]) || s[0] < 18262 /* 2020-01-01 */
  s[472] = SDL_13b_1_antal_ir
}

function svar_13(f, s) {
  // SDL.13b.1.naeste: Den næste opfølgning skal være sket (SDL § 13 b, stk. 1)
  const v0 = s[1] && s[0] <= 14406 /* 2009-06-11 */
  s[238] = v0
  const v1 = f.senesteOpfoelgningssamtale ?? FIRST_DAY
  const v2 = f.senesteOpfoelgningssamtale ?? 84005 /* 2199-12-31 */
  const v3 = shiftDays(v1, 28)
  s[242] = v3
  const v4 = shiftDays(v2, 28)
  const v5 = shiftDays(v1, 56)
  s[240] = v5
  const v6 = shiftDays(v2, 56)
  s[241] = v6
  const v7 = Math.max(v3, v5)
  const v8 = Math.min(v4, v6)
  const v9 = v3 === v4
  s[239] = v9
  const v10 = s[210] && v8 >= v7
  const v11 = s[211] || v10
  const v12 = s[211] ? (v10 ? Math.min(v5, v7) : v5) : v7
  const v13 = s[212] ? (v11 ? Math.min(v3, v12) : v3) : v12
  const v14 = s[211] ? (v10 ? Math.max(v6, v8) : v6) : v8
  const v15 = s[212] ? (v11 ? Math.max(v4, v14) : v4) : v14
  s[234] = v15
  const v16 = s[2] >= 14407 /* 2009-06-12 */ && s[213]
  s[226] = v16
  const v17 = s[214] >= 2
  const v18 = shiftMonths(v1, 3)
  const v19 = shiftMonths(v2, 3)
  const v20 = shiftDays(s[215], -1)
  const v21 = shiftDays(s[216], -1)
  const v22 = s[217] < 2 && s[71]
  const v23 = v17 || v22
  s[244] = v23
  const v24 = v17 ? (v22 ? Math.min(v18, v20) : v18) : v20
  s[245] = v24
  const v25 = v17 ? (v22 ? Math.max(v19, v21) : v19) : v21
  s[246] = v25
  const v26 = s[217] < 2 && s[19]
  s[243] = v26
  const v27 = Math.max(v3, v24)
  const v28 = Math.min(v4, v25)
  const v29 = s[211] && v23
  const v30 = s[210] && v23 && v28 >= v27
  const v31 = v29 || v30
  const v32 = v29 ? (v30 ? Math.min(v24, v27) : v24) : v27
  const v33 = s[212] ? (v31 ? Math.min(v3, v32) : v3) : v32
  const v34 = v29 ? (v30 ? Math.max(v25, v28) : v25) : v28
  const v35 = s[212] ? (v31 ? Math.max(v4, v34) : v4) : v34
  const v36 = s[156] && v4 >= NEVER
  const v37 = s[153] || v36 ? (s[153] ? v3 : NEVER) : NEVER
  const v38 = s[155] ? NEVER : v4
  const v39 = s[214] >= 4
  const v40 = s[217] < 4 && s[71]
  const v41 = v40 || v39
  const v42 = v40 ? s[218] : NEVER
  s[224] = v42
  const v43 = v39 ? NEVER : s[219]
  const v44 = s[217] < 4 && s[19]
  s[237] = v44
  const v45 = s[153] && v41
  const v46 = s[156] && v41 && v43 >= NEVER
  const v47 = v45 || v46 ? (v45 ? v42 : NEVER) : NEVER
  const v48 = s[155] ? NEVER : v43
  const v49 = s[155] || v45 || v46
  const v50 = s[153] && v44 || s[156] && !((!v41 || !v44 && v42 === v43) && v41 && v42 === NEVER)
  s[247] = v50
  const v51 = s[181] && v49
  const v52 = s[182] && v49 && v48 >= NEVER
  const v53 = v51 || v52 ? (v51 ? v47 : NEVER) : NEVER
  const v54 = s[183] ? NEVER : v48
  const v55 = s[183] || v51 || v52
  const v56 = s[181] && v50 || s[182] && !((!v49 || !v50 && v47 === v48) && v49 && v47 === NEVER)
  s[248] = v56
  const v57 = v0 && (s[212] || s[211] || v10)
  s[225] = v57
  const v58 = s[158] && (s[212] || v29 || v30)
  s[227] = v58
  const v59 = s[220] && (s[155] || s[153] || v36)
  s[228] = v59
  const v60 = s[221] && v49
  s[229] = v60
  const v61 = s[168] && v55
  s[230] = v61
  const v62 = s[169] && v55
  s[231] = v62
  const v63 = v62 || s[165]
  const v64 = v62 ? v53 : NEVER
  const v65 = v61 || v63
  const v66 = v61 ? (v63 ? Math.min(v53, v64) : v53) : v64
  const v67 = v60 || v65
  const v68 = v60 ? (v65 ? Math.min(v47, v66) : v47) : v66
  const v69 = v59 || v67
  const v70 = v59 ? (v67 ? Math.min(v37, v68) : v37) : v68
  const v71 = v16 || v58 || v69
  s[233] = v71
  const v72 = v16 ? FIRST_DAY : v58 ? (v69 ? Math.min(v33, v70) : v33) : v70
  const v73 = s[3] ? FIRST_DAY : v57 ? (v71 ? Math.min(v13, v72) : v13) : v72
  s[232] = v73
  const v74 = s[165] ? NEVER : v54
  const v75 = v61 ? (v63 ? Math.max(v54, v74) : v54) : v74
  const v76 = v60 ? (v65 ? Math.max(v48, v75) : v48) : v75
  const v77 = v59 ? (v67 ? Math.max(v38, v76) : v38) : v76
  const v78 = v16 ? NEVER : v58 ? (v69 ? Math.max(v35, v77) : v35) : v77
  s[235] = v78
  const v79 = s[209] && v41
  s[223] = v79
}

function svar_14(f, s) {
  // SDL.13b.1.naeste: Den næste opfølgning skal være sket (SDL § 13 b, stk. 1)
  const v0 = s[222] || s[223] ? (s[223] ? s[224] : NEVER) : NEVER
  const v1 = !(s[201] && !(s[0] < 20635 /* 2026-07-01 */ || s[71] && s[73] >= 20635 /* 2026-07-01 */)) && (s[3] || s[225] || s[226] || s[227] || s[228] || s[229] || s[230] || s[231] || s[165])
  const SDL_13b_1_naeste = s[201] ? (v1 ? Math.min(s[232], v0) : v0) : s[232]
  s[473] = SDL_13b_1_naeste
  const SDL_13b_1_naeste_hoej = s[201] ? NEVER : s[3] ? NEVER : s[225] ? (s[233] ? Math.max(s[234], s[235]) : s[234]) : s[235]
  s[474] = SDL_13b_1_naeste_hoej
  const SDL_13b_1_naeste_er = s[236] && (s[201] || v1)
  s[475] = SDL_13b_1_naeste_er
  const SDL_13b_1_naeste_ir = s[236] && (s[201] && s[209] && s[237] || !(s[201] && !(s[0] < 20635 /* 2026-07-01 */ || s[71] && s[73] >= 20635 /* 2026-07-01 */)) && (s[3] || s[238] && s[210] && !(s[239] && s[240] === s[241] && s[242] === s[240]) || s[226] || s[158] && (s[211] && s[243] || s[210] && !(s[239] && (!s[244] || !s[243] && s[245] === s[246]) && s[244] && s[242] === s[245])) || s[220] && s[156] && !(s[239] && s[242] === NEVER) || s[221] && s[247] || s[168] && s[248] || s[169] && s[248])) || s[217] < 1
  s[476] = SDL_13b_1_naeste_ir
  // SDL.13b.5: Opfølgning uden kontakt (standby) (SDL § 13 b, stk. 5)
  const v6 = s[100] && s[0] <= 15069 /* 2011-04-05 */
  const v7 = s[2] >= 15070 /* 2011-04-06 */ && s[0] <= 15207 /* 2011-08-21 */
  const v8 = s[2] >= 15208 /* 2011-08-22 */ && s[150]
  const SDL_13b_5 = s[3] || s[101] || v6 && f.sygdomForhindrerKontakt !== false || v7 || v8 && f.kontaktUhensigtsmaessig !== false || s[151] && f.kontaktUhensigtsmaessig !== false
  s[477] = SDL_13b_5
  const SDL_13b_5_nej = s[3] || s[101] || v6 && f.sygdomForhindrerKontakt !== true || v7 || v8 && f.kontaktUhensigtsmaessig !== true || s[151] && f.kontaktUhensigtsmaessig !== true
  s[478] = SDL_13b_5_nej
  const SDL_13b_5_ir = s[3] || s[101] || v7
  s[479] = SDL_13b_5_ir
  // SDL.13f.1.dag: Grænsen for de kortere forløb (SDL § 13 f, stk. 1)
  const v12 = s[165] && s[71]
  const v13 = s[169] || v12
  const v14 = Math.min(s[249], s[250])
  const v15 = s[169] ? (v12 ? v14 : s[249]) : s[250]
  const v16 = s[173] ? FIRST_DAY : s[168] ? (v13 ? Math.min(s[249], v15) : s[249]) : v15
  const v17 = Math.max(s[251], s[252])
  const v18 = s[169] ? (v12 ? v17 : s[251]) : s[252]
  const v19 = s[173] ? NEVER : s[168] ? (v13 ? Math.max(s[251], v18) : s[251]) : v18
  const v20 = s[71] ? v14 : s[249]
  const v21 = s[71] ? v17 : s[251]
  const v22 = !(s[201] && !(s[0] < 20635 /* 2026-07-01 */ || s[71] && s[73] >= 20635 /* 2026-07-01 */)) && (s[173] || s[168] || s[169] || v12)
  const SDL_13f_1_dag = s[201] ? (v22 ? Math.min(v16, v20) : v20) : v16
  s[480] = SDL_13f_1_dag
  const SDL_13f_1_dag_hoej = s[201] ? (v22 ? Math.max(v19, v21) : v21) : v19
  s[481] = SDL_13f_1_dag_hoej
  const SDL_13f_1_dag_er = s[172] && (s[201] || v22)
  s[482] = SDL_13f_1_dag_er
  const SDL_13f_1_dag_ir = s[172] && (s[201] && s[19] || !(s[201] && !(s[0] < 20635 /* 2026-07-01 */ || s[71] && s[73] >= 20635 /* 2026-07-01 */)) && (s[173] || s[165] && s[19])) || s[0] < 20089 /* 2025-01-01 */
  s[483] = SDL_13f_1_dag_ir
  // SDL.21.1.1: Bortfald, når du ikke medvirker (SDL § 21, stk. 1, nr. 1)
  const v27 = f.udebliver !== true || f.rimeligGrund !== false || f.skriftligtOrienteret !== true
  const v28 = f.udebliver !== false && f.rimeligGrund !== true && f.skriftligtOrienteret !== false
  const v29 = s[143] && s[253]
  const SDL_21_1_1 = s[3] || s[101] && v28 || s[144] && v28 || s[145] && v28 || v29 && v28 || s[165] && v28
  s[484] = SDL_21_1_1
  const SDL_21_1_1_nej = s[3] || s[101] && v27 || s[144] && v27 || s[145] && v27 || v29 && v27 || s[165] && v27
  s[485] = SDL_21_1_1_nej
  // SDL.21a: Du må sige nej til behandlingen (SDL § 21 a)
  const v32 = s[254] && s[0] <= 16982 /* 2016-06-30 */
  const v33 = f.afviser === 'operation' || f.afviser === 'medicin' || f.afviser === 'anden_laegebehandling'
  const v34 = f.afviser !== undefined && !v33 || !(f.afviser !== undefined) || f.andenVurderingIndhentet !== true
  const v35 = (f.afviser !== undefined && v33 || !(f.afviser !== undefined)) && f.andenVurderingIndhentet !== false
  const v36 = s[2] >= 16983 /* 2016-07-01 */ && s[0] <= 18077 /* 2019-06-30 */
  const v37 = s[2] >= 18078 /* 2019-07-01 */
  const v38 = f.afviser === 'operation' || f.afviser === 'medicin'
  const v39 = f.afviser === 'anden_laegebehandling'
  const SDL_21a = s[3] || v32 && v35 || v36 && v35 || v37 && (f.afviser !== undefined && v38 || !(f.afviser !== undefined) || (f.afviser !== undefined && v39 || !(f.afviser !== undefined)) && f.tilsvarendeIndgribende !== false)
  s[499] = SDL_21a
  const SDL_21a_nej = s[3] || s[101] || s[100] && s[255] || v32 && v34 || v36 && v34 || v37 && (f.afviser !== undefined && !v38 || !(f.afviser !== undefined)) && (f.afviser !== undefined && !v39 || !(f.afviser !== undefined) || f.tilsvarendeIndgribende !== true)
  s[500] = SDL_21a_nej
  // SDL.21.1.2: Bortfald, når du siger nej til behandling (SDL § 21, stk. 1, nr. 2)
  const v42 = f.afviser === 'operation' || f.afviser === 'medicin' || f.afviser === 'anden_laegebehandling' || f.afviser === 'indlaeggelse'
  const v43 = f.afviser === 'optraening'
  const v44 = (f.afviser !== undefined && !v42 || !(f.afviser !== undefined) || f.noedvendigBehandling !== true) && (f.afviser !== undefined && !v43 || !(f.afviser !== undefined) || f.hensigtsmaessigOptraening !== true) || f.opfordret !== true || SDL_21a || f.skriftligtOrienteret !== true
  const v45 = ((f.afviser !== undefined && v42 || !(f.afviser !== undefined)) && f.noedvendigBehandling !== false || (f.afviser !== undefined && v43 || !(f.afviser !== undefined)) && f.hensigtsmaessigOptraening !== false) && f.opfordret !== false && (SDL_21a_nej || s[3]) && f.skriftligtOrienteret !== false
  const SDL_21_1_2 = s[3] || s[101] && v45 || s[100] && v45
  s[486] = SDL_21_1_2
  const SDL_21_1_2_nej = s[3] || s[101] && v44 || s[100] && v44
  s[487] = SDL_21_1_2_nej
  // SDL.21.1.3: Bortfald, når adfærden forhaler helbredelsen (SDL § 21, stk. 1, nr. 3)
  const SDL_21_1_3 = s[3] || s[1] && f.forhalerHelbredelsen !== false
  s[488] = SDL_21_1_3
  const SDL_21_1_3_nej = s[3] || s[1] && f.forhalerHelbredelsen !== true
  s[489] = SDL_21_1_3_nej
  // SDL.21.4.dag: Du skal opfylde betingelserne igen (SDL § 21, stk. 4)
  const SDL_21_4_dag = s[3] ? FIRST_DAY : shiftDays(f.underrettetOmBortfald ?? FIRST_DAY, 28)
  s[493] = SDL_21_4_dag
  const SDL_21_4_dag_hoej = s[3] ? NEVER : shiftDays(f.underrettetOmBortfald ?? 84005 /* 2199-12-31 */, 28)
  s[494] = SDL_21_4_dag_hoej
  // SDL.21.4: Sygedagpengene bliver genoptaget (SDL § 21, stk. 4)
  const v52 = f.opfyldtIgen ?? FIRST_DAY
  const v53 = f.opfyldtIgen ?? 84005 /* 2199-12-31 */
  const v54 = SDL_21_4_dag_hoej >= v52
  const v55 = s[100] && s[0] <= 15397 /* 2012-02-27 */
  const v56 = s[2] >= 15398 /* 2012-02-28 */ && s[0] <= 15516 /* 2012-06-25 */
  const v57 = s[2] >= 15517 /* 2012-06-26 */
  const SDL_21_4 = s[3] || s[101] && v54 || v55 && v54 || v56 || v57 && (v54 || s[3]) && f.genoptagetFoer !== true
  s[416] = SDL_21_4
  const SDL_21_4_nej = s[3] || s[101] && SDL_21_4_dag < v53 || v55 && SDL_21_4_dag < v53 || v56 || v57 && (SDL_21_4_dag < v53 || f.genoptagetFoer !== false)
  s[491] = SDL_21_4_nej
  const SDL_21_4_ir = s[3] || v56
  s[492] = SDL_21_4_ir
  // SDL.21.4.fra: Sygedagpengene bliver genoptaget fra (SDL § 21, stk. 4)
  const SDL_21_4_fra = s[3] ? FIRST_DAY : shiftDays(v52, 1)
  s[496] = SDL_21_4_fra
  const SDL_21_4_fra_hoej = s[3] ? NEVER : shiftDays(v53, 1)
  s[497] = SDL_21_4_fra_hoej
  const SDL_21_4_fra_ir = s[3] || SDL_21_4_nej || SDL_21_4_ir
  s[498] = SDL_21_4_fra_ir
  // SDL.24.1.ophør: Tidligste stop af udbetalingen (SDL § 24, stk. 1)
  const v64 = s[1] && s[0] <= 16687 /* 2015-09-09 */
  const v65 = s[2] >= 16688 /* 2015-09-10 */
  const v66 = f.ophoerErAfgjort !== false && s[256]
  const SDL_24_1_ophoer = s[3] ? FIRST_DAY : v64 ? FIRST_DAY : v66 ? Math.max(s[257], f.ophoerAfgjortDen ?? FIRST_DAY) : NEVER
  s[501] = SDL_24_1_ophoer
  const SDL_24_1_ophoer_hoej = s[3] ? NEVER : v64 ? NEVER : f.ophoerErAfgjort !== true ? NEVER : Math.max(s[258], f.ophoerAfgjortDen ?? 84005 /* 2199-12-31 */)
  s[502] = SDL_24_1_ophoer_hoej
  const SDL_24_1_ophoer_er = s[3] || v64 || v65 && (v66 || f.ophoerErAfgjort !== true)
  s[503] = SDL_24_1_ophoer_er
  const SDL_24_1_ophoer_ir = s[3] || v64 || v65 && f.ophoerErAfgjort !== false && s[259]
  s[504] = SDL_24_1_ophoer_ir
  // SDL.24.1.revurdering: Revurdering før sygedagpengene stopper (SDL § 24, stk. 1)
  const v71 = s[115] && s[47] <= 13331 /* 2006-07-02 */
  const SDL_24_1_revurdering = s[260] && (v71 || s[115] && s[118] >= 16252 /* 2014-07-01 */ && s[47] <= 2147483646)
  s[505] = SDL_24_1_revurdering
  const SDL_24_1_revurdering_nej = s[260] && (v71 || s[115] && s[118] >= 13332 /* 2006-07-03 */ && s[47] <= 16251 /* 2014-06-30 */)
  s[506] = SDL_24_1_revurdering_nej
  const SDL_24_1_revurdering_ir = s[260] && (v71 || s[120] || s[115] && s[118] === NEVER) || s[261] || s[120]
  s[507] = SDL_24_1_revurdering_ir
}

function svar_15(f, s) {
  // SDL.41.1: Første dag for selvstændige (SDL § 41)
  const v0 = f.selvstaendigForsikring === 'foerste_fravaersdag'
  const v1 = f.selvstaendigForsikring !== undefined && v0 || !(f.selvstaendigForsikring !== undefined)
  const v2 = f.selvstaendigForsikring !== undefined && !v0 || !(f.selvstaendigForsikring !== undefined)
  const v3 = f.selvstaendigForsikring === 'tredje_fravaersdag'
  const v4 = f.selvstaendigForsikring !== undefined && v3 || !(f.selvstaendigForsikring !== undefined)
  s[366] = v4
  const v5 = f.selvstaendigForsikring !== undefined && !v3 || !(f.selvstaendigForsikring !== undefined)
  const v6 = f.tredjeFravaersdag ?? FIRST_DAY
  s[364] = v6
  const v7 = f.tredjeFravaersdag ?? 84005 /* 2199-12-31 */
  s[365] = v7
  const v8 = shiftDays(s[70], 14)
  s[359] = v8
  const v9 = shiftDays(s[73], 14)
  s[360] = v9
  const v10 = v5 && s[71]
  s[367] = v10
  const v11 = v4 ? (v10 ? Math.min(v6, v8) : v6) : v8
  const v12 = v4 ? (v10 ? Math.max(v7, v9) : v7) : v9
  const v13 = v1 && s[71]
  s[368] = v13
  const v14 = v2 && (v4 || v10)
  s[369] = v14
  const v15 = v13 || v14
  s[373] = v15
  const v16 = v13 ? (v14 ? Math.min(s[70], v11) : s[70]) : v11
  const v17 = v13 ? (v14 ? Math.max(s[73], v12) : s[73]) : v12
  const v18 = v1 && s[19]
  const v19 = v18 || v2 && v5 && s[19]
  s[380] = v19
  const v20 = s[71] && s[92] && s[70] <= 15397 /* 2012-02-27 */
  const v21 = s[73] >= 15398 /* 2012-02-28 */
  s[372] = v21
  const v22 = s[70] <= 15516 /* 2012-06-25 */
  s[323] = v22
  const v23 = s[71] && v21 && v22
  const v24 = f.aftaleForSelvstaendig !== false && s[71]
  s[374] = v24
  const v25 = f.aftaleForSelvstaendig !== true && s[71]
  const v26 = Math.min(s[70], v8)
  const v27 = v24 ? (v25 ? v26 : s[70]) : v8
  const v28 = Math.max(s[73], v9)
  const v29 = v24 ? (v25 ? v28 : s[73]) : v9
  const v30 = f.aftaleForSelvstaendig !== false && s[19]
  s[379] = v30
  const v31 = v5 && (v24 || v25)
  const v32 = v4 ? (v31 ? Math.min(v6, v27) : v6) : v27
  const v33 = v4 ? (v31 ? Math.max(v7, v29) : v7) : v29
  const v34 = v2 && (v4 || v31)
  const v35 = v13 || v34
  const v36 = v13 ? (v34 ? Math.min(s[70], v32) : s[70]) : v32
  const v37 = v13 ? (v34 ? Math.max(s[73], v33) : s[73]) : v33
  const v38 = v18 || v2 && v5 && (v30 || f.aftaleForSelvstaendig !== true && s[19])
  const v39 = s[73] >= 15517 /* 2012-06-26 */
  s[324] = v39
  const v40 = s[71] && v39 && s[70] <= 18318 /* 2020-02-26 */
  const v41 = s[71] && s[73] >= 18319 /* 2020-02-27 */ && s[70] <= 19173 /* 2022-06-30 */
  const v42 = f.sygMedCovid19 !== false && s[71]
  const v43 = f.sygMedCovid19 !== true && s[71]
  const v44 = v42 ? (v43 ? v26 : s[70]) : v8
  const v45 = v42 ? (v43 ? v28 : s[73]) : v9
  const v46 = f.aftaleForSelvstaendig !== true && (v42 || v43)
  const v47 = v24 ? (v46 ? Math.min(s[70], v44) : s[70]) : v44
  const v48 = v24 ? (v46 ? Math.max(s[73], v45) : s[73]) : v45
  const v49 = v5 && (v24 || v46)
  const v50 = v4 ? (v49 ? Math.min(v6, v47) : v6) : v47
  const v51 = v4 ? (v49 ? Math.max(v7, v48) : v7) : v48
  const v52 = v2 && (v4 || v49)
  const v53 = v13 ? (v52 ? Math.min(s[70], v50) : s[70]) : v50
  const v54 = v13 ? (v52 ? Math.max(s[73], v51) : s[73]) : v51
  const v55 = s[71] && s[73] >= 19174 /* 2022-07-01 */ && s[74]
  const v56 = s[93] && v15
  s[376] = v56
  const v57 = v20 && v15
  s[375] = v57
  const v58 = v23 && v35
  const v59 = v40 && v35
  const v60 = v41 && (v13 || v52)
  const v61 = v55 && v35
  const v62 = v60 || v61
  const v63 = v60 ? (v61 ? Math.min(v36, v53) : v53) : v36
  const v64 = v59 || v62
  const v65 = v59 ? (v62 ? Math.min(v36, v63) : v36) : v63
  const v66 = v58 || v64
  const v67 = v58 ? (v64 ? Math.min(v36, v65) : v36) : v65
  const v68 = v57 || v66
  const v69 = v57 ? (v66 ? Math.min(v16, v67) : v16) : v67
  const SDL_41_1 = s[75] ? FIRST_DAY : v56 ? (v68 ? Math.min(v16, v69) : v16) : v69
  s[267] = SDL_41_1
  const v71 = v60 ? (v61 ? Math.max(v37, v54) : v54) : v37
  const v72 = v59 ? (v62 ? Math.max(v37, v71) : v37) : v71
  const v73 = v58 ? (v64 ? Math.max(v37, v72) : v37) : v72
  const v74 = v57 ? (v66 ? Math.max(v17, v73) : v17) : v73
  const SDL_41_1_hoej = s[75] ? NEVER : v56 ? (v68 ? Math.max(v17, v74) : v17) : v74
  s[268] = SDL_41_1_hoej
  const SDL_41_1_er = s[75] || v56 || v57 || v58 || v59 || v60 || v61
  s[266] = SDL_41_1_er
  const v77 = s[93] && v19
  s[377] = v77
  const v78 = v20 && v19
  s[378] = v78
  const SDL_41_1_ir = s[75] || v77 || v78 || v23 && v38 || v40 && v38 || v41 && (v18 || v2 && v5 && (v30 || f.aftaleForSelvstaendig !== true && (f.sygMedCovid19 !== false && s[19] || f.sygMedCovid19 !== true && s[19]))) || v55 && v38 || s[76]
  s[269] = SDL_41_1_ir
}

function svar_16(f, s) {
  // SDL.33.1: Første dag, kommunen betaler (SDL § 33)
  const v0 = !s[71] || !s[19] && s[70] === s[73]
  s[325] = v0
  const v1 = s[81] && s[87] < NEVER
  const v2 = s[81] && s[82] >= NEVER
  const v3 = Math.max(s[70], shiftDays(s[87], 1))
  const v4 = Math.max(s[73], shiftDays(s[82], 1))
  const v5 = s[81] && s[71]
  const v6 = s[85] || s[19]
  const v7 = Math.max(s[70], v3)
  const v8 = Math.min(s[73], v4)
  const v9 = v1 && v5
  const v10 = v2 && s[71]
  const v11 = s[85] && v5 && s[71] && v8 >= v7
  const v12 = v10 || v11
  const v13 = v10 ? (v11 ? Math.min(s[70], v7) : s[70]) : v7
  const v14 = v9 ? (v12 ? Math.min(v3, v13) : v3) : v13
  const v15 = v10 ? (v11 ? Math.max(s[73], v8) : s[73]) : v8
  const v16 = v9 ? (v12 ? Math.max(v4, v15) : v4) : v15
  const v17 = s[262] && s[263] < NEVER
  const v18 = s[262] && s[264] >= NEVER
  const v19 = Math.max(s[70], shiftDays(s[263], 1))
  const v20 = Math.max(s[73], shiftDays(s[264], 1))
  const v21 = s[262] && s[71]
  const v22 = s[265] || s[19]
  const v23 = Math.max(s[70], v19)
  const v24 = Math.min(s[73], v20)
  const v25 = v17 && v21
  const v26 = v18 && s[71]
  const v27 = s[265] && v21 && s[71] && v24 >= v23
  const v28 = v26 || v27
  const v29 = v26 ? (v27 ? Math.min(s[70], v23) : s[70]) : v23
  const v30 = v25 ? (v28 ? Math.min(v19, v29) : v19) : v29
  const v31 = v26 ? (v27 ? Math.max(s[73], v24) : s[73]) : v24
  const v32 = v25 ? (v28 ? Math.max(v20, v31) : v20) : v31
  const v33 = f.arbejdsskade !== false && s[71]
  const v34 = f.arbejdsskade !== true && s[266]
  const v35 = v33 ? (v34 ? Math.min(s[70], s[267]) : s[70]) : s[267]
  const v36 = v33 ? (v34 ? Math.max(s[73], s[268]) : s[73]) : s[268]
  const v37 = s[96] && (v33 || v34)
  const v38 = s[98] && s[71]
  const v39 = v37 ? (v38 ? Math.min(s[70], v35) : v35) : s[70]
  const v40 = v37 ? (v38 ? Math.max(s[73], v36) : v36) : s[73]
  const v41 = s[97] && (v25 || v26 || v27)
  const v42 = s[99] && (v37 || v38)
  const v43 = v41 ? (v42 ? Math.min(v30, v39) : v30) : v39
  const v44 = v41 ? (v42 ? Math.max(v32, v40) : v32) : v40
  const v45 = s[79] && (v9 || v10 || v11)
  const v46 = s[80] && (v41 || v42)
  const SDL_33_1_er = s[75] || s[95] && (v45 || v46)
  s[404] = SDL_33_1_er
  const SDL_33_1 = s[75] ? FIRST_DAY : v45 ? (v46 ? Math.min(v14, v43) : v14) : v43
  s[405] = SDL_33_1
  const SDL_33_1_hoej = s[75] ? NEVER : v45 ? (v46 ? Math.max(v16, v44) : v16) : v44
  s[406] = SDL_33_1_hoej
  const SDL_33_1_ir = s[75] || s[95] && (s[79] && (v1 && v6 || v2 && s[19] || s[85] && s[19] || s[85] && !((!v5 || !v6 && v3 === v4) && v0 && (v5 && s[71] || !v5 && !s[71]) && (!v5 || s[70] === v3))) || s[80] && (s[97] && (v17 && v22 || v18 && s[19] || s[265] && s[19] || s[265] && !((!v21 || !v22 && v19 === v20) && v0 && (v21 && s[71] || !v21 && !s[71]) && (!v21 || s[70] === v19))) || s[99] && (s[96] && (f.arbejdsskade !== false && s[19] || f.arbejdsskade !== true && s[269]) || s[98] && s[19]))) || s[76]
  s[407] = SDL_33_1_ir
  // SDL.24a.2: Første dag i jobafklaring ved ny sygemelding (SDL § 24 a, stk. 2-5)
  const v51 = s[71] && s[270]
  const v52 = s[96] && s[71]
  const v53 = s[98] && SDL_33_1_er
  const SDL_24a_2 = v51 ? FIRST_DAY : v52 ? (v53 ? Math.min(s[70], SDL_33_1) : s[70]) : SDL_33_1
  s[509] = SDL_24a_2
  const SDL_24a_2_hoej = v51 ? NEVER : v52 ? (v53 ? Math.max(s[73], SDL_33_1_hoej) : s[73]) : SDL_33_1_hoej
  s[510] = SDL_24a_2_hoej
  const SDL_24a_2_er = s[129] && (v51 || s[103] && (v52 || v53))
  s[511] = SDL_24a_2_er
  const SDL_24a_2_ir = s[129] && (v51 || s[103] && (s[96] && s[19] || s[98] && SDL_33_1_ir) || s[76]) || s[271]
  s[512] = SDL_24a_2_ir
  // SDL.24a.6: Sygedagpenge i stedet for jobafklaring ved livstruende sygdom (SDL § 24 a, stk. 6)
  const SDL_24a_6 = s[3] || s[126] && (s[129] || s[125]) && f.laegenVurdererLivstruende !== false
  s[513] = SDL_24a_6
  const SDL_24a_6_nej = s[3] || s[272] || s[126] && (s[124] || f.laegenVurdererLivstruende !== true)
  s[514] = SDL_24a_6_nej
  // SDL.24b.1: Fra jobafklaring til sygedagpenge ved livstruende sygdom (SDL § 24 b, stk. 1)
  const SDL_24b_1 = s[3] || s[126] && f.erIJobafklaring !== false && f.laegenVurdererLivstruende !== false && f.opfylderBeskaeftigelseskravetVedLivstruende !== false
  s[417] = SDL_24b_1
  const SDL_24b_1_nej = s[3] || s[272] || s[126] && (f.erIJobafklaring !== true || f.laegenVurdererLivstruende !== true || f.opfylderBeskaeftigelseskravetVedLivstruende !== true)
  s[516] = SDL_24b_1_nej
  // SDL.24b.2: Første dag med sygedagpenge i stedet for jobafklaring (SDL § 24 b, stk. 2)
  const v62 = f.bedtOmSygedagpengeDen ?? FIRST_DAY
  const v63 = f.bedtOmSygedagpengeDen ?? 84005 /* 2199-12-31 */
  const v64 = f.laegenVurderedeLivstruendeDen ?? FIRST_DAY
  const v65 = f.laegenVurderedeLivstruendeDen ?? 84005 /* 2199-12-31 */
  const v66 = shiftDays(v65, 56) >= v62
  const v67 = shiftDays(v64, 56) >= v63
  const SDL_24b_2 = s[109] ? FIRST_DAY : v66 ? (v67 ? v64 : Math.min(v62, v64)) : v62
  s[517] = SDL_24b_2
  const SDL_24b_2_hoej = s[109] ? NEVER : v66 ? (v67 ? v65 : Math.max(v63, v65)) : v63
  s[518] = SDL_24b_2_hoej
  const SDL_24b_2_ir = SDL_24b_1 && s[109] || SDL_24b_1_nej || s[3]
  s[519] = SDL_24b_2_ir
  // SDL.26.1.uger: Krævet arbejdsdygtighed før ny ret (SDL § 26, stk. 1)
  const v71 = s[71] && s[92] && s[270]
  s[277] = v71
  const SDL_26_1_uger = s[75] ? -Infinity : v71 || s[103] ? (s[103] ? 0 : 91) : 91
  s[274] = SDL_26_1_uger
  const SDL_26_1_uger_hoej = s[75] ? Infinity : s[93] ? 91 : v71 ? 91 : 0
  s[275] = SDL_26_1_uger_hoej
  const SDL_26_1_uger_er = s[75] || s[93] || v71 || s[103]
  s[273] = SDL_26_1_uger_er
}

function svar_17(f, s) {
  // SDL.26.1: Ny ret, når retten er brugt op (SDL § 26, stk. 1)
  const v0 = s[273] && (f.arbejdsdygtigUgerEfterOphoer ?? 7280) >= s[274]
  const v1 = s[273] && (f.arbejdsdygtigUgerEfterOphoer ?? 0) < s[275]
  const v2 = s[141] || s[122]
  const v3 = s[84] && s[123]
  const v4 = v0 || s[276] && (s[121] || s[123]) && (s[138] || s[121])
  const v5 = (v1 || s[84]) && (v2 || v3) && (v1 || v2)
  const v6 = s[84] && v3
  const v7 = f.ugerISammenhaengendeSygeperiode ?? 0
  const v8 = f.ugerISammenhaengendeSygeperiode ?? 7280
  const v9 = f.retErOpbrugt !== false && v8 > 364
  const SDL_26_1 = v9 && (s[75] || s[93] && v4 || s[277] && v4 || s[103])
  s[520] = SDL_26_1
  const SDL_26_1_nej = v9 && (s[75] || s[93] && v5 || s[277] && v5)
  s[521] = SDL_26_1_nej
  const SDL_26_1_ir = v9 && (s[75] || s[93] && v6 || s[277] && v6 || s[76]) || f.retErOpbrugt !== true || v7 <= 364
  s[522] = SDL_26_1_ir
  // SDL.26.1.covid: Covid-forlængelse i 3 måneder (SDL § 26, stk. 1-2)
  const v13 = Math.max(s[47], 18330 /* 2020-03-09 */)
  const v14 = Math.max(s[118], 18330 /* 2020-03-09 */)
  const v15 = s[115] && v13 <= 18808 /* 2021-06-30 */
  const v16 = s[115] && s[118] >= 18330 /* 2020-03-09 */
  const v17 = s[115] && s[47] < 18330 /* 2020-03-09 */
  const v18 = s[115] && s[47] <= 18535 /* 2020-09-30 */
  const v19 = v17 || s[115] && s[118] > 18535 /* 2020-09-30 */
  const v20 = (v16 || s[120]) && (v18 || s[120]) && (v16 || v18)
  const v21 = v16 || countDays(s[9], 18330 /* 2020-03-09 */, 18330 /* 2020-03-09 */) < 1 || f.fortsatRet9Marts2020 !== true
  const v22 = (v17 || s[120]) && countDays(s[278], 18330 /* 2020-03-09 */, 18330 /* 2020-03-09 */) >= 1 && f.fortsatRet9Marts2020 !== false
  const v23 = v20 || v22
  const v24 = (v19 || s[120]) && v21
  const v25 = shiftDays(s[47], 1)
  s[307] = v25
  const v26 = shiftDays(s[118], 1)
  s[309] = v26
  const v27 = shiftDays(shiftMonths(v25, 3), -1)
  const v28 = shiftDays(shiftMonths(v26, 3), -1)
  const v29 = Math.max(v27, 18443 /* 2020-06-30 */)
  const v30 = Math.min(v28, 18443 /* 2020-06-30 */)
  const v31 = v20 && s[115]
  const v32 = s[120] && s[115] && v30 >= v29
  const v33 = v19 || v32
  const v34 = v19 ? 18443 /* 2020-06-30 */ : v29
  const v35 = v31 ? (v33 ? Math.min(v27, v34) : v27) : v34
  const v36 = v19 ? 18443 /* 2020-06-30 */ : v30
  const v37 = v31 ? (v33 ? Math.max(v28, v36) : v28) : v36
  const v38 = v20 && s[120]
  const v39 = v23 && (v31 || v19 || v32)
  const v40 = v24 && s[115]
  const v41 = v39 ? (v40 ? Math.min(s[47], v35) : v35) : s[47]
  const v42 = v39 ? (v40 ? Math.max(s[118], v37) : v37) : s[118]
  const v43 = v13 <= 2147483646
  const v44 = s[115] && v14 >= 18809 /* 2021-07-01 */ && v43
  const v45 = s[120] || s[115] && v14 === NEVER
  const v46 = v15 && (v39 || v40)
  const v47 = v44 && s[115]
  const SDL_26_1_covid_er = v46 || v47
  s[283] = SDL_26_1_covid_er
  const SDL_26_1_covid = v46 ? (v47 ? Math.min(s[47], v41) : v41) : s[47]
  s[281] = SDL_26_1_covid
  const SDL_26_1_covid_hoej = v46 ? (v47 ? Math.max(s[118], v42) : v42) : s[118]
  s[282] = SDL_26_1_covid_hoej
  const SDL_26_1_covid_ir = v15 && (v23 && (v38 || s[120] && !((!s[115] || !s[120] && v27 === v28) && s[115] && (!s[115] || v27 === 18443 /* 2020-06-30 */))) || v24 && s[120]) || v44 && s[120] || v45
  s[284] = SDL_26_1_covid_ir
  // SDL.26.1.fra: Hvornår covid-forlængelsen regnes fra (SDL § 26, stk. 1-2)
  const v52 = !s[115] || !s[120] && s[47] === s[118]
  s[318] = v52
  const v53 = s[115] && v43
  const v54 = v22 ? 18352 /* 2020-03-31 */ : NEVER
  const v55 = v21 ? NEVER : 18352 /* 2020-03-31 */
  const v56 = Math.max(s[47], v54)
  const v57 = Math.min(s[118], v55)
  const v58 = s[120] && s[115] && v57 >= v56
  const v59 = v19 || v58
  const v60 = v19 ? (v58 ? Math.min(v54, v56) : v54) : v56
  const SDL_26_1_fra = v31 ? (v59 ? Math.min(s[47], v60) : s[47]) : v60
  s[523] = SDL_26_1_fra
  const v62 = v19 ? (v58 ? Math.max(v55, v57) : v55) : v57
  const SDL_26_1_fra_hoej = v31 ? (v59 ? Math.max(s[118], v62) : s[118]) : v62
  s[524] = SDL_26_1_fra_hoej
  const SDL_26_1_fra_er = v53 && (v31 || v19 || v58)
  s[525] = SDL_26_1_fra_er
  const SDL_26_1_fra_ir = v53 && (v38 || s[120] && !(v52 && v54 === v55 && s[115] && (!s[115] || s[47] === v54))) || v45
  s[526] = SDL_26_1_fra_ir
  // SDL.26.2: Ny ret for pensionister, når retten er brugt op (SDL § 26, stk. 1)
  const v66 = f.retErOpbrugt !== false && v8 > 182 && s[279]
  const SDL_26_2 = v66 && (s[75] || s[93] || s[277] && v0 || s[103])
  s[527] = SDL_26_2
  const SDL_26_2_nej = v66 && (s[75] || s[93] || s[277] && v1)
  s[528] = SDL_26_2_nej
  const SDL_26_2_ir = v66 && (s[75] || s[93] || s[277] && s[84] || s[76]) || f.retErOpbrugt !== true || v7 <= 182 || s[280]
  s[529] = SDL_26_2_ir
}

function svar_18(f, s) {
  // SDL.26.3.covid: Covid-forlængelse i 3 måneder mere (SDL § 26, stk. 3)
  const v0 = Math.max(18330 /* 2020-03-09 */, s[281])
  const v1 = Math.max(18330 /* 2020-03-09 */, s[282])
  const v2 = s[283] && v0 <= 18808 /* 2021-06-30 */
  const v3 = s[283] && s[115]
  const v4 = v3 && s[47] < s[282]
  const v5 = s[283] && s[282] >= 18443 /* 2020-06-30 */
  const v6 = s[283] && s[281] <= 18535 /* 2020-09-30 */
  const v7 = (v5 || s[284]) && (v6 || s[284]) && (v5 || v6)
  const v8 = shiftDays(shiftMonths(shiftDays(s[281], 1), 3), -1)
  const v9 = shiftDays(shiftMonths(shiftDays(s[282], 1), 3), -1)
  const v10 = Math.max(s[281], v8)
  const v11 = Math.min(s[282], v9)
  const v12 = (v4 || s[284] || s[120]) && (v7 || s[284]) && (v4 || v7) && s[283]
  const v13 = (v3 && s[118] >= s[281] || s[283] && s[281] < 18443 /* 2020-06-30 */ || s[283] && s[282] > 18535 /* 2020-09-30 */) && s[283]
  const v14 = s[284] && s[283] && v11 >= v10
  const v15 = v13 || v14
  const v16 = v13 ? (v14 ? Math.min(s[281], v10) : s[281]) : v10
  const v17 = v12 ? (v15 ? Math.min(v8, v16) : v8) : v16
  const v18 = v13 ? (v14 ? Math.max(s[282], v11) : s[282]) : v11
  const v19 = v12 ? (v15 ? Math.max(v9, v18) : v9) : v18
  const v20 = s[283] && v1 >= 18809 /* 2021-07-01 */ && v0 <= 2147483646
  const v21 = v2 && (v12 || v13 || v14)
  const v22 = v20 && s[283]
  const SDL_26_3_covid_er = v21 || v22
  s[532] = SDL_26_3_covid_er
  const SDL_26_3_covid = v21 ? (v22 ? Math.min(s[281], v17) : v17) : s[281]
  s[530] = SDL_26_3_covid
  const SDL_26_3_covid_hoej = v21 ? (v22 ? Math.max(s[282], v19) : v19) : s[282]
  s[531] = SDL_26_3_covid_hoej
  const SDL_26_3_covid_ir = v2 && s[284] || v20 && s[284] || s[284] || s[283] && v1 === NEVER
  s[533] = SDL_26_3_covid_ir
  // SDL.26a.1.covid: Covid-forlængelse efter en anden forlængelse (SDL § 26 a, stk. 1-2)
  const v27 = Math.max(s[285], 18330 /* 2020-03-09 */) <= 18808 /* 2021-06-30 */
  const v28 = s[285] < 18330 /* 2020-03-09 */ || s[286] > 18535 /* 2020-09-30 */
  const v29 = s[286] >= 18330 /* 2020-03-09 */ && s[285] <= 18535 /* 2020-09-30 */
  const v30 = shiftDays(shiftMonths(shiftDays(s[285], 1), 3), -1)
  const v31 = shiftDays(shiftMonths(shiftDays(s[286], 1), 3), -1)
  const v32 = v30 >= 18443 /* 2020-06-30 */
  const v33 = v31 >= 18443 /* 2020-06-30 */
  const v34 = v32 ? v30 : v33 ? Math.min(18443 /* 2020-06-30 */, v30) : 18443 /* 2020-06-30 */
  const v35 = v32 ? v31 : v33 ? Math.max(18443 /* 2020-06-30 */, v31) : 18443 /* 2020-06-30 */
  const v36 = v29 ? (v28 ? Math.min(s[285], v34) : v34) : s[285]
  const v37 = v29 ? (v28 ? Math.max(s[286], v35) : v35) : s[286]
  const v38 = Math.max(s[286], 18330 /* 2020-03-09 */) >= 18809 /* 2021-07-01 */
  const SDL_26a_1_covid = v27 ? (v38 ? Math.min(s[285], v36) : v36) : s[285]
  s[534] = SDL_26a_1_covid
  const SDL_26a_1_covid_hoej = v27 ? (v38 ? Math.max(s[286], v37) : v37) : s[286]
  s[535] = SDL_26a_1_covid_hoej
  // SDL.26a.3.covid: Covid-forlængelse i 3 måneder mere efter en anden forlængelse (SDL § 26 a, stk. 3)
  const v41 = Math.max(18330 /* 2020-03-09 */, SDL_26a_1_covid)
  const v42 = Math.max(18330 /* 2020-03-09 */, SDL_26a_1_covid_hoej)
  const v43 = v41 <= 18808 /* 2021-06-30 */
  const v44 = s[286] >= SDL_26a_1_covid || SDL_26a_1_covid < 18443 /* 2020-06-30 */ || SDL_26a_1_covid_hoej > 18535 /* 2020-09-30 */
  const v45 = s[285] < SDL_26a_1_covid_hoej && SDL_26a_1_covid_hoej >= 18443 /* 2020-06-30 */ && SDL_26a_1_covid <= 18535 /* 2020-09-30 */
  const v46 = shiftDays(shiftMonths(shiftDays(SDL_26a_1_covid, 1), 3), -1)
  const v47 = shiftDays(shiftMonths(shiftDays(SDL_26a_1_covid_hoej, 1), 3), -1)
  const v48 = v45 ? (v44 ? Math.min(SDL_26a_1_covid, v46) : v46) : SDL_26a_1_covid
  const v49 = v45 ? (v44 ? Math.max(SDL_26a_1_covid_hoej, v47) : v47) : SDL_26a_1_covid_hoej
  const v50 = v42 >= 18809 /* 2021-07-01 */ && v41 <= 2147483646
  const SDL_26a_3_covid_ir = v42 === NEVER
  s[290] = SDL_26a_3_covid_ir
  const SDL_26a_3_covid_er = v43 || v50
  s[289] = SDL_26a_3_covid_er
  const SDL_26a_3_covid = v43 ? (v50 ? Math.min(SDL_26a_1_covid, v48) : v48) : SDL_26a_1_covid
  s[287] = SDL_26a_3_covid
  const SDL_26a_3_covid_hoej = v43 ? (v50 ? Math.max(SDL_26a_1_covid_hoej, v49) : v49) : SDL_26a_1_covid_hoej
  s[288] = SDL_26a_3_covid_hoej
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
  s[291] = SDL_26c_covid_er
  const SDL_26c_covid = v73 ? (v74 ? Math.min(SDL_26_3_covid, v69) : v69) : SDL_26_3_covid
  s[292] = SDL_26c_covid
  const SDL_26c_covid_hoej = v73 ? (v74 ? Math.max(SDL_26_3_covid_hoej, v71) : v71) : SDL_26_3_covid_hoej
  s[293] = SDL_26c_covid_hoej
  const SDL_26c_covid_ir = v57 && SDL_26_3_covid_ir || v72 && SDL_26_3_covid_ir || SDL_26_3_covid_ir || SDL_26_3_covid_er && v56 === NEVER
  s[294] = SDL_26c_covid_ir
}

function svar_19(f, s) {
  // SDL.26d.covid: Covid-forlængelse i 1 måned, oktober 2020, efter en anden forlængelse (SDL § 26 d, stk. 1-2)
  const v0 = Math.max(18330 /* 2020-03-09 */, s[287])
  const v1 = Math.max(18330 /* 2020-03-09 */, s[288])
  const v2 = s[289] && v0 <= 18808 /* 2021-06-30 */
  const v3 = s[289] && s[288] >= 18535 /* 2020-09-30 */
  const v4 = s[289] && s[287] <= 18566 /* 2020-10-31 */
  const v5 = shiftDays(shiftMonths(shiftDays(s[287], 1), 1), -1)
  const v6 = shiftDays(shiftMonths(shiftDays(s[288], 1), 1), -1)
  const v7 = Math.max(s[287], v5)
  const v8 = Math.min(s[288], v6)
  const v9 = (v3 || s[290]) && (v4 || s[290]) && (v3 || v4) && s[289]
  const v10 = (s[289] && s[287] < 18535 /* 2020-09-30 */ || s[289] && s[288] > 18566 /* 2020-10-31 */) && s[289]
  const v11 = s[290] && s[289] && v8 >= v7
  const v12 = v10 || v11
  const v13 = v10 ? (v11 ? Math.min(s[287], v7) : s[287]) : v7
  const v14 = v9 ? (v12 ? Math.min(v5, v13) : v5) : v13
  const v15 = v10 ? (v11 ? Math.max(s[288], v8) : s[288]) : v8
  const v16 = v9 ? (v12 ? Math.max(v6, v15) : v6) : v15
  const v17 = s[289] && v1 >= 18809 /* 2021-07-01 */ && v0 <= 2147483646
  const v18 = v2 && (v9 || v10 || v11)
  const v19 = v17 && s[289]
  const SDL_26d_covid_er = v18 || v19
  s[538] = SDL_26d_covid_er
  const SDL_26d_covid = v18 ? (v19 ? Math.min(s[287], v14) : v14) : s[287]
  s[536] = SDL_26d_covid
  const SDL_26d_covid_hoej = v18 ? (v19 ? Math.max(s[288], v16) : v16) : s[288]
  s[537] = SDL_26d_covid_hoej
  const SDL_26d_covid_ir = v2 && s[290] || v17 && s[290] || s[290] || s[289] && v1 === NEVER
  s[539] = SDL_26d_covid_ir
  // SDL.26f.covid: Covid-forlængelse i stedet for jobafklaring, § 26 f (SDL § 26 f, stk. 1)
  const v24 = f.forlaengelseErAfgjort !== false && SDL_26d_covid_er
  const v25 = f.forlaengelseErAfgjort !== true && s[291]
  const v26 = v24 || v25
  const v27 = v24 ? (v25 ? Math.min(s[292], SDL_26d_covid) : SDL_26d_covid) : s[292]
  const v28 = v24 ? (v25 ? Math.max(s[293], SDL_26d_covid_hoej) : SDL_26d_covid_hoej) : s[293]
  const v29 = f.forlaengelseErAfgjort !== false && SDL_26d_covid_ir || f.forlaengelseErAfgjort !== true && s[294]
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
  s[297] = SDL_26f_covid_er
  const SDL_26f_covid = v50 ? (v51 ? Math.min(v27, v46) : v46) : v27
  s[295] = SDL_26f_covid
  const SDL_26f_covid_hoej = v50 ? (v51 ? Math.max(v28, v48) : v48) : v28
  s[296] = SDL_26f_covid_hoej
  const SDL_26f_covid_ir = v32 && v29 || v49 && v29 || v29 || v26 && v31 === NEVER
  s[298] = SDL_26f_covid_ir
}

function svar_20(f, s) {
  // SDL.26g.covid: Covid-forlængelse i stedet for jobafklaring, § 26 g (SDL § 26 g, stk. 1)
  const v0 = Math.max(18330 /* 2020-03-09 */, s[295])
  const v1 = Math.max(18330 /* 2020-03-09 */, s[296])
  const v2 = s[297] && v0 <= 18808 /* 2021-06-30 */
  const v3 = shiftDays(s[295], 1)
  const v4 = shiftDays(s[296], 1)
  const v5 = s[297] && v4 >= 18659 /* 2021-02-01 */
  const v6 = s[297] && v3 <= 18686 /* 2021-02-28 */
  const v7 = shiftDays(shiftMonths(v3, 1), -1)
  const v8 = shiftDays(shiftMonths(v4, 1), -1)
  const v9 = Math.max(s[295], v7)
  const v10 = Math.min(s[296], v8)
  const v11 = (v5 || s[298]) && (v6 || s[298]) && (v5 || v6) && s[297]
  const v12 = (s[297] && v3 < 18659 /* 2021-02-01 */ || s[297] && v4 > 18686 /* 2021-02-28 */) && s[297]
  const v13 = s[298] && s[297] && v10 >= v9
  const v14 = v12 || v13
  const v15 = v12 ? (v13 ? Math.min(s[295], v9) : s[295]) : v9
  const v16 = v11 ? (v14 ? Math.min(v7, v15) : v7) : v15
  const v17 = v12 ? (v13 ? Math.max(s[296], v10) : s[296]) : v10
  const v18 = v11 ? (v14 ? Math.max(v8, v17) : v8) : v17
  const v19 = s[297] && v1 >= 18809 /* 2021-07-01 */ && v0 <= 2147483646
  const v20 = v2 && (v11 || v12 || v13)
  const v21 = v19 && s[297]
  const SDL_26g_covid_er = v20 || v21
  s[542] = SDL_26g_covid_er
  const SDL_26g_covid = v20 ? (v21 ? Math.min(s[295], v16) : v16) : s[295]
  s[540] = SDL_26g_covid
  const SDL_26g_covid_hoej = v20 ? (v21 ? Math.max(s[296], v18) : v18) : s[296]
  s[541] = SDL_26g_covid_hoej
  const SDL_26g_covid_ir = v2 && s[298] || v19 && s[298] || s[298] || s[297] && v1 === NEVER
  s[543] = SDL_26g_covid_ir
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
  s[546] = SDL_26h_covid_er
  const SDL_26h_covid = v46 ? (v47 ? Math.min(SDL_26g_covid, v42) : v42) : SDL_26g_covid
  s[544] = SDL_26h_covid
  const SDL_26h_covid_hoej = v46 ? (v47 ? Math.max(SDL_26g_covid_hoej, v44) : v44) : SDL_26g_covid_hoej
  s[545] = SDL_26h_covid_hoej
  const SDL_26h_covid_ir = v28 && SDL_26g_covid_ir || v45 && SDL_26g_covid_ir || SDL_26g_covid_ir || SDL_26g_covid_er && v27 === NEVER
  s[547] = SDL_26h_covid_ir
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
  s[550] = SDL_26i_covid_er
  const SDL_26i_covid = v72 ? (v73 ? Math.min(SDL_26h_covid, v68) : v68) : SDL_26h_covid
  s[548] = SDL_26i_covid
  const SDL_26i_covid_hoej = v72 ? (v73 ? Math.max(SDL_26h_covid_hoej, v70) : v70) : SDL_26h_covid_hoej
  s[549] = SDL_26i_covid_hoej
  const SDL_26i_covid_ir = v54 && SDL_26h_covid_ir || v71 && SDL_26h_covid_ir || SDL_26h_covid_ir || SDL_26h_covid_er && v53 === NEVER
  s[551] = SDL_26i_covid_ir
}

function svar_21(f, s) {
  // SDL.27.1.2.uger: Længste forlængelse til afklaring (SDL § 27, stk. 1, nr. 2)
  const v0 = s[49] && s[50] && s[299] <= 14691 /* 2010-03-23 */
  const v1 = s[49] && s[300] >= 14692 /* 2010-03-24 */ && s[301]
  const SDL_27_1_2_uger = s[58] ? -Infinity : v0 ? 182 : v1 ? 273 : s[302] ? 273 : 483
  s[558] = SDL_27_1_2_uger
  const SDL_27_1_2_uger_hoej = s[58] ? Infinity : v1 || s[303] ? (s[303] ? (s[304] ? 483 : 273) : 273) : 182
  s[559] = SDL_27_1_2_uger_hoej
  const SDL_27_1_2_uger_er = s[58] || v0 || v1 || s[302] || s[304]
  s[560] = SDL_27_1_2_uger_er
  // SDL.27.1.2.slut: Seneste slut på forlængelse til afklaring (SDL § 27, stk. 1, nr. 2)
  const SDL_27_1_2_slut_er = s[58] || s[305] && s[115] && SDL_27_1_2_uger_er
  s[556] = SDL_27_1_2_slut_er
  const SDL_27_1_2_slut = s[58] ? FIRST_DAY : shiftDays(s[47], SDL_27_1_2_uger)
  s[554] = SDL_27_1_2_slut
  const SDL_27_1_2_slut_hoej = s[58] ? NEVER : shiftDays(s[118], SDL_27_1_2_uger_hoej)
  s[555] = SDL_27_1_2_slut_hoej
  const SDL_27_1_2_slut_ir = s[58] || s[305] && (s[120] || s[55]) || s[69]
  s[418] = SDL_27_1_2_slut_ir
  // SDL.27.1.3.slut: Seneste slut på forlængelse ved lægebehandling (SDL § 27, stk. 2)
  const v9 = allPeriods(f.ventetidPaaSygehus)
  const v10 = f.ventetidPaaSygehus !== undefined ? v9 : NO_DAYS
  const v11 = f.ventetidPaaSygehus !== undefined ? v9 : ALL_DAYS
  const v12 = without(ALL_DAYS, v11)
  const v13 = without(ALL_DAYS, v10)
  const SDL_27_1_3_slut_er = s[58] || s[305] && s[115] && s[306]
  s[563] = SDL_27_1_3_slut_er
  const SDL_27_1_3_slut = s[58] ? FIRST_DAY : dayReaching(v13, s[307], s[308])
  s[561] = SDL_27_1_3_slut
  const SDL_27_1_3_slut_hoej = s[58] ? NEVER : dayReaching(v12, s[309], s[310])
  s[562] = SDL_27_1_3_slut_hoej
  // SDL.27.1.4.slut: Seneste slut på forlængelse til afklaring af fleksjob eller pension (SDL § 27, stk. 1, nr. 4)
  const v17 = shiftDays(s[47], 182)
  const v18 = s[302] && s[115]
  const v19 = s[311] || s[312]
  const v20 = s[312] ? FIRST_DAY : NEVER
  const SDL_27_1_4_slut = s[58] ? FIRST_DAY : s[313] ? FIRST_DAY : v18 ? (v19 ? Math.min(v17, v20) : v17) : v20
  s[564] = SDL_27_1_4_slut
  const SDL_27_1_4_slut_hoej = s[58] ? NEVER : s[313] ? NEVER : v19 ? NEVER : shiftDays(s[118], 182)
  s[565] = SDL_27_1_4_slut_hoej
  const SDL_27_1_4_slut_er = s[58] || s[313] || v18 || s[311] || s[312]
  s[566] = SDL_27_1_4_slut_er
  const SDL_27_1_4_slut_ir = s[58] || s[313] || s[302] && s[120] || s[312] || s[69]
  s[567] = SDL_27_1_4_slut_ir
  // SDL.27.1.slut: Forlængelsens seneste slut (SDL § 27, stk. 1)
  const v25 = s[59] || s[63] || s[64] || s[65]
  const v26 = s[314] && s[315] && s[316] && s[317] && (s[52] || s[54] || s[56] || s[57])
  const v27 = Math.max(s[47], SDL_27_1_2_slut)
  const v28 = Math.min(s[118], SDL_27_1_2_slut_hoej)
  const v29 = s[60] && SDL_27_1_2_slut_er
  const v30 = s[66] && s[115]
  const v31 = s[55] && SDL_27_1_2_slut_er && s[115] && v28 >= v27
  const v32 = v30 || v31
  const v33 = v30 ? (v31 ? Math.min(s[47], v27) : s[47]) : v27
  const v34 = v30 ? (v31 ? Math.max(s[118], v28) : s[118]) : v28
  const v35 = s[55] && SDL_27_1_2_slut_ir && s[120]
  const v36 = Math.max(s[47], SDL_27_1_3_slut)
  const v37 = Math.min(s[118], SDL_27_1_3_slut_hoej)
  const v38 = s[61] && SDL_27_1_3_slut_er
  const v39 = s[67] && s[115]
  const v40 = s[55] && SDL_27_1_3_slut_er && s[115] && v37 >= v36
  const v41 = v39 || v40
  const v42 = v39 ? (v40 ? Math.min(s[47], v36) : s[47]) : v36
  const v43 = v39 ? (v40 ? Math.max(s[118], v37) : s[118]) : v37
  const v44 = Math.max(s[47], SDL_27_1_4_slut)
  const v45 = Math.min(s[118], SDL_27_1_4_slut_hoej)
  const v46 = s[62] && SDL_27_1_4_slut_er
  const v47 = s[68] && s[115]
  const v48 = s[53] && SDL_27_1_4_slut_er && s[115] && v45 >= v44
  const v49 = v47 || v48
  const v50 = v47 ? (v48 ? Math.min(s[47], v44) : s[47]) : v44
  const v51 = v47 ? (v48 ? Math.max(s[118], v45) : s[118]) : v45
  const v52 = Math.max(v46 ? (v49 ? Math.min(SDL_27_1_4_slut, v50) : SDL_27_1_4_slut) : v50, v29 ? (v32 ? Math.min(SDL_27_1_2_slut, v33) : SDL_27_1_2_slut) : v33, v38 ? (v41 ? Math.min(SDL_27_1_3_slut, v42) : SDL_27_1_3_slut) : v42)
  const v53 = Math.max(v46 ? (v49 ? Math.max(SDL_27_1_4_slut_hoej, v51) : SDL_27_1_4_slut_hoej) : v51, v29 ? (v32 ? Math.max(SDL_27_1_2_slut_hoej, v34) : SDL_27_1_2_slut_hoej) : v34, v38 ? (v41 ? Math.max(SDL_27_1_3_slut_hoej, v43) : SDL_27_1_3_slut_hoej) : v43)
  const v54 = (v29 || v30 || v31) && (v38 || v39 || v40) && (v46 || v47 || v48)
  const v55 = s[60] && SDL_27_1_2_slut_ir || s[66] && s[120] || v35 || s[55] && !((!SDL_27_1_2_slut_er || !SDL_27_1_2_slut_ir && SDL_27_1_2_slut === SDL_27_1_2_slut_hoej) && s[318] && (SDL_27_1_2_slut_er && s[115] || !SDL_27_1_2_slut_er && !s[115]) && (!SDL_27_1_2_slut_er || s[47] === SDL_27_1_2_slut)) || s[61] && SDL_27_1_2_slut_ir || s[67] && s[120] || v35 || s[55] && !((!SDL_27_1_3_slut_er || !SDL_27_1_2_slut_ir && SDL_27_1_3_slut === SDL_27_1_3_slut_hoej) && s[318] && (SDL_27_1_3_slut_er && s[115] || !SDL_27_1_3_slut_er && !s[115]) && (!SDL_27_1_3_slut_er || s[47] === SDL_27_1_3_slut)) || s[62] && SDL_27_1_4_slut_ir || s[68] && s[120] || s[53] && SDL_27_1_4_slut_ir && s[120] || s[53] && !((!SDL_27_1_4_slut_er || !SDL_27_1_4_slut_ir && SDL_27_1_4_slut === SDL_27_1_4_slut_hoej) && s[318] && (SDL_27_1_4_slut_er && s[115] || !SDL_27_1_4_slut_er && !s[115]) && (!SDL_27_1_4_slut_er || s[47] === SDL_27_1_4_slut))
  const v56 = v26 && v54
  const v57 = s[319] && v54 && v53 >= NEVER
  const SDL_27_1_slut = s[58] ? FIRST_DAY : v56 || v57 ? (v56 ? v52 : NEVER) : NEVER
  s[571] = SDL_27_1_slut
  const SDL_27_1_slut_hoej = s[58] ? NEVER : v25 ? NEVER : v53
  s[572] = SDL_27_1_slut_hoej
  const SDL_27_1_slut_er = s[121] && (s[58] || s[305] && (v25 || v56 || v57))
  s[573] = SDL_27_1_slut_er
  const SDL_27_1_slut_ir = s[121] && (s[58] || s[305] && (v26 && v55 || s[319] && !((!v54 || !v55 && v52 === v53) && v54 && v52 === NEVER)) || s[69]) || s[320]
  s[574] = SDL_27_1_slut_ir
  // SDL.29.1: Forlængelse for pensionister m.fl. (SDL § 29)
  const SDL_29_1 = s[279] && (s[16] || s[321] || s[322] && f.laegenVenterArbejdeInden26Uger !== false)
  s[575] = SDL_29_1
  const SDL_29_1_nej = s[279] && (s[16] || s[321] || s[322] && f.laegenVenterArbejdeInden26Uger !== true)
  s[576] = SDL_29_1_nej
  const SDL_29_1_ir = s[279] && (s[16] || s[321] || s[20]) || s[280]
  s[577] = SDL_29_1_ir
}

function svar_22(f, s) {
  // SDL.35.2: Arbejdsgiveren betaler tidligst fra (SDL § 35, stk. 2)
  const v0 = shiftDays(f.sygemeldtTilArbejdsgiver ?? FIRST_DAY, 1)
  const v1 = shiftDays(f.sygemeldtTilArbejdsgiver ?? 84005 /* 2199-12-31 */, 1)
  const v2 = f.fyldestgoerendeBegrundelse !== false && s[71]
  const v3 = v2 || f.fyldestgoerendeBegrundelse !== true
  const v4 = v2 ? (f.fyldestgoerendeBegrundelse !== true ? Math.min(s[70], v0) : s[70]) : v0
  const v5 = v2 ? (f.fyldestgoerendeBegrundelse !== true ? Math.max(s[73], v1) : s[73]) : v1
  const v6 = f.fyldestgoerendeBegrundelse !== false && s[19]
  const v7 = f.indsigelseModSenSygemelding !== false && v3
  const v8 = f.indsigelseModSenSygemelding !== true && s[71]
  const v9 = v7 ? (v8 ? Math.min(s[70], v4) : v4) : s[70]
  const v10 = v7 ? (v8 ? Math.max(s[73], v5) : v5) : s[73]
  const v11 = f.sygemeldtITide !== false && s[71]
  const v12 = f.sygemeldtITide !== true && (v7 || v8)
  const v13 = v11 || v12
  const v14 = f.sygemeldtITide !== false && s[19] || f.sygemeldtITide !== true && (f.indsigelseModSenSygemelding !== false && v6 || f.indsigelseModSenSygemelding !== true && s[19])
  const SDL_35_2 = s[75] ? FIRST_DAY : v11 ? (v12 ? Math.min(s[70], v9) : s[70]) : v9
  s[590] = SDL_35_2
  const SDL_35_2_hoej = s[75] ? NEVER : v11 ? (v12 ? Math.max(s[73], v10) : s[73]) : v10
  s[591] = SDL_35_2_hoej
  const SDL_35_2_er = s[83] && (s[75] || s[93] && v13 || s[94] && v13)
  s[592] = SDL_35_2_er
  const SDL_35_2_ir = s[83] && (s[75] || s[93] && v14 || s[94] && v14 || s[76]) || s[86] || s[84]
  s[593] = SDL_35_2_ir
  // SDL.35.3: Du skal have meldt dig syg til a-kassen (SDL § 35, stk. 3)
  const v19 = s[71] && s[72] && s[323]
  const v20 = s[71] && s[324] && s[74]
  s[357] = v20
  const SDL_35_3 = s[75] ? FIRST_DAY : v19 ? FIRST_DAY : s[70]
  s[594] = SDL_35_3
  const SDL_35_3_hoej = s[75] ? NEVER : v19 ? NEVER : s[73]
  s[595] = SDL_35_3_hoej
  const SDL_35_3_er = s[97] && (s[75] || v19 || v20 && s[71])
  s[596] = SDL_35_3_er
  const SDL_35_3_ir = s[97] && (s[75] || v19 || v20 && s[19] || s[76]) || s[99]
  s[597] = SDL_35_3_ir
  // SDL.35.3.fra: Ret tidligst fra (SDL § 35, stk. 3)
  const v25 = f.anmeldtTilAkasse ?? FIRST_DAY
  s[362] = v25
  const v26 = f.anmeldtTilAkasse ?? 84005 /* 2199-12-31 */
  s[363] = v26
  const v27 = SDL_35_3_er && SDL_35_3_hoej >= v25
  const v28 = SDL_35_3_er && SDL_35_3 < v26
  const v29 = v2 ? (f.fyldestgoerendeBegrundelse !== true ? Math.min(s[70], v25) : s[70]) : v25
  const v30 = v2 ? (f.fyldestgoerendeBegrundelse !== true ? Math.max(s[73], v26) : s[73]) : v26
  const v31 = Math.max(s[70], v29)
  const v32 = Math.min(s[73], v30)
  const v33 = v27 && s[71]
  const v34 = v28 && v3
  const v35 = SDL_35_3_ir && s[71] && v3 && v32 >= v31
  const v36 = v34 || v35
  const v37 = v34 ? (v35 ? Math.min(v29, v31) : v29) : v31
  const v38 = v34 ? (v35 ? Math.max(v30, v32) : v30) : v32
  const SDL_35_3_fra = s[75] ? FIRST_DAY : v19 ? FIRST_DAY : v33 ? (v36 ? Math.min(s[70], v37) : s[70]) : v37
  s[598] = SDL_35_3_fra
  const SDL_35_3_fra_hoej = s[75] ? NEVER : v19 ? NEVER : v33 ? (v36 ? Math.max(s[73], v38) : s[73]) : v38
  s[599] = SDL_35_3_fra_hoej
  const SDL_35_3_fra_er = s[97] && (s[75] || v19 || v20 && (v33 || v34 || v35))
  s[600] = SDL_35_3_fra_er
  const SDL_35_3_fra_ir = s[97] && (s[75] || v19 || v20 && (v27 && s[19] || v28 && v6 || SDL_35_3_ir && s[19] && v6 || SDL_35_3_ir && !(s[325] && (!v3 || !v6 && v29 === v30) && (s[71] && v3 || !s[71] && !v3) && (!s[71] || s[70] === v29))) || s[76]) || s[99]
  s[601] = SDL_35_3_fra_ir
}

function svar_23(f, s) {
  // SDL.38.1: Du skal have søgt kommunen om sygedagpenge (SDL § 38, stk. 1)
  const v0 = f.arbejdsgiverensBetaling === 'sygedagpenge'
  const v1 = f.arbejdsgiverensBetaling !== undefined && v0 || !(f.arbejdsgiverensBetaling !== undefined)
  s[350] = v1
  const v2 = f.arbejdsgiverensBetaling !== undefined && !v0 || !(f.arbejdsgiverensBetaling !== undefined)
  const v3 = f.sidsteDagMedBetaling ?? FIRST_DAY
  s[333] = v3
  const v4 = f.sidsteDagMedBetaling ?? 84005 /* 2199-12-31 */
  s[330] = v4
  const v5 = shiftDays(v3, 7)
  s[353] = v5
  const v6 = shiftDays(v4, 7)
  s[355] = v6
  const v7 = shiftDays(s[70], 7)
  s[370] = v7
  const v8 = shiftDays(s[73], 7)
  s[371] = v8
  const v9 = v2 && s[71]
  s[351] = v9
  const v10 = v1 || v9
  s[356] = v10
  const v11 = v1 ? (v9 ? Math.min(v5, v7) : v5) : v7
  const v12 = v1 ? (v9 ? Math.max(v6, v8) : v6) : v8
  const v13 = v2 && s[19]
  s[361] = v13
  const v14 = s[70] <= 15426 /* 2012-03-27 */
  s[347] = v14
  const v15 = s[71] && s[92] && v14
  s[336] = v15
  const v16 = s[73] >= 15427 /* 2012-03-28 */
  s[334] = v16
  const v17 = s[71] && v16 && s[323]
  s[358] = v17
  const v18 = s[71] && s[324] && s[88]
  const v19 = shiftDays(f.underretningsbrevAfsendt ?? FIRST_DAY, 8)
  const v20 = shiftDays(f.underretningsbrevAfsendt ?? 84005 /* 2199-12-31 */, 8)
  const v21 = shiftDays(s[70], 21)
  s[348] = v21
  const v22 = shiftDays(s[73], 21)
  s[349] = v22
  const v23 = shiftDays(v3, 21)
  const v24 = shiftDays(v4, 21)
  const v25 = f.arbejdsgiverensBetaling === 'loen'
  const v26 = f.arbejdsgiverensBetaling !== undefined && v25 || !(f.arbejdsgiverensBetaling !== undefined)
  s[343] = v26
  const v27 = f.arbejdsgiverensBetaling !== undefined && !v25 || !(f.arbejdsgiverensBetaling !== undefined)
  s[344] = v27
  const v28 = v27 && s[71]
  const v29 = v28 ? v21 : NEVER
  const v30 = v26 ? NEVER : v22
  const v31 = v2 && (v26 || v28)
  const v32 = v1 ? (v31 ? Math.min(v23, v29) : v23) : v29
  const v33 = v1 ? (v31 ? Math.max(v24, v30) : v24) : v30
  const v34 = s[97] && s[71]
  const v35 = s[99] && (v1 || v31)
  const v36 = v34 ? (v35 ? Math.min(v21, v32) : v21) : v32
  const v37 = v34 ? (v35 ? Math.max(v22, v33) : v22) : v33
  const v38 = s[99] && v2 && v27 && s[19]
  const v39 = f.underretningsbrevSendt !== true && (v34 || v35)
  const v40 = f.underretningsbrevSendt !== false ? (v39 ? Math.min(v19, v36) : v19) : v36
  const v41 = f.underretningsbrevSendt !== false ? (v39 ? Math.max(v20, v37) : v20) : v37
  const v42 = s[326] && s[71]
  const v43 = s[327] && (f.underretningsbrevSendt !== false || v39)
  const v44 = v42 ? (v43 ? Math.min(v7, v40) : v7) : v40
  const v45 = v42 ? (v43 ? Math.max(v8, v41) : v8) : v41
  const v46 = s[326] && s[19]
  const v47 = s[97] ? (v35 ? Math.min(v23, v32) : v23) : v32
  const v48 = s[97] ? (v35 ? Math.max(v24, v33) : v24) : v33
  const v49 = f.underretningsbrevSendt !== true && (s[97] || v35)
  const v50 = f.underretningsbrevSendt !== false ? (v49 ? Math.min(v19, v47) : v19) : v47
  const v51 = f.underretningsbrevSendt !== false ? (v49 ? Math.max(v20, v48) : v20) : v48
  const v52 = s[327] && (f.underretningsbrevSendt !== false || v49)
  const v53 = v42 ? (v52 ? Math.min(v7, v50) : v7) : v50
  const v54 = v42 ? (v52 ? Math.max(v8, v51) : v8) : v51
  const v55 = s[93] && v10
  const v56 = v15 && v10
  const v57 = v18 && (v42 || v43)
  const v58 = s[91] && (v42 || v52)
  const v59 = v17 || v57 || v58
  const v60 = v17 ? FIRST_DAY : v57 ? (v58 ? Math.min(v44, v53) : v44) : v53
  const v61 = v56 || v59
  const v62 = v56 ? (v59 ? Math.min(v11, v60) : v11) : v60
  const SDL_38_1 = s[75] ? FIRST_DAY : v55 ? (v61 ? Math.min(v11, v62) : v11) : v62
  s[602] = SDL_38_1
  const v64 = v17 ? NEVER : v57 ? (v58 ? Math.max(v45, v54) : v45) : v54
  const v65 = v56 ? (v59 ? Math.max(v12, v64) : v12) : v64
  const SDL_38_1_hoej = s[75] ? NEVER : v55 ? (v61 ? Math.max(v12, v65) : v12) : v65
  s[603] = SDL_38_1_hoej
  const v67 = f.persongruppe === 'loenmodtager' || f.persongruppe === 'ledig' || f.persongruppe === 'ingen'
  const v68 = f.persongruppe !== undefined && v67 || !(f.persongruppe !== undefined)
  s[335] = v68
  const v69 = f.persongruppe !== undefined && !v67 || !(f.persongruppe !== undefined)
  s[337] = v69
  const SDL_38_1_er = v68 && (s[75] || v55 || v56 || v17 || v57 || v58)
  s[604] = SDL_38_1_er
  const SDL_38_1_ir = v68 && (s[75] || s[93] && v13 || v15 && v13 || v17 || v18 && (v46 || s[327] && f.underretningsbrevSendt !== true && (s[97] && s[19] || v38)) || s[91] && (v46 || s[327] && f.underretningsbrevSendt !== true && v38) || s[76]) || v69
  s[605] = SDL_38_1_ir
  // SDL.38.7.tide: Du søgte i tide (SDL § 38, stk. 1)
  const v72 = f.anmodningModtaget ?? FIRST_DAY
  s[329] = v72
  const v73 = f.anmodningModtaget ?? 84005 /* 2199-12-31 */
  s[332] = v73
  const v74 = SDL_38_1_er && SDL_38_1_hoej >= v72
  const v75 = SDL_38_1_er && SDL_38_1 < v73
  const SDL_38_7_tide = v68 && (s[75] || s[93] && v74 || s[94] && v74)
  s[338] = SDL_38_7_tide
  const SDL_38_7_tide_nej = v68 && (s[75] || s[93] && v75 || s[94] && v75)
  s[339] = SDL_38_7_tide_nej
  const SDL_38_7_tide_ir = v68 && (s[75] || s[93] && SDL_38_1_ir || s[94] && SDL_38_1_ir || s[76]) || v69
  s[340] = SDL_38_7_tide_ir
}

function svar_24(f, s) {
  // SDL.38.8: Den for sene ansøgning undskyldes (SDL § 38, stk. 8-9)
  const v0 = (s[71] && s[328] >= s[329] || s[19]) && f.undskyldendeForhold !== false || s[79] && f.arbejdsgiverAnmeldteIkke !== false && f.fratraeder !== false && shiftDays(s[330], 28) >= s[329]
  const v1 = (s[71] && s[331] < s[332] || f.undskyldendeForhold !== true) && (s[80] || f.arbejdsgiverAnmeldteIkke !== true || f.fratraeder !== true || shiftDays(s[333], 28) < s[332])
  const v2 = s[71] && s[334] && s[70] <= 19722 /* 2023-12-31 */
  const v3 = s[71] && s[73] >= 19723 /* 2024-01-01 */ && s[74]
  const SDL_38_8 = s[335] && (s[75] || s[93] && v0 || s[336] && v0 || v2 && v0 || v3 && v0)
  s[610] = SDL_38_8
  const SDL_38_8_nej = s[335] && (s[75] || s[93] && v1 || s[336] && v1 || v2 && v1 || v3 && v1)
  s[611] = SDL_38_8_nej
  const SDL_38_8_ir = s[335] && s[84] || s[337]
  s[612] = SDL_38_8_ir
  // SDL.38.7: Kommunen betaler tidligst fra (SDL § 38, stk. 7)
  const v7 = Math.max(s[70], s[329])
  const v8 = Math.min(s[73], s[332])
  const v9 = SDL_38_8 && s[71]
  const v10 = SDL_38_8_ir && s[71] && v8 >= v7
  const v11 = SDL_38_8_nej || v10
  const v12 = SDL_38_8_nej ? (v10 ? Math.min(s[329], v7) : s[329]) : v7
  const v13 = v9 ? (v11 ? Math.min(s[70], v12) : s[70]) : v12
  const v14 = SDL_38_8_nej ? (v10 ? Math.max(s[332], v8) : s[332]) : v8
  const v15 = v9 ? (v11 ? Math.max(s[73], v14) : s[73]) : v14
  const v16 = v9 || SDL_38_8_nej || v10
  const v17 = SDL_38_8 && s[19] || SDL_38_8_ir && !(s[325] && s[329] === s[332] && s[71] && (!s[71] || s[70] === s[329]))
  const v18 = Math.max(s[70], v13)
  const v19 = Math.min(s[73], v15)
  const v20 = s[338] && s[71]
  const v21 = s[339] && v16
  const v22 = s[340] && s[71] && v16 && v19 >= v18
  const v23 = v21 || v22
  const v24 = v21 ? (v22 ? Math.min(v13, v18) : v13) : v18
  const v25 = v21 ? (v22 ? Math.max(v15, v19) : v15) : v19
  const v26 = v20 || v21 || v22
  const v27 = s[338] && s[19] || s[339] && v17 || s[340] && s[19] && v17 || s[340] && !(s[325] && (!v16 || !v17 && v13 === v15) && (s[71] && v16 || !s[71] && !v16) && (!s[71] || s[70] === v13))
  const SDL_38_7 = s[75] ? FIRST_DAY : v20 ? (v23 ? Math.min(s[70], v24) : s[70]) : v24
  s[606] = SDL_38_7
  const SDL_38_7_hoej = s[75] ? NEVER : v20 ? (v23 ? Math.max(s[73], v25) : s[73]) : v25
  s[607] = SDL_38_7_hoej
  const SDL_38_7_er = s[335] && (s[75] || s[93] && v26 || s[336] && v26 || v2 && v26 || v3 && v26)
  s[608] = SDL_38_7_er
  const SDL_38_7_ir = s[335] && (s[75] || s[93] && v27 || s[336] && v27 || v2 && v27 || v3 && v27 || s[76]) || s[337]
  s[609] = SDL_38_7_ir
}

function svar_25(f, s) {
  // SDL.40.1: Arbejdsgiveren skal have meldt fraværet (SDL § 40, stk. 1-3)
  const v0 = s[133] && s[17] >= s[341]
  const v1 = s[133] && s[18] < s[342]
  const v2 = shiftDays(s[70], 28)
  s[411] = v2
  const v3 = shiftDays(s[73], 28)
  s[412] = v3
  const v4 = s[343] && s[71]
  const v5 = v4 || s[344]
  const v6 = v4 ? v2 : NEVER
  const v7 = s[344] ? NEVER : v3
  const v8 = s[343] && s[19]
  const v9 = v5 && v7 >= NEVER
  const v10 = v0 && v5
  const v11 = s[137] && v9
  const v12 = v10 ? v6 : NEVER
  const v13 = v1 ? NEVER : v7
  const v14 = v10 ? (v1 || v11 ? Math.max(v7, v13) : v7) : v13
  const v15 = v10 || v1 || v11
  const v16 = v0 && v8 || s[137] && !((!v5 || !v8 && v6 === v7) && v5 && (!v5 || v6 === NEVER))
  const v17 = s[71] && s[92] && s[345]
  const v18 = s[71] && s[346] && s[347]
  const v19 = s[71] && s[17] >= s[348]
  s[415] = v19
  const v20 = s[71] && s[18] < s[349]
  s[413] = v20
  const v21 = v19 && v5
  const v22 = s[19] && v9
  const v23 = v21 ? v6 : NEVER
  const v24 = v20 ? NEVER : v7
  const v25 = v21 ? (v20 || v22 ? Math.max(v7, v24) : v7) : v24
  const v26 = f.arbejdsgiverensBetaling === 'ingen'
  const v27 = f.arbejdsgiverensBetaling !== undefined && v26 || !(f.arbejdsgiverensBetaling !== undefined)
  const v28 = f.arbejdsgiverensBetaling !== undefined && !v26 || !(f.arbejdsgiverensBetaling !== undefined)
  const v29 = s[350] ? (s[351] ? Math.min(s[352], s[353]) : s[353]) : s[352]
  const v30 = s[350] ? (s[351] ? Math.max(s[354], s[355]) : s[355]) : s[354]
  const v31 = v0 && s[356]
  const v32 = s[137] && s[356] && v30 >= NEVER
  const v33 = v31 ? v29 : NEVER
  const v34 = v1 ? NEVER : v30
  const v35 = v31 ? (v1 || v32 ? Math.max(v30, v34) : v30) : v34
  const v36 = v27 && s[71]
  const v37 = v28 && (v31 || v1 || v32)
  const v38 = s[93] && v15
  const v39 = v17 && v15
  const v40 = v18 && (v21 || v20 || v22)
  const v41 = s[357] && (v36 || v37)
  const v42 = s[358] || v41
  const v43 = s[358] ? FIRST_DAY : v36 ? (v37 ? Math.min(s[359], v33) : s[359]) : v33
  const v44 = v40 || v42
  const v45 = v40 ? (v42 ? Math.min(v23, v43) : v23) : v43
  const v46 = v39 || v44
  const v47 = v39 ? (v44 ? Math.min(v12, v45) : v12) : v45
  const SDL_40_1 = s[75] ? FIRST_DAY : v38 ? (v46 ? Math.min(v12, v47) : v12) : v47
  s[613] = SDL_40_1
  const v49 = s[358] ? NEVER : v36 ? (v37 ? Math.max(s[360], v35) : s[360]) : v35
  const v50 = v40 ? (v42 ? Math.max(v25, v49) : v25) : v49
  const v51 = v39 ? (v44 ? Math.max(v14, v50) : v14) : v50
  const SDL_40_1_hoej = s[75] ? NEVER : v38 ? (v46 ? Math.max(v14, v51) : v14) : v51
  s[614] = SDL_40_1_hoej
  const SDL_40_1_er = s[79] && (s[75] || v38 || v39 || v40 || s[358] || v41)
  s[615] = SDL_40_1_er
  const SDL_40_1_ir = s[79] && (s[75] || s[93] && v16 || v17 && v16 || v18 && (v19 && v8 || s[19] && !((!v5 || !v8 && v6 === v7) && v5 && (!v5 || v6 === NEVER))) || s[358] || s[357] && (v27 && s[19] || v28 && (v0 && s[361] || s[137] && !((!s[356] || !s[361] && v29 === v30) && s[356] && (!s[356] || v29 === NEVER)))) || s[76]) || s[80]
  s[616] = SDL_40_1_ir
  // SDL.40a.1: A-kassen skal have meldt fraværet (SDL § 40 a, stk. 1)
  const v55 = s[71] && s[324] && s[70] <= 16248 /* 2014-06-27 */
  const v56 = shiftDays(s[362], 7)
  const v57 = shiftDays(s[363], 7)
  const v58 = s[71] && s[73] >= 16249 /* 2014-06-28 */ && s[70] <= 16658 /* 2015-08-11 */
  const v59 = s[71] && s[73] >= 16659 /* 2015-08-12 */ && s[74]
  const v60 = shiftDays(s[362], 21)
  const v61 = shiftDays(s[363], 21)
  const v62 = f.oplystDelvistLedig !== false && f.oplystDelvistLedig === true
  const v63 = v58 || v59
  const v64 = v58 ? FIRST_DAY : f.oplystDelvistLedig !== false ? (v62 ? v56 : Math.min(v56, v60)) : v60
  const v65 = s[358] || v55 || v63
  const SDL_40a_1 = s[75] ? FIRST_DAY : s[336] || v65 ? (v65 ? (s[358] ? FIRST_DAY : v55 ? (v63 ? Math.min(v56, v64) : v56) : v64) : NEVER) : NEVER
  s[617] = SDL_40a_1
  const v67 = v58 ? NEVER : f.oplystDelvistLedig !== false ? (v62 ? v57 : Math.max(v57, v61)) : v61
  const SDL_40a_1_hoej = s[75] ? NEVER : s[93] ? NEVER : s[336] ? NEVER : s[358] ? NEVER : v55 ? (v63 ? Math.max(v57, v67) : v57) : v67
  s[618] = SDL_40a_1_hoej
  const SDL_40a_1_er = s[97] && (s[75] || s[93] || s[336] || s[358] || v55 || v58 || v59)
  s[619] = SDL_40a_1_er
  const SDL_40a_1_ir = s[97] && (s[75] || s[358] || v58 || s[76]) || s[99]
  s[620] = SDL_40a_1_ir
}

function svar_26(f, s) {
  // SDL.43.1: Du skal have meldt dig syg til kommunen (SDL § 43, stk. 1)
  const v0 = shiftDays(s[364], 7)
  const v1 = shiftDays(s[365], 7)
  const v2 = s[366] ? (s[367] ? Math.min(s[348], v0) : v0) : s[348]
  const v3 = s[366] ? (s[367] ? Math.max(s[349], v1) : v1) : s[349]
  const v4 = s[368] ? (s[369] ? Math.min(s[370], v2) : s[370]) : v2
  const v5 = s[368] ? (s[369] ? Math.max(s[371], v3) : s[371]) : v3
  const v6 = s[71] && s[372] && s[74]
  const v7 = f.aftaleForSelvstaendig !== true && s[373]
  const v8 = s[374] ? (v7 ? Math.min(s[370], v4) : s[370]) : v4
  const v9 = s[374] ? (v7 ? Math.max(s[371], v5) : s[371]) : v5
  const v10 = v6 && (s[374] || v7)
  const v11 = s[375] || v10
  const v12 = s[375] ? (v10 ? Math.min(v4, v8) : v4) : v8
  const SDL_43_1 = s[75] ? FIRST_DAY : s[376] ? (v11 ? Math.min(v4, v12) : v4) : v12
  s[623] = SDL_43_1
  const v14 = s[375] ? (v10 ? Math.max(v5, v9) : v5) : v9
  const SDL_43_1_hoej = s[75] ? NEVER : s[376] ? (v11 ? Math.max(v5, v14) : v5) : v14
  s[624] = SDL_43_1_hoej
  const SDL_43_1_er = s[96] && (s[75] || s[376] || s[375] || v10)
  s[625] = SDL_43_1_er
  const SDL_43_1_ir = s[96] && (s[75] || s[377] || s[378] || v6 && (s[379] || f.aftaleForSelvstaendig !== true && s[380]) || s[76]) || s[98]
  s[626] = SDL_43_1_ir
  // SDL.43.5: Den for sene anmeldelse undskyldes (SDL § 43, stk. 5)
  const v18 = f.selvstaendigAnmeldt ?? FIRST_DAY
  const v19 = f.selvstaendigAnmeldt ?? 84005 /* 2199-12-31 */
  const v20 = s[71] && s[331] < v19
  const v21 = v20 || f.undskyldendeForhold !== true
  const v22 = s[71] && s[328] >= v18 || s[19]
  const v23 = v22 && f.undskyldendeForhold !== false
  const v24 = s[71] && s[92] && s[70] <= 15111 /* 2011-05-17 */
  s[408] = v24
  const v25 = s[71] && s[73] >= 15112 /* 2011-05-18 */ && s[70] <= 15207 /* 2011-08-21 */
  s[409] = v25
  const v26 = v20 || f.undskyldendeForhold !== true && f.nemrefusionNede !== true
  const v27 = v22 && (f.undskyldendeForhold !== false || f.nemrefusionNede !== false)
  const v28 = s[71] && s[73] >= 15208 /* 2011-08-22 */ && s[74]
  s[410] = v28
  const SDL_43_5 = s[96] && (s[75] || s[93] && v23 || v24 && v23 || v25 && v27 || v28 && v27)
  s[634] = SDL_43_5
  const SDL_43_5_nej = s[96] && (s[75] || s[93] && v21 || v24 && v21 || v25 && v26 || v28 && v26)
  s[635] = SDL_43_5_nej
  const SDL_43_5_ir = s[96] && s[84] || s[98]
  s[636] = SDL_43_5_ir
  // SDL.43.4: Kommunen betaler tidligst fra (SDL § 43, stk. 4)
  const v32 = SDL_43_1_er && SDL_43_1_hoej >= v18
  const v33 = SDL_43_1_er && SDL_43_1 < v19
  const v34 = Math.max(s[70], v18)
  const v35 = Math.min(s[73], v19)
  const v36 = SDL_43_5 && s[71]
  const v37 = SDL_43_5_ir && s[71] && v35 >= v34
  const v38 = SDL_43_5_nej || v37
  const v39 = SDL_43_5_nej ? (v37 ? Math.min(v18, v34) : v18) : v34
  const v40 = v36 ? (v38 ? Math.min(s[70], v39) : s[70]) : v39
  const v41 = SDL_43_5_nej ? (v37 ? Math.max(v19, v35) : v19) : v35
  const v42 = v36 ? (v38 ? Math.max(s[73], v41) : s[73]) : v41
  const v43 = v36 || SDL_43_5_nej || v37
  const v44 = SDL_43_5 && s[19] || SDL_43_5_ir && !(s[325] && v18 === v19 && s[71] && (!s[71] || s[70] === v18))
  const v45 = Math.max(s[70], v40)
  const v46 = Math.min(s[73], v42)
  const v47 = v32 && s[71]
  const v48 = v33 && v43
  const v49 = SDL_43_1_ir && s[71] && v43 && v46 >= v45
  const v50 = v48 || v49
  const v51 = v48 ? (v49 ? Math.min(v40, v45) : v40) : v45
  const v52 = v48 ? (v49 ? Math.max(v42, v46) : v42) : v46
  const v53 = v47 || v48 || v49
  const v54 = v32 && s[19] || v33 && v44 || SDL_43_1_ir && s[19] && v44 || SDL_43_1_ir && !(s[325] && (!v43 || !v44 && v40 === v42) && (s[71] && v43 || !s[71] && !v43) && (!s[71] || s[70] === v40))
  const SDL_43_4 = s[75] ? FIRST_DAY : v47 ? (v50 ? Math.min(s[70], v51) : s[70]) : v51
  s[627] = SDL_43_4
  const SDL_43_4_hoej = s[75] ? NEVER : v47 ? (v50 ? Math.max(s[73], v52) : s[73]) : v52
  s[628] = SDL_43_4_hoej
  const SDL_43_4_er = s[96] && (s[75] || s[93] && v53 || s[94] && v53)
  s[629] = SDL_43_4_er
  const SDL_43_4_ir = s[96] && (s[75] || s[93] && v54 || s[94] && v54 || s[76]) || s[98]
  s[630] = SDL_43_4_ir
  // SDL.43.4.tide: Du meldte dig i tide (SDL § 43, stk. 1)
  const SDL_43_4_tide = s[96] && (s[75] || s[93] && v32 || s[94] && v32)
  s[631] = SDL_43_4_tide
  const SDL_43_4_tide_nej = s[96] && (s[75] || s[93] && v33 || s[94] && v33)
  s[632] = SDL_43_4_tide_nej
  const SDL_43_4_tide_ir = s[96] && (s[75] || s[93] && SDL_43_1_ir || s[94] && SDL_43_1_ir || s[76]) || s[98]
  s[633] = SDL_43_4_tide_ir
  // SDL.51.1: Lediges sygedagpenge pr. uge (SDL § 51)
  const SDL_51_1 = s[3] ? -Infinity : f.dagpengePrUge ?? 0
  s[401] = SDL_51_1
  const SDL_51_1_hoej = s[3] ? Infinity : f.dagpengePrUge ?? 2000000
  s[402] = SDL_51_1_hoej
}

function svar_27(f, s) {
  // SDL.52.1: Selvstændiges sygedagpenge pr. uge ved fuldt fravær (SDL § 52, stk. 1)
  const v0 = f.selvstaendigForsikring === 'ingen'
  const v1 = f.selvstaendigForsikring !== undefined && v0 || !(f.selvstaendigForsikring !== undefined)
  const v2 = f.selvstaendigForsikring !== undefined && !v0 || !(f.selvstaendigForsikring !== undefined)
  const v3 = f.indtaegtSomSelvstaendig ?? 0
  const v4 = f.indtaegtSomSelvstaendig ?? 100000000
  const v5 = s[0] <= 13149 /* 2006-01-01 */ || s[2] >= 20822 /* 2027-01-04 */
  s[393] = v5
  const v6 = v5 ? -Infinity : lookupLeast(TABEL_1, s[0], s[2])
  s[391] = v6
  const v7 = v5 ? Infinity : lookupMost(TABEL_1, s[0], s[2])
  s[392] = v7
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
  s[649] = SDL_52_1
  const SDL_52_1_hoej = s[3] ? Infinity : Math.min(v7, v1 ? (v14 ? Math.max(v4, v13) : v4) : v13)
  s[650] = SDL_52_1_hoej
  const SDL_52_1_er = s[3] || s[101] && v15 || s[100] && v15
  s[651] = SDL_52_1_er
  const SDL_52_1_ir = s[3] || s[101] && v16 || s[100] && v16
  s[652] = SDL_52_1_ir
  // SDL.53.3: Selvstændiges sygedagpenge pr. uge (SDL § 53, stk. 3)
  const v21 = s[381] <= 0
  const v22 = s[381] <= 2500
  const v23 = SDL_52_1 > -Infinity && SDL_52_1_hoej < Infinity
  const v24 = quotient([SDL_52_1, 3], [4], 'nærmeste', 1)
  const v25 = quotient([SDL_52_1_hoej, 3], [4], 'nærmeste', 1)
  const v26 = v23 ? Math.min(v24, v25) : -Infinity
  const v27 = v23 ? Math.max(v24, v25) : Infinity
  const v28 = SDL_52_1_er && !(!v23 && (!SDL_52_1_er || !SDL_52_1_ir && SDL_52_1 === SDL_52_1_hoej))
  const v29 = SDL_52_1_ir || !v23
  const v30 = quotient([SDL_52_1], [2], 'nærmeste', 1)
  const v31 = quotient([SDL_52_1_hoej], [2], 'nærmeste', 1)
  const v32 = v23 ? Math.min(v30, v31) : -Infinity
  const v33 = v23 ? Math.max(v30, v31) : Infinity
  const v34 = s[382] && v28
  const v35 = v34 ? (s[383] ? v32 : Math.min(0, v32)) : 0
  const v36 = v34 ? (s[383] ? v33 : Math.max(0, v33)) : 0
  const v37 = v22 && v28
  const v38 = s[384] > 2500 && (v34 || !s[383])
  const v39 = v37 ? (v38 ? Math.min(v26, v35) : v26) : v35
  const v40 = v37 ? (v38 ? Math.max(v27, v36) : v27) : v36
  const v41 = v21 && SDL_52_1_er
  const v42 = s[384] > 0 && (v37 || v38)
  const v43 = v41 || v42
  const v44 = v21 && SDL_52_1_ir || s[384] > 0 && (v22 && v29 || s[384] > 2500 && s[382] && v29)
  const SDL_53_3 = s[3] ? -Infinity : v41 ? (v42 ? Math.min(SDL_52_1, v39) : SDL_52_1) : v39
  s[399] = SDL_53_3
  const SDL_53_3_hoej = s[3] ? Infinity : v41 ? (v42 ? Math.max(SDL_52_1_hoej, v40) : SDL_52_1_hoej) : v40
  s[400] = SDL_53_3_hoej
  const SDL_53_3_er = s[3] || s[101] && v43 || s[100] && v43
  s[398] = SDL_53_3_er
  const SDL_53_3_ir = s[3] || s[101] && v44 || s[100] && v44
  s[403] = SDL_53_3_ir
  // SDL.53.2: Beløb som ved fuldt fravær (SDL § 53, stk. 2)
  const v49 = f.ledigUdenLoen !== false || s[97] || f.arbejdsgiverTilbyderDeltid !== true
  const v50 = f.ledigUdenLoen !== true && s[99] && f.arbejdsgiverTilbyderDeltid !== false
  const SDL_53_2 = s[3] || s[101] && v49 || s[100] && v49
  s[396] = SDL_53_2
  const SDL_53_2_nej = s[3] || s[101] && v50 || s[100] && v50
  s[397] = SDL_53_2_nej
  // SDL.50.1: Det højeste beløb pr. time (SDL § 50, stk. 1)
  const v53 = quotient([v6, 100], [3700], 'nærmeste', 1)
  const v54 = quotient([v7, 100], [3700], 'nærmeste', 1)
  const SDL_50_1_er = s[3] || s[1] && !(!v8 && !v5 && v6 === v7)
  s[387] = SDL_50_1_er
  const SDL_50_1 = s[3] ? -Infinity : v8 ? Math.min(v53, v54) : -Infinity
  s[389] = SDL_50_1
  const SDL_50_1_hoej = s[3] ? Infinity : v8 ? Math.max(v53, v54) : Infinity
  s[388] = SDL_50_1_hoej
  const SDL_50_1_ir = s[3] || s[1] && v11
  s[390] = SDL_50_1_ir
}

function svar_28(f, s) {
  // SDL.47.1: Sygedagpenge pr. uge ved fuldt fravær (SDL § 47, stk. 1)
  const v0 = s[385] === s[386]
  const v1 = f.timefortjeneste ?? 0
  const v2 = f.timefortjeneste ?? 1000000
  const v3 = s[387] && v1 < s[388]
  const v4 = v3 || s[385] < 3700
  const v5 = s[387] && v2 >= s[389] || s[390]
  const v6 = v5 && s[386] >= 3700
  const v7 = Math.min(v1, s[389])
  const v8 = Math.min(v2, s[388])
  const v9 = v7 <= -Infinity
  const v10 = quotient([v7, s[385]], [100], 'nærmeste', 1)
  const v11 = quotient([v7, s[386]], [100], 'nærmeste', 1)
  const v12 = quotient([v8, s[385]], [100], 'nærmeste', 1)
  const v13 = quotient([v8, s[386]], [100], 'nærmeste', 1)
  const v14 = !s[387] || !s[390] && v7 === v8
  const v15 = Math.min(s[391], v9 ? -Infinity : Math.min(v13, v12, v10, v11))
  const v16 = Math.min(s[392], v9 ? Infinity : Math.max(v13, v12, v10, v11))
  const v17 = s[390] || v9 || s[393]
  const v18 = v4 && s[387] && !(v9 && v14 && v0)
  const v19 = v6 || v18
  const v20 = v6 && s[393] || v4 && v17
  const v21 = s[71] && s[92] && s[88]
  const SDL_47_1 = s[75] ? -Infinity : v6 ? (v18 ? Math.min(s[391], v15) : s[391]) : v15
  s[641] = SDL_47_1
  const SDL_47_1_hoej = s[75] ? Infinity : v6 ? (v18 ? Math.max(s[392], v16) : s[392]) : v16
  s[642] = SDL_47_1_hoej
  const SDL_47_1_er = s[75] || s[93] && v19 || v21 && v19 || s[91] && v19
  s[643] = SDL_47_1_er
  const SDL_47_1_ir = s[75] || s[93] && v20 || v21 && v20 || s[91] && v20 || s[76]
  s[644] = SDL_47_1_ir
  // SDL.53.1: Lønmodtagerens sygedagpenge pr. uge (SDL § 53, stk. 1)
  const v26 = Math.max(0, s[394])
  const v27 = Math.max(0, s[395])
  const v28 = v3 || v26 < 3700
  const v29 = v5 && v27 >= 3700
  const v30 = quotient([v7, v26], [100], 'nærmeste', 1)
  const v31 = quotient([v7, v27], [100], 'nærmeste', 1)
  const v32 = quotient([v8, v26], [100], 'nærmeste', 1)
  const v33 = quotient([v8, v27], [100], 'nærmeste', 1)
  const v34 = Math.min(s[391], v9 ? -Infinity : Math.min(v33, v32, v30, v31))
  const v35 = Math.min(s[392], v9 ? Infinity : Math.max(v33, v32, v30, v31))
  const v36 = v28 && s[387] && !(v9 && v14 && v26 === v27)
  const v37 = v29 || v36
  const v38 = v29 ? (v36 ? Math.min(s[391], v34) : s[391]) : v34
  const v39 = v29 ? (v36 ? Math.max(s[392], v35) : s[392]) : v35
  const v40 = v29 && s[393] || v28 && v17
  const v41 = Math.max(SDL_47_1, v38)
  const v42 = Math.min(SDL_47_1_hoej, v39)
  const v43 = s[396] && SDL_47_1_er
  const v44 = s[397] && v37
  const v45 = s[3] && SDL_47_1_er && v37 && v42 >= v41
  const v46 = v44 || v45
  const v47 = v44 ? (v45 ? Math.min(v38, v41) : v38) : v41
  const v48 = v44 ? (v45 ? Math.max(v39, v42) : v39) : v42
  const SDL_53_1_er = s[3] || s[1] && (v43 || v44 || v45)
  s[655] = SDL_53_1_er
  const SDL_53_1 = s[3] ? -Infinity : v43 ? (v46 ? Math.min(SDL_47_1, v47) : SDL_47_1) : v47
  s[653] = SDL_53_1
  const SDL_53_1_hoej = s[3] ? Infinity : v43 ? (v46 ? Math.max(SDL_47_1_hoej, v48) : SDL_47_1_hoej) : v48
  s[654] = SDL_53_1_hoej
  const SDL_53_1_ir = s[3] || s[1] && (s[396] && SDL_47_1_ir || s[397] && v40 || s[3] && SDL_47_1_ir && v40 || s[3] && !((!SDL_47_1_er || !SDL_47_1_ir && SDL_47_1 === SDL_47_1_hoej) && (!v37 || !v40 && v38 === v39) && (SDL_47_1_er && v37 || !SDL_47_1_er && !v37) && (!SDL_47_1_er || SDL_47_1 === v38)))
  s[656] = SDL_53_1_ir
  // SDL.46.1: Sygedagpenge pr. uge (SDL § 46, stk. 1)
  const v53 = s[96] && s[398]
  const v54 = s[98] && SDL_53_1_er
  const v55 = v53 ? (v54 ? Math.min(s[399], SDL_53_1) : s[399]) : SDL_53_1
  const v56 = v53 ? (v54 ? Math.max(s[400], SDL_53_1_hoej) : s[400]) : SDL_53_1_hoej
  const v57 = s[99] && (v53 || v54)
  const SDL_46_1_er = s[3] || s[1] && (s[97] || v57)
  s[639] = SDL_46_1_er
  const SDL_46_1 = s[3] ? -Infinity : s[97] ? (v57 ? Math.min(s[401], v55) : s[401]) : v55
  s[637] = SDL_46_1
  const SDL_46_1_hoej = s[3] ? Infinity : s[97] ? (v57 ? Math.max(s[402], v56) : s[402]) : v56
  s[638] = SDL_46_1_hoej
  const SDL_46_1_ir = s[3] || s[1] && (s[97] && s[3] || s[99] && (s[96] && s[403] || s[98] && SDL_53_1_ir))
  s[640] = SDL_46_1_ir
  // SDL.47.1.3: Sygedagpenge pr. uge fra arbejdsgiveren (SDL § 47, stk. 1)
  const v62 = Math.min(s[389], f.timeloenHosArbejdsgiveren ?? 0)
  const v63 = Math.min(s[388], f.timeloenHosArbejdsgiveren ?? 1000000)
  const v64 = v62 <= -Infinity
  const v65 = quotient([v62, s[385]], [100], 'nærmeste', 1)
  const v66 = quotient([v62, s[386]], [100], 'nærmeste', 1)
  const v67 = quotient([v63, s[385]], [100], 'nærmeste', 1)
  const v68 = quotient([v63, s[386]], [100], 'nærmeste', 1)
  const v69 = s[387] && !(v64 && (!s[387] || !s[390] && v62 === v63) && v0)
  const v70 = s[390] || v64
  const SDL_47_1_3 = s[75] ? -Infinity : v64 ? -Infinity : Math.min(v68, v67, v65, v66)
  s[645] = SDL_47_1_3
  const SDL_47_1_3_hoej = s[75] ? Infinity : v64 ? Infinity : Math.max(v68, v67, v65, v66)
  s[646] = SDL_47_1_3_hoej
  const SDL_47_1_3_er = s[75] || s[93] && v69 || s[94] && v69
  s[647] = SDL_47_1_3_er
  const SDL_47_1_3_ir = s[75] || s[93] && v70 || s[94] && v70 || s[76]
  s[648] = SDL_47_1_3_ir
  // SDL.54.1: Refusion til arbejdsgiveren (SDL § 54, stk. 1)
  const v75 = s[404] && s[2] >= s[405]
  const v76 = s[80] || s[344] || (s[404] && s[0] < s[406] || s[141] || s[407] && s[84]) && (s[86] || f.aftaleMedArbejdsgiver !== true || s[71] && s[0] < s[73])
  const v77 = s[79] && s[343] && ((v75 || s[407]) && s[276] && (v75 || s[138]) || s[136] && f.aftaleMedArbejdsgiver !== false && (s[71] && s[2] >= s[70] || s[19]))
  const SDL_54_1 = s[75] || s[93] && v77 || s[94] && v77
  s[657] = SDL_54_1
  const SDL_54_1_nej = s[75] || s[93] && v76 || s[94] && v76
  s[658] = SDL_54_1_nej
}

function svar_29(f, s) {
  // SDL.59.6: Refusion trods for sen anmeldelse (SDL § 59, stk. 6)
  const v0 = f.refusionskravFremsat ?? FIRST_DAY
  const v1 = f.refusionskravFremsat ?? 84005 /* 2199-12-31 */
  const v2 = s[71] && s[331] < v1
  const v3 = v2 || f.skyldesLoenmodtageren !== true && f.forkertVejledning !== true && f.saerligeOmstaendighederForRefusion !== true
  const v4 = s[71] && s[328] >= v0 || s[19]
  const v5 = v4 && (f.skyldesLoenmodtageren !== false || f.forkertVejledning !== false || f.saerligeOmstaendighederForRefusion !== false)
  const v6 = v2 || f.nemrefusionNede !== true && f.skyldesLoenmodtageren !== true && f.forkertVejledning !== true && f.saerligeOmstaendighederForRefusion !== true
  const v7 = v4 && (f.nemrefusionNede !== false || f.skyldesLoenmodtageren !== false || f.forkertVejledning !== false || f.saerligeOmstaendighederForRefusion !== false)
  const SDL_59_6 = s[79] && (s[75] || s[93] && v5 || s[408] && v5 || s[409] && v7 || s[410] && v7)
  s[663] = SDL_59_6
  const SDL_59_6_nej = s[79] && (s[75] || s[93] && v3 || s[408] && v3 || s[409] && v6 || s[410] && v6)
  s[664] = SDL_59_6_nej
  // SDL.59.2: Refusion tidligst fra (SDL § 59, stk. 2-5)
  const v10 = f.arbejdsgiverAnmeldt ?? FIRST_DAY
  const v11 = f.arbejdsgiverAnmeldt ?? 84005 /* 2199-12-31 */
  const v12 = s[71] && s[411] < v11
  const v13 = s[71] && s[412] >= v10 || s[413] || SDL_59_6
  const v14 = SDL_59_6_nej || s[414]
  const v15 = (v12 || s[19]) && (s[415] || s[19]) && v14 && (v12 || s[415] || SDL_59_6_nej)
  const v16 = s[19] && s[414]
  const v17 = shiftMonths(v0, -3)
  const v18 = shiftMonths(v1, -3)
  const v19 = Math.max(v10, v17)
  const v20 = Math.max(v11, v18)
  const v21 = Math.max(v17, v19)
  const v22 = Math.min(v18, v20)
  const v23 = v16 && !(v17 === v18 && v19 === v20 && v17 === v19)
  const v24 = v16 && v22 >= v21
  const v25 = v15 || v24
  const v26 = v24 ? Math.min(v19, v21) : v19
  const v27 = v15 ? v26 : v21
  const v28 = v13 ? (v25 ? Math.min(v17, v27) : v17) : v27
  const v29 = v24 ? Math.max(v20, v22) : v20
  const v30 = v15 ? v29 : v22
  const v31 = v13 ? (v25 ? Math.max(v18, v30) : v18) : v30
  const v32 = v13 || v15 || v24
  const v33 = s[71] && s[352] < v11
  const v34 = s[71] && s[17] >= shiftDays(s[70], 30)
  const v35 = s[71] && s[354] >= v10 || s[71] && s[18] < shiftDays(s[73], 30) || SDL_59_6
  const v36 = (v33 || s[19]) && (v34 || s[19]) && v14 && (v33 || v34 || SDL_59_6_nej)
  const v37 = v36 || v24
  const v38 = v36 ? v26 : v21
  const v39 = v36 ? v29 : v22
  const v40 = s[93] && v32
  const v41 = s[336] && v32
  const v42 = s[357] && (v35 || v36 || v24)
  const v43 = s[358] || v42
  const v44 = s[358] ? FIRST_DAY : v35 ? (v37 ? Math.min(v17, v38) : v17) : v38
  const v45 = v41 || v43
  const v46 = v41 ? (v43 ? Math.min(v28, v44) : v28) : v44
  const SDL_59_2 = s[75] ? FIRST_DAY : v40 ? (v45 ? Math.min(v28, v46) : v28) : v46
  s[659] = SDL_59_2
  const v48 = s[358] ? NEVER : v35 ? (v37 ? Math.max(v18, v39) : v18) : v39
  const v49 = v41 ? (v43 ? Math.max(v31, v48) : v31) : v48
  const SDL_59_2_hoej = s[75] ? NEVER : v40 ? (v45 ? Math.max(v31, v49) : v31) : v49
  s[660] = SDL_59_2_hoej
  const SDL_59_2_er = s[79] && (s[75] || v40 || v41 || s[358] || v42)
  s[661] = SDL_59_2_er
  const SDL_59_2_ir = s[79] && (s[75] || s[93] && v23 || s[336] && v23 || s[358] || s[357] && v23 || s[76]) || s[80]
  s[662] = SDL_59_2_ir
  const v53 = s[3] ? 4 : 0
  s[424] = v53
  const v54 = s[84] ? 4 : 0
  s[433] = v54
  const v55 = s[19] ? 4 : 0
  s[434] = v55
  const v56 = s[414] ? 4 : 0
  s[454] = v56
  const v57 = s[416] ? 1 : 0
  s[490] = v57
  const v58 = 1 + v53
  s[495] = v58
  const v59 = s[417] ? 1 : 0
  s[515] = v59
  const v60 = s[53] ? 4 : 0
  s[552] = v60
  const v61 = s[55] ? 4 : 0
  s[553] = v61
  const v62 = s[418] ? 4 : 0
  s[557] = v62
}

export function svar(f) {
  const s = new Array(665)
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
  return { ALF_62_3: s[263], ALF_62_3_hoej: s[264], ALF_62_3_kan: (s[262] ? 1 : 0) + (s[265] ? 4 : 0), BEK937_27_kan: (s[419] ? 1 : 0) + (s[420] ? 2 : 0) + (s[421] ? 4 : 0), LAB_107_1_kan: (s[422] ? 1 : 0) + (s[423] ? 2 : 0) + s[424], LAB_110_1: s[425], LAB_110_1_hoej: s[426], LAB_110_1_kan: (f.erIJobafklaring !== false ? 1 : 0) + (s[427] ? 4 : 0), SDL_2_kan: (s[428] ? 1 : 0) + (s[429] ? 2 : 0) + (s[430] ? 4 : 0), SDL_2_1_kan: (s[431] ? 1 : 0) + (s[432] ? 2 : 0) + s[433], SDL_3_kan: (s[140] ? 1 : 0) + (s[142] ? 2 : 0) + s[424], SDL_6_1: s[70], SDL_6_1_hoej: s[73], SDL_6_1_kan: (s[71] ? 1 : 0) + s[434], SDL_7_1_kan: (s[102] ? 1 : 0) + (s[108] ? 2 : 0) + s[424], SDL_7_1_ferie_kan: (s[3] ? 1 : 0) + (s[435] ? 2 : 0) + s[424], SDL_7_1_ferieaftale_kan: (s[436] ? 1 : 0) + (s[437] ? 2 : 0) + s[424], SDL_7_1_genoptagelse: s[438], SDL_7_1_genoptagelse_hoej: s[439], SDL_7_1_genoptagelse_kan: (f.ferieAftalt !== false ? 1 : 0) + (s[440] ? 4 : 0), SDL_7_1_ny_kan: (s[441] ? 1 : 0) + (s[442] ? 2 : 0) + s[424], SDL_7_2_kan: (s[443] ? 1 : 0) + (s[444] ? 2 : 0) + s[424], SDL_7_3: s[445], SDL_7_3_hoej: s[446], SDL_7_3_kan: (s[447] ? 1 : 0) + (s[448] ? 4 : 0), SDL_7_5_kan: (s[449] ? 1 : 0) + (s[450] ? 2 : 0) + s[424], SDL_7a_1: s[451], SDL_7a_1_hoej: s[452], SDL_7a_1_kan: (s[453] ? 1 : 0) + s[454], SDL_7c_kan: (s[178] ? 1 : 0) + (s[179] ? 2 : 0) + (s[180] ? 4 : 0), SDL_10a_kan: (s[455] ? 1 : 0) + (s[456] ? 2 : 0) + s[424], SDL_11_3: s[457], SDL_11_3_hoej: s[458], SDL_11_3_kan: 1 + (s[459] ? 4 : 0), SDL_11a_1_kan: (s[460] ? 1 : 0) + (s[461] ? 2 : 0) + (s[462] ? 4 : 0), SDL_12_1_1_kan: (s[155] ? 1 : 0) + (s[153] ? 2 : 0) + (s[156] ? 4 : 0), SDL_12_1_2_kan: (s[212] ? 1 : 0) + (s[211] ? 2 : 0) + (s[210] ? 4 : 0), SDL_12_1_3_kan: (s[463] ? 1 : 0) + (s[464] ? 2 : 0) + s[424], SDL_13b_1: s[465], SDL_13b_1_hoej: s[466], SDL_13b_1_kan: (s[467] ? 1 : 0) + (s[468] ? 4 : 0), SDL_13b_1_antal: s[469], SDL_13b_1_antal_hoej: s[470], SDL_13b_1_antal_kan: (s[471] ? 1 : 0) + (s[472] ? 4 : 0), SDL_13b_1_naeste: s[473], SDL_13b_1_naeste_hoej: s[474], SDL_13b_1_naeste_kan: (s[475] ? 1 : 0) + (s[476] ? 4 : 0), SDL_13b_5_kan: (s[477] ? 1 : 0) + (s[478] ? 2 : 0) + (s[479] ? 4 : 0), SDL_13f_1_kan: (s[183] ? 1 : 0) + (s[181] ? 2 : 0) + (s[182] ? 4 : 0), SDL_13f_1_dag: s[480], SDL_13f_1_dag_hoej: s[481], SDL_13f_1_dag_kan: (s[482] ? 1 : 0) + (s[483] ? 4 : 0), SDL_21_1_1_kan: (s[484] ? 1 : 0) + (s[485] ? 2 : 0) + s[424], SDL_21_1_2_kan: (s[486] ? 1 : 0) + (s[487] ? 2 : 0) + s[424], SDL_21_1_3_kan: (s[488] ? 1 : 0) + (s[489] ? 2 : 0) + s[424], SDL_21_4_kan: s[490] + (s[491] ? 2 : 0) + (s[492] ? 4 : 0), SDL_21_4_dag: s[493], SDL_21_4_dag_hoej: s[494], SDL_21_4_dag_kan: s[495], SDL_21_4_fra: s[496], SDL_21_4_fra_hoej: s[497], SDL_21_4_fra_kan: s[490] + (s[498] ? 4 : 0), SDL_21a_kan: (s[499] ? 1 : 0) + (s[500] ? 2 : 0) + s[424], SDL_24_1: s[47], SDL_24_1_hoej: s[118], SDL_24_1_kan: (s[115] ? 1 : 0) + (s[120] ? 4 : 0), SDL_24_1_ophoer: s[501], SDL_24_1_ophoer_hoej: s[502], SDL_24_1_ophoer_kan: (s[503] ? 1 : 0) + (s[504] ? 4 : 0), SDL_24_1_revurdering_kan: (s[505] ? 1 : 0) + (s[506] ? 2 : 0) + (s[507] ? 4 : 0), SDL_24_3: s[25], SDL_24_3_hoej: s[24], SDL_24_3_kan: (s[23] ? 1 : 0) + (s[23] && !s[508] ? 2 : 0) + s[434], SDL_24a_1_kan: (s[129] ? 1 : 0) + (s[124] ? 2 : 0) + (s[125] ? 4 : 0), SDL_24a_1_graense_kan: (s[104] ? 1 : 0) + (s[107] ? 2 : 0) + (s[105] ? 4 : 0), SDL_24a_2: s[509], SDL_24a_2_hoej: s[510], SDL_24a_2_kan: (s[511] ? 1 : 0) + (s[512] ? 4 : 0), SDL_24a_6_kan: (s[513] ? 1 : 0) + (s[514] ? 2 : 0) + s[424], SDL_24b_1_kan: s[515] + (s[516] ? 2 : 0) + s[424], SDL_24b_2: s[517], SDL_24b_2_hoej: s[518], SDL_24b_2_kan: s[515] + (s[519] ? 4 : 0), SDL_24c_1_kan: (s[130] ? 1 : 0) + (s[127] ? 2 : 0) + s[424], SDL_25_1: s[116], SDL_25_1_hoej: s[117], SDL_25_1_kan: (s[114] ? 1 : 0) + (s[119] ? 4 : 0), SDL_26_1_kan: (s[520] ? 1 : 0) + (s[521] ? 2 : 0) + (s[522] ? 4 : 0), SDL_26_1_covid: s[281], SDL_26_1_covid_hoej: s[282], SDL_26_1_covid_kan: (s[283] ? 1 : 0) + (s[284] ? 4 : 0), SDL_26_1_fra: s[523], SDL_26_1_fra_hoej: s[524], SDL_26_1_fra_kan: (s[525] ? 1 : 0) + (s[526] ? 4 : 0), SDL_26_1_uger: s[274], SDL_26_1_uger_hoej: s[275], SDL_26_1_uger_kan: (s[273] ? 1 : 0) + s[433], SDL_26_2_kan: (s[527] ? 1 : 0) + (s[528] ? 2 : 0) + (s[529] ? 4 : 0), SDL_26_3_covid: s[530], SDL_26_3_covid_hoej: s[531], SDL_26_3_covid_kan: (s[532] ? 1 : 0) + (s[533] ? 4 : 0), SDL_26a_1_covid: s[534], SDL_26a_1_covid_hoej: s[535], SDL_26a_3_covid: s[287], SDL_26a_3_covid_hoej: s[288], SDL_26a_3_covid_kan: (s[289] ? 1 : 0) + (s[290] ? 4 : 0), SDL_26c_covid: s[292], SDL_26c_covid_hoej: s[293], SDL_26c_covid_kan: (s[291] ? 1 : 0) + (s[294] ? 4 : 0), SDL_26d_covid: s[536], SDL_26d_covid_hoej: s[537], SDL_26d_covid_kan: (s[538] ? 1 : 0) + (s[539] ? 4 : 0), SDL_26f_covid: s[295], SDL_26f_covid_hoej: s[296], SDL_26f_covid_kan: (s[297] ? 1 : 0) + (s[298] ? 4 : 0), SDL_26g_covid: s[540], SDL_26g_covid_hoej: s[541], SDL_26g_covid_kan: (s[542] ? 1 : 0) + (s[543] ? 4 : 0), SDL_26h_covid: s[544], SDL_26h_covid_hoej: s[545], SDL_26h_covid_kan: (s[546] ? 1 : 0) + (s[547] ? 4 : 0), SDL_26i_covid: s[548], SDL_26i_covid_hoej: s[549], SDL_26i_covid_kan: (s[550] ? 1 : 0) + (s[551] ? 4 : 0), SDL_27_1_kan: (s[121] ? 1 : 0) + (s[122] ? 2 : 0) + (s[123] ? 4 : 0), SDL_27_1_1_kan: (s[59] ? 1 : 0) + (s[52] ? 2 : 0) + s[552], SDL_27_1_2_kan: (s[60] ? 1 : 0) + (s[66] ? 2 : 0) + s[553], SDL_27_1_2_slut: s[554], SDL_27_1_2_slut_hoej: s[555], SDL_27_1_2_slut_kan: (s[556] ? 1 : 0) + s[557], SDL_27_1_2_uger: s[558], SDL_27_1_2_uger_hoej: s[559], SDL_27_1_2_uger_kan: (s[560] ? 1 : 0) + s[553], SDL_27_1_3_kan: (s[61] ? 1 : 0) + (s[67] ? 2 : 0) + s[553], SDL_27_1_3_slut: s[561], SDL_27_1_3_slut_hoej: s[562], SDL_27_1_3_slut_kan: (s[563] ? 1 : 0) + s[557], SDL_27_1_3_uger: s[308], SDL_27_1_3_uger_hoej: s[310], SDL_27_1_3_uger_kan: (s[306] ? 1 : 0) + s[553], SDL_27_1_4_kan: (s[62] ? 1 : 0) + (s[68] ? 2 : 0) + s[552], SDL_27_1_4_slut: s[564], SDL_27_1_4_slut_hoej: s[565], SDL_27_1_4_slut_kan: (s[566] ? 1 : 0) + (s[567] ? 4 : 0), SDL_27_1_5_kan: (s[63] ? 1 : 0) + (s[54] ? 2 : 0) + s[553], SDL_27_1_6_kan: (s[64] ? 1 : 0) + (s[56] ? 2 : 0) + s[553], SDL_27_1_7_kan: (s[65] ? 1 : 0) + (s[57] ? 2 : 0) + s[553], SDL_27_1_7_2_kan: (s[568] ? 1 : 0) + (s[569] ? 2 : 0) + (s[570] ? 4 : 0), SDL_27_1_slut: s[571], SDL_27_1_slut_hoej: s[572], SDL_27_1_slut_kan: (s[573] ? 1 : 0) + (s[574] ? 4 : 0), SDL_29_1_kan: (s[575] ? 1 : 0) + (s[576] ? 2 : 0) + (s[577] ? 4 : 0), SDL_30_kan: (s[83] ? 1 : 0) + (s[86] ? 2 : 0) + s[433], SDL_30_1: s[578], SDL_30_1_hoej: s[579], SDL_30_1_kan: (s[580] ? 1 : 0) + s[433], SDL_30_2_kan: (s[581] ? 1 : 0) + (s[582] ? 2 : 0) + s[433], SDL_30_fleksjob_kan: (s[583] ? 1 : 0) + (s[584] ? 2 : 0) + (s[585] ? 4 : 0), SDL_31_1: s[87], SDL_31_1_hoej: s[82], SDL_31_1_kan: (s[81] ? 1 : 0) + (s[85] ? 4 : 0), SDL_32_kan: (s[138] ? 1 : 0) + (s[141] ? 2 : 0) + s[433], SDL_32_1_kan: (s[586] ? 1 : 0) + (s[587] ? 2 : 0) + s[433], SDL_33_1: s[405], SDL_33_1_hoej: s[406], SDL_33_1_kan: (s[404] ? 1 : 0) + (s[407] ? 4 : 0), SDL_34_1_kan: (s[588] ? 1 : 0) + (s[589] ? 2 : 0) + s[433], SDL_35_2: s[590], SDL_35_2_hoej: s[591], SDL_35_2_kan: (s[592] ? 1 : 0) + (s[593] ? 4 : 0), SDL_35_3: s[594], SDL_35_3_hoej: s[595], SDL_35_3_kan: (s[596] ? 1 : 0) + (s[597] ? 4 : 0), SDL_35_3_fra: s[598], SDL_35_3_fra_hoej: s[599], SDL_35_3_fra_kan: (s[600] ? 1 : 0) + (s[601] ? 4 : 0), SDL_38_1: s[602], SDL_38_1_hoej: s[603], SDL_38_1_kan: (s[604] ? 1 : 0) + (s[605] ? 4 : 0), SDL_38_7: s[606], SDL_38_7_hoej: s[607], SDL_38_7_kan: (s[608] ? 1 : 0) + (s[609] ? 4 : 0), SDL_38_7_tide_kan: (s[338] ? 1 : 0) + (s[339] ? 2 : 0) + (s[340] ? 4 : 0), SDL_38_8_kan: (s[610] ? 1 : 0) + (s[611] ? 2 : 0) + (s[612] ? 4 : 0), SDL_40_1: s[613], SDL_40_1_hoej: s[614], SDL_40_1_kan: (s[615] ? 1 : 0) + (s[616] ? 4 : 0), SDL_40a_1: s[617], SDL_40a_1_hoej: s[618], SDL_40a_1_kan: (s[619] ? 1 : 0) + (s[620] ? 4 : 0), SDL_41_1: s[267], SDL_41_1_hoej: s[268], SDL_41_1_kan: (s[266] ? 1 : 0) + (s[269] ? 4 : 0), SDL_42_1_kan: (s[621] ? 1 : 0) + (s[622] ? 2 : 0) + s[433], SDL_43_1: s[623], SDL_43_1_hoej: s[624], SDL_43_1_kan: (s[625] ? 1 : 0) + (s[626] ? 4 : 0), SDL_43_4: s[627], SDL_43_4_hoej: s[628], SDL_43_4_kan: (s[629] ? 1 : 0) + (s[630] ? 4 : 0), SDL_43_4_tide_kan: (s[631] ? 1 : 0) + (s[632] ? 2 : 0) + (s[633] ? 4 : 0), SDL_43_5_kan: (s[634] ? 1 : 0) + (s[635] ? 2 : 0) + (s[636] ? 4 : 0), SDL_46_1: s[637], SDL_46_1_hoej: s[638], SDL_46_1_kan: (s[639] ? 1 : 0) + (s[640] ? 4 : 0), SDL_47_1: s[641], SDL_47_1_hoej: s[642], SDL_47_1_kan: (s[643] ? 1 : 0) + (s[644] ? 4 : 0), SDL_47_1_3: s[645], SDL_47_1_3_hoej: s[646], SDL_47_1_3_kan: (s[647] ? 1 : 0) + (s[648] ? 4 : 0), SDL_50_1: s[389], SDL_50_1_hoej: s[388], SDL_50_1_kan: (s[387] ? 1 : 0) + (s[390] ? 4 : 0), SDL_51_1: s[401], SDL_51_1_hoej: s[402], SDL_51_1_kan: s[495], SDL_52_1: s[649], SDL_52_1_hoej: s[650], SDL_52_1_kan: (s[651] ? 1 : 0) + (s[652] ? 4 : 0), SDL_53_1: s[653], SDL_53_1_hoej: s[654], SDL_53_1_kan: (s[655] ? 1 : 0) + (s[656] ? 4 : 0), SDL_53_2_kan: (s[396] ? 1 : 0) + (s[397] ? 2 : 0) + s[424], SDL_53_3: s[399], SDL_53_3_hoej: s[400], SDL_53_3_kan: (s[398] ? 1 : 0) + (s[403] ? 4 : 0), SDL_54_1_kan: (s[657] ? 1 : 0) + (s[658] ? 2 : 0) + s[433], SDL_59_2: s[659], SDL_59_2_hoej: s[660], SDL_59_2_kan: (s[661] ? 1 : 0) + (s[662] ? 4 : 0), SDL_59_6_kan: (s[663] ? 1 : 0) + (s[664] ? 2 : 0) + s[454] }
}
