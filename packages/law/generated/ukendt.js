// Written from the law by `npm run compile`. Change the law, not this.
import { ALL_DAYS, FIRST_DAY, NEVER, NO_DAYS, allPeriods, countDays, dayReaching, dropFirst, flat, from, holidayTable, intersectTable, monthEnd, monthEndOver, monthStart, onWeekdays, periods, quotient, runEnd, runStart, sameDays, shiftDays, shiftMonths, sum, without } from '@sagsvej/rules/runtime'
const SATS_1 = (day) => day < 20454 ? 160400 : 167600

const SATS_2 = (day) => day < 18262 ? (day < 16801 ? (day < 16071 ? 1395200 : (day < 16436 ? 1420300 : 1441600)) : (day < 17532 ? (day < 17167 ? 1457500 : 1480800) : (day < 17897 ? 1499300 : 1518000))) : (day < 19358 ? (day < 18628 ? 1535500 : (day < 18993 ? 1554700 : 1557000)) : (day < 20089 ? (day < 19723 ? 1587400 : 1638200) : (day < 20454 ? 1697200 : 1773600)))

const SATS_3 = (day) => day < 18262 ? (day < 16801 ? (day < 16071 ? 326500 : (day < 16436 ? 332400 : 337400)) : (day < 17532 ? (day < 17167 ? 341100 : 346600) : (day < 17897 ? 350900 : 355300))) : (day < 19358 ? (day < 18628 ? 359400 : (day < 18993 ? 363900 : 364400)) : (day < 20089 ? (day < 19723 ? 371500 : 383400) : (day < 20454 ? 397200 : 415100)))

const SATS_4 = (day) => day < 18262 ? (day < 16801 ? (day < 16071 ? 1395200 : (day < 16436 ? 1420300 : 1441600)) : (day < 17532 ? (day < 17167 ? 1457500 : 1480800) : (day < 17897 ? 1499300 : 1518000))) : (day < 19358 ? (day < 18628 ? 1535500 : (day < 18993 ? 1554700 : 1557000)) : (day < 20089 ? (day < 19723 ? 1587400 : 1638200) : (day < 20454 ? 1697200 : 1773600)))

const SATS_5 = (day) => day < 18262 ? (day < 16801 ? (day < 16071 ? 1050000 : (day < 16436 ? 1068900 : 1084900)) : (day < 17532 ? (day < 17167 ? 1096800 : 1114300) : (day < 17897 ? 1128200 : 1142300))) : (day < 19358 ? (day < 18628 ? 1155400 : (day < 18993 ? 1169800 : 1171600)) : (day < 20089 ? (day < 19723 ? 1194400 : 1232600) : (day < 20454 ? 1277000 : 1334500)))

const SATS_6 = (day) => day < 18262 ? (day < 17167 ? (day < 16436 ? 1550 : (day < 16801 ? 1573 : 1590)) : (day < 17532 ? 1615 : (day < 17897 ? 1635 : 1655))) : (day < 19358 ? (day < 18628 ? 1674 : (day < 18993 ? 1695 : 1698)) : (day < 20089 ? (day < 19723 ? 1731 : 1786) : (day < 20454 ? 1850 : 1933)))

const SATS_7 = (day) => day < 18262 ? (day < 16801 ? (day < 16071 ? 1320800 : (day < 16436 ? 1344600 : 1364800)) : (day < 17532 ? (day < 17167 ? 1383900 : 1411600) : (day < 17897 ? 1439800 : 1468600))) : (day < 19358 ? (day < 18628 ? 1496500 : (day < 18993 ? 1526400 : 1540100)) : (day < 20089 ? (day < 19723 ? 1581700 : 1632300) : (day < 20454 ? 1691100 : 1767200)))

const SATS_8 = (day) => day < 19358 ? (day < 18628 ? 70900 : (day < 18993 ? 71800 : 71900)) : (day < 20089 ? (day < 19723 ? 73300 : 75600) : (day < 20454 ? 78300 : 81900))

const SATS_9 = (day) => day < 19358 ? (day < 18628 ? 16600 : (day < 18993 ? 16800 : 16800)) : (day < 20089 ? (day < 19723 ? 17100 : 17700) : (day < 20454 ? 18300 : 19200))

const SATS_10 = (day) => day < 19358 ? (day < 18628 ? 53300 : (day < 18993 ? 54000 : 54100)) : (day < 20089 ? (day < 19723 ? 55100 : 56900) : (day < 20454 ? 58900 : 61600))

const SATS_11 = (day) => day < 16804 ? (day < 14977 ? (day < 13885 ? (day < 13514 ? 333500 : 341500) : (day < 14249 ? 351500 : (day < 14613 ? 362500 : 376000))) : (day < 15712 ? (day < 15341 ? 383000 : 394000) : (day < 16076 ? 400500 : (day < 16440 ? 407500 : 413500)))) : (day < 18631 ? (day < 17532 ? (day < 17168 ? 418000 : 424500) : (day < 17903 ? 430000 : (day < 18267 ? 435500 : 440500))) : (day < 19723 ? (day < 18995 ? 446000 : (day < 19359 ? 446500 : 455000)) : (day < 20094 ? 469500 : (day < 20458 ? 486500 : 508500))))

const HELLIGDAGE_1 = holidayTable([{"on":{"month":1,"day":1}},{"on":{"easter":-3}},{"on":{"easter":-2}},{"on":{"easter":0}},{"on":{"easter":1}},{"on":{"easter":26},"to":19722},{"on":{"easter":39}},{"on":{"easter":49}},{"on":{"easter":50}},{"on":{"month":12,"day":25}},{"on":{"month":12,"day":26}}], [1, 2, 3, 4, 5, 6])

function svar_1(f, s) {
  // SDL.6.1: Første fraværsdag (SDL § 6, stk. 1)
  const v0 = periods(f.fravaer, (r_fravaer) => r_fravaer.omfang === 'fuldt' || r_fravaer.omfang === 'delvist')
  s[436] = v0
  const v1 = f.fravaer !== undefined ? v0 : NO_DAYS
  s[17] = v1
  const v2 = f.vurderingsdato ?? FIRST_DAY
  s[0] = v2
  const v3 = f.vurderingsdato ?? 84005 /* 2199-12-31 */
  s[1] = v3
  const v4 = runStart(v1, v2)
  const v5 = runStart(v1, v3)
  const v6 = v4 >= 2147483647
  const v7 = v5 === 2147483647
  const v8 = !v6 || v7
  const v9 = f.fravaer !== undefined && v8
  const v10 = v9 ? v4 : FIRST_DAY
  s[14] = v10
  const v11 = v9 ? v5 : NEVER
  s[15] = v11
  const v12 = v10 <= 13331 /* 2006-07-02 */
  s[18] = v12
  const v13 = v11 >= 13332 /* 2006-07-03 */
  s[13] = v13
  const v14 = v10 <= 2147483646
  s[16] = v14
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
  s[23] = v27
  const v28 = v26 ? v22 : NEVER
  s[22] = v28
  const v29 = v28 >= v19
  const v30 = v27 >= v20
  const v31 = v29 ? v19 : NEVER
  const v32 = v30 ? v20 : NEVER
  const v33 = v11 === NEVER
  s[27] = v33
  const SDL_6_1_er = v12 || v15
  s[74] = SDL_6_1_er
  const SDL_6_1 = v12 ? FIRST_DAY : v31
  s[73] = SDL_6_1
  const SDL_6_1_hoej = v12 ? NEVER : v32
  s[76] = SDL_6_1_hoej
  const SDL_6_1_ir = v12 || v33
  s[24] = SDL_6_1_ir
  // ALF.62.3: Sidste sygedag, a-kassen betaler (ALF § 62, stk. 3)
  const v38 = SDL_6_1_er && SDL_6_1 <= 13331 /* 2006-07-02 */
  s[78] = v38
  const v39 = SDL_6_1_hoej >= 13332 /* 2006-07-03 */
  s[75] = v39
  const v40 = SDL_6_1 <= 16439 /* 2015-01-04 */
  s[91] = v40
  const v41 = SDL_6_1_er && v39 && v40
  const v42 = SDL_6_1 <= 2147483646
  s[77] = v42
  const v43 = SDL_6_1_er && SDL_6_1_hoej >= 16440 /* 2015-01-05 */ && v42
  s[94] = v43
  const v44 = f.persongruppe === 'ledig'
  const v45 = f.persongruppe !== undefined && v44 || !(f.persongruppe !== undefined)
  s[100] = v45
  const v46 = f.persongruppe !== undefined && !v44 || !(f.persongruppe !== undefined)
  s[102] = v46
  const v47 = shiftDays(SDL_6_1, 13)
  const v48 = shiftDays(SDL_6_1_hoej, 13)
  const v49 = Math.min(v47, f.sidsteDagMedDagpengeret ?? FIRST_DAY)
  const v50 = Math.min(v48, f.sidsteDagMedDagpengeret ?? 84005 /* 2199-12-31 */)
  const v51 = f.dagpengerettenSlutter !== false && SDL_6_1_er
  const v52 = f.dagpengerettenSlutter !== true && SDL_6_1_er
  const v53 = v45 && (v51 || v52)
  const v54 = SDL_6_1_ir || SDL_6_1_er && SDL_6_1_hoej === NEVER
  s[79] = v54
  const v55 = v43 && (v53 || v46)
  const ALF_62_3 = v38 ? FIRST_DAY : v55 ? (v53 ? (v51 ? (v52 ? Math.min(v47, v49) : v49) : v47) : NEVER) : NEVER
  s[421] = ALF_62_3
  const ALF_62_3_hoej = v38 ? NEVER : v41 ? NEVER : v46 ? NEVER : v51 ? (v52 ? Math.max(v48, v50) : v50) : v48
  s[422] = ALF_62_3_hoej
  const ALF_62_3_er = v38 || v41 || v55
  s[420] = ALF_62_3_er
  const ALF_62_3_ir = v38 || v43 && v45 && (f.dagpengerettenSlutter !== false && SDL_6_1_ir || f.dagpengerettenSlutter !== true && SDL_6_1_ir) || v54
  s[423] = ALF_62_3_ir
  // BEK937.27: Sygedagpenge under uddannelse (BEK 937/2024 § 27, stk. 1-3)
  const SDL_7_2_ir = v2 <= 13331 /* 2006-07-02 */
  s[12] = SDL_7_2_ir
  const v61 = v3 >= 13332 /* 2006-07-03 */
  s[9] = v61
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
  s[580] = BEK937_27
  const BEK937_27_nej = v72 && (SDL_7_2_ir || v62 && v65 && v67 || v69 && v65 && v67 && (f.uddannelseUnderSygdom !== undefined && !v70 || !(f.uddannelseUnderSygdom !== undefined)))
  s[581] = BEK937_27_nej
  const BEK937_27_ir = v72 && SDL_7_2_ir || f.uddannelseUnderSygdom !== undefined && v71 || !(f.uddannelseUnderSygdom !== undefined)
  s[582] = BEK937_27_ir
}

function svar_2(f, s) {
  // FERIEBEK.2.6: 12 måneder med løntilskud imellem (BEK 762/2025 § 2, stk. 6)
  const v0 = s[0] <= 15705 /* 2012-12-31 */
  s[10] = v0
  const LAS_69k_6_senest_er = s[1] >= 15706 /* 2013-01-01 */
  s[11] = LAS_69k_6_senest_er
  const v2 = s[0] >= 15706 /* 2013-01-01 */
  s[156] = v2
  const v3 = sum(f.ydelsesperioder, (r_ydelsesperioder) => r_ydelsesperioder.slags === 'loentilskud' ? 1 : 0)
  const FERIEBEK_2_6 = LAS_69k_6_senest_er && (f.ydelsesperioder !== undefined ? v3 : Infinity) > 0 && (v0 || LAS_69k_6_senest_er)
  s[584] = FERIEBEK_2_6
  const FERIEBEK_2_6_ir = FERIEBEK_2_6 || !v2 || (f.ydelsesperioder !== undefined ? v3 : 0) <= 0
  s[585] = FERIEBEK_2_6_ir
  // FERIEBEK.2: 12 sammenhængende måneder med ressourceforløbsydelse (BEK 762/2025 § 2, stk. 1-8)
  const v6 = s[0] <= 16070 /* 2013-12-31 */
  s[168] = v6
  const v7 = LAS_69k_6_senest_er && v6
  const v8 = periods(f.ydelsesperioder, (r_ydelsesperioder) => r_ydelsesperioder.slags === 'ressourceforloebsydelse' || r_ydelsesperioder.slags === 'ferie')
  const v9 = f.ydelsesperioder !== undefined ? v8 : NO_DAYS
  const v10 = f.ydelsesperioder !== undefined ? v8 : ALL_DAYS
  const v11 = monthStart(shiftDays(monthStart(shiftDays(s[0], 1)), -1))
  const v12 = monthStart(shiftDays(monthStart(shiftDays(s[1], 1)), -1))
  const v13 = periods(f.ydelsesperioder, (r_ydelsesperioder) => r_ydelsesperioder.slags === 'ressourceforloebsydelse' || r_ydelsesperioder.slags === 'ferie' || r_ydelsesperioder.slags === 'kontanthjaelp' || r_ydelsesperioder.slags === 'revalidering')
  const v14 = f.ydelsesperioder !== undefined ? v13 : NO_DAYS
  const v15 = f.ydelsesperioder !== undefined ? v13 : ALL_DAYS
  const v16 = shiftMonths(v11, -1)
  const v17 = shiftMonths(v12, -1)
  const v18 = shiftMonths(v11, -2)
  const v19 = shiftMonths(v12, -2)
  const v20 = shiftMonths(v11, -3)
  const v21 = shiftMonths(v12, -3)
  const v22 = shiftMonths(v11, -4)
  const v23 = shiftMonths(v12, -4)
  const v24 = shiftMonths(v11, -5)
  const v25 = shiftMonths(v12, -5)
  const v26 = shiftMonths(v11, -6)
  const v27 = shiftMonths(v12, -6)
  const v28 = shiftMonths(v11, -7)
  const v29 = shiftMonths(v12, -7)
  const v30 = shiftMonths(v11, -8)
  const v31 = shiftMonths(v12, -8)
  const v32 = shiftMonths(v11, -9)
  const v33 = shiftMonths(v12, -9)
  const v34 = shiftMonths(v11, -10)
  const v35 = shiftMonths(v12, -10)
  const v36 = shiftMonths(v11, -11)
  const v37 = shiftMonths(v12, -11)
  const v38 = countDays(v10, v11, monthEnd(v12)) >= 1 && countDays(v15, v16, monthEnd(v17)) >= 1 && countDays(v15, v18, monthEnd(v19)) >= 1 && countDays(v15, v20, monthEnd(v21)) >= 1 && countDays(v15, v22, monthEnd(v23)) >= 1 && countDays(v15, v24, monthEnd(v25)) >= 1 && countDays(v15, v26, monthEnd(v27)) >= 1 && countDays(v15, v28, monthEnd(v29)) >= 1 && countDays(v15, v30, monthEnd(v31)) >= 1 && countDays(v15, v32, monthEnd(v33)) >= 1 && countDays(v15, v34, monthEnd(v35)) >= 1 && countDays(v15, v36, monthEnd(v37)) >= 1 || FERIEBEK_2_6
  const v39 = (countDays(v9, v12, monthEnd(v11)) < 1 || countDays(v14, v17, monthEnd(v16)) < 1 || countDays(v14, v19, monthEnd(v18)) < 1 || countDays(v14, v21, monthEnd(v20)) < 1 || countDays(v14, v23, monthEnd(v22)) < 1 || countDays(v14, v25, monthEnd(v24)) < 1 || countDays(v14, v27, monthEnd(v26)) < 1 || countDays(v14, v29, monthEnd(v28)) < 1 || countDays(v14, v31, monthEnd(v30)) < 1 || countDays(v14, v33, monthEnd(v32)) < 1 || countDays(v14, v35, monthEnd(v34)) < 1 || countDays(v14, v37, monthEnd(v36)) < 1) && (FERIEBEK_2_6 || FERIEBEK_2_6_ir)
  const v40 = s[0] <= 16616 /* 2015-06-30 */
  s[194] = v40
  const v41 = s[1] >= 16071 /* 2014-01-01 */ && v40
  const v42 = s[1] >= 16617 /* 2015-07-01 */
  s[199] = v42
  const v43 = s[0] <= 18261 /* 2019-12-31 */
  s[131] = v43
  const v44 = v42 && v43
  const v45 = s[1] >= 18262 /* 2020-01-01 */
  s[5] = v45
  const v46 = s[0] <= 20269 /* 2025-06-30 */
  s[154] = v46
  const v47 = v45 && v46
  const v48 = s[1] >= 20270 /* 2025-07-01 */
  s[155] = v48
  const FERIEBEK_2 = LAS_69k_6_senest_er && (v0 || v7 && v38 || v41 && v38 || v44 && v38 || v47 && v38 || v48 && v38)
  s[278] = FERIEBEK_2
  const FERIEBEK_2_nej = LAS_69k_6_senest_er && (v0 || v7 && v39 || v41 && v39 || v44 && v39 || v47 && v39 || v48 && v39)
  s[277] = FERIEBEK_2_nej
  const v51 = LAS_69k_6_senest_er && v0
  const FERIEBEK_2_ir = v51 || !v2
  s[167] = FERIEBEK_2_ir
  // LAB.31.3: Mindste antal samtaler i forløbet (lov 1750/2025 § 1)
  const v53 = s[0] <= 16251 /* 2014-06-30 */
  s[3] = v53
  const LAS_69t_2_er = s[1] >= 16252 /* 2014-07-01 */
  s[112] = LAS_69t_2_er
  const v55 = LAS_69t_2_er && v43
  s[4] = v55
  const v56 = s[0] <= 20484 /* 2026-01-31 */
  s[157] = v56
  const v57 = s[1] >= 20485 /* 2026-02-01 */
  s[165] = v57
  const v58 = v45 && v56 || v57
  const LAB_31_3 = v53 ? -Infinity : v58 ? (v57 ? -Infinity : 4) : 6
  s[586] = LAB_31_3
  const v60 = v57 ? Infinity : 4
  const LAB_31_3_hoej = v53 ? Infinity : v55 ? (v58 ? Math.max(6, v60) : 6) : v60
  s[587] = LAB_31_3_hoej
  const v62 = s[0] >= 16252 /* 2014-07-01 */
  s[189] = v62
  const v63 = f.erIJobafklaring !== true || !v62
  s[6] = v63
  const LAB_31_3_er = f.erIJobafklaring !== false && LAS_69t_2_er
  s[2] = LAB_31_3_er
  const LAB_31_3_ir = LAB_31_3_er && (v53 || v57) || v63
  s[572] = LAB_31_3_ir
  // LAB.31.3.vindue: De første samtaler skal være holdt (lov 1750/2025 § 1)
  const v66 = f.jobafklaringStartede ?? FIRST_DAY
  s[7] = v66
  const v67 = f.jobafklaringStartede ?? 84005 /* 2199-12-31 */
  s[8] = v67
  const v68 = shiftDays(shiftMonths(v66, 6), -1)
  const v69 = shiftDays(shiftMonths(v67, 6), -1)
  const v70 = shiftDays(shiftMonths(v66, 12), -1)
  const v71 = shiftDays(shiftMonths(v67, 12), -1)
  const v72 = f.risikoForFireAar !== false ? (f.risikoForFireAar !== true ? Math.min(v68, v70) : v68) : v70
  const v73 = f.risikoForFireAar !== false ? (f.risikoForFireAar !== true ? Math.max(v69, v71) : v69) : v71
  const v74 = v57 ? FIRST_DAY : v68
  const LAB_31_3_vindue = v53 ? FIRST_DAY : v55 ? (v58 ? Math.min(v72, v74) : v72) : v74
  s[589] = LAB_31_3_vindue
  const v76 = v57 ? NEVER : v69
  const LAB_31_3_vindue_hoej = v53 ? NEVER : v55 ? (v58 ? Math.max(v73, v76) : v73) : v76
  s[590] = LAB_31_3_vindue_hoej
}

function svar_3(f, s) {
  // LAB.33.3: Kontaktforløb uden kontakt (standby) i jobafklaringsforløb (LAB § 33, stk. 3)
  const LAB_33_3 = s[2] && (s[3] || s[4] && f.kontaktUhensigtsmaessig !== false || s[5] && f.kontaktUhensigtsmaessig !== false)
  s[591] = LAB_33_3
  const LAB_33_3_nej = s[2] && (s[3] || s[4] && f.kontaktUhensigtsmaessig !== true || s[5] && f.kontaktUhensigtsmaessig !== true)
  s[592] = LAB_33_3_nej
  const LAB_36_3_nej = s[2] && s[3]
  s[595] = LAB_36_3_nej
  const LAB_33_3_ir = LAB_36_3_nej || s[6]
  s[573] = LAB_33_3_ir
  // LAB.36.3: Ret til en koordinerende sagsbehandler (LAB § 36, stk. 3)
  const LAB_36_3 = s[2] && (s[3] || s[4] || s[5])
  s[594] = LAB_36_3
  // LAB.109.2.kraft: Undtagelsen om 8 uger gælder (LAB § 109, stk. 2)
  const v5 = s[7] <= 16251 /* 2014-06-30 */
  s[145] = v5
  const v6 = s[8] >= 16252 /* 2014-07-01 */
  s[138] = v6
  const v7 = s[7] <= 16617 /* 2015-07-01 */
  s[139] = v7
  const v8 = s[8] >= 16618 /* 2015-07-02 */ && s[7] <= 17125 /* 2016-11-20 */
  s[144] = v8
  const v9 = s[8] >= 17126 /* 2016-11-21 */
  s[140] = v9
  const LAB_109_2_kraft = v6 && (v5 || v8 || v9)
  s[613] = LAB_109_2_kraft
  const LAB_109_2_kraft_nej = v6 && (v5 || v6 && v7 || v8)
  s[614] = LAB_109_2_kraft_nej
  const LAB_109_2_kraft_ir = v6 && (v5 || v8) || s[7] < 16252 /* 2014-07-01 */
  s[615] = LAB_109_2_kraft_ir
  // LAB.109.1: Sagen om det første forløb skal i rehabiliteringsteamet (lov 1750/2025 § 1)
  const v13 = s[7] <= 18261 /* 2019-12-31 */
  s[141] = v13
  const v14 = v6 && v13
  const v15 = s[8] >= 18262 /* 2020-01-01 */
  s[148] = v15
  const v16 = s[7] <= 20634 /* 2026-06-30 */
  const v17 = s[8] >= 20635 /* 2026-07-01 */
  const v18 = f.forventetRask ?? FIRST_DAY
  s[322] = v18
  const v19 = f.forventetRask ?? 84005 /* 2199-12-31 */
  s[136] = v19
  const v20 = shiftDays(s[8], 56) >= v18
  s[137] = v20
  const v21 = f.ventesFuldtRask !== false && v20 && (LAB_109_2_kraft || LAB_109_2_kraft_ir) || f.fikTvaerfagligIndsats !== false && f.overgikVedRevurderingen !== false
  const v22 = (f.ventesFuldtRask !== true || shiftDays(s[7], 56) < v19 || LAB_109_2_kraft_nej) && (f.fikTvaerfagligIndsats !== true || f.overgikVedRevurderingen !== true)
  const v23 = v15 && s[7] <= 20088 /* 2024-12-31 */
  s[142] = v23
  const v24 = s[8] >= 20089 /* 2025-01-01 */
  s[143] = v24
  const v25 = v24 && v16
  const v26 = s[1] >= 20635 /* 2026-07-01 */
  s[151] = v26
  const v27 = v26 && v24 && s[7] < 20635 /* 2026-07-01 */
  const LAB_109_1 = v6 && (v27 || !(v27 && !(s[0] < 20635 /* 2026-07-01 */ || s[7] < 20089 /* 2025-01-01 */ || v17)) && (v5 || v14 && v22 || v23 && v22 || v25 && f.tvaerfagligtBehovIForloebet !== false))
  s[607] = LAB_109_1
  const LAB_109_1_nej = v6 && (v27 || !(v27 && !(s[0] < 20635 /* 2026-07-01 */ || s[7] < 20089 /* 2025-01-01 */ || v17)) && (v5 || v14 && v21 || v23 && v21 || v25 && f.tvaerfagligtBehovIForloebet !== true || v17))
  s[608] = LAB_109_1_nej
  const LAB_109_1_ir = v6 && (v27 || !(v27 && !(s[0] < 20635 /* 2026-07-01 */ || s[7] < 20089 /* 2025-01-01 */ || v17)) && v5) || s[7] < 16252 /* 2014-07-01 */
  s[609] = LAB_109_1_ir
  // LAB.44.1: Planens forberedende del skal laves før teamet (lov 1750/2025 § 1)
  const v31 = v5 || v14 || v15 && v16 || v17
  const v32 = v5 || v17
  const v33 = s[7] < 16252 /* 2014-07-01 */ || LAB_109_1_nej
  s[147] = v33
  const LAB_109_1_frist_er = v6 && (LAB_109_1 || LAB_109_1_ir)
  s[146] = LAB_109_1_frist_er
  const LAB_44_1 = LAB_109_1_frist_er && v31
  s[596] = LAB_44_1
  const LAB_44_1_nej = LAB_109_1_frist_er && v32
  s[597] = LAB_44_1_nej
  const LAB_44_1_ir = LAB_44_1_nej || v33
  s[598] = LAB_44_1_ir
  // LAB.45.1: Du skal have planens indsatsdel (lov 1750/2025 § 1)
  const LAB_45_1 = v6 && v31
  s[599] = LAB_45_1
  const LAB_45_1_nej = v6 && v32
  s[600] = LAB_45_1_nej
  const LAB_45_1_ir = LAB_45_1_nej || s[7] < 16252 /* 2014-07-01 */
  s[601] = LAB_45_1_ir
}

function svar_4(f, s) {
  // SDL.7.2: Det mindste fravær (SDL § 7, stk. 2)
  const v0 = s[0] <= 15011 /* 2011-02-06 */
  s[370] = v0
  const v1 = s[9] && v0
  s[104] = v1
  const v2 = f.persongruppe === 'loenmodtager'
  const v3 = f.persongruppe !== undefined && v2 || !(f.persongruppe !== undefined)
  s[82] = v3
  const v4 = f.persongruppe !== undefined && !v2 || !(f.persongruppe !== undefined)
  s[83] = v4
  const v5 = f.timerDuKanArbejde ?? 0
  const v6 = f.timerDuKanArbejde ?? 16800
  const v7 = v5 <= 0
  const v8 = f.normalTimerPrUge ?? 0
  s[541] = v8
  const v9 = f.normalTimerPrUge ?? 16800
  s[542] = v9
  const v10 = v8 - v6
  s[550] = v10
  const v11 = v9 - v5
  s[551] = v11
  const v12 = v7 || v11 >= 400
  const v13 = !(v7 && v5 === v6) && v10 < 400
  const v14 = f.persongruppe === 'selvstaendig'
  const v15 = f.persongruppe !== undefined && v14
  const v16 = v15 || !(f.persongruppe !== undefined)
  s[99] = v16
  const v17 = f.persongruppe !== undefined && !v14
  const v18 = v17 || !(f.persongruppe !== undefined)
  s[101] = v18
  const v19 = f.andelAfArbejdetDuKan ?? 0
  s[195] = v19
  const v20 = f.andelAfArbejdetDuKan ?? 10000
  s[198] = v20
  const v21 = v19 <= 5000
  s[196] = v21
  const v22 = v20 <= 5000
  s[197] = v22
  const v23 = v18 || !v22
  const v24 = v16 && v21
  const v25 = f.persongruppe === 'ledig' || f.persongruppe === 'ingen'
  const v26 = f.persongruppe !== undefined && v25 || !(f.persongruppe !== undefined)
  const v27 = f.persongruppe !== undefined && !v25 || !(f.persongruppe !== undefined)
  const v28 = v3 && v12 || v24 || v26
  const v29 = (v4 || v13) && v23 && v27
  const v30 = s[1] >= 15012 /* 2011-02-07 */
  s[103] = v30
  const v31 = v30 && s[10]
  s[317] = v31
  const v32 = s[11] && s[0] <= 15883 /* 2013-06-27 */
  s[318] = v32
  const v33 = f.ansatFra ?? FIRST_DAY
  s[80] = v33
  const v34 = f.ansatFra ?? 84005 /* 2199-12-31 */
  s[81] = v34
  const v35 = v3 && (v12 || f.ansatIFleksjob !== false && v34 >= 15706 /* 2013-01-01 */) || v24 || v26
  const v36 = (v4 || v13 && (f.ansatIFleksjob !== true || v33 < 15706 /* 2013-01-01 */)) && v23 && v27
  const v37 = s[1] >= 15884 /* 2013-06-28 */
  s[316] = v37
  const SDL_7_2 = s[12] || v1 && v28 || v31 && v28 || v32 && v35 || v37 && v35
  s[716] = SDL_7_2
  const SDL_7_2_nej = s[12] || v1 && v29 || v31 && v29 || v32 && v36 || v37 && v36
  s[717] = SDL_7_2_nej
  // SDL.7.1: Uarbejdsdygtig på grund af egen sygdom (SDL § 7, stk. 1-2)
  const SDL_7_1 = s[12] || s[9] && f.uarbejdsdygtigVedEgenSygdom !== false && (SDL_7_2 || s[12])
  s[105] = SDL_7_1
  const SDL_7_1_nej = s[12] || s[9] && (f.uarbejdsdygtigVedEgenSygdom !== true || SDL_7_2_nej)
  s[111] = SDL_7_1_nej
  // SDL.24.3.2: De første dage, der ikke tæller (SDL § 24, stk. 3, nr. 1-2)
  const v42 = v16 ? 14 : 15
  const v43 = v18 ? 15 : 14
  const v44 = v16 ? 14 : 21
  const v45 = v18 ? 21 : 14
  const v46 = v16 ? 14 : 30
  const v47 = v18 ? 30 : 14
  // SDL.24.3: Dage, der tæller med (SDL § 24, stk. 3-4)
  const v48 = s[13] && s[14] <= 15011 /* 2011-02-06 */
  s[25] = v48
  const v49 = s[15] >= 15012 /* 2011-02-07 */ && s[16]
  s[26] = v49
  const v50 = dropFirst(s[17], (start) => start >= NEVER ? 0 : start >= 13332 /* 2006-07-03 */ ? (start >= 13605 /* 2007-04-02 */ ? (start >= 14032 /* 2008-06-02 */ ? (start >= 15341 /* 2012-01-02 */ ? v47 : v45) : v43) : 14) : Infinity)
  const v51 = dropFirst(s[17], (start) => { const r0_0 = start >= 13332 /* 2006-07-03 */; const r0_1 = start >= NEVER; const r0_2 = r0_0 ? (start >= 13605 /* 2007-04-02 */ ? (start >= 14032 /* 2008-06-02 */ ? (start >= 15341 /* 2012-01-02 */ ? v46 : v44) : v42) : 14) : -Infinity; return Math.max(0, r0_1 ? 0 : r0_1 || !r0_0 ? Math.min(0, r0_2) : r0_2) })
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
  const v66 = s[18] && v48
  const v67 = v66 ? NO_DAYS : s[18] ? NO_DAYS : v64
  const v68 = v66 ? ALL_DAYS : s[18] ? ALL_DAYS : v65
  const v69 = s[18] || v48
  const v70 = v69 && v49
  const SDL_24_3 = v70 ? v67 : v69 ? v67 : v64
  s[19] = SDL_24_3
  const SDL_24_3_hoej = v70 ? v68 : v69 ? v68 : v65
  s[20] = SDL_24_3_hoej
  const SDL_24_3_eksakt = (!v70 || sameDays(v64, v67)) && (!v69 || (!v66 || sameDays(NO_DAYS, v64)) && !s[18] && (!v48 || v59)) && (!v49 || v59)
  s[781] = SDL_24_3_eksakt
  const SDL_24_3_er = v69 || v49
  s[21] = SDL_24_3_er
}

function svar_5(f, s) {
  // SDL.25.1: Grænsen for pensionister m.fl. (SDL § 25, stk. 1)
  const v0 = f.pensionDuFaar === 'foertidspension' || f.pensionDuFaar === 'seniorpension'
  const v1 = f.pensionDuFaar !== undefined && v0 || !(f.pensionDuFaar !== undefined)
  s[114] = v1
  const v2 = f.pensionDuFaar !== undefined && !v0 || !(f.pensionDuFaar !== undefined)
  s[116] = v2
  const v3 = f.pensionDuFaar === 'tidlig_pension'
  const v4 = f.pensionDuFaar !== undefined && v3 || !(f.pensionDuFaar !== undefined)
  s[115] = v4
  const v5 = f.pensionDuFaar !== undefined && !v3 || !(f.pensionDuFaar !== undefined)
  s[117] = v5
  const v6 = onWeekdays(s[19], 62)
  s[29] = v6
  const v7 = onWeekdays(s[20], 62)
  s[28] = v7
  const v8 = monthEndOver(v7, 12, 130, s[14])
  const v9 = monthEndOver(v6, 12, 130, s[15])
  const v10 = s[21] && s[22] >= v8
  const v11 = s[21] && s[23] < v9
  const v12 = v10 && s[21]
  const v13 = s[24] && s[21] && v9 >= NEVER
  const v14 = v12 ? v8 : NEVER
  const v15 = v11 ? NEVER : v9
  const v16 = v12 ? (v11 || v13 ? Math.max(v9, v15) : v9) : v15
  const v17 = v12 || v11 || v13
  const v18 = monthEndOver(s[20], 12, 182, s[14])
  const v19 = monthEndOver(s[19], 12, 182, s[15])
  const v20 = s[21] && s[22] >= v18
  const v21 = s[21] && s[23] < v19
  const v22 = v20 && s[21]
  const v23 = s[24] && s[21] && v19 >= NEVER
  const v24 = v22 ? v18 : NEVER
  const v25 = v21 ? NEVER : v19
  const v26 = v22 ? (v21 || v23 ? Math.max(v19, v25) : v19) : v25
  const v27 = v22 || v21 || v23
  const SDL_25_1 = s[18] ? FIRST_DAY : s[25] ? FIRST_DAY : v17 ? (v27 ? Math.min(v14, v24) : v14) : v24
  s[120] = SDL_25_1
  const SDL_25_1_hoej = s[18] ? NEVER : s[25] ? NEVER : v17 ? (v27 ? Math.max(v16, v26) : v16) : v26
  s[121] = SDL_25_1_hoej
  const v30 = v1 || f.opfylderHelbredsbetingelserForFoertidspension !== false || f.naaetFolkepensionsalder !== false || v4
  s[437] = v30
  const v31 = v2 && f.opfylderHelbredsbetingelserForFoertidspension !== true && f.naaetFolkepensionsalder !== true && v5
  s[438] = v31
  const SDL_25_1_er = v30 && (s[18] || s[25] || s[26] && (v17 || v27))
  s[118] = SDL_25_1_er
  const SDL_25_1_ir = v30 && (s[18] || s[25] || s[26] && (v10 && s[24] || s[24] && !((!s[21] || !s[24] && v8 === v9) && s[21] && (!s[21] || v8 === NEVER)) || v20 && s[24] || s[24] && !((!s[21] || !s[24] && v18 === v19) && s[21] && (!s[21] || v18 === NEVER))) || s[27]) || v31
  s[123] = SDL_25_1_ir
}

function svar_6(f, s) {
  // SDL.24.1: Revurderingstidspunktet (SDL § 24, stk. 1)
  const v0 = monthEndOver(s[28], 18, 260, s[14])
  const v1 = monthEndOver(s[29], 18, 260, s[15])
  const v2 = s[21] && v0 <= 16251 /* 2014-06-30 */
  const v3 = s[21] && v1 > 16251 /* 2014-06-30 */
  const v4 = s[21] && s[22] >= v0
  const v5 = s[21] && s[23] < v1
  const v6 = v4 && s[21]
  const v7 = s[24] && s[21] && v1 >= NEVER
  const v8 = v6 ? v0 : NEVER
  const v9 = v5 ? NEVER : v1
  const v10 = v6 ? (v5 || v7 ? Math.max(v1, v9) : v1) : v9
  const v11 = v6 || v5 || v7
  const v12 = v4 && s[24] || s[24] && !((!s[21] || !s[24] && v0 === v1) && s[21] && (!s[21] || v0 === NEVER))
  const v13 = v2 && v11
  const v14 = s[24] && v11 && v10 >= NEVER
  const v15 = v13 ? v8 : NEVER
  s[41] = v15
  const v16 = v3 ? NEVER : v10
  const v17 = v13 ? (v3 || v14 ? Math.max(v10, v16) : v10) : v16
  s[42] = v17
  const v18 = v13 || v3 || v14
  s[40] = v18
  const v19 = v2 && v12 || s[24] && !((!v11 || !v12 && v8 === v10) && v11 && (!v11 || v8 === NEVER))
  s[38] = v19
  const v20 = monthEndOver(s[20], 18, 364, s[14])
  const v21 = monthEndOver(s[19], 18, 364, s[15])
  const v22 = s[21] && v20 <= 16251 /* 2014-06-30 */
  const v23 = s[21] && v21 > 16251 /* 2014-06-30 */
  const v24 = s[21] && s[22] >= v20
  const v25 = s[21] && s[23] < v21
  const v26 = v24 && s[21]
  const v27 = s[24] && s[21] && v21 >= NEVER
  const v28 = v26 ? v20 : NEVER
  const v29 = v25 ? NEVER : v21
  const v30 = v26 ? (v25 || v27 ? Math.max(v21, v29) : v21) : v29
  const v31 = v26 || v25 || v27
  const v32 = v24 && s[24] || s[24] && !((!s[21] || !s[24] && v20 === v21) && s[21] && (!s[21] || v20 === NEVER))
  const v33 = v22 && v31
  const v34 = s[24] && v31 && v30 >= NEVER
  const v35 = v33 ? v28 : NEVER
  s[44] = v35
  const v36 = v23 ? NEVER : v30
  const v37 = v33 ? (v23 || v34 ? Math.max(v30, v36) : v30) : v36
  s[45] = v37
  const v38 = v33 || v23 || v34
  s[43] = v38
  const v39 = v22 && v32 || s[24] && !((!v31 || !v32 && v28 === v30) && v31 && (!v31 || v28 === NEVER))
  s[39] = v39
  const v40 = v18 || v38
  const v41 = v18 ? (v38 ? Math.min(v15, v35) : v15) : v35
  const v42 = v18 ? (v38 ? Math.max(v17, v37) : v17) : v37
  s[33] = v42
  const v43 = v18 && v15 <= 16251 /* 2014-06-30 */ && v17 >= 13332 /* 2006-07-03 */ || v38 && v35 <= 16251 /* 2014-06-30 */ && v37 >= 13332 /* 2006-07-03 */
  s[37] = v43
  const v44 = Math.max(s[14], 16252 /* 2014-07-01 */)
  const v45 = Math.max(s[15], 16252 /* 2014-07-01 */)
  const v46 = monthEndOver(s[28], 9, 110, v44)
  const v47 = monthEndOver(s[29], 9, 110, v45)
  const v48 = s[21] && s[22] >= v46
  const v49 = s[21] && s[23] < v47
  const v50 = v48 && s[21]
  const v51 = s[24] && s[21] && v47 >= NEVER
  const v52 = v50 ? v46 : NEVER
  const v53 = v49 ? NEVER : v47
  const v54 = v50 ? (v49 || v51 ? Math.max(v47, v53) : v47) : v53
  const v55 = v50 || v49 || v51
  s[49] = v55
  const v56 = v48 && s[24] || s[24] && !((!s[21] || !s[24] && v46 === v47) && s[21] && (!s[21] || v46 === NEVER))
  s[47] = v56
  const v57 = monthEndOver(s[20], 9, 154, v44)
  const v58 = monthEndOver(s[19], 9, 154, v45)
  const v59 = s[21] && s[22] >= v57
  const v60 = s[21] && s[23] < v58
  const v61 = v59 && s[21]
  const v62 = s[24] && s[21] && v58 >= NEVER
  const v63 = v61 ? v57 : NEVER
  const v64 = v60 ? NEVER : v58
  const v65 = v61 ? (v60 || v62 ? Math.max(v58, v64) : v58) : v64
  const v66 = v61 || v60 || v62
  s[50] = v66
  const v67 = v59 && s[24] || s[24] && !((!s[21] || !s[24] && v57 === v58) && s[21] && (!s[21] || v57 === NEVER))
  s[48] = v67
  const v68 = v55 || v66
  s[46] = v68
  const v69 = !(v55 && !v56 || v66 && !v67) && (v40 || v55 || v66)
  const v70 = v69 ? FIRST_DAY : v55 ? (v66 ? Math.min(v52, v63) : v52) : v63
  const v71 = v69 ? NEVER : v55 ? (v66 ? Math.max(v54, v65) : v54) : v65
  s[34] = v71
  const v72 = v43 && v40
  s[31] = v72
  const v73 = !(v18 && !v19 && v15 >= 13332 /* 2006-07-03 */ && v17 <= 16251 /* 2014-06-30 */ || v38 && !v39 && v35 >= 13332 /* 2006-07-03 */ && v37 <= 16251 /* 2014-06-30 */) && (v68 || v69)
  s[32] = v73
  const v74 = s[21] && countDays(s[28], 15979 /* 2013-10-01 */, 16251 /* 2014-06-30 */) > 110
  const v75 = v2 || s[21] && countDays(s[29], 15979 /* 2013-10-01 */, 16251 /* 2014-06-30 */) <= 110
  s[35] = v75
  const v76 = s[21] && countDays(s[20], 15979 /* 2013-10-01 */, 16251 /* 2014-06-30 */) > 154
  const v77 = v22 || s[21] && countDays(s[19], 15979 /* 2013-10-01 */, 16251 /* 2014-06-30 */) <= 154
  s[36] = v77
  const v78 = s[14] < 16252 /* 2014-07-01 */ && (s[21] && countDays(s[20], 16252 /* 2014-07-01 */, 16252 /* 2014-07-01 */) >= 1 || s[24]) && ((v3 || s[24]) && (v74 || s[24]) && (v3 || v74) || (v23 || s[24]) && (v76 || s[24]) && (v23 || v76) || s[24])
  s[30] = v78
  const SDL_24_1 = v78 ? FIRST_DAY : v72 ? (v73 ? Math.min(v41, v70) : v41) : v70
  s[51] = SDL_24_1
}

function svar_7(f, s) {
  // SDL.24.1: Revurderingstidspunktet (SDL § 24, stk. 1)
  const SDL_24_1_hoej = s[30] ? NEVER : s[31] ? (s[32] ? Math.max(s[33], s[34]) : s[33]) : s[34]
  s[122] = SDL_24_1_hoej
  const SDL_24_1_er = s[14] < NEVER && (s[30] || !(s[30] && !(s[15] >= 16252 /* 2014-07-01 */ || s[21] && countDays(s[19], 16252 /* 2014-07-01 */, 16252 /* 2014-07-01 */) < 1 || (s[35] || s[24]) && (s[36] || s[24]) && (s[35] || s[36]))) && (s[31] || s[32]))
  s[119] = SDL_24_1_er
  const SDL_24_1_ir = s[14] < NEVER && (s[30] || !(s[30] && !(s[15] >= 16252 /* 2014-07-01 */ || s[21] && countDays(s[19], 16252 /* 2014-07-01 */, 16252 /* 2014-07-01 */) < 1 || (s[35] || s[24]) && (s[36] || s[24]) && (s[35] || s[36]))) && (s[37] && (s[38] || s[39]) || !(s[40] && !s[38] && s[41] >= 13332 /* 2006-07-03 */ && s[42] <= 16251 /* 2014-06-30 */ || s[43] && !s[39] && s[44] >= 13332 /* 2006-07-03 */ && s[45] <= 16251 /* 2014-06-30 */) && (s[46] && (s[47] || s[48]) || !(s[49] && !s[47] || s[50] && !s[48])))) || s[15] >= NEVER
  s[124] = SDL_24_1_ir
  // SDL.27.1.1: Forlængelse, fordi revalidering er sandsynlig (SDL § 27, stk. 1, nr. 1)
  const v3 = f.forlaengelseAfgjortDen ?? FIRST_DAY
  const v4 = f.forlaengelseAfgjortDen ?? 84005 /* 2199-12-31 */
  const v5 = SDL_24_1_er && s[51] < NEVER
  s[418] = v5
  const v6 = SDL_24_1_er && SDL_24_1_hoej >= NEVER
  s[419] = v6
  const v7 = Math.max(s[0], s[51])
  const v8 = Math.max(s[1], SDL_24_1_hoej)
  const v9 = Math.max(s[0], v7)
  const v10 = Math.min(s[1], v8)
  const v11 = v5 && SDL_24_1_er
  const v12 = SDL_24_1_ir && SDL_24_1_er && v10 >= v9
  const v13 = v6 || v12
  const v14 = v6 ? (v12 ? Math.min(s[0], v9) : s[0]) : v9
  const v15 = v11 ? (v13 ? Math.min(v7, v14) : v7) : v14
  const v16 = v6 ? (v12 ? Math.max(s[1], v10) : s[1]) : v10
  const v17 = v11 ? (v13 ? Math.max(v8, v16) : v8) : v16
  const v18 = f.forlaengelseErAfgjort !== true && (v11 || v6 || v12)
  const v19 = f.forlaengelseErAfgjort !== false || v18
  s[52] = v19
  const v20 = f.forlaengelseErAfgjort !== false ? (v18 ? Math.min(v3, v15) : v3) : v15
  s[457] = v20
  const v21 = f.forlaengelseErAfgjort !== false ? (v18 ? Math.max(v4, v17) : v4) : v17
  s[458] = v21
  const v22 = v19 && v20 <= 13331 /* 2006-07-02 */
  s[61] = v22
  const v23 = v21 >= 13332 /* 2006-07-03 */
  s[53] = v23
  const v24 = v20 <= 2147483646
  s[54] = v24
  const v25 = v20 <= 15011 /* 2011-02-06 */
  s[459] = v25
  const v26 = v19 && v23 && v25
  s[471] = v26
  const v27 = v21 >= 15012 /* 2011-02-07 */
  const v28 = v20 <= 20484 /* 2026-01-31 */
  const v29 = v19 && v27 && v28
  const v30 = v19 && v21 >= 20485 /* 2026-02-01 */ && v24
  s[470] = v30
  const v31 = f.forlaengelseErAfgjort !== true && (v5 && SDL_24_1_ir || SDL_24_1_ir && !((!SDL_24_1_er || !SDL_24_1_ir && v7 === v8) && s[0] === s[1] && SDL_24_1_er && (!SDL_24_1_er || s[0] === v7))) || v19 && v21 === NEVER
  s[72] = v31
  const SDL_27_1_1 = v22 || v26 && f.revalideringErSandsynlig !== false || v29 && f.revalideringErSandsynlig !== false || v30
  s[62] = SDL_27_1_1
  const SDL_27_1_1_nej = v22 || v26 && f.revalideringErSandsynlig !== true || v29 && f.revalideringErSandsynlig !== true || v30
  s[55] = SDL_27_1_1_nej
  const SDL_27_1_1_ir = v22 || v30 || v31
  s[56] = SDL_27_1_1_ir
  // SDL.27.1.2: Forlængelse for at afklare arbejdsevnen (SDL § 27, stk. 1, nr. 2)
  const v35 = v19 && v27 && v24
  const SDL_27_1_2 = v22 || v26 && f.afklaringErNoedvendig !== false || v35 && f.afklaringErNoedvendig !== false
  s[63] = SDL_27_1_2
  const SDL_27_1_2_nej = v22 || v26 && f.afklaringErNoedvendig !== true || v35 && f.afklaringErNoedvendig !== true
  s[69] = SDL_27_1_2_nej
  const SDL_27_1_2_ir = v22 || v31
  s[58] = SDL_27_1_2_ir
  // SDL.27.1.3.uger: Længste forlængelse ved lægebehandling (SDL § 27, stk. 1, nr. 3)
  const v39 = v19 && v23 && v20 <= 13544 /* 2007-01-31 */
  const v40 = v19 && v21 >= 13545 /* 2007-02-01 */ && v25
  const v41 = v19 && v27 && v20 <= 16251 /* 2014-06-30 */
  s[460] = v41
  const v42 = v21 >= 16252 /* 2014-07-01 */
  const v43 = v19 && v42 && v24
  s[462] = v43
  const v44 = v41 || v43
  s[461] = v44
  const SDL_27_1_3_uger = v22 ? -Infinity : v39 ? 364 : v40 ? 364 : v41 ? 728 : 938
  s[466] = SDL_27_1_3_uger
  const SDL_27_1_3_uger_hoej = v22 ? Infinity : v40 || v44 ? (v44 ? (v43 ? 938 : 728) : 728) : 364
  s[468] = SDL_27_1_3_uger_hoej
  const SDL_27_1_3_uger_er = v22 || v39 || v40 || v41 || v43
  s[464] = SDL_27_1_3_uger_er
  // SDL.27.1.3: Forlængelse ved lægebehandling (SDL § 27, stk. 1, nr. 3)
  const v48 = f.laegensSkoenUgerTilArbejde ?? 0
  const v49 = f.laegensSkoenUgerTilArbejde ?? 7280
  const v50 = f.underLaegebehandling !== true || f.laegensSkoenErSikkert !== true || SDL_27_1_3_uger_er && SDL_27_1_3_uger < v49
  const v51 = f.underLaegebehandling !== false && f.laegensSkoenErSikkert !== false && (SDL_27_1_3_uger_er && SDL_27_1_3_uger_hoej >= v48 || SDL_27_1_2_ir)
  const SDL_27_1_3 = v22 || v39 && v51 || v40 && (f.underLaegebehandling !== false && f.laegensSkoenErSikkert !== false && v48 <= 364 || f.underLaegebehandling !== false && f.laegensSkoenErSikkert !== false && v48 <= 728) || v35 && v51
  s[64] = SDL_27_1_3
  const SDL_27_1_3_nej = v22 || v39 && v50 || v40 && (f.underLaegebehandling !== true || f.laegensSkoenErSikkert !== true || v49 > 364 || f.underLaegebehandling !== true || f.laegensSkoenErSikkert !== true || v49 > 728) || v35 && v50
  s[70] = SDL_27_1_3_nej
  // SDL.27.1.4: Forlængelse, fordi fleksjob eller pension skal afklares (SDL § 27, stk. 1, nr. 4)
  const v54 = v19 && v42 && v28
  s[469] = v54
  const SDL_27_1_4 = v22 || v26 && f.kanIkkeArbejdePaaNormaleVilkaar !== false || v41 && f.kanIkkeArbejdePaaNormaleVilkaar !== false || v54 && f.sagSkalIRehabiliteringsteam !== false || v30
  s[65] = SDL_27_1_4
  const SDL_27_1_4_nej = v22 || v26 && f.kanIkkeArbejdePaaNormaleVilkaar !== true || v41 && f.kanIkkeArbejdePaaNormaleVilkaar !== true || v54 && f.sagSkalIRehabiliteringsteam !== true || v30
  s[71] = SDL_27_1_4_nej
  // SDL.27.1.5: Forlængelse ved livstruende sygdom (SDL § 27, stk. 1, nr. 5)
  const v57 = f.laegenVurdererLivstruende !== true || f.behandlingsmulighederUdtoemte !== true
  const v58 = f.laegenVurdererLivstruende !== false && f.behandlingsmulighederUdtoemte !== false
  const SDL_27_1_5 = v22 || v26 && v58 || v41 && v58 || v43 && f.laegenVurdererLivstruende !== false
  s[66] = SDL_27_1_5
  const SDL_27_1_5_nej = v22 || v26 && v57 || v41 && v57 || v43 && f.laegenVurdererLivstruende !== true
  s[57] = SDL_27_1_5_nej
  // SDL.27.1.6: Forlængelse ved arbejdsskadesag (SDL § 27, stk. 1, nr. 6)
  const v61 = f.arbejdsskadesag === 'uden_afgoerelse'
  const v62 = f.arbejdsskadesag !== undefined && v61 || !(f.arbejdsskadesag !== undefined)
  const v63 = f.arbejdsskadesag !== undefined && !v61 || !(f.arbejdsskadesag !== undefined)
  const v64 = f.arbejdsskadesag === 'uden_afgoerelse' || f.arbejdsskadesag === 'foreloebig_afgoerelse'
  const SDL_27_1_6 = v22 || v26 && v62 || v41 && v62 || v43 && (f.arbejdsskadesag !== undefined && v64 || !(f.arbejdsskadesag !== undefined))
  s[67] = SDL_27_1_6
  const SDL_27_1_6_nej = v22 || v26 && v63 || v41 && v63 || v43 && (f.arbejdsskadesag !== undefined && !v64 || !(f.arbejdsskadesag !== undefined))
  s[59] = SDL_27_1_6_nej
  // SDL.27.1.7.2: Åbenbar sag om førtidspension uden om rehabiliteringsteamet (SDL § 27, stk. 1, nr. 7)
  const v67 = v19 && v21 >= 16953 /* 2016-06-01 */ && v20 <= 16974 /* 2016-06-22 */
  const v68 = v19 && v21 >= 16975 /* 2016-06-23 */ && v20 <= 20634 /* 2026-06-30 */
  const v69 = v19 && v21 >= 20635 /* 2026-07-01 */ && v24
  const SDL_27_1_7_2 = v22 || v67 || v68 && f.arbejdsevnenKanAabenbartIkkeForbedres !== false || v69
  s[841] = SDL_27_1_7_2
  const SDL_27_1_7_2_nej = v22 || v19 && v23 && v20 <= 16952 /* 2016-05-31 */ || v67 || v68 && f.arbejdsevnenKanAabenbartIkkeForbedres !== true || v69
  s[842] = SDL_27_1_7_2_nej
  const SDL_27_1_7_2_ir = v22 || v67 || v69 || v31
  s[843] = SDL_27_1_7_2_ir
  // SDL.27.1.7: Forlængelse ved sag om førtidspension (SDL § 27, stk. 1, nr. 7)
  const SDL_27_1_7 = v22 || v26 && f.foertidspensionssagPaabegyndt !== false || v41 && f.foertidspensionssagPaabegyndt !== false || v43 && (f.ansoegningOmFoertidspension !== false || SDL_27_1_7_2)
  s[68] = SDL_27_1_7
  const SDL_27_1_7_nej = v22 || v26 && f.foertidspensionssagPaabegyndt !== true || v41 && f.foertidspensionssagPaabegyndt !== true || v43 && f.ansoegningOmFoertidspension !== true && (SDL_27_1_7_2_nej || SDL_27_1_7_2_ir)
  s[60] = SDL_27_1_7_nej
}

function svar_8(f, s) {
  // SDL.27.1: Forlængelse af sygedagpenge (SDL § 27, stk. 1)
  const v0 = s[52] && s[53] && s[54]
  s[463] = v0
  const v1 = s[55] || s[56]
  s[472] = v1
  const v2 = s[57] || s[58]
  s[473] = v2
  const v3 = s[59] || s[58]
  s[474] = v3
  const v4 = s[60] || s[58]
  s[475] = v4
  const v5 = s[56] && s[58]
  s[477] = v5
  const SDL_27_1 = s[61] || v0 && (s[62] || s[63] || s[64] || s[65] || s[66] || s[67] || s[68])
  s[125] = SDL_27_1
  const SDL_27_1_nej = s[61] || v0 && v1 && (s[69] || s[58]) && (s[70] || s[58]) && (s[71] || s[56]) && v2 && v3 && v4 && (s[55] || s[69] || s[70] || s[71] || s[57] || s[59] || s[60])
  s[126] = SDL_27_1_nej
  const SDL_27_1_ir = s[61] || v0 && v5 || s[72]
  s[127] = SDL_27_1_ir
  // SDL.24a.1.grænse: Over grænsen på første fraværsdag (SDL § 24 a, stk. 1)
  const v9 = s[73] <= 16251 /* 2014-06-30 */
  s[428] = v9
  const v10 = s[74] && s[75] && v9
  s[109] = v10
  const v11 = s[74] && s[76] >= 16252 /* 2014-07-01 */ && s[77]
  s[106] = v11
  const v12 = monthStart(s[73])
  s[92] = v12
  const v13 = monthStart(s[76])
  s[93] = v13
  const v14 = shiftMonths(v12, -9)
  const v15 = shiftMonths(v13, -9)
  const v16 = shiftDays(v12, -1)
  const v17 = shiftDays(v13, -1)
  const v18 = s[21] && s[74]
  const v19 = shiftMonths(v12, -8)
  const v20 = shiftMonths(v13, -8)
  const v21 = shiftDays(s[73], -1)
  const v22 = shiftDays(s[76], -1)
  const SDL_24a_1_graense = s[78] || v11 && (v18 && countDays(s[28], v14, v17) > 110 || v18 && countDays(s[20], v14, v17) > 154 || v18 && countDays(s[28], v19, v22) > 110 || v18 && countDays(s[20], v19, v22) > 154)
  s[107] = SDL_24a_1_graense
  const SDL_24a_1_graense_nej = s[78] || v10 || v11 && (v18 && countDays(s[29], v15, v16) <= 110 || v18 && countDays(s[19], v15, v16) <= 154 || v18 && countDays(s[29], v20, v21) <= 110 || v18 && countDays(s[19], v20, v21) <= 154)
  s[110] = SDL_24a_1_graense_nej
  const SDL_24a_1_graense_ir = s[78] || v11 && s[24] || s[79]
  s[108] = SDL_24a_1_graense_ir
  // SDL.30.2: Beskæftigelseskravet over for arbejdsgiveren (SDL § 30, stk. 2-4)
  const v26 = s[73] <= 15011 /* 2011-02-06 */
  s[319] = v26
  const v27 = s[74] && s[75] && v26
  s[96] = v27
  const v28 = (f.timerHosArbejdsgiveren ?? 134400) >= 7400
  const v29 = (s[74] && shiftDays(s[76], -56) >= s[80] || s[24]) && f.andetFravaerSeneste8Uger !== true && v28 || v28 && f.genansat !== false && f.paaArbejdeDaSygdommenKom !== false
  const v30 = (s[74] && shiftDays(s[73], -56) < s[81] || f.andetFravaerSeneste8Uger !== false || (f.timerHosArbejdsgiveren ?? 0) < 7400) && ((f.timerHosArbejdsgiveren ?? 0) < 7400 || f.genansat !== true || f.paaArbejdeDaSygdommenKom !== true)
  const v31 = s[76] >= 15012 /* 2011-02-07 */
  s[95] = v31
  const v32 = s[74] && v31 && s[77]
  s[97] = v32
  const SDL_30_2 = s[78] || v27 && v29 || v32 && v29
  s[854] = SDL_30_2
  const SDL_30_2_nej = s[78] || v27 && v30 || v32 && v30
  s[855] = SDL_30_2_nej
  const SDL_30_2_ir = s[78] || s[79]
  s[87] = SDL_30_2_ir
  // SDL.30.fleksjob: Ingen arbejdsgiverperiode i fleksjob (SDL § 32, stk. 1, nr. 5)
  const SDL_30_fleksjob = f.ansatIFleksjob !== false && (s[78] || v27 || v32)
  s[856] = SDL_30_fleksjob
  const SDL_30_fleksjob_nej = f.ansatIFleksjob !== false && s[78]
  s[857] = SDL_30_fleksjob_nej
  const SDL_30_fleksjob_ir = f.ansatIFleksjob !== false && SDL_30_2_ir || f.ansatIFleksjob !== true
  s[858] = SDL_30_fleksjob_ir
  // SDL.30: Ret over for arbejdsgiveren (SDL § 30, stk. 1)
  const v39 = s[74] && s[75] && s[77]
  s[98] = v39
  const SDL_30 = s[78] || v39 && s[82] && (SDL_30_2 || SDL_30_2_ir) && (f.ansatIFleksjob !== true || SDL_30_fleksjob_nej)
  s[86] = SDL_30
  const SDL_30_nej = s[78] || v39 && (s[83] || SDL_30_2_nej || f.ansatIFleksjob !== false && (SDL_30_fleksjob || SDL_30_fleksjob_ir))
  s[89] = SDL_30_nej
  // SDL.30.1: Arbejdsgiverperioden (SDL § 30, stk. 1)
  const v42 = s[74] && s[75] && s[73] <= 13604 /* 2007-04-01 */
  const v43 = s[74] && s[76] >= 13605 /* 2007-04-02 */ && s[73] <= 14031 /* 2008-06-01 */
  const v44 = s[73] <= 15340 /* 2012-01-01 */
  s[504] = v44
  const v45 = s[74] && s[76] >= 14032 /* 2008-06-02 */ && v44
  const v46 = s[76] >= 15341 /* 2012-01-02 */
  s[505] = v46
  const v47 = s[74] && v46 && s[77]
  const v48 = v45 || v47
  const SDL_30_1 = s[78] ? -Infinity : v42 ? 14 : v43 ? 15 : v45 ? 21 : 30
  s[851] = SDL_30_1
  const SDL_30_1_hoej = s[78] ? Infinity : v43 || v48 ? (v48 ? (v47 ? 30 : 21) : 15) : 14
  s[852] = SDL_30_1_hoej
  const SDL_30_1_er = s[78] || v42 || v43 || v45 || v47
  s[853] = SDL_30_1_er
  // SDL.31.1: Sidste dag, arbejdsgiveren betaler (SDL § 31, stk. 1)
  const v52 = shiftDays(s[73], SDL_30_1)
  s[500] = v52
  const v53 = shiftDays(s[76], SDL_30_1_hoej)
  s[501] = v53
  const v54 = s[74] && SDL_30_1_er
  s[306] = v54
  const v55 = s[24] || SDL_30_2_ir
  s[310] = v55
  const v56 = shiftDays(v52, -1)
  s[308] = v56
  const v57 = shiftDays(v53, -1)
  s[307] = v57
  const v58 = f.fratraedelsesdag ?? FIRST_DAY
  s[321] = v58
  const v59 = f.fratraedelsesdag ?? 84005 /* 2199-12-31 */
  s[320] = v59
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
  const SDL_31_1 = s[78] ? FIRST_DAY : v68 ? v65 : NEVER
  s[90] = SDL_31_1
  const SDL_31_1_hoej = s[78] ? NEVER : v68 ? (SDL_30_nej || v69 ? Math.max(v66, v70) : v66) : v70
  s[85] = SDL_31_1_hoej
  const SDL_31_1_er = s[78] || v27 && v71 || v32 && v71
  s[84] = SDL_31_1_er
  const SDL_31_1_ir = s[78] || v27 && v72 || v32 && v72 || s[79]
  s[88] = SDL_31_1_ir
}

function svar_9(f, s) {
  // SDL.32.1: Beskæftigelseskravet over for kommunen (SDL § 32, stk. 1-3)
  const v0 = s[74] && s[75] && s[73] <= 15522 /* 2012-07-01 */
  const v1 = f.tilknyttetArbejdsmarkedetFra ?? FIRST_DAY
  const v2 = f.tilknyttetArbejdsmarkedetFra ?? 84005 /* 2199-12-31 */
  const v3 = s[84] && s[85] >= s[0]
  const v4 = s[86] || s[87]
  s[309] = v4
  const v5 = v4 && (v3 || s[88]) && (s[86] || v3)
  const v6 = s[89] || s[84] && s[90] < s[1] || s[87] && s[88]
  const v7 = f.uddannelseAfsluttet ?? FIRST_DAY
  const v8 = f.uddannelseAfsluttet ?? 84005 /* 2199-12-31 */
  const v9 = f.erhvervsmaessigUddannelse !== true || (f.uddannelsensLaengde ?? 0) < 18 || s[74] && s[73] < v8 || s[74] && shiftMonths(v7, 1) < s[76]
  const v10 = f.erhvervsmaessigUddannelse !== false && (f.uddannelsensLaengde ?? 240) >= 18 && (s[74] && s[76] >= v7 || s[24]) && (s[74] && shiftMonths(v8, 1) >= s[73] || s[24])
  const v11 = s[74] && s[76] >= 15523 /* 2012-07-02 */ && s[91]
  const v12 = shiftMonths(s[92], -6)
  const v13 = shiftMonths(s[93], -6)
  const v14 = f.maanederDerSesBortFra ?? 0
  const v15 = f.maanederDerSesBortFra ?? 24
  const v16 = 6 + v14
  const v17 = 6 + v15
  const v18 = -v17
  const v19 = -v16
  const v20 = shiftMonths(s[92], v18)
  const v21 = shiftMonths(s[93], v19)
  const SDL_32_1 = s[78] || v0 && ((s[74] && shiftDays(s[76], -91) >= v1 || s[24]) && (f.timerSeneste13Uger ?? 218400) >= 12000 && v6 || f.dagpengeretHvisRask !== false || v10 || f.elevILoennetPraktik !== false || f.ansatIFleksjob !== false) || v11 && ((s[74] && shiftDays(s[76], -182) >= v1 || s[24]) && (f.timerSeneste26Uger ?? 436800) >= 24000 && v6 || f.dagpengeretHvisRask !== false || v10 || f.elevILoennetPraktik !== false || f.ansatIFleksjob !== false) || s[94] && (f.iBeskaeftigelse !== false && ((f.timerPrMaaned !== undefined ? sum(f.timerPrMaaned, (r_timerPrMaaned) => { const r0_0 = s[74] && r_timerPrMaaned.maaned >= v12; const r0_1 = s[74] && r_timerPrMaaned.maaned < s[93]; return (r0_0 || s[24]) && (r0_1 || s[24]) && (r0_0 || r0_1) ? r_timerPrMaaned.timer : 0 }) : Infinity) >= 24000 && (f.timerPrMaaned !== undefined ? sum(f.timerPrMaaned, (r_timerPrMaaned) => { const r0_0 = s[74] && r_timerPrMaaned.maaned >= v12; const r0_1 = s[74] && r_timerPrMaaned.maaned < s[93]; return (r0_0 || s[24]) && (r0_1 || s[24]) && (r0_0 || r0_1) && r_timerPrMaaned.timer >= 4000 ? 1 : 0 }) : Infinity) >= 5 || (f.timerPrMaaned !== undefined ? sum(f.timerPrMaaned, (r_timerPrMaaned) => { const r0_0 = s[74] && r_timerPrMaaned.maaned < s[93]; const r0_1 = s[74] && r_timerPrMaaned.maaned >= v20; return (r0_1 || s[24]) && (r0_0 || s[24]) && (r0_1 || r0_0) ? r_timerPrMaaned.timer : 0 }) : Infinity) >= 24000 && (f.timerPrMaaned !== undefined ? sum(f.timerPrMaaned, (r_timerPrMaaned) => { const r0_0 = s[74] && r_timerPrMaaned.maaned < s[93]; const r0_1 = s[74] && r_timerPrMaaned.maaned >= v20; return (r0_1 || s[24]) && (r0_0 || s[24]) && (r0_1 || r0_0) && r_timerPrMaaned.timer >= 4000 ? 1 : 0 }) : Infinity) >= 5) && v6 || f.dagpengeretHvisRask !== false || v10 || f.elevILoennetPraktik !== false || f.ansatIFleksjob !== false)
  s[859] = SDL_32_1
  const SDL_32_1_nej = s[78] || v0 && (s[74] && shiftDays(s[73], -91) < v2 || (f.timerSeneste13Uger ?? 0) < 12000 || v5) && f.dagpengeretHvisRask !== true && v9 && f.elevILoennetPraktik !== true && f.ansatIFleksjob !== true || v11 && (s[74] && shiftDays(s[73], -182) < v2 || (f.timerSeneste26Uger ?? 0) < 24000 || v5) && f.dagpengeretHvisRask !== true && v9 && f.elevILoennetPraktik !== true && f.ansatIFleksjob !== true || s[94] && (f.iBeskaeftigelse !== true || ((f.timerPrMaaned !== undefined ? sum(f.timerPrMaaned, (r_timerPrMaaned) => { const r0_0 = s[74] && r_timerPrMaaned.maaned >= v12; const r0_1 = s[74] && r_timerPrMaaned.maaned < s[93]; const r0_2 = (r0_0 || s[24]) && (r0_1 || s[24]) && (r0_0 || r0_1); return r0_2 ? (r0_2 && !(s[74] && r_timerPrMaaned.maaned < v13 || s[74] && r_timerPrMaaned.maaned >= s[92]) && !s[24] ? r_timerPrMaaned.timer : 0) : 0 }) : -Infinity) < 24000 || (f.timerPrMaaned !== undefined ? sum(f.timerPrMaaned, (r_timerPrMaaned) => { const r0_0 = s[74] && r_timerPrMaaned.maaned >= v12; const r0_1 = s[74] && r_timerPrMaaned.maaned < s[93]; const r0_2 = (r0_0 || s[24]) && (r0_1 || s[24]) && (r0_0 || r0_1); const r0_3 = r_timerPrMaaned.timer >= 4000; const r0_4 = r0_2 && r0_3; return r0_4 ? (r0_4 && !(r0_2 && !r0_3 || s[74] && r_timerPrMaaned.maaned < v13 || s[74] && r_timerPrMaaned.maaned >= s[92] || s[24] && !r0_3) && !(s[24] && r0_3) ? 1 : 0) : 0 }) : -Infinity) < 5) && ((f.timerPrMaaned !== undefined ? sum(f.timerPrMaaned, (r_timerPrMaaned) => { const r0_0 = s[74] && r_timerPrMaaned.maaned < s[93]; const r0_1 = s[74] && r_timerPrMaaned.maaned >= v20; const r0_2 = (r0_1 || s[24]) && (r0_0 || s[24]) && (r0_1 || r0_0); return r0_2 ? (r0_2 && !(s[74] && r_timerPrMaaned.maaned < v21 || s[74] && r_timerPrMaaned.maaned >= s[92]) && !s[24] ? r_timerPrMaaned.timer : 0) : 0 }) : -Infinity) < 24000 || (f.timerPrMaaned !== undefined ? sum(f.timerPrMaaned, (r_timerPrMaaned) => { const r0_0 = s[74] && r_timerPrMaaned.maaned < s[93]; const r0_1 = r_timerPrMaaned.timer >= 4000; const r0_2 = s[74] && r_timerPrMaaned.maaned >= v20; const r0_3 = (r0_2 || s[24]) && (r0_0 || s[24]) && (r0_2 || r0_0); const r0_4 = r0_3 && r0_1; return r0_4 ? (r0_4 && !(r0_3 && !r0_1 || s[74] && r_timerPrMaaned.maaned < v21 || s[74] && r_timerPrMaaned.maaned >= s[92] || s[24] && !r0_1) && !(s[24] && r0_1) ? 1 : 0) : 0 }) : -Infinity) < 5) || v5) && f.dagpengeretHvisRask !== true && v9 && f.elevILoennetPraktik !== true && f.ansatIFleksjob !== true
  s[860] = SDL_32_1_nej
  // SDL.42.1: Beskæftigelseskravet for selvstændige (SDL § 42)
  const v24 = (f.maanederSomSelvstaendig ?? 0) + (f.maanederSomLoenmodtagerFoer ?? 0) < 6 || f.drevetSenesteMaaned !== true || (f.timerIVirksomheden ?? 0) < 1850
  const v25 = (f.maanederSomSelvstaendig ?? 12) + (f.maanederSomLoenmodtagerFoer ?? 12) >= 6 && f.drevetSenesteMaaned !== false && (f.timerIVirksomheden ?? 16800) >= 1850
  const v26 = s[74] && s[95] && s[73] <= 15705 /* 2012-12-31 */
  const v27 = s[74] && s[76] >= 15706 /* 2013-01-01 */ && s[73] <= 15883 /* 2013-06-27 */
  const v28 = v25 || f.tilskudTilEgenVirksomhed !== false
  const v29 = v24 && f.tilskudTilEgenVirksomhed !== true
  const v30 = s[74] && s[76] >= 15884 /* 2013-06-28 */ && s[77]
  const SDL_42_1 = s[78] || s[96] && v25 || v26 && v25 || v27 && v28 || v30 && v28
  s[894] = SDL_42_1
  const SDL_42_1_nej = s[78] || s[96] && v24 || v26 && v24 || v27 && v29 || v30 && v29
  s[895] = SDL_42_1_nej
  // SDL.34.1: Ret ved arbejdsskade (SDL § 34, stk. 1)
  const v33 = f.arbejdsskade !== true || v5
  const v34 = f.arbejdsskade !== false && v6
  const SDL_34_1 = s[78] || s[96] && v34 || s[97] && v34
  s[861] = SDL_34_1
  const SDL_34_1_nej = s[78] || s[96] && v33 || s[97] && v33
  s[862] = SDL_34_1_nej
  // SDL.32: Ret over for kommunen (SDL § 2, stk. 2)
  const v37 = f.persongruppe === 'ingen'
  const v38 = f.persongruppe !== undefined && v37 || !(f.persongruppe !== undefined)
  s[485] = v38
  const v39 = f.persongruppe !== undefined && !v37 || !(f.persongruppe !== undefined)
  s[486] = v39
  const v40 = v39 || v9
  s[305] = v40
  const v41 = v38 && v10
  s[304] = v41
  const SDL_32 = s[78] || s[98] && (s[82] && (SDL_32_1 || s[87]) || s[99] && (SDL_42_1 || s[87]) || s[100] || v41 || SDL_34_1)
  s[311] = SDL_32
  const SDL_32_nej = s[78] || s[98] && (s[83] || SDL_32_1_nej) && (s[101] || SDL_42_1_nej) && s[102] && v40 && (SDL_34_1_nej || s[87])
  s[314] = SDL_32_nej
  // SDL.3: Ophold i Danmark (SDL § 3)
  const v44 = f.ophold === 'danmark' || f.ophold === 'rekreation' || f.ophold === 'behandling' || f.ophold === 'udskudt_hjemrejse' || f.ophold === 'udsendt' || f.ophold === 'dansk_social_sikring'
  const v45 = f.ophold !== undefined && v44 || !(f.ophold !== undefined)
  const v46 = f.ophold !== undefined && !v44 || !(f.ophold !== undefined)
  const v47 = s[103] && s[0] <= 17701 /* 2018-06-19 */
  const v48 = s[1] >= 17702 /* 2018-06-20 */
  const v49 = f.ophold === 'danmark' || f.ophold === 'rekreation' || f.ophold === 'behandling' || f.ophold === 'udskudt_hjemrejse' || f.ophold === 'udsendt' || f.ophold === 'repatriering' || f.ophold === 'dansk_social_sikring'
  const SDL_3 = s[12] || s[104] && v45 || v47 && v45 || v48 && (f.ophold !== undefined && v49 || !(f.ophold !== undefined))
  s[313] = SDL_3
  const SDL_3_nej = s[12] || s[104] && v46 || v47 && v46 || v48 && (f.ophold !== undefined && !v49 || !(f.ophold !== undefined))
  s[315] = SDL_3_nej
  // SDL.24a.1: Jobafklaring ved ny sygemelding (SDL § 24 a, stk. 1)
  const v52 = SDL_32 || s[87]
  s[434] = v52
  const v53 = SDL_3 || s[12]
  s[312] = v53
  const v54 = s[105] || s[12]
  s[133] = v54
  const SDL_24a_1 = s[78] || s[106] && (s[107] || s[108]) && v52 && v53 && v54 && (s[107] || SDL_32 || SDL_3 || s[105])
  s[134] = SDL_24a_1
  const SDL_24a_1_nej = s[78] || s[109] || s[106] && (s[110] || SDL_32_nej || SDL_3_nej || s[111])
  s[128] = SDL_24a_1_nej
  const SDL_24a_1_ir = s[78] || s[106] && s[108] && s[87] && s[12] || s[79]
  s[129] = SDL_24a_1_ir
  // SDL.24c.1: Stop for sygedagpenge, når sygdommen ikke længere er livstruende (SDL § 24 c, stk. 1)
  const v58 = s[0] <= 16800 /* 2015-12-31 */
  s[113] = v58
  const v59 = s[1] >= 16801 /* 2016-01-01 */
  s[130] = v59
  const v60 = s[9] && v58
  s[430] = v60
  const SDL_24c_1 = s[12] || v59 && f.fikSygedagpengeVedLivstruende !== false && f.laegenFinderIkkeLaengereLivstruende !== false
  s[135] = SDL_24c_1
  const SDL_24c_1_nej = s[12] || v60 || v59 && (f.fikSygedagpengeVedLivstruende !== true || f.laegenFinderIkkeLaengereLivstruende !== true)
  s[132] = SDL_24c_1_nej
}

function svar_10(f, s) {
  // LAB.107.1: Ret til jobafklaringsforløb (LAB § 107)
  const v0 = s[112] && s[113]
  s[202] = v0
  const v1 = f.forlaengelsenSlutter ?? FIRST_DAY
  s[443] = v1
  const v2 = f.forlaengelsenSlutter ?? 84005 /* 2199-12-31 */
  s[444] = v2
  const v3 = s[114] || f.naaetFolkepensionsalder !== false || s[115]
  const v4 = s[116] && f.naaetFolkepensionsalder !== true && s[117]
  const v5 = v3 && s[118]
  const v6 = v4 && s[119]
  const v7 = v5 ? (v6 ? Math.min(s[120], s[51]) : s[120]) : s[51]
  const v8 = v5 ? (v6 ? Math.max(s[121], s[122]) : s[121]) : s[122]
  const v9 = f.forlaengelseErAfgjort !== true && (v5 || v6)
  const v10 = f.forlaengelseErAfgjort !== false || v9
  s[414] = v10
  const v11 = f.forlaengelseErAfgjort !== false ? (v9 ? Math.min(v1, v7) : v1) : v7
  s[415] = v11
  const v12 = f.forlaengelseErAfgjort !== false ? (v9 ? Math.max(v2, v8) : v2) : v8
  s[416] = v12
  const v13 = f.forlaengelseErAfgjort !== true && (v3 && s[123] || v4 && s[124])
  s[417] = v13
  const v14 = v10 && s[0] < v12 || v3 || s[125]
  const v15 = s[126] || s[127]
  s[478] = v15
  const v16 = (v10 && s[1] >= v11 || v13) && v4 && v15
  const v17 = s[128] || s[129]
  s[429] = v17
  const v18 = s[130] && s[131]
  const v19 = s[111] || v14 && v17 && (s[132] || s[12])
  const v20 = s[133] && (v16 || s[134] || s[135])
  const LAB_107_1 = s[12] || v0 && s[133] && (v16 || s[134]) || v18 && v20 || s[5] && v20
  s[602] = LAB_107_1
  const LAB_107_1_nej = s[12] || s[9] && s[3] || v0 && (s[111] || v14 && v17) || v18 && v19 || s[5] && v19
  s[603] = LAB_107_1_nej
  // LAB.108.2: Tilbuddet kan indgå i forløbet (LAB § 108, stk. 2)
  const v23 = s[0] <= 17125 /* 2016-11-20 */
  s[149] = v23
  const v24 = s[1] >= 17126 /* 2016-11-21 */ && s[131]
  s[150] = v24
  const v25 = f.tilbudUnderForloebet === 'praktik' || f.tilbudUnderForloebet === 'vejledning'
  const v26 = f.ventesFuldtRask !== true || shiftDays(s[7], 56) < s[136] || f.fikTvaerfagligIndsats !== false || f.tilbudUnderForloebet !== undefined && v25 || !(f.tilbudUnderForloebet !== undefined)
  const v27 = f.ventesFuldtRask !== false && s[137] && f.fikTvaerfagligIndsats !== true && (f.tilbudUnderForloebet !== undefined && !v25 || !(f.tilbudUnderForloebet !== undefined))
  const v28 = s[0] <= 20088 /* 2024-12-31 */
  s[302] = v28
  const v29 = s[5] && v28
  s[365] = v29
  const v30 = s[1] >= 20089 /* 2025-01-01 */
  s[303] = v30
  const LAB_108_2 = s[2] && (s[3] || s[112] && v23 || v24 && v26 || v29 && v26 || v30)
  s[605] = LAB_108_2
  const LAB_108_2_nej = s[2] && (s[3] || v24 && v27 || v29 && v27)
  s[606] = LAB_108_2_nej
  // LAB.109.1.frist: Sagen skal have været i rehabiliteringsteamet (LAB § 109)
  const v33 = s[138] && s[7] <= 16427 /* 2014-12-23 */
  const v34 = f.sygedagpengeOphoerteDen ?? FIRST_DAY
  s[152] = v34
  const v35 = f.sygedagpengeOphoerteDen ?? 84005 /* 2199-12-31 */
  s[153] = v35
  const v36 = shiftDays(v34, 28)
  const v37 = shiftDays(v35, 28)
  const v38 = s[8] >= 16428 /* 2014-12-24 */ && s[7] <= 16616 /* 2015-06-30 */
  const v39 = s[8] >= 16617 /* 2015-07-01 */ && s[139]
  const v40 = shiftDays(s[7], 28)
  const v41 = shiftDays(s[8], 28)
  const v42 = s[140] && s[141]
  const v43 = f.jobafklaringEfter === 'ny_sygemelding'
  const v44 = f.jobafklaringEfter !== undefined && v43 || !(f.jobafklaringEfter !== undefined)
  const v45 = f.jobafklaringEfter !== undefined && !v43 || !(f.jobafklaringEfter !== undefined)
  const v46 = shiftDays(f.afgoerelseOmJobafklaringDen ?? FIRST_DAY, 28)
  const v47 = shiftDays(f.afgoerelseOmJobafklaringDen ?? 84005 /* 2199-12-31 */, 28)
  const v48 = v44 ? (v45 ? Math.min(v40, v46) : v46) : v40
  const v49 = v44 ? (v45 ? Math.max(v41, v47) : v47) : v41
  const v50 = s[142] || s[143]
  const v51 = s[142] ? v48 : NEVER
  const v52 = s[144] || v42 || v50
  const v53 = s[144] ? FIRST_DAY : v42 ? (v50 ? Math.min(v48, v51) : v48) : v51
  const v54 = v38 || v39 || v52
  const v55 = v38 ? FIRST_DAY : v39 ? (v52 ? Math.min(v40, v53) : v40) : v53
  const LAB_109_1_frist = s[145] ? FIRST_DAY : v33 ? (v54 ? Math.min(v36, v55) : v36) : v55
  s[610] = LAB_109_1_frist
  const v57 = s[143] ? NEVER : v49
  const v58 = s[144] ? NEVER : v42 ? (v50 ? Math.max(v49, v57) : v49) : v57
  const v59 = v38 ? NEVER : v39 ? (v52 ? Math.max(v41, v58) : v41) : v58
  const LAB_109_1_frist_hoej = s[145] ? NEVER : v33 ? (v54 ? Math.max(v37, v59) : v37) : v59
  s[611] = LAB_109_1_frist_hoej
  const LAB_109_1_frist_ir = s[146] && (s[145] || v38 || s[144]) || s[147]
  s[612] = LAB_109_1_frist_ir
}

function svar_11(f, s) {
  // LAB.110.1: Jobafklaringsforløbets længste varighed (LAB § 110, stk. 1)
  const v0 = s[138] && s[7] <= 17531 /* 2017-12-31 */
  const v1 = shiftMonths(s[7], 24)
  const v2 = shiftMonths(s[8], 24)
  const v3 = shiftDays(v1, -1)
  const v4 = shiftDays(v2, -1)
  const v5 = s[8] >= 17532 /* 2018-01-01 */ && s[141]
  const v6 = allPeriods(f.barselUnderJobafklaring)
  const v7 = f.barselUnderJobafklaring !== undefined ? v6 : NO_DAYS
  s[274] = v7
  const v8 = f.barselUnderJobafklaring !== undefined ? v6 : ALL_DAYS
  s[272] = v8
  const v9 = without(ALL_DAYS, v8)
  const v10 = without(ALL_DAYS, v7)
  const v11 = dayReaching(v10, s[7], v1 === NEVER ? Infinity : v1 - s[8])
  const v12 = dayReaching(v9, s[8], v2 === NEVER ? Infinity : v2 - s[7])
  const v13 = Math.min(v3, v11)
  const v14 = Math.max(v4, v12)
  const v15 = v5 || s[148]
  const v16 = v5 ? (s[148] ? Math.min(v11, v13) : v13) : v11
  const LAB_110_1 = s[145] ? FIRST_DAY : v0 ? (v15 ? Math.min(v3, v16) : v3) : v16
  s[616] = LAB_110_1
  const v18 = v5 ? (s[148] ? Math.max(v12, v14) : v14) : v12
  const LAB_110_1_hoej = s[145] ? NEVER : v0 ? (v15 ? Math.max(v4, v18) : v4) : v18
  s[617] = LAB_110_1_hoej
  const LAB_110_1_er = f.erIJobafklaring !== false && s[138]
  s[618] = LAB_110_1_er
  const LAB_110_1_ir = LAB_110_1_er && s[145] || f.erIJobafklaring !== true || s[7] < 16252 /* 2014-07-01 */
  s[619] = LAB_110_1_ir
  // LAB.110.2: Jobafklaringsforløbet slutter (LAB § 110, stk. 2)
  const v22 = s[112] && s[0] <= 16617 /* 2015-07-01 */
  const v23 = s[1] >= 16618 /* 2015-07-02 */ && s[149]
  const v24 = f.uarbejdsdygtigVedEgenSygdom !== true || s[1] >= (f.folkepensionsalderNaasDen ?? FIRST_DAY) || f.fikSygedagpengeVedLivstruende !== false
  const v25 = f.uarbejdsdygtigVedEgenSygdom !== false && s[0] < (f.folkepensionsalderNaasDen ?? 84005 /* 2199-12-31 */) && f.fikSygedagpengeVedLivstruende !== true
  const LAB_110_2 = s[2] && (s[3] || v22 && f.uarbejdsdygtigVedEgenSygdom !== true || v23 || s[150] && v24 || s[5] && v24)
  s[620] = LAB_110_2
  const LAB_110_2_nej = s[2] && (s[3] || v22 && f.uarbejdsdygtigVedEgenSygdom !== false || v23 || s[150] && v25 || s[5] && v25)
  s[621] = LAB_110_2_nej
  const LAB_110_2_ir = s[2] && (s[3] || v23) || s[6]
  s[622] = LAB_110_2_ir
  // LAB.111.1: Din arbejdsevne skal være vurderet (LAB § 111, stk. 1)
  const LAB_111_1 = s[3] ? FIRST_DAY : LAB_110_1
  s[623] = LAB_111_1
  const LAB_111_1_hoej = s[3] ? NEVER : LAB_110_1_hoej
  s[624] = LAB_111_1_hoej
  const LAB_111_1_er = s[2] && (s[3] || s[4] && LAB_110_1_er || s[5] && LAB_110_1_er)
  s[625] = LAB_111_1_er
  const LAB_111_1_ir = s[2] && (s[3] || s[4] && LAB_110_1_ir || s[5] && LAB_110_1_ir) || s[6]
  s[626] = LAB_111_1_ir
  // LAB.111.2: Sagen skal i rehabiliteringsteamet, før forløbet slutter (lov 1750/2025 § 1)
  const v33 = f.kanVendeTilbageIArbejde !== false || f.uarbejdsdygtigVedEgenSygdom !== true && f.maalgruppeForAnden !== true
  const v34 = f.kanVendeTilbageIArbejde !== true && (f.uarbejdsdygtigVedEgenSygdom !== false || f.maalgruppeForAnden !== false)
  const v35 = s[0] <= 20634 /* 2026-06-30 */
  s[323] = v35
  const v36 = s[5] && v35
  const LAB_111_2 = s[2] && (s[3] || s[4] && v34 || v36 && v34 || s[151])
  s[627] = LAB_111_2
  const LAB_111_2_nej = s[2] && (s[3] || s[4] && v33 || v36 && v33 || s[151])
  s[628] = LAB_111_2_nej
  const LAB_111_2_ir = s[2] && (s[3] || s[151]) || s[6]
  s[574] = LAB_111_2_ir
  // LAB.111.3: Samtale med sundhedskoordinatoren (LAB § 111, stk. 3)
  const LAB_111_3 = s[3] ? FIRST_DAY : shiftMonths(s[152], 42)
  s[630] = LAB_111_3
  const LAB_111_3_hoej = s[3] ? NEVER : shiftMonths(s[153], 42)
  s[631] = LAB_111_3_hoej
  const LAB_111_3_er = s[2] && f.risikoForFireAar !== false
  s[632] = LAB_111_3_er
  const LAB_111_3_ir = LAB_111_3_er && s[3] || s[6] || f.risikoForFireAar !== true
  s[633] = LAB_111_3_ir
  // LAB.111.4: Kommunen skal overveje klinisk funktion før et nyt forløb (lov 1750/2025 § 1)
  const v44 = shiftMonths(s[153], 48) >= (f.nytForloebVarerTil ?? FIRST_DAY)
  const LAB_111_4 = s[2] && (s[3] || s[4] && shiftMonths(s[152], 48) < (f.nytForloebVarerTil ?? 84005 /* 2199-12-31 */) || v36 && shiftMonths(s[152], 48) < (f.nytForloebVarerTil ?? 84005 /* 2199-12-31 */) || s[151])
  s[634] = LAB_111_4
  const LAB_111_4_nej = s[2] && (s[3] || s[4] && v44 || v36 && v44 || s[151])
  s[635] = LAB_111_4_nej
  // LAS.69j.2.bidrag: Tillæg til unge, der betaler bidrag til et barn (LAS § 69 j, stk. 2, nr. 4)
  const v47 = s[1] >= 20819 /* 2027-01-01 */
  s[158] = v47
  const v48 = f.bidragspligtigeBoern ?? 0
  const v49 = f.bidragspligtigeBoern ?? 50
  s[161] = v49
  const v50 = v48 <= 0
  s[164] = v50
  const v51 = s[11] && s[154]
  const v52 = f.bidragPrMaaned ?? 0
  const v53 = f.bidragPrMaaned ?? 10000000
  const v54 = s[154] || v47
  const v55 = v54 ? -Infinity : SATS_1(s[0])
  const v56 = v54 ? Infinity : SATS_1(s[1])
  const v57 = v55 > -Infinity && v56 < Infinity
  const v58 = quotient([v55, v48], [1], 'nærmeste', 1)
  const v59 = quotient([v55, v49], [1], 'nærmeste', 1)
  const v60 = quotient([v56, v48], [1], 'nærmeste', 1)
  const v61 = quotient([v56, v49], [1], 'nærmeste', 1)
  const v62 = v57 ? Math.min(v61, v60, v58, v59) : -Infinity
  const v63 = v57 ? Math.max(v61, v60, v58, v59) : Infinity
  const v64 = s[155] && !(!v57 && !v54 && v55 === v56 && v48 === v49)
  const LAS_69j_2_bidrag = s[10] ? -Infinity : v51 ? (v64 ? Math.min(v52, v62) : v52) : v62
  s[159] = LAS_69j_2_bidrag
  const LAS_69j_2_bidrag_hoej = s[10] ? Infinity : v51 ? (v64 ? Math.max(v53, v63) : v53) : v63
  s[160] = LAS_69j_2_bidrag_hoej
  const v67 = s[11] && v49 > 0
  const LAS_69j_2_bidrag_er = v67 && (s[10] || v51 || v64)
  s[162] = LAS_69j_2_bidrag_er
  const LAS_69j_2_bidrag_ir = v67 && (s[10] || s[155] && (v54 || !v57)) || !s[156] || v50
  s[163] = LAS_69j_2_bidrag_ir
}

function svar_12(f, s) {
  // LAS.68.2: Ressourceforløbsydelsens sats i ressourceforløb (lov 1750/2025 § 21, stk. 8)
  const v0 = s[11] && s[157]
  s[184] = v0
  const v1 = f.harForsoergelsespligt !== true || f.boernOpholderSigIDanmark !== true && f.boernLigestillet !== true
  s[293] = v1
  const v2 = f.harForsoergelsespligt !== false && (f.boernOpholderSigIDanmark !== false || f.boernLigestillet !== false)
  s[292] = v2
  const v3 = s[10] || s[158]
  s[175] = v3
  const v4 = v3 ? -Infinity : SATS_2(s[0])
  const v5 = v3 ? Infinity : SATS_2(s[1])
  const v6 = s[1] >= shiftMonths(f.foedselsdag ?? FIRST_DAY, 300) || f.borHosForaeldre !== true || f.harForsoergelsespligt !== false
  s[291] = v6
  const v7 = s[0] < shiftMonths(f.foedselsdag ?? 84005 /* 2199-12-31 */, 300) && f.borHosForaeldre !== false && f.harForsoergelsespligt !== true
  s[290] = v7
  const v8 = v3 ? -Infinity : SATS_3(s[0])
  const v9 = v3 ? Infinity : SATS_3(s[1])
  const v10 = v9 === Infinity
  const v11 = s[159] === -Infinity
  const v12 = v8 === -Infinity
  const v13 = s[160] === Infinity
  const v14 = v10 && v11 || v12 && v13
  const v15 = Math.min(v12 || v11 ? -Infinity : v8 + s[159], v3 ? -Infinity : SATS_4(s[0]))
  const v16 = Math.min(v10 || v13 ? Infinity : v9 + s[160], v3 ? Infinity : SATS_4(s[1]))
  const v17 = s[161] > 0 && s[162] && !(v14 && !v3 && v8 === v9 && (!s[162] || !s[163] && s[159] === s[160]))
  const v18 = v17 ? (s[164] ? Math.min(v8, v15) : v15) : v8
  const v19 = v17 ? (s[164] ? Math.max(v9, v16) : v16) : v9
  const v20 = v3 ? -Infinity : SATS_5(s[0])
  const v21 = v3 ? Infinity : SATS_5(s[1])
  const v22 = v7 && (v17 || s[164])
  const v23 = v22 ? (v6 ? Math.min(v18, v20) : v18) : v20
  const v24 = v22 ? (v6 ? Math.max(v19, v21) : v19) : v21
  const v25 = v1 && (v22 || v6)
  const v26 = v2 || v25
  s[187] = v26
  const v27 = v2 ? (v25 ? Math.min(v4, v23) : v4) : v23
  s[185] = v27
  const v28 = v2 ? (v25 ? Math.max(v5, v24) : v5) : v24
  s[186] = v28
  const v29 = v2 && v3 || v1 && (v7 && (s[161] > 0 && (v3 || s[163] || v14 || v3) || s[164] && v3) || v6 && v3)
  s[188] = v29
  const LAS_68_2 = s[10] ? -Infinity : v27
  s[636] = LAS_68_2
  const LAS_68_2_hoej = s[10] ? Infinity : v28
  s[637] = LAS_68_2_hoej
  const LAS_68_2_er = s[11] && (s[10] || v0 && v26 || s[165] && v26)
  s[638] = LAS_68_2_er
  const LAS_68_2_ir = s[11] && (s[10] || v0 && v29 || s[165] && v29) || !s[156]
  s[639] = LAS_68_2_ir
  // LAS.68.5: Mindst satsen til den, der kom fra ledighedsydelse (LAS § 68, stk. 5)
  const v34 = s[11] && s[0] <= 16386 /* 2014-11-12 */
  const LAS_68_5 = s[11] && (s[10] || v34 || s[1] >= 16387 /* 2014-11-13 */)
  s[640] = LAS_68_5
  const LAS_68_5_nej = s[11] && (s[10] || v34)
  s[641] = LAS_68_5_nej
  const LAS_68_5_ir = LAS_68_5_nej || !s[156]
  s[642] = LAS_68_5_ir
  // LAS.68.4: Ressourceforløbsydelsen før fradrag i ressourceforløb (lov 1750/2025 § 21, stk. 8)
  const v38 = f.ydelseFoerForloebet === 'sygedagpenge'
  const v39 = f.ydelseFoerForloebet !== undefined && !v38 || !(f.ydelseFoerForloebet !== undefined) || (f.sidsteDagMedSygedagpengeEllers ?? FIRST_DAY) < s[1]
  const v40 = (f.ydelseFoerForloebet !== undefined && v38 || !(f.ydelseFoerForloebet !== undefined)) && (f.sidsteDagMedSygedagpengeEllers ?? 84005 /* 2199-12-31 */) >= s[0]
  const v41 = f.hidtidigYdelsePrMaaned ?? 0
  const v42 = f.hidtidigYdelsePrMaaned ?? 10000000
  const v43 = Math.max(LAS_68_2, v41)
  const v44 = Math.max(LAS_68_2_hoej, v42)
  const v45 = f.ydelseFoerForloebet === 'ledighedsydelse'
  const v46 = f.ydelseFoerForloebet !== undefined && v45 || !(f.ydelseFoerForloebet !== undefined)
  const v47 = f.ydelseFoerForloebet !== undefined && !v45 || !(f.ydelseFoerForloebet !== undefined)
  const v48 = Math.max(v41, v43)
  const v49 = Math.min(v42, v44)
  const v50 = LAS_68_5 && LAS_68_2_er
  const v51 = LAS_68_5_ir && LAS_68_2_er && v49 >= v48
  const v52 = LAS_68_5_nej || v51
  const v53 = LAS_68_5_nej ? (v51 ? Math.min(v41, v48) : v41) : v48
  const v54 = v50 ? (v52 ? Math.min(v43, v53) : v43) : v53
  const v55 = LAS_68_5_nej ? (v51 ? Math.max(v42, v49) : v42) : v49
  const v56 = v50 ? (v52 ? Math.max(v44, v55) : v44) : v55
  const v57 = v46 && (v50 || LAS_68_5_nej || v51)
  const v58 = v47 && LAS_68_2_er
  const v59 = v57 ? (v58 ? Math.min(LAS_68_2, v54) : v54) : LAS_68_2
  const v60 = v57 ? (v58 ? Math.max(LAS_68_2_hoej, v56) : v56) : LAS_68_2_hoej
  const v61 = v40 && LAS_68_2_er
  const v62 = v39 && (v57 || v58)
  const v63 = v61 || v62
  const v64 = v40 && LAS_68_2_ir || v39 && (v46 && (LAS_68_5 && LAS_68_2_ir || LAS_68_5_ir && !((!LAS_68_2_er || !LAS_68_2_ir && v43 === v44) && v41 === v42 && LAS_68_2_er && (!LAS_68_2_er || v41 === v43))) || v47 && LAS_68_2_ir)
  const LAS_68_4 = s[10] ? -Infinity : v61 ? (v62 ? Math.min(v43, v59) : v43) : v59
  s[178] = LAS_68_4
  const LAS_68_4_hoej = s[10] ? Infinity : v61 ? (v62 ? Math.max(v44, v60) : v44) : v60
  s[176] = LAS_68_4_hoej
  const v67 = f.ydelseFoerForloebet === 'foertidspension'
  const v68 = s[11] && (f.ydelseFoerForloebet !== undefined && !v67 || !(f.ydelseFoerForloebet !== undefined))
  const LAS_68_4_er = v68 && (s[10] || v0 && v63 || s[165] && v63)
  s[180] = LAS_68_4_er
  const LAS_68_4_ir = v68 && (s[10] || v0 && v64 || s[165] && v64) || !s[156] || f.ydelseFoerForloebet !== undefined && v67 || !(f.ydelseFoerForloebet !== undefined)
  s[182] = LAS_68_4_ir
  // LAS.68a.1.tid: Indtægter for anden tid holdes ude (LAS § 68 a, stk. 1)
  const v71 = s[11] && s[113]
  const v72 = s[0] <= 16940 /* 2016-05-19 */
  s[262] = v72
  const v73 = s[130] && v72
  s[200] = v73
  const v74 = s[1] >= 16941 /* 2016-05-20 */
  s[201] = v74
  const v75 = s[10] || v73 || v74
  const v76 = s[10] || v71
  const LAS_68a_1_tid = s[11] && v75
  s[166] = LAS_68a_1_tid
  const LAS_68a_1_tid_nej = s[11] && v76
  s[169] = LAS_68a_1_tid_nej
}

function svar_13(f, s) {
  // LAS.68a.3: Løn i tilbud, der ikke tæller med (LAS § 68 a, stk. 3)
  const v0 = s[166] || s[167]
  s[170] = v0
  const v1 = Math.min(f.timerITilbud ?? 0, 16000)
  s[206] = v1
  const v2 = Math.min(f.timerITilbud ?? 74400, 16000)
  s[207] = v2
  const v3 = s[168] || s[158]
  s[208] = v3
  const v4 = v3 ? -Infinity : SATS_6(s[0])
  s[209] = v4
  const v5 = v3 ? Infinity : SATS_6(s[1])
  s[210] = v5
  const v6 = v4 > -Infinity && v5 < Infinity
  s[205] = v6
  const v7 = quotient([v1, v4], [100], 'nærmeste', 1)
  const v8 = quotient([v1, v5], [100], 'nærmeste', 1)
  const v9 = quotient([v2, v4], [100], 'nærmeste', 1)
  const v10 = quotient([v2, v5], [100], 'nærmeste', 1)
  const v11 = v6 ? Math.min(v10, v9, v7, v8) : -Infinity
  s[203] = v11
  const v12 = v6 ? Math.max(v10, v9, v7, v8) : Infinity
  s[204] = v12
  const v13 = v3 || !v6
  s[211] = v13
  const LAS_68a_3 = s[10] ? -Infinity : Math.min(v11, Math.max(0, f.indtaegter !== undefined ? sum(f.indtaegter, (r_indtaegter) => { const r0_0 = r_indtaegter.tid === 'under'; const r0_1 = r0_0 || s[169]; const r0_2 = r_indtaegter.art === 'loen_i_tilbud'; const r0_3 = r0_1 && r0_2; return r0_3 ? (r0_3 && !(r0_1 && !r0_2 || !r0_0 && v0) ? r_indtaegter.beloeb : 0) : 0 }) : -Infinity))
  s[172] = LAS_68a_3
  const LAS_68a_3_hoej = s[10] ? Infinity : Math.min(v12, f.indtaegter !== undefined ? sum(f.indtaegter, (r_indtaegter) => (r_indtaegter.tid === 'under' || s[169]) && r_indtaegter.art === 'loen_i_tilbud' ? r_indtaegter.beloeb : 0) : Infinity)
  s[171] = LAS_68a_3_hoej
  const LAS_68a_3_er = s[11] && (s[10] || s[11] && !(!v6 && v1 === v2 && !v3 && v4 === v5))
  s[173] = LAS_68a_3_er
  const LAS_68a_3_ir = s[11] && (s[10] || s[11] && v13) || !s[156]
  s[174] = LAS_68a_3_ir
}

function svar_14(f, s) {
  // LAS.68a.2: Fradrag for løn i ressourceforløb (lov 1750/2025 § 21, stk. 8)
  const v0 = s[0] <= 18992 /* 2021-12-31 */
  s[300] = v0
  const v1 = s[11] && v0
  const v2 = f.indtaegter !== undefined ? sum(f.indtaegter, (r_indtaegter) => { const r0_0 = r_indtaegter.tid === 'under'; const r0_1 = r0_0 || s[169]; const r0_2 = r_indtaegter.art === 'loen' || r_indtaegter.art === 'loen_under_sygdom' || r_indtaegter.art === 'loen_i_tilbud'; const r0_3 = r0_1 && r0_2; return r0_3 ? (r0_3 && !(r0_1 && !r0_2 || !r0_0 && s[170]) ? r_indtaegter.beloeb : 0) : 0 }) : -Infinity
  const v3 = f.indtaegter !== undefined ? sum(f.indtaegter, (r_indtaegter) => (r_indtaegter.tid === 'under' || s[169]) && (r_indtaegter.art === 'loen' || r_indtaegter.art === 'loen_under_sygdom' || r_indtaegter.art === 'loen_i_tilbud') ? r_indtaegter.beloeb : 0) : Infinity
  const v4 = f.indtaegter !== undefined ? sum(f.indtaegter, (r_indtaegter) => { const r0_0 = r_indtaegter.tid === 'under'; const r0_1 = r0_0 || s[169]; const r0_2 = r_indtaegter.art === 'feriegodtgoerelse' || r_indtaegter.art === 'feriedage_udbetalt'; const r0_3 = r0_1 && r0_2; return r0_3 ? (r0_3 && !(r0_1 && !r0_2 || !r0_0 && s[170]) ? r_indtaegter.beloeb : 0) : 0 }) : -Infinity
  const v5 = f.indtaegter !== undefined ? sum(f.indtaegter, (r_indtaegter) => (r_indtaegter.tid === 'under' || s[169]) && (r_indtaegter.art === 'feriegodtgoerelse' || r_indtaegter.art === 'feriedage_udbetalt') ? r_indtaegter.beloeb : 0) : Infinity
  const v6 = v3 === Infinity
  const v7 = v4 === -Infinity
  const v8 = v2 === -Infinity
  const v9 = v5 === Infinity
  const v10 = v6 && v7 || v8 && v9
  const v11 = v8 || v7 ? -Infinity : v2 + v4
  const v12 = v6 || v9 ? Infinity : v3 + v5
  const v13 = v10 && v2 === v3 && v4 === v5
  const v14 = v12 === Infinity
  const v15 = -s[171] === -Infinity
  const v16 = v11 === -Infinity
  const v17 = -s[172] === Infinity
  const v18 = v14 && v15 || v16 && v17
  const v19 = !v13 && s[173] && !(v18 && (v13 || !v10 && v11 === v12) && (!s[173] || !s[174] && s[172] === s[171]))
  const v20 = v10 || s[174] || v18
  const v21 = Math.max(0, v16 || v15 ? -Infinity : v11 - s[171])
  const v22 = Math.max(0, v14 || v17 ? Infinity : v12 - s[172])
  const v23 = s[175] ? -Infinity : SATS_7(s[0])
  s[218] = v23
  const v24 = s[175] ? Infinity : SATS_7(s[1])
  s[219] = v24
  const v25 = Math.min(v21, v23)
  const v26 = Math.min(v22, v24)
  const v27 = !s[175] && v23 === v24
  s[221] = v27
  const v28 = v20 || s[175]
  const v29 = v25 > -Infinity && v26 < Infinity
  const v30 = quotient([v25, 3000], [10000], 'nærmeste', 1)
  const v31 = quotient([v26, 3000], [10000], 'nærmeste', 1)
  const v32 = v29 ? Math.min(v30, v31) : -Infinity
  const v33 = v29 ? Math.max(v30, v31) : Infinity
  const v34 = v19 && !(!v29 && (!v19 || !v28 && v25 === v26))
  const v35 = v28 || !v29
  const v36 = v22 === Infinity
  const v37 = -v24 === -Infinity
  s[220] = v37
  const v38 = v36 && v37
  const v39 = -v23 === Infinity
  s[222] = v39
  const v40 = v19 && !(v38 && (!v19 || !v20 && v21 === v22) && v27)
  const v41 = v20 || s[175] || v38
  const v42 = Math.max(0, v37 ? -Infinity : v21 - v24)
  const v43 = Math.max(0, v36 || v39 ? Infinity : v22 - v23)
  const v44 = v43 >= Infinity
  const v45 = v44 ? -Infinity : quotient([v42, 5500], [10000], 'nærmeste', 1)
  const v46 = v44 ? Infinity : quotient([v43, 5500], [10000], 'nærmeste', 1)
  const v47 = v40 && !(v44 && (!v40 || !v41 && v42 === v43))
  const v48 = v41 || v44
  const v49 = v33 === Infinity
  const v50 = v45 === -Infinity
  const v51 = v32 === -Infinity
  const v52 = v46 === Infinity
  const v53 = v49 && v50 || v51 && v52
  const v54 = v51 || v50 ? -Infinity : v32 + v45
  const v55 = v49 || v52 ? Infinity : v33 + v46
  const v56 = s[1] >= 18993 /* 2022-01-01 */
  s[301] = v56
  const v57 = s[0] <= 19529 /* 2023-06-21 */
  s[271] = v57
  const v58 = v56 && v57
  const v59 = s[1] >= 19530 /* 2023-06-22 */
  s[273] = v59
  const v60 = v59 && s[157]
  const v61 = v1 && v34 && v47 && !(v53 && (!v34 || !v35 && v32 === v33) && (!v47 || !v48 && v45 === v46))
  const v62 = v58 && v47
  const v63 = v60 && v47
  const v64 = s[165] && v47
  const v65 = v62 || v63 || v64
  const LAS_68a_2 = s[10] ? -Infinity : v61 ? (v65 ? Math.min(v45, v54) : v54) : v45
  s[179] = LAS_68a_2
  const LAS_68a_2_hoej = s[10] ? Infinity : v61 ? (v65 ? Math.max(v46, v55) : v55) : v46
  s[177] = LAS_68a_2_hoej
  const LAS_68a_2_er = s[11] && (s[10] || v61 || v62 || v63 || v64)
  s[181] = LAS_68a_2_er
  const LAS_68a_2_ir = s[11] && (s[10] || v1 && (v35 || v48 || v53) || v58 && v48 || v60 && v48 || s[165] && v48) || !s[156]
  s[183] = LAS_68a_2_ir
}

function svar_15(f, s) {
  // LAS.68a.1: Ressourceforløbsydelse til udbetaling i ressourceforløb (lov 1750/2025 § 21, stk. 8)
  const v0 = s[176] === Infinity
  const v1 = -s[177] === -Infinity
  const v2 = s[178] === -Infinity
  const v3 = -s[179] === Infinity
  const v4 = v0 && v1 || v2 && v3
  const v5 = v2 || v1 ? -Infinity : s[178] - s[177]
  const v6 = v0 || v3 ? Infinity : s[176] - s[179]
  const v7 = s[180] && s[181] && !(v4 && (!s[180] || !s[182] && s[178] === s[176]) && (!s[181] || !s[183] && s[179] === s[177]))
  const v8 = s[182] || s[183] || v4
  const v9 = f.indtaegter !== undefined ? sum(f.indtaegter, (r_indtaegter) => { const r0_0 = r_indtaegter.tid === 'under'; const r0_1 = r0_0 || s[169]; const r0_2 = r_indtaegter.art === 'anden' || r_indtaegter.art === 'uddannelsesgodtgoerelse'; const r0_3 = r0_1 && r0_2; return r0_3 ? (r0_3 && !(r0_1 && !r0_2 || !r0_0 && s[170]) ? r_indtaegter.beloeb : 0) : 0 }) : -Infinity
  const v10 = f.indtaegter !== undefined ? sum(f.indtaegter, (r_indtaegter) => (r_indtaegter.tid === 'under' || s[169]) && (r_indtaegter.art === 'anden' || r_indtaegter.art === 'uddannelsesgodtgoerelse') ? r_indtaegter.beloeb : 0) : Infinity
  const v11 = v6 === Infinity
  const v12 = -v10 === -Infinity
  const v13 = v5 === -Infinity
  const v14 = -v9 === Infinity
  const v15 = v11 && v12 || v13 && v14
  const v16 = v13 || v12 ? -Infinity : v5 - v10
  const v17 = v11 || v14 ? Infinity : v6 - v9
  const v18 = v7 && !(v15 && (!v7 || !v8 && v5 === v6) && v9 === v10)
  const v19 = v8 || v15
  const v20 = f.indtaegter !== undefined ? sum(f.indtaegter, (r_indtaegter) => { const r0_0 = r_indtaegter.tid === 'under'; const r0_1 = r0_0 || s[169]; const r0_2 = r_indtaegter.art === 'fleksloentilskud' || r_indtaegter.art === 'tilskud_egen_virksomhed'; const r0_3 = r0_1 && r0_2; return r0_3 ? (r0_3 && !(r0_1 && !r0_2 || !r0_0 && s[170]) ? r_indtaegter.beloeb : 0) : 0 }) : -Infinity
  const v21 = f.indtaegter !== undefined ? sum(f.indtaegter, (r_indtaegter) => (r_indtaegter.tid === 'under' || s[169]) && (r_indtaegter.art === 'fleksloentilskud' || r_indtaegter.art === 'tilskud_egen_virksomhed') ? r_indtaegter.beloeb : 0) : Infinity
  const v22 = v17 === Infinity
  const v23 = -v21 === -Infinity
  const v24 = v16 === -Infinity
  const v25 = -v20 === Infinity
  const v26 = v22 && v23 || v24 && v25
  const v27 = v24 || v23 ? -Infinity : v16 - v21
  const v28 = v22 || v25 ? Infinity : v17 - v20
  const v29 = v18 && !(v26 && (!v18 || !v19 && v16 === v17) && v20 === v21)
  const v30 = v19 || v26
  const v31 = f.indtaegter !== undefined ? sum(f.indtaegter, (r_indtaegter) => { const r0_0 = r_indtaegter.tid === 'under'; const r0_1 = r0_0 || s[169]; const r0_2 = r_indtaegter.art === 'overskud_egen_virksomhed'; const r0_3 = r0_1 && r0_2; return r0_3 ? (r0_3 && !(r0_1 && !r0_2 || !r0_0 && s[170]) ? r_indtaegter.beloeb : 0) : 0 }) : -Infinity
  const v32 = f.indtaegter !== undefined ? sum(f.indtaegter, (r_indtaegter) => (r_indtaegter.tid === 'under' || s[169]) && r_indtaegter.art === 'overskud_egen_virksomhed' ? r_indtaegter.beloeb : 0) : Infinity
  const v33 = v28 === Infinity
  const v34 = -v32 === -Infinity
  const v35 = v27 === -Infinity
  const v36 = -v31 === Infinity
  const v37 = v33 && v34 || v35 && v36
  const v38 = v29 && !(v37 && (!v29 || !v30 && v27 === v28) && v31 === v32)
  const v39 = v30 || v37
  const LAS_68a_1 = s[10] ? -Infinity : Math.max(0, v35 || v34 ? -Infinity : v27 - v32)
  s[643] = LAS_68a_1
  const LAS_68a_1_hoej = s[10] ? Infinity : Math.max(0, v33 || v36 ? Infinity : v28 - v31)
  s[644] = LAS_68a_1_hoej
  const LAS_68a_1_er = s[11] && (s[10] || s[184] && v38 || s[165] && v38)
  s[645] = LAS_68a_1_er
  const LAS_68a_1_ir = s[11] && (s[10] || s[184] && v39 || s[165] && v39) || !s[156]
  s[646] = LAS_68a_1_ir
  // LAS.69j.2: Ressourceforløbsydelsens sats i jobafklaringsforløb (LAS § 69 j, stk. 2-3)
  const LAS_69j_2 = s[3] ? -Infinity : s[185]
  s[190] = LAS_69j_2
  const LAS_69j_2_hoej = s[3] ? Infinity : s[186]
  s[191] = LAS_69j_2_hoej
  const LAS_69j_2_er = s[112] && (s[3] || s[112] && s[187])
  s[192] = LAS_69j_2_er
  const LAS_69j_2_ir = s[112] && (s[3] || s[112] && s[188]) || !s[189]
  s[193] = LAS_69j_2_ir
}

function svar_16(f, s) {
  // LAS.69j.4: Ressourceforløbsydelsen før fradrag i jobafklaringsforløb (LAS § 69 j, stk. 4)
  const v0 = s[112] && s[0] <= 16427 /* 2014-12-23 */
  s[246] = v0
  const v1 = f.andelAfArbejdetVedForloebetsStart ?? 0
  const v2 = f.andelAfArbejdetVedForloebetsStart ?? 10000
  const v3 = v1 <= 0
  const v4 = v1 <= 2500
  const v5 = s[190] > -Infinity && s[191] < Infinity
  const v6 = quotient([s[190], 3], [4], 'nærmeste', 1)
  const v7 = quotient([s[191], 3], [4], 'nærmeste', 1)
  const v8 = v5 ? Math.min(v6, v7) : -Infinity
  const v9 = v5 ? Math.max(v6, v7) : Infinity
  const v10 = s[192] && !(!v5 && (!s[192] || !s[193] && s[190] === s[191]))
  const v11 = s[193] || !v5
  const v12 = v1 <= 5000
  const v13 = v2 <= 5000
  const v14 = quotient([s[190], 2], [4], 'nærmeste', 1)
  const v15 = quotient([s[191], 2], [4], 'nærmeste', 1)
  const v16 = v5 ? Math.min(v14, v15) : -Infinity
  const v17 = v5 ? Math.max(v14, v15) : Infinity
  const v18 = v12 && v10
  const v19 = Math.min(0, v16)
  const v20 = v18 ? (v13 ? v16 : v19) : 0
  const v21 = Math.max(0, v17)
  const v22 = v18 ? (v13 ? v17 : v21) : 0
  const v23 = v4 && v10
  const v24 = v2 > 2500 && (v18 || !v13)
  const v25 = v23 ? (v24 ? Math.min(v8, v20) : v8) : v20
  const v26 = v23 ? (v24 ? Math.max(v9, v22) : v9) : v22
  const v27 = v3 && s[192]
  const v28 = v2 > 0 && (v23 || v24)
  const v29 = v27 ? (v28 ? Math.min(s[190], v25) : s[190]) : v25
  const v30 = v27 ? (v28 ? Math.max(s[191], v26) : s[191]) : v26
  const v31 = s[99] && (v27 || v28)
  const v32 = s[101] && s[192]
  const v33 = v31 ? (v32 ? Math.min(s[190], v29) : v29) : s[190]
  const v34 = v31 ? (v32 ? Math.max(s[191], v30) : v30) : s[191]
  const v35 = s[101] && s[193]
  const v36 = s[1] >= 16428 /* 2014-12-24 */ && s[194]
  s[247] = v36
  const v37 = s[195] <= 0
  s[248] = v37
  const v38 = s[195] <= 2500
  s[540] = v38
  const v39 = s[196] && v10
  const v40 = v39 ? (s[197] ? v16 : v19) : 0
  const v41 = v39 ? (s[197] ? v17 : v21) : 0
  const v42 = v38 && v10
  const v43 = s[198] > 2500 && (v39 || !s[197])
  const v44 = v42 ? (v43 ? Math.min(v8, v40) : v8) : v40
  const v45 = v42 ? (v43 ? Math.max(v9, v41) : v9) : v41
  const v46 = v37 && s[192]
  const v47 = s[198] > 0 && (v42 || v43)
  const v48 = v46 ? (v47 ? Math.min(s[190], v44) : s[190]) : v44
  const v49 = v46 ? (v47 ? Math.max(s[191], v45) : s[191]) : v45
  const v50 = s[99] && (v46 || v47)
  const v51 = v0 && (v31 || v32)
  const v52 = s[199] && (v50 || v32)
  const v53 = v36 || v52
  const v54 = v36 ? -Infinity : v50 ? (v32 ? Math.min(s[190], v48) : v48) : s[190]
  const LAS_69j_4 = s[3] ? -Infinity : v51 ? (v53 ? Math.min(v33, v54) : v33) : v54
  s[265] = LAS_69j_4
  const v56 = v36 ? Infinity : v50 ? (v32 ? Math.max(s[191], v49) : v49) : s[191]
  const LAS_69j_4_hoej = s[3] ? Infinity : v51 ? (v53 ? Math.max(v34, v56) : v34) : v56
  s[263] = LAS_69j_4_hoej
  const LAS_69j_4_er = s[112] && (s[3] || v51 || v36 || v52)
  s[267] = LAS_69j_4_er
  const LAS_69j_4_ir = s[112] && (s[3] || v0 && (s[99] && (v3 && s[193] || v2 > 0 && (v4 && v11 || v2 > 2500 && v12 && v11)) || v35) || v36 || s[199] && (s[99] && (v37 && s[193] || s[198] > 0 && (v38 && v11 || s[198] > 2500 && s[196] && v11)) || v35)) || !s[189]
  s[269] = LAS_69j_4_ir
  // LAS.69j.5.tid: Indtægter for anden tid holdes ude (LAS § 69 j, stk. 5)
  const v60 = s[3] || s[200] || s[201]
  const v61 = s[3] || s[202]
  const LAS_69j_5_tid = s[112] && v60
  s[650] = LAS_69j_5_tid
  const LAS_69j_5_tid_nej = s[112] && v61
  s[212] = LAS_69j_5_tid_nej
  const v64 = s[112] && s[3]
  const LAS_69j_5_tid_ir = v64 || !s[189]
  s[253] = LAS_69j_5_tid_ir
  // LAS.69j.10: Løn i tilbud, der ikke tæller med (LAS § 69 j, stk. 10)
  const v66 = LAS_69j_5_tid || LAS_69j_5_tid_ir
  s[213] = v66
  const LAS_69j_10 = s[3] ? -Infinity : Math.min(s[203], Math.max(0, f.indtaegter !== undefined ? sum(f.indtaegter, (r_indtaegter) => { const r0_0 = r_indtaegter.tid === 'under'; const r0_1 = r_indtaegter.art === 'loen_i_tilbud'; const r0_2 = r0_0 || LAS_69j_5_tid_nej; const r0_3 = r0_2 && r0_1; return r0_3 ? (r0_3 && !(r0_2 && !r0_1 || !r0_0 && v66) ? r_indtaegter.beloeb : 0) : 0 }) : -Infinity))
  s[215] = LAS_69j_10
  const LAS_69j_10_hoej = s[3] ? Infinity : Math.min(s[204], f.indtaegter !== undefined ? sum(f.indtaegter, (r_indtaegter) => (r_indtaegter.tid === 'under' || LAS_69j_5_tid_nej) && r_indtaegter.art === 'loen_i_tilbud' ? r_indtaegter.beloeb : 0) : Infinity)
  s[214] = LAS_69j_10_hoej
  const LAS_69j_10_er = s[112] && (s[3] || s[112] && !(!s[205] && s[206] === s[207] && !s[208] && s[209] === s[210]))
  s[216] = LAS_69j_10_er
  const LAS_69j_10_ir = s[112] && (s[3] || s[112] && s[211]) || !s[189]
  s[217] = LAS_69j_10_ir
}

function svar_17(f, s) {
  // LAS.69j.9: Fradrag for løn i jobafklaringsforløb (LAS § 69 j, stk. 9)
  const v0 = s[112] && s[0] <= 16435 /* 2014-12-31 */
  s[236] = v0
  const v1 = f.indtaegter !== undefined ? sum(f.indtaegter, (r_indtaegter) => { const r0_0 = r_indtaegter.tid === 'under'; const r0_1 = r0_0 || s[212]; const r0_2 = r_indtaegter.art === 'loen' || r_indtaegter.art === 'loen_i_tilbud' || r_indtaegter.art === 'feriegodtgoerelse' || r_indtaegter.art === 'feriedage_udbetalt'; const r0_3 = r0_1 && r0_2; return r0_3 ? (r0_3 && !(r0_1 && !r0_2 || !r0_0 && s[213]) ? r_indtaegter.beloeb : 0) : 0 }) : -Infinity
  const v2 = f.indtaegter !== undefined ? sum(f.indtaegter, (r_indtaegter) => (r_indtaegter.tid === 'under' || s[212]) && (r_indtaegter.art === 'loen' || r_indtaegter.art === 'loen_i_tilbud' || r_indtaegter.art === 'feriegodtgoerelse' || r_indtaegter.art === 'feriedage_udbetalt') ? r_indtaegter.beloeb : 0) : Infinity
  const v3 = v2 === Infinity
  const v4 = -s[214] === -Infinity
  const v5 = v1 === -Infinity
  const v6 = -s[215] === Infinity
  const v7 = v3 && v4 || v5 && v6
  const v8 = s[216] && !(v7 && v1 === v2 && (!s[216] || !s[217] && s[215] === s[214]))
  const v9 = s[217] || v7
  s[242] = v9
  const v10 = Math.max(0, v5 || v4 ? -Infinity : v1 - s[214])
  const v11 = Math.max(0, v3 || v6 ? Infinity : v2 - s[215])
  const v12 = !v8 || !v9 && v10 === v11
  const v13 = v11 === Infinity
  const v14 = Math.max(0, v10 - 1344200)
  const v15 = Math.max(0, v13 ? Infinity : v11 - 1344200)
  const v16 = v15 >= Infinity
  s[243] = v16
  const v17 = v16 ? -Infinity : quotient([v14, 5500], [10000], 'nærmeste', 1)
  const v18 = v16 ? Infinity : quotient([v15, 5500], [10000], 'nærmeste', 1)
  const v19 = v17 === -Infinity ? -Infinity : Math.round(Math.min(v10, 1344200) * 3000 / 10000) + v17
  const v20 = v18 === Infinity ? Infinity : Math.round(Math.min(v11, 1344200) * 3000 / 10000) + v18
  const v21 = v8 && v8 && !(v16 && (!v8 || !v9 && v14 === v15))
  s[237] = v21
  const v22 = f.indtaegter !== undefined ? sum(f.indtaegter, (r_indtaegter) => { const r0_0 = r_indtaegter.tid === 'under'; const r0_1 = r0_0 || s[212]; const r0_2 = r_indtaegter.art === 'loen' || r_indtaegter.art === 'loen_i_tilbud' || r_indtaegter.art === 'feriegodtgoerelse' || r_indtaegter.art === 'feriedage_udbetalt'; const r0_3 = r0_1 && r0_2; return r0_3 ? (r0_3 && !(r0_1 && !r0_2 || !r0_0 && s[213]) ? r_indtaegter.pension ?? 0 : 0) : 0 }) : -Infinity
  const v23 = f.indtaegter !== undefined ? sum(f.indtaegter, (r_indtaegter) => (r_indtaegter.tid === 'under' || s[212]) && (r_indtaegter.art === 'loen' || r_indtaegter.art === 'loen_i_tilbud' || r_indtaegter.art === 'feriegodtgoerelse' || r_indtaegter.art === 'feriedage_udbetalt') ? r_indtaegter.pension ?? 0 : 0) : Infinity
  const v24 = -v23 === -Infinity
  const v25 = v13 && v24
  const v26 = v8 && !(v25 && v12 && v22 === v23)
  s[226] = v26
  const v27 = v9 || v25
  s[227] = v27
  const v28 = Math.max(0, v24 ? -Infinity : v10 - v23)
  s[228] = v28
  const v29 = Math.max(0, v13 || -v22 === Infinity ? Infinity : v11 - v22)
  s[229] = v29
  const v30 = v29 === Infinity
  s[225] = v30
  const v31 = Math.max(0, v28 - 1344200)
  const v32 = Math.max(0, v30 ? Infinity : v29 - 1344200)
  const v33 = v32 >= Infinity
  s[244] = v33
  const v34 = v33 ? -Infinity : quotient([v31, 5500], [10000], 'nærmeste', 1)
  const v35 = v33 ? Infinity : quotient([v32, 5500], [10000], 'nærmeste', 1)
  const v36 = v34 === -Infinity ? -Infinity : Math.round(Math.min(1344200, v28) * 3000 / 10000) + v34
  const v37 = v35 === Infinity ? Infinity : Math.round(Math.min(1344200, v29) * 3000 / 10000) + v35
  const v38 = v26 && v26 && !(v33 && (!v26 || !v27 && v31 === v32))
  s[238] = v38
  const v39 = v21 ? (v38 ? Math.min(v19, v36) : v19) : v36
  s[240] = v39
  const v40 = v21 ? (v38 ? Math.max(v20, v37) : v20) : v37
  s[241] = v40
  const v41 = s[1] >= 16436 /* 2015-01-01 */ && s[113]
  s[239] = v41
  const v42 = Math.min(s[218], v10)
  const v43 = Math.min(s[219], v11)
  const v44 = v9 || s[175]
  const v45 = v42 > -Infinity && v43 < Infinity
  const v46 = quotient([v42, 3000], [10000], 'nærmeste', 1)
  const v47 = quotient([v43, 3000], [10000], 'nærmeste', 1)
  const v48 = v45 ? Math.min(v46, v47) : -Infinity
  const v49 = v45 ? Math.max(v46, v47) : Infinity
  const v50 = v8 && !(!v45 && (!v8 || !v44 && v42 === v43))
  const v51 = v44 || !v45
  const v52 = v13 && s[220]
  const v53 = v8 && !(v52 && v12 && s[221])
  const v54 = v9 || s[175] || v52
  const v55 = Math.max(0, s[220] ? -Infinity : v10 - s[219])
  const v56 = Math.max(0, v13 || s[222] ? Infinity : v11 - s[218])
  const v57 = v56 >= Infinity
  const v58 = v57 ? -Infinity : quotient([v55, 5500], [10000], 'nærmeste', 1)
  const v59 = v57 ? Infinity : quotient([v56, 5500], [10000], 'nærmeste', 1)
  const v60 = v53 && !(v57 && (!v53 || !v54 && v55 === v56))
  const v61 = v54 || v57
  const v62 = v49 === Infinity
  const v63 = v58 === -Infinity
  const v64 = v48 === -Infinity
  const v65 = v59 === Infinity
  const v66 = v62 && v63 || v64 && v65
  const v67 = v64 || v63 ? -Infinity : v48 + v58
  s[234] = v67
  const v68 = v62 || v65 ? Infinity : v49 + v59
  s[235] = v68
  const v69 = v50 && v60 && !(v66 && (!v50 || !v51 && v48 === v49) && (!v60 || !v61 && v58 === v59))
  s[233] = v69
  const v70 = v51 || v61 || v66
  s[245] = v70
  const v71 = Math.min(s[218], v28)
  const v72 = Math.min(s[219], v29)
  const v73 = v27 || s[175]
  s[223] = v73
  const v74 = v71 > -Infinity && v72 < Infinity
  s[224] = v74
  const v75 = quotient([v71, 3000], [10000], 'nærmeste', 1)
  const v76 = quotient([v72, 3000], [10000], 'nærmeste', 1)
  const v77 = v74 ? Math.min(v75, v76) : -Infinity
  s[231] = v77
  const v78 = v74 ? Math.max(v75, v76) : Infinity
  s[230] = v78
  const v79 = v26 && !(!v74 && (!v26 || !v73 && v71 === v72))
  s[232] = v79
}

function svar_18(f, s) {
  // LAS.69j.9: Fradrag for løn i jobafklaringsforløb (LAS § 69 j, stk. 9)
  const v0 = s[223] || !s[224]
  const v1 = s[225] && s[220]
  const v2 = s[226] && !(v1 && (!s[226] || !s[227] && s[228] === s[229]) && s[221])
  const v3 = s[227] || s[175] || v1
  const v4 = Math.max(0, s[220] ? -Infinity : s[228] - s[219])
  const v5 = Math.max(0, s[225] || s[222] ? Infinity : s[229] - s[218])
  const v6 = v5 >= Infinity
  const v7 = v6 ? -Infinity : quotient([v4, 5500], [10000], 'nærmeste', 1)
  const v8 = v6 ? Infinity : quotient([v5, 5500], [10000], 'nærmeste', 1)
  const v9 = v2 && !(v6 && (!v2 || !v3 && v4 === v5))
  const v10 = v3 || v6
  const v11 = s[230] === Infinity
  const v12 = v7 === -Infinity
  const v13 = s[231] === -Infinity
  const v14 = v8 === Infinity
  const v15 = v11 && v12 || v13 && v14
  const v16 = v13 || v12 ? -Infinity : s[231] + v7
  const v17 = v11 || v14 ? Infinity : s[230] + v8
  const v18 = s[232] && v9 && !(v15 && (!s[232] || !v0 && s[231] === s[230]) && (!v9 || !v10 && v7 === v8))
  const v19 = s[233] ? (v18 ? Math.min(s[234], v16) : s[234]) : v16
  const v20 = s[233] ? (v18 ? Math.max(s[235], v17) : s[235]) : v17
  const v21 = s[236] && (s[237] || s[238])
  const v22 = s[239] && (s[233] || v18)
  const v23 = s[200] && s[233]
  const v24 = s[201] && s[233]
  const v25 = v23 || v24
  const v26 = v22 || v25
  const v27 = v22 ? (v25 ? Math.min(s[234], v19) : v19) : s[234]
  const LAS_69j_9 = s[3] ? -Infinity : v21 ? (v26 ? Math.min(s[240], v27) : s[240]) : v27
  s[249] = LAS_69j_9
  const v29 = v22 ? (v25 ? Math.max(s[235], v20) : v20) : s[235]
  const LAS_69j_9_hoej = s[3] ? Infinity : v21 ? (v26 ? Math.max(s[241], v29) : s[241]) : v29
  s[250] = LAS_69j_9_hoej
  const LAS_69j_9_er = s[112] && (s[3] || v21 || v22 || v23 || v24)
  s[251] = LAS_69j_9_er
  const LAS_69j_9_ir = s[112] && (s[3] || s[236] && (s[242] || s[242] || s[243] || s[227] || s[227] || s[244]) || s[239] && (s[245] || v0 || v10 || v15) || s[200] && s[245] || s[201] && s[245]) || !s[189]
  s[252] = LAS_69j_9_ir
  // LAS.69j.7: Fleksløntilskuddet trækkes fra (LAS § 69 j, stk. 6-7)
  const v33 = sum(f.indtaegter, (r_indtaegter) => r_indtaegter.art === 'loen_under_sygdom' ? 1 : 0)
  const LAS_69j_7 = s[112] && (s[3] || s[112] && ((f.indtaegter !== undefined ? v33 : Infinity) > 0 || f.ansatIFleksjobVedForloebetsStart !== true))
  s[255] = LAS_69j_7
  const LAS_69j_7_nej = s[112] && (s[3] || s[112] && (f.indtaegter !== undefined ? v33 : 0) <= 0 && f.ansatIFleksjobVedForloebetsStart !== false)
  s[254] = LAS_69j_7_nej
  // LAS.69j.8: Overskud af egen virksomhed trækkes fra (LAS § 69 j, stk. 8)
  const LAS_69j_8 = s[112] && (s[3] || s[246] || s[247] || s[199] && (s[101] || s[248]))
  s[258] = LAS_69j_8
  const LAS_69j_8_nej = s[112] && (s[3] || s[247] || s[199] && s[99] && s[198] > 0)
  s[257] = LAS_69j_8_nej
  const LAS_69j_8_ir = s[112] && (s[3] || s[247]) || !s[189]
  s[256] = LAS_69j_8_ir
  // LAS.69j.13: Uddannelsesgodtgørelse efter en arbejdsskade trækkes ikke fra (LAS § 69 j, stk. 13)
  const v39 = s[1] >= 19704 /* 2023-12-13 */ && s[0] <= 19898 /* 2024-06-24 */
  const LAS_69j_13 = s[112] && (s[3] || v39 || s[1] >= 19899 /* 2024-06-25 */)
  s[260] = LAS_69j_13
  const LAS_69j_13_nej = s[112] && (s[3] || s[112] && s[0] <= 19703 /* 2023-12-12 */ || v39)
  s[261] = LAS_69j_13_nej
  const LAS_69j_13_ir = s[112] && (s[3] || v39) || !s[189]
  s[259] = LAS_69j_13_ir
}

function svar_19(f, s) {
  // LAS.69j.5: Fradrag i ydelsen under jobafklaringsforløb (LAS § 69 j, stk. 5-13)
  const v0 = f.indtaegter !== undefined ? sum(f.indtaegter, (r_indtaegter) => { const r0_0 = r_indtaegter.tid === 'under'; const r0_1 = r0_0 || s[212]; const r0_2 = r_indtaegter.art === 'anden' || r_indtaegter.art === 'loen_under_sygdom'; const r0_3 = r0_1 && r0_2; return r0_3 ? (r0_3 && !(r0_1 && !r0_2 || !r0_0 && s[213]) ? r_indtaegter.beloeb : 0) : 0 }) : -Infinity
  const v1 = f.indtaegter !== undefined ? sum(f.indtaegter, (r_indtaegter) => (r_indtaegter.tid === 'under' || s[212]) && (r_indtaegter.art === 'anden' || r_indtaegter.art === 'loen_under_sygdom') ? r_indtaegter.beloeb : 0) : Infinity
  const v2 = v1 === Infinity
  const v3 = s[249] === -Infinity
  const v4 = v0 === -Infinity
  const v5 = s[250] === Infinity
  const v6 = v2 && v3 || v4 && v5
  const v7 = v4 || v3 ? -Infinity : v0 + s[249]
  const v8 = v2 || v5 ? Infinity : v1 + s[250]
  const v9 = s[251] && !(v6 && v0 === v1 && (!s[251] || !s[252] && s[249] === s[250]))
  const v10 = s[252] || v6
  const v11 = f.indtaegter !== undefined ? sum(f.indtaegter, (r_indtaegter) => { const r0_0 = r_indtaegter.tid === 'under'; const r0_1 = r0_0 || s[212]; const r0_2 = r_indtaegter.art === 'fleksloentilskud'; const r0_3 = r0_1 && r0_2; return r0_3 ? (r0_3 && !(r0_1 && !r0_2 || !r0_0 && s[213]) ? r_indtaegter.beloeb : 0) : 0 }) : -Infinity
  const v12 = f.indtaegter !== undefined ? sum(f.indtaegter, (r_indtaegter) => (r_indtaegter.tid === 'under' || s[212]) && r_indtaegter.art === 'fleksloentilskud' ? r_indtaegter.beloeb : 0) : Infinity
  const v13 = Math.max(0, v11)
  const v14 = s[253] && !(v11 === v12 && v11 === 0)
  const v15 = s[253] && v13 <= 0
  const v16 = s[254] ? 0 : v13
  const v17 = s[255] ? (s[254] || v15 ? Math.min(v11, v16) : v11) : v16
  const v18 = s[255] ? v12 : 0
  const v19 = s[255] || s[254] || v15
  const v20 = v8 === Infinity
  const v21 = v17 === -Infinity
  const v22 = v7 === -Infinity
  const v23 = v18 === Infinity
  const v24 = v20 && v21 || v22 && v23
  const v25 = v22 || v21 ? -Infinity : v7 + v17
  const v26 = v20 || v23 ? Infinity : v8 + v18
  const v27 = v9 && v19 && !(v24 && (!v9 || !v10 && v7 === v8) && (!v19 || !v14 && v17 === v18))
  const v28 = v10 || v14 || v24
  const v29 = f.indtaegter !== undefined ? sum(f.indtaegter, (r_indtaegter) => { const r0_0 = r_indtaegter.tid === 'under'; const r0_1 = r_indtaegter.art === 'overskud_egen_virksomhed'; const r0_2 = r0_0 || s[212]; const r0_3 = r0_2 && r0_1; return r0_3 ? (r0_3 && !(r0_2 && !r0_1 || !r0_0 && s[213]) ? r_indtaegter.beloeb : 0) : 0 }) : -Infinity
  const v30 = f.indtaegter !== undefined ? sum(f.indtaegter, (r_indtaegter) => (r_indtaegter.tid === 'under' || s[212]) && r_indtaegter.art === 'overskud_egen_virksomhed' ? r_indtaegter.beloeb : 0) : Infinity
  const v31 = Math.max(0, v29)
  const v32 = s[256] && !(v29 === v30 && v29 === 0)
  const v33 = s[256] && v31 <= 0
  const v34 = s[257] ? 0 : v31
  const v35 = s[258] ? (s[257] || v33 ? Math.min(v29, v34) : v29) : v34
  const v36 = s[258] ? v30 : 0
  const v37 = s[258] || s[257] || v33
  const v38 = v26 === Infinity
  const v39 = v35 === -Infinity
  const v40 = v25 === -Infinity
  const v41 = v36 === Infinity
  const v42 = v38 && v39 || v40 && v41
  const v43 = v40 || v39 ? -Infinity : v25 + v35
  const v44 = v38 || v41 ? Infinity : v26 + v36
  const v45 = v27 && v37 && !(v42 && (!v27 || !v28 && v25 === v26) && (!v37 || !v32 && v35 === v36))
  const v46 = v28 || v32 || v42
  const v47 = f.indtaegter !== undefined ? sum(f.indtaegter, (r_indtaegter) => { const r0_0 = r_indtaegter.tid === 'under'; const r0_1 = r0_0 || s[212]; const r0_2 = r_indtaegter.art === 'uddannelsesgodtgoerelse'; const r0_3 = r0_1 && r0_2; return r0_3 ? (r0_3 && !(r0_1 && !r0_2 || !r0_0 && s[213]) ? r_indtaegter.beloeb : 0) : 0 }) : -Infinity
  const v48 = f.indtaegter !== undefined ? sum(f.indtaegter, (r_indtaegter) => (r_indtaegter.tid === 'under' || s[212]) && r_indtaegter.art === 'uddannelsesgodtgoerelse' ? r_indtaegter.beloeb : 0) : Infinity
  const v49 = Math.max(0, v47)
  const v50 = s[259] && !(v47 === v48 && v47 === 0)
  const v51 = s[259] && v49 <= 0
  const v52 = s[260] ? 0 : v49
  const v53 = s[261] ? (s[260] || v51 ? Math.min(v47, v52) : v47) : v52
  const v54 = s[261] ? v48 : 0
  const v55 = s[261] || s[260] || v51
  const v56 = v44 === Infinity
  const v57 = v53 === -Infinity
  const v58 = v43 === -Infinity
  const v59 = v54 === Infinity
  const v60 = v56 && v57 || v58 && v59
  const LAS_69j_5 = s[3] ? -Infinity : v58 || v57 ? -Infinity : v43 + v53
  s[266] = LAS_69j_5
  const LAS_69j_5_hoej = s[3] ? Infinity : v56 || v59 ? Infinity : v44 + v54
  s[264] = LAS_69j_5_hoej
  const LAS_69j_5_er = s[112] && (s[3] || s[112] && v45 && v55 && !(v60 && (!v45 || !v46 && v43 === v44) && (!v55 || !v50 && v53 === v54)))
  s[268] = LAS_69j_5_er
  const LAS_69j_5_ir = s[112] && (s[3] || s[112] && (v46 || v50 || v60)) || !s[189]
  s[270] = LAS_69j_5_ir
  // LAS.69j.5.modtager: Retten til forløbet består, selv om intet udbetales (LAS § 69 j, stk. 5)
  const v65 = s[112] && f.erIJobafklaring !== false
  const LAS_69j_5_modtager = v65 && (s[3] || s[4] || s[5] && f.harFrasagtYdelsen !== true)
  s[647] = LAS_69j_5_modtager
  const LAS_69j_5_modtager_nej = v65 && (s[3] || s[5] && f.harFrasagtYdelsen !== false)
  s[648] = LAS_69j_5_modtager_nej
  const LAS_69j_5_modtager_ir = v65 && s[3] || !s[189] || f.erIJobafklaring !== true
  s[649] = LAS_69j_5_modtager_ir
  // LAS.69j.11: Optjent ferie kan holdes før de 12 måneder (LAS § 69 j, stk. 11)
  const v69 = s[11] && s[262]
  const v70 = f.ugerMedFeriegodtgoerelse ?? 0
  s[276] = v70
  const v71 = f.ugerMedFeriegodtgoerelse ?? 371
  s[275] = v71
  const LAS_69j_11 = s[11] && (s[10] || v69 || s[201] && v71 > 0)
  s[652] = LAS_69j_11
  const LAS_69j_11_nej = s[11] && (s[10] || v69 || s[201] && v70 <= 0)
  s[653] = LAS_69j_11_nej
  const LAS_69j_11_ir = s[11] && (s[10] || v69) || !s[156]
  s[654] = LAS_69j_11_ir
  // LAS.69j.15: Ydelsen stopper, når fleksjobbet ophører (LAS § 69 j, stk. 15)
  const LAS_69j_15 = s[112] && (s[3] || s[112] && f.ansatIFleksjobVedForloebetsStart !== false && f.fleksjobErSlut !== false && (f.fleksjobSlutDen ?? FIRST_DAY) < s[1])
  s[279] = LAS_69j_15
  const LAS_69j_15_nej = s[112] && (s[3] || s[112] && (f.ansatIFleksjobVedForloebetsStart !== true || f.fleksjobErSlut !== true || (f.fleksjobSlutDen ?? 84005 /* 2199-12-31 */) >= s[0]))
  s[280] = LAS_69j_15_nej
}

function svar_20(f, s) {
  // LAS.69j.udbetales: Ressourceforløbsydelse til udbetaling i jobafklaringsforløb (LAS § 69 j, stk. 5)
  const v0 = s[263] === Infinity
  const v1 = -s[264] === -Infinity
  const v2 = s[265] === -Infinity
  const v3 = -s[266] === Infinity
  const v4 = v0 && v1 || v2 && v3
  const LAS_69j_udbetales = s[3] ? -Infinity : Math.max(0, v2 || v1 ? -Infinity : s[265] - s[264])
  s[655] = LAS_69j_udbetales
  const LAS_69j_udbetales_hoej = s[3] ? Infinity : Math.max(0, v0 || v3 ? Infinity : s[263] - s[266])
  s[656] = LAS_69j_udbetales_hoej
  const LAS_69j_udbetales_er = s[112] && (s[3] || s[112] && s[267] && s[268] && !(v4 && (!s[267] || !s[269] && s[265] === s[263]) && (!s[268] || !s[270] && s[266] === s[264])))
  s[657] = LAS_69j_udbetales_er
  const LAS_69j_udbetales_ir = s[112] && (s[3] || s[112] && (s[269] || s[270] || v4)) || !s[189]
  s[658] = LAS_69j_udbetales_ir
  // LAS.69k.5: Fritaget for at stå til rådighed (LAS § 69 k, stk. 5)
  const v9 = s[112] && s[271]
  const v10 = countDays(s[272], s[0], s[1]) >= 1
  const LAS_69k_5 = s[112] && (s[3] || v9 && v10 || s[273] && v10)
  s[664] = LAS_69k_5
  const LAS_69k_5_nej = s[112] && (s[3] || v9 && countDays(s[274], s[1], s[0]) < 1 || s[273] && countDays(s[274], s[1], s[0]) < 1)
  s[665] = LAS_69k_5_nej
  // LAS.69k.6: Uger ferie med ydelse (LAS § 69 k, stk. 6)
  const v13 = Math.max(0, 35 - s[275] - (f.ferieMedYdelseHoldt ?? 35))
  const v14 = Math.max(0, 35 - s[276] - (f.ferieMedYdelseHoldt ?? 0))
  const v15 = s[167] && v13 <= 0
  const v16 = s[277] ? 0 : v13
  const LAS_69k_6 = s[10] ? -Infinity : s[278] ? (s[277] || v15 ? Math.min(v13, v16) : v13) : v16
  s[666] = LAS_69k_6
  const LAS_69k_6_hoej = s[10] ? Infinity : s[278] ? v14 : 0
  s[667] = LAS_69k_6_hoej
  const LAS_69k_6_er = s[11] && (s[10] || s[11] && (s[278] || s[277] || v15))
  s[668] = LAS_69k_6_er
  const LAS_69k_6_ir = s[11] && (s[10] || s[11] && s[167] && !(v13 === v14 && v13 === 0)) || !s[156]
  s[669] = LAS_69k_6_ir
  // LAS.69k.6.senest: Ferie med ydelse skal være holdt (LAS § 69 k, stk. 6)
  const LAS_69k_6_senest = s[10] ? FIRST_DAY : shiftDays(shiftMonths(shiftDays(f.tolvMaanederNaaetDen ?? FIRST_DAY, 1), 12), -1)
  s[672] = LAS_69k_6_senest
  const LAS_69k_6_senest_hoej = s[10] ? NEVER : shiftDays(shiftMonths(shiftDays(f.tolvMaanederNaaetDen ?? 84005 /* 2199-12-31 */, 1), 12), -1)
  s[673] = LAS_69k_6_senest_hoej
  // LAS.69k.6.aftale: Du kan holde ferien med ydelse (LAS § 69 k, stk. 6)
  const LAS_69k_6_aftale = s[11] && (s[10] || s[11] && (LAS_69k_6_er && LAS_69k_6_hoej > 0 || LAS_69k_6_ir) && (s[11] && LAS_69k_6_senest_hoej >= s[0] || s[167]) && f.ferienErAftalt !== false)
  s[670] = LAS_69k_6_aftale
  const LAS_69k_6_aftale_nej = s[11] && (s[10] || s[11] && (LAS_69k_6_er && LAS_69k_6 <= 0 || s[11] && LAS_69k_6_senest < s[1] || f.ferienErAftalt !== true))
  s[671] = LAS_69k_6_aftale_nej
  // LAS.69k.1: Du opfylder betingelserne for ydelsen (LAS § 69 k, stk. 1)
  const v25 = s[112] && s[194]
  const v26 = s[279] || f.deltagerAktivt !== true && (LAS_69k_5_nej || s[253]) && (f.holderFerieMedYdelse !== true || LAS_69k_6_aftale_nej)
  const v27 = (s[280] || s[253]) && (f.deltagerAktivt !== false || LAS_69k_5 || f.holderFerieMedYdelse !== false && (LAS_69k_6_aftale || s[167]))
  const LAS_69k_1 = s[112] && (s[3] || v25 && v27 || s[199] && v27)
  s[659] = LAS_69k_1
  const LAS_69k_1_nej = s[112] && (s[3] || v25 && v26 || s[199] && v26)
  s[660] = LAS_69k_1_nej
  // LAS.69k.2: At sige nej til behandlingen får ingen betydning for ydelsen (LAS § 69 k, stk. 2)
  const v30 = s[0] <= 18077 /* 2019-06-30 */
  s[411] = v30
  const v31 = s[112] && v30
  const v32 = s[1] >= 18078 /* 2019-07-01 */
  const v33 = f.afviser === 'operation' || f.afviser === 'medicin'
  const v34 = f.afviser === 'anden_laegebehandling'
  const v35 = v32 && (f.afviser !== undefined && v33 || !(f.afviser !== undefined) || (f.afviser !== undefined && v34 || !(f.afviser !== undefined)) && f.tilsvarendeIndgribende !== false)
  s[412] = v35
  const v36 = v32 && (f.afviser !== undefined && !v33 || !(f.afviser !== undefined)) && (f.afviser !== undefined && !v34 || !(f.afviser !== undefined) || f.tilsvarendeIndgribende !== true)
  s[413] = v36
  const v37 = f.afviser === 'ingenting'
  const v38 = s[112] && (f.afviser !== undefined && !v37 || !(f.afviser !== undefined))
  const LAS_69k_2 = v38 && (s[3] || v31 || v35)
  s[661] = LAS_69k_2
  const LAS_69k_2_nej = v38 && (s[3] || v31 || v36)
  s[662] = LAS_69k_2_nej
  const LAS_69k_2_ir = v38 && (s[3] || v31) || !s[189] || f.afviser !== undefined && v37 || !(f.afviser !== undefined)
  s[663] = LAS_69k_2_ir
  // LAS.69l.1: Kommunen har gjort det, der skal til, før en sanktion (LAS § 69 l, stk. 1-2)
  const v42 = f.bruddetSkete ?? FIRST_DAY
  s[288] = v42
  const v43 = f.bruddetSkete ?? 84005 /* 2199-12-31 */
  s[289] = v43
  const v44 = v42 <= 16251 /* 2014-06-30 */
  s[294] = v44
  const LAS_69l_3_er = v43 >= 16252 /* 2014-07-01 */
  s[295] = LAS_69l_3_er
  const v46 = LAS_69l_3_er && v42 <= 16616 /* 2015-06-30 */
  s[297] = v46
  const v47 = f.skriftligtVejledtOmSanktioner !== true || f.personligKontaktErForsoegt !== true
  const v48 = f.skriftligtVejledtOmSanktioner !== false && f.personligKontaktErForsoegt !== false
  const v49 = v43 >= 16617 /* 2015-07-01 */
  s[298] = v49
  const v50 = v49 && v42 <= 18257 /* 2019-12-27 */
  const v51 = v43 >= 18258 /* 2019-12-28 */ && v42 <= 18669 /* 2021-02-11 */
  const v52 = v43 >= 18670 /* 2021-02-12 */ && v42 <= 19722 /* 2023-12-31 */
  const v53 = v43 >= 19723 /* 2024-01-01 */ && v42 <= 19898 /* 2024-06-24 */
  const v54 = v43 >= 19899 /* 2024-06-25 */
  const LAS_69l_1 = LAS_69l_3_er && (v44 || v46 && v48 || v50 && v48 || v51 || v52 && f.skriftligtVejledtOmSanktioner !== false && f.vejledningErGennemgaaet !== false && f.personligKontaktErForsoegt !== false || v53 && v48 || v54 && v48)
  s[282] = LAS_69l_1
  const LAS_69l_1_nej = LAS_69l_3_er && (v44 || v46 && v47 || v50 && v47 || v51 || v52 && (f.skriftligtVejledtOmSanktioner !== true || f.vejledningErGennemgaaet !== true || f.personligKontaktErForsoegt !== true) || v53 && v47 || v54 && v47)
  s[281] = LAS_69l_1_nej
  const LAS_69l_1_ir = LAS_69l_3_er && (v44 || v51) || v42 < 16252 /* 2014-07-01 */
  s[283] = LAS_69l_1_ir
  // LAS.69l.3: Fradraget for et brud skal være sket (LAS § 69 l, stk. 3)
  const LAS_69l_3 = v44 ? FIRST_DAY : shiftDays(shiftMonths(monthStart(v42), 4), -1)
  s[674] = LAS_69l_3
  const LAS_69l_3_hoej = v44 ? NEVER : shiftDays(shiftMonths(monthStart(v43), 4), -1)
  s[675] = LAS_69l_3_hoej
  const LAS_69l_3_ir = LAS_69l_3_er && v44 || v42 < 16252 /* 2014-07-01 */
  s[575] = LAS_69l_3_ir
  // LAS.69n.1: Dage, der trækkes fra efter en samtale (LAS § 69 n, stk. 1)
  const v61 = from(ALL_DAYS, v43)
  const v62 = from(ALL_DAYS, v42)
  const v63 = shiftDays(f.kontaktGenoprettetDen ?? FIRST_DAY, -1)
  const v64 = shiftDays(f.kontaktGenoprettetDen ?? 84005 /* 2199-12-31 */, -1)
  const v65 = f.kontaktErGenoprettet !== false ? (f.kontaktErGenoprettet !== true ? Math.min(s[0], v63) : v63) : s[0]
  const v66 = f.kontaktErGenoprettet !== false ? (f.kontaktErGenoprettet !== true ? Math.max(s[1], v64) : v64) : s[1]
  const LAS_69n_1 = v44 ? -Infinity : Math.min(Math.max(1, countDays(v61, v43, v65)), Math.max(1, countDays(onWeekdays(v61, 62), v43, v65)))
  s[285] = LAS_69n_1
  const LAS_69n_1_hoej = v44 ? Infinity : Math.max(1, countDays(v62, v42, v66), 1, countDays(onWeekdays(v62, 62), v42, v66))
  s[286] = LAS_69n_1_hoej
  const v69 = f.brudPaaPligten === 'udeblev_fra_samtale'
  const v70 = f.brudPaaPligten === 'bookede_ikke'
  const v71 = f.brudPaaPligten !== undefined && v69 || !(f.brudPaaPligten !== undefined) || (f.brudPaaPligten !== undefined && v70 || !(f.brudPaaPligten !== undefined)) && v43 >= 18262 /* 2020-01-01 */
  s[296] = v71
  const v72 = (f.brudPaaPligten !== undefined && !v69 || !(f.brudPaaPligten !== undefined)) && (f.brudPaaPligten !== undefined && !v70 || !(f.brudPaaPligten !== undefined) || v42 < 18262 /* 2020-01-01 */)
  s[299] = v72
  const LAS_69n_1_er = LAS_69l_3_er && v71
  s[284] = LAS_69n_1_er
  const LAS_69n_1_ir = LAS_69n_1_er && v44 || v42 < 16252 /* 2014-07-01 */ || v72
  s[287] = LAS_69n_1_ir
}

function svar_21(f, s) {
  // LAS.69m.2: Fradrag for dage, du var væk (LAS § 69 m, stk. 2)
  const v0 = s[281] || f.rimeligGrundTilBrud !== false
  const v1 = s[282] || s[283]
  const v2 = v1 && f.rimeligGrundTilBrud !== true
  const v3 = f.brudPaaPligten === 'udeblev_fra_tilbud'
  const v4 = f.brudPaaPligten !== undefined && v3 || !(f.brudPaaPligten !== undefined)
  const v5 = f.brudPaaPligten !== undefined && !v3 || !(f.brudPaaPligten !== undefined)
  const v6 = f.dageUdeblevet ?? 0
  const v7 = f.dageUdeblevet ?? 3660
  const v8 = v5 && s[284]
  const v9 = v4 || v8
  const v10 = v4 ? (v8 ? Math.min(v6, s[285]) : v6) : s[285]
  const v11 = v4 ? (v8 ? Math.max(v7, s[286]) : v7) : s[286]
  const v12 = v5 && s[287]
  const v13 = s[288] <= 18261 /* 2019-12-31 */ || s[289] >= 20819 /* 2027-01-01 */
  const v14 = v13 ? -Infinity : SATS_8(s[288])
  const v15 = v13 ? Infinity : SATS_8(s[289])
  const v16 = v13 ? -Infinity : SATS_9(s[288])
  const v17 = v13 ? Infinity : SATS_9(s[289])
  const v18 = v13 ? -Infinity : SATS_10(s[288])
  const v19 = v13 ? Infinity : SATS_10(s[289])
  const v20 = s[290] ? (s[291] ? Math.min(v16, v18) : v16) : v18
  const v21 = s[290] ? (s[291] ? Math.max(v17, v19) : v17) : v19
  const v22 = s[292] ? (s[293] ? Math.min(v14, v20) : v14) : v20
  const v23 = s[292] ? (s[293] ? Math.max(v15, v21) : v15) : v21
  const v24 = s[292] && v13 || s[293] && (s[290] && v13 || s[291] && v13)
  const v25 = v10 > -Infinity && v11 < Infinity && v22 > -Infinity && v23 < Infinity
  const v26 = quotient([v10, v22], [1], 'nærmeste', 1)
  const v27 = quotient([v10, v23], [1], 'nærmeste', 1)
  const v28 = quotient([v11, v22], [1], 'nærmeste', 1)
  const v29 = quotient([v11, v23], [1], 'nærmeste', 1)
  const v30 = v25 ? Math.min(v29, v28, v26, v27) : -Infinity
  const v31 = v25 ? Math.max(v29, v28, v26, v27) : Infinity
  const v32 = v2 && v9 && !(!v25 && (!v9 || !v12 && v10 === v11) && !v24 && v22 === v23)
  const v33 = v32 || v0
  const v34 = v2 && (v12 || v24 || !v25)
  const LAS_69m_2 = s[294] ? -Infinity : v32 ? (v0 ? Math.min(0, v30) : v30) : 0
  s[677] = LAS_69m_2
  const LAS_69m_2_hoej = s[294] ? Infinity : v32 ? (v0 ? Math.max(0, v31) : v31) : 0
  s[678] = LAS_69m_2_hoej
  const v37 = s[295] && (v4 || s[296])
  const LAS_69m_2_er = v37 && (s[294] || s[297] && v33 || s[298] && v33)
  s[679] = LAS_69m_2_er
  const LAS_69m_2_ir = v37 && (s[294] || s[297] && v34 || s[298] && v34) || s[288] < 16252 /* 2014-07-01 */ || v5 && s[299]
  s[680] = LAS_69m_2_ir
  // LAS.69o.1: Ydelsen sættes ned med et fast beløb (LAS § 69 o, stk. 1)
  const v40 = s[281] || f.rimeligGrundTilBrud !== false || f.nedsatSammeMaaned !== false
  const v41 = v1 && f.rimeligGrundTilBrud !== true && f.nedsatSammeMaaned !== true
  const v42 = f.brudPaaPligten === 'ophoerte_med_arbejde' || f.brudPaaPligten === 'afviste_arbejde' || f.brudPaaPligten === 'meldte_ikke_sygdom' || f.brudPaaPligten === 'soegte_ikke_job'
  const v43 = s[295] && (f.brudPaaPligten !== undefined && v42 || !(f.brudPaaPligten !== undefined))
  const LAS_69o_1 = v43 && (s[294] || s[297] && v41 || s[298] && v41)
  s[576] = LAS_69o_1
  const LAS_69o_1_nej = v43 && (s[294] || s[297] && v40 || s[298] && v40)
  s[682] = LAS_69o_1_nej
  const LAS_69o_1_ir = v43 && s[294] || s[288] < 16252 /* 2014-07-01 */ || f.brudPaaPligten !== undefined && !v42 || !(f.brudPaaPligten !== undefined)
  s[683] = LAS_69o_1_ir
  // LAS.69o.2: Det, ydelsen sættes ned med (LAS § 69 o, stk. 2)
  const v47 = s[289] >= 16436 /* 2015-01-01 */
  const LAS_69o_2 = s[294] ? -Infinity : v47 ? -Infinity : s[290] ? 25500 : 164400
  s[684] = LAS_69o_2
  const LAS_69o_2_hoej = s[294] ? Infinity : v47 ? Infinity : s[291] ? 164400 : 25500
  s[685] = LAS_69o_2_hoej
  const LAS_69o_2_ir = LAS_69o_1 && (s[294] || v47) || LAS_69o_1_nej || LAS_69o_1_ir
  s[686] = LAS_69o_2_ir
  // LAS.69p.1: Ydelsen ophører efter gentagne brud (LAS § 69 p)
  const v51 = s[281] || f.ydelsenBoerOphoere !== true
  const v52 = v1 && f.ydelsenBoerOphoere !== false
  const LAS_69p_1 = s[295] && (s[294] || s[297] && v52 || s[298] && v52)
  s[687] = LAS_69p_1
  const LAS_69p_1_nej = s[295] && (s[294] || s[297] && v51 || s[298] && v51)
  s[688] = LAS_69p_1_nej
  // LAS.69q.1: Uger med en tredjedel mindre (LAS § 69 q, stk. 1-7)
  const v55 = f.forseelserPaaFemAar ?? 0
  const v56 = f.forseelserPaaFemAar ?? 1000
  const LAS_69q_1 = s[294] ? -Infinity : f.modBedreVidende !== true ? 0 : v55 <= 1 ? (v55 <= 0 ? 0 : 21) : 140
  s[690] = LAS_69q_1
  const LAS_69q_1_hoej = s[294] ? Infinity : f.modBedreVidende !== false ? (v56 <= 1 ? (v56 <= 0 ? 0 : 21) : 140) : 0
  s[691] = LAS_69q_1_hoej
  // LAS.69t.2: Arbejdsgiverens refusion under jobafklaringsforløb (LAS § 69 t, stk. 1-4)
  const LAS_69t_2 = s[3] ? -Infinity : Math.max(0, Math.min(Math.round((f.ydelsePrTime ?? 0) * Math.min(f.timerMedLoenUnderSygdom ?? 0, 3700) / 100), f.loenUnderSygdomPrUge ?? 0) - (f.sygedagpengerefusionPrUge ?? 10000000))
  s[692] = LAS_69t_2
  const LAS_69t_2_hoej = s[3] ? Infinity : Math.max(0, Math.min(Math.round((f.ydelsePrTime ?? 1000000) * Math.min(f.timerMedLoenUnderSygdom ?? 16800, 3700) / 100), f.loenUnderSygdomPrUge ?? 1000000000) - (f.sygedagpengerefusionPrUge ?? 0))
  s[693] = LAS_69t_2_hoej
}

function svar_22(f, s) {
  // LAS.69x.3: Tillæg til arbejdsgiverens refusion (LAS § 69 x, stk. 2-3)
  const v0 = s[5] && s[0] <= 18627 /* 2020-12-31 */
  const v1 = s[1] >= 18628 /* 2021-01-01 */ && s[300]
  const v2 = s[301] && s[0] <= 19357 /* 2022-12-31 */
  const v3 = s[1] >= 19358 /* 2023-01-01 */ && s[0] <= 19722 /* 2023-12-31 */
  const v4 = s[1] >= 19723 /* 2024-01-01 */ && s[302]
  const v5 = s[303] && s[0] <= 20453 /* 2025-12-31 */
  const v6 = s[1] >= 20454 /* 2026-01-01 */ && s[0] <= 20818 /* 2026-12-31 */
  const v7 = s[158] && s[0] <= 21183 /* 2027-12-31 */
  const v8 = s[1] >= 21184 /* 2028-01-01 */ && s[0] <= 21549 /* 2028-12-31 */
  const v9 = s[1] >= 21550 /* 2029-01-01 */ && s[0] <= 21914 /* 2029-12-31 */
  const v10 = s[1] >= 21915 /* 2030-01-01 */
  const v11 = v9 || v10
  const v12 = v8 || v11
  const v13 = v7 || v12
  const v14 = v6 || v13
  const v15 = v5 || v14
  const v16 = v4 || v15
  const v17 = v3 || v16
  const v18 = v2 || v17
  const v19 = v1 || v18
  const LAS_69x_3 = s[3] ? -Infinity : s[4] ? 0 : v0 ? 30 : v1 ? 60 : v2 ? 90 : v3 ? 120 : v4 ? 150 : v5 ? 180 : v6 ? 210 : v7 ? 240 : v8 ? 270 : v9 ? 300 : 330
  s[695] = LAS_69x_3
  const LAS_69x_3_hoej = s[3] ? Infinity : v0 || v19 ? (v19 ? (v18 ? (v17 ? (v16 ? (v15 ? (v14 ? (v13 ? (v12 ? (v11 ? (v10 ? 330 : 300) : 270) : 240) : 210) : 180) : 150) : 120) : 90) : 60) : 30) : 0
  s[696] = LAS_69x_3_hoej
  // REFUSIONSBEK.2: Refusion under jobafklaringsforløb tidligst fra (BEK 1468/2019 § 2, stk. 1-2)
  const v22 = f.anmodetOmRefusionDen ?? FIRST_DAY
  const v23 = f.anmodetOmRefusionDen ?? 84005 /* 2199-12-31 */
  const v24 = v22 <= 16251 /* 2014-06-30 */
  const v25 = f.forkertVejledning !== false || f.saerligeOmstaendighederForRefusion !== false
  const v26 = f.forkertVejledning !== true && f.saerligeOmstaendighederForRefusion !== true
  const v27 = Math.max(s[7], shiftMonths(v22, -3))
  const v28 = Math.max(s[8], shiftMonths(v23, -3))
  const REFUSIONSBEK_2 = v24 ? FIRST_DAY : v25 ? (v26 ? Math.min(s[7], v27) : s[7]) : v27
  s[697] = REFUSIONSBEK_2
  const REFUSIONSBEK_2_hoej = v24 ? NEVER : v25 ? (v26 ? Math.max(s[8], v28) : s[8]) : v28
  s[698] = REFUSIONSBEK_2_hoej
  const REFUSIONSBEK_2_er = v23 >= 16252 /* 2014-07-01 */ && s[138]
  s[699] = REFUSIONSBEK_2_er
  const REFUSIONSBEK_2_ir = REFUSIONSBEK_2_er && v24 || v22 < 16252 /* 2014-07-01 */ || s[7] < 16252 /* 2014-07-01 */
  s[700] = REFUSIONSBEK_2_ir
  // SDL.2.1: Hvem kan få sygedagpenge (SDL § 2, stk. 1)
  const SDL_2_1 = s[78] || s[98] && (s[82] || s[99] || s[100] || f.arbejdsskade !== false || s[304])
  s[704] = SDL_2_1
  const SDL_2_1_nej = s[78] || s[98] && s[83] && s[101] && s[102] && f.arbejdsskade !== true && s[305]
  s[705] = SDL_2_1_nej
  // SDL.2: Ret til sygedagpenge (SDL § 2)
  const v35 = s[306] && s[307] >= s[0]
  const v36 = s[89] || s[306] && s[308] < s[1]
  const v37 = s[309] && (v35 || s[310]) && (s[86] || v35) || s[311]
  const SDL_2 = s[78] || s[98] && (SDL_2_1 || s[87]) && (v37 || s[87]) && s[312] && s[133] && (SDL_2_1 || v37 || s[313] || s[105])
  s[701] = SDL_2
  const SDL_2_nej = s[78] || s[98] && (SDL_2_1_nej || (v36 || s[87]) && (s[314] || s[87]) && (v36 || s[314]) || s[315] || s[111])
  s[702] = SDL_2_nej
  const SDL_2_ir = s[78] || s[98] && s[87] && s[12] || s[79]
  s[703] = SDL_2_ir
  // SDL.7.1.ferie: Sygedagpenge under ferie (SDL § 7, stk. 1)
  const v41 = s[9] && s[0] <= 17896 /* 2018-12-31 */
  const v42 = s[1] >= 17897 /* 2019-01-01 */
  const SDL_7_1_ferie_nej = s[12] || v41 || v42
  s[708] = SDL_7_1_ferie_nej
  // SDL.7.1.ferieaftale: Ferien kan aftales med kommunen (SDL § 7, stk. 1)
  const v44 = f.feriePasserMedForloebet !== true || f.ferieIndenForFerieloven !== true
  const v45 = f.feriePasserMedForloebet !== false && f.ferieIndenForFerieloven !== false
  const SDL_7_1_ferieaftale = s[12] || v41 && v45 || v42 && v45
  s[709] = SDL_7_1_ferieaftale
  const SDL_7_1_ferieaftale_nej = s[12] || v41 && v44 || v42 && v44
  s[710] = SDL_7_1_ferieaftale_nej
  // SDL.7.1.genoptagelse: Sygedagpenge igen efter ferien fra (SDL § 7, stk. 1)
  const v48 = f.afbrydelser !== undefined ? periods(f.afbrydelser, (r_afbrydelser) => r_afbrydelser.slags === 'ferie') : NO_DAYS
  const v49 = runEnd(v48, s[0])
  const v50 = runEnd(v48, s[1])
  const v51 = f.afbrydelser !== undefined && (v49 < 2147483647 || v50 === 2147483647)
  const SDL_7_1_genoptagelse = s[12] ? FIRST_DAY : shiftDays(v51 ? v49 : FIRST_DAY, 1)
  s[711] = SDL_7_1_genoptagelse
  const SDL_7_1_genoptagelse_hoej = s[12] ? NEVER : shiftDays(v51 ? v50 : NEVER, 1)
  s[712] = SDL_7_1_genoptagelse_hoej
  const SDL_7_1_genoptagelse_ir = f.ferieAftalt !== false && s[12] || f.ferieAftalt !== true
  s[713] = SDL_7_1_genoptagelse_ir
  // SDL.7.1.ny: Ferien gør det til en ny sygemelding (SDL § 7, stk. 1)
  const SDL_7_1_ny = s[12] || v41 && f.ferieAftalt !== true || v42 && f.ferieAftalt !== true
  s[714] = SDL_7_1_ny
  const SDL_7_1_ny_nej = s[12] || v41 && f.ferieAftalt !== false || v42 && f.ferieAftalt !== false
  s[715] = SDL_7_1_ny_nej
  // SDL.7.3: Fra hvornår arbejdsevnen ses bredere (SDL § 7, stk. 3)
  const v57 = shiftMonths(s[73], 3)
  s[372] = v57
  const v58 = shiftMonths(s[76], 3)
  s[373] = v58
  const v59 = f.bredVurderingsdag ?? FIRST_DAY
  const v60 = f.bredVurderingsdag ?? 84005 /* 2199-12-31 */
  const v61 = !(f.saerligeGrundeTilAndetTidspunkt !== false && f.saerligeGrundeTilAndetTidspunkt === true) && s[74]
  const v62 = f.saerligeGrundeTilAndetTidspunkt !== false || v61
  const v63 = !(f.saerligeGrundeTilAndetTidspunkt !== false && f.saerligeGrundeTilAndetTidspunkt === true) && s[24]
  const SDL_7_3 = s[78] ? FIRST_DAY : f.saerligeGrundeTilAndetTidspunkt !== false ? (v61 ? Math.min(v57, v59) : v59) : v57
  s[718] = SDL_7_3
  const SDL_7_3_hoej = s[78] ? NEVER : f.saerligeGrundeTilAndetTidspunkt !== false ? (v61 ? Math.max(v58, v60) : v60) : v58
  s[719] = SDL_7_3_hoej
  const v66 = f.persongruppe === 'loenmodtager' || f.persongruppe === 'selvstaendig'
  const v67 = f.persongruppe !== undefined && v66 || !(f.persongruppe !== undefined)
  const SDL_7_3_er = v67 && (s[78] || s[96] && v62 || s[97] && v62)
  s[720] = SDL_7_3_er
  const SDL_7_3_ir = v67 && (s[78] || s[96] && v63 || s[97] && v63 || s[79]) || f.persongruppe !== undefined && !v66 || !(f.persongruppe !== undefined)
  s[721] = SDL_7_3_ir
  // SDL.7.5: Stop, når helbredet er stationært (SDL § 7, stk. 5, 2. pkt.)
  const v70 = f.helbredetErStationaert !== true || f.arbejdsevnenErAfklaret !== true || f.berettigetTilRevalidering !== false || f.berettigetTilFleksjob !== false || f.berettigetTilFoertidspension !== false
  const v71 = f.helbredetErStationaert !== false && f.arbejdsevnenErAfklaret !== false && f.berettigetTilRevalidering !== true && f.berettigetTilFleksjob !== true && f.berettigetTilFoertidspension !== true
  const v72 = f.helbredetErStationaert !== true || f.arbejdsevnenErAfklaret !== true || f.berettigetTilRevalidering !== false || f.berettigetTilFleksjob !== false || f.berettigetTilFoertidspension !== false || f.berettigetTilRessourceforloeb !== false
  const v73 = f.helbredetErStationaert !== false && f.arbejdsevnenErAfklaret !== false && f.berettigetTilRevalidering !== true && f.berettigetTilFleksjob !== true && f.berettigetTilFoertidspension !== true && f.berettigetTilRessourceforloeb !== true
  const v74 = s[316] && s[157]
  const SDL_7_5 = s[12] || s[104] && v71 || s[317] && v71 || s[318] && v73 || v74 && v73 || s[165] && v73
  s[722] = SDL_7_5
  const SDL_7_5_nej = s[12] || s[104] && v70 || s[317] && v70 || s[318] && v72 || v74 && v72 || s[165] && v72
  s[723] = SDL_7_5_nej
}

function svar_23(f, s) {
  // SDL.7a.1: Arbejdsgiverens samtale skal være holdt (SDL § 7 a, stk. 1-3)
  const v0 = s[74] && s[75] && s[73] <= 14612 /* 2010-01-03 */
  const v1 = s[74] && s[76] >= 14613 /* 2010-01-04 */ && s[319]
  const v2 = f.fravaer !== undefined ? allPeriods(f.fravaer) : NO_DAYS
  const v3 = runStart(v2, s[0])
  const v4 = runStart(v2, s[1])
  const v5 = f.fravaer !== undefined && (v3 < 2147483647 || v4 === 2147483647)
  const v6 = v5 ? v3 : FIRST_DAY
  const v7 = v5 ? v4 : NEVER
  const SDL_7a_1 = s[78] ? FIRST_DAY : v1 || s[97] ? (f.fratraeder !== true || shiftDays(v6, 56) < s[320] ? shiftDays(v6, 28) : NEVER) : NEVER
  s[724] = SDL_7a_1
  const SDL_7a_1_hoej = s[78] ? NEVER : v0 ? NEVER : f.fratraeder !== false && shiftDays(v7, 56) >= s[321] ? NEVER : shiftDays(v7, 28)
  s[725] = SDL_7a_1_hoej
  const SDL_7a_1_er = s[82] && (s[78] || v0 || v1 || s[97])
  s[726] = SDL_7a_1_er
  const SDL_7a_1_ir = s[82] && s[87] || s[83]
  s[570] = SDL_7a_1_ir
  // SDL.7c: Tidlig opfølgning (SDL § 7 c, stk. 1)
  const v12 = s[0] <= 16439 /* 2015-01-04 */
  s[405] = v12
  const v13 = s[1] >= 16440 /* 2015-01-05 */
  s[406] = v13
  const v14 = v13 && s[157]
  s[340] = v14
  const v15 = f.tidligOpfoelgningOensketAf === 'arbejdsgiver'
  const v16 = f.tidligOpfoelgningOensketAf !== undefined && v15 || !(f.tidligOpfoelgningOensketAf !== undefined)
  const v17 = f.tidligOpfoelgningOensketAf !== undefined && !v15 || !(f.tidligOpfoelgningOensketAf !== undefined)
  const v18 = f.tidligOpfoelgningBedtOm ?? FIRST_DAY
  s[326] = v18
  const v19 = f.tidligOpfoelgningBedtOm ?? 84005 /* 2199-12-31 */
  s[327] = v19
  const v20 = shiftDays(s[73], 35)
  s[511] = v20
  const v21 = shiftDays(s[76], 35)
  s[513] = v21
  const v22 = f.tidligOpfoelgningOensketAf === 'sygemeldt'
  const v23 = v16 && f.ventesRaskInden8Uger !== true && (s[74] && shiftDays(v21, -1) >= v18 || s[24]) && f.oenskerTidligOpfoelgning !== false || v17 && (f.tidligOpfoelgningOensketAf !== undefined && v22 || !(f.tidligOpfoelgningOensketAf !== undefined)) && f.ventesRaskInden8Uger !== true
  const v24 = v16 && (f.ventesRaskInden8Uger !== false || s[74] && shiftDays(v20, -1) < v19 || f.oenskerTidligOpfoelgning !== true) || v17 && (f.tidligOpfoelgningOensketAf !== undefined && !v22 || !(f.tidligOpfoelgningOensketAf !== undefined) || f.ventesRaskInden8Uger !== false)
  const SDL_7c = v13 && (v12 || v14 && v23 || s[165] && v23)
  s[333] = SDL_7c
  const SDL_7c_nej = v13 && (v12 || v14 && v24 || s[165] && v24)
  s[334] = SDL_7c_nej
  const SDL_7c_ir = v13 && v12 || s[0] < 16440 /* 2015-01-05 */
  s[335] = SDL_7c_ir
  // SDL.10a: Der skal udfyldes et oplysningsskema (SDL § 10 a)
  const SDL_10a = s[12] || s[104] || s[103] && s[113] || s[130] && (f.fikSygedagpengeVedLivstruende !== true || f.sagenErBelyst !== true)
  s[728] = SDL_10a
  const SDL_10a_nej = s[12] || s[130] && f.fikSygedagpengeVedLivstruende !== false && f.sagenErBelyst !== false
  s[729] = SDL_10a_nej
  // SDL.11.3: Oplysningsskemaet skal være besvaret (SDL § 11, stk. 3)
  const v30 = f.oplysningsskemaSendt ?? FIRST_DAY
  const SDL_11_3_ir = v30 <= 13331 /* 2006-07-02 */
  s[732] = SDL_11_3_ir
  const SDL_11_3 = SDL_11_3_ir ? FIRST_DAY : shiftDays(v30, 8)
  s[730] = SDL_11_3
  const SDL_11_3_hoej = SDL_11_3_ir ? NEVER : shiftDays(f.oplysningsskemaSendt ?? 84005 /* 2199-12-31 */, 8)
  s[731] = SDL_11_3_hoej
  // SDL.12.1.1: Kategori 1 (SDL § 12, stk. 1, nr. 1)
  const v34 = s[103] && v12
  s[339] = v34
  const v35 = v13 && s[302]
  const v36 = shiftDays(shiftDays(s[73], 56), -1)
  s[328] = v36
  const v37 = shiftDays(shiftDays(s[76], 56), -1)
  s[329] = v37
  const v38 = s[74] && v37 >= s[322]
  const v39 = s[74] && v37 >= s[0]
  const v40 = s[74] && v36 < s[136] || s[74] && v36 < s[1]
  const v41 = (v38 || s[24]) && (v39 || s[24]) && (v38 || v39)
  const v42 = s[303] && s[157]
  s[324] = v42
  const v43 = s[165] && s[323]
  s[325] = v43
  const v44 = v42 && v41
  const v45 = v43 && v41
  const SDL_12_1_1 = s[12] || s[104] && f.tilbagevendenForestaar !== false || v34 && f.tilbagevendenForestaar !== false || v35 && v41 || v44 || v45
  s[332] = SDL_12_1_1
  const v47 = v42 && v40
  const v48 = v43 && v40
  const SDL_12_1_1_nej = s[12] || s[104] && f.tilbagevendenForestaar !== true || v34 && f.tilbagevendenForestaar !== true || v35 && v40 || v47 || v48 || s[151]
  s[330] = SDL_12_1_1_nej
  const v50 = v42 && s[24]
  const v51 = v43 && s[24]
  const SDL_12_1_1_ir = s[12] || v35 && s[24] || v50 || v51
  s[331] = SDL_12_1_1_ir
  // SDL.11a.1: Lægeattest før den første samtale (SDL § 11 a, stk. 1)
  const v53 = s[9] && v12
  const v54 = v13 && s[131]
  s[377] = v54
  const SDL_11a_1 = s[12] || v53 && f.laegeattestNoedvendig !== false || v54 && SDL_12_1_1_nej || s[5] && f.laegeattestNoedvendig !== false
  s[733] = SDL_11a_1
  const SDL_11a_1_nej = s[12] || v53 && f.laegeattestNoedvendig !== true || v54 && SDL_12_1_1 || s[5] && f.laegeattestNoedvendig !== true
  s[734] = SDL_11a_1_nej
  const SDL_11a_1_ir = s[12] || v54 && SDL_12_1_1_ir
  s[735] = SDL_11a_1_ir
  // SDL.12.1.2: Kategori 2 (SDL § 12, stk. 1, nr. 2)
  const v58 = f.tilbagevendenForestaar !== false || f.risikoForLangtForloeb !== true
  const v59 = f.tilbagevendenForestaar !== true && f.risikoForLangtForloeb !== false
  const v60 = v40 || s[24]
  const SDL_12_1_2 = s[12] || s[104] && v59 || v34 && v59 || v35 && v60 && f.behovForTvaerfagligIndsats !== true || v47 || v48
  s[369] = SDL_12_1_2
  const SDL_12_1_2_nej = s[12] || s[104] && v58 || v34 && v58 || v35 && (v41 || f.behovForTvaerfagligIndsats !== false) || v44 || v45 || s[151]
  s[368] = SDL_12_1_2_nej
  const SDL_12_1_2_ir = s[12] || v50 || v51
  s[367] = SDL_12_1_2_ir
  // SDL.12.1.3: Kategori 3 (SDL § 12, stk. 1, nr. 3)
  const v64 = f.tilbagevendenForestaar !== false || f.risikoForLangtForloeb !== false
  const v65 = f.tilbagevendenForestaar !== true && f.risikoForLangtForloeb !== true
  const SDL_12_1_3 = s[12] || s[104] && v65 || v34 && v65 || v35 && v60 && f.behovForTvaerfagligIndsats !== false
  s[736] = SDL_12_1_3
  const SDL_12_1_3_nej = s[12] || s[104] && v64 || v34 && v64 || v35 && (v41 || f.behovForTvaerfagligIndsats !== true) || v42 || v43 || s[151]
  s[737] = SDL_12_1_3_nej
}

function svar_24(f, s) {
  // SDL.13f.1: Ingen opfølgning i et kortere forløb (SDL § 13 f, stk. 1-3)
  const v0 = s[83] || f.fratraeder !== false && s[321] < s[1]
  const v1 = s[82] && (f.fratraeder !== true || s[320] >= s[0])
  const v2 = f.holdteSamtaler ?? 0
  s[374] = v2
  const v3 = f.holdteSamtaler ?? 200
  s[371] = v3
  const v4 = v3 >= 1
  s[392] = v4
  const v5 = shiftDays(shiftDays(f.foersteOpfoelgningssamtale ?? FIRST_DAY, 91), -1)
  s[407] = v5
  const v6 = shiftDays(shiftDays(f.foersteOpfoelgningssamtale ?? 84005 /* 2199-12-31 */, 91), -1)
  s[409] = v6
  const v7 = v0 || v2 < 1 || f.forudsigeligtForloeb !== true || v5 < s[136] || v5 < s[1]
  s[366] = v7
  const v8 = v1 && v4 && f.forudsigeligtForloeb !== false && v6 >= s[322] && v6 >= s[0]
  s[378] = v8
  const v9 = shiftDays(shiftDays(s[73], 182), -1)
  s[408] = v9
  const v10 = shiftDays(shiftDays(s[76], 182), -1)
  s[410] = v10
  const v11 = v0 || s[74] && v9 < s[136] || f.opfoelgningOenskes !== false || f.opfoelgningAlligevel !== false || s[74] && v9 < s[1]
  s[346] = v11
  const v12 = v1 && (s[74] && v10 >= s[322] || s[24]) && f.opfoelgningOenskes !== true && f.opfoelgningAlligevel !== true && (s[74] && v10 >= s[0] || s[24])
  s[348] = v12
  const v13 = s[151] && (s[74] && s[73] < 20635 /* 2026-07-01 */ || s[24])
  s[357] = v13
  const SDL_13f_1 = s[303] && (v13 && (v8 || v12) || !(v13 && !(s[0] < 20635 /* 2026-07-01 */ || s[74] && s[76] >= 20635 /* 2026-07-01 */)) && (s[302] || s[324] && v8 || s[325] && v8 || s[151] && v12))
  s[338] = SDL_13f_1
  const SDL_13f_1_nej = s[303] && (v13 && (v7 || v11) || !(v13 && !(s[0] < 20635 /* 2026-07-01 */ || s[74] && s[76] >= 20635 /* 2026-07-01 */)) && (s[302] || s[324] && v7 || s[325] && v7 || s[151] && v11))
  s[336] = SDL_13f_1_nej
  const SDL_13f_1_ir = s[303] && !(v13 && !(s[0] < 20635 /* 2026-07-01 */ || s[74] && s[76] >= 20635 /* 2026-07-01 */)) && s[302] || s[0] < 20089 /* 2025-01-01 */
  s[337] = SDL_13f_1_ir
}

function svar_25(f, s) {
  // SDL.13b.1: Den første samtale skal være holdt (SDL § 13 b, stk. 1-3)
  const v0 = shiftDays(s[326], 14)
  const v1 = shiftDays(s[327], 14)
  const v2 = Math.min(s[328], v0)
  const v3 = Math.min(s[329], v1)
  const v4 = !s[74] || !s[24] && s[328] === s[329]
  const v5 = s[330] && s[74]
  const v6 = s[331] && s[74] && s[329] >= NEVER
  const v7 = v5 || v6 ? (v5 ? s[328] : NEVER) : NEVER
  const v8 = s[332] ? NEVER : s[329]
  const v9 = s[332] || v5 || v6
  const v10 = s[330] && s[24] || s[331] && !(v4 && s[74] && s[328] === NEVER)
  const v11 = Math.max(v2, v7)
  const v12 = Math.min(v3, v8)
  const v13 = !s[74] || !s[24] && v2 === v3
  const v14 = s[333] && s[74]
  const v15 = s[334] && v9
  const v16 = s[335] && s[74] && v9 && v12 >= v11
  const v17 = v15 || v16
  const v18 = v15 ? (v16 ? Math.min(v7, v11) : v7) : v11
  const v19 = v14 ? (v17 ? Math.min(v2, v18) : v2) : v18
  s[355] = v19
  const v20 = v15 ? (v16 ? Math.max(v8, v12) : v8) : v12
  const v21 = v14 ? (v17 ? Math.max(v3, v20) : v3) : v20
  s[356] = v21
  const v22 = v14 || v15 || v16
  s[354] = v22
  const v23 = s[333] && s[24]
  const v24 = v23 || s[334] && v10 || s[335] && s[24] && v10 || s[335] && !(v13 && (!v9 || !v10 && v7 === v8) && (s[74] && v9 || !s[74] && !v9) && (!s[74] || v2 === v7))
  s[362] = v24
  const v25 = shiftMonths(s[73], 6)
  s[490] = v25
  const v26 = shiftMonths(s[76], 6)
  s[487] = v26
  const v27 = shiftDays(v25, -1)
  s[375] = v27
  const v28 = shiftDays(v26, -1)
  s[376] = v28
  const v29 = Math.min(v0, v27)
  const v30 = Math.min(v1, v28)
  const v31 = Math.max(v27, v29)
  const v32 = Math.min(v28, v30)
  const v33 = s[334] && s[74]
  const v34 = s[335] && s[74] && v32 >= v31
  const v35 = v33 || v34
  const v36 = v33 ? (v34 ? Math.min(v27, v31) : v27) : v31
  const v37 = v14 ? (v35 ? Math.min(v29, v36) : v29) : v36
  s[349] = v37
  const v38 = v33 ? (v34 ? Math.max(v28, v32) : v28) : v32
  const v39 = v14 ? (v35 ? Math.max(v30, v38) : v30) : v38
  s[350] = v39
  const v40 = v14 || v33 || v34
  s[347] = v40
  const v41 = s[334] && s[24]
  const v42 = s[335] && s[24]
  const v43 = v23 || v41 || v42 || s[335] && !((!s[74] || !s[24] && v29 === v30) && (!s[74] || !s[24] && v27 === v28) && (!s[74] || v27 === v29))
  s[363] = v43
  const v44 = s[336] && v40
  const v45 = s[337] && v40 && v39 >= NEVER
  const v46 = v44 || v45 ? (v44 ? v37 : NEVER) : NEVER
  const v47 = s[338] ? NEVER : v39
  const v48 = s[338] || v44 || v45
  const v49 = Math.max(s[328], v2)
  const v50 = Math.min(s[329], v3)
  const v51 = s[335] && s[74] && v50 >= v49
  const v52 = v33 || v51
  const v53 = v33 ? (v51 ? Math.min(s[328], v49) : s[328]) : v49
  const v54 = v14 ? (v52 ? Math.min(v2, v53) : v2) : v53
  s[352] = v54
  const v55 = v33 ? (v51 ? Math.max(s[329], v50) : s[329]) : v50
  const v56 = v14 ? (v52 ? Math.max(v3, v55) : v3) : v55
  s[353] = v56
  const v57 = v14 || v33 || v51
  s[351] = v57
  const v58 = v23 || v41 || v42 || s[335] && !(v13 && v4 && (!s[74] || s[328] === v2))
  s[364] = v58
  const v59 = s[336] && v57
  const v60 = s[337] && v57 && v56 >= NEVER
  const v61 = v59 || v60 ? (v59 ? v54 : NEVER) : NEVER
  const v62 = s[338] ? NEVER : v56
  const v63 = s[338] || v59 || v60
  const v64 = v48 ? (v63 ? Math.min(v46, v61) : v46) : v61
  const v65 = v48 ? (v63 ? Math.max(v47, v62) : v47) : v62
  const v66 = s[104] && s[74]
  s[344] = v66
  const v67 = s[339] && s[74]
  s[341] = v67
  const v68 = s[340] && v22
  s[358] = v68
  const v69 = s[325] && v22
  s[359] = v69
  const v70 = s[151] && (v48 || v63)
  s[360] = v70
  const v71 = v69 || v70
  const v72 = v69 ? (v70 ? Math.min(v19, v64) : v19) : v64
  const v73 = v68 || v71
  s[342] = v73
  const v74 = v68 ? (v71 ? Math.min(v19, v72) : v19) : v72
  const v75 = v67 || v73
  s[345] = v75
  const v76 = v67 ? (v73 ? Math.min(s[328], v74) : s[328]) : v74
  const v77 = s[12] ? FIRST_DAY : v66 ? (v75 ? Math.min(s[328], v76) : s[328]) : v76
  s[361] = v77
  const v78 = v69 ? (v70 ? Math.max(v21, v65) : v21) : v65
  const v79 = v68 ? (v71 ? Math.max(v21, v78) : v21) : v78
  s[343] = v79
}

function svar_26(f, s) {
  // SDL.13b.1: Den første samtale skal være holdt (SDL § 13 b, stk. 1-3)
  const v0 = s[341] ? (s[342] ? Math.max(s[329], s[343]) : s[329]) : s[343]
  const v1 = s[12] ? NEVER : s[344] ? (s[345] ? Math.max(s[329], v0) : s[329]) : v0
  const v2 = s[346] && s[347]
  const v3 = s[348] || v2
  const v4 = v2 ? s[349] : NEVER
  const v5 = s[348] ? NEVER : s[350]
  const v6 = s[346] && s[351]
  const v7 = s[348] || v6
  const v8 = v6 ? s[352] : NEVER
  const v9 = s[348] ? NEVER : s[353]
  const v10 = v3 || v7
  const v11 = v3 ? (v7 ? Math.min(v4, v8) : v4) : v8
  const v12 = s[354] ? (v10 ? Math.min(s[355], v11) : s[355]) : v11
  const v13 = v3 ? (v7 ? Math.max(v5, v9) : v5) : v9
  const v14 = s[354] ? (v10 ? Math.max(s[356], v13) : s[356]) : v13
  const v15 = s[357] && (s[354] || v3 || v7)
  const v16 = !(s[357] && !(s[0] < 20635 /* 2026-07-01 */ || s[74] && s[76] >= 20635 /* 2026-07-01 */)) && (s[12] || s[344] || s[341] || s[358] || s[359] || s[360])
  const SDL_13b_1_er = v15 || v16
  s[740] = SDL_13b_1_er
  const SDL_13b_1 = v15 ? (v16 ? Math.min(s[361], v12) : v12) : s[361]
  s[738] = SDL_13b_1
  const SDL_13b_1_hoej = v15 ? (v16 ? Math.max(v1, v14) : v14) : v1
  s[739] = SDL_13b_1_hoej
  const SDL_13b_1_ir = s[357] && (s[362] || s[346] && s[363] || s[346] && s[364]) || !(s[357] && !(s[0] < 20635 /* 2026-07-01 */ || s[74] && s[76] >= 20635 /* 2026-07-01 */)) && (s[12] || s[104] && s[24] || s[339] && s[24] || s[340] && s[362] || s[325] && s[362] || s[151] && (s[336] && s[363] || s[337] && !((!s[347] || !s[363] && s[349] === s[350]) && s[347] && s[349] === NEVER) || s[336] && s[364] || s[337] && !((!s[351] || !s[364] && s[352] === s[353]) && s[351] && s[352] === NEVER)))
  s[741] = SDL_13b_1_ir
  // SDL.13b.1.antal: Samtaler i det første halve år (SDL § 13 b, stk. 1, 1. pkt.)
  const v21 = s[332] || s[330]
  const v22 = s[332] ? 0 : 4
  const v23 = s[330] ? 4 : 0
  const v24 = Math.max(1, v22)
  const v25 = Math.min(1, v23)
  const v26 = s[336] && v21
  const v27 = s[337] && v21 && v25 >= v24
  const v28 = v26 || v27
  const v29 = v26 ? (v27 ? Math.min(v22, v24) : v22) : v24
  const v30 = s[338] ? (v28 ? Math.min(1, v29) : 1) : v29
  const v31 = v26 ? (v27 ? Math.max(v23, v25) : v23) : v25
  const v32 = s[338] ? (v28 ? Math.max(1, v31) : 1) : v31
  const v33 = s[338] || v26 || v27
  const v34 = s[336] && s[331] || s[337] && !((!v21 || !s[331] && v22 === v23) && v21 && v22 === 1)
  const v35 = s[338] ? 0 : 1
  const v36 = s[336] ? 1 : 0
  const v37 = s[365] && v21
  const v38 = s[324] && v33
  const v39 = s[325] && v33
  const v40 = s[151] && (s[338] || s[336])
  const v41 = v39 || v40
  const v42 = v39 ? (v40 ? Math.min(v30, v35) : v30) : v35
  const v43 = v38 || v41
  const v44 = v38 ? (v41 ? Math.min(v30, v42) : v30) : v42
  const v45 = s[131] ? -Infinity : v37 ? (v43 ? Math.min(v22, v44) : v22) : v44
  const v46 = v39 ? (v40 ? Math.max(v32, v36) : v32) : v36
  const v47 = v38 ? (v41 ? Math.max(v32, v46) : v32) : v46
  const v48 = s[131] ? Infinity : v37 ? (v43 ? Math.max(v23, v47) : v23) : v47
  const v49 = s[366] ? 4 : 1
  const v50 = s[348] ? 0 : 1
  const v51 = !(s[357] && !(s[0] < 20635 /* 2026-07-01 */ || s[74] && s[76] >= 20635 /* 2026-07-01 */)) && (s[131] || v37 || v38 || v39 || v40)
  const SDL_13b_1_antal = s[357] ? (v51 ? Math.min(v45, v50) : v50) : v45
  s[742] = SDL_13b_1_antal
  const SDL_13b_1_antal_hoej = s[357] ? (v51 ? Math.max(v48, v49) : v49) : v48
  s[743] = SDL_13b_1_antal_hoej
  const SDL_13b_1_antal_er = s[5] && (s[357] || v51)
  s[744] = SDL_13b_1_antal_er
  const SDL_13b_1_antal_ir = s[5] && !(s[357] && !(s[0] < 20635 /* 2026-07-01 */ || s[74] && s[76] >= 20635 /* 2026-07-01 */)) && (s[131] || s[365] && s[331] || s[324] && v34 || s[325] && v34 || s[151] && s[337]) || s[0] < 18262 /* 2020-01-01 */
  s[745] = SDL_13b_1_antal_ir
}

function svar_27(f, s) {
  // SDL.13b.1.naeste: Den næste opfølgning skal være sket (SDL § 13 b, stk. 1)
  const v0 = s[9] && s[0] <= 14406 /* 2009-06-11 */
  s[394] = v0
  const v1 = f.senesteOpfoelgningssamtale ?? FIRST_DAY
  const v2 = f.senesteOpfoelgningssamtale ?? 84005 /* 2199-12-31 */
  const v3 = shiftDays(v1, 28)
  s[398] = v3
  const v4 = shiftDays(v2, 28)
  const v5 = shiftDays(v1, 56)
  s[396] = v5
  const v6 = shiftDays(v2, 56)
  s[397] = v6
  const v7 = Math.max(v3, v5)
  const v8 = Math.min(v4, v6)
  const v9 = v3 === v4
  s[395] = v9
  const v10 = s[367] && v8 >= v7
  const v11 = s[368] || v10
  const v12 = s[368] ? (v10 ? Math.min(v5, v7) : v5) : v7
  const v13 = s[369] ? (v11 ? Math.min(v3, v12) : v3) : v12
  const v14 = s[368] ? (v10 ? Math.max(v6, v8) : v6) : v8
  const v15 = s[369] ? (v11 ? Math.max(v4, v14) : v4) : v14
  s[390] = v15
  const v16 = s[1] >= 14407 /* 2009-06-12 */ && s[370]
  s[382] = v16
  const v17 = s[371] >= 2
  const v18 = shiftMonths(v1, 3)
  const v19 = shiftMonths(v2, 3)
  const v20 = shiftDays(s[372], -1)
  const v21 = shiftDays(s[373], -1)
  const v22 = s[374] < 2 && s[74]
  const v23 = v17 || v22
  s[400] = v23
  const v24 = v17 ? (v22 ? Math.min(v18, v20) : v18) : v20
  s[401] = v24
  const v25 = v17 ? (v22 ? Math.max(v19, v21) : v19) : v21
  s[402] = v25
  const v26 = s[374] < 2 && s[24]
  s[399] = v26
  const v27 = Math.max(v3, v24)
  const v28 = Math.min(v4, v25)
  const v29 = s[368] && v23
  const v30 = s[367] && v23 && v28 >= v27
  const v31 = v29 || v30
  const v32 = v29 ? (v30 ? Math.min(v24, v27) : v24) : v27
  const v33 = s[369] ? (v31 ? Math.min(v3, v32) : v3) : v32
  const v34 = v29 ? (v30 ? Math.max(v25, v28) : v25) : v28
  const v35 = s[369] ? (v31 ? Math.max(v4, v34) : v4) : v34
  const v36 = s[331] && v4 >= NEVER
  const v37 = s[330] || v36 ? (s[330] ? v3 : NEVER) : NEVER
  const v38 = s[332] ? NEVER : v4
  const v39 = s[371] >= 4
  const v40 = s[374] < 4 && s[74]
  const v41 = v40 || v39
  const v42 = v40 ? s[375] : NEVER
  s[380] = v42
  const v43 = v39 ? NEVER : s[376]
  const v44 = s[374] < 4 && s[24]
  s[393] = v44
  const v45 = s[330] && v41
  const v46 = s[331] && v41 && v43 >= NEVER
  const v47 = v45 || v46 ? (v45 ? v42 : NEVER) : NEVER
  const v48 = s[332] ? NEVER : v43
  const v49 = s[332] || v45 || v46
  const v50 = s[330] && v44 || s[331] && !((!v41 || !v44 && v42 === v43) && v41 && v42 === NEVER)
  s[403] = v50
  const v51 = s[336] && v49
  const v52 = s[337] && v49 && v48 >= NEVER
  const v53 = v51 || v52 ? (v51 ? v47 : NEVER) : NEVER
  const v54 = s[338] ? NEVER : v48
  const v55 = s[338] || v51 || v52
  const v56 = s[336] && v50 || s[337] && !((!v49 || !v50 && v47 === v48) && v49 && v47 === NEVER)
  s[404] = v56
  const v57 = v0 && (s[369] || s[368] || v10)
  s[381] = v57
  const v58 = s[339] && (s[369] || v29 || v30)
  s[383] = v58
  const v59 = s[377] && (s[332] || s[330] || v36)
  s[384] = v59
  const v60 = s[365] && v49
  s[385] = v60
  const v61 = s[324] && v55
  s[386] = v61
  const v62 = s[325] && v55
  s[387] = v62
  const v63 = v62 || s[151]
  const v64 = v62 ? v53 : NEVER
  const v65 = v61 || v63
  const v66 = v61 ? (v63 ? Math.min(v53, v64) : v53) : v64
  const v67 = v60 || v65
  const v68 = v60 ? (v65 ? Math.min(v47, v66) : v47) : v66
  const v69 = v59 || v67
  const v70 = v59 ? (v67 ? Math.min(v37, v68) : v37) : v68
  const v71 = v16 || v58 || v69
  s[389] = v71
  const v72 = v16 ? FIRST_DAY : v58 ? (v69 ? Math.min(v33, v70) : v33) : v70
  const v73 = s[12] ? FIRST_DAY : v57 ? (v71 ? Math.min(v13, v72) : v13) : v72
  s[388] = v73
  const v74 = s[151] ? NEVER : v54
  const v75 = v61 ? (v63 ? Math.max(v54, v74) : v54) : v74
  const v76 = v60 ? (v65 ? Math.max(v48, v75) : v48) : v75
  const v77 = v59 ? (v67 ? Math.max(v38, v76) : v38) : v76
  const v78 = v16 ? NEVER : v58 ? (v69 ? Math.max(v35, v77) : v35) : v77
  s[391] = v78
  const v79 = s[366] && v41
  s[379] = v79
}

function svar_28(f, s) {
  // SDL.13b.1.naeste: Den næste opfølgning skal være sket (SDL § 13 b, stk. 1)
  const v0 = s[378] || s[379] ? (s[379] ? s[380] : NEVER) : NEVER
  const v1 = !(s[357] && !(s[0] < 20635 /* 2026-07-01 */ || s[74] && s[76] >= 20635 /* 2026-07-01 */)) && (s[12] || s[381] || s[382] || s[383] || s[384] || s[385] || s[386] || s[387] || s[151])
  const SDL_13b_1_naeste = s[357] ? (v1 ? Math.min(s[388], v0) : v0) : s[388]
  s[746] = SDL_13b_1_naeste
  const SDL_13b_1_naeste_hoej = s[357] ? NEVER : s[12] ? NEVER : s[381] ? (s[389] ? Math.max(s[390], s[391]) : s[390]) : s[391]
  s[747] = SDL_13b_1_naeste_hoej
  const SDL_13b_1_naeste_er = s[392] && (s[357] || v1)
  s[748] = SDL_13b_1_naeste_er
  const SDL_13b_1_naeste_ir = s[392] && (s[357] && s[366] && s[393] || !(s[357] && !(s[0] < 20635 /* 2026-07-01 */ || s[74] && s[76] >= 20635 /* 2026-07-01 */)) && (s[12] || s[394] && s[367] && !(s[395] && s[396] === s[397] && s[398] === s[396]) || s[382] || s[339] && (s[368] && s[399] || s[367] && !(s[395] && (!s[400] || !s[399] && s[401] === s[402]) && s[400] && s[398] === s[401])) || s[377] && s[331] && !(s[395] && s[398] === NEVER) || s[365] && s[403] || s[324] && s[404] || s[325] && s[404])) || s[374] < 1
  s[749] = SDL_13b_1_naeste_ir
  // SDL.13b.5: Opfølgning uden kontakt (standby) (SDL § 13 b, stk. 5)
  const v6 = s[103] && s[0] <= 15069 /* 2011-04-05 */
  const v7 = s[1] >= 15070 /* 2011-04-06 */ && s[0] <= 15207 /* 2011-08-21 */
  const v8 = s[1] >= 15208 /* 2011-08-22 */ && s[405]
  const SDL_13b_5 = s[12] || s[104] || v6 && f.sygdomForhindrerKontakt !== false || v7 || v8 && f.kontaktUhensigtsmaessig !== false || s[406] && f.kontaktUhensigtsmaessig !== false
  s[750] = SDL_13b_5
  const SDL_13b_5_nej = s[12] || s[104] || v6 && f.sygdomForhindrerKontakt !== true || v7 || v8 && f.kontaktUhensigtsmaessig !== true || s[406] && f.kontaktUhensigtsmaessig !== true
  s[751] = SDL_13b_5_nej
  const SDL_13b_5_ir = s[12] || s[104] || v7
  s[752] = SDL_13b_5_ir
  // SDL.13f.1.dag: Grænsen for de kortere forløb (SDL § 13 f, stk. 1)
  const v12 = s[151] && s[74]
  const v13 = s[325] || v12
  const v14 = Math.min(s[407], s[408])
  const v15 = s[325] ? (v12 ? v14 : s[407]) : s[408]
  const v16 = s[302] ? FIRST_DAY : s[324] ? (v13 ? Math.min(s[407], v15) : s[407]) : v15
  const v17 = Math.max(s[409], s[410])
  const v18 = s[325] ? (v12 ? v17 : s[409]) : s[410]
  const v19 = s[302] ? NEVER : s[324] ? (v13 ? Math.max(s[409], v18) : s[409]) : v18
  const v20 = s[74] ? v14 : s[407]
  const v21 = s[74] ? v17 : s[409]
  const v22 = !(s[357] && !(s[0] < 20635 /* 2026-07-01 */ || s[74] && s[76] >= 20635 /* 2026-07-01 */)) && (s[302] || s[324] || s[325] || v12)
  const SDL_13f_1_dag = s[357] ? (v22 ? Math.min(v16, v20) : v20) : v16
  s[753] = SDL_13f_1_dag
  const SDL_13f_1_dag_hoej = s[357] ? (v22 ? Math.max(v19, v21) : v21) : v19
  s[754] = SDL_13f_1_dag_hoej
  const SDL_13f_1_dag_er = s[303] && (s[357] || v22)
  s[755] = SDL_13f_1_dag_er
  const SDL_13f_1_dag_ir = s[303] && (s[357] && s[24] || !(s[357] && !(s[0] < 20635 /* 2026-07-01 */ || s[74] && s[76] >= 20635 /* 2026-07-01 */)) && (s[302] || s[151] && s[24])) || s[0] < 20089 /* 2025-01-01 */
  s[756] = SDL_13f_1_dag_ir
  // SDL.21.1.1: Bortfald, når du ikke medvirker (SDL § 21, stk. 1, nr. 1)
  const v27 = f.udebliver !== true || f.rimeligGrund !== false || f.skriftligtOrienteret !== true
  const v28 = f.udebliver !== false && f.rimeligGrund !== true && f.skriftligtOrienteret !== false
  const v29 = s[316] && s[323]
  const SDL_21_1_1 = s[12] || s[104] && v28 || s[317] && v28 || s[318] && v28 || v29 && v28 || s[151] && v28
  s[757] = SDL_21_1_1
  const SDL_21_1_1_nej = s[12] || s[104] && v27 || s[317] && v27 || s[318] && v27 || v29 && v27 || s[151] && v27
  s[758] = SDL_21_1_1_nej
  // SDL.21a: Du må sige nej til behandlingen (SDL § 21 a)
  const v32 = s[112] && s[0] <= 16982 /* 2016-06-30 */
  const v33 = f.afviser === 'operation' || f.afviser === 'medicin' || f.afviser === 'anden_laegebehandling'
  const v34 = f.afviser !== undefined && !v33 || !(f.afviser !== undefined) || f.andenVurderingIndhentet !== true
  const v35 = (f.afviser !== undefined && v33 || !(f.afviser !== undefined)) && f.andenVurderingIndhentet !== false
  const v36 = s[1] >= 16983 /* 2016-07-01 */ && s[411]
  const SDL_21a = s[12] || v32 && v35 || v36 && v35 || s[412]
  s[772] = SDL_21a
  const SDL_21a_nej = s[12] || s[104] || s[103] && s[3] || v32 && v34 || v36 && v34 || s[413]
  s[773] = SDL_21a_nej
  // SDL.21.1.2: Bortfald, når du siger nej til behandling (SDL § 21, stk. 1, nr. 2)
  const v39 = f.afviser === 'operation' || f.afviser === 'medicin' || f.afviser === 'anden_laegebehandling' || f.afviser === 'indlaeggelse'
  const v40 = f.afviser === 'optraening'
  const v41 = (f.afviser !== undefined && !v39 || !(f.afviser !== undefined) || f.noedvendigBehandling !== true) && (f.afviser !== undefined && !v40 || !(f.afviser !== undefined) || f.hensigtsmaessigOptraening !== true) || f.opfordret !== true || SDL_21a || f.skriftligtOrienteret !== true
  const v42 = ((f.afviser !== undefined && v39 || !(f.afviser !== undefined)) && f.noedvendigBehandling !== false || (f.afviser !== undefined && v40 || !(f.afviser !== undefined)) && f.hensigtsmaessigOptraening !== false) && f.opfordret !== false && (SDL_21a_nej || s[12]) && f.skriftligtOrienteret !== false
  const SDL_21_1_2 = s[12] || s[104] && v42 || s[103] && v42
  s[759] = SDL_21_1_2
  const SDL_21_1_2_nej = s[12] || s[104] && v41 || s[103] && v41
  s[760] = SDL_21_1_2_nej
  // SDL.21.1.3: Bortfald, når adfærden forhaler helbredelsen (SDL § 21, stk. 1, nr. 3)
  const SDL_21_1_3 = s[12] || s[9] && f.forhalerHelbredelsen !== false
  s[761] = SDL_21_1_3
  const SDL_21_1_3_nej = s[12] || s[9] && f.forhalerHelbredelsen !== true
  s[762] = SDL_21_1_3_nej
  // SDL.21.4.dag: Du skal opfylde betingelserne igen (SDL § 21, stk. 4)
  const SDL_21_4_dag = s[12] ? FIRST_DAY : shiftDays(f.underrettetOmBortfald ?? FIRST_DAY, 28)
  s[766] = SDL_21_4_dag
  const SDL_21_4_dag_hoej = s[12] ? NEVER : shiftDays(f.underrettetOmBortfald ?? 84005 /* 2199-12-31 */, 28)
  s[767] = SDL_21_4_dag_hoej
  // SDL.21.4: Sygedagpengene bliver genoptaget (SDL § 21, stk. 4)
  const v49 = f.opfyldtIgen ?? FIRST_DAY
  const v50 = f.opfyldtIgen ?? 84005 /* 2199-12-31 */
  const v51 = SDL_21_4_dag_hoej >= v49
  const v52 = s[103] && s[0] <= 15397 /* 2012-02-27 */
  const v53 = s[1] >= 15398 /* 2012-02-28 */ && s[0] <= 15516 /* 2012-06-25 */
  const v54 = s[1] >= 15517 /* 2012-06-26 */
  const SDL_21_4 = s[12] || s[104] && v51 || v52 && v51 || v53 || v54 && (v51 || s[12]) && f.genoptagetFoer !== true
  s[577] = SDL_21_4
  const SDL_21_4_nej = s[12] || s[104] && SDL_21_4_dag < v50 || v52 && SDL_21_4_dag < v50 || v53 || v54 && (SDL_21_4_dag < v50 || f.genoptagetFoer !== false)
  s[764] = SDL_21_4_nej
  const SDL_21_4_ir = s[12] || v53
  s[765] = SDL_21_4_ir
  // SDL.21.4.fra: Sygedagpengene bliver genoptaget fra (SDL § 21, stk. 4)
  const SDL_21_4_fra = s[12] ? FIRST_DAY : shiftDays(v49, 1)
  s[769] = SDL_21_4_fra
  const SDL_21_4_fra_hoej = s[12] ? NEVER : shiftDays(v50, 1)
  s[770] = SDL_21_4_fra_hoej
  const SDL_21_4_fra_ir = s[12] || SDL_21_4_nej || SDL_21_4_ir
  s[771] = SDL_21_4_fra_ir
  // SDL.24.1.ophør: Tidligste stop af udbetalingen (SDL § 24, stk. 1)
  const v61 = s[9] && s[0] <= 16687 /* 2015-09-09 */
  const v62 = s[1] >= 16688 /* 2015-09-10 */
  const v63 = f.ophoerErAfgjort !== false && s[414]
  const SDL_24_1_ophoer = s[12] ? FIRST_DAY : v61 ? FIRST_DAY : v63 ? Math.max(s[415], f.ophoerAfgjortDen ?? FIRST_DAY) : NEVER
  s[774] = SDL_24_1_ophoer
  const SDL_24_1_ophoer_hoej = s[12] ? NEVER : v61 ? NEVER : f.ophoerErAfgjort !== true ? NEVER : Math.max(s[416], f.ophoerAfgjortDen ?? 84005 /* 2199-12-31 */)
  s[775] = SDL_24_1_ophoer_hoej
  const SDL_24_1_ophoer_er = s[12] || v61 || v62 && (v63 || f.ophoerErAfgjort !== true)
  s[776] = SDL_24_1_ophoer_er
  const SDL_24_1_ophoer_ir = s[12] || v61 || v62 && f.ophoerErAfgjort !== false && s[417]
  s[777] = SDL_24_1_ophoer_ir
  // SDL.24.1.revurdering: Revurdering før sygedagpengene stopper (SDL § 24, stk. 1)
  const v68 = s[119] && s[51] <= 13331 /* 2006-07-02 */
  const SDL_24_1_revurdering = s[418] && (v68 || s[119] && s[122] >= 16252 /* 2014-07-01 */ && s[51] <= 2147483646)
  s[778] = SDL_24_1_revurdering
  const SDL_24_1_revurdering_nej = s[418] && (v68 || s[119] && s[122] >= 13332 /* 2006-07-03 */ && s[51] <= 16251 /* 2014-06-30 */)
  s[779] = SDL_24_1_revurdering_nej
  const SDL_24_1_revurdering_ir = s[418] && (v68 || s[124] || s[119] && s[122] === NEVER) || s[419] || s[124]
  s[780] = SDL_24_1_revurdering_ir
}

function svar_29(f, s) {
  // SDL.41.1: Første dag for selvstændige (SDL § 41)
  const v0 = f.selvstaendigForsikring === 'foerste_fravaersdag'
  const v1 = f.selvstaendigForsikring !== undefined && v0 || !(f.selvstaendigForsikring !== undefined)
  const v2 = f.selvstaendigForsikring !== undefined && !v0 || !(f.selvstaendigForsikring !== undefined)
  const v3 = f.selvstaendigForsikring === 'tredje_fravaersdag'
  const v4 = f.selvstaendigForsikring !== undefined && v3 || !(f.selvstaendigForsikring !== undefined)
  s[525] = v4
  const v5 = f.selvstaendigForsikring !== undefined && !v3 || !(f.selvstaendigForsikring !== undefined)
  const v6 = f.tredjeFravaersdag ?? FIRST_DAY
  s[523] = v6
  const v7 = f.tredjeFravaersdag ?? 84005 /* 2199-12-31 */
  s[524] = v7
  const v8 = shiftDays(s[73], 14)
  s[518] = v8
  const v9 = shiftDays(s[76], 14)
  s[519] = v9
  const v10 = v5 && s[74]
  s[526] = v10
  const v11 = v4 ? (v10 ? Math.min(v6, v8) : v6) : v8
  const v12 = v4 ? (v10 ? Math.max(v7, v9) : v7) : v9
  const v13 = v1 && s[74]
  s[527] = v13
  const v14 = v2 && (v4 || v10)
  s[528] = v14
  const v15 = v13 || v14
  s[532] = v15
  const v16 = v13 ? (v14 ? Math.min(s[73], v11) : s[73]) : v11
  const v17 = v13 ? (v14 ? Math.max(s[76], v12) : s[76]) : v12
  const v18 = v1 && s[24]
  const v19 = v18 || v2 && v5 && s[24]
  s[539] = v19
  const v20 = s[74] && s[95] && s[73] <= 15397 /* 2012-02-27 */
  const v21 = s[76] >= 15398 /* 2012-02-28 */
  s[531] = v21
  const v22 = s[73] <= 15516 /* 2012-06-25 */
  s[479] = v22
  const v23 = s[74] && v21 && v22
  const v24 = f.aftaleForSelvstaendig !== false && s[74]
  s[533] = v24
  const v25 = f.aftaleForSelvstaendig !== true && s[74]
  const v26 = Math.min(s[73], v8)
  const v27 = v24 ? (v25 ? v26 : s[73]) : v8
  const v28 = Math.max(s[76], v9)
  const v29 = v24 ? (v25 ? v28 : s[76]) : v9
  const v30 = f.aftaleForSelvstaendig !== false && s[24]
  s[538] = v30
  const v31 = v5 && (v24 || v25)
  const v32 = v4 ? (v31 ? Math.min(v6, v27) : v6) : v27
  const v33 = v4 ? (v31 ? Math.max(v7, v29) : v7) : v29
  const v34 = v2 && (v4 || v31)
  const v35 = v13 || v34
  const v36 = v13 ? (v34 ? Math.min(s[73], v32) : s[73]) : v32
  const v37 = v13 ? (v34 ? Math.max(s[76], v33) : s[76]) : v33
  const v38 = v18 || v2 && v5 && (v30 || f.aftaleForSelvstaendig !== true && s[24])
  const v39 = s[76] >= 15517 /* 2012-06-26 */
  s[480] = v39
  const v40 = s[74] && v39 && s[73] <= 18318 /* 2020-02-26 */
  const v41 = s[74] && s[76] >= 18319 /* 2020-02-27 */ && s[73] <= 19173 /* 2022-06-30 */
  const v42 = f.sygMedCovid19 !== false && s[74]
  const v43 = f.sygMedCovid19 !== true && s[74]
  const v44 = v42 ? (v43 ? v26 : s[73]) : v8
  const v45 = v42 ? (v43 ? v28 : s[76]) : v9
  const v46 = f.aftaleForSelvstaendig !== true && (v42 || v43)
  const v47 = v24 ? (v46 ? Math.min(s[73], v44) : s[73]) : v44
  const v48 = v24 ? (v46 ? Math.max(s[76], v45) : s[76]) : v45
  const v49 = v5 && (v24 || v46)
  const v50 = v4 ? (v49 ? Math.min(v6, v47) : v6) : v47
  const v51 = v4 ? (v49 ? Math.max(v7, v48) : v7) : v48
  const v52 = v2 && (v4 || v49)
  const v53 = v13 ? (v52 ? Math.min(s[73], v50) : s[73]) : v50
  const v54 = v13 ? (v52 ? Math.max(s[76], v51) : s[76]) : v51
  const v55 = s[74] && s[76] >= 19174 /* 2022-07-01 */ && s[77]
  const v56 = s[96] && v15
  s[535] = v56
  const v57 = v20 && v15
  s[534] = v57
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
  const SDL_41_1 = s[78] ? FIRST_DAY : v56 ? (v68 ? Math.min(v16, v69) : v16) : v69
  s[425] = SDL_41_1
  const v71 = v60 ? (v61 ? Math.max(v37, v54) : v54) : v37
  const v72 = v59 ? (v62 ? Math.max(v37, v71) : v37) : v71
  const v73 = v58 ? (v64 ? Math.max(v37, v72) : v37) : v72
  const v74 = v57 ? (v66 ? Math.max(v17, v73) : v17) : v73
  const SDL_41_1_hoej = s[78] ? NEVER : v56 ? (v68 ? Math.max(v17, v74) : v17) : v74
  s[426] = SDL_41_1_hoej
  const SDL_41_1_er = s[78] || v56 || v57 || v58 || v59 || v60 || v61
  s[424] = SDL_41_1_er
  const v77 = s[96] && v19
  s[536] = v77
  const v78 = v20 && v19
  s[537] = v78
  const SDL_41_1_ir = s[78] || v77 || v78 || v23 && v38 || v40 && v38 || v41 && (v18 || v2 && v5 && (v30 || f.aftaleForSelvstaendig !== true && (f.sygMedCovid19 !== false && s[24] || f.sygMedCovid19 !== true && s[24]))) || v55 && v38 || s[79]
  s[427] = SDL_41_1_ir
}

function svar_30(f, s) {
  // SDL.33.1: Første dag, kommunen betaler (SDL § 33)
  const v0 = !s[74] || !s[24] && s[73] === s[76]
  s[484] = v0
  const v1 = s[84] && s[90] < NEVER
  const v2 = s[84] && s[85] >= NEVER
  const v3 = Math.max(s[73], shiftDays(s[90], 1))
  const v4 = Math.max(s[76], shiftDays(s[85], 1))
  const v5 = s[84] && s[74]
  const v6 = s[88] || s[24]
  const v7 = Math.max(s[73], v3)
  const v8 = Math.min(s[76], v4)
  const v9 = v1 && v5
  const v10 = v2 && s[74]
  const v11 = s[88] && v5 && s[74] && v8 >= v7
  const v12 = v10 || v11
  const v13 = v10 ? (v11 ? Math.min(s[73], v7) : s[73]) : v7
  const v14 = v9 ? (v12 ? Math.min(v3, v13) : v3) : v13
  const v15 = v10 ? (v11 ? Math.max(s[76], v8) : s[76]) : v8
  const v16 = v9 ? (v12 ? Math.max(v4, v15) : v4) : v15
  const v17 = s[420] && s[421] < NEVER
  const v18 = s[420] && s[422] >= NEVER
  const v19 = Math.max(s[73], shiftDays(s[421], 1))
  const v20 = Math.max(s[76], shiftDays(s[422], 1))
  const v21 = s[420] && s[74]
  const v22 = s[423] || s[24]
  const v23 = Math.max(s[73], v19)
  const v24 = Math.min(s[76], v20)
  const v25 = v17 && v21
  const v26 = v18 && s[74]
  const v27 = s[423] && v21 && s[74] && v24 >= v23
  const v28 = v26 || v27
  const v29 = v26 ? (v27 ? Math.min(s[73], v23) : s[73]) : v23
  const v30 = v25 ? (v28 ? Math.min(v19, v29) : v19) : v29
  const v31 = v26 ? (v27 ? Math.max(s[76], v24) : s[76]) : v24
  const v32 = v25 ? (v28 ? Math.max(v20, v31) : v20) : v31
  const v33 = f.arbejdsskade !== false && s[74]
  const v34 = f.arbejdsskade !== true && s[424]
  const v35 = v33 ? (v34 ? Math.min(s[73], s[425]) : s[73]) : s[425]
  const v36 = v33 ? (v34 ? Math.max(s[76], s[426]) : s[76]) : s[426]
  const v37 = s[99] && (v33 || v34)
  const v38 = s[101] && s[74]
  const v39 = v37 ? (v38 ? Math.min(s[73], v35) : v35) : s[73]
  const v40 = v37 ? (v38 ? Math.max(s[76], v36) : v36) : s[76]
  const v41 = s[100] && (v25 || v26 || v27)
  const v42 = s[102] && (v37 || v38)
  const v43 = v41 ? (v42 ? Math.min(v30, v39) : v30) : v39
  const v44 = v41 ? (v42 ? Math.max(v32, v40) : v32) : v40
  const v45 = s[82] && (v9 || v10 || v11)
  const v46 = s[83] && (v41 || v42)
  const SDL_33_1_er = s[78] || s[98] && (v45 || v46)
  s[560] = SDL_33_1_er
  const SDL_33_1 = s[78] ? FIRST_DAY : v45 ? (v46 ? Math.min(v14, v43) : v14) : v43
  s[561] = SDL_33_1
  const SDL_33_1_hoej = s[78] ? NEVER : v45 ? (v46 ? Math.max(v16, v44) : v16) : v44
  s[562] = SDL_33_1_hoej
  const SDL_33_1_ir = s[78] || s[98] && (s[82] && (v1 && v6 || v2 && s[24] || s[88] && s[24] || s[88] && !((!v5 || !v6 && v3 === v4) && v0 && (v5 && s[74] || !v5 && !s[74]) && (!v5 || s[73] === v3))) || s[83] && (s[100] && (v17 && v22 || v18 && s[24] || s[423] && s[24] || s[423] && !((!v21 || !v22 && v19 === v20) && v0 && (v21 && s[74] || !v21 && !s[74]) && (!v21 || s[73] === v19))) || s[102] && (s[99] && (f.arbejdsskade !== false && s[24] || f.arbejdsskade !== true && s[427]) || s[101] && s[24]))) || s[79]
  s[563] = SDL_33_1_ir
  // SDL.24a.2: Første dag i jobafklaring ved ny sygemelding (SDL § 24 a, stk. 2-5)
  const v51 = s[74] && s[428]
  const v52 = s[99] && s[74]
  const v53 = s[101] && SDL_33_1_er
  const SDL_24a_2 = v51 ? FIRST_DAY : v52 ? (v53 ? Math.min(s[73], SDL_33_1) : s[73]) : SDL_33_1
  s[782] = SDL_24a_2
  const SDL_24a_2_hoej = v51 ? NEVER : v52 ? (v53 ? Math.max(s[76], SDL_33_1_hoej) : s[76]) : SDL_33_1_hoej
  s[783] = SDL_24a_2_hoej
  const SDL_24a_2_er = s[134] && (v51 || s[106] && (v52 || v53))
  s[784] = SDL_24a_2_er
  const SDL_24a_2_ir = s[134] && (v51 || s[106] && (s[99] && s[24] || s[101] && SDL_33_1_ir) || s[79]) || s[429]
  s[785] = SDL_24a_2_ir
  // SDL.24a.6: Sygedagpenge i stedet for jobafklaring ved livstruende sygdom (SDL § 24 a, stk. 6)
  const SDL_24a_6 = s[12] || s[130] && (s[134] || s[129]) && f.laegenVurdererLivstruende !== false
  s[786] = SDL_24a_6
  const SDL_24a_6_nej = s[12] || s[430] || s[130] && (s[128] || f.laegenVurdererLivstruende !== true)
  s[787] = SDL_24a_6_nej
  // SDL.24b.1: Fra jobafklaring til sygedagpenge ved livstruende sygdom (SDL § 24 b, stk. 1)
  const SDL_24b_1 = s[12] || s[130] && f.erIJobafklaring !== false && f.laegenVurdererLivstruende !== false && f.opfylderBeskaeftigelseskravetVedLivstruende !== false
  s[578] = SDL_24b_1
  const SDL_24b_1_nej = s[12] || s[430] || s[130] && (f.erIJobafklaring !== true || f.laegenVurdererLivstruende !== true || f.opfylderBeskaeftigelseskravetVedLivstruende !== true)
  s[789] = SDL_24b_1_nej
  // SDL.24b.2: Første dag med sygedagpenge i stedet for jobafklaring (SDL § 24 b, stk. 2)
  const v62 = f.bedtOmSygedagpengeDen ?? FIRST_DAY
  const v63 = f.bedtOmSygedagpengeDen ?? 84005 /* 2199-12-31 */
  const v64 = f.laegenVurderedeLivstruendeDen ?? FIRST_DAY
  const v65 = f.laegenVurderedeLivstruendeDen ?? 84005 /* 2199-12-31 */
  const v66 = shiftDays(v65, 56) >= v62
  const v67 = shiftDays(v64, 56) >= v63
  const SDL_24b_2 = s[113] ? FIRST_DAY : v66 ? (v67 ? v64 : Math.min(v62, v64)) : v62
  s[790] = SDL_24b_2
  const SDL_24b_2_hoej = s[113] ? NEVER : v66 ? (v67 ? v65 : Math.max(v63, v65)) : v63
  s[791] = SDL_24b_2_hoej
  const SDL_24b_2_ir = SDL_24b_1 && s[113] || SDL_24b_1_nej || s[12]
  s[792] = SDL_24b_2_ir
  // SDL.26.1.uger: Krævet arbejdsdygtighed før ny ret (SDL § 26, stk. 1)
  const v71 = s[74] && s[95] && s[428]
  s[435] = v71
  const SDL_26_1_uger = s[78] ? -Infinity : v71 || s[106] ? (s[106] ? 0 : 91) : 91
  s[432] = SDL_26_1_uger
  const SDL_26_1_uger_hoej = s[78] ? Infinity : s[96] ? 91 : v71 ? 91 : 0
  s[433] = SDL_26_1_uger_hoej
  const SDL_26_1_uger_er = s[78] || s[96] || v71 || s[106]
  s[431] = SDL_26_1_uger_er
}

function svar_31(f, s) {
  // SDL.26.1: Ny ret, når retten er brugt op (SDL § 26, stk. 1)
  const v0 = s[431] && (f.arbejdsdygtigUgerEfterOphoer ?? 7280) >= s[432]
  const v1 = s[431] && (f.arbejdsdygtigUgerEfterOphoer ?? 0) < s[433]
  const v2 = s[314] || s[126]
  const v3 = s[87] && s[127]
  const v4 = v0 || s[434] && (s[125] || s[127]) && (s[311] || s[125])
  const v5 = (v1 || s[87]) && (v2 || v3) && (v1 || v2)
  const v6 = s[87] && v3
  const v7 = f.ugerISammenhaengendeSygeperiode ?? 0
  const v8 = f.ugerISammenhaengendeSygeperiode ?? 7280
  const v9 = f.retErOpbrugt !== false && v8 > 364
  const SDL_26_1 = v9 && (s[78] || s[96] && v4 || s[435] && v4 || s[106])
  s[793] = SDL_26_1
  const SDL_26_1_nej = v9 && (s[78] || s[96] && v5 || s[435] && v5)
  s[794] = SDL_26_1_nej
  const SDL_26_1_ir = v9 && (s[78] || s[96] && v6 || s[435] && v6 || s[79]) || f.retErOpbrugt !== true || v7 <= 364
  s[795] = SDL_26_1_ir
  // SDL.26.1.covid: Covid-forlængelse i 3 måneder (SDL § 26, stk. 1-2)
  const v13 = f.fravaer !== undefined ? s[436] : ALL_DAYS
  const v14 = Math.max(s[51], 18330 /* 2020-03-09 */)
  const v15 = Math.max(s[122], 18330 /* 2020-03-09 */)
  const v16 = s[119] && v14 <= 18808 /* 2021-06-30 */
  const v17 = s[119] && s[122] >= 18330 /* 2020-03-09 */
  const v18 = s[119] && s[51] < 18330 /* 2020-03-09 */
  const v19 = s[119] && s[51] <= 18535 /* 2020-09-30 */
  const v20 = v18 || s[119] && s[122] > 18535 /* 2020-09-30 */
  const v21 = (v17 || s[124]) && (v19 || s[124]) && (v17 || v19)
  const v22 = v17 || countDays(s[17], 18330 /* 2020-03-09 */, 18330 /* 2020-03-09 */) < 1 || f.fortsatRet9Marts2020 !== true
  const v23 = (v18 || s[124]) && countDays(v13, 18330 /* 2020-03-09 */, 18330 /* 2020-03-09 */) >= 1 && f.fortsatRet9Marts2020 !== false
  const v24 = v21 || v23
  const v25 = (v20 || s[124]) && v22
  const v26 = shiftDays(s[51], 1)
  s[465] = v26
  const v27 = shiftDays(s[122], 1)
  s[467] = v27
  const v28 = shiftDays(shiftMonths(v26, 3), -1)
  const v29 = shiftDays(shiftMonths(v27, 3), -1)
  const v30 = Math.max(v28, 18443 /* 2020-06-30 */)
  const v31 = Math.min(v29, 18443 /* 2020-06-30 */)
  const v32 = v21 && s[119]
  const v33 = s[124] && s[119] && v31 >= v30
  const v34 = v20 || v33
  const v35 = v20 ? 18443 /* 2020-06-30 */ : v30
  const v36 = v32 ? (v34 ? Math.min(v28, v35) : v28) : v35
  const v37 = v20 ? 18443 /* 2020-06-30 */ : v31
  const v38 = v32 ? (v34 ? Math.max(v29, v37) : v29) : v37
  const v39 = v21 && s[124]
  const v40 = v24 && (v32 || v20 || v33)
  const v41 = v25 && s[119]
  const v42 = v40 ? (v41 ? Math.min(s[51], v36) : v36) : s[51]
  const v43 = v40 ? (v41 ? Math.max(s[122], v38) : v38) : s[122]
  const v44 = v14 <= 2147483646
  const v45 = s[119] && v15 >= 18809 /* 2021-07-01 */ && v44
  const v46 = s[124] || s[119] && v15 === NEVER
  const v47 = v16 && (v40 || v41)
  const v48 = v45 && s[119]
  const SDL_26_1_covid_er = v47 || v48
  s[441] = SDL_26_1_covid_er
  const SDL_26_1_covid = v47 ? (v48 ? Math.min(s[51], v42) : v42) : s[51]
  s[439] = SDL_26_1_covid
  const SDL_26_1_covid_hoej = v47 ? (v48 ? Math.max(s[122], v43) : v43) : s[122]
  s[440] = SDL_26_1_covid_hoej
  const SDL_26_1_covid_ir = v16 && (v24 && (v39 || s[124] && !((!s[119] || !s[124] && v28 === v29) && s[119] && (!s[119] || v28 === 18443 /* 2020-06-30 */))) || v25 && s[124]) || v45 && s[124] || v46
  s[442] = SDL_26_1_covid_ir
  // SDL.26.1.fra: Hvornår covid-forlængelsen regnes fra (SDL § 26, stk. 1-2)
  const v53 = !s[119] || !s[124] && s[51] === s[122]
  s[476] = v53
  const v54 = s[119] && v44
  const v55 = v23 ? 18352 /* 2020-03-31 */ : NEVER
  const v56 = v22 ? NEVER : 18352 /* 2020-03-31 */
  const v57 = Math.max(s[51], v55)
  const v58 = Math.min(s[122], v56)
  const v59 = s[124] && s[119] && v58 >= v57
  const v60 = v20 || v59
  const v61 = v20 ? (v59 ? Math.min(v55, v57) : v55) : v57
  const SDL_26_1_fra = v32 ? (v60 ? Math.min(s[51], v61) : s[51]) : v61
  s[796] = SDL_26_1_fra
  const v63 = v20 ? (v59 ? Math.max(v56, v58) : v56) : v58
  const SDL_26_1_fra_hoej = v32 ? (v60 ? Math.max(s[122], v63) : s[122]) : v63
  s[797] = SDL_26_1_fra_hoej
  const SDL_26_1_fra_er = v54 && (v32 || v20 || v59)
  s[798] = SDL_26_1_fra_er
  const SDL_26_1_fra_ir = v54 && (v39 || s[124] && !(v53 && v55 === v56 && s[119] && (!s[119] || s[51] === v55))) || v46
  s[799] = SDL_26_1_fra_ir
  // SDL.26.2: Ny ret for pensionister, når retten er brugt op (SDL § 26, stk. 1)
  const v67 = f.retErOpbrugt !== false && v8 > 182 && s[437]
  const SDL_26_2 = v67 && (s[78] || s[96] || s[435] && v0 || s[106])
  s[800] = SDL_26_2
  const SDL_26_2_nej = v67 && (s[78] || s[96] || s[435] && v1)
  s[801] = SDL_26_2_nej
  const SDL_26_2_ir = v67 && (s[78] || s[96] || s[435] && s[87] || s[79]) || f.retErOpbrugt !== true || v7 <= 182 || s[438]
  s[802] = SDL_26_2_ir
}

function svar_32(f, s) {
  // SDL.26.3.covid: Covid-forlængelse i 3 måneder mere (SDL § 26, stk. 3)
  const v0 = Math.max(18330 /* 2020-03-09 */, s[439])
  const v1 = Math.max(18330 /* 2020-03-09 */, s[440])
  const v2 = s[441] && v0 <= 18808 /* 2021-06-30 */
  const v3 = s[441] && s[119]
  const v4 = v3 && s[51] < s[440]
  const v5 = s[441] && s[440] >= 18443 /* 2020-06-30 */
  const v6 = s[441] && s[439] <= 18535 /* 2020-09-30 */
  const v7 = (v5 || s[442]) && (v6 || s[442]) && (v5 || v6)
  const v8 = shiftDays(shiftMonths(shiftDays(s[439], 1), 3), -1)
  const v9 = shiftDays(shiftMonths(shiftDays(s[440], 1), 3), -1)
  const v10 = Math.max(s[439], v8)
  const v11 = Math.min(s[440], v9)
  const v12 = (v4 || s[442] || s[124]) && (v7 || s[442]) && (v4 || v7) && s[441]
  const v13 = (v3 && s[122] >= s[439] || s[441] && s[439] < 18443 /* 2020-06-30 */ || s[441] && s[440] > 18535 /* 2020-09-30 */) && s[441]
  const v14 = s[442] && s[441] && v11 >= v10
  const v15 = v13 || v14
  const v16 = v13 ? (v14 ? Math.min(s[439], v10) : s[439]) : v10
  const v17 = v12 ? (v15 ? Math.min(v8, v16) : v8) : v16
  const v18 = v13 ? (v14 ? Math.max(s[440], v11) : s[440]) : v11
  const v19 = v12 ? (v15 ? Math.max(v9, v18) : v9) : v18
  const v20 = s[441] && v1 >= 18809 /* 2021-07-01 */ && v0 <= 2147483646
  const v21 = v2 && (v12 || v13 || v14)
  const v22 = v20 && s[441]
  const SDL_26_3_covid_er = v21 || v22
  s[805] = SDL_26_3_covid_er
  const SDL_26_3_covid = v21 ? (v22 ? Math.min(s[439], v17) : v17) : s[439]
  s[803] = SDL_26_3_covid
  const SDL_26_3_covid_hoej = v21 ? (v22 ? Math.max(s[440], v19) : v19) : s[440]
  s[804] = SDL_26_3_covid_hoej
  const SDL_26_3_covid_ir = v2 && s[442] || v20 && s[442] || s[442] || s[441] && v1 === NEVER
  s[806] = SDL_26_3_covid_ir
  // SDL.26a.1.covid: Covid-forlængelse efter en anden forlængelse (SDL § 26 a, stk. 1-2)
  const v27 = Math.max(s[443], 18330 /* 2020-03-09 */) <= 18808 /* 2021-06-30 */
  const v28 = s[443] < 18330 /* 2020-03-09 */ || s[444] > 18535 /* 2020-09-30 */
  const v29 = s[444] >= 18330 /* 2020-03-09 */ && s[443] <= 18535 /* 2020-09-30 */
  const v30 = shiftDays(shiftMonths(shiftDays(s[443], 1), 3), -1)
  const v31 = shiftDays(shiftMonths(shiftDays(s[444], 1), 3), -1)
  const v32 = v30 >= 18443 /* 2020-06-30 */
  const v33 = v31 >= 18443 /* 2020-06-30 */
  const v34 = v32 ? v30 : v33 ? Math.min(18443 /* 2020-06-30 */, v30) : 18443 /* 2020-06-30 */
  const v35 = v32 ? v31 : v33 ? Math.max(18443 /* 2020-06-30 */, v31) : 18443 /* 2020-06-30 */
  const v36 = v29 ? (v28 ? Math.min(s[443], v34) : v34) : s[443]
  const v37 = v29 ? (v28 ? Math.max(s[444], v35) : v35) : s[444]
  const v38 = Math.max(s[444], 18330 /* 2020-03-09 */) >= 18809 /* 2021-07-01 */
  const SDL_26a_1_covid = v27 ? (v38 ? Math.min(s[443], v36) : v36) : s[443]
  s[807] = SDL_26a_1_covid
  const SDL_26a_1_covid_hoej = v27 ? (v38 ? Math.max(s[444], v37) : v37) : s[444]
  s[808] = SDL_26a_1_covid_hoej
  // SDL.26a.3.covid: Covid-forlængelse i 3 måneder mere efter en anden forlængelse (SDL § 26 a, stk. 3)
  const v41 = Math.max(18330 /* 2020-03-09 */, SDL_26a_1_covid)
  const v42 = Math.max(18330 /* 2020-03-09 */, SDL_26a_1_covid_hoej)
  const v43 = v41 <= 18808 /* 2021-06-30 */
  const v44 = s[444] >= SDL_26a_1_covid || SDL_26a_1_covid < 18443 /* 2020-06-30 */ || SDL_26a_1_covid_hoej > 18535 /* 2020-09-30 */
  const v45 = s[443] < SDL_26a_1_covid_hoej && SDL_26a_1_covid_hoej >= 18443 /* 2020-06-30 */ && SDL_26a_1_covid <= 18535 /* 2020-09-30 */
  const v46 = shiftDays(shiftMonths(shiftDays(SDL_26a_1_covid, 1), 3), -1)
  const v47 = shiftDays(shiftMonths(shiftDays(SDL_26a_1_covid_hoej, 1), 3), -1)
  const v48 = v45 ? (v44 ? Math.min(SDL_26a_1_covid, v46) : v46) : SDL_26a_1_covid
  const v49 = v45 ? (v44 ? Math.max(SDL_26a_1_covid_hoej, v47) : v47) : SDL_26a_1_covid_hoej
  const v50 = v42 >= 18809 /* 2021-07-01 */ && v41 <= 2147483646
  const SDL_26a_3_covid_ir = v42 === NEVER
  s[448] = SDL_26a_3_covid_ir
  const SDL_26a_3_covid_er = v43 || v50
  s[447] = SDL_26a_3_covid_er
  const SDL_26a_3_covid = v43 ? (v50 ? Math.min(SDL_26a_1_covid, v48) : v48) : SDL_26a_1_covid
  s[445] = SDL_26a_3_covid
  const SDL_26a_3_covid_hoej = v43 ? (v50 ? Math.max(SDL_26a_1_covid_hoej, v49) : v49) : SDL_26a_1_covid_hoej
  s[446] = SDL_26a_3_covid_hoej
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
  s[449] = SDL_26c_covid_er
  const SDL_26c_covid = v73 ? (v74 ? Math.min(SDL_26_3_covid, v69) : v69) : SDL_26_3_covid
  s[450] = SDL_26c_covid
  const SDL_26c_covid_hoej = v73 ? (v74 ? Math.max(SDL_26_3_covid_hoej, v71) : v71) : SDL_26_3_covid_hoej
  s[451] = SDL_26c_covid_hoej
  const SDL_26c_covid_ir = v57 && SDL_26_3_covid_ir || v72 && SDL_26_3_covid_ir || SDL_26_3_covid_ir || SDL_26_3_covid_er && v56 === NEVER
  s[452] = SDL_26c_covid_ir
}

function svar_33(f, s) {
  // SDL.26d.covid: Covid-forlængelse i 1 måned, oktober 2020, efter en anden forlængelse (SDL § 26 d, stk. 1-2)
  const v0 = Math.max(18330 /* 2020-03-09 */, s[445])
  const v1 = Math.max(18330 /* 2020-03-09 */, s[446])
  const v2 = s[447] && v0 <= 18808 /* 2021-06-30 */
  const v3 = s[447] && s[446] >= 18535 /* 2020-09-30 */
  const v4 = s[447] && s[445] <= 18566 /* 2020-10-31 */
  const v5 = shiftDays(shiftMonths(shiftDays(s[445], 1), 1), -1)
  const v6 = shiftDays(shiftMonths(shiftDays(s[446], 1), 1), -1)
  const v7 = Math.max(s[445], v5)
  const v8 = Math.min(s[446], v6)
  const v9 = (v3 || s[448]) && (v4 || s[448]) && (v3 || v4) && s[447]
  const v10 = (s[447] && s[445] < 18535 /* 2020-09-30 */ || s[447] && s[446] > 18566 /* 2020-10-31 */) && s[447]
  const v11 = s[448] && s[447] && v8 >= v7
  const v12 = v10 || v11
  const v13 = v10 ? (v11 ? Math.min(s[445], v7) : s[445]) : v7
  const v14 = v9 ? (v12 ? Math.min(v5, v13) : v5) : v13
  const v15 = v10 ? (v11 ? Math.max(s[446], v8) : s[446]) : v8
  const v16 = v9 ? (v12 ? Math.max(v6, v15) : v6) : v15
  const v17 = s[447] && v1 >= 18809 /* 2021-07-01 */ && v0 <= 2147483646
  const v18 = v2 && (v9 || v10 || v11)
  const v19 = v17 && s[447]
  const SDL_26d_covid_er = v18 || v19
  s[811] = SDL_26d_covid_er
  const SDL_26d_covid = v18 ? (v19 ? Math.min(s[445], v14) : v14) : s[445]
  s[809] = SDL_26d_covid
  const SDL_26d_covid_hoej = v18 ? (v19 ? Math.max(s[446], v16) : v16) : s[446]
  s[810] = SDL_26d_covid_hoej
  const SDL_26d_covid_ir = v2 && s[448] || v17 && s[448] || s[448] || s[447] && v1 === NEVER
  s[812] = SDL_26d_covid_ir
  // SDL.26f.covid: Covid-forlængelse i stedet for jobafklaring, § 26 f (SDL § 26 f, stk. 1)
  const v24 = f.forlaengelseErAfgjort !== false && SDL_26d_covid_er
  const v25 = f.forlaengelseErAfgjort !== true && s[449]
  const v26 = v24 || v25
  const v27 = v24 ? (v25 ? Math.min(s[450], SDL_26d_covid) : SDL_26d_covid) : s[450]
  const v28 = v24 ? (v25 ? Math.max(s[451], SDL_26d_covid_hoej) : SDL_26d_covid_hoej) : s[451]
  const v29 = f.forlaengelseErAfgjort !== false && SDL_26d_covid_ir || f.forlaengelseErAfgjort !== true && s[452]
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
  s[455] = SDL_26f_covid_er
  const SDL_26f_covid = v50 ? (v51 ? Math.min(v27, v46) : v46) : v27
  s[453] = SDL_26f_covid
  const SDL_26f_covid_hoej = v50 ? (v51 ? Math.max(v28, v48) : v48) : v28
  s[454] = SDL_26f_covid_hoej
  const SDL_26f_covid_ir = v32 && v29 || v49 && v29 || v29 || v26 && v31 === NEVER
  s[456] = SDL_26f_covid_ir
}

function svar_34(f, s) {
  // SDL.26g.covid: Covid-forlængelse i stedet for jobafklaring, § 26 g (SDL § 26 g, stk. 1)
  const v0 = Math.max(18330 /* 2020-03-09 */, s[453])
  const v1 = Math.max(18330 /* 2020-03-09 */, s[454])
  const v2 = s[455] && v0 <= 18808 /* 2021-06-30 */
  const v3 = shiftDays(s[453], 1)
  const v4 = shiftDays(s[454], 1)
  const v5 = s[455] && v4 >= 18659 /* 2021-02-01 */
  const v6 = s[455] && v3 <= 18686 /* 2021-02-28 */
  const v7 = shiftDays(shiftMonths(v3, 1), -1)
  const v8 = shiftDays(shiftMonths(v4, 1), -1)
  const v9 = Math.max(s[453], v7)
  const v10 = Math.min(s[454], v8)
  const v11 = (v5 || s[456]) && (v6 || s[456]) && (v5 || v6) && s[455]
  const v12 = (s[455] && v3 < 18659 /* 2021-02-01 */ || s[455] && v4 > 18686 /* 2021-02-28 */) && s[455]
  const v13 = s[456] && s[455] && v10 >= v9
  const v14 = v12 || v13
  const v15 = v12 ? (v13 ? Math.min(s[453], v9) : s[453]) : v9
  const v16 = v11 ? (v14 ? Math.min(v7, v15) : v7) : v15
  const v17 = v12 ? (v13 ? Math.max(s[454], v10) : s[454]) : v10
  const v18 = v11 ? (v14 ? Math.max(v8, v17) : v8) : v17
  const v19 = s[455] && v1 >= 18809 /* 2021-07-01 */ && v0 <= 2147483646
  const v20 = v2 && (v11 || v12 || v13)
  const v21 = v19 && s[455]
  const SDL_26g_covid_er = v20 || v21
  s[815] = SDL_26g_covid_er
  const SDL_26g_covid = v20 ? (v21 ? Math.min(s[453], v16) : v16) : s[453]
  s[813] = SDL_26g_covid
  const SDL_26g_covid_hoej = v20 ? (v21 ? Math.max(s[454], v18) : v18) : s[454]
  s[814] = SDL_26g_covid_hoej
  const SDL_26g_covid_ir = v2 && s[456] || v19 && s[456] || s[456] || s[455] && v1 === NEVER
  s[816] = SDL_26g_covid_ir
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
  s[819] = SDL_26h_covid_er
  const SDL_26h_covid = v46 ? (v47 ? Math.min(SDL_26g_covid, v42) : v42) : SDL_26g_covid
  s[817] = SDL_26h_covid
  const SDL_26h_covid_hoej = v46 ? (v47 ? Math.max(SDL_26g_covid_hoej, v44) : v44) : SDL_26g_covid_hoej
  s[818] = SDL_26h_covid_hoej
  const SDL_26h_covid_ir = v28 && SDL_26g_covid_ir || v45 && SDL_26g_covid_ir || SDL_26g_covid_ir || SDL_26g_covid_er && v27 === NEVER
  s[820] = SDL_26h_covid_ir
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
  s[823] = SDL_26i_covid_er
  const SDL_26i_covid = v72 ? (v73 ? Math.min(SDL_26h_covid, v68) : v68) : SDL_26h_covid
  s[821] = SDL_26i_covid
  const SDL_26i_covid_hoej = v72 ? (v73 ? Math.max(SDL_26h_covid_hoej, v70) : v70) : SDL_26h_covid_hoej
  s[822] = SDL_26i_covid_hoej
  const SDL_26i_covid_ir = v54 && SDL_26h_covid_ir || v71 && SDL_26h_covid_ir || SDL_26h_covid_ir || SDL_26h_covid_er && v53 === NEVER
  s[824] = SDL_26i_covid_ir
}

function svar_35(f, s) {
  // SDL.27.1.2.uger: Længste forlængelse til afklaring (SDL § 27, stk. 1, nr. 2)
  const v0 = s[52] && s[53] && s[457] <= 14691 /* 2010-03-23 */
  const v1 = s[52] && s[458] >= 14692 /* 2010-03-24 */ && s[459]
  const SDL_27_1_2_uger = s[61] ? -Infinity : v0 ? 182 : v1 ? 273 : s[460] ? 273 : 483
  s[831] = SDL_27_1_2_uger
  const SDL_27_1_2_uger_hoej = s[61] ? Infinity : v1 || s[461] ? (s[461] ? (s[462] ? 483 : 273) : 273) : 182
  s[832] = SDL_27_1_2_uger_hoej
  const SDL_27_1_2_uger_er = s[61] || v0 || v1 || s[460] || s[462]
  s[833] = SDL_27_1_2_uger_er
  // SDL.27.1.2.slut: Seneste slut på forlængelse til afklaring (SDL § 27, stk. 1, nr. 2)
  const SDL_27_1_2_slut_er = s[61] || s[463] && s[119] && SDL_27_1_2_uger_er
  s[829] = SDL_27_1_2_slut_er
  const SDL_27_1_2_slut = s[61] ? FIRST_DAY : shiftDays(s[51], SDL_27_1_2_uger)
  s[827] = SDL_27_1_2_slut
  const SDL_27_1_2_slut_hoej = s[61] ? NEVER : shiftDays(s[122], SDL_27_1_2_uger_hoej)
  s[828] = SDL_27_1_2_slut_hoej
  const SDL_27_1_2_slut_ir = s[61] || s[463] && (s[124] || s[58]) || s[72]
  s[579] = SDL_27_1_2_slut_ir
  // SDL.27.1.3.slut: Seneste slut på forlængelse ved lægebehandling (SDL § 27, stk. 2)
  const v9 = allPeriods(f.ventetidPaaSygehus)
  const SDL_27_1_3_slut_er = s[61] || s[463] && s[119] && s[464]
  s[836] = SDL_27_1_3_slut_er
  const SDL_27_1_3_slut = s[61] ? FIRST_DAY : dayReaching(without(ALL_DAYS, f.ventetidPaaSygehus !== undefined ? v9 : NO_DAYS), s[465], s[466])
  s[834] = SDL_27_1_3_slut
  const SDL_27_1_3_slut_hoej = s[61] ? NEVER : dayReaching(without(ALL_DAYS, f.ventetidPaaSygehus !== undefined ? v9 : ALL_DAYS), s[467], s[468])
  s[835] = SDL_27_1_3_slut_hoej
  // SDL.27.1.4.slut: Seneste slut på forlængelse til afklaring af fleksjob eller pension (SDL § 27, stk. 1, nr. 4)
  const v13 = shiftDays(s[51], 182)
  const v14 = s[460] && s[119]
  const v15 = s[469] || s[470]
  const v16 = s[470] ? FIRST_DAY : NEVER
  const SDL_27_1_4_slut = s[61] ? FIRST_DAY : s[471] ? FIRST_DAY : v14 ? (v15 ? Math.min(v13, v16) : v13) : v16
  s[837] = SDL_27_1_4_slut
  const SDL_27_1_4_slut_hoej = s[61] ? NEVER : s[471] ? NEVER : v15 ? NEVER : shiftDays(s[122], 182)
  s[838] = SDL_27_1_4_slut_hoej
  const SDL_27_1_4_slut_er = s[61] || s[471] || v14 || s[469] || s[470]
  s[839] = SDL_27_1_4_slut_er
  const SDL_27_1_4_slut_ir = s[61] || s[471] || s[460] && s[124] || s[470] || s[72]
  s[840] = SDL_27_1_4_slut_ir
  // SDL.27.1.slut: Forlængelsens seneste slut (SDL § 27, stk. 1)
  const v21 = s[62] || s[66] || s[67] || s[68]
  const v22 = s[472] && s[473] && s[474] && s[475] && (s[55] || s[57] || s[59] || s[60])
  const v23 = Math.max(s[51], SDL_27_1_2_slut)
  const v24 = Math.min(s[122], SDL_27_1_2_slut_hoej)
  const v25 = s[63] && SDL_27_1_2_slut_er
  const v26 = s[69] && s[119]
  const v27 = s[58] && SDL_27_1_2_slut_er && s[119] && v24 >= v23
  const v28 = v26 || v27
  const v29 = v26 ? (v27 ? Math.min(s[51], v23) : s[51]) : v23
  const v30 = v26 ? (v27 ? Math.max(s[122], v24) : s[122]) : v24
  const v31 = s[58] && SDL_27_1_2_slut_ir && s[124]
  const v32 = Math.max(s[51], SDL_27_1_3_slut)
  const v33 = Math.min(s[122], SDL_27_1_3_slut_hoej)
  const v34 = s[64] && SDL_27_1_3_slut_er
  const v35 = s[70] && s[119]
  const v36 = s[58] && SDL_27_1_3_slut_er && s[119] && v33 >= v32
  const v37 = v35 || v36
  const v38 = v35 ? (v36 ? Math.min(s[51], v32) : s[51]) : v32
  const v39 = v35 ? (v36 ? Math.max(s[122], v33) : s[122]) : v33
  const v40 = Math.max(s[51], SDL_27_1_4_slut)
  const v41 = Math.min(s[122], SDL_27_1_4_slut_hoej)
  const v42 = s[65] && SDL_27_1_4_slut_er
  const v43 = s[71] && s[119]
  const v44 = s[56] && SDL_27_1_4_slut_er && s[119] && v41 >= v40
  const v45 = v43 || v44
  const v46 = v43 ? (v44 ? Math.min(s[51], v40) : s[51]) : v40
  const v47 = v43 ? (v44 ? Math.max(s[122], v41) : s[122]) : v41
  const v48 = Math.max(v42 ? (v45 ? Math.min(SDL_27_1_4_slut, v46) : SDL_27_1_4_slut) : v46, v25 ? (v28 ? Math.min(SDL_27_1_2_slut, v29) : SDL_27_1_2_slut) : v29, v34 ? (v37 ? Math.min(SDL_27_1_3_slut, v38) : SDL_27_1_3_slut) : v38)
  const v49 = Math.max(v42 ? (v45 ? Math.max(SDL_27_1_4_slut_hoej, v47) : SDL_27_1_4_slut_hoej) : v47, v25 ? (v28 ? Math.max(SDL_27_1_2_slut_hoej, v30) : SDL_27_1_2_slut_hoej) : v30, v34 ? (v37 ? Math.max(SDL_27_1_3_slut_hoej, v39) : SDL_27_1_3_slut_hoej) : v39)
  const v50 = (v25 || v26 || v27) && (v34 || v35 || v36) && (v42 || v43 || v44)
  const v51 = s[63] && SDL_27_1_2_slut_ir || s[69] && s[124] || v31 || s[58] && !((!SDL_27_1_2_slut_er || !SDL_27_1_2_slut_ir && SDL_27_1_2_slut === SDL_27_1_2_slut_hoej) && s[476] && (SDL_27_1_2_slut_er && s[119] || !SDL_27_1_2_slut_er && !s[119]) && (!SDL_27_1_2_slut_er || s[51] === SDL_27_1_2_slut)) || s[64] && SDL_27_1_2_slut_ir || s[70] && s[124] || v31 || s[58] && !((!SDL_27_1_3_slut_er || !SDL_27_1_2_slut_ir && SDL_27_1_3_slut === SDL_27_1_3_slut_hoej) && s[476] && (SDL_27_1_3_slut_er && s[119] || !SDL_27_1_3_slut_er && !s[119]) && (!SDL_27_1_3_slut_er || s[51] === SDL_27_1_3_slut)) || s[65] && SDL_27_1_4_slut_ir || s[71] && s[124] || s[56] && SDL_27_1_4_slut_ir && s[124] || s[56] && !((!SDL_27_1_4_slut_er || !SDL_27_1_4_slut_ir && SDL_27_1_4_slut === SDL_27_1_4_slut_hoej) && s[476] && (SDL_27_1_4_slut_er && s[119] || !SDL_27_1_4_slut_er && !s[119]) && (!SDL_27_1_4_slut_er || s[51] === SDL_27_1_4_slut))
  const v52 = v22 && v50
  const v53 = s[477] && v50 && v49 >= NEVER
  const SDL_27_1_slut = s[61] ? FIRST_DAY : v52 || v53 ? (v52 ? v48 : NEVER) : NEVER
  s[844] = SDL_27_1_slut
  const SDL_27_1_slut_hoej = s[61] ? NEVER : v21 ? NEVER : v49
  s[845] = SDL_27_1_slut_hoej
  const SDL_27_1_slut_er = s[125] && (s[61] || s[463] && (v21 || v52 || v53))
  s[846] = SDL_27_1_slut_er
  const SDL_27_1_slut_ir = s[125] && (s[61] || s[463] && (v22 && v51 || s[477] && !((!v50 || !v51 && v48 === v49) && v50 && v48 === NEVER)) || s[72]) || s[478]
  s[847] = SDL_27_1_slut_ir
  // SDL.29.1: Forlængelse for pensionister m.fl. (SDL § 29)
  const SDL_29_1 = s[437] && (s[18] || s[25] || s[26] && f.laegenVenterArbejdeInden26Uger !== false)
  s[848] = SDL_29_1
  const SDL_29_1_nej = s[437] && (s[18] || s[25] || s[26] && f.laegenVenterArbejdeInden26Uger !== true)
  s[849] = SDL_29_1_nej
  const SDL_29_1_ir = s[437] && (s[18] || s[25] || s[27]) || s[438]
  s[850] = SDL_29_1_ir
  // SDL.35.2: Arbejdsgiveren betaler tidligst fra (SDL § 35, stk. 2)
  const v61 = shiftDays(f.sygemeldtTilArbejdsgiver ?? FIRST_DAY, 1)
  const v62 = shiftDays(f.sygemeldtTilArbejdsgiver ?? 84005 /* 2199-12-31 */, 1)
  const v63 = f.fyldestgoerendeBegrundelse !== false && s[74]
  s[481] = v63
  const v64 = v63 || f.fyldestgoerendeBegrundelse !== true
  s[482] = v64
  const v65 = v63 ? (f.fyldestgoerendeBegrundelse !== true ? Math.min(s[73], v61) : s[73]) : v61
  const v66 = v63 ? (f.fyldestgoerendeBegrundelse !== true ? Math.max(s[76], v62) : s[76]) : v62
  const v67 = f.fyldestgoerendeBegrundelse !== false && s[24]
  s[483] = v67
  const v68 = f.indsigelseModSenSygemelding !== false && v64
  const v69 = f.indsigelseModSenSygemelding !== true && s[74]
  const v70 = v68 ? (v69 ? Math.min(s[73], v65) : v65) : s[73]
  const v71 = v68 ? (v69 ? Math.max(s[76], v66) : v66) : s[76]
  const v72 = f.sygemeldtITide !== false && s[74]
  const v73 = f.sygemeldtITide !== true && (v68 || v69)
  const v74 = v72 || v73
  const v75 = f.sygemeldtITide !== false && s[24] || f.sygemeldtITide !== true && (f.indsigelseModSenSygemelding !== false && v67 || f.indsigelseModSenSygemelding !== true && s[24])
  const SDL_35_2 = s[78] ? FIRST_DAY : v72 ? (v73 ? Math.min(s[73], v70) : s[73]) : v70
  s[863] = SDL_35_2
  const SDL_35_2_hoej = s[78] ? NEVER : v72 ? (v73 ? Math.max(s[76], v71) : s[76]) : v71
  s[864] = SDL_35_2_hoej
  const SDL_35_2_er = s[86] && (s[78] || s[96] && v74 || s[97] && v74)
  s[865] = SDL_35_2_er
  const SDL_35_2_ir = s[86] && (s[78] || s[96] && v75 || s[97] && v75 || s[79]) || s[89] || s[87]
  s[866] = SDL_35_2_ir
}

function svar_36(f, s) {
  // SDL.35.3: Du skal have meldt dig syg til a-kassen (SDL § 35, stk. 3)
  const v0 = s[74] && s[75] && s[479]
  const v1 = s[74] && s[480] && s[77]
  s[516] = v1
  const SDL_35_3 = s[78] ? FIRST_DAY : v0 ? FIRST_DAY : s[73]
  s[867] = SDL_35_3
  const SDL_35_3_hoej = s[78] ? NEVER : v0 ? NEVER : s[76]
  s[868] = SDL_35_3_hoej
  const SDL_35_3_er = s[100] && (s[78] || v0 || v1 && s[74])
  s[869] = SDL_35_3_er
  const SDL_35_3_ir = s[100] && (s[78] || v0 || v1 && s[24] || s[79]) || s[102]
  s[870] = SDL_35_3_ir
  // SDL.35.3.fra: Ret tidligst fra (SDL § 35, stk. 3)
  const v6 = f.anmeldtTilAkasse ?? FIRST_DAY
  s[521] = v6
  const v7 = f.anmeldtTilAkasse ?? 84005 /* 2199-12-31 */
  s[522] = v7
  const v8 = SDL_35_3_er && SDL_35_3_hoej >= v6
  const v9 = SDL_35_3_er && SDL_35_3 < v7
  const v10 = s[481] ? (f.fyldestgoerendeBegrundelse !== true ? Math.min(s[73], v6) : s[73]) : v6
  const v11 = s[481] ? (f.fyldestgoerendeBegrundelse !== true ? Math.max(s[76], v7) : s[76]) : v7
  const v12 = Math.max(s[73], v10)
  const v13 = Math.min(s[76], v11)
  const v14 = v8 && s[74]
  const v15 = v9 && s[482]
  const v16 = SDL_35_3_ir && s[74] && s[482] && v13 >= v12
  const v17 = v15 || v16
  const v18 = v15 ? (v16 ? Math.min(v10, v12) : v10) : v12
  const v19 = v15 ? (v16 ? Math.max(v11, v13) : v11) : v13
  const SDL_35_3_fra = s[78] ? FIRST_DAY : v0 ? FIRST_DAY : v14 ? (v17 ? Math.min(s[73], v18) : s[73]) : v18
  s[871] = SDL_35_3_fra
  const SDL_35_3_fra_hoej = s[78] ? NEVER : v0 ? NEVER : v14 ? (v17 ? Math.max(s[76], v19) : s[76]) : v19
  s[872] = SDL_35_3_fra_hoej
  const SDL_35_3_fra_er = s[100] && (s[78] || v0 || v1 && (v14 || v15 || v16))
  s[873] = SDL_35_3_fra_er
  const SDL_35_3_fra_ir = s[100] && (s[78] || v0 || v1 && (v8 && s[24] || v9 && s[483] || SDL_35_3_ir && s[24] && s[483] || SDL_35_3_ir && !(s[484] && (!s[482] || !s[483] && v10 === v11) && (s[74] && s[482] || !s[74] && !s[482]) && (!s[74] || s[73] === v10))) || s[79]) || s[102]
  s[874] = SDL_35_3_fra_ir
}

function svar_37(f, s) {
  // SDL.38.1: Du skal have søgt kommunen om sygedagpenge (SDL § 38, stk. 1)
  const v0 = f.arbejdsgiverensBetaling === 'sygedagpenge'
  const v1 = f.arbejdsgiverensBetaling !== undefined && v0 || !(f.arbejdsgiverensBetaling !== undefined)
  s[509] = v1
  const v2 = f.arbejdsgiverensBetaling !== undefined && !v0 || !(f.arbejdsgiverensBetaling !== undefined)
  const v3 = f.sidsteDagMedBetaling ?? FIRST_DAY
  s[492] = v3
  const v4 = f.sidsteDagMedBetaling ?? 84005 /* 2199-12-31 */
  s[489] = v4
  const v5 = shiftDays(v3, 7)
  s[512] = v5
  const v6 = shiftDays(v4, 7)
  s[514] = v6
  const v7 = shiftDays(s[73], 7)
  s[529] = v7
  const v8 = shiftDays(s[76], 7)
  s[530] = v8
  const v9 = v2 && s[74]
  s[510] = v9
  const v10 = v1 || v9
  s[515] = v10
  const v11 = v1 ? (v9 ? Math.min(v5, v7) : v5) : v7
  const v12 = v1 ? (v9 ? Math.max(v6, v8) : v6) : v8
  const v13 = v2 && s[24]
  s[520] = v13
  const v14 = s[73] <= 15426 /* 2012-03-27 */
  s[506] = v14
  const v15 = s[74] && s[95] && v14
  s[495] = v15
  const v16 = s[76] >= 15427 /* 2012-03-28 */
  s[493] = v16
  const v17 = s[74] && v16 && s[479]
  s[517] = v17
  const v18 = s[74] && s[480] && s[91]
  const v19 = shiftDays(f.underretningsbrevAfsendt ?? FIRST_DAY, 8)
  const v20 = shiftDays(f.underretningsbrevAfsendt ?? 84005 /* 2199-12-31 */, 8)
  const v21 = shiftDays(s[73], 21)
  s[507] = v21
  const v22 = shiftDays(s[76], 21)
  s[508] = v22
  const v23 = shiftDays(v3, 21)
  const v24 = shiftDays(v4, 21)
  const v25 = f.arbejdsgiverensBetaling === 'loen'
  const v26 = f.arbejdsgiverensBetaling !== undefined && v25 || !(f.arbejdsgiverensBetaling !== undefined)
  s[502] = v26
  const v27 = f.arbejdsgiverensBetaling !== undefined && !v25 || !(f.arbejdsgiverensBetaling !== undefined)
  s[503] = v27
  const v28 = v27 && s[74]
  const v29 = v28 ? v21 : NEVER
  const v30 = v26 ? NEVER : v22
  const v31 = v2 && (v26 || v28)
  const v32 = v1 ? (v31 ? Math.min(v23, v29) : v23) : v29
  const v33 = v1 ? (v31 ? Math.max(v24, v30) : v24) : v30
  const v34 = s[100] && s[74]
  const v35 = s[102] && (v1 || v31)
  const v36 = v34 ? (v35 ? Math.min(v21, v32) : v21) : v32
  const v37 = v34 ? (v35 ? Math.max(v22, v33) : v22) : v33
  const v38 = s[102] && v2 && v27 && s[24]
  const v39 = f.underretningsbrevSendt !== true && (v34 || v35)
  const v40 = f.underretningsbrevSendt !== false ? (v39 ? Math.min(v19, v36) : v19) : v36
  const v41 = f.underretningsbrevSendt !== false ? (v39 ? Math.max(v20, v37) : v20) : v37
  const v42 = s[485] && s[74]
  const v43 = s[486] && (f.underretningsbrevSendt !== false || v39)
  const v44 = v42 ? (v43 ? Math.min(v7, v40) : v7) : v40
  const v45 = v42 ? (v43 ? Math.max(v8, v41) : v8) : v41
  const v46 = s[485] && s[24]
  const v47 = s[100] ? (v35 ? Math.min(v23, v32) : v23) : v32
  const v48 = s[100] ? (v35 ? Math.max(v24, v33) : v24) : v33
  const v49 = f.underretningsbrevSendt !== true && (s[100] || v35)
  const v50 = f.underretningsbrevSendt !== false ? (v49 ? Math.min(v19, v47) : v19) : v47
  const v51 = f.underretningsbrevSendt !== false ? (v49 ? Math.max(v20, v48) : v20) : v48
  const v52 = s[486] && (f.underretningsbrevSendt !== false || v49)
  const v53 = v42 ? (v52 ? Math.min(v7, v50) : v7) : v50
  const v54 = v42 ? (v52 ? Math.max(v8, v51) : v8) : v51
  const v55 = s[96] && v10
  const v56 = v15 && v10
  const v57 = v18 && (v42 || v43)
  const v58 = s[94] && (v42 || v52)
  const v59 = v17 || v57 || v58
  const v60 = v17 ? FIRST_DAY : v57 ? (v58 ? Math.min(v44, v53) : v44) : v53
  const v61 = v56 || v59
  const v62 = v56 ? (v59 ? Math.min(v11, v60) : v11) : v60
  const SDL_38_1 = s[78] ? FIRST_DAY : v55 ? (v61 ? Math.min(v11, v62) : v11) : v62
  s[875] = SDL_38_1
  const v64 = v17 ? NEVER : v57 ? (v58 ? Math.max(v45, v54) : v45) : v54
  const v65 = v56 ? (v59 ? Math.max(v12, v64) : v12) : v64
  const SDL_38_1_hoej = s[78] ? NEVER : v55 ? (v61 ? Math.max(v12, v65) : v12) : v65
  s[876] = SDL_38_1_hoej
  const v67 = f.persongruppe === 'loenmodtager' || f.persongruppe === 'ledig' || f.persongruppe === 'ingen'
  const v68 = f.persongruppe !== undefined && v67 || !(f.persongruppe !== undefined)
  s[494] = v68
  const v69 = f.persongruppe !== undefined && !v67 || !(f.persongruppe !== undefined)
  s[496] = v69
  const SDL_38_1_er = v68 && (s[78] || v55 || v56 || v17 || v57 || v58)
  s[877] = SDL_38_1_er
  const SDL_38_1_ir = v68 && (s[78] || s[96] && v13 || v15 && v13 || v17 || v18 && (v46 || s[486] && f.underretningsbrevSendt !== true && (s[100] && s[24] || v38)) || s[94] && (v46 || s[486] && f.underretningsbrevSendt !== true && v38) || s[79]) || v69
  s[878] = SDL_38_1_ir
  // SDL.38.7.tide: Du søgte i tide (SDL § 38, stk. 1)
  const v72 = f.anmodningModtaget ?? FIRST_DAY
  s[488] = v72
  const v73 = f.anmodningModtaget ?? 84005 /* 2199-12-31 */
  s[491] = v73
  const v74 = SDL_38_1_er && SDL_38_1_hoej >= v72
  const v75 = SDL_38_1_er && SDL_38_1 < v73
  const SDL_38_7_tide = v68 && (s[78] || s[96] && v74 || s[97] && v74)
  s[497] = SDL_38_7_tide
  const SDL_38_7_tide_nej = v68 && (s[78] || s[96] && v75 || s[97] && v75)
  s[498] = SDL_38_7_tide_nej
  const SDL_38_7_tide_ir = v68 && (s[78] || s[96] && SDL_38_1_ir || s[97] && SDL_38_1_ir || s[79]) || v69
  s[499] = SDL_38_7_tide_ir
}

function svar_38(f, s) {
  // SDL.38.8: Den for sene ansøgning undskyldes (SDL § 38, stk. 8-9)
  const v0 = (s[74] && s[487] >= s[488] || s[24]) && f.undskyldendeForhold !== false || s[82] && f.arbejdsgiverAnmeldteIkke !== false && f.fratraeder !== false && shiftDays(s[489], 28) >= s[488]
  const v1 = (s[74] && s[490] < s[491] || f.undskyldendeForhold !== true) && (s[83] || f.arbejdsgiverAnmeldteIkke !== true || f.fratraeder !== true || shiftDays(s[492], 28) < s[491])
  const v2 = s[74] && s[493] && s[73] <= 19722 /* 2023-12-31 */
  const v3 = s[74] && s[76] >= 19723 /* 2024-01-01 */ && s[77]
  const SDL_38_8 = s[494] && (s[78] || s[96] && v0 || s[495] && v0 || v2 && v0 || v3 && v0)
  s[883] = SDL_38_8
  const SDL_38_8_nej = s[494] && (s[78] || s[96] && v1 || s[495] && v1 || v2 && v1 || v3 && v1)
  s[884] = SDL_38_8_nej
  const SDL_38_8_ir = s[494] && s[87] || s[496]
  s[885] = SDL_38_8_ir
  // SDL.38.7: Kommunen betaler tidligst fra (SDL § 38, stk. 7)
  const v7 = Math.max(s[73], s[488])
  const v8 = Math.min(s[76], s[491])
  const v9 = SDL_38_8 && s[74]
  const v10 = SDL_38_8_ir && s[74] && v8 >= v7
  const v11 = SDL_38_8_nej || v10
  const v12 = SDL_38_8_nej ? (v10 ? Math.min(s[488], v7) : s[488]) : v7
  const v13 = v9 ? (v11 ? Math.min(s[73], v12) : s[73]) : v12
  const v14 = SDL_38_8_nej ? (v10 ? Math.max(s[491], v8) : s[491]) : v8
  const v15 = v9 ? (v11 ? Math.max(s[76], v14) : s[76]) : v14
  const v16 = v9 || SDL_38_8_nej || v10
  const v17 = SDL_38_8 && s[24] || SDL_38_8_ir && !(s[484] && s[488] === s[491] && s[74] && (!s[74] || s[73] === s[488]))
  const v18 = Math.max(s[73], v13)
  const v19 = Math.min(s[76], v15)
  const v20 = s[497] && s[74]
  const v21 = s[498] && v16
  const v22 = s[499] && s[74] && v16 && v19 >= v18
  const v23 = v21 || v22
  const v24 = v21 ? (v22 ? Math.min(v13, v18) : v13) : v18
  const v25 = v21 ? (v22 ? Math.max(v15, v19) : v15) : v19
  const v26 = v20 || v21 || v22
  const v27 = s[497] && s[24] || s[498] && v17 || s[499] && s[24] && v17 || s[499] && !(s[484] && (!v16 || !v17 && v13 === v15) && (s[74] && v16 || !s[74] && !v16) && (!s[74] || s[73] === v13))
  const SDL_38_7 = s[78] ? FIRST_DAY : v20 ? (v23 ? Math.min(s[73], v24) : s[73]) : v24
  s[879] = SDL_38_7
  const SDL_38_7_hoej = s[78] ? NEVER : v20 ? (v23 ? Math.max(s[76], v25) : s[76]) : v25
  s[880] = SDL_38_7_hoej
  const SDL_38_7_er = s[494] && (s[78] || s[96] && v26 || s[495] && v26 || v2 && v26 || v3 && v26)
  s[881] = SDL_38_7_er
  const SDL_38_7_ir = s[494] && (s[78] || s[96] && v27 || s[495] && v27 || v2 && v27 || v3 && v27 || s[79]) || s[496]
  s[882] = SDL_38_7_ir
}

function svar_39(f, s) {
  // SDL.40.1: Arbejdsgiveren skal have meldt fraværet (SDL § 40, stk. 1-3)
  const v0 = s[306] && s[22] >= s[500]
  const v1 = s[306] && s[23] < s[501]
  const v2 = shiftDays(s[73], 28)
  s[567] = v2
  const v3 = shiftDays(s[76], 28)
  s[568] = v3
  const v4 = s[502] && s[74]
  const v5 = v4 || s[503]
  const v6 = v4 ? v2 : NEVER
  const v7 = s[503] ? NEVER : v3
  const v8 = s[502] && s[24]
  const v9 = v5 && v7 >= NEVER
  const v10 = v0 && v5
  const v11 = s[310] && v9
  const v12 = v10 ? v6 : NEVER
  const v13 = v1 ? NEVER : v7
  const v14 = v10 ? (v1 || v11 ? Math.max(v7, v13) : v7) : v13
  const v15 = v10 || v1 || v11
  const v16 = v0 && v8 || s[310] && !((!v5 || !v8 && v6 === v7) && v5 && (!v5 || v6 === NEVER))
  const v17 = s[74] && s[95] && s[504]
  const v18 = s[74] && s[505] && s[506]
  const v19 = s[74] && s[22] >= s[507]
  s[571] = v19
  const v20 = s[74] && s[23] < s[508]
  s[569] = v20
  const v21 = v19 && v5
  const v22 = s[24] && v9
  const v23 = v21 ? v6 : NEVER
  const v24 = v20 ? NEVER : v7
  const v25 = v21 ? (v20 || v22 ? Math.max(v7, v24) : v7) : v24
  const v26 = f.arbejdsgiverensBetaling === 'ingen'
  const v27 = f.arbejdsgiverensBetaling !== undefined && v26 || !(f.arbejdsgiverensBetaling !== undefined)
  const v28 = f.arbejdsgiverensBetaling !== undefined && !v26 || !(f.arbejdsgiverensBetaling !== undefined)
  const v29 = s[509] ? (s[510] ? Math.min(s[511], s[512]) : s[512]) : s[511]
  const v30 = s[509] ? (s[510] ? Math.max(s[513], s[514]) : s[514]) : s[513]
  const v31 = v0 && s[515]
  const v32 = s[310] && s[515] && v30 >= NEVER
  const v33 = v31 ? v29 : NEVER
  const v34 = v1 ? NEVER : v30
  const v35 = v31 ? (v1 || v32 ? Math.max(v30, v34) : v30) : v34
  const v36 = v27 && s[74]
  const v37 = v28 && (v31 || v1 || v32)
  const v38 = s[96] && v15
  const v39 = v17 && v15
  const v40 = v18 && (v21 || v20 || v22)
  const v41 = s[516] && (v36 || v37)
  const v42 = s[517] || v41
  const v43 = s[517] ? FIRST_DAY : v36 ? (v37 ? Math.min(s[518], v33) : s[518]) : v33
  const v44 = v40 || v42
  const v45 = v40 ? (v42 ? Math.min(v23, v43) : v23) : v43
  const v46 = v39 || v44
  const v47 = v39 ? (v44 ? Math.min(v12, v45) : v12) : v45
  const SDL_40_1 = s[78] ? FIRST_DAY : v38 ? (v46 ? Math.min(v12, v47) : v12) : v47
  s[886] = SDL_40_1
  const v49 = s[517] ? NEVER : v36 ? (v37 ? Math.max(s[519], v35) : s[519]) : v35
  const v50 = v40 ? (v42 ? Math.max(v25, v49) : v25) : v49
  const v51 = v39 ? (v44 ? Math.max(v14, v50) : v14) : v50
  const SDL_40_1_hoej = s[78] ? NEVER : v38 ? (v46 ? Math.max(v14, v51) : v14) : v51
  s[887] = SDL_40_1_hoej
  const SDL_40_1_er = s[82] && (s[78] || v38 || v39 || v40 || s[517] || v41)
  s[888] = SDL_40_1_er
  const SDL_40_1_ir = s[82] && (s[78] || s[96] && v16 || v17 && v16 || v18 && (v19 && v8 || s[24] && !((!v5 || !v8 && v6 === v7) && v5 && (!v5 || v6 === NEVER))) || s[517] || s[516] && (v27 && s[24] || v28 && (v0 && s[520] || s[310] && !((!s[515] || !s[520] && v29 === v30) && s[515] && (!s[515] || v29 === NEVER)))) || s[79]) || s[83]
  s[889] = SDL_40_1_ir
  // SDL.40a.1: A-kassen skal have meldt fraværet (SDL § 40 a, stk. 1)
  const v55 = s[74] && s[480] && s[73] <= 16248 /* 2014-06-27 */
  const v56 = shiftDays(s[521], 7)
  const v57 = shiftDays(s[522], 7)
  const v58 = s[74] && s[76] >= 16249 /* 2014-06-28 */ && s[73] <= 16658 /* 2015-08-11 */
  const v59 = s[74] && s[76] >= 16659 /* 2015-08-12 */ && s[77]
  const v60 = shiftDays(s[521], 21)
  const v61 = shiftDays(s[522], 21)
  const v62 = f.oplystDelvistLedig !== false && f.oplystDelvistLedig === true
  const v63 = v58 || v59
  const v64 = v58 ? FIRST_DAY : f.oplystDelvistLedig !== false ? (v62 ? v56 : Math.min(v56, v60)) : v60
  const v65 = s[517] || v55 || v63
  const SDL_40a_1 = s[78] ? FIRST_DAY : s[495] || v65 ? (v65 ? (s[517] ? FIRST_DAY : v55 ? (v63 ? Math.min(v56, v64) : v56) : v64) : NEVER) : NEVER
  s[890] = SDL_40a_1
  const v67 = v58 ? NEVER : f.oplystDelvistLedig !== false ? (v62 ? v57 : Math.max(v57, v61)) : v61
  const SDL_40a_1_hoej = s[78] ? NEVER : s[96] ? NEVER : s[495] ? NEVER : s[517] ? NEVER : v55 ? (v63 ? Math.max(v57, v67) : v57) : v67
  s[891] = SDL_40a_1_hoej
  const SDL_40a_1_er = s[100] && (s[78] || s[96] || s[495] || s[517] || v55 || v58 || v59)
  s[892] = SDL_40a_1_er
  const SDL_40a_1_ir = s[100] && (s[78] || s[517] || v58 || s[79]) || s[102]
  s[893] = SDL_40a_1_ir
}

function svar_40(f, s) {
  // SDL.43.1: Du skal have meldt dig syg til kommunen (SDL § 43, stk. 1)
  const v0 = shiftDays(s[523], 7)
  const v1 = shiftDays(s[524], 7)
  const v2 = s[525] ? (s[526] ? Math.min(s[507], v0) : v0) : s[507]
  const v3 = s[525] ? (s[526] ? Math.max(s[508], v1) : v1) : s[508]
  const v4 = s[527] ? (s[528] ? Math.min(s[529], v2) : s[529]) : v2
  const v5 = s[527] ? (s[528] ? Math.max(s[530], v3) : s[530]) : v3
  const v6 = s[74] && s[531] && s[77]
  const v7 = f.aftaleForSelvstaendig !== true && s[532]
  const v8 = s[533] ? (v7 ? Math.min(s[529], v4) : s[529]) : v4
  const v9 = s[533] ? (v7 ? Math.max(s[530], v5) : s[530]) : v5
  const v10 = v6 && (s[533] || v7)
  const v11 = s[534] || v10
  const v12 = s[534] ? (v10 ? Math.min(v4, v8) : v4) : v8
  const SDL_43_1 = s[78] ? FIRST_DAY : s[535] ? (v11 ? Math.min(v4, v12) : v4) : v12
  s[896] = SDL_43_1
  const v14 = s[534] ? (v10 ? Math.max(v5, v9) : v5) : v9
  const SDL_43_1_hoej = s[78] ? NEVER : s[535] ? (v11 ? Math.max(v5, v14) : v5) : v14
  s[897] = SDL_43_1_hoej
  const SDL_43_1_er = s[99] && (s[78] || s[535] || s[534] || v10)
  s[898] = SDL_43_1_er
  const SDL_43_1_ir = s[99] && (s[78] || s[536] || s[537] || v6 && (s[538] || f.aftaleForSelvstaendig !== true && s[539]) || s[79]) || s[101]
  s[899] = SDL_43_1_ir
  // SDL.43.5: Den for sene anmeldelse undskyldes (SDL § 43, stk. 5)
  const v18 = f.selvstaendigAnmeldt ?? FIRST_DAY
  const v19 = f.selvstaendigAnmeldt ?? 84005 /* 2199-12-31 */
  const v20 = s[74] && s[490] < v19
  const v21 = v20 || f.undskyldendeForhold !== true
  const v22 = s[74] && s[487] >= v18 || s[24]
  const v23 = v22 && f.undskyldendeForhold !== false
  const v24 = s[74] && s[95] && s[73] <= 15111 /* 2011-05-17 */
  s[564] = v24
  const v25 = s[74] && s[76] >= 15112 /* 2011-05-18 */ && s[73] <= 15207 /* 2011-08-21 */
  s[565] = v25
  const v26 = v20 || f.undskyldendeForhold !== true && f.nemrefusionNede !== true
  const v27 = v22 && (f.undskyldendeForhold !== false || f.nemrefusionNede !== false)
  const v28 = s[74] && s[76] >= 15208 /* 2011-08-22 */ && s[77]
  s[566] = v28
  const SDL_43_5 = s[99] && (s[78] || s[96] && v23 || v24 && v23 || v25 && v27 || v28 && v27)
  s[907] = SDL_43_5
  const SDL_43_5_nej = s[99] && (s[78] || s[96] && v21 || v24 && v21 || v25 && v26 || v28 && v26)
  s[908] = SDL_43_5_nej
  const SDL_43_5_ir = s[99] && s[87] || s[101]
  s[909] = SDL_43_5_ir
  // SDL.43.4: Kommunen betaler tidligst fra (SDL § 43, stk. 4)
  const v32 = SDL_43_1_er && SDL_43_1_hoej >= v18
  const v33 = SDL_43_1_er && SDL_43_1 < v19
  const v34 = Math.max(s[73], v18)
  const v35 = Math.min(s[76], v19)
  const v36 = SDL_43_5 && s[74]
  const v37 = SDL_43_5_ir && s[74] && v35 >= v34
  const v38 = SDL_43_5_nej || v37
  const v39 = SDL_43_5_nej ? (v37 ? Math.min(v18, v34) : v18) : v34
  const v40 = v36 ? (v38 ? Math.min(s[73], v39) : s[73]) : v39
  const v41 = SDL_43_5_nej ? (v37 ? Math.max(v19, v35) : v19) : v35
  const v42 = v36 ? (v38 ? Math.max(s[76], v41) : s[76]) : v41
  const v43 = v36 || SDL_43_5_nej || v37
  const v44 = SDL_43_5 && s[24] || SDL_43_5_ir && !(s[484] && v18 === v19 && s[74] && (!s[74] || s[73] === v18))
  const v45 = Math.max(s[73], v40)
  const v46 = Math.min(s[76], v42)
  const v47 = v32 && s[74]
  const v48 = v33 && v43
  const v49 = SDL_43_1_ir && s[74] && v43 && v46 >= v45
  const v50 = v48 || v49
  const v51 = v48 ? (v49 ? Math.min(v40, v45) : v40) : v45
  const v52 = v48 ? (v49 ? Math.max(v42, v46) : v42) : v46
  const v53 = v47 || v48 || v49
  const v54 = v32 && s[24] || v33 && v44 || SDL_43_1_ir && s[24] && v44 || SDL_43_1_ir && !(s[484] && (!v43 || !v44 && v40 === v42) && (s[74] && v43 || !s[74] && !v43) && (!s[74] || s[73] === v40))
  const SDL_43_4 = s[78] ? FIRST_DAY : v47 ? (v50 ? Math.min(s[73], v51) : s[73]) : v51
  s[900] = SDL_43_4
  const SDL_43_4_hoej = s[78] ? NEVER : v47 ? (v50 ? Math.max(s[76], v52) : s[76]) : v52
  s[901] = SDL_43_4_hoej
  const SDL_43_4_er = s[99] && (s[78] || s[96] && v53 || s[97] && v53)
  s[902] = SDL_43_4_er
  const SDL_43_4_ir = s[99] && (s[78] || s[96] && v54 || s[97] && v54 || s[79]) || s[101]
  s[903] = SDL_43_4_ir
  // SDL.43.4.tide: Du meldte dig i tide (SDL § 43, stk. 1)
  const SDL_43_4_tide = s[99] && (s[78] || s[96] && v32 || s[97] && v32)
  s[904] = SDL_43_4_tide
  const SDL_43_4_tide_nej = s[99] && (s[78] || s[96] && v33 || s[97] && v33)
  s[905] = SDL_43_4_tide_nej
  const SDL_43_4_tide_ir = s[99] && (s[78] || s[96] && SDL_43_1_ir || s[97] && SDL_43_1_ir || s[79]) || s[101]
  s[906] = SDL_43_4_tide_ir
  // SDL.51.1: Lediges sygedagpenge pr. uge (SDL § 51)
  const SDL_51_1 = s[12] ? -Infinity : f.dagpengePrUge ?? 0
  s[557] = SDL_51_1
  const SDL_51_1_hoej = s[12] ? Infinity : f.dagpengePrUge ?? 2000000
  s[558] = SDL_51_1_hoej
}

function svar_41(f, s) {
  // SDL.52.1: Selvstændiges sygedagpenge pr. uge ved fuldt fravær (SDL § 52, stk. 1)
  const v0 = f.selvstaendigForsikring === 'ingen'
  const v1 = f.selvstaendigForsikring !== undefined && v0 || !(f.selvstaendigForsikring !== undefined)
  const v2 = f.selvstaendigForsikring !== undefined && !v0 || !(f.selvstaendigForsikring !== undefined)
  const v3 = f.indtaegtSomSelvstaendig ?? 0
  const v4 = f.indtaegtSomSelvstaendig ?? 100000000
  const v5 = s[0] <= 13149 /* 2006-01-01 */ || s[1] >= 20822 /* 2027-01-04 */
  s[549] = v5
  const v6 = v5 ? -Infinity : SATS_11(s[0])
  s[547] = v6
  const v7 = v5 ? Infinity : SATS_11(s[1])
  s[548] = v7
  const v8 = v6 > -Infinity && v7 < Infinity
  const v9 = quotient([v6, 2], [3], 'nærmeste', 100)
  const v10 = quotient([v7, 2], [3], 'nærmeste', 100)
  const v11 = v5 || !v8
  const v12 = Math.max(v3, v8 ? Math.min(v9, v10) : -Infinity)
  const v13 = Math.max(v4, v8 ? Math.max(v9, v10) : Infinity)
  const v14 = v2 && !(!v8 && !v5 && v6 === v7)
  const v15 = v1 || v14
  const v16 = v2 && v11 || v5
  const SDL_52_1 = s[12] ? -Infinity : Math.min(v6, v1 ? (v14 ? Math.min(v3, v12) : v3) : v12)
  s[922] = SDL_52_1
  const SDL_52_1_hoej = s[12] ? Infinity : Math.min(v7, v1 ? (v14 ? Math.max(v4, v13) : v4) : v13)
  s[923] = SDL_52_1_hoej
  const SDL_52_1_er = s[12] || s[104] && v15 || s[103] && v15
  s[924] = SDL_52_1_er
  const SDL_52_1_ir = s[12] || s[104] && v16 || s[103] && v16
  s[925] = SDL_52_1_ir
  // SDL.53.3: Selvstændiges sygedagpenge pr. uge (SDL § 53, stk. 3)
  const v21 = SDL_52_1 > -Infinity && SDL_52_1_hoej < Infinity
  const v22 = quotient([SDL_52_1, 3], [4], 'nærmeste', 1)
  const v23 = quotient([SDL_52_1_hoej, 3], [4], 'nærmeste', 1)
  const v24 = v21 ? Math.min(v22, v23) : -Infinity
  const v25 = v21 ? Math.max(v22, v23) : Infinity
  const v26 = SDL_52_1_er && !(!v21 && (!SDL_52_1_er || !SDL_52_1_ir && SDL_52_1 === SDL_52_1_hoej))
  const v27 = SDL_52_1_ir || !v21
  const v28 = quotient([SDL_52_1], [2], 'nærmeste', 1)
  const v29 = quotient([SDL_52_1_hoej], [2], 'nærmeste', 1)
  const v30 = v21 ? Math.min(v28, v29) : -Infinity
  const v31 = v21 ? Math.max(v28, v29) : Infinity
  const v32 = s[196] && v26
  const v33 = v32 ? (s[197] ? v30 : Math.min(0, v30)) : 0
  const v34 = v32 ? (s[197] ? v31 : Math.max(0, v31)) : 0
  const v35 = s[540] && v26
  const v36 = s[198] > 2500 && (v32 || !s[197])
  const v37 = v35 ? (v36 ? Math.min(v24, v33) : v24) : v33
  const v38 = v35 ? (v36 ? Math.max(v25, v34) : v25) : v34
  const v39 = s[248] && SDL_52_1_er
  const v40 = s[198] > 0 && (v35 || v36)
  const v41 = v39 || v40
  const v42 = s[248] && SDL_52_1_ir || s[198] > 0 && (s[540] && v27 || s[198] > 2500 && s[196] && v27)
  const SDL_53_3 = s[12] ? -Infinity : v39 ? (v40 ? Math.min(SDL_52_1, v37) : SDL_52_1) : v37
  s[555] = SDL_53_3
  const SDL_53_3_hoej = s[12] ? Infinity : v39 ? (v40 ? Math.max(SDL_52_1_hoej, v38) : SDL_52_1_hoej) : v38
  s[556] = SDL_53_3_hoej
  const SDL_53_3_er = s[12] || s[104] && v41 || s[103] && v41
  s[554] = SDL_53_3_er
  const SDL_53_3_ir = s[12] || s[104] && v42 || s[103] && v42
  s[559] = SDL_53_3_ir
  // SDL.53.2: Beløb som ved fuldt fravær (SDL § 53, stk. 2)
  const v47 = f.ledigUdenLoen !== false || s[100] || f.arbejdsgiverTilbyderDeltid !== true
  const v48 = f.ledigUdenLoen !== true && s[102] && f.arbejdsgiverTilbyderDeltid !== false
  const SDL_53_2 = s[12] || s[104] && v47 || s[103] && v47
  s[552] = SDL_53_2
  const SDL_53_2_nej = s[12] || s[104] && v48 || s[103] && v48
  s[553] = SDL_53_2_nej
  // SDL.50.1: Det højeste beløb pr. time (SDL § 50, stk. 1)
  const v51 = quotient([v6, 100], [3700], 'nærmeste', 1)
  const v52 = quotient([v7, 100], [3700], 'nærmeste', 1)
  const SDL_50_1_er = s[12] || s[9] && !(!v8 && !v5 && v6 === v7)
  s[543] = SDL_50_1_er
  const SDL_50_1 = s[12] ? -Infinity : v8 ? Math.min(v51, v52) : -Infinity
  s[545] = SDL_50_1
  const SDL_50_1_hoej = s[12] ? Infinity : v8 ? Math.max(v51, v52) : Infinity
  s[544] = SDL_50_1_hoej
  const SDL_50_1_ir = s[12] || s[9] && v11
  s[546] = SDL_50_1_ir
}

function svar_42(f, s) {
  // SDL.47.1: Sygedagpenge pr. uge ved fuldt fravær (SDL § 47, stk. 1)
  const v0 = s[541] === s[542]
  const v1 = f.timefortjeneste ?? 0
  const v2 = f.timefortjeneste ?? 1000000
  const v3 = s[543] && v1 < s[544]
  const v4 = v3 || s[541] < 3700
  const v5 = s[543] && v2 >= s[545] || s[546]
  const v6 = v5 && s[542] >= 3700
  const v7 = Math.min(v1, s[545])
  const v8 = Math.min(v2, s[544])
  const v9 = v7 <= -Infinity
  const v10 = quotient([v7, s[541]], [100], 'nærmeste', 1)
  const v11 = quotient([v7, s[542]], [100], 'nærmeste', 1)
  const v12 = quotient([v8, s[541]], [100], 'nærmeste', 1)
  const v13 = quotient([v8, s[542]], [100], 'nærmeste', 1)
  const v14 = !s[543] || !s[546] && v7 === v8
  const v15 = Math.min(s[547], v9 ? -Infinity : Math.min(v13, v12, v10, v11))
  const v16 = Math.min(s[548], v9 ? Infinity : Math.max(v13, v12, v10, v11))
  const v17 = s[546] || v9 || s[549]
  const v18 = v4 && s[543] && !(v9 && v14 && v0)
  const v19 = v6 || v18
  const v20 = v6 && s[549] || v4 && v17
  const v21 = s[74] && s[95] && s[91]
  const SDL_47_1 = s[78] ? -Infinity : v6 ? (v18 ? Math.min(s[547], v15) : s[547]) : v15
  s[914] = SDL_47_1
  const SDL_47_1_hoej = s[78] ? Infinity : v6 ? (v18 ? Math.max(s[548], v16) : s[548]) : v16
  s[915] = SDL_47_1_hoej
  const SDL_47_1_er = s[78] || s[96] && v19 || v21 && v19 || s[94] && v19
  s[916] = SDL_47_1_er
  const SDL_47_1_ir = s[78] || s[96] && v20 || v21 && v20 || s[94] && v20 || s[79]
  s[917] = SDL_47_1_ir
  // SDL.53.1: Lønmodtagerens sygedagpenge pr. uge (SDL § 53, stk. 1)
  const v26 = Math.max(0, s[550])
  const v27 = Math.max(0, s[551])
  const v28 = v3 || v26 < 3700
  const v29 = v5 && v27 >= 3700
  const v30 = quotient([v7, v26], [100], 'nærmeste', 1)
  const v31 = quotient([v7, v27], [100], 'nærmeste', 1)
  const v32 = quotient([v8, v26], [100], 'nærmeste', 1)
  const v33 = quotient([v8, v27], [100], 'nærmeste', 1)
  const v34 = Math.min(s[547], v9 ? -Infinity : Math.min(v33, v32, v30, v31))
  const v35 = Math.min(s[548], v9 ? Infinity : Math.max(v33, v32, v30, v31))
  const v36 = v28 && s[543] && !(v9 && v14 && v26 === v27)
  const v37 = v29 || v36
  const v38 = v29 ? (v36 ? Math.min(s[547], v34) : s[547]) : v34
  const v39 = v29 ? (v36 ? Math.max(s[548], v35) : s[548]) : v35
  const v40 = v29 && s[549] || v28 && v17
  const v41 = Math.max(SDL_47_1, v38)
  const v42 = Math.min(SDL_47_1_hoej, v39)
  const v43 = s[552] && SDL_47_1_er
  const v44 = s[553] && v37
  const v45 = s[12] && SDL_47_1_er && v37 && v42 >= v41
  const v46 = v44 || v45
  const v47 = v44 ? (v45 ? Math.min(v38, v41) : v38) : v41
  const v48 = v44 ? (v45 ? Math.max(v39, v42) : v39) : v42
  const SDL_53_1_er = s[12] || s[9] && (v43 || v44 || v45)
  s[928] = SDL_53_1_er
  const SDL_53_1 = s[12] ? -Infinity : v43 ? (v46 ? Math.min(SDL_47_1, v47) : SDL_47_1) : v47
  s[926] = SDL_53_1
  const SDL_53_1_hoej = s[12] ? Infinity : v43 ? (v46 ? Math.max(SDL_47_1_hoej, v48) : SDL_47_1_hoej) : v48
  s[927] = SDL_53_1_hoej
  const SDL_53_1_ir = s[12] || s[9] && (s[552] && SDL_47_1_ir || s[553] && v40 || s[12] && SDL_47_1_ir && v40 || s[12] && !((!SDL_47_1_er || !SDL_47_1_ir && SDL_47_1 === SDL_47_1_hoej) && (!v37 || !v40 && v38 === v39) && (SDL_47_1_er && v37 || !SDL_47_1_er && !v37) && (!SDL_47_1_er || SDL_47_1 === v38)))
  s[929] = SDL_53_1_ir
  // SDL.46.1: Sygedagpenge pr. uge (SDL § 46, stk. 1)
  const v53 = s[99] && s[554]
  const v54 = s[101] && SDL_53_1_er
  const v55 = v53 ? (v54 ? Math.min(s[555], SDL_53_1) : s[555]) : SDL_53_1
  const v56 = v53 ? (v54 ? Math.max(s[556], SDL_53_1_hoej) : s[556]) : SDL_53_1_hoej
  const v57 = s[102] && (v53 || v54)
  const SDL_46_1_er = s[12] || s[9] && (s[100] || v57)
  s[912] = SDL_46_1_er
  const SDL_46_1 = s[12] ? -Infinity : s[100] ? (v57 ? Math.min(s[557], v55) : s[557]) : v55
  s[910] = SDL_46_1
  const SDL_46_1_hoej = s[12] ? Infinity : s[100] ? (v57 ? Math.max(s[558], v56) : s[558]) : v56
  s[911] = SDL_46_1_hoej
  const SDL_46_1_ir = s[12] || s[9] && (s[100] && s[12] || s[102] && (s[99] && s[559] || s[101] && SDL_53_1_ir))
  s[913] = SDL_46_1_ir
  // SDL.47.1.3: Sygedagpenge pr. uge fra arbejdsgiveren (SDL § 47, stk. 1)
  const v62 = Math.min(s[545], f.timeloenHosArbejdsgiveren ?? 0)
  const v63 = Math.min(s[544], f.timeloenHosArbejdsgiveren ?? 1000000)
  const v64 = v62 <= -Infinity
  const v65 = quotient([v62, s[541]], [100], 'nærmeste', 1)
  const v66 = quotient([v62, s[542]], [100], 'nærmeste', 1)
  const v67 = quotient([v63, s[541]], [100], 'nærmeste', 1)
  const v68 = quotient([v63, s[542]], [100], 'nærmeste', 1)
  const v69 = s[543] && !(v64 && (!s[543] || !s[546] && v62 === v63) && v0)
  const v70 = s[546] || v64
  const SDL_47_1_3 = s[78] ? -Infinity : v64 ? -Infinity : Math.min(v68, v67, v65, v66)
  s[918] = SDL_47_1_3
  const SDL_47_1_3_hoej = s[78] ? Infinity : v64 ? Infinity : Math.max(v68, v67, v65, v66)
  s[919] = SDL_47_1_3_hoej
  const SDL_47_1_3_er = s[78] || s[96] && v69 || s[97] && v69
  s[920] = SDL_47_1_3_er
  const SDL_47_1_3_ir = s[78] || s[96] && v70 || s[97] && v70 || s[79]
  s[921] = SDL_47_1_3_ir
  // SDL.54.1: Refusion til arbejdsgiveren (SDL § 54, stk. 1)
  const v75 = s[560] && s[1] >= s[561]
  const v76 = s[83] || s[503] || (s[560] && s[0] < s[562] || s[314] || s[563] && s[87]) && (s[89] || f.aftaleMedArbejdsgiver !== true || s[74] && s[0] < s[76])
  const v77 = s[82] && s[502] && ((v75 || s[563]) && s[434] && (v75 || s[311]) || s[309] && f.aftaleMedArbejdsgiver !== false && (s[74] && s[1] >= s[73] || s[24]))
  const SDL_54_1 = s[78] || s[96] && v77 || s[97] && v77
  s[930] = SDL_54_1
  const SDL_54_1_nej = s[78] || s[96] && v76 || s[97] && v76
  s[931] = SDL_54_1_nej
}

function svar_43(f, s) {
  // SDL.59.6: Refusion trods for sen anmeldelse (SDL § 59, stk. 6)
  const v0 = f.refusionskravFremsat ?? FIRST_DAY
  const v1 = f.refusionskravFremsat ?? 84005 /* 2199-12-31 */
  const v2 = s[74] && s[490] < v1
  const v3 = v2 || f.skyldesLoenmodtageren !== true && f.forkertVejledning !== true && f.saerligeOmstaendighederForRefusion !== true
  const v4 = s[74] && s[487] >= v0 || s[24]
  const v5 = v4 && (f.skyldesLoenmodtageren !== false || f.forkertVejledning !== false || f.saerligeOmstaendighederForRefusion !== false)
  const v6 = v2 || f.nemrefusionNede !== true && f.skyldesLoenmodtageren !== true && f.forkertVejledning !== true && f.saerligeOmstaendighederForRefusion !== true
  const v7 = v4 && (f.nemrefusionNede !== false || f.skyldesLoenmodtageren !== false || f.forkertVejledning !== false || f.saerligeOmstaendighederForRefusion !== false)
  const SDL_59_6 = s[82] && (s[78] || s[96] && v5 || s[564] && v5 || s[565] && v7 || s[566] && v7)
  s[936] = SDL_59_6
  const SDL_59_6_nej = s[82] && (s[78] || s[96] && v3 || s[564] && v3 || s[565] && v6 || s[566] && v6)
  s[937] = SDL_59_6_nej
  // SDL.59.2: Refusion tidligst fra (SDL § 59, stk. 2-5)
  const v10 = f.arbejdsgiverAnmeldt ?? FIRST_DAY
  const v11 = f.arbejdsgiverAnmeldt ?? 84005 /* 2199-12-31 */
  const v12 = s[74] && s[567] < v11
  const v13 = s[74] && s[568] >= v10 || s[569] || SDL_59_6
  const v14 = SDL_59_6_nej || s[570]
  const v15 = (v12 || s[24]) && (s[571] || s[24]) && v14 && (v12 || s[571] || SDL_59_6_nej)
  const v16 = s[24] && s[570]
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
  const v33 = s[74] && s[511] < v11
  const v34 = s[74] && s[22] >= shiftDays(s[73], 30)
  const v35 = s[74] && s[513] >= v10 || s[74] && s[23] < shiftDays(s[76], 30) || SDL_59_6
  const v36 = (v33 || s[24]) && (v34 || s[24]) && v14 && (v33 || v34 || SDL_59_6_nej)
  const v37 = v36 || v24
  const v38 = v36 ? v26 : v21
  const v39 = v36 ? v29 : v22
  const v40 = s[96] && v32
  const v41 = s[495] && v32
  const v42 = s[516] && (v35 || v36 || v24)
  const v43 = s[517] || v42
  const v44 = s[517] ? FIRST_DAY : v35 ? (v37 ? Math.min(v17, v38) : v17) : v38
  const v45 = v41 || v43
  const v46 = v41 ? (v43 ? Math.min(v28, v44) : v28) : v44
  const SDL_59_2 = s[78] ? FIRST_DAY : v40 ? (v45 ? Math.min(v28, v46) : v28) : v46
  s[932] = SDL_59_2
  const v48 = s[517] ? NEVER : v35 ? (v37 ? Math.max(v18, v39) : v18) : v39
  const v49 = v41 ? (v43 ? Math.max(v31, v48) : v31) : v48
  const SDL_59_2_hoej = s[78] ? NEVER : v40 ? (v45 ? Math.max(v31, v49) : v31) : v49
  s[933] = SDL_59_2_hoej
  const SDL_59_2_er = s[82] && (s[78] || v40 || v41 || s[517] || v42)
  s[934] = SDL_59_2_er
  const SDL_59_2_ir = s[82] && (s[78] || s[96] && v23 || s[495] && v23 || s[517] || s[516] && v23 || s[79]) || s[83]
  s[935] = SDL_59_2_ir
  const v53 = s[167] ? 4 : 0
  s[583] = v53
  const v54 = (s[2] ? 1 : 0) + (s[572] ? 4 : 0)
  s[588] = v54
  const v55 = s[573] ? 4 : 0
  s[593] = v55
  const v56 = s[12] ? 4 : 0
  s[604] = v56
  const v57 = s[574] ? 4 : 0
  s[629] = v57
  const v58 = s[253] ? 4 : 0
  s[651] = v58
  const v59 = s[575] ? 4 : 0
  s[689] = v59
  const v60 = (s[295] ? 1 : 0) + v59
  s[676] = v60
  const v61 = s[576] ? 1 : 0
  s[681] = v61
  const v62 = (s[112] ? 1 : 0) + v58
  s[694] = v62
  const v63 = s[87] ? 4 : 0
  s[706] = v63
  const v64 = s[24] ? 4 : 0
  s[707] = v64
  const v65 = s[570] ? 4 : 0
  s[727] = v65
  const v66 = s[577] ? 1 : 0
  s[763] = v66
  const v67 = 1 + v56
  s[768] = v67
  const v68 = s[578] ? 1 : 0
  s[788] = v68
  const v69 = s[56] ? 4 : 0
  s[825] = v69
  const v70 = s[58] ? 4 : 0
  s[826] = v70
  const v71 = s[579] ? 4 : 0
  s[830] = v71
}

export function svar(f) {
  const s = new Array(938)
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
  svar_34(f, s)
  svar_35(f, s)
  svar_36(f, s)
  svar_37(f, s)
  svar_38(f, s)
  svar_39(f, s)
  svar_40(f, s)
  svar_41(f, s)
  svar_42(f, s)
  svar_43(f, s)
  return { ALF_62_3: s[421], ALF_62_3_hoej: s[422], ALF_62_3_kan: (s[420] ? 1 : 0) + (s[423] ? 4 : 0), BEK937_27_kan: (s[580] ? 1 : 0) + (s[581] ? 2 : 0) + (s[582] ? 4 : 0), FERIEBEK_2_kan: (s[278] ? 1 : 0) + (s[277] ? 2 : 0) + s[583], FERIEBEK_2_6_kan: (s[584] ? 3 : 0) + (s[585] ? 4 : 0), LAB_31_3: s[586], LAB_31_3_hoej: s[587], LAB_31_3_kan: s[588], LAB_31_3_vindue: s[589], LAB_31_3_vindue_hoej: s[590], LAB_31_3_vindue_kan: s[588], LAB_33_3_kan: (s[591] ? 1 : 0) + (s[592] ? 2 : 0) + s[593], LAB_36_3_kan: (s[594] ? 1 : 0) + (s[595] ? 2 : 0) + s[593], LAB_44_1_kan: (s[596] ? 1 : 0) + (s[597] ? 2 : 0) + (s[598] ? 4 : 0), LAB_45_1_kan: (s[599] ? 1 : 0) + (s[600] ? 2 : 0) + (s[601] ? 4 : 0), LAB_107_1_kan: (s[602] ? 1 : 0) + (s[603] ? 2 : 0) + s[604], LAB_108_2_kan: (s[605] ? 1 : 0) + (s[606] ? 2 : 0) + s[593], LAB_109_1_kan: (s[607] ? 1 : 0) + (s[608] ? 2 : 0) + (s[609] ? 4 : 0), LAB_109_1_frist: s[610], LAB_109_1_frist_hoej: s[611], LAB_109_1_frist_kan: (s[146] ? 1 : 0) + (s[612] ? 4 : 0), LAB_109_2_kraft_kan: (s[613] ? 1 : 0) + (s[614] ? 2 : 0) + (s[615] ? 4 : 0), LAB_110_1: s[616], LAB_110_1_hoej: s[617], LAB_110_1_kan: (s[618] ? 1 : 0) + (s[619] ? 4 : 0), LAB_110_2_kan: (s[620] ? 1 : 0) + (s[621] ? 2 : 0) + (s[622] ? 4 : 0), LAB_111_1: s[623], LAB_111_1_hoej: s[624], LAB_111_1_kan: (s[625] ? 1 : 0) + (s[626] ? 4 : 0), LAB_111_2_kan: (s[627] ? 1 : 0) + (s[628] ? 2 : 0) + s[629], LAB_111_3: s[630], LAB_111_3_hoej: s[631], LAB_111_3_kan: (s[632] ? 1 : 0) + (s[633] ? 4 : 0), LAB_111_4_kan: (s[634] ? 1 : 0) + (s[635] ? 2 : 0) + s[629], LAS_68_2: s[636], LAS_68_2_hoej: s[637], LAS_68_2_kan: (s[638] ? 1 : 0) + (s[639] ? 4 : 0), LAS_68_4: s[178], LAS_68_4_hoej: s[176], LAS_68_4_kan: (s[180] ? 1 : 0) + (s[182] ? 4 : 0), LAS_68_5_kan: (s[640] ? 1 : 0) + (s[641] ? 2 : 0) + (s[642] ? 4 : 0), LAS_68a_1: s[643], LAS_68a_1_hoej: s[644], LAS_68a_1_kan: (s[645] ? 1 : 0) + (s[646] ? 4 : 0), LAS_68a_1_tid_kan: (s[166] ? 1 : 0) + (s[169] ? 2 : 0) + s[583], LAS_68a_2: s[179], LAS_68a_2_hoej: s[177], LAS_68a_2_kan: (s[181] ? 1 : 0) + (s[183] ? 4 : 0), LAS_68a_3: s[172], LAS_68a_3_hoej: s[171], LAS_68a_3_kan: (s[173] ? 1 : 0) + (s[174] ? 4 : 0), LAS_69j_2: s[190], LAS_69j_2_hoej: s[191], LAS_69j_2_kan: (s[192] ? 1 : 0) + (s[193] ? 4 : 0), LAS_69j_2_bidrag: s[159], LAS_69j_2_bidrag_hoej: s[160], LAS_69j_2_bidrag_kan: (s[162] ? 1 : 0) + (s[163] ? 4 : 0), LAS_69j_4: s[265], LAS_69j_4_hoej: s[263], LAS_69j_4_kan: (s[267] ? 1 : 0) + (s[269] ? 4 : 0), LAS_69j_5: s[266], LAS_69j_5_hoej: s[264], LAS_69j_5_kan: (s[268] ? 1 : 0) + (s[270] ? 4 : 0), LAS_69j_5_modtager_kan: (s[647] ? 1 : 0) + (s[648] ? 2 : 0) + (s[649] ? 4 : 0), LAS_69j_5_tid_kan: (s[650] ? 1 : 0) + (s[212] ? 2 : 0) + s[651], LAS_69j_7_kan: (s[255] ? 1 : 0) + (s[254] ? 2 : 0) + s[651], LAS_69j_8_kan: (s[258] ? 1 : 0) + (s[257] ? 2 : 0) + (s[256] ? 4 : 0), LAS_69j_9: s[249], LAS_69j_9_hoej: s[250], LAS_69j_9_kan: (s[251] ? 1 : 0) + (s[252] ? 4 : 0), LAS_69j_10: s[215], LAS_69j_10_hoej: s[214], LAS_69j_10_kan: (s[216] ? 1 : 0) + (s[217] ? 4 : 0), LAS_69j_11_kan: (s[652] ? 1 : 0) + (s[653] ? 2 : 0) + (s[654] ? 4 : 0), LAS_69j_13_kan: (s[260] ? 1 : 0) + (s[261] ? 2 : 0) + (s[259] ? 4 : 0), LAS_69j_15_kan: (s[279] ? 1 : 0) + (s[280] ? 2 : 0) + s[651], LAS_69j_udbetales: s[655], LAS_69j_udbetales_hoej: s[656], LAS_69j_udbetales_kan: (s[657] ? 1 : 0) + (s[658] ? 4 : 0), LAS_69k_1_kan: (s[659] ? 1 : 0) + (s[660] ? 2 : 0) + s[651], LAS_69k_2_kan: (s[661] ? 1 : 0) + (s[662] ? 2 : 0) + (s[663] ? 4 : 0), LAS_69k_5_kan: (s[664] ? 1 : 0) + (s[665] ? 2 : 0) + s[651], LAS_69k_6: s[666], LAS_69k_6_hoej: s[667], LAS_69k_6_kan: (s[668] ? 1 : 0) + (s[669] ? 4 : 0), LAS_69k_6_aftale_kan: (s[670] ? 1 : 0) + (s[671] ? 2 : 0) + s[583], LAS_69k_6_senest: s[672], LAS_69k_6_senest_hoej: s[673], LAS_69k_6_senest_kan: (s[11] ? 1 : 0) + s[583], LAS_69l_1_kan: (s[282] ? 1 : 0) + (s[281] ? 2 : 0) + (s[283] ? 4 : 0), LAS_69l_3: s[674], LAS_69l_3_hoej: s[675], LAS_69l_3_kan: s[676], LAS_69m_2: s[677], LAS_69m_2_hoej: s[678], LAS_69m_2_kan: (s[679] ? 1 : 0) + (s[680] ? 4 : 0), LAS_69n_1: s[285], LAS_69n_1_hoej: s[286], LAS_69n_1_kan: (s[284] ? 1 : 0) + (s[287] ? 4 : 0), LAS_69o_1_kan: s[681] + (s[682] ? 2 : 0) + (s[683] ? 4 : 0), LAS_69o_2: s[684], LAS_69o_2_hoej: s[685], LAS_69o_2_kan: s[681] + (s[686] ? 4 : 0), LAS_69p_1_kan: (s[687] ? 1 : 0) + (s[688] ? 2 : 0) + s[689], LAS_69q_1: s[690], LAS_69q_1_hoej: s[691], LAS_69q_1_kan: s[676], LAS_69t_2: s[692], LAS_69t_2_hoej: s[693], LAS_69t_2_kan: s[694], LAS_69x_3: s[695], LAS_69x_3_hoej: s[696], LAS_69x_3_kan: s[694], REFUSIONSBEK_2: s[697], REFUSIONSBEK_2_hoej: s[698], REFUSIONSBEK_2_kan: (s[699] ? 1 : 0) + (s[700] ? 4 : 0), SDL_2_kan: (s[701] ? 1 : 0) + (s[702] ? 2 : 0) + (s[703] ? 4 : 0), SDL_2_1_kan: (s[704] ? 1 : 0) + (s[705] ? 2 : 0) + s[706], SDL_3_kan: (s[313] ? 1 : 0) + (s[315] ? 2 : 0) + s[604], SDL_6_1: s[73], SDL_6_1_hoej: s[76], SDL_6_1_kan: (s[74] ? 1 : 0) + s[707], SDL_7_1_kan: (s[105] ? 1 : 0) + (s[111] ? 2 : 0) + s[604], SDL_7_1_ferie_kan: (s[12] ? 1 : 0) + (s[708] ? 2 : 0) + s[604], SDL_7_1_ferieaftale_kan: (s[709] ? 1 : 0) + (s[710] ? 2 : 0) + s[604], SDL_7_1_genoptagelse: s[711], SDL_7_1_genoptagelse_hoej: s[712], SDL_7_1_genoptagelse_kan: (f.ferieAftalt !== false ? 1 : 0) + (s[713] ? 4 : 0), SDL_7_1_ny_kan: (s[714] ? 1 : 0) + (s[715] ? 2 : 0) + s[604], SDL_7_2_kan: (s[716] ? 1 : 0) + (s[717] ? 2 : 0) + s[604], SDL_7_3: s[718], SDL_7_3_hoej: s[719], SDL_7_3_kan: (s[720] ? 1 : 0) + (s[721] ? 4 : 0), SDL_7_5_kan: (s[722] ? 1 : 0) + (s[723] ? 2 : 0) + s[604], SDL_7a_1: s[724], SDL_7a_1_hoej: s[725], SDL_7a_1_kan: (s[726] ? 1 : 0) + s[727], SDL_7c_kan: (s[333] ? 1 : 0) + (s[334] ? 2 : 0) + (s[335] ? 4 : 0), SDL_10a_kan: (s[728] ? 1 : 0) + (s[729] ? 2 : 0) + s[604], SDL_11_3: s[730], SDL_11_3_hoej: s[731], SDL_11_3_kan: 1 + (s[732] ? 4 : 0), SDL_11a_1_kan: (s[733] ? 1 : 0) + (s[734] ? 2 : 0) + (s[735] ? 4 : 0), SDL_12_1_1_kan: (s[332] ? 1 : 0) + (s[330] ? 2 : 0) + (s[331] ? 4 : 0), SDL_12_1_2_kan: (s[369] ? 1 : 0) + (s[368] ? 2 : 0) + (s[367] ? 4 : 0), SDL_12_1_3_kan: (s[736] ? 1 : 0) + (s[737] ? 2 : 0) + s[604], SDL_13b_1: s[738], SDL_13b_1_hoej: s[739], SDL_13b_1_kan: (s[740] ? 1 : 0) + (s[741] ? 4 : 0), SDL_13b_1_antal: s[742], SDL_13b_1_antal_hoej: s[743], SDL_13b_1_antal_kan: (s[744] ? 1 : 0) + (s[745] ? 4 : 0), SDL_13b_1_naeste: s[746], SDL_13b_1_naeste_hoej: s[747], SDL_13b_1_naeste_kan: (s[748] ? 1 : 0) + (s[749] ? 4 : 0), SDL_13b_5_kan: (s[750] ? 1 : 0) + (s[751] ? 2 : 0) + (s[752] ? 4 : 0), SDL_13f_1_kan: (s[338] ? 1 : 0) + (s[336] ? 2 : 0) + (s[337] ? 4 : 0), SDL_13f_1_dag: s[753], SDL_13f_1_dag_hoej: s[754], SDL_13f_1_dag_kan: (s[755] ? 1 : 0) + (s[756] ? 4 : 0), SDL_21_1_1_kan: (s[757] ? 1 : 0) + (s[758] ? 2 : 0) + s[604], SDL_21_1_2_kan: (s[759] ? 1 : 0) + (s[760] ? 2 : 0) + s[604], SDL_21_1_3_kan: (s[761] ? 1 : 0) + (s[762] ? 2 : 0) + s[604], SDL_21_4_kan: s[763] + (s[764] ? 2 : 0) + (s[765] ? 4 : 0), SDL_21_4_dag: s[766], SDL_21_4_dag_hoej: s[767], SDL_21_4_dag_kan: s[768], SDL_21_4_fra: s[769], SDL_21_4_fra_hoej: s[770], SDL_21_4_fra_kan: s[763] + (s[771] ? 4 : 0), SDL_21a_kan: (s[772] ? 1 : 0) + (s[773] ? 2 : 0) + s[604], SDL_24_1: s[51], SDL_24_1_hoej: s[122], SDL_24_1_kan: (s[119] ? 1 : 0) + (s[124] ? 4 : 0), SDL_24_1_ophoer: s[774], SDL_24_1_ophoer_hoej: s[775], SDL_24_1_ophoer_kan: (s[776] ? 1 : 0) + (s[777] ? 4 : 0), SDL_24_1_revurdering_kan: (s[778] ? 1 : 0) + (s[779] ? 2 : 0) + (s[780] ? 4 : 0), SDL_24_3: flat(s[19]), SDL_24_3_hoej: flat(s[20]), SDL_24_3_kan: (s[21] ? 1 : 0) + (s[21] && !s[781] ? 2 : 0) + s[707], SDL_24a_1_kan: (s[134] ? 1 : 0) + (s[128] ? 2 : 0) + (s[129] ? 4 : 0), SDL_24a_1_graense_kan: (s[107] ? 1 : 0) + (s[110] ? 2 : 0) + (s[108] ? 4 : 0), SDL_24a_2: s[782], SDL_24a_2_hoej: s[783], SDL_24a_2_kan: (s[784] ? 1 : 0) + (s[785] ? 4 : 0), SDL_24a_6_kan: (s[786] ? 1 : 0) + (s[787] ? 2 : 0) + s[604], SDL_24b_1_kan: s[788] + (s[789] ? 2 : 0) + s[604], SDL_24b_2: s[790], SDL_24b_2_hoej: s[791], SDL_24b_2_kan: s[788] + (s[792] ? 4 : 0), SDL_24c_1_kan: (s[135] ? 1 : 0) + (s[132] ? 2 : 0) + s[604], SDL_25_1: s[120], SDL_25_1_hoej: s[121], SDL_25_1_kan: (s[118] ? 1 : 0) + (s[123] ? 4 : 0), SDL_26_1_kan: (s[793] ? 1 : 0) + (s[794] ? 2 : 0) + (s[795] ? 4 : 0), SDL_26_1_covid: s[439], SDL_26_1_covid_hoej: s[440], SDL_26_1_covid_kan: (s[441] ? 1 : 0) + (s[442] ? 4 : 0), SDL_26_1_fra: s[796], SDL_26_1_fra_hoej: s[797], SDL_26_1_fra_kan: (s[798] ? 1 : 0) + (s[799] ? 4 : 0), SDL_26_1_uger: s[432], SDL_26_1_uger_hoej: s[433], SDL_26_1_uger_kan: (s[431] ? 1 : 0) + s[706], SDL_26_2_kan: (s[800] ? 1 : 0) + (s[801] ? 2 : 0) + (s[802] ? 4 : 0), SDL_26_3_covid: s[803], SDL_26_3_covid_hoej: s[804], SDL_26_3_covid_kan: (s[805] ? 1 : 0) + (s[806] ? 4 : 0), SDL_26a_1_covid: s[807], SDL_26a_1_covid_hoej: s[808], SDL_26a_3_covid: s[445], SDL_26a_3_covid_hoej: s[446], SDL_26a_3_covid_kan: (s[447] ? 1 : 0) + (s[448] ? 4 : 0), SDL_26c_covid: s[450], SDL_26c_covid_hoej: s[451], SDL_26c_covid_kan: (s[449] ? 1 : 0) + (s[452] ? 4 : 0), SDL_26d_covid: s[809], SDL_26d_covid_hoej: s[810], SDL_26d_covid_kan: (s[811] ? 1 : 0) + (s[812] ? 4 : 0), SDL_26f_covid: s[453], SDL_26f_covid_hoej: s[454], SDL_26f_covid_kan: (s[455] ? 1 : 0) + (s[456] ? 4 : 0), SDL_26g_covid: s[813], SDL_26g_covid_hoej: s[814], SDL_26g_covid_kan: (s[815] ? 1 : 0) + (s[816] ? 4 : 0), SDL_26h_covid: s[817], SDL_26h_covid_hoej: s[818], SDL_26h_covid_kan: (s[819] ? 1 : 0) + (s[820] ? 4 : 0), SDL_26i_covid: s[821], SDL_26i_covid_hoej: s[822], SDL_26i_covid_kan: (s[823] ? 1 : 0) + (s[824] ? 4 : 0), SDL_27_1_kan: (s[125] ? 1 : 0) + (s[126] ? 2 : 0) + (s[127] ? 4 : 0), SDL_27_1_1_kan: (s[62] ? 1 : 0) + (s[55] ? 2 : 0) + s[825], SDL_27_1_2_kan: (s[63] ? 1 : 0) + (s[69] ? 2 : 0) + s[826], SDL_27_1_2_slut: s[827], SDL_27_1_2_slut_hoej: s[828], SDL_27_1_2_slut_kan: (s[829] ? 1 : 0) + s[830], SDL_27_1_2_uger: s[831], SDL_27_1_2_uger_hoej: s[832], SDL_27_1_2_uger_kan: (s[833] ? 1 : 0) + s[826], SDL_27_1_3_kan: (s[64] ? 1 : 0) + (s[70] ? 2 : 0) + s[826], SDL_27_1_3_slut: s[834], SDL_27_1_3_slut_hoej: s[835], SDL_27_1_3_slut_kan: (s[836] ? 1 : 0) + s[830], SDL_27_1_3_uger: s[466], SDL_27_1_3_uger_hoej: s[468], SDL_27_1_3_uger_kan: (s[464] ? 1 : 0) + s[826], SDL_27_1_4_kan: (s[65] ? 1 : 0) + (s[71] ? 2 : 0) + s[825], SDL_27_1_4_slut: s[837], SDL_27_1_4_slut_hoej: s[838], SDL_27_1_4_slut_kan: (s[839] ? 1 : 0) + (s[840] ? 4 : 0), SDL_27_1_5_kan: (s[66] ? 1 : 0) + (s[57] ? 2 : 0) + s[826], SDL_27_1_6_kan: (s[67] ? 1 : 0) + (s[59] ? 2 : 0) + s[826], SDL_27_1_7_kan: (s[68] ? 1 : 0) + (s[60] ? 2 : 0) + s[826], SDL_27_1_7_2_kan: (s[841] ? 1 : 0) + (s[842] ? 2 : 0) + (s[843] ? 4 : 0), SDL_27_1_slut: s[844], SDL_27_1_slut_hoej: s[845], SDL_27_1_slut_kan: (s[846] ? 1 : 0) + (s[847] ? 4 : 0), SDL_29_1_kan: (s[848] ? 1 : 0) + (s[849] ? 2 : 0) + (s[850] ? 4 : 0), SDL_30_kan: (s[86] ? 1 : 0) + (s[89] ? 2 : 0) + s[706], SDL_30_1: s[851], SDL_30_1_hoej: s[852], SDL_30_1_kan: (s[853] ? 1 : 0) + s[706], SDL_30_2_kan: (s[854] ? 1 : 0) + (s[855] ? 2 : 0) + s[706], SDL_30_fleksjob_kan: (s[856] ? 1 : 0) + (s[857] ? 2 : 0) + (s[858] ? 4 : 0), SDL_31_1: s[90], SDL_31_1_hoej: s[85], SDL_31_1_kan: (s[84] ? 1 : 0) + (s[88] ? 4 : 0), SDL_32_kan: (s[311] ? 1 : 0) + (s[314] ? 2 : 0) + s[706], SDL_32_1_kan: (s[859] ? 1 : 0) + (s[860] ? 2 : 0) + s[706], SDL_33_1: s[561], SDL_33_1_hoej: s[562], SDL_33_1_kan: (s[560] ? 1 : 0) + (s[563] ? 4 : 0), SDL_34_1_kan: (s[861] ? 1 : 0) + (s[862] ? 2 : 0) + s[706], SDL_35_2: s[863], SDL_35_2_hoej: s[864], SDL_35_2_kan: (s[865] ? 1 : 0) + (s[866] ? 4 : 0), SDL_35_3: s[867], SDL_35_3_hoej: s[868], SDL_35_3_kan: (s[869] ? 1 : 0) + (s[870] ? 4 : 0), SDL_35_3_fra: s[871], SDL_35_3_fra_hoej: s[872], SDL_35_3_fra_kan: (s[873] ? 1 : 0) + (s[874] ? 4 : 0), SDL_38_1: s[875], SDL_38_1_hoej: s[876], SDL_38_1_kan: (s[877] ? 1 : 0) + (s[878] ? 4 : 0), SDL_38_7: s[879], SDL_38_7_hoej: s[880], SDL_38_7_kan: (s[881] ? 1 : 0) + (s[882] ? 4 : 0), SDL_38_7_tide_kan: (s[497] ? 1 : 0) + (s[498] ? 2 : 0) + (s[499] ? 4 : 0), SDL_38_8_kan: (s[883] ? 1 : 0) + (s[884] ? 2 : 0) + (s[885] ? 4 : 0), SDL_40_1: s[886], SDL_40_1_hoej: s[887], SDL_40_1_kan: (s[888] ? 1 : 0) + (s[889] ? 4 : 0), SDL_40a_1: s[890], SDL_40a_1_hoej: s[891], SDL_40a_1_kan: (s[892] ? 1 : 0) + (s[893] ? 4 : 0), SDL_41_1: s[425], SDL_41_1_hoej: s[426], SDL_41_1_kan: (s[424] ? 1 : 0) + (s[427] ? 4 : 0), SDL_42_1_kan: (s[894] ? 1 : 0) + (s[895] ? 2 : 0) + s[706], SDL_43_1: s[896], SDL_43_1_hoej: s[897], SDL_43_1_kan: (s[898] ? 1 : 0) + (s[899] ? 4 : 0), SDL_43_4: s[900], SDL_43_4_hoej: s[901], SDL_43_4_kan: (s[902] ? 1 : 0) + (s[903] ? 4 : 0), SDL_43_4_tide_kan: (s[904] ? 1 : 0) + (s[905] ? 2 : 0) + (s[906] ? 4 : 0), SDL_43_5_kan: (s[907] ? 1 : 0) + (s[908] ? 2 : 0) + (s[909] ? 4 : 0), SDL_46_1: s[910], SDL_46_1_hoej: s[911], SDL_46_1_kan: (s[912] ? 1 : 0) + (s[913] ? 4 : 0), SDL_47_1: s[914], SDL_47_1_hoej: s[915], SDL_47_1_kan: (s[916] ? 1 : 0) + (s[917] ? 4 : 0), SDL_47_1_3: s[918], SDL_47_1_3_hoej: s[919], SDL_47_1_3_kan: (s[920] ? 1 : 0) + (s[921] ? 4 : 0), SDL_50_1: s[545], SDL_50_1_hoej: s[544], SDL_50_1_kan: (s[543] ? 1 : 0) + (s[546] ? 4 : 0), SDL_51_1: s[557], SDL_51_1_hoej: s[558], SDL_51_1_kan: s[768], SDL_52_1: s[922], SDL_52_1_hoej: s[923], SDL_52_1_kan: (s[924] ? 1 : 0) + (s[925] ? 4 : 0), SDL_53_1: s[926], SDL_53_1_hoej: s[927], SDL_53_1_kan: (s[928] ? 1 : 0) + (s[929] ? 4 : 0), SDL_53_2_kan: (s[552] ? 1 : 0) + (s[553] ? 2 : 0) + s[604], SDL_53_3: s[555], SDL_53_3_hoej: s[556], SDL_53_3_kan: (s[554] ? 1 : 0) + (s[559] ? 4 : 0), SDL_54_1_kan: (s[930] ? 1 : 0) + (s[931] ? 2 : 0) + s[706], SDL_59_2: s[932], SDL_59_2_hoej: s[933], SDL_59_2_kan: (s[934] ? 1 : 0) + (s[935] ? 4 : 0), SDL_59_6_kan: (s[936] ? 1 : 0) + (s[937] ? 2 : 0) + s[727] }
}
