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
  s[426] = v0
  const v1 = f.fravaer !== undefined ? v0 : NO_DAYS
  s[15] = v1
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
  s[12] = v10
  const v11 = v9 ? v5 : NEVER
  s[13] = v11
  const v12 = v10 <= 13331 /* 2006-07-02 */
  s[16] = v12
  const v13 = v11 >= 13332 /* 2006-07-03 */
  s[11] = v13
  const v14 = v10 <= 2147483646
  s[14] = v14
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
  s[21] = v27
  const v28 = v26 ? v22 : NEVER
  s[20] = v28
  const v29 = v28 >= v19
  const v30 = v27 >= v20
  const v31 = v29 ? v19 : NEVER
  const v32 = v30 ? v20 : NEVER
  const v33 = v11 === NEVER
  s[25] = v33
  const SDL_6_1_er = v12 || v15
  s[72] = SDL_6_1_er
  const SDL_6_1 = v12 ? FIRST_DAY : v31
  s[71] = SDL_6_1
  const SDL_6_1_hoej = v12 ? NEVER : v32
  s[74] = SDL_6_1_hoej
  const SDL_6_1_ir = v12 || v33
  s[22] = SDL_6_1_ir
  // ALF.62.3: Sidste sygedag, a-kassen betaler (ALF § 62, stk. 3)
  const v38 = SDL_6_1_er && SDL_6_1 <= 13331 /* 2006-07-02 */
  s[76] = v38
  const v39 = SDL_6_1_hoej >= 13332 /* 2006-07-03 */
  s[73] = v39
  const v40 = SDL_6_1 <= 16439 /* 2015-01-04 */
  s[89] = v40
  const v41 = SDL_6_1_er && v39 && v40
  const v42 = SDL_6_1 <= 2147483646
  s[75] = v42
  const v43 = SDL_6_1_er && SDL_6_1_hoej >= 16440 /* 2015-01-05 */ && v42
  s[92] = v43
  const v44 = f.persongruppe === 'ledig'
  const v45 = f.persongruppe !== undefined && v44 || !(f.persongruppe !== undefined)
  s[98] = v45
  const v46 = f.persongruppe !== undefined && !v44 || !(f.persongruppe !== undefined)
  s[100] = v46
  const v47 = shiftDays(SDL_6_1, 13)
  const v48 = shiftDays(SDL_6_1_hoej, 13)
  const v49 = Math.min(v47, f.sidsteDagMedDagpengeret ?? FIRST_DAY)
  const v50 = Math.min(v48, f.sidsteDagMedDagpengeret ?? 84005 /* 2199-12-31 */)
  const v51 = f.dagpengerettenSlutter !== false && SDL_6_1_er
  const v52 = f.dagpengerettenSlutter !== true && SDL_6_1_er
  const v53 = v45 && (v51 || v52)
  const v54 = SDL_6_1_ir || SDL_6_1_er && SDL_6_1_hoej === NEVER
  s[77] = v54
  const v55 = v43 && (v53 || v46)
  const ALF_62_3 = v38 ? FIRST_DAY : v55 ? (v53 ? (v51 ? (v52 ? Math.min(v47, v49) : v49) : v47) : NEVER) : NEVER
  s[411] = ALF_62_3
  const ALF_62_3_hoej = v38 ? NEVER : v41 ? NEVER : v46 ? NEVER : v51 ? (v52 ? Math.max(v48, v50) : v50) : v48
  s[412] = ALF_62_3_hoej
  const ALF_62_3_er = v38 || v41 || v55
  s[410] = ALF_62_3_er
  const ALF_62_3_ir = v38 || v43 && v45 && (f.dagpengerettenSlutter !== false && SDL_6_1_ir || f.dagpengerettenSlutter !== true && SDL_6_1_ir) || v54
  s[413] = ALF_62_3_ir
  // BEK937.27: Sygedagpenge under uddannelse (BEK 937/2024 § 27, stk. 1-3)
  const SDL_7_2_ir = v2 <= 13331 /* 2006-07-02 */
  s[10] = SDL_7_2_ir
  const v61 = v3 >= 13332 /* 2006-07-03 */
  s[7] = v61
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
  s[570] = BEK937_27
  const BEK937_27_nej = v72 && (SDL_7_2_ir || v62 && v65 && v67 || v69 && v65 && v67 && (f.uddannelseUnderSygdom !== undefined && !v70 || !(f.uddannelseUnderSygdom !== undefined)))
  s[571] = BEK937_27_nej
  const BEK937_27_ir = v72 && SDL_7_2_ir || f.uddannelseUnderSygdom !== undefined && v71 || !(f.uddannelseUnderSygdom !== undefined)
  s[572] = BEK937_27_ir
}

function svar_2(f, s) {
  // FERIEBEK.2.6: 12 måneder med løntilskud imellem (BEK 762/2025 § 2, stk. 6)
  const v0 = s[0] <= 15705 /* 2012-12-31 */
  s[8] = v0
  const LAS_69k_6_senest_er = s[1] >= 15706 /* 2013-01-01 */
  s[9] = LAS_69k_6_senest_er
  const v2 = s[0] >= 15706 /* 2013-01-01 */
  s[153] = v2
  const v3 = sum(f.ydelsesperioder, (r_ydelsesperioder) => r_ydelsesperioder.slags === 'loentilskud' ? 1 : 0)
  const FERIEBEK_2_6 = LAS_69k_6_senest_er && (f.ydelsesperioder !== undefined ? v3 : Infinity) > 0 && (v0 || LAS_69k_6_senest_er)
  s[574] = FERIEBEK_2_6
  const FERIEBEK_2_6_ir = FERIEBEK_2_6 || !v2 || (f.ydelsesperioder !== undefined ? v3 : 0) <= 0
  s[575] = FERIEBEK_2_6_ir
  // FERIEBEK.2: 12 sammenhængende måneder med ressourceforløbsydelse (BEK 762/2025 § 2, stk. 1-8)
  const v6 = s[0] <= 16070 /* 2013-12-31 */
  s[165] = v6
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
  s[191] = v40
  const v41 = s[1] >= 16071 /* 2014-01-01 */ && v40
  const v42 = s[1] >= 16617 /* 2015-07-01 */
  s[196] = v42
  const v43 = s[0] <= 18261 /* 2019-12-31 */
  s[129] = v43
  const v44 = v42 && v43
  const v45 = s[1] >= 18262 /* 2020-01-01 */
  s[5] = v45
  const v46 = s[0] <= 20269 /* 2025-06-30 */
  s[151] = v46
  const v47 = v45 && v46
  const v48 = s[1] >= 20270 /* 2025-07-01 */
  s[152] = v48
  const FERIEBEK_2 = LAS_69k_6_senest_er && (v0 || v7 && v38 || v41 && v38 || v44 && v38 || v47 && v38 || v48 && v38)
  s[272] = FERIEBEK_2
  const FERIEBEK_2_nej = LAS_69k_6_senest_er && (v0 || v7 && v39 || v41 && v39 || v44 && v39 || v47 && v39 || v48 && v39)
  s[271] = FERIEBEK_2_nej
  const v51 = LAS_69k_6_senest_er && v0
  const FERIEBEK_2_ir = v51 || !v2
  s[164] = FERIEBEK_2_ir
  // LAB.31.3: Mindste antal samtaler i forløbet (lov 1750/2025 § 1)
  const v53 = s[0] <= 16251 /* 2014-06-30 */
  s[3] = v53
  const LAS_69t_2_er = s[1] >= 16252 /* 2014-07-01 */
  s[110] = LAS_69t_2_er
  const v55 = LAS_69t_2_er && v43
  s[4] = v55
  const v56 = s[0] <= 20484 /* 2026-01-31 */
  s[154] = v56
  const v57 = s[1] >= 20485 /* 2026-02-01 */
  s[155] = v57
  const v58 = v45 && v56 || v57
  const LAB_31_3 = v53 ? -Infinity : v58 ? (v57 ? -Infinity : 4) : 6
  s[576] = LAB_31_3
  const v60 = v57 ? Infinity : 4
  const LAB_31_3_hoej = v53 ? Infinity : v55 ? (v58 ? Math.max(6, v60) : 6) : v60
  s[577] = LAB_31_3_hoej
  const v62 = s[0] >= 16252 /* 2014-07-01 */
  s[186] = v62
  const v63 = f.erIJobafklaring !== true || !v62
  s[6] = v63
  const LAB_31_3_er = f.erIJobafklaring !== false && LAS_69t_2_er
  s[2] = LAB_31_3_er
  const LAB_31_3_ir = LAB_31_3_er && (v53 || v57) || v63
  s[562] = LAB_31_3_ir
  // LAB.31.3.vindue: De første samtaler skal være holdt (lov 1750/2025 § 1)
  const v66 = f.jobafklaringStartede ?? FIRST_DAY
  s[135] = v66
  const v67 = f.jobafklaringStartede ?? 84005 /* 2199-12-31 */
  s[134] = v67
  const v68 = shiftDays(shiftMonths(v66, 6), -1)
  const v69 = shiftDays(shiftMonths(v67, 6), -1)
  const v70 = shiftDays(shiftMonths(v66, 12), -1)
  const v71 = shiftDays(shiftMonths(v67, 12), -1)
  const v72 = f.risikoForFireAar !== false ? (f.risikoForFireAar !== true ? Math.min(v68, v70) : v68) : v70
  const v73 = f.risikoForFireAar !== false ? (f.risikoForFireAar !== true ? Math.max(v69, v71) : v69) : v71
  const v74 = v57 ? FIRST_DAY : v68
  const LAB_31_3_vindue = v53 ? FIRST_DAY : v55 ? (v58 ? Math.min(v72, v74) : v72) : v74
  s[579] = LAB_31_3_vindue
  const v76 = v57 ? NEVER : v69
  const LAB_31_3_vindue_hoej = v53 ? NEVER : v55 ? (v58 ? Math.max(v73, v76) : v73) : v76
  s[580] = LAB_31_3_vindue_hoej
}

function svar_3(f, s) {
  // LAB.33.3: Kontaktforløb uden kontakt (standby) i jobafklaringsforløb (LAB § 33, stk. 3)
  const LAB_33_3 = s[2] && (s[3] || s[4] && f.kontaktUhensigtsmaessig !== false || s[5] && f.kontaktUhensigtsmaessig !== false)
  s[581] = LAB_33_3
  const LAB_33_3_nej = s[2] && (s[3] || s[4] && f.kontaktUhensigtsmaessig !== true || s[5] && f.kontaktUhensigtsmaessig !== true)
  s[582] = LAB_33_3_nej
  const LAB_36_3_nej = s[2] && s[3]
  s[585] = LAB_36_3_nej
  const LAB_33_3_ir = LAB_36_3_nej || s[6]
  s[563] = LAB_33_3_ir
  // LAB.36.3: Ret til en koordinerende sagsbehandler (LAB § 36, stk. 3)
  const LAB_36_3 = s[2] && (s[3] || s[4] || s[5])
  s[584] = LAB_36_3
  // SDL.7.2: Det mindste fravær (SDL § 7, stk. 2)
  const v5 = s[0] <= 15011 /* 2011-02-06 */
  s[363] = v5
  const v6 = s[7] && v5
  s[102] = v6
  const v7 = f.persongruppe === 'loenmodtager'
  const v8 = f.persongruppe !== undefined && v7 || !(f.persongruppe !== undefined)
  s[80] = v8
  const v9 = f.persongruppe !== undefined && !v7 || !(f.persongruppe !== undefined)
  s[81] = v9
  const v10 = f.timerDuKanArbejde ?? 0
  const v11 = f.timerDuKanArbejde ?? 16800
  const v12 = v10 <= 0
  const v13 = f.normalTimerPrUge ?? 0
  s[531] = v13
  const v14 = f.normalTimerPrUge ?? 16800
  s[532] = v14
  const v15 = v13 - v11
  s[540] = v15
  const v16 = v14 - v10
  s[541] = v16
  const v17 = v12 || v16 >= 400
  const v18 = !(v12 && v10 === v11) && v15 < 400
  const v19 = f.persongruppe === 'selvstaendig'
  const v20 = f.persongruppe !== undefined && v19
  const v21 = v20 || !(f.persongruppe !== undefined)
  s[97] = v21
  const v22 = f.persongruppe !== undefined && !v19
  const v23 = v22 || !(f.persongruppe !== undefined)
  s[99] = v23
  const v24 = f.andelAfArbejdetDuKan ?? 0
  s[192] = v24
  const v25 = f.andelAfArbejdetDuKan ?? 10000
  s[195] = v25
  const v26 = v24 <= 5000
  s[193] = v26
  const v27 = v25 <= 5000
  s[194] = v27
  const v28 = v23 || !v27
  const v29 = v21 && v26
  const v30 = f.persongruppe === 'ledig' || f.persongruppe === 'ingen'
  const v31 = f.persongruppe !== undefined && v30 || !(f.persongruppe !== undefined)
  const v32 = f.persongruppe !== undefined && !v30 || !(f.persongruppe !== undefined)
  const v33 = v8 && v17 || v29 || v31
  const v34 = (v9 || v18) && v28 && v32
  const v35 = s[1] >= 15012 /* 2011-02-07 */
  s[101] = v35
  const v36 = v35 && s[8]
  s[309] = v36
  const v37 = s[9] && s[0] <= 15883 /* 2013-06-27 */
  s[310] = v37
  const v38 = f.ansatFra ?? FIRST_DAY
  s[78] = v38
  const v39 = f.ansatFra ?? 84005 /* 2199-12-31 */
  s[79] = v39
  const v40 = v8 && (v17 || f.ansatIFleksjob !== false && v39 >= 15706 /* 2013-01-01 */) || v29 || v31
  const v41 = (v9 || v18 && (f.ansatIFleksjob !== true || v38 < 15706 /* 2013-01-01 */)) && v28 && v32
  const v42 = s[1] >= 15884 /* 2013-06-28 */
  s[308] = v42
  const SDL_7_2 = s[10] || v6 && v33 || v36 && v33 || v37 && v40 || v42 && v40
  s[693] = SDL_7_2
  const SDL_7_2_nej = s[10] || v6 && v34 || v36 && v34 || v37 && v41 || v42 && v41
  s[694] = SDL_7_2_nej
  // SDL.7.1: Uarbejdsdygtig på grund af egen sygdom (SDL § 7, stk. 1-2)
  const SDL_7_1 = s[10] || s[7] && f.uarbejdsdygtigVedEgenSygdom !== false && (SDL_7_2 || s[10])
  s[103] = SDL_7_1
  const SDL_7_1_nej = s[10] || s[7] && (f.uarbejdsdygtigVedEgenSygdom !== true || SDL_7_2_nej)
  s[109] = SDL_7_1_nej
  // SDL.24.3.2: De første dage, der ikke tæller (SDL § 24, stk. 3, nr. 1-2)
  const v47 = v21 ? 14 : 15
  const v48 = v23 ? 15 : 14
  const v49 = v21 ? 14 : 21
  const v50 = v23 ? 21 : 14
  const v51 = v21 ? 14 : 30
  const v52 = v23 ? 30 : 14
  // SDL.24.3: Dage, der tæller med (SDL § 24, stk. 3-4)
  const v53 = s[11] && s[12] <= 15011 /* 2011-02-06 */
  s[23] = v53
  const v54 = s[13] >= 15012 /* 2011-02-07 */ && s[14]
  s[24] = v54
  const v55 = dropFirst(s[15], (start) => start >= NEVER ? 0 : start >= 13332 /* 2006-07-03 */ ? (start >= 13605 /* 2007-04-02 */ ? (start >= 14032 /* 2008-06-02 */ ? (start >= 15341 /* 2012-01-02 */ ? v52 : v50) : v48) : 14) : Infinity)
  const v56 = dropFirst(s[15], (start) => { const r0_0 = start >= 13332 /* 2006-07-03 */; const r0_1 = start >= NEVER; const r0_2 = r0_0 ? (start >= 13605 /* 2007-04-02 */ ? (start >= 14032 /* 2008-06-02 */ ? (start >= 15341 /* 2012-01-02 */ ? v51 : v49) : v47) : 14) : -Infinity; return Math.max(0, r0_1 ? 0 : r0_1 || !r0_0 ? Math.min(0, r0_2) : r0_2) })
  const v57 = f.fravaer !== undefined ? v55 : NO_DAYS
  const v58 = f.fravaer !== undefined ? v56 : ALL_DAYS
  const v59 = allPeriods(f.afbrydelser)
  const v60 = f.afbrydelser !== undefined ? v59 : NO_DAYS
  const v61 = f.afbrydelser !== undefined ? v59 : ALL_DAYS
  const v62 = without(v57, v61)
  const v63 = without(v58, v60)
  const v64 = f.fravaer !== undefined && sameDays(v55, v56) && f.afbrydelser !== undefined
  const v65 = from(v62, 15523 /* 2012-07-02 */)
  const v66 = from(v63, 15523 /* 2012-07-02 */)
  const v67 = intersectTable(v65, HELLIGDAGE_1)
  const v68 = intersectTable(v66, HELLIGDAGE_1)
  const v69 = without(v62, v68)
  const v70 = without(v63, v67)
  const v71 = s[16] && v53
  const v72 = v71 ? NO_DAYS : s[16] ? NO_DAYS : v69
  const v73 = v71 ? ALL_DAYS : s[16] ? ALL_DAYS : v70
  const v74 = s[16] || v53
  const v75 = v74 && v54
  const SDL_24_3 = v75 ? v72 : v74 ? v72 : v69
  s[17] = SDL_24_3
  const SDL_24_3_hoej = v75 ? v73 : v74 ? v73 : v70
  s[18] = SDL_24_3_hoej
  const SDL_24_3_eksakt = (!v75 || sameDays(v69, v72)) && (!v74 || (!v71 || sameDays(NO_DAYS, v69)) && !s[16] && (!v53 || v64)) && (!v54 || v64)
  s[758] = SDL_24_3_eksakt
  const SDL_24_3_er = v74 || v54
  s[19] = SDL_24_3_er
}

function svar_4(f, s) {
  // SDL.25.1: Grænsen for pensionister m.fl. (SDL § 25, stk. 1)
  const v0 = f.pensionDuFaar === 'foertidspension' || f.pensionDuFaar === 'seniorpension'
  const v1 = f.pensionDuFaar !== undefined && v0 || !(f.pensionDuFaar !== undefined)
  s[112] = v1
  const v2 = f.pensionDuFaar !== undefined && !v0 || !(f.pensionDuFaar !== undefined)
  s[114] = v2
  const v3 = f.pensionDuFaar === 'tidlig_pension'
  const v4 = f.pensionDuFaar !== undefined && v3 || !(f.pensionDuFaar !== undefined)
  s[113] = v4
  const v5 = f.pensionDuFaar !== undefined && !v3 || !(f.pensionDuFaar !== undefined)
  s[115] = v5
  const v6 = onWeekdays(s[17], 62)
  s[27] = v6
  const v7 = onWeekdays(s[18], 62)
  s[26] = v7
  const v8 = monthEndOver(v7, 12, 130, s[12])
  const v9 = monthEndOver(v6, 12, 130, s[13])
  const v10 = s[19] && s[20] >= v8
  const v11 = s[19] && s[21] < v9
  const v12 = v10 && s[19]
  const v13 = s[22] && s[19] && v9 >= NEVER
  const v14 = v12 ? v8 : NEVER
  const v15 = v11 ? NEVER : v9
  const v16 = v12 ? (v11 || v13 ? Math.max(v9, v15) : v9) : v15
  const v17 = v12 || v11 || v13
  const v18 = monthEndOver(s[18], 12, 182, s[12])
  const v19 = monthEndOver(s[17], 12, 182, s[13])
  const v20 = s[19] && s[20] >= v18
  const v21 = s[19] && s[21] < v19
  const v22 = v20 && s[19]
  const v23 = s[22] && s[19] && v19 >= NEVER
  const v24 = v22 ? v18 : NEVER
  const v25 = v21 ? NEVER : v19
  const v26 = v22 ? (v21 || v23 ? Math.max(v19, v25) : v19) : v25
  const v27 = v22 || v21 || v23
  const SDL_25_1 = s[16] ? FIRST_DAY : s[23] ? FIRST_DAY : v17 ? (v27 ? Math.min(v14, v24) : v14) : v24
  s[118] = SDL_25_1
  const SDL_25_1_hoej = s[16] ? NEVER : s[23] ? NEVER : v17 ? (v27 ? Math.max(v16, v26) : v16) : v26
  s[119] = SDL_25_1_hoej
  const v30 = v1 || f.opfylderHelbredsbetingelserForFoertidspension !== false || f.naaetFolkepensionsalder !== false || v4
  s[427] = v30
  const v31 = v2 && f.opfylderHelbredsbetingelserForFoertidspension !== true && f.naaetFolkepensionsalder !== true && v5
  s[428] = v31
  const SDL_25_1_er = v30 && (s[16] || s[23] || s[24] && (v17 || v27))
  s[116] = SDL_25_1_er
  const SDL_25_1_ir = v30 && (s[16] || s[23] || s[24] && (v10 && s[22] || s[22] && !((!s[19] || !s[22] && v8 === v9) && s[19] && (!s[19] || v8 === NEVER)) || v20 && s[22] || s[22] && !((!s[19] || !s[22] && v18 === v19) && s[19] && (!s[19] || v18 === NEVER))) || s[25]) || v31
  s[121] = SDL_25_1_ir
}

function svar_5(f, s) {
  // SDL.24.1: Revurderingstidspunktet (SDL § 24, stk. 1)
  const v0 = monthEndOver(s[26], 18, 260, s[12])
  const v1 = monthEndOver(s[27], 18, 260, s[13])
  const v2 = s[19] && v0 <= 16251 /* 2014-06-30 */
  const v3 = s[19] && v1 > 16251 /* 2014-06-30 */
  const v4 = s[19] && s[20] >= v0
  const v5 = s[19] && s[21] < v1
  const v6 = v4 && s[19]
  const v7 = s[22] && s[19] && v1 >= NEVER
  const v8 = v6 ? v0 : NEVER
  const v9 = v5 ? NEVER : v1
  const v10 = v6 ? (v5 || v7 ? Math.max(v1, v9) : v1) : v9
  const v11 = v6 || v5 || v7
  const v12 = v4 && s[22] || s[22] && !((!s[19] || !s[22] && v0 === v1) && s[19] && (!s[19] || v0 === NEVER))
  const v13 = v2 && v11
  const v14 = s[22] && v11 && v10 >= NEVER
  const v15 = v13 ? v8 : NEVER
  s[39] = v15
  const v16 = v3 ? NEVER : v10
  const v17 = v13 ? (v3 || v14 ? Math.max(v10, v16) : v10) : v16
  s[40] = v17
  const v18 = v13 || v3 || v14
  s[38] = v18
  const v19 = v2 && v12 || s[22] && !((!v11 || !v12 && v8 === v10) && v11 && (!v11 || v8 === NEVER))
  s[36] = v19
  const v20 = monthEndOver(s[18], 18, 364, s[12])
  const v21 = monthEndOver(s[17], 18, 364, s[13])
  const v22 = s[19] && v20 <= 16251 /* 2014-06-30 */
  const v23 = s[19] && v21 > 16251 /* 2014-06-30 */
  const v24 = s[19] && s[20] >= v20
  const v25 = s[19] && s[21] < v21
  const v26 = v24 && s[19]
  const v27 = s[22] && s[19] && v21 >= NEVER
  const v28 = v26 ? v20 : NEVER
  const v29 = v25 ? NEVER : v21
  const v30 = v26 ? (v25 || v27 ? Math.max(v21, v29) : v21) : v29
  const v31 = v26 || v25 || v27
  const v32 = v24 && s[22] || s[22] && !((!s[19] || !s[22] && v20 === v21) && s[19] && (!s[19] || v20 === NEVER))
  const v33 = v22 && v31
  const v34 = s[22] && v31 && v30 >= NEVER
  const v35 = v33 ? v28 : NEVER
  s[42] = v35
  const v36 = v23 ? NEVER : v30
  const v37 = v33 ? (v23 || v34 ? Math.max(v30, v36) : v30) : v36
  s[43] = v37
  const v38 = v33 || v23 || v34
  s[41] = v38
  const v39 = v22 && v32 || s[22] && !((!v31 || !v32 && v28 === v30) && v31 && (!v31 || v28 === NEVER))
  s[37] = v39
  const v40 = v18 || v38
  const v41 = v18 ? (v38 ? Math.min(v15, v35) : v15) : v35
  const v42 = v18 ? (v38 ? Math.max(v17, v37) : v17) : v37
  s[31] = v42
  const v43 = v18 && v15 <= 16251 /* 2014-06-30 */ && v17 >= 13332 /* 2006-07-03 */ || v38 && v35 <= 16251 /* 2014-06-30 */ && v37 >= 13332 /* 2006-07-03 */
  s[35] = v43
  const v44 = Math.max(s[12], 16252 /* 2014-07-01 */)
  const v45 = Math.max(s[13], 16252 /* 2014-07-01 */)
  const v46 = monthEndOver(s[26], 9, 110, v44)
  const v47 = monthEndOver(s[27], 9, 110, v45)
  const v48 = s[19] && s[20] >= v46
  const v49 = s[19] && s[21] < v47
  const v50 = v48 && s[19]
  const v51 = s[22] && s[19] && v47 >= NEVER
  const v52 = v50 ? v46 : NEVER
  const v53 = v49 ? NEVER : v47
  const v54 = v50 ? (v49 || v51 ? Math.max(v47, v53) : v47) : v53
  const v55 = v50 || v49 || v51
  s[47] = v55
  const v56 = v48 && s[22] || s[22] && !((!s[19] || !s[22] && v46 === v47) && s[19] && (!s[19] || v46 === NEVER))
  s[45] = v56
  const v57 = monthEndOver(s[18], 9, 154, v44)
  const v58 = monthEndOver(s[17], 9, 154, v45)
  const v59 = s[19] && s[20] >= v57
  const v60 = s[19] && s[21] < v58
  const v61 = v59 && s[19]
  const v62 = s[22] && s[19] && v58 >= NEVER
  const v63 = v61 ? v57 : NEVER
  const v64 = v60 ? NEVER : v58
  const v65 = v61 ? (v60 || v62 ? Math.max(v58, v64) : v58) : v64
  const v66 = v61 || v60 || v62
  s[48] = v66
  const v67 = v59 && s[22] || s[22] && !((!s[19] || !s[22] && v57 === v58) && s[19] && (!s[19] || v57 === NEVER))
  s[46] = v67
  const v68 = v55 || v66
  s[44] = v68
  const v69 = !(v55 && !v56 || v66 && !v67) && (v40 || v55 || v66)
  const v70 = v69 ? FIRST_DAY : v55 ? (v66 ? Math.min(v52, v63) : v52) : v63
  const v71 = v69 ? NEVER : v55 ? (v66 ? Math.max(v54, v65) : v54) : v65
  s[32] = v71
  const v72 = v43 && v40
  s[29] = v72
  const v73 = !(v18 && !v19 && v15 >= 13332 /* 2006-07-03 */ && v17 <= 16251 /* 2014-06-30 */ || v38 && !v39 && v35 >= 13332 /* 2006-07-03 */ && v37 <= 16251 /* 2014-06-30 */) && (v68 || v69)
  s[30] = v73
  const v74 = s[19] && countDays(s[26], 15979 /* 2013-10-01 */, 16251 /* 2014-06-30 */) > 110
  const v75 = v2 || s[19] && countDays(s[27], 15979 /* 2013-10-01 */, 16251 /* 2014-06-30 */) <= 110
  s[33] = v75
  const v76 = s[19] && countDays(s[18], 15979 /* 2013-10-01 */, 16251 /* 2014-06-30 */) > 154
  const v77 = v22 || s[19] && countDays(s[17], 15979 /* 2013-10-01 */, 16251 /* 2014-06-30 */) <= 154
  s[34] = v77
  const v78 = s[12] < 16252 /* 2014-07-01 */ && (s[19] && countDays(s[18], 16252 /* 2014-07-01 */, 16252 /* 2014-07-01 */) >= 1 || s[22]) && ((v3 || s[22]) && (v74 || s[22]) && (v3 || v74) || (v23 || s[22]) && (v76 || s[22]) && (v23 || v76) || s[22])
  s[28] = v78
  const SDL_24_1 = v78 ? FIRST_DAY : v72 ? (v73 ? Math.min(v41, v70) : v41) : v70
  s[49] = SDL_24_1
}

function svar_6(f, s) {
  // SDL.24.1: Revurderingstidspunktet (SDL § 24, stk. 1)
  const SDL_24_1_hoej = s[28] ? NEVER : s[29] ? (s[30] ? Math.max(s[31], s[32]) : s[31]) : s[32]
  s[120] = SDL_24_1_hoej
  const SDL_24_1_er = s[12] < NEVER && (s[28] || !(s[28] && !(s[13] >= 16252 /* 2014-07-01 */ || s[19] && countDays(s[17], 16252 /* 2014-07-01 */, 16252 /* 2014-07-01 */) < 1 || (s[33] || s[22]) && (s[34] || s[22]) && (s[33] || s[34]))) && (s[29] || s[30]))
  s[117] = SDL_24_1_er
  const SDL_24_1_ir = s[12] < NEVER && (s[28] || !(s[28] && !(s[13] >= 16252 /* 2014-07-01 */ || s[19] && countDays(s[17], 16252 /* 2014-07-01 */, 16252 /* 2014-07-01 */) < 1 || (s[33] || s[22]) && (s[34] || s[22]) && (s[33] || s[34]))) && (s[35] && (s[36] || s[37]) || !(s[38] && !s[36] && s[39] >= 13332 /* 2006-07-03 */ && s[40] <= 16251 /* 2014-06-30 */ || s[41] && !s[37] && s[42] >= 13332 /* 2006-07-03 */ && s[43] <= 16251 /* 2014-06-30 */) && (s[44] && (s[45] || s[46]) || !(s[47] && !s[45] || s[48] && !s[46])))) || s[13] >= NEVER
  s[122] = SDL_24_1_ir
  // SDL.27.1.1: Forlængelse, fordi revalidering er sandsynlig (SDL § 27, stk. 1, nr. 1)
  const v3 = f.forlaengelseAfgjortDen ?? FIRST_DAY
  const v4 = f.forlaengelseAfgjortDen ?? 84005 /* 2199-12-31 */
  const v5 = SDL_24_1_er && s[49] < NEVER
  s[408] = v5
  const v6 = SDL_24_1_er && SDL_24_1_hoej >= NEVER
  s[409] = v6
  const v7 = Math.max(s[0], s[49])
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
  s[50] = v19
  const v20 = f.forlaengelseErAfgjort !== false ? (v18 ? Math.min(v3, v15) : v3) : v15
  s[447] = v20
  const v21 = f.forlaengelseErAfgjort !== false ? (v18 ? Math.max(v4, v17) : v4) : v17
  s[448] = v21
  const v22 = v19 && v20 <= 13331 /* 2006-07-02 */
  s[59] = v22
  const v23 = v21 >= 13332 /* 2006-07-03 */
  s[51] = v23
  const v24 = v20 <= 2147483646
  s[52] = v24
  const v25 = v20 <= 15011 /* 2011-02-06 */
  s[449] = v25
  const v26 = v19 && v23 && v25
  s[461] = v26
  const v27 = v21 >= 15012 /* 2011-02-07 */
  const v28 = v20 <= 20484 /* 2026-01-31 */
  const v29 = v19 && v27 && v28
  const v30 = v19 && v21 >= 20485 /* 2026-02-01 */ && v24
  s[460] = v30
  const v31 = f.forlaengelseErAfgjort !== true && (v5 && SDL_24_1_ir || SDL_24_1_ir && !((!SDL_24_1_er || !SDL_24_1_ir && v7 === v8) && s[0] === s[1] && SDL_24_1_er && (!SDL_24_1_er || s[0] === v7))) || v19 && v21 === NEVER
  s[70] = v31
  const SDL_27_1_1 = v22 || v26 && f.revalideringErSandsynlig !== false || v29 && f.revalideringErSandsynlig !== false || v30
  s[60] = SDL_27_1_1
  const SDL_27_1_1_nej = v22 || v26 && f.revalideringErSandsynlig !== true || v29 && f.revalideringErSandsynlig !== true || v30
  s[53] = SDL_27_1_1_nej
  const SDL_27_1_1_ir = v22 || v30 || v31
  s[54] = SDL_27_1_1_ir
  // SDL.27.1.2: Forlængelse for at afklare arbejdsevnen (SDL § 27, stk. 1, nr. 2)
  const v35 = v19 && v27 && v24
  const SDL_27_1_2 = v22 || v26 && f.afklaringErNoedvendig !== false || v35 && f.afklaringErNoedvendig !== false
  s[61] = SDL_27_1_2
  const SDL_27_1_2_nej = v22 || v26 && f.afklaringErNoedvendig !== true || v35 && f.afklaringErNoedvendig !== true
  s[67] = SDL_27_1_2_nej
  const SDL_27_1_2_ir = v22 || v31
  s[56] = SDL_27_1_2_ir
  // SDL.27.1.3.uger: Længste forlængelse ved lægebehandling (SDL § 27, stk. 1, nr. 3)
  const v39 = v19 && v23 && v20 <= 13544 /* 2007-01-31 */
  const v40 = v19 && v21 >= 13545 /* 2007-02-01 */ && v25
  const v41 = v19 && v27 && v20 <= 16251 /* 2014-06-30 */
  s[450] = v41
  const v42 = v21 >= 16252 /* 2014-07-01 */
  const v43 = v19 && v42 && v24
  s[452] = v43
  const v44 = v41 || v43
  s[451] = v44
  const SDL_27_1_3_uger = v22 ? -Infinity : v39 ? 364 : v40 ? 364 : v41 ? 728 : 938
  s[456] = SDL_27_1_3_uger
  const SDL_27_1_3_uger_hoej = v22 ? Infinity : v40 || v44 ? (v44 ? (v43 ? 938 : 728) : 728) : 364
  s[458] = SDL_27_1_3_uger_hoej
  const SDL_27_1_3_uger_er = v22 || v39 || v40 || v41 || v43
  s[454] = SDL_27_1_3_uger_er
  // SDL.27.1.3: Forlængelse ved lægebehandling (SDL § 27, stk. 1, nr. 3)
  const v48 = f.laegensSkoenUgerTilArbejde ?? 0
  const v49 = f.laegensSkoenUgerTilArbejde ?? 7280
  const v50 = f.underLaegebehandling !== true || f.laegensSkoenErSikkert !== true || SDL_27_1_3_uger_er && SDL_27_1_3_uger < v49
  const v51 = f.underLaegebehandling !== false && f.laegensSkoenErSikkert !== false && (SDL_27_1_3_uger_er && SDL_27_1_3_uger_hoej >= v48 || SDL_27_1_2_ir)
  const SDL_27_1_3 = v22 || v39 && v51 || v40 && (f.underLaegebehandling !== false && f.laegensSkoenErSikkert !== false && v48 <= 364 || f.underLaegebehandling !== false && f.laegensSkoenErSikkert !== false && v48 <= 728) || v35 && v51
  s[62] = SDL_27_1_3
  const SDL_27_1_3_nej = v22 || v39 && v50 || v40 && (f.underLaegebehandling !== true || f.laegensSkoenErSikkert !== true || v49 > 364 || f.underLaegebehandling !== true || f.laegensSkoenErSikkert !== true || v49 > 728) || v35 && v50
  s[68] = SDL_27_1_3_nej
  // SDL.27.1.4: Forlængelse, fordi fleksjob eller pension skal afklares (SDL § 27, stk. 1, nr. 4)
  const v54 = v19 && v42 && v28
  s[459] = v54
  const SDL_27_1_4 = v22 || v26 && f.kanIkkeArbejdePaaNormaleVilkaar !== false || v41 && f.kanIkkeArbejdePaaNormaleVilkaar !== false || v54 && f.sagSkalIRehabiliteringsteam !== false || v30
  s[63] = SDL_27_1_4
  const SDL_27_1_4_nej = v22 || v26 && f.kanIkkeArbejdePaaNormaleVilkaar !== true || v41 && f.kanIkkeArbejdePaaNormaleVilkaar !== true || v54 && f.sagSkalIRehabiliteringsteam !== true || v30
  s[69] = SDL_27_1_4_nej
  // SDL.27.1.5: Forlængelse ved livstruende sygdom (SDL § 27, stk. 1, nr. 5)
  const v57 = f.laegenVurdererLivstruende !== true || f.behandlingsmulighederUdtoemte !== true
  const v58 = f.laegenVurdererLivstruende !== false && f.behandlingsmulighederUdtoemte !== false
  const SDL_27_1_5 = v22 || v26 && v58 || v41 && v58 || v43 && f.laegenVurdererLivstruende !== false
  s[64] = SDL_27_1_5
  const SDL_27_1_5_nej = v22 || v26 && v57 || v41 && v57 || v43 && f.laegenVurdererLivstruende !== true
  s[55] = SDL_27_1_5_nej
  // SDL.27.1.6: Forlængelse ved arbejdsskadesag (SDL § 27, stk. 1, nr. 6)
  const v61 = f.arbejdsskadesag === 'uden_afgoerelse'
  const v62 = f.arbejdsskadesag !== undefined && v61 || !(f.arbejdsskadesag !== undefined)
  const v63 = f.arbejdsskadesag !== undefined && !v61 || !(f.arbejdsskadesag !== undefined)
  const v64 = f.arbejdsskadesag === 'uden_afgoerelse' || f.arbejdsskadesag === 'foreloebig_afgoerelse'
  const SDL_27_1_6 = v22 || v26 && v62 || v41 && v62 || v43 && (f.arbejdsskadesag !== undefined && v64 || !(f.arbejdsskadesag !== undefined))
  s[65] = SDL_27_1_6
  const SDL_27_1_6_nej = v22 || v26 && v63 || v41 && v63 || v43 && (f.arbejdsskadesag !== undefined && !v64 || !(f.arbejdsskadesag !== undefined))
  s[57] = SDL_27_1_6_nej
  // SDL.27.1.7.2: Åbenbar sag om førtidspension uden om rehabiliteringsteamet (SDL § 27, stk. 1, nr. 7)
  const v67 = v19 && v21 >= 16953 /* 2016-06-01 */ && v20 <= 16974 /* 2016-06-22 */
  const v68 = v19 && v21 >= 16975 /* 2016-06-23 */ && v20 <= 20634 /* 2026-06-30 */
  const v69 = v19 && v21 >= 20635 /* 2026-07-01 */ && v24
  const SDL_27_1_7_2 = v22 || v67 || v68 && f.arbejdsevnenKanAabenbartIkkeForbedres !== false || v69
  s[818] = SDL_27_1_7_2
  const SDL_27_1_7_2_nej = v22 || v19 && v23 && v20 <= 16952 /* 2016-05-31 */ || v67 || v68 && f.arbejdsevnenKanAabenbartIkkeForbedres !== true || v69
  s[819] = SDL_27_1_7_2_nej
  const SDL_27_1_7_2_ir = v22 || v67 || v69 || v31
  s[820] = SDL_27_1_7_2_ir
  // SDL.27.1.7: Forlængelse ved sag om førtidspension (SDL § 27, stk. 1, nr. 7)
  const SDL_27_1_7 = v22 || v26 && f.foertidspensionssagPaabegyndt !== false || v41 && f.foertidspensionssagPaabegyndt !== false || v43 && (f.ansoegningOmFoertidspension !== false || SDL_27_1_7_2)
  s[66] = SDL_27_1_7
  const SDL_27_1_7_nej = v22 || v26 && f.foertidspensionssagPaabegyndt !== true || v41 && f.foertidspensionssagPaabegyndt !== true || v43 && f.ansoegningOmFoertidspension !== true && (SDL_27_1_7_2_nej || SDL_27_1_7_2_ir)
  s[58] = SDL_27_1_7_nej
}

function svar_7(f, s) {
  // SDL.27.1: Forlængelse af sygedagpenge (SDL § 27, stk. 1)
  const v0 = s[50] && s[51] && s[52]
  s[453] = v0
  const v1 = s[53] || s[54]
  s[462] = v1
  const v2 = s[55] || s[56]
  s[463] = v2
  const v3 = s[57] || s[56]
  s[464] = v3
  const v4 = s[58] || s[56]
  s[465] = v4
  const v5 = s[54] && s[56]
  s[467] = v5
  const SDL_27_1 = s[59] || v0 && (s[60] || s[61] || s[62] || s[63] || s[64] || s[65] || s[66])
  s[123] = SDL_27_1
  const SDL_27_1_nej = s[59] || v0 && v1 && (s[67] || s[56]) && (s[68] || s[56]) && (s[69] || s[54]) && v2 && v3 && v4 && (s[53] || s[67] || s[68] || s[69] || s[55] || s[57] || s[58])
  s[124] = SDL_27_1_nej
  const SDL_27_1_ir = s[59] || v0 && v5 || s[70]
  s[125] = SDL_27_1_ir
  // SDL.24a.1.grænse: Over grænsen på første fraværsdag (SDL § 24 a, stk. 1)
  const v9 = s[71] <= 16251 /* 2014-06-30 */
  s[418] = v9
  const v10 = s[72] && s[73] && v9
  s[107] = v10
  const v11 = s[72] && s[74] >= 16252 /* 2014-07-01 */ && s[75]
  s[104] = v11
  const v12 = monthStart(s[71])
  s[90] = v12
  const v13 = monthStart(s[74])
  s[91] = v13
  const v14 = shiftMonths(v12, -9)
  const v15 = shiftMonths(v13, -9)
  const v16 = shiftDays(v12, -1)
  const v17 = shiftDays(v13, -1)
  const v18 = s[19] && s[72]
  const v19 = shiftMonths(v12, -8)
  const v20 = shiftMonths(v13, -8)
  const v21 = shiftDays(s[71], -1)
  const v22 = shiftDays(s[74], -1)
  const SDL_24a_1_graense = s[76] || v11 && (v18 && countDays(s[26], v14, v17) > 110 || v18 && countDays(s[18], v14, v17) > 154 || v18 && countDays(s[26], v19, v22) > 110 || v18 && countDays(s[18], v19, v22) > 154)
  s[105] = SDL_24a_1_graense
  const SDL_24a_1_graense_nej = s[76] || v10 || v11 && (v18 && countDays(s[27], v15, v16) <= 110 || v18 && countDays(s[17], v15, v16) <= 154 || v18 && countDays(s[27], v20, v21) <= 110 || v18 && countDays(s[17], v20, v21) <= 154)
  s[108] = SDL_24a_1_graense_nej
  const SDL_24a_1_graense_ir = s[76] || v11 && s[22] || s[77]
  s[106] = SDL_24a_1_graense_ir
  // SDL.30.2: Beskæftigelseskravet over for arbejdsgiveren (SDL § 30, stk. 2-4)
  const v26 = s[71] <= 15011 /* 2011-02-06 */
  s[311] = v26
  const v27 = s[72] && s[73] && v26
  s[94] = v27
  const v28 = (f.timerHosArbejdsgiveren ?? 134400) >= 7400
  const v29 = (s[72] && shiftDays(s[74], -56) >= s[78] || s[22]) && f.andetFravaerSeneste8Uger !== true && v28 || v28 && f.genansat !== false && f.paaArbejdeDaSygdommenKom !== false
  const v30 = (s[72] && shiftDays(s[71], -56) < s[79] || f.andetFravaerSeneste8Uger !== false || (f.timerHosArbejdsgiveren ?? 0) < 7400) && ((f.timerHosArbejdsgiveren ?? 0) < 7400 || f.genansat !== true || f.paaArbejdeDaSygdommenKom !== true)
  const v31 = s[74] >= 15012 /* 2011-02-07 */
  s[93] = v31
  const v32 = s[72] && v31 && s[75]
  s[95] = v32
  const SDL_30_2 = s[76] || v27 && v29 || v32 && v29
  s[831] = SDL_30_2
  const SDL_30_2_nej = s[76] || v27 && v30 || v32 && v30
  s[832] = SDL_30_2_nej
  const SDL_30_2_ir = s[76] || s[77]
  s[85] = SDL_30_2_ir
  // SDL.30.fleksjob: Ingen arbejdsgiverperiode i fleksjob (SDL § 32, stk. 1, nr. 5)
  const SDL_30_fleksjob = f.ansatIFleksjob !== false && (s[76] || v27 || v32)
  s[833] = SDL_30_fleksjob
  const SDL_30_fleksjob_nej = f.ansatIFleksjob !== false && s[76]
  s[834] = SDL_30_fleksjob_nej
  const SDL_30_fleksjob_ir = f.ansatIFleksjob !== false && SDL_30_2_ir || f.ansatIFleksjob !== true
  s[835] = SDL_30_fleksjob_ir
  // SDL.30: Ret over for arbejdsgiveren (SDL § 30, stk. 1)
  const v39 = s[72] && s[73] && s[75]
  s[96] = v39
  const SDL_30 = s[76] || v39 && s[80] && (SDL_30_2 || SDL_30_2_ir) && (f.ansatIFleksjob !== true || SDL_30_fleksjob_nej)
  s[84] = SDL_30
  const SDL_30_nej = s[76] || v39 && (s[81] || SDL_30_2_nej || f.ansatIFleksjob !== false && (SDL_30_fleksjob || SDL_30_fleksjob_ir))
  s[87] = SDL_30_nej
  // SDL.30.1: Arbejdsgiverperioden (SDL § 30, stk. 1)
  const v42 = s[72] && s[73] && s[71] <= 13604 /* 2007-04-01 */
  const v43 = s[72] && s[74] >= 13605 /* 2007-04-02 */ && s[71] <= 14031 /* 2008-06-01 */
  const v44 = s[71] <= 15340 /* 2012-01-01 */
  s[494] = v44
  const v45 = s[72] && s[74] >= 14032 /* 2008-06-02 */ && v44
  const v46 = s[74] >= 15341 /* 2012-01-02 */
  s[495] = v46
  const v47 = s[72] && v46 && s[75]
  const v48 = v45 || v47
  const SDL_30_1 = s[76] ? -Infinity : v42 ? 14 : v43 ? 15 : v45 ? 21 : 30
  s[828] = SDL_30_1
  const SDL_30_1_hoej = s[76] ? Infinity : v43 || v48 ? (v48 ? (v47 ? 30 : 21) : 15) : 14
  s[829] = SDL_30_1_hoej
  const SDL_30_1_er = s[76] || v42 || v43 || v45 || v47
  s[830] = SDL_30_1_er
  // SDL.31.1: Sidste dag, arbejdsgiveren betaler (SDL § 31, stk. 1)
  const v52 = shiftDays(s[71], SDL_30_1)
  s[490] = v52
  const v53 = shiftDays(s[74], SDL_30_1_hoej)
  s[491] = v53
  const v54 = s[72] && SDL_30_1_er
  s[298] = v54
  const v55 = s[22] || SDL_30_2_ir
  s[302] = v55
  const v56 = shiftDays(v52, -1)
  s[300] = v56
  const v57 = shiftDays(v53, -1)
  s[299] = v57
  const v58 = f.fratraedelsesdag ?? FIRST_DAY
  s[313] = v58
  const v59 = f.fratraedelsesdag ?? 84005 /* 2199-12-31 */
  s[312] = v59
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
  const SDL_31_1 = s[76] ? FIRST_DAY : v68 ? v65 : NEVER
  s[88] = SDL_31_1
  const SDL_31_1_hoej = s[76] ? NEVER : v68 ? (SDL_30_nej || v69 ? Math.max(v66, v70) : v66) : v70
  s[83] = SDL_31_1_hoej
  const SDL_31_1_er = s[76] || v27 && v71 || v32 && v71
  s[82] = SDL_31_1_er
  const SDL_31_1_ir = s[76] || v27 && v72 || v32 && v72 || s[77]
  s[86] = SDL_31_1_ir
}

function svar_8(f, s) {
  // SDL.32.1: Beskæftigelseskravet over for kommunen (SDL § 32, stk. 1-3)
  const v0 = s[72] && s[73] && s[71] <= 15522 /* 2012-07-01 */
  const v1 = f.tilknyttetArbejdsmarkedetFra ?? FIRST_DAY
  const v2 = f.tilknyttetArbejdsmarkedetFra ?? 84005 /* 2199-12-31 */
  const v3 = s[82] && s[83] >= s[0]
  const v4 = s[84] || s[85]
  s[301] = v4
  const v5 = v4 && (v3 || s[86]) && (s[84] || v3)
  const v6 = s[87] || s[82] && s[88] < s[1] || s[85] && s[86]
  const v7 = f.uddannelseAfsluttet ?? FIRST_DAY
  const v8 = f.uddannelseAfsluttet ?? 84005 /* 2199-12-31 */
  const v9 = f.erhvervsmaessigUddannelse !== true || (f.uddannelsensLaengde ?? 0) < 18 || s[72] && s[71] < v8 || s[72] && shiftMonths(v7, 1) < s[74]
  const v10 = f.erhvervsmaessigUddannelse !== false && (f.uddannelsensLaengde ?? 240) >= 18 && (s[72] && s[74] >= v7 || s[22]) && (s[72] && shiftMonths(v8, 1) >= s[71] || s[22])
  const v11 = s[72] && s[74] >= 15523 /* 2012-07-02 */ && s[89]
  const v12 = shiftMonths(s[90], -6)
  const v13 = shiftMonths(s[91], -6)
  const v14 = f.maanederDerSesBortFra ?? 0
  const v15 = f.maanederDerSesBortFra ?? 24
  const v16 = 6 + v14
  const v17 = 6 + v15
  const v18 = -v17
  const v19 = -v16
  const v20 = shiftMonths(s[90], v18)
  const v21 = shiftMonths(s[91], v19)
  const SDL_32_1 = s[76] || v0 && ((s[72] && shiftDays(s[74], -91) >= v1 || s[22]) && (f.timerSeneste13Uger ?? 218400) >= 12000 && v6 || f.dagpengeretHvisRask !== false || v10 || f.elevILoennetPraktik !== false || f.ansatIFleksjob !== false) || v11 && ((s[72] && shiftDays(s[74], -182) >= v1 || s[22]) && (f.timerSeneste26Uger ?? 436800) >= 24000 && v6 || f.dagpengeretHvisRask !== false || v10 || f.elevILoennetPraktik !== false || f.ansatIFleksjob !== false) || s[92] && (f.iBeskaeftigelse !== false && ((f.timerPrMaaned !== undefined ? sum(f.timerPrMaaned, (r_timerPrMaaned) => { const r0_0 = s[72] && r_timerPrMaaned.maaned >= v12; const r0_1 = s[72] && r_timerPrMaaned.maaned < s[91]; return (r0_0 || s[22]) && (r0_1 || s[22]) && (r0_0 || r0_1) ? r_timerPrMaaned.timer : 0 }) : Infinity) >= 24000 && (f.timerPrMaaned !== undefined ? sum(f.timerPrMaaned, (r_timerPrMaaned) => { const r0_0 = s[72] && r_timerPrMaaned.maaned >= v12; const r0_1 = s[72] && r_timerPrMaaned.maaned < s[91]; return (r0_0 || s[22]) && (r0_1 || s[22]) && (r0_0 || r0_1) && r_timerPrMaaned.timer >= 4000 ? 1 : 0 }) : Infinity) >= 5 || (f.timerPrMaaned !== undefined ? sum(f.timerPrMaaned, (r_timerPrMaaned) => { const r0_0 = s[72] && r_timerPrMaaned.maaned < s[91]; const r0_1 = s[72] && r_timerPrMaaned.maaned >= v20; return (r0_1 || s[22]) && (r0_0 || s[22]) && (r0_1 || r0_0) ? r_timerPrMaaned.timer : 0 }) : Infinity) >= 24000 && (f.timerPrMaaned !== undefined ? sum(f.timerPrMaaned, (r_timerPrMaaned) => { const r0_0 = s[72] && r_timerPrMaaned.maaned < s[91]; const r0_1 = s[72] && r_timerPrMaaned.maaned >= v20; return (r0_1 || s[22]) && (r0_0 || s[22]) && (r0_1 || r0_0) && r_timerPrMaaned.timer >= 4000 ? 1 : 0 }) : Infinity) >= 5) && v6 || f.dagpengeretHvisRask !== false || v10 || f.elevILoennetPraktik !== false || f.ansatIFleksjob !== false)
  s[836] = SDL_32_1
  const SDL_32_1_nej = s[76] || v0 && (s[72] && shiftDays(s[71], -91) < v2 || (f.timerSeneste13Uger ?? 0) < 12000 || v5) && f.dagpengeretHvisRask !== true && v9 && f.elevILoennetPraktik !== true && f.ansatIFleksjob !== true || v11 && (s[72] && shiftDays(s[71], -182) < v2 || (f.timerSeneste26Uger ?? 0) < 24000 || v5) && f.dagpengeretHvisRask !== true && v9 && f.elevILoennetPraktik !== true && f.ansatIFleksjob !== true || s[92] && (f.iBeskaeftigelse !== true || ((f.timerPrMaaned !== undefined ? sum(f.timerPrMaaned, (r_timerPrMaaned) => { const r0_0 = s[72] && r_timerPrMaaned.maaned >= v12; const r0_1 = s[72] && r_timerPrMaaned.maaned < s[91]; const r0_2 = (r0_0 || s[22]) && (r0_1 || s[22]) && (r0_0 || r0_1); return r0_2 ? (r0_2 && !(s[72] && r_timerPrMaaned.maaned < v13 || s[72] && r_timerPrMaaned.maaned >= s[90]) && !s[22] ? r_timerPrMaaned.timer : 0) : 0 }) : -Infinity) < 24000 || (f.timerPrMaaned !== undefined ? sum(f.timerPrMaaned, (r_timerPrMaaned) => { const r0_0 = s[72] && r_timerPrMaaned.maaned >= v12; const r0_1 = s[72] && r_timerPrMaaned.maaned < s[91]; const r0_2 = (r0_0 || s[22]) && (r0_1 || s[22]) && (r0_0 || r0_1); const r0_3 = r_timerPrMaaned.timer >= 4000; const r0_4 = r0_2 && r0_3; return r0_4 ? (r0_4 && !(r0_2 && !r0_3 || s[72] && r_timerPrMaaned.maaned < v13 || s[72] && r_timerPrMaaned.maaned >= s[90] || s[22] && !r0_3) && !(s[22] && r0_3) ? 1 : 0) : 0 }) : -Infinity) < 5) && ((f.timerPrMaaned !== undefined ? sum(f.timerPrMaaned, (r_timerPrMaaned) => { const r0_0 = s[72] && r_timerPrMaaned.maaned < s[91]; const r0_1 = s[72] && r_timerPrMaaned.maaned >= v20; const r0_2 = (r0_1 || s[22]) && (r0_0 || s[22]) && (r0_1 || r0_0); return r0_2 ? (r0_2 && !(s[72] && r_timerPrMaaned.maaned < v21 || s[72] && r_timerPrMaaned.maaned >= s[90]) && !s[22] ? r_timerPrMaaned.timer : 0) : 0 }) : -Infinity) < 24000 || (f.timerPrMaaned !== undefined ? sum(f.timerPrMaaned, (r_timerPrMaaned) => { const r0_0 = s[72] && r_timerPrMaaned.maaned < s[91]; const r0_1 = r_timerPrMaaned.timer >= 4000; const r0_2 = s[72] && r_timerPrMaaned.maaned >= v20; const r0_3 = (r0_2 || s[22]) && (r0_0 || s[22]) && (r0_2 || r0_0); const r0_4 = r0_3 && r0_1; return r0_4 ? (r0_4 && !(r0_3 && !r0_1 || s[72] && r_timerPrMaaned.maaned < v21 || s[72] && r_timerPrMaaned.maaned >= s[90] || s[22] && !r0_1) && !(s[22] && r0_1) ? 1 : 0) : 0 }) : -Infinity) < 5) || v5) && f.dagpengeretHvisRask !== true && v9 && f.elevILoennetPraktik !== true && f.ansatIFleksjob !== true
  s[837] = SDL_32_1_nej
  // SDL.42.1: Beskæftigelseskravet for selvstændige (SDL § 42)
  const v24 = (f.maanederSomSelvstaendig ?? 0) + (f.maanederSomLoenmodtagerFoer ?? 0) < 6 || f.drevetSenesteMaaned !== true || (f.timerIVirksomheden ?? 0) < 1850
  const v25 = (f.maanederSomSelvstaendig ?? 12) + (f.maanederSomLoenmodtagerFoer ?? 12) >= 6 && f.drevetSenesteMaaned !== false && (f.timerIVirksomheden ?? 16800) >= 1850
  const v26 = s[72] && s[93] && s[71] <= 15705 /* 2012-12-31 */
  const v27 = s[72] && s[74] >= 15706 /* 2013-01-01 */ && s[71] <= 15883 /* 2013-06-27 */
  const v28 = v25 || f.tilskudTilEgenVirksomhed !== false
  const v29 = v24 && f.tilskudTilEgenVirksomhed !== true
  const v30 = s[72] && s[74] >= 15884 /* 2013-06-28 */ && s[75]
  const SDL_42_1 = s[76] || s[94] && v25 || v26 && v25 || v27 && v28 || v30 && v28
  s[871] = SDL_42_1
  const SDL_42_1_nej = s[76] || s[94] && v24 || v26 && v24 || v27 && v29 || v30 && v29
  s[872] = SDL_42_1_nej
  // SDL.34.1: Ret ved arbejdsskade (SDL § 34, stk. 1)
  const v33 = f.arbejdsskade !== true || v5
  const v34 = f.arbejdsskade !== false && v6
  const SDL_34_1 = s[76] || s[94] && v34 || s[95] && v34
  s[838] = SDL_34_1
  const SDL_34_1_nej = s[76] || s[94] && v33 || s[95] && v33
  s[839] = SDL_34_1_nej
  // SDL.32: Ret over for kommunen (SDL § 2, stk. 2)
  const v37 = f.persongruppe === 'ingen'
  const v38 = f.persongruppe !== undefined && v37 || !(f.persongruppe !== undefined)
  s[475] = v38
  const v39 = f.persongruppe !== undefined && !v37 || !(f.persongruppe !== undefined)
  s[476] = v39
  const v40 = v39 || v9
  s[297] = v40
  const v41 = v38 && v10
  s[296] = v41
  const SDL_32 = s[76] || s[96] && (s[80] && (SDL_32_1 || s[85]) || s[97] && (SDL_42_1 || s[85]) || s[98] || v41 || SDL_34_1)
  s[303] = SDL_32
  const SDL_32_nej = s[76] || s[96] && (s[81] || SDL_32_1_nej) && (s[99] || SDL_42_1_nej) && s[100] && v40 && (SDL_34_1_nej || s[85])
  s[306] = SDL_32_nej
  // SDL.3: Ophold i Danmark (SDL § 3)
  const v44 = f.ophold === 'danmark' || f.ophold === 'rekreation' || f.ophold === 'behandling' || f.ophold === 'udskudt_hjemrejse' || f.ophold === 'udsendt' || f.ophold === 'dansk_social_sikring'
  const v45 = f.ophold !== undefined && v44 || !(f.ophold !== undefined)
  const v46 = f.ophold !== undefined && !v44 || !(f.ophold !== undefined)
  const v47 = s[101] && s[0] <= 17701 /* 2018-06-19 */
  const v48 = s[1] >= 17702 /* 2018-06-20 */
  const v49 = f.ophold === 'danmark' || f.ophold === 'rekreation' || f.ophold === 'behandling' || f.ophold === 'udskudt_hjemrejse' || f.ophold === 'udsendt' || f.ophold === 'repatriering' || f.ophold === 'dansk_social_sikring'
  const SDL_3 = s[10] || s[102] && v45 || v47 && v45 || v48 && (f.ophold !== undefined && v49 || !(f.ophold !== undefined))
  s[305] = SDL_3
  const SDL_3_nej = s[10] || s[102] && v46 || v47 && v46 || v48 && (f.ophold !== undefined && !v49 || !(f.ophold !== undefined))
  s[307] = SDL_3_nej
  // SDL.24a.1: Jobafklaring ved ny sygemelding (SDL § 24 a, stk. 1)
  const v52 = SDL_32 || s[85]
  s[424] = v52
  const v53 = SDL_3 || s[10]
  s[304] = v53
  const v54 = s[103] || s[10]
  s[131] = v54
  const SDL_24a_1 = s[76] || s[104] && (s[105] || s[106]) && v52 && v53 && v54 && (s[105] || SDL_32 || SDL_3 || s[103])
  s[132] = SDL_24a_1
  const SDL_24a_1_nej = s[76] || s[107] || s[104] && (s[108] || SDL_32_nej || SDL_3_nej || s[109])
  s[126] = SDL_24a_1_nej
  const SDL_24a_1_ir = s[76] || s[104] && s[106] && s[85] && s[10] || s[77]
  s[127] = SDL_24a_1_ir
  // SDL.24c.1: Stop for sygedagpenge, når sygdommen ikke længere er livstruende (SDL § 24 c, stk. 1)
  const v58 = s[0] <= 16800 /* 2015-12-31 */
  s[111] = v58
  const v59 = s[1] >= 16801 /* 2016-01-01 */
  s[128] = v59
  const v60 = s[7] && v58
  s[420] = v60
  const SDL_24c_1 = s[10] || v59 && f.fikSygedagpengeVedLivstruende !== false && f.laegenFinderIkkeLaengereLivstruende !== false
  s[133] = SDL_24c_1
  const SDL_24c_1_nej = s[10] || v60 || v59 && (f.fikSygedagpengeVedLivstruende !== true || f.laegenFinderIkkeLaengereLivstruende !== true)
  s[130] = SDL_24c_1_nej
}

function svar_9(f, s) {
  // LAB.107.1: Ret til jobafklaringsforløb (LAB § 107)
  const v0 = s[110] && s[111]
  s[197] = v0
  const v1 = f.forlaengelsenSlutter ?? FIRST_DAY
  s[433] = v1
  const v2 = f.forlaengelsenSlutter ?? 84005 /* 2199-12-31 */
  s[434] = v2
  const v3 = s[112] || f.naaetFolkepensionsalder !== false || s[113]
  const v4 = s[114] && f.naaetFolkepensionsalder !== true && s[115]
  const v5 = v3 && s[116]
  const v6 = v4 && s[117]
  const v7 = v5 ? (v6 ? Math.min(s[118], s[49]) : s[118]) : s[49]
  const v8 = v5 ? (v6 ? Math.max(s[119], s[120]) : s[119]) : s[120]
  const v9 = f.forlaengelseErAfgjort !== true && (v5 || v6)
  const v10 = f.forlaengelseErAfgjort !== false || v9
  s[404] = v10
  const v11 = f.forlaengelseErAfgjort !== false ? (v9 ? Math.min(v1, v7) : v1) : v7
  s[405] = v11
  const v12 = f.forlaengelseErAfgjort !== false ? (v9 ? Math.max(v2, v8) : v2) : v8
  s[406] = v12
  const v13 = f.forlaengelseErAfgjort !== true && (v3 && s[121] || v4 && s[122])
  s[407] = v13
  const v14 = v10 && s[0] < v12 || v3 || s[123]
  const v15 = s[124] || s[125]
  s[468] = v15
  const v16 = (v10 && s[1] >= v11 || v13) && v4 && v15
  const v17 = s[126] || s[127]
  s[419] = v17
  const v18 = s[128] && s[129]
  const v19 = s[109] || v14 && v17 && (s[130] || s[10])
  const v20 = s[131] && (v16 || s[132] || s[133])
  const LAB_107_1 = s[10] || v0 && s[131] && (v16 || s[132]) || v18 && v20 || s[5] && v20
  s[586] = LAB_107_1
  const LAB_107_1_nej = s[10] || s[7] && s[3] || v0 && (s[109] || v14 && v17) || v18 && v19 || s[5] && v19
  s[587] = LAB_107_1_nej
  // LAB.108.2: Tilbuddet kan indgå i forløbet (LAB § 108, stk. 2)
  const v23 = s[0] <= 17125 /* 2016-11-20 */
  s[148] = v23
  const v24 = s[1] >= 17126 /* 2016-11-21 */ && s[129]
  s[149] = v24
  const v25 = shiftDays(s[134], 56) >= (f.ventesFuldtRaskDen ?? FIRST_DAY)
  const v26 = f.tilbudUnderForloebet === 'praktik' || f.tilbudUnderForloebet === 'vejledning'
  const v27 = f.ventesFuldtRask !== true || shiftDays(s[135], 56) < (f.ventesFuldtRaskDen ?? 84005 /* 2199-12-31 */) || f.fikTvaerfagligIndsats !== false || f.tilbudUnderForloebet !== undefined && v26 || !(f.tilbudUnderForloebet !== undefined)
  const v28 = f.ventesFuldtRask !== false && v25 && f.fikTvaerfagligIndsats !== true && (f.tilbudUnderForloebet !== undefined && !v26 || !(f.tilbudUnderForloebet !== undefined))
  const v29 = s[0] <= 20088 /* 2024-12-31 */
  s[294] = v29
  const v30 = s[5] && v29
  s[358] = v30
  const v31 = s[1] >= 20089 /* 2025-01-01 */
  s[295] = v31
  const LAB_108_2 = s[2] && (s[3] || s[110] && v23 || v24 && v27 || v30 && v27 || v31)
  s[589] = LAB_108_2
  const LAB_108_2_nej = s[2] && (s[3] || v24 && v28 || v30 && v28)
  s[590] = LAB_108_2_nej
  // LAB.109.2.kraft: Undtagelsen om 8 uger gælder (LAB § 109, stk. 2)
  const v34 = s[135] <= 16251 /* 2014-06-30 */
  s[143] = v34
  const v35 = s[134] >= 16252 /* 2014-07-01 */
  s[136] = v35
  const v36 = s[135] <= 16617 /* 2015-07-01 */
  s[137] = v36
  const v37 = s[134] >= 16618 /* 2015-07-02 */ && s[135] <= 17125 /* 2016-11-20 */
  s[142] = v37
  const v38 = s[134] >= 17126 /* 2016-11-21 */
  s[138] = v38
  const LAB_109_2_kraft = v35 && (v34 || v37 || v38)
  s[595] = LAB_109_2_kraft
  const LAB_109_2_kraft_nej = v35 && (v34 || v35 && v36 || v37)
  s[596] = LAB_109_2_kraft_nej
  const LAB_109_2_kraft_ir = v35 && (v34 || v37) || s[135] < 16252 /* 2014-07-01 */
  s[597] = LAB_109_2_kraft_ir
  // LAB.109.1: Sagen om det første forløb skal i rehabiliteringsteamet (lov 1750/2025 § 1)
  const v42 = s[135] <= 18261 /* 2019-12-31 */
  s[139] = v42
  const v43 = v35 && v42
  const v44 = f.ventesFuldtRask !== false && v25 && (LAB_109_2_kraft || LAB_109_2_kraft_ir) || f.fikTvaerfagligIndsats !== false && f.overgikVedRevurderingen !== false
  const v45 = (f.ventesFuldtRask !== true || shiftDays(s[135], 56) < (f.ventesFuldtRaskDen ?? 84005 /* 2199-12-31 */) || LAB_109_2_kraft_nej) && (f.fikTvaerfagligIndsats !== true || f.overgikVedRevurderingen !== true)
  const v46 = s[134] >= 18262 /* 2020-01-01 */
  s[147] = v46
  const v47 = v46 && s[135] <= 20088 /* 2024-12-31 */
  s[140] = v47
  const v48 = s[134] >= 20089 /* 2025-01-01 */
  s[141] = v48
  const v49 = v48 && s[135] <= 20634 /* 2026-06-30 */
  const v50 = s[134] >= 20635 /* 2026-07-01 */
  const v51 = s[1] >= 20635 /* 2026-07-01 */
  s[150] = v51
  const v52 = v51 && v48 && s[135] < 20635 /* 2026-07-01 */
  const LAB_109_1 = v35 && (v52 || !(v52 && !(s[0] < 20635 /* 2026-07-01 */ || s[135] < 20089 /* 2025-01-01 */ || v50)) && (v34 || v43 && v45 || v47 && v45 || v49 && f.tvaerfagligtBehovIForloebet !== false))
  s[144] = LAB_109_1
  const LAB_109_1_nej = v35 && (v52 || !(v52 && !(s[0] < 20635 /* 2026-07-01 */ || s[135] < 20089 /* 2025-01-01 */ || v50)) && (v34 || v43 && v44 || v47 && v44 || v49 && f.tvaerfagligtBehovIForloebet !== true || v50))
  s[146] = LAB_109_1_nej
  const LAB_109_1_ir = v35 && (v52 || !(v52 && !(s[0] < 20635 /* 2026-07-01 */ || s[135] < 20089 /* 2025-01-01 */ || v50)) && v34) || s[135] < 16252 /* 2014-07-01 */
  s[145] = LAB_109_1_ir
}

function svar_10(f, s) {
  // LAB.109.1.frist: Sagen skal have været i rehabiliteringsteamet (LAB § 109)
  const v0 = s[136] && s[135] <= 16427 /* 2014-12-23 */
  const v1 = f.sygedagpengeOphoerteDen ?? FIRST_DAY
  const v2 = f.sygedagpengeOphoerteDen ?? 84005 /* 2199-12-31 */
  const v3 = shiftDays(v1, 28)
  const v4 = shiftDays(v2, 28)
  const v5 = s[134] >= 16428 /* 2014-12-24 */ && s[135] <= 16616 /* 2015-06-30 */
  const v6 = s[134] >= 16617 /* 2015-07-01 */ && s[137]
  const v7 = shiftDays(s[135], 28)
  const v8 = shiftDays(s[134], 28)
  const v9 = s[138] && s[139]
  const v10 = f.jobafklaringEfter === 'ny_sygemelding'
  const v11 = f.jobafklaringEfter !== undefined && v10 || !(f.jobafklaringEfter !== undefined)
  const v12 = f.jobafklaringEfter !== undefined && !v10 || !(f.jobafklaringEfter !== undefined)
  const v13 = shiftDays(f.afgoerelseOmJobafklaringDen ?? FIRST_DAY, 28)
  const v14 = shiftDays(f.afgoerelseOmJobafklaringDen ?? 84005 /* 2199-12-31 */, 28)
  const v15 = v11 ? (v12 ? Math.min(v7, v13) : v13) : v7
  const v16 = v11 ? (v12 ? Math.max(v8, v14) : v14) : v8
  const v17 = s[140] || s[141]
  const v18 = s[140] ? v15 : NEVER
  const v19 = s[142] || v9 || v17
  const v20 = s[142] ? FIRST_DAY : v9 ? (v17 ? Math.min(v15, v18) : v15) : v18
  const v21 = v5 || v6 || v19
  const v22 = v5 ? FIRST_DAY : v6 ? (v19 ? Math.min(v7, v20) : v7) : v20
  const LAB_109_1_frist = s[143] ? FIRST_DAY : v0 ? (v21 ? Math.min(v3, v22) : v3) : v22
  s[591] = LAB_109_1_frist
  const v24 = s[141] ? NEVER : v16
  const v25 = s[142] ? NEVER : v9 ? (v17 ? Math.max(v16, v24) : v16) : v24
  const v26 = v5 ? NEVER : v6 ? (v19 ? Math.max(v8, v25) : v8) : v25
  const LAB_109_1_frist_hoej = s[143] ? NEVER : v0 ? (v21 ? Math.max(v4, v26) : v4) : v26
  s[592] = LAB_109_1_frist_hoej
  const LAB_109_1_frist_er = s[136] && (s[144] || s[145])
  s[593] = LAB_109_1_frist_er
  const LAB_109_1_frist_ir = LAB_109_1_frist_er && (s[143] || v5 || s[142]) || s[135] < 16252 /* 2014-07-01 */ || s[146]
  s[594] = LAB_109_1_frist_ir
  // LAB.110.1: Jobafklaringsforløbets længste varighed (LAB § 110, stk. 1)
  const v30 = s[136] && s[135] <= 17531 /* 2017-12-31 */
  const v31 = shiftMonths(s[135], 24)
  const v32 = shiftMonths(s[134], 24)
  const v33 = shiftDays(v31, -1)
  const v34 = shiftDays(v32, -1)
  const v35 = s[134] >= 17532 /* 2018-01-01 */ && s[139]
  const v36 = allPeriods(f.barselUnderJobafklaring)
  const v37 = f.barselUnderJobafklaring !== undefined ? v36 : NO_DAYS
  s[268] = v37
  const v38 = f.barselUnderJobafklaring !== undefined ? v36 : ALL_DAYS
  s[266] = v38
  const v39 = without(ALL_DAYS, v38)
  const v40 = without(ALL_DAYS, v37)
  const v41 = dayReaching(v40, s[135], v31 === NEVER ? Infinity : v31 - s[134])
  const v42 = dayReaching(v39, s[134], v32 === NEVER ? Infinity : v32 - s[135])
  const v43 = Math.min(v33, v41)
  const v44 = Math.max(v34, v42)
  const v45 = v35 || s[147]
  const v46 = v35 ? (s[147] ? Math.min(v41, v43) : v43) : v41
  const LAB_110_1 = s[143] ? FIRST_DAY : v30 ? (v45 ? Math.min(v33, v46) : v33) : v46
  s[598] = LAB_110_1
  const v48 = v35 ? (s[147] ? Math.max(v42, v44) : v44) : v42
  const LAB_110_1_hoej = s[143] ? NEVER : v30 ? (v45 ? Math.max(v34, v48) : v34) : v48
  s[599] = LAB_110_1_hoej
  const LAB_110_1_er = f.erIJobafklaring !== false && s[136]
  s[600] = LAB_110_1_er
  const LAB_110_1_ir = LAB_110_1_er && s[143] || f.erIJobafklaring !== true || s[135] < 16252 /* 2014-07-01 */
  s[601] = LAB_110_1_ir
  // LAB.110.2: Jobafklaringsforløbet slutter (LAB § 110, stk. 2)
  const v52 = s[110] && s[0] <= 16617 /* 2015-07-01 */
  const v53 = s[1] >= 16618 /* 2015-07-02 */ && s[148]
  const v54 = f.uarbejdsdygtigVedEgenSygdom !== true || s[1] >= (f.folkepensionsalderNaasDen ?? FIRST_DAY) || f.fikSygedagpengeVedLivstruende !== false
  const v55 = f.uarbejdsdygtigVedEgenSygdom !== false && s[0] < (f.folkepensionsalderNaasDen ?? 84005 /* 2199-12-31 */) && f.fikSygedagpengeVedLivstruende !== true
  const LAB_110_2 = s[2] && (s[3] || v52 && f.uarbejdsdygtigVedEgenSygdom !== true || v53 || s[149] && v54 || s[5] && v54)
  s[602] = LAB_110_2
  const LAB_110_2_nej = s[2] && (s[3] || v52 && f.uarbejdsdygtigVedEgenSygdom !== false || v53 || s[149] && v55 || s[5] && v55)
  s[603] = LAB_110_2_nej
  const LAB_110_2_ir = s[2] && (s[3] || v53) || s[6]
  s[604] = LAB_110_2_ir
  // LAB.111.1: Din arbejdsevne skal være vurderet (LAB § 111, stk. 1)
  const LAB_111_1 = s[3] ? FIRST_DAY : LAB_110_1
  s[605] = LAB_111_1
  const LAB_111_1_hoej = s[3] ? NEVER : LAB_110_1_hoej
  s[606] = LAB_111_1_hoej
  const LAB_111_1_er = s[2] && (s[3] || s[4] && LAB_110_1_er || s[5] && LAB_110_1_er)
  s[607] = LAB_111_1_er
  const LAB_111_1_ir = s[2] && (s[3] || s[4] && LAB_110_1_ir || s[5] && LAB_110_1_ir) || s[6]
  s[608] = LAB_111_1_ir
  // LAB.111.2: Sagen skal i rehabiliteringsteamet, før forløbet slutter (lov 1750/2025 § 1)
  const v63 = f.kanVendeTilbageIArbejde !== false || f.uarbejdsdygtigVedEgenSygdom !== true && f.maalgruppeForAnden !== true
  const v64 = f.kanVendeTilbageIArbejde !== true && (f.uarbejdsdygtigVedEgenSygdom !== false || f.maalgruppeForAnden !== false)
  const v65 = s[0] <= 20634 /* 2026-06-30 */
  s[314] = v65
  const v66 = s[5] && v65
  const LAB_111_2 = s[2] && (s[3] || s[4] && v64 || v66 && v64 || s[150])
  s[609] = LAB_111_2
  const LAB_111_2_nej = s[2] && (s[3] || s[4] && v63 || v66 && v63 || s[150])
  s[610] = LAB_111_2_nej
  const LAB_111_2_ir = s[2] && (s[3] || s[150]) || s[6]
  s[564] = LAB_111_2_ir
  // LAB.111.3: Samtale med sundhedskoordinatoren (LAB § 111, stk. 3)
  const LAB_111_3 = s[3] ? FIRST_DAY : shiftMonths(v1, 42)
  s[612] = LAB_111_3
  const LAB_111_3_hoej = s[3] ? NEVER : shiftMonths(v2, 42)
  s[613] = LAB_111_3_hoej
  const LAB_111_3_er = s[2] && f.risikoForFireAar !== false
  s[614] = LAB_111_3_er
  const LAB_111_3_ir = LAB_111_3_er && s[3] || s[6] || f.risikoForFireAar !== true
  s[615] = LAB_111_3_ir
  // LAB.111.4: Kommunen skal overveje klinisk funktion før et nyt forløb (lov 1750/2025 § 1)
  const v74 = shiftMonths(v2, 48) >= (f.nytForloebVarerTil ?? FIRST_DAY)
  const LAB_111_4 = s[2] && (s[3] || s[4] && shiftMonths(v1, 48) < (f.nytForloebVarerTil ?? 84005 /* 2199-12-31 */) || v66 && shiftMonths(v1, 48) < (f.nytForloebVarerTil ?? 84005 /* 2199-12-31 */) || s[150])
  s[616] = LAB_111_4
  const LAB_111_4_nej = s[2] && (s[3] || s[4] && v74 || v66 && v74 || s[150])
  s[617] = LAB_111_4_nej
}

function svar_11(f, s) {
  // LAS.69j.2.bidrag: Tillæg til unge, der betaler bidrag til et barn (LAS § 69 j, stk. 2, nr. 4)
  const v0 = s[1] >= 20819 /* 2027-01-01 */
  s[166] = v0
  const v1 = f.bidragspligtigeBoern ?? 0
  const v2 = f.bidragspligtigeBoern ?? 50
  const v3 = v1 <= 0
  const v4 = s[9] && s[151]
  const v5 = f.bidragPrMaaned ?? 0
  const v6 = f.bidragPrMaaned ?? 10000000
  const v7 = s[151] || v0
  const v8 = v7 ? -Infinity : SATS_1(s[0])
  const v9 = v7 ? Infinity : SATS_1(s[1])
  const v10 = v8 > -Infinity && v9 < Infinity
  const v11 = quotient([v8, v1], [1], 'nærmeste', 1)
  const v12 = quotient([v8, v2], [1], 'nærmeste', 1)
  const v13 = quotient([v9, v1], [1], 'nærmeste', 1)
  const v14 = quotient([v9, v2], [1], 'nærmeste', 1)
  const v15 = v10 ? Math.min(v14, v13, v11, v12) : -Infinity
  const v16 = v10 ? Math.max(v14, v13, v11, v12) : Infinity
  const v17 = s[152] && !(!v10 && !v7 && v8 === v9 && v1 === v2)
  const LAS_69j_2_bidrag = s[8] ? -Infinity : v4 ? (v17 ? Math.min(v5, v15) : v5) : v15
  s[623] = LAS_69j_2_bidrag
  const LAS_69j_2_bidrag_hoej = s[8] ? Infinity : v4 ? (v17 ? Math.max(v6, v16) : v6) : v16
  s[624] = LAS_69j_2_bidrag_hoej
  const v20 = s[9] && v2 > 0
  const LAS_69j_2_bidrag_er = v20 && (s[8] || v4 || v17)
  s[625] = LAS_69j_2_bidrag_er
  const LAS_69j_2_bidrag_ir = v20 && (s[8] || s[152] && (v7 || !v10)) || !s[153] || v3
  s[626] = LAS_69j_2_bidrag_ir
  // LAS.68.2: Ressourceforløbsydelsens sats i ressourceforløb (lov 1750/2025 § 21, stk. 8)
  const v23 = s[9] && s[154]
  s[163] = v23
  const v24 = f.harForsoergelsespligt !== true || f.boernOpholderSigIDanmark !== true && f.boernLigestillet !== true
  s[287] = v24
  const v25 = f.harForsoergelsespligt !== false && (f.boernOpholderSigIDanmark !== false || f.boernLigestillet !== false)
  s[286] = v25
  const v26 = s[8] || v0
  s[173] = v26
  const v27 = v26 ? -Infinity : SATS_2(s[0])
  const v28 = v26 ? Infinity : SATS_2(s[1])
  const v29 = s[1] >= shiftMonths(f.foedselsdag ?? FIRST_DAY, 300) || f.borHosForaeldre !== true || f.harForsoergelsespligt !== false
  s[285] = v29
  const v30 = s[0] < shiftMonths(f.foedselsdag ?? 84005 /* 2199-12-31 */, 300) && f.borHosForaeldre !== false && f.harForsoergelsespligt !== true
  s[284] = v30
  const v31 = v26 ? -Infinity : SATS_3(s[0])
  const v32 = v26 ? Infinity : SATS_3(s[1])
  const v33 = v32 === Infinity
  const v34 = LAS_69j_2_bidrag === -Infinity
  const v35 = v31 === -Infinity
  const v36 = LAS_69j_2_bidrag_hoej === Infinity
  const v37 = v33 && v34 || v35 && v36
  const v38 = Math.min(v35 || v34 ? -Infinity : v31 + LAS_69j_2_bidrag, v26 ? -Infinity : SATS_4(s[0]))
  const v39 = Math.min(v33 || v36 ? Infinity : v32 + LAS_69j_2_bidrag_hoej, v26 ? Infinity : SATS_4(s[1]))
  const v40 = v2 > 0 && LAS_69j_2_bidrag_er && !(v37 && !v26 && v31 === v32 && (!LAS_69j_2_bidrag_er || !LAS_69j_2_bidrag_ir && LAS_69j_2_bidrag === LAS_69j_2_bidrag_hoej))
  const v41 = v40 ? (v3 ? Math.min(v31, v38) : v38) : v31
  const v42 = v40 ? (v3 ? Math.max(v32, v39) : v39) : v32
  const v43 = v26 ? -Infinity : SATS_5(s[0])
  const v44 = v26 ? Infinity : SATS_5(s[1])
  const v45 = v30 && (v40 || v3)
  const v46 = v45 ? (v29 ? Math.min(v41, v43) : v41) : v43
  const v47 = v45 ? (v29 ? Math.max(v42, v44) : v42) : v44
  const v48 = v24 && (v45 || v29)
  const v49 = v25 || v48
  s[184] = v49
  const v50 = v25 ? (v48 ? Math.min(v27, v46) : v27) : v46
  s[182] = v50
  const v51 = v25 ? (v48 ? Math.max(v28, v47) : v28) : v47
  s[183] = v51
  const v52 = v25 && v26 || v24 && (v30 && (v2 > 0 && (v26 || LAS_69j_2_bidrag_ir || v37 || v26) || v3 && v26) || v29 && v26)
  s[185] = v52
  const LAS_68_2 = s[8] ? -Infinity : v50
  s[156] = LAS_68_2
  const LAS_68_2_hoej = s[8] ? Infinity : v51
  s[157] = LAS_68_2_hoej
  const LAS_68_2_er = s[9] && (s[8] || v23 && v49 || s[155] && v49)
  s[159] = LAS_68_2_er
  const LAS_68_2_ir = s[9] && (s[8] || v23 && v52 || s[155] && v52) || !s[153]
  s[162] = LAS_68_2_ir
  // LAS.68.5: Mindst satsen til den, der kom fra ledighedsydelse (LAS § 68, stk. 5)
  const v57 = s[9] && s[0] <= 16386 /* 2014-11-12 */
  const LAS_68_5 = s[9] && (s[8] || v57 || s[1] >= 16387 /* 2014-11-13 */)
  s[158] = LAS_68_5
  const LAS_68_5_nej = s[9] && (s[8] || v57)
  s[161] = LAS_68_5_nej
  const LAS_68_5_ir = LAS_68_5_nej || !s[153]
  s[160] = LAS_68_5_ir
}

function svar_12(f, s) {
  // LAS.68.4: Ressourceforløbsydelsen før fradrag i ressourceforløb (lov 1750/2025 § 21, stk. 8)
  const v0 = f.ydelseFoerForloebet === 'sygedagpenge'
  const v1 = f.ydelseFoerForloebet !== undefined && !v0 || !(f.ydelseFoerForloebet !== undefined) || (f.sidsteDagMedSygedagpengeEllers ?? FIRST_DAY) < s[1]
  const v2 = (f.ydelseFoerForloebet !== undefined && v0 || !(f.ydelseFoerForloebet !== undefined)) && (f.sidsteDagMedSygedagpengeEllers ?? 84005 /* 2199-12-31 */) >= s[0]
  const v3 = f.hidtidigYdelsePrMaaned ?? 0
  const v4 = f.hidtidigYdelsePrMaaned ?? 10000000
  const v5 = Math.max(s[156], v3)
  const v6 = Math.max(s[157], v4)
  const v7 = f.ydelseFoerForloebet === 'ledighedsydelse'
  const v8 = f.ydelseFoerForloebet !== undefined && v7 || !(f.ydelseFoerForloebet !== undefined)
  const v9 = f.ydelseFoerForloebet !== undefined && !v7 || !(f.ydelseFoerForloebet !== undefined)
  const v10 = Math.max(v3, v5)
  const v11 = Math.min(v4, v6)
  const v12 = s[158] && s[159]
  const v13 = s[160] && s[159] && v11 >= v10
  const v14 = s[161] || v13
  const v15 = s[161] ? (v13 ? Math.min(v3, v10) : v3) : v10
  const v16 = v12 ? (v14 ? Math.min(v5, v15) : v5) : v15
  const v17 = s[161] ? (v13 ? Math.max(v4, v11) : v4) : v11
  const v18 = v12 ? (v14 ? Math.max(v6, v17) : v6) : v17
  const v19 = v8 && (v12 || s[161] || v13)
  const v20 = v9 && s[159]
  const v21 = v19 ? (v20 ? Math.min(s[156], v16) : v16) : s[156]
  const v22 = v19 ? (v20 ? Math.max(s[157], v18) : v18) : s[157]
  const v23 = v2 && s[159]
  const v24 = v1 && (v19 || v20)
  const v25 = v23 || v24
  const v26 = v2 && s[162] || v1 && (v8 && (s[158] && s[162] || s[160] && !((!s[159] || !s[162] && v5 === v6) && v3 === v4 && s[159] && (!s[159] || v3 === v5))) || v9 && s[162])
  const LAS_68_4 = s[8] ? -Infinity : v23 ? (v24 ? Math.min(v5, v21) : v5) : v21
  s[176] = LAS_68_4
  const LAS_68_4_hoej = s[8] ? Infinity : v23 ? (v24 ? Math.max(v6, v22) : v6) : v22
  s[174] = LAS_68_4_hoej
  const v29 = f.ydelseFoerForloebet === 'foertidspension'
  const v30 = s[9] && (f.ydelseFoerForloebet !== undefined && !v29 || !(f.ydelseFoerForloebet !== undefined))
  const LAS_68_4_er = v30 && (s[8] || s[163] && v25 || s[155] && v25)
  s[178] = LAS_68_4_er
  const LAS_68_4_ir = v30 && (s[8] || s[163] && v26 || s[155] && v26) || !s[153] || f.ydelseFoerForloebet !== undefined && v29 || !(f.ydelseFoerForloebet !== undefined)
  s[180] = LAS_68_4_ir
  // LAS.68a.1.tid: Indtægter for anden tid holdes ude (LAS § 68 a, stk. 1)
  const v33 = s[9] && s[111]
  const v34 = s[8] || s[128]
  const v35 = s[8] || v33
  const LAS_68a_1_tid = s[9] && v34
  s[622] = LAS_68a_1_tid
  const LAS_68a_1_tid_nej = s[9] && v35
  s[167] = LAS_68a_1_tid_nej
  // LAS.68a.3: Løn i tilbud, der ikke tæller med (LAS § 68 a, stk. 3)
  const v38 = LAS_68a_1_tid || s[164]
  s[168] = v38
  const v39 = Math.min(f.timerITilbud ?? 0, 16000)
  s[201] = v39
  const v40 = Math.min(f.timerITilbud ?? 74400, 16000)
  s[202] = v40
  const v41 = s[165] || s[166]
  s[203] = v41
  const v42 = v41 ? -Infinity : SATS_6(s[0])
  s[204] = v42
  const v43 = v41 ? Infinity : SATS_6(s[1])
  s[205] = v43
  const v44 = v42 > -Infinity && v43 < Infinity
  s[200] = v44
  const v45 = quotient([v39, v42], [100], 'nærmeste', 1)
  const v46 = quotient([v39, v43], [100], 'nærmeste', 1)
  const v47 = quotient([v40, v42], [100], 'nærmeste', 1)
  const v48 = quotient([v40, v43], [100], 'nærmeste', 1)
  const v49 = v44 ? Math.min(v48, v47, v45, v46) : -Infinity
  s[198] = v49
  const v50 = v44 ? Math.max(v48, v47, v45, v46) : Infinity
  s[199] = v50
  const v51 = v41 || !v44
  s[206] = v51
  const LAS_68a_3 = s[8] ? -Infinity : Math.min(v49, Math.max(0, f.indtaegter !== undefined ? sum(f.indtaegter, (r_indtaegter) => { const r0_0 = r_indtaegter.tid === 'under'; const r0_1 = r0_0 || LAS_68a_1_tid_nej; const r0_2 = r_indtaegter.art === 'loen_i_tilbud'; const r0_3 = r0_1 && r0_2; return r0_3 ? (r0_3 && !(r0_1 && !r0_2 || !r0_0 && v38) ? r_indtaegter.beloeb : 0) : 0 }) : -Infinity))
  s[170] = LAS_68a_3
  const LAS_68a_3_hoej = s[8] ? Infinity : Math.min(v50, f.indtaegter !== undefined ? sum(f.indtaegter, (r_indtaegter) => (r_indtaegter.tid === 'under' || LAS_68a_1_tid_nej) && r_indtaegter.art === 'loen_i_tilbud' ? r_indtaegter.beloeb : 0) : Infinity)
  s[169] = LAS_68a_3_hoej
  const LAS_68a_3_er = s[9] && (s[8] || s[9] && !(!v44 && v39 === v40 && !v41 && v42 === v43))
  s[171] = LAS_68a_3_er
  const LAS_68a_3_ir = s[9] && (s[8] || s[9] && v51) || !s[153]
  s[172] = LAS_68a_3_ir
}

function svar_13(f, s) {
  // LAS.68a.2: Fradrag for løn i ressourceforløb (lov 1750/2025 § 21, stk. 8)
  const v0 = s[0] <= 18992 /* 2021-12-31 */
  s[292] = v0
  const v1 = s[9] && v0
  const v2 = f.indtaegter !== undefined ? sum(f.indtaegter, (r_indtaegter) => { const r0_0 = r_indtaegter.tid === 'under'; const r0_1 = r0_0 || s[167]; const r0_2 = r_indtaegter.art === 'loen' || r_indtaegter.art === 'loen_under_sygdom' || r_indtaegter.art === 'loen_i_tilbud'; const r0_3 = r0_1 && r0_2; return r0_3 ? (r0_3 && !(r0_1 && !r0_2 || !r0_0 && s[168]) ? r_indtaegter.beloeb : 0) : 0 }) : -Infinity
  const v3 = f.indtaegter !== undefined ? sum(f.indtaegter, (r_indtaegter) => (r_indtaegter.tid === 'under' || s[167]) && (r_indtaegter.art === 'loen' || r_indtaegter.art === 'loen_under_sygdom' || r_indtaegter.art === 'loen_i_tilbud') ? r_indtaegter.beloeb : 0) : Infinity
  const v4 = f.indtaegter !== undefined ? sum(f.indtaegter, (r_indtaegter) => { const r0_0 = r_indtaegter.tid === 'under'; const r0_1 = r0_0 || s[167]; const r0_2 = r_indtaegter.art === 'feriegodtgoerelse' || r_indtaegter.art === 'feriedage_udbetalt'; const r0_3 = r0_1 && r0_2; return r0_3 ? (r0_3 && !(r0_1 && !r0_2 || !r0_0 && s[168]) ? r_indtaegter.beloeb : 0) : 0 }) : -Infinity
  const v5 = f.indtaegter !== undefined ? sum(f.indtaegter, (r_indtaegter) => (r_indtaegter.tid === 'under' || s[167]) && (r_indtaegter.art === 'feriegodtgoerelse' || r_indtaegter.art === 'feriedage_udbetalt') ? r_indtaegter.beloeb : 0) : Infinity
  const v6 = v3 === Infinity
  const v7 = v4 === -Infinity
  const v8 = v2 === -Infinity
  const v9 = v5 === Infinity
  const v10 = v6 && v7 || v8 && v9
  const v11 = v8 || v7 ? -Infinity : v2 + v4
  const v12 = v6 || v9 ? Infinity : v3 + v5
  const v13 = v10 && v2 === v3 && v4 === v5
  const v14 = v12 === Infinity
  const v15 = -s[169] === -Infinity
  const v16 = v11 === -Infinity
  const v17 = -s[170] === Infinity
  const v18 = v14 && v15 || v16 && v17
  const v19 = !v13 && s[171] && !(v18 && (v13 || !v10 && v11 === v12) && (!s[171] || !s[172] && s[170] === s[169]))
  const v20 = v10 || s[172] || v18
  const v21 = Math.max(0, v16 || v15 ? -Infinity : v11 - s[169])
  const v22 = Math.max(0, v14 || v17 ? Infinity : v12 - s[170])
  const v23 = s[173] ? -Infinity : SATS_7(s[0])
  s[213] = v23
  const v24 = s[173] ? Infinity : SATS_7(s[1])
  s[214] = v24
  const v25 = Math.min(v21, v23)
  const v26 = Math.min(v22, v24)
  const v27 = !s[173] && v23 === v24
  s[216] = v27
  const v28 = v20 || s[173]
  const v29 = v25 > -Infinity && v26 < Infinity
  const v30 = quotient([v25, 3000], [10000], 'nærmeste', 1)
  const v31 = quotient([v26, 3000], [10000], 'nærmeste', 1)
  const v32 = v29 ? Math.min(v30, v31) : -Infinity
  const v33 = v29 ? Math.max(v30, v31) : Infinity
  const v34 = v19 && !(!v29 && (!v19 || !v28 && v25 === v26))
  const v35 = v28 || !v29
  const v36 = v22 === Infinity
  const v37 = -v24 === -Infinity
  s[215] = v37
  const v38 = v36 && v37
  const v39 = -v23 === Infinity
  s[217] = v39
  const v40 = v19 && !(v38 && (!v19 || !v20 && v21 === v22) && v27)
  const v41 = v20 || s[173] || v38
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
  s[293] = v56
  const v57 = s[0] <= 19529 /* 2023-06-21 */
  s[265] = v57
  const v58 = v56 && v57
  const v59 = s[1] >= 19530 /* 2023-06-22 */
  s[267] = v59
  const v60 = v59 && s[154]
  const v61 = v1 && v34 && v47 && !(v53 && (!v34 || !v35 && v32 === v33) && (!v47 || !v48 && v45 === v46))
  const v62 = v58 && v47
  const v63 = v60 && v47
  const v64 = s[155] && v47
  const v65 = v62 || v63 || v64
  const LAS_68a_2 = s[8] ? -Infinity : v61 ? (v65 ? Math.min(v45, v54) : v54) : v45
  s[177] = LAS_68a_2
  const LAS_68a_2_hoej = s[8] ? Infinity : v61 ? (v65 ? Math.max(v46, v55) : v55) : v46
  s[175] = LAS_68a_2_hoej
  const LAS_68a_2_er = s[9] && (s[8] || v61 || v62 || v63 || v64)
  s[179] = LAS_68a_2_er
  const LAS_68a_2_ir = s[9] && (s[8] || v1 && (v35 || v48 || v53) || v58 && v48 || v60 && v48 || s[155] && v48) || !s[153]
  s[181] = LAS_68a_2_ir
}

function svar_14(f, s) {
  // LAS.68a.1: Ressourceforløbsydelse til udbetaling i ressourceforløb (lov 1750/2025 § 21, stk. 8)
  const v0 = s[174] === Infinity
  const v1 = -s[175] === -Infinity
  const v2 = s[176] === -Infinity
  const v3 = -s[177] === Infinity
  const v4 = v0 && v1 || v2 && v3
  const v5 = v2 || v1 ? -Infinity : s[176] - s[175]
  const v6 = v0 || v3 ? Infinity : s[174] - s[177]
  const v7 = s[178] && s[179] && !(v4 && (!s[178] || !s[180] && s[176] === s[174]) && (!s[179] || !s[181] && s[177] === s[175]))
  const v8 = s[180] || s[181] || v4
  const v9 = f.indtaegter !== undefined ? sum(f.indtaegter, (r_indtaegter) => { const r0_0 = r_indtaegter.tid === 'under'; const r0_1 = r0_0 || s[167]; const r0_2 = r_indtaegter.art === 'anden' || r_indtaegter.art === 'uddannelsesgodtgoerelse'; const r0_3 = r0_1 && r0_2; return r0_3 ? (r0_3 && !(r0_1 && !r0_2 || !r0_0 && s[168]) ? r_indtaegter.beloeb : 0) : 0 }) : -Infinity
  const v10 = f.indtaegter !== undefined ? sum(f.indtaegter, (r_indtaegter) => (r_indtaegter.tid === 'under' || s[167]) && (r_indtaegter.art === 'anden' || r_indtaegter.art === 'uddannelsesgodtgoerelse') ? r_indtaegter.beloeb : 0) : Infinity
  const v11 = v6 === Infinity
  const v12 = -v10 === -Infinity
  const v13 = v5 === -Infinity
  const v14 = -v9 === Infinity
  const v15 = v11 && v12 || v13 && v14
  const v16 = v13 || v12 ? -Infinity : v5 - v10
  const v17 = v11 || v14 ? Infinity : v6 - v9
  const v18 = v7 && !(v15 && (!v7 || !v8 && v5 === v6) && v9 === v10)
  const v19 = v8 || v15
  const v20 = f.indtaegter !== undefined ? sum(f.indtaegter, (r_indtaegter) => { const r0_0 = r_indtaegter.tid === 'under'; const r0_1 = r0_0 || s[167]; const r0_2 = r_indtaegter.art === 'fleksloentilskud' || r_indtaegter.art === 'tilskud_egen_virksomhed'; const r0_3 = r0_1 && r0_2; return r0_3 ? (r0_3 && !(r0_1 && !r0_2 || !r0_0 && s[168]) ? r_indtaegter.beloeb : 0) : 0 }) : -Infinity
  const v21 = f.indtaegter !== undefined ? sum(f.indtaegter, (r_indtaegter) => (r_indtaegter.tid === 'under' || s[167]) && (r_indtaegter.art === 'fleksloentilskud' || r_indtaegter.art === 'tilskud_egen_virksomhed') ? r_indtaegter.beloeb : 0) : Infinity
  const v22 = v17 === Infinity
  const v23 = -v21 === -Infinity
  const v24 = v16 === -Infinity
  const v25 = -v20 === Infinity
  const v26 = v22 && v23 || v24 && v25
  const v27 = v24 || v23 ? -Infinity : v16 - v21
  const v28 = v22 || v25 ? Infinity : v17 - v20
  const v29 = v18 && !(v26 && (!v18 || !v19 && v16 === v17) && v20 === v21)
  const v30 = v19 || v26
  const v31 = f.indtaegter !== undefined ? sum(f.indtaegter, (r_indtaegter) => { const r0_0 = r_indtaegter.tid === 'under'; const r0_1 = r0_0 || s[167]; const r0_2 = r_indtaegter.art === 'overskud_egen_virksomhed'; const r0_3 = r0_1 && r0_2; return r0_3 ? (r0_3 && !(r0_1 && !r0_2 || !r0_0 && s[168]) ? r_indtaegter.beloeb : 0) : 0 }) : -Infinity
  const v32 = f.indtaegter !== undefined ? sum(f.indtaegter, (r_indtaegter) => (r_indtaegter.tid === 'under' || s[167]) && r_indtaegter.art === 'overskud_egen_virksomhed' ? r_indtaegter.beloeb : 0) : Infinity
  const v33 = v28 === Infinity
  const v34 = -v32 === -Infinity
  const v35 = v27 === -Infinity
  const v36 = -v31 === Infinity
  const v37 = v33 && v34 || v35 && v36
  const v38 = v29 && !(v37 && (!v29 || !v30 && v27 === v28) && v31 === v32)
  const v39 = v30 || v37
  const LAS_68a_1 = s[8] ? -Infinity : Math.max(0, v35 || v34 ? -Infinity : v27 - v32)
  s[618] = LAS_68a_1
  const LAS_68a_1_hoej = s[8] ? Infinity : Math.max(0, v33 || v36 ? Infinity : v28 - v31)
  s[619] = LAS_68a_1_hoej
  const LAS_68a_1_er = s[9] && (s[8] || s[163] && v38 || s[155] && v38)
  s[620] = LAS_68a_1_er
  const LAS_68a_1_ir = s[9] && (s[8] || s[163] && v39 || s[155] && v39) || !s[153]
  s[621] = LAS_68a_1_ir
  // LAS.69j.2: Ressourceforløbsydelsens sats i jobafklaringsforløb (LAS § 69 j, stk. 2-3)
  const LAS_69j_2 = s[3] ? -Infinity : s[182]
  s[187] = LAS_69j_2
  const LAS_69j_2_hoej = s[3] ? Infinity : s[183]
  s[188] = LAS_69j_2_hoej
  const LAS_69j_2_er = s[110] && (s[3] || s[110] && s[184])
  s[189] = LAS_69j_2_er
  const LAS_69j_2_ir = s[110] && (s[3] || s[110] && s[185]) || !s[186]
  s[190] = LAS_69j_2_ir
}

function svar_15(f, s) {
  // LAS.69j.4: Ressourceforløbsydelsen før fradrag i jobafklaringsforløb (LAS § 69 j, stk. 4)
  const v0 = s[110] && s[0] <= 16427 /* 2014-12-23 */
  s[241] = v0
  const v1 = f.andelAfArbejdetVedForloebetsStart ?? 0
  const v2 = f.andelAfArbejdetVedForloebetsStart ?? 10000
  const v3 = v1 <= 0
  const v4 = v1 <= 2500
  const v5 = s[187] > -Infinity && s[188] < Infinity
  const v6 = quotient([s[187], 3], [4], 'nærmeste', 1)
  const v7 = quotient([s[188], 3], [4], 'nærmeste', 1)
  const v8 = v5 ? Math.min(v6, v7) : -Infinity
  const v9 = v5 ? Math.max(v6, v7) : Infinity
  const v10 = s[189] && !(!v5 && (!s[189] || !s[190] && s[187] === s[188]))
  const v11 = s[190] || !v5
  const v12 = v1 <= 5000
  const v13 = v2 <= 5000
  const v14 = quotient([s[187], 2], [4], 'nærmeste', 1)
  const v15 = quotient([s[188], 2], [4], 'nærmeste', 1)
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
  const v27 = v3 && s[189]
  const v28 = v2 > 0 && (v23 || v24)
  const v29 = v27 ? (v28 ? Math.min(s[187], v25) : s[187]) : v25
  const v30 = v27 ? (v28 ? Math.max(s[188], v26) : s[188]) : v26
  const v31 = s[97] && (v27 || v28)
  const v32 = s[99] && s[189]
  const v33 = v31 ? (v32 ? Math.min(s[187], v29) : v29) : s[187]
  const v34 = v31 ? (v32 ? Math.max(s[188], v30) : v30) : s[188]
  const v35 = s[99] && s[190]
  const v36 = s[1] >= 16428 /* 2014-12-24 */ && s[191]
  s[242] = v36
  const v37 = s[192] <= 0
  s[243] = v37
  const v38 = s[192] <= 2500
  s[530] = v38
  const v39 = s[193] && v10
  const v40 = v39 ? (s[194] ? v16 : v19) : 0
  const v41 = v39 ? (s[194] ? v17 : v21) : 0
  const v42 = v38 && v10
  const v43 = s[195] > 2500 && (v39 || !s[194])
  const v44 = v42 ? (v43 ? Math.min(v8, v40) : v8) : v40
  const v45 = v42 ? (v43 ? Math.max(v9, v41) : v9) : v41
  const v46 = v37 && s[189]
  const v47 = s[195] > 0 && (v42 || v43)
  const v48 = v46 ? (v47 ? Math.min(s[187], v44) : s[187]) : v44
  const v49 = v46 ? (v47 ? Math.max(s[188], v45) : s[188]) : v45
  const v50 = s[97] && (v46 || v47)
  const v51 = v0 && (v31 || v32)
  const v52 = s[196] && (v50 || v32)
  const v53 = v36 || v52
  const v54 = v36 ? -Infinity : v50 ? (v32 ? Math.min(s[187], v48) : v48) : s[187]
  const LAS_69j_4 = s[3] ? -Infinity : v51 ? (v53 ? Math.min(v33, v54) : v33) : v54
  s[259] = LAS_69j_4
  const v56 = v36 ? Infinity : v50 ? (v32 ? Math.max(s[188], v49) : v49) : s[188]
  const LAS_69j_4_hoej = s[3] ? Infinity : v51 ? (v53 ? Math.max(v34, v56) : v34) : v56
  s[257] = LAS_69j_4_hoej
  const LAS_69j_4_er = s[110] && (s[3] || v51 || v36 || v52)
  s[261] = LAS_69j_4_er
  const LAS_69j_4_ir = s[110] && (s[3] || v0 && (s[97] && (v3 && s[190] || v2 > 0 && (v4 && v11 || v2 > 2500 && v12 && v11)) || v35) || v36 || s[196] && (s[97] && (v37 && s[190] || s[195] > 0 && (v38 && v11 || s[195] > 2500 && s[193] && v11)) || v35)) || !s[186]
  s[263] = LAS_69j_4_ir
  // LAS.69j.5.tid: Indtægter for anden tid holdes ude (LAS § 69 j, stk. 5)
  const v60 = s[3] || s[128]
  const v61 = s[3] || s[197]
  const LAS_69j_5_tid = s[110] && v60
  s[630] = LAS_69j_5_tid
  const LAS_69j_5_tid_nej = s[110] && v61
  s[207] = LAS_69j_5_tid_nej
  const v64 = s[110] && s[3]
  const LAS_69j_5_tid_ir = v64 || !s[186]
  s[248] = LAS_69j_5_tid_ir
  // LAS.69j.10: Løn i tilbud, der ikke tæller med (LAS § 69 j, stk. 10)
  const v66 = LAS_69j_5_tid || LAS_69j_5_tid_ir
  s[208] = v66
  const LAS_69j_10 = s[3] ? -Infinity : Math.min(s[198], Math.max(0, f.indtaegter !== undefined ? sum(f.indtaegter, (r_indtaegter) => { const r0_0 = r_indtaegter.tid === 'under'; const r0_1 = r_indtaegter.art === 'loen_i_tilbud'; const r0_2 = r0_0 || LAS_69j_5_tid_nej; const r0_3 = r0_2 && r0_1; return r0_3 ? (r0_3 && !(r0_2 && !r0_1 || !r0_0 && v66) ? r_indtaegter.beloeb : 0) : 0 }) : -Infinity))
  s[210] = LAS_69j_10
  const LAS_69j_10_hoej = s[3] ? Infinity : Math.min(s[199], f.indtaegter !== undefined ? sum(f.indtaegter, (r_indtaegter) => (r_indtaegter.tid === 'under' || LAS_69j_5_tid_nej) && r_indtaegter.art === 'loen_i_tilbud' ? r_indtaegter.beloeb : 0) : Infinity)
  s[209] = LAS_69j_10_hoej
  const LAS_69j_10_er = s[110] && (s[3] || s[110] && !(!s[200] && s[201] === s[202] && !s[203] && s[204] === s[205]))
  s[211] = LAS_69j_10_er
  const LAS_69j_10_ir = s[110] && (s[3] || s[110] && s[206]) || !s[186]
  s[212] = LAS_69j_10_ir
}

function svar_16(f, s) {
  // LAS.69j.9: Fradrag for løn i jobafklaringsforløb (LAS § 69 j, stk. 9)
  const v0 = s[110] && s[0] <= 16435 /* 2014-12-31 */
  s[231] = v0
  const v1 = f.indtaegter !== undefined ? sum(f.indtaegter, (r_indtaegter) => { const r0_0 = r_indtaegter.tid === 'under'; const r0_1 = r0_0 || s[207]; const r0_2 = r_indtaegter.art === 'loen' || r_indtaegter.art === 'loen_i_tilbud' || r_indtaegter.art === 'feriegodtgoerelse' || r_indtaegter.art === 'feriedage_udbetalt'; const r0_3 = r0_1 && r0_2; return r0_3 ? (r0_3 && !(r0_1 && !r0_2 || !r0_0 && s[208]) ? r_indtaegter.beloeb : 0) : 0 }) : -Infinity
  const v2 = f.indtaegter !== undefined ? sum(f.indtaegter, (r_indtaegter) => (r_indtaegter.tid === 'under' || s[207]) && (r_indtaegter.art === 'loen' || r_indtaegter.art === 'loen_i_tilbud' || r_indtaegter.art === 'feriegodtgoerelse' || r_indtaegter.art === 'feriedage_udbetalt') ? r_indtaegter.beloeb : 0) : Infinity
  const v3 = v2 === Infinity
  const v4 = -s[209] === -Infinity
  const v5 = v1 === -Infinity
  const v6 = -s[210] === Infinity
  const v7 = v3 && v4 || v5 && v6
  const v8 = s[211] && !(v7 && v1 === v2 && (!s[211] || !s[212] && s[210] === s[209]))
  const v9 = s[212] || v7
  s[237] = v9
  const v10 = Math.max(0, v5 || v4 ? -Infinity : v1 - s[209])
  const v11 = Math.max(0, v3 || v6 ? Infinity : v2 - s[210])
  const v12 = !v8 || !v9 && v10 === v11
  const v13 = v11 === Infinity
  const v14 = Math.max(0, v10 - 1344200)
  const v15 = Math.max(0, v13 ? Infinity : v11 - 1344200)
  const v16 = v15 >= Infinity
  s[238] = v16
  const v17 = v16 ? -Infinity : quotient([v14, 5500], [10000], 'nærmeste', 1)
  const v18 = v16 ? Infinity : quotient([v15, 5500], [10000], 'nærmeste', 1)
  const v19 = v17 === -Infinity ? -Infinity : Math.round(Math.min(v10, 1344200) * 3000 / 10000) + v17
  const v20 = v18 === Infinity ? Infinity : Math.round(Math.min(v11, 1344200) * 3000 / 10000) + v18
  const v21 = v8 && v8 && !(v16 && (!v8 || !v9 && v14 === v15))
  s[232] = v21
  const v22 = f.indtaegter !== undefined ? sum(f.indtaegter, (r_indtaegter) => { const r0_0 = r_indtaegter.tid === 'under'; const r0_1 = r0_0 || s[207]; const r0_2 = r_indtaegter.art === 'loen' || r_indtaegter.art === 'loen_i_tilbud' || r_indtaegter.art === 'feriegodtgoerelse' || r_indtaegter.art === 'feriedage_udbetalt'; const r0_3 = r0_1 && r0_2; return r0_3 ? (r0_3 && !(r0_1 && !r0_2 || !r0_0 && s[208]) ? r_indtaegter.pension ?? 0 : 0) : 0 }) : -Infinity
  const v23 = f.indtaegter !== undefined ? sum(f.indtaegter, (r_indtaegter) => (r_indtaegter.tid === 'under' || s[207]) && (r_indtaegter.art === 'loen' || r_indtaegter.art === 'loen_i_tilbud' || r_indtaegter.art === 'feriegodtgoerelse' || r_indtaegter.art === 'feriedage_udbetalt') ? r_indtaegter.pension ?? 0 : 0) : Infinity
  const v24 = -v23 === -Infinity
  const v25 = v13 && v24
  const v26 = v8 && !(v25 && v12 && v22 === v23)
  s[221] = v26
  const v27 = v9 || v25
  s[222] = v27
  const v28 = Math.max(0, v24 ? -Infinity : v10 - v23)
  s[223] = v28
  const v29 = Math.max(0, v13 || -v22 === Infinity ? Infinity : v11 - v22)
  s[224] = v29
  const v30 = v29 === Infinity
  s[220] = v30
  const v31 = Math.max(0, v28 - 1344200)
  const v32 = Math.max(0, v30 ? Infinity : v29 - 1344200)
  const v33 = v32 >= Infinity
  s[239] = v33
  const v34 = v33 ? -Infinity : quotient([v31, 5500], [10000], 'nærmeste', 1)
  const v35 = v33 ? Infinity : quotient([v32, 5500], [10000], 'nærmeste', 1)
  const v36 = v34 === -Infinity ? -Infinity : Math.round(Math.min(1344200, v28) * 3000 / 10000) + v34
  const v37 = v35 === Infinity ? Infinity : Math.round(Math.min(1344200, v29) * 3000 / 10000) + v35
  const v38 = v26 && v26 && !(v33 && (!v26 || !v27 && v31 === v32))
  s[233] = v38
  const v39 = v21 ? (v38 ? Math.min(v19, v36) : v19) : v36
  s[235] = v39
  const v40 = v21 ? (v38 ? Math.max(v20, v37) : v20) : v37
  s[236] = v40
  const v41 = s[1] >= 16436 /* 2015-01-01 */ && s[111]
  s[234] = v41
  const v42 = Math.min(s[213], v10)
  const v43 = Math.min(s[214], v11)
  const v44 = v9 || s[173]
  const v45 = v42 > -Infinity && v43 < Infinity
  const v46 = quotient([v42, 3000], [10000], 'nærmeste', 1)
  const v47 = quotient([v43, 3000], [10000], 'nærmeste', 1)
  const v48 = v45 ? Math.min(v46, v47) : -Infinity
  const v49 = v45 ? Math.max(v46, v47) : Infinity
  const v50 = v8 && !(!v45 && (!v8 || !v44 && v42 === v43))
  const v51 = v44 || !v45
  const v52 = v13 && s[215]
  const v53 = v8 && !(v52 && v12 && s[216])
  const v54 = v9 || s[173] || v52
  const v55 = Math.max(0, s[215] ? -Infinity : v10 - s[214])
  const v56 = Math.max(0, v13 || s[217] ? Infinity : v11 - s[213])
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
  s[229] = v67
  const v68 = v62 || v65 ? Infinity : v49 + v59
  s[230] = v68
  const v69 = v50 && v60 && !(v66 && (!v50 || !v51 && v48 === v49) && (!v60 || !v61 && v58 === v59))
  s[228] = v69
  const v70 = v51 || v61 || v66
  s[240] = v70
  const v71 = Math.min(s[213], v28)
  const v72 = Math.min(s[214], v29)
  const v73 = v27 || s[173]
  s[218] = v73
  const v74 = v71 > -Infinity && v72 < Infinity
  s[219] = v74
  const v75 = quotient([v71, 3000], [10000], 'nærmeste', 1)
  const v76 = quotient([v72, 3000], [10000], 'nærmeste', 1)
  const v77 = v74 ? Math.min(v75, v76) : -Infinity
  s[226] = v77
  const v78 = v74 ? Math.max(v75, v76) : Infinity
  s[225] = v78
  const v79 = v26 && !(!v74 && (!v26 || !v73 && v71 === v72))
  s[227] = v79
}

function svar_17(f, s) {
  // LAS.69j.9: Fradrag for løn i jobafklaringsforløb (LAS § 69 j, stk. 9)
  const v0 = s[218] || !s[219]
  const v1 = s[220] && s[215]
  const v2 = s[221] && !(v1 && (!s[221] || !s[222] && s[223] === s[224]) && s[216])
  const v3 = s[222] || s[173] || v1
  const v4 = Math.max(0, s[215] ? -Infinity : s[223] - s[214])
  const v5 = Math.max(0, s[220] || s[217] ? Infinity : s[224] - s[213])
  const v6 = v5 >= Infinity
  const v7 = v6 ? -Infinity : quotient([v4, 5500], [10000], 'nærmeste', 1)
  const v8 = v6 ? Infinity : quotient([v5, 5500], [10000], 'nærmeste', 1)
  const v9 = v2 && !(v6 && (!v2 || !v3 && v4 === v5))
  const v10 = v3 || v6
  const v11 = s[225] === Infinity
  const v12 = v7 === -Infinity
  const v13 = s[226] === -Infinity
  const v14 = v8 === Infinity
  const v15 = v11 && v12 || v13 && v14
  const v16 = v13 || v12 ? -Infinity : s[226] + v7
  const v17 = v11 || v14 ? Infinity : s[225] + v8
  const v18 = s[227] && v9 && !(v15 && (!s[227] || !v0 && s[226] === s[225]) && (!v9 || !v10 && v7 === v8))
  const v19 = s[228] ? (v18 ? Math.min(s[229], v16) : s[229]) : v16
  const v20 = s[228] ? (v18 ? Math.max(s[230], v17) : s[230]) : v17
  const v21 = s[231] && (s[232] || s[233])
  const v22 = s[234] && (s[228] || v18)
  const v23 = s[128] && s[228]
  const v24 = v22 || v23
  const v25 = v22 ? (v23 ? Math.min(s[229], v19) : v19) : s[229]
  const LAS_69j_9 = s[3] ? -Infinity : v21 ? (v24 ? Math.min(s[235], v25) : s[235]) : v25
  s[244] = LAS_69j_9
  const v27 = v22 ? (v23 ? Math.max(s[230], v20) : v20) : s[230]
  const LAS_69j_9_hoej = s[3] ? Infinity : v21 ? (v24 ? Math.max(s[236], v27) : s[236]) : v27
  s[245] = LAS_69j_9_hoej
  const LAS_69j_9_er = s[110] && (s[3] || v21 || v22 || v23)
  s[246] = LAS_69j_9_er
  const LAS_69j_9_ir = s[110] && (s[3] || s[231] && (s[237] || s[237] || s[238] || s[222] || s[222] || s[239]) || s[234] && (s[240] || v0 || v10 || v15) || s[128] && s[240]) || !s[186]
  s[247] = LAS_69j_9_ir
  // LAS.69j.7: Fleksløntilskuddet trækkes fra (LAS § 69 j, stk. 6-7)
  const v31 = sum(f.indtaegter, (r_indtaegter) => r_indtaegter.art === 'loen_under_sygdom' ? 1 : 0)
  const LAS_69j_7 = s[110] && (s[3] || s[110] && ((f.indtaegter !== undefined ? v31 : Infinity) > 0 || f.ansatIFleksjobVedForloebetsStart !== true))
  s[250] = LAS_69j_7
  const LAS_69j_7_nej = s[110] && (s[3] || s[110] && (f.indtaegter !== undefined ? v31 : 0) <= 0 && f.ansatIFleksjobVedForloebetsStart !== false)
  s[249] = LAS_69j_7_nej
  // LAS.69j.8: Overskud af egen virksomhed trækkes fra (LAS § 69 j, stk. 8)
  const LAS_69j_8 = s[110] && (s[3] || s[241] || s[242] || s[196] && (s[99] || s[243]))
  s[253] = LAS_69j_8
  const LAS_69j_8_nej = s[110] && (s[3] || s[242] || s[196] && s[97] && s[195] > 0)
  s[252] = LAS_69j_8_nej
  const LAS_69j_8_ir = s[110] && (s[3] || s[242]) || !s[186]
  s[251] = LAS_69j_8_ir
  // LAS.69j.13: Uddannelsesgodtgørelse efter en arbejdsskade trækkes ikke fra (LAS § 69 j, stk. 13)
  const v37 = s[1] >= 19704 /* 2023-12-13 */ && s[0] <= 19898 /* 2024-06-24 */
  const LAS_69j_13 = s[110] && (s[3] || v37 || s[1] >= 19899 /* 2024-06-25 */)
  s[255] = LAS_69j_13
  const LAS_69j_13_nej = s[110] && (s[3] || s[110] && s[0] <= 19703 /* 2023-12-12 */ || v37)
  s[256] = LAS_69j_13_nej
  const LAS_69j_13_ir = s[110] && (s[3] || v37) || !s[186]
  s[254] = LAS_69j_13_ir
}

function svar_18(f, s) {
  // LAS.69j.5: Fradrag i ydelsen under jobafklaringsforløb (LAS § 69 j, stk. 5-13)
  const v0 = f.indtaegter !== undefined ? sum(f.indtaegter, (r_indtaegter) => { const r0_0 = r_indtaegter.tid === 'under'; const r0_1 = r0_0 || s[207]; const r0_2 = r_indtaegter.art === 'anden' || r_indtaegter.art === 'loen_under_sygdom'; const r0_3 = r0_1 && r0_2; return r0_3 ? (r0_3 && !(r0_1 && !r0_2 || !r0_0 && s[208]) ? r_indtaegter.beloeb : 0) : 0 }) : -Infinity
  const v1 = f.indtaegter !== undefined ? sum(f.indtaegter, (r_indtaegter) => (r_indtaegter.tid === 'under' || s[207]) && (r_indtaegter.art === 'anden' || r_indtaegter.art === 'loen_under_sygdom') ? r_indtaegter.beloeb : 0) : Infinity
  const v2 = v1 === Infinity
  const v3 = s[244] === -Infinity
  const v4 = v0 === -Infinity
  const v5 = s[245] === Infinity
  const v6 = v2 && v3 || v4 && v5
  const v7 = v4 || v3 ? -Infinity : v0 + s[244]
  const v8 = v2 || v5 ? Infinity : v1 + s[245]
  const v9 = s[246] && !(v6 && v0 === v1 && (!s[246] || !s[247] && s[244] === s[245]))
  const v10 = s[247] || v6
  const v11 = f.indtaegter !== undefined ? sum(f.indtaegter, (r_indtaegter) => { const r0_0 = r_indtaegter.tid === 'under'; const r0_1 = r0_0 || s[207]; const r0_2 = r_indtaegter.art === 'fleksloentilskud'; const r0_3 = r0_1 && r0_2; return r0_3 ? (r0_3 && !(r0_1 && !r0_2 || !r0_0 && s[208]) ? r_indtaegter.beloeb : 0) : 0 }) : -Infinity
  const v12 = f.indtaegter !== undefined ? sum(f.indtaegter, (r_indtaegter) => (r_indtaegter.tid === 'under' || s[207]) && r_indtaegter.art === 'fleksloentilskud' ? r_indtaegter.beloeb : 0) : Infinity
  const v13 = Math.max(0, v11)
  const v14 = s[248] && !(v11 === v12 && v11 === 0)
  const v15 = s[248] && v13 <= 0
  const v16 = s[249] ? 0 : v13
  const v17 = s[250] ? (s[249] || v15 ? Math.min(v11, v16) : v11) : v16
  const v18 = s[250] ? v12 : 0
  const v19 = s[250] || s[249] || v15
  const v20 = v8 === Infinity
  const v21 = v17 === -Infinity
  const v22 = v7 === -Infinity
  const v23 = v18 === Infinity
  const v24 = v20 && v21 || v22 && v23
  const v25 = v22 || v21 ? -Infinity : v7 + v17
  const v26 = v20 || v23 ? Infinity : v8 + v18
  const v27 = v9 && v19 && !(v24 && (!v9 || !v10 && v7 === v8) && (!v19 || !v14 && v17 === v18))
  const v28 = v10 || v14 || v24
  const v29 = f.indtaegter !== undefined ? sum(f.indtaegter, (r_indtaegter) => { const r0_0 = r_indtaegter.tid === 'under'; const r0_1 = r_indtaegter.art === 'overskud_egen_virksomhed'; const r0_2 = r0_0 || s[207]; const r0_3 = r0_2 && r0_1; return r0_3 ? (r0_3 && !(r0_2 && !r0_1 || !r0_0 && s[208]) ? r_indtaegter.beloeb : 0) : 0 }) : -Infinity
  const v30 = f.indtaegter !== undefined ? sum(f.indtaegter, (r_indtaegter) => (r_indtaegter.tid === 'under' || s[207]) && r_indtaegter.art === 'overskud_egen_virksomhed' ? r_indtaegter.beloeb : 0) : Infinity
  const v31 = Math.max(0, v29)
  const v32 = s[251] && !(v29 === v30 && v29 === 0)
  const v33 = s[251] && v31 <= 0
  const v34 = s[252] ? 0 : v31
  const v35 = s[253] ? (s[252] || v33 ? Math.min(v29, v34) : v29) : v34
  const v36 = s[253] ? v30 : 0
  const v37 = s[253] || s[252] || v33
  const v38 = v26 === Infinity
  const v39 = v35 === -Infinity
  const v40 = v25 === -Infinity
  const v41 = v36 === Infinity
  const v42 = v38 && v39 || v40 && v41
  const v43 = v40 || v39 ? -Infinity : v25 + v35
  const v44 = v38 || v41 ? Infinity : v26 + v36
  const v45 = v27 && v37 && !(v42 && (!v27 || !v28 && v25 === v26) && (!v37 || !v32 && v35 === v36))
  const v46 = v28 || v32 || v42
  const v47 = f.indtaegter !== undefined ? sum(f.indtaegter, (r_indtaegter) => { const r0_0 = r_indtaegter.tid === 'under'; const r0_1 = r0_0 || s[207]; const r0_2 = r_indtaegter.art === 'uddannelsesgodtgoerelse'; const r0_3 = r0_1 && r0_2; return r0_3 ? (r0_3 && !(r0_1 && !r0_2 || !r0_0 && s[208]) ? r_indtaegter.beloeb : 0) : 0 }) : -Infinity
  const v48 = f.indtaegter !== undefined ? sum(f.indtaegter, (r_indtaegter) => (r_indtaegter.tid === 'under' || s[207]) && r_indtaegter.art === 'uddannelsesgodtgoerelse' ? r_indtaegter.beloeb : 0) : Infinity
  const v49 = Math.max(0, v47)
  const v50 = s[254] && !(v47 === v48 && v47 === 0)
  const v51 = s[254] && v49 <= 0
  const v52 = s[255] ? 0 : v49
  const v53 = s[256] ? (s[255] || v51 ? Math.min(v47, v52) : v47) : v52
  const v54 = s[256] ? v48 : 0
  const v55 = s[256] || s[255] || v51
  const v56 = v44 === Infinity
  const v57 = v53 === -Infinity
  const v58 = v43 === -Infinity
  const v59 = v54 === Infinity
  const v60 = v56 && v57 || v58 && v59
  const LAS_69j_5 = s[3] ? -Infinity : v58 || v57 ? -Infinity : v43 + v53
  s[260] = LAS_69j_5
  const LAS_69j_5_hoej = s[3] ? Infinity : v56 || v59 ? Infinity : v44 + v54
  s[258] = LAS_69j_5_hoej
  const LAS_69j_5_er = s[110] && (s[3] || s[110] && v45 && v55 && !(v60 && (!v45 || !v46 && v43 === v44) && (!v55 || !v50 && v53 === v54)))
  s[262] = LAS_69j_5_er
  const LAS_69j_5_ir = s[110] && (s[3] || s[110] && (v46 || v50 || v60)) || !s[186]
  s[264] = LAS_69j_5_ir
  // LAS.69j.5.modtager: Retten til forløbet består, selv om intet udbetales (LAS § 69 j, stk. 5)
  const v65 = s[110] && f.erIJobafklaring !== false
  const LAS_69j_5_modtager = v65 && (s[3] || s[4] || s[5] && f.harFrasagtYdelsen !== true)
  s[627] = LAS_69j_5_modtager
  const LAS_69j_5_modtager_nej = v65 && (s[3] || s[5] && f.harFrasagtYdelsen !== false)
  s[628] = LAS_69j_5_modtager_nej
  const LAS_69j_5_modtager_ir = v65 && s[3] || !s[186] || f.erIJobafklaring !== true
  s[629] = LAS_69j_5_modtager_ir
  // LAS.69j.11: Optjent ferie kan holdes før de 12 måneder (LAS § 69 j, stk. 11)
  const v69 = s[9] && s[0] <= 16940 /* 2016-05-19 */
  const v70 = s[1] >= 16941 /* 2016-05-20 */
  const v71 = f.ugerMedFeriegodtgoerelse ?? 0
  s[270] = v71
  const v72 = f.ugerMedFeriegodtgoerelse ?? 371
  s[269] = v72
  const LAS_69j_11 = s[9] && (s[8] || v69 || v70 && v72 > 0)
  s[632] = LAS_69j_11
  const LAS_69j_11_nej = s[9] && (s[8] || v69 || v70 && v71 <= 0)
  s[633] = LAS_69j_11_nej
  const LAS_69j_11_ir = s[9] && (s[8] || v69) || !s[153]
  s[634] = LAS_69j_11_ir
  // LAS.69j.15: Ydelsen stopper, når fleksjobbet ophører (LAS § 69 j, stk. 15)
  const LAS_69j_15 = s[110] && (s[3] || s[110] && f.ansatIFleksjobVedForloebetsStart !== false && f.fleksjobErSlut !== false && (f.fleksjobSlutDen ?? FIRST_DAY) < s[1])
  s[273] = LAS_69j_15
  const LAS_69j_15_nej = s[110] && (s[3] || s[110] && (f.ansatIFleksjobVedForloebetsStart !== true || f.fleksjobErSlut !== true || (f.fleksjobSlutDen ?? 84005 /* 2199-12-31 */) >= s[0]))
  s[274] = LAS_69j_15_nej
}

function svar_19(f, s) {
  // LAS.69j.udbetales: Ressourceforløbsydelse til udbetaling i jobafklaringsforløb (LAS § 69 j, stk. 5)
  const v0 = s[257] === Infinity
  const v1 = -s[258] === -Infinity
  const v2 = s[259] === -Infinity
  const v3 = -s[260] === Infinity
  const v4 = v0 && v1 || v2 && v3
  const LAS_69j_udbetales = s[3] ? -Infinity : Math.max(0, v2 || v1 ? -Infinity : s[259] - s[258])
  s[635] = LAS_69j_udbetales
  const LAS_69j_udbetales_hoej = s[3] ? Infinity : Math.max(0, v0 || v3 ? Infinity : s[257] - s[260])
  s[636] = LAS_69j_udbetales_hoej
  const LAS_69j_udbetales_er = s[110] && (s[3] || s[110] && s[261] && s[262] && !(v4 && (!s[261] || !s[263] && s[259] === s[257]) && (!s[262] || !s[264] && s[260] === s[258])))
  s[637] = LAS_69j_udbetales_er
  const LAS_69j_udbetales_ir = s[110] && (s[3] || s[110] && (s[263] || s[264] || v4)) || !s[186]
  s[638] = LAS_69j_udbetales_ir
  // LAS.69k.5: Fritaget for at stå til rådighed (LAS § 69 k, stk. 5)
  const v9 = s[110] && s[265]
  const v10 = countDays(s[266], s[0], s[1]) >= 1
  const LAS_69k_5 = s[110] && (s[3] || v9 && v10 || s[267] && v10)
  s[641] = LAS_69k_5
  const LAS_69k_5_nej = s[110] && (s[3] || v9 && countDays(s[268], s[1], s[0]) < 1 || s[267] && countDays(s[268], s[1], s[0]) < 1)
  s[642] = LAS_69k_5_nej
  // LAS.69k.6: Uger ferie med ydelse (LAS § 69 k, stk. 6)
  const v13 = Math.max(0, 35 - s[269] - (f.ferieMedYdelseHoldt ?? 35))
  const v14 = Math.max(0, 35 - s[270] - (f.ferieMedYdelseHoldt ?? 0))
  const v15 = s[164] && v13 <= 0
  const v16 = s[271] ? 0 : v13
  const LAS_69k_6 = s[8] ? -Infinity : s[272] ? (s[271] || v15 ? Math.min(v13, v16) : v13) : v16
  s[643] = LAS_69k_6
  const LAS_69k_6_hoej = s[8] ? Infinity : s[272] ? v14 : 0
  s[644] = LAS_69k_6_hoej
  const LAS_69k_6_er = s[9] && (s[8] || s[9] && (s[272] || s[271] || v15))
  s[645] = LAS_69k_6_er
  const LAS_69k_6_ir = s[9] && (s[8] || s[9] && s[164] && !(v13 === v14 && v13 === 0)) || !s[153]
  s[646] = LAS_69k_6_ir
  // LAS.69k.6.senest: Ferie med ydelse skal være holdt (LAS § 69 k, stk. 6)
  const LAS_69k_6_senest = s[8] ? FIRST_DAY : shiftDays(shiftMonths(shiftDays(f.tolvMaanederNaaetDen ?? FIRST_DAY, 1), 12), -1)
  s[649] = LAS_69k_6_senest
  const LAS_69k_6_senest_hoej = s[8] ? NEVER : shiftDays(shiftMonths(shiftDays(f.tolvMaanederNaaetDen ?? 84005 /* 2199-12-31 */, 1), 12), -1)
  s[650] = LAS_69k_6_senest_hoej
  // LAS.69k.6.aftale: Du kan holde ferien med ydelse (LAS § 69 k, stk. 6)
  const LAS_69k_6_aftale = s[9] && (s[8] || s[9] && (LAS_69k_6_er && LAS_69k_6_hoej > 0 || LAS_69k_6_ir) && (s[9] && LAS_69k_6_senest_hoej >= s[0] || s[164]) && f.ferienErAftalt !== false)
  s[647] = LAS_69k_6_aftale
  const LAS_69k_6_aftale_nej = s[9] && (s[8] || s[9] && (LAS_69k_6_er && LAS_69k_6 <= 0 || s[9] && LAS_69k_6_senest < s[1] || f.ferienErAftalt !== true))
  s[648] = LAS_69k_6_aftale_nej
  // LAS.69k.1: Du opfylder betingelserne for ydelsen (LAS § 69 k, stk. 1)
  const v25 = s[110] && s[191]
  const v26 = s[273] || f.deltagerAktivt !== true && (LAS_69k_5_nej || s[248]) && (f.holderFerieMedYdelse !== true || LAS_69k_6_aftale_nej)
  const v27 = (s[274] || s[248]) && (f.deltagerAktivt !== false || LAS_69k_5 || f.holderFerieMedYdelse !== false && (LAS_69k_6_aftale || s[164]))
  const LAS_69k_1 = s[110] && (s[3] || v25 && v27 || s[196] && v27)
  s[639] = LAS_69k_1
  const LAS_69k_1_nej = s[110] && (s[3] || v25 && v26 || s[196] && v26)
  s[640] = LAS_69k_1_nej
  // LAS.69l.1: Kommunen har gjort det, der skal til, før en sanktion (LAS § 69 l, stk. 1-2)
  const v30 = f.bruddetSkete ?? FIRST_DAY
  s[282] = v30
  const v31 = f.bruddetSkete ?? 84005 /* 2199-12-31 */
  s[283] = v31
  const v32 = v30 <= 16251 /* 2014-06-30 */
  s[288] = v32
  const LAS_69l_3_er = v31 >= 16252 /* 2014-07-01 */
  s[289] = LAS_69l_3_er
  const v34 = LAS_69l_3_er && v30 <= 16616 /* 2015-06-30 */
  s[290] = v34
  const v35 = f.skriftligtVejledtOmSanktioner !== true || f.personligKontaktErForsoegt !== true
  const v36 = f.skriftligtVejledtOmSanktioner !== false && f.personligKontaktErForsoegt !== false
  const v37 = v31 >= 16617 /* 2015-07-01 */
  s[291] = v37
  const v38 = v37 && v30 <= 18257 /* 2019-12-27 */
  const v39 = v31 >= 18258 /* 2019-12-28 */ && v30 <= 18669 /* 2021-02-11 */
  const v40 = v31 >= 18670 /* 2021-02-12 */ && v30 <= 19722 /* 2023-12-31 */
  const v41 = v31 >= 19723 /* 2024-01-01 */ && v30 <= 19898 /* 2024-06-24 */
  const v42 = v31 >= 19899 /* 2024-06-25 */
  const LAS_69l_1 = LAS_69l_3_er && (v32 || v34 && v36 || v38 && v36 || v39 || v40 && f.skriftligtVejledtOmSanktioner !== false && f.vejledningErGennemgaaet !== false && f.personligKontaktErForsoegt !== false || v41 && v36 || v42 && v36)
  s[276] = LAS_69l_1
  const LAS_69l_1_nej = LAS_69l_3_er && (v32 || v34 && v35 || v38 && v35 || v39 || v40 && (f.skriftligtVejledtOmSanktioner !== true || f.vejledningErGennemgaaet !== true || f.personligKontaktErForsoegt !== true) || v41 && v35 || v42 && v35)
  s[275] = LAS_69l_1_nej
  const LAS_69l_1_ir = LAS_69l_3_er && (v32 || v39) || v30 < 16252 /* 2014-07-01 */
  s[277] = LAS_69l_1_ir
  // LAS.69l.3: Fradraget for et brud skal være sket (LAS § 69 l, stk. 3)
  const LAS_69l_3 = v32 ? FIRST_DAY : shiftDays(shiftMonths(monthStart(v30), 4), -1)
  s[651] = LAS_69l_3
  const LAS_69l_3_hoej = v32 ? NEVER : shiftDays(shiftMonths(monthStart(v31), 4), -1)
  s[652] = LAS_69l_3_hoej
  const LAS_69l_3_ir = LAS_69l_3_er && v32 || v30 < 16252 /* 2014-07-01 */
  s[565] = LAS_69l_3_ir
  // LAS.69n.1: Dage, der trækkes fra efter en samtale (LAS § 69 n, stk. 1)
  const v49 = from(ALL_DAYS, v31)
  const v50 = from(ALL_DAYS, v30)
  const v51 = shiftDays(f.kontaktGenoprettetDen ?? FIRST_DAY, -1)
  const v52 = shiftDays(f.kontaktGenoprettetDen ?? 84005 /* 2199-12-31 */, -1)
  const v53 = f.kontaktErGenoprettet !== false ? (f.kontaktErGenoprettet !== true ? Math.min(s[0], v51) : v51) : s[0]
  const v54 = f.kontaktErGenoprettet !== false ? (f.kontaktErGenoprettet !== true ? Math.max(s[1], v52) : v52) : s[1]
  const LAS_69n_1 = v32 ? -Infinity : Math.min(Math.max(1, countDays(v49, v31, v53)), Math.max(1, countDays(onWeekdays(v49, 62), v31, v53)))
  s[279] = LAS_69n_1
  const LAS_69n_1_hoej = v32 ? Infinity : Math.max(1, countDays(v50, v30, v54), 1, countDays(onWeekdays(v50, 62), v30, v54))
  s[280] = LAS_69n_1_hoej
  const v57 = f.brudPaaPligten === 'udeblev_fra_samtale' || f.brudPaaPligten === 'bookede_ikke'
  const LAS_69n_1_er = LAS_69l_3_er && (f.brudPaaPligten !== undefined && v57 || !(f.brudPaaPligten !== undefined))
  s[278] = LAS_69n_1_er
  const LAS_69n_1_ir = LAS_69n_1_er && v32 || v30 < 16252 /* 2014-07-01 */ || f.brudPaaPligten !== undefined && !v57 || !(f.brudPaaPligten !== undefined)
  s[281] = LAS_69n_1_ir
}

function svar_20(f, s) {
  // LAS.69m.2: Fradrag for dage, du var væk (LAS § 69 m, stk. 2)
  const v0 = s[275] || f.rimeligGrundTilBrud !== false
  const v1 = s[276] || s[277]
  const v2 = v1 && f.rimeligGrundTilBrud !== true
  const v3 = f.brudPaaPligten === 'udeblev_fra_tilbud'
  const v4 = f.brudPaaPligten !== undefined && v3 || !(f.brudPaaPligten !== undefined)
  const v5 = f.brudPaaPligten !== undefined && !v3 || !(f.brudPaaPligten !== undefined)
  const v6 = f.dageUdeblevet ?? 0
  const v7 = f.dageUdeblevet ?? 3660
  const v8 = v5 && s[278]
  const v9 = v4 || v8
  const v10 = v4 ? (v8 ? Math.min(v6, s[279]) : v6) : s[279]
  const v11 = v4 ? (v8 ? Math.max(v7, s[280]) : v7) : s[280]
  const v12 = v5 && s[281]
  const v13 = s[282] <= 18261 /* 2019-12-31 */ || s[283] >= 20819 /* 2027-01-01 */
  const v14 = v13 ? -Infinity : SATS_8(s[282])
  const v15 = v13 ? Infinity : SATS_8(s[283])
  const v16 = v13 ? -Infinity : SATS_9(s[282])
  const v17 = v13 ? Infinity : SATS_9(s[283])
  const v18 = v13 ? -Infinity : SATS_10(s[282])
  const v19 = v13 ? Infinity : SATS_10(s[283])
  const v20 = s[284] ? (s[285] ? Math.min(v16, v18) : v16) : v18
  const v21 = s[284] ? (s[285] ? Math.max(v17, v19) : v17) : v19
  const v22 = s[286] ? (s[287] ? Math.min(v14, v20) : v14) : v20
  const v23 = s[286] ? (s[287] ? Math.max(v15, v21) : v15) : v21
  const v24 = s[286] && v13 || s[287] && (s[284] && v13 || s[285] && v13)
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
  const LAS_69m_2 = s[288] ? -Infinity : v32 ? (v0 ? Math.min(0, v30) : v30) : 0
  s[654] = LAS_69m_2
  const LAS_69m_2_hoej = s[288] ? Infinity : v32 ? (v0 ? Math.max(0, v31) : v31) : 0
  s[655] = LAS_69m_2_hoej
  const v37 = f.brudPaaPligten === 'udeblev_fra_tilbud' || f.brudPaaPligten === 'udeblev_fra_samtale' || f.brudPaaPligten === 'bookede_ikke'
  const v38 = s[289] && (f.brudPaaPligten !== undefined && v37 || !(f.brudPaaPligten !== undefined))
  const LAS_69m_2_er = v38 && (s[288] || s[290] && v33 || s[291] && v33)
  s[656] = LAS_69m_2_er
  const LAS_69m_2_ir = v38 && (s[288] || s[290] && v34 || s[291] && v34) || s[282] < 16252 /* 2014-07-01 */ || f.brudPaaPligten !== undefined && !v37 || !(f.brudPaaPligten !== undefined)
  s[657] = LAS_69m_2_ir
  // LAS.69o.1: Ydelsen sættes ned med et fast beløb (LAS § 69 o, stk. 1)
  const v41 = s[275] || f.rimeligGrundTilBrud !== false || f.nedsatSammeMaaned !== false
  const v42 = v1 && f.rimeligGrundTilBrud !== true && f.nedsatSammeMaaned !== true
  const v43 = f.brudPaaPligten === 'ophoerte_med_arbejde' || f.brudPaaPligten === 'afviste_arbejde' || f.brudPaaPligten === 'meldte_ikke_sygdom' || f.brudPaaPligten === 'soegte_ikke_job'
  const v44 = s[289] && (f.brudPaaPligten !== undefined && v43 || !(f.brudPaaPligten !== undefined))
  const LAS_69o_1 = v44 && (s[288] || s[290] && v42 || s[291] && v42)
  s[566] = LAS_69o_1
  const LAS_69o_1_nej = v44 && (s[288] || s[290] && v41 || s[291] && v41)
  s[659] = LAS_69o_1_nej
  const LAS_69o_1_ir = v44 && s[288] || s[282] < 16252 /* 2014-07-01 */ || f.brudPaaPligten !== undefined && !v43 || !(f.brudPaaPligten !== undefined)
  s[660] = LAS_69o_1_ir
  // LAS.69o.2: Det, ydelsen sættes ned med (LAS § 69 o, stk. 2)
  const v48 = s[283] >= 16436 /* 2015-01-01 */
  const LAS_69o_2 = s[288] ? -Infinity : v48 ? -Infinity : s[284] ? 25500 : 164400
  s[661] = LAS_69o_2
  const LAS_69o_2_hoej = s[288] ? Infinity : v48 ? Infinity : s[285] ? 164400 : 25500
  s[662] = LAS_69o_2_hoej
  const LAS_69o_2_ir = LAS_69o_1 && (s[288] || v48) || LAS_69o_1_nej || LAS_69o_1_ir
  s[663] = LAS_69o_2_ir
  // LAS.69p.1: Ydelsen ophører efter gentagne brud (LAS § 69 p)
  const v52 = s[275] || f.ydelsenBoerOphoere !== true
  const v53 = v1 && f.ydelsenBoerOphoere !== false
  const LAS_69p_1 = s[289] && (s[288] || s[290] && v53 || s[291] && v53)
  s[664] = LAS_69p_1
  const LAS_69p_1_nej = s[289] && (s[288] || s[290] && v52 || s[291] && v52)
  s[665] = LAS_69p_1_nej
  // LAS.69q.1: Uger med en tredjedel mindre (LAS § 69 q, stk. 1-7)
  const v56 = f.forseelserPaaFemAar ?? 0
  const v57 = f.forseelserPaaFemAar ?? 1000
  const LAS_69q_1 = s[288] ? -Infinity : f.modBedreVidende !== true ? 0 : v56 <= 1 ? (v56 <= 0 ? 0 : 21) : 140
  s[667] = LAS_69q_1
  const LAS_69q_1_hoej = s[288] ? Infinity : f.modBedreVidende !== false ? (v57 <= 1 ? (v57 <= 0 ? 0 : 21) : 140) : 0
  s[668] = LAS_69q_1_hoej
  // LAS.69t.2: Arbejdsgiverens refusion under jobafklaringsforløb (LAS § 69 t, stk. 1-4)
  const LAS_69t_2 = s[3] ? -Infinity : Math.max(0, Math.min(Math.round((f.ydelsePrTime ?? 0) * Math.min(f.timerMedLoenUnderSygdom ?? 0, 3700) / 100), f.loenUnderSygdomPrUge ?? 0) - (f.sygedagpengerefusionPrUge ?? 10000000))
  s[669] = LAS_69t_2
  const LAS_69t_2_hoej = s[3] ? Infinity : Math.max(0, Math.min(Math.round((f.ydelsePrTime ?? 1000000) * Math.min(f.timerMedLoenUnderSygdom ?? 16800, 3700) / 100), f.loenUnderSygdomPrUge ?? 1000000000) - (f.sygedagpengerefusionPrUge ?? 0))
  s[670] = LAS_69t_2_hoej
}

function svar_21(f, s) {
  // LAS.69x.3: Tillæg til arbejdsgiverens refusion (LAS § 69 x, stk. 2-3)
  const v0 = s[5] && s[0] <= 18627 /* 2020-12-31 */
  const v1 = s[1] >= 18628 /* 2021-01-01 */ && s[292]
  const v2 = s[293] && s[0] <= 19357 /* 2022-12-31 */
  const v3 = s[1] >= 19358 /* 2023-01-01 */ && s[0] <= 19722 /* 2023-12-31 */
  const v4 = s[1] >= 19723 /* 2024-01-01 */ && s[294]
  const v5 = s[295] && s[0] <= 20453 /* 2025-12-31 */
  const v6 = s[1] >= 20454 /* 2026-01-01 */ && s[0] <= 20818 /* 2026-12-31 */
  const v7 = s[166] && s[0] <= 21183 /* 2027-12-31 */
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
  s[672] = LAS_69x_3
  const LAS_69x_3_hoej = s[3] ? Infinity : v0 || v19 ? (v19 ? (v18 ? (v17 ? (v16 ? (v15 ? (v14 ? (v13 ? (v12 ? (v11 ? (v10 ? 330 : 300) : 270) : 240) : 210) : 180) : 150) : 120) : 90) : 60) : 30) : 0
  s[673] = LAS_69x_3_hoej
  // REFUSIONSBEK.2: Refusion under jobafklaringsforløb tidligst fra (BEK 1468/2019 § 2, stk. 1-2)
  const v22 = f.anmodetOmRefusionDen ?? FIRST_DAY
  const v23 = f.anmodetOmRefusionDen ?? 84005 /* 2199-12-31 */
  const v24 = v22 <= 16251 /* 2014-06-30 */
  const v25 = f.forkertVejledning !== false || f.saerligeOmstaendighederForRefusion !== false
  const v26 = f.forkertVejledning !== true && f.saerligeOmstaendighederForRefusion !== true
  const v27 = Math.max(s[135], shiftMonths(v22, -3))
  const v28 = Math.max(s[134], shiftMonths(v23, -3))
  const REFUSIONSBEK_2 = v24 ? FIRST_DAY : v25 ? (v26 ? Math.min(s[135], v27) : s[135]) : v27
  s[674] = REFUSIONSBEK_2
  const REFUSIONSBEK_2_hoej = v24 ? NEVER : v25 ? (v26 ? Math.max(s[134], v28) : s[134]) : v28
  s[675] = REFUSIONSBEK_2_hoej
  const REFUSIONSBEK_2_er = v23 >= 16252 /* 2014-07-01 */ && s[136]
  s[676] = REFUSIONSBEK_2_er
  const REFUSIONSBEK_2_ir = REFUSIONSBEK_2_er && v24 || v22 < 16252 /* 2014-07-01 */ || s[135] < 16252 /* 2014-07-01 */
  s[677] = REFUSIONSBEK_2_ir
  // SDL.2.1: Hvem kan få sygedagpenge (SDL § 2, stk. 1)
  const SDL_2_1 = s[76] || s[96] && (s[80] || s[97] || s[98] || f.arbejdsskade !== false || s[296])
  s[681] = SDL_2_1
  const SDL_2_1_nej = s[76] || s[96] && s[81] && s[99] && s[100] && f.arbejdsskade !== true && s[297]
  s[682] = SDL_2_1_nej
  // SDL.2: Ret til sygedagpenge (SDL § 2)
  const v35 = s[298] && s[299] >= s[0]
  const v36 = s[87] || s[298] && s[300] < s[1]
  const v37 = s[301] && (v35 || s[302]) && (s[84] || v35) || s[303]
  const SDL_2 = s[76] || s[96] && (SDL_2_1 || s[85]) && (v37 || s[85]) && s[304] && s[131] && (SDL_2_1 || v37 || s[305] || s[103])
  s[678] = SDL_2
  const SDL_2_nej = s[76] || s[96] && (SDL_2_1_nej || (v36 || s[85]) && (s[306] || s[85]) && (v36 || s[306]) || s[307] || s[109])
  s[679] = SDL_2_nej
  const SDL_2_ir = s[76] || s[96] && s[85] && s[10] || s[77]
  s[680] = SDL_2_ir
  // SDL.7.1.ferie: Sygedagpenge under ferie (SDL § 7, stk. 1)
  const v41 = s[7] && s[0] <= 17896 /* 2018-12-31 */
  const v42 = s[1] >= 17897 /* 2019-01-01 */
  const SDL_7_1_ferie_nej = s[10] || v41 || v42
  s[685] = SDL_7_1_ferie_nej
  // SDL.7.1.ferieaftale: Ferien kan aftales med kommunen (SDL § 7, stk. 1)
  const v44 = f.feriePasserMedForloebet !== true || f.ferieIndenForFerieloven !== true
  const v45 = f.feriePasserMedForloebet !== false && f.ferieIndenForFerieloven !== false
  const SDL_7_1_ferieaftale = s[10] || v41 && v45 || v42 && v45
  s[686] = SDL_7_1_ferieaftale
  const SDL_7_1_ferieaftale_nej = s[10] || v41 && v44 || v42 && v44
  s[687] = SDL_7_1_ferieaftale_nej
  // SDL.7.1.genoptagelse: Sygedagpenge igen efter ferien fra (SDL § 7, stk. 1)
  const v48 = f.afbrydelser !== undefined ? periods(f.afbrydelser, (r_afbrydelser) => r_afbrydelser.slags === 'ferie') : NO_DAYS
  const v49 = runEnd(v48, s[0])
  const v50 = runEnd(v48, s[1])
  const v51 = f.afbrydelser !== undefined && (v49 < 2147483647 || v50 === 2147483647)
  const SDL_7_1_genoptagelse = s[10] ? FIRST_DAY : shiftDays(v51 ? v49 : FIRST_DAY, 1)
  s[688] = SDL_7_1_genoptagelse
  const SDL_7_1_genoptagelse_hoej = s[10] ? NEVER : shiftDays(v51 ? v50 : NEVER, 1)
  s[689] = SDL_7_1_genoptagelse_hoej
  const SDL_7_1_genoptagelse_ir = f.ferieAftalt !== false && s[10] || f.ferieAftalt !== true
  s[690] = SDL_7_1_genoptagelse_ir
  // SDL.7.1.ny: Ferien gør det til en ny sygemelding (SDL § 7, stk. 1)
  const SDL_7_1_ny = s[10] || v41 && f.ferieAftalt !== true || v42 && f.ferieAftalt !== true
  s[691] = SDL_7_1_ny
  const SDL_7_1_ny_nej = s[10] || v41 && f.ferieAftalt !== false || v42 && f.ferieAftalt !== false
  s[692] = SDL_7_1_ny_nej
  // SDL.7.3: Fra hvornår arbejdsevnen ses bredere (SDL § 7, stk. 3)
  const v57 = shiftMonths(s[71], 3)
  s[365] = v57
  const v58 = shiftMonths(s[74], 3)
  s[366] = v58
  const v59 = f.bredVurderingsdag ?? FIRST_DAY
  const v60 = f.bredVurderingsdag ?? 84005 /* 2199-12-31 */
  const v61 = !(f.saerligeGrundeTilAndetTidspunkt !== false && f.saerligeGrundeTilAndetTidspunkt === true) && s[72]
  const v62 = f.saerligeGrundeTilAndetTidspunkt !== false || v61
  const v63 = !(f.saerligeGrundeTilAndetTidspunkt !== false && f.saerligeGrundeTilAndetTidspunkt === true) && s[22]
  const SDL_7_3 = s[76] ? FIRST_DAY : f.saerligeGrundeTilAndetTidspunkt !== false ? (v61 ? Math.min(v57, v59) : v59) : v57
  s[695] = SDL_7_3
  const SDL_7_3_hoej = s[76] ? NEVER : f.saerligeGrundeTilAndetTidspunkt !== false ? (v61 ? Math.max(v58, v60) : v60) : v58
  s[696] = SDL_7_3_hoej
  const v66 = f.persongruppe === 'loenmodtager' || f.persongruppe === 'selvstaendig'
  const v67 = f.persongruppe !== undefined && v66 || !(f.persongruppe !== undefined)
  const SDL_7_3_er = v67 && (s[76] || s[94] && v62 || s[95] && v62)
  s[697] = SDL_7_3_er
  const SDL_7_3_ir = v67 && (s[76] || s[94] && v63 || s[95] && v63 || s[77]) || f.persongruppe !== undefined && !v66 || !(f.persongruppe !== undefined)
  s[698] = SDL_7_3_ir
  // SDL.7.5: Stop, når helbredet er stationært (SDL § 7, stk. 5, 2. pkt.)
  const v70 = f.helbredetErStationaert !== true || f.arbejdsevnenErAfklaret !== true || f.berettigetTilRevalidering !== false || f.berettigetTilFleksjob !== false || f.berettigetTilFoertidspension !== false
  const v71 = f.helbredetErStationaert !== false && f.arbejdsevnenErAfklaret !== false && f.berettigetTilRevalidering !== true && f.berettigetTilFleksjob !== true && f.berettigetTilFoertidspension !== true
  const v72 = f.helbredetErStationaert !== true || f.arbejdsevnenErAfklaret !== true || f.berettigetTilRevalidering !== false || f.berettigetTilFleksjob !== false || f.berettigetTilFoertidspension !== false || f.berettigetTilRessourceforloeb !== false
  const v73 = f.helbredetErStationaert !== false && f.arbejdsevnenErAfklaret !== false && f.berettigetTilRevalidering !== true && f.berettigetTilFleksjob !== true && f.berettigetTilFoertidspension !== true && f.berettigetTilRessourceforloeb !== true
  const v74 = s[308] && s[154]
  const SDL_7_5 = s[10] || s[102] && v71 || s[309] && v71 || s[310] && v73 || v74 && v73 || s[155] && v73
  s[699] = SDL_7_5
  const SDL_7_5_nej = s[10] || s[102] && v70 || s[309] && v70 || s[310] && v72 || v74 && v72 || s[155] && v72
  s[700] = SDL_7_5_nej
}

function svar_22(f, s) {
  // SDL.7a.1: Arbejdsgiverens samtale skal være holdt (SDL § 7 a, stk. 1-3)
  const v0 = s[72] && s[73] && s[71] <= 14612 /* 2010-01-03 */
  const v1 = s[72] && s[74] >= 14613 /* 2010-01-04 */ && s[311]
  const v2 = f.fravaer !== undefined ? allPeriods(f.fravaer) : NO_DAYS
  const v3 = runStart(v2, s[0])
  const v4 = runStart(v2, s[1])
  const v5 = f.fravaer !== undefined && (v3 < 2147483647 || v4 === 2147483647)
  const v6 = v5 ? v3 : FIRST_DAY
  const v7 = v5 ? v4 : NEVER
  const SDL_7a_1 = s[76] ? FIRST_DAY : v1 || s[95] ? (f.fratraeder !== true || shiftDays(v6, 56) < s[312] ? shiftDays(v6, 28) : NEVER) : NEVER
  s[701] = SDL_7a_1
  const SDL_7a_1_hoej = s[76] ? NEVER : v0 ? NEVER : f.fratraeder !== false && shiftDays(v7, 56) >= s[313] ? NEVER : shiftDays(v7, 28)
  s[702] = SDL_7a_1_hoej
  const SDL_7a_1_er = s[80] && (s[76] || v0 || v1 || s[95])
  s[703] = SDL_7a_1_er
  const SDL_7a_1_ir = s[80] && s[85] || s[81]
  s[560] = SDL_7a_1_ir
  // SDL.7c: Tidlig opfølgning (SDL § 7 c, stk. 1)
  const v12 = s[0] <= 16439 /* 2015-01-04 */
  s[398] = v12
  const v13 = s[1] >= 16440 /* 2015-01-05 */
  s[399] = v13
  const v14 = v13 && s[154]
  s[333] = v14
  const v15 = f.tidligOpfoelgningOensketAf === 'arbejdsgiver'
  const v16 = f.tidligOpfoelgningOensketAf !== undefined && v15 || !(f.tidligOpfoelgningOensketAf !== undefined)
  const v17 = f.tidligOpfoelgningOensketAf !== undefined && !v15 || !(f.tidligOpfoelgningOensketAf !== undefined)
  const v18 = f.tidligOpfoelgningBedtOm ?? FIRST_DAY
  s[319] = v18
  const v19 = f.tidligOpfoelgningBedtOm ?? 84005 /* 2199-12-31 */
  s[320] = v19
  const v20 = shiftDays(s[71], 35)
  s[501] = v20
  const v21 = shiftDays(s[74], 35)
  s[503] = v21
  const v22 = f.tidligOpfoelgningOensketAf === 'sygemeldt'
  const v23 = v16 && f.ventesRaskInden8Uger !== true && (s[72] && shiftDays(v21, -1) >= v18 || s[22]) && f.oenskerTidligOpfoelgning !== false || v17 && (f.tidligOpfoelgningOensketAf !== undefined && v22 || !(f.tidligOpfoelgningOensketAf !== undefined)) && f.ventesRaskInden8Uger !== true
  const v24 = v16 && (f.ventesRaskInden8Uger !== false || s[72] && shiftDays(v20, -1) < v19 || f.oenskerTidligOpfoelgning !== true) || v17 && (f.tidligOpfoelgningOensketAf !== undefined && !v22 || !(f.tidligOpfoelgningOensketAf !== undefined) || f.ventesRaskInden8Uger !== false)
  const SDL_7c = v13 && (v12 || v14 && v23 || s[155] && v23)
  s[326] = SDL_7c
  const SDL_7c_nej = v13 && (v12 || v14 && v24 || s[155] && v24)
  s[327] = SDL_7c_nej
  const SDL_7c_ir = v13 && v12 || s[0] < 16440 /* 2015-01-05 */
  s[328] = SDL_7c_ir
  // SDL.10a: Der skal udfyldes et oplysningsskema (SDL § 10 a)
  const SDL_10a = s[10] || s[102] || s[101] && s[111] || s[128] && (f.fikSygedagpengeVedLivstruende !== true || f.sagenErBelyst !== true)
  s[705] = SDL_10a
  const SDL_10a_nej = s[10] || s[128] && f.fikSygedagpengeVedLivstruende !== false && f.sagenErBelyst !== false
  s[706] = SDL_10a_nej
  // SDL.11.3: Oplysningsskemaet skal være besvaret (SDL § 11, stk. 3)
  const v30 = f.oplysningsskemaSendt ?? FIRST_DAY
  const SDL_11_3_ir = v30 <= 13331 /* 2006-07-02 */
  s[709] = SDL_11_3_ir
  const SDL_11_3 = SDL_11_3_ir ? FIRST_DAY : shiftDays(v30, 8)
  s[707] = SDL_11_3
  const SDL_11_3_hoej = SDL_11_3_ir ? NEVER : shiftDays(f.oplysningsskemaSendt ?? 84005 /* 2199-12-31 */, 8)
  s[708] = SDL_11_3_hoej
  // SDL.12.1.1: Kategori 1 (SDL § 12, stk. 1, nr. 1)
  const v34 = s[101] && v12
  s[332] = v34
  const v35 = v13 && s[294]
  const v36 = f.forventetRask ?? FIRST_DAY
  s[316] = v36
  const v37 = f.forventetRask ?? 84005 /* 2199-12-31 */
  s[315] = v37
  const v38 = shiftDays(shiftDays(s[71], 56), -1)
  s[321] = v38
  const v39 = shiftDays(shiftDays(s[74], 56), -1)
  s[322] = v39
  const v40 = s[72] && v39 >= v36
  const v41 = s[72] && v39 >= s[0]
  const v42 = s[72] && v38 < v37 || s[72] && v38 < s[1]
  const v43 = (v40 || s[22]) && (v41 || s[22]) && (v40 || v41)
  const v44 = s[295] && s[154]
  s[317] = v44
  const v45 = s[155] && s[314]
  s[318] = v45
  const v46 = v44 && v43
  const v47 = v45 && v43
  const SDL_12_1_1 = s[10] || s[102] && f.tilbagevendenForestaar !== false || v34 && f.tilbagevendenForestaar !== false || v35 && v43 || v46 || v47
  s[325] = SDL_12_1_1
  const v49 = v44 && v42
  const v50 = v45 && v42
  const SDL_12_1_1_nej = s[10] || s[102] && f.tilbagevendenForestaar !== true || v34 && f.tilbagevendenForestaar !== true || v35 && v42 || v49 || v50 || s[150]
  s[323] = SDL_12_1_1_nej
  const v52 = v44 && s[22]
  const v53 = v45 && s[22]
  const SDL_12_1_1_ir = s[10] || v35 && s[22] || v52 || v53
  s[324] = SDL_12_1_1_ir
  // SDL.11a.1: Lægeattest før den første samtale (SDL § 11 a, stk. 1)
  const v55 = s[7] && v12
  const v56 = v13 && s[129]
  s[370] = v56
  const SDL_11a_1 = s[10] || v55 && f.laegeattestNoedvendig !== false || v56 && SDL_12_1_1_nej || s[5] && f.laegeattestNoedvendig !== false
  s[710] = SDL_11a_1
  const SDL_11a_1_nej = s[10] || v55 && f.laegeattestNoedvendig !== true || v56 && SDL_12_1_1 || s[5] && f.laegeattestNoedvendig !== true
  s[711] = SDL_11a_1_nej
  const SDL_11a_1_ir = s[10] || v56 && SDL_12_1_1_ir
  s[712] = SDL_11a_1_ir
  // SDL.12.1.2: Kategori 2 (SDL § 12, stk. 1, nr. 2)
  const v60 = f.tilbagevendenForestaar !== false || f.risikoForLangtForloeb !== true
  const v61 = f.tilbagevendenForestaar !== true && f.risikoForLangtForloeb !== false
  const v62 = v42 || s[22]
  const SDL_12_1_2 = s[10] || s[102] && v61 || v34 && v61 || v35 && v62 && f.behovForTvaerfagligIndsats !== true || v49 || v50
  s[362] = SDL_12_1_2
  const SDL_12_1_2_nej = s[10] || s[102] && v60 || v34 && v60 || v35 && (v43 || f.behovForTvaerfagligIndsats !== false) || v46 || v47 || s[150]
  s[361] = SDL_12_1_2_nej
  const SDL_12_1_2_ir = s[10] || v52 || v53
  s[360] = SDL_12_1_2_ir
  // SDL.12.1.3: Kategori 3 (SDL § 12, stk. 1, nr. 3)
  const v66 = f.tilbagevendenForestaar !== false || f.risikoForLangtForloeb !== false
  const v67 = f.tilbagevendenForestaar !== true && f.risikoForLangtForloeb !== true
  const SDL_12_1_3 = s[10] || s[102] && v67 || v34 && v67 || v35 && v62 && f.behovForTvaerfagligIndsats !== false
  s[713] = SDL_12_1_3
  const SDL_12_1_3_nej = s[10] || s[102] && v66 || v34 && v66 || v35 && (v43 || f.behovForTvaerfagligIndsats !== true) || v44 || v45 || s[150]
  s[714] = SDL_12_1_3_nej
}

function svar_23(f, s) {
  // SDL.13f.1: Ingen opfølgning i et kortere forløb (SDL § 13 f, stk. 1-3)
  const v0 = s[81] || f.fratraeder !== false && s[313] < s[1]
  const v1 = s[80] && (f.fratraeder !== true || s[312] >= s[0])
  const v2 = f.holdteSamtaler ?? 0
  s[367] = v2
  const v3 = f.holdteSamtaler ?? 200
  s[364] = v3
  const v4 = v3 >= 1
  s[385] = v4
  const v5 = shiftDays(shiftDays(f.foersteOpfoelgningssamtale ?? FIRST_DAY, 91), -1)
  s[400] = v5
  const v6 = shiftDays(shiftDays(f.foersteOpfoelgningssamtale ?? 84005 /* 2199-12-31 */, 91), -1)
  s[402] = v6
  const v7 = v0 || v2 < 1 || f.forudsigeligtForloeb !== true || v5 < s[315] || v5 < s[1]
  s[359] = v7
  const v8 = v1 && v4 && f.forudsigeligtForloeb !== false && v6 >= s[316] && v6 >= s[0]
  s[371] = v8
  const v9 = shiftDays(shiftDays(s[71], 182), -1)
  s[401] = v9
  const v10 = shiftDays(shiftDays(s[74], 182), -1)
  s[403] = v10
  const v11 = v0 || s[72] && v9 < s[315] || f.opfoelgningOenskes !== false || f.opfoelgningAlligevel !== false || s[72] && v9 < s[1]
  s[339] = v11
  const v12 = v1 && (s[72] && v10 >= s[316] || s[22]) && f.opfoelgningOenskes !== true && f.opfoelgningAlligevel !== true && (s[72] && v10 >= s[0] || s[22])
  s[341] = v12
  const v13 = s[150] && (s[72] && s[71] < 20635 /* 2026-07-01 */ || s[22])
  s[350] = v13
  const SDL_13f_1 = s[295] && (v13 && (v8 || v12) || !(v13 && !(s[0] < 20635 /* 2026-07-01 */ || s[72] && s[74] >= 20635 /* 2026-07-01 */)) && (s[294] || s[317] && v8 || s[318] && v8 || s[150] && v12))
  s[331] = SDL_13f_1
  const SDL_13f_1_nej = s[295] && (v13 && (v7 || v11) || !(v13 && !(s[0] < 20635 /* 2026-07-01 */ || s[72] && s[74] >= 20635 /* 2026-07-01 */)) && (s[294] || s[317] && v7 || s[318] && v7 || s[150] && v11))
  s[329] = SDL_13f_1_nej
  const SDL_13f_1_ir = s[295] && !(v13 && !(s[0] < 20635 /* 2026-07-01 */ || s[72] && s[74] >= 20635 /* 2026-07-01 */)) && s[294] || s[0] < 20089 /* 2025-01-01 */
  s[330] = SDL_13f_1_ir
}

function svar_24(f, s) {
  // SDL.13b.1: Den første samtale skal være holdt (SDL § 13 b, stk. 1-3)
  const v0 = shiftDays(s[319], 14)
  const v1 = shiftDays(s[320], 14)
  const v2 = Math.min(s[321], v0)
  const v3 = Math.min(s[322], v1)
  const v4 = !s[72] || !s[22] && s[321] === s[322]
  const v5 = s[323] && s[72]
  const v6 = s[324] && s[72] && s[322] >= NEVER
  const v7 = v5 || v6 ? (v5 ? s[321] : NEVER) : NEVER
  const v8 = s[325] ? NEVER : s[322]
  const v9 = s[325] || v5 || v6
  const v10 = s[323] && s[22] || s[324] && !(v4 && s[72] && s[321] === NEVER)
  const v11 = Math.max(v2, v7)
  const v12 = Math.min(v3, v8)
  const v13 = !s[72] || !s[22] && v2 === v3
  const v14 = s[326] && s[72]
  const v15 = s[327] && v9
  const v16 = s[328] && s[72] && v9 && v12 >= v11
  const v17 = v15 || v16
  const v18 = v15 ? (v16 ? Math.min(v7, v11) : v7) : v11
  const v19 = v14 ? (v17 ? Math.min(v2, v18) : v2) : v18
  s[348] = v19
  const v20 = v15 ? (v16 ? Math.max(v8, v12) : v8) : v12
  const v21 = v14 ? (v17 ? Math.max(v3, v20) : v3) : v20
  s[349] = v21
  const v22 = v14 || v15 || v16
  s[347] = v22
  const v23 = s[326] && s[22]
  const v24 = v23 || s[327] && v10 || s[328] && s[22] && v10 || s[328] && !(v13 && (!v9 || !v10 && v7 === v8) && (s[72] && v9 || !s[72] && !v9) && (!s[72] || v2 === v7))
  s[355] = v24
  const v25 = shiftMonths(s[71], 6)
  s[480] = v25
  const v26 = shiftMonths(s[74], 6)
  s[477] = v26
  const v27 = shiftDays(v25, -1)
  s[368] = v27
  const v28 = shiftDays(v26, -1)
  s[369] = v28
  const v29 = Math.min(v0, v27)
  const v30 = Math.min(v1, v28)
  const v31 = Math.max(v27, v29)
  const v32 = Math.min(v28, v30)
  const v33 = s[327] && s[72]
  const v34 = s[328] && s[72] && v32 >= v31
  const v35 = v33 || v34
  const v36 = v33 ? (v34 ? Math.min(v27, v31) : v27) : v31
  const v37 = v14 ? (v35 ? Math.min(v29, v36) : v29) : v36
  s[342] = v37
  const v38 = v33 ? (v34 ? Math.max(v28, v32) : v28) : v32
  const v39 = v14 ? (v35 ? Math.max(v30, v38) : v30) : v38
  s[343] = v39
  const v40 = v14 || v33 || v34
  s[340] = v40
  const v41 = s[327] && s[22]
  const v42 = s[328] && s[22]
  const v43 = v23 || v41 || v42 || s[328] && !((!s[72] || !s[22] && v29 === v30) && (!s[72] || !s[22] && v27 === v28) && (!s[72] || v27 === v29))
  s[356] = v43
  const v44 = s[329] && v40
  const v45 = s[330] && v40 && v39 >= NEVER
  const v46 = v44 || v45 ? (v44 ? v37 : NEVER) : NEVER
  const v47 = s[331] ? NEVER : v39
  const v48 = s[331] || v44 || v45
  const v49 = Math.max(s[321], v2)
  const v50 = Math.min(s[322], v3)
  const v51 = s[328] && s[72] && v50 >= v49
  const v52 = v33 || v51
  const v53 = v33 ? (v51 ? Math.min(s[321], v49) : s[321]) : v49
  const v54 = v14 ? (v52 ? Math.min(v2, v53) : v2) : v53
  s[345] = v54
  const v55 = v33 ? (v51 ? Math.max(s[322], v50) : s[322]) : v50
  const v56 = v14 ? (v52 ? Math.max(v3, v55) : v3) : v55
  s[346] = v56
  const v57 = v14 || v33 || v51
  s[344] = v57
  const v58 = v23 || v41 || v42 || s[328] && !(v13 && v4 && (!s[72] || s[321] === v2))
  s[357] = v58
  const v59 = s[329] && v57
  const v60 = s[330] && v57 && v56 >= NEVER
  const v61 = v59 || v60 ? (v59 ? v54 : NEVER) : NEVER
  const v62 = s[331] ? NEVER : v56
  const v63 = s[331] || v59 || v60
  const v64 = v48 ? (v63 ? Math.min(v46, v61) : v46) : v61
  const v65 = v48 ? (v63 ? Math.max(v47, v62) : v47) : v62
  const v66 = s[102] && s[72]
  s[337] = v66
  const v67 = s[332] && s[72]
  s[334] = v67
  const v68 = s[333] && v22
  s[351] = v68
  const v69 = s[318] && v22
  s[352] = v69
  const v70 = s[150] && (v48 || v63)
  s[353] = v70
  const v71 = v69 || v70
  const v72 = v69 ? (v70 ? Math.min(v19, v64) : v19) : v64
  const v73 = v68 || v71
  s[335] = v73
  const v74 = v68 ? (v71 ? Math.min(v19, v72) : v19) : v72
  const v75 = v67 || v73
  s[338] = v75
  const v76 = v67 ? (v73 ? Math.min(s[321], v74) : s[321]) : v74
  const v77 = s[10] ? FIRST_DAY : v66 ? (v75 ? Math.min(s[321], v76) : s[321]) : v76
  s[354] = v77
  const v78 = v69 ? (v70 ? Math.max(v21, v65) : v21) : v65
  const v79 = v68 ? (v71 ? Math.max(v21, v78) : v21) : v78
  s[336] = v79
}

function svar_25(f, s) {
  // SDL.13b.1: Den første samtale skal være holdt (SDL § 13 b, stk. 1-3)
  const v0 = s[334] ? (s[335] ? Math.max(s[322], s[336]) : s[322]) : s[336]
  const v1 = s[10] ? NEVER : s[337] ? (s[338] ? Math.max(s[322], v0) : s[322]) : v0
  const v2 = s[339] && s[340]
  const v3 = s[341] || v2
  const v4 = v2 ? s[342] : NEVER
  const v5 = s[341] ? NEVER : s[343]
  const v6 = s[339] && s[344]
  const v7 = s[341] || v6
  const v8 = v6 ? s[345] : NEVER
  const v9 = s[341] ? NEVER : s[346]
  const v10 = v3 || v7
  const v11 = v3 ? (v7 ? Math.min(v4, v8) : v4) : v8
  const v12 = s[347] ? (v10 ? Math.min(s[348], v11) : s[348]) : v11
  const v13 = v3 ? (v7 ? Math.max(v5, v9) : v5) : v9
  const v14 = s[347] ? (v10 ? Math.max(s[349], v13) : s[349]) : v13
  const v15 = s[350] && (s[347] || v3 || v7)
  const v16 = !(s[350] && !(s[0] < 20635 /* 2026-07-01 */ || s[72] && s[74] >= 20635 /* 2026-07-01 */)) && (s[10] || s[337] || s[334] || s[351] || s[352] || s[353])
  const SDL_13b_1_er = v15 || v16
  s[717] = SDL_13b_1_er
  const SDL_13b_1 = v15 ? (v16 ? Math.min(s[354], v12) : v12) : s[354]
  s[715] = SDL_13b_1
  const SDL_13b_1_hoej = v15 ? (v16 ? Math.max(v1, v14) : v14) : v1
  s[716] = SDL_13b_1_hoej
  const SDL_13b_1_ir = s[350] && (s[355] || s[339] && s[356] || s[339] && s[357]) || !(s[350] && !(s[0] < 20635 /* 2026-07-01 */ || s[72] && s[74] >= 20635 /* 2026-07-01 */)) && (s[10] || s[102] && s[22] || s[332] && s[22] || s[333] && s[355] || s[318] && s[355] || s[150] && (s[329] && s[356] || s[330] && !((!s[340] || !s[356] && s[342] === s[343]) && s[340] && s[342] === NEVER) || s[329] && s[357] || s[330] && !((!s[344] || !s[357] && s[345] === s[346]) && s[344] && s[345] === NEVER)))
  s[718] = SDL_13b_1_ir
  // SDL.13b.1.antal: Samtaler i det første halve år (SDL § 13 b, stk. 1, 1. pkt.)
  const v21 = s[325] || s[323]
  const v22 = s[325] ? 0 : 4
  const v23 = s[323] ? 4 : 0
  const v24 = Math.max(1, v22)
  const v25 = Math.min(1, v23)
  const v26 = s[329] && v21
  const v27 = s[330] && v21 && v25 >= v24
  const v28 = v26 || v27
  const v29 = v26 ? (v27 ? Math.min(v22, v24) : v22) : v24
  const v30 = s[331] ? (v28 ? Math.min(1, v29) : 1) : v29
  const v31 = v26 ? (v27 ? Math.max(v23, v25) : v23) : v25
  const v32 = s[331] ? (v28 ? Math.max(1, v31) : 1) : v31
  const v33 = s[331] || v26 || v27
  const v34 = s[329] && s[324] || s[330] && !((!v21 || !s[324] && v22 === v23) && v21 && v22 === 1)
  const v35 = s[331] ? 0 : 1
  const v36 = s[329] ? 1 : 0
  const v37 = s[358] && v21
  const v38 = s[317] && v33
  const v39 = s[318] && v33
  const v40 = s[150] && (s[331] || s[329])
  const v41 = v39 || v40
  const v42 = v39 ? (v40 ? Math.min(v30, v35) : v30) : v35
  const v43 = v38 || v41
  const v44 = v38 ? (v41 ? Math.min(v30, v42) : v30) : v42
  const v45 = s[129] ? -Infinity : v37 ? (v43 ? Math.min(v22, v44) : v22) : v44
  const v46 = v39 ? (v40 ? Math.max(v32, v36) : v32) : v36
  const v47 = v38 ? (v41 ? Math.max(v32, v46) : v32) : v46
  const v48 = s[129] ? Infinity : v37 ? (v43 ? Math.max(v23, v47) : v23) : v47
  const v49 = s[359] ? 4 : 1
  const v50 = s[341] ? 0 : 1
  const v51 = !(s[350] && !(s[0] < 20635 /* 2026-07-01 */ || s[72] && s[74] >= 20635 /* 2026-07-01 */)) && (s[129] || v37 || v38 || v39 || v40)
  const SDL_13b_1_antal = s[350] ? (v51 ? Math.min(v45, v50) : v50) : v45
  s[719] = SDL_13b_1_antal
  const SDL_13b_1_antal_hoej = s[350] ? (v51 ? Math.max(v48, v49) : v49) : v48
  s[720] = SDL_13b_1_antal_hoej
  const SDL_13b_1_antal_er = s[5] && (s[350] || v51)
  s[721] = SDL_13b_1_antal_er
  const SDL_13b_1_antal_ir = s[5] && !(s[350] && !(s[0] < 20635 /* 2026-07-01 */ || s[72] && s[74] >= 20635 /* 2026-07-01 */)) && (s[129] || s[358] && s[324] || s[317] && v34 || s[318] && v34 || s[150] && s[330]) || s[0] < 18262 /* 2020-01-01 */
  s[722] = SDL_13b_1_antal_ir
}

function svar_26(f, s) {
  // SDL.13b.1.naeste: Den næste opfølgning skal være sket (SDL § 13 b, stk. 1)
  const v0 = s[7] && s[0] <= 14406 /* 2009-06-11 */
  s[387] = v0
  const v1 = f.senesteOpfoelgningssamtale ?? FIRST_DAY
  const v2 = f.senesteOpfoelgningssamtale ?? 84005 /* 2199-12-31 */
  const v3 = shiftDays(v1, 28)
  s[391] = v3
  const v4 = shiftDays(v2, 28)
  const v5 = shiftDays(v1, 56)
  s[389] = v5
  const v6 = shiftDays(v2, 56)
  s[390] = v6
  const v7 = Math.max(v3, v5)
  const v8 = Math.min(v4, v6)
  const v9 = v3 === v4
  s[388] = v9
  const v10 = s[360] && v8 >= v7
  const v11 = s[361] || v10
  const v12 = s[361] ? (v10 ? Math.min(v5, v7) : v5) : v7
  const v13 = s[362] ? (v11 ? Math.min(v3, v12) : v3) : v12
  const v14 = s[361] ? (v10 ? Math.max(v6, v8) : v6) : v8
  const v15 = s[362] ? (v11 ? Math.max(v4, v14) : v4) : v14
  s[383] = v15
  const v16 = s[1] >= 14407 /* 2009-06-12 */ && s[363]
  s[375] = v16
  const v17 = s[364] >= 2
  const v18 = shiftMonths(v1, 3)
  const v19 = shiftMonths(v2, 3)
  const v20 = shiftDays(s[365], -1)
  const v21 = shiftDays(s[366], -1)
  const v22 = s[367] < 2 && s[72]
  const v23 = v17 || v22
  s[393] = v23
  const v24 = v17 ? (v22 ? Math.min(v18, v20) : v18) : v20
  s[394] = v24
  const v25 = v17 ? (v22 ? Math.max(v19, v21) : v19) : v21
  s[395] = v25
  const v26 = s[367] < 2 && s[22]
  s[392] = v26
  const v27 = Math.max(v3, v24)
  const v28 = Math.min(v4, v25)
  const v29 = s[361] && v23
  const v30 = s[360] && v23 && v28 >= v27
  const v31 = v29 || v30
  const v32 = v29 ? (v30 ? Math.min(v24, v27) : v24) : v27
  const v33 = s[362] ? (v31 ? Math.min(v3, v32) : v3) : v32
  const v34 = v29 ? (v30 ? Math.max(v25, v28) : v25) : v28
  const v35 = s[362] ? (v31 ? Math.max(v4, v34) : v4) : v34
  const v36 = s[324] && v4 >= NEVER
  const v37 = s[323] || v36 ? (s[323] ? v3 : NEVER) : NEVER
  const v38 = s[325] ? NEVER : v4
  const v39 = s[364] >= 4
  const v40 = s[367] < 4 && s[72]
  const v41 = v40 || v39
  const v42 = v40 ? s[368] : NEVER
  s[373] = v42
  const v43 = v39 ? NEVER : s[369]
  const v44 = s[367] < 4 && s[22]
  s[386] = v44
  const v45 = s[323] && v41
  const v46 = s[324] && v41 && v43 >= NEVER
  const v47 = v45 || v46 ? (v45 ? v42 : NEVER) : NEVER
  const v48 = s[325] ? NEVER : v43
  const v49 = s[325] || v45 || v46
  const v50 = s[323] && v44 || s[324] && !((!v41 || !v44 && v42 === v43) && v41 && v42 === NEVER)
  s[396] = v50
  const v51 = s[329] && v49
  const v52 = s[330] && v49 && v48 >= NEVER
  const v53 = v51 || v52 ? (v51 ? v47 : NEVER) : NEVER
  const v54 = s[331] ? NEVER : v48
  const v55 = s[331] || v51 || v52
  const v56 = s[329] && v50 || s[330] && !((!v49 || !v50 && v47 === v48) && v49 && v47 === NEVER)
  s[397] = v56
  const v57 = v0 && (s[362] || s[361] || v10)
  s[374] = v57
  const v58 = s[332] && (s[362] || v29 || v30)
  s[376] = v58
  const v59 = s[370] && (s[325] || s[323] || v36)
  s[377] = v59
  const v60 = s[358] && v49
  s[378] = v60
  const v61 = s[317] && v55
  s[379] = v61
  const v62 = s[318] && v55
  s[380] = v62
  const v63 = v62 || s[150]
  const v64 = v62 ? v53 : NEVER
  const v65 = v61 || v63
  const v66 = v61 ? (v63 ? Math.min(v53, v64) : v53) : v64
  const v67 = v60 || v65
  const v68 = v60 ? (v65 ? Math.min(v47, v66) : v47) : v66
  const v69 = v59 || v67
  const v70 = v59 ? (v67 ? Math.min(v37, v68) : v37) : v68
  const v71 = v16 || v58 || v69
  s[382] = v71
  const v72 = v16 ? FIRST_DAY : v58 ? (v69 ? Math.min(v33, v70) : v33) : v70
  const v73 = s[10] ? FIRST_DAY : v57 ? (v71 ? Math.min(v13, v72) : v13) : v72
  s[381] = v73
  const v74 = s[150] ? NEVER : v54
  const v75 = v61 ? (v63 ? Math.max(v54, v74) : v54) : v74
  const v76 = v60 ? (v65 ? Math.max(v48, v75) : v48) : v75
  const v77 = v59 ? (v67 ? Math.max(v38, v76) : v38) : v76
  const v78 = v16 ? NEVER : v58 ? (v69 ? Math.max(v35, v77) : v35) : v77
  s[384] = v78
  const v79 = s[359] && v41
  s[372] = v79
}

function svar_27(f, s) {
  // SDL.13b.1.naeste: Den næste opfølgning skal være sket (SDL § 13 b, stk. 1)
  const v0 = s[371] || s[372] ? (s[372] ? s[373] : NEVER) : NEVER
  const v1 = !(s[350] && !(s[0] < 20635 /* 2026-07-01 */ || s[72] && s[74] >= 20635 /* 2026-07-01 */)) && (s[10] || s[374] || s[375] || s[376] || s[377] || s[378] || s[379] || s[380] || s[150])
  const SDL_13b_1_naeste = s[350] ? (v1 ? Math.min(s[381], v0) : v0) : s[381]
  s[723] = SDL_13b_1_naeste
  const SDL_13b_1_naeste_hoej = s[350] ? NEVER : s[10] ? NEVER : s[374] ? (s[382] ? Math.max(s[383], s[384]) : s[383]) : s[384]
  s[724] = SDL_13b_1_naeste_hoej
  const SDL_13b_1_naeste_er = s[385] && (s[350] || v1)
  s[725] = SDL_13b_1_naeste_er
  const SDL_13b_1_naeste_ir = s[385] && (s[350] && s[359] && s[386] || !(s[350] && !(s[0] < 20635 /* 2026-07-01 */ || s[72] && s[74] >= 20635 /* 2026-07-01 */)) && (s[10] || s[387] && s[360] && !(s[388] && s[389] === s[390] && s[391] === s[389]) || s[375] || s[332] && (s[361] && s[392] || s[360] && !(s[388] && (!s[393] || !s[392] && s[394] === s[395]) && s[393] && s[391] === s[394])) || s[370] && s[324] && !(s[388] && s[391] === NEVER) || s[358] && s[396] || s[317] && s[397] || s[318] && s[397])) || s[367] < 1
  s[726] = SDL_13b_1_naeste_ir
  // SDL.13b.5: Opfølgning uden kontakt (standby) (SDL § 13 b, stk. 5)
  const v6 = s[101] && s[0] <= 15069 /* 2011-04-05 */
  const v7 = s[1] >= 15070 /* 2011-04-06 */ && s[0] <= 15207 /* 2011-08-21 */
  const v8 = s[1] >= 15208 /* 2011-08-22 */ && s[398]
  const SDL_13b_5 = s[10] || s[102] || v6 && f.sygdomForhindrerKontakt !== false || v7 || v8 && f.kontaktUhensigtsmaessig !== false || s[399] && f.kontaktUhensigtsmaessig !== false
  s[727] = SDL_13b_5
  const SDL_13b_5_nej = s[10] || s[102] || v6 && f.sygdomForhindrerKontakt !== true || v7 || v8 && f.kontaktUhensigtsmaessig !== true || s[399] && f.kontaktUhensigtsmaessig !== true
  s[728] = SDL_13b_5_nej
  const SDL_13b_5_ir = s[10] || s[102] || v7
  s[729] = SDL_13b_5_ir
  // SDL.13f.1.dag: Grænsen for de kortere forløb (SDL § 13 f, stk. 1)
  const v12 = s[150] && s[72]
  const v13 = s[318] || v12
  const v14 = Math.min(s[400], s[401])
  const v15 = s[318] ? (v12 ? v14 : s[400]) : s[401]
  const v16 = s[294] ? FIRST_DAY : s[317] ? (v13 ? Math.min(s[400], v15) : s[400]) : v15
  const v17 = Math.max(s[402], s[403])
  const v18 = s[318] ? (v12 ? v17 : s[402]) : s[403]
  const v19 = s[294] ? NEVER : s[317] ? (v13 ? Math.max(s[402], v18) : s[402]) : v18
  const v20 = s[72] ? v14 : s[400]
  const v21 = s[72] ? v17 : s[402]
  const v22 = !(s[350] && !(s[0] < 20635 /* 2026-07-01 */ || s[72] && s[74] >= 20635 /* 2026-07-01 */)) && (s[294] || s[317] || s[318] || v12)
  const SDL_13f_1_dag = s[350] ? (v22 ? Math.min(v16, v20) : v20) : v16
  s[730] = SDL_13f_1_dag
  const SDL_13f_1_dag_hoej = s[350] ? (v22 ? Math.max(v19, v21) : v21) : v19
  s[731] = SDL_13f_1_dag_hoej
  const SDL_13f_1_dag_er = s[295] && (s[350] || v22)
  s[732] = SDL_13f_1_dag_er
  const SDL_13f_1_dag_ir = s[295] && (s[350] && s[22] || !(s[350] && !(s[0] < 20635 /* 2026-07-01 */ || s[72] && s[74] >= 20635 /* 2026-07-01 */)) && (s[294] || s[150] && s[22])) || s[0] < 20089 /* 2025-01-01 */
  s[733] = SDL_13f_1_dag_ir
  // SDL.21.1.1: Bortfald, når du ikke medvirker (SDL § 21, stk. 1, nr. 1)
  const v27 = f.udebliver !== true || f.rimeligGrund !== false || f.skriftligtOrienteret !== true
  const v28 = f.udebliver !== false && f.rimeligGrund !== true && f.skriftligtOrienteret !== false
  const v29 = s[308] && s[314]
  const SDL_21_1_1 = s[10] || s[102] && v28 || s[309] && v28 || s[310] && v28 || v29 && v28 || s[150] && v28
  s[734] = SDL_21_1_1
  const SDL_21_1_1_nej = s[10] || s[102] && v27 || s[309] && v27 || s[310] && v27 || v29 && v27 || s[150] && v27
  s[735] = SDL_21_1_1_nej
  // SDL.21a: Du må sige nej til behandlingen (SDL § 21 a)
  const v32 = s[110] && s[0] <= 16982 /* 2016-06-30 */
  const v33 = f.afviser === 'operation' || f.afviser === 'medicin' || f.afviser === 'anden_laegebehandling'
  const v34 = f.afviser !== undefined && !v33 || !(f.afviser !== undefined) || f.andenVurderingIndhentet !== true
  const v35 = (f.afviser !== undefined && v33 || !(f.afviser !== undefined)) && f.andenVurderingIndhentet !== false
  const v36 = s[1] >= 16983 /* 2016-07-01 */ && s[0] <= 18077 /* 2019-06-30 */
  const v37 = s[1] >= 18078 /* 2019-07-01 */
  const v38 = f.afviser === 'operation' || f.afviser === 'medicin'
  const v39 = f.afviser === 'anden_laegebehandling'
  const SDL_21a = s[10] || v32 && v35 || v36 && v35 || v37 && (f.afviser !== undefined && v38 || !(f.afviser !== undefined) || (f.afviser !== undefined && v39 || !(f.afviser !== undefined)) && f.tilsvarendeIndgribende !== false)
  s[749] = SDL_21a
  const SDL_21a_nej = s[10] || s[102] || s[101] && s[3] || v32 && v34 || v36 && v34 || v37 && (f.afviser !== undefined && !v38 || !(f.afviser !== undefined)) && (f.afviser !== undefined && !v39 || !(f.afviser !== undefined) || f.tilsvarendeIndgribende !== true)
  s[750] = SDL_21a_nej
  // SDL.21.1.2: Bortfald, når du siger nej til behandling (SDL § 21, stk. 1, nr. 2)
  const v42 = f.afviser === 'operation' || f.afviser === 'medicin' || f.afviser === 'anden_laegebehandling' || f.afviser === 'indlaeggelse'
  const v43 = f.afviser === 'optraening'
  const v44 = (f.afviser !== undefined && !v42 || !(f.afviser !== undefined) || f.noedvendigBehandling !== true) && (f.afviser !== undefined && !v43 || !(f.afviser !== undefined) || f.hensigtsmaessigOptraening !== true) || f.opfordret !== true || SDL_21a || f.skriftligtOrienteret !== true
  const v45 = ((f.afviser !== undefined && v42 || !(f.afviser !== undefined)) && f.noedvendigBehandling !== false || (f.afviser !== undefined && v43 || !(f.afviser !== undefined)) && f.hensigtsmaessigOptraening !== false) && f.opfordret !== false && (SDL_21a_nej || s[10]) && f.skriftligtOrienteret !== false
  const SDL_21_1_2 = s[10] || s[102] && v45 || s[101] && v45
  s[736] = SDL_21_1_2
  const SDL_21_1_2_nej = s[10] || s[102] && v44 || s[101] && v44
  s[737] = SDL_21_1_2_nej
  // SDL.21.1.3: Bortfald, når adfærden forhaler helbredelsen (SDL § 21, stk. 1, nr. 3)
  const SDL_21_1_3 = s[10] || s[7] && f.forhalerHelbredelsen !== false
  s[738] = SDL_21_1_3
  const SDL_21_1_3_nej = s[10] || s[7] && f.forhalerHelbredelsen !== true
  s[739] = SDL_21_1_3_nej
  // SDL.21.4.dag: Du skal opfylde betingelserne igen (SDL § 21, stk. 4)
  const SDL_21_4_dag = s[10] ? FIRST_DAY : shiftDays(f.underrettetOmBortfald ?? FIRST_DAY, 28)
  s[743] = SDL_21_4_dag
  const SDL_21_4_dag_hoej = s[10] ? NEVER : shiftDays(f.underrettetOmBortfald ?? 84005 /* 2199-12-31 */, 28)
  s[744] = SDL_21_4_dag_hoej
  // SDL.21.4: Sygedagpengene bliver genoptaget (SDL § 21, stk. 4)
  const v52 = f.opfyldtIgen ?? FIRST_DAY
  const v53 = f.opfyldtIgen ?? 84005 /* 2199-12-31 */
  const v54 = SDL_21_4_dag_hoej >= v52
  const v55 = s[101] && s[0] <= 15397 /* 2012-02-27 */
  const v56 = s[1] >= 15398 /* 2012-02-28 */ && s[0] <= 15516 /* 2012-06-25 */
  const v57 = s[1] >= 15517 /* 2012-06-26 */
  const SDL_21_4 = s[10] || s[102] && v54 || v55 && v54 || v56 || v57 && (v54 || s[10]) && f.genoptagetFoer !== true
  s[567] = SDL_21_4
  const SDL_21_4_nej = s[10] || s[102] && SDL_21_4_dag < v53 || v55 && SDL_21_4_dag < v53 || v56 || v57 && (SDL_21_4_dag < v53 || f.genoptagetFoer !== false)
  s[741] = SDL_21_4_nej
  const SDL_21_4_ir = s[10] || v56
  s[742] = SDL_21_4_ir
  // SDL.21.4.fra: Sygedagpengene bliver genoptaget fra (SDL § 21, stk. 4)
  const SDL_21_4_fra = s[10] ? FIRST_DAY : shiftDays(v52, 1)
  s[746] = SDL_21_4_fra
  const SDL_21_4_fra_hoej = s[10] ? NEVER : shiftDays(v53, 1)
  s[747] = SDL_21_4_fra_hoej
  const SDL_21_4_fra_ir = s[10] || SDL_21_4_nej || SDL_21_4_ir
  s[748] = SDL_21_4_fra_ir
  // SDL.24.1.ophør: Tidligste stop af udbetalingen (SDL § 24, stk. 1)
  const v64 = s[7] && s[0] <= 16687 /* 2015-09-09 */
  const v65 = s[1] >= 16688 /* 2015-09-10 */
  const v66 = f.ophoerErAfgjort !== false && s[404]
  const SDL_24_1_ophoer = s[10] ? FIRST_DAY : v64 ? FIRST_DAY : v66 ? Math.max(s[405], f.ophoerAfgjortDen ?? FIRST_DAY) : NEVER
  s[751] = SDL_24_1_ophoer
  const SDL_24_1_ophoer_hoej = s[10] ? NEVER : v64 ? NEVER : f.ophoerErAfgjort !== true ? NEVER : Math.max(s[406], f.ophoerAfgjortDen ?? 84005 /* 2199-12-31 */)
  s[752] = SDL_24_1_ophoer_hoej
  const SDL_24_1_ophoer_er = s[10] || v64 || v65 && (v66 || f.ophoerErAfgjort !== true)
  s[753] = SDL_24_1_ophoer_er
  const SDL_24_1_ophoer_ir = s[10] || v64 || v65 && f.ophoerErAfgjort !== false && s[407]
  s[754] = SDL_24_1_ophoer_ir
  // SDL.24.1.revurdering: Revurdering før sygedagpengene stopper (SDL § 24, stk. 1)
  const v71 = s[117] && s[49] <= 13331 /* 2006-07-02 */
  const SDL_24_1_revurdering = s[408] && (v71 || s[117] && s[120] >= 16252 /* 2014-07-01 */ && s[49] <= 2147483646)
  s[755] = SDL_24_1_revurdering
  const SDL_24_1_revurdering_nej = s[408] && (v71 || s[117] && s[120] >= 13332 /* 2006-07-03 */ && s[49] <= 16251 /* 2014-06-30 */)
  s[756] = SDL_24_1_revurdering_nej
  const SDL_24_1_revurdering_ir = s[408] && (v71 || s[122] || s[117] && s[120] === NEVER) || s[409] || s[122]
  s[757] = SDL_24_1_revurdering_ir
}

function svar_28(f, s) {
  // SDL.41.1: Første dag for selvstændige (SDL § 41)
  const v0 = f.selvstaendigForsikring === 'foerste_fravaersdag'
  const v1 = f.selvstaendigForsikring !== undefined && v0 || !(f.selvstaendigForsikring !== undefined)
  const v2 = f.selvstaendigForsikring !== undefined && !v0 || !(f.selvstaendigForsikring !== undefined)
  const v3 = f.selvstaendigForsikring === 'tredje_fravaersdag'
  const v4 = f.selvstaendigForsikring !== undefined && v3 || !(f.selvstaendigForsikring !== undefined)
  s[515] = v4
  const v5 = f.selvstaendigForsikring !== undefined && !v3 || !(f.selvstaendigForsikring !== undefined)
  const v6 = f.tredjeFravaersdag ?? FIRST_DAY
  s[513] = v6
  const v7 = f.tredjeFravaersdag ?? 84005 /* 2199-12-31 */
  s[514] = v7
  const v8 = shiftDays(s[71], 14)
  s[508] = v8
  const v9 = shiftDays(s[74], 14)
  s[509] = v9
  const v10 = v5 && s[72]
  s[516] = v10
  const v11 = v4 ? (v10 ? Math.min(v6, v8) : v6) : v8
  const v12 = v4 ? (v10 ? Math.max(v7, v9) : v7) : v9
  const v13 = v1 && s[72]
  s[517] = v13
  const v14 = v2 && (v4 || v10)
  s[518] = v14
  const v15 = v13 || v14
  s[522] = v15
  const v16 = v13 ? (v14 ? Math.min(s[71], v11) : s[71]) : v11
  const v17 = v13 ? (v14 ? Math.max(s[74], v12) : s[74]) : v12
  const v18 = v1 && s[22]
  const v19 = v18 || v2 && v5 && s[22]
  s[529] = v19
  const v20 = s[72] && s[93] && s[71] <= 15397 /* 2012-02-27 */
  const v21 = s[74] >= 15398 /* 2012-02-28 */
  s[521] = v21
  const v22 = s[71] <= 15516 /* 2012-06-25 */
  s[469] = v22
  const v23 = s[72] && v21 && v22
  const v24 = f.aftaleForSelvstaendig !== false && s[72]
  s[523] = v24
  const v25 = f.aftaleForSelvstaendig !== true && s[72]
  const v26 = Math.min(s[71], v8)
  const v27 = v24 ? (v25 ? v26 : s[71]) : v8
  const v28 = Math.max(s[74], v9)
  const v29 = v24 ? (v25 ? v28 : s[74]) : v9
  const v30 = f.aftaleForSelvstaendig !== false && s[22]
  s[528] = v30
  const v31 = v5 && (v24 || v25)
  const v32 = v4 ? (v31 ? Math.min(v6, v27) : v6) : v27
  const v33 = v4 ? (v31 ? Math.max(v7, v29) : v7) : v29
  const v34 = v2 && (v4 || v31)
  const v35 = v13 || v34
  const v36 = v13 ? (v34 ? Math.min(s[71], v32) : s[71]) : v32
  const v37 = v13 ? (v34 ? Math.max(s[74], v33) : s[74]) : v33
  const v38 = v18 || v2 && v5 && (v30 || f.aftaleForSelvstaendig !== true && s[22])
  const v39 = s[74] >= 15517 /* 2012-06-26 */
  s[470] = v39
  const v40 = s[72] && v39 && s[71] <= 18318 /* 2020-02-26 */
  const v41 = s[72] && s[74] >= 18319 /* 2020-02-27 */ && s[71] <= 19173 /* 2022-06-30 */
  const v42 = f.sygMedCovid19 !== false && s[72]
  const v43 = f.sygMedCovid19 !== true && s[72]
  const v44 = v42 ? (v43 ? v26 : s[71]) : v8
  const v45 = v42 ? (v43 ? v28 : s[74]) : v9
  const v46 = f.aftaleForSelvstaendig !== true && (v42 || v43)
  const v47 = v24 ? (v46 ? Math.min(s[71], v44) : s[71]) : v44
  const v48 = v24 ? (v46 ? Math.max(s[74], v45) : s[74]) : v45
  const v49 = v5 && (v24 || v46)
  const v50 = v4 ? (v49 ? Math.min(v6, v47) : v6) : v47
  const v51 = v4 ? (v49 ? Math.max(v7, v48) : v7) : v48
  const v52 = v2 && (v4 || v49)
  const v53 = v13 ? (v52 ? Math.min(s[71], v50) : s[71]) : v50
  const v54 = v13 ? (v52 ? Math.max(s[74], v51) : s[74]) : v51
  const v55 = s[72] && s[74] >= 19174 /* 2022-07-01 */ && s[75]
  const v56 = s[94] && v15
  s[525] = v56
  const v57 = v20 && v15
  s[524] = v57
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
  const SDL_41_1 = s[76] ? FIRST_DAY : v56 ? (v68 ? Math.min(v16, v69) : v16) : v69
  s[415] = SDL_41_1
  const v71 = v60 ? (v61 ? Math.max(v37, v54) : v54) : v37
  const v72 = v59 ? (v62 ? Math.max(v37, v71) : v37) : v71
  const v73 = v58 ? (v64 ? Math.max(v37, v72) : v37) : v72
  const v74 = v57 ? (v66 ? Math.max(v17, v73) : v17) : v73
  const SDL_41_1_hoej = s[76] ? NEVER : v56 ? (v68 ? Math.max(v17, v74) : v17) : v74
  s[416] = SDL_41_1_hoej
  const SDL_41_1_er = s[76] || v56 || v57 || v58 || v59 || v60 || v61
  s[414] = SDL_41_1_er
  const v77 = s[94] && v19
  s[526] = v77
  const v78 = v20 && v19
  s[527] = v78
  const SDL_41_1_ir = s[76] || v77 || v78 || v23 && v38 || v40 && v38 || v41 && (v18 || v2 && v5 && (v30 || f.aftaleForSelvstaendig !== true && (f.sygMedCovid19 !== false && s[22] || f.sygMedCovid19 !== true && s[22]))) || v55 && v38 || s[77]
  s[417] = SDL_41_1_ir
}

function svar_29(f, s) {
  // SDL.33.1: Første dag, kommunen betaler (SDL § 33)
  const v0 = !s[72] || !s[22] && s[71] === s[74]
  s[474] = v0
  const v1 = s[82] && s[88] < NEVER
  const v2 = s[82] && s[83] >= NEVER
  const v3 = Math.max(s[71], shiftDays(s[88], 1))
  const v4 = Math.max(s[74], shiftDays(s[83], 1))
  const v5 = s[82] && s[72]
  const v6 = s[86] || s[22]
  const v7 = Math.max(s[71], v3)
  const v8 = Math.min(s[74], v4)
  const v9 = v1 && v5
  const v10 = v2 && s[72]
  const v11 = s[86] && v5 && s[72] && v8 >= v7
  const v12 = v10 || v11
  const v13 = v10 ? (v11 ? Math.min(s[71], v7) : s[71]) : v7
  const v14 = v9 ? (v12 ? Math.min(v3, v13) : v3) : v13
  const v15 = v10 ? (v11 ? Math.max(s[74], v8) : s[74]) : v8
  const v16 = v9 ? (v12 ? Math.max(v4, v15) : v4) : v15
  const v17 = s[410] && s[411] < NEVER
  const v18 = s[410] && s[412] >= NEVER
  const v19 = Math.max(s[71], shiftDays(s[411], 1))
  const v20 = Math.max(s[74], shiftDays(s[412], 1))
  const v21 = s[410] && s[72]
  const v22 = s[413] || s[22]
  const v23 = Math.max(s[71], v19)
  const v24 = Math.min(s[74], v20)
  const v25 = v17 && v21
  const v26 = v18 && s[72]
  const v27 = s[413] && v21 && s[72] && v24 >= v23
  const v28 = v26 || v27
  const v29 = v26 ? (v27 ? Math.min(s[71], v23) : s[71]) : v23
  const v30 = v25 ? (v28 ? Math.min(v19, v29) : v19) : v29
  const v31 = v26 ? (v27 ? Math.max(s[74], v24) : s[74]) : v24
  const v32 = v25 ? (v28 ? Math.max(v20, v31) : v20) : v31
  const v33 = f.arbejdsskade !== false && s[72]
  const v34 = f.arbejdsskade !== true && s[414]
  const v35 = v33 ? (v34 ? Math.min(s[71], s[415]) : s[71]) : s[415]
  const v36 = v33 ? (v34 ? Math.max(s[74], s[416]) : s[74]) : s[416]
  const v37 = s[97] && (v33 || v34)
  const v38 = s[99] && s[72]
  const v39 = v37 ? (v38 ? Math.min(s[71], v35) : v35) : s[71]
  const v40 = v37 ? (v38 ? Math.max(s[74], v36) : v36) : s[74]
  const v41 = s[98] && (v25 || v26 || v27)
  const v42 = s[100] && (v37 || v38)
  const v43 = v41 ? (v42 ? Math.min(v30, v39) : v30) : v39
  const v44 = v41 ? (v42 ? Math.max(v32, v40) : v32) : v40
  const v45 = s[80] && (v9 || v10 || v11)
  const v46 = s[81] && (v41 || v42)
  const SDL_33_1_er = s[76] || s[96] && (v45 || v46)
  s[550] = SDL_33_1_er
  const SDL_33_1 = s[76] ? FIRST_DAY : v45 ? (v46 ? Math.min(v14, v43) : v14) : v43
  s[551] = SDL_33_1
  const SDL_33_1_hoej = s[76] ? NEVER : v45 ? (v46 ? Math.max(v16, v44) : v16) : v44
  s[552] = SDL_33_1_hoej
  const SDL_33_1_ir = s[76] || s[96] && (s[80] && (v1 && v6 || v2 && s[22] || s[86] && s[22] || s[86] && !((!v5 || !v6 && v3 === v4) && v0 && (v5 && s[72] || !v5 && !s[72]) && (!v5 || s[71] === v3))) || s[81] && (s[98] && (v17 && v22 || v18 && s[22] || s[413] && s[22] || s[413] && !((!v21 || !v22 && v19 === v20) && v0 && (v21 && s[72] || !v21 && !s[72]) && (!v21 || s[71] === v19))) || s[100] && (s[97] && (f.arbejdsskade !== false && s[22] || f.arbejdsskade !== true && s[417]) || s[99] && s[22]))) || s[77]
  s[553] = SDL_33_1_ir
  // SDL.24a.2: Første dag i jobafklaring ved ny sygemelding (SDL § 24 a, stk. 2-5)
  const v51 = s[72] && s[418]
  const v52 = s[97] && s[72]
  const v53 = s[99] && SDL_33_1_er
  const SDL_24a_2 = v51 ? FIRST_DAY : v52 ? (v53 ? Math.min(s[71], SDL_33_1) : s[71]) : SDL_33_1
  s[759] = SDL_24a_2
  const SDL_24a_2_hoej = v51 ? NEVER : v52 ? (v53 ? Math.max(s[74], SDL_33_1_hoej) : s[74]) : SDL_33_1_hoej
  s[760] = SDL_24a_2_hoej
  const SDL_24a_2_er = s[132] && (v51 || s[104] && (v52 || v53))
  s[761] = SDL_24a_2_er
  const SDL_24a_2_ir = s[132] && (v51 || s[104] && (s[97] && s[22] || s[99] && SDL_33_1_ir) || s[77]) || s[419]
  s[762] = SDL_24a_2_ir
  // SDL.24a.6: Sygedagpenge i stedet for jobafklaring ved livstruende sygdom (SDL § 24 a, stk. 6)
  const SDL_24a_6 = s[10] || s[128] && (s[132] || s[127]) && f.laegenVurdererLivstruende !== false
  s[763] = SDL_24a_6
  const SDL_24a_6_nej = s[10] || s[420] || s[128] && (s[126] || f.laegenVurdererLivstruende !== true)
  s[764] = SDL_24a_6_nej
  // SDL.24b.1: Fra jobafklaring til sygedagpenge ved livstruende sygdom (SDL § 24 b, stk. 1)
  const SDL_24b_1 = s[10] || s[128] && f.erIJobafklaring !== false && f.laegenVurdererLivstruende !== false && f.opfylderBeskaeftigelseskravetVedLivstruende !== false
  s[568] = SDL_24b_1
  const SDL_24b_1_nej = s[10] || s[420] || s[128] && (f.erIJobafklaring !== true || f.laegenVurdererLivstruende !== true || f.opfylderBeskaeftigelseskravetVedLivstruende !== true)
  s[766] = SDL_24b_1_nej
  // SDL.24b.2: Første dag med sygedagpenge i stedet for jobafklaring (SDL § 24 b, stk. 2)
  const v62 = f.bedtOmSygedagpengeDen ?? FIRST_DAY
  const v63 = f.bedtOmSygedagpengeDen ?? 84005 /* 2199-12-31 */
  const v64 = f.laegenVurderedeLivstruendeDen ?? FIRST_DAY
  const v65 = f.laegenVurderedeLivstruendeDen ?? 84005 /* 2199-12-31 */
  const v66 = shiftDays(v65, 56) >= v62
  const v67 = shiftDays(v64, 56) >= v63
  const SDL_24b_2 = s[111] ? FIRST_DAY : v66 ? (v67 ? v64 : Math.min(v62, v64)) : v62
  s[767] = SDL_24b_2
  const SDL_24b_2_hoej = s[111] ? NEVER : v66 ? (v67 ? v65 : Math.max(v63, v65)) : v63
  s[768] = SDL_24b_2_hoej
  const SDL_24b_2_ir = SDL_24b_1 && s[111] || SDL_24b_1_nej || s[10]
  s[769] = SDL_24b_2_ir
  // SDL.26.1.uger: Krævet arbejdsdygtighed før ny ret (SDL § 26, stk. 1)
  const v71 = s[72] && s[93] && s[418]
  s[425] = v71
  const SDL_26_1_uger = s[76] ? -Infinity : v71 || s[104] ? (s[104] ? 0 : 91) : 91
  s[422] = SDL_26_1_uger
  const SDL_26_1_uger_hoej = s[76] ? Infinity : s[94] ? 91 : v71 ? 91 : 0
  s[423] = SDL_26_1_uger_hoej
  const SDL_26_1_uger_er = s[76] || s[94] || v71 || s[104]
  s[421] = SDL_26_1_uger_er
}

function svar_30(f, s) {
  // SDL.26.1: Ny ret, når retten er brugt op (SDL § 26, stk. 1)
  const v0 = s[421] && (f.arbejdsdygtigUgerEfterOphoer ?? 7280) >= s[422]
  const v1 = s[421] && (f.arbejdsdygtigUgerEfterOphoer ?? 0) < s[423]
  const v2 = s[306] || s[124]
  const v3 = s[85] && s[125]
  const v4 = v0 || s[424] && (s[123] || s[125]) && (s[303] || s[123])
  const v5 = (v1 || s[85]) && (v2 || v3) && (v1 || v2)
  const v6 = s[85] && v3
  const v7 = f.ugerISammenhaengendeSygeperiode ?? 0
  const v8 = f.ugerISammenhaengendeSygeperiode ?? 7280
  const v9 = f.retErOpbrugt !== false && v8 > 364
  const SDL_26_1 = v9 && (s[76] || s[94] && v4 || s[425] && v4 || s[104])
  s[770] = SDL_26_1
  const SDL_26_1_nej = v9 && (s[76] || s[94] && v5 || s[425] && v5)
  s[771] = SDL_26_1_nej
  const SDL_26_1_ir = v9 && (s[76] || s[94] && v6 || s[425] && v6 || s[77]) || f.retErOpbrugt !== true || v7 <= 364
  s[772] = SDL_26_1_ir
  // SDL.26.1.covid: Covid-forlængelse i 3 måneder (SDL § 26, stk. 1-2)
  const v13 = f.fravaer !== undefined ? s[426] : ALL_DAYS
  const v14 = Math.max(s[49], 18330 /* 2020-03-09 */)
  const v15 = Math.max(s[120], 18330 /* 2020-03-09 */)
  const v16 = s[117] && v14 <= 18808 /* 2021-06-30 */
  const v17 = s[117] && s[120] >= 18330 /* 2020-03-09 */
  const v18 = s[117] && s[49] < 18330 /* 2020-03-09 */
  const v19 = s[117] && s[49] <= 18535 /* 2020-09-30 */
  const v20 = v18 || s[117] && s[120] > 18535 /* 2020-09-30 */
  const v21 = (v17 || s[122]) && (v19 || s[122]) && (v17 || v19)
  const v22 = v17 || countDays(s[15], 18330 /* 2020-03-09 */, 18330 /* 2020-03-09 */) < 1 || f.fortsatRet9Marts2020 !== true
  const v23 = (v18 || s[122]) && countDays(v13, 18330 /* 2020-03-09 */, 18330 /* 2020-03-09 */) >= 1 && f.fortsatRet9Marts2020 !== false
  const v24 = v21 || v23
  const v25 = (v20 || s[122]) && v22
  const v26 = shiftDays(s[49], 1)
  s[455] = v26
  const v27 = shiftDays(s[120], 1)
  s[457] = v27
  const v28 = shiftDays(shiftMonths(v26, 3), -1)
  const v29 = shiftDays(shiftMonths(v27, 3), -1)
  const v30 = Math.max(v28, 18443 /* 2020-06-30 */)
  const v31 = Math.min(v29, 18443 /* 2020-06-30 */)
  const v32 = v21 && s[117]
  const v33 = s[122] && s[117] && v31 >= v30
  const v34 = v20 || v33
  const v35 = v20 ? 18443 /* 2020-06-30 */ : v30
  const v36 = v32 ? (v34 ? Math.min(v28, v35) : v28) : v35
  const v37 = v20 ? 18443 /* 2020-06-30 */ : v31
  const v38 = v32 ? (v34 ? Math.max(v29, v37) : v29) : v37
  const v39 = v21 && s[122]
  const v40 = v24 && (v32 || v20 || v33)
  const v41 = v25 && s[117]
  const v42 = v40 ? (v41 ? Math.min(s[49], v36) : v36) : s[49]
  const v43 = v40 ? (v41 ? Math.max(s[120], v38) : v38) : s[120]
  const v44 = v14 <= 2147483646
  const v45 = s[117] && v15 >= 18809 /* 2021-07-01 */ && v44
  const v46 = s[122] || s[117] && v15 === NEVER
  const v47 = v16 && (v40 || v41)
  const v48 = v45 && s[117]
  const SDL_26_1_covid_er = v47 || v48
  s[431] = SDL_26_1_covid_er
  const SDL_26_1_covid = v47 ? (v48 ? Math.min(s[49], v42) : v42) : s[49]
  s[429] = SDL_26_1_covid
  const SDL_26_1_covid_hoej = v47 ? (v48 ? Math.max(s[120], v43) : v43) : s[120]
  s[430] = SDL_26_1_covid_hoej
  const SDL_26_1_covid_ir = v16 && (v24 && (v39 || s[122] && !((!s[117] || !s[122] && v28 === v29) && s[117] && (!s[117] || v28 === 18443 /* 2020-06-30 */))) || v25 && s[122]) || v45 && s[122] || v46
  s[432] = SDL_26_1_covid_ir
  // SDL.26.1.fra: Hvornår covid-forlængelsen regnes fra (SDL § 26, stk. 1-2)
  const v53 = !s[117] || !s[122] && s[49] === s[120]
  s[466] = v53
  const v54 = s[117] && v44
  const v55 = v23 ? 18352 /* 2020-03-31 */ : NEVER
  const v56 = v22 ? NEVER : 18352 /* 2020-03-31 */
  const v57 = Math.max(s[49], v55)
  const v58 = Math.min(s[120], v56)
  const v59 = s[122] && s[117] && v58 >= v57
  const v60 = v20 || v59
  const v61 = v20 ? (v59 ? Math.min(v55, v57) : v55) : v57
  const SDL_26_1_fra = v32 ? (v60 ? Math.min(s[49], v61) : s[49]) : v61
  s[773] = SDL_26_1_fra
  const v63 = v20 ? (v59 ? Math.max(v56, v58) : v56) : v58
  const SDL_26_1_fra_hoej = v32 ? (v60 ? Math.max(s[120], v63) : s[120]) : v63
  s[774] = SDL_26_1_fra_hoej
  const SDL_26_1_fra_er = v54 && (v32 || v20 || v59)
  s[775] = SDL_26_1_fra_er
  const SDL_26_1_fra_ir = v54 && (v39 || s[122] && !(v53 && v55 === v56 && s[117] && (!s[117] || s[49] === v55))) || v46
  s[776] = SDL_26_1_fra_ir
  // SDL.26.2: Ny ret for pensionister, når retten er brugt op (SDL § 26, stk. 1)
  const v67 = f.retErOpbrugt !== false && v8 > 182 && s[427]
  const SDL_26_2 = v67 && (s[76] || s[94] || s[425] && v0 || s[104])
  s[777] = SDL_26_2
  const SDL_26_2_nej = v67 && (s[76] || s[94] || s[425] && v1)
  s[778] = SDL_26_2_nej
  const SDL_26_2_ir = v67 && (s[76] || s[94] || s[425] && s[85] || s[77]) || f.retErOpbrugt !== true || v7 <= 182 || s[428]
  s[779] = SDL_26_2_ir
}

function svar_31(f, s) {
  // SDL.26.3.covid: Covid-forlængelse i 3 måneder mere (SDL § 26, stk. 3)
  const v0 = Math.max(18330 /* 2020-03-09 */, s[429])
  const v1 = Math.max(18330 /* 2020-03-09 */, s[430])
  const v2 = s[431] && v0 <= 18808 /* 2021-06-30 */
  const v3 = s[431] && s[117]
  const v4 = v3 && s[49] < s[430]
  const v5 = s[431] && s[430] >= 18443 /* 2020-06-30 */
  const v6 = s[431] && s[429] <= 18535 /* 2020-09-30 */
  const v7 = (v5 || s[432]) && (v6 || s[432]) && (v5 || v6)
  const v8 = shiftDays(shiftMonths(shiftDays(s[429], 1), 3), -1)
  const v9 = shiftDays(shiftMonths(shiftDays(s[430], 1), 3), -1)
  const v10 = Math.max(s[429], v8)
  const v11 = Math.min(s[430], v9)
  const v12 = (v4 || s[432] || s[122]) && (v7 || s[432]) && (v4 || v7) && s[431]
  const v13 = (v3 && s[120] >= s[429] || s[431] && s[429] < 18443 /* 2020-06-30 */ || s[431] && s[430] > 18535 /* 2020-09-30 */) && s[431]
  const v14 = s[432] && s[431] && v11 >= v10
  const v15 = v13 || v14
  const v16 = v13 ? (v14 ? Math.min(s[429], v10) : s[429]) : v10
  const v17 = v12 ? (v15 ? Math.min(v8, v16) : v8) : v16
  const v18 = v13 ? (v14 ? Math.max(s[430], v11) : s[430]) : v11
  const v19 = v12 ? (v15 ? Math.max(v9, v18) : v9) : v18
  const v20 = s[431] && v1 >= 18809 /* 2021-07-01 */ && v0 <= 2147483646
  const v21 = v2 && (v12 || v13 || v14)
  const v22 = v20 && s[431]
  const SDL_26_3_covid_er = v21 || v22
  s[782] = SDL_26_3_covid_er
  const SDL_26_3_covid = v21 ? (v22 ? Math.min(s[429], v17) : v17) : s[429]
  s[780] = SDL_26_3_covid
  const SDL_26_3_covid_hoej = v21 ? (v22 ? Math.max(s[430], v19) : v19) : s[430]
  s[781] = SDL_26_3_covid_hoej
  const SDL_26_3_covid_ir = v2 && s[432] || v20 && s[432] || s[432] || s[431] && v1 === NEVER
  s[783] = SDL_26_3_covid_ir
  // SDL.26a.1.covid: Covid-forlængelse efter en anden forlængelse (SDL § 26 a, stk. 1-2)
  const v27 = Math.max(s[433], 18330 /* 2020-03-09 */) <= 18808 /* 2021-06-30 */
  const v28 = s[433] < 18330 /* 2020-03-09 */ || s[434] > 18535 /* 2020-09-30 */
  const v29 = s[434] >= 18330 /* 2020-03-09 */ && s[433] <= 18535 /* 2020-09-30 */
  const v30 = shiftDays(shiftMonths(shiftDays(s[433], 1), 3), -1)
  const v31 = shiftDays(shiftMonths(shiftDays(s[434], 1), 3), -1)
  const v32 = v30 >= 18443 /* 2020-06-30 */
  const v33 = v31 >= 18443 /* 2020-06-30 */
  const v34 = v32 ? v30 : v33 ? Math.min(18443 /* 2020-06-30 */, v30) : 18443 /* 2020-06-30 */
  const v35 = v32 ? v31 : v33 ? Math.max(18443 /* 2020-06-30 */, v31) : 18443 /* 2020-06-30 */
  const v36 = v29 ? (v28 ? Math.min(s[433], v34) : v34) : s[433]
  const v37 = v29 ? (v28 ? Math.max(s[434], v35) : v35) : s[434]
  const v38 = Math.max(s[434], 18330 /* 2020-03-09 */) >= 18809 /* 2021-07-01 */
  const SDL_26a_1_covid = v27 ? (v38 ? Math.min(s[433], v36) : v36) : s[433]
  s[784] = SDL_26a_1_covid
  const SDL_26a_1_covid_hoej = v27 ? (v38 ? Math.max(s[434], v37) : v37) : s[434]
  s[785] = SDL_26a_1_covid_hoej
  // SDL.26a.3.covid: Covid-forlængelse i 3 måneder mere efter en anden forlængelse (SDL § 26 a, stk. 3)
  const v41 = Math.max(18330 /* 2020-03-09 */, SDL_26a_1_covid)
  const v42 = Math.max(18330 /* 2020-03-09 */, SDL_26a_1_covid_hoej)
  const v43 = v41 <= 18808 /* 2021-06-30 */
  const v44 = s[434] >= SDL_26a_1_covid || SDL_26a_1_covid < 18443 /* 2020-06-30 */ || SDL_26a_1_covid_hoej > 18535 /* 2020-09-30 */
  const v45 = s[433] < SDL_26a_1_covid_hoej && SDL_26a_1_covid_hoej >= 18443 /* 2020-06-30 */ && SDL_26a_1_covid <= 18535 /* 2020-09-30 */
  const v46 = shiftDays(shiftMonths(shiftDays(SDL_26a_1_covid, 1), 3), -1)
  const v47 = shiftDays(shiftMonths(shiftDays(SDL_26a_1_covid_hoej, 1), 3), -1)
  const v48 = v45 ? (v44 ? Math.min(SDL_26a_1_covid, v46) : v46) : SDL_26a_1_covid
  const v49 = v45 ? (v44 ? Math.max(SDL_26a_1_covid_hoej, v47) : v47) : SDL_26a_1_covid_hoej
  const v50 = v42 >= 18809 /* 2021-07-01 */ && v41 <= 2147483646
  const SDL_26a_3_covid_ir = v42 === NEVER
  s[438] = SDL_26a_3_covid_ir
  const SDL_26a_3_covid_er = v43 || v50
  s[437] = SDL_26a_3_covid_er
  const SDL_26a_3_covid = v43 ? (v50 ? Math.min(SDL_26a_1_covid, v48) : v48) : SDL_26a_1_covid
  s[435] = SDL_26a_3_covid
  const SDL_26a_3_covid_hoej = v43 ? (v50 ? Math.max(SDL_26a_1_covid_hoej, v49) : v49) : SDL_26a_1_covid_hoej
  s[436] = SDL_26a_3_covid_hoej
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
  s[439] = SDL_26c_covid_er
  const SDL_26c_covid = v73 ? (v74 ? Math.min(SDL_26_3_covid, v69) : v69) : SDL_26_3_covid
  s[440] = SDL_26c_covid
  const SDL_26c_covid_hoej = v73 ? (v74 ? Math.max(SDL_26_3_covid_hoej, v71) : v71) : SDL_26_3_covid_hoej
  s[441] = SDL_26c_covid_hoej
  const SDL_26c_covid_ir = v57 && SDL_26_3_covid_ir || v72 && SDL_26_3_covid_ir || SDL_26_3_covid_ir || SDL_26_3_covid_er && v56 === NEVER
  s[442] = SDL_26c_covid_ir
}

function svar_32(f, s) {
  // SDL.26d.covid: Covid-forlængelse i 1 måned, oktober 2020, efter en anden forlængelse (SDL § 26 d, stk. 1-2)
  const v0 = Math.max(18330 /* 2020-03-09 */, s[435])
  const v1 = Math.max(18330 /* 2020-03-09 */, s[436])
  const v2 = s[437] && v0 <= 18808 /* 2021-06-30 */
  const v3 = s[437] && s[436] >= 18535 /* 2020-09-30 */
  const v4 = s[437] && s[435] <= 18566 /* 2020-10-31 */
  const v5 = shiftDays(shiftMonths(shiftDays(s[435], 1), 1), -1)
  const v6 = shiftDays(shiftMonths(shiftDays(s[436], 1), 1), -1)
  const v7 = Math.max(s[435], v5)
  const v8 = Math.min(s[436], v6)
  const v9 = (v3 || s[438]) && (v4 || s[438]) && (v3 || v4) && s[437]
  const v10 = (s[437] && s[435] < 18535 /* 2020-09-30 */ || s[437] && s[436] > 18566 /* 2020-10-31 */) && s[437]
  const v11 = s[438] && s[437] && v8 >= v7
  const v12 = v10 || v11
  const v13 = v10 ? (v11 ? Math.min(s[435], v7) : s[435]) : v7
  const v14 = v9 ? (v12 ? Math.min(v5, v13) : v5) : v13
  const v15 = v10 ? (v11 ? Math.max(s[436], v8) : s[436]) : v8
  const v16 = v9 ? (v12 ? Math.max(v6, v15) : v6) : v15
  const v17 = s[437] && v1 >= 18809 /* 2021-07-01 */ && v0 <= 2147483646
  const v18 = v2 && (v9 || v10 || v11)
  const v19 = v17 && s[437]
  const SDL_26d_covid_er = v18 || v19
  s[788] = SDL_26d_covid_er
  const SDL_26d_covid = v18 ? (v19 ? Math.min(s[435], v14) : v14) : s[435]
  s[786] = SDL_26d_covid
  const SDL_26d_covid_hoej = v18 ? (v19 ? Math.max(s[436], v16) : v16) : s[436]
  s[787] = SDL_26d_covid_hoej
  const SDL_26d_covid_ir = v2 && s[438] || v17 && s[438] || s[438] || s[437] && v1 === NEVER
  s[789] = SDL_26d_covid_ir
  // SDL.26f.covid: Covid-forlængelse i stedet for jobafklaring, § 26 f (SDL § 26 f, stk. 1)
  const v24 = f.forlaengelseErAfgjort !== false && SDL_26d_covid_er
  const v25 = f.forlaengelseErAfgjort !== true && s[439]
  const v26 = v24 || v25
  const v27 = v24 ? (v25 ? Math.min(s[440], SDL_26d_covid) : SDL_26d_covid) : s[440]
  const v28 = v24 ? (v25 ? Math.max(s[441], SDL_26d_covid_hoej) : SDL_26d_covid_hoej) : s[441]
  const v29 = f.forlaengelseErAfgjort !== false && SDL_26d_covid_ir || f.forlaengelseErAfgjort !== true && s[442]
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
  s[445] = SDL_26f_covid_er
  const SDL_26f_covid = v50 ? (v51 ? Math.min(v27, v46) : v46) : v27
  s[443] = SDL_26f_covid
  const SDL_26f_covid_hoej = v50 ? (v51 ? Math.max(v28, v48) : v48) : v28
  s[444] = SDL_26f_covid_hoej
  const SDL_26f_covid_ir = v32 && v29 || v49 && v29 || v29 || v26 && v31 === NEVER
  s[446] = SDL_26f_covid_ir
}

function svar_33(f, s) {
  // SDL.26g.covid: Covid-forlængelse i stedet for jobafklaring, § 26 g (SDL § 26 g, stk. 1)
  const v0 = Math.max(18330 /* 2020-03-09 */, s[443])
  const v1 = Math.max(18330 /* 2020-03-09 */, s[444])
  const v2 = s[445] && v0 <= 18808 /* 2021-06-30 */
  const v3 = shiftDays(s[443], 1)
  const v4 = shiftDays(s[444], 1)
  const v5 = s[445] && v4 >= 18659 /* 2021-02-01 */
  const v6 = s[445] && v3 <= 18686 /* 2021-02-28 */
  const v7 = shiftDays(shiftMonths(v3, 1), -1)
  const v8 = shiftDays(shiftMonths(v4, 1), -1)
  const v9 = Math.max(s[443], v7)
  const v10 = Math.min(s[444], v8)
  const v11 = (v5 || s[446]) && (v6 || s[446]) && (v5 || v6) && s[445]
  const v12 = (s[445] && v3 < 18659 /* 2021-02-01 */ || s[445] && v4 > 18686 /* 2021-02-28 */) && s[445]
  const v13 = s[446] && s[445] && v10 >= v9
  const v14 = v12 || v13
  const v15 = v12 ? (v13 ? Math.min(s[443], v9) : s[443]) : v9
  const v16 = v11 ? (v14 ? Math.min(v7, v15) : v7) : v15
  const v17 = v12 ? (v13 ? Math.max(s[444], v10) : s[444]) : v10
  const v18 = v11 ? (v14 ? Math.max(v8, v17) : v8) : v17
  const v19 = s[445] && v1 >= 18809 /* 2021-07-01 */ && v0 <= 2147483646
  const v20 = v2 && (v11 || v12 || v13)
  const v21 = v19 && s[445]
  const SDL_26g_covid_er = v20 || v21
  s[792] = SDL_26g_covid_er
  const SDL_26g_covid = v20 ? (v21 ? Math.min(s[443], v16) : v16) : s[443]
  s[790] = SDL_26g_covid
  const SDL_26g_covid_hoej = v20 ? (v21 ? Math.max(s[444], v18) : v18) : s[444]
  s[791] = SDL_26g_covid_hoej
  const SDL_26g_covid_ir = v2 && s[446] || v19 && s[446] || s[446] || s[445] && v1 === NEVER
  s[793] = SDL_26g_covid_ir
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
  s[796] = SDL_26h_covid_er
  const SDL_26h_covid = v46 ? (v47 ? Math.min(SDL_26g_covid, v42) : v42) : SDL_26g_covid
  s[794] = SDL_26h_covid
  const SDL_26h_covid_hoej = v46 ? (v47 ? Math.max(SDL_26g_covid_hoej, v44) : v44) : SDL_26g_covid_hoej
  s[795] = SDL_26h_covid_hoej
  const SDL_26h_covid_ir = v28 && SDL_26g_covid_ir || v45 && SDL_26g_covid_ir || SDL_26g_covid_ir || SDL_26g_covid_er && v27 === NEVER
  s[797] = SDL_26h_covid_ir
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
  s[800] = SDL_26i_covid_er
  const SDL_26i_covid = v72 ? (v73 ? Math.min(SDL_26h_covid, v68) : v68) : SDL_26h_covid
  s[798] = SDL_26i_covid
  const SDL_26i_covid_hoej = v72 ? (v73 ? Math.max(SDL_26h_covid_hoej, v70) : v70) : SDL_26h_covid_hoej
  s[799] = SDL_26i_covid_hoej
  const SDL_26i_covid_ir = v54 && SDL_26h_covid_ir || v71 && SDL_26h_covid_ir || SDL_26h_covid_ir || SDL_26h_covid_er && v53 === NEVER
  s[801] = SDL_26i_covid_ir
}

function svar_34(f, s) {
  // SDL.27.1.2.uger: Længste forlængelse til afklaring (SDL § 27, stk. 1, nr. 2)
  const v0 = s[50] && s[51] && s[447] <= 14691 /* 2010-03-23 */
  const v1 = s[50] && s[448] >= 14692 /* 2010-03-24 */ && s[449]
  const SDL_27_1_2_uger = s[59] ? -Infinity : v0 ? 182 : v1 ? 273 : s[450] ? 273 : 483
  s[808] = SDL_27_1_2_uger
  const SDL_27_1_2_uger_hoej = s[59] ? Infinity : v1 || s[451] ? (s[451] ? (s[452] ? 483 : 273) : 273) : 182
  s[809] = SDL_27_1_2_uger_hoej
  const SDL_27_1_2_uger_er = s[59] || v0 || v1 || s[450] || s[452]
  s[810] = SDL_27_1_2_uger_er
  // SDL.27.1.2.slut: Seneste slut på forlængelse til afklaring (SDL § 27, stk. 1, nr. 2)
  const SDL_27_1_2_slut_er = s[59] || s[453] && s[117] && SDL_27_1_2_uger_er
  s[806] = SDL_27_1_2_slut_er
  const SDL_27_1_2_slut = s[59] ? FIRST_DAY : shiftDays(s[49], SDL_27_1_2_uger)
  s[804] = SDL_27_1_2_slut
  const SDL_27_1_2_slut_hoej = s[59] ? NEVER : shiftDays(s[120], SDL_27_1_2_uger_hoej)
  s[805] = SDL_27_1_2_slut_hoej
  const SDL_27_1_2_slut_ir = s[59] || s[453] && (s[122] || s[56]) || s[70]
  s[569] = SDL_27_1_2_slut_ir
  // SDL.27.1.3.slut: Seneste slut på forlængelse ved lægebehandling (SDL § 27, stk. 2)
  const v9 = allPeriods(f.ventetidPaaSygehus)
  const SDL_27_1_3_slut_er = s[59] || s[453] && s[117] && s[454]
  s[813] = SDL_27_1_3_slut_er
  const SDL_27_1_3_slut = s[59] ? FIRST_DAY : dayReaching(without(ALL_DAYS, f.ventetidPaaSygehus !== undefined ? v9 : NO_DAYS), s[455], s[456])
  s[811] = SDL_27_1_3_slut
  const SDL_27_1_3_slut_hoej = s[59] ? NEVER : dayReaching(without(ALL_DAYS, f.ventetidPaaSygehus !== undefined ? v9 : ALL_DAYS), s[457], s[458])
  s[812] = SDL_27_1_3_slut_hoej
  // SDL.27.1.4.slut: Seneste slut på forlængelse til afklaring af fleksjob eller pension (SDL § 27, stk. 1, nr. 4)
  const v13 = shiftDays(s[49], 182)
  const v14 = s[450] && s[117]
  const v15 = s[459] || s[460]
  const v16 = s[460] ? FIRST_DAY : NEVER
  const SDL_27_1_4_slut = s[59] ? FIRST_DAY : s[461] ? FIRST_DAY : v14 ? (v15 ? Math.min(v13, v16) : v13) : v16
  s[814] = SDL_27_1_4_slut
  const SDL_27_1_4_slut_hoej = s[59] ? NEVER : s[461] ? NEVER : v15 ? NEVER : shiftDays(s[120], 182)
  s[815] = SDL_27_1_4_slut_hoej
  const SDL_27_1_4_slut_er = s[59] || s[461] || v14 || s[459] || s[460]
  s[816] = SDL_27_1_4_slut_er
  const SDL_27_1_4_slut_ir = s[59] || s[461] || s[450] && s[122] || s[460] || s[70]
  s[817] = SDL_27_1_4_slut_ir
  // SDL.27.1.slut: Forlængelsens seneste slut (SDL § 27, stk. 1)
  const v21 = s[60] || s[64] || s[65] || s[66]
  const v22 = s[462] && s[463] && s[464] && s[465] && (s[53] || s[55] || s[57] || s[58])
  const v23 = Math.max(s[49], SDL_27_1_2_slut)
  const v24 = Math.min(s[120], SDL_27_1_2_slut_hoej)
  const v25 = s[61] && SDL_27_1_2_slut_er
  const v26 = s[67] && s[117]
  const v27 = s[56] && SDL_27_1_2_slut_er && s[117] && v24 >= v23
  const v28 = v26 || v27
  const v29 = v26 ? (v27 ? Math.min(s[49], v23) : s[49]) : v23
  const v30 = v26 ? (v27 ? Math.max(s[120], v24) : s[120]) : v24
  const v31 = s[56] && SDL_27_1_2_slut_ir && s[122]
  const v32 = Math.max(s[49], SDL_27_1_3_slut)
  const v33 = Math.min(s[120], SDL_27_1_3_slut_hoej)
  const v34 = s[62] && SDL_27_1_3_slut_er
  const v35 = s[68] && s[117]
  const v36 = s[56] && SDL_27_1_3_slut_er && s[117] && v33 >= v32
  const v37 = v35 || v36
  const v38 = v35 ? (v36 ? Math.min(s[49], v32) : s[49]) : v32
  const v39 = v35 ? (v36 ? Math.max(s[120], v33) : s[120]) : v33
  const v40 = Math.max(s[49], SDL_27_1_4_slut)
  const v41 = Math.min(s[120], SDL_27_1_4_slut_hoej)
  const v42 = s[63] && SDL_27_1_4_slut_er
  const v43 = s[69] && s[117]
  const v44 = s[54] && SDL_27_1_4_slut_er && s[117] && v41 >= v40
  const v45 = v43 || v44
  const v46 = v43 ? (v44 ? Math.min(s[49], v40) : s[49]) : v40
  const v47 = v43 ? (v44 ? Math.max(s[120], v41) : s[120]) : v41
  const v48 = Math.max(v42 ? (v45 ? Math.min(SDL_27_1_4_slut, v46) : SDL_27_1_4_slut) : v46, v25 ? (v28 ? Math.min(SDL_27_1_2_slut, v29) : SDL_27_1_2_slut) : v29, v34 ? (v37 ? Math.min(SDL_27_1_3_slut, v38) : SDL_27_1_3_slut) : v38)
  const v49 = Math.max(v42 ? (v45 ? Math.max(SDL_27_1_4_slut_hoej, v47) : SDL_27_1_4_slut_hoej) : v47, v25 ? (v28 ? Math.max(SDL_27_1_2_slut_hoej, v30) : SDL_27_1_2_slut_hoej) : v30, v34 ? (v37 ? Math.max(SDL_27_1_3_slut_hoej, v39) : SDL_27_1_3_slut_hoej) : v39)
  const v50 = (v25 || v26 || v27) && (v34 || v35 || v36) && (v42 || v43 || v44)
  const v51 = s[61] && SDL_27_1_2_slut_ir || s[67] && s[122] || v31 || s[56] && !((!SDL_27_1_2_slut_er || !SDL_27_1_2_slut_ir && SDL_27_1_2_slut === SDL_27_1_2_slut_hoej) && s[466] && (SDL_27_1_2_slut_er && s[117] || !SDL_27_1_2_slut_er && !s[117]) && (!SDL_27_1_2_slut_er || s[49] === SDL_27_1_2_slut)) || s[62] && SDL_27_1_2_slut_ir || s[68] && s[122] || v31 || s[56] && !((!SDL_27_1_3_slut_er || !SDL_27_1_2_slut_ir && SDL_27_1_3_slut === SDL_27_1_3_slut_hoej) && s[466] && (SDL_27_1_3_slut_er && s[117] || !SDL_27_1_3_slut_er && !s[117]) && (!SDL_27_1_3_slut_er || s[49] === SDL_27_1_3_slut)) || s[63] && SDL_27_1_4_slut_ir || s[69] && s[122] || s[54] && SDL_27_1_4_slut_ir && s[122] || s[54] && !((!SDL_27_1_4_slut_er || !SDL_27_1_4_slut_ir && SDL_27_1_4_slut === SDL_27_1_4_slut_hoej) && s[466] && (SDL_27_1_4_slut_er && s[117] || !SDL_27_1_4_slut_er && !s[117]) && (!SDL_27_1_4_slut_er || s[49] === SDL_27_1_4_slut))
  const v52 = v22 && v50
  const v53 = s[467] && v50 && v49 >= NEVER
  const SDL_27_1_slut = s[59] ? FIRST_DAY : v52 || v53 ? (v52 ? v48 : NEVER) : NEVER
  s[821] = SDL_27_1_slut
  const SDL_27_1_slut_hoej = s[59] ? NEVER : v21 ? NEVER : v49
  s[822] = SDL_27_1_slut_hoej
  const SDL_27_1_slut_er = s[123] && (s[59] || s[453] && (v21 || v52 || v53))
  s[823] = SDL_27_1_slut_er
  const SDL_27_1_slut_ir = s[123] && (s[59] || s[453] && (v22 && v51 || s[467] && !((!v50 || !v51 && v48 === v49) && v50 && v48 === NEVER)) || s[70]) || s[468]
  s[824] = SDL_27_1_slut_ir
  // SDL.29.1: Forlængelse for pensionister m.fl. (SDL § 29)
  const SDL_29_1 = s[427] && (s[16] || s[23] || s[24] && f.laegenVenterArbejdeInden26Uger !== false)
  s[825] = SDL_29_1
  const SDL_29_1_nej = s[427] && (s[16] || s[23] || s[24] && f.laegenVenterArbejdeInden26Uger !== true)
  s[826] = SDL_29_1_nej
  const SDL_29_1_ir = s[427] && (s[16] || s[23] || s[25]) || s[428]
  s[827] = SDL_29_1_ir
  // SDL.35.2: Arbejdsgiveren betaler tidligst fra (SDL § 35, stk. 2)
  const v61 = shiftDays(f.sygemeldtTilArbejdsgiver ?? FIRST_DAY, 1)
  const v62 = shiftDays(f.sygemeldtTilArbejdsgiver ?? 84005 /* 2199-12-31 */, 1)
  const v63 = f.fyldestgoerendeBegrundelse !== false && s[72]
  s[471] = v63
  const v64 = v63 || f.fyldestgoerendeBegrundelse !== true
  s[472] = v64
  const v65 = v63 ? (f.fyldestgoerendeBegrundelse !== true ? Math.min(s[71], v61) : s[71]) : v61
  const v66 = v63 ? (f.fyldestgoerendeBegrundelse !== true ? Math.max(s[74], v62) : s[74]) : v62
  const v67 = f.fyldestgoerendeBegrundelse !== false && s[22]
  s[473] = v67
  const v68 = f.indsigelseModSenSygemelding !== false && v64
  const v69 = f.indsigelseModSenSygemelding !== true && s[72]
  const v70 = v68 ? (v69 ? Math.min(s[71], v65) : v65) : s[71]
  const v71 = v68 ? (v69 ? Math.max(s[74], v66) : v66) : s[74]
  const v72 = f.sygemeldtITide !== false && s[72]
  const v73 = f.sygemeldtITide !== true && (v68 || v69)
  const v74 = v72 || v73
  const v75 = f.sygemeldtITide !== false && s[22] || f.sygemeldtITide !== true && (f.indsigelseModSenSygemelding !== false && v67 || f.indsigelseModSenSygemelding !== true && s[22])
  const SDL_35_2 = s[76] ? FIRST_DAY : v72 ? (v73 ? Math.min(s[71], v70) : s[71]) : v70
  s[840] = SDL_35_2
  const SDL_35_2_hoej = s[76] ? NEVER : v72 ? (v73 ? Math.max(s[74], v71) : s[74]) : v71
  s[841] = SDL_35_2_hoej
  const SDL_35_2_er = s[84] && (s[76] || s[94] && v74 || s[95] && v74)
  s[842] = SDL_35_2_er
  const SDL_35_2_ir = s[84] && (s[76] || s[94] && v75 || s[95] && v75 || s[77]) || s[87] || s[85]
  s[843] = SDL_35_2_ir
}

function svar_35(f, s) {
  // SDL.35.3: Du skal have meldt dig syg til a-kassen (SDL § 35, stk. 3)
  const v0 = s[72] && s[73] && s[469]
  const v1 = s[72] && s[470] && s[75]
  s[506] = v1
  const SDL_35_3 = s[76] ? FIRST_DAY : v0 ? FIRST_DAY : s[71]
  s[844] = SDL_35_3
  const SDL_35_3_hoej = s[76] ? NEVER : v0 ? NEVER : s[74]
  s[845] = SDL_35_3_hoej
  const SDL_35_3_er = s[98] && (s[76] || v0 || v1 && s[72])
  s[846] = SDL_35_3_er
  const SDL_35_3_ir = s[98] && (s[76] || v0 || v1 && s[22] || s[77]) || s[100]
  s[847] = SDL_35_3_ir
  // SDL.35.3.fra: Ret tidligst fra (SDL § 35, stk. 3)
  const v6 = f.anmeldtTilAkasse ?? FIRST_DAY
  s[511] = v6
  const v7 = f.anmeldtTilAkasse ?? 84005 /* 2199-12-31 */
  s[512] = v7
  const v8 = SDL_35_3_er && SDL_35_3_hoej >= v6
  const v9 = SDL_35_3_er && SDL_35_3 < v7
  const v10 = s[471] ? (f.fyldestgoerendeBegrundelse !== true ? Math.min(s[71], v6) : s[71]) : v6
  const v11 = s[471] ? (f.fyldestgoerendeBegrundelse !== true ? Math.max(s[74], v7) : s[74]) : v7
  const v12 = Math.max(s[71], v10)
  const v13 = Math.min(s[74], v11)
  const v14 = v8 && s[72]
  const v15 = v9 && s[472]
  const v16 = SDL_35_3_ir && s[72] && s[472] && v13 >= v12
  const v17 = v15 || v16
  const v18 = v15 ? (v16 ? Math.min(v10, v12) : v10) : v12
  const v19 = v15 ? (v16 ? Math.max(v11, v13) : v11) : v13
  const SDL_35_3_fra = s[76] ? FIRST_DAY : v0 ? FIRST_DAY : v14 ? (v17 ? Math.min(s[71], v18) : s[71]) : v18
  s[848] = SDL_35_3_fra
  const SDL_35_3_fra_hoej = s[76] ? NEVER : v0 ? NEVER : v14 ? (v17 ? Math.max(s[74], v19) : s[74]) : v19
  s[849] = SDL_35_3_fra_hoej
  const SDL_35_3_fra_er = s[98] && (s[76] || v0 || v1 && (v14 || v15 || v16))
  s[850] = SDL_35_3_fra_er
  const SDL_35_3_fra_ir = s[98] && (s[76] || v0 || v1 && (v8 && s[22] || v9 && s[473] || SDL_35_3_ir && s[22] && s[473] || SDL_35_3_ir && !(s[474] && (!s[472] || !s[473] && v10 === v11) && (s[72] && s[472] || !s[72] && !s[472]) && (!s[72] || s[71] === v10))) || s[77]) || s[100]
  s[851] = SDL_35_3_fra_ir
}

function svar_36(f, s) {
  // SDL.38.1: Du skal have søgt kommunen om sygedagpenge (SDL § 38, stk. 1)
  const v0 = f.arbejdsgiverensBetaling === 'sygedagpenge'
  const v1 = f.arbejdsgiverensBetaling !== undefined && v0 || !(f.arbejdsgiverensBetaling !== undefined)
  s[499] = v1
  const v2 = f.arbejdsgiverensBetaling !== undefined && !v0 || !(f.arbejdsgiverensBetaling !== undefined)
  const v3 = f.sidsteDagMedBetaling ?? FIRST_DAY
  s[482] = v3
  const v4 = f.sidsteDagMedBetaling ?? 84005 /* 2199-12-31 */
  s[479] = v4
  const v5 = shiftDays(v3, 7)
  s[502] = v5
  const v6 = shiftDays(v4, 7)
  s[504] = v6
  const v7 = shiftDays(s[71], 7)
  s[519] = v7
  const v8 = shiftDays(s[74], 7)
  s[520] = v8
  const v9 = v2 && s[72]
  s[500] = v9
  const v10 = v1 || v9
  s[505] = v10
  const v11 = v1 ? (v9 ? Math.min(v5, v7) : v5) : v7
  const v12 = v1 ? (v9 ? Math.max(v6, v8) : v6) : v8
  const v13 = v2 && s[22]
  s[510] = v13
  const v14 = s[71] <= 15426 /* 2012-03-27 */
  s[496] = v14
  const v15 = s[72] && s[93] && v14
  s[485] = v15
  const v16 = s[74] >= 15427 /* 2012-03-28 */
  s[483] = v16
  const v17 = s[72] && v16 && s[469]
  s[507] = v17
  const v18 = s[72] && s[470] && s[89]
  const v19 = shiftDays(f.underretningsbrevAfsendt ?? FIRST_DAY, 8)
  const v20 = shiftDays(f.underretningsbrevAfsendt ?? 84005 /* 2199-12-31 */, 8)
  const v21 = shiftDays(s[71], 21)
  s[497] = v21
  const v22 = shiftDays(s[74], 21)
  s[498] = v22
  const v23 = shiftDays(v3, 21)
  const v24 = shiftDays(v4, 21)
  const v25 = f.arbejdsgiverensBetaling === 'loen'
  const v26 = f.arbejdsgiverensBetaling !== undefined && v25 || !(f.arbejdsgiverensBetaling !== undefined)
  s[492] = v26
  const v27 = f.arbejdsgiverensBetaling !== undefined && !v25 || !(f.arbejdsgiverensBetaling !== undefined)
  s[493] = v27
  const v28 = v27 && s[72]
  const v29 = v28 ? v21 : NEVER
  const v30 = v26 ? NEVER : v22
  const v31 = v2 && (v26 || v28)
  const v32 = v1 ? (v31 ? Math.min(v23, v29) : v23) : v29
  const v33 = v1 ? (v31 ? Math.max(v24, v30) : v24) : v30
  const v34 = s[98] && s[72]
  const v35 = s[100] && (v1 || v31)
  const v36 = v34 ? (v35 ? Math.min(v21, v32) : v21) : v32
  const v37 = v34 ? (v35 ? Math.max(v22, v33) : v22) : v33
  const v38 = s[100] && v2 && v27 && s[22]
  const v39 = f.underretningsbrevSendt !== true && (v34 || v35)
  const v40 = f.underretningsbrevSendt !== false ? (v39 ? Math.min(v19, v36) : v19) : v36
  const v41 = f.underretningsbrevSendt !== false ? (v39 ? Math.max(v20, v37) : v20) : v37
  const v42 = s[475] && s[72]
  const v43 = s[476] && (f.underretningsbrevSendt !== false || v39)
  const v44 = v42 ? (v43 ? Math.min(v7, v40) : v7) : v40
  const v45 = v42 ? (v43 ? Math.max(v8, v41) : v8) : v41
  const v46 = s[475] && s[22]
  const v47 = s[98] ? (v35 ? Math.min(v23, v32) : v23) : v32
  const v48 = s[98] ? (v35 ? Math.max(v24, v33) : v24) : v33
  const v49 = f.underretningsbrevSendt !== true && (s[98] || v35)
  const v50 = f.underretningsbrevSendt !== false ? (v49 ? Math.min(v19, v47) : v19) : v47
  const v51 = f.underretningsbrevSendt !== false ? (v49 ? Math.max(v20, v48) : v20) : v48
  const v52 = s[476] && (f.underretningsbrevSendt !== false || v49)
  const v53 = v42 ? (v52 ? Math.min(v7, v50) : v7) : v50
  const v54 = v42 ? (v52 ? Math.max(v8, v51) : v8) : v51
  const v55 = s[94] && v10
  const v56 = v15 && v10
  const v57 = v18 && (v42 || v43)
  const v58 = s[92] && (v42 || v52)
  const v59 = v17 || v57 || v58
  const v60 = v17 ? FIRST_DAY : v57 ? (v58 ? Math.min(v44, v53) : v44) : v53
  const v61 = v56 || v59
  const v62 = v56 ? (v59 ? Math.min(v11, v60) : v11) : v60
  const SDL_38_1 = s[76] ? FIRST_DAY : v55 ? (v61 ? Math.min(v11, v62) : v11) : v62
  s[852] = SDL_38_1
  const v64 = v17 ? NEVER : v57 ? (v58 ? Math.max(v45, v54) : v45) : v54
  const v65 = v56 ? (v59 ? Math.max(v12, v64) : v12) : v64
  const SDL_38_1_hoej = s[76] ? NEVER : v55 ? (v61 ? Math.max(v12, v65) : v12) : v65
  s[853] = SDL_38_1_hoej
  const v67 = f.persongruppe === 'loenmodtager' || f.persongruppe === 'ledig' || f.persongruppe === 'ingen'
  const v68 = f.persongruppe !== undefined && v67 || !(f.persongruppe !== undefined)
  s[484] = v68
  const v69 = f.persongruppe !== undefined && !v67 || !(f.persongruppe !== undefined)
  s[486] = v69
  const SDL_38_1_er = v68 && (s[76] || v55 || v56 || v17 || v57 || v58)
  s[854] = SDL_38_1_er
  const SDL_38_1_ir = v68 && (s[76] || s[94] && v13 || v15 && v13 || v17 || v18 && (v46 || s[476] && f.underretningsbrevSendt !== true && (s[98] && s[22] || v38)) || s[92] && (v46 || s[476] && f.underretningsbrevSendt !== true && v38) || s[77]) || v69
  s[855] = SDL_38_1_ir
  // SDL.38.7.tide: Du søgte i tide (SDL § 38, stk. 1)
  const v72 = f.anmodningModtaget ?? FIRST_DAY
  s[478] = v72
  const v73 = f.anmodningModtaget ?? 84005 /* 2199-12-31 */
  s[481] = v73
  const v74 = SDL_38_1_er && SDL_38_1_hoej >= v72
  const v75 = SDL_38_1_er && SDL_38_1 < v73
  const SDL_38_7_tide = v68 && (s[76] || s[94] && v74 || s[95] && v74)
  s[487] = SDL_38_7_tide
  const SDL_38_7_tide_nej = v68 && (s[76] || s[94] && v75 || s[95] && v75)
  s[488] = SDL_38_7_tide_nej
  const SDL_38_7_tide_ir = v68 && (s[76] || s[94] && SDL_38_1_ir || s[95] && SDL_38_1_ir || s[77]) || v69
  s[489] = SDL_38_7_tide_ir
}

function svar_37(f, s) {
  // SDL.38.8: Den for sene ansøgning undskyldes (SDL § 38, stk. 8-9)
  const v0 = (s[72] && s[477] >= s[478] || s[22]) && f.undskyldendeForhold !== false || s[80] && f.arbejdsgiverAnmeldteIkke !== false && f.fratraeder !== false && shiftDays(s[479], 28) >= s[478]
  const v1 = (s[72] && s[480] < s[481] || f.undskyldendeForhold !== true) && (s[81] || f.arbejdsgiverAnmeldteIkke !== true || f.fratraeder !== true || shiftDays(s[482], 28) < s[481])
  const v2 = s[72] && s[483] && s[71] <= 19722 /* 2023-12-31 */
  const v3 = s[72] && s[74] >= 19723 /* 2024-01-01 */ && s[75]
  const SDL_38_8 = s[484] && (s[76] || s[94] && v0 || s[485] && v0 || v2 && v0 || v3 && v0)
  s[860] = SDL_38_8
  const SDL_38_8_nej = s[484] && (s[76] || s[94] && v1 || s[485] && v1 || v2 && v1 || v3 && v1)
  s[861] = SDL_38_8_nej
  const SDL_38_8_ir = s[484] && s[85] || s[486]
  s[862] = SDL_38_8_ir
  // SDL.38.7: Kommunen betaler tidligst fra (SDL § 38, stk. 7)
  const v7 = Math.max(s[71], s[478])
  const v8 = Math.min(s[74], s[481])
  const v9 = SDL_38_8 && s[72]
  const v10 = SDL_38_8_ir && s[72] && v8 >= v7
  const v11 = SDL_38_8_nej || v10
  const v12 = SDL_38_8_nej ? (v10 ? Math.min(s[478], v7) : s[478]) : v7
  const v13 = v9 ? (v11 ? Math.min(s[71], v12) : s[71]) : v12
  const v14 = SDL_38_8_nej ? (v10 ? Math.max(s[481], v8) : s[481]) : v8
  const v15 = v9 ? (v11 ? Math.max(s[74], v14) : s[74]) : v14
  const v16 = v9 || SDL_38_8_nej || v10
  const v17 = SDL_38_8 && s[22] || SDL_38_8_ir && !(s[474] && s[478] === s[481] && s[72] && (!s[72] || s[71] === s[478]))
  const v18 = Math.max(s[71], v13)
  const v19 = Math.min(s[74], v15)
  const v20 = s[487] && s[72]
  const v21 = s[488] && v16
  const v22 = s[489] && s[72] && v16 && v19 >= v18
  const v23 = v21 || v22
  const v24 = v21 ? (v22 ? Math.min(v13, v18) : v13) : v18
  const v25 = v21 ? (v22 ? Math.max(v15, v19) : v15) : v19
  const v26 = v20 || v21 || v22
  const v27 = s[487] && s[22] || s[488] && v17 || s[489] && s[22] && v17 || s[489] && !(s[474] && (!v16 || !v17 && v13 === v15) && (s[72] && v16 || !s[72] && !v16) && (!s[72] || s[71] === v13))
  const SDL_38_7 = s[76] ? FIRST_DAY : v20 ? (v23 ? Math.min(s[71], v24) : s[71]) : v24
  s[856] = SDL_38_7
  const SDL_38_7_hoej = s[76] ? NEVER : v20 ? (v23 ? Math.max(s[74], v25) : s[74]) : v25
  s[857] = SDL_38_7_hoej
  const SDL_38_7_er = s[484] && (s[76] || s[94] && v26 || s[485] && v26 || v2 && v26 || v3 && v26)
  s[858] = SDL_38_7_er
  const SDL_38_7_ir = s[484] && (s[76] || s[94] && v27 || s[485] && v27 || v2 && v27 || v3 && v27 || s[77]) || s[486]
  s[859] = SDL_38_7_ir
}

function svar_38(f, s) {
  // SDL.40.1: Arbejdsgiveren skal have meldt fraværet (SDL § 40, stk. 1-3)
  const v0 = s[298] && s[20] >= s[490]
  const v1 = s[298] && s[21] < s[491]
  const v2 = shiftDays(s[71], 28)
  s[557] = v2
  const v3 = shiftDays(s[74], 28)
  s[558] = v3
  const v4 = s[492] && s[72]
  const v5 = v4 || s[493]
  const v6 = v4 ? v2 : NEVER
  const v7 = s[493] ? NEVER : v3
  const v8 = s[492] && s[22]
  const v9 = v5 && v7 >= NEVER
  const v10 = v0 && v5
  const v11 = s[302] && v9
  const v12 = v10 ? v6 : NEVER
  const v13 = v1 ? NEVER : v7
  const v14 = v10 ? (v1 || v11 ? Math.max(v7, v13) : v7) : v13
  const v15 = v10 || v1 || v11
  const v16 = v0 && v8 || s[302] && !((!v5 || !v8 && v6 === v7) && v5 && (!v5 || v6 === NEVER))
  const v17 = s[72] && s[93] && s[494]
  const v18 = s[72] && s[495] && s[496]
  const v19 = s[72] && s[20] >= s[497]
  s[561] = v19
  const v20 = s[72] && s[21] < s[498]
  s[559] = v20
  const v21 = v19 && v5
  const v22 = s[22] && v9
  const v23 = v21 ? v6 : NEVER
  const v24 = v20 ? NEVER : v7
  const v25 = v21 ? (v20 || v22 ? Math.max(v7, v24) : v7) : v24
  const v26 = f.arbejdsgiverensBetaling === 'ingen'
  const v27 = f.arbejdsgiverensBetaling !== undefined && v26 || !(f.arbejdsgiverensBetaling !== undefined)
  const v28 = f.arbejdsgiverensBetaling !== undefined && !v26 || !(f.arbejdsgiverensBetaling !== undefined)
  const v29 = s[499] ? (s[500] ? Math.min(s[501], s[502]) : s[502]) : s[501]
  const v30 = s[499] ? (s[500] ? Math.max(s[503], s[504]) : s[504]) : s[503]
  const v31 = v0 && s[505]
  const v32 = s[302] && s[505] && v30 >= NEVER
  const v33 = v31 ? v29 : NEVER
  const v34 = v1 ? NEVER : v30
  const v35 = v31 ? (v1 || v32 ? Math.max(v30, v34) : v30) : v34
  const v36 = v27 && s[72]
  const v37 = v28 && (v31 || v1 || v32)
  const v38 = s[94] && v15
  const v39 = v17 && v15
  const v40 = v18 && (v21 || v20 || v22)
  const v41 = s[506] && (v36 || v37)
  const v42 = s[507] || v41
  const v43 = s[507] ? FIRST_DAY : v36 ? (v37 ? Math.min(s[508], v33) : s[508]) : v33
  const v44 = v40 || v42
  const v45 = v40 ? (v42 ? Math.min(v23, v43) : v23) : v43
  const v46 = v39 || v44
  const v47 = v39 ? (v44 ? Math.min(v12, v45) : v12) : v45
  const SDL_40_1 = s[76] ? FIRST_DAY : v38 ? (v46 ? Math.min(v12, v47) : v12) : v47
  s[863] = SDL_40_1
  const v49 = s[507] ? NEVER : v36 ? (v37 ? Math.max(s[509], v35) : s[509]) : v35
  const v50 = v40 ? (v42 ? Math.max(v25, v49) : v25) : v49
  const v51 = v39 ? (v44 ? Math.max(v14, v50) : v14) : v50
  const SDL_40_1_hoej = s[76] ? NEVER : v38 ? (v46 ? Math.max(v14, v51) : v14) : v51
  s[864] = SDL_40_1_hoej
  const SDL_40_1_er = s[80] && (s[76] || v38 || v39 || v40 || s[507] || v41)
  s[865] = SDL_40_1_er
  const SDL_40_1_ir = s[80] && (s[76] || s[94] && v16 || v17 && v16 || v18 && (v19 && v8 || s[22] && !((!v5 || !v8 && v6 === v7) && v5 && (!v5 || v6 === NEVER))) || s[507] || s[506] && (v27 && s[22] || v28 && (v0 && s[510] || s[302] && !((!s[505] || !s[510] && v29 === v30) && s[505] && (!s[505] || v29 === NEVER)))) || s[77]) || s[81]
  s[866] = SDL_40_1_ir
  // SDL.40a.1: A-kassen skal have meldt fraværet (SDL § 40 a, stk. 1)
  const v55 = s[72] && s[470] && s[71] <= 16248 /* 2014-06-27 */
  const v56 = shiftDays(s[511], 7)
  const v57 = shiftDays(s[512], 7)
  const v58 = s[72] && s[74] >= 16249 /* 2014-06-28 */ && s[71] <= 16658 /* 2015-08-11 */
  const v59 = s[72] && s[74] >= 16659 /* 2015-08-12 */ && s[75]
  const v60 = shiftDays(s[511], 21)
  const v61 = shiftDays(s[512], 21)
  const v62 = f.oplystDelvistLedig !== false && f.oplystDelvistLedig === true
  const v63 = v58 || v59
  const v64 = v58 ? FIRST_DAY : f.oplystDelvistLedig !== false ? (v62 ? v56 : Math.min(v56, v60)) : v60
  const v65 = s[507] || v55 || v63
  const SDL_40a_1 = s[76] ? FIRST_DAY : s[485] || v65 ? (v65 ? (s[507] ? FIRST_DAY : v55 ? (v63 ? Math.min(v56, v64) : v56) : v64) : NEVER) : NEVER
  s[867] = SDL_40a_1
  const v67 = v58 ? NEVER : f.oplystDelvistLedig !== false ? (v62 ? v57 : Math.max(v57, v61)) : v61
  const SDL_40a_1_hoej = s[76] ? NEVER : s[94] ? NEVER : s[485] ? NEVER : s[507] ? NEVER : v55 ? (v63 ? Math.max(v57, v67) : v57) : v67
  s[868] = SDL_40a_1_hoej
  const SDL_40a_1_er = s[98] && (s[76] || s[94] || s[485] || s[507] || v55 || v58 || v59)
  s[869] = SDL_40a_1_er
  const SDL_40a_1_ir = s[98] && (s[76] || s[507] || v58 || s[77]) || s[100]
  s[870] = SDL_40a_1_ir
}

function svar_39(f, s) {
  // SDL.43.1: Du skal have meldt dig syg til kommunen (SDL § 43, stk. 1)
  const v0 = shiftDays(s[513], 7)
  const v1 = shiftDays(s[514], 7)
  const v2 = s[515] ? (s[516] ? Math.min(s[497], v0) : v0) : s[497]
  const v3 = s[515] ? (s[516] ? Math.max(s[498], v1) : v1) : s[498]
  const v4 = s[517] ? (s[518] ? Math.min(s[519], v2) : s[519]) : v2
  const v5 = s[517] ? (s[518] ? Math.max(s[520], v3) : s[520]) : v3
  const v6 = s[72] && s[521] && s[75]
  const v7 = f.aftaleForSelvstaendig !== true && s[522]
  const v8 = s[523] ? (v7 ? Math.min(s[519], v4) : s[519]) : v4
  const v9 = s[523] ? (v7 ? Math.max(s[520], v5) : s[520]) : v5
  const v10 = v6 && (s[523] || v7)
  const v11 = s[524] || v10
  const v12 = s[524] ? (v10 ? Math.min(v4, v8) : v4) : v8
  const SDL_43_1 = s[76] ? FIRST_DAY : s[525] ? (v11 ? Math.min(v4, v12) : v4) : v12
  s[873] = SDL_43_1
  const v14 = s[524] ? (v10 ? Math.max(v5, v9) : v5) : v9
  const SDL_43_1_hoej = s[76] ? NEVER : s[525] ? (v11 ? Math.max(v5, v14) : v5) : v14
  s[874] = SDL_43_1_hoej
  const SDL_43_1_er = s[97] && (s[76] || s[525] || s[524] || v10)
  s[875] = SDL_43_1_er
  const SDL_43_1_ir = s[97] && (s[76] || s[526] || s[527] || v6 && (s[528] || f.aftaleForSelvstaendig !== true && s[529]) || s[77]) || s[99]
  s[876] = SDL_43_1_ir
  // SDL.43.5: Den for sene anmeldelse undskyldes (SDL § 43, stk. 5)
  const v18 = f.selvstaendigAnmeldt ?? FIRST_DAY
  const v19 = f.selvstaendigAnmeldt ?? 84005 /* 2199-12-31 */
  const v20 = s[72] && s[480] < v19
  const v21 = v20 || f.undskyldendeForhold !== true
  const v22 = s[72] && s[477] >= v18 || s[22]
  const v23 = v22 && f.undskyldendeForhold !== false
  const v24 = s[72] && s[93] && s[71] <= 15111 /* 2011-05-17 */
  s[554] = v24
  const v25 = s[72] && s[74] >= 15112 /* 2011-05-18 */ && s[71] <= 15207 /* 2011-08-21 */
  s[555] = v25
  const v26 = v20 || f.undskyldendeForhold !== true && f.nemrefusionNede !== true
  const v27 = v22 && (f.undskyldendeForhold !== false || f.nemrefusionNede !== false)
  const v28 = s[72] && s[74] >= 15208 /* 2011-08-22 */ && s[75]
  s[556] = v28
  const SDL_43_5 = s[97] && (s[76] || s[94] && v23 || v24 && v23 || v25 && v27 || v28 && v27)
  s[884] = SDL_43_5
  const SDL_43_5_nej = s[97] && (s[76] || s[94] && v21 || v24 && v21 || v25 && v26 || v28 && v26)
  s[885] = SDL_43_5_nej
  const SDL_43_5_ir = s[97] && s[85] || s[99]
  s[886] = SDL_43_5_ir
  // SDL.43.4: Kommunen betaler tidligst fra (SDL § 43, stk. 4)
  const v32 = SDL_43_1_er && SDL_43_1_hoej >= v18
  const v33 = SDL_43_1_er && SDL_43_1 < v19
  const v34 = Math.max(s[71], v18)
  const v35 = Math.min(s[74], v19)
  const v36 = SDL_43_5 && s[72]
  const v37 = SDL_43_5_ir && s[72] && v35 >= v34
  const v38 = SDL_43_5_nej || v37
  const v39 = SDL_43_5_nej ? (v37 ? Math.min(v18, v34) : v18) : v34
  const v40 = v36 ? (v38 ? Math.min(s[71], v39) : s[71]) : v39
  const v41 = SDL_43_5_nej ? (v37 ? Math.max(v19, v35) : v19) : v35
  const v42 = v36 ? (v38 ? Math.max(s[74], v41) : s[74]) : v41
  const v43 = v36 || SDL_43_5_nej || v37
  const v44 = SDL_43_5 && s[22] || SDL_43_5_ir && !(s[474] && v18 === v19 && s[72] && (!s[72] || s[71] === v18))
  const v45 = Math.max(s[71], v40)
  const v46 = Math.min(s[74], v42)
  const v47 = v32 && s[72]
  const v48 = v33 && v43
  const v49 = SDL_43_1_ir && s[72] && v43 && v46 >= v45
  const v50 = v48 || v49
  const v51 = v48 ? (v49 ? Math.min(v40, v45) : v40) : v45
  const v52 = v48 ? (v49 ? Math.max(v42, v46) : v42) : v46
  const v53 = v47 || v48 || v49
  const v54 = v32 && s[22] || v33 && v44 || SDL_43_1_ir && s[22] && v44 || SDL_43_1_ir && !(s[474] && (!v43 || !v44 && v40 === v42) && (s[72] && v43 || !s[72] && !v43) && (!s[72] || s[71] === v40))
  const SDL_43_4 = s[76] ? FIRST_DAY : v47 ? (v50 ? Math.min(s[71], v51) : s[71]) : v51
  s[877] = SDL_43_4
  const SDL_43_4_hoej = s[76] ? NEVER : v47 ? (v50 ? Math.max(s[74], v52) : s[74]) : v52
  s[878] = SDL_43_4_hoej
  const SDL_43_4_er = s[97] && (s[76] || s[94] && v53 || s[95] && v53)
  s[879] = SDL_43_4_er
  const SDL_43_4_ir = s[97] && (s[76] || s[94] && v54 || s[95] && v54 || s[77]) || s[99]
  s[880] = SDL_43_4_ir
  // SDL.43.4.tide: Du meldte dig i tide (SDL § 43, stk. 1)
  const SDL_43_4_tide = s[97] && (s[76] || s[94] && v32 || s[95] && v32)
  s[881] = SDL_43_4_tide
  const SDL_43_4_tide_nej = s[97] && (s[76] || s[94] && v33 || s[95] && v33)
  s[882] = SDL_43_4_tide_nej
  const SDL_43_4_tide_ir = s[97] && (s[76] || s[94] && SDL_43_1_ir || s[95] && SDL_43_1_ir || s[77]) || s[99]
  s[883] = SDL_43_4_tide_ir
  // SDL.51.1: Lediges sygedagpenge pr. uge (SDL § 51)
  const SDL_51_1 = s[10] ? -Infinity : f.dagpengePrUge ?? 0
  s[547] = SDL_51_1
  const SDL_51_1_hoej = s[10] ? Infinity : f.dagpengePrUge ?? 2000000
  s[548] = SDL_51_1_hoej
}

function svar_40(f, s) {
  // SDL.52.1: Selvstændiges sygedagpenge pr. uge ved fuldt fravær (SDL § 52, stk. 1)
  const v0 = f.selvstaendigForsikring === 'ingen'
  const v1 = f.selvstaendigForsikring !== undefined && v0 || !(f.selvstaendigForsikring !== undefined)
  const v2 = f.selvstaendigForsikring !== undefined && !v0 || !(f.selvstaendigForsikring !== undefined)
  const v3 = f.indtaegtSomSelvstaendig ?? 0
  const v4 = f.indtaegtSomSelvstaendig ?? 100000000
  const v5 = s[0] <= 13149 /* 2006-01-01 */ || s[1] >= 20822 /* 2027-01-04 */
  s[539] = v5
  const v6 = v5 ? -Infinity : SATS_11(s[0])
  s[537] = v6
  const v7 = v5 ? Infinity : SATS_11(s[1])
  s[538] = v7
  const v8 = v6 > -Infinity && v7 < Infinity
  const v9 = quotient([v6, 2], [3], 'nærmeste', 100)
  const v10 = quotient([v7, 2], [3], 'nærmeste', 100)
  const v11 = v5 || !v8
  const v12 = Math.max(v3, v8 ? Math.min(v9, v10) : -Infinity)
  const v13 = Math.max(v4, v8 ? Math.max(v9, v10) : Infinity)
  const v14 = v2 && !(!v8 && !v5 && v6 === v7)
  const v15 = v1 || v14
  const v16 = v2 && v11 || v5
  const SDL_52_1 = s[10] ? -Infinity : Math.min(v6, v1 ? (v14 ? Math.min(v3, v12) : v3) : v12)
  s[899] = SDL_52_1
  const SDL_52_1_hoej = s[10] ? Infinity : Math.min(v7, v1 ? (v14 ? Math.max(v4, v13) : v4) : v13)
  s[900] = SDL_52_1_hoej
  const SDL_52_1_er = s[10] || s[102] && v15 || s[101] && v15
  s[901] = SDL_52_1_er
  const SDL_52_1_ir = s[10] || s[102] && v16 || s[101] && v16
  s[902] = SDL_52_1_ir
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
  const v32 = s[193] && v26
  const v33 = v32 ? (s[194] ? v30 : Math.min(0, v30)) : 0
  const v34 = v32 ? (s[194] ? v31 : Math.max(0, v31)) : 0
  const v35 = s[530] && v26
  const v36 = s[195] > 2500 && (v32 || !s[194])
  const v37 = v35 ? (v36 ? Math.min(v24, v33) : v24) : v33
  const v38 = v35 ? (v36 ? Math.max(v25, v34) : v25) : v34
  const v39 = s[243] && SDL_52_1_er
  const v40 = s[195] > 0 && (v35 || v36)
  const v41 = v39 || v40
  const v42 = s[243] && SDL_52_1_ir || s[195] > 0 && (s[530] && v27 || s[195] > 2500 && s[193] && v27)
  const SDL_53_3 = s[10] ? -Infinity : v39 ? (v40 ? Math.min(SDL_52_1, v37) : SDL_52_1) : v37
  s[545] = SDL_53_3
  const SDL_53_3_hoej = s[10] ? Infinity : v39 ? (v40 ? Math.max(SDL_52_1_hoej, v38) : SDL_52_1_hoej) : v38
  s[546] = SDL_53_3_hoej
  const SDL_53_3_er = s[10] || s[102] && v41 || s[101] && v41
  s[544] = SDL_53_3_er
  const SDL_53_3_ir = s[10] || s[102] && v42 || s[101] && v42
  s[549] = SDL_53_3_ir
  // SDL.53.2: Beløb som ved fuldt fravær (SDL § 53, stk. 2)
  const v47 = f.ledigUdenLoen !== false || s[98] || f.arbejdsgiverTilbyderDeltid !== true
  const v48 = f.ledigUdenLoen !== true && s[100] && f.arbejdsgiverTilbyderDeltid !== false
  const SDL_53_2 = s[10] || s[102] && v47 || s[101] && v47
  s[542] = SDL_53_2
  const SDL_53_2_nej = s[10] || s[102] && v48 || s[101] && v48
  s[543] = SDL_53_2_nej
  // SDL.50.1: Det højeste beløb pr. time (SDL § 50, stk. 1)
  const v51 = quotient([v6, 100], [3700], 'nærmeste', 1)
  const v52 = quotient([v7, 100], [3700], 'nærmeste', 1)
  const SDL_50_1_er = s[10] || s[7] && !(!v8 && !v5 && v6 === v7)
  s[533] = SDL_50_1_er
  const SDL_50_1 = s[10] ? -Infinity : v8 ? Math.min(v51, v52) : -Infinity
  s[535] = SDL_50_1
  const SDL_50_1_hoej = s[10] ? Infinity : v8 ? Math.max(v51, v52) : Infinity
  s[534] = SDL_50_1_hoej
  const SDL_50_1_ir = s[10] || s[7] && v11
  s[536] = SDL_50_1_ir
}

function svar_41(f, s) {
  // SDL.47.1: Sygedagpenge pr. uge ved fuldt fravær (SDL § 47, stk. 1)
  const v0 = s[531] === s[532]
  const v1 = f.timefortjeneste ?? 0
  const v2 = f.timefortjeneste ?? 1000000
  const v3 = s[533] && v1 < s[534]
  const v4 = v3 || s[531] < 3700
  const v5 = s[533] && v2 >= s[535] || s[536]
  const v6 = v5 && s[532] >= 3700
  const v7 = Math.min(v1, s[535])
  const v8 = Math.min(v2, s[534])
  const v9 = v7 <= -Infinity
  const v10 = quotient([v7, s[531]], [100], 'nærmeste', 1)
  const v11 = quotient([v7, s[532]], [100], 'nærmeste', 1)
  const v12 = quotient([v8, s[531]], [100], 'nærmeste', 1)
  const v13 = quotient([v8, s[532]], [100], 'nærmeste', 1)
  const v14 = !s[533] || !s[536] && v7 === v8
  const v15 = Math.min(s[537], v9 ? -Infinity : Math.min(v13, v12, v10, v11))
  const v16 = Math.min(s[538], v9 ? Infinity : Math.max(v13, v12, v10, v11))
  const v17 = s[536] || v9 || s[539]
  const v18 = v4 && s[533] && !(v9 && v14 && v0)
  const v19 = v6 || v18
  const v20 = v6 && s[539] || v4 && v17
  const v21 = s[72] && s[93] && s[89]
  const SDL_47_1 = s[76] ? -Infinity : v6 ? (v18 ? Math.min(s[537], v15) : s[537]) : v15
  s[891] = SDL_47_1
  const SDL_47_1_hoej = s[76] ? Infinity : v6 ? (v18 ? Math.max(s[538], v16) : s[538]) : v16
  s[892] = SDL_47_1_hoej
  const SDL_47_1_er = s[76] || s[94] && v19 || v21 && v19 || s[92] && v19
  s[893] = SDL_47_1_er
  const SDL_47_1_ir = s[76] || s[94] && v20 || v21 && v20 || s[92] && v20 || s[77]
  s[894] = SDL_47_1_ir
  // SDL.53.1: Lønmodtagerens sygedagpenge pr. uge (SDL § 53, stk. 1)
  const v26 = Math.max(0, s[540])
  const v27 = Math.max(0, s[541])
  const v28 = v3 || v26 < 3700
  const v29 = v5 && v27 >= 3700
  const v30 = quotient([v7, v26], [100], 'nærmeste', 1)
  const v31 = quotient([v7, v27], [100], 'nærmeste', 1)
  const v32 = quotient([v8, v26], [100], 'nærmeste', 1)
  const v33 = quotient([v8, v27], [100], 'nærmeste', 1)
  const v34 = Math.min(s[537], v9 ? -Infinity : Math.min(v33, v32, v30, v31))
  const v35 = Math.min(s[538], v9 ? Infinity : Math.max(v33, v32, v30, v31))
  const v36 = v28 && s[533] && !(v9 && v14 && v26 === v27)
  const v37 = v29 || v36
  const v38 = v29 ? (v36 ? Math.min(s[537], v34) : s[537]) : v34
  const v39 = v29 ? (v36 ? Math.max(s[538], v35) : s[538]) : v35
  const v40 = v29 && s[539] || v28 && v17
  const v41 = Math.max(SDL_47_1, v38)
  const v42 = Math.min(SDL_47_1_hoej, v39)
  const v43 = s[542] && SDL_47_1_er
  const v44 = s[543] && v37
  const v45 = s[10] && SDL_47_1_er && v37 && v42 >= v41
  const v46 = v44 || v45
  const v47 = v44 ? (v45 ? Math.min(v38, v41) : v38) : v41
  const v48 = v44 ? (v45 ? Math.max(v39, v42) : v39) : v42
  const SDL_53_1_er = s[10] || s[7] && (v43 || v44 || v45)
  s[905] = SDL_53_1_er
  const SDL_53_1 = s[10] ? -Infinity : v43 ? (v46 ? Math.min(SDL_47_1, v47) : SDL_47_1) : v47
  s[903] = SDL_53_1
  const SDL_53_1_hoej = s[10] ? Infinity : v43 ? (v46 ? Math.max(SDL_47_1_hoej, v48) : SDL_47_1_hoej) : v48
  s[904] = SDL_53_1_hoej
  const SDL_53_1_ir = s[10] || s[7] && (s[542] && SDL_47_1_ir || s[543] && v40 || s[10] && SDL_47_1_ir && v40 || s[10] && !((!SDL_47_1_er || !SDL_47_1_ir && SDL_47_1 === SDL_47_1_hoej) && (!v37 || !v40 && v38 === v39) && (SDL_47_1_er && v37 || !SDL_47_1_er && !v37) && (!SDL_47_1_er || SDL_47_1 === v38)))
  s[906] = SDL_53_1_ir
  // SDL.46.1: Sygedagpenge pr. uge (SDL § 46, stk. 1)
  const v53 = s[97] && s[544]
  const v54 = s[99] && SDL_53_1_er
  const v55 = v53 ? (v54 ? Math.min(s[545], SDL_53_1) : s[545]) : SDL_53_1
  const v56 = v53 ? (v54 ? Math.max(s[546], SDL_53_1_hoej) : s[546]) : SDL_53_1_hoej
  const v57 = s[100] && (v53 || v54)
  const SDL_46_1_er = s[10] || s[7] && (s[98] || v57)
  s[889] = SDL_46_1_er
  const SDL_46_1 = s[10] ? -Infinity : s[98] ? (v57 ? Math.min(s[547], v55) : s[547]) : v55
  s[887] = SDL_46_1
  const SDL_46_1_hoej = s[10] ? Infinity : s[98] ? (v57 ? Math.max(s[548], v56) : s[548]) : v56
  s[888] = SDL_46_1_hoej
  const SDL_46_1_ir = s[10] || s[7] && (s[98] && s[10] || s[100] && (s[97] && s[549] || s[99] && SDL_53_1_ir))
  s[890] = SDL_46_1_ir
  // SDL.47.1.3: Sygedagpenge pr. uge fra arbejdsgiveren (SDL § 47, stk. 1)
  const v62 = Math.min(s[535], f.timeloenHosArbejdsgiveren ?? 0)
  const v63 = Math.min(s[534], f.timeloenHosArbejdsgiveren ?? 1000000)
  const v64 = v62 <= -Infinity
  const v65 = quotient([v62, s[531]], [100], 'nærmeste', 1)
  const v66 = quotient([v62, s[532]], [100], 'nærmeste', 1)
  const v67 = quotient([v63, s[531]], [100], 'nærmeste', 1)
  const v68 = quotient([v63, s[532]], [100], 'nærmeste', 1)
  const v69 = s[533] && !(v64 && (!s[533] || !s[536] && v62 === v63) && v0)
  const v70 = s[536] || v64
  const SDL_47_1_3 = s[76] ? -Infinity : v64 ? -Infinity : Math.min(v68, v67, v65, v66)
  s[895] = SDL_47_1_3
  const SDL_47_1_3_hoej = s[76] ? Infinity : v64 ? Infinity : Math.max(v68, v67, v65, v66)
  s[896] = SDL_47_1_3_hoej
  const SDL_47_1_3_er = s[76] || s[94] && v69 || s[95] && v69
  s[897] = SDL_47_1_3_er
  const SDL_47_1_3_ir = s[76] || s[94] && v70 || s[95] && v70 || s[77]
  s[898] = SDL_47_1_3_ir
  // SDL.54.1: Refusion til arbejdsgiveren (SDL § 54, stk. 1)
  const v75 = s[550] && s[1] >= s[551]
  const v76 = s[81] || s[493] || (s[550] && s[0] < s[552] || s[306] || s[553] && s[85]) && (s[87] || f.aftaleMedArbejdsgiver !== true || s[72] && s[0] < s[74])
  const v77 = s[80] && s[492] && ((v75 || s[553]) && s[424] && (v75 || s[303]) || s[301] && f.aftaleMedArbejdsgiver !== false && (s[72] && s[1] >= s[71] || s[22]))
  const SDL_54_1 = s[76] || s[94] && v77 || s[95] && v77
  s[907] = SDL_54_1
  const SDL_54_1_nej = s[76] || s[94] && v76 || s[95] && v76
  s[908] = SDL_54_1_nej
}

function svar_42(f, s) {
  // SDL.59.6: Refusion trods for sen anmeldelse (SDL § 59, stk. 6)
  const v0 = f.refusionskravFremsat ?? FIRST_DAY
  const v1 = f.refusionskravFremsat ?? 84005 /* 2199-12-31 */
  const v2 = s[72] && s[480] < v1
  const v3 = v2 || f.skyldesLoenmodtageren !== true && f.forkertVejledning !== true && f.saerligeOmstaendighederForRefusion !== true
  const v4 = s[72] && s[477] >= v0 || s[22]
  const v5 = v4 && (f.skyldesLoenmodtageren !== false || f.forkertVejledning !== false || f.saerligeOmstaendighederForRefusion !== false)
  const v6 = v2 || f.nemrefusionNede !== true && f.skyldesLoenmodtageren !== true && f.forkertVejledning !== true && f.saerligeOmstaendighederForRefusion !== true
  const v7 = v4 && (f.nemrefusionNede !== false || f.skyldesLoenmodtageren !== false || f.forkertVejledning !== false || f.saerligeOmstaendighederForRefusion !== false)
  const SDL_59_6 = s[80] && (s[76] || s[94] && v5 || s[554] && v5 || s[555] && v7 || s[556] && v7)
  s[913] = SDL_59_6
  const SDL_59_6_nej = s[80] && (s[76] || s[94] && v3 || s[554] && v3 || s[555] && v6 || s[556] && v6)
  s[914] = SDL_59_6_nej
  // SDL.59.2: Refusion tidligst fra (SDL § 59, stk. 2-5)
  const v10 = f.arbejdsgiverAnmeldt ?? FIRST_DAY
  const v11 = f.arbejdsgiverAnmeldt ?? 84005 /* 2199-12-31 */
  const v12 = s[72] && s[557] < v11
  const v13 = s[72] && s[558] >= v10 || s[559] || SDL_59_6
  const v14 = SDL_59_6_nej || s[560]
  const v15 = (v12 || s[22]) && (s[561] || s[22]) && v14 && (v12 || s[561] || SDL_59_6_nej)
  const v16 = s[22] && s[560]
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
  const v33 = s[72] && s[501] < v11
  const v34 = s[72] && s[20] >= shiftDays(s[71], 30)
  const v35 = s[72] && s[503] >= v10 || s[72] && s[21] < shiftDays(s[74], 30) || SDL_59_6
  const v36 = (v33 || s[22]) && (v34 || s[22]) && v14 && (v33 || v34 || SDL_59_6_nej)
  const v37 = v36 || v24
  const v38 = v36 ? v26 : v21
  const v39 = v36 ? v29 : v22
  const v40 = s[94] && v32
  const v41 = s[485] && v32
  const v42 = s[506] && (v35 || v36 || v24)
  const v43 = s[507] || v42
  const v44 = s[507] ? FIRST_DAY : v35 ? (v37 ? Math.min(v17, v38) : v17) : v38
  const v45 = v41 || v43
  const v46 = v41 ? (v43 ? Math.min(v28, v44) : v28) : v44
  const SDL_59_2 = s[76] ? FIRST_DAY : v40 ? (v45 ? Math.min(v28, v46) : v28) : v46
  s[909] = SDL_59_2
  const v48 = s[507] ? NEVER : v35 ? (v37 ? Math.max(v18, v39) : v18) : v39
  const v49 = v41 ? (v43 ? Math.max(v31, v48) : v31) : v48
  const SDL_59_2_hoej = s[76] ? NEVER : v40 ? (v45 ? Math.max(v31, v49) : v31) : v49
  s[910] = SDL_59_2_hoej
  const SDL_59_2_er = s[80] && (s[76] || v40 || v41 || s[507] || v42)
  s[911] = SDL_59_2_er
  const SDL_59_2_ir = s[80] && (s[76] || s[94] && v23 || s[485] && v23 || s[507] || s[506] && v23 || s[77]) || s[81]
  s[912] = SDL_59_2_ir
  const v53 = s[164] ? 4 : 0
  s[573] = v53
  const v54 = (s[2] ? 1 : 0) + (s[562] ? 4 : 0)
  s[578] = v54
  const v55 = s[563] ? 4 : 0
  s[583] = v55
  const v56 = s[10] ? 4 : 0
  s[588] = v56
  const v57 = s[564] ? 4 : 0
  s[611] = v57
  const v58 = s[248] ? 4 : 0
  s[631] = v58
  const v59 = s[565] ? 4 : 0
  s[666] = v59
  const v60 = (s[289] ? 1 : 0) + v59
  s[653] = v60
  const v61 = s[566] ? 1 : 0
  s[658] = v61
  const v62 = (s[110] ? 1 : 0) + v58
  s[671] = v62
  const v63 = s[85] ? 4 : 0
  s[683] = v63
  const v64 = s[22] ? 4 : 0
  s[684] = v64
  const v65 = s[560] ? 4 : 0
  s[704] = v65
  const v66 = s[567] ? 1 : 0
  s[740] = v66
  const v67 = 1 + v56
  s[745] = v67
  const v68 = s[568] ? 1 : 0
  s[765] = v68
  const v69 = s[54] ? 4 : 0
  s[802] = v69
  const v70 = s[56] ? 4 : 0
  s[803] = v70
  const v71 = s[569] ? 4 : 0
  s[807] = v71
}

export function svar(f) {
  const s = new Array(915)
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
  return { ALF_62_3: s[411], ALF_62_3_hoej: s[412], ALF_62_3_kan: (s[410] ? 1 : 0) + (s[413] ? 4 : 0), BEK937_27_kan: (s[570] ? 1 : 0) + (s[571] ? 2 : 0) + (s[572] ? 4 : 0), FERIEBEK_2_kan: (s[272] ? 1 : 0) + (s[271] ? 2 : 0) + s[573], FERIEBEK_2_6_kan: (s[574] ? 3 : 0) + (s[575] ? 4 : 0), LAB_31_3: s[576], LAB_31_3_hoej: s[577], LAB_31_3_kan: s[578], LAB_31_3_vindue: s[579], LAB_31_3_vindue_hoej: s[580], LAB_31_3_vindue_kan: s[578], LAB_33_3_kan: (s[581] ? 1 : 0) + (s[582] ? 2 : 0) + s[583], LAB_36_3_kan: (s[584] ? 1 : 0) + (s[585] ? 2 : 0) + s[583], LAB_107_1_kan: (s[586] ? 1 : 0) + (s[587] ? 2 : 0) + s[588], LAB_108_2_kan: (s[589] ? 1 : 0) + (s[590] ? 2 : 0) + s[583], LAB_109_1_kan: (s[144] ? 1 : 0) + (s[146] ? 2 : 0) + (s[145] ? 4 : 0), LAB_109_1_frist: s[591], LAB_109_1_frist_hoej: s[592], LAB_109_1_frist_kan: (s[593] ? 1 : 0) + (s[594] ? 4 : 0), LAB_109_2_kraft_kan: (s[595] ? 1 : 0) + (s[596] ? 2 : 0) + (s[597] ? 4 : 0), LAB_110_1: s[598], LAB_110_1_hoej: s[599], LAB_110_1_kan: (s[600] ? 1 : 0) + (s[601] ? 4 : 0), LAB_110_2_kan: (s[602] ? 1 : 0) + (s[603] ? 2 : 0) + (s[604] ? 4 : 0), LAB_111_1: s[605], LAB_111_1_hoej: s[606], LAB_111_1_kan: (s[607] ? 1 : 0) + (s[608] ? 4 : 0), LAB_111_2_kan: (s[609] ? 1 : 0) + (s[610] ? 2 : 0) + s[611], LAB_111_3: s[612], LAB_111_3_hoej: s[613], LAB_111_3_kan: (s[614] ? 1 : 0) + (s[615] ? 4 : 0), LAB_111_4_kan: (s[616] ? 1 : 0) + (s[617] ? 2 : 0) + s[611], LAS_68_2: s[156], LAS_68_2_hoej: s[157], LAS_68_2_kan: (s[159] ? 1 : 0) + (s[162] ? 4 : 0), LAS_68_4: s[176], LAS_68_4_hoej: s[174], LAS_68_4_kan: (s[178] ? 1 : 0) + (s[180] ? 4 : 0), LAS_68_5_kan: (s[158] ? 1 : 0) + (s[161] ? 2 : 0) + (s[160] ? 4 : 0), LAS_68a_1: s[618], LAS_68a_1_hoej: s[619], LAS_68a_1_kan: (s[620] ? 1 : 0) + (s[621] ? 4 : 0), LAS_68a_1_tid_kan: (s[622] ? 1 : 0) + (s[167] ? 2 : 0) + s[573], LAS_68a_2: s[177], LAS_68a_2_hoej: s[175], LAS_68a_2_kan: (s[179] ? 1 : 0) + (s[181] ? 4 : 0), LAS_68a_3: s[170], LAS_68a_3_hoej: s[169], LAS_68a_3_kan: (s[171] ? 1 : 0) + (s[172] ? 4 : 0), LAS_69j_2: s[187], LAS_69j_2_hoej: s[188], LAS_69j_2_kan: (s[189] ? 1 : 0) + (s[190] ? 4 : 0), LAS_69j_2_bidrag: s[623], LAS_69j_2_bidrag_hoej: s[624], LAS_69j_2_bidrag_kan: (s[625] ? 1 : 0) + (s[626] ? 4 : 0), LAS_69j_4: s[259], LAS_69j_4_hoej: s[257], LAS_69j_4_kan: (s[261] ? 1 : 0) + (s[263] ? 4 : 0), LAS_69j_5: s[260], LAS_69j_5_hoej: s[258], LAS_69j_5_kan: (s[262] ? 1 : 0) + (s[264] ? 4 : 0), LAS_69j_5_modtager_kan: (s[627] ? 1 : 0) + (s[628] ? 2 : 0) + (s[629] ? 4 : 0), LAS_69j_5_tid_kan: (s[630] ? 1 : 0) + (s[207] ? 2 : 0) + s[631], LAS_69j_7_kan: (s[250] ? 1 : 0) + (s[249] ? 2 : 0) + s[631], LAS_69j_8_kan: (s[253] ? 1 : 0) + (s[252] ? 2 : 0) + (s[251] ? 4 : 0), LAS_69j_9: s[244], LAS_69j_9_hoej: s[245], LAS_69j_9_kan: (s[246] ? 1 : 0) + (s[247] ? 4 : 0), LAS_69j_10: s[210], LAS_69j_10_hoej: s[209], LAS_69j_10_kan: (s[211] ? 1 : 0) + (s[212] ? 4 : 0), LAS_69j_11_kan: (s[632] ? 1 : 0) + (s[633] ? 2 : 0) + (s[634] ? 4 : 0), LAS_69j_13_kan: (s[255] ? 1 : 0) + (s[256] ? 2 : 0) + (s[254] ? 4 : 0), LAS_69j_15_kan: (s[273] ? 1 : 0) + (s[274] ? 2 : 0) + s[631], LAS_69j_udbetales: s[635], LAS_69j_udbetales_hoej: s[636], LAS_69j_udbetales_kan: (s[637] ? 1 : 0) + (s[638] ? 4 : 0), LAS_69k_1_kan: (s[639] ? 1 : 0) + (s[640] ? 2 : 0) + s[631], LAS_69k_5_kan: (s[641] ? 1 : 0) + (s[642] ? 2 : 0) + s[631], LAS_69k_6: s[643], LAS_69k_6_hoej: s[644], LAS_69k_6_kan: (s[645] ? 1 : 0) + (s[646] ? 4 : 0), LAS_69k_6_aftale_kan: (s[647] ? 1 : 0) + (s[648] ? 2 : 0) + s[573], LAS_69k_6_senest: s[649], LAS_69k_6_senest_hoej: s[650], LAS_69k_6_senest_kan: (s[9] ? 1 : 0) + s[573], LAS_69l_1_kan: (s[276] ? 1 : 0) + (s[275] ? 2 : 0) + (s[277] ? 4 : 0), LAS_69l_3: s[651], LAS_69l_3_hoej: s[652], LAS_69l_3_kan: s[653], LAS_69m_2: s[654], LAS_69m_2_hoej: s[655], LAS_69m_2_kan: (s[656] ? 1 : 0) + (s[657] ? 4 : 0), LAS_69n_1: s[279], LAS_69n_1_hoej: s[280], LAS_69n_1_kan: (s[278] ? 1 : 0) + (s[281] ? 4 : 0), LAS_69o_1_kan: s[658] + (s[659] ? 2 : 0) + (s[660] ? 4 : 0), LAS_69o_2: s[661], LAS_69o_2_hoej: s[662], LAS_69o_2_kan: s[658] + (s[663] ? 4 : 0), LAS_69p_1_kan: (s[664] ? 1 : 0) + (s[665] ? 2 : 0) + s[666], LAS_69q_1: s[667], LAS_69q_1_hoej: s[668], LAS_69q_1_kan: s[653], LAS_69t_2: s[669], LAS_69t_2_hoej: s[670], LAS_69t_2_kan: s[671], LAS_69x_3: s[672], LAS_69x_3_hoej: s[673], LAS_69x_3_kan: s[671], REFUSIONSBEK_2: s[674], REFUSIONSBEK_2_hoej: s[675], REFUSIONSBEK_2_kan: (s[676] ? 1 : 0) + (s[677] ? 4 : 0), SDL_2_kan: (s[678] ? 1 : 0) + (s[679] ? 2 : 0) + (s[680] ? 4 : 0), SDL_2_1_kan: (s[681] ? 1 : 0) + (s[682] ? 2 : 0) + s[683], SDL_3_kan: (s[305] ? 1 : 0) + (s[307] ? 2 : 0) + s[588], SDL_6_1: s[71], SDL_6_1_hoej: s[74], SDL_6_1_kan: (s[72] ? 1 : 0) + s[684], SDL_7_1_kan: (s[103] ? 1 : 0) + (s[109] ? 2 : 0) + s[588], SDL_7_1_ferie_kan: (s[10] ? 1 : 0) + (s[685] ? 2 : 0) + s[588], SDL_7_1_ferieaftale_kan: (s[686] ? 1 : 0) + (s[687] ? 2 : 0) + s[588], SDL_7_1_genoptagelse: s[688], SDL_7_1_genoptagelse_hoej: s[689], SDL_7_1_genoptagelse_kan: (f.ferieAftalt !== false ? 1 : 0) + (s[690] ? 4 : 0), SDL_7_1_ny_kan: (s[691] ? 1 : 0) + (s[692] ? 2 : 0) + s[588], SDL_7_2_kan: (s[693] ? 1 : 0) + (s[694] ? 2 : 0) + s[588], SDL_7_3: s[695], SDL_7_3_hoej: s[696], SDL_7_3_kan: (s[697] ? 1 : 0) + (s[698] ? 4 : 0), SDL_7_5_kan: (s[699] ? 1 : 0) + (s[700] ? 2 : 0) + s[588], SDL_7a_1: s[701], SDL_7a_1_hoej: s[702], SDL_7a_1_kan: (s[703] ? 1 : 0) + s[704], SDL_7c_kan: (s[326] ? 1 : 0) + (s[327] ? 2 : 0) + (s[328] ? 4 : 0), SDL_10a_kan: (s[705] ? 1 : 0) + (s[706] ? 2 : 0) + s[588], SDL_11_3: s[707], SDL_11_3_hoej: s[708], SDL_11_3_kan: 1 + (s[709] ? 4 : 0), SDL_11a_1_kan: (s[710] ? 1 : 0) + (s[711] ? 2 : 0) + (s[712] ? 4 : 0), SDL_12_1_1_kan: (s[325] ? 1 : 0) + (s[323] ? 2 : 0) + (s[324] ? 4 : 0), SDL_12_1_2_kan: (s[362] ? 1 : 0) + (s[361] ? 2 : 0) + (s[360] ? 4 : 0), SDL_12_1_3_kan: (s[713] ? 1 : 0) + (s[714] ? 2 : 0) + s[588], SDL_13b_1: s[715], SDL_13b_1_hoej: s[716], SDL_13b_1_kan: (s[717] ? 1 : 0) + (s[718] ? 4 : 0), SDL_13b_1_antal: s[719], SDL_13b_1_antal_hoej: s[720], SDL_13b_1_antal_kan: (s[721] ? 1 : 0) + (s[722] ? 4 : 0), SDL_13b_1_naeste: s[723], SDL_13b_1_naeste_hoej: s[724], SDL_13b_1_naeste_kan: (s[725] ? 1 : 0) + (s[726] ? 4 : 0), SDL_13b_5_kan: (s[727] ? 1 : 0) + (s[728] ? 2 : 0) + (s[729] ? 4 : 0), SDL_13f_1_kan: (s[331] ? 1 : 0) + (s[329] ? 2 : 0) + (s[330] ? 4 : 0), SDL_13f_1_dag: s[730], SDL_13f_1_dag_hoej: s[731], SDL_13f_1_dag_kan: (s[732] ? 1 : 0) + (s[733] ? 4 : 0), SDL_21_1_1_kan: (s[734] ? 1 : 0) + (s[735] ? 2 : 0) + s[588], SDL_21_1_2_kan: (s[736] ? 1 : 0) + (s[737] ? 2 : 0) + s[588], SDL_21_1_3_kan: (s[738] ? 1 : 0) + (s[739] ? 2 : 0) + s[588], SDL_21_4_kan: s[740] + (s[741] ? 2 : 0) + (s[742] ? 4 : 0), SDL_21_4_dag: s[743], SDL_21_4_dag_hoej: s[744], SDL_21_4_dag_kan: s[745], SDL_21_4_fra: s[746], SDL_21_4_fra_hoej: s[747], SDL_21_4_fra_kan: s[740] + (s[748] ? 4 : 0), SDL_21a_kan: (s[749] ? 1 : 0) + (s[750] ? 2 : 0) + s[588], SDL_24_1: s[49], SDL_24_1_hoej: s[120], SDL_24_1_kan: (s[117] ? 1 : 0) + (s[122] ? 4 : 0), SDL_24_1_ophoer: s[751], SDL_24_1_ophoer_hoej: s[752], SDL_24_1_ophoer_kan: (s[753] ? 1 : 0) + (s[754] ? 4 : 0), SDL_24_1_revurdering_kan: (s[755] ? 1 : 0) + (s[756] ? 2 : 0) + (s[757] ? 4 : 0), SDL_24_3: flat(s[17]), SDL_24_3_hoej: flat(s[18]), SDL_24_3_kan: (s[19] ? 1 : 0) + (s[19] && !s[758] ? 2 : 0) + s[684], SDL_24a_1_kan: (s[132] ? 1 : 0) + (s[126] ? 2 : 0) + (s[127] ? 4 : 0), SDL_24a_1_graense_kan: (s[105] ? 1 : 0) + (s[108] ? 2 : 0) + (s[106] ? 4 : 0), SDL_24a_2: s[759], SDL_24a_2_hoej: s[760], SDL_24a_2_kan: (s[761] ? 1 : 0) + (s[762] ? 4 : 0), SDL_24a_6_kan: (s[763] ? 1 : 0) + (s[764] ? 2 : 0) + s[588], SDL_24b_1_kan: s[765] + (s[766] ? 2 : 0) + s[588], SDL_24b_2: s[767], SDL_24b_2_hoej: s[768], SDL_24b_2_kan: s[765] + (s[769] ? 4 : 0), SDL_24c_1_kan: (s[133] ? 1 : 0) + (s[130] ? 2 : 0) + s[588], SDL_25_1: s[118], SDL_25_1_hoej: s[119], SDL_25_1_kan: (s[116] ? 1 : 0) + (s[121] ? 4 : 0), SDL_26_1_kan: (s[770] ? 1 : 0) + (s[771] ? 2 : 0) + (s[772] ? 4 : 0), SDL_26_1_covid: s[429], SDL_26_1_covid_hoej: s[430], SDL_26_1_covid_kan: (s[431] ? 1 : 0) + (s[432] ? 4 : 0), SDL_26_1_fra: s[773], SDL_26_1_fra_hoej: s[774], SDL_26_1_fra_kan: (s[775] ? 1 : 0) + (s[776] ? 4 : 0), SDL_26_1_uger: s[422], SDL_26_1_uger_hoej: s[423], SDL_26_1_uger_kan: (s[421] ? 1 : 0) + s[683], SDL_26_2_kan: (s[777] ? 1 : 0) + (s[778] ? 2 : 0) + (s[779] ? 4 : 0), SDL_26_3_covid: s[780], SDL_26_3_covid_hoej: s[781], SDL_26_3_covid_kan: (s[782] ? 1 : 0) + (s[783] ? 4 : 0), SDL_26a_1_covid: s[784], SDL_26a_1_covid_hoej: s[785], SDL_26a_3_covid: s[435], SDL_26a_3_covid_hoej: s[436], SDL_26a_3_covid_kan: (s[437] ? 1 : 0) + (s[438] ? 4 : 0), SDL_26c_covid: s[440], SDL_26c_covid_hoej: s[441], SDL_26c_covid_kan: (s[439] ? 1 : 0) + (s[442] ? 4 : 0), SDL_26d_covid: s[786], SDL_26d_covid_hoej: s[787], SDL_26d_covid_kan: (s[788] ? 1 : 0) + (s[789] ? 4 : 0), SDL_26f_covid: s[443], SDL_26f_covid_hoej: s[444], SDL_26f_covid_kan: (s[445] ? 1 : 0) + (s[446] ? 4 : 0), SDL_26g_covid: s[790], SDL_26g_covid_hoej: s[791], SDL_26g_covid_kan: (s[792] ? 1 : 0) + (s[793] ? 4 : 0), SDL_26h_covid: s[794], SDL_26h_covid_hoej: s[795], SDL_26h_covid_kan: (s[796] ? 1 : 0) + (s[797] ? 4 : 0), SDL_26i_covid: s[798], SDL_26i_covid_hoej: s[799], SDL_26i_covid_kan: (s[800] ? 1 : 0) + (s[801] ? 4 : 0), SDL_27_1_kan: (s[123] ? 1 : 0) + (s[124] ? 2 : 0) + (s[125] ? 4 : 0), SDL_27_1_1_kan: (s[60] ? 1 : 0) + (s[53] ? 2 : 0) + s[802], SDL_27_1_2_kan: (s[61] ? 1 : 0) + (s[67] ? 2 : 0) + s[803], SDL_27_1_2_slut: s[804], SDL_27_1_2_slut_hoej: s[805], SDL_27_1_2_slut_kan: (s[806] ? 1 : 0) + s[807], SDL_27_1_2_uger: s[808], SDL_27_1_2_uger_hoej: s[809], SDL_27_1_2_uger_kan: (s[810] ? 1 : 0) + s[803], SDL_27_1_3_kan: (s[62] ? 1 : 0) + (s[68] ? 2 : 0) + s[803], SDL_27_1_3_slut: s[811], SDL_27_1_3_slut_hoej: s[812], SDL_27_1_3_slut_kan: (s[813] ? 1 : 0) + s[807], SDL_27_1_3_uger: s[456], SDL_27_1_3_uger_hoej: s[458], SDL_27_1_3_uger_kan: (s[454] ? 1 : 0) + s[803], SDL_27_1_4_kan: (s[63] ? 1 : 0) + (s[69] ? 2 : 0) + s[802], SDL_27_1_4_slut: s[814], SDL_27_1_4_slut_hoej: s[815], SDL_27_1_4_slut_kan: (s[816] ? 1 : 0) + (s[817] ? 4 : 0), SDL_27_1_5_kan: (s[64] ? 1 : 0) + (s[55] ? 2 : 0) + s[803], SDL_27_1_6_kan: (s[65] ? 1 : 0) + (s[57] ? 2 : 0) + s[803], SDL_27_1_7_kan: (s[66] ? 1 : 0) + (s[58] ? 2 : 0) + s[803], SDL_27_1_7_2_kan: (s[818] ? 1 : 0) + (s[819] ? 2 : 0) + (s[820] ? 4 : 0), SDL_27_1_slut: s[821], SDL_27_1_slut_hoej: s[822], SDL_27_1_slut_kan: (s[823] ? 1 : 0) + (s[824] ? 4 : 0), SDL_29_1_kan: (s[825] ? 1 : 0) + (s[826] ? 2 : 0) + (s[827] ? 4 : 0), SDL_30_kan: (s[84] ? 1 : 0) + (s[87] ? 2 : 0) + s[683], SDL_30_1: s[828], SDL_30_1_hoej: s[829], SDL_30_1_kan: (s[830] ? 1 : 0) + s[683], SDL_30_2_kan: (s[831] ? 1 : 0) + (s[832] ? 2 : 0) + s[683], SDL_30_fleksjob_kan: (s[833] ? 1 : 0) + (s[834] ? 2 : 0) + (s[835] ? 4 : 0), SDL_31_1: s[88], SDL_31_1_hoej: s[83], SDL_31_1_kan: (s[82] ? 1 : 0) + (s[86] ? 4 : 0), SDL_32_kan: (s[303] ? 1 : 0) + (s[306] ? 2 : 0) + s[683], SDL_32_1_kan: (s[836] ? 1 : 0) + (s[837] ? 2 : 0) + s[683], SDL_33_1: s[551], SDL_33_1_hoej: s[552], SDL_33_1_kan: (s[550] ? 1 : 0) + (s[553] ? 4 : 0), SDL_34_1_kan: (s[838] ? 1 : 0) + (s[839] ? 2 : 0) + s[683], SDL_35_2: s[840], SDL_35_2_hoej: s[841], SDL_35_2_kan: (s[842] ? 1 : 0) + (s[843] ? 4 : 0), SDL_35_3: s[844], SDL_35_3_hoej: s[845], SDL_35_3_kan: (s[846] ? 1 : 0) + (s[847] ? 4 : 0), SDL_35_3_fra: s[848], SDL_35_3_fra_hoej: s[849], SDL_35_3_fra_kan: (s[850] ? 1 : 0) + (s[851] ? 4 : 0), SDL_38_1: s[852], SDL_38_1_hoej: s[853], SDL_38_1_kan: (s[854] ? 1 : 0) + (s[855] ? 4 : 0), SDL_38_7: s[856], SDL_38_7_hoej: s[857], SDL_38_7_kan: (s[858] ? 1 : 0) + (s[859] ? 4 : 0), SDL_38_7_tide_kan: (s[487] ? 1 : 0) + (s[488] ? 2 : 0) + (s[489] ? 4 : 0), SDL_38_8_kan: (s[860] ? 1 : 0) + (s[861] ? 2 : 0) + (s[862] ? 4 : 0), SDL_40_1: s[863], SDL_40_1_hoej: s[864], SDL_40_1_kan: (s[865] ? 1 : 0) + (s[866] ? 4 : 0), SDL_40a_1: s[867], SDL_40a_1_hoej: s[868], SDL_40a_1_kan: (s[869] ? 1 : 0) + (s[870] ? 4 : 0), SDL_41_1: s[415], SDL_41_1_hoej: s[416], SDL_41_1_kan: (s[414] ? 1 : 0) + (s[417] ? 4 : 0), SDL_42_1_kan: (s[871] ? 1 : 0) + (s[872] ? 2 : 0) + s[683], SDL_43_1: s[873], SDL_43_1_hoej: s[874], SDL_43_1_kan: (s[875] ? 1 : 0) + (s[876] ? 4 : 0), SDL_43_4: s[877], SDL_43_4_hoej: s[878], SDL_43_4_kan: (s[879] ? 1 : 0) + (s[880] ? 4 : 0), SDL_43_4_tide_kan: (s[881] ? 1 : 0) + (s[882] ? 2 : 0) + (s[883] ? 4 : 0), SDL_43_5_kan: (s[884] ? 1 : 0) + (s[885] ? 2 : 0) + (s[886] ? 4 : 0), SDL_46_1: s[887], SDL_46_1_hoej: s[888], SDL_46_1_kan: (s[889] ? 1 : 0) + (s[890] ? 4 : 0), SDL_47_1: s[891], SDL_47_1_hoej: s[892], SDL_47_1_kan: (s[893] ? 1 : 0) + (s[894] ? 4 : 0), SDL_47_1_3: s[895], SDL_47_1_3_hoej: s[896], SDL_47_1_3_kan: (s[897] ? 1 : 0) + (s[898] ? 4 : 0), SDL_50_1: s[535], SDL_50_1_hoej: s[534], SDL_50_1_kan: (s[533] ? 1 : 0) + (s[536] ? 4 : 0), SDL_51_1: s[547], SDL_51_1_hoej: s[548], SDL_51_1_kan: s[745], SDL_52_1: s[899], SDL_52_1_hoej: s[900], SDL_52_1_kan: (s[901] ? 1 : 0) + (s[902] ? 4 : 0), SDL_53_1: s[903], SDL_53_1_hoej: s[904], SDL_53_1_kan: (s[905] ? 1 : 0) + (s[906] ? 4 : 0), SDL_53_2_kan: (s[542] ? 1 : 0) + (s[543] ? 2 : 0) + s[588], SDL_53_3: s[545], SDL_53_3_hoej: s[546], SDL_53_3_kan: (s[544] ? 1 : 0) + (s[549] ? 4 : 0), SDL_54_1_kan: (s[907] ? 1 : 0) + (s[908] ? 2 : 0) + s[683], SDL_59_2: s[909], SDL_59_2_hoej: s[910], SDL_59_2_kan: (s[911] ? 1 : 0) + (s[912] ? 4 : 0), SDL_59_6_kan: (s[913] ? 1 : 0) + (s[914] ? 2 : 0) + s[704] }
}
