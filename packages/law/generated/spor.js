// Written from the law by `npm run compile`. Change the law, not this.
import { ALL_DAYS, FIRST_DAY, NEVER, NO_DAYS, allPeriods, countDays, dayReaching, dropFirst, flat, from, holidayTable, intersectTable, monthEndOver, monthStart, onWeekdays, periods, quotient, runEnd, runStart, sameDays, shiftDays, shiftMonths, sum, without } from '@sagsvej/rules/runtime'
const SATS_1 = (day) => day < 20454 ? 160400 : 167600

const SATS_2 = (day) => day < 18262 ? (day < 16801 ? (day < 16071 ? 1395200 : (day < 16436 ? 1420300 : 1441600)) : (day < 17532 ? (day < 17167 ? 1457500 : 1480800) : (day < 17897 ? 1499300 : 1518000))) : (day < 19358 ? (day < 18628 ? 1535500 : (day < 18993 ? 1554700 : 1557000)) : (day < 20089 ? (day < 19723 ? 1587400 : 1638200) : (day < 20454 ? 1697200 : 1773600)))

const SATS_3 = (day) => day < 18262 ? (day < 16801 ? (day < 16071 ? 326500 : (day < 16436 ? 332400 : 337400)) : (day < 17532 ? (day < 17167 ? 341100 : 346600) : (day < 17897 ? 350900 : 355300))) : (day < 19358 ? (day < 18628 ? 359400 : (day < 18993 ? 363900 : 364400)) : (day < 20089 ? (day < 19723 ? 371500 : 383400) : (day < 20454 ? 397200 : 415100)))

const SATS_4 = (day) => day < 18262 ? (day < 16801 ? (day < 16071 ? 1395200 : (day < 16436 ? 1420300 : 1441600)) : (day < 17532 ? (day < 17167 ? 1457500 : 1480800) : (day < 17897 ? 1499300 : 1518000))) : (day < 19358 ? (day < 18628 ? 1535500 : (day < 18993 ? 1554700 : 1557000)) : (day < 20089 ? (day < 19723 ? 1587400 : 1638200) : (day < 20454 ? 1697200 : 1773600)))

const SATS_5 = (day) => day < 18262 ? (day < 16801 ? (day < 16071 ? 1050000 : (day < 16436 ? 1068900 : 1084900)) : (day < 17532 ? (day < 17167 ? 1096800 : 1114300) : (day < 17897 ? 1128200 : 1142300))) : (day < 19358 ? (day < 18628 ? 1155400 : (day < 18993 ? 1169800 : 1171600)) : (day < 20089 ? (day < 19723 ? 1194400 : 1232600) : (day < 20454 ? 1277000 : 1334500)))

const SATS_6 = (day) => day < 18262 ? (day < 17167 ? (day < 16436 ? 1550 : (day < 16801 ? 1573 : 1590)) : (day < 17532 ? 1615 : (day < 17897 ? 1635 : 1655))) : (day < 19358 ? (day < 18628 ? 1674 : (day < 18993 ? 1695 : 1698)) : (day < 20089 ? (day < 19723 ? 1731 : 1786) : (day < 20454 ? 1850 : 1933)))

const SATS_7 = (day) => day < 18262 ? (day < 16801 ? (day < 16071 ? 1320800 : (day < 16436 ? 1344600 : 1364800)) : (day < 17532 ? (day < 17167 ? 1383900 : 1411600) : (day < 17897 ? 1439800 : 1468600))) : (day < 19358 ? (day < 18628 ? 1496500 : (day < 18993 ? 1526400 : 1540100)) : (day < 20089 ? (day < 19723 ? 1581700 : 1632300) : (day < 20454 ? 1691100 : 1767200)))

const SATS_8 = (day) => day < 16804 ? (day < 14977 ? (day < 13885 ? (day < 13514 ? 333500 : 341500) : (day < 14249 ? 351500 : (day < 14613 ? 362500 : 376000))) : (day < 15712 ? (day < 15341 ? 383000 : 394000) : (day < 16076 ? 400500 : (day < 16440 ? 407500 : 413500)))) : (day < 18631 ? (day < 17532 ? (day < 17168 ? 418000 : 424500) : (day < 17903 ? 430000 : (day < 18267 ? 435500 : 440500))) : (day < 19723 ? (day < 18995 ? 446000 : (day < 19359 ? 446500 : 455000)) : (day < 20094 ? 469500 : (day < 20458 ? 486500 : 508500))))

const HELLIGDAGE_1 = holidayTable([{"on":{"month":1,"day":1}},{"on":{"easter":-3}},{"on":{"easter":-2}},{"on":{"easter":0}},{"on":{"easter":1}},{"on":{"easter":26},"to":19722},{"on":{"easter":39}},{"on":{"easter":49}},{"on":{"easter":50}},{"on":{"month":12,"day":25}},{"on":{"month":12,"day":26}}], [1, 2, 3, 4, 5, 6])

function svar_1(f, s) {
  // SDL.6.1: Første fraværsdag (SDL § 6, stk. 1)
  const v0 = periods(f.fravaer, (r_fravaer) => r_fravaer.omfang === 'fuldt' || r_fravaer.omfang === 'delvist')
  s[265] = v0
  const v1 = runStart(v0, f.vurderingsdato)
  const v2 = v1 >= 2147483647
  const v3 = v1 === 2147483647
  const v4 = !v2 || v3
  const v5 = v4 ? v1 : FIRST_DAY
  s[0] = v5
  const v6 = v5 >= 13332 /* 2006-07-03 */
  s[413] = v6
  const v7 = periods(f.fravaer, (r_fravaer) => r_fravaer.omfang === 'fuldt')
  const v8 = dayReaching(v7, v5, 1)
  const v9 = runEnd(v0, f.vurderingsdato)
  const v10 = v9 >= 2147483647
  const v11 = v9 === 2147483647
  const v12 = !v10 || v11
  const v13 = v12 ? v9 : FIRST_DAY
  s[4] = v13
  const v14 = v13 >= v8
  s[691] = v14
  const v15 = v14 ? v8 : NEVER
  const v16 = v5 >= NEVER
  s[3] = v16
  const SDL_6_1 = v6 ? v15 : FIRST_DAY
  s[59] = SDL_6_1
  const SDL_6_1_hoej = v6 ? v15 : NEVER
  s[61] = SDL_6_1_hoej
  const SDL_6_1_ir = v16 || !v6
  s[5] = SDL_6_1_ir
  // ALF.62.3: Sidste sygedag, a-kassen betaler (ALF § 62, stk. 3)
  const v20 = !v16 && SDL_6_1 <= 13331 /* 2006-07-02 */
  s[63] = v20
  const v21 = SDL_6_1_hoej >= 13332 /* 2006-07-03 */
  s[60] = v21
  const v22 = SDL_6_1 <= 16439 /* 2015-01-04 */
  s[74] = v22
  const v23 = !v16 && v21 && v22
  const v24 = SDL_6_1 <= 2147483646
  s[62] = v24
  const v25 = !v16 && SDL_6_1_hoej >= 16440 /* 2015-01-05 */ && v24
  s[77] = v25
  const v26 = f.persongruppe === 'ledig'
  s[89] = v26
  const v27 = shiftDays(SDL_6_1, 13)
  const v28 = shiftDays(SDL_6_1_hoej, 13)
  const v29 = v26 && SDL_6_1_ir
  s[330] = v29
  const v30 = SDL_6_1_ir || !v16 && SDL_6_1_hoej === NEVER
  s[64] = v30
  const v31 = v25 && (!v26 || !v16)
  const ALF_62_3 = v20 ? FIRST_DAY : v31 ? (v26 ? (f.dagpengerettenSlutter ? Math.min(v27, f.sidsteDagMedDagpengeret) : v27) : NEVER) : NEVER
  s[252] = ALF_62_3
  const ALF_62_3_hoej = v20 ? NEVER : v23 ? NEVER : v26 ? (f.dagpengerettenSlutter ? Math.min(v28, f.sidsteDagMedDagpengeret) : v28) : NEVER
  s[253] = ALF_62_3_hoej
  const ALF_62_3_er = v20 || v23 || v31
  s[251] = ALF_62_3_er
  const ALF_62_3_ir = v20 || v25 && v29 || v30
  s[254] = ALF_62_3_ir
  // BEK937.27: Sygedagpenge under uddannelse (BEK 937/2024 § 27, stk. 1-3)
  const v36 = f.vurderingsdato >= 13332 /* 2006-07-03 */
  s[90] = v36
  const v37 = f.vurderingsdato >= 19936 /* 2024-08-01 */
  s[696] = v37
  const v38 = f.uddannelseUnderSygdom === 'foer'
  s[697] = v38
  const v39 = f.uddannelseUnderSygdom === 'begyndt_under'
  s[699] = v39
  const v40 = f.undervisningstimer <= 600
  s[700] = v40
  const v41 = v39 && v40 && f.uddannelsePasserMedBehandling && f.uddannelseUdskyderRevalidering === false
  s[698] = v41
  const v42 = f.uddannelseUnderSygdom === 'opfoelgning'
  s[701] = v42
  const v43 = !v37 && (v38 || v41) || v37 && (v38 || v41 || v42)
  const v44 = f.uddannelseUnderSygdom === 'ingen'
  s[694] = v44
  const BEK937_27 = !v44 && (!v36 || v43)
  s[424] = BEK937_27
  const BEK937_27_nej = !v44 && (!v36 || !v43)
  s[425] = BEK937_27_nej
  const BEK937_27_ir = v44 || !v36
  s[426] = BEK937_27_ir
  // SDL.7.2: Det mindste fravær (SDL § 7, stk. 2)
  const v48 = f.persongruppe === 'loenmodtager'
  s[65] = v48
  const v49 = f.timerDuKanArbejde === 0
  s[710] = v49
  const v50 = f.normalTimerPrUge - f.timerDuKanArbejde
  s[373] = v50
  const v51 = v50 >= 400
  s[711] = v51
  const v52 = v49 || v51
  s[709] = v52
  const v53 = v48 && v52
  s[708] = v53
  const v54 = f.persongruppe === 'selvstaendig'
  s[83] = v54
  const v55 = f.andelAfArbejdetDuKan <= 5000
  s[135] = v55
  const v56 = v54 && v55
  s[712] = v56
  const v57 = f.persongruppe === 'ledig' || f.persongruppe === 'ingen'
  s[713] = v57
  const v58 = f.vurderingsdato >= 15706 /* 2013-01-01 */
  s[111] = v58
  const v59 = f.ansatFra >= 15706 /* 2013-01-01 */
  s[717] = v59
  const v60 = f.ansatIFleksjob && v59
  s[716] = v60
  const v61 = v52 || v60
  s[715] = v61
  const v62 = v48 && v61
  s[714] = v62
  const v63 = !v58 && (v53 || v56 || v57) || v58 && (v62 || v56 || v57)
  const SDL_7_2 = !v36 || v63
  s[490] = SDL_7_2
  const SDL_7_2_nej = !v36 || !v63
  s[491] = SDL_7_2_nej
  // SDL.7.1: Uarbejdsdygtig på grund af egen sygdom (SDL § 7, stk. 1-2)
  const SDL_7_1 = !v36 || f.uarbejdsdygtigVedEgenSygdom && (SDL_7_2 || !v36)
  s[91] = SDL_7_1
  const SDL_7_1_nej = !v36 || f.uarbejdsdygtigVedEgenSygdom === false || SDL_7_2_nej
  s[97] = SDL_7_1_nej
  // SDL.24.3.2: De første dage, der ikke tæller (SDL § 24, stk. 3, nr. 1-2)
  const v68 = v54 ? 14 : 15
  const v69 = v54 ? 14 : 21
  const v70 = v54 ? 14 : 30
  // SDL.24.3: Dage, der tæller med (SDL § 24, stk. 3-4)
  const v71 = dropFirst(v0, (start) => start >= NEVER ? 0 : start >= 13332 /* 2006-07-03 */ ? (start >= 13605 /* 2007-04-02 */ ? (start >= 14032 /* 2008-06-02 */ ? (start >= 15341 /* 2012-01-02 */ ? v70 : v69) : v68) : 14) : Infinity)
  const v72 = dropFirst(v0, (start) => { const r0_0 = start >= 13332 /* 2006-07-03 */; const r0_1 = start >= NEVER; const r0_2 = r0_0 ? (start >= 13605 /* 2007-04-02 */ ? (start >= 14032 /* 2008-06-02 */ ? (start >= 15341 /* 2012-01-02 */ ? v70 : v69) : v68) : 14) : -Infinity; return Math.max(0, r0_1 ? 0 : r0_1 || !r0_0 ? Math.min(0, r0_2) : r0_2) })
  const v73 = allPeriods(f.afbrydelser)
  const v74 = without(v71, v73)
  const v75 = without(v72, v73)
  const SDL_24_3 = !v6 ? NO_DAYS : without(v74, intersectTable(from(v75, 15523 /* 2012-07-02 */), HELLIGDAGE_1))
  s[1] = SDL_24_3
  const SDL_24_3_hoej = !v6 ? ALL_DAYS : without(v75, intersectTable(from(v74, 15523 /* 2012-07-02 */), HELLIGDAGE_1))
  s[2] = SDL_24_3_hoej
  const SDL_24_3_eksakt = v6 && sameDays(v71, v72)
  s[411] = SDL_24_3_eksakt
}

function svar_2(f, s) {
  // SDL.25.1: Grænsen for pensionister m.fl. (SDL § 25, stk. 1)
  const v0 = f.pensionDuFaar === 'foertidspension' || f.pensionDuFaar === 'seniorpension'
  s[98] = v0
  const v1 = f.pensionDuFaar === 'tidlig_pension'
  s[99] = v1
  const v2 = s[0] >= 15012 /* 2011-02-07 */
  s[325] = v2
  const v3 = onWeekdays(s[1], 62)
  s[7] = v3
  const v4 = onWeekdays(s[2], 62)
  s[6] = v4
  const v5 = monthEndOver(v4, 12, 130, s[0])
  const v6 = monthEndOver(v3, 12, 130, s[0])
  const v7 = !s[3] && s[4] >= v5
  s[719] = v7
  const v8 = !s[3] && s[4] < v6
  s[720] = v8
  const v9 = v7 && !s[3]
  const v10 = s[5] && !s[3] && v6 >= NEVER
  const v11 = v9 ? v5 : NEVER
  const v12 = v8 ? NEVER : v6
  const v13 = v9 ? (v8 || v10 ? Math.max(v6, v12) : v6) : v12
  const v14 = v9 || v8 || v10
  const v15 = monthEndOver(s[2], 12, 182, s[0])
  const v16 = monthEndOver(s[1], 12, 182, s[0])
  const v17 = !s[3] && s[4] >= v15
  s[721] = v17
  const v18 = !s[3] && s[4] < v16
  s[722] = v18
  const v19 = v17 && !s[3]
  const v20 = s[5] && !s[3] && v16 >= NEVER
  const v21 = v19 ? v15 : NEVER
  const v22 = v18 ? NEVER : v16
  const v23 = v19 ? (v18 || v20 ? Math.max(v16, v22) : v16) : v22
  const v24 = v19 || v18 || v20
  const SDL_25_1 = v2 ? (v14 ? (v24 ? Math.min(v11, v21) : v11) : v21) : FIRST_DAY
  s[104] = SDL_25_1
  const SDL_25_1_hoej = v2 ? (v14 ? (v24 ? Math.max(v13, v23) : v13) : v23) : NEVER
  s[106] = SDL_25_1_hoej
  const v27 = v0 || f.opfylderHelbredsbetingelserForFoertidspension || f.naaetFolkepensionsalder || v1
  s[273] = v27
  const SDL_25_1_er = v27 && !s[3] && (!v2 || v14 || v24)
  s[100] = SDL_25_1_er
  const SDL_25_1_ir = !v27 || s[3] || !v2 || v7 && s[5] || s[5] && !((s[3] || !s[5] && v5 === v6) && !s[3] && (s[3] || v5 === NEVER)) || v17 && s[5] || s[5] && !((s[3] || !s[5] && v15 === v16) && !s[3] && (s[3] || v15 === NEVER))
  s[102] = SDL_25_1_ir
}

function svar_3(f, s) {
  // SDL.24.1: Revurderingstidspunktet (SDL § 24, stk. 1)
  const v0 = monthEndOver(s[6], 18, 260, s[0])
  const v1 = monthEndOver(s[7], 18, 260, s[0])
  const v2 = !s[3] && v0 <= 16251 /* 2014-06-30 */
  s[729] = v2
  const v3 = !s[3] && v1 > 16251 /* 2014-06-30 */
  s[728] = v3
  const v4 = !s[3] && s[4] >= v0
  s[736] = v4
  const v5 = !s[3] && s[4] < v1
  s[737] = v5
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
  s[738] = v24
  const v25 = !s[3] && s[4] < v21
  s[739] = v25
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
  s[740] = v48
  const v49 = !s[3] && s[4] < v47
  s[741] = v49
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
  s[742] = v59
  const v60 = !s[3] && s[4] < v58
  s[743] = v60
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
  s[730] = v76
  const v77 = !s[3] && countDays(s[7], 15979 /* 2013-10-01 */, 16251 /* 2014-06-30 */) <= 110
  s[731] = v77
  const v78 = v2 || v77
  s[11] = v78
  const v79 = (v3 || s[5]) && (v76 || s[5]) && (v3 || v76)
  s[10] = v79
}

function svar_4(f, s) {
  // SDL.24.1: Revurderingstidspunktet (SDL § 24, stk. 1)
  const v0 = !s[3] && countDays(s[2], 15979 /* 2013-10-01 */, 16251 /* 2014-06-30 */) > 154
  s[734] = v0
  const v1 = !s[3] && countDays(s[1], 15979 /* 2013-10-01 */, 16251 /* 2014-06-30 */) <= 154
  s[735] = v1
  const v2 = s[8] || v1
  s[733] = v2
  const v3 = (s[9] || s[5]) && (v0 || s[5]) && (s[9] || v0)
  s[732] = v3
  const v4 = s[10] || v3
  s[726] = v4
  const v5 = (s[11] || s[5]) && (v2 || s[5]) && (s[11] || v2)
  s[727] = v5
  const v6 = s[12] || s[13] || v5
  s[725] = v6
  const v7 = !s[12] && (s[14] || s[5]) && (v4 || s[5])
  s[724] = v7
  const v8 = v7 && !v6
  s[723] = v8
  const SDL_24_1 = v7 ? FIRST_DAY : s[15] ? (s[16] ? Math.min(s[17], s[18]) : s[17]) : s[18]
  s[105] = SDL_24_1
  const SDL_24_1_hoej = v7 ? NEVER : s[15] ? (s[16] ? Math.max(s[19], s[20]) : s[19]) : s[20]
  s[107] = SDL_24_1_hoej
  const SDL_24_1_er = !s[3] && (v7 || !v8 && (s[15] || s[16]))
  s[101] = SDL_24_1_er
  const SDL_24_1_ir = s[3] || v7 || !v8 && (s[21] && (s[22] || s[23]) || !(s[24] && !s[22] && s[25] >= 13332 /* 2006-07-03 */ && s[26] <= 16251 /* 2014-06-30 */ || s[27] && !s[23] && s[28] >= 13332 /* 2006-07-03 */ && s[29] <= 16251 /* 2014-06-30 */) && (s[30] && (s[31] || s[32]) || !(s[33] && !s[31] || s[34] && !s[32])))
  s[103] = SDL_24_1_ir
  // SDL.27.1.1: Forlængelse, fordi revalidering er sandsynlig (SDL § 27, stk. 1, nr. 1)
  const v13 = SDL_24_1_hoej >= NEVER
  s[930] = v13
  const v14 = SDL_24_1_er && SDL_24_1 < NEVER
  s[245] = v14
  const v15 = SDL_24_1_er && v13
  s[246] = v15
  const v16 = Math.max(f.vurderingsdato, SDL_24_1)
  const v17 = Math.max(f.vurderingsdato, SDL_24_1_hoej)
  const v18 = Math.max(f.vurderingsdato, v16)
  const v19 = Math.min(f.vurderingsdato, v17)
  const v20 = v14 && SDL_24_1_er
  const v21 = SDL_24_1_ir && SDL_24_1_er && v19 >= v18
  const v22 = v15 || v21
  const v23 = v15 ? (v21 ? Math.min(f.vurderingsdato, v18) : f.vurderingsdato) : v18
  const v24 = v15 ? (v21 ? Math.max(f.vurderingsdato, v19) : f.vurderingsdato) : v19
  const v25 = f.forlaengelseErAfgjort || v20 || v15 || v21
  s[35] = v25
  const v26 = f.forlaengelseErAfgjort === false && (v14 && SDL_24_1_ir || SDL_24_1_ir && !((!SDL_24_1_er || !SDL_24_1_ir && v16 === v17) && SDL_24_1_er && (!SDL_24_1_er || f.vurderingsdato === v16)))
  s[415] = v26
  const v27 = f.forlaengelseErAfgjort ? f.forlaengelseAfgjortDen : v20 ? (v22 ? Math.min(v16, v23) : v16) : v23
  s[37] = v27
  const v28 = f.forlaengelseErAfgjort ? f.forlaengelseAfgjortDen : v20 ? (v22 ? Math.max(v17, v24) : v17) : v24
  s[36] = v28
  const v29 = v25 && v27 <= 13331 /* 2006-07-02 */
  s[39] = v29
  const v30 = v28 >= 13332 /* 2006-07-03 */
  s[40] = v30
  const v31 = v27 <= 2147483646
  s[38] = v31
  const v32 = v27 <= 15011 /* 2011-02-06 */
  s[299] = v32
  const v33 = v25 && v30 && v32
  s[42] = v33
  const v34 = v28 >= 15012 /* 2011-02-07 */
  const v35 = v27 <= 20484 /* 2026-01-31 */
  const v36 = v25 && v34 && v35
  const v37 = v25 && v28 >= 20485 /* 2026-02-01 */ && v31
  s[308] = v37
  const v38 = v26 || v25 && v28 === NEVER
  s[41] = v38
  const SDL_27_1_1 = v29 || v33 && f.revalideringErSandsynlig || v36 && f.revalideringErSandsynlig || v37
  s[50] = SDL_27_1_1
  const SDL_27_1_1_nej = v29 || v33 && f.revalideringErSandsynlig === false || v36 && f.revalideringErSandsynlig === false || v37
  s[45] = SDL_27_1_1_nej
  const SDL_27_1_1_ir = v29 || v37 || v38
  s[46] = SDL_27_1_1_ir
  // SDL.27.1.2: Forlængelse for at afklare arbejdsevnen (SDL § 27, stk. 1, nr. 2)
  const v42 = v25 && v34 && v31
  const SDL_27_1_2 = v29 || v33 && f.afklaringErNoedvendig || v42 && f.afklaringErNoedvendig
  s[51] = SDL_27_1_2
  const SDL_27_1_2_nej = v29 || v33 && f.afklaringErNoedvendig === false || v42 && f.afklaringErNoedvendig === false
  s[56] = SDL_27_1_2_nej
  const SDL_27_1_2_ir = v29 || v38
  s[48] = SDL_27_1_2_ir
  // SDL.27.1.3.uger: Længste forlængelse ved lægebehandling (SDL § 27, stk. 1, nr. 3)
  const v46 = v25 && v30 && v27 <= 13544 /* 2007-01-31 */
  const v47 = v25 && v28 >= 13545 /* 2007-02-01 */ && v32
  const v48 = v25 && v34 && v27 <= 16251 /* 2014-06-30 */
  s[43] = v48
  const v49 = v28 >= 16252 /* 2014-07-01 */
  const v50 = v25 && v49 && v31
  s[44] = v50
  const v51 = v48 || v50
  s[300] = v51
  const SDL_27_1_3_uger = v29 ? -Infinity : v46 ? 364 : v47 ? 364 : v48 ? 728 : 938
  s[304] = SDL_27_1_3_uger
  const SDL_27_1_3_uger_hoej = v29 ? Infinity : v47 || v51 ? (v51 ? (v50 ? 938 : 728) : 728) : 364
  s[306] = SDL_27_1_3_uger_hoej
  const SDL_27_1_3_uger_er = v29 || v46 || v47 || v48 || v50
  s[302] = SDL_27_1_3_uger_er
  // SDL.27.1.3: Forlængelse ved lægebehandling (SDL § 27, stk. 1, nr. 3)
  const v55 = SDL_27_1_3_uger_er && SDL_27_1_3_uger_hoej >= f.laegensSkoenUgerTilArbejde
  s[754] = v55
  const v56 = SDL_27_1_3_uger_er && SDL_27_1_3_uger < f.laegensSkoenUgerTilArbejde
  s[755] = v56
  const v57 = f.underLaegebehandling === false || f.laegensSkoenErSikkert === false || v56
  const v58 = f.underLaegebehandling && f.laegensSkoenErSikkert && (v55 || SDL_27_1_2_ir)
  const v59 = f.laegensSkoenUgerTilArbejde <= 364
  s[756] = v59
  const v60 = f.underLaegebehandling && f.laegensSkoenErSikkert && v59
  const v61 = f.laegensSkoenUgerTilArbejde <= 728
  s[757] = v61
  const v62 = f.underLaegebehandling && f.laegensSkoenErSikkert && v61
  const SDL_27_1_3 = v29 || v46 && v58 || v47 && (v60 || v62) || v42 && v58
  s[52] = SDL_27_1_3
  const SDL_27_1_3_nej = v29 || v46 && v57 || v47 && (!v60 || !v62) || v42 && v57
  s[57] = SDL_27_1_3_nej
  // SDL.27.1.4: Forlængelse, fordi fleksjob eller pension skal afklares (SDL § 27, stk. 1, nr. 4)
  const v65 = v25 && v49 && v35
  s[307] = v65
  const SDL_27_1_4 = v29 || v33 && f.kanIkkeArbejdePaaNormaleVilkaar || v48 && f.kanIkkeArbejdePaaNormaleVilkaar || v65 && f.sagSkalIRehabiliteringsteam || v37
  s[53] = SDL_27_1_4
  const SDL_27_1_4_nej = v29 || v33 && f.kanIkkeArbejdePaaNormaleVilkaar === false || v48 && f.kanIkkeArbejdePaaNormaleVilkaar === false || v65 && f.sagSkalIRehabiliteringsteam === false || v37
  s[58] = SDL_27_1_4_nej
  // SDL.27.1.5: Forlængelse ved livstruende sygdom (SDL § 27, stk. 1, nr. 5)
  const v68 = f.laegenVurdererLivstruende && f.behandlingsmulighederUdtoemte
  const SDL_27_1_5 = v29 || v33 && v68 || v48 && v68 || v50 && f.laegenVurdererLivstruende
  s[54] = SDL_27_1_5
  const SDL_27_1_5_nej = v29 || v33 && !v68 || v48 && !v68 || v50 && f.laegenVurdererLivstruende === false
  s[47] = SDL_27_1_5_nej
  // SDL.27.1.6: Forlængelse ved arbejdsskadesag (SDL § 27, stk. 1, nr. 6)
  const v71 = f.arbejdsskadesag === 'uden_afgoerelse'
  const v72 = f.arbejdsskadesag === 'uden_afgoerelse' || f.arbejdsskadesag === 'foreloebig_afgoerelse'
  const SDL_27_1_6 = v29 || v33 && v71 || v48 && v71 || v50 && v72
  s[55] = SDL_27_1_6
  const SDL_27_1_6_nej = v29 || v33 && !v71 || v48 && !v71 || v50 && !v72
  s[49] = SDL_27_1_6_nej
}

function svar_5(f, s) {
  // SDL.27.1.7.2: Åbenbar sag om førtidspension uden om rehabiliteringsteamet (SDL § 27, stk. 1, nr. 7)
  const v0 = s[35] && s[36] >= 16953 /* 2016-06-01 */ && s[37] <= 16974 /* 2016-06-22 */
  const v1 = s[35] && s[36] >= 16975 /* 2016-06-23 */ && s[37] <= 20634 /* 2026-06-30 */
  const v2 = s[35] && s[36] >= 20635 /* 2026-07-01 */ && s[38]
  const SDL_27_1_7_2 = s[39] || v0 || v1 && f.arbejdsevnenKanAabenbartIkkeForbedres || v2
  s[605] = SDL_27_1_7_2
  const SDL_27_1_7_2_nej = s[39] || s[35] && s[40] && s[37] <= 16952 /* 2016-05-31 */ || v0 || v1 && f.arbejdsevnenKanAabenbartIkkeForbedres === false || v2
  s[606] = SDL_27_1_7_2_nej
  const SDL_27_1_7_2_ir = s[39] || v0 || v2 || s[41]
  s[607] = SDL_27_1_7_2_ir
  // SDL.27.1.7: Forlængelse ved sag om førtidspension (SDL § 27, stk. 1, nr. 7)
  const SDL_27_1_7 = s[39] || s[42] && f.foertidspensionssagPaabegyndt || s[43] && f.foertidspensionssagPaabegyndt || s[44] && (f.ansoegningOmFoertidspension || SDL_27_1_7_2)
  s[309] = SDL_27_1_7
  const SDL_27_1_7_nej = s[39] || s[42] && f.foertidspensionssagPaabegyndt === false || s[43] && f.foertidspensionssagPaabegyndt === false || s[44] && f.ansoegningOmFoertidspension === false && (SDL_27_1_7_2_nej || SDL_27_1_7_2_ir)
  s[314] = SDL_27_1_7_nej
  // SDL.27.1: Forlængelse af sygedagpenge (SDL § 27, stk. 1)
  const v8 = s[35] && s[40] && s[38]
  s[301] = v8
  const v9 = s[45] || s[46]
  s[310] = v9
  const v10 = s[47] || s[48]
  s[311] = v10
  const v11 = s[49] || s[48]
  s[312] = v11
  const v12 = SDL_27_1_7_nej || s[48]
  s[313] = v12
  const v13 = s[46] && s[48]
  s[323] = v13
  const SDL_27_1 = s[39] || v8 && (s[50] || s[51] || s[52] || s[53] || s[54] || s[55] || SDL_27_1_7)
  s[108] = SDL_27_1
  const SDL_27_1_nej = s[39] || v8 && v9 && (s[56] || s[48]) && (s[57] || s[48]) && (s[58] || s[46]) && v10 && v11 && v12 && (s[45] || s[56] || s[57] || s[58] || s[47] || s[49] || SDL_27_1_7_nej)
  s[109] = SDL_27_1_nej
  const SDL_27_1_ir = s[39] || v8 && v13 || s[41]
  s[110] = SDL_27_1_ir
  // SDL.24a.1.grænse: Over grænsen på første fraværsdag (SDL § 24 a, stk. 1)
  const v17 = s[59] <= 16251 /* 2014-06-30 */
  s[255] = v17
  const v18 = !s[3] && s[60] && v17
  s[95] = v18
  const v19 = !s[3] && s[61] >= 16252 /* 2014-07-01 */ && s[62]
  s[92] = v19
  const v20 = monthStart(s[59])
  s[75] = v20
  const v21 = monthStart(s[61])
  s[76] = v21
  const v22 = shiftMonths(v20, -9)
  const v23 = shiftMonths(v21, -9)
  const v24 = shiftDays(v20, -1)
  const v25 = shiftDays(v21, -1)
  const v26 = shiftMonths(v20, -8)
  const v27 = shiftMonths(v21, -8)
  const v28 = shiftDays(s[59], -1)
  const v29 = shiftDays(s[61], -1)
  const SDL_24a_1_graense = s[63] || v19 && (!s[3] && countDays(s[6], v22, v25) > 110 || !s[3] && countDays(s[2], v22, v25) > 154 || !s[3] && countDays(s[6], v26, v29) > 110 || !s[3] && countDays(s[2], v26, v29) > 154)
  s[93] = SDL_24a_1_graense
  const SDL_24a_1_graense_nej = s[63] || v18 || v19 && (!s[3] && countDays(s[7], v23, v24) <= 110 || !s[3] && countDays(s[1], v23, v24) <= 154 || !s[3] && countDays(s[7], v27, v28) <= 110 || !s[3] && countDays(s[1], v27, v28) <= 154)
  s[96] = SDL_24a_1_graense_nej
  const SDL_24a_1_graense_ir = s[63] || v19 && s[5] || s[64]
  s[94] = SDL_24a_1_graense_ir
  // SDL.30.2: Beskæftigelseskravet over for arbejdsgiveren (SDL § 30, stk. 2-4)
  const v33 = s[59] <= 15011 /* 2011-02-06 */
  s[195] = v33
  const v34 = !s[3] && s[60] && v33
  s[72] = v34
  const v35 = !s[3] && shiftDays(s[61], -56) >= f.ansatFra
  s[768] = v35
  const v36 = !s[3] && shiftDays(s[59], -56) < f.ansatFra
  s[769] = v36
  const v37 = v36 || f.andetFravaerSeneste8Uger
  s[767] = v37
  const v38 = (v35 || s[5]) && f.andetFravaerSeneste8Uger === false
  s[766] = v38
  const v39 = f.timerHosArbejdsgiveren >= 7400
  s[770] = v39
  const v40 = v37 || !v39
  s[765] = v40
  const v41 = v38 && v39
  s[764] = v41
  const v42 = v39 && f.genansat && f.paaArbejdeDaSygdommenKom
  s[771] = v42
  const v43 = v41 || v42
  const v44 = v40 && !v42
  const v45 = s[61] >= 15012 /* 2011-02-07 */
  s[78] = v45
  const v46 = !s[3] && v45 && s[62]
  s[73] = v46
  const SDL_30_2 = s[63] || v34 && v43 || v46 && v43
  s[615] = SDL_30_2
  const SDL_30_2_nej = s[63] || v34 && v44 || v46 && v44
  s[616] = SDL_30_2_nej
  const SDL_30_2_ir = s[63] || s[64]
  s[69] = SDL_30_2_ir
  // SDL.30.fleksjob: Ingen arbejdsgiverperiode i fleksjob (SDL § 32, stk. 1, nr. 5)
  const SDL_30_fleksjob = f.ansatIFleksjob && (s[63] || v34 || v46)
  s[617] = SDL_30_fleksjob
  const SDL_30_fleksjob_nej = f.ansatIFleksjob && s[63]
  s[618] = SDL_30_fleksjob_nej
  const SDL_30_fleksjob_ir = f.ansatIFleksjob === false || SDL_30_2_ir
  s[619] = SDL_30_fleksjob_ir
  // SDL.30: Ret over for arbejdsgiveren (SDL § 30, stk. 1)
  const v53 = !s[3] && s[60] && s[62]
  s[88] = v53
  const v54 = f.ansatIFleksjob === false || SDL_30_fleksjob_nej
  s[772] = v54
  const v55 = f.ansatIFleksjob && (SDL_30_fleksjob || SDL_30_fleksjob_ir)
  s[773] = v55
  const SDL_30 = s[63] || v53 && s[65] && (SDL_30_2 || SDL_30_2_ir) && v54
  s[70] = SDL_30
  const SDL_30_nej = s[63] || v53 && (!s[65] || SDL_30_2_nej || v55)
  s[71] = SDL_30_nej
  // SDL.30.1: Arbejdsgiverperioden (SDL § 30, stk. 1)
  const v58 = !s[3] && s[60] && s[59] <= 13604 /* 2007-04-01 */
  const v59 = !s[3] && s[61] >= 13605 /* 2007-04-02 */ && s[59] <= 14031 /* 2008-06-01 */
  const v60 = s[59] <= 15340 /* 2012-01-01 */
  s[346] = v60
  const v61 = !s[3] && s[61] >= 14032 /* 2008-06-02 */ && v60
  const v62 = s[61] >= 15341 /* 2012-01-02 */
  s[347] = v62
  const v63 = !s[3] && v62 && s[62]
  const v64 = v61 || v63
  const SDL_30_1 = s[63] ? -Infinity : v58 ? 14 : v59 ? 15 : v61 ? 21 : 30
  s[66] = SDL_30_1
  const SDL_30_1_hoej = s[63] ? Infinity : v59 || v64 ? (v64 ? (v63 ? 30 : 21) : 15) : 14
  s[67] = SDL_30_1_hoej
  const SDL_30_1_er = s[63] || v58 || v59 || v61 || v63
  s[68] = SDL_30_1_er
}

function svar_6(f, s) {
  // SDL.31.1: Sidste dag, arbejdsgiveren betaler (SDL § 31, stk. 1)
  const v0 = shiftDays(s[59], s[66])
  s[343] = v0
  const v1 = shiftDays(s[61], s[67])
  s[344] = v1
  const v2 = !s[3] && s[68]
  s[184] = v2
  const v3 = s[5] || s[69]
  s[188] = v3
  const v4 = shiftDays(v0, -1)
  s[186] = v4
  const v5 = shiftDays(v1, -1)
  s[185] = v5
  const v6 = f.fratraeder ? Math.min(v4, f.fratraedelsesdag) : v4
  const v7 = f.fratraeder ? Math.min(v5, f.fratraedelsesdag) : v5
  const v8 = s[70] && v2
  const v9 = s[69] && v2 && v7 >= NEVER
  const v10 = s[71] ? NEVER : v7
  const v11 = v8 || s[71] || v9
  const v12 = s[70] && v3 || s[69] && !((!v2 || !v3 && v6 === v7) && v2 && (!v2 || v6 === NEVER))
  const SDL_31_1 = s[63] ? FIRST_DAY : v8 ? v6 : NEVER
  s[248] = SDL_31_1
  const SDL_31_1_hoej = s[63] ? NEVER : v8 ? (s[71] || v9 ? Math.max(v7, v10) : v7) : v10
  s[249] = SDL_31_1_hoej
  const SDL_31_1_er = s[63] || s[72] && v11 || s[73] && v11
  s[247] = SDL_31_1_er
  const SDL_31_1_ir = s[63] || s[72] && v12 || s[73] && v12 || s[64]
  s[250] = SDL_31_1_ir
  // SDL.32.1: Beskæftigelseskravet over for kommunen (SDL § 32, stk. 1-3)
  const v17 = !s[3] && s[60] && s[59] <= 15522 /* 2012-07-01 */
  const v18 = !s[3] && shiftDays(s[61], -91) >= f.tilknyttetArbejdsmarkedetFra
  s[779] = v18
  const v19 = !s[3] && shiftDays(s[59], -91) < f.tilknyttetArbejdsmarkedetFra
  s[780] = v19
  const v20 = f.timerSeneste13Uger >= 12000
  s[781] = v20
  const v21 = SDL_31_1_er && SDL_31_1 < f.vurderingsdato
  s[784] = v21
  const v22 = SDL_31_1_er && SDL_31_1_hoej >= f.vurderingsdato
  s[785] = v22
  const v23 = s[71] || v21
  s[782] = v23
  const v24 = s[70] || s[69]
  s[187] = v24
  const v25 = v24 && (v22 || SDL_31_1_ir) && (s[70] || v22)
  s[79] = v25
  const v26 = s[69] && SDL_31_1_ir
  s[783] = v26
  const v27 = v19 || !v20 || v25
  s[778] = v27
  const v28 = v23 || v26
  s[80] = v28
  const v29 = (v18 || s[5]) && v20 && v28
  s[777] = v29
  const v30 = f.uddannelsensLaengde >= 18
  s[786] = v30
  const v31 = !s[3] && s[61] >= f.uddannelseAfsluttet
  s[787] = v31
  const v32 = !s[3] && s[59] < f.uddannelseAfsluttet
  s[788] = v32
  const v33 = shiftMonths(f.uddannelseAfsluttet, 1)
  const v34 = !s[3] && v33 >= s[59]
  s[789] = v34
  const v35 = !s[3] && v33 < s[61]
  s[790] = v35
  const v36 = f.erhvervsmaessigUddannelse === false || !v30 || v32 || v35
  s[86] = v36
  const v37 = f.erhvervsmaessigUddannelse && v30 && (v31 || s[5]) && (v34 || s[5])
  s[87] = v37
  const v38 = !s[3] && s[61] >= 15523 /* 2012-07-02 */ && s[74]
  const v39 = !s[3] && shiftDays(s[61], -182) >= f.tilknyttetArbejdsmarkedetFra
  s[793] = v39
  const v40 = !s[3] && shiftDays(s[59], -182) < f.tilknyttetArbejdsmarkedetFra
  s[794] = v40
  const v41 = f.timerSeneste26Uger >= 24000
  s[795] = v41
  const v42 = v40 || !v41 || v25
  s[792] = v42
  const v43 = (v39 || s[5]) && v41 && v28
  s[791] = v43
  const v44 = shiftMonths(s[75], -6)
  const v45 = shiftMonths(s[76], -6)
  const v46 = sum(f.timerPrMaaned, (r_timerPrMaaned) => { const r0_0 = !s[3] && r_timerPrMaaned.maaned >= v44; const r0_1 = !s[3] && r_timerPrMaaned.maaned < s[76]; return (r0_0 || s[5]) && (r0_1 || s[5]) && (r0_0 || r0_1) ? r_timerPrMaaned.timer : 0 }) >= 24000
  s[802] = v46
  const v47 = sum(f.timerPrMaaned, (r_timerPrMaaned) => { const r0_0 = !s[3] && r_timerPrMaaned.maaned >= v44; const r0_1 = !s[3] && r_timerPrMaaned.maaned < s[76]; const r0_2 = (r0_0 || s[5]) && (r0_1 || s[5]) && (r0_0 || r0_1); return r0_2 ? (r0_2 && !(!s[3] && r_timerPrMaaned.maaned < v45 || !s[3] && r_timerPrMaaned.maaned >= s[75]) && !s[5] ? r_timerPrMaaned.timer : 0) : 0 }) >= 24000
  s[803] = v47
  const v48 = sum(f.timerPrMaaned, (r_timerPrMaaned) => { const r0_0 = !s[3] && r_timerPrMaaned.maaned >= v44; const r0_1 = !s[3] && r_timerPrMaaned.maaned < s[76]; return (r0_0 || s[5]) && (r0_1 || s[5]) && (r0_0 || r0_1) && r_timerPrMaaned.timer >= 4000 ? 1 : 0 }) >= 5
  s[804] = v48
  const v49 = sum(f.timerPrMaaned, (r_timerPrMaaned) => { const r0_0 = !s[3] && r_timerPrMaaned.maaned >= v44; const r0_1 = !s[3] && r_timerPrMaaned.maaned < s[76]; const r0_2 = (r0_0 || s[5]) && (r0_1 || s[5]) && (r0_0 || r0_1); const r0_3 = r_timerPrMaaned.timer >= 4000; const r0_4 = r0_2 && r0_3; return r0_4 ? (r0_4 && !(r0_2 && !r0_3 || !s[3] && r_timerPrMaaned.maaned < v45 || !s[3] && r_timerPrMaaned.maaned >= s[75] || s[5] && !r0_3) && !(s[5] && r0_3) ? 1 : 0) : 0 }) >= 5
  s[805] = v49
  const v50 = !v47 || !v49
  s[801] = v50
  const v51 = v46 && v48
  s[800] = v51
  const v52 = 6 + f.maanederDerSesBortFra
  const v53 = -v52
  const v54 = shiftMonths(s[75], v53)
  const v55 = shiftMonths(s[76], v53)
  const v56 = sum(f.timerPrMaaned, (r_timerPrMaaned) => { const r0_0 = !s[3] && r_timerPrMaaned.maaned < s[76]; const r0_1 = !s[3] && r_timerPrMaaned.maaned >= v54; return (r0_1 || s[5]) && (r0_0 || s[5]) && (r0_1 || r0_0) ? r_timerPrMaaned.timer : 0 }) >= 24000
  s[808] = v56
  const v57 = sum(f.timerPrMaaned, (r_timerPrMaaned) => { const r0_0 = !s[3] && r_timerPrMaaned.maaned < s[76]; const r0_1 = !s[3] && r_timerPrMaaned.maaned >= v54; const r0_2 = (r0_1 || s[5]) && (r0_0 || s[5]) && (r0_1 || r0_0); return r0_2 ? (r0_2 && !(!s[3] && r_timerPrMaaned.maaned < v55 || !s[3] && r_timerPrMaaned.maaned >= s[75]) && !s[5] ? r_timerPrMaaned.timer : 0) : 0 }) >= 24000
  s[809] = v57
  const v58 = sum(f.timerPrMaaned, (r_timerPrMaaned) => { const r0_0 = !s[3] && r_timerPrMaaned.maaned < s[76]; const r0_1 = !s[3] && r_timerPrMaaned.maaned >= v54; return (r0_1 || s[5]) && (r0_0 || s[5]) && (r0_1 || r0_0) && r_timerPrMaaned.timer >= 4000 ? 1 : 0 }) >= 5
  s[810] = v58
  const v59 = sum(f.timerPrMaaned, (r_timerPrMaaned) => { const r0_0 = !s[3] && r_timerPrMaaned.maaned < s[76]; const r0_1 = r_timerPrMaaned.timer >= 4000; const r0_2 = !s[3] && r_timerPrMaaned.maaned >= v54; const r0_3 = (r0_2 || s[5]) && (r0_0 || s[5]) && (r0_2 || r0_0); const r0_4 = r0_3 && r0_1; return r0_4 ? (r0_4 && !(r0_3 && !r0_1 || !s[3] && r_timerPrMaaned.maaned < v55 || !s[3] && r_timerPrMaaned.maaned >= s[75] || s[5] && !r0_1) && !(s[5] && r0_1) ? 1 : 0) : 0 }) >= 5
  s[811] = v59
  const v60 = !v57 || !v59
  s[807] = v60
  const v61 = v56 && v58
  s[806] = v61
  const v62 = v51 || v61
  s[798] = v62
  const v63 = v50 && v60
  s[799] = v63
  const v64 = f.iBeskaeftigelse === false || v63 || v25
  s[797] = v64
  const v65 = f.iBeskaeftigelse && v62 && v28
  s[796] = v65
  const SDL_32_1 = s[63] || v17 && (v29 || f.dagpengeretHvisRask || v37 || f.elevILoennetPraktik || f.ansatIFleksjob) || v38 && (v43 || f.dagpengeretHvisRask || v37 || f.elevILoennetPraktik || f.ansatIFleksjob) || s[77] && (v65 || f.dagpengeretHvisRask || v37 || f.elevILoennetPraktik || f.ansatIFleksjob)
  s[82] = SDL_32_1
  const SDL_32_1_nej = s[63] || v17 && v27 && f.dagpengeretHvisRask === false && v36 && f.elevILoennetPraktik === false && f.ansatIFleksjob === false || v38 && v42 && f.dagpengeretHvisRask === false && v36 && f.elevILoennetPraktik === false && f.ansatIFleksjob === false || s[77] && v64 && f.dagpengeretHvisRask === false && v36 && f.elevILoennetPraktik === false && f.ansatIFleksjob === false
  s[81] = SDL_32_1_nej
  // SDL.42.1: Beskæftigelseskravet for selvstændige (SDL § 42)
  const v68 = f.maanederSomSelvstaendig + f.maanederSomLoenmodtagerFoer >= 6
  s[813] = v68
  const v69 = v68 && f.drevetSenesteMaaned
  s[812] = v69
  const v70 = f.timerIVirksomheden >= 1850
  s[814] = v70
  const v71 = v69 && v70
  s[815] = v71
  const v72 = !s[3] && s[78] && s[59] <= 15705 /* 2012-12-31 */
  const v73 = !s[3] && s[61] >= 15706 /* 2013-01-01 */ && s[59] <= 15883 /* 2013-06-27 */
  const v74 = v71 || f.tilskudTilEgenVirksomhed
  const v75 = !s[3] && s[61] >= 15884 /* 2013-06-28 */ && s[62]
  const SDL_42_1 = s[63] || s[72] && v71 || v72 && v71 || v73 && v74 || v75 && v74
  s[85] = SDL_42_1
  const SDL_42_1_nej = s[63] || s[72] && !v71 || v72 && !v71 || v73 && !v74 || v75 && !v74
  s[84] = SDL_42_1_nej
}

function svar_7(f, s) {
  // SDL.34.1: Ret ved arbejdsskade (SDL § 34, stk. 1)
  const v0 = f.arbejdsskade === false || s[79]
  const v1 = f.arbejdsskade && s[80]
  const SDL_34_1 = s[63] || s[72] && v1 || s[73] && v1
  s[620] = SDL_34_1
  const SDL_34_1_nej = s[63] || s[72] && v0 || s[73] && v0
  s[621] = SDL_34_1_nej
  // SDL.32: Ret over for kommunen (SDL § 2, stk. 2)
  const v4 = !s[65] || s[81]
  s[817] = v4
  const v5 = s[65] && (s[82] || s[69])
  s[816] = v5
  const v6 = !s[83] || s[84]
  s[819] = v6
  const v7 = s[83] && (s[85] || s[69])
  s[818] = v7
  const v8 = f.persongruppe === 'ingen'
  s[329] = v8
  const v9 = !v8 || s[86]
  s[183] = v9
  const v10 = v8 && s[87]
  s[182] = v10
  const SDL_32 = s[63] || s[88] && (v5 || v7 || s[89] || v10 || SDL_34_1)
  s[189] = SDL_32
  const SDL_32_nej = s[63] || s[88] && v4 && v6 && !s[89] && v9 && (SDL_34_1_nej || s[69])
  s[190] = SDL_32_nej
  // SDL.3: Ophold i Danmark (SDL § 3)
  const v13 = f.vurderingsdato >= 17702 /* 2018-06-20 */
  s[820] = v13
  const v14 = !v13 && (f.ophold === 'danmark' || f.ophold === 'rekreation' || f.ophold === 'behandling' || f.ophold === 'udskudt_hjemrejse' || f.ophold === 'udsendt' || f.ophold === 'dansk_social_sikring') || v13 && (f.ophold === 'danmark' || f.ophold === 'rekreation' || f.ophold === 'behandling' || f.ophold === 'udskudt_hjemrejse' || f.ophold === 'udsendt' || f.ophold === 'repatriering' || f.ophold === 'dansk_social_sikring')
  const SDL_3 = !s[90] || v14
  s[193] = SDL_3
  const SDL_3_nej = !s[90] || !v14
  s[194] = SDL_3_nej
  // SDL.24a.1: Jobafklaring ved ny sygemelding (SDL § 24 a, stk. 1)
  const v17 = SDL_32 || s[69]
  s[264] = v17
  const v18 = SDL_3 || !s[90]
  s[191] = v18
  const v19 = s[91] || !s[90]
  s[192] = v19
  const SDL_24a_1 = s[63] || s[92] && (s[93] || s[94]) && v17 && v18 && v19 && (s[93] || SDL_32 || SDL_3 || s[91])
  s[258] = SDL_24a_1
  const SDL_24a_1_nej = s[63] || s[95] || s[92] && (s[96] || SDL_32_nej || SDL_3_nej || s[97])
  s[263] = SDL_24a_1_nej
  const SDL_24a_1_ir = s[63] || s[92] && s[94] && s[69] && !s[90] || s[64]
  s[262] = SDL_24a_1_ir
  // SDL.24c.1: Stop for sygedagpenge, når sygdommen ikke længere er livstruende (SDL § 24 c, stk. 1)
  const v23 = f.vurderingsdato >= 16801 /* 2016-01-01 */
  s[118] = v23
  const v24 = v23 && f.fikSygedagpengeVedLivstruende && f.laegenFinderIkkeLaengereLivstruende
  const SDL_24c_1 = !s[90] || v24
  s[567] = SDL_24c_1
  const SDL_24c_1_nej = !s[90] || !v24
  s[568] = SDL_24c_1_nej
  // LAB.107.1: Ret til jobafklaringsforløb (LAB § 107)
  const v27 = f.vurderingsdato >= 16252 /* 2014-07-01 */
  s[130] = v27
  const v28 = s[98] || f.naaetFolkepensionsalder || s[99]
  s[832] = v28
  const v29 = f.forlaengelseErAfgjort || v28 && s[100] || !v28 && s[101]
  s[241] = v29
  const v30 = f.forlaengelseErAfgjort === false && (v28 && s[102] || !v28 && s[103])
  s[242] = v30
  const v31 = f.forlaengelseErAfgjort ? f.forlaengelsenSlutter : v28 ? s[104] : s[105]
  s[243] = v31
  const v32 = f.forlaengelseErAfgjort ? f.forlaengelsenSlutter : v28 ? s[106] : s[107]
  s[244] = v32
  const v33 = v29 && f.vurderingsdato >= v31
  s[830] = v33
  const v34 = v29 && f.vurderingsdato < v32
  s[831] = v34
  const v35 = v34 || v28 || s[108]
  s[829] = v35
  const v36 = s[109] || s[110]
  s[324] = v36
  const v37 = (v33 || v30) && !v28 && v36
  s[828] = v37
  const v38 = v37 || SDL_24a_1
  s[826] = v38
  const v39 = SDL_24a_1_nej || SDL_24a_1_ir
  s[261] = v39
  const v40 = v35 && v39
  s[827] = v40
  const v41 = v37 || SDL_24a_1 || SDL_24c_1
  s[833] = v41
  const v42 = v35 && v39 && (SDL_24c_1_nej || !s[90])
  s[834] = v42
  const LAB_107_1 = !s[90] || v27 && (!v23 && v19 && v38 || v23 && v19 && v41)
  s[427] = LAB_107_1
  const LAB_107_1_nej = !s[90] || !v27 || !v23 && (s[97] || v40) || v23 && (s[97] || v42)
  s[428] = LAB_107_1_nej
  // LAB.110.1: Jobafklaringsforløbets længste varighed (LAB § 110, stk. 1)
  const v45 = f.jobafklaringStartede >= 16252 /* 2014-07-01 */
  s[835] = v45
  const v46 = f.jobafklaringStartede >= 17532 /* 2018-01-01 */
  s[836] = v46
  const v47 = shiftMonths(f.jobafklaringStartede, 24)
  const v48 = shiftDays(v47, -1)
  const v49 = f.jobafklaringStartede >= 18262 /* 2020-01-01 */
  s[837] = v49
  const v50 = allPeriods(f.barselUnderJobafklaring)
  const v51 = without(ALL_DAYS, v50)
  const v52 = dayReaching(v51, f.jobafklaringStartede, v47 === NEVER ? Infinity : v47 - f.jobafklaringStartede)
  const LAB_110_1 = v45 ? (v46 ? (v49 ? v52 : Math.min(v48, v52)) : v48) : FIRST_DAY
  s[430] = LAB_110_1
  const LAB_110_1_hoej = v45 ? (v46 ? (v49 ? v52 : Math.max(v48, v52)) : v48) : NEVER
  s[431] = LAB_110_1_hoej
  const LAB_110_1_er = f.erIJobafklaring && v45
  s[432] = LAB_110_1_er
  const LAB_110_1_ir = !LAB_110_1_er || !v45
  s[433] = LAB_110_1_ir
  // LAS.69j.2.bidrag: Tillæg til unge, der betaler bidrag til et barn (LAS § 69 j, stk. 2, nr. 4)
  const v57 = f.vurderingsdato >= 20819 /* 2027-01-01 */
  s[112] = v57
  const v58 = f.bidragspligtigeBoern <= 0
  s[115] = v58
  const v59 = f.vurderingsdato >= 20270 /* 2025-07-01 */
  s[840] = v59
  const v60 = f.vurderingsdato <= 20269 /* 2025-06-30 */
  s[838] = v60
  const v61 = v60 || v57
  const v62 = SATS_1(f.vurderingsdato)
  const v63 = v61 ? -Infinity : v62
  const v64 = v61 ? Infinity : v62
  const v65 = v63 > -Infinity && v64 < Infinity
  const v66 = quotient([v63, f.bidragspligtigeBoern], [1], 'nærmeste', 1)
  const v67 = quotient([v64, f.bidragspligtigeBoern], [1], 'nærmeste', 1)
  const LAS_69j_2_bidrag = s[111] ? (v59 ? (v65 ? Math.min(v66, v67) : -Infinity) : f.bidragPrMaaned) : -Infinity
  s[113] = LAS_69j_2_bidrag
  const LAS_69j_2_bidrag_hoej = s[111] ? (v59 ? (v65 ? Math.max(v66, v67) : Infinity) : f.bidragPrMaaned) : Infinity
  s[114] = LAS_69j_2_bidrag_hoej
  const LAS_69j_2_bidrag_er = !v58 && (!s[111] || !v59 || !(!v65 && !v61 && v63 === v64))
  s[116] = LAS_69j_2_bidrag_er
  const LAS_69j_2_bidrag_ir = v58 || !s[111] || v59 && (v61 || !v65)
  s[117] = LAS_69j_2_bidrag_ir
}

function svar_8(f, s) {
  // LAS.68.2: Ressourceforløbsydelsens sats i ressourceforløb (lov 1750/2025 § 21, stk. 8)
  const v0 = f.boernOpholderSigIDanmark || f.boernLigestillet
  s[843] = v0
  const v1 = f.harForsoergelsespligt && v0
  s[842] = v1
  const v2 = f.vurderingsdato <= 15705 /* 2012-12-31 */
  s[703] = v2
  const v3 = v2 || s[112]
  s[123] = v3
  const v4 = SATS_2(f.vurderingsdato)
  const v5 = f.vurderingsdato >= shiftMonths(f.foedselsdag, 300)
  s[845] = v5
  const v6 = !v5 && f.borHosForaeldre && f.harForsoergelsespligt === false
  s[844] = v6
  const v7 = SATS_3(f.vurderingsdato)
  const v8 = v3 ? -Infinity : v7
  const v9 = v3 ? Infinity : v7
  const v10 = v9 === Infinity
  const v11 = s[113] === -Infinity
  const v12 = v8 === -Infinity
  const v13 = s[114] === Infinity
  const v14 = v10 && v11 || v12 && v13
  const v15 = SATS_4(f.vurderingsdato)
  const v16 = SATS_5(f.vurderingsdato)
  const v17 = v1 || !v6 || s[115] || s[116] && !(v14 && !v3 && v8 === v9 && (!s[116] || !s[117] && s[113] === s[114]))
  s[131] = v17
  const v18 = v1 && v3 || !v1 && (v6 && (!s[115] && (v3 || s[117] || v14 || v3) || s[115] && v3) || !v6 && v3)
  s[132] = v18
  const v19 = v1 ? (v3 ? -Infinity : v4) : v6 ? (s[115] ? v8 : Math.min(v12 || v11 ? -Infinity : v8 + s[113], v3 ? -Infinity : v15)) : v3 ? -Infinity : v16
  s[133] = v19
  const v20 = v1 ? (v3 ? Infinity : v4) : v6 ? (s[115] ? v9 : Math.min(v10 || v13 ? Infinity : v9 + s[114], v3 ? Infinity : v15)) : v3 ? Infinity : v16
  s[134] = v20
  const LAS_68_2_er = !s[111] || v17
  s[436] = LAS_68_2_er
  const LAS_68_2_ir = !s[111] || v18
  s[437] = LAS_68_2_ir
  const LAS_68_2 = s[111] ? v19 : -Infinity
  s[434] = LAS_68_2
  const LAS_68_2_hoej = s[111] ? v20 : Infinity
  s[435] = LAS_68_2_hoej
  // LAS.68.5: Mindst satsen til den, der kom fra ledighedsydelse (LAS § 68, stk. 5)
  const v25 = f.vurderingsdato >= 16387 /* 2014-11-13 */
  s[438] = v25
  // LAS.68.4: Ressourceforløbsydelsen før fradrag i ressourceforløb (lov 1750/2025 § 21, stk. 8)
  const v26 = f.ydelseFoerForloebet === 'sygedagpenge'
  s[848] = v26
  const v27 = f.sidsteDagMedSygedagpengeEllers >= f.vurderingsdato
  s[849] = v27
  const v28 = v26 && v27
  s[847] = v28
  const v29 = Math.max(LAS_68_2, f.hidtidigYdelsePrMaaned)
  const v30 = Math.max(LAS_68_2_hoej, f.hidtidigYdelsePrMaaned)
  const v31 = f.ydelseFoerForloebet === 'ledighedsydelse'
  s[850] = v31
  const v32 = Math.max(f.hidtidigYdelsePrMaaned, v29)
  const v33 = Math.min(f.hidtidigYdelsePrMaaned, v30)
  const v34 = !v25 && LAS_68_2_er && v33 >= v32
  const v35 = v25 ? v32 : v34 ? Math.min(f.hidtidigYdelsePrMaaned, v32) : f.hidtidigYdelsePrMaaned
  const v36 = v25 ? v33 : v34 ? Math.max(f.hidtidigYdelsePrMaaned, v33) : f.hidtidigYdelsePrMaaned
  const LAS_68_4 = s[111] ? (v28 ? v29 : v31 ? (LAS_68_2_er ? (v25 ? v29 : Math.min(v29, v35)) : v35) : LAS_68_2) : -Infinity
  s[127] = LAS_68_4
  const LAS_68_4_hoej = s[111] ? (v28 ? v30 : v31 ? (LAS_68_2_er ? (v25 ? v30 : Math.max(v30, v36)) : v36) : LAS_68_2_hoej) : Infinity
  s[126] = LAS_68_4_hoej
  const v39 = f.ydelseFoerForloebet === 'foertidspension'
  s[846] = v39
  const LAS_68_4_er = !v39 && (!s[111] || v28 && LAS_68_2_er || !v28 && (v31 && (LAS_68_2_er || !v25) || !v31 && LAS_68_2_er))
  s[128] = LAS_68_4_er
  const LAS_68_4_ir = v39 || !s[111] || v28 && LAS_68_2_ir || !v28 && (v31 && (LAS_68_2_ir || !v25 && !((!LAS_68_2_er || !LAS_68_2_ir && v29 === v30) && LAS_68_2_er && (!LAS_68_2_er || f.hidtidigYdelsePrMaaned === v29))) || !v31 && LAS_68_2_ir)
  s[129] = LAS_68_4_ir
  // LAS.68a.1.tid: Indtægter for tiden før og efter forløbet trækkes ikke fra (LAS § 68 a, stk. 1)
  const LAS_68a_1_tid = !s[111] || s[118]
  s[443] = LAS_68a_1_tid
  const LAS_68a_1_tid_nej = !s[111] || !s[118]
  s[120] = LAS_68a_1_tid_nej
  // LAS.68a.3: Løn i tilbud, der ikke tæller med (LAS § 68 a, stk. 3)
  const v44 = LAS_68a_1_tid || !s[111]
  s[121] = v44
  const v45 = Math.min(f.timerITilbud, 16000)
  const v46 = f.vurderingsdato <= 16070 /* 2013-12-31 */ || s[112]
  s[138] = v46
  const v47 = SATS_6(f.vurderingsdato)
  const v48 = v46 ? -Infinity : v47
  s[139] = v48
  const v49 = v46 ? Infinity : v47
  s[140] = v49
  const v50 = v48 > -Infinity && v49 < Infinity
  s[137] = v50
  const v51 = quotient([v45, v48], [100], 'nærmeste', 1)
  const v52 = quotient([v45, v49], [100], 'nærmeste', 1)
  const v53 = v50 ? Math.min(v51, v52) : -Infinity
  s[142] = v53
  const v54 = v50 ? Math.max(v51, v52) : Infinity
  s[144] = v54
  const v55 = v46 || !v50
  s[141] = v55
  const LAS_68a_3_er = !s[111] || !(!v50 && !v46 && v48 === v49)
  s[125] = LAS_68a_3_er
  const LAS_68a_3_ir = !s[111] || v55
  s[124] = LAS_68a_3_ir
  const LAS_68a_3 = s[111] ? Math.min(v53, sum(f.indtaegter, (r_indtaegter) => { const r0_0 = r_indtaegter.tid === 'under'; const r0_1 = r0_0 || LAS_68a_1_tid_nej; const r0_2 = r_indtaegter.art === 'loen_i_tilbud'; const r0_3 = r0_1 && r0_2; return r0_3 ? (r0_3 && !(r0_1 && !r0_2 || !r0_0 && v44) ? r_indtaegter.beloeb : 0) : 0 })) : -Infinity
  s[122] = LAS_68a_3
  const LAS_68a_3_hoej = s[111] ? Math.min(v54, sum(f.indtaegter, (r_indtaegter) => (r_indtaegter.tid === 'under' || LAS_68a_1_tid_nej) && r_indtaegter.art === 'loen_i_tilbud' ? r_indtaegter.beloeb : 0)) : Infinity
  s[119] = LAS_68a_3_hoej
}

function svar_9(f, s) {
  // LAS.68a.2: Fradrag for løn i ressourceforløb (lov 1750/2025 § 21, stk. 8)
  const v0 = f.vurderingsdato >= 18993 /* 2022-01-01 */
  s[851] = v0
  const v1 = Math.max(0, -s[119] === -Infinity ? -Infinity : sum(f.indtaegter, (r_indtaegter) => { const r0_0 = r_indtaegter.tid === 'under'; const r0_1 = r0_0 || s[120]; const r0_2 = r_indtaegter.art === 'loen' || r_indtaegter.art === 'loen_under_sygdom' || r_indtaegter.art === 'loen_i_tilbud' || r_indtaegter.art === 'feriegodtgoerelse' || r_indtaegter.art === 'feriedage_udbetalt'; const r0_3 = r0_1 && r0_2; return r0_3 ? (r0_3 && !(r0_1 && !r0_2 || !r0_0 && s[121]) ? r_indtaegter.beloeb : 0) : 0 }) - s[119])
  const v2 = Math.max(0, -s[122] === Infinity ? Infinity : sum(f.indtaegter, (r_indtaegter) => (r_indtaegter.tid === 'under' || s[120]) && (r_indtaegter.art === 'loen' || r_indtaegter.art === 'loen_under_sygdom' || r_indtaegter.art === 'loen_i_tilbud' || r_indtaegter.art === 'feriegodtgoerelse' || r_indtaegter.art === 'feriedage_udbetalt') ? r_indtaegter.beloeb : 0) - s[122])
  const v3 = SATS_7(f.vurderingsdato)
  const v4 = s[123] ? -Infinity : v3
  s[150] = v4
  const v5 = s[123] ? Infinity : v3
  s[151] = v5
  const v6 = Math.min(v1, v4)
  const v7 = Math.min(v2, v5)
  const v8 = !s[123] && v4 === v5
  s[153] = v8
  const v9 = s[124] || s[123]
  const v10 = v6 > -Infinity && v7 < Infinity
  const v11 = quotient([v6, 3000], [10000], 'nærmeste', 1)
  const v12 = quotient([v7, 3000], [10000], 'nærmeste', 1)
  const v13 = v10 ? Math.min(v11, v12) : -Infinity
  const v14 = v10 ? Math.max(v11, v12) : Infinity
  const v15 = s[125] && !(!v10 && (!s[125] || !v9 && v6 === v7))
  const v16 = v9 || !v10
  const v17 = v2 === Infinity
  const v18 = -v5 === -Infinity
  s[152] = v18
  const v19 = v17 && v18
  const v20 = -v4 === Infinity
  s[154] = v20
  const v21 = s[125] && !(v19 && (!s[125] || !s[124] && v1 === v2) && v8)
  const v22 = s[124] || s[123] || v19
  const v23 = Math.max(0, v18 ? -Infinity : v1 - v5)
  const v24 = Math.max(0, v17 || v20 ? Infinity : v2 - v4)
  const v25 = v24 >= Infinity
  const v26 = v25 ? -Infinity : quotient([v23, 5500], [10000], 'nærmeste', 1)
  const v27 = v25 ? Infinity : quotient([v24, 5500], [10000], 'nærmeste', 1)
  const v28 = v21 && !(v25 && (!v21 || !v22 && v23 === v24))
  const v29 = v22 || v25
  const v30 = v14 === Infinity
  const v31 = v26 === -Infinity
  const v32 = v13 === -Infinity
  const v33 = v27 === Infinity
  const v34 = v30 && v31 || v32 && v33
  const LAS_68a_2_er = !s[111] || !v0 && v15 && v28 && !(v34 && (!v15 || !v16 && v13 === v14) && (!v28 || !v29 && v26 === v27)) || v0 && v28
  s[446] = LAS_68a_2_er
  const LAS_68a_2_ir = !s[111] || !v0 && (v16 || v29 || v34) || v0 && v29
  s[447] = LAS_68a_2_ir
  const LAS_68a_2 = s[111] ? (v0 ? v26 : v32 || v31 ? -Infinity : v13 + v26) : -Infinity
  s[444] = LAS_68a_2
  const LAS_68a_2_hoej = s[111] ? (v0 ? v27 : v30 || v33 ? Infinity : v14 + v27) : Infinity
  s[445] = LAS_68a_2_hoej
  // LAS.68a.1: Ressourceforløbsydelse til udbetaling i ressourceforløb (lov 1750/2025 § 21, stk. 8)
  const v39 = s[126] === Infinity
  const v40 = -LAS_68a_2_hoej === -Infinity
  const v41 = s[127] === -Infinity
  const v42 = -LAS_68a_2 === Infinity
  const v43 = v39 && v40 || v41 && v42
  const v44 = v41 || v40 ? -Infinity : s[127] - LAS_68a_2_hoej
  const v45 = v39 || v42 ? Infinity : s[126] - LAS_68a_2
  const LAS_68a_1_er = !s[111] || s[128] && LAS_68a_2_er && !(v43 && (!s[128] || !s[129] && s[127] === s[126]) && (!LAS_68a_2_er || !LAS_68a_2_ir && LAS_68a_2 === LAS_68a_2_hoej))
  s[441] = LAS_68a_1_er
  const LAS_68a_1_ir = !s[111] || s[129] || LAS_68a_2_ir || v43
  s[442] = LAS_68a_1_ir
  const LAS_68a_1 = s[111] ? Math.max(0, v44 === -Infinity ? -Infinity : v44 - sum(f.indtaegter, (r_indtaegter) => (r_indtaegter.tid === 'under' || s[120]) && (r_indtaegter.art === 'anden' || r_indtaegter.art === 'fleksloentilskud' || r_indtaegter.art === 'tilskud_egen_virksomhed' || r_indtaegter.art === 'overskud_egen_virksomhed' || r_indtaegter.art === 'uddannelsesgodtgoerelse') ? r_indtaegter.beloeb : 0)) : -Infinity
  s[439] = LAS_68a_1
  const LAS_68a_1_hoej = s[111] ? Math.max(0, v45 === Infinity ? Infinity : v45 - sum(f.indtaegter, (r_indtaegter) => { const r0_0 = r_indtaegter.tid === 'under'; const r0_1 = r0_0 || s[120]; const r0_2 = r_indtaegter.art === 'anden' || r_indtaegter.art === 'fleksloentilskud' || r_indtaegter.art === 'tilskud_egen_virksomhed' || r_indtaegter.art === 'overskud_egen_virksomhed' || r_indtaegter.art === 'uddannelsesgodtgoerelse'; const r0_3 = r0_1 && r0_2; return r0_3 ? (r0_3 && !(r0_1 && !r0_2 || !r0_0 && s[121]) ? r_indtaegter.beloeb : 0) : 0 })) : Infinity
  s[440] = LAS_68a_1_hoej
  // LAS.69j.2: Ressourceforløbsydelsens sats i jobafklaringsforløb (LAS § 69 j, stk. 2-3)
  const LAS_69j_2_er = !s[130] || s[131]
  s[450] = LAS_69j_2_er
  const LAS_69j_2_ir = !s[130] || s[132]
  s[451] = LAS_69j_2_ir
  const LAS_69j_2 = s[130] ? s[133] : -Infinity
  s[448] = LAS_69j_2
  const LAS_69j_2_hoej = s[130] ? s[134] : Infinity
  s[449] = LAS_69j_2_hoej
  // LAS.69j.4: Ressourceforløbsydelsen før fradrag i jobafklaringsforløb (LAS § 69 j, stk. 4)
  const v54 = f.vurderingsdato >= 16428 /* 2014-12-24 */
  s[175] = v54
  const v55 = f.andelAfArbejdetVedForloebetsStart <= 0
  s[855] = v55
  const v56 = f.andelAfArbejdetVedForloebetsStart <= 2500
  s[856] = v56
  const v57 = LAS_69j_2 > -Infinity && LAS_69j_2_hoej < Infinity
  const v58 = quotient([LAS_69j_2, 3], [4], 'nærmeste', 1)
  const v59 = quotient([LAS_69j_2_hoej, 3], [4], 'nærmeste', 1)
  const v60 = v57 ? Math.min(v58, v59) : -Infinity
  const v61 = v57 ? Math.max(v58, v59) : Infinity
  const v62 = LAS_69j_2_er && !(!v57 && (!LAS_69j_2_er || !LAS_69j_2_ir && LAS_69j_2 === LAS_69j_2_hoej))
  const v63 = LAS_69j_2_ir || !v57
  const v64 = f.andelAfArbejdetVedForloebetsStart <= 5000
  s[857] = v64
  const v65 = quotient([LAS_69j_2, 2], [4], 'nærmeste', 1)
  const v66 = quotient([LAS_69j_2_hoej, 2], [4], 'nærmeste', 1)
  const v67 = v57 ? Math.min(v65, v66) : -Infinity
  const v68 = v57 ? Math.max(v65, v66) : Infinity
  const v69 = !s[83] && LAS_69j_2_er
  const v70 = !s[83] && LAS_69j_2_ir
  const v71 = f.vurderingsdato >= 16617 /* 2015-07-01 */
  s[176] = v71
  const v72 = f.andelAfArbejdetDuKan <= 0
  s[174] = v72
  const v73 = f.andelAfArbejdetDuKan <= 2500
  s[372] = v73
  const LAS_69j_4_er = !s[130] || !v54 && (s[83] && (v55 && LAS_69j_2_er || !v55 && (v56 && v62 || !v56 && (!v64 || v62))) || v69) || v54 && (!v71 || s[83] && (v72 && LAS_69j_2_er || !v72 && (v73 && v62 || !v73 && (!s[135] || v62))) || v69)
  s[180] = LAS_69j_4_er
  const LAS_69j_4_ir = !s[130] || !v54 && (s[83] && (v55 && LAS_69j_2_ir || !v55 && (v56 && v63 || !v56 && v64 && v63)) || v70) || v54 && (!v71 || s[83] && (v72 && LAS_69j_2_ir || !v72 && (v73 && v63 || !v73 && s[135] && v63)) || v70)
  s[181] = LAS_69j_4_ir
  const LAS_69j_4 = s[130] ? (v54 ? (v71 ? (s[83] ? (v72 ? LAS_69j_2 : v73 ? v60 : s[135] ? v67 : 0) : LAS_69j_2) : -Infinity) : s[83] ? (v55 ? LAS_69j_2 : v56 ? v60 : v64 ? v67 : 0) : LAS_69j_2) : -Infinity
  s[179] = LAS_69j_4
  const LAS_69j_4_hoej = s[130] ? (v54 ? (v71 ? (s[83] ? (v72 ? LAS_69j_2_hoej : v73 ? v61 : s[135] ? v68 : 0) : LAS_69j_2_hoej) : Infinity) : s[83] ? (v55 ? LAS_69j_2_hoej : v56 ? v61 : v64 ? v68 : 0) : LAS_69j_2_hoej) : Infinity
  s[178] = LAS_69j_4_hoej
  // LAS.69j.5.tid: Indtægter for tiden før og efter forløbet trækkes ikke fra (LAS § 69 j, stk. 5)
  const LAS_69j_5_tid = !s[130] || s[118]
  s[136] = LAS_69j_5_tid
  const LAS_69j_5_tid_nej = !s[130] || !s[118]
  s[143] = LAS_69j_5_tid_nej
}

function svar_10(f, s) {
  // LAS.69j.10: Løn i tilbud, der ikke tæller med (LAS § 69 j, stk. 10)
  const v0 = s[136] || !s[130]
  s[146] = v0
  const LAS_69j_10_er = !s[130] || !(!s[137] && !s[138] && s[139] === s[140])
  s[148] = LAS_69j_10_er
  const LAS_69j_10_ir = !s[130] || s[141]
  s[149] = LAS_69j_10_ir
  const LAS_69j_10 = s[130] ? Math.min(s[142], sum(f.indtaegter, (r_indtaegter) => { const r0_0 = r_indtaegter.tid === 'under'; const r0_1 = r_indtaegter.art === 'loen_i_tilbud'; const r0_2 = r0_0 || s[143]; const r0_3 = r0_2 && r0_1; return r0_3 ? (r0_3 && !(r0_2 && !r0_1 || !r0_0 && v0) ? r_indtaegter.beloeb : 0) : 0 })) : -Infinity
  s[147] = LAS_69j_10
  const LAS_69j_10_hoej = s[130] ? Math.min(s[144], sum(f.indtaegter, (r_indtaegter) => (r_indtaegter.tid === 'under' || s[143]) && r_indtaegter.art === 'loen_i_tilbud' ? r_indtaegter.beloeb : 0)) : Infinity
  s[145] = LAS_69j_10_hoej
}

function svar_11(f, s) {
  // LAS.69j.9: Fradrag for løn i jobafklaringsforløb (LAS § 69 j, stk. 9)
  const v0 = f.vurderingsdato >= 16436 /* 2015-01-01 */
  s[155] = v0
  const v1 = Math.max(0, -s[145] === -Infinity ? -Infinity : sum(f.indtaegter, (r_indtaegter) => { const r0_0 = r_indtaegter.tid === 'under'; const r0_1 = r0_0 || s[143]; const r0_2 = r_indtaegter.art === 'loen' || r_indtaegter.art === 'loen_i_tilbud' || r_indtaegter.art === 'feriegodtgoerelse' || r_indtaegter.art === 'feriedage_udbetalt'; const r0_3 = r0_1 && r0_2; return r0_3 ? (r0_3 && !(r0_1 && !r0_2 || !r0_0 && s[146]) ? r_indtaegter.beloeb : 0) : 0 }) - s[145])
  const v2 = Math.max(0, -s[147] === Infinity ? Infinity : sum(f.indtaegter, (r_indtaegter) => (r_indtaegter.tid === 'under' || s[143]) && (r_indtaegter.art === 'loen' || r_indtaegter.art === 'loen_i_tilbud' || r_indtaegter.art === 'feriegodtgoerelse' || r_indtaegter.art === 'feriedage_udbetalt') ? r_indtaegter.beloeb : 0) - s[147])
  const v3 = v2 === Infinity
  const v4 = Math.max(0, v1 - 1344200)
  const v5 = Math.max(0, v3 ? Infinity : v2 - 1344200)
  const v6 = v5 >= Infinity
  s[156] = v6
  const v7 = v6 ? -Infinity : quotient([v4, 5500], [10000], 'nærmeste', 1)
  const v8 = v6 ? Infinity : quotient([v5, 5500], [10000], 'nærmeste', 1)
  const v9 = v7 === -Infinity ? -Infinity : Math.round(Math.min(v1, 1344200) * 3000 / 10000) + v7
  s[168] = v9
  const v10 = v8 === Infinity ? Infinity : Math.round(Math.min(v2, 1344200) * 3000 / 10000) + v8
  s[172] = v10
  const v11 = s[148] && s[148] && !(v6 && (!s[148] || !s[149] && v4 === v5))
  s[166] = v11
  const v12 = Math.max(0, v1 - sum(f.indtaegter, (r_indtaegter) => (r_indtaegter.tid === 'under' || s[143]) && (r_indtaegter.art === 'loen' || r_indtaegter.art === 'loen_i_tilbud' || r_indtaegter.art === 'feriegodtgoerelse' || r_indtaegter.art === 'feriedage_udbetalt') ? r_indtaegter.pension ?? 0 : 0))
  const v13 = Math.max(0, v3 ? Infinity : v2 - sum(f.indtaegter, (r_indtaegter) => { const r0_0 = r_indtaegter.tid === 'under'; const r0_1 = r0_0 || s[143]; const r0_2 = r_indtaegter.art === 'loen' || r_indtaegter.art === 'loen_i_tilbud' || r_indtaegter.art === 'feriegodtgoerelse' || r_indtaegter.art === 'feriedage_udbetalt'; const r0_3 = r0_1 && r0_2; return r0_3 ? (r0_3 && !(r0_1 && !r0_2 || !r0_0 && s[146]) ? r_indtaegter.pension ?? 0 : 0) : 0 }))
  const v14 = v13 === Infinity
  const v15 = Math.max(0, v12 - 1344200)
  const v16 = Math.max(0, v14 ? Infinity : v13 - 1344200)
  const v17 = v16 >= Infinity
  s[157] = v17
  const v18 = v17 ? -Infinity : quotient([v15, 5500], [10000], 'nærmeste', 1)
  const v19 = v17 ? Infinity : quotient([v16, 5500], [10000], 'nærmeste', 1)
  const v20 = v18 === -Infinity ? -Infinity : Math.round(Math.min(1344200, v12) * 3000 / 10000) + v18
  s[169] = v20
  const v21 = v19 === Infinity ? Infinity : Math.round(Math.min(1344200, v13) * 3000 / 10000) + v19
  s[173] = v21
  const v22 = s[148] && s[148] && !(v17 && (!s[148] || !s[149] && v15 === v16))
  s[167] = v22
  const v23 = Math.min(s[150], v1)
  const v24 = Math.min(s[151], v2)
  const v25 = s[149] || s[123]
  const v26 = v23 > -Infinity && v24 < Infinity
  const v27 = quotient([v23, 3000], [10000], 'nærmeste', 1)
  const v28 = quotient([v24, 3000], [10000], 'nærmeste', 1)
  const v29 = v26 ? Math.min(v27, v28) : -Infinity
  const v30 = v26 ? Math.max(v27, v28) : Infinity
  const v31 = s[148] && !(!v26 && (!s[148] || !v25 && v23 === v24))
  const v32 = v25 || !v26
  const v33 = v3 && s[152]
  const v34 = s[148] && !(v33 && (!s[148] || !s[149] && v1 === v2) && s[153])
  const v35 = s[149] || s[123] || v33
  const v36 = Math.max(0, s[152] ? -Infinity : v1 - s[151])
  const v37 = Math.max(0, v3 || s[154] ? Infinity : v2 - s[150])
  const v38 = v37 >= Infinity
  const v39 = v38 ? -Infinity : quotient([v36, 5500], [10000], 'nærmeste', 1)
  const v40 = v38 ? Infinity : quotient([v37, 5500], [10000], 'nærmeste', 1)
  const v41 = v34 && !(v38 && (!v34 || !v35 && v36 === v37))
  const v42 = v35 || v38
  const v43 = v30 === Infinity
  const v44 = v39 === -Infinity
  const v45 = v29 === -Infinity
  const v46 = v40 === Infinity
  const v47 = v43 && v44 || v45 && v46
  const v48 = v45 || v44 ? -Infinity : v29 + v39
  s[162] = v48
  const v49 = v43 || v46 ? Infinity : v30 + v40
  s[170] = v49
  const v50 = v31 && v41 && !(v47 && (!v31 || !v32 && v29 === v30) && (!v41 || !v42 && v39 === v40))
  s[163] = v50
  const v51 = v32 || v42 || v47
  s[158] = v51
  const v52 = Math.min(s[150], v12)
  const v53 = Math.min(s[151], v13)
  const v54 = v52 > -Infinity && v53 < Infinity
  const v55 = quotient([v52, 3000], [10000], 'nærmeste', 1)
  const v56 = quotient([v53, 3000], [10000], 'nærmeste', 1)
  const v57 = v54 ? Math.min(v55, v56) : -Infinity
  const v58 = v54 ? Math.max(v55, v56) : Infinity
  const v59 = s[148] && !(!v54 && (!s[148] || !v25 && v52 === v53))
  const v60 = v25 || !v54
  s[159] = v60
  const v61 = v14 && s[152]
  const v62 = s[148] && !(v61 && (!s[148] || !s[149] && v12 === v13) && s[153])
  const v63 = s[149] || s[123] || v61
  const v64 = Math.max(0, s[152] ? -Infinity : v12 - s[151])
  const v65 = Math.max(0, v14 || s[154] ? Infinity : v13 - s[150])
  const v66 = v65 >= Infinity
  const v67 = v66 ? -Infinity : quotient([v64, 5500], [10000], 'nærmeste', 1)
  const v68 = v66 ? Infinity : quotient([v65, 5500], [10000], 'nærmeste', 1)
  const v69 = v62 && !(v66 && (!v62 || !v63 && v64 === v65))
  const v70 = v63 || v66
  s[160] = v70
  const v71 = v58 === Infinity
  const v72 = v67 === -Infinity
  const v73 = v57 === -Infinity
  const v74 = v68 === Infinity
  const v75 = v71 && v72 || v73 && v74
  s[161] = v75
  const v76 = v73 || v72 ? -Infinity : v57 + v67
  s[165] = v76
  const v77 = v71 || v74 ? Infinity : v58 + v68
  s[171] = v77
  const v78 = v59 && v69 && !(v75 && (!v59 || !v60 && v57 === v58) && (!v69 || !v70 && v67 === v68))
  s[164] = v78
  const LAS_69j_9_er = !s[130] || !v0 && (v11 || v22) || v0 && (!s[118] && (v50 || v78) || s[118] && v50)
  s[177] = LAS_69j_9_er
}

function svar_12(f, s) {
  // LAS.69j.9: Fradrag for løn i jobafklaringsforløb (LAS § 69 j, stk. 9)
  const LAS_69j_9_ir = !s[130] || !s[155] && (s[149] || s[149] || s[156] || s[149] || s[149] || s[157]) || s[155] && (!s[118] && (s[158] || s[159] || s[160] || s[161]) || s[118] && s[158])
  s[467] = LAS_69j_9_ir
  const LAS_69j_9 = s[130] ? (s[155] ? (s[118] ? s[162] : s[163] ? (s[164] ? Math.min(s[162], s[165]) : s[162]) : s[165]) : s[166] ? (s[167] ? Math.min(s[168], s[169]) : s[168]) : s[169]) : -Infinity
  s[465] = LAS_69j_9
  const LAS_69j_9_hoej = s[130] ? (s[155] ? (s[118] ? s[170] : s[163] ? (s[164] ? Math.max(s[170], s[171]) : s[170]) : s[171]) : s[166] ? (s[167] ? Math.max(s[172], s[173]) : s[172]) : s[173]) : Infinity
  s[466] = LAS_69j_9_hoej
  // LAS.69j.7: Fleksløntilskuddet trækkes fra (LAS § 69 j, stk. 6-7)
  const v3 = sum(f.indtaegter, (r_indtaegter) => r_indtaegter.art === 'loen_under_sygdom' ? 1 : 0) <= 0
  s[858] = v3
  const v4 = !v3 || f.ansatIFleksjobVedForloebetsStart === false
  const LAS_69j_7 = !s[130] || v4
  s[460] = LAS_69j_7
  const LAS_69j_7_nej = !s[130] || !v4
  s[461] = LAS_69j_7_nej
  // LAS.69j.8: Overskud af egen virksomhed trækkes fra (LAS § 69 j, stk. 8)
  const v7 = s[83] && !s[174]
  const LAS_69j_8 = !s[130] || !s[175] || !s[176] || !v7
  s[462] = LAS_69j_8
  const LAS_69j_8_nej = !s[130] || s[175] && (!s[176] || v7)
  s[463] = LAS_69j_8_nej
  const LAS_69j_8_ir = !s[130] || s[175] && !s[176]
  s[464] = LAS_69j_8_ir
  // LAS.69j.13: Uddannelsesgodtgørelse efter en arbejdsskade trækkes ikke fra (LAS § 69 j, stk. 13)
  const v11 = f.vurderingsdato >= 19704 /* 2023-12-13 */
  s[859] = v11
  const v12 = f.vurderingsdato >= 19899 /* 2024-06-25 */
  s[860] = v12
  const LAS_69j_13 = !s[130] || v11
  s[468] = LAS_69j_13
  const LAS_69j_13_nej = !s[130] || !v11 || !v12
  s[469] = LAS_69j_13_nej
  const LAS_69j_13_ir = !s[130] || v11 && !v12
  s[470] = LAS_69j_13_ir
  // LAS.69j.5: Fradrag i ydelsen under jobafklaringsforløb (LAS § 69 j, stk. 5-13)
  const v16 = LAS_69j_9 === -Infinity ? -Infinity : sum(f.indtaegter, (r_indtaegter) => { const r0_0 = r_indtaegter.tid === 'under'; const r0_1 = r0_0 || s[143]; const r0_2 = r_indtaegter.art === 'anden' || r_indtaegter.art === 'loen_under_sygdom'; const r0_3 = r0_1 && r0_2; return r0_3 ? (r0_3 && !(r0_1 && !r0_2 || !r0_0 && s[146]) ? r_indtaegter.beloeb : 0) : 0 }) + LAS_69j_9
  const v17 = LAS_69j_9_hoej === Infinity ? Infinity : sum(f.indtaegter, (r_indtaegter) => (r_indtaegter.tid === 'under' || s[143]) && (r_indtaegter.art === 'anden' || r_indtaegter.art === 'loen_under_sygdom') ? r_indtaegter.beloeb : 0) + LAS_69j_9_hoej
  const v18 = sum(f.indtaegter, (r_indtaegter) => { const r0_0 = r_indtaegter.tid === 'under'; const r0_1 = r0_0 || s[143]; const r0_2 = r_indtaegter.art === 'fleksloentilskud'; const r0_3 = r0_1 && r0_2; return r0_3 ? (r0_3 && !(r0_1 && !r0_2 || !r0_0 && s[146]) ? r_indtaegter.beloeb : 0) : 0 })
  const v19 = sum(f.indtaegter, (r_indtaegter) => (r_indtaegter.tid === 'under' || s[143]) && r_indtaegter.art === 'fleksloentilskud' ? r_indtaegter.beloeb : 0)
  const v20 = !s[130] && v18 <= 0
  const v21 = LAS_69j_7_nej ? 0 : v18
  const v22 = v16 === -Infinity ? -Infinity : v16 + (LAS_69j_7 ? (LAS_69j_7_nej || v20 ? Math.min(v18, v21) : v18) : v21)
  const v23 = v17 === Infinity ? Infinity : v17 + (LAS_69j_7 ? v19 : 0)
  const v24 = sum(f.indtaegter, (r_indtaegter) => { const r0_0 = r_indtaegter.tid === 'under'; const r0_1 = r0_0 || s[143]; const r0_2 = r_indtaegter.art === 'overskud_egen_virksomhed'; const r0_3 = r0_1 && r0_2; return r0_3 ? (r0_3 && !(r0_1 && !r0_2 || !r0_0 && s[146]) ? r_indtaegter.beloeb : 0) : 0 })
  const v25 = sum(f.indtaegter, (r_indtaegter) => (r_indtaegter.tid === 'under' || s[143]) && r_indtaegter.art === 'overskud_egen_virksomhed' ? r_indtaegter.beloeb : 0)
  const v26 = LAS_69j_8_ir && v24 <= 0
  const v27 = LAS_69j_8_nej ? 0 : v24
  const v28 = v22 === -Infinity ? -Infinity : v22 + (LAS_69j_8 ? (LAS_69j_8_nej || v26 ? Math.min(v24, v27) : v24) : v27)
  const v29 = v23 === Infinity ? Infinity : v23 + (LAS_69j_8 ? v25 : 0)
  const v30 = sum(f.indtaegter, (r_indtaegter) => { const r0_0 = r_indtaegter.tid === 'under'; const r0_1 = r0_0 || s[143]; const r0_2 = r_indtaegter.art === 'uddannelsesgodtgoerelse'; const r0_3 = r0_1 && r0_2; return r0_3 ? (r0_3 && !(r0_1 && !r0_2 || !r0_0 && s[146]) ? r_indtaegter.beloeb : 0) : 0 })
  const v31 = sum(f.indtaegter, (r_indtaegter) => (r_indtaegter.tid === 'under' || s[143]) && r_indtaegter.art === 'uddannelsesgodtgoerelse' ? r_indtaegter.beloeb : 0)
  const v32 = LAS_69j_13_ir && v30 <= 0
  const v33 = LAS_69j_13 ? 0 : v30
  const LAS_69j_5_er = !s[130] || s[177] && (LAS_69j_7 || LAS_69j_7_nej || v20) && (LAS_69j_8 || LAS_69j_8_nej || v26) && (LAS_69j_13_nej || LAS_69j_13 || v32)
  s[454] = LAS_69j_5_er
  const LAS_69j_5_ir = !s[130] || LAS_69j_9_ir || !s[130] && !(v18 === v19 && v18 === 0) || LAS_69j_8_ir && !(v24 === v25 && v24 === 0) || LAS_69j_13_ir && !(v30 === v31 && v30 === 0)
  s[455] = LAS_69j_5_ir
  const LAS_69j_5 = s[130] ? (v28 === -Infinity ? -Infinity : v28 + (LAS_69j_13_nej ? (LAS_69j_13 || v32 ? Math.min(v30, v33) : v30) : v33)) : -Infinity
  s[452] = LAS_69j_5
  const LAS_69j_5_hoej = s[130] ? (v29 === Infinity ? Infinity : v29 + (LAS_69j_13_nej ? v31 : 0)) : Infinity
  s[453] = LAS_69j_5_hoej
  // LAS.69j.5.modtager: Retten til forløbet består, selv om intet udbetales (LAS § 69 j, stk. 5)
  const v38 = f.vurderingsdato >= 18262 /* 2020-01-01 */
  s[196] = v38
  const v39 = !v38 || f.harFrasagtYdelsen === false
  const LAS_69j_5_modtager = f.erIJobafklaring && (!s[130] || v39)
  s[456] = LAS_69j_5_modtager
  const LAS_69j_5_modtager_nej = f.erIJobafklaring && (!s[130] || !v39)
  s[457] = LAS_69j_5_modtager_nej
  const LAS_69j_5_modtager_ir = f.erIJobafklaring === false || !s[130]
  s[458] = LAS_69j_5_modtager_ir
  // LAS.69j.udbetales: Ressourceforløbsydelse til udbetaling i jobafklaringsforløb (LAS § 69 j, stk. 5)
  const v43 = s[178] === Infinity
  const v44 = -LAS_69j_5_hoej === -Infinity
  const v45 = s[179] === -Infinity
  const v46 = -LAS_69j_5 === Infinity
  const v47 = v43 && v44 || v45 && v46
  const LAS_69j_udbetales_er = !s[130] || s[180] && LAS_69j_5_er && !(v47 && (!s[180] || !s[181] && s[179] === s[178]) && (!LAS_69j_5_er || !LAS_69j_5_ir && LAS_69j_5 === LAS_69j_5_hoej))
  s[473] = LAS_69j_udbetales_er
  const LAS_69j_udbetales_ir = !s[130] || s[181] || LAS_69j_5_ir || v47
  s[474] = LAS_69j_udbetales_ir
  const LAS_69j_udbetales = s[130] ? Math.max(0, v45 || v44 ? -Infinity : s[179] - LAS_69j_5_hoej) : -Infinity
  s[471] = LAS_69j_udbetales
  const LAS_69j_udbetales_hoej = s[130] ? Math.max(0, v43 || v46 ? Infinity : s[178] - LAS_69j_5) : Infinity
  s[472] = LAS_69j_udbetales_hoej
  // SDL.2.1: Hvem kan få sygedagpenge (SDL § 2, stk. 1)
  const SDL_2_1 = s[63] || s[88] && (s[65] || s[83] || s[89] || f.arbejdsskade || s[182])
  s[478] = SDL_2_1
  const SDL_2_1_nej = s[63] || s[88] && !s[65] && !s[83] && !s[89] && f.arbejdsskade === false && s[183]
  s[479] = SDL_2_1_nej
  // SDL.2: Ret til sygedagpenge (SDL § 2)
  const v54 = s[184] && s[185] >= f.vurderingsdato
  s[866] = v54
  const v55 = s[184] && s[186] < f.vurderingsdato
  s[867] = v55
  const v56 = s[71] || v55
  s[865] = v56
  const v57 = s[187] && (v54 || s[188]) && (s[70] || v54)
  s[864] = v57
  const v58 = v57 || s[189]
  s[862] = v58
  const v59 = (v56 || s[69]) && (s[190] || s[69]) && (v56 || s[190])
  s[863] = v59
  const SDL_2 = s[63] || s[88] && (SDL_2_1 || s[69]) && (v58 || s[69]) && s[191] && s[192] && (SDL_2_1 || v58 || s[193] || s[91])
  s[475] = SDL_2
  const SDL_2_nej = s[63] || s[88] && (SDL_2_1_nej || v59 || s[194] || s[97])
  s[476] = SDL_2_nej
  const SDL_2_ir = s[63] || s[88] && s[69] && !s[90] || s[64]
  s[477] = SDL_2_ir
  // SDL.7.1.ferieaftale: Ferien kan aftales med kommunen (SDL § 7, stk. 1)
  const v63 = f.feriePasserMedForloebet && f.ferieIndenForFerieloven
  const SDL_7_1_ferieaftale = !s[90] || v63
  s[483] = SDL_7_1_ferieaftale
  const SDL_7_1_ferieaftale_nej = !s[90] || !v63
  s[484] = SDL_7_1_ferieaftale_nej
  // SDL.7.1.genoptagelse: Sygedagpenge igen efter ferien fra (SDL § 7, stk. 1)
  const v66 = periods(f.afbrydelser, (r_afbrydelser) => r_afbrydelser.slags === 'ferie')
  const v67 = runEnd(v66, f.vurderingsdato)
  const v68 = shiftDays(v67 < 2147483647 || v67 === 2147483647 ? v67 : FIRST_DAY, 1)
  const SDL_7_1_genoptagelse = s[90] ? v68 : FIRST_DAY
  s[485] = SDL_7_1_genoptagelse
  const SDL_7_1_genoptagelse_hoej = s[90] ? v68 : NEVER
  s[486] = SDL_7_1_genoptagelse_hoej
  const SDL_7_1_genoptagelse_ir = f.ferieAftalt === false || !s[90]
  s[487] = SDL_7_1_genoptagelse_ir
  // SDL.7.1.ny: Ferien gør det til en ny sygemelding (SDL § 7, stk. 1)
  const SDL_7_1_ny = !s[90] || f.ferieAftalt === false
  s[488] = SDL_7_1_ny
  const SDL_7_1_ny_nej = !s[90] || f.ferieAftalt
  s[489] = SDL_7_1_ny_nej
}

function svar_13(f, s) {
  // SDL.7.3: Fra hvornår arbejdsevnen ses bredere (SDL § 7, stk. 3)
  const v0 = shiftMonths(s[59], 3)
  s[232] = v0
  const v1 = shiftMonths(s[61], 3)
  s[233] = v1
  const v2 = f.saerligeGrundeTilAndetTidspunkt || !s[3]
  const v3 = f.saerligeGrundeTilAndetTidspunkt === false && s[5]
  const SDL_7_3 = s[63] ? FIRST_DAY : f.saerligeGrundeTilAndetTidspunkt ? f.bredVurderingsdag : v0
  s[492] = SDL_7_3
  const SDL_7_3_hoej = s[63] ? NEVER : f.saerligeGrundeTilAndetTidspunkt ? f.bredVurderingsdag : v1
  s[493] = SDL_7_3_hoej
  const v6 = f.persongruppe === 'loenmodtager' || f.persongruppe === 'selvstaendig'
  s[416] = v6
  const SDL_7_3_er = v6 && (s[63] || s[72] && v2 || s[73] && v2)
  s[494] = SDL_7_3_er
  const SDL_7_3_ir = !v6 || s[63] || s[72] && v3 || s[73] && v3 || s[64]
  s[495] = SDL_7_3_ir
  // SDL.7.5: Stop, når helbredet er stationært (SDL § 7, stk. 5, 2. pkt.)
  const v9 = !s[111] && f.helbredetErStationaert && f.arbejdsevnenErAfklaret && f.berettigetTilRevalidering === false && f.berettigetTilFleksjob === false && f.berettigetTilFoertidspension === false || s[111] && f.helbredetErStationaert && f.arbejdsevnenErAfklaret && f.berettigetTilRevalidering === false && f.berettigetTilFleksjob === false && f.berettigetTilFoertidspension === false && f.berettigetTilRessourceforloeb === false
  const SDL_7_5 = !s[90] || v9
  s[496] = SDL_7_5
  const SDL_7_5_nej = !s[90] || !v9
  s[497] = SDL_7_5_nej
  // SDL.7a.1: Arbejdsgiverens samtale skal være holdt (SDL § 7 a, stk. 1-3)
  const v12 = !s[3] && s[60] && s[59] <= 14612 /* 2010-01-03 */
  const v13 = !s[3] && s[61] >= 14613 /* 2010-01-04 */ && s[195]
  const v14 = allPeriods(f.fravaer)
  const v15 = runStart(v14, f.vurderingsdato)
  const v16 = v15 < 2147483647 || v15 === 2147483647 ? v15 : FIRST_DAY
  const v17 = shiftDays(v16, 56) >= f.fratraedelsesdag
  s[874] = v17
  const v18 = f.fratraeder && v17
  s[873] = v18
  const v19 = v18 ? NEVER : shiftDays(v16, 28)
  const SDL_7a_1 = s[63] ? FIRST_DAY : v13 || s[73] ? v19 : NEVER
  s[498] = SDL_7a_1
  const SDL_7a_1_hoej = s[63] ? NEVER : v12 ? NEVER : v19
  s[499] = SDL_7a_1_hoej
  const SDL_7a_1_er = s[65] && (s[63] || v12 || v13 || s[73])
  s[500] = SDL_7a_1_er
  const SDL_7a_1_ir = !s[65] || s[69]
  s[408] = SDL_7a_1_ir
  // SDL.7c: Tidlig opfølgning (SDL § 7 c, stk. 1)
  const v24 = f.vurderingsdato >= 16440 /* 2015-01-05 */
  s[206] = v24
  const v25 = f.tidligOpfoelgningOensketAf === 'arbejdsgiver'
  s[876] = v25
  const v26 = shiftDays(s[59], 35)
  s[353] = v26
  const v27 = shiftDays(s[61], 35)
  s[354] = v27
  const v28 = !s[3] && shiftDays(v27, -1) >= f.tidligOpfoelgningBedtOm
  s[877] = v28
  const v29 = !s[3] && shiftDays(v26, -1) < f.tidligOpfoelgningBedtOm
  s[878] = v29
  const v30 = f.tidligOpfoelgningOensketAf === 'sygemeldt'
  s[879] = v30
  const v31 = v30 && f.ventesRaskInden8Uger === false
  const SDL_7c = v24 && (!v24 || v25 && f.ventesRaskInden8Uger === false && (v28 || s[5]) && f.oenskerTidligOpfoelgning || !v25 && v31)
  s[204] = SDL_7c
  const SDL_7c_nej = v24 && (!v24 || v25 && (f.ventesRaskInden8Uger || v29 || f.oenskerTidligOpfoelgning === false) || !v25 && !v31)
  s[205] = SDL_7c_nej
  // SDL.10a: Der skal udfyldes et oplysningsskema (SDL § 10 a)
  const v34 = !s[118] || !(f.fikSygedagpengeVedLivstruende && f.sagenErBelyst)
  const SDL_10a = !s[90] || v34
  s[502] = SDL_10a
  const SDL_10a_nej = !s[90] || !v34
  s[503] = SDL_10a_nej
  // SDL.11.3: Oplysningsskemaet skal være besvaret (SDL § 11, stk. 3)
  const v37 = f.oplysningsskemaSendt >= 13332 /* 2006-07-03 */
  s[506] = v37
  const v38 = shiftDays(f.oplysningsskemaSendt, 8)
  const SDL_11_3 = v37 ? v38 : FIRST_DAY
  s[504] = SDL_11_3
  const SDL_11_3_hoej = v37 ? v38 : NEVER
  s[505] = SDL_11_3_hoej
  // SDL.12.1.1: Kategori 1 (SDL § 12, stk. 1, nr. 1)
  const v41 = shiftDays(shiftDays(s[59], 56), -1)
  s[199] = v41
  const v42 = shiftDays(shiftDays(s[61], 56), -1)
  s[200] = v42
  const v43 = !s[3] && v42 >= f.forventetRask
  s[883] = v43
  const v44 = !s[3] && v41 < f.forventetRask
  s[884] = v44
  const v45 = !s[3] && v42 >= f.vurderingsdato
  s[885] = v45
  const v46 = !s[3] && v41 < f.vurderingsdato
  s[886] = v46
  const v47 = v44 || v46
  s[887] = v47
  const v48 = (v43 || s[5]) && (v45 || s[5]) && (v43 || v45)
  s[888] = v48
  const v49 = f.vurderingsdato >= 20635 /* 2026-07-01 */
  s[197] = v49
  const v50 = !v49 && s[5]
  const SDL_12_1_1 = !s[90] || !v24 && f.tilbagevendenForestaar || v24 && !v49 && v48
  s[203] = SDL_12_1_1
  const SDL_12_1_1_nej = !s[90] || !v24 && f.tilbagevendenForestaar === false || v24 && (v49 || v47)
  s[201] = SDL_12_1_1_nej
  const SDL_12_1_1_ir = !s[90] || v24 && v50
  s[202] = SDL_12_1_1_ir
  // SDL.11a.1: Lægeattest før den første samtale (SDL § 11 a, stk. 1)
  const SDL_11a_1 = !s[90] || !v24 && f.laegeattestNoedvendig || v24 && (!s[196] && SDL_12_1_1_nej || s[196] && f.laegeattestNoedvendig)
  s[507] = SDL_11a_1
  const SDL_11a_1_nej = !s[90] || !v24 && f.laegeattestNoedvendig === false || v24 && (!s[196] && SDL_12_1_1 || s[196] && f.laegeattestNoedvendig === false)
  s[508] = SDL_11a_1_nej
  const SDL_11a_1_ir = !s[90] || v24 && !s[196] && SDL_12_1_1_ir
  s[509] = SDL_11a_1_ir
  // SDL.12.1.2: Kategori 2 (SDL § 12, stk. 1, nr. 2)
  const v57 = f.vurderingsdato >= 20089 /* 2025-01-01 */
  s[198] = v57
  const v58 = f.tilbagevendenForestaar === false && f.risikoForLangtForloeb
  const v59 = v47 || s[5]
  const SDL_12_1_2 = !s[90] || !v24 && v58 || v24 && (!v57 && v59 && f.behovForTvaerfagligIndsats === false || v57 && !v49 && v47)
  s[236] = SDL_12_1_2
  const SDL_12_1_2_nej = !s[90] || !v24 && !v58 || v24 && (!v57 && (v48 || f.behovForTvaerfagligIndsats) || v57 && (v49 || v48))
  s[231] = SDL_12_1_2_nej
  const SDL_12_1_2_ir = !s[90] || v24 && v57 && v50
  s[230] = SDL_12_1_2_ir
  // SDL.12.1.3: Kategori 3 (SDL § 12, stk. 1, nr. 3)
  const v63 = f.tilbagevendenForestaar === false && f.risikoForLangtForloeb === false
  const SDL_12_1_3 = !s[90] || !v24 && v63 || v24 && !v57 && v59 && f.behovForTvaerfagligIndsats
  s[510] = SDL_12_1_3
  const SDL_12_1_3_nej = !s[90] || !v24 && !v63 || v24 && (v57 || v48 || f.behovForTvaerfagligIndsats === false)
  s[511] = SDL_12_1_3_nej
}

function svar_14(f, s) {
  // SDL.13f.1: Ingen opfølgning i et kortere forløb (SDL § 13 f, stk. 1-3)
  const v0 = f.fratraedelsesdag >= f.vurderingsdato
  s[896] = v0
  const v1 = f.fratraeder && !v0
  s[895] = v1
  const v2 = s[65] && !v1
  s[894] = v2
  const v3 = f.holdteSamtaler >= 1
  s[237] = v3
  const v4 = shiftDays(shiftDays(f.foersteOpfoelgningssamtale, 91), -1)
  s[239] = v4
  const v5 = v4 >= f.forventetRask
  s[897] = v5
  const v6 = v4 >= f.vurderingsdato
  s[898] = v6
  const v7 = v2 && v3 && f.forudsigeligtForloeb && v5 && v6
  s[229] = v7
  const v8 = shiftDays(shiftDays(s[59], 182), -1)
  s[238] = v8
  const v9 = shiftDays(shiftDays(s[61], 182), -1)
  s[240] = v9
  const v10 = !s[3] && v9 >= f.forventetRask
  s[901] = v10
  const v11 = !s[3] && v8 < f.forventetRask
  s[902] = v11
  const v12 = !v2 || v11 || f.opfoelgningOenskes
  s[900] = v12
  const v13 = v2 && (v10 || s[5]) && f.opfoelgningOenskes === false
  s[899] = v13
  const v14 = !s[3] && v9 >= f.vurderingsdato
  s[903] = v14
  const v15 = !s[3] && v8 < f.vurderingsdato
  s[904] = v15
  const v16 = v12 || f.opfoelgningAlligevel || v15
  s[209] = v16
  const v17 = v13 && f.opfoelgningAlligevel === false && (v14 || s[5])
  s[210] = v17
  const v18 = !s[3] && s[59] < 20635 /* 2026-07-01 */
  s[892] = v18
  const v19 = !s[3] && s[61] >= 20635 /* 2026-07-01 */
  s[893] = v19
  const v20 = !s[197] || v19
  s[891] = v20
  const v21 = s[197] && (v18 || s[5])
  s[211] = v21
  const v22 = v21 && !v20
  s[212] = v22
  const SDL_13f_1 = s[198] && (v21 && (v7 || v17) || !v22 && (!s[198] || !s[197] && v7 || s[197] && v17))
  s[208] = SDL_13f_1
  const SDL_13f_1_nej = s[198] && (v21 && (!v7 || v16) || !v22 && (!s[198] || !s[197] && !v7 || s[197] && v16))
  s[207] = SDL_13f_1_nej
}

function svar_15(f, s) {
  // SDL.13b.1: Den første samtale skal være holdt (SDL § 13 b, stk. 1-3)
  const v0 = shiftDays(f.tidligOpfoelgningBedtOm, 14)
  const v1 = Math.min(s[199], v0)
  const v2 = Math.min(s[200], v0)
  const v3 = s[3] || !s[5] && s[199] === s[200]
  const v4 = s[201] && !s[3]
  const v5 = s[202] && !s[3] && s[200] >= NEVER
  const v6 = v4 || v5 ? (v4 ? s[199] : NEVER) : NEVER
  const v7 = s[203] ? NEVER : s[200]
  const v8 = s[203] || v4 || v5
  const v9 = s[201] && s[5] || s[202] && !(v3 && !s[3] && s[199] === NEVER)
  const v10 = Math.max(v1, v6)
  const v11 = Math.min(v2, v7)
  const v12 = s[3] || !s[5] && v1 === v2
  const v13 = s[204] && !s[3]
  const v14 = s[205] && v8
  const v15 = !s[206] && !s[3] && v8 && v11 >= v10
  const v16 = v14 || v15
  const v17 = v14 ? (v15 ? Math.min(v6, v10) : v6) : v10
  const v18 = v13 ? (v16 ? Math.min(v1, v17) : v1) : v17
  const v19 = v14 ? (v15 ? Math.max(v7, v11) : v7) : v11
  const v20 = v13 ? (v16 ? Math.max(v2, v19) : v2) : v19
  const v21 = v13 || v14 || v15
  const v22 = s[204] && s[5]
  const v23 = v22 || s[205] && v9 || !s[206] && s[5] && v9 || !s[206] && !(v12 && (!v8 || !v9 && v6 === v7) && (!s[3] && v8 || s[3] && !v8) && (s[3] || v1 === v6))
  s[219] = v23
  const v24 = shiftMonths(s[59], 6)
  s[332] = v24
  const v25 = shiftMonths(s[61], 6)
  s[331] = v25
  const v26 = shiftDays(v24, -1)
  s[234] = v26
  const v27 = shiftDays(v25, -1)
  s[235] = v27
  const v28 = Math.min(v0, v26)
  const v29 = Math.min(v0, v27)
  const v30 = Math.max(v26, v28)
  const v31 = Math.min(v27, v29)
  const v32 = s[205] && !s[3]
  const v33 = !s[206] && !s[3] && v31 >= v30
  const v34 = v32 || v33
  const v35 = v32 ? (v33 ? Math.min(v26, v30) : v26) : v30
  const v36 = v13 ? (v34 ? Math.min(v28, v35) : v28) : v35
  s[224] = v36
  const v37 = v32 ? (v33 ? Math.max(v27, v31) : v27) : v31
  const v38 = v13 ? (v34 ? Math.max(v29, v37) : v29) : v37
  s[225] = v38
  const v39 = v13 || v32 || v33
  s[223] = v39
  const v40 = s[205] && s[5]
  const v41 = !s[206] && s[5]
  s[222] = v41
  const v42 = v22 || v40 || v41 || !s[206] && !((s[3] || !s[5] && v28 === v29) && (s[3] || !s[5] && v26 === v27) && (s[3] || v26 === v28))
  s[220] = v42
  const v43 = s[207] && v39
  const v44 = !s[198] && v39 && v38 >= NEVER
  const v45 = v43 || v44 ? (v43 ? v36 : NEVER) : NEVER
  const v46 = s[208] ? NEVER : v38
  const v47 = s[208] || v43 || v44
  const v48 = Math.max(s[199], v1)
  const v49 = Math.min(s[200], v2)
  const v50 = !s[206] && !s[3] && v49 >= v48
  const v51 = v32 || v50
  const v52 = v32 ? (v50 ? Math.min(s[199], v48) : s[199]) : v48
  const v53 = v13 ? (v51 ? Math.min(v1, v52) : v1) : v52
  s[227] = v53
  const v54 = v32 ? (v50 ? Math.max(s[200], v49) : s[200]) : v49
  const v55 = v13 ? (v51 ? Math.max(v2, v54) : v2) : v54
  s[228] = v55
  const v56 = v13 || v32 || v50
  s[226] = v56
  const v57 = v22 || v40 || v41 || !s[206] && !(v12 && v3 && (s[3] || s[199] === v1))
  s[221] = v57
  const v58 = s[207] && v56
  const v59 = !s[198] && v56 && v55 >= NEVER
  const v60 = v58 || v59 ? (v58 ? v53 : NEVER) : NEVER
  const v61 = s[208] ? NEVER : v55
  const v62 = s[208] || v58 || v59
  const v63 = s[90] ? (s[206] ? (s[197] ? (v47 ? (v62 ? Math.min(v45, v60) : v45) : v60) : v18) : s[199]) : FIRST_DAY
  s[215] = v63
  const v64 = s[90] ? (s[206] ? (s[197] ? (v47 ? (v62 ? Math.max(v46, v61) : v46) : v61) : v20) : s[200]) : NEVER
  s[217] = v64
  const v65 = s[209] && v39
  const v66 = s[210] || v65
  const v67 = v65 ? v36 : NEVER
  const v68 = s[210] ? NEVER : v38
  const v69 = s[209] && v56
  const v70 = s[210] || v69
  const v71 = v69 ? v53 : NEVER
  const v72 = s[210] ? NEVER : v55
  const v73 = v66 || v70
  const v74 = v66 ? (v70 ? Math.min(v67, v71) : v67) : v71
  const v75 = v21 ? (v73 ? Math.min(v18, v74) : v18) : v74
  s[216] = v75
  const v76 = v66 ? (v70 ? Math.max(v68, v72) : v68) : v72
  const v77 = v21 ? (v73 ? Math.max(v20, v76) : v20) : v76
  s[218] = v77
  const v78 = s[211] && (v21 || v66 || v70)
  s[213] = v78
  const v79 = !s[212] && (!s[90] || !s[206] && !s[3] || s[206] && (!s[197] && v21 || s[197] && (v47 || v62)))
  s[214] = v79
}

function svar_16(f, s) {
  // SDL.13b.1: Den første samtale skal være holdt (SDL § 13 b, stk. 1-3)
  const SDL_13b_1_er = s[213] || s[214]
  s[514] = SDL_13b_1_er
  const SDL_13b_1 = s[213] ? (s[214] ? Math.min(s[215], s[216]) : s[216]) : s[215]
  s[512] = SDL_13b_1
  const SDL_13b_1_hoej = s[213] ? (s[214] ? Math.max(s[217], s[218]) : s[218]) : s[217]
  s[513] = SDL_13b_1_hoej
  const SDL_13b_1_ir = s[211] && (s[219] || s[209] && s[220] || s[209] && s[221]) || !s[212] && (!s[90] || s[222] || s[206] && (!s[197] && s[219] || s[197] && (s[207] && s[220] || !s[198] && !((!s[223] || !s[220] && s[224] === s[225]) && s[223] && s[224] === NEVER) || s[207] && s[221] || !s[198] && !((!s[226] || !s[221] && s[227] === s[228]) && s[226] && s[227] === NEVER))))
  s[515] = SDL_13b_1_ir
  // SDL.13b.1.antal: Samtaler i det første halve år (SDL § 13 b, stk. 1, 1. pkt.)
  const v4 = s[203] || s[201]
  const v5 = s[203] ? 0 : 4
  const v6 = s[201] ? 4 : 0
  const v7 = Math.max(1, v5)
  const v8 = Math.min(1, v6)
  const v9 = s[207] && v4
  const v10 = !s[198] && v4 && v8 >= v7
  const v11 = v9 || v10
  const v12 = v9 ? (v10 ? Math.min(v5, v7) : v5) : v7
  const v13 = v9 ? (v10 ? Math.max(v6, v8) : v6) : v8
  const v14 = s[196] ? (s[198] ? (s[197] ? (s[208] ? 0 : 1) : s[208] ? (v11 ? Math.min(1, v12) : 1) : v12) : v5) : -Infinity
  const v15 = s[196] ? (s[198] ? (s[197] ? (s[207] ? 1 : 0) : s[208] ? (v11 ? Math.max(1, v13) : 1) : v13) : v6) : Infinity
  const v16 = s[229] ? 1 : 4
  const v17 = s[210] ? 0 : 1
  const v18 = !s[212] && (!s[196] || !s[198] && v4 || s[198] && (!s[197] && (s[208] || v9 || v10) || s[197] && (s[208] || s[207])))
  const SDL_13b_1_antal = s[211] ? (v18 ? Math.min(v14, v17) : v17) : v14
  s[516] = SDL_13b_1_antal
  const SDL_13b_1_antal_hoej = s[211] ? (v18 ? Math.max(v15, v16) : v16) : v15
  s[517] = SDL_13b_1_antal_hoej
  const SDL_13b_1_antal_er = s[196] && (s[211] || v18)
  s[518] = SDL_13b_1_antal_er
  const SDL_13b_1_antal_ir = !s[196] || !s[212] && (!s[196] || !s[198] && s[202] || s[198] && (!s[197] && (s[207] && s[202] || !s[198] && !((!v4 || !s[202] && v5 === v6) && v4 && v5 === 1)) || s[197] && !s[198]))
  s[519] = SDL_13b_1_antal_ir
  // SDL.13b.1.naeste: Den næste opfølgning skal være sket (SDL § 13 b, stk. 1)
  const v23 = f.vurderingsdato >= 15012 /* 2011-02-07 */
  s[414] = v23
  const v24 = f.vurderingsdato >= 14407 /* 2009-06-12 */
  s[907] = v24
  const v25 = shiftDays(f.senesteOpfoelgningssamtale, 28)
  const v26 = shiftDays(f.senesteOpfoelgningssamtale, 56)
  const v27 = Math.max(v25, v26)
  const v28 = Math.min(v25, v26)
  const v29 = s[230] && v28 >= v27
  const v30 = s[231] || v29
  const v31 = s[231] ? (v29 ? Math.min(v26, v27) : v26) : v27
  const v32 = s[231] ? (v29 ? Math.max(v26, v28) : v26) : v28
  const v33 = f.holdteSamtaler >= 2
  s[910] = v33
  const v34 = shiftMonths(f.senesteOpfoelgningssamtale, 3)
  const v35 = v33 || !s[3]
  const v36 = !v33 && s[5]
  const v37 = v33 ? v34 : shiftDays(s[232], -1)
  const v38 = v33 ? v34 : shiftDays(s[233], -1)
  const v39 = Math.max(v25, v37)
  const v40 = Math.min(v25, v38)
  const v41 = s[231] && v35
  const v42 = s[230] && v35 && v40 >= v39
  const v43 = v41 || v42
  const v44 = v41 ? (v42 ? Math.min(v37, v39) : v37) : v39
  const v45 = v41 ? (v42 ? Math.max(v38, v40) : v38) : v40
  const v46 = s[202] && v25 >= NEVER
  const v47 = f.holdteSamtaler >= 4
  s[909] = v47
  const v48 = v47 || !s[3]
  const v49 = !v47 && s[5]
  const v50 = v47 ? NEVER : s[234]
  const v51 = v47 ? NEVER : s[235]
  const v52 = s[201] && v48
  const v53 = s[202] && v48 && v51 >= NEVER
  const v54 = v52 || v53 ? (v52 ? v50 : NEVER) : NEVER
  const v55 = s[203] ? NEVER : v51
  const v56 = s[203] || v52 || v53
  const v57 = s[201] && v49 || s[202] && !((!v48 || !v49 && v50 === v51) && v48 && v50 === NEVER)
  const v58 = s[207] && v56
  const v59 = !s[198] && v56 && v55 >= NEVER
  const v60 = s[90] ? (v24 ? (v23 ? (s[206] ? (s[196] ? (s[198] ? (s[197] ? NEVER : v58 || v59 ? (v58 ? v54 : NEVER) : NEVER) : v54) : s[201] || v46 ? (s[201] ? v25 : NEVER) : NEVER) : s[236] ? (v43 ? Math.min(v25, v44) : v25) : v44) : FIRST_DAY) : s[236] ? (v30 ? Math.min(v25, v31) : v25) : v31) : FIRST_DAY
  const v61 = s[229] || v48 ? (s[229] ? NEVER : v50) : NEVER
  const v62 = !s[212] && (!s[90] || !v24 && (s[236] || s[231] || v29) || v24 && (!v23 || !s[206] && (s[236] || v41 || v42) || s[206] && (!s[196] && (s[203] || s[201] || v46) || s[196] && (!s[198] && v56 || s[198] && (s[197] || s[208] || v58 || v59)))))
  const SDL_13b_1_naeste = s[211] ? (v62 ? Math.min(v60, v61) : v61) : v60
  s[520] = SDL_13b_1_naeste
  const SDL_13b_1_naeste_hoej = s[211] ? NEVER : s[90] ? (v24 ? (v23 ? (s[206] ? (s[196] ? (s[198] ? (s[197] ? NEVER : s[208] ? NEVER : v55) : v55) : s[203] ? NEVER : v25) : s[236] ? (v43 ? Math.max(v25, v45) : v25) : v45) : NEVER) : s[236] ? (v30 ? Math.max(v25, v32) : v25) : v32) : NEVER
  s[521] = SDL_13b_1_naeste_hoej
  const SDL_13b_1_naeste_er = s[237] && (s[211] || v62)
  s[522] = SDL_13b_1_naeste_er
  const SDL_13b_1_naeste_ir = !s[237] || s[211] && !s[229] && v49 || !s[212] && (!s[90] || !v24 && s[230] && v25 !== v26 || v24 && (!v23 || !s[206] && (s[231] && v36 || s[230] && !((!v35 || !v36 && v37 === v38) && v35 && v25 === v37)) || s[206] && (!s[196] && s[202] && v25 !== NEVER || s[196] && (!s[198] && v57 || s[198] && !s[197] && (s[207] && v57 || !s[198] && !((!v56 || !v57 && v54 === v55) && v56 && v54 === NEVER))))))
  s[523] = SDL_13b_1_naeste_ir
  // SDL.13b.5: Opfølgning uden kontakt (standby) (SDL § 13 b, stk. 5)
  const v67 = f.vurderingsdato >= 15070 /* 2011-04-06 */
  s[911] = v67
  const v68 = f.vurderingsdato >= 15208 /* 2011-08-22 */
  s[912] = v68
  const SDL_13b_5 = !v23 || !v67 && f.sygdomForhindrerKontakt || v67 && (!v68 || f.kontaktUhensigtsmaessig)
  s[524] = SDL_13b_5
  const SDL_13b_5_nej = !v23 || !v67 && f.sygdomForhindrerKontakt === false || v67 && (!v68 || f.kontaktUhensigtsmaessig === false)
  s[525] = SDL_13b_5_nej
  const SDL_13b_5_ir = !v23 || v67 && !v68
  s[526] = SDL_13b_5_ir
}

function svar_17(f, s) {
  // SDL.13f.1.dag: Grænsen for de kortere forløb (SDL § 13 f, stk. 1)
  const v0 = s[198] ? (s[197] ? s[238] : s[239]) : FIRST_DAY
  const v1 = s[198] ? (s[197] ? s[240] : s[239]) : NEVER
  const v2 = s[3] ? s[239] : Math.min(s[239], s[238])
  const v3 = s[3] ? s[239] : Math.max(s[239], s[240])
  const v4 = !s[212] && (!s[198] || !s[197] || !s[3])
  const SDL_13f_1_dag = s[211] ? (v4 ? Math.min(v0, v2) : v2) : v0
  s[527] = SDL_13f_1_dag
  const SDL_13f_1_dag_hoej = s[211] ? (v4 ? Math.max(v1, v3) : v3) : v1
  s[528] = SDL_13f_1_dag_hoej
  const SDL_13f_1_dag_er = s[198] && (s[211] || v4)
  s[529] = SDL_13f_1_dag_er
  const SDL_13f_1_dag_ir = !s[198] || s[211] && s[5] || !s[212] && (!s[198] || s[197] && s[5])
  s[530] = SDL_13f_1_dag_ir
  // SDL.21.1.1: Bortfald, når du ikke medvirker (SDL § 21, stk. 1, nr. 1)
  const v9 = f.udebliver && f.rimeligGrund === false
  s[913] = v9
  const v10 = v9 && f.skriftligtOrienteret
  const SDL_21_1_1 = !s[90] || v10
  s[531] = SDL_21_1_1
  const SDL_21_1_1_nej = !s[90] || !v10
  s[532] = SDL_21_1_1_nej
  // SDL.21a: Du må sige nej til behandlingen (SDL § 21 a)
  const v13 = f.afviser === 'operation' || f.afviser === 'medicin' || f.afviser === 'anden_laegebehandling'
  s[915] = v13
  const v14 = f.vurderingsdato >= 18078 /* 2019-07-01 */
  s[914] = v14
  const v15 = f.afviser === 'operation' || f.afviser === 'medicin'
  s[916] = v15
  const v16 = f.afviser === 'anden_laegebehandling'
  s[918] = v16
  const v17 = v16 && f.tilsvarendeIndgribende
  s[917] = v17
  const v18 = s[130] && (!v14 && v13 && f.andenVurderingIndhentet || v14 && (v15 || v17))
  const SDL_21a = !s[90] || v18
  s[546] = SDL_21a
  const SDL_21a_nej = !s[90] || !v18
  s[547] = SDL_21a_nej
  // SDL.21.1.2: Bortfald, når du siger nej til behandling (SDL § 21, stk. 1, nr. 2)
  const v21 = f.afviser === 'operation' || f.afviser === 'medicin' || f.afviser === 'anden_laegebehandling' || f.afviser === 'indlaeggelse'
  s[922] = v21
  const v22 = v21 && f.noedvendigBehandling
  s[921] = v22
  const v23 = f.afviser === 'optraening'
  s[924] = v23
  const v24 = v23 && f.hensigtsmaessigOptraening
  s[923] = v24
  const v25 = v22 || v24
  s[920] = v25
  const SDL_21_1_2 = !s[90] || v25 && f.opfordret && (SDL_21a_nej || !s[90]) && f.skriftligtOrienteret
  s[533] = SDL_21_1_2
  const SDL_21_1_2_nej = !s[90] || !v25 || f.opfordret === false || SDL_21a || f.skriftligtOrienteret === false
  s[534] = SDL_21_1_2_nej
  // SDL.21.1.3: Bortfald, når adfærden forhaler helbredelsen (SDL § 21, stk. 1, nr. 3)
  const SDL_21_1_3 = !s[90] || f.forhalerHelbredelsen
  s[535] = SDL_21_1_3
  const SDL_21_1_3_nej = !s[90] || f.forhalerHelbredelsen === false
  s[536] = SDL_21_1_3_nej
  // SDL.21.4.dag: Du skal opfylde betingelserne igen (SDL § 21, stk. 4)
  const v30 = shiftDays(f.underrettetOmBortfald, 28)
  const SDL_21_4_dag = s[90] ? v30 : FIRST_DAY
  s[540] = SDL_21_4_dag
  const SDL_21_4_dag_hoej = s[90] ? v30 : NEVER
  s[541] = SDL_21_4_dag_hoej
  // SDL.21.4: Sygedagpengene bliver genoptaget (SDL § 21, stk. 4)
  const v33 = SDL_21_4_dag_hoej >= f.opfyldtIgen
  s[927] = v33
  const v34 = SDL_21_4_dag >= f.opfyldtIgen
  s[928] = v34
  const v35 = f.vurderingsdato >= 15398 /* 2012-02-28 */
  s[925] = v35
  const v36 = f.vurderingsdato >= 15517 /* 2012-06-26 */
  s[926] = v36
  const SDL_21_4 = !s[90] || !v35 && v33 || v35 && (!v36 || (v33 || !s[90]) && f.genoptagetFoer === false)
  s[410] = SDL_21_4
  const SDL_21_4_nej = !s[90] || !v35 && !v34 || v35 && (!v36 || !v34 || f.genoptagetFoer)
  s[538] = SDL_21_4_nej
  const SDL_21_4_ir = !s[90] || !v35 && !s[90] || v35 && !v36
  s[539] = SDL_21_4_ir
  // SDL.21.4.fra: Sygedagpengene bliver genoptaget fra (SDL § 21, stk. 4)
  const v40 = shiftDays(f.opfyldtIgen, 1)
  const SDL_21_4_fra = s[90] ? v40 : FIRST_DAY
  s[543] = SDL_21_4_fra
  const SDL_21_4_fra_hoej = s[90] ? v40 : NEVER
  s[544] = SDL_21_4_fra_hoej
  const SDL_21_4_fra_ir = !s[90] || SDL_21_4_nej || SDL_21_4_ir
  s[545] = SDL_21_4_fra_ir
  // SDL.24.1.ophør: Tidligste stop af udbetalingen (SDL § 24, stk. 1)
  const v44 = f.vurderingsdato >= 16688 /* 2015-09-10 */
  s[929] = v44
  const SDL_24_1_ophoer_er = !v44 || f.ophoerErAfgjort === false || s[241]
  s[550] = SDL_24_1_ophoer_er
  const SDL_24_1_ophoer_ir = !v44 || f.ophoerErAfgjort && s[242]
  s[551] = SDL_24_1_ophoer_ir
  const SDL_24_1_ophoer = v44 ? (f.ophoerErAfgjort ? Math.max(s[243], f.ophoerAfgjortDen) : NEVER) : FIRST_DAY
  s[548] = SDL_24_1_ophoer
  const SDL_24_1_ophoer_hoej = v44 ? (f.ophoerErAfgjort ? Math.max(s[244], f.ophoerAfgjortDen) : NEVER) : NEVER
  s[549] = SDL_24_1_ophoer_hoej
  // SDL.24.1.revurdering: Revurdering før sygedagpengene stopper (SDL § 24, stk. 1)
  const v49 = s[101] && s[105] <= 13331 /* 2006-07-02 */
  const SDL_24_1_revurdering = s[245] && (v49 || s[101] && s[107] >= 16252 /* 2014-07-01 */ && s[105] <= 2147483646)
  s[552] = SDL_24_1_revurdering
  const SDL_24_1_revurdering_nej = s[245] && (v49 || s[101] && s[107] >= 13332 /* 2006-07-03 */ && s[105] <= 16251 /* 2014-06-30 */)
  s[553] = SDL_24_1_revurdering_nej
  const SDL_24_1_revurdering_ir = s[245] && (v49 || s[103] || s[101] && s[107] === NEVER) || s[246] || s[103]
  s[554] = SDL_24_1_revurdering_ir
}

function svar_18(f, s) {
  // SDL.41.1: Første dag for selvstændige (SDL § 41)
  const v0 = f.selvstaendigForsikring === 'foerste_fravaersdag'
  s[361] = v0
  const v1 = f.selvstaendigForsikring === 'tredje_fravaersdag'
  s[363] = v1
  const v2 = shiftDays(s[59], 14)
  s[358] = v2
  const v3 = shiftDays(s[61], 14)
  s[359] = v3
  const v4 = v0 && !s[3] || !v0 && (v1 || !s[3])
  s[366] = v4
  const v5 = v0 && s[5] || !v0 && !v1 && s[5]
  s[371] = v5
  const v6 = v0 ? s[59] : v1 ? f.tredjeFravaersdag : v2
  const v7 = v0 ? s[61] : v1 ? f.tredjeFravaersdag : v3
  const v8 = !s[3] && s[78] && s[59] <= 15397 /* 2012-02-27 */
  const v9 = s[61] >= 15398 /* 2012-02-28 */
  s[365] = v9
  const v10 = s[59] <= 15516 /* 2012-06-25 */
  s[326] = v10
  const v11 = !s[3] && v9 && v10
  const v12 = v0 ? s[59] : v1 ? f.tredjeFravaersdag : f.aftaleForSelvstaendig ? s[59] : v2
  const v13 = v0 ? s[61] : v1 ? f.tredjeFravaersdag : f.aftaleForSelvstaendig ? s[61] : v3
  const v14 = s[61] >= 15517 /* 2012-06-26 */
  s[327] = v14
  const v15 = !s[3] && v14 && s[59] <= 18318 /* 2020-02-26 */
  const v16 = !s[3] && s[61] >= 18319 /* 2020-02-27 */ && s[59] <= 19173 /* 2022-06-30 */
  const v17 = v0 ? s[59] : v1 ? f.tredjeFravaersdag : f.aftaleForSelvstaendig ? s[59] : f.sygMedCovid19 ? s[59] : v2
  const v18 = v0 ? s[61] : v1 ? f.tredjeFravaersdag : f.aftaleForSelvstaendig ? s[61] : f.sygMedCovid19 ? s[61] : v3
  const v19 = !s[3] && s[61] >= 19174 /* 2022-07-01 */ && s[62]
  const v20 = s[72] && v4
  s[368] = v20
  const v21 = v8 && v4
  s[367] = v21
  const v22 = v11 && v4
  const v23 = v15 && v4
  const v24 = v16 && v4
  const v25 = v19 && v4
  const v26 = v24 || v25
  const v27 = v24 ? (v25 ? Math.min(v12, v17) : v17) : v12
  const v28 = v23 || v26
  const v29 = v23 ? (v26 ? Math.min(v12, v27) : v12) : v27
  const v30 = v22 || v28
  const v31 = v22 ? (v28 ? Math.min(v12, v29) : v12) : v29
  const v32 = v21 || v30
  const v33 = v21 ? (v30 ? Math.min(v6, v31) : v6) : v31
  const SDL_41_1 = s[63] ? FIRST_DAY : v20 ? (v32 ? Math.min(v6, v33) : v6) : v33
  s[650] = SDL_41_1
  const v35 = v24 ? (v25 ? Math.max(v13, v18) : v18) : v13
  const v36 = v23 ? (v26 ? Math.max(v13, v35) : v13) : v35
  const v37 = v22 ? (v28 ? Math.max(v13, v36) : v13) : v36
  const v38 = v21 ? (v30 ? Math.max(v7, v37) : v7) : v37
  const SDL_41_1_hoej = s[63] ? NEVER : v20 ? (v32 ? Math.max(v7, v38) : v7) : v38
  s[651] = SDL_41_1_hoej
  const SDL_41_1_er = s[63] || v20 || v21 || v22 || v23 || v24 || v25
  s[652] = SDL_41_1_er
  const v41 = s[72] && v5
  s[369] = v41
  const v42 = v8 && v5
  s[370] = v42
  const SDL_41_1_ir = s[63] || v41 || v42 || v11 && v5 || v15 && v5 || v16 && v5 || v19 && v5 || s[64]
  s[653] = SDL_41_1_ir
  // SDL.33.1: Første dag, kommunen betaler (SDL § 33)
  const v44 = s[3] || !s[5] && s[59] === s[61]
  s[328] = v44
  const v45 = s[247] && s[248] < NEVER
  s[933] = v45
  const v46 = s[247] && s[249] >= NEVER
  s[934] = v46
  const v47 = Math.max(s[59], shiftDays(s[248], 1))
  const v48 = Math.max(s[61], shiftDays(s[249], 1))
  const v49 = s[247] && !s[3]
  const v50 = s[250] || s[5]
  const v51 = Math.max(s[59], v47)
  const v52 = Math.min(s[61], v48)
  const v53 = v45 && v49
  const v54 = v46 && !s[3]
  const v55 = s[250] && v49 && !s[3] && v52 >= v51
  const v56 = v54 || v55
  const v57 = v54 ? (v55 ? Math.min(s[59], v51) : s[59]) : v51
  const v58 = v54 ? (v55 ? Math.max(s[61], v52) : s[61]) : v52
  const v59 = s[251] && s[252] < NEVER
  s[935] = v59
  const v60 = s[251] && s[253] >= NEVER
  s[936] = v60
  const v61 = Math.max(s[59], shiftDays(s[252], 1))
  const v62 = Math.max(s[61], shiftDays(s[253], 1))
  const v63 = s[251] && !s[3]
  const v64 = s[254] || s[5]
  const v65 = Math.max(s[59], v61)
  const v66 = Math.min(s[61], v62)
  const v67 = v59 && v63
  const v68 = v60 && !s[3]
  const v69 = s[254] && v63 && !s[3] && v66 >= v65
  const v70 = v68 || v69
  const v71 = v68 ? (v69 ? Math.min(s[59], v65) : s[59]) : v65
  const v72 = v68 ? (v69 ? Math.max(s[61], v66) : s[61]) : v66
  const SDL_33_1_er = s[63] || s[88] && (s[65] && (v53 || v54 || v55) || !s[65] && (s[89] && (v67 || v68 || v69) || !s[89] && (s[83] && (f.arbejdsskade && !s[3] || f.arbejdsskade === false && SDL_41_1_er) || !s[83] && !s[3])))
  s[259] = SDL_33_1_er
  const SDL_33_1 = s[63] ? FIRST_DAY : s[65] ? (v53 ? (v56 ? Math.min(v47, v57) : v47) : v57) : s[89] ? (v67 ? (v70 ? Math.min(v61, v71) : v61) : v71) : s[83] ? (f.arbejdsskade ? s[59] : SDL_41_1) : s[59]
  s[256] = SDL_33_1
  const SDL_33_1_hoej = s[63] ? NEVER : s[65] ? (v53 ? (v56 ? Math.max(v48, v58) : v48) : v58) : s[89] ? (v67 ? (v70 ? Math.max(v62, v72) : v62) : v72) : s[83] ? (f.arbejdsskade ? s[61] : SDL_41_1_hoej) : s[61]
  s[257] = SDL_33_1_hoej
  const SDL_33_1_ir = s[63] || s[88] && (s[65] && (v45 && v50 || v46 && s[5] || s[250] && s[5] || s[250] && !((!v49 || !v50 && v47 === v48) && v44 && (v49 && !s[3] || !v49 && s[3]) && (!v49 || s[59] === v47))) || !s[65] && (s[89] && (v59 && v64 || v60 && s[5] || s[254] && s[5] || s[254] && !((!v63 || !v64 && v61 === v62) && v44 && (v63 && !s[3] || !v63 && s[3]) && (!v63 || s[59] === v61))) || !s[89] && (s[83] && (f.arbejdsskade && s[5] || f.arbejdsskade === false && SDL_41_1_ir) || !s[83] && s[5]))) || s[64]
  s[260] = SDL_33_1_ir
}

function svar_19(f, s) {
  // SDL.24a.2: Første dag i jobafklaring ved ny sygemelding (SDL § 24 a, stk. 2-5)
  const v0 = !s[3] && s[255]
  const SDL_24a_2 = v0 ? FIRST_DAY : s[83] ? s[59] : s[256]
  s[556] = SDL_24a_2
  const SDL_24a_2_hoej = v0 ? NEVER : s[83] ? s[61] : s[257]
  s[557] = SDL_24a_2_hoej
  const SDL_24a_2_er = s[258] && (v0 || s[92] && (s[83] && !s[3] || !s[83] && s[259]))
  s[558] = SDL_24a_2_er
  const SDL_24a_2_ir = s[258] && (v0 || s[92] && (s[83] && s[5] || !s[83] && s[260]) || s[64]) || s[261]
  s[559] = SDL_24a_2_ir
  // SDL.24a.6: Sygedagpenge i stedet for jobafklaring ved livstruende sygdom (SDL § 24 a, stk. 6)
  const SDL_24a_6 = !s[90] || s[118] && (s[258] || s[262]) && f.laegenVurdererLivstruende
  s[560] = SDL_24a_6
  const SDL_24a_6_nej = !s[90] || !s[118] || s[263] || f.laegenVurdererLivstruende === false
  s[561] = SDL_24a_6_nej
  // SDL.24b.1: Fra jobafklaring til sygedagpenge ved livstruende sygdom (SDL § 24 b, stk. 1)
  const v7 = s[118] && f.erIJobafklaring && f.laegenVurdererLivstruende && f.opfylderBeskaeftigelseskravetVedLivstruende
  const SDL_24b_1 = !s[90] || v7
  s[412] = SDL_24b_1
  const SDL_24b_1_nej = !s[90] || !v7
  s[563] = SDL_24b_1_nej
  // SDL.24b.2: Første dag med sygedagpenge i stedet for jobafklaring (SDL § 24 b, stk. 2)
  const v10 = shiftDays(f.laegenVurderedeLivstruendeDen, 56) >= f.bedtOmSygedagpengeDen
  s[937] = v10
  const v11 = v10 ? f.laegenVurderedeLivstruendeDen : f.bedtOmSygedagpengeDen
  const SDL_24b_2 = s[118] ? v11 : FIRST_DAY
  s[564] = SDL_24b_2
  const SDL_24b_2_hoej = s[118] ? v11 : NEVER
  s[565] = SDL_24b_2_hoej
  const SDL_24b_2_ir = SDL_24b_1 && !s[118] || SDL_24b_1_nej || !s[90]
  s[566] = SDL_24b_2_ir
  // SDL.26.1.uger: Krævet arbejdsdygtighed før ny ret (SDL § 26, stk. 1)
  const v15 = !s[3] && s[78] && s[255]
  s[274] = v15
  const SDL_26_1_uger = s[63] ? -Infinity : v15 || s[92] ? (s[92] ? 0 : 91) : 91
  s[576] = SDL_26_1_uger
  const SDL_26_1_uger_hoej = s[63] ? Infinity : s[72] ? 91 : v15 ? 91 : 0
  s[577] = SDL_26_1_uger_hoej
  const SDL_26_1_uger_er = s[63] || s[72] || v15 || s[92]
  s[578] = SDL_26_1_uger_er
  // SDL.26.1: Ny ret, når retten er brugt op (SDL § 26, stk. 1)
  const v19 = SDL_26_1_uger_er && f.arbejdsdygtigUgerEfterOphoer >= SDL_26_1_uger
  s[275] = v19
  const v20 = SDL_26_1_uger_er && f.arbejdsdygtigUgerEfterOphoer < SDL_26_1_uger_hoej
  s[276] = v20
  const v21 = s[190] || s[109]
  s[942] = v21
  const v22 = s[264] && (s[108] || s[110]) && (s[189] || s[108])
  s[941] = v22
  const v23 = s[69] && s[110]
  s[943] = v23
  const v24 = v19 || v22
  const v25 = (v20 || s[69]) && (v21 || v23) && (v20 || v21)
  const v26 = s[69] && v23
  const v27 = f.ugerISammenhaengendeSygeperiode <= 364
  s[940] = v27
  const v28 = f.retErOpbrugt && !v27
  s[939] = v28
  const SDL_26_1 = v28 && (s[63] || s[72] && v24 || v15 && v24 || s[92])
  s[569] = SDL_26_1
  const SDL_26_1_nej = v28 && (s[63] || s[72] && v25 || v15 && v25)
  s[570] = SDL_26_1_nej
  const SDL_26_1_ir = !v28 || s[63] || s[72] && v26 || v15 && v26 || s[64]
  s[571] = SDL_26_1_ir
  // SDL.26.1.covid: Covid-forlængelse i 3 måneder (SDL § 26, stk. 1-2)
  const v32 = Math.max(s[105], 18330 /* 2020-03-09 */)
  s[945] = v32
  const v33 = Math.max(s[107], 18330 /* 2020-03-09 */)
  s[417] = v33
  const v34 = s[101] && v32 <= 18808 /* 2021-06-30 */
  const v35 = s[101] && s[107] >= 18330 /* 2020-03-09 */
  s[949] = v35
  const v36 = s[101] && s[105] < 18330 /* 2020-03-09 */
  s[950] = v36
  const v37 = s[101] && s[105] <= 18535 /* 2020-09-30 */
  s[951] = v37
  const v38 = s[101] && s[107] > 18535 /* 2020-09-30 */
  s[952] = v38
  const v39 = v36 || v38
  s[269] = v39
  const v40 = (v35 || s[103]) && (v37 || s[103]) && (v35 || v37)
  s[948] = v40
  const v41 = countDays(s[265], 18330 /* 2020-03-09 */, 18330 /* 2020-03-09 */) >= 1
  s[953] = v41
  const v42 = v35 || !v41 || f.fortsatRet9Marts2020 === false
  s[268] = v42
  const v43 = (v36 || s[103]) && v41 && f.fortsatRet9Marts2020
  s[267] = v43
  const v44 = v40 || v43
  s[946] = v44
  const v45 = (v39 || s[103]) && v42
  s[947] = v45
  const v46 = shiftDays(s[105], 1)
  s[303] = v46
  const v47 = shiftDays(s[107], 1)
  s[305] = v47
  const v48 = shiftDays(shiftMonths(v46, 3), -1)
  const v49 = shiftDays(shiftMonths(v47, 3), -1)
  const v50 = Math.max(v48, 18443 /* 2020-06-30 */)
  const v51 = Math.min(v49, 18443 /* 2020-06-30 */)
  const v52 = v40 && s[101]
  s[270] = v52
  const v53 = s[103] && s[101] && v51 >= v50
  const v54 = v39 || v53
  const v55 = v39 ? 18443 /* 2020-06-30 */ : v50
  const v56 = v52 ? (v54 ? Math.min(v48, v55) : v48) : v55
  const v57 = v39 ? 18443 /* 2020-06-30 */ : v51
  const v58 = v52 ? (v54 ? Math.max(v49, v57) : v49) : v57
  const v59 = v40 && s[103]
  s[271] = v59
  const v60 = v44 && (v52 || v39 || v53)
  const v61 = v45 && s[101]
  const v62 = v60 ? (v61 ? Math.min(s[105], v56) : v56) : s[105]
  const v63 = v60 ? (v61 ? Math.max(s[107], v58) : v58) : s[107]
  const v64 = v32 <= 2147483646
  s[266] = v64
  const v65 = s[101] && v33 >= 18809 /* 2021-07-01 */ && v64
  const v66 = s[103] || s[101] && v33 === NEVER
  s[272] = v66
  const v67 = v34 && (v60 || v61)
  const v68 = v65 && s[101]
  const SDL_26_1_covid_er = v67 || v68
  s[279] = SDL_26_1_covid_er
  const SDL_26_1_covid = v67 ? (v68 ? Math.min(s[105], v62) : v62) : s[105]
  s[277] = SDL_26_1_covid
  const SDL_26_1_covid_hoej = v67 ? (v68 ? Math.max(s[107], v63) : v63) : s[107]
  s[278] = SDL_26_1_covid_hoej
  const SDL_26_1_covid_ir = v34 && (v44 && (v59 || s[103] && !((!s[101] || !s[103] && v48 === v49) && s[101] && (!s[101] || v48 === 18443 /* 2020-06-30 */))) || v45 && s[103]) || v65 && s[103] || v66
  s[280] = SDL_26_1_covid_ir
}

function svar_20(f, s) {
  // SDL.26.1.fra: Hvornår covid-forlængelsen regnes fra (SDL § 26, stk. 1-2)
  const v0 = !s[101] || !s[103] && s[105] === s[107]
  s[322] = v0
  const v1 = s[101] && s[266]
  const v2 = s[267] ? 18352 /* 2020-03-31 */ : NEVER
  const v3 = s[268] ? NEVER : 18352 /* 2020-03-31 */
  const v4 = Math.max(s[105], v2)
  const v5 = Math.min(s[107], v3)
  const v6 = s[103] && s[101] && v5 >= v4
  const v7 = s[269] || v6
  const v8 = s[269] ? (v6 ? Math.min(v2, v4) : v2) : v4
  const SDL_26_1_fra = s[270] ? (v7 ? Math.min(s[105], v8) : s[105]) : v8
  s[572] = SDL_26_1_fra
  const v10 = s[269] ? (v6 ? Math.max(v3, v5) : v3) : v5
  const SDL_26_1_fra_hoej = s[270] ? (v7 ? Math.max(s[107], v10) : s[107]) : v10
  s[573] = SDL_26_1_fra_hoej
  const SDL_26_1_fra_er = v1 && (s[270] || s[269] || v6)
  s[574] = SDL_26_1_fra_er
  const SDL_26_1_fra_ir = v1 && (s[271] || s[103] && !(v0 && v2 === v3 && s[101] && (!s[101] || s[105] === v2))) || s[272]
  s[575] = SDL_26_1_fra_ir
  // SDL.26.2: Ny ret for pensionister, når retten er brugt op (SDL § 26, stk. 1)
  const v14 = f.ugerISammenhaengendeSygeperiode <= 182
  s[955] = v14
  const v15 = f.retErOpbrugt && !v14 && s[273]
  s[954] = v15
  const SDL_26_2 = v15 && (s[63] || s[72] || s[274] && s[275] || s[92])
  s[579] = SDL_26_2
  const SDL_26_2_nej = v15 && (s[63] || s[72] || s[274] && s[276])
  s[580] = SDL_26_2_nej
  const SDL_26_2_ir = !v15 || s[63] || s[72] || s[274] && s[69] || s[64]
  s[581] = SDL_26_2_ir
  // SDL.26.3.covid: Covid-forlængelse i 3 måneder mere (SDL § 26, stk. 3)
  const v19 = Math.max(18330 /* 2020-03-09 */, s[277])
  s[957] = v19
  const v20 = Math.max(18330 /* 2020-03-09 */, s[278])
  s[956] = v20
  const v21 = s[279] && v19 <= 18808 /* 2021-06-30 */
  const v22 = s[279] && s[101]
  const v23 = s[280] || s[103]
  s[962] = v23
  const v24 = v22 && s[105] < s[278]
  s[960] = v24
  const v25 = v22 && s[107] >= s[277]
  s[961] = v25
  const v26 = s[279] && s[278] >= 18443 /* 2020-06-30 */
  s[965] = v26
  const v27 = s[279] && s[277] < 18443 /* 2020-06-30 */
  s[966] = v27
  const v28 = s[279] && s[277] <= 18535 /* 2020-09-30 */
  s[967] = v28
  const v29 = s[279] && s[278] > 18535 /* 2020-09-30 */
  s[968] = v29
  const v30 = v27 || v29
  s[964] = v30
  const v31 = (v26 || s[280]) && (v28 || s[280]) && (v26 || v28)
  s[963] = v31
  const v32 = v25 || v30
  s[959] = v32
  const v33 = (v24 || v23) && (v31 || s[280]) && (v24 || v31)
  s[958] = v33
  const v34 = shiftDays(shiftMonths(shiftDays(s[277], 1), 3), -1)
  const v35 = shiftDays(shiftMonths(shiftDays(s[278], 1), 3), -1)
  const v36 = Math.max(s[277], v34)
  const v37 = Math.min(s[278], v35)
  const v38 = v33 && s[279]
  const v39 = v32 && s[279]
  const v40 = s[280] && s[279] && v37 >= v36
  const v41 = v39 || v40
  const v42 = v39 ? (v40 ? Math.min(s[277], v36) : s[277]) : v36
  const v43 = v38 ? (v41 ? Math.min(v34, v42) : v34) : v42
  const v44 = v39 ? (v40 ? Math.max(s[278], v37) : s[278]) : v37
  const v45 = v38 ? (v41 ? Math.max(v35, v44) : v35) : v44
  const v46 = s[279] && v20 >= 18809 /* 2021-07-01 */ && v19 <= 2147483646
  const v47 = v21 && (v38 || v39 || v40)
  const v48 = v46 && s[279]
  const SDL_26_3_covid_er = v47 || v48
  s[283] = SDL_26_3_covid_er
  const SDL_26_3_covid = v47 ? (v48 ? Math.min(s[277], v43) : v43) : s[277]
  s[281] = SDL_26_3_covid
  const SDL_26_3_covid_hoej = v47 ? (v48 ? Math.max(s[278], v45) : v45) : s[278]
  s[282] = SDL_26_3_covid_hoej
  const SDL_26_3_covid_ir = v21 && s[280] || v46 && s[280] || s[280] || s[279] && v20 === NEVER
  s[284] = SDL_26_3_covid_ir
  // SDL.26a.1.covid: Covid-forlængelse efter en anden forlængelse (SDL § 26 a, stk. 1-2)
  const v53 = f.forlaengelsenSlutter >= 18330 /* 2020-03-09 */
  s[972] = v53
  const v54 = Math.max(f.forlaengelsenSlutter, 18330 /* 2020-03-09 */)
  s[969] = v54
  const v55 = v54 >= 18809 /* 2021-07-01 */
  s[970] = v55
  const v56 = f.forlaengelsenSlutter <= 18535 /* 2020-09-30 */
  s[973] = v56
  const v57 = v53 && v56
  s[971] = v57
  const v58 = shiftDays(shiftMonths(shiftDays(f.forlaengelsenSlutter, 1), 3), -1)
  const v59 = v58 >= 18443 /* 2020-06-30 */
  s[974] = v59
  const SDL_26a_1_covid = v55 ? f.forlaengelsenSlutter : v57 ? (v59 ? v58 : 18443 /* 2020-06-30 */) : f.forlaengelsenSlutter
  s[582] = SDL_26a_1_covid
  // SDL.26a.3.covid: Covid-forlængelse i 3 måneder mere efter en anden forlængelse (SDL § 26 a, stk. 3)
  const v61 = Math.max(18330 /* 2020-03-09 */, SDL_26a_1_covid)
  s[975] = v61
  const v62 = v61 >= 18809 /* 2021-07-01 */
  s[976] = v62
  const v63 = f.forlaengelsenSlutter >= SDL_26a_1_covid
  s[978] = v63
  const v64 = SDL_26a_1_covid >= 18443 /* 2020-06-30 */
  s[980] = v64
  const v65 = SDL_26a_1_covid <= 18535 /* 2020-09-30 */
  s[981] = v65
  const v66 = v64 && v65
  s[979] = v66
  const v67 = !v63 && v66
  s[977] = v67
  const SDL_26a_3_covid_ir = v61 >= NEVER
  s[286] = SDL_26a_3_covid_ir
  const SDL_26a_3_covid = v62 ? SDL_26a_1_covid : v67 ? shiftDays(shiftMonths(shiftDays(SDL_26a_1_covid, 1), 3), -1) : SDL_26a_1_covid
  s[285] = SDL_26a_3_covid
}

function svar_21(f, s) {
  // SDL.26c.covid: Covid-forlængelse i 1 måned, oktober 2020 (SDL § 26 c, stk. 1-2)
  const v0 = Math.max(18330 /* 2020-03-09 */, s[281])
  s[983] = v0
  const v1 = Math.max(18330 /* 2020-03-09 */, s[282])
  s[982] = v1
  const v2 = s[283] && v0 <= 18808 /* 2021-06-30 */
  const v3 = s[283] && s[282] >= 18535 /* 2020-09-30 */
  s[986] = v3
  const v4 = s[283] && s[281] < 18535 /* 2020-09-30 */
  s[987] = v4
  const v5 = s[283] && s[281] <= 18566 /* 2020-10-31 */
  s[988] = v5
  const v6 = s[283] && s[282] > 18566 /* 2020-10-31 */
  s[989] = v6
  const v7 = v4 || v6
  s[985] = v7
  const v8 = (v3 || s[284]) && (v5 || s[284]) && (v3 || v5)
  s[984] = v8
  const v9 = shiftDays(shiftMonths(shiftDays(s[281], 1), 1), -1)
  const v10 = shiftDays(shiftMonths(shiftDays(s[282], 1), 1), -1)
  const v11 = Math.max(s[281], v9)
  const v12 = Math.min(s[282], v10)
  const v13 = v8 && s[283]
  const v14 = v7 && s[283]
  const v15 = s[284] && s[283] && v12 >= v11
  const v16 = v14 || v15
  const v17 = v14 ? (v15 ? Math.min(s[281], v11) : s[281]) : v11
  const v18 = v13 ? (v16 ? Math.min(v9, v17) : v9) : v17
  const v19 = v14 ? (v15 ? Math.max(s[282], v12) : s[282]) : v12
  const v20 = v13 ? (v16 ? Math.max(v10, v19) : v10) : v19
  const v21 = s[283] && v1 >= 18809 /* 2021-07-01 */ && v0 <= 2147483646
  const v22 = v2 && (v13 || v14 || v15)
  const v23 = v21 && s[283]
  const SDL_26c_covid_er = v22 || v23
  s[288] = SDL_26c_covid_er
  const SDL_26c_covid = v22 ? (v23 ? Math.min(s[281], v18) : v18) : s[281]
  s[292] = SDL_26c_covid
  const SDL_26c_covid_hoej = v22 ? (v23 ? Math.max(s[282], v20) : v20) : s[282]
  s[294] = SDL_26c_covid_hoej
  const SDL_26c_covid_ir = v2 && s[284] || v21 && s[284] || s[284] || s[283] && v1 === NEVER
  s[290] = SDL_26c_covid_ir
  // SDL.26d.covid: Covid-forlængelse i 1 måned, oktober 2020, efter en anden forlængelse (SDL § 26 d, stk. 1-2)
  const v28 = Math.max(18330 /* 2020-03-09 */, s[285])
  s[991] = v28
  const v29 = v28 >= 18809 /* 2021-07-01 */
  s[992] = v29
  const v30 = s[285] >= 18535 /* 2020-09-30 */
  const v31 = !s[286] && v30
  s[995] = v31
  const v32 = !s[286] && !v30
  s[996] = v32
  const v33 = s[285] <= 18566 /* 2020-10-31 */
  const v34 = !s[286] && v33
  s[997] = v34
  const v35 = !s[286] && !v33
  s[998] = v35
  const v36 = v32 || v35
  s[994] = v36
  const v37 = (v31 || s[286]) && (v34 || s[286]) && (v31 || v34)
  s[993] = v37
  const v38 = shiftDays(shiftMonths(shiftDays(s[285], 1), 1), -1)
  const v39 = Math.max(s[285], v38)
  const v40 = Math.min(s[285], v38)
  const v41 = v37 && !s[286]
  const v42 = v36 && !s[286]
  const v43 = s[286] && !s[286] && v40 >= v39
  const v44 = v42 || v43
  const v45 = v42 ? (v43 ? Math.min(s[285], v39) : s[285]) : v39
  const v46 = v42 ? (v43 ? Math.max(s[285], v40) : s[285]) : v40
  const v47 = !s[286] && v28 < NEVER
  s[990] = v47
  const SDL_26d_covid = v29 ? s[285] : v41 ? (v44 ? Math.min(v38, v45) : v38) : v45
  s[291] = SDL_26d_covid
  const SDL_26d_covid_hoej = v29 ? s[285] : v41 ? (v44 ? Math.max(v38, v46) : v38) : v46
  s[293] = SDL_26d_covid_hoej
  const SDL_26d_covid_er = v47 && (!v29 && (v41 || v42 || v43) || v29 && !s[286])
  s[287] = SDL_26d_covid_er
  const SDL_26d_covid_ir = !v47 || s[286]
  s[289] = SDL_26d_covid_ir
}

function svar_22(f, s) {
  // SDL.26f.covid: Covid-forlængelse i stedet for jobafklaring, § 26 f (SDL § 26 f, stk. 1)
  const v0 = f.forlaengelseErAfgjort && s[287] || f.forlaengelseErAfgjort === false && s[288]
  s[999] = v0
  const v1 = f.forlaengelseErAfgjort && s[289] || f.forlaengelseErAfgjort === false && s[290]
  s[1000] = v1
  const v2 = f.forlaengelseErAfgjort ? s[291] : s[292]
  const v3 = f.forlaengelseErAfgjort ? s[293] : s[294]
  const v4 = Math.max(18330 /* 2020-03-09 */, v2)
  s[1002] = v4
  const v5 = Math.max(18330 /* 2020-03-09 */, v3)
  s[1001] = v5
  const v6 = v0 && v4 <= 18808 /* 2021-06-30 */
  const v7 = shiftDays(v2, 1)
  const v8 = shiftDays(v3, 1)
  const v9 = v0 && v8 >= 18567 /* 2020-11-01 */
  s[1005] = v9
  const v10 = v0 && v7 < 18567 /* 2020-11-01 */
  s[1006] = v10
  const v11 = v0 && v7 <= 18658 /* 2021-01-31 */
  s[1007] = v11
  const v12 = v0 && v8 > 18658 /* 2021-01-31 */
  s[1008] = v12
  const v13 = v10 || v12
  s[1004] = v13
  const v14 = (v9 || v1) && (v11 || v1) && (v9 || v11)
  s[1003] = v14
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
  s[585] = SDL_26f_covid_er
  const SDL_26f_covid = v28 ? (v29 ? Math.min(v2, v24) : v24) : v2
  s[583] = SDL_26f_covid
  const SDL_26f_covid_hoej = v28 ? (v29 ? Math.max(v3, v26) : v26) : v3
  s[584] = SDL_26f_covid_hoej
  const SDL_26f_covid_ir = v6 && v1 || v27 && v1 || v1 || v0 && v5 === NEVER
  s[586] = SDL_26f_covid_ir
  // SDL.26g.covid: Covid-forlængelse i stedet for jobafklaring, § 26 g (SDL § 26 g, stk. 1)
  const v34 = Math.max(18330 /* 2020-03-09 */, SDL_26f_covid)
  s[1010] = v34
  const v35 = Math.max(18330 /* 2020-03-09 */, SDL_26f_covid_hoej)
  s[1009] = v35
  const v36 = SDL_26f_covid_er && v34 <= 18808 /* 2021-06-30 */
  const v37 = shiftDays(SDL_26f_covid, 1)
  const v38 = shiftDays(SDL_26f_covid_hoej, 1)
  const v39 = SDL_26f_covid_er && v38 >= 18659 /* 2021-02-01 */
  s[1013] = v39
  const v40 = SDL_26f_covid_er && v37 < 18659 /* 2021-02-01 */
  s[1014] = v40
  const v41 = SDL_26f_covid_er && v37 <= 18686 /* 2021-02-28 */
  s[1015] = v41
  const v42 = SDL_26f_covid_er && v38 > 18686 /* 2021-02-28 */
  s[1016] = v42
  const v43 = v40 || v42
  s[1012] = v43
  const v44 = (v39 || SDL_26f_covid_ir) && (v41 || SDL_26f_covid_ir) && (v39 || v41)
  s[1011] = v44
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
  s[297] = SDL_26g_covid_er
  const SDL_26g_covid = v58 ? (v59 ? Math.min(SDL_26f_covid, v54) : v54) : SDL_26f_covid
  s[295] = SDL_26g_covid
  const SDL_26g_covid_hoej = v58 ? (v59 ? Math.max(SDL_26f_covid_hoej, v56) : v56) : SDL_26f_covid_hoej
  s[296] = SDL_26g_covid_hoej
  const SDL_26g_covid_ir = v36 && SDL_26f_covid_ir || v57 && SDL_26f_covid_ir || SDL_26f_covid_ir || SDL_26f_covid_er && v35 === NEVER
  s[298] = SDL_26g_covid_ir
}

function svar_23(f, s) {
  // SDL.26h.covid: Covid-forlængelse i stedet for jobafklaring, § 26 h (SDL § 26 h, stk. 1)
  const v0 = Math.max(18330 /* 2020-03-09 */, s[295])
  s[1018] = v0
  const v1 = Math.max(18330 /* 2020-03-09 */, s[296])
  s[1017] = v1
  const v2 = s[297] && v0 <= 18808 /* 2021-06-30 */
  const v3 = shiftDays(s[295], 1)
  const v4 = shiftDays(s[296], 1)
  const v5 = s[297] && v4 >= 18687 /* 2021-03-01 */
  s[1021] = v5
  const v6 = s[297] && v3 < 18687 /* 2021-03-01 */
  s[1022] = v6
  const v7 = s[297] && v3 <= 18747 /* 2021-04-30 */
  s[1023] = v7
  const v8 = s[297] && v4 > 18747 /* 2021-04-30 */
  s[1024] = v8
  const v9 = v6 || v8
  s[1020] = v9
  const v10 = (v5 || s[298]) && (v7 || s[298]) && (v5 || v7)
  s[1019] = v10
  const v11 = shiftDays(shiftMonths(v3, 2), -1)
  const v12 = shiftDays(shiftMonths(v4, 2), -1)
  const v13 = Math.max(s[295], v11)
  const v14 = Math.min(s[296], v12)
  const v15 = v10 && s[297]
  const v16 = v9 && s[297]
  const v17 = s[298] && s[297] && v14 >= v13
  const v18 = v16 || v17
  const v19 = v16 ? (v17 ? Math.min(s[295], v13) : s[295]) : v13
  const v20 = v15 ? (v18 ? Math.min(v11, v19) : v11) : v19
  const v21 = v16 ? (v17 ? Math.max(s[296], v14) : s[296]) : v14
  const v22 = v15 ? (v18 ? Math.max(v12, v21) : v12) : v21
  const v23 = s[297] && v1 >= 18809 /* 2021-07-01 */ && v0 <= 2147483646
  const v24 = v2 && (v15 || v16 || v17)
  const v25 = v23 && s[297]
  const SDL_26h_covid_er = v24 || v25
  s[589] = SDL_26h_covid_er
  const SDL_26h_covid = v24 ? (v25 ? Math.min(s[295], v20) : v20) : s[295]
  s[587] = SDL_26h_covid
  const SDL_26h_covid_hoej = v24 ? (v25 ? Math.max(s[296], v22) : v22) : s[296]
  s[588] = SDL_26h_covid_hoej
  const SDL_26h_covid_ir = v2 && s[298] || v23 && s[298] || s[298] || s[297] && v1 === NEVER
  s[590] = SDL_26h_covid_ir
  // SDL.26i.covid: Covid-forlængelse i stedet for jobafklaring, § 26 i (SDL § 26 i, stk. 1)
  const v30 = Math.max(18330 /* 2020-03-09 */, SDL_26h_covid)
  s[1026] = v30
  const v31 = Math.max(18330 /* 2020-03-09 */, SDL_26h_covid_hoej)
  s[1025] = v31
  const v32 = SDL_26h_covid_er && v30 <= 18808 /* 2021-06-30 */
  const v33 = shiftDays(SDL_26h_covid, 1)
  const v34 = shiftDays(SDL_26h_covid_hoej, 1)
  const v35 = SDL_26h_covid_er && v34 >= 18748 /* 2021-05-01 */
  s[1029] = v35
  const v36 = SDL_26h_covid_er && v33 < 18748 /* 2021-05-01 */
  s[1030] = v36
  const v37 = SDL_26h_covid_er && v33 <= 18808 /* 2021-06-30 */
  s[1031] = v37
  const v38 = SDL_26h_covid_er && v34 > 18808 /* 2021-06-30 */
  s[1032] = v38
  const v39 = v36 || v38
  s[1028] = v39
  const v40 = (v35 || SDL_26h_covid_ir) && (v37 || SDL_26h_covid_ir) && (v35 || v37)
  s[1027] = v40
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
  s[593] = SDL_26i_covid_er
  const SDL_26i_covid = v54 ? (v55 ? Math.min(SDL_26h_covid, v50) : v50) : SDL_26h_covid
  s[591] = SDL_26i_covid
  const SDL_26i_covid_hoej = v54 ? (v55 ? Math.max(SDL_26h_covid_hoej, v52) : v52) : SDL_26h_covid_hoej
  s[592] = SDL_26i_covid_hoej
  const SDL_26i_covid_ir = v32 && SDL_26h_covid_ir || v53 && SDL_26h_covid_ir || SDL_26h_covid_ir || SDL_26h_covid_er && v31 === NEVER
  s[594] = SDL_26i_covid_ir
  // SDL.27.1.2.uger: Længste forlængelse til afklaring (SDL § 27, stk. 1, nr. 2)
  const v60 = s[35] && s[40] && s[37] <= 14691 /* 2010-03-23 */
  const v61 = s[35] && s[36] >= 14692 /* 2010-03-24 */ && s[299]
  const SDL_27_1_2_uger = s[39] ? -Infinity : v60 ? 182 : v61 ? 273 : s[43] ? 273 : 483
  s[598] = SDL_27_1_2_uger
  const SDL_27_1_2_uger_hoej = s[39] ? Infinity : v61 || s[300] ? (s[300] ? (s[44] ? 483 : 273) : 273) : 182
  s[599] = SDL_27_1_2_uger_hoej
  const SDL_27_1_2_uger_er = s[39] || v60 || v61 || s[43] || s[44]
  s[600] = SDL_27_1_2_uger_er
  // SDL.27.1.2.slut: Seneste slut på forlængelse til afklaring (SDL § 27, stk. 1, nr. 2)
  const SDL_27_1_2_slut_er = s[39] || s[301] && s[101] && SDL_27_1_2_uger_er
  s[317] = SDL_27_1_2_slut_er
  const SDL_27_1_2_slut = s[39] ? FIRST_DAY : shiftDays(s[105], SDL_27_1_2_uger)
  s[315] = SDL_27_1_2_slut
  const SDL_27_1_2_slut_hoej = s[39] ? NEVER : shiftDays(s[107], SDL_27_1_2_uger_hoej)
  s[316] = SDL_27_1_2_slut_hoej
  const SDL_27_1_2_slut_ir = s[39] || s[301] && (s[103] || s[48]) || s[41]
  s[318] = SDL_27_1_2_slut_ir
  // SDL.27.1.3.slut: Seneste slut på forlængelse ved lægebehandling (SDL § 27, stk. 2)
  const v69 = allPeriods(f.ventetidPaaSygehus)
  const v70 = without(ALL_DAYS, v69)
  const SDL_27_1_3_slut_er = s[39] || s[301] && s[101] && s[302]
  s[321] = SDL_27_1_3_slut_er
  const SDL_27_1_3_slut = s[39] ? FIRST_DAY : dayReaching(v70, s[303], s[304])
  s[319] = SDL_27_1_3_slut
  const SDL_27_1_3_slut_hoej = s[39] ? NEVER : dayReaching(v70, s[305], s[306])
  s[320] = SDL_27_1_3_slut_hoej
}

function svar_24(f, s) {
  // SDL.27.1.4.slut: Seneste slut på forlængelse til afklaring af fleksjob eller pension (SDL § 27, stk. 1, nr. 4)
  const v0 = shiftDays(s[105], 182)
  const v1 = s[43] && s[101]
  const v2 = s[307] || s[308]
  const v3 = s[308] ? FIRST_DAY : NEVER
  const SDL_27_1_4_slut = s[39] ? FIRST_DAY : s[42] ? FIRST_DAY : v1 ? (v2 ? Math.min(v0, v3) : v0) : v3
  s[601] = SDL_27_1_4_slut
  const SDL_27_1_4_slut_hoej = s[39] ? NEVER : s[42] ? NEVER : v2 ? NEVER : shiftDays(s[107], 182)
  s[602] = SDL_27_1_4_slut_hoej
  const SDL_27_1_4_slut_er = s[39] || s[42] || v1 || s[307] || s[308]
  s[603] = SDL_27_1_4_slut_er
  const SDL_27_1_4_slut_ir = s[39] || s[42] || s[43] && s[103] || s[308] || s[41]
  s[604] = SDL_27_1_4_slut_ir
  // SDL.27.1.slut: Forlængelsens seneste slut (SDL § 27, stk. 1)
  const v8 = s[50] || s[54] || s[55] || s[309]
  s[1033] = v8
  const v9 = s[310] && s[311] && s[312] && s[313] && (s[45] || s[47] || s[49] || s[314])
  s[1034] = v9
  const v10 = Math.max(s[105], s[315])
  const v11 = Math.min(s[107], s[316])
  const v12 = s[51] && s[317]
  const v13 = s[56] && s[101]
  const v14 = s[48] && s[317] && s[101] && v11 >= v10
  const v15 = v13 || v14
  const v16 = v13 ? (v14 ? Math.min(s[105], v10) : s[105]) : v10
  const v17 = v13 ? (v14 ? Math.max(s[107], v11) : s[107]) : v11
  const v18 = s[48] && s[318] && s[103]
  const v19 = Math.max(s[105], s[319])
  const v20 = Math.min(s[107], s[320])
  const v21 = s[52] && s[321]
  const v22 = s[57] && s[101]
  const v23 = s[48] && s[321] && s[101] && v20 >= v19
  const v24 = v22 || v23
  const v25 = v22 ? (v23 ? Math.min(s[105], v19) : s[105]) : v19
  const v26 = v22 ? (v23 ? Math.max(s[107], v20) : s[107]) : v20
  const v27 = Math.max(s[105], SDL_27_1_4_slut)
  const v28 = Math.min(s[107], SDL_27_1_4_slut_hoej)
  const v29 = s[53] && SDL_27_1_4_slut_er
  const v30 = s[58] && s[101]
  const v31 = s[46] && SDL_27_1_4_slut_er && s[101] && v28 >= v27
  const v32 = v30 || v31
  const v33 = v30 ? (v31 ? Math.min(s[105], v27) : s[105]) : v27
  const v34 = v30 ? (v31 ? Math.max(s[107], v28) : s[107]) : v28
  const v35 = Math.max(v29 ? (v32 ? Math.min(SDL_27_1_4_slut, v33) : SDL_27_1_4_slut) : v33, v12 ? (v15 ? Math.min(s[315], v16) : s[315]) : v16, v21 ? (v24 ? Math.min(s[319], v25) : s[319]) : v25)
  const v36 = Math.max(v29 ? (v32 ? Math.max(SDL_27_1_4_slut_hoej, v34) : SDL_27_1_4_slut_hoej) : v34, v12 ? (v15 ? Math.max(s[316], v17) : s[316]) : v17, v21 ? (v24 ? Math.max(s[320], v26) : s[320]) : v26)
  const v37 = (v12 || v13 || v14) && (v21 || v22 || v23) && (v29 || v30 || v31)
  const v38 = s[51] && s[318] || s[56] && s[103] || v18 || s[48] && !((!s[317] || !s[318] && s[315] === s[316]) && s[322] && (s[317] && s[101] || !s[317] && !s[101]) && (!s[317] || s[105] === s[315])) || s[52] && s[318] || s[57] && s[103] || v18 || s[48] && !((!s[321] || !s[318] && s[319] === s[320]) && s[322] && (s[321] && s[101] || !s[321] && !s[101]) && (!s[321] || s[105] === s[319])) || s[53] && SDL_27_1_4_slut_ir || s[58] && s[103] || s[46] && SDL_27_1_4_slut_ir && s[103] || s[46] && !((!SDL_27_1_4_slut_er || !SDL_27_1_4_slut_ir && SDL_27_1_4_slut === SDL_27_1_4_slut_hoej) && s[322] && (SDL_27_1_4_slut_er && s[101] || !SDL_27_1_4_slut_er && !s[101]) && (!SDL_27_1_4_slut_er || s[105] === SDL_27_1_4_slut))
  const v39 = v9 && v37
  const v40 = s[323] && v37 && v36 >= NEVER
  const SDL_27_1_slut = s[39] ? FIRST_DAY : v39 || v40 ? (v39 ? v35 : NEVER) : NEVER
  s[608] = SDL_27_1_slut
  const SDL_27_1_slut_hoej = s[39] ? NEVER : v8 ? NEVER : v36
  s[609] = SDL_27_1_slut_hoej
  const SDL_27_1_slut_er = s[108] && (s[39] || s[301] && (v8 || v39 || v40))
  s[610] = SDL_27_1_slut_er
  const SDL_27_1_slut_ir = s[108] && (s[39] || s[301] && (v9 && v38 || s[323] && !((!v37 || !v38 && v35 === v36) && v37 && v35 === NEVER)) || s[41]) || s[324]
  s[611] = SDL_27_1_slut_ir
  // SDL.29.1: Forlængelse for pensionister m.fl. (SDL § 29)
  const SDL_29_1 = s[273] && !s[3] && (!s[325] || f.laegenVenterArbejdeInden26Uger)
  s[612] = SDL_29_1
  const SDL_29_1_nej = s[273] && !s[3] && (!s[325] || f.laegenVenterArbejdeInden26Uger === false)
  s[613] = SDL_29_1_nej
  const SDL_29_1_ir = !s[273] || s[3] || !s[325]
  s[614] = SDL_29_1_ir
  // SDL.35.2: Arbejdsgiveren betaler tidligst fra (SDL § 35, stk. 2)
  const v48 = shiftDays(f.sygemeldtTilArbejdsgiver, 1)
  const v49 = f.fyldestgoerendeBegrundelse === false || !s[3]
  const v50 = f.fyldestgoerendeBegrundelse && s[5]
  const v51 = f.sygemeldtITide && !s[3] || f.sygemeldtITide === false && (f.indsigelseModSenSygemelding && v49 || f.indsigelseModSenSygemelding === false && !s[3])
  const v52 = f.sygemeldtITide && s[5] || f.sygemeldtITide === false && (f.indsigelseModSenSygemelding && v50 || f.indsigelseModSenSygemelding === false && s[5])
  const SDL_35_2 = s[63] ? FIRST_DAY : f.sygemeldtITide ? s[59] : f.indsigelseModSenSygemelding ? (f.fyldestgoerendeBegrundelse ? s[59] : v48) : s[59]
  s[622] = SDL_35_2
  const SDL_35_2_hoej = s[63] ? NEVER : f.sygemeldtITide ? s[61] : f.indsigelseModSenSygemelding ? (f.fyldestgoerendeBegrundelse ? s[61] : v48) : s[61]
  s[623] = SDL_35_2_hoej
  const SDL_35_2_er = s[70] && (s[63] || s[72] && v51 || s[73] && v51)
  s[624] = SDL_35_2_er
  const SDL_35_2_ir = s[70] && (s[63] || s[72] && v52 || s[73] && v52 || s[64]) || s[71] || s[69]
  s[625] = SDL_35_2_ir
  // SDL.35.3: Du skal have meldt dig syg til a-kassen (SDL § 35, stk. 3)
  const v57 = !s[3] && s[60] && s[326]
  const v58 = !s[3] && s[327] && s[62]
  s[356] = v58
  const SDL_35_3 = s[63] ? FIRST_DAY : v57 ? FIRST_DAY : s[59]
  s[626] = SDL_35_3
  const SDL_35_3_hoej = s[63] ? NEVER : v57 ? NEVER : s[61]
  s[627] = SDL_35_3_hoej
  const SDL_35_3_er = s[89] && (s[63] || v57 || v58 && !s[3])
  s[628] = SDL_35_3_er
  const SDL_35_3_ir = !s[89] || s[63] || v57 || v58 && s[5] || s[64]
  s[629] = SDL_35_3_ir
  // SDL.35.3.fra: Ret tidligst fra (SDL § 35, stk. 3)
  const v63 = SDL_35_3_er && SDL_35_3_hoej >= f.anmeldtTilAkasse
  s[1036] = v63
  const v64 = SDL_35_3_er && SDL_35_3 < f.anmeldtTilAkasse
  s[1037] = v64
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
  s[630] = SDL_35_3_fra
  const SDL_35_3_fra_hoej = s[63] ? NEVER : v57 ? NEVER : v69 ? (v72 ? Math.max(s[61], v74) : s[61]) : v74
  s[631] = SDL_35_3_fra_hoej
  const SDL_35_3_fra_er = s[89] && (s[63] || v57 || v58 && (v69 || v70 || v71))
  s[632] = SDL_35_3_fra_er
  const SDL_35_3_fra_ir = !s[89] || s[63] || v57 || v58 && (v63 && s[5] || v64 && v50 || SDL_35_3_ir && s[5] && v50 || SDL_35_3_ir && !(s[328] && (!v49 || !v50 && v65 === v66) && (!s[3] || s[3] && !v49) && (s[3] || s[59] === v65))) || s[64]
  s[633] = SDL_35_3_fra_ir
}

function svar_25(f, s) {
  // SDL.38.1: Du skal have søgt kommunen om sygedagpenge (SDL § 38, stk. 1)
  const v0 = f.arbejdsgiverensBetaling === 'sygedagpenge'
  s[351] = v0
  const v1 = shiftDays(f.sidsteDagMedBetaling, 7)
  s[352] = v1
  const v2 = shiftDays(s[59], 7)
  s[362] = v2
  const v3 = shiftDays(s[61], 7)
  s[364] = v3
  const v4 = v0 || !s[3]
  s[355] = v4
  const v5 = !v0 && s[5]
  s[360] = v5
  const v6 = v0 ? v1 : v2
  const v7 = v0 ? v1 : v3
  const v8 = s[59] <= 15426 /* 2012-03-27 */
  s[348] = v8
  const v9 = !s[3] && s[78] && v8
  s[340] = v9
  const v10 = s[61] >= 15427 /* 2012-03-28 */
  const v11 = !s[3] && v10 && s[326]
  s[357] = v11
  const v12 = !s[3] && s[327] && s[74]
  const v13 = shiftDays(f.underretningsbrevAfsendt, 8)
  const v14 = shiftDays(s[59], 21)
  s[349] = v14
  const v15 = shiftDays(s[61], 21)
  s[350] = v15
  const v16 = shiftDays(f.sidsteDagMedBetaling, 21)
  const v17 = f.arbejdsgiverensBetaling === 'loen'
  s[345] = v17
  const v18 = v0 || v17 || !s[3]
  const v19 = v0 ? v16 : v17 ? NEVER : v14
  const v20 = v0 ? v16 : v17 ? NEVER : v15
  const v21 = !s[89] && !v0 && !v17 && s[5]
  const v22 = s[329] && !s[3]
  const v23 = s[329] && s[5]
  const v24 = s[329] ? v2 : f.underretningsbrevSendt ? v13 : s[89] ? v14 : v19
  const v25 = s[329] ? v3 : f.underretningsbrevSendt ? v13 : s[89] ? v15 : v20
  const v26 = s[329] ? v2 : f.underretningsbrevSendt ? v13 : s[89] ? v16 : v19
  const v27 = s[329] ? v3 : f.underretningsbrevSendt ? v13 : s[89] ? v16 : v20
  const v28 = s[72] && v4
  const v29 = v9 && v4
  const v30 = v12 && (v22 || !s[329] && (f.underretningsbrevSendt || s[89] && !s[3] || !s[89] && v18))
  const v31 = s[77] && (v22 || !s[329] && (f.underretningsbrevSendt || s[89] || v18))
  const v32 = v11 || v30 || v31
  const v33 = v11 ? FIRST_DAY : v30 ? (v31 ? Math.min(v24, v26) : v24) : v26
  const v34 = v29 || v32
  const v35 = v29 ? (v32 ? Math.min(v6, v33) : v6) : v33
  const SDL_38_1 = s[63] ? FIRST_DAY : v28 ? (v34 ? Math.min(v6, v35) : v6) : v35
  s[634] = SDL_38_1
  const v37 = v11 ? NEVER : v30 ? (v31 ? Math.max(v25, v27) : v25) : v27
  const v38 = v29 ? (v32 ? Math.max(v7, v37) : v7) : v37
  const SDL_38_1_hoej = s[63] ? NEVER : v28 ? (v34 ? Math.max(v7, v38) : v7) : v38
  s[635] = SDL_38_1_hoej
  const v40 = f.persongruppe === 'loenmodtager' || f.persongruppe === 'ledig' || f.persongruppe === 'ingen'
  s[339] = v40
  const SDL_38_1_er = v40 && (s[63] || v28 || v29 || v11 || v30 || v31)
  s[636] = SDL_38_1_er
  const SDL_38_1_ir = !v40 || s[63] || s[72] && v5 || v9 && v5 || v11 || v12 && (v23 || !s[329] && f.underretningsbrevSendt === false && (s[330] || v21)) || s[77] && (v23 || !s[329] && f.underretningsbrevSendt === false && v21) || s[64]
  s[637] = SDL_38_1_ir
  // SDL.38.7.tide: Du søgte i tide (SDL § 38, stk. 1)
  const v43 = SDL_38_1_er && SDL_38_1_hoej >= f.anmodningModtaget
  const v44 = SDL_38_1_er && SDL_38_1 < f.anmodningModtaget
  const SDL_38_7_tide = v40 && (s[63] || s[72] && v43 || s[73] && v43)
  s[336] = SDL_38_7_tide
  const SDL_38_7_tide_nej = v40 && (s[63] || s[72] && v44 || s[73] && v44)
  s[337] = SDL_38_7_tide_nej
  const SDL_38_7_tide_ir = !v40 || s[63] || s[72] && SDL_38_1_ir || s[73] && SDL_38_1_ir || s[64]
  s[338] = SDL_38_7_tide_ir
  // SDL.38.8: Den for sene ansøgning undskyldes (SDL § 38, stk. 8-9)
  const v48 = !s[3] && s[331] >= f.anmodningModtaget
  s[1042] = v48
  const v49 = !s[3] && s[332] < f.anmodningModtaget
  s[1043] = v49
  const v50 = v49 || f.undskyldendeForhold === false
  s[1041] = v50
  const v51 = (v48 || s[5]) && f.undskyldendeForhold
  s[1040] = v51
  const v52 = shiftDays(f.sidsteDagMedBetaling, 28) >= f.anmodningModtaget
  s[1045] = v52
  const v53 = s[65] && f.arbejdsgiverAnmeldteIkke && f.fratraeder && v52
  s[1044] = v53
  const v54 = v51 || v53
  const v55 = v50 && !v53
  const v56 = !s[3] && v10 && s[59] <= 19722 /* 2023-12-31 */
  s[341] = v56
  const v57 = !s[3] && s[61] >= 19723 /* 2024-01-01 */ && s[62]
  s[342] = v57
  const SDL_38_8 = v40 && (s[63] || s[72] && v54 || v9 && v54 || v56 && v54 || v57 && v54)
  s[333] = SDL_38_8
  const SDL_38_8_nej = v40 && (s[63] || s[72] && v55 || v9 && v55 || v56 && v55 || v57 && v55)
  s[335] = SDL_38_8_nej
  const SDL_38_8_ir = !v40 || s[69]
  s[334] = SDL_38_8_ir
}

function svar_26(f, s) {
  // SDL.38.7: Kommunen betaler tidligst fra (SDL § 38, stk. 7)
  const v0 = Math.max(s[59], f.anmodningModtaget)
  const v1 = Math.min(s[61], f.anmodningModtaget)
  const v2 = s[333] && !s[3]
  const v3 = s[334] && !s[3] && v1 >= v0
  const v4 = s[335] || v3
  const v5 = s[335] ? (v3 ? Math.min(f.anmodningModtaget, v0) : f.anmodningModtaget) : v0
  const v6 = v2 ? (v4 ? Math.min(s[59], v5) : s[59]) : v5
  const v7 = s[335] ? (v3 ? Math.max(f.anmodningModtaget, v1) : f.anmodningModtaget) : v1
  const v8 = v2 ? (v4 ? Math.max(s[61], v7) : s[61]) : v7
  const v9 = v2 || s[335] || v3
  const v10 = s[333] && s[5] || s[334] && !(s[328] && !s[3] && (s[3] || s[59] === f.anmodningModtaget))
  const v11 = Math.max(s[59], v6)
  const v12 = Math.min(s[61], v8)
  const v13 = s[336] && !s[3]
  const v14 = s[337] && v9
  const v15 = s[338] && !s[3] && v9 && v12 >= v11
  const v16 = v14 || v15
  const v17 = v14 ? (v15 ? Math.min(v6, v11) : v6) : v11
  const v18 = v14 ? (v15 ? Math.max(v8, v12) : v8) : v12
  const v19 = v13 || v14 || v15
  const v20 = s[336] && s[5] || s[337] && v10 || s[338] && s[5] && v10 || s[338] && !(s[328] && (!v9 || !v10 && v6 === v8) && (!s[3] && v9 || s[3] && !v9) && (s[3] || s[59] === v6))
  const SDL_38_7 = s[63] ? FIRST_DAY : v13 ? (v16 ? Math.min(s[59], v17) : s[59]) : v17
  s[638] = SDL_38_7
  const SDL_38_7_hoej = s[63] ? NEVER : v13 ? (v16 ? Math.max(s[61], v18) : s[61]) : v18
  s[639] = SDL_38_7_hoej
  const SDL_38_7_er = s[339] && (s[63] || s[72] && v19 || s[340] && v19 || s[341] && v19 || s[342] && v19)
  s[640] = SDL_38_7_er
  const SDL_38_7_ir = !s[339] || s[63] || s[72] && v20 || s[340] && v20 || s[341] && v20 || s[342] && v20 || s[64]
  s[641] = SDL_38_7_ir
  // SDL.40.1: Arbejdsgiveren skal have meldt fraværet (SDL § 40, stk. 1-3)
  const v25 = s[184] && s[4] >= s[343]
  s[1047] = v25
  const v26 = s[184] && s[4] < s[344]
  s[1048] = v26
  const v27 = shiftDays(s[59], 28)
  s[404] = v27
  const v28 = shiftDays(s[61], 28)
  s[403] = v28
  const v29 = !s[345] || !s[3]
  const v30 = s[345] && s[5]
  const v31 = s[345] ? v27 : NEVER
  const v32 = s[345] ? v28 : NEVER
  const v33 = v29 && v32 >= NEVER
  const v34 = v25 && v29
  const v35 = s[188] && v33
  const v36 = v34 ? v31 : NEVER
  const v37 = v26 ? NEVER : v32
  const v38 = v34 ? (v26 || v35 ? Math.max(v32, v37) : v32) : v37
  const v39 = v34 || v26 || v35
  const v40 = v25 && v30 || s[188] && !((!v29 || !v30 && v31 === v32) && v29 && (!v29 || v31 === NEVER))
  const v41 = !s[3] && s[78] && s[346]
  const v42 = !s[3] && s[347] && s[348]
  const v43 = !s[3] && s[4] >= s[349]
  s[409] = v43
  const v44 = !s[3] && s[4] < s[350]
  s[405] = v44
  const v45 = v43 && v29
  const v46 = s[5] && v33
  const v47 = v45 ? v31 : NEVER
  const v48 = v44 ? NEVER : v32
  const v49 = v45 ? (v44 || v46 ? Math.max(v32, v48) : v32) : v48
  const v50 = f.arbejdsgiverensBetaling === 'ingen'
  s[1049] = v50
  const v51 = s[351] ? s[352] : s[353]
  const v52 = s[351] ? s[352] : s[354]
  const v53 = v25 && s[355]
  const v54 = s[188] && s[355] && v52 >= NEVER
  const v55 = v26 ? NEVER : v52
  const v56 = s[72] && v39
  const v57 = v41 && v39
  const v58 = v42 && (v45 || v44 || v46)
  const v59 = s[356] && (v50 && !s[3] || !v50 && (v53 || v26 || v54))
  const v60 = s[357] || v59
  const v61 = s[357] ? FIRST_DAY : v50 ? s[358] : v53 ? v51 : NEVER
  const v62 = v58 || v60
  const v63 = v58 ? (v60 ? Math.min(v47, v61) : v47) : v61
  const v64 = v57 || v62
  const v65 = v57 ? (v62 ? Math.min(v36, v63) : v36) : v63
  const SDL_40_1 = s[63] ? FIRST_DAY : v56 ? (v64 ? Math.min(v36, v65) : v36) : v65
  s[642] = SDL_40_1
  const v67 = s[357] ? NEVER : v50 ? s[359] : v53 ? (v26 || v54 ? Math.max(v52, v55) : v52) : v55
  const v68 = v58 ? (v60 ? Math.max(v49, v67) : v49) : v67
  const v69 = v57 ? (v62 ? Math.max(v38, v68) : v38) : v68
  const SDL_40_1_hoej = s[63] ? NEVER : v56 ? (v64 ? Math.max(v38, v69) : v38) : v69
  s[643] = SDL_40_1_hoej
  const SDL_40_1_er = s[65] && (s[63] || v56 || v57 || v58 || s[357] || v59)
  s[644] = SDL_40_1_er
  const SDL_40_1_ir = !s[65] || s[63] || s[72] && v40 || v41 && v40 || v42 && (v43 && v30 || s[5] && !((!v29 || !v30 && v31 === v32) && v29 && (!v29 || v31 === NEVER))) || s[357] || s[356] && (v50 && s[5] || !v50 && (v25 && s[360] || s[188] && !((!s[355] || !s[360] && v51 === v52) && s[355] && (!s[355] || v51 === NEVER)))) || s[64]
  s[645] = SDL_40_1_ir
}

function svar_27(f, s) {
  // SDL.40a.1: A-kassen skal have meldt fraværet (SDL § 40 a, stk. 1)
  const v0 = !s[3] && s[327] && s[59] <= 16248 /* 2014-06-27 */
  const v1 = shiftDays(f.anmeldtTilAkasse, 7)
  const v2 = !s[3] && s[61] >= 16249 /* 2014-06-28 */ && s[59] <= 16658 /* 2015-08-11 */
  const v3 = !s[3] && s[61] >= 16659 /* 2015-08-12 */ && s[62]
  const v4 = f.oplystDelvistLedig ? v1 : shiftDays(f.anmeldtTilAkasse, 21)
  const v5 = v2 || v3
  const v6 = v2 ? FIRST_DAY : v4
  const v7 = s[357] || v0 || v5
  const SDL_40a_1 = s[63] ? FIRST_DAY : s[340] || v7 ? (v7 ? (s[357] ? FIRST_DAY : v0 ? (v5 ? Math.min(v1, v6) : v1) : v6) : NEVER) : NEVER
  s[646] = SDL_40a_1
  const v9 = v2 ? NEVER : v4
  const SDL_40a_1_hoej = s[63] ? NEVER : s[72] ? NEVER : s[340] ? NEVER : s[357] ? NEVER : v0 ? (v5 ? Math.max(v1, v9) : v1) : v9
  s[647] = SDL_40a_1_hoej
  const SDL_40a_1_er = s[89] && (s[63] || s[72] || s[340] || s[357] || v0 || v2 || v3)
  s[648] = SDL_40a_1_er
  const SDL_40a_1_ir = !s[89] || s[63] || s[357] || v2 || s[64]
  s[649] = SDL_40a_1_ir
  // SDL.43.1: Du skal have meldt dig syg til kommunen (SDL § 43, stk. 1)
  const v13 = shiftDays(f.tredjeFravaersdag, 7)
  const v14 = s[361] ? s[362] : s[363] ? v13 : s[349]
  const v15 = s[361] ? s[364] : s[363] ? v13 : s[350]
  const v16 = !s[3] && s[365] && s[62]
  const v17 = f.aftaleForSelvstaendig ? s[362] : v14
  const v18 = f.aftaleForSelvstaendig ? s[364] : v15
  const v19 = v16 && (f.aftaleForSelvstaendig && !s[3] || f.aftaleForSelvstaendig === false && s[366])
  const v20 = s[367] || v19
  const v21 = s[367] ? (v19 ? Math.min(v14, v17) : v14) : v17
  const SDL_43_1 = s[63] ? FIRST_DAY : s[368] ? (v20 ? Math.min(v14, v21) : v14) : v21
  s[654] = SDL_43_1
  const v23 = s[367] ? (v19 ? Math.max(v15, v18) : v15) : v18
  const SDL_43_1_hoej = s[63] ? NEVER : s[368] ? (v20 ? Math.max(v15, v23) : v15) : v23
  s[655] = SDL_43_1_hoej
  const SDL_43_1_er = s[83] && (s[63] || s[368] || s[367] || v19)
  s[656] = SDL_43_1_er
  const SDL_43_1_ir = !s[83] || s[63] || s[369] || s[370] || v16 && (f.aftaleForSelvstaendig && s[5] || f.aftaleForSelvstaendig === false && s[371]) || s[64]
  s[657] = SDL_43_1_ir
  // SDL.43.5: Den for sene anmeldelse undskyldes (SDL § 43, stk. 5)
  const v27 = !s[3] && s[331] >= f.selvstaendigAnmeldt
  s[1052] = v27
  const v28 = !s[3] && s[332] < f.selvstaendigAnmeldt
  s[1053] = v28
  const v29 = v28 || f.undskyldendeForhold === false
  const v30 = v27 || s[5]
  const v31 = v30 && f.undskyldendeForhold
  const v32 = !s[3] && s[78] && s[59] <= 15111 /* 2011-05-17 */
  s[400] = v32
  const v33 = !s[3] && s[61] >= 15112 /* 2011-05-18 */ && s[59] <= 15207 /* 2011-08-21 */
  s[401] = v33
  const v34 = f.undskyldendeForhold || f.nemrefusionNede
  s[1054] = v34
  const v35 = v28 || !v34
  const v36 = v30 && v34
  const v37 = !s[3] && s[61] >= 15208 /* 2011-08-22 */ && s[62]
  s[402] = v37
  const SDL_43_5 = s[83] && (s[63] || s[72] && v31 || v32 && v31 || v33 && v36 || v37 && v36)
  s[665] = SDL_43_5
  const SDL_43_5_nej = s[83] && (s[63] || s[72] && v29 || v32 && v29 || v33 && v35 || v37 && v35)
  s[666] = SDL_43_5_nej
  const SDL_43_5_ir = !s[83] || s[69]
  s[667] = SDL_43_5_ir
  // SDL.43.4: Kommunen betaler tidligst fra (SDL § 43, stk. 4)
  const v41 = SDL_43_1_er && SDL_43_1_hoej >= f.selvstaendigAnmeldt
  s[1055] = v41
  const v42 = SDL_43_1_er && SDL_43_1 < f.selvstaendigAnmeldt
  s[1056] = v42
  const v43 = Math.max(s[59], f.selvstaendigAnmeldt)
  const v44 = Math.min(s[61], f.selvstaendigAnmeldt)
  const v45 = SDL_43_5 && !s[3]
  const v46 = SDL_43_5_ir && !s[3] && v44 >= v43
  const v47 = SDL_43_5_nej || v46
  const v48 = SDL_43_5_nej ? (v46 ? Math.min(f.selvstaendigAnmeldt, v43) : f.selvstaendigAnmeldt) : v43
  const v49 = v45 ? (v47 ? Math.min(s[59], v48) : s[59]) : v48
  const v50 = SDL_43_5_nej ? (v46 ? Math.max(f.selvstaendigAnmeldt, v44) : f.selvstaendigAnmeldt) : v44
  const v51 = v45 ? (v47 ? Math.max(s[61], v50) : s[61]) : v50
  const v52 = v45 || SDL_43_5_nej || v46
  const v53 = SDL_43_5 && s[5] || SDL_43_5_ir && !(s[328] && !s[3] && (s[3] || s[59] === f.selvstaendigAnmeldt))
  const v54 = Math.max(s[59], v49)
  const v55 = Math.min(s[61], v51)
  const v56 = v41 && !s[3]
  const v57 = v42 && v52
  const v58 = SDL_43_1_ir && !s[3] && v52 && v55 >= v54
  const v59 = v57 || v58
  const v60 = v57 ? (v58 ? Math.min(v49, v54) : v49) : v54
  const v61 = v57 ? (v58 ? Math.max(v51, v55) : v51) : v55
  const v62 = v56 || v57 || v58
  const v63 = v41 && s[5] || v42 && v53 || SDL_43_1_ir && s[5] && v53 || SDL_43_1_ir && !(s[328] && (!v52 || !v53 && v49 === v51) && (!s[3] && v52 || s[3] && !v52) && (s[3] || s[59] === v49))
  const SDL_43_4 = s[63] ? FIRST_DAY : v56 ? (v59 ? Math.min(s[59], v60) : s[59]) : v60
  s[658] = SDL_43_4
  const SDL_43_4_hoej = s[63] ? NEVER : v56 ? (v59 ? Math.max(s[61], v61) : s[61]) : v61
  s[659] = SDL_43_4_hoej
  const SDL_43_4_er = s[83] && (s[63] || s[72] && v62 || s[73] && v62)
  s[660] = SDL_43_4_er
  const SDL_43_4_ir = !s[83] || s[63] || s[72] && v63 || s[73] && v63 || s[64]
  s[661] = SDL_43_4_ir
  // SDL.43.4.tide: Du meldte dig i tide (SDL § 43, stk. 1)
  const SDL_43_4_tide = s[83] && (s[63] || s[72] && v41 || s[73] && v41)
  s[662] = SDL_43_4_tide
  const SDL_43_4_tide_nej = s[83] && (s[63] || s[72] && v42 || s[73] && v42)
  s[663] = SDL_43_4_tide_nej
  const SDL_43_4_tide_ir = !s[83] || s[63] || s[72] && SDL_43_1_ir || s[73] && SDL_43_1_ir || s[64]
  s[664] = SDL_43_4_tide_ir
  // SDL.51.1: Lediges sygedagpenge pr. uge (SDL § 51)
  const SDL_51_1 = s[90] ? f.dagpengePrUge : -Infinity
  s[392] = SDL_51_1
  const SDL_51_1_hoej = s[90] ? f.dagpengePrUge : Infinity
  s[394] = SDL_51_1_hoej
}

function svar_28(f, s) {
  // SDL.52.1: Selvstændiges sygedagpenge pr. uge ved fuldt fravær (SDL § 52, stk. 1)
  const v0 = f.selvstaendigForsikring === 'ingen'
  s[1057] = v0
  const v1 = f.vurderingsdato <= 13149 /* 2006-01-01 */ || f.vurderingsdato >= 20822 /* 2027-01-04 */
  s[382] = v1
  const v2 = SATS_8(f.vurderingsdato)
  const v3 = v1 ? -Infinity : v2
  s[378] = v3
  const v4 = v1 ? Infinity : v2
  s[380] = v4
  const v5 = v3 > -Infinity && v4 < Infinity
  const v6 = quotient([v3, 2], [3], 'nærmeste', 100)
  const v7 = quotient([v4, 2], [3], 'nærmeste', 100)
  const v8 = v1 || !v5
  const SDL_52_1_er = !s[90] || v0 || !(!v5 && !v1 && v3 === v4)
  s[678] = SDL_52_1_er
  const SDL_52_1_ir = !s[90] || !v0 && v8 || v1
  s[679] = SDL_52_1_ir
  const SDL_52_1 = s[90] ? Math.min(v3, v0 ? f.indtaegtSomSelvstaendig : Math.max(f.indtaegtSomSelvstaendig, v5 ? Math.min(v6, v7) : -Infinity)) : -Infinity
  s[676] = SDL_52_1
  const SDL_52_1_hoej = s[90] ? Math.min(v4, v0 ? f.indtaegtSomSelvstaendig : Math.max(f.indtaegtSomSelvstaendig, v5 ? Math.max(v6, v7) : Infinity)) : Infinity
  s[677] = SDL_52_1_hoej
  // SDL.53.3: Selvstændiges sygedagpenge pr. uge (SDL § 53, stk. 3)
  const v13 = SDL_52_1 > -Infinity && SDL_52_1_hoej < Infinity
  const v14 = quotient([SDL_52_1, 3], [4], 'nærmeste', 1)
  const v15 = quotient([SDL_52_1_hoej, 3], [4], 'nærmeste', 1)
  const v16 = SDL_52_1_er && !(!v13 && (!SDL_52_1_er || !SDL_52_1_ir && SDL_52_1 === SDL_52_1_hoej))
  const v17 = SDL_52_1_ir || !v13
  const v18 = quotient([SDL_52_1], [2], 'nærmeste', 1)
  const v19 = quotient([SDL_52_1_hoej], [2], 'nærmeste', 1)
  const SDL_53_3_er = !s[90] || s[174] && SDL_52_1_er || !s[174] && (s[372] && v16 || !s[372] && (!s[135] || v16))
  s[390] = SDL_53_3_er
  const SDL_53_3_ir = !s[90] || s[174] && SDL_52_1_ir || !s[174] && (s[372] && v17 || !s[372] && s[135] && v17)
  s[391] = SDL_53_3_ir
  const SDL_53_3 = s[90] ? (s[174] ? SDL_52_1 : s[372] ? (v13 ? Math.min(v14, v15) : -Infinity) : s[135] ? (v13 ? Math.min(v18, v19) : -Infinity) : 0) : -Infinity
  s[393] = SDL_53_3
  const SDL_53_3_hoej = s[90] ? (s[174] ? SDL_52_1_hoej : s[372] ? (v13 ? Math.max(v14, v15) : Infinity) : s[135] ? (v13 ? Math.max(v18, v19) : Infinity) : 0) : Infinity
  s[395] = SDL_53_3_hoej
  // SDL.53.2: Beløb som ved fuldt fravær (SDL § 53, stk. 2)
  const v24 = f.ledigUdenLoen || s[89] || f.arbejdsgiverTilbyderDeltid === false
  const SDL_53_2 = !s[90] || v24
  s[386] = SDL_53_2
  const SDL_53_2_nej = !s[90] || !v24
  s[388] = SDL_53_2_nej
  // SDL.50.1: Det højeste beløb pr. time (SDL § 50, stk. 1)
  const v27 = quotient([v3, 100], [3700], 'nærmeste', 1)
  const v28 = quotient([v4, 100], [3700], 'nærmeste', 1)
  const SDL_50_1_er = !s[90] || !(!v5 && !v1 && v3 === v4)
  s[398] = SDL_50_1_er
  const SDL_50_1_ir = !s[90] || v8
  s[399] = SDL_50_1_ir
  const SDL_50_1 = s[90] ? (v5 ? Math.min(v27, v28) : -Infinity) : -Infinity
  s[396] = SDL_50_1
  const SDL_50_1_hoej = s[90] ? (v5 ? Math.max(v27, v28) : Infinity) : Infinity
  s[397] = SDL_50_1_hoej
  // SDL.47.1: Sygedagpenge pr. uge ved fuldt fravær (SDL § 47, stk. 1)
  const v33 = SDL_50_1_er && f.timefortjeneste >= SDL_50_1
  s[1060] = v33
  const v34 = SDL_50_1_er && f.timefortjeneste < SDL_50_1_hoej
  s[374] = v34
  const v35 = f.normalTimerPrUge >= 3700
  s[1061] = v35
  const v36 = v34 || !v35
  s[1059] = v36
  const v37 = v33 || SDL_50_1_ir
  s[375] = v37
  const v38 = v37 && v35
  s[1058] = v38
  const v39 = Math.min(f.timefortjeneste, SDL_50_1)
  s[376] = v39
  const v40 = Math.min(f.timefortjeneste, SDL_50_1_hoej)
  s[377] = v40
  const v41 = v39 <= -Infinity
  s[379] = v41
  const v42 = quotient([v39, f.normalTimerPrUge], [100], 'nærmeste', 1)
  const v43 = quotient([v40, f.normalTimerPrUge], [100], 'nærmeste', 1)
  const v44 = SDL_50_1_er && !(v41 && (!SDL_50_1_er || !SDL_50_1_ir && v39 === v40))
  s[381] = v44
  const v45 = Math.min(v3, v41 ? -Infinity : Math.min(v42, v43))
  const v46 = Math.min(v4, v41 ? Infinity : Math.max(v42, v43))
  const v47 = SDL_50_1_ir || v41 || v1
  s[383] = v47
  const v48 = v36 && v44
  const v49 = v38 || v48
  const v50 = v38 && v1 || v36 && v47
  const v51 = !s[3] && s[78] && s[74]
  const SDL_47_1 = s[63] ? -Infinity : v38 ? (v48 ? Math.min(v3, v45) : v3) : v45
  s[384] = SDL_47_1
  const SDL_47_1_hoej = s[63] ? Infinity : v38 ? (v48 ? Math.max(v4, v46) : v4) : v46
  s[385] = SDL_47_1_hoej
  const SDL_47_1_er = s[63] || s[72] && v49 || v51 && v49 || s[77] && v49
  s[387] = SDL_47_1_er
  const SDL_47_1_ir = s[63] || s[72] && v50 || v51 && v50 || s[77] && v50 || s[64]
  s[389] = SDL_47_1_ir
}

function svar_29(f, s) {
  // SDL.53.1: Lønmodtagerens sygedagpenge pr. uge (SDL § 53, stk. 1)
  const v0 = Math.max(0, s[373])
  const v1 = v0 >= 3700
  s[1064] = v1
  const v2 = s[374] || !v1
  s[1063] = v2
  const v3 = s[375] && v1
  s[1062] = v3
  const v4 = quotient([s[376], v0], [100], 'nærmeste', 1)
  const v5 = quotient([s[377], v0], [100], 'nærmeste', 1)
  const v6 = Math.min(s[378], s[379] ? -Infinity : Math.min(v4, v5))
  const v7 = Math.min(s[380], s[379] ? Infinity : Math.max(v4, v5))
  const v8 = v2 && s[381]
  const v9 = v3 || v8
  const v10 = v3 ? (v8 ? Math.min(s[378], v6) : s[378]) : v6
  const v11 = v3 ? (v8 ? Math.max(s[380], v7) : s[380]) : v7
  const v12 = v3 && s[382] || v2 && s[383]
  const v13 = Math.max(s[384], v10)
  const v14 = Math.min(s[385], v11)
  const v15 = s[386] && s[387]
  const v16 = s[388] && v9
  const v17 = !s[90] && s[387] && v9 && v14 >= v13
  const v18 = v16 || v17
  const v19 = v16 ? (v17 ? Math.min(v10, v13) : v10) : v13
  const v20 = v16 ? (v17 ? Math.max(v11, v14) : v11) : v14
  const SDL_53_1_er = !s[90] || v15 || v16 || v17
  s[682] = SDL_53_1_er
  const SDL_53_1_ir = !s[90] || s[386] && s[389] || s[388] && v12 || !s[90] && s[389] && v12 || !s[90] && !((!s[387] || !s[389] && s[384] === s[385]) && (!v9 || !v12 && v10 === v11) && (s[387] && v9 || !s[387] && !v9) && (!s[387] || s[384] === v10))
  s[683] = SDL_53_1_ir
  const SDL_53_1 = s[90] ? (v15 ? (v18 ? Math.min(s[384], v19) : s[384]) : v19) : -Infinity
  s[680] = SDL_53_1
  const SDL_53_1_hoej = s[90] ? (v15 ? (v18 ? Math.max(s[385], v20) : s[385]) : v20) : Infinity
  s[681] = SDL_53_1_hoej
  // SDL.46.1: Sygedagpenge pr. uge (SDL § 46, stk. 1)
  const SDL_46_1_er = !s[90] || s[89] || s[83] && s[390] || !s[83] && SDL_53_1_er
  s[670] = SDL_46_1_er
  const SDL_46_1_ir = !s[90] || s[89] && !s[90] || !s[89] && (s[83] && s[391] || !s[83] && SDL_53_1_ir)
  s[671] = SDL_46_1_ir
  const SDL_46_1 = s[90] ? (s[89] ? s[392] : s[83] ? s[393] : SDL_53_1) : -Infinity
  s[668] = SDL_46_1
  const SDL_46_1_hoej = s[90] ? (s[89] ? s[394] : s[83] ? s[395] : SDL_53_1_hoej) : Infinity
  s[669] = SDL_46_1_hoej
  // SDL.47.1.3: Sygedagpenge pr. uge fra arbejdsgiveren (SDL § 47, stk. 1)
  const v29 = Math.min(s[396], f.timeloenHosArbejdsgiveren)
  const v30 = Math.min(s[397], f.timeloenHosArbejdsgiveren)
  const v31 = v29 <= -Infinity
  const v32 = quotient([v29, f.normalTimerPrUge], [100], 'nærmeste', 1)
  const v33 = quotient([v30, f.normalTimerPrUge], [100], 'nærmeste', 1)
  const v34 = s[398] && !(v31 && (!s[398] || !s[399] && v29 === v30))
  const v35 = s[399] || v31
  const SDL_47_1_3 = s[63] ? -Infinity : v31 ? -Infinity : Math.min(v32, v33)
  s[672] = SDL_47_1_3
  const SDL_47_1_3_hoej = s[63] ? Infinity : v31 ? Infinity : Math.max(v32, v33)
  s[673] = SDL_47_1_3_hoej
  const SDL_47_1_3_er = s[63] || s[72] && v34 || s[73] && v34
  s[674] = SDL_47_1_3_er
  const SDL_47_1_3_ir = s[63] || s[72] && v35 || s[73] && v35 || s[64]
  s[675] = SDL_47_1_3_ir
  // SDL.54.1: Refusion til arbejdsgiveren (SDL § 54, stk. 1)
  const v40 = s[259] && f.vurderingsdato >= s[256]
  s[1070] = v40
  const v41 = s[259] && f.vurderingsdato < s[257]
  s[1071] = v41
  const v42 = v41 || s[190]
  s[1068] = v42
  const v43 = (v40 || s[260]) && s[264] && (v40 || s[189])
  s[1067] = v43
  const v44 = s[260] && s[69]
  s[1069] = v44
  const v45 = !s[3] && f.vurderingsdato >= s[59]
  s[1074] = v45
  const v46 = !s[3] && f.vurderingsdato < s[61]
  s[1075] = v46
  const v47 = s[71] || f.aftaleMedArbejdsgiver === false || v46
  s[1073] = v47
  const v48 = s[187] && f.aftaleMedArbejdsgiver && (v45 || s[5])
  s[1072] = v48
  const v49 = v43 || v48
  s[1065] = v49
  const v50 = (v42 || v44) && v47
  s[1066] = v50
  const v51 = !s[65] || !s[345] || v50
  const v52 = s[65] && s[345] && v49
  const SDL_54_1 = s[63] || s[72] && v52 || s[73] && v52
  s[684] = SDL_54_1
  const SDL_54_1_nej = s[63] || s[72] && v51 || s[73] && v51
  s[685] = SDL_54_1_nej
  // SDL.59.6: Refusion trods for sen anmeldelse (SDL § 59, stk. 6)
  const v55 = !s[3] && s[331] >= f.refusionskravFremsat
  s[1076] = v55
  const v56 = !s[3] && s[332] < f.refusionskravFremsat
  s[1077] = v56
  const v57 = f.skyldesLoenmodtageren || f.forkertVejledning || f.saerligeOmstaendighederForRefusion
  s[1078] = v57
  const v58 = v56 || !v57
  const v59 = v55 || s[5]
  const v60 = v59 && v57
  const v61 = f.nemrefusionNede || f.skyldesLoenmodtageren || f.forkertVejledning || f.saerligeOmstaendighederForRefusion
  s[1079] = v61
  const v62 = v56 || !v61
  const v63 = v59 && v61
  const SDL_59_6 = s[65] && (s[63] || s[72] && v60 || s[400] && v60 || s[401] && v63 || s[402] && v63)
  s[406] = SDL_59_6
  const SDL_59_6_nej = s[65] && (s[63] || s[72] && v58 || s[400] && v58 || s[401] && v62 || s[402] && v62)
  s[407] = SDL_59_6_nej
}

function svar_30(f, s) {
  // SDL.59.2: Refusion tidligst fra (SDL § 59, stk. 2-5)
  const v0 = !s[3] && s[403] >= f.arbejdsgiverAnmeldt
  s[1083] = v0
  const v1 = !s[3] && s[404] < f.arbejdsgiverAnmeldt
  s[1084] = v1
  const v2 = v0 || s[405] || s[406]
  s[1080] = v2
  const v3 = s[407] || s[408]
  const v4 = (v1 || s[5]) && (s[409] || s[5]) && v3 && (v1 || s[409] || s[407])
  s[1081] = v4
  const v5 = s[5] && s[408]
  s[1082] = v5
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
  const v20 = !s[3] && s[354] >= f.arbejdsgiverAnmeldt
  s[1087] = v20
  const v21 = !s[3] && s[353] < f.arbejdsgiverAnmeldt
  s[1088] = v21
  const v22 = !s[3] && s[4] < shiftDays(s[61], 30)
  s[1089] = v22
  const v23 = !s[3] && s[4] >= shiftDays(s[59], 30)
  s[1090] = v23
  const v24 = v20 || v22 || s[406]
  s[1085] = v24
  const v25 = (v21 || s[5]) && (v23 || s[5]) && v3 && (v21 || v23 || s[407])
  s[1086] = v25
  const v26 = v25 || v11
  const v27 = v25 ? v13 : v8
  const v28 = v25 ? v16 : v9
  const v29 = s[72] && v19
  const v30 = s[340] && v19
  const v31 = s[356] && (v24 || v25 || v11)
  const v32 = s[357] || v31
  const v33 = s[357] ? FIRST_DAY : v24 ? (v26 ? Math.min(v6, v27) : v6) : v27
  const v34 = v30 || v32
  const v35 = v30 ? (v32 ? Math.min(v15, v33) : v15) : v33
  const SDL_59_2 = s[63] ? FIRST_DAY : v29 ? (v34 ? Math.min(v15, v35) : v15) : v35
  s[686] = SDL_59_2
  const v37 = s[357] ? NEVER : v24 ? (v26 ? Math.max(v6, v28) : v6) : v28
  const v38 = v30 ? (v32 ? Math.max(v18, v37) : v18) : v37
  const SDL_59_2_hoej = s[63] ? NEVER : v29 ? (v34 ? Math.max(v18, v38) : v18) : v38
  s[687] = SDL_59_2_hoej
  const SDL_59_2_er = s[65] && (s[63] || v29 || v30 || s[357] || v31)
  s[688] = SDL_59_2_er
  const SDL_59_2_ir = !s[65] || s[63] || s[72] && v10 || s[340] && v10 || s[357] || s[356] && v10 || s[64]
  s[689] = SDL_59_2_ir
}

function svar_31(f, s) {
  const v0 = s[90] ? 0 : 4
  s[429] = v0
  const v1 = f.vurderingsdato >= 20485 /* 2026-02-01 */
  s[890] = v1
  const v2 = s[130] ? 0 : 4
  s[459] = v2
  const v3 = s[69] ? 4 : 0
  s[480] = v3
  const v4 = s[3] ? 0 : 1
  s[481] = v4
  const v5 = s[5] ? 4 : 0
  s[482] = v5
  const v6 = s[408] ? 4 : 0
  s[501] = v6
  const v7 = s[410] ? 1 : 0
  s[537] = v7
  const v8 = 1 + v0
  s[542] = v8
  const v9 = !s[3] && !s[411]
  s[555] = v9
  const v10 = s[412] ? 1 : 0
  s[562] = v10
  const v11 = s[46] ? 4 : 0
  s[595] = v11
  const v12 = s[48] ? 4 : 0
  s[596] = v12
  const v13 = s[318] ? 4 : 0
  s[597] = v13
  const v14 = s[413] ? 1 : 0
  s[690] = v14
  const v15 = !s[3] && !s[5] && s[61] < NEVER
  s[418] = v15
  const v16 = s[59] >= 16440 /* 2015-01-05 */
  s[693] = v16
  const v17 = s[59] >= 13332 /* 2006-07-03 */ ? 1 : 0
  s[420] = v17
  const v18 = s[61] <= 16439 /* 2015-01-04 */
  s[692] = v18
  const v19 = s[90] ? 1 : 0
  s[695] = v19
  const v20 = f.vurderingsdato >= 15884 /* 2013-06-28 */ ? 4 : 0
  s[707] = v20
  const v21 = s[111] ? 3 : 0
  s[706] = v21
  const v22 = f.vurderingsdato <= 15883 /* 2013-06-27 */
  s[705] = v22
  const v23 = s[414] ? 2 : 0
  s[704] = v23
  const v24 = f.vurderingsdato <= 15011 /* 2011-02-06 */
  s[702] = v24
  const v25 = s[3] ? 0 : s[0] <= 15011 /* 2011-02-06 */ ? v14 : s[325] ? 2 : 0
  s[718] = v25
  const v26 = s[35] && !s[415] && s[36] < NEVER
  s[744] = v26
  const v27 = s[37] >= 20485 /* 2026-02-01 */
  s[749] = v27
  const v28 = s[37] >= 15012 /* 2011-02-07 */
  const v29 = v28 ? 2 : 0
  s[748] = v29
  const v30 = s[36] <= 20484 /* 2026-01-31 */
  s[747] = v30
  const v31 = s[37] >= 13332 /* 2006-07-03 */ ? 1 : 0
  s[746] = v31
  const v32 = s[36] <= 15011 /* 2011-02-06 */
  s[745] = v32
  const v33 = s[37] >= 16252 /* 2014-07-01 */
  const v34 = v28 ? 3 : 0
  s[753] = v34
  const v35 = s[36] <= 16251 /* 2014-06-30 */
  s[758] = v35
  const v36 = v35 ? v34 : v33 ? 4 : 0
  s[752] = v36
  const v37 = s[37] >= 13545 /* 2007-02-01 */ ? 2 : 0
  s[751] = v37
  const v38 = s[36] <= 13544 /* 2007-01-31 */
  s[750] = v38
  const v39 = v33 ? 3 : 0
  s[759] = v39
  const v40 = v26 ? v31 : 0
  s[760] = v40
  const v41 = s[59] >= 16252 /* 2014-07-01 */
  s[762] = v41
  const v42 = s[61] <= 16251 /* 2014-06-30 */
  s[761] = v42
  const v43 = s[59] >= 15012 /* 2011-02-07 */
  s[872] = v43
  const v44 = v43 ? 2 : 0
  s[421] = v44
  const v45 = s[61] <= 15011 /* 2011-02-06 */
  s[419] = v45
  const v46 = v15 ? (v45 ? v17 : v44) : 0
  s[763] = v46
  const v47 = s[59] >= 15341 /* 2012-01-02 */
  s[775] = v47
  const v48 = s[61] <= 15340 /* 2012-01-01 */
  s[774] = v48
  const v49 = v16 ? 3 : 0
  s[776] = v49
  const v50 = s[118] ? 2 : 0
  s[822] = v50
  const v51 = f.vurderingsdato <= 16800 /* 2015-12-31 */
  s[821] = v51
  const v52 = s[118] ? 3 : 0
  s[825] = v52
  const v53 = f.vurderingsdato <= 18261 /* 2019-12-31 */
  s[824] = v53
  const v54 = f.vurderingsdato <= 16251 /* 2014-06-30 */
  s[823] = v54
  const v55 = s[111] ? 1 : 0
  s[839] = v55
  const v56 = v1 ? 2 : 0
  s[875] = v56
  const v57 = f.vurderingsdato <= 20484 /* 2026-01-31 */
  s[852] = v57
  const v58 = v57 ? v55 : v56
  s[841] = v58
  const v59 = v1 ? 4 : 0
  s[853] = v59
  const v60 = s[130] ? 1 : 0
  s[854] = v60
  const v61 = s[196] ? 2 : 0
  s[861] = v61
  const v62 = f.vurderingsdato <= 17896 /* 2018-12-31 */ ? v19 : f.vurderingsdato >= 17897 /* 2019-01-01 */ ? 2 : 0
  s[868] = v62
  const v63 = s[416] ? v46 : 0
  s[869] = v63
  const v64 = f.saerligeGrundeTilAndetTidspunkt ? 1 : 0
  s[870] = v64
  const v65 = v1 ? 5 : 0
  s[871] = v65
  const v66 = f.vurderingsdato <= 20634 /* 2026-06-30 */
  s[889] = v66
  const v67 = v66 ? v65 : s[197] ? 6 : 0
  s[882] = v67
  const v68 = f.vurderingsdato <= 20088 /* 2024-12-31 */
  s[881] = v68
  const v69 = f.vurderingsdato <= 16439 /* 2015-01-04 */
  s[880] = v69
  const v70 = s[90] ? 2 : 0
  s[905] = v70
  const v71 = s[197] ? 5 : 0
  s[906] = v71
  const v72 = s[206] ? 5 : 0
  s[908] = v72
  const v73 = v24 ? v19 : v23
  s[919] = v73
  const v74 = s[59] >= 15517 /* 2012-06-26 */
  s[1035] = v74
  const v75 = v74 ? 4 : 0
  s[423] = v75
  const v76 = s[59] >= 15398 /* 2012-02-28 */ ? 3 : 0
  s[932] = v76
  const v77 = s[61] <= 15516 /* 2012-06-25 */
  s[422] = v77
  const v78 = s[61] <= 15397 /* 2012-02-27 */
  s[931] = v78
  const v79 = v15 ? (v45 ? v17 : v42 ? v44 : v41 ? 3 : 0) : 0
  s[938] = v79
}

function svar_32(f, s) {
  const v0 = s[101] && !s[103] && s[417] < NEVER
  s[944] = v0
  const v1 = s[59] >= 15427 /* 2012-03-28 */
  s[1046] = v1
  const v2 = v1 ? 3 : 0
  s[1039] = v2
  const v3 = s[61] <= 15426 /* 2012-03-27 */
  s[1038] = v3
  const v4 = s[89] ? (s[418] ? (s[419] ? s[420] : v3 ? s[421] : s[422] ? v2 : s[61] <= 16248 /* 2014-06-27 */ ? s[423] : s[61] <= 16658 /* 2015-08-11 */ ? (s[59] >= 16249 /* 2014-06-28 */ ? 5 : 0) : s[59] >= 16659 /* 2015-08-12 */ ? 6 : 0) : 0) : 0
  s[1050] = v4
  const v5 = s[418] ? (s[419] ? s[420] : s[61] <= 15111 /* 2011-05-17 */ ? s[421] : s[61] <= 15207 /* 2011-08-21 */ ? (s[59] >= 15112 /* 2011-05-18 */ ? 3 : 0) : s[59] >= 15208 /* 2011-08-22 */ ? 4 : 0) : 0
  s[1051] = v5
}

export function svar(f) {
  const s = new Array(1091)
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
  return { ALF_62_3: s[252], ALF_62_3_hoej: s[253], ALF_62_3_kan: (s[251] ? 1 : 0) + (s[254] ? 4 : 0), BEK937_27_kan: (s[424] ? 1 : 0) + (s[425] ? 2 : 0) + (s[426] ? 4 : 0), LAB_107_1_kan: (s[427] ? 1 : 0) + (s[428] ? 2 : 0) + s[429], LAB_110_1: s[430], LAB_110_1_hoej: s[431], LAB_110_1_kan: (s[432] ? 1 : 0) + (s[433] ? 4 : 0), LAS_68_2: s[434], LAS_68_2_hoej: s[435], LAS_68_2_kan: (s[436] ? 1 : 0) + (s[437] ? 4 : 0), LAS_68_4: s[127], LAS_68_4_hoej: s[126], LAS_68_4_kan: (s[128] ? 1 : 0) + (s[129] ? 4 : 0), LAS_68_5_kan: 1 + (s[438] ? 0 : 2) + (s[438] ? 0 : 4), LAS_68a_1: s[439], LAS_68a_1_hoej: s[440], LAS_68a_1_kan: (s[441] ? 1 : 0) + (s[442] ? 4 : 0), LAS_68a_1_tid_kan: (s[443] ? 1 : 0) + (s[120] ? 2 : 0) + (s[111] ? 0 : 4), LAS_68a_2: s[444], LAS_68a_2_hoej: s[445], LAS_68a_2_kan: (s[446] ? 1 : 0) + (s[447] ? 4 : 0), LAS_68a_3: s[122], LAS_68a_3_hoej: s[119], LAS_68a_3_kan: (s[125] ? 1 : 0) + (s[124] ? 4 : 0), LAS_69j_2: s[448], LAS_69j_2_hoej: s[449], LAS_69j_2_kan: (s[450] ? 1 : 0) + (s[451] ? 4 : 0), LAS_69j_2_bidrag: s[113], LAS_69j_2_bidrag_hoej: s[114], LAS_69j_2_bidrag_kan: (s[116] ? 1 : 0) + (s[117] ? 4 : 0), LAS_69j_4: s[179], LAS_69j_4_hoej: s[178], LAS_69j_4_kan: (s[180] ? 1 : 0) + (s[181] ? 4 : 0), LAS_69j_5: s[452], LAS_69j_5_hoej: s[453], LAS_69j_5_kan: (s[454] ? 1 : 0) + (s[455] ? 4 : 0), LAS_69j_5_modtager_kan: (s[456] ? 1 : 0) + (s[457] ? 2 : 0) + (s[458] ? 4 : 0), LAS_69j_5_tid_kan: (s[136] ? 1 : 0) + (s[143] ? 2 : 0) + s[459], LAS_69j_7_kan: (s[460] ? 1 : 0) + (s[461] ? 2 : 0) + s[459], LAS_69j_8_kan: (s[462] ? 1 : 0) + (s[463] ? 2 : 0) + (s[464] ? 4 : 0), LAS_69j_9: s[465], LAS_69j_9_hoej: s[466], LAS_69j_9_kan: (s[177] ? 1 : 0) + (s[467] ? 4 : 0), LAS_69j_10: s[147], LAS_69j_10_hoej: s[145], LAS_69j_10_kan: (s[148] ? 1 : 0) + (s[149] ? 4 : 0), LAS_69j_13_kan: (s[468] ? 1 : 0) + (s[469] ? 2 : 0) + (s[470] ? 4 : 0), LAS_69j_udbetales: s[471], LAS_69j_udbetales_hoej: s[472], LAS_69j_udbetales_kan: (s[473] ? 1 : 0) + (s[474] ? 4 : 0), SDL_2_kan: (s[475] ? 1 : 0) + (s[476] ? 2 : 0) + (s[477] ? 4 : 0), SDL_2_1_kan: (s[478] ? 1 : 0) + (s[479] ? 2 : 0) + s[480], SDL_3_kan: (s[193] ? 1 : 0) + (s[194] ? 2 : 0) + s[429], SDL_6_1: s[59], SDL_6_1_hoej: s[61], SDL_6_1_kan: s[481] + s[482], SDL_7_1_kan: (s[91] ? 1 : 0) + (s[97] ? 2 : 0) + s[429], SDL_7_1_ferie_kan: (s[90] ? 0 : 1) + 2 + s[429], SDL_7_1_ferieaftale_kan: (s[483] ? 1 : 0) + (s[484] ? 2 : 0) + s[429], SDL_7_1_genoptagelse: s[485], SDL_7_1_genoptagelse_hoej: s[486], SDL_7_1_genoptagelse_kan: (f.ferieAftalt ? 1 : 0) + (s[487] ? 4 : 0), SDL_7_1_ny_kan: (s[488] ? 1 : 0) + (s[489] ? 2 : 0) + s[429], SDL_7_2_kan: (s[490] ? 1 : 0) + (s[491] ? 2 : 0) + s[429], SDL_7_3: s[492], SDL_7_3_hoej: s[493], SDL_7_3_kan: (s[494] ? 1 : 0) + (s[495] ? 4 : 0), SDL_7_5_kan: (s[496] ? 1 : 0) + (s[497] ? 2 : 0) + s[429], SDL_7a_1: s[498], SDL_7a_1_hoej: s[499], SDL_7a_1_kan: (s[500] ? 1 : 0) + s[501], SDL_7c_kan: (s[204] ? 1 : 0) + (s[205] ? 2 : 0) + (s[206] ? 0 : 4), SDL_10a_kan: (s[502] ? 1 : 0) + (s[503] ? 2 : 0) + s[429], SDL_11_3: s[504], SDL_11_3_hoej: s[505], SDL_11_3_kan: 1 + (s[506] ? 0 : 4), SDL_11a_1_kan: (s[507] ? 1 : 0) + (s[508] ? 2 : 0) + (s[509] ? 4 : 0), SDL_12_1_1_kan: (s[203] ? 1 : 0) + (s[201] ? 2 : 0) + (s[202] ? 4 : 0), SDL_12_1_2_kan: (s[236] ? 1 : 0) + (s[231] ? 2 : 0) + (s[230] ? 4 : 0), SDL_12_1_3_kan: (s[510] ? 1 : 0) + (s[511] ? 2 : 0) + s[429], SDL_13b_1: s[512], SDL_13b_1_hoej: s[513], SDL_13b_1_kan: (s[514] ? 1 : 0) + (s[515] ? 4 : 0), SDL_13b_1_antal: s[516], SDL_13b_1_antal_hoej: s[517], SDL_13b_1_antal_kan: (s[518] ? 1 : 0) + (s[519] ? 4 : 0), SDL_13b_1_naeste: s[520], SDL_13b_1_naeste_hoej: s[521], SDL_13b_1_naeste_kan: (s[522] ? 1 : 0) + (s[523] ? 4 : 0), SDL_13b_5_kan: (s[524] ? 1 : 0) + (s[525] ? 2 : 0) + (s[526] ? 4 : 0), SDL_13f_1_kan: (s[208] ? 1 : 0) + (s[207] ? 2 : 0) + (s[198] ? 0 : 4), SDL_13f_1_dag: s[527], SDL_13f_1_dag_hoej: s[528], SDL_13f_1_dag_kan: (s[529] ? 1 : 0) + (s[530] ? 4 : 0), SDL_21_1_1_kan: (s[531] ? 1 : 0) + (s[532] ? 2 : 0) + s[429], SDL_21_1_2_kan: (s[533] ? 1 : 0) + (s[534] ? 2 : 0) + s[429], SDL_21_1_3_kan: (s[535] ? 1 : 0) + (s[536] ? 2 : 0) + s[429], SDL_21_4_kan: s[537] + (s[538] ? 2 : 0) + (s[539] ? 4 : 0), SDL_21_4_dag: s[540], SDL_21_4_dag_hoej: s[541], SDL_21_4_dag_kan: s[542], SDL_21_4_fra: s[543], SDL_21_4_fra_hoej: s[544], SDL_21_4_fra_kan: s[537] + (s[545] ? 4 : 0), SDL_21a_kan: (s[546] ? 1 : 0) + (s[547] ? 2 : 0) + s[429], SDL_24_1: s[105], SDL_24_1_hoej: s[107], SDL_24_1_kan: (s[101] ? 1 : 0) + (s[103] ? 4 : 0), SDL_24_1_ophoer: s[548], SDL_24_1_ophoer_hoej: s[549], SDL_24_1_ophoer_kan: (s[550] ? 1 : 0) + (s[551] ? 4 : 0), SDL_24_1_revurdering_kan: (s[552] ? 1 : 0) + (s[553] ? 2 : 0) + (s[554] ? 4 : 0), SDL_24_3: flat(s[1]), SDL_24_3_hoej: flat(s[2]), SDL_24_3_kan: s[481] + (s[555] ? 2 : 0) + s[482], SDL_24a_1_kan: (s[258] ? 1 : 0) + (s[263] ? 2 : 0) + (s[262] ? 4 : 0), SDL_24a_1_graense_kan: (s[93] ? 1 : 0) + (s[96] ? 2 : 0) + (s[94] ? 4 : 0), SDL_24a_2: s[556], SDL_24a_2_hoej: s[557], SDL_24a_2_kan: (s[558] ? 1 : 0) + (s[559] ? 4 : 0), SDL_24a_6_kan: (s[560] ? 1 : 0) + (s[561] ? 2 : 0) + s[429], SDL_24b_1_kan: s[562] + (s[563] ? 2 : 0) + s[429], SDL_24b_2: s[564], SDL_24b_2_hoej: s[565], SDL_24b_2_kan: s[562] + (s[566] ? 4 : 0), SDL_24c_1_kan: (s[567] ? 1 : 0) + (s[568] ? 2 : 0) + s[429], SDL_25_1: s[104], SDL_25_1_hoej: s[106], SDL_25_1_kan: (s[100] ? 1 : 0) + (s[102] ? 4 : 0), SDL_26_1_kan: (s[569] ? 1 : 0) + (s[570] ? 2 : 0) + (s[571] ? 4 : 0), SDL_26_1_covid: s[277], SDL_26_1_covid_hoej: s[278], SDL_26_1_covid_kan: (s[279] ? 1 : 0) + (s[280] ? 4 : 0), SDL_26_1_fra: s[572], SDL_26_1_fra_hoej: s[573], SDL_26_1_fra_kan: (s[574] ? 1 : 0) + (s[575] ? 4 : 0), SDL_26_1_uger: s[576], SDL_26_1_uger_hoej: s[577], SDL_26_1_uger_kan: (s[578] ? 1 : 0) + s[480], SDL_26_2_kan: (s[579] ? 1 : 0) + (s[580] ? 2 : 0) + (s[581] ? 4 : 0), SDL_26_3_covid: s[281], SDL_26_3_covid_hoej: s[282], SDL_26_3_covid_kan: (s[283] ? 1 : 0) + (s[284] ? 4 : 0), SDL_26a_1_covid: s[582], SDL_26a_3_covid: s[285], SDL_26a_3_covid_kan: s[286] ? 4 : 1, SDL_26c_covid: s[292], SDL_26c_covid_hoej: s[294], SDL_26c_covid_kan: (s[288] ? 1 : 0) + (s[290] ? 4 : 0), SDL_26d_covid: s[291], SDL_26d_covid_hoej: s[293], SDL_26d_covid_kan: (s[287] ? 1 : 0) + (s[289] ? 4 : 0), SDL_26f_covid: s[583], SDL_26f_covid_hoej: s[584], SDL_26f_covid_kan: (s[585] ? 1 : 0) + (s[586] ? 4 : 0), SDL_26g_covid: s[295], SDL_26g_covid_hoej: s[296], SDL_26g_covid_kan: (s[297] ? 1 : 0) + (s[298] ? 4 : 0), SDL_26h_covid: s[587], SDL_26h_covid_hoej: s[588], SDL_26h_covid_kan: (s[589] ? 1 : 0) + (s[590] ? 4 : 0), SDL_26i_covid: s[591], SDL_26i_covid_hoej: s[592], SDL_26i_covid_kan: (s[593] ? 1 : 0) + (s[594] ? 4 : 0), SDL_27_1_kan: (s[108] ? 1 : 0) + (s[109] ? 2 : 0) + (s[110] ? 4 : 0), SDL_27_1_1_kan: (s[50] ? 1 : 0) + (s[45] ? 2 : 0) + s[595], SDL_27_1_2_kan: (s[51] ? 1 : 0) + (s[56] ? 2 : 0) + s[596], SDL_27_1_2_slut: s[315], SDL_27_1_2_slut_hoej: s[316], SDL_27_1_2_slut_kan: (s[317] ? 1 : 0) + s[597], SDL_27_1_2_uger: s[598], SDL_27_1_2_uger_hoej: s[599], SDL_27_1_2_uger_kan: (s[600] ? 1 : 0) + s[596], SDL_27_1_3_kan: (s[52] ? 1 : 0) + (s[57] ? 2 : 0) + s[596], SDL_27_1_3_slut: s[319], SDL_27_1_3_slut_hoej: s[320], SDL_27_1_3_slut_kan: (s[321] ? 1 : 0) + s[597], SDL_27_1_3_uger: s[304], SDL_27_1_3_uger_hoej: s[306], SDL_27_1_3_uger_kan: (s[302] ? 1 : 0) + s[596], SDL_27_1_4_kan: (s[53] ? 1 : 0) + (s[58] ? 2 : 0) + s[595], SDL_27_1_4_slut: s[601], SDL_27_1_4_slut_hoej: s[602], SDL_27_1_4_slut_kan: (s[603] ? 1 : 0) + (s[604] ? 4 : 0), SDL_27_1_5_kan: (s[54] ? 1 : 0) + (s[47] ? 2 : 0) + s[596], SDL_27_1_6_kan: (s[55] ? 1 : 0) + (s[49] ? 2 : 0) + s[596], SDL_27_1_7_kan: (s[309] ? 1 : 0) + (s[314] ? 2 : 0) + s[596], SDL_27_1_7_2_kan: (s[605] ? 1 : 0) + (s[606] ? 2 : 0) + (s[607] ? 4 : 0), SDL_27_1_slut: s[608], SDL_27_1_slut_hoej: s[609], SDL_27_1_slut_kan: (s[610] ? 1 : 0) + (s[611] ? 4 : 0), SDL_29_1_kan: (s[612] ? 1 : 0) + (s[613] ? 2 : 0) + (s[614] ? 4 : 0), SDL_30_kan: (s[70] ? 1 : 0) + (s[71] ? 2 : 0) + s[480], SDL_30_1: s[66], SDL_30_1_hoej: s[67], SDL_30_1_kan: (s[68] ? 1 : 0) + s[480], SDL_30_2_kan: (s[615] ? 1 : 0) + (s[616] ? 2 : 0) + s[480], SDL_30_fleksjob_kan: (s[617] ? 1 : 0) + (s[618] ? 2 : 0) + (s[619] ? 4 : 0), SDL_31_1: s[248], SDL_31_1_hoej: s[249], SDL_31_1_kan: (s[247] ? 1 : 0) + (s[250] ? 4 : 0), SDL_32_kan: (s[189] ? 1 : 0) + (s[190] ? 2 : 0) + s[480], SDL_32_1_kan: (s[82] ? 1 : 0) + (s[81] ? 2 : 0) + s[480], SDL_33_1: s[256], SDL_33_1_hoej: s[257], SDL_33_1_kan: (s[259] ? 1 : 0) + (s[260] ? 4 : 0), SDL_34_1_kan: (s[620] ? 1 : 0) + (s[621] ? 2 : 0) + s[480], SDL_35_2: s[622], SDL_35_2_hoej: s[623], SDL_35_2_kan: (s[624] ? 1 : 0) + (s[625] ? 4 : 0), SDL_35_3: s[626], SDL_35_3_hoej: s[627], SDL_35_3_kan: (s[628] ? 1 : 0) + (s[629] ? 4 : 0), SDL_35_3_fra: s[630], SDL_35_3_fra_hoej: s[631], SDL_35_3_fra_kan: (s[632] ? 1 : 0) + (s[633] ? 4 : 0), SDL_38_1: s[634], SDL_38_1_hoej: s[635], SDL_38_1_kan: (s[636] ? 1 : 0) + (s[637] ? 4 : 0), SDL_38_7: s[638], SDL_38_7_hoej: s[639], SDL_38_7_kan: (s[640] ? 1 : 0) + (s[641] ? 4 : 0), SDL_38_7_tide_kan: (s[336] ? 1 : 0) + (s[337] ? 2 : 0) + (s[338] ? 4 : 0), SDL_38_8_kan: (s[333] ? 1 : 0) + (s[335] ? 2 : 0) + (s[334] ? 4 : 0), SDL_40_1: s[642], SDL_40_1_hoej: s[643], SDL_40_1_kan: (s[644] ? 1 : 0) + (s[645] ? 4 : 0), SDL_40a_1: s[646], SDL_40a_1_hoej: s[647], SDL_40a_1_kan: (s[648] ? 1 : 0) + (s[649] ? 4 : 0), SDL_41_1: s[650], SDL_41_1_hoej: s[651], SDL_41_1_kan: (s[652] ? 1 : 0) + (s[653] ? 4 : 0), SDL_42_1_kan: (s[85] ? 1 : 0) + (s[84] ? 2 : 0) + s[480], SDL_43_1: s[654], SDL_43_1_hoej: s[655], SDL_43_1_kan: (s[656] ? 1 : 0) + (s[657] ? 4 : 0), SDL_43_4: s[658], SDL_43_4_hoej: s[659], SDL_43_4_kan: (s[660] ? 1 : 0) + (s[661] ? 4 : 0), SDL_43_4_tide_kan: (s[662] ? 1 : 0) + (s[663] ? 2 : 0) + (s[664] ? 4 : 0), SDL_43_5_kan: (s[665] ? 1 : 0) + (s[666] ? 2 : 0) + (s[667] ? 4 : 0), SDL_46_1: s[668], SDL_46_1_hoej: s[669], SDL_46_1_kan: (s[670] ? 1 : 0) + (s[671] ? 4 : 0), SDL_47_1: s[384], SDL_47_1_hoej: s[385], SDL_47_1_kan: (s[387] ? 1 : 0) + (s[389] ? 4 : 0), SDL_47_1_3: s[672], SDL_47_1_3_hoej: s[673], SDL_47_1_3_kan: (s[674] ? 1 : 0) + (s[675] ? 4 : 0), SDL_50_1: s[396], SDL_50_1_hoej: s[397], SDL_50_1_kan: (s[398] ? 1 : 0) + (s[399] ? 4 : 0), SDL_51_1: s[392], SDL_51_1_hoej: s[394], SDL_51_1_kan: s[542], SDL_52_1: s[676], SDL_52_1_hoej: s[677], SDL_52_1_kan: (s[678] ? 1 : 0) + (s[679] ? 4 : 0), SDL_53_1: s[680], SDL_53_1_hoej: s[681], SDL_53_1_kan: (s[682] ? 1 : 0) + (s[683] ? 4 : 0), SDL_53_2_kan: (s[386] ? 1 : 0) + (s[388] ? 2 : 0) + s[429], SDL_53_3: s[393], SDL_53_3_hoej: s[395], SDL_53_3_kan: (s[390] ? 1 : 0) + (s[391] ? 4 : 0), SDL_54_1_kan: (s[684] ? 1 : 0) + (s[685] ? 2 : 0) + s[480], SDL_59_2: s[686], SDL_59_2_hoej: s[687], SDL_59_2_kan: (s[688] ? 1 : 0) + (s[689] ? 4 : 0), SDL_59_6_kan: (s[406] ? 1 : 0) + (s[407] ? 2 : 0) + s[501], spor: [s[59], s[61], s[3] << 0 | s[5] << 1 | (s[3] ? 0 : s[690]) << 2 | s[691] << 3 | s[251] << 4 | s[254] << 5 | (s[418] ? (s[692] ? s[420] : s[693] ? 2 : 0) : 0) << 6 | s[89] << 8 | (f.dagpengerettenSlutter ? 512 : 0) | s[424] << 10 | s[425] << 11 | s[426] << 12 | (s[694] ? 0 : f.vurderingsdato <= 19935 /* 2024-07-31 */ ? s[695] : s[696] ? 2 : 0) << 13 | s[694] << 15 | s[697] << 16 | s[698] << 17 | s[699] << 18 | s[700] << 19 | (f.uddannelsePasserMedBehandling ? 1048576 : 0) | (f.uddannelseUdskyderRevalidering ? 2097152 : 0) | s[701] << 22 | s[490] << 23 | s[491] << 24 | s[90] << 25 | (s[702] ? s[695] : s[703] ? s[704] : s[705] ? s[706] : s[707]) << 26 | s[708] << 29, s[252], s[253], s[65] << 0 | s[709] << 1 | s[710] << 2 | s[711] << 3 | s[712] << 4 | s[83] << 5 | s[135] << 6 | s[713] << 7 | s[714] << 8 | s[715] << 9 | s[716] << 10 | (f.ansatIFleksjob ? 2048 : 0) | s[717] << 12 | s[91] << 13 | s[97] << 14 | s[695] << 15 | (f.uarbejdsdygtigVedEgenSygdom ? 65536 : 0) | s[555] << 17 | s[718] << 18 | s[100] << 20 | s[102] << 21 | (s[273] ? s[718] : 0) << 22 | s[273] << 24 | s[98] << 25 | (f.opfylderHelbredsbetingelserForFoertidspension ? 67108864 : 0) | (f.naaetFolkepensionsalder ? 134217728 : 0) | s[99] << 28 | s[719] << 29, s[104], s[106], s[720] << 0 | s[721] << 1 | s[722] << 2 | s[101] << 3 | s[103] << 4 | (!s[3] && s[723] ? 1 : !s[3] && !s[724] ? (s[21] ? 2 : s[30] ? 3 : 0) : 0) << 5 | s[724] << 7 | s[725] << 8 | s[12] << 9 | s[14] << 10 | s[13] << 11 | s[726] << 12 | s[727] << 13 | s[10] << 14 | s[11] << 15 | s[728] << 16 | s[729] << 17 | s[730] << 18 | s[731] << 19 | s[732] << 20 | s[733] << 21 | s[9] << 22 | s[8] << 23 | s[734] << 24 | s[735] << 25 | s[736] << 26 | s[737] << 27 | s[738] << 28 | s[739] << 29, s[105], s[107], s[740] << 0 | s[741] << 1 | s[742] << 2 | s[743] << 3 | s[50] << 4 | s[45] << 5 | s[46] << 6 | (s[744] ? (s[745] ? s[746] : s[747] ? s[748] : s[749] ? 3 : 0) : 0) << 7 | (f.forlaengelseErAfgjort ? 512 : 0) | s[245] << 10 | s[246] << 11 | s[51] << 12 | s[56] << 13 | s[48] << 14 | (s[744] ? (s[745] ? s[746] : s[748]) : 0) << 15 | s[302] << 17 | (s[744] ? (s[750] ? s[746] : s[745] ? s[751] : s[752]) : 0) << 18 | s[52] << 21 | s[57] << 22 | (s[744] ? (s[750] ? s[746] : s[745] ? s[751] : s[753]) : 0) << 23 | (f.underLaegebehandling ? 33554432 : 0) | (f.laegensSkoenErSikkert ? 67108864 : 0) | s[754] << 27 | s[755] << 28 | s[756] << 29, s[304], s[306], s[757] << 0 | s[53] << 1 | s[58] << 2 | (s[744] ? (s[745] ? s[746] : s[758] ? s[748] : s[747] ? s[759] : s[749] ? 4 : 0) : 0) << 3 | s[54] << 6 | s[47] << 7 | (s[744] ? (s[745] ? s[746] : s[758] ? s[748] : s[759]) : 0) << 8 | (f.laegenVurdererLivstruende ? 1024 : 0) | (f.behandlingsmulighederUdtoemte ? 2048 : 0) | s[55] << 12 | s[49] << 13 | s[605] << 14 | s[606] << 15 | s[607] << 16 | (s[744] ? (s[36] <= 16952 /* 2016-05-31 */ ? s[746] : s[36] <= 16974 /* 2016-06-22 */ ? (s[37] >= 16953 /* 2016-06-01 */ ? 2 : 0) : s[36] <= 20634 /* 2026-06-30 */ ? (s[37] >= 16975 /* 2016-06-23 */ ? 3 : 0) : s[37] >= 20635 /* 2026-07-01 */ ? 4 : 0) : 0) << 17 | s[309] << 20 | s[314] << 21 | (f.ansoegningOmFoertidspension ? 4194304 : 0) | s[108] << 23 | s[109] << 24 | s[110] << 25 | s[760] << 26 | s[93] << 27 | s[96] << 28 | s[94] << 29, (s[418] ? (s[761] ? s[420] : s[762] ? 2 : 0) : 0) << 0 | s[615] << 2 | s[616] << 3 | s[69] << 4 | s[763] << 5 | s[764] << 7 | s[765] << 8 | s[766] << 9 | s[767] << 10 | s[768] << 11 | s[769] << 12 | (f.andetFravaerSeneste8Uger ? 8192 : 0) | s[770] << 14 | s[771] << 15 | (f.genansat ? 65536 : 0) | (f.paaArbejdeDaSygdommenKom ? 131072 : 0) | s[617] << 18 | s[618] << 19 | s[619] << 20 | (f.ansatIFleksjob ? s[763] : 0) << 21 | s[70] << 23 | s[71] << 24 | (s[418] ? s[420] : 0) << 25 | s[772] << 26 | s[773] << 27 | s[68] << 28, s[66], s[67], (s[418] ? (s[61] <= 13604 /* 2007-04-01 */ ? s[420] : s[61] <= 14031 /* 2008-06-01 */ ? (s[59] >= 13605 /* 2007-04-02 */ ? 2 : 0) : s[774] ? (s[59] >= 14032 /* 2008-06-02 */ ? 3 : 0) : s[775] ? 4 : 0) : 0) << 0 | s[247] << 3 | s[250] << 4 | (f.fratraeder ? 32 : 0) | s[82] << 6 | s[81] << 7 | (s[418] ? (s[61] <= 15522 /* 2012-07-01 */ ? s[420] : s[692] ? (s[59] >= 15523 /* 2012-07-02 */ ? 2 : 0) : s[776]) : 0) << 8 | s[777] << 10 | s[778] << 11 | s[779] << 12 | s[780] << 13 | s[781] << 14 | s[782] << 15 | s[79] << 16 | s[783] << 17 | s[784] << 18 | s[785] << 19 | (f.dagpengeretHvisRask ? 1048576 : 0) | s[87] << 21 | s[86] << 22 | (f.erhvervsmaessigUddannelse ? 8388608 : 0) | s[786] << 24 | s[787] << 25 | s[788] << 26 | s[789] << 27 | s[790] << 28 | (f.elevILoennetPraktik ? 536870912 : 0), s[248], s[249], s[791] << 0 | s[792] << 1 | s[793] << 2 | s[794] << 3 | s[795] << 4 | s[796] << 5 | s[797] << 6 | (f.iBeskaeftigelse ? 128 : 0) | s[798] << 8 | s[799] << 9 | s[800] << 10 | s[801] << 11 | s[802] << 12 | s[803] << 13 | s[804] << 14 | s[805] << 15 | s[806] << 16 | s[807] << 17 | s[808] << 18 | s[809] << 19 | s[810] << 20 | s[811] << 21 | s[85] << 22 | s[84] << 23 | (s[418] ? (s[419] ? s[420] : s[61] <= 15705 /* 2012-12-31 */ ? s[421] : s[61] <= 15883 /* 2013-06-27 */ ? (s[59] >= 15706 /* 2013-01-01 */ ? 3 : 0) : s[59] >= 15884 /* 2013-06-28 */ ? 4 : 0) : 0) << 24 | s[812] << 27 | s[813] << 28 | (f.drevetSenesteMaaned ? 536870912 : 0), s[814] << 0 | s[815] << 1 | (f.tilskudTilEgenVirksomhed ? 4 : 0) | s[620] << 3 | s[621] << 4 | (f.arbejdsskade ? 32 : 0) | s[189] << 6 | s[190] << 7 | s[816] << 8 | s[817] << 9 | s[818] << 10 | s[819] << 11 | s[182] << 12 | s[183] << 13 | s[329] << 14 | s[193] << 15 | s[194] << 16 | (s[702] ? s[695] : f.vurderingsdato <= 17701 /* 2018-06-19 */ ? s[704] : s[820] ? 3 : 0) << 17 | s[258] << 19 | s[263] << 20 | s[262] << 21 | s[567] << 22 | s[568] << 23 | (s[821] ? s[695] : s[822]) << 24 | (f.fikSygedagpengeVedLivstruende ? 67108864 : 0) | (f.laegenFinderIkkeLaengereLivstruende ? 134217728 : 0) | s[427] << 28 | s[428] << 29, (s[823] ? s[695] : s[821] ? (s[130] ? 2 : 0) : s[824] ? s[825] : s[196] ? 4 : 0) << 0 | s[826] << 3 | s[827] << 4 | s[828] << 5 | s[829] << 6 | s[830] << 7 | s[831] << 8 | s[242] << 9 | s[832] << 10 | s[833] << 11 | s[834] << 12 | s[432] << 13 | s[433] << 14 | (s[432] ? (f.jobafklaringStartede <= 17531 /* 2017-12-31 */ ? (s[835] ? 1 : 0) : f.jobafklaringStartede <= 18261 /* 2019-12-31 */ ? (s[836] ? 2 : 0) : s[837] ? 3 : 0) : 0) << 15 | (f.erIJobafklaring ? 131072 : 0) | s[835] << 18 | s[116] << 19 | s[117] << 20 | (s[115] ? 0 : s[838] ? s[839] : s[840] ? 2 : 0) << 21 | s[115] << 23 | s[436] << 24 | s[437] << 25 | s[841] << 26 | s[842] << 28 | (f.harForsoergelsespligt ? 536870912 : 0), s[430], s[431], s[113], s[114], s[434], s[435], s[843] << 0 | (f.boernOpholderSigIDanmark ? 2 : 0) | (f.boernLigestillet ? 4 : 0) | s[844] << 3 | s[845] << 4 | (f.borHosForaeldre ? 32 : 0) | s[438] << 6 | (f.vurderingsdato <= 16386 /* 2014-11-12 */ ? s[839] : s[438] ? 2 : 0) << 7 | s[128] << 9 | s[129] << 10 | (s[846] ? 0 : s[841]) << 11 | s[846] << 13 | s[847] << 14 | s[848] << 15 | s[849] << 16 | s[850] << 17 | s[443] << 18 | s[120] << 19 | s[111] << 20 | (s[821] ? s[839] : s[822]) << 21 | s[125] << 23 | s[124] << 24 | s[839] << 25 | s[446] << 26 | s[447] << 27, s[127], s[126], s[122], s[119], s[444], s[445], (f.vurderingsdato <= 18992 /* 2021-12-31 */ ? s[839] : f.vurderingsdato <= 19529 /* 2023-06-21 */ ? (s[851] ? 2 : 0) : s[852] ? (f.vurderingsdato >= 19530 /* 2023-06-22 */ ? 3 : 0) : s[853]) << 0 | s[441] << 3 | s[442] << 4 | s[450] << 5 | s[451] << 6 | s[854] << 7 | s[180] << 8 | s[181] << 9 | (f.vurderingsdato <= 16427 /* 2014-12-23 */ ? s[854] : f.vurderingsdato <= 16616 /* 2015-06-30 */ ? (s[175] ? 2 : 0) : s[176] ? 3 : 0) << 10 | s[855] << 12 | s[856] << 13 | s[857] << 14 | s[174] << 15 | s[372] << 16 | s[136] << 17 | s[143] << 18 | s[130] << 19 | (s[821] ? s[854] : s[822]) << 20 | s[148] << 22 | s[149] << 23 | s[177] << 24 | s[467] << 25 | (f.vurderingsdato <= 16435 /* 2014-12-31 */ ? s[854] : s[821] ? (s[155] ? 2 : 0) : s[825]) << 26 | s[460] << 28 | s[461] << 29, s[439], s[440], s[448], s[449], s[179], s[178], s[147], s[145], s[465], s[466], s[858] << 0 | (f.ansatIFleksjobVedForloebetsStart ? 2 : 0) | s[462] << 2 | s[463] << 3 | s[464] << 4 | s[468] << 5 | s[469] << 6 | s[470] << 7 | (f.vurderingsdato <= 19703 /* 2023-12-12 */ ? s[854] : f.vurderingsdato <= 19898 /* 2024-06-24 */ ? (s[859] ? 2 : 0) : s[860] ? 3 : 0) << 8 | s[454] << 10 | s[455] << 11 | s[456] << 12 | s[457] << 13 | s[458] << 14 | (f.erIJobafklaring ? (s[824] ? s[854] : s[861]) : 0) << 15 | s[473] << 17 | s[474] << 18 | s[478] << 19 | s[479] << 20 | s[475] << 21 | s[476] << 22 | s[477] << 23 | s[862] << 24 | s[863] << 25 | s[864] << 26 | s[865] << 27 | s[866] << 28 | s[867] << 29, s[452], s[453], s[471], s[472], s[188] << 0 | s[868] << 1 | s[483] << 3 | s[484] << 4 | (f.feriePasserMedForloebet ? 32 : 0) | (f.ferieIndenForFerieloven ? 64 : 0) | (f.ferieAftalt ? 128 : 0) | s[487] << 8 | (f.ferieAftalt ? s[868] : 0) << 9 | s[488] << 11 | s[489] << 12 | s[494] << 13 | s[495] << 14 | s[869] << 15 | (s[869] === 1 ? s[870] : s[869] === 2 ? s[870] : 0) << 17 | s[416] << 18 | (f.saerligeGrundeTilAndetTidspunkt ? 524288 : 0) | s[496] << 20 | s[497] << 21 | (s[702] ? s[695] : s[703] ? s[704] : s[705] ? s[706] : s[852] ? s[707] : s[871]) << 22 | (f.helbredetErStationaert ? 33554432 : 0) | (f.arbejdsevnenErAfklaret ? 67108864 : 0) | (f.berettigetTilRevalidering ? 134217728 : 0) | (f.berettigetTilFleksjob ? 268435456 : 0) | (f.berettigetTilFoertidspension ? 536870912 : 0), s[485], s[486], s[492], s[493], (f.berettigetTilRessourceforloeb ? 1 : 0) | s[500] << 1 | s[408] << 2 | (s[65] ? (s[418] ? (s[61] <= 14612 /* 2010-01-03 */ ? s[420] : s[419] ? (s[59] >= 14613 /* 2010-01-04 */ ? 2 : 0) : s[872] ? 3 : 0) : 0) : 0) << 3 | s[873] << 5 | s[874] << 6 | s[204] << 7 | s[205] << 8 | s[206] << 9 | (s[206] ? (s[852] ? (s[206] ? 1 : 0) : s[875]) : 0) << 10 | s[876] << 12 | (f.ventesRaskInden8Uger ? 8192 : 0) | s[877] << 14 | s[878] << 15 | (f.oenskerTidligOpfoelgning ? 65536 : 0) | s[879] << 17 | s[502] << 18 | s[503] << 19 | (s[702] ? s[695] : s[821] ? s[704] : s[825]) << 20 | (f.sagenErBelyst ? 4194304 : 0) | s[506] << 23 | (f.oplysningsskemaSendt <= 15011 /* 2011-02-06 */ ? (s[506] ? 1 : 0) : f.oplysningsskemaSendt >= 15012 /* 2011-02-07 */ ? 2 : 0) << 24 | s[203] << 26 | s[201] << 27 | s[202] << 28, s[498], s[499], s[504], s[505], (s[702] ? s[695] : s[880] ? s[704] : s[881] ? (s[206] ? 3 : 0) : s[852] ? (s[198] ? 4 : 0) : s[882]) << 0 | s[883] << 3 | s[884] << 4 | s[885] << 5 | s[886] << 6 | s[507] << 7 | s[508] << 8 | s[509] << 9 | (s[880] ? s[695] : s[824] ? (s[206] ? 2 : 0) : s[196] ? 3 : 0) << 10 | s[236] << 12 | s[231] << 13 | s[230] << 14 | (f.tilbagevendenForestaar ? 32768 : 0) | (f.risikoForLangtForloeb ? 65536 : 0) | s[887] << 17 | s[888] << 18 | (f.behovForTvaerfagligIndsats ? 524288 : 0) | s[510] << 20 | s[511] << 21 | s[208] << 22 | s[207] << 23 | s[198] << 24 | (s[198] && s[212] ? 1 : s[198] && !s[211] ? (s[852] ? (s[198] ? 2 : 0) : s[889] ? (s[890] ? 3 : 0) : s[197] ? 4 : 0) : 0) << 25 | s[211] << 28 | s[891] << 29, s[197] << 0 | s[892] << 1 | s[893] << 2 | s[894] << 3 | s[895] << 4 | s[896] << 5 | s[237] << 6 | (f.forudsigeligtForloeb ? 128 : 0) | s[897] << 8 | s[898] << 9 | s[899] << 10 | s[900] << 11 | s[901] << 12 | s[902] << 13 | (f.opfoelgningOenskes ? 16384 : 0) | (f.opfoelgningAlligevel ? 32768 : 0) | s[903] << 16 | s[904] << 17 | s[514] << 18 | s[515] << 19 | (s[212] ? 1 : s[211] ? 0 : s[702] ? s[905] : s[880] ? (s[414] ? 3 : 0) : s[852] ? (s[206] ? 4 : 0) : s[882]) << 20 | s[210] << 23 | s[209] << 24 | s[518] << 25 | s[519] << 26 | (s[196] && s[212] ? 1 : s[196] && !s[211] ? (s[881] ? s[861] : s[852] ? (s[198] ? 3 : 0) : s[889] ? s[853] : s[906]) : 0) << 27, s[512], s[513], s[516], s[517], s[196] << 0 | s[229] << 1 | s[522] << 2 | s[523] << 3 | (s[237] && s[212] ? 1 : s[237] && !s[211] ? (f.vurderingsdato <= 14406 /* 2009-06-11 */ ? s[905] : s[702] ? (s[907] ? 3 : 0) : s[880] ? (s[414] ? 4 : 0) : s[824] ? s[908] : s[881] ? (s[196] ? 6 : 0) : s[852] ? (s[198] ? 7 : 0) : s[889] ? (s[890] ? 8 : 0) : s[197] ? 9 : 0) : 0) << 4 | s[909] << 8 | s[910] << 9 | s[524] << 10 | s[525] << 11 | s[526] << 12 | (s[702] ? s[695] : f.vurderingsdato <= 15069 /* 2011-04-05 */ ? s[704] : f.vurderingsdato <= 15207 /* 2011-08-21 */ ? (s[911] ? 3 : 0) : s[880] ? (s[912] ? 4 : 0) : s[908]) << 13 | s[529] << 16 | s[530] << 17 | s[531] << 18 | s[532] << 19 | (s[702] ? s[695] : s[703] ? s[704] : s[705] ? s[706] : s[889] ? s[707] : s[906]) << 20 | s[913] << 23 | (f.udebliver ? 16777216 : 0) | (f.rimeligGrund ? 33554432 : 0) | (f.skriftligtOrienteret ? 67108864 : 0) | s[546] << 27 | s[547] << 28, s[520], s[521], s[527], s[528], (s[702] ? s[695] : s[823] ? s[704] : f.vurderingsdato <= 16982 /* 2016-06-30 */ ? (s[130] ? 3 : 0) : f.vurderingsdato <= 18077 /* 2019-06-30 */ ? (f.vurderingsdato >= 16983 /* 2016-07-01 */ ? 4 : 0) : s[914] ? 5 : 0) << 0 | s[915] << 3 | (f.andenVurderingIndhentet ? 16 : 0) | s[916] << 5 | s[917] << 6 | s[918] << 7 | (f.tilsvarendeIndgribende ? 256 : 0) | s[533] << 9 | s[534] << 10 | s[919] << 11 | s[920] << 13 | s[921] << 14 | s[922] << 15 | (f.noedvendigBehandling ? 65536 : 0) | s[923] << 17 | s[924] << 18 | (f.hensigtsmaessigOptraening ? 524288 : 0) | (f.opfordret ? 1048576 : 0) | s[535] << 21 | s[536] << 22 | s[410] << 23 | s[538] << 24 | s[539] << 25 | (s[702] ? s[695] : f.vurderingsdato <= 15397 /* 2012-02-27 */ ? s[704] : f.vurderingsdato <= 15516 /* 2012-06-25 */ ? (s[925] ? 3 : 0) : s[926] ? 4 : 0) << 26 | s[927] << 29, s[540], s[541], s[928] << 0 | (f.genoptagetFoer ? 2 : 0) | s[545] << 2 | (s[410] && !s[538] && !s[539] ? s[919] : 0) << 3 | s[550] << 5 | s[551] << 6 | (f.vurderingsdato <= 16687 /* 2015-09-09 */ ? s[695] : s[929] ? 2 : 0) << 7 | (f.ophoerErAfgjort ? 512 : 0) | s[552] << 10 | s[553] << 11 | s[554] << 12 | (s[245] && !s[246] && !s[103] ? (s[101] && !s[103] && !s[930] ? (s[107] <= 16251 /* 2014-06-30 */ ? (s[105] >= 13332 /* 2006-07-03 */ ? 1 : 0) : s[105] >= 16252 /* 2014-07-01 */ ? 2 : 0) : 0) : 0) << 13 | s[652] << 15 | s[653] << 16 | (s[418] ? (s[419] ? s[420] : s[931] ? s[421] : s[422] ? s[932] : s[61] <= 18318 /* 2020-02-26 */ ? s[423] : s[61] <= 19173 /* 2022-06-30 */ ? (s[59] >= 18319 /* 2020-02-27 */ ? 5 : 0) : s[59] >= 19174 /* 2022-07-01 */ ? 6 : 0) : 0) << 17 | s[361] << 20 | s[363] << 21 | (f.aftaleForSelvstaendig ? 4194304 : 0) | (f.sygMedCovid19 ? 8388608 : 0) | s[259] << 24 | s[260] << 25 | s[933] << 26 | s[934] << 27 | s[935] << 28 | s[936] << 29, s[543], s[544], s[548], s[549], s[650], s[651], s[256], s[257], s[556], s[557], s[558] << 0 | s[559] << 1 | (s[258] && !s[263] && !s[262] ? (s[418] ? (s[762] ? 1 : 0) : 0) : 0) << 2 | s[560] << 3 | s[561] << 4 | s[412] << 5 | s[563] << 6 | (f.opfylderBeskaeftigelseskravetVedLivstruende ? 128 : 0) | s[566] << 8 | (s[412] && !s[563] && s[90] ? (s[118] ? 1 : 0) : 0) << 9 | s[937] << 10 | s[578] << 11 | s[938] << 12 | s[569] << 14 | s[570] << 15 | s[571] << 16 | (s[939] ? s[938] : 0) << 17 | s[939] << 19 | (f.retErOpbrugt ? 1048576 : 0) | s[940] << 21 | s[275] << 22 | s[276] << 23 | s[941] << 24 | s[942] << 25 | s[943] << 26 | s[279] << 27 | s[280] << 28, s[564], s[565], s[576], s[577], s[277], s[278], (s[944] ? (s[417] <= 18808 /* 2021-06-30 */ ? 1 : s[945] >= 18809 /* 2021-07-01 */ ? 2 : 0) : 0) << 0 | s[946] << 2 | s[947] << 3 | s[948] << 4 | s[269] << 5 | s[949] << 6 | s[950] << 7 | s[951] << 8 | s[952] << 9 | s[267] << 10 | s[268] << 11 | s[953] << 12 | (f.fortsatRet9Marts2020 ? 8192 : 0) | s[574] << 14 | s[575] << 15 | (s[944] ? 1 : 0) << 16 | s[579] << 17 | s[580] << 18 | s[581] << 19 | (s[954] ? s[938] : 0) << 20 | s[954] << 22 | s[955] << 23 | s[283] << 24 | s[284] << 25 | (s[279] && !s[280] && s[956] < NEVER ? (s[956] <= 18808 /* 2021-06-30 */ ? 1 : s[957] >= 18809 /* 2021-07-01 */ ? 2 : 0) : 0) << 26 | s[958] << 28 | s[959] << 29, s[572], s[573], s[281], s[282], s[960] << 0 | s[961] << 1 | s[962] << 2 | s[963] << 3 | s[964] << 4 | s[965] << 5 | s[966] << 6 | s[967] << 7 | s[968] << 8 | (s[969] <= 18808 /* 2021-06-30 */ ? 1 : s[970] ? 2 : 0) << 9 | s[971] << 11 | s[972] << 12 | s[973] << 13 | s[974] << 14 | s[286] << 15 | (s[286] ? 0 : s[975] <= 18808 /* 2021-06-30 */ ? 1 : s[976] ? 2 : 0) << 16 | s[977] << 18 | s[978] << 19 | s[979] << 20 | s[980] << 21 | s[981] << 22 | s[288] << 23 | s[290] << 24 | (s[283] && !s[284] && s[982] < NEVER ? (s[982] <= 18808 /* 2021-06-30 */ ? 1 : s[983] >= 18809 /* 2021-07-01 */ ? 2 : 0) : 0) << 25 | s[984] << 27 | s[985] << 28 | s[986] << 29, s[582], s[285], s[292], s[294], s[987] << 0 | s[988] << 1 | s[989] << 2 | s[287] << 3 | s[289] << 4 | (s[990] ? (s[991] <= 18808 /* 2021-06-30 */ ? 1 : s[992] ? 2 : 0) : 0) << 5 | s[993] << 7 | s[994] << 8 | s[995] << 9 | s[996] << 10 | s[997] << 11 | s[998] << 12 | s[585] << 13 | s[586] << 14 | (s[999] && !s[1000] && s[1001] < NEVER ? (s[1001] <= 18808 /* 2021-06-30 */ ? 1 : s[1002] >= 18809 /* 2021-07-01 */ ? 2 : 0) : 0) << 15 | s[1003] << 17 | s[1004] << 18 | s[1000] << 19 | s[1005] << 20 | s[1006] << 21 | s[1007] << 22 | s[1008] << 23 | s[297] << 24 | s[298] << 25 | (s[585] && !s[586] && s[1009] < NEVER ? (s[1009] <= 18808 /* 2021-06-30 */ ? 1 : s[1010] >= 18809 /* 2021-07-01 */ ? 2 : 0) : 0) << 26 | s[1011] << 28 | s[1012] << 29, s[291], s[293], s[583], s[584], s[295], s[296], s[1013] << 0 | s[1014] << 1 | s[1015] << 2 | s[1016] << 3 | s[589] << 4 | s[590] << 5 | (s[297] && !s[298] && s[1017] < NEVER ? (s[1017] <= 18808 /* 2021-06-30 */ ? 1 : s[1018] >= 18809 /* 2021-07-01 */ ? 2 : 0) : 0) << 6 | s[1019] << 8 | s[1020] << 9 | s[1021] << 10 | s[1022] << 11 | s[1023] << 12 | s[1024] << 13 | s[593] << 14 | s[594] << 15 | (s[589] && !s[590] && s[1025] < NEVER ? (s[1025] <= 18808 /* 2021-06-30 */ ? 1 : s[1026] >= 18809 /* 2021-07-01 */ ? 2 : 0) : 0) << 16 | s[1027] << 18 | s[1028] << 19 | s[1029] << 20 | s[1030] << 21 | s[1031] << 22 | s[1032] << 23 | s[600] << 24 | (s[744] ? (s[36] <= 14691 /* 2010-03-23 */ ? s[746] : s[745] ? (s[37] >= 14692 /* 2010-03-24 */ ? 2 : 0) : s[752]) : 0) << 25 | s[317] << 28 | s[318] << 29, s[587], s[588], s[591], s[592], s[598], s[599], s[315], s[316], s[319], s[320], s[321] << 0 | s[603] << 1 | s[604] << 2 | s[610] << 3 | s[611] << 4 | (s[108] && !s[109] && !s[110] ? s[760] : 0) << 5 | s[1033] << 6 | s[1034] << 7 | s[323] << 8 | s[612] << 9 | s[613] << 10 | s[614] << 11 | s[624] << 12 | s[625] << 13 | (s[70] && !s[71] && !s[69] ? s[763] : 0) << 14 | (f.sygemeldtITide ? 65536 : 0) | (f.indsigelseModSenSygemelding ? 131072 : 0) | (f.fyldestgoerendeBegrundelse ? 262144 : 0) | s[628] << 19 | s[629] << 20 | (s[89] ? (s[418] ? (s[422] ? s[420] : s[1035] ? 2 : 0) : 0) : 0) << 21 | s[632] << 23 | s[633] << 24 | s[1036] << 25 | s[1037] << 26 | s[636] << 27 | s[637] << 28, s[601], s[602], s[608], s[609], s[622], s[623], s[626], s[627], s[630], s[631], s[634], s[635], (s[339] ? (s[418] ? (s[419] ? s[420] : s[1038] ? s[421] : s[422] ? s[1039] : s[692] ? s[423] : s[693] ? 5 : 0) : 0) : 0) << 0 | s[339] << 3 | s[351] << 4 | (f.underretningsbrevSendt ? 32 : 0) | s[345] << 6 | s[336] << 7 | s[337] << 8 | s[338] << 9 | (s[339] ? s[763] : 0) << 10 | s[333] << 12 | s[335] << 13 | s[334] << 14 | (s[339] ? (s[418] ? (s[419] ? s[420] : s[1038] ? s[421] : s[61] <= 19722 /* 2023-12-31 */ ? s[1039] : s[59] >= 19723 /* 2024-01-01 */ ? 4 : 0) : 0) : 0) << 15 | s[1040] << 18 | s[1041] << 19 | s[1042] << 20 | s[1043] << 21 | (f.undskyldendeForhold ? 4194304 : 0) | s[1044] << 23 | (f.arbejdsgiverAnmeldteIkke ? 16777216 : 0) | s[1045] << 25 | s[640] << 26 | s[641] << 27 | s[644] << 28 | s[645] << 29, s[638], s[639], s[642], s[643], (s[65] ? (s[418] ? (s[419] ? s[420] : s[774] ? s[421] : s[1038] ? (s[775] ? 3 : 0) : s[422] ? (s[1046] ? 4 : 0) : s[1035] ? 5 : 0) : 0) : 0) << 0 | s[1047] << 3 | s[1048] << 4 | s[409] << 5 | s[405] << 6 | s[1049] << 7 | s[648] << 8 | s[649] << 9 | s[1050] << 10 | (s[1050] === 1 ? 0 : s[1050] === 2 ? 0 : s[1050] === 4 ? 0 : s[1050] === 6 ? (f.oplystDelvistLedig ? 1 : 0) : 0) << 13 | (f.oplystDelvistLedig ? 16384 : 0) | s[656] << 15 | s[657] << 16 | (s[83] ? (s[418] ? (s[419] ? s[420] : s[931] ? s[421] : s[932]) : 0) : 0) << 17 | s[665] << 19 | s[666] << 20 | s[667] << 21 | (s[83] ? s[1051] : 0) << 22 | s[1052] << 25 | s[1053] << 26 | s[1054] << 27 | (f.nemrefusionNede ? 268435456 : 0) | s[660] << 29, s[646], s[647], s[654], s[655], s[658], s[659], s[661] << 0 | (s[83] ? s[763] : 0) << 1 | s[1055] << 3 | s[1056] << 4 | s[662] << 5 | s[663] << 6 | s[664] << 7 | s[678] << 8 | s[679] << 9 | s[1057] << 10 | s[390] << 11 | s[391] << 12 | s[386] << 13 | s[388] << 14 | (f.ledigUdenLoen ? 32768 : 0) | (f.arbejdsgiverTilbyderDeltid ? 65536 : 0) | s[398] << 17 | s[399] << 18 | s[387] << 19 | s[389] << 20 | (s[418] ? (s[419] ? s[420] : s[692] ? s[421] : s[776]) : 0) << 21 | s[1058] << 23 | s[1059] << 24 | s[1060] << 25 | s[374] << 26 | s[1061] << 27 | s[682] << 28 | s[683] << 29, s[392], s[394], s[676], s[677], s[393], s[395], s[396], s[397], s[384], s[385], s[680], s[681], s[1062] << 0 | s[1063] << 1 | s[1064] << 2 | s[670] << 3 | s[671] << 4 | s[674] << 5 | s[675] << 6 | s[684] << 7 | s[685] << 8 | s[1065] << 9 | s[1066] << 10 | s[1067] << 11 | s[1068] << 12 | s[1069] << 13 | s[1070] << 14 | s[1071] << 15 | s[1072] << 16 | s[1073] << 17 | (f.aftaleMedArbejdsgiver ? 262144 : 0) | s[1074] << 19 | s[1075] << 20 | s[406] << 21 | s[407] << 22 | (s[65] ? s[1051] : 0) << 23 | s[1076] << 26 | s[1077] << 27 | s[1078] << 28 | (f.skyldesLoenmodtageren ? 536870912 : 0), s[668], s[669], s[672], s[673], (f.forkertVejledning ? 1 : 0) | (f.saerligeOmstaendighederForRefusion ? 2 : 0) | s[1079] << 2 | s[688] << 3 | s[689] << 4 | (s[65] ? (s[418] ? (s[419] ? s[420] : s[1038] ? s[421] : s[422] ? s[1039] : s[423]) : 0) : 0) << 5 | s[1080] << 8 | s[1081] << 9 | s[1082] << 10 | s[1083] << 11 | s[1084] << 12 | s[1085] << 13 | s[1086] << 14 | s[1087] << 15 | s[1088] << 16 | s[1089] << 17 | s[1090] << 18, s[686], s[687]] }
}
