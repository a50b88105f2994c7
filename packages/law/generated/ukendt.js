// Written from the law by `npm run compile`. Change the law, not this.
import { ALL_DAYS, FIRST_DAY, NEVER, NO_DAYS, allPeriods, countDays, dayReaching, dropFirst, flat, from, holidayTable, intersect, intersectTable, monthEnd, monthEndOver, monthStart, onWeekdays, periods, quotient, runEnd, runStart, sameDays, shiftDays, shiftMonths, sum, union, without } from '@sagsvej/rules/runtime'
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
  s[581] = v0
  const v1 = f.fravaer !== undefined ? v0 : NO_DAYS
  s[20] = v1
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
  s[63] = v9
  const v10 = v9 || v8
  const v11 = f.fravaer !== undefined && v10
  const v12 = v11 ? v4 : FIRST_DAY
  s[17] = v12
  const v13 = v11 ? v5 : NEVER
  s[18] = v13
  const v14 = v12 <= 13331 /* 2006-07-02 */
  s[27] = v14
  const v15 = v13 >= 13332 /* 2006-07-03 */
  s[16] = v15
  const v16 = v12 <= 2147483646
  s[19] = v16
  const v17 = v15 && v16
  const v18 = periods(f.fravaer, (r_fravaer) => r_fravaer.omfang === 'fuldt')
  const v19 = f.fravaer !== undefined ? v18 : NO_DAYS
  const v20 = f.fravaer !== undefined ? v18 : ALL_DAYS
  const v21 = dayReaching(v20, v12, 1)
  s[736] = v21
  const v22 = dayReaching(v19, v13, 1)
  s[735] = v22
  const v23 = runEnd(v1, v2)
  const v24 = runEnd(v1, v3)
  const v25 = v23 === 2147483647
  const v26 = v24 === 2147483647
  const v27 = v26 && v8
  const v28 = !v25 || v27
  const v29 = v9 || v28
  const v30 = f.fravaer !== undefined && v29
  const v31 = v30 ? v23 : FIRST_DAY
  s[29] = v31
  const v32 = v30 ? v24 : NEVER
  s[28] = v32
  const v33 = v32 >= v21
  const v34 = v31 >= v22
  const v35 = v33 ? v21 : NEVER
  const v36 = v34 ? v22 : NEVER
  const v37 = v13 === NEVER
  s[31] = v37
  const SDL_6_1_er = v14 || v17
  s[90] = SDL_6_1_er
  const SDL_6_1 = v14 ? FIRST_DAY : v35
  s[89] = SDL_6_1
  const SDL_6_1_hoej = v14 ? NEVER : v36
  s[92] = SDL_6_1_hoej
  const SDL_6_1_ir = v14 || v37
  s[30] = SDL_6_1_ir
  // ALF.62.3: Sidste sygedag, a-kassen betaler (ALF § 62, stk. 3)
  const v42 = SDL_6_1_er && SDL_6_1 <= 13331 /* 2006-07-02 */
  s[94] = v42
  const v43 = SDL_6_1_hoej >= 13332 /* 2006-07-03 */
  s[91] = v43
  const v44 = SDL_6_1 <= 15011 /* 2011-02-06 */
  s[411] = v44
  const v45 = SDL_6_1_er && v43 && v44
  s[99] = v45
  const v46 = SDL_6_1_hoej >= 15012 /* 2011-02-07 */
  s[98] = v46
  const v47 = SDL_6_1 <= 16439 /* 2015-01-04 */
  s[109] = v47
  const v48 = SDL_6_1_er && v46 && v47
  s[688] = v48
  const v49 = SDL_6_1 <= 2147483646
  s[93] = v49
  const v50 = SDL_6_1_er && SDL_6_1_hoej >= 16440 /* 2015-01-05 */ && v49
  s[112] = v50
  const v51 = f.persongruppe === 'ledig'
  const v52 = f.persongruppe !== undefined && v51 || !(f.persongruppe !== undefined)
  s[114] = v52
  const v53 = f.persongruppe !== undefined && !v51 || !(f.persongruppe !== undefined)
  s[116] = v53
  const v54 = shiftDays(SDL_6_1, 13)
  const v55 = shiftDays(SDL_6_1_hoej, 13)
  const v56 = Math.min(v54, f.sidsteDagMedDagpengeret ?? FIRST_DAY)
  const v57 = Math.min(v55, f.sidsteDagMedDagpengeret ?? 84005 /* 2199-12-31 */)
  const v58 = f.dagpengerettenSlutter !== false && SDL_6_1_er
  const v59 = f.dagpengerettenSlutter !== true && SDL_6_1_er
  const v60 = v52 && (v58 || v59)
  const v61 = SDL_6_1_ir || SDL_6_1_er && SDL_6_1_hoej === NEVER
  s[95] = v61
  const v62 = v50 && (v60 || v53)
  const ALF_62_3 = v42 ? FIRST_DAY : v48 || v62 ? (v62 ? (v60 ? (v58 ? (v59 ? Math.min(v54, v56) : v56) : v54) : NEVER) : NEVER) : NEVER
  s[551] = ALF_62_3
  const ALF_62_3_hoej = v42 ? NEVER : v45 ? NEVER : v48 ? NEVER : v53 ? NEVER : v58 ? (v59 ? Math.max(v55, v57) : v57) : v55
  s[552] = ALF_62_3_hoej
  const ALF_62_3_er = v42 || v45 || v48 || v62
  s[550] = ALF_62_3_er
  const ALF_62_3_ir = v42 || v50 && v52 && (f.dagpengerettenSlutter !== false && SDL_6_1_ir || f.dagpengerettenSlutter !== true && SDL_6_1_ir) || v61
  s[553] = ALF_62_3_ir
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
  s[417] = v3
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
  s[749] = BEK937_27
  const BEK937_27_nej = v13 && (LAB_43_ir || v3 && v6 && v8 || v10 && v6 && v8 && (f.uddannelseUnderSygdom !== undefined && !v11 || !(f.uddannelseUnderSygdom !== undefined)))
  s[750] = BEK937_27_nej
  const BEK937_27_ir = v13 && LAB_43_ir || f.uddannelseUnderSygdom !== undefined && v12 || !(f.uddannelseUnderSygdom !== undefined)
  s[751] = BEK937_27_ir
  // FERIEBEK.2.6: 12 måneder med løntilskud imellem (BEK 762/2025 § 2, stk. 6)
  const v17 = s[0] <= 15705 /* 2012-12-31 */
  s[5] = v17
  const LAS_69k_6_senest_er = s[1] >= 15706 /* 2013-01-01 */
  s[6] = LAS_69k_6_senest_er
  const v19 = s[0] >= 15706 /* 2013-01-01 */
  s[205] = v19
  const v20 = sum(f.ydelsesperioder, (r_ydelsesperioder) => r_ydelsesperioder.slags === 'loentilskud' ? 1 : 0)
  const FERIEBEK_2_6 = LAS_69k_6_senest_er && (f.ydelsesperioder !== undefined ? v20 : Infinity) > 0 && (v17 || LAS_69k_6_senest_er)
  s[753] = FERIEBEK_2_6
  const FERIEBEK_2_6_ir = FERIEBEK_2_6 || !v19 || (f.ydelsesperioder !== undefined ? v20 : 0) <= 0
  s[754] = FERIEBEK_2_6_ir
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
  s[329] = FERIEBEK_2
  const FERIEBEK_2_nej = LAS_69k_6_senest_er && (v17 || v24 && v56 || v58 && v56 || v61 && v56 || v64 && v56 || v65 && v56)
  s[328] = FERIEBEK_2_nej
  const v68 = LAS_69k_6_senest_er && v17
  const FERIEBEK_2_ir = v68 || !v19
  s[218] = FERIEBEK_2_ir
}

function svar_3(f, s) {
  // FYL.15.4: Dage med både fleksydelse og pension (FYL § 15, stk. 4)
  const v0 = periods(f.ydelser, (r_ydelser) => r_ydelser.ydelse === 'fleksydelse')
  const v1 = f.ydelser !== undefined ? v0 : NO_DAYS
  const v2 = f.ydelser !== undefined ? v0 : ALL_DAYS
  const v3 = periods(f.ydelser, (r_ydelser) => r_ydelser.ydelse === 'foertidspension' || r_ydelser.ydelse === 'seniorpension' || r_ydelser.ydelse === 'tidlig_pension' || r_ydelser.ydelse === 'folkepension')
  const v4 = f.ydelser !== undefined ? v3 : NO_DAYS
  const v5 = f.ydelser !== undefined ? v3 : ALL_DAYS
  const v6 = intersect(v1, v4)
  const v7 = intersect(v2, v5)
  const FYL_15_4 = from(v6, 13332 /* 2006-07-03 */)
  s[755] = FYL_15_4
  const FYL_15_4_hoej = from(v7, 13332 /* 2006-07-03 */)
  s[756] = FYL_15_4_hoej
  const v10 = dayReaching(FYL_15_4_hoej, 13332 /* 2006-07-03 */, 1)
  const v11 = dayReaching(FYL_15_4, 13332 /* 2006-07-03 */, 1)
  const v12 = v10 <= 16306 /* 2014-08-24 */
  const v13 = v11 >= 16307 /* 2014-08-25 */ && v10 <= 2147483646
  const FYL_15_4_ir = v11 === NEVER
  s[759] = FYL_15_4_ir
  const FYL_15_4_eksakt = (!v12 || !v12 || f.ydelser !== undefined) && (!v13 || f.ydelser !== undefined)
  s[758] = FYL_15_4_eksakt
  const FYL_15_4_er = v12 || v13
  s[757] = FYL_15_4_er
  // LAB.31.3: Mindste antal samtaler i forløbet (lov 1750/2025 § 1)
  const v17 = s[0] <= 16251 /* 2014-06-30 */
  s[144] = v17
  const LAS_69t_2_er = s[1] >= 16252 /* 2014-07-01 */
  s[128] = LAS_69t_2_er
  const v19 = LAS_69t_2_er && s[2]
  s[160] = v19
  const v20 = s[0] <= 20484 /* 2026-01-31 */
  s[170] = v20
  const v21 = s[3] && v20
  s[165] = v21
  const v22 = s[1] >= 20485 /* 2026-02-01 */
  s[167] = v22
  const v23 = v21 || v22
  s[383] = v23
  const LAB_31_3 = v17 ? -Infinity : v23 ? (v22 ? -Infinity : 4) : 6
  s[760] = LAB_31_3
  const v25 = v22 ? Infinity : 4
  const LAB_31_3_hoej = v17 ? Infinity : v19 ? (v23 ? Math.max(6, v25) : 6) : v25
  s[761] = LAB_31_3_hoej
  const v27 = s[0] >= 16252 /* 2014-07-01 */
  s[242] = v27
  const v28 = f.erIJobafklaring !== true || !v27
  s[159] = v28
  const LAB_31_3_er = f.erIJobafklaring !== false && LAS_69t_2_er
  s[147] = LAB_31_3_er
  const LAB_31_3_ir = LAB_31_3_er && (v17 || v22) || v28
  s[737] = LAB_31_3_ir
  // LAB.31.3.vindue: De første samtaler skal være holdt (lov 1750/2025 § 1)
  const v31 = f.jobafklaringStartede ?? FIRST_DAY
  s[8] = v31
  const v32 = f.jobafklaringStartede ?? 84005 /* 2199-12-31 */
  s[10] = v32
  const v33 = shiftDays(shiftMonths(v31, 6), -1)
  const v34 = shiftDays(shiftMonths(v32, 6), -1)
  const v35 = shiftDays(shiftMonths(v31, 12), -1)
  const v36 = shiftDays(shiftMonths(v32, 12), -1)
  const v37 = f.risikoForFireAar !== false ? (f.risikoForFireAar !== true ? Math.min(v33, v35) : v33) : v35
  const v38 = f.risikoForFireAar !== false ? (f.risikoForFireAar !== true ? Math.max(v34, v36) : v34) : v36
  const v39 = v22 ? FIRST_DAY : v33
  const LAB_31_3_vindue = v17 ? FIRST_DAY : v19 ? (v23 ? Math.min(v37, v39) : v37) : v39
  s[763] = LAB_31_3_vindue
  const v41 = v22 ? NEVER : v34
  const LAB_31_3_vindue_hoej = v17 ? NEVER : v19 ? (v23 ? Math.max(v38, v41) : v38) : v41
  s[764] = LAB_31_3_vindue_hoej
  // LAB.33.3: Kontaktforløb uden kontakt (standby) i jobafklaringsforløb (LAB § 33, stk. 3)
  const LAB_33_3 = LAB_31_3_er && (v17 || v19 && f.kontaktUhensigtsmaessig !== false || s[3] && f.kontaktUhensigtsmaessig !== false)
  s[765] = LAB_33_3
  const LAB_33_3_nej = LAB_31_3_er && (v17 || v19 && f.kontaktUhensigtsmaessig !== true || s[3] && f.kontaktUhensigtsmaessig !== true)
  s[766] = LAB_33_3_nej
  const LAB_36_3_nej = LAB_31_3_er && v17
  s[769] = LAB_36_3_nej
  const LAB_33_3_ir = LAB_36_3_nej || v28
  s[738] = LAB_33_3_ir
  // LAB.36.3: Ret til en koordinerende sagsbehandler (LAB § 36, stk. 3)
  const LAB_36_3 = LAB_31_3_er && (v17 || v19 || s[3])
  s[768] = LAB_36_3
  // LOV1750.21.8: Dit ressourceforløb fortsætter efter de gamle regler (lov 1750/2025 § 21, stk. 8)
  const v48 = s[4] && s[5]
  s[166] = v48
  const v49 = s[6] && v20
  s[208] = v49
  const v50 = f.ressourceforloebErBevilget !== true || (f.ressourceforloebBevilgetDen ?? 84005 /* 2199-12-31 */) > 20484 /* 2026-01-31 */
  s[172] = v50
  const v51 = v22 && f.ressourceforloebErBevilget !== false && (f.ressourceforloebBevilgetDen ?? FIRST_DAY) <= 20484 /* 2026-01-31 */
  s[171] = v51
  const LOV1750_21_8 = f.ressourceforloebErBevilget !== false && (s[7] || v49 || v51)
  s[176] = LOV1750_21_8
  const LOV1750_21_8_nej = f.ressourceforloebErBevilget !== false && (s[7] || v48 || v22 && v50)
  s[175] = LOV1750_21_8_nej
  const LOV1750_21_8_ir = f.ressourceforloebErBevilget !== false && s[7] || f.ressourceforloebErBevilget !== true
  s[177] = LOV1750_21_8_ir
  // LAB.36.3.ressourceforløb: Koordinerende sagsbehandler (LAB § 36, stk. 3)
  const v55 = s[6] && s[2]
  s[195] = v55
  const v56 = v22 && LOV1750_21_8
  s[173] = v56
  const v57 = v22 && LOV1750_21_8_nej
  s[178] = v57
  const v58 = v22 && LOV1750_21_8_ir
  s[179] = v58
  const LAB_36_3_ressourceforloeb = f.ressourceforloebErBevilget !== false && (s[7] || v55 || v21 || v56)
  s[770] = LAB_36_3_ressourceforloeb
  const LAB_36_3_ressourceforloeb_nej = f.ressourceforloebErBevilget !== false && (s[7] || v48 || v57)
  s[739] = LAB_36_3_ressourceforloeb_nej
  const LAB_36_3_ressourceforloeb_ir = f.ressourceforloebErBevilget !== false && (s[7] || v58) || f.ressourceforloebErBevilget !== true
  s[740] = LAB_36_3_ressourceforloeb_ir
  // LAB.43: Samlet beskrivelse (LAB § 43)
  const v62 = s[0] <= 20634 /* 2026-06-30 */
  s[161] = v62
  const v63 = s[1] >= 20635 /* 2026-07-01 */
  s[14] = v63
  const v64 = f.afgoerelsenGaelder === 'fleksjob' || f.afgoerelsenGaelder === 'tilskud_til_selvstaendig' || f.afgoerelsenGaelder === 'foertidspension'
  const v65 = f.afgoerelsenGaelder !== undefined && v64 || !(f.afgoerelsenGaelder !== undefined)
  s[395] = v65
  const v66 = f.afgoerelsenGaelder !== undefined && !v64 || !(f.afgoerelsenGaelder !== undefined)
  s[396] = v66
  const LAB_43 = s[7] || v63 && v65
  s[741] = LAB_43
  const LAB_43_nej = s[7] || s[4] && v62 || v63 && v66
  s[742] = LAB_43_nej
  // LAB.109.2.kraft: Undtagelsen om 8 uger gælder (LAB § 109, stk. 2)
  const v69 = v31 <= 16251 /* 2014-06-30 */
  s[15] = v69
  const v70 = v32 >= 16252 /* 2014-07-01 */
  s[9] = v70
  const v71 = v31 <= 16617 /* 2015-07-01 */
  s[148] = v71
  const v72 = v32 >= 16618 /* 2015-07-02 */ && v31 <= 17125 /* 2016-11-20 */
  s[153] = v72
  const v73 = v32 >= 17126 /* 2016-11-21 */
  s[149] = v73
  const LAB_109_2_kraft = v70 && (v69 || v72 || v73)
  s[11] = LAB_109_2_kraft
  const LAB_109_2_kraft_nej = v70 && (v69 || v70 && v71 || v72)
  s[13] = LAB_109_2_kraft_nej
  const LAB_109_2_kraft_ir = v70 && (v69 || v72) || v31 < 16252 /* 2014-07-01 */
  s[12] = LAB_109_2_kraft_ir
}

function svar_4(f, s) {
  // LAB.109.1: Sagen om det første forløb skal i rehabiliteringsteamet (lov 1750/2025 § 1)
  const v0 = s[8] <= 18261 /* 2019-12-31 */
  s[150] = v0
  const v1 = s[9] && v0
  const v2 = s[10] >= 18262 /* 2020-01-01 */
  s[156] = v2
  const v3 = s[8] <= 20634 /* 2026-06-30 */
  const v4 = s[10] >= 20635 /* 2026-07-01 */
  const v5 = f.forventetRask ?? FIRST_DAY
  s[415] = v5
  const v6 = f.forventetRask ?? 84005 /* 2199-12-31 */
  s[145] = v6
  const v7 = shiftDays(s[10], 56) >= v5
  s[146] = v7
  const v8 = f.ventesFuldtRask !== false && v7 && (s[11] || s[12]) || f.fikTvaerfagligIndsats !== false && f.overgikVedRevurderingen !== false
  const v9 = (f.ventesFuldtRask !== true || shiftDays(s[8], 56) < v6 || s[13]) && (f.fikTvaerfagligIndsats !== true || f.overgikVedRevurderingen !== true)
  const v10 = v2 && s[8] <= 20088 /* 2024-12-31 */
  s[151] = v10
  const v11 = s[10] >= 20089 /* 2025-01-01 */
  s[152] = v11
  const v12 = v11 && v3
  const v13 = s[0] >= 20635 /* 2026-07-01 */
  s[174] = v13
  const v14 = s[14] && v11 && s[8] < 20635 /* 2026-07-01 */
  const LAB_109_1 = s[9] && (v14 || !(v14 && !(!v13 || s[8] < 20089 /* 2025-01-01 */ || v4)) && (s[15] || v1 && v9 || v10 && v9 || v12 && f.tvaerfagligtBehovIForloebet !== false))
  s[785] = LAB_109_1
  const LAB_109_1_nej = s[9] && (v14 || !(v14 && !(!v13 || s[8] < 20089 /* 2025-01-01 */ || v4)) && (s[15] || v1 && v8 || v10 && v8 || v12 && f.tvaerfagligtBehovIForloebet !== true || v4))
  s[786] = LAB_109_1_nej
  const LAB_109_1_ir = s[9] && (v14 || !(v14 && !(!v13 || s[8] < 20089 /* 2025-01-01 */ || v4)) && s[15]) || s[8] < 16252 /* 2014-07-01 */
  s[787] = LAB_109_1_ir
  // LAB.44.1: Planens forberedende del skal laves før teamet (lov 1750/2025 § 1)
  const v18 = s[15] || v1 || v2 && v3 || v4
  const v19 = s[15] || v4
  const v20 = s[8] < 16252 /* 2014-07-01 */ || LAB_109_1_nej
  s[155] = v20
  const LAB_109_1_frist_er = s[9] && (LAB_109_1 || LAB_109_1_ir)
  s[154] = LAB_109_1_frist_er
  const LAB_44_1 = LAB_109_1_frist_er && v18
  s[774] = LAB_44_1
  const LAB_44_1_nej = LAB_109_1_frist_er && v19
  s[775] = LAB_44_1_nej
  const LAB_44_1_ir = LAB_44_1_nej || v20
  s[776] = LAB_44_1_ir
  // LAB.45.1: Du skal have planens indsatsdel (lov 1750/2025 § 1)
  const LAB_45_1 = s[9] && v18
  s[777] = LAB_45_1
  const LAB_45_1_nej = s[9] && v19
  s[778] = LAB_45_1_nej
  const LAB_45_1_ir = LAB_45_1_nej || s[8] < 16252 /* 2014-07-01 */
  s[779] = LAB_45_1_ir
  // SDL.7.2: Det mindste fravær (SDL § 7, stk. 2)
  const v28 = s[0] <= 15011 /* 2011-02-06 */
  s[466] = v28
  const v29 = s[4] && v28
  s[118] = v29
  const v30 = f.persongruppe === 'loenmodtager'
  const SDL_53_1_timer_er = f.persongruppe !== undefined && v30 || !(f.persongruppe !== undefined)
  s[101] = SDL_53_1_timer_er
  const v32 = f.persongruppe !== undefined && !v30 || !(f.persongruppe !== undefined)
  s[100] = v32
  const v33 = f.timerDuKanArbejde ?? 0
  const v34 = f.timerDuKanArbejde ?? 16800
  const v35 = v33 <= 0
  const v36 = f.normalTimerPrUge ?? 0
  s[679] = v36
  const v37 = f.normalTimerPrUge ?? 16800
  s[680] = v37
  const v38 = v36 - v34
  s[689] = v38
  const v39 = v37 - v33
  s[690] = v39
  const v40 = v35 || v39 >= 400
  const v41 = !(v35 && v33 === v34) && v38 < 400
  const v42 = f.persongruppe === 'selvstaendig'
  const v43 = f.persongruppe !== undefined && v42
  const v44 = v43 || !(f.persongruppe !== undefined)
  s[113] = v44
  const v45 = f.persongruppe !== undefined && !v42
  const v46 = v45 || !(f.persongruppe !== undefined)
  s[115] = v46
  const v47 = f.andelAfArbejdetDuKan ?? 0
  s[247] = v47
  const v48 = f.andelAfArbejdetDuKan ?? 10000
  s[250] = v48
  const v49 = v47 <= 5000
  s[248] = v49
  const v50 = v48 <= 5000
  s[249] = v50
  const v51 = v46 || !v50
  const v52 = v44 && v49
  const v53 = f.persongruppe === 'ledig' || f.persongruppe === 'ingen'
  const v54 = f.persongruppe !== undefined && v53 || !(f.persongruppe !== undefined)
  const v55 = f.persongruppe !== undefined && !v53 || !(f.persongruppe !== undefined)
  const v56 = SDL_53_1_timer_er && v40 || v52 || v54
  const v57 = (v32 || v41) && v51 && v55
  const v58 = s[1] >= 15012 /* 2011-02-07 */
  s[117] = v58
  const v59 = v58 && s[5]
  s[409] = v59
  const v60 = s[6] && s[0] <= 15883 /* 2013-06-27 */
  s[410] = v60
  const v61 = f.ansatFra ?? FIRST_DAY
  s[96] = v61
  const v62 = f.ansatFra ?? 84005 /* 2199-12-31 */
  s[97] = v62
  const v63 = SDL_53_1_timer_er && (v40 || f.ansatIFleksjob !== false && v62 >= 15706 /* 2013-01-01 */) || v52 || v54
  const v64 = (v32 || v41 && (f.ansatIFleksjob !== true || v61 < 15706 /* 2013-01-01 */)) && v51 && v55
  const v65 = s[1] >= 15884 /* 2013-06-28 */
  s[408] = v65
  const SDL_7_2 = s[7] || v29 && v56 || v59 && v56 || v60 && v63 || v65 && v63
  s[1030] = SDL_7_2
  const SDL_7_2_nej = s[7] || v29 && v57 || v59 && v57 || v60 && v64 || v65 && v64
  s[1031] = SDL_7_2_nej
  // SDL.7.1: Uarbejdsdygtig på grund af egen sygdom (SDL § 7, stk. 1-2)
  const v68 = f.uarbejdsdygtigVedEgenSygdom !== true || SDL_7_2_nej
  const v69 = f.uarbejdsdygtigVedEgenSygdom !== false && (SDL_7_2 || s[7])
  const SDL_7_1 = s[7] || v29 && v69 || v58 && v69
  s[120] = SDL_7_1
  const SDL_7_1_nej = s[7] || v29 && v68 || v58 && v68
  s[127] = SDL_7_1_nej
  // SDL.24.3.2: De første dage, der ikke tæller (SDL § 24, stk. 3, nr. 1-2)
  const v72 = v44 ? 14 : 15
  s[26] = v72
  const v73 = v46 ? 15 : 14
  s[23] = v73
  const v74 = v44 ? 14 : 21
  s[25] = v74
  const v75 = v46 ? 21 : 14
  s[22] = v75
  const v76 = v44 ? 14 : 30
  s[24] = v76
  const v77 = v46 ? 30 : 14
  s[21] = v77
}

function svar_5(f, s) {
  // SDL.24.3: Dage, der tæller med (SDL § 24, stk. 3-4)
  const v0 = s[16] && s[17] <= 15011 /* 2011-02-06 */
  s[620] = v0
  const v1 = s[18] >= 15012 /* 2011-02-07 */ && s[19]
  s[621] = v1
  const v2 = dropFirst(s[20], (start) => start >= NEVER ? 0 : start >= 13332 /* 2006-07-03 */ ? (start >= 13605 /* 2007-04-02 */ ? (start >= 14032 /* 2008-06-02 */ ? (start >= 15341 /* 2012-01-02 */ ? s[21] : s[22]) : s[23]) : 14) : Infinity)
  const v3 = dropFirst(s[20], (start) => { const r0_0 = start >= 13332 /* 2006-07-03 */; const r0_1 = start >= NEVER; const r0_2 = r0_0 ? (start >= 13605 /* 2007-04-02 */ ? (start >= 14032 /* 2008-06-02 */ ? (start >= 15341 /* 2012-01-02 */ ? s[24] : s[25]) : s[26]) : 14) : -Infinity; return Math.max(0, r0_1 ? 0 : r0_1 || !r0_0 ? Math.min(0, r0_2) : r0_2) })
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
  const v18 = s[27] && v0
  const v19 = v18 ? NO_DAYS : s[27] ? NO_DAYS : v16
  const v20 = v18 ? ALL_DAYS : s[27] ? ALL_DAYS : v17
  const v21 = s[27] || v0
  const v22 = v21 && v1
  const SDL_24_3 = v22 ? v19 : v21 ? v19 : v16
  s[36] = SDL_24_3
  const SDL_24_3_hoej = v22 ? v20 : v21 ? v20 : v17
  s[35] = SDL_24_3_hoej
  const SDL_24_3_eksakt = (!v22 || sameDays(v16, v19)) && (!v21 || (!v18 || sameDays(NO_DAYS, v16)) && !s[27] && (!v0 || v11)) && (!v1 || v11)
  s[1114] = SDL_24_3_eksakt
  const SDL_24_3_er = v21 || v1
  s[34] = SDL_24_3_er
  // SDL.25.1: Grænsen for pensionister m.fl. (SDL § 25, stk. 1)
  const v27 = f.pensionDuFaar === 'foertidspension' || f.pensionDuFaar === 'seniorpension'
  const v28 = f.pensionDuFaar !== undefined && v27 || !(f.pensionDuFaar !== undefined)
  s[129] = v28
  const v29 = f.pensionDuFaar !== undefined && !v27 || !(f.pensionDuFaar !== undefined)
  s[131] = v29
  const v30 = f.pensionDuFaar === 'tidlig_pension'
  const v31 = f.pensionDuFaar !== undefined && v30 || !(f.pensionDuFaar !== undefined)
  s[130] = v31
  const v32 = f.pensionDuFaar !== undefined && !v30 || !(f.pensionDuFaar !== undefined)
  s[132] = v32
  const v33 = onWeekdays(SDL_24_3, 62)
  s[33] = v33
  const v34 = onWeekdays(SDL_24_3_hoej, 62)
  s[32] = v34
  const v35 = monthEndOver(v34, 12, 130, s[17])
  const v36 = monthEndOver(v33, 12, 130, s[18])
  const v37 = SDL_24_3_er && s[28] >= v35
  const v38 = SDL_24_3_er && s[29] < v36
  const v39 = v37 && SDL_24_3_er
  const v40 = s[30] && SDL_24_3_er && v36 >= NEVER
  const v41 = v39 ? v35 : NEVER
  const v42 = v38 ? NEVER : v36
  const v43 = v39 ? (v38 || v40 ? Math.max(v36, v42) : v36) : v42
  const v44 = v39 || v38 || v40
  const v45 = monthEndOver(SDL_24_3_hoej, 12, 182, s[17])
  const v46 = monthEndOver(SDL_24_3, 12, 182, s[18])
  const v47 = SDL_24_3_er && s[28] >= v45
  const v48 = SDL_24_3_er && s[29] < v46
  const v49 = v47 && SDL_24_3_er
  const v50 = s[30] && SDL_24_3_er && v46 >= NEVER
  const v51 = v49 ? v45 : NEVER
  const v52 = v48 ? NEVER : v46
  const v53 = v49 ? (v48 || v50 ? Math.max(v46, v52) : v46) : v52
  const v54 = v49 || v48 || v50
  const SDL_25_1 = s[27] ? FIRST_DAY : v0 ? FIRST_DAY : v44 ? (v54 ? Math.min(v41, v51) : v41) : v51
  s[135] = SDL_25_1
  const SDL_25_1_hoej = s[27] ? NEVER : v0 ? NEVER : v44 ? (v54 ? Math.max(v43, v53) : v43) : v53
  s[137] = SDL_25_1_hoej
  const v57 = v28 || f.opfylderHelbredsbetingelserForFoertidspension !== false || f.naaetFolkepensionsalder !== false || v31
  s[582] = v57
  const v58 = v29 && f.opfylderHelbredsbetingelserForFoertidspension !== true && f.naaetFolkepensionsalder !== true && v32
  s[583] = v58
  const SDL_25_1_er = v57 && (s[27] || v0 || v1 && (v44 || v54))
  s[133] = SDL_25_1_er
  const SDL_25_1_ir = v57 && (s[27] || v0 || v1 && (v37 && s[30] || s[30] && !((!SDL_24_3_er || !s[30] && v35 === v36) && SDL_24_3_er && (!SDL_24_3_er || v35 === NEVER)) || v47 && s[30] || s[30] && !((!SDL_24_3_er || !s[30] && v45 === v46) && SDL_24_3_er && (!SDL_24_3_er || v45 === NEVER))) || s[31]) || v58
  s[139] = SDL_25_1_ir
}

function svar_6(f, s) {
  // SDL.24.1: Revurderingstidspunktet (SDL § 24, stk. 1)
  const v0 = monthEndOver(s[32], 18, 260, s[17])
  const v1 = monthEndOver(s[33], 18, 260, s[18])
  const v2 = s[34] && v0 <= 16251 /* 2014-06-30 */
  s[37] = v2
  const v3 = s[34] && v1 > 16251 /* 2014-06-30 */
  s[39] = v3
  const v4 = s[34] && s[28] >= v0
  const v5 = s[34] && s[29] < v1
  const v6 = v4 && s[34]
  const v7 = s[30] && s[34] && v1 >= NEVER
  const v8 = v6 ? v0 : NEVER
  const v9 = v5 ? NEVER : v1
  const v10 = v6 ? (v5 || v7 ? Math.max(v1, v9) : v1) : v9
  const v11 = v6 || v5 || v7
  const v12 = v4 && s[30] || s[30] && !((!s[34] || !s[30] && v0 === v1) && s[34] && (!s[34] || v0 === NEVER))
  const v13 = v2 && v11
  const v14 = s[30] && v11 && v10 >= NEVER
  const v15 = v13 ? v8 : NEVER
  s[51] = v15
  const v16 = v3 ? NEVER : v10
  const v17 = v13 ? (v3 || v14 ? Math.max(v10, v16) : v10) : v16
  s[52] = v17
  const v18 = v13 || v3 || v14
  s[49] = v18
  const v19 = v2 && v12 || s[30] && !((!v11 || !v12 && v8 === v10) && v11 && (!v11 || v8 === NEVER))
  s[50] = v19
  const v20 = monthEndOver(s[35], 18, 364, s[17])
  const v21 = monthEndOver(s[36], 18, 364, s[18])
  const v22 = s[34] && v20 <= 16251 /* 2014-06-30 */
  s[38] = v22
  const v23 = s[34] && v21 > 16251 /* 2014-06-30 */
  s[40] = v23
  const v24 = s[34] && s[28] >= v20
  const v25 = s[34] && s[29] < v21
  const v26 = v24 && s[34]
  const v27 = s[30] && s[34] && v21 >= NEVER
  const v28 = v26 ? v20 : NEVER
  const v29 = v25 ? NEVER : v21
  const v30 = v26 ? (v25 || v27 ? Math.max(v21, v29) : v21) : v29
  const v31 = v26 || v25 || v27
  const v32 = v24 && s[30] || s[30] && !((!s[34] || !s[30] && v20 === v21) && s[34] && (!s[34] || v20 === NEVER))
  const v33 = v22 && v31
  const v34 = s[30] && v31 && v30 >= NEVER
  const v35 = v33 ? v28 : NEVER
  s[55] = v35
  const v36 = v23 ? NEVER : v30
  const v37 = v33 ? (v23 || v34 ? Math.max(v30, v36) : v30) : v36
  s[56] = v37
  const v38 = v33 || v23 || v34
  s[53] = v38
  const v39 = v22 && v32 || s[30] && !((!v31 || !v32 && v28 === v30) && v31 && (!v31 || v28 === NEVER))
  s[54] = v39
  const v40 = v18 || v38
  const v41 = v18 ? (v38 ? Math.min(v15, v35) : v15) : v35
  s[43] = v41
  const v42 = v18 ? (v38 ? Math.max(v17, v37) : v17) : v37
  s[45] = v42
  const v43 = v19 || v39
  s[48] = v43
  const v44 = v18 && v15 <= 15011 /* 2011-02-06 */ && v17 >= 13332 /* 2006-07-03 */ || v38 && v35 <= 15011 /* 2011-02-06 */ && v37 >= 13332 /* 2006-07-03 */
  s[47] = v44
  const v45 = v18 && v15 <= 16251 /* 2014-06-30 */ && v17 >= 15012 /* 2011-02-07 */ || v38 && v35 <= 16251 /* 2014-06-30 */ && v37 >= 15012 /* 2011-02-07 */
  s[57] = v45
  const v46 = Math.max(s[17], 16252 /* 2014-07-01 */)
  const v47 = Math.max(s[18], 16252 /* 2014-07-01 */)
  const v48 = monthEndOver(s[32], 9, 110, v46)
  const v49 = monthEndOver(s[33], 9, 110, v47)
  const v50 = s[34] && s[28] >= v48
  const v51 = s[34] && s[29] < v49
  const v52 = v50 && s[34]
  const v53 = s[30] && s[34] && v49 >= NEVER
  const v54 = v52 ? v48 : NEVER
  const v55 = v51 ? NEVER : v49
  const v56 = v52 ? (v51 || v53 ? Math.max(v49, v55) : v49) : v55
  const v57 = v52 || v51 || v53
  s[61] = v57
  const v58 = v50 && s[30] || s[30] && !((!s[34] || !s[30] && v48 === v49) && s[34] && (!s[34] || v48 === NEVER))
  s[59] = v58
  const v59 = monthEndOver(s[35], 9, 154, v46)
  const v60 = monthEndOver(s[36], 9, 154, v47)
  const v61 = s[34] && s[28] >= v59
  const v62 = s[34] && s[29] < v60
  const v63 = v61 && s[34]
  const v64 = s[30] && s[34] && v60 >= NEVER
  const v65 = v63 ? v59 : NEVER
  const v66 = v62 ? NEVER : v60
  const v67 = v63 ? (v62 || v64 ? Math.max(v60, v66) : v60) : v66
  const v68 = v63 || v62 || v64
  s[62] = v68
  const v69 = v61 && s[30] || s[30] && !((!s[34] || !s[30] && v59 === v60) && s[34] && (!s[34] || v59 === NEVER))
  s[60] = v69
  const v70 = v57 || v68
  s[58] = v70
  const v71 = !(v57 && !v58 || v68 && !v69) && (v40 || v18 || v38 || v57 || v68)
  const v72 = v71 ? FIRST_DAY : v57 ? (v68 ? Math.min(v54, v65) : v54) : v65
  const v73 = v71 ? NEVER : v57 ? (v68 ? Math.max(v56, v67) : v56) : v67
  const v74 = v45 && v40
  const v75 = !(v18 && !v19 && v15 >= 15012 /* 2011-02-07 */ && v17 <= 16251 /* 2014-06-30 */ || v38 && !v39 && v35 >= 15012 /* 2011-02-07 */ && v37 <= 16251 /* 2014-06-30 */) && (v70 || v71)
  const v76 = v74 ? (v75 ? Math.min(v41, v72) : v41) : v72
  s[44] = v76
  const v77 = v74 ? (v75 ? Math.max(v42, v73) : v42) : v73
  s[46] = v77
  const v78 = v44 && v40
  s[41] = v78
  const v79 = !(v18 && !v19 && v15 >= 13332 /* 2006-07-03 */ && v17 <= 15011 /* 2011-02-06 */ || v38 && !v39 && v35 >= 13332 /* 2006-07-03 */ && v37 <= 15011 /* 2011-02-06 */) && (v74 || v75)
  s[42] = v79
}

function svar_7(f, s) {
  // SDL.24.1: Revurderingstidspunktet (SDL § 24, stk. 1)
  const v0 = s[34] && countDays(s[32], 15979 /* 2013-10-01 */, 16251 /* 2014-06-30 */) > 110
  const v1 = s[37] || s[34] && countDays(s[33], 15979 /* 2013-10-01 */, 16251 /* 2014-06-30 */) <= 110
  const v2 = s[34] && countDays(s[35], 15979 /* 2013-10-01 */, 16251 /* 2014-06-30 */) > 154
  const v3 = s[38] || s[34] && countDays(s[36], 15979 /* 2013-10-01 */, 16251 /* 2014-06-30 */) <= 154
  const v4 = s[17] < 16252 /* 2014-07-01 */ && (s[34] && countDays(s[35], 16252 /* 2014-07-01 */, 16252 /* 2014-07-01 */) >= 1 || s[30]) && ((s[39] || s[30]) && (v0 || s[30]) && (s[39] || v0) || (s[40] || s[30]) && (v2 || s[30]) && (s[40] || v2) || s[30])
  const SDL_24_1 = v4 ? FIRST_DAY : s[41] ? (s[42] ? Math.min(s[43], s[44]) : s[43]) : s[44]
  s[136] = SDL_24_1
  const SDL_24_1_hoej = v4 ? NEVER : s[41] ? (s[42] ? Math.max(s[45], s[46]) : s[45]) : s[46]
  s[138] = SDL_24_1_hoej
  const SDL_24_1_er = s[17] < NEVER && (v4 || !(v4 && !(s[18] >= 16252 /* 2014-07-01 */ || s[34] && countDays(s[36], 16252 /* 2014-07-01 */, 16252 /* 2014-07-01 */) < 1 || (v1 || s[30]) && (v3 || s[30]) && (v1 || v3))) && (s[41] || s[42]))
  s[134] = SDL_24_1_er
  const SDL_24_1_ir = s[17] < NEVER && (v4 || !(v4 && !(s[18] >= 16252 /* 2014-07-01 */ || s[34] && countDays(s[36], 16252 /* 2014-07-01 */, 16252 /* 2014-07-01 */) < 1 || (v1 || s[30]) && (v3 || s[30]) && (v1 || v3))) && (s[47] && s[48] || !(s[49] && !s[50] && s[51] >= 13332 /* 2006-07-03 */ && s[52] <= 15011 /* 2011-02-06 */ || s[53] && !s[54] && s[55] >= 13332 /* 2006-07-03 */ && s[56] <= 15011 /* 2011-02-06 */) && (s[57] && s[48] || !(s[49] && !s[50] && s[51] >= 15012 /* 2011-02-07 */ && s[52] <= 16251 /* 2014-06-30 */ || s[53] && !s[54] && s[55] >= 15012 /* 2011-02-07 */ && s[56] <= 16251 /* 2014-06-30 */) && (s[58] && (s[59] || s[60]) || !(s[61] && !s[59] || s[62] && !s[60]))))) || s[18] >= NEVER
  s[140] = SDL_24_1_ir
  // SDL.27.1.1: Forlængelse, fordi revalidering er sandsynlig (SDL § 27, stk. 1, nr. 1)
  const v9 = f.forlaengelseAfgjortDen ?? FIRST_DAY
  const v10 = f.forlaengelseAfgjortDen ?? 84005 /* 2199-12-31 */
  const v11 = SDL_24_1_er && SDL_24_1 < NEVER
  s[567] = v11
  const v12 = SDL_24_1_er && SDL_24_1_hoej >= NEVER
  s[568] = v12
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
  s[64] = v25
  const v26 = f.forlaengelseErAfgjort !== false ? (v24 ? Math.min(v9, v21) : v9) : v21
  s[66] = v26
  const v27 = f.forlaengelseErAfgjort !== false ? (v24 ? Math.max(v10, v23) : v10) : v23
  s[65] = v27
  const v28 = v25 && v26 <= 13331 /* 2006-07-02 */
  s[68] = v28
  const v29 = v27 >= 13332 /* 2006-07-03 */
  s[69] = v29
  const v30 = v26 <= 15011 /* 2011-02-06 */
  s[602] = v30
  const v31 = v25 && v29 && v30
  s[71] = v31
  const v32 = v27 >= 15012 /* 2011-02-07 */
  const v33 = v26 <= 20484 /* 2026-01-31 */
  const v34 = v25 && v32 && v33
  const v35 = v26 <= 2147483646
  s[67] = v35
  const v36 = v25 && v27 >= 20485 /* 2026-02-01 */ && v35
  s[610] = v36
  const v37 = f.forlaengelseErAfgjort !== true && (v11 && SDL_24_1_ir || SDL_24_1_ir && !((!SDL_24_1_er || !SDL_24_1_ir && v13 === v14) && s[63] && SDL_24_1_er && (!SDL_24_1_er || s[0] === v13))) || v25 && v27 === NEVER
  s[70] = v37
  const SDL_27_1_1 = v28 || v31 && f.revalideringErSandsynlig !== false || v34 && f.revalideringErSandsynlig !== false || v36
  s[74] = SDL_27_1_1
  const SDL_27_1_1_nej = v28 || v31 && f.revalideringErSandsynlig !== true || v34 && f.revalideringErSandsynlig !== true || v36
  s[80] = SDL_27_1_1_nej
  const SDL_27_1_1_ir = v28 || v36 || v37
  s[81] = SDL_27_1_1_ir
  // SDL.27.1.2: Forlængelse for at afklare arbejdsevnen (SDL § 27, stk. 1, nr. 2)
  const v41 = v25 && v32 && v35
  s[88] = v41
  const SDL_27_1_2 = v28 || v31 && f.afklaringErNoedvendig !== false || v41 && f.afklaringErNoedvendig !== false
  s[75] = SDL_27_1_2
  const SDL_27_1_2_nej = v28 || v31 && f.afklaringErNoedvendig !== true || v41 && f.afklaringErNoedvendig !== true
  s[85] = SDL_27_1_2_nej
  const SDL_27_1_2_ir = v28 || v37
  s[83] = SDL_27_1_2_ir
  // SDL.27.1.3.uger: Længste forlængelse ved lægebehandling (SDL § 27, stk. 1, nr. 3)
  const v45 = v25 && v29 && v26 <= 13544 /* 2007-01-31 */
  const v46 = v25 && v27 >= 13545 /* 2007-02-01 */ && v26 <= 13604 /* 2007-04-01 */
  const v47 = v25 && v27 >= 13605 /* 2007-04-02 */ && v30
  const v48 = v25 && v32 && v26 <= 16251 /* 2014-06-30 */
  s[72] = v48
  const v49 = v27 >= 16252 /* 2014-07-01 */
  const v50 = v25 && v49 && v35
  s[73] = v50
  const v51 = v48 || v50
  s[603] = v51
  const v52 = v47 || v51
  const SDL_27_1_3_uger = v28 ? -Infinity : v45 ? 364 : v46 ? 364 : v47 ? 728 : v48 ? 728 : 938
  s[606] = SDL_27_1_3_uger
  const SDL_27_1_3_uger_hoej = v28 ? Infinity : v46 || v52 ? (v52 ? (v51 ? (v50 ? 938 : 728) : 728) : 728) : 364
  s[608] = SDL_27_1_3_uger_hoej
  const SDL_27_1_3_uger_er = v28 || v45 || v46 || v47 || v48 || v50
  s[604] = SDL_27_1_3_uger_er
  // SDL.27.1.3: Forlængelse ved lægebehandling (SDL § 27, stk. 1, nr. 3)
  const v56 = f.laegensSkoenUgerTilArbejde ?? 0
  const v57 = f.laegensSkoenUgerTilArbejde ?? 7280
  const v58 = f.underLaegebehandling !== true || f.laegensSkoenErSikkert !== true || SDL_27_1_3_uger_er && SDL_27_1_3_uger < v57
  const v59 = f.underLaegebehandling !== false && f.laegensSkoenErSikkert !== false && (SDL_27_1_3_uger_er && SDL_27_1_3_uger_hoej >= v56 || SDL_27_1_2_ir)
  const SDL_27_1_3 = v28 || v45 && v59 || v46 && (f.underLaegebehandling !== false && f.laegensSkoenErSikkert !== false && v56 <= 364 || f.underLaegebehandling !== false && f.laegensSkoenErSikkert !== false && v56 <= 728) || v47 && v59 || v41 && v59
  s[76] = SDL_27_1_3
  const SDL_27_1_3_nej = v28 || v45 && v58 || v46 && (f.underLaegebehandling !== true || f.laegensSkoenErSikkert !== true || v57 > 364 || f.underLaegebehandling !== true || f.laegensSkoenErSikkert !== true || v57 > 728) || v47 && v58 || v41 && v58
  s[86] = SDL_27_1_3_nej
  // SDL.27.1.4: Forlængelse, fordi fleksjob eller pension skal afklares (SDL § 27, stk. 1, nr. 4)
  const v62 = v25 && v49 && v33
  s[609] = v62
  const SDL_27_1_4 = v28 || v31 && f.kanIkkeArbejdePaaNormaleVilkaar !== false || v48 && f.kanIkkeArbejdePaaNormaleVilkaar !== false || v62 && f.sagSkalIRehabiliteringsteam !== false || v36
  s[77] = SDL_27_1_4
  const SDL_27_1_4_nej = v28 || v31 && f.kanIkkeArbejdePaaNormaleVilkaar !== true || v48 && f.kanIkkeArbejdePaaNormaleVilkaar !== true || v62 && f.sagSkalIRehabiliteringsteam !== true || v36
  s[87] = SDL_27_1_4_nej
  // SDL.27.1.5: Forlængelse ved livstruende sygdom (SDL § 27, stk. 1, nr. 5)
  const v65 = f.laegenVurdererLivstruende !== true || f.behandlingsmulighederUdtoemte !== true
  const v66 = f.laegenVurdererLivstruende !== false && f.behandlingsmulighederUdtoemte !== false
  const SDL_27_1_5 = v28 || v31 && v66 || v48 && v66 || v50 && f.laegenVurdererLivstruende !== false
  s[78] = SDL_27_1_5
  const SDL_27_1_5_nej = v28 || v31 && v65 || v48 && v65 || v50 && f.laegenVurdererLivstruende !== true
  s[82] = SDL_27_1_5_nej
  // SDL.27.1.6: Forlængelse ved arbejdsskadesag (SDL § 27, stk. 1, nr. 6)
  const v69 = f.arbejdsskadesag === 'uden_afgoerelse'
  const v70 = f.arbejdsskadesag !== undefined && v69 || !(f.arbejdsskadesag !== undefined)
  const v71 = f.arbejdsskadesag !== undefined && !v69 || !(f.arbejdsskadesag !== undefined)
  const v72 = f.arbejdsskadesag === 'uden_afgoerelse' || f.arbejdsskadesag === 'foreloebig_afgoerelse'
  const SDL_27_1_6 = v28 || v31 && v70 || v48 && v70 || v50 && (f.arbejdsskadesag !== undefined && v72 || !(f.arbejdsskadesag !== undefined))
  s[79] = SDL_27_1_6
  const SDL_27_1_6_nej = v28 || v31 && v71 || v48 && v71 || v50 && (f.arbejdsskadesag !== undefined && !v72 || !(f.arbejdsskadesag !== undefined))
  s[84] = SDL_27_1_6_nej
}

function svar_8(f, s) {
  // SDL.27.1.7.2: Åbenbar sag om førtidspension uden om rehabiliteringsteamet (SDL § 27, stk. 1, nr. 7)
  const v0 = s[64] && s[65] >= 16953 /* 2016-06-01 */ && s[66] <= 16974 /* 2016-06-22 */
  const v1 = s[64] && s[65] >= 16975 /* 2016-06-23 */ && s[66] <= 20634 /* 2026-06-30 */
  const v2 = s[64] && s[65] >= 20635 /* 2026-07-01 */ && s[67]
  const SDL_27_1_7_2 = s[68] || v0 || v1 && f.arbejdsevnenKanAabenbartIkkeForbedres !== false || v2
  s[1181] = SDL_27_1_7_2
  const SDL_27_1_7_2_nej = s[68] || s[64] && s[69] && s[66] <= 16952 /* 2016-05-31 */ || v0 || v1 && f.arbejdsevnenKanAabenbartIkkeForbedres !== true || v2
  s[1182] = SDL_27_1_7_2_nej
  const SDL_27_1_7_2_ir = s[68] || v0 || v2 || s[70]
  s[1183] = SDL_27_1_7_2_ir
  // SDL.27.1.7: Forlængelse ved sag om førtidspension (SDL § 27, stk. 1, nr. 7)
  const SDL_27_1_7 = s[68] || s[71] && f.foertidspensionssagPaabegyndt !== false || s[72] && f.foertidspensionssagPaabegyndt !== false || s[73] && (f.ansoegningOmFoertidspension !== false || SDL_27_1_7_2)
  s[611] = SDL_27_1_7
  const SDL_27_1_7_nej = s[68] || s[71] && f.foertidspensionssagPaabegyndt !== true || s[72] && f.foertidspensionssagPaabegyndt !== true || s[73] && f.ansoegningOmFoertidspension !== true && (SDL_27_1_7_2_nej || SDL_27_1_7_2_ir)
  s[616] = SDL_27_1_7_nej
  // SDL.27.1: Forlængelse af sygedagpenge (SDL § 27, stk. 1)
  const v8 = s[74] || s[75] || s[76] || s[77] || s[78] || s[79] || SDL_27_1_7
  const v9 = s[80] || s[81]
  s[612] = v9
  const v10 = s[82] || s[83]
  s[613] = v10
  const v11 = s[84] || s[83]
  s[614] = v11
  const v12 = SDL_27_1_7_nej || s[83]
  s[615] = v12
  const v13 = v9 && (s[85] || s[83]) && (s[86] || s[83]) && (s[87] || s[81]) && v10 && v11 && v12 && (s[80] || s[85] || s[86] || s[87] || s[82] || s[84] || SDL_27_1_7_nej)
  const v14 = s[81] && s[83]
  s[618] = v14
  const SDL_27_1 = s[68] || s[71] && v8 || s[88] && v8
  s[141] = SDL_27_1
  const SDL_27_1_nej = s[68] || s[71] && v13 || s[88] && v13
  s[142] = SDL_27_1_nej
  const SDL_27_1_ir = s[68] || s[71] && v14 || s[88] && v14 || s[70]
  s[143] = SDL_27_1_ir
  // SDL.24a.1.grænse: Over grænsen på første fraværsdag (SDL § 24 a, stk. 1)
  const v18 = s[89] <= 16251 /* 2014-06-30 */
  s[569] = v18
  const v19 = s[90] && s[91] && v18
  s[124] = v19
  const v20 = s[90] && s[92] >= 16252 /* 2014-07-01 */ && s[93]
  s[121] = v20
  const v21 = monthStart(s[89])
  s[110] = v21
  const v22 = monthStart(s[92])
  s[111] = v22
  const v23 = shiftMonths(v21, -9)
  const v24 = shiftMonths(v22, -9)
  const v25 = shiftDays(v21, -1)
  const v26 = shiftDays(v22, -1)
  const v27 = s[34] && s[90]
  const v28 = shiftMonths(v21, -8)
  const v29 = shiftMonths(v22, -8)
  const v30 = shiftDays(s[89], -1)
  const v31 = shiftDays(s[92], -1)
  const SDL_24a_1_graense = s[94] || v20 && (v27 && countDays(s[32], v23, v26) > 110 || v27 && countDays(s[35], v23, v26) > 154 || v27 && countDays(s[32], v28, v31) > 110 || v27 && countDays(s[35], v28, v31) > 154)
  s[122] = SDL_24a_1_graense
  const SDL_24a_1_graense_nej = s[94] || v19 || v20 && (v27 && countDays(s[33], v24, v25) <= 110 || v27 && countDays(s[36], v24, v25) <= 154 || v27 && countDays(s[33], v29, v30) <= 110 || v27 && countDays(s[36], v29, v30) <= 154)
  s[125] = SDL_24a_1_graense_nej
  const SDL_24a_1_graense_ir = s[94] || v20 && s[30] || s[95]
  s[123] = SDL_24a_1_graense_ir
  // SDL.30.2: Beskæftigelseskravet over for arbejdsgiveren (SDL § 30, stk. 2-4)
  const v35 = (f.timerHosArbejdsgiveren ?? 134400) >= 7400
  const v36 = (s[90] && shiftDays(s[92], -56) >= s[96] || s[30]) && f.andetFravaerSeneste8Uger !== true && v35 || v35 && f.genansat !== false && f.paaArbejdeDaSygdommenKom !== false
  const v37 = (s[90] && shiftDays(s[89], -56) < s[97] || f.andetFravaerSeneste8Uger !== false || (f.timerHosArbejdsgiveren ?? 0) < 7400) && ((f.timerHosArbejdsgiveren ?? 0) < 7400 || f.genansat !== true || f.paaArbejdeDaSygdommenKom !== true)
  const v38 = s[90] && s[98] && s[93]
  s[108] = v38
  const SDL_30_2 = s[94] || s[99] && v36 || v38 && v36
  s[1195] = SDL_30_2
  const SDL_30_2_nej = s[94] || s[99] && v37 || v38 && v37
  s[1196] = SDL_30_2_nej
  const SDL_30_2_ir = s[94] || s[95]
  s[105] = SDL_30_2_ir
  // SDL.30.fleksjob: Ingen arbejdsgiverperiode i fleksjob (SDL § 32, stk. 1, nr. 5)
  const SDL_30_fleksjob = f.ansatIFleksjob !== false && (s[94] || s[99] || v38)
  s[1197] = SDL_30_fleksjob
  const SDL_30_fleksjob_nej = f.ansatIFleksjob !== false && s[94]
  s[1198] = SDL_30_fleksjob_nej
  const SDL_30_fleksjob_ir = f.ansatIFleksjob !== false && SDL_30_2_ir || f.ansatIFleksjob !== true
  s[1199] = SDL_30_fleksjob_ir
  // SDL.30: Ret over for arbejdsgiveren (SDL § 30, stk. 1)
  const v45 = s[100] || SDL_30_2_nej || f.ansatIFleksjob !== false && (SDL_30_fleksjob || SDL_30_fleksjob_ir)
  const v46 = s[101] && (SDL_30_2 || SDL_30_2_ir) && (f.ansatIFleksjob !== true || SDL_30_fleksjob_nej)
  const SDL_30 = s[94] || s[99] && v46 || v38 && v46
  s[106] = SDL_30
  const SDL_30_nej = s[94] || s[99] && v45 || v38 && v45
  s[107] = SDL_30_nej
  // SDL.30.1: Arbejdsgiverperioden (SDL § 30, stk. 1)
  const v49 = s[90] && s[91] && s[89] <= 13604 /* 2007-04-01 */
  const v50 = s[90] && s[92] >= 13605 /* 2007-04-02 */ && s[89] <= 14031 /* 2008-06-01 */
  const v51 = s[89] <= 15340 /* 2012-01-01 */
  s[642] = v51
  const v52 = s[90] && s[92] >= 14032 /* 2008-06-02 */ && v51
  const v53 = s[92] >= 15341 /* 2012-01-02 */
  s[643] = v53
  const v54 = s[90] && v53 && s[93]
  const v55 = v52 || v54
  const SDL_30_1 = s[94] ? -Infinity : v49 ? 14 : v50 ? 15 : v52 ? 21 : 30
  s[102] = SDL_30_1
  const SDL_30_1_hoej = s[94] ? Infinity : v50 || v55 ? (v55 ? (v54 ? 30 : 21) : 15) : 14
  s[103] = SDL_30_1_hoej
  const SDL_30_1_er = s[94] || v49 || v50 || v52 || v54
  s[104] = SDL_30_1_er
}

function svar_9(f, s) {
  // SDL.31.1: Sidste dag, arbejdsgiveren betaler (SDL § 31, stk. 1)
  const v0 = shiftDays(s[89], s[102])
  s[640] = v0
  const v1 = shiftDays(s[92], s[103])
  s[641] = v1
  const v2 = s[90] && s[104]
  s[399] = v2
  const v3 = s[30] || s[105]
  s[403] = v3
  const v4 = shiftDays(v0, -1)
  s[401] = v4
  const v5 = shiftDays(v1, -1)
  s[400] = v5
  const v6 = f.fratraedelsesdag ?? FIRST_DAY
  s[413] = v6
  const v7 = f.fratraedelsesdag ?? 84005 /* 2199-12-31 */
  s[412] = v7
  const v8 = Math.min(v4, v6)
  const v9 = Math.min(v5, v7)
  const v10 = f.fratraeder !== false && v2
  const v11 = f.fratraeder !== true && v2
  const v12 = v10 || v11
  const v13 = v10 ? (v11 ? Math.min(v4, v8) : v8) : v4
  const v14 = v10 ? (v11 ? Math.max(v5, v9) : v9) : v5
  const v15 = f.fratraeder !== false && v3 || f.fratraeder !== true && v3
  const v16 = s[106] && v12
  const v17 = s[105] && v12 && v14 >= NEVER
  const v18 = s[107] ? NEVER : v14
  const v19 = v16 || s[107] || v17
  const v20 = s[106] && v15 || s[105] && !((!v12 || !v15 && v13 === v14) && v12 && (!v12 || v13 === NEVER))
  const SDL_31_1 = s[94] ? FIRST_DAY : v16 ? v13 : NEVER
  s[547] = SDL_31_1
  const SDL_31_1_hoej = s[94] ? NEVER : v16 ? (s[107] || v17 ? Math.max(v14, v18) : v14) : v18
  s[548] = SDL_31_1_hoej
  const SDL_31_1_er = s[94] || s[99] && v19 || s[108] && v19
  s[546] = SDL_31_1_er
  const SDL_31_1_ir = s[94] || s[99] && v20 || s[108] && v20 || s[95]
  s[549] = SDL_31_1_ir
  // SDL.32.1: Beskæftigelseskravet over for kommunen (SDL § 32, stk. 1-3)
  const v25 = f.tilknyttetArbejdsmarkedetFra ?? FIRST_DAY
  const v26 = f.tilknyttetArbejdsmarkedetFra ?? 84005 /* 2199-12-31 */
  const v27 = SDL_31_1_er && SDL_31_1_hoej >= s[0]
  const v28 = s[106] || s[105]
  s[402] = v28
  const v29 = v28 && (v27 || SDL_31_1_ir) && (s[106] || v27)
  const v30 = s[107] || SDL_31_1_er && SDL_31_1 < s[1] || s[105] && SDL_31_1_ir
  const v31 = f.uddannelseAfsluttet ?? FIRST_DAY
  const v32 = f.uddannelseAfsluttet ?? 84005 /* 2199-12-31 */
  const v33 = f.erhvervsmaessigUddannelse !== true || (f.uddannelsensLaengde ?? 0) < 18 || s[90] && s[89] < v32 || s[90] && shiftMonths(v31, 1) < s[92]
  const v34 = f.erhvervsmaessigUddannelse !== false && (f.uddannelsensLaengde ?? 240) >= 18 && (s[90] && s[92] >= v31 || s[30]) && (s[90] && shiftMonths(v32, 1) >= s[89] || s[30])
  const v35 = (s[90] && shiftDays(s[92], -91) >= v25 || s[30]) && (f.timerSeneste13Uger ?? 218400) >= 12000 && v30 || f.dagpengeretHvisRask !== false || v34 || f.elevILoennetPraktik !== false || f.ansatIFleksjob !== false
  const v36 = (s[90] && shiftDays(s[89], -91) < v26 || (f.timerSeneste13Uger ?? 0) < 12000 || v29) && f.dagpengeretHvisRask !== true && v33 && f.elevILoennetPraktik !== true && f.ansatIFleksjob !== true
  const v37 = s[90] && s[98] && s[89] <= 15522 /* 2012-07-01 */
  const v38 = s[90] && s[92] >= 15523 /* 2012-07-02 */ && s[109]
  const v39 = shiftMonths(s[110], -6)
  const v40 = shiftMonths(s[111], -6)
  const v41 = f.maanederDerSesBortFra ?? 0
  const v42 = f.maanederDerSesBortFra ?? 24
  const v43 = 6 + v41
  const v44 = 6 + v42
  const v45 = -v44
  const v46 = -v43
  const v47 = shiftMonths(s[110], v45)
  const v48 = shiftMonths(s[111], v46)
  const SDL_32_1 = s[94] || s[99] && v35 || v37 && v35 || v38 && ((s[90] && shiftDays(s[92], -182) >= v25 || s[30]) && (f.timerSeneste26Uger ?? 436800) >= 24000 && v30 || f.dagpengeretHvisRask !== false || v34 || f.elevILoennetPraktik !== false || f.ansatIFleksjob !== false) || s[112] && (f.iBeskaeftigelse !== false && ((f.timerPrMaaned !== undefined ? sum(f.timerPrMaaned, (r_timerPrMaaned) => { const r0_0 = s[90] && r_timerPrMaaned.maaned >= v39; const r0_1 = s[90] && r_timerPrMaaned.maaned < s[111]; return (r0_0 || s[30]) && (r0_1 || s[30]) && (r0_0 || r0_1) ? r_timerPrMaaned.timer : 0 }) : Infinity) >= 24000 && (f.timerPrMaaned !== undefined ? sum(f.timerPrMaaned, (r_timerPrMaaned) => { const r0_0 = s[90] && r_timerPrMaaned.maaned >= v39; const r0_1 = s[90] && r_timerPrMaaned.maaned < s[111]; return (r0_0 || s[30]) && (r0_1 || s[30]) && (r0_0 || r0_1) && r_timerPrMaaned.timer >= 4000 ? 1 : 0 }) : Infinity) >= 5 || (f.timerPrMaaned !== undefined ? sum(f.timerPrMaaned, (r_timerPrMaaned) => { const r0_0 = s[90] && r_timerPrMaaned.maaned < s[111]; const r0_1 = s[90] && r_timerPrMaaned.maaned >= v47; return (r0_1 || s[30]) && (r0_0 || s[30]) && (r0_1 || r0_0) ? r_timerPrMaaned.timer : 0 }) : Infinity) >= 24000 && (f.timerPrMaaned !== undefined ? sum(f.timerPrMaaned, (r_timerPrMaaned) => { const r0_0 = s[90] && r_timerPrMaaned.maaned < s[111]; const r0_1 = s[90] && r_timerPrMaaned.maaned >= v47; return (r0_1 || s[30]) && (r0_0 || s[30]) && (r0_1 || r0_0) && r_timerPrMaaned.timer >= 4000 ? 1 : 0 }) : Infinity) >= 5) && v30 || f.dagpengeretHvisRask !== false || v34 || f.elevILoennetPraktik !== false || f.ansatIFleksjob !== false)
  s[1200] = SDL_32_1
  const SDL_32_1_nej = s[94] || s[99] && v36 || v37 && v36 || v38 && (s[90] && shiftDays(s[89], -182) < v26 || (f.timerSeneste26Uger ?? 0) < 24000 || v29) && f.dagpengeretHvisRask !== true && v33 && f.elevILoennetPraktik !== true && f.ansatIFleksjob !== true || s[112] && (f.iBeskaeftigelse !== true || ((f.timerPrMaaned !== undefined ? sum(f.timerPrMaaned, (r_timerPrMaaned) => { const r0_0 = s[90] && r_timerPrMaaned.maaned >= v39; const r0_1 = s[90] && r_timerPrMaaned.maaned < s[111]; const r0_2 = (r0_0 || s[30]) && (r0_1 || s[30]) && (r0_0 || r0_1); return r0_2 ? (r0_2 && !(s[90] && r_timerPrMaaned.maaned < v40 || s[90] && r_timerPrMaaned.maaned >= s[110]) && !s[30] ? r_timerPrMaaned.timer : 0) : 0 }) : -Infinity) < 24000 || (f.timerPrMaaned !== undefined ? sum(f.timerPrMaaned, (r_timerPrMaaned) => { const r0_0 = s[90] && r_timerPrMaaned.maaned >= v39; const r0_1 = s[90] && r_timerPrMaaned.maaned < s[111]; const r0_2 = (r0_0 || s[30]) && (r0_1 || s[30]) && (r0_0 || r0_1); const r0_3 = r_timerPrMaaned.timer >= 4000; const r0_4 = r0_2 && r0_3; return r0_4 ? (r0_4 && !(r0_2 && !r0_3 || s[90] && r_timerPrMaaned.maaned < v40 || s[90] && r_timerPrMaaned.maaned >= s[110] || s[30] && !r0_3) && !(s[30] && r0_3) ? 1 : 0) : 0 }) : -Infinity) < 5) && ((f.timerPrMaaned !== undefined ? sum(f.timerPrMaaned, (r_timerPrMaaned) => { const r0_0 = s[90] && r_timerPrMaaned.maaned < s[111]; const r0_1 = s[90] && r_timerPrMaaned.maaned >= v47; const r0_2 = (r0_1 || s[30]) && (r0_0 || s[30]) && (r0_1 || r0_0); return r0_2 ? (r0_2 && !(s[90] && r_timerPrMaaned.maaned < v48 || s[90] && r_timerPrMaaned.maaned >= s[110]) && !s[30] ? r_timerPrMaaned.timer : 0) : 0 }) : -Infinity) < 24000 || (f.timerPrMaaned !== undefined ? sum(f.timerPrMaaned, (r_timerPrMaaned) => { const r0_0 = s[90] && r_timerPrMaaned.maaned < s[111]; const r0_1 = r_timerPrMaaned.timer >= 4000; const r0_2 = s[90] && r_timerPrMaaned.maaned >= v47; const r0_3 = (r0_2 || s[30]) && (r0_0 || s[30]) && (r0_2 || r0_0); const r0_4 = r0_3 && r0_1; return r0_4 ? (r0_4 && !(r0_3 && !r0_1 || s[90] && r_timerPrMaaned.maaned < v48 || s[90] && r_timerPrMaaned.maaned >= s[110] || s[30] && !r0_1) && !(s[30] && r0_1) ? 1 : 0) : 0 }) : -Infinity) < 5) || v29) && f.dagpengeretHvisRask !== true && v33 && f.elevILoennetPraktik !== true && f.ansatIFleksjob !== true
  s[1201] = SDL_32_1_nej
  // SDL.42.1: Beskæftigelseskravet for selvstændige (SDL § 42)
  const v51 = (f.maanederSomSelvstaendig ?? 0) + (f.maanederSomLoenmodtagerFoer ?? 0) < 6 || f.drevetSenesteMaaned !== true || (f.timerIVirksomheden ?? 0) < 1850
  const v52 = (f.maanederSomSelvstaendig ?? 12) + (f.maanederSomLoenmodtagerFoer ?? 12) >= 6 && f.drevetSenesteMaaned !== false && (f.timerIVirksomheden ?? 16800) >= 1850
  const v53 = s[90] && s[98] && s[89] <= 15705 /* 2012-12-31 */
  const v54 = s[90] && s[92] >= 15706 /* 2013-01-01 */ && s[89] <= 15883 /* 2013-06-27 */
  const v55 = v52 || f.tilskudTilEgenVirksomhed !== false
  const v56 = v51 && f.tilskudTilEgenVirksomhed !== true
  const v57 = s[90] && s[92] >= 15884 /* 2013-06-28 */ && s[93]
  const SDL_42_1 = s[94] || s[99] && v52 || v53 && v52 || v54 && v55 || v57 && v55
  s[1239] = SDL_42_1
  const SDL_42_1_nej = s[94] || s[99] && v51 || v53 && v51 || v54 && v56 || v57 && v56
  s[1240] = SDL_42_1_nej
  // SDL.34.1: Ret ved arbejdsskade (SDL § 34, stk. 1)
  const v60 = f.arbejdsskade !== true || v29
  const v61 = f.arbejdsskade !== false && v30
  const SDL_34_1 = s[94] || s[99] && v61 || s[108] && v61
  s[1202] = SDL_34_1
  const SDL_34_1_nej = s[94] || s[99] && v60 || s[108] && v60
  s[1203] = SDL_34_1_nej
  // SDL.32: Ret over for kommunen (SDL § 2, stk. 2)
  const v64 = f.persongruppe === 'ingen'
  const v65 = f.persongruppe !== undefined && v64 || !(f.persongruppe !== undefined)
  s[627] = v65
  const v66 = f.persongruppe !== undefined && !v64 || !(f.persongruppe !== undefined)
  s[628] = v66
  const v67 = v66 || v33
  s[398] = v67
  const v68 = v65 && v34
  s[397] = v68
  const v69 = s[101] && (SDL_32_1 || s[105]) || s[113] && (SDL_42_1 || s[105]) || s[114] || v68 || SDL_34_1
  const v70 = (s[100] || SDL_32_1_nej) && (s[115] || SDL_42_1_nej) && s[116] && v67 && (SDL_34_1_nej || s[105])
  const SDL_32 = s[94] || s[99] && v69 || s[108] && v69
  s[119] = SDL_32
  const SDL_32_nej = s[94] || s[99] && v70 || s[108] && v70
  s[126] = SDL_32_nej
}

function svar_10(f, s) {
  // SDL.3: Ophold i Danmark (SDL § 3)
  const v0 = f.ophold === 'danmark' || f.ophold === 'rekreation' || f.ophold === 'behandling' || f.ophold === 'udskudt_hjemrejse' || f.ophold === 'udsendt' || f.ophold === 'dansk_social_sikring'
  const v1 = f.ophold !== undefined && v0 || !(f.ophold !== undefined)
  const v2 = f.ophold !== undefined && !v0 || !(f.ophold !== undefined)
  const v3 = s[117] && s[0] <= 17701 /* 2018-06-19 */
  const v4 = s[1] >= 17702 /* 2018-06-20 */
  const v5 = f.ophold === 'danmark' || f.ophold === 'rekreation' || f.ophold === 'behandling' || f.ophold === 'udskudt_hjemrejse' || f.ophold === 'udsendt' || f.ophold === 'repatriering' || f.ophold === 'dansk_social_sikring'
  const SDL_3 = s[7] || s[118] && v1 || v3 && v1 || v4 && (f.ophold !== undefined && v5 || !(f.ophold !== undefined))
  s[407] = SDL_3
  const SDL_3_nej = s[7] || s[118] && v2 || v3 && v2 || v4 && (f.ophold !== undefined && !v5 || !(f.ophold !== undefined))
  s[404] = SDL_3_nej
  // SDL.24a.1: Jobafklaring ved ny sygemelding (SDL § 24 a, stk. 1)
  const v8 = s[119] || s[105]
  s[559] = v8
  const v9 = SDL_3 || s[7]
  s[405] = v9
  const v10 = s[120] || s[7]
  s[406] = v10
  const SDL_24a_1 = s[94] || s[121] && (s[122] || s[123]) && v8 && v9 && v10 && (s[122] || s[119] || SDL_3 || s[120])
  s[570] = SDL_24a_1
  const SDL_24a_1_nej = s[94] || s[124] || s[121] && (s[125] || s[126] || SDL_3_nej || s[127])
  s[574] = SDL_24a_1_nej
  const SDL_24a_1_ir = s[94] || s[121] && s[123] && s[105] && s[7] || s[95]
  s[572] = SDL_24a_1_ir
  // SDL.24c.1: Stop for sygedagpenge, når sygdommen ikke længere er livstruende (SDL § 24 c, stk. 1)
  const v14 = s[0] <= 16800 /* 2015-12-31 */
  s[216] = v14
  const v15 = s[1] >= 16801 /* 2016-01-01 */
  s[217] = v15
  const v16 = s[4] && v14
  s[573] = v16
  const SDL_24c_1 = s[7] || v15 && f.fikSygedagpengeVedLivstruende !== false && f.laegenFinderIkkeLaengereLivstruende !== false
  s[1126] = SDL_24c_1
  const SDL_24c_1_nej = s[7] || v16 || v15 && (f.fikSygedagpengeVedLivstruende !== true || f.laegenFinderIkkeLaengereLivstruende !== true)
  s[1127] = SDL_24c_1_nej
  // LAB.107.1: Ret til jobafklaringsforløb (LAB § 107)
  const v19 = s[128] && v14
  s[253] = v19
  const v20 = f.forlaengelsenSlutter ?? FIRST_DAY
  s[588] = v20
  const v21 = f.forlaengelsenSlutter ?? 84005 /* 2199-12-31 */
  s[589] = v21
  const v22 = s[129] || f.naaetFolkepensionsalder !== false || s[130]
  const v23 = s[131] && f.naaetFolkepensionsalder !== true && s[132]
  const v24 = v22 && s[133]
  const v25 = v23 && s[134]
  const v26 = v24 ? (v25 ? Math.min(s[135], s[136]) : s[135]) : s[136]
  const v27 = v24 ? (v25 ? Math.max(s[137], s[138]) : s[137]) : s[138]
  const v28 = f.forlaengelseErAfgjort !== true && (v24 || v25)
  const v29 = f.forlaengelseErAfgjort !== false || v28
  s[561] = v29
  const v30 = f.forlaengelseErAfgjort !== false ? (v28 ? Math.min(v20, v26) : v20) : v26
  s[562] = v30
  const v31 = f.forlaengelseErAfgjort !== false ? (v28 ? Math.max(v21, v27) : v21) : v27
  s[564] = v31
  const v32 = f.forlaengelseErAfgjort !== true && (v22 && s[139] || v23 && s[140])
  s[566] = v32
  const v33 = v29 && s[0] < v31 || v22 || s[141]
  const v34 = s[142] || s[143]
  s[619] = v34
  const v35 = (v29 && s[1] >= v30 || v32) && v23 && v34
  const v36 = SDL_24a_1_nej || SDL_24a_1_ir
  s[571] = v36
  const v37 = v15 && s[2]
  const v38 = s[127] || v33 && v36 && (SDL_24c_1_nej || s[7])
  const v39 = v10 && (v35 || SDL_24a_1 || SDL_24c_1)
  const LAB_107_1 = s[7] || v19 && v10 && (v35 || SDL_24a_1) || v37 && v39 || s[3] && v39
  s[780] = LAB_107_1
  const LAB_107_1_nej = s[7] || s[4] && s[144] || v19 && (s[127] || v33 && v36) || v37 && v38 || s[3] && v38
  s[781] = LAB_107_1_nej
  // LAB.108.2: Tilbuddet kan indgå i forløbet (LAB § 108, stk. 2)
  const v42 = s[0] <= 17125 /* 2016-11-20 */
  s[157] = v42
  const v43 = s[1] >= 17126 /* 2016-11-21 */ && s[2]
  s[158] = v43
  const v44 = f.tilbudUnderForloebet === 'praktik' || f.tilbudUnderForloebet === 'vejledning'
  const v45 = f.ventesFuldtRask !== true || shiftDays(s[8], 56) < s[145] || f.fikTvaerfagligIndsats !== false || f.tilbudUnderForloebet !== undefined && v44 || !(f.tilbudUnderForloebet !== undefined)
  const v46 = f.ventesFuldtRask !== false && s[146] && f.fikTvaerfagligIndsats !== true && (f.tilbudUnderForloebet !== undefined && !v44 || !(f.tilbudUnderForloebet !== undefined))
  const v47 = s[0] <= 20088 /* 2024-12-31 */
  s[352] = v47
  const v48 = s[3] && v47
  s[457] = v48
  const v49 = s[1] >= 20089 /* 2025-01-01 */
  s[353] = v49
  const LAB_108_2 = s[147] && (s[144] || s[128] && v42 || v43 && v45 || v48 && v45 || v49)
  s[783] = LAB_108_2
  const LAB_108_2_nej = s[147] && (s[144] || v43 && v46 || v48 && v46)
  s[784] = LAB_108_2_nej
}

function svar_11(f, s) {
  // LAB.109.1.frist: Sagen skal have været i rehabiliteringsteamet (LAB § 109)
  const v0 = s[9] && s[8] <= 16427 /* 2014-12-23 */
  const v1 = f.sygedagpengeOphoerteDen ?? FIRST_DAY
  s[163] = v1
  const v2 = f.sygedagpengeOphoerteDen ?? 84005 /* 2199-12-31 */
  s[162] = v2
  const v3 = shiftDays(v1, 28)
  const v4 = shiftDays(v2, 28)
  const v5 = s[10] >= 16428 /* 2014-12-24 */ && s[8] <= 16616 /* 2015-06-30 */
  const v6 = s[10] >= 16617 /* 2015-07-01 */ && s[148]
  const v7 = shiftDays(s[8], 28)
  const v8 = shiftDays(s[10], 28)
  const v9 = s[149] && s[150]
  const v10 = f.jobafklaringEfter === 'ny_sygemelding'
  const v11 = f.jobafklaringEfter !== undefined && v10 || !(f.jobafklaringEfter !== undefined)
  const v12 = f.jobafklaringEfter !== undefined && !v10 || !(f.jobafklaringEfter !== undefined)
  const v13 = shiftDays(f.afgoerelseOmJobafklaringDen ?? FIRST_DAY, 28)
  const v14 = shiftDays(f.afgoerelseOmJobafklaringDen ?? 84005 /* 2199-12-31 */, 28)
  const v15 = v11 ? (v12 ? Math.min(v7, v13) : v13) : v7
  const v16 = v11 ? (v12 ? Math.max(v8, v14) : v14) : v8
  const v17 = s[151] || s[152]
  const v18 = s[151] ? v15 : NEVER
  const v19 = s[153] || v9 || v17
  const v20 = s[153] ? FIRST_DAY : v9 ? (v17 ? Math.min(v15, v18) : v15) : v18
  const v21 = v5 || v6 || v19
  const v22 = v5 ? FIRST_DAY : v6 ? (v19 ? Math.min(v7, v20) : v7) : v20
  const LAB_109_1_frist = s[15] ? FIRST_DAY : v0 ? (v21 ? Math.min(v3, v22) : v3) : v22
  s[788] = LAB_109_1_frist
  const v24 = s[152] ? NEVER : v16
  const v25 = s[153] ? NEVER : v9 ? (v17 ? Math.max(v16, v24) : v16) : v24
  const v26 = v5 ? NEVER : v6 ? (v19 ? Math.max(v8, v25) : v8) : v25
  const LAB_109_1_frist_hoej = s[15] ? NEVER : v0 ? (v21 ? Math.max(v4, v26) : v4) : v26
  s[789] = LAB_109_1_frist_hoej
  const LAB_109_1_frist_ir = s[154] && (s[15] || v5 || s[153]) || s[155]
  s[790] = LAB_109_1_frist_ir
  // LAB.110.1: Jobafklaringsforløbets længste varighed (LAB § 110, stk. 1)
  const v29 = s[9] && s[8] <= 17532 /* 2018-01-01 */
  const v30 = shiftMonths(s[8], 24)
  const v31 = shiftMonths(s[10], 24)
  const v32 = shiftDays(v30, -1)
  const v33 = shiftDays(v31, -1)
  const v34 = s[10] >= 17533 /* 2018-01-02 */ && s[150]
  const v35 = allPeriods(f.barselUnderJobafklaring)
  const v36 = f.barselUnderJobafklaring !== undefined ? v35 : NO_DAYS
  s[325] = v36
  const v37 = f.barselUnderJobafklaring !== undefined ? v35 : ALL_DAYS
  s[323] = v37
  const v38 = without(ALL_DAYS, v37)
  const v39 = without(ALL_DAYS, v36)
  const v40 = v30 === NEVER ? Infinity : v30 - s[10]
  const v41 = v31 === NEVER ? Infinity : v31 - s[8]
  const v42 = dayReaching(v39, s[8], v40)
  const v43 = dayReaching(v38, s[10], v41)
  const v44 = from(v36, 18262 /* 2020-01-01 */)
  const v45 = from(v37, 18262 /* 2020-01-01 */)
  const v46 = without(ALL_DAYS, v45)
  const v47 = without(ALL_DAYS, v44)
  const v48 = Math.min(v32, v42, dayReaching(v47, s[8], v40))
  const v49 = Math.max(v33, v43, dayReaching(v46, s[10], v41))
  const v50 = v34 || s[156]
  const v51 = v34 ? (s[156] ? Math.min(v42, v48) : v48) : v42
  const LAB_110_1 = s[15] ? FIRST_DAY : v29 ? (v50 ? Math.min(v32, v51) : v32) : v51
  s[791] = LAB_110_1
  const v53 = v34 ? (s[156] ? Math.max(v43, v49) : v49) : v43
  const LAB_110_1_hoej = s[15] ? NEVER : v29 ? (v50 ? Math.max(v33, v53) : v33) : v53
  s[792] = LAB_110_1_hoej
  const LAB_110_1_er = f.erIJobafklaring !== false && s[9]
  s[793] = LAB_110_1_er
  const LAB_110_1_ir = LAB_110_1_er && s[15] || f.erIJobafklaring !== true || s[8] < 16252 /* 2014-07-01 */
  s[794] = LAB_110_1_ir
  // LAB.110.2: Jobafklaringsforløbet slutter (LAB § 110, stk. 2)
  const v57 = s[128] && s[0] <= 16617 /* 2015-07-01 */
  const v58 = s[1] >= 16618 /* 2015-07-02 */ && s[157]
  const v59 = f.folkepensionsalderNaasDen ?? FIRST_DAY
  s[169] = v59
  const v60 = f.folkepensionsalderNaasDen ?? 84005 /* 2199-12-31 */
  s[168] = v60
  const v61 = f.uarbejdsdygtigVedEgenSygdom !== true || s[1] >= v59 || f.fikSygedagpengeVedLivstruende !== false
  const v62 = f.uarbejdsdygtigVedEgenSygdom !== false && s[0] < v60 && f.fikSygedagpengeVedLivstruende !== true
  const LAB_110_2 = s[147] && (s[144] || v57 && f.uarbejdsdygtigVedEgenSygdom !== true || v58 || s[158] && v61 || s[3] && v61)
  s[795] = LAB_110_2
  const LAB_110_2_nej = s[147] && (s[144] || v57 && f.uarbejdsdygtigVedEgenSygdom !== false || v58 || s[158] && v62 || s[3] && v62)
  s[796] = LAB_110_2_nej
  const LAB_110_2_ir = s[147] && (s[144] || v58) || s[159]
  s[797] = LAB_110_2_ir
  // LAB.111.1: Din arbejdsevne skal være vurderet (LAB § 111, stk. 1)
  const LAB_111_1 = s[144] ? FIRST_DAY : LAB_110_1
  s[798] = LAB_111_1
  const LAB_111_1_hoej = s[144] ? NEVER : LAB_110_1_hoej
  s[799] = LAB_111_1_hoej
  const LAB_111_1_er = s[147] && (s[144] || s[160] && LAB_110_1_er || s[3] && LAB_110_1_er)
  s[800] = LAB_111_1_er
  const LAB_111_1_ir = s[147] && (s[144] || s[160] && LAB_110_1_ir || s[3] && LAB_110_1_ir) || s[159]
  s[801] = LAB_111_1_ir
  // LAB.111.2: Sagen skal i rehabiliteringsteamet, før forløbet slutter (lov 1750/2025 § 1)
  const v70 = f.kanVendeTilbageIArbejde !== false || f.uarbejdsdygtigVedEgenSygdom !== true && f.maalgruppeForAnden !== true
  const v71 = f.kanVendeTilbageIArbejde !== true && (f.uarbejdsdygtigVedEgenSygdom !== false || f.maalgruppeForAnden !== false)
  const v72 = s[3] && s[161]
  s[164] = v72
  const LAB_111_2 = s[147] && (s[144] || s[160] && v71 || v72 && v71 || s[14])
  s[802] = LAB_111_2
  const LAB_111_2_nej = s[147] && (s[144] || s[160] && v70 || v72 && v70 || s[14])
  s[803] = LAB_111_2_nej
  const LAB_111_2_ir = s[147] && (s[144] || s[14]) || s[159]
  s[743] = LAB_111_2_ir
  // LAB.111.3: Samtale med sundhedskoordinatoren (LAB § 111, stk. 3)
  const LAB_111_3 = s[144] ? FIRST_DAY : shiftMonths(v1, 42)
  s[805] = LAB_111_3
  const LAB_111_3_hoej = s[144] ? NEVER : shiftMonths(v2, 42)
  s[806] = LAB_111_3_hoej
  const LAB_111_3_er = s[147] && f.risikoForFireAar !== false
  s[807] = LAB_111_3_er
  const LAB_111_3_ir = LAB_111_3_er && s[144] || s[159] || f.risikoForFireAar !== true
  s[808] = LAB_111_3_ir
}

function svar_12(f, s) {
  // LAB.111.4: Kommunen skal overveje klinisk funktion før et nyt forløb (lov 1750/2025 § 1)
  const v0 = shiftMonths(s[162], 48) >= (f.nytForloebVarerTil ?? FIRST_DAY)
  const LAB_111_4 = s[147] && (s[144] || s[160] && shiftMonths(s[163], 48) < (f.nytForloebVarerTil ?? 84005 /* 2199-12-31 */) || s[164] && shiftMonths(s[163], 48) < (f.nytForloebVarerTil ?? 84005 /* 2199-12-31 */) || s[14])
  s[809] = LAB_111_4
  const LAB_111_4_nej = s[147] && (s[144] || s[160] && v0 || s[164] && v0 || s[14])
  s[810] = LAB_111_4_nej
  // LAB.112.2: Et ressourceforløb er udelukket, fordi arbejdsevnen ikke kan udvikles (LAB § 112, stk. 2)
  const v3 = s[6] && s[0] <= 17682 /* 2018-05-31 */
  const v4 = s[1] >= 17683 /* 2018-06-01 */ && s[2]
  const v5 = f.dokumenteretIngenUdvikling !== false || f.heltAabenbartIngenUdvikling !== false
  const v6 = f.dokumenteretIngenUdvikling !== true && f.heltAabenbartIngenUdvikling !== true
  const LAB_112_2 = s[7] || v3 && f.aabenbartFormaalsloestPaaGrundAfSygdom !== false || v4 && v5 || s[165] && v5
  s[814] = LAB_112_2
  const LAB_112_2_nej = s[7] || s[166] || v3 && f.aabenbartFormaalsloestPaaGrundAfSygdom !== true || v4 && v6 || s[165] && v6 || s[167]
  s[815] = LAB_112_2_nej
  // LAB.112.3: Et ressourceforløb kan begynde, selv om folkepensionsalderen nærmer sig (LAB § 112, stk. 3)
  const v9 = s[0] <= 18992 /* 2021-12-31 */
  s[351] = v9
  const v10 = s[1] >= 18993 /* 2022-01-01 */
  s[228] = v10
  const v11 = s[6] && v9
  s[229] = v11
  const v12 = s[0] <= 19133 /* 2022-05-21 */
  s[197] = v12
  const v13 = v10 && v12
  s[193] = v13
  const v14 = shiftMonths(s[168], -72) >= s[0] || f.oenskerRessourceforloeb !== false
  const v15 = shiftMonths(s[169], -72) < s[1] && f.oenskerRessourceforloeb !== true
  const v16 = s[1] >= 19134 /* 2022-05-22 */ && s[170]
  s[192] = v16
  const LAB_112_3 = s[7] || s[166] || v11 || v13 && v14 || v16 && v14 || s[167] && v14
  s[816] = LAB_112_3
  const LAB_112_3_nej = s[7] || v13 && v15 || v16 && v15 || s[167] && v15
  s[817] = LAB_112_3_nej
  // LAB.112.1: Målgruppen for ressourceforløb (LAB § 112, stk. 1)
  const v19 = f.laengerevarendeForsoergelse !== false || f.deltagetUdenOegetTilknytning !== false || f.behovForLaengerevarendeIndsats !== false
  const v20 = f.laengerevarendeForsoergelse !== true && f.deltagetUdenOegetTilknytning !== true && f.behovForLaengerevarendeIndsats !== true
  const v21 = f.komplekseProblemer !== true || f.kanIkkeLoesesAfAndenIndsats !== true || f.kraeverHelhedsorienteretForloeb !== true || v20 || LAB_112_2
  const v22 = LAB_112_2_nej || s[7]
  const v23 = f.komplekseProblemer !== false && f.kanIkkeLoesesAfAndenIndsats !== false && f.kraeverHelhedsorienteretForloeb !== false && v19 && v22
  const v24 = s[3] && v9
  s[194] = v24
  const v25 = v10 && s[170]
  s[196] = v25
  const LAB_112_1 = s[171] || !(s[171] && !(s[0] < 20485 /* 2026-02-01 */ || s[172])) && (s[7] || v3 && v23 || v4 && v23 || v24 && v23 || v25 && f.komplekseProblemer !== false && f.kanIkkeLoesesAfAndenIndsats !== false && f.kraeverHelhedsorienteretForloeb !== false && v19 && v22 && (LAB_112_3 || s[7]))
  s[811] = LAB_112_1
  const LAB_112_1_nej = s[171] || !(s[171] && !(s[0] < 20485 /* 2026-02-01 */ || s[172])) && (s[7] || s[166] || v3 && v21 || v4 && v21 || v24 && v21 || v25 && (f.komplekseProblemer !== true || f.kanIkkeLoesesAfAndenIndsats !== true || f.kraeverHelhedsorienteretForloeb !== true || v20 || LAB_112_2 || LAB_112_3_nej) || s[167])
  s[812] = LAB_112_1_nej
  const LAB_112_1_ir = s[171] || !(s[171] && !(s[0] < 20485 /* 2026-02-01 */ || s[172])) && s[7]
  s[813] = LAB_112_1_ir
  // LAB.112.3.igang: Forløbet fortsætter, selv om folkepensionsalderen nærmer sig (LAB § 112, stk. 3)
  const LAB_112_3_igang = f.ressourceforloebErBevilget !== false && (s[7] || v11 || v25 || s[173])
  s[818] = LAB_112_3_igang
  // LAB.113.2: En indsats skal være i gang (LAB § 113, stk. 2)
  const v30 = f.ressourceforloebStartede ?? FIRST_DAY
  s[181] = v30
  const v31 = f.ressourceforloebStartede ?? 84005 /* 2199-12-31 */
  s[182] = v31
  const v32 = v30 <= 13331 /* 2006-07-02 */
  s[187] = v32
  const v33 = v31 >= 13332 /* 2006-07-03 */ && v30 <= 15705 /* 2012-12-31 */
  s[188] = v33
  const v34 = v31 >= 15706 /* 2013-01-01 */
  s[180] = v34
  const v35 = v34 && v30 <= 18808 /* 2021-06-30 */
  const v36 = v31 >= 18809 /* 2021-07-01 */
  const v37 = v30 <= 18992 /* 2021-12-31 */
  s[183] = v37
  const v38 = v36 && v37
  const v39 = allPeriods(f.perioderUdenRaadighed)
  const v40 = shiftMonths(v30, 6)
  const v41 = shiftMonths(v31, 6)
  const v42 = v31 >= 18993 /* 2022-01-01 */
  s[184] = v42
  const v43 = v30 <= 20484 /* 2026-01-31 */
  s[185] = v43
  const v44 = v31 >= 20485 /* 2026-02-01 */
  s[186] = v44
  const v45 = v38 || v42 && v43 || v44
  const LAB_113_2 = v32 ? FIRST_DAY : v35 || v45 ? (v45 ? dayReaching(without(ALL_DAYS, f.perioderUdenRaadighed !== undefined ? v39 : NO_DAYS), shiftDays(v30, 1), v40 === NEVER ? Infinity : v40 - v31) : NEVER) : NEVER
  s[819] = LAB_113_2
  const LAB_113_2_hoej = v32 ? NEVER : v33 ? NEVER : v35 ? NEVER : v38 ? NEVER : dayReaching(without(ALL_DAYS, f.perioderUdenRaadighed !== undefined ? v39 : ALL_DAYS), shiftDays(v31, 1), v41 === NEVER ? Infinity : v41 - v30)
  s[820] = LAB_113_2_hoej
  const LAB_113_2_ir = f.ressourceforloebErBevilget !== false && v32 || f.ressourceforloebErBevilget !== true
  s[191] = LAB_113_2_ir
  // LAB.113.2.team: Sagen skal i rehabiliteringsteamet igen (LAB § 113, stk. 2)
  const v49 = v36 && v43
  const v50 = f.ressourceforloebErBevilget !== false && LAB_113_2_hoej >= s[0] || f.indsatsErBegyndt !== false && (f.ressourceforloebErBevilget !== false && LAB_113_2_hoej >= (f.indsatsBegyndteDen ?? FIRST_DAY) || LAB_113_2_ir) || f.arbejdeIFoersteHalvaar !== false || f.saerligeGrundeModTeamet !== false
  const v51 = (f.ressourceforloebErBevilget !== false && LAB_113_2 < s[1] || LAB_113_2_ir) && (f.indsatsErBegyndt !== true || f.ressourceforloebErBevilget !== false && LAB_113_2 < (f.indsatsBegyndteDen ?? 84005 /* 2199-12-31 */)) && f.arbejdeIFoersteHalvaar !== true && f.saerligeGrundeModTeamet !== true
  const LAB_113_2_team = f.ressourceforloebErBevilget !== false && (s[14] || !(s[14] && s[174]) && (v32 || v49 && v51 || v44 && v51))
  s[822] = LAB_113_2_team
  const LAB_113_2_team_nej = f.ressourceforloebErBevilget !== false && (s[14] || !(s[14] && s[174]) && (v32 || v33 || v35 || v49 && v50 || v44 && v50))
  s[823] = LAB_113_2_team_nej
  const LAB_113_2_team_ir = f.ressourceforloebErBevilget !== false && (s[14] || !(s[14] && s[174]) && v32) || f.ressourceforloebErBevilget !== true
  s[824] = LAB_113_2_team_ir
  // LAB.113.3: Tilbuddet venter på samtalen om dit helbred (LAB § 113, stk. 3)
  const v55 = s[175] || f.menerTilbuddetSkaderHelbredet !== true || f.bedtOmSamtaleFoerTilbuddet !== true || f.kommunenHarTagetStillingTilTilbuddet !== false
  const v56 = (s[176] || s[177]) && f.menerTilbuddetSkaderHelbredet !== false && f.bedtOmSamtaleFoerTilbuddet !== false && f.kommunenHarTagetStillingTilTilbuddet !== true
  const LAB_113_3 = f.ressourceforloebErBevilget !== false && (s[7] || v25 && v56 || s[167] && v56)
  s[825] = LAB_113_3
  const LAB_113_3_nej = f.ressourceforloebErBevilget !== false && (s[7] || s[166] || v11 || v25 && v55 || s[167] && v55)
  s[826] = LAB_113_3_nej
  // LAB.113.4: Kommunen skal have besluttet, hvad der sker efter forløbet (LAB § 113, stk. 4)
  const v59 = f.ressourceforloebPlanlagtTil ?? FIRST_DAY
  s[189] = v59
  const v60 = f.ressourceforloebPlanlagtTil ?? 84005 /* 2199-12-31 */
  s[190] = v60
  const v61 = v59 <= 13331 /* 2006-07-02 */
  const v62 = v60 >= 13332 /* 2006-07-03 */ && v59 <= 15705 /* 2012-12-31 */
  const v63 = v60 >= 15706 /* 2013-01-01 */
  const v64 = v59 <= 20484 /* 2026-01-31 */
  const v65 = v60 >= 20485 /* 2026-02-01 */
  const LAB_113_4 = v61 ? FIRST_DAY : v63 && v59 <= 18261 /* 2019-12-31 */ || v60 >= 18262 /* 2020-01-01 */ && v59 <= 18992 /* 2021-12-31 */ || v60 >= 18993 /* 2022-01-01 */ && v64 || v65 ? v59 : NEVER
  s[828] = LAB_113_4
  const LAB_113_4_hoej = v61 ? NEVER : v62 ? NEVER : v60
  s[829] = LAB_113_4_hoej
  const LAB_113_4_ir = f.ressourceforloebErBevilget !== false && v61 || f.ressourceforloebErBevilget !== true
  s[744] = LAB_113_4_ir
  // LAB.113.4.ydelse: Ressourceforløb og ydelse løber videre uden en afgørelse (LAB § 113, stk. 4)
  const v69 = v63 && v64
  const v70 = v60 >= s[0] || f.kommunenHarTagetStillingTilForloebet !== true
  const v71 = v59 < s[1] && f.kommunenHarTagetStillingTilForloebet !== false
  const LAB_113_4_ydelse = f.ressourceforloebErBevilget !== false && (v61 || v69 && v70 || v65 && v70)
  s[832] = LAB_113_4_ydelse
  const LAB_113_4_ydelse_nej = f.ressourceforloebErBevilget !== false && (v61 || v62 || v69 && v71 || v65 && v71)
  s[833] = LAB_113_4_ydelse_nej
  // LAB.113a: Personlig jobformidler (LAB § 113 a)
  const LAB_113a = f.ressourceforloebErBevilget !== false && (s[7] || v25 && s[176] || s[173])
  s[834] = LAB_113a
  const LAB_113a_nej = f.ressourceforloebErBevilget !== false && (s[7] || s[166] || v11 || v25 && s[175] || s[178])
  s[835] = LAB_113a_nej
  const LAB_113a_ir = f.ressourceforloebErBevilget !== false && (s[7] || v25 && s[177] || s[179]) || f.ressourceforloebErBevilget !== true
  s[836] = LAB_113a_ir
}

function svar_13(f, s) {
  // LAB.114.1: Ressourceforløbets længste varighed (LAB § 114, stk. 1)
  const v0 = s[180] && s[181] <= 16435 /* 2014-12-31 */
  const v1 = shiftMonths(s[181], 60)
  const v2 = shiftMonths(s[182], 60)
  const v3 = shiftDays(v1, -1)
  const v4 = shiftDays(v2, -1)
  const v5 = s[181] <= 18261 /* 2019-12-31 */
  const v6 = s[182] >= 16436 /* 2015-01-01 */ && v5
  const v7 = allPeriods(f.barselUnderRessourceforloeb)
  const v8 = f.barselUnderRessourceforloeb !== undefined ? v7 : NO_DAYS
  const v9 = f.barselUnderRessourceforloeb !== undefined ? v7 : ALL_DAYS
  const v10 = without(ALL_DAYS, v9)
  const v11 = without(ALL_DAYS, v8)
  const v12 = dayReaching(v11, s[181], v1 === NEVER ? Infinity : v1 - s[182])
  const v13 = dayReaching(v10, s[182], v2 === NEVER ? Infinity : v2 - s[181])
  const v14 = Math.min(v3, v12)
  const v15 = Math.max(v4, v13)
  const v16 = s[182] >= 18262 /* 2020-01-01 */
  const v17 = v16 && s[183]
  const v18 = shiftMonths(s[181], 36)
  const v19 = shiftMonths(s[182], 36)
  const v20 = dayReaching(v11, s[181], v18 === NEVER ? Infinity : v18 - s[182])
  const v21 = dayReaching(v10, s[182], v19 === NEVER ? Infinity : v19 - s[181])
  const v22 = s[184] && s[181] <= 19133 /* 2022-05-21 */ || s[182] >= 19134 /* 2022-05-22 */ && s[185] || s[186]
  const v23 = v17 || v22
  const v24 = v17 ? (v22 ? Math.min(v12, v20) : v12) : v20
  const v25 = v6 || v23
  const v26 = v6 ? (v23 ? Math.min(v14, v24) : v14) : v24
  const LAB_114_1 = s[187] ? FIRST_DAY : v0 || v25 ? (v0 ? (v25 ? Math.min(v3, v26) : v3) : v26) : NEVER
  s[837] = LAB_114_1
  const v28 = v17 ? (v22 ? Math.max(v13, v21) : v13) : v21
  const v29 = v6 ? (v23 ? Math.max(v15, v28) : v15) : v28
  const LAB_114_1_hoej = s[187] ? NEVER : s[188] ? NEVER : v0 ? (v25 ? Math.max(v4, v29) : v4) : v29
  s[838] = LAB_114_1_hoej
  // LAB.114.1.plan: Forløbets planlagte længde er tilladt (LAB § 114, stk. 1)
  const v31 = s[180] && v5
  const v32 = s[189] < shiftDays(shiftMonths(s[182], 12), -1) || f.ressourceforloebErBevilget !== false && LAB_114_1 < s[190]
  const v33 = s[190] >= shiftDays(shiftMonths(s[181], 12), -1) && (f.ressourceforloebErBevilget !== false && LAB_114_1_hoej >= s[189] || s[191])
  const v34 = v16 && s[185]
  const LAB_114_1_plan = f.ressourceforloebErBevilget !== false && (s[187] || v31 && v33 || v34 && v33 || s[186] && v33)
  s[839] = LAB_114_1_plan
  const LAB_114_1_plan_nej = f.ressourceforloebErBevilget !== false && (s[187] || s[188] || v31 && v32 || v34 && v32 || s[186] && v32)
  s[840] = LAB_114_1_plan_nej
  // LAB.114.3: Så længe kan det næste ressourceforløb vare (LAB § 114, stk. 2-4)
  const v37 = f.foedselsdag ?? FIRST_DAY
  s[207] = v37
  const v38 = f.foedselsdag ?? 84005 /* 2199-12-31 */
  s[206] = v38
  const v39 = s[1] >= shiftMonths(v37, 480)
  const v40 = f.maanederIRessourceforloeb ?? 0
  const v41 = f.maanederIRessourceforloeb ?? 240
  const v42 = v40 <= 0
  const v43 = v39 && v41 > 0 && f.oenskerRessourceforloeb !== true ? 0 : 60
  const v44 = s[0] < shiftMonths(v38, 480) || v42 || f.oenskerRessourceforloeb !== false ? 60 : 0
  const v45 = s[1] >= shiftMonths(v37, 600)
  const v46 = v45 && v41 > 0 && f.oenskerRessourceforloeb !== true ? 0 : v39 && s[0] < shiftMonths(v38, 600) && f.oenskerRessourceforloeb !== true ? Math.min(36, Math.max(0, 60 - v41)) : 36
  const v47 = s[0] < shiftMonths(v38, 600) || v42 || f.oenskerRessourceforloeb !== false ? (s[0] < shiftMonths(v38, 480) || v45 || f.oenskerRessourceforloeb !== false ? 36 : Math.min(36, Math.max(0, 60 - v40))) : 0
  const v48 = s[192] || s[167]
  const v49 = s[167] ? -Infinity : v46
  const v50 = s[193] || v48
  const v51 = s[193] ? (v48 ? Math.min(v46, v49) : v46) : v49
  const v52 = s[194] || v50
  const v53 = s[194] ? (v50 ? Math.min(v43, v51) : v43) : v51
  const v54 = s[195] || v52
  const v55 = s[195] ? (v52 ? Math.min(v43, v53) : v43) : v53
  const LAB_114_3 = s[7] ? -Infinity : s[166] ? (v54 ? Math.min(0, v55) : 0) : v55
  s[842] = LAB_114_3
  const v57 = s[167] ? Infinity : v47
  const v58 = s[193] ? (v48 ? Math.max(v47, v57) : v47) : v57
  const v59 = s[194] ? (v50 ? Math.max(v44, v58) : v44) : v58
  const LAB_114_3_hoej = s[7] ? Infinity : v54 ? (s[195] ? (v52 ? Math.max(v44, v59) : v44) : v59) : 0
  s[843] = LAB_114_3_hoej
  const LAB_114_3_ir = s[7] || s[167]
  s[844] = LAB_114_3_ir
  // LAB.114.3.igang: Forløbet fortsætter, når du fylder 40 år (LAB § 114, stk. 3)
  const LAB_114_3_igang = f.ressourceforloebErBevilget !== false && (s[7] || s[195] || s[194] || s[196] || s[173])
  s[845] = LAB_114_3_igang
  // LAB.114.4: Ressourceforløbet må ikke gå ud over folkepensionsalderen (LAB § 114, stk. 4)
  const v63 = s[169] <= 13331 /* 2006-07-02 */
  const v64 = s[168] >= 15706 /* 2013-01-01 */ && s[169] <= 16617 /* 2015-07-01 */
  const v65 = s[168] >= 16618 /* 2015-07-02 */ && s[169] <= 17125 /* 2016-11-20 */
  const v66 = v65 || s[168] >= 17126 /* 2016-11-21 */ && s[169] <= 18261 /* 2019-12-31 */ || s[168] >= 18262 /* 2020-01-01 */ && s[169] <= 18992 /* 2021-12-31 */ || s[168] >= 18993 /* 2022-01-01 */ && s[169] <= 20484 /* 2026-01-31 */ || s[168] >= 20485 /* 2026-02-01 */
  const LAB_114_4 = v63 ? FIRST_DAY : v64 || v66 ? (v66 ? (v65 ? FIRST_DAY : shiftDays(s[169], -1)) : NEVER) : NEVER
  s[846] = LAB_114_4
  const LAB_114_4_hoej = v63 ? NEVER : s[168] >= 13332 /* 2006-07-03 */ && s[169] <= 15705 /* 2012-12-31 */ ? NEVER : v64 ? NEVER : v65 ? NEVER : shiftDays(s[168], -1)
  s[847] = LAB_114_4_hoej
  const LAB_114_4_ir = f.ressourceforloebErBevilget !== false && (v63 || v65) || f.ressourceforloebErBevilget !== true
  s[848] = LAB_114_4_ir
  // LAB.115.1: Ressourceforløb, når du får førtidspension (LAB § 115)
  const v70 = f.pensionDuFaar === 'foertidspension'
  const v71 = f.pensionDuFaar !== undefined && !v70 || !(f.pensionDuFaar !== undefined) || v39 || f.oenskerRessourceforloeb !== true
  const v72 = (f.pensionDuFaar !== undefined && v70 || !(f.pensionDuFaar !== undefined)) && s[0] < shiftMonths(v38, 480) && f.oenskerRessourceforloeb !== false
  const LAB_115_1 = s[7] || s[195] && v72 || s[165] && v72
  s[849] = LAB_115_1
  const LAB_115_1_nej = s[7] || s[166] || s[195] && v71 || s[165] && v71 || s[167]
  s[850] = LAB_115_1_nej
}

function svar_14(f, s) {
  // LAB.116.1.foertidspension: Dage med både fleksjob og førtidspension (LAB § 116, stk. 1)
  const v0 = periods(f.ydelser, (r_ydelser) => r_ydelser.ydelse === 'fleksjob')
  const v1 = f.ydelser !== undefined ? v0 : NO_DAYS
  s[386] = v1
  const v2 = f.ydelser !== undefined ? v0 : ALL_DAYS
  s[387] = v2
  const v3 = periods(f.ydelser, (r_ydelser) => r_ydelser.ydelse === 'foertidspension')
  const v4 = f.ydelser !== undefined ? v3 : NO_DAYS
  s[392] = v4
  const v5 = f.ydelser !== undefined ? v3 : ALL_DAYS
  s[393] = v5
  const v6 = intersect(v1, v4)
  const v7 = intersect(v2, v5)
  const LAB_116_1_foertidspension = from(v6, 13332 /* 2006-07-03 */)
  s[851] = LAB_116_1_foertidspension
  const LAB_116_1_foertidspension_hoej = from(v7, 13332 /* 2006-07-03 */)
  s[852] = LAB_116_1_foertidspension_hoej
  const v10 = dayReaching(LAB_116_1_foertidspension_hoej, 13332 /* 2006-07-03 */, 1)
  const v11 = dayReaching(LAB_116_1_foertidspension, 13332 /* 2006-07-03 */, 1)
  const v12 = v10 <= 14511 /* 2009-09-24 */
  const v13 = v11 >= 14512 /* 2009-09-25 */ && v10 <= 18261 /* 2019-12-31 */
  const v14 = v11 >= 18262 /* 2020-01-01 */ && v10 <= 2147483646
  const LAB_116_1_foertidspension_ir = v11 === NEVER
  s[855] = LAB_116_1_foertidspension_ir
  const v16 = v12 || v13
  const LAB_116_1_foertidspension_eksakt = (!v16 || (!v12 || !v12 || f.ydelser !== undefined) && (!v13 || f.ydelser !== undefined)) && (!v14 || f.ydelser !== undefined)
  s[854] = LAB_116_1_foertidspension_eksakt
  const LAB_116_1_foertidspension_er = v16 || v14
  s[853] = LAB_116_1_foertidspension_er
  // LAB.116.1.seniorpension: Dage med både fleksjob og seniorpension eller tidlig pension (LAB § 116, stk. 1)
  const v19 = periods(f.ydelser, (r_ydelser) => r_ydelser.ydelse === 'seniorpension' || r_ydelser.ydelse === 'tidlig_pension')
  const v20 = f.ydelser !== undefined ? v19 : NO_DAYS
  const v21 = f.ydelser !== undefined ? v19 : ALL_DAYS
  const v22 = intersect(v1, v20)
  const v23 = intersect(v2, v21)
  const v24 = from(v22, 13332 /* 2006-07-03 */)
  const v25 = from(v23, 13332 /* 2006-07-03 */)
  const v26 = dayReaching(v25, 13332 /* 2006-07-03 */, 1)
  const v27 = dayReaching(v24, 13332 /* 2006-07-03 */, 1)
  const v28 = v26 <= 18261 /* 2019-12-31 */
  const v29 = without(v24, v25)
  const v30 = v27 >= 18262 /* 2020-01-01 */ && v26 <= 19133 /* 2022-05-21 */
  const v31 = v27 >= 19134 /* 2022-05-22 */ && v26 <= 2147483646
  const LAB_116_1_seniorpension_ir = v30 || v27 === NEVER
  s[860] = LAB_116_1_seniorpension_ir
  const v33 = v28 && v30
  const v34 = v33 ? NO_DAYS : v28 ? v29 : NO_DAYS
  const v35 = v33 ? ALL_DAYS : v28 ? without(v25, v24) : ALL_DAYS
  const v36 = v28 || v30
  const v37 = v36 && v31
  const LAB_116_1_seniorpension = v37 ? intersect(v34, v24) : v36 ? v34 : v24
  s[856] = LAB_116_1_seniorpension
  const LAB_116_1_seniorpension_hoej = v37 ? union(v35, v25) : v36 ? v35 : v25
  s[857] = LAB_116_1_seniorpension_hoej
  const LAB_116_1_seniorpension_eksakt = (!v37 || sameDays(v24, v34)) && (!v36 || (!v33 || sameDays(NO_DAYS, v29)) && (!v28 || !v28 || f.ydelser !== undefined) && !v30) && (!v31 || f.ydelser !== undefined)
  s[859] = LAB_116_1_seniorpension_eksakt
  const LAB_116_1_seniorpension_er = v36 || v31
  s[858] = LAB_116_1_seniorpension_er
  // LAB.142.1: Målgruppen for revalidering (LAB § 142)
  const v42 = s[4] && s[0] <= 13858 /* 2007-12-11 */
  s[198] = v42
  const v43 = f.begraensningerIArbejdsevnen !== true || f.andenIndsatsErIkkeNok !== true || f.kanKommeIndPaaArbejdsmarkedet !== true
  const v44 = f.begraensningerIArbejdsevnen !== false && f.andenIndsatsErIkkeNok !== false && f.kanKommeIndPaaArbejdsmarkedet !== false
  const v45 = s[1] >= 13859 /* 2007-12-12 */
  s[200] = v45
  const v46 = v45 && s[2]
  s[199] = v46
  const LAB_142_1 = s[7] || v42 && v44 || v46 && v44 || s[165] && v44
  s[861] = LAB_142_1
  const LAB_142_1_nej = s[7] || v42 && v43 || v46 && v43 || s[165] && v43 || s[167]
  s[862] = LAB_142_1_nej
  // LOV1750.21.revalidering: Din revalidering fortsætter efter de gamle regler (lov 1750/2025 § 21)
  const v49 = f.revalideringBevilgetDen ?? FIRST_DAY
  s[358] = v49
  const v50 = f.revalideringBevilgetDen ?? 84005 /* 2199-12-31 */
  s[359] = v50
  const LOV1750_21_revalidering = f.revalideringErBevilget !== false && (s[7] || v42 || v46 || s[165] || s[167] && v49 < 20485 /* 2026-02-01 */)
  s[984] = LOV1750_21_revalidering
  const LOV1750_21_revalidering_nej = f.revalideringErBevilget !== false && (s[7] || s[167] && v50 >= 20485 /* 2026-02-01 */)
  s[354] = LOV1750_21_revalidering_nej
  const LOV1750_21_revalidering_ir = f.revalideringErBevilget !== false && s[7] || f.revalideringErBevilget !== true
  s[374] = LOV1750_21_revalidering_ir
  // LAB.144: Forrevalidering (LAB § 144)
  const v54 = LAB_142_1_nej || f.erhvervssigtetErAfklaret !== false
  const v55 = (LAB_142_1 || s[7]) && f.erhvervssigtetErAfklaret !== true
  const v56 = LOV1750_21_revalidering || LOV1750_21_revalidering_ir
  s[355] = v56
  const LAB_144 = s[7] || v42 && v55 || v46 && v55 || s[165] && v55 || s[167] && f.revalideringErBevilget !== false && v56 && f.erhvervssigtetErAfklaret !== true
  s[379] = LAB_144
  const LAB_144_nej = s[7] || v42 && v54 || v46 && v54 || s[165] && v54 || s[167] && (f.revalideringErBevilget !== true || LOV1750_21_revalidering_nej || f.erhvervssigtetErAfklaret !== false)
  s[380] = LAB_144_nej
  // LAB.145.2: Mere end 5 års revalidering (LAB § 145, stk. 2)
  const v59 = f.revalideringStartede ?? FIRST_DAY
  const v60 = f.revalideringStartede ?? 84005 /* 2199-12-31 */
  const LAB_145_2_ir = v59 <= 13331 /* 2006-07-02 */
  s[872] = LAB_145_2_ir
  const v62 = v60 >= 13332 /* 2006-07-03 */ && v59 <= 13858 /* 2007-12-11 */
  const v63 = f.betydeligeBegraensninger !== true || f.talerIUdpraegetGradForLangUddannelse !== true
  const v64 = f.betydeligeBegraensninger !== false && f.talerIUdpraegetGradForLangUddannelse !== false
  const v65 = v60 >= 13859 /* 2007-12-12 */ && v59 <= 18261 /* 2019-12-31 */
  const v66 = v60 >= 18262 /* 2020-01-01 */ && v59 <= 20484 /* 2026-01-31 */
  const v67 = f.betydeligeBegraensninger !== true || f.talerForLangUddannelse !== true
  const v68 = f.betydeligeBegraensninger !== false && f.talerForLangUddannelse !== false
  const v69 = v60 >= 20485 /* 2026-02-01 */
  const LAB_145_2 = LAB_145_2_ir || v62 && v64 || v65 && v64 || v66 && v68 || v69 && v68
  s[870] = LAB_145_2
  const LAB_145_2_nej = LAB_145_2_ir || v62 && v63 || v65 && v63 || v66 && v67 || v69 && v67
  s[871] = LAB_145_2_nej
  // LAB.145.1: Den længste revalidering (LAB § 145, stk. 1)
  const LAB_145_1 = LAB_145_2_ir ? FIRST_DAY : LAB_145_2 && !LAB_145_2_nej && !LAB_145_2_ir ? NEVER : shiftDays(shiftMonths(v59, 60), -1)
  s[863] = LAB_145_1
  const LAB_145_1_hoej = LAB_145_2_ir ? NEVER : LAB_145_2 ? NEVER : shiftDays(shiftMonths(v60, 60), -1)
  s[864] = LAB_145_1_hoej
  const LAB_145_1_ir = f.revalideringErBevilget !== false && LAB_145_2_ir || f.revalideringErBevilget !== true
  s[866] = LAB_145_1_ir
  // LAB.145.1.plan: Revalideringens planlagte længde er tilladt (LAB § 145, stk. 1)
  const v75 = f.revalideringErBevilget !== false && LAB_145_1_hoej >= (f.revalideringPlanlagtTil ?? FIRST_DAY)
  const v76 = f.revalideringErBevilget !== false && LAB_145_1 < (f.revalideringPlanlagtTil ?? 84005 /* 2199-12-31 */)
  const LAB_145_1_plan = f.revalideringErBevilget !== false && (LAB_145_2_ir || v62 && v75 || v65 && v75 || v66 && v75 || v69 && v75)
  s[867] = LAB_145_1_plan
  const LAB_145_1_plan_nej = f.revalideringErBevilget !== false && (LAB_145_2_ir || v62 && v76 || v65 && v76 || v66 && v76 || v69 && v76)
  s[868] = LAB_145_1_plan_nej
  const LAB_145_1_plan_ir = f.revalideringErBevilget !== false && (LAB_145_2_ir || v62 && LAB_145_1_ir || v65 && LAB_145_1_ir || v66 && LAB_145_1_ir || v69 && LAB_145_1_ir) || f.revalideringErBevilget !== true
  s[869] = LAB_145_1_plan_ir
}

function svar_15(f, s) {
  // LAB.146: Revalideringen kan forlænges (LAB § 146)
  const v0 = f.grundTilForsinkelse === 'nedsat_funktionsevne' || f.grundTilForsinkelse === 'helt_specielle_forhold' || f.grundTilForsinkelse === 'sygdom' || f.grundTilForsinkelse === 'pasning_af_boern' || f.grundTilForsinkelse === 'barsel' || f.grundTilForsinkelse === 'ingen_boernepasning' || f.grundTilForsinkelse === 'saerlige_sociale_forhold'
  const v1 = f.grundTilForsinkelse !== undefined && v0 || !(f.grundTilForsinkelse !== undefined)
  const v2 = f.grundTilForsinkelse !== undefined && !v0 || !(f.grundTilForsinkelse !== undefined)
  const v3 = s[3] && s[197]
  const v4 = f.grundTilForsinkelse === 'nedsat_funktionsevne' || f.grundTilForsinkelse === 'helt_specielle_forhold' || f.grundTilForsinkelse === 'sygdom' || f.grundTilForsinkelse === 'pasning_af_boern' || f.grundTilForsinkelse === 'barsel' || f.grundTilForsinkelse === 'ingen_boernepasning' || f.grundTilForsinkelse === 'saerlige_sociale_forhold' || f.grundTilForsinkelse === 'pasning_af_andre'
  const v5 = f.grundTilForsinkelse === 'nedsat_funktionsevne' || f.grundTilForsinkelse === 'helt_specielle_forhold' || f.grundTilForsinkelse === 'sygdom' || f.grundTilForsinkelse === 'pasning_af_boern' || f.grundTilForsinkelse === 'barsel' || f.grundTilForsinkelse === 'ingen_boernepasning' || f.grundTilForsinkelse === 'saerlige_sociale_forhold' || f.grundTilForsinkelse === 'pasning_af_andre' || f.grundTilForsinkelse === 'sorgorlov'
  const v6 = f.grundTilForsinkelse !== undefined && v5 || !(f.grundTilForsinkelse !== undefined)
  const v7 = f.grundTilForsinkelse !== undefined && !v5 || !(f.grundTilForsinkelse !== undefined)
  const LAB_146 = s[7] || s[198] && v1 || s[199] && v1 || v3 && (f.grundTilForsinkelse !== undefined && v4 || !(f.grundTilForsinkelse !== undefined) || v6) || s[192] && v6 || s[167] && v6
  s[873] = LAB_146
  const LAB_146_nej = s[7] || s[198] && v2 || s[199] && v2 || v3 && (f.grundTilForsinkelse !== undefined && !v4 || !(f.grundTilForsinkelse !== undefined) || v7) || s[192] && v7 || s[167] && v7
  s[874] = LAB_146_nej
  // LAS.50: Plan for revalideringen (LAS § 70, stk. 2)
  const v10 = s[200] && s[201]
  const v11 = s[202] && s[0] <= 17967 /* 2019-03-12 */
  const v12 = s[1] >= 17968 /* 2019-03-13 */ && s[2]
  const LAS_50 = f.revalideringErBevilget !== false && (s[7] || s[198] && f.erhvervssigtetErAfklaret !== false || v10 && f.erhvervssigtetErAfklaret !== false || v11 && f.erhvervssigtetErAfklaret !== false || v12 && f.erhvervssigtetErAfklaret !== false || s[165] && f.erhvervssigtetErAfklaret !== false || s[167] && f.erhvervssigtetErAfklaret !== false)
  s[875] = LAS_50
  const LAS_50_nej = f.revalideringErBevilget !== false && (s[7] || s[198] && f.erhvervssigtetErAfklaret !== true || v10 && f.erhvervssigtetErAfklaret !== true || v11 && f.erhvervssigtetErAfklaret !== true || v12 && f.erhvervssigtetErAfklaret !== true || s[165] && f.erhvervssigtetErAfklaret !== true || s[167] && f.erhvervssigtetErAfklaret !== true)
  s[876] = LAS_50_nej
  // LAS.69j.2.bidrag: Tillæg til unge, der betaler bidrag til et barn (LAS § 69 j, stk. 2, nr. 4)
  const v15 = s[1] >= 20819 /* 2027-01-01 */
  s[220] = v15
  const v16 = f.bidragspligtigeBoern ?? 0
  const v17 = f.bidragspligtigeBoern ?? 50
  const v18 = v16 <= 0
  const v19 = s[6] && s[203]
  const v20 = f.bidragPrMaaned ?? 0
  s[377] = v20
  const v21 = f.bidragPrMaaned ?? 10000000
  s[378] = v21
  const v22 = s[203] || v15
  const v23 = v22 ? -Infinity : SATS_1(s[0])
  const v24 = v22 ? Infinity : SATS_1(s[1])
  const v25 = v23 > -Infinity && v24 < Infinity
  const v26 = quotient([v23, v16], [1], 'nærmeste', 1)
  const v27 = quotient([v23, v17], [1], 'nærmeste', 1)
  const v28 = quotient([v24, v16], [1], 'nærmeste', 1)
  const v29 = quotient([v24, v17], [1], 'nærmeste', 1)
  const v30 = v25 ? Math.min(v29, v28, v26, v27) : -Infinity
  const v31 = v25 ? Math.max(v29, v28, v26, v27) : Infinity
  const v32 = s[204] && !(!v25 && !v22 && v23 === v24 && v16 === v17)
  const LAS_69j_2_bidrag = s[5] ? -Infinity : v19 ? (v32 ? Math.min(v20, v30) : v20) : v30
  s[883] = LAS_69j_2_bidrag
  const LAS_69j_2_bidrag_hoej = s[5] ? Infinity : v19 ? (v32 ? Math.max(v21, v31) : v21) : v31
  s[884] = LAS_69j_2_bidrag_hoej
  const v35 = s[6] && v17 > 0
  const LAS_69j_2_bidrag_er = v35 && (s[5] || v19 || v32)
  s[885] = LAS_69j_2_bidrag_er
  const LAS_69j_2_bidrag_ir = v35 && (s[5] || s[204] && (v22 || !v25)) || !s[205] || v18
  s[886] = LAS_69j_2_bidrag_ir
  // LAS.68.2: Ressourceforløbsydelsens sats i ressourceforløb (lov 1750/2025 § 21, stk. 8)
  const v38 = f.harForsoergelsespligt !== true || f.boernOpholderSigIDanmark !== true && f.boernLigestillet !== true
  s[344] = v38
  const v39 = f.harForsoergelsespligt !== false && (f.boernOpholderSigIDanmark !== false || f.boernLigestillet !== false)
  s[343] = v39
  const v40 = s[5] || v15
  s[227] = v40
  const v41 = v40 ? -Infinity : SATS_2(s[0])
  const v42 = v40 ? Infinity : SATS_2(s[1])
  const v43 = s[0] >= shiftMonths(s[206], 300)
  s[360] = v43
  const v44 = s[1] >= shiftMonths(s[207], 300)
  s[361] = v44
  const v45 = v44 || f.borHosForaeldre !== true || f.harForsoergelsespligt !== false
  s[342] = v45
  const v46 = !v43 && f.borHosForaeldre !== false && f.harForsoergelsespligt !== true
  s[341] = v46
  const v47 = v40 ? -Infinity : SATS_3(s[0])
  const v48 = v40 ? Infinity : SATS_3(s[1])
  const v49 = v48 === Infinity
  const v50 = LAS_69j_2_bidrag === -Infinity
  const v51 = v47 === -Infinity
  const v52 = LAS_69j_2_bidrag_hoej === Infinity
  const v53 = v49 && v50 || v51 && v52
  const v54 = Math.min(v51 || v50 ? -Infinity : v47 + LAS_69j_2_bidrag, v40 ? -Infinity : SATS_4(s[0]))
  const v55 = Math.min(v49 || v52 ? Infinity : v48 + LAS_69j_2_bidrag_hoej, v40 ? Infinity : SATS_4(s[1]))
  const v56 = v17 > 0 && LAS_69j_2_bidrag_er && !(v53 && !v40 && v47 === v48 && (!LAS_69j_2_bidrag_er || !LAS_69j_2_bidrag_ir && LAS_69j_2_bidrag === LAS_69j_2_bidrag_hoej))
  const v57 = v56 ? (v18 ? Math.min(v47, v54) : v54) : v47
  const v58 = v56 ? (v18 ? Math.max(v48, v55) : v55) : v48
  const v59 = v40 ? -Infinity : SATS_5(s[0])
  const v60 = v40 ? Infinity : SATS_5(s[1])
  const v61 = v46 && (v56 || v18)
  const v62 = v61 ? (v45 ? Math.min(v57, v59) : v57) : v59
  const v63 = v61 ? (v45 ? Math.max(v58, v60) : v58) : v60
  const v64 = v38 && (v61 || v45)
  const v65 = v39 || v64
  s[240] = v65
  const v66 = v39 ? (v64 ? Math.min(v41, v62) : v41) : v62
  s[238] = v66
  const v67 = v39 ? (v64 ? Math.max(v42, v63) : v42) : v63
  s[239] = v67
  const v68 = v39 && v40 || v38 && (v46 && (v17 > 0 && (v40 || LAS_69j_2_bidrag_ir || v53 || v40) || v18 && v40) || v45 && v40)
  s[241] = v68
  const LAS_68_2 = s[5] ? -Infinity : v66
  s[209] = LAS_68_2
  const LAS_68_2_hoej = s[5] ? Infinity : v67
  s[210] = LAS_68_2_hoej
  const LAS_68_2_er = s[6] && (s[5] || s[208] && v65 || s[167] && v65)
  s[212] = LAS_68_2_er
  const LAS_68_2_ir = s[6] && (s[5] || s[208] && v68 || s[167] && v68) || !s[205]
  s[215] = LAS_68_2_ir
  // LAS.68.5: Mindst satsen til den, der kom fra ledighedsydelse (LAS § 68, stk. 5)
  const v73 = s[0] <= 16386 /* 2014-11-12 */
  s[356] = v73
  const v74 = s[6] && v73
  const v75 = s[1] >= 16387 /* 2014-11-13 */
  s[357] = v75
  const LAS_68_5 = s[6] && (s[5] || v74 || v75)
  s[211] = LAS_68_5
  const LAS_68_5_nej = s[6] && (s[5] || v74)
  s[214] = LAS_68_5_nej
  const LAS_68_5_ir = LAS_68_5_nej || !s[205]
  s[213] = LAS_68_5_ir
}

function svar_16(f, s) {
  // LAS.68.4: Ressourceforløbsydelsen før fradrag i ressourceforløb (lov 1750/2025 § 21, stk. 8)
  const v0 = f.ydelseFoerForloebet === 'sygedagpenge'
  const v1 = f.ydelseFoerForloebet !== undefined && !v0 || !(f.ydelseFoerForloebet !== undefined) || (f.sidsteDagMedSygedagpengeEllers ?? FIRST_DAY) < s[1]
  const v2 = (f.ydelseFoerForloebet !== undefined && v0 || !(f.ydelseFoerForloebet !== undefined)) && (f.sidsteDagMedSygedagpengeEllers ?? 84005 /* 2199-12-31 */) >= s[0]
  const v3 = f.hidtidigYdelsePrMaaned ?? 0
  const v4 = f.hidtidigYdelsePrMaaned ?? 10000000
  const v5 = Math.max(s[209], v3)
  const v6 = Math.max(s[210], v4)
  const v7 = f.ydelseFoerForloebet === 'ledighedsydelse'
  const v8 = f.ydelseFoerForloebet !== undefined && v7 || !(f.ydelseFoerForloebet !== undefined)
  const v9 = f.ydelseFoerForloebet !== undefined && !v7 || !(f.ydelseFoerForloebet !== undefined)
  const v10 = Math.max(v3, v5)
  const v11 = Math.min(v4, v6)
  const v12 = s[211] && s[212]
  const v13 = s[213] && s[212] && v11 >= v10
  const v14 = s[214] || v13
  const v15 = s[214] ? (v13 ? Math.min(v3, v10) : v3) : v10
  const v16 = v12 ? (v14 ? Math.min(v5, v15) : v5) : v15
  const v17 = s[214] ? (v13 ? Math.max(v4, v11) : v4) : v11
  const v18 = v12 ? (v14 ? Math.max(v6, v17) : v6) : v17
  const v19 = v8 && (v12 || s[214] || v13)
  const v20 = v9 && s[212]
  const v21 = v19 ? (v20 ? Math.min(s[209], v16) : v16) : s[209]
  const v22 = v19 ? (v20 ? Math.max(s[210], v18) : v18) : s[210]
  const v23 = v2 && s[212]
  const v24 = v1 && (v19 || v20)
  const v25 = v23 || v24
  const v26 = v2 && s[215] || v1 && (v8 && (s[211] && s[215] || s[213] && !((!s[212] || !s[215] && v5 === v6) && v3 === v4 && s[212] && (!s[212] || v3 === v5))) || v9 && s[215])
  const LAS_68_4 = s[5] ? -Infinity : v23 ? (v24 ? Math.min(v5, v21) : v5) : v21
  s[232] = LAS_68_4
  const LAS_68_4_hoej = s[5] ? Infinity : v23 ? (v24 ? Math.max(v6, v22) : v6) : v22
  s[230] = LAS_68_4_hoej
  const v29 = f.ydelseFoerForloebet === 'foertidspension'
  const v30 = s[6] && (f.ydelseFoerForloebet !== undefined && !v29 || !(f.ydelseFoerForloebet !== undefined))
  const LAS_68_4_er = v30 && (s[5] || s[208] && v25 || s[167] && v25)
  s[234] = LAS_68_4_er
  const LAS_68_4_ir = v30 && (s[5] || s[208] && v26 || s[167] && v26) || !s[205] || f.ydelseFoerForloebet !== undefined && v29 || !(f.ydelseFoerForloebet !== undefined)
  s[236] = LAS_68_4_ir
  // LAS.68a.1.tid: Indtægter for anden tid holdes ude (LAS § 68 a, stk. 1)
  const v33 = s[6] && s[216]
  const v34 = s[0] <= 16940 /* 2016-05-19 */
  s[313] = v34
  const v35 = s[217] && v34
  s[251] = v35
  const v36 = s[1] >= 16941 /* 2016-05-20 */
  s[252] = v36
  const v37 = s[5] || v35 || v36
  const v38 = s[5] || v33
  const LAS_68a_1_tid = s[6] && v37
  s[882] = LAS_68a_1_tid
  const LAS_68a_1_tid_nej = s[6] && v38
  s[221] = LAS_68a_1_tid_nej
  // LAS.68a.3: Løn i tilbud, der ikke tæller med (LAS § 68 a, stk. 3)
  const v41 = LAS_68a_1_tid || s[218]
  s[222] = v41
  const v42 = Math.min(f.timerITilbud ?? 0, 16000)
  s[257] = v42
  const v43 = Math.min(f.timerITilbud ?? 74400, 16000)
  s[258] = v43
  const v44 = s[219] || s[220]
  s[259] = v44
  const v45 = v44 ? -Infinity : SATS_6(s[0])
  s[260] = v45
  const v46 = v44 ? Infinity : SATS_6(s[1])
  s[261] = v46
  const v47 = v45 > -Infinity && v46 < Infinity
  s[256] = v47
  const v48 = quotient([v42, v45], [100], 'nærmeste', 1)
  const v49 = quotient([v42, v46], [100], 'nærmeste', 1)
  const v50 = quotient([v43, v45], [100], 'nærmeste', 1)
  const v51 = quotient([v43, v46], [100], 'nærmeste', 1)
  const v52 = v47 ? Math.min(v51, v50, v48, v49) : -Infinity
  s[254] = v52
  const v53 = v47 ? Math.max(v51, v50, v48, v49) : Infinity
  s[255] = v53
  const v54 = v44 || !v47
  s[262] = v54
  const LAS_68a_3 = s[5] ? -Infinity : Math.min(v52, Math.max(0, f.indtaegter !== undefined ? sum(f.indtaegter, (r_indtaegter) => { const r0_0 = r_indtaegter.tid === 'under'; const r0_1 = r0_0 || LAS_68a_1_tid_nej; const r0_2 = r_indtaegter.art === 'loen_i_tilbud'; const r0_3 = r0_1 && r0_2; return r0_3 ? (r0_3 && !(r0_1 && !r0_2 || !r0_0 && v41) ? r_indtaegter.beloeb : 0) : 0 }) : -Infinity))
  s[224] = LAS_68a_3
  const LAS_68a_3_hoej = s[5] ? Infinity : Math.min(v53, f.indtaegter !== undefined ? sum(f.indtaegter, (r_indtaegter) => (r_indtaegter.tid === 'under' || LAS_68a_1_tid_nej) && r_indtaegter.art === 'loen_i_tilbud' ? r_indtaegter.beloeb : 0) : Infinity)
  s[223] = LAS_68a_3_hoej
  const LAS_68a_3_er = s[6] && (s[5] || s[6] && !(!v47 && v42 === v43 && !v44 && v45 === v46))
  s[225] = LAS_68a_3_er
  const LAS_68a_3_ir = s[6] && (s[5] || s[6] && v54) || !s[205]
  s[226] = LAS_68a_3_ir
}

function svar_17(f, s) {
  // LAS.68a.2: Fradrag for løn i ressourceforløb (lov 1750/2025 § 21, stk. 8)
  const v0 = f.indtaegter !== undefined ? sum(f.indtaegter, (r_indtaegter) => { const r0_0 = r_indtaegter.tid === 'under'; const r0_1 = r0_0 || s[221]; const r0_2 = r_indtaegter.art === 'loen' || r_indtaegter.art === 'loen_under_sygdom' || r_indtaegter.art === 'loen_i_tilbud'; const r0_3 = r0_1 && r0_2; return r0_3 ? (r0_3 && !(r0_1 && !r0_2 || !r0_0 && s[222]) ? r_indtaegter.beloeb : 0) : 0 }) : -Infinity
  const v1 = f.indtaegter !== undefined ? sum(f.indtaegter, (r_indtaegter) => (r_indtaegter.tid === 'under' || s[221]) && (r_indtaegter.art === 'loen' || r_indtaegter.art === 'loen_under_sygdom' || r_indtaegter.art === 'loen_i_tilbud') ? r_indtaegter.beloeb : 0) : Infinity
  const v2 = f.indtaegter !== undefined ? sum(f.indtaegter, (r_indtaegter) => { const r0_0 = r_indtaegter.tid === 'under'; const r0_1 = r0_0 || s[221]; const r0_2 = r_indtaegter.art === 'feriegodtgoerelse' || r_indtaegter.art === 'feriedage_udbetalt'; const r0_3 = r0_1 && r0_2; return r0_3 ? (r0_3 && !(r0_1 && !r0_2 || !r0_0 && s[222]) ? r_indtaegter.beloeb : 0) : 0 }) : -Infinity
  const v3 = f.indtaegter !== undefined ? sum(f.indtaegter, (r_indtaegter) => (r_indtaegter.tid === 'under' || s[221]) && (r_indtaegter.art === 'feriegodtgoerelse' || r_indtaegter.art === 'feriedage_udbetalt') ? r_indtaegter.beloeb : 0) : Infinity
  const v4 = v1 === Infinity
  const v5 = v2 === -Infinity
  const v6 = v0 === -Infinity
  const v7 = v3 === Infinity
  const v8 = v4 && v5 || v6 && v7
  const v9 = v6 || v5 ? -Infinity : v0 + v2
  const v10 = v4 || v7 ? Infinity : v1 + v3
  const v11 = v8 && v0 === v1 && v2 === v3
  const v12 = v10 === Infinity
  const v13 = -s[223] === -Infinity
  const v14 = v9 === -Infinity
  const v15 = -s[224] === Infinity
  const v16 = v12 && v13 || v14 && v15
  const v17 = !v11 && s[225] && !(v16 && (v11 || !v8 && v9 === v10) && (!s[225] || !s[226] && s[224] === s[223]))
  const v18 = v8 || s[226] || v16
  const v19 = Math.max(0, v14 || v13 ? -Infinity : v9 - s[223])
  const v20 = Math.max(0, v12 || v15 ? Infinity : v10 - s[224])
  const v21 = s[227] ? -Infinity : SATS_7(s[0])
  s[269] = v21
  const v22 = s[227] ? Infinity : SATS_7(s[1])
  s[270] = v22
  const v23 = Math.min(v19, v21)
  const v24 = Math.min(v20, v22)
  const v25 = !s[227] && v21 === v22
  s[272] = v25
  const v26 = v18 || s[227]
  const v27 = v23 > -Infinity && v24 < Infinity
  const v28 = quotient([v23, 3000], [10000], 'nærmeste', 1)
  const v29 = quotient([v24, 3000], [10000], 'nærmeste', 1)
  const v30 = v27 ? Math.min(v28, v29) : -Infinity
  const v31 = v27 ? Math.max(v28, v29) : Infinity
  const v32 = v17 && !(!v27 && (!v17 || !v26 && v23 === v24))
  const v33 = v26 || !v27
  const v34 = v20 === Infinity
  const v35 = -v22 === -Infinity
  s[271] = v35
  const v36 = v34 && v35
  const v37 = -v21 === Infinity
  s[273] = v37
  const v38 = v17 && !(v36 && (!v17 || !v18 && v19 === v20) && v25)
  const v39 = v18 || s[227] || v36
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
  s[322] = v54
  const v55 = s[228] && v54
  const v56 = s[1] >= 19530 /* 2023-06-22 */
  s[324] = v56
  const v57 = v56 && s[170]
  const v58 = s[229] && v32 && v45 && !(v51 && (!v32 || !v33 && v30 === v31) && (!v45 || !v46 && v43 === v44))
  const v59 = v55 && v45
  const v60 = v57 && v45
  const v61 = s[167] && v45
  const v62 = v59 || v60 || v61
  const LAS_68a_2 = s[5] ? -Infinity : v58 ? (v62 ? Math.min(v43, v52) : v52) : v43
  s[233] = LAS_68a_2
  const LAS_68a_2_hoej = s[5] ? Infinity : v58 ? (v62 ? Math.max(v44, v53) : v53) : v44
  s[231] = LAS_68a_2_hoej
  const LAS_68a_2_er = s[6] && (s[5] || v58 || v59 || v60 || v61)
  s[235] = LAS_68a_2_er
  const LAS_68a_2_ir = s[6] && (s[5] || s[229] && (v33 || v46 || v51) || v55 && v46 || v57 && v46 || s[167] && v46) || !s[205]
  s[237] = LAS_68a_2_ir
}

function svar_18(f, s) {
  // LAS.68a.1: Ressourceforløbsydelse til udbetaling i ressourceforløb (lov 1750/2025 § 21, stk. 8)
  const v0 = s[230] === Infinity
  const v1 = -s[231] === -Infinity
  const v2 = s[232] === -Infinity
  const v3 = -s[233] === Infinity
  const v4 = v0 && v1 || v2 && v3
  const v5 = v2 || v1 ? -Infinity : s[232] - s[231]
  const v6 = v0 || v3 ? Infinity : s[230] - s[233]
  const v7 = s[234] && s[235] && !(v4 && (!s[234] || !s[236] && s[232] === s[230]) && (!s[235] || !s[237] && s[233] === s[231]))
  const v8 = s[236] || s[237] || v4
  const v9 = f.indtaegter !== undefined ? sum(f.indtaegter, (r_indtaegter) => { const r0_0 = r_indtaegter.tid === 'under'; const r0_1 = r0_0 || s[221]; const r0_2 = r_indtaegter.art === 'anden' || r_indtaegter.art === 'uddannelsesgodtgoerelse'; const r0_3 = r0_1 && r0_2; return r0_3 ? (r0_3 && !(r0_1 && !r0_2 || !r0_0 && s[222]) ? r_indtaegter.beloeb : 0) : 0 }) : -Infinity
  const v10 = f.indtaegter !== undefined ? sum(f.indtaegter, (r_indtaegter) => (r_indtaegter.tid === 'under' || s[221]) && (r_indtaegter.art === 'anden' || r_indtaegter.art === 'uddannelsesgodtgoerelse') ? r_indtaegter.beloeb : 0) : Infinity
  const v11 = v6 === Infinity
  const v12 = -v10 === -Infinity
  const v13 = v5 === -Infinity
  const v14 = -v9 === Infinity
  const v15 = v11 && v12 || v13 && v14
  const v16 = v13 || v12 ? -Infinity : v5 - v10
  const v17 = v11 || v14 ? Infinity : v6 - v9
  const v18 = v7 && !(v15 && (!v7 || !v8 && v5 === v6) && v9 === v10)
  const v19 = v8 || v15
  const v20 = f.indtaegter !== undefined ? sum(f.indtaegter, (r_indtaegter) => { const r0_0 = r_indtaegter.tid === 'under'; const r0_1 = r0_0 || s[221]; const r0_2 = r_indtaegter.art === 'fleksloentilskud' || r_indtaegter.art === 'tilskud_egen_virksomhed'; const r0_3 = r0_1 && r0_2; return r0_3 ? (r0_3 && !(r0_1 && !r0_2 || !r0_0 && s[222]) ? r_indtaegter.beloeb : 0) : 0 }) : -Infinity
  const v21 = f.indtaegter !== undefined ? sum(f.indtaegter, (r_indtaegter) => (r_indtaegter.tid === 'under' || s[221]) && (r_indtaegter.art === 'fleksloentilskud' || r_indtaegter.art === 'tilskud_egen_virksomhed') ? r_indtaegter.beloeb : 0) : Infinity
  const v22 = v17 === Infinity
  const v23 = -v21 === -Infinity
  const v24 = v16 === -Infinity
  const v25 = -v20 === Infinity
  const v26 = v22 && v23 || v24 && v25
  const v27 = v24 || v23 ? -Infinity : v16 - v21
  const v28 = v22 || v25 ? Infinity : v17 - v20
  const v29 = v18 && !(v26 && (!v18 || !v19 && v16 === v17) && v20 === v21)
  const v30 = v19 || v26
  const v31 = f.indtaegter !== undefined ? sum(f.indtaegter, (r_indtaegter) => { const r0_0 = r_indtaegter.tid === 'under'; const r0_1 = r0_0 || s[221]; const r0_2 = r_indtaegter.art === 'overskud_egen_virksomhed'; const r0_3 = r0_1 && r0_2; return r0_3 ? (r0_3 && !(r0_1 && !r0_2 || !r0_0 && s[222]) ? r_indtaegter.beloeb : 0) : 0 }) : -Infinity
  const v32 = f.indtaegter !== undefined ? sum(f.indtaegter, (r_indtaegter) => (r_indtaegter.tid === 'under' || s[221]) && r_indtaegter.art === 'overskud_egen_virksomhed' ? r_indtaegter.beloeb : 0) : Infinity
  const v33 = v28 === Infinity
  const v34 = -v32 === -Infinity
  const v35 = v27 === -Infinity
  const v36 = -v31 === Infinity
  const v37 = v33 && v34 || v35 && v36
  const v38 = v29 && !(v37 && (!v29 || !v30 && v27 === v28) && v31 === v32)
  const v39 = v30 || v37
  const LAS_68a_1 = s[5] ? -Infinity : Math.max(0, v35 || v34 ? -Infinity : v27 - v32)
  s[878] = LAS_68a_1
  const LAS_68a_1_hoej = s[5] ? Infinity : Math.max(0, v33 || v36 ? Infinity : v28 - v31)
  s[879] = LAS_68a_1_hoej
  const LAS_68a_1_er = s[6] && (s[5] || s[208] && v38 || s[167] && v38)
  s[880] = LAS_68a_1_er
  const LAS_68a_1_ir = s[6] && (s[5] || s[208] && v39 || s[167] && v39) || !s[205]
  s[881] = LAS_68a_1_ir
  // LAS.69j.2: Ressourceforløbsydelsens sats i jobafklaringsforløb (LAS § 69 j, stk. 2-3)
  const LAS_69j_2 = s[144] ? -Infinity : s[238]
  s[243] = LAS_69j_2
  const LAS_69j_2_hoej = s[144] ? Infinity : s[239]
  s[244] = LAS_69j_2_hoej
  const LAS_69j_2_er = s[128] && (s[144] || s[128] && s[240])
  s[245] = LAS_69j_2_er
  const LAS_69j_2_ir = s[128] && (s[144] || s[128] && s[241]) || !s[242]
  s[246] = LAS_69j_2_ir
}

function svar_19(f, s) {
  // LAS.69j.4: Ressourceforløbsydelsen før fradrag i jobafklaringsforløb (LAS § 69 j, stk. 4)
  const v0 = s[128] && s[0] <= 16427 /* 2014-12-23 */
  s[297] = v0
  const v1 = f.andelAfArbejdetVedForloebetsStart ?? 0
  const v2 = f.andelAfArbejdetVedForloebetsStart ?? 10000
  const v3 = v1 <= 0
  const v4 = v1 <= 2500
  const v5 = s[243] > -Infinity && s[244] < Infinity
  const v6 = quotient([s[243], 3], [4], 'nærmeste', 1)
  const v7 = quotient([s[244], 3], [4], 'nærmeste', 1)
  const v8 = v5 ? Math.min(v6, v7) : -Infinity
  const v9 = v5 ? Math.max(v6, v7) : Infinity
  const v10 = s[245] && !(!v5 && (!s[245] || !s[246] && s[243] === s[244]))
  const v11 = s[246] || !v5
  const v12 = v1 <= 5000
  const v13 = v2 <= 5000
  const v14 = quotient([s[243], 2], [4], 'nærmeste', 1)
  const v15 = quotient([s[244], 2], [4], 'nærmeste', 1)
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
  const v27 = v3 && s[245]
  const v28 = v2 > 0 && (v23 || v24)
  const v29 = v27 ? (v28 ? Math.min(s[243], v25) : s[243]) : v25
  const v30 = v27 ? (v28 ? Math.max(s[244], v26) : s[244]) : v26
  const v31 = s[113] && (v27 || v28)
  const v32 = s[115] && s[245]
  const v33 = v31 ? (v32 ? Math.min(s[243], v29) : v29) : s[243]
  const v34 = v31 ? (v32 ? Math.max(s[244], v30) : v30) : s[244]
  const v35 = s[115] && s[246]
  const v36 = s[1] >= 16428 /* 2014-12-24 */ && s[201]
  s[298] = v36
  const v37 = s[247] <= 0
  s[299] = v37
  const v38 = s[247] <= 2500
  s[678] = v38
  const v39 = s[248] && v10
  const v40 = v39 ? (s[249] ? v16 : v19) : 0
  const v41 = v39 ? (s[249] ? v17 : v21) : 0
  const v42 = v38 && v10
  const v43 = s[250] > 2500 && (v39 || !s[249])
  const v44 = v42 ? (v43 ? Math.min(v8, v40) : v8) : v40
  const v45 = v42 ? (v43 ? Math.max(v9, v41) : v9) : v41
  const v46 = v37 && s[245]
  const v47 = s[250] > 0 && (v42 || v43)
  const v48 = v46 ? (v47 ? Math.min(s[243], v44) : s[243]) : v44
  const v49 = v46 ? (v47 ? Math.max(s[244], v45) : s[244]) : v45
  const v50 = s[113] && (v46 || v47)
  const v51 = v0 && (v31 || v32)
  const v52 = s[202] && (v50 || v32)
  const v53 = v36 || v52
  const v54 = v36 ? -Infinity : v50 ? (v32 ? Math.min(s[243], v48) : v48) : s[243]
  const LAS_69j_4 = s[144] ? -Infinity : v51 ? (v53 ? Math.min(v33, v54) : v33) : v54
  s[316] = LAS_69j_4
  const v56 = v36 ? Infinity : v50 ? (v32 ? Math.max(s[244], v49) : v49) : s[244]
  const LAS_69j_4_hoej = s[144] ? Infinity : v51 ? (v53 ? Math.max(v34, v56) : v34) : v56
  s[314] = LAS_69j_4_hoej
  const LAS_69j_4_er = s[128] && (s[144] || v51 || v36 || v52)
  s[318] = LAS_69j_4_er
  const LAS_69j_4_ir = s[128] && (s[144] || v0 && (s[113] && (v3 && s[246] || v2 > 0 && (v4 && v11 || v2 > 2500 && v12 && v11)) || v35) || v36 || s[202] && (s[113] && (v37 && s[246] || s[250] > 0 && (v38 && v11 || s[250] > 2500 && s[248] && v11)) || v35)) || !s[242]
  s[320] = LAS_69j_4_ir
  // LAS.69j.5.tid: Indtægter for anden tid holdes ude (LAS § 69 j, stk. 5)
  const v60 = s[144] || s[251] || s[252]
  const v61 = s[144] || s[253]
  const LAS_69j_5_tid = s[128] && v60
  s[890] = LAS_69j_5_tid
  const LAS_69j_5_tid_nej = s[128] && v61
  s[263] = LAS_69j_5_tid_nej
  const v64 = s[128] && s[144]
  const LAS_69j_5_tid_ir = v64 || !s[242]
  s[304] = LAS_69j_5_tid_ir
  // LAS.69j.10: Løn i tilbud, der ikke tæller med (LAS § 69 j, stk. 10)
  const v66 = LAS_69j_5_tid || LAS_69j_5_tid_ir
  s[264] = v66
  const LAS_69j_10 = s[144] ? -Infinity : Math.min(s[254], Math.max(0, f.indtaegter !== undefined ? sum(f.indtaegter, (r_indtaegter) => { const r0_0 = r_indtaegter.tid === 'under'; const r0_1 = r_indtaegter.art === 'loen_i_tilbud'; const r0_2 = r0_0 || LAS_69j_5_tid_nej; const r0_3 = r0_2 && r0_1; return r0_3 ? (r0_3 && !(r0_2 && !r0_1 || !r0_0 && v66) ? r_indtaegter.beloeb : 0) : 0 }) : -Infinity))
  s[266] = LAS_69j_10
  const LAS_69j_10_hoej = s[144] ? Infinity : Math.min(s[255], f.indtaegter !== undefined ? sum(f.indtaegter, (r_indtaegter) => (r_indtaegter.tid === 'under' || LAS_69j_5_tid_nej) && r_indtaegter.art === 'loen_i_tilbud' ? r_indtaegter.beloeb : 0) : Infinity)
  s[265] = LAS_69j_10_hoej
  const LAS_69j_10_er = s[128] && (s[144] || s[128] && !(!s[256] && s[257] === s[258] && !s[259] && s[260] === s[261]))
  s[267] = LAS_69j_10_er
  const LAS_69j_10_ir = s[128] && (s[144] || s[128] && s[262]) || !s[242]
  s[268] = LAS_69j_10_ir
}

function svar_20(f, s) {
  // LAS.69j.9: Fradrag for løn i jobafklaringsforløb (LAS § 69 j, stk. 9)
  const v0 = s[128] && s[0] <= 16435 /* 2014-12-31 */
  s[287] = v0
  const v1 = f.indtaegter !== undefined ? sum(f.indtaegter, (r_indtaegter) => { const r0_0 = r_indtaegter.tid === 'under'; const r0_1 = r0_0 || s[263]; const r0_2 = r_indtaegter.art === 'loen' || r_indtaegter.art === 'loen_i_tilbud' || r_indtaegter.art === 'feriegodtgoerelse' || r_indtaegter.art === 'feriedage_udbetalt'; const r0_3 = r0_1 && r0_2; return r0_3 ? (r0_3 && !(r0_1 && !r0_2 || !r0_0 && s[264]) ? r_indtaegter.beloeb : 0) : 0 }) : -Infinity
  const v2 = f.indtaegter !== undefined ? sum(f.indtaegter, (r_indtaegter) => (r_indtaegter.tid === 'under' || s[263]) && (r_indtaegter.art === 'loen' || r_indtaegter.art === 'loen_i_tilbud' || r_indtaegter.art === 'feriegodtgoerelse' || r_indtaegter.art === 'feriedage_udbetalt') ? r_indtaegter.beloeb : 0) : Infinity
  const v3 = v2 === Infinity
  const v4 = -s[265] === -Infinity
  const v5 = v1 === -Infinity
  const v6 = -s[266] === Infinity
  const v7 = v3 && v4 || v5 && v6
  const v8 = s[267] && !(v7 && v1 === v2 && (!s[267] || !s[268] && s[266] === s[265]))
  const v9 = s[268] || v7
  s[293] = v9
  const v10 = Math.max(0, v5 || v4 ? -Infinity : v1 - s[265])
  const v11 = Math.max(0, v3 || v6 ? Infinity : v2 - s[266])
  const v12 = !v8 || !v9 && v10 === v11
  const v13 = v11 === Infinity
  const v14 = Math.max(0, v10 - 1344200)
  const v15 = Math.max(0, v13 ? Infinity : v11 - 1344200)
  const v16 = v15 >= Infinity
  s[294] = v16
  const v17 = v16 ? -Infinity : quotient([v14, 5500], [10000], 'nærmeste', 1)
  const v18 = v16 ? Infinity : quotient([v15, 5500], [10000], 'nærmeste', 1)
  const v19 = v17 === -Infinity ? -Infinity : Math.round(Math.min(v10, 1344200) * 3000 / 10000) + v17
  const v20 = v18 === Infinity ? Infinity : Math.round(Math.min(v11, 1344200) * 3000 / 10000) + v18
  const v21 = v8 && v8 && !(v16 && (!v8 || !v9 && v14 === v15))
  s[288] = v21
  const v22 = f.indtaegter !== undefined ? sum(f.indtaegter, (r_indtaegter) => { const r0_0 = r_indtaegter.tid === 'under'; const r0_1 = r0_0 || s[263]; const r0_2 = r_indtaegter.art === 'loen' || r_indtaegter.art === 'loen_i_tilbud' || r_indtaegter.art === 'feriegodtgoerelse' || r_indtaegter.art === 'feriedage_udbetalt'; const r0_3 = r0_1 && r0_2; return r0_3 ? (r0_3 && !(r0_1 && !r0_2 || !r0_0 && s[264]) ? r_indtaegter.pension ?? 0 : 0) : 0 }) : -Infinity
  const v23 = f.indtaegter !== undefined ? sum(f.indtaegter, (r_indtaegter) => (r_indtaegter.tid === 'under' || s[263]) && (r_indtaegter.art === 'loen' || r_indtaegter.art === 'loen_i_tilbud' || r_indtaegter.art === 'feriegodtgoerelse' || r_indtaegter.art === 'feriedage_udbetalt') ? r_indtaegter.pension ?? 0 : 0) : Infinity
  const v24 = -v23 === -Infinity
  const v25 = v13 && v24
  const v26 = v8 && !(v25 && v12 && v22 === v23)
  s[277] = v26
  const v27 = v9 || v25
  s[278] = v27
  const v28 = Math.max(0, v24 ? -Infinity : v10 - v23)
  s[279] = v28
  const v29 = Math.max(0, v13 || -v22 === Infinity ? Infinity : v11 - v22)
  s[280] = v29
  const v30 = v29 === Infinity
  s[276] = v30
  const v31 = Math.max(0, v28 - 1344200)
  const v32 = Math.max(0, v30 ? Infinity : v29 - 1344200)
  const v33 = v32 >= Infinity
  s[295] = v33
  const v34 = v33 ? -Infinity : quotient([v31, 5500], [10000], 'nærmeste', 1)
  const v35 = v33 ? Infinity : quotient([v32, 5500], [10000], 'nærmeste', 1)
  const v36 = v34 === -Infinity ? -Infinity : Math.round(Math.min(1344200, v28) * 3000 / 10000) + v34
  const v37 = v35 === Infinity ? Infinity : Math.round(Math.min(1344200, v29) * 3000 / 10000) + v35
  const v38 = v26 && v26 && !(v33 && (!v26 || !v27 && v31 === v32))
  s[289] = v38
  const v39 = v21 ? (v38 ? Math.min(v19, v36) : v19) : v36
  s[291] = v39
  const v40 = v21 ? (v38 ? Math.max(v20, v37) : v20) : v37
  s[292] = v40
  const v41 = s[1] >= 16436 /* 2015-01-01 */ && s[216]
  s[290] = v41
  const v42 = Math.min(s[269], v10)
  const v43 = Math.min(s[270], v11)
  const v44 = v9 || s[227]
  const v45 = v42 > -Infinity && v43 < Infinity
  const v46 = quotient([v42, 3000], [10000], 'nærmeste', 1)
  const v47 = quotient([v43, 3000], [10000], 'nærmeste', 1)
  const v48 = v45 ? Math.min(v46, v47) : -Infinity
  const v49 = v45 ? Math.max(v46, v47) : Infinity
  const v50 = v8 && !(!v45 && (!v8 || !v44 && v42 === v43))
  const v51 = v44 || !v45
  const v52 = v13 && s[271]
  const v53 = v8 && !(v52 && v12 && s[272])
  const v54 = v9 || s[227] || v52
  const v55 = Math.max(0, s[271] ? -Infinity : v10 - s[270])
  const v56 = Math.max(0, v13 || s[273] ? Infinity : v11 - s[269])
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
  s[285] = v67
  const v68 = v62 || v65 ? Infinity : v49 + v59
  s[286] = v68
  const v69 = v50 && v60 && !(v66 && (!v50 || !v51 && v48 === v49) && (!v60 || !v61 && v58 === v59))
  s[284] = v69
  const v70 = v51 || v61 || v66
  s[296] = v70
  const v71 = Math.min(s[269], v28)
  const v72 = Math.min(s[270], v29)
  const v73 = v27 || s[227]
  s[274] = v73
  const v74 = v71 > -Infinity && v72 < Infinity
  s[275] = v74
  const v75 = quotient([v71, 3000], [10000], 'nærmeste', 1)
  const v76 = quotient([v72, 3000], [10000], 'nærmeste', 1)
  const v77 = v74 ? Math.min(v75, v76) : -Infinity
  s[282] = v77
  const v78 = v74 ? Math.max(v75, v76) : Infinity
  s[281] = v78
  const v79 = v26 && !(!v74 && (!v26 || !v73 && v71 === v72))
  s[283] = v79
}

function svar_21(f, s) {
  // LAS.69j.9: Fradrag for løn i jobafklaringsforløb (LAS § 69 j, stk. 9)
  const v0 = s[274] || !s[275]
  const v1 = s[276] && s[271]
  const v2 = s[277] && !(v1 && (!s[277] || !s[278] && s[279] === s[280]) && s[272])
  const v3 = s[278] || s[227] || v1
  const v4 = Math.max(0, s[271] ? -Infinity : s[279] - s[270])
  const v5 = Math.max(0, s[276] || s[273] ? Infinity : s[280] - s[269])
  const v6 = v5 >= Infinity
  const v7 = v6 ? -Infinity : quotient([v4, 5500], [10000], 'nærmeste', 1)
  const v8 = v6 ? Infinity : quotient([v5, 5500], [10000], 'nærmeste', 1)
  const v9 = v2 && !(v6 && (!v2 || !v3 && v4 === v5))
  const v10 = v3 || v6
  const v11 = s[281] === Infinity
  const v12 = v7 === -Infinity
  const v13 = s[282] === -Infinity
  const v14 = v8 === Infinity
  const v15 = v11 && v12 || v13 && v14
  const v16 = v13 || v12 ? -Infinity : s[282] + v7
  const v17 = v11 || v14 ? Infinity : s[281] + v8
  const v18 = s[283] && v9 && !(v15 && (!s[283] || !v0 && s[282] === s[281]) && (!v9 || !v10 && v7 === v8))
  const v19 = s[284] ? (v18 ? Math.min(s[285], v16) : s[285]) : v16
  const v20 = s[284] ? (v18 ? Math.max(s[286], v17) : s[286]) : v17
  const v21 = s[287] && (s[288] || s[289])
  const v22 = s[290] && (s[284] || v18)
  const v23 = s[251] && s[284]
  const v24 = s[252] && s[284]
  const v25 = v23 || v24
  const v26 = v22 || v25
  const v27 = v22 ? (v25 ? Math.min(s[285], v19) : v19) : s[285]
  const LAS_69j_9 = s[144] ? -Infinity : v21 ? (v26 ? Math.min(s[291], v27) : s[291]) : v27
  s[300] = LAS_69j_9
  const v29 = v22 ? (v25 ? Math.max(s[286], v20) : v20) : s[286]
  const LAS_69j_9_hoej = s[144] ? Infinity : v21 ? (v26 ? Math.max(s[292], v29) : s[292]) : v29
  s[301] = LAS_69j_9_hoej
  const LAS_69j_9_er = s[128] && (s[144] || v21 || v22 || v23 || v24)
  s[302] = LAS_69j_9_er
  const LAS_69j_9_ir = s[128] && (s[144] || s[287] && (s[293] || s[293] || s[294] || s[278] || s[278] || s[295]) || s[290] && (s[296] || v0 || v10 || v15) || s[251] && s[296] || s[252] && s[296]) || !s[242]
  s[303] = LAS_69j_9_ir
  // LAS.69j.7: Fleksløntilskuddet trækkes fra (LAS § 69 j, stk. 6-7)
  const v33 = sum(f.indtaegter, (r_indtaegter) => r_indtaegter.art === 'loen_under_sygdom' ? 1 : 0)
  const LAS_69j_7 = s[128] && (s[144] || s[128] && ((f.indtaegter !== undefined ? v33 : Infinity) > 0 || f.ansatIFleksjobVedForloebetsStart !== true))
  s[306] = LAS_69j_7
  const LAS_69j_7_nej = s[128] && (s[144] || s[128] && (f.indtaegter !== undefined ? v33 : 0) <= 0 && f.ansatIFleksjobVedForloebetsStart !== false)
  s[305] = LAS_69j_7_nej
  // LAS.69j.8: Overskud af egen virksomhed trækkes fra (LAS § 69 j, stk. 8)
  const LAS_69j_8 = s[128] && (s[144] || s[297] || s[298] || s[202] && (s[115] || s[299]))
  s[309] = LAS_69j_8
  const LAS_69j_8_nej = s[128] && (s[144] || s[298] || s[202] && s[113] && s[250] > 0)
  s[308] = LAS_69j_8_nej
  const LAS_69j_8_ir = s[128] && (s[144] || s[298]) || !s[242]
  s[307] = LAS_69j_8_ir
  // LAS.69j.13: Uddannelsesgodtgørelse efter en arbejdsskade trækkes ikke fra (LAS § 69 j, stk. 13)
  const v39 = s[1] >= 19704 /* 2023-12-13 */ && s[0] <= 19898 /* 2024-06-24 */
  const LAS_69j_13 = s[128] && (s[144] || v39 || s[1] >= 19899 /* 2024-06-25 */)
  s[311] = LAS_69j_13
  const LAS_69j_13_nej = s[128] && (s[144] || s[128] && s[0] <= 19703 /* 2023-12-12 */ || v39)
  s[312] = LAS_69j_13_nej
  const LAS_69j_13_ir = s[128] && (s[144] || v39) || !s[242]
  s[310] = LAS_69j_13_ir
}

function svar_22(f, s) {
  // LAS.69j.5: Fradrag i ydelsen under jobafklaringsforløb (LAS § 69 j, stk. 5-13)
  const v0 = f.indtaegter !== undefined ? sum(f.indtaegter, (r_indtaegter) => { const r0_0 = r_indtaegter.tid === 'under'; const r0_1 = r0_0 || s[263]; const r0_2 = r_indtaegter.art === 'anden' || r_indtaegter.art === 'loen_under_sygdom'; const r0_3 = r0_1 && r0_2; return r0_3 ? (r0_3 && !(r0_1 && !r0_2 || !r0_0 && s[264]) ? r_indtaegter.beloeb : 0) : 0 }) : -Infinity
  const v1 = f.indtaegter !== undefined ? sum(f.indtaegter, (r_indtaegter) => (r_indtaegter.tid === 'under' || s[263]) && (r_indtaegter.art === 'anden' || r_indtaegter.art === 'loen_under_sygdom') ? r_indtaegter.beloeb : 0) : Infinity
  const v2 = v1 === Infinity
  const v3 = s[300] === -Infinity
  const v4 = v0 === -Infinity
  const v5 = s[301] === Infinity
  const v6 = v2 && v3 || v4 && v5
  const v7 = v4 || v3 ? -Infinity : v0 + s[300]
  const v8 = v2 || v5 ? Infinity : v1 + s[301]
  const v9 = s[302] && !(v6 && v0 === v1 && (!s[302] || !s[303] && s[300] === s[301]))
  const v10 = s[303] || v6
  const v11 = f.indtaegter !== undefined ? sum(f.indtaegter, (r_indtaegter) => { const r0_0 = r_indtaegter.tid === 'under'; const r0_1 = r0_0 || s[263]; const r0_2 = r_indtaegter.art === 'fleksloentilskud'; const r0_3 = r0_1 && r0_2; return r0_3 ? (r0_3 && !(r0_1 && !r0_2 || !r0_0 && s[264]) ? r_indtaegter.beloeb : 0) : 0 }) : -Infinity
  const v12 = f.indtaegter !== undefined ? sum(f.indtaegter, (r_indtaegter) => (r_indtaegter.tid === 'under' || s[263]) && r_indtaegter.art === 'fleksloentilskud' ? r_indtaegter.beloeb : 0) : Infinity
  const v13 = Math.max(0, v11)
  const v14 = s[304] && !(v11 === v12 && v11 === 0)
  const v15 = s[304] && v13 <= 0
  const v16 = s[305] ? 0 : v13
  const v17 = s[306] ? (s[305] || v15 ? Math.min(v11, v16) : v11) : v16
  const v18 = s[306] ? v12 : 0
  const v19 = s[306] || s[305] || v15
  const v20 = v8 === Infinity
  const v21 = v17 === -Infinity
  const v22 = v7 === -Infinity
  const v23 = v18 === Infinity
  const v24 = v20 && v21 || v22 && v23
  const v25 = v22 || v21 ? -Infinity : v7 + v17
  const v26 = v20 || v23 ? Infinity : v8 + v18
  const v27 = v9 && v19 && !(v24 && (!v9 || !v10 && v7 === v8) && (!v19 || !v14 && v17 === v18))
  const v28 = v10 || v14 || v24
  const v29 = f.indtaegter !== undefined ? sum(f.indtaegter, (r_indtaegter) => { const r0_0 = r_indtaegter.tid === 'under'; const r0_1 = r_indtaegter.art === 'overskud_egen_virksomhed'; const r0_2 = r0_0 || s[263]; const r0_3 = r0_2 && r0_1; return r0_3 ? (r0_3 && !(r0_2 && !r0_1 || !r0_0 && s[264]) ? r_indtaegter.beloeb : 0) : 0 }) : -Infinity
  const v30 = f.indtaegter !== undefined ? sum(f.indtaegter, (r_indtaegter) => (r_indtaegter.tid === 'under' || s[263]) && r_indtaegter.art === 'overskud_egen_virksomhed' ? r_indtaegter.beloeb : 0) : Infinity
  const v31 = Math.max(0, v29)
  const v32 = s[307] && !(v29 === v30 && v29 === 0)
  const v33 = s[307] && v31 <= 0
  const v34 = s[308] ? 0 : v31
  const v35 = s[309] ? (s[308] || v33 ? Math.min(v29, v34) : v29) : v34
  const v36 = s[309] ? v30 : 0
  const v37 = s[309] || s[308] || v33
  const v38 = v26 === Infinity
  const v39 = v35 === -Infinity
  const v40 = v25 === -Infinity
  const v41 = v36 === Infinity
  const v42 = v38 && v39 || v40 && v41
  const v43 = v40 || v39 ? -Infinity : v25 + v35
  const v44 = v38 || v41 ? Infinity : v26 + v36
  const v45 = v27 && v37 && !(v42 && (!v27 || !v28 && v25 === v26) && (!v37 || !v32 && v35 === v36))
  const v46 = v28 || v32 || v42
  const v47 = f.indtaegter !== undefined ? sum(f.indtaegter, (r_indtaegter) => { const r0_0 = r_indtaegter.tid === 'under'; const r0_1 = r0_0 || s[263]; const r0_2 = r_indtaegter.art === 'uddannelsesgodtgoerelse'; const r0_3 = r0_1 && r0_2; return r0_3 ? (r0_3 && !(r0_1 && !r0_2 || !r0_0 && s[264]) ? r_indtaegter.beloeb : 0) : 0 }) : -Infinity
  const v48 = f.indtaegter !== undefined ? sum(f.indtaegter, (r_indtaegter) => (r_indtaegter.tid === 'under' || s[263]) && r_indtaegter.art === 'uddannelsesgodtgoerelse' ? r_indtaegter.beloeb : 0) : Infinity
  const v49 = Math.max(0, v47)
  const v50 = s[310] && !(v47 === v48 && v47 === 0)
  const v51 = s[310] && v49 <= 0
  const v52 = s[311] ? 0 : v49
  const v53 = s[312] ? (s[311] || v51 ? Math.min(v47, v52) : v47) : v52
  const v54 = s[312] ? v48 : 0
  const v55 = s[312] || s[311] || v51
  const v56 = v44 === Infinity
  const v57 = v53 === -Infinity
  const v58 = v43 === -Infinity
  const v59 = v54 === Infinity
  const v60 = v56 && v57 || v58 && v59
  const LAS_69j_5 = s[144] ? -Infinity : v58 || v57 ? -Infinity : v43 + v53
  s[317] = LAS_69j_5
  const LAS_69j_5_hoej = s[144] ? Infinity : v56 || v59 ? Infinity : v44 + v54
  s[315] = LAS_69j_5_hoej
  const LAS_69j_5_er = s[128] && (s[144] || s[128] && v45 && v55 && !(v60 && (!v45 || !v46 && v43 === v44) && (!v55 || !v50 && v53 === v54)))
  s[319] = LAS_69j_5_er
  const LAS_69j_5_ir = s[128] && (s[144] || s[128] && (v46 || v50 || v60)) || !s[242]
  s[321] = LAS_69j_5_ir
  // LAS.69j.5.modtager: Retten til forløbet består, selv om intet udbetales (LAS § 69 j, stk. 5)
  const v65 = s[128] && f.erIJobafklaring !== false
  const LAS_69j_5_modtager = v65 && (s[144] || s[160] || s[3] && f.harFrasagtYdelsen !== true)
  s[887] = LAS_69j_5_modtager
  const LAS_69j_5_modtager_nej = v65 && (s[144] || s[3] && f.harFrasagtYdelsen !== false)
  s[888] = LAS_69j_5_modtager_nej
  const LAS_69j_5_modtager_ir = v65 && s[144] || !s[242] || f.erIJobafklaring !== true
  s[889] = LAS_69j_5_modtager_ir
  // LAS.69j.11: Optjent ferie kan holdes før de 12 måneder (LAS § 69 j, stk. 11)
  const v69 = s[6] && s[313]
  const v70 = f.ugerMedFeriegodtgoerelse ?? 0
  s[327] = v70
  const v71 = f.ugerMedFeriegodtgoerelse ?? 371
  s[326] = v71
  const LAS_69j_11 = s[6] && (s[5] || v69 || s[252] && v71 > 0)
  s[892] = LAS_69j_11
  const LAS_69j_11_nej = s[6] && (s[5] || v69 || s[252] && v70 <= 0)
  s[893] = LAS_69j_11_nej
  const LAS_69j_11_ir = s[6] && (s[5] || v69) || !s[205]
  s[894] = LAS_69j_11_ir
  // LAS.69j.15: Ydelsen stopper, når fleksjobbet ophører (LAS § 69 j, stk. 15)
  const LAS_69j_15 = s[128] && (s[144] || s[128] && f.ansatIFleksjobVedForloebetsStart !== false && f.fleksjobErSlut !== false && (f.fleksjobSlutDen ?? FIRST_DAY) < s[1])
  s[330] = LAS_69j_15
  const LAS_69j_15_nej = s[128] && (s[144] || s[128] && (f.ansatIFleksjobVedForloebetsStart !== true || f.fleksjobErSlut !== true || (f.fleksjobSlutDen ?? 84005 /* 2199-12-31 */) >= s[0]))
  s[331] = LAS_69j_15_nej
}

function svar_23(f, s) {
  // LAS.69j.udbetales: Ressourceforløbsydelse til udbetaling i jobafklaringsforløb (LAS § 69 j, stk. 5)
  const v0 = s[314] === Infinity
  const v1 = -s[315] === -Infinity
  const v2 = s[316] === -Infinity
  const v3 = -s[317] === Infinity
  const v4 = v0 && v1 || v2 && v3
  const LAS_69j_udbetales = s[144] ? -Infinity : Math.max(0, v2 || v1 ? -Infinity : s[316] - s[315])
  s[895] = LAS_69j_udbetales
  const LAS_69j_udbetales_hoej = s[144] ? Infinity : Math.max(0, v0 || v3 ? Infinity : s[314] - s[317])
  s[896] = LAS_69j_udbetales_hoej
  const LAS_69j_udbetales_er = s[128] && (s[144] || s[128] && s[318] && s[319] && !(v4 && (!s[318] || !s[320] && s[316] === s[314]) && (!s[319] || !s[321] && s[317] === s[315])))
  s[897] = LAS_69j_udbetales_er
  const LAS_69j_udbetales_ir = s[128] && (s[144] || s[128] && (s[320] || s[321] || v4)) || !s[242]
  s[898] = LAS_69j_udbetales_ir
  // LAS.69k.5: Fritaget for at stå til rådighed (LAS § 69 k, stk. 5)
  const v9 = s[128] && s[322]
  const v10 = countDays(s[323], s[0], s[1]) >= 1
  const LAS_69k_5 = s[128] && (s[144] || v9 && v10 || s[324] && v10)
  s[904] = LAS_69k_5
  const LAS_69k_5_nej = s[128] && (s[144] || v9 && countDays(s[325], s[1], s[0]) < 1 || s[324] && countDays(s[325], s[1], s[0]) < 1)
  s[905] = LAS_69k_5_nej
  // LAS.69k.6: Uger ferie med ydelse (LAS § 69 k, stk. 6)
  const v13 = 35 - s[326]
  s[381] = v13
  const v14 = 35 - s[327]
  s[382] = v14
  const v15 = Math.max(0, v13 - (f.ferieMedYdelseHoldt ?? 35))
  const v16 = Math.max(0, v14 - (f.ferieMedYdelseHoldt ?? 0))
  const v17 = s[218] && v15 <= 0
  const v18 = s[328] ? 0 : v15
  const LAS_69k_6 = s[5] ? -Infinity : s[329] ? (s[328] || v17 ? Math.min(v15, v18) : v15) : v18
  s[906] = LAS_69k_6
  const LAS_69k_6_hoej = s[5] ? Infinity : s[329] ? v16 : 0
  s[907] = LAS_69k_6_hoej
  const LAS_69k_6_er = s[6] && (s[5] || s[6] && (s[329] || s[328] || v17))
  s[908] = LAS_69k_6_er
  const LAS_69k_6_ir = s[6] && (s[5] || s[6] && s[218] && !(v15 === v16 && v15 === 0)) || !s[205]
  s[909] = LAS_69k_6_ir
  // LAS.69k.6.senest: Ferie med ydelse skal være holdt (LAS § 69 k, stk. 6)
  const LAS_69k_6_senest = s[5] ? FIRST_DAY : shiftDays(shiftMonths(shiftDays(f.tolvMaanederNaaetDen ?? FIRST_DAY, 1), 12), -1)
  s[912] = LAS_69k_6_senest
  const LAS_69k_6_senest_hoej = s[5] ? NEVER : shiftDays(shiftMonths(shiftDays(f.tolvMaanederNaaetDen ?? 84005 /* 2199-12-31 */, 1), 12), -1)
  s[913] = LAS_69k_6_senest_hoej
  // LAS.69k.6.aftale: Du kan holde ferien med ydelse (LAS § 69 k, stk. 6)
  const LAS_69k_6_aftale = s[6] && (s[5] || s[6] && (LAS_69k_6_er && LAS_69k_6_hoej > 0 || LAS_69k_6_ir) && (s[6] && LAS_69k_6_senest_hoej >= s[0] || s[218]) && f.ferienErAftalt !== false)
  s[910] = LAS_69k_6_aftale
  const LAS_69k_6_aftale_nej = s[6] && (s[5] || s[6] && (LAS_69k_6_er && LAS_69k_6 <= 0 || s[6] && LAS_69k_6_senest < s[1] || f.ferienErAftalt !== true))
  s[911] = LAS_69k_6_aftale_nej
  // LAS.69k.1: Du opfylder betingelserne for ydelsen (LAS § 69 k, stk. 1)
  const v27 = s[128] && s[201]
  const v28 = s[330] || f.deltagerAktivt !== true && (LAS_69k_5_nej || s[304]) && (f.holderFerieMedYdelse !== true || LAS_69k_6_aftale_nej)
  const v29 = (s[331] || s[304]) && (f.deltagerAktivt !== false || LAS_69k_5 || f.holderFerieMedYdelse !== false && (LAS_69k_6_aftale || s[218]))
  const LAS_69k_1 = s[128] && (s[144] || v27 && v29 || s[202] && v29)
  s[899] = LAS_69k_1
  const LAS_69k_1_nej = s[128] && (s[144] || v27 && v28 || s[202] && v28)
  s[900] = LAS_69k_1_nej
  // LAS.69k.2: At sige nej til behandlingen får ingen betydning for ydelsen (LAS § 69 k, stk. 2)
  const v32 = s[0] <= 18077 /* 2019-06-30 */
  s[510] = v32
  const v33 = s[128] && v32
  const v34 = s[1] >= 18078 /* 2019-07-01 */
  const v35 = f.afviser === 'operation' || f.afviser === 'medicin'
  const v36 = f.afviser === 'anden_laegebehandling'
  const v37 = v34 && (f.afviser !== undefined && v35 || !(f.afviser !== undefined) || (f.afviser !== undefined && v36 || !(f.afviser !== undefined)) && f.tilsvarendeIndgribende !== false)
  s[511] = v37
  const v38 = v34 && (f.afviser !== undefined && !v35 || !(f.afviser !== undefined)) && (f.afviser !== undefined && !v36 || !(f.afviser !== undefined) || f.tilsvarendeIndgribende !== true)
  s[512] = v38
  const v39 = f.afviser === 'ingenting'
  const v40 = s[128] && (f.afviser !== undefined && !v39 || !(f.afviser !== undefined))
  const LAS_69k_2 = v40 && (s[144] || v33 || v37)
  s[901] = LAS_69k_2
  const LAS_69k_2_nej = v40 && (s[144] || v33 || v38)
  s[902] = LAS_69k_2_nej
  const LAS_69k_2_ir = v40 && (s[144] || v33) || !s[242] || f.afviser !== undefined && v39 || !(f.afviser !== undefined)
  s[903] = LAS_69k_2_ir
  // LAS.69l.1: Kommunen har gjort det, der skal til, før en sanktion (LAS § 69 l, stk. 1-2)
  const v44 = f.bruddetSkete ?? FIRST_DAY
  s[339] = v44
  const v45 = f.bruddetSkete ?? 84005 /* 2199-12-31 */
  s[340] = v45
  const v46 = v44 <= 16251 /* 2014-06-30 */
  s[345] = v46
  const LAS_69l_3_er = v45 >= 16252 /* 2014-07-01 */
  s[346] = LAS_69l_3_er
  const v48 = LAS_69l_3_er && v44 <= 16616 /* 2015-06-30 */
  s[348] = v48
  const v49 = f.skriftligtVejledtOmSanktioner !== true || f.personligKontaktErForsoegt !== true
  const v50 = f.skriftligtVejledtOmSanktioner !== false && f.personligKontaktErForsoegt !== false
  const v51 = v45 >= 16617 /* 2015-07-01 */
  s[349] = v51
  const v52 = v51 && v44 <= 18257 /* 2019-12-27 */
  const v53 = v45 >= 18258 /* 2019-12-28 */ && v44 <= 18669 /* 2021-02-11 */
  const v54 = v45 >= 18670 /* 2021-02-12 */ && v44 <= 19722 /* 2023-12-31 */
  const v55 = v45 >= 19723 /* 2024-01-01 */ && v44 <= 19898 /* 2024-06-24 */
  const v56 = v45 >= 19899 /* 2024-06-25 */
  const LAS_69l_1 = LAS_69l_3_er && (v46 || v48 && v50 || v52 && v50 || v53 || v54 && f.skriftligtVejledtOmSanktioner !== false && f.vejledningErGennemgaaet !== false && f.personligKontaktErForsoegt !== false || v55 && v50 || v56 && v50)
  s[333] = LAS_69l_1
  const LAS_69l_1_nej = LAS_69l_3_er && (v46 || v48 && v49 || v52 && v49 || v53 || v54 && (f.skriftligtVejledtOmSanktioner !== true || f.vejledningErGennemgaaet !== true || f.personligKontaktErForsoegt !== true) || v55 && v49 || v56 && v49)
  s[332] = LAS_69l_1_nej
  const LAS_69l_1_ir = LAS_69l_3_er && (v46 || v53) || v44 < 16252 /* 2014-07-01 */
  s[334] = LAS_69l_1_ir
  // LAS.69l.3: Fradraget for et brud skal være sket (LAS § 69 l, stk. 3)
  const LAS_69l_3 = v46 ? FIRST_DAY : shiftDays(shiftMonths(monthStart(v44), 4), -1)
  s[914] = LAS_69l_3
  const LAS_69l_3_hoej = v46 ? NEVER : shiftDays(shiftMonths(monthStart(v45), 4), -1)
  s[915] = LAS_69l_3_hoej
  const LAS_69l_3_ir = LAS_69l_3_er && v46 || v44 < 16252 /* 2014-07-01 */
  s[745] = LAS_69l_3_ir
  // LAS.69n.1: Dage, der trækkes fra efter en samtale (LAS § 69 n, stk. 1)
  const v63 = from(ALL_DAYS, v45)
  const v64 = from(ALL_DAYS, v44)
  const v65 = shiftDays(f.kontaktGenoprettetDen ?? FIRST_DAY, -1)
  const v66 = shiftDays(f.kontaktGenoprettetDen ?? 84005 /* 2199-12-31 */, -1)
  const v67 = f.kontaktErGenoprettet !== false ? (f.kontaktErGenoprettet !== true ? Math.min(s[0], v65) : v65) : s[0]
  const v68 = f.kontaktErGenoprettet !== false ? (f.kontaktErGenoprettet !== true ? Math.max(s[1], v66) : v66) : s[1]
  const LAS_69n_1 = v46 ? -Infinity : Math.min(Math.max(1, countDays(v63, v45, v67)), Math.max(1, countDays(onWeekdays(v63, 62), v45, v67)))
  s[336] = LAS_69n_1
  const LAS_69n_1_hoej = v46 ? Infinity : Math.max(1, countDays(v64, v44, v68), 1, countDays(onWeekdays(v64, 62), v44, v68))
  s[337] = LAS_69n_1_hoej
  const v71 = f.brudPaaPligten === 'udeblev_fra_samtale'
  const v72 = f.brudPaaPligten === 'bookede_ikke'
  const v73 = f.brudPaaPligten !== undefined && v71 || !(f.brudPaaPligten !== undefined) || (f.brudPaaPligten !== undefined && v72 || !(f.brudPaaPligten !== undefined)) && v45 >= 18262 /* 2020-01-01 */
  s[347] = v73
  const v74 = (f.brudPaaPligten !== undefined && !v71 || !(f.brudPaaPligten !== undefined)) && (f.brudPaaPligten !== undefined && !v72 || !(f.brudPaaPligten !== undefined) || v44 < 18262 /* 2020-01-01 */)
  s[350] = v74
  const LAS_69n_1_er = LAS_69l_3_er && v73
  s[335] = LAS_69n_1_er
  const LAS_69n_1_ir = LAS_69n_1_er && v46 || v44 < 16252 /* 2014-07-01 */ || v74
  s[338] = LAS_69n_1_ir
}

function svar_24(f, s) {
  // LAS.69m.2: Fradrag for dage, du var væk (LAS § 69 m, stk. 2)
  const v0 = s[332] || f.rimeligGrundTilBrud !== false
  const v1 = s[333] || s[334]
  const v2 = v1 && f.rimeligGrundTilBrud !== true
  const v3 = f.brudPaaPligten === 'udeblev_fra_tilbud'
  const v4 = f.brudPaaPligten !== undefined && v3 || !(f.brudPaaPligten !== undefined)
  const v5 = f.brudPaaPligten !== undefined && !v3 || !(f.brudPaaPligten !== undefined)
  const v6 = f.dageUdeblevet ?? 0
  const v7 = f.dageUdeblevet ?? 3660
  const v8 = v5 && s[335]
  const v9 = v4 || v8
  const v10 = v4 ? (v8 ? Math.min(v6, s[336]) : v6) : s[336]
  const v11 = v4 ? (v8 ? Math.max(v7, s[337]) : v7) : s[337]
  const v12 = v5 && s[338]
  const v13 = s[339] <= 18261 /* 2019-12-31 */ || s[340] >= 20819 /* 2027-01-01 */
  const v14 = v13 ? -Infinity : SATS_8(s[339])
  const v15 = v13 ? Infinity : SATS_8(s[340])
  const v16 = v13 ? -Infinity : SATS_9(s[339])
  const v17 = v13 ? Infinity : SATS_9(s[340])
  const v18 = v13 ? -Infinity : SATS_10(s[339])
  const v19 = v13 ? Infinity : SATS_10(s[340])
  const v20 = s[341] ? (s[342] ? Math.min(v16, v18) : v16) : v18
  const v21 = s[341] ? (s[342] ? Math.max(v17, v19) : v17) : v19
  const v22 = s[343] ? (s[344] ? Math.min(v14, v20) : v14) : v20
  const v23 = s[343] ? (s[344] ? Math.max(v15, v21) : v15) : v21
  const v24 = s[343] && v13 || s[344] && (s[341] && v13 || s[342] && v13)
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
  const LAS_69m_2 = s[345] ? -Infinity : v32 ? (v0 ? Math.min(0, v30) : v30) : 0
  s[917] = LAS_69m_2
  const LAS_69m_2_hoej = s[345] ? Infinity : v32 ? (v0 ? Math.max(0, v31) : v31) : 0
  s[918] = LAS_69m_2_hoej
  const v37 = s[346] && (v4 || s[347])
  const LAS_69m_2_er = v37 && (s[345] || s[348] && v33 || s[349] && v33)
  s[919] = LAS_69m_2_er
  const LAS_69m_2_ir = v37 && (s[345] || s[348] && v34 || s[349] && v34) || s[339] < 16252 /* 2014-07-01 */ || v5 && s[350]
  s[920] = LAS_69m_2_ir
  // LAS.69o.1: Ydelsen sættes ned med et fast beløb (LAS § 69 o, stk. 1)
  const v40 = s[332] || f.rimeligGrundTilBrud !== false || f.nedsatSammeMaaned !== false
  const v41 = v1 && f.rimeligGrundTilBrud !== true && f.nedsatSammeMaaned !== true
  const v42 = f.brudPaaPligten === 'ophoerte_med_arbejde' || f.brudPaaPligten === 'afviste_arbejde' || f.brudPaaPligten === 'meldte_ikke_sygdom' || f.brudPaaPligten === 'soegte_ikke_job'
  const v43 = s[346] && (f.brudPaaPligten !== undefined && v42 || !(f.brudPaaPligten !== undefined))
  const LAS_69o_1 = v43 && (s[345] || s[348] && v41 || s[349] && v41)
  s[921] = LAS_69o_1
  const LAS_69o_1_nej = v43 && (s[345] || s[348] && v40 || s[349] && v40)
  s[922] = LAS_69o_1_nej
  const LAS_69o_1_ir = v43 && s[345] || s[339] < 16252 /* 2014-07-01 */ || f.brudPaaPligten !== undefined && !v42 || !(f.brudPaaPligten !== undefined)
  s[923] = LAS_69o_1_ir
  // LAS.69o.2: Det, ydelsen sættes ned med (LAS § 69 o, stk. 2)
  const v47 = s[340] >= 16436 /* 2015-01-01 */
  const LAS_69o_2 = s[345] ? -Infinity : v47 ? -Infinity : s[341] ? 25500 : 164400
  s[924] = LAS_69o_2
  const LAS_69o_2_hoej = s[345] ? Infinity : v47 ? Infinity : s[342] ? 164400 : 25500
  s[925] = LAS_69o_2_hoej
  const LAS_69o_2_er = s[346] && (LAS_69o_1 || LAS_69o_1_ir)
  s[926] = LAS_69o_2_er
  const LAS_69o_2_ir = LAS_69o_2_er && (s[345] || v47) || s[339] < 16252 /* 2014-07-01 */ || LAS_69o_1_nej
  s[927] = LAS_69o_2_ir
  // LAS.69p.1: Ydelsen ophører efter gentagne brud (LAS § 69 p)
  const v52 = s[332] || f.ydelsenBoerOphoere !== true
  const v53 = v1 && f.ydelsenBoerOphoere !== false
  const LAS_69p_1 = s[346] && (s[345] || s[348] && v53 || s[349] && v53)
  s[928] = LAS_69p_1
  const LAS_69p_1_nej = s[346] && (s[345] || s[348] && v52 || s[349] && v52)
  s[929] = LAS_69p_1_nej
  // LAS.69q.1: Uger med en tredjedel mindre (LAS § 69 q, stk. 1-7)
  const v56 = f.forseelserPaaFemAar ?? 0
  const v57 = f.forseelserPaaFemAar ?? 1000
  const LAS_69q_1 = s[345] ? -Infinity : f.modBedreVidende !== true ? 0 : v56 <= 1 ? (v56 <= 0 ? 0 : 21) : 140
  s[931] = LAS_69q_1
  const LAS_69q_1_hoej = s[345] ? Infinity : f.modBedreVidende !== false ? (v57 <= 1 ? (v57 <= 0 ? 0 : 21) : 140) : 0
  s[932] = LAS_69q_1_hoej
  // LAS.69t.2: Arbejdsgiverens refusion under jobafklaringsforløb (LAS § 69 t, stk. 1-4)
  const v60 = f.loenUnderSygdomPrUge ?? 0
  s[708] = v60
  const v61 = f.loenUnderSygdomPrUge ?? 1000000000
  s[707] = v61
  const LAS_69t_2 = s[144] ? -Infinity : Math.max(0, Math.min(Math.round((f.ydelsePrTime ?? 0) * Math.min(f.timerMedLoenUnderSygdom ?? 0, 3700) / 100), v60) - (f.sygedagpengerefusionPrUge ?? 10000000))
  s[933] = LAS_69t_2
  const LAS_69t_2_hoej = s[144] ? Infinity : Math.max(0, Math.min(Math.round((f.ydelsePrTime ?? 1000000) * Math.min(f.timerMedLoenUnderSygdom ?? 16800, 3700) / 100), v61) - (f.sygedagpengerefusionPrUge ?? 0))
  s[934] = LAS_69t_2_hoej
}

function svar_25(f, s) {
  // LAS.69x.3: Tillæg til arbejdsgiverens refusion (LAS § 69 x, stk. 2-3)
  const v0 = s[3] && s[0] <= 18627 /* 2020-12-31 */
  const v1 = s[1] >= 18628 /* 2021-01-01 */ && s[351]
  const v2 = s[228] && s[0] <= 19357 /* 2022-12-31 */
  const v3 = s[1] >= 19358 /* 2023-01-01 */ && s[0] <= 19722 /* 2023-12-31 */
  const v4 = s[1] >= 19723 /* 2024-01-01 */ && s[352]
  const v5 = s[353] && s[0] <= 20453 /* 2025-12-31 */
  const v6 = s[1] >= 20454 /* 2026-01-01 */ && s[0] <= 20818 /* 2026-12-31 */
  const v7 = s[220] && s[0] <= 21183 /* 2027-12-31 */
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
  const LAS_69x_3 = s[144] ? -Infinity : s[160] ? 0 : v0 ? 30 : v1 ? 60 : v2 ? 90 : v3 ? 120 : v4 ? 150 : v5 ? 180 : v6 ? 210 : v7 ? 240 : v8 ? 270 : v10 ? 300 : 330
  s[936] = LAS_69x_3
  const LAS_69x_3_hoej = s[144] ? Infinity : v0 || v20 ? (v20 ? (v19 ? (v18 ? (v17 ? (v16 ? (v15 ? (v14 ? (v13 ? (v12 ? (v11 ? 330 : 300) : 270) : 240) : 210) : 180) : 150) : 120) : 90) : 60) : 30) : 0
  s[937] = LAS_69x_3_hoej
  // LAS.70.1: Ret til revalideringsydelse (LAS § 70)
  const v23 = s[354] || f.foelgerRevalideringsplanen !== true || f.leveomkostningerDaekkesAndetsteds !== false || f.netopForladtSkolen !== false && f.kanKlareSigMedSU !== false && f.betydeligeBegraensninger !== true && f.saerligtBegraensedeErhvervsmuligheder !== true
  const v24 = s[355] && f.foelgerRevalideringsplanen !== false && f.leveomkostningerDaekkesAndetsteds !== true && (f.netopForladtSkolen !== true || f.kanKlareSigMedSU !== true || f.betydeligeBegraensninger !== false || f.saerligtBegraensedeErhvervsmuligheder !== false)
  const v25 = s[200] && s[0] <= 17246 /* 2017-03-21 */
  const v26 = s[1] >= 17247 /* 2017-03-22 */ && s[2]
  const LAS_70_1 = f.revalideringErBevilget !== false && (s[7] || s[198] && v24 || v25 && v24 || v26 && v24 || s[165] && v24 || s[167] && v24)
  s[375] = LAS_70_1
  const LAS_70_1_nej = f.revalideringErBevilget !== false && (s[7] || s[198] && v23 || v25 && v23 || v26 && v23 || s[165] && v23 || s[167] && v23)
  s[373] = LAS_70_1_nej
  // LAS.70.1.3: Løn efter overenskomst under revalidering (LAS § 70, stk. 1, nr. 3)
  const v29 = s[200] && s[0] <= 15394 /* 2012-02-24 */
  s[385] = v29
  const v30 = s[1] >= 15395 /* 2012-02-25 */ && s[356]
  s[384] = v30
  const LAS_70_1_3 = f.revalideringErBevilget !== false && (s[7] || s[198] && f.saerligeForholdForLoen !== false || v29 && f.saerligeForholdForLoen !== false || v30 || s[357] && s[2] || s[165] || s[167])
  s[938] = LAS_70_1_3
  const LAS_70_1_3_nej = f.revalideringErBevilget !== false && (s[7] || s[198] && f.saerligeForholdForLoen !== true || v29 && f.saerligeForholdForLoen !== true || v30)
  s[939] = LAS_70_1_3_nej
  const LAS_70_1_3_ir = f.revalideringErBevilget !== false && (s[7] || v30) || f.revalideringErBevilget !== true
  s[940] = LAS_70_1_3_ir
  // LAS.71.4: Din indtægt før revalideringen var over den højeste sats (LAS § 71, stk. 4)
  const v34 = s[200] && s[0] <= 15070 /* 2011-04-06 */
  s[371] = v34
  const v35 = s[1] >= 15071 /* 2011-04-07 */ && s[0] <= 15393 /* 2012-02-23 */
  s[372] = v35
  const v36 = s[1] >= 15394 /* 2012-02-24 */ && s[2]
  s[376] = v36
  const v37 = s[1] >= shiftMonths(s[207], 360)
  s[369] = v37
  const v38 = s[358] <= 14974 /* 2010-12-31 */ || s[359] >= 20819 /* 2027-01-01 */
  const v39 = (v38 ? Infinity : SATS_11(s[359])) >= (f.indtaegtFoerRevalidering ?? 0)
  const v40 = v37 || f.forsoergerEgetBarnIHjemmet !== false
  const v41 = s[0] < shiftMonths(s[206], 360) && f.forsoergerEgetBarnIHjemmet !== true
  const LAS_71_4 = v41 && (s[7] || s[198] || v34 || v35 || v36 && (v38 ? -Infinity : SATS_11(s[358])) < (f.indtaegtFoerRevalidering ?? 1000000000) || s[165] && (v38 ? -Infinity : SATS_11(s[358])) < (f.indtaegtFoerRevalidering ?? 1000000000) || s[167] && (v38 ? -Infinity : SATS_11(s[358])) < (f.indtaegtFoerRevalidering ?? 1000000000))
  s[363] = LAS_71_4
  const LAS_71_4_nej = v41 && (s[7] || s[198] || v34 || v35 || v36 && v39 || s[165] && v39 || s[167] && v39)
  s[364] = LAS_71_4_nej
  const LAS_71_4_ir = v41 && (s[7] || s[198] || v34 || v35 || v36 && v38 || s[165] && v38 || s[167] && v38) || v40
  s[365] = LAS_71_4_ir
  // LAS.71.2.ung: Revalideringsydelse under 25 år (LAS § 71, stk. 2)
  const v45 = s[0] <= 14974 /* 2010-12-31 */ || s[220]
  s[362] = v45
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
  const LAS_71_2_ung = s[7] ? -Infinity : s[198] ? -Infinity : v34 ? -Infinity : v35 ? -Infinity : v47 ? (v46 ? Math.min(v48, v62) : v48) : v62
  s[954] = LAS_71_2_ung
  const LAS_71_2_ung_hoej = s[7] ? Infinity : s[198] ? Infinity : v34 ? Infinity : v35 ? Infinity : v47 ? (v46 ? Math.max(v49, v63) : v49) : v63
  s[955] = LAS_71_2_ung_hoej
  const LAS_71_2_ung_ir = !s[360] && (s[7] || s[198] || v34 || v35 || v36 && v64 || s[165] && v64 || s[167] && v64) || s[361]
  s[956] = LAS_71_2_ung_ir
  // LAS.71.2: Revalideringsydelse under 30 år uden barn i hjemmet (LAS § 71, stk. 2)
  const v68 = v45 ? -Infinity : SATS_17(s[0])
  const v69 = v45 ? Infinity : SATS_17(s[1])
  const v70 = v45 ? -Infinity : SATS_18(s[0])
  const v71 = v45 ? Infinity : SATS_18(s[1])
  const v72 = f.forsoergelsespligtUdenForHjemmet !== false ? (f.forsoergelsespligtUdenForHjemmet !== true ? Math.min(v68, v70) : v68) : v70
  const v73 = f.forsoergelsespligtUdenForHjemmet !== false ? (f.forsoergelsespligtUdenForHjemmet !== true ? Math.max(v69, v71) : v69) : v71
  const v74 = !s[360] || s[361]
  const v75 = !s[360] && LAS_71_2_ung_ir || s[361] && (f.forsoergelsespligtUdenForHjemmet !== false && v45 || f.forsoergelsespligtUdenForHjemmet !== true && v45)
  const LAS_71_2 = s[7] ? -Infinity : s[198] ? -Infinity : v34 ? -Infinity : v35 ? -Infinity : s[360] ? v72 : s[361] ? Math.min(LAS_71_2_ung, v72) : LAS_71_2_ung
  s[367] = LAS_71_2
  const LAS_71_2_hoej = s[7] ? Infinity : s[198] ? Infinity : v34 ? Infinity : v35 ? Infinity : s[360] ? v73 : s[361] ? Math.max(LAS_71_2_ung_hoej, v73) : LAS_71_2_ung_hoej
  s[368] = LAS_71_2_hoej
  const LAS_71_2_er = v41 && (s[7] || s[198] || v34 || v35 || v36 && v74 || s[165] && v74 || s[167] && v74)
  s[366] = LAS_71_2_er
  const LAS_71_2_ir = v41 && (s[7] || s[198] || v34 || v35 || v36 && v75 || s[165] && v75 || s[167] && v75) || v40
  s[370] = LAS_71_2_ir
}

function svar_26(f, s) {
  // LAS.71.1: Revalideringsydelsen pr. måned (LAS § 71, stk. 1-2)
  const v0 = s[362] ? -Infinity : SATS_19(s[0])
  const v1 = s[362] ? Infinity : SATS_19(s[1])
  const v2 = f.forsoergerEgetBarnIHjemmet !== false || s[363]
  const v3 = f.forsoergerEgetBarnIHjemmet !== true && (s[364] || s[365])
  const v4 = s[362] ? -Infinity : SATS_20(s[0])
  const v5 = s[362] ? Infinity : SATS_20(s[1])
  const v6 = v3 && s[366]
  const v7 = v2 ? (v6 ? Math.min(v4, s[367]) : v4) : s[367]
  const v8 = v2 ? (v6 ? Math.max(v5, s[368]) : v5) : s[368]
  const v9 = s[0] < shiftMonths(s[206], 360) && (v2 || v6)
  const v10 = s[369] || v9
  const v11 = s[369] && s[362] || s[0] < shiftMonths(s[206], 360) && (v2 && s[362] || v3 && s[370])
  const LAS_71_1 = s[7] ? -Infinity : s[198] ? -Infinity : s[371] ? -Infinity : s[372] ? -Infinity : s[369] ? (v9 ? Math.min(v0, v7) : v0) : v7
  s[950] = LAS_71_1
  const LAS_71_1_hoej = s[7] ? Infinity : s[198] ? Infinity : s[371] ? Infinity : s[372] ? Infinity : s[369] ? (v9 ? Math.max(v1, v8) : v1) : v8
  s[951] = LAS_71_1_hoej
  const v14 = s[373] || s[374]
  const LAS_71_1_er = s[375] && (s[7] || s[198] || s[371] || s[372] || s[376] && v10 || s[165] && v10 || s[167] && v10)
  s[952] = LAS_71_1_er
  const LAS_71_1_ir = s[375] && (s[7] || s[198] || s[371] || s[372] || s[376] && v11 || s[165] && v11 || s[167] && v11) || v14
  s[953] = LAS_71_1_ir
  // LAS.70.4: Tilskud, når elevlønnen er lavere end ydelsen (LAS § 70, stk. 4)
  const LAS_70_4 = s[7] ? -Infinity : Math.max(0, LAS_71_1 === -Infinity ? -Infinity : LAS_71_1 - (f.elevloenPrMaaned ?? 1000000000))
  s[941] = LAS_70_4
  const LAS_70_4_hoej = s[7] ? Infinity : Math.max(0, LAS_71_1_hoej === Infinity ? Infinity : LAS_71_1_hoej - (f.elevloenPrMaaned ?? 0))
  s[942] = LAS_70_4_hoej
  const LAS_70_4_er = s[375] && (s[7] || s[198] && LAS_71_1_er || s[199] && LAS_71_1_er || s[165] && LAS_71_1_er || s[167] && LAS_71_1_er)
  s[943] = LAS_70_4_er
  const LAS_70_4_ir = s[375] && (s[7] || s[198] && LAS_71_1_ir || s[199] && LAS_71_1_ir || s[165] && LAS_71_1_ir || s[167] && LAS_71_1_ir) || v14
  s[944] = LAS_70_4_ir
  // LAS.70.5: Dage med både revalideringsydelse og en ydelse efter en anden lov (LAS § 70, stk. 5)
  const v21 = periods(f.ydelser, (r_ydelser) => r_ydelser.ydelse === 'revalideringsydelse')
  const v22 = f.ydelser !== undefined ? v21 : NO_DAYS
  const v23 = f.ydelser !== undefined ? v21 : ALL_DAYS
  const v24 = periods(f.ydelser, (r_ydelser) => r_ydelser.ydelse === 'sygedagpenge' || r_ydelser.ydelse === 'dagpenge' || r_ydelser.ydelse === 'fleksydelse' || r_ydelser.ydelse === 'foertidspension' || r_ydelser.ydelse === 'seniorpension' || r_ydelser.ydelse === 'tidlig_pension' || r_ydelser.ydelse === 'folkepension' || r_ydelser.ydelse === 'efterloen')
  const v25 = f.ydelser !== undefined ? v24 : NO_DAYS
  const v26 = f.ydelser !== undefined ? v24 : ALL_DAYS
  const v27 = intersect(v22, v25)
  const v28 = intersect(v23, v26)
  const LAS_70_5 = from(v27, 13332 /* 2006-07-03 */)
  s[945] = LAS_70_5
  const LAS_70_5_hoej = from(v28, 13332 /* 2006-07-03 */)
  s[946] = LAS_70_5_hoej
  const v31 = dayReaching(LAS_70_5_hoej, 13332 /* 2006-07-03 */, 1)
  const v32 = dayReaching(LAS_70_5, 13332 /* 2006-07-03 */, 1)
  const v33 = v31 <= 13858 /* 2007-12-11 */
  const v34 = v32 >= 13859 /* 2007-12-12 */ && v31 <= 18261 /* 2019-12-31 */
  const v35 = v32 >= 18262 /* 2020-01-01 */ && v31 <= 2147483646
  const LAS_70_5_ir = v32 === NEVER
  s[949] = LAS_70_5_ir
  const v37 = v33 || v34
  const LAS_70_5_eksakt = (!v37 || (!v33 || !v33 || f.ydelser !== undefined) && (!v34 || f.ydelser !== undefined)) && (!v35 || f.ydelser !== undefined)
  s[948] = LAS_70_5_eksakt
  const LAS_70_5_er = v37 || v35
  s[947] = LAS_70_5_er
  // LAS.71.3: Tillæg for bidrag til et barn (LAS § 71, stk. 3)
  const v40 = s[362] ? -Infinity : SATS_21(s[0])
  const v41 = s[362] ? Infinity : SATS_21(s[1])
  const v42 = v41 === Infinity
  const v43 = -LAS_71_1_hoej === -Infinity
  const v44 = v40 === -Infinity
  const v45 = -LAS_71_1 === Infinity
  const v46 = v42 && v43 || v44 && v45
  const v47 = LAS_71_1_er && !(v46 && !s[362] && v40 === v41 && (!LAS_71_1_er || !LAS_71_1_ir && LAS_71_1 === LAS_71_1_hoej))
  const v48 = s[362] || LAS_71_1_ir || v46
  const LAS_71_3 = s[7] ? -Infinity : s[198] ? -Infinity : s[371] ? -Infinity : s[372] ? -Infinity : Math.max(0, Math.min(s[377], v44 || v43 ? -Infinity : v40 - LAS_71_1_hoej))
  s[957] = LAS_71_3
  const LAS_71_3_hoej = s[7] ? Infinity : s[198] ? Infinity : s[371] ? Infinity : s[372] ? Infinity : Math.max(0, Math.min(s[378], v42 || v45 ? Infinity : v41 - LAS_71_1))
  s[958] = LAS_71_3_hoej
  const v51 = (s[375] || s[374]) && !s[360] && f.forsoergerEgetBarnIHjemmet !== true && f.gravidEfter12Uge !== true && (f.psykiskLidelseNaevntILoven !== true || f.forsoergelsespligtUdenForHjemmet !== true && f.borHosForaeldre !== false)
  const LAS_71_3_er = v51 && (s[7] || s[198] || s[371] || s[372] || s[376] && v47 || s[165] && v47 || s[167] && v47)
  s[959] = LAS_71_3_er
  const LAS_71_3_ir = v51 && (s[7] || s[198] || s[371] || s[372] || s[376] && v48 || s[165] && v48 || s[167] && v48) || s[373] || s[361] || f.forsoergerEgetBarnIHjemmet !== false || f.gravidEfter12Uge !== false || f.psykiskLidelseNaevntILoven !== false && (f.forsoergelsespligtUdenForHjemmet !== false || f.borHosForaeldre !== true)
  s[960] = LAS_71_3_ir
  // LAS.71.6: Du beholder din hidtidige ydelse under forrevalidering (LAS § 71, stk. 6)
  const LAS_71_6 = s[379] && (s[7] || s[198] || s[199] || s[165] || s[167])
  s[961] = LAS_71_6
  const LAS_71_6_ir = s[7] || s[380] || s[7]
  s[962] = LAS_71_6_ir
  // LAS.73b: Ydelsen bevares, mens du er væk (LAS § 73 b)
  const v56 = f.kortvarigAfbrydelseUdenBetydning !== false || f.fravaerVedBarselIRevalidering !== false
  const v57 = f.kortvarigAfbrydelseUdenBetydning !== true && f.fravaerVedBarselIRevalidering !== true
  const LAS_73b = f.revalideringErBevilget !== false && (s[7] || s[198] && v56 || s[199] && v56 || s[165] && v56 || s[167] && v56)
  s[963] = LAS_73b
  const LAS_73b_nej = f.revalideringErBevilget !== false && (s[7] || s[198] && v57 || s[199] && v57 || s[165] && v57 || s[167] && v57)
  s[964] = LAS_73b_nej
  // LAS.73c.1: Uger ferie med revalideringsydelse (LAS § 73 c, stk. 1)
  const v60 = s[357] && s[0] <= 16882 /* 2016-03-22 */
  const v61 = (f.maanederITilbudIRevalidering ?? 240) >= 12
  const v62 = (f.maanederITilbudIRevalidering ?? 0) >= 12
  const v63 = v62 ? Math.max(0, s[381]) : 0
  const v64 = v61 ? Math.max(0, s[382]) : 0
  const v65 = s[1] >= 16883 /* 2016-03-23 */ && s[313]
  const v66 = v65 || s[252] && s[2] || s[383]
  const v67 = v65 ? -Infinity : v62 ? Math.max(0, 28 - s[326]) : 0
  const v68 = s[384] || v60 || v66
  const v69 = s[384] ? -Infinity : v60 ? (v66 ? Math.min(v63, v67) : v63) : v67
  const v70 = s[385] || v68
  const v71 = s[385] ? (v68 ? Math.min(0, v69) : 0) : v69
  const LAS_73c_1 = s[7] ? -Infinity : s[198] ? (v70 ? Math.min(0, v71) : 0) : v71
  s[965] = LAS_73c_1
  const v73 = v65 ? Infinity : v61 ? Math.max(0, 28 - s[327]) : 0
  const LAS_73c_1_hoej = s[7] ? Infinity : v70 ? (v68 ? (s[384] ? Infinity : v60 ? (v66 ? Math.max(v64, v73) : v64) : v73) : 0) : 0
  s[966] = LAS_73c_1_hoej
  const LAS_73c_1_ir = f.revalideringErBevilget !== false && (s[7] || s[384] || v65) || f.revalideringErBevilget !== true
  s[967] = LAS_73c_1_ir
}

function svar_27(f, s) {
  // LAS.73f.1: Ydelsen sættes ned for andet arbejde (LAS § 73 f, stk. 1)
  const v0 = f.andenArbejdsindtaegtOmAaret ?? 0
  const v1 = f.andenArbejdsindtaegtOmAaret ?? 10000000000
  const v2 = v1 <= 1200000
  const v3 = v0 <= 1200000
  const LAS_73f_1 = f.revalideringErBevilget !== false && (s[7] || s[198] && !v2 || s[199] && !v2 || s[165] && !v2 || s[167] && !v2)
  s[968] = LAS_73f_1
  const LAS_73f_1_nej = f.revalideringErBevilget !== false && (s[7] || s[198] && v3 || s[199] && v3 || s[165] && v3 || s[167] && v3)
  s[969] = LAS_73f_1_nej
  // LAS.73f.1.beløb: Nedsættelse for andet arbejde, pr. år (LAS § 73 f, stk. 1)
  const LAS_73f_1_beloeb = s[7] ? -Infinity : Math.min(Math.max(0, v0 - 1200000), v3 ? 0 : v0)
  s[970] = LAS_73f_1_beloeb
  const LAS_73f_1_beloeb_hoej = s[7] ? Infinity : Math.max(0, v1 - 1200000, v2 ? 0 : v1)
  s[971] = LAS_73f_1_beloeb_hoej
  // LAS.74a.1.fleksjob: Dage med både ledighedsydelse og fleksjob (LAS § 74 a, stk. 1)
  const v8 = periods(f.ydelser, (r_ydelser) => r_ydelser.ydelse === 'ledighedsydelse')
  const v9 = f.ydelser !== undefined ? v8 : NO_DAYS
  const v10 = f.ydelser !== undefined ? v8 : ALL_DAYS
  const v11 = intersect(v9, s[386])
  const v12 = intersect(v10, s[387])
  const v13 = from(v11, 13332 /* 2006-07-03 */)
  const v14 = from(v12, 13332 /* 2006-07-03 */)
  const v15 = dayReaching(v14, 13332 /* 2006-07-03 */, 1)
  const v16 = dayReaching(v13, 13332 /* 2006-07-03 */, 1)
  const v17 = without(v13, v14)
  const v18 = without(v14, v13)
  const v19 = f.ledighedsydelseForAfbrydelse !== false && f.ledighedsydelseForAfbrydelse === true
  const v20 = f.ledighedsydelseForAfbrydelse !== false && !v19
  const LAS_74a_1_fleksjob = v20 ? intersect(v17, v13) : f.ledighedsydelseForAfbrydelse !== false ? v17 : v13
  s[972] = LAS_74a_1_fleksjob
  const LAS_74a_1_fleksjob_hoej = v20 ? union(v18, v14) : f.ledighedsydelseForAfbrydelse !== false ? v18 : v14
  s[973] = LAS_74a_1_fleksjob_hoej
  const v23 = (!v20 || sameDays(v13, v17)) && (f.ledighedsydelseForAfbrydelse === false || f.ledighedsydelseForAfbrydelse === false || f.ydelser !== undefined) && (v19 || f.ydelser !== undefined)
  const v24 = f.ledighedsydelseForAfbrydelse !== false || !v19
  const LAS_74a_1_fleksjob_ir = v16 === NEVER
  s[976] = LAS_74a_1_fleksjob_ir
  const v26 = v15 <= 16616 /* 2015-06-30 */ && v24
  const v27 = v16 >= 16617 /* 2015-07-01 */ && v15 <= 2147483646 && v24
  const LAS_74a_1_fleksjob_eksakt = (!v26 || !v26 || v23) && (!v27 || v23)
  s[975] = LAS_74a_1_fleksjob_eksakt
  const LAS_74a_1_fleksjob_er = v26 || v27
  s[974] = LAS_74a_1_fleksjob_er
  // LOB.4.1: Kommunens placering af beskæftigelsesindsatsen er tilladt (LOB § 4, stk. 1)
  const v30 = s[4] && s[0] <= 14774 /* 2010-06-14 */
  const v31 = s[1] >= 14775 /* 2010-06-15 */ && s[388]
  const v32 = s[389] && s[170]
  s[414] = v32
  const v33 = s[167] && s[390]
  const LOB_4_1 = s[7] || v30 && f.jobcenterUdfoererIndsatsen !== false || v31 && f.jobcenterUdfoererIndsatsen !== false || v32 && f.jobcenterUdfoererIndsatsen !== false || v33 && f.indsatsenErIÉtUdvalg !== false || s[391]
  s[977] = LOB_4_1
  const LOB_4_1_nej = s[7] || v30 && f.jobcenterUdfoererIndsatsen !== true || v31 && f.jobcenterUdfoererIndsatsen !== true || v32 && f.jobcenterUdfoererIndsatsen !== true || v33 && f.indsatsenErIÉtUdvalg !== true
  s[978] = LOB_4_1_nej
  // LSP.18.2: Førtidspension kan afgøres uden rehabiliteringsteamet (LSP § 18, stk. 2)
  const v36 = f.afgoerelsenGaelder === 'foertidspension'
  const v37 = f.afgoerelsenGaelder !== undefined && v36 || !(f.afgoerelsenGaelder !== undefined)
  const v38 = f.afgoerelsenGaelder !== undefined && !v36 || !(f.afgoerelsenGaelder !== undefined)
  const v39 = s[1] >= 16953 /* 2016-06-01 */ && s[2]
  const v40 = f.heltAabenbartIngenForbedring !== false && f.sundhedskoordinatorHarUdtaltSig !== false || f.bedtOmAfgoerelseOmPensionAlene !== false && f.utvivlsomtIkkePension !== false
  const v41 = (f.heltAabenbartIngenForbedring !== true || f.sundhedskoordinatorHarUdtaltSig !== true) && (f.bedtOmAfgoerelseOmPensionAlene !== true || f.utvivlsomtIkkePension !== true)
  const LSP_18_2 = v37 && (s[7] || v39 && v40 || s[164] && v40)
  s[985] = LSP_18_2
  const LSP_18_2_nej = v37 && (s[7] || s[166] || s[6] && s[0] <= 16952 /* 2016-05-31 */ || v39 && v41 || s[164] && v41 || s[14])
  s[986] = LSP_18_2_nej
  const LSP_18_2_ir = v37 && s[7] || v38
  s[987] = LSP_18_2_ir
  // LOB.9.1: Sagen skal i rehabiliteringsteamet (lov 1750/2025 § 2)
  const v45 = s[6] && s[388]
  const v46 = f.afgoerelsenGaelder === 'ressourceforloeb' || f.afgoerelsenGaelder === 'fleksjob' || f.afgoerelsenGaelder === 'tilskud_til_selvstaendig'
  const v47 = v38 || LSP_18_2
  const v48 = v37 && (LSP_18_2_nej || LSP_18_2_ir)
  const v49 = f.afgoerelsenGaelder !== undefined && v46 || !(f.afgoerelsenGaelder !== undefined) || v48
  const v50 = (f.afgoerelsenGaelder !== undefined && !v46 || !(f.afgoerelsenGaelder !== undefined)) && v47
  const v51 = s[167] && s[161]
  s[394] = v51
  const v52 = f.afgoerelsenGaelder === 'fleksjob' || f.afgoerelsenGaelder === 'tilskud_til_selvstaendig'
  const v53 = s[14] && f.sagenErForelagtTeamet !== false
  const LOB_9_1 = v53 || !(v53 && !(!s[174] || f.sagenErForelagtTeamet !== true)) && (s[7] || v45 && v49 || v32 && v49 || v51 && (f.afgoerelsenGaelder !== undefined && v52 || !(f.afgoerelsenGaelder !== undefined) || v48))
  s[979] = LOB_9_1
  const LOB_9_1_nej = v53 || !(v53 && !(!s[174] || f.sagenErForelagtTeamet !== true)) && (s[7] || s[166] || v45 && v50 || v32 && v50 || v51 && (f.afgoerelsenGaelder !== undefined && !v52 || !(f.afgoerelsenGaelder !== undefined)) && v47 || s[14])
  s[980] = LOB_9_1_nej
  const LOB_9_1_ir = v53 || !(v53 && !(!s[174] || f.sagenErForelagtTeamet !== true)) && s[7]
  s[981] = LOB_9_1_ir
  // LOB.10.1: Området skal være med i rehabiliteringsteamet (lov 1750/2025 § 2)
  const v57 = f.forvaltningsomraade === 'beskaeftigelse' || f.forvaltningsomraade === 'sundhed' || f.forvaltningsomraade === 'social' || f.forvaltningsomraade === 'region'
  const v58 = f.forvaltningsomraade === 'undervisning'
  const v59 = f.forvaltningsomraade !== undefined && v57 || !(f.forvaltningsomraade !== undefined) || (f.forvaltningsomraade !== undefined && v58 || !(f.forvaltningsomraade !== undefined)) && (s[0] < shiftMonths(s[206], 360) && f.harErhvervskompetencegivendeUddannelse !== true || f.behovForUndervisningsomraadet !== false)
  const v60 = (f.forvaltningsomraade !== undefined && !v57 || !(f.forvaltningsomraade !== undefined)) && (f.forvaltningsomraade !== undefined && !v58 || !(f.forvaltningsomraade !== undefined) || (s[369] || f.harErhvervskompetencegivendeUddannelse !== false) && f.behovForUndervisningsomraadet !== true)
  const v61 = s[389] && s[352]
  s[416] = v61
  const v62 = s[353] && s[161]
  const v63 = f.forvaltningsomraade === 'beskaeftigelse' || f.forvaltningsomraade === 'region'
  const LOB_10_1 = s[7] || v45 && v59 || v61 && v59 || v62 && (f.forvaltningsomraade !== undefined && v63 || !(f.forvaltningsomraade !== undefined))
  s[982] = LOB_10_1
  const LOB_10_1_nej = s[7] || s[166] || v45 && v60 || v61 && v60 || v62 && (f.forvaltningsomraade !== undefined && !v63 || !(f.forvaltningsomraade !== undefined)) || s[14]
  s[983] = LOB_10_1_nej
}

function svar_28(f, s) {
  // LSP.26a.5: Dage med både seniorpension og førtidspension (LSP § 26 a, stk. 5)
  const v0 = periods(f.ydelser, (r_ydelser) => r_ydelser.ydelse === 'seniorpension')
  const v1 = f.ydelser !== undefined ? v0 : NO_DAYS
  const v2 = f.ydelser !== undefined ? v0 : ALL_DAYS
  const v3 = intersect(v1, s[392])
  const v4 = intersect(v2, s[393])
  const v5 = from(v3, 13332 /* 2006-07-03 */)
  const v6 = from(v4, 13332 /* 2006-07-03 */)
  const v7 = dayReaching(v6, 13332 /* 2006-07-03 */, 1)
  const v8 = dayReaching(v5, 13332 /* 2006-07-03 */, 1)
  const v9 = v7 <= 18261 /* 2019-12-31 */
  const v10 = without(v5, v6)
  const v11 = v8 >= 18262 /* 2020-01-01 */ && v7 <= 18669 /* 2021-02-11 */
  const v12 = v8 >= 18670 /* 2021-02-12 */ && v7 <= 2147483646
  const LSP_26a_5_ir = v11 || v8 === NEVER
  s[992] = LSP_26a_5_ir
  const v14 = v9 && v11
  const v15 = v14 ? NO_DAYS : v9 ? v10 : NO_DAYS
  const v16 = v14 ? ALL_DAYS : v9 ? without(v6, v5) : ALL_DAYS
  const v17 = v9 || v11
  const v18 = v17 && v12
  const LSP_26a_5 = v18 ? intersect(v15, v5) : v17 ? v15 : v5
  s[988] = LSP_26a_5
  const LSP_26a_5_hoej = v18 ? union(v16, v6) : v17 ? v16 : v6
  s[989] = LSP_26a_5_hoej
  const LSP_26a_5_eksakt = (!v18 || sameDays(v5, v15)) && (!v17 || (!v14 || sameDays(NO_DAYS, v10)) && (!v9 || !v9 || f.ydelser !== undefined) && !v11) && (!v12 || f.ydelser !== undefined)
  s[991] = LSP_26a_5_eksakt
  const LSP_26a_5_er = v17 || v12
  s[990] = LSP_26a_5_er
  // LSP.26v.1: Dage med både tidlig pension og en anden forsørgelsesydelse (LSP § 26 v, stk. 1)
  const v23 = periods(f.ydelser, (r_ydelser) => r_ydelser.ydelse === 'tidlig_pension')
  const v24 = f.ydelser !== undefined ? v23 : NO_DAYS
  const v25 = f.ydelser !== undefined ? v23 : ALL_DAYS
  const v26 = periods(f.ydelser, (r_ydelser) => r_ydelser.ydelse === 'dagpenge' || r_ydelser.ydelse === 'ressourceforloebsydelse' || r_ydelser.ydelse === 'revalideringsydelse' || r_ydelser.ydelse === 'ledighedsydelse' || r_ydelser.ydelse === 'fleksydelse' || r_ydelser.ydelse === 'kontanthjaelp' || r_ydelser.ydelse === 'efterloen')
  const v27 = f.ydelser !== undefined ? v26 : NO_DAYS
  const v28 = f.ydelser !== undefined ? v26 : ALL_DAYS
  const v29 = intersect(v24, v27)
  const v30 = intersect(v25, v28)
  const v31 = from(v29, 13332 /* 2006-07-03 */)
  const v32 = from(v30, 13332 /* 2006-07-03 */)
  const v33 = dayReaching(v32, 13332 /* 2006-07-03 */, 1)
  const v34 = dayReaching(v31, 13332 /* 2006-07-03 */, 1)
  const v35 = v33 <= 18669 /* 2021-02-11 */
  const v36 = without(v31, v32)
  const v37 = without(v32, v31)
  const v38 = v34 >= 18670 /* 2021-02-12 */ && v33 <= 2147483646
  const LSP_26v_1_ir = v34 === NEVER
  s[997] = LSP_26v_1_ir
  const v40 = v35 && v38
  const LSP_26v_1 = v40 ? intersect(v36, v31) : v35 ? v36 : v31
  s[993] = LSP_26v_1
  const LSP_26v_1_hoej = v40 ? union(v37, v32) : v35 ? v37 : v32
  s[994] = LSP_26v_1_hoej
  const LSP_26v_1_eksakt = (!v40 || sameDays(v31, v36)) && (!v35 || !v35 || f.ydelser !== undefined) && (!v38 || f.ydelser !== undefined)
  s[996] = LSP_26v_1_eksakt
  const LSP_26v_1_er = v35 || v38
  s[995] = LSP_26v_1_er
  // LSP.26v.2: Dage med både tidlig pension og førtidspension eller seniorpension (LSP § 26 v, stk. 2)
  const v45 = periods(f.ydelser, (r_ydelser) => r_ydelser.ydelse === 'foertidspension' || r_ydelser.ydelse === 'seniorpension')
  const v46 = f.ydelser !== undefined ? v45 : NO_DAYS
  const v47 = f.ydelser !== undefined ? v45 : ALL_DAYS
  const v48 = intersect(v24, v46)
  const v49 = intersect(v25, v47)
  const v50 = from(v48, 13332 /* 2006-07-03 */)
  const v51 = from(v49, 13332 /* 2006-07-03 */)
  const v52 = dayReaching(v51, 13332 /* 2006-07-03 */, 1)
  const v53 = dayReaching(v50, 13332 /* 2006-07-03 */, 1)
  const v54 = v52 <= 18669 /* 2021-02-11 */
  const v55 = without(v50, v51)
  const v56 = without(v51, v50)
  const v57 = v53 >= 18670 /* 2021-02-12 */ && v52 <= 2147483646
  const LSP_26v_2_ir = v53 === NEVER
  s[1002] = LSP_26v_2_ir
  const v59 = v54 && v57
  const LSP_26v_2 = v59 ? intersect(v55, v50) : v54 ? v55 : v50
  s[998] = LSP_26v_2
  const LSP_26v_2_hoej = v59 ? union(v56, v51) : v54 ? v56 : v51
  s[999] = LSP_26v_2_hoej
  const LSP_26v_2_eksakt = (!v59 || sameDays(v50, v55)) && (!v54 || !v54 || f.ydelser !== undefined) && (!v57 || f.ydelser !== undefined)
  s[1001] = LSP_26v_2_eksakt
  const LSP_26v_2_er = v54 || v57
  s[1000] = LSP_26v_2_er
}

function svar_29(f, s) {
  // LSP.37: Dage med både folkepension og en anden pension (LSP § 37)
  const v0 = periods(f.ydelser, (r_ydelser) => r_ydelser.ydelse === 'folkepension')
  const v1 = f.ydelser !== undefined ? v0 : NO_DAYS
  const v2 = f.ydelser !== undefined ? v0 : ALL_DAYS
  const v3 = periods(f.ydelser, (r_ydelser) => r_ydelser.ydelse === 'foertidspension' || r_ydelser.ydelse === 'seniorpension' || r_ydelser.ydelse === 'tidlig_pension')
  const v4 = f.ydelser !== undefined ? v3 : NO_DAYS
  const v5 = f.ydelser !== undefined ? v3 : ALL_DAYS
  const v6 = intersect(v1, v4)
  const v7 = intersect(v2, v5)
  const LSP_37 = from(v6, 13332 /* 2006-07-03 */)
  s[1003] = LSP_37
  const LSP_37_hoej = from(v7, 13332 /* 2006-07-03 */)
  s[1004] = LSP_37_hoej
  const v10 = dayReaching(LSP_37_hoej, 13332 /* 2006-07-03 */, 1)
  const v11 = dayReaching(LSP_37, 13332 /* 2006-07-03 */, 1)
  const v12 = v10 <= 14518 /* 2009-10-01 */
  const v13 = v11 >= 14519 /* 2009-10-02 */ && v10 <= 2147483646
  const LSP_37_ir = v11 === NEVER
  s[1007] = LSP_37_ir
  const LSP_37_eksakt = (!v12 || !v12 || f.ydelser !== undefined) && (!v13 || f.ydelser !== undefined)
  s[1006] = LSP_37_eksakt
  const LSP_37_er = v12 || v13
  s[1005] = LSP_37_er
  // PLANBEK.2.1: Rehabiliteringsplanens forberedende del kræves (LAB § 43)
  const v17 = f.afgoerelsenGaelder === 'ressourceforloeb' || f.afgoerelsenGaelder === 'revalidering' || f.afgoerelsenGaelder === 'fleksjob' || f.afgoerelsenGaelder === 'tilskud_til_selvstaendig' || f.afgoerelsenGaelder === 'foertidspension'
  const PLANBEK_2_1 = s[7] || s[208] && (f.afgoerelsenGaelder !== undefined && v17 || !(f.afgoerelsenGaelder !== undefined)) || s[394] && s[395]
  s[1008] = PLANBEK_2_1
  const PLANBEK_2_1_nej = s[7] || s[166] || s[208] && f.afgoerelsenGaelder !== undefined && !v17 || s[394] && s[396] || s[14]
  s[1009] = PLANBEK_2_1_nej
  // REFUSIONSBEK.2: Refusion under jobafklaringsforløb tidligst fra (BEK 1468/2019 § 2, stk. 1-2)
  const v20 = f.anmodetOmRefusionDen ?? FIRST_DAY
  const v21 = f.anmodetOmRefusionDen ?? 84005 /* 2199-12-31 */
  const v22 = v20 <= 16251 /* 2014-06-30 */
  const v23 = f.forkertVejledning !== false || f.saerligeOmstaendighederForRefusion !== false
  const v24 = f.forkertVejledning !== true && f.saerligeOmstaendighederForRefusion !== true
  const v25 = Math.max(s[8], shiftMonths(v20, -3))
  const v26 = Math.max(s[10], shiftMonths(v21, -3))
  const REFUSIONSBEK_2 = v22 ? FIRST_DAY : v23 ? (v24 ? Math.min(s[8], v25) : s[8]) : v25
  s[1010] = REFUSIONSBEK_2
  const REFUSIONSBEK_2_hoej = v22 ? NEVER : v23 ? (v24 ? Math.max(s[10], v26) : s[10]) : v26
  s[1011] = REFUSIONSBEK_2_hoej
  const REFUSIONSBEK_2_er = v21 >= 16252 /* 2014-07-01 */ && s[9]
  s[1012] = REFUSIONSBEK_2_er
  const REFUSIONSBEK_2_ir = REFUSIONSBEK_2_er && v22 || v20 < 16252 /* 2014-07-01 */ || s[8] < 16252 /* 2014-07-01 */
  s[1013] = REFUSIONSBEK_2_ir
  // SDL.2.1: Hvem kan få sygedagpenge (SDL § 2, stk. 1)
  const v31 = s[101] || s[113] || s[114] || f.arbejdsskade !== false || s[397]
  const v32 = s[100] && s[115] && s[116] && f.arbejdsskade !== true && s[398]
  const SDL_2_1 = s[94] || s[99] && v31 || s[108] && v31
  s[1017] = SDL_2_1
  const SDL_2_1_nej = s[94] || s[99] && v32 || s[108] && v32
  s[1018] = SDL_2_1_nej
  // SDL.2: Ret til sygedagpenge (SDL § 2)
  const v35 = s[399] && s[400] >= s[0]
  const v36 = s[107] || s[399] && s[401] < s[1]
  const v37 = s[402] && (v35 || s[403]) && (s[106] || v35) || s[119]
  const v38 = SDL_2_1_nej || (v36 || s[105]) && (s[126] || s[105]) && (v36 || s[126]) || s[404] || s[127]
  const v39 = (SDL_2_1 || s[105]) && (v37 || s[105]) && s[405] && s[406] && (SDL_2_1 || v37 || s[407] || s[120])
  const v40 = s[105] && s[7]
  const SDL_2 = s[94] || s[99] && v39 || s[108] && v39
  s[1014] = SDL_2
  const SDL_2_nej = s[94] || s[99] && v38 || s[108] && v38
  s[1015] = SDL_2_nej
  const SDL_2_ir = s[94] || s[99] && v40 || s[108] && v40 || s[95]
  s[1016] = SDL_2_ir
  // SDL.7.1.ferie: Sygedagpenge under ferie (SDL § 7, stk. 1)
  const v44 = s[4] && s[0] <= 17896 /* 2018-12-31 */
  const v45 = s[1] >= 17897 /* 2019-01-01 */
  const SDL_7_1_ferie_nej = s[7] || v44 || v45
  s[1022] = SDL_7_1_ferie_nej
  // SDL.7.1.ferieaftale: Ferien kan aftales med kommunen (SDL § 7, stk. 1)
  const v47 = f.feriePasserMedForloebet !== true || f.ferieIndenForFerieloven !== true
  const v48 = f.feriePasserMedForloebet !== false && f.ferieIndenForFerieloven !== false
  const SDL_7_1_ferieaftale = s[7] || v44 && v48 || v45 && v48
  s[1023] = SDL_7_1_ferieaftale
  const SDL_7_1_ferieaftale_nej = s[7] || v44 && v47 || v45 && v47
  s[1024] = SDL_7_1_ferieaftale_nej
  // SDL.7.1.genoptagelse: Sygedagpenge igen efter ferien fra (SDL § 7, stk. 1)
  const v51 = f.afbrydelser !== undefined ? periods(f.afbrydelser, (r_afbrydelser) => r_afbrydelser.slags === 'ferie') : NO_DAYS
  const v52 = runEnd(v51, s[0])
  const v53 = runEnd(v51, s[1])
  const v54 = f.afbrydelser !== undefined && (s[63] || v52 !== 2147483647 || v53 === 2147483647 && (runStart(v51, s[0]) !== 2147483647 || runStart(v51, s[1]) === 2147483647))
  const SDL_7_1_genoptagelse = s[7] ? FIRST_DAY : shiftDays(v54 ? v52 : FIRST_DAY, 1)
  s[1025] = SDL_7_1_genoptagelse
  const SDL_7_1_genoptagelse_hoej = s[7] ? NEVER : shiftDays(v54 ? v53 : NEVER, 1)
  s[1026] = SDL_7_1_genoptagelse_hoej
  const SDL_7_1_genoptagelse_ir = f.ferieAftalt !== false && s[7] || f.ferieAftalt !== true
  s[1027] = SDL_7_1_genoptagelse_ir
  // SDL.7.1.ny: Ferien gør det til en ny sygemelding (SDL § 7, stk. 1)
  const SDL_7_1_ny = s[7] || v44 && f.ferieAftalt !== true || v45 && f.ferieAftalt !== true
  s[1028] = SDL_7_1_ny
  const SDL_7_1_ny_nej = s[7] || v44 && f.ferieAftalt !== false || v45 && f.ferieAftalt !== false
  s[1029] = SDL_7_1_ny_nej
  // SDL.7.3: Fra hvornår arbejdsevnen ses bredere (SDL § 7, stk. 3)
  const v60 = shiftMonths(s[89], 3)
  s[468] = v60
  const v61 = shiftMonths(s[92], 3)
  s[469] = v61
  const v62 = f.bredVurderingsdag ?? FIRST_DAY
  const v63 = f.bredVurderingsdag ?? 84005 /* 2199-12-31 */
  const v64 = !(f.saerligeGrundeTilAndetTidspunkt !== false && f.saerligeGrundeTilAndetTidspunkt === true) && s[90]
  const v65 = f.saerligeGrundeTilAndetTidspunkt !== false || v64
  const v66 = !(f.saerligeGrundeTilAndetTidspunkt !== false && f.saerligeGrundeTilAndetTidspunkt === true) && s[30]
  const SDL_7_3 = s[94] ? FIRST_DAY : f.saerligeGrundeTilAndetTidspunkt !== false ? (v64 ? Math.min(v60, v62) : v62) : v60
  s[1032] = SDL_7_3
  const SDL_7_3_hoej = s[94] ? NEVER : f.saerligeGrundeTilAndetTidspunkt !== false ? (v64 ? Math.max(v61, v63) : v63) : v61
  s[1033] = SDL_7_3_hoej
  const v69 = f.persongruppe === 'loenmodtager' || f.persongruppe === 'selvstaendig'
  const v70 = f.persongruppe !== undefined && v69 || !(f.persongruppe !== undefined)
  const SDL_7_3_er = v70 && (s[94] || s[99] && v65 || s[108] && v65)
  s[1034] = SDL_7_3_er
  const SDL_7_3_ir = v70 && (s[94] || s[99] && v66 || s[108] && v66 || s[95]) || f.persongruppe !== undefined && !v69 || !(f.persongruppe !== undefined)
  s[1035] = SDL_7_3_ir
  // SDL.7.5: Stop, når helbredet er stationært (SDL § 7, stk. 5, 2. pkt.)
  const v73 = f.helbredetErStationaert !== true || f.arbejdsevnenErAfklaret !== true || f.berettigetTilRevalidering !== false || f.berettigetTilFleksjob !== false || f.berettigetTilFoertidspension !== false
  const v74 = f.helbredetErStationaert !== false && f.arbejdsevnenErAfklaret !== false && f.berettigetTilRevalidering !== true && f.berettigetTilFleksjob !== true && f.berettigetTilFoertidspension !== true
  const v75 = f.helbredetErStationaert !== true || f.arbejdsevnenErAfklaret !== true || f.berettigetTilRevalidering !== false || f.berettigetTilFleksjob !== false || f.berettigetTilFoertidspension !== false || f.berettigetTilRessourceforloeb !== false
  const v76 = f.helbredetErStationaert !== false && f.arbejdsevnenErAfklaret !== false && f.berettigetTilRevalidering !== true && f.berettigetTilFleksjob !== true && f.berettigetTilFoertidspension !== true && f.berettigetTilRessourceforloeb !== true
  const v77 = s[408] && s[170]
  const SDL_7_5 = s[7] || s[118] && v74 || s[409] && v74 || s[410] && v76 || v77 && v76 || s[167] && v76
  s[1036] = SDL_7_5
  const SDL_7_5_nej = s[7] || s[118] && v73 || s[409] && v73 || s[410] && v75 || v77 && v75 || s[167] && v75
  s[1037] = SDL_7_5_nej
}

function svar_30(f, s) {
  // SDL.7.5.fra: Stop efter § 7 virker tidligst fra (SDL § 7, stk. 5)
  const v0 = s[4] && s[0] <= 17654 /* 2018-05-03 */
  const v1 = f.ophoerAfgjortDen ?? FIRST_DAY
  s[563] = v1
  const v2 = f.ophoerAfgjortDen ?? 84005 /* 2199-12-31 */
  s[565] = v2
  const SDL_7_5_fra = s[7] ? FIRST_DAY : v0 ? FIRST_DAY : f.ophoerErAfgjort !== false ? v1 : NEVER
  s[1038] = SDL_7_5_fra
  const SDL_7_5_fra_hoej = s[7] ? NEVER : v0 ? NEVER : f.ophoerErAfgjort !== true ? NEVER : v2
  s[1039] = SDL_7_5_fra_hoej
  const SDL_7_5_fra_ir = s[7] || v0
  s[1040] = SDL_7_5_fra_ir
  // SDL.7a.1: Arbejdsgiverens samtale skal være holdt (SDL § 7 a, stk. 1-3)
  const v6 = s[90] && s[91] && s[89] <= 14612 /* 2010-01-03 */
  const v7 = s[90] && s[92] >= 14613 /* 2010-01-04 */ && s[411]
  const v8 = f.fravaer !== undefined ? allPeriods(f.fravaer) : NO_DAYS
  const v9 = runStart(v8, s[0])
  const v10 = runStart(v8, s[1])
  const v11 = f.fravaer !== undefined && (s[63] || v9 !== 2147483647 || v10 === 2147483647)
  const v12 = v11 ? v9 : FIRST_DAY
  const v13 = v11 ? v10 : NEVER
  const SDL_7a_1 = s[94] ? FIRST_DAY : v7 || s[108] ? (f.fratraeder !== true || shiftDays(v12, 56) < s[412] ? shiftDays(v12, 28) : NEVER) : NEVER
  s[1041] = SDL_7a_1
  const SDL_7a_1_hoej = s[94] ? NEVER : v6 ? NEVER : f.fratraeder !== false && shiftDays(v13, 56) >= s[413] ? NEVER : shiftDays(v13, 28)
  s[1042] = SDL_7a_1_hoej
  const SDL_7a_1_er = s[101] && (s[94] || v6 || v7 || s[108])
  s[1043] = SDL_7a_1_er
  const SDL_7a_1_ir = s[101] && s[105] || s[100]
  s[731] = SDL_7a_1_ir
  // SDL.7c: Tidlig opfølgning (SDL § 7 c, stk. 1)
  const v18 = f.tidligOpfoelgningOensketAf === 'arbejdsgiver'
  const v19 = f.tidligOpfoelgningOensketAf !== undefined && v18 || !(f.tidligOpfoelgningOensketAf !== undefined)
  const v20 = f.tidligOpfoelgningOensketAf !== undefined && !v18 || !(f.tidligOpfoelgningOensketAf !== undefined)
  const v21 = f.tidligOpfoelgningBedtOm ?? FIRST_DAY
  s[419] = v21
  const v22 = f.tidligOpfoelgningBedtOm ?? 84005 /* 2199-12-31 */
  s[420] = v22
  const v23 = shiftDays(s[89], 35)
  s[649] = v23
  const v24 = shiftDays(s[92], 35)
  s[651] = v24
  const v25 = f.tidligOpfoelgningOensketAf === 'sygemeldt'
  const v26 = v19 && f.ventesRaskInden8Uger !== true && (s[90] && shiftDays(v24, -1) >= v21 || s[30]) && f.oenskerTidligOpfoelgning !== false || v20 && (f.tidligOpfoelgningOensketAf !== undefined && v25 || !(f.tidligOpfoelgningOensketAf !== undefined)) && f.ventesRaskInden8Uger !== true
  const v27 = v19 && (f.ventesRaskInden8Uger !== false || s[90] && shiftDays(v23, -1) < v22 || f.oenskerTidligOpfoelgning !== true) || v20 && (f.tidligOpfoelgningOensketAf !== undefined && !v25 || !(f.tidligOpfoelgningOensketAf !== undefined) || f.ventesRaskInden8Uger !== false)
  const SDL_7c = s[389] && (s[388] || s[414] && v26 || s[167] && v26)
  s[426] = SDL_7c
  const SDL_7c_nej = s[389] && (s[388] || s[414] && v27 || s[167] && v27)
  s[427] = SDL_7c_nej
  const SDL_7c_ir = s[389] && s[388] || s[0] < 16440 /* 2015-01-05 */
  s[428] = SDL_7c_ir
  // SDL.10a: Der skal udfyldes et oplysningsskema (SDL § 10 a)
  const SDL_10a = s[7] || s[118] || s[117] && s[216] || s[217] && (f.fikSygedagpengeVedLivstruende !== true || f.sagenErBelyst !== true)
  s[1045] = SDL_10a
  const SDL_10a_nej = s[7] || s[217] && f.fikSygedagpengeVedLivstruende !== false && f.sagenErBelyst !== false
  s[1046] = SDL_10a_nej
  // SDL.11.3: Oplysningsskemaet skal være besvaret (SDL § 11, stk. 3)
  const v33 = f.oplysningsskemaSendt ?? FIRST_DAY
  const SDL_11_3_ir = v33 <= 13331 /* 2006-07-02 */
  s[1049] = SDL_11_3_ir
  const SDL_11_3 = SDL_11_3_ir ? FIRST_DAY : shiftDays(v33, 8)
  s[1047] = SDL_11_3
  const SDL_11_3_hoej = SDL_11_3_ir ? NEVER : shiftDays(f.oplysningsskemaSendt ?? 84005 /* 2199-12-31 */, 8)
  s[1048] = SDL_11_3_hoej
  // SDL.12.1.1: Kategori 1 (SDL § 12, stk. 1, nr. 1)
  const v37 = s[117] && s[388]
  s[432] = v37
  const v38 = shiftDays(shiftDays(s[89], 56), -1)
  s[421] = v38
  const v39 = shiftDays(shiftDays(s[92], 56), -1)
  s[422] = v39
  const v40 = s[90] && v39 >= s[415]
  const v41 = s[90] && v39 >= s[0]
  const v42 = s[90] && v38 < s[145] || s[90] && v38 < s[1]
  const v43 = (v40 || s[30]) && (v41 || s[30]) && (v40 || v41)
  const v44 = s[353] && s[170]
  s[418] = v44
  const v45 = v44 && v43
  const v46 = s[394] && v43
  const SDL_12_1_1 = s[7] || s[118] && f.tilbagevendenForestaar !== false || v37 && f.tilbagevendenForestaar !== false || s[416] && v43 || v45 || v46
  s[425] = SDL_12_1_1
  const v48 = v44 && v42
  const v49 = s[394] && v42
  const SDL_12_1_1_nej = s[7] || s[118] && f.tilbagevendenForestaar !== true || v37 && f.tilbagevendenForestaar !== true || s[416] && v42 || v48 || v49 || s[14]
  s[423] = SDL_12_1_1_nej
  const v51 = v44 && s[30]
  const v52 = s[394] && s[30]
  const SDL_12_1_1_ir = s[7] || s[416] && s[30] || v51 || v52
  s[424] = SDL_12_1_1_ir
  // SDL.11a.1: Lægeattest før den første samtale (SDL § 11 a, stk. 1)
  const v54 = s[389] && s[2]
  s[472] = v54
  const SDL_11a_1 = s[7] || s[417] && f.laegeattestNoedvendig !== false || v54 && SDL_12_1_1_nej || s[3] && f.laegeattestNoedvendig !== false
  s[1050] = SDL_11a_1
  const SDL_11a_1_nej = s[7] || s[417] && f.laegeattestNoedvendig !== true || v54 && SDL_12_1_1 || s[3] && f.laegeattestNoedvendig !== true
  s[1051] = SDL_11a_1_nej
  const SDL_11a_1_ir = s[7] || v54 && SDL_12_1_1_ir
  s[1052] = SDL_11a_1_ir
  // SDL.11c: Lægeattest, når du ønsker det (SDL § 11 c)
  const SDL_11c = s[7] || s[3] && f.oenskerLaegeattest !== false && f.attestIndhentet !== true
  s[1053] = SDL_11c
  const SDL_11c_nej = s[7] || s[4] && s[2] || s[3] && (f.oenskerLaegeattest !== true || f.attestIndhentet !== false)
  s[1054] = SDL_11c_nej
  // SDL.12.1.2: Kategori 2 (SDL § 12, stk. 1, nr. 2)
  const v60 = f.tilbagevendenForestaar !== false || f.risikoForLangtForloeb !== true
  const v61 = f.tilbagevendenForestaar !== true && f.risikoForLangtForloeb !== false
  const v62 = v42 || s[30]
  const SDL_12_1_2 = s[7] || s[118] && v61 || v37 && v61 || s[416] && v62 && f.behovForTvaerfagligIndsats !== true || v48 || v49
  s[465] = SDL_12_1_2
  const SDL_12_1_2_nej = s[7] || s[118] && v60 || v37 && v60 || s[416] && (v43 || f.behovForTvaerfagligIndsats !== false) || v45 || v46 || s[14]
  s[464] = SDL_12_1_2_nej
  const SDL_12_1_2_ir = s[7] || v51 || v52
  s[463] = SDL_12_1_2_ir
  // SDL.12.1.3: Kategori 3 (SDL § 12, stk. 1, nr. 3)
  const v66 = f.tilbagevendenForestaar !== false || f.risikoForLangtForloeb !== false
  const v67 = f.tilbagevendenForestaar !== true && f.risikoForLangtForloeb !== true
  const SDL_12_1_3 = s[7] || s[118] && v67 || v37 && v67 || s[416] && v62 && f.behovForTvaerfagligIndsats !== false
  s[499] = SDL_12_1_3
  const SDL_12_1_3_nej = s[7] || s[118] && v66 || v37 && v66 || s[416] && (v43 || f.behovForTvaerfagligIndsats !== true) || v44 || s[394] || s[14]
  s[500] = SDL_12_1_3_nej
}

function svar_31(f, s) {
  // SDL.13f.1: Ingen opfølgning i et kortere forløb (SDL § 13 f, stk. 1-3)
  const v0 = s[100] || f.fratraeder !== false && s[413] < s[1]
  s[502] = v0
  const v1 = s[101] && (f.fratraeder !== true || s[412] >= s[0])
  s[501] = v1
  const v2 = f.holdteSamtaler ?? 0
  s[461] = v2
  const v3 = f.holdteSamtaler ?? 200
  s[467] = v3
  const v4 = v3 >= 1
  s[462] = v4
  const v5 = shiftDays(shiftDays(f.foersteOpfoelgningssamtale ?? FIRST_DAY, 91), -1)
  s[503] = v5
  const v6 = shiftDays(shiftDays(f.foersteOpfoelgningssamtale ?? 84005 /* 2199-12-31 */, 91), -1)
  s[505] = v6
  const v7 = v0 || v2 < 1 || f.forudsigeligtForloeb !== true || v5 < s[145] || v5 < s[1]
  s[458] = v7
  const v8 = v1 && v4 && f.forudsigeligtForloeb !== false && v6 >= s[415] && v6 >= s[0]
  s[473] = v8
  const v9 = shiftDays(shiftDays(s[89], 182), -1)
  s[504] = v9
  const v10 = shiftDays(shiftDays(s[92], 182), -1)
  s[506] = v10
  const v11 = v0 || s[90] && v9 < s[145] || f.opfoelgningOenskes !== false || f.opfoelgningAlligevel !== false || s[90] && v9 < s[1]
  s[438] = v11
  const v12 = v1 && (s[90] && v10 >= s[415] || s[30]) && f.opfoelgningOenskes !== true && f.opfoelgningAlligevel !== true && (s[90] && v10 >= s[0] || s[30])
  s[440] = v12
  const v13 = s[14] && (s[90] && s[89] < 20635 /* 2026-07-01 */ || s[30])
  s[449] = v13
  const SDL_13f_1 = s[353] && (v13 && (v8 || v12) || !(v13 && !(!s[174] || s[90] && s[92] >= 20635 /* 2026-07-01 */)) && (s[352] || s[418] && v8 || s[394] && v8 || s[14] && v12))
  s[431] = SDL_13f_1
  const SDL_13f_1_nej = s[353] && (v13 && (v7 || v11) || !(v13 && !(!s[174] || s[90] && s[92] >= 20635 /* 2026-07-01 */)) && (s[352] || s[418] && v7 || s[394] && v7 || s[14] && v11))
  s[429] = SDL_13f_1_nej
  const SDL_13f_1_ir = s[353] && !(v13 && !(!s[174] || s[90] && s[92] >= 20635 /* 2026-07-01 */)) && s[352] || s[0] < 20089 /* 2025-01-01 */
  s[430] = SDL_13f_1_ir
}

function svar_32(f, s) {
  // SDL.13b.1: Den første samtale skal være holdt (SDL § 13 b, stk. 1-3)
  const v0 = shiftDays(s[419], 14)
  const v1 = shiftDays(s[420], 14)
  const v2 = Math.min(s[421], v0)
  const v3 = Math.min(s[422], v1)
  const v4 = !s[90] || !s[30] && s[421] === s[422]
  const v5 = s[423] && s[90]
  const v6 = s[424] && s[90] && s[422] >= NEVER
  const v7 = v5 || v6 ? (v5 ? s[421] : NEVER) : NEVER
  const v8 = s[425] ? NEVER : s[422]
  const v9 = s[425] || v5 || v6
  const v10 = s[423] && s[30] || s[424] && !(v4 && s[90] && s[421] === NEVER)
  const v11 = Math.max(v2, v7)
  const v12 = Math.min(v3, v8)
  const v13 = !s[90] || !s[30] && v2 === v3
  const v14 = s[426] && s[90]
  const v15 = s[427] && v9
  const v16 = s[428] && s[90] && v9 && v12 >= v11
  const v17 = v15 || v16
  const v18 = v15 ? (v16 ? Math.min(v7, v11) : v7) : v11
  const v19 = v14 ? (v17 ? Math.min(v2, v18) : v2) : v18
  s[447] = v19
  const v20 = v15 ? (v16 ? Math.max(v8, v12) : v8) : v12
  const v21 = v14 ? (v17 ? Math.max(v3, v20) : v3) : v20
  s[448] = v21
  const v22 = v14 || v15 || v16
  s[446] = v22
  const v23 = s[426] && s[30]
  const v24 = v23 || s[427] && v10 || s[428] && s[30] && v10 || s[428] && !(v13 && (!v9 || !v10 && v7 === v8) && (s[90] && v9 || !s[90] && !v9) && (!s[90] || v2 === v7))
  s[454] = v24
  const v25 = shiftMonths(s[89], 6)
  s[459] = v25
  const v26 = shiftMonths(s[92], 6)
  s[460] = v26
  const v27 = shiftDays(v25, -1)
  s[470] = v27
  const v28 = shiftDays(v26, -1)
  s[471] = v28
  const v29 = Math.min(v0, v27)
  const v30 = Math.min(v1, v28)
  const v31 = Math.max(v27, v29)
  const v32 = Math.min(v28, v30)
  const v33 = s[427] && s[90]
  const v34 = s[428] && s[90] && v32 >= v31
  const v35 = v33 || v34
  const v36 = v33 ? (v34 ? Math.min(v27, v31) : v27) : v31
  const v37 = v14 ? (v35 ? Math.min(v29, v36) : v29) : v36
  s[441] = v37
  const v38 = v33 ? (v34 ? Math.max(v28, v32) : v28) : v32
  const v39 = v14 ? (v35 ? Math.max(v30, v38) : v30) : v38
  s[442] = v39
  const v40 = v14 || v33 || v34
  s[439] = v40
  const v41 = s[427] && s[30]
  const v42 = s[428] && s[30]
  const v43 = v23 || v41 || v42 || s[428] && !((!s[90] || !s[30] && v29 === v30) && (!s[90] || !s[30] && v27 === v28) && (!s[90] || v27 === v29))
  s[455] = v43
  const v44 = s[429] && v40
  const v45 = s[430] && v40 && v39 >= NEVER
  const v46 = v44 || v45 ? (v44 ? v37 : NEVER) : NEVER
  const v47 = s[431] ? NEVER : v39
  const v48 = s[431] || v44 || v45
  const v49 = Math.max(s[421], v2)
  const v50 = Math.min(s[422], v3)
  const v51 = s[428] && s[90] && v50 >= v49
  const v52 = v33 || v51
  const v53 = v33 ? (v51 ? Math.min(s[421], v49) : s[421]) : v49
  const v54 = v14 ? (v52 ? Math.min(v2, v53) : v2) : v53
  s[444] = v54
  const v55 = v33 ? (v51 ? Math.max(s[422], v50) : s[422]) : v50
  const v56 = v14 ? (v52 ? Math.max(v3, v55) : v3) : v55
  s[445] = v56
  const v57 = v14 || v33 || v51
  s[443] = v57
  const v58 = v23 || v41 || v42 || s[428] && !(v13 && v4 && (!s[90] || s[421] === v2))
  s[456] = v58
  const v59 = s[429] && v57
  const v60 = s[430] && v57 && v56 >= NEVER
  const v61 = v59 || v60 ? (v59 ? v54 : NEVER) : NEVER
  const v62 = s[431] ? NEVER : v56
  const v63 = s[431] || v59 || v60
  const v64 = v48 ? (v63 ? Math.min(v46, v61) : v46) : v61
  const v65 = v48 ? (v63 ? Math.max(v47, v62) : v47) : v62
  const v66 = s[118] && s[90]
  s[436] = v66
  const v67 = s[432] && s[90]
  s[433] = v67
  const v68 = s[414] && v22
  s[450] = v68
  const v69 = s[394] && v22
  s[451] = v69
  const v70 = s[14] && (v48 || v63)
  s[452] = v70
  const v71 = v69 || v70
  const v72 = v69 ? (v70 ? Math.min(v19, v64) : v19) : v64
  const v73 = v68 || v71
  s[434] = v73
  const v74 = v68 ? (v71 ? Math.min(v19, v72) : v19) : v72
  const v75 = v67 || v73
  s[437] = v75
  const v76 = v67 ? (v73 ? Math.min(s[421], v74) : s[421]) : v74
  const v77 = s[7] ? FIRST_DAY : v66 ? (v75 ? Math.min(s[421], v76) : s[421]) : v76
  s[453] = v77
  const v78 = v69 ? (v70 ? Math.max(v21, v65) : v21) : v65
  const v79 = v68 ? (v71 ? Math.max(v21, v78) : v21) : v78
  s[435] = v79
}

function svar_33(f, s) {
  // SDL.13b.1: Den første samtale skal være holdt (SDL § 13 b, stk. 1-3)
  const v0 = s[433] ? (s[434] ? Math.max(s[422], s[435]) : s[422]) : s[435]
  const v1 = s[7] ? NEVER : s[436] ? (s[437] ? Math.max(s[422], v0) : s[422]) : v0
  const v2 = s[438] && s[439]
  const v3 = s[440] || v2
  const v4 = v2 ? s[441] : NEVER
  const v5 = s[440] ? NEVER : s[442]
  const v6 = s[438] && s[443]
  const v7 = s[440] || v6
  const v8 = v6 ? s[444] : NEVER
  const v9 = s[440] ? NEVER : s[445]
  const v10 = v3 || v7
  const v11 = v3 ? (v7 ? Math.min(v4, v8) : v4) : v8
  const v12 = s[446] ? (v10 ? Math.min(s[447], v11) : s[447]) : v11
  const v13 = v3 ? (v7 ? Math.max(v5, v9) : v5) : v9
  const v14 = s[446] ? (v10 ? Math.max(s[448], v13) : s[448]) : v13
  const v15 = s[449] && (s[446] || v3 || v7)
  const v16 = !(s[449] && !(!s[174] || s[90] && s[92] >= 20635 /* 2026-07-01 */)) && (s[7] || s[436] || s[433] || s[450] || s[451] || s[452])
  const SDL_13b_1_er = v15 || v16
  s[1057] = SDL_13b_1_er
  const SDL_13b_1 = v15 ? (v16 ? Math.min(s[453], v12) : v12) : s[453]
  s[1055] = SDL_13b_1
  const SDL_13b_1_hoej = v15 ? (v16 ? Math.max(v1, v14) : v14) : v1
  s[1056] = SDL_13b_1_hoej
  const SDL_13b_1_ir = s[449] && (s[454] || s[438] && s[455] || s[438] && s[456]) || !(s[449] && !(!s[174] || s[90] && s[92] >= 20635 /* 2026-07-01 */)) && (s[7] || s[118] && s[30] || s[432] && s[30] || s[414] && s[454] || s[394] && s[454] || s[14] && (s[429] && s[455] || s[430] && !((!s[439] || !s[455] && s[441] === s[442]) && s[439] && s[441] === NEVER) || s[429] && s[456] || s[430] && !((!s[443] || !s[456] && s[444] === s[445]) && s[443] && s[444] === NEVER)))
  s[1058] = SDL_13b_1_ir
  // SDL.13b.1.antal: Samtaler i det første halve år (SDL § 13 b, stk. 1, 1. pkt.)
  const v21 = s[425] || s[423]
  const v22 = s[425] ? 0 : 4
  const v23 = s[423] ? 4 : 0
  const v24 = Math.max(1, v22)
  const v25 = Math.min(1, v23)
  const v26 = s[429] && v21
  const v27 = s[430] && v21 && v25 >= v24
  const v28 = v26 || v27
  const v29 = v26 ? (v27 ? Math.min(v22, v24) : v22) : v24
  const v30 = s[431] ? (v28 ? Math.min(1, v29) : 1) : v29
  const v31 = v26 ? (v27 ? Math.max(v23, v25) : v23) : v25
  const v32 = s[431] ? (v28 ? Math.max(1, v31) : 1) : v31
  const v33 = s[431] || v26 || v27
  const v34 = s[429] && s[424] || s[430] && !((!v21 || !s[424] && v22 === v23) && v21 && v22 === 1)
  const v35 = s[431] ? 0 : 1
  const v36 = s[429] ? 1 : 0
  const v37 = s[457] && v21
  const v38 = s[418] && v33
  const v39 = s[394] && v33
  const v40 = s[14] && (s[431] || s[429])
  const v41 = v39 || v40
  const v42 = v39 ? (v40 ? Math.min(v30, v35) : v30) : v35
  const v43 = v38 || v41
  const v44 = v38 ? (v41 ? Math.min(v30, v42) : v30) : v42
  const v45 = s[2] ? -Infinity : v37 ? (v43 ? Math.min(v22, v44) : v22) : v44
  const v46 = v39 ? (v40 ? Math.max(v32, v36) : v32) : v36
  const v47 = v38 ? (v41 ? Math.max(v32, v46) : v32) : v46
  const v48 = s[2] ? Infinity : v37 ? (v43 ? Math.max(v23, v47) : v23) : v47
  const v49 = s[458] ? 4 : 1
  const v50 = s[440] ? 0 : 1
  const v51 = !(s[449] && !(!s[174] || s[90] && s[92] >= 20635 /* 2026-07-01 */)) && (s[2] || v37 || v38 || v39 || v40)
  const SDL_13b_1_antal = s[449] ? (v51 ? Math.min(v45, v50) : v50) : v45
  s[1059] = SDL_13b_1_antal
  const SDL_13b_1_antal_hoej = s[449] ? (v51 ? Math.max(v48, v49) : v49) : v48
  s[1060] = SDL_13b_1_antal_hoej
  const SDL_13b_1_antal_er = s[3] && (s[449] || v51)
  s[1061] = SDL_13b_1_antal_er
  const SDL_13b_1_antal_ir = s[3] && !(s[449] && !(!s[174] || s[90] && s[92] >= 20635 /* 2026-07-01 */)) && (s[2] || s[457] && s[424] || s[418] && v34 || s[394] && v34 || s[14] && s[430]) || s[0] < 18262 /* 2020-01-01 */
  s[1062] = SDL_13b_1_antal_ir
  // SDL.13b.1.form: Du kan vælge telefon eller video (SDL § 13 b, stk. 1)
  const v56 = s[1] >= 18990 /* 2021-12-29 */ && s[0] <= 19236 /* 2022-09-01 */
  const v57 = s[1] >= 19237 /* 2022-09-02 */ && s[0] <= 19436 /* 2023-03-20 */
  const v58 = s[90] && s[1] >= s[459]
  s[507] = v58
  const v59 = s[90] && s[0] < s[460]
  s[509] = v59
  const v60 = s[1] >= 19437 /* 2023-03-21 */ && s[0] <= 19620 /* 2023-09-20 */
  const v61 = s[1] >= 19621 /* 2023-09-21 */ && s[170]
  const v62 = s[461] < 1 || f.fremmoedeErNoedvendigt !== false
  const v63 = s[462] && f.fremmoedeErNoedvendigt !== true
  const SDL_13b_1_form = s[7] || v56 || v57 && (v58 || s[30]) && f.fremmoedeErNoedvendigt !== true || v60 || v61 && v63 || s[167] && v63
  s[1063] = SDL_13b_1_form
  const SDL_13b_1_form_nej = s[7] || s[4] && s[0] <= 18989 /* 2021-12-28 */ || v56 || v57 && (v59 || f.fremmoedeErNoedvendigt !== false) || v60 || v61 && v62 || s[167] && v62
  s[1064] = SDL_13b_1_form_nej
  const SDL_13b_1_form_ir = s[7] || v56 || v60
  s[1065] = SDL_13b_1_form_ir
}

function svar_34(f, s) {
  // SDL.13b.1.naeste: Den næste opfølgning skal være sket (SDL § 13 b, stk. 1)
  const v0 = s[4] && s[0] <= 14406 /* 2009-06-11 */
  s[488] = v0
  const v1 = f.senesteOpfoelgningssamtale ?? FIRST_DAY
  const v2 = f.senesteOpfoelgningssamtale ?? 84005 /* 2199-12-31 */
  const v3 = shiftDays(v1, 28)
  s[492] = v3
  const v4 = shiftDays(v2, 28)
  const v5 = shiftDays(v1, 56)
  s[490] = v5
  const v6 = shiftDays(v2, 56)
  s[491] = v6
  const v7 = Math.max(v3, v5)
  const v8 = Math.min(v4, v6)
  const v9 = v3 === v4
  s[489] = v9
  const v10 = s[463] && v8 >= v7
  const v11 = s[464] || v10
  const v12 = s[464] ? (v10 ? Math.min(v5, v7) : v5) : v7
  const v13 = s[465] ? (v11 ? Math.min(v3, v12) : v3) : v12
  const v14 = s[464] ? (v10 ? Math.max(v6, v8) : v6) : v8
  const v15 = s[465] ? (v11 ? Math.max(v4, v14) : v4) : v14
  s[485] = v15
  const v16 = s[1] >= 14407 /* 2009-06-12 */ && s[466]
  s[477] = v16
  const v17 = s[467] >= 2
  s[508] = v17
  const v18 = shiftMonths(v1, 3)
  const v19 = shiftMonths(v2, 3)
  const v20 = shiftDays(s[468], -1)
  const v21 = shiftDays(s[469], -1)
  const v22 = s[461] < 2 && s[90]
  const v23 = v17 || v22
  s[494] = v23
  const v24 = v17 ? (v22 ? Math.min(v18, v20) : v18) : v20
  s[495] = v24
  const v25 = v17 ? (v22 ? Math.max(v19, v21) : v19) : v21
  s[496] = v25
  const v26 = s[461] < 2 && s[30]
  s[493] = v26
  const v27 = Math.max(v3, v24)
  const v28 = Math.min(v4, v25)
  const v29 = s[464] && v23
  const v30 = s[463] && v23 && v28 >= v27
  const v31 = v29 || v30
  const v32 = v29 ? (v30 ? Math.min(v24, v27) : v24) : v27
  const v33 = s[465] ? (v31 ? Math.min(v3, v32) : v3) : v32
  const v34 = v29 ? (v30 ? Math.max(v25, v28) : v25) : v28
  const v35 = s[465] ? (v31 ? Math.max(v4, v34) : v4) : v34
  const v36 = s[424] && v4 >= NEVER
  const v37 = s[423] || v36 ? (s[423] ? v3 : NEVER) : NEVER
  const v38 = s[425] ? NEVER : v4
  const v39 = s[467] >= 4
  const v40 = s[461] < 4 && s[90]
  const v41 = v40 || v39
  const v42 = v40 ? s[470] : NEVER
  s[475] = v42
  const v43 = v39 ? NEVER : s[471]
  const v44 = s[461] < 4 && s[30]
  s[487] = v44
  const v45 = s[423] && v41
  const v46 = s[424] && v41 && v43 >= NEVER
  const v47 = v45 || v46 ? (v45 ? v42 : NEVER) : NEVER
  const v48 = s[425] ? NEVER : v43
  const v49 = s[425] || v45 || v46
  const v50 = s[423] && v44 || s[424] && !((!v41 || !v44 && v42 === v43) && v41 && v42 === NEVER)
  s[497] = v50
  const v51 = s[429] && v49
  const v52 = s[430] && v49 && v48 >= NEVER
  const v53 = v51 || v52 ? (v51 ? v47 : NEVER) : NEVER
  const v54 = s[431] ? NEVER : v48
  const v55 = s[431] || v51 || v52
  const v56 = s[429] && v50 || s[430] && !((!v49 || !v50 && v47 === v48) && v49 && v47 === NEVER)
  s[498] = v56
  const v57 = v0 && (s[465] || s[464] || v10)
  s[476] = v57
  const v58 = s[432] && (s[465] || v29 || v30)
  s[478] = v58
  const v59 = s[472] && (s[425] || s[423] || v36)
  s[479] = v59
  const v60 = s[457] && v49
  s[480] = v60
  const v61 = s[418] && v55
  s[481] = v61
  const v62 = s[394] && v55
  s[482] = v62
  const v63 = v62 || s[14]
  const v64 = v62 ? v53 : NEVER
  const v65 = v61 || v63
  const v66 = v61 ? (v63 ? Math.min(v53, v64) : v53) : v64
  const v67 = v60 || v65
  const v68 = v60 ? (v65 ? Math.min(v47, v66) : v47) : v66
  const v69 = v59 || v67
  const v70 = v59 ? (v67 ? Math.min(v37, v68) : v37) : v68
  const v71 = v16 || v58 || v69
  s[484] = v71
  const v72 = v16 ? FIRST_DAY : v58 ? (v69 ? Math.min(v33, v70) : v33) : v70
  const v73 = s[7] ? FIRST_DAY : v57 ? (v71 ? Math.min(v13, v72) : v13) : v72
  s[483] = v73
  const v74 = s[14] ? NEVER : v54
  const v75 = v61 ? (v63 ? Math.max(v54, v74) : v54) : v74
  const v76 = v60 ? (v65 ? Math.max(v48, v75) : v48) : v75
  const v77 = v59 ? (v67 ? Math.max(v38, v76) : v38) : v76
  const v78 = v16 ? NEVER : v58 ? (v69 ? Math.max(v35, v77) : v35) : v77
  s[486] = v78
  const v79 = s[458] && v41
  s[474] = v79
}

function svar_35(f, s) {
  // SDL.13b.1.naeste: Den næste opfølgning skal være sket (SDL § 13 b, stk. 1)
  const v0 = s[473] || s[474] ? (s[474] ? s[475] : NEVER) : NEVER
  const v1 = !(s[449] && !(!s[174] || s[90] && s[92] >= 20635 /* 2026-07-01 */)) && (s[7] || s[476] || s[477] || s[478] || s[479] || s[480] || s[481] || s[482] || s[14])
  const SDL_13b_1_naeste = s[449] ? (v1 ? Math.min(s[483], v0) : v0) : s[483]
  s[1066] = SDL_13b_1_naeste
  const SDL_13b_1_naeste_hoej = s[449] ? NEVER : s[7] ? NEVER : s[476] ? (s[484] ? Math.max(s[485], s[486]) : s[485]) : s[486]
  s[1067] = SDL_13b_1_naeste_hoej
  const SDL_13b_1_naeste_er = s[462] && (s[449] || v1)
  s[1068] = SDL_13b_1_naeste_er
  const SDL_13b_1_naeste_ir = s[462] && (s[449] && s[458] && s[487] || !(s[449] && !(!s[174] || s[90] && s[92] >= 20635 /* 2026-07-01 */)) && (s[7] || s[488] && s[463] && !(s[489] && s[490] === s[491] && s[492] === s[490]) || s[477] || s[432] && (s[464] && s[493] || s[463] && !(s[489] && (!s[494] || !s[493] && s[495] === s[496]) && s[494] && s[492] === s[495])) || s[472] && s[424] && !(s[489] && s[492] === NEVER) || s[457] && s[497] || s[418] && s[498] || s[394] && s[498])) || s[461] < 1
  s[1069] = SDL_13b_1_naeste_ir
  // SDL.13b.5: Opfølgning uden kontakt (standby) (SDL § 13 b, stk. 5)
  const v6 = s[117] && s[0] <= 15069 /* 2011-04-05 */
  const v7 = s[1] >= 15070 /* 2011-04-06 */ && s[0] <= 15207 /* 2011-08-21 */
  const v8 = s[1] >= 15208 /* 2011-08-22 */ && s[388]
  const SDL_13b_5 = s[7] || s[118] || v6 && f.sygdomForhindrerKontakt !== false || v7 || v8 && f.kontaktUhensigtsmaessig !== false || s[389] && f.kontaktUhensigtsmaessig !== false
  s[1070] = SDL_13b_5
  const SDL_13b_5_nej = s[7] || s[118] || v6 && f.sygdomForhindrerKontakt !== true || v7 || v8 && f.kontaktUhensigtsmaessig !== true || s[389] && f.kontaktUhensigtsmaessig !== true
  s[1071] = SDL_13b_5_nej
  const SDL_13b_5_ir = s[7] || s[118] || v7
  s[1072] = SDL_13b_5_ir
  // SDL.13c.1.2: Tværfaglig indsats (SDL § 13 c, stk. 1, 2. pkt.)
  const SDL_13c_1_2 = s[7] || s[416] && s[499] || s[418] && f.behovForTvaerfagligIndsats !== false || s[167] && f.behovForTvaerfagligIndsats !== false
  s[1073] = SDL_13c_1_2
  const SDL_13c_1_2_nej = s[7] || s[417] || s[416] && s[500] || s[418] && f.behovForTvaerfagligIndsats !== true || s[167] && f.behovForTvaerfagligIndsats !== true
  s[1074] = SDL_13c_1_2_nej
  // SDL.13c.2: Aftalen skal stå i Min Plan (SDL § 13 c, stk. 2)
  const v14 = s[464] || s[501]
  const v15 = (s[465] || s[463]) && s[502]
  const SDL_13c_2 = s[7] || s[457] && s[465] || s[418] && v15 || s[167] && v15
  s[1075] = SDL_13c_2
  const SDL_13c_2_nej = s[7] || s[417] || s[472] || s[457] && s[464] || s[418] && v14 || s[167] && v14
  s[1076] = SDL_13c_2_nej
  const SDL_13c_2_ir = s[7] || s[457] && s[463]
  s[1077] = SDL_13c_2_ir
  // SDL.13f.1.dag: Grænsen for de kortere forløb (SDL § 13 f, stk. 1)
  const v19 = s[14] && s[90]
  const v20 = s[394] || v19
  const v21 = Math.min(s[503], s[504])
  const v22 = s[394] ? (v19 ? v21 : s[503]) : s[504]
  const v23 = s[352] ? FIRST_DAY : s[418] ? (v20 ? Math.min(s[503], v22) : s[503]) : v22
  const v24 = Math.max(s[505], s[506])
  const v25 = s[394] ? (v19 ? v24 : s[505]) : s[506]
  const v26 = s[352] ? NEVER : s[418] ? (v20 ? Math.max(s[505], v25) : s[505]) : v25
  const v27 = s[90] ? v21 : s[503]
  const v28 = s[90] ? v24 : s[505]
  const v29 = !(s[449] && !(!s[174] || s[90] && s[92] >= 20635 /* 2026-07-01 */)) && (s[352] || s[418] || s[394] || v19)
  const SDL_13f_1_dag = s[449] ? (v29 ? Math.min(v23, v27) : v27) : v23
  s[1078] = SDL_13f_1_dag
  const SDL_13f_1_dag_hoej = s[449] ? (v29 ? Math.max(v26, v28) : v28) : v26
  s[1079] = SDL_13f_1_dag_hoej
  const SDL_13f_1_dag_er = s[353] && (s[449] || v29)
  s[1080] = SDL_13f_1_dag_er
  const SDL_13f_1_dag_ir = s[353] && (s[449] && s[30] || !(s[449] && !(!s[174] || s[90] && s[92] >= 20635 /* 2026-07-01 */)) && (s[352] || s[14] && s[30])) || s[0] < 20089 /* 2025-01-01 */
  s[1081] = SDL_13f_1_dag_ir
  // SDL.16.2: Der skal være en opfølgningsplan (SDL § 16)
  const SDL_16_2 = s[7] || s[488] && s[507] || s[477] || s[432] && s[508]
  s[1082] = SDL_16_2
  const SDL_16_2_nej = s[7] || s[488] && s[509] || s[477] || s[432] && s[461] < 2 || s[389]
  s[1083] = SDL_16_2_nej
  const SDL_16_2_ir = s[7] || s[488] && s[30] || s[477]
  s[1084] = SDL_16_2_ir
  // SDL.21.1.1: Bortfald, når du ikke medvirker (SDL § 21, stk. 1, nr. 1)
  const v37 = f.udebliver !== true || f.rimeligGrund !== false || f.skriftligtOrienteret !== true
  const v38 = f.udebliver !== false && f.rimeligGrund !== true && f.skriftligtOrienteret !== false
  const v39 = s[408] && s[161]
  const SDL_21_1_1 = s[7] || s[118] && v38 || s[409] && v38 || s[410] && v38 || v39 && v38 || s[14] && v38
  s[1085] = SDL_21_1_1
  const SDL_21_1_1_nej = s[7] || s[118] && v37 || s[409] && v37 || s[410] && v37 || v39 && v37 || s[14] && v37
  s[1086] = SDL_21_1_1_nej
  // SDL.21a: Du må sige nej til behandlingen (SDL § 21 a)
  const v42 = s[128] && s[0] <= 16982 /* 2016-06-30 */
  const v43 = f.afviser === 'operation' || f.afviser === 'medicin' || f.afviser === 'anden_laegebehandling'
  const v44 = f.afviser !== undefined && !v43 || !(f.afviser !== undefined) || f.andenVurderingIndhentet !== true
  const v45 = (f.afviser !== undefined && v43 || !(f.afviser !== undefined)) && f.andenVurderingIndhentet !== false
  const v46 = s[1] >= 16983 /* 2016-07-01 */ && s[510]
  const SDL_21a = s[7] || v42 && v45 || v46 && v45 || s[511]
  s[1105] = SDL_21a
  const SDL_21a_nej = s[7] || s[118] || s[117] && s[144] || v42 && v44 || v46 && v44 || s[512]
  s[1106] = SDL_21a_nej
  // SDL.21.1.2: Bortfald, når du siger nej til behandling (SDL § 21, stk. 1, nr. 2)
  const v49 = f.afviser === 'operation' || f.afviser === 'medicin' || f.afviser === 'anden_laegebehandling' || f.afviser === 'indlaeggelse'
  const v50 = f.afviser === 'optraening'
  const v51 = (f.afviser !== undefined && !v49 || !(f.afviser !== undefined) || f.noedvendigBehandling !== true) && (f.afviser !== undefined && !v50 || !(f.afviser !== undefined) || f.hensigtsmaessigOptraening !== true) || f.opfordret !== true || SDL_21a || f.skriftligtOrienteret !== true
  const v52 = ((f.afviser !== undefined && v49 || !(f.afviser !== undefined)) && f.noedvendigBehandling !== false || (f.afviser !== undefined && v50 || !(f.afviser !== undefined)) && f.hensigtsmaessigOptraening !== false) && f.opfordret !== false && (SDL_21a_nej || s[7]) && f.skriftligtOrienteret !== false
  const SDL_21_1_2 = s[7] || s[118] && v52 || s[117] && v52
  s[1087] = SDL_21_1_2
  const SDL_21_1_2_nej = s[7] || s[118] && v51 || s[117] && v51
  s[1088] = SDL_21_1_2_nej
  // SDL.21.1.3: Bortfald, når adfærden forhaler helbredelsen (SDL § 21, stk. 1, nr. 3)
  const SDL_21_1_3 = s[7] || s[118] && f.forhalerHelbredelsen !== false || s[117] && f.forhalerHelbredelsen !== false
  s[1089] = SDL_21_1_3
  const SDL_21_1_3_nej = s[7] || s[118] && f.forhalerHelbredelsen !== true || s[117] && f.forhalerHelbredelsen !== true
  s[1090] = SDL_21_1_3_nej
  // SDL.21.3: Afgørelsen om ophør kan træffes (SDL § 21, stk. 3)
  const v57 = f.partshoertOmOphoer !== true || f.harSvaretPaaPartshoering !== true && (f.partshoeringsfrist ?? 84005 /* 2199-12-31 */) >= s[0]
  const v58 = f.partshoertOmOphoer !== false && (f.harSvaretPaaPartshoering !== false || (f.partshoeringsfrist ?? FIRST_DAY) < s[1])
  const SDL_21_3 = s[7] || s[118] && v58 || s[117] && v58
  s[1091] = SDL_21_3
  const SDL_21_3_nej = s[7] || s[118] && v57 || s[117] && v57
  s[1092] = SDL_21_3_nej
  // SDL.21.3.grundlag: Der mangler en ny partshøring (SDL § 21, stk. 3)
  const v61 = s[4] && s[0] <= 18638 /* 2021-01-11 */
  const v62 = f.andetGrundlagEndHoertOm !== true || f.partshoertOmNytGrundlag !== false
  const v63 = f.andetGrundlagEndHoertOm !== false && f.partshoertOmNytGrundlag !== true
  const v64 = s[1] >= 18639 /* 2021-01-12 */
  const SDL_21_3_grundlag = s[7] || v61 && v63 || v64 && v63
  s[1093] = SDL_21_3_grundlag
  const SDL_21_3_grundlag_nej = s[7] || v61 && v62 || v64 && v62
  s[1094] = SDL_21_3_grundlag_nej
  // SDL.21.4.dag: Du skal opfylde betingelserne igen (SDL § 21, stk. 4)
  const SDL_21_4_dag = s[7] ? FIRST_DAY : shiftDays(f.underrettetOmBortfald ?? FIRST_DAY, 28)
  s[1096] = SDL_21_4_dag
  const SDL_21_4_dag_hoej = s[7] ? NEVER : shiftDays(f.underrettetOmBortfald ?? 84005 /* 2199-12-31 */, 28)
  s[1097] = SDL_21_4_dag_hoej
  // SDL.21.4: Sygedagpengene bliver genoptaget (SDL § 21, stk. 4)
  const v69 = f.opfyldtIgen ?? FIRST_DAY
  s[513] = v69
  const v70 = f.opfyldtIgen ?? 84005 /* 2199-12-31 */
  s[514] = v70
  const v71 = SDL_21_4_dag_hoej >= v69
  const v72 = s[117] && s[0] <= 15397 /* 2012-02-27 */
  const v73 = s[0] <= 15516 /* 2012-06-25 */
  s[575] = v73
  const v74 = s[1] >= 15398 /* 2012-02-28 */ && v73
  const v75 = s[1] >= 15517 /* 2012-06-26 */
  s[576] = v75
  const SDL_21_4 = s[7] || s[118] && v71 || v72 && v71 || v74 || v75 && (v71 || s[7]) && f.genoptagetFoer !== true
  s[746] = SDL_21_4
  const SDL_21_4_nej = s[7] || s[118] && SDL_21_4_dag < v70 || v72 && SDL_21_4_dag < v70 || v74 || v75 && (SDL_21_4_dag < v70 || f.genoptagetFoer !== false)
  s[515] = SDL_21_4_nej
  const SDL_21_4_ir = s[7] || v74
  s[516] = SDL_21_4_ir
}

function svar_36(f, s) {
  // SDL.21.4.fra: Sygedagpengene bliver genoptaget fra (SDL § 21, stk. 4)
  const SDL_21_4_fra = s[7] ? FIRST_DAY : shiftDays(s[513], 1)
  s[1099] = SDL_21_4_fra
  const SDL_21_4_fra_hoej = s[7] ? NEVER : shiftDays(s[514], 1)
  s[1100] = SDL_21_4_fra_hoej
  const SDL_21_4_fra_ir = s[7] || s[515] || s[516]
  s[1101] = SDL_21_4_fra_ir
}

function svar_37(f, s) {
  // SDL.41.1: Første dag for selvstændige (SDL § 41)
  const v0 = f.selvstaendigForsikring === 'foerste_fravaersdag'
  const v1 = f.selvstaendigForsikring !== undefined && v0 || !(f.selvstaendigForsikring !== undefined)
  s[677] = v1
  const v2 = f.selvstaendigForsikring !== undefined && !v0 || !(f.selvstaendigForsikring !== undefined)
  s[675] = v2
  const v3 = f.selvstaendigForsikring === 'tredje_fravaersdag'
  const v4 = f.selvstaendigForsikring !== undefined && v3 || !(f.selvstaendigForsikring !== undefined)
  s[663] = v4
  const v5 = f.selvstaendigForsikring !== undefined && !v3 || !(f.selvstaendigForsikring !== undefined)
  s[676] = v5
  const v6 = f.tredjeFravaersdag ?? FIRST_DAY
  s[661] = v6
  const v7 = f.tredjeFravaersdag ?? 84005 /* 2199-12-31 */
  s[662] = v7
  const v8 = shiftDays(s[89], 14)
  s[656] = v8
  const v9 = shiftDays(s[92], 14)
  s[657] = v9
  const v10 = v5 && s[90]
  s[664] = v10
  const v11 = v4 ? (v10 ? Math.min(v6, v8) : v6) : v8
  const v12 = v4 ? (v10 ? Math.max(v7, v9) : v7) : v9
  const v13 = v1 && s[90]
  s[665] = v13
  const v14 = v2 && (v4 || v10)
  s[666] = v14
  const v15 = v13 || v14
  s[670] = v15
  const v16 = v13 ? (v14 ? Math.min(s[89], v11) : s[89]) : v11
  s[519] = v16
  const v17 = v13 ? (v14 ? Math.max(s[92], v12) : s[92]) : v12
  s[535] = v17
  const v18 = v1 && s[30]
  const v19 = v18 || v2 && v5 && s[30]
  s[536] = v19
  const v20 = s[90] && s[98] && s[89] <= 15397 /* 2012-02-27 */
  s[537] = v20
  const v21 = s[92] >= 15398 /* 2012-02-28 */
  s[669] = v21
  const v22 = s[89] <= 15516 /* 2012-06-25 */
  s[622] = v22
  const v23 = s[90] && v21 && v22
  s[538] = v23
  const v24 = f.aftaleForSelvstaendig !== false && s[90]
  s[671] = v24
  const v25 = f.aftaleForSelvstaendig !== true && s[90]
  const v26 = Math.min(s[89], v8)
  const v27 = v24 ? (v25 ? v26 : s[89]) : v8
  const v28 = Math.max(s[92], v9)
  const v29 = v24 ? (v25 ? v28 : s[92]) : v9
  const v30 = f.aftaleForSelvstaendig !== false && s[30]
  s[674] = v30
  const v31 = v5 && (v24 || v25)
  const v32 = v4 ? (v31 ? Math.min(v6, v27) : v6) : v27
  const v33 = v4 ? (v31 ? Math.max(v7, v29) : v7) : v29
  const v34 = v2 && (v4 || v31)
  const v35 = v13 || v34
  const v36 = v13 ? (v34 ? Math.min(s[89], v32) : s[89]) : v32
  const v37 = v13 ? (v34 ? Math.max(s[92], v33) : s[92]) : v33
  s[523] = v37
  const v38 = v18 || v2 && v5 && (v30 || f.aftaleForSelvstaendig !== true && s[30])
  s[539] = v38
  const v39 = s[92] >= 15517 /* 2012-06-26 */
  s[623] = v39
  const v40 = s[90] && v39 && s[89] <= 18318 /* 2020-02-26 */
  s[540] = v40
  const v41 = s[90] && s[92] >= 18319 /* 2020-02-27 */ && s[89] <= 18858 /* 2021-08-19 */
  s[541] = v41
  const v42 = f.sygMedCovid19 !== false && s[90]
  const v43 = f.sygMedCovid19 !== true && s[90]
  const v44 = v42 ? (v43 ? v26 : s[89]) : v8
  const v45 = v42 ? (v43 ? v28 : s[92]) : v9
  const v46 = f.aftaleForSelvstaendig !== true && (v42 || v43)
  const v47 = v24 ? (v46 ? Math.min(s[89], v44) : s[89]) : v44
  const v48 = v24 ? (v46 ? Math.max(s[92], v45) : s[92]) : v45
  const v49 = v5 && (v24 || v46)
  const v50 = v4 ? (v49 ? Math.min(v6, v47) : v6) : v47
  const v51 = v4 ? (v49 ? Math.max(v7, v48) : v7) : v48
  const v52 = v2 && (v4 || v49)
  const v53 = v13 || v52
  const v54 = v13 ? (v52 ? Math.min(s[89], v50) : s[89]) : v50
  const v55 = v13 ? (v52 ? Math.max(s[92], v51) : s[92]) : v51
  s[524] = v55
  const v56 = v18 || v2 && v5 && (v30 || f.aftaleForSelvstaendig !== true && (f.sygMedCovid19 !== false && s[30] || f.sygMedCovid19 !== true && s[30]))
  s[542] = v56
  const v57 = s[90] && s[92] >= 18859 /* 2021-08-20 */ && s[89] <= 18953 /* 2021-11-22 */
  s[543] = v57
  const v58 = s[90] && s[92] >= 18954 /* 2021-11-23 */ && s[89] <= 19051 /* 2022-02-28 */
  s[544] = v58
  const v59 = s[90] && s[92] >= 19052 /* 2022-03-01 */ && s[93]
  s[545] = v59
  const v60 = s[99] && v15
  s[517] = v60
  const v61 = v20 && v15
  s[533] = v61
  const v62 = v23 && v35
  s[531] = v62
  const v63 = v40 && v35
  s[529] = v63
  const v64 = v41 && v53
  s[527] = v64
  const v65 = v57 && v35
  s[525] = v65
  const v66 = v58 && v53
  s[521] = v66
  const v67 = v59 && v35
  s[522] = v67
  const v68 = v66 || v67
  s[526] = v68
  const v69 = v66 ? (v67 ? Math.min(v36, v54) : v54) : v36
  const v70 = v65 || v68
  s[528] = v70
  const v71 = v65 ? (v68 ? Math.min(v36, v69) : v36) : v69
  const v72 = v64 || v70
  s[530] = v72
  const v73 = v64 ? (v70 ? Math.min(v54, v71) : v54) : v71
  const v74 = v63 || v72
  s[532] = v74
  const v75 = v63 ? (v72 ? Math.min(v36, v73) : v36) : v73
  const v76 = v62 || v74
  s[534] = v76
  const v77 = v62 ? (v74 ? Math.min(v36, v75) : v36) : v75
  const v78 = v61 || v76
  s[518] = v78
  const v79 = v61 ? (v76 ? Math.min(v16, v77) : v16) : v77
  s[520] = v79
}

function svar_38(f, s) {
  // SDL.41.1: Første dag for selvstændige (SDL § 41)
  const SDL_41_1 = s[94] ? FIRST_DAY : s[517] ? (s[518] ? Math.min(s[519], s[520]) : s[519]) : s[520]
  s[1235] = SDL_41_1
  const v1 = s[521] ? (s[522] ? Math.max(s[523], s[524]) : s[524]) : s[523]
  const v2 = s[525] ? (s[526] ? Math.max(s[523], v1) : s[523]) : v1
  const v3 = s[527] ? (s[528] ? Math.max(s[524], v2) : s[524]) : v2
  const v4 = s[529] ? (s[530] ? Math.max(s[523], v3) : s[523]) : v3
  const v5 = s[531] ? (s[532] ? Math.max(s[523], v4) : s[523]) : v4
  const v6 = s[533] ? (s[534] ? Math.max(s[535], v5) : s[535]) : v5
  const SDL_41_1_hoej = s[94] ? NEVER : s[517] ? (s[518] ? Math.max(s[535], v6) : s[535]) : v6
  s[1236] = SDL_41_1_hoej
  const SDL_41_1_er = s[94] || s[517] || s[533] || s[531] || s[529] || s[527] || s[525] || s[521] || s[522]
  s[1237] = SDL_41_1_er
  const v9 = s[99] && s[536]
  s[672] = v9
  const v10 = s[537] && s[536]
  s[673] = v10
  const SDL_41_1_ir = s[94] || v9 || v10 || s[538] && s[539] || s[540] && s[539] || s[541] && s[542] || s[543] && s[539] || s[544] && s[542] || s[545] && s[539] || s[95]
  s[1238] = SDL_41_1_ir
  // SDL.33.1: Første dag, kommunen betaler (SDL § 33)
  const v12 = !s[90] || !s[30] && s[89] === s[92]
  s[624] = v12
  const v13 = s[546] && s[547] < NEVER
  const v14 = s[546] && s[548] >= NEVER
  const v15 = Math.max(s[89], shiftDays(s[547], 1))
  const v16 = Math.max(s[92], shiftDays(s[548], 1))
  const v17 = s[546] && s[90]
  const v18 = s[549] || s[30]
  const v19 = Math.max(s[89], v15)
  const v20 = Math.min(s[92], v16)
  const v21 = v13 && v17
  const v22 = v14 && s[90]
  const v23 = s[549] && v17 && s[90] && v20 >= v19
  const v24 = v22 || v23
  const v25 = v22 ? (v23 ? Math.min(s[89], v19) : s[89]) : v19
  const v26 = v21 ? (v24 ? Math.min(v15, v25) : v15) : v25
  const v27 = v22 ? (v23 ? Math.max(s[92], v20) : s[92]) : v20
  const v28 = v21 ? (v24 ? Math.max(v16, v27) : v16) : v27
  const v29 = s[550] && s[551] < NEVER
  const v30 = s[550] && s[552] >= NEVER
  const v31 = Math.max(s[89], shiftDays(s[551], 1))
  const v32 = Math.max(s[92], shiftDays(s[552], 1))
  const v33 = s[550] && s[90]
  const v34 = s[553] || s[30]
  const v35 = Math.max(s[89], v31)
  const v36 = Math.min(s[92], v32)
  const v37 = v29 && v33
  const v38 = v30 && s[90]
  const v39 = s[553] && v33 && s[90] && v36 >= v35
  const v40 = v38 || v39
  const v41 = v38 ? (v39 ? Math.min(s[89], v35) : s[89]) : v35
  const v42 = v37 ? (v40 ? Math.min(v31, v41) : v31) : v41
  const v43 = v38 ? (v39 ? Math.max(s[92], v36) : s[92]) : v36
  const v44 = v37 ? (v40 ? Math.max(v32, v43) : v32) : v43
  const v45 = f.arbejdsskade !== false && s[90]
  const v46 = f.arbejdsskade !== true && SDL_41_1_er
  const v47 = v45 ? (v46 ? Math.min(s[89], SDL_41_1) : s[89]) : SDL_41_1
  const v48 = v45 ? (v46 ? Math.max(s[92], SDL_41_1_hoej) : s[92]) : SDL_41_1_hoej
  const v49 = s[113] && (v45 || v46)
  const v50 = s[115] && s[90]
  const v51 = v49 ? (v50 ? Math.min(s[89], v47) : v47) : s[89]
  const v52 = v49 ? (v50 ? Math.max(s[92], v48) : v48) : s[92]
  const v53 = s[114] && (v37 || v38 || v39)
  const v54 = s[116] && (v49 || v50)
  const v55 = v53 ? (v54 ? Math.min(v42, v51) : v42) : v51
  const v56 = v53 ? (v54 ? Math.max(v44, v52) : v44) : v52
  const v57 = s[101] && (v21 || v22 || v23)
  const v58 = s[100] && (v53 || v54)
  const v59 = v57 || v58
  const v60 = s[101] && (v13 && v18 || v14 && s[30] || s[549] && s[30] || s[549] && !((!v17 || !v18 && v15 === v16) && v12 && (v17 && s[90] || !v17 && !s[90]) && (!v17 || s[89] === v15))) || s[100] && (s[114] && (v29 && v34 || v30 && s[30] || s[553] && s[30] || s[553] && !((!v33 || !v34 && v31 === v32) && v12 && (v33 && s[90] || !v33 && !s[90]) && (!v33 || s[89] === v31))) || s[116] && (s[113] && (f.arbejdsskade !== false && s[30] || f.arbejdsskade !== true && SDL_41_1_ir) || s[115] && s[30]))
  const SDL_33_1 = s[94] ? FIRST_DAY : v57 ? (v58 ? Math.min(v26, v55) : v26) : v55
  s[555] = SDL_33_1
  const SDL_33_1_hoej = s[94] ? NEVER : v57 ? (v58 ? Math.max(v28, v56) : v28) : v56
  s[556] = SDL_33_1_hoej
  const SDL_33_1_er = s[94] || s[99] && v59 || s[108] && v59
  s[554] = SDL_33_1_er
  const SDL_33_1_ir = s[94] || s[99] && v60 || s[108] && v60 || s[95]
  s[557] = SDL_33_1_ir
  // SDL.56.1: Refusion fra første fraværsdag (SDL § 56, stk. 1)
  const v65 = s[107] || f.aftaleMedArbejdsgiver !== true
  const v66 = s[402] && f.aftaleMedArbejdsgiver !== false
  const SDL_56_1 = s[94] || s[99] && v66 || s[108] && v66
  s[560] = SDL_56_1
  const SDL_56_1_nej = s[94] || s[99] && v65 || s[108] && v65
  s[558] = SDL_56_1_nej
}

function svar_39(f, s) {
  // SDL.54.1: Refusion til arbejdsgiveren (SDL § 54, stk. 1)
  const v0 = f.arbejdsgiverensBetaling === 'loen'
  const v1 = f.arbejdsgiverensBetaling !== undefined && v0 || !(f.arbejdsgiverensBetaling !== undefined)
  s[626] = v1
  const v2 = f.arbejdsgiverensBetaling !== undefined && !v0 || !(f.arbejdsgiverensBetaling !== undefined)
  s[625] = v2
  const v3 = s[554] && s[1] >= s[555]
  const v4 = s[554] && s[0] < s[556] || s[126]
  const v5 = s[557] && s[105]
  const v6 = s[90] && s[1] >= s[89]
  const v7 = s[558] || s[90] && s[0] < s[92]
  const v8 = s[105] && s[30]
  const v9 = s[100] || v2 || (v4 || v5) && (v7 || v8) && (v4 || v7)
  const v10 = s[101] && v1 && ((v3 || s[557]) && s[559] && (v3 || s[119]) || (s[560] || s[105]) && (v6 || s[30]) && (s[560] || v6) || v5 && v8)
  const SDL_54_1 = s[94] || s[99] && v10 || s[108] && v10
  s[713] = SDL_54_1
  const SDL_54_1_nej = s[94] || s[99] && v9 || s[108] && v9
  s[716] = SDL_54_1_nej
  // SDL.21.5: Arbejdsgiveren skal have besked (SDL § 21, stk. 5)
  const SDL_21_5 = s[7] || s[118] && SDL_54_1 || s[117] && SDL_54_1
  s[1102] = SDL_21_5
  const SDL_21_5_nej = s[7] || s[118] && SDL_54_1_nej || s[117] && SDL_54_1_nej
  s[1103] = SDL_21_5_nej
  const SDL_21_5_ir = s[7] || s[118] && s[105] || s[117] && s[105]
  s[1104] = SDL_21_5_ir
  // SDL.24.1.ophør: Tidligste stop af udbetalingen (SDL § 24, stk. 1)
  const v16 = s[4] && s[0] <= 16687 /* 2015-09-09 */
  const v17 = s[1] >= 16688 /* 2015-09-10 */
  const v18 = f.ophoerErAfgjort !== false && s[561]
  const SDL_24_1_ophoer = s[7] ? FIRST_DAY : v16 ? FIRST_DAY : v18 ? Math.max(s[562], s[563]) : NEVER
  s[1107] = SDL_24_1_ophoer
  const SDL_24_1_ophoer_hoej = s[7] ? NEVER : v16 ? NEVER : f.ophoerErAfgjort !== true ? NEVER : Math.max(s[564], s[565])
  s[1108] = SDL_24_1_ophoer_hoej
  const SDL_24_1_ophoer_er = s[7] || v16 || v17 && (v18 || f.ophoerErAfgjort !== true)
  s[1109] = SDL_24_1_ophoer_er
  const SDL_24_1_ophoer_ir = s[7] || v16 || v17 && f.ophoerErAfgjort !== false && s[566]
  s[1110] = SDL_24_1_ophoer_ir
  // SDL.24.1.revurdering: Revurdering før sygedagpengene stopper (SDL § 24, stk. 1)
  const v23 = s[134] && s[136] <= 13331 /* 2006-07-02 */
  const SDL_24_1_revurdering = s[567] && (v23 || s[134] && s[138] >= 16252 /* 2014-07-01 */ && s[136] <= 2147483646)
  s[1111] = SDL_24_1_revurdering
  const SDL_24_1_revurdering_nej = s[567] && (v23 || s[134] && s[138] >= 13332 /* 2006-07-03 */ && s[136] <= 16251 /* 2014-06-30 */)
  s[1112] = SDL_24_1_revurdering_nej
  const SDL_24_1_revurdering_ir = s[567] && (v23 || s[140] || s[134] && s[138] === NEVER) || s[568] || s[140]
  s[1113] = SDL_24_1_revurdering_ir
  // SDL.24a.2: Første dag i jobafklaring ved ny sygemelding (SDL § 24 a, stk. 2-5)
  const v27 = s[90] && s[569]
  const v28 = s[113] && s[90]
  const v29 = s[115] && s[554]
  const SDL_24a_2 = v27 ? FIRST_DAY : v28 ? (v29 ? Math.min(s[89], s[555]) : s[89]) : s[555]
  s[1115] = SDL_24a_2
  const SDL_24a_2_hoej = v27 ? NEVER : v28 ? (v29 ? Math.max(s[92], s[556]) : s[92]) : s[556]
  s[1116] = SDL_24a_2_hoej
  const SDL_24a_2_er = s[570] && (v27 || s[121] && (v28 || v29))
  s[1117] = SDL_24a_2_er
  const SDL_24a_2_ir = s[570] && (v27 || s[121] && (s[113] && s[30] || s[115] && s[557]) || s[95]) || s[571]
  s[1118] = SDL_24a_2_ir
  // SDL.24a.6: Sygedagpenge i stedet for jobafklaring ved livstruende sygdom (SDL § 24 a, stk. 6)
  const SDL_24a_6 = s[7] || s[217] && (s[570] || s[572]) && f.laegenVurdererLivstruende !== false
  s[1119] = SDL_24a_6
  const SDL_24a_6_nej = s[7] || s[573] || s[217] && (s[574] || f.laegenVurdererLivstruende !== true)
  s[1120] = SDL_24a_6_nej
  // SDL.24b.1: Fra jobafklaring til sygedagpenge ved livstruende sygdom (SDL § 24 b, stk. 1)
  const SDL_24b_1 = s[7] || s[217] && f.erIJobafklaring !== false && f.laegenVurdererLivstruende !== false && f.opfylderBeskaeftigelseskravetVedLivstruende !== false
  s[747] = SDL_24b_1
  const SDL_24b_1_nej = s[7] || s[573] || s[217] && (f.erIJobafklaring !== true || f.laegenVurdererLivstruende !== true || f.opfylderBeskaeftigelseskravetVedLivstruende !== true)
  s[1122] = SDL_24b_1_nej
  // SDL.24b.2: Første dag med sygedagpenge i stedet for jobafklaring (SDL § 24 b, stk. 2)
  const v38 = f.bedtOmSygedagpengeDen ?? FIRST_DAY
  const v39 = f.bedtOmSygedagpengeDen ?? 84005 /* 2199-12-31 */
  const v40 = f.laegenVurderedeLivstruendeDen ?? FIRST_DAY
  const v41 = f.laegenVurderedeLivstruendeDen ?? 84005 /* 2199-12-31 */
  const v42 = shiftDays(v41, 56) >= v38
  const v43 = shiftDays(v40, 56) >= v39
  const SDL_24b_2 = s[216] ? FIRST_DAY : v42 ? (v43 ? v40 : Math.min(v38, v40)) : v38
  s[1123] = SDL_24b_2
  const SDL_24b_2_hoej = s[216] ? NEVER : v42 ? (v43 ? v41 : Math.max(v39, v41)) : v39
  s[1124] = SDL_24b_2_hoej
  const SDL_24b_2_ir = SDL_24b_1 && s[216] || SDL_24b_1_nej || s[7]
  s[1125] = SDL_24b_2_ir
  // SDL.25.2: Sidste dag med sygedagpenge, når pension er tilkendt (SDL § 25, stk. 2)
  const v47 = s[117] && s[0] <= 15320 /* 2011-12-12 */
  const v48 = s[1] >= 15321 /* 2011-12-13 */ && s[575]
  const v49 = f.pensionBetalesFra ?? FIRST_DAY
  const v50 = f.pensionBetalesFra ?? 84005 /* 2199-12-31 */
  const v51 = Math.max(f.pensionAfgjortDen ?? FIRST_DAY, shiftDays(v49, -1))
  const v52 = Math.max(f.pensionAfgjortDen ?? 84005 /* 2199-12-31 */, shiftDays(v50, -1))
  const v53 = shiftDays(monthStart(v49), -1)
  const v54 = shiftDays(monthStart(v50), -1)
  const v55 = s[118] && s[133]
  const v56 = v47 && s[133]
  const v57 = s[576] && s[133]
  const v58 = v48 || v57
  const v59 = v48 ? FIRST_DAY : Math.min(s[135], f.pensionMedTilbagevirkendeKraft !== false ? (f.pensionMedTilbagevirkendeKraft !== true ? Math.min(v51, v53) : v51) : v53)
  const v60 = v56 || v58
  const v61 = v56 ? (v58 ? Math.min(s[135], v59) : s[135]) : v59
  const SDL_25_2 = s[7] ? FIRST_DAY : v55 ? (v60 ? Math.min(s[135], v61) : s[135]) : v61
  s[1128] = SDL_25_2
  const v63 = v48 ? NEVER : Math.min(s[137], f.pensionMedTilbagevirkendeKraft !== false ? (f.pensionMedTilbagevirkendeKraft !== true ? Math.max(v52, v54) : v52) : v54)
  const v64 = v56 ? (v58 ? Math.max(s[137], v63) : s[137]) : v63
  const SDL_25_2_hoej = s[7] ? NEVER : v55 ? (v60 ? Math.max(s[137], v64) : s[137]) : v64
  s[1129] = SDL_25_2_hoej
  const SDL_25_2_er = f.pensionTilkendt !== false && (s[7] || v55 || v56 || v48 || v57)
  s[1130] = SDL_25_2_er
  const SDL_25_2_ir = f.pensionTilkendt !== false && (s[7] || s[118] && s[139] || v47 && s[139] || v48 || s[576] && s[139]) || f.pensionTilkendt !== true
  s[1131] = SDL_25_2_ir
  // SDL.26.1.uger: Krævet arbejdsdygtighed før ny ret (SDL § 26, stk. 1)
  const v68 = s[90] && s[98] && s[569]
  s[580] = v68
  const SDL_26_1_uger = s[94] ? -Infinity : v68 || s[121] ? (s[121] ? 0 : 91) : 91
  s[578] = SDL_26_1_uger
  const SDL_26_1_uger_hoej = s[94] ? Infinity : s[99] ? 91 : v68 ? 91 : 0
  s[579] = SDL_26_1_uger_hoej
  const SDL_26_1_uger_er = s[94] || s[99] || v68 || s[121]
  s[577] = SDL_26_1_uger_er
}

function svar_40(f, s) {
  // SDL.26.1: Ny ret, når retten er brugt op (SDL § 26, stk. 1)
  const v0 = s[577] && (f.arbejdsdygtigUgerEfterOphoer ?? 7280) >= s[578]
  const v1 = s[577] && (f.arbejdsdygtigUgerEfterOphoer ?? 0) < s[579]
  const v2 = s[126] || s[142]
  const v3 = s[105] && s[143]
  const v4 = v0 || s[559] && (s[141] || s[143]) && (s[119] || s[141])
  const v5 = (v1 || s[105]) && (v2 || v3) && (v1 || v2)
  const v6 = s[105] && v3
  const v7 = f.ugerISammenhaengendeSygeperiode ?? 0
  const v8 = f.ugerISammenhaengendeSygeperiode ?? 7280
  const v9 = f.retErOpbrugt !== false && v8 > 364
  const SDL_26_1 = v9 && (s[94] || s[99] && v4 || s[580] && v4 || s[121])
  s[1132] = SDL_26_1
  const SDL_26_1_nej = v9 && (s[94] || s[99] && v5 || s[580] && v5)
  s[1133] = SDL_26_1_nej
  const SDL_26_1_ir = v9 && (s[94] || s[99] && v6 || s[580] && v6 || s[95]) || f.retErOpbrugt !== true || v7 <= 364
  s[1134] = SDL_26_1_ir
  // SDL.26.1.covid: Covid-forlængelse i 3 måneder (SDL § 26, stk. 1-2)
  const v13 = f.fravaer !== undefined ? s[581] : ALL_DAYS
  const v14 = Math.max(s[136], 18330 /* 2020-03-09 */)
  const v15 = Math.max(s[138], 18330 /* 2020-03-09 */)
  const v16 = s[134] && v14 <= 18808 /* 2021-06-30 */
  const v17 = s[134] && s[138] >= 18330 /* 2020-03-09 */
  const v18 = s[134] && s[136] < 18330 /* 2020-03-09 */
  const v19 = s[134] && s[136] <= 18535 /* 2020-09-30 */
  const v20 = v18 || s[134] && s[138] > 18535 /* 2020-09-30 */
  const v21 = (v17 || s[140]) && (v19 || s[140]) && (v17 || v19)
  const v22 = v17 || countDays(s[20], 18330 /* 2020-03-09 */, 18330 /* 2020-03-09 */) < 1 || f.fortsatRet9Marts2020 !== true
  const v23 = (v18 || s[140]) && countDays(v13, 18330 /* 2020-03-09 */, 18330 /* 2020-03-09 */) >= 1 && f.fortsatRet9Marts2020 !== false
  const v24 = v21 || v23
  const v25 = (v20 || s[140]) && v22
  const v26 = shiftDays(s[136], 1)
  s[605] = v26
  const v27 = shiftDays(s[138], 1)
  s[607] = v27
  const v28 = shiftDays(shiftMonths(v26, 3), -1)
  const v29 = shiftDays(shiftMonths(v27, 3), -1)
  const v30 = Math.max(v28, 18443 /* 2020-06-30 */)
  const v31 = Math.min(v29, 18443 /* 2020-06-30 */)
  const v32 = v21 && s[134]
  const v33 = s[140] && s[134] && v31 >= v30
  const v34 = v20 || v33
  const v35 = v20 ? 18443 /* 2020-06-30 */ : v30
  const v36 = v32 ? (v34 ? Math.min(v28, v35) : v28) : v35
  const v37 = v20 ? 18443 /* 2020-06-30 */ : v31
  const v38 = v32 ? (v34 ? Math.max(v29, v37) : v29) : v37
  const v39 = v21 && s[140]
  const v40 = v24 && (v32 || v20 || v33)
  const v41 = v25 && s[134]
  const v42 = v40 ? (v41 ? Math.min(s[136], v36) : v36) : s[136]
  const v43 = v40 ? (v41 ? Math.max(s[138], v38) : v38) : s[138]
  const v44 = v14 <= 2147483646
  const v45 = s[134] && v15 >= 18809 /* 2021-07-01 */ && v44
  const v46 = s[140] || s[134] && v15 === NEVER
  const v47 = v16 && (v40 || v41)
  const v48 = v45 && s[134]
  const SDL_26_1_covid_er = v47 || v48
  s[586] = SDL_26_1_covid_er
  const SDL_26_1_covid = v47 ? (v48 ? Math.min(s[136], v42) : v42) : s[136]
  s[584] = SDL_26_1_covid
  const SDL_26_1_covid_hoej = v47 ? (v48 ? Math.max(s[138], v43) : v43) : s[138]
  s[585] = SDL_26_1_covid_hoej
  const SDL_26_1_covid_ir = v16 && (v24 && (v39 || s[140] && !((!s[134] || !s[140] && v28 === v29) && s[134] && (!s[134] || v28 === 18443 /* 2020-06-30 */))) || v25 && s[140]) || v45 && s[140] || v46
  s[587] = SDL_26_1_covid_ir
  // SDL.26.1.fra: Hvornår covid-forlængelsen regnes fra (SDL § 26, stk. 1-2)
  const v53 = !s[134] || !s[140] && s[136] === s[138]
  s[617] = v53
  const v54 = s[134] && v44
  const v55 = v23 ? 18352 /* 2020-03-31 */ : NEVER
  const v56 = v22 ? NEVER : 18352 /* 2020-03-31 */
  const v57 = Math.max(s[136], v55)
  const v58 = Math.min(s[138], v56)
  const v59 = s[140] && s[134] && v58 >= v57
  const v60 = v20 || v59
  const v61 = v20 ? (v59 ? Math.min(v55, v57) : v55) : v57
  const SDL_26_1_fra = v32 ? (v60 ? Math.min(s[136], v61) : s[136]) : v61
  s[1135] = SDL_26_1_fra
  const v63 = v20 ? (v59 ? Math.max(v56, v58) : v56) : v58
  const SDL_26_1_fra_hoej = v32 ? (v60 ? Math.max(s[138], v63) : s[138]) : v63
  s[1136] = SDL_26_1_fra_hoej
  const SDL_26_1_fra_er = v54 && (v32 || v20 || v59)
  s[1137] = SDL_26_1_fra_er
  const SDL_26_1_fra_ir = v54 && (v39 || s[140] && !(v53 && v55 === v56 && s[134] && (!s[134] || s[136] === v55))) || v46
  s[1138] = SDL_26_1_fra_ir
  // SDL.26.2: Ny ret for pensionister, når retten er brugt op (SDL § 26, stk. 1)
  const v67 = f.retErOpbrugt !== false && v8 > 182 && s[582]
  const SDL_26_2 = v67 && (s[94] || s[99] || s[580] && v0 || s[121])
  s[1139] = SDL_26_2
  const SDL_26_2_nej = v67 && (s[94] || s[99] || s[580] && v1)
  s[1140] = SDL_26_2_nej
  const SDL_26_2_ir = v67 && (s[94] || s[99] || s[580] && s[105] || s[95]) || f.retErOpbrugt !== true || v7 <= 182 || s[583]
  s[1141] = SDL_26_2_ir
}

function svar_41(f, s) {
  // SDL.26.3.covid: Covid-forlængelse i 3 måneder mere (SDL § 26, stk. 3)
  const v0 = Math.max(18330 /* 2020-03-09 */, s[584])
  const v1 = Math.max(18330 /* 2020-03-09 */, s[585])
  const v2 = s[586] && v0 <= 18808 /* 2021-06-30 */
  const v3 = s[586] && s[134]
  const v4 = v3 && s[136] < s[585]
  const v5 = s[586] && s[585] >= 18443 /* 2020-06-30 */
  const v6 = s[586] && s[584] <= 18535 /* 2020-09-30 */
  const v7 = (v5 || s[587]) && (v6 || s[587]) && (v5 || v6)
  const v8 = shiftDays(shiftMonths(shiftDays(s[584], 1), 3), -1)
  const v9 = shiftDays(shiftMonths(shiftDays(s[585], 1), 3), -1)
  const v10 = Math.max(s[584], v8)
  const v11 = Math.min(s[585], v9)
  const v12 = (v4 || s[587] || s[140]) && (v7 || s[587]) && (v4 || v7) && s[586]
  const v13 = (v3 && s[138] >= s[584] || s[586] && s[584] < 18443 /* 2020-06-30 */ || s[586] && s[585] > 18535 /* 2020-09-30 */) && s[586]
  const v14 = s[587] && s[586] && v11 >= v10
  const v15 = v13 || v14
  const v16 = v13 ? (v14 ? Math.min(s[584], v10) : s[584]) : v10
  const v17 = v12 ? (v15 ? Math.min(v8, v16) : v8) : v16
  const v18 = v13 ? (v14 ? Math.max(s[585], v11) : s[585]) : v11
  const v19 = v12 ? (v15 ? Math.max(v9, v18) : v9) : v18
  const v20 = s[586] && v1 >= 18809 /* 2021-07-01 */ && v0 <= 2147483646
  const v21 = v2 && (v12 || v13 || v14)
  const v22 = v20 && s[586]
  const SDL_26_3_covid_er = v21 || v22
  s[1144] = SDL_26_3_covid_er
  const SDL_26_3_covid = v21 ? (v22 ? Math.min(s[584], v17) : v17) : s[584]
  s[1142] = SDL_26_3_covid
  const SDL_26_3_covid_hoej = v21 ? (v22 ? Math.max(s[585], v19) : v19) : s[585]
  s[1143] = SDL_26_3_covid_hoej
  const SDL_26_3_covid_ir = v2 && s[587] || v20 && s[587] || s[587] || s[586] && v1 === NEVER
  s[1145] = SDL_26_3_covid_ir
  // SDL.26a.1.covid: Covid-forlængelse efter en anden forlængelse (SDL § 26 a, stk. 1-2)
  const v27 = Math.max(s[588], 18330 /* 2020-03-09 */) <= 18808 /* 2021-06-30 */
  const v28 = s[588] < 18330 /* 2020-03-09 */ || s[589] > 18535 /* 2020-09-30 */
  const v29 = s[589] >= 18330 /* 2020-03-09 */ && s[588] <= 18535 /* 2020-09-30 */
  const v30 = shiftDays(shiftMonths(shiftDays(s[588], 1), 3), -1)
  const v31 = shiftDays(shiftMonths(shiftDays(s[589], 1), 3), -1)
  const v32 = v30 >= 18443 /* 2020-06-30 */
  const v33 = v31 >= 18443 /* 2020-06-30 */
  const v34 = v32 ? v30 : v33 ? Math.min(18443 /* 2020-06-30 */, v30) : 18443 /* 2020-06-30 */
  const v35 = v32 ? v31 : v33 ? Math.max(18443 /* 2020-06-30 */, v31) : 18443 /* 2020-06-30 */
  const v36 = v29 ? (v28 ? Math.min(s[588], v34) : v34) : s[588]
  const v37 = v29 ? (v28 ? Math.max(s[589], v35) : v35) : s[589]
  const v38 = Math.max(s[589], 18330 /* 2020-03-09 */) >= 18809 /* 2021-07-01 */
  const SDL_26a_1_covid = v27 ? (v38 ? Math.min(s[588], v36) : v36) : s[588]
  s[1146] = SDL_26a_1_covid
  const SDL_26a_1_covid_hoej = v27 ? (v38 ? Math.max(s[589], v37) : v37) : s[589]
  s[1147] = SDL_26a_1_covid_hoej
  // SDL.26a.3.covid: Covid-forlængelse i 3 måneder mere efter en anden forlængelse (SDL § 26 a, stk. 3)
  const v41 = Math.max(18330 /* 2020-03-09 */, SDL_26a_1_covid)
  const v42 = Math.max(18330 /* 2020-03-09 */, SDL_26a_1_covid_hoej)
  const v43 = v41 <= 18808 /* 2021-06-30 */
  const v44 = s[589] >= SDL_26a_1_covid || SDL_26a_1_covid < 18443 /* 2020-06-30 */ || SDL_26a_1_covid_hoej > 18535 /* 2020-09-30 */
  const v45 = s[588] < SDL_26a_1_covid_hoej && SDL_26a_1_covid_hoej >= 18443 /* 2020-06-30 */ && SDL_26a_1_covid <= 18535 /* 2020-09-30 */
  const v46 = shiftDays(shiftMonths(shiftDays(SDL_26a_1_covid, 1), 3), -1)
  const v47 = shiftDays(shiftMonths(shiftDays(SDL_26a_1_covid_hoej, 1), 3), -1)
  const v48 = v45 ? (v44 ? Math.min(SDL_26a_1_covid, v46) : v46) : SDL_26a_1_covid
  const v49 = v45 ? (v44 ? Math.max(SDL_26a_1_covid_hoej, v47) : v47) : SDL_26a_1_covid_hoej
  const v50 = v42 >= 18809 /* 2021-07-01 */ && v41 <= 2147483646
  const SDL_26a_3_covid_ir = v42 === NEVER
  s[593] = SDL_26a_3_covid_ir
  const SDL_26a_3_covid_er = v43 || v50
  s[592] = SDL_26a_3_covid_er
  const SDL_26a_3_covid = v43 ? (v50 ? Math.min(SDL_26a_1_covid, v48) : v48) : SDL_26a_1_covid
  s[590] = SDL_26a_3_covid
  const SDL_26a_3_covid_hoej = v43 ? (v50 ? Math.max(SDL_26a_1_covid_hoej, v49) : v49) : SDL_26a_1_covid_hoej
  s[591] = SDL_26a_3_covid_hoej
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
  s[594] = SDL_26c_covid_er
  const SDL_26c_covid = v73 ? (v74 ? Math.min(SDL_26_3_covid, v69) : v69) : SDL_26_3_covid
  s[595] = SDL_26c_covid
  const SDL_26c_covid_hoej = v73 ? (v74 ? Math.max(SDL_26_3_covid_hoej, v71) : v71) : SDL_26_3_covid_hoej
  s[596] = SDL_26c_covid_hoej
  const SDL_26c_covid_ir = v57 && SDL_26_3_covid_ir || v72 && SDL_26_3_covid_ir || SDL_26_3_covid_ir || SDL_26_3_covid_er && v56 === NEVER
  s[597] = SDL_26c_covid_ir
}

function svar_42(f, s) {
  // SDL.26d.covid: Covid-forlængelse i 1 måned, oktober 2020, efter en anden forlængelse (SDL § 26 d, stk. 1-2)
  const v0 = Math.max(18330 /* 2020-03-09 */, s[590])
  const v1 = Math.max(18330 /* 2020-03-09 */, s[591])
  const v2 = s[592] && v0 <= 18808 /* 2021-06-30 */
  const v3 = s[592] && s[591] >= 18535 /* 2020-09-30 */
  const v4 = s[592] && s[590] <= 18566 /* 2020-10-31 */
  const v5 = shiftDays(shiftMonths(shiftDays(s[590], 1), 1), -1)
  const v6 = shiftDays(shiftMonths(shiftDays(s[591], 1), 1), -1)
  const v7 = Math.max(s[590], v5)
  const v8 = Math.min(s[591], v6)
  const v9 = (v3 || s[593]) && (v4 || s[593]) && (v3 || v4) && s[592]
  const v10 = (s[592] && s[590] < 18535 /* 2020-09-30 */ || s[592] && s[591] > 18566 /* 2020-10-31 */) && s[592]
  const v11 = s[593] && s[592] && v8 >= v7
  const v12 = v10 || v11
  const v13 = v10 ? (v11 ? Math.min(s[590], v7) : s[590]) : v7
  const v14 = v9 ? (v12 ? Math.min(v5, v13) : v5) : v13
  const v15 = v10 ? (v11 ? Math.max(s[591], v8) : s[591]) : v8
  const v16 = v9 ? (v12 ? Math.max(v6, v15) : v6) : v15
  const v17 = s[592] && v1 >= 18809 /* 2021-07-01 */ && v0 <= 2147483646
  const v18 = v2 && (v9 || v10 || v11)
  const v19 = v17 && s[592]
  const SDL_26d_covid_er = v18 || v19
  s[1150] = SDL_26d_covid_er
  const SDL_26d_covid = v18 ? (v19 ? Math.min(s[590], v14) : v14) : s[590]
  s[1148] = SDL_26d_covid
  const SDL_26d_covid_hoej = v18 ? (v19 ? Math.max(s[591], v16) : v16) : s[591]
  s[1149] = SDL_26d_covid_hoej
  const SDL_26d_covid_ir = v2 && s[593] || v17 && s[593] || s[593] || s[592] && v1 === NEVER
  s[1151] = SDL_26d_covid_ir
  // SDL.26f.covid: Covid-forlængelse i stedet for jobafklaring, § 26 f (SDL § 26 f, stk. 1)
  const v24 = f.forlaengelseErAfgjort !== false && SDL_26d_covid_er
  const v25 = f.forlaengelseErAfgjort !== true && s[594]
  const v26 = v24 || v25
  const v27 = v24 ? (v25 ? Math.min(s[595], SDL_26d_covid) : SDL_26d_covid) : s[595]
  const v28 = v24 ? (v25 ? Math.max(s[596], SDL_26d_covid_hoej) : SDL_26d_covid_hoej) : s[596]
  const v29 = f.forlaengelseErAfgjort !== false && SDL_26d_covid_ir || f.forlaengelseErAfgjort !== true && s[597]
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
  s[600] = SDL_26f_covid_er
  const SDL_26f_covid = v50 ? (v51 ? Math.min(v27, v46) : v46) : v27
  s[598] = SDL_26f_covid
  const SDL_26f_covid_hoej = v50 ? (v51 ? Math.max(v28, v48) : v48) : v28
  s[599] = SDL_26f_covid_hoej
  const SDL_26f_covid_ir = v32 && v29 || v49 && v29 || v29 || v26 && v31 === NEVER
  s[601] = SDL_26f_covid_ir
}

function svar_43(f, s) {
  // SDL.26g.covid: Covid-forlængelse i stedet for jobafklaring, § 26 g (SDL § 26 g, stk. 1)
  const v0 = Math.max(18330 /* 2020-03-09 */, s[598])
  const v1 = Math.max(18330 /* 2020-03-09 */, s[599])
  const v2 = s[600] && v0 <= 18808 /* 2021-06-30 */
  const v3 = shiftDays(s[598], 1)
  const v4 = shiftDays(s[599], 1)
  const v5 = s[600] && v4 >= 18659 /* 2021-02-01 */
  const v6 = s[600] && v3 <= 18686 /* 2021-02-28 */
  const v7 = shiftDays(shiftMonths(v3, 1), -1)
  const v8 = shiftDays(shiftMonths(v4, 1), -1)
  const v9 = Math.max(s[598], v7)
  const v10 = Math.min(s[599], v8)
  const v11 = (v5 || s[601]) && (v6 || s[601]) && (v5 || v6) && s[600]
  const v12 = (s[600] && v3 < 18659 /* 2021-02-01 */ || s[600] && v4 > 18686 /* 2021-02-28 */) && s[600]
  const v13 = s[601] && s[600] && v10 >= v9
  const v14 = v12 || v13
  const v15 = v12 ? (v13 ? Math.min(s[598], v9) : s[598]) : v9
  const v16 = v11 ? (v14 ? Math.min(v7, v15) : v7) : v15
  const v17 = v12 ? (v13 ? Math.max(s[599], v10) : s[599]) : v10
  const v18 = v11 ? (v14 ? Math.max(v8, v17) : v8) : v17
  const v19 = s[600] && v1 >= 18809 /* 2021-07-01 */ && v0 <= 2147483646
  const v20 = v2 && (v11 || v12 || v13)
  const v21 = v19 && s[600]
  const SDL_26g_covid_er = v20 || v21
  s[1154] = SDL_26g_covid_er
  const SDL_26g_covid = v20 ? (v21 ? Math.min(s[598], v16) : v16) : s[598]
  s[1152] = SDL_26g_covid
  const SDL_26g_covid_hoej = v20 ? (v21 ? Math.max(s[599], v18) : v18) : s[599]
  s[1153] = SDL_26g_covid_hoej
  const SDL_26g_covid_ir = v2 && s[601] || v19 && s[601] || s[601] || s[600] && v1 === NEVER
  s[1155] = SDL_26g_covid_ir
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
  s[1158] = SDL_26h_covid_er
  const SDL_26h_covid = v46 ? (v47 ? Math.min(SDL_26g_covid, v42) : v42) : SDL_26g_covid
  s[1156] = SDL_26h_covid
  const SDL_26h_covid_hoej = v46 ? (v47 ? Math.max(SDL_26g_covid_hoej, v44) : v44) : SDL_26g_covid_hoej
  s[1157] = SDL_26h_covid_hoej
  const SDL_26h_covid_ir = v28 && SDL_26g_covid_ir || v45 && SDL_26g_covid_ir || SDL_26g_covid_ir || SDL_26g_covid_er && v27 === NEVER
  s[1159] = SDL_26h_covid_ir
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
  s[1162] = SDL_26i_covid_er
  const SDL_26i_covid = v72 ? (v73 ? Math.min(SDL_26h_covid, v68) : v68) : SDL_26h_covid
  s[1160] = SDL_26i_covid
  const SDL_26i_covid_hoej = v72 ? (v73 ? Math.max(SDL_26h_covid_hoej, v70) : v70) : SDL_26h_covid_hoej
  s[1161] = SDL_26i_covid_hoej
  const SDL_26i_covid_ir = v54 && SDL_26h_covid_ir || v71 && SDL_26h_covid_ir || SDL_26h_covid_ir || SDL_26h_covid_er && v53 === NEVER
  s[1163] = SDL_26i_covid_ir
}

function svar_44(f, s) {
  // SDL.27.1.2.uger: Længste forlængelse til afklaring (SDL § 27, stk. 1, nr. 2)
  const v0 = s[64] && s[69] && s[66] <= 14691 /* 2010-03-23 */
  const v1 = s[64] && s[65] >= 14692 /* 2010-03-24 */ && s[602]
  const SDL_27_1_2_uger = s[68] ? -Infinity : v0 ? 182 : v1 ? 273 : s[72] ? 273 : 483
  s[1170] = SDL_27_1_2_uger
  const SDL_27_1_2_uger_hoej = s[68] ? Infinity : v1 || s[603] ? (s[603] ? (s[73] ? 483 : 273) : 273) : 182
  s[1171] = SDL_27_1_2_uger_hoej
  const SDL_27_1_2_uger_er = s[68] || v0 || v1 || s[72] || s[73]
  s[1172] = SDL_27_1_2_uger_er
  // SDL.27.1.2.slut: Seneste slut på forlængelse til afklaring (SDL § 27, stk. 1, nr. 2)
  const v5 = s[64] && s[69] && s[67]
  const v6 = s[140] || s[83]
  const SDL_27_1_2_slut_er = s[68] || v5 && s[134] && SDL_27_1_2_uger_er
  s[1168] = SDL_27_1_2_slut_er
  const SDL_27_1_2_slut = s[68] ? FIRST_DAY : shiftDays(s[136], SDL_27_1_2_uger)
  s[1166] = SDL_27_1_2_slut
  const SDL_27_1_2_slut_hoej = s[68] ? NEVER : shiftDays(s[138], SDL_27_1_2_uger_hoej)
  s[1167] = SDL_27_1_2_slut_hoej
  const SDL_27_1_2_slut_ir = s[68] || v5 && v6 || s[70]
  s[1169] = SDL_27_1_2_slut_ir
  // SDL.27.1.3.slut: Seneste slut på forlængelse ved lægebehandling (SDL § 27, stk. 2)
  const v11 = allPeriods(f.ventetidPaaSygehus)
  const v12 = s[134] && s[604]
  const SDL_27_1_3_slut = s[68] ? FIRST_DAY : dayReaching(without(ALL_DAYS, f.ventetidPaaSygehus !== undefined ? v11 : NO_DAYS), s[605], s[606])
  s[1173] = SDL_27_1_3_slut
  const SDL_27_1_3_slut_hoej = s[68] ? NEVER : dayReaching(without(ALL_DAYS, f.ventetidPaaSygehus !== undefined ? v11 : ALL_DAYS), s[607], s[608])
  s[1174] = SDL_27_1_3_slut_hoej
  const SDL_27_1_3_slut_er = s[68] || s[71] && v12 || s[88] && v12
  s[1175] = SDL_27_1_3_slut_er
  const SDL_27_1_3_slut_ir = s[68] || s[71] && v6 || s[88] && v6 || s[70]
  s[1176] = SDL_27_1_3_slut_ir
  // SDL.27.1.4.slut: Seneste slut på forlængelse til afklaring af fleksjob eller pension (SDL § 27, stk. 1, nr. 4)
  const v17 = shiftDays(s[136], 182)
  const v18 = s[72] && s[134]
  const v19 = s[609] || s[610]
  const v20 = s[610] ? FIRST_DAY : NEVER
  const SDL_27_1_4_slut = s[68] ? FIRST_DAY : s[71] ? FIRST_DAY : v18 ? (v19 ? Math.min(v17, v20) : v17) : v20
  s[1177] = SDL_27_1_4_slut
  const SDL_27_1_4_slut_hoej = s[68] ? NEVER : s[71] ? NEVER : v19 ? NEVER : shiftDays(s[138], 182)
  s[1178] = SDL_27_1_4_slut_hoej
  const SDL_27_1_4_slut_er = s[68] || s[71] || v18 || s[609] || s[610]
  s[1179] = SDL_27_1_4_slut_er
  const SDL_27_1_4_slut_ir = s[68] || s[71] || s[72] && s[140] || s[610] || s[70]
  s[1180] = SDL_27_1_4_slut_ir
  // SDL.27.1.slut: Forlængelsens seneste slut (SDL § 27, stk. 1)
  const v25 = s[74] || s[78] || s[79] || s[611]
  const v26 = s[612] && s[613] && s[614] && s[615] && (s[80] || s[82] || s[84] || s[616])
  const v27 = Math.max(s[136], SDL_27_1_2_slut)
  const v28 = Math.min(s[138], SDL_27_1_2_slut_hoej)
  const v29 = s[75] && SDL_27_1_2_slut_er
  const v30 = s[85] && s[134]
  const v31 = s[83] && SDL_27_1_2_slut_er && s[134] && v28 >= v27
  const v32 = v30 || v31
  const v33 = v30 ? (v31 ? Math.min(s[136], v27) : s[136]) : v27
  const v34 = v30 ? (v31 ? Math.max(s[138], v28) : s[138]) : v28
  const v35 = Math.max(s[136], SDL_27_1_3_slut)
  const v36 = Math.min(s[138], SDL_27_1_3_slut_hoej)
  const v37 = s[76] && SDL_27_1_3_slut_er
  const v38 = s[86] && s[134]
  const v39 = s[83] && SDL_27_1_3_slut_er && s[134] && v36 >= v35
  const v40 = v38 || v39
  const v41 = v38 ? (v39 ? Math.min(s[136], v35) : s[136]) : v35
  const v42 = v38 ? (v39 ? Math.max(s[138], v36) : s[138]) : v36
  const v43 = Math.max(s[136], SDL_27_1_4_slut)
  const v44 = Math.min(s[138], SDL_27_1_4_slut_hoej)
  const v45 = s[77] && SDL_27_1_4_slut_er
  const v46 = s[87] && s[134]
  const v47 = s[81] && SDL_27_1_4_slut_er && s[134] && v44 >= v43
  const v48 = v46 || v47
  const v49 = v46 ? (v47 ? Math.min(s[136], v43) : s[136]) : v43
  const v50 = v46 ? (v47 ? Math.max(s[138], v44) : s[138]) : v44
  const v51 = Math.max(v45 ? (v48 ? Math.min(SDL_27_1_4_slut, v49) : SDL_27_1_4_slut) : v49, v29 ? (v32 ? Math.min(SDL_27_1_2_slut, v33) : SDL_27_1_2_slut) : v33, v37 ? (v40 ? Math.min(SDL_27_1_3_slut, v41) : SDL_27_1_3_slut) : v41)
  const v52 = Math.max(v45 ? (v48 ? Math.max(SDL_27_1_4_slut_hoej, v50) : SDL_27_1_4_slut_hoej) : v50, v29 ? (v32 ? Math.max(SDL_27_1_2_slut_hoej, v34) : SDL_27_1_2_slut_hoej) : v34, v37 ? (v40 ? Math.max(SDL_27_1_3_slut_hoej, v42) : SDL_27_1_3_slut_hoej) : v42)
  const v53 = (v29 || v30 || v31) && (v37 || v38 || v39) && (v45 || v46 || v47)
  const v54 = s[75] && SDL_27_1_2_slut_ir || s[85] && s[140] || s[83] && SDL_27_1_2_slut_ir && s[140] || s[83] && !((!SDL_27_1_2_slut_er || !SDL_27_1_2_slut_ir && SDL_27_1_2_slut === SDL_27_1_2_slut_hoej) && s[617] && (SDL_27_1_2_slut_er && s[134] || !SDL_27_1_2_slut_er && !s[134]) && (!SDL_27_1_2_slut_er || s[136] === SDL_27_1_2_slut)) || s[76] && SDL_27_1_3_slut_ir || s[86] && s[140] || s[83] && SDL_27_1_3_slut_ir && s[140] || s[83] && !((!SDL_27_1_3_slut_er || !SDL_27_1_3_slut_ir && SDL_27_1_3_slut === SDL_27_1_3_slut_hoej) && s[617] && (SDL_27_1_3_slut_er && s[134] || !SDL_27_1_3_slut_er && !s[134]) && (!SDL_27_1_3_slut_er || s[136] === SDL_27_1_3_slut)) || s[77] && SDL_27_1_4_slut_ir || s[87] && s[140] || s[81] && SDL_27_1_4_slut_ir && s[140] || s[81] && !((!SDL_27_1_4_slut_er || !SDL_27_1_4_slut_ir && SDL_27_1_4_slut === SDL_27_1_4_slut_hoej) && s[617] && (SDL_27_1_4_slut_er && s[134] || !SDL_27_1_4_slut_er && !s[134]) && (!SDL_27_1_4_slut_er || s[136] === SDL_27_1_4_slut))
  const v55 = v26 && v53
  const v56 = s[618] && v53 && v52 >= NEVER
  const v57 = v25 || v55 || v56
  const v58 = v26 && v54 || s[618] && !((!v53 || !v54 && v51 === v52) && v53 && v51 === NEVER)
  const SDL_27_1_slut = s[68] ? FIRST_DAY : v55 || v56 ? (v55 ? v51 : NEVER) : NEVER
  s[1184] = SDL_27_1_slut
  const SDL_27_1_slut_hoej = s[68] ? NEVER : v25 ? NEVER : v52
  s[1185] = SDL_27_1_slut_hoej
  const SDL_27_1_slut_er = s[141] && (s[68] || s[71] && v57 || s[88] && v57)
  s[1186] = SDL_27_1_slut_er
  const SDL_27_1_slut_ir = s[141] && (s[68] || s[71] && v58 || s[88] && v58 || s[70]) || s[619]
  s[1187] = SDL_27_1_slut_ir
  // SDL.27.3.nedsat: Sygedagpenge til nedsat sats i stedet for jobafklaring (SDL § 27, stk. 3)
  const SDL_27_3_nedsat_nej = s[7] || s[4]
  s[1188] = SDL_27_3_nedsat_nej
  // SDL.29.1: Forlængelse for pensionister m.fl. (SDL § 29)
  const SDL_29_1 = s[582] && (s[27] || s[620] || s[621] && f.laegenVenterArbejdeInden26Uger !== false)
  s[1189] = SDL_29_1
  const SDL_29_1_nej = s[582] && (s[27] || s[620] || s[621] && f.laegenVenterArbejdeInden26Uger !== true)
  s[1190] = SDL_29_1_nej
  const SDL_29_1_ir = s[582] && (s[27] || s[620] || s[31]) || s[583]
  s[1191] = SDL_29_1_ir
  // SDL.30.1.fri: Første fraværsdag, når du blev syg i aftalt fri (SDL § 30, stk. 1)
  const SDL_30_1_fri = s[7] ? FIRST_DAY : Math.max(s[17], shiftDays(f.fridageneSlutter ?? FIRST_DAY, 1))
  s[1192] = SDL_30_1_fri
  const SDL_30_1_fri_hoej = s[7] ? NEVER : Math.max(s[18], shiftDays(f.fridageneSlutter ?? 84005 /* 2199-12-31 */, 1))
  s[1193] = SDL_30_1_fri_hoej
  const SDL_30_1_fri_ir = f.sygUnderAftaltFri !== false && s[7] || f.sygUnderAftaltFri !== true
  s[1194] = SDL_30_1_fri_ir
}

function svar_45(f, s) {
  // SDL.35.2: Arbejdsgiveren betaler tidligst fra (SDL § 35, stk. 2)
  const v0 = shiftDays(f.sygemeldtTilArbejdsgiver ?? FIRST_DAY, 1)
  const v1 = shiftDays(f.sygemeldtTilArbejdsgiver ?? 84005 /* 2199-12-31 */, 1)
  const v2 = f.fyldestgoerendeBegrundelse !== false && s[90]
  const v3 = v2 || f.fyldestgoerendeBegrundelse !== true
  const v4 = v2 ? (f.fyldestgoerendeBegrundelse !== true ? Math.min(s[89], v0) : s[89]) : v0
  const v5 = v2 ? (f.fyldestgoerendeBegrundelse !== true ? Math.max(s[92], v1) : s[92]) : v1
  const v6 = f.fyldestgoerendeBegrundelse !== false && s[30]
  const v7 = f.indsigelseModSenSygemelding !== false && v3
  const v8 = f.indsigelseModSenSygemelding !== true && s[90]
  const v9 = v7 ? (v8 ? Math.min(s[89], v4) : v4) : s[89]
  const v10 = v7 ? (v8 ? Math.max(s[92], v5) : v5) : s[92]
  const v11 = f.sygemeldtITide !== false && s[90]
  const v12 = f.sygemeldtITide !== true && (v7 || v8)
  const v13 = v11 || v12
  const v14 = f.sygemeldtITide !== false && s[30] || f.sygemeldtITide !== true && (f.indsigelseModSenSygemelding !== false && v6 || f.indsigelseModSenSygemelding !== true && s[30])
  const SDL_35_2 = s[94] ? FIRST_DAY : v11 ? (v12 ? Math.min(s[89], v9) : s[89]) : v9
  s[1204] = SDL_35_2
  const SDL_35_2_hoej = s[94] ? NEVER : v11 ? (v12 ? Math.max(s[92], v10) : s[92]) : v10
  s[1205] = SDL_35_2_hoej
  const SDL_35_2_er = s[106] && (s[94] || s[99] && v13 || s[108] && v13)
  s[1206] = SDL_35_2_er
  const SDL_35_2_ir = s[106] && (s[94] || s[99] && v14 || s[108] && v14 || s[95]) || s[107] || s[105]
  s[1207] = SDL_35_2_ir
  // SDL.35.3: Du skal have meldt dig syg til a-kassen (SDL § 35, stk. 3)
  const v19 = s[90] && s[91] && s[622]
  const v20 = s[90] && s[623] && s[93]
  s[654] = v20
  const SDL_35_3 = s[94] ? FIRST_DAY : v19 ? FIRST_DAY : s[89]
  s[1208] = SDL_35_3
  const SDL_35_3_hoej = s[94] ? NEVER : v19 ? NEVER : s[92]
  s[1209] = SDL_35_3_hoej
  const SDL_35_3_er = s[114] && (s[94] || v19 || v20 && s[90])
  s[1210] = SDL_35_3_er
  const SDL_35_3_ir = s[114] && (s[94] || v19 || v20 && s[30] || s[95]) || s[116]
  s[1211] = SDL_35_3_ir
  // SDL.35.3.fra: Ret tidligst fra (SDL § 35, stk. 3)
  const v25 = f.anmeldtTilAkasse ?? FIRST_DAY
  s[659] = v25
  const v26 = f.anmeldtTilAkasse ?? 84005 /* 2199-12-31 */
  s[660] = v26
  const v27 = SDL_35_3_er && SDL_35_3_hoej >= v25
  const v28 = SDL_35_3_er && SDL_35_3 < v26
  const v29 = v2 ? (f.fyldestgoerendeBegrundelse !== true ? Math.min(s[89], v25) : s[89]) : v25
  const v30 = v2 ? (f.fyldestgoerendeBegrundelse !== true ? Math.max(s[92], v26) : s[92]) : v26
  const v31 = Math.max(s[89], v29)
  const v32 = Math.min(s[92], v30)
  const v33 = v27 && s[90]
  const v34 = v28 && v3
  const v35 = SDL_35_3_ir && s[90] && v3 && v32 >= v31
  const v36 = v34 || v35
  const v37 = v34 ? (v35 ? Math.min(v29, v31) : v29) : v31
  const v38 = v34 ? (v35 ? Math.max(v30, v32) : v30) : v32
  const SDL_35_3_fra = s[94] ? FIRST_DAY : v19 ? FIRST_DAY : v33 ? (v36 ? Math.min(s[89], v37) : s[89]) : v37
  s[1212] = SDL_35_3_fra
  const SDL_35_3_fra_hoej = s[94] ? NEVER : v19 ? NEVER : v33 ? (v36 ? Math.max(s[92], v38) : s[92]) : v38
  s[1213] = SDL_35_3_fra_hoej
  const SDL_35_3_fra_er = s[114] && (s[94] || v19 || v20 && (v33 || v34 || v35))
  s[1214] = SDL_35_3_fra_er
  const SDL_35_3_fra_ir = s[114] && (s[94] || v19 || v20 && (v27 && s[30] || v28 && v6 || SDL_35_3_ir && s[30] && v6 || SDL_35_3_ir && !(s[624] && (!v3 || !v6 && v29 === v30) && (s[90] && v3 || !s[90] && !v3) && (!s[90] || s[89] === v29))) || s[95]) || s[116]
  s[1215] = SDL_35_3_fra_ir
}

function svar_46(f, s) {
  // SDL.38.1: Du skal have søgt kommunen om sygedagpenge (SDL § 38, stk. 1)
  const v0 = f.arbejdsgiverensBetaling === 'sygedagpenge'
  const v1 = f.arbejdsgiverensBetaling !== undefined && v0 || !(f.arbejdsgiverensBetaling !== undefined)
  s[647] = v1
  const v2 = f.arbejdsgiverensBetaling !== undefined && !v0 || !(f.arbejdsgiverensBetaling !== undefined)
  const v3 = f.sidsteDagMedBetaling ?? FIRST_DAY
  s[632] = v3
  const v4 = f.sidsteDagMedBetaling ?? 84005 /* 2199-12-31 */
  s[630] = v4
  const v5 = shiftDays(v3, 7)
  s[650] = v5
  const v6 = shiftDays(v4, 7)
  s[652] = v6
  const v7 = shiftDays(s[89], 7)
  s[667] = v7
  const v8 = shiftDays(s[92], 7)
  s[668] = v8
  const v9 = v2 && s[90]
  s[648] = v9
  const v10 = v1 || v9
  s[653] = v10
  const v11 = v1 ? (v9 ? Math.min(v5, v7) : v5) : v7
  const v12 = v1 ? (v9 ? Math.max(v6, v8) : v6) : v8
  const v13 = v2 && s[30]
  s[658] = v13
  const v14 = s[89] <= 15426 /* 2012-03-27 */
  s[644] = v14
  const v15 = s[90] && s[98] && v14
  s[635] = v15
  const v16 = s[92] >= 15427 /* 2012-03-28 */
  s[633] = v16
  const v17 = s[90] && v16 && s[622]
  s[655] = v17
  const v18 = s[90] && s[623] && s[109]
  const v19 = shiftDays(f.underretningsbrevAfsendt ?? FIRST_DAY, 8)
  const v20 = shiftDays(f.underretningsbrevAfsendt ?? 84005 /* 2199-12-31 */, 8)
  const v21 = shiftDays(s[89], 21)
  s[645] = v21
  const v22 = shiftDays(s[92], 21)
  s[646] = v22
  const v23 = shiftDays(v3, 21)
  const v24 = shiftDays(v4, 21)
  const v25 = s[625] && s[90]
  const v26 = v25 ? v21 : NEVER
  const v27 = s[626] ? NEVER : v22
  const v28 = v2 && (s[626] || v25)
  const v29 = v1 ? (v28 ? Math.min(v23, v26) : v23) : v26
  const v30 = v1 ? (v28 ? Math.max(v24, v27) : v24) : v27
  const v31 = s[114] && s[90]
  const v32 = s[116] && (v1 || v28)
  const v33 = v31 ? (v32 ? Math.min(v21, v29) : v21) : v29
  const v34 = v31 ? (v32 ? Math.max(v22, v30) : v22) : v30
  const v35 = s[116] && v2 && s[625] && s[30]
  const v36 = f.underretningsbrevSendt !== true && (v31 || v32)
  const v37 = f.underretningsbrevSendt !== false ? (v36 ? Math.min(v19, v33) : v19) : v33
  const v38 = f.underretningsbrevSendt !== false ? (v36 ? Math.max(v20, v34) : v20) : v34
  const v39 = s[627] && s[90]
  const v40 = s[628] && (f.underretningsbrevSendt !== false || v36)
  const v41 = v39 ? (v40 ? Math.min(v7, v37) : v7) : v37
  const v42 = v39 ? (v40 ? Math.max(v8, v38) : v8) : v38
  const v43 = s[627] && s[30]
  const v44 = s[114] ? (v32 ? Math.min(v23, v29) : v23) : v29
  const v45 = s[114] ? (v32 ? Math.max(v24, v30) : v24) : v30
  const v46 = f.underretningsbrevSendt !== true && (s[114] || v32)
  const v47 = f.underretningsbrevSendt !== false ? (v46 ? Math.min(v19, v44) : v19) : v44
  const v48 = f.underretningsbrevSendt !== false ? (v46 ? Math.max(v20, v45) : v20) : v45
  const v49 = s[628] && (f.underretningsbrevSendt !== false || v46)
  const v50 = v39 ? (v49 ? Math.min(v7, v47) : v7) : v47
  const v51 = v39 ? (v49 ? Math.max(v8, v48) : v8) : v48
  const v52 = s[99] && v10
  const v53 = v15 && v10
  const v54 = v18 && (v39 || v40)
  const v55 = s[112] && (v39 || v49)
  const v56 = v17 || v54 || v55
  const v57 = v17 ? FIRST_DAY : v54 ? (v55 ? Math.min(v41, v50) : v41) : v50
  const v58 = v53 || v56
  const v59 = v53 ? (v56 ? Math.min(v11, v57) : v11) : v57
  const SDL_38_1 = s[94] ? FIRST_DAY : v52 ? (v58 ? Math.min(v11, v59) : v11) : v59
  s[1216] = SDL_38_1
  const v61 = v17 ? NEVER : v54 ? (v55 ? Math.max(v42, v51) : v42) : v51
  const v62 = v53 ? (v56 ? Math.max(v12, v61) : v12) : v61
  const SDL_38_1_hoej = s[94] ? NEVER : v52 ? (v58 ? Math.max(v12, v62) : v12) : v62
  s[1217] = SDL_38_1_hoej
  const v64 = f.persongruppe === 'loenmodtager' || f.persongruppe === 'ledig' || f.persongruppe === 'ingen'
  const v65 = f.persongruppe !== undefined && v64 || !(f.persongruppe !== undefined)
  s[634] = v65
  const v66 = f.persongruppe !== undefined && !v64 || !(f.persongruppe !== undefined)
  s[636] = v66
  const SDL_38_1_er = v65 && (s[94] || v52 || v53 || v17 || v54 || v55)
  s[1218] = SDL_38_1_er
  const SDL_38_1_ir = v65 && (s[94] || s[99] && v13 || v15 && v13 || v17 || v18 && (v43 || s[628] && f.underretningsbrevSendt !== true && (s[114] && s[30] || v35)) || s[112] && (v43 || s[628] && f.underretningsbrevSendt !== true && v35) || s[95]) || v66
  s[1219] = SDL_38_1_ir
  // SDL.38.7.tide: Du søgte i tide (SDL § 38, stk. 1)
  const v69 = f.anmodningModtaget ?? FIRST_DAY
  s[629] = v69
  const v70 = f.anmodningModtaget ?? 84005 /* 2199-12-31 */
  s[631] = v70
  const v71 = SDL_38_1_er && SDL_38_1_hoej >= v69
  const v72 = SDL_38_1_er && SDL_38_1 < v70
  const SDL_38_7_tide = v65 && (s[94] || s[99] && v71 || s[108] && v71)
  s[637] = SDL_38_7_tide
  const SDL_38_7_tide_nej = v65 && (s[94] || s[99] && v72 || s[108] && v72)
  s[638] = SDL_38_7_tide_nej
  const SDL_38_7_tide_ir = v65 && (s[94] || s[99] && SDL_38_1_ir || s[108] && SDL_38_1_ir || s[95]) || v66
  s[639] = SDL_38_7_tide_ir
}

function svar_47(f, s) {
  // SDL.38.8: Den for sene ansøgning undskyldes (SDL § 38, stk. 8-9)
  const v0 = (s[90] && s[460] >= s[629] || s[30]) && f.undskyldendeForhold !== false || s[101] && f.arbejdsgiverAnmeldteIkke !== false && f.fratraeder !== false && shiftDays(s[630], 28) >= s[629]
  const v1 = (s[90] && s[459] < s[631] || f.undskyldendeForhold !== true) && (s[100] || f.arbejdsgiverAnmeldteIkke !== true || f.fratraeder !== true || shiftDays(s[632], 28) < s[631])
  const v2 = s[90] && s[633] && s[89] <= 19722 /* 2023-12-31 */
  const v3 = s[90] && s[92] >= 19723 /* 2024-01-01 */ && s[93]
  const SDL_38_8 = s[634] && (s[94] || s[99] && v0 || s[635] && v0 || v2 && v0 || v3 && v0)
  s[1224] = SDL_38_8
  const SDL_38_8_nej = s[634] && (s[94] || s[99] && v1 || s[635] && v1 || v2 && v1 || v3 && v1)
  s[1225] = SDL_38_8_nej
  const SDL_38_8_ir = s[634] && s[105] || s[636]
  s[1226] = SDL_38_8_ir
  // SDL.38.7: Kommunen betaler tidligst fra (SDL § 38, stk. 7)
  const v7 = Math.max(s[89], s[629])
  const v8 = Math.min(s[92], s[631])
  const v9 = SDL_38_8 && s[90]
  const v10 = SDL_38_8_ir && s[90] && v8 >= v7
  const v11 = SDL_38_8_nej || v10
  const v12 = SDL_38_8_nej ? (v10 ? Math.min(s[629], v7) : s[629]) : v7
  const v13 = v9 ? (v11 ? Math.min(s[89], v12) : s[89]) : v12
  const v14 = SDL_38_8_nej ? (v10 ? Math.max(s[631], v8) : s[631]) : v8
  const v15 = v9 ? (v11 ? Math.max(s[92], v14) : s[92]) : v14
  const v16 = v9 || SDL_38_8_nej || v10
  const v17 = SDL_38_8 && s[30] || SDL_38_8_ir && !(s[624] && s[629] === s[631] && s[90] && (!s[90] || s[89] === s[629]))
  const v18 = Math.max(s[89], v13)
  const v19 = Math.min(s[92], v15)
  const v20 = s[637] && s[90]
  const v21 = s[638] && v16
  const v22 = s[639] && s[90] && v16 && v19 >= v18
  const v23 = v21 || v22
  const v24 = v21 ? (v22 ? Math.min(v13, v18) : v13) : v18
  const v25 = v21 ? (v22 ? Math.max(v15, v19) : v15) : v19
  const v26 = v20 || v21 || v22
  const v27 = s[637] && s[30] || s[638] && v17 || s[639] && s[30] && v17 || s[639] && !(s[624] && (!v16 || !v17 && v13 === v15) && (s[90] && v16 || !s[90] && !v16) && (!s[90] || s[89] === v13))
  const SDL_38_7 = s[94] ? FIRST_DAY : v20 ? (v23 ? Math.min(s[89], v24) : s[89]) : v24
  s[1220] = SDL_38_7
  const SDL_38_7_hoej = s[94] ? NEVER : v20 ? (v23 ? Math.max(s[92], v25) : s[92]) : v25
  s[1221] = SDL_38_7_hoej
  const SDL_38_7_er = s[634] && (s[94] || s[99] && v26 || s[635] && v26 || v2 && v26 || v3 && v26)
  s[1222] = SDL_38_7_er
  const SDL_38_7_ir = s[634] && (s[94] || s[99] && v27 || s[635] && v27 || v2 && v27 || v3 && v27 || s[95]) || s[636]
  s[1223] = SDL_38_7_ir
}

function svar_48(f, s) {
  // SDL.40.1: Arbejdsgiveren skal have meldt fraværet (SDL § 40, stk. 1-3)
  const v0 = s[399] && s[28] >= s[640]
  const v1 = s[399] && s[29] < s[641]
  const v2 = shiftDays(s[89], 28)
  s[726] = v2
  const v3 = shiftDays(s[92], 28)
  s[727] = v3
  const v4 = s[626] && s[90]
  const v5 = v4 || s[625]
  const v6 = v4 ? v2 : NEVER
  const v7 = s[625] ? NEVER : v3
  const v8 = s[626] && s[30]
  const v9 = v5 && v7 >= NEVER
  const v10 = v0 && v5
  const v11 = s[403] && v9
  const v12 = v10 ? v6 : NEVER
  const v13 = v1 ? NEVER : v7
  const v14 = v10 ? (v1 || v11 ? Math.max(v7, v13) : v7) : v13
  const v15 = v10 || v1 || v11
  const v16 = v0 && v8 || s[403] && !((!v5 || !v8 && v6 === v7) && v5 && (!v5 || v6 === NEVER))
  const v17 = s[90] && s[98] && s[642]
  const v18 = s[90] && s[643] && s[644]
  const v19 = s[90] && s[28] >= s[645]
  s[732] = v19
  const v20 = s[90] && s[29] < s[646]
  s[728] = v20
  const v21 = v19 && v5
  const v22 = s[30] && v9
  const v23 = v21 ? v6 : NEVER
  const v24 = v20 ? NEVER : v7
  const v25 = v21 ? (v20 || v22 ? Math.max(v7, v24) : v7) : v24
  const v26 = f.arbejdsgiverensBetaling === 'ingen'
  const v27 = f.arbejdsgiverensBetaling !== undefined && v26 || !(f.arbejdsgiverensBetaling !== undefined)
  const v28 = f.arbejdsgiverensBetaling !== undefined && !v26 || !(f.arbejdsgiverensBetaling !== undefined)
  const v29 = s[647] ? (s[648] ? Math.min(s[649], s[650]) : s[650]) : s[649]
  const v30 = s[647] ? (s[648] ? Math.max(s[651], s[652]) : s[652]) : s[651]
  const v31 = v0 && s[653]
  const v32 = s[403] && s[653] && v30 >= NEVER
  const v33 = v31 ? v29 : NEVER
  const v34 = v1 ? NEVER : v30
  const v35 = v31 ? (v1 || v32 ? Math.max(v30, v34) : v30) : v34
  const v36 = v27 && s[90]
  const v37 = v28 && (v31 || v1 || v32)
  const v38 = s[99] && v15
  const v39 = v17 && v15
  const v40 = v18 && (v21 || v20 || v22)
  const v41 = s[654] && (v36 || v37)
  const v42 = s[655] || v41
  const v43 = s[655] ? FIRST_DAY : v36 ? (v37 ? Math.min(s[656], v33) : s[656]) : v33
  const v44 = v40 || v42
  const v45 = v40 ? (v42 ? Math.min(v23, v43) : v23) : v43
  const v46 = v39 || v44
  const v47 = v39 ? (v44 ? Math.min(v12, v45) : v12) : v45
  const SDL_40_1 = s[94] ? FIRST_DAY : v38 ? (v46 ? Math.min(v12, v47) : v12) : v47
  s[1227] = SDL_40_1
  const v49 = s[655] ? NEVER : v36 ? (v37 ? Math.max(s[657], v35) : s[657]) : v35
  const v50 = v40 ? (v42 ? Math.max(v25, v49) : v25) : v49
  const v51 = v39 ? (v44 ? Math.max(v14, v50) : v14) : v50
  const SDL_40_1_hoej = s[94] ? NEVER : v38 ? (v46 ? Math.max(v14, v51) : v14) : v51
  s[1228] = SDL_40_1_hoej
  const SDL_40_1_er = s[101] && (s[94] || v38 || v39 || v40 || s[655] || v41)
  s[1229] = SDL_40_1_er
  const SDL_40_1_ir = s[101] && (s[94] || s[99] && v16 || v17 && v16 || v18 && (v19 && v8 || s[30] && !((!v5 || !v8 && v6 === v7) && v5 && (!v5 || v6 === NEVER))) || s[655] || s[654] && (v27 && s[30] || v28 && (v0 && s[658] || s[403] && !((!s[653] || !s[658] && v29 === v30) && s[653] && (!s[653] || v29 === NEVER)))) || s[95]) || s[100]
  s[1230] = SDL_40_1_ir
  // SDL.40a.1: A-kassen skal have meldt fraværet (SDL § 40 a, stk. 1)
  const v55 = s[90] && s[623] && s[89] <= 16248 /* 2014-06-27 */
  const v56 = shiftDays(s[659], 7)
  const v57 = shiftDays(s[660], 7)
  const v58 = s[90] && s[92] >= 16249 /* 2014-06-28 */ && s[89] <= 16658 /* 2015-08-11 */
  const v59 = s[90] && s[92] >= 16659 /* 2015-08-12 */ && s[93]
  const v60 = shiftDays(s[659], 21)
  const v61 = shiftDays(s[660], 21)
  const v62 = f.oplystDelvistLedig !== false && f.oplystDelvistLedig === true
  const v63 = v58 || v59
  const v64 = v58 ? FIRST_DAY : f.oplystDelvistLedig !== false ? (v62 ? v56 : Math.min(v56, v60)) : v60
  const v65 = s[655] || v55 || v63
  const SDL_40a_1 = s[94] ? FIRST_DAY : s[635] || v65 ? (v65 ? (s[655] ? FIRST_DAY : v55 ? (v63 ? Math.min(v56, v64) : v56) : v64) : NEVER) : NEVER
  s[1231] = SDL_40a_1
  const v67 = v58 ? NEVER : f.oplystDelvistLedig !== false ? (v62 ? v57 : Math.max(v57, v61)) : v61
  const SDL_40a_1_hoej = s[94] ? NEVER : s[99] ? NEVER : s[635] ? NEVER : s[655] ? NEVER : v55 ? (v63 ? Math.max(v57, v67) : v57) : v67
  s[1232] = SDL_40a_1_hoej
  const SDL_40a_1_er = s[114] && (s[94] || s[99] || s[635] || s[655] || v55 || v58 || v59)
  s[1233] = SDL_40a_1_er
  const SDL_40a_1_ir = s[114] && (s[94] || s[655] || v58 || s[95]) || s[116]
  s[1234] = SDL_40a_1_ir
}

function svar_49(f, s) {
  // SDL.43.1: Du skal have meldt dig syg til kommunen (SDL § 43, stk. 1)
  const v0 = shiftDays(s[661], 7)
  const v1 = shiftDays(s[662], 7)
  const v2 = s[663] ? (s[664] ? Math.min(s[645], v0) : v0) : s[645]
  const v3 = s[663] ? (s[664] ? Math.max(s[646], v1) : v1) : s[646]
  const v4 = s[665] ? (s[666] ? Math.min(s[667], v2) : s[667]) : v2
  const v5 = s[665] ? (s[666] ? Math.max(s[668], v3) : s[668]) : v3
  const v6 = s[90] && s[669] && s[93]
  const v7 = f.aftaleForSelvstaendig !== true && s[670]
  const v8 = s[671] ? (v7 ? Math.min(s[667], v4) : s[667]) : v4
  const v9 = s[671] ? (v7 ? Math.max(s[668], v5) : s[668]) : v5
  const v10 = v6 && (s[671] || v7)
  const v11 = s[533] || v10
  const v12 = s[533] ? (v10 ? Math.min(v4, v8) : v4) : v8
  const SDL_43_1 = s[94] ? FIRST_DAY : s[517] ? (v11 ? Math.min(v4, v12) : v4) : v12
  s[1241] = SDL_43_1
  const v14 = s[533] ? (v10 ? Math.max(v5, v9) : v5) : v9
  const SDL_43_1_hoej = s[94] ? NEVER : s[517] ? (v11 ? Math.max(v5, v14) : v5) : v14
  s[1242] = SDL_43_1_hoej
  const SDL_43_1_er = s[113] && (s[94] || s[517] || s[533] || v10)
  s[1243] = SDL_43_1_er
  const SDL_43_1_ir = s[113] && (s[94] || s[672] || s[673] || v6 && (s[674] || f.aftaleForSelvstaendig !== true && s[536]) || s[95]) || s[115]
  s[1244] = SDL_43_1_ir
  // SDL.43.5: Den for sene anmeldelse undskyldes (SDL § 43, stk. 5)
  const v18 = f.selvstaendigAnmeldt ?? FIRST_DAY
  const v19 = f.selvstaendigAnmeldt ?? 84005 /* 2199-12-31 */
  const v20 = s[90] && s[459] < v19
  const v21 = v20 || f.undskyldendeForhold !== true
  const v22 = s[90] && s[460] >= v18 || s[30]
  const v23 = v22 && f.undskyldendeForhold !== false
  const v24 = s[90] && s[98] && s[89] <= 15111 /* 2011-05-17 */
  s[723] = v24
  const v25 = s[90] && s[92] >= 15112 /* 2011-05-18 */ && s[89] <= 15207 /* 2011-08-21 */
  s[724] = v25
  const v26 = v20 || f.undskyldendeForhold !== true && f.nemrefusionNede !== true
  const v27 = v22 && (f.undskyldendeForhold !== false || f.nemrefusionNede !== false)
  const v28 = s[90] && s[92] >= 15208 /* 2011-08-22 */ && s[93]
  s[725] = v28
  const SDL_43_5 = s[113] && (s[94] || s[99] && v23 || v24 && v23 || v25 && v27 || v28 && v27)
  s[1252] = SDL_43_5
  const SDL_43_5_nej = s[113] && (s[94] || s[99] && v21 || v24 && v21 || v25 && v26 || v28 && v26)
  s[1253] = SDL_43_5_nej
  const SDL_43_5_ir = s[113] && s[105] || s[115]
  s[1254] = SDL_43_5_ir
  // SDL.43.4: Kommunen betaler tidligst fra (SDL § 43, stk. 4)
  const v32 = SDL_43_1_er && SDL_43_1_hoej >= v18
  const v33 = SDL_43_1_er && SDL_43_1 < v19
  const v34 = Math.max(s[89], v18)
  const v35 = Math.min(s[92], v19)
  const v36 = SDL_43_5 && s[90]
  const v37 = SDL_43_5_ir && s[90] && v35 >= v34
  const v38 = SDL_43_5_nej || v37
  const v39 = SDL_43_5_nej ? (v37 ? Math.min(v18, v34) : v18) : v34
  const v40 = v36 ? (v38 ? Math.min(s[89], v39) : s[89]) : v39
  const v41 = SDL_43_5_nej ? (v37 ? Math.max(v19, v35) : v19) : v35
  const v42 = v36 ? (v38 ? Math.max(s[92], v41) : s[92]) : v41
  const v43 = v36 || SDL_43_5_nej || v37
  const v44 = SDL_43_5 && s[30] || SDL_43_5_ir && !(s[624] && v18 === v19 && s[90] && (!s[90] || s[89] === v18))
  const v45 = Math.max(s[89], v40)
  const v46 = Math.min(s[92], v42)
  const v47 = v32 && s[90]
  const v48 = v33 && v43
  const v49 = SDL_43_1_ir && s[90] && v43 && v46 >= v45
  const v50 = v48 || v49
  const v51 = v48 ? (v49 ? Math.min(v40, v45) : v40) : v45
  const v52 = v48 ? (v49 ? Math.max(v42, v46) : v42) : v46
  const v53 = v47 || v48 || v49
  const v54 = v32 && s[30] || v33 && v44 || SDL_43_1_ir && s[30] && v44 || SDL_43_1_ir && !(s[624] && (!v43 || !v44 && v40 === v42) && (s[90] && v43 || !s[90] && !v43) && (!s[90] || s[89] === v40))
  const SDL_43_4 = s[94] ? FIRST_DAY : v47 ? (v50 ? Math.min(s[89], v51) : s[89]) : v51
  s[1245] = SDL_43_4
  const SDL_43_4_hoej = s[94] ? NEVER : v47 ? (v50 ? Math.max(s[92], v52) : s[92]) : v52
  s[1246] = SDL_43_4_hoej
  const SDL_43_4_er = s[113] && (s[94] || s[99] && v53 || s[108] && v53)
  s[1247] = SDL_43_4_er
  const SDL_43_4_ir = s[113] && (s[94] || s[99] && v54 || s[108] && v54 || s[95]) || s[115]
  s[1248] = SDL_43_4_ir
  // SDL.43.4.tide: Du meldte dig i tide (SDL § 43, stk. 1)
  const SDL_43_4_tide = s[113] && (s[94] || s[99] && v32 || s[108] && v32)
  s[1249] = SDL_43_4_tide
  const SDL_43_4_tide_nej = s[113] && (s[94] || s[99] && v33 || s[108] && v33)
  s[1250] = SDL_43_4_tide_nej
  const SDL_43_4_tide_ir = s[113] && (s[94] || s[99] && SDL_43_1_ir || s[108] && SDL_43_1_ir || s[95]) || s[115]
  s[1251] = SDL_43_4_tide_ir
  // SDL.45.4: Præmiernes del af udgifterne (SDL § 45, stk. 4)
  const SDL_45_4 = s[7] ? -Infinity : s[675] ? (s[676] ? 0 : 5500) : 8500
  s[1255] = SDL_45_4
  const SDL_45_4_hoej = s[7] ? Infinity : s[677] ? 8500 : s[663] ? 5500 : 0
  s[1256] = SDL_45_4_hoej
  // SDL.51.1: Lediges sygedagpenge pr. uge (SDL § 51)
  const SDL_51_1 = s[7] ? -Infinity : f.dagpengePrUge ?? 0
  s[704] = SDL_51_1
  const SDL_51_1_hoej = s[7] ? Infinity : f.dagpengePrUge ?? 2000000
  s[705] = SDL_51_1_hoej
}

function svar_50(f, s) {
  // SDL.52.1: Selvstændiges sygedagpenge pr. uge ved fuldt fravær (SDL § 52, stk. 1)
  const v0 = f.selvstaendigForsikring === 'ingen'
  const v1 = f.selvstaendigForsikring !== undefined && v0 || !(f.selvstaendigForsikring !== undefined)
  s[722] = v1
  const v2 = f.selvstaendigForsikring !== undefined && !v0 || !(f.selvstaendigForsikring !== undefined)
  s[721] = v2
  const v3 = f.indtaegtSomSelvstaendig ?? 0
  const v4 = f.indtaegtSomSelvstaendig ?? 100000000
  const v5 = s[0] <= 13149 /* 2006-01-01 */ || s[1] >= 20822 /* 2027-01-04 */
  s[687] = v5
  const v6 = v5 ? -Infinity : SATS_22(s[0])
  s[685] = v6
  const v7 = v5 ? Infinity : SATS_22(s[1])
  s[686] = v7
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
  s[698] = SDL_52_1
  const SDL_52_1_hoej = s[7] ? Infinity : Math.min(v7, v1 ? (v14 ? Math.max(v4, v13) : v4) : v13)
  s[700] = SDL_52_1_hoej
  const SDL_52_1_er = s[7] || s[118] && v15 || s[117] && v15
  s[1269] = SDL_52_1_er
  const SDL_52_1_ir = s[7] || s[118] && v16 || s[117] && v16
  s[1270] = SDL_52_1_ir
  // SDL.53.3: Selvstændiges sygedagpenge pr. uge (SDL § 53, stk. 3)
  const v21 = s[4] && s[0] <= 14691 /* 2010-03-23 */
  const v22 = s[1] >= 14692 /* 2010-03-24 */ && s[466]
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
  const v34 = s[248] && v28
  const v35 = v34 ? (s[249] ? v32 : Math.min(0, v32)) : 0
  const v36 = v34 ? (s[249] ? v33 : Math.max(0, v33)) : 0
  const v37 = s[678] && v28
  const v38 = s[250] > 2500 && (v34 || !s[249])
  const v39 = v37 ? (v38 ? Math.min(v26, v35) : v26) : v35
  const v40 = v37 ? (v38 ? Math.max(v27, v36) : v27) : v36
  const v41 = s[299] && SDL_52_1_er
  s[697] = v41
  const v42 = s[250] > 0 && (v37 || v38)
  const v43 = v41 || v42
  const v44 = s[299] && SDL_52_1_ir
  s[702] = v44
  const v45 = v44 || s[250] > 0 && (s[678] && v29 || s[250] > 2500 && s[248] && v29)
  const SDL_53_3 = s[7] ? -Infinity : v21 ? -Infinity : v41 ? (v42 ? Math.min(SDL_52_1, v39) : SDL_52_1) : v39
  s[699] = SDL_53_3
  const SDL_53_3_hoej = s[7] ? Infinity : v21 ? Infinity : v41 ? (v42 ? Math.max(SDL_52_1_hoej, v40) : SDL_52_1_hoej) : v40
  s[701] = SDL_53_3_hoej
  const SDL_53_3_er = s[7] || v21 || v22 && v43 || s[117] && v43
  s[696] = SDL_53_3_er
  const SDL_53_3_ir = s[7] || v21 || v22 && v45 || s[117] && v45
  s[703] = SDL_53_3_ir
  // SDL.53.2: Beløb som ved fuldt fravær (SDL § 53, stk. 2)
  const v50 = s[4] && s[0] <= 13604 /* 2007-04-01 */
  s[694] = v50
  const v51 = s[1] >= 13605 /* 2007-04-02 */ && s[466]
  s[695] = v51
  const v52 = f.ledigUdenLoen !== false || s[114] || f.arbejdsgiverTilbyderDeltid !== true
  const v53 = f.ledigUdenLoen !== true && s[116] && f.arbejdsgiverTilbyderDeltid !== false
  const SDL_53_2 = s[7] || v50 || v51 && v52 || s[117] && v52
  s[691] = SDL_53_2
  const SDL_53_2_nej = s[7] || v50 || v51 && v53 || s[117] && v53
  s[692] = SDL_53_2_nej
  const SDL_53_2_ir = s[7] || v50
  s[693] = SDL_53_2_ir
  // SDL.50.1: Det højeste beløb pr. time (SDL § 50, stk. 1)
  const v57 = quotient([v6, 100], [3700], 'nærmeste', 1)
  const v58 = quotient([v7, 100], [3700], 'nærmeste', 1)
  const SDL_50_1 = s[7] ? -Infinity : v8 ? Math.min(v57, v58) : -Infinity
  s[683] = SDL_50_1
  const SDL_50_1_hoej = s[7] ? Infinity : v8 ? Math.max(v57, v58) : Infinity
  s[682] = SDL_50_1_hoej
  const SDL_50_1_er = s[7] || s[118] && !(!v8 && !v5 && v6 === v7) || s[117] && !(!v8 && !v5 && v6 === v7)
  s[681] = SDL_50_1_er
  const SDL_50_1_ir = s[7] || s[118] && v11 || s[117] && v11
  s[684] = SDL_50_1_ir
}

function svar_51(f, s) {
  // SDL.47.1: Sygedagpenge pr. uge ved fuldt fravær (SDL § 47, stk. 1)
  const v0 = s[679] === s[680]
  s[706] = v0
  const v1 = f.timefortjeneste ?? 0
  s[709] = v1
  const v2 = f.timefortjeneste ?? 1000000
  s[710] = v2
  const v3 = s[681] && v1 < s[682]
  const v4 = v3 || s[679] < 3700
  const v5 = s[681] && v2 >= s[683] || s[684]
  const v6 = v5 && s[680] >= 3700
  const v7 = Math.min(v1, s[683])
  const v8 = Math.min(v2, s[682])
  const v9 = v7 <= -Infinity
  const v10 = quotient([v7, s[679]], [100], 'nærmeste', 1)
  const v11 = quotient([v7, s[680]], [100], 'nærmeste', 1)
  const v12 = quotient([v8, s[679]], [100], 'nærmeste', 1)
  const v13 = quotient([v8, s[680]], [100], 'nærmeste', 1)
  const v14 = !s[681] || !s[684] && v7 === v8
  const v15 = Math.min(s[685], v9 ? -Infinity : Math.min(v13, v12, v10, v11))
  const v16 = Math.min(s[686], v9 ? Infinity : Math.max(v13, v12, v10, v11))
  const v17 = s[684] || v9 || s[687]
  const v18 = v4 && s[681] && !(v9 && v14 && v0)
  const v19 = v6 || v18
  const v20 = v6 && s[687] || v4 && v17
  const SDL_47_1 = s[94] ? -Infinity : v6 ? (v18 ? Math.min(s[685], v15) : s[685]) : v15
  s[718] = SDL_47_1
  const SDL_47_1_hoej = s[94] ? Infinity : v6 ? (v18 ? Math.max(s[686], v16) : s[686]) : v16
  s[719] = SDL_47_1_hoej
  const SDL_47_1_er = s[94] || s[99] && v19 || s[688] && v19 || s[112] && v19
  s[717] = SDL_47_1_er
  const SDL_47_1_ir = s[94] || s[99] && v20 || s[688] && v20 || s[112] && v20 || s[95]
  s[720] = SDL_47_1_ir
  // SDL.53.1: Lønmodtagerens sygedagpenge pr. uge (SDL § 53, stk. 1)
  const v25 = Math.max(0, s[689])
  const v26 = Math.max(0, s[690])
  const v27 = v3 || v25 < 3700
  const v28 = v5 && v26 >= 3700
  const v29 = quotient([v7, v25], [100], 'nærmeste', 1)
  const v30 = quotient([v7, v26], [100], 'nærmeste', 1)
  const v31 = quotient([v8, v25], [100], 'nærmeste', 1)
  const v32 = quotient([v8, v26], [100], 'nærmeste', 1)
  const v33 = Math.min(s[685], v9 ? -Infinity : Math.min(v32, v31, v29, v30))
  const v34 = Math.min(s[686], v9 ? Infinity : Math.max(v32, v31, v29, v30))
  const v35 = v27 && s[681] && !(v9 && v14 && v25 === v26)
  const v36 = v28 || v35
  const v37 = v28 ? (v35 ? Math.min(s[685], v33) : s[685]) : v33
  const v38 = v28 ? (v35 ? Math.max(s[686], v34) : s[686]) : v34
  const v39 = v28 && s[687] || v27 && v17
  const v40 = Math.max(SDL_47_1, v37)
  const v41 = Math.min(SDL_47_1_hoej, v38)
  const v42 = s[691] && SDL_47_1_er
  const v43 = s[692] && v36
  const v44 = s[693] && SDL_47_1_er && v36 && v41 >= v40
  const v45 = v43 || v44
  const v46 = v43 ? (v44 ? Math.min(v37, v40) : v37) : v40
  const v47 = v43 ? (v44 ? Math.max(v38, v41) : v38) : v41
  const v48 = v42 || v43 || v44
  const v49 = s[691] && SDL_47_1_ir || s[692] && v39 || s[693] && SDL_47_1_ir && v39 || s[693] && !((!SDL_47_1_er || !SDL_47_1_ir && SDL_47_1 === SDL_47_1_hoej) && (!v36 || !v39 && v37 === v38) && (SDL_47_1_er && v36 || !SDL_47_1_er && !v36) && (!SDL_47_1_er || SDL_47_1 === v37))
  const SDL_53_1 = s[7] ? -Infinity : v42 ? (v45 ? Math.min(SDL_47_1, v46) : SDL_47_1) : v46
  s[711] = SDL_53_1
  const SDL_53_1_hoej = s[7] ? Infinity : v42 ? (v45 ? Math.max(SDL_47_1_hoej, v47) : SDL_47_1_hoej) : v47
  s[712] = SDL_53_1_hoej
  const SDL_53_1_er = s[7] || s[694] && v48 || s[695] && v48 || s[117] && v48
  s[714] = SDL_53_1_er
  const SDL_53_1_ir = s[7] || s[694] && v49 || s[695] && v49 || s[117] && v49
  s[715] = SDL_53_1_ir
  // SDL.46.1: Sygedagpenge pr. uge (SDL § 46, stk. 1)
  const v54 = s[250] > 0 && s[696]
  const v55 = s[697] ? (v54 ? Math.min(s[698], s[699]) : s[698]) : s[699]
  const v56 = s[697] ? (v54 ? Math.max(s[700], s[701]) : s[700]) : s[701]
  const v57 = s[113] && (s[697] || v54)
  const v58 = s[115] && SDL_53_1_er
  const v59 = v57 ? (v58 ? Math.min(v55, SDL_53_1) : v55) : SDL_53_1
  const v60 = v57 ? (v58 ? Math.max(v56, SDL_53_1_hoej) : v56) : SDL_53_1_hoej
  const v61 = s[116] && (v57 || v58)
  const v62 = s[114] || v61
  const v63 = s[114] && s[7] || s[116] && (s[113] && (s[702] || s[250] > 0 && s[703]) || s[115] && SDL_53_1_ir)
  const SDL_46_1 = s[7] ? -Infinity : s[114] ? (v61 ? Math.min(s[704], v59) : s[704]) : v59
  s[1257] = SDL_46_1
  const SDL_46_1_hoej = s[7] ? Infinity : s[114] ? (v61 ? Math.max(s[705], v60) : s[705]) : v60
  s[1258] = SDL_46_1_hoej
  const SDL_46_1_er = s[7] || s[118] && v62 || s[117] && v62
  s[1259] = SDL_46_1_er
  const SDL_46_1_ir = s[7] || s[118] && v63 || s[117] && v63
  s[1260] = SDL_46_1_ir
}

function svar_52(f, s) {
  // SDL.47.1.3: Sygedagpenge pr. uge fra arbejdsgiveren (SDL § 47, stk. 1)
  const v0 = Math.min(s[683], f.timeloenHosArbejdsgiveren ?? 0)
  const v1 = Math.min(s[682], f.timeloenHosArbejdsgiveren ?? 1000000)
  const v2 = v0 <= -Infinity
  const v3 = quotient([v0, s[679]], [100], 'nærmeste', 1)
  const v4 = quotient([v0, s[680]], [100], 'nærmeste', 1)
  const v5 = quotient([v1, s[679]], [100], 'nærmeste', 1)
  const v6 = quotient([v1, s[680]], [100], 'nærmeste', 1)
  const v7 = s[681] && !(v2 && (!s[681] || !s[684] && v0 === v1) && s[706])
  const v8 = s[684] || v2
  const SDL_47_1_3 = s[94] ? -Infinity : v2 ? -Infinity : Math.min(v6, v5, v3, v4)
  s[1261] = SDL_47_1_3
  const SDL_47_1_3_hoej = s[94] ? Infinity : v2 ? Infinity : Math.max(v6, v5, v3, v4)
  s[1262] = SDL_47_1_3_hoej
  const SDL_47_1_3_er = s[94] || s[99] && v7 || s[108] && v7
  s[1263] = SDL_47_1_3_er
  const SDL_47_1_3_ir = s[94] || s[99] && v8 || s[108] && v8 || s[95]
  s[1264] = SDL_47_1_3_ir
  // SDL.50.4: Sygedagpenge ved siden af løn (SDL § 50, stk. 4)
  const SDL_50_4 = s[7] ? -Infinity : Math.max(0, SDL_47_1_3 === -Infinity ? -Infinity : SDL_47_1_3 - s[707])
  s[1265] = SDL_50_4
  const SDL_50_4_hoej = s[7] ? Infinity : Math.max(0, SDL_47_1_3_hoej === Infinity ? Infinity : SDL_47_1_3_hoej - s[708])
  s[1266] = SDL_50_4_hoej
  const SDL_50_4_er = s[101] && (s[7] || s[118] && SDL_47_1_3_er || s[117] && SDL_47_1_3_er)
  s[1267] = SDL_50_4_er
  const SDL_50_4_ir = s[101] && (s[7] || s[118] && SDL_47_1_3_ir || s[117] && SDL_47_1_3_ir) || s[100]
  s[1268] = SDL_50_4_ir
  // SDL.53.1.ialt: Sygedagpenge for timerne i alt (SDL § 53, stk. 1)
  const v17 = f.timeregnskab !== undefined ? sum(f.timeregnskab, (r_timeregnskab) => { const r0_0 = r_timeregnskab.fra <= 13149 /* 2006-01-01 */ || r_timeregnskab.fra >= 20822 /* 2027-01-04 */ && r_timeregnskab.fra <= 2147483646; const r0_1 = SATS_23(r_timeregnskab.fra); const r0_2 = r_timeregnskab.fra === NEVER; const r0_3 = r0_2 || r0_0; const r0_4 = Math.min(s[709], r0_0 ? -Infinity : r0_1); const r0_5 = Math.min(s[710], r0_0 ? Infinity : r0_1); const r0_6 = r0_4 <= -Infinity; const r0_7 = Math.min(r0_6 ? -Infinity : Math.min(quotient([r0_4, r_timeregnskab.fravaerstimer], [100], 'nærmeste', 1), Math.round(r0_5 * r_timeregnskab.fravaerstimer / 100)), r0_0 ? -Infinity : SATS_22(r_timeregnskab.fra)); return !r0_2 && !(r0_6 && (r0_2 || !r0_3 && r0_4 === r0_5)) && !r0_2 ? (r0_3 || r0_6 || r0_3 ? Math.min(0, r0_7) : r0_7) : 0 }) : -Infinity
  const v18 = f.timeregnskab !== undefined ? sum(f.timeregnskab, (r_timeregnskab) => { const r0_0 = r_timeregnskab.fra <= 13149 /* 2006-01-01 */ || r_timeregnskab.fra >= 20822 /* 2027-01-04 */ && r_timeregnskab.fra <= 2147483646; const r0_1 = SATS_23(r_timeregnskab.fra); const r0_2 = r_timeregnskab.fra === NEVER; const r0_3 = Math.min(s[709], r0_0 ? -Infinity : r0_1); const r0_4 = Math.min(s[710], r0_0 ? Infinity : r0_1); const r0_5 = r0_3 <= -Infinity; return !r0_2 && !(r0_5 && (r0_2 || !(r0_2 || r0_0) && r0_3 === r0_4)) && !r0_2 ? Math.min(r0_5 ? Infinity : Math.max(quotient([r0_3, r_timeregnskab.fravaerstimer], [100], 'nærmeste', 1), Math.round(r0_4 * r_timeregnskab.fravaerstimer / 100)), r0_0 ? Infinity : SATS_22(r_timeregnskab.fra)) : 0 }) : Infinity
  const v19 = v17 > -Infinity && v18 < Infinity
  const v20 = quotient([v17, 1], [1], 'nærmeste', 1)
  const v21 = quotient([v18, 1], [1], 'nærmeste', 1)
  const SDL_53_1_ialt = s[7] ? -Infinity : v19 ? Math.min(v20, v21) : -Infinity
  s[1271] = SDL_53_1_ialt
  const SDL_53_1_ialt_hoej = s[7] ? Infinity : v19 ? Math.max(v20, v21) : Infinity
  s[1272] = SDL_53_1_ialt_hoej
  const SDL_53_1_ialt_er = s[101] && (s[7] || s[694] && !(!v19 && v17 === v18) || s[695] && !(!v19 && v17 === v18) || s[117] && !(!v19 && v17 === v18))
  s[1273] = SDL_53_1_ialt_er
  const SDL_53_1_ialt_ir = s[101] && (s[7] || s[694] && !v19 || s[695] && !v19 || s[117] && !v19) || s[100]
  s[1274] = SDL_53_1_ialt_ir
  // SDL.53.1.timer: Fraværstimer i alt (SDL § 53, stk. 1)
  const v26 = sum(f.timeregnskab, (r_timeregnskab) => r_timeregnskab.fravaerstimer)
  const SDL_53_1_timer = s[7] ? -Infinity : f.timeregnskab !== undefined ? v26 : -Infinity
  s[1275] = SDL_53_1_timer
  const SDL_53_1_timer_hoej = s[7] ? Infinity : f.timeregnskab !== undefined ? v26 : Infinity
  s[1276] = SDL_53_1_timer_hoej
  const SDL_53_1_timer_ir = s[101] && s[7] || s[100]
  s[1277] = SDL_53_1_timer_ir
  // SDL.53a.1: Ingen sygedagpenge på helligdagen (SDL § 53 a, stk. 1)
  const v30 = s[1] >= 15523 /* 2012-07-02 */
  const v31 = intersectTable(ALL_DAYS, HELLIGDAGE_1)
  const SDL_53a_1 = s[7] || v30 && countDays(v31, s[0], s[1]) >= 1
  s[1278] = SDL_53a_1
  const SDL_53a_1_nej = s[7] || s[118] || s[117] && s[0] <= 15522 /* 2012-07-01 */ || v30 && countDays(v31, s[1], s[0]) < 1
  s[1279] = SDL_53a_1_nej
  // SDL.53a.2: Dage med både sygedagpenge og dagpenge (SDL § 53 a, stk. 2)
  const v34 = periods(f.ydelser, (r_ydelser) => r_ydelser.ydelse === 'sygedagpenge')
  const v35 = f.ydelser !== undefined ? v34 : NO_DAYS
  const v36 = f.ydelser !== undefined ? v34 : ALL_DAYS
  const v37 = periods(f.ydelser, (r_ydelser) => r_ydelser.ydelse === 'dagpenge')
  const v38 = f.ydelser !== undefined ? v37 : NO_DAYS
  const v39 = f.ydelser !== undefined ? v37 : ALL_DAYS
  const v40 = intersect(v35, v38)
  const v41 = intersect(v36, v39)
  const v42 = from(v40, 13332 /* 2006-07-03 */)
  const v43 = from(v41, 13332 /* 2006-07-03 */)
  const v44 = dayReaching(v43, 13332 /* 2006-07-03 */, 1)
  const v45 = dayReaching(v42, 13332 /* 2006-07-03 */, 1)
  const v46 = v44 <= 16658 /* 2015-08-11 */
  const v47 = v45 >= 16659 /* 2015-08-12 */ && v44 <= 2147483646
  const SDL_53a_2_ir = v46 || v45 === NEVER
  s[1284] = SDL_53a_2_ir
  const v49 = v46 && v47
  const SDL_53a_2 = v49 ? NO_DAYS : v46 ? NO_DAYS : v42
  s[1280] = SDL_53a_2
  const SDL_53a_2_hoej = v49 ? ALL_DAYS : v46 ? ALL_DAYS : v43
  s[1281] = SDL_53a_2_hoej
  const SDL_53a_2_eksakt = (!v49 || sameDays(NO_DAYS, v42)) && !v46 && (!v47 || f.ydelser !== undefined)
  s[1283] = SDL_53a_2_eksakt
  const SDL_53a_2_er = v46 || v47
  s[1282] = SDL_53a_2_er
  // SDL.53b.1: Refusion fra første dag ved covid-19 (SDL § 53 b, stk. 1-2)
  const v54 = s[1] >= 18319 /* 2020-02-27 */ && s[0] <= 18670 /* 2021-02-12 */
  const v55 = s[100] || f.sygMedCovid19 !== true && f.hjemmeEfterAnbefaling !== true
  const v56 = s[101] && (f.sygMedCovid19 !== false || f.hjemmeEfterAnbefaling !== false)
  const v57 = s[1] >= 18671 /* 2021-02-13 */ && s[0] <= 18858 /* 2021-08-19 */
  const v58 = s[1] >= 18954 /* 2021-11-23 */ && s[0] <= 19051 /* 2022-02-28 */
  const SDL_53b_1 = s[7] || v54 && v56 || v57 || v58 && v56
  s[1285] = SDL_53b_1
  const SDL_53b_1_nej = s[7] || s[4] && s[0] <= 18318 /* 2020-02-26 */ || v54 && v55 || v57 || s[1] >= 18859 /* 2021-08-20 */ && s[0] <= 18953 /* 2021-11-22 */ || v58 && v55 || s[1] >= 19052 /* 2022-03-01 */
  s[1286] = SDL_53b_1_nej
  const SDL_53b_1_ir = s[7] || v57
  s[1287] = SDL_53b_1_ir
  // SDL.54.1.beloeb: Refusion til arbejdsgiveren pr. uge (SDL § 54, stk. 1)
  const SDL_54_1_beloeb = s[7] ? -Infinity : Math.min(s[708], s[711])
  s[1288] = SDL_54_1_beloeb
  const SDL_54_1_beloeb_hoej = s[7] ? Infinity : Math.min(s[707], s[712])
  s[1289] = SDL_54_1_beloeb_hoej
  const SDL_54_1_beloeb_er = s[713] && (s[7] || s[118] && s[714] || s[117] && s[714])
  s[1290] = SDL_54_1_beloeb_er
  const SDL_54_1_beloeb_ir = s[713] && (s[7] || s[118] && s[715] || s[117] && s[715]) || s[716] || s[105]
  s[1291] = SDL_54_1_beloeb_ir
  // SDL.56.1.beloeb: Refusion med aftale pr. uge (SDL § 56, stk. 1)
  const v66 = Math.min(s[685], SDL_47_1_3)
  const v67 = Math.min(s[686], SDL_47_1_3_hoej)
  const v68 = SDL_47_1_3_ir || s[687]
  const v69 = s[99] && SDL_47_1_3_er
  const v70 = s[688] && SDL_47_1_3_er
  const v71 = s[112] && s[717]
  const v72 = v70 || v71
  const v73 = v70 ? (v71 ? Math.min(s[718], v66) : v66) : s[718]
  const SDL_56_1_beloeb = s[94] ? -Infinity : v69 ? (v72 ? Math.min(v66, v73) : v66) : v73
  s[1292] = SDL_56_1_beloeb
  const v75 = v70 ? (v71 ? Math.max(s[719], v67) : v67) : s[719]
  const SDL_56_1_beloeb_hoej = s[94] ? Infinity : v69 ? (v72 ? Math.max(v67, v75) : v67) : v75
  s[1293] = SDL_56_1_beloeb_hoej
  const SDL_56_1_beloeb_er = s[560] && (s[94] || v69 || v70 || v71)
  s[1294] = SDL_56_1_beloeb_er
  const SDL_56_1_beloeb_ir = s[560] && (s[94] || s[99] && v68 || s[688] && v68 || s[112] && s[720] || s[95]) || s[558] || s[105]
  s[1295] = SDL_56_1_beloeb_ir
}

function svar_53(f, s) {
  // SDL.56.2: Aftale om refusion fra første dag (SDL § 56, stk. 2)
  const v0 = f.aftaleIndgaaetDen ?? FIRST_DAY
  const v1 = f.aftaleIndgaaetDen ?? 84005 /* 2199-12-31 */
  const SDL_56_2_ir = v0 <= 13331 /* 2006-07-02 */
  s[748] = SDL_56_2_ir
  const v3 = v1 >= 13332 /* 2006-07-03 */
  const v4 = v3 && v0 <= 13604 /* 2007-04-01 */
  const v5 = f.langvarigEllerKroniskLidelse !== true || f.risikoenErVaesentligtForoeget !== true || (f.skoennedeFravaersdage ?? 0) < 10
  const v6 = f.langvarigEllerKroniskLidelse !== false && f.risikoenErVaesentligtForoeget !== false && (f.skoennedeFravaersdage ?? 366) >= 10
  const v7 = f.dageBetaltForLidelsen ?? 0
  const v8 = f.dageBetaltForLidelsen ?? 366
  const v9 = v1 >= 13605 /* 2007-04-02 */ && v0 <= 14031 /* 2008-06-01 */
  const v10 = v0 <= 15011 /* 2011-02-06 */
  const v11 = v1 >= 14032 /* 2008-06-02 */ && v10
  const v12 = v6 || f.behandlingBesluttetVedAnsaettelsen !== false || v8 >= 21
  const v13 = v5 && f.behandlingBesluttetVedAnsaettelsen !== true && v7 < 21
  const v14 = v1 >= 15012 /* 2011-02-07 */
  const SDL_56_2 = SDL_56_2_ir || v4 && (v6 || f.behandlingBesluttetVedAnsaettelsen !== false || v8 >= 14) || v9 && (v6 || f.behandlingBesluttetVedAnsaettelsen !== false || v8 >= 15) || v11 && v12 || v14 && v12
  s[1296] = SDL_56_2
  const SDL_56_2_nej = SDL_56_2_ir || v4 && v5 && f.behandlingBesluttetVedAnsaettelsen !== true && v7 < 14 || v9 && v5 && f.behandlingBesluttetVedAnsaettelsen !== true && v7 < 15 || v11 && v13 || v14 && v13
  s[1297] = SDL_56_2_nej
  // SDL.56.3: Aftalens form (SDL § 56, stk. 3)
  const v17 = v3 && v10
  const v18 = f.aftaleErSkriftlig !== true || f.aftaleErGodkendt !== true
  const v19 = f.aftaleErSkriftlig !== false && f.aftaleErGodkendt !== false
  const SDL_56_3 = SDL_56_2_ir || v17 && v19 || v14 && v19
  s[1299] = SDL_56_3
  const SDL_56_3_nej = SDL_56_2_ir || v17 && v18 || v14 && v18
  s[1300] = SDL_56_3_nej
  // SDL.56.4: Aftalens sidste dag (SDL § 56, stk. 4)
  const SDL_56_4 = SDL_56_2_ir ? FIRST_DAY : shiftDays(shiftMonths(v0, 24), -1)
  s[1301] = SDL_56_4
  const SDL_56_4_hoej = SDL_56_2_ir ? NEVER : shiftDays(shiftMonths(v1, 24), -1)
  s[1302] = SDL_56_4_hoej
  // SDL.56.4.fornyelse: Aftalen kan fornyes (SDL § 56, stk. 4)
  const v24 = (f.fravaersdageSidsteAar ?? 366) >= 10 || f.vaesentligeAendringerVedUdloeb !== false
  const v25 = (f.fravaersdageSidsteAar ?? 0) < 10 && f.vaesentligeAendringerVedUdloeb !== true
  const SDL_56_4_fornyelse = SDL_56_2_ir || v17 && v24 || v14 && v24
  s[1303] = SDL_56_4_fornyelse
  const SDL_56_4_fornyelse_nej = SDL_56_2_ir || v17 && v25 || v14 && v25
  s[1304] = SDL_56_4_fornyelse_nej
  // SDL.58a.1: Aftale for selvstændige (SDL § 58 a, stk. 1-4)
  const v28 = v1 >= 15398 /* 2012-02-28 */ && v0 <= 15516 /* 2012-06-25 */
  const v29 = s[721] || v5 || f.aftaleErSkriftlig !== true || f.laegeligDokumentationForRisiko !== true
  const v30 = s[722] && v6 && f.aftaleErSkriftlig !== false && f.laegeligDokumentationForRisiko !== false
  const v31 = v1 >= 15517 /* 2012-06-26 */
  const SDL_58a_1 = SDL_56_2_ir || v28 && v30 || v31 && v30
  s[1305] = SDL_58a_1
  const SDL_58a_1_nej = SDL_56_2_ir || v17 || v14 && v0 <= 15397 /* 2012-02-27 */ || v28 && v29 || v31 && v29
  s[1306] = SDL_58a_1_nej
  // SDL.59.6: Refusion trods for sen anmeldelse (SDL § 59, stk. 6)
  const v34 = f.refusionskravFremsat ?? FIRST_DAY
  s[733] = v34
  const v35 = f.refusionskravFremsat ?? 84005 /* 2199-12-31 */
  s[734] = v35
  const v36 = s[90] && s[459] < v35
  const v37 = v36 || f.skyldesLoenmodtageren !== true && f.forkertVejledning !== true && f.saerligeOmstaendighederForRefusion !== true
  const v38 = s[90] && s[460] >= v34 || s[30]
  const v39 = v38 && (f.skyldesLoenmodtageren !== false || f.forkertVejledning !== false || f.saerligeOmstaendighederForRefusion !== false)
  const v40 = v36 || f.nemrefusionNede !== true && f.skyldesLoenmodtageren !== true && f.forkertVejledning !== true && f.saerligeOmstaendighederForRefusion !== true
  const v41 = v38 && (f.nemrefusionNede !== false || f.skyldesLoenmodtageren !== false || f.forkertVejledning !== false || f.saerligeOmstaendighederForRefusion !== false)
  const SDL_59_6 = s[101] && (s[94] || s[99] && v39 || s[723] && v39 || s[724] && v41 || s[725] && v41)
  s[729] = SDL_59_6
  const SDL_59_6_nej = s[101] && (s[94] || s[99] && v37 || s[723] && v37 || s[724] && v40 || s[725] && v40)
  s[730] = SDL_59_6_nej
}

function svar_54(f, s) {
  // SDL.59.2: Refusion tidligst fra (SDL § 59, stk. 2-5)
  const v0 = f.arbejdsgiverAnmeldt ?? FIRST_DAY
  const v1 = f.arbejdsgiverAnmeldt ?? 84005 /* 2199-12-31 */
  const v2 = s[90] && s[726] < v1
  const v3 = s[90] && s[727] >= v0 || s[728] || s[729]
  const v4 = s[730] || s[731]
  const v5 = (v2 || s[30]) && (s[732] || s[30]) && v4 && (v2 || s[732] || s[730])
  const v6 = s[30] && s[731]
  const v7 = shiftMonths(s[733], -3)
  const v8 = shiftMonths(s[734], -3)
  const v9 = Math.max(v0, v7)
  const v10 = Math.max(v1, v8)
  const v11 = Math.max(v7, v9)
  const v12 = Math.min(v8, v10)
  const v13 = v6 && !(v7 === v8 && v9 === v10 && v7 === v9)
  const v14 = v6 && v12 >= v11
  const v15 = v5 || v14
  const v16 = v14 ? Math.min(v9, v11) : v9
  const v17 = v5 ? v16 : v11
  const v18 = v3 ? (v15 ? Math.min(v7, v17) : v7) : v17
  const v19 = v14 ? Math.max(v10, v12) : v10
  const v20 = v5 ? v19 : v12
  const v21 = v3 ? (v15 ? Math.max(v8, v20) : v8) : v20
  const v22 = v3 || v5 || v14
  const v23 = s[90] && s[649] < v1
  const v24 = s[90] && s[28] >= shiftDays(s[89], 30)
  const v25 = s[90] && s[651] >= v0 || s[90] && s[29] < shiftDays(s[92], 30) || s[729]
  const v26 = (v23 || s[30]) && (v24 || s[30]) && v4 && (v23 || v24 || s[730])
  const v27 = v26 || v14
  const v28 = v26 ? v16 : v11
  const v29 = v26 ? v19 : v12
  const v30 = s[99] && v22
  const v31 = s[635] && v22
  const v32 = s[654] && (v25 || v26 || v14)
  const v33 = s[655] || v32
  const v34 = s[655] ? FIRST_DAY : v25 ? (v27 ? Math.min(v7, v28) : v7) : v28
  const v35 = v31 || v33
  const v36 = v31 ? (v33 ? Math.min(v18, v34) : v18) : v34
  const SDL_59_2 = s[94] ? FIRST_DAY : v30 ? (v35 ? Math.min(v18, v36) : v18) : v36
  s[1307] = SDL_59_2
  const v38 = s[655] ? NEVER : v25 ? (v27 ? Math.max(v8, v29) : v8) : v29
  const v39 = v31 ? (v33 ? Math.max(v21, v38) : v21) : v38
  const SDL_59_2_hoej = s[94] ? NEVER : v30 ? (v35 ? Math.max(v21, v39) : v21) : v39
  s[1308] = SDL_59_2_hoej
  const SDL_59_2_er = s[101] && (s[94] || v30 || v31 || s[655] || v32)
  s[1309] = SDL_59_2_er
  const SDL_59_2_ir = s[101] && (s[94] || s[99] && v13 || s[635] && v13 || s[655] || s[654] && v13 || s[95]) || s[100]
  s[1310] = SDL_59_2_ir
  // SDL.82.1: Loven af 2006 gælder for fraværet (SDL § 82, stk. 1-3)
  const SDL_82_1 = s[7] || s[4] && s[735] >= 13332 /* 2006-07-03 */
  s[1311] = SDL_82_1
  const SDL_82_1_nej = s[7] || s[4] && s[736] < 13332 /* 2006-07-03 */
  s[1312] = SDL_82_1_nej
  const v45 = s[218] ? 4 : 0
  s[752] = v45
  const v46 = (s[147] ? 1 : 0) + (s[737] ? 4 : 0)
  s[762] = v46
  const v47 = s[738] ? 4 : 0
  s[767] = v47
  const v48 = s[739] ? 2 : 0
  s[771] = v48
  const v49 = s[740] ? 4 : 0
  s[772] = v49
  const v50 = s[7] ? 4 : 0
  s[782] = v50
  const v51 = (s[741] ? 1 : 0) + (s[742] ? 2 : 0) + v50
  s[773] = v51
  const v52 = s[743] ? 4 : 0
  s[804] = v52
  const v53 = f.ressourceforloebErBevilget !== false ? 1 : 0
  s[830] = v53
  const v54 = s[191] ? 4 : 0
  s[841] = v54
  const v55 = v53 + v54
  s[821] = v55
  const v56 = s[177] ? 4 : 0
  s[827] = v56
  const v57 = s[744] ? 4 : 0
  s[831] = v57
  const v58 = f.revalideringErBevilget !== false ? 1 : 0
  s[865] = v58
  const v59 = s[374] ? 4 : 0
  s[877] = v59
  const v60 = s[304] ? 4 : 0
  s[891] = v60
  const v61 = s[745] ? 4 : 0
  s[930] = v61
  const v62 = (s[346] ? 1 : 0) + v61
  s[916] = v62
  const v63 = (s[128] ? 1 : 0) + v60
  s[935] = v63
  const v64 = s[105] ? 4 : 0
  s[1019] = v64
  const v65 = s[30] ? 4 : 0
  s[1020] = v65
  const v66 = s[7] ? 1 : 0
  s[1021] = v66
  const v67 = s[731] ? 4 : 0
  s[1044] = v67
  const v68 = s[746] ? 1 : 0
  s[1095] = v68
  const v69 = 1 + v50
  s[1098] = v69
  const v70 = s[747] ? 1 : 0
  s[1121] = v70
  const v71 = s[81] ? 4 : 0
  s[1164] = v71
  const v72 = s[83] ? 4 : 0
  s[1165] = v72
  const v73 = s[748] ? 4 : 0
  s[1298] = v73
}

export function svar(f) {
  const s = new Array(1313)
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
  svar_53(f, s)
  svar_54(f, s)
  return { ALF_62_3: s[551], ALF_62_3_hoej: s[552], ALF_62_3_kan: (s[550] ? 1 : 0) + (s[553] ? 4 : 0), BEK937_27_kan: (s[749] ? 1 : 0) + (s[750] ? 2 : 0) + (s[751] ? 4 : 0), FERIEBEK_2_kan: (s[329] ? 1 : 0) + (s[328] ? 2 : 0) + s[752], FERIEBEK_2_6_kan: (s[753] ? 3 : 0) + (s[754] ? 4 : 0), FYL_15_4: flat(s[755]), FYL_15_4_hoej: flat(s[756]), FYL_15_4_kan: (s[757] ? 1 : 0) + (s[757] && !s[758] ? 2 : 0) + (s[759] ? 4 : 0), LAB_31_3: s[760], LAB_31_3_hoej: s[761], LAB_31_3_kan: s[762], LAB_31_3_vindue: s[763], LAB_31_3_vindue_hoej: s[764], LAB_31_3_vindue_kan: s[762], LAB_33_3_kan: (s[765] ? 1 : 0) + (s[766] ? 2 : 0) + s[767], LAB_36_3_kan: (s[768] ? 1 : 0) + (s[769] ? 2 : 0) + s[767], LAB_36_3_ressourceforloeb_kan: (s[770] ? 1 : 0) + s[771] + s[772], LAB_43_kan: s[773], LAB_44_1_kan: (s[774] ? 1 : 0) + (s[775] ? 2 : 0) + (s[776] ? 4 : 0), LAB_45_1_kan: (s[777] ? 1 : 0) + (s[778] ? 2 : 0) + (s[779] ? 4 : 0), LAB_107_1_kan: (s[780] ? 1 : 0) + (s[781] ? 2 : 0) + s[782], LAB_108_2_kan: (s[783] ? 1 : 0) + (s[784] ? 2 : 0) + s[767], LAB_109_1_kan: (s[785] ? 1 : 0) + (s[786] ? 2 : 0) + (s[787] ? 4 : 0), LAB_109_1_frist: s[788], LAB_109_1_frist_hoej: s[789], LAB_109_1_frist_kan: (s[154] ? 1 : 0) + (s[790] ? 4 : 0), LAB_109_2_kraft_kan: (s[11] ? 1 : 0) + (s[13] ? 2 : 0) + (s[12] ? 4 : 0), LAB_110_1: s[791], LAB_110_1_hoej: s[792], LAB_110_1_kan: (s[793] ? 1 : 0) + (s[794] ? 4 : 0), LAB_110_2_kan: (s[795] ? 1 : 0) + (s[796] ? 2 : 0) + (s[797] ? 4 : 0), LAB_111_1: s[798], LAB_111_1_hoej: s[799], LAB_111_1_kan: (s[800] ? 1 : 0) + (s[801] ? 4 : 0), LAB_111_2_kan: (s[802] ? 1 : 0) + (s[803] ? 2 : 0) + s[804], LAB_111_3: s[805], LAB_111_3_hoej: s[806], LAB_111_3_kan: (s[807] ? 1 : 0) + (s[808] ? 4 : 0), LAB_111_4_kan: (s[809] ? 1 : 0) + (s[810] ? 2 : 0) + s[804], LAB_112_1_kan: (s[811] ? 1 : 0) + (s[812] ? 2 : 0) + (s[813] ? 4 : 0), LAB_112_2_kan: (s[814] ? 1 : 0) + (s[815] ? 2 : 0) + s[782], LAB_112_3_kan: (s[816] ? 1 : 0) + (s[817] ? 2 : 0) + s[782], LAB_112_3_igang_kan: (s[818] ? 1 : 0) + s[771] + s[772], LAB_113_2: s[819], LAB_113_2_hoej: s[820], LAB_113_2_kan: s[821], LAB_113_2_team_kan: (s[822] ? 1 : 0) + (s[823] ? 2 : 0) + (s[824] ? 4 : 0), LAB_113_3_kan: (s[825] ? 1 : 0) + (s[826] ? 2 : 0) + s[827], LAB_113_4: s[828], LAB_113_4_hoej: s[829], LAB_113_4_kan: s[830] + s[831], LAB_113_4_ydelse_kan: (s[832] ? 1 : 0) + (s[833] ? 2 : 0) + s[831], LAB_113a_kan: (s[834] ? 1 : 0) + (s[835] ? 2 : 0) + (s[836] ? 4 : 0), LAB_114_1: s[837], LAB_114_1_hoej: s[838], LAB_114_1_kan: s[821], LAB_114_1_plan_kan: (s[839] ? 1 : 0) + (s[840] ? 2 : 0) + s[841], LAB_114_3: s[842], LAB_114_3_hoej: s[843], LAB_114_3_kan: 1 + (s[844] ? 4 : 0), LAB_114_3_igang_kan: (s[845] ? 1 : 0) + s[771] + s[772], LAB_114_4: s[846], LAB_114_4_hoej: s[847], LAB_114_4_kan: s[830] + (s[848] ? 4 : 0), LAB_115_1_kan: (s[849] ? 1 : 0) + (s[850] ? 2 : 0) + s[782], LAB_116_1_foertidspension: flat(s[851]), LAB_116_1_foertidspension_hoej: flat(s[852]), LAB_116_1_foertidspension_kan: (s[853] ? 1 : 0) + (s[853] && !s[854] ? 2 : 0) + (s[855] ? 4 : 0), LAB_116_1_seniorpension: flat(s[856]), LAB_116_1_seniorpension_hoej: flat(s[857]), LAB_116_1_seniorpension_kan: (s[858] ? 1 : 0) + (s[858] && !s[859] ? 2 : 0) + (s[860] ? 4 : 0), LAB_142_1_kan: (s[861] ? 1 : 0) + (s[862] ? 2 : 0) + s[782], LAB_144_kan: (s[379] ? 1 : 0) + (s[380] ? 2 : 0) + s[782], LAB_145_1: s[863], LAB_145_1_hoej: s[864], LAB_145_1_kan: s[865] + (s[866] ? 4 : 0), LAB_145_1_plan_kan: (s[867] ? 1 : 0) + (s[868] ? 2 : 0) + (s[869] ? 4 : 0), LAB_145_2_kan: (s[870] ? 1 : 0) + (s[871] ? 2 : 0) + (s[872] ? 4 : 0), LAB_146_kan: (s[873] ? 1 : 0) + (s[874] ? 2 : 0) + s[782], LAS_50_kan: (s[875] ? 1 : 0) + (s[876] ? 2 : 0) + s[877], LAS_68_2: s[209], LAS_68_2_hoej: s[210], LAS_68_2_kan: (s[212] ? 1 : 0) + (s[215] ? 4 : 0), LAS_68_4: s[232], LAS_68_4_hoej: s[230], LAS_68_4_kan: (s[234] ? 1 : 0) + (s[236] ? 4 : 0), LAS_68_5_kan: (s[211] ? 1 : 0) + (s[214] ? 2 : 0) + (s[213] ? 4 : 0), LAS_68a_1: s[878], LAS_68a_1_hoej: s[879], LAS_68a_1_kan: (s[880] ? 1 : 0) + (s[881] ? 4 : 0), LAS_68a_1_tid_kan: (s[882] ? 1 : 0) + (s[221] ? 2 : 0) + s[752], LAS_68a_2: s[233], LAS_68a_2_hoej: s[231], LAS_68a_2_kan: (s[235] ? 1 : 0) + (s[237] ? 4 : 0), LAS_68a_3: s[224], LAS_68a_3_hoej: s[223], LAS_68a_3_kan: (s[225] ? 1 : 0) + (s[226] ? 4 : 0), LAS_69j_2: s[243], LAS_69j_2_hoej: s[244], LAS_69j_2_kan: (s[245] ? 1 : 0) + (s[246] ? 4 : 0), LAS_69j_2_bidrag: s[883], LAS_69j_2_bidrag_hoej: s[884], LAS_69j_2_bidrag_kan: (s[885] ? 1 : 0) + (s[886] ? 4 : 0), LAS_69j_4: s[316], LAS_69j_4_hoej: s[314], LAS_69j_4_kan: (s[318] ? 1 : 0) + (s[320] ? 4 : 0), LAS_69j_5: s[317], LAS_69j_5_hoej: s[315], LAS_69j_5_kan: (s[319] ? 1 : 0) + (s[321] ? 4 : 0), LAS_69j_5_modtager_kan: (s[887] ? 1 : 0) + (s[888] ? 2 : 0) + (s[889] ? 4 : 0), LAS_69j_5_tid_kan: (s[890] ? 1 : 0) + (s[263] ? 2 : 0) + s[891], LAS_69j_7_kan: (s[306] ? 1 : 0) + (s[305] ? 2 : 0) + s[891], LAS_69j_8_kan: (s[309] ? 1 : 0) + (s[308] ? 2 : 0) + (s[307] ? 4 : 0), LAS_69j_9: s[300], LAS_69j_9_hoej: s[301], LAS_69j_9_kan: (s[302] ? 1 : 0) + (s[303] ? 4 : 0), LAS_69j_10: s[266], LAS_69j_10_hoej: s[265], LAS_69j_10_kan: (s[267] ? 1 : 0) + (s[268] ? 4 : 0), LAS_69j_11_kan: (s[892] ? 1 : 0) + (s[893] ? 2 : 0) + (s[894] ? 4 : 0), LAS_69j_13_kan: (s[311] ? 1 : 0) + (s[312] ? 2 : 0) + (s[310] ? 4 : 0), LAS_69j_15_kan: (s[330] ? 1 : 0) + (s[331] ? 2 : 0) + s[891], LAS_69j_udbetales: s[895], LAS_69j_udbetales_hoej: s[896], LAS_69j_udbetales_kan: (s[897] ? 1 : 0) + (s[898] ? 4 : 0), LAS_69k_1_kan: (s[899] ? 1 : 0) + (s[900] ? 2 : 0) + s[891], LAS_69k_2_kan: (s[901] ? 1 : 0) + (s[902] ? 2 : 0) + (s[903] ? 4 : 0), LAS_69k_5_kan: (s[904] ? 1 : 0) + (s[905] ? 2 : 0) + s[891], LAS_69k_6: s[906], LAS_69k_6_hoej: s[907], LAS_69k_6_kan: (s[908] ? 1 : 0) + (s[909] ? 4 : 0), LAS_69k_6_aftale_kan: (s[910] ? 1 : 0) + (s[911] ? 2 : 0) + s[752], LAS_69k_6_senest: s[912], LAS_69k_6_senest_hoej: s[913], LAS_69k_6_senest_kan: (s[6] ? 1 : 0) + s[752], LAS_69l_1_kan: (s[333] ? 1 : 0) + (s[332] ? 2 : 0) + (s[334] ? 4 : 0), LAS_69l_3: s[914], LAS_69l_3_hoej: s[915], LAS_69l_3_kan: s[916], LAS_69m_2: s[917], LAS_69m_2_hoej: s[918], LAS_69m_2_kan: (s[919] ? 1 : 0) + (s[920] ? 4 : 0), LAS_69n_1: s[336], LAS_69n_1_hoej: s[337], LAS_69n_1_kan: (s[335] ? 1 : 0) + (s[338] ? 4 : 0), LAS_69o_1_kan: (s[921] ? 1 : 0) + (s[922] ? 2 : 0) + (s[923] ? 4 : 0), LAS_69o_2: s[924], LAS_69o_2_hoej: s[925], LAS_69o_2_kan: (s[926] ? 1 : 0) + (s[927] ? 4 : 0), LAS_69p_1_kan: (s[928] ? 1 : 0) + (s[929] ? 2 : 0) + s[930], LAS_69q_1: s[931], LAS_69q_1_hoej: s[932], LAS_69q_1_kan: s[916], LAS_69t_2: s[933], LAS_69t_2_hoej: s[934], LAS_69t_2_kan: s[935], LAS_69x_3: s[936], LAS_69x_3_hoej: s[937], LAS_69x_3_kan: s[935], LAS_70_1_kan: (s[375] ? 1 : 0) + (s[373] ? 2 : 0) + s[877], LAS_70_1_3_kan: (s[938] ? 1 : 0) + (s[939] ? 2 : 0) + (s[940] ? 4 : 0), LAS_70_4: s[941], LAS_70_4_hoej: s[942], LAS_70_4_kan: (s[943] ? 1 : 0) + (s[944] ? 4 : 0), LAS_70_5: flat(s[945]), LAS_70_5_hoej: flat(s[946]), LAS_70_5_kan: (s[947] ? 1 : 0) + (s[947] && !s[948] ? 2 : 0) + (s[949] ? 4 : 0), LAS_71_1: s[950], LAS_71_1_hoej: s[951], LAS_71_1_kan: (s[952] ? 1 : 0) + (s[953] ? 4 : 0), LAS_71_2: s[367], LAS_71_2_hoej: s[368], LAS_71_2_kan: (s[366] ? 1 : 0) + (s[370] ? 4 : 0), LAS_71_2_ung: s[954], LAS_71_2_ung_hoej: s[955], LAS_71_2_ung_kan: (s[360] ? 0 : 1) + (s[956] ? 4 : 0), LAS_71_3: s[957], LAS_71_3_hoej: s[958], LAS_71_3_kan: (s[959] ? 1 : 0) + (s[960] ? 4 : 0), LAS_71_4_kan: (s[363] ? 1 : 0) + (s[364] ? 2 : 0) + (s[365] ? 4 : 0), LAS_71_6_kan: (s[961] ? 1 : 0) + (s[7] ? 2 : 0) + (s[962] ? 4 : 0), LAS_73b_kan: (s[963] ? 1 : 0) + (s[964] ? 2 : 0) + s[877], LAS_73c_1: s[965], LAS_73c_1_hoej: s[966], LAS_73c_1_kan: s[865] + (s[967] ? 4 : 0), LAS_73f_1_kan: (s[968] ? 1 : 0) + (s[969] ? 2 : 0) + s[877], LAS_73f_1_beloeb: s[970], LAS_73f_1_beloeb_hoej: s[971], LAS_73f_1_beloeb_kan: s[865] + s[877], LAS_74a_1_fleksjob: flat(s[972]), LAS_74a_1_fleksjob_hoej: flat(s[973]), LAS_74a_1_fleksjob_kan: (s[974] ? 1 : 0) + (s[974] && !s[975] ? 2 : 0) + (s[976] ? 4 : 0), LOB_4_1_kan: (s[977] ? 1 : 0) + (s[978] ? 2 : 0) + s[782], LOB_9_1_kan: (s[979] ? 1 : 0) + (s[980] ? 2 : 0) + (s[981] ? 4 : 0), LOB_10_1_kan: (s[982] ? 1 : 0) + (s[983] ? 2 : 0) + s[782], LOB_15a_1_kan: s[773], LOV1750_21_8_kan: (s[176] ? 1 : 0) + (s[175] ? 2 : 0) + s[827], LOV1750_21_revalidering_kan: (s[984] ? 1 : 0) + (s[354] ? 2 : 0) + s[877], LSP_18_2_kan: (s[985] ? 1 : 0) + (s[986] ? 2 : 0) + (s[987] ? 4 : 0), LSP_26a_5: flat(s[988]), LSP_26a_5_hoej: flat(s[989]), LSP_26a_5_kan: (s[990] ? 1 : 0) + (s[990] && !s[991] ? 2 : 0) + (s[992] ? 4 : 0), LSP_26v_1: flat(s[993]), LSP_26v_1_hoej: flat(s[994]), LSP_26v_1_kan: (s[995] ? 1 : 0) + (s[995] && !s[996] ? 2 : 0) + (s[997] ? 4 : 0), LSP_26v_2: flat(s[998]), LSP_26v_2_hoej: flat(s[999]), LSP_26v_2_kan: (s[1000] ? 1 : 0) + (s[1000] && !s[1001] ? 2 : 0) + (s[1002] ? 4 : 0), LSP_37: flat(s[1003]), LSP_37_hoej: flat(s[1004]), LSP_37_kan: (s[1005] ? 1 : 0) + (s[1005] && !s[1006] ? 2 : 0) + (s[1007] ? 4 : 0), PLANBEK_2_1_kan: (s[1008] ? 1 : 0) + (s[1009] ? 2 : 0) + s[782], REFUSIONSBEK_2: s[1010], REFUSIONSBEK_2_hoej: s[1011], REFUSIONSBEK_2_kan: (s[1012] ? 1 : 0) + (s[1013] ? 4 : 0), SDL_2_kan: (s[1014] ? 1 : 0) + (s[1015] ? 2 : 0) + (s[1016] ? 4 : 0), SDL_2_1_kan: (s[1017] ? 1 : 0) + (s[1018] ? 2 : 0) + s[1019], SDL_3_kan: (s[407] ? 1 : 0) + (s[404] ? 2 : 0) + s[782], SDL_6_1: s[89], SDL_6_1_hoej: s[92], SDL_6_1_kan: (s[90] ? 1 : 0) + s[1020], SDL_7_1_kan: (s[120] ? 1 : 0) + (s[127] ? 2 : 0) + s[782], SDL_7_1_ferie_kan: s[1021] + (s[1022] ? 2 : 0) + s[782], SDL_7_1_ferieaftale_kan: (s[1023] ? 1 : 0) + (s[1024] ? 2 : 0) + s[782], SDL_7_1_genoptagelse: s[1025], SDL_7_1_genoptagelse_hoej: s[1026], SDL_7_1_genoptagelse_kan: (f.ferieAftalt !== false ? 1 : 0) + (s[1027] ? 4 : 0), SDL_7_1_ny_kan: (s[1028] ? 1 : 0) + (s[1029] ? 2 : 0) + s[782], SDL_7_2_kan: (s[1030] ? 1 : 0) + (s[1031] ? 2 : 0) + s[782], SDL_7_3: s[1032], SDL_7_3_hoej: s[1033], SDL_7_3_kan: (s[1034] ? 1 : 0) + (s[1035] ? 4 : 0), SDL_7_5_kan: (s[1036] ? 1 : 0) + (s[1037] ? 2 : 0) + s[782], SDL_7_5_fra: s[1038], SDL_7_5_fra_hoej: s[1039], SDL_7_5_fra_kan: 1 + (s[1040] ? 4 : 0), SDL_7a_1: s[1041], SDL_7a_1_hoej: s[1042], SDL_7a_1_kan: (s[1043] ? 1 : 0) + s[1044], SDL_7c_kan: (s[426] ? 1 : 0) + (s[427] ? 2 : 0) + (s[428] ? 4 : 0), SDL_10a_kan: (s[1045] ? 1 : 0) + (s[1046] ? 2 : 0) + s[782], SDL_11_3: s[1047], SDL_11_3_hoej: s[1048], SDL_11_3_kan: 1 + (s[1049] ? 4 : 0), SDL_11a_1_kan: (s[1050] ? 1 : 0) + (s[1051] ? 2 : 0) + (s[1052] ? 4 : 0), SDL_11c_kan: (s[1053] ? 1 : 0) + (s[1054] ? 2 : 0) + s[782], SDL_12_1_1_kan: (s[425] ? 1 : 0) + (s[423] ? 2 : 0) + (s[424] ? 4 : 0), SDL_12_1_2_kan: (s[465] ? 1 : 0) + (s[464] ? 2 : 0) + (s[463] ? 4 : 0), SDL_12_1_3_kan: (s[499] ? 1 : 0) + (s[500] ? 2 : 0) + s[782], SDL_13b_1: s[1055], SDL_13b_1_hoej: s[1056], SDL_13b_1_kan: (s[1057] ? 1 : 0) + (s[1058] ? 4 : 0), SDL_13b_1_antal: s[1059], SDL_13b_1_antal_hoej: s[1060], SDL_13b_1_antal_kan: (s[1061] ? 1 : 0) + (s[1062] ? 4 : 0), SDL_13b_1_form_kan: (s[1063] ? 1 : 0) + (s[1064] ? 2 : 0) + (s[1065] ? 4 : 0), SDL_13b_1_naeste: s[1066], SDL_13b_1_naeste_hoej: s[1067], SDL_13b_1_naeste_kan: (s[1068] ? 1 : 0) + (s[1069] ? 4 : 0), SDL_13b_5_kan: (s[1070] ? 1 : 0) + (s[1071] ? 2 : 0) + (s[1072] ? 4 : 0), SDL_13c_1_2_kan: (s[1073] ? 1 : 0) + (s[1074] ? 2 : 0) + s[782], SDL_13c_2_kan: (s[1075] ? 1 : 0) + (s[1076] ? 2 : 0) + (s[1077] ? 4 : 0), SDL_13f_1_kan: (s[431] ? 1 : 0) + (s[429] ? 2 : 0) + (s[430] ? 4 : 0), SDL_13f_1_dag: s[1078], SDL_13f_1_dag_hoej: s[1079], SDL_13f_1_dag_kan: (s[1080] ? 1 : 0) + (s[1081] ? 4 : 0), SDL_16_2_kan: (s[1082] ? 1 : 0) + (s[1083] ? 2 : 0) + (s[1084] ? 4 : 0), SDL_21_1_1_kan: (s[1085] ? 1 : 0) + (s[1086] ? 2 : 0) + s[782], SDL_21_1_2_kan: (s[1087] ? 1 : 0) + (s[1088] ? 2 : 0) + s[782], SDL_21_1_3_kan: (s[1089] ? 1 : 0) + (s[1090] ? 2 : 0) + s[782], SDL_21_3_kan: (s[1091] ? 1 : 0) + (s[1092] ? 2 : 0) + s[782], SDL_21_3_grundlag_kan: (s[1093] ? 1 : 0) + (s[1094] ? 2 : 0) + s[782], SDL_21_4_kan: s[1095] + (s[515] ? 2 : 0) + (s[516] ? 4 : 0), SDL_21_4_dag: s[1096], SDL_21_4_dag_hoej: s[1097], SDL_21_4_dag_kan: s[1098], SDL_21_4_fra: s[1099], SDL_21_4_fra_hoej: s[1100], SDL_21_4_fra_kan: s[1095] + (s[1101] ? 4 : 0), SDL_21_5_kan: (s[1102] ? 1 : 0) + (s[1103] ? 2 : 0) + (s[1104] ? 4 : 0), SDL_21a_kan: (s[1105] ? 1 : 0) + (s[1106] ? 2 : 0) + s[782], SDL_24_1: s[136], SDL_24_1_hoej: s[138], SDL_24_1_kan: (s[134] ? 1 : 0) + (s[140] ? 4 : 0), SDL_24_1_ophoer: s[1107], SDL_24_1_ophoer_hoej: s[1108], SDL_24_1_ophoer_kan: (s[1109] ? 1 : 0) + (s[1110] ? 4 : 0), SDL_24_1_revurdering_kan: (s[1111] ? 1 : 0) + (s[1112] ? 2 : 0) + (s[1113] ? 4 : 0), SDL_24_3: flat(s[36]), SDL_24_3_hoej: flat(s[35]), SDL_24_3_kan: (s[34] ? 1 : 0) + (s[34] && !s[1114] ? 2 : 0) + s[1020], SDL_24a_1_kan: (s[570] ? 1 : 0) + (s[574] ? 2 : 0) + (s[572] ? 4 : 0), SDL_24a_1_graense_kan: (s[122] ? 1 : 0) + (s[125] ? 2 : 0) + (s[123] ? 4 : 0), SDL_24a_2: s[1115], SDL_24a_2_hoej: s[1116], SDL_24a_2_kan: (s[1117] ? 1 : 0) + (s[1118] ? 4 : 0), SDL_24a_6_kan: (s[1119] ? 1 : 0) + (s[1120] ? 2 : 0) + s[782], SDL_24b_1_kan: s[1121] + (s[1122] ? 2 : 0) + s[782], SDL_24b_2: s[1123], SDL_24b_2_hoej: s[1124], SDL_24b_2_kan: s[1121] + (s[1125] ? 4 : 0), SDL_24c_1_kan: (s[1126] ? 1 : 0) + (s[1127] ? 2 : 0) + s[782], SDL_25_1: s[135], SDL_25_1_hoej: s[137], SDL_25_1_kan: (s[133] ? 1 : 0) + (s[139] ? 4 : 0), SDL_25_2: s[1128], SDL_25_2_hoej: s[1129], SDL_25_2_kan: (s[1130] ? 1 : 0) + (s[1131] ? 4 : 0), SDL_26_1_kan: (s[1132] ? 1 : 0) + (s[1133] ? 2 : 0) + (s[1134] ? 4 : 0), SDL_26_1_covid: s[584], SDL_26_1_covid_hoej: s[585], SDL_26_1_covid_kan: (s[586] ? 1 : 0) + (s[587] ? 4 : 0), SDL_26_1_fra: s[1135], SDL_26_1_fra_hoej: s[1136], SDL_26_1_fra_kan: (s[1137] ? 1 : 0) + (s[1138] ? 4 : 0), SDL_26_1_uger: s[578], SDL_26_1_uger_hoej: s[579], SDL_26_1_uger_kan: (s[577] ? 1 : 0) + s[1019], SDL_26_2_kan: (s[1139] ? 1 : 0) + (s[1140] ? 2 : 0) + (s[1141] ? 4 : 0), SDL_26_3_covid: s[1142], SDL_26_3_covid_hoej: s[1143], SDL_26_3_covid_kan: (s[1144] ? 1 : 0) + (s[1145] ? 4 : 0), SDL_26a_1_covid: s[1146], SDL_26a_1_covid_hoej: s[1147], SDL_26a_3_covid: s[590], SDL_26a_3_covid_hoej: s[591], SDL_26a_3_covid_kan: (s[592] ? 1 : 0) + (s[593] ? 4 : 0), SDL_26c_covid: s[595], SDL_26c_covid_hoej: s[596], SDL_26c_covid_kan: (s[594] ? 1 : 0) + (s[597] ? 4 : 0), SDL_26d_covid: s[1148], SDL_26d_covid_hoej: s[1149], SDL_26d_covid_kan: (s[1150] ? 1 : 0) + (s[1151] ? 4 : 0), SDL_26f_covid: s[598], SDL_26f_covid_hoej: s[599], SDL_26f_covid_kan: (s[600] ? 1 : 0) + (s[601] ? 4 : 0), SDL_26g_covid: s[1152], SDL_26g_covid_hoej: s[1153], SDL_26g_covid_kan: (s[1154] ? 1 : 0) + (s[1155] ? 4 : 0), SDL_26h_covid: s[1156], SDL_26h_covid_hoej: s[1157], SDL_26h_covid_kan: (s[1158] ? 1 : 0) + (s[1159] ? 4 : 0), SDL_26i_covid: s[1160], SDL_26i_covid_hoej: s[1161], SDL_26i_covid_kan: (s[1162] ? 1 : 0) + (s[1163] ? 4 : 0), SDL_27_1_kan: (s[141] ? 1 : 0) + (s[142] ? 2 : 0) + (s[143] ? 4 : 0), SDL_27_1_1_kan: (s[74] ? 1 : 0) + (s[80] ? 2 : 0) + s[1164], SDL_27_1_2_kan: (s[75] ? 1 : 0) + (s[85] ? 2 : 0) + s[1165], SDL_27_1_2_slut: s[1166], SDL_27_1_2_slut_hoej: s[1167], SDL_27_1_2_slut_kan: (s[1168] ? 1 : 0) + (s[1169] ? 4 : 0), SDL_27_1_2_uger: s[1170], SDL_27_1_2_uger_hoej: s[1171], SDL_27_1_2_uger_kan: (s[1172] ? 1 : 0) + s[1165], SDL_27_1_3_kan: (s[76] ? 1 : 0) + (s[86] ? 2 : 0) + s[1165], SDL_27_1_3_slut: s[1173], SDL_27_1_3_slut_hoej: s[1174], SDL_27_1_3_slut_kan: (s[1175] ? 1 : 0) + (s[1176] ? 4 : 0), SDL_27_1_3_uger: s[606], SDL_27_1_3_uger_hoej: s[608], SDL_27_1_3_uger_kan: (s[604] ? 1 : 0) + s[1165], SDL_27_1_4_kan: (s[77] ? 1 : 0) + (s[87] ? 2 : 0) + s[1164], SDL_27_1_4_slut: s[1177], SDL_27_1_4_slut_hoej: s[1178], SDL_27_1_4_slut_kan: (s[1179] ? 1 : 0) + (s[1180] ? 4 : 0), SDL_27_1_5_kan: (s[78] ? 1 : 0) + (s[82] ? 2 : 0) + s[1165], SDL_27_1_6_kan: (s[79] ? 1 : 0) + (s[84] ? 2 : 0) + s[1165], SDL_27_1_7_kan: (s[611] ? 1 : 0) + (s[616] ? 2 : 0) + s[1165], SDL_27_1_7_2_kan: (s[1181] ? 1 : 0) + (s[1182] ? 2 : 0) + (s[1183] ? 4 : 0), SDL_27_1_slut: s[1184], SDL_27_1_slut_hoej: s[1185], SDL_27_1_slut_kan: (s[1186] ? 1 : 0) + (s[1187] ? 4 : 0), SDL_27_3_nedsat_kan: s[1021] + (s[1188] ? 2 : 0) + s[782], SDL_29_1_kan: (s[1189] ? 1 : 0) + (s[1190] ? 2 : 0) + (s[1191] ? 4 : 0), SDL_30_kan: (s[106] ? 1 : 0) + (s[107] ? 2 : 0) + s[1019], SDL_30_1: s[102], SDL_30_1_hoej: s[103], SDL_30_1_kan: (s[104] ? 1 : 0) + s[1019], SDL_30_1_fri: s[1192], SDL_30_1_fri_hoej: s[1193], SDL_30_1_fri_kan: (f.sygUnderAftaltFri !== false ? 1 : 0) + (s[1194] ? 4 : 0), SDL_30_2_kan: (s[1195] ? 1 : 0) + (s[1196] ? 2 : 0) + s[1019], SDL_30_fleksjob_kan: (s[1197] ? 1 : 0) + (s[1198] ? 2 : 0) + (s[1199] ? 4 : 0), SDL_31_1: s[547], SDL_31_1_hoej: s[548], SDL_31_1_kan: (s[546] ? 1 : 0) + (s[549] ? 4 : 0), SDL_32_kan: (s[119] ? 1 : 0) + (s[126] ? 2 : 0) + s[1019], SDL_32_1_kan: (s[1200] ? 1 : 0) + (s[1201] ? 2 : 0) + s[1019], SDL_33_1: s[555], SDL_33_1_hoej: s[556], SDL_33_1_kan: (s[554] ? 1 : 0) + (s[557] ? 4 : 0), SDL_34_1_kan: (s[1202] ? 1 : 0) + (s[1203] ? 2 : 0) + s[1019], SDL_35_2: s[1204], SDL_35_2_hoej: s[1205], SDL_35_2_kan: (s[1206] ? 1 : 0) + (s[1207] ? 4 : 0), SDL_35_3: s[1208], SDL_35_3_hoej: s[1209], SDL_35_3_kan: (s[1210] ? 1 : 0) + (s[1211] ? 4 : 0), SDL_35_3_fra: s[1212], SDL_35_3_fra_hoej: s[1213], SDL_35_3_fra_kan: (s[1214] ? 1 : 0) + (s[1215] ? 4 : 0), SDL_38_1: s[1216], SDL_38_1_hoej: s[1217], SDL_38_1_kan: (s[1218] ? 1 : 0) + (s[1219] ? 4 : 0), SDL_38_7: s[1220], SDL_38_7_hoej: s[1221], SDL_38_7_kan: (s[1222] ? 1 : 0) + (s[1223] ? 4 : 0), SDL_38_7_tide_kan: (s[637] ? 1 : 0) + (s[638] ? 2 : 0) + (s[639] ? 4 : 0), SDL_38_8_kan: (s[1224] ? 1 : 0) + (s[1225] ? 2 : 0) + (s[1226] ? 4 : 0), SDL_40_1: s[1227], SDL_40_1_hoej: s[1228], SDL_40_1_kan: (s[1229] ? 1 : 0) + (s[1230] ? 4 : 0), SDL_40a_1: s[1231], SDL_40a_1_hoej: s[1232], SDL_40a_1_kan: (s[1233] ? 1 : 0) + (s[1234] ? 4 : 0), SDL_41_1: s[1235], SDL_41_1_hoej: s[1236], SDL_41_1_kan: (s[1237] ? 1 : 0) + (s[1238] ? 4 : 0), SDL_42_1_kan: (s[1239] ? 1 : 0) + (s[1240] ? 2 : 0) + s[1019], SDL_43_1: s[1241], SDL_43_1_hoej: s[1242], SDL_43_1_kan: (s[1243] ? 1 : 0) + (s[1244] ? 4 : 0), SDL_43_4: s[1245], SDL_43_4_hoej: s[1246], SDL_43_4_kan: (s[1247] ? 1 : 0) + (s[1248] ? 4 : 0), SDL_43_4_tide_kan: (s[1249] ? 1 : 0) + (s[1250] ? 2 : 0) + (s[1251] ? 4 : 0), SDL_43_5_kan: (s[1252] ? 1 : 0) + (s[1253] ? 2 : 0) + (s[1254] ? 4 : 0), SDL_45_4: s[1255], SDL_45_4_hoej: s[1256], SDL_45_4_kan: s[1098], SDL_46_1: s[1257], SDL_46_1_hoej: s[1258], SDL_46_1_kan: (s[1259] ? 1 : 0) + (s[1260] ? 4 : 0), SDL_47_1: s[718], SDL_47_1_hoej: s[719], SDL_47_1_kan: (s[717] ? 1 : 0) + (s[720] ? 4 : 0), SDL_47_1_3: s[1261], SDL_47_1_3_hoej: s[1262], SDL_47_1_3_kan: (s[1263] ? 1 : 0) + (s[1264] ? 4 : 0), SDL_50_1: s[683], SDL_50_1_hoej: s[682], SDL_50_1_kan: (s[681] ? 1 : 0) + (s[684] ? 4 : 0), SDL_50_4: s[1265], SDL_50_4_hoej: s[1266], SDL_50_4_kan: (s[1267] ? 1 : 0) + (s[1268] ? 4 : 0), SDL_51_1: s[704], SDL_51_1_hoej: s[705], SDL_51_1_kan: s[1098], SDL_52_1: s[698], SDL_52_1_hoej: s[700], SDL_52_1_kan: (s[1269] ? 1 : 0) + (s[1270] ? 4 : 0), SDL_53_1: s[711], SDL_53_1_hoej: s[712], SDL_53_1_kan: (s[714] ? 1 : 0) + (s[715] ? 4 : 0), SDL_53_1_ialt: s[1271], SDL_53_1_ialt_hoej: s[1272], SDL_53_1_ialt_kan: (s[1273] ? 1 : 0) + (s[1274] ? 4 : 0), SDL_53_1_timer: s[1275], SDL_53_1_timer_hoej: s[1276], SDL_53_1_timer_kan: (s[101] ? 1 : 0) + (s[1277] ? 4 : 0), SDL_53_2_kan: (s[691] ? 1 : 0) + (s[692] ? 2 : 0) + (s[693] ? 4 : 0), SDL_53_3: s[699], SDL_53_3_hoej: s[701], SDL_53_3_kan: (s[696] ? 1 : 0) + (s[703] ? 4 : 0), SDL_53a_1_kan: (s[1278] ? 1 : 0) + (s[1279] ? 2 : 0) + s[782], SDL_53a_2: flat(s[1280]), SDL_53a_2_hoej: flat(s[1281]), SDL_53a_2_kan: (s[1282] ? 1 : 0) + (s[1282] && !s[1283] ? 2 : 0) + (s[1284] ? 4 : 0), SDL_53b_1_kan: (s[1285] ? 1 : 0) + (s[1286] ? 2 : 0) + (s[1287] ? 4 : 0), SDL_54_1_kan: (s[713] ? 1 : 0) + (s[716] ? 2 : 0) + s[1019], SDL_54_1_beloeb: s[1288], SDL_54_1_beloeb_hoej: s[1289], SDL_54_1_beloeb_kan: (s[1290] ? 1 : 0) + (s[1291] ? 4 : 0), SDL_56_1_kan: (s[560] ? 1 : 0) + (s[558] ? 2 : 0) + s[1019], SDL_56_1_beloeb: s[1292], SDL_56_1_beloeb_hoej: s[1293], SDL_56_1_beloeb_kan: (s[1294] ? 1 : 0) + (s[1295] ? 4 : 0), SDL_56_2_kan: (s[1296] ? 1 : 0) + (s[1297] ? 2 : 0) + s[1298], SDL_56_3_kan: (s[1299] ? 1 : 0) + (s[1300] ? 2 : 0) + s[1298], SDL_56_4: s[1301], SDL_56_4_hoej: s[1302], SDL_56_4_kan: 1 + s[1298], SDL_56_4_fornyelse_kan: (s[1303] ? 1 : 0) + (s[1304] ? 2 : 0) + s[1298], SDL_58a_1_kan: (s[1305] ? 1 : 0) + (s[1306] ? 2 : 0) + s[1298], SDL_59_2: s[1307], SDL_59_2_hoej: s[1308], SDL_59_2_kan: (s[1309] ? 1 : 0) + (s[1310] ? 4 : 0), SDL_59_6_kan: (s[729] ? 1 : 0) + (s[730] ? 2 : 0) + s[1044], SDL_82_1_kan: (s[1311] ? 1 : 0) + (s[1312] ? 2 : 0) + s[782] }
}
