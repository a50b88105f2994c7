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

const SATS_11 = (day) => day < 17897 ? (day < 16436 ? (day < 15706 ? (day < 15340 ? 1659700 : 1707800) : (day < 16071 ? 1735100 : 1766300)) : (day < 17167 ? (day < 16801 ? 1792800 : 1812500) : (day < 17532 ? 1841500 : 1864500))) : (day < 19358 ? (day < 18628 ? (day < 18262 ? 1887800 : 1909500) : (day < 18993 ? 1933400 : 1936300)) : (day < 20089 ? (day < 19723 ? 1974100 : 2037300) : (day < 20454 ? 2110600 : 2205600)))

const SATS_12 = (day) => day < 17897 ? (day < 16436 ? (day < 15706 ? (day < 15340 ? 1334500 : 1373200) : (day < 16071 ? 1395200 : 1420300)) : (day < 17167 ? (day < 16801 ? 1441600 : 1457500) : (day < 17532 ? 1480800 : 1499300))) : (day < 19358 ? (day < 18628 ? (day < 18262 ? 1518000 : 1535500) : (day < 18993 ? 1554700 : 1557000)) : (day < 20089 ? (day < 19723 ? 1587400 : 1638200) : (day < 20454 ? 1697200 : 1773600)))

const SATS_13 = (day) => day < 17897 ? (day < 16436 ? (day < 15706 ? (day < 15340 ? 1004400 : 1033500) : (day < 16071 ? 1050000 : 1068900)) : (day < 17167 ? (day < 16801 ? 1084900 : 1096800) : (day < 17532 ? 1114300 : 1128200))) : (day < 19358 ? (day < 18628 ? (day < 18262 ? 1142300 : 1155400) : (day < 18993 ? 1169800 : 1171600)) : (day < 20089 ? (day < 19723 ? 1194400 : 1232600) : (day < 20454 ? 1277000 : 1334500)))

const SATS_14 = (day) => day < 17897 ? (day < 16436 ? (day < 15706 ? (day < 15340 ? 312300 : 321400) : (day < 16071 ? 326500 : 332400)) : (day < 17167 ? (day < 16801 ? 337400 : 341100) : (day < 17532 ? 346600 : 350900))) : (day < 19358 ? (day < 18628 ? (day < 18262 ? 355300 : 359400) : (day < 18993 ? 363900 : 364400)) : (day < 20089 ? (day < 19723 ? 371500 : 383400) : (day < 20454 ? 397200 : 415100)))

const SATS_15 = (day) => day < 17897 ? (day < 16436 ? (day < 15706 ? (day < 15340 ? 1004400 : 1033500) : (day < 16071 ? 1050000 : 1068900)) : (day < 17167 ? (day < 16801 ? 1084900 : 1096800) : (day < 17532 ? 1114300 : 1128200))) : (day < 19358 ? (day < 18628 ? (day < 18262 ? 1142300 : 1155400) : (day < 18993 ? 1169800 : 1171600)) : (day < 20089 ? (day < 19723 ? 1194400 : 1232600) : (day < 20454 ? 1277000 : 1334500)))

const SATS_16 = (day) => day < 17897 ? (day < 16436 ? (day < 15706 ? (day < 15340 ? 647200 : 666000) : (day < 16071 ? 676700 : 688900)) : (day < 17167 ? (day < 16801 ? 699200 : 706900) : (day < 17532 ? 718200 : 727200))) : (day < 19358 ? (day < 18628 ? (day < 18262 ? 736300 : 744800) : (day < 18993 ? 754100 : 755200)) : (day < 20089 ? (day < 19723 ? 769900 : 794500) : (day < 20454 ? 823100 : 860100)))

const SATS_17 = (day) => day < 17897 ? (day < 16436 ? (day < 15706 ? (day < 15340 ? 1334500 : 1373200) : (day < 16071 ? 1395200 : 1420300)) : (day < 17167 ? (day < 16801 ? 1441600 : 1457500) : (day < 17532 ? 1480800 : 1499300))) : (day < 19358 ? (day < 18628 ? (day < 18262 ? 1518000 : 1535500) : (day < 18993 ? 1554700 : 1557000)) : (day < 20089 ? (day < 19723 ? 1587400 : 1638200) : (day < 20454 ? 1697200 : 1773600)))

const SATS_18 = (day) => day < 17897 ? (day < 16436 ? (day < 15706 ? (day < 15340 ? 1004400 : 1033500) : (day < 16071 ? 1050000 : 1068900)) : (day < 17167 ? (day < 16801 ? 1084900 : 1096800) : (day < 17532 ? 1114300 : 1128200))) : (day < 19358 ? (day < 18628 ? (day < 18262 ? 1142300 : 1155400) : (day < 18993 ? 1169800 : 1171600)) : (day < 20089 ? (day < 19723 ? 1194400 : 1232600) : (day < 20454 ? 1277000 : 1334500)))

const SATS_19 = (day) => day < 17897 ? (day < 16436 ? (day < 15706 ? (day < 15340 ? 1659700 : 1707800) : (day < 16071 ? 1735100 : 1766300)) : (day < 17167 ? (day < 16801 ? 1792800 : 1812500) : (day < 17532 ? 1841500 : 1864500))) : (day < 19358 ? (day < 18628 ? (day < 18262 ? 1887800 : 1909500) : (day < 18993 ? 1933400 : 1936300)) : (day < 20089 ? (day < 19723 ? 1974100 : 2037300) : (day < 20454 ? 2110600 : 2205600)))

const SATS_20 = (day) => day < 17897 ? (day < 16436 ? (day < 15706 ? (day < 15340 ? 1659700 : 1707800) : (day < 16071 ? 1735100 : 1766300)) : (day < 17167 ? (day < 16801 ? 1792800 : 1812500) : (day < 17532 ? 1841500 : 1864500))) : (day < 19358 ? (day < 18628 ? (day < 18262 ? 1887800 : 1909500) : (day < 18993 ? 1933400 : 1936300)) : (day < 20089 ? (day < 19723 ? 1974100 : 2037300) : (day < 20454 ? 2110600 : 2205600)))

const SATS_21 = (day) => day < 17897 ? (day < 16436 ? (day < 15706 ? (day < 15340 ? 1334500 : 1373200) : (day < 16071 ? 1395200 : 1420300)) : (day < 17167 ? (day < 16801 ? 1441600 : 1457500) : (day < 17532 ? 1480800 : 1499300))) : (day < 19358 ? (day < 18628 ? (day < 18262 ? 1518000 : 1535500) : (day < 18993 ? 1554700 : 1557000)) : (day < 20089 ? (day < 19723 ? 1587400 : 1638200) : (day < 20454 ? 1697200 : 1773600)))

const SATS_22 = (day) => day < 16804 ? (day < 14977 ? (day < 13885 ? (day < 13514 ? 333500 : 341500) : (day < 14249 ? 351500 : (day < 14613 ? 362500 : 376000))) : (day < 15712 ? (day < 15341 ? 383000 : 394000) : (day < 16076 ? 400500 : (day < 16440 ? 407500 : 413500)))) : (day < 18631 ? (day < 17532 ? (day < 17168 ? 418000 : 424500) : (day < 17903 ? 430000 : (day < 18267 ? 435500 : 440500))) : (day < 19723 ? (day < 18995 ? 446000 : (day < 19359 ? 446500 : 455000)) : (day < 20094 ? 469500 : (day < 20458 ? 486500 : 508500))))

const HELLIGDAGE_1 = holidayTable([{"on":{"month":1,"day":1}},{"on":{"easter":-3}},{"on":{"easter":-2}},{"on":{"easter":0}},{"on":{"easter":1}},{"on":{"easter":26},"to":19722},{"on":{"easter":39}},{"on":{"easter":49}},{"on":{"easter":50}},{"on":{"month":12,"day":25}},{"on":{"month":12,"day":26}}], [1, 2, 3, 4, 5, 6])

function svar_1(f, s) {
  // SDL.6.1: Første fraværsdag (SDL § 6, stk. 1)
  const v0 = periods(f.fravaer, (r_fravaer) => r_fravaer.omfang === 'fuldt' || r_fravaer.omfang === 'delvist')
  s[523] = v0
  const v1 = f.fravaer !== undefined ? v0 : NO_DAYS
  s[21] = v1
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
  s[18] = v10
  const v11 = v9 ? v5 : NEVER
  s[19] = v11
  const v12 = v10 <= 13331 /* 2006-07-02 */
  s[22] = v12
  const v13 = v11 >= 13332 /* 2006-07-03 */
  s[17] = v13
  const v14 = v10 <= 2147483646
  s[20] = v14
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
  s[27] = v27
  const v28 = v26 ? v22 : NEVER
  s[26] = v28
  const v29 = v28 >= v19
  const v30 = v27 >= v20
  const v31 = v29 ? v19 : NEVER
  const v32 = v30 ? v20 : NEVER
  const v33 = v11 === NEVER
  s[31] = v33
  const SDL_6_1_er = v12 || v15
  s[78] = SDL_6_1_er
  const SDL_6_1 = v12 ? FIRST_DAY : v31
  s[77] = SDL_6_1
  const SDL_6_1_hoej = v12 ? NEVER : v32
  s[80] = SDL_6_1_hoej
  const SDL_6_1_ir = v12 || v33
  s[28] = SDL_6_1_ir
  // ALF.62.3: Sidste sygedag, a-kassen betaler (ALF § 62, stk. 3)
  const v38 = SDL_6_1_er && SDL_6_1 <= 13331 /* 2006-07-02 */
  s[82] = v38
  const v39 = SDL_6_1_hoej >= 13332 /* 2006-07-03 */
  s[79] = v39
  const v40 = SDL_6_1 <= 16439 /* 2015-01-04 */
  s[95] = v40
  const v41 = SDL_6_1_er && v39 && v40
  const v42 = SDL_6_1 <= 2147483646
  s[81] = v42
  const v43 = SDL_6_1_er && SDL_6_1_hoej >= 16440 /* 2015-01-05 */ && v42
  s[98] = v43
  const v44 = f.persongruppe === 'ledig'
  const v45 = f.persongruppe !== undefined && v44 || !(f.persongruppe !== undefined)
  s[104] = v45
  const v46 = f.persongruppe !== undefined && !v44 || !(f.persongruppe !== undefined)
  s[106] = v46
  const v47 = shiftDays(SDL_6_1, 13)
  const v48 = shiftDays(SDL_6_1_hoej, 13)
  const v49 = Math.min(v47, f.sidsteDagMedDagpengeret ?? FIRST_DAY)
  const v50 = Math.min(v48, f.sidsteDagMedDagpengeret ?? 84005 /* 2199-12-31 */)
  const v51 = f.dagpengerettenSlutter !== false && SDL_6_1_er
  const v52 = f.dagpengerettenSlutter !== true && SDL_6_1_er
  const v53 = v45 && (v51 || v52)
  const v54 = SDL_6_1_ir || SDL_6_1_er && SDL_6_1_hoej === NEVER
  s[83] = v54
  const v55 = v43 && (v53 || v46)
  const ALF_62_3 = v38 ? FIRST_DAY : v55 ? (v53 ? (v51 ? (v52 ? Math.min(v47, v49) : v49) : v47) : NEVER) : NEVER
  s[508] = ALF_62_3
  const ALF_62_3_hoej = v38 ? NEVER : v41 ? NEVER : v46 ? NEVER : v51 ? (v52 ? Math.max(v48, v50) : v50) : v48
  s[509] = ALF_62_3_hoej
  const ALF_62_3_er = v38 || v41 || v55
  s[507] = ALF_62_3_er
  const ALF_62_3_ir = v38 || v43 && v45 && (f.dagpengerettenSlutter !== false && SDL_6_1_ir || f.dagpengerettenSlutter !== true && SDL_6_1_ir) || v54
  s[510] = ALF_62_3_ir
  // BEK937.27: Sygedagpenge under uddannelse (BEK 937/2024 § 27, stk. 1-3)
  const LAB_43_ir = v2 <= 13331 /* 2006-07-02 */
  s[12] = LAB_43_ir
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
  const BEK937_27 = v72 && (LAB_43_ir || v62 && (v64 || v68) || v69 && (v64 || v68 || f.uddannelseUnderSygdom !== undefined && v70 || !(f.uddannelseUnderSygdom !== undefined)))
  s[672] = BEK937_27
  const BEK937_27_nej = v72 && (LAB_43_ir || v62 && v65 && v67 || v69 && v65 && v67 && (f.uddannelseUnderSygdom !== undefined && !v70 || !(f.uddannelseUnderSygdom !== undefined)))
  s[673] = BEK937_27_nej
  const BEK937_27_ir = v72 && LAB_43_ir || f.uddannelseUnderSygdom !== undefined && v71 || !(f.uddannelseUnderSygdom !== undefined)
  s[674] = BEK937_27_ir
}

function svar_2(f, s) {
  // FERIEBEK.2.6: 12 måneder med løntilskud imellem (BEK 762/2025 § 2, stk. 6)
  const v0 = s[0] <= 15705 /* 2012-12-31 */
  s[8] = v0
  const LAS_69k_6_senest_er = s[1] >= 15706 /* 2013-01-01 */
  s[9] = LAS_69k_6_senest_er
  const v2 = s[0] >= 15706 /* 2013-01-01 */
  s[205] = v2
  const v3 = sum(f.ydelsesperioder, (r_ydelsesperioder) => r_ydelsesperioder.slags === 'loentilskud' ? 1 : 0)
  const FERIEBEK_2_6 = LAS_69k_6_senest_er && (f.ydelsesperioder !== undefined ? v3 : Infinity) > 0 && (v0 || LAS_69k_6_senest_er)
  s[676] = FERIEBEK_2_6
  const FERIEBEK_2_6_ir = FERIEBEK_2_6 || !v2 || (f.ydelsesperioder !== undefined ? v3 : 0) <= 0
  s[677] = FERIEBEK_2_6_ir
  // FERIEBEK.2: 12 sammenhængende måneder med ressourceforløbsydelse (BEK 762/2025 § 2, stk. 1-8)
  const v6 = s[0] <= 16070 /* 2013-12-31 */
  s[214] = v6
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
  s[201] = v40
  const v41 = s[1] >= 16071 /* 2014-01-01 */ && v40
  const v42 = s[1] >= 16617 /* 2015-07-01 */
  s[202] = v42
  const v43 = s[0] <= 18261 /* 2019-12-31 */
  s[13] = v43
  const v44 = v42 && v43
  const v45 = s[1] >= 18262 /* 2020-01-01 */
  s[5] = v45
  const v46 = s[0] <= 20269 /* 2025-06-30 */
  s[203] = v46
  const v47 = v45 && v46
  const v48 = s[1] >= 20270 /* 2025-07-01 */
  s[204] = v48
  const FERIEBEK_2 = LAS_69k_6_senest_er && (v0 || v7 && v38 || v41 && v38 || v44 && v38 || v47 && v38 || v48 && v38)
  s[320] = FERIEBEK_2
  const FERIEBEK_2_nej = LAS_69k_6_senest_er && (v0 || v7 && v39 || v41 && v39 || v44 && v39 || v47 && v39 || v48 && v39)
  s[319] = FERIEBEK_2_nej
  const v51 = LAS_69k_6_senest_er && v0
  const FERIEBEK_2_ir = v51 || !v2
  s[213] = FERIEBEK_2_ir
  // LAB.31.3: Mindste antal samtaler i forløbet (lov 1750/2025 § 1)
  const v53 = s[0] <= 16251 /* 2014-06-30 */
  s[3] = v53
  const LAS_69t_2_er = s[1] >= 16252 /* 2014-07-01 */
  s[116] = LAS_69t_2_er
  const v55 = LAS_69t_2_er && v43
  s[4] = v55
  const v56 = s[0] <= 20484 /* 2026-01-31 */
  s[10] = v56
  const v57 = v45 && v56
  s[14] = v57
  const v58 = s[1] >= 20485 /* 2026-02-01 */
  s[11] = v58
  const v59 = v57 || v58
  s[374] = v59
  const LAB_31_3 = v53 ? -Infinity : v59 ? (v58 ? -Infinity : 4) : 6
  s[678] = LAB_31_3
  const v61 = v58 ? Infinity : 4
  const LAB_31_3_hoej = v53 ? Infinity : v55 ? (v59 ? Math.max(6, v61) : 6) : v61
  s[679] = LAB_31_3_hoej
  const v63 = s[0] >= 16252 /* 2014-07-01 */
  s[236] = v63
  const v64 = f.erIJobafklaring !== true || !v63
  s[6] = v64
  const LAB_31_3_er = f.erIJobafklaring !== false && LAS_69t_2_er
  s[2] = LAB_31_3_er
  const LAB_31_3_ir = LAB_31_3_er && (v53 || v58) || v64
  s[659] = LAB_31_3_ir
  // LAB.31.3.vindue: De første samtaler skal være holdt (lov 1750/2025 § 1)
  const v67 = f.jobafklaringStartede ?? FIRST_DAY
  s[15] = v67
  const v68 = f.jobafklaringStartede ?? 84005 /* 2199-12-31 */
  s[16] = v68
  const v69 = shiftDays(shiftMonths(v67, 6), -1)
  const v70 = shiftDays(shiftMonths(v68, 6), -1)
  const v71 = shiftDays(shiftMonths(v67, 12), -1)
  const v72 = shiftDays(shiftMonths(v68, 12), -1)
  const v73 = f.risikoForFireAar !== false ? (f.risikoForFireAar !== true ? Math.min(v69, v71) : v69) : v71
  const v74 = f.risikoForFireAar !== false ? (f.risikoForFireAar !== true ? Math.max(v70, v72) : v70) : v72
  const v75 = v58 ? FIRST_DAY : v69
  const LAB_31_3_vindue = v53 ? FIRST_DAY : v55 ? (v59 ? Math.min(v73, v75) : v73) : v75
  s[681] = LAB_31_3_vindue
  const v77 = v58 ? NEVER : v70
  const LAB_31_3_vindue_hoej = v53 ? NEVER : v55 ? (v59 ? Math.max(v74, v77) : v74) : v77
  s[682] = LAB_31_3_vindue_hoej
}

function svar_3(f, s) {
  // LAB.33.3: Kontaktforløb uden kontakt (standby) i jobafklaringsforløb (LAB § 33, stk. 3)
  const LAB_33_3 = s[2] && (s[3] || s[4] && f.kontaktUhensigtsmaessig !== false || s[5] && f.kontaktUhensigtsmaessig !== false)
  s[683] = LAB_33_3
  const LAB_33_3_nej = s[2] && (s[3] || s[4] && f.kontaktUhensigtsmaessig !== true || s[5] && f.kontaktUhensigtsmaessig !== true)
  s[684] = LAB_33_3_nej
  const LAB_36_3_nej = s[2] && s[3]
  s[687] = LAB_36_3_nej
  const LAB_33_3_ir = LAB_36_3_nej || s[6]
  s[660] = LAB_33_3_ir
  // LAB.36.3: Ret til en koordinerende sagsbehandler (LAB § 36, stk. 3)
  const LAB_36_3 = s[2] && (s[3] || s[4] || s[5])
  s[686] = LAB_36_3
  // LOV1750.21.8: Dit ressourceforløb fortsætter efter de gamle regler (lov 1750/2025 § 21, stk. 8)
  const v5 = s[7] && s[8]
  s[157] = v5
  const v6 = s[9] && s[10]
  s[208] = v6
  const v7 = f.ressourceforloebErBevilget !== true || (f.ressourceforloebBevilgetDen ?? 84005 /* 2199-12-31 */) > 20484 /* 2026-01-31 */
  s[159] = v7
  const v8 = s[11] && f.ressourceforloebErBevilget !== false && (f.ressourceforloebBevilgetDen ?? FIRST_DAY) <= 20484 /* 2026-01-31 */
  s[158] = v8
  const LOV1750_21_8 = f.ressourceforloebErBevilget !== false && (s[12] || v6 || v8)
  s[163] = LOV1750_21_8
  const LOV1750_21_8_nej = f.ressourceforloebErBevilget !== false && (s[12] || v5 || s[11] && v7)
  s[162] = LOV1750_21_8_nej
  const LOV1750_21_8_ir = f.ressourceforloebErBevilget !== false && s[12] || f.ressourceforloebErBevilget !== true
  s[164] = LOV1750_21_8_ir
  // LAB.36.3.ressourceforløb: Koordinerende sagsbehandler (LAB § 36, stk. 3)
  const v12 = s[9] && s[13]
  s[186] = v12
  const v13 = s[11] && LOV1750_21_8
  s[160] = v13
  const v14 = s[11] && LOV1750_21_8_nej
  s[167] = v14
  const v15 = s[11] && LOV1750_21_8_ir
  s[168] = v15
  const LAB_36_3_ressourceforloeb = f.ressourceforloebErBevilget !== false && (s[12] || v12 || s[14] || v13)
  s[688] = LAB_36_3_ressourceforloeb
  const LAB_36_3_ressourceforloeb_nej = f.ressourceforloebErBevilget !== false && (s[12] || v5 || v14)
  s[661] = LAB_36_3_ressourceforloeb_nej
  const LAB_36_3_ressourceforloeb_ir = f.ressourceforloebErBevilget !== false && (s[12] || v15) || f.ressourceforloebErBevilget !== true
  s[662] = LAB_36_3_ressourceforloeb_ir
  // LAB.43: Samlet beskrivelse (LAB § 43)
  const v19 = s[0] <= 20634 /* 2026-06-30 */
  s[153] = v19
  const v20 = s[1] >= 20635 /* 2026-07-01 */
  s[154] = v20
  const v21 = f.afgoerelsenGaelder === 'fleksjob' || f.afgoerelsenGaelder === 'tilskud_til_selvstaendig' || f.afgoerelsenGaelder === 'foertidspension'
  const v22 = f.afgoerelsenGaelder !== undefined && v21 || !(f.afgoerelsenGaelder !== undefined)
  s[383] = v22
  const v23 = f.afgoerelsenGaelder !== undefined && !v21 || !(f.afgoerelsenGaelder !== undefined)
  s[384] = v23
  const LAB_43 = s[12] || v20 && v22
  s[663] = LAB_43
  const LAB_43_nej = s[12] || s[7] && v19 || v20 && v23
  s[664] = LAB_43_nej
  // LAB.109.2.kraft: Undtagelsen om 8 uger gælder (LAB § 109, stk. 2)
  const v26 = s[15] <= 16251 /* 2014-06-30 */
  s[147] = v26
  const v27 = s[16] >= 16252 /* 2014-07-01 */
  s[140] = v27
  const v28 = s[15] <= 16617 /* 2015-07-01 */
  s[141] = v28
  const v29 = s[16] >= 16618 /* 2015-07-02 */ && s[15] <= 17125 /* 2016-11-20 */
  s[146] = v29
  const v30 = s[16] >= 17126 /* 2016-11-21 */
  s[142] = v30
  const LAB_109_2_kraft = v27 && (v26 || v29 || v30)
  s[709] = LAB_109_2_kraft
  const LAB_109_2_kraft_nej = v27 && (v26 || v27 && v28 || v29)
  s[710] = LAB_109_2_kraft_nej
  const LAB_109_2_kraft_ir = v27 && (v26 || v29) || s[15] < 16252 /* 2014-07-01 */
  s[711] = LAB_109_2_kraft_ir
  // LAB.109.1: Sagen om det første forløb skal i rehabiliteringsteamet (lov 1750/2025 § 1)
  const v34 = s[15] <= 18261 /* 2019-12-31 */
  s[143] = v34
  const v35 = v27 && v34
  const v36 = s[16] >= 18262 /* 2020-01-01 */
  s[150] = v36
  const v37 = s[15] <= 20634 /* 2026-06-30 */
  const v38 = s[16] >= 20635 /* 2026-07-01 */
  const v39 = shiftDays(s[16], 56) >= (f.ventesFuldtRaskDen ?? FIRST_DAY)
  s[139] = v39
  const v40 = f.ventesFuldtRask !== false && v39 && (LAB_109_2_kraft || LAB_109_2_kraft_ir) || f.fikTvaerfagligIndsats !== false && f.overgikVedRevurderingen !== false
  const v41 = (f.ventesFuldtRask !== true || shiftDays(s[15], 56) < (f.ventesFuldtRaskDen ?? 84005 /* 2199-12-31 */) || LAB_109_2_kraft_nej) && (f.fikTvaerfagligIndsats !== true || f.overgikVedRevurderingen !== true)
  const v42 = v36 && s[15] <= 20088 /* 2024-12-31 */
  s[144] = v42
  const v43 = s[16] >= 20089 /* 2025-01-01 */
  s[145] = v43
  const v44 = v43 && v37
  const v45 = s[0] >= 20635 /* 2026-07-01 */
  s[161] = v45
  const v46 = v20 && v43 && s[15] < 20635 /* 2026-07-01 */
  const LAB_109_1 = v27 && (v46 || !(v46 && !(!v45 || s[15] < 20089 /* 2025-01-01 */ || v38)) && (v26 || v35 && v41 || v42 && v41 || v44 && f.tvaerfagligtBehovIForloebet !== false))
  s[703] = LAB_109_1
  const LAB_109_1_nej = v27 && (v46 || !(v46 && !(!v45 || s[15] < 20089 /* 2025-01-01 */ || v38)) && (v26 || v35 && v40 || v42 && v40 || v44 && f.tvaerfagligtBehovIForloebet !== true || v38))
  s[704] = LAB_109_1_nej
  const LAB_109_1_ir = v27 && (v46 || !(v46 && !(!v45 || s[15] < 20089 /* 2025-01-01 */ || v38)) && v26) || s[15] < 16252 /* 2014-07-01 */
  s[705] = LAB_109_1_ir
  // LAB.44.1: Planens forberedende del skal laves før teamet (lov 1750/2025 § 1)
  const v50 = v26 || v35 || v36 && v37 || v38
  const v51 = v26 || v38
  const v52 = s[15] < 16252 /* 2014-07-01 */ || LAB_109_1_nej
  s[149] = v52
  const LAB_109_1_frist_er = v27 && (LAB_109_1 || LAB_109_1_ir)
  s[148] = LAB_109_1_frist_er
  const LAB_44_1 = LAB_109_1_frist_er && v50
  s[692] = LAB_44_1
  const LAB_44_1_nej = LAB_109_1_frist_er && v51
  s[693] = LAB_44_1_nej
  const LAB_44_1_ir = LAB_44_1_nej || v52
  s[694] = LAB_44_1_ir
  // LAB.45.1: Du skal have planens indsatsdel (lov 1750/2025 § 1)
  const LAB_45_1 = v27 && v50
  s[695] = LAB_45_1
  const LAB_45_1_nej = v27 && v51
  s[696] = LAB_45_1_nej
  const LAB_45_1_ir = LAB_45_1_nej || s[15] < 16252 /* 2014-07-01 */
  s[697] = LAB_45_1_ir
}

function svar_4(f, s) {
  // SDL.7.2: Det mindste fravær (SDL § 7, stk. 2)
  const v0 = s[0] <= 15011 /* 2011-02-06 */
  s[459] = v0
  const v1 = s[7] && v0
  s[108] = v1
  const v2 = f.persongruppe === 'loenmodtager'
  const v3 = f.persongruppe !== undefined && v2 || !(f.persongruppe !== undefined)
  s[86] = v3
  const v4 = f.persongruppe !== undefined && !v2 || !(f.persongruppe !== undefined)
  s[87] = v4
  const v5 = f.timerDuKanArbejde ?? 0
  const v6 = f.timerDuKanArbejde ?? 16800
  const v7 = v5 <= 0
  const v8 = f.normalTimerPrUge ?? 0
  s[628] = v8
  const v9 = f.normalTimerPrUge ?? 16800
  s[629] = v9
  const v10 = v8 - v6
  s[637] = v10
  const v11 = v9 - v5
  s[638] = v11
  const v12 = v7 || v11 >= 400
  const v13 = !(v7 && v5 === v6) && v10 < 400
  const v14 = f.persongruppe === 'selvstaendig'
  const v15 = f.persongruppe !== undefined && v14
  const v16 = v15 || !(f.persongruppe !== undefined)
  s[103] = v16
  const v17 = f.persongruppe !== undefined && !v14
  const v18 = v17 || !(f.persongruppe !== undefined)
  s[105] = v18
  const v19 = f.andelAfArbejdetDuKan ?? 0
  s[241] = v19
  const v20 = f.andelAfArbejdetDuKan ?? 10000
  s[244] = v20
  const v21 = v19 <= 5000
  s[242] = v21
  const v22 = v20 <= 5000
  s[243] = v22
  const v23 = v18 || !v22
  const v24 = v16 && v21
  const v25 = f.persongruppe === 'ledig' || f.persongruppe === 'ingen'
  const v26 = f.persongruppe !== undefined && v25 || !(f.persongruppe !== undefined)
  const v27 = f.persongruppe !== undefined && !v25 || !(f.persongruppe !== undefined)
  const v28 = v3 && v12 || v24 || v26
  const v29 = (v4 || v13) && v23 && v27
  const v30 = s[1] >= 15012 /* 2011-02-07 */
  s[107] = v30
  const v31 = v30 && s[8]
  s[398] = v31
  const v32 = s[9] && s[0] <= 15883 /* 2013-06-27 */
  s[399] = v32
  const v33 = f.ansatFra ?? FIRST_DAY
  s[84] = v33
  const v34 = f.ansatFra ?? 84005 /* 2199-12-31 */
  s[85] = v34
  const v35 = v3 && (v12 || f.ansatIFleksjob !== false && v34 >= 15706 /* 2013-01-01 */) || v24 || v26
  const v36 = (v4 || v13 && (f.ansatIFleksjob !== true || v33 < 15706 /* 2013-01-01 */)) && v23 && v27
  const v37 = s[1] >= 15884 /* 2013-06-28 */
  s[397] = v37
  const SDL_7_2 = s[12] || v1 && v28 || v31 && v28 || v32 && v35 || v37 && v35
  s[906] = SDL_7_2
  const SDL_7_2_nej = s[12] || v1 && v29 || v31 && v29 || v32 && v36 || v37 && v36
  s[907] = SDL_7_2_nej
  // SDL.7.1: Uarbejdsdygtig på grund af egen sygdom (SDL § 7, stk. 1-2)
  const SDL_7_1 = s[12] || s[7] && f.uarbejdsdygtigVedEgenSygdom !== false && (SDL_7_2 || s[12])
  s[109] = SDL_7_1
  const SDL_7_1_nej = s[12] || s[7] && (f.uarbejdsdygtigVedEgenSygdom !== true || SDL_7_2_nej)
  s[115] = SDL_7_1_nej
  // SDL.24.3.2: De første dage, der ikke tæller (SDL § 24, stk. 3, nr. 1-2)
  const v42 = v16 ? 14 : 15
  const v43 = v18 ? 15 : 14
  const v44 = v16 ? 14 : 21
  const v45 = v18 ? 21 : 14
  const v46 = v16 ? 14 : 30
  const v47 = v18 ? 30 : 14
  // SDL.24.3: Dage, der tæller med (SDL § 24, stk. 3-4)
  const v48 = s[17] && s[18] <= 15011 /* 2011-02-06 */
  s[29] = v48
  const v49 = s[19] >= 15012 /* 2011-02-07 */ && s[20]
  s[30] = v49
  const v50 = dropFirst(s[21], (start) => start >= NEVER ? 0 : start >= 13332 /* 2006-07-03 */ ? (start >= 13605 /* 2007-04-02 */ ? (start >= 14032 /* 2008-06-02 */ ? (start >= 15341 /* 2012-01-02 */ ? v47 : v45) : v43) : 14) : Infinity)
  const v51 = dropFirst(s[21], (start) => { const r0_0 = start >= 13332 /* 2006-07-03 */; const r0_1 = start >= NEVER; const r0_2 = r0_0 ? (start >= 13605 /* 2007-04-02 */ ? (start >= 14032 /* 2008-06-02 */ ? (start >= 15341 /* 2012-01-02 */ ? v46 : v44) : v42) : 14) : -Infinity; return Math.max(0, r0_1 ? 0 : r0_1 || !r0_0 ? Math.min(0, r0_2) : r0_2) })
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
  const v66 = s[22] && v48
  const v67 = v66 ? NO_DAYS : s[22] ? NO_DAYS : v64
  const v68 = v66 ? ALL_DAYS : s[22] ? ALL_DAYS : v65
  const v69 = s[22] || v48
  const v70 = v69 && v49
  const SDL_24_3 = v70 ? v67 : v69 ? v67 : v64
  s[23] = SDL_24_3
  const SDL_24_3_hoej = v70 ? v68 : v69 ? v68 : v65
  s[24] = SDL_24_3_hoej
  const SDL_24_3_eksakt = (!v70 || sameDays(v64, v67)) && (!v69 || (!v66 || sameDays(NO_DAYS, v64)) && !s[22] && (!v48 || v59)) && (!v49 || v59)
  s[971] = SDL_24_3_eksakt
  const SDL_24_3_er = v69 || v49
  s[25] = SDL_24_3_er
}

function svar_5(f, s) {
  // SDL.25.1: Grænsen for pensionister m.fl. (SDL § 25, stk. 1)
  const v0 = f.pensionDuFaar === 'foertidspension' || f.pensionDuFaar === 'seniorpension'
  const v1 = f.pensionDuFaar !== undefined && v0 || !(f.pensionDuFaar !== undefined)
  s[118] = v1
  const v2 = f.pensionDuFaar !== undefined && !v0 || !(f.pensionDuFaar !== undefined)
  s[120] = v2
  const v3 = f.pensionDuFaar === 'tidlig_pension'
  const v4 = f.pensionDuFaar !== undefined && v3 || !(f.pensionDuFaar !== undefined)
  s[119] = v4
  const v5 = f.pensionDuFaar !== undefined && !v3 || !(f.pensionDuFaar !== undefined)
  s[121] = v5
  const v6 = onWeekdays(s[23], 62)
  s[33] = v6
  const v7 = onWeekdays(s[24], 62)
  s[32] = v7
  const v8 = monthEndOver(v7, 12, 130, s[18])
  const v9 = monthEndOver(v6, 12, 130, s[19])
  const v10 = s[25] && s[26] >= v8
  const v11 = s[25] && s[27] < v9
  const v12 = v10 && s[25]
  const v13 = s[28] && s[25] && v9 >= NEVER
  const v14 = v12 ? v8 : NEVER
  const v15 = v11 ? NEVER : v9
  const v16 = v12 ? (v11 || v13 ? Math.max(v9, v15) : v9) : v15
  const v17 = v12 || v11 || v13
  const v18 = monthEndOver(s[24], 12, 182, s[18])
  const v19 = monthEndOver(s[23], 12, 182, s[19])
  const v20 = s[25] && s[26] >= v18
  const v21 = s[25] && s[27] < v19
  const v22 = v20 && s[25]
  const v23 = s[28] && s[25] && v19 >= NEVER
  const v24 = v22 ? v18 : NEVER
  const v25 = v21 ? NEVER : v19
  const v26 = v22 ? (v21 || v23 ? Math.max(v19, v25) : v19) : v25
  const v27 = v22 || v21 || v23
  const SDL_25_1 = s[22] ? FIRST_DAY : s[29] ? FIRST_DAY : v17 ? (v27 ? Math.min(v14, v24) : v14) : v24
  s[124] = SDL_25_1
  const SDL_25_1_hoej = s[22] ? NEVER : s[29] ? NEVER : v17 ? (v27 ? Math.max(v16, v26) : v16) : v26
  s[125] = SDL_25_1_hoej
  const v30 = v1 || f.opfylderHelbredsbetingelserForFoertidspension !== false || f.naaetFolkepensionsalder !== false || v4
  s[524] = v30
  const v31 = v2 && f.opfylderHelbredsbetingelserForFoertidspension !== true && f.naaetFolkepensionsalder !== true && v5
  s[525] = v31
  const SDL_25_1_er = v30 && (s[22] || s[29] || s[30] && (v17 || v27))
  s[122] = SDL_25_1_er
  const SDL_25_1_ir = v30 && (s[22] || s[29] || s[30] && (v10 && s[28] || s[28] && !((!s[25] || !s[28] && v8 === v9) && s[25] && (!s[25] || v8 === NEVER)) || v20 && s[28] || s[28] && !((!s[25] || !s[28] && v18 === v19) && s[25] && (!s[25] || v18 === NEVER))) || s[31]) || v31
  s[127] = SDL_25_1_ir
}

function svar_6(f, s) {
  // SDL.24.1: Revurderingstidspunktet (SDL § 24, stk. 1)
  const v0 = monthEndOver(s[32], 18, 260, s[18])
  const v1 = monthEndOver(s[33], 18, 260, s[19])
  const v2 = s[25] && v0 <= 16251 /* 2014-06-30 */
  const v3 = s[25] && v1 > 16251 /* 2014-06-30 */
  const v4 = s[25] && s[26] >= v0
  const v5 = s[25] && s[27] < v1
  const v6 = v4 && s[25]
  const v7 = s[28] && s[25] && v1 >= NEVER
  const v8 = v6 ? v0 : NEVER
  const v9 = v5 ? NEVER : v1
  const v10 = v6 ? (v5 || v7 ? Math.max(v1, v9) : v1) : v9
  const v11 = v6 || v5 || v7
  const v12 = v4 && s[28] || s[28] && !((!s[25] || !s[28] && v0 === v1) && s[25] && (!s[25] || v0 === NEVER))
  const v13 = v2 && v11
  const v14 = s[28] && v11 && v10 >= NEVER
  const v15 = v13 ? v8 : NEVER
  s[45] = v15
  const v16 = v3 ? NEVER : v10
  const v17 = v13 ? (v3 || v14 ? Math.max(v10, v16) : v10) : v16
  s[46] = v17
  const v18 = v13 || v3 || v14
  s[44] = v18
  const v19 = v2 && v12 || s[28] && !((!v11 || !v12 && v8 === v10) && v11 && (!v11 || v8 === NEVER))
  s[42] = v19
  const v20 = monthEndOver(s[24], 18, 364, s[18])
  const v21 = monthEndOver(s[23], 18, 364, s[19])
  const v22 = s[25] && v20 <= 16251 /* 2014-06-30 */
  const v23 = s[25] && v21 > 16251 /* 2014-06-30 */
  const v24 = s[25] && s[26] >= v20
  const v25 = s[25] && s[27] < v21
  const v26 = v24 && s[25]
  const v27 = s[28] && s[25] && v21 >= NEVER
  const v28 = v26 ? v20 : NEVER
  const v29 = v25 ? NEVER : v21
  const v30 = v26 ? (v25 || v27 ? Math.max(v21, v29) : v21) : v29
  const v31 = v26 || v25 || v27
  const v32 = v24 && s[28] || s[28] && !((!s[25] || !s[28] && v20 === v21) && s[25] && (!s[25] || v20 === NEVER))
  const v33 = v22 && v31
  const v34 = s[28] && v31 && v30 >= NEVER
  const v35 = v33 ? v28 : NEVER
  s[48] = v35
  const v36 = v23 ? NEVER : v30
  const v37 = v33 ? (v23 || v34 ? Math.max(v30, v36) : v30) : v36
  s[49] = v37
  const v38 = v33 || v23 || v34
  s[47] = v38
  const v39 = v22 && v32 || s[28] && !((!v31 || !v32 && v28 === v30) && v31 && (!v31 || v28 === NEVER))
  s[43] = v39
  const v40 = v18 || v38
  const v41 = v18 ? (v38 ? Math.min(v15, v35) : v15) : v35
  const v42 = v18 ? (v38 ? Math.max(v17, v37) : v17) : v37
  s[37] = v42
  const v43 = v18 && v15 <= 16251 /* 2014-06-30 */ && v17 >= 13332 /* 2006-07-03 */ || v38 && v35 <= 16251 /* 2014-06-30 */ && v37 >= 13332 /* 2006-07-03 */
  s[41] = v43
  const v44 = Math.max(s[18], 16252 /* 2014-07-01 */)
  const v45 = Math.max(s[19], 16252 /* 2014-07-01 */)
  const v46 = monthEndOver(s[32], 9, 110, v44)
  const v47 = monthEndOver(s[33], 9, 110, v45)
  const v48 = s[25] && s[26] >= v46
  const v49 = s[25] && s[27] < v47
  const v50 = v48 && s[25]
  const v51 = s[28] && s[25] && v47 >= NEVER
  const v52 = v50 ? v46 : NEVER
  const v53 = v49 ? NEVER : v47
  const v54 = v50 ? (v49 || v51 ? Math.max(v47, v53) : v47) : v53
  const v55 = v50 || v49 || v51
  s[53] = v55
  const v56 = v48 && s[28] || s[28] && !((!s[25] || !s[28] && v46 === v47) && s[25] && (!s[25] || v46 === NEVER))
  s[51] = v56
  const v57 = monthEndOver(s[24], 9, 154, v44)
  const v58 = monthEndOver(s[23], 9, 154, v45)
  const v59 = s[25] && s[26] >= v57
  const v60 = s[25] && s[27] < v58
  const v61 = v59 && s[25]
  const v62 = s[28] && s[25] && v58 >= NEVER
  const v63 = v61 ? v57 : NEVER
  const v64 = v60 ? NEVER : v58
  const v65 = v61 ? (v60 || v62 ? Math.max(v58, v64) : v58) : v64
  const v66 = v61 || v60 || v62
  s[54] = v66
  const v67 = v59 && s[28] || s[28] && !((!s[25] || !s[28] && v57 === v58) && s[25] && (!s[25] || v57 === NEVER))
  s[52] = v67
  const v68 = v55 || v66
  s[50] = v68
  const v69 = !(v55 && !v56 || v66 && !v67) && (v40 || v55 || v66)
  const v70 = v69 ? FIRST_DAY : v55 ? (v66 ? Math.min(v52, v63) : v52) : v63
  const v71 = v69 ? NEVER : v55 ? (v66 ? Math.max(v54, v65) : v54) : v65
  s[38] = v71
  const v72 = v43 && v40
  s[35] = v72
  const v73 = !(v18 && !v19 && v15 >= 13332 /* 2006-07-03 */ && v17 <= 16251 /* 2014-06-30 */ || v38 && !v39 && v35 >= 13332 /* 2006-07-03 */ && v37 <= 16251 /* 2014-06-30 */) && (v68 || v69)
  s[36] = v73
  const v74 = s[25] && countDays(s[32], 15979 /* 2013-10-01 */, 16251 /* 2014-06-30 */) > 110
  const v75 = v2 || s[25] && countDays(s[33], 15979 /* 2013-10-01 */, 16251 /* 2014-06-30 */) <= 110
  s[39] = v75
  const v76 = s[25] && countDays(s[24], 15979 /* 2013-10-01 */, 16251 /* 2014-06-30 */) > 154
  const v77 = v22 || s[25] && countDays(s[23], 15979 /* 2013-10-01 */, 16251 /* 2014-06-30 */) <= 154
  s[40] = v77
  const v78 = s[18] < 16252 /* 2014-07-01 */ && (s[25] && countDays(s[24], 16252 /* 2014-07-01 */, 16252 /* 2014-07-01 */) >= 1 || s[28]) && ((v3 || s[28]) && (v74 || s[28]) && (v3 || v74) || (v23 || s[28]) && (v76 || s[28]) && (v23 || v76) || s[28])
  s[34] = v78
  const SDL_24_1 = v78 ? FIRST_DAY : v72 ? (v73 ? Math.min(v41, v70) : v41) : v70
  s[55] = SDL_24_1
}

function svar_7(f, s) {
  // SDL.24.1: Revurderingstidspunktet (SDL § 24, stk. 1)
  const SDL_24_1_hoej = s[34] ? NEVER : s[35] ? (s[36] ? Math.max(s[37], s[38]) : s[37]) : s[38]
  s[126] = SDL_24_1_hoej
  const SDL_24_1_er = s[18] < NEVER && (s[34] || !(s[34] && !(s[19] >= 16252 /* 2014-07-01 */ || s[25] && countDays(s[23], 16252 /* 2014-07-01 */, 16252 /* 2014-07-01 */) < 1 || (s[39] || s[28]) && (s[40] || s[28]) && (s[39] || s[40]))) && (s[35] || s[36]))
  s[123] = SDL_24_1_er
  const SDL_24_1_ir = s[18] < NEVER && (s[34] || !(s[34] && !(s[19] >= 16252 /* 2014-07-01 */ || s[25] && countDays(s[23], 16252 /* 2014-07-01 */, 16252 /* 2014-07-01 */) < 1 || (s[39] || s[28]) && (s[40] || s[28]) && (s[39] || s[40]))) && (s[41] && (s[42] || s[43]) || !(s[44] && !s[42] && s[45] >= 13332 /* 2006-07-03 */ && s[46] <= 16251 /* 2014-06-30 */ || s[47] && !s[43] && s[48] >= 13332 /* 2006-07-03 */ && s[49] <= 16251 /* 2014-06-30 */) && (s[50] && (s[51] || s[52]) || !(s[53] && !s[51] || s[54] && !s[52])))) || s[19] >= NEVER
  s[128] = SDL_24_1_ir
  // SDL.27.1.1: Forlængelse, fordi revalidering er sandsynlig (SDL § 27, stk. 1, nr. 1)
  const v3 = f.forlaengelseAfgjortDen ?? FIRST_DAY
  const v4 = f.forlaengelseAfgjortDen ?? 84005 /* 2199-12-31 */
  const v5 = SDL_24_1_er && s[55] < NEVER
  s[505] = v5
  const v6 = SDL_24_1_er && SDL_24_1_hoej >= NEVER
  s[506] = v6
  const v7 = Math.max(s[0], s[55])
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
  s[56] = v19
  const v20 = f.forlaengelseErAfgjort !== false ? (v18 ? Math.min(v3, v15) : v3) : v15
  s[544] = v20
  const v21 = f.forlaengelseErAfgjort !== false ? (v18 ? Math.max(v4, v17) : v4) : v17
  s[545] = v21
  const v22 = v19 && v20 <= 13331 /* 2006-07-02 */
  s[65] = v22
  const v23 = v21 >= 13332 /* 2006-07-03 */
  s[57] = v23
  const v24 = v20 <= 2147483646
  s[58] = v24
  const v25 = v20 <= 15011 /* 2011-02-06 */
  s[546] = v25
  const v26 = v19 && v23 && v25
  s[558] = v26
  const v27 = v21 >= 15012 /* 2011-02-07 */
  const v28 = v20 <= 20484 /* 2026-01-31 */
  const v29 = v19 && v27 && v28
  const v30 = v19 && v21 >= 20485 /* 2026-02-01 */ && v24
  s[557] = v30
  const v31 = f.forlaengelseErAfgjort !== true && (v5 && SDL_24_1_ir || SDL_24_1_ir && !((!SDL_24_1_er || !SDL_24_1_ir && v7 === v8) && s[0] === s[1] && SDL_24_1_er && (!SDL_24_1_er || s[0] === v7))) || v19 && v21 === NEVER
  s[76] = v31
  const SDL_27_1_1 = v22 || v26 && f.revalideringErSandsynlig !== false || v29 && f.revalideringErSandsynlig !== false || v30
  s[66] = SDL_27_1_1
  const SDL_27_1_1_nej = v22 || v26 && f.revalideringErSandsynlig !== true || v29 && f.revalideringErSandsynlig !== true || v30
  s[59] = SDL_27_1_1_nej
  const SDL_27_1_1_ir = v22 || v30 || v31
  s[60] = SDL_27_1_1_ir
  // SDL.27.1.2: Forlængelse for at afklare arbejdsevnen (SDL § 27, stk. 1, nr. 2)
  const v35 = v19 && v27 && v24
  const SDL_27_1_2 = v22 || v26 && f.afklaringErNoedvendig !== false || v35 && f.afklaringErNoedvendig !== false
  s[67] = SDL_27_1_2
  const SDL_27_1_2_nej = v22 || v26 && f.afklaringErNoedvendig !== true || v35 && f.afklaringErNoedvendig !== true
  s[73] = SDL_27_1_2_nej
  const SDL_27_1_2_ir = v22 || v31
  s[62] = SDL_27_1_2_ir
  // SDL.27.1.3.uger: Længste forlængelse ved lægebehandling (SDL § 27, stk. 1, nr. 3)
  const v39 = v19 && v23 && v20 <= 13544 /* 2007-01-31 */
  const v40 = v19 && v21 >= 13545 /* 2007-02-01 */ && v25
  const v41 = v19 && v27 && v20 <= 16251 /* 2014-06-30 */
  s[547] = v41
  const v42 = v21 >= 16252 /* 2014-07-01 */
  const v43 = v19 && v42 && v24
  s[549] = v43
  const v44 = v41 || v43
  s[548] = v44
  const SDL_27_1_3_uger = v22 ? -Infinity : v39 ? 364 : v40 ? 364 : v41 ? 728 : 938
  s[553] = SDL_27_1_3_uger
  const SDL_27_1_3_uger_hoej = v22 ? Infinity : v40 || v44 ? (v44 ? (v43 ? 938 : 728) : 728) : 364
  s[555] = SDL_27_1_3_uger_hoej
  const SDL_27_1_3_uger_er = v22 || v39 || v40 || v41 || v43
  s[551] = SDL_27_1_3_uger_er
  // SDL.27.1.3: Forlængelse ved lægebehandling (SDL § 27, stk. 1, nr. 3)
  const v48 = f.laegensSkoenUgerTilArbejde ?? 0
  const v49 = f.laegensSkoenUgerTilArbejde ?? 7280
  const v50 = f.underLaegebehandling !== true || f.laegensSkoenErSikkert !== true || SDL_27_1_3_uger_er && SDL_27_1_3_uger < v49
  const v51 = f.underLaegebehandling !== false && f.laegensSkoenErSikkert !== false && (SDL_27_1_3_uger_er && SDL_27_1_3_uger_hoej >= v48 || SDL_27_1_2_ir)
  const SDL_27_1_3 = v22 || v39 && v51 || v40 && (f.underLaegebehandling !== false && f.laegensSkoenErSikkert !== false && v48 <= 364 || f.underLaegebehandling !== false && f.laegensSkoenErSikkert !== false && v48 <= 728) || v35 && v51
  s[68] = SDL_27_1_3
  const SDL_27_1_3_nej = v22 || v39 && v50 || v40 && (f.underLaegebehandling !== true || f.laegensSkoenErSikkert !== true || v49 > 364 || f.underLaegebehandling !== true || f.laegensSkoenErSikkert !== true || v49 > 728) || v35 && v50
  s[74] = SDL_27_1_3_nej
  // SDL.27.1.4: Forlængelse, fordi fleksjob eller pension skal afklares (SDL § 27, stk. 1, nr. 4)
  const v54 = v19 && v42 && v28
  s[556] = v54
  const SDL_27_1_4 = v22 || v26 && f.kanIkkeArbejdePaaNormaleVilkaar !== false || v41 && f.kanIkkeArbejdePaaNormaleVilkaar !== false || v54 && f.sagSkalIRehabiliteringsteam !== false || v30
  s[69] = SDL_27_1_4
  const SDL_27_1_4_nej = v22 || v26 && f.kanIkkeArbejdePaaNormaleVilkaar !== true || v41 && f.kanIkkeArbejdePaaNormaleVilkaar !== true || v54 && f.sagSkalIRehabiliteringsteam !== true || v30
  s[75] = SDL_27_1_4_nej
  // SDL.27.1.5: Forlængelse ved livstruende sygdom (SDL § 27, stk. 1, nr. 5)
  const v57 = f.laegenVurdererLivstruende !== true || f.behandlingsmulighederUdtoemte !== true
  const v58 = f.laegenVurdererLivstruende !== false && f.behandlingsmulighederUdtoemte !== false
  const SDL_27_1_5 = v22 || v26 && v58 || v41 && v58 || v43 && f.laegenVurdererLivstruende !== false
  s[70] = SDL_27_1_5
  const SDL_27_1_5_nej = v22 || v26 && v57 || v41 && v57 || v43 && f.laegenVurdererLivstruende !== true
  s[61] = SDL_27_1_5_nej
  // SDL.27.1.6: Forlængelse ved arbejdsskadesag (SDL § 27, stk. 1, nr. 6)
  const v61 = f.arbejdsskadesag === 'uden_afgoerelse'
  const v62 = f.arbejdsskadesag !== undefined && v61 || !(f.arbejdsskadesag !== undefined)
  const v63 = f.arbejdsskadesag !== undefined && !v61 || !(f.arbejdsskadesag !== undefined)
  const v64 = f.arbejdsskadesag === 'uden_afgoerelse' || f.arbejdsskadesag === 'foreloebig_afgoerelse'
  const SDL_27_1_6 = v22 || v26 && v62 || v41 && v62 || v43 && (f.arbejdsskadesag !== undefined && v64 || !(f.arbejdsskadesag !== undefined))
  s[71] = SDL_27_1_6
  const SDL_27_1_6_nej = v22 || v26 && v63 || v41 && v63 || v43 && (f.arbejdsskadesag !== undefined && !v64 || !(f.arbejdsskadesag !== undefined))
  s[63] = SDL_27_1_6_nej
  // SDL.27.1.7.2: Åbenbar sag om førtidspension uden om rehabiliteringsteamet (SDL § 27, stk. 1, nr. 7)
  const v67 = v19 && v21 >= 16953 /* 2016-06-01 */ && v20 <= 16974 /* 2016-06-22 */
  const v68 = v19 && v21 >= 16975 /* 2016-06-23 */ && v20 <= 20634 /* 2026-06-30 */
  const v69 = v19 && v21 >= 20635 /* 2026-07-01 */ && v24
  const SDL_27_1_7_2 = v22 || v67 || v68 && f.arbejdsevnenKanAabenbartIkkeForbedres !== false || v69
  s[1031] = SDL_27_1_7_2
  const SDL_27_1_7_2_nej = v22 || v19 && v23 && v20 <= 16952 /* 2016-05-31 */ || v67 || v68 && f.arbejdsevnenKanAabenbartIkkeForbedres !== true || v69
  s[1032] = SDL_27_1_7_2_nej
  const SDL_27_1_7_2_ir = v22 || v67 || v69 || v31
  s[1033] = SDL_27_1_7_2_ir
  // SDL.27.1.7: Forlængelse ved sag om førtidspension (SDL § 27, stk. 1, nr. 7)
  const SDL_27_1_7 = v22 || v26 && f.foertidspensionssagPaabegyndt !== false || v41 && f.foertidspensionssagPaabegyndt !== false || v43 && (f.ansoegningOmFoertidspension !== false || SDL_27_1_7_2)
  s[72] = SDL_27_1_7
  const SDL_27_1_7_nej = v22 || v26 && f.foertidspensionssagPaabegyndt !== true || v41 && f.foertidspensionssagPaabegyndt !== true || v43 && f.ansoegningOmFoertidspension !== true && (SDL_27_1_7_2_nej || SDL_27_1_7_2_ir)
  s[64] = SDL_27_1_7_nej
}

function svar_8(f, s) {
  // SDL.27.1: Forlængelse af sygedagpenge (SDL § 27, stk. 1)
  const v0 = s[56] && s[57] && s[58]
  s[550] = v0
  const v1 = s[59] || s[60]
  s[559] = v1
  const v2 = s[61] || s[62]
  s[560] = v2
  const v3 = s[63] || s[62]
  s[561] = v3
  const v4 = s[64] || s[62]
  s[562] = v4
  const v5 = s[60] && s[62]
  s[564] = v5
  const SDL_27_1 = s[65] || v0 && (s[66] || s[67] || s[68] || s[69] || s[70] || s[71] || s[72])
  s[129] = SDL_27_1
  const SDL_27_1_nej = s[65] || v0 && v1 && (s[73] || s[62]) && (s[74] || s[62]) && (s[75] || s[60]) && v2 && v3 && v4 && (s[59] || s[73] || s[74] || s[75] || s[61] || s[63] || s[64])
  s[130] = SDL_27_1_nej
  const SDL_27_1_ir = s[65] || v0 && v5 || s[76]
  s[131] = SDL_27_1_ir
  // SDL.24a.1.grænse: Over grænsen på første fraværsdag (SDL § 24 a, stk. 1)
  const v9 = s[77] <= 16251 /* 2014-06-30 */
  s[515] = v9
  const v10 = s[78] && s[79] && v9
  s[113] = v10
  const v11 = s[78] && s[80] >= 16252 /* 2014-07-01 */ && s[81]
  s[110] = v11
  const v12 = monthStart(s[77])
  s[96] = v12
  const v13 = monthStart(s[80])
  s[97] = v13
  const v14 = shiftMonths(v12, -9)
  const v15 = shiftMonths(v13, -9)
  const v16 = shiftDays(v12, -1)
  const v17 = shiftDays(v13, -1)
  const v18 = s[25] && s[78]
  const v19 = shiftMonths(v12, -8)
  const v20 = shiftMonths(v13, -8)
  const v21 = shiftDays(s[77], -1)
  const v22 = shiftDays(s[80], -1)
  const SDL_24a_1_graense = s[82] || v11 && (v18 && countDays(s[32], v14, v17) > 110 || v18 && countDays(s[24], v14, v17) > 154 || v18 && countDays(s[32], v19, v22) > 110 || v18 && countDays(s[24], v19, v22) > 154)
  s[111] = SDL_24a_1_graense
  const SDL_24a_1_graense_nej = s[82] || v10 || v11 && (v18 && countDays(s[33], v15, v16) <= 110 || v18 && countDays(s[23], v15, v16) <= 154 || v18 && countDays(s[33], v20, v21) <= 110 || v18 && countDays(s[23], v20, v21) <= 154)
  s[114] = SDL_24a_1_graense_nej
  const SDL_24a_1_graense_ir = s[82] || v11 && s[28] || s[83]
  s[112] = SDL_24a_1_graense_ir
  // SDL.30.2: Beskæftigelseskravet over for arbejdsgiveren (SDL § 30, stk. 2-4)
  const v26 = s[77] <= 15011 /* 2011-02-06 */
  s[400] = v26
  const v27 = s[78] && s[79] && v26
  s[100] = v27
  const v28 = (f.timerHosArbejdsgiveren ?? 134400) >= 7400
  const v29 = (s[78] && shiftDays(s[80], -56) >= s[84] || s[28]) && f.andetFravaerSeneste8Uger !== true && v28 || v28 && f.genansat !== false && f.paaArbejdeDaSygdommenKom !== false
  const v30 = (s[78] && shiftDays(s[77], -56) < s[85] || f.andetFravaerSeneste8Uger !== false || (f.timerHosArbejdsgiveren ?? 0) < 7400) && ((f.timerHosArbejdsgiveren ?? 0) < 7400 || f.genansat !== true || f.paaArbejdeDaSygdommenKom !== true)
  const v31 = s[80] >= 15012 /* 2011-02-07 */
  s[99] = v31
  const v32 = s[78] && v31 && s[81]
  s[101] = v32
  const SDL_30_2 = s[82] || v27 && v29 || v32 && v29
  s[1044] = SDL_30_2
  const SDL_30_2_nej = s[82] || v27 && v30 || v32 && v30
  s[1045] = SDL_30_2_nej
  const SDL_30_2_ir = s[82] || s[83]
  s[91] = SDL_30_2_ir
  // SDL.30.fleksjob: Ingen arbejdsgiverperiode i fleksjob (SDL § 32, stk. 1, nr. 5)
  const SDL_30_fleksjob = f.ansatIFleksjob !== false && (s[82] || v27 || v32)
  s[1046] = SDL_30_fleksjob
  const SDL_30_fleksjob_nej = f.ansatIFleksjob !== false && s[82]
  s[1047] = SDL_30_fleksjob_nej
  const SDL_30_fleksjob_ir = f.ansatIFleksjob !== false && SDL_30_2_ir || f.ansatIFleksjob !== true
  s[1048] = SDL_30_fleksjob_ir
  // SDL.30: Ret over for arbejdsgiveren (SDL § 30, stk. 1)
  const v39 = s[78] && s[79] && s[81]
  s[102] = v39
  const SDL_30 = s[82] || v39 && s[86] && (SDL_30_2 || SDL_30_2_ir) && (f.ansatIFleksjob !== true || SDL_30_fleksjob_nej)
  s[90] = SDL_30
  const SDL_30_nej = s[82] || v39 && (s[87] || SDL_30_2_nej || f.ansatIFleksjob !== false && (SDL_30_fleksjob || SDL_30_fleksjob_ir))
  s[93] = SDL_30_nej
  // SDL.30.1: Arbejdsgiverperioden (SDL § 30, stk. 1)
  const v42 = s[78] && s[79] && s[77] <= 13604 /* 2007-04-01 */
  const v43 = s[78] && s[80] >= 13605 /* 2007-04-02 */ && s[77] <= 14031 /* 2008-06-01 */
  const v44 = s[77] <= 15340 /* 2012-01-01 */
  s[591] = v44
  const v45 = s[78] && s[80] >= 14032 /* 2008-06-02 */ && v44
  const v46 = s[80] >= 15341 /* 2012-01-02 */
  s[592] = v46
  const v47 = s[78] && v46 && s[81]
  const v48 = v45 || v47
  const SDL_30_1 = s[82] ? -Infinity : v42 ? 14 : v43 ? 15 : v45 ? 21 : 30
  s[1041] = SDL_30_1
  const SDL_30_1_hoej = s[82] ? Infinity : v43 || v48 ? (v48 ? (v47 ? 30 : 21) : 15) : 14
  s[1042] = SDL_30_1_hoej
  const SDL_30_1_er = s[82] || v42 || v43 || v45 || v47
  s[1043] = SDL_30_1_er
  // SDL.31.1: Sidste dag, arbejdsgiveren betaler (SDL § 31, stk. 1)
  const v52 = shiftDays(s[77], SDL_30_1)
  s[587] = v52
  const v53 = shiftDays(s[80], SDL_30_1_hoej)
  s[588] = v53
  const v54 = s[78] && SDL_30_1_er
  s[387] = v54
  const v55 = s[28] || SDL_30_2_ir
  s[391] = v55
  const v56 = shiftDays(v52, -1)
  s[389] = v56
  const v57 = shiftDays(v53, -1)
  s[388] = v57
  const v58 = f.fratraedelsesdag ?? FIRST_DAY
  s[402] = v58
  const v59 = f.fratraedelsesdag ?? 84005 /* 2199-12-31 */
  s[401] = v59
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
  const SDL_31_1 = s[82] ? FIRST_DAY : v68 ? v65 : NEVER
  s[94] = SDL_31_1
  const SDL_31_1_hoej = s[82] ? NEVER : v68 ? (SDL_30_nej || v69 ? Math.max(v66, v70) : v66) : v70
  s[89] = SDL_31_1_hoej
  const SDL_31_1_er = s[82] || v27 && v71 || v32 && v71
  s[88] = SDL_31_1_er
  const SDL_31_1_ir = s[82] || v27 && v72 || v32 && v72 || s[83]
  s[92] = SDL_31_1_ir
}

function svar_9(f, s) {
  // SDL.32.1: Beskæftigelseskravet over for kommunen (SDL § 32, stk. 1-3)
  const v0 = s[78] && s[79] && s[77] <= 15522 /* 2012-07-01 */
  const v1 = f.tilknyttetArbejdsmarkedetFra ?? FIRST_DAY
  const v2 = f.tilknyttetArbejdsmarkedetFra ?? 84005 /* 2199-12-31 */
  const v3 = s[88] && s[89] >= s[0]
  const v4 = s[90] || s[91]
  s[390] = v4
  const v5 = v4 && (v3 || s[92]) && (s[90] || v3)
  const v6 = s[93] || s[88] && s[94] < s[1] || s[91] && s[92]
  const v7 = f.uddannelseAfsluttet ?? FIRST_DAY
  const v8 = f.uddannelseAfsluttet ?? 84005 /* 2199-12-31 */
  const v9 = f.erhvervsmaessigUddannelse !== true || (f.uddannelsensLaengde ?? 0) < 18 || s[78] && s[77] < v8 || s[78] && shiftMonths(v7, 1) < s[80]
  const v10 = f.erhvervsmaessigUddannelse !== false && (f.uddannelsensLaengde ?? 240) >= 18 && (s[78] && s[80] >= v7 || s[28]) && (s[78] && shiftMonths(v8, 1) >= s[77] || s[28])
  const v11 = s[78] && s[80] >= 15523 /* 2012-07-02 */ && s[95]
  const v12 = shiftMonths(s[96], -6)
  const v13 = shiftMonths(s[97], -6)
  const v14 = f.maanederDerSesBortFra ?? 0
  const v15 = f.maanederDerSesBortFra ?? 24
  const v16 = 6 + v14
  const v17 = 6 + v15
  const v18 = -v17
  const v19 = -v16
  const v20 = shiftMonths(s[96], v18)
  const v21 = shiftMonths(s[97], v19)
  const SDL_32_1 = s[82] || v0 && ((s[78] && shiftDays(s[80], -91) >= v1 || s[28]) && (f.timerSeneste13Uger ?? 218400) >= 12000 && v6 || f.dagpengeretHvisRask !== false || v10 || f.elevILoennetPraktik !== false || f.ansatIFleksjob !== false) || v11 && ((s[78] && shiftDays(s[80], -182) >= v1 || s[28]) && (f.timerSeneste26Uger ?? 436800) >= 24000 && v6 || f.dagpengeretHvisRask !== false || v10 || f.elevILoennetPraktik !== false || f.ansatIFleksjob !== false) || s[98] && (f.iBeskaeftigelse !== false && ((f.timerPrMaaned !== undefined ? sum(f.timerPrMaaned, (r_timerPrMaaned) => { const r0_0 = s[78] && r_timerPrMaaned.maaned >= v12; const r0_1 = s[78] && r_timerPrMaaned.maaned < s[97]; return (r0_0 || s[28]) && (r0_1 || s[28]) && (r0_0 || r0_1) ? r_timerPrMaaned.timer : 0 }) : Infinity) >= 24000 && (f.timerPrMaaned !== undefined ? sum(f.timerPrMaaned, (r_timerPrMaaned) => { const r0_0 = s[78] && r_timerPrMaaned.maaned >= v12; const r0_1 = s[78] && r_timerPrMaaned.maaned < s[97]; return (r0_0 || s[28]) && (r0_1 || s[28]) && (r0_0 || r0_1) && r_timerPrMaaned.timer >= 4000 ? 1 : 0 }) : Infinity) >= 5 || (f.timerPrMaaned !== undefined ? sum(f.timerPrMaaned, (r_timerPrMaaned) => { const r0_0 = s[78] && r_timerPrMaaned.maaned < s[97]; const r0_1 = s[78] && r_timerPrMaaned.maaned >= v20; return (r0_1 || s[28]) && (r0_0 || s[28]) && (r0_1 || r0_0) ? r_timerPrMaaned.timer : 0 }) : Infinity) >= 24000 && (f.timerPrMaaned !== undefined ? sum(f.timerPrMaaned, (r_timerPrMaaned) => { const r0_0 = s[78] && r_timerPrMaaned.maaned < s[97]; const r0_1 = s[78] && r_timerPrMaaned.maaned >= v20; return (r0_1 || s[28]) && (r0_0 || s[28]) && (r0_1 || r0_0) && r_timerPrMaaned.timer >= 4000 ? 1 : 0 }) : Infinity) >= 5) && v6 || f.dagpengeretHvisRask !== false || v10 || f.elevILoennetPraktik !== false || f.ansatIFleksjob !== false)
  s[1049] = SDL_32_1
  const SDL_32_1_nej = s[82] || v0 && (s[78] && shiftDays(s[77], -91) < v2 || (f.timerSeneste13Uger ?? 0) < 12000 || v5) && f.dagpengeretHvisRask !== true && v9 && f.elevILoennetPraktik !== true && f.ansatIFleksjob !== true || v11 && (s[78] && shiftDays(s[77], -182) < v2 || (f.timerSeneste26Uger ?? 0) < 24000 || v5) && f.dagpengeretHvisRask !== true && v9 && f.elevILoennetPraktik !== true && f.ansatIFleksjob !== true || s[98] && (f.iBeskaeftigelse !== true || ((f.timerPrMaaned !== undefined ? sum(f.timerPrMaaned, (r_timerPrMaaned) => { const r0_0 = s[78] && r_timerPrMaaned.maaned >= v12; const r0_1 = s[78] && r_timerPrMaaned.maaned < s[97]; const r0_2 = (r0_0 || s[28]) && (r0_1 || s[28]) && (r0_0 || r0_1); return r0_2 ? (r0_2 && !(s[78] && r_timerPrMaaned.maaned < v13 || s[78] && r_timerPrMaaned.maaned >= s[96]) && !s[28] ? r_timerPrMaaned.timer : 0) : 0 }) : -Infinity) < 24000 || (f.timerPrMaaned !== undefined ? sum(f.timerPrMaaned, (r_timerPrMaaned) => { const r0_0 = s[78] && r_timerPrMaaned.maaned >= v12; const r0_1 = s[78] && r_timerPrMaaned.maaned < s[97]; const r0_2 = (r0_0 || s[28]) && (r0_1 || s[28]) && (r0_0 || r0_1); const r0_3 = r_timerPrMaaned.timer >= 4000; const r0_4 = r0_2 && r0_3; return r0_4 ? (r0_4 && !(r0_2 && !r0_3 || s[78] && r_timerPrMaaned.maaned < v13 || s[78] && r_timerPrMaaned.maaned >= s[96] || s[28] && !r0_3) && !(s[28] && r0_3) ? 1 : 0) : 0 }) : -Infinity) < 5) && ((f.timerPrMaaned !== undefined ? sum(f.timerPrMaaned, (r_timerPrMaaned) => { const r0_0 = s[78] && r_timerPrMaaned.maaned < s[97]; const r0_1 = s[78] && r_timerPrMaaned.maaned >= v20; const r0_2 = (r0_1 || s[28]) && (r0_0 || s[28]) && (r0_1 || r0_0); return r0_2 ? (r0_2 && !(s[78] && r_timerPrMaaned.maaned < v21 || s[78] && r_timerPrMaaned.maaned >= s[96]) && !s[28] ? r_timerPrMaaned.timer : 0) : 0 }) : -Infinity) < 24000 || (f.timerPrMaaned !== undefined ? sum(f.timerPrMaaned, (r_timerPrMaaned) => { const r0_0 = s[78] && r_timerPrMaaned.maaned < s[97]; const r0_1 = r_timerPrMaaned.timer >= 4000; const r0_2 = s[78] && r_timerPrMaaned.maaned >= v20; const r0_3 = (r0_2 || s[28]) && (r0_0 || s[28]) && (r0_2 || r0_0); const r0_4 = r0_3 && r0_1; return r0_4 ? (r0_4 && !(r0_3 && !r0_1 || s[78] && r_timerPrMaaned.maaned < v21 || s[78] && r_timerPrMaaned.maaned >= s[96] || s[28] && !r0_1) && !(s[28] && r0_1) ? 1 : 0) : 0 }) : -Infinity) < 5) || v5) && f.dagpengeretHvisRask !== true && v9 && f.elevILoennetPraktik !== true && f.ansatIFleksjob !== true
  s[1050] = SDL_32_1_nej
  // SDL.42.1: Beskæftigelseskravet for selvstændige (SDL § 42)
  const v24 = (f.maanederSomSelvstaendig ?? 0) + (f.maanederSomLoenmodtagerFoer ?? 0) < 6 || f.drevetSenesteMaaned !== true || (f.timerIVirksomheden ?? 0) < 1850
  const v25 = (f.maanederSomSelvstaendig ?? 12) + (f.maanederSomLoenmodtagerFoer ?? 12) >= 6 && f.drevetSenesteMaaned !== false && (f.timerIVirksomheden ?? 16800) >= 1850
  const v26 = s[78] && s[99] && s[77] <= 15705 /* 2012-12-31 */
  const v27 = s[78] && s[80] >= 15706 /* 2013-01-01 */ && s[77] <= 15883 /* 2013-06-27 */
  const v28 = v25 || f.tilskudTilEgenVirksomhed !== false
  const v29 = v24 && f.tilskudTilEgenVirksomhed !== true
  const v30 = s[78] && s[80] >= 15884 /* 2013-06-28 */ && s[81]
  const SDL_42_1 = s[82] || s[100] && v25 || v26 && v25 || v27 && v28 || v30 && v28
  s[1084] = SDL_42_1
  const SDL_42_1_nej = s[82] || s[100] && v24 || v26 && v24 || v27 && v29 || v30 && v29
  s[1085] = SDL_42_1_nej
  // SDL.34.1: Ret ved arbejdsskade (SDL § 34, stk. 1)
  const v33 = f.arbejdsskade !== true || v5
  const v34 = f.arbejdsskade !== false && v6
  const SDL_34_1 = s[82] || s[100] && v34 || s[101] && v34
  s[1051] = SDL_34_1
  const SDL_34_1_nej = s[82] || s[100] && v33 || s[101] && v33
  s[1052] = SDL_34_1_nej
  // SDL.32: Ret over for kommunen (SDL § 2, stk. 2)
  const v37 = f.persongruppe === 'ingen'
  const v38 = f.persongruppe !== undefined && v37 || !(f.persongruppe !== undefined)
  s[572] = v38
  const v39 = f.persongruppe !== undefined && !v37 || !(f.persongruppe !== undefined)
  s[573] = v39
  const v40 = v39 || v9
  s[386] = v40
  const v41 = v38 && v10
  s[385] = v41
  const SDL_32 = s[82] || s[102] && (s[86] && (SDL_32_1 || s[91]) || s[103] && (SDL_42_1 || s[91]) || s[104] || v41 || SDL_34_1)
  s[392] = SDL_32
  const SDL_32_nej = s[82] || s[102] && (s[87] || SDL_32_1_nej) && (s[105] || SDL_42_1_nej) && s[106] && v40 && (SDL_34_1_nej || s[91])
  s[395] = SDL_32_nej
  // SDL.3: Ophold i Danmark (SDL § 3)
  const v44 = f.ophold === 'danmark' || f.ophold === 'rekreation' || f.ophold === 'behandling' || f.ophold === 'udskudt_hjemrejse' || f.ophold === 'udsendt' || f.ophold === 'dansk_social_sikring'
  const v45 = f.ophold !== undefined && v44 || !(f.ophold !== undefined)
  const v46 = f.ophold !== undefined && !v44 || !(f.ophold !== undefined)
  const v47 = s[107] && s[0] <= 17701 /* 2018-06-19 */
  const v48 = s[1] >= 17702 /* 2018-06-20 */
  const v49 = f.ophold === 'danmark' || f.ophold === 'rekreation' || f.ophold === 'behandling' || f.ophold === 'udskudt_hjemrejse' || f.ophold === 'udsendt' || f.ophold === 'repatriering' || f.ophold === 'dansk_social_sikring'
  const SDL_3 = s[12] || s[108] && v45 || v47 && v45 || v48 && (f.ophold !== undefined && v49 || !(f.ophold !== undefined))
  s[394] = SDL_3
  const SDL_3_nej = s[12] || s[108] && v46 || v47 && v46 || v48 && (f.ophold !== undefined && !v49 || !(f.ophold !== undefined))
  s[396] = SDL_3_nej
  // SDL.24a.1: Jobafklaring ved ny sygemelding (SDL § 24 a, stk. 1)
  const v52 = SDL_32 || s[91]
  s[521] = v52
  const v53 = SDL_3 || s[12]
  s[393] = v53
  const v54 = s[109] || s[12]
  s[136] = v54
  const SDL_24a_1 = s[82] || s[110] && (s[111] || s[112]) && v52 && v53 && v54 && (s[111] || SDL_32 || SDL_3 || s[109])
  s[137] = SDL_24a_1
  const SDL_24a_1_nej = s[82] || s[113] || s[110] && (s[114] || SDL_32_nej || SDL_3_nej || s[115])
  s[132] = SDL_24a_1_nej
  const SDL_24a_1_ir = s[82] || s[110] && s[112] && s[91] && s[12] || s[83]
  s[133] = SDL_24a_1_ir
  // SDL.24c.1: Stop for sygedagpenge, når sygdommen ikke længere er livstruende (SDL § 24 c, stk. 1)
  const v58 = s[0] <= 16800 /* 2015-12-31 */
  s[117] = v58
  const v59 = s[1] >= 16801 /* 2016-01-01 */
  s[134] = v59
  const v60 = s[7] && v58
  s[517] = v60
  const SDL_24c_1 = s[12] || v59 && f.fikSygedagpengeVedLivstruende !== false && f.laegenFinderIkkeLaengereLivstruende !== false
  s[138] = SDL_24c_1
  const SDL_24c_1_nej = s[12] || v60 || v59 && (f.fikSygedagpengeVedLivstruende !== true || f.laegenFinderIkkeLaengereLivstruende !== true)
  s[135] = SDL_24c_1_nej
}

function svar_10(f, s) {
  // LAB.107.1: Ret til jobafklaringsforløb (LAB § 107)
  const v0 = s[116] && s[117]
  s[245] = v0
  const v1 = f.forlaengelsenSlutter ?? FIRST_DAY
  s[530] = v1
  const v2 = f.forlaengelsenSlutter ?? 84005 /* 2199-12-31 */
  s[531] = v2
  const v3 = s[118] || f.naaetFolkepensionsalder !== false || s[119]
  const v4 = s[120] && f.naaetFolkepensionsalder !== true && s[121]
  const v5 = v3 && s[122]
  const v6 = v4 && s[123]
  const v7 = v5 ? (v6 ? Math.min(s[124], s[55]) : s[124]) : s[55]
  const v8 = v5 ? (v6 ? Math.max(s[125], s[126]) : s[125]) : s[126]
  const v9 = f.forlaengelseErAfgjort !== true && (v5 || v6)
  const v10 = f.forlaengelseErAfgjort !== false || v9
  s[501] = v10
  const v11 = f.forlaengelseErAfgjort !== false ? (v9 ? Math.min(v1, v7) : v1) : v7
  s[502] = v11
  const v12 = f.forlaengelseErAfgjort !== false ? (v9 ? Math.max(v2, v8) : v2) : v8
  s[503] = v12
  const v13 = f.forlaengelseErAfgjort !== true && (v3 && s[127] || v4 && s[128])
  s[504] = v13
  const v14 = v10 && s[0] < v12 || v3 || s[129]
  const v15 = s[130] || s[131]
  s[565] = v15
  const v16 = (v10 && s[1] >= v11 || v13) && v4 && v15
  const v17 = s[132] || s[133]
  s[516] = v17
  const v18 = s[134] && s[13]
  const v19 = s[115] || v14 && v17 && (s[135] || s[12])
  const v20 = s[136] && (v16 || s[137] || s[138])
  const LAB_107_1 = s[12] || v0 && s[136] && (v16 || s[137]) || v18 && v20 || s[5] && v20
  s[698] = LAB_107_1
  const LAB_107_1_nej = s[12] || s[7] && s[3] || v0 && (s[115] || v14 && v17) || v18 && v19 || s[5] && v19
  s[699] = LAB_107_1_nej
  // LAB.108.2: Tilbuddet kan indgå i forløbet (LAB § 108, stk. 2)
  const v23 = s[0] <= 17125 /* 2016-11-20 */
  s[151] = v23
  const v24 = s[1] >= 17126 /* 2016-11-21 */ && s[13]
  s[152] = v24
  const v25 = f.tilbudUnderForloebet === 'praktik' || f.tilbudUnderForloebet === 'vejledning'
  const v26 = f.ventesFuldtRask !== true || shiftDays(s[15], 56) < (f.ventesFuldtRaskDen ?? 84005 /* 2199-12-31 */) || f.fikTvaerfagligIndsats !== false || f.tilbudUnderForloebet !== undefined && v25 || !(f.tilbudUnderForloebet !== undefined)
  const v27 = f.ventesFuldtRask !== false && s[139] && f.fikTvaerfagligIndsats !== true && (f.tilbudUnderForloebet !== undefined && !v25 || !(f.tilbudUnderForloebet !== undefined))
  const v28 = s[0] <= 20088 /* 2024-12-31 */
  s[341] = v28
  const v29 = s[5] && v28
  s[454] = v29
  const v30 = s[1] >= 20089 /* 2025-01-01 */
  s[342] = v30
  const LAB_108_2 = s[2] && (s[3] || s[116] && v23 || v24 && v26 || v29 && v26 || v30)
  s[701] = LAB_108_2
  const LAB_108_2_nej = s[2] && (s[3] || v24 && v27 || v29 && v27)
  s[702] = LAB_108_2_nej
  // LAB.109.1.frist: Sagen skal have været i rehabiliteringsteamet (LAB § 109)
  const v33 = s[140] && s[15] <= 16427 /* 2014-12-23 */
  const v34 = f.sygedagpengeOphoerteDen ?? FIRST_DAY
  s[155] = v34
  const v35 = f.sygedagpengeOphoerteDen ?? 84005 /* 2199-12-31 */
  s[156] = v35
  const v36 = shiftDays(v34, 28)
  const v37 = shiftDays(v35, 28)
  const v38 = s[16] >= 16428 /* 2014-12-24 */ && s[15] <= 16616 /* 2015-06-30 */
  const v39 = s[16] >= 16617 /* 2015-07-01 */ && s[141]
  const v40 = shiftDays(s[15], 28)
  const v41 = shiftDays(s[16], 28)
  const v42 = s[142] && s[143]
  const v43 = f.jobafklaringEfter === 'ny_sygemelding'
  const v44 = f.jobafklaringEfter !== undefined && v43 || !(f.jobafklaringEfter !== undefined)
  const v45 = f.jobafklaringEfter !== undefined && !v43 || !(f.jobafklaringEfter !== undefined)
  const v46 = shiftDays(f.afgoerelseOmJobafklaringDen ?? FIRST_DAY, 28)
  const v47 = shiftDays(f.afgoerelseOmJobafklaringDen ?? 84005 /* 2199-12-31 */, 28)
  const v48 = v44 ? (v45 ? Math.min(v40, v46) : v46) : v40
  const v49 = v44 ? (v45 ? Math.max(v41, v47) : v47) : v41
  const v50 = s[144] || s[145]
  const v51 = s[144] ? v48 : NEVER
  const v52 = s[146] || v42 || v50
  const v53 = s[146] ? FIRST_DAY : v42 ? (v50 ? Math.min(v48, v51) : v48) : v51
  const v54 = v38 || v39 || v52
  const v55 = v38 ? FIRST_DAY : v39 ? (v52 ? Math.min(v40, v53) : v40) : v53
  const LAB_109_1_frist = s[147] ? FIRST_DAY : v33 ? (v54 ? Math.min(v36, v55) : v36) : v55
  s[706] = LAB_109_1_frist
  const v57 = s[145] ? NEVER : v49
  const v58 = s[146] ? NEVER : v42 ? (v50 ? Math.max(v49, v57) : v49) : v57
  const v59 = v38 ? NEVER : v39 ? (v52 ? Math.max(v41, v58) : v41) : v58
  const LAB_109_1_frist_hoej = s[147] ? NEVER : v33 ? (v54 ? Math.max(v37, v59) : v37) : v59
  s[707] = LAB_109_1_frist_hoej
  const LAB_109_1_frist_ir = s[148] && (s[147] || v38 || s[146]) || s[149]
  s[708] = LAB_109_1_frist_ir
}

function svar_11(f, s) {
  // LAB.110.1: Jobafklaringsforløbets længste varighed (LAB § 110, stk. 1)
  const v0 = s[140] && s[15] <= 17531 /* 2017-12-31 */
  const v1 = shiftMonths(s[15], 24)
  const v2 = shiftMonths(s[16], 24)
  const v3 = shiftDays(v1, -1)
  const v4 = shiftDays(v2, -1)
  const v5 = s[16] >= 17532 /* 2018-01-01 */ && s[143]
  const v6 = allPeriods(f.barselUnderJobafklaring)
  const v7 = f.barselUnderJobafklaring !== undefined ? v6 : NO_DAYS
  s[316] = v7
  const v8 = f.barselUnderJobafklaring !== undefined ? v6 : ALL_DAYS
  s[314] = v8
  const v9 = without(ALL_DAYS, v8)
  const v10 = without(ALL_DAYS, v7)
  const v11 = dayReaching(v10, s[15], v1 === NEVER ? Infinity : v1 - s[16])
  const v12 = dayReaching(v9, s[16], v2 === NEVER ? Infinity : v2 - s[15])
  const v13 = Math.min(v3, v11)
  const v14 = Math.max(v4, v12)
  const v15 = v5 || s[150]
  const v16 = v5 ? (s[150] ? Math.min(v11, v13) : v13) : v11
  const LAB_110_1 = s[147] ? FIRST_DAY : v0 ? (v15 ? Math.min(v3, v16) : v3) : v16
  s[712] = LAB_110_1
  const v18 = v5 ? (s[150] ? Math.max(v12, v14) : v14) : v12
  const LAB_110_1_hoej = s[147] ? NEVER : v0 ? (v15 ? Math.max(v4, v18) : v4) : v18
  s[713] = LAB_110_1_hoej
  const LAB_110_1_er = f.erIJobafklaring !== false && s[140]
  s[714] = LAB_110_1_er
  const LAB_110_1_ir = LAB_110_1_er && s[147] || f.erIJobafklaring !== true || s[15] < 16252 /* 2014-07-01 */
  s[715] = LAB_110_1_ir
  // LAB.110.2: Jobafklaringsforløbet slutter (LAB § 110, stk. 2)
  const v22 = s[116] && s[0] <= 16617 /* 2015-07-01 */
  const v23 = s[1] >= 16618 /* 2015-07-02 */ && s[151]
  const v24 = f.folkepensionsalderNaasDen ?? FIRST_DAY
  s[187] = v24
  const v25 = f.folkepensionsalderNaasDen ?? 84005 /* 2199-12-31 */
  s[188] = v25
  const v26 = f.uarbejdsdygtigVedEgenSygdom !== true || s[1] >= v24 || f.fikSygedagpengeVedLivstruende !== false
  const v27 = f.uarbejdsdygtigVedEgenSygdom !== false && s[0] < v25 && f.fikSygedagpengeVedLivstruende !== true
  const LAB_110_2 = s[2] && (s[3] || v22 && f.uarbejdsdygtigVedEgenSygdom !== true || v23 || s[152] && v26 || s[5] && v26)
  s[716] = LAB_110_2
  const LAB_110_2_nej = s[2] && (s[3] || v22 && f.uarbejdsdygtigVedEgenSygdom !== false || v23 || s[152] && v27 || s[5] && v27)
  s[717] = LAB_110_2_nej
  const LAB_110_2_ir = s[2] && (s[3] || v23) || s[6]
  s[718] = LAB_110_2_ir
  // LAB.111.1: Din arbejdsevne skal være vurderet (LAB § 111, stk. 1)
  const LAB_111_1 = s[3] ? FIRST_DAY : LAB_110_1
  s[719] = LAB_111_1
  const LAB_111_1_hoej = s[3] ? NEVER : LAB_110_1_hoej
  s[720] = LAB_111_1_hoej
  const LAB_111_1_er = s[2] && (s[3] || s[4] && LAB_110_1_er || s[5] && LAB_110_1_er)
  s[721] = LAB_111_1_er
  const LAB_111_1_ir = s[2] && (s[3] || s[4] && LAB_110_1_ir || s[5] && LAB_110_1_ir) || s[6]
  s[722] = LAB_111_1_ir
  // LAB.111.2: Sagen skal i rehabiliteringsteamet, før forløbet slutter (lov 1750/2025 § 1)
  const v35 = f.kanVendeTilbageIArbejde !== false || f.uarbejdsdygtigVedEgenSygdom !== true && f.maalgruppeForAnden !== true
  const v36 = f.kanVendeTilbageIArbejde !== true && (f.uarbejdsdygtigVedEgenSygdom !== false || f.maalgruppeForAnden !== false)
  const v37 = s[5] && s[153]
  s[379] = v37
  const LAB_111_2 = s[2] && (s[3] || s[4] && v36 || v37 && v36 || s[154])
  s[723] = LAB_111_2
  const LAB_111_2_nej = s[2] && (s[3] || s[4] && v35 || v37 && v35 || s[154])
  s[724] = LAB_111_2_nej
  const LAB_111_2_ir = s[2] && (s[3] || s[154]) || s[6]
  s[665] = LAB_111_2_ir
  // LAB.111.3: Samtale med sundhedskoordinatoren (LAB § 111, stk. 3)
  const LAB_111_3 = s[3] ? FIRST_DAY : shiftMonths(s[155], 42)
  s[726] = LAB_111_3
  const LAB_111_3_hoej = s[3] ? NEVER : shiftMonths(s[156], 42)
  s[727] = LAB_111_3_hoej
  const LAB_111_3_er = s[2] && f.risikoForFireAar !== false
  s[728] = LAB_111_3_er
  const LAB_111_3_ir = LAB_111_3_er && s[3] || s[6] || f.risikoForFireAar !== true
  s[729] = LAB_111_3_ir
  // LAB.111.4: Kommunen skal overveje klinisk funktion før et nyt forløb (lov 1750/2025 § 1)
  const v45 = shiftMonths(s[156], 48) >= (f.nytForloebVarerTil ?? FIRST_DAY)
  const LAB_111_4 = s[2] && (s[3] || s[4] && shiftMonths(s[155], 48) < (f.nytForloebVarerTil ?? 84005 /* 2199-12-31 */) || v37 && shiftMonths(s[155], 48) < (f.nytForloebVarerTil ?? 84005 /* 2199-12-31 */) || s[154])
  s[730] = LAB_111_4
  const LAB_111_4_nej = s[2] && (s[3] || s[4] && v45 || v37 && v45 || s[154])
  s[731] = LAB_111_4_nej
  // LAB.112.2: Et ressourceforløb er udelukket, fordi arbejdsevnen ikke kan udvikles (LAB § 112, stk. 2)
  const v48 = s[9] && s[0] <= 17682 /* 2018-05-31 */
  const v49 = s[1] >= 17683 /* 2018-06-01 */ && s[13]
  const v50 = f.dokumenteretIngenUdvikling !== false || f.heltAabenbartIngenUdvikling !== false
  const v51 = f.dokumenteretIngenUdvikling !== true && f.heltAabenbartIngenUdvikling !== true
  const LAB_112_2 = s[12] || v48 && f.aabenbartFormaalsloestPaaGrundAfSygdom !== false || v49 && v50 || s[14] && v50
  s[735] = LAB_112_2
  const LAB_112_2_nej = s[12] || s[157] || v48 && f.aabenbartFormaalsloestPaaGrundAfSygdom !== true || v49 && v51 || s[14] && v51 || s[11]
  s[736] = LAB_112_2_nej
  // LAB.112.3: Et ressourceforløb kan begynde, selv om folkepensionsalderen nærmer sig (LAB § 112, stk. 3)
  const v54 = s[0] <= 18992 /* 2021-12-31 */
  s[340] = v54
  const v55 = s[1] >= 18993 /* 2022-01-01 */
  s[223] = v55
  const v56 = s[9] && v54
  s[166] = v56
  const v57 = s[0] <= 19133 /* 2022-05-21 */
  s[197] = v57
  const v58 = v55 && v57
  s[184] = v58
  const v59 = shiftMonths(v25, -72) >= s[0] || f.oenskerRessourceforloeb !== false
  const v60 = shiftMonths(v24, -72) < s[1] && f.oenskerRessourceforloeb !== true
  const v61 = s[1] >= 19134 /* 2022-05-22 */ && s[10]
  s[183] = v61
  const LAB_112_3 = s[12] || s[157] || v56 || v58 && v59 || v61 && v59 || s[11] && v59
  s[737] = LAB_112_3
  const LAB_112_3_nej = s[12] || v58 && v60 || v61 && v60 || s[11] && v60
  s[738] = LAB_112_3_nej
  // LAB.112.1: Målgruppen for ressourceforløb (LAB § 112, stk. 1)
  const v64 = f.laengerevarendeForsoergelse !== false || f.deltagetUdenOegetTilknytning !== false || f.behovForLaengerevarendeIndsats !== false
  const v65 = f.laengerevarendeForsoergelse !== true && f.deltagetUdenOegetTilknytning !== true && f.behovForLaengerevarendeIndsats !== true
  const v66 = f.komplekseProblemer !== true || f.kanIkkeLoesesAfAndenIndsats !== true || f.kraeverHelhedsorienteretForloeb !== true || v65 || LAB_112_2
  const v67 = LAB_112_2_nej || s[12]
  const v68 = f.komplekseProblemer !== false && f.kanIkkeLoesesAfAndenIndsats !== false && f.kraeverHelhedsorienteretForloeb !== false && v64 && v67
  const v69 = s[5] && v54
  s[185] = v69
  const v70 = v55 && s[10]
  s[165] = v70
  const LAB_112_1 = s[158] || !(s[158] && !(s[0] < 20485 /* 2026-02-01 */ || s[159])) && (s[12] || v48 && v68 || v49 && v68 || v69 && v68 || v70 && f.komplekseProblemer !== false && f.kanIkkeLoesesAfAndenIndsats !== false && f.kraeverHelhedsorienteretForloeb !== false && v64 && v67 && (LAB_112_3 || s[12]))
  s[732] = LAB_112_1
  const LAB_112_1_nej = s[158] || !(s[158] && !(s[0] < 20485 /* 2026-02-01 */ || s[159])) && (s[12] || s[157] || v48 && v66 || v49 && v66 || v69 && v66 || v70 && (f.komplekseProblemer !== true || f.kanIkkeLoesesAfAndenIndsats !== true || f.kraeverHelhedsorienteretForloeb !== true || v65 || LAB_112_2 || LAB_112_3_nej) || s[11])
  s[733] = LAB_112_1_nej
  const LAB_112_1_ir = s[158] || !(s[158] && !(s[0] < 20485 /* 2026-02-01 */ || s[159])) && s[12]
  s[734] = LAB_112_1_ir
  // LAB.112.3.igang: Forløbet fortsætter, selv om folkepensionsalderen nærmer sig (LAB § 112, stk. 3)
  const LAB_112_3_igang = f.ressourceforloebErBevilget !== false && (s[12] || v56 || v70 || s[160])
  s[739] = LAB_112_3_igang
}

function svar_12(f, s) {
  // LAB.113.2: En indsats skal være i gang (LAB § 113, stk. 2)
  const v0 = f.ressourceforloebStartede ?? FIRST_DAY
  s[175] = v0
  const v1 = f.ressourceforloebStartede ?? 84005 /* 2199-12-31 */
  s[172] = v1
  const v2 = v0 <= 13331 /* 2006-07-02 */
  s[180] = v2
  const v3 = v1 >= 13332 /* 2006-07-03 */ && v0 <= 15705 /* 2012-12-31 */
  s[182] = v3
  const v4 = v1 >= 15706 /* 2013-01-01 */
  s[169] = v4
  const v5 = v4 && v0 <= 18808 /* 2021-06-30 */
  const v6 = v1 >= 18809 /* 2021-07-01 */
  const v7 = v0 <= 18992 /* 2021-12-31 */
  const v8 = v6 && v7
  const v9 = allPeriods(f.perioderUdenRaadighed)
  const v10 = shiftMonths(v0, 6)
  const v11 = shiftMonths(v1, 6)
  const v12 = v1 >= 18993 /* 2022-01-01 */
  const v13 = v0 <= 20484 /* 2026-01-31 */
  s[179] = v13
  const v14 = v1 >= 20485 /* 2026-02-01 */
  s[181] = v14
  const v15 = v8 || v12 && v13 || v14
  const LAB_113_2 = v2 ? FIRST_DAY : v5 || v15 ? (v15 ? dayReaching(without(ALL_DAYS, f.perioderUdenRaadighed !== undefined ? v9 : NO_DAYS), shiftDays(v0, 1), v10 === NEVER ? Infinity : v10 - v1) : NEVER) : NEVER
  s[740] = LAB_113_2
  const LAB_113_2_hoej = v2 ? NEVER : v3 ? NEVER : v5 ? NEVER : v8 ? NEVER : dayReaching(without(ALL_DAYS, f.perioderUdenRaadighed !== undefined ? v9 : ALL_DAYS), shiftDays(v1, 1), v11 === NEVER ? Infinity : v11 - v0)
  s[741] = LAB_113_2_hoej
  const LAB_113_2_ir = f.ressourceforloebErBevilget !== false && v2 || f.ressourceforloebErBevilget !== true
  s[177] = LAB_113_2_ir
  // LAB.113.2.team: Sagen skal i rehabiliteringsteamet igen (LAB § 113, stk. 2)
  const v19 = v6 && v13
  const v20 = f.ressourceforloebErBevilget !== false && LAB_113_2_hoej >= s[0] || f.indsatsErBegyndt !== false && (f.ressourceforloebErBevilget !== false && LAB_113_2_hoej >= (f.indsatsBegyndteDen ?? FIRST_DAY) || LAB_113_2_ir) || f.arbejdeIFoersteHalvaar !== false || f.saerligeGrundeModTeamet !== false
  const v21 = (f.ressourceforloebErBevilget !== false && LAB_113_2 < s[1] || LAB_113_2_ir) && (f.indsatsErBegyndt !== true || f.ressourceforloebErBevilget !== false && LAB_113_2 < (f.indsatsBegyndteDen ?? 84005 /* 2199-12-31 */)) && f.arbejdeIFoersteHalvaar !== true && f.saerligeGrundeModTeamet !== true
  const LAB_113_2_team = f.ressourceforloebErBevilget !== false && (s[154] || !(s[154] && s[161]) && (v2 || v19 && v21 || v14 && v21))
  s[743] = LAB_113_2_team
  const LAB_113_2_team_nej = f.ressourceforloebErBevilget !== false && (s[154] || !(s[154] && s[161]) && (v2 || v3 || v5 || v19 && v20 || v14 && v20))
  s[744] = LAB_113_2_team_nej
  const LAB_113_2_team_ir = f.ressourceforloebErBevilget !== false && (s[154] || !(s[154] && s[161]) && v2) || f.ressourceforloebErBevilget !== true
  s[745] = LAB_113_2_team_ir
  // LAB.113.3: Tilbuddet venter på samtalen om dit helbred (LAB § 113, stk. 3)
  const v25 = s[162] || f.menerTilbuddetSkaderHelbredet !== true || f.bedtOmSamtaleFoerTilbuddet !== true || f.kommunenHarTagetStillingTilTilbuddet !== false
  const v26 = (s[163] || s[164]) && f.menerTilbuddetSkaderHelbredet !== false && f.bedtOmSamtaleFoerTilbuddet !== false && f.kommunenHarTagetStillingTilTilbuddet !== true
  const LAB_113_3 = f.ressourceforloebErBevilget !== false && (s[12] || s[165] && v26 || s[11] && v26)
  s[746] = LAB_113_3
  const LAB_113_3_nej = f.ressourceforloebErBevilget !== false && (s[12] || s[157] || s[166] || s[165] && v25 || s[11] && v25)
  s[747] = LAB_113_3_nej
  // LAB.113.4: Kommunen skal have besluttet, hvad der sker efter forløbet (LAB § 113, stk. 4)
  const v29 = f.ressourceforloebPlanlagtTil ?? FIRST_DAY
  s[171] = v29
  const v30 = f.ressourceforloebPlanlagtTil ?? 84005 /* 2199-12-31 */
  s[174] = v30
  const v31 = v29 <= 13331 /* 2006-07-02 */
  const v32 = v30 >= 13332 /* 2006-07-03 */ && v29 <= 15705 /* 2012-12-31 */
  const v33 = v30 >= 15706 /* 2013-01-01 */
  const v34 = v29 <= 20484 /* 2026-01-31 */
  const v35 = v30 >= 20485 /* 2026-02-01 */
  const LAB_113_4 = v31 ? FIRST_DAY : v33 && v29 <= 18261 /* 2019-12-31 */ || v30 >= 18262 /* 2020-01-01 */ && v29 <= 18992 /* 2021-12-31 */ || v30 >= 18993 /* 2022-01-01 */ && v34 || v35 ? v29 : NEVER
  s[749] = LAB_113_4
  const LAB_113_4_hoej = v31 ? NEVER : v32 ? NEVER : v30
  s[750] = LAB_113_4_hoej
  const LAB_113_4_ir = f.ressourceforloebErBevilget !== false && v31 || f.ressourceforloebErBevilget !== true
  s[666] = LAB_113_4_ir
  // LAB.113.4.ydelse: Ressourceforløb og ydelse løber videre uden en afgørelse (LAB § 113, stk. 4)
  const v39 = v33 && v34
  const v40 = v30 >= s[0] || f.kommunenHarTagetStillingTilForloebet !== true
  const v41 = v29 < s[1] && f.kommunenHarTagetStillingTilForloebet !== false
  const LAB_113_4_ydelse = f.ressourceforloebErBevilget !== false && (v31 || v39 && v40 || v35 && v40)
  s[753] = LAB_113_4_ydelse
  const LAB_113_4_ydelse_nej = f.ressourceforloebErBevilget !== false && (v31 || v32 || v39 && v41 || v35 && v41)
  s[754] = LAB_113_4_ydelse_nej
  // LAB.113a: Personlig jobformidler (LAB § 113 a)
  const LAB_113a = f.ressourceforloebErBevilget !== false && (s[12] || s[165] && s[163] || s[160])
  s[755] = LAB_113a
  const LAB_113a_nej = f.ressourceforloebErBevilget !== false && (s[12] || s[157] || s[166] || s[165] && s[162] || s[167])
  s[756] = LAB_113a_nej
  const LAB_113a_ir = f.ressourceforloebErBevilget !== false && (s[12] || s[165] && s[164] || s[168]) || f.ressourceforloebErBevilget !== true
  s[757] = LAB_113a_ir
  // LAB.114.1: Ressourceforløbets længste varighed (LAB § 114, stk. 1)
  const v47 = v4 && v0 <= 16435 /* 2014-12-31 */
  const v48 = shiftMonths(v0, 60)
  const v49 = shiftMonths(v1, 60)
  const v50 = shiftDays(v48, -1)
  const v51 = shiftDays(v49, -1)
  const v52 = v0 <= 18261 /* 2019-12-31 */
  s[170] = v52
  const v53 = v1 >= 16436 /* 2015-01-01 */ && v52
  const v54 = allPeriods(f.barselUnderRessourceforloeb)
  const v55 = f.barselUnderRessourceforloeb !== undefined ? v54 : NO_DAYS
  const v56 = f.barselUnderRessourceforloeb !== undefined ? v54 : ALL_DAYS
  const v57 = without(ALL_DAYS, v56)
  const v58 = without(ALL_DAYS, v55)
  const v59 = dayReaching(v58, v0, v48 === NEVER ? Infinity : v48 - v1)
  const v60 = dayReaching(v57, v1, v49 === NEVER ? Infinity : v49 - v0)
  const v61 = Math.min(v50, v59)
  const v62 = Math.max(v51, v60)
  const v63 = v1 >= 18262 /* 2020-01-01 */
  s[178] = v63
  const v64 = v63 && v7
  const v65 = shiftMonths(v0, 36)
  const v66 = shiftMonths(v1, 36)
  const v67 = dayReaching(v58, v0, v65 === NEVER ? Infinity : v65 - v1)
  const v68 = dayReaching(v57, v1, v66 === NEVER ? Infinity : v66 - v0)
  const v69 = v12 && v0 <= 19133 /* 2022-05-21 */ || v1 >= 19134 /* 2022-05-22 */ && v13 || v14
  const v70 = v64 || v69
  const v71 = v64 ? (v69 ? Math.min(v59, v67) : v59) : v67
  const v72 = v53 || v70
  const v73 = v53 ? (v70 ? Math.min(v61, v71) : v61) : v71
  const LAB_114_1 = v2 ? FIRST_DAY : v47 || v72 ? (v47 ? (v72 ? Math.min(v50, v73) : v50) : v73) : NEVER
  s[173] = LAB_114_1
  const v75 = v64 ? (v69 ? Math.max(v60, v68) : v60) : v68
  const v76 = v53 ? (v70 ? Math.max(v62, v75) : v62) : v75
  const LAB_114_1_hoej = v2 ? NEVER : v3 ? NEVER : v47 ? (v72 ? Math.max(v51, v76) : v51) : v76
  s[176] = LAB_114_1_hoej
}

function svar_13(f, s) {
  // LAB.114.1.plan: Forløbets planlagte længde er tilladt (LAB § 114, stk. 1)
  const v0 = s[169] && s[170]
  const v1 = s[171] < shiftDays(shiftMonths(s[172], 12), -1) || f.ressourceforloebErBevilget !== false && s[173] < s[174]
  const v2 = s[174] >= shiftDays(shiftMonths(s[175], 12), -1) && (f.ressourceforloebErBevilget !== false && s[176] >= s[171] || s[177])
  const v3 = s[178] && s[179]
  const LAB_114_1_plan = f.ressourceforloebErBevilget !== false && (s[180] || v0 && v2 || v3 && v2 || s[181] && v2)
  s[758] = LAB_114_1_plan
  const LAB_114_1_plan_nej = f.ressourceforloebErBevilget !== false && (s[180] || s[182] || v0 && v1 || v3 && v1 || s[181] && v1)
  s[759] = LAB_114_1_plan_nej
  // LAB.114.3: Så længe kan det næste ressourceforløb vare (LAB § 114, stk. 2-4)
  const v6 = f.foedselsdag ?? FIRST_DAY
  s[207] = v6
  const v7 = f.foedselsdag ?? 84005 /* 2199-12-31 */
  s[206] = v7
  const v8 = s[1] >= shiftMonths(v6, 480)
  const v9 = f.maanederIRessourceforloeb ?? 0
  const v10 = f.maanederIRessourceforloeb ?? 240
  const v11 = v9 <= 0
  const v12 = v8 && v10 > 0 && f.oenskerRessourceforloeb !== true ? 0 : 60
  const v13 = s[0] < shiftMonths(v7, 480) || v11 || f.oenskerRessourceforloeb !== false ? 60 : 0
  const v14 = s[1] >= shiftMonths(v6, 600)
  const v15 = v14 && v10 > 0 && f.oenskerRessourceforloeb !== true ? 0 : v8 && s[0] < shiftMonths(v7, 600) && f.oenskerRessourceforloeb !== true ? Math.min(36, Math.max(0, 60 - v10)) : 36
  const v16 = s[0] < shiftMonths(v7, 600) || v11 || f.oenskerRessourceforloeb !== false ? (s[0] < shiftMonths(v7, 480) || v14 || f.oenskerRessourceforloeb !== false ? 36 : Math.min(36, Math.max(0, 60 - v9))) : 0
  const v17 = s[183] || s[11]
  const v18 = s[11] ? -Infinity : v15
  const v19 = s[184] || v17
  const v20 = s[184] ? (v17 ? Math.min(v15, v18) : v15) : v18
  const v21 = s[185] || v19
  const v22 = s[185] ? (v19 ? Math.min(v12, v20) : v12) : v20
  const v23 = s[186] || v21
  const v24 = s[186] ? (v21 ? Math.min(v12, v22) : v12) : v22
  const LAB_114_3 = s[12] ? -Infinity : s[157] ? (v23 ? Math.min(0, v24) : 0) : v24
  s[761] = LAB_114_3
  const v26 = s[11] ? Infinity : v16
  const v27 = s[184] ? (v17 ? Math.max(v16, v26) : v16) : v26
  const v28 = s[185] ? (v19 ? Math.max(v13, v27) : v13) : v27
  const LAB_114_3_hoej = s[12] ? Infinity : v23 ? (s[186] ? (v21 ? Math.max(v13, v28) : v13) : v28) : 0
  s[762] = LAB_114_3_hoej
  const LAB_114_3_ir = s[12] || s[11]
  s[763] = LAB_114_3_ir
  // LAB.114.3.igang: Forløbet fortsætter, når du fylder 40 år (LAB § 114, stk. 3)
  const LAB_114_3_igang = f.ressourceforloebErBevilget !== false && (s[12] || s[186] || s[185] || s[165] || s[160])
  s[764] = LAB_114_3_igang
  // LAB.114.4: Ressourceforløbet må ikke gå ud over folkepensionsalderen (LAB § 114, stk. 4)
  const v32 = s[187] <= 13331 /* 2006-07-02 */
  const v33 = s[188] >= 15706 /* 2013-01-01 */ && s[187] <= 16617 /* 2015-07-01 */
  const v34 = s[188] >= 16618 /* 2015-07-02 */ && s[187] <= 17125 /* 2016-11-20 */
  const v35 = v34 || s[188] >= 17126 /* 2016-11-21 */ && s[187] <= 18261 /* 2019-12-31 */ || s[188] >= 18262 /* 2020-01-01 */ && s[187] <= 18992 /* 2021-12-31 */ || s[188] >= 18993 /* 2022-01-01 */ && s[187] <= 20484 /* 2026-01-31 */ || s[188] >= 20485 /* 2026-02-01 */
  const LAB_114_4 = v32 ? FIRST_DAY : v33 || v35 ? (v35 ? (v34 ? FIRST_DAY : shiftDays(s[187], -1)) : NEVER) : NEVER
  s[765] = LAB_114_4
  const LAB_114_4_hoej = v32 ? NEVER : s[188] >= 13332 /* 2006-07-03 */ && s[187] <= 15705 /* 2012-12-31 */ ? NEVER : v33 ? NEVER : v34 ? NEVER : shiftDays(s[188], -1)
  s[766] = LAB_114_4_hoej
  const LAB_114_4_ir = f.ressourceforloebErBevilget !== false && (v32 || v34) || f.ressourceforloebErBevilget !== true
  s[767] = LAB_114_4_ir
  // LAB.115.1: Ressourceforløb, når du får førtidspension (LAB § 115)
  const v39 = f.pensionDuFaar === 'foertidspension'
  const v40 = f.pensionDuFaar !== undefined && !v39 || !(f.pensionDuFaar !== undefined) || v8 || f.oenskerRessourceforloeb !== true
  const v41 = (f.pensionDuFaar !== undefined && v39 || !(f.pensionDuFaar !== undefined)) && s[0] < shiftMonths(v7, 480) && f.oenskerRessourceforloeb !== false
  const LAB_115_1 = s[12] || s[186] && v41 || s[14] && v41
  s[768] = LAB_115_1
  const LAB_115_1_nej = s[12] || s[157] || s[186] && v40 || s[14] && v40 || s[11]
  s[769] = LAB_115_1_nej
  // LAB.142.1: Målgruppen for revalidering (LAB § 142)
  const v44 = s[7] && s[0] <= 13858 /* 2007-12-11 */
  s[198] = v44
  const v45 = f.begraensningerIArbejdsevnen !== true || f.andenIndsatsErIkkeNok !== true || f.kanKommeIndPaaArbejdsmarkedet !== true
  const v46 = f.begraensningerIArbejdsevnen !== false && f.andenIndsatsErIkkeNok !== false && f.kanKommeIndPaaArbejdsmarkedet !== false
  const v47 = s[1] >= 13859 /* 2007-12-12 */
  s[200] = v47
  const v48 = v47 && s[13]
  s[199] = v48
  const LAB_142_1 = s[12] || v44 && v46 || v48 && v46 || s[14] && v46
  s[770] = LAB_142_1
  const LAB_142_1_nej = s[12] || v44 && v45 || v48 && v45 || s[14] && v45 || s[11]
  s[771] = LAB_142_1_nej
  // LOV1750.21.revalidering: Din revalidering fortsætter efter de gamle regler (lov 1750/2025 § 21)
  const v51 = f.revalideringBevilgetDen ?? FIRST_DAY
  s[347] = v51
  const v52 = f.revalideringBevilgetDen ?? 84005 /* 2199-12-31 */
  s[348] = v52
  const LOV1750_21_revalidering = f.revalideringErBevilget !== false && (s[12] || v44 || v48 || s[14] || s[11] && v51 < 20485 /* 2026-02-01 */)
  s[881] = LOV1750_21_revalidering
  const LOV1750_21_revalidering_nej = f.revalideringErBevilget !== false && (s[12] || s[11] && v52 >= 20485 /* 2026-02-01 */)
  s[343] = LOV1750_21_revalidering_nej
  const LOV1750_21_revalidering_ir = f.revalideringErBevilget !== false && s[12] || f.revalideringErBevilget !== true
  s[363] = LOV1750_21_revalidering_ir
  // LAB.144: Forrevalidering (LAB § 144)
  const v56 = LAB_142_1_nej || f.erhvervssigtetErAfklaret !== false
  const v57 = (LAB_142_1 || s[12]) && f.erhvervssigtetErAfklaret !== true
  const v58 = LOV1750_21_revalidering || LOV1750_21_revalidering_ir
  s[344] = v58
  const LAB_144 = s[12] || v44 && v57 || v48 && v57 || s[14] && v57 || s[11] && f.revalideringErBevilget !== false && v58 && f.erhvervssigtetErAfklaret !== true
  s[368] = LAB_144
  const LAB_144_nej = s[12] || v44 && v56 || v48 && v56 || s[14] && v56 || s[11] && (f.revalideringErBevilget !== true || LOV1750_21_revalidering_nej || f.erhvervssigtetErAfklaret !== false)
  s[369] = LAB_144_nej
  // LAB.145.2: Mere end 5 års revalidering (LAB § 145, stk. 2)
  const v61 = f.revalideringStartede ?? FIRST_DAY
  const v62 = f.revalideringStartede ?? 84005 /* 2199-12-31 */
  const LAB_145_2_ir = v61 <= 13331 /* 2006-07-02 */
  s[191] = LAB_145_2_ir
  const v64 = v62 >= 13332 /* 2006-07-03 */ && v61 <= 13858 /* 2007-12-11 */
  s[192] = v64
  const v65 = f.betydeligeBegraensninger !== true || f.talerIUdpraegetGradForLangUddannelse !== true
  const v66 = f.betydeligeBegraensninger !== false && f.talerIUdpraegetGradForLangUddannelse !== false
  const v67 = v62 >= 13859 /* 2007-12-12 */ && v61 <= 18261 /* 2019-12-31 */
  s[193] = v67
  const v68 = v62 >= 18262 /* 2020-01-01 */ && v61 <= 20484 /* 2026-01-31 */
  s[194] = v68
  const v69 = f.betydeligeBegraensninger !== true || f.talerForLangUddannelse !== true
  const v70 = f.betydeligeBegraensninger !== false && f.talerForLangUddannelse !== false
  const v71 = v62 >= 20485 /* 2026-02-01 */
  s[195] = v71
  const LAB_145_2 = LAB_145_2_ir || v64 && v66 || v67 && v66 || v68 && v70 || v71 && v70
  s[776] = LAB_145_2
  const LAB_145_2_nej = LAB_145_2_ir || v64 && v65 || v67 && v65 || v68 && v69 || v71 && v69
  s[777] = LAB_145_2_nej
  // LAB.145.1: Den længste revalidering (LAB § 145, stk. 1)
  const LAB_145_1 = LAB_145_2_ir ? FIRST_DAY : LAB_145_2 && !LAB_145_2_nej && !LAB_145_2_ir ? NEVER : shiftDays(shiftMonths(v61, 60), -1)
  s[190] = LAB_145_1
  const LAB_145_1_hoej = LAB_145_2_ir ? NEVER : LAB_145_2 ? NEVER : shiftDays(shiftMonths(v62, 60), -1)
  s[189] = LAB_145_1_hoej
  const LAB_145_1_ir = f.revalideringErBevilget !== false && LAB_145_2_ir || f.revalideringErBevilget !== true
  s[196] = LAB_145_1_ir
}

function svar_14(f, s) {
  // LAB.145.1.plan: Revalideringens planlagte længde er tilladt (LAB § 145, stk. 1)
  const v0 = f.revalideringErBevilget !== false && s[189] >= (f.revalideringPlanlagtTil ?? FIRST_DAY)
  const v1 = f.revalideringErBevilget !== false && s[190] < (f.revalideringPlanlagtTil ?? 84005 /* 2199-12-31 */)
  const LAB_145_1_plan = f.revalideringErBevilget !== false && (s[191] || s[192] && v0 || s[193] && v0 || s[194] && v0 || s[195] && v0)
  s[773] = LAB_145_1_plan
  const LAB_145_1_plan_nej = f.revalideringErBevilget !== false && (s[191] || s[192] && v1 || s[193] && v1 || s[194] && v1 || s[195] && v1)
  s[774] = LAB_145_1_plan_nej
  const LAB_145_1_plan_ir = f.revalideringErBevilget !== false && (s[191] || s[192] && s[196] || s[193] && s[196] || s[194] && s[196] || s[195] && s[196]) || f.revalideringErBevilget !== true
  s[775] = LAB_145_1_plan_ir
  // LAB.146: Revalideringen kan forlænges (LAB § 146)
  const v5 = f.grundTilForsinkelse === 'nedsat_funktionsevne' || f.grundTilForsinkelse === 'helt_specielle_forhold' || f.grundTilForsinkelse === 'sygdom' || f.grundTilForsinkelse === 'pasning_af_boern' || f.grundTilForsinkelse === 'barsel' || f.grundTilForsinkelse === 'ingen_boernepasning' || f.grundTilForsinkelse === 'saerlige_sociale_forhold'
  const v6 = f.grundTilForsinkelse !== undefined && v5 || !(f.grundTilForsinkelse !== undefined)
  const v7 = f.grundTilForsinkelse !== undefined && !v5 || !(f.grundTilForsinkelse !== undefined)
  const v8 = s[5] && s[197]
  const v9 = f.grundTilForsinkelse === 'nedsat_funktionsevne' || f.grundTilForsinkelse === 'helt_specielle_forhold' || f.grundTilForsinkelse === 'sygdom' || f.grundTilForsinkelse === 'pasning_af_boern' || f.grundTilForsinkelse === 'barsel' || f.grundTilForsinkelse === 'ingen_boernepasning' || f.grundTilForsinkelse === 'saerlige_sociale_forhold' || f.grundTilForsinkelse === 'pasning_af_andre'
  const v10 = f.grundTilForsinkelse === 'nedsat_funktionsevne' || f.grundTilForsinkelse === 'helt_specielle_forhold' || f.grundTilForsinkelse === 'sygdom' || f.grundTilForsinkelse === 'pasning_af_boern' || f.grundTilForsinkelse === 'barsel' || f.grundTilForsinkelse === 'ingen_boernepasning' || f.grundTilForsinkelse === 'saerlige_sociale_forhold' || f.grundTilForsinkelse === 'pasning_af_andre' || f.grundTilForsinkelse === 'sorgorlov'
  const v11 = f.grundTilForsinkelse !== undefined && v10 || !(f.grundTilForsinkelse !== undefined)
  const v12 = f.grundTilForsinkelse !== undefined && !v10 || !(f.grundTilForsinkelse !== undefined)
  const LAB_146 = s[12] || s[198] && v6 || s[199] && v6 || v8 && (f.grundTilForsinkelse !== undefined && v9 || !(f.grundTilForsinkelse !== undefined) || v11) || s[183] && v11 || s[11] && v11
  s[778] = LAB_146
  const LAB_146_nej = s[12] || s[198] && v7 || s[199] && v7 || v8 && (f.grundTilForsinkelse !== undefined && !v9 || !(f.grundTilForsinkelse !== undefined) || v12) || s[183] && v12 || s[11] && v12
  s[779] = LAB_146_nej
  // LAS.50: Plan for revalideringen (LAS § 70, stk. 2)
  const v15 = s[200] && s[201]
  const v16 = s[202] && s[0] <= 17967 /* 2019-03-12 */
  const v17 = s[1] >= 17968 /* 2019-03-13 */ && s[13]
  const LAS_50 = f.revalideringErBevilget !== false && (s[12] || s[198] && f.erhvervssigtetErAfklaret !== false || v15 && f.erhvervssigtetErAfklaret !== false || v16 && f.erhvervssigtetErAfklaret !== false || v17 && f.erhvervssigtetErAfklaret !== false || s[14] && f.erhvervssigtetErAfklaret !== false || s[11] && f.erhvervssigtetErAfklaret !== false)
  s[780] = LAS_50
  const LAS_50_nej = f.revalideringErBevilget !== false && (s[12] || s[198] && f.erhvervssigtetErAfklaret !== true || v15 && f.erhvervssigtetErAfklaret !== true || v16 && f.erhvervssigtetErAfklaret !== true || v17 && f.erhvervssigtetErAfklaret !== true || s[14] && f.erhvervssigtetErAfklaret !== true || s[11] && f.erhvervssigtetErAfklaret !== true)
  s[781] = LAS_50_nej
  // LAS.69j.2.bidrag: Tillæg til unge, der betaler bidrag til et barn (LAS § 69 j, stk. 2, nr. 4)
  const v20 = s[1] >= 20819 /* 2027-01-01 */
  s[215] = v20
  const v21 = f.bidragspligtigeBoern ?? 0
  const v22 = f.bidragspligtigeBoern ?? 50
  const v23 = v21 <= 0
  const v24 = s[9] && s[203]
  const v25 = f.bidragPrMaaned ?? 0
  s[366] = v25
  const v26 = f.bidragPrMaaned ?? 10000000
  s[367] = v26
  const v27 = s[203] || v20
  const v28 = v27 ? -Infinity : SATS_1(s[0])
  const v29 = v27 ? Infinity : SATS_1(s[1])
  const v30 = v28 > -Infinity && v29 < Infinity
  const v31 = quotient([v28, v21], [1], 'nærmeste', 1)
  const v32 = quotient([v28, v22], [1], 'nærmeste', 1)
  const v33 = quotient([v29, v21], [1], 'nærmeste', 1)
  const v34 = quotient([v29, v22], [1], 'nærmeste', 1)
  const v35 = v30 ? Math.min(v34, v33, v31, v32) : -Infinity
  const v36 = v30 ? Math.max(v34, v33, v31, v32) : Infinity
  const v37 = s[204] && !(!v30 && !v27 && v28 === v29 && v21 === v22)
  const LAS_69j_2_bidrag = s[8] ? -Infinity : v24 ? (v37 ? Math.min(v25, v35) : v25) : v35
  s[791] = LAS_69j_2_bidrag
  const LAS_69j_2_bidrag_hoej = s[8] ? Infinity : v24 ? (v37 ? Math.max(v26, v36) : v26) : v36
  s[792] = LAS_69j_2_bidrag_hoej
  const v40 = s[9] && v22 > 0
  const LAS_69j_2_bidrag_er = v40 && (s[8] || v24 || v37)
  s[793] = LAS_69j_2_bidrag_er
  const LAS_69j_2_bidrag_ir = v40 && (s[8] || s[204] && (v27 || !v30)) || !s[205] || v23
  s[794] = LAS_69j_2_bidrag_ir
  // LAS.68.2: Ressourceforløbsydelsens sats i ressourceforløb (lov 1750/2025 § 21, stk. 8)
  const v43 = f.harForsoergelsespligt !== true || f.boernOpholderSigIDanmark !== true && f.boernLigestillet !== true
  s[335] = v43
  const v44 = f.harForsoergelsespligt !== false && (f.boernOpholderSigIDanmark !== false || f.boernLigestillet !== false)
  s[334] = v44
  const v45 = s[8] || v20
  s[222] = v45
  const v46 = v45 ? -Infinity : SATS_2(s[0])
  const v47 = v45 ? Infinity : SATS_2(s[1])
  const v48 = s[0] >= shiftMonths(s[206], 300)
  s[349] = v48
  const v49 = s[1] >= shiftMonths(s[207], 300)
  s[350] = v49
  const v50 = v49 || f.borHosForaeldre !== true || f.harForsoergelsespligt !== false
  s[333] = v50
  const v51 = !v48 && f.borHosForaeldre !== false && f.harForsoergelsespligt !== true
  s[332] = v51
  const v52 = v45 ? -Infinity : SATS_3(s[0])
  const v53 = v45 ? Infinity : SATS_3(s[1])
  const v54 = v53 === Infinity
  const v55 = LAS_69j_2_bidrag === -Infinity
  const v56 = v52 === -Infinity
  const v57 = LAS_69j_2_bidrag_hoej === Infinity
  const v58 = v54 && v55 || v56 && v57
  const v59 = Math.min(v56 || v55 ? -Infinity : v52 + LAS_69j_2_bidrag, v45 ? -Infinity : SATS_4(s[0]))
  const v60 = Math.min(v54 || v57 ? Infinity : v53 + LAS_69j_2_bidrag_hoej, v45 ? Infinity : SATS_4(s[1]))
  const v61 = v22 > 0 && LAS_69j_2_bidrag_er && !(v58 && !v45 && v52 === v53 && (!LAS_69j_2_bidrag_er || !LAS_69j_2_bidrag_ir && LAS_69j_2_bidrag === LAS_69j_2_bidrag_hoej))
  const v62 = v61 ? (v23 ? Math.min(v52, v59) : v59) : v52
  const v63 = v61 ? (v23 ? Math.max(v53, v60) : v60) : v53
  const v64 = v45 ? -Infinity : SATS_5(s[0])
  const v65 = v45 ? Infinity : SATS_5(s[1])
  const v66 = v51 && (v61 || v23)
  const v67 = v66 ? (v50 ? Math.min(v62, v64) : v62) : v64
  const v68 = v66 ? (v50 ? Math.max(v63, v65) : v63) : v65
  const v69 = v43 && (v66 || v50)
  const v70 = v44 || v69
  s[234] = v70
  const v71 = v44 ? (v69 ? Math.min(v46, v67) : v46) : v67
  s[232] = v71
  const v72 = v44 ? (v69 ? Math.max(v47, v68) : v47) : v68
  s[233] = v72
  const v73 = v44 && v45 || v43 && (v51 && (v22 > 0 && (v45 || LAS_69j_2_bidrag_ir || v58 || v45) || v23 && v45) || v50 && v45)
  s[235] = v73
  const LAS_68_2 = s[8] ? -Infinity : v71
  s[209] = LAS_68_2
  const LAS_68_2_hoej = s[8] ? Infinity : v72
  s[210] = LAS_68_2_hoej
  const LAS_68_2_er = s[9] && (s[8] || s[208] && v70 || s[11] && v70)
  s[211] = LAS_68_2_er
  const LAS_68_2_ir = s[9] && (s[8] || s[208] && v73 || s[11] && v73) || !s[205]
  s[212] = LAS_68_2_ir
}

function svar_15(f, s) {
  // LAS.68.5: Mindst satsen til den, der kom fra ledighedsydelse (LAS § 68, stk. 5)
  const v0 = s[0] <= 16386 /* 2014-11-12 */
  s[345] = v0
  const v1 = s[9] && v0
  const v2 = s[1] >= 16387 /* 2014-11-13 */
  s[346] = v2
  const LAS_68_5 = s[9] && (s[8] || v1 || v2)
  s[783] = LAS_68_5
  const LAS_68_5_nej = s[9] && (s[8] || v1)
  s[784] = LAS_68_5_nej
  const LAS_68_5_ir = LAS_68_5_nej || !s[205]
  s[785] = LAS_68_5_ir
  // LAS.68.4: Ressourceforløbsydelsen før fradrag i ressourceforløb (lov 1750/2025 § 21, stk. 8)
  const v6 = f.ydelseFoerForloebet === 'sygedagpenge'
  const v7 = f.ydelseFoerForloebet !== undefined && !v6 || !(f.ydelseFoerForloebet !== undefined) || (f.sidsteDagMedSygedagpengeEllers ?? FIRST_DAY) < s[1]
  const v8 = (f.ydelseFoerForloebet !== undefined && v6 || !(f.ydelseFoerForloebet !== undefined)) && (f.sidsteDagMedSygedagpengeEllers ?? 84005 /* 2199-12-31 */) >= s[0]
  const v9 = f.hidtidigYdelsePrMaaned ?? 0
  const v10 = f.hidtidigYdelsePrMaaned ?? 10000000
  const v11 = Math.max(s[209], v9)
  const v12 = Math.max(s[210], v10)
  const v13 = f.ydelseFoerForloebet === 'ledighedsydelse'
  const v14 = f.ydelseFoerForloebet !== undefined && v13 || !(f.ydelseFoerForloebet !== undefined)
  const v15 = f.ydelseFoerForloebet !== undefined && !v13 || !(f.ydelseFoerForloebet !== undefined)
  const v16 = Math.max(v9, v11)
  const v17 = Math.min(v10, v12)
  const v18 = LAS_68_5 && s[211]
  const v19 = LAS_68_5_ir && s[211] && v17 >= v16
  const v20 = LAS_68_5_nej || v19
  const v21 = LAS_68_5_nej ? (v19 ? Math.min(v9, v16) : v9) : v16
  const v22 = v18 ? (v20 ? Math.min(v11, v21) : v11) : v21
  const v23 = LAS_68_5_nej ? (v19 ? Math.max(v10, v17) : v10) : v17
  const v24 = v18 ? (v20 ? Math.max(v12, v23) : v12) : v23
  const v25 = v14 && (v18 || LAS_68_5_nej || v19)
  const v26 = v15 && s[211]
  const v27 = v25 ? (v26 ? Math.min(s[209], v22) : v22) : s[209]
  const v28 = v25 ? (v26 ? Math.max(s[210], v24) : v24) : s[210]
  const v29 = v8 && s[211]
  const v30 = v7 && (v25 || v26)
  const v31 = v29 || v30
  const v32 = v8 && s[212] || v7 && (v14 && (LAS_68_5 && s[212] || LAS_68_5_ir && !((!s[211] || !s[212] && v11 === v12) && v9 === v10 && s[211] && (!s[211] || v9 === v11))) || v15 && s[212])
  const LAS_68_4 = s[8] ? -Infinity : v29 ? (v30 ? Math.min(v11, v27) : v11) : v27
  s[226] = LAS_68_4
  const LAS_68_4_hoej = s[8] ? Infinity : v29 ? (v30 ? Math.max(v12, v28) : v12) : v28
  s[224] = LAS_68_4_hoej
  const v35 = f.ydelseFoerForloebet === 'foertidspension'
  const v36 = s[9] && (f.ydelseFoerForloebet !== undefined && !v35 || !(f.ydelseFoerForloebet !== undefined))
  const LAS_68_4_er = v36 && (s[8] || s[208] && v31 || s[11] && v31)
  s[228] = LAS_68_4_er
  const LAS_68_4_ir = v36 && (s[8] || s[208] && v32 || s[11] && v32) || !s[205] || f.ydelseFoerForloebet !== undefined && v35 || !(f.ydelseFoerForloebet !== undefined)
  s[230] = LAS_68_4_ir
  // LAS.68a.1.tid: Indtægter for anden tid holdes ude (LAS § 68 a, stk. 1)
  const v39 = s[9] && s[117]
  const v40 = s[8] || s[134]
  const v41 = s[8] || v39
  const LAS_68a_1_tid = s[9] && v40
  s[790] = LAS_68a_1_tid
  const LAS_68a_1_tid_nej = s[9] && v41
  s[216] = LAS_68a_1_tid_nej
  // LAS.68a.3: Løn i tilbud, der ikke tæller med (LAS § 68 a, stk. 3)
  const v44 = LAS_68a_1_tid || s[213]
  s[217] = v44
  const v45 = Math.min(f.timerITilbud ?? 0, 16000)
  s[249] = v45
  const v46 = Math.min(f.timerITilbud ?? 74400, 16000)
  s[250] = v46
  const v47 = s[214] || s[215]
  s[251] = v47
  const v48 = v47 ? -Infinity : SATS_6(s[0])
  s[252] = v48
  const v49 = v47 ? Infinity : SATS_6(s[1])
  s[253] = v49
  const v50 = v48 > -Infinity && v49 < Infinity
  s[248] = v50
  const v51 = quotient([v45, v48], [100], 'nærmeste', 1)
  const v52 = quotient([v45, v49], [100], 'nærmeste', 1)
  const v53 = quotient([v46, v48], [100], 'nærmeste', 1)
  const v54 = quotient([v46, v49], [100], 'nærmeste', 1)
  const v55 = v50 ? Math.min(v54, v53, v51, v52) : -Infinity
  s[246] = v55
  const v56 = v50 ? Math.max(v54, v53, v51, v52) : Infinity
  s[247] = v56
  const v57 = v47 || !v50
  s[254] = v57
  const LAS_68a_3 = s[8] ? -Infinity : Math.min(v55, Math.max(0, f.indtaegter !== undefined ? sum(f.indtaegter, (r_indtaegter) => { const r0_0 = r_indtaegter.tid === 'under'; const r0_1 = r0_0 || LAS_68a_1_tid_nej; const r0_2 = r_indtaegter.art === 'loen_i_tilbud'; const r0_3 = r0_1 && r0_2; return r0_3 ? (r0_3 && !(r0_1 && !r0_2 || !r0_0 && v44) ? r_indtaegter.beloeb : 0) : 0 }) : -Infinity))
  s[219] = LAS_68a_3
  const LAS_68a_3_hoej = s[8] ? Infinity : Math.min(v56, f.indtaegter !== undefined ? sum(f.indtaegter, (r_indtaegter) => (r_indtaegter.tid === 'under' || LAS_68a_1_tid_nej) && r_indtaegter.art === 'loen_i_tilbud' ? r_indtaegter.beloeb : 0) : Infinity)
  s[218] = LAS_68a_3_hoej
  const LAS_68a_3_er = s[9] && (s[8] || s[9] && !(!v50 && v45 === v46 && !v47 && v48 === v49))
  s[220] = LAS_68a_3_er
  const LAS_68a_3_ir = s[9] && (s[8] || s[9] && v57) || !s[205]
  s[221] = LAS_68a_3_ir
}

function svar_16(f, s) {
  // LAS.68a.2: Fradrag for løn i ressourceforløb (lov 1750/2025 § 21, stk. 8)
  const v0 = f.indtaegter !== undefined ? sum(f.indtaegter, (r_indtaegter) => { const r0_0 = r_indtaegter.tid === 'under'; const r0_1 = r0_0 || s[216]; const r0_2 = r_indtaegter.art === 'loen' || r_indtaegter.art === 'loen_under_sygdom' || r_indtaegter.art === 'loen_i_tilbud'; const r0_3 = r0_1 && r0_2; return r0_3 ? (r0_3 && !(r0_1 && !r0_2 || !r0_0 && s[217]) ? r_indtaegter.beloeb : 0) : 0 }) : -Infinity
  const v1 = f.indtaegter !== undefined ? sum(f.indtaegter, (r_indtaegter) => (r_indtaegter.tid === 'under' || s[216]) && (r_indtaegter.art === 'loen' || r_indtaegter.art === 'loen_under_sygdom' || r_indtaegter.art === 'loen_i_tilbud') ? r_indtaegter.beloeb : 0) : Infinity
  const v2 = f.indtaegter !== undefined ? sum(f.indtaegter, (r_indtaegter) => { const r0_0 = r_indtaegter.tid === 'under'; const r0_1 = r0_0 || s[216]; const r0_2 = r_indtaegter.art === 'feriegodtgoerelse' || r_indtaegter.art === 'feriedage_udbetalt'; const r0_3 = r0_1 && r0_2; return r0_3 ? (r0_3 && !(r0_1 && !r0_2 || !r0_0 && s[217]) ? r_indtaegter.beloeb : 0) : 0 }) : -Infinity
  const v3 = f.indtaegter !== undefined ? sum(f.indtaegter, (r_indtaegter) => (r_indtaegter.tid === 'under' || s[216]) && (r_indtaegter.art === 'feriegodtgoerelse' || r_indtaegter.art === 'feriedage_udbetalt') ? r_indtaegter.beloeb : 0) : Infinity
  const v4 = v1 === Infinity
  const v5 = v2 === -Infinity
  const v6 = v0 === -Infinity
  const v7 = v3 === Infinity
  const v8 = v4 && v5 || v6 && v7
  const v9 = v6 || v5 ? -Infinity : v0 + v2
  const v10 = v4 || v7 ? Infinity : v1 + v3
  const v11 = v8 && v0 === v1 && v2 === v3
  const v12 = v10 === Infinity
  const v13 = -s[218] === -Infinity
  const v14 = v9 === -Infinity
  const v15 = -s[219] === Infinity
  const v16 = v12 && v13 || v14 && v15
  const v17 = !v11 && s[220] && !(v16 && (v11 || !v8 && v9 === v10) && (!s[220] || !s[221] && s[219] === s[218]))
  const v18 = v8 || s[221] || v16
  const v19 = Math.max(0, v14 || v13 ? -Infinity : v9 - s[218])
  const v20 = Math.max(0, v12 || v15 ? Infinity : v10 - s[219])
  const v21 = s[222] ? -Infinity : SATS_7(s[0])
  s[261] = v21
  const v22 = s[222] ? Infinity : SATS_7(s[1])
  s[262] = v22
  const v23 = Math.min(v19, v21)
  const v24 = Math.min(v20, v22)
  const v25 = !s[222] && v21 === v22
  s[264] = v25
  const v26 = v18 || s[222]
  const v27 = v23 > -Infinity && v24 < Infinity
  const v28 = quotient([v23, 3000], [10000], 'nærmeste', 1)
  const v29 = quotient([v24, 3000], [10000], 'nærmeste', 1)
  const v30 = v27 ? Math.min(v28, v29) : -Infinity
  const v31 = v27 ? Math.max(v28, v29) : Infinity
  const v32 = v17 && !(!v27 && (!v17 || !v26 && v23 === v24))
  const v33 = v26 || !v27
  const v34 = v20 === Infinity
  const v35 = -v22 === -Infinity
  s[263] = v35
  const v36 = v34 && v35
  const v37 = -v21 === Infinity
  s[265] = v37
  const v38 = v17 && !(v36 && (!v17 || !v18 && v19 === v20) && v25)
  const v39 = v18 || s[222] || v36
  const v40 = Math.max(0, v35 ? -Infinity : v19 - v22)
  const v41 = Math.max(0, v34 || v37 ? Infinity : v20 - v21)
  const v42 = v41 >= Infinity
  const v43 = v42 ? -Infinity : quotient([v40, 5500], [10000], 'nærmeste', 1)
  const v44 = v42 ? Infinity : quotient([v41, 5500], [10000], 'nærmeste', 1)
  const v45 = v38 && !(v42 && (!v38 || !v39 && v40 === v41))
  const v46 = v39 || v42
  const v47 = v31 === Infinity
  const v48 = v43 === -Infinity
  const v49 = v30 === -Infinity
  const v50 = v44 === Infinity
  const v51 = v47 && v48 || v49 && v50
  const v52 = v49 || v48 ? -Infinity : v30 + v43
  const v53 = v47 || v50 ? Infinity : v31 + v44
  const v54 = s[0] <= 19529 /* 2023-06-21 */
  s[313] = v54
  const v55 = s[223] && v54
  const v56 = s[1] >= 19530 /* 2023-06-22 */
  s[315] = v56
  const v57 = v56 && s[10]
  const v58 = s[166] && v32 && v45 && !(v51 && (!v32 || !v33 && v30 === v31) && (!v45 || !v46 && v43 === v44))
  const v59 = v55 && v45
  const v60 = v57 && v45
  const v61 = s[11] && v45
  const v62 = v59 || v60 || v61
  const LAS_68a_2 = s[8] ? -Infinity : v58 ? (v62 ? Math.min(v43, v52) : v52) : v43
  s[227] = LAS_68a_2
  const LAS_68a_2_hoej = s[8] ? Infinity : v58 ? (v62 ? Math.max(v44, v53) : v53) : v44
  s[225] = LAS_68a_2_hoej
  const LAS_68a_2_er = s[9] && (s[8] || v58 || v59 || v60 || v61)
  s[229] = LAS_68a_2_er
  const LAS_68a_2_ir = s[9] && (s[8] || s[166] && (v33 || v46 || v51) || v55 && v46 || v57 && v46 || s[11] && v46) || !s[205]
  s[231] = LAS_68a_2_ir
}

function svar_17(f, s) {
  // LAS.68a.1: Ressourceforløbsydelse til udbetaling i ressourceforløb (lov 1750/2025 § 21, stk. 8)
  const v0 = s[224] === Infinity
  const v1 = -s[225] === -Infinity
  const v2 = s[226] === -Infinity
  const v3 = -s[227] === Infinity
  const v4 = v0 && v1 || v2 && v3
  const v5 = v2 || v1 ? -Infinity : s[226] - s[225]
  const v6 = v0 || v3 ? Infinity : s[224] - s[227]
  const v7 = s[228] && s[229] && !(v4 && (!s[228] || !s[230] && s[226] === s[224]) && (!s[229] || !s[231] && s[227] === s[225]))
  const v8 = s[230] || s[231] || v4
  const v9 = f.indtaegter !== undefined ? sum(f.indtaegter, (r_indtaegter) => { const r0_0 = r_indtaegter.tid === 'under'; const r0_1 = r0_0 || s[216]; const r0_2 = r_indtaegter.art === 'anden' || r_indtaegter.art === 'uddannelsesgodtgoerelse'; const r0_3 = r0_1 && r0_2; return r0_3 ? (r0_3 && !(r0_1 && !r0_2 || !r0_0 && s[217]) ? r_indtaegter.beloeb : 0) : 0 }) : -Infinity
  const v10 = f.indtaegter !== undefined ? sum(f.indtaegter, (r_indtaegter) => (r_indtaegter.tid === 'under' || s[216]) && (r_indtaegter.art === 'anden' || r_indtaegter.art === 'uddannelsesgodtgoerelse') ? r_indtaegter.beloeb : 0) : Infinity
  const v11 = v6 === Infinity
  const v12 = -v10 === -Infinity
  const v13 = v5 === -Infinity
  const v14 = -v9 === Infinity
  const v15 = v11 && v12 || v13 && v14
  const v16 = v13 || v12 ? -Infinity : v5 - v10
  const v17 = v11 || v14 ? Infinity : v6 - v9
  const v18 = v7 && !(v15 && (!v7 || !v8 && v5 === v6) && v9 === v10)
  const v19 = v8 || v15
  const v20 = f.indtaegter !== undefined ? sum(f.indtaegter, (r_indtaegter) => { const r0_0 = r_indtaegter.tid === 'under'; const r0_1 = r0_0 || s[216]; const r0_2 = r_indtaegter.art === 'fleksloentilskud' || r_indtaegter.art === 'tilskud_egen_virksomhed'; const r0_3 = r0_1 && r0_2; return r0_3 ? (r0_3 && !(r0_1 && !r0_2 || !r0_0 && s[217]) ? r_indtaegter.beloeb : 0) : 0 }) : -Infinity
  const v21 = f.indtaegter !== undefined ? sum(f.indtaegter, (r_indtaegter) => (r_indtaegter.tid === 'under' || s[216]) && (r_indtaegter.art === 'fleksloentilskud' || r_indtaegter.art === 'tilskud_egen_virksomhed') ? r_indtaegter.beloeb : 0) : Infinity
  const v22 = v17 === Infinity
  const v23 = -v21 === -Infinity
  const v24 = v16 === -Infinity
  const v25 = -v20 === Infinity
  const v26 = v22 && v23 || v24 && v25
  const v27 = v24 || v23 ? -Infinity : v16 - v21
  const v28 = v22 || v25 ? Infinity : v17 - v20
  const v29 = v18 && !(v26 && (!v18 || !v19 && v16 === v17) && v20 === v21)
  const v30 = v19 || v26
  const v31 = f.indtaegter !== undefined ? sum(f.indtaegter, (r_indtaegter) => { const r0_0 = r_indtaegter.tid === 'under'; const r0_1 = r0_0 || s[216]; const r0_2 = r_indtaegter.art === 'overskud_egen_virksomhed'; const r0_3 = r0_1 && r0_2; return r0_3 ? (r0_3 && !(r0_1 && !r0_2 || !r0_0 && s[217]) ? r_indtaegter.beloeb : 0) : 0 }) : -Infinity
  const v32 = f.indtaegter !== undefined ? sum(f.indtaegter, (r_indtaegter) => (r_indtaegter.tid === 'under' || s[216]) && r_indtaegter.art === 'overskud_egen_virksomhed' ? r_indtaegter.beloeb : 0) : Infinity
  const v33 = v28 === Infinity
  const v34 = -v32 === -Infinity
  const v35 = v27 === -Infinity
  const v36 = -v31 === Infinity
  const v37 = v33 && v34 || v35 && v36
  const v38 = v29 && !(v37 && (!v29 || !v30 && v27 === v28) && v31 === v32)
  const v39 = v30 || v37
  const LAS_68a_1 = s[8] ? -Infinity : Math.max(0, v35 || v34 ? -Infinity : v27 - v32)
  s[786] = LAS_68a_1
  const LAS_68a_1_hoej = s[8] ? Infinity : Math.max(0, v33 || v36 ? Infinity : v28 - v31)
  s[787] = LAS_68a_1_hoej
  const LAS_68a_1_er = s[9] && (s[8] || s[208] && v38 || s[11] && v38)
  s[788] = LAS_68a_1_er
  const LAS_68a_1_ir = s[9] && (s[8] || s[208] && v39 || s[11] && v39) || !s[205]
  s[789] = LAS_68a_1_ir
  // LAS.69j.2: Ressourceforløbsydelsens sats i jobafklaringsforløb (LAS § 69 j, stk. 2-3)
  const LAS_69j_2 = s[3] ? -Infinity : s[232]
  s[237] = LAS_69j_2
  const LAS_69j_2_hoej = s[3] ? Infinity : s[233]
  s[238] = LAS_69j_2_hoej
  const LAS_69j_2_er = s[116] && (s[3] || s[116] && s[234])
  s[239] = LAS_69j_2_er
  const LAS_69j_2_ir = s[116] && (s[3] || s[116] && s[235]) || !s[236]
  s[240] = LAS_69j_2_ir
}

function svar_18(f, s) {
  // LAS.69j.4: Ressourceforløbsydelsen før fradrag i jobafklaringsforløb (LAS § 69 j, stk. 4)
  const v0 = s[116] && s[0] <= 16427 /* 2014-12-23 */
  s[289] = v0
  const v1 = f.andelAfArbejdetVedForloebetsStart ?? 0
  const v2 = f.andelAfArbejdetVedForloebetsStart ?? 10000
  const v3 = v1 <= 0
  const v4 = v1 <= 2500
  const v5 = s[237] > -Infinity && s[238] < Infinity
  const v6 = quotient([s[237], 3], [4], 'nærmeste', 1)
  const v7 = quotient([s[238], 3], [4], 'nærmeste', 1)
  const v8 = v5 ? Math.min(v6, v7) : -Infinity
  const v9 = v5 ? Math.max(v6, v7) : Infinity
  const v10 = s[239] && !(!v5 && (!s[239] || !s[240] && s[237] === s[238]))
  const v11 = s[240] || !v5
  const v12 = v1 <= 5000
  const v13 = v2 <= 5000
  const v14 = quotient([s[237], 2], [4], 'nærmeste', 1)
  const v15 = quotient([s[238], 2], [4], 'nærmeste', 1)
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
  const v27 = v3 && s[239]
  const v28 = v2 > 0 && (v23 || v24)
  const v29 = v27 ? (v28 ? Math.min(s[237], v25) : s[237]) : v25
  const v30 = v27 ? (v28 ? Math.max(s[238], v26) : s[238]) : v26
  const v31 = s[103] && (v27 || v28)
  const v32 = s[105] && s[239]
  const v33 = v31 ? (v32 ? Math.min(s[237], v29) : v29) : s[237]
  const v34 = v31 ? (v32 ? Math.max(s[238], v30) : v30) : s[238]
  const v35 = s[105] && s[240]
  const v36 = s[1] >= 16428 /* 2014-12-24 */ && s[201]
  s[290] = v36
  const v37 = s[241] <= 0
  s[291] = v37
  const v38 = s[241] <= 2500
  s[627] = v38
  const v39 = s[242] && v10
  const v40 = v39 ? (s[243] ? v16 : v19) : 0
  const v41 = v39 ? (s[243] ? v17 : v21) : 0
  const v42 = v38 && v10
  const v43 = s[244] > 2500 && (v39 || !s[243])
  const v44 = v42 ? (v43 ? Math.min(v8, v40) : v8) : v40
  const v45 = v42 ? (v43 ? Math.max(v9, v41) : v9) : v41
  const v46 = v37 && s[239]
  const v47 = s[244] > 0 && (v42 || v43)
  const v48 = v46 ? (v47 ? Math.min(s[237], v44) : s[237]) : v44
  const v49 = v46 ? (v47 ? Math.max(s[238], v45) : s[238]) : v45
  const v50 = s[103] && (v46 || v47)
  const v51 = v0 && (v31 || v32)
  const v52 = s[202] && (v50 || v32)
  const v53 = v36 || v52
  const v54 = v36 ? -Infinity : v50 ? (v32 ? Math.min(s[237], v48) : v48) : s[237]
  const LAS_69j_4 = s[3] ? -Infinity : v51 ? (v53 ? Math.min(v33, v54) : v33) : v54
  s[307] = LAS_69j_4
  const v56 = v36 ? Infinity : v50 ? (v32 ? Math.max(s[238], v49) : v49) : s[238]
  const LAS_69j_4_hoej = s[3] ? Infinity : v51 ? (v53 ? Math.max(v34, v56) : v34) : v56
  s[305] = LAS_69j_4_hoej
  const LAS_69j_4_er = s[116] && (s[3] || v51 || v36 || v52)
  s[309] = LAS_69j_4_er
  const LAS_69j_4_ir = s[116] && (s[3] || v0 && (s[103] && (v3 && s[240] || v2 > 0 && (v4 && v11 || v2 > 2500 && v12 && v11)) || v35) || v36 || s[202] && (s[103] && (v37 && s[240] || s[244] > 0 && (v38 && v11 || s[244] > 2500 && s[242] && v11)) || v35)) || !s[236]
  s[311] = LAS_69j_4_ir
  // LAS.69j.5.tid: Indtægter for anden tid holdes ude (LAS § 69 j, stk. 5)
  const v60 = s[3] || s[134]
  const v61 = s[3] || s[245]
  const LAS_69j_5_tid = s[116] && v60
  s[798] = LAS_69j_5_tid
  const LAS_69j_5_tid_nej = s[116] && v61
  s[255] = LAS_69j_5_tid_nej
  const v64 = s[116] && s[3]
  const LAS_69j_5_tid_ir = v64 || !s[236]
  s[296] = LAS_69j_5_tid_ir
  // LAS.69j.10: Løn i tilbud, der ikke tæller med (LAS § 69 j, stk. 10)
  const v66 = LAS_69j_5_tid || LAS_69j_5_tid_ir
  s[256] = v66
  const LAS_69j_10 = s[3] ? -Infinity : Math.min(s[246], Math.max(0, f.indtaegter !== undefined ? sum(f.indtaegter, (r_indtaegter) => { const r0_0 = r_indtaegter.tid === 'under'; const r0_1 = r_indtaegter.art === 'loen_i_tilbud'; const r0_2 = r0_0 || LAS_69j_5_tid_nej; const r0_3 = r0_2 && r0_1; return r0_3 ? (r0_3 && !(r0_2 && !r0_1 || !r0_0 && v66) ? r_indtaegter.beloeb : 0) : 0 }) : -Infinity))
  s[258] = LAS_69j_10
  const LAS_69j_10_hoej = s[3] ? Infinity : Math.min(s[247], f.indtaegter !== undefined ? sum(f.indtaegter, (r_indtaegter) => (r_indtaegter.tid === 'under' || LAS_69j_5_tid_nej) && r_indtaegter.art === 'loen_i_tilbud' ? r_indtaegter.beloeb : 0) : Infinity)
  s[257] = LAS_69j_10_hoej
  const LAS_69j_10_er = s[116] && (s[3] || s[116] && !(!s[248] && s[249] === s[250] && !s[251] && s[252] === s[253]))
  s[259] = LAS_69j_10_er
  const LAS_69j_10_ir = s[116] && (s[3] || s[116] && s[254]) || !s[236]
  s[260] = LAS_69j_10_ir
}

function svar_19(f, s) {
  // LAS.69j.9: Fradrag for løn i jobafklaringsforløb (LAS § 69 j, stk. 9)
  const v0 = s[116] && s[0] <= 16435 /* 2014-12-31 */
  s[279] = v0
  const v1 = f.indtaegter !== undefined ? sum(f.indtaegter, (r_indtaegter) => { const r0_0 = r_indtaegter.tid === 'under'; const r0_1 = r0_0 || s[255]; const r0_2 = r_indtaegter.art === 'loen' || r_indtaegter.art === 'loen_i_tilbud' || r_indtaegter.art === 'feriegodtgoerelse' || r_indtaegter.art === 'feriedage_udbetalt'; const r0_3 = r0_1 && r0_2; return r0_3 ? (r0_3 && !(r0_1 && !r0_2 || !r0_0 && s[256]) ? r_indtaegter.beloeb : 0) : 0 }) : -Infinity
  const v2 = f.indtaegter !== undefined ? sum(f.indtaegter, (r_indtaegter) => (r_indtaegter.tid === 'under' || s[255]) && (r_indtaegter.art === 'loen' || r_indtaegter.art === 'loen_i_tilbud' || r_indtaegter.art === 'feriegodtgoerelse' || r_indtaegter.art === 'feriedage_udbetalt') ? r_indtaegter.beloeb : 0) : Infinity
  const v3 = v2 === Infinity
  const v4 = -s[257] === -Infinity
  const v5 = v1 === -Infinity
  const v6 = -s[258] === Infinity
  const v7 = v3 && v4 || v5 && v6
  const v8 = s[259] && !(v7 && v1 === v2 && (!s[259] || !s[260] && s[258] === s[257]))
  const v9 = s[260] || v7
  s[285] = v9
  const v10 = Math.max(0, v5 || v4 ? -Infinity : v1 - s[257])
  const v11 = Math.max(0, v3 || v6 ? Infinity : v2 - s[258])
  const v12 = !v8 || !v9 && v10 === v11
  const v13 = v11 === Infinity
  const v14 = Math.max(0, v10 - 1344200)
  const v15 = Math.max(0, v13 ? Infinity : v11 - 1344200)
  const v16 = v15 >= Infinity
  s[286] = v16
  const v17 = v16 ? -Infinity : quotient([v14, 5500], [10000], 'nærmeste', 1)
  const v18 = v16 ? Infinity : quotient([v15, 5500], [10000], 'nærmeste', 1)
  const v19 = v17 === -Infinity ? -Infinity : Math.round(Math.min(v10, 1344200) * 3000 / 10000) + v17
  const v20 = v18 === Infinity ? Infinity : Math.round(Math.min(v11, 1344200) * 3000 / 10000) + v18
  const v21 = v8 && v8 && !(v16 && (!v8 || !v9 && v14 === v15))
  s[280] = v21
  const v22 = f.indtaegter !== undefined ? sum(f.indtaegter, (r_indtaegter) => { const r0_0 = r_indtaegter.tid === 'under'; const r0_1 = r0_0 || s[255]; const r0_2 = r_indtaegter.art === 'loen' || r_indtaegter.art === 'loen_i_tilbud' || r_indtaegter.art === 'feriegodtgoerelse' || r_indtaegter.art === 'feriedage_udbetalt'; const r0_3 = r0_1 && r0_2; return r0_3 ? (r0_3 && !(r0_1 && !r0_2 || !r0_0 && s[256]) ? r_indtaegter.pension ?? 0 : 0) : 0 }) : -Infinity
  const v23 = f.indtaegter !== undefined ? sum(f.indtaegter, (r_indtaegter) => (r_indtaegter.tid === 'under' || s[255]) && (r_indtaegter.art === 'loen' || r_indtaegter.art === 'loen_i_tilbud' || r_indtaegter.art === 'feriegodtgoerelse' || r_indtaegter.art === 'feriedage_udbetalt') ? r_indtaegter.pension ?? 0 : 0) : Infinity
  const v24 = -v23 === -Infinity
  const v25 = v13 && v24
  const v26 = v8 && !(v25 && v12 && v22 === v23)
  s[269] = v26
  const v27 = v9 || v25
  s[270] = v27
  const v28 = Math.max(0, v24 ? -Infinity : v10 - v23)
  s[271] = v28
  const v29 = Math.max(0, v13 || -v22 === Infinity ? Infinity : v11 - v22)
  s[272] = v29
  const v30 = v29 === Infinity
  s[268] = v30
  const v31 = Math.max(0, v28 - 1344200)
  const v32 = Math.max(0, v30 ? Infinity : v29 - 1344200)
  const v33 = v32 >= Infinity
  s[287] = v33
  const v34 = v33 ? -Infinity : quotient([v31, 5500], [10000], 'nærmeste', 1)
  const v35 = v33 ? Infinity : quotient([v32, 5500], [10000], 'nærmeste', 1)
  const v36 = v34 === -Infinity ? -Infinity : Math.round(Math.min(1344200, v28) * 3000 / 10000) + v34
  const v37 = v35 === Infinity ? Infinity : Math.round(Math.min(1344200, v29) * 3000 / 10000) + v35
  const v38 = v26 && v26 && !(v33 && (!v26 || !v27 && v31 === v32))
  s[281] = v38
  const v39 = v21 ? (v38 ? Math.min(v19, v36) : v19) : v36
  s[283] = v39
  const v40 = v21 ? (v38 ? Math.max(v20, v37) : v20) : v37
  s[284] = v40
  const v41 = s[1] >= 16436 /* 2015-01-01 */ && s[117]
  s[282] = v41
  const v42 = Math.min(s[261], v10)
  const v43 = Math.min(s[262], v11)
  const v44 = v9 || s[222]
  const v45 = v42 > -Infinity && v43 < Infinity
  const v46 = quotient([v42, 3000], [10000], 'nærmeste', 1)
  const v47 = quotient([v43, 3000], [10000], 'nærmeste', 1)
  const v48 = v45 ? Math.min(v46, v47) : -Infinity
  const v49 = v45 ? Math.max(v46, v47) : Infinity
  const v50 = v8 && !(!v45 && (!v8 || !v44 && v42 === v43))
  const v51 = v44 || !v45
  const v52 = v13 && s[263]
  const v53 = v8 && !(v52 && v12 && s[264])
  const v54 = v9 || s[222] || v52
  const v55 = Math.max(0, s[263] ? -Infinity : v10 - s[262])
  const v56 = Math.max(0, v13 || s[265] ? Infinity : v11 - s[261])
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
  s[277] = v67
  const v68 = v62 || v65 ? Infinity : v49 + v59
  s[278] = v68
  const v69 = v50 && v60 && !(v66 && (!v50 || !v51 && v48 === v49) && (!v60 || !v61 && v58 === v59))
  s[276] = v69
  const v70 = v51 || v61 || v66
  s[288] = v70
  const v71 = Math.min(s[261], v28)
  const v72 = Math.min(s[262], v29)
  const v73 = v27 || s[222]
  s[266] = v73
  const v74 = v71 > -Infinity && v72 < Infinity
  s[267] = v74
  const v75 = quotient([v71, 3000], [10000], 'nærmeste', 1)
  const v76 = quotient([v72, 3000], [10000], 'nærmeste', 1)
  const v77 = v74 ? Math.min(v75, v76) : -Infinity
  s[274] = v77
  const v78 = v74 ? Math.max(v75, v76) : Infinity
  s[273] = v78
  const v79 = v26 && !(!v74 && (!v26 || !v73 && v71 === v72))
  s[275] = v79
}

function svar_20(f, s) {
  // LAS.69j.9: Fradrag for løn i jobafklaringsforløb (LAS § 69 j, stk. 9)
  const v0 = s[266] || !s[267]
  const v1 = s[268] && s[263]
  const v2 = s[269] && !(v1 && (!s[269] || !s[270] && s[271] === s[272]) && s[264])
  const v3 = s[270] || s[222] || v1
  const v4 = Math.max(0, s[263] ? -Infinity : s[271] - s[262])
  const v5 = Math.max(0, s[268] || s[265] ? Infinity : s[272] - s[261])
  const v6 = v5 >= Infinity
  const v7 = v6 ? -Infinity : quotient([v4, 5500], [10000], 'nærmeste', 1)
  const v8 = v6 ? Infinity : quotient([v5, 5500], [10000], 'nærmeste', 1)
  const v9 = v2 && !(v6 && (!v2 || !v3 && v4 === v5))
  const v10 = v3 || v6
  const v11 = s[273] === Infinity
  const v12 = v7 === -Infinity
  const v13 = s[274] === -Infinity
  const v14 = v8 === Infinity
  const v15 = v11 && v12 || v13 && v14
  const v16 = v13 || v12 ? -Infinity : s[274] + v7
  const v17 = v11 || v14 ? Infinity : s[273] + v8
  const v18 = s[275] && v9 && !(v15 && (!s[275] || !v0 && s[274] === s[273]) && (!v9 || !v10 && v7 === v8))
  const v19 = s[276] ? (v18 ? Math.min(s[277], v16) : s[277]) : v16
  const v20 = s[276] ? (v18 ? Math.max(s[278], v17) : s[278]) : v17
  const v21 = s[279] && (s[280] || s[281])
  const v22 = s[282] && (s[276] || v18)
  const v23 = s[134] && s[276]
  const v24 = v22 || v23
  const v25 = v22 ? (v23 ? Math.min(s[277], v19) : v19) : s[277]
  const LAS_69j_9 = s[3] ? -Infinity : v21 ? (v24 ? Math.min(s[283], v25) : s[283]) : v25
  s[292] = LAS_69j_9
  const v27 = v22 ? (v23 ? Math.max(s[278], v20) : v20) : s[278]
  const LAS_69j_9_hoej = s[3] ? Infinity : v21 ? (v24 ? Math.max(s[284], v27) : s[284]) : v27
  s[293] = LAS_69j_9_hoej
  const LAS_69j_9_er = s[116] && (s[3] || v21 || v22 || v23)
  s[294] = LAS_69j_9_er
  const LAS_69j_9_ir = s[116] && (s[3] || s[279] && (s[285] || s[285] || s[286] || s[270] || s[270] || s[287]) || s[282] && (s[288] || v0 || v10 || v15) || s[134] && s[288]) || !s[236]
  s[295] = LAS_69j_9_ir
  // LAS.69j.7: Fleksløntilskuddet trækkes fra (LAS § 69 j, stk. 6-7)
  const v31 = sum(f.indtaegter, (r_indtaegter) => r_indtaegter.art === 'loen_under_sygdom' ? 1 : 0)
  const LAS_69j_7 = s[116] && (s[3] || s[116] && ((f.indtaegter !== undefined ? v31 : Infinity) > 0 || f.ansatIFleksjobVedForloebetsStart !== true))
  s[298] = LAS_69j_7
  const LAS_69j_7_nej = s[116] && (s[3] || s[116] && (f.indtaegter !== undefined ? v31 : 0) <= 0 && f.ansatIFleksjobVedForloebetsStart !== false)
  s[297] = LAS_69j_7_nej
  // LAS.69j.8: Overskud af egen virksomhed trækkes fra (LAS § 69 j, stk. 8)
  const LAS_69j_8 = s[116] && (s[3] || s[289] || s[290] || s[202] && (s[105] || s[291]))
  s[301] = LAS_69j_8
  const LAS_69j_8_nej = s[116] && (s[3] || s[290] || s[202] && s[103] && s[244] > 0)
  s[300] = LAS_69j_8_nej
  const LAS_69j_8_ir = s[116] && (s[3] || s[290]) || !s[236]
  s[299] = LAS_69j_8_ir
  // LAS.69j.13: Uddannelsesgodtgørelse efter en arbejdsskade trækkes ikke fra (LAS § 69 j, stk. 13)
  const v37 = s[1] >= 19704 /* 2023-12-13 */ && s[0] <= 19898 /* 2024-06-24 */
  const LAS_69j_13 = s[116] && (s[3] || v37 || s[1] >= 19899 /* 2024-06-25 */)
  s[303] = LAS_69j_13
  const LAS_69j_13_nej = s[116] && (s[3] || s[116] && s[0] <= 19703 /* 2023-12-12 */ || v37)
  s[304] = LAS_69j_13_nej
  const LAS_69j_13_ir = s[116] && (s[3] || v37) || !s[236]
  s[302] = LAS_69j_13_ir
}

function svar_21(f, s) {
  // LAS.69j.5: Fradrag i ydelsen under jobafklaringsforløb (LAS § 69 j, stk. 5-13)
  const v0 = f.indtaegter !== undefined ? sum(f.indtaegter, (r_indtaegter) => { const r0_0 = r_indtaegter.tid === 'under'; const r0_1 = r0_0 || s[255]; const r0_2 = r_indtaegter.art === 'anden' || r_indtaegter.art === 'loen_under_sygdom'; const r0_3 = r0_1 && r0_2; return r0_3 ? (r0_3 && !(r0_1 && !r0_2 || !r0_0 && s[256]) ? r_indtaegter.beloeb : 0) : 0 }) : -Infinity
  const v1 = f.indtaegter !== undefined ? sum(f.indtaegter, (r_indtaegter) => (r_indtaegter.tid === 'under' || s[255]) && (r_indtaegter.art === 'anden' || r_indtaegter.art === 'loen_under_sygdom') ? r_indtaegter.beloeb : 0) : Infinity
  const v2 = v1 === Infinity
  const v3 = s[292] === -Infinity
  const v4 = v0 === -Infinity
  const v5 = s[293] === Infinity
  const v6 = v2 && v3 || v4 && v5
  const v7 = v4 || v3 ? -Infinity : v0 + s[292]
  const v8 = v2 || v5 ? Infinity : v1 + s[293]
  const v9 = s[294] && !(v6 && v0 === v1 && (!s[294] || !s[295] && s[292] === s[293]))
  const v10 = s[295] || v6
  const v11 = f.indtaegter !== undefined ? sum(f.indtaegter, (r_indtaegter) => { const r0_0 = r_indtaegter.tid === 'under'; const r0_1 = r0_0 || s[255]; const r0_2 = r_indtaegter.art === 'fleksloentilskud'; const r0_3 = r0_1 && r0_2; return r0_3 ? (r0_3 && !(r0_1 && !r0_2 || !r0_0 && s[256]) ? r_indtaegter.beloeb : 0) : 0 }) : -Infinity
  const v12 = f.indtaegter !== undefined ? sum(f.indtaegter, (r_indtaegter) => (r_indtaegter.tid === 'under' || s[255]) && r_indtaegter.art === 'fleksloentilskud' ? r_indtaegter.beloeb : 0) : Infinity
  const v13 = Math.max(0, v11)
  const v14 = s[296] && !(v11 === v12 && v11 === 0)
  const v15 = s[296] && v13 <= 0
  const v16 = s[297] ? 0 : v13
  const v17 = s[298] ? (s[297] || v15 ? Math.min(v11, v16) : v11) : v16
  const v18 = s[298] ? v12 : 0
  const v19 = s[298] || s[297] || v15
  const v20 = v8 === Infinity
  const v21 = v17 === -Infinity
  const v22 = v7 === -Infinity
  const v23 = v18 === Infinity
  const v24 = v20 && v21 || v22 && v23
  const v25 = v22 || v21 ? -Infinity : v7 + v17
  const v26 = v20 || v23 ? Infinity : v8 + v18
  const v27 = v9 && v19 && !(v24 && (!v9 || !v10 && v7 === v8) && (!v19 || !v14 && v17 === v18))
  const v28 = v10 || v14 || v24
  const v29 = f.indtaegter !== undefined ? sum(f.indtaegter, (r_indtaegter) => { const r0_0 = r_indtaegter.tid === 'under'; const r0_1 = r_indtaegter.art === 'overskud_egen_virksomhed'; const r0_2 = r0_0 || s[255]; const r0_3 = r0_2 && r0_1; return r0_3 ? (r0_3 && !(r0_2 && !r0_1 || !r0_0 && s[256]) ? r_indtaegter.beloeb : 0) : 0 }) : -Infinity
  const v30 = f.indtaegter !== undefined ? sum(f.indtaegter, (r_indtaegter) => (r_indtaegter.tid === 'under' || s[255]) && r_indtaegter.art === 'overskud_egen_virksomhed' ? r_indtaegter.beloeb : 0) : Infinity
  const v31 = Math.max(0, v29)
  const v32 = s[299] && !(v29 === v30 && v29 === 0)
  const v33 = s[299] && v31 <= 0
  const v34 = s[300] ? 0 : v31
  const v35 = s[301] ? (s[300] || v33 ? Math.min(v29, v34) : v29) : v34
  const v36 = s[301] ? v30 : 0
  const v37 = s[301] || s[300] || v33
  const v38 = v26 === Infinity
  const v39 = v35 === -Infinity
  const v40 = v25 === -Infinity
  const v41 = v36 === Infinity
  const v42 = v38 && v39 || v40 && v41
  const v43 = v40 || v39 ? -Infinity : v25 + v35
  const v44 = v38 || v41 ? Infinity : v26 + v36
  const v45 = v27 && v37 && !(v42 && (!v27 || !v28 && v25 === v26) && (!v37 || !v32 && v35 === v36))
  const v46 = v28 || v32 || v42
  const v47 = f.indtaegter !== undefined ? sum(f.indtaegter, (r_indtaegter) => { const r0_0 = r_indtaegter.tid === 'under'; const r0_1 = r0_0 || s[255]; const r0_2 = r_indtaegter.art === 'uddannelsesgodtgoerelse'; const r0_3 = r0_1 && r0_2; return r0_3 ? (r0_3 && !(r0_1 && !r0_2 || !r0_0 && s[256]) ? r_indtaegter.beloeb : 0) : 0 }) : -Infinity
  const v48 = f.indtaegter !== undefined ? sum(f.indtaegter, (r_indtaegter) => (r_indtaegter.tid === 'under' || s[255]) && r_indtaegter.art === 'uddannelsesgodtgoerelse' ? r_indtaegter.beloeb : 0) : Infinity
  const v49 = Math.max(0, v47)
  const v50 = s[302] && !(v47 === v48 && v47 === 0)
  const v51 = s[302] && v49 <= 0
  const v52 = s[303] ? 0 : v49
  const v53 = s[304] ? (s[303] || v51 ? Math.min(v47, v52) : v47) : v52
  const v54 = s[304] ? v48 : 0
  const v55 = s[304] || s[303] || v51
  const v56 = v44 === Infinity
  const v57 = v53 === -Infinity
  const v58 = v43 === -Infinity
  const v59 = v54 === Infinity
  const v60 = v56 && v57 || v58 && v59
  const LAS_69j_5 = s[3] ? -Infinity : v58 || v57 ? -Infinity : v43 + v53
  s[308] = LAS_69j_5
  const LAS_69j_5_hoej = s[3] ? Infinity : v56 || v59 ? Infinity : v44 + v54
  s[306] = LAS_69j_5_hoej
  const LAS_69j_5_er = s[116] && (s[3] || s[116] && v45 && v55 && !(v60 && (!v45 || !v46 && v43 === v44) && (!v55 || !v50 && v53 === v54)))
  s[310] = LAS_69j_5_er
  const LAS_69j_5_ir = s[116] && (s[3] || s[116] && (v46 || v50 || v60)) || !s[236]
  s[312] = LAS_69j_5_ir
  // LAS.69j.5.modtager: Retten til forløbet består, selv om intet udbetales (LAS § 69 j, stk. 5)
  const v65 = s[116] && f.erIJobafklaring !== false
  const LAS_69j_5_modtager = v65 && (s[3] || s[4] || s[5] && f.harFrasagtYdelsen !== true)
  s[795] = LAS_69j_5_modtager
  const LAS_69j_5_modtager_nej = v65 && (s[3] || s[5] && f.harFrasagtYdelsen !== false)
  s[796] = LAS_69j_5_modtager_nej
  const LAS_69j_5_modtager_ir = v65 && s[3] || !s[236] || f.erIJobafklaring !== true
  s[797] = LAS_69j_5_modtager_ir
  // LAS.69j.11: Optjent ferie kan holdes før de 12 måneder (LAS § 69 j, stk. 11)
  const v69 = s[0] <= 16940 /* 2016-05-19 */
  s[372] = v69
  const v70 = s[9] && v69
  const v71 = s[1] >= 16941 /* 2016-05-20 */
  s[373] = v71
  const v72 = f.ugerMedFeriegodtgoerelse ?? 0
  s[318] = v72
  const v73 = f.ugerMedFeriegodtgoerelse ?? 371
  s[317] = v73
  const LAS_69j_11 = s[9] && (s[8] || v70 || v71 && v73 > 0)
  s[800] = LAS_69j_11
  const LAS_69j_11_nej = s[9] && (s[8] || v70 || v71 && v72 <= 0)
  s[801] = LAS_69j_11_nej
  const LAS_69j_11_ir = s[9] && (s[8] || v70) || !s[205]
  s[802] = LAS_69j_11_ir
  // LAS.69j.15: Ydelsen stopper, når fleksjobbet ophører (LAS § 69 j, stk. 15)
  const LAS_69j_15 = s[116] && (s[3] || s[116] && f.ansatIFleksjobVedForloebetsStart !== false && f.fleksjobErSlut !== false && (f.fleksjobSlutDen ?? FIRST_DAY) < s[1])
  s[321] = LAS_69j_15
  const LAS_69j_15_nej = s[116] && (s[3] || s[116] && (f.ansatIFleksjobVedForloebetsStart !== true || f.fleksjobErSlut !== true || (f.fleksjobSlutDen ?? 84005 /* 2199-12-31 */) >= s[0]))
  s[322] = LAS_69j_15_nej
}

function svar_22(f, s) {
  // LAS.69j.udbetales: Ressourceforløbsydelse til udbetaling i jobafklaringsforløb (LAS § 69 j, stk. 5)
  const v0 = s[305] === Infinity
  const v1 = -s[306] === -Infinity
  const v2 = s[307] === -Infinity
  const v3 = -s[308] === Infinity
  const v4 = v0 && v1 || v2 && v3
  const LAS_69j_udbetales = s[3] ? -Infinity : Math.max(0, v2 || v1 ? -Infinity : s[307] - s[306])
  s[803] = LAS_69j_udbetales
  const LAS_69j_udbetales_hoej = s[3] ? Infinity : Math.max(0, v0 || v3 ? Infinity : s[305] - s[308])
  s[804] = LAS_69j_udbetales_hoej
  const LAS_69j_udbetales_er = s[116] && (s[3] || s[116] && s[309] && s[310] && !(v4 && (!s[309] || !s[311] && s[307] === s[305]) && (!s[310] || !s[312] && s[308] === s[306])))
  s[805] = LAS_69j_udbetales_er
  const LAS_69j_udbetales_ir = s[116] && (s[3] || s[116] && (s[311] || s[312] || v4)) || !s[236]
  s[806] = LAS_69j_udbetales_ir
  // LAS.69k.5: Fritaget for at stå til rådighed (LAS § 69 k, stk. 5)
  const v9 = s[116] && s[313]
  const v10 = countDays(s[314], s[0], s[1]) >= 1
  const LAS_69k_5 = s[116] && (s[3] || v9 && v10 || s[315] && v10)
  s[812] = LAS_69k_5
  const LAS_69k_5_nej = s[116] && (s[3] || v9 && countDays(s[316], s[1], s[0]) < 1 || s[315] && countDays(s[316], s[1], s[0]) < 1)
  s[813] = LAS_69k_5_nej
  // LAS.69k.6: Uger ferie med ydelse (LAS § 69 k, stk. 6)
  const v13 = 35 - s[317]
  s[370] = v13
  const v14 = 35 - s[318]
  s[371] = v14
  const v15 = Math.max(0, v13 - (f.ferieMedYdelseHoldt ?? 35))
  const v16 = Math.max(0, v14 - (f.ferieMedYdelseHoldt ?? 0))
  const v17 = s[213] && v15 <= 0
  const v18 = s[319] ? 0 : v15
  const LAS_69k_6 = s[8] ? -Infinity : s[320] ? (s[319] || v17 ? Math.min(v15, v18) : v15) : v18
  s[814] = LAS_69k_6
  const LAS_69k_6_hoej = s[8] ? Infinity : s[320] ? v16 : 0
  s[815] = LAS_69k_6_hoej
  const LAS_69k_6_er = s[9] && (s[8] || s[9] && (s[320] || s[319] || v17))
  s[816] = LAS_69k_6_er
  const LAS_69k_6_ir = s[9] && (s[8] || s[9] && s[213] && !(v15 === v16 && v15 === 0)) || !s[205]
  s[817] = LAS_69k_6_ir
  // LAS.69k.6.senest: Ferie med ydelse skal være holdt (LAS § 69 k, stk. 6)
  const LAS_69k_6_senest = s[8] ? FIRST_DAY : shiftDays(shiftMonths(shiftDays(f.tolvMaanederNaaetDen ?? FIRST_DAY, 1), 12), -1)
  s[820] = LAS_69k_6_senest
  const LAS_69k_6_senest_hoej = s[8] ? NEVER : shiftDays(shiftMonths(shiftDays(f.tolvMaanederNaaetDen ?? 84005 /* 2199-12-31 */, 1), 12), -1)
  s[821] = LAS_69k_6_senest_hoej
  // LAS.69k.6.aftale: Du kan holde ferien med ydelse (LAS § 69 k, stk. 6)
  const LAS_69k_6_aftale = s[9] && (s[8] || s[9] && (LAS_69k_6_er && LAS_69k_6_hoej > 0 || LAS_69k_6_ir) && (s[9] && LAS_69k_6_senest_hoej >= s[0] || s[213]) && f.ferienErAftalt !== false)
  s[818] = LAS_69k_6_aftale
  const LAS_69k_6_aftale_nej = s[9] && (s[8] || s[9] && (LAS_69k_6_er && LAS_69k_6 <= 0 || s[9] && LAS_69k_6_senest < s[1] || f.ferienErAftalt !== true))
  s[819] = LAS_69k_6_aftale_nej
  // LAS.69k.1: Du opfylder betingelserne for ydelsen (LAS § 69 k, stk. 1)
  const v27 = s[116] && s[201]
  const v28 = s[321] || f.deltagerAktivt !== true && (LAS_69k_5_nej || s[296]) && (f.holderFerieMedYdelse !== true || LAS_69k_6_aftale_nej)
  const v29 = (s[322] || s[296]) && (f.deltagerAktivt !== false || LAS_69k_5 || f.holderFerieMedYdelse !== false && (LAS_69k_6_aftale || s[213]))
  const LAS_69k_1 = s[116] && (s[3] || v27 && v29 || s[202] && v29)
  s[807] = LAS_69k_1
  const LAS_69k_1_nej = s[116] && (s[3] || v27 && v28 || s[202] && v28)
  s[808] = LAS_69k_1_nej
  // LAS.69k.2: At sige nej til behandlingen får ingen betydning for ydelsen (LAS § 69 k, stk. 2)
  const v32 = s[0] <= 18077 /* 2019-06-30 */
  s[498] = v32
  const v33 = s[116] && v32
  const v34 = s[1] >= 18078 /* 2019-07-01 */
  const v35 = f.afviser === 'operation' || f.afviser === 'medicin'
  const v36 = f.afviser === 'anden_laegebehandling'
  const v37 = v34 && (f.afviser !== undefined && v35 || !(f.afviser !== undefined) || (f.afviser !== undefined && v36 || !(f.afviser !== undefined)) && f.tilsvarendeIndgribende !== false)
  s[499] = v37
  const v38 = v34 && (f.afviser !== undefined && !v35 || !(f.afviser !== undefined)) && (f.afviser !== undefined && !v36 || !(f.afviser !== undefined) || f.tilsvarendeIndgribende !== true)
  s[500] = v38
  const v39 = f.afviser === 'ingenting'
  const v40 = s[116] && (f.afviser !== undefined && !v39 || !(f.afviser !== undefined))
  const LAS_69k_2 = v40 && (s[3] || v33 || v37)
  s[809] = LAS_69k_2
  const LAS_69k_2_nej = v40 && (s[3] || v33 || v38)
  s[810] = LAS_69k_2_nej
  const LAS_69k_2_ir = v40 && (s[3] || v33) || !s[236] || f.afviser !== undefined && v39 || !(f.afviser !== undefined)
  s[811] = LAS_69k_2_ir
  // LAS.69l.1: Kommunen har gjort det, der skal til, før en sanktion (LAS § 69 l, stk. 1-2)
  const v44 = f.bruddetSkete ?? FIRST_DAY
  s[330] = v44
  const v45 = f.bruddetSkete ?? 84005 /* 2199-12-31 */
  s[331] = v45
  const v46 = v44 <= 16251 /* 2014-06-30 */
  s[336] = v46
  const LAS_69l_3_er = v45 >= 16252 /* 2014-07-01 */
  s[337] = LAS_69l_3_er
  const v48 = LAS_69l_3_er && v44 <= 16616 /* 2015-06-30 */
  s[338] = v48
  const v49 = f.skriftligtVejledtOmSanktioner !== true || f.personligKontaktErForsoegt !== true
  const v50 = f.skriftligtVejledtOmSanktioner !== false && f.personligKontaktErForsoegt !== false
  const v51 = v45 >= 16617 /* 2015-07-01 */
  s[339] = v51
  const v52 = v51 && v44 <= 18257 /* 2019-12-27 */
  const v53 = v45 >= 18258 /* 2019-12-28 */ && v44 <= 18669 /* 2021-02-11 */
  const v54 = v45 >= 18670 /* 2021-02-12 */ && v44 <= 19722 /* 2023-12-31 */
  const v55 = v45 >= 19723 /* 2024-01-01 */ && v44 <= 19898 /* 2024-06-24 */
  const v56 = v45 >= 19899 /* 2024-06-25 */
  const LAS_69l_1 = LAS_69l_3_er && (v46 || v48 && v50 || v52 && v50 || v53 || v54 && f.skriftligtVejledtOmSanktioner !== false && f.vejledningErGennemgaaet !== false && f.personligKontaktErForsoegt !== false || v55 && v50 || v56 && v50)
  s[324] = LAS_69l_1
  const LAS_69l_1_nej = LAS_69l_3_er && (v46 || v48 && v49 || v52 && v49 || v53 || v54 && (f.skriftligtVejledtOmSanktioner !== true || f.vejledningErGennemgaaet !== true || f.personligKontaktErForsoegt !== true) || v55 && v49 || v56 && v49)
  s[323] = LAS_69l_1_nej
  const LAS_69l_1_ir = LAS_69l_3_er && (v46 || v53) || v44 < 16252 /* 2014-07-01 */
  s[325] = LAS_69l_1_ir
  // LAS.69l.3: Fradraget for et brud skal være sket (LAS § 69 l, stk. 3)
  const LAS_69l_3 = v46 ? FIRST_DAY : shiftDays(shiftMonths(monthStart(v44), 4), -1)
  s[822] = LAS_69l_3
  const LAS_69l_3_hoej = v46 ? NEVER : shiftDays(shiftMonths(monthStart(v45), 4), -1)
  s[823] = LAS_69l_3_hoej
  const LAS_69l_3_ir = LAS_69l_3_er && v46 || v44 < 16252 /* 2014-07-01 */
  s[667] = LAS_69l_3_ir
  // LAS.69n.1: Dage, der trækkes fra efter en samtale (LAS § 69 n, stk. 1)
  const v63 = from(ALL_DAYS, v45)
  const v64 = from(ALL_DAYS, v44)
  const v65 = shiftDays(f.kontaktGenoprettetDen ?? FIRST_DAY, -1)
  const v66 = shiftDays(f.kontaktGenoprettetDen ?? 84005 /* 2199-12-31 */, -1)
  const v67 = f.kontaktErGenoprettet !== false ? (f.kontaktErGenoprettet !== true ? Math.min(s[0], v65) : v65) : s[0]
  const v68 = f.kontaktErGenoprettet !== false ? (f.kontaktErGenoprettet !== true ? Math.max(s[1], v66) : v66) : s[1]
  const LAS_69n_1 = v46 ? -Infinity : Math.min(Math.max(1, countDays(v63, v45, v67)), Math.max(1, countDays(onWeekdays(v63, 62), v45, v67)))
  s[327] = LAS_69n_1
  const LAS_69n_1_hoej = v46 ? Infinity : Math.max(1, countDays(v64, v44, v68), 1, countDays(onWeekdays(v64, 62), v44, v68))
  s[328] = LAS_69n_1_hoej
  const v71 = f.brudPaaPligten === 'udeblev_fra_samtale' || f.brudPaaPligten === 'bookede_ikke'
  const LAS_69n_1_er = LAS_69l_3_er && (f.brudPaaPligten !== undefined && v71 || !(f.brudPaaPligten !== undefined))
  s[326] = LAS_69n_1_er
  const LAS_69n_1_ir = LAS_69n_1_er && v46 || v44 < 16252 /* 2014-07-01 */ || f.brudPaaPligten !== undefined && !v71 || !(f.brudPaaPligten !== undefined)
  s[329] = LAS_69n_1_ir
}

function svar_23(f, s) {
  // LAS.69m.2: Fradrag for dage, du var væk (LAS § 69 m, stk. 2)
  const v0 = s[323] || f.rimeligGrundTilBrud !== false
  const v1 = s[324] || s[325]
  const v2 = v1 && f.rimeligGrundTilBrud !== true
  const v3 = f.brudPaaPligten === 'udeblev_fra_tilbud'
  const v4 = f.brudPaaPligten !== undefined && v3 || !(f.brudPaaPligten !== undefined)
  const v5 = f.brudPaaPligten !== undefined && !v3 || !(f.brudPaaPligten !== undefined)
  const v6 = f.dageUdeblevet ?? 0
  const v7 = f.dageUdeblevet ?? 3660
  const v8 = v5 && s[326]
  const v9 = v4 || v8
  const v10 = v4 ? (v8 ? Math.min(v6, s[327]) : v6) : s[327]
  const v11 = v4 ? (v8 ? Math.max(v7, s[328]) : v7) : s[328]
  const v12 = v5 && s[329]
  const v13 = s[330] <= 18261 /* 2019-12-31 */ || s[331] >= 20819 /* 2027-01-01 */
  const v14 = v13 ? -Infinity : SATS_8(s[330])
  const v15 = v13 ? Infinity : SATS_8(s[331])
  const v16 = v13 ? -Infinity : SATS_9(s[330])
  const v17 = v13 ? Infinity : SATS_9(s[331])
  const v18 = v13 ? -Infinity : SATS_10(s[330])
  const v19 = v13 ? Infinity : SATS_10(s[331])
  const v20 = s[332] ? (s[333] ? Math.min(v16, v18) : v16) : v18
  const v21 = s[332] ? (s[333] ? Math.max(v17, v19) : v17) : v19
  const v22 = s[334] ? (s[335] ? Math.min(v14, v20) : v14) : v20
  const v23 = s[334] ? (s[335] ? Math.max(v15, v21) : v15) : v21
  const v24 = s[334] && v13 || s[335] && (s[332] && v13 || s[333] && v13)
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
  const LAS_69m_2 = s[336] ? -Infinity : v32 ? (v0 ? Math.min(0, v30) : v30) : 0
  s[825] = LAS_69m_2
  const LAS_69m_2_hoej = s[336] ? Infinity : v32 ? (v0 ? Math.max(0, v31) : v31) : 0
  s[826] = LAS_69m_2_hoej
  const v37 = f.brudPaaPligten === 'udeblev_fra_tilbud' || f.brudPaaPligten === 'udeblev_fra_samtale' || f.brudPaaPligten === 'bookede_ikke'
  const v38 = s[337] && (f.brudPaaPligten !== undefined && v37 || !(f.brudPaaPligten !== undefined))
  const LAS_69m_2_er = v38 && (s[336] || s[338] && v33 || s[339] && v33)
  s[827] = LAS_69m_2_er
  const LAS_69m_2_ir = v38 && (s[336] || s[338] && v34 || s[339] && v34) || s[330] < 16252 /* 2014-07-01 */ || f.brudPaaPligten !== undefined && !v37 || !(f.brudPaaPligten !== undefined)
  s[828] = LAS_69m_2_ir
  // LAS.69o.1: Ydelsen sættes ned med et fast beløb (LAS § 69 o, stk. 1)
  const v41 = s[323] || f.rimeligGrundTilBrud !== false || f.nedsatSammeMaaned !== false
  const v42 = v1 && f.rimeligGrundTilBrud !== true && f.nedsatSammeMaaned !== true
  const v43 = f.brudPaaPligten === 'ophoerte_med_arbejde' || f.brudPaaPligten === 'afviste_arbejde' || f.brudPaaPligten === 'meldte_ikke_sygdom' || f.brudPaaPligten === 'soegte_ikke_job'
  const v44 = s[337] && (f.brudPaaPligten !== undefined && v43 || !(f.brudPaaPligten !== undefined))
  const LAS_69o_1 = v44 && (s[336] || s[338] && v42 || s[339] && v42)
  s[668] = LAS_69o_1
  const LAS_69o_1_nej = v44 && (s[336] || s[338] && v41 || s[339] && v41)
  s[830] = LAS_69o_1_nej
  const LAS_69o_1_ir = v44 && s[336] || s[330] < 16252 /* 2014-07-01 */ || f.brudPaaPligten !== undefined && !v43 || !(f.brudPaaPligten !== undefined)
  s[831] = LAS_69o_1_ir
  // LAS.69o.2: Det, ydelsen sættes ned med (LAS § 69 o, stk. 2)
  const v48 = s[331] >= 16436 /* 2015-01-01 */
  const LAS_69o_2 = s[336] ? -Infinity : v48 ? -Infinity : s[332] ? 25500 : 164400
  s[832] = LAS_69o_2
  const LAS_69o_2_hoej = s[336] ? Infinity : v48 ? Infinity : s[333] ? 164400 : 25500
  s[833] = LAS_69o_2_hoej
  const LAS_69o_2_ir = LAS_69o_1 && (s[336] || v48) || LAS_69o_1_nej || LAS_69o_1_ir
  s[834] = LAS_69o_2_ir
  // LAS.69p.1: Ydelsen ophører efter gentagne brud (LAS § 69 p)
  const v52 = s[323] || f.ydelsenBoerOphoere !== true
  const v53 = v1 && f.ydelsenBoerOphoere !== false
  const LAS_69p_1 = s[337] && (s[336] || s[338] && v53 || s[339] && v53)
  s[835] = LAS_69p_1
  const LAS_69p_1_nej = s[337] && (s[336] || s[338] && v52 || s[339] && v52)
  s[836] = LAS_69p_1_nej
  // LAS.69q.1: Uger med en tredjedel mindre (LAS § 69 q, stk. 1-7)
  const v56 = f.forseelserPaaFemAar ?? 0
  const v57 = f.forseelserPaaFemAar ?? 1000
  const LAS_69q_1 = s[336] ? -Infinity : f.modBedreVidende !== true ? 0 : v56 <= 1 ? (v56 <= 0 ? 0 : 21) : 140
  s[838] = LAS_69q_1
  const LAS_69q_1_hoej = s[336] ? Infinity : f.modBedreVidende !== false ? (v57 <= 1 ? (v57 <= 0 ? 0 : 21) : 140) : 0
  s[839] = LAS_69q_1_hoej
  // LAS.69t.2: Arbejdsgiverens refusion under jobafklaringsforløb (LAS § 69 t, stk. 1-4)
  const LAS_69t_2 = s[3] ? -Infinity : Math.max(0, Math.min(Math.round((f.ydelsePrTime ?? 0) * Math.min(f.timerMedLoenUnderSygdom ?? 0, 3700) / 100), f.loenUnderSygdomPrUge ?? 0) - (f.sygedagpengerefusionPrUge ?? 10000000))
  s[840] = LAS_69t_2
  const LAS_69t_2_hoej = s[3] ? Infinity : Math.max(0, Math.min(Math.round((f.ydelsePrTime ?? 1000000) * Math.min(f.timerMedLoenUnderSygdom ?? 16800, 3700) / 100), f.loenUnderSygdomPrUge ?? 1000000000) - (f.sygedagpengerefusionPrUge ?? 0))
  s[841] = LAS_69t_2_hoej
}

function svar_24(f, s) {
  // LAS.69x.3: Tillæg til arbejdsgiverens refusion (LAS § 69 x, stk. 2-3)
  const v0 = s[5] && s[0] <= 18627 /* 2020-12-31 */
  const v1 = s[1] >= 18628 /* 2021-01-01 */ && s[340]
  const v2 = s[223] && s[0] <= 19357 /* 2022-12-31 */
  const v3 = s[1] >= 19358 /* 2023-01-01 */ && s[0] <= 19722 /* 2023-12-31 */
  const v4 = s[1] >= 19723 /* 2024-01-01 */ && s[341]
  const v5 = s[342] && s[0] <= 20453 /* 2025-12-31 */
  const v6 = s[1] >= 20454 /* 2026-01-01 */ && s[0] <= 20818 /* 2026-12-31 */
  const v7 = s[215] && s[0] <= 21183 /* 2027-12-31 */
  const v8 = s[1] >= 21184 /* 2028-01-01 */ && s[0] <= 21549 /* 2028-12-31 */
  const v9 = s[0] <= 21914 /* 2029-12-31 */
  s[377] = v9
  const v10 = s[1] >= 21550 /* 2029-01-01 */ && v9
  const v11 = s[1] >= 21915 /* 2030-01-01 */
  s[378] = v11
  const v12 = v10 || v11
  const v13 = v8 || v12
  const v14 = v7 || v13
  const v15 = v6 || v14
  const v16 = v5 || v15
  const v17 = v4 || v16
  const v18 = v3 || v17
  const v19 = v2 || v18
  const v20 = v1 || v19
  const LAS_69x_3 = s[3] ? -Infinity : s[4] ? 0 : v0 ? 30 : v1 ? 60 : v2 ? 90 : v3 ? 120 : v4 ? 150 : v5 ? 180 : v6 ? 210 : v7 ? 240 : v8 ? 270 : v10 ? 300 : 330
  s[843] = LAS_69x_3
  const LAS_69x_3_hoej = s[3] ? Infinity : v0 || v20 ? (v20 ? (v19 ? (v18 ? (v17 ? (v16 ? (v15 ? (v14 ? (v13 ? (v12 ? (v11 ? 330 : 300) : 270) : 240) : 210) : 180) : 150) : 120) : 90) : 60) : 30) : 0
  s[844] = LAS_69x_3_hoej
  // LAS.70.1: Ret til revalideringsydelse (LAS § 70)
  const v23 = s[343] || f.foelgerRevalideringsplanen !== true || f.leveomkostningerDaekkesAndetsteds !== false || f.netopForladtSkolen !== false && f.kanKlareSigMedSU !== false && f.betydeligeBegraensninger !== true && f.saerligtBegraensedeErhvervsmuligheder !== true
  const v24 = s[344] && f.foelgerRevalideringsplanen !== false && f.leveomkostningerDaekkesAndetsteds !== true && (f.netopForladtSkolen !== true || f.kanKlareSigMedSU !== true || f.betydeligeBegraensninger !== false || f.saerligtBegraensedeErhvervsmuligheder !== false)
  const v25 = s[200] && s[0] <= 17246 /* 2017-03-21 */
  const v26 = s[1] >= 17247 /* 2017-03-22 */ && s[13]
  const LAS_70_1 = f.revalideringErBevilget !== false && (s[12] || s[198] && v24 || v25 && v24 || v26 && v24 || s[14] && v24 || s[11] && v24)
  s[364] = LAS_70_1
  const LAS_70_1_nej = f.revalideringErBevilget !== false && (s[12] || s[198] && v23 || v25 && v23 || v26 && v23 || s[14] && v23 || s[11] && v23)
  s[362] = LAS_70_1_nej
  // LAS.70.1.3: Løn efter overenskomst under revalidering (LAS § 70, stk. 1, nr. 3)
  const v29 = s[200] && s[0] <= 15394 /* 2012-02-24 */
  s[376] = v29
  const v30 = s[1] >= 15395 /* 2012-02-25 */ && s[345]
  s[375] = v30
  const LAS_70_1_3 = f.revalideringErBevilget !== false && (s[12] || s[198] && f.saerligeForholdForLoen !== false || v29 && f.saerligeForholdForLoen !== false || v30 || s[346] && s[13] || s[14] || s[11])
  s[845] = LAS_70_1_3
  const LAS_70_1_3_nej = f.revalideringErBevilget !== false && (s[12] || s[198] && f.saerligeForholdForLoen !== true || v29 && f.saerligeForholdForLoen !== true || v30)
  s[846] = LAS_70_1_3_nej
  const LAS_70_1_3_ir = f.revalideringErBevilget !== false && (s[12] || v30) || f.revalideringErBevilget !== true
  s[847] = LAS_70_1_3_ir
  // LAS.71.4: Din indtægt før revalideringen var over den højeste sats (LAS § 71, stk. 4)
  const v34 = s[200] && s[0] <= 15070 /* 2011-04-06 */
  s[360] = v34
  const v35 = s[1] >= 15071 /* 2011-04-07 */ && s[0] <= 15393 /* 2012-02-23 */
  s[361] = v35
  const v36 = s[1] >= 15394 /* 2012-02-24 */ && s[13]
  s[365] = v36
  const v37 = s[1] >= shiftMonths(s[207], 360)
  s[358] = v37
  const v38 = s[347] <= 14974 /* 2010-12-31 */ || s[348] >= 20819 /* 2027-01-01 */
  const v39 = (v38 ? Infinity : SATS_11(s[348])) >= (f.indtaegtFoerRevalidering ?? 0)
  const v40 = v37 || f.forsoergerEgetBarnIHjemmet !== false
  const v41 = s[0] < shiftMonths(s[206], 360) && f.forsoergerEgetBarnIHjemmet !== true
  const LAS_71_4 = v41 && (s[12] || s[198] || v34 || v35 || v36 && (v38 ? -Infinity : SATS_11(s[347])) < (f.indtaegtFoerRevalidering ?? 1000000000) || s[14] && (v38 ? -Infinity : SATS_11(s[347])) < (f.indtaegtFoerRevalidering ?? 1000000000) || s[11] && (v38 ? -Infinity : SATS_11(s[347])) < (f.indtaegtFoerRevalidering ?? 1000000000))
  s[352] = LAS_71_4
  const LAS_71_4_nej = v41 && (s[12] || s[198] || v34 || v35 || v36 && v39 || s[14] && v39 || s[11] && v39)
  s[353] = LAS_71_4_nej
  const LAS_71_4_ir = v41 && (s[12] || s[198] || v34 || v35 || v36 && v38 || s[14] && v38 || s[11] && v38) || v40
  s[354] = LAS_71_4_ir
  // LAS.71.2.ung: Revalideringsydelse under 25 år (LAS § 71, stk. 2)
  const v45 = s[0] <= 14974 /* 2010-12-31 */ || s[215]
  s[351] = v45
  const v46 = f.psykiskLidelseNaevntILoven !== true || f.forsoergelsespligtUdenForHjemmet !== true
  const v47 = f.psykiskLidelseNaevntILoven !== false && f.forsoergelsespligtUdenForHjemmet !== false
  const v48 = v45 ? -Infinity : SATS_12(s[0])
  const v49 = v45 ? Infinity : SATS_12(s[1])
  const v50 = v45 ? -Infinity : SATS_13(s[0])
  const v51 = v45 ? Infinity : SATS_13(s[1])
  const v52 = v45 ? -Infinity : SATS_14(s[0])
  const v53 = v45 ? Infinity : SATS_14(s[1])
  const v54 = v45 ? -Infinity : SATS_15(s[0])
  const v55 = v45 ? Infinity : SATS_15(s[1])
  const v56 = v45 ? -Infinity : SATS_16(s[0])
  const v57 = v45 ? Infinity : SATS_16(s[1])
  const v58 = f.psykiskLidelseNaevntILoven !== false ? (f.psykiskLidelseNaevntILoven !== true ? Math.min(v54, v56) : v54) : v56
  const v59 = f.psykiskLidelseNaevntILoven !== false ? (f.psykiskLidelseNaevntILoven !== true ? Math.max(v55, v57) : v55) : v57
  const v60 = f.borHosForaeldre !== false ? (f.borHosForaeldre !== true ? Math.min(v52, v58) : v52) : v58
  const v61 = f.borHosForaeldre !== false ? (f.borHosForaeldre !== true ? Math.max(v53, v59) : v53) : v59
  const v62 = f.gravidEfter12Uge !== false ? (f.gravidEfter12Uge !== true ? Math.min(v50, v60) : v50) : v60
  const v63 = f.gravidEfter12Uge !== false ? (f.gravidEfter12Uge !== true ? Math.max(v51, v61) : v51) : v61
  const v64 = v47 && v45 || v46 && (f.gravidEfter12Uge !== false && v45 || f.gravidEfter12Uge !== true && (f.borHosForaeldre !== false && v45 || f.borHosForaeldre !== true && (f.psykiskLidelseNaevntILoven !== false && v45 || f.psykiskLidelseNaevntILoven !== true && v45)))
  const LAS_71_2_ung = s[12] ? -Infinity : s[198] ? -Infinity : v34 ? -Infinity : v35 ? -Infinity : v47 ? (v46 ? Math.min(v48, v62) : v48) : v62
  s[856] = LAS_71_2_ung
  const LAS_71_2_ung_hoej = s[12] ? Infinity : s[198] ? Infinity : v34 ? Infinity : v35 ? Infinity : v47 ? (v46 ? Math.max(v49, v63) : v49) : v63
  s[857] = LAS_71_2_ung_hoej
  const LAS_71_2_ung_ir = !s[349] && (s[12] || s[198] || v34 || v35 || v36 && v64 || s[14] && v64 || s[11] && v64) || s[350]
  s[858] = LAS_71_2_ung_ir
  // LAS.71.2: Revalideringsydelse under 30 år uden barn i hjemmet (LAS § 71, stk. 2)
  const v68 = v45 ? -Infinity : SATS_17(s[0])
  const v69 = v45 ? Infinity : SATS_17(s[1])
  const v70 = v45 ? -Infinity : SATS_18(s[0])
  const v71 = v45 ? Infinity : SATS_18(s[1])
  const v72 = f.forsoergelsespligtUdenForHjemmet !== false ? (f.forsoergelsespligtUdenForHjemmet !== true ? Math.min(v68, v70) : v68) : v70
  const v73 = f.forsoergelsespligtUdenForHjemmet !== false ? (f.forsoergelsespligtUdenForHjemmet !== true ? Math.max(v69, v71) : v69) : v71
  const v74 = !s[349] || s[350]
  const v75 = !s[349] && LAS_71_2_ung_ir || s[350] && (f.forsoergelsespligtUdenForHjemmet !== false && v45 || f.forsoergelsespligtUdenForHjemmet !== true && v45)
  const LAS_71_2 = s[12] ? -Infinity : s[198] ? -Infinity : v34 ? -Infinity : v35 ? -Infinity : s[349] ? v72 : s[350] ? Math.min(LAS_71_2_ung, v72) : LAS_71_2_ung
  s[356] = LAS_71_2
  const LAS_71_2_hoej = s[12] ? Infinity : s[198] ? Infinity : v34 ? Infinity : v35 ? Infinity : s[349] ? v73 : s[350] ? Math.max(LAS_71_2_ung_hoej, v73) : LAS_71_2_ung_hoej
  s[357] = LAS_71_2_hoej
  const LAS_71_2_er = v41 && (s[12] || s[198] || v34 || v35 || v36 && v74 || s[14] && v74 || s[11] && v74)
  s[355] = LAS_71_2_er
  const LAS_71_2_ir = v41 && (s[12] || s[198] || v34 || v35 || v36 && v75 || s[14] && v75 || s[11] && v75) || v40
  s[359] = LAS_71_2_ir
}

function svar_25(f, s) {
  // LAS.71.1: Revalideringsydelsen pr. måned (LAS § 71, stk. 1-2)
  const v0 = s[351] ? -Infinity : SATS_19(s[0])
  const v1 = s[351] ? Infinity : SATS_19(s[1])
  const v2 = f.forsoergerEgetBarnIHjemmet !== false || s[352]
  const v3 = f.forsoergerEgetBarnIHjemmet !== true && (s[353] || s[354])
  const v4 = s[351] ? -Infinity : SATS_20(s[0])
  const v5 = s[351] ? Infinity : SATS_20(s[1])
  const v6 = v3 && s[355]
  const v7 = v2 ? (v6 ? Math.min(v4, s[356]) : v4) : s[356]
  const v8 = v2 ? (v6 ? Math.max(v5, s[357]) : v5) : s[357]
  const v9 = s[0] < shiftMonths(s[206], 360) && (v2 || v6)
  const v10 = s[358] || v9
  const v11 = s[358] && s[351] || s[0] < shiftMonths(s[206], 360) && (v2 && s[351] || v3 && s[359])
  const LAS_71_1 = s[12] ? -Infinity : s[198] ? -Infinity : s[360] ? -Infinity : s[361] ? -Infinity : s[358] ? (v9 ? Math.min(v0, v7) : v0) : v7
  s[852] = LAS_71_1
  const LAS_71_1_hoej = s[12] ? Infinity : s[198] ? Infinity : s[360] ? Infinity : s[361] ? Infinity : s[358] ? (v9 ? Math.max(v1, v8) : v1) : v8
  s[853] = LAS_71_1_hoej
  const v14 = s[362] || s[363]
  const LAS_71_1_er = s[364] && (s[12] || s[198] || s[360] || s[361] || s[365] && v10 || s[14] && v10 || s[11] && v10)
  s[854] = LAS_71_1_er
  const LAS_71_1_ir = s[364] && (s[12] || s[198] || s[360] || s[361] || s[365] && v11 || s[14] && v11 || s[11] && v11) || v14
  s[855] = LAS_71_1_ir
  // LAS.70.4: Tilskud, når elevlønnen er lavere end ydelsen (LAS § 70, stk. 4)
  const LAS_70_4 = s[12] ? -Infinity : Math.max(0, LAS_71_1 === -Infinity ? -Infinity : LAS_71_1 - (f.elevloenPrMaaned ?? 1000000000))
  s[848] = LAS_70_4
  const LAS_70_4_hoej = s[12] ? Infinity : Math.max(0, LAS_71_1_hoej === Infinity ? Infinity : LAS_71_1_hoej - (f.elevloenPrMaaned ?? 0))
  s[849] = LAS_70_4_hoej
  const LAS_70_4_er = s[364] && (s[12] || s[198] && LAS_71_1_er || s[199] && LAS_71_1_er || s[14] && LAS_71_1_er || s[11] && LAS_71_1_er)
  s[850] = LAS_70_4_er
  const LAS_70_4_ir = s[364] && (s[12] || s[198] && LAS_71_1_ir || s[199] && LAS_71_1_ir || s[14] && LAS_71_1_ir || s[11] && LAS_71_1_ir) || v14
  s[851] = LAS_70_4_ir
  // LAS.71.3: Tillæg for bidrag til et barn (LAS § 71, stk. 3)
  const v21 = s[351] ? -Infinity : SATS_21(s[0])
  const v22 = s[351] ? Infinity : SATS_21(s[1])
  const v23 = v22 === Infinity
  const v24 = -LAS_71_1_hoej === -Infinity
  const v25 = v21 === -Infinity
  const v26 = -LAS_71_1 === Infinity
  const v27 = v23 && v24 || v25 && v26
  const v28 = LAS_71_1_er && !(v27 && !s[351] && v21 === v22 && (!LAS_71_1_er || !LAS_71_1_ir && LAS_71_1 === LAS_71_1_hoej))
  const v29 = s[351] || LAS_71_1_ir || v27
  const LAS_71_3 = s[12] ? -Infinity : s[198] ? -Infinity : s[360] ? -Infinity : s[361] ? -Infinity : Math.max(0, Math.min(s[366], v25 || v24 ? -Infinity : v21 - LAS_71_1_hoej))
  s[859] = LAS_71_3
  const LAS_71_3_hoej = s[12] ? Infinity : s[198] ? Infinity : s[360] ? Infinity : s[361] ? Infinity : Math.max(0, Math.min(s[367], v23 || v26 ? Infinity : v22 - LAS_71_1))
  s[860] = LAS_71_3_hoej
  const v32 = (s[364] || s[363]) && !s[349] && f.forsoergerEgetBarnIHjemmet !== true && f.gravidEfter12Uge !== true && (f.psykiskLidelseNaevntILoven !== true || f.forsoergelsespligtUdenForHjemmet !== true && f.borHosForaeldre !== false)
  const LAS_71_3_er = v32 && (s[12] || s[198] || s[360] || s[361] || s[365] && v28 || s[14] && v28 || s[11] && v28)
  s[861] = LAS_71_3_er
  const LAS_71_3_ir = v32 && (s[12] || s[198] || s[360] || s[361] || s[365] && v29 || s[14] && v29 || s[11] && v29) || s[362] || s[350] || f.forsoergerEgetBarnIHjemmet !== false || f.gravidEfter12Uge !== false || f.psykiskLidelseNaevntILoven !== false && (f.forsoergelsespligtUdenForHjemmet !== false || f.borHosForaeldre !== true)
  s[862] = LAS_71_3_ir
  // LAS.71.6: Du beholder din hidtidige ydelse under forrevalidering (LAS § 71, stk. 6)
  const LAS_71_6 = s[368] && (s[12] || s[198] || s[199] || s[14] || s[11])
  s[863] = LAS_71_6
  const LAS_71_6_ir = s[12] || s[369] || s[12]
  s[864] = LAS_71_6_ir
  // LAS.73b: Ydelsen bevares, mens du er væk (LAS § 73 b)
  const v37 = f.kortvarigAfbrydelseUdenBetydning !== false || f.fravaerVedBarselIRevalidering !== false
  const v38 = f.kortvarigAfbrydelseUdenBetydning !== true && f.fravaerVedBarselIRevalidering !== true
  const LAS_73b = f.revalideringErBevilget !== false && (s[12] || s[198] && v37 || s[199] && v37 || s[14] && v37 || s[11] && v37)
  s[865] = LAS_73b
  const LAS_73b_nej = f.revalideringErBevilget !== false && (s[12] || s[198] && v38 || s[199] && v38 || s[14] && v38 || s[11] && v38)
  s[866] = LAS_73b_nej
  // LAS.73c.1: Uger ferie med revalideringsydelse (LAS § 73 c, stk. 1)
  const v41 = s[346] && s[0] <= 16882 /* 2016-03-22 */
  const v42 = (f.maanederITilbudIRevalidering ?? 240) >= 12
  const v43 = (f.maanederITilbudIRevalidering ?? 0) >= 12
  const v44 = v43 ? Math.max(0, s[370]) : 0
  const v45 = v42 ? Math.max(0, s[371]) : 0
  const v46 = s[1] >= 16883 /* 2016-03-23 */ && s[372]
  const v47 = v46 || s[373] && s[13] || s[374]
  const v48 = v46 ? -Infinity : v43 ? Math.max(0, 28 - s[317]) : 0
  const v49 = s[375] || v41 || v47
  const v50 = s[375] ? -Infinity : v41 ? (v47 ? Math.min(v44, v48) : v44) : v48
  const v51 = s[376] || v49
  const v52 = s[376] ? (v49 ? Math.min(0, v50) : 0) : v50
  const LAS_73c_1 = s[12] ? -Infinity : s[198] ? (v51 ? Math.min(0, v52) : 0) : v52
  s[867] = LAS_73c_1
  const v54 = v46 ? Infinity : v42 ? Math.max(0, 28 - s[318]) : 0
  const LAS_73c_1_hoej = s[12] ? Infinity : v51 ? (v49 ? (s[375] ? Infinity : v41 ? (v47 ? Math.max(v45, v54) : v45) : v54) : 0) : 0
  s[868] = LAS_73c_1_hoej
  const LAS_73c_1_ir = f.revalideringErBevilget !== false && (s[12] || s[375] || v46) || f.revalideringErBevilget !== true
  s[869] = LAS_73c_1_ir
  // LAS.73f.1: Ydelsen sættes ned for andet arbejde (LAS § 73 f, stk. 1)
  const v57 = f.andenArbejdsindtaegtOmAaret ?? 0
  const v58 = f.andenArbejdsindtaegtOmAaret ?? 10000000000
  const v59 = v58 <= 1200000
  const v60 = v57 <= 1200000
  const LAS_73f_1 = f.revalideringErBevilget !== false && (s[12] || s[198] && !v59 || s[199] && !v59 || s[14] && !v59 || s[11] && !v59)
  s[870] = LAS_73f_1
  const LAS_73f_1_nej = f.revalideringErBevilget !== false && (s[12] || s[198] && v60 || s[199] && v60 || s[14] && v60 || s[11] && v60)
  s[871] = LAS_73f_1_nej
  // LAS.73f.1.beløb: Nedsættelse for andet arbejde, pr. år (LAS § 73 f, stk. 1)
  const LAS_73f_1_beloeb = s[12] ? -Infinity : Math.min(Math.max(0, v57 - 1200000), v60 ? 0 : v57)
  s[872] = LAS_73f_1_beloeb
  const LAS_73f_1_beloeb_hoej = s[12] ? Infinity : Math.max(0, v58 - 1200000, v59 ? 0 : v58)
  s[873] = LAS_73f_1_beloeb_hoej
  // LOB.4.1: Kommunens placering af beskæftigelsesindsatsen er tilladt (LOB § 4, stk. 1)
  const v65 = s[7] && s[0] <= 14774 /* 2010-06-14 */
  const v66 = s[0] <= 16439 /* 2015-01-04 */
  s[380] = v66
  const v67 = s[1] >= 14775 /* 2010-06-15 */ && v66
  const v68 = s[1] >= 16440 /* 2015-01-05 */
  s[382] = v68
  const v69 = v68 && s[10]
  s[381] = v69
  const v70 = s[11] && s[377]
  const LOB_4_1 = s[12] || v65 && f.jobcenterUdfoererIndsatsen !== false || v67 && f.jobcenterUdfoererIndsatsen !== false || v69 && f.jobcenterUdfoererIndsatsen !== false || v70 && f.indsatsenErIÉtUdvalg !== false || s[378]
  s[874] = LOB_4_1
  const LOB_4_1_nej = s[12] || v65 && f.jobcenterUdfoererIndsatsen !== true || v67 && f.jobcenterUdfoererIndsatsen !== true || v69 && f.jobcenterUdfoererIndsatsen !== true || v70 && f.indsatsenErIÉtUdvalg !== true
  s[875] = LOB_4_1_nej
}

function svar_26(f, s) {
  // LSP.18.2: Førtidspension kan afgøres uden rehabiliteringsteamet (LSP § 18, stk. 2)
  const v0 = f.afgoerelsenGaelder === 'foertidspension'
  const v1 = f.afgoerelsenGaelder !== undefined && v0 || !(f.afgoerelsenGaelder !== undefined)
  const v2 = f.afgoerelsenGaelder !== undefined && !v0 || !(f.afgoerelsenGaelder !== undefined)
  const v3 = s[1] >= 16953 /* 2016-06-01 */ && s[13]
  const v4 = f.heltAabenbartIngenForbedring !== false && f.sundhedskoordinatorHarUdtaltSig !== false || f.bedtOmAfgoerelseOmPensionAlene !== false && f.utvivlsomtIkkePension !== false
  const v5 = (f.heltAabenbartIngenForbedring !== true || f.sundhedskoordinatorHarUdtaltSig !== true) && (f.bedtOmAfgoerelseOmPensionAlene !== true || f.utvivlsomtIkkePension !== true)
  const LSP_18_2 = v1 && (s[12] || v3 && v4 || s[379] && v4)
  s[882] = LSP_18_2
  const LSP_18_2_nej = v1 && (s[12] || s[157] || s[9] && s[0] <= 16952 /* 2016-05-31 */ || v3 && v5 || s[379] && v5 || s[154])
  s[883] = LSP_18_2_nej
  const LSP_18_2_ir = v1 && s[12] || v2
  s[884] = LSP_18_2_ir
  // LOB.9.1: Sagen skal i rehabiliteringsteamet (lov 1750/2025 § 2)
  const v9 = s[9] && s[380]
  const v10 = f.afgoerelsenGaelder === 'ressourceforloeb' || f.afgoerelsenGaelder === 'fleksjob' || f.afgoerelsenGaelder === 'tilskud_til_selvstaendig'
  const v11 = v2 || LSP_18_2
  const v12 = v1 && (LSP_18_2_nej || LSP_18_2_ir)
  const v13 = f.afgoerelsenGaelder !== undefined && v10 || !(f.afgoerelsenGaelder !== undefined) || v12
  const v14 = (f.afgoerelsenGaelder !== undefined && !v10 || !(f.afgoerelsenGaelder !== undefined)) && v11
  const v15 = s[11] && s[153]
  s[403] = v15
  const v16 = f.afgoerelsenGaelder === 'fleksjob' || f.afgoerelsenGaelder === 'tilskud_til_selvstaendig'
  const v17 = s[154] && f.sagenErForelagtTeamet !== false
  const LOB_9_1 = v17 || !(v17 && !(!s[161] || f.sagenErForelagtTeamet !== true)) && (s[12] || v9 && v13 || s[381] && v13 || v15 && (f.afgoerelsenGaelder !== undefined && v16 || !(f.afgoerelsenGaelder !== undefined) || v12))
  s[876] = LOB_9_1
  const LOB_9_1_nej = v17 || !(v17 && !(!s[161] || f.sagenErForelagtTeamet !== true)) && (s[12] || s[157] || v9 && v14 || s[381] && v14 || v15 && (f.afgoerelsenGaelder !== undefined && !v16 || !(f.afgoerelsenGaelder !== undefined)) && v11 || s[154])
  s[877] = LOB_9_1_nej
  const LOB_9_1_ir = v17 || !(v17 && !(!s[161] || f.sagenErForelagtTeamet !== true)) && s[12]
  s[878] = LOB_9_1_ir
  // LOB.10.1: Området skal være med i rehabiliteringsteamet (lov 1750/2025 § 2)
  const v21 = f.forvaltningsomraade === 'beskaeftigelse' || f.forvaltningsomraade === 'sundhed' || f.forvaltningsomraade === 'social' || f.forvaltningsomraade === 'region'
  const v22 = f.forvaltningsomraade === 'undervisning'
  const v23 = f.forvaltningsomraade !== undefined && v21 || !(f.forvaltningsomraade !== undefined) || (f.forvaltningsomraade !== undefined && v22 || !(f.forvaltningsomraade !== undefined)) && (s[0] < shiftMonths(s[206], 360) && f.harErhvervskompetencegivendeUddannelse !== true || f.behovForUndervisningsomraadet !== false)
  const v24 = (f.forvaltningsomraade !== undefined && !v21 || !(f.forvaltningsomraade !== undefined)) && (f.forvaltningsomraade !== undefined && !v22 || !(f.forvaltningsomraade !== undefined) || (s[358] || f.harErhvervskompetencegivendeUddannelse !== false) && f.behovForUndervisningsomraadet !== true)
  const v25 = s[382] && s[341]
  s[404] = v25
  const v26 = s[342] && s[153]
  const v27 = f.forvaltningsomraade === 'beskaeftigelse' || f.forvaltningsomraade === 'region'
  const LOB_10_1 = s[12] || v9 && v23 || v25 && v23 || v26 && (f.forvaltningsomraade !== undefined && v27 || !(f.forvaltningsomraade !== undefined))
  s[879] = LOB_10_1
  const LOB_10_1_nej = s[12] || s[157] || v9 && v24 || v25 && v24 || v26 && (f.forvaltningsomraade !== undefined && !v27 || !(f.forvaltningsomraade !== undefined)) || s[154]
  s[880] = LOB_10_1_nej
  // PLANBEK.2.1: Rehabiliteringsplanens forberedende del kræves (LAB § 43)
  const v30 = f.afgoerelsenGaelder === 'ressourceforloeb' || f.afgoerelsenGaelder === 'revalidering' || f.afgoerelsenGaelder === 'fleksjob' || f.afgoerelsenGaelder === 'tilskud_til_selvstaendig' || f.afgoerelsenGaelder === 'foertidspension'
  const PLANBEK_2_1 = s[12] || s[208] && (f.afgoerelsenGaelder !== undefined && v30 || !(f.afgoerelsenGaelder !== undefined)) || v15 && s[383]
  s[885] = PLANBEK_2_1
  const PLANBEK_2_1_nej = s[12] || s[157] || s[208] && f.afgoerelsenGaelder !== undefined && !v30 || v15 && s[384] || s[154]
  s[886] = PLANBEK_2_1_nej
  // REFUSIONSBEK.2: Refusion under jobafklaringsforløb tidligst fra (BEK 1468/2019 § 2, stk. 1-2)
  const v33 = f.anmodetOmRefusionDen ?? FIRST_DAY
  const v34 = f.anmodetOmRefusionDen ?? 84005 /* 2199-12-31 */
  const v35 = v33 <= 16251 /* 2014-06-30 */
  const v36 = f.forkertVejledning !== false || f.saerligeOmstaendighederForRefusion !== false
  const v37 = f.forkertVejledning !== true && f.saerligeOmstaendighederForRefusion !== true
  const v38 = Math.max(s[15], shiftMonths(v33, -3))
  const v39 = Math.max(s[16], shiftMonths(v34, -3))
  const REFUSIONSBEK_2 = v35 ? FIRST_DAY : v36 ? (v37 ? Math.min(s[15], v38) : s[15]) : v38
  s[887] = REFUSIONSBEK_2
  const REFUSIONSBEK_2_hoej = v35 ? NEVER : v36 ? (v37 ? Math.max(s[16], v39) : s[16]) : v39
  s[888] = REFUSIONSBEK_2_hoej
  const REFUSIONSBEK_2_er = v34 >= 16252 /* 2014-07-01 */ && s[140]
  s[889] = REFUSIONSBEK_2_er
  const REFUSIONSBEK_2_ir = REFUSIONSBEK_2_er && v35 || v33 < 16252 /* 2014-07-01 */ || s[15] < 16252 /* 2014-07-01 */
  s[890] = REFUSIONSBEK_2_ir
  // SDL.2.1: Hvem kan få sygedagpenge (SDL § 2, stk. 1)
  const SDL_2_1 = s[82] || s[102] && (s[86] || s[103] || s[104] || f.arbejdsskade !== false || s[385])
  s[894] = SDL_2_1
  const SDL_2_1_nej = s[82] || s[102] && s[87] && s[105] && s[106] && f.arbejdsskade !== true && s[386]
  s[895] = SDL_2_1_nej
  // SDL.2: Ret til sygedagpenge (SDL § 2)
  const v46 = s[387] && s[388] >= s[0]
  const v47 = s[93] || s[387] && s[389] < s[1]
  const v48 = s[390] && (v46 || s[391]) && (s[90] || v46) || s[392]
  const SDL_2 = s[82] || s[102] && (SDL_2_1 || s[91]) && (v48 || s[91]) && s[393] && s[136] && (SDL_2_1 || v48 || s[394] || s[109])
  s[891] = SDL_2
  const SDL_2_nej = s[82] || s[102] && (SDL_2_1_nej || (v47 || s[91]) && (s[395] || s[91]) && (v47 || s[395]) || s[396] || s[115])
  s[892] = SDL_2_nej
  const SDL_2_ir = s[82] || s[102] && s[91] && s[12] || s[83]
  s[893] = SDL_2_ir
  // SDL.7.1.ferie: Sygedagpenge under ferie (SDL § 7, stk. 1)
  const v52 = s[7] && s[0] <= 17896 /* 2018-12-31 */
  const v53 = s[1] >= 17897 /* 2019-01-01 */
  const SDL_7_1_ferie_nej = s[12] || v52 || v53
  s[898] = SDL_7_1_ferie_nej
  // SDL.7.1.ferieaftale: Ferien kan aftales med kommunen (SDL § 7, stk. 1)
  const v55 = f.feriePasserMedForloebet !== true || f.ferieIndenForFerieloven !== true
  const v56 = f.feriePasserMedForloebet !== false && f.ferieIndenForFerieloven !== false
  const SDL_7_1_ferieaftale = s[12] || v52 && v56 || v53 && v56
  s[899] = SDL_7_1_ferieaftale
  const SDL_7_1_ferieaftale_nej = s[12] || v52 && v55 || v53 && v55
  s[900] = SDL_7_1_ferieaftale_nej
  // SDL.7.1.genoptagelse: Sygedagpenge igen efter ferien fra (SDL § 7, stk. 1)
  const v59 = f.afbrydelser !== undefined ? periods(f.afbrydelser, (r_afbrydelser) => r_afbrydelser.slags === 'ferie') : NO_DAYS
  const v60 = runEnd(v59, s[0])
  const v61 = runEnd(v59, s[1])
  const v62 = f.afbrydelser !== undefined && (v60 < 2147483647 || v61 === 2147483647)
  const SDL_7_1_genoptagelse = s[12] ? FIRST_DAY : shiftDays(v62 ? v60 : FIRST_DAY, 1)
  s[901] = SDL_7_1_genoptagelse
  const SDL_7_1_genoptagelse_hoej = s[12] ? NEVER : shiftDays(v62 ? v61 : NEVER, 1)
  s[902] = SDL_7_1_genoptagelse_hoej
  const SDL_7_1_genoptagelse_ir = f.ferieAftalt !== false && s[12] || f.ferieAftalt !== true
  s[903] = SDL_7_1_genoptagelse_ir
  // SDL.7.1.ny: Ferien gør det til en ny sygemelding (SDL § 7, stk. 1)
  const SDL_7_1_ny = s[12] || v52 && f.ferieAftalt !== true || v53 && f.ferieAftalt !== true
  s[904] = SDL_7_1_ny
  const SDL_7_1_ny_nej = s[12] || v52 && f.ferieAftalt !== false || v53 && f.ferieAftalt !== false
  s[905] = SDL_7_1_ny_nej
}

function svar_27(f, s) {
  // SDL.7.3: Fra hvornår arbejdsevnen ses bredere (SDL § 7, stk. 3)
  const v0 = shiftMonths(s[77], 3)
  s[461] = v0
  const v1 = shiftMonths(s[80], 3)
  s[462] = v1
  const v2 = f.bredVurderingsdag ?? FIRST_DAY
  const v3 = f.bredVurderingsdag ?? 84005 /* 2199-12-31 */
  const v4 = !(f.saerligeGrundeTilAndetTidspunkt !== false && f.saerligeGrundeTilAndetTidspunkt === true) && s[78]
  const v5 = f.saerligeGrundeTilAndetTidspunkt !== false || v4
  const v6 = !(f.saerligeGrundeTilAndetTidspunkt !== false && f.saerligeGrundeTilAndetTidspunkt === true) && s[28]
  const SDL_7_3 = s[82] ? FIRST_DAY : f.saerligeGrundeTilAndetTidspunkt !== false ? (v4 ? Math.min(v0, v2) : v2) : v0
  s[908] = SDL_7_3
  const SDL_7_3_hoej = s[82] ? NEVER : f.saerligeGrundeTilAndetTidspunkt !== false ? (v4 ? Math.max(v1, v3) : v3) : v1
  s[909] = SDL_7_3_hoej
  const v9 = f.persongruppe === 'loenmodtager' || f.persongruppe === 'selvstaendig'
  const v10 = f.persongruppe !== undefined && v9 || !(f.persongruppe !== undefined)
  const SDL_7_3_er = v10 && (s[82] || s[100] && v5 || s[101] && v5)
  s[910] = SDL_7_3_er
  const SDL_7_3_ir = v10 && (s[82] || s[100] && v6 || s[101] && v6 || s[83]) || f.persongruppe !== undefined && !v9 || !(f.persongruppe !== undefined)
  s[911] = SDL_7_3_ir
  // SDL.7.5: Stop, når helbredet er stationært (SDL § 7, stk. 5, 2. pkt.)
  const v13 = f.helbredetErStationaert !== true || f.arbejdsevnenErAfklaret !== true || f.berettigetTilRevalidering !== false || f.berettigetTilFleksjob !== false || f.berettigetTilFoertidspension !== false
  const v14 = f.helbredetErStationaert !== false && f.arbejdsevnenErAfklaret !== false && f.berettigetTilRevalidering !== true && f.berettigetTilFleksjob !== true && f.berettigetTilFoertidspension !== true
  const v15 = f.helbredetErStationaert !== true || f.arbejdsevnenErAfklaret !== true || f.berettigetTilRevalidering !== false || f.berettigetTilFleksjob !== false || f.berettigetTilFoertidspension !== false || f.berettigetTilRessourceforloeb !== false
  const v16 = f.helbredetErStationaert !== false && f.arbejdsevnenErAfklaret !== false && f.berettigetTilRevalidering !== true && f.berettigetTilFleksjob !== true && f.berettigetTilFoertidspension !== true && f.berettigetTilRessourceforloeb !== true
  const v17 = s[397] && s[10]
  const SDL_7_5 = s[12] || s[108] && v14 || s[398] && v14 || s[399] && v16 || v17 && v16 || s[11] && v16
  s[912] = SDL_7_5
  const SDL_7_5_nej = s[12] || s[108] && v13 || s[398] && v13 || s[399] && v15 || v17 && v15 || s[11] && v15
  s[913] = SDL_7_5_nej
  // SDL.7a.1: Arbejdsgiverens samtale skal være holdt (SDL § 7 a, stk. 1-3)
  const v20 = s[78] && s[79] && s[77] <= 14612 /* 2010-01-03 */
  const v21 = s[78] && s[80] >= 14613 /* 2010-01-04 */ && s[400]
  const v22 = f.fravaer !== undefined ? allPeriods(f.fravaer) : NO_DAYS
  const v23 = runStart(v22, s[0])
  const v24 = runStart(v22, s[1])
  const v25 = f.fravaer !== undefined && (v23 < 2147483647 || v24 === 2147483647)
  const v26 = v25 ? v23 : FIRST_DAY
  const v27 = v25 ? v24 : NEVER
  const SDL_7a_1 = s[82] ? FIRST_DAY : v21 || s[101] ? (f.fratraeder !== true || shiftDays(v26, 56) < s[401] ? shiftDays(v26, 28) : NEVER) : NEVER
  s[914] = SDL_7a_1
  const SDL_7a_1_hoej = s[82] ? NEVER : v20 ? NEVER : f.fratraeder !== false && shiftDays(v27, 56) >= s[402] ? NEVER : shiftDays(v27, 28)
  s[915] = SDL_7a_1_hoej
  const SDL_7a_1_er = s[86] && (s[82] || v20 || v21 || s[101])
  s[916] = SDL_7a_1_er
  const SDL_7a_1_ir = s[86] && s[91] || s[87]
  s[657] = SDL_7a_1_ir
  // SDL.7c: Tidlig opfølgning (SDL § 7 c, stk. 1)
  const v32 = f.tidligOpfoelgningOensketAf === 'arbejdsgiver'
  const v33 = f.tidligOpfoelgningOensketAf !== undefined && v32 || !(f.tidligOpfoelgningOensketAf !== undefined)
  const v34 = f.tidligOpfoelgningOensketAf !== undefined && !v32 || !(f.tidligOpfoelgningOensketAf !== undefined)
  const v35 = f.tidligOpfoelgningBedtOm ?? FIRST_DAY
  s[417] = v35
  const v36 = f.tidligOpfoelgningBedtOm ?? 84005 /* 2199-12-31 */
  s[418] = v36
  const v37 = shiftDays(s[77], 35)
  s[598] = v37
  const v38 = shiftDays(s[80], 35)
  s[600] = v38
  const v39 = f.tidligOpfoelgningOensketAf === 'sygemeldt'
  const v40 = v33 && f.ventesRaskInden8Uger !== true && (s[78] && shiftDays(v38, -1) >= v35 || s[28]) && f.oenskerTidligOpfoelgning !== false || v34 && (f.tidligOpfoelgningOensketAf !== undefined && v39 || !(f.tidligOpfoelgningOensketAf !== undefined)) && f.ventesRaskInden8Uger !== true
  const v41 = v33 && (f.ventesRaskInden8Uger !== false || s[78] && shiftDays(v37, -1) < v36 || f.oenskerTidligOpfoelgning !== true) || v34 && (f.tidligOpfoelgningOensketAf !== undefined && !v39 || !(f.tidligOpfoelgningOensketAf !== undefined) || f.ventesRaskInden8Uger !== false)
  const SDL_7c = s[382] && (s[380] || s[381] && v40 || s[11] && v40)
  s[424] = SDL_7c
  const SDL_7c_nej = s[382] && (s[380] || s[381] && v41 || s[11] && v41)
  s[425] = SDL_7c_nej
  const SDL_7c_ir = s[382] && s[380] || s[0] < 16440 /* 2015-01-05 */
  s[426] = SDL_7c_ir
  // SDL.10a: Der skal udfyldes et oplysningsskema (SDL § 10 a)
  const SDL_10a = s[12] || s[108] || s[107] && s[117] || s[134] && (f.fikSygedagpengeVedLivstruende !== true || f.sagenErBelyst !== true)
  s[918] = SDL_10a
  const SDL_10a_nej = s[12] || s[134] && f.fikSygedagpengeVedLivstruende !== false && f.sagenErBelyst !== false
  s[919] = SDL_10a_nej
  // SDL.11.3: Oplysningsskemaet skal være besvaret (SDL § 11, stk. 3)
  const v47 = f.oplysningsskemaSendt ?? FIRST_DAY
  const SDL_11_3_ir = v47 <= 13331 /* 2006-07-02 */
  s[922] = SDL_11_3_ir
  const SDL_11_3 = SDL_11_3_ir ? FIRST_DAY : shiftDays(v47, 8)
  s[920] = SDL_11_3
  const SDL_11_3_hoej = SDL_11_3_ir ? NEVER : shiftDays(f.oplysningsskemaSendt ?? 84005 /* 2199-12-31 */, 8)
  s[921] = SDL_11_3_hoej
  // SDL.12.1.1: Kategori 1 (SDL § 12, stk. 1, nr. 1)
  const v51 = s[107] && s[380]
  s[406] = v51
  const v52 = f.forventetRask ?? FIRST_DAY
  s[416] = v52
  const v53 = f.forventetRask ?? 84005 /* 2199-12-31 */
  s[415] = v53
  const v54 = shiftDays(shiftDays(s[77], 56), -1)
  s[419] = v54
  const v55 = shiftDays(shiftDays(s[80], 56), -1)
  s[420] = v55
  const v56 = s[78] && v55 >= v52
  const v57 = s[78] && v55 >= s[0]
  const v58 = s[78] && v54 < v53 || s[78] && v54 < s[1]
  s[405] = v58
  const v59 = (v56 || s[28]) && (v57 || s[28]) && (v56 || v57)
  s[409] = v59
  const v60 = s[342] && s[10]
  s[414] = v60
  const v61 = v60 && v59
  s[410] = v61
  const v62 = s[403] && v59
  s[411] = v62
  const SDL_12_1_1 = s[12] || s[108] && f.tilbagevendenForestaar !== false || v51 && f.tilbagevendenForestaar !== false || s[404] && v59 || v61 || v62
  s[423] = SDL_12_1_1
  const v64 = v60 && v58
  s[407] = v64
  const v65 = s[403] && v58
  s[408] = v65
  const SDL_12_1_1_nej = s[12] || s[108] && f.tilbagevendenForestaar !== true || v51 && f.tilbagevendenForestaar !== true || s[404] && v58 || v64 || v65 || s[154]
  s[421] = SDL_12_1_1_nej
  const v67 = v60 && s[28]
  s[412] = v67
  const v68 = s[403] && s[28]
  s[413] = v68
  const SDL_12_1_1_ir = s[12] || s[404] && s[28] || v67 || v68
  s[422] = SDL_12_1_1_ir
  // SDL.11a.1: Lægeattest før den første samtale (SDL § 11 a, stk. 1)
  const v70 = s[7] && s[380]
  const v71 = s[382] && s[13]
  s[466] = v71
  const SDL_11a_1 = s[12] || v70 && f.laegeattestNoedvendig !== false || v71 && SDL_12_1_1_nej || s[5] && f.laegeattestNoedvendig !== false
  s[923] = SDL_11a_1
  const SDL_11a_1_nej = s[12] || v70 && f.laegeattestNoedvendig !== true || v71 && SDL_12_1_1 || s[5] && f.laegeattestNoedvendig !== true
  s[924] = SDL_11a_1_nej
  const SDL_11a_1_ir = s[12] || v71 && SDL_12_1_1_ir
  s[925] = SDL_11a_1_ir
}

function svar_28(f, s) {
  // SDL.12.1.2: Kategori 2 (SDL § 12, stk. 1, nr. 2)
  const v0 = f.tilbagevendenForestaar !== false || f.risikoForLangtForloeb !== true
  const v1 = f.tilbagevendenForestaar !== true && f.risikoForLangtForloeb !== false
  const v2 = s[405] || s[28]
  const SDL_12_1_2 = s[12] || s[108] && v1 || s[406] && v1 || s[404] && v2 && f.behovForTvaerfagligIndsats !== true || s[407] || s[408]
  s[458] = SDL_12_1_2
  const SDL_12_1_2_nej = s[12] || s[108] && v0 || s[406] && v0 || s[404] && (s[409] || f.behovForTvaerfagligIndsats !== false) || s[410] || s[411] || s[154]
  s[457] = SDL_12_1_2_nej
  const SDL_12_1_2_ir = s[12] || s[412] || s[413]
  s[456] = SDL_12_1_2_ir
  // SDL.12.1.3: Kategori 3 (SDL § 12, stk. 1, nr. 3)
  const v6 = f.tilbagevendenForestaar !== false || f.risikoForLangtForloeb !== false
  const v7 = f.tilbagevendenForestaar !== true && f.risikoForLangtForloeb !== true
  const SDL_12_1_3 = s[12] || s[108] && v7 || s[406] && v7 || s[404] && v2 && f.behovForTvaerfagligIndsats !== false
  s[926] = SDL_12_1_3
  const SDL_12_1_3_nej = s[12] || s[108] && v6 || s[406] && v6 || s[404] && (s[409] || f.behovForTvaerfagligIndsats !== true) || s[414] || s[403] || s[154]
  s[927] = SDL_12_1_3_nej
  // SDL.13f.1: Ingen opfølgning i et kortere forløb (SDL § 13 f, stk. 1-3)
  const v10 = s[87] || f.fratraeder !== false && s[402] < s[1]
  const v11 = s[86] && (f.fratraeder !== true || s[401] >= s[0])
  const v12 = f.holdteSamtaler ?? 0
  s[463] = v12
  const v13 = f.holdteSamtaler ?? 200
  s[460] = v13
  const v14 = v13 >= 1
  s[481] = v14
  const v15 = shiftDays(shiftDays(f.foersteOpfoelgningssamtale ?? FIRST_DAY, 91), -1)
  s[494] = v15
  const v16 = shiftDays(shiftDays(f.foersteOpfoelgningssamtale ?? 84005 /* 2199-12-31 */, 91), -1)
  s[496] = v16
  const v17 = v10 || v12 < 1 || f.forudsigeligtForloeb !== true || v15 < s[415] || v15 < s[1]
  s[455] = v17
  const v18 = v11 && v14 && f.forudsigeligtForloeb !== false && v16 >= s[416] && v16 >= s[0]
  s[467] = v18
  const v19 = shiftDays(shiftDays(s[77], 182), -1)
  s[495] = v19
  const v20 = shiftDays(shiftDays(s[80], 182), -1)
  s[497] = v20
  const v21 = v10 || s[78] && v19 < s[415] || f.opfoelgningOenskes !== false || f.opfoelgningAlligevel !== false || s[78] && v19 < s[1]
  s[435] = v21
  const v22 = v11 && (s[78] && v20 >= s[416] || s[28]) && f.opfoelgningOenskes !== true && f.opfoelgningAlligevel !== true && (s[78] && v20 >= s[0] || s[28])
  s[437] = v22
  const v23 = s[154] && (s[78] && s[77] < 20635 /* 2026-07-01 */ || s[28])
  s[446] = v23
  const SDL_13f_1 = s[342] && (v23 && (v18 || v22) || !(v23 && !(!s[161] || s[78] && s[80] >= 20635 /* 2026-07-01 */)) && (s[341] || s[414] && v18 || s[403] && v18 || s[154] && v22))
  s[429] = SDL_13f_1
  const SDL_13f_1_nej = s[342] && (v23 && (v17 || v21) || !(v23 && !(!s[161] || s[78] && s[80] >= 20635 /* 2026-07-01 */)) && (s[341] || s[414] && v17 || s[403] && v17 || s[154] && v21))
  s[427] = SDL_13f_1_nej
  const SDL_13f_1_ir = s[342] && !(v23 && !(!s[161] || s[78] && s[80] >= 20635 /* 2026-07-01 */)) && s[341] || s[0] < 20089 /* 2025-01-01 */
  s[428] = SDL_13f_1_ir
}

function svar_29(f, s) {
  // SDL.13b.1: Den første samtale skal være holdt (SDL § 13 b, stk. 1-3)
  const v0 = shiftDays(s[417], 14)
  const v1 = shiftDays(s[418], 14)
  const v2 = Math.min(s[419], v0)
  const v3 = Math.min(s[420], v1)
  const v4 = !s[78] || !s[28] && s[419] === s[420]
  const v5 = s[421] && s[78]
  const v6 = s[422] && s[78] && s[420] >= NEVER
  const v7 = v5 || v6 ? (v5 ? s[419] : NEVER) : NEVER
  const v8 = s[423] ? NEVER : s[420]
  const v9 = s[423] || v5 || v6
  const v10 = s[421] && s[28] || s[422] && !(v4 && s[78] && s[419] === NEVER)
  const v11 = Math.max(v2, v7)
  const v12 = Math.min(v3, v8)
  const v13 = !s[78] || !s[28] && v2 === v3
  const v14 = s[424] && s[78]
  const v15 = s[425] && v9
  const v16 = s[426] && s[78] && v9 && v12 >= v11
  const v17 = v15 || v16
  const v18 = v15 ? (v16 ? Math.min(v7, v11) : v7) : v11
  const v19 = v14 ? (v17 ? Math.min(v2, v18) : v2) : v18
  s[444] = v19
  const v20 = v15 ? (v16 ? Math.max(v8, v12) : v8) : v12
  const v21 = v14 ? (v17 ? Math.max(v3, v20) : v3) : v20
  s[445] = v21
  const v22 = v14 || v15 || v16
  s[443] = v22
  const v23 = s[424] && s[28]
  const v24 = v23 || s[425] && v10 || s[426] && s[28] && v10 || s[426] && !(v13 && (!v9 || !v10 && v7 === v8) && (s[78] && v9 || !s[78] && !v9) && (!s[78] || v2 === v7))
  s[451] = v24
  const v25 = shiftMonths(s[77], 6)
  s[577] = v25
  const v26 = shiftMonths(s[80], 6)
  s[574] = v26
  const v27 = shiftDays(v25, -1)
  s[464] = v27
  const v28 = shiftDays(v26, -1)
  s[465] = v28
  const v29 = Math.min(v0, v27)
  const v30 = Math.min(v1, v28)
  const v31 = Math.max(v27, v29)
  const v32 = Math.min(v28, v30)
  const v33 = s[425] && s[78]
  const v34 = s[426] && s[78] && v32 >= v31
  const v35 = v33 || v34
  const v36 = v33 ? (v34 ? Math.min(v27, v31) : v27) : v31
  const v37 = v14 ? (v35 ? Math.min(v29, v36) : v29) : v36
  s[438] = v37
  const v38 = v33 ? (v34 ? Math.max(v28, v32) : v28) : v32
  const v39 = v14 ? (v35 ? Math.max(v30, v38) : v30) : v38
  s[439] = v39
  const v40 = v14 || v33 || v34
  s[436] = v40
  const v41 = s[425] && s[28]
  const v42 = s[426] && s[28]
  const v43 = v23 || v41 || v42 || s[426] && !((!s[78] || !s[28] && v29 === v30) && (!s[78] || !s[28] && v27 === v28) && (!s[78] || v27 === v29))
  s[452] = v43
  const v44 = s[427] && v40
  const v45 = s[428] && v40 && v39 >= NEVER
  const v46 = v44 || v45 ? (v44 ? v37 : NEVER) : NEVER
  const v47 = s[429] ? NEVER : v39
  const v48 = s[429] || v44 || v45
  const v49 = Math.max(s[419], v2)
  const v50 = Math.min(s[420], v3)
  const v51 = s[426] && s[78] && v50 >= v49
  const v52 = v33 || v51
  const v53 = v33 ? (v51 ? Math.min(s[419], v49) : s[419]) : v49
  const v54 = v14 ? (v52 ? Math.min(v2, v53) : v2) : v53
  s[441] = v54
  const v55 = v33 ? (v51 ? Math.max(s[420], v50) : s[420]) : v50
  const v56 = v14 ? (v52 ? Math.max(v3, v55) : v3) : v55
  s[442] = v56
  const v57 = v14 || v33 || v51
  s[440] = v57
  const v58 = v23 || v41 || v42 || s[426] && !(v13 && v4 && (!s[78] || s[419] === v2))
  s[453] = v58
  const v59 = s[427] && v57
  const v60 = s[428] && v57 && v56 >= NEVER
  const v61 = v59 || v60 ? (v59 ? v54 : NEVER) : NEVER
  const v62 = s[429] ? NEVER : v56
  const v63 = s[429] || v59 || v60
  const v64 = v48 ? (v63 ? Math.min(v46, v61) : v46) : v61
  const v65 = v48 ? (v63 ? Math.max(v47, v62) : v47) : v62
  const v66 = s[108] && s[78]
  s[433] = v66
  const v67 = s[406] && s[78]
  s[430] = v67
  const v68 = s[381] && v22
  s[447] = v68
  const v69 = s[403] && v22
  s[448] = v69
  const v70 = s[154] && (v48 || v63)
  s[449] = v70
  const v71 = v69 || v70
  const v72 = v69 ? (v70 ? Math.min(v19, v64) : v19) : v64
  const v73 = v68 || v71
  s[431] = v73
  const v74 = v68 ? (v71 ? Math.min(v19, v72) : v19) : v72
  const v75 = v67 || v73
  s[434] = v75
  const v76 = v67 ? (v73 ? Math.min(s[419], v74) : s[419]) : v74
  const v77 = s[12] ? FIRST_DAY : v66 ? (v75 ? Math.min(s[419], v76) : s[419]) : v76
  s[450] = v77
  const v78 = v69 ? (v70 ? Math.max(v21, v65) : v21) : v65
  const v79 = v68 ? (v71 ? Math.max(v21, v78) : v21) : v78
  s[432] = v79
}

function svar_30(f, s) {
  // SDL.13b.1: Den første samtale skal være holdt (SDL § 13 b, stk. 1-3)
  const v0 = s[430] ? (s[431] ? Math.max(s[420], s[432]) : s[420]) : s[432]
  const v1 = s[12] ? NEVER : s[433] ? (s[434] ? Math.max(s[420], v0) : s[420]) : v0
  const v2 = s[435] && s[436]
  const v3 = s[437] || v2
  const v4 = v2 ? s[438] : NEVER
  const v5 = s[437] ? NEVER : s[439]
  const v6 = s[435] && s[440]
  const v7 = s[437] || v6
  const v8 = v6 ? s[441] : NEVER
  const v9 = s[437] ? NEVER : s[442]
  const v10 = v3 || v7
  const v11 = v3 ? (v7 ? Math.min(v4, v8) : v4) : v8
  const v12 = s[443] ? (v10 ? Math.min(s[444], v11) : s[444]) : v11
  const v13 = v3 ? (v7 ? Math.max(v5, v9) : v5) : v9
  const v14 = s[443] ? (v10 ? Math.max(s[445], v13) : s[445]) : v13
  const v15 = s[446] && (s[443] || v3 || v7)
  const v16 = !(s[446] && !(!s[161] || s[78] && s[80] >= 20635 /* 2026-07-01 */)) && (s[12] || s[433] || s[430] || s[447] || s[448] || s[449])
  const SDL_13b_1_er = v15 || v16
  s[930] = SDL_13b_1_er
  const SDL_13b_1 = v15 ? (v16 ? Math.min(s[450], v12) : v12) : s[450]
  s[928] = SDL_13b_1
  const SDL_13b_1_hoej = v15 ? (v16 ? Math.max(v1, v14) : v14) : v1
  s[929] = SDL_13b_1_hoej
  const SDL_13b_1_ir = s[446] && (s[451] || s[435] && s[452] || s[435] && s[453]) || !(s[446] && !(!s[161] || s[78] && s[80] >= 20635 /* 2026-07-01 */)) && (s[12] || s[108] && s[28] || s[406] && s[28] || s[381] && s[451] || s[403] && s[451] || s[154] && (s[427] && s[452] || s[428] && !((!s[436] || !s[452] && s[438] === s[439]) && s[436] && s[438] === NEVER) || s[427] && s[453] || s[428] && !((!s[440] || !s[453] && s[441] === s[442]) && s[440] && s[441] === NEVER)))
  s[931] = SDL_13b_1_ir
  // SDL.13b.1.antal: Samtaler i det første halve år (SDL § 13 b, stk. 1, 1. pkt.)
  const v21 = s[423] || s[421]
  const v22 = s[423] ? 0 : 4
  const v23 = s[421] ? 4 : 0
  const v24 = Math.max(1, v22)
  const v25 = Math.min(1, v23)
  const v26 = s[427] && v21
  const v27 = s[428] && v21 && v25 >= v24
  const v28 = v26 || v27
  const v29 = v26 ? (v27 ? Math.min(v22, v24) : v22) : v24
  const v30 = s[429] ? (v28 ? Math.min(1, v29) : 1) : v29
  const v31 = v26 ? (v27 ? Math.max(v23, v25) : v23) : v25
  const v32 = s[429] ? (v28 ? Math.max(1, v31) : 1) : v31
  const v33 = s[429] || v26 || v27
  const v34 = s[427] && s[422] || s[428] && !((!v21 || !s[422] && v22 === v23) && v21 && v22 === 1)
  const v35 = s[429] ? 0 : 1
  const v36 = s[427] ? 1 : 0
  const v37 = s[454] && v21
  const v38 = s[414] && v33
  const v39 = s[403] && v33
  const v40 = s[154] && (s[429] || s[427])
  const v41 = v39 || v40
  const v42 = v39 ? (v40 ? Math.min(v30, v35) : v30) : v35
  const v43 = v38 || v41
  const v44 = v38 ? (v41 ? Math.min(v30, v42) : v30) : v42
  const v45 = s[13] ? -Infinity : v37 ? (v43 ? Math.min(v22, v44) : v22) : v44
  const v46 = v39 ? (v40 ? Math.max(v32, v36) : v32) : v36
  const v47 = v38 ? (v41 ? Math.max(v32, v46) : v32) : v46
  const v48 = s[13] ? Infinity : v37 ? (v43 ? Math.max(v23, v47) : v23) : v47
  const v49 = s[455] ? 4 : 1
  const v50 = s[437] ? 0 : 1
  const v51 = !(s[446] && !(!s[161] || s[78] && s[80] >= 20635 /* 2026-07-01 */)) && (s[13] || v37 || v38 || v39 || v40)
  const SDL_13b_1_antal = s[446] ? (v51 ? Math.min(v45, v50) : v50) : v45
  s[932] = SDL_13b_1_antal
  const SDL_13b_1_antal_hoej = s[446] ? (v51 ? Math.max(v48, v49) : v49) : v48
  s[933] = SDL_13b_1_antal_hoej
  const SDL_13b_1_antal_er = s[5] && (s[446] || v51)
  s[934] = SDL_13b_1_antal_er
  const SDL_13b_1_antal_ir = s[5] && !(s[446] && !(!s[161] || s[78] && s[80] >= 20635 /* 2026-07-01 */)) && (s[13] || s[454] && s[422] || s[414] && v34 || s[403] && v34 || s[154] && s[428]) || s[0] < 18262 /* 2020-01-01 */
  s[935] = SDL_13b_1_antal_ir
}

function svar_31(f, s) {
  // SDL.13b.1.naeste: Den næste opfølgning skal være sket (SDL § 13 b, stk. 1)
  const v0 = s[7] && s[0] <= 14406 /* 2009-06-11 */
  s[483] = v0
  const v1 = f.senesteOpfoelgningssamtale ?? FIRST_DAY
  const v2 = f.senesteOpfoelgningssamtale ?? 84005 /* 2199-12-31 */
  const v3 = shiftDays(v1, 28)
  s[487] = v3
  const v4 = shiftDays(v2, 28)
  const v5 = shiftDays(v1, 56)
  s[485] = v5
  const v6 = shiftDays(v2, 56)
  s[486] = v6
  const v7 = Math.max(v3, v5)
  const v8 = Math.min(v4, v6)
  const v9 = v3 === v4
  s[484] = v9
  const v10 = s[456] && v8 >= v7
  const v11 = s[457] || v10
  const v12 = s[457] ? (v10 ? Math.min(v5, v7) : v5) : v7
  const v13 = s[458] ? (v11 ? Math.min(v3, v12) : v3) : v12
  const v14 = s[457] ? (v10 ? Math.max(v6, v8) : v6) : v8
  const v15 = s[458] ? (v11 ? Math.max(v4, v14) : v4) : v14
  s[479] = v15
  const v16 = s[1] >= 14407 /* 2009-06-12 */ && s[459]
  s[471] = v16
  const v17 = s[460] >= 2
  const v18 = shiftMonths(v1, 3)
  const v19 = shiftMonths(v2, 3)
  const v20 = shiftDays(s[461], -1)
  const v21 = shiftDays(s[462], -1)
  const v22 = s[463] < 2 && s[78]
  const v23 = v17 || v22
  s[489] = v23
  const v24 = v17 ? (v22 ? Math.min(v18, v20) : v18) : v20
  s[490] = v24
  const v25 = v17 ? (v22 ? Math.max(v19, v21) : v19) : v21
  s[491] = v25
  const v26 = s[463] < 2 && s[28]
  s[488] = v26
  const v27 = Math.max(v3, v24)
  const v28 = Math.min(v4, v25)
  const v29 = s[457] && v23
  const v30 = s[456] && v23 && v28 >= v27
  const v31 = v29 || v30
  const v32 = v29 ? (v30 ? Math.min(v24, v27) : v24) : v27
  const v33 = s[458] ? (v31 ? Math.min(v3, v32) : v3) : v32
  const v34 = v29 ? (v30 ? Math.max(v25, v28) : v25) : v28
  const v35 = s[458] ? (v31 ? Math.max(v4, v34) : v4) : v34
  const v36 = s[422] && v4 >= NEVER
  const v37 = s[421] || v36 ? (s[421] ? v3 : NEVER) : NEVER
  const v38 = s[423] ? NEVER : v4
  const v39 = s[460] >= 4
  const v40 = s[463] < 4 && s[78]
  const v41 = v40 || v39
  const v42 = v40 ? s[464] : NEVER
  s[469] = v42
  const v43 = v39 ? NEVER : s[465]
  const v44 = s[463] < 4 && s[28]
  s[482] = v44
  const v45 = s[421] && v41
  const v46 = s[422] && v41 && v43 >= NEVER
  const v47 = v45 || v46 ? (v45 ? v42 : NEVER) : NEVER
  const v48 = s[423] ? NEVER : v43
  const v49 = s[423] || v45 || v46
  const v50 = s[421] && v44 || s[422] && !((!v41 || !v44 && v42 === v43) && v41 && v42 === NEVER)
  s[492] = v50
  const v51 = s[427] && v49
  const v52 = s[428] && v49 && v48 >= NEVER
  const v53 = v51 || v52 ? (v51 ? v47 : NEVER) : NEVER
  const v54 = s[429] ? NEVER : v48
  const v55 = s[429] || v51 || v52
  const v56 = s[427] && v50 || s[428] && !((!v49 || !v50 && v47 === v48) && v49 && v47 === NEVER)
  s[493] = v56
  const v57 = v0 && (s[458] || s[457] || v10)
  s[470] = v57
  const v58 = s[406] && (s[458] || v29 || v30)
  s[472] = v58
  const v59 = s[466] && (s[423] || s[421] || v36)
  s[473] = v59
  const v60 = s[454] && v49
  s[474] = v60
  const v61 = s[414] && v55
  s[475] = v61
  const v62 = s[403] && v55
  s[476] = v62
  const v63 = v62 || s[154]
  const v64 = v62 ? v53 : NEVER
  const v65 = v61 || v63
  const v66 = v61 ? (v63 ? Math.min(v53, v64) : v53) : v64
  const v67 = v60 || v65
  const v68 = v60 ? (v65 ? Math.min(v47, v66) : v47) : v66
  const v69 = v59 || v67
  const v70 = v59 ? (v67 ? Math.min(v37, v68) : v37) : v68
  const v71 = v16 || v58 || v69
  s[478] = v71
  const v72 = v16 ? FIRST_DAY : v58 ? (v69 ? Math.min(v33, v70) : v33) : v70
  const v73 = s[12] ? FIRST_DAY : v57 ? (v71 ? Math.min(v13, v72) : v13) : v72
  s[477] = v73
  const v74 = s[154] ? NEVER : v54
  const v75 = v61 ? (v63 ? Math.max(v54, v74) : v54) : v74
  const v76 = v60 ? (v65 ? Math.max(v48, v75) : v48) : v75
  const v77 = v59 ? (v67 ? Math.max(v38, v76) : v38) : v76
  const v78 = v16 ? NEVER : v58 ? (v69 ? Math.max(v35, v77) : v35) : v77
  s[480] = v78
  const v79 = s[455] && v41
  s[468] = v79
}

function svar_32(f, s) {
  // SDL.13b.1.naeste: Den næste opfølgning skal være sket (SDL § 13 b, stk. 1)
  const v0 = s[467] || s[468] ? (s[468] ? s[469] : NEVER) : NEVER
  const v1 = !(s[446] && !(!s[161] || s[78] && s[80] >= 20635 /* 2026-07-01 */)) && (s[12] || s[470] || s[471] || s[472] || s[473] || s[474] || s[475] || s[476] || s[154])
  const SDL_13b_1_naeste = s[446] ? (v1 ? Math.min(s[477], v0) : v0) : s[477]
  s[936] = SDL_13b_1_naeste
  const SDL_13b_1_naeste_hoej = s[446] ? NEVER : s[12] ? NEVER : s[470] ? (s[478] ? Math.max(s[479], s[480]) : s[479]) : s[480]
  s[937] = SDL_13b_1_naeste_hoej
  const SDL_13b_1_naeste_er = s[481] && (s[446] || v1)
  s[938] = SDL_13b_1_naeste_er
  const SDL_13b_1_naeste_ir = s[481] && (s[446] && s[455] && s[482] || !(s[446] && !(!s[161] || s[78] && s[80] >= 20635 /* 2026-07-01 */)) && (s[12] || s[483] && s[456] && !(s[484] && s[485] === s[486] && s[487] === s[485]) || s[471] || s[406] && (s[457] && s[488] || s[456] && !(s[484] && (!s[489] || !s[488] && s[490] === s[491]) && s[489] && s[487] === s[490])) || s[466] && s[422] && !(s[484] && s[487] === NEVER) || s[454] && s[492] || s[414] && s[493] || s[403] && s[493])) || s[463] < 1
  s[939] = SDL_13b_1_naeste_ir
  // SDL.13b.5: Opfølgning uden kontakt (standby) (SDL § 13 b, stk. 5)
  const v6 = s[107] && s[0] <= 15069 /* 2011-04-05 */
  const v7 = s[1] >= 15070 /* 2011-04-06 */ && s[0] <= 15207 /* 2011-08-21 */
  const v8 = s[1] >= 15208 /* 2011-08-22 */ && s[380]
  const SDL_13b_5 = s[12] || s[108] || v6 && f.sygdomForhindrerKontakt !== false || v7 || v8 && f.kontaktUhensigtsmaessig !== false || s[382] && f.kontaktUhensigtsmaessig !== false
  s[940] = SDL_13b_5
  const SDL_13b_5_nej = s[12] || s[108] || v6 && f.sygdomForhindrerKontakt !== true || v7 || v8 && f.kontaktUhensigtsmaessig !== true || s[382] && f.kontaktUhensigtsmaessig !== true
  s[941] = SDL_13b_5_nej
  const SDL_13b_5_ir = s[12] || s[108] || v7
  s[942] = SDL_13b_5_ir
  // SDL.13f.1.dag: Grænsen for de kortere forløb (SDL § 13 f, stk. 1)
  const v12 = s[154] && s[78]
  const v13 = s[403] || v12
  const v14 = Math.min(s[494], s[495])
  const v15 = s[403] ? (v12 ? v14 : s[494]) : s[495]
  const v16 = s[341] ? FIRST_DAY : s[414] ? (v13 ? Math.min(s[494], v15) : s[494]) : v15
  const v17 = Math.max(s[496], s[497])
  const v18 = s[403] ? (v12 ? v17 : s[496]) : s[497]
  const v19 = s[341] ? NEVER : s[414] ? (v13 ? Math.max(s[496], v18) : s[496]) : v18
  const v20 = s[78] ? v14 : s[494]
  const v21 = s[78] ? v17 : s[496]
  const v22 = !(s[446] && !(!s[161] || s[78] && s[80] >= 20635 /* 2026-07-01 */)) && (s[341] || s[414] || s[403] || v12)
  const SDL_13f_1_dag = s[446] ? (v22 ? Math.min(v16, v20) : v20) : v16
  s[943] = SDL_13f_1_dag
  const SDL_13f_1_dag_hoej = s[446] ? (v22 ? Math.max(v19, v21) : v21) : v19
  s[944] = SDL_13f_1_dag_hoej
  const SDL_13f_1_dag_er = s[342] && (s[446] || v22)
  s[945] = SDL_13f_1_dag_er
  const SDL_13f_1_dag_ir = s[342] && (s[446] && s[28] || !(s[446] && !(!s[161] || s[78] && s[80] >= 20635 /* 2026-07-01 */)) && (s[341] || s[154] && s[28])) || s[0] < 20089 /* 2025-01-01 */
  s[946] = SDL_13f_1_dag_ir
  // SDL.21.1.1: Bortfald, når du ikke medvirker (SDL § 21, stk. 1, nr. 1)
  const v27 = f.udebliver !== true || f.rimeligGrund !== false || f.skriftligtOrienteret !== true
  const v28 = f.udebliver !== false && f.rimeligGrund !== true && f.skriftligtOrienteret !== false
  const v29 = s[397] && s[153]
  const SDL_21_1_1 = s[12] || s[108] && v28 || s[398] && v28 || s[399] && v28 || v29 && v28 || s[154] && v28
  s[947] = SDL_21_1_1
  const SDL_21_1_1_nej = s[12] || s[108] && v27 || s[398] && v27 || s[399] && v27 || v29 && v27 || s[154] && v27
  s[948] = SDL_21_1_1_nej
  // SDL.21a: Du må sige nej til behandlingen (SDL § 21 a)
  const v32 = s[116] && s[0] <= 16982 /* 2016-06-30 */
  const v33 = f.afviser === 'operation' || f.afviser === 'medicin' || f.afviser === 'anden_laegebehandling'
  const v34 = f.afviser !== undefined && !v33 || !(f.afviser !== undefined) || f.andenVurderingIndhentet !== true
  const v35 = (f.afviser !== undefined && v33 || !(f.afviser !== undefined)) && f.andenVurderingIndhentet !== false
  const v36 = s[1] >= 16983 /* 2016-07-01 */ && s[498]
  const SDL_21a = s[12] || v32 && v35 || v36 && v35 || s[499]
  s[962] = SDL_21a
  const SDL_21a_nej = s[12] || s[108] || s[107] && s[3] || v32 && v34 || v36 && v34 || s[500]
  s[963] = SDL_21a_nej
  // SDL.21.1.2: Bortfald, når du siger nej til behandling (SDL § 21, stk. 1, nr. 2)
  const v39 = f.afviser === 'operation' || f.afviser === 'medicin' || f.afviser === 'anden_laegebehandling' || f.afviser === 'indlaeggelse'
  const v40 = f.afviser === 'optraening'
  const v41 = (f.afviser !== undefined && !v39 || !(f.afviser !== undefined) || f.noedvendigBehandling !== true) && (f.afviser !== undefined && !v40 || !(f.afviser !== undefined) || f.hensigtsmaessigOptraening !== true) || f.opfordret !== true || SDL_21a || f.skriftligtOrienteret !== true
  const v42 = ((f.afviser !== undefined && v39 || !(f.afviser !== undefined)) && f.noedvendigBehandling !== false || (f.afviser !== undefined && v40 || !(f.afviser !== undefined)) && f.hensigtsmaessigOptraening !== false) && f.opfordret !== false && (SDL_21a_nej || s[12]) && f.skriftligtOrienteret !== false
  const SDL_21_1_2 = s[12] || s[108] && v42 || s[107] && v42
  s[949] = SDL_21_1_2
  const SDL_21_1_2_nej = s[12] || s[108] && v41 || s[107] && v41
  s[950] = SDL_21_1_2_nej
  // SDL.21.1.3: Bortfald, når adfærden forhaler helbredelsen (SDL § 21, stk. 1, nr. 3)
  const SDL_21_1_3 = s[12] || s[7] && f.forhalerHelbredelsen !== false
  s[951] = SDL_21_1_3
  const SDL_21_1_3_nej = s[12] || s[7] && f.forhalerHelbredelsen !== true
  s[952] = SDL_21_1_3_nej
  // SDL.21.4.dag: Du skal opfylde betingelserne igen (SDL § 21, stk. 4)
  const SDL_21_4_dag = s[12] ? FIRST_DAY : shiftDays(f.underrettetOmBortfald ?? FIRST_DAY, 28)
  s[956] = SDL_21_4_dag
  const SDL_21_4_dag_hoej = s[12] ? NEVER : shiftDays(f.underrettetOmBortfald ?? 84005 /* 2199-12-31 */, 28)
  s[957] = SDL_21_4_dag_hoej
  // SDL.21.4: Sygedagpengene bliver genoptaget (SDL § 21, stk. 4)
  const v49 = f.opfyldtIgen ?? FIRST_DAY
  const v50 = f.opfyldtIgen ?? 84005 /* 2199-12-31 */
  const v51 = SDL_21_4_dag_hoej >= v49
  const v52 = s[107] && s[0] <= 15397 /* 2012-02-27 */
  const v53 = s[1] >= 15398 /* 2012-02-28 */ && s[0] <= 15516 /* 2012-06-25 */
  const v54 = s[1] >= 15517 /* 2012-06-26 */
  const SDL_21_4 = s[12] || s[108] && v51 || v52 && v51 || v53 || v54 && (v51 || s[12]) && f.genoptagetFoer !== true
  s[669] = SDL_21_4
  const SDL_21_4_nej = s[12] || s[108] && SDL_21_4_dag < v50 || v52 && SDL_21_4_dag < v50 || v53 || v54 && (SDL_21_4_dag < v50 || f.genoptagetFoer !== false)
  s[954] = SDL_21_4_nej
  const SDL_21_4_ir = s[12] || v53
  s[955] = SDL_21_4_ir
  // SDL.21.4.fra: Sygedagpengene bliver genoptaget fra (SDL § 21, stk. 4)
  const SDL_21_4_fra = s[12] ? FIRST_DAY : shiftDays(v49, 1)
  s[959] = SDL_21_4_fra
  const SDL_21_4_fra_hoej = s[12] ? NEVER : shiftDays(v50, 1)
  s[960] = SDL_21_4_fra_hoej
  const SDL_21_4_fra_ir = s[12] || SDL_21_4_nej || SDL_21_4_ir
  s[961] = SDL_21_4_fra_ir
  // SDL.24.1.ophør: Tidligste stop af udbetalingen (SDL § 24, stk. 1)
  const v61 = s[7] && s[0] <= 16687 /* 2015-09-09 */
  const v62 = s[1] >= 16688 /* 2015-09-10 */
  const v63 = f.ophoerErAfgjort !== false && s[501]
  const SDL_24_1_ophoer = s[12] ? FIRST_DAY : v61 ? FIRST_DAY : v63 ? Math.max(s[502], f.ophoerAfgjortDen ?? FIRST_DAY) : NEVER
  s[964] = SDL_24_1_ophoer
  const SDL_24_1_ophoer_hoej = s[12] ? NEVER : v61 ? NEVER : f.ophoerErAfgjort !== true ? NEVER : Math.max(s[503], f.ophoerAfgjortDen ?? 84005 /* 2199-12-31 */)
  s[965] = SDL_24_1_ophoer_hoej
  const SDL_24_1_ophoer_er = s[12] || v61 || v62 && (v63 || f.ophoerErAfgjort !== true)
  s[966] = SDL_24_1_ophoer_er
  const SDL_24_1_ophoer_ir = s[12] || v61 || v62 && f.ophoerErAfgjort !== false && s[504]
  s[967] = SDL_24_1_ophoer_ir
  // SDL.24.1.revurdering: Revurdering før sygedagpengene stopper (SDL § 24, stk. 1)
  const v68 = s[123] && s[55] <= 13331 /* 2006-07-02 */
  const SDL_24_1_revurdering = s[505] && (v68 || s[123] && s[126] >= 16252 /* 2014-07-01 */ && s[55] <= 2147483646)
  s[968] = SDL_24_1_revurdering
  const SDL_24_1_revurdering_nej = s[505] && (v68 || s[123] && s[126] >= 13332 /* 2006-07-03 */ && s[55] <= 16251 /* 2014-06-30 */)
  s[969] = SDL_24_1_revurdering_nej
  const SDL_24_1_revurdering_ir = s[505] && (v68 || s[128] || s[123] && s[126] === NEVER) || s[506] || s[128]
  s[970] = SDL_24_1_revurdering_ir
}

function svar_33(f, s) {
  // SDL.41.1: Første dag for selvstændige (SDL § 41)
  const v0 = f.selvstaendigForsikring === 'foerste_fravaersdag'
  const v1 = f.selvstaendigForsikring !== undefined && v0 || !(f.selvstaendigForsikring !== undefined)
  const v2 = f.selvstaendigForsikring !== undefined && !v0 || !(f.selvstaendigForsikring !== undefined)
  const v3 = f.selvstaendigForsikring === 'tredje_fravaersdag'
  const v4 = f.selvstaendigForsikring !== undefined && v3 || !(f.selvstaendigForsikring !== undefined)
  s[612] = v4
  const v5 = f.selvstaendigForsikring !== undefined && !v3 || !(f.selvstaendigForsikring !== undefined)
  const v6 = f.tredjeFravaersdag ?? FIRST_DAY
  s[610] = v6
  const v7 = f.tredjeFravaersdag ?? 84005 /* 2199-12-31 */
  s[611] = v7
  const v8 = shiftDays(s[77], 14)
  s[605] = v8
  const v9 = shiftDays(s[80], 14)
  s[606] = v9
  const v10 = v5 && s[78]
  s[613] = v10
  const v11 = v4 ? (v10 ? Math.min(v6, v8) : v6) : v8
  const v12 = v4 ? (v10 ? Math.max(v7, v9) : v7) : v9
  const v13 = v1 && s[78]
  s[614] = v13
  const v14 = v2 && (v4 || v10)
  s[615] = v14
  const v15 = v13 || v14
  s[619] = v15
  const v16 = v13 ? (v14 ? Math.min(s[77], v11) : s[77]) : v11
  const v17 = v13 ? (v14 ? Math.max(s[80], v12) : s[80]) : v12
  const v18 = v1 && s[28]
  const v19 = v18 || v2 && v5 && s[28]
  s[626] = v19
  const v20 = s[78] && s[99] && s[77] <= 15397 /* 2012-02-27 */
  const v21 = s[80] >= 15398 /* 2012-02-28 */
  s[618] = v21
  const v22 = s[77] <= 15516 /* 2012-06-25 */
  s[566] = v22
  const v23 = s[78] && v21 && v22
  const v24 = f.aftaleForSelvstaendig !== false && s[78]
  s[620] = v24
  const v25 = f.aftaleForSelvstaendig !== true && s[78]
  const v26 = Math.min(s[77], v8)
  const v27 = v24 ? (v25 ? v26 : s[77]) : v8
  const v28 = Math.max(s[80], v9)
  const v29 = v24 ? (v25 ? v28 : s[80]) : v9
  const v30 = f.aftaleForSelvstaendig !== false && s[28]
  s[625] = v30
  const v31 = v5 && (v24 || v25)
  const v32 = v4 ? (v31 ? Math.min(v6, v27) : v6) : v27
  const v33 = v4 ? (v31 ? Math.max(v7, v29) : v7) : v29
  const v34 = v2 && (v4 || v31)
  const v35 = v13 || v34
  const v36 = v13 ? (v34 ? Math.min(s[77], v32) : s[77]) : v32
  const v37 = v13 ? (v34 ? Math.max(s[80], v33) : s[80]) : v33
  const v38 = v18 || v2 && v5 && (v30 || f.aftaleForSelvstaendig !== true && s[28])
  const v39 = s[80] >= 15517 /* 2012-06-26 */
  s[567] = v39
  const v40 = s[78] && v39 && s[77] <= 18318 /* 2020-02-26 */
  const v41 = s[78] && s[80] >= 18319 /* 2020-02-27 */ && s[77] <= 19173 /* 2022-06-30 */
  const v42 = f.sygMedCovid19 !== false && s[78]
  const v43 = f.sygMedCovid19 !== true && s[78]
  const v44 = v42 ? (v43 ? v26 : s[77]) : v8
  const v45 = v42 ? (v43 ? v28 : s[80]) : v9
  const v46 = f.aftaleForSelvstaendig !== true && (v42 || v43)
  const v47 = v24 ? (v46 ? Math.min(s[77], v44) : s[77]) : v44
  const v48 = v24 ? (v46 ? Math.max(s[80], v45) : s[80]) : v45
  const v49 = v5 && (v24 || v46)
  const v50 = v4 ? (v49 ? Math.min(v6, v47) : v6) : v47
  const v51 = v4 ? (v49 ? Math.max(v7, v48) : v7) : v48
  const v52 = v2 && (v4 || v49)
  const v53 = v13 ? (v52 ? Math.min(s[77], v50) : s[77]) : v50
  const v54 = v13 ? (v52 ? Math.max(s[80], v51) : s[80]) : v51
  const v55 = s[78] && s[80] >= 19174 /* 2022-07-01 */ && s[81]
  const v56 = s[100] && v15
  s[622] = v56
  const v57 = v20 && v15
  s[621] = v57
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
  const SDL_41_1 = s[82] ? FIRST_DAY : v56 ? (v68 ? Math.min(v16, v69) : v16) : v69
  s[512] = SDL_41_1
  const v71 = v60 ? (v61 ? Math.max(v37, v54) : v54) : v37
  const v72 = v59 ? (v62 ? Math.max(v37, v71) : v37) : v71
  const v73 = v58 ? (v64 ? Math.max(v37, v72) : v37) : v72
  const v74 = v57 ? (v66 ? Math.max(v17, v73) : v17) : v73
  const SDL_41_1_hoej = s[82] ? NEVER : v56 ? (v68 ? Math.max(v17, v74) : v17) : v74
  s[513] = SDL_41_1_hoej
  const SDL_41_1_er = s[82] || v56 || v57 || v58 || v59 || v60 || v61
  s[511] = SDL_41_1_er
  const v77 = s[100] && v19
  s[623] = v77
  const v78 = v20 && v19
  s[624] = v78
  const SDL_41_1_ir = s[82] || v77 || v78 || v23 && v38 || v40 && v38 || v41 && (v18 || v2 && v5 && (v30 || f.aftaleForSelvstaendig !== true && (f.sygMedCovid19 !== false && s[28] || f.sygMedCovid19 !== true && s[28]))) || v55 && v38 || s[83]
  s[514] = SDL_41_1_ir
}

function svar_34(f, s) {
  // SDL.33.1: Første dag, kommunen betaler (SDL § 33)
  const v0 = !s[78] || !s[28] && s[77] === s[80]
  s[571] = v0
  const v1 = s[88] && s[94] < NEVER
  const v2 = s[88] && s[89] >= NEVER
  const v3 = Math.max(s[77], shiftDays(s[94], 1))
  const v4 = Math.max(s[80], shiftDays(s[89], 1))
  const v5 = s[88] && s[78]
  const v6 = s[92] || s[28]
  const v7 = Math.max(s[77], v3)
  const v8 = Math.min(s[80], v4)
  const v9 = v1 && v5
  const v10 = v2 && s[78]
  const v11 = s[92] && v5 && s[78] && v8 >= v7
  const v12 = v10 || v11
  const v13 = v10 ? (v11 ? Math.min(s[77], v7) : s[77]) : v7
  const v14 = v9 ? (v12 ? Math.min(v3, v13) : v3) : v13
  const v15 = v10 ? (v11 ? Math.max(s[80], v8) : s[80]) : v8
  const v16 = v9 ? (v12 ? Math.max(v4, v15) : v4) : v15
  const v17 = s[507] && s[508] < NEVER
  const v18 = s[507] && s[509] >= NEVER
  const v19 = Math.max(s[77], shiftDays(s[508], 1))
  const v20 = Math.max(s[80], shiftDays(s[509], 1))
  const v21 = s[507] && s[78]
  const v22 = s[510] || s[28]
  const v23 = Math.max(s[77], v19)
  const v24 = Math.min(s[80], v20)
  const v25 = v17 && v21
  const v26 = v18 && s[78]
  const v27 = s[510] && v21 && s[78] && v24 >= v23
  const v28 = v26 || v27
  const v29 = v26 ? (v27 ? Math.min(s[77], v23) : s[77]) : v23
  const v30 = v25 ? (v28 ? Math.min(v19, v29) : v19) : v29
  const v31 = v26 ? (v27 ? Math.max(s[80], v24) : s[80]) : v24
  const v32 = v25 ? (v28 ? Math.max(v20, v31) : v20) : v31
  const v33 = f.arbejdsskade !== false && s[78]
  const v34 = f.arbejdsskade !== true && s[511]
  const v35 = v33 ? (v34 ? Math.min(s[77], s[512]) : s[77]) : s[512]
  const v36 = v33 ? (v34 ? Math.max(s[80], s[513]) : s[80]) : s[513]
  const v37 = s[103] && (v33 || v34)
  const v38 = s[105] && s[78]
  const v39 = v37 ? (v38 ? Math.min(s[77], v35) : v35) : s[77]
  const v40 = v37 ? (v38 ? Math.max(s[80], v36) : v36) : s[80]
  const v41 = s[104] && (v25 || v26 || v27)
  const v42 = s[106] && (v37 || v38)
  const v43 = v41 ? (v42 ? Math.min(v30, v39) : v30) : v39
  const v44 = v41 ? (v42 ? Math.max(v32, v40) : v32) : v40
  const v45 = s[86] && (v9 || v10 || v11)
  const v46 = s[87] && (v41 || v42)
  const SDL_33_1_er = s[82] || s[102] && (v45 || v46)
  s[647] = SDL_33_1_er
  const SDL_33_1 = s[82] ? FIRST_DAY : v45 ? (v46 ? Math.min(v14, v43) : v14) : v43
  s[648] = SDL_33_1
  const SDL_33_1_hoej = s[82] ? NEVER : v45 ? (v46 ? Math.max(v16, v44) : v16) : v44
  s[649] = SDL_33_1_hoej
  const SDL_33_1_ir = s[82] || s[102] && (s[86] && (v1 && v6 || v2 && s[28] || s[92] && s[28] || s[92] && !((!v5 || !v6 && v3 === v4) && v0 && (v5 && s[78] || !v5 && !s[78]) && (!v5 || s[77] === v3))) || s[87] && (s[104] && (v17 && v22 || v18 && s[28] || s[510] && s[28] || s[510] && !((!v21 || !v22 && v19 === v20) && v0 && (v21 && s[78] || !v21 && !s[78]) && (!v21 || s[77] === v19))) || s[106] && (s[103] && (f.arbejdsskade !== false && s[28] || f.arbejdsskade !== true && s[514]) || s[105] && s[28]))) || s[83]
  s[650] = SDL_33_1_ir
  // SDL.24a.2: Første dag i jobafklaring ved ny sygemelding (SDL § 24 a, stk. 2-5)
  const v51 = s[78] && s[515]
  const v52 = s[103] && s[78]
  const v53 = s[105] && SDL_33_1_er
  const SDL_24a_2 = v51 ? FIRST_DAY : v52 ? (v53 ? Math.min(s[77], SDL_33_1) : s[77]) : SDL_33_1
  s[972] = SDL_24a_2
  const SDL_24a_2_hoej = v51 ? NEVER : v52 ? (v53 ? Math.max(s[80], SDL_33_1_hoej) : s[80]) : SDL_33_1_hoej
  s[973] = SDL_24a_2_hoej
  const SDL_24a_2_er = s[137] && (v51 || s[110] && (v52 || v53))
  s[974] = SDL_24a_2_er
  const SDL_24a_2_ir = s[137] && (v51 || s[110] && (s[103] && s[28] || s[105] && SDL_33_1_ir) || s[83]) || s[516]
  s[975] = SDL_24a_2_ir
  // SDL.24a.6: Sygedagpenge i stedet for jobafklaring ved livstruende sygdom (SDL § 24 a, stk. 6)
  const SDL_24a_6 = s[12] || s[134] && (s[137] || s[133]) && f.laegenVurdererLivstruende !== false
  s[976] = SDL_24a_6
  const SDL_24a_6_nej = s[12] || s[517] || s[134] && (s[132] || f.laegenVurdererLivstruende !== true)
  s[977] = SDL_24a_6_nej
  // SDL.24b.1: Fra jobafklaring til sygedagpenge ved livstruende sygdom (SDL § 24 b, stk. 1)
  const SDL_24b_1 = s[12] || s[134] && f.erIJobafklaring !== false && f.laegenVurdererLivstruende !== false && f.opfylderBeskaeftigelseskravetVedLivstruende !== false
  s[670] = SDL_24b_1
  const SDL_24b_1_nej = s[12] || s[517] || s[134] && (f.erIJobafklaring !== true || f.laegenVurdererLivstruende !== true || f.opfylderBeskaeftigelseskravetVedLivstruende !== true)
  s[979] = SDL_24b_1_nej
  // SDL.24b.2: Første dag med sygedagpenge i stedet for jobafklaring (SDL § 24 b, stk. 2)
  const v62 = f.bedtOmSygedagpengeDen ?? FIRST_DAY
  const v63 = f.bedtOmSygedagpengeDen ?? 84005 /* 2199-12-31 */
  const v64 = f.laegenVurderedeLivstruendeDen ?? FIRST_DAY
  const v65 = f.laegenVurderedeLivstruendeDen ?? 84005 /* 2199-12-31 */
  const v66 = shiftDays(v65, 56) >= v62
  const v67 = shiftDays(v64, 56) >= v63
  const SDL_24b_2 = s[117] ? FIRST_DAY : v66 ? (v67 ? v64 : Math.min(v62, v64)) : v62
  s[980] = SDL_24b_2
  const SDL_24b_2_hoej = s[117] ? NEVER : v66 ? (v67 ? v65 : Math.max(v63, v65)) : v63
  s[981] = SDL_24b_2_hoej
  const SDL_24b_2_ir = SDL_24b_1 && s[117] || SDL_24b_1_nej || s[12]
  s[982] = SDL_24b_2_ir
  // SDL.26.1.uger: Krævet arbejdsdygtighed før ny ret (SDL § 26, stk. 1)
  const v71 = s[78] && s[99] && s[515]
  s[522] = v71
  const SDL_26_1_uger = s[82] ? -Infinity : v71 || s[110] ? (s[110] ? 0 : 91) : 91
  s[519] = SDL_26_1_uger
  const SDL_26_1_uger_hoej = s[82] ? Infinity : s[100] ? 91 : v71 ? 91 : 0
  s[520] = SDL_26_1_uger_hoej
  const SDL_26_1_uger_er = s[82] || s[100] || v71 || s[110]
  s[518] = SDL_26_1_uger_er
}

function svar_35(f, s) {
  // SDL.26.1: Ny ret, når retten er brugt op (SDL § 26, stk. 1)
  const v0 = s[518] && (f.arbejdsdygtigUgerEfterOphoer ?? 7280) >= s[519]
  const v1 = s[518] && (f.arbejdsdygtigUgerEfterOphoer ?? 0) < s[520]
  const v2 = s[395] || s[130]
  const v3 = s[91] && s[131]
  const v4 = v0 || s[521] && (s[129] || s[131]) && (s[392] || s[129])
  const v5 = (v1 || s[91]) && (v2 || v3) && (v1 || v2)
  const v6 = s[91] && v3
  const v7 = f.ugerISammenhaengendeSygeperiode ?? 0
  const v8 = f.ugerISammenhaengendeSygeperiode ?? 7280
  const v9 = f.retErOpbrugt !== false && v8 > 364
  const SDL_26_1 = v9 && (s[82] || s[100] && v4 || s[522] && v4 || s[110])
  s[983] = SDL_26_1
  const SDL_26_1_nej = v9 && (s[82] || s[100] && v5 || s[522] && v5)
  s[984] = SDL_26_1_nej
  const SDL_26_1_ir = v9 && (s[82] || s[100] && v6 || s[522] && v6 || s[83]) || f.retErOpbrugt !== true || v7 <= 364
  s[985] = SDL_26_1_ir
  // SDL.26.1.covid: Covid-forlængelse i 3 måneder (SDL § 26, stk. 1-2)
  const v13 = f.fravaer !== undefined ? s[523] : ALL_DAYS
  const v14 = Math.max(s[55], 18330 /* 2020-03-09 */)
  const v15 = Math.max(s[126], 18330 /* 2020-03-09 */)
  const v16 = s[123] && v14 <= 18808 /* 2021-06-30 */
  const v17 = s[123] && s[126] >= 18330 /* 2020-03-09 */
  const v18 = s[123] && s[55] < 18330 /* 2020-03-09 */
  const v19 = s[123] && s[55] <= 18535 /* 2020-09-30 */
  const v20 = v18 || s[123] && s[126] > 18535 /* 2020-09-30 */
  const v21 = (v17 || s[128]) && (v19 || s[128]) && (v17 || v19)
  const v22 = v17 || countDays(s[21], 18330 /* 2020-03-09 */, 18330 /* 2020-03-09 */) < 1 || f.fortsatRet9Marts2020 !== true
  const v23 = (v18 || s[128]) && countDays(v13, 18330 /* 2020-03-09 */, 18330 /* 2020-03-09 */) >= 1 && f.fortsatRet9Marts2020 !== false
  const v24 = v21 || v23
  const v25 = (v20 || s[128]) && v22
  const v26 = shiftDays(s[55], 1)
  s[552] = v26
  const v27 = shiftDays(s[126], 1)
  s[554] = v27
  const v28 = shiftDays(shiftMonths(v26, 3), -1)
  const v29 = shiftDays(shiftMonths(v27, 3), -1)
  const v30 = Math.max(v28, 18443 /* 2020-06-30 */)
  const v31 = Math.min(v29, 18443 /* 2020-06-30 */)
  const v32 = v21 && s[123]
  const v33 = s[128] && s[123] && v31 >= v30
  const v34 = v20 || v33
  const v35 = v20 ? 18443 /* 2020-06-30 */ : v30
  const v36 = v32 ? (v34 ? Math.min(v28, v35) : v28) : v35
  const v37 = v20 ? 18443 /* 2020-06-30 */ : v31
  const v38 = v32 ? (v34 ? Math.max(v29, v37) : v29) : v37
  const v39 = v21 && s[128]
  const v40 = v24 && (v32 || v20 || v33)
  const v41 = v25 && s[123]
  const v42 = v40 ? (v41 ? Math.min(s[55], v36) : v36) : s[55]
  const v43 = v40 ? (v41 ? Math.max(s[126], v38) : v38) : s[126]
  const v44 = v14 <= 2147483646
  const v45 = s[123] && v15 >= 18809 /* 2021-07-01 */ && v44
  const v46 = s[128] || s[123] && v15 === NEVER
  const v47 = v16 && (v40 || v41)
  const v48 = v45 && s[123]
  const SDL_26_1_covid_er = v47 || v48
  s[528] = SDL_26_1_covid_er
  const SDL_26_1_covid = v47 ? (v48 ? Math.min(s[55], v42) : v42) : s[55]
  s[526] = SDL_26_1_covid
  const SDL_26_1_covid_hoej = v47 ? (v48 ? Math.max(s[126], v43) : v43) : s[126]
  s[527] = SDL_26_1_covid_hoej
  const SDL_26_1_covid_ir = v16 && (v24 && (v39 || s[128] && !((!s[123] || !s[128] && v28 === v29) && s[123] && (!s[123] || v28 === 18443 /* 2020-06-30 */))) || v25 && s[128]) || v45 && s[128] || v46
  s[529] = SDL_26_1_covid_ir
  // SDL.26.1.fra: Hvornår covid-forlængelsen regnes fra (SDL § 26, stk. 1-2)
  const v53 = !s[123] || !s[128] && s[55] === s[126]
  s[563] = v53
  const v54 = s[123] && v44
  const v55 = v23 ? 18352 /* 2020-03-31 */ : NEVER
  const v56 = v22 ? NEVER : 18352 /* 2020-03-31 */
  const v57 = Math.max(s[55], v55)
  const v58 = Math.min(s[126], v56)
  const v59 = s[128] && s[123] && v58 >= v57
  const v60 = v20 || v59
  const v61 = v20 ? (v59 ? Math.min(v55, v57) : v55) : v57
  const SDL_26_1_fra = v32 ? (v60 ? Math.min(s[55], v61) : s[55]) : v61
  s[986] = SDL_26_1_fra
  const v63 = v20 ? (v59 ? Math.max(v56, v58) : v56) : v58
  const SDL_26_1_fra_hoej = v32 ? (v60 ? Math.max(s[126], v63) : s[126]) : v63
  s[987] = SDL_26_1_fra_hoej
  const SDL_26_1_fra_er = v54 && (v32 || v20 || v59)
  s[988] = SDL_26_1_fra_er
  const SDL_26_1_fra_ir = v54 && (v39 || s[128] && !(v53 && v55 === v56 && s[123] && (!s[123] || s[55] === v55))) || v46
  s[989] = SDL_26_1_fra_ir
  // SDL.26.2: Ny ret for pensionister, når retten er brugt op (SDL § 26, stk. 1)
  const v67 = f.retErOpbrugt !== false && v8 > 182 && s[524]
  const SDL_26_2 = v67 && (s[82] || s[100] || s[522] && v0 || s[110])
  s[990] = SDL_26_2
  const SDL_26_2_nej = v67 && (s[82] || s[100] || s[522] && v1)
  s[991] = SDL_26_2_nej
  const SDL_26_2_ir = v67 && (s[82] || s[100] || s[522] && s[91] || s[83]) || f.retErOpbrugt !== true || v7 <= 182 || s[525]
  s[992] = SDL_26_2_ir
}

function svar_36(f, s) {
  // SDL.26.3.covid: Covid-forlængelse i 3 måneder mere (SDL § 26, stk. 3)
  const v0 = Math.max(18330 /* 2020-03-09 */, s[526])
  const v1 = Math.max(18330 /* 2020-03-09 */, s[527])
  const v2 = s[528] && v0 <= 18808 /* 2021-06-30 */
  const v3 = s[528] && s[123]
  const v4 = v3 && s[55] < s[527]
  const v5 = s[528] && s[527] >= 18443 /* 2020-06-30 */
  const v6 = s[528] && s[526] <= 18535 /* 2020-09-30 */
  const v7 = (v5 || s[529]) && (v6 || s[529]) && (v5 || v6)
  const v8 = shiftDays(shiftMonths(shiftDays(s[526], 1), 3), -1)
  const v9 = shiftDays(shiftMonths(shiftDays(s[527], 1), 3), -1)
  const v10 = Math.max(s[526], v8)
  const v11 = Math.min(s[527], v9)
  const v12 = (v4 || s[529] || s[128]) && (v7 || s[529]) && (v4 || v7) && s[528]
  const v13 = (v3 && s[126] >= s[526] || s[528] && s[526] < 18443 /* 2020-06-30 */ || s[528] && s[527] > 18535 /* 2020-09-30 */) && s[528]
  const v14 = s[529] && s[528] && v11 >= v10
  const v15 = v13 || v14
  const v16 = v13 ? (v14 ? Math.min(s[526], v10) : s[526]) : v10
  const v17 = v12 ? (v15 ? Math.min(v8, v16) : v8) : v16
  const v18 = v13 ? (v14 ? Math.max(s[527], v11) : s[527]) : v11
  const v19 = v12 ? (v15 ? Math.max(v9, v18) : v9) : v18
  const v20 = s[528] && v1 >= 18809 /* 2021-07-01 */ && v0 <= 2147483646
  const v21 = v2 && (v12 || v13 || v14)
  const v22 = v20 && s[528]
  const SDL_26_3_covid_er = v21 || v22
  s[995] = SDL_26_3_covid_er
  const SDL_26_3_covid = v21 ? (v22 ? Math.min(s[526], v17) : v17) : s[526]
  s[993] = SDL_26_3_covid
  const SDL_26_3_covid_hoej = v21 ? (v22 ? Math.max(s[527], v19) : v19) : s[527]
  s[994] = SDL_26_3_covid_hoej
  const SDL_26_3_covid_ir = v2 && s[529] || v20 && s[529] || s[529] || s[528] && v1 === NEVER
  s[996] = SDL_26_3_covid_ir
  // SDL.26a.1.covid: Covid-forlængelse efter en anden forlængelse (SDL § 26 a, stk. 1-2)
  const v27 = Math.max(s[530], 18330 /* 2020-03-09 */) <= 18808 /* 2021-06-30 */
  const v28 = s[530] < 18330 /* 2020-03-09 */ || s[531] > 18535 /* 2020-09-30 */
  const v29 = s[531] >= 18330 /* 2020-03-09 */ && s[530] <= 18535 /* 2020-09-30 */
  const v30 = shiftDays(shiftMonths(shiftDays(s[530], 1), 3), -1)
  const v31 = shiftDays(shiftMonths(shiftDays(s[531], 1), 3), -1)
  const v32 = v30 >= 18443 /* 2020-06-30 */
  const v33 = v31 >= 18443 /* 2020-06-30 */
  const v34 = v32 ? v30 : v33 ? Math.min(18443 /* 2020-06-30 */, v30) : 18443 /* 2020-06-30 */
  const v35 = v32 ? v31 : v33 ? Math.max(18443 /* 2020-06-30 */, v31) : 18443 /* 2020-06-30 */
  const v36 = v29 ? (v28 ? Math.min(s[530], v34) : v34) : s[530]
  const v37 = v29 ? (v28 ? Math.max(s[531], v35) : v35) : s[531]
  const v38 = Math.max(s[531], 18330 /* 2020-03-09 */) >= 18809 /* 2021-07-01 */
  const SDL_26a_1_covid = v27 ? (v38 ? Math.min(s[530], v36) : v36) : s[530]
  s[997] = SDL_26a_1_covid
  const SDL_26a_1_covid_hoej = v27 ? (v38 ? Math.max(s[531], v37) : v37) : s[531]
  s[998] = SDL_26a_1_covid_hoej
  // SDL.26a.3.covid: Covid-forlængelse i 3 måneder mere efter en anden forlængelse (SDL § 26 a, stk. 3)
  const v41 = Math.max(18330 /* 2020-03-09 */, SDL_26a_1_covid)
  const v42 = Math.max(18330 /* 2020-03-09 */, SDL_26a_1_covid_hoej)
  const v43 = v41 <= 18808 /* 2021-06-30 */
  const v44 = s[531] >= SDL_26a_1_covid || SDL_26a_1_covid < 18443 /* 2020-06-30 */ || SDL_26a_1_covid_hoej > 18535 /* 2020-09-30 */
  const v45 = s[530] < SDL_26a_1_covid_hoej && SDL_26a_1_covid_hoej >= 18443 /* 2020-06-30 */ && SDL_26a_1_covid <= 18535 /* 2020-09-30 */
  const v46 = shiftDays(shiftMonths(shiftDays(SDL_26a_1_covid, 1), 3), -1)
  const v47 = shiftDays(shiftMonths(shiftDays(SDL_26a_1_covid_hoej, 1), 3), -1)
  const v48 = v45 ? (v44 ? Math.min(SDL_26a_1_covid, v46) : v46) : SDL_26a_1_covid
  const v49 = v45 ? (v44 ? Math.max(SDL_26a_1_covid_hoej, v47) : v47) : SDL_26a_1_covid_hoej
  const v50 = v42 >= 18809 /* 2021-07-01 */ && v41 <= 2147483646
  const SDL_26a_3_covid_ir = v42 === NEVER
  s[535] = SDL_26a_3_covid_ir
  const SDL_26a_3_covid_er = v43 || v50
  s[534] = SDL_26a_3_covid_er
  const SDL_26a_3_covid = v43 ? (v50 ? Math.min(SDL_26a_1_covid, v48) : v48) : SDL_26a_1_covid
  s[532] = SDL_26a_3_covid
  const SDL_26a_3_covid_hoej = v43 ? (v50 ? Math.max(SDL_26a_1_covid_hoej, v49) : v49) : SDL_26a_1_covid_hoej
  s[533] = SDL_26a_3_covid_hoej
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
  s[536] = SDL_26c_covid_er
  const SDL_26c_covid = v73 ? (v74 ? Math.min(SDL_26_3_covid, v69) : v69) : SDL_26_3_covid
  s[537] = SDL_26c_covid
  const SDL_26c_covid_hoej = v73 ? (v74 ? Math.max(SDL_26_3_covid_hoej, v71) : v71) : SDL_26_3_covid_hoej
  s[538] = SDL_26c_covid_hoej
  const SDL_26c_covid_ir = v57 && SDL_26_3_covid_ir || v72 && SDL_26_3_covid_ir || SDL_26_3_covid_ir || SDL_26_3_covid_er && v56 === NEVER
  s[539] = SDL_26c_covid_ir
}

function svar_37(f, s) {
  // SDL.26d.covid: Covid-forlængelse i 1 måned, oktober 2020, efter en anden forlængelse (SDL § 26 d, stk. 1-2)
  const v0 = Math.max(18330 /* 2020-03-09 */, s[532])
  const v1 = Math.max(18330 /* 2020-03-09 */, s[533])
  const v2 = s[534] && v0 <= 18808 /* 2021-06-30 */
  const v3 = s[534] && s[533] >= 18535 /* 2020-09-30 */
  const v4 = s[534] && s[532] <= 18566 /* 2020-10-31 */
  const v5 = shiftDays(shiftMonths(shiftDays(s[532], 1), 1), -1)
  const v6 = shiftDays(shiftMonths(shiftDays(s[533], 1), 1), -1)
  const v7 = Math.max(s[532], v5)
  const v8 = Math.min(s[533], v6)
  const v9 = (v3 || s[535]) && (v4 || s[535]) && (v3 || v4) && s[534]
  const v10 = (s[534] && s[532] < 18535 /* 2020-09-30 */ || s[534] && s[533] > 18566 /* 2020-10-31 */) && s[534]
  const v11 = s[535] && s[534] && v8 >= v7
  const v12 = v10 || v11
  const v13 = v10 ? (v11 ? Math.min(s[532], v7) : s[532]) : v7
  const v14 = v9 ? (v12 ? Math.min(v5, v13) : v5) : v13
  const v15 = v10 ? (v11 ? Math.max(s[533], v8) : s[533]) : v8
  const v16 = v9 ? (v12 ? Math.max(v6, v15) : v6) : v15
  const v17 = s[534] && v1 >= 18809 /* 2021-07-01 */ && v0 <= 2147483646
  const v18 = v2 && (v9 || v10 || v11)
  const v19 = v17 && s[534]
  const SDL_26d_covid_er = v18 || v19
  s[1001] = SDL_26d_covid_er
  const SDL_26d_covid = v18 ? (v19 ? Math.min(s[532], v14) : v14) : s[532]
  s[999] = SDL_26d_covid
  const SDL_26d_covid_hoej = v18 ? (v19 ? Math.max(s[533], v16) : v16) : s[533]
  s[1000] = SDL_26d_covid_hoej
  const SDL_26d_covid_ir = v2 && s[535] || v17 && s[535] || s[535] || s[534] && v1 === NEVER
  s[1002] = SDL_26d_covid_ir
  // SDL.26f.covid: Covid-forlængelse i stedet for jobafklaring, § 26 f (SDL § 26 f, stk. 1)
  const v24 = f.forlaengelseErAfgjort !== false && SDL_26d_covid_er
  const v25 = f.forlaengelseErAfgjort !== true && s[536]
  const v26 = v24 || v25
  const v27 = v24 ? (v25 ? Math.min(s[537], SDL_26d_covid) : SDL_26d_covid) : s[537]
  const v28 = v24 ? (v25 ? Math.max(s[538], SDL_26d_covid_hoej) : SDL_26d_covid_hoej) : s[538]
  const v29 = f.forlaengelseErAfgjort !== false && SDL_26d_covid_ir || f.forlaengelseErAfgjort !== true && s[539]
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
  s[542] = SDL_26f_covid_er
  const SDL_26f_covid = v50 ? (v51 ? Math.min(v27, v46) : v46) : v27
  s[540] = SDL_26f_covid
  const SDL_26f_covid_hoej = v50 ? (v51 ? Math.max(v28, v48) : v48) : v28
  s[541] = SDL_26f_covid_hoej
  const SDL_26f_covid_ir = v32 && v29 || v49 && v29 || v29 || v26 && v31 === NEVER
  s[543] = SDL_26f_covid_ir
}

function svar_38(f, s) {
  // SDL.26g.covid: Covid-forlængelse i stedet for jobafklaring, § 26 g (SDL § 26 g, stk. 1)
  const v0 = Math.max(18330 /* 2020-03-09 */, s[540])
  const v1 = Math.max(18330 /* 2020-03-09 */, s[541])
  const v2 = s[542] && v0 <= 18808 /* 2021-06-30 */
  const v3 = shiftDays(s[540], 1)
  const v4 = shiftDays(s[541], 1)
  const v5 = s[542] && v4 >= 18659 /* 2021-02-01 */
  const v6 = s[542] && v3 <= 18686 /* 2021-02-28 */
  const v7 = shiftDays(shiftMonths(v3, 1), -1)
  const v8 = shiftDays(shiftMonths(v4, 1), -1)
  const v9 = Math.max(s[540], v7)
  const v10 = Math.min(s[541], v8)
  const v11 = (v5 || s[543]) && (v6 || s[543]) && (v5 || v6) && s[542]
  const v12 = (s[542] && v3 < 18659 /* 2021-02-01 */ || s[542] && v4 > 18686 /* 2021-02-28 */) && s[542]
  const v13 = s[543] && s[542] && v10 >= v9
  const v14 = v12 || v13
  const v15 = v12 ? (v13 ? Math.min(s[540], v9) : s[540]) : v9
  const v16 = v11 ? (v14 ? Math.min(v7, v15) : v7) : v15
  const v17 = v12 ? (v13 ? Math.max(s[541], v10) : s[541]) : v10
  const v18 = v11 ? (v14 ? Math.max(v8, v17) : v8) : v17
  const v19 = s[542] && v1 >= 18809 /* 2021-07-01 */ && v0 <= 2147483646
  const v20 = v2 && (v11 || v12 || v13)
  const v21 = v19 && s[542]
  const SDL_26g_covid_er = v20 || v21
  s[1005] = SDL_26g_covid_er
  const SDL_26g_covid = v20 ? (v21 ? Math.min(s[540], v16) : v16) : s[540]
  s[1003] = SDL_26g_covid
  const SDL_26g_covid_hoej = v20 ? (v21 ? Math.max(s[541], v18) : v18) : s[541]
  s[1004] = SDL_26g_covid_hoej
  const SDL_26g_covid_ir = v2 && s[543] || v19 && s[543] || s[543] || s[542] && v1 === NEVER
  s[1006] = SDL_26g_covid_ir
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
  s[1009] = SDL_26h_covid_er
  const SDL_26h_covid = v46 ? (v47 ? Math.min(SDL_26g_covid, v42) : v42) : SDL_26g_covid
  s[1007] = SDL_26h_covid
  const SDL_26h_covid_hoej = v46 ? (v47 ? Math.max(SDL_26g_covid_hoej, v44) : v44) : SDL_26g_covid_hoej
  s[1008] = SDL_26h_covid_hoej
  const SDL_26h_covid_ir = v28 && SDL_26g_covid_ir || v45 && SDL_26g_covid_ir || SDL_26g_covid_ir || SDL_26g_covid_er && v27 === NEVER
  s[1010] = SDL_26h_covid_ir
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
  s[1013] = SDL_26i_covid_er
  const SDL_26i_covid = v72 ? (v73 ? Math.min(SDL_26h_covid, v68) : v68) : SDL_26h_covid
  s[1011] = SDL_26i_covid
  const SDL_26i_covid_hoej = v72 ? (v73 ? Math.max(SDL_26h_covid_hoej, v70) : v70) : SDL_26h_covid_hoej
  s[1012] = SDL_26i_covid_hoej
  const SDL_26i_covid_ir = v54 && SDL_26h_covid_ir || v71 && SDL_26h_covid_ir || SDL_26h_covid_ir || SDL_26h_covid_er && v53 === NEVER
  s[1014] = SDL_26i_covid_ir
}

function svar_39(f, s) {
  // SDL.27.1.2.uger: Længste forlængelse til afklaring (SDL § 27, stk. 1, nr. 2)
  const v0 = s[56] && s[57] && s[544] <= 14691 /* 2010-03-23 */
  const v1 = s[56] && s[545] >= 14692 /* 2010-03-24 */ && s[546]
  const SDL_27_1_2_uger = s[65] ? -Infinity : v0 ? 182 : v1 ? 273 : s[547] ? 273 : 483
  s[1021] = SDL_27_1_2_uger
  const SDL_27_1_2_uger_hoej = s[65] ? Infinity : v1 || s[548] ? (s[548] ? (s[549] ? 483 : 273) : 273) : 182
  s[1022] = SDL_27_1_2_uger_hoej
  const SDL_27_1_2_uger_er = s[65] || v0 || v1 || s[547] || s[549]
  s[1023] = SDL_27_1_2_uger_er
  // SDL.27.1.2.slut: Seneste slut på forlængelse til afklaring (SDL § 27, stk. 1, nr. 2)
  const SDL_27_1_2_slut_er = s[65] || s[550] && s[123] && SDL_27_1_2_uger_er
  s[1019] = SDL_27_1_2_slut_er
  const SDL_27_1_2_slut = s[65] ? FIRST_DAY : shiftDays(s[55], SDL_27_1_2_uger)
  s[1017] = SDL_27_1_2_slut
  const SDL_27_1_2_slut_hoej = s[65] ? NEVER : shiftDays(s[126], SDL_27_1_2_uger_hoej)
  s[1018] = SDL_27_1_2_slut_hoej
  const SDL_27_1_2_slut_ir = s[65] || s[550] && (s[128] || s[62]) || s[76]
  s[671] = SDL_27_1_2_slut_ir
  // SDL.27.1.3.slut: Seneste slut på forlængelse ved lægebehandling (SDL § 27, stk. 2)
  const v9 = allPeriods(f.ventetidPaaSygehus)
  const SDL_27_1_3_slut_er = s[65] || s[550] && s[123] && s[551]
  s[1026] = SDL_27_1_3_slut_er
  const SDL_27_1_3_slut = s[65] ? FIRST_DAY : dayReaching(without(ALL_DAYS, f.ventetidPaaSygehus !== undefined ? v9 : NO_DAYS), s[552], s[553])
  s[1024] = SDL_27_1_3_slut
  const SDL_27_1_3_slut_hoej = s[65] ? NEVER : dayReaching(without(ALL_DAYS, f.ventetidPaaSygehus !== undefined ? v9 : ALL_DAYS), s[554], s[555])
  s[1025] = SDL_27_1_3_slut_hoej
  // SDL.27.1.4.slut: Seneste slut på forlængelse til afklaring af fleksjob eller pension (SDL § 27, stk. 1, nr. 4)
  const v13 = shiftDays(s[55], 182)
  const v14 = s[547] && s[123]
  const v15 = s[556] || s[557]
  const v16 = s[557] ? FIRST_DAY : NEVER
  const SDL_27_1_4_slut = s[65] ? FIRST_DAY : s[558] ? FIRST_DAY : v14 ? (v15 ? Math.min(v13, v16) : v13) : v16
  s[1027] = SDL_27_1_4_slut
  const SDL_27_1_4_slut_hoej = s[65] ? NEVER : s[558] ? NEVER : v15 ? NEVER : shiftDays(s[126], 182)
  s[1028] = SDL_27_1_4_slut_hoej
  const SDL_27_1_4_slut_er = s[65] || s[558] || v14 || s[556] || s[557]
  s[1029] = SDL_27_1_4_slut_er
  const SDL_27_1_4_slut_ir = s[65] || s[558] || s[547] && s[128] || s[557] || s[76]
  s[1030] = SDL_27_1_4_slut_ir
  // SDL.27.1.slut: Forlængelsens seneste slut (SDL § 27, stk. 1)
  const v21 = s[66] || s[70] || s[71] || s[72]
  const v22 = s[559] && s[560] && s[561] && s[562] && (s[59] || s[61] || s[63] || s[64])
  const v23 = Math.max(s[55], SDL_27_1_2_slut)
  const v24 = Math.min(s[126], SDL_27_1_2_slut_hoej)
  const v25 = s[67] && SDL_27_1_2_slut_er
  const v26 = s[73] && s[123]
  const v27 = s[62] && SDL_27_1_2_slut_er && s[123] && v24 >= v23
  const v28 = v26 || v27
  const v29 = v26 ? (v27 ? Math.min(s[55], v23) : s[55]) : v23
  const v30 = v26 ? (v27 ? Math.max(s[126], v24) : s[126]) : v24
  const v31 = s[62] && SDL_27_1_2_slut_ir && s[128]
  const v32 = Math.max(s[55], SDL_27_1_3_slut)
  const v33 = Math.min(s[126], SDL_27_1_3_slut_hoej)
  const v34 = s[68] && SDL_27_1_3_slut_er
  const v35 = s[74] && s[123]
  const v36 = s[62] && SDL_27_1_3_slut_er && s[123] && v33 >= v32
  const v37 = v35 || v36
  const v38 = v35 ? (v36 ? Math.min(s[55], v32) : s[55]) : v32
  const v39 = v35 ? (v36 ? Math.max(s[126], v33) : s[126]) : v33
  const v40 = Math.max(s[55], SDL_27_1_4_slut)
  const v41 = Math.min(s[126], SDL_27_1_4_slut_hoej)
  const v42 = s[69] && SDL_27_1_4_slut_er
  const v43 = s[75] && s[123]
  const v44 = s[60] && SDL_27_1_4_slut_er && s[123] && v41 >= v40
  const v45 = v43 || v44
  const v46 = v43 ? (v44 ? Math.min(s[55], v40) : s[55]) : v40
  const v47 = v43 ? (v44 ? Math.max(s[126], v41) : s[126]) : v41
  const v48 = Math.max(v42 ? (v45 ? Math.min(SDL_27_1_4_slut, v46) : SDL_27_1_4_slut) : v46, v25 ? (v28 ? Math.min(SDL_27_1_2_slut, v29) : SDL_27_1_2_slut) : v29, v34 ? (v37 ? Math.min(SDL_27_1_3_slut, v38) : SDL_27_1_3_slut) : v38)
  const v49 = Math.max(v42 ? (v45 ? Math.max(SDL_27_1_4_slut_hoej, v47) : SDL_27_1_4_slut_hoej) : v47, v25 ? (v28 ? Math.max(SDL_27_1_2_slut_hoej, v30) : SDL_27_1_2_slut_hoej) : v30, v34 ? (v37 ? Math.max(SDL_27_1_3_slut_hoej, v39) : SDL_27_1_3_slut_hoej) : v39)
  const v50 = (v25 || v26 || v27) && (v34 || v35 || v36) && (v42 || v43 || v44)
  const v51 = s[67] && SDL_27_1_2_slut_ir || s[73] && s[128] || v31 || s[62] && !((!SDL_27_1_2_slut_er || !SDL_27_1_2_slut_ir && SDL_27_1_2_slut === SDL_27_1_2_slut_hoej) && s[563] && (SDL_27_1_2_slut_er && s[123] || !SDL_27_1_2_slut_er && !s[123]) && (!SDL_27_1_2_slut_er || s[55] === SDL_27_1_2_slut)) || s[68] && SDL_27_1_2_slut_ir || s[74] && s[128] || v31 || s[62] && !((!SDL_27_1_3_slut_er || !SDL_27_1_2_slut_ir && SDL_27_1_3_slut === SDL_27_1_3_slut_hoej) && s[563] && (SDL_27_1_3_slut_er && s[123] || !SDL_27_1_3_slut_er && !s[123]) && (!SDL_27_1_3_slut_er || s[55] === SDL_27_1_3_slut)) || s[69] && SDL_27_1_4_slut_ir || s[75] && s[128] || s[60] && SDL_27_1_4_slut_ir && s[128] || s[60] && !((!SDL_27_1_4_slut_er || !SDL_27_1_4_slut_ir && SDL_27_1_4_slut === SDL_27_1_4_slut_hoej) && s[563] && (SDL_27_1_4_slut_er && s[123] || !SDL_27_1_4_slut_er && !s[123]) && (!SDL_27_1_4_slut_er || s[55] === SDL_27_1_4_slut))
  const v52 = v22 && v50
  const v53 = s[564] && v50 && v49 >= NEVER
  const SDL_27_1_slut = s[65] ? FIRST_DAY : v52 || v53 ? (v52 ? v48 : NEVER) : NEVER
  s[1034] = SDL_27_1_slut
  const SDL_27_1_slut_hoej = s[65] ? NEVER : v21 ? NEVER : v49
  s[1035] = SDL_27_1_slut_hoej
  const SDL_27_1_slut_er = s[129] && (s[65] || s[550] && (v21 || v52 || v53))
  s[1036] = SDL_27_1_slut_er
  const SDL_27_1_slut_ir = s[129] && (s[65] || s[550] && (v22 && v51 || s[564] && !((!v50 || !v51 && v48 === v49) && v50 && v48 === NEVER)) || s[76]) || s[565]
  s[1037] = SDL_27_1_slut_ir
  // SDL.29.1: Forlængelse for pensionister m.fl. (SDL § 29)
  const SDL_29_1 = s[524] && (s[22] || s[29] || s[30] && f.laegenVenterArbejdeInden26Uger !== false)
  s[1038] = SDL_29_1
  const SDL_29_1_nej = s[524] && (s[22] || s[29] || s[30] && f.laegenVenterArbejdeInden26Uger !== true)
  s[1039] = SDL_29_1_nej
  const SDL_29_1_ir = s[524] && (s[22] || s[29] || s[31]) || s[525]
  s[1040] = SDL_29_1_ir
  // SDL.35.2: Arbejdsgiveren betaler tidligst fra (SDL § 35, stk. 2)
  const v61 = shiftDays(f.sygemeldtTilArbejdsgiver ?? FIRST_DAY, 1)
  const v62 = shiftDays(f.sygemeldtTilArbejdsgiver ?? 84005 /* 2199-12-31 */, 1)
  const v63 = f.fyldestgoerendeBegrundelse !== false && s[78]
  s[568] = v63
  const v64 = v63 || f.fyldestgoerendeBegrundelse !== true
  s[569] = v64
  const v65 = v63 ? (f.fyldestgoerendeBegrundelse !== true ? Math.min(s[77], v61) : s[77]) : v61
  const v66 = v63 ? (f.fyldestgoerendeBegrundelse !== true ? Math.max(s[80], v62) : s[80]) : v62
  const v67 = f.fyldestgoerendeBegrundelse !== false && s[28]
  s[570] = v67
  const v68 = f.indsigelseModSenSygemelding !== false && v64
  const v69 = f.indsigelseModSenSygemelding !== true && s[78]
  const v70 = v68 ? (v69 ? Math.min(s[77], v65) : v65) : s[77]
  const v71 = v68 ? (v69 ? Math.max(s[80], v66) : v66) : s[80]
  const v72 = f.sygemeldtITide !== false && s[78]
  const v73 = f.sygemeldtITide !== true && (v68 || v69)
  const v74 = v72 || v73
  const v75 = f.sygemeldtITide !== false && s[28] || f.sygemeldtITide !== true && (f.indsigelseModSenSygemelding !== false && v67 || f.indsigelseModSenSygemelding !== true && s[28])
  const SDL_35_2 = s[82] ? FIRST_DAY : v72 ? (v73 ? Math.min(s[77], v70) : s[77]) : v70
  s[1053] = SDL_35_2
  const SDL_35_2_hoej = s[82] ? NEVER : v72 ? (v73 ? Math.max(s[80], v71) : s[80]) : v71
  s[1054] = SDL_35_2_hoej
  const SDL_35_2_er = s[90] && (s[82] || s[100] && v74 || s[101] && v74)
  s[1055] = SDL_35_2_er
  const SDL_35_2_ir = s[90] && (s[82] || s[100] && v75 || s[101] && v75 || s[83]) || s[93] || s[91]
  s[1056] = SDL_35_2_ir
}

function svar_40(f, s) {
  // SDL.35.3: Du skal have meldt dig syg til a-kassen (SDL § 35, stk. 3)
  const v0 = s[78] && s[79] && s[566]
  const v1 = s[78] && s[567] && s[81]
  s[603] = v1
  const SDL_35_3 = s[82] ? FIRST_DAY : v0 ? FIRST_DAY : s[77]
  s[1057] = SDL_35_3
  const SDL_35_3_hoej = s[82] ? NEVER : v0 ? NEVER : s[80]
  s[1058] = SDL_35_3_hoej
  const SDL_35_3_er = s[104] && (s[82] || v0 || v1 && s[78])
  s[1059] = SDL_35_3_er
  const SDL_35_3_ir = s[104] && (s[82] || v0 || v1 && s[28] || s[83]) || s[106]
  s[1060] = SDL_35_3_ir
  // SDL.35.3.fra: Ret tidligst fra (SDL § 35, stk. 3)
  const v6 = f.anmeldtTilAkasse ?? FIRST_DAY
  s[608] = v6
  const v7 = f.anmeldtTilAkasse ?? 84005 /* 2199-12-31 */
  s[609] = v7
  const v8 = SDL_35_3_er && SDL_35_3_hoej >= v6
  const v9 = SDL_35_3_er && SDL_35_3 < v7
  const v10 = s[568] ? (f.fyldestgoerendeBegrundelse !== true ? Math.min(s[77], v6) : s[77]) : v6
  const v11 = s[568] ? (f.fyldestgoerendeBegrundelse !== true ? Math.max(s[80], v7) : s[80]) : v7
  const v12 = Math.max(s[77], v10)
  const v13 = Math.min(s[80], v11)
  const v14 = v8 && s[78]
  const v15 = v9 && s[569]
  const v16 = SDL_35_3_ir && s[78] && s[569] && v13 >= v12
  const v17 = v15 || v16
  const v18 = v15 ? (v16 ? Math.min(v10, v12) : v10) : v12
  const v19 = v15 ? (v16 ? Math.max(v11, v13) : v11) : v13
  const SDL_35_3_fra = s[82] ? FIRST_DAY : v0 ? FIRST_DAY : v14 ? (v17 ? Math.min(s[77], v18) : s[77]) : v18
  s[1061] = SDL_35_3_fra
  const SDL_35_3_fra_hoej = s[82] ? NEVER : v0 ? NEVER : v14 ? (v17 ? Math.max(s[80], v19) : s[80]) : v19
  s[1062] = SDL_35_3_fra_hoej
  const SDL_35_3_fra_er = s[104] && (s[82] || v0 || v1 && (v14 || v15 || v16))
  s[1063] = SDL_35_3_fra_er
  const SDL_35_3_fra_ir = s[104] && (s[82] || v0 || v1 && (v8 && s[28] || v9 && s[570] || SDL_35_3_ir && s[28] && s[570] || SDL_35_3_ir && !(s[571] && (!s[569] || !s[570] && v10 === v11) && (s[78] && s[569] || !s[78] && !s[569]) && (!s[78] || s[77] === v10))) || s[83]) || s[106]
  s[1064] = SDL_35_3_fra_ir
}

function svar_41(f, s) {
  // SDL.38.1: Du skal have søgt kommunen om sygedagpenge (SDL § 38, stk. 1)
  const v0 = f.arbejdsgiverensBetaling === 'sygedagpenge'
  const v1 = f.arbejdsgiverensBetaling !== undefined && v0 || !(f.arbejdsgiverensBetaling !== undefined)
  s[596] = v1
  const v2 = f.arbejdsgiverensBetaling !== undefined && !v0 || !(f.arbejdsgiverensBetaling !== undefined)
  const v3 = f.sidsteDagMedBetaling ?? FIRST_DAY
  s[579] = v3
  const v4 = f.sidsteDagMedBetaling ?? 84005 /* 2199-12-31 */
  s[576] = v4
  const v5 = shiftDays(v3, 7)
  s[599] = v5
  const v6 = shiftDays(v4, 7)
  s[601] = v6
  const v7 = shiftDays(s[77], 7)
  s[616] = v7
  const v8 = shiftDays(s[80], 7)
  s[617] = v8
  const v9 = v2 && s[78]
  s[597] = v9
  const v10 = v1 || v9
  s[602] = v10
  const v11 = v1 ? (v9 ? Math.min(v5, v7) : v5) : v7
  const v12 = v1 ? (v9 ? Math.max(v6, v8) : v6) : v8
  const v13 = v2 && s[28]
  s[607] = v13
  const v14 = s[77] <= 15426 /* 2012-03-27 */
  s[593] = v14
  const v15 = s[78] && s[99] && v14
  s[582] = v15
  const v16 = s[80] >= 15427 /* 2012-03-28 */
  s[580] = v16
  const v17 = s[78] && v16 && s[566]
  s[604] = v17
  const v18 = s[78] && s[567] && s[95]
  const v19 = shiftDays(f.underretningsbrevAfsendt ?? FIRST_DAY, 8)
  const v20 = shiftDays(f.underretningsbrevAfsendt ?? 84005 /* 2199-12-31 */, 8)
  const v21 = shiftDays(s[77], 21)
  s[594] = v21
  const v22 = shiftDays(s[80], 21)
  s[595] = v22
  const v23 = shiftDays(v3, 21)
  const v24 = shiftDays(v4, 21)
  const v25 = f.arbejdsgiverensBetaling === 'loen'
  const v26 = f.arbejdsgiverensBetaling !== undefined && v25 || !(f.arbejdsgiverensBetaling !== undefined)
  s[589] = v26
  const v27 = f.arbejdsgiverensBetaling !== undefined && !v25 || !(f.arbejdsgiverensBetaling !== undefined)
  s[590] = v27
  const v28 = v27 && s[78]
  const v29 = v28 ? v21 : NEVER
  const v30 = v26 ? NEVER : v22
  const v31 = v2 && (v26 || v28)
  const v32 = v1 ? (v31 ? Math.min(v23, v29) : v23) : v29
  const v33 = v1 ? (v31 ? Math.max(v24, v30) : v24) : v30
  const v34 = s[104] && s[78]
  const v35 = s[106] && (v1 || v31)
  const v36 = v34 ? (v35 ? Math.min(v21, v32) : v21) : v32
  const v37 = v34 ? (v35 ? Math.max(v22, v33) : v22) : v33
  const v38 = s[106] && v2 && v27 && s[28]
  const v39 = f.underretningsbrevSendt !== true && (v34 || v35)
  const v40 = f.underretningsbrevSendt !== false ? (v39 ? Math.min(v19, v36) : v19) : v36
  const v41 = f.underretningsbrevSendt !== false ? (v39 ? Math.max(v20, v37) : v20) : v37
  const v42 = s[572] && s[78]
  const v43 = s[573] && (f.underretningsbrevSendt !== false || v39)
  const v44 = v42 ? (v43 ? Math.min(v7, v40) : v7) : v40
  const v45 = v42 ? (v43 ? Math.max(v8, v41) : v8) : v41
  const v46 = s[572] && s[28]
  const v47 = s[104] ? (v35 ? Math.min(v23, v32) : v23) : v32
  const v48 = s[104] ? (v35 ? Math.max(v24, v33) : v24) : v33
  const v49 = f.underretningsbrevSendt !== true && (s[104] || v35)
  const v50 = f.underretningsbrevSendt !== false ? (v49 ? Math.min(v19, v47) : v19) : v47
  const v51 = f.underretningsbrevSendt !== false ? (v49 ? Math.max(v20, v48) : v20) : v48
  const v52 = s[573] && (f.underretningsbrevSendt !== false || v49)
  const v53 = v42 ? (v52 ? Math.min(v7, v50) : v7) : v50
  const v54 = v42 ? (v52 ? Math.max(v8, v51) : v8) : v51
  const v55 = s[100] && v10
  const v56 = v15 && v10
  const v57 = v18 && (v42 || v43)
  const v58 = s[98] && (v42 || v52)
  const v59 = v17 || v57 || v58
  const v60 = v17 ? FIRST_DAY : v57 ? (v58 ? Math.min(v44, v53) : v44) : v53
  const v61 = v56 || v59
  const v62 = v56 ? (v59 ? Math.min(v11, v60) : v11) : v60
  const SDL_38_1 = s[82] ? FIRST_DAY : v55 ? (v61 ? Math.min(v11, v62) : v11) : v62
  s[1065] = SDL_38_1
  const v64 = v17 ? NEVER : v57 ? (v58 ? Math.max(v45, v54) : v45) : v54
  const v65 = v56 ? (v59 ? Math.max(v12, v64) : v12) : v64
  const SDL_38_1_hoej = s[82] ? NEVER : v55 ? (v61 ? Math.max(v12, v65) : v12) : v65
  s[1066] = SDL_38_1_hoej
  const v67 = f.persongruppe === 'loenmodtager' || f.persongruppe === 'ledig' || f.persongruppe === 'ingen'
  const v68 = f.persongruppe !== undefined && v67 || !(f.persongruppe !== undefined)
  s[581] = v68
  const v69 = f.persongruppe !== undefined && !v67 || !(f.persongruppe !== undefined)
  s[583] = v69
  const SDL_38_1_er = v68 && (s[82] || v55 || v56 || v17 || v57 || v58)
  s[1067] = SDL_38_1_er
  const SDL_38_1_ir = v68 && (s[82] || s[100] && v13 || v15 && v13 || v17 || v18 && (v46 || s[573] && f.underretningsbrevSendt !== true && (s[104] && s[28] || v38)) || s[98] && (v46 || s[573] && f.underretningsbrevSendt !== true && v38) || s[83]) || v69
  s[1068] = SDL_38_1_ir
  // SDL.38.7.tide: Du søgte i tide (SDL § 38, stk. 1)
  const v72 = f.anmodningModtaget ?? FIRST_DAY
  s[575] = v72
  const v73 = f.anmodningModtaget ?? 84005 /* 2199-12-31 */
  s[578] = v73
  const v74 = SDL_38_1_er && SDL_38_1_hoej >= v72
  const v75 = SDL_38_1_er && SDL_38_1 < v73
  const SDL_38_7_tide = v68 && (s[82] || s[100] && v74 || s[101] && v74)
  s[584] = SDL_38_7_tide
  const SDL_38_7_tide_nej = v68 && (s[82] || s[100] && v75 || s[101] && v75)
  s[585] = SDL_38_7_tide_nej
  const SDL_38_7_tide_ir = v68 && (s[82] || s[100] && SDL_38_1_ir || s[101] && SDL_38_1_ir || s[83]) || v69
  s[586] = SDL_38_7_tide_ir
}

function svar_42(f, s) {
  // SDL.38.8: Den for sene ansøgning undskyldes (SDL § 38, stk. 8-9)
  const v0 = (s[78] && s[574] >= s[575] || s[28]) && f.undskyldendeForhold !== false || s[86] && f.arbejdsgiverAnmeldteIkke !== false && f.fratraeder !== false && shiftDays(s[576], 28) >= s[575]
  const v1 = (s[78] && s[577] < s[578] || f.undskyldendeForhold !== true) && (s[87] || f.arbejdsgiverAnmeldteIkke !== true || f.fratraeder !== true || shiftDays(s[579], 28) < s[578])
  const v2 = s[78] && s[580] && s[77] <= 19722 /* 2023-12-31 */
  const v3 = s[78] && s[80] >= 19723 /* 2024-01-01 */ && s[81]
  const SDL_38_8 = s[581] && (s[82] || s[100] && v0 || s[582] && v0 || v2 && v0 || v3 && v0)
  s[1073] = SDL_38_8
  const SDL_38_8_nej = s[581] && (s[82] || s[100] && v1 || s[582] && v1 || v2 && v1 || v3 && v1)
  s[1074] = SDL_38_8_nej
  const SDL_38_8_ir = s[581] && s[91] || s[583]
  s[1075] = SDL_38_8_ir
  // SDL.38.7: Kommunen betaler tidligst fra (SDL § 38, stk. 7)
  const v7 = Math.max(s[77], s[575])
  const v8 = Math.min(s[80], s[578])
  const v9 = SDL_38_8 && s[78]
  const v10 = SDL_38_8_ir && s[78] && v8 >= v7
  const v11 = SDL_38_8_nej || v10
  const v12 = SDL_38_8_nej ? (v10 ? Math.min(s[575], v7) : s[575]) : v7
  const v13 = v9 ? (v11 ? Math.min(s[77], v12) : s[77]) : v12
  const v14 = SDL_38_8_nej ? (v10 ? Math.max(s[578], v8) : s[578]) : v8
  const v15 = v9 ? (v11 ? Math.max(s[80], v14) : s[80]) : v14
  const v16 = v9 || SDL_38_8_nej || v10
  const v17 = SDL_38_8 && s[28] || SDL_38_8_ir && !(s[571] && s[575] === s[578] && s[78] && (!s[78] || s[77] === s[575]))
  const v18 = Math.max(s[77], v13)
  const v19 = Math.min(s[80], v15)
  const v20 = s[584] && s[78]
  const v21 = s[585] && v16
  const v22 = s[586] && s[78] && v16 && v19 >= v18
  const v23 = v21 || v22
  const v24 = v21 ? (v22 ? Math.min(v13, v18) : v13) : v18
  const v25 = v21 ? (v22 ? Math.max(v15, v19) : v15) : v19
  const v26 = v20 || v21 || v22
  const v27 = s[584] && s[28] || s[585] && v17 || s[586] && s[28] && v17 || s[586] && !(s[571] && (!v16 || !v17 && v13 === v15) && (s[78] && v16 || !s[78] && !v16) && (!s[78] || s[77] === v13))
  const SDL_38_7 = s[82] ? FIRST_DAY : v20 ? (v23 ? Math.min(s[77], v24) : s[77]) : v24
  s[1069] = SDL_38_7
  const SDL_38_7_hoej = s[82] ? NEVER : v20 ? (v23 ? Math.max(s[80], v25) : s[80]) : v25
  s[1070] = SDL_38_7_hoej
  const SDL_38_7_er = s[581] && (s[82] || s[100] && v26 || s[582] && v26 || v2 && v26 || v3 && v26)
  s[1071] = SDL_38_7_er
  const SDL_38_7_ir = s[581] && (s[82] || s[100] && v27 || s[582] && v27 || v2 && v27 || v3 && v27 || s[83]) || s[583]
  s[1072] = SDL_38_7_ir
}

function svar_43(f, s) {
  // SDL.40.1: Arbejdsgiveren skal have meldt fraværet (SDL § 40, stk. 1-3)
  const v0 = s[387] && s[26] >= s[587]
  const v1 = s[387] && s[27] < s[588]
  const v2 = shiftDays(s[77], 28)
  s[654] = v2
  const v3 = shiftDays(s[80], 28)
  s[655] = v3
  const v4 = s[589] && s[78]
  const v5 = v4 || s[590]
  const v6 = v4 ? v2 : NEVER
  const v7 = s[590] ? NEVER : v3
  const v8 = s[589] && s[28]
  const v9 = v5 && v7 >= NEVER
  const v10 = v0 && v5
  const v11 = s[391] && v9
  const v12 = v10 ? v6 : NEVER
  const v13 = v1 ? NEVER : v7
  const v14 = v10 ? (v1 || v11 ? Math.max(v7, v13) : v7) : v13
  const v15 = v10 || v1 || v11
  const v16 = v0 && v8 || s[391] && !((!v5 || !v8 && v6 === v7) && v5 && (!v5 || v6 === NEVER))
  const v17 = s[78] && s[99] && s[591]
  const v18 = s[78] && s[592] && s[593]
  const v19 = s[78] && s[26] >= s[594]
  s[658] = v19
  const v20 = s[78] && s[27] < s[595]
  s[656] = v20
  const v21 = v19 && v5
  const v22 = s[28] && v9
  const v23 = v21 ? v6 : NEVER
  const v24 = v20 ? NEVER : v7
  const v25 = v21 ? (v20 || v22 ? Math.max(v7, v24) : v7) : v24
  const v26 = f.arbejdsgiverensBetaling === 'ingen'
  const v27 = f.arbejdsgiverensBetaling !== undefined && v26 || !(f.arbejdsgiverensBetaling !== undefined)
  const v28 = f.arbejdsgiverensBetaling !== undefined && !v26 || !(f.arbejdsgiverensBetaling !== undefined)
  const v29 = s[596] ? (s[597] ? Math.min(s[598], s[599]) : s[599]) : s[598]
  const v30 = s[596] ? (s[597] ? Math.max(s[600], s[601]) : s[601]) : s[600]
  const v31 = v0 && s[602]
  const v32 = s[391] && s[602] && v30 >= NEVER
  const v33 = v31 ? v29 : NEVER
  const v34 = v1 ? NEVER : v30
  const v35 = v31 ? (v1 || v32 ? Math.max(v30, v34) : v30) : v34
  const v36 = v27 && s[78]
  const v37 = v28 && (v31 || v1 || v32)
  const v38 = s[100] && v15
  const v39 = v17 && v15
  const v40 = v18 && (v21 || v20 || v22)
  const v41 = s[603] && (v36 || v37)
  const v42 = s[604] || v41
  const v43 = s[604] ? FIRST_DAY : v36 ? (v37 ? Math.min(s[605], v33) : s[605]) : v33
  const v44 = v40 || v42
  const v45 = v40 ? (v42 ? Math.min(v23, v43) : v23) : v43
  const v46 = v39 || v44
  const v47 = v39 ? (v44 ? Math.min(v12, v45) : v12) : v45
  const SDL_40_1 = s[82] ? FIRST_DAY : v38 ? (v46 ? Math.min(v12, v47) : v12) : v47
  s[1076] = SDL_40_1
  const v49 = s[604] ? NEVER : v36 ? (v37 ? Math.max(s[606], v35) : s[606]) : v35
  const v50 = v40 ? (v42 ? Math.max(v25, v49) : v25) : v49
  const v51 = v39 ? (v44 ? Math.max(v14, v50) : v14) : v50
  const SDL_40_1_hoej = s[82] ? NEVER : v38 ? (v46 ? Math.max(v14, v51) : v14) : v51
  s[1077] = SDL_40_1_hoej
  const SDL_40_1_er = s[86] && (s[82] || v38 || v39 || v40 || s[604] || v41)
  s[1078] = SDL_40_1_er
  const SDL_40_1_ir = s[86] && (s[82] || s[100] && v16 || v17 && v16 || v18 && (v19 && v8 || s[28] && !((!v5 || !v8 && v6 === v7) && v5 && (!v5 || v6 === NEVER))) || s[604] || s[603] && (v27 && s[28] || v28 && (v0 && s[607] || s[391] && !((!s[602] || !s[607] && v29 === v30) && s[602] && (!s[602] || v29 === NEVER)))) || s[83]) || s[87]
  s[1079] = SDL_40_1_ir
  // SDL.40a.1: A-kassen skal have meldt fraværet (SDL § 40 a, stk. 1)
  const v55 = s[78] && s[567] && s[77] <= 16248 /* 2014-06-27 */
  const v56 = shiftDays(s[608], 7)
  const v57 = shiftDays(s[609], 7)
  const v58 = s[78] && s[80] >= 16249 /* 2014-06-28 */ && s[77] <= 16658 /* 2015-08-11 */
  const v59 = s[78] && s[80] >= 16659 /* 2015-08-12 */ && s[81]
  const v60 = shiftDays(s[608], 21)
  const v61 = shiftDays(s[609], 21)
  const v62 = f.oplystDelvistLedig !== false && f.oplystDelvistLedig === true
  const v63 = v58 || v59
  const v64 = v58 ? FIRST_DAY : f.oplystDelvistLedig !== false ? (v62 ? v56 : Math.min(v56, v60)) : v60
  const v65 = s[604] || v55 || v63
  const SDL_40a_1 = s[82] ? FIRST_DAY : s[582] || v65 ? (v65 ? (s[604] ? FIRST_DAY : v55 ? (v63 ? Math.min(v56, v64) : v56) : v64) : NEVER) : NEVER
  s[1080] = SDL_40a_1
  const v67 = v58 ? NEVER : f.oplystDelvistLedig !== false ? (v62 ? v57 : Math.max(v57, v61)) : v61
  const SDL_40a_1_hoej = s[82] ? NEVER : s[100] ? NEVER : s[582] ? NEVER : s[604] ? NEVER : v55 ? (v63 ? Math.max(v57, v67) : v57) : v67
  s[1081] = SDL_40a_1_hoej
  const SDL_40a_1_er = s[104] && (s[82] || s[100] || s[582] || s[604] || v55 || v58 || v59)
  s[1082] = SDL_40a_1_er
  const SDL_40a_1_ir = s[104] && (s[82] || s[604] || v58 || s[83]) || s[106]
  s[1083] = SDL_40a_1_ir
}

function svar_44(f, s) {
  // SDL.43.1: Du skal have meldt dig syg til kommunen (SDL § 43, stk. 1)
  const v0 = shiftDays(s[610], 7)
  const v1 = shiftDays(s[611], 7)
  const v2 = s[612] ? (s[613] ? Math.min(s[594], v0) : v0) : s[594]
  const v3 = s[612] ? (s[613] ? Math.max(s[595], v1) : v1) : s[595]
  const v4 = s[614] ? (s[615] ? Math.min(s[616], v2) : s[616]) : v2
  const v5 = s[614] ? (s[615] ? Math.max(s[617], v3) : s[617]) : v3
  const v6 = s[78] && s[618] && s[81]
  const v7 = f.aftaleForSelvstaendig !== true && s[619]
  const v8 = s[620] ? (v7 ? Math.min(s[616], v4) : s[616]) : v4
  const v9 = s[620] ? (v7 ? Math.max(s[617], v5) : s[617]) : v5
  const v10 = v6 && (s[620] || v7)
  const v11 = s[621] || v10
  const v12 = s[621] ? (v10 ? Math.min(v4, v8) : v4) : v8
  const SDL_43_1 = s[82] ? FIRST_DAY : s[622] ? (v11 ? Math.min(v4, v12) : v4) : v12
  s[1086] = SDL_43_1
  const v14 = s[621] ? (v10 ? Math.max(v5, v9) : v5) : v9
  const SDL_43_1_hoej = s[82] ? NEVER : s[622] ? (v11 ? Math.max(v5, v14) : v5) : v14
  s[1087] = SDL_43_1_hoej
  const SDL_43_1_er = s[103] && (s[82] || s[622] || s[621] || v10)
  s[1088] = SDL_43_1_er
  const SDL_43_1_ir = s[103] && (s[82] || s[623] || s[624] || v6 && (s[625] || f.aftaleForSelvstaendig !== true && s[626]) || s[83]) || s[105]
  s[1089] = SDL_43_1_ir
  // SDL.43.5: Den for sene anmeldelse undskyldes (SDL § 43, stk. 5)
  const v18 = f.selvstaendigAnmeldt ?? FIRST_DAY
  const v19 = f.selvstaendigAnmeldt ?? 84005 /* 2199-12-31 */
  const v20 = s[78] && s[577] < v19
  const v21 = v20 || f.undskyldendeForhold !== true
  const v22 = s[78] && s[574] >= v18 || s[28]
  const v23 = v22 && f.undskyldendeForhold !== false
  const v24 = s[78] && s[99] && s[77] <= 15111 /* 2011-05-17 */
  s[651] = v24
  const v25 = s[78] && s[80] >= 15112 /* 2011-05-18 */ && s[77] <= 15207 /* 2011-08-21 */
  s[652] = v25
  const v26 = v20 || f.undskyldendeForhold !== true && f.nemrefusionNede !== true
  const v27 = v22 && (f.undskyldendeForhold !== false || f.nemrefusionNede !== false)
  const v28 = s[78] && s[80] >= 15208 /* 2011-08-22 */ && s[81]
  s[653] = v28
  const SDL_43_5 = s[103] && (s[82] || s[100] && v23 || v24 && v23 || v25 && v27 || v28 && v27)
  s[1097] = SDL_43_5
  const SDL_43_5_nej = s[103] && (s[82] || s[100] && v21 || v24 && v21 || v25 && v26 || v28 && v26)
  s[1098] = SDL_43_5_nej
  const SDL_43_5_ir = s[103] && s[91] || s[105]
  s[1099] = SDL_43_5_ir
  // SDL.43.4: Kommunen betaler tidligst fra (SDL § 43, stk. 4)
  const v32 = SDL_43_1_er && SDL_43_1_hoej >= v18
  const v33 = SDL_43_1_er && SDL_43_1 < v19
  const v34 = Math.max(s[77], v18)
  const v35 = Math.min(s[80], v19)
  const v36 = SDL_43_5 && s[78]
  const v37 = SDL_43_5_ir && s[78] && v35 >= v34
  const v38 = SDL_43_5_nej || v37
  const v39 = SDL_43_5_nej ? (v37 ? Math.min(v18, v34) : v18) : v34
  const v40 = v36 ? (v38 ? Math.min(s[77], v39) : s[77]) : v39
  const v41 = SDL_43_5_nej ? (v37 ? Math.max(v19, v35) : v19) : v35
  const v42 = v36 ? (v38 ? Math.max(s[80], v41) : s[80]) : v41
  const v43 = v36 || SDL_43_5_nej || v37
  const v44 = SDL_43_5 && s[28] || SDL_43_5_ir && !(s[571] && v18 === v19 && s[78] && (!s[78] || s[77] === v18))
  const v45 = Math.max(s[77], v40)
  const v46 = Math.min(s[80], v42)
  const v47 = v32 && s[78]
  const v48 = v33 && v43
  const v49 = SDL_43_1_ir && s[78] && v43 && v46 >= v45
  const v50 = v48 || v49
  const v51 = v48 ? (v49 ? Math.min(v40, v45) : v40) : v45
  const v52 = v48 ? (v49 ? Math.max(v42, v46) : v42) : v46
  const v53 = v47 || v48 || v49
  const v54 = v32 && s[28] || v33 && v44 || SDL_43_1_ir && s[28] && v44 || SDL_43_1_ir && !(s[571] && (!v43 || !v44 && v40 === v42) && (s[78] && v43 || !s[78] && !v43) && (!s[78] || s[77] === v40))
  const SDL_43_4 = s[82] ? FIRST_DAY : v47 ? (v50 ? Math.min(s[77], v51) : s[77]) : v51
  s[1090] = SDL_43_4
  const SDL_43_4_hoej = s[82] ? NEVER : v47 ? (v50 ? Math.max(s[80], v52) : s[80]) : v52
  s[1091] = SDL_43_4_hoej
  const SDL_43_4_er = s[103] && (s[82] || s[100] && v53 || s[101] && v53)
  s[1092] = SDL_43_4_er
  const SDL_43_4_ir = s[103] && (s[82] || s[100] && v54 || s[101] && v54 || s[83]) || s[105]
  s[1093] = SDL_43_4_ir
  // SDL.43.4.tide: Du meldte dig i tide (SDL § 43, stk. 1)
  const SDL_43_4_tide = s[103] && (s[82] || s[100] && v32 || s[101] && v32)
  s[1094] = SDL_43_4_tide
  const SDL_43_4_tide_nej = s[103] && (s[82] || s[100] && v33 || s[101] && v33)
  s[1095] = SDL_43_4_tide_nej
  const SDL_43_4_tide_ir = s[103] && (s[82] || s[100] && SDL_43_1_ir || s[101] && SDL_43_1_ir || s[83]) || s[105]
  s[1096] = SDL_43_4_tide_ir
  // SDL.51.1: Lediges sygedagpenge pr. uge (SDL § 51)
  const SDL_51_1 = s[12] ? -Infinity : f.dagpengePrUge ?? 0
  s[644] = SDL_51_1
  const SDL_51_1_hoej = s[12] ? Infinity : f.dagpengePrUge ?? 2000000
  s[645] = SDL_51_1_hoej
}

function svar_45(f, s) {
  // SDL.52.1: Selvstændiges sygedagpenge pr. uge ved fuldt fravær (SDL § 52, stk. 1)
  const v0 = f.selvstaendigForsikring === 'ingen'
  const v1 = f.selvstaendigForsikring !== undefined && v0 || !(f.selvstaendigForsikring !== undefined)
  const v2 = f.selvstaendigForsikring !== undefined && !v0 || !(f.selvstaendigForsikring !== undefined)
  const v3 = f.indtaegtSomSelvstaendig ?? 0
  const v4 = f.indtaegtSomSelvstaendig ?? 100000000
  const v5 = s[0] <= 13149 /* 2006-01-01 */ || s[1] >= 20822 /* 2027-01-04 */
  s[636] = v5
  const v6 = v5 ? -Infinity : SATS_22(s[0])
  s[634] = v6
  const v7 = v5 ? Infinity : SATS_22(s[1])
  s[635] = v7
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
  s[1112] = SDL_52_1
  const SDL_52_1_hoej = s[12] ? Infinity : Math.min(v7, v1 ? (v14 ? Math.max(v4, v13) : v4) : v13)
  s[1113] = SDL_52_1_hoej
  const SDL_52_1_er = s[12] || s[108] && v15 || s[107] && v15
  s[1114] = SDL_52_1_er
  const SDL_52_1_ir = s[12] || s[108] && v16 || s[107] && v16
  s[1115] = SDL_52_1_ir
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
  const v32 = s[242] && v26
  const v33 = v32 ? (s[243] ? v30 : Math.min(0, v30)) : 0
  const v34 = v32 ? (s[243] ? v31 : Math.max(0, v31)) : 0
  const v35 = s[627] && v26
  const v36 = s[244] > 2500 && (v32 || !s[243])
  const v37 = v35 ? (v36 ? Math.min(v24, v33) : v24) : v33
  const v38 = v35 ? (v36 ? Math.max(v25, v34) : v25) : v34
  const v39 = s[291] && SDL_52_1_er
  const v40 = s[244] > 0 && (v35 || v36)
  const v41 = v39 || v40
  const v42 = s[291] && SDL_52_1_ir || s[244] > 0 && (s[627] && v27 || s[244] > 2500 && s[242] && v27)
  const SDL_53_3 = s[12] ? -Infinity : v39 ? (v40 ? Math.min(SDL_52_1, v37) : SDL_52_1) : v37
  s[642] = SDL_53_3
  const SDL_53_3_hoej = s[12] ? Infinity : v39 ? (v40 ? Math.max(SDL_52_1_hoej, v38) : SDL_52_1_hoej) : v38
  s[643] = SDL_53_3_hoej
  const SDL_53_3_er = s[12] || s[108] && v41 || s[107] && v41
  s[641] = SDL_53_3_er
  const SDL_53_3_ir = s[12] || s[108] && v42 || s[107] && v42
  s[646] = SDL_53_3_ir
  // SDL.53.2: Beløb som ved fuldt fravær (SDL § 53, stk. 2)
  const v47 = f.ledigUdenLoen !== false || s[104] || f.arbejdsgiverTilbyderDeltid !== true
  const v48 = f.ledigUdenLoen !== true && s[106] && f.arbejdsgiverTilbyderDeltid !== false
  const SDL_53_2 = s[12] || s[108] && v47 || s[107] && v47
  s[639] = SDL_53_2
  const SDL_53_2_nej = s[12] || s[108] && v48 || s[107] && v48
  s[640] = SDL_53_2_nej
  // SDL.50.1: Det højeste beløb pr. time (SDL § 50, stk. 1)
  const v51 = quotient([v6, 100], [3700], 'nærmeste', 1)
  const v52 = quotient([v7, 100], [3700], 'nærmeste', 1)
  const SDL_50_1_er = s[12] || s[7] && !(!v8 && !v5 && v6 === v7)
  s[630] = SDL_50_1_er
  const SDL_50_1 = s[12] ? -Infinity : v8 ? Math.min(v51, v52) : -Infinity
  s[632] = SDL_50_1
  const SDL_50_1_hoej = s[12] ? Infinity : v8 ? Math.max(v51, v52) : Infinity
  s[631] = SDL_50_1_hoej
  const SDL_50_1_ir = s[12] || s[7] && v11
  s[633] = SDL_50_1_ir
}

function svar_46(f, s) {
  // SDL.47.1: Sygedagpenge pr. uge ved fuldt fravær (SDL § 47, stk. 1)
  const v0 = s[628] === s[629]
  const v1 = f.timefortjeneste ?? 0
  const v2 = f.timefortjeneste ?? 1000000
  const v3 = s[630] && v1 < s[631]
  const v4 = v3 || s[628] < 3700
  const v5 = s[630] && v2 >= s[632] || s[633]
  const v6 = v5 && s[629] >= 3700
  const v7 = Math.min(v1, s[632])
  const v8 = Math.min(v2, s[631])
  const v9 = v7 <= -Infinity
  const v10 = quotient([v7, s[628]], [100], 'nærmeste', 1)
  const v11 = quotient([v7, s[629]], [100], 'nærmeste', 1)
  const v12 = quotient([v8, s[628]], [100], 'nærmeste', 1)
  const v13 = quotient([v8, s[629]], [100], 'nærmeste', 1)
  const v14 = !s[630] || !s[633] && v7 === v8
  const v15 = Math.min(s[634], v9 ? -Infinity : Math.min(v13, v12, v10, v11))
  const v16 = Math.min(s[635], v9 ? Infinity : Math.max(v13, v12, v10, v11))
  const v17 = s[633] || v9 || s[636]
  const v18 = v4 && s[630] && !(v9 && v14 && v0)
  const v19 = v6 || v18
  const v20 = v6 && s[636] || v4 && v17
  const v21 = s[78] && s[99] && s[95]
  const SDL_47_1 = s[82] ? -Infinity : v6 ? (v18 ? Math.min(s[634], v15) : s[634]) : v15
  s[1104] = SDL_47_1
  const SDL_47_1_hoej = s[82] ? Infinity : v6 ? (v18 ? Math.max(s[635], v16) : s[635]) : v16
  s[1105] = SDL_47_1_hoej
  const SDL_47_1_er = s[82] || s[100] && v19 || v21 && v19 || s[98] && v19
  s[1106] = SDL_47_1_er
  const SDL_47_1_ir = s[82] || s[100] && v20 || v21 && v20 || s[98] && v20 || s[83]
  s[1107] = SDL_47_1_ir
  // SDL.53.1: Lønmodtagerens sygedagpenge pr. uge (SDL § 53, stk. 1)
  const v26 = Math.max(0, s[637])
  const v27 = Math.max(0, s[638])
  const v28 = v3 || v26 < 3700
  const v29 = v5 && v27 >= 3700
  const v30 = quotient([v7, v26], [100], 'nærmeste', 1)
  const v31 = quotient([v7, v27], [100], 'nærmeste', 1)
  const v32 = quotient([v8, v26], [100], 'nærmeste', 1)
  const v33 = quotient([v8, v27], [100], 'nærmeste', 1)
  const v34 = Math.min(s[634], v9 ? -Infinity : Math.min(v33, v32, v30, v31))
  const v35 = Math.min(s[635], v9 ? Infinity : Math.max(v33, v32, v30, v31))
  const v36 = v28 && s[630] && !(v9 && v14 && v26 === v27)
  const v37 = v29 || v36
  const v38 = v29 ? (v36 ? Math.min(s[634], v34) : s[634]) : v34
  const v39 = v29 ? (v36 ? Math.max(s[635], v35) : s[635]) : v35
  const v40 = v29 && s[636] || v28 && v17
  const v41 = Math.max(SDL_47_1, v38)
  const v42 = Math.min(SDL_47_1_hoej, v39)
  const v43 = s[639] && SDL_47_1_er
  const v44 = s[640] && v37
  const v45 = s[12] && SDL_47_1_er && v37 && v42 >= v41
  const v46 = v44 || v45
  const v47 = v44 ? (v45 ? Math.min(v38, v41) : v38) : v41
  const v48 = v44 ? (v45 ? Math.max(v39, v42) : v39) : v42
  const SDL_53_1_er = s[12] || s[7] && (v43 || v44 || v45)
  s[1118] = SDL_53_1_er
  const SDL_53_1 = s[12] ? -Infinity : v43 ? (v46 ? Math.min(SDL_47_1, v47) : SDL_47_1) : v47
  s[1116] = SDL_53_1
  const SDL_53_1_hoej = s[12] ? Infinity : v43 ? (v46 ? Math.max(SDL_47_1_hoej, v48) : SDL_47_1_hoej) : v48
  s[1117] = SDL_53_1_hoej
  const SDL_53_1_ir = s[12] || s[7] && (s[639] && SDL_47_1_ir || s[640] && v40 || s[12] && SDL_47_1_ir && v40 || s[12] && !((!SDL_47_1_er || !SDL_47_1_ir && SDL_47_1 === SDL_47_1_hoej) && (!v37 || !v40 && v38 === v39) && (SDL_47_1_er && v37 || !SDL_47_1_er && !v37) && (!SDL_47_1_er || SDL_47_1 === v38)))
  s[1119] = SDL_53_1_ir
  // SDL.46.1: Sygedagpenge pr. uge (SDL § 46, stk. 1)
  const v53 = s[103] && s[641]
  const v54 = s[105] && SDL_53_1_er
  const v55 = v53 ? (v54 ? Math.min(s[642], SDL_53_1) : s[642]) : SDL_53_1
  const v56 = v53 ? (v54 ? Math.max(s[643], SDL_53_1_hoej) : s[643]) : SDL_53_1_hoej
  const v57 = s[106] && (v53 || v54)
  const SDL_46_1_er = s[12] || s[7] && (s[104] || v57)
  s[1102] = SDL_46_1_er
  const SDL_46_1 = s[12] ? -Infinity : s[104] ? (v57 ? Math.min(s[644], v55) : s[644]) : v55
  s[1100] = SDL_46_1
  const SDL_46_1_hoej = s[12] ? Infinity : s[104] ? (v57 ? Math.max(s[645], v56) : s[645]) : v56
  s[1101] = SDL_46_1_hoej
  const SDL_46_1_ir = s[12] || s[7] && (s[104] && s[12] || s[106] && (s[103] && s[646] || s[105] && SDL_53_1_ir))
  s[1103] = SDL_46_1_ir
  // SDL.47.1.3: Sygedagpenge pr. uge fra arbejdsgiveren (SDL § 47, stk. 1)
  const v62 = Math.min(s[632], f.timeloenHosArbejdsgiveren ?? 0)
  const v63 = Math.min(s[631], f.timeloenHosArbejdsgiveren ?? 1000000)
  const v64 = v62 <= -Infinity
  const v65 = quotient([v62, s[628]], [100], 'nærmeste', 1)
  const v66 = quotient([v62, s[629]], [100], 'nærmeste', 1)
  const v67 = quotient([v63, s[628]], [100], 'nærmeste', 1)
  const v68 = quotient([v63, s[629]], [100], 'nærmeste', 1)
  const v69 = s[630] && !(v64 && (!s[630] || !s[633] && v62 === v63) && v0)
  const v70 = s[633] || v64
  const SDL_47_1_3 = s[82] ? -Infinity : v64 ? -Infinity : Math.min(v68, v67, v65, v66)
  s[1108] = SDL_47_1_3
  const SDL_47_1_3_hoej = s[82] ? Infinity : v64 ? Infinity : Math.max(v68, v67, v65, v66)
  s[1109] = SDL_47_1_3_hoej
  const SDL_47_1_3_er = s[82] || s[100] && v69 || s[101] && v69
  s[1110] = SDL_47_1_3_er
  const SDL_47_1_3_ir = s[82] || s[100] && v70 || s[101] && v70 || s[83]
  s[1111] = SDL_47_1_3_ir
  // SDL.54.1: Refusion til arbejdsgiveren (SDL § 54, stk. 1)
  const v75 = s[647] && s[1] >= s[648]
  const v76 = s[87] || s[590] || (s[647] && s[0] < s[649] || s[395] || s[650] && s[91]) && (s[93] || f.aftaleMedArbejdsgiver !== true || s[78] && s[0] < s[80])
  const v77 = s[86] && s[589] && ((v75 || s[650]) && s[521] && (v75 || s[392]) || s[390] && f.aftaleMedArbejdsgiver !== false && (s[78] && s[1] >= s[77] || s[28]))
  const SDL_54_1 = s[82] || s[100] && v77 || s[101] && v77
  s[1120] = SDL_54_1
  const SDL_54_1_nej = s[82] || s[100] && v76 || s[101] && v76
  s[1121] = SDL_54_1_nej
}

function svar_47(f, s) {
  // SDL.59.6: Refusion trods for sen anmeldelse (SDL § 59, stk. 6)
  const v0 = f.refusionskravFremsat ?? FIRST_DAY
  const v1 = f.refusionskravFremsat ?? 84005 /* 2199-12-31 */
  const v2 = s[78] && s[577] < v1
  const v3 = v2 || f.skyldesLoenmodtageren !== true && f.forkertVejledning !== true && f.saerligeOmstaendighederForRefusion !== true
  const v4 = s[78] && s[574] >= v0 || s[28]
  const v5 = v4 && (f.skyldesLoenmodtageren !== false || f.forkertVejledning !== false || f.saerligeOmstaendighederForRefusion !== false)
  const v6 = v2 || f.nemrefusionNede !== true && f.skyldesLoenmodtageren !== true && f.forkertVejledning !== true && f.saerligeOmstaendighederForRefusion !== true
  const v7 = v4 && (f.nemrefusionNede !== false || f.skyldesLoenmodtageren !== false || f.forkertVejledning !== false || f.saerligeOmstaendighederForRefusion !== false)
  const SDL_59_6 = s[86] && (s[82] || s[100] && v5 || s[651] && v5 || s[652] && v7 || s[653] && v7)
  s[1126] = SDL_59_6
  const SDL_59_6_nej = s[86] && (s[82] || s[100] && v3 || s[651] && v3 || s[652] && v6 || s[653] && v6)
  s[1127] = SDL_59_6_nej
  // SDL.59.2: Refusion tidligst fra (SDL § 59, stk. 2-5)
  const v10 = f.arbejdsgiverAnmeldt ?? FIRST_DAY
  const v11 = f.arbejdsgiverAnmeldt ?? 84005 /* 2199-12-31 */
  const v12 = s[78] && s[654] < v11
  const v13 = s[78] && s[655] >= v10 || s[656] || SDL_59_6
  const v14 = SDL_59_6_nej || s[657]
  const v15 = (v12 || s[28]) && (s[658] || s[28]) && v14 && (v12 || s[658] || SDL_59_6_nej)
  const v16 = s[28] && s[657]
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
  const v33 = s[78] && s[598] < v11
  const v34 = s[78] && s[26] >= shiftDays(s[77], 30)
  const v35 = s[78] && s[600] >= v10 || s[78] && s[27] < shiftDays(s[80], 30) || SDL_59_6
  const v36 = (v33 || s[28]) && (v34 || s[28]) && v14 && (v33 || v34 || SDL_59_6_nej)
  const v37 = v36 || v24
  const v38 = v36 ? v26 : v21
  const v39 = v36 ? v29 : v22
  const v40 = s[100] && v32
  const v41 = s[582] && v32
  const v42 = s[603] && (v35 || v36 || v24)
  const v43 = s[604] || v42
  const v44 = s[604] ? FIRST_DAY : v35 ? (v37 ? Math.min(v17, v38) : v17) : v38
  const v45 = v41 || v43
  const v46 = v41 ? (v43 ? Math.min(v28, v44) : v28) : v44
  const SDL_59_2 = s[82] ? FIRST_DAY : v40 ? (v45 ? Math.min(v28, v46) : v28) : v46
  s[1122] = SDL_59_2
  const v48 = s[604] ? NEVER : v35 ? (v37 ? Math.max(v18, v39) : v18) : v39
  const v49 = v41 ? (v43 ? Math.max(v31, v48) : v31) : v48
  const SDL_59_2_hoej = s[82] ? NEVER : v40 ? (v45 ? Math.max(v31, v49) : v31) : v49
  s[1123] = SDL_59_2_hoej
  const SDL_59_2_er = s[86] && (s[82] || v40 || v41 || s[604] || v42)
  s[1124] = SDL_59_2_er
  const SDL_59_2_ir = s[86] && (s[82] || s[100] && v23 || s[582] && v23 || s[604] || s[603] && v23 || s[83]) || s[87]
  s[1125] = SDL_59_2_ir
}

function svar_48(f, s) {
  const v0 = s[213] ? 4 : 0
  s[675] = v0
  const v1 = (s[2] ? 1 : 0) + (s[659] ? 4 : 0)
  s[680] = v1
  const v2 = s[660] ? 4 : 0
  s[685] = v2
  const v3 = s[661] ? 2 : 0
  s[689] = v3
  const v4 = s[662] ? 4 : 0
  s[690] = v4
  const v5 = s[12] ? 4 : 0
  s[700] = v5
  const v6 = (s[663] ? 1 : 0) + (s[664] ? 2 : 0) + v5
  s[691] = v6
  const v7 = s[665] ? 4 : 0
  s[725] = v7
  const v8 = f.ressourceforloebErBevilget !== false ? 1 : 0
  s[751] = v8
  const v9 = s[177] ? 4 : 0
  s[760] = v9
  const v10 = v8 + v9
  s[742] = v10
  const v11 = s[164] ? 4 : 0
  s[748] = v11
  const v12 = s[666] ? 4 : 0
  s[752] = v12
  const v13 = f.revalideringErBevilget !== false ? 1 : 0
  s[772] = v13
  const v14 = s[363] ? 4 : 0
  s[782] = v14
  const v15 = s[296] ? 4 : 0
  s[799] = v15
  const v16 = s[667] ? 4 : 0
  s[837] = v16
  const v17 = (s[337] ? 1 : 0) + v16
  s[824] = v17
  const v18 = s[668] ? 1 : 0
  s[829] = v18
  const v19 = (s[116] ? 1 : 0) + v15
  s[842] = v19
  const v20 = s[91] ? 4 : 0
  s[896] = v20
  const v21 = s[28] ? 4 : 0
  s[897] = v21
  const v22 = s[657] ? 4 : 0
  s[917] = v22
  const v23 = s[669] ? 1 : 0
  s[953] = v23
  const v24 = 1 + v5
  s[958] = v24
  const v25 = s[670] ? 1 : 0
  s[978] = v25
  const v26 = s[60] ? 4 : 0
  s[1015] = v26
  const v27 = s[62] ? 4 : 0
  s[1016] = v27
  const v28 = s[671] ? 4 : 0
  s[1020] = v28
}

export function svar(f) {
  const s = new Array(1128)
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
  svar_44(f, s)
  svar_45(f, s)
  svar_46(f, s)
  svar_47(f, s)
  svar_48(f, s)
  return { ALF_62_3: s[508], ALF_62_3_hoej: s[509], ALF_62_3_kan: (s[507] ? 1 : 0) + (s[510] ? 4 : 0), BEK937_27_kan: (s[672] ? 1 : 0) + (s[673] ? 2 : 0) + (s[674] ? 4 : 0), FERIEBEK_2_kan: (s[320] ? 1 : 0) + (s[319] ? 2 : 0) + s[675], FERIEBEK_2_6_kan: (s[676] ? 3 : 0) + (s[677] ? 4 : 0), LAB_31_3: s[678], LAB_31_3_hoej: s[679], LAB_31_3_kan: s[680], LAB_31_3_vindue: s[681], LAB_31_3_vindue_hoej: s[682], LAB_31_3_vindue_kan: s[680], LAB_33_3_kan: (s[683] ? 1 : 0) + (s[684] ? 2 : 0) + s[685], LAB_36_3_kan: (s[686] ? 1 : 0) + (s[687] ? 2 : 0) + s[685], LAB_36_3_ressourceforloeb_kan: (s[688] ? 1 : 0) + s[689] + s[690], LAB_43_kan: s[691], LAB_44_1_kan: (s[692] ? 1 : 0) + (s[693] ? 2 : 0) + (s[694] ? 4 : 0), LAB_45_1_kan: (s[695] ? 1 : 0) + (s[696] ? 2 : 0) + (s[697] ? 4 : 0), LAB_107_1_kan: (s[698] ? 1 : 0) + (s[699] ? 2 : 0) + s[700], LAB_108_2_kan: (s[701] ? 1 : 0) + (s[702] ? 2 : 0) + s[685], LAB_109_1_kan: (s[703] ? 1 : 0) + (s[704] ? 2 : 0) + (s[705] ? 4 : 0), LAB_109_1_frist: s[706], LAB_109_1_frist_hoej: s[707], LAB_109_1_frist_kan: (s[148] ? 1 : 0) + (s[708] ? 4 : 0), LAB_109_2_kraft_kan: (s[709] ? 1 : 0) + (s[710] ? 2 : 0) + (s[711] ? 4 : 0), LAB_110_1: s[712], LAB_110_1_hoej: s[713], LAB_110_1_kan: (s[714] ? 1 : 0) + (s[715] ? 4 : 0), LAB_110_2_kan: (s[716] ? 1 : 0) + (s[717] ? 2 : 0) + (s[718] ? 4 : 0), LAB_111_1: s[719], LAB_111_1_hoej: s[720], LAB_111_1_kan: (s[721] ? 1 : 0) + (s[722] ? 4 : 0), LAB_111_2_kan: (s[723] ? 1 : 0) + (s[724] ? 2 : 0) + s[725], LAB_111_3: s[726], LAB_111_3_hoej: s[727], LAB_111_3_kan: (s[728] ? 1 : 0) + (s[729] ? 4 : 0), LAB_111_4_kan: (s[730] ? 1 : 0) + (s[731] ? 2 : 0) + s[725], LAB_112_1_kan: (s[732] ? 1 : 0) + (s[733] ? 2 : 0) + (s[734] ? 4 : 0), LAB_112_2_kan: (s[735] ? 1 : 0) + (s[736] ? 2 : 0) + s[700], LAB_112_3_kan: (s[737] ? 1 : 0) + (s[738] ? 2 : 0) + s[700], LAB_112_3_igang_kan: (s[739] ? 1 : 0) + s[689] + s[690], LAB_113_2: s[740], LAB_113_2_hoej: s[741], LAB_113_2_kan: s[742], LAB_113_2_team_kan: (s[743] ? 1 : 0) + (s[744] ? 2 : 0) + (s[745] ? 4 : 0), LAB_113_3_kan: (s[746] ? 1 : 0) + (s[747] ? 2 : 0) + s[748], LAB_113_4: s[749], LAB_113_4_hoej: s[750], LAB_113_4_kan: s[751] + s[752], LAB_113_4_ydelse_kan: (s[753] ? 1 : 0) + (s[754] ? 2 : 0) + s[752], LAB_113a_kan: (s[755] ? 1 : 0) + (s[756] ? 2 : 0) + (s[757] ? 4 : 0), LAB_114_1: s[173], LAB_114_1_hoej: s[176], LAB_114_1_kan: s[742], LAB_114_1_plan_kan: (s[758] ? 1 : 0) + (s[759] ? 2 : 0) + s[760], LAB_114_3: s[761], LAB_114_3_hoej: s[762], LAB_114_3_kan: 1 + (s[763] ? 4 : 0), LAB_114_3_igang_kan: (s[764] ? 1 : 0) + s[689] + s[690], LAB_114_4: s[765], LAB_114_4_hoej: s[766], LAB_114_4_kan: s[751] + (s[767] ? 4 : 0), LAB_115_1_kan: (s[768] ? 1 : 0) + (s[769] ? 2 : 0) + s[700], LAB_142_1_kan: (s[770] ? 1 : 0) + (s[771] ? 2 : 0) + s[700], LAB_144_kan: (s[368] ? 1 : 0) + (s[369] ? 2 : 0) + s[700], LAB_145_1: s[190], LAB_145_1_hoej: s[189], LAB_145_1_kan: s[772] + (s[196] ? 4 : 0), LAB_145_1_plan_kan: (s[773] ? 1 : 0) + (s[774] ? 2 : 0) + (s[775] ? 4 : 0), LAB_145_2_kan: (s[776] ? 1 : 0) + (s[777] ? 2 : 0) + (s[191] ? 4 : 0), LAB_146_kan: (s[778] ? 1 : 0) + (s[779] ? 2 : 0) + s[700], LAS_50_kan: (s[780] ? 1 : 0) + (s[781] ? 2 : 0) + s[782], LAS_68_2: s[209], LAS_68_2_hoej: s[210], LAS_68_2_kan: (s[211] ? 1 : 0) + (s[212] ? 4 : 0), LAS_68_4: s[226], LAS_68_4_hoej: s[224], LAS_68_4_kan: (s[228] ? 1 : 0) + (s[230] ? 4 : 0), LAS_68_5_kan: (s[783] ? 1 : 0) + (s[784] ? 2 : 0) + (s[785] ? 4 : 0), LAS_68a_1: s[786], LAS_68a_1_hoej: s[787], LAS_68a_1_kan: (s[788] ? 1 : 0) + (s[789] ? 4 : 0), LAS_68a_1_tid_kan: (s[790] ? 1 : 0) + (s[216] ? 2 : 0) + s[675], LAS_68a_2: s[227], LAS_68a_2_hoej: s[225], LAS_68a_2_kan: (s[229] ? 1 : 0) + (s[231] ? 4 : 0), LAS_68a_3: s[219], LAS_68a_3_hoej: s[218], LAS_68a_3_kan: (s[220] ? 1 : 0) + (s[221] ? 4 : 0), LAS_69j_2: s[237], LAS_69j_2_hoej: s[238], LAS_69j_2_kan: (s[239] ? 1 : 0) + (s[240] ? 4 : 0), LAS_69j_2_bidrag: s[791], LAS_69j_2_bidrag_hoej: s[792], LAS_69j_2_bidrag_kan: (s[793] ? 1 : 0) + (s[794] ? 4 : 0), LAS_69j_4: s[307], LAS_69j_4_hoej: s[305], LAS_69j_4_kan: (s[309] ? 1 : 0) + (s[311] ? 4 : 0), LAS_69j_5: s[308], LAS_69j_5_hoej: s[306], LAS_69j_5_kan: (s[310] ? 1 : 0) + (s[312] ? 4 : 0), LAS_69j_5_modtager_kan: (s[795] ? 1 : 0) + (s[796] ? 2 : 0) + (s[797] ? 4 : 0), LAS_69j_5_tid_kan: (s[798] ? 1 : 0) + (s[255] ? 2 : 0) + s[799], LAS_69j_7_kan: (s[298] ? 1 : 0) + (s[297] ? 2 : 0) + s[799], LAS_69j_8_kan: (s[301] ? 1 : 0) + (s[300] ? 2 : 0) + (s[299] ? 4 : 0), LAS_69j_9: s[292], LAS_69j_9_hoej: s[293], LAS_69j_9_kan: (s[294] ? 1 : 0) + (s[295] ? 4 : 0), LAS_69j_10: s[258], LAS_69j_10_hoej: s[257], LAS_69j_10_kan: (s[259] ? 1 : 0) + (s[260] ? 4 : 0), LAS_69j_11_kan: (s[800] ? 1 : 0) + (s[801] ? 2 : 0) + (s[802] ? 4 : 0), LAS_69j_13_kan: (s[303] ? 1 : 0) + (s[304] ? 2 : 0) + (s[302] ? 4 : 0), LAS_69j_15_kan: (s[321] ? 1 : 0) + (s[322] ? 2 : 0) + s[799], LAS_69j_udbetales: s[803], LAS_69j_udbetales_hoej: s[804], LAS_69j_udbetales_kan: (s[805] ? 1 : 0) + (s[806] ? 4 : 0), LAS_69k_1_kan: (s[807] ? 1 : 0) + (s[808] ? 2 : 0) + s[799], LAS_69k_2_kan: (s[809] ? 1 : 0) + (s[810] ? 2 : 0) + (s[811] ? 4 : 0), LAS_69k_5_kan: (s[812] ? 1 : 0) + (s[813] ? 2 : 0) + s[799], LAS_69k_6: s[814], LAS_69k_6_hoej: s[815], LAS_69k_6_kan: (s[816] ? 1 : 0) + (s[817] ? 4 : 0), LAS_69k_6_aftale_kan: (s[818] ? 1 : 0) + (s[819] ? 2 : 0) + s[675], LAS_69k_6_senest: s[820], LAS_69k_6_senest_hoej: s[821], LAS_69k_6_senest_kan: (s[9] ? 1 : 0) + s[675], LAS_69l_1_kan: (s[324] ? 1 : 0) + (s[323] ? 2 : 0) + (s[325] ? 4 : 0), LAS_69l_3: s[822], LAS_69l_3_hoej: s[823], LAS_69l_3_kan: s[824], LAS_69m_2: s[825], LAS_69m_2_hoej: s[826], LAS_69m_2_kan: (s[827] ? 1 : 0) + (s[828] ? 4 : 0), LAS_69n_1: s[327], LAS_69n_1_hoej: s[328], LAS_69n_1_kan: (s[326] ? 1 : 0) + (s[329] ? 4 : 0), LAS_69o_1_kan: s[829] + (s[830] ? 2 : 0) + (s[831] ? 4 : 0), LAS_69o_2: s[832], LAS_69o_2_hoej: s[833], LAS_69o_2_kan: s[829] + (s[834] ? 4 : 0), LAS_69p_1_kan: (s[835] ? 1 : 0) + (s[836] ? 2 : 0) + s[837], LAS_69q_1: s[838], LAS_69q_1_hoej: s[839], LAS_69q_1_kan: s[824], LAS_69t_2: s[840], LAS_69t_2_hoej: s[841], LAS_69t_2_kan: s[842], LAS_69x_3: s[843], LAS_69x_3_hoej: s[844], LAS_69x_3_kan: s[842], LAS_70_1_kan: (s[364] ? 1 : 0) + (s[362] ? 2 : 0) + s[782], LAS_70_1_3_kan: (s[845] ? 1 : 0) + (s[846] ? 2 : 0) + (s[847] ? 4 : 0), LAS_70_4: s[848], LAS_70_4_hoej: s[849], LAS_70_4_kan: (s[850] ? 1 : 0) + (s[851] ? 4 : 0), LAS_71_1: s[852], LAS_71_1_hoej: s[853], LAS_71_1_kan: (s[854] ? 1 : 0) + (s[855] ? 4 : 0), LAS_71_2: s[356], LAS_71_2_hoej: s[357], LAS_71_2_kan: (s[355] ? 1 : 0) + (s[359] ? 4 : 0), LAS_71_2_ung: s[856], LAS_71_2_ung_hoej: s[857], LAS_71_2_ung_kan: (s[349] ? 0 : 1) + (s[858] ? 4 : 0), LAS_71_3: s[859], LAS_71_3_hoej: s[860], LAS_71_3_kan: (s[861] ? 1 : 0) + (s[862] ? 4 : 0), LAS_71_4_kan: (s[352] ? 1 : 0) + (s[353] ? 2 : 0) + (s[354] ? 4 : 0), LAS_71_6_kan: (s[863] ? 1 : 0) + (s[12] ? 2 : 0) + (s[864] ? 4 : 0), LAS_73b_kan: (s[865] ? 1 : 0) + (s[866] ? 2 : 0) + s[782], LAS_73c_1: s[867], LAS_73c_1_hoej: s[868], LAS_73c_1_kan: s[772] + (s[869] ? 4 : 0), LAS_73f_1_kan: (s[870] ? 1 : 0) + (s[871] ? 2 : 0) + s[782], LAS_73f_1_beloeb: s[872], LAS_73f_1_beloeb_hoej: s[873], LAS_73f_1_beloeb_kan: s[772] + s[782], LOB_4_1_kan: (s[874] ? 1 : 0) + (s[875] ? 2 : 0) + s[700], LOB_9_1_kan: (s[876] ? 1 : 0) + (s[877] ? 2 : 0) + (s[878] ? 4 : 0), LOB_10_1_kan: (s[879] ? 1 : 0) + (s[880] ? 2 : 0) + s[700], LOB_15a_1_kan: s[691], LOV1750_21_8_kan: (s[163] ? 1 : 0) + (s[162] ? 2 : 0) + s[748], LOV1750_21_revalidering_kan: (s[881] ? 1 : 0) + (s[343] ? 2 : 0) + s[782], LSP_18_2_kan: (s[882] ? 1 : 0) + (s[883] ? 2 : 0) + (s[884] ? 4 : 0), PLANBEK_2_1_kan: (s[885] ? 1 : 0) + (s[886] ? 2 : 0) + s[700], REFUSIONSBEK_2: s[887], REFUSIONSBEK_2_hoej: s[888], REFUSIONSBEK_2_kan: (s[889] ? 1 : 0) + (s[890] ? 4 : 0), SDL_2_kan: (s[891] ? 1 : 0) + (s[892] ? 2 : 0) + (s[893] ? 4 : 0), SDL_2_1_kan: (s[894] ? 1 : 0) + (s[895] ? 2 : 0) + s[896], SDL_3_kan: (s[394] ? 1 : 0) + (s[396] ? 2 : 0) + s[700], SDL_6_1: s[77], SDL_6_1_hoej: s[80], SDL_6_1_kan: (s[78] ? 1 : 0) + s[897], SDL_7_1_kan: (s[109] ? 1 : 0) + (s[115] ? 2 : 0) + s[700], SDL_7_1_ferie_kan: (s[12] ? 1 : 0) + (s[898] ? 2 : 0) + s[700], SDL_7_1_ferieaftale_kan: (s[899] ? 1 : 0) + (s[900] ? 2 : 0) + s[700], SDL_7_1_genoptagelse: s[901], SDL_7_1_genoptagelse_hoej: s[902], SDL_7_1_genoptagelse_kan: (f.ferieAftalt !== false ? 1 : 0) + (s[903] ? 4 : 0), SDL_7_1_ny_kan: (s[904] ? 1 : 0) + (s[905] ? 2 : 0) + s[700], SDL_7_2_kan: (s[906] ? 1 : 0) + (s[907] ? 2 : 0) + s[700], SDL_7_3: s[908], SDL_7_3_hoej: s[909], SDL_7_3_kan: (s[910] ? 1 : 0) + (s[911] ? 4 : 0), SDL_7_5_kan: (s[912] ? 1 : 0) + (s[913] ? 2 : 0) + s[700], SDL_7a_1: s[914], SDL_7a_1_hoej: s[915], SDL_7a_1_kan: (s[916] ? 1 : 0) + s[917], SDL_7c_kan: (s[424] ? 1 : 0) + (s[425] ? 2 : 0) + (s[426] ? 4 : 0), SDL_10a_kan: (s[918] ? 1 : 0) + (s[919] ? 2 : 0) + s[700], SDL_11_3: s[920], SDL_11_3_hoej: s[921], SDL_11_3_kan: 1 + (s[922] ? 4 : 0), SDL_11a_1_kan: (s[923] ? 1 : 0) + (s[924] ? 2 : 0) + (s[925] ? 4 : 0), SDL_12_1_1_kan: (s[423] ? 1 : 0) + (s[421] ? 2 : 0) + (s[422] ? 4 : 0), SDL_12_1_2_kan: (s[458] ? 1 : 0) + (s[457] ? 2 : 0) + (s[456] ? 4 : 0), SDL_12_1_3_kan: (s[926] ? 1 : 0) + (s[927] ? 2 : 0) + s[700], SDL_13b_1: s[928], SDL_13b_1_hoej: s[929], SDL_13b_1_kan: (s[930] ? 1 : 0) + (s[931] ? 4 : 0), SDL_13b_1_antal: s[932], SDL_13b_1_antal_hoej: s[933], SDL_13b_1_antal_kan: (s[934] ? 1 : 0) + (s[935] ? 4 : 0), SDL_13b_1_naeste: s[936], SDL_13b_1_naeste_hoej: s[937], SDL_13b_1_naeste_kan: (s[938] ? 1 : 0) + (s[939] ? 4 : 0), SDL_13b_5_kan: (s[940] ? 1 : 0) + (s[941] ? 2 : 0) + (s[942] ? 4 : 0), SDL_13f_1_kan: (s[429] ? 1 : 0) + (s[427] ? 2 : 0) + (s[428] ? 4 : 0), SDL_13f_1_dag: s[943], SDL_13f_1_dag_hoej: s[944], SDL_13f_1_dag_kan: (s[945] ? 1 : 0) + (s[946] ? 4 : 0), SDL_21_1_1_kan: (s[947] ? 1 : 0) + (s[948] ? 2 : 0) + s[700], SDL_21_1_2_kan: (s[949] ? 1 : 0) + (s[950] ? 2 : 0) + s[700], SDL_21_1_3_kan: (s[951] ? 1 : 0) + (s[952] ? 2 : 0) + s[700], SDL_21_4_kan: s[953] + (s[954] ? 2 : 0) + (s[955] ? 4 : 0), SDL_21_4_dag: s[956], SDL_21_4_dag_hoej: s[957], SDL_21_4_dag_kan: s[958], SDL_21_4_fra: s[959], SDL_21_4_fra_hoej: s[960], SDL_21_4_fra_kan: s[953] + (s[961] ? 4 : 0), SDL_21a_kan: (s[962] ? 1 : 0) + (s[963] ? 2 : 0) + s[700], SDL_24_1: s[55], SDL_24_1_hoej: s[126], SDL_24_1_kan: (s[123] ? 1 : 0) + (s[128] ? 4 : 0), SDL_24_1_ophoer: s[964], SDL_24_1_ophoer_hoej: s[965], SDL_24_1_ophoer_kan: (s[966] ? 1 : 0) + (s[967] ? 4 : 0), SDL_24_1_revurdering_kan: (s[968] ? 1 : 0) + (s[969] ? 2 : 0) + (s[970] ? 4 : 0), SDL_24_3: flat(s[23]), SDL_24_3_hoej: flat(s[24]), SDL_24_3_kan: (s[25] ? 1 : 0) + (s[25] && !s[971] ? 2 : 0) + s[897], SDL_24a_1_kan: (s[137] ? 1 : 0) + (s[132] ? 2 : 0) + (s[133] ? 4 : 0), SDL_24a_1_graense_kan: (s[111] ? 1 : 0) + (s[114] ? 2 : 0) + (s[112] ? 4 : 0), SDL_24a_2: s[972], SDL_24a_2_hoej: s[973], SDL_24a_2_kan: (s[974] ? 1 : 0) + (s[975] ? 4 : 0), SDL_24a_6_kan: (s[976] ? 1 : 0) + (s[977] ? 2 : 0) + s[700], SDL_24b_1_kan: s[978] + (s[979] ? 2 : 0) + s[700], SDL_24b_2: s[980], SDL_24b_2_hoej: s[981], SDL_24b_2_kan: s[978] + (s[982] ? 4 : 0), SDL_24c_1_kan: (s[138] ? 1 : 0) + (s[135] ? 2 : 0) + s[700], SDL_25_1: s[124], SDL_25_1_hoej: s[125], SDL_25_1_kan: (s[122] ? 1 : 0) + (s[127] ? 4 : 0), SDL_26_1_kan: (s[983] ? 1 : 0) + (s[984] ? 2 : 0) + (s[985] ? 4 : 0), SDL_26_1_covid: s[526], SDL_26_1_covid_hoej: s[527], SDL_26_1_covid_kan: (s[528] ? 1 : 0) + (s[529] ? 4 : 0), SDL_26_1_fra: s[986], SDL_26_1_fra_hoej: s[987], SDL_26_1_fra_kan: (s[988] ? 1 : 0) + (s[989] ? 4 : 0), SDL_26_1_uger: s[519], SDL_26_1_uger_hoej: s[520], SDL_26_1_uger_kan: (s[518] ? 1 : 0) + s[896], SDL_26_2_kan: (s[990] ? 1 : 0) + (s[991] ? 2 : 0) + (s[992] ? 4 : 0), SDL_26_3_covid: s[993], SDL_26_3_covid_hoej: s[994], SDL_26_3_covid_kan: (s[995] ? 1 : 0) + (s[996] ? 4 : 0), SDL_26a_1_covid: s[997], SDL_26a_1_covid_hoej: s[998], SDL_26a_3_covid: s[532], SDL_26a_3_covid_hoej: s[533], SDL_26a_3_covid_kan: (s[534] ? 1 : 0) + (s[535] ? 4 : 0), SDL_26c_covid: s[537], SDL_26c_covid_hoej: s[538], SDL_26c_covid_kan: (s[536] ? 1 : 0) + (s[539] ? 4 : 0), SDL_26d_covid: s[999], SDL_26d_covid_hoej: s[1000], SDL_26d_covid_kan: (s[1001] ? 1 : 0) + (s[1002] ? 4 : 0), SDL_26f_covid: s[540], SDL_26f_covid_hoej: s[541], SDL_26f_covid_kan: (s[542] ? 1 : 0) + (s[543] ? 4 : 0), SDL_26g_covid: s[1003], SDL_26g_covid_hoej: s[1004], SDL_26g_covid_kan: (s[1005] ? 1 : 0) + (s[1006] ? 4 : 0), SDL_26h_covid: s[1007], SDL_26h_covid_hoej: s[1008], SDL_26h_covid_kan: (s[1009] ? 1 : 0) + (s[1010] ? 4 : 0), SDL_26i_covid: s[1011], SDL_26i_covid_hoej: s[1012], SDL_26i_covid_kan: (s[1013] ? 1 : 0) + (s[1014] ? 4 : 0), SDL_27_1_kan: (s[129] ? 1 : 0) + (s[130] ? 2 : 0) + (s[131] ? 4 : 0), SDL_27_1_1_kan: (s[66] ? 1 : 0) + (s[59] ? 2 : 0) + s[1015], SDL_27_1_2_kan: (s[67] ? 1 : 0) + (s[73] ? 2 : 0) + s[1016], SDL_27_1_2_slut: s[1017], SDL_27_1_2_slut_hoej: s[1018], SDL_27_1_2_slut_kan: (s[1019] ? 1 : 0) + s[1020], SDL_27_1_2_uger: s[1021], SDL_27_1_2_uger_hoej: s[1022], SDL_27_1_2_uger_kan: (s[1023] ? 1 : 0) + s[1016], SDL_27_1_3_kan: (s[68] ? 1 : 0) + (s[74] ? 2 : 0) + s[1016], SDL_27_1_3_slut: s[1024], SDL_27_1_3_slut_hoej: s[1025], SDL_27_1_3_slut_kan: (s[1026] ? 1 : 0) + s[1020], SDL_27_1_3_uger: s[553], SDL_27_1_3_uger_hoej: s[555], SDL_27_1_3_uger_kan: (s[551] ? 1 : 0) + s[1016], SDL_27_1_4_kan: (s[69] ? 1 : 0) + (s[75] ? 2 : 0) + s[1015], SDL_27_1_4_slut: s[1027], SDL_27_1_4_slut_hoej: s[1028], SDL_27_1_4_slut_kan: (s[1029] ? 1 : 0) + (s[1030] ? 4 : 0), SDL_27_1_5_kan: (s[70] ? 1 : 0) + (s[61] ? 2 : 0) + s[1016], SDL_27_1_6_kan: (s[71] ? 1 : 0) + (s[63] ? 2 : 0) + s[1016], SDL_27_1_7_kan: (s[72] ? 1 : 0) + (s[64] ? 2 : 0) + s[1016], SDL_27_1_7_2_kan: (s[1031] ? 1 : 0) + (s[1032] ? 2 : 0) + (s[1033] ? 4 : 0), SDL_27_1_slut: s[1034], SDL_27_1_slut_hoej: s[1035], SDL_27_1_slut_kan: (s[1036] ? 1 : 0) + (s[1037] ? 4 : 0), SDL_29_1_kan: (s[1038] ? 1 : 0) + (s[1039] ? 2 : 0) + (s[1040] ? 4 : 0), SDL_30_kan: (s[90] ? 1 : 0) + (s[93] ? 2 : 0) + s[896], SDL_30_1: s[1041], SDL_30_1_hoej: s[1042], SDL_30_1_kan: (s[1043] ? 1 : 0) + s[896], SDL_30_2_kan: (s[1044] ? 1 : 0) + (s[1045] ? 2 : 0) + s[896], SDL_30_fleksjob_kan: (s[1046] ? 1 : 0) + (s[1047] ? 2 : 0) + (s[1048] ? 4 : 0), SDL_31_1: s[94], SDL_31_1_hoej: s[89], SDL_31_1_kan: (s[88] ? 1 : 0) + (s[92] ? 4 : 0), SDL_32_kan: (s[392] ? 1 : 0) + (s[395] ? 2 : 0) + s[896], SDL_32_1_kan: (s[1049] ? 1 : 0) + (s[1050] ? 2 : 0) + s[896], SDL_33_1: s[648], SDL_33_1_hoej: s[649], SDL_33_1_kan: (s[647] ? 1 : 0) + (s[650] ? 4 : 0), SDL_34_1_kan: (s[1051] ? 1 : 0) + (s[1052] ? 2 : 0) + s[896], SDL_35_2: s[1053], SDL_35_2_hoej: s[1054], SDL_35_2_kan: (s[1055] ? 1 : 0) + (s[1056] ? 4 : 0), SDL_35_3: s[1057], SDL_35_3_hoej: s[1058], SDL_35_3_kan: (s[1059] ? 1 : 0) + (s[1060] ? 4 : 0), SDL_35_3_fra: s[1061], SDL_35_3_fra_hoej: s[1062], SDL_35_3_fra_kan: (s[1063] ? 1 : 0) + (s[1064] ? 4 : 0), SDL_38_1: s[1065], SDL_38_1_hoej: s[1066], SDL_38_1_kan: (s[1067] ? 1 : 0) + (s[1068] ? 4 : 0), SDL_38_7: s[1069], SDL_38_7_hoej: s[1070], SDL_38_7_kan: (s[1071] ? 1 : 0) + (s[1072] ? 4 : 0), SDL_38_7_tide_kan: (s[584] ? 1 : 0) + (s[585] ? 2 : 0) + (s[586] ? 4 : 0), SDL_38_8_kan: (s[1073] ? 1 : 0) + (s[1074] ? 2 : 0) + (s[1075] ? 4 : 0), SDL_40_1: s[1076], SDL_40_1_hoej: s[1077], SDL_40_1_kan: (s[1078] ? 1 : 0) + (s[1079] ? 4 : 0), SDL_40a_1: s[1080], SDL_40a_1_hoej: s[1081], SDL_40a_1_kan: (s[1082] ? 1 : 0) + (s[1083] ? 4 : 0), SDL_41_1: s[512], SDL_41_1_hoej: s[513], SDL_41_1_kan: (s[511] ? 1 : 0) + (s[514] ? 4 : 0), SDL_42_1_kan: (s[1084] ? 1 : 0) + (s[1085] ? 2 : 0) + s[896], SDL_43_1: s[1086], SDL_43_1_hoej: s[1087], SDL_43_1_kan: (s[1088] ? 1 : 0) + (s[1089] ? 4 : 0), SDL_43_4: s[1090], SDL_43_4_hoej: s[1091], SDL_43_4_kan: (s[1092] ? 1 : 0) + (s[1093] ? 4 : 0), SDL_43_4_tide_kan: (s[1094] ? 1 : 0) + (s[1095] ? 2 : 0) + (s[1096] ? 4 : 0), SDL_43_5_kan: (s[1097] ? 1 : 0) + (s[1098] ? 2 : 0) + (s[1099] ? 4 : 0), SDL_46_1: s[1100], SDL_46_1_hoej: s[1101], SDL_46_1_kan: (s[1102] ? 1 : 0) + (s[1103] ? 4 : 0), SDL_47_1: s[1104], SDL_47_1_hoej: s[1105], SDL_47_1_kan: (s[1106] ? 1 : 0) + (s[1107] ? 4 : 0), SDL_47_1_3: s[1108], SDL_47_1_3_hoej: s[1109], SDL_47_1_3_kan: (s[1110] ? 1 : 0) + (s[1111] ? 4 : 0), SDL_50_1: s[632], SDL_50_1_hoej: s[631], SDL_50_1_kan: (s[630] ? 1 : 0) + (s[633] ? 4 : 0), SDL_51_1: s[644], SDL_51_1_hoej: s[645], SDL_51_1_kan: s[958], SDL_52_1: s[1112], SDL_52_1_hoej: s[1113], SDL_52_1_kan: (s[1114] ? 1 : 0) + (s[1115] ? 4 : 0), SDL_53_1: s[1116], SDL_53_1_hoej: s[1117], SDL_53_1_kan: (s[1118] ? 1 : 0) + (s[1119] ? 4 : 0), SDL_53_2_kan: (s[639] ? 1 : 0) + (s[640] ? 2 : 0) + s[700], SDL_53_3: s[642], SDL_53_3_hoej: s[643], SDL_53_3_kan: (s[641] ? 1 : 0) + (s[646] ? 4 : 0), SDL_54_1_kan: (s[1120] ? 1 : 0) + (s[1121] ? 2 : 0) + s[896], SDL_59_2: s[1122], SDL_59_2_hoej: s[1123], SDL_59_2_kan: (s[1124] ? 1 : 0) + (s[1125] ? 4 : 0), SDL_59_6_kan: (s[1126] ? 1 : 0) + (s[1127] ? 2 : 0) + s[917] }
}
