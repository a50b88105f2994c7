// Written from the law by `npm run compile`. Change the law, not this.
import { ALL_DAYS, FIRST_DAY, NEVER, NO_DAYS, allPeriods, countDays, dayReaching, dropFirst, flat, from, holidayTable, intersectTable, monthEndOver, monthStart, onWeekdays, periods, quotient, runEnd, runStart, sameDays, shiftDays, shiftMonths, sum, without } from '@sagsvej/rules/runtime'
const SATS_1 = (day) => day < 16804 ? (day < 14977 ? (day < 13885 ? (day < 13514 ? 333500 : 341500) : (day < 14249 ? 351500 : (day < 14613 ? 362500 : 376000))) : (day < 15712 ? (day < 15341 ? 383000 : 394000) : (day < 16076 ? 400500 : (day < 16440 ? 407500 : 413500)))) : (day < 18631 ? (day < 17532 ? (day < 17168 ? 418000 : 424500) : (day < 17903 ? 430000 : (day < 18267 ? 435500 : 440500))) : (day < 19723 ? (day < 18995 ? 446000 : (day < 19359 ? 446500 : 455000)) : (day < 20094 ? 469500 : (day < 20458 ? 486500 : 508500))))

const HELLIGDAGE_1 = holidayTable([{"on":{"month":1,"day":1}},{"on":{"easter":-3}},{"on":{"easter":-2}},{"on":{"easter":0}},{"on":{"easter":1}},{"on":{"easter":26},"to":19722},{"on":{"easter":39}},{"on":{"easter":49}},{"on":{"easter":50}},{"on":{"month":12,"day":25}},{"on":{"month":12,"day":26}}], [1, 2, 3, 4, 5, 6])

function svar_1(f, s) {
  // SDL.6.1: Første fraværsdag (SDL § 6, stk. 1)
  const v0 = periods(f.fravaer, (r_fravaer) => r_fravaer.omfang === 'fuldt' || r_fravaer.omfang === 'delvist')
  s[262] = v0
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
  const v20 = dayReaching(v17, v11, 1)
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
  s[65] = SDL_6_1_er
  const SDL_6_1 = v12 ? FIRST_DAY : v31
  s[64] = SDL_6_1
  const SDL_6_1_hoej = v12 ? NEVER : v32
  s[67] = SDL_6_1_hoej
  const SDL_6_1_ir = v12 || v33
  s[15] = SDL_6_1_ir
  // ALF.62.3: Sidste sygedag, a-kassen betaler (ALF § 62, stk. 3)
  const v38 = SDL_6_1_er && SDL_6_1 <= 13331 /* 2006-07-02 */
  s[69] = v38
  const v39 = SDL_6_1_hoej >= 13332 /* 2006-07-03 */
  s[66] = v39
  const v40 = SDL_6_1 <= 16439 /* 2015-01-04 */
  s[82] = v40
  const v41 = SDL_6_1_er && v39 && v40
  const v42 = SDL_6_1 <= 2147483646
  s[68] = v42
  const v43 = SDL_6_1_er && SDL_6_1_hoej >= 16440 /* 2015-01-05 */ && v42
  s[85] = v43
  const v44 = f.persongruppe === 'ledig'
  const v45 = f.persongruppe !== undefined && v44 || !(f.persongruppe !== undefined)
  s[91] = v45
  const v46 = f.persongruppe !== undefined && !v44 || !(f.persongruppe !== undefined)
  s[93] = v46
  const v47 = shiftDays(SDL_6_1, 13)
  const v48 = shiftDays(SDL_6_1_hoej, 13)
  const v49 = Math.min(v47, f.sidsteDagMedDagpengeret ?? FIRST_DAY)
  const v50 = Math.min(v48, f.sidsteDagMedDagpengeret ?? 84005 /* 2199-12-31 */)
  const v51 = f.dagpengerettenSlutter !== false && SDL_6_1_er
  const v52 = f.dagpengerettenSlutter !== true && SDL_6_1_er
  const v53 = v45 && (v51 || v52)
  const v54 = SDL_6_1_ir || SDL_6_1_er && SDL_6_1_hoej === NEVER
  s[70] = v54
  const v55 = v43 && (v53 || v46)
  const ALF_62_3 = v38 ? FIRST_DAY : v55 ? (v53 ? (v51 ? (v52 ? Math.min(v47, v49) : v49) : v47) : NEVER) : NEVER
  s[247] = ALF_62_3
  const ALF_62_3_hoej = v38 ? NEVER : v41 ? NEVER : v46 ? NEVER : v51 ? (v52 ? Math.max(v48, v50) : v50) : v48
  s[248] = ALF_62_3_hoej
  const ALF_62_3_er = v38 || v41 || v55
  s[246] = ALF_62_3_er
  const ALF_62_3_ir = v38 || v43 && v45 && (f.dagpengerettenSlutter !== false && SDL_6_1_ir || f.dagpengerettenSlutter !== true && SDL_6_1_ir) || v54
  s[249] = ALF_62_3_ir
  // BEK937.27: Sygedagpenge under uddannelse (BEK 937/2024 § 27, stk. 1-3)
  const SDL_7_2_ir = v2 <= 13331 /* 2006-07-02 */
  s[3] = SDL_7_2_ir
  const v61 = v3 >= 13332 /* 2006-07-03 */
  s[1] = v61
  const v62 = v61 && v2 <= 19935 /* 2024-07-31 */
  const v63 = f.uddannelseUnderSygdom === 'foer'
  const v64 = f.uddannelseUnderSygdom !== undefined && v63 || !(f.uddannelseUnderSygdom !== undefined)
  const v65 = f.uddannelseUnderSygdom !== undefined && !v63 || !(f.uddannelseUnderSygdom !== undefined)
  const v66 = f.uddannelseUnderSygdom === 'begyndt_under'
  const v67 = f.uddannelseUnderSygdom !== undefined && !v66 || !(f.uddannelseUnderSygdom !== undefined) || (f.undervisningstimer ?? 6000) > 600 || f.uddannelsePasserMedBehandling !== true || f.uddannelseUdskyderRevalidering !== false
  const v68 = (f.uddannelseUnderSygdom !== undefined && v66 || !(f.uddannelseUnderSygdom !== undefined)) && (f.undervisningstimer ?? 0) <= 600 && f.uddannelsePasserMedBehandling !== false && f.uddannelseUdskyderRevalidering !== true
  const v69 = v3 >= 19936 /* 2024-08-01 */
  const v70 = f.uddannelseUnderSygdom === 'opfoelgning'
  const v71 = f.uddannelseUnderSygdom === 'ingen'
  const v72 = f.uddannelseUnderSygdom !== undefined && !v71 || !(f.uddannelseUnderSygdom !== undefined)
  const BEK937_27 = v72 && (SDL_7_2_ir || v62 && (v64 || v68) || v69 && (v64 || v68 || f.uddannelseUnderSygdom !== undefined && v70 || !(f.uddannelseUnderSygdom !== undefined)))
  s[404] = BEK937_27
  const BEK937_27_nej = v72 && (SDL_7_2_ir || v62 && v65 && v67 || v69 && v65 && v67 && (f.uddannelseUnderSygdom !== undefined && !v70 || !(f.uddannelseUnderSygdom !== undefined)))
  s[405] = BEK937_27_nej
  const BEK937_27_ir = v72 && SDL_7_2_ir || f.uddannelseUnderSygdom !== undefined && v71 || !(f.uddannelseUnderSygdom !== undefined)
  s[406] = BEK937_27_ir
}

function svar_2(f, s) {
  // SDL.7.2: Det mindste fravær (SDL § 7, stk. 2)
  const v0 = s[0] <= 15011 /* 2011-02-06 */
  s[196] = v0
  const v1 = s[1] && v0
  s[95] = v1
  const v2 = f.persongruppe === 'loenmodtager'
  const v3 = f.persongruppe !== undefined && v2 || !(f.persongruppe !== undefined)
  s[73] = v3
  const v4 = f.persongruppe !== undefined && !v2 || !(f.persongruppe !== undefined)
  s[74] = v4
  const v5 = f.timerDuKanArbejde ?? 0
  const v6 = f.timerDuKanArbejde ?? 16800
  const v7 = v5 <= 0
  const v8 = f.normalTimerPrUge ?? 0
  s[370] = v8
  const v9 = f.normalTimerPrUge ?? 16800
  s[371] = v9
  const v10 = v8 - v6
  s[379] = v10
  const v11 = v9 - v5
  s[380] = v11
  const v12 = v7 || v11 >= 400
  const v13 = !(v7 && v5 === v6) && v10 < 400
  const v14 = f.persongruppe === 'selvstaendig'
  const v15 = f.persongruppe !== undefined && v14
  const v16 = v15 || !(f.persongruppe !== undefined)
  s[90] = v16
  const v17 = f.persongruppe !== undefined && !v14
  const v18 = v17 || !(f.persongruppe !== undefined)
  s[92] = v18
  const v19 = f.andelAfArbejdetDuKan ?? 0
  s[366] = v19
  const v20 = f.andelAfArbejdetDuKan ?? 10000
  s[369] = v20
  const v21 = v19 <= 5000
  s[367] = v21
  const v22 = v20 <= 5000
  s[368] = v22
  const v23 = v18 || !v22
  const v24 = v16 && v21
  const v25 = f.persongruppe === 'ledig' || f.persongruppe === 'ingen'
  const v26 = f.persongruppe !== undefined && v25 || !(f.persongruppe !== undefined)
  const v27 = f.persongruppe !== undefined && !v25 || !(f.persongruppe !== undefined)
  const v28 = v3 && v12 || v24 || v26
  const v29 = (v4 || v13) && v23 && v27
  const v30 = s[2] >= 15012 /* 2011-02-07 */
  s[94] = v30
  const v31 = v30 && s[0] <= 15705 /* 2012-12-31 */
  s[138] = v31
  const v32 = s[2] >= 15706 /* 2013-01-01 */ && s[0] <= 15883 /* 2013-06-27 */
  s[139] = v32
  const v33 = f.ansatFra ?? FIRST_DAY
  s[71] = v33
  const v34 = f.ansatFra ?? 84005 /* 2199-12-31 */
  s[72] = v34
  const v35 = v3 && (v12 || f.ansatIFleksjob !== false && v34 >= 15706 /* 2013-01-01 */) || v24 || v26
  const v36 = (v4 || v13 && (f.ansatIFleksjob !== true || v33 < 15706 /* 2013-01-01 */)) && v23 && v27
  const v37 = s[2] >= 15884 /* 2013-06-28 */
  s[137] = v37
  const SDL_7_2 = s[3] || v1 && v28 || v31 && v28 || v32 && v35 || v37 && v35
  s[429] = SDL_7_2
  const SDL_7_2_nej = s[3] || v1 && v29 || v31 && v29 || v32 && v36 || v37 && v36
  s[430] = SDL_7_2_nej
  // SDL.7.1: Uarbejdsdygtig på grund af egen sygdom (SDL § 7, stk. 1-2)
  const SDL_7_1 = s[3] || s[1] && f.uarbejdsdygtigVedEgenSygdom !== false && (SDL_7_2 || s[3])
  s[96] = SDL_7_1
  const SDL_7_1_nej = s[3] || s[1] && (f.uarbejdsdygtigVedEgenSygdom !== true || SDL_7_2_nej)
  s[102] = SDL_7_1_nej
  // SDL.24.3.2: De første dage, der ikke tæller (SDL § 24, stk. 3, nr. 1-2)
  const v42 = v16 ? 14 : 15
  const v43 = v18 ? 15 : 14
  const v44 = v16 ? 14 : 21
  const v45 = v18 ? 21 : 14
  const v46 = v16 ? 14 : 30
  const v47 = v18 ? 30 : 14
  // SDL.24.3: Dage, der tæller med (SDL § 24, stk. 3-4)
  const v48 = s[4] && s[5] <= 15011 /* 2011-02-06 */
  s[16] = v48
  const v49 = s[6] >= 15012 /* 2011-02-07 */ && s[7]
  s[17] = v49
  const v50 = dropFirst(s[8], (start) => start >= NEVER ? 0 : start >= 13332 /* 2006-07-03 */ ? (start >= 13605 /* 2007-04-02 */ ? (start >= 14032 /* 2008-06-02 */ ? (start >= 15341 /* 2012-01-02 */ ? v47 : v45) : v43) : 14) : Infinity)
  const v51 = dropFirst(s[8], (start) => { const r0_0 = start >= 13332 /* 2006-07-03 */; const r0_1 = start >= NEVER; const r0_2 = r0_0 ? (start >= 13605 /* 2007-04-02 */ ? (start >= 14032 /* 2008-06-02 */ ? (start >= 15341 /* 2012-01-02 */ ? v46 : v44) : v42) : 14) : -Infinity; return Math.max(0, r0_1 ? 0 : r0_1 || !r0_0 ? Math.min(0, r0_2) : r0_2) })
  const v52 = f.fravaer !== undefined ? v50 : NO_DAYS
  const v53 = f.fravaer !== undefined ? v51 : ALL_DAYS
  const v54 = allPeriods(f.afbrydelser)
  const v55 = f.afbrydelser !== undefined ? v54 : NO_DAYS
  const v56 = f.afbrydelser !== undefined ? v54 : ALL_DAYS
  const v57 = without(v52, v56)
  const v58 = without(v53, v55)
  const v59 = f.fravaer !== undefined && sameDays(v50, v51) && f.afbrydelser !== undefined
  const v60 = from(v57, 15523 /* 2012-07-02 */)
  const v61 = from(v58, 15523 /* 2012-07-02 */)
  const v62 = intersectTable(v60, HELLIGDAGE_1)
  const v63 = intersectTable(v61, HELLIGDAGE_1)
  const v64 = without(v57, v63)
  const v65 = without(v58, v62)
  const v66 = s[9] && v48
  const v67 = v66 ? NO_DAYS : s[9] ? NO_DAYS : v64
  const v68 = v66 ? ALL_DAYS : s[9] ? ALL_DAYS : v65
  const v69 = s[9] || v48
  const v70 = v69 && v49
  const SDL_24_3 = v70 ? v67 : v69 ? v67 : v64
  s[10] = SDL_24_3
  const SDL_24_3_hoej = v70 ? v68 : v69 ? v68 : v65
  s[11] = SDL_24_3_hoej
  const SDL_24_3_eksakt = (!v70 || sameDays(v64, v67)) && (!v69 || (!v66 || sameDays(NO_DAYS, v64)) && !s[9] && (!v48 || v59)) && (!v49 || v59)
  s[494] = SDL_24_3_eksakt
  const SDL_24_3_er = v69 || v49
  s[12] = SDL_24_3_er
}

function svar_3(f, s) {
  // SDL.25.1: Grænsen for pensionister m.fl. (SDL § 25, stk. 1)
  const v0 = f.pensionDuFaar === 'foertidspension' || f.pensionDuFaar === 'seniorpension'
  const v1 = f.pensionDuFaar !== undefined && v0 || !(f.pensionDuFaar !== undefined)
  s[104] = v1
  const v2 = f.pensionDuFaar !== undefined && !v0 || !(f.pensionDuFaar !== undefined)
  s[106] = v2
  const v3 = f.pensionDuFaar === 'tidlig_pension'
  const v4 = f.pensionDuFaar !== undefined && v3 || !(f.pensionDuFaar !== undefined)
  s[105] = v4
  const v5 = f.pensionDuFaar !== undefined && !v3 || !(f.pensionDuFaar !== undefined)
  s[107] = v5
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
  s[110] = SDL_25_1
  const SDL_25_1_hoej = s[9] ? NEVER : s[16] ? NEVER : v17 ? (v27 ? Math.max(v16, v26) : v16) : v26
  s[111] = SDL_25_1_hoej
  const v30 = v1 || f.opfylderHelbredsbetingelserForFoertidspension !== false || f.naaetFolkepensionsalder !== false || v4
  s[263] = v30
  const v31 = v2 && f.opfylderHelbredsbetingelserForFoertidspension !== true && f.naaetFolkepensionsalder !== true && v5
  s[264] = v31
  const SDL_25_1_er = v30 && (s[9] || s[16] || s[17] && (v17 || v27))
  s[108] = SDL_25_1_er
  const SDL_25_1_ir = v30 && (s[9] || s[16] || s[17] && (v10 && s[15] || s[15] && !((!s[12] || !s[15] && v8 === v9) && s[12] && (!s[12] || v8 === NEVER)) || v20 && s[15] || s[15] && !((!s[12] || !s[15] && v18 === v19) && s[12] && (!s[12] || v18 === NEVER))) || s[18]) || v31
  s[113] = SDL_25_1_ir
}

function svar_4(f, s) {
  // SDL.24.1: Revurderingstidspunktet (SDL § 24, stk. 1)
  const v0 = monthEndOver(s[19], 18, 260, s[5])
  const v1 = monthEndOver(s[20], 18, 260, s[6])
  const v2 = s[12] && v0 <= 16251 /* 2014-06-30 */
  const v3 = s[12] && v1 > 16251 /* 2014-06-30 */
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
  s[32] = v15
  const v16 = v3 ? NEVER : v10
  const v17 = v13 ? (v3 || v14 ? Math.max(v10, v16) : v10) : v16
  s[33] = v17
  const v18 = v13 || v3 || v14
  s[31] = v18
  const v19 = v2 && v12 || s[15] && !((!v11 || !v12 && v8 === v10) && v11 && (!v11 || v8 === NEVER))
  s[29] = v19
  const v20 = monthEndOver(s[11], 18, 364, s[5])
  const v21 = monthEndOver(s[10], 18, 364, s[6])
  const v22 = s[12] && v20 <= 16251 /* 2014-06-30 */
  const v23 = s[12] && v21 > 16251 /* 2014-06-30 */
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
  s[35] = v35
  const v36 = v23 ? NEVER : v30
  const v37 = v33 ? (v23 || v34 ? Math.max(v30, v36) : v30) : v36
  s[36] = v37
  const v38 = v33 || v23 || v34
  s[34] = v38
  const v39 = v22 && v32 || s[15] && !((!v31 || !v32 && v28 === v30) && v31 && (!v31 || v28 === NEVER))
  s[30] = v39
  const v40 = v18 || v38
  const v41 = v18 ? (v38 ? Math.min(v15, v35) : v15) : v35
  const v42 = v18 ? (v38 ? Math.max(v17, v37) : v17) : v37
  s[24] = v42
  const v43 = v18 && v15 <= 16251 /* 2014-06-30 */ && v17 >= 13332 /* 2006-07-03 */ || v38 && v35 <= 16251 /* 2014-06-30 */ && v37 >= 13332 /* 2006-07-03 */
  s[28] = v43
  const v44 = Math.max(s[5], 16252 /* 2014-07-01 */)
  const v45 = Math.max(s[6], 16252 /* 2014-07-01 */)
  const v46 = monthEndOver(s[19], 9, 110, v44)
  const v47 = monthEndOver(s[20], 9, 110, v45)
  const v48 = s[12] && s[13] >= v46
  const v49 = s[12] && s[14] < v47
  const v50 = v48 && s[12]
  const v51 = s[15] && s[12] && v47 >= NEVER
  const v52 = v50 ? v46 : NEVER
  const v53 = v49 ? NEVER : v47
  const v54 = v50 ? (v49 || v51 ? Math.max(v47, v53) : v47) : v53
  const v55 = v50 || v49 || v51
  s[40] = v55
  const v56 = v48 && s[15] || s[15] && !((!s[12] || !s[15] && v46 === v47) && s[12] && (!s[12] || v46 === NEVER))
  s[38] = v56
  const v57 = monthEndOver(s[11], 9, 154, v44)
  const v58 = monthEndOver(s[10], 9, 154, v45)
  const v59 = s[12] && s[13] >= v57
  const v60 = s[12] && s[14] < v58
  const v61 = v59 && s[12]
  const v62 = s[15] && s[12] && v58 >= NEVER
  const v63 = v61 ? v57 : NEVER
  const v64 = v60 ? NEVER : v58
  const v65 = v61 ? (v60 || v62 ? Math.max(v58, v64) : v58) : v64
  const v66 = v61 || v60 || v62
  s[41] = v66
  const v67 = v59 && s[15] || s[15] && !((!s[12] || !s[15] && v57 === v58) && s[12] && (!s[12] || v57 === NEVER))
  s[39] = v67
  const v68 = v55 || v66
  s[37] = v68
  const v69 = !(v55 && !v56 || v66 && !v67) && (v40 || v55 || v66)
  const v70 = v69 ? FIRST_DAY : v55 ? (v66 ? Math.min(v52, v63) : v52) : v63
  const v71 = v69 ? NEVER : v55 ? (v66 ? Math.max(v54, v65) : v54) : v65
  s[25] = v71
  const v72 = v43 && v40
  s[22] = v72
  const v73 = !(v18 && !v19 && v15 >= 13332 /* 2006-07-03 */ && v17 <= 16251 /* 2014-06-30 */ || v38 && !v39 && v35 >= 13332 /* 2006-07-03 */ && v37 <= 16251 /* 2014-06-30 */) && (v68 || v69)
  s[23] = v73
  const v74 = s[12] && countDays(s[19], 15979 /* 2013-10-01 */, 16251 /* 2014-06-30 */) > 110
  const v75 = v2 || s[12] && countDays(s[20], 15979 /* 2013-10-01 */, 16251 /* 2014-06-30 */) <= 110
  s[26] = v75
  const v76 = s[12] && countDays(s[11], 15979 /* 2013-10-01 */, 16251 /* 2014-06-30 */) > 154
  const v77 = v22 || s[12] && countDays(s[10], 15979 /* 2013-10-01 */, 16251 /* 2014-06-30 */) <= 154
  s[27] = v77
  const v78 = s[5] < 16252 /* 2014-07-01 */ && (s[12] && countDays(s[11], 16252 /* 2014-07-01 */, 16252 /* 2014-07-01 */) >= 1 || s[15]) && ((v3 || s[15]) && (v74 || s[15]) && (v3 || v74) || (v23 || s[15]) && (v76 || s[15]) && (v23 || v76) || s[15])
  s[21] = v78
  const SDL_24_1 = v78 ? FIRST_DAY : v72 ? (v73 ? Math.min(v41, v70) : v41) : v70
  s[42] = SDL_24_1
}

function svar_5(f, s) {
  // SDL.24.1: Revurderingstidspunktet (SDL § 24, stk. 1)
  const SDL_24_1_hoej = s[21] ? NEVER : s[22] ? (s[23] ? Math.max(s[24], s[25]) : s[24]) : s[25]
  s[112] = SDL_24_1_hoej
  const SDL_24_1_er = s[5] < NEVER && (s[21] || !(s[21] && !(s[6] >= 16252 /* 2014-07-01 */ || s[12] && countDays(s[10], 16252 /* 2014-07-01 */, 16252 /* 2014-07-01 */) < 1 || (s[26] || s[15]) && (s[27] || s[15]) && (s[26] || s[27]))) && (s[22] || s[23]))
  s[109] = SDL_24_1_er
  const SDL_24_1_ir = s[5] < NEVER && (s[21] || !(s[21] && !(s[6] >= 16252 /* 2014-07-01 */ || s[12] && countDays(s[10], 16252 /* 2014-07-01 */, 16252 /* 2014-07-01 */) < 1 || (s[26] || s[15]) && (s[27] || s[15]) && (s[26] || s[27]))) && (s[28] && (s[29] || s[30]) || !(s[31] && !s[29] && s[32] >= 13332 /* 2006-07-03 */ && s[33] <= 16251 /* 2014-06-30 */ || s[34] && !s[30] && s[35] >= 13332 /* 2006-07-03 */ && s[36] <= 16251 /* 2014-06-30 */) && (s[37] && (s[38] || s[39]) || !(s[40] && !s[38] || s[41] && !s[39])))) || s[6] >= NEVER
  s[114] = SDL_24_1_ir
  // SDL.27.1.1: Forlængelse, fordi revalidering er sandsynlig (SDL § 27, stk. 1, nr. 1)
  const v3 = f.forlaengelseAfgjortDen ?? FIRST_DAY
  const v4 = f.forlaengelseAfgjortDen ?? 84005 /* 2199-12-31 */
  const v5 = SDL_24_1_er && s[42] < NEVER
  s[244] = v5
  const v6 = SDL_24_1_er && SDL_24_1_hoej >= NEVER
  s[245] = v6
  const v7 = Math.max(s[0], s[42])
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
  s[43] = v19
  const v20 = f.forlaengelseErAfgjort !== false ? (v18 ? Math.min(v3, v15) : v3) : v15
  s[283] = v20
  const v21 = f.forlaengelseErAfgjort !== false ? (v18 ? Math.max(v4, v17) : v4) : v17
  s[284] = v21
  const v22 = v19 && v20 <= 13331 /* 2006-07-02 */
  s[52] = v22
  const v23 = v21 >= 13332 /* 2006-07-03 */
  s[44] = v23
  const v24 = v20 <= 2147483646
  s[45] = v24
  const v25 = v20 <= 15011 /* 2011-02-06 */
  s[285] = v25
  const v26 = v19 && v23 && v25
  s[297] = v26
  const v27 = v21 >= 15012 /* 2011-02-07 */
  const v28 = v20 <= 20484 /* 2026-01-31 */
  const v29 = v19 && v27 && v28
  const v30 = v19 && v21 >= 20485 /* 2026-02-01 */ && v24
  s[296] = v30
  const v31 = f.forlaengelseErAfgjort !== true && (v5 && SDL_24_1_ir || SDL_24_1_ir && !((!SDL_24_1_er || !SDL_24_1_ir && v7 === v8) && s[0] === s[2] && SDL_24_1_er && (!SDL_24_1_er || s[0] === v7))) || v19 && v21 === NEVER
  s[63] = v31
  const SDL_27_1_1 = v22 || v26 && f.revalideringErSandsynlig !== false || v29 && f.revalideringErSandsynlig !== false || v30
  s[53] = SDL_27_1_1
  const SDL_27_1_1_nej = v22 || v26 && f.revalideringErSandsynlig !== true || v29 && f.revalideringErSandsynlig !== true || v30
  s[46] = SDL_27_1_1_nej
  const SDL_27_1_1_ir = v22 || v30 || v31
  s[47] = SDL_27_1_1_ir
  // SDL.27.1.2: Forlængelse for at afklare arbejdsevnen (SDL § 27, stk. 1, nr. 2)
  const v35 = v19 && v27 && v24
  const SDL_27_1_2 = v22 || v26 && f.afklaringErNoedvendig !== false || v35 && f.afklaringErNoedvendig !== false
  s[54] = SDL_27_1_2
  const SDL_27_1_2_nej = v22 || v26 && f.afklaringErNoedvendig !== true || v35 && f.afklaringErNoedvendig !== true
  s[60] = SDL_27_1_2_nej
  const SDL_27_1_2_ir = v22 || v31
  s[49] = SDL_27_1_2_ir
  // SDL.27.1.3.uger: Længste forlængelse ved lægebehandling (SDL § 27, stk. 1, nr. 3)
  const v39 = v19 && v23 && v20 <= 13544 /* 2007-01-31 */
  const v40 = v19 && v21 >= 13545 /* 2007-02-01 */ && v25
  const v41 = v19 && v27 && v20 <= 16251 /* 2014-06-30 */
  s[286] = v41
  const v42 = v21 >= 16252 /* 2014-07-01 */
  const v43 = v19 && v42 && v24
  s[288] = v43
  const v44 = v41 || v43
  s[287] = v44
  const SDL_27_1_3_uger = v22 ? -Infinity : v39 ? 364 : v40 ? 364 : v41 ? 728 : 938
  s[292] = SDL_27_1_3_uger
  const SDL_27_1_3_uger_hoej = v22 ? Infinity : v40 || v44 ? (v44 ? (v43 ? 938 : 728) : 728) : 364
  s[294] = SDL_27_1_3_uger_hoej
  const SDL_27_1_3_uger_er = v22 || v39 || v40 || v41 || v43
  s[290] = SDL_27_1_3_uger_er
  // SDL.27.1.3: Forlængelse ved lægebehandling (SDL § 27, stk. 1, nr. 3)
  const v48 = f.laegensSkoenUgerTilArbejde ?? 0
  const v49 = f.laegensSkoenUgerTilArbejde ?? 7280
  const v50 = f.underLaegebehandling !== true || f.laegensSkoenErSikkert !== true || SDL_27_1_3_uger_er && SDL_27_1_3_uger < v49
  const v51 = f.underLaegebehandling !== false && f.laegensSkoenErSikkert !== false && (SDL_27_1_3_uger_er && SDL_27_1_3_uger_hoej >= v48 || SDL_27_1_2_ir)
  const SDL_27_1_3 = v22 || v39 && v51 || v40 && (f.underLaegebehandling !== false && f.laegensSkoenErSikkert !== false && v48 <= 364 || f.underLaegebehandling !== false && f.laegensSkoenErSikkert !== false && v48 <= 728) || v35 && v51
  s[55] = SDL_27_1_3
  const SDL_27_1_3_nej = v22 || v39 && v50 || v40 && (f.underLaegebehandling !== true || f.laegensSkoenErSikkert !== true || v49 > 364 || f.underLaegebehandling !== true || f.laegensSkoenErSikkert !== true || v49 > 728) || v35 && v50
  s[61] = SDL_27_1_3_nej
  // SDL.27.1.4: Forlængelse, fordi fleksjob eller pension skal afklares (SDL § 27, stk. 1, nr. 4)
  const v54 = v19 && v42 && v28
  s[295] = v54
  const SDL_27_1_4 = v22 || v26 && f.kanIkkeArbejdePaaNormaleVilkaar !== false || v41 && f.kanIkkeArbejdePaaNormaleVilkaar !== false || v54 && f.sagSkalIRehabiliteringsteam !== false || v30
  s[56] = SDL_27_1_4
  const SDL_27_1_4_nej = v22 || v26 && f.kanIkkeArbejdePaaNormaleVilkaar !== true || v41 && f.kanIkkeArbejdePaaNormaleVilkaar !== true || v54 && f.sagSkalIRehabiliteringsteam !== true || v30
  s[62] = SDL_27_1_4_nej
  // SDL.27.1.5: Forlængelse ved livstruende sygdom (SDL § 27, stk. 1, nr. 5)
  const v57 = f.laegenVurdererLivstruende !== true || f.behandlingsmulighederUdtoemte !== true
  const v58 = f.laegenVurdererLivstruende !== false && f.behandlingsmulighederUdtoemte !== false
  const SDL_27_1_5 = v22 || v26 && v58 || v41 && v58 || v43 && f.laegenVurdererLivstruende !== false
  s[57] = SDL_27_1_5
  const SDL_27_1_5_nej = v22 || v26 && v57 || v41 && v57 || v43 && f.laegenVurdererLivstruende !== true
  s[48] = SDL_27_1_5_nej
  // SDL.27.1.6: Forlængelse ved arbejdsskadesag (SDL § 27, stk. 1, nr. 6)
  const v61 = f.arbejdsskadesag === 'uden_afgoerelse'
  const v62 = f.arbejdsskadesag !== undefined && v61 || !(f.arbejdsskadesag !== undefined)
  const v63 = f.arbejdsskadesag !== undefined && !v61 || !(f.arbejdsskadesag !== undefined)
  const v64 = f.arbejdsskadesag === 'uden_afgoerelse' || f.arbejdsskadesag === 'foreloebig_afgoerelse'
  const SDL_27_1_6 = v22 || v26 && v62 || v41 && v62 || v43 && (f.arbejdsskadesag !== undefined && v64 || !(f.arbejdsskadesag !== undefined))
  s[58] = SDL_27_1_6
  const SDL_27_1_6_nej = v22 || v26 && v63 || v41 && v63 || v43 && (f.arbejdsskadesag !== undefined && !v64 || !(f.arbejdsskadesag !== undefined))
  s[50] = SDL_27_1_6_nej
  // SDL.27.1.7.2: Åbenbar sag om førtidspension uden om rehabiliteringsteamet (SDL § 27, stk. 1, nr. 7)
  const v67 = v19 && v21 >= 16953 /* 2016-06-01 */ && v20 <= 16974 /* 2016-06-22 */
  const v68 = v19 && v21 >= 16975 /* 2016-06-23 */ && v20 <= 20634 /* 2026-06-30 */
  const v69 = v19 && v21 >= 20635 /* 2026-07-01 */ && v24
  const SDL_27_1_7_2 = v22 || v67 || v68 && f.arbejdsevnenKanAabenbartIkkeForbedres !== false || v69
  s[554] = SDL_27_1_7_2
  const SDL_27_1_7_2_nej = v22 || v19 && v23 && v20 <= 16952 /* 2016-05-31 */ || v67 || v68 && f.arbejdsevnenKanAabenbartIkkeForbedres !== true || v69
  s[555] = SDL_27_1_7_2_nej
  const SDL_27_1_7_2_ir = v22 || v67 || v69 || v31
  s[556] = SDL_27_1_7_2_ir
  // SDL.27.1.7: Forlængelse ved sag om førtidspension (SDL § 27, stk. 1, nr. 7)
  const SDL_27_1_7 = v22 || v26 && f.foertidspensionssagPaabegyndt !== false || v41 && f.foertidspensionssagPaabegyndt !== false || v43 && (f.ansoegningOmFoertidspension !== false || SDL_27_1_7_2)
  s[59] = SDL_27_1_7
  const SDL_27_1_7_nej = v22 || v26 && f.foertidspensionssagPaabegyndt !== true || v41 && f.foertidspensionssagPaabegyndt !== true || v43 && f.ansoegningOmFoertidspension !== true && (SDL_27_1_7_2_nej || SDL_27_1_7_2_ir)
  s[51] = SDL_27_1_7_nej
}

function svar_6(f, s) {
  // SDL.27.1: Forlængelse af sygedagpenge (SDL § 27, stk. 1)
  const v0 = s[43] && s[44] && s[45]
  s[289] = v0
  const v1 = s[46] || s[47]
  s[298] = v1
  const v2 = s[48] || s[49]
  s[299] = v2
  const v3 = s[50] || s[49]
  s[300] = v3
  const v4 = s[51] || s[49]
  s[301] = v4
  const v5 = s[47] && s[49]
  s[303] = v5
  const SDL_27_1 = s[52] || v0 && (s[53] || s[54] || s[55] || s[56] || s[57] || s[58] || s[59])
  s[115] = SDL_27_1
  const SDL_27_1_nej = s[52] || v0 && v1 && (s[60] || s[49]) && (s[61] || s[49]) && (s[62] || s[47]) && v2 && v3 && v4 && (s[46] || s[60] || s[61] || s[62] || s[48] || s[50] || s[51])
  s[116] = SDL_27_1_nej
  const SDL_27_1_ir = s[52] || v0 && v5 || s[63]
  s[117] = SDL_27_1_ir
  // SDL.24a.1.grænse: Over grænsen på første fraværsdag (SDL § 24 a, stk. 1)
  const v9 = s[64] <= 16251 /* 2014-06-30 */
  s[254] = v9
  const v10 = s[65] && s[66] && v9
  s[100] = v10
  const v11 = s[65] && s[67] >= 16252 /* 2014-07-01 */ && s[68]
  s[97] = v11
  const v12 = monthStart(s[64])
  s[83] = v12
  const v13 = monthStart(s[67])
  s[84] = v13
  const v14 = shiftMonths(v12, -9)
  const v15 = shiftMonths(v13, -9)
  const v16 = shiftDays(v12, -1)
  const v17 = shiftDays(v13, -1)
  const v18 = s[12] && s[65]
  const v19 = shiftMonths(v12, -8)
  const v20 = shiftMonths(v13, -8)
  const v21 = shiftDays(s[64], -1)
  const v22 = shiftDays(s[67], -1)
  const SDL_24a_1_graense = s[69] || v11 && (v18 && countDays(s[19], v14, v17) > 110 || v18 && countDays(s[11], v14, v17) > 154 || v18 && countDays(s[19], v19, v22) > 110 || v18 && countDays(s[11], v19, v22) > 154)
  s[98] = SDL_24a_1_graense
  const SDL_24a_1_graense_nej = s[69] || v10 || v11 && (v18 && countDays(s[20], v15, v16) <= 110 || v18 && countDays(s[10], v15, v16) <= 154 || v18 && countDays(s[20], v20, v21) <= 110 || v18 && countDays(s[10], v20, v21) <= 154)
  s[101] = SDL_24a_1_graense_nej
  const SDL_24a_1_graense_ir = s[69] || v11 && s[15] || s[70]
  s[99] = SDL_24a_1_graense_ir
  // SDL.30.2: Beskæftigelseskravet over for arbejdsgiveren (SDL § 30, stk. 2-4)
  const v26 = s[64] <= 15011 /* 2011-02-06 */
  s[140] = v26
  const v27 = s[65] && s[66] && v26
  s[87] = v27
  const v28 = (f.timerHosArbejdsgiveren ?? 134400) >= 7400
  const v29 = (s[65] && shiftDays(s[67], -56) >= s[71] || s[15]) && f.andetFravaerSeneste8Uger !== true && v28 || v28 && f.genansat !== false && f.paaArbejdeDaSygdommenKom !== false
  const v30 = (s[65] && shiftDays(s[64], -56) < s[72] || f.andetFravaerSeneste8Uger !== false || (f.timerHosArbejdsgiveren ?? 0) < 7400) && ((f.timerHosArbejdsgiveren ?? 0) < 7400 || f.genansat !== true || f.paaArbejdeDaSygdommenKom !== true)
  const v31 = s[67] >= 15012 /* 2011-02-07 */
  s[86] = v31
  const v32 = s[65] && v31 && s[68]
  s[88] = v32
  const SDL_30_2 = s[69] || v27 && v29 || v32 && v29
  s[567] = SDL_30_2
  const SDL_30_2_nej = s[69] || v27 && v30 || v32 && v30
  s[568] = SDL_30_2_nej
  const SDL_30_2_ir = s[69] || s[70]
  s[78] = SDL_30_2_ir
  // SDL.30.fleksjob: Ingen arbejdsgiverperiode i fleksjob (SDL § 32, stk. 1, nr. 5)
  const SDL_30_fleksjob = f.ansatIFleksjob !== false && (s[69] || v27 || v32)
  s[569] = SDL_30_fleksjob
  const SDL_30_fleksjob_nej = f.ansatIFleksjob !== false && s[69]
  s[570] = SDL_30_fleksjob_nej
  const SDL_30_fleksjob_ir = f.ansatIFleksjob !== false && SDL_30_2_ir || f.ansatIFleksjob !== true
  s[571] = SDL_30_fleksjob_ir
  // SDL.30: Ret over for arbejdsgiveren (SDL § 30, stk. 1)
  const v39 = s[65] && s[66] && s[68]
  s[89] = v39
  const SDL_30 = s[69] || v39 && s[73] && (SDL_30_2 || SDL_30_2_ir) && (f.ansatIFleksjob !== true || SDL_30_fleksjob_nej)
  s[77] = SDL_30
  const SDL_30_nej = s[69] || v39 && (s[74] || SDL_30_2_nej || f.ansatIFleksjob !== false && (SDL_30_fleksjob || SDL_30_fleksjob_ir))
  s[80] = SDL_30_nej
  // SDL.30.1: Arbejdsgiverperioden (SDL § 30, stk. 1)
  const v42 = s[65] && s[66] && s[64] <= 13604 /* 2007-04-01 */
  const v43 = s[65] && s[67] >= 13605 /* 2007-04-02 */ && s[64] <= 14031 /* 2008-06-01 */
  const v44 = s[64] <= 15340 /* 2012-01-01 */
  s[330] = v44
  const v45 = s[65] && s[67] >= 14032 /* 2008-06-02 */ && v44
  const v46 = s[67] >= 15341 /* 2012-01-02 */
  s[331] = v46
  const v47 = s[65] && v46 && s[68]
  const v48 = v45 || v47
  const SDL_30_1 = s[69] ? -Infinity : v42 ? 14 : v43 ? 15 : v45 ? 21 : 30
  s[564] = SDL_30_1
  const SDL_30_1_hoej = s[69] ? Infinity : v43 || v48 ? (v48 ? (v47 ? 30 : 21) : 15) : 14
  s[565] = SDL_30_1_hoej
  const SDL_30_1_er = s[69] || v42 || v43 || v45 || v47
  s[566] = SDL_30_1_er
  // SDL.31.1: Sidste dag, arbejdsgiveren betaler (SDL § 31, stk. 1)
  const v52 = shiftDays(s[64], SDL_30_1)
  s[326] = v52
  const v53 = shiftDays(s[67], SDL_30_1_hoej)
  s[327] = v53
  const v54 = s[65] && SDL_30_1_er
  s[127] = v54
  const v55 = s[15] || SDL_30_2_ir
  s[131] = v55
  const v56 = shiftDays(v52, -1)
  s[129] = v56
  const v57 = shiftDays(v53, -1)
  s[128] = v57
  const v58 = f.fratraedelsesdag ?? FIRST_DAY
  s[142] = v58
  const v59 = f.fratraedelsesdag ?? 84005 /* 2199-12-31 */
  s[141] = v59
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
  const SDL_31_1 = s[69] ? FIRST_DAY : v68 ? v65 : NEVER
  s[81] = SDL_31_1
  const SDL_31_1_hoej = s[69] ? NEVER : v68 ? (SDL_30_nej || v69 ? Math.max(v66, v70) : v66) : v70
  s[76] = SDL_31_1_hoej
  const SDL_31_1_er = s[69] || v27 && v71 || v32 && v71
  s[75] = SDL_31_1_er
  const SDL_31_1_ir = s[69] || v27 && v72 || v32 && v72 || s[70]
  s[79] = SDL_31_1_ir
}

function svar_7(f, s) {
  // SDL.32.1: Beskæftigelseskravet over for kommunen (SDL § 32, stk. 1-3)
  const v0 = s[65] && s[66] && s[64] <= 15522 /* 2012-07-01 */
  const v1 = f.tilknyttetArbejdsmarkedetFra ?? FIRST_DAY
  const v2 = f.tilknyttetArbejdsmarkedetFra ?? 84005 /* 2199-12-31 */
  const v3 = s[75] && s[76] >= s[0]
  const v4 = s[77] || s[78]
  s[130] = v4
  const v5 = v4 && (v3 || s[79]) && (s[77] || v3)
  const v6 = s[80] || s[75] && s[81] < s[2] || s[78] && s[79]
  const v7 = f.uddannelseAfsluttet ?? FIRST_DAY
  const v8 = f.uddannelseAfsluttet ?? 84005 /* 2199-12-31 */
  const v9 = f.erhvervsmaessigUddannelse !== true || (f.uddannelsensLaengde ?? 0) < 18 || s[65] && s[64] < v8 || s[65] && shiftMonths(v7, 1) < s[67]
  const v10 = f.erhvervsmaessigUddannelse !== false && (f.uddannelsensLaengde ?? 240) >= 18 && (s[65] && s[67] >= v7 || s[15]) && (s[65] && shiftMonths(v8, 1) >= s[64] || s[15])
  const v11 = s[65] && s[67] >= 15523 /* 2012-07-02 */ && s[82]
  const v12 = shiftMonths(s[83], -6)
  const v13 = shiftMonths(s[84], -6)
  const v14 = f.maanederDerSesBortFra ?? 0
  const v15 = f.maanederDerSesBortFra ?? 24
  const v16 = 6 + v14
  const v17 = 6 + v15
  const v18 = -v17
  const v19 = -v16
  const v20 = shiftMonths(s[83], v18)
  const v21 = shiftMonths(s[84], v19)
  const SDL_32_1 = s[69] || v0 && ((s[65] && shiftDays(s[67], -91) >= v1 || s[15]) && (f.timerSeneste13Uger ?? 218400) >= 12000 && v6 || f.dagpengeretHvisRask !== false || v10 || f.elevILoennetPraktik !== false || f.ansatIFleksjob !== false) || v11 && ((s[65] && shiftDays(s[67], -182) >= v1 || s[15]) && (f.timerSeneste26Uger ?? 436800) >= 24000 && v6 || f.dagpengeretHvisRask !== false || v10 || f.elevILoennetPraktik !== false || f.ansatIFleksjob !== false) || s[85] && (f.iBeskaeftigelse !== false && ((f.timerPrMaaned !== undefined ? sum(f.timerPrMaaned, (r_timerPrMaaned) => { const r0_0 = s[65] && r_timerPrMaaned.maaned >= v12; const r0_1 = s[65] && r_timerPrMaaned.maaned < s[84]; return (r0_0 || s[15]) && (r0_1 || s[15]) && (r0_0 || r0_1) ? r_timerPrMaaned.timer : 0 }) : Infinity) >= 24000 && (f.timerPrMaaned !== undefined ? sum(f.timerPrMaaned, (r_timerPrMaaned) => { const r0_0 = s[65] && r_timerPrMaaned.maaned >= v12; const r0_1 = s[65] && r_timerPrMaaned.maaned < s[84]; return (r0_0 || s[15]) && (r0_1 || s[15]) && (r0_0 || r0_1) && r_timerPrMaaned.timer >= 4000 ? 1 : 0 }) : Infinity) >= 5 || (f.timerPrMaaned !== undefined ? sum(f.timerPrMaaned, (r_timerPrMaaned) => { const r0_0 = s[65] && r_timerPrMaaned.maaned < s[84]; const r0_1 = s[65] && r_timerPrMaaned.maaned >= v20; return (r0_1 || s[15]) && (r0_0 || s[15]) && (r0_1 || r0_0) ? r_timerPrMaaned.timer : 0 }) : Infinity) >= 24000 && (f.timerPrMaaned !== undefined ? sum(f.timerPrMaaned, (r_timerPrMaaned) => { const r0_0 = s[65] && r_timerPrMaaned.maaned < s[84]; const r0_1 = s[65] && r_timerPrMaaned.maaned >= v20; return (r0_1 || s[15]) && (r0_0 || s[15]) && (r0_1 || r0_0) && r_timerPrMaaned.timer >= 4000 ? 1 : 0 }) : Infinity) >= 5) && v6 || f.dagpengeretHvisRask !== false || v10 || f.elevILoennetPraktik !== false || f.ansatIFleksjob !== false)
  s[572] = SDL_32_1
  const SDL_32_1_nej = s[69] || v0 && (s[65] && shiftDays(s[64], -91) < v2 || (f.timerSeneste13Uger ?? 0) < 12000 || v5) && f.dagpengeretHvisRask !== true && v9 && f.elevILoennetPraktik !== true && f.ansatIFleksjob !== true || v11 && (s[65] && shiftDays(s[64], -182) < v2 || (f.timerSeneste26Uger ?? 0) < 24000 || v5) && f.dagpengeretHvisRask !== true && v9 && f.elevILoennetPraktik !== true && f.ansatIFleksjob !== true || s[85] && (f.iBeskaeftigelse !== true || ((f.timerPrMaaned !== undefined ? sum(f.timerPrMaaned, (r_timerPrMaaned) => { const r0_0 = s[65] && r_timerPrMaaned.maaned >= v12; const r0_1 = s[65] && r_timerPrMaaned.maaned < s[84]; const r0_2 = (r0_0 || s[15]) && (r0_1 || s[15]) && (r0_0 || r0_1); return r0_2 ? (r0_2 && !(s[65] && r_timerPrMaaned.maaned < v13 || s[65] && r_timerPrMaaned.maaned >= s[83]) && !s[15] ? r_timerPrMaaned.timer : 0) : 0 }) : -Infinity) < 24000 || (f.timerPrMaaned !== undefined ? sum(f.timerPrMaaned, (r_timerPrMaaned) => { const r0_0 = s[65] && r_timerPrMaaned.maaned >= v12; const r0_1 = s[65] && r_timerPrMaaned.maaned < s[84]; const r0_2 = (r0_0 || s[15]) && (r0_1 || s[15]) && (r0_0 || r0_1); const r0_3 = r_timerPrMaaned.timer >= 4000; const r0_4 = r0_2 && r0_3; return r0_4 ? (r0_4 && !(r0_2 && !r0_3 || s[65] && r_timerPrMaaned.maaned < v13 || s[65] && r_timerPrMaaned.maaned >= s[83] || s[15] && !r0_3) && !(s[15] && r0_3) ? 1 : 0) : 0 }) : -Infinity) < 5) && ((f.timerPrMaaned !== undefined ? sum(f.timerPrMaaned, (r_timerPrMaaned) => { const r0_0 = s[65] && r_timerPrMaaned.maaned < s[84]; const r0_1 = s[65] && r_timerPrMaaned.maaned >= v20; const r0_2 = (r0_1 || s[15]) && (r0_0 || s[15]) && (r0_1 || r0_0); return r0_2 ? (r0_2 && !(s[65] && r_timerPrMaaned.maaned < v21 || s[65] && r_timerPrMaaned.maaned >= s[83]) && !s[15] ? r_timerPrMaaned.timer : 0) : 0 }) : -Infinity) < 24000 || (f.timerPrMaaned !== undefined ? sum(f.timerPrMaaned, (r_timerPrMaaned) => { const r0_0 = s[65] && r_timerPrMaaned.maaned < s[84]; const r0_1 = r_timerPrMaaned.timer >= 4000; const r0_2 = s[65] && r_timerPrMaaned.maaned >= v20; const r0_3 = (r0_2 || s[15]) && (r0_0 || s[15]) && (r0_2 || r0_0); const r0_4 = r0_3 && r0_1; return r0_4 ? (r0_4 && !(r0_3 && !r0_1 || s[65] && r_timerPrMaaned.maaned < v21 || s[65] && r_timerPrMaaned.maaned >= s[83] || s[15] && !r0_1) && !(s[15] && r0_1) ? 1 : 0) : 0 }) : -Infinity) < 5) || v5) && f.dagpengeretHvisRask !== true && v9 && f.elevILoennetPraktik !== true && f.ansatIFleksjob !== true
  s[573] = SDL_32_1_nej
  // SDL.42.1: Beskæftigelseskravet for selvstændige (SDL § 42)
  const v24 = (f.maanederSomSelvstaendig ?? 0) + (f.maanederSomLoenmodtagerFoer ?? 0) < 6 || f.drevetSenesteMaaned !== true || (f.timerIVirksomheden ?? 0) < 1850
  const v25 = (f.maanederSomSelvstaendig ?? 12) + (f.maanederSomLoenmodtagerFoer ?? 12) >= 6 && f.drevetSenesteMaaned !== false && (f.timerIVirksomheden ?? 16800) >= 1850
  const v26 = s[65] && s[86] && s[64] <= 15705 /* 2012-12-31 */
  const v27 = s[65] && s[67] >= 15706 /* 2013-01-01 */ && s[64] <= 15883 /* 2013-06-27 */
  const v28 = v25 || f.tilskudTilEgenVirksomhed !== false
  const v29 = v24 && f.tilskudTilEgenVirksomhed !== true
  const v30 = s[65] && s[67] >= 15884 /* 2013-06-28 */ && s[68]
  const SDL_42_1 = s[69] || s[87] && v25 || v26 && v25 || v27 && v28 || v30 && v28
  s[607] = SDL_42_1
  const SDL_42_1_nej = s[69] || s[87] && v24 || v26 && v24 || v27 && v29 || v30 && v29
  s[608] = SDL_42_1_nej
  // SDL.34.1: Ret ved arbejdsskade (SDL § 34, stk. 1)
  const v33 = f.arbejdsskade !== true || v5
  const v34 = f.arbejdsskade !== false && v6
  const SDL_34_1 = s[69] || s[87] && v34 || s[88] && v34
  s[574] = SDL_34_1
  const SDL_34_1_nej = s[69] || s[87] && v33 || s[88] && v33
  s[575] = SDL_34_1_nej
  // SDL.32: Ret over for kommunen (SDL § 2, stk. 2)
  const v37 = f.persongruppe === 'ingen'
  const v38 = f.persongruppe !== undefined && v37 || !(f.persongruppe !== undefined)
  s[311] = v38
  const v39 = f.persongruppe !== undefined && !v37 || !(f.persongruppe !== undefined)
  s[312] = v39
  const v40 = v39 || v9
  s[126] = v40
  const v41 = v38 && v10
  s[125] = v41
  const SDL_32 = s[69] || s[89] && (s[73] && (SDL_32_1 || s[78]) || s[90] && (SDL_42_1 || s[78]) || s[91] || v41 || SDL_34_1)
  s[132] = SDL_32
  const SDL_32_nej = s[69] || s[89] && (s[74] || SDL_32_1_nej) && (s[92] || SDL_42_1_nej) && s[93] && v40 && (SDL_34_1_nej || s[78])
  s[135] = SDL_32_nej
  // SDL.3: Ophold i Danmark (SDL § 3)
  const v44 = f.ophold === 'danmark' || f.ophold === 'rekreation' || f.ophold === 'behandling' || f.ophold === 'udskudt_hjemrejse' || f.ophold === 'udsendt' || f.ophold === 'dansk_social_sikring'
  const v45 = f.ophold !== undefined && v44 || !(f.ophold !== undefined)
  const v46 = f.ophold !== undefined && !v44 || !(f.ophold !== undefined)
  const v47 = s[94] && s[0] <= 17701 /* 2018-06-19 */
  const v48 = s[2] >= 17702 /* 2018-06-20 */
  const v49 = f.ophold === 'danmark' || f.ophold === 'rekreation' || f.ophold === 'behandling' || f.ophold === 'udskudt_hjemrejse' || f.ophold === 'udsendt' || f.ophold === 'repatriering' || f.ophold === 'dansk_social_sikring'
  const SDL_3 = s[3] || s[95] && v45 || v47 && v45 || v48 && (f.ophold !== undefined && v49 || !(f.ophold !== undefined))
  s[134] = SDL_3
  const SDL_3_nej = s[3] || s[95] && v46 || v47 && v46 || v48 && (f.ophold !== undefined && !v49 || !(f.ophold !== undefined))
  s[136] = SDL_3_nej
  // SDL.24a.1: Jobafklaring ved ny sygemelding (SDL § 24 a, stk. 1)
  const v52 = SDL_32 || s[78]
  s[260] = v52
  const v53 = SDL_3 || s[3]
  s[133] = v53
  const v54 = s[96] || s[3]
  s[122] = v54
  const SDL_24a_1 = s[69] || s[97] && (s[98] || s[99]) && v52 && v53 && v54 && (s[98] || SDL_32 || SDL_3 || s[96])
  s[123] = SDL_24a_1
  const SDL_24a_1_nej = s[69] || s[100] || s[97] && (s[101] || SDL_32_nej || SDL_3_nej || s[102])
  s[118] = SDL_24a_1_nej
  const SDL_24a_1_ir = s[69] || s[97] && s[99] && s[78] && s[3] || s[70]
  s[119] = SDL_24a_1_ir
  // SDL.24c.1: Stop for sygedagpenge, når sygdommen ikke længere er livstruende (SDL § 24 c, stk. 1)
  const v58 = s[0] <= 16800 /* 2015-12-31 */
  s[103] = v58
  const v59 = s[2] >= 16801 /* 2016-01-01 */
  s[120] = v59
  const v60 = s[1] && v58
  s[256] = v60
  const SDL_24c_1 = s[3] || v59 && f.fikSygedagpengeVedLivstruende !== false && f.laegenFinderIkkeLaengereLivstruende !== false
  s[124] = SDL_24c_1
  const SDL_24c_1_nej = s[3] || v60 || v59 && (f.fikSygedagpengeVedLivstruende !== true || f.laegenFinderIkkeLaengereLivstruende !== true)
  s[121] = SDL_24c_1_nej
}

function svar_8(f, s) {
  // LAB.107.1: Ret til jobafklaringsforløb (LAB § 107)
  const v0 = s[0] <= 16251 /* 2014-06-30 */
  s[239] = v0
  const v1 = s[2] >= 16252 /* 2014-07-01 */
  s[238] = v1
  const v2 = v1 && s[103]
  const v3 = f.forlaengelsenSlutter ?? FIRST_DAY
  s[269] = v3
  const v4 = f.forlaengelsenSlutter ?? 84005 /* 2199-12-31 */
  s[270] = v4
  const v5 = s[104] || f.naaetFolkepensionsalder !== false || s[105]
  const v6 = s[106] && f.naaetFolkepensionsalder !== true && s[107]
  const v7 = v5 && s[108]
  const v8 = v6 && s[109]
  const v9 = v7 ? (v8 ? Math.min(s[110], s[42]) : s[110]) : s[42]
  const v10 = v7 ? (v8 ? Math.max(s[111], s[112]) : s[111]) : s[112]
  const v11 = f.forlaengelseErAfgjort !== true && (v7 || v8)
  const v12 = f.forlaengelseErAfgjort !== false || v11
  s[240] = v12
  const v13 = f.forlaengelseErAfgjort !== false ? (v11 ? Math.min(v3, v9) : v3) : v9
  s[241] = v13
  const v14 = f.forlaengelseErAfgjort !== false ? (v11 ? Math.max(v4, v10) : v4) : v10
  s[242] = v14
  const v15 = f.forlaengelseErAfgjort !== true && (v5 && s[113] || v6 && s[114])
  s[243] = v15
  const v16 = v12 && s[0] < v14 || v5 || s[115]
  const v17 = s[116] || s[117]
  s[304] = v17
  const v18 = (v12 && s[2] >= v13 || v15) && v6 && v17
  const v19 = s[118] || s[119]
  s[255] = v19
  const v20 = s[0] <= 18261 /* 2019-12-31 */
  s[147] = v20
  const v21 = s[120] && v20
  const v22 = s[102] || v16 && v19 && (s[121] || s[3])
  const v23 = s[122] && (v18 || s[123] || s[124])
  const v24 = s[2] >= 18262 /* 2020-01-01 */
  s[148] = v24
  const LAB_107_1 = s[3] || v2 && s[122] && (v18 || s[123]) || v21 && v23 || v24 && v23
  s[407] = LAB_107_1
  const LAB_107_1_nej = s[3] || s[1] && v0 || v2 && (s[102] || v16 && v19) || v21 && v22 || v24 && v22
  s[408] = LAB_107_1_nej
  // LAB.110.1: Jobafklaringsforløbets længste varighed (LAB § 110, stk. 1)
  const v27 = f.jobafklaringStartede ?? FIRST_DAY
  const v28 = f.jobafklaringStartede ?? 84005 /* 2199-12-31 */
  const v29 = v27 <= 16251 /* 2014-06-30 */
  const v30 = v28 >= 16252 /* 2014-07-01 */
  const v31 = v30 && v27 <= 17531 /* 2017-12-31 */
  const v32 = shiftMonths(v27, 24)
  const v33 = shiftMonths(v28, 24)
  const v34 = shiftDays(v32, -1)
  const v35 = shiftDays(v33, -1)
  const v36 = v28 >= 17532 /* 2018-01-01 */ && v27 <= 18261 /* 2019-12-31 */
  const v37 = allPeriods(f.barselUnderJobafklaring)
  const v38 = f.barselUnderJobafklaring !== undefined ? v37 : NO_DAYS
  const v39 = f.barselUnderJobafklaring !== undefined ? v37 : ALL_DAYS
  const v40 = without(ALL_DAYS, v39)
  const v41 = without(ALL_DAYS, v38)
  const v42 = dayReaching(v41, v27, v32 === NEVER ? Infinity : v32 - v28)
  const v43 = dayReaching(v40, v28, v33 === NEVER ? Infinity : v33 - v27)
  const v44 = Math.min(v34, v42)
  const v45 = Math.max(v35, v43)
  const v46 = v28 >= 18262 /* 2020-01-01 */
  const v47 = v36 || v46
  const v48 = v36 ? (v46 ? Math.min(v42, v44) : v44) : v42
  const LAB_110_1 = v29 ? FIRST_DAY : v31 ? (v47 ? Math.min(v34, v48) : v34) : v48
  s[410] = LAB_110_1
  const v50 = v36 ? (v46 ? Math.max(v43, v45) : v45) : v43
  const LAB_110_1_hoej = v29 ? NEVER : v31 ? (v47 ? Math.max(v35, v50) : v35) : v50
  s[411] = LAB_110_1_hoej
  const LAB_110_1_er = f.erIJobafklaring !== false && v30
  s[412] = LAB_110_1_er
  const LAB_110_1_ir = LAB_110_1_er && v29 || f.erIJobafklaring !== true || v27 < 16252 /* 2014-07-01 */
  s[413] = LAB_110_1_ir
  // SDL.2.1: Hvem kan få sygedagpenge (SDL § 2, stk. 1)
  const SDL_2_1 = s[69] || s[89] && (s[73] || s[90] || s[91] || f.arbejdsskade !== false || s[125])
  s[417] = SDL_2_1
  const SDL_2_1_nej = s[69] || s[89] && s[74] && s[92] && s[93] && f.arbejdsskade !== true && s[126]
  s[418] = SDL_2_1_nej
  // SDL.2: Ret til sygedagpenge (SDL § 2)
  const v56 = s[127] && s[128] >= s[0]
  const v57 = s[80] || s[127] && s[129] < s[2]
  const v58 = s[130] && (v56 || s[131]) && (s[77] || v56) || s[132]
  const SDL_2 = s[69] || s[89] && (SDL_2_1 || s[78]) && (v58 || s[78]) && s[133] && s[122] && (SDL_2_1 || v58 || s[134] || s[96])
  s[414] = SDL_2
  const SDL_2_nej = s[69] || s[89] && (SDL_2_1_nej || (v57 || s[78]) && (s[135] || s[78]) && (v57 || s[135]) || s[136] || s[102])
  s[415] = SDL_2_nej
  const SDL_2_ir = s[69] || s[89] && s[78] && s[3] || s[70]
  s[416] = SDL_2_ir
  // SDL.7.1.ferie: Sygedagpenge under ferie (SDL § 7, stk. 1)
  const v62 = s[1] && s[0] <= 17896 /* 2018-12-31 */
  const v63 = s[2] >= 17897 /* 2019-01-01 */
  const SDL_7_1_ferie_nej = s[3] || v62 || v63
  s[421] = SDL_7_1_ferie_nej
  // SDL.7.1.ferieaftale: Ferien kan aftales med kommunen (SDL § 7, stk. 1)
  const v65 = f.feriePasserMedForloebet !== true || f.ferieIndenForFerieloven !== true
  const v66 = f.feriePasserMedForloebet !== false && f.ferieIndenForFerieloven !== false
  const SDL_7_1_ferieaftale = s[3] || v62 && v66 || v63 && v66
  s[422] = SDL_7_1_ferieaftale
  const SDL_7_1_ferieaftale_nej = s[3] || v62 && v65 || v63 && v65
  s[423] = SDL_7_1_ferieaftale_nej
  // SDL.7.1.genoptagelse: Sygedagpenge igen efter ferien fra (SDL § 7, stk. 1)
  const v69 = f.afbrydelser !== undefined ? periods(f.afbrydelser, (r_afbrydelser) => r_afbrydelser.slags === 'ferie') : NO_DAYS
  const v70 = runEnd(v69, s[0])
  const v71 = runEnd(v69, s[2])
  const v72 = f.afbrydelser !== undefined && (v70 < 2147483647 || v71 === 2147483647)
  const SDL_7_1_genoptagelse = s[3] ? FIRST_DAY : shiftDays(v72 ? v70 : FIRST_DAY, 1)
  s[424] = SDL_7_1_genoptagelse
  const SDL_7_1_genoptagelse_hoej = s[3] ? NEVER : shiftDays(v72 ? v71 : NEVER, 1)
  s[425] = SDL_7_1_genoptagelse_hoej
  const SDL_7_1_genoptagelse_ir = f.ferieAftalt !== false && s[3] || f.ferieAftalt !== true
  s[426] = SDL_7_1_genoptagelse_ir
  // SDL.7.1.ny: Ferien gør det til en ny sygemelding (SDL § 7, stk. 1)
  const SDL_7_1_ny = s[3] || v62 && f.ferieAftalt !== true || v63 && f.ferieAftalt !== true
  s[427] = SDL_7_1_ny
  const SDL_7_1_ny_nej = s[3] || v62 && f.ferieAftalt !== false || v63 && f.ferieAftalt !== false
  s[428] = SDL_7_1_ny_nej
}

function svar_9(f, s) {
  // SDL.7.3: Fra hvornår arbejdsevnen ses bredere (SDL § 7, stk. 3)
  const v0 = shiftMonths(s[64], 3)
  s[198] = v0
  const v1 = shiftMonths(s[67], 3)
  s[199] = v1
  const v2 = f.bredVurderingsdag ?? FIRST_DAY
  const v3 = f.bredVurderingsdag ?? 84005 /* 2199-12-31 */
  const v4 = !(f.saerligeGrundeTilAndetTidspunkt !== false && f.saerligeGrundeTilAndetTidspunkt === true) && s[65]
  const v5 = f.saerligeGrundeTilAndetTidspunkt !== false || v4
  const v6 = !(f.saerligeGrundeTilAndetTidspunkt !== false && f.saerligeGrundeTilAndetTidspunkt === true) && s[15]
  const SDL_7_3 = s[69] ? FIRST_DAY : f.saerligeGrundeTilAndetTidspunkt !== false ? (v4 ? Math.min(v0, v2) : v2) : v0
  s[431] = SDL_7_3
  const SDL_7_3_hoej = s[69] ? NEVER : f.saerligeGrundeTilAndetTidspunkt !== false ? (v4 ? Math.max(v1, v3) : v3) : v1
  s[432] = SDL_7_3_hoej
  const v9 = f.persongruppe === 'loenmodtager' || f.persongruppe === 'selvstaendig'
  const v10 = f.persongruppe !== undefined && v9 || !(f.persongruppe !== undefined)
  const SDL_7_3_er = v10 && (s[69] || s[87] && v5 || s[88] && v5)
  s[433] = SDL_7_3_er
  const SDL_7_3_ir = v10 && (s[69] || s[87] && v6 || s[88] && v6 || s[70]) || f.persongruppe !== undefined && !v9 || !(f.persongruppe !== undefined)
  s[434] = SDL_7_3_ir
  // SDL.7.5: Stop, når helbredet er stationært (SDL § 7, stk. 5, 2. pkt.)
  const v13 = f.helbredetErStationaert !== true || f.arbejdsevnenErAfklaret !== true || f.berettigetTilRevalidering !== false || f.berettigetTilFleksjob !== false || f.berettigetTilFoertidspension !== false
  const v14 = f.helbredetErStationaert !== false && f.arbejdsevnenErAfklaret !== false && f.berettigetTilRevalidering !== true && f.berettigetTilFleksjob !== true && f.berettigetTilFoertidspension !== true
  const v15 = f.helbredetErStationaert !== true || f.arbejdsevnenErAfklaret !== true || f.berettigetTilRevalidering !== false || f.berettigetTilFleksjob !== false || f.berettigetTilFoertidspension !== false || f.berettigetTilRessourceforloeb !== false
  const v16 = f.helbredetErStationaert !== false && f.arbejdsevnenErAfklaret !== false && f.berettigetTilRevalidering !== true && f.berettigetTilFleksjob !== true && f.berettigetTilFoertidspension !== true && f.berettigetTilRessourceforloeb !== true
  const v17 = s[0] <= 20484 /* 2026-01-31 */
  s[145] = v17
  const v18 = s[137] && v17
  const v19 = s[2] >= 20485 /* 2026-02-01 */
  s[146] = v19
  const SDL_7_5 = s[3] || s[95] && v14 || s[138] && v14 || s[139] && v16 || v18 && v16 || v19 && v16
  s[435] = SDL_7_5
  const SDL_7_5_nej = s[3] || s[95] && v13 || s[138] && v13 || s[139] && v15 || v18 && v15 || v19 && v15
  s[436] = SDL_7_5_nej
  // SDL.7a.1: Arbejdsgiverens samtale skal være holdt (SDL § 7 a, stk. 1-3)
  const v22 = s[65] && s[66] && s[64] <= 14612 /* 2010-01-03 */
  const v23 = s[65] && s[67] >= 14613 /* 2010-01-04 */ && s[140]
  const v24 = f.fravaer !== undefined ? allPeriods(f.fravaer) : NO_DAYS
  const v25 = runStart(v24, s[0])
  const v26 = runStart(v24, s[2])
  const v27 = f.fravaer !== undefined && (v25 < 2147483647 || v26 === 2147483647)
  const v28 = v27 ? v25 : FIRST_DAY
  const v29 = v27 ? v26 : NEVER
  const SDL_7a_1 = s[69] ? FIRST_DAY : v23 || s[88] ? (f.fratraeder !== true || shiftDays(v28, 56) < s[141] ? shiftDays(v28, 28) : NEVER) : NEVER
  s[437] = SDL_7a_1
  const SDL_7a_1_hoej = s[69] ? NEVER : v22 ? NEVER : f.fratraeder !== false && shiftDays(v29, 56) >= s[142] ? NEVER : shiftDays(v29, 28)
  s[438] = SDL_7a_1_hoej
  const SDL_7a_1_er = s[73] && (s[69] || v22 || v23 || s[88])
  s[439] = SDL_7a_1_er
  const SDL_7a_1_ir = s[73] && s[78] || s[74]
  s[399] = SDL_7a_1_ir
  // SDL.7c: Tidlig opfølgning (SDL § 7 c, stk. 1)
  const v34 = s[0] <= 16439 /* 2015-01-04 */
  s[143] = v34
  const v35 = s[2] >= 16440 /* 2015-01-05 */
  s[144] = v35
  const v36 = v35 && v17
  s[163] = v36
  const v37 = f.tidligOpfoelgningOensketAf === 'arbejdsgiver'
  const v38 = f.tidligOpfoelgningOensketAf !== undefined && v37 || !(f.tidligOpfoelgningOensketAf !== undefined)
  const v39 = f.tidligOpfoelgningOensketAf !== undefined && !v37 || !(f.tidligOpfoelgningOensketAf !== undefined)
  const v40 = f.tidligOpfoelgningBedtOm ?? FIRST_DAY
  s[149] = v40
  const v41 = f.tidligOpfoelgningBedtOm ?? 84005 /* 2199-12-31 */
  s[150] = v41
  const v42 = shiftDays(s[64], 35)
  s[337] = v42
  const v43 = shiftDays(s[67], 35)
  s[339] = v43
  const v44 = f.tidligOpfoelgningOensketAf === 'sygemeldt'
  const v45 = v38 && f.ventesRaskInden8Uger !== true && (s[65] && shiftDays(v43, -1) >= v40 || s[15]) && f.oenskerTidligOpfoelgning !== false || v39 && (f.tidligOpfoelgningOensketAf !== undefined && v44 || !(f.tidligOpfoelgningOensketAf !== undefined)) && f.ventesRaskInden8Uger !== true
  const v46 = v38 && (f.ventesRaskInden8Uger !== false || s[65] && shiftDays(v42, -1) < v41 || f.oenskerTidligOpfoelgning !== true) || v39 && (f.tidligOpfoelgningOensketAf !== undefined && !v44 || !(f.tidligOpfoelgningOensketAf !== undefined) || f.ventesRaskInden8Uger !== false)
  const SDL_7c = v35 && (v34 || v36 && v45 || v19 && v45)
  s[156] = SDL_7c
  const SDL_7c_nej = v35 && (v34 || v36 && v46 || v19 && v46)
  s[157] = SDL_7c_nej
  const SDL_7c_ir = v35 && v34 || s[0] < 16440 /* 2015-01-05 */
  s[158] = SDL_7c_ir
  // SDL.10a: Der skal udfyldes et oplysningsskema (SDL § 10 a)
  const SDL_10a = s[3] || s[95] || s[94] && s[103] || s[120] && (f.fikSygedagpengeVedLivstruende !== true || f.sagenErBelyst !== true)
  s[441] = SDL_10a
  const SDL_10a_nej = s[3] || s[120] && f.fikSygedagpengeVedLivstruende !== false && f.sagenErBelyst !== false
  s[442] = SDL_10a_nej
  // SDL.11.3: Oplysningsskemaet skal være besvaret (SDL § 11, stk. 3)
  const v52 = f.oplysningsskemaSendt ?? FIRST_DAY
  const SDL_11_3_ir = v52 <= 13331 /* 2006-07-02 */
  s[445] = SDL_11_3_ir
  const SDL_11_3 = SDL_11_3_ir ? FIRST_DAY : shiftDays(v52, 8)
  s[443] = SDL_11_3
  const SDL_11_3_hoej = SDL_11_3_ir ? NEVER : shiftDays(f.oplysningsskemaSendt ?? 84005 /* 2199-12-31 */, 8)
  s[444] = SDL_11_3_hoej
}

function svar_10(f, s) {
  // SDL.12.1.1: Kategori 1 (SDL § 12, stk. 1, nr. 1)
  const v0 = s[94] && s[143]
  s[162] = v0
  const v1 = s[0] <= 20088 /* 2024-12-31 */
  s[190] = v1
  const v2 = s[144] && v1
  const v3 = f.forventetRask ?? FIRST_DAY
  const v4 = f.forventetRask ?? 84005 /* 2199-12-31 */
  const v5 = shiftDays(shiftDays(s[64], 56), -1)
  s[151] = v5
  const v6 = shiftDays(shiftDays(s[67], 56), -1)
  s[152] = v6
  const v7 = s[65] && v6 >= v3
  const v8 = s[65] && v6 >= s[0]
  const v9 = s[65] && v5 < v4 || s[65] && v5 < s[2]
  const v10 = (v7 || s[15]) && (v8 || s[15]) && (v7 || v8)
  const v11 = s[2] >= 20089 /* 2025-01-01 */
  s[236] = v11
  const v12 = v11 && s[145]
  s[191] = v12
  const v13 = s[0] <= 20634 /* 2026-06-30 */
  s[237] = v13
  const v14 = s[146] && v13
  s[164] = v14
  const v15 = s[2] >= 20635 /* 2026-07-01 */
  s[165] = v15
  const v16 = v12 && v10
  const v17 = v14 && v10
  const SDL_12_1_1 = s[3] || s[95] && f.tilbagevendenForestaar !== false || v0 && f.tilbagevendenForestaar !== false || v2 && v10 || v16 || v17
  s[155] = SDL_12_1_1
  const v19 = v12 && v9
  const v20 = v14 && v9
  const SDL_12_1_1_nej = s[3] || s[95] && f.tilbagevendenForestaar !== true || v0 && f.tilbagevendenForestaar !== true || v2 && v9 || v19 || v20 || v15
  s[153] = SDL_12_1_1_nej
  const v22 = v12 && s[15]
  const v23 = v14 && s[15]
  const SDL_12_1_1_ir = s[3] || v2 && s[15] || v22 || v23
  s[154] = SDL_12_1_1_ir
  // SDL.11a.1: Lægeattest før den første samtale (SDL § 11 a, stk. 1)
  const v25 = s[1] && s[143]
  const v26 = s[144] && s[147]
  s[203] = v26
  const SDL_11a_1 = s[3] || v25 && f.laegeattestNoedvendig !== false || v26 && SDL_12_1_1_nej || s[148] && f.laegeattestNoedvendig !== false
  s[446] = SDL_11a_1
  const SDL_11a_1_nej = s[3] || v25 && f.laegeattestNoedvendig !== true || v26 && SDL_12_1_1 || s[148] && f.laegeattestNoedvendig !== true
  s[447] = SDL_11a_1_nej
  const SDL_11a_1_ir = s[3] || v26 && SDL_12_1_1_ir
  s[448] = SDL_11a_1_ir
  // SDL.12.1.2: Kategori 2 (SDL § 12, stk. 1, nr. 2)
  const v30 = f.tilbagevendenForestaar !== false || f.risikoForLangtForloeb !== true
  const v31 = f.tilbagevendenForestaar !== true && f.risikoForLangtForloeb !== false
  const v32 = v9 || s[15]
  const SDL_12_1_2 = s[3] || s[95] && v31 || v0 && v31 || v2 && v32 && f.behovForTvaerfagligIndsats !== true || v19 || v20
  s[195] = SDL_12_1_2
  const SDL_12_1_2_nej = s[3] || s[95] && v30 || v0 && v30 || v2 && (v10 || f.behovForTvaerfagligIndsats !== false) || v16 || v17 || v15
  s[194] = SDL_12_1_2_nej
  const SDL_12_1_2_ir = s[3] || v22 || v23
  s[193] = SDL_12_1_2_ir
  // SDL.12.1.3: Kategori 3 (SDL § 12, stk. 1, nr. 3)
  const v36 = f.tilbagevendenForestaar !== false || f.risikoForLangtForloeb !== false
  const v37 = f.tilbagevendenForestaar !== true && f.risikoForLangtForloeb !== true
  const SDL_12_1_3 = s[3] || s[95] && v37 || v0 && v37 || v2 && v32 && f.behovForTvaerfagligIndsats !== false
  s[449] = SDL_12_1_3
  const SDL_12_1_3_nej = s[3] || s[95] && v36 || v0 && v36 || v2 && (v10 || f.behovForTvaerfagligIndsats !== true) || v12 || v14 || v15
  s[450] = SDL_12_1_3_nej
  // SDL.13f.1: Ingen opfølgning i et kortere forløb (SDL § 13 f, stk. 1-3)
  const v40 = s[74] || f.fratraeder !== false && s[142] < s[2]
  const v41 = s[73] && (f.fratraeder !== true || s[141] >= s[0])
  const v42 = f.holdteSamtaler ?? 0
  s[200] = v42
  const v43 = f.holdteSamtaler ?? 200
  s[197] = v43
  const v44 = v43 >= 1
  s[219] = v44
  const v45 = shiftDays(shiftDays(f.foersteOpfoelgningssamtale ?? FIRST_DAY, 91), -1)
  s[232] = v45
  const v46 = shiftDays(shiftDays(f.foersteOpfoelgningssamtale ?? 84005 /* 2199-12-31 */, 91), -1)
  s[234] = v46
  const v47 = v40 || v42 < 1 || f.forudsigeligtForloeb !== true || v45 < v4 || v45 < s[2]
  s[192] = v47
  const v48 = v41 && v44 && f.forudsigeligtForloeb !== false && v46 >= v3 && v46 >= s[0]
  s[205] = v48
  const v49 = shiftDays(shiftDays(s[64], 182), -1)
  s[233] = v49
  const v50 = shiftDays(shiftDays(s[67], 182), -1)
  s[235] = v50
  const v51 = v40 || s[65] && v49 < v4 || f.opfoelgningOenskes !== false || f.opfoelgningAlligevel !== false || s[65] && v49 < s[2]
  s[171] = v51
  const v52 = v41 && (s[65] && v50 >= v3 || s[15]) && f.opfoelgningOenskes !== true && f.opfoelgningAlligevel !== true && (s[65] && v50 >= s[0] || s[15])
  s[173] = v52
  const v53 = v15 && (s[65] && s[64] < 20635 /* 2026-07-01 */ || s[15])
  s[182] = v53
  const SDL_13f_1 = v11 && (v53 && (v48 || v52) || !(v53 && !(s[0] < 20635 /* 2026-07-01 */ || s[65] && s[67] >= 20635 /* 2026-07-01 */)) && (v1 || v12 && v48 || v14 && v48 || v15 && v52))
  s[161] = SDL_13f_1
  const SDL_13f_1_nej = v11 && (v53 && (v47 || v51) || !(v53 && !(s[0] < 20635 /* 2026-07-01 */ || s[65] && s[67] >= 20635 /* 2026-07-01 */)) && (v1 || v12 && v47 || v14 && v47 || v15 && v51))
  s[159] = SDL_13f_1_nej
  const SDL_13f_1_ir = v11 && !(v53 && !(s[0] < 20635 /* 2026-07-01 */ || s[65] && s[67] >= 20635 /* 2026-07-01 */)) && v1 || s[0] < 20089 /* 2025-01-01 */
  s[160] = SDL_13f_1_ir
}

function svar_11(f, s) {
  // SDL.13b.1: Den første samtale skal være holdt (SDL § 13 b, stk. 1-3)
  const v0 = shiftDays(s[149], 14)
  const v1 = shiftDays(s[150], 14)
  const v2 = Math.min(s[151], v0)
  const v3 = Math.min(s[152], v1)
  const v4 = !s[65] || !s[15] && s[151] === s[152]
  const v5 = s[153] && s[65]
  const v6 = s[154] && s[65] && s[152] >= NEVER
  const v7 = v5 || v6 ? (v5 ? s[151] : NEVER) : NEVER
  const v8 = s[155] ? NEVER : s[152]
  const v9 = s[155] || v5 || v6
  const v10 = s[153] && s[15] || s[154] && !(v4 && s[65] && s[151] === NEVER)
  const v11 = Math.max(v2, v7)
  const v12 = Math.min(v3, v8)
  const v13 = !s[65] || !s[15] && v2 === v3
  const v14 = s[156] && s[65]
  const v15 = s[157] && v9
  const v16 = s[158] && s[65] && v9 && v12 >= v11
  const v17 = v15 || v16
  const v18 = v15 ? (v16 ? Math.min(v7, v11) : v7) : v11
  const v19 = v14 ? (v17 ? Math.min(v2, v18) : v2) : v18
  s[180] = v19
  const v20 = v15 ? (v16 ? Math.max(v8, v12) : v8) : v12
  const v21 = v14 ? (v17 ? Math.max(v3, v20) : v3) : v20
  s[181] = v21
  const v22 = v14 || v15 || v16
  s[179] = v22
  const v23 = s[156] && s[15]
  const v24 = v23 || s[157] && v10 || s[158] && s[15] && v10 || s[158] && !(v13 && (!v9 || !v10 && v7 === v8) && (s[65] && v9 || !s[65] && !v9) && (!s[65] || v2 === v7))
  s[187] = v24
  const v25 = shiftMonths(s[64], 6)
  s[316] = v25
  const v26 = shiftMonths(s[67], 6)
  s[313] = v26
  const v27 = shiftDays(v25, -1)
  s[201] = v27
  const v28 = shiftDays(v26, -1)
  s[202] = v28
  const v29 = Math.min(v0, v27)
  const v30 = Math.min(v1, v28)
  const v31 = Math.max(v27, v29)
  const v32 = Math.min(v28, v30)
  const v33 = s[157] && s[65]
  const v34 = s[158] && s[65] && v32 >= v31
  const v35 = v33 || v34
  const v36 = v33 ? (v34 ? Math.min(v27, v31) : v27) : v31
  const v37 = v14 ? (v35 ? Math.min(v29, v36) : v29) : v36
  s[174] = v37
  const v38 = v33 ? (v34 ? Math.max(v28, v32) : v28) : v32
  const v39 = v14 ? (v35 ? Math.max(v30, v38) : v30) : v38
  s[175] = v39
  const v40 = v14 || v33 || v34
  s[172] = v40
  const v41 = s[157] && s[15]
  const v42 = s[158] && s[15]
  const v43 = v23 || v41 || v42 || s[158] && !((!s[65] || !s[15] && v29 === v30) && (!s[65] || !s[15] && v27 === v28) && (!s[65] || v27 === v29))
  s[188] = v43
  const v44 = s[159] && v40
  const v45 = s[160] && v40 && v39 >= NEVER
  const v46 = v44 || v45 ? (v44 ? v37 : NEVER) : NEVER
  const v47 = s[161] ? NEVER : v39
  const v48 = s[161] || v44 || v45
  const v49 = Math.max(s[151], v2)
  const v50 = Math.min(s[152], v3)
  const v51 = s[158] && s[65] && v50 >= v49
  const v52 = v33 || v51
  const v53 = v33 ? (v51 ? Math.min(s[151], v49) : s[151]) : v49
  const v54 = v14 ? (v52 ? Math.min(v2, v53) : v2) : v53
  s[177] = v54
  const v55 = v33 ? (v51 ? Math.max(s[152], v50) : s[152]) : v50
  const v56 = v14 ? (v52 ? Math.max(v3, v55) : v3) : v55
  s[178] = v56
  const v57 = v14 || v33 || v51
  s[176] = v57
  const v58 = v23 || v41 || v42 || s[158] && !(v13 && v4 && (!s[65] || s[151] === v2))
  s[189] = v58
  const v59 = s[159] && v57
  const v60 = s[160] && v57 && v56 >= NEVER
  const v61 = v59 || v60 ? (v59 ? v54 : NEVER) : NEVER
  const v62 = s[161] ? NEVER : v56
  const v63 = s[161] || v59 || v60
  const v64 = v48 ? (v63 ? Math.min(v46, v61) : v46) : v61
  const v65 = v48 ? (v63 ? Math.max(v47, v62) : v47) : v62
  const v66 = s[95] && s[65]
  s[169] = v66
  const v67 = s[162] && s[65]
  s[166] = v67
  const v68 = s[163] && v22
  s[183] = v68
  const v69 = s[164] && v22
  s[184] = v69
  const v70 = s[165] && (v48 || v63)
  s[185] = v70
  const v71 = v69 || v70
  const v72 = v69 ? (v70 ? Math.min(v19, v64) : v19) : v64
  const v73 = v68 || v71
  s[167] = v73
  const v74 = v68 ? (v71 ? Math.min(v19, v72) : v19) : v72
  const v75 = v67 || v73
  s[170] = v75
  const v76 = v67 ? (v73 ? Math.min(s[151], v74) : s[151]) : v74
  const v77 = s[3] ? FIRST_DAY : v66 ? (v75 ? Math.min(s[151], v76) : s[151]) : v76
  s[186] = v77
  const v78 = v69 ? (v70 ? Math.max(v21, v65) : v21) : v65
  const v79 = v68 ? (v71 ? Math.max(v21, v78) : v21) : v78
  s[168] = v79
}

function svar_12(f, s) {
  // SDL.13b.1: Den første samtale skal være holdt (SDL § 13 b, stk. 1-3)
  const v0 = s[166] ? (s[167] ? Math.max(s[152], s[168]) : s[152]) : s[168]
  const v1 = s[3] ? NEVER : s[169] ? (s[170] ? Math.max(s[152], v0) : s[152]) : v0
  const v2 = s[171] && s[172]
  const v3 = s[173] || v2
  const v4 = v2 ? s[174] : NEVER
  const v5 = s[173] ? NEVER : s[175]
  const v6 = s[171] && s[176]
  const v7 = s[173] || v6
  const v8 = v6 ? s[177] : NEVER
  const v9 = s[173] ? NEVER : s[178]
  const v10 = v3 || v7
  const v11 = v3 ? (v7 ? Math.min(v4, v8) : v4) : v8
  const v12 = s[179] ? (v10 ? Math.min(s[180], v11) : s[180]) : v11
  const v13 = v3 ? (v7 ? Math.max(v5, v9) : v5) : v9
  const v14 = s[179] ? (v10 ? Math.max(s[181], v13) : s[181]) : v13
  const v15 = s[182] && (s[179] || v3 || v7)
  const v16 = !(s[182] && !(s[0] < 20635 /* 2026-07-01 */ || s[65] && s[67] >= 20635 /* 2026-07-01 */)) && (s[3] || s[169] || s[166] || s[183] || s[184] || s[185])
  const SDL_13b_1_er = v15 || v16
  s[453] = SDL_13b_1_er
  const SDL_13b_1 = v15 ? (v16 ? Math.min(s[186], v12) : v12) : s[186]
  s[451] = SDL_13b_1
  const SDL_13b_1_hoej = v15 ? (v16 ? Math.max(v1, v14) : v14) : v1
  s[452] = SDL_13b_1_hoej
  const SDL_13b_1_ir = s[182] && (s[187] || s[171] && s[188] || s[171] && s[189]) || !(s[182] && !(s[0] < 20635 /* 2026-07-01 */ || s[65] && s[67] >= 20635 /* 2026-07-01 */)) && (s[3] || s[95] && s[15] || s[162] && s[15] || s[163] && s[187] || s[164] && s[187] || s[165] && (s[159] && s[188] || s[160] && !((!s[172] || !s[188] && s[174] === s[175]) && s[172] && s[174] === NEVER) || s[159] && s[189] || s[160] && !((!s[176] || !s[189] && s[177] === s[178]) && s[176] && s[177] === NEVER)))
  s[454] = SDL_13b_1_ir
  // SDL.13b.1.antal: Samtaler i det første halve år (SDL § 13 b, stk. 1, 1. pkt.)
  const v21 = s[148] && s[190]
  s[204] = v21
  const v22 = s[155] || s[153]
  const v23 = s[155] ? 0 : 4
  const v24 = s[153] ? 4 : 0
  const v25 = Math.max(1, v23)
  const v26 = Math.min(1, v24)
  const v27 = s[159] && v22
  const v28 = s[160] && v22 && v26 >= v25
  const v29 = v27 || v28
  const v30 = v27 ? (v28 ? Math.min(v23, v25) : v23) : v25
  const v31 = s[161] ? (v29 ? Math.min(1, v30) : 1) : v30
  const v32 = v27 ? (v28 ? Math.max(v24, v26) : v24) : v26
  const v33 = s[161] ? (v29 ? Math.max(1, v32) : 1) : v32
  const v34 = s[161] || v27 || v28
  const v35 = s[159] && s[154] || s[160] && !((!v22 || !s[154] && v23 === v24) && v22 && v23 === 1)
  const v36 = s[161] ? 0 : 1
  const v37 = s[159] ? 1 : 0
  const v38 = v21 && v22
  const v39 = s[191] && v34
  const v40 = s[164] && v34
  const v41 = s[165] && (s[161] || s[159])
  const v42 = v40 || v41
  const v43 = v40 ? (v41 ? Math.min(v31, v36) : v31) : v36
  const v44 = v39 || v42
  const v45 = v39 ? (v42 ? Math.min(v31, v43) : v31) : v43
  const v46 = s[147] ? -Infinity : v38 ? (v44 ? Math.min(v23, v45) : v23) : v45
  const v47 = v40 ? (v41 ? Math.max(v33, v37) : v33) : v37
  const v48 = v39 ? (v42 ? Math.max(v33, v47) : v33) : v47
  const v49 = s[147] ? Infinity : v38 ? (v44 ? Math.max(v24, v48) : v24) : v48
  const v50 = s[192] ? 4 : 1
  const v51 = s[173] ? 0 : 1
  const v52 = !(s[182] && !(s[0] < 20635 /* 2026-07-01 */ || s[65] && s[67] >= 20635 /* 2026-07-01 */)) && (s[147] || v38 || v39 || v40 || v41)
  const SDL_13b_1_antal = s[182] ? (v52 ? Math.min(v46, v51) : v51) : v46
  s[455] = SDL_13b_1_antal
  const SDL_13b_1_antal_hoej = s[182] ? (v52 ? Math.max(v49, v50) : v50) : v49
  s[456] = SDL_13b_1_antal_hoej
  const SDL_13b_1_antal_er = s[148] && (s[182] || v52)
  s[457] = SDL_13b_1_antal_er
  const SDL_13b_1_antal_ir = s[148] && !(s[182] && !(s[0] < 20635 /* 2026-07-01 */ || s[65] && s[67] >= 20635 /* 2026-07-01 */)) && (s[147] || v21 && s[154] || s[191] && v35 || s[164] && v35 || s[165] && s[160]) || s[0] < 18262 /* 2020-01-01 */
  s[458] = SDL_13b_1_antal_ir
}

function svar_13(f, s) {
  // SDL.13b.1.naeste: Den næste opfølgning skal være sket (SDL § 13 b, stk. 1)
  const v0 = s[1] && s[0] <= 14406 /* 2009-06-11 */
  s[221] = v0
  const v1 = f.senesteOpfoelgningssamtale ?? FIRST_DAY
  const v2 = f.senesteOpfoelgningssamtale ?? 84005 /* 2199-12-31 */
  const v3 = shiftDays(v1, 28)
  s[225] = v3
  const v4 = shiftDays(v2, 28)
  const v5 = shiftDays(v1, 56)
  s[223] = v5
  const v6 = shiftDays(v2, 56)
  s[224] = v6
  const v7 = Math.max(v3, v5)
  const v8 = Math.min(v4, v6)
  const v9 = v3 === v4
  s[222] = v9
  const v10 = s[193] && v8 >= v7
  const v11 = s[194] || v10
  const v12 = s[194] ? (v10 ? Math.min(v5, v7) : v5) : v7
  const v13 = s[195] ? (v11 ? Math.min(v3, v12) : v3) : v12
  const v14 = s[194] ? (v10 ? Math.max(v6, v8) : v6) : v8
  const v15 = s[195] ? (v11 ? Math.max(v4, v14) : v4) : v14
  s[217] = v15
  const v16 = s[2] >= 14407 /* 2009-06-12 */ && s[196]
  s[209] = v16
  const v17 = s[197] >= 2
  const v18 = shiftMonths(v1, 3)
  const v19 = shiftMonths(v2, 3)
  const v20 = shiftDays(s[198], -1)
  const v21 = shiftDays(s[199], -1)
  const v22 = s[200] < 2 && s[65]
  const v23 = v17 || v22
  s[227] = v23
  const v24 = v17 ? (v22 ? Math.min(v18, v20) : v18) : v20
  s[228] = v24
  const v25 = v17 ? (v22 ? Math.max(v19, v21) : v19) : v21
  s[229] = v25
  const v26 = s[200] < 2 && s[15]
  s[226] = v26
  const v27 = Math.max(v3, v24)
  const v28 = Math.min(v4, v25)
  const v29 = s[194] && v23
  const v30 = s[193] && v23 && v28 >= v27
  const v31 = v29 || v30
  const v32 = v29 ? (v30 ? Math.min(v24, v27) : v24) : v27
  const v33 = s[195] ? (v31 ? Math.min(v3, v32) : v3) : v32
  const v34 = v29 ? (v30 ? Math.max(v25, v28) : v25) : v28
  const v35 = s[195] ? (v31 ? Math.max(v4, v34) : v4) : v34
  const v36 = s[154] && v4 >= NEVER
  const v37 = s[153] || v36 ? (s[153] ? v3 : NEVER) : NEVER
  const v38 = s[155] ? NEVER : v4
  const v39 = s[197] >= 4
  const v40 = s[200] < 4 && s[65]
  const v41 = v40 || v39
  const v42 = v40 ? s[201] : NEVER
  s[207] = v42
  const v43 = v39 ? NEVER : s[202]
  const v44 = s[200] < 4 && s[15]
  s[220] = v44
  const v45 = s[153] && v41
  const v46 = s[154] && v41 && v43 >= NEVER
  const v47 = v45 || v46 ? (v45 ? v42 : NEVER) : NEVER
  const v48 = s[155] ? NEVER : v43
  const v49 = s[155] || v45 || v46
  const v50 = s[153] && v44 || s[154] && !((!v41 || !v44 && v42 === v43) && v41 && v42 === NEVER)
  s[230] = v50
  const v51 = s[159] && v49
  const v52 = s[160] && v49 && v48 >= NEVER
  const v53 = v51 || v52 ? (v51 ? v47 : NEVER) : NEVER
  const v54 = s[161] ? NEVER : v48
  const v55 = s[161] || v51 || v52
  const v56 = s[159] && v50 || s[160] && !((!v49 || !v50 && v47 === v48) && v49 && v47 === NEVER)
  s[231] = v56
  const v57 = v0 && (s[195] || s[194] || v10)
  s[208] = v57
  const v58 = s[162] && (s[195] || v29 || v30)
  s[210] = v58
  const v59 = s[203] && (s[155] || s[153] || v36)
  s[211] = v59
  const v60 = s[204] && v49
  s[212] = v60
  const v61 = s[191] && v55
  s[213] = v61
  const v62 = s[164] && v55
  s[214] = v62
  const v63 = v62 || s[165]
  const v64 = v62 ? v53 : NEVER
  const v65 = v61 || v63
  const v66 = v61 ? (v63 ? Math.min(v53, v64) : v53) : v64
  const v67 = v60 || v65
  const v68 = v60 ? (v65 ? Math.min(v47, v66) : v47) : v66
  const v69 = v59 || v67
  const v70 = v59 ? (v67 ? Math.min(v37, v68) : v37) : v68
  const v71 = v16 || v58 || v69
  s[216] = v71
  const v72 = v16 ? FIRST_DAY : v58 ? (v69 ? Math.min(v33, v70) : v33) : v70
  const v73 = s[3] ? FIRST_DAY : v57 ? (v71 ? Math.min(v13, v72) : v13) : v72
  s[215] = v73
  const v74 = s[165] ? NEVER : v54
  const v75 = v61 ? (v63 ? Math.max(v54, v74) : v54) : v74
  const v76 = v60 ? (v65 ? Math.max(v48, v75) : v48) : v75
  const v77 = v59 ? (v67 ? Math.max(v38, v76) : v38) : v76
  const v78 = v16 ? NEVER : v58 ? (v69 ? Math.max(v35, v77) : v35) : v77
  s[218] = v78
  const v79 = s[192] && v41
  s[206] = v79
}

function svar_14(f, s) {
  // SDL.13b.1.naeste: Den næste opfølgning skal være sket (SDL § 13 b, stk. 1)
  const v0 = s[205] || s[206] ? (s[206] ? s[207] : NEVER) : NEVER
  const v1 = !(s[182] && !(s[0] < 20635 /* 2026-07-01 */ || s[65] && s[67] >= 20635 /* 2026-07-01 */)) && (s[3] || s[208] || s[209] || s[210] || s[211] || s[212] || s[213] || s[214] || s[165])
  const SDL_13b_1_naeste = s[182] ? (v1 ? Math.min(s[215], v0) : v0) : s[215]
  s[459] = SDL_13b_1_naeste
  const SDL_13b_1_naeste_hoej = s[182] ? NEVER : s[3] ? NEVER : s[208] ? (s[216] ? Math.max(s[217], s[218]) : s[217]) : s[218]
  s[460] = SDL_13b_1_naeste_hoej
  const SDL_13b_1_naeste_er = s[219] && (s[182] || v1)
  s[461] = SDL_13b_1_naeste_er
  const SDL_13b_1_naeste_ir = s[219] && (s[182] && s[192] && s[220] || !(s[182] && !(s[0] < 20635 /* 2026-07-01 */ || s[65] && s[67] >= 20635 /* 2026-07-01 */)) && (s[3] || s[221] && s[193] && !(s[222] && s[223] === s[224] && s[225] === s[223]) || s[209] || s[162] && (s[194] && s[226] || s[193] && !(s[222] && (!s[227] || !s[226] && s[228] === s[229]) && s[227] && s[225] === s[228])) || s[203] && s[154] && !(s[222] && s[225] === NEVER) || s[204] && s[230] || s[191] && s[231] || s[164] && s[231])) || s[200] < 1
  s[462] = SDL_13b_1_naeste_ir
  // SDL.13b.5: Opfølgning uden kontakt (standby) (SDL § 13 b, stk. 5)
  const v6 = s[94] && s[0] <= 15069 /* 2011-04-05 */
  const v7 = s[2] >= 15070 /* 2011-04-06 */ && s[0] <= 15207 /* 2011-08-21 */
  const v8 = s[2] >= 15208 /* 2011-08-22 */ && s[143]
  const SDL_13b_5 = s[3] || s[95] || v6 && f.sygdomForhindrerKontakt !== false || v7 || v8 && f.kontaktUhensigtsmaessig !== false || s[144] && f.kontaktUhensigtsmaessig !== false
  s[463] = SDL_13b_5
  const SDL_13b_5_nej = s[3] || s[95] || v6 && f.sygdomForhindrerKontakt !== true || v7 || v8 && f.kontaktUhensigtsmaessig !== true || s[144] && f.kontaktUhensigtsmaessig !== true
  s[464] = SDL_13b_5_nej
  const SDL_13b_5_ir = s[3] || s[95] || v7
  s[465] = SDL_13b_5_ir
  // SDL.13f.1.dag: Grænsen for de kortere forløb (SDL § 13 f, stk. 1)
  const v12 = s[165] && s[65]
  const v13 = s[164] || v12
  const v14 = Math.min(s[232], s[233])
  const v15 = s[164] ? (v12 ? v14 : s[232]) : s[233]
  const v16 = s[190] ? FIRST_DAY : s[191] ? (v13 ? Math.min(s[232], v15) : s[232]) : v15
  const v17 = Math.max(s[234], s[235])
  const v18 = s[164] ? (v12 ? v17 : s[234]) : s[235]
  const v19 = s[190] ? NEVER : s[191] ? (v13 ? Math.max(s[234], v18) : s[234]) : v18
  const v20 = s[65] ? v14 : s[232]
  const v21 = s[65] ? v17 : s[234]
  const v22 = !(s[182] && !(s[0] < 20635 /* 2026-07-01 */ || s[65] && s[67] >= 20635 /* 2026-07-01 */)) && (s[190] || s[191] || s[164] || v12)
  const SDL_13f_1_dag = s[182] ? (v22 ? Math.min(v16, v20) : v20) : v16
  s[466] = SDL_13f_1_dag
  const SDL_13f_1_dag_hoej = s[182] ? (v22 ? Math.max(v19, v21) : v21) : v19
  s[467] = SDL_13f_1_dag_hoej
  const SDL_13f_1_dag_er = s[236] && (s[182] || v22)
  s[468] = SDL_13f_1_dag_er
  const SDL_13f_1_dag_ir = s[236] && (s[182] && s[15] || !(s[182] && !(s[0] < 20635 /* 2026-07-01 */ || s[65] && s[67] >= 20635 /* 2026-07-01 */)) && (s[190] || s[165] && s[15])) || s[0] < 20089 /* 2025-01-01 */
  s[469] = SDL_13f_1_dag_ir
  // SDL.21.1.1: Bortfald, når du ikke medvirker (SDL § 21, stk. 1, nr. 1)
  const v27 = f.udebliver !== true || f.rimeligGrund !== false || f.skriftligtOrienteret !== true
  const v28 = f.udebliver !== false && f.rimeligGrund !== true && f.skriftligtOrienteret !== false
  const v29 = s[137] && s[237]
  const SDL_21_1_1 = s[3] || s[95] && v28 || s[138] && v28 || s[139] && v28 || v29 && v28 || s[165] && v28
  s[470] = SDL_21_1_1
  const SDL_21_1_1_nej = s[3] || s[95] && v27 || s[138] && v27 || s[139] && v27 || v29 && v27 || s[165] && v27
  s[471] = SDL_21_1_1_nej
  // SDL.21a: Du må sige nej til behandlingen (SDL § 21 a)
  const v32 = s[238] && s[0] <= 16982 /* 2016-06-30 */
  const v33 = f.afviser === 'operation' || f.afviser === 'medicin' || f.afviser === 'anden_laegebehandling'
  const v34 = f.afviser !== undefined && !v33 || !(f.afviser !== undefined) || f.andenVurderingIndhentet !== true
  const v35 = (f.afviser !== undefined && v33 || !(f.afviser !== undefined)) && f.andenVurderingIndhentet !== false
  const v36 = s[2] >= 16983 /* 2016-07-01 */ && s[0] <= 18077 /* 2019-06-30 */
  const v37 = s[2] >= 18078 /* 2019-07-01 */
  const v38 = f.afviser === 'operation' || f.afviser === 'medicin'
  const v39 = f.afviser === 'anden_laegebehandling'
  const SDL_21a = s[3] || v32 && v35 || v36 && v35 || v37 && (f.afviser !== undefined && v38 || !(f.afviser !== undefined) || (f.afviser !== undefined && v39 || !(f.afviser !== undefined)) && f.tilsvarendeIndgribende !== false)
  s[485] = SDL_21a
  const SDL_21a_nej = s[3] || s[95] || s[94] && s[239] || v32 && v34 || v36 && v34 || v37 && (f.afviser !== undefined && !v38 || !(f.afviser !== undefined)) && (f.afviser !== undefined && !v39 || !(f.afviser !== undefined) || f.tilsvarendeIndgribende !== true)
  s[486] = SDL_21a_nej
  // SDL.21.1.2: Bortfald, når du siger nej til behandling (SDL § 21, stk. 1, nr. 2)
  const v42 = f.afviser === 'operation' || f.afviser === 'medicin' || f.afviser === 'anden_laegebehandling' || f.afviser === 'indlaeggelse'
  const v43 = f.afviser === 'optraening'
  const v44 = (f.afviser !== undefined && !v42 || !(f.afviser !== undefined) || f.noedvendigBehandling !== true) && (f.afviser !== undefined && !v43 || !(f.afviser !== undefined) || f.hensigtsmaessigOptraening !== true) || f.opfordret !== true || SDL_21a || f.skriftligtOrienteret !== true
  const v45 = ((f.afviser !== undefined && v42 || !(f.afviser !== undefined)) && f.noedvendigBehandling !== false || (f.afviser !== undefined && v43 || !(f.afviser !== undefined)) && f.hensigtsmaessigOptraening !== false) && f.opfordret !== false && (SDL_21a_nej || s[3]) && f.skriftligtOrienteret !== false
  const SDL_21_1_2 = s[3] || s[95] && v45 || s[94] && v45
  s[472] = SDL_21_1_2
  const SDL_21_1_2_nej = s[3] || s[95] && v44 || s[94] && v44
  s[473] = SDL_21_1_2_nej
  // SDL.21.1.3: Bortfald, når adfærden forhaler helbredelsen (SDL § 21, stk. 1, nr. 3)
  const SDL_21_1_3 = s[3] || s[1] && f.forhalerHelbredelsen !== false
  s[474] = SDL_21_1_3
  const SDL_21_1_3_nej = s[3] || s[1] && f.forhalerHelbredelsen !== true
  s[475] = SDL_21_1_3_nej
  // SDL.21.4.dag: Du skal opfylde betingelserne igen (SDL § 21, stk. 4)
  const SDL_21_4_dag = s[3] ? FIRST_DAY : shiftDays(f.underrettetOmBortfald ?? FIRST_DAY, 28)
  s[479] = SDL_21_4_dag
  const SDL_21_4_dag_hoej = s[3] ? NEVER : shiftDays(f.underrettetOmBortfald ?? 84005 /* 2199-12-31 */, 28)
  s[480] = SDL_21_4_dag_hoej
  // SDL.21.4: Sygedagpengene bliver genoptaget (SDL § 21, stk. 4)
  const v52 = f.opfyldtIgen ?? FIRST_DAY
  const v53 = f.opfyldtIgen ?? 84005 /* 2199-12-31 */
  const v54 = SDL_21_4_dag_hoej >= v52
  const v55 = s[94] && s[0] <= 15397 /* 2012-02-27 */
  const v56 = s[2] >= 15398 /* 2012-02-28 */ && s[0] <= 15516 /* 2012-06-25 */
  const v57 = s[2] >= 15517 /* 2012-06-26 */
  const SDL_21_4 = s[3] || s[95] && v54 || v55 && v54 || v56 || v57 && (v54 || s[3]) && f.genoptagetFoer !== true
  s[401] = SDL_21_4
  const SDL_21_4_nej = s[3] || s[95] && SDL_21_4_dag < v53 || v55 && SDL_21_4_dag < v53 || v56 || v57 && (SDL_21_4_dag < v53 || f.genoptagetFoer !== false)
  s[477] = SDL_21_4_nej
  const SDL_21_4_ir = s[3] || v56
  s[478] = SDL_21_4_ir
  // SDL.21.4.fra: Sygedagpengene bliver genoptaget fra (SDL § 21, stk. 4)
  const SDL_21_4_fra = s[3] ? FIRST_DAY : shiftDays(v52, 1)
  s[482] = SDL_21_4_fra
  const SDL_21_4_fra_hoej = s[3] ? NEVER : shiftDays(v53, 1)
  s[483] = SDL_21_4_fra_hoej
  const SDL_21_4_fra_ir = s[3] || SDL_21_4_nej || SDL_21_4_ir
  s[484] = SDL_21_4_fra_ir
  // SDL.24.1.ophør: Tidligste stop af udbetalingen (SDL § 24, stk. 1)
  const v64 = s[1] && s[0] <= 16687 /* 2015-09-09 */
  const v65 = s[2] >= 16688 /* 2015-09-10 */
  const v66 = f.ophoerErAfgjort !== false && s[240]
  const SDL_24_1_ophoer = s[3] ? FIRST_DAY : v64 ? FIRST_DAY : v66 ? Math.max(s[241], f.ophoerAfgjortDen ?? FIRST_DAY) : NEVER
  s[487] = SDL_24_1_ophoer
  const SDL_24_1_ophoer_hoej = s[3] ? NEVER : v64 ? NEVER : f.ophoerErAfgjort !== true ? NEVER : Math.max(s[242], f.ophoerAfgjortDen ?? 84005 /* 2199-12-31 */)
  s[488] = SDL_24_1_ophoer_hoej
  const SDL_24_1_ophoer_er = s[3] || v64 || v65 && (v66 || f.ophoerErAfgjort !== true)
  s[489] = SDL_24_1_ophoer_er
  const SDL_24_1_ophoer_ir = s[3] || v64 || v65 && f.ophoerErAfgjort !== false && s[243]
  s[490] = SDL_24_1_ophoer_ir
  // SDL.24.1.revurdering: Revurdering før sygedagpengene stopper (SDL § 24, stk. 1)
  const v71 = s[109] && s[42] <= 13331 /* 2006-07-02 */
  const SDL_24_1_revurdering = s[244] && (v71 || s[109] && s[112] >= 16252 /* 2014-07-01 */ && s[42] <= 2147483646)
  s[491] = SDL_24_1_revurdering
  const SDL_24_1_revurdering_nej = s[244] && (v71 || s[109] && s[112] >= 13332 /* 2006-07-03 */ && s[42] <= 16251 /* 2014-06-30 */)
  s[492] = SDL_24_1_revurdering_nej
  const SDL_24_1_revurdering_ir = s[244] && (v71 || s[114] || s[109] && s[112] === NEVER) || s[245] || s[114]
  s[493] = SDL_24_1_revurdering_ir
}

function svar_15(f, s) {
  // SDL.41.1: Første dag for selvstændige (SDL § 41)
  const v0 = f.selvstaendigForsikring === 'foerste_fravaersdag'
  const v1 = f.selvstaendigForsikring !== undefined && v0 || !(f.selvstaendigForsikring !== undefined)
  const v2 = f.selvstaendigForsikring !== undefined && !v0 || !(f.selvstaendigForsikring !== undefined)
  const v3 = f.selvstaendigForsikring === 'tredje_fravaersdag'
  const v4 = f.selvstaendigForsikring !== undefined && v3 || !(f.selvstaendigForsikring !== undefined)
  s[351] = v4
  const v5 = f.selvstaendigForsikring !== undefined && !v3 || !(f.selvstaendigForsikring !== undefined)
  const v6 = f.tredjeFravaersdag ?? FIRST_DAY
  s[349] = v6
  const v7 = f.tredjeFravaersdag ?? 84005 /* 2199-12-31 */
  s[350] = v7
  const v8 = shiftDays(s[64], 14)
  s[344] = v8
  const v9 = shiftDays(s[67], 14)
  s[345] = v9
  const v10 = v5 && s[65]
  s[352] = v10
  const v11 = v4 ? (v10 ? Math.min(v6, v8) : v6) : v8
  const v12 = v4 ? (v10 ? Math.max(v7, v9) : v7) : v9
  const v13 = v1 && s[65]
  s[353] = v13
  const v14 = v2 && (v4 || v10)
  s[354] = v14
  const v15 = v13 || v14
  s[358] = v15
  const v16 = v13 ? (v14 ? Math.min(s[64], v11) : s[64]) : v11
  const v17 = v13 ? (v14 ? Math.max(s[67], v12) : s[67]) : v12
  const v18 = v1 && s[15]
  const v19 = v18 || v2 && v5 && s[15]
  s[365] = v19
  const v20 = s[65] && s[86] && s[64] <= 15397 /* 2012-02-27 */
  const v21 = s[67] >= 15398 /* 2012-02-28 */
  s[357] = v21
  const v22 = s[64] <= 15516 /* 2012-06-25 */
  s[305] = v22
  const v23 = s[65] && v21 && v22
  const v24 = f.aftaleForSelvstaendig !== false && s[65]
  s[359] = v24
  const v25 = f.aftaleForSelvstaendig !== true && s[65]
  const v26 = Math.min(s[64], v8)
  const v27 = v24 ? (v25 ? v26 : s[64]) : v8
  const v28 = Math.max(s[67], v9)
  const v29 = v24 ? (v25 ? v28 : s[67]) : v9
  const v30 = f.aftaleForSelvstaendig !== false && s[15]
  s[364] = v30
  const v31 = v5 && (v24 || v25)
  const v32 = v4 ? (v31 ? Math.min(v6, v27) : v6) : v27
  const v33 = v4 ? (v31 ? Math.max(v7, v29) : v7) : v29
  const v34 = v2 && (v4 || v31)
  const v35 = v13 || v34
  const v36 = v13 ? (v34 ? Math.min(s[64], v32) : s[64]) : v32
  const v37 = v13 ? (v34 ? Math.max(s[67], v33) : s[67]) : v33
  const v38 = v18 || v2 && v5 && (v30 || f.aftaleForSelvstaendig !== true && s[15])
  const v39 = s[67] >= 15517 /* 2012-06-26 */
  s[306] = v39
  const v40 = s[65] && v39 && s[64] <= 18318 /* 2020-02-26 */
  const v41 = s[65] && s[67] >= 18319 /* 2020-02-27 */ && s[64] <= 19173 /* 2022-06-30 */
  const v42 = f.sygMedCovid19 !== false && s[65]
  const v43 = f.sygMedCovid19 !== true && s[65]
  const v44 = v42 ? (v43 ? v26 : s[64]) : v8
  const v45 = v42 ? (v43 ? v28 : s[67]) : v9
  const v46 = f.aftaleForSelvstaendig !== true && (v42 || v43)
  const v47 = v24 ? (v46 ? Math.min(s[64], v44) : s[64]) : v44
  const v48 = v24 ? (v46 ? Math.max(s[67], v45) : s[67]) : v45
  const v49 = v5 && (v24 || v46)
  const v50 = v4 ? (v49 ? Math.min(v6, v47) : v6) : v47
  const v51 = v4 ? (v49 ? Math.max(v7, v48) : v7) : v48
  const v52 = v2 && (v4 || v49)
  const v53 = v13 ? (v52 ? Math.min(s[64], v50) : s[64]) : v50
  const v54 = v13 ? (v52 ? Math.max(s[67], v51) : s[67]) : v51
  const v55 = s[65] && s[67] >= 19174 /* 2022-07-01 */ && s[68]
  const v56 = s[87] && v15
  s[361] = v56
  const v57 = v20 && v15
  s[360] = v57
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
  const SDL_41_1 = s[69] ? FIRST_DAY : v56 ? (v68 ? Math.min(v16, v69) : v16) : v69
  s[251] = SDL_41_1
  const v71 = v60 ? (v61 ? Math.max(v37, v54) : v54) : v37
  const v72 = v59 ? (v62 ? Math.max(v37, v71) : v37) : v71
  const v73 = v58 ? (v64 ? Math.max(v37, v72) : v37) : v72
  const v74 = v57 ? (v66 ? Math.max(v17, v73) : v17) : v73
  const SDL_41_1_hoej = s[69] ? NEVER : v56 ? (v68 ? Math.max(v17, v74) : v17) : v74
  s[252] = SDL_41_1_hoej
  const SDL_41_1_er = s[69] || v56 || v57 || v58 || v59 || v60 || v61
  s[250] = SDL_41_1_er
  const v77 = s[87] && v19
  s[362] = v77
  const v78 = v20 && v19
  s[363] = v78
  const SDL_41_1_ir = s[69] || v77 || v78 || v23 && v38 || v40 && v38 || v41 && (v18 || v2 && v5 && (v30 || f.aftaleForSelvstaendig !== true && (f.sygMedCovid19 !== false && s[15] || f.sygMedCovid19 !== true && s[15]))) || v55 && v38 || s[70]
  s[253] = SDL_41_1_ir
}

function svar_16(f, s) {
  // SDL.33.1: Første dag, kommunen betaler (SDL § 33)
  const v0 = !s[65] || !s[15] && s[64] === s[67]
  s[310] = v0
  const v1 = s[75] && s[81] < NEVER
  const v2 = s[75] && s[76] >= NEVER
  const v3 = Math.max(s[64], shiftDays(s[81], 1))
  const v4 = Math.max(s[67], shiftDays(s[76], 1))
  const v5 = s[75] && s[65]
  const v6 = s[79] || s[15]
  const v7 = Math.max(s[64], v3)
  const v8 = Math.min(s[67], v4)
  const v9 = v1 && v5
  const v10 = v2 && s[65]
  const v11 = s[79] && v5 && s[65] && v8 >= v7
  const v12 = v10 || v11
  const v13 = v10 ? (v11 ? Math.min(s[64], v7) : s[64]) : v7
  const v14 = v9 ? (v12 ? Math.min(v3, v13) : v3) : v13
  const v15 = v10 ? (v11 ? Math.max(s[67], v8) : s[67]) : v8
  const v16 = v9 ? (v12 ? Math.max(v4, v15) : v4) : v15
  const v17 = s[246] && s[247] < NEVER
  const v18 = s[246] && s[248] >= NEVER
  const v19 = Math.max(s[64], shiftDays(s[247], 1))
  const v20 = Math.max(s[67], shiftDays(s[248], 1))
  const v21 = s[246] && s[65]
  const v22 = s[249] || s[15]
  const v23 = Math.max(s[64], v19)
  const v24 = Math.min(s[67], v20)
  const v25 = v17 && v21
  const v26 = v18 && s[65]
  const v27 = s[249] && v21 && s[65] && v24 >= v23
  const v28 = v26 || v27
  const v29 = v26 ? (v27 ? Math.min(s[64], v23) : s[64]) : v23
  const v30 = v25 ? (v28 ? Math.min(v19, v29) : v19) : v29
  const v31 = v26 ? (v27 ? Math.max(s[67], v24) : s[67]) : v24
  const v32 = v25 ? (v28 ? Math.max(v20, v31) : v20) : v31
  const v33 = f.arbejdsskade !== false && s[65]
  const v34 = f.arbejdsskade !== true && s[250]
  const v35 = v33 ? (v34 ? Math.min(s[64], s[251]) : s[64]) : s[251]
  const v36 = v33 ? (v34 ? Math.max(s[67], s[252]) : s[67]) : s[252]
  const v37 = s[90] && (v33 || v34)
  const v38 = s[92] && s[65]
  const v39 = v37 ? (v38 ? Math.min(s[64], v35) : v35) : s[64]
  const v40 = v37 ? (v38 ? Math.max(s[67], v36) : v36) : s[67]
  const v41 = s[91] && (v25 || v26 || v27)
  const v42 = s[93] && (v37 || v38)
  const v43 = v41 ? (v42 ? Math.min(v30, v39) : v30) : v39
  const v44 = v41 ? (v42 ? Math.max(v32, v40) : v32) : v40
  const v45 = s[73] && (v9 || v10 || v11)
  const v46 = s[74] && (v41 || v42)
  const SDL_33_1_er = s[69] || s[89] && (v45 || v46)
  s[389] = SDL_33_1_er
  const SDL_33_1 = s[69] ? FIRST_DAY : v45 ? (v46 ? Math.min(v14, v43) : v14) : v43
  s[390] = SDL_33_1
  const SDL_33_1_hoej = s[69] ? NEVER : v45 ? (v46 ? Math.max(v16, v44) : v16) : v44
  s[391] = SDL_33_1_hoej
  const SDL_33_1_ir = s[69] || s[89] && (s[73] && (v1 && v6 || v2 && s[15] || s[79] && s[15] || s[79] && !((!v5 || !v6 && v3 === v4) && v0 && (v5 && s[65] || !v5 && !s[65]) && (!v5 || s[64] === v3))) || s[74] && (s[91] && (v17 && v22 || v18 && s[15] || s[249] && s[15] || s[249] && !((!v21 || !v22 && v19 === v20) && v0 && (v21 && s[65] || !v21 && !s[65]) && (!v21 || s[64] === v19))) || s[93] && (s[90] && (f.arbejdsskade !== false && s[15] || f.arbejdsskade !== true && s[253]) || s[92] && s[15]))) || s[70]
  s[392] = SDL_33_1_ir
  // SDL.24a.2: Første dag i jobafklaring ved ny sygemelding (SDL § 24 a, stk. 2-5)
  const v51 = s[65] && s[254]
  const v52 = s[90] && s[65]
  const v53 = s[92] && SDL_33_1_er
  const SDL_24a_2 = v51 ? FIRST_DAY : v52 ? (v53 ? Math.min(s[64], SDL_33_1) : s[64]) : SDL_33_1
  s[495] = SDL_24a_2
  const SDL_24a_2_hoej = v51 ? NEVER : v52 ? (v53 ? Math.max(s[67], SDL_33_1_hoej) : s[67]) : SDL_33_1_hoej
  s[496] = SDL_24a_2_hoej
  const SDL_24a_2_er = s[123] && (v51 || s[97] && (v52 || v53))
  s[497] = SDL_24a_2_er
  const SDL_24a_2_ir = s[123] && (v51 || s[97] && (s[90] && s[15] || s[92] && SDL_33_1_ir) || s[70]) || s[255]
  s[498] = SDL_24a_2_ir
  // SDL.24a.6: Sygedagpenge i stedet for jobafklaring ved livstruende sygdom (SDL § 24 a, stk. 6)
  const SDL_24a_6 = s[3] || s[120] && (s[123] || s[119]) && f.laegenVurdererLivstruende !== false
  s[499] = SDL_24a_6
  const SDL_24a_6_nej = s[3] || s[256] || s[120] && (s[118] || f.laegenVurdererLivstruende !== true)
  s[500] = SDL_24a_6_nej
  // SDL.24b.1: Fra jobafklaring til sygedagpenge ved livstruende sygdom (SDL § 24 b, stk. 1)
  const SDL_24b_1 = s[3] || s[120] && f.erIJobafklaring !== false && f.laegenVurdererLivstruende !== false && f.opfylderBeskaeftigelseskravetVedLivstruende !== false
  s[402] = SDL_24b_1
  const SDL_24b_1_nej = s[3] || s[256] || s[120] && (f.erIJobafklaring !== true || f.laegenVurdererLivstruende !== true || f.opfylderBeskaeftigelseskravetVedLivstruende !== true)
  s[502] = SDL_24b_1_nej
  // SDL.24b.2: Første dag med sygedagpenge i stedet for jobafklaring (SDL § 24 b, stk. 2)
  const v62 = f.bedtOmSygedagpengeDen ?? FIRST_DAY
  const v63 = f.bedtOmSygedagpengeDen ?? 84005 /* 2199-12-31 */
  const v64 = f.laegenVurderedeLivstruendeDen ?? FIRST_DAY
  const v65 = f.laegenVurderedeLivstruendeDen ?? 84005 /* 2199-12-31 */
  const v66 = shiftDays(v65, 56) >= v62
  const v67 = shiftDays(v64, 56) >= v63
  const SDL_24b_2 = s[103] ? FIRST_DAY : v66 ? (v67 ? v64 : Math.min(v62, v64)) : v62
  s[503] = SDL_24b_2
  const SDL_24b_2_hoej = s[103] ? NEVER : v66 ? (v67 ? v65 : Math.max(v63, v65)) : v63
  s[504] = SDL_24b_2_hoej
  const SDL_24b_2_ir = SDL_24b_1 && s[103] || SDL_24b_1_nej || s[3]
  s[505] = SDL_24b_2_ir
  // SDL.26.1.uger: Krævet arbejdsdygtighed før ny ret (SDL § 26, stk. 1)
  const v71 = s[65] && s[86] && s[254]
  s[261] = v71
  const SDL_26_1_uger = s[69] ? -Infinity : v71 || s[97] ? (s[97] ? 0 : 91) : 91
  s[258] = SDL_26_1_uger
  const SDL_26_1_uger_hoej = s[69] ? Infinity : s[87] ? 91 : v71 ? 91 : 0
  s[259] = SDL_26_1_uger_hoej
  const SDL_26_1_uger_er = s[69] || s[87] || v71 || s[97]
  s[257] = SDL_26_1_uger_er
}

function svar_17(f, s) {
  // SDL.26.1: Ny ret, når retten er brugt op (SDL § 26, stk. 1)
  const v0 = s[257] && (f.arbejdsdygtigUgerEfterOphoer ?? 7280) >= s[258]
  const v1 = s[257] && (f.arbejdsdygtigUgerEfterOphoer ?? 0) < s[259]
  const v2 = s[135] || s[116]
  const v3 = s[78] && s[117]
  const v4 = v0 || s[260] && (s[115] || s[117]) && (s[132] || s[115])
  const v5 = (v1 || s[78]) && (v2 || v3) && (v1 || v2)
  const v6 = s[78] && v3
  const v7 = f.ugerISammenhaengendeSygeperiode ?? 0
  const v8 = f.ugerISammenhaengendeSygeperiode ?? 7280
  const v9 = f.retErOpbrugt !== false && v8 > 364
  const SDL_26_1 = v9 && (s[69] || s[87] && v4 || s[261] && v4 || s[97])
  s[506] = SDL_26_1
  const SDL_26_1_nej = v9 && (s[69] || s[87] && v5 || s[261] && v5)
  s[507] = SDL_26_1_nej
  const SDL_26_1_ir = v9 && (s[69] || s[87] && v6 || s[261] && v6 || s[70]) || f.retErOpbrugt !== true || v7 <= 364
  s[508] = SDL_26_1_ir
  // SDL.26.1.covid: Covid-forlængelse i 3 måneder (SDL § 26, stk. 1-2)
  const v13 = f.fravaer !== undefined ? s[262] : ALL_DAYS
  const v14 = Math.max(s[42], 18330 /* 2020-03-09 */)
  const v15 = Math.max(s[112], 18330 /* 2020-03-09 */)
  const v16 = s[109] && v14 <= 18808 /* 2021-06-30 */
  const v17 = s[109] && s[112] >= 18330 /* 2020-03-09 */
  const v18 = s[109] && s[42] < 18330 /* 2020-03-09 */
  const v19 = s[109] && s[42] <= 18535 /* 2020-09-30 */
  const v20 = v18 || s[109] && s[112] > 18535 /* 2020-09-30 */
  const v21 = (v17 || s[114]) && (v19 || s[114]) && (v17 || v19)
  const v22 = v17 || countDays(s[8], 18330 /* 2020-03-09 */, 18330 /* 2020-03-09 */) < 1 || f.fortsatRet9Marts2020 !== true
  const v23 = (v18 || s[114]) && countDays(v13, 18330 /* 2020-03-09 */, 18330 /* 2020-03-09 */) >= 1 && f.fortsatRet9Marts2020 !== false
  const v24 = v21 || v23
  const v25 = (v20 || s[114]) && v22
  const v26 = shiftDays(s[42], 1)
  s[291] = v26
  const v27 = shiftDays(s[112], 1)
  s[293] = v27
  const v28 = shiftDays(shiftMonths(v26, 3), -1)
  const v29 = shiftDays(shiftMonths(v27, 3), -1)
  const v30 = Math.max(v28, 18443 /* 2020-06-30 */)
  const v31 = Math.min(v29, 18443 /* 2020-06-30 */)
  const v32 = v21 && s[109]
  const v33 = s[114] && s[109] && v31 >= v30
  const v34 = v20 || v33
  const v35 = v20 ? 18443 /* 2020-06-30 */ : v30
  const v36 = v32 ? (v34 ? Math.min(v28, v35) : v28) : v35
  const v37 = v20 ? 18443 /* 2020-06-30 */ : v31
  const v38 = v32 ? (v34 ? Math.max(v29, v37) : v29) : v37
  const v39 = v21 && s[114]
  const v40 = v24 && (v32 || v20 || v33)
  const v41 = v25 && s[109]
  const v42 = v40 ? (v41 ? Math.min(s[42], v36) : v36) : s[42]
  const v43 = v40 ? (v41 ? Math.max(s[112], v38) : v38) : s[112]
  const v44 = v14 <= 2147483646
  const v45 = s[109] && v15 >= 18809 /* 2021-07-01 */ && v44
  const v46 = s[114] || s[109] && v15 === NEVER
  const v47 = v16 && (v40 || v41)
  const v48 = v45 && s[109]
  const SDL_26_1_covid_er = v47 || v48
  s[267] = SDL_26_1_covid_er
  const SDL_26_1_covid = v47 ? (v48 ? Math.min(s[42], v42) : v42) : s[42]
  s[265] = SDL_26_1_covid
  const SDL_26_1_covid_hoej = v47 ? (v48 ? Math.max(s[112], v43) : v43) : s[112]
  s[266] = SDL_26_1_covid_hoej
  const SDL_26_1_covid_ir = v16 && (v24 && (v39 || s[114] && !((!s[109] || !s[114] && v28 === v29) && s[109] && (!s[109] || v28 === 18443 /* 2020-06-30 */))) || v25 && s[114]) || v45 && s[114] || v46
  s[268] = SDL_26_1_covid_ir
  // SDL.26.1.fra: Hvornår covid-forlængelsen regnes fra (SDL § 26, stk. 1-2)
  const v53 = !s[109] || !s[114] && s[42] === s[112]
  s[302] = v53
  const v54 = s[109] && v44
  const v55 = v23 ? 18352 /* 2020-03-31 */ : NEVER
  const v56 = v22 ? NEVER : 18352 /* 2020-03-31 */
  const v57 = Math.max(s[42], v55)
  const v58 = Math.min(s[112], v56)
  const v59 = s[114] && s[109] && v58 >= v57
  const v60 = v20 || v59
  const v61 = v20 ? (v59 ? Math.min(v55, v57) : v55) : v57
  const SDL_26_1_fra = v32 ? (v60 ? Math.min(s[42], v61) : s[42]) : v61
  s[509] = SDL_26_1_fra
  const v63 = v20 ? (v59 ? Math.max(v56, v58) : v56) : v58
  const SDL_26_1_fra_hoej = v32 ? (v60 ? Math.max(s[112], v63) : s[112]) : v63
  s[510] = SDL_26_1_fra_hoej
  const SDL_26_1_fra_er = v54 && (v32 || v20 || v59)
  s[511] = SDL_26_1_fra_er
  const SDL_26_1_fra_ir = v54 && (v39 || s[114] && !(v53 && v55 === v56 && s[109] && (!s[109] || s[42] === v55))) || v46
  s[512] = SDL_26_1_fra_ir
  // SDL.26.2: Ny ret for pensionister, når retten er brugt op (SDL § 26, stk. 1)
  const v67 = f.retErOpbrugt !== false && v8 > 182 && s[263]
  const SDL_26_2 = v67 && (s[69] || s[87] || s[261] && v0 || s[97])
  s[513] = SDL_26_2
  const SDL_26_2_nej = v67 && (s[69] || s[87] || s[261] && v1)
  s[514] = SDL_26_2_nej
  const SDL_26_2_ir = v67 && (s[69] || s[87] || s[261] && s[78] || s[70]) || f.retErOpbrugt !== true || v7 <= 182 || s[264]
  s[515] = SDL_26_2_ir
}

function svar_18(f, s) {
  // SDL.26.3.covid: Covid-forlængelse i 3 måneder mere (SDL § 26, stk. 3)
  const v0 = Math.max(18330 /* 2020-03-09 */, s[265])
  const v1 = Math.max(18330 /* 2020-03-09 */, s[266])
  const v2 = s[267] && v0 <= 18808 /* 2021-06-30 */
  const v3 = s[267] && s[109]
  const v4 = v3 && s[42] < s[266]
  const v5 = s[267] && s[266] >= 18443 /* 2020-06-30 */
  const v6 = s[267] && s[265] <= 18535 /* 2020-09-30 */
  const v7 = (v5 || s[268]) && (v6 || s[268]) && (v5 || v6)
  const v8 = shiftDays(shiftMonths(shiftDays(s[265], 1), 3), -1)
  const v9 = shiftDays(shiftMonths(shiftDays(s[266], 1), 3), -1)
  const v10 = Math.max(s[265], v8)
  const v11 = Math.min(s[266], v9)
  const v12 = (v4 || s[268] || s[114]) && (v7 || s[268]) && (v4 || v7) && s[267]
  const v13 = (v3 && s[112] >= s[265] || s[267] && s[265] < 18443 /* 2020-06-30 */ || s[267] && s[266] > 18535 /* 2020-09-30 */) && s[267]
  const v14 = s[268] && s[267] && v11 >= v10
  const v15 = v13 || v14
  const v16 = v13 ? (v14 ? Math.min(s[265], v10) : s[265]) : v10
  const v17 = v12 ? (v15 ? Math.min(v8, v16) : v8) : v16
  const v18 = v13 ? (v14 ? Math.max(s[266], v11) : s[266]) : v11
  const v19 = v12 ? (v15 ? Math.max(v9, v18) : v9) : v18
  const v20 = s[267] && v1 >= 18809 /* 2021-07-01 */ && v0 <= 2147483646
  const v21 = v2 && (v12 || v13 || v14)
  const v22 = v20 && s[267]
  const SDL_26_3_covid_er = v21 || v22
  s[518] = SDL_26_3_covid_er
  const SDL_26_3_covid = v21 ? (v22 ? Math.min(s[265], v17) : v17) : s[265]
  s[516] = SDL_26_3_covid
  const SDL_26_3_covid_hoej = v21 ? (v22 ? Math.max(s[266], v19) : v19) : s[266]
  s[517] = SDL_26_3_covid_hoej
  const SDL_26_3_covid_ir = v2 && s[268] || v20 && s[268] || s[268] || s[267] && v1 === NEVER
  s[519] = SDL_26_3_covid_ir
  // SDL.26a.1.covid: Covid-forlængelse efter en anden forlængelse (SDL § 26 a, stk. 1-2)
  const v27 = Math.max(s[269], 18330 /* 2020-03-09 */) <= 18808 /* 2021-06-30 */
  const v28 = s[269] < 18330 /* 2020-03-09 */ || s[270] > 18535 /* 2020-09-30 */
  const v29 = s[270] >= 18330 /* 2020-03-09 */ && s[269] <= 18535 /* 2020-09-30 */
  const v30 = shiftDays(shiftMonths(shiftDays(s[269], 1), 3), -1)
  const v31 = shiftDays(shiftMonths(shiftDays(s[270], 1), 3), -1)
  const v32 = v30 >= 18443 /* 2020-06-30 */
  const v33 = v31 >= 18443 /* 2020-06-30 */
  const v34 = v32 ? v30 : v33 ? Math.min(18443 /* 2020-06-30 */, v30) : 18443 /* 2020-06-30 */
  const v35 = v32 ? v31 : v33 ? Math.max(18443 /* 2020-06-30 */, v31) : 18443 /* 2020-06-30 */
  const v36 = v29 ? (v28 ? Math.min(s[269], v34) : v34) : s[269]
  const v37 = v29 ? (v28 ? Math.max(s[270], v35) : v35) : s[270]
  const v38 = Math.max(s[270], 18330 /* 2020-03-09 */) >= 18809 /* 2021-07-01 */
  const SDL_26a_1_covid = v27 ? (v38 ? Math.min(s[269], v36) : v36) : s[269]
  s[520] = SDL_26a_1_covid
  const SDL_26a_1_covid_hoej = v27 ? (v38 ? Math.max(s[270], v37) : v37) : s[270]
  s[521] = SDL_26a_1_covid_hoej
  // SDL.26a.3.covid: Covid-forlængelse i 3 måneder mere efter en anden forlængelse (SDL § 26 a, stk. 3)
  const v41 = Math.max(18330 /* 2020-03-09 */, SDL_26a_1_covid)
  const v42 = Math.max(18330 /* 2020-03-09 */, SDL_26a_1_covid_hoej)
  const v43 = v41 <= 18808 /* 2021-06-30 */
  const v44 = s[270] >= SDL_26a_1_covid || SDL_26a_1_covid < 18443 /* 2020-06-30 */ || SDL_26a_1_covid_hoej > 18535 /* 2020-09-30 */
  const v45 = s[269] < SDL_26a_1_covid_hoej && SDL_26a_1_covid_hoej >= 18443 /* 2020-06-30 */ && SDL_26a_1_covid <= 18535 /* 2020-09-30 */
  const v46 = shiftDays(shiftMonths(shiftDays(SDL_26a_1_covid, 1), 3), -1)
  const v47 = shiftDays(shiftMonths(shiftDays(SDL_26a_1_covid_hoej, 1), 3), -1)
  const v48 = v45 ? (v44 ? Math.min(SDL_26a_1_covid, v46) : v46) : SDL_26a_1_covid
  const v49 = v45 ? (v44 ? Math.max(SDL_26a_1_covid_hoej, v47) : v47) : SDL_26a_1_covid_hoej
  const v50 = v42 >= 18809 /* 2021-07-01 */ && v41 <= 2147483646
  const SDL_26a_3_covid_ir = v42 === NEVER
  s[274] = SDL_26a_3_covid_ir
  const SDL_26a_3_covid_er = v43 || v50
  s[273] = SDL_26a_3_covid_er
  const SDL_26a_3_covid = v43 ? (v50 ? Math.min(SDL_26a_1_covid, v48) : v48) : SDL_26a_1_covid
  s[271] = SDL_26a_3_covid
  const SDL_26a_3_covid_hoej = v43 ? (v50 ? Math.max(SDL_26a_1_covid_hoej, v49) : v49) : SDL_26a_1_covid_hoej
  s[272] = SDL_26a_3_covid_hoej
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
  s[275] = SDL_26c_covid_er
  const SDL_26c_covid = v73 ? (v74 ? Math.min(SDL_26_3_covid, v69) : v69) : SDL_26_3_covid
  s[276] = SDL_26c_covid
  const SDL_26c_covid_hoej = v73 ? (v74 ? Math.max(SDL_26_3_covid_hoej, v71) : v71) : SDL_26_3_covid_hoej
  s[277] = SDL_26c_covid_hoej
  const SDL_26c_covid_ir = v57 && SDL_26_3_covid_ir || v72 && SDL_26_3_covid_ir || SDL_26_3_covid_ir || SDL_26_3_covid_er && v56 === NEVER
  s[278] = SDL_26c_covid_ir
}

function svar_19(f, s) {
  // SDL.26d.covid: Covid-forlængelse i 1 måned, oktober 2020, efter en anden forlængelse (SDL § 26 d, stk. 1-2)
  const v0 = Math.max(18330 /* 2020-03-09 */, s[271])
  const v1 = Math.max(18330 /* 2020-03-09 */, s[272])
  const v2 = s[273] && v0 <= 18808 /* 2021-06-30 */
  const v3 = s[273] && s[272] >= 18535 /* 2020-09-30 */
  const v4 = s[273] && s[271] <= 18566 /* 2020-10-31 */
  const v5 = shiftDays(shiftMonths(shiftDays(s[271], 1), 1), -1)
  const v6 = shiftDays(shiftMonths(shiftDays(s[272], 1), 1), -1)
  const v7 = Math.max(s[271], v5)
  const v8 = Math.min(s[272], v6)
  const v9 = (v3 || s[274]) && (v4 || s[274]) && (v3 || v4) && s[273]
  const v10 = (s[273] && s[271] < 18535 /* 2020-09-30 */ || s[273] && s[272] > 18566 /* 2020-10-31 */) && s[273]
  const v11 = s[274] && s[273] && v8 >= v7
  const v12 = v10 || v11
  const v13 = v10 ? (v11 ? Math.min(s[271], v7) : s[271]) : v7
  const v14 = v9 ? (v12 ? Math.min(v5, v13) : v5) : v13
  const v15 = v10 ? (v11 ? Math.max(s[272], v8) : s[272]) : v8
  const v16 = v9 ? (v12 ? Math.max(v6, v15) : v6) : v15
  const v17 = s[273] && v1 >= 18809 /* 2021-07-01 */ && v0 <= 2147483646
  const v18 = v2 && (v9 || v10 || v11)
  const v19 = v17 && s[273]
  const SDL_26d_covid_er = v18 || v19
  s[524] = SDL_26d_covid_er
  const SDL_26d_covid = v18 ? (v19 ? Math.min(s[271], v14) : v14) : s[271]
  s[522] = SDL_26d_covid
  const SDL_26d_covid_hoej = v18 ? (v19 ? Math.max(s[272], v16) : v16) : s[272]
  s[523] = SDL_26d_covid_hoej
  const SDL_26d_covid_ir = v2 && s[274] || v17 && s[274] || s[274] || s[273] && v1 === NEVER
  s[525] = SDL_26d_covid_ir
  // SDL.26f.covid: Covid-forlængelse i stedet for jobafklaring, § 26 f (SDL § 26 f, stk. 1)
  const v24 = f.forlaengelseErAfgjort !== false && SDL_26d_covid_er
  const v25 = f.forlaengelseErAfgjort !== true && s[275]
  const v26 = v24 || v25
  const v27 = v24 ? (v25 ? Math.min(s[276], SDL_26d_covid) : SDL_26d_covid) : s[276]
  const v28 = v24 ? (v25 ? Math.max(s[277], SDL_26d_covid_hoej) : SDL_26d_covid_hoej) : s[277]
  const v29 = f.forlaengelseErAfgjort !== false && SDL_26d_covid_ir || f.forlaengelseErAfgjort !== true && s[278]
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
  s[281] = SDL_26f_covid_er
  const SDL_26f_covid = v50 ? (v51 ? Math.min(v27, v46) : v46) : v27
  s[279] = SDL_26f_covid
  const SDL_26f_covid_hoej = v50 ? (v51 ? Math.max(v28, v48) : v48) : v28
  s[280] = SDL_26f_covid_hoej
  const SDL_26f_covid_ir = v32 && v29 || v49 && v29 || v29 || v26 && v31 === NEVER
  s[282] = SDL_26f_covid_ir
}

function svar_20(f, s) {
  // SDL.26g.covid: Covid-forlængelse i stedet for jobafklaring, § 26 g (SDL § 26 g, stk. 1)
  const v0 = Math.max(18330 /* 2020-03-09 */, s[279])
  const v1 = Math.max(18330 /* 2020-03-09 */, s[280])
  const v2 = s[281] && v0 <= 18808 /* 2021-06-30 */
  const v3 = shiftDays(s[279], 1)
  const v4 = shiftDays(s[280], 1)
  const v5 = s[281] && v4 >= 18659 /* 2021-02-01 */
  const v6 = s[281] && v3 <= 18686 /* 2021-02-28 */
  const v7 = shiftDays(shiftMonths(v3, 1), -1)
  const v8 = shiftDays(shiftMonths(v4, 1), -1)
  const v9 = Math.max(s[279], v7)
  const v10 = Math.min(s[280], v8)
  const v11 = (v5 || s[282]) && (v6 || s[282]) && (v5 || v6) && s[281]
  const v12 = (s[281] && v3 < 18659 /* 2021-02-01 */ || s[281] && v4 > 18686 /* 2021-02-28 */) && s[281]
  const v13 = s[282] && s[281] && v10 >= v9
  const v14 = v12 || v13
  const v15 = v12 ? (v13 ? Math.min(s[279], v9) : s[279]) : v9
  const v16 = v11 ? (v14 ? Math.min(v7, v15) : v7) : v15
  const v17 = v12 ? (v13 ? Math.max(s[280], v10) : s[280]) : v10
  const v18 = v11 ? (v14 ? Math.max(v8, v17) : v8) : v17
  const v19 = s[281] && v1 >= 18809 /* 2021-07-01 */ && v0 <= 2147483646
  const v20 = v2 && (v11 || v12 || v13)
  const v21 = v19 && s[281]
  const SDL_26g_covid_er = v20 || v21
  s[528] = SDL_26g_covid_er
  const SDL_26g_covid = v20 ? (v21 ? Math.min(s[279], v16) : v16) : s[279]
  s[526] = SDL_26g_covid
  const SDL_26g_covid_hoej = v20 ? (v21 ? Math.max(s[280], v18) : v18) : s[280]
  s[527] = SDL_26g_covid_hoej
  const SDL_26g_covid_ir = v2 && s[282] || v19 && s[282] || s[282] || s[281] && v1 === NEVER
  s[529] = SDL_26g_covid_ir
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
  s[532] = SDL_26h_covid_er
  const SDL_26h_covid = v46 ? (v47 ? Math.min(SDL_26g_covid, v42) : v42) : SDL_26g_covid
  s[530] = SDL_26h_covid
  const SDL_26h_covid_hoej = v46 ? (v47 ? Math.max(SDL_26g_covid_hoej, v44) : v44) : SDL_26g_covid_hoej
  s[531] = SDL_26h_covid_hoej
  const SDL_26h_covid_ir = v28 && SDL_26g_covid_ir || v45 && SDL_26g_covid_ir || SDL_26g_covid_ir || SDL_26g_covid_er && v27 === NEVER
  s[533] = SDL_26h_covid_ir
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
  s[536] = SDL_26i_covid_er
  const SDL_26i_covid = v72 ? (v73 ? Math.min(SDL_26h_covid, v68) : v68) : SDL_26h_covid
  s[534] = SDL_26i_covid
  const SDL_26i_covid_hoej = v72 ? (v73 ? Math.max(SDL_26h_covid_hoej, v70) : v70) : SDL_26h_covid_hoej
  s[535] = SDL_26i_covid_hoej
  const SDL_26i_covid_ir = v54 && SDL_26h_covid_ir || v71 && SDL_26h_covid_ir || SDL_26h_covid_ir || SDL_26h_covid_er && v53 === NEVER
  s[537] = SDL_26i_covid_ir
}

function svar_21(f, s) {
  // SDL.27.1.2.uger: Længste forlængelse til afklaring (SDL § 27, stk. 1, nr. 2)
  const v0 = s[43] && s[44] && s[283] <= 14691 /* 2010-03-23 */
  const v1 = s[43] && s[284] >= 14692 /* 2010-03-24 */ && s[285]
  const SDL_27_1_2_uger = s[52] ? -Infinity : v0 ? 182 : v1 ? 273 : s[286] ? 273 : 483
  s[544] = SDL_27_1_2_uger
  const SDL_27_1_2_uger_hoej = s[52] ? Infinity : v1 || s[287] ? (s[287] ? (s[288] ? 483 : 273) : 273) : 182
  s[545] = SDL_27_1_2_uger_hoej
  const SDL_27_1_2_uger_er = s[52] || v0 || v1 || s[286] || s[288]
  s[546] = SDL_27_1_2_uger_er
  // SDL.27.1.2.slut: Seneste slut på forlængelse til afklaring (SDL § 27, stk. 1, nr. 2)
  const SDL_27_1_2_slut_er = s[52] || s[289] && s[109] && SDL_27_1_2_uger_er
  s[542] = SDL_27_1_2_slut_er
  const SDL_27_1_2_slut = s[52] ? FIRST_DAY : shiftDays(s[42], SDL_27_1_2_uger)
  s[540] = SDL_27_1_2_slut
  const SDL_27_1_2_slut_hoej = s[52] ? NEVER : shiftDays(s[112], SDL_27_1_2_uger_hoej)
  s[541] = SDL_27_1_2_slut_hoej
  const SDL_27_1_2_slut_ir = s[52] || s[289] && (s[114] || s[49]) || s[63]
  s[403] = SDL_27_1_2_slut_ir
  // SDL.27.1.3.slut: Seneste slut på forlængelse ved lægebehandling (SDL § 27, stk. 2)
  const v9 = allPeriods(f.ventetidPaaSygehus)
  const SDL_27_1_3_slut_er = s[52] || s[289] && s[109] && s[290]
  s[549] = SDL_27_1_3_slut_er
  const SDL_27_1_3_slut = s[52] ? FIRST_DAY : dayReaching(without(ALL_DAYS, f.ventetidPaaSygehus !== undefined ? v9 : NO_DAYS), s[291], s[292])
  s[547] = SDL_27_1_3_slut
  const SDL_27_1_3_slut_hoej = s[52] ? NEVER : dayReaching(without(ALL_DAYS, f.ventetidPaaSygehus !== undefined ? v9 : ALL_DAYS), s[293], s[294])
  s[548] = SDL_27_1_3_slut_hoej
  // SDL.27.1.4.slut: Seneste slut på forlængelse til afklaring af fleksjob eller pension (SDL § 27, stk. 1, nr. 4)
  const v13 = shiftDays(s[42], 182)
  const v14 = s[286] && s[109]
  const v15 = s[295] || s[296]
  const v16 = s[296] ? FIRST_DAY : NEVER
  const SDL_27_1_4_slut = s[52] ? FIRST_DAY : s[297] ? FIRST_DAY : v14 ? (v15 ? Math.min(v13, v16) : v13) : v16
  s[550] = SDL_27_1_4_slut
  const SDL_27_1_4_slut_hoej = s[52] ? NEVER : s[297] ? NEVER : v15 ? NEVER : shiftDays(s[112], 182)
  s[551] = SDL_27_1_4_slut_hoej
  const SDL_27_1_4_slut_er = s[52] || s[297] || v14 || s[295] || s[296]
  s[552] = SDL_27_1_4_slut_er
  const SDL_27_1_4_slut_ir = s[52] || s[297] || s[286] && s[114] || s[296] || s[63]
  s[553] = SDL_27_1_4_slut_ir
  // SDL.27.1.slut: Forlængelsens seneste slut (SDL § 27, stk. 1)
  const v21 = s[53] || s[57] || s[58] || s[59]
  const v22 = s[298] && s[299] && s[300] && s[301] && (s[46] || s[48] || s[50] || s[51])
  const v23 = Math.max(s[42], SDL_27_1_2_slut)
  const v24 = Math.min(s[112], SDL_27_1_2_slut_hoej)
  const v25 = s[54] && SDL_27_1_2_slut_er
  const v26 = s[60] && s[109]
  const v27 = s[49] && SDL_27_1_2_slut_er && s[109] && v24 >= v23
  const v28 = v26 || v27
  const v29 = v26 ? (v27 ? Math.min(s[42], v23) : s[42]) : v23
  const v30 = v26 ? (v27 ? Math.max(s[112], v24) : s[112]) : v24
  const v31 = s[49] && SDL_27_1_2_slut_ir && s[114]
  const v32 = Math.max(s[42], SDL_27_1_3_slut)
  const v33 = Math.min(s[112], SDL_27_1_3_slut_hoej)
  const v34 = s[55] && SDL_27_1_3_slut_er
  const v35 = s[61] && s[109]
  const v36 = s[49] && SDL_27_1_3_slut_er && s[109] && v33 >= v32
  const v37 = v35 || v36
  const v38 = v35 ? (v36 ? Math.min(s[42], v32) : s[42]) : v32
  const v39 = v35 ? (v36 ? Math.max(s[112], v33) : s[112]) : v33
  const v40 = Math.max(s[42], SDL_27_1_4_slut)
  const v41 = Math.min(s[112], SDL_27_1_4_slut_hoej)
  const v42 = s[56] && SDL_27_1_4_slut_er
  const v43 = s[62] && s[109]
  const v44 = s[47] && SDL_27_1_4_slut_er && s[109] && v41 >= v40
  const v45 = v43 || v44
  const v46 = v43 ? (v44 ? Math.min(s[42], v40) : s[42]) : v40
  const v47 = v43 ? (v44 ? Math.max(s[112], v41) : s[112]) : v41
  const v48 = Math.max(v42 ? (v45 ? Math.min(SDL_27_1_4_slut, v46) : SDL_27_1_4_slut) : v46, v25 ? (v28 ? Math.min(SDL_27_1_2_slut, v29) : SDL_27_1_2_slut) : v29, v34 ? (v37 ? Math.min(SDL_27_1_3_slut, v38) : SDL_27_1_3_slut) : v38)
  const v49 = Math.max(v42 ? (v45 ? Math.max(SDL_27_1_4_slut_hoej, v47) : SDL_27_1_4_slut_hoej) : v47, v25 ? (v28 ? Math.max(SDL_27_1_2_slut_hoej, v30) : SDL_27_1_2_slut_hoej) : v30, v34 ? (v37 ? Math.max(SDL_27_1_3_slut_hoej, v39) : SDL_27_1_3_slut_hoej) : v39)
  const v50 = (v25 || v26 || v27) && (v34 || v35 || v36) && (v42 || v43 || v44)
  const v51 = s[54] && SDL_27_1_2_slut_ir || s[60] && s[114] || v31 || s[49] && !((!SDL_27_1_2_slut_er || !SDL_27_1_2_slut_ir && SDL_27_1_2_slut === SDL_27_1_2_slut_hoej) && s[302] && (SDL_27_1_2_slut_er && s[109] || !SDL_27_1_2_slut_er && !s[109]) && (!SDL_27_1_2_slut_er || s[42] === SDL_27_1_2_slut)) || s[55] && SDL_27_1_2_slut_ir || s[61] && s[114] || v31 || s[49] && !((!SDL_27_1_3_slut_er || !SDL_27_1_2_slut_ir && SDL_27_1_3_slut === SDL_27_1_3_slut_hoej) && s[302] && (SDL_27_1_3_slut_er && s[109] || !SDL_27_1_3_slut_er && !s[109]) && (!SDL_27_1_3_slut_er || s[42] === SDL_27_1_3_slut)) || s[56] && SDL_27_1_4_slut_ir || s[62] && s[114] || s[47] && SDL_27_1_4_slut_ir && s[114] || s[47] && !((!SDL_27_1_4_slut_er || !SDL_27_1_4_slut_ir && SDL_27_1_4_slut === SDL_27_1_4_slut_hoej) && s[302] && (SDL_27_1_4_slut_er && s[109] || !SDL_27_1_4_slut_er && !s[109]) && (!SDL_27_1_4_slut_er || s[42] === SDL_27_1_4_slut))
  const v52 = v22 && v50
  const v53 = s[303] && v50 && v49 >= NEVER
  const SDL_27_1_slut = s[52] ? FIRST_DAY : v52 || v53 ? (v52 ? v48 : NEVER) : NEVER
  s[557] = SDL_27_1_slut
  const SDL_27_1_slut_hoej = s[52] ? NEVER : v21 ? NEVER : v49
  s[558] = SDL_27_1_slut_hoej
  const SDL_27_1_slut_er = s[115] && (s[52] || s[289] && (v21 || v52 || v53))
  s[559] = SDL_27_1_slut_er
  const SDL_27_1_slut_ir = s[115] && (s[52] || s[289] && (v22 && v51 || s[303] && !((!v50 || !v51 && v48 === v49) && v50 && v48 === NEVER)) || s[63]) || s[304]
  s[560] = SDL_27_1_slut_ir
  // SDL.29.1: Forlængelse for pensionister m.fl. (SDL § 29)
  const SDL_29_1 = s[263] && (s[9] || s[16] || s[17] && f.laegenVenterArbejdeInden26Uger !== false)
  s[561] = SDL_29_1
  const SDL_29_1_nej = s[263] && (s[9] || s[16] || s[17] && f.laegenVenterArbejdeInden26Uger !== true)
  s[562] = SDL_29_1_nej
  const SDL_29_1_ir = s[263] && (s[9] || s[16] || s[18]) || s[264]
  s[563] = SDL_29_1_ir
  // SDL.35.2: Arbejdsgiveren betaler tidligst fra (SDL § 35, stk. 2)
  const v61 = shiftDays(f.sygemeldtTilArbejdsgiver ?? FIRST_DAY, 1)
  const v62 = shiftDays(f.sygemeldtTilArbejdsgiver ?? 84005 /* 2199-12-31 */, 1)
  const v63 = f.fyldestgoerendeBegrundelse !== false && s[65]
  s[307] = v63
  const v64 = v63 || f.fyldestgoerendeBegrundelse !== true
  s[308] = v64
  const v65 = v63 ? (f.fyldestgoerendeBegrundelse !== true ? Math.min(s[64], v61) : s[64]) : v61
  const v66 = v63 ? (f.fyldestgoerendeBegrundelse !== true ? Math.max(s[67], v62) : s[67]) : v62
  const v67 = f.fyldestgoerendeBegrundelse !== false && s[15]
  s[309] = v67
  const v68 = f.indsigelseModSenSygemelding !== false && v64
  const v69 = f.indsigelseModSenSygemelding !== true && s[65]
  const v70 = v68 ? (v69 ? Math.min(s[64], v65) : v65) : s[64]
  const v71 = v68 ? (v69 ? Math.max(s[67], v66) : v66) : s[67]
  const v72 = f.sygemeldtITide !== false && s[65]
  const v73 = f.sygemeldtITide !== true && (v68 || v69)
  const v74 = v72 || v73
  const v75 = f.sygemeldtITide !== false && s[15] || f.sygemeldtITide !== true && (f.indsigelseModSenSygemelding !== false && v67 || f.indsigelseModSenSygemelding !== true && s[15])
  const SDL_35_2 = s[69] ? FIRST_DAY : v72 ? (v73 ? Math.min(s[64], v70) : s[64]) : v70
  s[576] = SDL_35_2
  const SDL_35_2_hoej = s[69] ? NEVER : v72 ? (v73 ? Math.max(s[67], v71) : s[67]) : v71
  s[577] = SDL_35_2_hoej
  const SDL_35_2_er = s[77] && (s[69] || s[87] && v74 || s[88] && v74)
  s[578] = SDL_35_2_er
  const SDL_35_2_ir = s[77] && (s[69] || s[87] && v75 || s[88] && v75 || s[70]) || s[80] || s[78]
  s[579] = SDL_35_2_ir
}

function svar_22(f, s) {
  // SDL.35.3: Du skal have meldt dig syg til a-kassen (SDL § 35, stk. 3)
  const v0 = s[65] && s[66] && s[305]
  const v1 = s[65] && s[306] && s[68]
  s[342] = v1
  const SDL_35_3 = s[69] ? FIRST_DAY : v0 ? FIRST_DAY : s[64]
  s[580] = SDL_35_3
  const SDL_35_3_hoej = s[69] ? NEVER : v0 ? NEVER : s[67]
  s[581] = SDL_35_3_hoej
  const SDL_35_3_er = s[91] && (s[69] || v0 || v1 && s[65])
  s[582] = SDL_35_3_er
  const SDL_35_3_ir = s[91] && (s[69] || v0 || v1 && s[15] || s[70]) || s[93]
  s[583] = SDL_35_3_ir
  // SDL.35.3.fra: Ret tidligst fra (SDL § 35, stk. 3)
  const v6 = f.anmeldtTilAkasse ?? FIRST_DAY
  s[347] = v6
  const v7 = f.anmeldtTilAkasse ?? 84005 /* 2199-12-31 */
  s[348] = v7
  const v8 = SDL_35_3_er && SDL_35_3_hoej >= v6
  const v9 = SDL_35_3_er && SDL_35_3 < v7
  const v10 = s[307] ? (f.fyldestgoerendeBegrundelse !== true ? Math.min(s[64], v6) : s[64]) : v6
  const v11 = s[307] ? (f.fyldestgoerendeBegrundelse !== true ? Math.max(s[67], v7) : s[67]) : v7
  const v12 = Math.max(s[64], v10)
  const v13 = Math.min(s[67], v11)
  const v14 = v8 && s[65]
  const v15 = v9 && s[308]
  const v16 = SDL_35_3_ir && s[65] && s[308] && v13 >= v12
  const v17 = v15 || v16
  const v18 = v15 ? (v16 ? Math.min(v10, v12) : v10) : v12
  const v19 = v15 ? (v16 ? Math.max(v11, v13) : v11) : v13
  const SDL_35_3_fra = s[69] ? FIRST_DAY : v0 ? FIRST_DAY : v14 ? (v17 ? Math.min(s[64], v18) : s[64]) : v18
  s[584] = SDL_35_3_fra
  const SDL_35_3_fra_hoej = s[69] ? NEVER : v0 ? NEVER : v14 ? (v17 ? Math.max(s[67], v19) : s[67]) : v19
  s[585] = SDL_35_3_fra_hoej
  const SDL_35_3_fra_er = s[91] && (s[69] || v0 || v1 && (v14 || v15 || v16))
  s[586] = SDL_35_3_fra_er
  const SDL_35_3_fra_ir = s[91] && (s[69] || v0 || v1 && (v8 && s[15] || v9 && s[309] || SDL_35_3_ir && s[15] && s[309] || SDL_35_3_ir && !(s[310] && (!s[308] || !s[309] && v10 === v11) && (s[65] && s[308] || !s[65] && !s[308]) && (!s[65] || s[64] === v10))) || s[70]) || s[93]
  s[587] = SDL_35_3_fra_ir
}

function svar_23(f, s) {
  // SDL.38.1: Du skal have søgt kommunen om sygedagpenge (SDL § 38, stk. 1)
  const v0 = f.arbejdsgiverensBetaling === 'sygedagpenge'
  const v1 = f.arbejdsgiverensBetaling !== undefined && v0 || !(f.arbejdsgiverensBetaling !== undefined)
  s[335] = v1
  const v2 = f.arbejdsgiverensBetaling !== undefined && !v0 || !(f.arbejdsgiverensBetaling !== undefined)
  const v3 = f.sidsteDagMedBetaling ?? FIRST_DAY
  s[318] = v3
  const v4 = f.sidsteDagMedBetaling ?? 84005 /* 2199-12-31 */
  s[315] = v4
  const v5 = shiftDays(v3, 7)
  s[338] = v5
  const v6 = shiftDays(v4, 7)
  s[340] = v6
  const v7 = shiftDays(s[64], 7)
  s[355] = v7
  const v8 = shiftDays(s[67], 7)
  s[356] = v8
  const v9 = v2 && s[65]
  s[336] = v9
  const v10 = v1 || v9
  s[341] = v10
  const v11 = v1 ? (v9 ? Math.min(v5, v7) : v5) : v7
  const v12 = v1 ? (v9 ? Math.max(v6, v8) : v6) : v8
  const v13 = v2 && s[15]
  s[346] = v13
  const v14 = s[64] <= 15426 /* 2012-03-27 */
  s[332] = v14
  const v15 = s[65] && s[86] && v14
  s[321] = v15
  const v16 = s[67] >= 15427 /* 2012-03-28 */
  s[319] = v16
  const v17 = s[65] && v16 && s[305]
  s[343] = v17
  const v18 = s[65] && s[306] && s[82]
  const v19 = shiftDays(f.underretningsbrevAfsendt ?? FIRST_DAY, 8)
  const v20 = shiftDays(f.underretningsbrevAfsendt ?? 84005 /* 2199-12-31 */, 8)
  const v21 = shiftDays(s[64], 21)
  s[333] = v21
  const v22 = shiftDays(s[67], 21)
  s[334] = v22
  const v23 = shiftDays(v3, 21)
  const v24 = shiftDays(v4, 21)
  const v25 = f.arbejdsgiverensBetaling === 'loen'
  const v26 = f.arbejdsgiverensBetaling !== undefined && v25 || !(f.arbejdsgiverensBetaling !== undefined)
  s[328] = v26
  const v27 = f.arbejdsgiverensBetaling !== undefined && !v25 || !(f.arbejdsgiverensBetaling !== undefined)
  s[329] = v27
  const v28 = v27 && s[65]
  const v29 = v28 ? v21 : NEVER
  const v30 = v26 ? NEVER : v22
  const v31 = v2 && (v26 || v28)
  const v32 = v1 ? (v31 ? Math.min(v23, v29) : v23) : v29
  const v33 = v1 ? (v31 ? Math.max(v24, v30) : v24) : v30
  const v34 = s[91] && s[65]
  const v35 = s[93] && (v1 || v31)
  const v36 = v34 ? (v35 ? Math.min(v21, v32) : v21) : v32
  const v37 = v34 ? (v35 ? Math.max(v22, v33) : v22) : v33
  const v38 = s[93] && v2 && v27 && s[15]
  const v39 = f.underretningsbrevSendt !== true && (v34 || v35)
  const v40 = f.underretningsbrevSendt !== false ? (v39 ? Math.min(v19, v36) : v19) : v36
  const v41 = f.underretningsbrevSendt !== false ? (v39 ? Math.max(v20, v37) : v20) : v37
  const v42 = s[311] && s[65]
  const v43 = s[312] && (f.underretningsbrevSendt !== false || v39)
  const v44 = v42 ? (v43 ? Math.min(v7, v40) : v7) : v40
  const v45 = v42 ? (v43 ? Math.max(v8, v41) : v8) : v41
  const v46 = s[311] && s[15]
  const v47 = s[91] ? (v35 ? Math.min(v23, v32) : v23) : v32
  const v48 = s[91] ? (v35 ? Math.max(v24, v33) : v24) : v33
  const v49 = f.underretningsbrevSendt !== true && (s[91] || v35)
  const v50 = f.underretningsbrevSendt !== false ? (v49 ? Math.min(v19, v47) : v19) : v47
  const v51 = f.underretningsbrevSendt !== false ? (v49 ? Math.max(v20, v48) : v20) : v48
  const v52 = s[312] && (f.underretningsbrevSendt !== false || v49)
  const v53 = v42 ? (v52 ? Math.min(v7, v50) : v7) : v50
  const v54 = v42 ? (v52 ? Math.max(v8, v51) : v8) : v51
  const v55 = s[87] && v10
  const v56 = v15 && v10
  const v57 = v18 && (v42 || v43)
  const v58 = s[85] && (v42 || v52)
  const v59 = v17 || v57 || v58
  const v60 = v17 ? FIRST_DAY : v57 ? (v58 ? Math.min(v44, v53) : v44) : v53
  const v61 = v56 || v59
  const v62 = v56 ? (v59 ? Math.min(v11, v60) : v11) : v60
  const SDL_38_1 = s[69] ? FIRST_DAY : v55 ? (v61 ? Math.min(v11, v62) : v11) : v62
  s[588] = SDL_38_1
  const v64 = v17 ? NEVER : v57 ? (v58 ? Math.max(v45, v54) : v45) : v54
  const v65 = v56 ? (v59 ? Math.max(v12, v64) : v12) : v64
  const SDL_38_1_hoej = s[69] ? NEVER : v55 ? (v61 ? Math.max(v12, v65) : v12) : v65
  s[589] = SDL_38_1_hoej
  const v67 = f.persongruppe === 'loenmodtager' || f.persongruppe === 'ledig' || f.persongruppe === 'ingen'
  const v68 = f.persongruppe !== undefined && v67 || !(f.persongruppe !== undefined)
  s[320] = v68
  const v69 = f.persongruppe !== undefined && !v67 || !(f.persongruppe !== undefined)
  s[322] = v69
  const SDL_38_1_er = v68 && (s[69] || v55 || v56 || v17 || v57 || v58)
  s[590] = SDL_38_1_er
  const SDL_38_1_ir = v68 && (s[69] || s[87] && v13 || v15 && v13 || v17 || v18 && (v46 || s[312] && f.underretningsbrevSendt !== true && (s[91] && s[15] || v38)) || s[85] && (v46 || s[312] && f.underretningsbrevSendt !== true && v38) || s[70]) || v69
  s[591] = SDL_38_1_ir
  // SDL.38.7.tide: Du søgte i tide (SDL § 38, stk. 1)
  const v72 = f.anmodningModtaget ?? FIRST_DAY
  s[314] = v72
  const v73 = f.anmodningModtaget ?? 84005 /* 2199-12-31 */
  s[317] = v73
  const v74 = SDL_38_1_er && SDL_38_1_hoej >= v72
  const v75 = SDL_38_1_er && SDL_38_1 < v73
  const SDL_38_7_tide = v68 && (s[69] || s[87] && v74 || s[88] && v74)
  s[323] = SDL_38_7_tide
  const SDL_38_7_tide_nej = v68 && (s[69] || s[87] && v75 || s[88] && v75)
  s[324] = SDL_38_7_tide_nej
  const SDL_38_7_tide_ir = v68 && (s[69] || s[87] && SDL_38_1_ir || s[88] && SDL_38_1_ir || s[70]) || v69
  s[325] = SDL_38_7_tide_ir
}

function svar_24(f, s) {
  // SDL.38.8: Den for sene ansøgning undskyldes (SDL § 38, stk. 8-9)
  const v0 = (s[65] && s[313] >= s[314] || s[15]) && f.undskyldendeForhold !== false || s[73] && f.arbejdsgiverAnmeldteIkke !== false && f.fratraeder !== false && shiftDays(s[315], 28) >= s[314]
  const v1 = (s[65] && s[316] < s[317] || f.undskyldendeForhold !== true) && (s[74] || f.arbejdsgiverAnmeldteIkke !== true || f.fratraeder !== true || shiftDays(s[318], 28) < s[317])
  const v2 = s[65] && s[319] && s[64] <= 19722 /* 2023-12-31 */
  const v3 = s[65] && s[67] >= 19723 /* 2024-01-01 */ && s[68]
  const SDL_38_8 = s[320] && (s[69] || s[87] && v0 || s[321] && v0 || v2 && v0 || v3 && v0)
  s[596] = SDL_38_8
  const SDL_38_8_nej = s[320] && (s[69] || s[87] && v1 || s[321] && v1 || v2 && v1 || v3 && v1)
  s[597] = SDL_38_8_nej
  const SDL_38_8_ir = s[320] && s[78] || s[322]
  s[598] = SDL_38_8_ir
  // SDL.38.7: Kommunen betaler tidligst fra (SDL § 38, stk. 7)
  const v7 = Math.max(s[64], s[314])
  const v8 = Math.min(s[67], s[317])
  const v9 = SDL_38_8 && s[65]
  const v10 = SDL_38_8_ir && s[65] && v8 >= v7
  const v11 = SDL_38_8_nej || v10
  const v12 = SDL_38_8_nej ? (v10 ? Math.min(s[314], v7) : s[314]) : v7
  const v13 = v9 ? (v11 ? Math.min(s[64], v12) : s[64]) : v12
  const v14 = SDL_38_8_nej ? (v10 ? Math.max(s[317], v8) : s[317]) : v8
  const v15 = v9 ? (v11 ? Math.max(s[67], v14) : s[67]) : v14
  const v16 = v9 || SDL_38_8_nej || v10
  const v17 = SDL_38_8 && s[15] || SDL_38_8_ir && !(s[310] && s[314] === s[317] && s[65] && (!s[65] || s[64] === s[314]))
  const v18 = Math.max(s[64], v13)
  const v19 = Math.min(s[67], v15)
  const v20 = s[323] && s[65]
  const v21 = s[324] && v16
  const v22 = s[325] && s[65] && v16 && v19 >= v18
  const v23 = v21 || v22
  const v24 = v21 ? (v22 ? Math.min(v13, v18) : v13) : v18
  const v25 = v21 ? (v22 ? Math.max(v15, v19) : v15) : v19
  const v26 = v20 || v21 || v22
  const v27 = s[323] && s[15] || s[324] && v17 || s[325] && s[15] && v17 || s[325] && !(s[310] && (!v16 || !v17 && v13 === v15) && (s[65] && v16 || !s[65] && !v16) && (!s[65] || s[64] === v13))
  const SDL_38_7 = s[69] ? FIRST_DAY : v20 ? (v23 ? Math.min(s[64], v24) : s[64]) : v24
  s[592] = SDL_38_7
  const SDL_38_7_hoej = s[69] ? NEVER : v20 ? (v23 ? Math.max(s[67], v25) : s[67]) : v25
  s[593] = SDL_38_7_hoej
  const SDL_38_7_er = s[320] && (s[69] || s[87] && v26 || s[321] && v26 || v2 && v26 || v3 && v26)
  s[594] = SDL_38_7_er
  const SDL_38_7_ir = s[320] && (s[69] || s[87] && v27 || s[321] && v27 || v2 && v27 || v3 && v27 || s[70]) || s[322]
  s[595] = SDL_38_7_ir
}

function svar_25(f, s) {
  // SDL.40.1: Arbejdsgiveren skal have meldt fraværet (SDL § 40, stk. 1-3)
  const v0 = s[127] && s[13] >= s[326]
  const v1 = s[127] && s[14] < s[327]
  const v2 = shiftDays(s[64], 28)
  s[396] = v2
  const v3 = shiftDays(s[67], 28)
  s[397] = v3
  const v4 = s[328] && s[65]
  const v5 = v4 || s[329]
  const v6 = v4 ? v2 : NEVER
  const v7 = s[329] ? NEVER : v3
  const v8 = s[328] && s[15]
  const v9 = v5 && v7 >= NEVER
  const v10 = v0 && v5
  const v11 = s[131] && v9
  const v12 = v10 ? v6 : NEVER
  const v13 = v1 ? NEVER : v7
  const v14 = v10 ? (v1 || v11 ? Math.max(v7, v13) : v7) : v13
  const v15 = v10 || v1 || v11
  const v16 = v0 && v8 || s[131] && !((!v5 || !v8 && v6 === v7) && v5 && (!v5 || v6 === NEVER))
  const v17 = s[65] && s[86] && s[330]
  const v18 = s[65] && s[331] && s[332]
  const v19 = s[65] && s[13] >= s[333]
  s[400] = v19
  const v20 = s[65] && s[14] < s[334]
  s[398] = v20
  const v21 = v19 && v5
  const v22 = s[15] && v9
  const v23 = v21 ? v6 : NEVER
  const v24 = v20 ? NEVER : v7
  const v25 = v21 ? (v20 || v22 ? Math.max(v7, v24) : v7) : v24
  const v26 = f.arbejdsgiverensBetaling === 'ingen'
  const v27 = f.arbejdsgiverensBetaling !== undefined && v26 || !(f.arbejdsgiverensBetaling !== undefined)
  const v28 = f.arbejdsgiverensBetaling !== undefined && !v26 || !(f.arbejdsgiverensBetaling !== undefined)
  const v29 = s[335] ? (s[336] ? Math.min(s[337], s[338]) : s[338]) : s[337]
  const v30 = s[335] ? (s[336] ? Math.max(s[339], s[340]) : s[340]) : s[339]
  const v31 = v0 && s[341]
  const v32 = s[131] && s[341] && v30 >= NEVER
  const v33 = v31 ? v29 : NEVER
  const v34 = v1 ? NEVER : v30
  const v35 = v31 ? (v1 || v32 ? Math.max(v30, v34) : v30) : v34
  const v36 = v27 && s[65]
  const v37 = v28 && (v31 || v1 || v32)
  const v38 = s[87] && v15
  const v39 = v17 && v15
  const v40 = v18 && (v21 || v20 || v22)
  const v41 = s[342] && (v36 || v37)
  const v42 = s[343] || v41
  const v43 = s[343] ? FIRST_DAY : v36 ? (v37 ? Math.min(s[344], v33) : s[344]) : v33
  const v44 = v40 || v42
  const v45 = v40 ? (v42 ? Math.min(v23, v43) : v23) : v43
  const v46 = v39 || v44
  const v47 = v39 ? (v44 ? Math.min(v12, v45) : v12) : v45
  const SDL_40_1 = s[69] ? FIRST_DAY : v38 ? (v46 ? Math.min(v12, v47) : v12) : v47
  s[599] = SDL_40_1
  const v49 = s[343] ? NEVER : v36 ? (v37 ? Math.max(s[345], v35) : s[345]) : v35
  const v50 = v40 ? (v42 ? Math.max(v25, v49) : v25) : v49
  const v51 = v39 ? (v44 ? Math.max(v14, v50) : v14) : v50
  const SDL_40_1_hoej = s[69] ? NEVER : v38 ? (v46 ? Math.max(v14, v51) : v14) : v51
  s[600] = SDL_40_1_hoej
  const SDL_40_1_er = s[73] && (s[69] || v38 || v39 || v40 || s[343] || v41)
  s[601] = SDL_40_1_er
  const SDL_40_1_ir = s[73] && (s[69] || s[87] && v16 || v17 && v16 || v18 && (v19 && v8 || s[15] && !((!v5 || !v8 && v6 === v7) && v5 && (!v5 || v6 === NEVER))) || s[343] || s[342] && (v27 && s[15] || v28 && (v0 && s[346] || s[131] && !((!s[341] || !s[346] && v29 === v30) && s[341] && (!s[341] || v29 === NEVER)))) || s[70]) || s[74]
  s[602] = SDL_40_1_ir
  // SDL.40a.1: A-kassen skal have meldt fraværet (SDL § 40 a, stk. 1)
  const v55 = s[65] && s[306] && s[64] <= 16248 /* 2014-06-27 */
  const v56 = shiftDays(s[347], 7)
  const v57 = shiftDays(s[348], 7)
  const v58 = s[65] && s[67] >= 16249 /* 2014-06-28 */ && s[64] <= 16658 /* 2015-08-11 */
  const v59 = s[65] && s[67] >= 16659 /* 2015-08-12 */ && s[68]
  const v60 = shiftDays(s[347], 21)
  const v61 = shiftDays(s[348], 21)
  const v62 = f.oplystDelvistLedig !== false && f.oplystDelvistLedig === true
  const v63 = v58 || v59
  const v64 = v58 ? FIRST_DAY : f.oplystDelvistLedig !== false ? (v62 ? v56 : Math.min(v56, v60)) : v60
  const v65 = s[343] || v55 || v63
  const SDL_40a_1 = s[69] ? FIRST_DAY : s[321] || v65 ? (v65 ? (s[343] ? FIRST_DAY : v55 ? (v63 ? Math.min(v56, v64) : v56) : v64) : NEVER) : NEVER
  s[603] = SDL_40a_1
  const v67 = v58 ? NEVER : f.oplystDelvistLedig !== false ? (v62 ? v57 : Math.max(v57, v61)) : v61
  const SDL_40a_1_hoej = s[69] ? NEVER : s[87] ? NEVER : s[321] ? NEVER : s[343] ? NEVER : v55 ? (v63 ? Math.max(v57, v67) : v57) : v67
  s[604] = SDL_40a_1_hoej
  const SDL_40a_1_er = s[91] && (s[69] || s[87] || s[321] || s[343] || v55 || v58 || v59)
  s[605] = SDL_40a_1_er
  const SDL_40a_1_ir = s[91] && (s[69] || s[343] || v58 || s[70]) || s[93]
  s[606] = SDL_40a_1_ir
}

function svar_26(f, s) {
  // SDL.43.1: Du skal have meldt dig syg til kommunen (SDL § 43, stk. 1)
  const v0 = shiftDays(s[349], 7)
  const v1 = shiftDays(s[350], 7)
  const v2 = s[351] ? (s[352] ? Math.min(s[333], v0) : v0) : s[333]
  const v3 = s[351] ? (s[352] ? Math.max(s[334], v1) : v1) : s[334]
  const v4 = s[353] ? (s[354] ? Math.min(s[355], v2) : s[355]) : v2
  const v5 = s[353] ? (s[354] ? Math.max(s[356], v3) : s[356]) : v3
  const v6 = s[65] && s[357] && s[68]
  const v7 = f.aftaleForSelvstaendig !== true && s[358]
  const v8 = s[359] ? (v7 ? Math.min(s[355], v4) : s[355]) : v4
  const v9 = s[359] ? (v7 ? Math.max(s[356], v5) : s[356]) : v5
  const v10 = v6 && (s[359] || v7)
  const v11 = s[360] || v10
  const v12 = s[360] ? (v10 ? Math.min(v4, v8) : v4) : v8
  const SDL_43_1 = s[69] ? FIRST_DAY : s[361] ? (v11 ? Math.min(v4, v12) : v4) : v12
  s[609] = SDL_43_1
  const v14 = s[360] ? (v10 ? Math.max(v5, v9) : v5) : v9
  const SDL_43_1_hoej = s[69] ? NEVER : s[361] ? (v11 ? Math.max(v5, v14) : v5) : v14
  s[610] = SDL_43_1_hoej
  const SDL_43_1_er = s[90] && (s[69] || s[361] || s[360] || v10)
  s[611] = SDL_43_1_er
  const SDL_43_1_ir = s[90] && (s[69] || s[362] || s[363] || v6 && (s[364] || f.aftaleForSelvstaendig !== true && s[365]) || s[70]) || s[92]
  s[612] = SDL_43_1_ir
  // SDL.43.5: Den for sene anmeldelse undskyldes (SDL § 43, stk. 5)
  const v18 = f.selvstaendigAnmeldt ?? FIRST_DAY
  const v19 = f.selvstaendigAnmeldt ?? 84005 /* 2199-12-31 */
  const v20 = s[65] && s[316] < v19
  const v21 = v20 || f.undskyldendeForhold !== true
  const v22 = s[65] && s[313] >= v18 || s[15]
  const v23 = v22 && f.undskyldendeForhold !== false
  const v24 = s[65] && s[86] && s[64] <= 15111 /* 2011-05-17 */
  s[393] = v24
  const v25 = s[65] && s[67] >= 15112 /* 2011-05-18 */ && s[64] <= 15207 /* 2011-08-21 */
  s[394] = v25
  const v26 = v20 || f.undskyldendeForhold !== true && f.nemrefusionNede !== true
  const v27 = v22 && (f.undskyldendeForhold !== false || f.nemrefusionNede !== false)
  const v28 = s[65] && s[67] >= 15208 /* 2011-08-22 */ && s[68]
  s[395] = v28
  const SDL_43_5 = s[90] && (s[69] || s[87] && v23 || v24 && v23 || v25 && v27 || v28 && v27)
  s[620] = SDL_43_5
  const SDL_43_5_nej = s[90] && (s[69] || s[87] && v21 || v24 && v21 || v25 && v26 || v28 && v26)
  s[621] = SDL_43_5_nej
  const SDL_43_5_ir = s[90] && s[78] || s[92]
  s[622] = SDL_43_5_ir
  // SDL.43.4: Kommunen betaler tidligst fra (SDL § 43, stk. 4)
  const v32 = SDL_43_1_er && SDL_43_1_hoej >= v18
  const v33 = SDL_43_1_er && SDL_43_1 < v19
  const v34 = Math.max(s[64], v18)
  const v35 = Math.min(s[67], v19)
  const v36 = SDL_43_5 && s[65]
  const v37 = SDL_43_5_ir && s[65] && v35 >= v34
  const v38 = SDL_43_5_nej || v37
  const v39 = SDL_43_5_nej ? (v37 ? Math.min(v18, v34) : v18) : v34
  const v40 = v36 ? (v38 ? Math.min(s[64], v39) : s[64]) : v39
  const v41 = SDL_43_5_nej ? (v37 ? Math.max(v19, v35) : v19) : v35
  const v42 = v36 ? (v38 ? Math.max(s[67], v41) : s[67]) : v41
  const v43 = v36 || SDL_43_5_nej || v37
  const v44 = SDL_43_5 && s[15] || SDL_43_5_ir && !(s[310] && v18 === v19 && s[65] && (!s[65] || s[64] === v18))
  const v45 = Math.max(s[64], v40)
  const v46 = Math.min(s[67], v42)
  const v47 = v32 && s[65]
  const v48 = v33 && v43
  const v49 = SDL_43_1_ir && s[65] && v43 && v46 >= v45
  const v50 = v48 || v49
  const v51 = v48 ? (v49 ? Math.min(v40, v45) : v40) : v45
  const v52 = v48 ? (v49 ? Math.max(v42, v46) : v42) : v46
  const v53 = v47 || v48 || v49
  const v54 = v32 && s[15] || v33 && v44 || SDL_43_1_ir && s[15] && v44 || SDL_43_1_ir && !(s[310] && (!v43 || !v44 && v40 === v42) && (s[65] && v43 || !s[65] && !v43) && (!s[65] || s[64] === v40))
  const SDL_43_4 = s[69] ? FIRST_DAY : v47 ? (v50 ? Math.min(s[64], v51) : s[64]) : v51
  s[613] = SDL_43_4
  const SDL_43_4_hoej = s[69] ? NEVER : v47 ? (v50 ? Math.max(s[67], v52) : s[67]) : v52
  s[614] = SDL_43_4_hoej
  const SDL_43_4_er = s[90] && (s[69] || s[87] && v53 || s[88] && v53)
  s[615] = SDL_43_4_er
  const SDL_43_4_ir = s[90] && (s[69] || s[87] && v54 || s[88] && v54 || s[70]) || s[92]
  s[616] = SDL_43_4_ir
  // SDL.43.4.tide: Du meldte dig i tide (SDL § 43, stk. 1)
  const SDL_43_4_tide = s[90] && (s[69] || s[87] && v32 || s[88] && v32)
  s[617] = SDL_43_4_tide
  const SDL_43_4_tide_nej = s[90] && (s[69] || s[87] && v33 || s[88] && v33)
  s[618] = SDL_43_4_tide_nej
  const SDL_43_4_tide_ir = s[90] && (s[69] || s[87] && SDL_43_1_ir || s[88] && SDL_43_1_ir || s[70]) || s[92]
  s[619] = SDL_43_4_tide_ir
  // SDL.51.1: Lediges sygedagpenge pr. uge (SDL § 51)
  const SDL_51_1 = s[3] ? -Infinity : f.dagpengePrUge ?? 0
  s[386] = SDL_51_1
  const SDL_51_1_hoej = s[3] ? Infinity : f.dagpengePrUge ?? 2000000
  s[387] = SDL_51_1_hoej
}

function svar_27(f, s) {
  // SDL.52.1: Selvstændiges sygedagpenge pr. uge ved fuldt fravær (SDL § 52, stk. 1)
  const v0 = f.selvstaendigForsikring === 'ingen'
  const v1 = f.selvstaendigForsikring !== undefined && v0 || !(f.selvstaendigForsikring !== undefined)
  const v2 = f.selvstaendigForsikring !== undefined && !v0 || !(f.selvstaendigForsikring !== undefined)
  const v3 = f.indtaegtSomSelvstaendig ?? 0
  const v4 = f.indtaegtSomSelvstaendig ?? 100000000
  const v5 = s[0] <= 13149 /* 2006-01-01 */ || s[2] >= 20822 /* 2027-01-04 */
  s[378] = v5
  const v6 = v5 ? -Infinity : SATS_1(s[0])
  s[376] = v6
  const v7 = v5 ? Infinity : SATS_1(s[2])
  s[377] = v7
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
  s[635] = SDL_52_1
  const SDL_52_1_hoej = s[3] ? Infinity : Math.min(v7, v1 ? (v14 ? Math.max(v4, v13) : v4) : v13)
  s[636] = SDL_52_1_hoej
  const SDL_52_1_er = s[3] || s[95] && v15 || s[94] && v15
  s[637] = SDL_52_1_er
  const SDL_52_1_ir = s[3] || s[95] && v16 || s[94] && v16
  s[638] = SDL_52_1_ir
  // SDL.53.3: Selvstændiges sygedagpenge pr. uge (SDL § 53, stk. 3)
  const v21 = s[366] <= 0
  const v22 = s[366] <= 2500
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
  const v34 = s[367] && v28
  const v35 = v34 ? (s[368] ? v32 : Math.min(0, v32)) : 0
  const v36 = v34 ? (s[368] ? v33 : Math.max(0, v33)) : 0
  const v37 = v22 && v28
  const v38 = s[369] > 2500 && (v34 || !s[368])
  const v39 = v37 ? (v38 ? Math.min(v26, v35) : v26) : v35
  const v40 = v37 ? (v38 ? Math.max(v27, v36) : v27) : v36
  const v41 = v21 && SDL_52_1_er
  const v42 = s[369] > 0 && (v37 || v38)
  const v43 = v41 || v42
  const v44 = v21 && SDL_52_1_ir || s[369] > 0 && (v22 && v29 || s[369] > 2500 && s[367] && v29)
  const SDL_53_3 = s[3] ? -Infinity : v41 ? (v42 ? Math.min(SDL_52_1, v39) : SDL_52_1) : v39
  s[384] = SDL_53_3
  const SDL_53_3_hoej = s[3] ? Infinity : v41 ? (v42 ? Math.max(SDL_52_1_hoej, v40) : SDL_52_1_hoej) : v40
  s[385] = SDL_53_3_hoej
  const SDL_53_3_er = s[3] || s[95] && v43 || s[94] && v43
  s[383] = SDL_53_3_er
  const SDL_53_3_ir = s[3] || s[95] && v44 || s[94] && v44
  s[388] = SDL_53_3_ir
  // SDL.53.2: Beløb som ved fuldt fravær (SDL § 53, stk. 2)
  const v49 = f.ledigUdenLoen !== false || s[91] || f.arbejdsgiverTilbyderDeltid !== true
  const v50 = f.ledigUdenLoen !== true && s[93] && f.arbejdsgiverTilbyderDeltid !== false
  const SDL_53_2 = s[3] || s[95] && v49 || s[94] && v49
  s[381] = SDL_53_2
  const SDL_53_2_nej = s[3] || s[95] && v50 || s[94] && v50
  s[382] = SDL_53_2_nej
  // SDL.50.1: Det højeste beløb pr. time (SDL § 50, stk. 1)
  const v53 = quotient([v6, 100], [3700], 'nærmeste', 1)
  const v54 = quotient([v7, 100], [3700], 'nærmeste', 1)
  const SDL_50_1_er = s[3] || s[1] && !(!v8 && !v5 && v6 === v7)
  s[372] = SDL_50_1_er
  const SDL_50_1 = s[3] ? -Infinity : v8 ? Math.min(v53, v54) : -Infinity
  s[374] = SDL_50_1
  const SDL_50_1_hoej = s[3] ? Infinity : v8 ? Math.max(v53, v54) : Infinity
  s[373] = SDL_50_1_hoej
  const SDL_50_1_ir = s[3] || s[1] && v11
  s[375] = SDL_50_1_ir
}

function svar_28(f, s) {
  // SDL.47.1: Sygedagpenge pr. uge ved fuldt fravær (SDL § 47, stk. 1)
  const v0 = s[370] === s[371]
  const v1 = f.timefortjeneste ?? 0
  const v2 = f.timefortjeneste ?? 1000000
  const v3 = s[372] && v1 < s[373]
  const v4 = v3 || s[370] < 3700
  const v5 = s[372] && v2 >= s[374] || s[375]
  const v6 = v5 && s[371] >= 3700
  const v7 = Math.min(v1, s[374])
  const v8 = Math.min(v2, s[373])
  const v9 = v7 <= -Infinity
  const v10 = quotient([v7, s[370]], [100], 'nærmeste', 1)
  const v11 = quotient([v7, s[371]], [100], 'nærmeste', 1)
  const v12 = quotient([v8, s[370]], [100], 'nærmeste', 1)
  const v13 = quotient([v8, s[371]], [100], 'nærmeste', 1)
  const v14 = !s[372] || !s[375] && v7 === v8
  const v15 = Math.min(s[376], v9 ? -Infinity : Math.min(v13, v12, v10, v11))
  const v16 = Math.min(s[377], v9 ? Infinity : Math.max(v13, v12, v10, v11))
  const v17 = s[375] || v9 || s[378]
  const v18 = v4 && s[372] && !(v9 && v14 && v0)
  const v19 = v6 || v18
  const v20 = v6 && s[378] || v4 && v17
  const v21 = s[65] && s[86] && s[82]
  const SDL_47_1 = s[69] ? -Infinity : v6 ? (v18 ? Math.min(s[376], v15) : s[376]) : v15
  s[627] = SDL_47_1
  const SDL_47_1_hoej = s[69] ? Infinity : v6 ? (v18 ? Math.max(s[377], v16) : s[377]) : v16
  s[628] = SDL_47_1_hoej
  const SDL_47_1_er = s[69] || s[87] && v19 || v21 && v19 || s[85] && v19
  s[629] = SDL_47_1_er
  const SDL_47_1_ir = s[69] || s[87] && v20 || v21 && v20 || s[85] && v20 || s[70]
  s[630] = SDL_47_1_ir
  // SDL.53.1: Lønmodtagerens sygedagpenge pr. uge (SDL § 53, stk. 1)
  const v26 = Math.max(0, s[379])
  const v27 = Math.max(0, s[380])
  const v28 = v3 || v26 < 3700
  const v29 = v5 && v27 >= 3700
  const v30 = quotient([v7, v26], [100], 'nærmeste', 1)
  const v31 = quotient([v7, v27], [100], 'nærmeste', 1)
  const v32 = quotient([v8, v26], [100], 'nærmeste', 1)
  const v33 = quotient([v8, v27], [100], 'nærmeste', 1)
  const v34 = Math.min(s[376], v9 ? -Infinity : Math.min(v33, v32, v30, v31))
  const v35 = Math.min(s[377], v9 ? Infinity : Math.max(v33, v32, v30, v31))
  const v36 = v28 && s[372] && !(v9 && v14 && v26 === v27)
  const v37 = v29 || v36
  const v38 = v29 ? (v36 ? Math.min(s[376], v34) : s[376]) : v34
  const v39 = v29 ? (v36 ? Math.max(s[377], v35) : s[377]) : v35
  const v40 = v29 && s[378] || v28 && v17
  const v41 = Math.max(SDL_47_1, v38)
  const v42 = Math.min(SDL_47_1_hoej, v39)
  const v43 = s[381] && SDL_47_1_er
  const v44 = s[382] && v37
  const v45 = s[3] && SDL_47_1_er && v37 && v42 >= v41
  const v46 = v44 || v45
  const v47 = v44 ? (v45 ? Math.min(v38, v41) : v38) : v41
  const v48 = v44 ? (v45 ? Math.max(v39, v42) : v39) : v42
  const SDL_53_1_er = s[3] || s[1] && (v43 || v44 || v45)
  s[641] = SDL_53_1_er
  const SDL_53_1 = s[3] ? -Infinity : v43 ? (v46 ? Math.min(SDL_47_1, v47) : SDL_47_1) : v47
  s[639] = SDL_53_1
  const SDL_53_1_hoej = s[3] ? Infinity : v43 ? (v46 ? Math.max(SDL_47_1_hoej, v48) : SDL_47_1_hoej) : v48
  s[640] = SDL_53_1_hoej
  const SDL_53_1_ir = s[3] || s[1] && (s[381] && SDL_47_1_ir || s[382] && v40 || s[3] && SDL_47_1_ir && v40 || s[3] && !((!SDL_47_1_er || !SDL_47_1_ir && SDL_47_1 === SDL_47_1_hoej) && (!v37 || !v40 && v38 === v39) && (SDL_47_1_er && v37 || !SDL_47_1_er && !v37) && (!SDL_47_1_er || SDL_47_1 === v38)))
  s[642] = SDL_53_1_ir
  // SDL.46.1: Sygedagpenge pr. uge (SDL § 46, stk. 1)
  const v53 = s[90] && s[383]
  const v54 = s[92] && SDL_53_1_er
  const v55 = v53 ? (v54 ? Math.min(s[384], SDL_53_1) : s[384]) : SDL_53_1
  const v56 = v53 ? (v54 ? Math.max(s[385], SDL_53_1_hoej) : s[385]) : SDL_53_1_hoej
  const v57 = s[93] && (v53 || v54)
  const SDL_46_1_er = s[3] || s[1] && (s[91] || v57)
  s[625] = SDL_46_1_er
  const SDL_46_1 = s[3] ? -Infinity : s[91] ? (v57 ? Math.min(s[386], v55) : s[386]) : v55
  s[623] = SDL_46_1
  const SDL_46_1_hoej = s[3] ? Infinity : s[91] ? (v57 ? Math.max(s[387], v56) : s[387]) : v56
  s[624] = SDL_46_1_hoej
  const SDL_46_1_ir = s[3] || s[1] && (s[91] && s[3] || s[93] && (s[90] && s[388] || s[92] && SDL_53_1_ir))
  s[626] = SDL_46_1_ir
  // SDL.47.1.3: Sygedagpenge pr. uge fra arbejdsgiveren (SDL § 47, stk. 1)
  const v62 = Math.min(s[374], f.timeloenHosArbejdsgiveren ?? 0)
  const v63 = Math.min(s[373], f.timeloenHosArbejdsgiveren ?? 1000000)
  const v64 = v62 <= -Infinity
  const v65 = quotient([v62, s[370]], [100], 'nærmeste', 1)
  const v66 = quotient([v62, s[371]], [100], 'nærmeste', 1)
  const v67 = quotient([v63, s[370]], [100], 'nærmeste', 1)
  const v68 = quotient([v63, s[371]], [100], 'nærmeste', 1)
  const v69 = s[372] && !(v64 && (!s[372] || !s[375] && v62 === v63) && v0)
  const v70 = s[375] || v64
  const SDL_47_1_3 = s[69] ? -Infinity : v64 ? -Infinity : Math.min(v68, v67, v65, v66)
  s[631] = SDL_47_1_3
  const SDL_47_1_3_hoej = s[69] ? Infinity : v64 ? Infinity : Math.max(v68, v67, v65, v66)
  s[632] = SDL_47_1_3_hoej
  const SDL_47_1_3_er = s[69] || s[87] && v69 || s[88] && v69
  s[633] = SDL_47_1_3_er
  const SDL_47_1_3_ir = s[69] || s[87] && v70 || s[88] && v70 || s[70]
  s[634] = SDL_47_1_3_ir
  // SDL.54.1: Refusion til arbejdsgiveren (SDL § 54, stk. 1)
  const v75 = s[389] && s[2] >= s[390]
  const v76 = s[74] || s[329] || (s[389] && s[0] < s[391] || s[135] || s[392] && s[78]) && (s[80] || f.aftaleMedArbejdsgiver !== true || s[65] && s[0] < s[67])
  const v77 = s[73] && s[328] && ((v75 || s[392]) && s[260] && (v75 || s[132]) || s[130] && f.aftaleMedArbejdsgiver !== false && (s[65] && s[2] >= s[64] || s[15]))
  const SDL_54_1 = s[69] || s[87] && v77 || s[88] && v77
  s[643] = SDL_54_1
  const SDL_54_1_nej = s[69] || s[87] && v76 || s[88] && v76
  s[644] = SDL_54_1_nej
}

function svar_29(f, s) {
  // SDL.59.6: Refusion trods for sen anmeldelse (SDL § 59, stk. 6)
  const v0 = f.refusionskravFremsat ?? FIRST_DAY
  const v1 = f.refusionskravFremsat ?? 84005 /* 2199-12-31 */
  const v2 = s[65] && s[316] < v1
  const v3 = v2 || f.skyldesLoenmodtageren !== true && f.forkertVejledning !== true && f.saerligeOmstaendighederForRefusion !== true
  const v4 = s[65] && s[313] >= v0 || s[15]
  const v5 = v4 && (f.skyldesLoenmodtageren !== false || f.forkertVejledning !== false || f.saerligeOmstaendighederForRefusion !== false)
  const v6 = v2 || f.nemrefusionNede !== true && f.skyldesLoenmodtageren !== true && f.forkertVejledning !== true && f.saerligeOmstaendighederForRefusion !== true
  const v7 = v4 && (f.nemrefusionNede !== false || f.skyldesLoenmodtageren !== false || f.forkertVejledning !== false || f.saerligeOmstaendighederForRefusion !== false)
  const SDL_59_6 = s[73] && (s[69] || s[87] && v5 || s[393] && v5 || s[394] && v7 || s[395] && v7)
  s[649] = SDL_59_6
  const SDL_59_6_nej = s[73] && (s[69] || s[87] && v3 || s[393] && v3 || s[394] && v6 || s[395] && v6)
  s[650] = SDL_59_6_nej
  // SDL.59.2: Refusion tidligst fra (SDL § 59, stk. 2-5)
  const v10 = f.arbejdsgiverAnmeldt ?? FIRST_DAY
  const v11 = f.arbejdsgiverAnmeldt ?? 84005 /* 2199-12-31 */
  const v12 = s[65] && s[396] < v11
  const v13 = s[65] && s[397] >= v10 || s[398] || SDL_59_6
  const v14 = SDL_59_6_nej || s[399]
  const v15 = (v12 || s[15]) && (s[400] || s[15]) && v14 && (v12 || s[400] || SDL_59_6_nej)
  const v16 = s[15] && s[399]
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
  const v33 = s[65] && s[337] < v11
  const v34 = s[65] && s[13] >= shiftDays(s[64], 30)
  const v35 = s[65] && s[339] >= v10 || s[65] && s[14] < shiftDays(s[67], 30) || SDL_59_6
  const v36 = (v33 || s[15]) && (v34 || s[15]) && v14 && (v33 || v34 || SDL_59_6_nej)
  const v37 = v36 || v24
  const v38 = v36 ? v26 : v21
  const v39 = v36 ? v29 : v22
  const v40 = s[87] && v32
  const v41 = s[321] && v32
  const v42 = s[342] && (v35 || v36 || v24)
  const v43 = s[343] || v42
  const v44 = s[343] ? FIRST_DAY : v35 ? (v37 ? Math.min(v17, v38) : v17) : v38
  const v45 = v41 || v43
  const v46 = v41 ? (v43 ? Math.min(v28, v44) : v28) : v44
  const SDL_59_2 = s[69] ? FIRST_DAY : v40 ? (v45 ? Math.min(v28, v46) : v28) : v46
  s[645] = SDL_59_2
  const v48 = s[343] ? NEVER : v35 ? (v37 ? Math.max(v18, v39) : v18) : v39
  const v49 = v41 ? (v43 ? Math.max(v31, v48) : v31) : v48
  const SDL_59_2_hoej = s[69] ? NEVER : v40 ? (v45 ? Math.max(v31, v49) : v31) : v49
  s[646] = SDL_59_2_hoej
  const SDL_59_2_er = s[73] && (s[69] || v40 || v41 || s[343] || v42)
  s[647] = SDL_59_2_er
  const SDL_59_2_ir = s[73] && (s[69] || s[87] && v23 || s[321] && v23 || s[343] || s[342] && v23 || s[70]) || s[74]
  s[648] = SDL_59_2_ir
  const v53 = s[3] ? 4 : 0
  s[409] = v53
  const v54 = s[78] ? 4 : 0
  s[419] = v54
  const v55 = s[15] ? 4 : 0
  s[420] = v55
  const v56 = s[399] ? 4 : 0
  s[440] = v56
  const v57 = s[401] ? 1 : 0
  s[476] = v57
  const v58 = 1 + v53
  s[481] = v58
  const v59 = s[402] ? 1 : 0
  s[501] = v59
  const v60 = s[47] ? 4 : 0
  s[538] = v60
  const v61 = s[49] ? 4 : 0
  s[539] = v61
  const v62 = s[403] ? 4 : 0
  s[543] = v62
}

export function svar(f) {
  const s = new Array(651)
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
  return { ALF_62_3: s[247], ALF_62_3_hoej: s[248], ALF_62_3_kan: (s[246] ? 1 : 0) + (s[249] ? 4 : 0), BEK937_27_kan: (s[404] ? 1 : 0) + (s[405] ? 2 : 0) + (s[406] ? 4 : 0), LAB_107_1_kan: (s[407] ? 1 : 0) + (s[408] ? 2 : 0) + s[409], LAB_110_1: s[410], LAB_110_1_hoej: s[411], LAB_110_1_kan: (s[412] ? 1 : 0) + (s[413] ? 4 : 0), SDL_2_kan: (s[414] ? 1 : 0) + (s[415] ? 2 : 0) + (s[416] ? 4 : 0), SDL_2_1_kan: (s[417] ? 1 : 0) + (s[418] ? 2 : 0) + s[419], SDL_3_kan: (s[134] ? 1 : 0) + (s[136] ? 2 : 0) + s[409], SDL_6_1: s[64], SDL_6_1_hoej: s[67], SDL_6_1_kan: (s[65] ? 1 : 0) + s[420], SDL_7_1_kan: (s[96] ? 1 : 0) + (s[102] ? 2 : 0) + s[409], SDL_7_1_ferie_kan: (s[3] ? 1 : 0) + (s[421] ? 2 : 0) + s[409], SDL_7_1_ferieaftale_kan: (s[422] ? 1 : 0) + (s[423] ? 2 : 0) + s[409], SDL_7_1_genoptagelse: s[424], SDL_7_1_genoptagelse_hoej: s[425], SDL_7_1_genoptagelse_kan: (f.ferieAftalt !== false ? 1 : 0) + (s[426] ? 4 : 0), SDL_7_1_ny_kan: (s[427] ? 1 : 0) + (s[428] ? 2 : 0) + s[409], SDL_7_2_kan: (s[429] ? 1 : 0) + (s[430] ? 2 : 0) + s[409], SDL_7_3: s[431], SDL_7_3_hoej: s[432], SDL_7_3_kan: (s[433] ? 1 : 0) + (s[434] ? 4 : 0), SDL_7_5_kan: (s[435] ? 1 : 0) + (s[436] ? 2 : 0) + s[409], SDL_7a_1: s[437], SDL_7a_1_hoej: s[438], SDL_7a_1_kan: (s[439] ? 1 : 0) + s[440], SDL_7c_kan: (s[156] ? 1 : 0) + (s[157] ? 2 : 0) + (s[158] ? 4 : 0), SDL_10a_kan: (s[441] ? 1 : 0) + (s[442] ? 2 : 0) + s[409], SDL_11_3: s[443], SDL_11_3_hoej: s[444], SDL_11_3_kan: 1 + (s[445] ? 4 : 0), SDL_11a_1_kan: (s[446] ? 1 : 0) + (s[447] ? 2 : 0) + (s[448] ? 4 : 0), SDL_12_1_1_kan: (s[155] ? 1 : 0) + (s[153] ? 2 : 0) + (s[154] ? 4 : 0), SDL_12_1_2_kan: (s[195] ? 1 : 0) + (s[194] ? 2 : 0) + (s[193] ? 4 : 0), SDL_12_1_3_kan: (s[449] ? 1 : 0) + (s[450] ? 2 : 0) + s[409], SDL_13b_1: s[451], SDL_13b_1_hoej: s[452], SDL_13b_1_kan: (s[453] ? 1 : 0) + (s[454] ? 4 : 0), SDL_13b_1_antal: s[455], SDL_13b_1_antal_hoej: s[456], SDL_13b_1_antal_kan: (s[457] ? 1 : 0) + (s[458] ? 4 : 0), SDL_13b_1_naeste: s[459], SDL_13b_1_naeste_hoej: s[460], SDL_13b_1_naeste_kan: (s[461] ? 1 : 0) + (s[462] ? 4 : 0), SDL_13b_5_kan: (s[463] ? 1 : 0) + (s[464] ? 2 : 0) + (s[465] ? 4 : 0), SDL_13f_1_kan: (s[161] ? 1 : 0) + (s[159] ? 2 : 0) + (s[160] ? 4 : 0), SDL_13f_1_dag: s[466], SDL_13f_1_dag_hoej: s[467], SDL_13f_1_dag_kan: (s[468] ? 1 : 0) + (s[469] ? 4 : 0), SDL_21_1_1_kan: (s[470] ? 1 : 0) + (s[471] ? 2 : 0) + s[409], SDL_21_1_2_kan: (s[472] ? 1 : 0) + (s[473] ? 2 : 0) + s[409], SDL_21_1_3_kan: (s[474] ? 1 : 0) + (s[475] ? 2 : 0) + s[409], SDL_21_4_kan: s[476] + (s[477] ? 2 : 0) + (s[478] ? 4 : 0), SDL_21_4_dag: s[479], SDL_21_4_dag_hoej: s[480], SDL_21_4_dag_kan: s[481], SDL_21_4_fra: s[482], SDL_21_4_fra_hoej: s[483], SDL_21_4_fra_kan: s[476] + (s[484] ? 4 : 0), SDL_21a_kan: (s[485] ? 1 : 0) + (s[486] ? 2 : 0) + s[409], SDL_24_1: s[42], SDL_24_1_hoej: s[112], SDL_24_1_kan: (s[109] ? 1 : 0) + (s[114] ? 4 : 0), SDL_24_1_ophoer: s[487], SDL_24_1_ophoer_hoej: s[488], SDL_24_1_ophoer_kan: (s[489] ? 1 : 0) + (s[490] ? 4 : 0), SDL_24_1_revurdering_kan: (s[491] ? 1 : 0) + (s[492] ? 2 : 0) + (s[493] ? 4 : 0), SDL_24_3: flat(s[10]), SDL_24_3_hoej: flat(s[11]), SDL_24_3_kan: (s[12] ? 1 : 0) + (s[12] && !s[494] ? 2 : 0) + s[420], SDL_24a_1_kan: (s[123] ? 1 : 0) + (s[118] ? 2 : 0) + (s[119] ? 4 : 0), SDL_24a_1_graense_kan: (s[98] ? 1 : 0) + (s[101] ? 2 : 0) + (s[99] ? 4 : 0), SDL_24a_2: s[495], SDL_24a_2_hoej: s[496], SDL_24a_2_kan: (s[497] ? 1 : 0) + (s[498] ? 4 : 0), SDL_24a_6_kan: (s[499] ? 1 : 0) + (s[500] ? 2 : 0) + s[409], SDL_24b_1_kan: s[501] + (s[502] ? 2 : 0) + s[409], SDL_24b_2: s[503], SDL_24b_2_hoej: s[504], SDL_24b_2_kan: s[501] + (s[505] ? 4 : 0), SDL_24c_1_kan: (s[124] ? 1 : 0) + (s[121] ? 2 : 0) + s[409], SDL_25_1: s[110], SDL_25_1_hoej: s[111], SDL_25_1_kan: (s[108] ? 1 : 0) + (s[113] ? 4 : 0), SDL_26_1_kan: (s[506] ? 1 : 0) + (s[507] ? 2 : 0) + (s[508] ? 4 : 0), SDL_26_1_covid: s[265], SDL_26_1_covid_hoej: s[266], SDL_26_1_covid_kan: (s[267] ? 1 : 0) + (s[268] ? 4 : 0), SDL_26_1_fra: s[509], SDL_26_1_fra_hoej: s[510], SDL_26_1_fra_kan: (s[511] ? 1 : 0) + (s[512] ? 4 : 0), SDL_26_1_uger: s[258], SDL_26_1_uger_hoej: s[259], SDL_26_1_uger_kan: (s[257] ? 1 : 0) + s[419], SDL_26_2_kan: (s[513] ? 1 : 0) + (s[514] ? 2 : 0) + (s[515] ? 4 : 0), SDL_26_3_covid: s[516], SDL_26_3_covid_hoej: s[517], SDL_26_3_covid_kan: (s[518] ? 1 : 0) + (s[519] ? 4 : 0), SDL_26a_1_covid: s[520], SDL_26a_1_covid_hoej: s[521], SDL_26a_3_covid: s[271], SDL_26a_3_covid_hoej: s[272], SDL_26a_3_covid_kan: (s[273] ? 1 : 0) + (s[274] ? 4 : 0), SDL_26c_covid: s[276], SDL_26c_covid_hoej: s[277], SDL_26c_covid_kan: (s[275] ? 1 : 0) + (s[278] ? 4 : 0), SDL_26d_covid: s[522], SDL_26d_covid_hoej: s[523], SDL_26d_covid_kan: (s[524] ? 1 : 0) + (s[525] ? 4 : 0), SDL_26f_covid: s[279], SDL_26f_covid_hoej: s[280], SDL_26f_covid_kan: (s[281] ? 1 : 0) + (s[282] ? 4 : 0), SDL_26g_covid: s[526], SDL_26g_covid_hoej: s[527], SDL_26g_covid_kan: (s[528] ? 1 : 0) + (s[529] ? 4 : 0), SDL_26h_covid: s[530], SDL_26h_covid_hoej: s[531], SDL_26h_covid_kan: (s[532] ? 1 : 0) + (s[533] ? 4 : 0), SDL_26i_covid: s[534], SDL_26i_covid_hoej: s[535], SDL_26i_covid_kan: (s[536] ? 1 : 0) + (s[537] ? 4 : 0), SDL_27_1_kan: (s[115] ? 1 : 0) + (s[116] ? 2 : 0) + (s[117] ? 4 : 0), SDL_27_1_1_kan: (s[53] ? 1 : 0) + (s[46] ? 2 : 0) + s[538], SDL_27_1_2_kan: (s[54] ? 1 : 0) + (s[60] ? 2 : 0) + s[539], SDL_27_1_2_slut: s[540], SDL_27_1_2_slut_hoej: s[541], SDL_27_1_2_slut_kan: (s[542] ? 1 : 0) + s[543], SDL_27_1_2_uger: s[544], SDL_27_1_2_uger_hoej: s[545], SDL_27_1_2_uger_kan: (s[546] ? 1 : 0) + s[539], SDL_27_1_3_kan: (s[55] ? 1 : 0) + (s[61] ? 2 : 0) + s[539], SDL_27_1_3_slut: s[547], SDL_27_1_3_slut_hoej: s[548], SDL_27_1_3_slut_kan: (s[549] ? 1 : 0) + s[543], SDL_27_1_3_uger: s[292], SDL_27_1_3_uger_hoej: s[294], SDL_27_1_3_uger_kan: (s[290] ? 1 : 0) + s[539], SDL_27_1_4_kan: (s[56] ? 1 : 0) + (s[62] ? 2 : 0) + s[538], SDL_27_1_4_slut: s[550], SDL_27_1_4_slut_hoej: s[551], SDL_27_1_4_slut_kan: (s[552] ? 1 : 0) + (s[553] ? 4 : 0), SDL_27_1_5_kan: (s[57] ? 1 : 0) + (s[48] ? 2 : 0) + s[539], SDL_27_1_6_kan: (s[58] ? 1 : 0) + (s[50] ? 2 : 0) + s[539], SDL_27_1_7_kan: (s[59] ? 1 : 0) + (s[51] ? 2 : 0) + s[539], SDL_27_1_7_2_kan: (s[554] ? 1 : 0) + (s[555] ? 2 : 0) + (s[556] ? 4 : 0), SDL_27_1_slut: s[557], SDL_27_1_slut_hoej: s[558], SDL_27_1_slut_kan: (s[559] ? 1 : 0) + (s[560] ? 4 : 0), SDL_29_1_kan: (s[561] ? 1 : 0) + (s[562] ? 2 : 0) + (s[563] ? 4 : 0), SDL_30_kan: (s[77] ? 1 : 0) + (s[80] ? 2 : 0) + s[419], SDL_30_1: s[564], SDL_30_1_hoej: s[565], SDL_30_1_kan: (s[566] ? 1 : 0) + s[419], SDL_30_2_kan: (s[567] ? 1 : 0) + (s[568] ? 2 : 0) + s[419], SDL_30_fleksjob_kan: (s[569] ? 1 : 0) + (s[570] ? 2 : 0) + (s[571] ? 4 : 0), SDL_31_1: s[81], SDL_31_1_hoej: s[76], SDL_31_1_kan: (s[75] ? 1 : 0) + (s[79] ? 4 : 0), SDL_32_kan: (s[132] ? 1 : 0) + (s[135] ? 2 : 0) + s[419], SDL_32_1_kan: (s[572] ? 1 : 0) + (s[573] ? 2 : 0) + s[419], SDL_33_1: s[390], SDL_33_1_hoej: s[391], SDL_33_1_kan: (s[389] ? 1 : 0) + (s[392] ? 4 : 0), SDL_34_1_kan: (s[574] ? 1 : 0) + (s[575] ? 2 : 0) + s[419], SDL_35_2: s[576], SDL_35_2_hoej: s[577], SDL_35_2_kan: (s[578] ? 1 : 0) + (s[579] ? 4 : 0), SDL_35_3: s[580], SDL_35_3_hoej: s[581], SDL_35_3_kan: (s[582] ? 1 : 0) + (s[583] ? 4 : 0), SDL_35_3_fra: s[584], SDL_35_3_fra_hoej: s[585], SDL_35_3_fra_kan: (s[586] ? 1 : 0) + (s[587] ? 4 : 0), SDL_38_1: s[588], SDL_38_1_hoej: s[589], SDL_38_1_kan: (s[590] ? 1 : 0) + (s[591] ? 4 : 0), SDL_38_7: s[592], SDL_38_7_hoej: s[593], SDL_38_7_kan: (s[594] ? 1 : 0) + (s[595] ? 4 : 0), SDL_38_7_tide_kan: (s[323] ? 1 : 0) + (s[324] ? 2 : 0) + (s[325] ? 4 : 0), SDL_38_8_kan: (s[596] ? 1 : 0) + (s[597] ? 2 : 0) + (s[598] ? 4 : 0), SDL_40_1: s[599], SDL_40_1_hoej: s[600], SDL_40_1_kan: (s[601] ? 1 : 0) + (s[602] ? 4 : 0), SDL_40a_1: s[603], SDL_40a_1_hoej: s[604], SDL_40a_1_kan: (s[605] ? 1 : 0) + (s[606] ? 4 : 0), SDL_41_1: s[251], SDL_41_1_hoej: s[252], SDL_41_1_kan: (s[250] ? 1 : 0) + (s[253] ? 4 : 0), SDL_42_1_kan: (s[607] ? 1 : 0) + (s[608] ? 2 : 0) + s[419], SDL_43_1: s[609], SDL_43_1_hoej: s[610], SDL_43_1_kan: (s[611] ? 1 : 0) + (s[612] ? 4 : 0), SDL_43_4: s[613], SDL_43_4_hoej: s[614], SDL_43_4_kan: (s[615] ? 1 : 0) + (s[616] ? 4 : 0), SDL_43_4_tide_kan: (s[617] ? 1 : 0) + (s[618] ? 2 : 0) + (s[619] ? 4 : 0), SDL_43_5_kan: (s[620] ? 1 : 0) + (s[621] ? 2 : 0) + (s[622] ? 4 : 0), SDL_46_1: s[623], SDL_46_1_hoej: s[624], SDL_46_1_kan: (s[625] ? 1 : 0) + (s[626] ? 4 : 0), SDL_47_1: s[627], SDL_47_1_hoej: s[628], SDL_47_1_kan: (s[629] ? 1 : 0) + (s[630] ? 4 : 0), SDL_47_1_3: s[631], SDL_47_1_3_hoej: s[632], SDL_47_1_3_kan: (s[633] ? 1 : 0) + (s[634] ? 4 : 0), SDL_50_1: s[374], SDL_50_1_hoej: s[373], SDL_50_1_kan: (s[372] ? 1 : 0) + (s[375] ? 4 : 0), SDL_51_1: s[386], SDL_51_1_hoej: s[387], SDL_51_1_kan: s[481], SDL_52_1: s[635], SDL_52_1_hoej: s[636], SDL_52_1_kan: (s[637] ? 1 : 0) + (s[638] ? 4 : 0), SDL_53_1: s[639], SDL_53_1_hoej: s[640], SDL_53_1_kan: (s[641] ? 1 : 0) + (s[642] ? 4 : 0), SDL_53_2_kan: (s[381] ? 1 : 0) + (s[382] ? 2 : 0) + s[409], SDL_53_3: s[384], SDL_53_3_hoej: s[385], SDL_53_3_kan: (s[383] ? 1 : 0) + (s[388] ? 4 : 0), SDL_54_1_kan: (s[643] ? 1 : 0) + (s[644] ? 2 : 0) + s[419], SDL_59_2: s[645], SDL_59_2_hoej: s[646], SDL_59_2_kan: (s[647] ? 1 : 0) + (s[648] ? 4 : 0), SDL_59_6_kan: (s[649] ? 1 : 0) + (s[650] ? 2 : 0) + s[440] }
}
