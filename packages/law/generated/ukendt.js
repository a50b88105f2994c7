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

const SATS_23 = (day) => day < 16804 ? (day < 14977 ? (day < 13885 ? (day < 13514 ? 9014 : 9230) : (day < 14249 ? 9500 : (day < 14613 ? 9797 : 10162))) : (day < 15712 ? (day < 15341 ? 10351 : 10649) : (day < 16076 ? 10824 : (day < 16440 ? 11014 : 11176)))) : (day < 18631 ? (day < 17532 ? (day < 17168 ? 11297 : 11473) : (day < 17903 ? 11622 : (day < 18267 ? 11770 : 11905))) : (day < 19723 ? (day < 18995 ? 12054 : (day < 19359 ? 12068 : 12297)) : (day < 20094 ? 12689 : (day < 20458 ? 13149 : 13743))))

const HELLIGDAGE_1 = holidayTable([{"on":{"month":1,"day":1}},{"on":{"easter":-3}},{"on":{"easter":-2}},{"on":{"easter":0}},{"on":{"easter":1}},{"on":{"easter":26},"to":19722},{"on":{"easter":39}},{"on":{"easter":49}},{"on":{"easter":50}},{"on":{"month":12,"day":25}},{"on":{"month":12,"day":26}}], [1, 2, 3, 4, 5, 6])

function svar_1(f, s) {
  // SDL.6.1: Første fraværsdag (SDL § 6, stk. 1)
  const v0 = periods(f.fravaer, (r_fravaer) => r_fravaer.omfang === 'fuldt' || r_fravaer.omfang === 'delvist')
  s[584] = v0
  const v1 = f.fravaer !== undefined ? v0 : NO_DAYS
  s[22] = v1
  const v2 = f.vurderingsdato ?? FIRST_DAY
  s[0] = v2
  const v3 = f.vurderingsdato ?? 84005 /* 2199-12-31 */
  s[1] = v3
  const v4 = runStart(v1, v2)
  const v5 = runStart(v1, v3)
  const v6 = v4 === 2147483647
  const v7 = v5 === 2147483647
  const v8 = !v6 || v7
  const v9 = v2 === v3
  s[65] = v9
  const v10 = v9 || v8
  const v11 = f.fravaer !== undefined && v10
  const v12 = v11 ? v4 : FIRST_DAY
  s[19] = v12
  const v13 = v11 ? v5 : NEVER
  s[20] = v13
  const v14 = v12 <= 13331 /* 2006-07-02 */
  s[29] = v14
  const v15 = v13 >= 13332 /* 2006-07-03 */
  s[18] = v15
  const v16 = v12 <= 2147483646
  s[21] = v16
  const v17 = v15 && v16
  const v18 = periods(f.fravaer, (r_fravaer) => r_fravaer.omfang === 'fuldt')
  const v19 = f.fravaer !== undefined ? v18 : NO_DAYS
  const v20 = f.fravaer !== undefined ? v18 : ALL_DAYS
  const v21 = dayReaching(v20, v12, 1)
  s[743] = v21
  const v22 = dayReaching(v19, v13, 1)
  s[742] = v22
  const v23 = runEnd(v1, v2)
  const v24 = runEnd(v1, v3)
  const v25 = v23 === 2147483647
  const v26 = v24 === 2147483647
  const v27 = v26 && v8
  const v28 = !v25 || v27
  const v29 = v9 || v28
  const v30 = f.fravaer !== undefined && v29
  const v31 = v30 ? v23 : FIRST_DAY
  s[31] = v31
  const v32 = v30 ? v24 : NEVER
  s[30] = v32
  const v33 = v32 >= v21
  const v34 = v31 >= v22
  const v35 = v33 ? v21 : NEVER
  const v36 = v34 ? v22 : NEVER
  const v37 = v13 === NEVER
  s[33] = v37
  const SDL_6_1_er = v14 || v17
  s[92] = SDL_6_1_er
  const SDL_6_1 = v14 ? FIRST_DAY : v35
  s[91] = SDL_6_1
  const SDL_6_1_hoej = v14 ? NEVER : v36
  s[94] = SDL_6_1_hoej
  const SDL_6_1_ir = v14 || v37
  s[32] = SDL_6_1_ir
  // ALF.62.3: Sidste sygedag, a-kassen betaler (ALF § 62, stk. 3)
  const v42 = SDL_6_1_er && SDL_6_1 <= 13331 /* 2006-07-02 */
  s[96] = v42
  const v43 = SDL_6_1_hoej >= 13332 /* 2006-07-03 */
  s[93] = v43
  const v44 = SDL_6_1 <= 15011 /* 2011-02-06 */
  s[414] = v44
  const v45 = SDL_6_1_er && v43 && v44
  s[101] = v45
  const v46 = SDL_6_1_hoej >= 15012 /* 2011-02-07 */
  s[100] = v46
  const v47 = SDL_6_1 <= 16439 /* 2015-01-04 */
  s[111] = v47
  const v48 = SDL_6_1_er && v46 && v47
  s[691] = v48
  const v49 = SDL_6_1 <= 2147483646
  s[95] = v49
  const v50 = SDL_6_1_er && SDL_6_1_hoej >= 16440 /* 2015-01-05 */ && v49
  s[114] = v50
  const v51 = f.persongruppe === 'ledig'
  const v52 = f.persongruppe !== undefined && v51 || !(f.persongruppe !== undefined)
  s[116] = v52
  const v53 = f.persongruppe !== undefined && !v51 || !(f.persongruppe !== undefined)
  s[118] = v53
  const v54 = shiftDays(SDL_6_1, 13)
  const v55 = shiftDays(SDL_6_1_hoej, 13)
  const v56 = Math.min(v54, f.sidsteDagMedDagpengeret ?? FIRST_DAY)
  const v57 = Math.min(v55, f.sidsteDagMedDagpengeret ?? 84005 /* 2199-12-31 */)
  const v58 = f.dagpengerettenSlutter !== false && SDL_6_1_er
  const v59 = f.dagpengerettenSlutter !== true && SDL_6_1_er
  const v60 = v52 && (v58 || v59)
  const v61 = SDL_6_1_ir || SDL_6_1_er && SDL_6_1_hoej === NEVER
  s[97] = v61
  const v62 = v50 && (v60 || v53)
  const ALF_62_3 = v42 ? FIRST_DAY : v48 || v62 ? (v62 ? (v60 ? (v58 ? (v59 ? Math.min(v54, v56) : v56) : v54) : NEVER) : NEVER) : NEVER
  s[554] = ALF_62_3
  const ALF_62_3_hoej = v42 ? NEVER : v45 ? NEVER : v48 ? NEVER : v53 ? NEVER : v58 ? (v59 ? Math.max(v55, v57) : v57) : v55
  s[555] = ALF_62_3_hoej
  const ALF_62_3_er = v42 || v45 || v48 || v62
  s[553] = ALF_62_3_er
  const ALF_62_3_ir = v42 || v50 && v52 && (f.dagpengerettenSlutter !== false && SDL_6_1_ir || f.dagpengerettenSlutter !== true && SDL_6_1_ir) || v61
  s[556] = ALF_62_3_ir
}

function svar_2(f, s) {
  // BEK937.27: Sygedagpenge under uddannelse (BEK 937/2024 § 27, stk. 1-3)
  const LAB_43_ir = s[0] <= 13331 /* 2006-07-02 */
  s[7] = LAB_43_ir
  const v1 = s[1] >= 13332 /* 2006-07-03 */
  s[4] = v1
  const v2 = s[0] <= 16439 /* 2015-01-04 */
  s[388] = v2
  const v3 = v1 && v2
  s[420] = v3
  const v4 = f.uddannelseUnderSygdom === 'foer'
  const v5 = f.uddannelseUnderSygdom !== undefined && v4 || !(f.uddannelseUnderSygdom !== undefined)
  const v6 = f.uddannelseUnderSygdom !== undefined && !v4 || !(f.uddannelseUnderSygdom !== undefined)
  const v7 = f.uddannelseUnderSygdom === 'begyndt_under'
  const v8 = f.uddannelseUnderSygdom !== undefined && !v7 || !(f.uddannelseUnderSygdom !== undefined) || (f.undervisningstimer ?? 6000) > 600 || f.uddannelsePasserMedBehandling !== true || f.uddannelseUdskyderRevalidering !== false
  const v9 = (f.uddannelseUnderSygdom !== undefined && v7 || !(f.uddannelseUnderSygdom !== undefined)) && (f.undervisningstimer ?? 0) <= 600 && f.uddannelsePasserMedBehandling !== false && f.uddannelseUdskyderRevalidering !== true
  const v10 = s[1] >= 16440 /* 2015-01-05 */
  s[389] = v10
  const v11 = f.uddannelseUnderSygdom === 'opfoelgning'
  const v12 = f.uddannelseUnderSygdom === 'ingen'
  const v13 = f.uddannelseUnderSygdom !== undefined && !v12 || !(f.uddannelseUnderSygdom !== undefined)
  const BEK937_27 = v13 && (LAB_43_ir || v3 && (v5 || v9) || v10 && (v5 || v9 || f.uddannelseUnderSygdom !== undefined && v11 || !(f.uddannelseUnderSygdom !== undefined)))
  s[755] = BEK937_27
  const BEK937_27_nej = v13 && (LAB_43_ir || v3 && v6 && v8 || v10 && v6 && v8 && (f.uddannelseUnderSygdom !== undefined && !v11 || !(f.uddannelseUnderSygdom !== undefined)))
  s[756] = BEK937_27_nej
  const BEK937_27_ir = v13 && LAB_43_ir || f.uddannelseUnderSygdom !== undefined && v12 || !(f.uddannelseUnderSygdom !== undefined)
  s[757] = BEK937_27_ir
  // FERIEBEK.2.6: 12 måneder med løntilskud imellem (BEK 762/2025 § 2, stk. 6)
  const v17 = s[0] <= 15705 /* 2012-12-31 */
  s[5] = v17
  const LAS_69k_6_senest_er = s[1] >= 15706 /* 2013-01-01 */
  s[6] = LAS_69k_6_senest_er
  const v19 = s[0] >= 15706 /* 2013-01-01 */
  s[205] = v19
  const v20 = sum(f.ydelsesperioder, (r_ydelsesperioder) => r_ydelsesperioder.slags === 'loentilskud' ? 1 : 0)
  const FERIEBEK_2_6 = LAS_69k_6_senest_er && (f.ydelsesperioder !== undefined ? v20 : Infinity) > 0 && (v17 || LAS_69k_6_senest_er)
  s[759] = FERIEBEK_2_6
  const FERIEBEK_2_6_ir = FERIEBEK_2_6 || !v19 || (f.ydelsesperioder !== undefined ? v20 : 0) <= 0
  s[760] = FERIEBEK_2_6_ir
  // FERIEBEK.2: 12 sammenhængende måneder med ressourceforløbsydelse (BEK 762/2025 § 2, stk. 1-8)
  const v23 = s[0] <= 16070 /* 2013-12-31 */
  s[219] = v23
  const v24 = LAS_69k_6_senest_er && v23
  const v25 = periods(f.ydelsesperioder, (r_ydelsesperioder) => r_ydelsesperioder.slags === 'ressourceforloebsydelse' || r_ydelsesperioder.slags === 'ferie')
  const v26 = f.ydelsesperioder !== undefined ? v25 : NO_DAYS
  const v27 = f.ydelsesperioder !== undefined ? v25 : ALL_DAYS
  const v28 = monthStart(shiftDays(monthStart(shiftDays(s[0], 1)), -1))
  const v29 = monthStart(shiftDays(monthStart(shiftDays(s[1], 1)), -1))
  const v30 = periods(f.ydelsesperioder, (r_ydelsesperioder) => r_ydelsesperioder.slags === 'ressourceforloebsydelse' || r_ydelsesperioder.slags === 'ferie' || r_ydelsesperioder.slags === 'kontanthjaelp' || r_ydelsesperioder.slags === 'revalidering')
  const v31 = f.ydelsesperioder !== undefined ? v30 : NO_DAYS
  const v32 = f.ydelsesperioder !== undefined ? v30 : ALL_DAYS
  const v33 = shiftMonths(v28, -1)
  const v34 = shiftMonths(v29, -1)
  const v35 = shiftMonths(v28, -2)
  const v36 = shiftMonths(v29, -2)
  const v37 = shiftMonths(v28, -3)
  const v38 = shiftMonths(v29, -3)
  const v39 = shiftMonths(v28, -4)
  const v40 = shiftMonths(v29, -4)
  const v41 = shiftMonths(v28, -5)
  const v42 = shiftMonths(v29, -5)
  const v43 = shiftMonths(v28, -6)
  const v44 = shiftMonths(v29, -6)
  const v45 = shiftMonths(v28, -7)
  const v46 = shiftMonths(v29, -7)
  const v47 = shiftMonths(v28, -8)
  const v48 = shiftMonths(v29, -8)
  const v49 = shiftMonths(v28, -9)
  const v50 = shiftMonths(v29, -9)
  const v51 = shiftMonths(v28, -10)
  const v52 = shiftMonths(v29, -10)
  const v53 = shiftMonths(v28, -11)
  const v54 = shiftMonths(v29, -11)
  const v55 = countDays(v27, v28, monthEnd(v29)) >= 1 && countDays(v32, v33, monthEnd(v34)) >= 1 && countDays(v32, v35, monthEnd(v36)) >= 1 && countDays(v32, v37, monthEnd(v38)) >= 1 && countDays(v32, v39, monthEnd(v40)) >= 1 && countDays(v32, v41, monthEnd(v42)) >= 1 && countDays(v32, v43, monthEnd(v44)) >= 1 && countDays(v32, v45, monthEnd(v46)) >= 1 && countDays(v32, v47, monthEnd(v48)) >= 1 && countDays(v32, v49, monthEnd(v50)) >= 1 && countDays(v32, v51, monthEnd(v52)) >= 1 && countDays(v32, v53, monthEnd(v54)) >= 1 || FERIEBEK_2_6
  const v56 = (countDays(v26, v29, monthEnd(v28)) < 1 || countDays(v31, v34, monthEnd(v33)) < 1 || countDays(v31, v36, monthEnd(v35)) < 1 || countDays(v31, v38, monthEnd(v37)) < 1 || countDays(v31, v40, monthEnd(v39)) < 1 || countDays(v31, v42, monthEnd(v41)) < 1 || countDays(v31, v44, monthEnd(v43)) < 1 || countDays(v31, v46, monthEnd(v45)) < 1 || countDays(v31, v48, monthEnd(v47)) < 1 || countDays(v31, v50, monthEnd(v49)) < 1 || countDays(v31, v52, monthEnd(v51)) < 1 || countDays(v31, v54, monthEnd(v53)) < 1) && (FERIEBEK_2_6 || FERIEBEK_2_6_ir)
  const v57 = s[0] <= 16616 /* 2015-06-30 */
  s[201] = v57
  const v58 = s[1] >= 16071 /* 2014-01-01 */ && v57
  const v59 = s[1] >= 16617 /* 2015-07-01 */
  s[202] = v59
  const v60 = s[0] <= 18261 /* 2019-12-31 */
  s[2] = v60
  const v61 = v59 && v60
  const v62 = s[1] >= 18262 /* 2020-01-01 */
  s[3] = v62
  const v63 = s[0] <= 20269 /* 2025-06-30 */
  s[203] = v63
  const v64 = v62 && v63
  const v65 = s[1] >= 20270 /* 2025-07-01 */
  s[204] = v65
  const FERIEBEK_2 = LAS_69k_6_senest_er && (v17 || v24 && v55 || v58 && v55 || v61 && v55 || v64 && v55 || v65 && v55)
  s[328] = FERIEBEK_2
  const FERIEBEK_2_nej = LAS_69k_6_senest_er && (v17 || v24 && v56 || v58 && v56 || v61 && v56 || v64 && v56 || v65 && v56)
  s[327] = FERIEBEK_2_nej
  const v68 = LAS_69k_6_senest_er && v17
  const FERIEBEK_2_ir = v68 || !v19
  s[218] = FERIEBEK_2_ir
}

function svar_3(f, s) {
  // LAB.31.3: Mindste antal samtaler i forløbet (lov 1750/2025 § 1)
  const v0 = s[0] <= 16251 /* 2014-06-30 */
  s[146] = v0
  const LAS_69t_2_er = s[1] >= 16252 /* 2014-07-01 */
  s[130] = LAS_69t_2_er
  const v2 = LAS_69t_2_er && s[2]
  s[162] = v2
  const v3 = s[0] <= 20484 /* 2026-01-31 */
  s[173] = v3
  const v4 = s[3] && v3
  s[168] = v4
  const v5 = s[1] >= 20485 /* 2026-02-01 */
  s[170] = v5
  const v6 = v4 || v5
  s[385] = v6
  const LAB_31_3 = v0 ? -Infinity : v6 ? (v5 ? -Infinity : 4) : 6
  s[761] = LAB_31_3
  const v8 = v5 ? Infinity : 4
  const LAB_31_3_hoej = v0 ? Infinity : v2 ? (v6 ? Math.max(6, v8) : 6) : v8
  s[762] = LAB_31_3_hoej
  const v10 = s[0] >= 16252 /* 2014-07-01 */
  s[241] = v10
  const v11 = f.erIJobafklaring !== true || !v10
  s[161] = v11
  const LAB_31_3_er = f.erIJobafklaring !== false && LAS_69t_2_er
  s[149] = LAB_31_3_er
  const LAB_31_3_ir = LAB_31_3_er && (v0 || v5) || v11
  s[744] = LAB_31_3_ir
  // LAB.31.3.vindue: De første samtaler skal være holdt (lov 1750/2025 § 1)
  const v14 = f.jobafklaringStartede ?? FIRST_DAY
  s[13] = v14
  const v15 = f.jobafklaringStartede ?? 84005 /* 2199-12-31 */
  s[150] = v15
  const v16 = shiftDays(shiftMonths(v14, 6), -1)
  const v17 = shiftDays(shiftMonths(v15, 6), -1)
  const v18 = shiftDays(shiftMonths(v14, 12), -1)
  const v19 = shiftDays(shiftMonths(v15, 12), -1)
  const v20 = f.risikoForFireAar !== false ? (f.risikoForFireAar !== true ? Math.min(v16, v18) : v16) : v18
  const v21 = f.risikoForFireAar !== false ? (f.risikoForFireAar !== true ? Math.max(v17, v19) : v17) : v19
  const v22 = v5 ? FIRST_DAY : v16
  const LAB_31_3_vindue = v0 ? FIRST_DAY : v2 ? (v6 ? Math.min(v20, v22) : v20) : v22
  s[764] = LAB_31_3_vindue
  const v24 = v5 ? NEVER : v17
  const LAB_31_3_vindue_hoej = v0 ? NEVER : v2 ? (v6 ? Math.max(v21, v24) : v21) : v24
  s[765] = LAB_31_3_vindue_hoej
  // LAB.33.3: Kontaktforløb uden kontakt (standby) i jobafklaringsforløb (LAB § 33, stk. 3)
  const LAB_33_3 = LAB_31_3_er && (v0 || v2 && f.kontaktUhensigtsmaessig !== false || s[3] && f.kontaktUhensigtsmaessig !== false)
  s[766] = LAB_33_3
  const LAB_33_3_nej = LAB_31_3_er && (v0 || v2 && f.kontaktUhensigtsmaessig !== true || s[3] && f.kontaktUhensigtsmaessig !== true)
  s[767] = LAB_33_3_nej
  const LAB_36_3_nej = LAB_31_3_er && v0
  s[770] = LAB_36_3_nej
  const LAB_33_3_ir = LAB_36_3_nej || v11
  s[745] = LAB_33_3_ir
  // LAB.36.3: Ret til en koordinerende sagsbehandler (LAB § 36, stk. 3)
  const LAB_36_3 = LAB_31_3_er && (v0 || v2 || s[3])
  s[769] = LAB_36_3
  // LOV1750.21.8: Dit ressourceforløb fortsætter efter de gamle regler (lov 1750/2025 § 21, stk. 8)
  const v31 = s[4] && s[5]
  s[169] = v31
  const v32 = s[6] && v3
  s[215] = v32
  const v33 = f.ressourceforloebErBevilget !== true || (f.ressourceforloebBevilgetDen ?? 84005 /* 2199-12-31 */) > 20484 /* 2026-01-31 */
  s[175] = v33
  const v34 = v5 && f.ressourceforloebErBevilget !== false && (f.ressourceforloebBevilgetDen ?? FIRST_DAY) <= 20484 /* 2026-01-31 */
  s[174] = v34
  const LOV1750_21_8 = f.ressourceforloebErBevilget !== false && (s[7] || v32 || v34)
  s[179] = LOV1750_21_8
  const LOV1750_21_8_nej = f.ressourceforloebErBevilget !== false && (s[7] || v31 || v5 && v33)
  s[178] = LOV1750_21_8_nej
  const LOV1750_21_8_ir = f.ressourceforloebErBevilget !== false && s[7] || f.ressourceforloebErBevilget !== true
  s[180] = LOV1750_21_8_ir
  // LAB.36.3.ressourceforløb: Koordinerende sagsbehandler (LAB § 36, stk. 3)
  const v38 = s[6] && s[2]
  s[198] = v38
  const v39 = v5 && LOV1750_21_8
  s[176] = v39
  const v40 = v5 && LOV1750_21_8_nej
  s[181] = v40
  const v41 = v5 && LOV1750_21_8_ir
  s[182] = v41
  const LAB_36_3_ressourceforloeb = f.ressourceforloebErBevilget !== false && (s[7] || v38 || v4 || v39)
  s[771] = LAB_36_3_ressourceforloeb
  const LAB_36_3_ressourceforloeb_nej = f.ressourceforloebErBevilget !== false && (s[7] || v31 || v40)
  s[746] = LAB_36_3_ressourceforloeb_nej
  const LAB_36_3_ressourceforloeb_ir = f.ressourceforloebErBevilget !== false && (s[7] || v41) || f.ressourceforloebErBevilget !== true
  s[747] = LAB_36_3_ressourceforloeb_ir
  // LAB.43: Samlet beskrivelse (LAB § 43)
  const v45 = s[0] <= 20634 /* 2026-06-30 */
  s[163] = v45
  const v46 = s[1] >= 20635 /* 2026-07-01 */
  s[164] = v46
  const v47 = f.afgoerelsenGaelder === 'fleksjob' || f.afgoerelsenGaelder === 'tilskud_til_selvstaendig' || f.afgoerelsenGaelder === 'foertidspension'
  const v48 = f.afgoerelsenGaelder !== undefined && v47 || !(f.afgoerelsenGaelder !== undefined)
  s[398] = v48
  const v49 = f.afgoerelsenGaelder !== undefined && !v47 || !(f.afgoerelsenGaelder !== undefined)
  s[399] = v49
  const LAB_43 = s[7] || v46 && v48
  s[748] = LAB_43
  const LAB_43_nej = s[7] || s[4] && v45 || v46 && v49
  s[749] = LAB_43_nej
  // LAB.109.2.kraft: Undtagelsen om 8 uger gælder (LAB § 109, stk. 2)
  const v52 = v14 <= 16251 /* 2014-06-30 */
  s[8] = v52
  const v53 = v15 >= 16252 /* 2014-07-01 */
  s[15] = v53
  const v54 = v14 <= 16617 /* 2015-07-01 */
  s[151] = v54
  const v55 = v15 >= 16618 /* 2015-07-02 */ && v14 <= 17125 /* 2016-11-20 */
  s[156] = v55
  const v56 = v15 >= 17126 /* 2016-11-21 */
  s[152] = v56
  const LAB_109_2_kraft = v53 && (v52 || v55 || v56)
  s[789] = LAB_109_2_kraft
  const LAB_109_2_kraft_nej = v53 && (v52 || v53 && v54 || v55)
  s[790] = LAB_109_2_kraft_nej
  const LAB_109_2_kraft_ir = v53 && (v52 || v55) || v14 < 16252 /* 2014-07-01 */
  s[791] = LAB_109_2_kraft_ir
  // LAB.109.1: Sagen om det første forløb skal i rehabiliteringsteamet (lov 1750/2025 § 1)
  const v60 = v14 <= 18261 /* 2019-12-31 */
  s[153] = v60
  const v61 = v53 && v60
  s[9] = v61
  const v62 = v15 >= 18262 /* 2020-01-01 */
  s[10] = v62
  const v63 = v14 <= 20634 /* 2026-06-30 */
  s[11] = v63
  const v64 = v15 >= 20635 /* 2026-07-01 */
  s[12] = v64
  const v65 = f.forventetRask ?? FIRST_DAY
  s[417] = v65
  const v66 = f.forventetRask ?? 84005 /* 2199-12-31 */
  s[147] = v66
  const v67 = shiftDays(v15, 56) >= v65
  s[148] = v67
  const v68 = f.ventesFuldtRask !== false && v67 && (LAB_109_2_kraft || LAB_109_2_kraft_ir) || f.fikTvaerfagligIndsats !== false && f.overgikVedRevurderingen !== false
  const v69 = (f.ventesFuldtRask !== true || shiftDays(v14, 56) < v66 || LAB_109_2_kraft_nej) && (f.fikTvaerfagligIndsats !== true || f.overgikVedRevurderingen !== true)
  const v70 = v62 && v14 <= 20088 /* 2024-12-31 */
  s[154] = v70
  const v71 = v15 >= 20089 /* 2025-01-01 */
  s[155] = v71
  const v72 = v71 && v63
  const v73 = s[0] >= 20635 /* 2026-07-01 */
  s[177] = v73
  const v74 = v46 && v71 && v14 < 20635 /* 2026-07-01 */
  const LAB_109_1 = v53 && (v74 || !(v74 && !(!v73 || v14 < 20089 /* 2025-01-01 */ || v64)) && (v52 || v61 && v69 || v70 && v69 || v72 && f.tvaerfagligtBehovIForloebet !== false))
  s[16] = LAB_109_1
  const LAB_109_1_nej = v53 && (v74 || !(v74 && !(!v73 || v14 < 20089 /* 2025-01-01 */ || v64)) && (v52 || v61 && v68 || v70 && v68 || v72 && f.tvaerfagligtBehovIForloebet !== true || v64))
  s[14] = LAB_109_1_nej
  const LAB_109_1_ir = v53 && (v74 || !(v74 && !(!v73 || v14 < 20089 /* 2025-01-01 */ || v64)) && v52) || v14 < 16252 /* 2014-07-01 */
  s[17] = LAB_109_1_ir
}

function svar_4(f, s) {
  // LAB.44.1: Planens forberedende del skal laves før teamet (lov 1750/2025 § 1)
  const v0 = s[8] || s[9] || s[10] && s[11] || s[12]
  const v1 = s[8] || s[12]
  const v2 = s[13] < 16252 /* 2014-07-01 */ || s[14]
  s[158] = v2
  const LAB_109_1_frist_er = s[15] && (s[16] || s[17])
  s[157] = LAB_109_1_frist_er
  const LAB_44_1 = LAB_109_1_frist_er && v0
  s[775] = LAB_44_1
  const LAB_44_1_nej = LAB_109_1_frist_er && v1
  s[776] = LAB_44_1_nej
  const LAB_44_1_ir = LAB_44_1_nej || v2
  s[777] = LAB_44_1_ir
  // LAB.45.1: Du skal have planens indsatsdel (lov 1750/2025 § 1)
  const LAB_45_1 = s[15] && v0
  s[778] = LAB_45_1
  const LAB_45_1_nej = s[15] && v1
  s[779] = LAB_45_1_nej
  const LAB_45_1_ir = LAB_45_1_nej || s[13] < 16252 /* 2014-07-01 */
  s[780] = LAB_45_1_ir
  // SDL.7.2: Det mindste fravær (SDL § 7, stk. 2)
  const v10 = s[0] <= 15011 /* 2011-02-06 */
  s[469] = v10
  const v11 = s[4] && v10
  s[120] = v11
  const v12 = f.persongruppe === 'loenmodtager'
  const SDL_53_1_timer_er = f.persongruppe !== undefined && v12 || !(f.persongruppe !== undefined)
  s[103] = SDL_53_1_timer_er
  const v14 = f.persongruppe !== undefined && !v12 || !(f.persongruppe !== undefined)
  s[102] = v14
  const v15 = f.timerDuKanArbejde ?? 0
  const v16 = f.timerDuKanArbejde ?? 16800
  const v17 = v15 <= 0
  const v18 = f.normalTimerPrUge ?? 0
  s[682] = v18
  const v19 = f.normalTimerPrUge ?? 16800
  s[683] = v19
  const v20 = v18 - v16
  s[692] = v20
  const v21 = v19 - v15
  s[693] = v21
  const v22 = v17 || v21 >= 400
  const v23 = !(v17 && v15 === v16) && v20 < 400
  const v24 = f.persongruppe === 'selvstaendig'
  const v25 = f.persongruppe !== undefined && v24
  const v26 = v25 || !(f.persongruppe !== undefined)
  s[115] = v26
  const v27 = f.persongruppe !== undefined && !v24
  const v28 = v27 || !(f.persongruppe !== undefined)
  s[117] = v28
  const v29 = f.andelAfArbejdetDuKan ?? 0
  s[246] = v29
  const v30 = f.andelAfArbejdetDuKan ?? 10000
  s[249] = v30
  const v31 = v29 <= 5000
  s[247] = v31
  const v32 = v30 <= 5000
  s[248] = v32
  const v33 = v28 || !v32
  const v34 = v26 && v31
  const v35 = f.persongruppe === 'ledig' || f.persongruppe === 'ingen'
  const v36 = f.persongruppe !== undefined && v35 || !(f.persongruppe !== undefined)
  const v37 = f.persongruppe !== undefined && !v35 || !(f.persongruppe !== undefined)
  const v38 = SDL_53_1_timer_er && v22 || v34 || v36
  const v39 = (v14 || v23) && v33 && v37
  const v40 = s[1] >= 15012 /* 2011-02-07 */
  s[119] = v40
  const v41 = v40 && s[5]
  s[412] = v41
  const v42 = s[6] && s[0] <= 15883 /* 2013-06-27 */
  s[413] = v42
  const v43 = f.ansatFra ?? FIRST_DAY
  s[98] = v43
  const v44 = f.ansatFra ?? 84005 /* 2199-12-31 */
  s[99] = v44
  const v45 = SDL_53_1_timer_er && (v22 || f.ansatIFleksjob !== false && v44 >= 15706 /* 2013-01-01 */) || v34 || v36
  const v46 = (v14 || v23 && (f.ansatIFleksjob !== true || v43 < 15706 /* 2013-01-01 */)) && v33 && v37
  const v47 = s[1] >= 15884 /* 2013-06-28 */
  s[411] = v47
  const SDL_7_2 = s[7] || v11 && v38 || v41 && v38 || v42 && v45 || v47 && v45
  s[991] = SDL_7_2
  const SDL_7_2_nej = s[7] || v11 && v39 || v41 && v39 || v42 && v46 || v47 && v46
  s[992] = SDL_7_2_nej
  // SDL.7.1: Uarbejdsdygtig på grund af egen sygdom (SDL § 7, stk. 1-2)
  const v50 = f.uarbejdsdygtigVedEgenSygdom !== true || SDL_7_2_nej
  const v51 = f.uarbejdsdygtigVedEgenSygdom !== false && (SDL_7_2 || s[7])
  const SDL_7_1 = s[7] || v11 && v51 || v40 && v51
  s[122] = SDL_7_1
  const SDL_7_1_nej = s[7] || v11 && v50 || v40 && v50
  s[129] = SDL_7_1_nej
  // SDL.24.3.2: De første dage, der ikke tæller (SDL § 24, stk. 3, nr. 1-2)
  const v54 = v26 ? 14 : 15
  s[28] = v54
  const v55 = v28 ? 15 : 14
  s[25] = v55
  const v56 = v26 ? 14 : 21
  s[27] = v56
  const v57 = v28 ? 21 : 14
  s[24] = v57
  const v58 = v26 ? 14 : 30
  s[26] = v58
  const v59 = v28 ? 30 : 14
  s[23] = v59
}

function svar_5(f, s) {
  // SDL.24.3: Dage, der tæller med (SDL § 24, stk. 3-4)
  const v0 = s[18] && s[19] <= 15011 /* 2011-02-06 */
  s[623] = v0
  const v1 = s[20] >= 15012 /* 2011-02-07 */ && s[21]
  s[624] = v1
  const v2 = dropFirst(s[22], (start) => start >= NEVER ? 0 : start >= 13332 /* 2006-07-03 */ ? (start >= 13605 /* 2007-04-02 */ ? (start >= 14032 /* 2008-06-02 */ ? (start >= 15341 /* 2012-01-02 */ ? s[23] : s[24]) : s[25]) : 14) : Infinity)
  const v3 = dropFirst(s[22], (start) => { const r0_0 = start >= 13332 /* 2006-07-03 */; const r0_1 = start >= NEVER; const r0_2 = r0_0 ? (start >= 13605 /* 2007-04-02 */ ? (start >= 14032 /* 2008-06-02 */ ? (start >= 15341 /* 2012-01-02 */ ? s[26] : s[27]) : s[28]) : 14) : -Infinity; return Math.max(0, r0_1 ? 0 : r0_1 || !r0_0 ? Math.min(0, r0_2) : r0_2) })
  const v4 = f.fravaer !== undefined ? v2 : NO_DAYS
  const v5 = f.fravaer !== undefined ? v3 : ALL_DAYS
  const v6 = allPeriods(f.afbrydelser)
  const v7 = f.afbrydelser !== undefined ? v6 : NO_DAYS
  const v8 = f.afbrydelser !== undefined ? v6 : ALL_DAYS
  const v9 = without(v4, v8)
  const v10 = without(v5, v7)
  const v11 = f.fravaer !== undefined && sameDays(v2, v3) && f.afbrydelser !== undefined
  const v12 = from(v9, 15523 /* 2012-07-02 */)
  const v13 = from(v10, 15523 /* 2012-07-02 */)
  const v14 = intersectTable(v12, HELLIGDAGE_1)
  const v15 = intersectTable(v13, HELLIGDAGE_1)
  const v16 = without(v9, v15)
  const v17 = without(v10, v14)
  const v18 = s[29] && v0
  const v19 = v18 ? NO_DAYS : s[29] ? NO_DAYS : v16
  const v20 = v18 ? ALL_DAYS : s[29] ? ALL_DAYS : v17
  const v21 = s[29] || v0
  const v22 = v21 && v1
  const SDL_24_3 = v22 ? v19 : v21 ? v19 : v16
  s[38] = SDL_24_3
  const SDL_24_3_hoej = v22 ? v20 : v21 ? v20 : v17
  s[37] = SDL_24_3_hoej
  const SDL_24_3_eksakt = (!v22 || sameDays(v16, v19)) && (!v21 || (!v18 || sameDays(NO_DAYS, v16)) && !s[29] && (!v0 || v11)) && (!v1 || v11)
  s[1075] = SDL_24_3_eksakt
  const SDL_24_3_er = v21 || v1
  s[36] = SDL_24_3_er
  // SDL.25.1: Grænsen for pensionister m.fl. (SDL § 25, stk. 1)
  const v27 = f.pensionDuFaar === 'foertidspension' || f.pensionDuFaar === 'seniorpension'
  const v28 = f.pensionDuFaar !== undefined && v27 || !(f.pensionDuFaar !== undefined)
  s[131] = v28
  const v29 = f.pensionDuFaar !== undefined && !v27 || !(f.pensionDuFaar !== undefined)
  s[133] = v29
  const v30 = f.pensionDuFaar === 'tidlig_pension'
  const v31 = f.pensionDuFaar !== undefined && v30 || !(f.pensionDuFaar !== undefined)
  s[132] = v31
  const v32 = f.pensionDuFaar !== undefined && !v30 || !(f.pensionDuFaar !== undefined)
  s[134] = v32
  const v33 = onWeekdays(SDL_24_3, 62)
  s[35] = v33
  const v34 = onWeekdays(SDL_24_3_hoej, 62)
  s[34] = v34
  const v35 = monthEndOver(v34, 12, 130, s[19])
  const v36 = monthEndOver(v33, 12, 130, s[20])
  const v37 = SDL_24_3_er && s[30] >= v35
  const v38 = SDL_24_3_er && s[31] < v36
  const v39 = v37 && SDL_24_3_er
  const v40 = s[32] && SDL_24_3_er && v36 >= NEVER
  const v41 = v39 ? v35 : NEVER
  const v42 = v38 ? NEVER : v36
  const v43 = v39 ? (v38 || v40 ? Math.max(v36, v42) : v36) : v42
  const v44 = v39 || v38 || v40
  const v45 = monthEndOver(SDL_24_3_hoej, 12, 182, s[19])
  const v46 = monthEndOver(SDL_24_3, 12, 182, s[20])
  const v47 = SDL_24_3_er && s[30] >= v45
  const v48 = SDL_24_3_er && s[31] < v46
  const v49 = v47 && SDL_24_3_er
  const v50 = s[32] && SDL_24_3_er && v46 >= NEVER
  const v51 = v49 ? v45 : NEVER
  const v52 = v48 ? NEVER : v46
  const v53 = v49 ? (v48 || v50 ? Math.max(v46, v52) : v46) : v52
  const v54 = v49 || v48 || v50
  const SDL_25_1 = s[29] ? FIRST_DAY : v0 ? FIRST_DAY : v44 ? (v54 ? Math.min(v41, v51) : v41) : v51
  s[137] = SDL_25_1
  const SDL_25_1_hoej = s[29] ? NEVER : v0 ? NEVER : v44 ? (v54 ? Math.max(v43, v53) : v43) : v53
  s[139] = SDL_25_1_hoej
  const v57 = v28 || f.opfylderHelbredsbetingelserForFoertidspension !== false || f.naaetFolkepensionsalder !== false || v31
  s[585] = v57
  const v58 = v29 && f.opfylderHelbredsbetingelserForFoertidspension !== true && f.naaetFolkepensionsalder !== true && v32
  s[586] = v58
  const SDL_25_1_er = v57 && (s[29] || v0 || v1 && (v44 || v54))
  s[135] = SDL_25_1_er
  const SDL_25_1_ir = v57 && (s[29] || v0 || v1 && (v37 && s[32] || s[32] && !((!SDL_24_3_er || !s[32] && v35 === v36) && SDL_24_3_er && (!SDL_24_3_er || v35 === NEVER)) || v47 && s[32] || s[32] && !((!SDL_24_3_er || !s[32] && v45 === v46) && SDL_24_3_er && (!SDL_24_3_er || v45 === NEVER))) || s[33]) || v58
  s[141] = SDL_25_1_ir
}

function svar_6(f, s) {
  // SDL.24.1: Revurderingstidspunktet (SDL § 24, stk. 1)
  const v0 = monthEndOver(s[34], 18, 260, s[19])
  const v1 = monthEndOver(s[35], 18, 260, s[20])
  const v2 = s[36] && v0 <= 16251 /* 2014-06-30 */
  s[39] = v2
  const v3 = s[36] && v1 > 16251 /* 2014-06-30 */
  s[41] = v3
  const v4 = s[36] && s[30] >= v0
  const v5 = s[36] && s[31] < v1
  const v6 = v4 && s[36]
  const v7 = s[32] && s[36] && v1 >= NEVER
  const v8 = v6 ? v0 : NEVER
  const v9 = v5 ? NEVER : v1
  const v10 = v6 ? (v5 || v7 ? Math.max(v1, v9) : v1) : v9
  const v11 = v6 || v5 || v7
  const v12 = v4 && s[32] || s[32] && !((!s[36] || !s[32] && v0 === v1) && s[36] && (!s[36] || v0 === NEVER))
  const v13 = v2 && v11
  const v14 = s[32] && v11 && v10 >= NEVER
  const v15 = v13 ? v8 : NEVER
  s[53] = v15
  const v16 = v3 ? NEVER : v10
  const v17 = v13 ? (v3 || v14 ? Math.max(v10, v16) : v10) : v16
  s[54] = v17
  const v18 = v13 || v3 || v14
  s[51] = v18
  const v19 = v2 && v12 || s[32] && !((!v11 || !v12 && v8 === v10) && v11 && (!v11 || v8 === NEVER))
  s[52] = v19
  const v20 = monthEndOver(s[37], 18, 364, s[19])
  const v21 = monthEndOver(s[38], 18, 364, s[20])
  const v22 = s[36] && v20 <= 16251 /* 2014-06-30 */
  s[40] = v22
  const v23 = s[36] && v21 > 16251 /* 2014-06-30 */
  s[42] = v23
  const v24 = s[36] && s[30] >= v20
  const v25 = s[36] && s[31] < v21
  const v26 = v24 && s[36]
  const v27 = s[32] && s[36] && v21 >= NEVER
  const v28 = v26 ? v20 : NEVER
  const v29 = v25 ? NEVER : v21
  const v30 = v26 ? (v25 || v27 ? Math.max(v21, v29) : v21) : v29
  const v31 = v26 || v25 || v27
  const v32 = v24 && s[32] || s[32] && !((!s[36] || !s[32] && v20 === v21) && s[36] && (!s[36] || v20 === NEVER))
  const v33 = v22 && v31
  const v34 = s[32] && v31 && v30 >= NEVER
  const v35 = v33 ? v28 : NEVER
  s[57] = v35
  const v36 = v23 ? NEVER : v30
  const v37 = v33 ? (v23 || v34 ? Math.max(v30, v36) : v30) : v36
  s[58] = v37
  const v38 = v33 || v23 || v34
  s[55] = v38
  const v39 = v22 && v32 || s[32] && !((!v31 || !v32 && v28 === v30) && v31 && (!v31 || v28 === NEVER))
  s[56] = v39
  const v40 = v18 || v38
  const v41 = v18 ? (v38 ? Math.min(v15, v35) : v15) : v35
  s[45] = v41
  const v42 = v18 ? (v38 ? Math.max(v17, v37) : v17) : v37
  s[47] = v42
  const v43 = v19 || v39
  s[50] = v43
  const v44 = v18 && v15 <= 15011 /* 2011-02-06 */ && v17 >= 13332 /* 2006-07-03 */ || v38 && v35 <= 15011 /* 2011-02-06 */ && v37 >= 13332 /* 2006-07-03 */
  s[49] = v44
  const v45 = v18 && v15 <= 16251 /* 2014-06-30 */ && v17 >= 15012 /* 2011-02-07 */ || v38 && v35 <= 16251 /* 2014-06-30 */ && v37 >= 15012 /* 2011-02-07 */
  s[59] = v45
  const v46 = Math.max(s[19], 16252 /* 2014-07-01 */)
  const v47 = Math.max(s[20], 16252 /* 2014-07-01 */)
  const v48 = monthEndOver(s[34], 9, 110, v46)
  const v49 = monthEndOver(s[35], 9, 110, v47)
  const v50 = s[36] && s[30] >= v48
  const v51 = s[36] && s[31] < v49
  const v52 = v50 && s[36]
  const v53 = s[32] && s[36] && v49 >= NEVER
  const v54 = v52 ? v48 : NEVER
  const v55 = v51 ? NEVER : v49
  const v56 = v52 ? (v51 || v53 ? Math.max(v49, v55) : v49) : v55
  const v57 = v52 || v51 || v53
  s[63] = v57
  const v58 = v50 && s[32] || s[32] && !((!s[36] || !s[32] && v48 === v49) && s[36] && (!s[36] || v48 === NEVER))
  s[61] = v58
  const v59 = monthEndOver(s[37], 9, 154, v46)
  const v60 = monthEndOver(s[38], 9, 154, v47)
  const v61 = s[36] && s[30] >= v59
  const v62 = s[36] && s[31] < v60
  const v63 = v61 && s[36]
  const v64 = s[32] && s[36] && v60 >= NEVER
  const v65 = v63 ? v59 : NEVER
  const v66 = v62 ? NEVER : v60
  const v67 = v63 ? (v62 || v64 ? Math.max(v60, v66) : v60) : v66
  const v68 = v63 || v62 || v64
  s[64] = v68
  const v69 = v61 && s[32] || s[32] && !((!s[36] || !s[32] && v59 === v60) && s[36] && (!s[36] || v59 === NEVER))
  s[62] = v69
  const v70 = v57 || v68
  s[60] = v70
  const v71 = !(v57 && !v58 || v68 && !v69) && (v40 || v18 || v38 || v57 || v68)
  const v72 = v71 ? FIRST_DAY : v57 ? (v68 ? Math.min(v54, v65) : v54) : v65
  const v73 = v71 ? NEVER : v57 ? (v68 ? Math.max(v56, v67) : v56) : v67
  const v74 = v45 && v40
  const v75 = !(v18 && !v19 && v15 >= 15012 /* 2011-02-07 */ && v17 <= 16251 /* 2014-06-30 */ || v38 && !v39 && v35 >= 15012 /* 2011-02-07 */ && v37 <= 16251 /* 2014-06-30 */) && (v70 || v71)
  const v76 = v74 ? (v75 ? Math.min(v41, v72) : v41) : v72
  s[46] = v76
  const v77 = v74 ? (v75 ? Math.max(v42, v73) : v42) : v73
  s[48] = v77
  const v78 = v44 && v40
  s[43] = v78
  const v79 = !(v18 && !v19 && v15 >= 13332 /* 2006-07-03 */ && v17 <= 15011 /* 2011-02-06 */ || v38 && !v39 && v35 >= 13332 /* 2006-07-03 */ && v37 <= 15011 /* 2011-02-06 */) && (v74 || v75)
  s[44] = v79
}

function svar_7(f, s) {
  // SDL.24.1: Revurderingstidspunktet (SDL § 24, stk. 1)
  const v0 = s[36] && countDays(s[34], 15979 /* 2013-10-01 */, 16251 /* 2014-06-30 */) > 110
  const v1 = s[39] || s[36] && countDays(s[35], 15979 /* 2013-10-01 */, 16251 /* 2014-06-30 */) <= 110
  const v2 = s[36] && countDays(s[37], 15979 /* 2013-10-01 */, 16251 /* 2014-06-30 */) > 154
  const v3 = s[40] || s[36] && countDays(s[38], 15979 /* 2013-10-01 */, 16251 /* 2014-06-30 */) <= 154
  const v4 = s[19] < 16252 /* 2014-07-01 */ && (s[36] && countDays(s[37], 16252 /* 2014-07-01 */, 16252 /* 2014-07-01 */) >= 1 || s[32]) && ((s[41] || s[32]) && (v0 || s[32]) && (s[41] || v0) || (s[42] || s[32]) && (v2 || s[32]) && (s[42] || v2) || s[32])
  const SDL_24_1 = v4 ? FIRST_DAY : s[43] ? (s[44] ? Math.min(s[45], s[46]) : s[45]) : s[46]
  s[138] = SDL_24_1
  const SDL_24_1_hoej = v4 ? NEVER : s[43] ? (s[44] ? Math.max(s[47], s[48]) : s[47]) : s[48]
  s[140] = SDL_24_1_hoej
  const SDL_24_1_er = s[19] < NEVER && (v4 || !(v4 && !(s[20] >= 16252 /* 2014-07-01 */ || s[36] && countDays(s[38], 16252 /* 2014-07-01 */, 16252 /* 2014-07-01 */) < 1 || (v1 || s[32]) && (v3 || s[32]) && (v1 || v3))) && (s[43] || s[44]))
  s[136] = SDL_24_1_er
  const SDL_24_1_ir = s[19] < NEVER && (v4 || !(v4 && !(s[20] >= 16252 /* 2014-07-01 */ || s[36] && countDays(s[38], 16252 /* 2014-07-01 */, 16252 /* 2014-07-01 */) < 1 || (v1 || s[32]) && (v3 || s[32]) && (v1 || v3))) && (s[49] && s[50] || !(s[51] && !s[52] && s[53] >= 13332 /* 2006-07-03 */ && s[54] <= 15011 /* 2011-02-06 */ || s[55] && !s[56] && s[57] >= 13332 /* 2006-07-03 */ && s[58] <= 15011 /* 2011-02-06 */) && (s[59] && s[50] || !(s[51] && !s[52] && s[53] >= 15012 /* 2011-02-07 */ && s[54] <= 16251 /* 2014-06-30 */ || s[55] && !s[56] && s[57] >= 15012 /* 2011-02-07 */ && s[58] <= 16251 /* 2014-06-30 */) && (s[60] && (s[61] || s[62]) || !(s[63] && !s[61] || s[64] && !s[62]))))) || s[20] >= NEVER
  s[142] = SDL_24_1_ir
  // SDL.27.1.1: Forlængelse, fordi revalidering er sandsynlig (SDL § 27, stk. 1, nr. 1)
  const v9 = f.forlaengelseAfgjortDen ?? FIRST_DAY
  const v10 = f.forlaengelseAfgjortDen ?? 84005 /* 2199-12-31 */
  const v11 = SDL_24_1_er && SDL_24_1 < NEVER
  s[570] = v11
  const v12 = SDL_24_1_er && SDL_24_1_hoej >= NEVER
  s[571] = v12
  const v13 = Math.max(s[0], SDL_24_1)
  const v14 = Math.max(s[1], SDL_24_1_hoej)
  const v15 = Math.max(s[0], v13)
  const v16 = Math.min(s[1], v14)
  const v17 = v11 && SDL_24_1_er
  const v18 = SDL_24_1_ir && SDL_24_1_er && v16 >= v15
  const v19 = v12 || v18
  const v20 = v12 ? (v18 ? Math.min(s[0], v15) : s[0]) : v15
  const v21 = v17 ? (v19 ? Math.min(v13, v20) : v13) : v20
  const v22 = v12 ? (v18 ? Math.max(s[1], v16) : s[1]) : v16
  const v23 = v17 ? (v19 ? Math.max(v14, v22) : v14) : v22
  const v24 = f.forlaengelseErAfgjort !== true && (v17 || v12 || v18)
  const v25 = f.forlaengelseErAfgjort !== false || v24
  s[66] = v25
  const v26 = f.forlaengelseErAfgjort !== false ? (v24 ? Math.min(v9, v21) : v9) : v21
  s[68] = v26
  const v27 = f.forlaengelseErAfgjort !== false ? (v24 ? Math.max(v10, v23) : v10) : v23
  s[67] = v27
  const v28 = v25 && v26 <= 13331 /* 2006-07-02 */
  s[70] = v28
  const v29 = v27 >= 13332 /* 2006-07-03 */
  s[71] = v29
  const v30 = v26 <= 15011 /* 2011-02-06 */
  s[605] = v30
  const v31 = v25 && v29 && v30
  s[73] = v31
  const v32 = v27 >= 15012 /* 2011-02-07 */
  const v33 = v26 <= 20484 /* 2026-01-31 */
  const v34 = v25 && v32 && v33
  const v35 = v26 <= 2147483646
  s[69] = v35
  const v36 = v25 && v27 >= 20485 /* 2026-02-01 */ && v35
  s[613] = v36
  const v37 = f.forlaengelseErAfgjort !== true && (v11 && SDL_24_1_ir || SDL_24_1_ir && !((!SDL_24_1_er || !SDL_24_1_ir && v13 === v14) && s[65] && SDL_24_1_er && (!SDL_24_1_er || s[0] === v13))) || v25 && v27 === NEVER
  s[72] = v37
  const SDL_27_1_1 = v28 || v31 && f.revalideringErSandsynlig !== false || v34 && f.revalideringErSandsynlig !== false || v36
  s[76] = SDL_27_1_1
  const SDL_27_1_1_nej = v28 || v31 && f.revalideringErSandsynlig !== true || v34 && f.revalideringErSandsynlig !== true || v36
  s[82] = SDL_27_1_1_nej
  const SDL_27_1_1_ir = v28 || v36 || v37
  s[83] = SDL_27_1_1_ir
  // SDL.27.1.2: Forlængelse for at afklare arbejdsevnen (SDL § 27, stk. 1, nr. 2)
  const v41 = v25 && v32 && v35
  s[90] = v41
  const SDL_27_1_2 = v28 || v31 && f.afklaringErNoedvendig !== false || v41 && f.afklaringErNoedvendig !== false
  s[77] = SDL_27_1_2
  const SDL_27_1_2_nej = v28 || v31 && f.afklaringErNoedvendig !== true || v41 && f.afklaringErNoedvendig !== true
  s[87] = SDL_27_1_2_nej
  const SDL_27_1_2_ir = v28 || v37
  s[85] = SDL_27_1_2_ir
  // SDL.27.1.3.uger: Længste forlængelse ved lægebehandling (SDL § 27, stk. 1, nr. 3)
  const v45 = v25 && v29 && v26 <= 13544 /* 2007-01-31 */
  const v46 = v25 && v27 >= 13545 /* 2007-02-01 */ && v26 <= 13604 /* 2007-04-01 */
  const v47 = v25 && v27 >= 13605 /* 2007-04-02 */ && v30
  const v48 = v25 && v32 && v26 <= 16251 /* 2014-06-30 */
  s[74] = v48
  const v49 = v27 >= 16252 /* 2014-07-01 */
  const v50 = v25 && v49 && v35
  s[75] = v50
  const v51 = v48 || v50
  s[606] = v51
  const v52 = v47 || v51
  const SDL_27_1_3_uger = v28 ? -Infinity : v45 ? 364 : v46 ? 364 : v47 ? 728 : v48 ? 728 : 938
  s[609] = SDL_27_1_3_uger
  const SDL_27_1_3_uger_hoej = v28 ? Infinity : v46 || v52 ? (v52 ? (v51 ? (v50 ? 938 : 728) : 728) : 728) : 364
  s[611] = SDL_27_1_3_uger_hoej
  const SDL_27_1_3_uger_er = v28 || v45 || v46 || v47 || v48 || v50
  s[607] = SDL_27_1_3_uger_er
  // SDL.27.1.3: Forlængelse ved lægebehandling (SDL § 27, stk. 1, nr. 3)
  const v56 = f.laegensSkoenUgerTilArbejde ?? 0
  const v57 = f.laegensSkoenUgerTilArbejde ?? 7280
  const v58 = f.underLaegebehandling !== true || f.laegensSkoenErSikkert !== true || SDL_27_1_3_uger_er && SDL_27_1_3_uger < v57
  const v59 = f.underLaegebehandling !== false && f.laegensSkoenErSikkert !== false && (SDL_27_1_3_uger_er && SDL_27_1_3_uger_hoej >= v56 || SDL_27_1_2_ir)
  const SDL_27_1_3 = v28 || v45 && v59 || v46 && (f.underLaegebehandling !== false && f.laegensSkoenErSikkert !== false && v56 <= 364 || f.underLaegebehandling !== false && f.laegensSkoenErSikkert !== false && v56 <= 728) || v47 && v59 || v41 && v59
  s[78] = SDL_27_1_3
  const SDL_27_1_3_nej = v28 || v45 && v58 || v46 && (f.underLaegebehandling !== true || f.laegensSkoenErSikkert !== true || v57 > 364 || f.underLaegebehandling !== true || f.laegensSkoenErSikkert !== true || v57 > 728) || v47 && v58 || v41 && v58
  s[88] = SDL_27_1_3_nej
  // SDL.27.1.4: Forlængelse, fordi fleksjob eller pension skal afklares (SDL § 27, stk. 1, nr. 4)
  const v62 = v25 && v49 && v33
  s[612] = v62
  const SDL_27_1_4 = v28 || v31 && f.kanIkkeArbejdePaaNormaleVilkaar !== false || v48 && f.kanIkkeArbejdePaaNormaleVilkaar !== false || v62 && f.sagSkalIRehabiliteringsteam !== false || v36
  s[79] = SDL_27_1_4
  const SDL_27_1_4_nej = v28 || v31 && f.kanIkkeArbejdePaaNormaleVilkaar !== true || v48 && f.kanIkkeArbejdePaaNormaleVilkaar !== true || v62 && f.sagSkalIRehabiliteringsteam !== true || v36
  s[89] = SDL_27_1_4_nej
  // SDL.27.1.5: Forlængelse ved livstruende sygdom (SDL § 27, stk. 1, nr. 5)
  const v65 = f.laegenVurdererLivstruende !== true || f.behandlingsmulighederUdtoemte !== true
  const v66 = f.laegenVurdererLivstruende !== false && f.behandlingsmulighederUdtoemte !== false
  const SDL_27_1_5 = v28 || v31 && v66 || v48 && v66 || v50 && f.laegenVurdererLivstruende !== false
  s[80] = SDL_27_1_5
  const SDL_27_1_5_nej = v28 || v31 && v65 || v48 && v65 || v50 && f.laegenVurdererLivstruende !== true
  s[84] = SDL_27_1_5_nej
  // SDL.27.1.6: Forlængelse ved arbejdsskadesag (SDL § 27, stk. 1, nr. 6)
  const v69 = f.arbejdsskadesag === 'uden_afgoerelse'
  const v70 = f.arbejdsskadesag !== undefined && v69 || !(f.arbejdsskadesag !== undefined)
  const v71 = f.arbejdsskadesag !== undefined && !v69 || !(f.arbejdsskadesag !== undefined)
  const v72 = f.arbejdsskadesag === 'uden_afgoerelse' || f.arbejdsskadesag === 'foreloebig_afgoerelse'
  const SDL_27_1_6 = v28 || v31 && v70 || v48 && v70 || v50 && (f.arbejdsskadesag !== undefined && v72 || !(f.arbejdsskadesag !== undefined))
  s[81] = SDL_27_1_6
  const SDL_27_1_6_nej = v28 || v31 && v71 || v48 && v71 || v50 && (f.arbejdsskadesag !== undefined && !v72 || !(f.arbejdsskadesag !== undefined))
  s[86] = SDL_27_1_6_nej
}

function svar_8(f, s) {
  // SDL.27.1.7.2: Åbenbar sag om førtidspension uden om rehabiliteringsteamet (SDL § 27, stk. 1, nr. 7)
  const v0 = s[66] && s[67] >= 16953 /* 2016-06-01 */ && s[68] <= 16974 /* 2016-06-22 */
  const v1 = s[66] && s[67] >= 16975 /* 2016-06-23 */ && s[68] <= 20634 /* 2026-06-30 */
  const v2 = s[66] && s[67] >= 20635 /* 2026-07-01 */ && s[69]
  const SDL_27_1_7_2 = s[70] || v0 || v1 && f.arbejdsevnenKanAabenbartIkkeForbedres !== false || v2
  s[1142] = SDL_27_1_7_2
  const SDL_27_1_7_2_nej = s[70] || s[66] && s[71] && s[68] <= 16952 /* 2016-05-31 */ || v0 || v1 && f.arbejdsevnenKanAabenbartIkkeForbedres !== true || v2
  s[1143] = SDL_27_1_7_2_nej
  const SDL_27_1_7_2_ir = s[70] || v0 || v2 || s[72]
  s[1144] = SDL_27_1_7_2_ir
  // SDL.27.1.7: Forlængelse ved sag om førtidspension (SDL § 27, stk. 1, nr. 7)
  const SDL_27_1_7 = s[70] || s[73] && f.foertidspensionssagPaabegyndt !== false || s[74] && f.foertidspensionssagPaabegyndt !== false || s[75] && (f.ansoegningOmFoertidspension !== false || SDL_27_1_7_2)
  s[614] = SDL_27_1_7
  const SDL_27_1_7_nej = s[70] || s[73] && f.foertidspensionssagPaabegyndt !== true || s[74] && f.foertidspensionssagPaabegyndt !== true || s[75] && f.ansoegningOmFoertidspension !== true && (SDL_27_1_7_2_nej || SDL_27_1_7_2_ir)
  s[619] = SDL_27_1_7_nej
  // SDL.27.1: Forlængelse af sygedagpenge (SDL § 27, stk. 1)
  const v8 = s[76] || s[77] || s[78] || s[79] || s[80] || s[81] || SDL_27_1_7
  const v9 = s[82] || s[83]
  s[615] = v9
  const v10 = s[84] || s[85]
  s[616] = v10
  const v11 = s[86] || s[85]
  s[617] = v11
  const v12 = SDL_27_1_7_nej || s[85]
  s[618] = v12
  const v13 = v9 && (s[87] || s[85]) && (s[88] || s[85]) && (s[89] || s[83]) && v10 && v11 && v12 && (s[82] || s[87] || s[88] || s[89] || s[84] || s[86] || SDL_27_1_7_nej)
  const v14 = s[83] && s[85]
  s[621] = v14
  const SDL_27_1 = s[70] || s[73] && v8 || s[90] && v8
  s[143] = SDL_27_1
  const SDL_27_1_nej = s[70] || s[73] && v13 || s[90] && v13
  s[144] = SDL_27_1_nej
  const SDL_27_1_ir = s[70] || s[73] && v14 || s[90] && v14 || s[72]
  s[145] = SDL_27_1_ir
  // SDL.24a.1.grænse: Over grænsen på første fraværsdag (SDL § 24 a, stk. 1)
  const v18 = s[91] <= 16251 /* 2014-06-30 */
  s[572] = v18
  const v19 = s[92] && s[93] && v18
  s[126] = v19
  const v20 = s[92] && s[94] >= 16252 /* 2014-07-01 */ && s[95]
  s[123] = v20
  const v21 = monthStart(s[91])
  s[112] = v21
  const v22 = monthStart(s[94])
  s[113] = v22
  const v23 = shiftMonths(v21, -9)
  const v24 = shiftMonths(v22, -9)
  const v25 = shiftDays(v21, -1)
  const v26 = shiftDays(v22, -1)
  const v27 = s[36] && s[92]
  const v28 = shiftMonths(v21, -8)
  const v29 = shiftMonths(v22, -8)
  const v30 = shiftDays(s[91], -1)
  const v31 = shiftDays(s[94], -1)
  const SDL_24a_1_graense = s[96] || v20 && (v27 && countDays(s[34], v23, v26) > 110 || v27 && countDays(s[37], v23, v26) > 154 || v27 && countDays(s[34], v28, v31) > 110 || v27 && countDays(s[37], v28, v31) > 154)
  s[124] = SDL_24a_1_graense
  const SDL_24a_1_graense_nej = s[96] || v19 || v20 && (v27 && countDays(s[35], v24, v25) <= 110 || v27 && countDays(s[38], v24, v25) <= 154 || v27 && countDays(s[35], v29, v30) <= 110 || v27 && countDays(s[38], v29, v30) <= 154)
  s[127] = SDL_24a_1_graense_nej
  const SDL_24a_1_graense_ir = s[96] || v20 && s[32] || s[97]
  s[125] = SDL_24a_1_graense_ir
  // SDL.30.2: Beskæftigelseskravet over for arbejdsgiveren (SDL § 30, stk. 2-4)
  const v35 = (f.timerHosArbejdsgiveren ?? 134400) >= 7400
  const v36 = (s[92] && shiftDays(s[94], -56) >= s[98] || s[32]) && f.andetFravaerSeneste8Uger !== true && v35 || v35 && f.genansat !== false && f.paaArbejdeDaSygdommenKom !== false
  const v37 = (s[92] && shiftDays(s[91], -56) < s[99] || f.andetFravaerSeneste8Uger !== false || (f.timerHosArbejdsgiveren ?? 0) < 7400) && ((f.timerHosArbejdsgiveren ?? 0) < 7400 || f.genansat !== true || f.paaArbejdeDaSygdommenKom !== true)
  const v38 = s[92] && s[100] && s[95]
  s[110] = v38
  const SDL_30_2 = s[96] || s[101] && v36 || v38 && v36
  s[1156] = SDL_30_2
  const SDL_30_2_nej = s[96] || s[101] && v37 || v38 && v37
  s[1157] = SDL_30_2_nej
  const SDL_30_2_ir = s[96] || s[97]
  s[107] = SDL_30_2_ir
  // SDL.30.fleksjob: Ingen arbejdsgiverperiode i fleksjob (SDL § 32, stk. 1, nr. 5)
  const SDL_30_fleksjob = f.ansatIFleksjob !== false && (s[96] || s[101] || v38)
  s[1158] = SDL_30_fleksjob
  const SDL_30_fleksjob_nej = f.ansatIFleksjob !== false && s[96]
  s[1159] = SDL_30_fleksjob_nej
  const SDL_30_fleksjob_ir = f.ansatIFleksjob !== false && SDL_30_2_ir || f.ansatIFleksjob !== true
  s[1160] = SDL_30_fleksjob_ir
  // SDL.30: Ret over for arbejdsgiveren (SDL § 30, stk. 1)
  const v45 = s[102] || SDL_30_2_nej || f.ansatIFleksjob !== false && (SDL_30_fleksjob || SDL_30_fleksjob_ir)
  const v46 = s[103] && (SDL_30_2 || SDL_30_2_ir) && (f.ansatIFleksjob !== true || SDL_30_fleksjob_nej)
  const SDL_30 = s[96] || s[101] && v46 || v38 && v46
  s[108] = SDL_30
  const SDL_30_nej = s[96] || s[101] && v45 || v38 && v45
  s[109] = SDL_30_nej
  // SDL.30.1: Arbejdsgiverperioden (SDL § 30, stk. 1)
  const v49 = s[92] && s[93] && s[91] <= 13604 /* 2007-04-01 */
  const v50 = s[92] && s[94] >= 13605 /* 2007-04-02 */ && s[91] <= 14031 /* 2008-06-01 */
  const v51 = s[91] <= 15340 /* 2012-01-01 */
  s[645] = v51
  const v52 = s[92] && s[94] >= 14032 /* 2008-06-02 */ && v51
  const v53 = s[94] >= 15341 /* 2012-01-02 */
  s[646] = v53
  const v54 = s[92] && v53 && s[95]
  const v55 = v52 || v54
  const SDL_30_1 = s[96] ? -Infinity : v49 ? 14 : v50 ? 15 : v52 ? 21 : 30
  s[104] = SDL_30_1
  const SDL_30_1_hoej = s[96] ? Infinity : v50 || v55 ? (v55 ? (v54 ? 30 : 21) : 15) : 14
  s[105] = SDL_30_1_hoej
  const SDL_30_1_er = s[96] || v49 || v50 || v52 || v54
  s[106] = SDL_30_1_er
}

function svar_9(f, s) {
  // SDL.31.1: Sidste dag, arbejdsgiveren betaler (SDL § 31, stk. 1)
  const v0 = shiftDays(s[91], s[104])
  s[643] = v0
  const v1 = shiftDays(s[94], s[105])
  s[644] = v1
  const v2 = s[92] && s[106]
  s[402] = v2
  const v3 = s[32] || s[107]
  s[406] = v3
  const v4 = shiftDays(v0, -1)
  s[404] = v4
  const v5 = shiftDays(v1, -1)
  s[403] = v5
  const v6 = f.fratraedelsesdag ?? FIRST_DAY
  s[416] = v6
  const v7 = f.fratraedelsesdag ?? 84005 /* 2199-12-31 */
  s[415] = v7
  const v8 = Math.min(v4, v6)
  const v9 = Math.min(v5, v7)
  const v10 = f.fratraeder !== false && v2
  const v11 = f.fratraeder !== true && v2
  const v12 = v10 || v11
  const v13 = v10 ? (v11 ? Math.min(v4, v8) : v8) : v4
  const v14 = v10 ? (v11 ? Math.max(v5, v9) : v9) : v5
  const v15 = f.fratraeder !== false && v3 || f.fratraeder !== true && v3
  const v16 = s[108] && v12
  const v17 = s[107] && v12 && v14 >= NEVER
  const v18 = s[109] ? NEVER : v14
  const v19 = v16 || s[109] || v17
  const v20 = s[108] && v15 || s[107] && !((!v12 || !v15 && v13 === v14) && v12 && (!v12 || v13 === NEVER))
  const SDL_31_1 = s[96] ? FIRST_DAY : v16 ? v13 : NEVER
  s[550] = SDL_31_1
  const SDL_31_1_hoej = s[96] ? NEVER : v16 ? (s[109] || v17 ? Math.max(v14, v18) : v14) : v18
  s[551] = SDL_31_1_hoej
  const SDL_31_1_er = s[96] || s[101] && v19 || s[110] && v19
  s[549] = SDL_31_1_er
  const SDL_31_1_ir = s[96] || s[101] && v20 || s[110] && v20 || s[97]
  s[552] = SDL_31_1_ir
  // SDL.32.1: Beskæftigelseskravet over for kommunen (SDL § 32, stk. 1-3)
  const v25 = f.tilknyttetArbejdsmarkedetFra ?? FIRST_DAY
  const v26 = f.tilknyttetArbejdsmarkedetFra ?? 84005 /* 2199-12-31 */
  const v27 = SDL_31_1_er && SDL_31_1_hoej >= s[0]
  const v28 = s[108] || s[107]
  s[405] = v28
  const v29 = v28 && (v27 || SDL_31_1_ir) && (s[108] || v27)
  const v30 = s[109] || SDL_31_1_er && SDL_31_1 < s[1] || s[107] && SDL_31_1_ir
  const v31 = f.uddannelseAfsluttet ?? FIRST_DAY
  const v32 = f.uddannelseAfsluttet ?? 84005 /* 2199-12-31 */
  const v33 = f.erhvervsmaessigUddannelse !== true || (f.uddannelsensLaengde ?? 0) < 18 || s[92] && s[91] < v32 || s[92] && shiftMonths(v31, 1) < s[94]
  const v34 = f.erhvervsmaessigUddannelse !== false && (f.uddannelsensLaengde ?? 240) >= 18 && (s[92] && s[94] >= v31 || s[32]) && (s[92] && shiftMonths(v32, 1) >= s[91] || s[32])
  const v35 = (s[92] && shiftDays(s[94], -91) >= v25 || s[32]) && (f.timerSeneste13Uger ?? 218400) >= 12000 && v30 || f.dagpengeretHvisRask !== false || v34 || f.elevILoennetPraktik !== false || f.ansatIFleksjob !== false
  const v36 = (s[92] && shiftDays(s[91], -91) < v26 || (f.timerSeneste13Uger ?? 0) < 12000 || v29) && f.dagpengeretHvisRask !== true && v33 && f.elevILoennetPraktik !== true && f.ansatIFleksjob !== true
  const v37 = s[92] && s[100] && s[91] <= 15522 /* 2012-07-01 */
  const v38 = s[92] && s[94] >= 15523 /* 2012-07-02 */ && s[111]
  const v39 = shiftMonths(s[112], -6)
  const v40 = shiftMonths(s[113], -6)
  const v41 = f.maanederDerSesBortFra ?? 0
  const v42 = f.maanederDerSesBortFra ?? 24
  const v43 = 6 + v41
  const v44 = 6 + v42
  const v45 = -v44
  const v46 = -v43
  const v47 = shiftMonths(s[112], v45)
  const v48 = shiftMonths(s[113], v46)
  const SDL_32_1 = s[96] || s[101] && v35 || v37 && v35 || v38 && ((s[92] && shiftDays(s[94], -182) >= v25 || s[32]) && (f.timerSeneste26Uger ?? 436800) >= 24000 && v30 || f.dagpengeretHvisRask !== false || v34 || f.elevILoennetPraktik !== false || f.ansatIFleksjob !== false) || s[114] && (f.iBeskaeftigelse !== false && ((f.timerPrMaaned !== undefined ? sum(f.timerPrMaaned, (r_timerPrMaaned) => { const r0_0 = s[92] && r_timerPrMaaned.maaned >= v39; const r0_1 = s[92] && r_timerPrMaaned.maaned < s[113]; return (r0_0 || s[32]) && (r0_1 || s[32]) && (r0_0 || r0_1) ? r_timerPrMaaned.timer : 0 }) : Infinity) >= 24000 && (f.timerPrMaaned !== undefined ? sum(f.timerPrMaaned, (r_timerPrMaaned) => { const r0_0 = s[92] && r_timerPrMaaned.maaned >= v39; const r0_1 = s[92] && r_timerPrMaaned.maaned < s[113]; return (r0_0 || s[32]) && (r0_1 || s[32]) && (r0_0 || r0_1) && r_timerPrMaaned.timer >= 4000 ? 1 : 0 }) : Infinity) >= 5 || (f.timerPrMaaned !== undefined ? sum(f.timerPrMaaned, (r_timerPrMaaned) => { const r0_0 = s[92] && r_timerPrMaaned.maaned < s[113]; const r0_1 = s[92] && r_timerPrMaaned.maaned >= v47; return (r0_1 || s[32]) && (r0_0 || s[32]) && (r0_1 || r0_0) ? r_timerPrMaaned.timer : 0 }) : Infinity) >= 24000 && (f.timerPrMaaned !== undefined ? sum(f.timerPrMaaned, (r_timerPrMaaned) => { const r0_0 = s[92] && r_timerPrMaaned.maaned < s[113]; const r0_1 = s[92] && r_timerPrMaaned.maaned >= v47; return (r0_1 || s[32]) && (r0_0 || s[32]) && (r0_1 || r0_0) && r_timerPrMaaned.timer >= 4000 ? 1 : 0 }) : Infinity) >= 5) && v30 || f.dagpengeretHvisRask !== false || v34 || f.elevILoennetPraktik !== false || f.ansatIFleksjob !== false)
  s[1161] = SDL_32_1
  const SDL_32_1_nej = s[96] || s[101] && v36 || v37 && v36 || v38 && (s[92] && shiftDays(s[91], -182) < v26 || (f.timerSeneste26Uger ?? 0) < 24000 || v29) && f.dagpengeretHvisRask !== true && v33 && f.elevILoennetPraktik !== true && f.ansatIFleksjob !== true || s[114] && (f.iBeskaeftigelse !== true || ((f.timerPrMaaned !== undefined ? sum(f.timerPrMaaned, (r_timerPrMaaned) => { const r0_0 = s[92] && r_timerPrMaaned.maaned >= v39; const r0_1 = s[92] && r_timerPrMaaned.maaned < s[113]; const r0_2 = (r0_0 || s[32]) && (r0_1 || s[32]) && (r0_0 || r0_1); return r0_2 ? (r0_2 && !(s[92] && r_timerPrMaaned.maaned < v40 || s[92] && r_timerPrMaaned.maaned >= s[112]) && !s[32] ? r_timerPrMaaned.timer : 0) : 0 }) : -Infinity) < 24000 || (f.timerPrMaaned !== undefined ? sum(f.timerPrMaaned, (r_timerPrMaaned) => { const r0_0 = s[92] && r_timerPrMaaned.maaned >= v39; const r0_1 = s[92] && r_timerPrMaaned.maaned < s[113]; const r0_2 = (r0_0 || s[32]) && (r0_1 || s[32]) && (r0_0 || r0_1); const r0_3 = r_timerPrMaaned.timer >= 4000; const r0_4 = r0_2 && r0_3; return r0_4 ? (r0_4 && !(r0_2 && !r0_3 || s[92] && r_timerPrMaaned.maaned < v40 || s[92] && r_timerPrMaaned.maaned >= s[112] || s[32] && !r0_3) && !(s[32] && r0_3) ? 1 : 0) : 0 }) : -Infinity) < 5) && ((f.timerPrMaaned !== undefined ? sum(f.timerPrMaaned, (r_timerPrMaaned) => { const r0_0 = s[92] && r_timerPrMaaned.maaned < s[113]; const r0_1 = s[92] && r_timerPrMaaned.maaned >= v47; const r0_2 = (r0_1 || s[32]) && (r0_0 || s[32]) && (r0_1 || r0_0); return r0_2 ? (r0_2 && !(s[92] && r_timerPrMaaned.maaned < v48 || s[92] && r_timerPrMaaned.maaned >= s[112]) && !s[32] ? r_timerPrMaaned.timer : 0) : 0 }) : -Infinity) < 24000 || (f.timerPrMaaned !== undefined ? sum(f.timerPrMaaned, (r_timerPrMaaned) => { const r0_0 = s[92] && r_timerPrMaaned.maaned < s[113]; const r0_1 = r_timerPrMaaned.timer >= 4000; const r0_2 = s[92] && r_timerPrMaaned.maaned >= v47; const r0_3 = (r0_2 || s[32]) && (r0_0 || s[32]) && (r0_2 || r0_0); const r0_4 = r0_3 && r0_1; return r0_4 ? (r0_4 && !(r0_3 && !r0_1 || s[92] && r_timerPrMaaned.maaned < v48 || s[92] && r_timerPrMaaned.maaned >= s[112] || s[32] && !r0_1) && !(s[32] && r0_1) ? 1 : 0) : 0 }) : -Infinity) < 5) || v29) && f.dagpengeretHvisRask !== true && v33 && f.elevILoennetPraktik !== true && f.ansatIFleksjob !== true
  s[1162] = SDL_32_1_nej
  // SDL.42.1: Beskæftigelseskravet for selvstændige (SDL § 42)
  const v51 = (f.maanederSomSelvstaendig ?? 0) + (f.maanederSomLoenmodtagerFoer ?? 0) < 6 || f.drevetSenesteMaaned !== true || (f.timerIVirksomheden ?? 0) < 1850
  const v52 = (f.maanederSomSelvstaendig ?? 12) + (f.maanederSomLoenmodtagerFoer ?? 12) >= 6 && f.drevetSenesteMaaned !== false && (f.timerIVirksomheden ?? 16800) >= 1850
  const v53 = s[92] && s[100] && s[91] <= 15705 /* 2012-12-31 */
  const v54 = s[92] && s[94] >= 15706 /* 2013-01-01 */ && s[91] <= 15883 /* 2013-06-27 */
  const v55 = v52 || f.tilskudTilEgenVirksomhed !== false
  const v56 = v51 && f.tilskudTilEgenVirksomhed !== true
  const v57 = s[92] && s[94] >= 15884 /* 2013-06-28 */ && s[95]
  const SDL_42_1 = s[96] || s[101] && v52 || v53 && v52 || v54 && v55 || v57 && v55
  s[1200] = SDL_42_1
  const SDL_42_1_nej = s[96] || s[101] && v51 || v53 && v51 || v54 && v56 || v57 && v56
  s[1201] = SDL_42_1_nej
  // SDL.34.1: Ret ved arbejdsskade (SDL § 34, stk. 1)
  const v60 = f.arbejdsskade !== true || v29
  const v61 = f.arbejdsskade !== false && v30
  const SDL_34_1 = s[96] || s[101] && v61 || s[110] && v61
  s[1163] = SDL_34_1
  const SDL_34_1_nej = s[96] || s[101] && v60 || s[110] && v60
  s[1164] = SDL_34_1_nej
  // SDL.32: Ret over for kommunen (SDL § 2, stk. 2)
  const v64 = f.persongruppe === 'ingen'
  const v65 = f.persongruppe !== undefined && v64 || !(f.persongruppe !== undefined)
  s[630] = v65
  const v66 = f.persongruppe !== undefined && !v64 || !(f.persongruppe !== undefined)
  s[631] = v66
  const v67 = v66 || v33
  s[401] = v67
  const v68 = v65 && v34
  s[400] = v68
  const v69 = s[103] && (SDL_32_1 || s[107]) || s[115] && (SDL_42_1 || s[107]) || s[116] || v68 || SDL_34_1
  const v70 = (s[102] || SDL_32_1_nej) && (s[117] || SDL_42_1_nej) && s[118] && v67 && (SDL_34_1_nej || s[107])
  const SDL_32 = s[96] || s[101] && v69 || s[110] && v69
  s[121] = SDL_32
  const SDL_32_nej = s[96] || s[101] && v70 || s[110] && v70
  s[128] = SDL_32_nej
}

function svar_10(f, s) {
  // SDL.3: Ophold i Danmark (SDL § 3)
  const v0 = f.ophold === 'danmark' || f.ophold === 'rekreation' || f.ophold === 'behandling' || f.ophold === 'udskudt_hjemrejse' || f.ophold === 'udsendt' || f.ophold === 'dansk_social_sikring'
  const v1 = f.ophold !== undefined && v0 || !(f.ophold !== undefined)
  const v2 = f.ophold !== undefined && !v0 || !(f.ophold !== undefined)
  const v3 = s[119] && s[0] <= 17701 /* 2018-06-19 */
  const v4 = s[1] >= 17702 /* 2018-06-20 */
  const v5 = f.ophold === 'danmark' || f.ophold === 'rekreation' || f.ophold === 'behandling' || f.ophold === 'udskudt_hjemrejse' || f.ophold === 'udsendt' || f.ophold === 'repatriering' || f.ophold === 'dansk_social_sikring'
  const SDL_3 = s[7] || s[120] && v1 || v3 && v1 || v4 && (f.ophold !== undefined && v5 || !(f.ophold !== undefined))
  s[410] = SDL_3
  const SDL_3_nej = s[7] || s[120] && v2 || v3 && v2 || v4 && (f.ophold !== undefined && !v5 || !(f.ophold !== undefined))
  s[407] = SDL_3_nej
  // SDL.24a.1: Jobafklaring ved ny sygemelding (SDL § 24 a, stk. 1)
  const v8 = s[121] || s[107]
  s[562] = v8
  const v9 = SDL_3 || s[7]
  s[408] = v9
  const v10 = s[122] || s[7]
  s[409] = v10
  const SDL_24a_1 = s[96] || s[123] && (s[124] || s[125]) && v8 && v9 && v10 && (s[124] || s[121] || SDL_3 || s[122])
  s[573] = SDL_24a_1
  const SDL_24a_1_nej = s[96] || s[126] || s[123] && (s[127] || s[128] || SDL_3_nej || s[129])
  s[577] = SDL_24a_1_nej
  const SDL_24a_1_ir = s[96] || s[123] && s[125] && s[107] && s[7] || s[97]
  s[575] = SDL_24a_1_ir
  // SDL.24c.1: Stop for sygedagpenge, når sygdommen ikke længere er livstruende (SDL § 24 c, stk. 1)
  const v14 = s[0] <= 16800 /* 2015-12-31 */
  s[216] = v14
  const v15 = s[1] >= 16801 /* 2016-01-01 */
  s[217] = v15
  const v16 = s[4] && v14
  s[576] = v16
  const SDL_24c_1 = s[7] || v15 && f.fikSygedagpengeVedLivstruende !== false && f.laegenFinderIkkeLaengereLivstruende !== false
  s[1087] = SDL_24c_1
  const SDL_24c_1_nej = s[7] || v16 || v15 && (f.fikSygedagpengeVedLivstruende !== true || f.laegenFinderIkkeLaengereLivstruende !== true)
  s[1088] = SDL_24c_1_nej
  // LAB.107.1: Ret til jobafklaringsforløb (LAB § 107)
  const v19 = s[130] && v14
  s[252] = v19
  const v20 = f.forlaengelsenSlutter ?? FIRST_DAY
  s[591] = v20
  const v21 = f.forlaengelsenSlutter ?? 84005 /* 2199-12-31 */
  s[592] = v21
  const v22 = s[131] || f.naaetFolkepensionsalder !== false || s[132]
  const v23 = s[133] && f.naaetFolkepensionsalder !== true && s[134]
  const v24 = v22 && s[135]
  const v25 = v23 && s[136]
  const v26 = v24 ? (v25 ? Math.min(s[137], s[138]) : s[137]) : s[138]
  const v27 = v24 ? (v25 ? Math.max(s[139], s[140]) : s[139]) : s[140]
  const v28 = f.forlaengelseErAfgjort !== true && (v24 || v25)
  const v29 = f.forlaengelseErAfgjort !== false || v28
  s[564] = v29
  const v30 = f.forlaengelseErAfgjort !== false ? (v28 ? Math.min(v20, v26) : v20) : v26
  s[565] = v30
  const v31 = f.forlaengelseErAfgjort !== false ? (v28 ? Math.max(v21, v27) : v21) : v27
  s[567] = v31
  const v32 = f.forlaengelseErAfgjort !== true && (v22 && s[141] || v23 && s[142])
  s[569] = v32
  const v33 = v29 && s[0] < v31 || v22 || s[143]
  const v34 = s[144] || s[145]
  s[622] = v34
  const v35 = (v29 && s[1] >= v30 || v32) && v23 && v34
  const v36 = SDL_24a_1_nej || SDL_24a_1_ir
  s[574] = v36
  const v37 = v15 && s[2]
  const v38 = s[129] || v33 && v36 && (SDL_24c_1_nej || s[7])
  const v39 = v10 && (v35 || SDL_24a_1 || SDL_24c_1)
  const LAB_107_1 = s[7] || v19 && v10 && (v35 || SDL_24a_1) || v37 && v39 || s[3] && v39
  s[781] = LAB_107_1
  const LAB_107_1_nej = s[7] || s[4] && s[146] || v19 && (s[129] || v33 && v36) || v37 && v38 || s[3] && v38
  s[782] = LAB_107_1_nej
  // LAB.108.2: Tilbuddet kan indgå i forløbet (LAB § 108, stk. 2)
  const v42 = s[0] <= 17125 /* 2016-11-20 */
  s[159] = v42
  const v43 = s[1] >= 17126 /* 2016-11-21 */ && s[2]
  s[160] = v43
  const v44 = f.tilbudUnderForloebet === 'praktik' || f.tilbudUnderForloebet === 'vejledning'
  const v45 = f.ventesFuldtRask !== true || shiftDays(s[13], 56) < s[147] || f.fikTvaerfagligIndsats !== false || f.tilbudUnderForloebet !== undefined && v44 || !(f.tilbudUnderForloebet !== undefined)
  const v46 = f.ventesFuldtRask !== false && s[148] && f.fikTvaerfagligIndsats !== true && (f.tilbudUnderForloebet !== undefined && !v44 || !(f.tilbudUnderForloebet !== undefined))
  const v47 = s[0] <= 20088 /* 2024-12-31 */
  s[351] = v47
  const v48 = s[3] && v47
  s[460] = v48
  const v49 = s[1] >= 20089 /* 2025-01-01 */
  s[352] = v49
  const LAB_108_2 = s[149] && (s[146] || s[130] && v42 || v43 && v45 || v48 && v45 || v49)
  s[784] = LAB_108_2
  const LAB_108_2_nej = s[149] && (s[146] || v43 && v46 || v48 && v46)
  s[785] = LAB_108_2_nej
}

function svar_11(f, s) {
  // LAB.109.1.frist: Sagen skal have været i rehabiliteringsteamet (LAB § 109)
  const v0 = s[15] && s[13] <= 16427 /* 2014-12-23 */
  const v1 = f.sygedagpengeOphoerteDen ?? FIRST_DAY
  s[166] = v1
  const v2 = f.sygedagpengeOphoerteDen ?? 84005 /* 2199-12-31 */
  s[165] = v2
  const v3 = shiftDays(v1, 28)
  const v4 = shiftDays(v2, 28)
  const v5 = s[150] >= 16428 /* 2014-12-24 */ && s[13] <= 16616 /* 2015-06-30 */
  const v6 = s[150] >= 16617 /* 2015-07-01 */ && s[151]
  const v7 = shiftDays(s[13], 28)
  const v8 = shiftDays(s[150], 28)
  const v9 = s[152] && s[153]
  const v10 = f.jobafklaringEfter === 'ny_sygemelding'
  const v11 = f.jobafklaringEfter !== undefined && v10 || !(f.jobafklaringEfter !== undefined)
  const v12 = f.jobafklaringEfter !== undefined && !v10 || !(f.jobafklaringEfter !== undefined)
  const v13 = shiftDays(f.afgoerelseOmJobafklaringDen ?? FIRST_DAY, 28)
  const v14 = shiftDays(f.afgoerelseOmJobafklaringDen ?? 84005 /* 2199-12-31 */, 28)
  const v15 = v11 ? (v12 ? Math.min(v7, v13) : v13) : v7
  const v16 = v11 ? (v12 ? Math.max(v8, v14) : v14) : v8
  const v17 = s[154] || s[155]
  const v18 = s[154] ? v15 : NEVER
  const v19 = s[156] || v9 || v17
  const v20 = s[156] ? FIRST_DAY : v9 ? (v17 ? Math.min(v15, v18) : v15) : v18
  const v21 = v5 || v6 || v19
  const v22 = v5 ? FIRST_DAY : v6 ? (v19 ? Math.min(v7, v20) : v7) : v20
  const LAB_109_1_frist = s[8] ? FIRST_DAY : v0 ? (v21 ? Math.min(v3, v22) : v3) : v22
  s[786] = LAB_109_1_frist
  const v24 = s[155] ? NEVER : v16
  const v25 = s[156] ? NEVER : v9 ? (v17 ? Math.max(v16, v24) : v16) : v24
  const v26 = v5 ? NEVER : v6 ? (v19 ? Math.max(v8, v25) : v8) : v25
  const LAB_109_1_frist_hoej = s[8] ? NEVER : v0 ? (v21 ? Math.max(v4, v26) : v4) : v26
  s[787] = LAB_109_1_frist_hoej
  const LAB_109_1_frist_ir = s[157] && (s[8] || v5 || s[156]) || s[158]
  s[788] = LAB_109_1_frist_ir
  // LAB.110.1: Jobafklaringsforløbets længste varighed (LAB § 110, stk. 1)
  const v29 = s[15] && s[13] <= 17532 /* 2018-01-01 */
  const v30 = shiftMonths(s[13], 24)
  const v31 = shiftMonths(s[150], 24)
  const v32 = shiftDays(v30, -1)
  const v33 = shiftDays(v31, -1)
  const v34 = s[150] >= 17533 /* 2018-01-02 */ && s[153]
  const v35 = allPeriods(f.barselUnderJobafklaring)
  const v36 = f.barselUnderJobafklaring !== undefined ? v35 : NO_DAYS
  s[324] = v36
  const v37 = f.barselUnderJobafklaring !== undefined ? v35 : ALL_DAYS
  s[322] = v37
  const v38 = without(ALL_DAYS, v37)
  const v39 = without(ALL_DAYS, v36)
  const v40 = v30 === NEVER ? Infinity : v30 - s[150]
  const v41 = v31 === NEVER ? Infinity : v31 - s[13]
  const v42 = dayReaching(v39, s[13], v40)
  const v43 = dayReaching(v38, s[150], v41)
  const v44 = from(v36, 18262 /* 2020-01-01 */)
  const v45 = from(v37, 18262 /* 2020-01-01 */)
  const v46 = without(ALL_DAYS, v45)
  const v47 = without(ALL_DAYS, v44)
  const v48 = Math.min(v32, v42, dayReaching(v47, s[13], v40))
  const v49 = Math.max(v33, v43, dayReaching(v46, s[150], v41))
  const v50 = v34 || s[10]
  const v51 = v34 ? (s[10] ? Math.min(v42, v48) : v48) : v42
  const LAB_110_1 = s[8] ? FIRST_DAY : v29 ? (v50 ? Math.min(v32, v51) : v32) : v51
  s[792] = LAB_110_1
  const v53 = v34 ? (s[10] ? Math.max(v43, v49) : v49) : v43
  const LAB_110_1_hoej = s[8] ? NEVER : v29 ? (v50 ? Math.max(v33, v53) : v33) : v53
  s[793] = LAB_110_1_hoej
  const LAB_110_1_er = f.erIJobafklaring !== false && s[15]
  s[794] = LAB_110_1_er
  const LAB_110_1_ir = LAB_110_1_er && s[8] || f.erIJobafklaring !== true || s[13] < 16252 /* 2014-07-01 */
  s[795] = LAB_110_1_ir
  // LAB.110.2: Jobafklaringsforløbet slutter (LAB § 110, stk. 2)
  const v57 = s[130] && s[0] <= 16617 /* 2015-07-01 */
  const v58 = s[1] >= 16618 /* 2015-07-02 */ && s[159]
  const v59 = f.folkepensionsalderNaasDen ?? FIRST_DAY
  s[172] = v59
  const v60 = f.folkepensionsalderNaasDen ?? 84005 /* 2199-12-31 */
  s[171] = v60
  const v61 = f.uarbejdsdygtigVedEgenSygdom !== true || s[1] >= v59 || f.fikSygedagpengeVedLivstruende !== false
  const v62 = f.uarbejdsdygtigVedEgenSygdom !== false && s[0] < v60 && f.fikSygedagpengeVedLivstruende !== true
  const LAB_110_2 = s[149] && (s[146] || v57 && f.uarbejdsdygtigVedEgenSygdom !== true || v58 || s[160] && v61 || s[3] && v61)
  s[796] = LAB_110_2
  const LAB_110_2_nej = s[149] && (s[146] || v57 && f.uarbejdsdygtigVedEgenSygdom !== false || v58 || s[160] && v62 || s[3] && v62)
  s[797] = LAB_110_2_nej
  const LAB_110_2_ir = s[149] && (s[146] || v58) || s[161]
  s[798] = LAB_110_2_ir
  // LAB.111.1: Din arbejdsevne skal være vurderet (LAB § 111, stk. 1)
  const LAB_111_1 = s[146] ? FIRST_DAY : LAB_110_1
  s[799] = LAB_111_1
  const LAB_111_1_hoej = s[146] ? NEVER : LAB_110_1_hoej
  s[800] = LAB_111_1_hoej
  const LAB_111_1_er = s[149] && (s[146] || s[162] && LAB_110_1_er || s[3] && LAB_110_1_er)
  s[801] = LAB_111_1_er
  const LAB_111_1_ir = s[149] && (s[146] || s[162] && LAB_110_1_ir || s[3] && LAB_110_1_ir) || s[161]
  s[802] = LAB_111_1_ir
  // LAB.111.2: Sagen skal i rehabiliteringsteamet, før forløbet slutter (lov 1750/2025 § 1)
  const v70 = f.kanVendeTilbageIArbejde !== false || f.uarbejdsdygtigVedEgenSygdom !== true && f.maalgruppeForAnden !== true
  const v71 = f.kanVendeTilbageIArbejde !== true && (f.uarbejdsdygtigVedEgenSygdom !== false || f.maalgruppeForAnden !== false)
  const v72 = s[3] && s[163]
  s[167] = v72
  const LAB_111_2 = s[149] && (s[146] || s[162] && v71 || v72 && v71 || s[164])
  s[803] = LAB_111_2
  const LAB_111_2_nej = s[149] && (s[146] || s[162] && v70 || v72 && v70 || s[164])
  s[804] = LAB_111_2_nej
  const LAB_111_2_ir = s[149] && (s[146] || s[164]) || s[161]
  s[750] = LAB_111_2_ir
  // LAB.111.3: Samtale med sundhedskoordinatoren (LAB § 111, stk. 3)
  const LAB_111_3 = s[146] ? FIRST_DAY : shiftMonths(v1, 42)
  s[806] = LAB_111_3
  const LAB_111_3_hoej = s[146] ? NEVER : shiftMonths(v2, 42)
  s[807] = LAB_111_3_hoej
  const LAB_111_3_er = s[149] && f.risikoForFireAar !== false
  s[808] = LAB_111_3_er
  const LAB_111_3_ir = LAB_111_3_er && s[146] || s[161] || f.risikoForFireAar !== true
  s[809] = LAB_111_3_ir
}

function svar_12(f, s) {
  // LAB.111.4: Kommunen skal overveje klinisk funktion før et nyt forløb (lov 1750/2025 § 1)
  const v0 = shiftMonths(s[165], 48) >= (f.nytForloebVarerTil ?? FIRST_DAY)
  const LAB_111_4 = s[149] && (s[146] || s[162] && shiftMonths(s[166], 48) < (f.nytForloebVarerTil ?? 84005 /* 2199-12-31 */) || s[167] && shiftMonths(s[166], 48) < (f.nytForloebVarerTil ?? 84005 /* 2199-12-31 */) || s[164])
  s[810] = LAB_111_4
  const LAB_111_4_nej = s[149] && (s[146] || s[162] && v0 || s[167] && v0 || s[164])
  s[811] = LAB_111_4_nej
  // LAB.112.2: Et ressourceforløb er udelukket, fordi arbejdsevnen ikke kan udvikles (LAB § 112, stk. 2)
  const v3 = s[6] && s[0] <= 17682 /* 2018-05-31 */
  const v4 = s[1] >= 17683 /* 2018-06-01 */ && s[2]
  const v5 = f.dokumenteretIngenUdvikling !== false || f.heltAabenbartIngenUdvikling !== false
  const v6 = f.dokumenteretIngenUdvikling !== true && f.heltAabenbartIngenUdvikling !== true
  const LAB_112_2 = s[7] || v3 && f.aabenbartFormaalsloestPaaGrundAfSygdom !== false || v4 && v5 || s[168] && v5
  s[815] = LAB_112_2
  const LAB_112_2_nej = s[7] || s[169] || v3 && f.aabenbartFormaalsloestPaaGrundAfSygdom !== true || v4 && v6 || s[168] && v6 || s[170]
  s[816] = LAB_112_2_nej
  // LAB.112.3: Et ressourceforløb kan begynde, selv om folkepensionsalderen nærmer sig (LAB § 112, stk. 3)
  const v9 = s[0] <= 18992 /* 2021-12-31 */
  s[350] = v9
  const v10 = s[1] >= 18993 /* 2022-01-01 */
  s[227] = v10
  const v11 = s[6] && v9
  s[228] = v11
  const v12 = s[0] <= 19133 /* 2022-05-21 */
  s[200] = v12
  const v13 = v10 && v12
  s[196] = v13
  const v14 = shiftMonths(s[171], -72) >= s[0] || f.oenskerRessourceforloeb !== false
  const v15 = shiftMonths(s[172], -72) < s[1] && f.oenskerRessourceforloeb !== true
  const v16 = s[1] >= 19134 /* 2022-05-22 */ && s[173]
  s[195] = v16
  const LAB_112_3 = s[7] || s[169] || v11 || v13 && v14 || v16 && v14 || s[170] && v14
  s[817] = LAB_112_3
  const LAB_112_3_nej = s[7] || v13 && v15 || v16 && v15 || s[170] && v15
  s[818] = LAB_112_3_nej
  // LAB.112.1: Målgruppen for ressourceforløb (LAB § 112, stk. 1)
  const v19 = f.laengerevarendeForsoergelse !== false || f.deltagetUdenOegetTilknytning !== false || f.behovForLaengerevarendeIndsats !== false
  const v20 = f.laengerevarendeForsoergelse !== true && f.deltagetUdenOegetTilknytning !== true && f.behovForLaengerevarendeIndsats !== true
  const v21 = f.komplekseProblemer !== true || f.kanIkkeLoesesAfAndenIndsats !== true || f.kraeverHelhedsorienteretForloeb !== true || v20 || LAB_112_2
  const v22 = LAB_112_2_nej || s[7]
  const v23 = f.komplekseProblemer !== false && f.kanIkkeLoesesAfAndenIndsats !== false && f.kraeverHelhedsorienteretForloeb !== false && v19 && v22
  const v24 = s[3] && v9
  s[197] = v24
  const v25 = v10 && s[173]
  s[199] = v25
  const LAB_112_1 = s[174] || !(s[174] && !(s[0] < 20485 /* 2026-02-01 */ || s[175])) && (s[7] || v3 && v23 || v4 && v23 || v24 && v23 || v25 && f.komplekseProblemer !== false && f.kanIkkeLoesesAfAndenIndsats !== false && f.kraeverHelhedsorienteretForloeb !== false && v19 && v22 && (LAB_112_3 || s[7]))
  s[812] = LAB_112_1
  const LAB_112_1_nej = s[174] || !(s[174] && !(s[0] < 20485 /* 2026-02-01 */ || s[175])) && (s[7] || s[169] || v3 && v21 || v4 && v21 || v24 && v21 || v25 && (f.komplekseProblemer !== true || f.kanIkkeLoesesAfAndenIndsats !== true || f.kraeverHelhedsorienteretForloeb !== true || v20 || LAB_112_2 || LAB_112_3_nej) || s[170])
  s[813] = LAB_112_1_nej
  const LAB_112_1_ir = s[174] || !(s[174] && !(s[0] < 20485 /* 2026-02-01 */ || s[175])) && s[7]
  s[814] = LAB_112_1_ir
  // LAB.112.3.igang: Forløbet fortsætter, selv om folkepensionsalderen nærmer sig (LAB § 112, stk. 3)
  const LAB_112_3_igang = f.ressourceforloebErBevilget !== false && (s[7] || v11 || v25 || s[176])
  s[819] = LAB_112_3_igang
  // LAB.113.2: En indsats skal være i gang (LAB § 113, stk. 2)
  const v30 = f.ressourceforloebStartede ?? FIRST_DAY
  s[184] = v30
  const v31 = f.ressourceforloebStartede ?? 84005 /* 2199-12-31 */
  s[185] = v31
  const v32 = v30 <= 13331 /* 2006-07-02 */
  s[190] = v32
  const v33 = v31 >= 13332 /* 2006-07-03 */ && v30 <= 15705 /* 2012-12-31 */
  s[191] = v33
  const v34 = v31 >= 15706 /* 2013-01-01 */
  s[183] = v34
  const v35 = v34 && v30 <= 18808 /* 2021-06-30 */
  const v36 = v31 >= 18809 /* 2021-07-01 */
  const v37 = v30 <= 18992 /* 2021-12-31 */
  s[186] = v37
  const v38 = v36 && v37
  const v39 = allPeriods(f.perioderUdenRaadighed)
  const v40 = shiftMonths(v30, 6)
  const v41 = shiftMonths(v31, 6)
  const v42 = v31 >= 18993 /* 2022-01-01 */
  s[187] = v42
  const v43 = v30 <= 20484 /* 2026-01-31 */
  s[188] = v43
  const v44 = v31 >= 20485 /* 2026-02-01 */
  s[189] = v44
  const v45 = v38 || v42 && v43 || v44
  const LAB_113_2 = v32 ? FIRST_DAY : v35 || v45 ? (v45 ? dayReaching(without(ALL_DAYS, f.perioderUdenRaadighed !== undefined ? v39 : NO_DAYS), shiftDays(v30, 1), v40 === NEVER ? Infinity : v40 - v31) : NEVER) : NEVER
  s[820] = LAB_113_2
  const LAB_113_2_hoej = v32 ? NEVER : v33 ? NEVER : v35 ? NEVER : v38 ? NEVER : dayReaching(without(ALL_DAYS, f.perioderUdenRaadighed !== undefined ? v39 : ALL_DAYS), shiftDays(v31, 1), v41 === NEVER ? Infinity : v41 - v30)
  s[821] = LAB_113_2_hoej
  const LAB_113_2_ir = f.ressourceforloebErBevilget !== false && v32 || f.ressourceforloebErBevilget !== true
  s[194] = LAB_113_2_ir
  // LAB.113.2.team: Sagen skal i rehabiliteringsteamet igen (LAB § 113, stk. 2)
  const v49 = v36 && v43
  const v50 = f.ressourceforloebErBevilget !== false && LAB_113_2_hoej >= s[0] || f.indsatsErBegyndt !== false && (f.ressourceforloebErBevilget !== false && LAB_113_2_hoej >= (f.indsatsBegyndteDen ?? FIRST_DAY) || LAB_113_2_ir) || f.arbejdeIFoersteHalvaar !== false || f.saerligeGrundeModTeamet !== false
  const v51 = (f.ressourceforloebErBevilget !== false && LAB_113_2 < s[1] || LAB_113_2_ir) && (f.indsatsErBegyndt !== true || f.ressourceforloebErBevilget !== false && LAB_113_2 < (f.indsatsBegyndteDen ?? 84005 /* 2199-12-31 */)) && f.arbejdeIFoersteHalvaar !== true && f.saerligeGrundeModTeamet !== true
  const LAB_113_2_team = f.ressourceforloebErBevilget !== false && (s[164] || !(s[164] && s[177]) && (v32 || v49 && v51 || v44 && v51))
  s[823] = LAB_113_2_team
  const LAB_113_2_team_nej = f.ressourceforloebErBevilget !== false && (s[164] || !(s[164] && s[177]) && (v32 || v33 || v35 || v49 && v50 || v44 && v50))
  s[824] = LAB_113_2_team_nej
  const LAB_113_2_team_ir = f.ressourceforloebErBevilget !== false && (s[164] || !(s[164] && s[177]) && v32) || f.ressourceforloebErBevilget !== true
  s[825] = LAB_113_2_team_ir
  // LAB.113.3: Tilbuddet venter på samtalen om dit helbred (LAB § 113, stk. 3)
  const v55 = s[178] || f.menerTilbuddetSkaderHelbredet !== true || f.bedtOmSamtaleFoerTilbuddet !== true || f.kommunenHarTagetStillingTilTilbuddet !== false
  const v56 = (s[179] || s[180]) && f.menerTilbuddetSkaderHelbredet !== false && f.bedtOmSamtaleFoerTilbuddet !== false && f.kommunenHarTagetStillingTilTilbuddet !== true
  const LAB_113_3 = f.ressourceforloebErBevilget !== false && (s[7] || v25 && v56 || s[170] && v56)
  s[826] = LAB_113_3
  const LAB_113_3_nej = f.ressourceforloebErBevilget !== false && (s[7] || s[169] || v11 || v25 && v55 || s[170] && v55)
  s[827] = LAB_113_3_nej
  // LAB.113.4: Kommunen skal have besluttet, hvad der sker efter forløbet (LAB § 113, stk. 4)
  const v59 = f.ressourceforloebPlanlagtTil ?? FIRST_DAY
  s[192] = v59
  const v60 = f.ressourceforloebPlanlagtTil ?? 84005 /* 2199-12-31 */
  s[193] = v60
  const v61 = v59 <= 13331 /* 2006-07-02 */
  const v62 = v60 >= 13332 /* 2006-07-03 */ && v59 <= 15705 /* 2012-12-31 */
  const v63 = v60 >= 15706 /* 2013-01-01 */
  const v64 = v59 <= 20484 /* 2026-01-31 */
  const v65 = v60 >= 20485 /* 2026-02-01 */
  const LAB_113_4 = v61 ? FIRST_DAY : v63 && v59 <= 18261 /* 2019-12-31 */ || v60 >= 18262 /* 2020-01-01 */ && v59 <= 18992 /* 2021-12-31 */ || v60 >= 18993 /* 2022-01-01 */ && v64 || v65 ? v59 : NEVER
  s[829] = LAB_113_4
  const LAB_113_4_hoej = v61 ? NEVER : v62 ? NEVER : v60
  s[830] = LAB_113_4_hoej
  const LAB_113_4_ir = f.ressourceforloebErBevilget !== false && v61 || f.ressourceforloebErBevilget !== true
  s[751] = LAB_113_4_ir
  // LAB.113.4.ydelse: Ressourceforløb og ydelse løber videre uden en afgørelse (LAB § 113, stk. 4)
  const v69 = v63 && v64
  const v70 = v60 >= s[0] || f.kommunenHarTagetStillingTilForloebet !== true
  const v71 = v59 < s[1] && f.kommunenHarTagetStillingTilForloebet !== false
  const LAB_113_4_ydelse = f.ressourceforloebErBevilget !== false && (v61 || v69 && v70 || v65 && v70)
  s[833] = LAB_113_4_ydelse
  const LAB_113_4_ydelse_nej = f.ressourceforloebErBevilget !== false && (v61 || v62 || v69 && v71 || v65 && v71)
  s[834] = LAB_113_4_ydelse_nej
  // LAB.113a: Personlig jobformidler (LAB § 113 a)
  const LAB_113a = f.ressourceforloebErBevilget !== false && (s[7] || v25 && s[179] || s[176])
  s[835] = LAB_113a
  const LAB_113a_nej = f.ressourceforloebErBevilget !== false && (s[7] || s[169] || v11 || v25 && s[178] || s[181])
  s[836] = LAB_113a_nej
  const LAB_113a_ir = f.ressourceforloebErBevilget !== false && (s[7] || v25 && s[180] || s[182]) || f.ressourceforloebErBevilget !== true
  s[837] = LAB_113a_ir
}

function svar_13(f, s) {
  // LAB.114.1: Ressourceforløbets længste varighed (LAB § 114, stk. 1)
  const v0 = s[183] && s[184] <= 16435 /* 2014-12-31 */
  const v1 = shiftMonths(s[184], 60)
  const v2 = shiftMonths(s[185], 60)
  const v3 = shiftDays(v1, -1)
  const v4 = shiftDays(v2, -1)
  const v5 = s[184] <= 18261 /* 2019-12-31 */
  const v6 = s[185] >= 16436 /* 2015-01-01 */ && v5
  const v7 = allPeriods(f.barselUnderRessourceforloeb)
  const v8 = f.barselUnderRessourceforloeb !== undefined ? v7 : NO_DAYS
  const v9 = f.barselUnderRessourceforloeb !== undefined ? v7 : ALL_DAYS
  const v10 = without(ALL_DAYS, v9)
  const v11 = without(ALL_DAYS, v8)
  const v12 = dayReaching(v11, s[184], v1 === NEVER ? Infinity : v1 - s[185])
  const v13 = dayReaching(v10, s[185], v2 === NEVER ? Infinity : v2 - s[184])
  const v14 = Math.min(v3, v12)
  const v15 = Math.max(v4, v13)
  const v16 = s[185] >= 18262 /* 2020-01-01 */
  const v17 = v16 && s[186]
  const v18 = shiftMonths(s[184], 36)
  const v19 = shiftMonths(s[185], 36)
  const v20 = dayReaching(v11, s[184], v18 === NEVER ? Infinity : v18 - s[185])
  const v21 = dayReaching(v10, s[185], v19 === NEVER ? Infinity : v19 - s[184])
  const v22 = s[187] && s[184] <= 19133 /* 2022-05-21 */ || s[185] >= 19134 /* 2022-05-22 */ && s[188] || s[189]
  const v23 = v17 || v22
  const v24 = v17 ? (v22 ? Math.min(v12, v20) : v12) : v20
  const v25 = v6 || v23
  const v26 = v6 ? (v23 ? Math.min(v14, v24) : v14) : v24
  const LAB_114_1 = s[190] ? FIRST_DAY : v0 || v25 ? (v0 ? (v25 ? Math.min(v3, v26) : v3) : v26) : NEVER
  s[838] = LAB_114_1
  const v28 = v17 ? (v22 ? Math.max(v13, v21) : v13) : v21
  const v29 = v6 ? (v23 ? Math.max(v15, v28) : v15) : v28
  const LAB_114_1_hoej = s[190] ? NEVER : s[191] ? NEVER : v0 ? (v25 ? Math.max(v4, v29) : v4) : v29
  s[839] = LAB_114_1_hoej
  // LAB.114.1.plan: Forløbets planlagte længde er tilladt (LAB § 114, stk. 1)
  const v31 = s[183] && v5
  const v32 = s[192] < shiftDays(shiftMonths(s[185], 12), -1) || f.ressourceforloebErBevilget !== false && LAB_114_1 < s[193]
  const v33 = s[193] >= shiftDays(shiftMonths(s[184], 12), -1) && (f.ressourceforloebErBevilget !== false && LAB_114_1_hoej >= s[192] || s[194])
  const v34 = v16 && s[188]
  const LAB_114_1_plan = f.ressourceforloebErBevilget !== false && (s[190] || v31 && v33 || v34 && v33 || s[189] && v33)
  s[840] = LAB_114_1_plan
  const LAB_114_1_plan_nej = f.ressourceforloebErBevilget !== false && (s[190] || s[191] || v31 && v32 || v34 && v32 || s[189] && v32)
  s[841] = LAB_114_1_plan_nej
  // LAB.114.3: Så længe kan det næste ressourceforløb vare (LAB § 114, stk. 2-4)
  const v37 = f.foedselsdag ?? FIRST_DAY
  s[208] = v37
  const v38 = f.foedselsdag ?? 84005 /* 2199-12-31 */
  s[207] = v38
  const v39 = s[1] >= shiftMonths(v37, 480)
  const v40 = f.maanederIRessourceforloeb ?? 0
  const v41 = f.maanederIRessourceforloeb ?? 240
  const v42 = v40 <= 0
  const v43 = v39 && v41 > 0 && f.oenskerRessourceforloeb !== true ? 0 : 60
  const v44 = s[0] < shiftMonths(v38, 480) || v42 || f.oenskerRessourceforloeb !== false ? 60 : 0
  const v45 = s[1] >= shiftMonths(v37, 600)
  const v46 = v45 && v41 > 0 && f.oenskerRessourceforloeb !== true ? 0 : v39 && s[0] < shiftMonths(v38, 600) && f.oenskerRessourceforloeb !== true ? Math.min(36, Math.max(0, 60 - v41)) : 36
  const v47 = s[0] < shiftMonths(v38, 600) || v42 || f.oenskerRessourceforloeb !== false ? (s[0] < shiftMonths(v38, 480) || v45 || f.oenskerRessourceforloeb !== false ? 36 : Math.min(36, Math.max(0, 60 - v40))) : 0
  const v48 = s[195] || s[170]
  const v49 = s[170] ? -Infinity : v46
  const v50 = s[196] || v48
  const v51 = s[196] ? (v48 ? Math.min(v46, v49) : v46) : v49
  const v52 = s[197] || v50
  const v53 = s[197] ? (v50 ? Math.min(v43, v51) : v43) : v51
  const v54 = s[198] || v52
  const v55 = s[198] ? (v52 ? Math.min(v43, v53) : v43) : v53
  const LAB_114_3 = s[7] ? -Infinity : s[169] ? (v54 ? Math.min(0, v55) : 0) : v55
  s[843] = LAB_114_3
  const v57 = s[170] ? Infinity : v47
  const v58 = s[196] ? (v48 ? Math.max(v47, v57) : v47) : v57
  const v59 = s[197] ? (v50 ? Math.max(v44, v58) : v44) : v58
  const LAB_114_3_hoej = s[7] ? Infinity : v54 ? (s[198] ? (v52 ? Math.max(v44, v59) : v44) : v59) : 0
  s[844] = LAB_114_3_hoej
  const LAB_114_3_ir = s[7] || s[170]
  s[845] = LAB_114_3_ir
  // LAB.114.3.igang: Forløbet fortsætter, når du fylder 40 år (LAB § 114, stk. 3)
  const LAB_114_3_igang = f.ressourceforloebErBevilget !== false && (s[7] || s[198] || s[197] || s[199] || s[176])
  s[846] = LAB_114_3_igang
  // LAB.114.4: Ressourceforløbet må ikke gå ud over folkepensionsalderen (LAB § 114, stk. 4)
  const v63 = s[172] <= 13331 /* 2006-07-02 */
  const v64 = s[171] >= 15706 /* 2013-01-01 */ && s[172] <= 16617 /* 2015-07-01 */
  const v65 = s[171] >= 16618 /* 2015-07-02 */ && s[172] <= 17125 /* 2016-11-20 */
  const v66 = v65 || s[171] >= 17126 /* 2016-11-21 */ && s[172] <= 18261 /* 2019-12-31 */ || s[171] >= 18262 /* 2020-01-01 */ && s[172] <= 18992 /* 2021-12-31 */ || s[171] >= 18993 /* 2022-01-01 */ && s[172] <= 20484 /* 2026-01-31 */ || s[171] >= 20485 /* 2026-02-01 */
  const LAB_114_4 = v63 ? FIRST_DAY : v64 || v66 ? (v66 ? (v65 ? FIRST_DAY : shiftDays(s[172], -1)) : NEVER) : NEVER
  s[847] = LAB_114_4
  const LAB_114_4_hoej = v63 ? NEVER : s[171] >= 13332 /* 2006-07-03 */ && s[172] <= 15705 /* 2012-12-31 */ ? NEVER : v64 ? NEVER : v65 ? NEVER : shiftDays(s[171], -1)
  s[848] = LAB_114_4_hoej
  const LAB_114_4_ir = f.ressourceforloebErBevilget !== false && (v63 || v65) || f.ressourceforloebErBevilget !== true
  s[849] = LAB_114_4_ir
  // LAB.115.1: Ressourceforløb, når du får førtidspension (LAB § 115)
  const v70 = f.pensionDuFaar === 'foertidspension'
  const v71 = f.pensionDuFaar !== undefined && !v70 || !(f.pensionDuFaar !== undefined) || v39 || f.oenskerRessourceforloeb !== true
  const v72 = (f.pensionDuFaar !== undefined && v70 || !(f.pensionDuFaar !== undefined)) && s[0] < shiftMonths(v38, 480) && f.oenskerRessourceforloeb !== false
  const LAB_115_1 = s[7] || s[198] && v72 || s[168] && v72
  s[850] = LAB_115_1
  const LAB_115_1_nej = s[7] || s[169] || s[198] && v71 || s[168] && v71 || s[170]
  s[851] = LAB_115_1_nej
}

function svar_14(f, s) {
  // LAB.142.1: Målgruppen for revalidering (LAB § 142)
  const v0 = s[4] && s[0] <= 13858 /* 2007-12-11 */
  s[356] = v0
  const v1 = f.begraensningerIArbejdsevnen !== true || f.andenIndsatsErIkkeNok !== true || f.kanKommeIndPaaArbejdsmarkedet !== true
  const v2 = f.begraensningerIArbejdsevnen !== false && f.andenIndsatsErIkkeNok !== false && f.kanKommeIndPaaArbejdsmarkedet !== false
  const v3 = s[1] >= 13859 /* 2007-12-12 */
  s[355] = v3
  const v4 = v3 && s[2]
  s[378] = v4
  const LAB_142_1 = s[7] || v0 && v2 || v4 && v2 || s[168] && v2
  s[852] = LAB_142_1
  const LAB_142_1_nej = s[7] || v0 && v1 || v4 && v1 || s[168] && v1 || s[170]
  s[853] = LAB_142_1_nej
  // LOV1750.21.revalidering: Din revalidering fortsætter efter de gamle regler (lov 1750/2025 § 21)
  const v7 = f.revalideringBevilgetDen ?? FIRST_DAY
  s[359] = v7
  const v8 = f.revalideringBevilgetDen ?? 84005 /* 2199-12-31 */
  s[360] = v8
  const LOV1750_21_revalidering = f.revalideringErBevilget !== false && (s[7] || v0 || v4 || s[168] || s[170] && v7 < 20485 /* 2026-02-01 */)
  s[968] = LOV1750_21_revalidering
  const LOV1750_21_revalidering_nej = f.revalideringErBevilget !== false && (s[7] || s[170] && v8 >= 20485 /* 2026-02-01 */)
  s[353] = LOV1750_21_revalidering_nej
  const LOV1750_21_revalidering_ir = f.revalideringErBevilget !== false && s[7] || f.revalideringErBevilget !== true
  s[375] = LOV1750_21_revalidering_ir
  // LAB.144: Forrevalidering (LAB § 144)
  const v12 = LAB_142_1_nej || f.erhvervssigtetErAfklaret !== false
  const v13 = (LAB_142_1 || s[7]) && f.erhvervssigtetErAfklaret !== true
  const v14 = LOV1750_21_revalidering || LOV1750_21_revalidering_ir
  s[354] = v14
  const LAB_144 = s[7] || v0 && v13 || v4 && v13 || s[168] && v13 || s[170] && f.revalideringErBevilget !== false && v14 && f.erhvervssigtetErAfklaret !== true
  s[381] = LAB_144
  const LAB_144_nej = s[7] || v0 && v12 || v4 && v12 || s[168] && v12 || s[170] && (f.revalideringErBevilget !== true || LOV1750_21_revalidering_nej || f.erhvervssigtetErAfklaret !== false)
  s[382] = LAB_144_nej
  // LAB.145.2: Mere end 5 års revalidering (LAB § 145, stk. 2)
  const v17 = f.revalideringStartede ?? FIRST_DAY
  const v18 = f.revalideringStartede ?? 84005 /* 2199-12-31 */
  const LAB_145_2_ir = v17 <= 13331 /* 2006-07-02 */
  s[863] = LAB_145_2_ir
  const v20 = v18 >= 13332 /* 2006-07-03 */ && v17 <= 13858 /* 2007-12-11 */
  const v21 = f.betydeligeBegraensninger !== true || f.talerIUdpraegetGradForLangUddannelse !== true
  const v22 = f.betydeligeBegraensninger !== false && f.talerIUdpraegetGradForLangUddannelse !== false
  const v23 = v18 >= 13859 /* 2007-12-12 */ && v17 <= 18261 /* 2019-12-31 */
  const v24 = v18 >= 18262 /* 2020-01-01 */ && v17 <= 20484 /* 2026-01-31 */
  const v25 = f.betydeligeBegraensninger !== true || f.talerForLangUddannelse !== true
  const v26 = f.betydeligeBegraensninger !== false && f.talerForLangUddannelse !== false
  const v27 = v18 >= 20485 /* 2026-02-01 */
  const LAB_145_2 = LAB_145_2_ir || v20 && v22 || v23 && v22 || v24 && v26 || v27 && v26
  s[861] = LAB_145_2
  const LAB_145_2_nej = LAB_145_2_ir || v20 && v21 || v23 && v21 || v24 && v25 || v27 && v25
  s[862] = LAB_145_2_nej
  // LAB.145.1: Den længste revalidering (LAB § 145, stk. 1)
  const LAB_145_1 = LAB_145_2_ir ? FIRST_DAY : LAB_145_2 && !LAB_145_2_nej && !LAB_145_2_ir ? NEVER : shiftDays(shiftMonths(v17, 60), -1)
  s[854] = LAB_145_1
  const LAB_145_1_hoej = LAB_145_2_ir ? NEVER : LAB_145_2 ? NEVER : shiftDays(shiftMonths(v18, 60), -1)
  s[855] = LAB_145_1_hoej
  const LAB_145_1_ir = f.revalideringErBevilget !== false && LAB_145_2_ir || f.revalideringErBevilget !== true
  s[857] = LAB_145_1_ir
  // LAB.145.1.plan: Revalideringens planlagte længde er tilladt (LAB § 145, stk. 1)
  const v33 = f.revalideringErBevilget !== false && LAB_145_1_hoej >= (f.revalideringPlanlagtTil ?? FIRST_DAY)
  const v34 = f.revalideringErBevilget !== false && LAB_145_1 < (f.revalideringPlanlagtTil ?? 84005 /* 2199-12-31 */)
  const LAB_145_1_plan = f.revalideringErBevilget !== false && (LAB_145_2_ir || v20 && v33 || v23 && v33 || v24 && v33 || v27 && v33)
  s[858] = LAB_145_1_plan
  const LAB_145_1_plan_nej = f.revalideringErBevilget !== false && (LAB_145_2_ir || v20 && v34 || v23 && v34 || v24 && v34 || v27 && v34)
  s[859] = LAB_145_1_plan_nej
  const LAB_145_1_plan_ir = f.revalideringErBevilget !== false && (LAB_145_2_ir || v20 && LAB_145_1_ir || v23 && LAB_145_1_ir || v24 && LAB_145_1_ir || v27 && LAB_145_1_ir) || f.revalideringErBevilget !== true
  s[860] = LAB_145_1_plan_ir
  // LAB.146: Revalideringen kan forlænges (LAB § 146)
  const v38 = f.grundTilForsinkelse === 'nedsat_funktionsevne' || f.grundTilForsinkelse === 'helt_specielle_forhold' || f.grundTilForsinkelse === 'sygdom' || f.grundTilForsinkelse === 'pasning_af_boern' || f.grundTilForsinkelse === 'barsel' || f.grundTilForsinkelse === 'ingen_boernepasning' || f.grundTilForsinkelse === 'saerlige_sociale_forhold'
  const v39 = f.grundTilForsinkelse !== undefined && v38 || !(f.grundTilForsinkelse !== undefined)
  const v40 = f.grundTilForsinkelse !== undefined && !v38 || !(f.grundTilForsinkelse !== undefined)
  const v41 = s[3] && s[200]
  const v42 = f.grundTilForsinkelse === 'nedsat_funktionsevne' || f.grundTilForsinkelse === 'helt_specielle_forhold' || f.grundTilForsinkelse === 'sygdom' || f.grundTilForsinkelse === 'pasning_af_boern' || f.grundTilForsinkelse === 'barsel' || f.grundTilForsinkelse === 'ingen_boernepasning' || f.grundTilForsinkelse === 'saerlige_sociale_forhold' || f.grundTilForsinkelse === 'pasning_af_andre'
  const v43 = f.grundTilForsinkelse === 'nedsat_funktionsevne' || f.grundTilForsinkelse === 'helt_specielle_forhold' || f.grundTilForsinkelse === 'sygdom' || f.grundTilForsinkelse === 'pasning_af_boern' || f.grundTilForsinkelse === 'barsel' || f.grundTilForsinkelse === 'ingen_boernepasning' || f.grundTilForsinkelse === 'saerlige_sociale_forhold' || f.grundTilForsinkelse === 'pasning_af_andre' || f.grundTilForsinkelse === 'sorgorlov'
  const v44 = f.grundTilForsinkelse !== undefined && v43 || !(f.grundTilForsinkelse !== undefined)
  const v45 = f.grundTilForsinkelse !== undefined && !v43 || !(f.grundTilForsinkelse !== undefined)
  const LAB_146 = s[7] || v0 && v39 || v4 && v39 || v41 && (f.grundTilForsinkelse !== undefined && v42 || !(f.grundTilForsinkelse !== undefined) || v44) || s[195] && v44 || s[170] && v44
  s[864] = LAB_146
  const LAB_146_nej = s[7] || v0 && v40 || v4 && v40 || v41 && (f.grundTilForsinkelse !== undefined && !v42 || !(f.grundTilForsinkelse !== undefined) || v45) || s[195] && v45 || s[170] && v45
  s[865] = LAB_146_nej
  // LAS.50: Plan for revalideringen (LAS § 70, stk. 2)
  const v48 = v3 && s[201]
  const v49 = s[202] && s[0] <= 17967 /* 2019-03-12 */
  const v50 = s[1] >= 17968 /* 2019-03-13 */ && s[2]
  const LAS_50 = f.revalideringErBevilget !== false && (s[7] || v0 && f.erhvervssigtetErAfklaret !== false || v48 && f.erhvervssigtetErAfklaret !== false || v49 && f.erhvervssigtetErAfklaret !== false || v50 && f.erhvervssigtetErAfklaret !== false || s[168] && f.erhvervssigtetErAfklaret !== false || s[170] && f.erhvervssigtetErAfklaret !== false)
  s[866] = LAS_50
  const LAS_50_nej = f.revalideringErBevilget !== false && (s[7] || v0 && f.erhvervssigtetErAfklaret !== true || v48 && f.erhvervssigtetErAfklaret !== true || v49 && f.erhvervssigtetErAfklaret !== true || v50 && f.erhvervssigtetErAfklaret !== true || s[168] && f.erhvervssigtetErAfklaret !== true || s[170] && f.erhvervssigtetErAfklaret !== true)
  s[867] = LAS_50_nej
  // LAS.69j.2.bidrag: Tillæg til unge, der betaler bidrag til et barn (LAS § 69 j, stk. 2, nr. 4)
  const v53 = s[1] >= 20819 /* 2027-01-01 */
  s[206] = v53
  const v54 = f.bidragspligtigeBoern ?? 0
  const v55 = f.bidragspligtigeBoern ?? 50
  s[211] = v55
  const v56 = v54 <= 0
  s[214] = v56
  const v57 = s[6] && s[203]
  const v58 = f.bidragPrMaaned ?? 0
  s[379] = v58
  const v59 = f.bidragPrMaaned ?? 10000000
  s[380] = v59
  const v60 = s[203] || v53
  const v61 = v60 ? -Infinity : SATS_1(s[0])
  const v62 = v60 ? Infinity : SATS_1(s[1])
  const v63 = v61 > -Infinity && v62 < Infinity
  const v64 = quotient([v61, v54], [1], 'nærmeste', 1)
  const v65 = quotient([v61, v55], [1], 'nærmeste', 1)
  const v66 = quotient([v62, v54], [1], 'nærmeste', 1)
  const v67 = quotient([v62, v55], [1], 'nærmeste', 1)
  const v68 = v63 ? Math.min(v67, v66, v64, v65) : -Infinity
  const v69 = v63 ? Math.max(v67, v66, v64, v65) : Infinity
  const v70 = s[204] && !(!v63 && !v60 && v61 === v62 && v54 === v55)
  const LAS_69j_2_bidrag = s[5] ? -Infinity : v57 ? (v70 ? Math.min(v58, v68) : v58) : v68
  s[209] = LAS_69j_2_bidrag
  const LAS_69j_2_bidrag_hoej = s[5] ? Infinity : v57 ? (v70 ? Math.max(v59, v69) : v59) : v69
  s[210] = LAS_69j_2_bidrag_hoej
  const v73 = s[6] && v55 > 0
  const LAS_69j_2_bidrag_er = v73 && (s[5] || v57 || v70)
  s[212] = LAS_69j_2_bidrag_er
  const LAS_69j_2_bidrag_ir = v73 && (s[5] || s[204] && (v60 || !v63)) || !s[205] || v56
  s[213] = LAS_69j_2_bidrag_ir
}

function svar_15(f, s) {
  // LAS.68.2: Ressourceforløbsydelsens sats i ressourceforløb (lov 1750/2025 § 21, stk. 8)
  const v0 = f.harForsoergelsespligt !== true || f.boernOpholderSigIDanmark !== true && f.boernLigestillet !== true
  s[343] = v0
  const v1 = f.harForsoergelsespligt !== false && (f.boernOpholderSigIDanmark !== false || f.boernLigestillet !== false)
  s[342] = v1
  const v2 = s[5] || s[206]
  s[226] = v2
  const v3 = v2 ? -Infinity : SATS_2(s[0])
  const v4 = v2 ? Infinity : SATS_2(s[1])
  const v5 = s[0] >= shiftMonths(s[207], 300)
  s[361] = v5
  const v6 = s[1] >= shiftMonths(s[208], 300)
  s[362] = v6
  const v7 = v6 || f.borHosForaeldre !== true || f.harForsoergelsespligt !== false
  s[341] = v7
  const v8 = !v5 && f.borHosForaeldre !== false && f.harForsoergelsespligt !== true
  s[340] = v8
  const v9 = v2 ? -Infinity : SATS_3(s[0])
  const v10 = v2 ? Infinity : SATS_3(s[1])
  const v11 = v10 === Infinity
  const v12 = s[209] === -Infinity
  const v13 = v9 === -Infinity
  const v14 = s[210] === Infinity
  const v15 = v11 && v12 || v13 && v14
  const v16 = Math.min(v13 || v12 ? -Infinity : v9 + s[209], v2 ? -Infinity : SATS_4(s[0]))
  const v17 = Math.min(v11 || v14 ? Infinity : v10 + s[210], v2 ? Infinity : SATS_4(s[1]))
  const v18 = s[211] > 0 && s[212] && !(v15 && !v2 && v9 === v10 && (!s[212] || !s[213] && s[209] === s[210]))
  const v19 = v18 ? (s[214] ? Math.min(v9, v16) : v16) : v9
  const v20 = v18 ? (s[214] ? Math.max(v10, v17) : v17) : v10
  const v21 = v2 ? -Infinity : SATS_5(s[0])
  const v22 = v2 ? Infinity : SATS_5(s[1])
  const v23 = v8 && (v18 || s[214])
  const v24 = v23 ? (v7 ? Math.min(v19, v21) : v19) : v21
  const v25 = v23 ? (v7 ? Math.max(v20, v22) : v20) : v22
  const v26 = v0 && (v23 || v7)
  const v27 = v1 || v26
  s[239] = v27
  const v28 = v1 ? (v26 ? Math.min(v3, v24) : v3) : v24
  s[237] = v28
  const v29 = v1 ? (v26 ? Math.max(v4, v25) : v4) : v25
  s[238] = v29
  const v30 = v1 && v2 || v0 && (v8 && (s[211] > 0 && (v2 || s[213] || v15 || v2) || s[214] && v2) || v7 && v2)
  s[240] = v30
  const LAS_68_2 = s[5] ? -Infinity : v28
  s[869] = LAS_68_2
  const LAS_68_2_hoej = s[5] ? Infinity : v29
  s[870] = LAS_68_2_hoej
  const LAS_68_2_er = s[6] && (s[5] || s[215] && v27 || s[170] && v27)
  s[871] = LAS_68_2_er
  const LAS_68_2_ir = s[6] && (s[5] || s[215] && v30 || s[170] && v30) || !s[205]
  s[872] = LAS_68_2_ir
  // LAS.68.5: Mindst satsen til den, der kom fra ledighedsydelse (LAS § 68, stk. 5)
  const v35 = s[0] <= 16386 /* 2014-11-12 */
  s[357] = v35
  const v36 = s[6] && v35
  const v37 = s[1] >= 16387 /* 2014-11-13 */
  s[358] = v37
  const LAS_68_5 = s[6] && (s[5] || v36 || v37)
  s[873] = LAS_68_5
  const LAS_68_5_nej = s[6] && (s[5] || v36)
  s[874] = LAS_68_5_nej
  const LAS_68_5_ir = LAS_68_5_nej || !s[205]
  s[875] = LAS_68_5_ir
  // LAS.68.4: Ressourceforløbsydelsen før fradrag i ressourceforløb (lov 1750/2025 § 21, stk. 8)
  const v41 = f.ydelseFoerForloebet === 'sygedagpenge'
  const v42 = f.ydelseFoerForloebet !== undefined && !v41 || !(f.ydelseFoerForloebet !== undefined) || (f.sidsteDagMedSygedagpengeEllers ?? FIRST_DAY) < s[1]
  const v43 = (f.ydelseFoerForloebet !== undefined && v41 || !(f.ydelseFoerForloebet !== undefined)) && (f.sidsteDagMedSygedagpengeEllers ?? 84005 /* 2199-12-31 */) >= s[0]
  const v44 = f.hidtidigYdelsePrMaaned ?? 0
  const v45 = f.hidtidigYdelsePrMaaned ?? 10000000
  const v46 = Math.max(LAS_68_2, v44)
  const v47 = Math.max(LAS_68_2_hoej, v45)
  const v48 = f.ydelseFoerForloebet === 'ledighedsydelse'
  const v49 = f.ydelseFoerForloebet !== undefined && v48 || !(f.ydelseFoerForloebet !== undefined)
  const v50 = f.ydelseFoerForloebet !== undefined && !v48 || !(f.ydelseFoerForloebet !== undefined)
  const v51 = Math.max(v44, v46)
  const v52 = Math.min(v45, v47)
  const v53 = LAS_68_5 && LAS_68_2_er
  const v54 = LAS_68_5_ir && LAS_68_2_er && v52 >= v51
  const v55 = LAS_68_5_nej || v54
  const v56 = LAS_68_5_nej ? (v54 ? Math.min(v44, v51) : v44) : v51
  const v57 = v53 ? (v55 ? Math.min(v46, v56) : v46) : v56
  const v58 = LAS_68_5_nej ? (v54 ? Math.max(v45, v52) : v45) : v52
  const v59 = v53 ? (v55 ? Math.max(v47, v58) : v47) : v58
  const v60 = v49 && (v53 || LAS_68_5_nej || v54)
  const v61 = v50 && LAS_68_2_er
  const v62 = v60 ? (v61 ? Math.min(LAS_68_2, v57) : v57) : LAS_68_2
  const v63 = v60 ? (v61 ? Math.max(LAS_68_2_hoej, v59) : v59) : LAS_68_2_hoej
  const v64 = v43 && LAS_68_2_er
  const v65 = v42 && (v60 || v61)
  const v66 = v64 || v65
  const v67 = v43 && LAS_68_2_ir || v42 && (v49 && (LAS_68_5 && LAS_68_2_ir || LAS_68_5_ir && !((!LAS_68_2_er || !LAS_68_2_ir && v46 === v47) && v44 === v45 && LAS_68_2_er && (!LAS_68_2_er || v44 === v46))) || v50 && LAS_68_2_ir)
  const LAS_68_4 = s[5] ? -Infinity : v64 ? (v65 ? Math.min(v46, v62) : v46) : v62
  s[231] = LAS_68_4
  const LAS_68_4_hoej = s[5] ? Infinity : v64 ? (v65 ? Math.max(v47, v63) : v47) : v63
  s[229] = LAS_68_4_hoej
  const v70 = f.ydelseFoerForloebet === 'foertidspension'
  const v71 = s[6] && (f.ydelseFoerForloebet !== undefined && !v70 || !(f.ydelseFoerForloebet !== undefined))
  const LAS_68_4_er = v71 && (s[5] || s[215] && v66 || s[170] && v66)
  s[233] = LAS_68_4_er
  const LAS_68_4_ir = v71 && (s[5] || s[215] && v67 || s[170] && v67) || !s[205] || f.ydelseFoerForloebet !== undefined && v70 || !(f.ydelseFoerForloebet !== undefined)
  s[235] = LAS_68_4_ir
}

function svar_16(f, s) {
  // LAS.68a.1.tid: Indtægter for anden tid holdes ude (LAS § 68 a, stk. 1)
  const v0 = s[6] && s[216]
  const v1 = s[0] <= 16940 /* 2016-05-19 */
  s[312] = v1
  const v2 = s[217] && v1
  s[250] = v2
  const v3 = s[1] >= 16941 /* 2016-05-20 */
  s[251] = v3
  const v4 = s[5] || v2 || v3
  const v5 = s[5] || v0
  const LAS_68a_1_tid = s[6] && v4
  s[880] = LAS_68a_1_tid
  const LAS_68a_1_tid_nej = s[6] && v5
  s[220] = LAS_68a_1_tid_nej
  // LAS.68a.3: Løn i tilbud, der ikke tæller med (LAS § 68 a, stk. 3)
  const v8 = LAS_68a_1_tid || s[218]
  s[221] = v8
  const v9 = Math.min(f.timerITilbud ?? 0, 16000)
  s[256] = v9
  const v10 = Math.min(f.timerITilbud ?? 74400, 16000)
  s[257] = v10
  const v11 = s[219] || s[206]
  s[258] = v11
  const v12 = v11 ? -Infinity : SATS_6(s[0])
  s[259] = v12
  const v13 = v11 ? Infinity : SATS_6(s[1])
  s[260] = v13
  const v14 = v12 > -Infinity && v13 < Infinity
  s[255] = v14
  const v15 = quotient([v9, v12], [100], 'nærmeste', 1)
  const v16 = quotient([v9, v13], [100], 'nærmeste', 1)
  const v17 = quotient([v10, v12], [100], 'nærmeste', 1)
  const v18 = quotient([v10, v13], [100], 'nærmeste', 1)
  const v19 = v14 ? Math.min(v18, v17, v15, v16) : -Infinity
  s[253] = v19
  const v20 = v14 ? Math.max(v18, v17, v15, v16) : Infinity
  s[254] = v20
  const v21 = v11 || !v14
  s[261] = v21
  const LAS_68a_3 = s[5] ? -Infinity : Math.min(v19, Math.max(0, f.indtaegter !== undefined ? sum(f.indtaegter, (r_indtaegter) => { const r0_0 = r_indtaegter.tid === 'under'; const r0_1 = r0_0 || LAS_68a_1_tid_nej; const r0_2 = r_indtaegter.art === 'loen_i_tilbud'; const r0_3 = r0_1 && r0_2; return r0_3 ? (r0_3 && !(r0_1 && !r0_2 || !r0_0 && v8) ? r_indtaegter.beloeb : 0) : 0 }) : -Infinity))
  s[223] = LAS_68a_3
  const LAS_68a_3_hoej = s[5] ? Infinity : Math.min(v20, f.indtaegter !== undefined ? sum(f.indtaegter, (r_indtaegter) => (r_indtaegter.tid === 'under' || LAS_68a_1_tid_nej) && r_indtaegter.art === 'loen_i_tilbud' ? r_indtaegter.beloeb : 0) : Infinity)
  s[222] = LAS_68a_3_hoej
  const LAS_68a_3_er = s[6] && (s[5] || s[6] && !(!v14 && v9 === v10 && !v11 && v12 === v13))
  s[224] = LAS_68a_3_er
  const LAS_68a_3_ir = s[6] && (s[5] || s[6] && v21) || !s[205]
  s[225] = LAS_68a_3_ir
}

function svar_17(f, s) {
  // LAS.68a.2: Fradrag for løn i ressourceforløb (lov 1750/2025 § 21, stk. 8)
  const v0 = f.indtaegter !== undefined ? sum(f.indtaegter, (r_indtaegter) => { const r0_0 = r_indtaegter.tid === 'under'; const r0_1 = r0_0 || s[220]; const r0_2 = r_indtaegter.art === 'loen' || r_indtaegter.art === 'loen_under_sygdom' || r_indtaegter.art === 'loen_i_tilbud'; const r0_3 = r0_1 && r0_2; return r0_3 ? (r0_3 && !(r0_1 && !r0_2 || !r0_0 && s[221]) ? r_indtaegter.beloeb : 0) : 0 }) : -Infinity
  const v1 = f.indtaegter !== undefined ? sum(f.indtaegter, (r_indtaegter) => (r_indtaegter.tid === 'under' || s[220]) && (r_indtaegter.art === 'loen' || r_indtaegter.art === 'loen_under_sygdom' || r_indtaegter.art === 'loen_i_tilbud') ? r_indtaegter.beloeb : 0) : Infinity
  const v2 = f.indtaegter !== undefined ? sum(f.indtaegter, (r_indtaegter) => { const r0_0 = r_indtaegter.tid === 'under'; const r0_1 = r0_0 || s[220]; const r0_2 = r_indtaegter.art === 'feriegodtgoerelse' || r_indtaegter.art === 'feriedage_udbetalt'; const r0_3 = r0_1 && r0_2; return r0_3 ? (r0_3 && !(r0_1 && !r0_2 || !r0_0 && s[221]) ? r_indtaegter.beloeb : 0) : 0 }) : -Infinity
  const v3 = f.indtaegter !== undefined ? sum(f.indtaegter, (r_indtaegter) => (r_indtaegter.tid === 'under' || s[220]) && (r_indtaegter.art === 'feriegodtgoerelse' || r_indtaegter.art === 'feriedage_udbetalt') ? r_indtaegter.beloeb : 0) : Infinity
  const v4 = v1 === Infinity
  const v5 = v2 === -Infinity
  const v6 = v0 === -Infinity
  const v7 = v3 === Infinity
  const v8 = v4 && v5 || v6 && v7
  const v9 = v6 || v5 ? -Infinity : v0 + v2
  const v10 = v4 || v7 ? Infinity : v1 + v3
  const v11 = v8 && v0 === v1 && v2 === v3
  const v12 = v10 === Infinity
  const v13 = -s[222] === -Infinity
  const v14 = v9 === -Infinity
  const v15 = -s[223] === Infinity
  const v16 = v12 && v13 || v14 && v15
  const v17 = !v11 && s[224] && !(v16 && (v11 || !v8 && v9 === v10) && (!s[224] || !s[225] && s[223] === s[222]))
  const v18 = v8 || s[225] || v16
  const v19 = Math.max(0, v14 || v13 ? -Infinity : v9 - s[222])
  const v20 = Math.max(0, v12 || v15 ? Infinity : v10 - s[223])
  const v21 = s[226] ? -Infinity : SATS_7(s[0])
  s[268] = v21
  const v22 = s[226] ? Infinity : SATS_7(s[1])
  s[269] = v22
  const v23 = Math.min(v19, v21)
  const v24 = Math.min(v20, v22)
  const v25 = !s[226] && v21 === v22
  s[271] = v25
  const v26 = v18 || s[226]
  const v27 = v23 > -Infinity && v24 < Infinity
  const v28 = quotient([v23, 3000], [10000], 'nærmeste', 1)
  const v29 = quotient([v24, 3000], [10000], 'nærmeste', 1)
  const v30 = v27 ? Math.min(v28, v29) : -Infinity
  const v31 = v27 ? Math.max(v28, v29) : Infinity
  const v32 = v17 && !(!v27 && (!v17 || !v26 && v23 === v24))
  const v33 = v26 || !v27
  const v34 = v20 === Infinity
  const v35 = -v22 === -Infinity
  s[270] = v35
  const v36 = v34 && v35
  const v37 = -v21 === Infinity
  s[272] = v37
  const v38 = v17 && !(v36 && (!v17 || !v18 && v19 === v20) && v25)
  const v39 = v18 || s[226] || v36
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
  s[321] = v54
  const v55 = s[227] && v54
  const v56 = s[1] >= 19530 /* 2023-06-22 */
  s[323] = v56
  const v57 = v56 && s[173]
  const v58 = s[228] && v32 && v45 && !(v51 && (!v32 || !v33 && v30 === v31) && (!v45 || !v46 && v43 === v44))
  const v59 = v55 && v45
  const v60 = v57 && v45
  const v61 = s[170] && v45
  const v62 = v59 || v60 || v61
  const LAS_68a_2 = s[5] ? -Infinity : v58 ? (v62 ? Math.min(v43, v52) : v52) : v43
  s[232] = LAS_68a_2
  const LAS_68a_2_hoej = s[5] ? Infinity : v58 ? (v62 ? Math.max(v44, v53) : v53) : v44
  s[230] = LAS_68a_2_hoej
  const LAS_68a_2_er = s[6] && (s[5] || v58 || v59 || v60 || v61)
  s[234] = LAS_68a_2_er
  const LAS_68a_2_ir = s[6] && (s[5] || s[228] && (v33 || v46 || v51) || v55 && v46 || v57 && v46 || s[170] && v46) || !s[205]
  s[236] = LAS_68a_2_ir
}

function svar_18(f, s) {
  // LAS.68a.1: Ressourceforløbsydelse til udbetaling i ressourceforløb (lov 1750/2025 § 21, stk. 8)
  const v0 = s[229] === Infinity
  const v1 = -s[230] === -Infinity
  const v2 = s[231] === -Infinity
  const v3 = -s[232] === Infinity
  const v4 = v0 && v1 || v2 && v3
  const v5 = v2 || v1 ? -Infinity : s[231] - s[230]
  const v6 = v0 || v3 ? Infinity : s[229] - s[232]
  const v7 = s[233] && s[234] && !(v4 && (!s[233] || !s[235] && s[231] === s[229]) && (!s[234] || !s[236] && s[232] === s[230]))
  const v8 = s[235] || s[236] || v4
  const v9 = f.indtaegter !== undefined ? sum(f.indtaegter, (r_indtaegter) => { const r0_0 = r_indtaegter.tid === 'under'; const r0_1 = r0_0 || s[220]; const r0_2 = r_indtaegter.art === 'anden' || r_indtaegter.art === 'uddannelsesgodtgoerelse'; const r0_3 = r0_1 && r0_2; return r0_3 ? (r0_3 && !(r0_1 && !r0_2 || !r0_0 && s[221]) ? r_indtaegter.beloeb : 0) : 0 }) : -Infinity
  const v10 = f.indtaegter !== undefined ? sum(f.indtaegter, (r_indtaegter) => (r_indtaegter.tid === 'under' || s[220]) && (r_indtaegter.art === 'anden' || r_indtaegter.art === 'uddannelsesgodtgoerelse') ? r_indtaegter.beloeb : 0) : Infinity
  const v11 = v6 === Infinity
  const v12 = -v10 === -Infinity
  const v13 = v5 === -Infinity
  const v14 = -v9 === Infinity
  const v15 = v11 && v12 || v13 && v14
  const v16 = v13 || v12 ? -Infinity : v5 - v10
  const v17 = v11 || v14 ? Infinity : v6 - v9
  const v18 = v7 && !(v15 && (!v7 || !v8 && v5 === v6) && v9 === v10)
  const v19 = v8 || v15
  const v20 = f.indtaegter !== undefined ? sum(f.indtaegter, (r_indtaegter) => { const r0_0 = r_indtaegter.tid === 'under'; const r0_1 = r0_0 || s[220]; const r0_2 = r_indtaegter.art === 'fleksloentilskud' || r_indtaegter.art === 'tilskud_egen_virksomhed'; const r0_3 = r0_1 && r0_2; return r0_3 ? (r0_3 && !(r0_1 && !r0_2 || !r0_0 && s[221]) ? r_indtaegter.beloeb : 0) : 0 }) : -Infinity
  const v21 = f.indtaegter !== undefined ? sum(f.indtaegter, (r_indtaegter) => (r_indtaegter.tid === 'under' || s[220]) && (r_indtaegter.art === 'fleksloentilskud' || r_indtaegter.art === 'tilskud_egen_virksomhed') ? r_indtaegter.beloeb : 0) : Infinity
  const v22 = v17 === Infinity
  const v23 = -v21 === -Infinity
  const v24 = v16 === -Infinity
  const v25 = -v20 === Infinity
  const v26 = v22 && v23 || v24 && v25
  const v27 = v24 || v23 ? -Infinity : v16 - v21
  const v28 = v22 || v25 ? Infinity : v17 - v20
  const v29 = v18 && !(v26 && (!v18 || !v19 && v16 === v17) && v20 === v21)
  const v30 = v19 || v26
  const v31 = f.indtaegter !== undefined ? sum(f.indtaegter, (r_indtaegter) => { const r0_0 = r_indtaegter.tid === 'under'; const r0_1 = r0_0 || s[220]; const r0_2 = r_indtaegter.art === 'overskud_egen_virksomhed'; const r0_3 = r0_1 && r0_2; return r0_3 ? (r0_3 && !(r0_1 && !r0_2 || !r0_0 && s[221]) ? r_indtaegter.beloeb : 0) : 0 }) : -Infinity
  const v32 = f.indtaegter !== undefined ? sum(f.indtaegter, (r_indtaegter) => (r_indtaegter.tid === 'under' || s[220]) && r_indtaegter.art === 'overskud_egen_virksomhed' ? r_indtaegter.beloeb : 0) : Infinity
  const v33 = v28 === Infinity
  const v34 = -v32 === -Infinity
  const v35 = v27 === -Infinity
  const v36 = -v31 === Infinity
  const v37 = v33 && v34 || v35 && v36
  const v38 = v29 && !(v37 && (!v29 || !v30 && v27 === v28) && v31 === v32)
  const v39 = v30 || v37
  const LAS_68a_1 = s[5] ? -Infinity : Math.max(0, v35 || v34 ? -Infinity : v27 - v32)
  s[876] = LAS_68a_1
  const LAS_68a_1_hoej = s[5] ? Infinity : Math.max(0, v33 || v36 ? Infinity : v28 - v31)
  s[877] = LAS_68a_1_hoej
  const LAS_68a_1_er = s[6] && (s[5] || s[215] && v38 || s[170] && v38)
  s[878] = LAS_68a_1_er
  const LAS_68a_1_ir = s[6] && (s[5] || s[215] && v39 || s[170] && v39) || !s[205]
  s[879] = LAS_68a_1_ir
  // LAS.69j.2: Ressourceforløbsydelsens sats i jobafklaringsforløb (LAS § 69 j, stk. 2-3)
  const LAS_69j_2 = s[146] ? -Infinity : s[237]
  s[242] = LAS_69j_2
  const LAS_69j_2_hoej = s[146] ? Infinity : s[238]
  s[243] = LAS_69j_2_hoej
  const LAS_69j_2_er = s[130] && (s[146] || s[130] && s[239])
  s[244] = LAS_69j_2_er
  const LAS_69j_2_ir = s[130] && (s[146] || s[130] && s[240]) || !s[241]
  s[245] = LAS_69j_2_ir
}

function svar_19(f, s) {
  // LAS.69j.4: Ressourceforløbsydelsen før fradrag i jobafklaringsforløb (LAS § 69 j, stk. 4)
  const v0 = s[130] && s[0] <= 16427 /* 2014-12-23 */
  s[296] = v0
  const v1 = f.andelAfArbejdetVedForloebetsStart ?? 0
  const v2 = f.andelAfArbejdetVedForloebetsStart ?? 10000
  const v3 = v1 <= 0
  const v4 = v1 <= 2500
  const v5 = s[242] > -Infinity && s[243] < Infinity
  const v6 = quotient([s[242], 3], [4], 'nærmeste', 1)
  const v7 = quotient([s[243], 3], [4], 'nærmeste', 1)
  const v8 = v5 ? Math.min(v6, v7) : -Infinity
  const v9 = v5 ? Math.max(v6, v7) : Infinity
  const v10 = s[244] && !(!v5 && (!s[244] || !s[245] && s[242] === s[243]))
  const v11 = s[245] || !v5
  const v12 = v1 <= 5000
  const v13 = v2 <= 5000
  const v14 = quotient([s[242], 2], [4], 'nærmeste', 1)
  const v15 = quotient([s[243], 2], [4], 'nærmeste', 1)
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
  const v27 = v3 && s[244]
  const v28 = v2 > 0 && (v23 || v24)
  const v29 = v27 ? (v28 ? Math.min(s[242], v25) : s[242]) : v25
  const v30 = v27 ? (v28 ? Math.max(s[243], v26) : s[243]) : v26
  const v31 = s[115] && (v27 || v28)
  const v32 = s[117] && s[244]
  const v33 = v31 ? (v32 ? Math.min(s[242], v29) : v29) : s[242]
  const v34 = v31 ? (v32 ? Math.max(s[243], v30) : v30) : s[243]
  const v35 = s[117] && s[245]
  const v36 = s[1] >= 16428 /* 2014-12-24 */ && s[201]
  s[297] = v36
  const v37 = s[246] <= 0
  s[298] = v37
  const v38 = s[246] <= 2500
  s[681] = v38
  const v39 = s[247] && v10
  const v40 = v39 ? (s[248] ? v16 : v19) : 0
  const v41 = v39 ? (s[248] ? v17 : v21) : 0
  const v42 = v38 && v10
  const v43 = s[249] > 2500 && (v39 || !s[248])
  const v44 = v42 ? (v43 ? Math.min(v8, v40) : v8) : v40
  const v45 = v42 ? (v43 ? Math.max(v9, v41) : v9) : v41
  const v46 = v37 && s[244]
  const v47 = s[249] > 0 && (v42 || v43)
  const v48 = v46 ? (v47 ? Math.min(s[242], v44) : s[242]) : v44
  const v49 = v46 ? (v47 ? Math.max(s[243], v45) : s[243]) : v45
  const v50 = s[115] && (v46 || v47)
  const v51 = v0 && (v31 || v32)
  const v52 = s[202] && (v50 || v32)
  const v53 = v36 || v52
  const v54 = v36 ? -Infinity : v50 ? (v32 ? Math.min(s[242], v48) : v48) : s[242]
  const LAS_69j_4 = s[146] ? -Infinity : v51 ? (v53 ? Math.min(v33, v54) : v33) : v54
  s[315] = LAS_69j_4
  const v56 = v36 ? Infinity : v50 ? (v32 ? Math.max(s[243], v49) : v49) : s[243]
  const LAS_69j_4_hoej = s[146] ? Infinity : v51 ? (v53 ? Math.max(v34, v56) : v34) : v56
  s[313] = LAS_69j_4_hoej
  const LAS_69j_4_er = s[130] && (s[146] || v51 || v36 || v52)
  s[317] = LAS_69j_4_er
  const LAS_69j_4_ir = s[130] && (s[146] || v0 && (s[115] && (v3 && s[245] || v2 > 0 && (v4 && v11 || v2 > 2500 && v12 && v11)) || v35) || v36 || s[202] && (s[115] && (v37 && s[245] || s[249] > 0 && (v38 && v11 || s[249] > 2500 && s[247] && v11)) || v35)) || !s[241]
  s[319] = LAS_69j_4_ir
  // LAS.69j.5.tid: Indtægter for anden tid holdes ude (LAS § 69 j, stk. 5)
  const v60 = s[146] || s[250] || s[251]
  const v61 = s[146] || s[252]
  const LAS_69j_5_tid = s[130] && v60
  s[884] = LAS_69j_5_tid
  const LAS_69j_5_tid_nej = s[130] && v61
  s[262] = LAS_69j_5_tid_nej
  const v64 = s[130] && s[146]
  const LAS_69j_5_tid_ir = v64 || !s[241]
  s[303] = LAS_69j_5_tid_ir
  // LAS.69j.10: Løn i tilbud, der ikke tæller med (LAS § 69 j, stk. 10)
  const v66 = LAS_69j_5_tid || LAS_69j_5_tid_ir
  s[263] = v66
  const LAS_69j_10 = s[146] ? -Infinity : Math.min(s[253], Math.max(0, f.indtaegter !== undefined ? sum(f.indtaegter, (r_indtaegter) => { const r0_0 = r_indtaegter.tid === 'under'; const r0_1 = r_indtaegter.art === 'loen_i_tilbud'; const r0_2 = r0_0 || LAS_69j_5_tid_nej; const r0_3 = r0_2 && r0_1; return r0_3 ? (r0_3 && !(r0_2 && !r0_1 || !r0_0 && v66) ? r_indtaegter.beloeb : 0) : 0 }) : -Infinity))
  s[265] = LAS_69j_10
  const LAS_69j_10_hoej = s[146] ? Infinity : Math.min(s[254], f.indtaegter !== undefined ? sum(f.indtaegter, (r_indtaegter) => (r_indtaegter.tid === 'under' || LAS_69j_5_tid_nej) && r_indtaegter.art === 'loen_i_tilbud' ? r_indtaegter.beloeb : 0) : Infinity)
  s[264] = LAS_69j_10_hoej
  const LAS_69j_10_er = s[130] && (s[146] || s[130] && !(!s[255] && s[256] === s[257] && !s[258] && s[259] === s[260]))
  s[266] = LAS_69j_10_er
  const LAS_69j_10_ir = s[130] && (s[146] || s[130] && s[261]) || !s[241]
  s[267] = LAS_69j_10_ir
}

function svar_20(f, s) {
  // LAS.69j.9: Fradrag for løn i jobafklaringsforløb (LAS § 69 j, stk. 9)
  const v0 = s[130] && s[0] <= 16435 /* 2014-12-31 */
  s[286] = v0
  const v1 = f.indtaegter !== undefined ? sum(f.indtaegter, (r_indtaegter) => { const r0_0 = r_indtaegter.tid === 'under'; const r0_1 = r0_0 || s[262]; const r0_2 = r_indtaegter.art === 'loen' || r_indtaegter.art === 'loen_i_tilbud' || r_indtaegter.art === 'feriegodtgoerelse' || r_indtaegter.art === 'feriedage_udbetalt'; const r0_3 = r0_1 && r0_2; return r0_3 ? (r0_3 && !(r0_1 && !r0_2 || !r0_0 && s[263]) ? r_indtaegter.beloeb : 0) : 0 }) : -Infinity
  const v2 = f.indtaegter !== undefined ? sum(f.indtaegter, (r_indtaegter) => (r_indtaegter.tid === 'under' || s[262]) && (r_indtaegter.art === 'loen' || r_indtaegter.art === 'loen_i_tilbud' || r_indtaegter.art === 'feriegodtgoerelse' || r_indtaegter.art === 'feriedage_udbetalt') ? r_indtaegter.beloeb : 0) : Infinity
  const v3 = v2 === Infinity
  const v4 = -s[264] === -Infinity
  const v5 = v1 === -Infinity
  const v6 = -s[265] === Infinity
  const v7 = v3 && v4 || v5 && v6
  const v8 = s[266] && !(v7 && v1 === v2 && (!s[266] || !s[267] && s[265] === s[264]))
  const v9 = s[267] || v7
  s[292] = v9
  const v10 = Math.max(0, v5 || v4 ? -Infinity : v1 - s[264])
  const v11 = Math.max(0, v3 || v6 ? Infinity : v2 - s[265])
  const v12 = !v8 || !v9 && v10 === v11
  const v13 = v11 === Infinity
  const v14 = Math.max(0, v10 - 1344200)
  const v15 = Math.max(0, v13 ? Infinity : v11 - 1344200)
  const v16 = v15 >= Infinity
  s[293] = v16
  const v17 = v16 ? -Infinity : quotient([v14, 5500], [10000], 'nærmeste', 1)
  const v18 = v16 ? Infinity : quotient([v15, 5500], [10000], 'nærmeste', 1)
  const v19 = v17 === -Infinity ? -Infinity : Math.round(Math.min(v10, 1344200) * 3000 / 10000) + v17
  const v20 = v18 === Infinity ? Infinity : Math.round(Math.min(v11, 1344200) * 3000 / 10000) + v18
  const v21 = v8 && v8 && !(v16 && (!v8 || !v9 && v14 === v15))
  s[287] = v21
  const v22 = f.indtaegter !== undefined ? sum(f.indtaegter, (r_indtaegter) => { const r0_0 = r_indtaegter.tid === 'under'; const r0_1 = r0_0 || s[262]; const r0_2 = r_indtaegter.art === 'loen' || r_indtaegter.art === 'loen_i_tilbud' || r_indtaegter.art === 'feriegodtgoerelse' || r_indtaegter.art === 'feriedage_udbetalt'; const r0_3 = r0_1 && r0_2; return r0_3 ? (r0_3 && !(r0_1 && !r0_2 || !r0_0 && s[263]) ? r_indtaegter.pension ?? 0 : 0) : 0 }) : -Infinity
  const v23 = f.indtaegter !== undefined ? sum(f.indtaegter, (r_indtaegter) => (r_indtaegter.tid === 'under' || s[262]) && (r_indtaegter.art === 'loen' || r_indtaegter.art === 'loen_i_tilbud' || r_indtaegter.art === 'feriegodtgoerelse' || r_indtaegter.art === 'feriedage_udbetalt') ? r_indtaegter.pension ?? 0 : 0) : Infinity
  const v24 = -v23 === -Infinity
  const v25 = v13 && v24
  const v26 = v8 && !(v25 && v12 && v22 === v23)
  s[276] = v26
  const v27 = v9 || v25
  s[277] = v27
  const v28 = Math.max(0, v24 ? -Infinity : v10 - v23)
  s[278] = v28
  const v29 = Math.max(0, v13 || -v22 === Infinity ? Infinity : v11 - v22)
  s[279] = v29
  const v30 = v29 === Infinity
  s[275] = v30
  const v31 = Math.max(0, v28 - 1344200)
  const v32 = Math.max(0, v30 ? Infinity : v29 - 1344200)
  const v33 = v32 >= Infinity
  s[294] = v33
  const v34 = v33 ? -Infinity : quotient([v31, 5500], [10000], 'nærmeste', 1)
  const v35 = v33 ? Infinity : quotient([v32, 5500], [10000], 'nærmeste', 1)
  const v36 = v34 === -Infinity ? -Infinity : Math.round(Math.min(1344200, v28) * 3000 / 10000) + v34
  const v37 = v35 === Infinity ? Infinity : Math.round(Math.min(1344200, v29) * 3000 / 10000) + v35
  const v38 = v26 && v26 && !(v33 && (!v26 || !v27 && v31 === v32))
  s[288] = v38
  const v39 = v21 ? (v38 ? Math.min(v19, v36) : v19) : v36
  s[290] = v39
  const v40 = v21 ? (v38 ? Math.max(v20, v37) : v20) : v37
  s[291] = v40
  const v41 = s[1] >= 16436 /* 2015-01-01 */ && s[216]
  s[289] = v41
  const v42 = Math.min(s[268], v10)
  const v43 = Math.min(s[269], v11)
  const v44 = v9 || s[226]
  const v45 = v42 > -Infinity && v43 < Infinity
  const v46 = quotient([v42, 3000], [10000], 'nærmeste', 1)
  const v47 = quotient([v43, 3000], [10000], 'nærmeste', 1)
  const v48 = v45 ? Math.min(v46, v47) : -Infinity
  const v49 = v45 ? Math.max(v46, v47) : Infinity
  const v50 = v8 && !(!v45 && (!v8 || !v44 && v42 === v43))
  const v51 = v44 || !v45
  const v52 = v13 && s[270]
  const v53 = v8 && !(v52 && v12 && s[271])
  const v54 = v9 || s[226] || v52
  const v55 = Math.max(0, s[270] ? -Infinity : v10 - s[269])
  const v56 = Math.max(0, v13 || s[272] ? Infinity : v11 - s[268])
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
  s[284] = v67
  const v68 = v62 || v65 ? Infinity : v49 + v59
  s[285] = v68
  const v69 = v50 && v60 && !(v66 && (!v50 || !v51 && v48 === v49) && (!v60 || !v61 && v58 === v59))
  s[283] = v69
  const v70 = v51 || v61 || v66
  s[295] = v70
  const v71 = Math.min(s[268], v28)
  const v72 = Math.min(s[269], v29)
  const v73 = v27 || s[226]
  s[273] = v73
  const v74 = v71 > -Infinity && v72 < Infinity
  s[274] = v74
  const v75 = quotient([v71, 3000], [10000], 'nærmeste', 1)
  const v76 = quotient([v72, 3000], [10000], 'nærmeste', 1)
  const v77 = v74 ? Math.min(v75, v76) : -Infinity
  s[281] = v77
  const v78 = v74 ? Math.max(v75, v76) : Infinity
  s[280] = v78
  const v79 = v26 && !(!v74 && (!v26 || !v73 && v71 === v72))
  s[282] = v79
}

function svar_21(f, s) {
  // LAS.69j.9: Fradrag for løn i jobafklaringsforløb (LAS § 69 j, stk. 9)
  const v0 = s[273] || !s[274]
  const v1 = s[275] && s[270]
  const v2 = s[276] && !(v1 && (!s[276] || !s[277] && s[278] === s[279]) && s[271])
  const v3 = s[277] || s[226] || v1
  const v4 = Math.max(0, s[270] ? -Infinity : s[278] - s[269])
  const v5 = Math.max(0, s[275] || s[272] ? Infinity : s[279] - s[268])
  const v6 = v5 >= Infinity
  const v7 = v6 ? -Infinity : quotient([v4, 5500], [10000], 'nærmeste', 1)
  const v8 = v6 ? Infinity : quotient([v5, 5500], [10000], 'nærmeste', 1)
  const v9 = v2 && !(v6 && (!v2 || !v3 && v4 === v5))
  const v10 = v3 || v6
  const v11 = s[280] === Infinity
  const v12 = v7 === -Infinity
  const v13 = s[281] === -Infinity
  const v14 = v8 === Infinity
  const v15 = v11 && v12 || v13 && v14
  const v16 = v13 || v12 ? -Infinity : s[281] + v7
  const v17 = v11 || v14 ? Infinity : s[280] + v8
  const v18 = s[282] && v9 && !(v15 && (!s[282] || !v0 && s[281] === s[280]) && (!v9 || !v10 && v7 === v8))
  const v19 = s[283] ? (v18 ? Math.min(s[284], v16) : s[284]) : v16
  const v20 = s[283] ? (v18 ? Math.max(s[285], v17) : s[285]) : v17
  const v21 = s[286] && (s[287] || s[288])
  const v22 = s[289] && (s[283] || v18)
  const v23 = s[250] && s[283]
  const v24 = s[251] && s[283]
  const v25 = v23 || v24
  const v26 = v22 || v25
  const v27 = v22 ? (v25 ? Math.min(s[284], v19) : v19) : s[284]
  const LAS_69j_9 = s[146] ? -Infinity : v21 ? (v26 ? Math.min(s[290], v27) : s[290]) : v27
  s[299] = LAS_69j_9
  const v29 = v22 ? (v25 ? Math.max(s[285], v20) : v20) : s[285]
  const LAS_69j_9_hoej = s[146] ? Infinity : v21 ? (v26 ? Math.max(s[291], v29) : s[291]) : v29
  s[300] = LAS_69j_9_hoej
  const LAS_69j_9_er = s[130] && (s[146] || v21 || v22 || v23 || v24)
  s[301] = LAS_69j_9_er
  const LAS_69j_9_ir = s[130] && (s[146] || s[286] && (s[292] || s[292] || s[293] || s[277] || s[277] || s[294]) || s[289] && (s[295] || v0 || v10 || v15) || s[250] && s[295] || s[251] && s[295]) || !s[241]
  s[302] = LAS_69j_9_ir
  // LAS.69j.7: Fleksløntilskuddet trækkes fra (LAS § 69 j, stk. 6-7)
  const v33 = sum(f.indtaegter, (r_indtaegter) => r_indtaegter.art === 'loen_under_sygdom' ? 1 : 0)
  const LAS_69j_7 = s[130] && (s[146] || s[130] && ((f.indtaegter !== undefined ? v33 : Infinity) > 0 || f.ansatIFleksjobVedForloebetsStart !== true))
  s[305] = LAS_69j_7
  const LAS_69j_7_nej = s[130] && (s[146] || s[130] && (f.indtaegter !== undefined ? v33 : 0) <= 0 && f.ansatIFleksjobVedForloebetsStart !== false)
  s[304] = LAS_69j_7_nej
  // LAS.69j.8: Overskud af egen virksomhed trækkes fra (LAS § 69 j, stk. 8)
  const LAS_69j_8 = s[130] && (s[146] || s[296] || s[297] || s[202] && (s[117] || s[298]))
  s[308] = LAS_69j_8
  const LAS_69j_8_nej = s[130] && (s[146] || s[297] || s[202] && s[115] && s[249] > 0)
  s[307] = LAS_69j_8_nej
  const LAS_69j_8_ir = s[130] && (s[146] || s[297]) || !s[241]
  s[306] = LAS_69j_8_ir
  // LAS.69j.13: Uddannelsesgodtgørelse efter en arbejdsskade trækkes ikke fra (LAS § 69 j, stk. 13)
  const v39 = s[1] >= 19704 /* 2023-12-13 */ && s[0] <= 19898 /* 2024-06-24 */
  const LAS_69j_13 = s[130] && (s[146] || v39 || s[1] >= 19899 /* 2024-06-25 */)
  s[310] = LAS_69j_13
  const LAS_69j_13_nej = s[130] && (s[146] || s[130] && s[0] <= 19703 /* 2023-12-12 */ || v39)
  s[311] = LAS_69j_13_nej
  const LAS_69j_13_ir = s[130] && (s[146] || v39) || !s[241]
  s[309] = LAS_69j_13_ir
}

function svar_22(f, s) {
  // LAS.69j.5: Fradrag i ydelsen under jobafklaringsforløb (LAS § 69 j, stk. 5-13)
  const v0 = f.indtaegter !== undefined ? sum(f.indtaegter, (r_indtaegter) => { const r0_0 = r_indtaegter.tid === 'under'; const r0_1 = r0_0 || s[262]; const r0_2 = r_indtaegter.art === 'anden' || r_indtaegter.art === 'loen_under_sygdom'; const r0_3 = r0_1 && r0_2; return r0_3 ? (r0_3 && !(r0_1 && !r0_2 || !r0_0 && s[263]) ? r_indtaegter.beloeb : 0) : 0 }) : -Infinity
  const v1 = f.indtaegter !== undefined ? sum(f.indtaegter, (r_indtaegter) => (r_indtaegter.tid === 'under' || s[262]) && (r_indtaegter.art === 'anden' || r_indtaegter.art === 'loen_under_sygdom') ? r_indtaegter.beloeb : 0) : Infinity
  const v2 = v1 === Infinity
  const v3 = s[299] === -Infinity
  const v4 = v0 === -Infinity
  const v5 = s[300] === Infinity
  const v6 = v2 && v3 || v4 && v5
  const v7 = v4 || v3 ? -Infinity : v0 + s[299]
  const v8 = v2 || v5 ? Infinity : v1 + s[300]
  const v9 = s[301] && !(v6 && v0 === v1 && (!s[301] || !s[302] && s[299] === s[300]))
  const v10 = s[302] || v6
  const v11 = f.indtaegter !== undefined ? sum(f.indtaegter, (r_indtaegter) => { const r0_0 = r_indtaegter.tid === 'under'; const r0_1 = r0_0 || s[262]; const r0_2 = r_indtaegter.art === 'fleksloentilskud'; const r0_3 = r0_1 && r0_2; return r0_3 ? (r0_3 && !(r0_1 && !r0_2 || !r0_0 && s[263]) ? r_indtaegter.beloeb : 0) : 0 }) : -Infinity
  const v12 = f.indtaegter !== undefined ? sum(f.indtaegter, (r_indtaegter) => (r_indtaegter.tid === 'under' || s[262]) && r_indtaegter.art === 'fleksloentilskud' ? r_indtaegter.beloeb : 0) : Infinity
  const v13 = Math.max(0, v11)
  const v14 = s[303] && !(v11 === v12 && v11 === 0)
  const v15 = s[303] && v13 <= 0
  const v16 = s[304] ? 0 : v13
  const v17 = s[305] ? (s[304] || v15 ? Math.min(v11, v16) : v11) : v16
  const v18 = s[305] ? v12 : 0
  const v19 = s[305] || s[304] || v15
  const v20 = v8 === Infinity
  const v21 = v17 === -Infinity
  const v22 = v7 === -Infinity
  const v23 = v18 === Infinity
  const v24 = v20 && v21 || v22 && v23
  const v25 = v22 || v21 ? -Infinity : v7 + v17
  const v26 = v20 || v23 ? Infinity : v8 + v18
  const v27 = v9 && v19 && !(v24 && (!v9 || !v10 && v7 === v8) && (!v19 || !v14 && v17 === v18))
  const v28 = v10 || v14 || v24
  const v29 = f.indtaegter !== undefined ? sum(f.indtaegter, (r_indtaegter) => { const r0_0 = r_indtaegter.tid === 'under'; const r0_1 = r_indtaegter.art === 'overskud_egen_virksomhed'; const r0_2 = r0_0 || s[262]; const r0_3 = r0_2 && r0_1; return r0_3 ? (r0_3 && !(r0_2 && !r0_1 || !r0_0 && s[263]) ? r_indtaegter.beloeb : 0) : 0 }) : -Infinity
  const v30 = f.indtaegter !== undefined ? sum(f.indtaegter, (r_indtaegter) => (r_indtaegter.tid === 'under' || s[262]) && r_indtaegter.art === 'overskud_egen_virksomhed' ? r_indtaegter.beloeb : 0) : Infinity
  const v31 = Math.max(0, v29)
  const v32 = s[306] && !(v29 === v30 && v29 === 0)
  const v33 = s[306] && v31 <= 0
  const v34 = s[307] ? 0 : v31
  const v35 = s[308] ? (s[307] || v33 ? Math.min(v29, v34) : v29) : v34
  const v36 = s[308] ? v30 : 0
  const v37 = s[308] || s[307] || v33
  const v38 = v26 === Infinity
  const v39 = v35 === -Infinity
  const v40 = v25 === -Infinity
  const v41 = v36 === Infinity
  const v42 = v38 && v39 || v40 && v41
  const v43 = v40 || v39 ? -Infinity : v25 + v35
  const v44 = v38 || v41 ? Infinity : v26 + v36
  const v45 = v27 && v37 && !(v42 && (!v27 || !v28 && v25 === v26) && (!v37 || !v32 && v35 === v36))
  const v46 = v28 || v32 || v42
  const v47 = f.indtaegter !== undefined ? sum(f.indtaegter, (r_indtaegter) => { const r0_0 = r_indtaegter.tid === 'under'; const r0_1 = r0_0 || s[262]; const r0_2 = r_indtaegter.art === 'uddannelsesgodtgoerelse'; const r0_3 = r0_1 && r0_2; return r0_3 ? (r0_3 && !(r0_1 && !r0_2 || !r0_0 && s[263]) ? r_indtaegter.beloeb : 0) : 0 }) : -Infinity
  const v48 = f.indtaegter !== undefined ? sum(f.indtaegter, (r_indtaegter) => (r_indtaegter.tid === 'under' || s[262]) && r_indtaegter.art === 'uddannelsesgodtgoerelse' ? r_indtaegter.beloeb : 0) : Infinity
  const v49 = Math.max(0, v47)
  const v50 = s[309] && !(v47 === v48 && v47 === 0)
  const v51 = s[309] && v49 <= 0
  const v52 = s[310] ? 0 : v49
  const v53 = s[311] ? (s[310] || v51 ? Math.min(v47, v52) : v47) : v52
  const v54 = s[311] ? v48 : 0
  const v55 = s[311] || s[310] || v51
  const v56 = v44 === Infinity
  const v57 = v53 === -Infinity
  const v58 = v43 === -Infinity
  const v59 = v54 === Infinity
  const v60 = v56 && v57 || v58 && v59
  const LAS_69j_5 = s[146] ? -Infinity : v58 || v57 ? -Infinity : v43 + v53
  s[316] = LAS_69j_5
  const LAS_69j_5_hoej = s[146] ? Infinity : v56 || v59 ? Infinity : v44 + v54
  s[314] = LAS_69j_5_hoej
  const LAS_69j_5_er = s[130] && (s[146] || s[130] && v45 && v55 && !(v60 && (!v45 || !v46 && v43 === v44) && (!v55 || !v50 && v53 === v54)))
  s[318] = LAS_69j_5_er
  const LAS_69j_5_ir = s[130] && (s[146] || s[130] && (v46 || v50 || v60)) || !s[241]
  s[320] = LAS_69j_5_ir
  // LAS.69j.5.modtager: Retten til forløbet består, selv om intet udbetales (LAS § 69 j, stk. 5)
  const v65 = s[130] && f.erIJobafklaring !== false
  const LAS_69j_5_modtager = v65 && (s[146] || s[162] || s[3] && f.harFrasagtYdelsen !== true)
  s[881] = LAS_69j_5_modtager
  const LAS_69j_5_modtager_nej = v65 && (s[146] || s[3] && f.harFrasagtYdelsen !== false)
  s[882] = LAS_69j_5_modtager_nej
  const LAS_69j_5_modtager_ir = v65 && s[146] || !s[241] || f.erIJobafklaring !== true
  s[883] = LAS_69j_5_modtager_ir
  // LAS.69j.11: Optjent ferie kan holdes før de 12 måneder (LAS § 69 j, stk. 11)
  const v69 = s[6] && s[312]
  const v70 = f.ugerMedFeriegodtgoerelse ?? 0
  s[326] = v70
  const v71 = f.ugerMedFeriegodtgoerelse ?? 371
  s[325] = v71
  const LAS_69j_11 = s[6] && (s[5] || v69 || s[251] && v71 > 0)
  s[886] = LAS_69j_11
  const LAS_69j_11_nej = s[6] && (s[5] || v69 || s[251] && v70 <= 0)
  s[887] = LAS_69j_11_nej
  const LAS_69j_11_ir = s[6] && (s[5] || v69) || !s[205]
  s[888] = LAS_69j_11_ir
  // LAS.69j.15: Ydelsen stopper, når fleksjobbet ophører (LAS § 69 j, stk. 15)
  const LAS_69j_15 = s[130] && (s[146] || s[130] && f.ansatIFleksjobVedForloebetsStart !== false && f.fleksjobErSlut !== false && (f.fleksjobSlutDen ?? FIRST_DAY) < s[1])
  s[329] = LAS_69j_15
  const LAS_69j_15_nej = s[130] && (s[146] || s[130] && (f.ansatIFleksjobVedForloebetsStart !== true || f.fleksjobErSlut !== true || (f.fleksjobSlutDen ?? 84005 /* 2199-12-31 */) >= s[0]))
  s[330] = LAS_69j_15_nej
}

function svar_23(f, s) {
  // LAS.69j.udbetales: Ressourceforløbsydelse til udbetaling i jobafklaringsforløb (LAS § 69 j, stk. 5)
  const v0 = s[313] === Infinity
  const v1 = -s[314] === -Infinity
  const v2 = s[315] === -Infinity
  const v3 = -s[316] === Infinity
  const v4 = v0 && v1 || v2 && v3
  const LAS_69j_udbetales = s[146] ? -Infinity : Math.max(0, v2 || v1 ? -Infinity : s[315] - s[314])
  s[889] = LAS_69j_udbetales
  const LAS_69j_udbetales_hoej = s[146] ? Infinity : Math.max(0, v0 || v3 ? Infinity : s[313] - s[316])
  s[890] = LAS_69j_udbetales_hoej
  const LAS_69j_udbetales_er = s[130] && (s[146] || s[130] && s[317] && s[318] && !(v4 && (!s[317] || !s[319] && s[315] === s[313]) && (!s[318] || !s[320] && s[316] === s[314])))
  s[891] = LAS_69j_udbetales_er
  const LAS_69j_udbetales_ir = s[130] && (s[146] || s[130] && (s[319] || s[320] || v4)) || !s[241]
  s[892] = LAS_69j_udbetales_ir
  // LAS.69k.5: Fritaget for at stå til rådighed (LAS § 69 k, stk. 5)
  const v9 = s[130] && s[321]
  const v10 = countDays(s[322], s[0], s[1]) >= 1
  const LAS_69k_5 = s[130] && (s[146] || v9 && v10 || s[323] && v10)
  s[898] = LAS_69k_5
  const LAS_69k_5_nej = s[130] && (s[146] || v9 && countDays(s[324], s[1], s[0]) < 1 || s[323] && countDays(s[324], s[1], s[0]) < 1)
  s[899] = LAS_69k_5_nej
  // LAS.69k.6: Uger ferie med ydelse (LAS § 69 k, stk. 6)
  const v13 = 35 - s[325]
  s[383] = v13
  const v14 = 35 - s[326]
  s[384] = v14
  const v15 = Math.max(0, v13 - (f.ferieMedYdelseHoldt ?? 35))
  const v16 = Math.max(0, v14 - (f.ferieMedYdelseHoldt ?? 0))
  const v17 = s[218] && v15 <= 0
  const v18 = s[327] ? 0 : v15
  const LAS_69k_6 = s[5] ? -Infinity : s[328] ? (s[327] || v17 ? Math.min(v15, v18) : v15) : v18
  s[900] = LAS_69k_6
  const LAS_69k_6_hoej = s[5] ? Infinity : s[328] ? v16 : 0
  s[901] = LAS_69k_6_hoej
  const LAS_69k_6_er = s[6] && (s[5] || s[6] && (s[328] || s[327] || v17))
  s[902] = LAS_69k_6_er
  const LAS_69k_6_ir = s[6] && (s[5] || s[6] && s[218] && !(v15 === v16 && v15 === 0)) || !s[205]
  s[903] = LAS_69k_6_ir
  // LAS.69k.6.senest: Ferie med ydelse skal være holdt (LAS § 69 k, stk. 6)
  const LAS_69k_6_senest = s[5] ? FIRST_DAY : shiftDays(shiftMonths(shiftDays(f.tolvMaanederNaaetDen ?? FIRST_DAY, 1), 12), -1)
  s[906] = LAS_69k_6_senest
  const LAS_69k_6_senest_hoej = s[5] ? NEVER : shiftDays(shiftMonths(shiftDays(f.tolvMaanederNaaetDen ?? 84005 /* 2199-12-31 */, 1), 12), -1)
  s[907] = LAS_69k_6_senest_hoej
  // LAS.69k.6.aftale: Du kan holde ferien med ydelse (LAS § 69 k, stk. 6)
  const LAS_69k_6_aftale = s[6] && (s[5] || s[6] && (LAS_69k_6_er && LAS_69k_6_hoej > 0 || LAS_69k_6_ir) && (s[6] && LAS_69k_6_senest_hoej >= s[0] || s[218]) && f.ferienErAftalt !== false)
  s[904] = LAS_69k_6_aftale
  const LAS_69k_6_aftale_nej = s[6] && (s[5] || s[6] && (LAS_69k_6_er && LAS_69k_6 <= 0 || s[6] && LAS_69k_6_senest < s[1] || f.ferienErAftalt !== true))
  s[905] = LAS_69k_6_aftale_nej
  // LAS.69k.1: Du opfylder betingelserne for ydelsen (LAS § 69 k, stk. 1)
  const v27 = s[130] && s[201]
  const v28 = s[329] || f.deltagerAktivt !== true && (LAS_69k_5_nej || s[303]) && (f.holderFerieMedYdelse !== true || LAS_69k_6_aftale_nej)
  const v29 = (s[330] || s[303]) && (f.deltagerAktivt !== false || LAS_69k_5 || f.holderFerieMedYdelse !== false && (LAS_69k_6_aftale || s[218]))
  const LAS_69k_1 = s[130] && (s[146] || v27 && v29 || s[202] && v29)
  s[893] = LAS_69k_1
  const LAS_69k_1_nej = s[130] && (s[146] || v27 && v28 || s[202] && v28)
  s[894] = LAS_69k_1_nej
  // LAS.69k.2: At sige nej til behandlingen får ingen betydning for ydelsen (LAS § 69 k, stk. 2)
  const v32 = s[0] <= 18077 /* 2019-06-30 */
  s[513] = v32
  const v33 = s[130] && v32
  const v34 = s[1] >= 18078 /* 2019-07-01 */
  const v35 = f.afviser === 'operation' || f.afviser === 'medicin'
  const v36 = f.afviser === 'anden_laegebehandling'
  const v37 = v34 && (f.afviser !== undefined && v35 || !(f.afviser !== undefined) || (f.afviser !== undefined && v36 || !(f.afviser !== undefined)) && f.tilsvarendeIndgribende !== false)
  s[514] = v37
  const v38 = v34 && (f.afviser !== undefined && !v35 || !(f.afviser !== undefined)) && (f.afviser !== undefined && !v36 || !(f.afviser !== undefined) || f.tilsvarendeIndgribende !== true)
  s[515] = v38
  const v39 = f.afviser === 'ingenting'
  const v40 = s[130] && (f.afviser !== undefined && !v39 || !(f.afviser !== undefined))
  const LAS_69k_2 = v40 && (s[146] || v33 || v37)
  s[895] = LAS_69k_2
  const LAS_69k_2_nej = v40 && (s[146] || v33 || v38)
  s[896] = LAS_69k_2_nej
  const LAS_69k_2_ir = v40 && (s[146] || v33) || !s[241] || f.afviser !== undefined && v39 || !(f.afviser !== undefined)
  s[897] = LAS_69k_2_ir
  // LAS.69l.1: Kommunen har gjort det, der skal til, før en sanktion (LAS § 69 l, stk. 1-2)
  const v44 = f.bruddetSkete ?? FIRST_DAY
  s[338] = v44
  const v45 = f.bruddetSkete ?? 84005 /* 2199-12-31 */
  s[339] = v45
  const v46 = v44 <= 16251 /* 2014-06-30 */
  s[344] = v46
  const LAS_69l_3_er = v45 >= 16252 /* 2014-07-01 */
  s[345] = LAS_69l_3_er
  const v48 = LAS_69l_3_er && v44 <= 16616 /* 2015-06-30 */
  s[347] = v48
  const v49 = f.skriftligtVejledtOmSanktioner !== true || f.personligKontaktErForsoegt !== true
  const v50 = f.skriftligtVejledtOmSanktioner !== false && f.personligKontaktErForsoegt !== false
  const v51 = v45 >= 16617 /* 2015-07-01 */
  s[348] = v51
  const v52 = v51 && v44 <= 18257 /* 2019-12-27 */
  const v53 = v45 >= 18258 /* 2019-12-28 */ && v44 <= 18669 /* 2021-02-11 */
  const v54 = v45 >= 18670 /* 2021-02-12 */ && v44 <= 19722 /* 2023-12-31 */
  const v55 = v45 >= 19723 /* 2024-01-01 */ && v44 <= 19898 /* 2024-06-24 */
  const v56 = v45 >= 19899 /* 2024-06-25 */
  const LAS_69l_1 = LAS_69l_3_er && (v46 || v48 && v50 || v52 && v50 || v53 || v54 && f.skriftligtVejledtOmSanktioner !== false && f.vejledningErGennemgaaet !== false && f.personligKontaktErForsoegt !== false || v55 && v50 || v56 && v50)
  s[332] = LAS_69l_1
  const LAS_69l_1_nej = LAS_69l_3_er && (v46 || v48 && v49 || v52 && v49 || v53 || v54 && (f.skriftligtVejledtOmSanktioner !== true || f.vejledningErGennemgaaet !== true || f.personligKontaktErForsoegt !== true) || v55 && v49 || v56 && v49)
  s[331] = LAS_69l_1_nej
  const LAS_69l_1_ir = LAS_69l_3_er && (v46 || v53) || v44 < 16252 /* 2014-07-01 */
  s[333] = LAS_69l_1_ir
  // LAS.69l.3: Fradraget for et brud skal være sket (LAS § 69 l, stk. 3)
  const LAS_69l_3 = v46 ? FIRST_DAY : shiftDays(shiftMonths(monthStart(v44), 4), -1)
  s[908] = LAS_69l_3
  const LAS_69l_3_hoej = v46 ? NEVER : shiftDays(shiftMonths(monthStart(v45), 4), -1)
  s[909] = LAS_69l_3_hoej
  const LAS_69l_3_ir = LAS_69l_3_er && v46 || v44 < 16252 /* 2014-07-01 */
  s[752] = LAS_69l_3_ir
  // LAS.69n.1: Dage, der trækkes fra efter en samtale (LAS § 69 n, stk. 1)
  const v63 = from(ALL_DAYS, v45)
  const v64 = from(ALL_DAYS, v44)
  const v65 = shiftDays(f.kontaktGenoprettetDen ?? FIRST_DAY, -1)
  const v66 = shiftDays(f.kontaktGenoprettetDen ?? 84005 /* 2199-12-31 */, -1)
  const v67 = f.kontaktErGenoprettet !== false ? (f.kontaktErGenoprettet !== true ? Math.min(s[0], v65) : v65) : s[0]
  const v68 = f.kontaktErGenoprettet !== false ? (f.kontaktErGenoprettet !== true ? Math.max(s[1], v66) : v66) : s[1]
  const LAS_69n_1 = v46 ? -Infinity : Math.min(Math.max(1, countDays(v63, v45, v67)), Math.max(1, countDays(onWeekdays(v63, 62), v45, v67)))
  s[335] = LAS_69n_1
  const LAS_69n_1_hoej = v46 ? Infinity : Math.max(1, countDays(v64, v44, v68), 1, countDays(onWeekdays(v64, 62), v44, v68))
  s[336] = LAS_69n_1_hoej
  const v71 = f.brudPaaPligten === 'udeblev_fra_samtale'
  const v72 = f.brudPaaPligten === 'bookede_ikke'
  const v73 = f.brudPaaPligten !== undefined && v71 || !(f.brudPaaPligten !== undefined) || (f.brudPaaPligten !== undefined && v72 || !(f.brudPaaPligten !== undefined)) && v45 >= 18262 /* 2020-01-01 */
  s[346] = v73
  const v74 = (f.brudPaaPligten !== undefined && !v71 || !(f.brudPaaPligten !== undefined)) && (f.brudPaaPligten !== undefined && !v72 || !(f.brudPaaPligten !== undefined) || v44 < 18262 /* 2020-01-01 */)
  s[349] = v74
  const LAS_69n_1_er = LAS_69l_3_er && v73
  s[334] = LAS_69n_1_er
  const LAS_69n_1_ir = LAS_69n_1_er && v46 || v44 < 16252 /* 2014-07-01 */ || v74
  s[337] = LAS_69n_1_ir
}

function svar_24(f, s) {
  // LAS.69m.2: Fradrag for dage, du var væk (LAS § 69 m, stk. 2)
  const v0 = s[331] || f.rimeligGrundTilBrud !== false
  const v1 = s[332] || s[333]
  const v2 = v1 && f.rimeligGrundTilBrud !== true
  const v3 = f.brudPaaPligten === 'udeblev_fra_tilbud'
  const v4 = f.brudPaaPligten !== undefined && v3 || !(f.brudPaaPligten !== undefined)
  const v5 = f.brudPaaPligten !== undefined && !v3 || !(f.brudPaaPligten !== undefined)
  const v6 = f.dageUdeblevet ?? 0
  const v7 = f.dageUdeblevet ?? 3660
  const v8 = v5 && s[334]
  const v9 = v4 || v8
  const v10 = v4 ? (v8 ? Math.min(v6, s[335]) : v6) : s[335]
  const v11 = v4 ? (v8 ? Math.max(v7, s[336]) : v7) : s[336]
  const v12 = v5 && s[337]
  const v13 = s[338] <= 18261 /* 2019-12-31 */ || s[339] >= 20819 /* 2027-01-01 */
  const v14 = v13 ? -Infinity : SATS_8(s[338])
  const v15 = v13 ? Infinity : SATS_8(s[339])
  const v16 = v13 ? -Infinity : SATS_9(s[338])
  const v17 = v13 ? Infinity : SATS_9(s[339])
  const v18 = v13 ? -Infinity : SATS_10(s[338])
  const v19 = v13 ? Infinity : SATS_10(s[339])
  const v20 = s[340] ? (s[341] ? Math.min(v16, v18) : v16) : v18
  const v21 = s[340] ? (s[341] ? Math.max(v17, v19) : v17) : v19
  const v22 = s[342] ? (s[343] ? Math.min(v14, v20) : v14) : v20
  const v23 = s[342] ? (s[343] ? Math.max(v15, v21) : v15) : v21
  const v24 = s[342] && v13 || s[343] && (s[340] && v13 || s[341] && v13)
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
  const LAS_69m_2 = s[344] ? -Infinity : v32 ? (v0 ? Math.min(0, v30) : v30) : 0
  s[911] = LAS_69m_2
  const LAS_69m_2_hoej = s[344] ? Infinity : v32 ? (v0 ? Math.max(0, v31) : v31) : 0
  s[912] = LAS_69m_2_hoej
  const v37 = s[345] && (v4 || s[346])
  const LAS_69m_2_er = v37 && (s[344] || s[347] && v33 || s[348] && v33)
  s[913] = LAS_69m_2_er
  const LAS_69m_2_ir = v37 && (s[344] || s[347] && v34 || s[348] && v34) || s[338] < 16252 /* 2014-07-01 */ || v5 && s[349]
  s[914] = LAS_69m_2_ir
  // LAS.69o.1: Ydelsen sættes ned med et fast beløb (LAS § 69 o, stk. 1)
  const v40 = s[331] || f.rimeligGrundTilBrud !== false || f.nedsatSammeMaaned !== false
  const v41 = v1 && f.rimeligGrundTilBrud !== true && f.nedsatSammeMaaned !== true
  const v42 = f.brudPaaPligten === 'ophoerte_med_arbejde' || f.brudPaaPligten === 'afviste_arbejde' || f.brudPaaPligten === 'meldte_ikke_sygdom' || f.brudPaaPligten === 'soegte_ikke_job'
  const v43 = s[345] && (f.brudPaaPligten !== undefined && v42 || !(f.brudPaaPligten !== undefined))
  const LAS_69o_1 = v43 && (s[344] || s[347] && v41 || s[348] && v41)
  s[915] = LAS_69o_1
  const LAS_69o_1_nej = v43 && (s[344] || s[347] && v40 || s[348] && v40)
  s[916] = LAS_69o_1_nej
  const LAS_69o_1_ir = v43 && s[344] || s[338] < 16252 /* 2014-07-01 */ || f.brudPaaPligten !== undefined && !v42 || !(f.brudPaaPligten !== undefined)
  s[917] = LAS_69o_1_ir
  // LAS.69o.2: Det, ydelsen sættes ned med (LAS § 69 o, stk. 2)
  const v47 = s[339] >= 16436 /* 2015-01-01 */
  const LAS_69o_2 = s[344] ? -Infinity : v47 ? -Infinity : s[340] ? 25500 : 164400
  s[918] = LAS_69o_2
  const LAS_69o_2_hoej = s[344] ? Infinity : v47 ? Infinity : s[341] ? 164400 : 25500
  s[919] = LAS_69o_2_hoej
  const LAS_69o_2_er = s[345] && (LAS_69o_1 || LAS_69o_1_ir)
  s[920] = LAS_69o_2_er
  const LAS_69o_2_ir = LAS_69o_2_er && (s[344] || v47) || s[338] < 16252 /* 2014-07-01 */ || LAS_69o_1_nej
  s[921] = LAS_69o_2_ir
  // LAS.69p.1: Ydelsen ophører efter gentagne brud (LAS § 69 p)
  const v52 = s[331] || f.ydelsenBoerOphoere !== true
  const v53 = v1 && f.ydelsenBoerOphoere !== false
  const LAS_69p_1 = s[345] && (s[344] || s[347] && v53 || s[348] && v53)
  s[922] = LAS_69p_1
  const LAS_69p_1_nej = s[345] && (s[344] || s[347] && v52 || s[348] && v52)
  s[923] = LAS_69p_1_nej
  // LAS.69q.1: Uger med en tredjedel mindre (LAS § 69 q, stk. 1-7)
  const v56 = f.forseelserPaaFemAar ?? 0
  const v57 = f.forseelserPaaFemAar ?? 1000
  const LAS_69q_1 = s[344] ? -Infinity : f.modBedreVidende !== true ? 0 : v56 <= 1 ? (v56 <= 0 ? 0 : 21) : 140
  s[925] = LAS_69q_1
  const LAS_69q_1_hoej = s[344] ? Infinity : f.modBedreVidende !== false ? (v57 <= 1 ? (v57 <= 0 ? 0 : 21) : 140) : 0
  s[926] = LAS_69q_1_hoej
  // LAS.69t.2: Arbejdsgiverens refusion under jobafklaringsforløb (LAS § 69 t, stk. 1-4)
  const v60 = f.loenUnderSygdomPrUge ?? 0
  s[711] = v60
  const v61 = f.loenUnderSygdomPrUge ?? 1000000000
  s[710] = v61
  const LAS_69t_2 = s[146] ? -Infinity : Math.max(0, Math.min(Math.round((f.ydelsePrTime ?? 0) * Math.min(f.timerMedLoenUnderSygdom ?? 0, 3700) / 100), v60) - (f.sygedagpengerefusionPrUge ?? 10000000))
  s[927] = LAS_69t_2
  const LAS_69t_2_hoej = s[146] ? Infinity : Math.max(0, Math.min(Math.round((f.ydelsePrTime ?? 1000000) * Math.min(f.timerMedLoenUnderSygdom ?? 16800, 3700) / 100), v61) - (f.sygedagpengerefusionPrUge ?? 0))
  s[928] = LAS_69t_2_hoej
}

function svar_25(f, s) {
  // LAS.69x.3: Tillæg til arbejdsgiverens refusion (LAS § 69 x, stk. 2-3)
  const v0 = s[3] && s[0] <= 18627 /* 2020-12-31 */
  const v1 = s[1] >= 18628 /* 2021-01-01 */ && s[350]
  const v2 = s[227] && s[0] <= 19357 /* 2022-12-31 */
  const v3 = s[1] >= 19358 /* 2023-01-01 */ && s[0] <= 19722 /* 2023-12-31 */
  const v4 = s[1] >= 19723 /* 2024-01-01 */ && s[351]
  const v5 = s[352] && s[0] <= 20453 /* 2025-12-31 */
  const v6 = s[1] >= 20454 /* 2026-01-01 */ && s[0] <= 20818 /* 2026-12-31 */
  const v7 = s[206] && s[0] <= 21183 /* 2027-12-31 */
  const v8 = s[1] >= 21184 /* 2028-01-01 */ && s[0] <= 21549 /* 2028-12-31 */
  const v9 = s[0] <= 21914 /* 2029-12-31 */
  s[390] = v9
  const v10 = s[1] >= 21550 /* 2029-01-01 */ && v9
  const v11 = s[1] >= 21915 /* 2030-01-01 */
  s[391] = v11
  const v12 = v10 || v11
  const v13 = v8 || v12
  const v14 = v7 || v13
  const v15 = v6 || v14
  const v16 = v5 || v15
  const v17 = v4 || v16
  const v18 = v3 || v17
  const v19 = v2 || v18
  const v20 = v1 || v19
  const LAS_69x_3 = s[146] ? -Infinity : s[162] ? 0 : v0 ? 30 : v1 ? 60 : v2 ? 90 : v3 ? 120 : v4 ? 150 : v5 ? 180 : v6 ? 210 : v7 ? 240 : v8 ? 270 : v10 ? 300 : 330
  s[930] = LAS_69x_3
  const LAS_69x_3_hoej = s[146] ? Infinity : v0 || v20 ? (v20 ? (v19 ? (v18 ? (v17 ? (v16 ? (v15 ? (v14 ? (v13 ? (v12 ? (v11 ? 330 : 300) : 270) : 240) : 210) : 180) : 150) : 120) : 90) : 60) : 30) : 0
  s[931] = LAS_69x_3_hoej
  // LAS.70.1: Ret til revalideringsydelse (LAS § 70)
  const v23 = s[353] || f.foelgerRevalideringsplanen !== true || f.leveomkostningerDaekkesAndetsteds !== false || f.netopForladtSkolen !== false && f.kanKlareSigMedSU !== false && f.betydeligeBegraensninger !== true && f.saerligtBegraensedeErhvervsmuligheder !== true
  const v24 = s[354] && f.foelgerRevalideringsplanen !== false && f.leveomkostningerDaekkesAndetsteds !== true && (f.netopForladtSkolen !== true || f.kanKlareSigMedSU !== true || f.betydeligeBegraensninger !== false || f.saerligtBegraensedeErhvervsmuligheder !== false)
  const v25 = s[355] && s[0] <= 17246 /* 2017-03-21 */
  const v26 = s[1] >= 17247 /* 2017-03-22 */ && s[2]
  const LAS_70_1 = f.revalideringErBevilget !== false && (s[7] || s[356] && v24 || v25 && v24 || v26 && v24 || s[168] && v24 || s[170] && v24)
  s[376] = LAS_70_1
  const LAS_70_1_nej = f.revalideringErBevilget !== false && (s[7] || s[356] && v23 || v25 && v23 || v26 && v23 || s[168] && v23 || s[170] && v23)
  s[374] = LAS_70_1_nej
  // LAS.70.1.3: Løn efter overenskomst under revalidering (LAS § 70, stk. 1, nr. 3)
  const v29 = s[355] && s[0] <= 15394 /* 2012-02-24 */
  s[387] = v29
  const v30 = s[1] >= 15395 /* 2012-02-25 */ && s[357]
  s[386] = v30
  const LAS_70_1_3 = f.revalideringErBevilget !== false && (s[7] || s[356] && f.saerligeForholdForLoen !== false || v29 && f.saerligeForholdForLoen !== false || v30 || s[358] && s[2] || s[168] || s[170])
  s[932] = LAS_70_1_3
  const LAS_70_1_3_nej = f.revalideringErBevilget !== false && (s[7] || s[356] && f.saerligeForholdForLoen !== true || v29 && f.saerligeForholdForLoen !== true || v30)
  s[933] = LAS_70_1_3_nej
  const LAS_70_1_3_ir = f.revalideringErBevilget !== false && (s[7] || v30) || f.revalideringErBevilget !== true
  s[934] = LAS_70_1_3_ir
  // LAS.71.4: Din indtægt før revalideringen var over den højeste sats (LAS § 71, stk. 4)
  const v34 = s[355] && s[0] <= 15070 /* 2011-04-06 */
  s[372] = v34
  const v35 = s[1] >= 15071 /* 2011-04-07 */ && s[0] <= 15393 /* 2012-02-23 */
  s[373] = v35
  const v36 = s[1] >= 15394 /* 2012-02-24 */ && s[2]
  s[377] = v36
  const v37 = s[1] >= shiftMonths(s[208], 360)
  s[370] = v37
  const v38 = s[359] <= 14974 /* 2010-12-31 */ || s[360] >= 20819 /* 2027-01-01 */
  const v39 = (v38 ? Infinity : SATS_11(s[360])) >= (f.indtaegtFoerRevalidering ?? 0)
  const v40 = v37 || f.forsoergerEgetBarnIHjemmet !== false
  const v41 = s[0] < shiftMonths(s[207], 360) && f.forsoergerEgetBarnIHjemmet !== true
  const LAS_71_4 = v41 && (s[7] || s[356] || v34 || v35 || v36 && (v38 ? -Infinity : SATS_11(s[359])) < (f.indtaegtFoerRevalidering ?? 1000000000) || s[168] && (v38 ? -Infinity : SATS_11(s[359])) < (f.indtaegtFoerRevalidering ?? 1000000000) || s[170] && (v38 ? -Infinity : SATS_11(s[359])) < (f.indtaegtFoerRevalidering ?? 1000000000))
  s[364] = LAS_71_4
  const LAS_71_4_nej = v41 && (s[7] || s[356] || v34 || v35 || v36 && v39 || s[168] && v39 || s[170] && v39)
  s[365] = LAS_71_4_nej
  const LAS_71_4_ir = v41 && (s[7] || s[356] || v34 || v35 || v36 && v38 || s[168] && v38 || s[170] && v38) || v40
  s[366] = LAS_71_4_ir
  // LAS.71.2.ung: Revalideringsydelse under 25 år (LAS § 71, stk. 2)
  const v45 = s[0] <= 14974 /* 2010-12-31 */ || s[206]
  s[363] = v45
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
  const LAS_71_2_ung = s[7] ? -Infinity : s[356] ? -Infinity : v34 ? -Infinity : v35 ? -Infinity : v47 ? (v46 ? Math.min(v48, v62) : v48) : v62
  s[943] = LAS_71_2_ung
  const LAS_71_2_ung_hoej = s[7] ? Infinity : s[356] ? Infinity : v34 ? Infinity : v35 ? Infinity : v47 ? (v46 ? Math.max(v49, v63) : v49) : v63
  s[944] = LAS_71_2_ung_hoej
  const LAS_71_2_ung_ir = !s[361] && (s[7] || s[356] || v34 || v35 || v36 && v64 || s[168] && v64 || s[170] && v64) || s[362]
  s[945] = LAS_71_2_ung_ir
  // LAS.71.2: Revalideringsydelse under 30 år uden barn i hjemmet (LAS § 71, stk. 2)
  const v68 = v45 ? -Infinity : SATS_17(s[0])
  const v69 = v45 ? Infinity : SATS_17(s[1])
  const v70 = v45 ? -Infinity : SATS_18(s[0])
  const v71 = v45 ? Infinity : SATS_18(s[1])
  const v72 = f.forsoergelsespligtUdenForHjemmet !== false ? (f.forsoergelsespligtUdenForHjemmet !== true ? Math.min(v68, v70) : v68) : v70
  const v73 = f.forsoergelsespligtUdenForHjemmet !== false ? (f.forsoergelsespligtUdenForHjemmet !== true ? Math.max(v69, v71) : v69) : v71
  const v74 = !s[361] || s[362]
  const v75 = !s[361] && LAS_71_2_ung_ir || s[362] && (f.forsoergelsespligtUdenForHjemmet !== false && v45 || f.forsoergelsespligtUdenForHjemmet !== true && v45)
  const LAS_71_2 = s[7] ? -Infinity : s[356] ? -Infinity : v34 ? -Infinity : v35 ? -Infinity : s[361] ? v72 : s[362] ? Math.min(LAS_71_2_ung, v72) : LAS_71_2_ung
  s[368] = LAS_71_2
  const LAS_71_2_hoej = s[7] ? Infinity : s[356] ? Infinity : v34 ? Infinity : v35 ? Infinity : s[361] ? v73 : s[362] ? Math.max(LAS_71_2_ung_hoej, v73) : LAS_71_2_ung_hoej
  s[369] = LAS_71_2_hoej
  const LAS_71_2_er = v41 && (s[7] || s[356] || v34 || v35 || v36 && v74 || s[168] && v74 || s[170] && v74)
  s[367] = LAS_71_2_er
  const LAS_71_2_ir = v41 && (s[7] || s[356] || v34 || v35 || v36 && v75 || s[168] && v75 || s[170] && v75) || v40
  s[371] = LAS_71_2_ir
}

function svar_26(f, s) {
  // LAS.71.1: Revalideringsydelsen pr. måned (LAS § 71, stk. 1-2)
  const v0 = s[363] ? -Infinity : SATS_19(s[0])
  const v1 = s[363] ? Infinity : SATS_19(s[1])
  const v2 = f.forsoergerEgetBarnIHjemmet !== false || s[364]
  const v3 = f.forsoergerEgetBarnIHjemmet !== true && (s[365] || s[366])
  const v4 = s[363] ? -Infinity : SATS_20(s[0])
  const v5 = s[363] ? Infinity : SATS_20(s[1])
  const v6 = v3 && s[367]
  const v7 = v2 ? (v6 ? Math.min(v4, s[368]) : v4) : s[368]
  const v8 = v2 ? (v6 ? Math.max(v5, s[369]) : v5) : s[369]
  const v9 = s[0] < shiftMonths(s[207], 360) && (v2 || v6)
  const v10 = s[370] || v9
  const v11 = s[370] && s[363] || s[0] < shiftMonths(s[207], 360) && (v2 && s[363] || v3 && s[371])
  const LAS_71_1 = s[7] ? -Infinity : s[356] ? -Infinity : s[372] ? -Infinity : s[373] ? -Infinity : s[370] ? (v9 ? Math.min(v0, v7) : v0) : v7
  s[939] = LAS_71_1
  const LAS_71_1_hoej = s[7] ? Infinity : s[356] ? Infinity : s[372] ? Infinity : s[373] ? Infinity : s[370] ? (v9 ? Math.max(v1, v8) : v1) : v8
  s[940] = LAS_71_1_hoej
  const v14 = s[374] || s[375]
  const LAS_71_1_er = s[376] && (s[7] || s[356] || s[372] || s[373] || s[377] && v10 || s[168] && v10 || s[170] && v10)
  s[941] = LAS_71_1_er
  const LAS_71_1_ir = s[376] && (s[7] || s[356] || s[372] || s[373] || s[377] && v11 || s[168] && v11 || s[170] && v11) || v14
  s[942] = LAS_71_1_ir
  // LAS.70.4: Tilskud, når elevlønnen er lavere end ydelsen (LAS § 70, stk. 4)
  const LAS_70_4 = s[7] ? -Infinity : Math.max(0, LAS_71_1 === -Infinity ? -Infinity : LAS_71_1 - (f.elevloenPrMaaned ?? 1000000000))
  s[935] = LAS_70_4
  const LAS_70_4_hoej = s[7] ? Infinity : Math.max(0, LAS_71_1_hoej === Infinity ? Infinity : LAS_71_1_hoej - (f.elevloenPrMaaned ?? 0))
  s[936] = LAS_70_4_hoej
  const LAS_70_4_er = s[376] && (s[7] || s[356] && LAS_71_1_er || s[378] && LAS_71_1_er || s[168] && LAS_71_1_er || s[170] && LAS_71_1_er)
  s[937] = LAS_70_4_er
  const LAS_70_4_ir = s[376] && (s[7] || s[356] && LAS_71_1_ir || s[378] && LAS_71_1_ir || s[168] && LAS_71_1_ir || s[170] && LAS_71_1_ir) || v14
  s[938] = LAS_70_4_ir
  // LAS.71.3: Tillæg for bidrag til et barn (LAS § 71, stk. 3)
  const v21 = s[363] ? -Infinity : SATS_21(s[0])
  const v22 = s[363] ? Infinity : SATS_21(s[1])
  const v23 = v22 === Infinity
  const v24 = -LAS_71_1_hoej === -Infinity
  const v25 = v21 === -Infinity
  const v26 = -LAS_71_1 === Infinity
  const v27 = v23 && v24 || v25 && v26
  const v28 = LAS_71_1_er && !(v27 && !s[363] && v21 === v22 && (!LAS_71_1_er || !LAS_71_1_ir && LAS_71_1 === LAS_71_1_hoej))
  const v29 = s[363] || LAS_71_1_ir || v27
  const LAS_71_3 = s[7] ? -Infinity : s[356] ? -Infinity : s[372] ? -Infinity : s[373] ? -Infinity : Math.max(0, Math.min(s[379], v25 || v24 ? -Infinity : v21 - LAS_71_1_hoej))
  s[946] = LAS_71_3
  const LAS_71_3_hoej = s[7] ? Infinity : s[356] ? Infinity : s[372] ? Infinity : s[373] ? Infinity : Math.max(0, Math.min(s[380], v23 || v26 ? Infinity : v22 - LAS_71_1))
  s[947] = LAS_71_3_hoej
  const v32 = (s[376] || s[375]) && !s[361] && f.forsoergerEgetBarnIHjemmet !== true && f.gravidEfter12Uge !== true && (f.psykiskLidelseNaevntILoven !== true || f.forsoergelsespligtUdenForHjemmet !== true && f.borHosForaeldre !== false)
  const LAS_71_3_er = v32 && (s[7] || s[356] || s[372] || s[373] || s[377] && v28 || s[168] && v28 || s[170] && v28)
  s[948] = LAS_71_3_er
  const LAS_71_3_ir = v32 && (s[7] || s[356] || s[372] || s[373] || s[377] && v29 || s[168] && v29 || s[170] && v29) || s[374] || s[362] || f.forsoergerEgetBarnIHjemmet !== false || f.gravidEfter12Uge !== false || f.psykiskLidelseNaevntILoven !== false && (f.forsoergelsespligtUdenForHjemmet !== false || f.borHosForaeldre !== true)
  s[949] = LAS_71_3_ir
  // LAS.71.6: Du beholder din hidtidige ydelse under forrevalidering (LAS § 71, stk. 6)
  const LAS_71_6 = s[381] && (s[7] || s[356] || s[378] || s[168] || s[170])
  s[950] = LAS_71_6
  const LAS_71_6_ir = s[7] || s[382] || s[7]
  s[951] = LAS_71_6_ir
  // LAS.73b: Ydelsen bevares, mens du er væk (LAS § 73 b)
  const v37 = f.kortvarigAfbrydelseUdenBetydning !== false || f.fravaerVedBarselIRevalidering !== false
  const v38 = f.kortvarigAfbrydelseUdenBetydning !== true && f.fravaerVedBarselIRevalidering !== true
  const LAS_73b = f.revalideringErBevilget !== false && (s[7] || s[356] && v37 || s[378] && v37 || s[168] && v37 || s[170] && v37)
  s[952] = LAS_73b
  const LAS_73b_nej = f.revalideringErBevilget !== false && (s[7] || s[356] && v38 || s[378] && v38 || s[168] && v38 || s[170] && v38)
  s[953] = LAS_73b_nej
  // LAS.73c.1: Uger ferie med revalideringsydelse (LAS § 73 c, stk. 1)
  const v41 = s[358] && s[0] <= 16882 /* 2016-03-22 */
  const v42 = (f.maanederITilbudIRevalidering ?? 240) >= 12
  const v43 = (f.maanederITilbudIRevalidering ?? 0) >= 12
  const v44 = v43 ? Math.max(0, s[383]) : 0
  const v45 = v42 ? Math.max(0, s[384]) : 0
  const v46 = s[1] >= 16883 /* 2016-03-23 */ && s[312]
  const v47 = v46 || s[251] && s[2] || s[385]
  const v48 = v46 ? -Infinity : v43 ? Math.max(0, 28 - s[325]) : 0
  const v49 = s[386] || v41 || v47
  const v50 = s[386] ? -Infinity : v41 ? (v47 ? Math.min(v44, v48) : v44) : v48
  const v51 = s[387] || v49
  const v52 = s[387] ? (v49 ? Math.min(0, v50) : 0) : v50
  const LAS_73c_1 = s[7] ? -Infinity : s[356] ? (v51 ? Math.min(0, v52) : 0) : v52
  s[954] = LAS_73c_1
  const v54 = v46 ? Infinity : v42 ? Math.max(0, 28 - s[326]) : 0
  const LAS_73c_1_hoej = s[7] ? Infinity : v51 ? (v49 ? (s[386] ? Infinity : v41 ? (v47 ? Math.max(v45, v54) : v45) : v54) : 0) : 0
  s[955] = LAS_73c_1_hoej
  const LAS_73c_1_ir = f.revalideringErBevilget !== false && (s[7] || s[386] || v46) || f.revalideringErBevilget !== true
  s[956] = LAS_73c_1_ir
  // LAS.73f.1: Ydelsen sættes ned for andet arbejde (LAS § 73 f, stk. 1)
  const v57 = f.andenArbejdsindtaegtOmAaret ?? 0
  const v58 = f.andenArbejdsindtaegtOmAaret ?? 10000000000
  const v59 = v58 <= 1200000
  const v60 = v57 <= 1200000
  const LAS_73f_1 = f.revalideringErBevilget !== false && (s[7] || s[356] && !v59 || s[378] && !v59 || s[168] && !v59 || s[170] && !v59)
  s[957] = LAS_73f_1
  const LAS_73f_1_nej = f.revalideringErBevilget !== false && (s[7] || s[356] && v60 || s[378] && v60 || s[168] && v60 || s[170] && v60)
  s[958] = LAS_73f_1_nej
  // LAS.73f.1.beløb: Nedsættelse for andet arbejde, pr. år (LAS § 73 f, stk. 1)
  const LAS_73f_1_beloeb = s[7] ? -Infinity : Math.min(Math.max(0, v57 - 1200000), v60 ? 0 : v57)
  s[959] = LAS_73f_1_beloeb
  const LAS_73f_1_beloeb_hoej = s[7] ? Infinity : Math.max(0, v58 - 1200000, v59 ? 0 : v58)
  s[960] = LAS_73f_1_beloeb_hoej
  // LOB.4.1: Kommunens placering af beskæftigelsesindsatsen er tilladt (LOB § 4, stk. 1)
  const v65 = s[4] && s[0] <= 14774 /* 2010-06-14 */
  const v66 = s[1] >= 14775 /* 2010-06-15 */ && s[388]
  const v67 = s[389] && s[173]
  s[397] = v67
  const v68 = s[170] && s[390]
  const LOB_4_1 = s[7] || v65 && f.jobcenterUdfoererIndsatsen !== false || v66 && f.jobcenterUdfoererIndsatsen !== false || v67 && f.jobcenterUdfoererIndsatsen !== false || v68 && f.indsatsenErIÉtUdvalg !== false || s[391]
  s[961] = LOB_4_1
  const LOB_4_1_nej = s[7] || v65 && f.jobcenterUdfoererIndsatsen !== true || v66 && f.jobcenterUdfoererIndsatsen !== true || v67 && f.jobcenterUdfoererIndsatsen !== true || v68 && f.indsatsenErIÉtUdvalg !== true
  s[962] = LOB_4_1_nej
  // LSP.18.2: Førtidspension kan afgøres uden rehabiliteringsteamet (LSP § 18, stk. 2)
  const v71 = f.afgoerelsenGaelder === 'foertidspension'
  const v72 = f.afgoerelsenGaelder !== undefined && v71 || !(f.afgoerelsenGaelder !== undefined)
  s[394] = v72
  const v73 = f.afgoerelsenGaelder !== undefined && !v71 || !(f.afgoerelsenGaelder !== undefined)
  s[392] = v73
  const v74 = s[1] >= 16953 /* 2016-06-01 */ && s[2]
  const v75 = f.heltAabenbartIngenForbedring !== false && f.sundhedskoordinatorHarUdtaltSig !== false || f.bedtOmAfgoerelseOmPensionAlene !== false && f.utvivlsomtIkkePension !== false
  const v76 = (f.heltAabenbartIngenForbedring !== true || f.sundhedskoordinatorHarUdtaltSig !== true) && (f.bedtOmAfgoerelseOmPensionAlene !== true || f.utvivlsomtIkkePension !== true)
  const LSP_18_2 = v72 && (s[7] || v74 && v75 || s[167] && v75)
  s[393] = LSP_18_2
  const LSP_18_2_nej = v72 && (s[7] || s[169] || s[6] && s[0] <= 16952 /* 2016-05-31 */ || v74 && v76 || s[167] && v76 || s[164])
  s[395] = LSP_18_2_nej
  const LSP_18_2_ir = v72 && s[7] || v73
  s[396] = LSP_18_2_ir
}

function svar_27(f, s) {
  // LOB.9.1: Sagen skal i rehabiliteringsteamet (lov 1750/2025 § 2)
  const v0 = s[6] && s[388]
  const v1 = f.afgoerelsenGaelder === 'ressourceforloeb' || f.afgoerelsenGaelder === 'fleksjob' || f.afgoerelsenGaelder === 'tilskud_til_selvstaendig'
  const v2 = s[392] || s[393]
  const v3 = s[394] && (s[395] || s[396])
  const v4 = f.afgoerelsenGaelder !== undefined && v1 || !(f.afgoerelsenGaelder !== undefined) || v3
  const v5 = (f.afgoerelsenGaelder !== undefined && !v1 || !(f.afgoerelsenGaelder !== undefined)) && v2
  const v6 = s[170] && s[163]
  s[418] = v6
  const v7 = f.afgoerelsenGaelder === 'fleksjob' || f.afgoerelsenGaelder === 'tilskud_til_selvstaendig'
  const v8 = s[164] && f.sagenErForelagtTeamet !== false
  const LOB_9_1 = v8 || !(v8 && !(!s[177] || f.sagenErForelagtTeamet !== true)) && (s[7] || v0 && v4 || s[397] && v4 || v6 && (f.afgoerelsenGaelder !== undefined && v7 || !(f.afgoerelsenGaelder !== undefined) || v3))
  s[963] = LOB_9_1
  const LOB_9_1_nej = v8 || !(v8 && !(!s[177] || f.sagenErForelagtTeamet !== true)) && (s[7] || s[169] || v0 && v5 || s[397] && v5 || v6 && (f.afgoerelsenGaelder !== undefined && !v7 || !(f.afgoerelsenGaelder !== undefined)) && v2 || s[164])
  s[964] = LOB_9_1_nej
  const LOB_9_1_ir = v8 || !(v8 && !(!s[177] || f.sagenErForelagtTeamet !== true)) && s[7]
  s[965] = LOB_9_1_ir
  // LOB.10.1: Området skal være med i rehabiliteringsteamet (lov 1750/2025 § 2)
  const v12 = f.forvaltningsomraade === 'beskaeftigelse' || f.forvaltningsomraade === 'sundhed' || f.forvaltningsomraade === 'social' || f.forvaltningsomraade === 'region'
  const v13 = f.forvaltningsomraade === 'undervisning'
  const v14 = f.forvaltningsomraade !== undefined && v12 || !(f.forvaltningsomraade !== undefined) || (f.forvaltningsomraade !== undefined && v13 || !(f.forvaltningsomraade !== undefined)) && (s[0] < shiftMonths(s[207], 360) && f.harErhvervskompetencegivendeUddannelse !== true || f.behovForUndervisningsomraadet !== false)
  const v15 = (f.forvaltningsomraade !== undefined && !v12 || !(f.forvaltningsomraade !== undefined)) && (f.forvaltningsomraade !== undefined && !v13 || !(f.forvaltningsomraade !== undefined) || (s[370] || f.harErhvervskompetencegivendeUddannelse !== false) && f.behovForUndervisningsomraadet !== true)
  const v16 = s[389] && s[351]
  s[419] = v16
  const v17 = s[352] && s[163]
  const v18 = f.forvaltningsomraade === 'beskaeftigelse' || f.forvaltningsomraade === 'region'
  const LOB_10_1 = s[7] || v0 && v14 || v16 && v14 || v17 && (f.forvaltningsomraade !== undefined && v18 || !(f.forvaltningsomraade !== undefined))
  s[966] = LOB_10_1
  const LOB_10_1_nej = s[7] || s[169] || v0 && v15 || v16 && v15 || v17 && (f.forvaltningsomraade !== undefined && !v18 || !(f.forvaltningsomraade !== undefined)) || s[164]
  s[967] = LOB_10_1_nej
  // PLANBEK.2.1: Rehabiliteringsplanens forberedende del kræves (LAB § 43)
  const v21 = f.afgoerelsenGaelder === 'ressourceforloeb' || f.afgoerelsenGaelder === 'revalidering' || f.afgoerelsenGaelder === 'fleksjob' || f.afgoerelsenGaelder === 'tilskud_til_selvstaendig' || f.afgoerelsenGaelder === 'foertidspension'
  const PLANBEK_2_1 = s[7] || s[215] && (f.afgoerelsenGaelder !== undefined && v21 || !(f.afgoerelsenGaelder !== undefined)) || v6 && s[398]
  s[969] = PLANBEK_2_1
  const PLANBEK_2_1_nej = s[7] || s[169] || s[215] && f.afgoerelsenGaelder !== undefined && !v21 || v6 && s[399] || s[164]
  s[970] = PLANBEK_2_1_nej
  // REFUSIONSBEK.2: Refusion under jobafklaringsforløb tidligst fra (BEK 1468/2019 § 2, stk. 1-2)
  const v24 = f.anmodetOmRefusionDen ?? FIRST_DAY
  const v25 = f.anmodetOmRefusionDen ?? 84005 /* 2199-12-31 */
  const v26 = v24 <= 16251 /* 2014-06-30 */
  const v27 = f.forkertVejledning !== false || f.saerligeOmstaendighederForRefusion !== false
  const v28 = f.forkertVejledning !== true && f.saerligeOmstaendighederForRefusion !== true
  const v29 = Math.max(s[13], shiftMonths(v24, -3))
  const v30 = Math.max(s[150], shiftMonths(v25, -3))
  const REFUSIONSBEK_2 = v26 ? FIRST_DAY : v27 ? (v28 ? Math.min(s[13], v29) : s[13]) : v29
  s[971] = REFUSIONSBEK_2
  const REFUSIONSBEK_2_hoej = v26 ? NEVER : v27 ? (v28 ? Math.max(s[150], v30) : s[150]) : v30
  s[972] = REFUSIONSBEK_2_hoej
  const REFUSIONSBEK_2_er = v25 >= 16252 /* 2014-07-01 */ && s[15]
  s[973] = REFUSIONSBEK_2_er
  const REFUSIONSBEK_2_ir = REFUSIONSBEK_2_er && v26 || v24 < 16252 /* 2014-07-01 */ || s[13] < 16252 /* 2014-07-01 */
  s[974] = REFUSIONSBEK_2_ir
  // SDL.2.1: Hvem kan få sygedagpenge (SDL § 2, stk. 1)
  const v35 = s[103] || s[115] || s[116] || f.arbejdsskade !== false || s[400]
  const v36 = s[102] && s[117] && s[118] && f.arbejdsskade !== true && s[401]
  const SDL_2_1 = s[96] || s[101] && v35 || s[110] && v35
  s[978] = SDL_2_1
  const SDL_2_1_nej = s[96] || s[101] && v36 || s[110] && v36
  s[979] = SDL_2_1_nej
  // SDL.2: Ret til sygedagpenge (SDL § 2)
  const v39 = s[402] && s[403] >= s[0]
  const v40 = s[109] || s[402] && s[404] < s[1]
  const v41 = s[405] && (v39 || s[406]) && (s[108] || v39) || s[121]
  const v42 = SDL_2_1_nej || (v40 || s[107]) && (s[128] || s[107]) && (v40 || s[128]) || s[407] || s[129]
  const v43 = (SDL_2_1 || s[107]) && (v41 || s[107]) && s[408] && s[409] && (SDL_2_1 || v41 || s[410] || s[122])
  const v44 = s[107] && s[7]
  const SDL_2 = s[96] || s[101] && v43 || s[110] && v43
  s[975] = SDL_2
  const SDL_2_nej = s[96] || s[101] && v42 || s[110] && v42
  s[976] = SDL_2_nej
  const SDL_2_ir = s[96] || s[101] && v44 || s[110] && v44 || s[97]
  s[977] = SDL_2_ir
  // SDL.7.1.ferie: Sygedagpenge under ferie (SDL § 7, stk. 1)
  const v48 = s[4] && s[0] <= 17896 /* 2018-12-31 */
  const v49 = s[1] >= 17897 /* 2019-01-01 */
  const SDL_7_1_ferie_nej = s[7] || v48 || v49
  s[983] = SDL_7_1_ferie_nej
  // SDL.7.1.ferieaftale: Ferien kan aftales med kommunen (SDL § 7, stk. 1)
  const v51 = f.feriePasserMedForloebet !== true || f.ferieIndenForFerieloven !== true
  const v52 = f.feriePasserMedForloebet !== false && f.ferieIndenForFerieloven !== false
  const SDL_7_1_ferieaftale = s[7] || v48 && v52 || v49 && v52
  s[984] = SDL_7_1_ferieaftale
  const SDL_7_1_ferieaftale_nej = s[7] || v48 && v51 || v49 && v51
  s[985] = SDL_7_1_ferieaftale_nej
  // SDL.7.1.genoptagelse: Sygedagpenge igen efter ferien fra (SDL § 7, stk. 1)
  const v55 = f.afbrydelser !== undefined ? periods(f.afbrydelser, (r_afbrydelser) => r_afbrydelser.slags === 'ferie') : NO_DAYS
  const v56 = runEnd(v55, s[0])
  const v57 = runEnd(v55, s[1])
  const v58 = f.afbrydelser !== undefined && (s[65] || v56 !== 2147483647 || v57 === 2147483647 && (runStart(v55, s[0]) !== 2147483647 || runStart(v55, s[1]) === 2147483647))
  const SDL_7_1_genoptagelse = s[7] ? FIRST_DAY : shiftDays(v58 ? v56 : FIRST_DAY, 1)
  s[986] = SDL_7_1_genoptagelse
  const SDL_7_1_genoptagelse_hoej = s[7] ? NEVER : shiftDays(v58 ? v57 : NEVER, 1)
  s[987] = SDL_7_1_genoptagelse_hoej
  const SDL_7_1_genoptagelse_ir = f.ferieAftalt !== false && s[7] || f.ferieAftalt !== true
  s[988] = SDL_7_1_genoptagelse_ir
  // SDL.7.1.ny: Ferien gør det til en ny sygemelding (SDL § 7, stk. 1)
  const SDL_7_1_ny = s[7] || v48 && f.ferieAftalt !== true || v49 && f.ferieAftalt !== true
  s[989] = SDL_7_1_ny
  const SDL_7_1_ny_nej = s[7] || v48 && f.ferieAftalt !== false || v49 && f.ferieAftalt !== false
  s[990] = SDL_7_1_ny_nej
  // SDL.7.3: Fra hvornår arbejdsevnen ses bredere (SDL § 7, stk. 3)
  const v64 = shiftMonths(s[91], 3)
  s[471] = v64
  const v65 = shiftMonths(s[94], 3)
  s[472] = v65
  const v66 = f.bredVurderingsdag ?? FIRST_DAY
  const v67 = f.bredVurderingsdag ?? 84005 /* 2199-12-31 */
  const v68 = !(f.saerligeGrundeTilAndetTidspunkt !== false && f.saerligeGrundeTilAndetTidspunkt === true) && s[92]
  const v69 = f.saerligeGrundeTilAndetTidspunkt !== false || v68
  const v70 = !(f.saerligeGrundeTilAndetTidspunkt !== false && f.saerligeGrundeTilAndetTidspunkt === true) && s[32]
  const SDL_7_3 = s[96] ? FIRST_DAY : f.saerligeGrundeTilAndetTidspunkt !== false ? (v68 ? Math.min(v64, v66) : v66) : v64
  s[993] = SDL_7_3
  const SDL_7_3_hoej = s[96] ? NEVER : f.saerligeGrundeTilAndetTidspunkt !== false ? (v68 ? Math.max(v65, v67) : v67) : v65
  s[994] = SDL_7_3_hoej
  const v73 = f.persongruppe === 'loenmodtager' || f.persongruppe === 'selvstaendig'
  const v74 = f.persongruppe !== undefined && v73 || !(f.persongruppe !== undefined)
  const SDL_7_3_er = v74 && (s[96] || s[101] && v69 || s[110] && v69)
  s[995] = SDL_7_3_er
  const SDL_7_3_ir = v74 && (s[96] || s[101] && v70 || s[110] && v70 || s[97]) || f.persongruppe !== undefined && !v73 || !(f.persongruppe !== undefined)
  s[996] = SDL_7_3_ir
}

function svar_28(f, s) {
  // SDL.7.5: Stop, når helbredet er stationært (SDL § 7, stk. 5, 2. pkt.)
  const v0 = f.helbredetErStationaert !== true || f.arbejdsevnenErAfklaret !== true || f.berettigetTilRevalidering !== false || f.berettigetTilFleksjob !== false || f.berettigetTilFoertidspension !== false
  const v1 = f.helbredetErStationaert !== false && f.arbejdsevnenErAfklaret !== false && f.berettigetTilRevalidering !== true && f.berettigetTilFleksjob !== true && f.berettigetTilFoertidspension !== true
  const v2 = f.helbredetErStationaert !== true || f.arbejdsevnenErAfklaret !== true || f.berettigetTilRevalidering !== false || f.berettigetTilFleksjob !== false || f.berettigetTilFoertidspension !== false || f.berettigetTilRessourceforloeb !== false
  const v3 = f.helbredetErStationaert !== false && f.arbejdsevnenErAfklaret !== false && f.berettigetTilRevalidering !== true && f.berettigetTilFleksjob !== true && f.berettigetTilFoertidspension !== true && f.berettigetTilRessourceforloeb !== true
  const v4 = s[411] && s[173]
  const SDL_7_5 = s[7] || s[120] && v1 || s[412] && v1 || s[413] && v3 || v4 && v3 || s[170] && v3
  s[997] = SDL_7_5
  const SDL_7_5_nej = s[7] || s[120] && v0 || s[412] && v0 || s[413] && v2 || v4 && v2 || s[170] && v2
  s[998] = SDL_7_5_nej
  // SDL.7.5.fra: Stop efter § 7 virker tidligst fra (SDL § 7, stk. 5)
  const v7 = s[4] && s[0] <= 17654 /* 2018-05-03 */
  const v8 = f.ophoerAfgjortDen ?? FIRST_DAY
  s[566] = v8
  const v9 = f.ophoerAfgjortDen ?? 84005 /* 2199-12-31 */
  s[568] = v9
  const SDL_7_5_fra = s[7] ? FIRST_DAY : v7 ? FIRST_DAY : f.ophoerErAfgjort !== false ? v8 : NEVER
  s[999] = SDL_7_5_fra
  const SDL_7_5_fra_hoej = s[7] ? NEVER : v7 ? NEVER : f.ophoerErAfgjort !== true ? NEVER : v9
  s[1000] = SDL_7_5_fra_hoej
  const SDL_7_5_fra_ir = s[7] || v7
  s[1001] = SDL_7_5_fra_ir
  // SDL.7a.1: Arbejdsgiverens samtale skal være holdt (SDL § 7 a, stk. 1-3)
  const v13 = s[92] && s[93] && s[91] <= 14612 /* 2010-01-03 */
  const v14 = s[92] && s[94] >= 14613 /* 2010-01-04 */ && s[414]
  const v15 = f.fravaer !== undefined ? allPeriods(f.fravaer) : NO_DAYS
  const v16 = runStart(v15, s[0])
  const v17 = runStart(v15, s[1])
  const v18 = f.fravaer !== undefined && (s[65] || v16 !== 2147483647 || v17 === 2147483647)
  const v19 = v18 ? v16 : FIRST_DAY
  const v20 = v18 ? v17 : NEVER
  const SDL_7a_1 = s[96] ? FIRST_DAY : v14 || s[110] ? (f.fratraeder !== true || shiftDays(v19, 56) < s[415] ? shiftDays(v19, 28) : NEVER) : NEVER
  s[1002] = SDL_7a_1
  const SDL_7a_1_hoej = s[96] ? NEVER : v13 ? NEVER : f.fratraeder !== false && shiftDays(v20, 56) >= s[416] ? NEVER : shiftDays(v20, 28)
  s[1003] = SDL_7a_1_hoej
  const SDL_7a_1_er = s[103] && (s[96] || v13 || v14 || s[110])
  s[1004] = SDL_7a_1_er
  const SDL_7a_1_ir = s[103] && s[107] || s[102]
  s[740] = SDL_7a_1_ir
  // SDL.7c: Tidlig opfølgning (SDL § 7 c, stk. 1)
  const v25 = f.tidligOpfoelgningOensketAf === 'arbejdsgiver'
  const v26 = f.tidligOpfoelgningOensketAf !== undefined && v25 || !(f.tidligOpfoelgningOensketAf !== undefined)
  const v27 = f.tidligOpfoelgningOensketAf !== undefined && !v25 || !(f.tidligOpfoelgningOensketAf !== undefined)
  const v28 = f.tidligOpfoelgningBedtOm ?? FIRST_DAY
  s[422] = v28
  const v29 = f.tidligOpfoelgningBedtOm ?? 84005 /* 2199-12-31 */
  s[423] = v29
  const v30 = shiftDays(s[91], 35)
  s[652] = v30
  const v31 = shiftDays(s[94], 35)
  s[654] = v31
  const v32 = f.tidligOpfoelgningOensketAf === 'sygemeldt'
  const v33 = v26 && f.ventesRaskInden8Uger !== true && (s[92] && shiftDays(v31, -1) >= v28 || s[32]) && f.oenskerTidligOpfoelgning !== false || v27 && (f.tidligOpfoelgningOensketAf !== undefined && v32 || !(f.tidligOpfoelgningOensketAf !== undefined)) && f.ventesRaskInden8Uger !== true
  const v34 = v26 && (f.ventesRaskInden8Uger !== false || s[92] && shiftDays(v30, -1) < v29 || f.oenskerTidligOpfoelgning !== true) || v27 && (f.tidligOpfoelgningOensketAf !== undefined && !v32 || !(f.tidligOpfoelgningOensketAf !== undefined) || f.ventesRaskInden8Uger !== false)
  const SDL_7c = s[389] && (s[388] || s[397] && v33 || s[170] && v33)
  s[429] = SDL_7c
  const SDL_7c_nej = s[389] && (s[388] || s[397] && v34 || s[170] && v34)
  s[430] = SDL_7c_nej
  const SDL_7c_ir = s[389] && s[388] || s[0] < 16440 /* 2015-01-05 */
  s[431] = SDL_7c_ir
  // SDL.10a: Der skal udfyldes et oplysningsskema (SDL § 10 a)
  const SDL_10a = s[7] || s[120] || s[119] && s[216] || s[217] && (f.fikSygedagpengeVedLivstruende !== true || f.sagenErBelyst !== true)
  s[1006] = SDL_10a
  const SDL_10a_nej = s[7] || s[217] && f.fikSygedagpengeVedLivstruende !== false && f.sagenErBelyst !== false
  s[1007] = SDL_10a_nej
  // SDL.11.3: Oplysningsskemaet skal være besvaret (SDL § 11, stk. 3)
  const v40 = f.oplysningsskemaSendt ?? FIRST_DAY
  const SDL_11_3_ir = v40 <= 13331 /* 2006-07-02 */
  s[1010] = SDL_11_3_ir
  const SDL_11_3 = SDL_11_3_ir ? FIRST_DAY : shiftDays(v40, 8)
  s[1008] = SDL_11_3
  const SDL_11_3_hoej = SDL_11_3_ir ? NEVER : shiftDays(f.oplysningsskemaSendt ?? 84005 /* 2199-12-31 */, 8)
  s[1009] = SDL_11_3_hoej
  // SDL.12.1.1: Kategori 1 (SDL § 12, stk. 1, nr. 1)
  const v44 = s[119] && s[388]
  s[435] = v44
  const v45 = shiftDays(shiftDays(s[91], 56), -1)
  s[424] = v45
  const v46 = shiftDays(shiftDays(s[94], 56), -1)
  s[425] = v46
  const v47 = s[92] && v46 >= s[417]
  const v48 = s[92] && v46 >= s[0]
  const v49 = s[92] && v45 < s[147] || s[92] && v45 < s[1]
  const v50 = (v47 || s[32]) && (v48 || s[32]) && (v47 || v48)
  const v51 = s[352] && s[173]
  s[421] = v51
  const v52 = v51 && v50
  const v53 = s[418] && v50
  const SDL_12_1_1 = s[7] || s[120] && f.tilbagevendenForestaar !== false || v44 && f.tilbagevendenForestaar !== false || s[419] && v50 || v52 || v53
  s[428] = SDL_12_1_1
  const v55 = v51 && v49
  const v56 = s[418] && v49
  const SDL_12_1_1_nej = s[7] || s[120] && f.tilbagevendenForestaar !== true || v44 && f.tilbagevendenForestaar !== true || s[419] && v49 || v55 || v56 || s[164]
  s[426] = SDL_12_1_1_nej
  const v58 = v51 && s[32]
  const v59 = s[418] && s[32]
  const SDL_12_1_1_ir = s[7] || s[419] && s[32] || v58 || v59
  s[427] = SDL_12_1_1_ir
  // SDL.11a.1: Lægeattest før den første samtale (SDL § 11 a, stk. 1)
  const v61 = s[389] && s[2]
  s[475] = v61
  const SDL_11a_1 = s[7] || s[420] && f.laegeattestNoedvendig !== false || v61 && SDL_12_1_1_nej || s[3] && f.laegeattestNoedvendig !== false
  s[1011] = SDL_11a_1
  const SDL_11a_1_nej = s[7] || s[420] && f.laegeattestNoedvendig !== true || v61 && SDL_12_1_1 || s[3] && f.laegeattestNoedvendig !== true
  s[1012] = SDL_11a_1_nej
  const SDL_11a_1_ir = s[7] || v61 && SDL_12_1_1_ir
  s[1013] = SDL_11a_1_ir
  // SDL.11c: Lægeattest, når du ønsker det (SDL § 11 c)
  const SDL_11c = s[7] || s[3] && f.oenskerLaegeattest !== false && f.attestIndhentet !== true
  s[1014] = SDL_11c
  const SDL_11c_nej = s[7] || s[4] && s[2] || s[3] && (f.oenskerLaegeattest !== true || f.attestIndhentet !== false)
  s[1015] = SDL_11c_nej
  // SDL.12.1.2: Kategori 2 (SDL § 12, stk. 1, nr. 2)
  const v67 = f.tilbagevendenForestaar !== false || f.risikoForLangtForloeb !== true
  const v68 = f.tilbagevendenForestaar !== true && f.risikoForLangtForloeb !== false
  const v69 = v49 || s[32]
  const SDL_12_1_2 = s[7] || s[120] && v68 || v44 && v68 || s[419] && v69 && f.behovForTvaerfagligIndsats !== true || v55 || v56
  s[468] = SDL_12_1_2
  const SDL_12_1_2_nej = s[7] || s[120] && v67 || v44 && v67 || s[419] && (v50 || f.behovForTvaerfagligIndsats !== false) || v52 || v53 || s[164]
  s[467] = SDL_12_1_2_nej
  const SDL_12_1_2_ir = s[7] || v58 || v59
  s[466] = SDL_12_1_2_ir
  // SDL.12.1.3: Kategori 3 (SDL § 12, stk. 1, nr. 3)
  const v73 = f.tilbagevendenForestaar !== false || f.risikoForLangtForloeb !== false
  const v74 = f.tilbagevendenForestaar !== true && f.risikoForLangtForloeb !== true
  const SDL_12_1_3 = s[7] || s[120] && v74 || v44 && v74 || s[419] && v69 && f.behovForTvaerfagligIndsats !== false
  s[502] = SDL_12_1_3
  const SDL_12_1_3_nej = s[7] || s[120] && v73 || v44 && v73 || s[419] && (v50 || f.behovForTvaerfagligIndsats !== true) || v51 || s[418] || s[164]
  s[503] = SDL_12_1_3_nej
}

function svar_29(f, s) {
  // SDL.13f.1: Ingen opfølgning i et kortere forløb (SDL § 13 f, stk. 1-3)
  const v0 = s[102] || f.fratraeder !== false && s[416] < s[1]
  s[505] = v0
  const v1 = s[103] && (f.fratraeder !== true || s[415] >= s[0])
  s[504] = v1
  const v2 = f.holdteSamtaler ?? 0
  s[464] = v2
  const v3 = f.holdteSamtaler ?? 200
  s[470] = v3
  const v4 = v3 >= 1
  s[465] = v4
  const v5 = shiftDays(shiftDays(f.foersteOpfoelgningssamtale ?? FIRST_DAY, 91), -1)
  s[506] = v5
  const v6 = shiftDays(shiftDays(f.foersteOpfoelgningssamtale ?? 84005 /* 2199-12-31 */, 91), -1)
  s[508] = v6
  const v7 = v0 || v2 < 1 || f.forudsigeligtForloeb !== true || v5 < s[147] || v5 < s[1]
  s[461] = v7
  const v8 = v1 && v4 && f.forudsigeligtForloeb !== false && v6 >= s[417] && v6 >= s[0]
  s[476] = v8
  const v9 = shiftDays(shiftDays(s[91], 182), -1)
  s[507] = v9
  const v10 = shiftDays(shiftDays(s[94], 182), -1)
  s[509] = v10
  const v11 = v0 || s[92] && v9 < s[147] || f.opfoelgningOenskes !== false || f.opfoelgningAlligevel !== false || s[92] && v9 < s[1]
  s[441] = v11
  const v12 = v1 && (s[92] && v10 >= s[417] || s[32]) && f.opfoelgningOenskes !== true && f.opfoelgningAlligevel !== true && (s[92] && v10 >= s[0] || s[32])
  s[443] = v12
  const v13 = s[164] && (s[92] && s[91] < 20635 /* 2026-07-01 */ || s[32])
  s[452] = v13
  const SDL_13f_1 = s[352] && (v13 && (v8 || v12) || !(v13 && !(!s[177] || s[92] && s[94] >= 20635 /* 2026-07-01 */)) && (s[351] || s[421] && v8 || s[418] && v8 || s[164] && v12))
  s[434] = SDL_13f_1
  const SDL_13f_1_nej = s[352] && (v13 && (v7 || v11) || !(v13 && !(!s[177] || s[92] && s[94] >= 20635 /* 2026-07-01 */)) && (s[351] || s[421] && v7 || s[418] && v7 || s[164] && v11))
  s[432] = SDL_13f_1_nej
  const SDL_13f_1_ir = s[352] && !(v13 && !(!s[177] || s[92] && s[94] >= 20635 /* 2026-07-01 */)) && s[351] || s[0] < 20089 /* 2025-01-01 */
  s[433] = SDL_13f_1_ir
}

function svar_30(f, s) {
  // SDL.13b.1: Den første samtale skal være holdt (SDL § 13 b, stk. 1-3)
  const v0 = shiftDays(s[422], 14)
  const v1 = shiftDays(s[423], 14)
  const v2 = Math.min(s[424], v0)
  const v3 = Math.min(s[425], v1)
  const v4 = !s[92] || !s[32] && s[424] === s[425]
  const v5 = s[426] && s[92]
  const v6 = s[427] && s[92] && s[425] >= NEVER
  const v7 = v5 || v6 ? (v5 ? s[424] : NEVER) : NEVER
  const v8 = s[428] ? NEVER : s[425]
  const v9 = s[428] || v5 || v6
  const v10 = s[426] && s[32] || s[427] && !(v4 && s[92] && s[424] === NEVER)
  const v11 = Math.max(v2, v7)
  const v12 = Math.min(v3, v8)
  const v13 = !s[92] || !s[32] && v2 === v3
  const v14 = s[429] && s[92]
  const v15 = s[430] && v9
  const v16 = s[431] && s[92] && v9 && v12 >= v11
  const v17 = v15 || v16
  const v18 = v15 ? (v16 ? Math.min(v7, v11) : v7) : v11
  const v19 = v14 ? (v17 ? Math.min(v2, v18) : v2) : v18
  s[450] = v19
  const v20 = v15 ? (v16 ? Math.max(v8, v12) : v8) : v12
  const v21 = v14 ? (v17 ? Math.max(v3, v20) : v3) : v20
  s[451] = v21
  const v22 = v14 || v15 || v16
  s[449] = v22
  const v23 = s[429] && s[32]
  const v24 = v23 || s[430] && v10 || s[431] && s[32] && v10 || s[431] && !(v13 && (!v9 || !v10 && v7 === v8) && (s[92] && v9 || !s[92] && !v9) && (!s[92] || v2 === v7))
  s[457] = v24
  const v25 = shiftMonths(s[91], 6)
  s[462] = v25
  const v26 = shiftMonths(s[94], 6)
  s[463] = v26
  const v27 = shiftDays(v25, -1)
  s[473] = v27
  const v28 = shiftDays(v26, -1)
  s[474] = v28
  const v29 = Math.min(v0, v27)
  const v30 = Math.min(v1, v28)
  const v31 = Math.max(v27, v29)
  const v32 = Math.min(v28, v30)
  const v33 = s[430] && s[92]
  const v34 = s[431] && s[92] && v32 >= v31
  const v35 = v33 || v34
  const v36 = v33 ? (v34 ? Math.min(v27, v31) : v27) : v31
  const v37 = v14 ? (v35 ? Math.min(v29, v36) : v29) : v36
  s[444] = v37
  const v38 = v33 ? (v34 ? Math.max(v28, v32) : v28) : v32
  const v39 = v14 ? (v35 ? Math.max(v30, v38) : v30) : v38
  s[445] = v39
  const v40 = v14 || v33 || v34
  s[442] = v40
  const v41 = s[430] && s[32]
  const v42 = s[431] && s[32]
  const v43 = v23 || v41 || v42 || s[431] && !((!s[92] || !s[32] && v29 === v30) && (!s[92] || !s[32] && v27 === v28) && (!s[92] || v27 === v29))
  s[458] = v43
  const v44 = s[432] && v40
  const v45 = s[433] && v40 && v39 >= NEVER
  const v46 = v44 || v45 ? (v44 ? v37 : NEVER) : NEVER
  const v47 = s[434] ? NEVER : v39
  const v48 = s[434] || v44 || v45
  const v49 = Math.max(s[424], v2)
  const v50 = Math.min(s[425], v3)
  const v51 = s[431] && s[92] && v50 >= v49
  const v52 = v33 || v51
  const v53 = v33 ? (v51 ? Math.min(s[424], v49) : s[424]) : v49
  const v54 = v14 ? (v52 ? Math.min(v2, v53) : v2) : v53
  s[447] = v54
  const v55 = v33 ? (v51 ? Math.max(s[425], v50) : s[425]) : v50
  const v56 = v14 ? (v52 ? Math.max(v3, v55) : v3) : v55
  s[448] = v56
  const v57 = v14 || v33 || v51
  s[446] = v57
  const v58 = v23 || v41 || v42 || s[431] && !(v13 && v4 && (!s[92] || s[424] === v2))
  s[459] = v58
  const v59 = s[432] && v57
  const v60 = s[433] && v57 && v56 >= NEVER
  const v61 = v59 || v60 ? (v59 ? v54 : NEVER) : NEVER
  const v62 = s[434] ? NEVER : v56
  const v63 = s[434] || v59 || v60
  const v64 = v48 ? (v63 ? Math.min(v46, v61) : v46) : v61
  const v65 = v48 ? (v63 ? Math.max(v47, v62) : v47) : v62
  const v66 = s[120] && s[92]
  s[439] = v66
  const v67 = s[435] && s[92]
  s[436] = v67
  const v68 = s[397] && v22
  s[453] = v68
  const v69 = s[418] && v22
  s[454] = v69
  const v70 = s[164] && (v48 || v63)
  s[455] = v70
  const v71 = v69 || v70
  const v72 = v69 ? (v70 ? Math.min(v19, v64) : v19) : v64
  const v73 = v68 || v71
  s[437] = v73
  const v74 = v68 ? (v71 ? Math.min(v19, v72) : v19) : v72
  const v75 = v67 || v73
  s[440] = v75
  const v76 = v67 ? (v73 ? Math.min(s[424], v74) : s[424]) : v74
  const v77 = s[7] ? FIRST_DAY : v66 ? (v75 ? Math.min(s[424], v76) : s[424]) : v76
  s[456] = v77
  const v78 = v69 ? (v70 ? Math.max(v21, v65) : v21) : v65
  const v79 = v68 ? (v71 ? Math.max(v21, v78) : v21) : v78
  s[438] = v79
}

function svar_31(f, s) {
  // SDL.13b.1: Den første samtale skal være holdt (SDL § 13 b, stk. 1-3)
  const v0 = s[436] ? (s[437] ? Math.max(s[425], s[438]) : s[425]) : s[438]
  const v1 = s[7] ? NEVER : s[439] ? (s[440] ? Math.max(s[425], v0) : s[425]) : v0
  const v2 = s[441] && s[442]
  const v3 = s[443] || v2
  const v4 = v2 ? s[444] : NEVER
  const v5 = s[443] ? NEVER : s[445]
  const v6 = s[441] && s[446]
  const v7 = s[443] || v6
  const v8 = v6 ? s[447] : NEVER
  const v9 = s[443] ? NEVER : s[448]
  const v10 = v3 || v7
  const v11 = v3 ? (v7 ? Math.min(v4, v8) : v4) : v8
  const v12 = s[449] ? (v10 ? Math.min(s[450], v11) : s[450]) : v11
  const v13 = v3 ? (v7 ? Math.max(v5, v9) : v5) : v9
  const v14 = s[449] ? (v10 ? Math.max(s[451], v13) : s[451]) : v13
  const v15 = s[452] && (s[449] || v3 || v7)
  const v16 = !(s[452] && !(!s[177] || s[92] && s[94] >= 20635 /* 2026-07-01 */)) && (s[7] || s[439] || s[436] || s[453] || s[454] || s[455])
  const SDL_13b_1_er = v15 || v16
  s[1018] = SDL_13b_1_er
  const SDL_13b_1 = v15 ? (v16 ? Math.min(s[456], v12) : v12) : s[456]
  s[1016] = SDL_13b_1
  const SDL_13b_1_hoej = v15 ? (v16 ? Math.max(v1, v14) : v14) : v1
  s[1017] = SDL_13b_1_hoej
  const SDL_13b_1_ir = s[452] && (s[457] || s[441] && s[458] || s[441] && s[459]) || !(s[452] && !(!s[177] || s[92] && s[94] >= 20635 /* 2026-07-01 */)) && (s[7] || s[120] && s[32] || s[435] && s[32] || s[397] && s[457] || s[418] && s[457] || s[164] && (s[432] && s[458] || s[433] && !((!s[442] || !s[458] && s[444] === s[445]) && s[442] && s[444] === NEVER) || s[432] && s[459] || s[433] && !((!s[446] || !s[459] && s[447] === s[448]) && s[446] && s[447] === NEVER)))
  s[1019] = SDL_13b_1_ir
  // SDL.13b.1.antal: Samtaler i det første halve år (SDL § 13 b, stk. 1, 1. pkt.)
  const v21 = s[428] || s[426]
  const v22 = s[428] ? 0 : 4
  const v23 = s[426] ? 4 : 0
  const v24 = Math.max(1, v22)
  const v25 = Math.min(1, v23)
  const v26 = s[432] && v21
  const v27 = s[433] && v21 && v25 >= v24
  const v28 = v26 || v27
  const v29 = v26 ? (v27 ? Math.min(v22, v24) : v22) : v24
  const v30 = s[434] ? (v28 ? Math.min(1, v29) : 1) : v29
  const v31 = v26 ? (v27 ? Math.max(v23, v25) : v23) : v25
  const v32 = s[434] ? (v28 ? Math.max(1, v31) : 1) : v31
  const v33 = s[434] || v26 || v27
  const v34 = s[432] && s[427] || s[433] && !((!v21 || !s[427] && v22 === v23) && v21 && v22 === 1)
  const v35 = s[434] ? 0 : 1
  const v36 = s[432] ? 1 : 0
  const v37 = s[460] && v21
  const v38 = s[421] && v33
  const v39 = s[418] && v33
  const v40 = s[164] && (s[434] || s[432])
  const v41 = v39 || v40
  const v42 = v39 ? (v40 ? Math.min(v30, v35) : v30) : v35
  const v43 = v38 || v41
  const v44 = v38 ? (v41 ? Math.min(v30, v42) : v30) : v42
  const v45 = s[2] ? -Infinity : v37 ? (v43 ? Math.min(v22, v44) : v22) : v44
  const v46 = v39 ? (v40 ? Math.max(v32, v36) : v32) : v36
  const v47 = v38 ? (v41 ? Math.max(v32, v46) : v32) : v46
  const v48 = s[2] ? Infinity : v37 ? (v43 ? Math.max(v23, v47) : v23) : v47
  const v49 = s[461] ? 4 : 1
  const v50 = s[443] ? 0 : 1
  const v51 = !(s[452] && !(!s[177] || s[92] && s[94] >= 20635 /* 2026-07-01 */)) && (s[2] || v37 || v38 || v39 || v40)
  const SDL_13b_1_antal = s[452] ? (v51 ? Math.min(v45, v50) : v50) : v45
  s[1020] = SDL_13b_1_antal
  const SDL_13b_1_antal_hoej = s[452] ? (v51 ? Math.max(v48, v49) : v49) : v48
  s[1021] = SDL_13b_1_antal_hoej
  const SDL_13b_1_antal_er = s[3] && (s[452] || v51)
  s[1022] = SDL_13b_1_antal_er
  const SDL_13b_1_antal_ir = s[3] && !(s[452] && !(!s[177] || s[92] && s[94] >= 20635 /* 2026-07-01 */)) && (s[2] || s[460] && s[427] || s[421] && v34 || s[418] && v34 || s[164] && s[433]) || s[0] < 18262 /* 2020-01-01 */
  s[1023] = SDL_13b_1_antal_ir
  // SDL.13b.1.form: Du kan vælge telefon eller video (SDL § 13 b, stk. 1)
  const v56 = s[1] >= 18990 /* 2021-12-29 */ && s[0] <= 19236 /* 2022-09-01 */
  const v57 = s[1] >= 19237 /* 2022-09-02 */ && s[0] <= 19436 /* 2023-03-20 */
  const v58 = s[92] && s[1] >= s[462]
  s[510] = v58
  const v59 = s[92] && s[0] < s[463]
  s[512] = v59
  const v60 = s[1] >= 19437 /* 2023-03-21 */ && s[0] <= 19620 /* 2023-09-20 */
  const v61 = s[1] >= 19621 /* 2023-09-21 */ && s[173]
  const v62 = s[464] < 1 || f.fremmoedeErNoedvendigt !== false
  const v63 = s[465] && f.fremmoedeErNoedvendigt !== true
  const SDL_13b_1_form = s[7] || v56 || v57 && (v58 || s[32]) && f.fremmoedeErNoedvendigt !== true || v60 || v61 && v63 || s[170] && v63
  s[1024] = SDL_13b_1_form
  const SDL_13b_1_form_nej = s[7] || s[4] && s[0] <= 18989 /* 2021-12-28 */ || v56 || v57 && (v59 || f.fremmoedeErNoedvendigt !== false) || v60 || v61 && v62 || s[170] && v62
  s[1025] = SDL_13b_1_form_nej
  const SDL_13b_1_form_ir = s[7] || v56 || v60
  s[1026] = SDL_13b_1_form_ir
}

function svar_32(f, s) {
  // SDL.13b.1.naeste: Den næste opfølgning skal være sket (SDL § 13 b, stk. 1)
  const v0 = s[4] && s[0] <= 14406 /* 2009-06-11 */
  s[491] = v0
  const v1 = f.senesteOpfoelgningssamtale ?? FIRST_DAY
  const v2 = f.senesteOpfoelgningssamtale ?? 84005 /* 2199-12-31 */
  const v3 = shiftDays(v1, 28)
  s[495] = v3
  const v4 = shiftDays(v2, 28)
  const v5 = shiftDays(v1, 56)
  s[493] = v5
  const v6 = shiftDays(v2, 56)
  s[494] = v6
  const v7 = Math.max(v3, v5)
  const v8 = Math.min(v4, v6)
  const v9 = v3 === v4
  s[492] = v9
  const v10 = s[466] && v8 >= v7
  const v11 = s[467] || v10
  const v12 = s[467] ? (v10 ? Math.min(v5, v7) : v5) : v7
  const v13 = s[468] ? (v11 ? Math.min(v3, v12) : v3) : v12
  const v14 = s[467] ? (v10 ? Math.max(v6, v8) : v6) : v8
  const v15 = s[468] ? (v11 ? Math.max(v4, v14) : v4) : v14
  s[488] = v15
  const v16 = s[1] >= 14407 /* 2009-06-12 */ && s[469]
  s[480] = v16
  const v17 = s[470] >= 2
  s[511] = v17
  const v18 = shiftMonths(v1, 3)
  const v19 = shiftMonths(v2, 3)
  const v20 = shiftDays(s[471], -1)
  const v21 = shiftDays(s[472], -1)
  const v22 = s[464] < 2 && s[92]
  const v23 = v17 || v22
  s[497] = v23
  const v24 = v17 ? (v22 ? Math.min(v18, v20) : v18) : v20
  s[498] = v24
  const v25 = v17 ? (v22 ? Math.max(v19, v21) : v19) : v21
  s[499] = v25
  const v26 = s[464] < 2 && s[32]
  s[496] = v26
  const v27 = Math.max(v3, v24)
  const v28 = Math.min(v4, v25)
  const v29 = s[467] && v23
  const v30 = s[466] && v23 && v28 >= v27
  const v31 = v29 || v30
  const v32 = v29 ? (v30 ? Math.min(v24, v27) : v24) : v27
  const v33 = s[468] ? (v31 ? Math.min(v3, v32) : v3) : v32
  const v34 = v29 ? (v30 ? Math.max(v25, v28) : v25) : v28
  const v35 = s[468] ? (v31 ? Math.max(v4, v34) : v4) : v34
  const v36 = s[427] && v4 >= NEVER
  const v37 = s[426] || v36 ? (s[426] ? v3 : NEVER) : NEVER
  const v38 = s[428] ? NEVER : v4
  const v39 = s[470] >= 4
  const v40 = s[464] < 4 && s[92]
  const v41 = v40 || v39
  const v42 = v40 ? s[473] : NEVER
  s[478] = v42
  const v43 = v39 ? NEVER : s[474]
  const v44 = s[464] < 4 && s[32]
  s[490] = v44
  const v45 = s[426] && v41
  const v46 = s[427] && v41 && v43 >= NEVER
  const v47 = v45 || v46 ? (v45 ? v42 : NEVER) : NEVER
  const v48 = s[428] ? NEVER : v43
  const v49 = s[428] || v45 || v46
  const v50 = s[426] && v44 || s[427] && !((!v41 || !v44 && v42 === v43) && v41 && v42 === NEVER)
  s[500] = v50
  const v51 = s[432] && v49
  const v52 = s[433] && v49 && v48 >= NEVER
  const v53 = v51 || v52 ? (v51 ? v47 : NEVER) : NEVER
  const v54 = s[434] ? NEVER : v48
  const v55 = s[434] || v51 || v52
  const v56 = s[432] && v50 || s[433] && !((!v49 || !v50 && v47 === v48) && v49 && v47 === NEVER)
  s[501] = v56
  const v57 = v0 && (s[468] || s[467] || v10)
  s[479] = v57
  const v58 = s[435] && (s[468] || v29 || v30)
  s[481] = v58
  const v59 = s[475] && (s[428] || s[426] || v36)
  s[482] = v59
  const v60 = s[460] && v49
  s[483] = v60
  const v61 = s[421] && v55
  s[484] = v61
  const v62 = s[418] && v55
  s[485] = v62
  const v63 = v62 || s[164]
  const v64 = v62 ? v53 : NEVER
  const v65 = v61 || v63
  const v66 = v61 ? (v63 ? Math.min(v53, v64) : v53) : v64
  const v67 = v60 || v65
  const v68 = v60 ? (v65 ? Math.min(v47, v66) : v47) : v66
  const v69 = v59 || v67
  const v70 = v59 ? (v67 ? Math.min(v37, v68) : v37) : v68
  const v71 = v16 || v58 || v69
  s[487] = v71
  const v72 = v16 ? FIRST_DAY : v58 ? (v69 ? Math.min(v33, v70) : v33) : v70
  const v73 = s[7] ? FIRST_DAY : v57 ? (v71 ? Math.min(v13, v72) : v13) : v72
  s[486] = v73
  const v74 = s[164] ? NEVER : v54
  const v75 = v61 ? (v63 ? Math.max(v54, v74) : v54) : v74
  const v76 = v60 ? (v65 ? Math.max(v48, v75) : v48) : v75
  const v77 = v59 ? (v67 ? Math.max(v38, v76) : v38) : v76
  const v78 = v16 ? NEVER : v58 ? (v69 ? Math.max(v35, v77) : v35) : v77
  s[489] = v78
  const v79 = s[461] && v41
  s[477] = v79
}

function svar_33(f, s) {
  // SDL.13b.1.naeste: Den næste opfølgning skal være sket (SDL § 13 b, stk. 1)
  const v0 = s[476] || s[477] ? (s[477] ? s[478] : NEVER) : NEVER
  const v1 = !(s[452] && !(!s[177] || s[92] && s[94] >= 20635 /* 2026-07-01 */)) && (s[7] || s[479] || s[480] || s[481] || s[482] || s[483] || s[484] || s[485] || s[164])
  const SDL_13b_1_naeste = s[452] ? (v1 ? Math.min(s[486], v0) : v0) : s[486]
  s[1027] = SDL_13b_1_naeste
  const SDL_13b_1_naeste_hoej = s[452] ? NEVER : s[7] ? NEVER : s[479] ? (s[487] ? Math.max(s[488], s[489]) : s[488]) : s[489]
  s[1028] = SDL_13b_1_naeste_hoej
  const SDL_13b_1_naeste_er = s[465] && (s[452] || v1)
  s[1029] = SDL_13b_1_naeste_er
  const SDL_13b_1_naeste_ir = s[465] && (s[452] && s[461] && s[490] || !(s[452] && !(!s[177] || s[92] && s[94] >= 20635 /* 2026-07-01 */)) && (s[7] || s[491] && s[466] && !(s[492] && s[493] === s[494] && s[495] === s[493]) || s[480] || s[435] && (s[467] && s[496] || s[466] && !(s[492] && (!s[497] || !s[496] && s[498] === s[499]) && s[497] && s[495] === s[498])) || s[475] && s[427] && !(s[492] && s[495] === NEVER) || s[460] && s[500] || s[421] && s[501] || s[418] && s[501])) || s[464] < 1
  s[1030] = SDL_13b_1_naeste_ir
  // SDL.13b.5: Opfølgning uden kontakt (standby) (SDL § 13 b, stk. 5)
  const v6 = s[119] && s[0] <= 15069 /* 2011-04-05 */
  const v7 = s[1] >= 15070 /* 2011-04-06 */ && s[0] <= 15207 /* 2011-08-21 */
  const v8 = s[1] >= 15208 /* 2011-08-22 */ && s[388]
  const SDL_13b_5 = s[7] || s[120] || v6 && f.sygdomForhindrerKontakt !== false || v7 || v8 && f.kontaktUhensigtsmaessig !== false || s[389] && f.kontaktUhensigtsmaessig !== false
  s[1031] = SDL_13b_5
  const SDL_13b_5_nej = s[7] || s[120] || v6 && f.sygdomForhindrerKontakt !== true || v7 || v8 && f.kontaktUhensigtsmaessig !== true || s[389] && f.kontaktUhensigtsmaessig !== true
  s[1032] = SDL_13b_5_nej
  const SDL_13b_5_ir = s[7] || s[120] || v7
  s[1033] = SDL_13b_5_ir
  // SDL.13c.1.2: Tværfaglig indsats (SDL § 13 c, stk. 1, 2. pkt.)
  const SDL_13c_1_2 = s[7] || s[419] && s[502] || s[421] && f.behovForTvaerfagligIndsats !== false || s[170] && f.behovForTvaerfagligIndsats !== false
  s[1034] = SDL_13c_1_2
  const SDL_13c_1_2_nej = s[7] || s[420] || s[419] && s[503] || s[421] && f.behovForTvaerfagligIndsats !== true || s[170] && f.behovForTvaerfagligIndsats !== true
  s[1035] = SDL_13c_1_2_nej
  // SDL.13c.2: Aftalen skal stå i Min Plan (SDL § 13 c, stk. 2)
  const v14 = s[467] || s[504]
  const v15 = (s[468] || s[466]) && s[505]
  const SDL_13c_2 = s[7] || s[460] && s[468] || s[421] && v15 || s[170] && v15
  s[1036] = SDL_13c_2
  const SDL_13c_2_nej = s[7] || s[420] || s[475] || s[460] && s[467] || s[421] && v14 || s[170] && v14
  s[1037] = SDL_13c_2_nej
  const SDL_13c_2_ir = s[7] || s[460] && s[466]
  s[1038] = SDL_13c_2_ir
  // SDL.13f.1.dag: Grænsen for de kortere forløb (SDL § 13 f, stk. 1)
  const v19 = s[164] && s[92]
  const v20 = s[418] || v19
  const v21 = Math.min(s[506], s[507])
  const v22 = s[418] ? (v19 ? v21 : s[506]) : s[507]
  const v23 = s[351] ? FIRST_DAY : s[421] ? (v20 ? Math.min(s[506], v22) : s[506]) : v22
  const v24 = Math.max(s[508], s[509])
  const v25 = s[418] ? (v19 ? v24 : s[508]) : s[509]
  const v26 = s[351] ? NEVER : s[421] ? (v20 ? Math.max(s[508], v25) : s[508]) : v25
  const v27 = s[92] ? v21 : s[506]
  const v28 = s[92] ? v24 : s[508]
  const v29 = !(s[452] && !(!s[177] || s[92] && s[94] >= 20635 /* 2026-07-01 */)) && (s[351] || s[421] || s[418] || v19)
  const SDL_13f_1_dag = s[452] ? (v29 ? Math.min(v23, v27) : v27) : v23
  s[1039] = SDL_13f_1_dag
  const SDL_13f_1_dag_hoej = s[452] ? (v29 ? Math.max(v26, v28) : v28) : v26
  s[1040] = SDL_13f_1_dag_hoej
  const SDL_13f_1_dag_er = s[352] && (s[452] || v29)
  s[1041] = SDL_13f_1_dag_er
  const SDL_13f_1_dag_ir = s[352] && (s[452] && s[32] || !(s[452] && !(!s[177] || s[92] && s[94] >= 20635 /* 2026-07-01 */)) && (s[351] || s[164] && s[32])) || s[0] < 20089 /* 2025-01-01 */
  s[1042] = SDL_13f_1_dag_ir
  // SDL.16.2: Der skal være en opfølgningsplan (SDL § 16)
  const SDL_16_2 = s[7] || s[491] && s[510] || s[480] || s[435] && s[511]
  s[1043] = SDL_16_2
  const SDL_16_2_nej = s[7] || s[491] && s[512] || s[480] || s[435] && s[464] < 2 || s[389]
  s[1044] = SDL_16_2_nej
  const SDL_16_2_ir = s[7] || s[491] && s[32] || s[480]
  s[1045] = SDL_16_2_ir
  // SDL.21.1.1: Bortfald, når du ikke medvirker (SDL § 21, stk. 1, nr. 1)
  const v37 = f.udebliver !== true || f.rimeligGrund !== false || f.skriftligtOrienteret !== true
  const v38 = f.udebliver !== false && f.rimeligGrund !== true && f.skriftligtOrienteret !== false
  const v39 = s[411] && s[163]
  const SDL_21_1_1 = s[7] || s[120] && v38 || s[412] && v38 || s[413] && v38 || v39 && v38 || s[164] && v38
  s[1046] = SDL_21_1_1
  const SDL_21_1_1_nej = s[7] || s[120] && v37 || s[412] && v37 || s[413] && v37 || v39 && v37 || s[164] && v37
  s[1047] = SDL_21_1_1_nej
  // SDL.21a: Du må sige nej til behandlingen (SDL § 21 a)
  const v42 = s[130] && s[0] <= 16982 /* 2016-06-30 */
  const v43 = f.afviser === 'operation' || f.afviser === 'medicin' || f.afviser === 'anden_laegebehandling'
  const v44 = f.afviser !== undefined && !v43 || !(f.afviser !== undefined) || f.andenVurderingIndhentet !== true
  const v45 = (f.afviser !== undefined && v43 || !(f.afviser !== undefined)) && f.andenVurderingIndhentet !== false
  const v46 = s[1] >= 16983 /* 2016-07-01 */ && s[513]
  const SDL_21a = s[7] || v42 && v45 || v46 && v45 || s[514]
  s[1066] = SDL_21a
  const SDL_21a_nej = s[7] || s[120] || s[119] && s[146] || v42 && v44 || v46 && v44 || s[515]
  s[1067] = SDL_21a_nej
  // SDL.21.1.2: Bortfald, når du siger nej til behandling (SDL § 21, stk. 1, nr. 2)
  const v49 = f.afviser === 'operation' || f.afviser === 'medicin' || f.afviser === 'anden_laegebehandling' || f.afviser === 'indlaeggelse'
  const v50 = f.afviser === 'optraening'
  const v51 = (f.afviser !== undefined && !v49 || !(f.afviser !== undefined) || f.noedvendigBehandling !== true) && (f.afviser !== undefined && !v50 || !(f.afviser !== undefined) || f.hensigtsmaessigOptraening !== true) || f.opfordret !== true || SDL_21a || f.skriftligtOrienteret !== true
  const v52 = ((f.afviser !== undefined && v49 || !(f.afviser !== undefined)) && f.noedvendigBehandling !== false || (f.afviser !== undefined && v50 || !(f.afviser !== undefined)) && f.hensigtsmaessigOptraening !== false) && f.opfordret !== false && (SDL_21a_nej || s[7]) && f.skriftligtOrienteret !== false
  const SDL_21_1_2 = s[7] || s[120] && v52 || s[119] && v52
  s[1048] = SDL_21_1_2
  const SDL_21_1_2_nej = s[7] || s[120] && v51 || s[119] && v51
  s[1049] = SDL_21_1_2_nej
  // SDL.21.1.3: Bortfald, når adfærden forhaler helbredelsen (SDL § 21, stk. 1, nr. 3)
  const SDL_21_1_3 = s[7] || s[120] && f.forhalerHelbredelsen !== false || s[119] && f.forhalerHelbredelsen !== false
  s[1050] = SDL_21_1_3
  const SDL_21_1_3_nej = s[7] || s[120] && f.forhalerHelbredelsen !== true || s[119] && f.forhalerHelbredelsen !== true
  s[1051] = SDL_21_1_3_nej
  // SDL.21.3: Afgørelsen om ophør kan træffes (SDL § 21, stk. 3)
  const v57 = f.partshoertOmOphoer !== true || f.harSvaretPaaPartshoering !== true && (f.partshoeringsfrist ?? 84005 /* 2199-12-31 */) >= s[0]
  const v58 = f.partshoertOmOphoer !== false && (f.harSvaretPaaPartshoering !== false || (f.partshoeringsfrist ?? FIRST_DAY) < s[1])
  const SDL_21_3 = s[7] || s[120] && v58 || s[119] && v58
  s[1052] = SDL_21_3
  const SDL_21_3_nej = s[7] || s[120] && v57 || s[119] && v57
  s[1053] = SDL_21_3_nej
  // SDL.21.3.grundlag: Der mangler en ny partshøring (SDL § 21, stk. 3)
  const v61 = s[4] && s[0] <= 18638 /* 2021-01-11 */
  const v62 = f.andetGrundlagEndHoertOm !== true || f.partshoertOmNytGrundlag !== false
  const v63 = f.andetGrundlagEndHoertOm !== false && f.partshoertOmNytGrundlag !== true
  const v64 = s[1] >= 18639 /* 2021-01-12 */
  const SDL_21_3_grundlag = s[7] || v61 && v63 || v64 && v63
  s[1054] = SDL_21_3_grundlag
  const SDL_21_3_grundlag_nej = s[7] || v61 && v62 || v64 && v62
  s[1055] = SDL_21_3_grundlag_nej
  // SDL.21.4.dag: Du skal opfylde betingelserne igen (SDL § 21, stk. 4)
  const SDL_21_4_dag = s[7] ? FIRST_DAY : shiftDays(f.underrettetOmBortfald ?? FIRST_DAY, 28)
  s[1057] = SDL_21_4_dag
  const SDL_21_4_dag_hoej = s[7] ? NEVER : shiftDays(f.underrettetOmBortfald ?? 84005 /* 2199-12-31 */, 28)
  s[1058] = SDL_21_4_dag_hoej
  // SDL.21.4: Sygedagpengene bliver genoptaget (SDL § 21, stk. 4)
  const v69 = f.opfyldtIgen ?? FIRST_DAY
  s[516] = v69
  const v70 = f.opfyldtIgen ?? 84005 /* 2199-12-31 */
  s[517] = v70
  const v71 = SDL_21_4_dag_hoej >= v69
  const v72 = s[119] && s[0] <= 15397 /* 2012-02-27 */
  const v73 = s[0] <= 15516 /* 2012-06-25 */
  s[578] = v73
  const v74 = s[1] >= 15398 /* 2012-02-28 */ && v73
  const v75 = s[1] >= 15517 /* 2012-06-26 */
  s[579] = v75
  const SDL_21_4 = s[7] || s[120] && v71 || v72 && v71 || v74 || v75 && (v71 || s[7]) && f.genoptagetFoer !== true
  s[753] = SDL_21_4
  const SDL_21_4_nej = s[7] || s[120] && SDL_21_4_dag < v70 || v72 && SDL_21_4_dag < v70 || v74 || v75 && (SDL_21_4_dag < v70 || f.genoptagetFoer !== false)
  s[518] = SDL_21_4_nej
  const SDL_21_4_ir = s[7] || v74
  s[519] = SDL_21_4_ir
}

function svar_34(f, s) {
  // SDL.21.4.fra: Sygedagpengene bliver genoptaget fra (SDL § 21, stk. 4)
  const SDL_21_4_fra = s[7] ? FIRST_DAY : shiftDays(s[516], 1)
  s[1060] = SDL_21_4_fra
  const SDL_21_4_fra_hoej = s[7] ? NEVER : shiftDays(s[517], 1)
  s[1061] = SDL_21_4_fra_hoej
  const SDL_21_4_fra_ir = s[7] || s[518] || s[519]
  s[1062] = SDL_21_4_fra_ir
}

function svar_35(f, s) {
  // SDL.41.1: Første dag for selvstændige (SDL § 41)
  const v0 = f.selvstaendigForsikring === 'foerste_fravaersdag'
  const v1 = f.selvstaendigForsikring !== undefined && v0 || !(f.selvstaendigForsikring !== undefined)
  s[680] = v1
  const v2 = f.selvstaendigForsikring !== undefined && !v0 || !(f.selvstaendigForsikring !== undefined)
  s[678] = v2
  const v3 = f.selvstaendigForsikring === 'tredje_fravaersdag'
  const v4 = f.selvstaendigForsikring !== undefined && v3 || !(f.selvstaendigForsikring !== undefined)
  s[666] = v4
  const v5 = f.selvstaendigForsikring !== undefined && !v3 || !(f.selvstaendigForsikring !== undefined)
  s[679] = v5
  const v6 = f.tredjeFravaersdag ?? FIRST_DAY
  s[664] = v6
  const v7 = f.tredjeFravaersdag ?? 84005 /* 2199-12-31 */
  s[665] = v7
  const v8 = shiftDays(s[91], 14)
  s[659] = v8
  const v9 = shiftDays(s[94], 14)
  s[660] = v9
  const v10 = v5 && s[92]
  s[667] = v10
  const v11 = v4 ? (v10 ? Math.min(v6, v8) : v6) : v8
  const v12 = v4 ? (v10 ? Math.max(v7, v9) : v7) : v9
  const v13 = v1 && s[92]
  s[668] = v13
  const v14 = v2 && (v4 || v10)
  s[669] = v14
  const v15 = v13 || v14
  s[673] = v15
  const v16 = v13 ? (v14 ? Math.min(s[91], v11) : s[91]) : v11
  s[522] = v16
  const v17 = v13 ? (v14 ? Math.max(s[94], v12) : s[94]) : v12
  s[538] = v17
  const v18 = v1 && s[32]
  const v19 = v18 || v2 && v5 && s[32]
  s[539] = v19
  const v20 = s[92] && s[100] && s[91] <= 15397 /* 2012-02-27 */
  s[540] = v20
  const v21 = s[94] >= 15398 /* 2012-02-28 */
  s[672] = v21
  const v22 = s[91] <= 15516 /* 2012-06-25 */
  s[625] = v22
  const v23 = s[92] && v21 && v22
  s[541] = v23
  const v24 = f.aftaleForSelvstaendig !== false && s[92]
  s[674] = v24
  const v25 = f.aftaleForSelvstaendig !== true && s[92]
  const v26 = Math.min(s[91], v8)
  const v27 = v24 ? (v25 ? v26 : s[91]) : v8
  const v28 = Math.max(s[94], v9)
  const v29 = v24 ? (v25 ? v28 : s[94]) : v9
  const v30 = f.aftaleForSelvstaendig !== false && s[32]
  s[677] = v30
  const v31 = v5 && (v24 || v25)
  const v32 = v4 ? (v31 ? Math.min(v6, v27) : v6) : v27
  const v33 = v4 ? (v31 ? Math.max(v7, v29) : v7) : v29
  const v34 = v2 && (v4 || v31)
  const v35 = v13 || v34
  const v36 = v13 ? (v34 ? Math.min(s[91], v32) : s[91]) : v32
  const v37 = v13 ? (v34 ? Math.max(s[94], v33) : s[94]) : v33
  s[526] = v37
  const v38 = v18 || v2 && v5 && (v30 || f.aftaleForSelvstaendig !== true && s[32])
  s[542] = v38
  const v39 = s[94] >= 15517 /* 2012-06-26 */
  s[626] = v39
  const v40 = s[92] && v39 && s[91] <= 18318 /* 2020-02-26 */
  s[543] = v40
  const v41 = s[92] && s[94] >= 18319 /* 2020-02-27 */ && s[91] <= 18858 /* 2021-08-19 */
  s[544] = v41
  const v42 = f.sygMedCovid19 !== false && s[92]
  const v43 = f.sygMedCovid19 !== true && s[92]
  const v44 = v42 ? (v43 ? v26 : s[91]) : v8
  const v45 = v42 ? (v43 ? v28 : s[94]) : v9
  const v46 = f.aftaleForSelvstaendig !== true && (v42 || v43)
  const v47 = v24 ? (v46 ? Math.min(s[91], v44) : s[91]) : v44
  const v48 = v24 ? (v46 ? Math.max(s[94], v45) : s[94]) : v45
  const v49 = v5 && (v24 || v46)
  const v50 = v4 ? (v49 ? Math.min(v6, v47) : v6) : v47
  const v51 = v4 ? (v49 ? Math.max(v7, v48) : v7) : v48
  const v52 = v2 && (v4 || v49)
  const v53 = v13 || v52
  const v54 = v13 ? (v52 ? Math.min(s[91], v50) : s[91]) : v50
  const v55 = v13 ? (v52 ? Math.max(s[94], v51) : s[94]) : v51
  s[527] = v55
  const v56 = v18 || v2 && v5 && (v30 || f.aftaleForSelvstaendig !== true && (f.sygMedCovid19 !== false && s[32] || f.sygMedCovid19 !== true && s[32]))
  s[545] = v56
  const v57 = s[92] && s[94] >= 18859 /* 2021-08-20 */ && s[91] <= 18953 /* 2021-11-22 */
  s[546] = v57
  const v58 = s[92] && s[94] >= 18954 /* 2021-11-23 */ && s[91] <= 19051 /* 2022-02-28 */
  s[547] = v58
  const v59 = s[92] && s[94] >= 19052 /* 2022-03-01 */ && s[95]
  s[548] = v59
  const v60 = s[101] && v15
  s[520] = v60
  const v61 = v20 && v15
  s[536] = v61
  const v62 = v23 && v35
  s[534] = v62
  const v63 = v40 && v35
  s[532] = v63
  const v64 = v41 && v53
  s[530] = v64
  const v65 = v57 && v35
  s[528] = v65
  const v66 = v58 && v53
  s[524] = v66
  const v67 = v59 && v35
  s[525] = v67
  const v68 = v66 || v67
  s[529] = v68
  const v69 = v66 ? (v67 ? Math.min(v36, v54) : v54) : v36
  const v70 = v65 || v68
  s[531] = v70
  const v71 = v65 ? (v68 ? Math.min(v36, v69) : v36) : v69
  const v72 = v64 || v70
  s[533] = v72
  const v73 = v64 ? (v70 ? Math.min(v54, v71) : v54) : v71
  const v74 = v63 || v72
  s[535] = v74
  const v75 = v63 ? (v72 ? Math.min(v36, v73) : v36) : v73
  const v76 = v62 || v74
  s[537] = v76
  const v77 = v62 ? (v74 ? Math.min(v36, v75) : v36) : v75
  const v78 = v61 || v76
  s[521] = v78
  const v79 = v61 ? (v76 ? Math.min(v16, v77) : v16) : v77
  s[523] = v79
}

function svar_36(f, s) {
  // SDL.41.1: Første dag for selvstændige (SDL § 41)
  const SDL_41_1 = s[96] ? FIRST_DAY : s[520] ? (s[521] ? Math.min(s[522], s[523]) : s[522]) : s[523]
  s[1196] = SDL_41_1
  const v1 = s[524] ? (s[525] ? Math.max(s[526], s[527]) : s[527]) : s[526]
  const v2 = s[528] ? (s[529] ? Math.max(s[526], v1) : s[526]) : v1
  const v3 = s[530] ? (s[531] ? Math.max(s[527], v2) : s[527]) : v2
  const v4 = s[532] ? (s[533] ? Math.max(s[526], v3) : s[526]) : v3
  const v5 = s[534] ? (s[535] ? Math.max(s[526], v4) : s[526]) : v4
  const v6 = s[536] ? (s[537] ? Math.max(s[538], v5) : s[538]) : v5
  const SDL_41_1_hoej = s[96] ? NEVER : s[520] ? (s[521] ? Math.max(s[538], v6) : s[538]) : v6
  s[1197] = SDL_41_1_hoej
  const SDL_41_1_er = s[96] || s[520] || s[536] || s[534] || s[532] || s[530] || s[528] || s[524] || s[525]
  s[1198] = SDL_41_1_er
  const v9 = s[101] && s[539]
  s[675] = v9
  const v10 = s[540] && s[539]
  s[676] = v10
  const SDL_41_1_ir = s[96] || v9 || v10 || s[541] && s[542] || s[543] && s[542] || s[544] && s[545] || s[546] && s[542] || s[547] && s[545] || s[548] && s[542] || s[97]
  s[1199] = SDL_41_1_ir
  // SDL.33.1: Første dag, kommunen betaler (SDL § 33)
  const v12 = !s[92] || !s[32] && s[91] === s[94]
  s[627] = v12
  const v13 = s[549] && s[550] < NEVER
  const v14 = s[549] && s[551] >= NEVER
  const v15 = Math.max(s[91], shiftDays(s[550], 1))
  const v16 = Math.max(s[94], shiftDays(s[551], 1))
  const v17 = s[549] && s[92]
  const v18 = s[552] || s[32]
  const v19 = Math.max(s[91], v15)
  const v20 = Math.min(s[94], v16)
  const v21 = v13 && v17
  const v22 = v14 && s[92]
  const v23 = s[552] && v17 && s[92] && v20 >= v19
  const v24 = v22 || v23
  const v25 = v22 ? (v23 ? Math.min(s[91], v19) : s[91]) : v19
  const v26 = v21 ? (v24 ? Math.min(v15, v25) : v15) : v25
  const v27 = v22 ? (v23 ? Math.max(s[94], v20) : s[94]) : v20
  const v28 = v21 ? (v24 ? Math.max(v16, v27) : v16) : v27
  const v29 = s[553] && s[554] < NEVER
  const v30 = s[553] && s[555] >= NEVER
  const v31 = Math.max(s[91], shiftDays(s[554], 1))
  const v32 = Math.max(s[94], shiftDays(s[555], 1))
  const v33 = s[553] && s[92]
  const v34 = s[556] || s[32]
  const v35 = Math.max(s[91], v31)
  const v36 = Math.min(s[94], v32)
  const v37 = v29 && v33
  const v38 = v30 && s[92]
  const v39 = s[556] && v33 && s[92] && v36 >= v35
  const v40 = v38 || v39
  const v41 = v38 ? (v39 ? Math.min(s[91], v35) : s[91]) : v35
  const v42 = v37 ? (v40 ? Math.min(v31, v41) : v31) : v41
  const v43 = v38 ? (v39 ? Math.max(s[94], v36) : s[94]) : v36
  const v44 = v37 ? (v40 ? Math.max(v32, v43) : v32) : v43
  const v45 = f.arbejdsskade !== false && s[92]
  const v46 = f.arbejdsskade !== true && SDL_41_1_er
  const v47 = v45 ? (v46 ? Math.min(s[91], SDL_41_1) : s[91]) : SDL_41_1
  const v48 = v45 ? (v46 ? Math.max(s[94], SDL_41_1_hoej) : s[94]) : SDL_41_1_hoej
  const v49 = s[115] && (v45 || v46)
  const v50 = s[117] && s[92]
  const v51 = v49 ? (v50 ? Math.min(s[91], v47) : v47) : s[91]
  const v52 = v49 ? (v50 ? Math.max(s[94], v48) : v48) : s[94]
  const v53 = s[116] && (v37 || v38 || v39)
  const v54 = s[118] && (v49 || v50)
  const v55 = v53 ? (v54 ? Math.min(v42, v51) : v42) : v51
  const v56 = v53 ? (v54 ? Math.max(v44, v52) : v44) : v52
  const v57 = s[103] && (v21 || v22 || v23)
  const v58 = s[102] && (v53 || v54)
  const v59 = v57 || v58
  const v60 = s[103] && (v13 && v18 || v14 && s[32] || s[552] && s[32] || s[552] && !((!v17 || !v18 && v15 === v16) && v12 && (v17 && s[92] || !v17 && !s[92]) && (!v17 || s[91] === v15))) || s[102] && (s[116] && (v29 && v34 || v30 && s[32] || s[556] && s[32] || s[556] && !((!v33 || !v34 && v31 === v32) && v12 && (v33 && s[92] || !v33 && !s[92]) && (!v33 || s[91] === v31))) || s[118] && (s[115] && (f.arbejdsskade !== false && s[32] || f.arbejdsskade !== true && SDL_41_1_ir) || s[117] && s[32]))
  const SDL_33_1 = s[96] ? FIRST_DAY : v57 ? (v58 ? Math.min(v26, v55) : v26) : v55
  s[558] = SDL_33_1
  const SDL_33_1_hoej = s[96] ? NEVER : v57 ? (v58 ? Math.max(v28, v56) : v28) : v56
  s[559] = SDL_33_1_hoej
  const SDL_33_1_er = s[96] || s[101] && v59 || s[110] && v59
  s[557] = SDL_33_1_er
  const SDL_33_1_ir = s[96] || s[101] && v60 || s[110] && v60 || s[97]
  s[560] = SDL_33_1_ir
  // SDL.56.1: Refusion fra første fraværsdag (SDL § 56, stk. 1)
  const v65 = s[109] || f.aftaleMedArbejdsgiver !== true
  const v66 = s[405] && f.aftaleMedArbejdsgiver !== false
  const SDL_56_1 = s[96] || s[101] && v66 || s[110] && v66
  s[563] = SDL_56_1
  const SDL_56_1_nej = s[96] || s[101] && v65 || s[110] && v65
  s[561] = SDL_56_1_nej
}

function svar_37(f, s) {
  // SDL.54.1: Refusion til arbejdsgiveren (SDL § 54, stk. 1)
  const v0 = f.arbejdsgiverensBetaling === 'loen'
  const v1 = f.arbejdsgiverensBetaling !== undefined && v0 || !(f.arbejdsgiverensBetaling !== undefined)
  s[629] = v1
  const v2 = f.arbejdsgiverensBetaling !== undefined && !v0 || !(f.arbejdsgiverensBetaling !== undefined)
  s[628] = v2
  const v3 = s[557] && s[1] >= s[558]
  const v4 = s[557] && s[0] < s[559] || s[128]
  const v5 = s[560] && s[107]
  const v6 = s[92] && s[1] >= s[91]
  const v7 = s[561] || s[92] && s[0] < s[94]
  const v8 = s[107] && s[32]
  const v9 = s[102] || v2 || (v4 || v5) && (v7 || v8) && (v4 || v7)
  const v10 = s[103] && v1 && ((v3 || s[560]) && s[562] && (v3 || s[121]) || (s[563] || s[107]) && (v6 || s[32]) && (s[563] || v6) || v5 && v8)
  const SDL_54_1 = s[96] || s[101] && v10 || s[110] && v10
  s[716] = SDL_54_1
  const SDL_54_1_nej = s[96] || s[101] && v9 || s[110] && v9
  s[719] = SDL_54_1_nej
  // SDL.21.5: Arbejdsgiveren skal have besked (SDL § 21, stk. 5)
  const SDL_21_5 = s[7] || s[120] && SDL_54_1 || s[119] && SDL_54_1
  s[1063] = SDL_21_5
  const SDL_21_5_nej = s[7] || s[120] && SDL_54_1_nej || s[119] && SDL_54_1_nej
  s[1064] = SDL_21_5_nej
  const SDL_21_5_ir = s[7] || s[120] && s[107] || s[119] && s[107]
  s[1065] = SDL_21_5_ir
  // SDL.24.1.ophør: Tidligste stop af udbetalingen (SDL § 24, stk. 1)
  const v16 = s[4] && s[0] <= 16687 /* 2015-09-09 */
  const v17 = s[1] >= 16688 /* 2015-09-10 */
  const v18 = f.ophoerErAfgjort !== false && s[564]
  const SDL_24_1_ophoer = s[7] ? FIRST_DAY : v16 ? FIRST_DAY : v18 ? Math.max(s[565], s[566]) : NEVER
  s[1068] = SDL_24_1_ophoer
  const SDL_24_1_ophoer_hoej = s[7] ? NEVER : v16 ? NEVER : f.ophoerErAfgjort !== true ? NEVER : Math.max(s[567], s[568])
  s[1069] = SDL_24_1_ophoer_hoej
  const SDL_24_1_ophoer_er = s[7] || v16 || v17 && (v18 || f.ophoerErAfgjort !== true)
  s[1070] = SDL_24_1_ophoer_er
  const SDL_24_1_ophoer_ir = s[7] || v16 || v17 && f.ophoerErAfgjort !== false && s[569]
  s[1071] = SDL_24_1_ophoer_ir
  // SDL.24.1.revurdering: Revurdering før sygedagpengene stopper (SDL § 24, stk. 1)
  const v23 = s[136] && s[138] <= 13331 /* 2006-07-02 */
  const SDL_24_1_revurdering = s[570] && (v23 || s[136] && s[140] >= 16252 /* 2014-07-01 */ && s[138] <= 2147483646)
  s[1072] = SDL_24_1_revurdering
  const SDL_24_1_revurdering_nej = s[570] && (v23 || s[136] && s[140] >= 13332 /* 2006-07-03 */ && s[138] <= 16251 /* 2014-06-30 */)
  s[1073] = SDL_24_1_revurdering_nej
  const SDL_24_1_revurdering_ir = s[570] && (v23 || s[142] || s[136] && s[140] === NEVER) || s[571] || s[142]
  s[1074] = SDL_24_1_revurdering_ir
  // SDL.24a.2: Første dag i jobafklaring ved ny sygemelding (SDL § 24 a, stk. 2-5)
  const v27 = s[92] && s[572]
  const v28 = s[115] && s[92]
  const v29 = s[117] && s[557]
  const SDL_24a_2 = v27 ? FIRST_DAY : v28 ? (v29 ? Math.min(s[91], s[558]) : s[91]) : s[558]
  s[1076] = SDL_24a_2
  const SDL_24a_2_hoej = v27 ? NEVER : v28 ? (v29 ? Math.max(s[94], s[559]) : s[94]) : s[559]
  s[1077] = SDL_24a_2_hoej
  const SDL_24a_2_er = s[573] && (v27 || s[123] && (v28 || v29))
  s[1078] = SDL_24a_2_er
  const SDL_24a_2_ir = s[573] && (v27 || s[123] && (s[115] && s[32] || s[117] && s[560]) || s[97]) || s[574]
  s[1079] = SDL_24a_2_ir
  // SDL.24a.6: Sygedagpenge i stedet for jobafklaring ved livstruende sygdom (SDL § 24 a, stk. 6)
  const SDL_24a_6 = s[7] || s[217] && (s[573] || s[575]) && f.laegenVurdererLivstruende !== false
  s[1080] = SDL_24a_6
  const SDL_24a_6_nej = s[7] || s[576] || s[217] && (s[577] || f.laegenVurdererLivstruende !== true)
  s[1081] = SDL_24a_6_nej
  // SDL.24b.1: Fra jobafklaring til sygedagpenge ved livstruende sygdom (SDL § 24 b, stk. 1)
  const SDL_24b_1 = s[7] || s[217] && f.erIJobafklaring !== false && f.laegenVurdererLivstruende !== false && f.opfylderBeskaeftigelseskravetVedLivstruende !== false
  s[754] = SDL_24b_1
  const SDL_24b_1_nej = s[7] || s[576] || s[217] && (f.erIJobafklaring !== true || f.laegenVurdererLivstruende !== true || f.opfylderBeskaeftigelseskravetVedLivstruende !== true)
  s[1083] = SDL_24b_1_nej
  // SDL.24b.2: Første dag med sygedagpenge i stedet for jobafklaring (SDL § 24 b, stk. 2)
  const v38 = f.bedtOmSygedagpengeDen ?? FIRST_DAY
  const v39 = f.bedtOmSygedagpengeDen ?? 84005 /* 2199-12-31 */
  const v40 = f.laegenVurderedeLivstruendeDen ?? FIRST_DAY
  const v41 = f.laegenVurderedeLivstruendeDen ?? 84005 /* 2199-12-31 */
  const v42 = shiftDays(v41, 56) >= v38
  const v43 = shiftDays(v40, 56) >= v39
  const SDL_24b_2 = s[216] ? FIRST_DAY : v42 ? (v43 ? v40 : Math.min(v38, v40)) : v38
  s[1084] = SDL_24b_2
  const SDL_24b_2_hoej = s[216] ? NEVER : v42 ? (v43 ? v41 : Math.max(v39, v41)) : v39
  s[1085] = SDL_24b_2_hoej
  const SDL_24b_2_ir = SDL_24b_1 && s[216] || SDL_24b_1_nej || s[7]
  s[1086] = SDL_24b_2_ir
  // SDL.25.2: Sidste dag med sygedagpenge, når pension er tilkendt (SDL § 25, stk. 2)
  const v47 = s[119] && s[0] <= 15320 /* 2011-12-12 */
  const v48 = s[1] >= 15321 /* 2011-12-13 */ && s[578]
  const v49 = f.pensionBetalesFra ?? FIRST_DAY
  const v50 = f.pensionBetalesFra ?? 84005 /* 2199-12-31 */
  const v51 = Math.max(f.pensionAfgjortDen ?? FIRST_DAY, shiftDays(v49, -1))
  const v52 = Math.max(f.pensionAfgjortDen ?? 84005 /* 2199-12-31 */, shiftDays(v50, -1))
  const v53 = shiftDays(monthStart(v49), -1)
  const v54 = shiftDays(monthStart(v50), -1)
  const v55 = s[120] && s[135]
  const v56 = v47 && s[135]
  const v57 = s[579] && s[135]
  const v58 = v48 || v57
  const v59 = v48 ? FIRST_DAY : Math.min(s[137], f.pensionMedTilbagevirkendeKraft !== false ? (f.pensionMedTilbagevirkendeKraft !== true ? Math.min(v51, v53) : v51) : v53)
  const v60 = v56 || v58
  const v61 = v56 ? (v58 ? Math.min(s[137], v59) : s[137]) : v59
  const SDL_25_2 = s[7] ? FIRST_DAY : v55 ? (v60 ? Math.min(s[137], v61) : s[137]) : v61
  s[1089] = SDL_25_2
  const v63 = v48 ? NEVER : Math.min(s[139], f.pensionMedTilbagevirkendeKraft !== false ? (f.pensionMedTilbagevirkendeKraft !== true ? Math.max(v52, v54) : v52) : v54)
  const v64 = v56 ? (v58 ? Math.max(s[139], v63) : s[139]) : v63
  const SDL_25_2_hoej = s[7] ? NEVER : v55 ? (v60 ? Math.max(s[139], v64) : s[139]) : v64
  s[1090] = SDL_25_2_hoej
  const SDL_25_2_er = f.pensionTilkendt !== false && (s[7] || v55 || v56 || v48 || v57)
  s[1091] = SDL_25_2_er
  const SDL_25_2_ir = f.pensionTilkendt !== false && (s[7] || s[120] && s[141] || v47 && s[141] || v48 || s[579] && s[141]) || f.pensionTilkendt !== true
  s[1092] = SDL_25_2_ir
  // SDL.26.1.uger: Krævet arbejdsdygtighed før ny ret (SDL § 26, stk. 1)
  const v68 = s[92] && s[100] && s[572]
  s[583] = v68
  const SDL_26_1_uger = s[96] ? -Infinity : v68 || s[123] ? (s[123] ? 0 : 91) : 91
  s[581] = SDL_26_1_uger
  const SDL_26_1_uger_hoej = s[96] ? Infinity : s[101] ? 91 : v68 ? 91 : 0
  s[582] = SDL_26_1_uger_hoej
  const SDL_26_1_uger_er = s[96] || s[101] || v68 || s[123]
  s[580] = SDL_26_1_uger_er
}

function svar_38(f, s) {
  // SDL.26.1: Ny ret, når retten er brugt op (SDL § 26, stk. 1)
  const v0 = s[580] && (f.arbejdsdygtigUgerEfterOphoer ?? 7280) >= s[581]
  const v1 = s[580] && (f.arbejdsdygtigUgerEfterOphoer ?? 0) < s[582]
  const v2 = s[128] || s[144]
  const v3 = s[107] && s[145]
  const v4 = v0 || s[562] && (s[143] || s[145]) && (s[121] || s[143])
  const v5 = (v1 || s[107]) && (v2 || v3) && (v1 || v2)
  const v6 = s[107] && v3
  const v7 = f.ugerISammenhaengendeSygeperiode ?? 0
  const v8 = f.ugerISammenhaengendeSygeperiode ?? 7280
  const v9 = f.retErOpbrugt !== false && v8 > 364
  const SDL_26_1 = v9 && (s[96] || s[101] && v4 || s[583] && v4 || s[123])
  s[1093] = SDL_26_1
  const SDL_26_1_nej = v9 && (s[96] || s[101] && v5 || s[583] && v5)
  s[1094] = SDL_26_1_nej
  const SDL_26_1_ir = v9 && (s[96] || s[101] && v6 || s[583] && v6 || s[97]) || f.retErOpbrugt !== true || v7 <= 364
  s[1095] = SDL_26_1_ir
  // SDL.26.1.covid: Covid-forlængelse i 3 måneder (SDL § 26, stk. 1-2)
  const v13 = f.fravaer !== undefined ? s[584] : ALL_DAYS
  const v14 = Math.max(s[138], 18330 /* 2020-03-09 */)
  const v15 = Math.max(s[140], 18330 /* 2020-03-09 */)
  const v16 = s[136] && v14 <= 18808 /* 2021-06-30 */
  const v17 = s[136] && s[140] >= 18330 /* 2020-03-09 */
  const v18 = s[136] && s[138] < 18330 /* 2020-03-09 */
  const v19 = s[136] && s[138] <= 18535 /* 2020-09-30 */
  const v20 = v18 || s[136] && s[140] > 18535 /* 2020-09-30 */
  const v21 = (v17 || s[142]) && (v19 || s[142]) && (v17 || v19)
  const v22 = v17 || countDays(s[22], 18330 /* 2020-03-09 */, 18330 /* 2020-03-09 */) < 1 || f.fortsatRet9Marts2020 !== true
  const v23 = (v18 || s[142]) && countDays(v13, 18330 /* 2020-03-09 */, 18330 /* 2020-03-09 */) >= 1 && f.fortsatRet9Marts2020 !== false
  const v24 = v21 || v23
  const v25 = (v20 || s[142]) && v22
  const v26 = shiftDays(s[138], 1)
  s[608] = v26
  const v27 = shiftDays(s[140], 1)
  s[610] = v27
  const v28 = shiftDays(shiftMonths(v26, 3), -1)
  const v29 = shiftDays(shiftMonths(v27, 3), -1)
  const v30 = Math.max(v28, 18443 /* 2020-06-30 */)
  const v31 = Math.min(v29, 18443 /* 2020-06-30 */)
  const v32 = v21 && s[136]
  const v33 = s[142] && s[136] && v31 >= v30
  const v34 = v20 || v33
  const v35 = v20 ? 18443 /* 2020-06-30 */ : v30
  const v36 = v32 ? (v34 ? Math.min(v28, v35) : v28) : v35
  const v37 = v20 ? 18443 /* 2020-06-30 */ : v31
  const v38 = v32 ? (v34 ? Math.max(v29, v37) : v29) : v37
  const v39 = v21 && s[142]
  const v40 = v24 && (v32 || v20 || v33)
  const v41 = v25 && s[136]
  const v42 = v40 ? (v41 ? Math.min(s[138], v36) : v36) : s[138]
  const v43 = v40 ? (v41 ? Math.max(s[140], v38) : v38) : s[140]
  const v44 = v14 <= 2147483646
  const v45 = s[136] && v15 >= 18809 /* 2021-07-01 */ && v44
  const v46 = s[142] || s[136] && v15 === NEVER
  const v47 = v16 && (v40 || v41)
  const v48 = v45 && s[136]
  const SDL_26_1_covid_er = v47 || v48
  s[589] = SDL_26_1_covid_er
  const SDL_26_1_covid = v47 ? (v48 ? Math.min(s[138], v42) : v42) : s[138]
  s[587] = SDL_26_1_covid
  const SDL_26_1_covid_hoej = v47 ? (v48 ? Math.max(s[140], v43) : v43) : s[140]
  s[588] = SDL_26_1_covid_hoej
  const SDL_26_1_covid_ir = v16 && (v24 && (v39 || s[142] && !((!s[136] || !s[142] && v28 === v29) && s[136] && (!s[136] || v28 === 18443 /* 2020-06-30 */))) || v25 && s[142]) || v45 && s[142] || v46
  s[590] = SDL_26_1_covid_ir
  // SDL.26.1.fra: Hvornår covid-forlængelsen regnes fra (SDL § 26, stk. 1-2)
  const v53 = !s[136] || !s[142] && s[138] === s[140]
  s[620] = v53
  const v54 = s[136] && v44
  const v55 = v23 ? 18352 /* 2020-03-31 */ : NEVER
  const v56 = v22 ? NEVER : 18352 /* 2020-03-31 */
  const v57 = Math.max(s[138], v55)
  const v58 = Math.min(s[140], v56)
  const v59 = s[142] && s[136] && v58 >= v57
  const v60 = v20 || v59
  const v61 = v20 ? (v59 ? Math.min(v55, v57) : v55) : v57
  const SDL_26_1_fra = v32 ? (v60 ? Math.min(s[138], v61) : s[138]) : v61
  s[1096] = SDL_26_1_fra
  const v63 = v20 ? (v59 ? Math.max(v56, v58) : v56) : v58
  const SDL_26_1_fra_hoej = v32 ? (v60 ? Math.max(s[140], v63) : s[140]) : v63
  s[1097] = SDL_26_1_fra_hoej
  const SDL_26_1_fra_er = v54 && (v32 || v20 || v59)
  s[1098] = SDL_26_1_fra_er
  const SDL_26_1_fra_ir = v54 && (v39 || s[142] && !(v53 && v55 === v56 && s[136] && (!s[136] || s[138] === v55))) || v46
  s[1099] = SDL_26_1_fra_ir
  // SDL.26.2: Ny ret for pensionister, når retten er brugt op (SDL § 26, stk. 1)
  const v67 = f.retErOpbrugt !== false && v8 > 182 && s[585]
  const SDL_26_2 = v67 && (s[96] || s[101] || s[583] && v0 || s[123])
  s[1100] = SDL_26_2
  const SDL_26_2_nej = v67 && (s[96] || s[101] || s[583] && v1)
  s[1101] = SDL_26_2_nej
  const SDL_26_2_ir = v67 && (s[96] || s[101] || s[583] && s[107] || s[97]) || f.retErOpbrugt !== true || v7 <= 182 || s[586]
  s[1102] = SDL_26_2_ir
}

function svar_39(f, s) {
  // SDL.26.3.covid: Covid-forlængelse i 3 måneder mere (SDL § 26, stk. 3)
  const v0 = Math.max(18330 /* 2020-03-09 */, s[587])
  const v1 = Math.max(18330 /* 2020-03-09 */, s[588])
  const v2 = s[589] && v0 <= 18808 /* 2021-06-30 */
  const v3 = s[589] && s[136]
  const v4 = v3 && s[138] < s[588]
  const v5 = s[589] && s[588] >= 18443 /* 2020-06-30 */
  const v6 = s[589] && s[587] <= 18535 /* 2020-09-30 */
  const v7 = (v5 || s[590]) && (v6 || s[590]) && (v5 || v6)
  const v8 = shiftDays(shiftMonths(shiftDays(s[587], 1), 3), -1)
  const v9 = shiftDays(shiftMonths(shiftDays(s[588], 1), 3), -1)
  const v10 = Math.max(s[587], v8)
  const v11 = Math.min(s[588], v9)
  const v12 = (v4 || s[590] || s[142]) && (v7 || s[590]) && (v4 || v7) && s[589]
  const v13 = (v3 && s[140] >= s[587] || s[589] && s[587] < 18443 /* 2020-06-30 */ || s[589] && s[588] > 18535 /* 2020-09-30 */) && s[589]
  const v14 = s[590] && s[589] && v11 >= v10
  const v15 = v13 || v14
  const v16 = v13 ? (v14 ? Math.min(s[587], v10) : s[587]) : v10
  const v17 = v12 ? (v15 ? Math.min(v8, v16) : v8) : v16
  const v18 = v13 ? (v14 ? Math.max(s[588], v11) : s[588]) : v11
  const v19 = v12 ? (v15 ? Math.max(v9, v18) : v9) : v18
  const v20 = s[589] && v1 >= 18809 /* 2021-07-01 */ && v0 <= 2147483646
  const v21 = v2 && (v12 || v13 || v14)
  const v22 = v20 && s[589]
  const SDL_26_3_covid_er = v21 || v22
  s[1105] = SDL_26_3_covid_er
  const SDL_26_3_covid = v21 ? (v22 ? Math.min(s[587], v17) : v17) : s[587]
  s[1103] = SDL_26_3_covid
  const SDL_26_3_covid_hoej = v21 ? (v22 ? Math.max(s[588], v19) : v19) : s[588]
  s[1104] = SDL_26_3_covid_hoej
  const SDL_26_3_covid_ir = v2 && s[590] || v20 && s[590] || s[590] || s[589] && v1 === NEVER
  s[1106] = SDL_26_3_covid_ir
  // SDL.26a.1.covid: Covid-forlængelse efter en anden forlængelse (SDL § 26 a, stk. 1-2)
  const v27 = Math.max(s[591], 18330 /* 2020-03-09 */) <= 18808 /* 2021-06-30 */
  const v28 = s[591] < 18330 /* 2020-03-09 */ || s[592] > 18535 /* 2020-09-30 */
  const v29 = s[592] >= 18330 /* 2020-03-09 */ && s[591] <= 18535 /* 2020-09-30 */
  const v30 = shiftDays(shiftMonths(shiftDays(s[591], 1), 3), -1)
  const v31 = shiftDays(shiftMonths(shiftDays(s[592], 1), 3), -1)
  const v32 = v30 >= 18443 /* 2020-06-30 */
  const v33 = v31 >= 18443 /* 2020-06-30 */
  const v34 = v32 ? v30 : v33 ? Math.min(18443 /* 2020-06-30 */, v30) : 18443 /* 2020-06-30 */
  const v35 = v32 ? v31 : v33 ? Math.max(18443 /* 2020-06-30 */, v31) : 18443 /* 2020-06-30 */
  const v36 = v29 ? (v28 ? Math.min(s[591], v34) : v34) : s[591]
  const v37 = v29 ? (v28 ? Math.max(s[592], v35) : v35) : s[592]
  const v38 = Math.max(s[592], 18330 /* 2020-03-09 */) >= 18809 /* 2021-07-01 */
  const SDL_26a_1_covid = v27 ? (v38 ? Math.min(s[591], v36) : v36) : s[591]
  s[1107] = SDL_26a_1_covid
  const SDL_26a_1_covid_hoej = v27 ? (v38 ? Math.max(s[592], v37) : v37) : s[592]
  s[1108] = SDL_26a_1_covid_hoej
  // SDL.26a.3.covid: Covid-forlængelse i 3 måneder mere efter en anden forlængelse (SDL § 26 a, stk. 3)
  const v41 = Math.max(18330 /* 2020-03-09 */, SDL_26a_1_covid)
  const v42 = Math.max(18330 /* 2020-03-09 */, SDL_26a_1_covid_hoej)
  const v43 = v41 <= 18808 /* 2021-06-30 */
  const v44 = s[592] >= SDL_26a_1_covid || SDL_26a_1_covid < 18443 /* 2020-06-30 */ || SDL_26a_1_covid_hoej > 18535 /* 2020-09-30 */
  const v45 = s[591] < SDL_26a_1_covid_hoej && SDL_26a_1_covid_hoej >= 18443 /* 2020-06-30 */ && SDL_26a_1_covid <= 18535 /* 2020-09-30 */
  const v46 = shiftDays(shiftMonths(shiftDays(SDL_26a_1_covid, 1), 3), -1)
  const v47 = shiftDays(shiftMonths(shiftDays(SDL_26a_1_covid_hoej, 1), 3), -1)
  const v48 = v45 ? (v44 ? Math.min(SDL_26a_1_covid, v46) : v46) : SDL_26a_1_covid
  const v49 = v45 ? (v44 ? Math.max(SDL_26a_1_covid_hoej, v47) : v47) : SDL_26a_1_covid_hoej
  const v50 = v42 >= 18809 /* 2021-07-01 */ && v41 <= 2147483646
  const SDL_26a_3_covid_ir = v42 === NEVER
  s[596] = SDL_26a_3_covid_ir
  const SDL_26a_3_covid_er = v43 || v50
  s[595] = SDL_26a_3_covid_er
  const SDL_26a_3_covid = v43 ? (v50 ? Math.min(SDL_26a_1_covid, v48) : v48) : SDL_26a_1_covid
  s[593] = SDL_26a_3_covid
  const SDL_26a_3_covid_hoej = v43 ? (v50 ? Math.max(SDL_26a_1_covid_hoej, v49) : v49) : SDL_26a_1_covid_hoej
  s[594] = SDL_26a_3_covid_hoej
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
  s[597] = SDL_26c_covid_er
  const SDL_26c_covid = v73 ? (v74 ? Math.min(SDL_26_3_covid, v69) : v69) : SDL_26_3_covid
  s[598] = SDL_26c_covid
  const SDL_26c_covid_hoej = v73 ? (v74 ? Math.max(SDL_26_3_covid_hoej, v71) : v71) : SDL_26_3_covid_hoej
  s[599] = SDL_26c_covid_hoej
  const SDL_26c_covid_ir = v57 && SDL_26_3_covid_ir || v72 && SDL_26_3_covid_ir || SDL_26_3_covid_ir || SDL_26_3_covid_er && v56 === NEVER
  s[600] = SDL_26c_covid_ir
}

function svar_40(f, s) {
  // SDL.26d.covid: Covid-forlængelse i 1 måned, oktober 2020, efter en anden forlængelse (SDL § 26 d, stk. 1-2)
  const v0 = Math.max(18330 /* 2020-03-09 */, s[593])
  const v1 = Math.max(18330 /* 2020-03-09 */, s[594])
  const v2 = s[595] && v0 <= 18808 /* 2021-06-30 */
  const v3 = s[595] && s[594] >= 18535 /* 2020-09-30 */
  const v4 = s[595] && s[593] <= 18566 /* 2020-10-31 */
  const v5 = shiftDays(shiftMonths(shiftDays(s[593], 1), 1), -1)
  const v6 = shiftDays(shiftMonths(shiftDays(s[594], 1), 1), -1)
  const v7 = Math.max(s[593], v5)
  const v8 = Math.min(s[594], v6)
  const v9 = (v3 || s[596]) && (v4 || s[596]) && (v3 || v4) && s[595]
  const v10 = (s[595] && s[593] < 18535 /* 2020-09-30 */ || s[595] && s[594] > 18566 /* 2020-10-31 */) && s[595]
  const v11 = s[596] && s[595] && v8 >= v7
  const v12 = v10 || v11
  const v13 = v10 ? (v11 ? Math.min(s[593], v7) : s[593]) : v7
  const v14 = v9 ? (v12 ? Math.min(v5, v13) : v5) : v13
  const v15 = v10 ? (v11 ? Math.max(s[594], v8) : s[594]) : v8
  const v16 = v9 ? (v12 ? Math.max(v6, v15) : v6) : v15
  const v17 = s[595] && v1 >= 18809 /* 2021-07-01 */ && v0 <= 2147483646
  const v18 = v2 && (v9 || v10 || v11)
  const v19 = v17 && s[595]
  const SDL_26d_covid_er = v18 || v19
  s[1111] = SDL_26d_covid_er
  const SDL_26d_covid = v18 ? (v19 ? Math.min(s[593], v14) : v14) : s[593]
  s[1109] = SDL_26d_covid
  const SDL_26d_covid_hoej = v18 ? (v19 ? Math.max(s[594], v16) : v16) : s[594]
  s[1110] = SDL_26d_covid_hoej
  const SDL_26d_covid_ir = v2 && s[596] || v17 && s[596] || s[596] || s[595] && v1 === NEVER
  s[1112] = SDL_26d_covid_ir
  // SDL.26f.covid: Covid-forlængelse i stedet for jobafklaring, § 26 f (SDL § 26 f, stk. 1)
  const v24 = f.forlaengelseErAfgjort !== false && SDL_26d_covid_er
  const v25 = f.forlaengelseErAfgjort !== true && s[597]
  const v26 = v24 || v25
  const v27 = v24 ? (v25 ? Math.min(s[598], SDL_26d_covid) : SDL_26d_covid) : s[598]
  const v28 = v24 ? (v25 ? Math.max(s[599], SDL_26d_covid_hoej) : SDL_26d_covid_hoej) : s[599]
  const v29 = f.forlaengelseErAfgjort !== false && SDL_26d_covid_ir || f.forlaengelseErAfgjort !== true && s[600]
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
  s[603] = SDL_26f_covid_er
  const SDL_26f_covid = v50 ? (v51 ? Math.min(v27, v46) : v46) : v27
  s[601] = SDL_26f_covid
  const SDL_26f_covid_hoej = v50 ? (v51 ? Math.max(v28, v48) : v48) : v28
  s[602] = SDL_26f_covid_hoej
  const SDL_26f_covid_ir = v32 && v29 || v49 && v29 || v29 || v26 && v31 === NEVER
  s[604] = SDL_26f_covid_ir
}

function svar_41(f, s) {
  // SDL.26g.covid: Covid-forlængelse i stedet for jobafklaring, § 26 g (SDL § 26 g, stk. 1)
  const v0 = Math.max(18330 /* 2020-03-09 */, s[601])
  const v1 = Math.max(18330 /* 2020-03-09 */, s[602])
  const v2 = s[603] && v0 <= 18808 /* 2021-06-30 */
  const v3 = shiftDays(s[601], 1)
  const v4 = shiftDays(s[602], 1)
  const v5 = s[603] && v4 >= 18659 /* 2021-02-01 */
  const v6 = s[603] && v3 <= 18686 /* 2021-02-28 */
  const v7 = shiftDays(shiftMonths(v3, 1), -1)
  const v8 = shiftDays(shiftMonths(v4, 1), -1)
  const v9 = Math.max(s[601], v7)
  const v10 = Math.min(s[602], v8)
  const v11 = (v5 || s[604]) && (v6 || s[604]) && (v5 || v6) && s[603]
  const v12 = (s[603] && v3 < 18659 /* 2021-02-01 */ || s[603] && v4 > 18686 /* 2021-02-28 */) && s[603]
  const v13 = s[604] && s[603] && v10 >= v9
  const v14 = v12 || v13
  const v15 = v12 ? (v13 ? Math.min(s[601], v9) : s[601]) : v9
  const v16 = v11 ? (v14 ? Math.min(v7, v15) : v7) : v15
  const v17 = v12 ? (v13 ? Math.max(s[602], v10) : s[602]) : v10
  const v18 = v11 ? (v14 ? Math.max(v8, v17) : v8) : v17
  const v19 = s[603] && v1 >= 18809 /* 2021-07-01 */ && v0 <= 2147483646
  const v20 = v2 && (v11 || v12 || v13)
  const v21 = v19 && s[603]
  const SDL_26g_covid_er = v20 || v21
  s[1115] = SDL_26g_covid_er
  const SDL_26g_covid = v20 ? (v21 ? Math.min(s[601], v16) : v16) : s[601]
  s[1113] = SDL_26g_covid
  const SDL_26g_covid_hoej = v20 ? (v21 ? Math.max(s[602], v18) : v18) : s[602]
  s[1114] = SDL_26g_covid_hoej
  const SDL_26g_covid_ir = v2 && s[604] || v19 && s[604] || s[604] || s[603] && v1 === NEVER
  s[1116] = SDL_26g_covid_ir
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
  s[1119] = SDL_26h_covid_er
  const SDL_26h_covid = v46 ? (v47 ? Math.min(SDL_26g_covid, v42) : v42) : SDL_26g_covid
  s[1117] = SDL_26h_covid
  const SDL_26h_covid_hoej = v46 ? (v47 ? Math.max(SDL_26g_covid_hoej, v44) : v44) : SDL_26g_covid_hoej
  s[1118] = SDL_26h_covid_hoej
  const SDL_26h_covid_ir = v28 && SDL_26g_covid_ir || v45 && SDL_26g_covid_ir || SDL_26g_covid_ir || SDL_26g_covid_er && v27 === NEVER
  s[1120] = SDL_26h_covid_ir
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
  s[1123] = SDL_26i_covid_er
  const SDL_26i_covid = v72 ? (v73 ? Math.min(SDL_26h_covid, v68) : v68) : SDL_26h_covid
  s[1121] = SDL_26i_covid
  const SDL_26i_covid_hoej = v72 ? (v73 ? Math.max(SDL_26h_covid_hoej, v70) : v70) : SDL_26h_covid_hoej
  s[1122] = SDL_26i_covid_hoej
  const SDL_26i_covid_ir = v54 && SDL_26h_covid_ir || v71 && SDL_26h_covid_ir || SDL_26h_covid_ir || SDL_26h_covid_er && v53 === NEVER
  s[1124] = SDL_26i_covid_ir
}

function svar_42(f, s) {
  // SDL.27.1.2.uger: Længste forlængelse til afklaring (SDL § 27, stk. 1, nr. 2)
  const v0 = s[66] && s[71] && s[68] <= 14691 /* 2010-03-23 */
  const v1 = s[66] && s[67] >= 14692 /* 2010-03-24 */ && s[605]
  const SDL_27_1_2_uger = s[70] ? -Infinity : v0 ? 182 : v1 ? 273 : s[74] ? 273 : 483
  s[1131] = SDL_27_1_2_uger
  const SDL_27_1_2_uger_hoej = s[70] ? Infinity : v1 || s[606] ? (s[606] ? (s[75] ? 483 : 273) : 273) : 182
  s[1132] = SDL_27_1_2_uger_hoej
  const SDL_27_1_2_uger_er = s[70] || v0 || v1 || s[74] || s[75]
  s[1133] = SDL_27_1_2_uger_er
  // SDL.27.1.2.slut: Seneste slut på forlængelse til afklaring (SDL § 27, stk. 1, nr. 2)
  const v5 = s[66] && s[71] && s[69]
  const v6 = s[142] || s[85]
  const SDL_27_1_2_slut_er = s[70] || v5 && s[136] && SDL_27_1_2_uger_er
  s[1129] = SDL_27_1_2_slut_er
  const SDL_27_1_2_slut = s[70] ? FIRST_DAY : shiftDays(s[138], SDL_27_1_2_uger)
  s[1127] = SDL_27_1_2_slut
  const SDL_27_1_2_slut_hoej = s[70] ? NEVER : shiftDays(s[140], SDL_27_1_2_uger_hoej)
  s[1128] = SDL_27_1_2_slut_hoej
  const SDL_27_1_2_slut_ir = s[70] || v5 && v6 || s[72]
  s[1130] = SDL_27_1_2_slut_ir
  // SDL.27.1.3.slut: Seneste slut på forlængelse ved lægebehandling (SDL § 27, stk. 2)
  const v11 = allPeriods(f.ventetidPaaSygehus)
  const v12 = s[136] && s[607]
  const SDL_27_1_3_slut = s[70] ? FIRST_DAY : dayReaching(without(ALL_DAYS, f.ventetidPaaSygehus !== undefined ? v11 : NO_DAYS), s[608], s[609])
  s[1134] = SDL_27_1_3_slut
  const SDL_27_1_3_slut_hoej = s[70] ? NEVER : dayReaching(without(ALL_DAYS, f.ventetidPaaSygehus !== undefined ? v11 : ALL_DAYS), s[610], s[611])
  s[1135] = SDL_27_1_3_slut_hoej
  const SDL_27_1_3_slut_er = s[70] || s[73] && v12 || s[90] && v12
  s[1136] = SDL_27_1_3_slut_er
  const SDL_27_1_3_slut_ir = s[70] || s[73] && v6 || s[90] && v6 || s[72]
  s[1137] = SDL_27_1_3_slut_ir
  // SDL.27.1.4.slut: Seneste slut på forlængelse til afklaring af fleksjob eller pension (SDL § 27, stk. 1, nr. 4)
  const v17 = shiftDays(s[138], 182)
  const v18 = s[74] && s[136]
  const v19 = s[612] || s[613]
  const v20 = s[613] ? FIRST_DAY : NEVER
  const SDL_27_1_4_slut = s[70] ? FIRST_DAY : s[73] ? FIRST_DAY : v18 ? (v19 ? Math.min(v17, v20) : v17) : v20
  s[1138] = SDL_27_1_4_slut
  const SDL_27_1_4_slut_hoej = s[70] ? NEVER : s[73] ? NEVER : v19 ? NEVER : shiftDays(s[140], 182)
  s[1139] = SDL_27_1_4_slut_hoej
  const SDL_27_1_4_slut_er = s[70] || s[73] || v18 || s[612] || s[613]
  s[1140] = SDL_27_1_4_slut_er
  const SDL_27_1_4_slut_ir = s[70] || s[73] || s[74] && s[142] || s[613] || s[72]
  s[1141] = SDL_27_1_4_slut_ir
  // SDL.27.1.slut: Forlængelsens seneste slut (SDL § 27, stk. 1)
  const v25 = s[76] || s[80] || s[81] || s[614]
  const v26 = s[615] && s[616] && s[617] && s[618] && (s[82] || s[84] || s[86] || s[619])
  const v27 = Math.max(s[138], SDL_27_1_2_slut)
  const v28 = Math.min(s[140], SDL_27_1_2_slut_hoej)
  const v29 = s[77] && SDL_27_1_2_slut_er
  const v30 = s[87] && s[136]
  const v31 = s[85] && SDL_27_1_2_slut_er && s[136] && v28 >= v27
  const v32 = v30 || v31
  const v33 = v30 ? (v31 ? Math.min(s[138], v27) : s[138]) : v27
  const v34 = v30 ? (v31 ? Math.max(s[140], v28) : s[140]) : v28
  const v35 = Math.max(s[138], SDL_27_1_3_slut)
  const v36 = Math.min(s[140], SDL_27_1_3_slut_hoej)
  const v37 = s[78] && SDL_27_1_3_slut_er
  const v38 = s[88] && s[136]
  const v39 = s[85] && SDL_27_1_3_slut_er && s[136] && v36 >= v35
  const v40 = v38 || v39
  const v41 = v38 ? (v39 ? Math.min(s[138], v35) : s[138]) : v35
  const v42 = v38 ? (v39 ? Math.max(s[140], v36) : s[140]) : v36
  const v43 = Math.max(s[138], SDL_27_1_4_slut)
  const v44 = Math.min(s[140], SDL_27_1_4_slut_hoej)
  const v45 = s[79] && SDL_27_1_4_slut_er
  const v46 = s[89] && s[136]
  const v47 = s[83] && SDL_27_1_4_slut_er && s[136] && v44 >= v43
  const v48 = v46 || v47
  const v49 = v46 ? (v47 ? Math.min(s[138], v43) : s[138]) : v43
  const v50 = v46 ? (v47 ? Math.max(s[140], v44) : s[140]) : v44
  const v51 = Math.max(v45 ? (v48 ? Math.min(SDL_27_1_4_slut, v49) : SDL_27_1_4_slut) : v49, v29 ? (v32 ? Math.min(SDL_27_1_2_slut, v33) : SDL_27_1_2_slut) : v33, v37 ? (v40 ? Math.min(SDL_27_1_3_slut, v41) : SDL_27_1_3_slut) : v41)
  const v52 = Math.max(v45 ? (v48 ? Math.max(SDL_27_1_4_slut_hoej, v50) : SDL_27_1_4_slut_hoej) : v50, v29 ? (v32 ? Math.max(SDL_27_1_2_slut_hoej, v34) : SDL_27_1_2_slut_hoej) : v34, v37 ? (v40 ? Math.max(SDL_27_1_3_slut_hoej, v42) : SDL_27_1_3_slut_hoej) : v42)
  const v53 = (v29 || v30 || v31) && (v37 || v38 || v39) && (v45 || v46 || v47)
  const v54 = s[77] && SDL_27_1_2_slut_ir || s[87] && s[142] || s[85] && SDL_27_1_2_slut_ir && s[142] || s[85] && !((!SDL_27_1_2_slut_er || !SDL_27_1_2_slut_ir && SDL_27_1_2_slut === SDL_27_1_2_slut_hoej) && s[620] && (SDL_27_1_2_slut_er && s[136] || !SDL_27_1_2_slut_er && !s[136]) && (!SDL_27_1_2_slut_er || s[138] === SDL_27_1_2_slut)) || s[78] && SDL_27_1_3_slut_ir || s[88] && s[142] || s[85] && SDL_27_1_3_slut_ir && s[142] || s[85] && !((!SDL_27_1_3_slut_er || !SDL_27_1_3_slut_ir && SDL_27_1_3_slut === SDL_27_1_3_slut_hoej) && s[620] && (SDL_27_1_3_slut_er && s[136] || !SDL_27_1_3_slut_er && !s[136]) && (!SDL_27_1_3_slut_er || s[138] === SDL_27_1_3_slut)) || s[79] && SDL_27_1_4_slut_ir || s[89] && s[142] || s[83] && SDL_27_1_4_slut_ir && s[142] || s[83] && !((!SDL_27_1_4_slut_er || !SDL_27_1_4_slut_ir && SDL_27_1_4_slut === SDL_27_1_4_slut_hoej) && s[620] && (SDL_27_1_4_slut_er && s[136] || !SDL_27_1_4_slut_er && !s[136]) && (!SDL_27_1_4_slut_er || s[138] === SDL_27_1_4_slut))
  const v55 = v26 && v53
  const v56 = s[621] && v53 && v52 >= NEVER
  const v57 = v25 || v55 || v56
  const v58 = v26 && v54 || s[621] && !((!v53 || !v54 && v51 === v52) && v53 && v51 === NEVER)
  const SDL_27_1_slut = s[70] ? FIRST_DAY : v55 || v56 ? (v55 ? v51 : NEVER) : NEVER
  s[1145] = SDL_27_1_slut
  const SDL_27_1_slut_hoej = s[70] ? NEVER : v25 ? NEVER : v52
  s[1146] = SDL_27_1_slut_hoej
  const SDL_27_1_slut_er = s[143] && (s[70] || s[73] && v57 || s[90] && v57)
  s[1147] = SDL_27_1_slut_er
  const SDL_27_1_slut_ir = s[143] && (s[70] || s[73] && v58 || s[90] && v58 || s[72]) || s[622]
  s[1148] = SDL_27_1_slut_ir
  // SDL.27.3.nedsat: Sygedagpenge til nedsat sats i stedet for jobafklaring (SDL § 27, stk. 3)
  const SDL_27_3_nedsat_nej = s[7] || s[4]
  s[1149] = SDL_27_3_nedsat_nej
  // SDL.29.1: Forlængelse for pensionister m.fl. (SDL § 29)
  const SDL_29_1 = s[585] && (s[29] || s[623] || s[624] && f.laegenVenterArbejdeInden26Uger !== false)
  s[1150] = SDL_29_1
  const SDL_29_1_nej = s[585] && (s[29] || s[623] || s[624] && f.laegenVenterArbejdeInden26Uger !== true)
  s[1151] = SDL_29_1_nej
  const SDL_29_1_ir = s[585] && (s[29] || s[623] || s[33]) || s[586]
  s[1152] = SDL_29_1_ir
  // SDL.30.1.fri: Første fraværsdag, når du blev syg i aftalt fri (SDL § 30, stk. 1)
  const SDL_30_1_fri = s[7] ? FIRST_DAY : Math.max(s[19], shiftDays(f.fridageneSlutter ?? FIRST_DAY, 1))
  s[1153] = SDL_30_1_fri
  const SDL_30_1_fri_hoej = s[7] ? NEVER : Math.max(s[20], shiftDays(f.fridageneSlutter ?? 84005 /* 2199-12-31 */, 1))
  s[1154] = SDL_30_1_fri_hoej
  const SDL_30_1_fri_ir = f.sygUnderAftaltFri !== false && s[7] || f.sygUnderAftaltFri !== true
  s[1155] = SDL_30_1_fri_ir
}

function svar_43(f, s) {
  // SDL.35.2: Arbejdsgiveren betaler tidligst fra (SDL § 35, stk. 2)
  const v0 = shiftDays(f.sygemeldtTilArbejdsgiver ?? FIRST_DAY, 1)
  const v1 = shiftDays(f.sygemeldtTilArbejdsgiver ?? 84005 /* 2199-12-31 */, 1)
  const v2 = f.fyldestgoerendeBegrundelse !== false && s[92]
  const v3 = v2 || f.fyldestgoerendeBegrundelse !== true
  const v4 = v2 ? (f.fyldestgoerendeBegrundelse !== true ? Math.min(s[91], v0) : s[91]) : v0
  const v5 = v2 ? (f.fyldestgoerendeBegrundelse !== true ? Math.max(s[94], v1) : s[94]) : v1
  const v6 = f.fyldestgoerendeBegrundelse !== false && s[32]
  const v7 = f.indsigelseModSenSygemelding !== false && v3
  const v8 = f.indsigelseModSenSygemelding !== true && s[92]
  const v9 = v7 ? (v8 ? Math.min(s[91], v4) : v4) : s[91]
  const v10 = v7 ? (v8 ? Math.max(s[94], v5) : v5) : s[94]
  const v11 = f.sygemeldtITide !== false && s[92]
  const v12 = f.sygemeldtITide !== true && (v7 || v8)
  const v13 = v11 || v12
  const v14 = f.sygemeldtITide !== false && s[32] || f.sygemeldtITide !== true && (f.indsigelseModSenSygemelding !== false && v6 || f.indsigelseModSenSygemelding !== true && s[32])
  const SDL_35_2 = s[96] ? FIRST_DAY : v11 ? (v12 ? Math.min(s[91], v9) : s[91]) : v9
  s[1165] = SDL_35_2
  const SDL_35_2_hoej = s[96] ? NEVER : v11 ? (v12 ? Math.max(s[94], v10) : s[94]) : v10
  s[1166] = SDL_35_2_hoej
  const SDL_35_2_er = s[108] && (s[96] || s[101] && v13 || s[110] && v13)
  s[1167] = SDL_35_2_er
  const SDL_35_2_ir = s[108] && (s[96] || s[101] && v14 || s[110] && v14 || s[97]) || s[109] || s[107]
  s[1168] = SDL_35_2_ir
  // SDL.35.3: Du skal have meldt dig syg til a-kassen (SDL § 35, stk. 3)
  const v19 = s[92] && s[93] && s[625]
  const v20 = s[92] && s[626] && s[95]
  s[657] = v20
  const SDL_35_3 = s[96] ? FIRST_DAY : v19 ? FIRST_DAY : s[91]
  s[1169] = SDL_35_3
  const SDL_35_3_hoej = s[96] ? NEVER : v19 ? NEVER : s[94]
  s[1170] = SDL_35_3_hoej
  const SDL_35_3_er = s[116] && (s[96] || v19 || v20 && s[92])
  s[1171] = SDL_35_3_er
  const SDL_35_3_ir = s[116] && (s[96] || v19 || v20 && s[32] || s[97]) || s[118]
  s[1172] = SDL_35_3_ir
  // SDL.35.3.fra: Ret tidligst fra (SDL § 35, stk. 3)
  const v25 = f.anmeldtTilAkasse ?? FIRST_DAY
  s[662] = v25
  const v26 = f.anmeldtTilAkasse ?? 84005 /* 2199-12-31 */
  s[663] = v26
  const v27 = SDL_35_3_er && SDL_35_3_hoej >= v25
  const v28 = SDL_35_3_er && SDL_35_3 < v26
  const v29 = v2 ? (f.fyldestgoerendeBegrundelse !== true ? Math.min(s[91], v25) : s[91]) : v25
  const v30 = v2 ? (f.fyldestgoerendeBegrundelse !== true ? Math.max(s[94], v26) : s[94]) : v26
  const v31 = Math.max(s[91], v29)
  const v32 = Math.min(s[94], v30)
  const v33 = v27 && s[92]
  const v34 = v28 && v3
  const v35 = SDL_35_3_ir && s[92] && v3 && v32 >= v31
  const v36 = v34 || v35
  const v37 = v34 ? (v35 ? Math.min(v29, v31) : v29) : v31
  const v38 = v34 ? (v35 ? Math.max(v30, v32) : v30) : v32
  const SDL_35_3_fra = s[96] ? FIRST_DAY : v19 ? FIRST_DAY : v33 ? (v36 ? Math.min(s[91], v37) : s[91]) : v37
  s[1173] = SDL_35_3_fra
  const SDL_35_3_fra_hoej = s[96] ? NEVER : v19 ? NEVER : v33 ? (v36 ? Math.max(s[94], v38) : s[94]) : v38
  s[1174] = SDL_35_3_fra_hoej
  const SDL_35_3_fra_er = s[116] && (s[96] || v19 || v20 && (v33 || v34 || v35))
  s[1175] = SDL_35_3_fra_er
  const SDL_35_3_fra_ir = s[116] && (s[96] || v19 || v20 && (v27 && s[32] || v28 && v6 || SDL_35_3_ir && s[32] && v6 || SDL_35_3_ir && !(s[627] && (!v3 || !v6 && v29 === v30) && (s[92] && v3 || !s[92] && !v3) && (!s[92] || s[91] === v29))) || s[97]) || s[118]
  s[1176] = SDL_35_3_fra_ir
}

function svar_44(f, s) {
  // SDL.38.1: Du skal have søgt kommunen om sygedagpenge (SDL § 38, stk. 1)
  const v0 = f.arbejdsgiverensBetaling === 'sygedagpenge'
  const v1 = f.arbejdsgiverensBetaling !== undefined && v0 || !(f.arbejdsgiverensBetaling !== undefined)
  s[650] = v1
  const v2 = f.arbejdsgiverensBetaling !== undefined && !v0 || !(f.arbejdsgiverensBetaling !== undefined)
  const v3 = f.sidsteDagMedBetaling ?? FIRST_DAY
  s[635] = v3
  const v4 = f.sidsteDagMedBetaling ?? 84005 /* 2199-12-31 */
  s[633] = v4
  const v5 = shiftDays(v3, 7)
  s[653] = v5
  const v6 = shiftDays(v4, 7)
  s[655] = v6
  const v7 = shiftDays(s[91], 7)
  s[670] = v7
  const v8 = shiftDays(s[94], 7)
  s[671] = v8
  const v9 = v2 && s[92]
  s[651] = v9
  const v10 = v1 || v9
  s[656] = v10
  const v11 = v1 ? (v9 ? Math.min(v5, v7) : v5) : v7
  const v12 = v1 ? (v9 ? Math.max(v6, v8) : v6) : v8
  const v13 = v2 && s[32]
  s[661] = v13
  const v14 = s[91] <= 15426 /* 2012-03-27 */
  s[647] = v14
  const v15 = s[92] && s[100] && v14
  s[638] = v15
  const v16 = s[94] >= 15427 /* 2012-03-28 */
  s[636] = v16
  const v17 = s[92] && v16 && s[625]
  s[658] = v17
  const v18 = s[92] && s[626] && s[111]
  const v19 = shiftDays(f.underretningsbrevAfsendt ?? FIRST_DAY, 8)
  const v20 = shiftDays(f.underretningsbrevAfsendt ?? 84005 /* 2199-12-31 */, 8)
  const v21 = shiftDays(s[91], 21)
  s[648] = v21
  const v22 = shiftDays(s[94], 21)
  s[649] = v22
  const v23 = shiftDays(v3, 21)
  const v24 = shiftDays(v4, 21)
  const v25 = s[628] && s[92]
  const v26 = v25 ? v21 : NEVER
  const v27 = s[629] ? NEVER : v22
  const v28 = v2 && (s[629] || v25)
  const v29 = v1 ? (v28 ? Math.min(v23, v26) : v23) : v26
  const v30 = v1 ? (v28 ? Math.max(v24, v27) : v24) : v27
  const v31 = s[116] && s[92]
  const v32 = s[118] && (v1 || v28)
  const v33 = v31 ? (v32 ? Math.min(v21, v29) : v21) : v29
  const v34 = v31 ? (v32 ? Math.max(v22, v30) : v22) : v30
  const v35 = s[118] && v2 && s[628] && s[32]
  const v36 = f.underretningsbrevSendt !== true && (v31 || v32)
  const v37 = f.underretningsbrevSendt !== false ? (v36 ? Math.min(v19, v33) : v19) : v33
  const v38 = f.underretningsbrevSendt !== false ? (v36 ? Math.max(v20, v34) : v20) : v34
  const v39 = s[630] && s[92]
  const v40 = s[631] && (f.underretningsbrevSendt !== false || v36)
  const v41 = v39 ? (v40 ? Math.min(v7, v37) : v7) : v37
  const v42 = v39 ? (v40 ? Math.max(v8, v38) : v8) : v38
  const v43 = s[630] && s[32]
  const v44 = s[116] ? (v32 ? Math.min(v23, v29) : v23) : v29
  const v45 = s[116] ? (v32 ? Math.max(v24, v30) : v24) : v30
  const v46 = f.underretningsbrevSendt !== true && (s[116] || v32)
  const v47 = f.underretningsbrevSendt !== false ? (v46 ? Math.min(v19, v44) : v19) : v44
  const v48 = f.underretningsbrevSendt !== false ? (v46 ? Math.max(v20, v45) : v20) : v45
  const v49 = s[631] && (f.underretningsbrevSendt !== false || v46)
  const v50 = v39 ? (v49 ? Math.min(v7, v47) : v7) : v47
  const v51 = v39 ? (v49 ? Math.max(v8, v48) : v8) : v48
  const v52 = s[101] && v10
  const v53 = v15 && v10
  const v54 = v18 && (v39 || v40)
  const v55 = s[114] && (v39 || v49)
  const v56 = v17 || v54 || v55
  const v57 = v17 ? FIRST_DAY : v54 ? (v55 ? Math.min(v41, v50) : v41) : v50
  const v58 = v53 || v56
  const v59 = v53 ? (v56 ? Math.min(v11, v57) : v11) : v57
  const SDL_38_1 = s[96] ? FIRST_DAY : v52 ? (v58 ? Math.min(v11, v59) : v11) : v59
  s[1177] = SDL_38_1
  const v61 = v17 ? NEVER : v54 ? (v55 ? Math.max(v42, v51) : v42) : v51
  const v62 = v53 ? (v56 ? Math.max(v12, v61) : v12) : v61
  const SDL_38_1_hoej = s[96] ? NEVER : v52 ? (v58 ? Math.max(v12, v62) : v12) : v62
  s[1178] = SDL_38_1_hoej
  const v64 = f.persongruppe === 'loenmodtager' || f.persongruppe === 'ledig' || f.persongruppe === 'ingen'
  const v65 = f.persongruppe !== undefined && v64 || !(f.persongruppe !== undefined)
  s[637] = v65
  const v66 = f.persongruppe !== undefined && !v64 || !(f.persongruppe !== undefined)
  s[639] = v66
  const SDL_38_1_er = v65 && (s[96] || v52 || v53 || v17 || v54 || v55)
  s[1179] = SDL_38_1_er
  const SDL_38_1_ir = v65 && (s[96] || s[101] && v13 || v15 && v13 || v17 || v18 && (v43 || s[631] && f.underretningsbrevSendt !== true && (s[116] && s[32] || v35)) || s[114] && (v43 || s[631] && f.underretningsbrevSendt !== true && v35) || s[97]) || v66
  s[1180] = SDL_38_1_ir
  // SDL.38.7.tide: Du søgte i tide (SDL § 38, stk. 1)
  const v69 = f.anmodningModtaget ?? FIRST_DAY
  s[632] = v69
  const v70 = f.anmodningModtaget ?? 84005 /* 2199-12-31 */
  s[634] = v70
  const v71 = SDL_38_1_er && SDL_38_1_hoej >= v69
  const v72 = SDL_38_1_er && SDL_38_1 < v70
  const SDL_38_7_tide = v65 && (s[96] || s[101] && v71 || s[110] && v71)
  s[640] = SDL_38_7_tide
  const SDL_38_7_tide_nej = v65 && (s[96] || s[101] && v72 || s[110] && v72)
  s[641] = SDL_38_7_tide_nej
  const SDL_38_7_tide_ir = v65 && (s[96] || s[101] && SDL_38_1_ir || s[110] && SDL_38_1_ir || s[97]) || v66
  s[642] = SDL_38_7_tide_ir
}

function svar_45(f, s) {
  // SDL.38.8: Den for sene ansøgning undskyldes (SDL § 38, stk. 8-9)
  const v0 = (s[92] && s[463] >= s[632] || s[32]) && f.undskyldendeForhold !== false || s[103] && f.arbejdsgiverAnmeldteIkke !== false && f.fratraeder !== false && shiftDays(s[633], 28) >= s[632]
  const v1 = (s[92] && s[462] < s[634] || f.undskyldendeForhold !== true) && (s[102] || f.arbejdsgiverAnmeldteIkke !== true || f.fratraeder !== true || shiftDays(s[635], 28) < s[634])
  const v2 = s[92] && s[636] && s[91] <= 19722 /* 2023-12-31 */
  const v3 = s[92] && s[94] >= 19723 /* 2024-01-01 */ && s[95]
  const SDL_38_8 = s[637] && (s[96] || s[101] && v0 || s[638] && v0 || v2 && v0 || v3 && v0)
  s[1185] = SDL_38_8
  const SDL_38_8_nej = s[637] && (s[96] || s[101] && v1 || s[638] && v1 || v2 && v1 || v3 && v1)
  s[1186] = SDL_38_8_nej
  const SDL_38_8_ir = s[637] && s[107] || s[639]
  s[1187] = SDL_38_8_ir
  // SDL.38.7: Kommunen betaler tidligst fra (SDL § 38, stk. 7)
  const v7 = Math.max(s[91], s[632])
  const v8 = Math.min(s[94], s[634])
  const v9 = SDL_38_8 && s[92]
  const v10 = SDL_38_8_ir && s[92] && v8 >= v7
  const v11 = SDL_38_8_nej || v10
  const v12 = SDL_38_8_nej ? (v10 ? Math.min(s[632], v7) : s[632]) : v7
  const v13 = v9 ? (v11 ? Math.min(s[91], v12) : s[91]) : v12
  const v14 = SDL_38_8_nej ? (v10 ? Math.max(s[634], v8) : s[634]) : v8
  const v15 = v9 ? (v11 ? Math.max(s[94], v14) : s[94]) : v14
  const v16 = v9 || SDL_38_8_nej || v10
  const v17 = SDL_38_8 && s[32] || SDL_38_8_ir && !(s[627] && s[632] === s[634] && s[92] && (!s[92] || s[91] === s[632]))
  const v18 = Math.max(s[91], v13)
  const v19 = Math.min(s[94], v15)
  const v20 = s[640] && s[92]
  const v21 = s[641] && v16
  const v22 = s[642] && s[92] && v16 && v19 >= v18
  const v23 = v21 || v22
  const v24 = v21 ? (v22 ? Math.min(v13, v18) : v13) : v18
  const v25 = v21 ? (v22 ? Math.max(v15, v19) : v15) : v19
  const v26 = v20 || v21 || v22
  const v27 = s[640] && s[32] || s[641] && v17 || s[642] && s[32] && v17 || s[642] && !(s[627] && (!v16 || !v17 && v13 === v15) && (s[92] && v16 || !s[92] && !v16) && (!s[92] || s[91] === v13))
  const SDL_38_7 = s[96] ? FIRST_DAY : v20 ? (v23 ? Math.min(s[91], v24) : s[91]) : v24
  s[1181] = SDL_38_7
  const SDL_38_7_hoej = s[96] ? NEVER : v20 ? (v23 ? Math.max(s[94], v25) : s[94]) : v25
  s[1182] = SDL_38_7_hoej
  const SDL_38_7_er = s[637] && (s[96] || s[101] && v26 || s[638] && v26 || v2 && v26 || v3 && v26)
  s[1183] = SDL_38_7_er
  const SDL_38_7_ir = s[637] && (s[96] || s[101] && v27 || s[638] && v27 || v2 && v27 || v3 && v27 || s[97]) || s[639]
  s[1184] = SDL_38_7_ir
}

function svar_46(f, s) {
  // SDL.40.1: Arbejdsgiveren skal have meldt fraværet (SDL § 40, stk. 1-3)
  const v0 = s[402] && s[30] >= s[643]
  const v1 = s[402] && s[31] < s[644]
  const v2 = shiftDays(s[91], 28)
  s[737] = v2
  const v3 = shiftDays(s[94], 28)
  s[738] = v3
  const v4 = s[629] && s[92]
  const v5 = v4 || s[628]
  const v6 = v4 ? v2 : NEVER
  const v7 = s[628] ? NEVER : v3
  const v8 = s[629] && s[32]
  const v9 = v5 && v7 >= NEVER
  const v10 = v0 && v5
  const v11 = s[406] && v9
  const v12 = v10 ? v6 : NEVER
  const v13 = v1 ? NEVER : v7
  const v14 = v10 ? (v1 || v11 ? Math.max(v7, v13) : v7) : v13
  const v15 = v10 || v1 || v11
  const v16 = v0 && v8 || s[406] && !((!v5 || !v8 && v6 === v7) && v5 && (!v5 || v6 === NEVER))
  const v17 = s[92] && s[100] && s[645]
  const v18 = s[92] && s[646] && s[647]
  const v19 = s[92] && s[30] >= s[648]
  s[741] = v19
  const v20 = s[92] && s[31] < s[649]
  s[739] = v20
  const v21 = v19 && v5
  const v22 = s[32] && v9
  const v23 = v21 ? v6 : NEVER
  const v24 = v20 ? NEVER : v7
  const v25 = v21 ? (v20 || v22 ? Math.max(v7, v24) : v7) : v24
  const v26 = f.arbejdsgiverensBetaling === 'ingen'
  const v27 = f.arbejdsgiverensBetaling !== undefined && v26 || !(f.arbejdsgiverensBetaling !== undefined)
  const v28 = f.arbejdsgiverensBetaling !== undefined && !v26 || !(f.arbejdsgiverensBetaling !== undefined)
  const v29 = s[650] ? (s[651] ? Math.min(s[652], s[653]) : s[653]) : s[652]
  const v30 = s[650] ? (s[651] ? Math.max(s[654], s[655]) : s[655]) : s[654]
  const v31 = v0 && s[656]
  const v32 = s[406] && s[656] && v30 >= NEVER
  const v33 = v31 ? v29 : NEVER
  const v34 = v1 ? NEVER : v30
  const v35 = v31 ? (v1 || v32 ? Math.max(v30, v34) : v30) : v34
  const v36 = v27 && s[92]
  const v37 = v28 && (v31 || v1 || v32)
  const v38 = s[101] && v15
  const v39 = v17 && v15
  const v40 = v18 && (v21 || v20 || v22)
  const v41 = s[657] && (v36 || v37)
  const v42 = s[658] || v41
  const v43 = s[658] ? FIRST_DAY : v36 ? (v37 ? Math.min(s[659], v33) : s[659]) : v33
  const v44 = v40 || v42
  const v45 = v40 ? (v42 ? Math.min(v23, v43) : v23) : v43
  const v46 = v39 || v44
  const v47 = v39 ? (v44 ? Math.min(v12, v45) : v12) : v45
  const SDL_40_1 = s[96] ? FIRST_DAY : v38 ? (v46 ? Math.min(v12, v47) : v12) : v47
  s[1188] = SDL_40_1
  const v49 = s[658] ? NEVER : v36 ? (v37 ? Math.max(s[660], v35) : s[660]) : v35
  const v50 = v40 ? (v42 ? Math.max(v25, v49) : v25) : v49
  const v51 = v39 ? (v44 ? Math.max(v14, v50) : v14) : v50
  const SDL_40_1_hoej = s[96] ? NEVER : v38 ? (v46 ? Math.max(v14, v51) : v14) : v51
  s[1189] = SDL_40_1_hoej
  const SDL_40_1_er = s[103] && (s[96] || v38 || v39 || v40 || s[658] || v41)
  s[1190] = SDL_40_1_er
  const SDL_40_1_ir = s[103] && (s[96] || s[101] && v16 || v17 && v16 || v18 && (v19 && v8 || s[32] && !((!v5 || !v8 && v6 === v7) && v5 && (!v5 || v6 === NEVER))) || s[658] || s[657] && (v27 && s[32] || v28 && (v0 && s[661] || s[406] && !((!s[656] || !s[661] && v29 === v30) && s[656] && (!s[656] || v29 === NEVER)))) || s[97]) || s[102]
  s[1191] = SDL_40_1_ir
  // SDL.40a.1: A-kassen skal have meldt fraværet (SDL § 40 a, stk. 1)
  const v55 = s[92] && s[626] && s[91] <= 16248 /* 2014-06-27 */
  const v56 = shiftDays(s[662], 7)
  const v57 = shiftDays(s[663], 7)
  const v58 = s[92] && s[94] >= 16249 /* 2014-06-28 */ && s[91] <= 16658 /* 2015-08-11 */
  const v59 = s[92] && s[94] >= 16659 /* 2015-08-12 */ && s[95]
  const v60 = shiftDays(s[662], 21)
  const v61 = shiftDays(s[663], 21)
  const v62 = f.oplystDelvistLedig !== false && f.oplystDelvistLedig === true
  const v63 = v58 || v59
  const v64 = v58 ? FIRST_DAY : f.oplystDelvistLedig !== false ? (v62 ? v56 : Math.min(v56, v60)) : v60
  const v65 = s[658] || v55 || v63
  const SDL_40a_1 = s[96] ? FIRST_DAY : s[638] || v65 ? (v65 ? (s[658] ? FIRST_DAY : v55 ? (v63 ? Math.min(v56, v64) : v56) : v64) : NEVER) : NEVER
  s[1192] = SDL_40a_1
  const v67 = v58 ? NEVER : f.oplystDelvistLedig !== false ? (v62 ? v57 : Math.max(v57, v61)) : v61
  const SDL_40a_1_hoej = s[96] ? NEVER : s[101] ? NEVER : s[638] ? NEVER : s[658] ? NEVER : v55 ? (v63 ? Math.max(v57, v67) : v57) : v67
  s[1193] = SDL_40a_1_hoej
  const SDL_40a_1_er = s[116] && (s[96] || s[101] || s[638] || s[658] || v55 || v58 || v59)
  s[1194] = SDL_40a_1_er
  const SDL_40a_1_ir = s[116] && (s[96] || s[658] || v58 || s[97]) || s[118]
  s[1195] = SDL_40a_1_ir
}

function svar_47(f, s) {
  // SDL.43.1: Du skal have meldt dig syg til kommunen (SDL § 43, stk. 1)
  const v0 = shiftDays(s[664], 7)
  const v1 = shiftDays(s[665], 7)
  const v2 = s[666] ? (s[667] ? Math.min(s[648], v0) : v0) : s[648]
  const v3 = s[666] ? (s[667] ? Math.max(s[649], v1) : v1) : s[649]
  const v4 = s[668] ? (s[669] ? Math.min(s[670], v2) : s[670]) : v2
  const v5 = s[668] ? (s[669] ? Math.max(s[671], v3) : s[671]) : v3
  const v6 = s[92] && s[672] && s[95]
  const v7 = f.aftaleForSelvstaendig !== true && s[673]
  const v8 = s[674] ? (v7 ? Math.min(s[670], v4) : s[670]) : v4
  const v9 = s[674] ? (v7 ? Math.max(s[671], v5) : s[671]) : v5
  const v10 = v6 && (s[674] || v7)
  const v11 = s[536] || v10
  const v12 = s[536] ? (v10 ? Math.min(v4, v8) : v4) : v8
  const SDL_43_1 = s[96] ? FIRST_DAY : s[520] ? (v11 ? Math.min(v4, v12) : v4) : v12
  s[1202] = SDL_43_1
  const v14 = s[536] ? (v10 ? Math.max(v5, v9) : v5) : v9
  const SDL_43_1_hoej = s[96] ? NEVER : s[520] ? (v11 ? Math.max(v5, v14) : v5) : v14
  s[1203] = SDL_43_1_hoej
  const SDL_43_1_er = s[115] && (s[96] || s[520] || s[536] || v10)
  s[1204] = SDL_43_1_er
  const SDL_43_1_ir = s[115] && (s[96] || s[675] || s[676] || v6 && (s[677] || f.aftaleForSelvstaendig !== true && s[539]) || s[97]) || s[117]
  s[1205] = SDL_43_1_ir
  // SDL.43.5: Den for sene anmeldelse undskyldes (SDL § 43, stk. 5)
  const v18 = f.selvstaendigAnmeldt ?? FIRST_DAY
  const v19 = f.selvstaendigAnmeldt ?? 84005 /* 2199-12-31 */
  const v20 = s[92] && s[462] < v19
  const v21 = v20 || f.undskyldendeForhold !== true
  const v22 = s[92] && s[463] >= v18 || s[32]
  const v23 = v22 && f.undskyldendeForhold !== false
  const v24 = s[92] && s[100] && s[91] <= 15111 /* 2011-05-17 */
  s[734] = v24
  const v25 = s[92] && s[94] >= 15112 /* 2011-05-18 */ && s[91] <= 15207 /* 2011-08-21 */
  s[735] = v25
  const v26 = v20 || f.undskyldendeForhold !== true && f.nemrefusionNede !== true
  const v27 = v22 && (f.undskyldendeForhold !== false || f.nemrefusionNede !== false)
  const v28 = s[92] && s[94] >= 15208 /* 2011-08-22 */ && s[95]
  s[736] = v28
  const SDL_43_5 = s[115] && (s[96] || s[101] && v23 || v24 && v23 || v25 && v27 || v28 && v27)
  s[1213] = SDL_43_5
  const SDL_43_5_nej = s[115] && (s[96] || s[101] && v21 || v24 && v21 || v25 && v26 || v28 && v26)
  s[1214] = SDL_43_5_nej
  const SDL_43_5_ir = s[115] && s[107] || s[117]
  s[1215] = SDL_43_5_ir
  // SDL.43.4: Kommunen betaler tidligst fra (SDL § 43, stk. 4)
  const v32 = SDL_43_1_er && SDL_43_1_hoej >= v18
  const v33 = SDL_43_1_er && SDL_43_1 < v19
  const v34 = Math.max(s[91], v18)
  const v35 = Math.min(s[94], v19)
  const v36 = SDL_43_5 && s[92]
  const v37 = SDL_43_5_ir && s[92] && v35 >= v34
  const v38 = SDL_43_5_nej || v37
  const v39 = SDL_43_5_nej ? (v37 ? Math.min(v18, v34) : v18) : v34
  const v40 = v36 ? (v38 ? Math.min(s[91], v39) : s[91]) : v39
  const v41 = SDL_43_5_nej ? (v37 ? Math.max(v19, v35) : v19) : v35
  const v42 = v36 ? (v38 ? Math.max(s[94], v41) : s[94]) : v41
  const v43 = v36 || SDL_43_5_nej || v37
  const v44 = SDL_43_5 && s[32] || SDL_43_5_ir && !(s[627] && v18 === v19 && s[92] && (!s[92] || s[91] === v18))
  const v45 = Math.max(s[91], v40)
  const v46 = Math.min(s[94], v42)
  const v47 = v32 && s[92]
  const v48 = v33 && v43
  const v49 = SDL_43_1_ir && s[92] && v43 && v46 >= v45
  const v50 = v48 || v49
  const v51 = v48 ? (v49 ? Math.min(v40, v45) : v40) : v45
  const v52 = v48 ? (v49 ? Math.max(v42, v46) : v42) : v46
  const v53 = v47 || v48 || v49
  const v54 = v32 && s[32] || v33 && v44 || SDL_43_1_ir && s[32] && v44 || SDL_43_1_ir && !(s[627] && (!v43 || !v44 && v40 === v42) && (s[92] && v43 || !s[92] && !v43) && (!s[92] || s[91] === v40))
  const SDL_43_4 = s[96] ? FIRST_DAY : v47 ? (v50 ? Math.min(s[91], v51) : s[91]) : v51
  s[1206] = SDL_43_4
  const SDL_43_4_hoej = s[96] ? NEVER : v47 ? (v50 ? Math.max(s[94], v52) : s[94]) : v52
  s[1207] = SDL_43_4_hoej
  const SDL_43_4_er = s[115] && (s[96] || s[101] && v53 || s[110] && v53)
  s[1208] = SDL_43_4_er
  const SDL_43_4_ir = s[115] && (s[96] || s[101] && v54 || s[110] && v54 || s[97]) || s[117]
  s[1209] = SDL_43_4_ir
  // SDL.43.4.tide: Du meldte dig i tide (SDL § 43, stk. 1)
  const SDL_43_4_tide = s[115] && (s[96] || s[101] && v32 || s[110] && v32)
  s[1210] = SDL_43_4_tide
  const SDL_43_4_tide_nej = s[115] && (s[96] || s[101] && v33 || s[110] && v33)
  s[1211] = SDL_43_4_tide_nej
  const SDL_43_4_tide_ir = s[115] && (s[96] || s[101] && SDL_43_1_ir || s[110] && SDL_43_1_ir || s[97]) || s[117]
  s[1212] = SDL_43_4_tide_ir
  // SDL.45.4: Præmiernes del af udgifterne (SDL § 45, stk. 4)
  const SDL_45_4 = s[7] ? -Infinity : s[678] ? (s[679] ? 0 : 5500) : 8500
  s[1216] = SDL_45_4
  const SDL_45_4_hoej = s[7] ? Infinity : s[680] ? 8500 : s[666] ? 5500 : 0
  s[1217] = SDL_45_4_hoej
  // SDL.51.1: Lediges sygedagpenge pr. uge (SDL § 51)
  const SDL_51_1 = s[7] ? -Infinity : f.dagpengePrUge ?? 0
  s[707] = SDL_51_1
  const SDL_51_1_hoej = s[7] ? Infinity : f.dagpengePrUge ?? 2000000
  s[708] = SDL_51_1_hoej
}

function svar_48(f, s) {
  // SDL.52.1: Selvstændiges sygedagpenge pr. uge ved fuldt fravær (SDL § 52, stk. 1)
  const v0 = f.selvstaendigForsikring === 'ingen'
  const v1 = f.selvstaendigForsikring !== undefined && v0 || !(f.selvstaendigForsikring !== undefined)
  s[732] = v1
  const v2 = f.selvstaendigForsikring !== undefined && !v0 || !(f.selvstaendigForsikring !== undefined)
  s[730] = v2
  const v3 = f.indtaegtSomSelvstaendig ?? 0
  const v4 = f.indtaegtSomSelvstaendig ?? 100000000
  const v5 = s[0] <= 13149 /* 2006-01-01 */ || s[1] >= 20822 /* 2027-01-04 */
  s[690] = v5
  const v6 = v5 ? -Infinity : SATS_22(s[0])
  s[688] = v6
  const v7 = v5 ? Infinity : SATS_22(s[1])
  s[689] = v7
  const v8 = v6 > -Infinity && v7 < Infinity
  const v9 = quotient([v6, 2], [3], 'nærmeste', 100)
  const v10 = quotient([v7, 2], [3], 'nærmeste', 100)
  const v11 = v5 || !v8
  const v12 = Math.max(v3, v8 ? Math.min(v9, v10) : -Infinity)
  const v13 = Math.max(v4, v8 ? Math.max(v9, v10) : Infinity)
  const v14 = v2 && !(!v8 && !v5 && v6 === v7)
  const v15 = v1 || v14
  const v16 = v2 && v11 || v5
  const SDL_52_1 = s[7] ? -Infinity : Math.min(v6, v1 ? (v14 ? Math.min(v3, v12) : v3) : v12)
  s[701] = SDL_52_1
  const SDL_52_1_hoej = s[7] ? Infinity : Math.min(v7, v1 ? (v14 ? Math.max(v4, v13) : v4) : v13)
  s[703] = SDL_52_1_hoej
  const SDL_52_1_er = s[7] || s[120] && v15 || s[119] && v15
  s[1230] = SDL_52_1_er
  const SDL_52_1_ir = s[7] || s[120] && v16 || s[119] && v16
  s[1231] = SDL_52_1_ir
  // SDL.53.3: Selvstændiges sygedagpenge pr. uge (SDL § 53, stk. 3)
  const v21 = s[4] && s[0] <= 14691 /* 2010-03-23 */
  const v22 = s[1] >= 14692 /* 2010-03-24 */ && s[469]
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
  const v34 = s[247] && v28
  const v35 = v34 ? (s[248] ? v32 : Math.min(0, v32)) : 0
  const v36 = v34 ? (s[248] ? v33 : Math.max(0, v33)) : 0
  const v37 = s[681] && v28
  const v38 = s[249] > 2500 && (v34 || !s[248])
  const v39 = v37 ? (v38 ? Math.min(v26, v35) : v26) : v35
  const v40 = v37 ? (v38 ? Math.max(v27, v36) : v27) : v36
  const v41 = s[298] && SDL_52_1_er
  s[700] = v41
  const v42 = s[249] > 0 && (v37 || v38)
  const v43 = v41 || v42
  const v44 = s[298] && SDL_52_1_ir
  s[705] = v44
  const v45 = v44 || s[249] > 0 && (s[681] && v29 || s[249] > 2500 && s[247] && v29)
  const SDL_53_3 = s[7] ? -Infinity : v21 ? -Infinity : v41 ? (v42 ? Math.min(SDL_52_1, v39) : SDL_52_1) : v39
  s[702] = SDL_53_3
  const SDL_53_3_hoej = s[7] ? Infinity : v21 ? Infinity : v41 ? (v42 ? Math.max(SDL_52_1_hoej, v40) : SDL_52_1_hoej) : v40
  s[704] = SDL_53_3_hoej
  const SDL_53_3_er = s[7] || v21 || v22 && v43 || s[119] && v43
  s[699] = SDL_53_3_er
  const SDL_53_3_ir = s[7] || v21 || v22 && v45 || s[119] && v45
  s[706] = SDL_53_3_ir
  // SDL.53.2: Beløb som ved fuldt fravær (SDL § 53, stk. 2)
  const v50 = s[4] && s[0] <= 13604 /* 2007-04-01 */
  s[697] = v50
  const v51 = s[1] >= 13605 /* 2007-04-02 */ && s[469]
  s[698] = v51
  const v52 = f.ledigUdenLoen !== false || s[116] || f.arbejdsgiverTilbyderDeltid !== true
  const v53 = f.ledigUdenLoen !== true && s[118] && f.arbejdsgiverTilbyderDeltid !== false
  const SDL_53_2 = s[7] || v50 || v51 && v52 || s[119] && v52
  s[694] = SDL_53_2
  const SDL_53_2_nej = s[7] || v50 || v51 && v53 || s[119] && v53
  s[695] = SDL_53_2_nej
  const SDL_53_2_ir = s[7] || v50
  s[696] = SDL_53_2_ir
  // SDL.50.1: Det højeste beløb pr. time (SDL § 50, stk. 1)
  const v57 = quotient([v6, 100], [3700], 'nærmeste', 1)
  const v58 = quotient([v7, 100], [3700], 'nærmeste', 1)
  const SDL_50_1 = s[7] ? -Infinity : v8 ? Math.min(v57, v58) : -Infinity
  s[686] = SDL_50_1
  const SDL_50_1_hoej = s[7] ? Infinity : v8 ? Math.max(v57, v58) : Infinity
  s[685] = SDL_50_1_hoej
  const SDL_50_1_er = s[7] || s[120] && !(!v8 && !v5 && v6 === v7) || s[119] && !(!v8 && !v5 && v6 === v7)
  s[684] = SDL_50_1_er
  const SDL_50_1_ir = s[7] || s[120] && v11 || s[119] && v11
  s[687] = SDL_50_1_ir
}

function svar_49(f, s) {
  // SDL.47.1: Sygedagpenge pr. uge ved fuldt fravær (SDL § 47, stk. 1)
  const v0 = s[682] === s[683]
  s[709] = v0
  const v1 = f.timefortjeneste ?? 0
  s[712] = v1
  const v2 = f.timefortjeneste ?? 1000000
  s[713] = v2
  const v3 = s[684] && v1 < s[685]
  const v4 = v3 || s[682] < 3700
  const v5 = s[684] && v2 >= s[686] || s[687]
  const v6 = v5 && s[683] >= 3700
  const v7 = Math.min(v1, s[686])
  const v8 = Math.min(v2, s[685])
  const v9 = v7 <= -Infinity
  const v10 = quotient([v7, s[682]], [100], 'nærmeste', 1)
  const v11 = quotient([v7, s[683]], [100], 'nærmeste', 1)
  const v12 = quotient([v8, s[682]], [100], 'nærmeste', 1)
  const v13 = quotient([v8, s[683]], [100], 'nærmeste', 1)
  const v14 = !s[684] || !s[687] && v7 === v8
  const v15 = Math.min(s[688], v9 ? -Infinity : Math.min(v13, v12, v10, v11))
  const v16 = Math.min(s[689], v9 ? Infinity : Math.max(v13, v12, v10, v11))
  const v17 = s[687] || v9 || s[690]
  const v18 = v4 && s[684] && !(v9 && v14 && v0)
  const v19 = v6 || v18
  const v20 = v6 && s[690] || v4 && v17
  const SDL_47_1 = s[96] ? -Infinity : v6 ? (v18 ? Math.min(s[688], v15) : s[688]) : v15
  s[721] = SDL_47_1
  const SDL_47_1_hoej = s[96] ? Infinity : v6 ? (v18 ? Math.max(s[689], v16) : s[689]) : v16
  s[722] = SDL_47_1_hoej
  const SDL_47_1_er = s[96] || s[101] && v19 || s[691] && v19 || s[114] && v19
  s[720] = SDL_47_1_er
  const SDL_47_1_ir = s[96] || s[101] && v20 || s[691] && v20 || s[114] && v20 || s[97]
  s[723] = SDL_47_1_ir
  // SDL.53.1: Lønmodtagerens sygedagpenge pr. uge (SDL § 53, stk. 1)
  const v25 = Math.max(0, s[692])
  const v26 = Math.max(0, s[693])
  const v27 = v3 || v25 < 3700
  const v28 = v5 && v26 >= 3700
  const v29 = quotient([v7, v25], [100], 'nærmeste', 1)
  const v30 = quotient([v7, v26], [100], 'nærmeste', 1)
  const v31 = quotient([v8, v25], [100], 'nærmeste', 1)
  const v32 = quotient([v8, v26], [100], 'nærmeste', 1)
  const v33 = Math.min(s[688], v9 ? -Infinity : Math.min(v32, v31, v29, v30))
  const v34 = Math.min(s[689], v9 ? Infinity : Math.max(v32, v31, v29, v30))
  const v35 = v27 && s[684] && !(v9 && v14 && v25 === v26)
  const v36 = v28 || v35
  const v37 = v28 ? (v35 ? Math.min(s[688], v33) : s[688]) : v33
  const v38 = v28 ? (v35 ? Math.max(s[689], v34) : s[689]) : v34
  const v39 = v28 && s[690] || v27 && v17
  const v40 = Math.max(SDL_47_1, v37)
  const v41 = Math.min(SDL_47_1_hoej, v38)
  const v42 = s[694] && SDL_47_1_er
  const v43 = s[695] && v36
  const v44 = s[696] && SDL_47_1_er && v36 && v41 >= v40
  const v45 = v43 || v44
  const v46 = v43 ? (v44 ? Math.min(v37, v40) : v37) : v40
  const v47 = v43 ? (v44 ? Math.max(v38, v41) : v38) : v41
  const v48 = v42 || v43 || v44
  const v49 = s[694] && SDL_47_1_ir || s[695] && v39 || s[696] && SDL_47_1_ir && v39 || s[696] && !((!SDL_47_1_er || !SDL_47_1_ir && SDL_47_1 === SDL_47_1_hoej) && (!v36 || !v39 && v37 === v38) && (SDL_47_1_er && v36 || !SDL_47_1_er && !v36) && (!SDL_47_1_er || SDL_47_1 === v37))
  const SDL_53_1 = s[7] ? -Infinity : v42 ? (v45 ? Math.min(SDL_47_1, v46) : SDL_47_1) : v46
  s[714] = SDL_53_1
  const SDL_53_1_hoej = s[7] ? Infinity : v42 ? (v45 ? Math.max(SDL_47_1_hoej, v47) : SDL_47_1_hoej) : v47
  s[715] = SDL_53_1_hoej
  const SDL_53_1_er = s[7] || s[697] && v48 || s[698] && v48 || s[119] && v48
  s[717] = SDL_53_1_er
  const SDL_53_1_ir = s[7] || s[697] && v49 || s[698] && v49 || s[119] && v49
  s[718] = SDL_53_1_ir
  // SDL.46.1: Sygedagpenge pr. uge (SDL § 46, stk. 1)
  const v54 = s[249] > 0 && s[699]
  const v55 = s[700] ? (v54 ? Math.min(s[701], s[702]) : s[701]) : s[702]
  const v56 = s[700] ? (v54 ? Math.max(s[703], s[704]) : s[703]) : s[704]
  const v57 = s[115] && (s[700] || v54)
  const v58 = s[117] && SDL_53_1_er
  const v59 = v57 ? (v58 ? Math.min(v55, SDL_53_1) : v55) : SDL_53_1
  const v60 = v57 ? (v58 ? Math.max(v56, SDL_53_1_hoej) : v56) : SDL_53_1_hoej
  const v61 = s[118] && (v57 || v58)
  const v62 = s[116] || v61
  const v63 = s[116] && s[7] || s[118] && (s[115] && (s[705] || s[249] > 0 && s[706]) || s[117] && SDL_53_1_ir)
  const SDL_46_1 = s[7] ? -Infinity : s[116] ? (v61 ? Math.min(s[707], v59) : s[707]) : v59
  s[1218] = SDL_46_1
  const SDL_46_1_hoej = s[7] ? Infinity : s[116] ? (v61 ? Math.max(s[708], v60) : s[708]) : v60
  s[1219] = SDL_46_1_hoej
  const SDL_46_1_er = s[7] || s[120] && v62 || s[119] && v62
  s[1220] = SDL_46_1_er
  const SDL_46_1_ir = s[7] || s[120] && v63 || s[119] && v63
  s[1221] = SDL_46_1_ir
}

function svar_50(f, s) {
  // SDL.47.1.3: Sygedagpenge pr. uge fra arbejdsgiveren (SDL § 47, stk. 1)
  const v0 = Math.min(s[686], f.timeloenHosArbejdsgiveren ?? 0)
  const v1 = Math.min(s[685], f.timeloenHosArbejdsgiveren ?? 1000000)
  const v2 = v0 <= -Infinity
  const v3 = quotient([v0, s[682]], [100], 'nærmeste', 1)
  const v4 = quotient([v0, s[683]], [100], 'nærmeste', 1)
  const v5 = quotient([v1, s[682]], [100], 'nærmeste', 1)
  const v6 = quotient([v1, s[683]], [100], 'nærmeste', 1)
  const v7 = s[684] && !(v2 && (!s[684] || !s[687] && v0 === v1) && s[709])
  const v8 = s[687] || v2
  const SDL_47_1_3 = s[96] ? -Infinity : v2 ? -Infinity : Math.min(v6, v5, v3, v4)
  s[1222] = SDL_47_1_3
  const SDL_47_1_3_hoej = s[96] ? Infinity : v2 ? Infinity : Math.max(v6, v5, v3, v4)
  s[1223] = SDL_47_1_3_hoej
  const SDL_47_1_3_er = s[96] || s[101] && v7 || s[110] && v7
  s[1224] = SDL_47_1_3_er
  const SDL_47_1_3_ir = s[96] || s[101] && v8 || s[110] && v8 || s[97]
  s[1225] = SDL_47_1_3_ir
  // SDL.50.4: Sygedagpenge ved siden af løn (SDL § 50, stk. 4)
  const SDL_50_4 = s[7] ? -Infinity : Math.max(0, SDL_47_1_3 === -Infinity ? -Infinity : SDL_47_1_3 - s[710])
  s[1226] = SDL_50_4
  const SDL_50_4_hoej = s[7] ? Infinity : Math.max(0, SDL_47_1_3_hoej === Infinity ? Infinity : SDL_47_1_3_hoej - s[711])
  s[1227] = SDL_50_4_hoej
  const SDL_50_4_er = s[103] && (s[7] || s[120] && SDL_47_1_3_er || s[119] && SDL_47_1_3_er)
  s[1228] = SDL_50_4_er
  const SDL_50_4_ir = s[103] && (s[7] || s[120] && SDL_47_1_3_ir || s[119] && SDL_47_1_3_ir) || s[102]
  s[1229] = SDL_50_4_ir
  // SDL.53.1.ialt: Sygedagpenge for timerne i alt (SDL § 53, stk. 1)
  const v17 = f.timeregnskab !== undefined ? sum(f.timeregnskab, (r_timeregnskab) => { const r0_0 = r_timeregnskab.fra <= 13149 /* 2006-01-01 */ || r_timeregnskab.fra >= 20822 /* 2027-01-04 */ && r_timeregnskab.fra <= 2147483646; const r0_1 = SATS_23(r_timeregnskab.fra); const r0_2 = r_timeregnskab.fra === NEVER; const r0_3 = r0_2 || r0_0; const r0_4 = Math.min(s[712], r0_0 ? -Infinity : r0_1); const r0_5 = Math.min(s[713], r0_0 ? Infinity : r0_1); const r0_6 = r0_4 <= -Infinity; const r0_7 = Math.min(r0_6 ? -Infinity : Math.min(quotient([r0_4, r_timeregnskab.fravaerstimer], [100], 'nærmeste', 1), Math.round(r0_5 * r_timeregnskab.fravaerstimer / 100)), r0_0 ? -Infinity : SATS_22(r_timeregnskab.fra)); return !r0_2 && !(r0_6 && (r0_2 || !r0_3 && r0_4 === r0_5)) && !r0_2 ? (r0_3 || r0_6 || r0_3 ? Math.min(0, r0_7) : r0_7) : 0 }) : -Infinity
  const v18 = f.timeregnskab !== undefined ? sum(f.timeregnskab, (r_timeregnskab) => { const r0_0 = r_timeregnskab.fra <= 13149 /* 2006-01-01 */ || r_timeregnskab.fra >= 20822 /* 2027-01-04 */ && r_timeregnskab.fra <= 2147483646; const r0_1 = SATS_23(r_timeregnskab.fra); const r0_2 = r_timeregnskab.fra === NEVER; const r0_3 = Math.min(s[712], r0_0 ? -Infinity : r0_1); const r0_4 = Math.min(s[713], r0_0 ? Infinity : r0_1); const r0_5 = r0_3 <= -Infinity; return !r0_2 && !(r0_5 && (r0_2 || !(r0_2 || r0_0) && r0_3 === r0_4)) && !r0_2 ? Math.min(r0_5 ? Infinity : Math.max(quotient([r0_3, r_timeregnskab.fravaerstimer], [100], 'nærmeste', 1), Math.round(r0_4 * r_timeregnskab.fravaerstimer / 100)), r0_0 ? Infinity : SATS_22(r_timeregnskab.fra)) : 0 }) : Infinity
  const v19 = v17 > -Infinity && v18 < Infinity
  const v20 = quotient([v17, 1], [1], 'nærmeste', 1)
  const v21 = quotient([v18, 1], [1], 'nærmeste', 1)
  const SDL_53_1_ialt = s[7] ? -Infinity : v19 ? Math.min(v20, v21) : -Infinity
  s[1232] = SDL_53_1_ialt
  const SDL_53_1_ialt_hoej = s[7] ? Infinity : v19 ? Math.max(v20, v21) : Infinity
  s[1233] = SDL_53_1_ialt_hoej
  const SDL_53_1_ialt_er = s[103] && (s[7] || s[697] && !(!v19 && v17 === v18) || s[698] && !(!v19 && v17 === v18) || s[119] && !(!v19 && v17 === v18))
  s[1234] = SDL_53_1_ialt_er
  const SDL_53_1_ialt_ir = s[103] && (s[7] || s[697] && !v19 || s[698] && !v19 || s[119] && !v19) || s[102]
  s[1235] = SDL_53_1_ialt_ir
  // SDL.53.1.timer: Fraværstimer i alt (SDL § 53, stk. 1)
  const v26 = sum(f.timeregnskab, (r_timeregnskab) => r_timeregnskab.fravaerstimer)
  const SDL_53_1_timer = s[7] ? -Infinity : f.timeregnskab !== undefined ? v26 : -Infinity
  s[1236] = SDL_53_1_timer
  const SDL_53_1_timer_hoej = s[7] ? Infinity : f.timeregnskab !== undefined ? v26 : Infinity
  s[1237] = SDL_53_1_timer_hoej
  const SDL_53_1_timer_ir = s[103] && s[7] || s[102]
  s[1238] = SDL_53_1_timer_ir
  // SDL.53a.1: Ingen sygedagpenge på helligdagen (SDL § 53 a, stk. 1)
  const v30 = s[1] >= 15523 /* 2012-07-02 */
  const v31 = intersectTable(ALL_DAYS, HELLIGDAGE_1)
  const SDL_53a_1 = s[7] || v30 && countDays(v31, s[0], s[1]) >= 1
  s[1239] = SDL_53a_1
  const SDL_53a_1_nej = s[7] || s[120] || s[119] && s[0] <= 15522 /* 2012-07-01 */ || v30 && countDays(v31, s[1], s[0]) < 1
  s[1240] = SDL_53a_1_nej
  // SDL.53b.1: Refusion fra første dag ved covid-19 (SDL § 53 b, stk. 1-2)
  const v34 = s[1] >= 18319 /* 2020-02-27 */ && s[0] <= 18670 /* 2021-02-12 */
  const v35 = s[102] || f.sygMedCovid19 !== true && f.hjemmeEfterAnbefaling !== true
  const v36 = s[103] && (f.sygMedCovid19 !== false || f.hjemmeEfterAnbefaling !== false)
  const v37 = s[1] >= 18671 /* 2021-02-13 */ && s[0] <= 18858 /* 2021-08-19 */
  const v38 = s[1] >= 18954 /* 2021-11-23 */ && s[0] <= 19051 /* 2022-02-28 */
  const SDL_53b_1 = s[7] || v34 && v36 || v37 || v38 && v36
  s[1241] = SDL_53b_1
  const SDL_53b_1_nej = s[7] || s[4] && s[0] <= 18318 /* 2020-02-26 */ || v34 && v35 || v37 || s[1] >= 18859 /* 2021-08-20 */ && s[0] <= 18953 /* 2021-11-22 */ || v38 && v35 || s[1] >= 19052 /* 2022-03-01 */
  s[1242] = SDL_53b_1_nej
  const SDL_53b_1_ir = s[7] || v37
  s[1243] = SDL_53b_1_ir
  // SDL.54.1.beloeb: Refusion til arbejdsgiveren pr. uge (SDL § 54, stk. 1)
  const SDL_54_1_beloeb = s[7] ? -Infinity : Math.min(s[711], s[714])
  s[1244] = SDL_54_1_beloeb
  const SDL_54_1_beloeb_hoej = s[7] ? Infinity : Math.min(s[710], s[715])
  s[1245] = SDL_54_1_beloeb_hoej
  const SDL_54_1_beloeb_er = s[716] && (s[7] || s[120] && s[717] || s[119] && s[717])
  s[1246] = SDL_54_1_beloeb_er
  const SDL_54_1_beloeb_ir = s[716] && (s[7] || s[120] && s[718] || s[119] && s[718]) || s[719] || s[107]
  s[1247] = SDL_54_1_beloeb_ir
  // SDL.56.1.beloeb: Refusion med aftale pr. uge (SDL § 56, stk. 1)
  const v46 = Math.min(s[688], SDL_47_1_3)
  const v47 = Math.min(s[689], SDL_47_1_3_hoej)
  const v48 = SDL_47_1_3_ir || s[690]
  const v49 = s[101] && SDL_47_1_3_er
  const v50 = s[691] && SDL_47_1_3_er
  const v51 = s[114] && s[720]
  const v52 = v50 || v51
  const v53 = v50 ? (v51 ? Math.min(s[721], v46) : v46) : s[721]
  const SDL_56_1_beloeb = s[96] ? -Infinity : v49 ? (v52 ? Math.min(v46, v53) : v46) : v53
  s[1248] = SDL_56_1_beloeb
  const v55 = v50 ? (v51 ? Math.max(s[722], v47) : v47) : s[722]
  const SDL_56_1_beloeb_hoej = s[96] ? Infinity : v49 ? (v52 ? Math.max(v47, v55) : v47) : v55
  s[1249] = SDL_56_1_beloeb_hoej
  const SDL_56_1_beloeb_er = s[563] && (s[96] || v49 || v50 || v51)
  s[1250] = SDL_56_1_beloeb_er
  const SDL_56_1_beloeb_ir = s[563] && (s[96] || s[101] && v48 || s[691] && v48 || s[114] && s[723] || s[97]) || s[561] || s[107]
  s[1251] = SDL_56_1_beloeb_ir
  // SDL.56.2: Aftale om refusion fra første dag (SDL § 56, stk. 2)
  const v59 = f.aftaleIndgaaetDen ?? FIRST_DAY
  s[728] = v59
  const v60 = f.aftaleIndgaaetDen ?? 84005 /* 2199-12-31 */
  s[729] = v60
  const SDL_56_2_ir = v59 <= 13331 /* 2006-07-02 */
  s[726] = SDL_56_2_ir
  const v62 = v60 >= 13332 /* 2006-07-03 */
  s[724] = v62
  const v63 = v62 && v59 <= 13604 /* 2007-04-01 */
  const v64 = f.langvarigEllerKroniskLidelse !== true || f.risikoenErVaesentligtForoeget !== true || (f.skoennedeFravaersdage ?? 0) < 10
  s[731] = v64
  const v65 = f.langvarigEllerKroniskLidelse !== false && f.risikoenErVaesentligtForoeget !== false && (f.skoennedeFravaersdage ?? 366) >= 10
  s[733] = v65
  const v66 = f.dageBetaltForLidelsen ?? 0
  const v67 = f.dageBetaltForLidelsen ?? 366
  const v68 = v60 >= 13605 /* 2007-04-02 */ && v59 <= 14031 /* 2008-06-01 */
  const v69 = v59 <= 15011 /* 2011-02-06 */
  s[725] = v69
  const v70 = v60 >= 14032 /* 2008-06-02 */ && v69
  const v71 = v65 || f.behandlingBesluttetVedAnsaettelsen !== false || v67 >= 21
  const v72 = v64 && f.behandlingBesluttetVedAnsaettelsen !== true && v66 < 21
  const v73 = v60 >= 15012 /* 2011-02-07 */
  s[727] = v73
  const SDL_56_2 = SDL_56_2_ir || v63 && (v65 || f.behandlingBesluttetVedAnsaettelsen !== false || v67 >= 14) || v68 && (v65 || f.behandlingBesluttetVedAnsaettelsen !== false || v67 >= 15) || v70 && v71 || v73 && v71
  s[1252] = SDL_56_2
  const SDL_56_2_nej = SDL_56_2_ir || v63 && v64 && f.behandlingBesluttetVedAnsaettelsen !== true && v66 < 14 || v68 && v64 && f.behandlingBesluttetVedAnsaettelsen !== true && v66 < 15 || v70 && v72 || v73 && v72
  s[1253] = SDL_56_2_nej
}

function svar_51(f, s) {
  // SDL.56.3: Aftalens form (SDL § 56, stk. 3)
  const v0 = s[724] && s[725]
  const v1 = f.aftaleErSkriftlig !== true || f.aftaleErGodkendt !== true
  const v2 = f.aftaleErSkriftlig !== false && f.aftaleErGodkendt !== false
  const SDL_56_3 = s[726] || v0 && v2 || s[727] && v2
  s[1255] = SDL_56_3
  const SDL_56_3_nej = s[726] || v0 && v1 || s[727] && v1
  s[1256] = SDL_56_3_nej
  // SDL.56.4: Aftalens sidste dag (SDL § 56, stk. 4)
  const SDL_56_4 = s[726] ? FIRST_DAY : shiftDays(shiftMonths(s[728], 24), -1)
  s[1257] = SDL_56_4
  const SDL_56_4_hoej = s[726] ? NEVER : shiftDays(shiftMonths(s[729], 24), -1)
  s[1258] = SDL_56_4_hoej
  // SDL.56.4.fornyelse: Aftalen kan fornyes (SDL § 56, stk. 4)
  const v7 = (f.fravaersdageSidsteAar ?? 366) >= 10 || f.vaesentligeAendringerVedUdloeb !== false
  const v8 = (f.fravaersdageSidsteAar ?? 0) < 10 && f.vaesentligeAendringerVedUdloeb !== true
  const SDL_56_4_fornyelse = s[726] || v0 && v7 || s[727] && v7
  s[1259] = SDL_56_4_fornyelse
  const SDL_56_4_fornyelse_nej = s[726] || v0 && v8 || s[727] && v8
  s[1260] = SDL_56_4_fornyelse_nej
  // SDL.58a.1: Aftale for selvstændige (SDL § 58 a, stk. 1-4)
  const v11 = s[729] >= 15398 /* 2012-02-28 */ && s[728] <= 15516 /* 2012-06-25 */
  const v12 = s[730] || s[731] || f.aftaleErSkriftlig !== true || f.laegeligDokumentationForRisiko !== true
  const v13 = s[732] && s[733] && f.aftaleErSkriftlig !== false && f.laegeligDokumentationForRisiko !== false
  const v14 = s[729] >= 15517 /* 2012-06-26 */
  const SDL_58a_1 = s[726] || v11 && v13 || v14 && v13
  s[1261] = SDL_58a_1
  const SDL_58a_1_nej = s[726] || v0 || s[727] && s[728] <= 15397 /* 2012-02-27 */ || v11 && v12 || v14 && v12
  s[1262] = SDL_58a_1_nej
  // SDL.59.6: Refusion trods for sen anmeldelse (SDL § 59, stk. 6)
  const v17 = f.refusionskravFremsat ?? FIRST_DAY
  const v18 = f.refusionskravFremsat ?? 84005 /* 2199-12-31 */
  const v19 = s[92] && s[462] < v18
  const v20 = v19 || f.skyldesLoenmodtageren !== true && f.forkertVejledning !== true && f.saerligeOmstaendighederForRefusion !== true
  const v21 = s[92] && s[463] >= v17 || s[32]
  const v22 = v21 && (f.skyldesLoenmodtageren !== false || f.forkertVejledning !== false || f.saerligeOmstaendighederForRefusion !== false)
  const v23 = v19 || f.nemrefusionNede !== true && f.skyldesLoenmodtageren !== true && f.forkertVejledning !== true && f.saerligeOmstaendighederForRefusion !== true
  const v24 = v21 && (f.nemrefusionNede !== false || f.skyldesLoenmodtageren !== false || f.forkertVejledning !== false || f.saerligeOmstaendighederForRefusion !== false)
  const SDL_59_6 = s[103] && (s[96] || s[101] && v22 || s[734] && v22 || s[735] && v24 || s[736] && v24)
  s[1267] = SDL_59_6
  const SDL_59_6_nej = s[103] && (s[96] || s[101] && v20 || s[734] && v20 || s[735] && v23 || s[736] && v23)
  s[1268] = SDL_59_6_nej
  // SDL.59.2: Refusion tidligst fra (SDL § 59, stk. 2-5)
  const v27 = f.arbejdsgiverAnmeldt ?? FIRST_DAY
  const v28 = f.arbejdsgiverAnmeldt ?? 84005 /* 2199-12-31 */
  const v29 = s[92] && s[737] < v28
  const v30 = s[92] && s[738] >= v27 || s[739] || SDL_59_6
  const v31 = SDL_59_6_nej || s[740]
  const v32 = (v29 || s[32]) && (s[741] || s[32]) && v31 && (v29 || s[741] || SDL_59_6_nej)
  const v33 = s[32] && s[740]
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
  const v50 = s[92] && s[652] < v28
  const v51 = s[92] && s[30] >= shiftDays(s[91], 30)
  const v52 = s[92] && s[654] >= v27 || s[92] && s[31] < shiftDays(s[94], 30) || SDL_59_6
  const v53 = (v50 || s[32]) && (v51 || s[32]) && v31 && (v50 || v51 || SDL_59_6_nej)
  const v54 = v53 || v41
  const v55 = v53 ? v43 : v38
  const v56 = v53 ? v46 : v39
  const v57 = s[101] && v49
  const v58 = s[638] && v49
  const v59 = s[657] && (v52 || v53 || v41)
  const v60 = s[658] || v59
  const v61 = s[658] ? FIRST_DAY : v52 ? (v54 ? Math.min(v34, v55) : v34) : v55
  const v62 = v58 || v60
  const v63 = v58 ? (v60 ? Math.min(v45, v61) : v45) : v61
  const SDL_59_2 = s[96] ? FIRST_DAY : v57 ? (v62 ? Math.min(v45, v63) : v45) : v63
  s[1263] = SDL_59_2
  const v65 = s[658] ? NEVER : v52 ? (v54 ? Math.max(v35, v56) : v35) : v56
  const v66 = v58 ? (v60 ? Math.max(v48, v65) : v48) : v65
  const SDL_59_2_hoej = s[96] ? NEVER : v57 ? (v62 ? Math.max(v48, v66) : v48) : v66
  s[1264] = SDL_59_2_hoej
  const SDL_59_2_er = s[103] && (s[96] || v57 || v58 || s[658] || v59)
  s[1265] = SDL_59_2_er
  const SDL_59_2_ir = s[103] && (s[96] || s[101] && v40 || s[638] && v40 || s[658] || s[657] && v40 || s[97]) || s[102]
  s[1266] = SDL_59_2_ir
  // SDL.82.1: Loven af 2006 gælder for fraværet (SDL § 82, stk. 1-3)
  const SDL_82_1 = s[7] || s[4] && s[742] >= 13332 /* 2006-07-03 */
  s[1269] = SDL_82_1
  const SDL_82_1_nej = s[7] || s[4] && s[743] < 13332 /* 2006-07-03 */
  s[1270] = SDL_82_1_nej
}

function svar_52(f, s) {
  const v0 = s[218] ? 4 : 0
  s[758] = v0
  const v1 = (s[149] ? 1 : 0) + (s[744] ? 4 : 0)
  s[763] = v1
  const v2 = s[745] ? 4 : 0
  s[768] = v2
  const v3 = s[746] ? 2 : 0
  s[772] = v3
  const v4 = s[747] ? 4 : 0
  s[773] = v4
  const v5 = s[7] ? 4 : 0
  s[783] = v5
  const v6 = (s[748] ? 1 : 0) + (s[749] ? 2 : 0) + v5
  s[774] = v6
  const v7 = s[750] ? 4 : 0
  s[805] = v7
  const v8 = f.ressourceforloebErBevilget !== false ? 1 : 0
  s[831] = v8
  const v9 = s[194] ? 4 : 0
  s[842] = v9
  const v10 = v8 + v9
  s[822] = v10
  const v11 = s[180] ? 4 : 0
  s[828] = v11
  const v12 = s[751] ? 4 : 0
  s[832] = v12
  const v13 = f.revalideringErBevilget !== false ? 1 : 0
  s[856] = v13
  const v14 = s[375] ? 4 : 0
  s[868] = v14
  const v15 = s[303] ? 4 : 0
  s[885] = v15
  const v16 = s[752] ? 4 : 0
  s[924] = v16
  const v17 = (s[345] ? 1 : 0) + v16
  s[910] = v17
  const v18 = (s[130] ? 1 : 0) + v15
  s[929] = v18
  const v19 = s[107] ? 4 : 0
  s[980] = v19
  const v20 = s[32] ? 4 : 0
  s[981] = v20
  const v21 = s[7] ? 1 : 0
  s[982] = v21
  const v22 = s[740] ? 4 : 0
  s[1005] = v22
  const v23 = s[753] ? 1 : 0
  s[1056] = v23
  const v24 = 1 + v5
  s[1059] = v24
  const v25 = s[754] ? 1 : 0
  s[1082] = v25
  const v26 = s[83] ? 4 : 0
  s[1125] = v26
  const v27 = s[85] ? 4 : 0
  s[1126] = v27
  const v28 = s[726] ? 4 : 0
  s[1254] = v28
}

export function svar(f) {
  const s = new Array(1271)
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
  svar_49(f, s)
  svar_50(f, s)
  svar_51(f, s)
  svar_52(f, s)
  return { ALF_62_3: s[554], ALF_62_3_hoej: s[555], ALF_62_3_kan: (s[553] ? 1 : 0) + (s[556] ? 4 : 0), BEK937_27_kan: (s[755] ? 1 : 0) + (s[756] ? 2 : 0) + (s[757] ? 4 : 0), FERIEBEK_2_kan: (s[328] ? 1 : 0) + (s[327] ? 2 : 0) + s[758], FERIEBEK_2_6_kan: (s[759] ? 3 : 0) + (s[760] ? 4 : 0), LAB_31_3: s[761], LAB_31_3_hoej: s[762], LAB_31_3_kan: s[763], LAB_31_3_vindue: s[764], LAB_31_3_vindue_hoej: s[765], LAB_31_3_vindue_kan: s[763], LAB_33_3_kan: (s[766] ? 1 : 0) + (s[767] ? 2 : 0) + s[768], LAB_36_3_kan: (s[769] ? 1 : 0) + (s[770] ? 2 : 0) + s[768], LAB_36_3_ressourceforloeb_kan: (s[771] ? 1 : 0) + s[772] + s[773], LAB_43_kan: s[774], LAB_44_1_kan: (s[775] ? 1 : 0) + (s[776] ? 2 : 0) + (s[777] ? 4 : 0), LAB_45_1_kan: (s[778] ? 1 : 0) + (s[779] ? 2 : 0) + (s[780] ? 4 : 0), LAB_107_1_kan: (s[781] ? 1 : 0) + (s[782] ? 2 : 0) + s[783], LAB_108_2_kan: (s[784] ? 1 : 0) + (s[785] ? 2 : 0) + s[768], LAB_109_1_kan: (s[16] ? 1 : 0) + (s[14] ? 2 : 0) + (s[17] ? 4 : 0), LAB_109_1_frist: s[786], LAB_109_1_frist_hoej: s[787], LAB_109_1_frist_kan: (s[157] ? 1 : 0) + (s[788] ? 4 : 0), LAB_109_2_kraft_kan: (s[789] ? 1 : 0) + (s[790] ? 2 : 0) + (s[791] ? 4 : 0), LAB_110_1: s[792], LAB_110_1_hoej: s[793], LAB_110_1_kan: (s[794] ? 1 : 0) + (s[795] ? 4 : 0), LAB_110_2_kan: (s[796] ? 1 : 0) + (s[797] ? 2 : 0) + (s[798] ? 4 : 0), LAB_111_1: s[799], LAB_111_1_hoej: s[800], LAB_111_1_kan: (s[801] ? 1 : 0) + (s[802] ? 4 : 0), LAB_111_2_kan: (s[803] ? 1 : 0) + (s[804] ? 2 : 0) + s[805], LAB_111_3: s[806], LAB_111_3_hoej: s[807], LAB_111_3_kan: (s[808] ? 1 : 0) + (s[809] ? 4 : 0), LAB_111_4_kan: (s[810] ? 1 : 0) + (s[811] ? 2 : 0) + s[805], LAB_112_1_kan: (s[812] ? 1 : 0) + (s[813] ? 2 : 0) + (s[814] ? 4 : 0), LAB_112_2_kan: (s[815] ? 1 : 0) + (s[816] ? 2 : 0) + s[783], LAB_112_3_kan: (s[817] ? 1 : 0) + (s[818] ? 2 : 0) + s[783], LAB_112_3_igang_kan: (s[819] ? 1 : 0) + s[772] + s[773], LAB_113_2: s[820], LAB_113_2_hoej: s[821], LAB_113_2_kan: s[822], LAB_113_2_team_kan: (s[823] ? 1 : 0) + (s[824] ? 2 : 0) + (s[825] ? 4 : 0), LAB_113_3_kan: (s[826] ? 1 : 0) + (s[827] ? 2 : 0) + s[828], LAB_113_4: s[829], LAB_113_4_hoej: s[830], LAB_113_4_kan: s[831] + s[832], LAB_113_4_ydelse_kan: (s[833] ? 1 : 0) + (s[834] ? 2 : 0) + s[832], LAB_113a_kan: (s[835] ? 1 : 0) + (s[836] ? 2 : 0) + (s[837] ? 4 : 0), LAB_114_1: s[838], LAB_114_1_hoej: s[839], LAB_114_1_kan: s[822], LAB_114_1_plan_kan: (s[840] ? 1 : 0) + (s[841] ? 2 : 0) + s[842], LAB_114_3: s[843], LAB_114_3_hoej: s[844], LAB_114_3_kan: 1 + (s[845] ? 4 : 0), LAB_114_3_igang_kan: (s[846] ? 1 : 0) + s[772] + s[773], LAB_114_4: s[847], LAB_114_4_hoej: s[848], LAB_114_4_kan: s[831] + (s[849] ? 4 : 0), LAB_115_1_kan: (s[850] ? 1 : 0) + (s[851] ? 2 : 0) + s[783], LAB_142_1_kan: (s[852] ? 1 : 0) + (s[853] ? 2 : 0) + s[783], LAB_144_kan: (s[381] ? 1 : 0) + (s[382] ? 2 : 0) + s[783], LAB_145_1: s[854], LAB_145_1_hoej: s[855], LAB_145_1_kan: s[856] + (s[857] ? 4 : 0), LAB_145_1_plan_kan: (s[858] ? 1 : 0) + (s[859] ? 2 : 0) + (s[860] ? 4 : 0), LAB_145_2_kan: (s[861] ? 1 : 0) + (s[862] ? 2 : 0) + (s[863] ? 4 : 0), LAB_146_kan: (s[864] ? 1 : 0) + (s[865] ? 2 : 0) + s[783], LAS_50_kan: (s[866] ? 1 : 0) + (s[867] ? 2 : 0) + s[868], LAS_68_2: s[869], LAS_68_2_hoej: s[870], LAS_68_2_kan: (s[871] ? 1 : 0) + (s[872] ? 4 : 0), LAS_68_4: s[231], LAS_68_4_hoej: s[229], LAS_68_4_kan: (s[233] ? 1 : 0) + (s[235] ? 4 : 0), LAS_68_5_kan: (s[873] ? 1 : 0) + (s[874] ? 2 : 0) + (s[875] ? 4 : 0), LAS_68a_1: s[876], LAS_68a_1_hoej: s[877], LAS_68a_1_kan: (s[878] ? 1 : 0) + (s[879] ? 4 : 0), LAS_68a_1_tid_kan: (s[880] ? 1 : 0) + (s[220] ? 2 : 0) + s[758], LAS_68a_2: s[232], LAS_68a_2_hoej: s[230], LAS_68a_2_kan: (s[234] ? 1 : 0) + (s[236] ? 4 : 0), LAS_68a_3: s[223], LAS_68a_3_hoej: s[222], LAS_68a_3_kan: (s[224] ? 1 : 0) + (s[225] ? 4 : 0), LAS_69j_2: s[242], LAS_69j_2_hoej: s[243], LAS_69j_2_kan: (s[244] ? 1 : 0) + (s[245] ? 4 : 0), LAS_69j_2_bidrag: s[209], LAS_69j_2_bidrag_hoej: s[210], LAS_69j_2_bidrag_kan: (s[212] ? 1 : 0) + (s[213] ? 4 : 0), LAS_69j_4: s[315], LAS_69j_4_hoej: s[313], LAS_69j_4_kan: (s[317] ? 1 : 0) + (s[319] ? 4 : 0), LAS_69j_5: s[316], LAS_69j_5_hoej: s[314], LAS_69j_5_kan: (s[318] ? 1 : 0) + (s[320] ? 4 : 0), LAS_69j_5_modtager_kan: (s[881] ? 1 : 0) + (s[882] ? 2 : 0) + (s[883] ? 4 : 0), LAS_69j_5_tid_kan: (s[884] ? 1 : 0) + (s[262] ? 2 : 0) + s[885], LAS_69j_7_kan: (s[305] ? 1 : 0) + (s[304] ? 2 : 0) + s[885], LAS_69j_8_kan: (s[308] ? 1 : 0) + (s[307] ? 2 : 0) + (s[306] ? 4 : 0), LAS_69j_9: s[299], LAS_69j_9_hoej: s[300], LAS_69j_9_kan: (s[301] ? 1 : 0) + (s[302] ? 4 : 0), LAS_69j_10: s[265], LAS_69j_10_hoej: s[264], LAS_69j_10_kan: (s[266] ? 1 : 0) + (s[267] ? 4 : 0), LAS_69j_11_kan: (s[886] ? 1 : 0) + (s[887] ? 2 : 0) + (s[888] ? 4 : 0), LAS_69j_13_kan: (s[310] ? 1 : 0) + (s[311] ? 2 : 0) + (s[309] ? 4 : 0), LAS_69j_15_kan: (s[329] ? 1 : 0) + (s[330] ? 2 : 0) + s[885], LAS_69j_udbetales: s[889], LAS_69j_udbetales_hoej: s[890], LAS_69j_udbetales_kan: (s[891] ? 1 : 0) + (s[892] ? 4 : 0), LAS_69k_1_kan: (s[893] ? 1 : 0) + (s[894] ? 2 : 0) + s[885], LAS_69k_2_kan: (s[895] ? 1 : 0) + (s[896] ? 2 : 0) + (s[897] ? 4 : 0), LAS_69k_5_kan: (s[898] ? 1 : 0) + (s[899] ? 2 : 0) + s[885], LAS_69k_6: s[900], LAS_69k_6_hoej: s[901], LAS_69k_6_kan: (s[902] ? 1 : 0) + (s[903] ? 4 : 0), LAS_69k_6_aftale_kan: (s[904] ? 1 : 0) + (s[905] ? 2 : 0) + s[758], LAS_69k_6_senest: s[906], LAS_69k_6_senest_hoej: s[907], LAS_69k_6_senest_kan: (s[6] ? 1 : 0) + s[758], LAS_69l_1_kan: (s[332] ? 1 : 0) + (s[331] ? 2 : 0) + (s[333] ? 4 : 0), LAS_69l_3: s[908], LAS_69l_3_hoej: s[909], LAS_69l_3_kan: s[910], LAS_69m_2: s[911], LAS_69m_2_hoej: s[912], LAS_69m_2_kan: (s[913] ? 1 : 0) + (s[914] ? 4 : 0), LAS_69n_1: s[335], LAS_69n_1_hoej: s[336], LAS_69n_1_kan: (s[334] ? 1 : 0) + (s[337] ? 4 : 0), LAS_69o_1_kan: (s[915] ? 1 : 0) + (s[916] ? 2 : 0) + (s[917] ? 4 : 0), LAS_69o_2: s[918], LAS_69o_2_hoej: s[919], LAS_69o_2_kan: (s[920] ? 1 : 0) + (s[921] ? 4 : 0), LAS_69p_1_kan: (s[922] ? 1 : 0) + (s[923] ? 2 : 0) + s[924], LAS_69q_1: s[925], LAS_69q_1_hoej: s[926], LAS_69q_1_kan: s[910], LAS_69t_2: s[927], LAS_69t_2_hoej: s[928], LAS_69t_2_kan: s[929], LAS_69x_3: s[930], LAS_69x_3_hoej: s[931], LAS_69x_3_kan: s[929], LAS_70_1_kan: (s[376] ? 1 : 0) + (s[374] ? 2 : 0) + s[868], LAS_70_1_3_kan: (s[932] ? 1 : 0) + (s[933] ? 2 : 0) + (s[934] ? 4 : 0), LAS_70_4: s[935], LAS_70_4_hoej: s[936], LAS_70_4_kan: (s[937] ? 1 : 0) + (s[938] ? 4 : 0), LAS_71_1: s[939], LAS_71_1_hoej: s[940], LAS_71_1_kan: (s[941] ? 1 : 0) + (s[942] ? 4 : 0), LAS_71_2: s[368], LAS_71_2_hoej: s[369], LAS_71_2_kan: (s[367] ? 1 : 0) + (s[371] ? 4 : 0), LAS_71_2_ung: s[943], LAS_71_2_ung_hoej: s[944], LAS_71_2_ung_kan: (s[361] ? 0 : 1) + (s[945] ? 4 : 0), LAS_71_3: s[946], LAS_71_3_hoej: s[947], LAS_71_3_kan: (s[948] ? 1 : 0) + (s[949] ? 4 : 0), LAS_71_4_kan: (s[364] ? 1 : 0) + (s[365] ? 2 : 0) + (s[366] ? 4 : 0), LAS_71_6_kan: (s[950] ? 1 : 0) + (s[7] ? 2 : 0) + (s[951] ? 4 : 0), LAS_73b_kan: (s[952] ? 1 : 0) + (s[953] ? 2 : 0) + s[868], LAS_73c_1: s[954], LAS_73c_1_hoej: s[955], LAS_73c_1_kan: s[856] + (s[956] ? 4 : 0), LAS_73f_1_kan: (s[957] ? 1 : 0) + (s[958] ? 2 : 0) + s[868], LAS_73f_1_beloeb: s[959], LAS_73f_1_beloeb_hoej: s[960], LAS_73f_1_beloeb_kan: s[856] + s[868], LOB_4_1_kan: (s[961] ? 1 : 0) + (s[962] ? 2 : 0) + s[783], LOB_9_1_kan: (s[963] ? 1 : 0) + (s[964] ? 2 : 0) + (s[965] ? 4 : 0), LOB_10_1_kan: (s[966] ? 1 : 0) + (s[967] ? 2 : 0) + s[783], LOB_15a_1_kan: s[774], LOV1750_21_8_kan: (s[179] ? 1 : 0) + (s[178] ? 2 : 0) + s[828], LOV1750_21_revalidering_kan: (s[968] ? 1 : 0) + (s[353] ? 2 : 0) + s[868], LSP_18_2_kan: (s[393] ? 1 : 0) + (s[395] ? 2 : 0) + (s[396] ? 4 : 0), PLANBEK_2_1_kan: (s[969] ? 1 : 0) + (s[970] ? 2 : 0) + s[783], REFUSIONSBEK_2: s[971], REFUSIONSBEK_2_hoej: s[972], REFUSIONSBEK_2_kan: (s[973] ? 1 : 0) + (s[974] ? 4 : 0), SDL_2_kan: (s[975] ? 1 : 0) + (s[976] ? 2 : 0) + (s[977] ? 4 : 0), SDL_2_1_kan: (s[978] ? 1 : 0) + (s[979] ? 2 : 0) + s[980], SDL_3_kan: (s[410] ? 1 : 0) + (s[407] ? 2 : 0) + s[783], SDL_6_1: s[91], SDL_6_1_hoej: s[94], SDL_6_1_kan: (s[92] ? 1 : 0) + s[981], SDL_7_1_kan: (s[122] ? 1 : 0) + (s[129] ? 2 : 0) + s[783], SDL_7_1_ferie_kan: s[982] + (s[983] ? 2 : 0) + s[783], SDL_7_1_ferieaftale_kan: (s[984] ? 1 : 0) + (s[985] ? 2 : 0) + s[783], SDL_7_1_genoptagelse: s[986], SDL_7_1_genoptagelse_hoej: s[987], SDL_7_1_genoptagelse_kan: (f.ferieAftalt !== false ? 1 : 0) + (s[988] ? 4 : 0), SDL_7_1_ny_kan: (s[989] ? 1 : 0) + (s[990] ? 2 : 0) + s[783], SDL_7_2_kan: (s[991] ? 1 : 0) + (s[992] ? 2 : 0) + s[783], SDL_7_3: s[993], SDL_7_3_hoej: s[994], SDL_7_3_kan: (s[995] ? 1 : 0) + (s[996] ? 4 : 0), SDL_7_5_kan: (s[997] ? 1 : 0) + (s[998] ? 2 : 0) + s[783], SDL_7_5_fra: s[999], SDL_7_5_fra_hoej: s[1000], SDL_7_5_fra_kan: 1 + (s[1001] ? 4 : 0), SDL_7a_1: s[1002], SDL_7a_1_hoej: s[1003], SDL_7a_1_kan: (s[1004] ? 1 : 0) + s[1005], SDL_7c_kan: (s[429] ? 1 : 0) + (s[430] ? 2 : 0) + (s[431] ? 4 : 0), SDL_10a_kan: (s[1006] ? 1 : 0) + (s[1007] ? 2 : 0) + s[783], SDL_11_3: s[1008], SDL_11_3_hoej: s[1009], SDL_11_3_kan: 1 + (s[1010] ? 4 : 0), SDL_11a_1_kan: (s[1011] ? 1 : 0) + (s[1012] ? 2 : 0) + (s[1013] ? 4 : 0), SDL_11c_kan: (s[1014] ? 1 : 0) + (s[1015] ? 2 : 0) + s[783], SDL_12_1_1_kan: (s[428] ? 1 : 0) + (s[426] ? 2 : 0) + (s[427] ? 4 : 0), SDL_12_1_2_kan: (s[468] ? 1 : 0) + (s[467] ? 2 : 0) + (s[466] ? 4 : 0), SDL_12_1_3_kan: (s[502] ? 1 : 0) + (s[503] ? 2 : 0) + s[783], SDL_13b_1: s[1016], SDL_13b_1_hoej: s[1017], SDL_13b_1_kan: (s[1018] ? 1 : 0) + (s[1019] ? 4 : 0), SDL_13b_1_antal: s[1020], SDL_13b_1_antal_hoej: s[1021], SDL_13b_1_antal_kan: (s[1022] ? 1 : 0) + (s[1023] ? 4 : 0), SDL_13b_1_form_kan: (s[1024] ? 1 : 0) + (s[1025] ? 2 : 0) + (s[1026] ? 4 : 0), SDL_13b_1_naeste: s[1027], SDL_13b_1_naeste_hoej: s[1028], SDL_13b_1_naeste_kan: (s[1029] ? 1 : 0) + (s[1030] ? 4 : 0), SDL_13b_5_kan: (s[1031] ? 1 : 0) + (s[1032] ? 2 : 0) + (s[1033] ? 4 : 0), SDL_13c_1_2_kan: (s[1034] ? 1 : 0) + (s[1035] ? 2 : 0) + s[783], SDL_13c_2_kan: (s[1036] ? 1 : 0) + (s[1037] ? 2 : 0) + (s[1038] ? 4 : 0), SDL_13f_1_kan: (s[434] ? 1 : 0) + (s[432] ? 2 : 0) + (s[433] ? 4 : 0), SDL_13f_1_dag: s[1039], SDL_13f_1_dag_hoej: s[1040], SDL_13f_1_dag_kan: (s[1041] ? 1 : 0) + (s[1042] ? 4 : 0), SDL_16_2_kan: (s[1043] ? 1 : 0) + (s[1044] ? 2 : 0) + (s[1045] ? 4 : 0), SDL_21_1_1_kan: (s[1046] ? 1 : 0) + (s[1047] ? 2 : 0) + s[783], SDL_21_1_2_kan: (s[1048] ? 1 : 0) + (s[1049] ? 2 : 0) + s[783], SDL_21_1_3_kan: (s[1050] ? 1 : 0) + (s[1051] ? 2 : 0) + s[783], SDL_21_3_kan: (s[1052] ? 1 : 0) + (s[1053] ? 2 : 0) + s[783], SDL_21_3_grundlag_kan: (s[1054] ? 1 : 0) + (s[1055] ? 2 : 0) + s[783], SDL_21_4_kan: s[1056] + (s[518] ? 2 : 0) + (s[519] ? 4 : 0), SDL_21_4_dag: s[1057], SDL_21_4_dag_hoej: s[1058], SDL_21_4_dag_kan: s[1059], SDL_21_4_fra: s[1060], SDL_21_4_fra_hoej: s[1061], SDL_21_4_fra_kan: s[1056] + (s[1062] ? 4 : 0), SDL_21_5_kan: (s[1063] ? 1 : 0) + (s[1064] ? 2 : 0) + (s[1065] ? 4 : 0), SDL_21a_kan: (s[1066] ? 1 : 0) + (s[1067] ? 2 : 0) + s[783], SDL_24_1: s[138], SDL_24_1_hoej: s[140], SDL_24_1_kan: (s[136] ? 1 : 0) + (s[142] ? 4 : 0), SDL_24_1_ophoer: s[1068], SDL_24_1_ophoer_hoej: s[1069], SDL_24_1_ophoer_kan: (s[1070] ? 1 : 0) + (s[1071] ? 4 : 0), SDL_24_1_revurdering_kan: (s[1072] ? 1 : 0) + (s[1073] ? 2 : 0) + (s[1074] ? 4 : 0), SDL_24_3: flat(s[38]), SDL_24_3_hoej: flat(s[37]), SDL_24_3_kan: (s[36] ? 1 : 0) + (s[36] && !s[1075] ? 2 : 0) + s[981], SDL_24a_1_kan: (s[573] ? 1 : 0) + (s[577] ? 2 : 0) + (s[575] ? 4 : 0), SDL_24a_1_graense_kan: (s[124] ? 1 : 0) + (s[127] ? 2 : 0) + (s[125] ? 4 : 0), SDL_24a_2: s[1076], SDL_24a_2_hoej: s[1077], SDL_24a_2_kan: (s[1078] ? 1 : 0) + (s[1079] ? 4 : 0), SDL_24a_6_kan: (s[1080] ? 1 : 0) + (s[1081] ? 2 : 0) + s[783], SDL_24b_1_kan: s[1082] + (s[1083] ? 2 : 0) + s[783], SDL_24b_2: s[1084], SDL_24b_2_hoej: s[1085], SDL_24b_2_kan: s[1082] + (s[1086] ? 4 : 0), SDL_24c_1_kan: (s[1087] ? 1 : 0) + (s[1088] ? 2 : 0) + s[783], SDL_25_1: s[137], SDL_25_1_hoej: s[139], SDL_25_1_kan: (s[135] ? 1 : 0) + (s[141] ? 4 : 0), SDL_25_2: s[1089], SDL_25_2_hoej: s[1090], SDL_25_2_kan: (s[1091] ? 1 : 0) + (s[1092] ? 4 : 0), SDL_26_1_kan: (s[1093] ? 1 : 0) + (s[1094] ? 2 : 0) + (s[1095] ? 4 : 0), SDL_26_1_covid: s[587], SDL_26_1_covid_hoej: s[588], SDL_26_1_covid_kan: (s[589] ? 1 : 0) + (s[590] ? 4 : 0), SDL_26_1_fra: s[1096], SDL_26_1_fra_hoej: s[1097], SDL_26_1_fra_kan: (s[1098] ? 1 : 0) + (s[1099] ? 4 : 0), SDL_26_1_uger: s[581], SDL_26_1_uger_hoej: s[582], SDL_26_1_uger_kan: (s[580] ? 1 : 0) + s[980], SDL_26_2_kan: (s[1100] ? 1 : 0) + (s[1101] ? 2 : 0) + (s[1102] ? 4 : 0), SDL_26_3_covid: s[1103], SDL_26_3_covid_hoej: s[1104], SDL_26_3_covid_kan: (s[1105] ? 1 : 0) + (s[1106] ? 4 : 0), SDL_26a_1_covid: s[1107], SDL_26a_1_covid_hoej: s[1108], SDL_26a_3_covid: s[593], SDL_26a_3_covid_hoej: s[594], SDL_26a_3_covid_kan: (s[595] ? 1 : 0) + (s[596] ? 4 : 0), SDL_26c_covid: s[598], SDL_26c_covid_hoej: s[599], SDL_26c_covid_kan: (s[597] ? 1 : 0) + (s[600] ? 4 : 0), SDL_26d_covid: s[1109], SDL_26d_covid_hoej: s[1110], SDL_26d_covid_kan: (s[1111] ? 1 : 0) + (s[1112] ? 4 : 0), SDL_26f_covid: s[601], SDL_26f_covid_hoej: s[602], SDL_26f_covid_kan: (s[603] ? 1 : 0) + (s[604] ? 4 : 0), SDL_26g_covid: s[1113], SDL_26g_covid_hoej: s[1114], SDL_26g_covid_kan: (s[1115] ? 1 : 0) + (s[1116] ? 4 : 0), SDL_26h_covid: s[1117], SDL_26h_covid_hoej: s[1118], SDL_26h_covid_kan: (s[1119] ? 1 : 0) + (s[1120] ? 4 : 0), SDL_26i_covid: s[1121], SDL_26i_covid_hoej: s[1122], SDL_26i_covid_kan: (s[1123] ? 1 : 0) + (s[1124] ? 4 : 0), SDL_27_1_kan: (s[143] ? 1 : 0) + (s[144] ? 2 : 0) + (s[145] ? 4 : 0), SDL_27_1_1_kan: (s[76] ? 1 : 0) + (s[82] ? 2 : 0) + s[1125], SDL_27_1_2_kan: (s[77] ? 1 : 0) + (s[87] ? 2 : 0) + s[1126], SDL_27_1_2_slut: s[1127], SDL_27_1_2_slut_hoej: s[1128], SDL_27_1_2_slut_kan: (s[1129] ? 1 : 0) + (s[1130] ? 4 : 0), SDL_27_1_2_uger: s[1131], SDL_27_1_2_uger_hoej: s[1132], SDL_27_1_2_uger_kan: (s[1133] ? 1 : 0) + s[1126], SDL_27_1_3_kan: (s[78] ? 1 : 0) + (s[88] ? 2 : 0) + s[1126], SDL_27_1_3_slut: s[1134], SDL_27_1_3_slut_hoej: s[1135], SDL_27_1_3_slut_kan: (s[1136] ? 1 : 0) + (s[1137] ? 4 : 0), SDL_27_1_3_uger: s[609], SDL_27_1_3_uger_hoej: s[611], SDL_27_1_3_uger_kan: (s[607] ? 1 : 0) + s[1126], SDL_27_1_4_kan: (s[79] ? 1 : 0) + (s[89] ? 2 : 0) + s[1125], SDL_27_1_4_slut: s[1138], SDL_27_1_4_slut_hoej: s[1139], SDL_27_1_4_slut_kan: (s[1140] ? 1 : 0) + (s[1141] ? 4 : 0), SDL_27_1_5_kan: (s[80] ? 1 : 0) + (s[84] ? 2 : 0) + s[1126], SDL_27_1_6_kan: (s[81] ? 1 : 0) + (s[86] ? 2 : 0) + s[1126], SDL_27_1_7_kan: (s[614] ? 1 : 0) + (s[619] ? 2 : 0) + s[1126], SDL_27_1_7_2_kan: (s[1142] ? 1 : 0) + (s[1143] ? 2 : 0) + (s[1144] ? 4 : 0), SDL_27_1_slut: s[1145], SDL_27_1_slut_hoej: s[1146], SDL_27_1_slut_kan: (s[1147] ? 1 : 0) + (s[1148] ? 4 : 0), SDL_27_3_nedsat_kan: s[982] + (s[1149] ? 2 : 0) + s[783], SDL_29_1_kan: (s[1150] ? 1 : 0) + (s[1151] ? 2 : 0) + (s[1152] ? 4 : 0), SDL_30_kan: (s[108] ? 1 : 0) + (s[109] ? 2 : 0) + s[980], SDL_30_1: s[104], SDL_30_1_hoej: s[105], SDL_30_1_kan: (s[106] ? 1 : 0) + s[980], SDL_30_1_fri: s[1153], SDL_30_1_fri_hoej: s[1154], SDL_30_1_fri_kan: (f.sygUnderAftaltFri !== false ? 1 : 0) + (s[1155] ? 4 : 0), SDL_30_2_kan: (s[1156] ? 1 : 0) + (s[1157] ? 2 : 0) + s[980], SDL_30_fleksjob_kan: (s[1158] ? 1 : 0) + (s[1159] ? 2 : 0) + (s[1160] ? 4 : 0), SDL_31_1: s[550], SDL_31_1_hoej: s[551], SDL_31_1_kan: (s[549] ? 1 : 0) + (s[552] ? 4 : 0), SDL_32_kan: (s[121] ? 1 : 0) + (s[128] ? 2 : 0) + s[980], SDL_32_1_kan: (s[1161] ? 1 : 0) + (s[1162] ? 2 : 0) + s[980], SDL_33_1: s[558], SDL_33_1_hoej: s[559], SDL_33_1_kan: (s[557] ? 1 : 0) + (s[560] ? 4 : 0), SDL_34_1_kan: (s[1163] ? 1 : 0) + (s[1164] ? 2 : 0) + s[980], SDL_35_2: s[1165], SDL_35_2_hoej: s[1166], SDL_35_2_kan: (s[1167] ? 1 : 0) + (s[1168] ? 4 : 0), SDL_35_3: s[1169], SDL_35_3_hoej: s[1170], SDL_35_3_kan: (s[1171] ? 1 : 0) + (s[1172] ? 4 : 0), SDL_35_3_fra: s[1173], SDL_35_3_fra_hoej: s[1174], SDL_35_3_fra_kan: (s[1175] ? 1 : 0) + (s[1176] ? 4 : 0), SDL_38_1: s[1177], SDL_38_1_hoej: s[1178], SDL_38_1_kan: (s[1179] ? 1 : 0) + (s[1180] ? 4 : 0), SDL_38_7: s[1181], SDL_38_7_hoej: s[1182], SDL_38_7_kan: (s[1183] ? 1 : 0) + (s[1184] ? 4 : 0), SDL_38_7_tide_kan: (s[640] ? 1 : 0) + (s[641] ? 2 : 0) + (s[642] ? 4 : 0), SDL_38_8_kan: (s[1185] ? 1 : 0) + (s[1186] ? 2 : 0) + (s[1187] ? 4 : 0), SDL_40_1: s[1188], SDL_40_1_hoej: s[1189], SDL_40_1_kan: (s[1190] ? 1 : 0) + (s[1191] ? 4 : 0), SDL_40a_1: s[1192], SDL_40a_1_hoej: s[1193], SDL_40a_1_kan: (s[1194] ? 1 : 0) + (s[1195] ? 4 : 0), SDL_41_1: s[1196], SDL_41_1_hoej: s[1197], SDL_41_1_kan: (s[1198] ? 1 : 0) + (s[1199] ? 4 : 0), SDL_42_1_kan: (s[1200] ? 1 : 0) + (s[1201] ? 2 : 0) + s[980], SDL_43_1: s[1202], SDL_43_1_hoej: s[1203], SDL_43_1_kan: (s[1204] ? 1 : 0) + (s[1205] ? 4 : 0), SDL_43_4: s[1206], SDL_43_4_hoej: s[1207], SDL_43_4_kan: (s[1208] ? 1 : 0) + (s[1209] ? 4 : 0), SDL_43_4_tide_kan: (s[1210] ? 1 : 0) + (s[1211] ? 2 : 0) + (s[1212] ? 4 : 0), SDL_43_5_kan: (s[1213] ? 1 : 0) + (s[1214] ? 2 : 0) + (s[1215] ? 4 : 0), SDL_45_4: s[1216], SDL_45_4_hoej: s[1217], SDL_45_4_kan: s[1059], SDL_46_1: s[1218], SDL_46_1_hoej: s[1219], SDL_46_1_kan: (s[1220] ? 1 : 0) + (s[1221] ? 4 : 0), SDL_47_1: s[721], SDL_47_1_hoej: s[722], SDL_47_1_kan: (s[720] ? 1 : 0) + (s[723] ? 4 : 0), SDL_47_1_3: s[1222], SDL_47_1_3_hoej: s[1223], SDL_47_1_3_kan: (s[1224] ? 1 : 0) + (s[1225] ? 4 : 0), SDL_50_1: s[686], SDL_50_1_hoej: s[685], SDL_50_1_kan: (s[684] ? 1 : 0) + (s[687] ? 4 : 0), SDL_50_4: s[1226], SDL_50_4_hoej: s[1227], SDL_50_4_kan: (s[1228] ? 1 : 0) + (s[1229] ? 4 : 0), SDL_51_1: s[707], SDL_51_1_hoej: s[708], SDL_51_1_kan: s[1059], SDL_52_1: s[701], SDL_52_1_hoej: s[703], SDL_52_1_kan: (s[1230] ? 1 : 0) + (s[1231] ? 4 : 0), SDL_53_1: s[714], SDL_53_1_hoej: s[715], SDL_53_1_kan: (s[717] ? 1 : 0) + (s[718] ? 4 : 0), SDL_53_1_ialt: s[1232], SDL_53_1_ialt_hoej: s[1233], SDL_53_1_ialt_kan: (s[1234] ? 1 : 0) + (s[1235] ? 4 : 0), SDL_53_1_timer: s[1236], SDL_53_1_timer_hoej: s[1237], SDL_53_1_timer_kan: (s[103] ? 1 : 0) + (s[1238] ? 4 : 0), SDL_53_2_kan: (s[694] ? 1 : 0) + (s[695] ? 2 : 0) + (s[696] ? 4 : 0), SDL_53_3: s[702], SDL_53_3_hoej: s[704], SDL_53_3_kan: (s[699] ? 1 : 0) + (s[706] ? 4 : 0), SDL_53a_1_kan: (s[1239] ? 1 : 0) + (s[1240] ? 2 : 0) + s[783], SDL_53b_1_kan: (s[1241] ? 1 : 0) + (s[1242] ? 2 : 0) + (s[1243] ? 4 : 0), SDL_54_1_kan: (s[716] ? 1 : 0) + (s[719] ? 2 : 0) + s[980], SDL_54_1_beloeb: s[1244], SDL_54_1_beloeb_hoej: s[1245], SDL_54_1_beloeb_kan: (s[1246] ? 1 : 0) + (s[1247] ? 4 : 0), SDL_56_1_kan: (s[563] ? 1 : 0) + (s[561] ? 2 : 0) + s[980], SDL_56_1_beloeb: s[1248], SDL_56_1_beloeb_hoej: s[1249], SDL_56_1_beloeb_kan: (s[1250] ? 1 : 0) + (s[1251] ? 4 : 0), SDL_56_2_kan: (s[1252] ? 1 : 0) + (s[1253] ? 2 : 0) + s[1254], SDL_56_3_kan: (s[1255] ? 1 : 0) + (s[1256] ? 2 : 0) + s[1254], SDL_56_4: s[1257], SDL_56_4_hoej: s[1258], SDL_56_4_kan: 1 + s[1254], SDL_56_4_fornyelse_kan: (s[1259] ? 1 : 0) + (s[1260] ? 2 : 0) + s[1254], SDL_58a_1_kan: (s[1261] ? 1 : 0) + (s[1262] ? 2 : 0) + s[1254], SDL_59_2: s[1263], SDL_59_2_hoej: s[1264], SDL_59_2_kan: (s[1265] ? 1 : 0) + (s[1266] ? 4 : 0), SDL_59_6_kan: (s[1267] ? 1 : 0) + (s[1268] ? 2 : 0) + s[1005], SDL_82_1_kan: (s[1269] ? 1 : 0) + (s[1270] ? 2 : 0) + s[783] }
}
