// Written from the law by `npm run compile`. Change the law, not this.
import { ALL_DAYS, FIRST_DAY, NEVER, NO_DAYS, allPeriods, countDays, dayReaching, dropFirst, flat, from, holidayTable, intersectTable, monthEnd, monthEndOver, monthStart, onWeekdays, periods, quotient, runEnd, runStart, sameDays, shiftDays, shiftMonths, sum, without } from '@sagsvej/rules/runtime'
const SATS_1 = (day) => day < 20454 ? 160400 : 167600

const SATS_2 = (day) => day < 18262 ? (day < 16801 ? (day < 16071 ? 1395200 : (day < 16436 ? 1420300 : 1441600)) : (day < 17532 ? (day < 17167 ? 1457500 : 1480800) : (day < 17897 ? 1499300 : 1518000))) : (day < 19358 ? (day < 18628 ? 1535500 : (day < 18993 ? 1554700 : 1557000)) : (day < 20089 ? (day < 19723 ? 1587400 : 1638200) : (day < 20454 ? 1697200 : 1773600)))

const SATS_3 = (day) => day < 18262 ? (day < 16801 ? (day < 16071 ? 326500 : (day < 16436 ? 332400 : 337400)) : (day < 17532 ? (day < 17167 ? 341100 : 346600) : (day < 17897 ? 350900 : 355300))) : (day < 19358 ? (day < 18628 ? 359400 : (day < 18993 ? 363900 : 364400)) : (day < 20089 ? (day < 19723 ? 371500 : 383400) : (day < 20454 ? 397200 : 415100)))

const SATS_4 = (day) => day < 18262 ? (day < 16801 ? (day < 16071 ? 1395200 : (day < 16436 ? 1420300 : 1441600)) : (day < 17532 ? (day < 17167 ? 1457500 : 1480800) : (day < 17897 ? 1499300 : 1518000))) : (day < 19358 ? (day < 18628 ? 1535500 : (day < 18993 ? 1554700 : 1557000)) : (day < 20089 ? (day < 19723 ? 1587400 : 1638200) : (day < 20454 ? 1697200 : 1773600)))

const SATS_5 = (day) => day < 18262 ? (day < 16801 ? (day < 16071 ? 1050000 : (day < 16436 ? 1068900 : 1084900)) : (day < 17532 ? (day < 17167 ? 1096800 : 1114300) : (day < 17897 ? 1128200 : 1142300))) : (day < 19358 ? (day < 18628 ? 1155400 : (day < 18993 ? 1169800 : 1171600)) : (day < 20089 ? (day < 19723 ? 1194400 : 1232600) : (day < 20454 ? 1277000 : 1334500)))

const SATS_6 = (day) => day < 18262 ? (day < 17167 ? (day < 16436 ? 1550 : (day < 16801 ? 1573 : 1590)) : (day < 17532 ? 1615 : (day < 17897 ? 1635 : 1655))) : (day < 19358 ? (day < 18628 ? 1674 : (day < 18993 ? 1695 : 1698)) : (day < 20089 ? (day < 19723 ? 1731 : 1786) : (day < 20454 ? 1850 : 1933)))

const SATS_7 = (day) => day < 18262 ? (day < 16801 ? (day < 16071 ? 1320800 : (day < 16436 ? 1344600 : 1364800)) : (day < 17532 ? (day < 17167 ? 1383900 : 1411600) : (day < 17897 ? 1439800 : 1468600))) : (day < 19358 ? (day < 18628 ? 1496500 : (day < 18993 ? 1526400 : 1540100)) : (day < 20089 ? (day < 19723 ? 1581700 : 1632300) : (day < 20454 ? 1691100 : 1767200)))

const SATS_8 = (day) => day < 17897 ? (day < 16436 ? (day < 15706 ? (day < 15340 ? 1659700 : 1707800) : (day < 16071 ? 1735100 : 1766300)) : (day < 17167 ? (day < 16801 ? 1792800 : 1812500) : (day < 17532 ? 1841500 : 1864500))) : (day < 19358 ? (day < 18628 ? (day < 18262 ? 1887800 : 1909500) : (day < 18993 ? 1933400 : 1936300)) : (day < 20089 ? (day < 19723 ? 1974100 : 2037300) : (day < 20454 ? 2110600 : 2205600)))

const SATS_9 = (day) => day < 17897 ? (day < 16436 ? (day < 15706 ? (day < 15340 ? 1659700 : 1707800) : (day < 16071 ? 1735100 : 1766300)) : (day < 17167 ? (day < 16801 ? 1792800 : 1812500) : (day < 17532 ? 1841500 : 1864500))) : (day < 19358 ? (day < 18628 ? (day < 18262 ? 1887800 : 1909500) : (day < 18993 ? 1933400 : 1936300)) : (day < 20089 ? (day < 19723 ? 1974100 : 2037300) : (day < 20454 ? 2110600 : 2205600)))

const SATS_10 = (day) => day < 17897 ? (day < 16436 ? (day < 15706 ? (day < 15340 ? 1334500 : 1373200) : (day < 16071 ? 1395200 : 1420300)) : (day < 17167 ? (day < 16801 ? 1441600 : 1457500) : (day < 17532 ? 1480800 : 1499300))) : (day < 19358 ? (day < 18628 ? (day < 18262 ? 1518000 : 1535500) : (day < 18993 ? 1554700 : 1557000)) : (day < 20089 ? (day < 19723 ? 1587400 : 1638200) : (day < 20454 ? 1697200 : 1773600)))

const SATS_11 = (day) => day < 17897 ? (day < 16436 ? (day < 15706 ? (day < 15340 ? 1004400 : 1033500) : (day < 16071 ? 1050000 : 1068900)) : (day < 17167 ? (day < 16801 ? 1084900 : 1096800) : (day < 17532 ? 1114300 : 1128200))) : (day < 19358 ? (day < 18628 ? (day < 18262 ? 1142300 : 1155400) : (day < 18993 ? 1169800 : 1171600)) : (day < 20089 ? (day < 19723 ? 1194400 : 1232600) : (day < 20454 ? 1277000 : 1334500)))

const SATS_12 = (day) => day < 17897 ? (day < 16436 ? (day < 15706 ? (day < 15340 ? 1334500 : 1373200) : (day < 16071 ? 1395200 : 1420300)) : (day < 17167 ? (day < 16801 ? 1441600 : 1457500) : (day < 17532 ? 1480800 : 1499300))) : (day < 19358 ? (day < 18628 ? (day < 18262 ? 1518000 : 1535500) : (day < 18993 ? 1554700 : 1557000)) : (day < 20089 ? (day < 19723 ? 1587400 : 1638200) : (day < 20454 ? 1697200 : 1773600)))

const SATS_13 = (day) => day < 17897 ? (day < 16436 ? (day < 15706 ? (day < 15340 ? 1004400 : 1033500) : (day < 16071 ? 1050000 : 1068900)) : (day < 17167 ? (day < 16801 ? 1084900 : 1096800) : (day < 17532 ? 1114300 : 1128200))) : (day < 19358 ? (day < 18628 ? (day < 18262 ? 1142300 : 1155400) : (day < 18993 ? 1169800 : 1171600)) : (day < 20089 ? (day < 19723 ? 1194400 : 1232600) : (day < 20454 ? 1277000 : 1334500)))

const SATS_14 = (day) => day < 17897 ? (day < 16436 ? (day < 15706 ? (day < 15340 ? 1004400 : 1033500) : (day < 16071 ? 1050000 : 1068900)) : (day < 17167 ? (day < 16801 ? 1084900 : 1096800) : (day < 17532 ? 1114300 : 1128200))) : (day < 19358 ? (day < 18628 ? (day < 18262 ? 1142300 : 1155400) : (day < 18993 ? 1169800 : 1171600)) : (day < 20089 ? (day < 19723 ? 1194400 : 1232600) : (day < 20454 ? 1277000 : 1334500)))

const SATS_15 = (day) => day < 17897 ? (day < 16436 ? (day < 15706 ? (day < 15340 ? 312300 : 321400) : (day < 16071 ? 326500 : 332400)) : (day < 17167 ? (day < 16801 ? 337400 : 341100) : (day < 17532 ? 346600 : 350900))) : (day < 19358 ? (day < 18628 ? (day < 18262 ? 355300 : 359400) : (day < 18993 ? 363900 : 364400)) : (day < 20089 ? (day < 19723 ? 371500 : 383400) : (day < 20454 ? 397200 : 415100)))

const SATS_16 = (day) => day < 17897 ? (day < 16436 ? (day < 15706 ? (day < 15340 ? 647200 : 666000) : (day < 16071 ? 676700 : 688900)) : (day < 17167 ? (day < 16801 ? 699200 : 706900) : (day < 17532 ? 718200 : 727200))) : (day < 19358 ? (day < 18628 ? (day < 18262 ? 736300 : 744800) : (day < 18993 ? 754100 : 755200)) : (day < 20089 ? (day < 19723 ? 769900 : 794500) : (day < 20454 ? 823100 : 860100)))

const SATS_17 = (day) => day < 17897 ? (day < 16436 ? (day < 15706 ? (day < 15340 ? 1659700 : 1707800) : (day < 16071 ? 1735100 : 1766300)) : (day < 17167 ? (day < 16801 ? 1792800 : 1812500) : (day < 17532 ? 1841500 : 1864500))) : (day < 19358 ? (day < 18628 ? (day < 18262 ? 1887800 : 1909500) : (day < 18993 ? 1933400 : 1936300)) : (day < 20089 ? (day < 19723 ? 1974100 : 2037300) : (day < 20454 ? 2110600 : 2205600)))

const SATS_18 = (day) => day < 17897 ? (day < 16436 ? (day < 15706 ? (day < 15340 ? 1334500 : 1373200) : (day < 16071 ? 1395200 : 1420300)) : (day < 17167 ? (day < 16801 ? 1441600 : 1457500) : (day < 17532 ? 1480800 : 1499300))) : (day < 19358 ? (day < 18628 ? (day < 18262 ? 1518000 : 1535500) : (day < 18993 ? 1554700 : 1557000)) : (day < 20089 ? (day < 19723 ? 1587400 : 1638200) : (day < 20454 ? 1697200 : 1773600)))

const SATS_19 = (day) => day < 16804 ? (day < 14977 ? (day < 13885 ? (day < 13514 ? 333500 : 341500) : (day < 14249 ? 351500 : (day < 14613 ? 362500 : 376000))) : (day < 15712 ? (day < 15341 ? 383000 : 394000) : (day < 16076 ? 400500 : (day < 16440 ? 407500 : 413500)))) : (day < 18631 ? (day < 17532 ? (day < 17168 ? 418000 : 424500) : (day < 17903 ? 430000 : (day < 18267 ? 435500 : 440500))) : (day < 19723 ? (day < 18995 ? 446000 : (day < 19359 ? 446500 : 455000)) : (day < 20094 ? 469500 : (day < 20458 ? 486500 : 508500))))

const HELLIGDAGE_1 = holidayTable([{"on":{"month":1,"day":1}},{"on":{"easter":-3}},{"on":{"easter":-2}},{"on":{"easter":0}},{"on":{"easter":1}},{"on":{"easter":26},"to":19722},{"on":{"easter":39}},{"on":{"easter":49}},{"on":{"easter":50}},{"on":{"month":12,"day":25}},{"on":{"month":12,"day":26}}], [1, 2, 3, 4, 5, 6])

function svar_1(f, s) {
  // SDL.6.1: Første fraværsdag (SDL § 6, stk. 1)
  const v0 = periods(f.fravaer, (r_fravaer) => r_fravaer.omfang === 'fuldt' || r_fravaer.omfang === 'delvist')
  s[452] = v0
  const v1 = f.fravaer !== undefined ? v0 : NO_DAYS
  s[10] = v1
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
  s[7] = v10
  const v11 = v9 ? v5 : NEVER
  s[8] = v11
  const v12 = v10 <= 13331 /* 2006-07-02 */
  s[11] = v12
  const v13 = v11 >= 13332 /* 2006-07-03 */
  s[6] = v13
  const v14 = v10 <= 2147483646
  s[9] = v14
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
  s[16] = v27
  const v28 = v26 ? v22 : NEVER
  s[15] = v28
  const v29 = v28 >= v19
  const v30 = v27 >= v20
  const v31 = v29 ? v19 : NEVER
  const v32 = v30 ? v20 : NEVER
  const v33 = v11 === NEVER
  s[20] = v33
  const SDL_6_1_er = v12 || v15
  s[67] = SDL_6_1_er
  const SDL_6_1 = v12 ? FIRST_DAY : v31
  s[66] = SDL_6_1
  const SDL_6_1_hoej = v12 ? NEVER : v32
  s[69] = SDL_6_1_hoej
  const SDL_6_1_ir = v12 || v33
  s[17] = SDL_6_1_ir
  // ALF.62.3: Sidste sygedag, a-kassen betaler (ALF § 62, stk. 3)
  const v38 = SDL_6_1_er && SDL_6_1 <= 13331 /* 2006-07-02 */
  s[71] = v38
  const v39 = SDL_6_1_hoej >= 13332 /* 2006-07-03 */
  s[68] = v39
  const v40 = SDL_6_1 <= 16439 /* 2015-01-04 */
  s[84] = v40
  const v41 = SDL_6_1_er && v39 && v40
  const v42 = SDL_6_1 <= 2147483646
  s[70] = v42
  const v43 = SDL_6_1_er && SDL_6_1_hoej >= 16440 /* 2015-01-05 */ && v42
  s[87] = v43
  const v44 = f.persongruppe === 'ledig'
  const v45 = f.persongruppe !== undefined && v44 || !(f.persongruppe !== undefined)
  s[93] = v45
  const v46 = f.persongruppe !== undefined && !v44 || !(f.persongruppe !== undefined)
  s[95] = v46
  const v47 = shiftDays(SDL_6_1, 13)
  const v48 = shiftDays(SDL_6_1_hoej, 13)
  const v49 = Math.min(v47, f.sidsteDagMedDagpengeret ?? FIRST_DAY)
  const v50 = Math.min(v48, f.sidsteDagMedDagpengeret ?? 84005 /* 2199-12-31 */)
  const v51 = f.dagpengerettenSlutter !== false && SDL_6_1_er
  const v52 = f.dagpengerettenSlutter !== true && SDL_6_1_er
  const v53 = v45 && (v51 || v52)
  const v54 = SDL_6_1_ir || SDL_6_1_er && SDL_6_1_hoej === NEVER
  s[72] = v54
  const v55 = v43 && (v53 || v46)
  const ALF_62_3 = v38 ? FIRST_DAY : v55 ? (v53 ? (v51 ? (v52 ? Math.min(v47, v49) : v49) : v47) : NEVER) : NEVER
  s[437] = ALF_62_3
  const ALF_62_3_hoej = v38 ? NEVER : v41 ? NEVER : v46 ? NEVER : v51 ? (v52 ? Math.max(v48, v50) : v50) : v48
  s[438] = ALF_62_3_hoej
  const ALF_62_3_er = v38 || v41 || v55
  s[436] = ALF_62_3_er
  const ALF_62_3_ir = v38 || v43 && v45 && (f.dagpengerettenSlutter !== false && SDL_6_1_ir || f.dagpengerettenSlutter !== true && SDL_6_1_ir) || v54
  s[439] = ALF_62_3_ir
  // BEK937.27: Sygedagpenge under uddannelse (BEK 937/2024 § 27, stk. 1-3)
  const LAB_43_ir = v2 <= 13331 /* 2006-07-02 */
  s[3] = LAB_43_ir
  const v61 = v3 >= 13332 /* 2006-07-03 */
  s[2] = v61
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
  const BEK937_27 = v72 && (LAB_43_ir || v62 && (v64 || v68) || v69 && (v64 || v68 || f.uddannelseUnderSygdom !== undefined && v70 || !(f.uddannelseUnderSygdom !== undefined)))
  s[594] = BEK937_27
  const BEK937_27_nej = v72 && (LAB_43_ir || v62 && v65 && v67 || v69 && v65 && v67 && (f.uddannelseUnderSygdom !== undefined && !v70 || !(f.uddannelseUnderSygdom !== undefined)))
  s[595] = BEK937_27_nej
  const BEK937_27_ir = v72 && LAB_43_ir || f.uddannelseUnderSygdom !== undefined && v71 || !(f.uddannelseUnderSygdom !== undefined)
  s[596] = BEK937_27_ir
}

function svar_2(f, s) {
  // FERIEBEK.2.6: 12 måneder med løntilskud imellem (BEK 762/2025 § 2, stk. 6)
  const v0 = s[0] <= 15705 /* 2012-12-31 */
  s[4] = v0
  const LAS_69k_6_senest_er = s[1] >= 15706 /* 2013-01-01 */
  s[5] = LAS_69k_6_senest_er
  const v2 = s[0] >= 15706 /* 2013-01-01 */
  s[171] = v2
  const v3 = sum(f.ydelsesperioder, (r_ydelsesperioder) => r_ydelsesperioder.slags === 'loentilskud' ? 1 : 0)
  const FERIEBEK_2_6 = LAS_69k_6_senest_er && (f.ydelsesperioder !== undefined ? v3 : Infinity) > 0 && (v0 || LAS_69k_6_senest_er)
  s[598] = FERIEBEK_2_6
  const FERIEBEK_2_6_ir = FERIEBEK_2_6 || !v2 || (f.ydelsesperioder !== undefined ? v3 : 0) <= 0
  s[599] = FERIEBEK_2_6_ir
  // FERIEBEK.2: 12 sammenhængende måneder med ressourceforløbsydelse (BEK 762/2025 § 2, stk. 1-8)
  const v6 = s[0] <= 16070 /* 2013-12-31 */
  s[183] = v6
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
  s[166] = v40
  const v41 = s[1] >= 16071 /* 2014-01-01 */ && v40
  const v42 = s[1] >= 16617 /* 2015-07-01 */
  s[167] = v42
  const v43 = s[0] <= 18261 /* 2019-12-31 */
  s[123] = v43
  const v44 = v42 && v43
  const v45 = s[1] >= 18262 /* 2020-01-01 */
  s[128] = v45
  const v46 = s[0] <= 20269 /* 2025-06-30 */
  s[169] = v46
  const v47 = v45 && v46
  const v48 = s[1] >= 20270 /* 2025-07-01 */
  s[170] = v48
  const FERIEBEK_2 = LAS_69k_6_senest_er && (v0 || v7 && v38 || v41 && v38 || v44 && v38 || v47 && v38 || v48 && v38)
  s[287] = FERIEBEK_2
  const FERIEBEK_2_nej = LAS_69k_6_senest_er && (v0 || v7 && v39 || v41 && v39 || v44 && v39 || v47 && v39 || v48 && v39)
  s[286] = FERIEBEK_2_nej
  const v51 = LAS_69k_6_senest_er && v0
  const FERIEBEK_2_ir = v51 || !v2
  s[182] = FERIEBEK_2_ir
  // LOV1750.21.8: Dit ressourceforløb fortsætter efter de gamle regler (lov 1750/2025 § 21, stk. 8)
  const v53 = s[2] && v0
  s[130] = v53
  const v54 = s[0] <= 20484 /* 2026-01-31 */
  s[132] = v54
  const v55 = s[1] >= 20485 /* 2026-02-01 */
  s[131] = v55
  const v56 = LAS_69k_6_senest_er && v54
  s[174] = v56
  const v57 = f.ressourceforloebErBevilget !== true || (f.ressourceforloebBevilgetDen ?? 84005 /* 2199-12-31 */) > 20484 /* 2026-01-31 */
  s[134] = v57
  const v58 = v55 && f.ressourceforloebErBevilget !== false && (f.ressourceforloebBevilgetDen ?? FIRST_DAY) <= 20484 /* 2026-01-31 */
  s[133] = v58
  const LOV1750_21_8 = f.ressourceforloebErBevilget !== false && (s[3] || v56 || v58)
  s[137] = LOV1750_21_8
  const LOV1750_21_8_nej = f.ressourceforloebErBevilget !== false && (s[3] || v53 || v55 && v57)
  s[136] = LOV1750_21_8_nej
  const LOV1750_21_8_ir = f.ressourceforloebErBevilget !== false && s[3] || f.ressourceforloebErBevilget !== true
  s[138] = LOV1750_21_8_ir
  // LAB.36.3: Koordinerende sagsbehandler (LAB § 36, stk. 3)
  const v62 = LAS_69k_6_senest_er && v43
  s[161] = v62
  const v63 = v45 && v54
  s[129] = v63
  const v64 = v55 && LOV1750_21_8
  s[141] = v64
  const v65 = v55 && LOV1750_21_8_nej
  s[142] = v65
  const v66 = v55 && LOV1750_21_8_ir
  s[143] = v66
  const LAB_36_3 = f.ressourceforloebErBevilget !== false && (s[3] || v62 || v63 || v64)
  s[600] = LAB_36_3
  const LAB_36_3_nej = f.ressourceforloebErBevilget !== false && (s[3] || v53 || v65)
  s[601] = LAB_36_3_nej
  const LAB_36_3_ir = f.ressourceforloebErBevilget !== false && (s[3] || v66) || f.ressourceforloebErBevilget !== true
  s[602] = LAB_36_3_ir
  // LAB.43: Samlet beskrivelse (LAB § 43)
  const v70 = s[0] <= 20634 /* 2026-06-30 */
  s[308] = v70
  const v71 = s[1] >= 20635 /* 2026-07-01 */
  s[135] = v71
  const v72 = f.afgoerelsenGaelder === 'fleksjob' || f.afgoerelsenGaelder === 'tilskud_til_selvstaendig' || f.afgoerelsenGaelder === 'foertidspension'
  const v73 = f.afgoerelsenGaelder !== undefined && v72 || !(f.afgoerelsenGaelder !== undefined)
  s[310] = v73
  const v74 = f.afgoerelsenGaelder !== undefined && !v72 || !(f.afgoerelsenGaelder !== undefined)
  s[311] = v74
  const LAB_43 = s[3] || v71 && v73
  s[588] = LAB_43
  const LAB_43_nej = s[3] || s[2] && v70 || v71 && v74
  s[589] = LAB_43_nej
}

function svar_3(f, s) {
  // SDL.7.2: Det mindste fravær (SDL § 7, stk. 2)
  const v0 = s[0] <= 15011 /* 2011-02-06 */
  s[390] = v0
  const v1 = s[2] && v0
  s[97] = v1
  const v2 = f.persongruppe === 'loenmodtager'
  const v3 = f.persongruppe !== undefined && v2 || !(f.persongruppe !== undefined)
  s[75] = v3
  const v4 = f.persongruppe !== undefined && !v2 || !(f.persongruppe !== undefined)
  s[76] = v4
  const v5 = f.timerDuKanArbejde ?? 0
  const v6 = f.timerDuKanArbejde ?? 16800
  const v7 = v5 <= 0
  const v8 = f.normalTimerPrUge ?? 0
  s[557] = v8
  const v9 = f.normalTimerPrUge ?? 16800
  s[558] = v9
  const v10 = v8 - v6
  s[566] = v10
  const v11 = v9 - v5
  s[567] = v11
  const v12 = v7 || v11 >= 400
  const v13 = !(v7 && v5 === v6) && v10 < 400
  const v14 = f.persongruppe === 'selvstaendig'
  const v15 = f.persongruppe !== undefined && v14
  const v16 = v15 || !(f.persongruppe !== undefined)
  s[92] = v16
  const v17 = f.persongruppe !== undefined && !v14
  const v18 = v17 || !(f.persongruppe !== undefined)
  s[94] = v18
  const v19 = f.andelAfArbejdetDuKan ?? 0
  s[211] = v19
  const v20 = f.andelAfArbejdetDuKan ?? 10000
  s[214] = v20
  const v21 = v19 <= 5000
  s[212] = v21
  const v22 = v20 <= 5000
  s[213] = v22
  const v23 = v18 || !v22
  const v24 = v16 && v21
  const v25 = f.persongruppe === 'ledig' || f.persongruppe === 'ingen'
  const v26 = f.persongruppe !== undefined && v25 || !(f.persongruppe !== undefined)
  const v27 = f.persongruppe !== undefined && !v25 || !(f.persongruppe !== undefined)
  const v28 = v3 && v12 || v24 || v26
  const v29 = (v4 || v13) && v23 && v27
  const v30 = s[1] >= 15012 /* 2011-02-07 */
  s[96] = v30
  const v31 = v30 && s[4]
  s[325] = v31
  const v32 = s[5] && s[0] <= 15883 /* 2013-06-27 */
  s[326] = v32
  const v33 = f.ansatFra ?? FIRST_DAY
  s[73] = v33
  const v34 = f.ansatFra ?? 84005 /* 2199-12-31 */
  s[74] = v34
  const v35 = v3 && (v12 || f.ansatIFleksjob !== false && v34 >= 15706 /* 2013-01-01 */) || v24 || v26
  const v36 = (v4 || v13 && (f.ansatIFleksjob !== true || v33 < 15706 /* 2013-01-01 */)) && v23 && v27
  const v37 = s[1] >= 15884 /* 2013-06-28 */
  s[324] = v37
  const SDL_7_2 = s[3] || v1 && v28 || v31 && v28 || v32 && v35 || v37 && v35
  s[742] = SDL_7_2
  const SDL_7_2_nej = s[3] || v1 && v29 || v31 && v29 || v32 && v36 || v37 && v36
  s[743] = SDL_7_2_nej
  // SDL.7.1: Uarbejdsdygtig på grund af egen sygdom (SDL § 7, stk. 1-2)
  const SDL_7_1 = s[3] || s[2] && f.uarbejdsdygtigVedEgenSygdom !== false && (SDL_7_2 || s[3])
  s[98] = SDL_7_1
  const SDL_7_1_nej = s[3] || s[2] && (f.uarbejdsdygtigVedEgenSygdom !== true || SDL_7_2_nej)
  s[104] = SDL_7_1_nej
  // SDL.24.3.2: De første dage, der ikke tæller (SDL § 24, stk. 3, nr. 1-2)
  const v42 = v16 ? 14 : 15
  const v43 = v18 ? 15 : 14
  const v44 = v16 ? 14 : 21
  const v45 = v18 ? 21 : 14
  const v46 = v16 ? 14 : 30
  const v47 = v18 ? 30 : 14
  // SDL.24.3: Dage, der tæller med (SDL § 24, stk. 3-4)
  const v48 = s[6] && s[7] <= 15011 /* 2011-02-06 */
  s[18] = v48
  const v49 = s[8] >= 15012 /* 2011-02-07 */ && s[9]
  s[19] = v49
  const v50 = dropFirst(s[10], (start) => start >= NEVER ? 0 : start >= 13332 /* 2006-07-03 */ ? (start >= 13605 /* 2007-04-02 */ ? (start >= 14032 /* 2008-06-02 */ ? (start >= 15341 /* 2012-01-02 */ ? v47 : v45) : v43) : 14) : Infinity)
  const v51 = dropFirst(s[10], (start) => { const r0_0 = start >= 13332 /* 2006-07-03 */; const r0_1 = start >= NEVER; const r0_2 = r0_0 ? (start >= 13605 /* 2007-04-02 */ ? (start >= 14032 /* 2008-06-02 */ ? (start >= 15341 /* 2012-01-02 */ ? v46 : v44) : v42) : 14) : -Infinity; return Math.max(0, r0_1 ? 0 : r0_1 || !r0_0 ? Math.min(0, r0_2) : r0_2) })
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
  const v66 = s[11] && v48
  const v67 = v66 ? NO_DAYS : s[11] ? NO_DAYS : v64
  const v68 = v66 ? ALL_DAYS : s[11] ? ALL_DAYS : v65
  const v69 = s[11] || v48
  const v70 = v69 && v49
  const SDL_24_3 = v70 ? v67 : v69 ? v67 : v64
  s[12] = SDL_24_3
  const SDL_24_3_hoej = v70 ? v68 : v69 ? v68 : v65
  s[13] = SDL_24_3_hoej
  const SDL_24_3_eksakt = (!v70 || sameDays(v64, v67)) && (!v69 || (!v66 || sameDays(NO_DAYS, v64)) && !s[11] && (!v48 || v59)) && (!v49 || v59)
  s[807] = SDL_24_3_eksakt
  const SDL_24_3_er = v69 || v49
  s[14] = SDL_24_3_er
}

function svar_4(f, s) {
  // SDL.25.1: Grænsen for pensionister m.fl. (SDL § 25, stk. 1)
  const v0 = f.pensionDuFaar === 'foertidspension' || f.pensionDuFaar === 'seniorpension'
  const v1 = f.pensionDuFaar !== undefined && v0 || !(f.pensionDuFaar !== undefined)
  s[106] = v1
  const v2 = f.pensionDuFaar !== undefined && !v0 || !(f.pensionDuFaar !== undefined)
  s[108] = v2
  const v3 = f.pensionDuFaar === 'tidlig_pension'
  const v4 = f.pensionDuFaar !== undefined && v3 || !(f.pensionDuFaar !== undefined)
  s[107] = v4
  const v5 = f.pensionDuFaar !== undefined && !v3 || !(f.pensionDuFaar !== undefined)
  s[109] = v5
  const v6 = onWeekdays(s[12], 62)
  s[22] = v6
  const v7 = onWeekdays(s[13], 62)
  s[21] = v7
  const v8 = monthEndOver(v7, 12, 130, s[7])
  const v9 = monthEndOver(v6, 12, 130, s[8])
  const v10 = s[14] && s[15] >= v8
  const v11 = s[14] && s[16] < v9
  const v12 = v10 && s[14]
  const v13 = s[17] && s[14] && v9 >= NEVER
  const v14 = v12 ? v8 : NEVER
  const v15 = v11 ? NEVER : v9
  const v16 = v12 ? (v11 || v13 ? Math.max(v9, v15) : v9) : v15
  const v17 = v12 || v11 || v13
  const v18 = monthEndOver(s[13], 12, 182, s[7])
  const v19 = monthEndOver(s[12], 12, 182, s[8])
  const v20 = s[14] && s[15] >= v18
  const v21 = s[14] && s[16] < v19
  const v22 = v20 && s[14]
  const v23 = s[17] && s[14] && v19 >= NEVER
  const v24 = v22 ? v18 : NEVER
  const v25 = v21 ? NEVER : v19
  const v26 = v22 ? (v21 || v23 ? Math.max(v19, v25) : v19) : v25
  const v27 = v22 || v21 || v23
  const SDL_25_1 = s[11] ? FIRST_DAY : s[18] ? FIRST_DAY : v17 ? (v27 ? Math.min(v14, v24) : v14) : v24
  s[112] = SDL_25_1
  const SDL_25_1_hoej = s[11] ? NEVER : s[18] ? NEVER : v17 ? (v27 ? Math.max(v16, v26) : v16) : v26
  s[113] = SDL_25_1_hoej
  const v30 = v1 || f.opfylderHelbredsbetingelserForFoertidspension !== false || f.naaetFolkepensionsalder !== false || v4
  s[453] = v30
  const v31 = v2 && f.opfylderHelbredsbetingelserForFoertidspension !== true && f.naaetFolkepensionsalder !== true && v5
  s[454] = v31
  const SDL_25_1_er = v30 && (s[11] || s[18] || s[19] && (v17 || v27))
  s[110] = SDL_25_1_er
  const SDL_25_1_ir = v30 && (s[11] || s[18] || s[19] && (v10 && s[17] || s[17] && !((!s[14] || !s[17] && v8 === v9) && s[14] && (!s[14] || v8 === NEVER)) || v20 && s[17] || s[17] && !((!s[14] || !s[17] && v18 === v19) && s[14] && (!s[14] || v18 === NEVER))) || s[20]) || v31
  s[115] = SDL_25_1_ir
}

function svar_5(f, s) {
  // SDL.24.1: Revurderingstidspunktet (SDL § 24, stk. 1)
  const v0 = monthEndOver(s[21], 18, 260, s[7])
  const v1 = monthEndOver(s[22], 18, 260, s[8])
  const v2 = s[14] && v0 <= 16251 /* 2014-06-30 */
  const v3 = s[14] && v1 > 16251 /* 2014-06-30 */
  const v4 = s[14] && s[15] >= v0
  const v5 = s[14] && s[16] < v1
  const v6 = v4 && s[14]
  const v7 = s[17] && s[14] && v1 >= NEVER
  const v8 = v6 ? v0 : NEVER
  const v9 = v5 ? NEVER : v1
  const v10 = v6 ? (v5 || v7 ? Math.max(v1, v9) : v1) : v9
  const v11 = v6 || v5 || v7
  const v12 = v4 && s[17] || s[17] && !((!s[14] || !s[17] && v0 === v1) && s[14] && (!s[14] || v0 === NEVER))
  const v13 = v2 && v11
  const v14 = s[17] && v11 && v10 >= NEVER
  const v15 = v13 ? v8 : NEVER
  s[34] = v15
  const v16 = v3 ? NEVER : v10
  const v17 = v13 ? (v3 || v14 ? Math.max(v10, v16) : v10) : v16
  s[35] = v17
  const v18 = v13 || v3 || v14
  s[33] = v18
  const v19 = v2 && v12 || s[17] && !((!v11 || !v12 && v8 === v10) && v11 && (!v11 || v8 === NEVER))
  s[31] = v19
  const v20 = monthEndOver(s[13], 18, 364, s[7])
  const v21 = monthEndOver(s[12], 18, 364, s[8])
  const v22 = s[14] && v20 <= 16251 /* 2014-06-30 */
  const v23 = s[14] && v21 > 16251 /* 2014-06-30 */
  const v24 = s[14] && s[15] >= v20
  const v25 = s[14] && s[16] < v21
  const v26 = v24 && s[14]
  const v27 = s[17] && s[14] && v21 >= NEVER
  const v28 = v26 ? v20 : NEVER
  const v29 = v25 ? NEVER : v21
  const v30 = v26 ? (v25 || v27 ? Math.max(v21, v29) : v21) : v29
  const v31 = v26 || v25 || v27
  const v32 = v24 && s[17] || s[17] && !((!s[14] || !s[17] && v20 === v21) && s[14] && (!s[14] || v20 === NEVER))
  const v33 = v22 && v31
  const v34 = s[17] && v31 && v30 >= NEVER
  const v35 = v33 ? v28 : NEVER
  s[37] = v35
  const v36 = v23 ? NEVER : v30
  const v37 = v33 ? (v23 || v34 ? Math.max(v30, v36) : v30) : v36
  s[38] = v37
  const v38 = v33 || v23 || v34
  s[36] = v38
  const v39 = v22 && v32 || s[17] && !((!v31 || !v32 && v28 === v30) && v31 && (!v31 || v28 === NEVER))
  s[32] = v39
  const v40 = v18 || v38
  const v41 = v18 ? (v38 ? Math.min(v15, v35) : v15) : v35
  const v42 = v18 ? (v38 ? Math.max(v17, v37) : v17) : v37
  s[26] = v42
  const v43 = v18 && v15 <= 16251 /* 2014-06-30 */ && v17 >= 13332 /* 2006-07-03 */ || v38 && v35 <= 16251 /* 2014-06-30 */ && v37 >= 13332 /* 2006-07-03 */
  s[30] = v43
  const v44 = Math.max(s[7], 16252 /* 2014-07-01 */)
  const v45 = Math.max(s[8], 16252 /* 2014-07-01 */)
  const v46 = monthEndOver(s[21], 9, 110, v44)
  const v47 = monthEndOver(s[22], 9, 110, v45)
  const v48 = s[14] && s[15] >= v46
  const v49 = s[14] && s[16] < v47
  const v50 = v48 && s[14]
  const v51 = s[17] && s[14] && v47 >= NEVER
  const v52 = v50 ? v46 : NEVER
  const v53 = v49 ? NEVER : v47
  const v54 = v50 ? (v49 || v51 ? Math.max(v47, v53) : v47) : v53
  const v55 = v50 || v49 || v51
  s[42] = v55
  const v56 = v48 && s[17] || s[17] && !((!s[14] || !s[17] && v46 === v47) && s[14] && (!s[14] || v46 === NEVER))
  s[40] = v56
  const v57 = monthEndOver(s[13], 9, 154, v44)
  const v58 = monthEndOver(s[12], 9, 154, v45)
  const v59 = s[14] && s[15] >= v57
  const v60 = s[14] && s[16] < v58
  const v61 = v59 && s[14]
  const v62 = s[17] && s[14] && v58 >= NEVER
  const v63 = v61 ? v57 : NEVER
  const v64 = v60 ? NEVER : v58
  const v65 = v61 ? (v60 || v62 ? Math.max(v58, v64) : v58) : v64
  const v66 = v61 || v60 || v62
  s[43] = v66
  const v67 = v59 && s[17] || s[17] && !((!s[14] || !s[17] && v57 === v58) && s[14] && (!s[14] || v57 === NEVER))
  s[41] = v67
  const v68 = v55 || v66
  s[39] = v68
  const v69 = !(v55 && !v56 || v66 && !v67) && (v40 || v55 || v66)
  const v70 = v69 ? FIRST_DAY : v55 ? (v66 ? Math.min(v52, v63) : v52) : v63
  const v71 = v69 ? NEVER : v55 ? (v66 ? Math.max(v54, v65) : v54) : v65
  s[27] = v71
  const v72 = v43 && v40
  s[24] = v72
  const v73 = !(v18 && !v19 && v15 >= 13332 /* 2006-07-03 */ && v17 <= 16251 /* 2014-06-30 */ || v38 && !v39 && v35 >= 13332 /* 2006-07-03 */ && v37 <= 16251 /* 2014-06-30 */) && (v68 || v69)
  s[25] = v73
  const v74 = s[14] && countDays(s[21], 15979 /* 2013-10-01 */, 16251 /* 2014-06-30 */) > 110
  const v75 = v2 || s[14] && countDays(s[22], 15979 /* 2013-10-01 */, 16251 /* 2014-06-30 */) <= 110
  s[28] = v75
  const v76 = s[14] && countDays(s[13], 15979 /* 2013-10-01 */, 16251 /* 2014-06-30 */) > 154
  const v77 = v22 || s[14] && countDays(s[12], 15979 /* 2013-10-01 */, 16251 /* 2014-06-30 */) <= 154
  s[29] = v77
  const v78 = s[7] < 16252 /* 2014-07-01 */ && (s[14] && countDays(s[13], 16252 /* 2014-07-01 */, 16252 /* 2014-07-01 */) >= 1 || s[17]) && ((v3 || s[17]) && (v74 || s[17]) && (v3 || v74) || (v23 || s[17]) && (v76 || s[17]) && (v23 || v76) || s[17])
  s[23] = v78
  const SDL_24_1 = v78 ? FIRST_DAY : v72 ? (v73 ? Math.min(v41, v70) : v41) : v70
  s[44] = SDL_24_1
}

function svar_6(f, s) {
  // SDL.24.1: Revurderingstidspunktet (SDL § 24, stk. 1)
  const SDL_24_1_hoej = s[23] ? NEVER : s[24] ? (s[25] ? Math.max(s[26], s[27]) : s[26]) : s[27]
  s[114] = SDL_24_1_hoej
  const SDL_24_1_er = s[7] < NEVER && (s[23] || !(s[23] && !(s[8] >= 16252 /* 2014-07-01 */ || s[14] && countDays(s[12], 16252 /* 2014-07-01 */, 16252 /* 2014-07-01 */) < 1 || (s[28] || s[17]) && (s[29] || s[17]) && (s[28] || s[29]))) && (s[24] || s[25]))
  s[111] = SDL_24_1_er
  const SDL_24_1_ir = s[7] < NEVER && (s[23] || !(s[23] && !(s[8] >= 16252 /* 2014-07-01 */ || s[14] && countDays(s[12], 16252 /* 2014-07-01 */, 16252 /* 2014-07-01 */) < 1 || (s[28] || s[17]) && (s[29] || s[17]) && (s[28] || s[29]))) && (s[30] && (s[31] || s[32]) || !(s[33] && !s[31] && s[34] >= 13332 /* 2006-07-03 */ && s[35] <= 16251 /* 2014-06-30 */ || s[36] && !s[32] && s[37] >= 13332 /* 2006-07-03 */ && s[38] <= 16251 /* 2014-06-30 */) && (s[39] && (s[40] || s[41]) || !(s[42] && !s[40] || s[43] && !s[41])))) || s[8] >= NEVER
  s[116] = SDL_24_1_ir
  // SDL.27.1.1: Forlængelse, fordi revalidering er sandsynlig (SDL § 27, stk. 1, nr. 1)
  const v3 = f.forlaengelseAfgjortDen ?? FIRST_DAY
  const v4 = f.forlaengelseAfgjortDen ?? 84005 /* 2199-12-31 */
  const v5 = SDL_24_1_er && s[44] < NEVER
  s[434] = v5
  const v6 = SDL_24_1_er && SDL_24_1_hoej >= NEVER
  s[435] = v6
  const v7 = Math.max(s[0], s[44])
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
  s[45] = v19
  const v20 = f.forlaengelseErAfgjort !== false ? (v18 ? Math.min(v3, v15) : v3) : v15
  s[473] = v20
  const v21 = f.forlaengelseErAfgjort !== false ? (v18 ? Math.max(v4, v17) : v4) : v17
  s[474] = v21
  const v22 = v19 && v20 <= 13331 /* 2006-07-02 */
  s[54] = v22
  const v23 = v21 >= 13332 /* 2006-07-03 */
  s[46] = v23
  const v24 = v20 <= 2147483646
  s[47] = v24
  const v25 = v20 <= 15011 /* 2011-02-06 */
  s[475] = v25
  const v26 = v19 && v23 && v25
  s[487] = v26
  const v27 = v21 >= 15012 /* 2011-02-07 */
  const v28 = v20 <= 20484 /* 2026-01-31 */
  const v29 = v19 && v27 && v28
  const v30 = v19 && v21 >= 20485 /* 2026-02-01 */ && v24
  s[486] = v30
  const v31 = f.forlaengelseErAfgjort !== true && (v5 && SDL_24_1_ir || SDL_24_1_ir && !((!SDL_24_1_er || !SDL_24_1_ir && v7 === v8) && s[0] === s[1] && SDL_24_1_er && (!SDL_24_1_er || s[0] === v7))) || v19 && v21 === NEVER
  s[65] = v31
  const SDL_27_1_1 = v22 || v26 && f.revalideringErSandsynlig !== false || v29 && f.revalideringErSandsynlig !== false || v30
  s[55] = SDL_27_1_1
  const SDL_27_1_1_nej = v22 || v26 && f.revalideringErSandsynlig !== true || v29 && f.revalideringErSandsynlig !== true || v30
  s[48] = SDL_27_1_1_nej
  const SDL_27_1_1_ir = v22 || v30 || v31
  s[49] = SDL_27_1_1_ir
  // SDL.27.1.2: Forlængelse for at afklare arbejdsevnen (SDL § 27, stk. 1, nr. 2)
  const v35 = v19 && v27 && v24
  const SDL_27_1_2 = v22 || v26 && f.afklaringErNoedvendig !== false || v35 && f.afklaringErNoedvendig !== false
  s[56] = SDL_27_1_2
  const SDL_27_1_2_nej = v22 || v26 && f.afklaringErNoedvendig !== true || v35 && f.afklaringErNoedvendig !== true
  s[62] = SDL_27_1_2_nej
  const SDL_27_1_2_ir = v22 || v31
  s[51] = SDL_27_1_2_ir
  // SDL.27.1.3.uger: Længste forlængelse ved lægebehandling (SDL § 27, stk. 1, nr. 3)
  const v39 = v19 && v23 && v20 <= 13544 /* 2007-01-31 */
  const v40 = v19 && v21 >= 13545 /* 2007-02-01 */ && v25
  const v41 = v19 && v27 && v20 <= 16251 /* 2014-06-30 */
  s[476] = v41
  const v42 = v21 >= 16252 /* 2014-07-01 */
  const v43 = v19 && v42 && v24
  s[478] = v43
  const v44 = v41 || v43
  s[477] = v44
  const SDL_27_1_3_uger = v22 ? -Infinity : v39 ? 364 : v40 ? 364 : v41 ? 728 : 938
  s[482] = SDL_27_1_3_uger
  const SDL_27_1_3_uger_hoej = v22 ? Infinity : v40 || v44 ? (v44 ? (v43 ? 938 : 728) : 728) : 364
  s[484] = SDL_27_1_3_uger_hoej
  const SDL_27_1_3_uger_er = v22 || v39 || v40 || v41 || v43
  s[480] = SDL_27_1_3_uger_er
  // SDL.27.1.3: Forlængelse ved lægebehandling (SDL § 27, stk. 1, nr. 3)
  const v48 = f.laegensSkoenUgerTilArbejde ?? 0
  const v49 = f.laegensSkoenUgerTilArbejde ?? 7280
  const v50 = f.underLaegebehandling !== true || f.laegensSkoenErSikkert !== true || SDL_27_1_3_uger_er && SDL_27_1_3_uger < v49
  const v51 = f.underLaegebehandling !== false && f.laegensSkoenErSikkert !== false && (SDL_27_1_3_uger_er && SDL_27_1_3_uger_hoej >= v48 || SDL_27_1_2_ir)
  const SDL_27_1_3 = v22 || v39 && v51 || v40 && (f.underLaegebehandling !== false && f.laegensSkoenErSikkert !== false && v48 <= 364 || f.underLaegebehandling !== false && f.laegensSkoenErSikkert !== false && v48 <= 728) || v35 && v51
  s[57] = SDL_27_1_3
  const SDL_27_1_3_nej = v22 || v39 && v50 || v40 && (f.underLaegebehandling !== true || f.laegensSkoenErSikkert !== true || v49 > 364 || f.underLaegebehandling !== true || f.laegensSkoenErSikkert !== true || v49 > 728) || v35 && v50
  s[63] = SDL_27_1_3_nej
  // SDL.27.1.4: Forlængelse, fordi fleksjob eller pension skal afklares (SDL § 27, stk. 1, nr. 4)
  const v54 = v19 && v42 && v28
  s[485] = v54
  const SDL_27_1_4 = v22 || v26 && f.kanIkkeArbejdePaaNormaleVilkaar !== false || v41 && f.kanIkkeArbejdePaaNormaleVilkaar !== false || v54 && f.sagSkalIRehabiliteringsteam !== false || v30
  s[58] = SDL_27_1_4
  const SDL_27_1_4_nej = v22 || v26 && f.kanIkkeArbejdePaaNormaleVilkaar !== true || v41 && f.kanIkkeArbejdePaaNormaleVilkaar !== true || v54 && f.sagSkalIRehabiliteringsteam !== true || v30
  s[64] = SDL_27_1_4_nej
  // SDL.27.1.5: Forlængelse ved livstruende sygdom (SDL § 27, stk. 1, nr. 5)
  const v57 = f.laegenVurdererLivstruende !== true || f.behandlingsmulighederUdtoemte !== true
  const v58 = f.laegenVurdererLivstruende !== false && f.behandlingsmulighederUdtoemte !== false
  const SDL_27_1_5 = v22 || v26 && v58 || v41 && v58 || v43 && f.laegenVurdererLivstruende !== false
  s[59] = SDL_27_1_5
  const SDL_27_1_5_nej = v22 || v26 && v57 || v41 && v57 || v43 && f.laegenVurdererLivstruende !== true
  s[50] = SDL_27_1_5_nej
  // SDL.27.1.6: Forlængelse ved arbejdsskadesag (SDL § 27, stk. 1, nr. 6)
  const v61 = f.arbejdsskadesag === 'uden_afgoerelse'
  const v62 = f.arbejdsskadesag !== undefined && v61 || !(f.arbejdsskadesag !== undefined)
  const v63 = f.arbejdsskadesag !== undefined && !v61 || !(f.arbejdsskadesag !== undefined)
  const v64 = f.arbejdsskadesag === 'uden_afgoerelse' || f.arbejdsskadesag === 'foreloebig_afgoerelse'
  const SDL_27_1_6 = v22 || v26 && v62 || v41 && v62 || v43 && (f.arbejdsskadesag !== undefined && v64 || !(f.arbejdsskadesag !== undefined))
  s[60] = SDL_27_1_6
  const SDL_27_1_6_nej = v22 || v26 && v63 || v41 && v63 || v43 && (f.arbejdsskadesag !== undefined && !v64 || !(f.arbejdsskadesag !== undefined))
  s[52] = SDL_27_1_6_nej
  // SDL.27.1.7.2: Åbenbar sag om førtidspension uden om rehabiliteringsteamet (SDL § 27, stk. 1, nr. 7)
  const v67 = v19 && v21 >= 16953 /* 2016-06-01 */ && v20 <= 16974 /* 2016-06-22 */
  const v68 = v19 && v21 >= 16975 /* 2016-06-23 */ && v20 <= 20634 /* 2026-06-30 */
  const v69 = v19 && v21 >= 20635 /* 2026-07-01 */ && v24
  const SDL_27_1_7_2 = v22 || v67 || v68 && f.arbejdsevnenKanAabenbartIkkeForbedres !== false || v69
  s[867] = SDL_27_1_7_2
  const SDL_27_1_7_2_nej = v22 || v19 && v23 && v20 <= 16952 /* 2016-05-31 */ || v67 || v68 && f.arbejdsevnenKanAabenbartIkkeForbedres !== true || v69
  s[868] = SDL_27_1_7_2_nej
  const SDL_27_1_7_2_ir = v22 || v67 || v69 || v31
  s[869] = SDL_27_1_7_2_ir
  // SDL.27.1.7: Forlængelse ved sag om førtidspension (SDL § 27, stk. 1, nr. 7)
  const SDL_27_1_7 = v22 || v26 && f.foertidspensionssagPaabegyndt !== false || v41 && f.foertidspensionssagPaabegyndt !== false || v43 && (f.ansoegningOmFoertidspension !== false || SDL_27_1_7_2)
  s[61] = SDL_27_1_7
  const SDL_27_1_7_nej = v22 || v26 && f.foertidspensionssagPaabegyndt !== true || v41 && f.foertidspensionssagPaabegyndt !== true || v43 && f.ansoegningOmFoertidspension !== true && (SDL_27_1_7_2_nej || SDL_27_1_7_2_ir)
  s[53] = SDL_27_1_7_nej
}

function svar_7(f, s) {
  // SDL.27.1: Forlængelse af sygedagpenge (SDL § 27, stk. 1)
  const v0 = s[45] && s[46] && s[47]
  s[479] = v0
  const v1 = s[48] || s[49]
  s[488] = v1
  const v2 = s[50] || s[51]
  s[489] = v2
  const v3 = s[52] || s[51]
  s[490] = v3
  const v4 = s[53] || s[51]
  s[491] = v4
  const v5 = s[49] && s[51]
  s[493] = v5
  const SDL_27_1 = s[54] || v0 && (s[55] || s[56] || s[57] || s[58] || s[59] || s[60] || s[61])
  s[117] = SDL_27_1
  const SDL_27_1_nej = s[54] || v0 && v1 && (s[62] || s[51]) && (s[63] || s[51]) && (s[64] || s[49]) && v2 && v3 && v4 && (s[48] || s[62] || s[63] || s[64] || s[50] || s[52] || s[53])
  s[118] = SDL_27_1_nej
  const SDL_27_1_ir = s[54] || v0 && v5 || s[65]
  s[119] = SDL_27_1_ir
  // SDL.24a.1.grænse: Over grænsen på første fraværsdag (SDL § 24 a, stk. 1)
  const v9 = s[66] <= 16251 /* 2014-06-30 */
  s[444] = v9
  const v10 = s[67] && s[68] && v9
  s[102] = v10
  const v11 = s[67] && s[69] >= 16252 /* 2014-07-01 */ && s[70]
  s[99] = v11
  const v12 = monthStart(s[66])
  s[85] = v12
  const v13 = monthStart(s[69])
  s[86] = v13
  const v14 = shiftMonths(v12, -9)
  const v15 = shiftMonths(v13, -9)
  const v16 = shiftDays(v12, -1)
  const v17 = shiftDays(v13, -1)
  const v18 = s[14] && s[67]
  const v19 = shiftMonths(v12, -8)
  const v20 = shiftMonths(v13, -8)
  const v21 = shiftDays(s[66], -1)
  const v22 = shiftDays(s[69], -1)
  const SDL_24a_1_graense = s[71] || v11 && (v18 && countDays(s[21], v14, v17) > 110 || v18 && countDays(s[13], v14, v17) > 154 || v18 && countDays(s[21], v19, v22) > 110 || v18 && countDays(s[13], v19, v22) > 154)
  s[100] = SDL_24a_1_graense
  const SDL_24a_1_graense_nej = s[71] || v10 || v11 && (v18 && countDays(s[22], v15, v16) <= 110 || v18 && countDays(s[12], v15, v16) <= 154 || v18 && countDays(s[22], v20, v21) <= 110 || v18 && countDays(s[12], v20, v21) <= 154)
  s[103] = SDL_24a_1_graense_nej
  const SDL_24a_1_graense_ir = s[71] || v11 && s[17] || s[72]
  s[101] = SDL_24a_1_graense_ir
  // SDL.30.2: Beskæftigelseskravet over for arbejdsgiveren (SDL § 30, stk. 2-4)
  const v26 = s[66] <= 15011 /* 2011-02-06 */
  s[327] = v26
  const v27 = s[67] && s[68] && v26
  s[89] = v27
  const v28 = (f.timerHosArbejdsgiveren ?? 134400) >= 7400
  const v29 = (s[67] && shiftDays(s[69], -56) >= s[73] || s[17]) && f.andetFravaerSeneste8Uger !== true && v28 || v28 && f.genansat !== false && f.paaArbejdeDaSygdommenKom !== false
  const v30 = (s[67] && shiftDays(s[66], -56) < s[74] || f.andetFravaerSeneste8Uger !== false || (f.timerHosArbejdsgiveren ?? 0) < 7400) && ((f.timerHosArbejdsgiveren ?? 0) < 7400 || f.genansat !== true || f.paaArbejdeDaSygdommenKom !== true)
  const v31 = s[69] >= 15012 /* 2011-02-07 */
  s[88] = v31
  const v32 = s[67] && v31 && s[70]
  s[90] = v32
  const SDL_30_2 = s[71] || v27 && v29 || v32 && v29
  s[880] = SDL_30_2
  const SDL_30_2_nej = s[71] || v27 && v30 || v32 && v30
  s[881] = SDL_30_2_nej
  const SDL_30_2_ir = s[71] || s[72]
  s[80] = SDL_30_2_ir
  // SDL.30.fleksjob: Ingen arbejdsgiverperiode i fleksjob (SDL § 32, stk. 1, nr. 5)
  const SDL_30_fleksjob = f.ansatIFleksjob !== false && (s[71] || v27 || v32)
  s[882] = SDL_30_fleksjob
  const SDL_30_fleksjob_nej = f.ansatIFleksjob !== false && s[71]
  s[883] = SDL_30_fleksjob_nej
  const SDL_30_fleksjob_ir = f.ansatIFleksjob !== false && SDL_30_2_ir || f.ansatIFleksjob !== true
  s[884] = SDL_30_fleksjob_ir
  // SDL.30: Ret over for arbejdsgiveren (SDL § 30, stk. 1)
  const v39 = s[67] && s[68] && s[70]
  s[91] = v39
  const SDL_30 = s[71] || v39 && s[75] && (SDL_30_2 || SDL_30_2_ir) && (f.ansatIFleksjob !== true || SDL_30_fleksjob_nej)
  s[79] = SDL_30
  const SDL_30_nej = s[71] || v39 && (s[76] || SDL_30_2_nej || f.ansatIFleksjob !== false && (SDL_30_fleksjob || SDL_30_fleksjob_ir))
  s[82] = SDL_30_nej
  // SDL.30.1: Arbejdsgiverperioden (SDL § 30, stk. 1)
  const v42 = s[67] && s[68] && s[66] <= 13604 /* 2007-04-01 */
  const v43 = s[67] && s[69] >= 13605 /* 2007-04-02 */ && s[66] <= 14031 /* 2008-06-01 */
  const v44 = s[66] <= 15340 /* 2012-01-01 */
  s[520] = v44
  const v45 = s[67] && s[69] >= 14032 /* 2008-06-02 */ && v44
  const v46 = s[69] >= 15341 /* 2012-01-02 */
  s[521] = v46
  const v47 = s[67] && v46 && s[70]
  const v48 = v45 || v47
  const SDL_30_1 = s[71] ? -Infinity : v42 ? 14 : v43 ? 15 : v45 ? 21 : 30
  s[877] = SDL_30_1
  const SDL_30_1_hoej = s[71] ? Infinity : v43 || v48 ? (v48 ? (v47 ? 30 : 21) : 15) : 14
  s[878] = SDL_30_1_hoej
  const SDL_30_1_er = s[71] || v42 || v43 || v45 || v47
  s[879] = SDL_30_1_er
  // SDL.31.1: Sidste dag, arbejdsgiveren betaler (SDL § 31, stk. 1)
  const v52 = shiftDays(s[66], SDL_30_1)
  s[516] = v52
  const v53 = shiftDays(s[69], SDL_30_1_hoej)
  s[517] = v53
  const v54 = s[67] && SDL_30_1_er
  s[314] = v54
  const v55 = s[17] || SDL_30_2_ir
  s[318] = v55
  const v56 = shiftDays(v52, -1)
  s[316] = v56
  const v57 = shiftDays(v53, -1)
  s[315] = v57
  const v58 = f.fratraedelsesdag ?? FIRST_DAY
  s[329] = v58
  const v59 = f.fratraedelsesdag ?? 84005 /* 2199-12-31 */
  s[328] = v59
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
  const SDL_31_1 = s[71] ? FIRST_DAY : v68 ? v65 : NEVER
  s[83] = SDL_31_1
  const SDL_31_1_hoej = s[71] ? NEVER : v68 ? (SDL_30_nej || v69 ? Math.max(v66, v70) : v66) : v70
  s[78] = SDL_31_1_hoej
  const SDL_31_1_er = s[71] || v27 && v71 || v32 && v71
  s[77] = SDL_31_1_er
  const SDL_31_1_ir = s[71] || v27 && v72 || v32 && v72 || s[72]
  s[81] = SDL_31_1_ir
}

function svar_8(f, s) {
  // SDL.32.1: Beskæftigelseskravet over for kommunen (SDL § 32, stk. 1-3)
  const v0 = s[67] && s[68] && s[66] <= 15522 /* 2012-07-01 */
  const v1 = f.tilknyttetArbejdsmarkedetFra ?? FIRST_DAY
  const v2 = f.tilknyttetArbejdsmarkedetFra ?? 84005 /* 2199-12-31 */
  const v3 = s[77] && s[78] >= s[0]
  const v4 = s[79] || s[80]
  s[317] = v4
  const v5 = v4 && (v3 || s[81]) && (s[79] || v3)
  const v6 = s[82] || s[77] && s[83] < s[1] || s[80] && s[81]
  const v7 = f.uddannelseAfsluttet ?? FIRST_DAY
  const v8 = f.uddannelseAfsluttet ?? 84005 /* 2199-12-31 */
  const v9 = f.erhvervsmaessigUddannelse !== true || (f.uddannelsensLaengde ?? 0) < 18 || s[67] && s[66] < v8 || s[67] && shiftMonths(v7, 1) < s[69]
  const v10 = f.erhvervsmaessigUddannelse !== false && (f.uddannelsensLaengde ?? 240) >= 18 && (s[67] && s[69] >= v7 || s[17]) && (s[67] && shiftMonths(v8, 1) >= s[66] || s[17])
  const v11 = s[67] && s[69] >= 15523 /* 2012-07-02 */ && s[84]
  const v12 = shiftMonths(s[85], -6)
  const v13 = shiftMonths(s[86], -6)
  const v14 = f.maanederDerSesBortFra ?? 0
  const v15 = f.maanederDerSesBortFra ?? 24
  const v16 = 6 + v14
  const v17 = 6 + v15
  const v18 = -v17
  const v19 = -v16
  const v20 = shiftMonths(s[85], v18)
  const v21 = shiftMonths(s[86], v19)
  const SDL_32_1 = s[71] || v0 && ((s[67] && shiftDays(s[69], -91) >= v1 || s[17]) && (f.timerSeneste13Uger ?? 218400) >= 12000 && v6 || f.dagpengeretHvisRask !== false || v10 || f.elevILoennetPraktik !== false || f.ansatIFleksjob !== false) || v11 && ((s[67] && shiftDays(s[69], -182) >= v1 || s[17]) && (f.timerSeneste26Uger ?? 436800) >= 24000 && v6 || f.dagpengeretHvisRask !== false || v10 || f.elevILoennetPraktik !== false || f.ansatIFleksjob !== false) || s[87] && (f.iBeskaeftigelse !== false && ((f.timerPrMaaned !== undefined ? sum(f.timerPrMaaned, (r_timerPrMaaned) => { const r0_0 = s[67] && r_timerPrMaaned.maaned >= v12; const r0_1 = s[67] && r_timerPrMaaned.maaned < s[86]; return (r0_0 || s[17]) && (r0_1 || s[17]) && (r0_0 || r0_1) ? r_timerPrMaaned.timer : 0 }) : Infinity) >= 24000 && (f.timerPrMaaned !== undefined ? sum(f.timerPrMaaned, (r_timerPrMaaned) => { const r0_0 = s[67] && r_timerPrMaaned.maaned >= v12; const r0_1 = s[67] && r_timerPrMaaned.maaned < s[86]; return (r0_0 || s[17]) && (r0_1 || s[17]) && (r0_0 || r0_1) && r_timerPrMaaned.timer >= 4000 ? 1 : 0 }) : Infinity) >= 5 || (f.timerPrMaaned !== undefined ? sum(f.timerPrMaaned, (r_timerPrMaaned) => { const r0_0 = s[67] && r_timerPrMaaned.maaned < s[86]; const r0_1 = s[67] && r_timerPrMaaned.maaned >= v20; return (r0_1 || s[17]) && (r0_0 || s[17]) && (r0_1 || r0_0) ? r_timerPrMaaned.timer : 0 }) : Infinity) >= 24000 && (f.timerPrMaaned !== undefined ? sum(f.timerPrMaaned, (r_timerPrMaaned) => { const r0_0 = s[67] && r_timerPrMaaned.maaned < s[86]; const r0_1 = s[67] && r_timerPrMaaned.maaned >= v20; return (r0_1 || s[17]) && (r0_0 || s[17]) && (r0_1 || r0_0) && r_timerPrMaaned.timer >= 4000 ? 1 : 0 }) : Infinity) >= 5) && v6 || f.dagpengeretHvisRask !== false || v10 || f.elevILoennetPraktik !== false || f.ansatIFleksjob !== false)
  s[885] = SDL_32_1
  const SDL_32_1_nej = s[71] || v0 && (s[67] && shiftDays(s[66], -91) < v2 || (f.timerSeneste13Uger ?? 0) < 12000 || v5) && f.dagpengeretHvisRask !== true && v9 && f.elevILoennetPraktik !== true && f.ansatIFleksjob !== true || v11 && (s[67] && shiftDays(s[66], -182) < v2 || (f.timerSeneste26Uger ?? 0) < 24000 || v5) && f.dagpengeretHvisRask !== true && v9 && f.elevILoennetPraktik !== true && f.ansatIFleksjob !== true || s[87] && (f.iBeskaeftigelse !== true || ((f.timerPrMaaned !== undefined ? sum(f.timerPrMaaned, (r_timerPrMaaned) => { const r0_0 = s[67] && r_timerPrMaaned.maaned >= v12; const r0_1 = s[67] && r_timerPrMaaned.maaned < s[86]; const r0_2 = (r0_0 || s[17]) && (r0_1 || s[17]) && (r0_0 || r0_1); return r0_2 ? (r0_2 && !(s[67] && r_timerPrMaaned.maaned < v13 || s[67] && r_timerPrMaaned.maaned >= s[85]) && !s[17] ? r_timerPrMaaned.timer : 0) : 0 }) : -Infinity) < 24000 || (f.timerPrMaaned !== undefined ? sum(f.timerPrMaaned, (r_timerPrMaaned) => { const r0_0 = s[67] && r_timerPrMaaned.maaned >= v12; const r0_1 = s[67] && r_timerPrMaaned.maaned < s[86]; const r0_2 = (r0_0 || s[17]) && (r0_1 || s[17]) && (r0_0 || r0_1); const r0_3 = r_timerPrMaaned.timer >= 4000; const r0_4 = r0_2 && r0_3; return r0_4 ? (r0_4 && !(r0_2 && !r0_3 || s[67] && r_timerPrMaaned.maaned < v13 || s[67] && r_timerPrMaaned.maaned >= s[85] || s[17] && !r0_3) && !(s[17] && r0_3) ? 1 : 0) : 0 }) : -Infinity) < 5) && ((f.timerPrMaaned !== undefined ? sum(f.timerPrMaaned, (r_timerPrMaaned) => { const r0_0 = s[67] && r_timerPrMaaned.maaned < s[86]; const r0_1 = s[67] && r_timerPrMaaned.maaned >= v20; const r0_2 = (r0_1 || s[17]) && (r0_0 || s[17]) && (r0_1 || r0_0); return r0_2 ? (r0_2 && !(s[67] && r_timerPrMaaned.maaned < v21 || s[67] && r_timerPrMaaned.maaned >= s[85]) && !s[17] ? r_timerPrMaaned.timer : 0) : 0 }) : -Infinity) < 24000 || (f.timerPrMaaned !== undefined ? sum(f.timerPrMaaned, (r_timerPrMaaned) => { const r0_0 = s[67] && r_timerPrMaaned.maaned < s[86]; const r0_1 = r_timerPrMaaned.timer >= 4000; const r0_2 = s[67] && r_timerPrMaaned.maaned >= v20; const r0_3 = (r0_2 || s[17]) && (r0_0 || s[17]) && (r0_2 || r0_0); const r0_4 = r0_3 && r0_1; return r0_4 ? (r0_4 && !(r0_3 && !r0_1 || s[67] && r_timerPrMaaned.maaned < v21 || s[67] && r_timerPrMaaned.maaned >= s[85] || s[17] && !r0_1) && !(s[17] && r0_1) ? 1 : 0) : 0 }) : -Infinity) < 5) || v5) && f.dagpengeretHvisRask !== true && v9 && f.elevILoennetPraktik !== true && f.ansatIFleksjob !== true
  s[886] = SDL_32_1_nej
  // SDL.42.1: Beskæftigelseskravet for selvstændige (SDL § 42)
  const v24 = (f.maanederSomSelvstaendig ?? 0) + (f.maanederSomLoenmodtagerFoer ?? 0) < 6 || f.drevetSenesteMaaned !== true || (f.timerIVirksomheden ?? 0) < 1850
  const v25 = (f.maanederSomSelvstaendig ?? 12) + (f.maanederSomLoenmodtagerFoer ?? 12) >= 6 && f.drevetSenesteMaaned !== false && (f.timerIVirksomheden ?? 16800) >= 1850
  const v26 = s[67] && s[88] && s[66] <= 15705 /* 2012-12-31 */
  const v27 = s[67] && s[69] >= 15706 /* 2013-01-01 */ && s[66] <= 15883 /* 2013-06-27 */
  const v28 = v25 || f.tilskudTilEgenVirksomhed !== false
  const v29 = v24 && f.tilskudTilEgenVirksomhed !== true
  const v30 = s[67] && s[69] >= 15884 /* 2013-06-28 */ && s[70]
  const SDL_42_1 = s[71] || s[89] && v25 || v26 && v25 || v27 && v28 || v30 && v28
  s[920] = SDL_42_1
  const SDL_42_1_nej = s[71] || s[89] && v24 || v26 && v24 || v27 && v29 || v30 && v29
  s[921] = SDL_42_1_nej
  // SDL.34.1: Ret ved arbejdsskade (SDL § 34, stk. 1)
  const v33 = f.arbejdsskade !== true || v5
  const v34 = f.arbejdsskade !== false && v6
  const SDL_34_1 = s[71] || s[89] && v34 || s[90] && v34
  s[887] = SDL_34_1
  const SDL_34_1_nej = s[71] || s[89] && v33 || s[90] && v33
  s[888] = SDL_34_1_nej
  // SDL.32: Ret over for kommunen (SDL § 2, stk. 2)
  const v37 = f.persongruppe === 'ingen'
  const v38 = f.persongruppe !== undefined && v37 || !(f.persongruppe !== undefined)
  s[501] = v38
  const v39 = f.persongruppe !== undefined && !v37 || !(f.persongruppe !== undefined)
  s[502] = v39
  const v40 = v39 || v9
  s[313] = v40
  const v41 = v38 && v10
  s[312] = v41
  const SDL_32 = s[71] || s[91] && (s[75] && (SDL_32_1 || s[80]) || s[92] && (SDL_42_1 || s[80]) || s[93] || v41 || SDL_34_1)
  s[319] = SDL_32
  const SDL_32_nej = s[71] || s[91] && (s[76] || SDL_32_1_nej) && (s[94] || SDL_42_1_nej) && s[95] && v40 && (SDL_34_1_nej || s[80])
  s[322] = SDL_32_nej
  // SDL.3: Ophold i Danmark (SDL § 3)
  const v44 = f.ophold === 'danmark' || f.ophold === 'rekreation' || f.ophold === 'behandling' || f.ophold === 'udskudt_hjemrejse' || f.ophold === 'udsendt' || f.ophold === 'dansk_social_sikring'
  const v45 = f.ophold !== undefined && v44 || !(f.ophold !== undefined)
  const v46 = f.ophold !== undefined && !v44 || !(f.ophold !== undefined)
  const v47 = s[96] && s[0] <= 17701 /* 2018-06-19 */
  const v48 = s[1] >= 17702 /* 2018-06-20 */
  const v49 = f.ophold === 'danmark' || f.ophold === 'rekreation' || f.ophold === 'behandling' || f.ophold === 'udskudt_hjemrejse' || f.ophold === 'udsendt' || f.ophold === 'repatriering' || f.ophold === 'dansk_social_sikring'
  const SDL_3 = s[3] || s[97] && v45 || v47 && v45 || v48 && (f.ophold !== undefined && v49 || !(f.ophold !== undefined))
  s[321] = SDL_3
  const SDL_3_nej = s[3] || s[97] && v46 || v47 && v46 || v48 && (f.ophold !== undefined && !v49 || !(f.ophold !== undefined))
  s[323] = SDL_3_nej
  // SDL.24a.1: Jobafklaring ved ny sygemelding (SDL § 24 a, stk. 1)
  const v52 = SDL_32 || s[80]
  s[450] = v52
  const v53 = SDL_3 || s[3]
  s[320] = v53
  const v54 = s[98] || s[3]
  s[125] = v54
  const SDL_24a_1 = s[71] || s[99] && (s[100] || s[101]) && v52 && v53 && v54 && (s[100] || SDL_32 || SDL_3 || s[98])
  s[126] = SDL_24a_1
  const SDL_24a_1_nej = s[71] || s[102] || s[99] && (s[103] || SDL_32_nej || SDL_3_nej || s[104])
  s[120] = SDL_24a_1_nej
  const SDL_24a_1_ir = s[71] || s[99] && s[101] && s[80] && s[3] || s[72]
  s[121] = SDL_24a_1_ir
  // SDL.24c.1: Stop for sygedagpenge, når sygdommen ikke længere er livstruende (SDL § 24 c, stk. 1)
  const v58 = s[0] <= 16800 /* 2015-12-31 */
  s[105] = v58
  const v59 = s[1] >= 16801 /* 2016-01-01 */
  s[122] = v59
  const v60 = s[2] && v58
  s[446] = v60
  const SDL_24c_1 = s[3] || v59 && f.fikSygedagpengeVedLivstruende !== false && f.laegenFinderIkkeLaengereLivstruende !== false
  s[127] = SDL_24c_1
  const SDL_24c_1_nej = s[3] || v60 || v59 && (f.fikSygedagpengeVedLivstruende !== true || f.laegenFinderIkkeLaengereLivstruende !== true)
  s[124] = SDL_24c_1_nej
}

function svar_9(f, s) {
  // LAB.107.1: Ret til jobafklaringsforløb (LAB § 107)
  const v0 = s[0] <= 16251 /* 2014-06-30 */
  s[201] = v0
  const v1 = s[1] >= 16252 /* 2014-07-01 */
  s[204] = v1
  const v2 = v1 && s[105]
  s[216] = v2
  const v3 = f.forlaengelsenSlutter ?? FIRST_DAY
  s[459] = v3
  const v4 = f.forlaengelsenSlutter ?? 84005 /* 2199-12-31 */
  s[460] = v4
  const v5 = s[106] || f.naaetFolkepensionsalder !== false || s[107]
  const v6 = s[108] && f.naaetFolkepensionsalder !== true && s[109]
  const v7 = v5 && s[110]
  const v8 = v6 && s[111]
  const v9 = v7 ? (v8 ? Math.min(s[112], s[44]) : s[112]) : s[44]
  const v10 = v7 ? (v8 ? Math.max(s[113], s[114]) : s[113]) : s[114]
  const v11 = f.forlaengelseErAfgjort !== true && (v7 || v8)
  const v12 = f.forlaengelseErAfgjort !== false || v11
  s[430] = v12
  const v13 = f.forlaengelseErAfgjort !== false ? (v11 ? Math.min(v3, v9) : v3) : v9
  s[431] = v13
  const v14 = f.forlaengelseErAfgjort !== false ? (v11 ? Math.max(v4, v10) : v4) : v10
  s[432] = v14
  const v15 = f.forlaengelseErAfgjort !== true && (v5 && s[115] || v6 && s[116])
  s[433] = v15
  const v16 = v12 && s[0] < v14 || v5 || s[117]
  const v17 = s[118] || s[119]
  s[494] = v17
  const v18 = (v12 && s[1] >= v13 || v15) && v6 && v17
  const v19 = s[120] || s[121]
  s[445] = v19
  const v20 = s[122] && s[123]
  const v21 = s[104] || v16 && v19 && (s[124] || s[3])
  const v22 = s[125] && (v18 || s[126] || s[127])
  const LAB_107_1 = s[3] || v2 && s[125] && (v18 || s[126]) || v20 && v22 || s[128] && v22
  s[604] = LAB_107_1
  const LAB_107_1_nej = s[3] || s[2] && v0 || v2 && (s[104] || v16 && v19) || v20 && v21 || s[128] && v21
  s[605] = LAB_107_1_nej
  // LAB.110.1: Jobafklaringsforløbets længste varighed (LAB § 110, stk. 1)
  const v25 = f.jobafklaringStartede ?? FIRST_DAY
  const v26 = f.jobafklaringStartede ?? 84005 /* 2199-12-31 */
  const v27 = v25 <= 16251 /* 2014-06-30 */
  const v28 = v26 >= 16252 /* 2014-07-01 */
  const v29 = v28 && v25 <= 17531 /* 2017-12-31 */
  const v30 = shiftMonths(v25, 24)
  const v31 = shiftMonths(v26, 24)
  const v32 = shiftDays(v30, -1)
  const v33 = shiftDays(v31, -1)
  const v34 = v26 >= 17532 /* 2018-01-01 */ && v25 <= 18261 /* 2019-12-31 */
  const v35 = allPeriods(f.barselUnderJobafklaring)
  const v36 = f.barselUnderJobafklaring !== undefined ? v35 : NO_DAYS
  const v37 = f.barselUnderJobafklaring !== undefined ? v35 : ALL_DAYS
  const v38 = without(ALL_DAYS, v37)
  const v39 = without(ALL_DAYS, v36)
  const v40 = dayReaching(v39, v25, v30 === NEVER ? Infinity : v30 - v26)
  const v41 = dayReaching(v38, v26, v31 === NEVER ? Infinity : v31 - v25)
  const v42 = Math.min(v32, v40)
  const v43 = Math.max(v33, v41)
  const v44 = v26 >= 18262 /* 2020-01-01 */
  const v45 = v34 || v44
  const v46 = v34 ? (v44 ? Math.min(v40, v42) : v42) : v40
  const LAB_110_1 = v27 ? FIRST_DAY : v29 ? (v45 ? Math.min(v32, v46) : v32) : v46
  s[607] = LAB_110_1
  const v48 = v34 ? (v44 ? Math.max(v41, v43) : v43) : v41
  const LAB_110_1_hoej = v27 ? NEVER : v29 ? (v45 ? Math.max(v33, v48) : v33) : v48
  s[608] = LAB_110_1_hoej
  const LAB_110_1_er = f.erIJobafklaring !== false && v28
  s[609] = LAB_110_1_er
  const LAB_110_1_ir = LAB_110_1_er && v27 || f.erIJobafklaring !== true || v25 < 16252 /* 2014-07-01 */
  s[610] = LAB_110_1_ir
  // LAB.112.2: Et ressourceforløb er udelukket, fordi arbejdsevnen ikke kan udvikles (LAB § 112, stk. 2)
  const v52 = s[5] && s[0] <= 17682 /* 2018-05-31 */
  const v53 = s[1] >= 17683 /* 2018-06-01 */ && s[123]
  const v54 = f.dokumenteretIngenUdvikling !== false || f.heltAabenbartIngenUdvikling !== false
  const v55 = f.dokumenteretIngenUdvikling !== true && f.heltAabenbartIngenUdvikling !== true
  const LAB_112_2 = s[3] || v52 && f.aabenbartFormaalsloestPaaGrundAfSygdom !== false || v53 && v54 || s[129] && v54
  s[614] = LAB_112_2
  const LAB_112_2_nej = s[3] || s[130] || v52 && f.aabenbartFormaalsloestPaaGrundAfSygdom !== true || v53 && v55 || s[129] && v55 || s[131]
  s[615] = LAB_112_2_nej
  // LAB.112.3: Et ressourceforløb kan begynde, selv om folkepensionsalderen nærmer sig (LAB § 112, stk. 3)
  const v58 = s[0] <= 18992 /* 2021-12-31 */
  const v59 = s[1] >= 18993 /* 2022-01-01 */
  s[192] = v59
  const v60 = s[5] && v58
  s[140] = v60
  const v61 = s[0] <= 19133 /* 2022-05-21 */
  s[164] = v61
  const v62 = v59 && v61
  s[159] = v62
  const v63 = f.folkepensionsalderNaasDen ?? FIRST_DAY
  s[162] = v63
  const v64 = f.folkepensionsalderNaasDen ?? 84005 /* 2199-12-31 */
  s[163] = v64
  const v65 = shiftMonths(v64, -72) >= s[0] || f.oenskerRessourceforloeb !== false
  const v66 = shiftMonths(v63, -72) < s[1] && f.oenskerRessourceforloeb !== true
  const v67 = s[1] >= 19134 /* 2022-05-22 */ && s[132]
  s[158] = v67
  const LAB_112_3 = s[3] || s[130] || v60 || v62 && v65 || v67 && v65 || s[131] && v65
  s[616] = LAB_112_3
  const LAB_112_3_nej = s[3] || v62 && v66 || v67 && v66 || s[131] && v66
  s[617] = LAB_112_3_nej
  // LAB.112.1: Målgruppen for ressourceforløb (LAB § 112, stk. 1)
  const v70 = f.laengerevarendeForsoergelse !== false || f.deltagetUdenOegetTilknytning !== false || f.behovForLaengerevarendeIndsats !== false
  const v71 = f.laengerevarendeForsoergelse !== true && f.deltagetUdenOegetTilknytning !== true && f.behovForLaengerevarendeIndsats !== true
  const v72 = f.komplekseProblemer !== true || f.kanIkkeLoesesAfAndenIndsats !== true || f.kraeverHelhedsorienteretForloeb !== true || v71 || LAB_112_2
  const v73 = LAB_112_2_nej || s[3]
  const v74 = f.komplekseProblemer !== false && f.kanIkkeLoesesAfAndenIndsats !== false && f.kraeverHelhedsorienteretForloeb !== false && v70 && v73
  const v75 = s[128] && v58
  s[160] = v75
  const v76 = v59 && s[132]
  s[139] = v76
  const LAB_112_1 = s[133] || !(s[133] && !(s[0] < 20485 /* 2026-02-01 */ || s[134])) && (s[3] || v52 && v74 || v53 && v74 || v75 && v74 || v76 && f.komplekseProblemer !== false && f.kanIkkeLoesesAfAndenIndsats !== false && f.kraeverHelhedsorienteretForloeb !== false && v70 && v73 && (LAB_112_3 || s[3]))
  s[611] = LAB_112_1
  const LAB_112_1_nej = s[133] || !(s[133] && !(s[0] < 20485 /* 2026-02-01 */ || s[134])) && (s[3] || s[130] || v52 && v72 || v53 && v72 || v75 && v72 || v76 && (f.komplekseProblemer !== true || f.kanIkkeLoesesAfAndenIndsats !== true || f.kraeverHelhedsorienteretForloeb !== true || v71 || LAB_112_2 || LAB_112_3_nej) || s[131])
  s[612] = LAB_112_1_nej
  const LAB_112_1_ir = s[133] || !(s[133] && !(s[0] < 20485 /* 2026-02-01 */ || s[134])) && s[3]
  s[613] = LAB_112_1_ir
}

function svar_10(f, s) {
  // LAB.113.2: En indsats skal være i gang (LAB § 113, stk. 2)
  const v0 = f.ressourceforloebStartede ?? FIRST_DAY
  s[150] = v0
  const v1 = f.ressourceforloebStartede ?? 84005 /* 2199-12-31 */
  s[147] = v1
  const v2 = v0 <= 13331 /* 2006-07-02 */
  s[155] = v2
  const v3 = v1 >= 13332 /* 2006-07-03 */ && v0 <= 15705 /* 2012-12-31 */
  s[157] = v3
  const v4 = v1 >= 15706 /* 2013-01-01 */
  s[144] = v4
  const v5 = v4 && v0 <= 18808 /* 2021-06-30 */
  const v6 = v1 >= 18809 /* 2021-07-01 */
  const v7 = v0 <= 18992 /* 2021-12-31 */
  const v8 = v6 && v7
  const v9 = allPeriods(f.perioderUdenRaadighed)
  const v10 = shiftMonths(v0, 6)
  const v11 = shiftMonths(v1, 6)
  const v12 = v1 >= 18993 /* 2022-01-01 */
  const v13 = v0 <= 20484 /* 2026-01-31 */
  s[154] = v13
  const v14 = v1 >= 20485 /* 2026-02-01 */
  s[156] = v14
  const v15 = v8 || v12 && v13 || v14
  const LAB_113_2 = v2 ? FIRST_DAY : v5 || v15 ? (v15 ? dayReaching(without(ALL_DAYS, f.perioderUdenRaadighed !== undefined ? v9 : NO_DAYS), shiftDays(v0, 1), v10 === NEVER ? Infinity : v10 - v1) : NEVER) : NEVER
  s[618] = LAB_113_2
  const LAB_113_2_hoej = v2 ? NEVER : v3 ? NEVER : v5 ? NEVER : v8 ? NEVER : dayReaching(without(ALL_DAYS, f.perioderUdenRaadighed !== undefined ? v9 : ALL_DAYS), shiftDays(v1, 1), v11 === NEVER ? Infinity : v11 - v0)
  s[619] = LAB_113_2_hoej
  const LAB_113_2_ir = f.ressourceforloebErBevilget !== false && v2 || f.ressourceforloebErBevilget !== true
  s[152] = LAB_113_2_ir
  // LAB.113.2.team: Sagen skal i rehabiliteringsteamet igen (LAB § 113, stk. 2)
  const v19 = v6 && v13
  const v20 = f.ressourceforloebErBevilget !== false && LAB_113_2_hoej >= s[0] || f.indsatsErBegyndt !== false && (f.ressourceforloebErBevilget !== false && LAB_113_2_hoej >= (f.indsatsBegyndteDen ?? FIRST_DAY) || LAB_113_2_ir) || f.arbejdeIFoersteHalvaar !== false || f.saerligeGrundeModTeamet !== false
  const v21 = (f.ressourceforloebErBevilget !== false && LAB_113_2 < s[1] || LAB_113_2_ir) && (f.indsatsErBegyndt !== true || f.ressourceforloebErBevilget !== false && LAB_113_2 < (f.indsatsBegyndteDen ?? 84005 /* 2199-12-31 */)) && f.arbejdeIFoersteHalvaar !== true && f.saerligeGrundeModTeamet !== true
  const v22 = s[0] >= 20635 /* 2026-07-01 */
  s[309] = v22
  const LAB_113_2_team = f.ressourceforloebErBevilget !== false && (s[135] || !(s[135] && v22) && (v2 || v19 && v21 || v14 && v21))
  s[621] = LAB_113_2_team
  const LAB_113_2_team_nej = f.ressourceforloebErBevilget !== false && (s[135] || !(s[135] && v22) && (v2 || v3 || v5 || v19 && v20 || v14 && v20))
  s[622] = LAB_113_2_team_nej
  const LAB_113_2_team_ir = f.ressourceforloebErBevilget !== false && (s[135] || !(s[135] && v22) && v2) || f.ressourceforloebErBevilget !== true
  s[623] = LAB_113_2_team_ir
  // LAB.113.3: Tilbuddet venter på samtalen om dit helbred (LAB § 113, stk. 3)
  const v26 = s[136] || f.menerTilbuddetSkaderHelbredet !== true || f.bedtOmSamtaleFoerTilbuddet !== true || f.kommunenHarTagetStillingTilTilbuddet !== false
  const v27 = (s[137] || s[138]) && f.menerTilbuddetSkaderHelbredet !== false && f.bedtOmSamtaleFoerTilbuddet !== false && f.kommunenHarTagetStillingTilTilbuddet !== true
  const LAB_113_3 = f.ressourceforloebErBevilget !== false && (s[3] || s[139] && v27 || s[131] && v27)
  s[624] = LAB_113_3
  const LAB_113_3_nej = f.ressourceforloebErBevilget !== false && (s[3] || s[130] || s[140] || s[139] && v26 || s[131] && v26)
  s[625] = LAB_113_3_nej
  // LAB.113.4: Kommunen skal have besluttet, hvad der sker efter forløbet (LAB § 113, stk. 4)
  const v30 = f.ressourceforloebPlanlagtTil ?? FIRST_DAY
  s[146] = v30
  const v31 = f.ressourceforloebPlanlagtTil ?? 84005 /* 2199-12-31 */
  s[149] = v31
  const v32 = v30 <= 13331 /* 2006-07-02 */
  const v33 = v31 >= 13332 /* 2006-07-03 */ && v30 <= 15705 /* 2012-12-31 */
  const v34 = v31 >= 15706 /* 2013-01-01 */
  const v35 = v30 <= 20484 /* 2026-01-31 */
  const v36 = v31 >= 20485 /* 2026-02-01 */
  const LAB_113_4 = v32 ? FIRST_DAY : v34 && v30 <= 18261 /* 2019-12-31 */ || v31 >= 18262 /* 2020-01-01 */ && v30 <= 18992 /* 2021-12-31 */ || v31 >= 18993 /* 2022-01-01 */ && v35 || v36 ? v30 : NEVER
  s[627] = LAB_113_4
  const LAB_113_4_hoej = v32 ? NEVER : v33 ? NEVER : v31
  s[628] = LAB_113_4_hoej
  const LAB_113_4_ir = f.ressourceforloebErBevilget !== false && v32 || f.ressourceforloebErBevilget !== true
  s[590] = LAB_113_4_ir
  // LAB.113.4.ydelse: Ressourceforløb og ydelse løber videre uden en afgørelse (LAB § 113, stk. 4)
  const v40 = v34 && v35
  const v41 = v31 >= s[0] || f.kommunenHarTagetStillingTilForloebet !== true
  const v42 = v30 < s[1] && f.kommunenHarTagetStillingTilForloebet !== false
  const LAB_113_4_ydelse = f.ressourceforloebErBevilget !== false && (v32 || v40 && v41 || v36 && v41)
  s[631] = LAB_113_4_ydelse
  const LAB_113_4_ydelse_nej = f.ressourceforloebErBevilget !== false && (v32 || v33 || v40 && v42 || v36 && v42)
  s[632] = LAB_113_4_ydelse_nej
  // LAB.113a: Personlig jobformidler (LAB § 113 a)
  const LAB_113a = f.ressourceforloebErBevilget !== false && (s[3] || s[139] && s[137] || s[141])
  s[633] = LAB_113a
  const LAB_113a_nej = f.ressourceforloebErBevilget !== false && (s[3] || s[130] || s[140] || s[139] && s[136] || s[142])
  s[634] = LAB_113a_nej
  const LAB_113a_ir = f.ressourceforloebErBevilget !== false && (s[3] || s[139] && s[138] || s[143]) || f.ressourceforloebErBevilget !== true
  s[635] = LAB_113a_ir
  // LAB.114.1: Ressourceforløbets længste varighed (LAB § 114, stk. 1)
  const v48 = v4 && v0 <= 16435 /* 2014-12-31 */
  const v49 = shiftMonths(v0, 60)
  const v50 = shiftMonths(v1, 60)
  const v51 = shiftDays(v49, -1)
  const v52 = shiftDays(v50, -1)
  const v53 = v0 <= 18261 /* 2019-12-31 */
  s[145] = v53
  const v54 = v1 >= 16436 /* 2015-01-01 */ && v53
  const v55 = allPeriods(f.barselUnderRessourceforloeb)
  const v56 = f.barselUnderRessourceforloeb !== undefined ? v55 : NO_DAYS
  const v57 = f.barselUnderRessourceforloeb !== undefined ? v55 : ALL_DAYS
  const v58 = without(ALL_DAYS, v57)
  const v59 = without(ALL_DAYS, v56)
  const v60 = dayReaching(v59, v0, v49 === NEVER ? Infinity : v49 - v1)
  const v61 = dayReaching(v58, v1, v50 === NEVER ? Infinity : v50 - v0)
  const v62 = Math.min(v51, v60)
  const v63 = Math.max(v52, v61)
  const v64 = v1 >= 18262 /* 2020-01-01 */
  s[153] = v64
  const v65 = v64 && v7
  const v66 = shiftMonths(v0, 36)
  const v67 = shiftMonths(v1, 36)
  const v68 = dayReaching(v59, v0, v66 === NEVER ? Infinity : v66 - v1)
  const v69 = dayReaching(v58, v1, v67 === NEVER ? Infinity : v67 - v0)
  const v70 = v12 && v0 <= 19133 /* 2022-05-21 */ || v1 >= 19134 /* 2022-05-22 */ && v13 || v14
  const v71 = v65 || v70
  const v72 = v65 ? (v70 ? Math.min(v60, v68) : v60) : v68
  const v73 = v54 || v71
  const v74 = v54 ? (v71 ? Math.min(v62, v72) : v62) : v72
  const LAB_114_1 = v2 ? FIRST_DAY : v48 || v73 ? (v48 ? (v73 ? Math.min(v51, v74) : v51) : v74) : NEVER
  s[148] = LAB_114_1
  const v76 = v65 ? (v70 ? Math.max(v61, v69) : v61) : v69
  const v77 = v54 ? (v71 ? Math.max(v63, v76) : v63) : v76
  const LAB_114_1_hoej = v2 ? NEVER : v3 ? NEVER : v48 ? (v73 ? Math.max(v52, v77) : v52) : v77
  s[151] = LAB_114_1_hoej
}

function svar_11(f, s) {
  // LAB.114.1.plan: Forløbets planlagte længde er tilladt (LAB § 114, stk. 1)
  const v0 = s[144] && s[145]
  const v1 = s[146] < shiftDays(shiftMonths(s[147], 12), -1) || f.ressourceforloebErBevilget !== false && s[148] < s[149]
  const v2 = s[149] >= shiftDays(shiftMonths(s[150], 12), -1) && (f.ressourceforloebErBevilget !== false && s[151] >= s[146] || s[152])
  const v3 = s[153] && s[154]
  const LAB_114_1_plan = f.ressourceforloebErBevilget !== false && (s[155] || v0 && v2 || v3 && v2 || s[156] && v2)
  s[636] = LAB_114_1_plan
  const LAB_114_1_plan_nej = f.ressourceforloebErBevilget !== false && (s[155] || s[157] || v0 && v1 || v3 && v1 || s[156] && v1)
  s[637] = LAB_114_1_plan_nej
  // LAB.114.3: Så længe kan det næste ressourceforløb vare (LAB § 114, stk. 2-4)
  const v6 = f.foedselsdag ?? FIRST_DAY
  s[173] = v6
  const v7 = f.foedselsdag ?? 84005 /* 2199-12-31 */
  s[172] = v7
  const v8 = s[1] >= shiftMonths(v6, 480)
  const v9 = f.maanederIRessourceforloeb ?? 0
  const v10 = f.maanederIRessourceforloeb ?? 240
  const v11 = v9 <= 0
  const v12 = v8 && v10 > 0 && f.oenskerRessourceforloeb !== true ? 0 : 60
  const v13 = s[0] < shiftMonths(v7, 480) || v11 || f.oenskerRessourceforloeb !== false ? 60 : 0
  const v14 = s[1] >= shiftMonths(v6, 600)
  const v15 = v14 && v10 > 0 && f.oenskerRessourceforloeb !== true ? 0 : v8 && s[0] < shiftMonths(v7, 600) && f.oenskerRessourceforloeb !== true ? Math.min(36, Math.max(0, 60 - v10)) : 36
  const v16 = s[0] < shiftMonths(v7, 600) || v11 || f.oenskerRessourceforloeb !== false ? (s[0] < shiftMonths(v7, 480) || v14 || f.oenskerRessourceforloeb !== false ? 36 : Math.min(36, Math.max(0, 60 - v9))) : 0
  const v17 = s[158] || s[131]
  const v18 = s[131] ? -Infinity : v15
  const v19 = s[159] || v17
  const v20 = s[159] ? (v17 ? Math.min(v15, v18) : v15) : v18
  const v21 = s[160] || v19
  const v22 = s[160] ? (v19 ? Math.min(v12, v20) : v12) : v20
  const v23 = s[161] || v21
  const v24 = s[161] ? (v21 ? Math.min(v12, v22) : v12) : v22
  const LAB_114_3 = s[3] ? -Infinity : s[130] ? (v23 ? Math.min(0, v24) : 0) : v24
  s[639] = LAB_114_3
  const v26 = s[131] ? Infinity : v16
  const v27 = s[159] ? (v17 ? Math.max(v16, v26) : v16) : v26
  const v28 = s[160] ? (v19 ? Math.max(v13, v27) : v13) : v27
  const LAB_114_3_hoej = s[3] ? Infinity : v23 ? (s[161] ? (v21 ? Math.max(v13, v28) : v13) : v28) : 0
  s[640] = LAB_114_3_hoej
  const LAB_114_3_ir = s[3] || s[131]
  s[641] = LAB_114_3_ir
  // LAB.114.4: Ressourceforløbet må ikke gå ud over folkepensionsalderen (LAB § 114, stk. 4)
  const v31 = s[162] <= 13331 /* 2006-07-02 */
  const v32 = s[163] >= 15706 /* 2013-01-01 */ && s[162] <= 16617 /* 2015-07-01 */
  const v33 = s[163] >= 16618 /* 2015-07-02 */ && s[162] <= 17125 /* 2016-11-20 */
  const v34 = v33 || s[163] >= 17126 /* 2016-11-21 */ && s[162] <= 18261 /* 2019-12-31 */ || s[163] >= 18262 /* 2020-01-01 */ && s[162] <= 18992 /* 2021-12-31 */ || s[163] >= 18993 /* 2022-01-01 */ && s[162] <= 20484 /* 2026-01-31 */ || s[163] >= 20485 /* 2026-02-01 */
  const LAB_114_4 = v31 ? FIRST_DAY : v32 || v34 ? (v34 ? (v33 ? FIRST_DAY : shiftDays(s[162], -1)) : NEVER) : NEVER
  s[642] = LAB_114_4
  const LAB_114_4_hoej = v31 ? NEVER : s[163] >= 13332 /* 2006-07-03 */ && s[162] <= 15705 /* 2012-12-31 */ ? NEVER : v32 ? NEVER : v33 ? NEVER : shiftDays(s[163], -1)
  s[643] = LAB_114_4_hoej
  const LAB_114_4_ir = f.ressourceforloebErBevilget !== false && (v31 || v33) || f.ressourceforloebErBevilget !== true
  s[644] = LAB_114_4_ir
  // LAB.142.1: Målgruppen for revalidering (LAB § 142)
  const v38 = s[2] && s[0] <= 13858 /* 2007-12-11 */
  s[168] = v38
  const v39 = f.begraensningerIArbejdsevnen !== true || f.andenIndsatsErIkkeNok !== true || f.kanKommeIndPaaArbejdsmarkedet !== true
  const v40 = f.begraensningerIArbejdsevnen !== false && f.andenIndsatsErIkkeNok !== false && f.kanKommeIndPaaArbejdsmarkedet !== false
  const v41 = s[1] >= 13859 /* 2007-12-12 */
  s[165] = v41
  const v42 = v41 && s[123]
  s[288] = v42
  const LAB_142_1 = s[3] || v38 && v40 || v42 && v40 || s[129] && v40
  s[645] = LAB_142_1
  const LAB_142_1_nej = s[3] || v38 && v39 || v42 && v39 || s[129] && v39 || s[131]
  s[646] = LAB_142_1_nej
  // LAB.144: Forrevalidering (LAB § 144)
  const v45 = LAB_142_1_nej || f.erhvervssigtetErAfklaret !== false
  const v46 = (LAB_142_1 || s[3]) && f.erhvervssigtetErAfklaret !== true
  const LAB_144 = s[3] || v38 && v46 || v42 && v46 || s[129] && v46 || s[131] && v46
  s[300] = LAB_144
  const LAB_144_nej = s[3] || v38 && v45 || v42 && v45 || s[129] && v45 || s[131] && v45
  s[301] = LAB_144_nej
  // LAB.145.2: Mere end 5 års revalidering (LAB § 145, stk. 2)
  const v49 = f.revalideringStartede ?? FIRST_DAY
  const v50 = f.revalideringStartede ?? 84005 /* 2199-12-31 */
  const LAB_145_2_ir = v49 <= 13331 /* 2006-07-02 */
  s[656] = LAB_145_2_ir
  const v52 = v50 >= 13332 /* 2006-07-03 */ && v49 <= 13858 /* 2007-12-11 */
  const v53 = f.betydeligeBegraensninger !== true || f.talerIUdpraegetGradForLangUddannelse !== true
  const v54 = f.betydeligeBegraensninger !== false && f.talerIUdpraegetGradForLangUddannelse !== false
  const v55 = v50 >= 13859 /* 2007-12-12 */ && v49 <= 18261 /* 2019-12-31 */
  const v56 = v50 >= 18262 /* 2020-01-01 */ && v49 <= 20484 /* 2026-01-31 */
  const v57 = f.betydeligeBegraensninger !== true || f.talerForLangUddannelse !== true
  const v58 = f.betydeligeBegraensninger !== false && f.talerForLangUddannelse !== false
  const v59 = v50 >= 20485 /* 2026-02-01 */
  const LAB_145_2 = LAB_145_2_ir || v52 && v54 || v55 && v54 || v56 && v58 || v59 && v58
  s[654] = LAB_145_2
  const LAB_145_2_nej = LAB_145_2_ir || v52 && v53 || v55 && v53 || v56 && v57 || v59 && v57
  s[655] = LAB_145_2_nej
  // LAB.145.1: Den længste revalidering (LAB § 145, stk. 1)
  const LAB_145_1 = LAB_145_2_ir ? FIRST_DAY : LAB_145_2 && !LAB_145_2_nej && !LAB_145_2_ir ? NEVER : shiftDays(shiftMonths(v49, 60), -1)
  s[647] = LAB_145_1
  const LAB_145_1_hoej = LAB_145_2_ir ? NEVER : LAB_145_2 ? NEVER : shiftDays(shiftMonths(v50, 60), -1)
  s[648] = LAB_145_1_hoej
  const LAB_145_1_ir = f.revalideringErBevilget !== false && LAB_145_2_ir || f.revalideringErBevilget !== true
  s[650] = LAB_145_1_ir
  // LAB.145.1.plan: Revalideringens planlagte længde er tilladt (LAB § 145, stk. 1)
  const v65 = f.revalideringErBevilget !== false && LAB_145_1_hoej >= (f.revalideringPlanlagtTil ?? FIRST_DAY)
  const v66 = f.revalideringErBevilget !== false && LAB_145_1 < (f.revalideringPlanlagtTil ?? 84005 /* 2199-12-31 */)
  const LAB_145_1_plan = f.revalideringErBevilget !== false && (LAB_145_2_ir || v52 && v65 || v55 && v65 || v56 && v65 || v59 && v65)
  s[651] = LAB_145_1_plan
  const LAB_145_1_plan_nej = f.revalideringErBevilget !== false && (LAB_145_2_ir || v52 && v66 || v55 && v66 || v56 && v66 || v59 && v66)
  s[652] = LAB_145_1_plan_nej
  const LAB_145_1_plan_ir = f.revalideringErBevilget !== false && (LAB_145_2_ir || v52 && LAB_145_1_ir || v55 && LAB_145_1_ir || v56 && LAB_145_1_ir || v59 && LAB_145_1_ir) || f.revalideringErBevilget !== true
  s[653] = LAB_145_1_plan_ir
  // LAB.146: Revalideringen kan forlænges (LAB § 146)
  const v70 = f.grundTilForsinkelse === 'nedsat_funktionsevne' || f.grundTilForsinkelse === 'helt_specielle_forhold' || f.grundTilForsinkelse === 'sygdom' || f.grundTilForsinkelse === 'pasning_af_boern' || f.grundTilForsinkelse === 'barsel' || f.grundTilForsinkelse === 'ingen_boernepasning' || f.grundTilForsinkelse === 'saerlige_sociale_forhold'
  const v71 = f.grundTilForsinkelse !== undefined && v70 || !(f.grundTilForsinkelse !== undefined)
  const v72 = f.grundTilForsinkelse !== undefined && !v70 || !(f.grundTilForsinkelse !== undefined)
  const v73 = s[128] && s[164]
  const v74 = f.grundTilForsinkelse === 'nedsat_funktionsevne' || f.grundTilForsinkelse === 'helt_specielle_forhold' || f.grundTilForsinkelse === 'sygdom' || f.grundTilForsinkelse === 'pasning_af_boern' || f.grundTilForsinkelse === 'barsel' || f.grundTilForsinkelse === 'ingen_boernepasning' || f.grundTilForsinkelse === 'saerlige_sociale_forhold' || f.grundTilForsinkelse === 'pasning_af_andre'
  const v75 = f.grundTilForsinkelse === 'nedsat_funktionsevne' || f.grundTilForsinkelse === 'helt_specielle_forhold' || f.grundTilForsinkelse === 'sygdom' || f.grundTilForsinkelse === 'pasning_af_boern' || f.grundTilForsinkelse === 'barsel' || f.grundTilForsinkelse === 'ingen_boernepasning' || f.grundTilForsinkelse === 'saerlige_sociale_forhold' || f.grundTilForsinkelse === 'pasning_af_andre' || f.grundTilForsinkelse === 'sorgorlov'
  const v76 = f.grundTilForsinkelse !== undefined && v75 || !(f.grundTilForsinkelse !== undefined)
  const v77 = f.grundTilForsinkelse !== undefined && !v75 || !(f.grundTilForsinkelse !== undefined)
  const LAB_146 = s[3] || v38 && v71 || v42 && v71 || v73 && (f.grundTilForsinkelse !== undefined && v74 || !(f.grundTilForsinkelse !== undefined) || v76) || s[158] && v76 || s[131] && v76
  s[657] = LAB_146
  const LAB_146_nej = s[3] || v38 && v72 || v42 && v72 || v73 && (f.grundTilForsinkelse !== undefined && !v74 || !(f.grundTilForsinkelse !== undefined) || v77) || s[158] && v77 || s[131] && v77
  s[658] = LAB_146_nej
}

function svar_12(f, s) {
  // LAS.50: Plan for revalideringen (LAS § 70, stk. 2)
  const v0 = s[165] && s[166]
  const v1 = s[167] && s[0] <= 17967 /* 2019-03-12 */
  const v2 = s[1] >= 17968 /* 2019-03-13 */ && s[123]
  const LAS_50 = f.revalideringErBevilget !== false && (s[3] || s[168] && f.erhvervssigtetErAfklaret !== false || v0 && f.erhvervssigtetErAfklaret !== false || v1 && f.erhvervssigtetErAfklaret !== false || v2 && f.erhvervssigtetErAfklaret !== false || s[129] && f.erhvervssigtetErAfklaret !== false || s[131] && f.erhvervssigtetErAfklaret !== false)
  s[659] = LAS_50
  const LAS_50_nej = f.revalideringErBevilget !== false && (s[3] || s[168] && f.erhvervssigtetErAfklaret !== true || v0 && f.erhvervssigtetErAfklaret !== true || v1 && f.erhvervssigtetErAfklaret !== true || v2 && f.erhvervssigtetErAfklaret !== true || s[129] && f.erhvervssigtetErAfklaret !== true || s[131] && f.erhvervssigtetErAfklaret !== true)
  s[660] = LAS_50_nej
  const LAS_50_ir = f.revalideringErBevilget !== false && s[3] || f.revalideringErBevilget !== true
  s[289] = LAS_50_ir
  // LAS.69j.2.bidrag: Tillæg til unge, der betaler bidrag til et barn (LAS § 69 j, stk. 2, nr. 4)
  const v6 = s[1] >= 20819 /* 2027-01-01 */
  s[184] = v6
  const v7 = f.bidragspligtigeBoern ?? 0
  const v8 = f.bidragspligtigeBoern ?? 50
  const v9 = v7 <= 0
  const v10 = s[5] && s[169]
  const v11 = f.bidragPrMaaned ?? 0
  s[298] = v11
  const v12 = f.bidragPrMaaned ?? 10000000
  s[299] = v12
  const v13 = s[169] || v6
  const v14 = v13 ? -Infinity : SATS_1(s[0])
  const v15 = v13 ? Infinity : SATS_1(s[1])
  const v16 = v14 > -Infinity && v15 < Infinity
  const v17 = quotient([v14, v7], [1], 'nærmeste', 1)
  const v18 = quotient([v14, v8], [1], 'nærmeste', 1)
  const v19 = quotient([v15, v7], [1], 'nærmeste', 1)
  const v20 = quotient([v15, v8], [1], 'nærmeste', 1)
  const v21 = v16 ? Math.min(v20, v19, v17, v18) : -Infinity
  const v22 = v16 ? Math.max(v20, v19, v17, v18) : Infinity
  const v23 = s[170] && !(!v16 && !v13 && v14 === v15 && v7 === v8)
  const LAS_69j_2_bidrag = s[4] ? -Infinity : v10 ? (v23 ? Math.min(v11, v21) : v11) : v21
  s[667] = LAS_69j_2_bidrag
  const LAS_69j_2_bidrag_hoej = s[4] ? Infinity : v10 ? (v23 ? Math.max(v12, v22) : v12) : v22
  s[668] = LAS_69j_2_bidrag_hoej
  const v26 = s[5] && v8 > 0
  const LAS_69j_2_bidrag_er = v26 && (s[4] || v10 || v23)
  s[669] = LAS_69j_2_bidrag_er
  const LAS_69j_2_bidrag_ir = v26 && (s[4] || s[170] && (v13 || !v16)) || !s[171] || v9
  s[670] = LAS_69j_2_bidrag_ir
  // LAS.68.2: Ressourceforløbsydelsens sats i ressourceforløb (lov 1750/2025 § 21, stk. 8)
  const v29 = f.harForsoergelsespligt !== true || f.boernOpholderSigIDanmark !== true && f.boernLigestillet !== true
  const v30 = f.harForsoergelsespligt !== false && (f.boernOpholderSigIDanmark !== false || f.boernLigestillet !== false)
  const v31 = s[4] || v6
  s[191] = v31
  const v32 = v31 ? -Infinity : SATS_2(s[0])
  const v33 = v31 ? Infinity : SATS_2(s[1])
  const v34 = s[0] >= shiftMonths(s[172], 300)
  s[293] = v34
  const v35 = s[1] >= shiftMonths(s[173], 300)
  s[292] = v35
  const v36 = v35 || f.borHosForaeldre !== true || f.harForsoergelsespligt !== false
  const v37 = !v34 && f.borHosForaeldre !== false && f.harForsoergelsespligt !== true
  const v38 = v31 ? -Infinity : SATS_3(s[0])
  const v39 = v31 ? Infinity : SATS_3(s[1])
  const v40 = v39 === Infinity
  const v41 = LAS_69j_2_bidrag === -Infinity
  const v42 = v38 === -Infinity
  const v43 = LAS_69j_2_bidrag_hoej === Infinity
  const v44 = v40 && v41 || v42 && v43
  const v45 = Math.min(v42 || v41 ? -Infinity : v38 + LAS_69j_2_bidrag, v31 ? -Infinity : SATS_4(s[0]))
  const v46 = Math.min(v40 || v43 ? Infinity : v39 + LAS_69j_2_bidrag_hoej, v31 ? Infinity : SATS_4(s[1]))
  const v47 = v8 > 0 && LAS_69j_2_bidrag_er && !(v44 && !v31 && v38 === v39 && (!LAS_69j_2_bidrag_er || !LAS_69j_2_bidrag_ir && LAS_69j_2_bidrag === LAS_69j_2_bidrag_hoej))
  const v48 = v47 ? (v9 ? Math.min(v38, v45) : v45) : v38
  const v49 = v47 ? (v9 ? Math.max(v39, v46) : v46) : v39
  const v50 = v31 ? -Infinity : SATS_5(s[0])
  const v51 = v31 ? Infinity : SATS_5(s[1])
  const v52 = v37 && (v47 || v9)
  const v53 = v52 ? (v36 ? Math.min(v48, v50) : v48) : v50
  const v54 = v52 ? (v36 ? Math.max(v49, v51) : v49) : v51
  const v55 = v29 && (v52 || v36)
  const v56 = v30 || v55
  s[205] = v56
  const v57 = v30 ? (v55 ? Math.min(v32, v53) : v32) : v53
  s[202] = v57
  const v58 = v30 ? (v55 ? Math.max(v33, v54) : v33) : v54
  s[203] = v58
  const v59 = v30 && v31 || v29 && (v37 && (v8 > 0 && (v31 || LAS_69j_2_bidrag_ir || v44 || v31) || v9 && v31) || v36 && v31)
  s[206] = v59
  const LAS_68_2 = s[4] ? -Infinity : v57
  s[175] = LAS_68_2
  const LAS_68_2_hoej = s[4] ? Infinity : v58
  s[176] = LAS_68_2_hoej
  const LAS_68_2_er = s[5] && (s[4] || s[174] && v56 || s[131] && v56)
  s[178] = LAS_68_2_er
  const LAS_68_2_ir = s[5] && (s[4] || s[174] && v59 || s[131] && v59) || !s[171]
  s[181] = LAS_68_2_ir
  // LAS.68.5: Mindst satsen til den, der kom fra ledighedsydelse (LAS § 68, stk. 5)
  const v64 = s[0] <= 16386 /* 2014-11-12 */
  s[290] = v64
  const v65 = s[5] && v64
  const v66 = s[1] >= 16387 /* 2014-11-13 */
  s[291] = v66
  const LAS_68_5 = s[5] && (s[4] || v65 || v66)
  s[177] = LAS_68_5
  const LAS_68_5_nej = s[5] && (s[4] || v65)
  s[180] = LAS_68_5_nej
  const LAS_68_5_ir = LAS_68_5_nej || !s[171]
  s[179] = LAS_68_5_ir
}

function svar_13(f, s) {
  // LAS.68.4: Ressourceforløbsydelsen før fradrag i ressourceforløb (lov 1750/2025 § 21, stk. 8)
  const v0 = f.ydelseFoerForloebet === 'sygedagpenge'
  const v1 = f.ydelseFoerForloebet !== undefined && !v0 || !(f.ydelseFoerForloebet !== undefined) || (f.sidsteDagMedSygedagpengeEllers ?? FIRST_DAY) < s[1]
  const v2 = (f.ydelseFoerForloebet !== undefined && v0 || !(f.ydelseFoerForloebet !== undefined)) && (f.sidsteDagMedSygedagpengeEllers ?? 84005 /* 2199-12-31 */) >= s[0]
  const v3 = f.hidtidigYdelsePrMaaned ?? 0
  const v4 = f.hidtidigYdelsePrMaaned ?? 10000000
  const v5 = Math.max(s[175], v3)
  const v6 = Math.max(s[176], v4)
  const v7 = f.ydelseFoerForloebet === 'ledighedsydelse'
  const v8 = f.ydelseFoerForloebet !== undefined && v7 || !(f.ydelseFoerForloebet !== undefined)
  const v9 = f.ydelseFoerForloebet !== undefined && !v7 || !(f.ydelseFoerForloebet !== undefined)
  const v10 = Math.max(v3, v5)
  const v11 = Math.min(v4, v6)
  const v12 = s[177] && s[178]
  const v13 = s[179] && s[178] && v11 >= v10
  const v14 = s[180] || v13
  const v15 = s[180] ? (v13 ? Math.min(v3, v10) : v3) : v10
  const v16 = v12 ? (v14 ? Math.min(v5, v15) : v5) : v15
  const v17 = s[180] ? (v13 ? Math.max(v4, v11) : v4) : v11
  const v18 = v12 ? (v14 ? Math.max(v6, v17) : v6) : v17
  const v19 = v8 && (v12 || s[180] || v13)
  const v20 = v9 && s[178]
  const v21 = v19 ? (v20 ? Math.min(s[175], v16) : v16) : s[175]
  const v22 = v19 ? (v20 ? Math.max(s[176], v18) : v18) : s[176]
  const v23 = v2 && s[178]
  const v24 = v1 && (v19 || v20)
  const v25 = v23 || v24
  const v26 = v2 && s[181] || v1 && (v8 && (s[177] && s[181] || s[179] && !((!s[178] || !s[181] && v5 === v6) && v3 === v4 && s[178] && (!s[178] || v3 === v5))) || v9 && s[181])
  const LAS_68_4 = s[4] ? -Infinity : v23 ? (v24 ? Math.min(v5, v21) : v5) : v21
  s[195] = LAS_68_4
  const LAS_68_4_hoej = s[4] ? Infinity : v23 ? (v24 ? Math.max(v6, v22) : v6) : v22
  s[193] = LAS_68_4_hoej
  const v29 = f.ydelseFoerForloebet === 'foertidspension'
  const v30 = s[5] && (f.ydelseFoerForloebet !== undefined && !v29 || !(f.ydelseFoerForloebet !== undefined))
  const LAS_68_4_er = v30 && (s[4] || s[174] && v25 || s[131] && v25)
  s[197] = LAS_68_4_er
  const LAS_68_4_ir = v30 && (s[4] || s[174] && v26 || s[131] && v26) || !s[171] || f.ydelseFoerForloebet !== undefined && v29 || !(f.ydelseFoerForloebet !== undefined)
  s[199] = LAS_68_4_ir
  // LAS.68a.1.tid: Indtægter for tiden før og efter forløbet trækkes ikke fra (LAS § 68 a, stk. 1)
  const v33 = s[5] && s[105]
  const v34 = s[4] || s[122]
  const v35 = s[4] || v33
  const LAS_68a_1_tid = s[5] && v34
  s[666] = LAS_68a_1_tid
  const LAS_68a_1_tid_nej = s[5] && v35
  s[185] = LAS_68a_1_tid_nej
  // LAS.68a.3: Løn i tilbud, der ikke tæller med (LAS § 68 a, stk. 3)
  const v38 = LAS_68a_1_tid || s[182]
  s[186] = v38
  const v39 = Math.min(f.timerITilbud ?? 0, 16000)
  s[220] = v39
  const v40 = Math.min(f.timerITilbud ?? 74400, 16000)
  s[221] = v40
  const v41 = s[183] || s[184]
  s[222] = v41
  const v42 = v41 ? -Infinity : SATS_6(s[0])
  s[223] = v42
  const v43 = v41 ? Infinity : SATS_6(s[1])
  s[224] = v43
  const v44 = v42 > -Infinity && v43 < Infinity
  s[219] = v44
  const v45 = quotient([v39, v42], [100], 'nærmeste', 1)
  const v46 = quotient([v39, v43], [100], 'nærmeste', 1)
  const v47 = quotient([v40, v42], [100], 'nærmeste', 1)
  const v48 = quotient([v40, v43], [100], 'nærmeste', 1)
  const v49 = v44 ? Math.min(v48, v47, v45, v46) : -Infinity
  s[217] = v49
  const v50 = v44 ? Math.max(v48, v47, v45, v46) : Infinity
  s[218] = v50
  const v51 = v41 || !v44
  s[225] = v51
  const LAS_68a_3 = s[4] ? -Infinity : Math.min(v49, Math.max(0, f.indtaegter !== undefined ? sum(f.indtaegter, (r_indtaegter) => { const r0_0 = r_indtaegter.tid === 'under'; const r0_1 = r0_0 || LAS_68a_1_tid_nej; const r0_2 = r_indtaegter.art === 'loen_i_tilbud'; const r0_3 = r0_1 && r0_2; return r0_3 ? (r0_3 && !(r0_1 && !r0_2 || !r0_0 && v38) ? r_indtaegter.beloeb : 0) : 0 }) : -Infinity))
  s[188] = LAS_68a_3
  const LAS_68a_3_hoej = s[4] ? Infinity : Math.min(v50, f.indtaegter !== undefined ? sum(f.indtaegter, (r_indtaegter) => (r_indtaegter.tid === 'under' || LAS_68a_1_tid_nej) && r_indtaegter.art === 'loen_i_tilbud' ? r_indtaegter.beloeb : 0) : Infinity)
  s[187] = LAS_68a_3_hoej
  const LAS_68a_3_er = s[5] && (s[4] || s[5] && !(!v44 && v39 === v40 && !v41 && v42 === v43))
  s[189] = LAS_68a_3_er
  const LAS_68a_3_ir = s[5] && (s[4] || s[5] && v51) || !s[171]
  s[190] = LAS_68a_3_ir
}

function svar_14(f, s) {
  // LAS.68a.2: Fradrag for løn i ressourceforløb (lov 1750/2025 § 21, stk. 8)
  const v0 = f.indtaegter !== undefined ? sum(f.indtaegter, (r_indtaegter) => { const r0_0 = r_indtaegter.tid === 'under'; const r0_1 = r0_0 || s[185]; const r0_2 = r_indtaegter.art === 'loen' || r_indtaegter.art === 'loen_under_sygdom' || r_indtaegter.art === 'loen_i_tilbud' || r_indtaegter.art === 'feriegodtgoerelse' || r_indtaegter.art === 'feriedage_udbetalt'; const r0_3 = r0_1 && r0_2; return r0_3 ? (r0_3 && !(r0_1 && !r0_2 || !r0_0 && s[186]) ? r_indtaegter.beloeb : 0) : 0 }) : -Infinity
  const v1 = f.indtaegter !== undefined ? sum(f.indtaegter, (r_indtaegter) => (r_indtaegter.tid === 'under' || s[185]) && (r_indtaegter.art === 'loen' || r_indtaegter.art === 'loen_under_sygdom' || r_indtaegter.art === 'loen_i_tilbud' || r_indtaegter.art === 'feriegodtgoerelse' || r_indtaegter.art === 'feriedage_udbetalt') ? r_indtaegter.beloeb : 0) : Infinity
  const v2 = v1 === Infinity
  const v3 = -s[187] === -Infinity
  const v4 = v0 === -Infinity
  const v5 = -s[188] === Infinity
  const v6 = v2 && v3 || v4 && v5
  const v7 = s[189] && !(v6 && v0 === v1 && (!s[189] || !s[190] && s[188] === s[187]))
  const v8 = s[190] || v6
  const v9 = Math.max(0, v4 || v3 ? -Infinity : v0 - s[187])
  const v10 = Math.max(0, v2 || v5 ? Infinity : v1 - s[188])
  const v11 = s[191] ? -Infinity : SATS_7(s[0])
  s[232] = v11
  const v12 = s[191] ? Infinity : SATS_7(s[1])
  s[233] = v12
  const v13 = Math.min(v9, v11)
  const v14 = Math.min(v10, v12)
  const v15 = !s[191] && v11 === v12
  s[235] = v15
  const v16 = v8 || s[191]
  const v17 = v13 > -Infinity && v14 < Infinity
  const v18 = quotient([v13, 3000], [10000], 'nærmeste', 1)
  const v19 = quotient([v14, 3000], [10000], 'nærmeste', 1)
  const v20 = v17 ? Math.min(v18, v19) : -Infinity
  const v21 = v17 ? Math.max(v18, v19) : Infinity
  const v22 = v7 && !(!v17 && (!v7 || !v16 && v13 === v14))
  const v23 = v16 || !v17
  const v24 = v10 === Infinity
  const v25 = -v12 === -Infinity
  s[234] = v25
  const v26 = v24 && v25
  const v27 = -v11 === Infinity
  s[236] = v27
  const v28 = v7 && !(v26 && (!v7 || !v8 && v9 === v10) && v15)
  const v29 = v8 || s[191] || v26
  const v30 = Math.max(0, v25 ? -Infinity : v9 - v12)
  const v31 = Math.max(0, v24 || v27 ? Infinity : v10 - v11)
  const v32 = v31 >= Infinity
  const v33 = v32 ? -Infinity : quotient([v30, 5500], [10000], 'nærmeste', 1)
  const v34 = v32 ? Infinity : quotient([v31, 5500], [10000], 'nærmeste', 1)
  const v35 = v28 && !(v32 && (!v28 || !v29 && v30 === v31))
  const v36 = v29 || v32
  const v37 = v21 === Infinity
  const v38 = v33 === -Infinity
  const v39 = v20 === -Infinity
  const v40 = v34 === Infinity
  const v41 = v37 && v38 || v39 && v40
  const v42 = v39 || v38 ? -Infinity : v20 + v33
  const v43 = v37 || v40 ? Infinity : v21 + v34
  const v44 = s[192] && s[0] <= 19529 /* 2023-06-21 */
  const v45 = s[1] >= 19530 /* 2023-06-22 */ && s[132]
  const v46 = s[140] && v22 && v35 && !(v41 && (!v22 || !v23 && v20 === v21) && (!v35 || !v36 && v33 === v34))
  const v47 = v44 && v35
  const v48 = v45 && v35
  const v49 = s[131] && v35
  const v50 = v47 || v48 || v49
  const LAS_68a_2 = s[4] ? -Infinity : v46 ? (v50 ? Math.min(v33, v42) : v42) : v33
  s[196] = LAS_68a_2
  const LAS_68a_2_hoej = s[4] ? Infinity : v46 ? (v50 ? Math.max(v34, v43) : v43) : v34
  s[194] = LAS_68a_2_hoej
  const LAS_68a_2_er = s[5] && (s[4] || v46 || v47 || v48 || v49)
  s[198] = LAS_68a_2_er
  const LAS_68a_2_ir = s[5] && (s[4] || s[140] && (v23 || v36 || v41) || v44 && v36 || v45 && v36 || s[131] && v36) || !s[171]
  s[200] = LAS_68a_2_ir
}

function svar_15(f, s) {
  // LAS.68a.1: Ressourceforløbsydelse til udbetaling i ressourceforløb (lov 1750/2025 § 21, stk. 8)
  const v0 = s[193] === Infinity
  const v1 = -s[194] === -Infinity
  const v2 = s[195] === -Infinity
  const v3 = -s[196] === Infinity
  const v4 = v0 && v1 || v2 && v3
  const v5 = v2 || v1 ? -Infinity : s[195] - s[194]
  const v6 = v0 || v3 ? Infinity : s[193] - s[196]
  const v7 = s[197] && s[198] && !(v4 && (!s[197] || !s[199] && s[195] === s[193]) && (!s[198] || !s[200] && s[196] === s[194]))
  const v8 = s[199] || s[200] || v4
  const v9 = f.indtaegter !== undefined ? sum(f.indtaegter, (r_indtaegter) => { const r0_0 = r_indtaegter.tid === 'under'; const r0_1 = r0_0 || s[185]; const r0_2 = r_indtaegter.art === 'anden' || r_indtaegter.art === 'uddannelsesgodtgoerelse'; const r0_3 = r0_1 && r0_2; return r0_3 ? (r0_3 && !(r0_1 && !r0_2 || !r0_0 && s[186]) ? r_indtaegter.beloeb : 0) : 0 }) : -Infinity
  const v10 = f.indtaegter !== undefined ? sum(f.indtaegter, (r_indtaegter) => (r_indtaegter.tid === 'under' || s[185]) && (r_indtaegter.art === 'anden' || r_indtaegter.art === 'uddannelsesgodtgoerelse') ? r_indtaegter.beloeb : 0) : Infinity
  const v11 = v6 === Infinity
  const v12 = -v10 === -Infinity
  const v13 = v5 === -Infinity
  const v14 = -v9 === Infinity
  const v15 = v11 && v12 || v13 && v14
  const v16 = v13 || v12 ? -Infinity : v5 - v10
  const v17 = v11 || v14 ? Infinity : v6 - v9
  const v18 = v7 && !(v15 && (!v7 || !v8 && v5 === v6) && v9 === v10)
  const v19 = v8 || v15
  const v20 = f.indtaegter !== undefined ? sum(f.indtaegter, (r_indtaegter) => { const r0_0 = r_indtaegter.tid === 'under'; const r0_1 = r0_0 || s[185]; const r0_2 = r_indtaegter.art === 'fleksloentilskud' || r_indtaegter.art === 'tilskud_egen_virksomhed' || r_indtaegter.art === 'overskud_egen_virksomhed'; const r0_3 = r0_1 && r0_2; return r0_3 ? (r0_3 && !(r0_1 && !r0_2 || !r0_0 && s[186]) ? r_indtaegter.beloeb : 0) : 0 }) : -Infinity
  const v21 = f.indtaegter !== undefined ? sum(f.indtaegter, (r_indtaegter) => (r_indtaegter.tid === 'under' || s[185]) && (r_indtaegter.art === 'fleksloentilskud' || r_indtaegter.art === 'tilskud_egen_virksomhed' || r_indtaegter.art === 'overskud_egen_virksomhed') ? r_indtaegter.beloeb : 0) : Infinity
  const v22 = v17 === Infinity
  const v23 = -v21 === -Infinity
  const v24 = v16 === -Infinity
  const v25 = -v20 === Infinity
  const v26 = v22 && v23 || v24 && v25
  const v27 = v18 && !(v26 && (!v18 || !v19 && v16 === v17) && v20 === v21)
  const v28 = v19 || v26
  const LAS_68a_1 = s[4] ? -Infinity : Math.max(0, v24 || v23 ? -Infinity : v16 - v21)
  s[662] = LAS_68a_1
  const LAS_68a_1_hoej = s[4] ? Infinity : Math.max(0, v22 || v25 ? Infinity : v17 - v20)
  s[663] = LAS_68a_1_hoej
  const LAS_68a_1_er = s[5] && (s[4] || s[174] && v27 || s[131] && v27)
  s[664] = LAS_68a_1_er
  const LAS_68a_1_ir = s[5] && (s[4] || s[174] && v28 || s[131] && v28) || !s[171]
  s[665] = LAS_68a_1_ir
  // LAS.69j.2: Ressourceforløbsydelsens sats i jobafklaringsforløb (LAS § 69 j, stk. 2-3)
  const LAS_69j_2 = s[201] ? -Infinity : s[202]
  s[207] = LAS_69j_2
  const LAS_69j_2_hoej = s[201] ? Infinity : s[203]
  s[208] = LAS_69j_2_hoej
  const v35 = s[0] >= 16252 /* 2014-07-01 */
  s[215] = v35
  const LAS_69j_2_er = s[204] && (s[201] || s[204] && s[205])
  s[209] = LAS_69j_2_er
  const LAS_69j_2_ir = s[204] && (s[201] || s[204] && s[206]) || !v35
  s[210] = LAS_69j_2_ir
}

function svar_16(f, s) {
  // LAS.69j.4: Ressourceforløbsydelsen før fradrag i jobafklaringsforløb (LAS § 69 j, stk. 4)
  const v0 = s[204] && s[0] <= 16427 /* 2014-12-23 */
  s[260] = v0
  const v1 = f.andelAfArbejdetVedForloebetsStart ?? 0
  const v2 = f.andelAfArbejdetVedForloebetsStart ?? 10000
  const v3 = v1 <= 0
  const v4 = v1 <= 2500
  const v5 = s[207] > -Infinity && s[208] < Infinity
  const v6 = quotient([s[207], 3], [4], 'nærmeste', 1)
  const v7 = quotient([s[208], 3], [4], 'nærmeste', 1)
  const v8 = v5 ? Math.min(v6, v7) : -Infinity
  const v9 = v5 ? Math.max(v6, v7) : Infinity
  const v10 = s[209] && !(!v5 && (!s[209] || !s[210] && s[207] === s[208]))
  const v11 = s[210] || !v5
  const v12 = v1 <= 5000
  const v13 = v2 <= 5000
  const v14 = quotient([s[207], 2], [4], 'nærmeste', 1)
  const v15 = quotient([s[208], 2], [4], 'nærmeste', 1)
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
  const v27 = v3 && s[209]
  const v28 = v2 > 0 && (v23 || v24)
  const v29 = v27 ? (v28 ? Math.min(s[207], v25) : s[207]) : v25
  const v30 = v27 ? (v28 ? Math.max(s[208], v26) : s[208]) : v26
  const v31 = s[92] && (v27 || v28)
  const v32 = s[94] && s[209]
  const v33 = v31 ? (v32 ? Math.min(s[207], v29) : v29) : s[207]
  const v34 = v31 ? (v32 ? Math.max(s[208], v30) : v30) : s[208]
  const v35 = s[94] && s[210]
  const v36 = s[1] >= 16428 /* 2014-12-24 */ && s[166]
  s[261] = v36
  const v37 = s[211] <= 0
  s[262] = v37
  const v38 = s[211] <= 2500
  s[556] = v38
  const v39 = s[212] && v10
  const v40 = v39 ? (s[213] ? v16 : v19) : 0
  const v41 = v39 ? (s[213] ? v17 : v21) : 0
  const v42 = v38 && v10
  const v43 = s[214] > 2500 && (v39 || !s[213])
  const v44 = v42 ? (v43 ? Math.min(v8, v40) : v8) : v40
  const v45 = v42 ? (v43 ? Math.max(v9, v41) : v9) : v41
  const v46 = v37 && s[209]
  const v47 = s[214] > 0 && (v42 || v43)
  const v48 = v46 ? (v47 ? Math.min(s[207], v44) : s[207]) : v44
  const v49 = v46 ? (v47 ? Math.max(s[208], v45) : s[208]) : v45
  const v50 = s[92] && (v46 || v47)
  const v51 = v0 && (v31 || v32)
  const v52 = s[167] && (v50 || v32)
  const v53 = v36 || v52
  const v54 = v36 ? -Infinity : v50 ? (v32 ? Math.min(s[207], v48) : v48) : s[207]
  const LAS_69j_4 = s[201] ? -Infinity : v51 ? (v53 ? Math.min(v33, v54) : v33) : v54
  s[278] = LAS_69j_4
  const v56 = v36 ? Infinity : v50 ? (v32 ? Math.max(s[208], v49) : v49) : s[208]
  const LAS_69j_4_hoej = s[201] ? Infinity : v51 ? (v53 ? Math.max(v34, v56) : v34) : v56
  s[276] = LAS_69j_4_hoej
  const LAS_69j_4_er = s[204] && (s[201] || v51 || v36 || v52)
  s[280] = LAS_69j_4_er
  const LAS_69j_4_ir = s[204] && (s[201] || v0 && (s[92] && (v3 && s[210] || v2 > 0 && (v4 && v11 || v2 > 2500 && v12 && v11)) || v35) || v36 || s[167] && (s[92] && (v37 && s[210] || s[214] > 0 && (v38 && v11 || s[214] > 2500 && s[212] && v11)) || v35)) || !s[215]
  s[282] = LAS_69j_4_ir
  // LAS.69j.5.tid: Indtægter for tiden før og efter forløbet trækkes ikke fra (LAS § 69 j, stk. 5)
  const v60 = s[201] || s[122]
  const v61 = s[201] || s[216]
  const LAS_69j_5_tid = s[204] && v60
  s[674] = LAS_69j_5_tid
  const LAS_69j_5_tid_nej = s[204] && v61
  s[226] = LAS_69j_5_tid_nej
  const v64 = s[204] && s[201]
  const LAS_69j_5_tid_ir = v64 || !s[215]
  s[267] = LAS_69j_5_tid_ir
  // LAS.69j.10: Løn i tilbud, der ikke tæller med (LAS § 69 j, stk. 10)
  const v66 = LAS_69j_5_tid || LAS_69j_5_tid_ir
  s[227] = v66
  const LAS_69j_10 = s[201] ? -Infinity : Math.min(s[217], Math.max(0, f.indtaegter !== undefined ? sum(f.indtaegter, (r_indtaegter) => { const r0_0 = r_indtaegter.tid === 'under'; const r0_1 = r_indtaegter.art === 'loen_i_tilbud'; const r0_2 = r0_0 || LAS_69j_5_tid_nej; const r0_3 = r0_2 && r0_1; return r0_3 ? (r0_3 && !(r0_2 && !r0_1 || !r0_0 && v66) ? r_indtaegter.beloeb : 0) : 0 }) : -Infinity))
  s[229] = LAS_69j_10
  const LAS_69j_10_hoej = s[201] ? Infinity : Math.min(s[218], f.indtaegter !== undefined ? sum(f.indtaegter, (r_indtaegter) => (r_indtaegter.tid === 'under' || LAS_69j_5_tid_nej) && r_indtaegter.art === 'loen_i_tilbud' ? r_indtaegter.beloeb : 0) : Infinity)
  s[228] = LAS_69j_10_hoej
  const LAS_69j_10_er = s[204] && (s[201] || s[204] && !(!s[219] && s[220] === s[221] && !s[222] && s[223] === s[224]))
  s[230] = LAS_69j_10_er
  const LAS_69j_10_ir = s[204] && (s[201] || s[204] && s[225]) || !s[215]
  s[231] = LAS_69j_10_ir
}

function svar_17(f, s) {
  // LAS.69j.9: Fradrag for løn i jobafklaringsforløb (LAS § 69 j, stk. 9)
  const v0 = s[204] && s[0] <= 16435 /* 2014-12-31 */
  s[250] = v0
  const v1 = f.indtaegter !== undefined ? sum(f.indtaegter, (r_indtaegter) => { const r0_0 = r_indtaegter.tid === 'under'; const r0_1 = r0_0 || s[226]; const r0_2 = r_indtaegter.art === 'loen' || r_indtaegter.art === 'loen_i_tilbud' || r_indtaegter.art === 'feriegodtgoerelse' || r_indtaegter.art === 'feriedage_udbetalt'; const r0_3 = r0_1 && r0_2; return r0_3 ? (r0_3 && !(r0_1 && !r0_2 || !r0_0 && s[227]) ? r_indtaegter.beloeb : 0) : 0 }) : -Infinity
  const v2 = f.indtaegter !== undefined ? sum(f.indtaegter, (r_indtaegter) => (r_indtaegter.tid === 'under' || s[226]) && (r_indtaegter.art === 'loen' || r_indtaegter.art === 'loen_i_tilbud' || r_indtaegter.art === 'feriegodtgoerelse' || r_indtaegter.art === 'feriedage_udbetalt') ? r_indtaegter.beloeb : 0) : Infinity
  const v3 = v2 === Infinity
  const v4 = -s[228] === -Infinity
  const v5 = v1 === -Infinity
  const v6 = -s[229] === Infinity
  const v7 = v3 && v4 || v5 && v6
  const v8 = s[230] && !(v7 && v1 === v2 && (!s[230] || !s[231] && s[229] === s[228]))
  const v9 = s[231] || v7
  s[256] = v9
  const v10 = Math.max(0, v5 || v4 ? -Infinity : v1 - s[228])
  const v11 = Math.max(0, v3 || v6 ? Infinity : v2 - s[229])
  const v12 = !v8 || !v9 && v10 === v11
  const v13 = v11 === Infinity
  const v14 = Math.max(0, v10 - 1344200)
  const v15 = Math.max(0, v13 ? Infinity : v11 - 1344200)
  const v16 = v15 >= Infinity
  s[257] = v16
  const v17 = v16 ? -Infinity : quotient([v14, 5500], [10000], 'nærmeste', 1)
  const v18 = v16 ? Infinity : quotient([v15, 5500], [10000], 'nærmeste', 1)
  const v19 = v17 === -Infinity ? -Infinity : Math.round(Math.min(v10, 1344200) * 3000 / 10000) + v17
  const v20 = v18 === Infinity ? Infinity : Math.round(Math.min(v11, 1344200) * 3000 / 10000) + v18
  const v21 = v8 && v8 && !(v16 && (!v8 || !v9 && v14 === v15))
  s[251] = v21
  const v22 = f.indtaegter !== undefined ? sum(f.indtaegter, (r_indtaegter) => { const r0_0 = r_indtaegter.tid === 'under'; const r0_1 = r0_0 || s[226]; const r0_2 = r_indtaegter.art === 'loen' || r_indtaegter.art === 'loen_i_tilbud' || r_indtaegter.art === 'feriegodtgoerelse' || r_indtaegter.art === 'feriedage_udbetalt'; const r0_3 = r0_1 && r0_2; return r0_3 ? (r0_3 && !(r0_1 && !r0_2 || !r0_0 && s[227]) ? r_indtaegter.pension ?? 0 : 0) : 0 }) : -Infinity
  const v23 = f.indtaegter !== undefined ? sum(f.indtaegter, (r_indtaegter) => (r_indtaegter.tid === 'under' || s[226]) && (r_indtaegter.art === 'loen' || r_indtaegter.art === 'loen_i_tilbud' || r_indtaegter.art === 'feriegodtgoerelse' || r_indtaegter.art === 'feriedage_udbetalt') ? r_indtaegter.pension ?? 0 : 0) : Infinity
  const v24 = -v23 === -Infinity
  const v25 = v13 && v24
  const v26 = v8 && !(v25 && v12 && v22 === v23)
  s[240] = v26
  const v27 = v9 || v25
  s[241] = v27
  const v28 = Math.max(0, v24 ? -Infinity : v10 - v23)
  s[242] = v28
  const v29 = Math.max(0, v13 || -v22 === Infinity ? Infinity : v11 - v22)
  s[243] = v29
  const v30 = v29 === Infinity
  s[239] = v30
  const v31 = Math.max(0, v28 - 1344200)
  const v32 = Math.max(0, v30 ? Infinity : v29 - 1344200)
  const v33 = v32 >= Infinity
  s[258] = v33
  const v34 = v33 ? -Infinity : quotient([v31, 5500], [10000], 'nærmeste', 1)
  const v35 = v33 ? Infinity : quotient([v32, 5500], [10000], 'nærmeste', 1)
  const v36 = v34 === -Infinity ? -Infinity : Math.round(Math.min(1344200, v28) * 3000 / 10000) + v34
  const v37 = v35 === Infinity ? Infinity : Math.round(Math.min(1344200, v29) * 3000 / 10000) + v35
  const v38 = v26 && v26 && !(v33 && (!v26 || !v27 && v31 === v32))
  s[252] = v38
  const v39 = v21 ? (v38 ? Math.min(v19, v36) : v19) : v36
  s[254] = v39
  const v40 = v21 ? (v38 ? Math.max(v20, v37) : v20) : v37
  s[255] = v40
  const v41 = s[1] >= 16436 /* 2015-01-01 */ && s[105]
  s[253] = v41
  const v42 = Math.min(s[232], v10)
  const v43 = Math.min(s[233], v11)
  const v44 = v9 || s[191]
  const v45 = v42 > -Infinity && v43 < Infinity
  const v46 = quotient([v42, 3000], [10000], 'nærmeste', 1)
  const v47 = quotient([v43, 3000], [10000], 'nærmeste', 1)
  const v48 = v45 ? Math.min(v46, v47) : -Infinity
  const v49 = v45 ? Math.max(v46, v47) : Infinity
  const v50 = v8 && !(!v45 && (!v8 || !v44 && v42 === v43))
  const v51 = v44 || !v45
  const v52 = v13 && s[234]
  const v53 = v8 && !(v52 && v12 && s[235])
  const v54 = v9 || s[191] || v52
  const v55 = Math.max(0, s[234] ? -Infinity : v10 - s[233])
  const v56 = Math.max(0, v13 || s[236] ? Infinity : v11 - s[232])
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
  s[248] = v67
  const v68 = v62 || v65 ? Infinity : v49 + v59
  s[249] = v68
  const v69 = v50 && v60 && !(v66 && (!v50 || !v51 && v48 === v49) && (!v60 || !v61 && v58 === v59))
  s[247] = v69
  const v70 = v51 || v61 || v66
  s[259] = v70
  const v71 = Math.min(s[232], v28)
  const v72 = Math.min(s[233], v29)
  const v73 = v27 || s[191]
  s[237] = v73
  const v74 = v71 > -Infinity && v72 < Infinity
  s[238] = v74
  const v75 = quotient([v71, 3000], [10000], 'nærmeste', 1)
  const v76 = quotient([v72, 3000], [10000], 'nærmeste', 1)
  const v77 = v74 ? Math.min(v75, v76) : -Infinity
  s[245] = v77
  const v78 = v74 ? Math.max(v75, v76) : Infinity
  s[244] = v78
  const v79 = v26 && !(!v74 && (!v26 || !v73 && v71 === v72))
  s[246] = v79
}

function svar_18(f, s) {
  // LAS.69j.9: Fradrag for løn i jobafklaringsforløb (LAS § 69 j, stk. 9)
  const v0 = s[237] || !s[238]
  const v1 = s[239] && s[234]
  const v2 = s[240] && !(v1 && (!s[240] || !s[241] && s[242] === s[243]) && s[235])
  const v3 = s[241] || s[191] || v1
  const v4 = Math.max(0, s[234] ? -Infinity : s[242] - s[233])
  const v5 = Math.max(0, s[239] || s[236] ? Infinity : s[243] - s[232])
  const v6 = v5 >= Infinity
  const v7 = v6 ? -Infinity : quotient([v4, 5500], [10000], 'nærmeste', 1)
  const v8 = v6 ? Infinity : quotient([v5, 5500], [10000], 'nærmeste', 1)
  const v9 = v2 && !(v6 && (!v2 || !v3 && v4 === v5))
  const v10 = v3 || v6
  const v11 = s[244] === Infinity
  const v12 = v7 === -Infinity
  const v13 = s[245] === -Infinity
  const v14 = v8 === Infinity
  const v15 = v11 && v12 || v13 && v14
  const v16 = v13 || v12 ? -Infinity : s[245] + v7
  const v17 = v11 || v14 ? Infinity : s[244] + v8
  const v18 = s[246] && v9 && !(v15 && (!s[246] || !v0 && s[245] === s[244]) && (!v9 || !v10 && v7 === v8))
  const v19 = s[247] ? (v18 ? Math.min(s[248], v16) : s[248]) : v16
  const v20 = s[247] ? (v18 ? Math.max(s[249], v17) : s[249]) : v17
  const v21 = s[250] && (s[251] || s[252])
  const v22 = s[253] && (s[247] || v18)
  const v23 = s[122] && s[247]
  const v24 = v22 || v23
  const v25 = v22 ? (v23 ? Math.min(s[248], v19) : v19) : s[248]
  const LAS_69j_9 = s[201] ? -Infinity : v21 ? (v24 ? Math.min(s[254], v25) : s[254]) : v25
  s[263] = LAS_69j_9
  const v27 = v22 ? (v23 ? Math.max(s[249], v20) : v20) : s[249]
  const LAS_69j_9_hoej = s[201] ? Infinity : v21 ? (v24 ? Math.max(s[255], v27) : s[255]) : v27
  s[264] = LAS_69j_9_hoej
  const LAS_69j_9_er = s[204] && (s[201] || v21 || v22 || v23)
  s[265] = LAS_69j_9_er
  const LAS_69j_9_ir = s[204] && (s[201] || s[250] && (s[256] || s[256] || s[257] || s[241] || s[241] || s[258]) || s[253] && (s[259] || v0 || v10 || v15) || s[122] && s[259]) || !s[215]
  s[266] = LAS_69j_9_ir
  // LAS.69j.7: Fleksløntilskuddet trækkes fra (LAS § 69 j, stk. 6-7)
  const v31 = sum(f.indtaegter, (r_indtaegter) => r_indtaegter.art === 'loen_under_sygdom' ? 1 : 0)
  const LAS_69j_7 = s[204] && (s[201] || s[204] && ((f.indtaegter !== undefined ? v31 : Infinity) > 0 || f.ansatIFleksjobVedForloebetsStart !== true))
  s[269] = LAS_69j_7
  const LAS_69j_7_nej = s[204] && (s[201] || s[204] && (f.indtaegter !== undefined ? v31 : 0) <= 0 && f.ansatIFleksjobVedForloebetsStart !== false)
  s[268] = LAS_69j_7_nej
  // LAS.69j.8: Overskud af egen virksomhed trækkes fra (LAS § 69 j, stk. 8)
  const LAS_69j_8 = s[204] && (s[201] || s[260] || s[261] || s[167] && (s[94] || s[262]))
  s[272] = LAS_69j_8
  const LAS_69j_8_nej = s[204] && (s[201] || s[261] || s[167] && s[92] && s[214] > 0)
  s[271] = LAS_69j_8_nej
  const LAS_69j_8_ir = s[204] && (s[201] || s[261]) || !s[215]
  s[270] = LAS_69j_8_ir
  // LAS.69j.13: Uddannelsesgodtgørelse efter en arbejdsskade trækkes ikke fra (LAS § 69 j, stk. 13)
  const v37 = s[1] >= 19704 /* 2023-12-13 */ && s[0] <= 19898 /* 2024-06-24 */
  const LAS_69j_13 = s[204] && (s[201] || v37 || s[1] >= 19899 /* 2024-06-25 */)
  s[274] = LAS_69j_13
  const LAS_69j_13_nej = s[204] && (s[201] || s[204] && s[0] <= 19703 /* 2023-12-12 */ || v37)
  s[275] = LAS_69j_13_nej
  const LAS_69j_13_ir = s[204] && (s[201] || v37) || !s[215]
  s[273] = LAS_69j_13_ir
}

function svar_19(f, s) {
  // LAS.69j.5: Fradrag i ydelsen under jobafklaringsforløb (LAS § 69 j, stk. 5-13)
  const v0 = f.indtaegter !== undefined ? sum(f.indtaegter, (r_indtaegter) => { const r0_0 = r_indtaegter.tid === 'under'; const r0_1 = r0_0 || s[226]; const r0_2 = r_indtaegter.art === 'anden' || r_indtaegter.art === 'loen_under_sygdom'; const r0_3 = r0_1 && r0_2; return r0_3 ? (r0_3 && !(r0_1 && !r0_2 || !r0_0 && s[227]) ? r_indtaegter.beloeb : 0) : 0 }) : -Infinity
  const v1 = f.indtaegter !== undefined ? sum(f.indtaegter, (r_indtaegter) => (r_indtaegter.tid === 'under' || s[226]) && (r_indtaegter.art === 'anden' || r_indtaegter.art === 'loen_under_sygdom') ? r_indtaegter.beloeb : 0) : Infinity
  const v2 = v1 === Infinity
  const v3 = s[263] === -Infinity
  const v4 = v0 === -Infinity
  const v5 = s[264] === Infinity
  const v6 = v2 && v3 || v4 && v5
  const v7 = v4 || v3 ? -Infinity : v0 + s[263]
  const v8 = v2 || v5 ? Infinity : v1 + s[264]
  const v9 = s[265] && !(v6 && v0 === v1 && (!s[265] || !s[266] && s[263] === s[264]))
  const v10 = s[266] || v6
  const v11 = f.indtaegter !== undefined ? sum(f.indtaegter, (r_indtaegter) => { const r0_0 = r_indtaegter.tid === 'under'; const r0_1 = r0_0 || s[226]; const r0_2 = r_indtaegter.art === 'fleksloentilskud'; const r0_3 = r0_1 && r0_2; return r0_3 ? (r0_3 && !(r0_1 && !r0_2 || !r0_0 && s[227]) ? r_indtaegter.beloeb : 0) : 0 }) : -Infinity
  const v12 = f.indtaegter !== undefined ? sum(f.indtaegter, (r_indtaegter) => (r_indtaegter.tid === 'under' || s[226]) && r_indtaegter.art === 'fleksloentilskud' ? r_indtaegter.beloeb : 0) : Infinity
  const v13 = Math.max(0, v11)
  const v14 = s[267] && !(v11 === v12 && v11 === 0)
  const v15 = s[267] && v13 <= 0
  const v16 = s[268] ? 0 : v13
  const v17 = s[269] ? (s[268] || v15 ? Math.min(v11, v16) : v11) : v16
  const v18 = s[269] ? v12 : 0
  const v19 = s[269] || s[268] || v15
  const v20 = v8 === Infinity
  const v21 = v17 === -Infinity
  const v22 = v7 === -Infinity
  const v23 = v18 === Infinity
  const v24 = v20 && v21 || v22 && v23
  const v25 = v22 || v21 ? -Infinity : v7 + v17
  const v26 = v20 || v23 ? Infinity : v8 + v18
  const v27 = v9 && v19 && !(v24 && (!v9 || !v10 && v7 === v8) && (!v19 || !v14 && v17 === v18))
  const v28 = v10 || v14 || v24
  const v29 = f.indtaegter !== undefined ? sum(f.indtaegter, (r_indtaegter) => { const r0_0 = r_indtaegter.tid === 'under'; const r0_1 = r0_0 || s[226]; const r0_2 = r_indtaegter.art === 'overskud_egen_virksomhed'; const r0_3 = r0_1 && r0_2; return r0_3 ? (r0_3 && !(r0_1 && !r0_2 || !r0_0 && s[227]) ? r_indtaegter.beloeb : 0) : 0 }) : -Infinity
  const v30 = f.indtaegter !== undefined ? sum(f.indtaegter, (r_indtaegter) => (r_indtaegter.tid === 'under' || s[226]) && r_indtaegter.art === 'overskud_egen_virksomhed' ? r_indtaegter.beloeb : 0) : Infinity
  const v31 = Math.max(0, v29)
  const v32 = s[270] && !(v29 === v30 && v29 === 0)
  const v33 = s[270] && v31 <= 0
  const v34 = s[271] ? 0 : v31
  const v35 = s[272] ? (s[271] || v33 ? Math.min(v29, v34) : v29) : v34
  const v36 = s[272] ? v30 : 0
  const v37 = s[272] || s[271] || v33
  const v38 = v26 === Infinity
  const v39 = v35 === -Infinity
  const v40 = v25 === -Infinity
  const v41 = v36 === Infinity
  const v42 = v38 && v39 || v40 && v41
  const v43 = v40 || v39 ? -Infinity : v25 + v35
  const v44 = v38 || v41 ? Infinity : v26 + v36
  const v45 = v27 && v37 && !(v42 && (!v27 || !v28 && v25 === v26) && (!v37 || !v32 && v35 === v36))
  const v46 = v28 || v32 || v42
  const v47 = f.indtaegter !== undefined ? sum(f.indtaegter, (r_indtaegter) => { const r0_0 = r_indtaegter.tid === 'under'; const r0_1 = r0_0 || s[226]; const r0_2 = r_indtaegter.art === 'uddannelsesgodtgoerelse'; const r0_3 = r0_1 && r0_2; return r0_3 ? (r0_3 && !(r0_1 && !r0_2 || !r0_0 && s[227]) ? r_indtaegter.beloeb : 0) : 0 }) : -Infinity
  const v48 = f.indtaegter !== undefined ? sum(f.indtaegter, (r_indtaegter) => (r_indtaegter.tid === 'under' || s[226]) && r_indtaegter.art === 'uddannelsesgodtgoerelse' ? r_indtaegter.beloeb : 0) : Infinity
  const v49 = Math.max(0, v47)
  const v50 = s[273] && !(v47 === v48 && v47 === 0)
  const v51 = s[273] && v49 <= 0
  const v52 = s[274] ? 0 : v49
  const v53 = s[275] ? (s[274] || v51 ? Math.min(v47, v52) : v47) : v52
  const v54 = s[275] ? v48 : 0
  const v55 = s[275] || s[274] || v51
  const v56 = v44 === Infinity
  const v57 = v53 === -Infinity
  const v58 = v43 === -Infinity
  const v59 = v54 === Infinity
  const v60 = v56 && v57 || v58 && v59
  const LAS_69j_5 = s[201] ? -Infinity : v58 || v57 ? -Infinity : v43 + v53
  s[279] = LAS_69j_5
  const LAS_69j_5_hoej = s[201] ? Infinity : v56 || v59 ? Infinity : v44 + v54
  s[277] = LAS_69j_5_hoej
  const LAS_69j_5_er = s[204] && (s[201] || s[204] && v45 && v55 && !(v60 && (!v45 || !v46 && v43 === v44) && (!v55 || !v50 && v53 === v54)))
  s[281] = LAS_69j_5_er
  const LAS_69j_5_ir = s[204] && (s[201] || s[204] && (v46 || v50 || v60)) || !s[215]
  s[283] = LAS_69j_5_ir
  // LAS.69j.5.modtager: Retten til forløbet består, selv om intet udbetales (LAS § 69 j, stk. 5)
  const v65 = s[204] && f.erIJobafklaring !== false
  const LAS_69j_5_modtager = v65 && (s[201] || s[204] && s[123] || s[128] && f.harFrasagtYdelsen !== true)
  s[671] = LAS_69j_5_modtager
  const LAS_69j_5_modtager_nej = v65 && (s[201] || s[128] && f.harFrasagtYdelsen !== false)
  s[672] = LAS_69j_5_modtager_nej
  const LAS_69j_5_modtager_ir = v65 && s[201] || !s[215] || f.erIJobafklaring !== true
  s[673] = LAS_69j_5_modtager_ir
  // LAS.69j.11: Optjent ferie kan holdes før de 12 måneder (LAS § 69 j, stk. 11)
  const v69 = s[0] <= 16940 /* 2016-05-19 */
  s[304] = v69
  const v70 = s[5] && v69
  const v71 = s[1] >= 16941 /* 2016-05-20 */
  s[305] = v71
  const v72 = f.ugerMedFeriegodtgoerelse ?? 0
  s[285] = v72
  const v73 = f.ugerMedFeriegodtgoerelse ?? 371
  s[284] = v73
  const LAS_69j_11 = s[5] && (s[4] || v70 || v71 && v73 > 0)
  s[676] = LAS_69j_11
  const LAS_69j_11_nej = s[5] && (s[4] || v70 || v71 && v72 <= 0)
  s[677] = LAS_69j_11_nej
  const LAS_69j_11_ir = s[5] && (s[4] || v70) || !s[171]
  s[678] = LAS_69j_11_ir
}

function svar_20(f, s) {
  // LAS.69j.udbetales: Ressourceforløbsydelse til udbetaling i jobafklaringsforløb (LAS § 69 j, stk. 5)
  const v0 = s[276] === Infinity
  const v1 = -s[277] === -Infinity
  const v2 = s[278] === -Infinity
  const v3 = -s[279] === Infinity
  const v4 = v0 && v1 || v2 && v3
  const LAS_69j_udbetales = s[201] ? -Infinity : Math.max(0, v2 || v1 ? -Infinity : s[278] - s[277])
  s[679] = LAS_69j_udbetales
  const LAS_69j_udbetales_hoej = s[201] ? Infinity : Math.max(0, v0 || v3 ? Infinity : s[276] - s[279])
  s[680] = LAS_69j_udbetales_hoej
  const LAS_69j_udbetales_er = s[204] && (s[201] || s[204] && s[280] && s[281] && !(v4 && (!s[280] || !s[282] && s[278] === s[276]) && (!s[281] || !s[283] && s[279] === s[277])))
  s[681] = LAS_69j_udbetales_er
  const LAS_69j_udbetales_ir = s[204] && (s[201] || s[204] && (s[282] || s[283] || v4)) || !s[215]
  s[682] = LAS_69j_udbetales_ir
  // LAS.69k.6: Uger ferie med ydelse (LAS § 69 k, stk. 6)
  const v9 = 35 - s[284]
  s[302] = v9
  const v10 = 35 - s[285]
  s[303] = v10
  const v11 = Math.max(0, v9 - (f.ferieMedYdelseHoldt ?? 35))
  const v12 = Math.max(0, v10 - (f.ferieMedYdelseHoldt ?? 0))
  const v13 = s[182] && v11 <= 0
  const v14 = s[286] ? 0 : v11
  const LAS_69k_6 = s[4] ? -Infinity : s[287] ? (s[286] || v13 ? Math.min(v11, v14) : v11) : v14
  s[683] = LAS_69k_6
  const LAS_69k_6_hoej = s[4] ? Infinity : s[287] ? v12 : 0
  s[684] = LAS_69k_6_hoej
  const LAS_69k_6_er = s[5] && (s[4] || s[5] && (s[287] || s[286] || v13))
  s[685] = LAS_69k_6_er
  const LAS_69k_6_ir = s[5] && (s[4] || s[5] && s[182] && !(v11 === v12 && v11 === 0)) || !s[171]
  s[686] = LAS_69k_6_ir
  // LAS.69k.6.senest: Ferie med ydelse skal være holdt (LAS § 69 k, stk. 6)
  const LAS_69k_6_senest = s[4] ? FIRST_DAY : shiftDays(shiftMonths(shiftDays(f.tolvMaanederNaaetDen ?? FIRST_DAY, 1), 12), -1)
  s[689] = LAS_69k_6_senest
  const LAS_69k_6_senest_hoej = s[4] ? NEVER : shiftDays(shiftMonths(shiftDays(f.tolvMaanederNaaetDen ?? 84005 /* 2199-12-31 */, 1), 12), -1)
  s[690] = LAS_69k_6_senest_hoej
  // LAS.69k.6.aftale: Du kan holde ferien med ydelse (LAS § 69 k, stk. 6)
  const LAS_69k_6_aftale = s[5] && (s[4] || s[5] && (LAS_69k_6_er && LAS_69k_6_hoej > 0 || LAS_69k_6_ir) && (s[5] && LAS_69k_6_senest_hoej >= s[0] || s[182]) && f.ferienErAftalt !== false)
  s[687] = LAS_69k_6_aftale
  const LAS_69k_6_aftale_nej = s[5] && (s[4] || s[5] && (LAS_69k_6_er && LAS_69k_6 <= 0 || s[5] && LAS_69k_6_senest < s[1] || f.ferienErAftalt !== true))
  s[688] = LAS_69k_6_aftale_nej
  // LOV1750.21.revalidering: Din revalidering fortsætter efter de gamle regler (lov 1750/2025 § 21)
  const v23 = f.revalideringBevilgetDen ?? FIRST_DAY
  s[294] = v23
  const v24 = f.revalideringBevilgetDen ?? 84005 /* 2199-12-31 */
  s[295] = v24
  const LOV1750_21_revalidering = f.revalideringErBevilget !== false && (s[3] || s[168] || s[288] || s[129] || s[131] && v23 < 20485 /* 2026-02-01 */)
  s[720] = LOV1750_21_revalidering
  const LOV1750_21_revalidering_nej = f.revalideringErBevilget !== false && (s[3] || s[131] && v24 >= 20485 /* 2026-02-01 */)
  s[721] = LOV1750_21_revalidering_nej
  // LAS.70.1: Ret til revalideringsydelse (LAS § 70)
  const v27 = LOV1750_21_revalidering_nej || f.foelgerRevalideringsplanen !== true || f.leveomkostningerDaekkesAndetsteds !== false || f.netopForladtSkolen !== false && f.kanKlareSigMedSU !== false && f.betydeligeBegraensninger !== true && f.saerligtBegraensedeErhvervsmuligheder !== true
  const v28 = (LOV1750_21_revalidering || s[289]) && f.foelgerRevalideringsplanen !== false && f.leveomkostningerDaekkesAndetsteds !== true && (f.netopForladtSkolen !== true || f.kanKlareSigMedSU !== true || f.betydeligeBegraensninger !== false || f.saerligtBegraensedeErhvervsmuligheder !== false)
  const v29 = s[165] && s[0] <= 17246 /* 2017-03-21 */
  const v30 = s[1] >= 17247 /* 2017-03-22 */ && s[123]
  const LAS_70_1 = f.revalideringErBevilget !== false && (s[3] || s[168] && v28 || v29 && v28 || v30 && v28 || s[129] && v28 || s[131] && v28)
  s[297] = LAS_70_1
  const LAS_70_1_nej = f.revalideringErBevilget !== false && (s[3] || s[168] && v27 || v29 && v27 || v30 && v27 || s[129] && v27 || s[131] && v27)
  s[296] = LAS_70_1_nej
  // LAS.70.1.3: Løn efter overenskomst under revalidering (LAS § 70, stk. 1, nr. 3)
  const v33 = s[165] && s[0] <= 15394 /* 2012-02-24 */
  s[307] = v33
  const v34 = s[1] >= 15395 /* 2012-02-25 */ && s[290]
  s[306] = v34
  const LAS_70_1_3 = f.revalideringErBevilget !== false && (s[3] || s[168] && f.saerligeForholdForLoen !== false || v33 && f.saerligeForholdForLoen !== false || v34 || s[291] && s[123] || s[129] || s[131])
  s[692] = LAS_70_1_3
  const LAS_70_1_3_nej = f.revalideringErBevilget !== false && (s[3] || s[168] && f.saerligeForholdForLoen !== true || v33 && f.saerligeForholdForLoen !== true || v34)
  s[693] = LAS_70_1_3_nej
  const LAS_70_1_3_ir = f.revalideringErBevilget !== false && (s[3] || v34) || f.revalideringErBevilget !== true
  s[694] = LAS_70_1_3_ir
}

function svar_21(f, s) {
  // LAS.71.1: Revalideringsydelsen pr. måned (LAS § 71, stk. 1-2)
  const v0 = s[165] && s[0] <= 15070 /* 2011-04-06 */
  const v1 = s[0] <= 15393 /* 2012-02-23 */
  const v2 = s[1] >= 15071 /* 2011-04-07 */ && v1
  const v3 = s[1] >= 15394 /* 2012-02-24 */ && s[123]
  const v4 = s[1] >= shiftMonths(s[173], 360)
  const v5 = s[0] >= shiftMonths(s[172], 360)
  const v6 = s[0] <= 14974 /* 2010-12-31 */ || s[184]
  const v7 = v6 ? -Infinity : SATS_8(s[0])
  const v8 = v6 ? Infinity : SATS_8(s[1])
  const v9 = v6 ? -Infinity : SATS_9(s[0])
  const v10 = v6 ? Infinity : SATS_9(s[1])
  const v11 = v6 ? -Infinity : SATS_10(s[0])
  const v12 = v6 ? Infinity : SATS_10(s[1])
  const v13 = v6 ? -Infinity : SATS_11(s[0])
  const v14 = v6 ? Infinity : SATS_11(s[1])
  const v15 = f.forsoergelsespligtUdenForHjemmet !== false ? (f.forsoergelsespligtUdenForHjemmet !== true ? Math.min(v11, v13) : v11) : v13
  const v16 = f.forsoergelsespligtUdenForHjemmet !== false ? (f.forsoergelsespligtUdenForHjemmet !== true ? Math.max(v12, v14) : v12) : v14
  const v17 = f.psykiskLidelseNaevntILoven !== true || f.forsoergelsespligtUdenForHjemmet !== true
  const v18 = f.psykiskLidelseNaevntILoven !== false && f.forsoergelsespligtUdenForHjemmet !== false
  const v19 = v6 ? -Infinity : SATS_12(s[0])
  const v20 = v6 ? Infinity : SATS_12(s[1])
  const v21 = v6 ? -Infinity : SATS_13(s[0])
  const v22 = v6 ? Infinity : SATS_13(s[1])
  const v23 = f.psykiskLidelseNaevntILoven !== true || f.borHosForaeldre !== false
  const v24 = f.psykiskLidelseNaevntILoven !== false && f.borHosForaeldre !== true
  const v25 = v6 ? -Infinity : SATS_14(s[0])
  const v26 = v6 ? Infinity : SATS_14(s[1])
  const v27 = v6 ? -Infinity : SATS_15(s[0])
  const v28 = v6 ? Infinity : SATS_15(s[1])
  const v29 = v6 ? -Infinity : SATS_16(s[0])
  const v30 = v6 ? Infinity : SATS_16(s[1])
  const v31 = f.borHosForaeldre !== false ? (f.borHosForaeldre !== true ? Math.min(v27, v29) : v27) : v29
  const v32 = f.borHosForaeldre !== false ? (f.borHosForaeldre !== true ? Math.max(v28, v30) : v28) : v30
  const v33 = v24 ? (v23 ? Math.min(v25, v31) : v25) : v31
  const v34 = v24 ? (v23 ? Math.max(v26, v32) : v26) : v32
  const v35 = f.gravidEfter12Uge !== false ? (f.gravidEfter12Uge !== true ? Math.min(v21, v33) : v21) : v33
  const v36 = f.gravidEfter12Uge !== false ? (f.gravidEfter12Uge !== true ? Math.max(v22, v34) : v22) : v34
  const v37 = v18 ? (v17 ? Math.min(v19, v35) : v19) : v35
  const v38 = v18 ? (v17 ? Math.max(v20, v36) : v20) : v36
  const v39 = s[292] ? (s[293] ? v15 : Math.min(v15, v37)) : v37
  const v40 = s[292] ? (s[293] ? v16 : Math.max(v16, v38)) : v38
  const v41 = f.forsoergerEgetBarnIHjemmet !== false ? (f.forsoergerEgetBarnIHjemmet !== true ? Math.min(v9, v39) : v9) : v39
  const v42 = f.forsoergerEgetBarnIHjemmet !== false ? (f.forsoergerEgetBarnIHjemmet !== true ? Math.max(v10, v40) : v10) : v40
  const v43 = v4 ? (v5 ? v7 : Math.min(v7, v41)) : v41
  const v44 = v4 ? (v5 ? v8 : Math.max(v8, v42)) : v42
  const v45 = s[294] <= 14974 /* 2010-12-31 */ || s[295] >= 20819 /* 2027-01-01 */
  const v46 = !v5 && f.forsoergerEgetBarnIHjemmet !== true && ((v45 ? -Infinity : SATS_17(s[294])) < (f.indtaegtFoerRevalidering ?? 1000000000) || v45)
  const v47 = v46 && !(v4 || f.forsoergerEgetBarnIHjemmet !== false || (v45 ? Infinity : SATS_17(s[295])) >= (f.indtaegtFoerRevalidering ?? 0))
  const v48 = v46 && v6 || !v47 && (v4 && v6 || !v5 && (f.forsoergerEgetBarnIHjemmet !== false && v6 || f.forsoergerEgetBarnIHjemmet !== true && (s[292] && (f.forsoergelsespligtUdenForHjemmet !== false && v6 || f.forsoergelsespligtUdenForHjemmet !== true && v6) || !s[293] && (v18 && v6 || v17 && (f.gravidEfter12Uge !== false && v6 || f.gravidEfter12Uge !== true && (v24 && v6 || v23 && (f.borHosForaeldre !== false && v6 || f.borHosForaeldre !== true && v6)))))))
  const LAS_71_1 = s[3] ? -Infinity : s[168] ? -Infinity : v0 ? -Infinity : v2 ? -Infinity : v46 ? (v47 ? v7 : Math.min(v7, v43)) : v43
  s[699] = LAS_71_1
  const LAS_71_1_hoej = s[3] ? Infinity : s[168] ? Infinity : v0 ? Infinity : v2 ? Infinity : v46 ? (v47 ? v8 : Math.max(v8, v44)) : v44
  s[700] = LAS_71_1_hoej
  const v51 = s[296] || s[289]
  const LAS_71_1_ir = s[297] && (s[3] || s[168] || v0 || v2 || v3 && v48 || s[129] && v48 || s[131] && v48) || v51
  s[701] = LAS_71_1_ir
  // LAS.70.4: Tilskud, når elevlønnen er lavere end ydelsen (LAS § 70, stk. 4)
  const LAS_70_4 = s[3] ? -Infinity : Math.max(0, LAS_71_1 === -Infinity ? -Infinity : LAS_71_1 - (f.elevloenPrMaaned ?? 1000000000))
  s[695] = LAS_70_4
  const LAS_70_4_hoej = s[3] ? Infinity : Math.max(0, LAS_71_1_hoej === Infinity ? Infinity : LAS_71_1_hoej - (f.elevloenPrMaaned ?? 0))
  s[696] = LAS_70_4_hoej
  const LAS_70_4_er = s[297] && (s[3] || s[168] && s[297] || s[288] && s[297] || s[129] && s[297] || s[131] && s[297])
  s[697] = LAS_70_4_er
  const LAS_70_4_ir = s[297] && (s[3] || s[168] && LAS_71_1_ir || s[288] && LAS_71_1_ir || s[129] && LAS_71_1_ir || s[131] && LAS_71_1_ir) || v51
  s[698] = LAS_70_4_ir
  // LAS.71.3: Tillæg for bidrag til et barn (LAS § 71, stk. 3)
  const v57 = s[165] && v1
  const v58 = v6 ? -Infinity : SATS_18(s[0])
  const v59 = v6 ? Infinity : SATS_18(s[1])
  const v60 = v59 === Infinity
  const v61 = -LAS_71_1_hoej === -Infinity
  const v62 = v58 === -Infinity
  const v63 = -LAS_71_1 === Infinity
  const v64 = v60 && v61 || v62 && v63
  const v65 = s[297] && !(v64 && !v6 && v58 === v59 && (!s[297] || !LAS_71_1_ir && LAS_71_1 === LAS_71_1_hoej))
  const v66 = v6 || LAS_71_1_ir || v64
  const LAS_71_3 = s[3] ? -Infinity : s[168] ? -Infinity : v57 ? -Infinity : Math.max(0, Math.min(s[298], v62 || v61 ? -Infinity : v58 - LAS_71_1_hoej))
  s[702] = LAS_71_3
  const LAS_71_3_hoej = s[3] ? Infinity : s[168] ? Infinity : v57 ? Infinity : Math.max(0, Math.min(s[299], v60 || v63 ? Infinity : v59 - LAS_71_1))
  s[703] = LAS_71_3_hoej
  const v69 = (s[297] || s[289]) && !s[293] && f.forsoergerEgetBarnIHjemmet !== true && f.gravidEfter12Uge !== true && (f.psykiskLidelseNaevntILoven !== true || f.forsoergelsespligtUdenForHjemmet !== true && f.borHosForaeldre !== false)
  const LAS_71_3_er = v69 && (s[3] || s[168] || v57 || v3 && v65 || s[129] && v65 || s[131] && v65)
  s[704] = LAS_71_3_er
  const LAS_71_3_ir = v69 && (s[3] || s[168] || v57 || v3 && v66 || s[129] && v66 || s[131] && v66) || s[296] || s[292] || f.forsoergerEgetBarnIHjemmet !== false || f.gravidEfter12Uge !== false || f.psykiskLidelseNaevntILoven !== false && (f.forsoergelsespligtUdenForHjemmet !== false || f.borHosForaeldre !== true)
  s[705] = LAS_71_3_ir
  // LAS.71.6: Du beholder din hidtidige ydelse under forrevalidering (LAS § 71, stk. 6)
  const LAS_71_6 = s[300] && (s[3] || s[168] || s[288] || s[129] || s[131])
  s[706] = LAS_71_6
  const LAS_71_6_ir = s[3] || s[301] || s[3]
  s[707] = LAS_71_6_ir
  // LAS.73b: Ydelsen bevares, mens du er væk (LAS § 73 b)
  const v74 = f.kortvarigAfbrydelseUdenBetydning !== false || f.fravaerVedBarselIRevalidering !== false
  const v75 = f.kortvarigAfbrydelseUdenBetydning !== true && f.fravaerVedBarselIRevalidering !== true
  const LAS_73b = f.revalideringErBevilget !== false && (s[3] || s[168] && v74 || s[288] && v74 || s[129] && v74 || s[131] && v74)
  s[708] = LAS_73b
  const LAS_73b_nej = f.revalideringErBevilget !== false && (s[3] || s[168] && v75 || s[288] && v75 || s[129] && v75 || s[131] && v75)
  s[709] = LAS_73b_nej
}

function svar_22(f, s) {
  // LAS.73c.1: Uger ferie med revalideringsydelse (LAS § 73 c, stk. 1)
  const v0 = s[291] && s[0] <= 16882 /* 2016-03-22 */
  const v1 = (f.maanederITilbudIRevalidering ?? 240) >= 12
  const v2 = (f.maanederITilbudIRevalidering ?? 0) >= 12
  const v3 = v2 ? Math.max(0, s[302]) : 0
  const v4 = v1 ? Math.max(0, s[303]) : 0
  const v5 = s[1] >= 16883 /* 2016-03-23 */ && s[304]
  const v6 = v5 || s[305] && s[123] || s[129] || s[131]
  const v7 = v5 ? -Infinity : v2 ? Math.max(0, 28 - s[284]) : 0
  const v8 = s[306] || v0 || v6
  const v9 = s[306] ? -Infinity : v0 ? (v6 ? Math.min(v3, v7) : v3) : v7
  const v10 = s[307] || v8
  const v11 = s[307] ? (v8 ? Math.min(0, v9) : 0) : v9
  const LAS_73c_1 = s[3] ? -Infinity : s[168] ? (v10 ? Math.min(0, v11) : 0) : v11
  s[710] = LAS_73c_1
  const v13 = v5 ? Infinity : v1 ? Math.max(0, 28 - s[285]) : 0
  const LAS_73c_1_hoej = s[3] ? Infinity : v10 ? (v8 ? (s[306] ? Infinity : v0 ? (v6 ? Math.max(v4, v13) : v4) : v13) : 0) : 0
  s[711] = LAS_73c_1_hoej
  const LAS_73c_1_ir = f.revalideringErBevilget !== false && (s[3] || s[306] || v5) || f.revalideringErBevilget !== true
  s[712] = LAS_73c_1_ir
  // LAS.73f.1: Nedsættelse for andet arbejde, pr. år (LAS § 73 f, stk. 1)
  const LAS_73f_1 = s[3] ? -Infinity : Math.max(0, (f.andenArbejdsindtaegtOmAaret ?? 0) - 1200000)
  s[713] = LAS_73f_1
  const LAS_73f_1_hoej = s[3] ? Infinity : Math.max(0, (f.andenArbejdsindtaegtOmAaret ?? 10000000000) - 1200000)
  s[714] = LAS_73f_1_hoej
  // LOB.4.1: Kommunens placering af beskæftigelsesindsatsen er tilladt (LOB § 4, stk. 1)
  const v18 = s[2] && s[0] <= 14774 /* 2010-06-14 */
  const v19 = s[0] <= 16439 /* 2015-01-04 */
  s[331] = v19
  const v20 = s[1] >= 14775 /* 2010-06-15 */ && v19
  const v21 = s[1] >= 16440 /* 2015-01-05 */
  s[330] = v21
  const v22 = v21 && s[132]
  s[332] = v22
  const v23 = s[131] && s[0] <= 21914 /* 2029-12-31 */
  const LOB_4_1 = s[3] || v18 && f.jobcenterUdfoererIndsatsen !== false || v20 && f.jobcenterUdfoererIndsatsen !== false || v22 && f.jobcenterUdfoererIndsatsen !== false || v23 && f.indsatsenErIÉtUdvalg !== false || s[1] >= 21915 /* 2030-01-01 */
  s[715] = LOB_4_1
  const LOB_4_1_nej = s[3] || v18 && f.jobcenterUdfoererIndsatsen !== true || v20 && f.jobcenterUdfoererIndsatsen !== true || v22 && f.jobcenterUdfoererIndsatsen !== true || v23 && f.indsatsenErIÉtUdvalg !== true
  s[716] = LOB_4_1_nej
  // LSP.18.2: Førtidspension kan afgøres uden rehabiliteringsteamet (LSP § 18, stk. 2)
  const v26 = f.afgoerelsenGaelder === 'foertidspension'
  const v27 = f.afgoerelsenGaelder !== undefined && v26 || !(f.afgoerelsenGaelder !== undefined)
  const v28 = f.afgoerelsenGaelder !== undefined && !v26 || !(f.afgoerelsenGaelder !== undefined)
  const v29 = s[1] >= 16953 /* 2016-06-01 */ && s[123]
  const v30 = f.heltAabenbartIngenForbedring !== false && f.sundhedskoordinatorHarUdtaltSig !== false || f.bedtOmAfgoerelseOmPensionAlene !== false && f.utvivlsomtIkkePension !== false
  const v31 = (f.heltAabenbartIngenForbedring !== true || f.sundhedskoordinatorHarUdtaltSig !== true) && (f.bedtOmAfgoerelseOmPensionAlene !== true || f.utvivlsomtIkkePension !== true)
  const v32 = s[128] && s[308]
  const LSP_18_2 = v27 && (s[3] || v29 && v30 || v32 && v30)
  s[722] = LSP_18_2
  const LSP_18_2_nej = v27 && (s[3] || s[130] || s[5] && s[0] <= 16952 /* 2016-05-31 */ || v29 && v31 || v32 && v31 || s[135])
  s[723] = LSP_18_2_nej
  const LSP_18_2_ir = v27 && s[3] || v28
  s[724] = LSP_18_2_ir
  // LOB.9.1: Sagen skal i rehabiliteringsteamet (lov 1750/2025 § 2)
  const v36 = s[5] && v19
  const v37 = f.afgoerelsenGaelder === 'ressourceforloeb' || f.afgoerelsenGaelder === 'fleksjob' || f.afgoerelsenGaelder === 'tilskud_til_selvstaendig'
  const v38 = v28 || LSP_18_2
  const v39 = v27 && (LSP_18_2_nej || LSP_18_2_ir)
  const v40 = f.afgoerelsenGaelder !== undefined && v37 || !(f.afgoerelsenGaelder !== undefined) || v39
  const v41 = (f.afgoerelsenGaelder !== undefined && !v37 || !(f.afgoerelsenGaelder !== undefined)) && v38
  const v42 = s[131] && s[308]
  s[333] = v42
  const v43 = f.afgoerelsenGaelder === 'fleksjob' || f.afgoerelsenGaelder === 'tilskud_til_selvstaendig'
  const v44 = s[135] && f.sagenErForelagtTeamet !== false
  const LOB_9_1 = v44 || !(v44 && !(!s[309] || f.sagenErForelagtTeamet !== true)) && (s[3] || v36 && v40 || v22 && v40 || v42 && (f.afgoerelsenGaelder !== undefined && v43 || !(f.afgoerelsenGaelder !== undefined) || v39))
  s[717] = LOB_9_1
  const LOB_9_1_nej = v44 || !(v44 && !(!s[309] || f.sagenErForelagtTeamet !== true)) && (s[3] || s[130] || v36 && v41 || v22 && v41 || v42 && (f.afgoerelsenGaelder !== undefined && !v43 || !(f.afgoerelsenGaelder !== undefined)) && v38 || s[135])
  s[718] = LOB_9_1_nej
  const LOB_9_1_ir = v44 || !(v44 && !(!s[309] || f.sagenErForelagtTeamet !== true)) && s[3]
  s[719] = LOB_9_1_ir
  // PLANBEK.2.1: Rehabiliteringsplanens forberedende del kræves (LAB § 43)
  const v48 = f.afgoerelsenGaelder === 'ressourceforloeb' || f.afgoerelsenGaelder === 'revalidering' || f.afgoerelsenGaelder === 'fleksjob' || f.afgoerelsenGaelder === 'tilskud_til_selvstaendig' || f.afgoerelsenGaelder === 'foertidspension'
  const PLANBEK_2_1 = s[3] || s[174] && (f.afgoerelsenGaelder !== undefined && v48 || !(f.afgoerelsenGaelder !== undefined)) || v42 && s[310]
  s[725] = PLANBEK_2_1
  const PLANBEK_2_1_nej = s[3] || s[130] || s[174] && f.afgoerelsenGaelder !== undefined && !v48 || v42 && s[311] || s[135]
  s[726] = PLANBEK_2_1_nej
  // SDL.2.1: Hvem kan få sygedagpenge (SDL § 2, stk. 1)
  const SDL_2_1 = s[71] || s[91] && (s[75] || s[92] || s[93] || f.arbejdsskade !== false || s[312])
  s[730] = SDL_2_1
  const SDL_2_1_nej = s[71] || s[91] && s[76] && s[94] && s[95] && f.arbejdsskade !== true && s[313]
  s[731] = SDL_2_1_nej
  // SDL.2: Ret til sygedagpenge (SDL § 2)
  const v53 = s[314] && s[315] >= s[0]
  const v54 = s[82] || s[314] && s[316] < s[1]
  const v55 = s[317] && (v53 || s[318]) && (s[79] || v53) || s[319]
  const SDL_2 = s[71] || s[91] && (SDL_2_1 || s[80]) && (v55 || s[80]) && s[320] && s[125] && (SDL_2_1 || v55 || s[321] || s[98])
  s[727] = SDL_2
  const SDL_2_nej = s[71] || s[91] && (SDL_2_1_nej || (v54 || s[80]) && (s[322] || s[80]) && (v54 || s[322]) || s[323] || s[104])
  s[728] = SDL_2_nej
  const SDL_2_ir = s[71] || s[91] && s[80] && s[3] || s[72]
  s[729] = SDL_2_ir
  // SDL.7.1.ferie: Sygedagpenge under ferie (SDL § 7, stk. 1)
  const v59 = s[2] && s[0] <= 17896 /* 2018-12-31 */
  const v60 = s[1] >= 17897 /* 2019-01-01 */
  const SDL_7_1_ferie_nej = s[3] || v59 || v60
  s[734] = SDL_7_1_ferie_nej
  // SDL.7.1.ferieaftale: Ferien kan aftales med kommunen (SDL § 7, stk. 1)
  const v62 = f.feriePasserMedForloebet !== true || f.ferieIndenForFerieloven !== true
  const v63 = f.feriePasserMedForloebet !== false && f.ferieIndenForFerieloven !== false
  const SDL_7_1_ferieaftale = s[3] || v59 && v63 || v60 && v63
  s[735] = SDL_7_1_ferieaftale
  const SDL_7_1_ferieaftale_nej = s[3] || v59 && v62 || v60 && v62
  s[736] = SDL_7_1_ferieaftale_nej
  // SDL.7.1.genoptagelse: Sygedagpenge igen efter ferien fra (SDL § 7, stk. 1)
  const v66 = f.afbrydelser !== undefined ? periods(f.afbrydelser, (r_afbrydelser) => r_afbrydelser.slags === 'ferie') : NO_DAYS
  const v67 = runEnd(v66, s[0])
  const v68 = runEnd(v66, s[1])
  const v69 = f.afbrydelser !== undefined && (v67 < 2147483647 || v68 === 2147483647)
  const SDL_7_1_genoptagelse = s[3] ? FIRST_DAY : shiftDays(v69 ? v67 : FIRST_DAY, 1)
  s[737] = SDL_7_1_genoptagelse
  const SDL_7_1_genoptagelse_hoej = s[3] ? NEVER : shiftDays(v69 ? v68 : NEVER, 1)
  s[738] = SDL_7_1_genoptagelse_hoej
  const SDL_7_1_genoptagelse_ir = f.ferieAftalt !== false && s[3] || f.ferieAftalt !== true
  s[739] = SDL_7_1_genoptagelse_ir
  // SDL.7.1.ny: Ferien gør det til en ny sygemelding (SDL § 7, stk. 1)
  const SDL_7_1_ny = s[3] || v59 && f.ferieAftalt !== true || v60 && f.ferieAftalt !== true
  s[740] = SDL_7_1_ny
  const SDL_7_1_ny_nej = s[3] || v59 && f.ferieAftalt !== false || v60 && f.ferieAftalt !== false
  s[741] = SDL_7_1_ny_nej
}

function svar_23(f, s) {
  // SDL.7.3: Fra hvornår arbejdsevnen ses bredere (SDL § 7, stk. 3)
  const v0 = shiftMonths(s[66], 3)
  s[392] = v0
  const v1 = shiftMonths(s[69], 3)
  s[393] = v1
  const v2 = f.bredVurderingsdag ?? FIRST_DAY
  const v3 = f.bredVurderingsdag ?? 84005 /* 2199-12-31 */
  const v4 = !(f.saerligeGrundeTilAndetTidspunkt !== false && f.saerligeGrundeTilAndetTidspunkt === true) && s[67]
  const v5 = f.saerligeGrundeTilAndetTidspunkt !== false || v4
  const v6 = !(f.saerligeGrundeTilAndetTidspunkt !== false && f.saerligeGrundeTilAndetTidspunkt === true) && s[17]
  const SDL_7_3 = s[71] ? FIRST_DAY : f.saerligeGrundeTilAndetTidspunkt !== false ? (v4 ? Math.min(v0, v2) : v2) : v0
  s[744] = SDL_7_3
  const SDL_7_3_hoej = s[71] ? NEVER : f.saerligeGrundeTilAndetTidspunkt !== false ? (v4 ? Math.max(v1, v3) : v3) : v1
  s[745] = SDL_7_3_hoej
  const v9 = f.persongruppe === 'loenmodtager' || f.persongruppe === 'selvstaendig'
  const v10 = f.persongruppe !== undefined && v9 || !(f.persongruppe !== undefined)
  const SDL_7_3_er = v10 && (s[71] || s[89] && v5 || s[90] && v5)
  s[746] = SDL_7_3_er
  const SDL_7_3_ir = v10 && (s[71] || s[89] && v6 || s[90] && v6 || s[72]) || f.persongruppe !== undefined && !v9 || !(f.persongruppe !== undefined)
  s[747] = SDL_7_3_ir
  // SDL.7.5: Stop, når helbredet er stationært (SDL § 7, stk. 5, 2. pkt.)
  const v13 = f.helbredetErStationaert !== true || f.arbejdsevnenErAfklaret !== true || f.berettigetTilRevalidering !== false || f.berettigetTilFleksjob !== false || f.berettigetTilFoertidspension !== false
  const v14 = f.helbredetErStationaert !== false && f.arbejdsevnenErAfklaret !== false && f.berettigetTilRevalidering !== true && f.berettigetTilFleksjob !== true && f.berettigetTilFoertidspension !== true
  const v15 = f.helbredetErStationaert !== true || f.arbejdsevnenErAfklaret !== true || f.berettigetTilRevalidering !== false || f.berettigetTilFleksjob !== false || f.berettigetTilFoertidspension !== false || f.berettigetTilRessourceforloeb !== false
  const v16 = f.helbredetErStationaert !== false && f.arbejdsevnenErAfklaret !== false && f.berettigetTilRevalidering !== true && f.berettigetTilFleksjob !== true && f.berettigetTilFoertidspension !== true && f.berettigetTilRessourceforloeb !== true
  const v17 = s[324] && s[132]
  const SDL_7_5 = s[3] || s[97] && v14 || s[325] && v14 || s[326] && v16 || v17 && v16 || s[131] && v16
  s[748] = SDL_7_5
  const SDL_7_5_nej = s[3] || s[97] && v13 || s[325] && v13 || s[326] && v15 || v17 && v15 || s[131] && v15
  s[749] = SDL_7_5_nej
  // SDL.7a.1: Arbejdsgiverens samtale skal være holdt (SDL § 7 a, stk. 1-3)
  const v20 = s[67] && s[68] && s[66] <= 14612 /* 2010-01-03 */
  const v21 = s[67] && s[69] >= 14613 /* 2010-01-04 */ && s[327]
  const v22 = f.fravaer !== undefined ? allPeriods(f.fravaer) : NO_DAYS
  const v23 = runStart(v22, s[0])
  const v24 = runStart(v22, s[1])
  const v25 = f.fravaer !== undefined && (v23 < 2147483647 || v24 === 2147483647)
  const v26 = v25 ? v23 : FIRST_DAY
  const v27 = v25 ? v24 : NEVER
  const SDL_7a_1 = s[71] ? FIRST_DAY : v21 || s[90] ? (f.fratraeder !== true || shiftDays(v26, 56) < s[328] ? shiftDays(v26, 28) : NEVER) : NEVER
  s[750] = SDL_7a_1
  const SDL_7a_1_hoej = s[71] ? NEVER : v20 ? NEVER : f.fratraeder !== false && shiftDays(v27, 56) >= s[329] ? NEVER : shiftDays(v27, 28)
  s[751] = SDL_7a_1_hoej
  const SDL_7a_1_er = s[75] && (s[71] || v20 || v21 || s[90])
  s[752] = SDL_7a_1_er
  const SDL_7a_1_ir = s[75] && s[80] || s[76]
  s[586] = SDL_7a_1_ir
  // SDL.7c: Tidlig opfølgning (SDL § 7 c, stk. 1)
  const v32 = f.tidligOpfoelgningOensketAf === 'arbejdsgiver'
  const v33 = f.tidligOpfoelgningOensketAf !== undefined && v32 || !(f.tidligOpfoelgningOensketAf !== undefined)
  const v34 = f.tidligOpfoelgningOensketAf !== undefined && !v32 || !(f.tidligOpfoelgningOensketAf !== undefined)
  const v35 = f.tidligOpfoelgningBedtOm ?? FIRST_DAY
  s[349] = v35
  const v36 = f.tidligOpfoelgningBedtOm ?? 84005 /* 2199-12-31 */
  s[350] = v36
  const v37 = shiftDays(s[66], 35)
  s[527] = v37
  const v38 = shiftDays(s[69], 35)
  s[529] = v38
  const v39 = f.tidligOpfoelgningOensketAf === 'sygemeldt'
  const v40 = v33 && f.ventesRaskInden8Uger !== true && (s[67] && shiftDays(v38, -1) >= v35 || s[17]) && f.oenskerTidligOpfoelgning !== false || v34 && (f.tidligOpfoelgningOensketAf !== undefined && v39 || !(f.tidligOpfoelgningOensketAf !== undefined)) && f.ventesRaskInden8Uger !== true
  const v41 = v33 && (f.ventesRaskInden8Uger !== false || s[67] && shiftDays(v37, -1) < v36 || f.oenskerTidligOpfoelgning !== true) || v34 && (f.tidligOpfoelgningOensketAf !== undefined && !v39 || !(f.tidligOpfoelgningOensketAf !== undefined) || f.ventesRaskInden8Uger !== false)
  const SDL_7c = s[330] && (s[331] || s[332] && v40 || s[131] && v40)
  s[356] = SDL_7c
  const SDL_7c_nej = s[330] && (s[331] || s[332] && v41 || s[131] && v41)
  s[357] = SDL_7c_nej
  const SDL_7c_ir = s[330] && s[331] || s[0] < 16440 /* 2015-01-05 */
  s[358] = SDL_7c_ir
  // SDL.10a: Der skal udfyldes et oplysningsskema (SDL § 10 a)
  const SDL_10a = s[3] || s[97] || s[96] && s[105] || s[122] && (f.fikSygedagpengeVedLivstruende !== true || f.sagenErBelyst !== true)
  s[754] = SDL_10a
  const SDL_10a_nej = s[3] || s[122] && f.fikSygedagpengeVedLivstruende !== false && f.sagenErBelyst !== false
  s[755] = SDL_10a_nej
  // SDL.11.3: Oplysningsskemaet skal være besvaret (SDL § 11, stk. 3)
  const v47 = f.oplysningsskemaSendt ?? FIRST_DAY
  const SDL_11_3_ir = v47 <= 13331 /* 2006-07-02 */
  s[758] = SDL_11_3_ir
  const SDL_11_3 = SDL_11_3_ir ? FIRST_DAY : shiftDays(v47, 8)
  s[756] = SDL_11_3
  const SDL_11_3_hoej = SDL_11_3_ir ? NEVER : shiftDays(f.oplysningsskemaSendt ?? 84005 /* 2199-12-31 */, 8)
  s[757] = SDL_11_3_hoej
  // SDL.12.1.1: Kategori 1 (SDL § 12, stk. 1, nr. 1)
  const v51 = s[96] && s[331]
  s[335] = v51
  const v52 = s[0] <= 20088 /* 2024-12-31 */
  s[348] = v52
  const v53 = s[330] && v52
  s[336] = v53
  const v54 = f.forventetRask ?? FIRST_DAY
  s[346] = v54
  const v55 = f.forventetRask ?? 84005 /* 2199-12-31 */
  s[345] = v55
  const v56 = shiftDays(shiftDays(s[66], 56), -1)
  s[351] = v56
  const v57 = shiftDays(shiftDays(s[69], 56), -1)
  s[352] = v57
  const v58 = s[67] && v57 >= v54
  const v59 = s[67] && v57 >= s[0]
  const v60 = s[67] && v56 < v55 || s[67] && v56 < s[1]
  s[334] = v60
  const v61 = (v58 || s[17]) && (v59 || s[17]) && (v58 || v59)
  s[339] = v61
  const v62 = s[1] >= 20089 /* 2025-01-01 */
  s[347] = v62
  const v63 = v62 && s[132]
  s[344] = v63
  const v64 = v63 && v61
  s[340] = v64
  const v65 = s[333] && v61
  s[341] = v65
  const SDL_12_1_1 = s[3] || s[97] && f.tilbagevendenForestaar !== false || v51 && f.tilbagevendenForestaar !== false || v53 && v61 || v64 || v65
  s[355] = SDL_12_1_1
  const v67 = v63 && v60
  s[337] = v67
  const v68 = s[333] && v60
  s[338] = v68
  const SDL_12_1_1_nej = s[3] || s[97] && f.tilbagevendenForestaar !== true || v51 && f.tilbagevendenForestaar !== true || v53 && v60 || v67 || v68 || s[135]
  s[353] = SDL_12_1_1_nej
  const v70 = v63 && s[17]
  s[342] = v70
  const v71 = s[333] && s[17]
  s[343] = v71
  const SDL_12_1_1_ir = s[3] || v53 && s[17] || v70 || v71
  s[354] = SDL_12_1_1_ir
  // SDL.11a.1: Lægeattest før den første samtale (SDL § 11 a, stk. 1)
  const v73 = s[2] && s[331]
  const v74 = s[330] && s[123]
  s[397] = v74
  const SDL_11a_1 = s[3] || v73 && f.laegeattestNoedvendig !== false || v74 && SDL_12_1_1_nej || s[128] && f.laegeattestNoedvendig !== false
  s[759] = SDL_11a_1
  const SDL_11a_1_nej = s[3] || v73 && f.laegeattestNoedvendig !== true || v74 && SDL_12_1_1 || s[128] && f.laegeattestNoedvendig !== true
  s[760] = SDL_11a_1_nej
  const SDL_11a_1_ir = s[3] || v74 && SDL_12_1_1_ir
  s[761] = SDL_11a_1_ir
}

function svar_24(f, s) {
  // SDL.12.1.2: Kategori 2 (SDL § 12, stk. 1, nr. 2)
  const v0 = f.tilbagevendenForestaar !== false || f.risikoForLangtForloeb !== true
  const v1 = f.tilbagevendenForestaar !== true && f.risikoForLangtForloeb !== false
  const v2 = s[334] || s[17]
  const SDL_12_1_2 = s[3] || s[97] && v1 || s[335] && v1 || s[336] && v2 && f.behovForTvaerfagligIndsats !== true || s[337] || s[338]
  s[389] = SDL_12_1_2
  const SDL_12_1_2_nej = s[3] || s[97] && v0 || s[335] && v0 || s[336] && (s[339] || f.behovForTvaerfagligIndsats !== false) || s[340] || s[341] || s[135]
  s[388] = SDL_12_1_2_nej
  const SDL_12_1_2_ir = s[3] || s[342] || s[343]
  s[387] = SDL_12_1_2_ir
  // SDL.12.1.3: Kategori 3 (SDL § 12, stk. 1, nr. 3)
  const v6 = f.tilbagevendenForestaar !== false || f.risikoForLangtForloeb !== false
  const v7 = f.tilbagevendenForestaar !== true && f.risikoForLangtForloeb !== true
  const SDL_12_1_3 = s[3] || s[97] && v7 || s[335] && v7 || s[336] && v2 && f.behovForTvaerfagligIndsats !== false
  s[762] = SDL_12_1_3
  const SDL_12_1_3_nej = s[3] || s[97] && v6 || s[335] && v6 || s[336] && (s[339] || f.behovForTvaerfagligIndsats !== true) || s[344] || s[333] || s[135]
  s[763] = SDL_12_1_3_nej
  // SDL.13f.1: Ingen opfølgning i et kortere forløb (SDL § 13 f, stk. 1-3)
  const v10 = s[76] || f.fratraeder !== false && s[329] < s[1]
  const v11 = s[75] && (f.fratraeder !== true || s[328] >= s[0])
  const v12 = f.holdteSamtaler ?? 0
  s[394] = v12
  const v13 = f.holdteSamtaler ?? 200
  s[391] = v13
  const v14 = v13 >= 1
  s[413] = v14
  const v15 = shiftDays(shiftDays(f.foersteOpfoelgningssamtale ?? FIRST_DAY, 91), -1)
  s[426] = v15
  const v16 = shiftDays(shiftDays(f.foersteOpfoelgningssamtale ?? 84005 /* 2199-12-31 */, 91), -1)
  s[428] = v16
  const v17 = v10 || v12 < 1 || f.forudsigeligtForloeb !== true || v15 < s[345] || v15 < s[1]
  s[386] = v17
  const v18 = v11 && v14 && f.forudsigeligtForloeb !== false && v16 >= s[346] && v16 >= s[0]
  s[399] = v18
  const v19 = shiftDays(shiftDays(s[66], 182), -1)
  s[427] = v19
  const v20 = shiftDays(shiftDays(s[69], 182), -1)
  s[429] = v20
  const v21 = v10 || s[67] && v19 < s[345] || f.opfoelgningOenskes !== false || f.opfoelgningAlligevel !== false || s[67] && v19 < s[1]
  s[367] = v21
  const v22 = v11 && (s[67] && v20 >= s[346] || s[17]) && f.opfoelgningOenskes !== true && f.opfoelgningAlligevel !== true && (s[67] && v20 >= s[0] || s[17])
  s[369] = v22
  const v23 = s[135] && (s[67] && s[66] < 20635 /* 2026-07-01 */ || s[17])
  s[378] = v23
  const SDL_13f_1 = s[347] && (v23 && (v18 || v22) || !(v23 && !(!s[309] || s[67] && s[69] >= 20635 /* 2026-07-01 */)) && (s[348] || s[344] && v18 || s[333] && v18 || s[135] && v22))
  s[361] = SDL_13f_1
  const SDL_13f_1_nej = s[347] && (v23 && (v17 || v21) || !(v23 && !(!s[309] || s[67] && s[69] >= 20635 /* 2026-07-01 */)) && (s[348] || s[344] && v17 || s[333] && v17 || s[135] && v21))
  s[359] = SDL_13f_1_nej
  const SDL_13f_1_ir = s[347] && !(v23 && !(!s[309] || s[67] && s[69] >= 20635 /* 2026-07-01 */)) && s[348] || s[0] < 20089 /* 2025-01-01 */
  s[360] = SDL_13f_1_ir
}

function svar_25(f, s) {
  // SDL.13b.1: Den første samtale skal være holdt (SDL § 13 b, stk. 1-3)
  const v0 = shiftDays(s[349], 14)
  const v1 = shiftDays(s[350], 14)
  const v2 = Math.min(s[351], v0)
  const v3 = Math.min(s[352], v1)
  const v4 = !s[67] || !s[17] && s[351] === s[352]
  const v5 = s[353] && s[67]
  const v6 = s[354] && s[67] && s[352] >= NEVER
  const v7 = v5 || v6 ? (v5 ? s[351] : NEVER) : NEVER
  const v8 = s[355] ? NEVER : s[352]
  const v9 = s[355] || v5 || v6
  const v10 = s[353] && s[17] || s[354] && !(v4 && s[67] && s[351] === NEVER)
  const v11 = Math.max(v2, v7)
  const v12 = Math.min(v3, v8)
  const v13 = !s[67] || !s[17] && v2 === v3
  const v14 = s[356] && s[67]
  const v15 = s[357] && v9
  const v16 = s[358] && s[67] && v9 && v12 >= v11
  const v17 = v15 || v16
  const v18 = v15 ? (v16 ? Math.min(v7, v11) : v7) : v11
  const v19 = v14 ? (v17 ? Math.min(v2, v18) : v2) : v18
  s[376] = v19
  const v20 = v15 ? (v16 ? Math.max(v8, v12) : v8) : v12
  const v21 = v14 ? (v17 ? Math.max(v3, v20) : v3) : v20
  s[377] = v21
  const v22 = v14 || v15 || v16
  s[375] = v22
  const v23 = s[356] && s[17]
  const v24 = v23 || s[357] && v10 || s[358] && s[17] && v10 || s[358] && !(v13 && (!v9 || !v10 && v7 === v8) && (s[67] && v9 || !s[67] && !v9) && (!s[67] || v2 === v7))
  s[383] = v24
  const v25 = shiftMonths(s[66], 6)
  s[506] = v25
  const v26 = shiftMonths(s[69], 6)
  s[503] = v26
  const v27 = shiftDays(v25, -1)
  s[395] = v27
  const v28 = shiftDays(v26, -1)
  s[396] = v28
  const v29 = Math.min(v0, v27)
  const v30 = Math.min(v1, v28)
  const v31 = Math.max(v27, v29)
  const v32 = Math.min(v28, v30)
  const v33 = s[357] && s[67]
  const v34 = s[358] && s[67] && v32 >= v31
  const v35 = v33 || v34
  const v36 = v33 ? (v34 ? Math.min(v27, v31) : v27) : v31
  const v37 = v14 ? (v35 ? Math.min(v29, v36) : v29) : v36
  s[370] = v37
  const v38 = v33 ? (v34 ? Math.max(v28, v32) : v28) : v32
  const v39 = v14 ? (v35 ? Math.max(v30, v38) : v30) : v38
  s[371] = v39
  const v40 = v14 || v33 || v34
  s[368] = v40
  const v41 = s[357] && s[17]
  const v42 = s[358] && s[17]
  const v43 = v23 || v41 || v42 || s[358] && !((!s[67] || !s[17] && v29 === v30) && (!s[67] || !s[17] && v27 === v28) && (!s[67] || v27 === v29))
  s[384] = v43
  const v44 = s[359] && v40
  const v45 = s[360] && v40 && v39 >= NEVER
  const v46 = v44 || v45 ? (v44 ? v37 : NEVER) : NEVER
  const v47 = s[361] ? NEVER : v39
  const v48 = s[361] || v44 || v45
  const v49 = Math.max(s[351], v2)
  const v50 = Math.min(s[352], v3)
  const v51 = s[358] && s[67] && v50 >= v49
  const v52 = v33 || v51
  const v53 = v33 ? (v51 ? Math.min(s[351], v49) : s[351]) : v49
  const v54 = v14 ? (v52 ? Math.min(v2, v53) : v2) : v53
  s[373] = v54
  const v55 = v33 ? (v51 ? Math.max(s[352], v50) : s[352]) : v50
  const v56 = v14 ? (v52 ? Math.max(v3, v55) : v3) : v55
  s[374] = v56
  const v57 = v14 || v33 || v51
  s[372] = v57
  const v58 = v23 || v41 || v42 || s[358] && !(v13 && v4 && (!s[67] || s[351] === v2))
  s[385] = v58
  const v59 = s[359] && v57
  const v60 = s[360] && v57 && v56 >= NEVER
  const v61 = v59 || v60 ? (v59 ? v54 : NEVER) : NEVER
  const v62 = s[361] ? NEVER : v56
  const v63 = s[361] || v59 || v60
  const v64 = v48 ? (v63 ? Math.min(v46, v61) : v46) : v61
  const v65 = v48 ? (v63 ? Math.max(v47, v62) : v47) : v62
  const v66 = s[97] && s[67]
  s[365] = v66
  const v67 = s[335] && s[67]
  s[362] = v67
  const v68 = s[332] && v22
  s[379] = v68
  const v69 = s[333] && v22
  s[380] = v69
  const v70 = s[135] && (v48 || v63)
  s[381] = v70
  const v71 = v69 || v70
  const v72 = v69 ? (v70 ? Math.min(v19, v64) : v19) : v64
  const v73 = v68 || v71
  s[363] = v73
  const v74 = v68 ? (v71 ? Math.min(v19, v72) : v19) : v72
  const v75 = v67 || v73
  s[366] = v75
  const v76 = v67 ? (v73 ? Math.min(s[351], v74) : s[351]) : v74
  const v77 = s[3] ? FIRST_DAY : v66 ? (v75 ? Math.min(s[351], v76) : s[351]) : v76
  s[382] = v77
  const v78 = v69 ? (v70 ? Math.max(v21, v65) : v21) : v65
  const v79 = v68 ? (v71 ? Math.max(v21, v78) : v21) : v78
  s[364] = v79
}

function svar_26(f, s) {
  // SDL.13b.1: Den første samtale skal være holdt (SDL § 13 b, stk. 1-3)
  const v0 = s[362] ? (s[363] ? Math.max(s[352], s[364]) : s[352]) : s[364]
  const v1 = s[3] ? NEVER : s[365] ? (s[366] ? Math.max(s[352], v0) : s[352]) : v0
  const v2 = s[367] && s[368]
  const v3 = s[369] || v2
  const v4 = v2 ? s[370] : NEVER
  const v5 = s[369] ? NEVER : s[371]
  const v6 = s[367] && s[372]
  const v7 = s[369] || v6
  const v8 = v6 ? s[373] : NEVER
  const v9 = s[369] ? NEVER : s[374]
  const v10 = v3 || v7
  const v11 = v3 ? (v7 ? Math.min(v4, v8) : v4) : v8
  const v12 = s[375] ? (v10 ? Math.min(s[376], v11) : s[376]) : v11
  const v13 = v3 ? (v7 ? Math.max(v5, v9) : v5) : v9
  const v14 = s[375] ? (v10 ? Math.max(s[377], v13) : s[377]) : v13
  const v15 = s[378] && (s[375] || v3 || v7)
  const v16 = !(s[378] && !(!s[309] || s[67] && s[69] >= 20635 /* 2026-07-01 */)) && (s[3] || s[365] || s[362] || s[379] || s[380] || s[381])
  const SDL_13b_1_er = v15 || v16
  s[766] = SDL_13b_1_er
  const SDL_13b_1 = v15 ? (v16 ? Math.min(s[382], v12) : v12) : s[382]
  s[764] = SDL_13b_1
  const SDL_13b_1_hoej = v15 ? (v16 ? Math.max(v1, v14) : v14) : v1
  s[765] = SDL_13b_1_hoej
  const SDL_13b_1_ir = s[378] && (s[383] || s[367] && s[384] || s[367] && s[385]) || !(s[378] && !(!s[309] || s[67] && s[69] >= 20635 /* 2026-07-01 */)) && (s[3] || s[97] && s[17] || s[335] && s[17] || s[332] && s[383] || s[333] && s[383] || s[135] && (s[359] && s[384] || s[360] && !((!s[368] || !s[384] && s[370] === s[371]) && s[368] && s[370] === NEVER) || s[359] && s[385] || s[360] && !((!s[372] || !s[385] && s[373] === s[374]) && s[372] && s[373] === NEVER)))
  s[767] = SDL_13b_1_ir
  // SDL.13b.1.antal: Samtaler i det første halve år (SDL § 13 b, stk. 1, 1. pkt.)
  const v21 = s[128] && s[348]
  s[398] = v21
  const v22 = s[355] || s[353]
  const v23 = s[355] ? 0 : 4
  const v24 = s[353] ? 4 : 0
  const v25 = Math.max(1, v23)
  const v26 = Math.min(1, v24)
  const v27 = s[359] && v22
  const v28 = s[360] && v22 && v26 >= v25
  const v29 = v27 || v28
  const v30 = v27 ? (v28 ? Math.min(v23, v25) : v23) : v25
  const v31 = s[361] ? (v29 ? Math.min(1, v30) : 1) : v30
  const v32 = v27 ? (v28 ? Math.max(v24, v26) : v24) : v26
  const v33 = s[361] ? (v29 ? Math.max(1, v32) : 1) : v32
  const v34 = s[361] || v27 || v28
  const v35 = s[359] && s[354] || s[360] && !((!v22 || !s[354] && v23 === v24) && v22 && v23 === 1)
  const v36 = s[361] ? 0 : 1
  const v37 = s[359] ? 1 : 0
  const v38 = v21 && v22
  const v39 = s[344] && v34
  const v40 = s[333] && v34
  const v41 = s[135] && (s[361] || s[359])
  const v42 = v40 || v41
  const v43 = v40 ? (v41 ? Math.min(v31, v36) : v31) : v36
  const v44 = v39 || v42
  const v45 = v39 ? (v42 ? Math.min(v31, v43) : v31) : v43
  const v46 = s[123] ? -Infinity : v38 ? (v44 ? Math.min(v23, v45) : v23) : v45
  const v47 = v40 ? (v41 ? Math.max(v33, v37) : v33) : v37
  const v48 = v39 ? (v42 ? Math.max(v33, v47) : v33) : v47
  const v49 = s[123] ? Infinity : v38 ? (v44 ? Math.max(v24, v48) : v24) : v48
  const v50 = s[386] ? 4 : 1
  const v51 = s[369] ? 0 : 1
  const v52 = !(s[378] && !(!s[309] || s[67] && s[69] >= 20635 /* 2026-07-01 */)) && (s[123] || v38 || v39 || v40 || v41)
  const SDL_13b_1_antal = s[378] ? (v52 ? Math.min(v46, v51) : v51) : v46
  s[768] = SDL_13b_1_antal
  const SDL_13b_1_antal_hoej = s[378] ? (v52 ? Math.max(v49, v50) : v50) : v49
  s[769] = SDL_13b_1_antal_hoej
  const SDL_13b_1_antal_er = s[128] && (s[378] || v52)
  s[770] = SDL_13b_1_antal_er
  const SDL_13b_1_antal_ir = s[128] && !(s[378] && !(!s[309] || s[67] && s[69] >= 20635 /* 2026-07-01 */)) && (s[123] || v21 && s[354] || s[344] && v35 || s[333] && v35 || s[135] && s[360]) || s[0] < 18262 /* 2020-01-01 */
  s[771] = SDL_13b_1_antal_ir
}

function svar_27(f, s) {
  // SDL.13b.1.naeste: Den næste opfølgning skal være sket (SDL § 13 b, stk. 1)
  const v0 = s[2] && s[0] <= 14406 /* 2009-06-11 */
  s[415] = v0
  const v1 = f.senesteOpfoelgningssamtale ?? FIRST_DAY
  const v2 = f.senesteOpfoelgningssamtale ?? 84005 /* 2199-12-31 */
  const v3 = shiftDays(v1, 28)
  s[419] = v3
  const v4 = shiftDays(v2, 28)
  const v5 = shiftDays(v1, 56)
  s[417] = v5
  const v6 = shiftDays(v2, 56)
  s[418] = v6
  const v7 = Math.max(v3, v5)
  const v8 = Math.min(v4, v6)
  const v9 = v3 === v4
  s[416] = v9
  const v10 = s[387] && v8 >= v7
  const v11 = s[388] || v10
  const v12 = s[388] ? (v10 ? Math.min(v5, v7) : v5) : v7
  const v13 = s[389] ? (v11 ? Math.min(v3, v12) : v3) : v12
  const v14 = s[388] ? (v10 ? Math.max(v6, v8) : v6) : v8
  const v15 = s[389] ? (v11 ? Math.max(v4, v14) : v4) : v14
  s[411] = v15
  const v16 = s[1] >= 14407 /* 2009-06-12 */ && s[390]
  s[403] = v16
  const v17 = s[391] >= 2
  const v18 = shiftMonths(v1, 3)
  const v19 = shiftMonths(v2, 3)
  const v20 = shiftDays(s[392], -1)
  const v21 = shiftDays(s[393], -1)
  const v22 = s[394] < 2 && s[67]
  const v23 = v17 || v22
  s[421] = v23
  const v24 = v17 ? (v22 ? Math.min(v18, v20) : v18) : v20
  s[422] = v24
  const v25 = v17 ? (v22 ? Math.max(v19, v21) : v19) : v21
  s[423] = v25
  const v26 = s[394] < 2 && s[17]
  s[420] = v26
  const v27 = Math.max(v3, v24)
  const v28 = Math.min(v4, v25)
  const v29 = s[388] && v23
  const v30 = s[387] && v23 && v28 >= v27
  const v31 = v29 || v30
  const v32 = v29 ? (v30 ? Math.min(v24, v27) : v24) : v27
  const v33 = s[389] ? (v31 ? Math.min(v3, v32) : v3) : v32
  const v34 = v29 ? (v30 ? Math.max(v25, v28) : v25) : v28
  const v35 = s[389] ? (v31 ? Math.max(v4, v34) : v4) : v34
  const v36 = s[354] && v4 >= NEVER
  const v37 = s[353] || v36 ? (s[353] ? v3 : NEVER) : NEVER
  const v38 = s[355] ? NEVER : v4
  const v39 = s[391] >= 4
  const v40 = s[394] < 4 && s[67]
  const v41 = v40 || v39
  const v42 = v40 ? s[395] : NEVER
  s[401] = v42
  const v43 = v39 ? NEVER : s[396]
  const v44 = s[394] < 4 && s[17]
  s[414] = v44
  const v45 = s[353] && v41
  const v46 = s[354] && v41 && v43 >= NEVER
  const v47 = v45 || v46 ? (v45 ? v42 : NEVER) : NEVER
  const v48 = s[355] ? NEVER : v43
  const v49 = s[355] || v45 || v46
  const v50 = s[353] && v44 || s[354] && !((!v41 || !v44 && v42 === v43) && v41 && v42 === NEVER)
  s[424] = v50
  const v51 = s[359] && v49
  const v52 = s[360] && v49 && v48 >= NEVER
  const v53 = v51 || v52 ? (v51 ? v47 : NEVER) : NEVER
  const v54 = s[361] ? NEVER : v48
  const v55 = s[361] || v51 || v52
  const v56 = s[359] && v50 || s[360] && !((!v49 || !v50 && v47 === v48) && v49 && v47 === NEVER)
  s[425] = v56
  const v57 = v0 && (s[389] || s[388] || v10)
  s[402] = v57
  const v58 = s[335] && (s[389] || v29 || v30)
  s[404] = v58
  const v59 = s[397] && (s[355] || s[353] || v36)
  s[405] = v59
  const v60 = s[398] && v49
  s[406] = v60
  const v61 = s[344] && v55
  s[407] = v61
  const v62 = s[333] && v55
  s[408] = v62
  const v63 = v62 || s[135]
  const v64 = v62 ? v53 : NEVER
  const v65 = v61 || v63
  const v66 = v61 ? (v63 ? Math.min(v53, v64) : v53) : v64
  const v67 = v60 || v65
  const v68 = v60 ? (v65 ? Math.min(v47, v66) : v47) : v66
  const v69 = v59 || v67
  const v70 = v59 ? (v67 ? Math.min(v37, v68) : v37) : v68
  const v71 = v16 || v58 || v69
  s[410] = v71
  const v72 = v16 ? FIRST_DAY : v58 ? (v69 ? Math.min(v33, v70) : v33) : v70
  const v73 = s[3] ? FIRST_DAY : v57 ? (v71 ? Math.min(v13, v72) : v13) : v72
  s[409] = v73
  const v74 = s[135] ? NEVER : v54
  const v75 = v61 ? (v63 ? Math.max(v54, v74) : v54) : v74
  const v76 = v60 ? (v65 ? Math.max(v48, v75) : v48) : v75
  const v77 = v59 ? (v67 ? Math.max(v38, v76) : v38) : v76
  const v78 = v16 ? NEVER : v58 ? (v69 ? Math.max(v35, v77) : v35) : v77
  s[412] = v78
  const v79 = s[386] && v41
  s[400] = v79
}

function svar_28(f, s) {
  // SDL.13b.1.naeste: Den næste opfølgning skal være sket (SDL § 13 b, stk. 1)
  const v0 = s[399] || s[400] ? (s[400] ? s[401] : NEVER) : NEVER
  const v1 = !(s[378] && !(!s[309] || s[67] && s[69] >= 20635 /* 2026-07-01 */)) && (s[3] || s[402] || s[403] || s[404] || s[405] || s[406] || s[407] || s[408] || s[135])
  const SDL_13b_1_naeste = s[378] ? (v1 ? Math.min(s[409], v0) : v0) : s[409]
  s[772] = SDL_13b_1_naeste
  const SDL_13b_1_naeste_hoej = s[378] ? NEVER : s[3] ? NEVER : s[402] ? (s[410] ? Math.max(s[411], s[412]) : s[411]) : s[412]
  s[773] = SDL_13b_1_naeste_hoej
  const SDL_13b_1_naeste_er = s[413] && (s[378] || v1)
  s[774] = SDL_13b_1_naeste_er
  const SDL_13b_1_naeste_ir = s[413] && (s[378] && s[386] && s[414] || !(s[378] && !(!s[309] || s[67] && s[69] >= 20635 /* 2026-07-01 */)) && (s[3] || s[415] && s[387] && !(s[416] && s[417] === s[418] && s[419] === s[417]) || s[403] || s[335] && (s[388] && s[420] || s[387] && !(s[416] && (!s[421] || !s[420] && s[422] === s[423]) && s[421] && s[419] === s[422])) || s[397] && s[354] && !(s[416] && s[419] === NEVER) || s[398] && s[424] || s[344] && s[425] || s[333] && s[425])) || s[394] < 1
  s[775] = SDL_13b_1_naeste_ir
  // SDL.13b.5: Opfølgning uden kontakt (standby) (SDL § 13 b, stk. 5)
  const v6 = s[96] && s[0] <= 15069 /* 2011-04-05 */
  const v7 = s[1] >= 15070 /* 2011-04-06 */ && s[0] <= 15207 /* 2011-08-21 */
  const v8 = s[1] >= 15208 /* 2011-08-22 */ && s[331]
  const SDL_13b_5 = s[3] || s[97] || v6 && f.sygdomForhindrerKontakt !== false || v7 || v8 && f.kontaktUhensigtsmaessig !== false || s[330] && f.kontaktUhensigtsmaessig !== false
  s[776] = SDL_13b_5
  const SDL_13b_5_nej = s[3] || s[97] || v6 && f.sygdomForhindrerKontakt !== true || v7 || v8 && f.kontaktUhensigtsmaessig !== true || s[330] && f.kontaktUhensigtsmaessig !== true
  s[777] = SDL_13b_5_nej
  const SDL_13b_5_ir = s[3] || s[97] || v7
  s[778] = SDL_13b_5_ir
  // SDL.13f.1.dag: Grænsen for de kortere forløb (SDL § 13 f, stk. 1)
  const v12 = s[135] && s[67]
  const v13 = s[333] || v12
  const v14 = Math.min(s[426], s[427])
  const v15 = s[333] ? (v12 ? v14 : s[426]) : s[427]
  const v16 = s[348] ? FIRST_DAY : s[344] ? (v13 ? Math.min(s[426], v15) : s[426]) : v15
  const v17 = Math.max(s[428], s[429])
  const v18 = s[333] ? (v12 ? v17 : s[428]) : s[429]
  const v19 = s[348] ? NEVER : s[344] ? (v13 ? Math.max(s[428], v18) : s[428]) : v18
  const v20 = s[67] ? v14 : s[426]
  const v21 = s[67] ? v17 : s[428]
  const v22 = !(s[378] && !(!s[309] || s[67] && s[69] >= 20635 /* 2026-07-01 */)) && (s[348] || s[344] || s[333] || v12)
  const SDL_13f_1_dag = s[378] ? (v22 ? Math.min(v16, v20) : v20) : v16
  s[779] = SDL_13f_1_dag
  const SDL_13f_1_dag_hoej = s[378] ? (v22 ? Math.max(v19, v21) : v21) : v19
  s[780] = SDL_13f_1_dag_hoej
  const SDL_13f_1_dag_er = s[347] && (s[378] || v22)
  s[781] = SDL_13f_1_dag_er
  const SDL_13f_1_dag_ir = s[347] && (s[378] && s[17] || !(s[378] && !(!s[309] || s[67] && s[69] >= 20635 /* 2026-07-01 */)) && (s[348] || s[135] && s[17])) || s[0] < 20089 /* 2025-01-01 */
  s[782] = SDL_13f_1_dag_ir
  // SDL.21.1.1: Bortfald, når du ikke medvirker (SDL § 21, stk. 1, nr. 1)
  const v27 = f.udebliver !== true || f.rimeligGrund !== false || f.skriftligtOrienteret !== true
  const v28 = f.udebliver !== false && f.rimeligGrund !== true && f.skriftligtOrienteret !== false
  const v29 = s[324] && s[308]
  const SDL_21_1_1 = s[3] || s[97] && v28 || s[325] && v28 || s[326] && v28 || v29 && v28 || s[135] && v28
  s[783] = SDL_21_1_1
  const SDL_21_1_1_nej = s[3] || s[97] && v27 || s[325] && v27 || s[326] && v27 || v29 && v27 || s[135] && v27
  s[784] = SDL_21_1_1_nej
  // SDL.21a: Du må sige nej til behandlingen (SDL § 21 a)
  const v32 = s[204] && s[0] <= 16982 /* 2016-06-30 */
  const v33 = f.afviser === 'operation' || f.afviser === 'medicin' || f.afviser === 'anden_laegebehandling'
  const v34 = f.afviser !== undefined && !v33 || !(f.afviser !== undefined) || f.andenVurderingIndhentet !== true
  const v35 = (f.afviser !== undefined && v33 || !(f.afviser !== undefined)) && f.andenVurderingIndhentet !== false
  const v36 = s[1] >= 16983 /* 2016-07-01 */ && s[0] <= 18077 /* 2019-06-30 */
  const v37 = s[1] >= 18078 /* 2019-07-01 */
  const v38 = f.afviser === 'operation' || f.afviser === 'medicin'
  const v39 = f.afviser === 'anden_laegebehandling'
  const SDL_21a = s[3] || v32 && v35 || v36 && v35 || v37 && (f.afviser !== undefined && v38 || !(f.afviser !== undefined) || (f.afviser !== undefined && v39 || !(f.afviser !== undefined)) && f.tilsvarendeIndgribende !== false)
  s[798] = SDL_21a
  const SDL_21a_nej = s[3] || s[97] || s[96] && s[201] || v32 && v34 || v36 && v34 || v37 && (f.afviser !== undefined && !v38 || !(f.afviser !== undefined)) && (f.afviser !== undefined && !v39 || !(f.afviser !== undefined) || f.tilsvarendeIndgribende !== true)
  s[799] = SDL_21a_nej
  // SDL.21.1.2: Bortfald, når du siger nej til behandling (SDL § 21, stk. 1, nr. 2)
  const v42 = f.afviser === 'operation' || f.afviser === 'medicin' || f.afviser === 'anden_laegebehandling' || f.afviser === 'indlaeggelse'
  const v43 = f.afviser === 'optraening'
  const v44 = (f.afviser !== undefined && !v42 || !(f.afviser !== undefined) || f.noedvendigBehandling !== true) && (f.afviser !== undefined && !v43 || !(f.afviser !== undefined) || f.hensigtsmaessigOptraening !== true) || f.opfordret !== true || SDL_21a || f.skriftligtOrienteret !== true
  const v45 = ((f.afviser !== undefined && v42 || !(f.afviser !== undefined)) && f.noedvendigBehandling !== false || (f.afviser !== undefined && v43 || !(f.afviser !== undefined)) && f.hensigtsmaessigOptraening !== false) && f.opfordret !== false && (SDL_21a_nej || s[3]) && f.skriftligtOrienteret !== false
  const SDL_21_1_2 = s[3] || s[97] && v45 || s[96] && v45
  s[785] = SDL_21_1_2
  const SDL_21_1_2_nej = s[3] || s[97] && v44 || s[96] && v44
  s[786] = SDL_21_1_2_nej
  // SDL.21.1.3: Bortfald, når adfærden forhaler helbredelsen (SDL § 21, stk. 1, nr. 3)
  const SDL_21_1_3 = s[3] || s[2] && f.forhalerHelbredelsen !== false
  s[787] = SDL_21_1_3
  const SDL_21_1_3_nej = s[3] || s[2] && f.forhalerHelbredelsen !== true
  s[788] = SDL_21_1_3_nej
  // SDL.21.4.dag: Du skal opfylde betingelserne igen (SDL § 21, stk. 4)
  const SDL_21_4_dag = s[3] ? FIRST_DAY : shiftDays(f.underrettetOmBortfald ?? FIRST_DAY, 28)
  s[792] = SDL_21_4_dag
  const SDL_21_4_dag_hoej = s[3] ? NEVER : shiftDays(f.underrettetOmBortfald ?? 84005 /* 2199-12-31 */, 28)
  s[793] = SDL_21_4_dag_hoej
  // SDL.21.4: Sygedagpengene bliver genoptaget (SDL § 21, stk. 4)
  const v52 = f.opfyldtIgen ?? FIRST_DAY
  const v53 = f.opfyldtIgen ?? 84005 /* 2199-12-31 */
  const v54 = SDL_21_4_dag_hoej >= v52
  const v55 = s[96] && s[0] <= 15397 /* 2012-02-27 */
  const v56 = s[1] >= 15398 /* 2012-02-28 */ && s[0] <= 15516 /* 2012-06-25 */
  const v57 = s[1] >= 15517 /* 2012-06-26 */
  const SDL_21_4 = s[3] || s[97] && v54 || v55 && v54 || v56 || v57 && (v54 || s[3]) && f.genoptagetFoer !== true
  s[591] = SDL_21_4
  const SDL_21_4_nej = s[3] || s[97] && SDL_21_4_dag < v53 || v55 && SDL_21_4_dag < v53 || v56 || v57 && (SDL_21_4_dag < v53 || f.genoptagetFoer !== false)
  s[790] = SDL_21_4_nej
  const SDL_21_4_ir = s[3] || v56
  s[791] = SDL_21_4_ir
  // SDL.21.4.fra: Sygedagpengene bliver genoptaget fra (SDL § 21, stk. 4)
  const SDL_21_4_fra = s[3] ? FIRST_DAY : shiftDays(v52, 1)
  s[795] = SDL_21_4_fra
  const SDL_21_4_fra_hoej = s[3] ? NEVER : shiftDays(v53, 1)
  s[796] = SDL_21_4_fra_hoej
  const SDL_21_4_fra_ir = s[3] || SDL_21_4_nej || SDL_21_4_ir
  s[797] = SDL_21_4_fra_ir
  // SDL.24.1.ophør: Tidligste stop af udbetalingen (SDL § 24, stk. 1)
  const v64 = s[2] && s[0] <= 16687 /* 2015-09-09 */
  const v65 = s[1] >= 16688 /* 2015-09-10 */
  const v66 = f.ophoerErAfgjort !== false && s[430]
  const SDL_24_1_ophoer = s[3] ? FIRST_DAY : v64 ? FIRST_DAY : v66 ? Math.max(s[431], f.ophoerAfgjortDen ?? FIRST_DAY) : NEVER
  s[800] = SDL_24_1_ophoer
  const SDL_24_1_ophoer_hoej = s[3] ? NEVER : v64 ? NEVER : f.ophoerErAfgjort !== true ? NEVER : Math.max(s[432], f.ophoerAfgjortDen ?? 84005 /* 2199-12-31 */)
  s[801] = SDL_24_1_ophoer_hoej
  const SDL_24_1_ophoer_er = s[3] || v64 || v65 && (v66 || f.ophoerErAfgjort !== true)
  s[802] = SDL_24_1_ophoer_er
  const SDL_24_1_ophoer_ir = s[3] || v64 || v65 && f.ophoerErAfgjort !== false && s[433]
  s[803] = SDL_24_1_ophoer_ir
  // SDL.24.1.revurdering: Revurdering før sygedagpengene stopper (SDL § 24, stk. 1)
  const v71 = s[111] && s[44] <= 13331 /* 2006-07-02 */
  const SDL_24_1_revurdering = s[434] && (v71 || s[111] && s[114] >= 16252 /* 2014-07-01 */ && s[44] <= 2147483646)
  s[804] = SDL_24_1_revurdering
  const SDL_24_1_revurdering_nej = s[434] && (v71 || s[111] && s[114] >= 13332 /* 2006-07-03 */ && s[44] <= 16251 /* 2014-06-30 */)
  s[805] = SDL_24_1_revurdering_nej
  const SDL_24_1_revurdering_ir = s[434] && (v71 || s[116] || s[111] && s[114] === NEVER) || s[435] || s[116]
  s[806] = SDL_24_1_revurdering_ir
}

function svar_29(f, s) {
  // SDL.41.1: Første dag for selvstændige (SDL § 41)
  const v0 = f.selvstaendigForsikring === 'foerste_fravaersdag'
  const v1 = f.selvstaendigForsikring !== undefined && v0 || !(f.selvstaendigForsikring !== undefined)
  const v2 = f.selvstaendigForsikring !== undefined && !v0 || !(f.selvstaendigForsikring !== undefined)
  const v3 = f.selvstaendigForsikring === 'tredje_fravaersdag'
  const v4 = f.selvstaendigForsikring !== undefined && v3 || !(f.selvstaendigForsikring !== undefined)
  s[541] = v4
  const v5 = f.selvstaendigForsikring !== undefined && !v3 || !(f.selvstaendigForsikring !== undefined)
  const v6 = f.tredjeFravaersdag ?? FIRST_DAY
  s[539] = v6
  const v7 = f.tredjeFravaersdag ?? 84005 /* 2199-12-31 */
  s[540] = v7
  const v8 = shiftDays(s[66], 14)
  s[534] = v8
  const v9 = shiftDays(s[69], 14)
  s[535] = v9
  const v10 = v5 && s[67]
  s[542] = v10
  const v11 = v4 ? (v10 ? Math.min(v6, v8) : v6) : v8
  const v12 = v4 ? (v10 ? Math.max(v7, v9) : v7) : v9
  const v13 = v1 && s[67]
  s[543] = v13
  const v14 = v2 && (v4 || v10)
  s[544] = v14
  const v15 = v13 || v14
  s[548] = v15
  const v16 = v13 ? (v14 ? Math.min(s[66], v11) : s[66]) : v11
  const v17 = v13 ? (v14 ? Math.max(s[69], v12) : s[69]) : v12
  const v18 = v1 && s[17]
  const v19 = v18 || v2 && v5 && s[17]
  s[555] = v19
  const v20 = s[67] && s[88] && s[66] <= 15397 /* 2012-02-27 */
  const v21 = s[69] >= 15398 /* 2012-02-28 */
  s[547] = v21
  const v22 = s[66] <= 15516 /* 2012-06-25 */
  s[495] = v22
  const v23 = s[67] && v21 && v22
  const v24 = f.aftaleForSelvstaendig !== false && s[67]
  s[549] = v24
  const v25 = f.aftaleForSelvstaendig !== true && s[67]
  const v26 = Math.min(s[66], v8)
  const v27 = v24 ? (v25 ? v26 : s[66]) : v8
  const v28 = Math.max(s[69], v9)
  const v29 = v24 ? (v25 ? v28 : s[69]) : v9
  const v30 = f.aftaleForSelvstaendig !== false && s[17]
  s[554] = v30
  const v31 = v5 && (v24 || v25)
  const v32 = v4 ? (v31 ? Math.min(v6, v27) : v6) : v27
  const v33 = v4 ? (v31 ? Math.max(v7, v29) : v7) : v29
  const v34 = v2 && (v4 || v31)
  const v35 = v13 || v34
  const v36 = v13 ? (v34 ? Math.min(s[66], v32) : s[66]) : v32
  const v37 = v13 ? (v34 ? Math.max(s[69], v33) : s[69]) : v33
  const v38 = v18 || v2 && v5 && (v30 || f.aftaleForSelvstaendig !== true && s[17])
  const v39 = s[69] >= 15517 /* 2012-06-26 */
  s[496] = v39
  const v40 = s[67] && v39 && s[66] <= 18318 /* 2020-02-26 */
  const v41 = s[67] && s[69] >= 18319 /* 2020-02-27 */ && s[66] <= 19173 /* 2022-06-30 */
  const v42 = f.sygMedCovid19 !== false && s[67]
  const v43 = f.sygMedCovid19 !== true && s[67]
  const v44 = v42 ? (v43 ? v26 : s[66]) : v8
  const v45 = v42 ? (v43 ? v28 : s[69]) : v9
  const v46 = f.aftaleForSelvstaendig !== true && (v42 || v43)
  const v47 = v24 ? (v46 ? Math.min(s[66], v44) : s[66]) : v44
  const v48 = v24 ? (v46 ? Math.max(s[69], v45) : s[69]) : v45
  const v49 = v5 && (v24 || v46)
  const v50 = v4 ? (v49 ? Math.min(v6, v47) : v6) : v47
  const v51 = v4 ? (v49 ? Math.max(v7, v48) : v7) : v48
  const v52 = v2 && (v4 || v49)
  const v53 = v13 ? (v52 ? Math.min(s[66], v50) : s[66]) : v50
  const v54 = v13 ? (v52 ? Math.max(s[69], v51) : s[69]) : v51
  const v55 = s[67] && s[69] >= 19174 /* 2022-07-01 */ && s[70]
  const v56 = s[89] && v15
  s[551] = v56
  const v57 = v20 && v15
  s[550] = v57
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
  const SDL_41_1 = s[71] ? FIRST_DAY : v56 ? (v68 ? Math.min(v16, v69) : v16) : v69
  s[441] = SDL_41_1
  const v71 = v60 ? (v61 ? Math.max(v37, v54) : v54) : v37
  const v72 = v59 ? (v62 ? Math.max(v37, v71) : v37) : v71
  const v73 = v58 ? (v64 ? Math.max(v37, v72) : v37) : v72
  const v74 = v57 ? (v66 ? Math.max(v17, v73) : v17) : v73
  const SDL_41_1_hoej = s[71] ? NEVER : v56 ? (v68 ? Math.max(v17, v74) : v17) : v74
  s[442] = SDL_41_1_hoej
  const SDL_41_1_er = s[71] || v56 || v57 || v58 || v59 || v60 || v61
  s[440] = SDL_41_1_er
  const v77 = s[89] && v19
  s[552] = v77
  const v78 = v20 && v19
  s[553] = v78
  const SDL_41_1_ir = s[71] || v77 || v78 || v23 && v38 || v40 && v38 || v41 && (v18 || v2 && v5 && (v30 || f.aftaleForSelvstaendig !== true && (f.sygMedCovid19 !== false && s[17] || f.sygMedCovid19 !== true && s[17]))) || v55 && v38 || s[72]
  s[443] = SDL_41_1_ir
}

function svar_30(f, s) {
  // SDL.33.1: Første dag, kommunen betaler (SDL § 33)
  const v0 = !s[67] || !s[17] && s[66] === s[69]
  s[500] = v0
  const v1 = s[77] && s[83] < NEVER
  const v2 = s[77] && s[78] >= NEVER
  const v3 = Math.max(s[66], shiftDays(s[83], 1))
  const v4 = Math.max(s[69], shiftDays(s[78], 1))
  const v5 = s[77] && s[67]
  const v6 = s[81] || s[17]
  const v7 = Math.max(s[66], v3)
  const v8 = Math.min(s[69], v4)
  const v9 = v1 && v5
  const v10 = v2 && s[67]
  const v11 = s[81] && v5 && s[67] && v8 >= v7
  const v12 = v10 || v11
  const v13 = v10 ? (v11 ? Math.min(s[66], v7) : s[66]) : v7
  const v14 = v9 ? (v12 ? Math.min(v3, v13) : v3) : v13
  const v15 = v10 ? (v11 ? Math.max(s[69], v8) : s[69]) : v8
  const v16 = v9 ? (v12 ? Math.max(v4, v15) : v4) : v15
  const v17 = s[436] && s[437] < NEVER
  const v18 = s[436] && s[438] >= NEVER
  const v19 = Math.max(s[66], shiftDays(s[437], 1))
  const v20 = Math.max(s[69], shiftDays(s[438], 1))
  const v21 = s[436] && s[67]
  const v22 = s[439] || s[17]
  const v23 = Math.max(s[66], v19)
  const v24 = Math.min(s[69], v20)
  const v25 = v17 && v21
  const v26 = v18 && s[67]
  const v27 = s[439] && v21 && s[67] && v24 >= v23
  const v28 = v26 || v27
  const v29 = v26 ? (v27 ? Math.min(s[66], v23) : s[66]) : v23
  const v30 = v25 ? (v28 ? Math.min(v19, v29) : v19) : v29
  const v31 = v26 ? (v27 ? Math.max(s[69], v24) : s[69]) : v24
  const v32 = v25 ? (v28 ? Math.max(v20, v31) : v20) : v31
  const v33 = f.arbejdsskade !== false && s[67]
  const v34 = f.arbejdsskade !== true && s[440]
  const v35 = v33 ? (v34 ? Math.min(s[66], s[441]) : s[66]) : s[441]
  const v36 = v33 ? (v34 ? Math.max(s[69], s[442]) : s[69]) : s[442]
  const v37 = s[92] && (v33 || v34)
  const v38 = s[94] && s[67]
  const v39 = v37 ? (v38 ? Math.min(s[66], v35) : v35) : s[66]
  const v40 = v37 ? (v38 ? Math.max(s[69], v36) : v36) : s[69]
  const v41 = s[93] && (v25 || v26 || v27)
  const v42 = s[95] && (v37 || v38)
  const v43 = v41 ? (v42 ? Math.min(v30, v39) : v30) : v39
  const v44 = v41 ? (v42 ? Math.max(v32, v40) : v32) : v40
  const v45 = s[75] && (v9 || v10 || v11)
  const v46 = s[76] && (v41 || v42)
  const SDL_33_1_er = s[71] || s[91] && (v45 || v46)
  s[576] = SDL_33_1_er
  const SDL_33_1 = s[71] ? FIRST_DAY : v45 ? (v46 ? Math.min(v14, v43) : v14) : v43
  s[577] = SDL_33_1
  const SDL_33_1_hoej = s[71] ? NEVER : v45 ? (v46 ? Math.max(v16, v44) : v16) : v44
  s[578] = SDL_33_1_hoej
  const SDL_33_1_ir = s[71] || s[91] && (s[75] && (v1 && v6 || v2 && s[17] || s[81] && s[17] || s[81] && !((!v5 || !v6 && v3 === v4) && v0 && (v5 && s[67] || !v5 && !s[67]) && (!v5 || s[66] === v3))) || s[76] && (s[93] && (v17 && v22 || v18 && s[17] || s[439] && s[17] || s[439] && !((!v21 || !v22 && v19 === v20) && v0 && (v21 && s[67] || !v21 && !s[67]) && (!v21 || s[66] === v19))) || s[95] && (s[92] && (f.arbejdsskade !== false && s[17] || f.arbejdsskade !== true && s[443]) || s[94] && s[17]))) || s[72]
  s[579] = SDL_33_1_ir
  // SDL.24a.2: Første dag i jobafklaring ved ny sygemelding (SDL § 24 a, stk. 2-5)
  const v51 = s[67] && s[444]
  const v52 = s[92] && s[67]
  const v53 = s[94] && SDL_33_1_er
  const SDL_24a_2 = v51 ? FIRST_DAY : v52 ? (v53 ? Math.min(s[66], SDL_33_1) : s[66]) : SDL_33_1
  s[808] = SDL_24a_2
  const SDL_24a_2_hoej = v51 ? NEVER : v52 ? (v53 ? Math.max(s[69], SDL_33_1_hoej) : s[69]) : SDL_33_1_hoej
  s[809] = SDL_24a_2_hoej
  const SDL_24a_2_er = s[126] && (v51 || s[99] && (v52 || v53))
  s[810] = SDL_24a_2_er
  const SDL_24a_2_ir = s[126] && (v51 || s[99] && (s[92] && s[17] || s[94] && SDL_33_1_ir) || s[72]) || s[445]
  s[811] = SDL_24a_2_ir
  // SDL.24a.6: Sygedagpenge i stedet for jobafklaring ved livstruende sygdom (SDL § 24 a, stk. 6)
  const SDL_24a_6 = s[3] || s[122] && (s[126] || s[121]) && f.laegenVurdererLivstruende !== false
  s[812] = SDL_24a_6
  const SDL_24a_6_nej = s[3] || s[446] || s[122] && (s[120] || f.laegenVurdererLivstruende !== true)
  s[813] = SDL_24a_6_nej
  // SDL.24b.1: Fra jobafklaring til sygedagpenge ved livstruende sygdom (SDL § 24 b, stk. 1)
  const SDL_24b_1 = s[3] || s[122] && f.erIJobafklaring !== false && f.laegenVurdererLivstruende !== false && f.opfylderBeskaeftigelseskravetVedLivstruende !== false
  s[592] = SDL_24b_1
  const SDL_24b_1_nej = s[3] || s[446] || s[122] && (f.erIJobafklaring !== true || f.laegenVurdererLivstruende !== true || f.opfylderBeskaeftigelseskravetVedLivstruende !== true)
  s[815] = SDL_24b_1_nej
  // SDL.24b.2: Første dag med sygedagpenge i stedet for jobafklaring (SDL § 24 b, stk. 2)
  const v62 = f.bedtOmSygedagpengeDen ?? FIRST_DAY
  const v63 = f.bedtOmSygedagpengeDen ?? 84005 /* 2199-12-31 */
  const v64 = f.laegenVurderedeLivstruendeDen ?? FIRST_DAY
  const v65 = f.laegenVurderedeLivstruendeDen ?? 84005 /* 2199-12-31 */
  const v66 = shiftDays(v65, 56) >= v62
  const v67 = shiftDays(v64, 56) >= v63
  const SDL_24b_2 = s[105] ? FIRST_DAY : v66 ? (v67 ? v64 : Math.min(v62, v64)) : v62
  s[816] = SDL_24b_2
  const SDL_24b_2_hoej = s[105] ? NEVER : v66 ? (v67 ? v65 : Math.max(v63, v65)) : v63
  s[817] = SDL_24b_2_hoej
  const SDL_24b_2_ir = SDL_24b_1 && s[105] || SDL_24b_1_nej || s[3]
  s[818] = SDL_24b_2_ir
  // SDL.26.1.uger: Krævet arbejdsdygtighed før ny ret (SDL § 26, stk. 1)
  const v71 = s[67] && s[88] && s[444]
  s[451] = v71
  const SDL_26_1_uger = s[71] ? -Infinity : v71 || s[99] ? (s[99] ? 0 : 91) : 91
  s[448] = SDL_26_1_uger
  const SDL_26_1_uger_hoej = s[71] ? Infinity : s[89] ? 91 : v71 ? 91 : 0
  s[449] = SDL_26_1_uger_hoej
  const SDL_26_1_uger_er = s[71] || s[89] || v71 || s[99]
  s[447] = SDL_26_1_uger_er
}

function svar_31(f, s) {
  // SDL.26.1: Ny ret, når retten er brugt op (SDL § 26, stk. 1)
  const v0 = s[447] && (f.arbejdsdygtigUgerEfterOphoer ?? 7280) >= s[448]
  const v1 = s[447] && (f.arbejdsdygtigUgerEfterOphoer ?? 0) < s[449]
  const v2 = s[322] || s[118]
  const v3 = s[80] && s[119]
  const v4 = v0 || s[450] && (s[117] || s[119]) && (s[319] || s[117])
  const v5 = (v1 || s[80]) && (v2 || v3) && (v1 || v2)
  const v6 = s[80] && v3
  const v7 = f.ugerISammenhaengendeSygeperiode ?? 0
  const v8 = f.ugerISammenhaengendeSygeperiode ?? 7280
  const v9 = f.retErOpbrugt !== false && v8 > 364
  const SDL_26_1 = v9 && (s[71] || s[89] && v4 || s[451] && v4 || s[99])
  s[819] = SDL_26_1
  const SDL_26_1_nej = v9 && (s[71] || s[89] && v5 || s[451] && v5)
  s[820] = SDL_26_1_nej
  const SDL_26_1_ir = v9 && (s[71] || s[89] && v6 || s[451] && v6 || s[72]) || f.retErOpbrugt !== true || v7 <= 364
  s[821] = SDL_26_1_ir
  // SDL.26.1.covid: Covid-forlængelse i 3 måneder (SDL § 26, stk. 1-2)
  const v13 = f.fravaer !== undefined ? s[452] : ALL_DAYS
  const v14 = Math.max(s[44], 18330 /* 2020-03-09 */)
  const v15 = Math.max(s[114], 18330 /* 2020-03-09 */)
  const v16 = s[111] && v14 <= 18808 /* 2021-06-30 */
  const v17 = s[111] && s[114] >= 18330 /* 2020-03-09 */
  const v18 = s[111] && s[44] < 18330 /* 2020-03-09 */
  const v19 = s[111] && s[44] <= 18535 /* 2020-09-30 */
  const v20 = v18 || s[111] && s[114] > 18535 /* 2020-09-30 */
  const v21 = (v17 || s[116]) && (v19 || s[116]) && (v17 || v19)
  const v22 = v17 || countDays(s[10], 18330 /* 2020-03-09 */, 18330 /* 2020-03-09 */) < 1 || f.fortsatRet9Marts2020 !== true
  const v23 = (v18 || s[116]) && countDays(v13, 18330 /* 2020-03-09 */, 18330 /* 2020-03-09 */) >= 1 && f.fortsatRet9Marts2020 !== false
  const v24 = v21 || v23
  const v25 = (v20 || s[116]) && v22
  const v26 = shiftDays(s[44], 1)
  s[481] = v26
  const v27 = shiftDays(s[114], 1)
  s[483] = v27
  const v28 = shiftDays(shiftMonths(v26, 3), -1)
  const v29 = shiftDays(shiftMonths(v27, 3), -1)
  const v30 = Math.max(v28, 18443 /* 2020-06-30 */)
  const v31 = Math.min(v29, 18443 /* 2020-06-30 */)
  const v32 = v21 && s[111]
  const v33 = s[116] && s[111] && v31 >= v30
  const v34 = v20 || v33
  const v35 = v20 ? 18443 /* 2020-06-30 */ : v30
  const v36 = v32 ? (v34 ? Math.min(v28, v35) : v28) : v35
  const v37 = v20 ? 18443 /* 2020-06-30 */ : v31
  const v38 = v32 ? (v34 ? Math.max(v29, v37) : v29) : v37
  const v39 = v21 && s[116]
  const v40 = v24 && (v32 || v20 || v33)
  const v41 = v25 && s[111]
  const v42 = v40 ? (v41 ? Math.min(s[44], v36) : v36) : s[44]
  const v43 = v40 ? (v41 ? Math.max(s[114], v38) : v38) : s[114]
  const v44 = v14 <= 2147483646
  const v45 = s[111] && v15 >= 18809 /* 2021-07-01 */ && v44
  const v46 = s[116] || s[111] && v15 === NEVER
  const v47 = v16 && (v40 || v41)
  const v48 = v45 && s[111]
  const SDL_26_1_covid_er = v47 || v48
  s[457] = SDL_26_1_covid_er
  const SDL_26_1_covid = v47 ? (v48 ? Math.min(s[44], v42) : v42) : s[44]
  s[455] = SDL_26_1_covid
  const SDL_26_1_covid_hoej = v47 ? (v48 ? Math.max(s[114], v43) : v43) : s[114]
  s[456] = SDL_26_1_covid_hoej
  const SDL_26_1_covid_ir = v16 && (v24 && (v39 || s[116] && !((!s[111] || !s[116] && v28 === v29) && s[111] && (!s[111] || v28 === 18443 /* 2020-06-30 */))) || v25 && s[116]) || v45 && s[116] || v46
  s[458] = SDL_26_1_covid_ir
  // SDL.26.1.fra: Hvornår covid-forlængelsen regnes fra (SDL § 26, stk. 1-2)
  const v53 = !s[111] || !s[116] && s[44] === s[114]
  s[492] = v53
  const v54 = s[111] && v44
  const v55 = v23 ? 18352 /* 2020-03-31 */ : NEVER
  const v56 = v22 ? NEVER : 18352 /* 2020-03-31 */
  const v57 = Math.max(s[44], v55)
  const v58 = Math.min(s[114], v56)
  const v59 = s[116] && s[111] && v58 >= v57
  const v60 = v20 || v59
  const v61 = v20 ? (v59 ? Math.min(v55, v57) : v55) : v57
  const SDL_26_1_fra = v32 ? (v60 ? Math.min(s[44], v61) : s[44]) : v61
  s[822] = SDL_26_1_fra
  const v63 = v20 ? (v59 ? Math.max(v56, v58) : v56) : v58
  const SDL_26_1_fra_hoej = v32 ? (v60 ? Math.max(s[114], v63) : s[114]) : v63
  s[823] = SDL_26_1_fra_hoej
  const SDL_26_1_fra_er = v54 && (v32 || v20 || v59)
  s[824] = SDL_26_1_fra_er
  const SDL_26_1_fra_ir = v54 && (v39 || s[116] && !(v53 && v55 === v56 && s[111] && (!s[111] || s[44] === v55))) || v46
  s[825] = SDL_26_1_fra_ir
  // SDL.26.2: Ny ret for pensionister, når retten er brugt op (SDL § 26, stk. 1)
  const v67 = f.retErOpbrugt !== false && v8 > 182 && s[453]
  const SDL_26_2 = v67 && (s[71] || s[89] || s[451] && v0 || s[99])
  s[826] = SDL_26_2
  const SDL_26_2_nej = v67 && (s[71] || s[89] || s[451] && v1)
  s[827] = SDL_26_2_nej
  const SDL_26_2_ir = v67 && (s[71] || s[89] || s[451] && s[80] || s[72]) || f.retErOpbrugt !== true || v7 <= 182 || s[454]
  s[828] = SDL_26_2_ir
}

function svar_32(f, s) {
  // SDL.26.3.covid: Covid-forlængelse i 3 måneder mere (SDL § 26, stk. 3)
  const v0 = Math.max(18330 /* 2020-03-09 */, s[455])
  const v1 = Math.max(18330 /* 2020-03-09 */, s[456])
  const v2 = s[457] && v0 <= 18808 /* 2021-06-30 */
  const v3 = s[457] && s[111]
  const v4 = v3 && s[44] < s[456]
  const v5 = s[457] && s[456] >= 18443 /* 2020-06-30 */
  const v6 = s[457] && s[455] <= 18535 /* 2020-09-30 */
  const v7 = (v5 || s[458]) && (v6 || s[458]) && (v5 || v6)
  const v8 = shiftDays(shiftMonths(shiftDays(s[455], 1), 3), -1)
  const v9 = shiftDays(shiftMonths(shiftDays(s[456], 1), 3), -1)
  const v10 = Math.max(s[455], v8)
  const v11 = Math.min(s[456], v9)
  const v12 = (v4 || s[458] || s[116]) && (v7 || s[458]) && (v4 || v7) && s[457]
  const v13 = (v3 && s[114] >= s[455] || s[457] && s[455] < 18443 /* 2020-06-30 */ || s[457] && s[456] > 18535 /* 2020-09-30 */) && s[457]
  const v14 = s[458] && s[457] && v11 >= v10
  const v15 = v13 || v14
  const v16 = v13 ? (v14 ? Math.min(s[455], v10) : s[455]) : v10
  const v17 = v12 ? (v15 ? Math.min(v8, v16) : v8) : v16
  const v18 = v13 ? (v14 ? Math.max(s[456], v11) : s[456]) : v11
  const v19 = v12 ? (v15 ? Math.max(v9, v18) : v9) : v18
  const v20 = s[457] && v1 >= 18809 /* 2021-07-01 */ && v0 <= 2147483646
  const v21 = v2 && (v12 || v13 || v14)
  const v22 = v20 && s[457]
  const SDL_26_3_covid_er = v21 || v22
  s[831] = SDL_26_3_covid_er
  const SDL_26_3_covid = v21 ? (v22 ? Math.min(s[455], v17) : v17) : s[455]
  s[829] = SDL_26_3_covid
  const SDL_26_3_covid_hoej = v21 ? (v22 ? Math.max(s[456], v19) : v19) : s[456]
  s[830] = SDL_26_3_covid_hoej
  const SDL_26_3_covid_ir = v2 && s[458] || v20 && s[458] || s[458] || s[457] && v1 === NEVER
  s[832] = SDL_26_3_covid_ir
  // SDL.26a.1.covid: Covid-forlængelse efter en anden forlængelse (SDL § 26 a, stk. 1-2)
  const v27 = Math.max(s[459], 18330 /* 2020-03-09 */) <= 18808 /* 2021-06-30 */
  const v28 = s[459] < 18330 /* 2020-03-09 */ || s[460] > 18535 /* 2020-09-30 */
  const v29 = s[460] >= 18330 /* 2020-03-09 */ && s[459] <= 18535 /* 2020-09-30 */
  const v30 = shiftDays(shiftMonths(shiftDays(s[459], 1), 3), -1)
  const v31 = shiftDays(shiftMonths(shiftDays(s[460], 1), 3), -1)
  const v32 = v30 >= 18443 /* 2020-06-30 */
  const v33 = v31 >= 18443 /* 2020-06-30 */
  const v34 = v32 ? v30 : v33 ? Math.min(18443 /* 2020-06-30 */, v30) : 18443 /* 2020-06-30 */
  const v35 = v32 ? v31 : v33 ? Math.max(18443 /* 2020-06-30 */, v31) : 18443 /* 2020-06-30 */
  const v36 = v29 ? (v28 ? Math.min(s[459], v34) : v34) : s[459]
  const v37 = v29 ? (v28 ? Math.max(s[460], v35) : v35) : s[460]
  const v38 = Math.max(s[460], 18330 /* 2020-03-09 */) >= 18809 /* 2021-07-01 */
  const SDL_26a_1_covid = v27 ? (v38 ? Math.min(s[459], v36) : v36) : s[459]
  s[833] = SDL_26a_1_covid
  const SDL_26a_1_covid_hoej = v27 ? (v38 ? Math.max(s[460], v37) : v37) : s[460]
  s[834] = SDL_26a_1_covid_hoej
  // SDL.26a.3.covid: Covid-forlængelse i 3 måneder mere efter en anden forlængelse (SDL § 26 a, stk. 3)
  const v41 = Math.max(18330 /* 2020-03-09 */, SDL_26a_1_covid)
  const v42 = Math.max(18330 /* 2020-03-09 */, SDL_26a_1_covid_hoej)
  const v43 = v41 <= 18808 /* 2021-06-30 */
  const v44 = s[460] >= SDL_26a_1_covid || SDL_26a_1_covid < 18443 /* 2020-06-30 */ || SDL_26a_1_covid_hoej > 18535 /* 2020-09-30 */
  const v45 = s[459] < SDL_26a_1_covid_hoej && SDL_26a_1_covid_hoej >= 18443 /* 2020-06-30 */ && SDL_26a_1_covid <= 18535 /* 2020-09-30 */
  const v46 = shiftDays(shiftMonths(shiftDays(SDL_26a_1_covid, 1), 3), -1)
  const v47 = shiftDays(shiftMonths(shiftDays(SDL_26a_1_covid_hoej, 1), 3), -1)
  const v48 = v45 ? (v44 ? Math.min(SDL_26a_1_covid, v46) : v46) : SDL_26a_1_covid
  const v49 = v45 ? (v44 ? Math.max(SDL_26a_1_covid_hoej, v47) : v47) : SDL_26a_1_covid_hoej
  const v50 = v42 >= 18809 /* 2021-07-01 */ && v41 <= 2147483646
  const SDL_26a_3_covid_ir = v42 === NEVER
  s[464] = SDL_26a_3_covid_ir
  const SDL_26a_3_covid_er = v43 || v50
  s[463] = SDL_26a_3_covid_er
  const SDL_26a_3_covid = v43 ? (v50 ? Math.min(SDL_26a_1_covid, v48) : v48) : SDL_26a_1_covid
  s[461] = SDL_26a_3_covid
  const SDL_26a_3_covid_hoej = v43 ? (v50 ? Math.max(SDL_26a_1_covid_hoej, v49) : v49) : SDL_26a_1_covid_hoej
  s[462] = SDL_26a_3_covid_hoej
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
  s[465] = SDL_26c_covid_er
  const SDL_26c_covid = v73 ? (v74 ? Math.min(SDL_26_3_covid, v69) : v69) : SDL_26_3_covid
  s[466] = SDL_26c_covid
  const SDL_26c_covid_hoej = v73 ? (v74 ? Math.max(SDL_26_3_covid_hoej, v71) : v71) : SDL_26_3_covid_hoej
  s[467] = SDL_26c_covid_hoej
  const SDL_26c_covid_ir = v57 && SDL_26_3_covid_ir || v72 && SDL_26_3_covid_ir || SDL_26_3_covid_ir || SDL_26_3_covid_er && v56 === NEVER
  s[468] = SDL_26c_covid_ir
}

function svar_33(f, s) {
  // SDL.26d.covid: Covid-forlængelse i 1 måned, oktober 2020, efter en anden forlængelse (SDL § 26 d, stk. 1-2)
  const v0 = Math.max(18330 /* 2020-03-09 */, s[461])
  const v1 = Math.max(18330 /* 2020-03-09 */, s[462])
  const v2 = s[463] && v0 <= 18808 /* 2021-06-30 */
  const v3 = s[463] && s[462] >= 18535 /* 2020-09-30 */
  const v4 = s[463] && s[461] <= 18566 /* 2020-10-31 */
  const v5 = shiftDays(shiftMonths(shiftDays(s[461], 1), 1), -1)
  const v6 = shiftDays(shiftMonths(shiftDays(s[462], 1), 1), -1)
  const v7 = Math.max(s[461], v5)
  const v8 = Math.min(s[462], v6)
  const v9 = (v3 || s[464]) && (v4 || s[464]) && (v3 || v4) && s[463]
  const v10 = (s[463] && s[461] < 18535 /* 2020-09-30 */ || s[463] && s[462] > 18566 /* 2020-10-31 */) && s[463]
  const v11 = s[464] && s[463] && v8 >= v7
  const v12 = v10 || v11
  const v13 = v10 ? (v11 ? Math.min(s[461], v7) : s[461]) : v7
  const v14 = v9 ? (v12 ? Math.min(v5, v13) : v5) : v13
  const v15 = v10 ? (v11 ? Math.max(s[462], v8) : s[462]) : v8
  const v16 = v9 ? (v12 ? Math.max(v6, v15) : v6) : v15
  const v17 = s[463] && v1 >= 18809 /* 2021-07-01 */ && v0 <= 2147483646
  const v18 = v2 && (v9 || v10 || v11)
  const v19 = v17 && s[463]
  const SDL_26d_covid_er = v18 || v19
  s[837] = SDL_26d_covid_er
  const SDL_26d_covid = v18 ? (v19 ? Math.min(s[461], v14) : v14) : s[461]
  s[835] = SDL_26d_covid
  const SDL_26d_covid_hoej = v18 ? (v19 ? Math.max(s[462], v16) : v16) : s[462]
  s[836] = SDL_26d_covid_hoej
  const SDL_26d_covid_ir = v2 && s[464] || v17 && s[464] || s[464] || s[463] && v1 === NEVER
  s[838] = SDL_26d_covid_ir
  // SDL.26f.covid: Covid-forlængelse i stedet for jobafklaring, § 26 f (SDL § 26 f, stk. 1)
  const v24 = f.forlaengelseErAfgjort !== false && SDL_26d_covid_er
  const v25 = f.forlaengelseErAfgjort !== true && s[465]
  const v26 = v24 || v25
  const v27 = v24 ? (v25 ? Math.min(s[466], SDL_26d_covid) : SDL_26d_covid) : s[466]
  const v28 = v24 ? (v25 ? Math.max(s[467], SDL_26d_covid_hoej) : SDL_26d_covid_hoej) : s[467]
  const v29 = f.forlaengelseErAfgjort !== false && SDL_26d_covid_ir || f.forlaengelseErAfgjort !== true && s[468]
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
  s[471] = SDL_26f_covid_er
  const SDL_26f_covid = v50 ? (v51 ? Math.min(v27, v46) : v46) : v27
  s[469] = SDL_26f_covid
  const SDL_26f_covid_hoej = v50 ? (v51 ? Math.max(v28, v48) : v48) : v28
  s[470] = SDL_26f_covid_hoej
  const SDL_26f_covid_ir = v32 && v29 || v49 && v29 || v29 || v26 && v31 === NEVER
  s[472] = SDL_26f_covid_ir
}

function svar_34(f, s) {
  // SDL.26g.covid: Covid-forlængelse i stedet for jobafklaring, § 26 g (SDL § 26 g, stk. 1)
  const v0 = Math.max(18330 /* 2020-03-09 */, s[469])
  const v1 = Math.max(18330 /* 2020-03-09 */, s[470])
  const v2 = s[471] && v0 <= 18808 /* 2021-06-30 */
  const v3 = shiftDays(s[469], 1)
  const v4 = shiftDays(s[470], 1)
  const v5 = s[471] && v4 >= 18659 /* 2021-02-01 */
  const v6 = s[471] && v3 <= 18686 /* 2021-02-28 */
  const v7 = shiftDays(shiftMonths(v3, 1), -1)
  const v8 = shiftDays(shiftMonths(v4, 1), -1)
  const v9 = Math.max(s[469], v7)
  const v10 = Math.min(s[470], v8)
  const v11 = (v5 || s[472]) && (v6 || s[472]) && (v5 || v6) && s[471]
  const v12 = (s[471] && v3 < 18659 /* 2021-02-01 */ || s[471] && v4 > 18686 /* 2021-02-28 */) && s[471]
  const v13 = s[472] && s[471] && v10 >= v9
  const v14 = v12 || v13
  const v15 = v12 ? (v13 ? Math.min(s[469], v9) : s[469]) : v9
  const v16 = v11 ? (v14 ? Math.min(v7, v15) : v7) : v15
  const v17 = v12 ? (v13 ? Math.max(s[470], v10) : s[470]) : v10
  const v18 = v11 ? (v14 ? Math.max(v8, v17) : v8) : v17
  const v19 = s[471] && v1 >= 18809 /* 2021-07-01 */ && v0 <= 2147483646
  const v20 = v2 && (v11 || v12 || v13)
  const v21 = v19 && s[471]
  const SDL_26g_covid_er = v20 || v21
  s[841] = SDL_26g_covid_er
  const SDL_26g_covid = v20 ? (v21 ? Math.min(s[469], v16) : v16) : s[469]
  s[839] = SDL_26g_covid
  const SDL_26g_covid_hoej = v20 ? (v21 ? Math.max(s[470], v18) : v18) : s[470]
  s[840] = SDL_26g_covid_hoej
  const SDL_26g_covid_ir = v2 && s[472] || v19 && s[472] || s[472] || s[471] && v1 === NEVER
  s[842] = SDL_26g_covid_ir
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
  s[845] = SDL_26h_covid_er
  const SDL_26h_covid = v46 ? (v47 ? Math.min(SDL_26g_covid, v42) : v42) : SDL_26g_covid
  s[843] = SDL_26h_covid
  const SDL_26h_covid_hoej = v46 ? (v47 ? Math.max(SDL_26g_covid_hoej, v44) : v44) : SDL_26g_covid_hoej
  s[844] = SDL_26h_covid_hoej
  const SDL_26h_covid_ir = v28 && SDL_26g_covid_ir || v45 && SDL_26g_covid_ir || SDL_26g_covid_ir || SDL_26g_covid_er && v27 === NEVER
  s[846] = SDL_26h_covid_ir
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
  s[849] = SDL_26i_covid_er
  const SDL_26i_covid = v72 ? (v73 ? Math.min(SDL_26h_covid, v68) : v68) : SDL_26h_covid
  s[847] = SDL_26i_covid
  const SDL_26i_covid_hoej = v72 ? (v73 ? Math.max(SDL_26h_covid_hoej, v70) : v70) : SDL_26h_covid_hoej
  s[848] = SDL_26i_covid_hoej
  const SDL_26i_covid_ir = v54 && SDL_26h_covid_ir || v71 && SDL_26h_covid_ir || SDL_26h_covid_ir || SDL_26h_covid_er && v53 === NEVER
  s[850] = SDL_26i_covid_ir
}

function svar_35(f, s) {
  // SDL.27.1.2.uger: Længste forlængelse til afklaring (SDL § 27, stk. 1, nr. 2)
  const v0 = s[45] && s[46] && s[473] <= 14691 /* 2010-03-23 */
  const v1 = s[45] && s[474] >= 14692 /* 2010-03-24 */ && s[475]
  const SDL_27_1_2_uger = s[54] ? -Infinity : v0 ? 182 : v1 ? 273 : s[476] ? 273 : 483
  s[857] = SDL_27_1_2_uger
  const SDL_27_1_2_uger_hoej = s[54] ? Infinity : v1 || s[477] ? (s[477] ? (s[478] ? 483 : 273) : 273) : 182
  s[858] = SDL_27_1_2_uger_hoej
  const SDL_27_1_2_uger_er = s[54] || v0 || v1 || s[476] || s[478]
  s[859] = SDL_27_1_2_uger_er
  // SDL.27.1.2.slut: Seneste slut på forlængelse til afklaring (SDL § 27, stk. 1, nr. 2)
  const SDL_27_1_2_slut_er = s[54] || s[479] && s[111] && SDL_27_1_2_uger_er
  s[855] = SDL_27_1_2_slut_er
  const SDL_27_1_2_slut = s[54] ? FIRST_DAY : shiftDays(s[44], SDL_27_1_2_uger)
  s[853] = SDL_27_1_2_slut
  const SDL_27_1_2_slut_hoej = s[54] ? NEVER : shiftDays(s[114], SDL_27_1_2_uger_hoej)
  s[854] = SDL_27_1_2_slut_hoej
  const SDL_27_1_2_slut_ir = s[54] || s[479] && (s[116] || s[51]) || s[65]
  s[593] = SDL_27_1_2_slut_ir
  // SDL.27.1.3.slut: Seneste slut på forlængelse ved lægebehandling (SDL § 27, stk. 2)
  const v9 = allPeriods(f.ventetidPaaSygehus)
  const SDL_27_1_3_slut_er = s[54] || s[479] && s[111] && s[480]
  s[862] = SDL_27_1_3_slut_er
  const SDL_27_1_3_slut = s[54] ? FIRST_DAY : dayReaching(without(ALL_DAYS, f.ventetidPaaSygehus !== undefined ? v9 : NO_DAYS), s[481], s[482])
  s[860] = SDL_27_1_3_slut
  const SDL_27_1_3_slut_hoej = s[54] ? NEVER : dayReaching(without(ALL_DAYS, f.ventetidPaaSygehus !== undefined ? v9 : ALL_DAYS), s[483], s[484])
  s[861] = SDL_27_1_3_slut_hoej
  // SDL.27.1.4.slut: Seneste slut på forlængelse til afklaring af fleksjob eller pension (SDL § 27, stk. 1, nr. 4)
  const v13 = shiftDays(s[44], 182)
  const v14 = s[476] && s[111]
  const v15 = s[485] || s[486]
  const v16 = s[486] ? FIRST_DAY : NEVER
  const SDL_27_1_4_slut = s[54] ? FIRST_DAY : s[487] ? FIRST_DAY : v14 ? (v15 ? Math.min(v13, v16) : v13) : v16
  s[863] = SDL_27_1_4_slut
  const SDL_27_1_4_slut_hoej = s[54] ? NEVER : s[487] ? NEVER : v15 ? NEVER : shiftDays(s[114], 182)
  s[864] = SDL_27_1_4_slut_hoej
  const SDL_27_1_4_slut_er = s[54] || s[487] || v14 || s[485] || s[486]
  s[865] = SDL_27_1_4_slut_er
  const SDL_27_1_4_slut_ir = s[54] || s[487] || s[476] && s[116] || s[486] || s[65]
  s[866] = SDL_27_1_4_slut_ir
  // SDL.27.1.slut: Forlængelsens seneste slut (SDL § 27, stk. 1)
  const v21 = s[55] || s[59] || s[60] || s[61]
  const v22 = s[488] && s[489] && s[490] && s[491] && (s[48] || s[50] || s[52] || s[53])
  const v23 = Math.max(s[44], SDL_27_1_2_slut)
  const v24 = Math.min(s[114], SDL_27_1_2_slut_hoej)
  const v25 = s[56] && SDL_27_1_2_slut_er
  const v26 = s[62] && s[111]
  const v27 = s[51] && SDL_27_1_2_slut_er && s[111] && v24 >= v23
  const v28 = v26 || v27
  const v29 = v26 ? (v27 ? Math.min(s[44], v23) : s[44]) : v23
  const v30 = v26 ? (v27 ? Math.max(s[114], v24) : s[114]) : v24
  const v31 = s[51] && SDL_27_1_2_slut_ir && s[116]
  const v32 = Math.max(s[44], SDL_27_1_3_slut)
  const v33 = Math.min(s[114], SDL_27_1_3_slut_hoej)
  const v34 = s[57] && SDL_27_1_3_slut_er
  const v35 = s[63] && s[111]
  const v36 = s[51] && SDL_27_1_3_slut_er && s[111] && v33 >= v32
  const v37 = v35 || v36
  const v38 = v35 ? (v36 ? Math.min(s[44], v32) : s[44]) : v32
  const v39 = v35 ? (v36 ? Math.max(s[114], v33) : s[114]) : v33
  const v40 = Math.max(s[44], SDL_27_1_4_slut)
  const v41 = Math.min(s[114], SDL_27_1_4_slut_hoej)
  const v42 = s[58] && SDL_27_1_4_slut_er
  const v43 = s[64] && s[111]
  const v44 = s[49] && SDL_27_1_4_slut_er && s[111] && v41 >= v40
  const v45 = v43 || v44
  const v46 = v43 ? (v44 ? Math.min(s[44], v40) : s[44]) : v40
  const v47 = v43 ? (v44 ? Math.max(s[114], v41) : s[114]) : v41
  const v48 = Math.max(v42 ? (v45 ? Math.min(SDL_27_1_4_slut, v46) : SDL_27_1_4_slut) : v46, v25 ? (v28 ? Math.min(SDL_27_1_2_slut, v29) : SDL_27_1_2_slut) : v29, v34 ? (v37 ? Math.min(SDL_27_1_3_slut, v38) : SDL_27_1_3_slut) : v38)
  const v49 = Math.max(v42 ? (v45 ? Math.max(SDL_27_1_4_slut_hoej, v47) : SDL_27_1_4_slut_hoej) : v47, v25 ? (v28 ? Math.max(SDL_27_1_2_slut_hoej, v30) : SDL_27_1_2_slut_hoej) : v30, v34 ? (v37 ? Math.max(SDL_27_1_3_slut_hoej, v39) : SDL_27_1_3_slut_hoej) : v39)
  const v50 = (v25 || v26 || v27) && (v34 || v35 || v36) && (v42 || v43 || v44)
  const v51 = s[56] && SDL_27_1_2_slut_ir || s[62] && s[116] || v31 || s[51] && !((!SDL_27_1_2_slut_er || !SDL_27_1_2_slut_ir && SDL_27_1_2_slut === SDL_27_1_2_slut_hoej) && s[492] && (SDL_27_1_2_slut_er && s[111] || !SDL_27_1_2_slut_er && !s[111]) && (!SDL_27_1_2_slut_er || s[44] === SDL_27_1_2_slut)) || s[57] && SDL_27_1_2_slut_ir || s[63] && s[116] || v31 || s[51] && !((!SDL_27_1_3_slut_er || !SDL_27_1_2_slut_ir && SDL_27_1_3_slut === SDL_27_1_3_slut_hoej) && s[492] && (SDL_27_1_3_slut_er && s[111] || !SDL_27_1_3_slut_er && !s[111]) && (!SDL_27_1_3_slut_er || s[44] === SDL_27_1_3_slut)) || s[58] && SDL_27_1_4_slut_ir || s[64] && s[116] || s[49] && SDL_27_1_4_slut_ir && s[116] || s[49] && !((!SDL_27_1_4_slut_er || !SDL_27_1_4_slut_ir && SDL_27_1_4_slut === SDL_27_1_4_slut_hoej) && s[492] && (SDL_27_1_4_slut_er && s[111] || !SDL_27_1_4_slut_er && !s[111]) && (!SDL_27_1_4_slut_er || s[44] === SDL_27_1_4_slut))
  const v52 = v22 && v50
  const v53 = s[493] && v50 && v49 >= NEVER
  const SDL_27_1_slut = s[54] ? FIRST_DAY : v52 || v53 ? (v52 ? v48 : NEVER) : NEVER
  s[870] = SDL_27_1_slut
  const SDL_27_1_slut_hoej = s[54] ? NEVER : v21 ? NEVER : v49
  s[871] = SDL_27_1_slut_hoej
  const SDL_27_1_slut_er = s[117] && (s[54] || s[479] && (v21 || v52 || v53))
  s[872] = SDL_27_1_slut_er
  const SDL_27_1_slut_ir = s[117] && (s[54] || s[479] && (v22 && v51 || s[493] && !((!v50 || !v51 && v48 === v49) && v50 && v48 === NEVER)) || s[65]) || s[494]
  s[873] = SDL_27_1_slut_ir
  // SDL.29.1: Forlængelse for pensionister m.fl. (SDL § 29)
  const SDL_29_1 = s[453] && (s[11] || s[18] || s[19] && f.laegenVenterArbejdeInden26Uger !== false)
  s[874] = SDL_29_1
  const SDL_29_1_nej = s[453] && (s[11] || s[18] || s[19] && f.laegenVenterArbejdeInden26Uger !== true)
  s[875] = SDL_29_1_nej
  const SDL_29_1_ir = s[453] && (s[11] || s[18] || s[20]) || s[454]
  s[876] = SDL_29_1_ir
  // SDL.35.2: Arbejdsgiveren betaler tidligst fra (SDL § 35, stk. 2)
  const v61 = shiftDays(f.sygemeldtTilArbejdsgiver ?? FIRST_DAY, 1)
  const v62 = shiftDays(f.sygemeldtTilArbejdsgiver ?? 84005 /* 2199-12-31 */, 1)
  const v63 = f.fyldestgoerendeBegrundelse !== false && s[67]
  s[497] = v63
  const v64 = v63 || f.fyldestgoerendeBegrundelse !== true
  s[498] = v64
  const v65 = v63 ? (f.fyldestgoerendeBegrundelse !== true ? Math.min(s[66], v61) : s[66]) : v61
  const v66 = v63 ? (f.fyldestgoerendeBegrundelse !== true ? Math.max(s[69], v62) : s[69]) : v62
  const v67 = f.fyldestgoerendeBegrundelse !== false && s[17]
  s[499] = v67
  const v68 = f.indsigelseModSenSygemelding !== false && v64
  const v69 = f.indsigelseModSenSygemelding !== true && s[67]
  const v70 = v68 ? (v69 ? Math.min(s[66], v65) : v65) : s[66]
  const v71 = v68 ? (v69 ? Math.max(s[69], v66) : v66) : s[69]
  const v72 = f.sygemeldtITide !== false && s[67]
  const v73 = f.sygemeldtITide !== true && (v68 || v69)
  const v74 = v72 || v73
  const v75 = f.sygemeldtITide !== false && s[17] || f.sygemeldtITide !== true && (f.indsigelseModSenSygemelding !== false && v67 || f.indsigelseModSenSygemelding !== true && s[17])
  const SDL_35_2 = s[71] ? FIRST_DAY : v72 ? (v73 ? Math.min(s[66], v70) : s[66]) : v70
  s[889] = SDL_35_2
  const SDL_35_2_hoej = s[71] ? NEVER : v72 ? (v73 ? Math.max(s[69], v71) : s[69]) : v71
  s[890] = SDL_35_2_hoej
  const SDL_35_2_er = s[79] && (s[71] || s[89] && v74 || s[90] && v74)
  s[891] = SDL_35_2_er
  const SDL_35_2_ir = s[79] && (s[71] || s[89] && v75 || s[90] && v75 || s[72]) || s[82] || s[80]
  s[892] = SDL_35_2_ir
}

function svar_36(f, s) {
  // SDL.35.3: Du skal have meldt dig syg til a-kassen (SDL § 35, stk. 3)
  const v0 = s[67] && s[68] && s[495]
  const v1 = s[67] && s[496] && s[70]
  s[532] = v1
  const SDL_35_3 = s[71] ? FIRST_DAY : v0 ? FIRST_DAY : s[66]
  s[893] = SDL_35_3
  const SDL_35_3_hoej = s[71] ? NEVER : v0 ? NEVER : s[69]
  s[894] = SDL_35_3_hoej
  const SDL_35_3_er = s[93] && (s[71] || v0 || v1 && s[67])
  s[895] = SDL_35_3_er
  const SDL_35_3_ir = s[93] && (s[71] || v0 || v1 && s[17] || s[72]) || s[95]
  s[896] = SDL_35_3_ir
  // SDL.35.3.fra: Ret tidligst fra (SDL § 35, stk. 3)
  const v6 = f.anmeldtTilAkasse ?? FIRST_DAY
  s[537] = v6
  const v7 = f.anmeldtTilAkasse ?? 84005 /* 2199-12-31 */
  s[538] = v7
  const v8 = SDL_35_3_er && SDL_35_3_hoej >= v6
  const v9 = SDL_35_3_er && SDL_35_3 < v7
  const v10 = s[497] ? (f.fyldestgoerendeBegrundelse !== true ? Math.min(s[66], v6) : s[66]) : v6
  const v11 = s[497] ? (f.fyldestgoerendeBegrundelse !== true ? Math.max(s[69], v7) : s[69]) : v7
  const v12 = Math.max(s[66], v10)
  const v13 = Math.min(s[69], v11)
  const v14 = v8 && s[67]
  const v15 = v9 && s[498]
  const v16 = SDL_35_3_ir && s[67] && s[498] && v13 >= v12
  const v17 = v15 || v16
  const v18 = v15 ? (v16 ? Math.min(v10, v12) : v10) : v12
  const v19 = v15 ? (v16 ? Math.max(v11, v13) : v11) : v13
  const SDL_35_3_fra = s[71] ? FIRST_DAY : v0 ? FIRST_DAY : v14 ? (v17 ? Math.min(s[66], v18) : s[66]) : v18
  s[897] = SDL_35_3_fra
  const SDL_35_3_fra_hoej = s[71] ? NEVER : v0 ? NEVER : v14 ? (v17 ? Math.max(s[69], v19) : s[69]) : v19
  s[898] = SDL_35_3_fra_hoej
  const SDL_35_3_fra_er = s[93] && (s[71] || v0 || v1 && (v14 || v15 || v16))
  s[899] = SDL_35_3_fra_er
  const SDL_35_3_fra_ir = s[93] && (s[71] || v0 || v1 && (v8 && s[17] || v9 && s[499] || SDL_35_3_ir && s[17] && s[499] || SDL_35_3_ir && !(s[500] && (!s[498] || !s[499] && v10 === v11) && (s[67] && s[498] || !s[67] && !s[498]) && (!s[67] || s[66] === v10))) || s[72]) || s[95]
  s[900] = SDL_35_3_fra_ir
}

function svar_37(f, s) {
  // SDL.38.1: Du skal have søgt kommunen om sygedagpenge (SDL § 38, stk. 1)
  const v0 = f.arbejdsgiverensBetaling === 'sygedagpenge'
  const v1 = f.arbejdsgiverensBetaling !== undefined && v0 || !(f.arbejdsgiverensBetaling !== undefined)
  s[525] = v1
  const v2 = f.arbejdsgiverensBetaling !== undefined && !v0 || !(f.arbejdsgiverensBetaling !== undefined)
  const v3 = f.sidsteDagMedBetaling ?? FIRST_DAY
  s[508] = v3
  const v4 = f.sidsteDagMedBetaling ?? 84005 /* 2199-12-31 */
  s[505] = v4
  const v5 = shiftDays(v3, 7)
  s[528] = v5
  const v6 = shiftDays(v4, 7)
  s[530] = v6
  const v7 = shiftDays(s[66], 7)
  s[545] = v7
  const v8 = shiftDays(s[69], 7)
  s[546] = v8
  const v9 = v2 && s[67]
  s[526] = v9
  const v10 = v1 || v9
  s[531] = v10
  const v11 = v1 ? (v9 ? Math.min(v5, v7) : v5) : v7
  const v12 = v1 ? (v9 ? Math.max(v6, v8) : v6) : v8
  const v13 = v2 && s[17]
  s[536] = v13
  const v14 = s[66] <= 15426 /* 2012-03-27 */
  s[522] = v14
  const v15 = s[67] && s[88] && v14
  s[511] = v15
  const v16 = s[69] >= 15427 /* 2012-03-28 */
  s[509] = v16
  const v17 = s[67] && v16 && s[495]
  s[533] = v17
  const v18 = s[67] && s[496] && s[84]
  const v19 = shiftDays(f.underretningsbrevAfsendt ?? FIRST_DAY, 8)
  const v20 = shiftDays(f.underretningsbrevAfsendt ?? 84005 /* 2199-12-31 */, 8)
  const v21 = shiftDays(s[66], 21)
  s[523] = v21
  const v22 = shiftDays(s[69], 21)
  s[524] = v22
  const v23 = shiftDays(v3, 21)
  const v24 = shiftDays(v4, 21)
  const v25 = f.arbejdsgiverensBetaling === 'loen'
  const v26 = f.arbejdsgiverensBetaling !== undefined && v25 || !(f.arbejdsgiverensBetaling !== undefined)
  s[518] = v26
  const v27 = f.arbejdsgiverensBetaling !== undefined && !v25 || !(f.arbejdsgiverensBetaling !== undefined)
  s[519] = v27
  const v28 = v27 && s[67]
  const v29 = v28 ? v21 : NEVER
  const v30 = v26 ? NEVER : v22
  const v31 = v2 && (v26 || v28)
  const v32 = v1 ? (v31 ? Math.min(v23, v29) : v23) : v29
  const v33 = v1 ? (v31 ? Math.max(v24, v30) : v24) : v30
  const v34 = s[93] && s[67]
  const v35 = s[95] && (v1 || v31)
  const v36 = v34 ? (v35 ? Math.min(v21, v32) : v21) : v32
  const v37 = v34 ? (v35 ? Math.max(v22, v33) : v22) : v33
  const v38 = s[95] && v2 && v27 && s[17]
  const v39 = f.underretningsbrevSendt !== true && (v34 || v35)
  const v40 = f.underretningsbrevSendt !== false ? (v39 ? Math.min(v19, v36) : v19) : v36
  const v41 = f.underretningsbrevSendt !== false ? (v39 ? Math.max(v20, v37) : v20) : v37
  const v42 = s[501] && s[67]
  const v43 = s[502] && (f.underretningsbrevSendt !== false || v39)
  const v44 = v42 ? (v43 ? Math.min(v7, v40) : v7) : v40
  const v45 = v42 ? (v43 ? Math.max(v8, v41) : v8) : v41
  const v46 = s[501] && s[17]
  const v47 = s[93] ? (v35 ? Math.min(v23, v32) : v23) : v32
  const v48 = s[93] ? (v35 ? Math.max(v24, v33) : v24) : v33
  const v49 = f.underretningsbrevSendt !== true && (s[93] || v35)
  const v50 = f.underretningsbrevSendt !== false ? (v49 ? Math.min(v19, v47) : v19) : v47
  const v51 = f.underretningsbrevSendt !== false ? (v49 ? Math.max(v20, v48) : v20) : v48
  const v52 = s[502] && (f.underretningsbrevSendt !== false || v49)
  const v53 = v42 ? (v52 ? Math.min(v7, v50) : v7) : v50
  const v54 = v42 ? (v52 ? Math.max(v8, v51) : v8) : v51
  const v55 = s[89] && v10
  const v56 = v15 && v10
  const v57 = v18 && (v42 || v43)
  const v58 = s[87] && (v42 || v52)
  const v59 = v17 || v57 || v58
  const v60 = v17 ? FIRST_DAY : v57 ? (v58 ? Math.min(v44, v53) : v44) : v53
  const v61 = v56 || v59
  const v62 = v56 ? (v59 ? Math.min(v11, v60) : v11) : v60
  const SDL_38_1 = s[71] ? FIRST_DAY : v55 ? (v61 ? Math.min(v11, v62) : v11) : v62
  s[901] = SDL_38_1
  const v64 = v17 ? NEVER : v57 ? (v58 ? Math.max(v45, v54) : v45) : v54
  const v65 = v56 ? (v59 ? Math.max(v12, v64) : v12) : v64
  const SDL_38_1_hoej = s[71] ? NEVER : v55 ? (v61 ? Math.max(v12, v65) : v12) : v65
  s[902] = SDL_38_1_hoej
  const v67 = f.persongruppe === 'loenmodtager' || f.persongruppe === 'ledig' || f.persongruppe === 'ingen'
  const v68 = f.persongruppe !== undefined && v67 || !(f.persongruppe !== undefined)
  s[510] = v68
  const v69 = f.persongruppe !== undefined && !v67 || !(f.persongruppe !== undefined)
  s[512] = v69
  const SDL_38_1_er = v68 && (s[71] || v55 || v56 || v17 || v57 || v58)
  s[903] = SDL_38_1_er
  const SDL_38_1_ir = v68 && (s[71] || s[89] && v13 || v15 && v13 || v17 || v18 && (v46 || s[502] && f.underretningsbrevSendt !== true && (s[93] && s[17] || v38)) || s[87] && (v46 || s[502] && f.underretningsbrevSendt !== true && v38) || s[72]) || v69
  s[904] = SDL_38_1_ir
  // SDL.38.7.tide: Du søgte i tide (SDL § 38, stk. 1)
  const v72 = f.anmodningModtaget ?? FIRST_DAY
  s[504] = v72
  const v73 = f.anmodningModtaget ?? 84005 /* 2199-12-31 */
  s[507] = v73
  const v74 = SDL_38_1_er && SDL_38_1_hoej >= v72
  const v75 = SDL_38_1_er && SDL_38_1 < v73
  const SDL_38_7_tide = v68 && (s[71] || s[89] && v74 || s[90] && v74)
  s[513] = SDL_38_7_tide
  const SDL_38_7_tide_nej = v68 && (s[71] || s[89] && v75 || s[90] && v75)
  s[514] = SDL_38_7_tide_nej
  const SDL_38_7_tide_ir = v68 && (s[71] || s[89] && SDL_38_1_ir || s[90] && SDL_38_1_ir || s[72]) || v69
  s[515] = SDL_38_7_tide_ir
}

function svar_38(f, s) {
  // SDL.38.8: Den for sene ansøgning undskyldes (SDL § 38, stk. 8-9)
  const v0 = (s[67] && s[503] >= s[504] || s[17]) && f.undskyldendeForhold !== false || s[75] && f.arbejdsgiverAnmeldteIkke !== false && f.fratraeder !== false && shiftDays(s[505], 28) >= s[504]
  const v1 = (s[67] && s[506] < s[507] || f.undskyldendeForhold !== true) && (s[76] || f.arbejdsgiverAnmeldteIkke !== true || f.fratraeder !== true || shiftDays(s[508], 28) < s[507])
  const v2 = s[67] && s[509] && s[66] <= 19722 /* 2023-12-31 */
  const v3 = s[67] && s[69] >= 19723 /* 2024-01-01 */ && s[70]
  const SDL_38_8 = s[510] && (s[71] || s[89] && v0 || s[511] && v0 || v2 && v0 || v3 && v0)
  s[909] = SDL_38_8
  const SDL_38_8_nej = s[510] && (s[71] || s[89] && v1 || s[511] && v1 || v2 && v1 || v3 && v1)
  s[910] = SDL_38_8_nej
  const SDL_38_8_ir = s[510] && s[80] || s[512]
  s[911] = SDL_38_8_ir
  // SDL.38.7: Kommunen betaler tidligst fra (SDL § 38, stk. 7)
  const v7 = Math.max(s[66], s[504])
  const v8 = Math.min(s[69], s[507])
  const v9 = SDL_38_8 && s[67]
  const v10 = SDL_38_8_ir && s[67] && v8 >= v7
  const v11 = SDL_38_8_nej || v10
  const v12 = SDL_38_8_nej ? (v10 ? Math.min(s[504], v7) : s[504]) : v7
  const v13 = v9 ? (v11 ? Math.min(s[66], v12) : s[66]) : v12
  const v14 = SDL_38_8_nej ? (v10 ? Math.max(s[507], v8) : s[507]) : v8
  const v15 = v9 ? (v11 ? Math.max(s[69], v14) : s[69]) : v14
  const v16 = v9 || SDL_38_8_nej || v10
  const v17 = SDL_38_8 && s[17] || SDL_38_8_ir && !(s[500] && s[504] === s[507] && s[67] && (!s[67] || s[66] === s[504]))
  const v18 = Math.max(s[66], v13)
  const v19 = Math.min(s[69], v15)
  const v20 = s[513] && s[67]
  const v21 = s[514] && v16
  const v22 = s[515] && s[67] && v16 && v19 >= v18
  const v23 = v21 || v22
  const v24 = v21 ? (v22 ? Math.min(v13, v18) : v13) : v18
  const v25 = v21 ? (v22 ? Math.max(v15, v19) : v15) : v19
  const v26 = v20 || v21 || v22
  const v27 = s[513] && s[17] || s[514] && v17 || s[515] && s[17] && v17 || s[515] && !(s[500] && (!v16 || !v17 && v13 === v15) && (s[67] && v16 || !s[67] && !v16) && (!s[67] || s[66] === v13))
  const SDL_38_7 = s[71] ? FIRST_DAY : v20 ? (v23 ? Math.min(s[66], v24) : s[66]) : v24
  s[905] = SDL_38_7
  const SDL_38_7_hoej = s[71] ? NEVER : v20 ? (v23 ? Math.max(s[69], v25) : s[69]) : v25
  s[906] = SDL_38_7_hoej
  const SDL_38_7_er = s[510] && (s[71] || s[89] && v26 || s[511] && v26 || v2 && v26 || v3 && v26)
  s[907] = SDL_38_7_er
  const SDL_38_7_ir = s[510] && (s[71] || s[89] && v27 || s[511] && v27 || v2 && v27 || v3 && v27 || s[72]) || s[512]
  s[908] = SDL_38_7_ir
}

function svar_39(f, s) {
  // SDL.40.1: Arbejdsgiveren skal have meldt fraværet (SDL § 40, stk. 1-3)
  const v0 = s[314] && s[15] >= s[516]
  const v1 = s[314] && s[16] < s[517]
  const v2 = shiftDays(s[66], 28)
  s[583] = v2
  const v3 = shiftDays(s[69], 28)
  s[584] = v3
  const v4 = s[518] && s[67]
  const v5 = v4 || s[519]
  const v6 = v4 ? v2 : NEVER
  const v7 = s[519] ? NEVER : v3
  const v8 = s[518] && s[17]
  const v9 = v5 && v7 >= NEVER
  const v10 = v0 && v5
  const v11 = s[318] && v9
  const v12 = v10 ? v6 : NEVER
  const v13 = v1 ? NEVER : v7
  const v14 = v10 ? (v1 || v11 ? Math.max(v7, v13) : v7) : v13
  const v15 = v10 || v1 || v11
  const v16 = v0 && v8 || s[318] && !((!v5 || !v8 && v6 === v7) && v5 && (!v5 || v6 === NEVER))
  const v17 = s[67] && s[88] && s[520]
  const v18 = s[67] && s[521] && s[522]
  const v19 = s[67] && s[15] >= s[523]
  s[587] = v19
  const v20 = s[67] && s[16] < s[524]
  s[585] = v20
  const v21 = v19 && v5
  const v22 = s[17] && v9
  const v23 = v21 ? v6 : NEVER
  const v24 = v20 ? NEVER : v7
  const v25 = v21 ? (v20 || v22 ? Math.max(v7, v24) : v7) : v24
  const v26 = f.arbejdsgiverensBetaling === 'ingen'
  const v27 = f.arbejdsgiverensBetaling !== undefined && v26 || !(f.arbejdsgiverensBetaling !== undefined)
  const v28 = f.arbejdsgiverensBetaling !== undefined && !v26 || !(f.arbejdsgiverensBetaling !== undefined)
  const v29 = s[525] ? (s[526] ? Math.min(s[527], s[528]) : s[528]) : s[527]
  const v30 = s[525] ? (s[526] ? Math.max(s[529], s[530]) : s[530]) : s[529]
  const v31 = v0 && s[531]
  const v32 = s[318] && s[531] && v30 >= NEVER
  const v33 = v31 ? v29 : NEVER
  const v34 = v1 ? NEVER : v30
  const v35 = v31 ? (v1 || v32 ? Math.max(v30, v34) : v30) : v34
  const v36 = v27 && s[67]
  const v37 = v28 && (v31 || v1 || v32)
  const v38 = s[89] && v15
  const v39 = v17 && v15
  const v40 = v18 && (v21 || v20 || v22)
  const v41 = s[532] && (v36 || v37)
  const v42 = s[533] || v41
  const v43 = s[533] ? FIRST_DAY : v36 ? (v37 ? Math.min(s[534], v33) : s[534]) : v33
  const v44 = v40 || v42
  const v45 = v40 ? (v42 ? Math.min(v23, v43) : v23) : v43
  const v46 = v39 || v44
  const v47 = v39 ? (v44 ? Math.min(v12, v45) : v12) : v45
  const SDL_40_1 = s[71] ? FIRST_DAY : v38 ? (v46 ? Math.min(v12, v47) : v12) : v47
  s[912] = SDL_40_1
  const v49 = s[533] ? NEVER : v36 ? (v37 ? Math.max(s[535], v35) : s[535]) : v35
  const v50 = v40 ? (v42 ? Math.max(v25, v49) : v25) : v49
  const v51 = v39 ? (v44 ? Math.max(v14, v50) : v14) : v50
  const SDL_40_1_hoej = s[71] ? NEVER : v38 ? (v46 ? Math.max(v14, v51) : v14) : v51
  s[913] = SDL_40_1_hoej
  const SDL_40_1_er = s[75] && (s[71] || v38 || v39 || v40 || s[533] || v41)
  s[914] = SDL_40_1_er
  const SDL_40_1_ir = s[75] && (s[71] || s[89] && v16 || v17 && v16 || v18 && (v19 && v8 || s[17] && !((!v5 || !v8 && v6 === v7) && v5 && (!v5 || v6 === NEVER))) || s[533] || s[532] && (v27 && s[17] || v28 && (v0 && s[536] || s[318] && !((!s[531] || !s[536] && v29 === v30) && s[531] && (!s[531] || v29 === NEVER)))) || s[72]) || s[76]
  s[915] = SDL_40_1_ir
  // SDL.40a.1: A-kassen skal have meldt fraværet (SDL § 40 a, stk. 1)
  const v55 = s[67] && s[496] && s[66] <= 16248 /* 2014-06-27 */
  const v56 = shiftDays(s[537], 7)
  const v57 = shiftDays(s[538], 7)
  const v58 = s[67] && s[69] >= 16249 /* 2014-06-28 */ && s[66] <= 16658 /* 2015-08-11 */
  const v59 = s[67] && s[69] >= 16659 /* 2015-08-12 */ && s[70]
  const v60 = shiftDays(s[537], 21)
  const v61 = shiftDays(s[538], 21)
  const v62 = f.oplystDelvistLedig !== false && f.oplystDelvistLedig === true
  const v63 = v58 || v59
  const v64 = v58 ? FIRST_DAY : f.oplystDelvistLedig !== false ? (v62 ? v56 : Math.min(v56, v60)) : v60
  const v65 = s[533] || v55 || v63
  const SDL_40a_1 = s[71] ? FIRST_DAY : s[511] || v65 ? (v65 ? (s[533] ? FIRST_DAY : v55 ? (v63 ? Math.min(v56, v64) : v56) : v64) : NEVER) : NEVER
  s[916] = SDL_40a_1
  const v67 = v58 ? NEVER : f.oplystDelvistLedig !== false ? (v62 ? v57 : Math.max(v57, v61)) : v61
  const SDL_40a_1_hoej = s[71] ? NEVER : s[89] ? NEVER : s[511] ? NEVER : s[533] ? NEVER : v55 ? (v63 ? Math.max(v57, v67) : v57) : v67
  s[917] = SDL_40a_1_hoej
  const SDL_40a_1_er = s[93] && (s[71] || s[89] || s[511] || s[533] || v55 || v58 || v59)
  s[918] = SDL_40a_1_er
  const SDL_40a_1_ir = s[93] && (s[71] || s[533] || v58 || s[72]) || s[95]
  s[919] = SDL_40a_1_ir
}

function svar_40(f, s) {
  // SDL.43.1: Du skal have meldt dig syg til kommunen (SDL § 43, stk. 1)
  const v0 = shiftDays(s[539], 7)
  const v1 = shiftDays(s[540], 7)
  const v2 = s[541] ? (s[542] ? Math.min(s[523], v0) : v0) : s[523]
  const v3 = s[541] ? (s[542] ? Math.max(s[524], v1) : v1) : s[524]
  const v4 = s[543] ? (s[544] ? Math.min(s[545], v2) : s[545]) : v2
  const v5 = s[543] ? (s[544] ? Math.max(s[546], v3) : s[546]) : v3
  const v6 = s[67] && s[547] && s[70]
  const v7 = f.aftaleForSelvstaendig !== true && s[548]
  const v8 = s[549] ? (v7 ? Math.min(s[545], v4) : s[545]) : v4
  const v9 = s[549] ? (v7 ? Math.max(s[546], v5) : s[546]) : v5
  const v10 = v6 && (s[549] || v7)
  const v11 = s[550] || v10
  const v12 = s[550] ? (v10 ? Math.min(v4, v8) : v4) : v8
  const SDL_43_1 = s[71] ? FIRST_DAY : s[551] ? (v11 ? Math.min(v4, v12) : v4) : v12
  s[922] = SDL_43_1
  const v14 = s[550] ? (v10 ? Math.max(v5, v9) : v5) : v9
  const SDL_43_1_hoej = s[71] ? NEVER : s[551] ? (v11 ? Math.max(v5, v14) : v5) : v14
  s[923] = SDL_43_1_hoej
  const SDL_43_1_er = s[92] && (s[71] || s[551] || s[550] || v10)
  s[924] = SDL_43_1_er
  const SDL_43_1_ir = s[92] && (s[71] || s[552] || s[553] || v6 && (s[554] || f.aftaleForSelvstaendig !== true && s[555]) || s[72]) || s[94]
  s[925] = SDL_43_1_ir
  // SDL.43.5: Den for sene anmeldelse undskyldes (SDL § 43, stk. 5)
  const v18 = f.selvstaendigAnmeldt ?? FIRST_DAY
  const v19 = f.selvstaendigAnmeldt ?? 84005 /* 2199-12-31 */
  const v20 = s[67] && s[506] < v19
  const v21 = v20 || f.undskyldendeForhold !== true
  const v22 = s[67] && s[503] >= v18 || s[17]
  const v23 = v22 && f.undskyldendeForhold !== false
  const v24 = s[67] && s[88] && s[66] <= 15111 /* 2011-05-17 */
  s[580] = v24
  const v25 = s[67] && s[69] >= 15112 /* 2011-05-18 */ && s[66] <= 15207 /* 2011-08-21 */
  s[581] = v25
  const v26 = v20 || f.undskyldendeForhold !== true && f.nemrefusionNede !== true
  const v27 = v22 && (f.undskyldendeForhold !== false || f.nemrefusionNede !== false)
  const v28 = s[67] && s[69] >= 15208 /* 2011-08-22 */ && s[70]
  s[582] = v28
  const SDL_43_5 = s[92] && (s[71] || s[89] && v23 || v24 && v23 || v25 && v27 || v28 && v27)
  s[933] = SDL_43_5
  const SDL_43_5_nej = s[92] && (s[71] || s[89] && v21 || v24 && v21 || v25 && v26 || v28 && v26)
  s[934] = SDL_43_5_nej
  const SDL_43_5_ir = s[92] && s[80] || s[94]
  s[935] = SDL_43_5_ir
  // SDL.43.4: Kommunen betaler tidligst fra (SDL § 43, stk. 4)
  const v32 = SDL_43_1_er && SDL_43_1_hoej >= v18
  const v33 = SDL_43_1_er && SDL_43_1 < v19
  const v34 = Math.max(s[66], v18)
  const v35 = Math.min(s[69], v19)
  const v36 = SDL_43_5 && s[67]
  const v37 = SDL_43_5_ir && s[67] && v35 >= v34
  const v38 = SDL_43_5_nej || v37
  const v39 = SDL_43_5_nej ? (v37 ? Math.min(v18, v34) : v18) : v34
  const v40 = v36 ? (v38 ? Math.min(s[66], v39) : s[66]) : v39
  const v41 = SDL_43_5_nej ? (v37 ? Math.max(v19, v35) : v19) : v35
  const v42 = v36 ? (v38 ? Math.max(s[69], v41) : s[69]) : v41
  const v43 = v36 || SDL_43_5_nej || v37
  const v44 = SDL_43_5 && s[17] || SDL_43_5_ir && !(s[500] && v18 === v19 && s[67] && (!s[67] || s[66] === v18))
  const v45 = Math.max(s[66], v40)
  const v46 = Math.min(s[69], v42)
  const v47 = v32 && s[67]
  const v48 = v33 && v43
  const v49 = SDL_43_1_ir && s[67] && v43 && v46 >= v45
  const v50 = v48 || v49
  const v51 = v48 ? (v49 ? Math.min(v40, v45) : v40) : v45
  const v52 = v48 ? (v49 ? Math.max(v42, v46) : v42) : v46
  const v53 = v47 || v48 || v49
  const v54 = v32 && s[17] || v33 && v44 || SDL_43_1_ir && s[17] && v44 || SDL_43_1_ir && !(s[500] && (!v43 || !v44 && v40 === v42) && (s[67] && v43 || !s[67] && !v43) && (!s[67] || s[66] === v40))
  const SDL_43_4 = s[71] ? FIRST_DAY : v47 ? (v50 ? Math.min(s[66], v51) : s[66]) : v51
  s[926] = SDL_43_4
  const SDL_43_4_hoej = s[71] ? NEVER : v47 ? (v50 ? Math.max(s[69], v52) : s[69]) : v52
  s[927] = SDL_43_4_hoej
  const SDL_43_4_er = s[92] && (s[71] || s[89] && v53 || s[90] && v53)
  s[928] = SDL_43_4_er
  const SDL_43_4_ir = s[92] && (s[71] || s[89] && v54 || s[90] && v54 || s[72]) || s[94]
  s[929] = SDL_43_4_ir
  // SDL.43.4.tide: Du meldte dig i tide (SDL § 43, stk. 1)
  const SDL_43_4_tide = s[92] && (s[71] || s[89] && v32 || s[90] && v32)
  s[930] = SDL_43_4_tide
  const SDL_43_4_tide_nej = s[92] && (s[71] || s[89] && v33 || s[90] && v33)
  s[931] = SDL_43_4_tide_nej
  const SDL_43_4_tide_ir = s[92] && (s[71] || s[89] && SDL_43_1_ir || s[90] && SDL_43_1_ir || s[72]) || s[94]
  s[932] = SDL_43_4_tide_ir
  // SDL.51.1: Lediges sygedagpenge pr. uge (SDL § 51)
  const SDL_51_1 = s[3] ? -Infinity : f.dagpengePrUge ?? 0
  s[573] = SDL_51_1
  const SDL_51_1_hoej = s[3] ? Infinity : f.dagpengePrUge ?? 2000000
  s[574] = SDL_51_1_hoej
}

function svar_41(f, s) {
  // SDL.52.1: Selvstændiges sygedagpenge pr. uge ved fuldt fravær (SDL § 52, stk. 1)
  const v0 = f.selvstaendigForsikring === 'ingen'
  const v1 = f.selvstaendigForsikring !== undefined && v0 || !(f.selvstaendigForsikring !== undefined)
  const v2 = f.selvstaendigForsikring !== undefined && !v0 || !(f.selvstaendigForsikring !== undefined)
  const v3 = f.indtaegtSomSelvstaendig ?? 0
  const v4 = f.indtaegtSomSelvstaendig ?? 100000000
  const v5 = s[0] <= 13149 /* 2006-01-01 */ || s[1] >= 20822 /* 2027-01-04 */
  s[565] = v5
  const v6 = v5 ? -Infinity : SATS_19(s[0])
  s[563] = v6
  const v7 = v5 ? Infinity : SATS_19(s[1])
  s[564] = v7
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
  s[948] = SDL_52_1
  const SDL_52_1_hoej = s[3] ? Infinity : Math.min(v7, v1 ? (v14 ? Math.max(v4, v13) : v4) : v13)
  s[949] = SDL_52_1_hoej
  const SDL_52_1_er = s[3] || s[97] && v15 || s[96] && v15
  s[950] = SDL_52_1_er
  const SDL_52_1_ir = s[3] || s[97] && v16 || s[96] && v16
  s[951] = SDL_52_1_ir
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
  const v32 = s[212] && v26
  const v33 = v32 ? (s[213] ? v30 : Math.min(0, v30)) : 0
  const v34 = v32 ? (s[213] ? v31 : Math.max(0, v31)) : 0
  const v35 = s[556] && v26
  const v36 = s[214] > 2500 && (v32 || !s[213])
  const v37 = v35 ? (v36 ? Math.min(v24, v33) : v24) : v33
  const v38 = v35 ? (v36 ? Math.max(v25, v34) : v25) : v34
  const v39 = s[262] && SDL_52_1_er
  const v40 = s[214] > 0 && (v35 || v36)
  const v41 = v39 || v40
  const v42 = s[262] && SDL_52_1_ir || s[214] > 0 && (s[556] && v27 || s[214] > 2500 && s[212] && v27)
  const SDL_53_3 = s[3] ? -Infinity : v39 ? (v40 ? Math.min(SDL_52_1, v37) : SDL_52_1) : v37
  s[571] = SDL_53_3
  const SDL_53_3_hoej = s[3] ? Infinity : v39 ? (v40 ? Math.max(SDL_52_1_hoej, v38) : SDL_52_1_hoej) : v38
  s[572] = SDL_53_3_hoej
  const SDL_53_3_er = s[3] || s[97] && v41 || s[96] && v41
  s[570] = SDL_53_3_er
  const SDL_53_3_ir = s[3] || s[97] && v42 || s[96] && v42
  s[575] = SDL_53_3_ir
  // SDL.53.2: Beløb som ved fuldt fravær (SDL § 53, stk. 2)
  const v47 = f.ledigUdenLoen !== false || s[93] || f.arbejdsgiverTilbyderDeltid !== true
  const v48 = f.ledigUdenLoen !== true && s[95] && f.arbejdsgiverTilbyderDeltid !== false
  const SDL_53_2 = s[3] || s[97] && v47 || s[96] && v47
  s[568] = SDL_53_2
  const SDL_53_2_nej = s[3] || s[97] && v48 || s[96] && v48
  s[569] = SDL_53_2_nej
  // SDL.50.1: Det højeste beløb pr. time (SDL § 50, stk. 1)
  const v51 = quotient([v6, 100], [3700], 'nærmeste', 1)
  const v52 = quotient([v7, 100], [3700], 'nærmeste', 1)
  const SDL_50_1_er = s[3] || s[2] && !(!v8 && !v5 && v6 === v7)
  s[559] = SDL_50_1_er
  const SDL_50_1 = s[3] ? -Infinity : v8 ? Math.min(v51, v52) : -Infinity
  s[561] = SDL_50_1
  const SDL_50_1_hoej = s[3] ? Infinity : v8 ? Math.max(v51, v52) : Infinity
  s[560] = SDL_50_1_hoej
  const SDL_50_1_ir = s[3] || s[2] && v11
  s[562] = SDL_50_1_ir
}

function svar_42(f, s) {
  // SDL.47.1: Sygedagpenge pr. uge ved fuldt fravær (SDL § 47, stk. 1)
  const v0 = s[557] === s[558]
  const v1 = f.timefortjeneste ?? 0
  const v2 = f.timefortjeneste ?? 1000000
  const v3 = s[559] && v1 < s[560]
  const v4 = v3 || s[557] < 3700
  const v5 = s[559] && v2 >= s[561] || s[562]
  const v6 = v5 && s[558] >= 3700
  const v7 = Math.min(v1, s[561])
  const v8 = Math.min(v2, s[560])
  const v9 = v7 <= -Infinity
  const v10 = quotient([v7, s[557]], [100], 'nærmeste', 1)
  const v11 = quotient([v7, s[558]], [100], 'nærmeste', 1)
  const v12 = quotient([v8, s[557]], [100], 'nærmeste', 1)
  const v13 = quotient([v8, s[558]], [100], 'nærmeste', 1)
  const v14 = !s[559] || !s[562] && v7 === v8
  const v15 = Math.min(s[563], v9 ? -Infinity : Math.min(v13, v12, v10, v11))
  const v16 = Math.min(s[564], v9 ? Infinity : Math.max(v13, v12, v10, v11))
  const v17 = s[562] || v9 || s[565]
  const v18 = v4 && s[559] && !(v9 && v14 && v0)
  const v19 = v6 || v18
  const v20 = v6 && s[565] || v4 && v17
  const v21 = s[67] && s[88] && s[84]
  const SDL_47_1 = s[71] ? -Infinity : v6 ? (v18 ? Math.min(s[563], v15) : s[563]) : v15
  s[940] = SDL_47_1
  const SDL_47_1_hoej = s[71] ? Infinity : v6 ? (v18 ? Math.max(s[564], v16) : s[564]) : v16
  s[941] = SDL_47_1_hoej
  const SDL_47_1_er = s[71] || s[89] && v19 || v21 && v19 || s[87] && v19
  s[942] = SDL_47_1_er
  const SDL_47_1_ir = s[71] || s[89] && v20 || v21 && v20 || s[87] && v20 || s[72]
  s[943] = SDL_47_1_ir
  // SDL.53.1: Lønmodtagerens sygedagpenge pr. uge (SDL § 53, stk. 1)
  const v26 = Math.max(0, s[566])
  const v27 = Math.max(0, s[567])
  const v28 = v3 || v26 < 3700
  const v29 = v5 && v27 >= 3700
  const v30 = quotient([v7, v26], [100], 'nærmeste', 1)
  const v31 = quotient([v7, v27], [100], 'nærmeste', 1)
  const v32 = quotient([v8, v26], [100], 'nærmeste', 1)
  const v33 = quotient([v8, v27], [100], 'nærmeste', 1)
  const v34 = Math.min(s[563], v9 ? -Infinity : Math.min(v33, v32, v30, v31))
  const v35 = Math.min(s[564], v9 ? Infinity : Math.max(v33, v32, v30, v31))
  const v36 = v28 && s[559] && !(v9 && v14 && v26 === v27)
  const v37 = v29 || v36
  const v38 = v29 ? (v36 ? Math.min(s[563], v34) : s[563]) : v34
  const v39 = v29 ? (v36 ? Math.max(s[564], v35) : s[564]) : v35
  const v40 = v29 && s[565] || v28 && v17
  const v41 = Math.max(SDL_47_1, v38)
  const v42 = Math.min(SDL_47_1_hoej, v39)
  const v43 = s[568] && SDL_47_1_er
  const v44 = s[569] && v37
  const v45 = s[3] && SDL_47_1_er && v37 && v42 >= v41
  const v46 = v44 || v45
  const v47 = v44 ? (v45 ? Math.min(v38, v41) : v38) : v41
  const v48 = v44 ? (v45 ? Math.max(v39, v42) : v39) : v42
  const SDL_53_1_er = s[3] || s[2] && (v43 || v44 || v45)
  s[954] = SDL_53_1_er
  const SDL_53_1 = s[3] ? -Infinity : v43 ? (v46 ? Math.min(SDL_47_1, v47) : SDL_47_1) : v47
  s[952] = SDL_53_1
  const SDL_53_1_hoej = s[3] ? Infinity : v43 ? (v46 ? Math.max(SDL_47_1_hoej, v48) : SDL_47_1_hoej) : v48
  s[953] = SDL_53_1_hoej
  const SDL_53_1_ir = s[3] || s[2] && (s[568] && SDL_47_1_ir || s[569] && v40 || s[3] && SDL_47_1_ir && v40 || s[3] && !((!SDL_47_1_er || !SDL_47_1_ir && SDL_47_1 === SDL_47_1_hoej) && (!v37 || !v40 && v38 === v39) && (SDL_47_1_er && v37 || !SDL_47_1_er && !v37) && (!SDL_47_1_er || SDL_47_1 === v38)))
  s[955] = SDL_53_1_ir
  // SDL.46.1: Sygedagpenge pr. uge (SDL § 46, stk. 1)
  const v53 = s[92] && s[570]
  const v54 = s[94] && SDL_53_1_er
  const v55 = v53 ? (v54 ? Math.min(s[571], SDL_53_1) : s[571]) : SDL_53_1
  const v56 = v53 ? (v54 ? Math.max(s[572], SDL_53_1_hoej) : s[572]) : SDL_53_1_hoej
  const v57 = s[95] && (v53 || v54)
  const SDL_46_1_er = s[3] || s[2] && (s[93] || v57)
  s[938] = SDL_46_1_er
  const SDL_46_1 = s[3] ? -Infinity : s[93] ? (v57 ? Math.min(s[573], v55) : s[573]) : v55
  s[936] = SDL_46_1
  const SDL_46_1_hoej = s[3] ? Infinity : s[93] ? (v57 ? Math.max(s[574], v56) : s[574]) : v56
  s[937] = SDL_46_1_hoej
  const SDL_46_1_ir = s[3] || s[2] && (s[93] && s[3] || s[95] && (s[92] && s[575] || s[94] && SDL_53_1_ir))
  s[939] = SDL_46_1_ir
  // SDL.47.1.3: Sygedagpenge pr. uge fra arbejdsgiveren (SDL § 47, stk. 1)
  const v62 = Math.min(s[561], f.timeloenHosArbejdsgiveren ?? 0)
  const v63 = Math.min(s[560], f.timeloenHosArbejdsgiveren ?? 1000000)
  const v64 = v62 <= -Infinity
  const v65 = quotient([v62, s[557]], [100], 'nærmeste', 1)
  const v66 = quotient([v62, s[558]], [100], 'nærmeste', 1)
  const v67 = quotient([v63, s[557]], [100], 'nærmeste', 1)
  const v68 = quotient([v63, s[558]], [100], 'nærmeste', 1)
  const v69 = s[559] && !(v64 && (!s[559] || !s[562] && v62 === v63) && v0)
  const v70 = s[562] || v64
  const SDL_47_1_3 = s[71] ? -Infinity : v64 ? -Infinity : Math.min(v68, v67, v65, v66)
  s[944] = SDL_47_1_3
  const SDL_47_1_3_hoej = s[71] ? Infinity : v64 ? Infinity : Math.max(v68, v67, v65, v66)
  s[945] = SDL_47_1_3_hoej
  const SDL_47_1_3_er = s[71] || s[89] && v69 || s[90] && v69
  s[946] = SDL_47_1_3_er
  const SDL_47_1_3_ir = s[71] || s[89] && v70 || s[90] && v70 || s[72]
  s[947] = SDL_47_1_3_ir
  // SDL.54.1: Refusion til arbejdsgiveren (SDL § 54, stk. 1)
  const v75 = s[576] && s[1] >= s[577]
  const v76 = s[76] || s[519] || (s[576] && s[0] < s[578] || s[322] || s[579] && s[80]) && (s[82] || f.aftaleMedArbejdsgiver !== true || s[67] && s[0] < s[69])
  const v77 = s[75] && s[518] && ((v75 || s[579]) && s[450] && (v75 || s[319]) || s[317] && f.aftaleMedArbejdsgiver !== false && (s[67] && s[1] >= s[66] || s[17]))
  const SDL_54_1 = s[71] || s[89] && v77 || s[90] && v77
  s[956] = SDL_54_1
  const SDL_54_1_nej = s[71] || s[89] && v76 || s[90] && v76
  s[957] = SDL_54_1_nej
}

function svar_43(f, s) {
  // SDL.59.6: Refusion trods for sen anmeldelse (SDL § 59, stk. 6)
  const v0 = f.refusionskravFremsat ?? FIRST_DAY
  const v1 = f.refusionskravFremsat ?? 84005 /* 2199-12-31 */
  const v2 = s[67] && s[506] < v1
  const v3 = v2 || f.skyldesLoenmodtageren !== true && f.forkertVejledning !== true && f.saerligeOmstaendighederForRefusion !== true
  const v4 = s[67] && s[503] >= v0 || s[17]
  const v5 = v4 && (f.skyldesLoenmodtageren !== false || f.forkertVejledning !== false || f.saerligeOmstaendighederForRefusion !== false)
  const v6 = v2 || f.nemrefusionNede !== true && f.skyldesLoenmodtageren !== true && f.forkertVejledning !== true && f.saerligeOmstaendighederForRefusion !== true
  const v7 = v4 && (f.nemrefusionNede !== false || f.skyldesLoenmodtageren !== false || f.forkertVejledning !== false || f.saerligeOmstaendighederForRefusion !== false)
  const SDL_59_6 = s[75] && (s[71] || s[89] && v5 || s[580] && v5 || s[581] && v7 || s[582] && v7)
  s[962] = SDL_59_6
  const SDL_59_6_nej = s[75] && (s[71] || s[89] && v3 || s[580] && v3 || s[581] && v6 || s[582] && v6)
  s[963] = SDL_59_6_nej
  // SDL.59.2: Refusion tidligst fra (SDL § 59, stk. 2-5)
  const v10 = f.arbejdsgiverAnmeldt ?? FIRST_DAY
  const v11 = f.arbejdsgiverAnmeldt ?? 84005 /* 2199-12-31 */
  const v12 = s[67] && s[583] < v11
  const v13 = s[67] && s[584] >= v10 || s[585] || SDL_59_6
  const v14 = SDL_59_6_nej || s[586]
  const v15 = (v12 || s[17]) && (s[587] || s[17]) && v14 && (v12 || s[587] || SDL_59_6_nej)
  const v16 = s[17] && s[586]
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
  const v33 = s[67] && s[527] < v11
  const v34 = s[67] && s[15] >= shiftDays(s[66], 30)
  const v35 = s[67] && s[529] >= v10 || s[67] && s[16] < shiftDays(s[69], 30) || SDL_59_6
  const v36 = (v33 || s[17]) && (v34 || s[17]) && v14 && (v33 || v34 || SDL_59_6_nej)
  const v37 = v36 || v24
  const v38 = v36 ? v26 : v21
  const v39 = v36 ? v29 : v22
  const v40 = s[89] && v32
  const v41 = s[511] && v32
  const v42 = s[532] && (v35 || v36 || v24)
  const v43 = s[533] || v42
  const v44 = s[533] ? FIRST_DAY : v35 ? (v37 ? Math.min(v17, v38) : v17) : v38
  const v45 = v41 || v43
  const v46 = v41 ? (v43 ? Math.min(v28, v44) : v28) : v44
  const SDL_59_2 = s[71] ? FIRST_DAY : v40 ? (v45 ? Math.min(v28, v46) : v28) : v46
  s[958] = SDL_59_2
  const v48 = s[533] ? NEVER : v35 ? (v37 ? Math.max(v18, v39) : v18) : v39
  const v49 = v41 ? (v43 ? Math.max(v31, v48) : v31) : v48
  const SDL_59_2_hoej = s[71] ? NEVER : v40 ? (v45 ? Math.max(v31, v49) : v31) : v49
  s[959] = SDL_59_2_hoej
  const SDL_59_2_er = s[75] && (s[71] || v40 || v41 || s[533] || v42)
  s[960] = SDL_59_2_er
  const SDL_59_2_ir = s[75] && (s[71] || s[89] && v23 || s[511] && v23 || s[533] || s[532] && v23 || s[72]) || s[76]
  s[961] = SDL_59_2_ir
  const v53 = s[182] ? 4 : 0
  s[597] = v53
  const v54 = s[3] ? 4 : 0
  s[606] = v54
  const v55 = (s[588] ? 1 : 0) + (s[589] ? 2 : 0) + v54
  s[603] = v55
  const v56 = f.ressourceforloebErBevilget !== false ? 1 : 0
  s[629] = v56
  const v57 = s[152] ? 4 : 0
  s[638] = v57
  const v58 = v56 + v57
  s[620] = v58
  const v59 = s[138] ? 4 : 0
  s[626] = v59
  const v60 = s[590] ? 4 : 0
  s[630] = v60
  const v61 = f.revalideringErBevilget !== false ? 1 : 0
  s[649] = v61
  const v62 = s[289] ? 4 : 0
  s[661] = v62
  const v63 = s[267] ? 4 : 0
  s[675] = v63
  const v64 = s[297] ? 1 : 0
  s[691] = v64
  const v65 = s[80] ? 4 : 0
  s[732] = v65
  const v66 = s[17] ? 4 : 0
  s[733] = v66
  const v67 = s[586] ? 4 : 0
  s[753] = v67
  const v68 = s[591] ? 1 : 0
  s[789] = v68
  const v69 = 1 + v54
  s[794] = v69
  const v70 = s[592] ? 1 : 0
  s[814] = v70
  const v71 = s[49] ? 4 : 0
  s[851] = v71
  const v72 = s[51] ? 4 : 0
  s[852] = v72
  const v73 = s[593] ? 4 : 0
  s[856] = v73
}

export function svar(f) {
  const s = new Array(964)
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
  return { ALF_62_3: s[437], ALF_62_3_hoej: s[438], ALF_62_3_kan: (s[436] ? 1 : 0) + (s[439] ? 4 : 0), BEK937_27_kan: (s[594] ? 1 : 0) + (s[595] ? 2 : 0) + (s[596] ? 4 : 0), FERIEBEK_2_kan: (s[287] ? 1 : 0) + (s[286] ? 2 : 0) + s[597], FERIEBEK_2_6_kan: (s[598] ? 3 : 0) + (s[599] ? 4 : 0), LAB_36_3_kan: (s[600] ? 1 : 0) + (s[601] ? 2 : 0) + (s[602] ? 4 : 0), LAB_43_kan: s[603], LAB_107_1_kan: (s[604] ? 1 : 0) + (s[605] ? 2 : 0) + s[606], LAB_110_1: s[607], LAB_110_1_hoej: s[608], LAB_110_1_kan: (s[609] ? 1 : 0) + (s[610] ? 4 : 0), LAB_112_1_kan: (s[611] ? 1 : 0) + (s[612] ? 2 : 0) + (s[613] ? 4 : 0), LAB_112_2_kan: (s[614] ? 1 : 0) + (s[615] ? 2 : 0) + s[606], LAB_112_3_kan: (s[616] ? 1 : 0) + (s[617] ? 2 : 0) + s[606], LAB_113_2: s[618], LAB_113_2_hoej: s[619], LAB_113_2_kan: s[620], LAB_113_2_team_kan: (s[621] ? 1 : 0) + (s[622] ? 2 : 0) + (s[623] ? 4 : 0), LAB_113_3_kan: (s[624] ? 1 : 0) + (s[625] ? 2 : 0) + s[626], LAB_113_4: s[627], LAB_113_4_hoej: s[628], LAB_113_4_kan: s[629] + s[630], LAB_113_4_ydelse_kan: (s[631] ? 1 : 0) + (s[632] ? 2 : 0) + s[630], LAB_113a_kan: (s[633] ? 1 : 0) + (s[634] ? 2 : 0) + (s[635] ? 4 : 0), LAB_114_1: s[148], LAB_114_1_hoej: s[151], LAB_114_1_kan: s[620], LAB_114_1_plan_kan: (s[636] ? 1 : 0) + (s[637] ? 2 : 0) + s[638], LAB_114_3: s[639], LAB_114_3_hoej: s[640], LAB_114_3_kan: 1 + (s[641] ? 4 : 0), LAB_114_4: s[642], LAB_114_4_hoej: s[643], LAB_114_4_kan: s[629] + (s[644] ? 4 : 0), LAB_142_1_kan: (s[645] ? 1 : 0) + (s[646] ? 2 : 0) + s[606], LAB_144_kan: (s[300] ? 1 : 0) + (s[301] ? 2 : 0) + s[606], LAB_145_1: s[647], LAB_145_1_hoej: s[648], LAB_145_1_kan: s[649] + (s[650] ? 4 : 0), LAB_145_1_plan_kan: (s[651] ? 1 : 0) + (s[652] ? 2 : 0) + (s[653] ? 4 : 0), LAB_145_2_kan: (s[654] ? 1 : 0) + (s[655] ? 2 : 0) + (s[656] ? 4 : 0), LAB_146_kan: (s[657] ? 1 : 0) + (s[658] ? 2 : 0) + s[606], LAS_50_kan: (s[659] ? 1 : 0) + (s[660] ? 2 : 0) + s[661], LAS_68_2: s[175], LAS_68_2_hoej: s[176], LAS_68_2_kan: (s[178] ? 1 : 0) + (s[181] ? 4 : 0), LAS_68_4: s[195], LAS_68_4_hoej: s[193], LAS_68_4_kan: (s[197] ? 1 : 0) + (s[199] ? 4 : 0), LAS_68_5_kan: (s[177] ? 1 : 0) + (s[180] ? 2 : 0) + (s[179] ? 4 : 0), LAS_68a_1: s[662], LAS_68a_1_hoej: s[663], LAS_68a_1_kan: (s[664] ? 1 : 0) + (s[665] ? 4 : 0), LAS_68a_1_tid_kan: (s[666] ? 1 : 0) + (s[185] ? 2 : 0) + s[597], LAS_68a_2: s[196], LAS_68a_2_hoej: s[194], LAS_68a_2_kan: (s[198] ? 1 : 0) + (s[200] ? 4 : 0), LAS_68a_3: s[188], LAS_68a_3_hoej: s[187], LAS_68a_3_kan: (s[189] ? 1 : 0) + (s[190] ? 4 : 0), LAS_69j_2: s[207], LAS_69j_2_hoej: s[208], LAS_69j_2_kan: (s[209] ? 1 : 0) + (s[210] ? 4 : 0), LAS_69j_2_bidrag: s[667], LAS_69j_2_bidrag_hoej: s[668], LAS_69j_2_bidrag_kan: (s[669] ? 1 : 0) + (s[670] ? 4 : 0), LAS_69j_4: s[278], LAS_69j_4_hoej: s[276], LAS_69j_4_kan: (s[280] ? 1 : 0) + (s[282] ? 4 : 0), LAS_69j_5: s[279], LAS_69j_5_hoej: s[277], LAS_69j_5_kan: (s[281] ? 1 : 0) + (s[283] ? 4 : 0), LAS_69j_5_modtager_kan: (s[671] ? 1 : 0) + (s[672] ? 2 : 0) + (s[673] ? 4 : 0), LAS_69j_5_tid_kan: (s[674] ? 1 : 0) + (s[226] ? 2 : 0) + s[675], LAS_69j_7_kan: (s[269] ? 1 : 0) + (s[268] ? 2 : 0) + s[675], LAS_69j_8_kan: (s[272] ? 1 : 0) + (s[271] ? 2 : 0) + (s[270] ? 4 : 0), LAS_69j_9: s[263], LAS_69j_9_hoej: s[264], LAS_69j_9_kan: (s[265] ? 1 : 0) + (s[266] ? 4 : 0), LAS_69j_10: s[229], LAS_69j_10_hoej: s[228], LAS_69j_10_kan: (s[230] ? 1 : 0) + (s[231] ? 4 : 0), LAS_69j_11_kan: (s[676] ? 1 : 0) + (s[677] ? 2 : 0) + (s[678] ? 4 : 0), LAS_69j_13_kan: (s[274] ? 1 : 0) + (s[275] ? 2 : 0) + (s[273] ? 4 : 0), LAS_69j_udbetales: s[679], LAS_69j_udbetales_hoej: s[680], LAS_69j_udbetales_kan: (s[681] ? 1 : 0) + (s[682] ? 4 : 0), LAS_69k_6: s[683], LAS_69k_6_hoej: s[684], LAS_69k_6_kan: (s[685] ? 1 : 0) + (s[686] ? 4 : 0), LAS_69k_6_aftale_kan: (s[687] ? 1 : 0) + (s[688] ? 2 : 0) + s[597], LAS_69k_6_senest: s[689], LAS_69k_6_senest_hoej: s[690], LAS_69k_6_senest_kan: (s[5] ? 1 : 0) + s[597], LAS_70_1_kan: s[691] + (s[296] ? 2 : 0) + s[661], LAS_70_1_3_kan: (s[692] ? 1 : 0) + (s[693] ? 2 : 0) + (s[694] ? 4 : 0), LAS_70_4: s[695], LAS_70_4_hoej: s[696], LAS_70_4_kan: (s[697] ? 1 : 0) + (s[698] ? 4 : 0), LAS_71_1: s[699], LAS_71_1_hoej: s[700], LAS_71_1_kan: s[691] + (s[701] ? 4 : 0), LAS_71_3: s[702], LAS_71_3_hoej: s[703], LAS_71_3_kan: (s[704] ? 1 : 0) + (s[705] ? 4 : 0), LAS_71_6_kan: (s[706] ? 1 : 0) + (s[3] ? 2 : 0) + (s[707] ? 4 : 0), LAS_73b_kan: (s[708] ? 1 : 0) + (s[709] ? 2 : 0) + s[661], LAS_73c_1: s[710], LAS_73c_1_hoej: s[711], LAS_73c_1_kan: s[649] + (s[712] ? 4 : 0), LAS_73f_1: s[713], LAS_73f_1_hoej: s[714], LAS_73f_1_kan: s[649] + s[661], LOB_4_1_kan: (s[715] ? 1 : 0) + (s[716] ? 2 : 0) + s[606], LOB_9_1_kan: (s[717] ? 1 : 0) + (s[718] ? 2 : 0) + (s[719] ? 4 : 0), LOB_15a_1_kan: s[603], LOV1750_21_8_kan: (s[137] ? 1 : 0) + (s[136] ? 2 : 0) + s[626], LOV1750_21_revalidering_kan: (s[720] ? 1 : 0) + (s[721] ? 2 : 0) + s[661], LSP_18_2_kan: (s[722] ? 1 : 0) + (s[723] ? 2 : 0) + (s[724] ? 4 : 0), PLANBEK_2_1_kan: (s[725] ? 1 : 0) + (s[726] ? 2 : 0) + s[606], SDL_2_kan: (s[727] ? 1 : 0) + (s[728] ? 2 : 0) + (s[729] ? 4 : 0), SDL_2_1_kan: (s[730] ? 1 : 0) + (s[731] ? 2 : 0) + s[732], SDL_3_kan: (s[321] ? 1 : 0) + (s[323] ? 2 : 0) + s[606], SDL_6_1: s[66], SDL_6_1_hoej: s[69], SDL_6_1_kan: (s[67] ? 1 : 0) + s[733], SDL_7_1_kan: (s[98] ? 1 : 0) + (s[104] ? 2 : 0) + s[606], SDL_7_1_ferie_kan: (s[3] ? 1 : 0) + (s[734] ? 2 : 0) + s[606], SDL_7_1_ferieaftale_kan: (s[735] ? 1 : 0) + (s[736] ? 2 : 0) + s[606], SDL_7_1_genoptagelse: s[737], SDL_7_1_genoptagelse_hoej: s[738], SDL_7_1_genoptagelse_kan: (f.ferieAftalt !== false ? 1 : 0) + (s[739] ? 4 : 0), SDL_7_1_ny_kan: (s[740] ? 1 : 0) + (s[741] ? 2 : 0) + s[606], SDL_7_2_kan: (s[742] ? 1 : 0) + (s[743] ? 2 : 0) + s[606], SDL_7_3: s[744], SDL_7_3_hoej: s[745], SDL_7_3_kan: (s[746] ? 1 : 0) + (s[747] ? 4 : 0), SDL_7_5_kan: (s[748] ? 1 : 0) + (s[749] ? 2 : 0) + s[606], SDL_7a_1: s[750], SDL_7a_1_hoej: s[751], SDL_7a_1_kan: (s[752] ? 1 : 0) + s[753], SDL_7c_kan: (s[356] ? 1 : 0) + (s[357] ? 2 : 0) + (s[358] ? 4 : 0), SDL_10a_kan: (s[754] ? 1 : 0) + (s[755] ? 2 : 0) + s[606], SDL_11_3: s[756], SDL_11_3_hoej: s[757], SDL_11_3_kan: 1 + (s[758] ? 4 : 0), SDL_11a_1_kan: (s[759] ? 1 : 0) + (s[760] ? 2 : 0) + (s[761] ? 4 : 0), SDL_12_1_1_kan: (s[355] ? 1 : 0) + (s[353] ? 2 : 0) + (s[354] ? 4 : 0), SDL_12_1_2_kan: (s[389] ? 1 : 0) + (s[388] ? 2 : 0) + (s[387] ? 4 : 0), SDL_12_1_3_kan: (s[762] ? 1 : 0) + (s[763] ? 2 : 0) + s[606], SDL_13b_1: s[764], SDL_13b_1_hoej: s[765], SDL_13b_1_kan: (s[766] ? 1 : 0) + (s[767] ? 4 : 0), SDL_13b_1_antal: s[768], SDL_13b_1_antal_hoej: s[769], SDL_13b_1_antal_kan: (s[770] ? 1 : 0) + (s[771] ? 4 : 0), SDL_13b_1_naeste: s[772], SDL_13b_1_naeste_hoej: s[773], SDL_13b_1_naeste_kan: (s[774] ? 1 : 0) + (s[775] ? 4 : 0), SDL_13b_5_kan: (s[776] ? 1 : 0) + (s[777] ? 2 : 0) + (s[778] ? 4 : 0), SDL_13f_1_kan: (s[361] ? 1 : 0) + (s[359] ? 2 : 0) + (s[360] ? 4 : 0), SDL_13f_1_dag: s[779], SDL_13f_1_dag_hoej: s[780], SDL_13f_1_dag_kan: (s[781] ? 1 : 0) + (s[782] ? 4 : 0), SDL_21_1_1_kan: (s[783] ? 1 : 0) + (s[784] ? 2 : 0) + s[606], SDL_21_1_2_kan: (s[785] ? 1 : 0) + (s[786] ? 2 : 0) + s[606], SDL_21_1_3_kan: (s[787] ? 1 : 0) + (s[788] ? 2 : 0) + s[606], SDL_21_4_kan: s[789] + (s[790] ? 2 : 0) + (s[791] ? 4 : 0), SDL_21_4_dag: s[792], SDL_21_4_dag_hoej: s[793], SDL_21_4_dag_kan: s[794], SDL_21_4_fra: s[795], SDL_21_4_fra_hoej: s[796], SDL_21_4_fra_kan: s[789] + (s[797] ? 4 : 0), SDL_21a_kan: (s[798] ? 1 : 0) + (s[799] ? 2 : 0) + s[606], SDL_24_1: s[44], SDL_24_1_hoej: s[114], SDL_24_1_kan: (s[111] ? 1 : 0) + (s[116] ? 4 : 0), SDL_24_1_ophoer: s[800], SDL_24_1_ophoer_hoej: s[801], SDL_24_1_ophoer_kan: (s[802] ? 1 : 0) + (s[803] ? 4 : 0), SDL_24_1_revurdering_kan: (s[804] ? 1 : 0) + (s[805] ? 2 : 0) + (s[806] ? 4 : 0), SDL_24_3: flat(s[12]), SDL_24_3_hoej: flat(s[13]), SDL_24_3_kan: (s[14] ? 1 : 0) + (s[14] && !s[807] ? 2 : 0) + s[733], SDL_24a_1_kan: (s[126] ? 1 : 0) + (s[120] ? 2 : 0) + (s[121] ? 4 : 0), SDL_24a_1_graense_kan: (s[100] ? 1 : 0) + (s[103] ? 2 : 0) + (s[101] ? 4 : 0), SDL_24a_2: s[808], SDL_24a_2_hoej: s[809], SDL_24a_2_kan: (s[810] ? 1 : 0) + (s[811] ? 4 : 0), SDL_24a_6_kan: (s[812] ? 1 : 0) + (s[813] ? 2 : 0) + s[606], SDL_24b_1_kan: s[814] + (s[815] ? 2 : 0) + s[606], SDL_24b_2: s[816], SDL_24b_2_hoej: s[817], SDL_24b_2_kan: s[814] + (s[818] ? 4 : 0), SDL_24c_1_kan: (s[127] ? 1 : 0) + (s[124] ? 2 : 0) + s[606], SDL_25_1: s[112], SDL_25_1_hoej: s[113], SDL_25_1_kan: (s[110] ? 1 : 0) + (s[115] ? 4 : 0), SDL_26_1_kan: (s[819] ? 1 : 0) + (s[820] ? 2 : 0) + (s[821] ? 4 : 0), SDL_26_1_covid: s[455], SDL_26_1_covid_hoej: s[456], SDL_26_1_covid_kan: (s[457] ? 1 : 0) + (s[458] ? 4 : 0), SDL_26_1_fra: s[822], SDL_26_1_fra_hoej: s[823], SDL_26_1_fra_kan: (s[824] ? 1 : 0) + (s[825] ? 4 : 0), SDL_26_1_uger: s[448], SDL_26_1_uger_hoej: s[449], SDL_26_1_uger_kan: (s[447] ? 1 : 0) + s[732], SDL_26_2_kan: (s[826] ? 1 : 0) + (s[827] ? 2 : 0) + (s[828] ? 4 : 0), SDL_26_3_covid: s[829], SDL_26_3_covid_hoej: s[830], SDL_26_3_covid_kan: (s[831] ? 1 : 0) + (s[832] ? 4 : 0), SDL_26a_1_covid: s[833], SDL_26a_1_covid_hoej: s[834], SDL_26a_3_covid: s[461], SDL_26a_3_covid_hoej: s[462], SDL_26a_3_covid_kan: (s[463] ? 1 : 0) + (s[464] ? 4 : 0), SDL_26c_covid: s[466], SDL_26c_covid_hoej: s[467], SDL_26c_covid_kan: (s[465] ? 1 : 0) + (s[468] ? 4 : 0), SDL_26d_covid: s[835], SDL_26d_covid_hoej: s[836], SDL_26d_covid_kan: (s[837] ? 1 : 0) + (s[838] ? 4 : 0), SDL_26f_covid: s[469], SDL_26f_covid_hoej: s[470], SDL_26f_covid_kan: (s[471] ? 1 : 0) + (s[472] ? 4 : 0), SDL_26g_covid: s[839], SDL_26g_covid_hoej: s[840], SDL_26g_covid_kan: (s[841] ? 1 : 0) + (s[842] ? 4 : 0), SDL_26h_covid: s[843], SDL_26h_covid_hoej: s[844], SDL_26h_covid_kan: (s[845] ? 1 : 0) + (s[846] ? 4 : 0), SDL_26i_covid: s[847], SDL_26i_covid_hoej: s[848], SDL_26i_covid_kan: (s[849] ? 1 : 0) + (s[850] ? 4 : 0), SDL_27_1_kan: (s[117] ? 1 : 0) + (s[118] ? 2 : 0) + (s[119] ? 4 : 0), SDL_27_1_1_kan: (s[55] ? 1 : 0) + (s[48] ? 2 : 0) + s[851], SDL_27_1_2_kan: (s[56] ? 1 : 0) + (s[62] ? 2 : 0) + s[852], SDL_27_1_2_slut: s[853], SDL_27_1_2_slut_hoej: s[854], SDL_27_1_2_slut_kan: (s[855] ? 1 : 0) + s[856], SDL_27_1_2_uger: s[857], SDL_27_1_2_uger_hoej: s[858], SDL_27_1_2_uger_kan: (s[859] ? 1 : 0) + s[852], SDL_27_1_3_kan: (s[57] ? 1 : 0) + (s[63] ? 2 : 0) + s[852], SDL_27_1_3_slut: s[860], SDL_27_1_3_slut_hoej: s[861], SDL_27_1_3_slut_kan: (s[862] ? 1 : 0) + s[856], SDL_27_1_3_uger: s[482], SDL_27_1_3_uger_hoej: s[484], SDL_27_1_3_uger_kan: (s[480] ? 1 : 0) + s[852], SDL_27_1_4_kan: (s[58] ? 1 : 0) + (s[64] ? 2 : 0) + s[851], SDL_27_1_4_slut: s[863], SDL_27_1_4_slut_hoej: s[864], SDL_27_1_4_slut_kan: (s[865] ? 1 : 0) + (s[866] ? 4 : 0), SDL_27_1_5_kan: (s[59] ? 1 : 0) + (s[50] ? 2 : 0) + s[852], SDL_27_1_6_kan: (s[60] ? 1 : 0) + (s[52] ? 2 : 0) + s[852], SDL_27_1_7_kan: (s[61] ? 1 : 0) + (s[53] ? 2 : 0) + s[852], SDL_27_1_7_2_kan: (s[867] ? 1 : 0) + (s[868] ? 2 : 0) + (s[869] ? 4 : 0), SDL_27_1_slut: s[870], SDL_27_1_slut_hoej: s[871], SDL_27_1_slut_kan: (s[872] ? 1 : 0) + (s[873] ? 4 : 0), SDL_29_1_kan: (s[874] ? 1 : 0) + (s[875] ? 2 : 0) + (s[876] ? 4 : 0), SDL_30_kan: (s[79] ? 1 : 0) + (s[82] ? 2 : 0) + s[732], SDL_30_1: s[877], SDL_30_1_hoej: s[878], SDL_30_1_kan: (s[879] ? 1 : 0) + s[732], SDL_30_2_kan: (s[880] ? 1 : 0) + (s[881] ? 2 : 0) + s[732], SDL_30_fleksjob_kan: (s[882] ? 1 : 0) + (s[883] ? 2 : 0) + (s[884] ? 4 : 0), SDL_31_1: s[83], SDL_31_1_hoej: s[78], SDL_31_1_kan: (s[77] ? 1 : 0) + (s[81] ? 4 : 0), SDL_32_kan: (s[319] ? 1 : 0) + (s[322] ? 2 : 0) + s[732], SDL_32_1_kan: (s[885] ? 1 : 0) + (s[886] ? 2 : 0) + s[732], SDL_33_1: s[577], SDL_33_1_hoej: s[578], SDL_33_1_kan: (s[576] ? 1 : 0) + (s[579] ? 4 : 0), SDL_34_1_kan: (s[887] ? 1 : 0) + (s[888] ? 2 : 0) + s[732], SDL_35_2: s[889], SDL_35_2_hoej: s[890], SDL_35_2_kan: (s[891] ? 1 : 0) + (s[892] ? 4 : 0), SDL_35_3: s[893], SDL_35_3_hoej: s[894], SDL_35_3_kan: (s[895] ? 1 : 0) + (s[896] ? 4 : 0), SDL_35_3_fra: s[897], SDL_35_3_fra_hoej: s[898], SDL_35_3_fra_kan: (s[899] ? 1 : 0) + (s[900] ? 4 : 0), SDL_38_1: s[901], SDL_38_1_hoej: s[902], SDL_38_1_kan: (s[903] ? 1 : 0) + (s[904] ? 4 : 0), SDL_38_7: s[905], SDL_38_7_hoej: s[906], SDL_38_7_kan: (s[907] ? 1 : 0) + (s[908] ? 4 : 0), SDL_38_7_tide_kan: (s[513] ? 1 : 0) + (s[514] ? 2 : 0) + (s[515] ? 4 : 0), SDL_38_8_kan: (s[909] ? 1 : 0) + (s[910] ? 2 : 0) + (s[911] ? 4 : 0), SDL_40_1: s[912], SDL_40_1_hoej: s[913], SDL_40_1_kan: (s[914] ? 1 : 0) + (s[915] ? 4 : 0), SDL_40a_1: s[916], SDL_40a_1_hoej: s[917], SDL_40a_1_kan: (s[918] ? 1 : 0) + (s[919] ? 4 : 0), SDL_41_1: s[441], SDL_41_1_hoej: s[442], SDL_41_1_kan: (s[440] ? 1 : 0) + (s[443] ? 4 : 0), SDL_42_1_kan: (s[920] ? 1 : 0) + (s[921] ? 2 : 0) + s[732], SDL_43_1: s[922], SDL_43_1_hoej: s[923], SDL_43_1_kan: (s[924] ? 1 : 0) + (s[925] ? 4 : 0), SDL_43_4: s[926], SDL_43_4_hoej: s[927], SDL_43_4_kan: (s[928] ? 1 : 0) + (s[929] ? 4 : 0), SDL_43_4_tide_kan: (s[930] ? 1 : 0) + (s[931] ? 2 : 0) + (s[932] ? 4 : 0), SDL_43_5_kan: (s[933] ? 1 : 0) + (s[934] ? 2 : 0) + (s[935] ? 4 : 0), SDL_46_1: s[936], SDL_46_1_hoej: s[937], SDL_46_1_kan: (s[938] ? 1 : 0) + (s[939] ? 4 : 0), SDL_47_1: s[940], SDL_47_1_hoej: s[941], SDL_47_1_kan: (s[942] ? 1 : 0) + (s[943] ? 4 : 0), SDL_47_1_3: s[944], SDL_47_1_3_hoej: s[945], SDL_47_1_3_kan: (s[946] ? 1 : 0) + (s[947] ? 4 : 0), SDL_50_1: s[561], SDL_50_1_hoej: s[560], SDL_50_1_kan: (s[559] ? 1 : 0) + (s[562] ? 4 : 0), SDL_51_1: s[573], SDL_51_1_hoej: s[574], SDL_51_1_kan: s[794], SDL_52_1: s[948], SDL_52_1_hoej: s[949], SDL_52_1_kan: (s[950] ? 1 : 0) + (s[951] ? 4 : 0), SDL_53_1: s[952], SDL_53_1_hoej: s[953], SDL_53_1_kan: (s[954] ? 1 : 0) + (s[955] ? 4 : 0), SDL_53_2_kan: (s[568] ? 1 : 0) + (s[569] ? 2 : 0) + s[606], SDL_53_3: s[571], SDL_53_3_hoej: s[572], SDL_53_3_kan: (s[570] ? 1 : 0) + (s[575] ? 4 : 0), SDL_54_1_kan: (s[956] ? 1 : 0) + (s[957] ? 2 : 0) + s[732], SDL_59_2: s[958], SDL_59_2_hoej: s[959], SDL_59_2_kan: (s[960] ? 1 : 0) + (s[961] ? 4 : 0), SDL_59_6_kan: (s[962] ? 1 : 0) + (s[963] ? 2 : 0) + s[753] }
}
