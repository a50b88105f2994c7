// Written from the law by `npm run compile`. Change the law, not this.
import { ALL_DAYS, FIRST_DAY, NEVER, NO_DAYS, allPeriods, countDays, dayOver, dayReaching, dropFirst, flat, from, holidayTable, intersectTable, monthEnd, monthEndOver, monthStart, onWeekdays, periods, quotient, runEnd, runStart, sameDays, shiftDays, shiftMonths, sum, without } from '@sagsvej/rules/runtime'
const SATS_1 = (day) => day < 16804 ? (day < 14977 ? (day < 13885 ? (day < 13514 ? 333500 : 341500) : (day < 14249 ? 351500 : (day < 14613 ? 362500 : 376000))) : (day < 15712 ? (day < 15341 ? 383000 : 394000) : (day < 16076 ? 400500 : (day < 16440 ? 407500 : 413500)))) : (day < 18631 ? (day < 17532 ? (day < 17168 ? 418000 : 424500) : (day < 17903 ? 430000 : (day < 18267 ? 435500 : 440500))) : (day < 19723 ? (day < 18995 ? 446000 : (day < 19359 ? 446500 : 455000)) : (day < 20094 ? 469500 : (day < 20458 ? 486500 : 508500))))

const SATS_2 = (day) => day < 18262 ? (day < 16801 ? (day < 16071 ? 20826000 : (day < 16436 ? 21189600 : 21501600)) : (day < 17532 ? (day < 17167 ? 21735600 : 22074000) : (day < 17897 ? 22359600 : 22646400))) : (day < 19358 ? (day < 18628 ? 22905600 : (day < 18993 ? 23192400 : 23217600)) : (day < 20089 ? (day < 19723 ? 23660400 : 24414000) : (day < 20454 ? 25298400 : 26442000)))

const SATS_3 = (day) => day < 18262 ? (day < 16801 ? (day < 16071 ? 18951600 : (day < 16436 ? 19282800 : 19567200)) : (day < 17532 ? (day < 17167 ? 19779600 : 20086800) : (day < 17897 ? 20347200 : 20607600))) : (day < 19358 ? (day < 18628 ? 20844000 : (day < 18993 ? 21104400 : 21128400)) : (day < 20089 ? (day < 19723 ? 21530400 : 22216800) : (day < 20454 ? 23020800 : 24062400)))

const SATS_4 = (day) => day < 20454 ? 160400 : 167600

const SATS_5 = (day) => day < 18262 ? (day < 16801 ? (day < 16071 ? 1395200 : (day < 16436 ? 1420300 : 1441600)) : (day < 17532 ? (day < 17167 ? 1457500 : 1480800) : (day < 17897 ? 1499300 : 1518000))) : (day < 19358 ? (day < 18628 ? 1535500 : (day < 18993 ? 1554700 : 1557000)) : (day < 20089 ? (day < 19723 ? 1587400 : 1638200) : (day < 20454 ? 1697200 : 1773600)))

const SATS_6 = (day) => day < 18262 ? (day < 16801 ? (day < 16071 ? 326500 : (day < 16436 ? 332400 : 337400)) : (day < 17532 ? (day < 17167 ? 341100 : 346600) : (day < 17897 ? 350900 : 355300))) : (day < 19358 ? (day < 18628 ? 359400 : (day < 18993 ? 363900 : 364400)) : (day < 20089 ? (day < 19723 ? 371500 : 383400) : (day < 20454 ? 397200 : 415100)))

const SATS_7 = (day) => day < 18262 ? (day < 16801 ? (day < 16071 ? 1395200 : (day < 16436 ? 1420300 : 1441600)) : (day < 17532 ? (day < 17167 ? 1457500 : 1480800) : (day < 17897 ? 1499300 : 1518000))) : (day < 19358 ? (day < 18628 ? 1535500 : (day < 18993 ? 1554700 : 1557000)) : (day < 20089 ? (day < 19723 ? 1587400 : 1638200) : (day < 20454 ? 1697200 : 1773600)))

const SATS_8 = (day) => day < 18262 ? (day < 16801 ? (day < 16071 ? 1050000 : (day < 16436 ? 1068900 : 1084900)) : (day < 17532 ? (day < 17167 ? 1096800 : 1114300) : (day < 17897 ? 1128200 : 1142300))) : (day < 19358 ? (day < 18628 ? 1155400 : (day < 18993 ? 1169800 : 1171600)) : (day < 20089 ? (day < 19723 ? 1194400 : 1232600) : (day < 20454 ? 1277000 : 1334500)))

const SATS_9 = (day) => day < 18262 ? (day < 17167 ? (day < 16436 ? 1550 : (day < 16801 ? 1573 : 1590)) : (day < 17532 ? 1615 : (day < 17897 ? 1635 : 1655))) : (day < 19358 ? (day < 18628 ? 1674 : (day < 18993 ? 1695 : 1698)) : (day < 20089 ? (day < 19723 ? 1731 : 1786) : (day < 20454 ? 1850 : 1933)))

const SATS_10 = (day) => day < 18262 ? (day < 16801 ? (day < 16071 ? 1320800 : (day < 16436 ? 1344600 : 1364800)) : (day < 17532 ? (day < 17167 ? 1383900 : 1411600) : (day < 17897 ? 1439800 : 1468600))) : (day < 19358 ? (day < 18628 ? 1496500 : (day < 18993 ? 1526400 : 1540100)) : (day < 20089 ? (day < 19723 ? 1581700 : 1632300) : (day < 20454 ? 1691100 : 1767200)))

const SATS_11 = (day) => day < 19358 ? (day < 18628 ? 70900 : (day < 18993 ? 71800 : 71900)) : (day < 20089 ? (day < 19723 ? 73300 : 75600) : (day < 20454 ? 78300 : 81900))

const SATS_12 = (day) => day < 19358 ? (day < 18628 ? 16600 : (day < 18993 ? 16800 : 16800)) : (day < 20089 ? (day < 19723 ? 17100 : 17700) : (day < 20454 ? 18300 : 19200))

const SATS_13 = (day) => day < 19358 ? (day < 18628 ? 53300 : (day < 18993 ? 54000 : 54100)) : (day < 20089 ? (day < 19723 ? 55100 : 56900) : (day < 20454 ? 58900 : 61600))

const SATS_14 = (day) => day < 17897 ? (day < 16436 ? (day < 15706 ? (day < 15340 ? 1659700 : 1707800) : (day < 16071 ? 1735100 : 1766300)) : (day < 17167 ? (day < 16801 ? 1792800 : 1812500) : (day < 17532 ? 1841500 : 1864500))) : (day < 19358 ? (day < 18628 ? (day < 18262 ? 1887800 : 1909500) : (day < 18993 ? 1933400 : 1936300)) : (day < 20089 ? (day < 19723 ? 1974100 : 2037300) : (day < 20454 ? 2110600 : 2205600)))

const SATS_15 = (day) => day < 17897 ? (day < 16436 ? (day < 15706 ? (day < 15340 ? 1334500 : 1373200) : (day < 16071 ? 1395200 : 1420300)) : (day < 17167 ? (day < 16801 ? 1441600 : 1457500) : (day < 17532 ? 1480800 : 1499300))) : (day < 19358 ? (day < 18628 ? (day < 18262 ? 1518000 : 1535500) : (day < 18993 ? 1554700 : 1557000)) : (day < 20089 ? (day < 19723 ? 1587400 : 1638200) : (day < 20454 ? 1697200 : 1773600)))

const SATS_16 = (day) => day < 17897 ? (day < 16436 ? (day < 15706 ? (day < 15340 ? 1004400 : 1033500) : (day < 16071 ? 1050000 : 1068900)) : (day < 17167 ? (day < 16801 ? 1084900 : 1096800) : (day < 17532 ? 1114300 : 1128200))) : (day < 19358 ? (day < 18628 ? (day < 18262 ? 1142300 : 1155400) : (day < 18993 ? 1169800 : 1171600)) : (day < 20089 ? (day < 19723 ? 1194400 : 1232600) : (day < 20454 ? 1277000 : 1334500)))

const SATS_17 = (day) => day < 17897 ? (day < 16436 ? (day < 15706 ? (day < 15340 ? 312300 : 321400) : (day < 16071 ? 326500 : 332400)) : (day < 17167 ? (day < 16801 ? 337400 : 341100) : (day < 17532 ? 346600 : 350900))) : (day < 19358 ? (day < 18628 ? (day < 18262 ? 355300 : 359400) : (day < 18993 ? 363900 : 364400)) : (day < 20089 ? (day < 19723 ? 371500 : 383400) : (day < 20454 ? 397200 : 415100)))

const SATS_18 = (day) => day < 17897 ? (day < 16436 ? (day < 15706 ? (day < 15340 ? 1004400 : 1033500) : (day < 16071 ? 1050000 : 1068900)) : (day < 17167 ? (day < 16801 ? 1084900 : 1096800) : (day < 17532 ? 1114300 : 1128200))) : (day < 19358 ? (day < 18628 ? (day < 18262 ? 1142300 : 1155400) : (day < 18993 ? 1169800 : 1171600)) : (day < 20089 ? (day < 19723 ? 1194400 : 1232600) : (day < 20454 ? 1277000 : 1334500)))

const SATS_19 = (day) => day < 17897 ? (day < 16436 ? (day < 15706 ? (day < 15340 ? 647200 : 666000) : (day < 16071 ? 676700 : 688900)) : (day < 17167 ? (day < 16801 ? 699200 : 706900) : (day < 17532 ? 718200 : 727200))) : (day < 19358 ? (day < 18628 ? (day < 18262 ? 736300 : 744800) : (day < 18993 ? 754100 : 755200)) : (day < 20089 ? (day < 19723 ? 769900 : 794500) : (day < 20454 ? 823100 : 860100)))

const SATS_20 = (day) => day < 17897 ? (day < 16436 ? (day < 15706 ? (day < 15340 ? 1334500 : 1373200) : (day < 16071 ? 1395200 : 1420300)) : (day < 17167 ? (day < 16801 ? 1441600 : 1457500) : (day < 17532 ? 1480800 : 1499300))) : (day < 19358 ? (day < 18628 ? (day < 18262 ? 1518000 : 1535500) : (day < 18993 ? 1554700 : 1557000)) : (day < 20089 ? (day < 19723 ? 1587400 : 1638200) : (day < 20454 ? 1697200 : 1773600)))

const SATS_21 = (day) => day < 17897 ? (day < 16436 ? (day < 15706 ? (day < 15340 ? 1004400 : 1033500) : (day < 16071 ? 1050000 : 1068900)) : (day < 17167 ? (day < 16801 ? 1084900 : 1096800) : (day < 17532 ? 1114300 : 1128200))) : (day < 19358 ? (day < 18628 ? (day < 18262 ? 1142300 : 1155400) : (day < 18993 ? 1169800 : 1171600)) : (day < 20089 ? (day < 19723 ? 1194400 : 1232600) : (day < 20454 ? 1277000 : 1334500)))

const SATS_22 = (day) => day < 17897 ? (day < 16436 ? (day < 15706 ? (day < 15340 ? 1659700 : 1707800) : (day < 16071 ? 1735100 : 1766300)) : (day < 17167 ? (day < 16801 ? 1792800 : 1812500) : (day < 17532 ? 1841500 : 1864500))) : (day < 19358 ? (day < 18628 ? (day < 18262 ? 1887800 : 1909500) : (day < 18993 ? 1933400 : 1936300)) : (day < 20089 ? (day < 19723 ? 1974100 : 2037300) : (day < 20454 ? 2110600 : 2205600)))

const SATS_23 = (day) => day < 17897 ? (day < 16436 ? (day < 15706 ? (day < 15340 ? 1659700 : 1707800) : (day < 16071 ? 1735100 : 1766300)) : (day < 17167 ? (day < 16801 ? 1792800 : 1812500) : (day < 17532 ? 1841500 : 1864500))) : (day < 19358 ? (day < 18628 ? (day < 18262 ? 1887800 : 1909500) : (day < 18993 ? 1933400 : 1936300)) : (day < 20089 ? (day < 19723 ? 1974100 : 2037300) : (day < 20454 ? 2110600 : 2205600)))

const SATS_24 = (day) => day < 17897 ? (day < 16436 ? (day < 15706 ? (day < 15340 ? 1334500 : 1373200) : (day < 16071 ? 1395200 : 1420300)) : (day < 17167 ? (day < 16801 ? 1441600 : 1457500) : (day < 17532 ? 1480800 : 1499300))) : (day < 19358 ? (day < 18628 ? (day < 18262 ? 1518000 : 1535500) : (day < 18993 ? 1554700 : 1557000)) : (day < 20089 ? (day < 19723 ? 1587400 : 1638200) : (day < 20454 ? 1697200 : 1773600)))

const SATS_25 = (day) => day < 15341 ? (day < 14249 ? (day < 13514 ? 333500 : (day < 13885 ? 341500 : 351500)) : (day < 14613 ? 362500 : (day < 14977 ? 376000 : 383000))) : (day < 16440 ? (day < 15712 ? 394000 : (day < 16076 ? 400500 : 407500)) : (day < 16804 ? 413500 : (day < 17168 ? 418000 : 424500)))

const SATS_26 = (day) => day < 17903 ? (day < 16804 ? (day < 16076 ? 356500 : (day < 16440 ? 362500 : 368000)) : (day < 17168 ? 372000 : (day < 17532 ? 378000 : 382700))) : (day < 18995 ? (day < 18267 ? 387500 : (day < 18631 ? 391900 : 396800)) : (day < 20094 ? (day < 19359 ? 397400 : 405200) : (day < 20458 ? 433200 : 452700)))

const SATS_27 = (day) => day < 18993 ? (day < 17897 ? (day < 17532 ? 1637900 : 1658300) : (day < 18262 ? 1679100 : (day < 18628 ? 1698400 : 1719700))) : (day < 19723 ? (day < 19358 ? 1722200 : 1755800) : (day < 20089 ? 1812000 : (day < 20454 ? 1877200 : 1961600)))

const SATS_28 = (day) => day < 18262 ? (day < 16801 ? (day < 16071 ? 1320800 : (day < 16436 ? 1344600 : 1364800)) : (day < 17532 ? (day < 17167 ? 1383900 : 1411600) : (day < 17897 ? 1439800 : 1468600))) : (day < 19358 ? (day < 18628 ? 1496500 : (day < 18993 ? 1526400 : 1540100)) : (day < 20089 ? (day < 19723 ? 1581700 : 1632300) : (day < 20454 ? 1691100 : 1767200)))

const SATS_29 = (day) => day < 16804 ? (day < 14977 ? (day < 13885 ? (day < 13514 ? 9014 : 9230) : (day < 14249 ? 9500 : (day < 14613 ? 9797 : 10162))) : (day < 15712 ? (day < 15341 ? 10351 : 10649) : (day < 16076 ? 10824 : (day < 16440 ? 11014 : 11176)))) : (day < 18631 ? (day < 17532 ? (day < 17168 ? 11297 : 11473) : (day < 17903 ? 11622 : (day < 18267 ? 11770 : 11905))) : (day < 19723 ? (day < 18995 ? 12054 : (day < 19359 ? 12068 : 12297)) : (day < 20094 ? 12689 : (day < 20458 ? 13149 : 13743))))

const HELLIGDAGE_1 = holidayTable([{"on":{"month":1,"day":1}},{"on":{"easter":-3}},{"on":{"easter":-2}},{"on":{"easter":0}},{"on":{"easter":1}},{"on":{"easter":26},"to":19722},{"on":{"easter":39}},{"on":{"easter":49}},{"on":{"easter":50}},{"on":{"month":12,"day":25}},{"on":{"month":12,"day":26}}], [1, 2, 3, 4, 5, 6])

function svar_1(f, s) {
  // SDL.6.1: Første fraværsdag (SDL § 6, stk. 1)
  const v0 = periods(f.fravaer, (r_fravaer) => r_fravaer.omfang === 'fuldt' || r_fravaer.omfang === 'delvist')
  s[687] = v0
  const v1 = f.fravaer !== undefined ? v0 : NO_DAYS
  s[56] = v1
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
  s[99] = v9
  const v10 = v9 || v8
  const v11 = f.fravaer !== undefined && v10
  const v12 = v11 ? v4 : FIRST_DAY
  s[53] = v12
  const v13 = v11 ? v5 : NEVER
  s[54] = v13
  const v14 = v12 <= 13331 /* 2006-07-02 */
  s[63] = v14
  const v15 = v13 >= 13332 /* 2006-07-03 */
  s[52] = v15
  const v16 = v12 <= 2147483646
  s[55] = v16
  const v17 = v15 && v16
  const v18 = periods(f.fravaer, (r_fravaer) => r_fravaer.omfang === 'fuldt')
  const v19 = f.fravaer !== undefined ? v18 : NO_DAYS
  const v20 = f.fravaer !== undefined ? v18 : ALL_DAYS
  const v21 = dayReaching(v20, v12, 1)
  s[844] = v21
  const v22 = dayReaching(v19, v13, 1)
  s[843] = v22
  const v23 = runEnd(v1, v2)
  const v24 = runEnd(v1, v3)
  const v25 = v23 === 2147483647
  const v26 = v24 === 2147483647
  const v27 = v26 && v8
  const v28 = !v25 || v27
  const v29 = v9 || v28
  const v30 = f.fravaer !== undefined && v29
  const v31 = v30 ? v23 : FIRST_DAY
  s[65] = v31
  const v32 = v30 ? v24 : NEVER
  s[64] = v32
  const v33 = v32 >= v21
  const v34 = v31 >= v22
  const v35 = v33 ? v21 : NEVER
  const v36 = v34 ? v22 : NEVER
  const v37 = v13 === NEVER
  s[67] = v37
  const SDL_6_1_er = v14 || v17
  s[126] = SDL_6_1_er
  const SDL_6_1 = v14 ? FIRST_DAY : v35
  s[125] = SDL_6_1
  const SDL_6_1_hoej = v14 ? NEVER : v36
  s[128] = SDL_6_1_hoej
  const SDL_6_1_ir = v14 || v37
  s[66] = SDL_6_1_ir
  // ALF.62.3: Sidste sygedag, a-kassen betaler (ALF § 62, stk. 3)
  const v42 = SDL_6_1_er && SDL_6_1 <= 13331 /* 2006-07-02 */
  s[130] = v42
  const v43 = SDL_6_1_hoej >= 13332 /* 2006-07-03 */
  s[127] = v43
  const v44 = SDL_6_1 <= 15011 /* 2011-02-06 */
  s[552] = v44
  const v45 = SDL_6_1_er && v43 && v44
  s[135] = v45
  const v46 = SDL_6_1_hoej >= 15012 /* 2011-02-07 */
  s[134] = v46
  const v47 = SDL_6_1 <= 16439 /* 2015-01-04 */
  s[145] = v47
  const v48 = SDL_6_1_er && v46 && v47
  s[792] = v48
  const v49 = SDL_6_1 <= 2147483646
  s[129] = v49
  const v50 = SDL_6_1_er && SDL_6_1_hoej >= 16440 /* 2015-01-05 */ && v49
  s[148] = v50
  const v51 = f.persongruppe === 'ledig'
  const v52 = f.persongruppe !== undefined && v51 || !(f.persongruppe !== undefined)
  s[150] = v52
  const v53 = f.persongruppe !== undefined && !v51 || !(f.persongruppe !== undefined)
  s[152] = v53
  const v54 = shiftDays(SDL_6_1, 13)
  const v55 = shiftDays(SDL_6_1_hoej, 13)
  const v56 = Math.min(v54, f.sidsteDagMedDagpengeret ?? FIRST_DAY)
  const v57 = Math.min(v55, f.sidsteDagMedDagpengeret ?? 84005 /* 2199-12-31 */)
  const v58 = f.dagpengerettenSlutter !== false && SDL_6_1_er
  const v59 = f.dagpengerettenSlutter !== true && SDL_6_1_er
  const v60 = v52 && (v58 || v59)
  const v61 = SDL_6_1_ir || SDL_6_1_er && SDL_6_1_hoej === NEVER
  s[131] = v61
  const v62 = v50 && (v60 || v53)
  const ALF_62_3 = v42 ? FIRST_DAY : v48 || v62 ? (v62 ? (v60 ? (v58 ? (v59 ? Math.min(v54, v56) : v56) : v54) : NEVER) : NEVER) : NEVER
  s[657] = ALF_62_3
  const ALF_62_3_hoej = v42 ? NEVER : v45 ? NEVER : v48 ? NEVER : v53 ? NEVER : v58 ? (v59 ? Math.max(v55, v57) : v57) : v55
  s[658] = ALF_62_3_hoej
  const ALF_62_3_er = v42 || v45 || v48 || v62
  s[656] = ALF_62_3_er
  const ALF_62_3_ir = v42 || v50 && v52 && (f.dagpengerettenSlutter !== false && SDL_6_1_ir || f.dagpengerettenSlutter !== true && SDL_6_1_ir) || v61
  s[659] = ALF_62_3_ir
}

function svar_2(f, s) {
  // BEK937.27: Sygedagpenge under uddannelse (BEK 937/2024 § 27, stk. 1-3)
  const LAB_43_ir = s[0] <= 13331 /* 2006-07-02 */
  s[24] = LAB_43_ir
  const v1 = s[1] >= 13332 /* 2006-07-03 */
  s[21] = v1
  const v2 = s[0] <= 16439 /* 2015-01-04 */
  s[440] = v2
  const v3 = v1 && v2
  s[553] = v3
  const v4 = f.uddannelseUnderSygdom === 'foer'
  const v5 = f.uddannelseUnderSygdom !== undefined && v4 || !(f.uddannelseUnderSygdom !== undefined)
  const v6 = f.uddannelseUnderSygdom !== undefined && !v4 || !(f.uddannelseUnderSygdom !== undefined)
  const v7 = f.uddannelseUnderSygdom === 'begyndt_under'
  const v8 = f.uddannelseUnderSygdom !== undefined && !v7 || !(f.uddannelseUnderSygdom !== undefined) || (f.undervisningstimer ?? 6000) > 600 || f.uddannelsePasserMedBehandling !== true || f.uddannelseUdskyderRevalidering !== false
  const v9 = (f.uddannelseUnderSygdom !== undefined && v7 || !(f.uddannelseUnderSygdom !== undefined)) && (f.undervisningstimer ?? 0) <= 600 && f.uddannelsePasserMedBehandling !== false && f.uddannelseUdskyderRevalidering !== true
  const v10 = s[1] >= 16440 /* 2015-01-05 */
  s[439] = v10
  const v11 = f.uddannelseUnderSygdom === 'opfoelgning'
  const v12 = f.uddannelseUnderSygdom === 'ingen'
  const v13 = f.uddannelseUnderSygdom !== undefined && !v12 || !(f.uddannelseUnderSygdom !== undefined)
  const BEK937_27 = v13 && (LAB_43_ir || v3 && (v5 || v9) || v10 && (v5 || v9 || f.uddannelseUnderSygdom !== undefined && v11 || !(f.uddannelseUnderSygdom !== undefined)))
  s[859] = BEK937_27
  const BEK937_27_nej = v13 && (LAB_43_ir || v3 && v6 && v8 || v10 && v6 && v8 && (f.uddannelseUnderSygdom !== undefined && !v11 || !(f.uddannelseUnderSygdom !== undefined)))
  s[860] = BEK937_27_nej
  const BEK937_27_ir = v13 && LAB_43_ir || f.uddannelseUnderSygdom !== undefined && v12 || !(f.uddannelseUnderSygdom !== undefined)
  s[861] = BEK937_27_ir
  // FERIEBEK.2.6: 12 måneder med løntilskud imellem (BEK 762/2025 § 2, stk. 6)
  const v17 = s[0] <= 15705 /* 2012-12-31 */
  s[30] = v17
  const LAS_69k_6_senest_er = s[1] >= 15706 /* 2013-01-01 */
  s[31] = LAS_69k_6_senest_er
  const v19 = s[0] >= 15706 /* 2013-01-01 */
  s[234] = v19
  const v20 = sum(f.ydelsesperioder, (r_ydelsesperioder) => r_ydelsesperioder.slags === 'loentilskud' ? 1 : 0)
  const FERIEBEK_2_6 = LAS_69k_6_senest_er && (f.ydelsesperioder !== undefined ? v20 : Infinity) > 0 && (v17 || LAS_69k_6_senest_er)
  s[863] = FERIEBEK_2_6
  const FERIEBEK_2_6_ir = FERIEBEK_2_6 || !v19 || (f.ydelsesperioder !== undefined ? v20 : 0) <= 0
  s[864] = FERIEBEK_2_6_ir
  // FERIEBEK.2: 12 sammenhængende måneder med ressourceforløbsydelse (BEK 762/2025 § 2, stk. 1-8)
  const v23 = s[0] <= 16070 /* 2013-12-31 */
  s[247] = v23
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
  s[229] = v57
  const v58 = s[1] >= 16071 /* 2014-01-01 */ && v57
  const v59 = s[1] >= 16617 /* 2015-07-01 */
  s[230] = v59
  const v60 = s[0] <= 18261 /* 2019-12-31 */
  s[42] = v60
  const v61 = v59 && v60
  const LAB_31_3_ledighedsydelse_er = s[1] >= 18262 /* 2020-01-01 */
  s[43] = LAB_31_3_ledighedsydelse_er
  const v63 = s[0] <= 20269 /* 2025-06-30 */
  s[231] = v63
  const v64 = LAB_31_3_ledighedsydelse_er && v63
  const v65 = s[1] >= 20270 /* 2025-07-01 */
  s[233] = v65
  const FERIEBEK_2 = LAS_69k_6_senest_er && (v17 || v24 && v55 || v58 && v55 || v61 && v55 || v64 && v55 || v65 && v55)
  s[355] = FERIEBEK_2
  const FERIEBEK_2_nej = LAS_69k_6_senest_er && (v17 || v24 && v56 || v58 && v56 || v61 && v56 || v64 && v56 || v65 && v56)
  s[354] = FERIEBEK_2_nej
  const v68 = LAS_69k_6_senest_er && v17
  const FERIEBEK_2_ir = v68 || !v19
  s[246] = FERIEBEK_2_ir
}

function svar_3(f, s) {
  // FYL.1a: Fleksydelsesalderen nås (FYL § 1 a)
  const FYL_1a_ir = s[0] <= 11503 /* 2001-06-30 */
  s[8] = FYL_1a_ir
  const v1 = s[0] <= 13502 /* 2006-12-20 */
  s[18] = v1
  const v2 = s[1] >= 11504 /* 2001-07-01 */ && v1
  s[9] = v2
  const v3 = f.foedselsdag ?? FIRST_DAY
  s[3] = v3
  const v4 = f.foedselsdag ?? 84005 /* 2199-12-31 */
  s[2] = v4
  const v5 = shiftMonths(v3, 720)
  const v6 = shiftMonths(v4, 720)
  const v7 = s[1] >= 13503 /* 2006-12-21 */
  s[4] = v7
  const v8 = s[0] <= 15339 /* 2011-12-31 */
  s[5] = v8
  const v9 = v7 && v8
  s[16] = v9
  const v10 = v3 <= -4019 /* 1958-12-31 */
  s[6] = v10
  const v11 = v4 <= -4019 /* 1958-12-31 */
  s[7] = v11
  const v12 = v3 <= -3838 /* 1959-06-30 */
  s[33] = v12
  const v13 = v4 <= -3838 /* 1959-06-30 */
  s[32] = v13
  const v14 = v10 ? 720 : v12 ? 726 : v3 <= -3654 /* 1959-12-31 */ ? 732 : v3 <= -3472 /* 1960-06-30 */ ? 738 : 744
  const v15 = v11 ? 720 : v13 ? 726 : v4 <= -3654 /* 1959-12-31 */ ? 732 : v4 <= -3472 /* 1960-06-30 */ ? 738 : 744
  const v16 = shiftMonths(v3, v14)
  const v17 = shiftMonths(v4, v15)
  const v18 = s[1] >= 15340 /* 2012-01-01 */
  s[19] = v18
  const v19 = s[0] <= 16306 /* 2014-08-24 */
  s[14] = v19
  const v20 = v18 && v19
  s[10] = v20
  const v21 = v4 <= -2558 /* 1962-12-31 */
  const FYL_1a_2_er = v3 <= -2558 /* 1962-12-31 */
  s[868] = FYL_1a_2_er
  const v23 = f.folkepensionsalderNaasDen ?? FIRST_DAY
  s[36] = v23
  const v24 = f.folkepensionsalderNaasDen ?? 84005 /* 2199-12-31 */
  s[37] = v24
  const v25 = shiftMonths(v23, -36)
  s[34] = v25
  const v26 = shiftMonths(v24, -36)
  s[35] = v26
  const v27 = v3 <= -5115 /* 1955-12-31 */
  s[40] = v27
  const v28 = v4 <= -5115 /* 1955-12-31 */
  s[38] = v28
  const v29 = v3 <= -4933 /* 1956-06-30 */
  s[41] = v29
  const v30 = v4 <= -4933 /* 1956-06-30 */
  s[39] = v30
  const v31 = v3 <= -5845 /* 1953-12-31 */ ? 720 : v3 <= -5664 /* 1954-06-30 */ ? 726 : v3 <= -5480 /* 1954-12-31 */ ? 732 : v3 <= -5299 /* 1955-06-30 */ ? 738 : v27 ? 744 : v29 ? 750 : v10 ? 756 : v12 ? 762 : 768
  const v32 = v4 <= -5845 /* 1953-12-31 */ ? 720 : v4 <= -5664 /* 1954-06-30 */ ? 726 : v4 <= -5480 /* 1954-12-31 */ ? 732 : v4 <= -5299 /* 1955-06-30 */ ? 738 : v28 ? 744 : v30 ? 750 : v11 ? 756 : v13 ? 762 : 768
  const v33 = shiftMonths(v3, v31)
  const v34 = shiftMonths(v4, v32)
  const v35 = v21 ? v33 : FYL_1a_2_er ? Math.min(v25, v33) : v25
  const v36 = v21 ? v34 : FYL_1a_2_er ? Math.max(v26, v34) : v26
  const v37 = s[1] >= 16307 /* 2014-08-25 */
  s[11] = v37
  const v38 = v37 && s[0] <= 20438 /* 2025-12-16 */
  const v39 = s[1] >= 20439 /* 2025-12-17 */
  const v40 = Math.min(v25, v35)
  const v41 = Math.max(v26, v36)
  const v42 = v38 || v39
  const v43 = v38 ? (v39 ? Math.min(v35, v40) : v35) : v40
  const v44 = v20 || v42
  const v45 = v20 ? (v42 ? Math.min(v35, v43) : v35) : v43
  const v46 = v9 || v44
  const v47 = v9 ? (v44 ? Math.min(v16, v45) : v16) : v45
  const FYL_1a = FYL_1a_ir ? FIRST_DAY : v2 ? (v46 ? Math.min(v5, v47) : v5) : v47
  s[13] = FYL_1a
  const v49 = v38 ? (v39 ? Math.max(v36, v41) : v36) : v41
  const v50 = v20 ? (v42 ? Math.max(v36, v49) : v36) : v49
  const v51 = v9 ? (v44 ? Math.max(v17, v50) : v17) : v50
  const FYL_1a_hoej = FYL_1a_ir ? NEVER : v2 ? (v46 ? Math.max(v6, v51) : v6) : v51
  s[12] = FYL_1a_hoej
  // FYL.1a.2: Fleksydelsesalderen i måneder (FYL § 1 a, stk. 1-2)
  const FYL_9_1_ir = s[0] <= 13329 /* 2006-06-30 */
  s[15] = FYL_9_1_ir
  const v54 = s[1] >= 13330 /* 2006-07-01 */
  s[17] = v54
  const v55 = v54 && v8
  s[20] = v55
  const FYL_1a_2 = FYL_9_1_ir ? -Infinity : v55 ? (v18 ? Math.min(v14, v31) : v14) : v31
  s[866] = FYL_1a_2
  const FYL_1a_2_hoej = FYL_9_1_ir ? Infinity : v55 ? (v18 ? Math.max(v15, v32) : v15) : v32
  s[867] = FYL_1a_2_hoej
  const FYL_1a_2_ir = FYL_1a_2_er && FYL_9_1_ir || !v21
  s[869] = FYL_1a_2_ir
}

function svar_4(f, s) {
  // FYL.2a: Du har betalt bidrag længe nok (FYL § 2 a, stk. 1-5)
  const v0 = f.iAkasseUdenBrudFra ?? FIRST_DAY
  const v1 = f.iAkasseUdenBrudFra ?? 84005 /* 2199-12-31 */
  const v2 = f.bidragUdenBrudFra ?? FIRST_DAY
  const v3 = f.bidragUdenBrudFra ?? 84005 /* 2199-12-31 */
  const v4 = s[2] > -6516 /* 1952-02-29 */ || v1 > 8125 /* 1992-03-31 */ && f.betalteTilFleksydelsesalderen !== true || (f.ubrudteMaanederSeneste15Aar ?? 0) < 120 || v3 > 10682 /* 1999-04-01 */ || f.fleksydelsesbidragFraTilmelding !== true
  const v5 = s[3] <= -6516 /* 1952-02-29 */ && (v0 <= 8125 /* 1992-03-31 */ || f.betalteTilFleksydelsesalderen !== false) && (f.ubrudteMaanederSeneste15Aar ?? 180) >= 120 && v2 <= 10682 /* 1999-04-01 */ && f.fleksydelsesbidragFraTilmelding !== false
  const v6 = (f.bidragsmaanederSeneste30Aar ?? 360) >= 300 || v5
  const v7 = (f.bidragsmaanederSeneste30Aar ?? 0) < 300 && v4
  const v8 = s[4] && s[0] <= 13878 /* 2007-12-31 */
  const v9 = s[1] >= 13879 /* 2008-01-01 */
  s[492] = v9
  const v10 = v9 && s[5]
  const v11 = f.foersteEfterloensEllerFleksydelsesbidragDen ?? FIRST_DAY
  const v12 = f.foersteEfterloensEllerFleksydelsesbidragDen ?? 84005 /* 2199-12-31 */
  const v13 = shiftMonths(s[3], 360)
  s[380] = v13
  const v14 = shiftMonths(s[2], 360)
  s[383] = v14
  const v15 = f.bidragsmaanederIAlt ?? 0
  const v16 = f.bidragsmaanederIAlt ?? 720
  const v17 = v16 >= 360
  const v18 = v2 <= 10773 /* 1999-07-01 */
  const v19 = (f.bidragsmaanederSeneste25Aar ?? 300) >= 240
  const v20 = v14 >= v11 && v17 || v5 || s[6] && v18 && v19 && f.fleksydelsesbidragFraTilmelding !== false || s[2] >= -4018 /* 1959-01-01 */ && s[3] <= 2190 /* 1975-12-31 */ && (v2 <= 13879 /* 2008-01-01 */ && v0 <= 13879 /* 2008-01-01 */ && v16 >= 300 || s[3] <= -2011 /* 1964-06-30 */ && v18 && v0 <= 10773 /* 1999-07-01 */ && v19 && f.fleksydelsesbidragFraTilmelding !== false) || s[2] >= 2191 /* 1976-01-01 */ && s[3] <= 2921 /* 1977-12-31 */ && shiftMonths(s[2], 384) >= v11 && v17
  const v21 = (v13 < v12 || v15 < 360) && v4 && (!s[7] || v3 > 10773 /* 1999-07-01 */ || (f.bidragsmaanederSeneste25Aar ?? 0) < 240 || f.fleksydelsesbidragFraTilmelding !== true) && (s[3] < -4018 /* 1959-01-01 */ || s[2] > 2190 /* 1975-12-31 */ || (v3 > 13879 /* 2008-01-01 */ || v1 > 13879 /* 2008-01-01 */ || v15 < 300) && (s[2] > -2011 /* 1964-06-30 */ || v3 > 10773 /* 1999-07-01 */ || v1 > 10773 /* 1999-07-01 */ || (f.bidragsmaanederSeneste25Aar ?? 0) < 240 || f.fleksydelsesbidragFraTilmelding !== true)) && (s[3] < 2191 /* 1976-01-01 */ || s[2] > 2921 /* 1977-12-31 */ || shiftMonths(s[3], 384) < v12 || v15 < 360)
  const FYL_2a = s[8] || s[9] && v6 || v8 && v6 || v10 && v20 || s[10] && v20 || s[11] && v20
  s[872] = FYL_2a
  const FYL_2a_nej = s[8] || s[9] && v7 || v8 && v7 || v10 && v21 || s[10] && v21 || s[11] && v21
  s[873] = FYL_2a_nej
  // FYL.2.1: Ret til fleksydelse (FYL § 2, stk. 1)
  const v24 = f.bopaelVedFleksydelse === 'danmark' || f.bopaelVedFleksydelse === 'eu_eoes' || f.bopaelVedFleksydelse === 'schweiz_groenland_faeroeerne'
  const v25 = s[0] < s[12] || f.erVisiteretTilFleksjob !== true || f.betalerFleksydelsesbidrag !== true || FYL_2a_nej || f.pensionsvaerdiIndberettet !== true || f.bopaelVedFleksydelse !== undefined && !v24 || !(f.bopaelVedFleksydelse !== undefined)
  const v26 = s[1] >= s[13] || s[8]
  s[414] = v26
  const v27 = v26 && f.erVisiteretTilFleksjob !== false && f.betalerFleksydelsesbidrag !== false && (FYL_2a || s[8]) && f.pensionsvaerdiIndberettet !== false && (f.bopaelVedFleksydelse !== undefined && v24 || !(f.bopaelVedFleksydelse !== undefined))
  const v28 = s[4] && s[14]
  const FYL_2_1 = s[8] || s[9] && v27 || v28 && v27 || s[11] && v27
  s[870] = FYL_2_1
  const FYL_2_1_nej = s[8] || s[9] && v25 || v28 && v25 || s[11] && v25
  s[871] = FYL_2_1_nej
  // FYL.4.2: Du er tilmeldt fleksydelsesordningen fra (FYL § 4, stk. 2)
  const v31 = f.blevVisiteretTilFleksjobDen ?? FIRST_DAY
  s[28] = v31
  const v32 = f.blevVisiteretTilFleksjobDen ?? 84005 /* 2199-12-31 */
  s[29] = v32
  const FYL_4_2 = s[15] ? FIRST_DAY : shiftDays(monthEnd(v31), 1)
  s[884] = FYL_4_2
  const FYL_4_2_hoej = s[15] ? NEVER : shiftDays(monthEnd(v32), 1)
  s[885] = FYL_4_2_hoej
  const FYL_4_2_ir = f.erVisiteretTilFleksjob !== false && s[15] || f.erVisiteretTilFleksjob !== true
  s[418] = FYL_4_2_ir
  // FYL.3a.1: Fleksydelse, selv om du valgte efterløn fra (FYL § 3 a, stk. 1-2)
  const v36 = f.manglendeBidragsmaaneder ?? 0
  const v37 = f.manglendeBidragsmaaneder ?? 360
  const v38 = s[2] >= 1096 /* 1973-01-01 */
  const v39 = f.fravalgteEfterloen !== true || v36 < 1 || v38 && shiftMonths(s[3], 288) < v1 || s[3] < 1096 /* 1973-01-01 */ && v1 > 9862 /* 1997-01-01 */ || f.erVisiteretTilFleksjob !== false && shiftMonths(s[13], -180) < FYL_4_2_hoej || f.fleksydelsesbidragFraTilmelding !== true
  const v40 = f.fravalgteEfterloen !== false && v37 >= 1 && (v38 && shiftMonths(s[2], 288) >= v0 || s[3] < 1096 /* 1973-01-01 */ && v0 <= 9862 /* 1997-01-01 */) && (f.erVisiteretTilFleksjob !== false && shiftMonths(s[12], -180) >= FYL_4_2 || FYL_4_2_ir || s[8]) && f.fleksydelsesbidragFraTilmelding !== false
  const FYL_3a_1 = s[15] || s[16] || s[10] && v40 || s[11] && v40
  s[874] = FYL_3a_1
  const FYL_3a_1_nej = s[15] || s[17] && s[18] || s[16] || s[10] && v39 || s[11] && v39
  s[875] = FYL_3a_1_nej
  const FYL_3a_1_ir = s[15] || s[16]
  s[876] = FYL_3a_1_ir
  // FYL.3a.4: Nedsættelse af fleksydelsen om året, når bidrag mangler (FYL § 3 a, stk. 4)
  const v44 = s[0] <= 13149 /* 2006-01-01 */
  s[415] = v44
  const v45 = s[1] >= 20822 /* 2027-01-04 */
  s[417] = v45
  const v46 = v44 || v45
  s[784] = v46
  const v47 = v46 ? -Infinity : SATS_1(s[0])
  s[22] = v47
  const v48 = v46 ? Infinity : SATS_1(s[1])
  s[23] = v48
  const v49 = v47 > -Infinity && v48 < Infinity
  s[25] = v49
  const v50 = quotient([v47, 10400, v36], [12, 10000], 'nærmeste', 1)
  const v51 = quotient([v47, 10400, v37], [12, 10000], 'nærmeste', 1)
  const v52 = quotient([v48, 10400, v36], [12, 10000], 'nærmeste', 1)
  const v53 = quotient([v48, 10400, v37], [12, 10000], 'nærmeste', 1)
  const v54 = !v46 && v47 === v48
  s[26] = v54
  const v55 = v46 || !v49
  s[27] = v55
  const FYL_3a_4 = s[18] ? -Infinity : s[16] ? -Infinity : v49 ? Math.min(v53, v52, v50, v51) : -Infinity
  s[877] = FYL_3a_4
  const FYL_3a_4_hoej = s[18] ? Infinity : s[16] ? Infinity : v49 ? Math.max(v53, v52, v50, v51) : Infinity
  s[878] = FYL_3a_4_hoej
  const FYL_3a_4_er = FYL_3a_1 && (s[18] || s[16] || s[10] && !(!v49 && v54 && v36 === v37) || s[11] && !(!v49 && v54 && v36 === v37))
  s[879] = FYL_3a_4_er
  const FYL_3a_4_ir = FYL_3a_1 && (s[18] || s[16] || s[10] && v55 || s[11] && v55) || FYL_3a_1_nej || FYL_3a_1_ir
  s[880] = FYL_3a_4_ir
  // FYL.4.1: Kommunen skal give besked om visitationen (FYL § 4, stk. 1)
  const v60 = s[19] && s[0] <= 16555 /* 2015-04-30 */
  const v61 = s[1] >= 16556 /* 2015-05-01 */
  const FYL_4_1 = s[15] ? FIRST_DAY : v60 || v61 ? (v61 ? shiftDays(v31, 14) : NEVER) : NEVER
  s[881] = FYL_4_1
  const FYL_4_1_hoej = s[15] ? NEVER : s[20] ? NEVER : v60 ? NEVER : shiftDays(v32, 14)
  s[882] = FYL_4_1_hoej
  // FYL.4.3: Din egen tilmelding virker fra (FYL § 4, stk. 3)
  const FYL_4_3 = s[15] ? FIRST_DAY : shiftDays(monthEnd(f.tilmeldingModtagetDen ?? FIRST_DAY), 1)
  s[886] = FYL_4_3
  const FYL_4_3_hoej = s[15] ? NEVER : shiftDays(monthEnd(f.tilmeldingModtagetDen ?? 84005 /* 2199-12-31 */), 1)
  s[887] = FYL_4_3_hoej
  // FYL.5: Din udmeldelse virker fra (BEK 1187/2020 § 7)
  const v66 = shiftDays(monthEnd(f.udmeldelseModtagetDen ?? FIRST_DAY), 1)
  const v67 = shiftDays(monthEnd(f.udmeldelseModtagetDen ?? 84005 /* 2199-12-31 */), 1)
  const v68 = f.oenskedeIkkeTilmelding !== false && f.erVisiteretTilFleksjob !== false
  const v69 = v68 || f.oenskedeIkkeTilmelding !== true
  const v70 = f.oenskedeIkkeTilmelding !== false && FYL_4_2_ir
  const FYL_5 = s[15] ? FIRST_DAY : v68 ? (f.oenskedeIkkeTilmelding !== true ? Math.min(FYL_4_2, v66) : FYL_4_2) : v66
  s[888] = FYL_5
  const FYL_5_hoej = s[15] ? NEVER : v68 ? (f.oenskedeIkkeTilmelding !== true ? Math.max(FYL_4_2_hoej, v67) : FYL_4_2_hoej) : v67
  s[889] = FYL_5_hoej
  const FYL_5_er = f.erVisiteretTilFleksjob !== false && (s[15] || s[20] && v69 || v60 && v69 || v61 && v69)
  s[890] = FYL_5_er
  const FYL_5_ir = f.erVisiteretTilFleksjob !== false && (s[15] || s[20] && v70 || v60 && v70 || v61 && v70) || f.erVisiteretTilFleksjob !== true
  s[891] = FYL_5_ir
}

function svar_5(f, s) {
  // FYL.8: Fleksydelsesbidrag for et kvartal (FYL § 8)
  const v0 = s[21] && s[5]
  const v1 = quotient([s[22], 3500], [10000], 'nærmeste', 100)
  const v2 = quotient([s[23], 3500], [10000], 'nærmeste', 100)
  const FYL_8 = s[24] ? -Infinity : s[25] ? Math.min(v1, v2) : -Infinity
  s[892] = FYL_8
  const FYL_8_hoej = s[24] ? Infinity : s[25] ? Math.max(v1, v2) : Infinity
  s[893] = FYL_8_hoej
  const FYL_8_er = s[24] || v0 && !(!s[25] && s[26]) || s[19] && !(!s[25] && s[26])
  s[894] = FYL_8_er
  const FYL_8_ir = s[24] || v0 && s[27] || s[19] && s[27]
  s[895] = FYL_8_ir
  // FYL.9.1: Bidraget skal være betalt efter rykkeren (FYL § 9, stk. 1)
  const FYL_9_1 = s[15] ? FIRST_DAY : shiftDays(f.rykkerForFleksydelsesbidragSendtDen ?? FIRST_DAY, 21)
  s[896] = FYL_9_1
  const FYL_9_1_hoej = s[15] ? NEVER : shiftDays(f.rykkerForFleksydelsesbidragSendtDen ?? 84005 /* 2199-12-31 */, 21)
  s[897] = FYL_9_1_hoej
  // FYL.9.3: Udmeldelsen ophæves, hvis du betaler senest (FYL § 9, stk. 3)
  const FYL_9_3 = s[15] ? FIRST_DAY : shiftDays(f.underrettetOmUdmeldelseDen ?? FIRST_DAY, 28)
  s[899] = FYL_9_3
  const FYL_9_3_hoej = s[15] ? NEVER : shiftDays(f.underrettetOmUdmeldelseDen ?? 84005 /* 2199-12-31 */, 28)
  s[900] = FYL_9_3_hoej
  // FYL.15.1: Du kan tidligst gå på fleksydelse (FYL § 15, stk. 1)
  const v11 = s[17] && s[14]
  const FYL_15_1 = s[15] ? FIRST_DAY : Math.max(s[13], shiftMonths(s[28], 3))
  s[901] = FYL_15_1
  const FYL_15_1_hoej = s[15] ? NEVER : Math.max(s[12], shiftMonths(s[29], 3))
  s[902] = FYL_15_1_hoej
  const FYL_15_1_ir = s[15] || v11 && s[8] || s[11] && s[8]
  s[903] = FYL_15_1_ir
  // FYL.15.4: Fleksydelsen udbetales fortsat, set på pension og ophold (FYL § 15, stk. 4)
  const v15 = f.pensionDuFaar === 'ingen' || f.pensionDuFaar === 'invaliditetsydelse'
  const v16 = f.pensionDuFaar !== undefined && !v15 || !(f.pensionDuFaar !== undefined) || (f.maanederUdenForEOeS ?? 12) > 3
  const v17 = (f.pensionDuFaar !== undefined && v15 || !(f.pensionDuFaar !== undefined)) && (f.maanederUdenForEOeS ?? 0) <= 3
  const FYL_15_4 = s[15] || v11 && v17 || s[11] && v17
  s[904] = FYL_15_4
  const FYL_15_4_nej = s[15] || v11 && v16 || s[11] && v16
  s[905] = FYL_15_4_nej
  // FYL.17.1: Fleksydelse med 100 pct. (FYL § 17, stk. 1-3)
  const v20 = s[17] && s[30]
  s[413] = v20
  const v21 = s[31] && s[14]
  const v22 = !s[32] || s[2] >= -5114 /* 1956-01-01 */ && s[33] && (f.fleksydelseFraDen ?? 84005 /* 2199-12-31 */) >= s[34]
  const v23 = s[33] && (s[3] < -5114 /* 1956-01-01 */ || !s[32] || (f.fleksydelseFraDen ?? FIRST_DAY) < s[35])
  const FYL_17_1 = s[15] || v21 && v22 || s[11] && v22
  s[907] = FYL_17_1
  const FYL_17_1_nej = s[15] || v20 || v21 && v23 || s[11] && v23
  s[908] = FYL_17_1_nej
  // FYL.17.2: Fleksydelsens sats om året (FYL § 17, stk. 1-3)
  const v26 = quotient([s[22], 473200], [10000], 'nærmeste', 1200)
  const v27 = quotient([s[23], 473200], [10000], 'nærmeste', 1200)
  const v28 = s[25] ? Math.min(v26, v27) : -Infinity
  const v29 = s[25] ? Math.max(v26, v27) : Infinity
  const v30 = s[1] >= 20819 /* 2027-01-01 */
  s[232] = v30
  const v31 = s[30] || v30
  s[235] = v31
  const v32 = v31 ? -Infinity : SATS_2(s[0])
  const v33 = v31 ? Infinity : SATS_2(s[1])
  const v34 = v31 ? -Infinity : SATS_3(s[0])
  const v35 = v31 ? Infinity : SATS_3(s[1])
  const v36 = Math.max(v32, v34)
  const v37 = Math.min(v33, v35)
  const v38 = s[15] && v37 >= v36
  const v39 = FYL_17_1_nej || v38
  const v40 = FYL_17_1_nej ? (v38 ? Math.min(v34, v36) : v34) : v36
  const v41 = FYL_17_1 ? (v39 ? Math.min(v32, v40) : v32) : v40
  const v42 = FYL_17_1_nej ? (v38 ? Math.max(v35, v37) : v35) : v37
  const v43 = FYL_17_1 ? (v39 ? Math.max(v33, v42) : v33) : v42
  const v44 = v20 && !(!s[25] && s[26])
  const v45 = s[31] && (FYL_17_1 || FYL_17_1_nej || v38)
  const FYL_17_2 = s[15] ? -Infinity : v44 ? (v45 ? Math.min(v28, v41) : v28) : v41
  s[909] = FYL_17_2
  const FYL_17_2_hoej = s[15] ? Infinity : v44 ? (v45 ? Math.max(v29, v43) : v29) : v43
  s[910] = FYL_17_2_hoej
  const FYL_17_2_er = s[15] || v44 || v45
  s[911] = FYL_17_2_er
  const FYL_17_2_ir = s[15] || v20 && s[27] || s[31] && (FYL_17_1 && v31 || FYL_17_1_nej && v31 || s[15] && v31 || s[15] && !(!v31 && v32 === v33 && !v31 && v34 === v35 && v32 === v34))
  s[912] = FYL_17_2_ir
  // FYL.17.4: Fleksydelse om måneden (FYL § 17, stk. 4-7)
  const v50 = s[21] && s[14]
  const v51 = Math.min(FYL_17_2, f.aarsindtaegtFoerFleksydelse ?? 0)
  const v52 = Math.min(FYL_17_2_hoej, f.aarsindtaegtFoerFleksydelse ?? 10000000000)
  const v53 = v51 <= -Infinity
  const v54 = quotient([v51], [12], 'nærmeste', 100)
  const v55 = quotient([v52], [12], 'nærmeste', 100)
  const v56 = FYL_17_2_er && !(v53 && (!FYL_17_2_er || !FYL_17_2_ir && v51 === v52))
  const v57 = FYL_17_2_ir || v53
  const FYL_17_4 = s[24] ? -Infinity : v53 ? -Infinity : Math.min(v54, v55)
  s[913] = FYL_17_4
  const FYL_17_4_hoej = s[24] ? Infinity : v53 ? Infinity : Math.max(v54, v55)
  s[914] = FYL_17_4_hoej
  const FYL_17_4_er = s[24] || v50 && v56 || s[11] && v56
  s[915] = FYL_17_4_er
  const FYL_17_4_ir = s[24] || v50 && v57 || s[11] && v57
  s[916] = FYL_17_4_ir
  // FYL.20.3: Fleksydelse udbetales ved siden af arbejdet (FYL § 20, stk. 1-3)
  const v62 = (f.arbejdstimerIMaanedenMedFleksydelse ?? 74400) > 12800 || f.arbejdetErFleksjobEllerHosAegtefaellen !== false
  const v63 = (f.arbejdstimerIMaanedenMedFleksydelse ?? 0) <= 12800 && f.arbejdetErFleksjobEllerHosAegtefaellen !== true
  const FYL_20_3 = s[15] || s[20] || s[10] && v63 || s[11] && v63
  s[917] = FYL_20_3
  const FYL_20_3_nej = s[15] || s[20] || s[10] && v62 || s[11] && v62
  s[918] = FYL_20_3_nej
  const FYL_20_3_ir = s[15] || s[20]
  s[919] = FYL_20_3_ir
  // FYL.22.1: Fleksydelse udbetales tidligst fra (FYL § 22, stk. 1)
  const FYL_22_1 = s[15] ? FIRST_DAY : Math.max(FYL_15_1, shiftDays(monthEnd(f.ansoegtOmFleksydelseDen ?? FIRST_DAY), 1))
  s[920] = FYL_22_1
  const FYL_22_1_hoej = s[15] ? NEVER : Math.max(FYL_15_1_hoej, shiftDays(monthEnd(f.ansoegtOmFleksydelseDen ?? 84005 /* 2199-12-31 */), 1))
  s[921] = FYL_22_1_hoej
  const FYL_22_1_ir = s[15] || s[20] && FYL_15_1_ir || s[10] && FYL_15_1_ir || s[11] && FYL_15_1_ir
  s[922] = FYL_22_1_ir
  // FYL.22.2: Fleksydelsen slutter (FYL § 22, stk. 2)
  const FYL_22_2 = s[15] ? FIRST_DAY : monthEnd(s[36])
  s[923] = FYL_22_2
  const FYL_22_2_hoej = s[15] ? NEVER : monthEnd(s[37])
  s[924] = FYL_22_2_hoej
  // FYL.22.2.laengst: Så længe kan du højst få fleksydelse (FYL § 22, stk. 2)
  const FYL_22_2_laengst = s[15] ? -Infinity : s[19] ? (s[38] ? 60 : s[39] ? 54 : s[7] ? 48 : s[32] ? 42 : 36) : 60
  s[925] = FYL_22_2_laengst
  const FYL_22_2_laengst_hoej = s[15] ? Infinity : s[20] ? 60 : s[40] ? 60 : s[41] ? 54 : s[6] ? 48 : s[33] ? 42 : 36
  s[926] = FYL_22_2_laengst_hoej
}

function svar_6(f, s) {
  // LAB.31.3: Mindste antal samtaler i forløbet (lov 1750/2025 § 1)
  const v0 = s[0] <= 16251 /* 2014-06-30 */
  s[180] = v0
  const LAS_69t_2_er = s[1] >= 16252 /* 2014-07-01 */
  s[164] = LAS_69t_2_er
  const v2 = LAS_69t_2_er && s[42]
  s[196] = v2
  const v3 = s[0] <= 20484 /* 2026-01-31 */
  s[201] = v3
  const v4 = s[43] && v3
  s[198] = v4
  const v5 = s[1] >= 20485 /* 2026-02-01 */
  s[200] = v5
  const v6 = v4 || v5
  s[409] = v6
  const LAB_31_3 = v0 ? -Infinity : v6 ? (v5 ? -Infinity : 4) : 6
  s[927] = LAB_31_3
  const v8 = v5 ? Infinity : 4
  const LAB_31_3_hoej = v0 ? Infinity : v2 ? (v6 ? Math.max(6, v8) : 6) : v8
  s[928] = LAB_31_3_hoej
  const v10 = s[0] >= 16252 /* 2014-07-01 */
  s[268] = v10
  const v11 = f.erIJobafklaring !== true || !v10
  s[195] = v11
  const LAB_31_3_er = f.erIJobafklaring !== false && LAS_69t_2_er
  s[183] = LAB_31_3_er
  const LAB_31_3_ir = LAB_31_3_er && (v0 || v5) || v11
  s[845] = LAB_31_3_ir
  // LAB.31.3.ledighedsydelse: Jobsamtaler i de første 6 måneder med ledighedsydelse (LAB § 31)
  const v14 = s[0] <= 20634 /* 2026-06-30 */
  s[442] = v14
  const v15 = s[43] && v14
  s[197] = v15
  const v16 = s[1] >= 20635 /* 2026-07-01 */
  s[50] = v16
  const LAB_31_3_ledighedsydelse = s[42] ? -Infinity : v16 ? (f.fritagetForJobsamtaler !== false ? 0 : 4) : 4
  s[930] = LAB_31_3_ledighedsydelse
  const LAB_31_3_ledighedsydelse_hoej = s[42] ? Infinity : v15 ? 4 : f.fritagetForJobsamtaler !== true ? 4 : 0
  s[931] = LAB_31_3_ledighedsydelse_hoej
  const LAB_31_3_ledighedsydelse_ir = s[43] && s[42] || s[0] < 18262 /* 2020-01-01 */
  s[932] = LAB_31_3_ledighedsydelse_ir
  // LAB.31.3.vindue: De første samtaler skal være holdt (lov 1750/2025 § 1)
  const v20 = f.jobafklaringStartede ?? FIRST_DAY
  s[44] = v20
  const v21 = f.jobafklaringStartede ?? 84005 /* 2199-12-31 */
  s[46] = v21
  const v22 = shiftDays(shiftMonths(v20, 6), -1)
  const v23 = shiftDays(shiftMonths(v21, 6), -1)
  const v24 = shiftDays(shiftMonths(v20, 12), -1)
  const v25 = shiftDays(shiftMonths(v21, 12), -1)
  const v26 = f.risikoForFireAar !== false ? (f.risikoForFireAar !== true ? Math.min(v22, v24) : v22) : v24
  const v27 = f.risikoForFireAar !== false ? (f.risikoForFireAar !== true ? Math.max(v23, v25) : v23) : v25
  const v28 = v5 ? FIRST_DAY : v22
  const LAB_31_3_vindue = v0 ? FIRST_DAY : v2 ? (v6 ? Math.min(v26, v28) : v26) : v28
  s[933] = LAB_31_3_vindue
  const v30 = v5 ? NEVER : v23
  const LAB_31_3_vindue_hoej = v0 ? NEVER : v2 ? (v6 ? Math.max(v27, v30) : v27) : v30
  s[934] = LAB_31_3_vindue_hoej
  // LAB.33.3: Kontaktforløb uden kontakt (standby) i jobafklaringsforløb (LAB § 33, stk. 3)
  const LAB_33_3 = LAB_31_3_er && (v0 || v2 && f.kontaktUhensigtsmaessig !== false || s[43] && f.kontaktUhensigtsmaessig !== false)
  s[935] = LAB_33_3
  const LAB_33_3_nej = LAB_31_3_er && (v0 || v2 && f.kontaktUhensigtsmaessig !== true || s[43] && f.kontaktUhensigtsmaessig !== true)
  s[936] = LAB_33_3_nej
  const LAB_36_3_nej = LAB_31_3_er && v0
  s[939] = LAB_36_3_nej
  const LAB_33_3_ir = LAB_36_3_nej || v11
  s[846] = LAB_33_3_ir
  // LAB.36.3: Ret til en koordinerende sagsbehandler (LAB § 36, stk. 3)
  const LAB_36_3 = LAB_31_3_er && (v0 || v2 || s[43])
  s[938] = LAB_36_3
  // LOV1750.21.8: Dit ressourceforløb fortsætter efter de gamle regler (lov 1750/2025 § 21, stk. 8)
  const v37 = s[21] && s[30]
  s[199] = v37
  const v38 = s[31] && v3
  s[236] = v38
  const v39 = f.ressourceforloebErBevilget !== true || (f.ressourceforloebBevilgetDen ?? 84005 /* 2199-12-31 */) > 20484 /* 2026-01-31 */
  s[203] = v39
  const v40 = v5 && f.ressourceforloebErBevilget !== false && (f.ressourceforloebBevilgetDen ?? FIRST_DAY) <= 20484 /* 2026-01-31 */
  s[202] = v40
  const LOV1750_21_8 = f.ressourceforloebErBevilget !== false && (s[24] || v38 || v40)
  s[207] = LOV1750_21_8
  const LOV1750_21_8_nej = f.ressourceforloebErBevilget !== false && (s[24] || v37 || v5 && v39)
  s[206] = LOV1750_21_8_nej
  const LOV1750_21_8_ir = f.ressourceforloebErBevilget !== false && s[24] || f.ressourceforloebErBevilget !== true
  s[208] = LOV1750_21_8_ir
  // LAB.36.3.ressourceforløb: Koordinerende sagsbehandler (LAB § 36, stk. 3)
  const v44 = s[31] && s[42]
  s[226] = v44
  const v45 = v5 && LOV1750_21_8
  s[204] = v45
  const v46 = v5 && LOV1750_21_8_nej
  s[209] = v46
  const v47 = v5 && LOV1750_21_8_ir
  s[210] = v47
  const LAB_36_3_ressourceforloeb = f.ressourceforloebErBevilget !== false && (s[24] || v44 || v4 || v45)
  s[940] = LAB_36_3_ressourceforloeb
  const LAB_36_3_ressourceforloeb_nej = f.ressourceforloebErBevilget !== false && (s[24] || v37 || v46)
  s[847] = LAB_36_3_ressourceforloeb_nej
  const LAB_36_3_ressourceforloeb_ir = f.ressourceforloebErBevilget !== false && (s[24] || v47) || f.ressourceforloebErBevilget !== true
  s[848] = LAB_36_3_ressourceforloeb_ir
  // LAB.43: Samlet beskrivelse (LAB § 43)
  const v51 = f.afgoerelsenGaelder === 'fleksjob' || f.afgoerelsenGaelder === 'tilskud_til_selvstaendig' || f.afgoerelsenGaelder === 'foertidspension'
  const v52 = f.afgoerelsenGaelder !== undefined && v51 || !(f.afgoerelsenGaelder !== undefined)
  s[536] = v52
  const v53 = f.afgoerelsenGaelder !== undefined && !v51 || !(f.afgoerelsenGaelder !== undefined)
  s[537] = v53
  const LAB_43 = s[24] || v16 && v52
  s[849] = LAB_43
  const LAB_43_nej = s[24] || s[21] && v14 || v16 && v53
  s[850] = LAB_43_nej
  // LAB.109.2.kraft: Undtagelsen om 8 uger gælder (LAB § 109, stk. 2)
  const v56 = v20 <= 16251 /* 2014-06-30 */
  s[51] = v56
  const v57 = v21 >= 16252 /* 2014-07-01 */
  s[45] = v57
  const v58 = v20 <= 16617 /* 2015-07-01 */
  s[184] = v58
  const v59 = v21 >= 16618 /* 2015-07-02 */ && v20 <= 17125 /* 2016-11-20 */
  s[189] = v59
  const v60 = v21 >= 17126 /* 2016-11-21 */
  s[185] = v60
  const LAB_109_2_kraft = v57 && (v56 || v59 || v60)
  s[47] = LAB_109_2_kraft
  const LAB_109_2_kraft_nej = v57 && (v56 || v57 && v58 || v59)
  s[49] = LAB_109_2_kraft_nej
  const LAB_109_2_kraft_ir = v57 && (v56 || v59) || v20 < 16252 /* 2014-07-01 */
  s[48] = LAB_109_2_kraft_ir
}

function svar_7(f, s) {
  // LAB.109.1: Sagen om det første forløb skal i rehabiliteringsteamet (lov 1750/2025 § 1)
  const v0 = s[44] <= 18261 /* 2019-12-31 */
  s[186] = v0
  const v1 = s[45] && v0
  const v2 = s[46] >= 18262 /* 2020-01-01 */
  s[192] = v2
  const v3 = s[44] <= 20634 /* 2026-06-30 */
  const v4 = s[46] >= 20635 /* 2026-07-01 */
  const v5 = f.forventetRask ?? FIRST_DAY
  s[441] = v5
  const v6 = f.forventetRask ?? 84005 /* 2199-12-31 */
  s[181] = v6
  const v7 = shiftDays(s[46], 56) >= v5
  s[182] = v7
  const v8 = f.ventesFuldtRask !== false && v7 && (s[47] || s[48]) || f.fikTvaerfagligIndsats !== false && f.overgikVedRevurderingen !== false
  const v9 = (f.ventesFuldtRask !== true || shiftDays(s[44], 56) < v6 || s[49]) && (f.fikTvaerfagligIndsats !== true || f.overgikVedRevurderingen !== true)
  const v10 = v2 && s[44] <= 20088 /* 2024-12-31 */
  s[187] = v10
  const v11 = s[46] >= 20089 /* 2025-01-01 */
  s[188] = v11
  const v12 = v11 && v3
  const v13 = s[0] >= 20635 /* 2026-07-01 */
  s[205] = v13
  const v14 = s[50] && v11 && s[44] < 20635 /* 2026-07-01 */
  const LAB_109_1 = s[45] && (v14 || !(v14 && !(!v13 || s[44] < 20089 /* 2025-01-01 */ || v4)) && (s[51] || v1 && v9 || v10 && v9 || v12 && f.tvaerfagligtBehovIForloebet !== false))
  s[955] = LAB_109_1
  const LAB_109_1_nej = s[45] && (v14 || !(v14 && !(!v13 || s[44] < 20089 /* 2025-01-01 */ || v4)) && (s[51] || v1 && v8 || v10 && v8 || v12 && f.tvaerfagligtBehovIForloebet !== true || v4))
  s[956] = LAB_109_1_nej
  const LAB_109_1_ir = s[45] && (v14 || !(v14 && !(!v13 || s[44] < 20089 /* 2025-01-01 */ || v4)) && s[51]) || s[44] < 16252 /* 2014-07-01 */
  s[957] = LAB_109_1_ir
  // LAB.44.1: Planens forberedende del skal laves før teamet (lov 1750/2025 § 1)
  const v18 = s[51] || v1 || v2 && v3 || v4
  const v19 = s[51] || v4
  const v20 = s[44] < 16252 /* 2014-07-01 */ || LAB_109_1_nej
  s[191] = v20
  const LAB_109_1_frist_er = s[45] && (LAB_109_1 || LAB_109_1_ir)
  s[190] = LAB_109_1_frist_er
  const LAB_44_1 = LAB_109_1_frist_er && v18
  s[944] = LAB_44_1
  const LAB_44_1_nej = LAB_109_1_frist_er && v19
  s[945] = LAB_44_1_nej
  const LAB_44_1_ir = LAB_44_1_nej || v20
  s[946] = LAB_44_1_ir
  // LAB.45.1: Du skal have planens indsatsdel (lov 1750/2025 § 1)
  const LAB_45_1 = s[45] && v18
  s[947] = LAB_45_1
  const LAB_45_1_nej = s[45] && v19
  s[948] = LAB_45_1_nej
  const LAB_45_1_ir = LAB_45_1_nej || s[44] < 16252 /* 2014-07-01 */
  s[949] = LAB_45_1_ir
  // SDL.7.2: Det mindste fravær (SDL § 7, stk. 2)
  const v28 = s[0] <= 15011 /* 2011-02-06 */
  s[572] = v28
  const v29 = s[21] && v28
  s[154] = v29
  const v30 = f.persongruppe === 'loenmodtager'
  const SDL_53_1_timer_er = f.persongruppe !== undefined && v30 || !(f.persongruppe !== undefined)
  s[137] = SDL_53_1_timer_er
  const v32 = f.persongruppe !== undefined && !v30 || !(f.persongruppe !== undefined)
  s[136] = v32
  const v33 = f.timerDuKanArbejde ?? 0
  const v34 = f.timerDuKanArbejde ?? 16800
  const v35 = v33 <= 0
  const v36 = f.normalTimerPrUge ?? 0
  s[786] = v36
  const v37 = f.normalTimerPrUge ?? 16800
  s[787] = v37
  const v38 = v36 - v34
  s[793] = v38
  const v39 = v37 - v33
  s[794] = v39
  const v40 = v35 || v39 >= 400
  const v41 = !(v35 && v33 === v34) && v38 < 400
  const v42 = f.persongruppe === 'selvstaendig'
  const v43 = f.persongruppe !== undefined && v42
  const v44 = v43 || !(f.persongruppe !== undefined)
  s[149] = v44
  const v45 = f.persongruppe !== undefined && !v42
  const v46 = v45 || !(f.persongruppe !== undefined)
  s[151] = v46
  const v47 = f.andelAfArbejdetDuKan ?? 0
  s[273] = v47
  const v48 = f.andelAfArbejdetDuKan ?? 10000
  s[276] = v48
  const v49 = v47 <= 5000
  s[274] = v49
  const v50 = v48 <= 5000
  s[275] = v50
  const v51 = v46 || !v50
  const v52 = v44 && v49
  const v53 = f.persongruppe === 'ledig' || f.persongruppe === 'ingen'
  const v54 = f.persongruppe !== undefined && v53 || !(f.persongruppe !== undefined)
  const v55 = f.persongruppe !== undefined && !v53 || !(f.persongruppe !== undefined)
  const v56 = SDL_53_1_timer_er && v40 || v52 || v54
  const v57 = (v32 || v41) && v51 && v55
  const v58 = s[1] >= 15012 /* 2011-02-07 */
  s[153] = v58
  const v59 = v58 && s[30]
  s[550] = v59
  const v60 = s[31] && s[0] <= 15883 /* 2013-06-27 */
  s[551] = v60
  const v61 = f.ansatFra ?? FIRST_DAY
  s[132] = v61
  const v62 = f.ansatFra ?? 84005 /* 2199-12-31 */
  s[133] = v62
  const v63 = SDL_53_1_timer_er && (v40 || f.ansatIFleksjob !== false && v62 >= 15706 /* 2013-01-01 */) || v52 || v54
  const v64 = (v32 || v41 && (f.ansatIFleksjob !== true || v61 < 15706 /* 2013-01-01 */)) && v51 && v55
  const v65 = s[1] >= 15884 /* 2013-06-28 */
  s[549] = v65
  const SDL_7_2 = s[24] || v29 && v56 || v59 && v56 || v60 && v63 || v65 && v63
  s[1236] = SDL_7_2
  const SDL_7_2_nej = s[24] || v29 && v57 || v59 && v57 || v60 && v64 || v65 && v64
  s[1237] = SDL_7_2_nej
  // SDL.7.1: Uarbejdsdygtig på grund af egen sygdom (SDL § 7, stk. 1-2)
  const v68 = f.uarbejdsdygtigVedEgenSygdom !== true || SDL_7_2_nej
  const v69 = f.uarbejdsdygtigVedEgenSygdom !== false && (SDL_7_2 || s[24])
  const SDL_7_1 = s[24] || v29 && v69 || v58 && v69
  s[156] = SDL_7_1
  const SDL_7_1_nej = s[24] || v29 && v68 || v58 && v68
  s[163] = SDL_7_1_nej
  // SDL.24.3.2: De første dage, der ikke tæller (SDL § 24, stk. 3, nr. 1-2)
  const v72 = v44 ? 14 : 15
  s[62] = v72
  const v73 = v46 ? 15 : 14
  s[59] = v73
  const v74 = v44 ? 14 : 21
  s[61] = v74
  const v75 = v46 ? 21 : 14
  s[58] = v75
  const v76 = v44 ? 14 : 30
  s[60] = v76
  const v77 = v46 ? 30 : 14
  s[57] = v77
}

function svar_8(f, s) {
  // SDL.24.3: Dage, der tæller med (SDL § 24, stk. 3-4)
  const v0 = s[52] && s[53] <= 15011 /* 2011-02-06 */
  s[726] = v0
  const v1 = s[54] >= 15012 /* 2011-02-07 */ && s[55]
  s[727] = v1
  const v2 = dropFirst(s[56], (start) => start >= NEVER ? 0 : start >= 13332 /* 2006-07-03 */ ? (start >= 13605 /* 2007-04-02 */ ? (start >= 14032 /* 2008-06-02 */ ? (start >= 15341 /* 2012-01-02 */ ? s[57] : s[58]) : s[59]) : 14) : Infinity)
  const v3 = dropFirst(s[56], (start) => { const r0_0 = start >= 13332 /* 2006-07-03 */; const r0_1 = start >= NEVER; const r0_2 = r0_0 ? (start >= 13605 /* 2007-04-02 */ ? (start >= 14032 /* 2008-06-02 */ ? (start >= 15341 /* 2012-01-02 */ ? s[60] : s[61]) : s[62]) : 14) : -Infinity; return Math.max(0, r0_1 ? 0 : r0_1 || !r0_0 ? Math.min(0, r0_2) : r0_2) })
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
  const v18 = s[63] && v0
  const v19 = v18 ? NO_DAYS : s[63] ? NO_DAYS : v16
  const v20 = v18 ? ALL_DAYS : s[63] ? ALL_DAYS : v17
  const v21 = s[63] || v0
  const v22 = v21 && v1
  const SDL_24_3 = v22 ? v19 : v21 ? v19 : v16
  s[72] = SDL_24_3
  const SDL_24_3_hoej = v22 ? v20 : v21 ? v20 : v17
  s[71] = SDL_24_3_hoej
  const SDL_24_3_eksakt = (!v22 || sameDays(v16, v19)) && (!v21 || (!v18 || sameDays(NO_DAYS, v16)) && !s[63] && (!v0 || v11)) && (!v1 || v11)
  s[1320] = SDL_24_3_eksakt
  const SDL_24_3_er = v21 || v1
  s[70] = SDL_24_3_er
  // SDL.25.1: Grænsen for pensionister m.fl. (SDL § 25, stk. 1)
  const v27 = f.pensionDuFaar === 'foertidspension' || f.pensionDuFaar === 'seniorpension'
  const v28 = f.pensionDuFaar !== undefined && v27 || !(f.pensionDuFaar !== undefined)
  s[165] = v28
  const v29 = f.pensionDuFaar !== undefined && !v27 || !(f.pensionDuFaar !== undefined)
  s[167] = v29
  const v30 = f.pensionDuFaar === 'tidlig_pension'
  const v31 = f.pensionDuFaar !== undefined && v30 || !(f.pensionDuFaar !== undefined)
  s[166] = v31
  const v32 = f.pensionDuFaar !== undefined && !v30 || !(f.pensionDuFaar !== undefined)
  s[168] = v32
  const v33 = onWeekdays(SDL_24_3, 62)
  s[69] = v33
  const v34 = onWeekdays(SDL_24_3_hoej, 62)
  s[68] = v34
  const v35 = monthEndOver(v34, 12, 130, s[53])
  const v36 = monthEndOver(v33, 12, 130, s[54])
  const v37 = SDL_24_3_er && s[64] >= v35
  const v38 = SDL_24_3_er && s[65] < v36
  const v39 = v37 && SDL_24_3_er
  const v40 = s[66] && SDL_24_3_er && v36 >= NEVER
  const v41 = v39 ? v35 : NEVER
  const v42 = v38 ? NEVER : v36
  const v43 = v39 ? (v38 || v40 ? Math.max(v36, v42) : v36) : v42
  const v44 = v39 || v38 || v40
  const v45 = monthEndOver(SDL_24_3_hoej, 12, 182, s[53])
  const v46 = monthEndOver(SDL_24_3, 12, 182, s[54])
  const v47 = SDL_24_3_er && s[64] >= v45
  const v48 = SDL_24_3_er && s[65] < v46
  const v49 = v47 && SDL_24_3_er
  const v50 = s[66] && SDL_24_3_er && v46 >= NEVER
  const v51 = v49 ? v45 : NEVER
  const v52 = v48 ? NEVER : v46
  const v53 = v49 ? (v48 || v50 ? Math.max(v46, v52) : v46) : v52
  const v54 = v49 || v48 || v50
  const SDL_25_1 = s[63] ? FIRST_DAY : v0 ? FIRST_DAY : v44 ? (v54 ? Math.min(v41, v51) : v41) : v51
  s[171] = SDL_25_1
  const SDL_25_1_hoej = s[63] ? NEVER : v0 ? NEVER : v44 ? (v54 ? Math.max(v43, v53) : v43) : v53
  s[173] = SDL_25_1_hoej
  const v57 = v28 || f.opfylderHelbredsbetingelserForFoertidspension !== false || f.naaetFolkepensionsalder !== false || v31
  s[688] = v57
  const v58 = v29 && f.opfylderHelbredsbetingelserForFoertidspension !== true && f.naaetFolkepensionsalder !== true && v32
  s[689] = v58
  const SDL_25_1_er = v57 && (s[63] || v0 || v1 && (v44 || v54))
  s[169] = SDL_25_1_er
  const SDL_25_1_ir = v57 && (s[63] || v0 || v1 && (v37 && s[66] || s[66] && !((!SDL_24_3_er || !s[66] && v35 === v36) && SDL_24_3_er && (!SDL_24_3_er || v35 === NEVER)) || v47 && s[66] || s[66] && !((!SDL_24_3_er || !s[66] && v45 === v46) && SDL_24_3_er && (!SDL_24_3_er || v45 === NEVER))) || s[67]) || v58
  s[175] = SDL_25_1_ir
}

function svar_9(f, s) {
  // SDL.24.1: Revurderingstidspunktet (SDL § 24, stk. 1)
  const v0 = monthEndOver(s[68], 18, 260, s[53])
  const v1 = monthEndOver(s[69], 18, 260, s[54])
  const v2 = s[70] && v0 <= 16251 /* 2014-06-30 */
  s[73] = v2
  const v3 = s[70] && v1 > 16251 /* 2014-06-30 */
  s[75] = v3
  const v4 = s[70] && s[64] >= v0
  const v5 = s[70] && s[65] < v1
  const v6 = v4 && s[70]
  const v7 = s[66] && s[70] && v1 >= NEVER
  const v8 = v6 ? v0 : NEVER
  const v9 = v5 ? NEVER : v1
  const v10 = v6 ? (v5 || v7 ? Math.max(v1, v9) : v1) : v9
  const v11 = v6 || v5 || v7
  const v12 = v4 && s[66] || s[66] && !((!s[70] || !s[66] && v0 === v1) && s[70] && (!s[70] || v0 === NEVER))
  const v13 = v2 && v11
  const v14 = s[66] && v11 && v10 >= NEVER
  const v15 = v13 ? v8 : NEVER
  s[87] = v15
  const v16 = v3 ? NEVER : v10
  const v17 = v13 ? (v3 || v14 ? Math.max(v10, v16) : v10) : v16
  s[88] = v17
  const v18 = v13 || v3 || v14
  s[85] = v18
  const v19 = v2 && v12 || s[66] && !((!v11 || !v12 && v8 === v10) && v11 && (!v11 || v8 === NEVER))
  s[86] = v19
  const v20 = monthEndOver(s[71], 18, 364, s[53])
  const v21 = monthEndOver(s[72], 18, 364, s[54])
  const v22 = s[70] && v20 <= 16251 /* 2014-06-30 */
  s[74] = v22
  const v23 = s[70] && v21 > 16251 /* 2014-06-30 */
  s[76] = v23
  const v24 = s[70] && s[64] >= v20
  const v25 = s[70] && s[65] < v21
  const v26 = v24 && s[70]
  const v27 = s[66] && s[70] && v21 >= NEVER
  const v28 = v26 ? v20 : NEVER
  const v29 = v25 ? NEVER : v21
  const v30 = v26 ? (v25 || v27 ? Math.max(v21, v29) : v21) : v29
  const v31 = v26 || v25 || v27
  const v32 = v24 && s[66] || s[66] && !((!s[70] || !s[66] && v20 === v21) && s[70] && (!s[70] || v20 === NEVER))
  const v33 = v22 && v31
  const v34 = s[66] && v31 && v30 >= NEVER
  const v35 = v33 ? v28 : NEVER
  s[91] = v35
  const v36 = v23 ? NEVER : v30
  const v37 = v33 ? (v23 || v34 ? Math.max(v30, v36) : v30) : v36
  s[92] = v37
  const v38 = v33 || v23 || v34
  s[89] = v38
  const v39 = v22 && v32 || s[66] && !((!v31 || !v32 && v28 === v30) && v31 && (!v31 || v28 === NEVER))
  s[90] = v39
  const v40 = v18 || v38
  const v41 = v18 ? (v38 ? Math.min(v15, v35) : v15) : v35
  s[79] = v41
  const v42 = v18 ? (v38 ? Math.max(v17, v37) : v17) : v37
  s[81] = v42
  const v43 = v19 || v39
  s[84] = v43
  const v44 = v18 && v15 <= 15011 /* 2011-02-06 */ && v17 >= 13332 /* 2006-07-03 */ || v38 && v35 <= 15011 /* 2011-02-06 */ && v37 >= 13332 /* 2006-07-03 */
  s[83] = v44
  const v45 = v18 && v15 <= 16251 /* 2014-06-30 */ && v17 >= 15012 /* 2011-02-07 */ || v38 && v35 <= 16251 /* 2014-06-30 */ && v37 >= 15012 /* 2011-02-07 */
  s[93] = v45
  const v46 = Math.max(s[53], 16252 /* 2014-07-01 */)
  const v47 = Math.max(s[54], 16252 /* 2014-07-01 */)
  const v48 = monthEndOver(s[68], 9, 110, v46)
  const v49 = monthEndOver(s[69], 9, 110, v47)
  const v50 = s[70] && s[64] >= v48
  const v51 = s[70] && s[65] < v49
  const v52 = v50 && s[70]
  const v53 = s[66] && s[70] && v49 >= NEVER
  const v54 = v52 ? v48 : NEVER
  const v55 = v51 ? NEVER : v49
  const v56 = v52 ? (v51 || v53 ? Math.max(v49, v55) : v49) : v55
  const v57 = v52 || v51 || v53
  s[97] = v57
  const v58 = v50 && s[66] || s[66] && !((!s[70] || !s[66] && v48 === v49) && s[70] && (!s[70] || v48 === NEVER))
  s[95] = v58
  const v59 = monthEndOver(s[71], 9, 154, v46)
  const v60 = monthEndOver(s[72], 9, 154, v47)
  const v61 = s[70] && s[64] >= v59
  const v62 = s[70] && s[65] < v60
  const v63 = v61 && s[70]
  const v64 = s[66] && s[70] && v60 >= NEVER
  const v65 = v63 ? v59 : NEVER
  const v66 = v62 ? NEVER : v60
  const v67 = v63 ? (v62 || v64 ? Math.max(v60, v66) : v60) : v66
  const v68 = v63 || v62 || v64
  s[98] = v68
  const v69 = v61 && s[66] || s[66] && !((!s[70] || !s[66] && v59 === v60) && s[70] && (!s[70] || v59 === NEVER))
  s[96] = v69
  const v70 = v57 || v68
  s[94] = v70
  const v71 = !(v57 && !v58 || v68 && !v69) && (v40 || v18 || v38 || v57 || v68)
  const v72 = v71 ? FIRST_DAY : v57 ? (v68 ? Math.min(v54, v65) : v54) : v65
  const v73 = v71 ? NEVER : v57 ? (v68 ? Math.max(v56, v67) : v56) : v67
  const v74 = v45 && v40
  const v75 = !(v18 && !v19 && v15 >= 15012 /* 2011-02-07 */ && v17 <= 16251 /* 2014-06-30 */ || v38 && !v39 && v35 >= 15012 /* 2011-02-07 */ && v37 <= 16251 /* 2014-06-30 */) && (v70 || v71)
  const v76 = v74 ? (v75 ? Math.min(v41, v72) : v41) : v72
  s[80] = v76
  const v77 = v74 ? (v75 ? Math.max(v42, v73) : v42) : v73
  s[82] = v77
  const v78 = v44 && v40
  s[77] = v78
  const v79 = !(v18 && !v19 && v15 >= 13332 /* 2006-07-03 */ && v17 <= 15011 /* 2011-02-06 */ || v38 && !v39 && v35 >= 13332 /* 2006-07-03 */ && v37 <= 15011 /* 2011-02-06 */) && (v74 || v75)
  s[78] = v79
}

function svar_10(f, s) {
  // SDL.24.1: Revurderingstidspunktet (SDL § 24, stk. 1)
  const v0 = s[70] && countDays(s[68], 15979 /* 2013-10-01 */, 16251 /* 2014-06-30 */) > 110
  const v1 = s[73] || s[70] && countDays(s[69], 15979 /* 2013-10-01 */, 16251 /* 2014-06-30 */) <= 110
  const v2 = s[70] && countDays(s[71], 15979 /* 2013-10-01 */, 16251 /* 2014-06-30 */) > 154
  const v3 = s[74] || s[70] && countDays(s[72], 15979 /* 2013-10-01 */, 16251 /* 2014-06-30 */) <= 154
  const v4 = s[53] < 16252 /* 2014-07-01 */ && (s[70] && countDays(s[71], 16252 /* 2014-07-01 */, 16252 /* 2014-07-01 */) >= 1 || s[66]) && ((s[75] || s[66]) && (v0 || s[66]) && (s[75] || v0) || (s[76] || s[66]) && (v2 || s[66]) && (s[76] || v2) || s[66])
  const SDL_24_1 = v4 ? FIRST_DAY : s[77] ? (s[78] ? Math.min(s[79], s[80]) : s[79]) : s[80]
  s[172] = SDL_24_1
  const SDL_24_1_hoej = v4 ? NEVER : s[77] ? (s[78] ? Math.max(s[81], s[82]) : s[81]) : s[82]
  s[174] = SDL_24_1_hoej
  const SDL_24_1_er = s[53] < NEVER && (v4 || !(v4 && !(s[54] >= 16252 /* 2014-07-01 */ || s[70] && countDays(s[72], 16252 /* 2014-07-01 */, 16252 /* 2014-07-01 */) < 1 || (v1 || s[66]) && (v3 || s[66]) && (v1 || v3))) && (s[77] || s[78]))
  s[170] = SDL_24_1_er
  const SDL_24_1_ir = s[53] < NEVER && (v4 || !(v4 && !(s[54] >= 16252 /* 2014-07-01 */ || s[70] && countDays(s[72], 16252 /* 2014-07-01 */, 16252 /* 2014-07-01 */) < 1 || (v1 || s[66]) && (v3 || s[66]) && (v1 || v3))) && (s[83] && s[84] || !(s[85] && !s[86] && s[87] >= 13332 /* 2006-07-03 */ && s[88] <= 15011 /* 2011-02-06 */ || s[89] && !s[90] && s[91] >= 13332 /* 2006-07-03 */ && s[92] <= 15011 /* 2011-02-06 */) && (s[93] && s[84] || !(s[85] && !s[86] && s[87] >= 15012 /* 2011-02-07 */ && s[88] <= 16251 /* 2014-06-30 */ || s[89] && !s[90] && s[91] >= 15012 /* 2011-02-07 */ && s[92] <= 16251 /* 2014-06-30 */) && (s[94] && (s[95] || s[96]) || !(s[97] && !s[95] || s[98] && !s[96]))))) || s[54] >= NEVER
  s[176] = SDL_24_1_ir
  // SDL.27.1.1: Forlængelse, fordi revalidering er sandsynlig (SDL § 27, stk. 1, nr. 1)
  const v9 = f.forlaengelseAfgjortDen ?? FIRST_DAY
  const v10 = f.forlaengelseAfgjortDen ?? 84005 /* 2199-12-31 */
  const v11 = SDL_24_1_er && SDL_24_1 < NEVER
  s[673] = v11
  const v12 = SDL_24_1_er && SDL_24_1_hoej >= NEVER
  s[674] = v12
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
  s[100] = v25
  const v26 = f.forlaengelseErAfgjort !== false ? (v24 ? Math.min(v9, v21) : v9) : v21
  s[102] = v26
  const v27 = f.forlaengelseErAfgjort !== false ? (v24 ? Math.max(v10, v23) : v10) : v23
  s[101] = v27
  const v28 = v25 && v26 <= 13331 /* 2006-07-02 */
  s[104] = v28
  const v29 = v27 >= 13332 /* 2006-07-03 */
  s[105] = v29
  const v30 = v26 <= 15011 /* 2011-02-06 */
  s[708] = v30
  const v31 = v25 && v29 && v30
  s[107] = v31
  const v32 = v27 >= 15012 /* 2011-02-07 */
  const v33 = v26 <= 20484 /* 2026-01-31 */
  const v34 = v25 && v32 && v33
  const v35 = v26 <= 2147483646
  s[103] = v35
  const v36 = v25 && v27 >= 20485 /* 2026-02-01 */ && v35
  s[716] = v36
  const v37 = f.forlaengelseErAfgjort !== true && (v11 && SDL_24_1_ir || SDL_24_1_ir && !((!SDL_24_1_er || !SDL_24_1_ir && v13 === v14) && s[99] && SDL_24_1_er && (!SDL_24_1_er || s[0] === v13))) || v25 && v27 === NEVER
  s[106] = v37
  const SDL_27_1_1 = v28 || v31 && f.revalideringErSandsynlig !== false || v34 && f.revalideringErSandsynlig !== false || v36
  s[110] = SDL_27_1_1
  const SDL_27_1_1_nej = v28 || v31 && f.revalideringErSandsynlig !== true || v34 && f.revalideringErSandsynlig !== true || v36
  s[116] = SDL_27_1_1_nej
  const SDL_27_1_1_ir = v28 || v36 || v37
  s[117] = SDL_27_1_1_ir
  // SDL.27.1.2: Forlængelse for at afklare arbejdsevnen (SDL § 27, stk. 1, nr. 2)
  const v41 = v25 && v32 && v35
  s[124] = v41
  const SDL_27_1_2 = v28 || v31 && f.afklaringErNoedvendig !== false || v41 && f.afklaringErNoedvendig !== false
  s[111] = SDL_27_1_2
  const SDL_27_1_2_nej = v28 || v31 && f.afklaringErNoedvendig !== true || v41 && f.afklaringErNoedvendig !== true
  s[121] = SDL_27_1_2_nej
  const SDL_27_1_2_ir = v28 || v37
  s[119] = SDL_27_1_2_ir
  // SDL.27.1.3.uger: Længste forlængelse ved lægebehandling (SDL § 27, stk. 1, nr. 3)
  const v45 = v25 && v29 && v26 <= 13544 /* 2007-01-31 */
  const v46 = v25 && v27 >= 13545 /* 2007-02-01 */ && v26 <= 13604 /* 2007-04-01 */
  const v47 = v25 && v27 >= 13605 /* 2007-04-02 */ && v30
  const v48 = v25 && v32 && v26 <= 16251 /* 2014-06-30 */
  s[108] = v48
  const v49 = v27 >= 16252 /* 2014-07-01 */
  const v50 = v25 && v49 && v35
  s[109] = v50
  const v51 = v48 || v50
  s[709] = v51
  const v52 = v47 || v51
  const SDL_27_1_3_uger = v28 ? -Infinity : v45 ? 364 : v46 ? 364 : v47 ? 728 : v48 ? 728 : 938
  s[712] = SDL_27_1_3_uger
  const SDL_27_1_3_uger_hoej = v28 ? Infinity : v46 || v52 ? (v52 ? (v51 ? (v50 ? 938 : 728) : 728) : 728) : 364
  s[714] = SDL_27_1_3_uger_hoej
  const SDL_27_1_3_uger_er = v28 || v45 || v46 || v47 || v48 || v50
  s[710] = SDL_27_1_3_uger_er
  // SDL.27.1.3: Forlængelse ved lægebehandling (SDL § 27, stk. 1, nr. 3)
  const v56 = f.laegensSkoenUgerTilArbejde ?? 0
  const v57 = f.laegensSkoenUgerTilArbejde ?? 7280
  const v58 = f.underLaegebehandling !== true || f.laegensSkoenErSikkert !== true || SDL_27_1_3_uger_er && SDL_27_1_3_uger < v57
  const v59 = f.underLaegebehandling !== false && f.laegensSkoenErSikkert !== false && (SDL_27_1_3_uger_er && SDL_27_1_3_uger_hoej >= v56 || SDL_27_1_2_ir)
  const SDL_27_1_3 = v28 || v45 && v59 || v46 && (f.underLaegebehandling !== false && f.laegensSkoenErSikkert !== false && v56 <= 364 || f.underLaegebehandling !== false && f.laegensSkoenErSikkert !== false && v56 <= 728) || v47 && v59 || v41 && v59
  s[112] = SDL_27_1_3
  const SDL_27_1_3_nej = v28 || v45 && v58 || v46 && (f.underLaegebehandling !== true || f.laegensSkoenErSikkert !== true || v57 > 364 || f.underLaegebehandling !== true || f.laegensSkoenErSikkert !== true || v57 > 728) || v47 && v58 || v41 && v58
  s[122] = SDL_27_1_3_nej
  // SDL.27.1.4: Forlængelse, fordi fleksjob eller pension skal afklares (SDL § 27, stk. 1, nr. 4)
  const v62 = v25 && v49 && v33
  s[715] = v62
  const SDL_27_1_4 = v28 || v31 && f.kanIkkeArbejdePaaNormaleVilkaar !== false || v48 && f.kanIkkeArbejdePaaNormaleVilkaar !== false || v62 && f.sagSkalIRehabiliteringsteam !== false || v36
  s[113] = SDL_27_1_4
  const SDL_27_1_4_nej = v28 || v31 && f.kanIkkeArbejdePaaNormaleVilkaar !== true || v48 && f.kanIkkeArbejdePaaNormaleVilkaar !== true || v62 && f.sagSkalIRehabiliteringsteam !== true || v36
  s[123] = SDL_27_1_4_nej
  // SDL.27.1.5: Forlængelse ved livstruende sygdom (SDL § 27, stk. 1, nr. 5)
  const v65 = f.laegenVurdererLivstruende !== true || f.behandlingsmulighederUdtoemte !== true
  const v66 = f.laegenVurdererLivstruende !== false && f.behandlingsmulighederUdtoemte !== false
  const SDL_27_1_5 = v28 || v31 && v66 || v48 && v66 || v50 && f.laegenVurdererLivstruende !== false
  s[114] = SDL_27_1_5
  const SDL_27_1_5_nej = v28 || v31 && v65 || v48 && v65 || v50 && f.laegenVurdererLivstruende !== true
  s[118] = SDL_27_1_5_nej
  // SDL.27.1.6: Forlængelse ved arbejdsskadesag (SDL § 27, stk. 1, nr. 6)
  const v69 = f.arbejdsskadesag === 'uden_afgoerelse'
  const v70 = f.arbejdsskadesag !== undefined && v69 || !(f.arbejdsskadesag !== undefined)
  const v71 = f.arbejdsskadesag !== undefined && !v69 || !(f.arbejdsskadesag !== undefined)
  const v72 = f.arbejdsskadesag === 'uden_afgoerelse' || f.arbejdsskadesag === 'foreloebig_afgoerelse'
  const SDL_27_1_6 = v28 || v31 && v70 || v48 && v70 || v50 && (f.arbejdsskadesag !== undefined && v72 || !(f.arbejdsskadesag !== undefined))
  s[115] = SDL_27_1_6
  const SDL_27_1_6_nej = v28 || v31 && v71 || v48 && v71 || v50 && (f.arbejdsskadesag !== undefined && !v72 || !(f.arbejdsskadesag !== undefined))
  s[120] = SDL_27_1_6_nej
}

function svar_11(f, s) {
  // SDL.27.1.7.2: Åbenbar sag om førtidspension uden om rehabiliteringsteamet (SDL § 27, stk. 1, nr. 7)
  const v0 = s[100] && s[101] >= 16953 /* 2016-06-01 */ && s[102] <= 16974 /* 2016-06-22 */
  const v1 = s[100] && s[101] >= 16975 /* 2016-06-23 */ && s[102] <= 20634 /* 2026-06-30 */
  const v2 = s[100] && s[101] >= 20635 /* 2026-07-01 */ && s[103]
  const SDL_27_1_7_2 = s[104] || v0 || v1 && f.arbejdsevnenKanAabenbartIkkeForbedres !== false || v2
  s[1387] = SDL_27_1_7_2
  const SDL_27_1_7_2_nej = s[104] || s[100] && s[105] && s[102] <= 16952 /* 2016-05-31 */ || v0 || v1 && f.arbejdsevnenKanAabenbartIkkeForbedres !== true || v2
  s[1388] = SDL_27_1_7_2_nej
  const SDL_27_1_7_2_ir = s[104] || v0 || v2 || s[106]
  s[1389] = SDL_27_1_7_2_ir
  // SDL.27.1.7: Forlængelse ved sag om førtidspension (SDL § 27, stk. 1, nr. 7)
  const SDL_27_1_7 = s[104] || s[107] && f.foertidspensionssagPaabegyndt !== false || s[108] && f.foertidspensionssagPaabegyndt !== false || s[109] && (f.ansoegningOmFoertidspension !== false || SDL_27_1_7_2)
  s[717] = SDL_27_1_7
  const SDL_27_1_7_nej = s[104] || s[107] && f.foertidspensionssagPaabegyndt !== true || s[108] && f.foertidspensionssagPaabegyndt !== true || s[109] && f.ansoegningOmFoertidspension !== true && (SDL_27_1_7_2_nej || SDL_27_1_7_2_ir)
  s[722] = SDL_27_1_7_nej
  // SDL.27.1: Forlængelse af sygedagpenge (SDL § 27, stk. 1)
  const v8 = s[110] || s[111] || s[112] || s[113] || s[114] || s[115] || SDL_27_1_7
  const v9 = s[116] || s[117]
  s[718] = v9
  const v10 = s[118] || s[119]
  s[719] = v10
  const v11 = s[120] || s[119]
  s[720] = v11
  const v12 = SDL_27_1_7_nej || s[119]
  s[721] = v12
  const v13 = v9 && (s[121] || s[119]) && (s[122] || s[119]) && (s[123] || s[117]) && v10 && v11 && v12 && (s[116] || s[121] || s[122] || s[123] || s[118] || s[120] || SDL_27_1_7_nej)
  const v14 = s[117] && s[119]
  s[724] = v14
  const SDL_27_1 = s[104] || s[107] && v8 || s[124] && v8
  s[177] = SDL_27_1
  const SDL_27_1_nej = s[104] || s[107] && v13 || s[124] && v13
  s[178] = SDL_27_1_nej
  const SDL_27_1_ir = s[104] || s[107] && v14 || s[124] && v14 || s[106]
  s[179] = SDL_27_1_ir
  // SDL.24a.1.grænse: Over grænsen på første fraværsdag (SDL § 24 a, stk. 1)
  const v18 = s[125] <= 16251 /* 2014-06-30 */
  s[675] = v18
  const v19 = s[126] && s[127] && v18
  s[160] = v19
  const v20 = s[126] && s[128] >= 16252 /* 2014-07-01 */ && s[129]
  s[157] = v20
  const v21 = monthStart(s[125])
  s[146] = v21
  const v22 = monthStart(s[128])
  s[147] = v22
  const v23 = shiftMonths(v21, -9)
  const v24 = shiftMonths(v22, -9)
  const v25 = shiftDays(v21, -1)
  const v26 = shiftDays(v22, -1)
  const v27 = s[70] && s[126]
  const v28 = shiftMonths(v21, -8)
  const v29 = shiftMonths(v22, -8)
  const v30 = shiftDays(s[125], -1)
  const v31 = shiftDays(s[128], -1)
  const SDL_24a_1_graense = s[130] || v20 && (v27 && countDays(s[68], v23, v26) > 110 || v27 && countDays(s[71], v23, v26) > 154 || v27 && countDays(s[68], v28, v31) > 110 || v27 && countDays(s[71], v28, v31) > 154)
  s[158] = SDL_24a_1_graense
  const SDL_24a_1_graense_nej = s[130] || v19 || v20 && (v27 && countDays(s[69], v24, v25) <= 110 || v27 && countDays(s[72], v24, v25) <= 154 || v27 && countDays(s[69], v29, v30) <= 110 || v27 && countDays(s[72], v29, v30) <= 154)
  s[161] = SDL_24a_1_graense_nej
  const SDL_24a_1_graense_ir = s[130] || v20 && s[66] || s[131]
  s[159] = SDL_24a_1_graense_ir
  // SDL.30.2: Beskæftigelseskravet over for arbejdsgiveren (SDL § 30, stk. 2-4)
  const v35 = (f.timerHosArbejdsgiveren ?? 134400) >= 7400
  const v36 = (s[126] && shiftDays(s[128], -56) >= s[132] || s[66]) && f.andetFravaerSeneste8Uger !== true && v35 || v35 && f.genansat !== false && f.paaArbejdeDaSygdommenKom !== false
  const v37 = (s[126] && shiftDays(s[125], -56) < s[133] || f.andetFravaerSeneste8Uger !== false || (f.timerHosArbejdsgiveren ?? 0) < 7400) && ((f.timerHosArbejdsgiveren ?? 0) < 7400 || f.genansat !== true || f.paaArbejdeDaSygdommenKom !== true)
  const v38 = s[126] && s[134] && s[129]
  s[144] = v38
  const SDL_30_2 = s[130] || s[135] && v36 || v38 && v36
  s[1401] = SDL_30_2
  const SDL_30_2_nej = s[130] || s[135] && v37 || v38 && v37
  s[1402] = SDL_30_2_nej
  const SDL_30_2_ir = s[130] || s[131]
  s[141] = SDL_30_2_ir
  // SDL.30.fleksjob: Ingen arbejdsgiverperiode i fleksjob (SDL § 32, stk. 1, nr. 5)
  const SDL_30_fleksjob = f.ansatIFleksjob !== false && (s[130] || s[135] || v38)
  s[1403] = SDL_30_fleksjob
  const SDL_30_fleksjob_nej = f.ansatIFleksjob !== false && s[130]
  s[1404] = SDL_30_fleksjob_nej
  const SDL_30_fleksjob_ir = f.ansatIFleksjob !== false && SDL_30_2_ir || f.ansatIFleksjob !== true
  s[1405] = SDL_30_fleksjob_ir
  // SDL.30: Ret over for arbejdsgiveren (SDL § 30, stk. 1)
  const v45 = s[136] || SDL_30_2_nej || f.ansatIFleksjob !== false && (SDL_30_fleksjob || SDL_30_fleksjob_ir)
  const v46 = s[137] && (SDL_30_2 || SDL_30_2_ir) && (f.ansatIFleksjob !== true || SDL_30_fleksjob_nej)
  const SDL_30 = s[130] || s[135] && v46 || v38 && v46
  s[142] = SDL_30
  const SDL_30_nej = s[130] || s[135] && v45 || v38 && v45
  s[143] = SDL_30_nej
  // SDL.30.1: Arbejdsgiverperioden (SDL § 30, stk. 1)
  const v49 = s[126] && s[127] && s[125] <= 13604 /* 2007-04-01 */
  const v50 = s[126] && s[128] >= 13605 /* 2007-04-02 */ && s[125] <= 14031 /* 2008-06-01 */
  const v51 = s[125] <= 15340 /* 2012-01-01 */
  s[748] = v51
  const v52 = s[126] && s[128] >= 14032 /* 2008-06-02 */ && v51
  const v53 = s[128] >= 15341 /* 2012-01-02 */
  s[749] = v53
  const v54 = s[126] && v53 && s[129]
  const v55 = v52 || v54
  const SDL_30_1 = s[130] ? -Infinity : v49 ? 14 : v50 ? 15 : v52 ? 21 : 30
  s[138] = SDL_30_1
  const SDL_30_1_hoej = s[130] ? Infinity : v50 || v55 ? (v55 ? (v54 ? 30 : 21) : 15) : 14
  s[139] = SDL_30_1_hoej
  const SDL_30_1_er = s[130] || v49 || v50 || v52 || v54
  s[140] = SDL_30_1_er
}

function svar_12(f, s) {
  // SDL.31.1: Sidste dag, arbejdsgiveren betaler (SDL § 31, stk. 1)
  const v0 = shiftDays(s[125], s[138])
  s[746] = v0
  const v1 = shiftDays(s[128], s[139])
  s[747] = v1
  const v2 = s[126] && s[140]
  s[540] = v2
  const v3 = s[66] || s[141]
  s[544] = v3
  const v4 = shiftDays(v0, -1)
  s[542] = v4
  const v5 = shiftDays(v1, -1)
  s[541] = v5
  const v6 = f.fratraedelsesdag ?? FIRST_DAY
  s[443] = v6
  const v7 = f.fratraedelsesdag ?? 84005 /* 2199-12-31 */
  s[444] = v7
  const v8 = Math.min(v4, v6)
  const v9 = Math.min(v5, v7)
  const v10 = f.fratraeder !== false && v2
  const v11 = f.fratraeder !== true && v2
  const v12 = v10 || v11
  const v13 = v10 ? (v11 ? Math.min(v4, v8) : v8) : v4
  const v14 = v10 ? (v11 ? Math.max(v5, v9) : v9) : v5
  const v15 = f.fratraeder !== false && v3 || f.fratraeder !== true && v3
  const v16 = s[142] && v12
  const v17 = s[141] && v12 && v14 >= NEVER
  const v18 = s[143] ? NEVER : v14
  const v19 = v16 || s[143] || v17
  const v20 = s[142] && v15 || s[141] && !((!v12 || !v15 && v13 === v14) && v12 && (!v12 || v13 === NEVER))
  const SDL_31_1 = s[130] ? FIRST_DAY : v16 ? v13 : NEVER
  s[653] = SDL_31_1
  const SDL_31_1_hoej = s[130] ? NEVER : v16 ? (s[143] || v17 ? Math.max(v14, v18) : v14) : v18
  s[654] = SDL_31_1_hoej
  const SDL_31_1_er = s[130] || s[135] && v19 || s[144] && v19
  s[652] = SDL_31_1_er
  const SDL_31_1_ir = s[130] || s[135] && v20 || s[144] && v20 || s[131]
  s[655] = SDL_31_1_ir
  // SDL.32.1: Beskæftigelseskravet over for kommunen (SDL § 32, stk. 1-3)
  const v25 = f.tilknyttetArbejdsmarkedetFra ?? FIRST_DAY
  const v26 = f.tilknyttetArbejdsmarkedetFra ?? 84005 /* 2199-12-31 */
  const v27 = SDL_31_1_er && SDL_31_1_hoej >= s[0]
  const v28 = s[142] || s[141]
  s[543] = v28
  const v29 = v28 && (v27 || SDL_31_1_ir) && (s[142] || v27)
  const v30 = s[143] || SDL_31_1_er && SDL_31_1 < s[1] || s[141] && SDL_31_1_ir
  const v31 = f.uddannelseAfsluttet ?? FIRST_DAY
  const v32 = f.uddannelseAfsluttet ?? 84005 /* 2199-12-31 */
  const v33 = f.erhvervsmaessigUddannelse !== true || (f.uddannelsensLaengde ?? 0) < 18 || s[126] && s[125] < v32 || s[126] && shiftMonths(v31, 1) < s[128]
  const v34 = f.erhvervsmaessigUddannelse !== false && (f.uddannelsensLaengde ?? 240) >= 18 && (s[126] && s[128] >= v31 || s[66]) && (s[126] && shiftMonths(v32, 1) >= s[125] || s[66])
  const v35 = (s[126] && shiftDays(s[128], -91) >= v25 || s[66]) && (f.timerSeneste13Uger ?? 218400) >= 12000 && v30 || f.dagpengeretHvisRask !== false || v34 || f.elevILoennetPraktik !== false || f.ansatIFleksjob !== false
  const v36 = (s[126] && shiftDays(s[125], -91) < v26 || (f.timerSeneste13Uger ?? 0) < 12000 || v29) && f.dagpengeretHvisRask !== true && v33 && f.elevILoennetPraktik !== true && f.ansatIFleksjob !== true
  const v37 = s[126] && s[134] && s[125] <= 15522 /* 2012-07-01 */
  const v38 = s[126] && s[128] >= 15523 /* 2012-07-02 */ && s[145]
  const v39 = shiftMonths(s[146], -6)
  const v40 = shiftMonths(s[147], -6)
  const v41 = f.maanederDerSesBortFra ?? 0
  const v42 = f.maanederDerSesBortFra ?? 24
  const v43 = 6 + v41
  const v44 = 6 + v42
  const v45 = -v44
  const v46 = -v43
  const v47 = shiftMonths(s[146], v45)
  const v48 = shiftMonths(s[147], v46)
  const SDL_32_1 = s[130] || s[135] && v35 || v37 && v35 || v38 && ((s[126] && shiftDays(s[128], -182) >= v25 || s[66]) && (f.timerSeneste26Uger ?? 436800) >= 24000 && v30 || f.dagpengeretHvisRask !== false || v34 || f.elevILoennetPraktik !== false || f.ansatIFleksjob !== false) || s[148] && (f.iBeskaeftigelse !== false && ((f.timerPrMaaned !== undefined ? sum(f.timerPrMaaned, (r_timerPrMaaned) => { const r0_0 = s[126] && r_timerPrMaaned.maaned >= v39; const r0_1 = s[126] && r_timerPrMaaned.maaned < s[147]; return (r0_0 || s[66]) && (r0_1 || s[66]) && (r0_0 || r0_1) ? r_timerPrMaaned.timer : 0 }) : Infinity) >= 24000 && (f.timerPrMaaned !== undefined ? sum(f.timerPrMaaned, (r_timerPrMaaned) => { const r0_0 = s[126] && r_timerPrMaaned.maaned >= v39; const r0_1 = s[126] && r_timerPrMaaned.maaned < s[147]; return (r0_0 || s[66]) && (r0_1 || s[66]) && (r0_0 || r0_1) && r_timerPrMaaned.timer >= 4000 ? 1 : 0 }) : Infinity) >= 5 || (f.timerPrMaaned !== undefined ? sum(f.timerPrMaaned, (r_timerPrMaaned) => { const r0_0 = s[126] && r_timerPrMaaned.maaned < s[147]; const r0_1 = s[126] && r_timerPrMaaned.maaned >= v47; return (r0_1 || s[66]) && (r0_0 || s[66]) && (r0_1 || r0_0) ? r_timerPrMaaned.timer : 0 }) : Infinity) >= 24000 && (f.timerPrMaaned !== undefined ? sum(f.timerPrMaaned, (r_timerPrMaaned) => { const r0_0 = s[126] && r_timerPrMaaned.maaned < s[147]; const r0_1 = s[126] && r_timerPrMaaned.maaned >= v47; return (r0_1 || s[66]) && (r0_0 || s[66]) && (r0_1 || r0_0) && r_timerPrMaaned.timer >= 4000 ? 1 : 0 }) : Infinity) >= 5) && v30 || f.dagpengeretHvisRask !== false || v34 || f.elevILoennetPraktik !== false || f.ansatIFleksjob !== false)
  s[1406] = SDL_32_1
  const SDL_32_1_nej = s[130] || s[135] && v36 || v37 && v36 || v38 && (s[126] && shiftDays(s[125], -182) < v26 || (f.timerSeneste26Uger ?? 0) < 24000 || v29) && f.dagpengeretHvisRask !== true && v33 && f.elevILoennetPraktik !== true && f.ansatIFleksjob !== true || s[148] && (f.iBeskaeftigelse !== true || ((f.timerPrMaaned !== undefined ? sum(f.timerPrMaaned, (r_timerPrMaaned) => { const r0_0 = s[126] && r_timerPrMaaned.maaned >= v39; const r0_1 = s[126] && r_timerPrMaaned.maaned < s[147]; const r0_2 = (r0_0 || s[66]) && (r0_1 || s[66]) && (r0_0 || r0_1); return r0_2 ? (r0_2 && !(s[126] && r_timerPrMaaned.maaned < v40 || s[126] && r_timerPrMaaned.maaned >= s[146]) && !s[66] ? r_timerPrMaaned.timer : 0) : 0 }) : -Infinity) < 24000 || (f.timerPrMaaned !== undefined ? sum(f.timerPrMaaned, (r_timerPrMaaned) => { const r0_0 = s[126] && r_timerPrMaaned.maaned >= v39; const r0_1 = s[126] && r_timerPrMaaned.maaned < s[147]; const r0_2 = (r0_0 || s[66]) && (r0_1 || s[66]) && (r0_0 || r0_1); const r0_3 = r_timerPrMaaned.timer >= 4000; const r0_4 = r0_2 && r0_3; return r0_4 ? (r0_4 && !(r0_2 && !r0_3 || s[126] && r_timerPrMaaned.maaned < v40 || s[126] && r_timerPrMaaned.maaned >= s[146] || s[66] && !r0_3) && !(s[66] && r0_3) ? 1 : 0) : 0 }) : -Infinity) < 5) && ((f.timerPrMaaned !== undefined ? sum(f.timerPrMaaned, (r_timerPrMaaned) => { const r0_0 = s[126] && r_timerPrMaaned.maaned < s[147]; const r0_1 = s[126] && r_timerPrMaaned.maaned >= v47; const r0_2 = (r0_1 || s[66]) && (r0_0 || s[66]) && (r0_1 || r0_0); return r0_2 ? (r0_2 && !(s[126] && r_timerPrMaaned.maaned < v48 || s[126] && r_timerPrMaaned.maaned >= s[146]) && !s[66] ? r_timerPrMaaned.timer : 0) : 0 }) : -Infinity) < 24000 || (f.timerPrMaaned !== undefined ? sum(f.timerPrMaaned, (r_timerPrMaaned) => { const r0_0 = s[126] && r_timerPrMaaned.maaned < s[147]; const r0_1 = r_timerPrMaaned.timer >= 4000; const r0_2 = s[126] && r_timerPrMaaned.maaned >= v47; const r0_3 = (r0_2 || s[66]) && (r0_0 || s[66]) && (r0_2 || r0_0); const r0_4 = r0_3 && r0_1; return r0_4 ? (r0_4 && !(r0_3 && !r0_1 || s[126] && r_timerPrMaaned.maaned < v48 || s[126] && r_timerPrMaaned.maaned >= s[146] || s[66] && !r0_1) && !(s[66] && r0_1) ? 1 : 0) : 0 }) : -Infinity) < 5) || v29) && f.dagpengeretHvisRask !== true && v33 && f.elevILoennetPraktik !== true && f.ansatIFleksjob !== true
  s[1407] = SDL_32_1_nej
  // SDL.42.1: Beskæftigelseskravet for selvstændige (SDL § 42)
  const v51 = (f.maanederSomSelvstaendig ?? 0) + (f.maanederSomLoenmodtagerFoer ?? 0) < 6 || f.drevetSenesteMaaned !== true || (f.timerIVirksomheden ?? 0) < 1850
  const v52 = (f.maanederSomSelvstaendig ?? 12) + (f.maanederSomLoenmodtagerFoer ?? 12) >= 6 && f.drevetSenesteMaaned !== false && (f.timerIVirksomheden ?? 16800) >= 1850
  const v53 = s[126] && s[134] && s[125] <= 15705 /* 2012-12-31 */
  const v54 = s[126] && s[128] >= 15706 /* 2013-01-01 */ && s[125] <= 15883 /* 2013-06-27 */
  const v55 = v52 || f.tilskudTilEgenVirksomhed !== false
  const v56 = v51 && f.tilskudTilEgenVirksomhed !== true
  const v57 = s[126] && s[128] >= 15884 /* 2013-06-28 */ && s[129]
  const SDL_42_1 = s[130] || s[135] && v52 || v53 && v52 || v54 && v55 || v57 && v55
  s[1445] = SDL_42_1
  const SDL_42_1_nej = s[130] || s[135] && v51 || v53 && v51 || v54 && v56 || v57 && v56
  s[1446] = SDL_42_1_nej
  // SDL.34.1: Ret ved arbejdsskade (SDL § 34, stk. 1)
  const v60 = f.arbejdsskade !== true || v29
  const v61 = f.arbejdsskade !== false && v30
  const SDL_34_1 = s[130] || s[135] && v61 || s[144] && v61
  s[1408] = SDL_34_1
  const SDL_34_1_nej = s[130] || s[135] && v60 || s[144] && v60
  s[1409] = SDL_34_1_nej
  // SDL.32: Ret over for kommunen (SDL § 2, stk. 2)
  const v64 = f.persongruppe === 'ingen'
  const v65 = f.persongruppe !== undefined && v64 || !(f.persongruppe !== undefined)
  s[733] = v65
  const v66 = f.persongruppe !== undefined && !v64 || !(f.persongruppe !== undefined)
  s[734] = v66
  const v67 = v66 || v33
  s[539] = v67
  const v68 = v65 && v34
  s[538] = v68
  const v69 = s[137] && (SDL_32_1 || s[141]) || s[149] && (SDL_42_1 || s[141]) || s[150] || v68 || SDL_34_1
  const v70 = (s[136] || SDL_32_1_nej) && (s[151] || SDL_42_1_nej) && s[152] && v67 && (SDL_34_1_nej || s[141])
  const SDL_32 = s[130] || s[135] && v69 || s[144] && v69
  s[155] = SDL_32
  const SDL_32_nej = s[130] || s[135] && v70 || s[144] && v70
  s[162] = SDL_32_nej
}

function svar_13(f, s) {
  // SDL.3: Ophold i Danmark (SDL § 3)
  const v0 = f.ophold === 'danmark' || f.ophold === 'rekreation' || f.ophold === 'behandling' || f.ophold === 'udskudt_hjemrejse' || f.ophold === 'udsendt' || f.ophold === 'dansk_social_sikring'
  const v1 = f.ophold !== undefined && v0 || !(f.ophold !== undefined)
  const v2 = f.ophold !== undefined && !v0 || !(f.ophold !== undefined)
  const v3 = s[153] && s[0] <= 17701 /* 2018-06-19 */
  const v4 = s[1] >= 17702 /* 2018-06-20 */
  const v5 = f.ophold === 'danmark' || f.ophold === 'rekreation' || f.ophold === 'behandling' || f.ophold === 'udskudt_hjemrejse' || f.ophold === 'udsendt' || f.ophold === 'repatriering' || f.ophold === 'dansk_social_sikring'
  const SDL_3 = s[24] || s[154] && v1 || v3 && v1 || v4 && (f.ophold !== undefined && v5 || !(f.ophold !== undefined))
  s[548] = SDL_3
  const SDL_3_nej = s[24] || s[154] && v2 || v3 && v2 || v4 && (f.ophold !== undefined && !v5 || !(f.ophold !== undefined))
  s[545] = SDL_3_nej
  // SDL.24a.1: Jobafklaring ved ny sygemelding (SDL § 24 a, stk. 1)
  const v8 = s[155] || s[141]
  s[665] = v8
  const v9 = SDL_3 || s[24]
  s[546] = v9
  const v10 = s[156] || s[24]
  s[547] = v10
  const SDL_24a_1 = s[130] || s[157] && (s[158] || s[159]) && v8 && v9 && v10 && (s[158] || s[155] || SDL_3 || s[156])
  s[676] = SDL_24a_1
  const SDL_24a_1_nej = s[130] || s[160] || s[157] && (s[161] || s[162] || SDL_3_nej || s[163])
  s[680] = SDL_24a_1_nej
  const SDL_24a_1_ir = s[130] || s[157] && s[159] && s[141] && s[24] || s[131]
  s[678] = SDL_24a_1_ir
  // SDL.24c.1: Stop for sygedagpenge, når sygdommen ikke længere er livstruende (SDL § 24 c, stk. 1)
  const v14 = s[0] <= 16800 /* 2015-12-31 */
  s[244] = v14
  const v15 = s[1] >= 16801 /* 2016-01-01 */
  s[245] = v15
  const v16 = s[21] && v14
  s[679] = v16
  const SDL_24c_1 = s[24] || v15 && f.fikSygedagpengeVedLivstruende !== false && f.laegenFinderIkkeLaengereLivstruende !== false
  s[1332] = SDL_24c_1
  const SDL_24c_1_nej = s[24] || v16 || v15 && (f.fikSygedagpengeVedLivstruende !== true || f.laegenFinderIkkeLaengereLivstruende !== true)
  s[1333] = SDL_24c_1_nej
  // LAB.107.1: Ret til jobafklaringsforløb (LAB § 107)
  const v19 = s[164] && v14
  s[279] = v19
  const v20 = f.forlaengelsenSlutter ?? FIRST_DAY
  s[694] = v20
  const v21 = f.forlaengelsenSlutter ?? 84005 /* 2199-12-31 */
  s[695] = v21
  const v22 = s[165] || f.naaetFolkepensionsalder !== false || s[166]
  const v23 = s[167] && f.naaetFolkepensionsalder !== true && s[168]
  const v24 = v22 && s[169]
  const v25 = v23 && s[170]
  const v26 = v24 ? (v25 ? Math.min(s[171], s[172]) : s[171]) : s[172]
  const v27 = v24 ? (v25 ? Math.max(s[173], s[174]) : s[173]) : s[174]
  const v28 = f.forlaengelseErAfgjort !== true && (v24 || v25)
  const v29 = f.forlaengelseErAfgjort !== false || v28
  s[667] = v29
  const v30 = f.forlaengelseErAfgjort !== false ? (v28 ? Math.min(v20, v26) : v20) : v26
  s[668] = v30
  const v31 = f.forlaengelseErAfgjort !== false ? (v28 ? Math.max(v21, v27) : v21) : v27
  s[670] = v31
  const v32 = f.forlaengelseErAfgjort !== true && (v22 && s[175] || v23 && s[176])
  s[672] = v32
  const v33 = v29 && s[0] < v31 || v22 || s[177]
  const v34 = s[178] || s[179]
  s[725] = v34
  const v35 = (v29 && s[1] >= v30 || v32) && v23 && v34
  const v36 = SDL_24a_1_nej || SDL_24a_1_ir
  s[677] = v36
  const v37 = v15 && s[42]
  const v38 = s[163] || v33 && v36 && (SDL_24c_1_nej || s[24])
  const v39 = v10 && (v35 || SDL_24a_1 || SDL_24c_1)
  const LAB_107_1 = s[24] || v19 && v10 && (v35 || SDL_24a_1) || v37 && v39 || s[43] && v39
  s[950] = LAB_107_1
  const LAB_107_1_nej = s[24] || s[21] && s[180] || v19 && (s[163] || v33 && v36) || v37 && v38 || s[43] && v38
  s[951] = LAB_107_1_nej
  // LAB.108.2: Tilbuddet kan indgå i forløbet (LAB § 108, stk. 2)
  const v42 = s[0] <= 17125 /* 2016-11-20 */
  s[193] = v42
  const v43 = s[1] >= 17126 /* 2016-11-21 */ && s[42]
  s[194] = v43
  const v44 = f.tilbudUnderForloebet === 'praktik' || f.tilbudUnderForloebet === 'vejledning'
  const v45 = f.ventesFuldtRask !== true || shiftDays(s[44], 56) < s[181] || f.fikTvaerfagligIndsats !== false || f.tilbudUnderForloebet !== undefined && v44 || !(f.tilbudUnderForloebet !== undefined)
  const v46 = f.ventesFuldtRask !== false && s[182] && f.fikTvaerfagligIndsats !== true && (f.tilbudUnderForloebet !== undefined && !v44 || !(f.tilbudUnderForloebet !== undefined))
  const v47 = s[0] <= 20088 /* 2024-12-31 */
  s[372] = v47
  const v48 = s[43] && v47
  s[563] = v48
  const v49 = s[1] >= 20089 /* 2025-01-01 */
  s[373] = v49
  const LAB_108_2 = s[183] && (s[180] || s[164] && v42 || v43 && v45 || v48 && v45 || v49)
  s[953] = LAB_108_2
  const LAB_108_2_nej = s[183] && (s[180] || v43 && v46 || v48 && v46)
  s[954] = LAB_108_2_nej
}

function svar_14(f, s) {
  // LAB.109.1.frist: Sagen skal have været i rehabiliteringsteamet (LAB § 109)
  const v0 = s[45] && s[44] <= 16427 /* 2014-12-23 */
  const v1 = f.sygedagpengeOphoerteDen ?? FIRST_DAY
  const v2 = f.sygedagpengeOphoerteDen ?? 84005 /* 2199-12-31 */
  const v3 = shiftDays(v1, 28)
  const v4 = shiftDays(v2, 28)
  const v5 = s[46] >= 16428 /* 2014-12-24 */ && s[44] <= 16616 /* 2015-06-30 */
  const v6 = s[46] >= 16617 /* 2015-07-01 */ && s[184]
  const v7 = shiftDays(s[44], 28)
  const v8 = shiftDays(s[46], 28)
  const v9 = s[185] && s[186]
  const v10 = f.jobafklaringEfter === 'ny_sygemelding'
  const v11 = f.jobafklaringEfter !== undefined && v10 || !(f.jobafklaringEfter !== undefined)
  const v12 = f.jobafklaringEfter !== undefined && !v10 || !(f.jobafklaringEfter !== undefined)
  const v13 = shiftDays(f.afgoerelseOmJobafklaringDen ?? FIRST_DAY, 28)
  const v14 = shiftDays(f.afgoerelseOmJobafklaringDen ?? 84005 /* 2199-12-31 */, 28)
  const v15 = v11 ? (v12 ? Math.min(v7, v13) : v13) : v7
  const v16 = v11 ? (v12 ? Math.max(v8, v14) : v14) : v8
  const v17 = s[187] || s[188]
  const v18 = s[187] ? v15 : NEVER
  const v19 = s[189] || v9 || v17
  const v20 = s[189] ? FIRST_DAY : v9 ? (v17 ? Math.min(v15, v18) : v15) : v18
  const v21 = v5 || v6 || v19
  const v22 = v5 ? FIRST_DAY : v6 ? (v19 ? Math.min(v7, v20) : v7) : v20
  const LAB_109_1_frist = s[51] ? FIRST_DAY : v0 ? (v21 ? Math.min(v3, v22) : v3) : v22
  s[958] = LAB_109_1_frist
  const v24 = s[188] ? NEVER : v16
  const v25 = s[189] ? NEVER : v9 ? (v17 ? Math.max(v16, v24) : v16) : v24
  const v26 = v5 ? NEVER : v6 ? (v19 ? Math.max(v8, v25) : v8) : v25
  const LAB_109_1_frist_hoej = s[51] ? NEVER : v0 ? (v21 ? Math.max(v4, v26) : v4) : v26
  s[959] = LAB_109_1_frist_hoej
  const LAB_109_1_frist_ir = s[190] && (s[51] || v5 || s[189]) || s[191]
  s[960] = LAB_109_1_frist_ir
  // LAB.110.1: Jobafklaringsforløbets længste varighed (LAB § 110, stk. 1)
  const v29 = s[45] && s[44] <= 17532 /* 2018-01-01 */
  const v30 = shiftMonths(s[44], 24)
  const v31 = shiftMonths(s[46], 24)
  const v32 = shiftDays(v30, -1)
  const v33 = shiftDays(v31, -1)
  const v34 = s[46] >= 17533 /* 2018-01-02 */ && s[186]
  const v35 = allPeriods(f.barselUnderJobafklaring)
  const v36 = f.barselUnderJobafklaring !== undefined ? v35 : NO_DAYS
  s[351] = v36
  const v37 = f.barselUnderJobafklaring !== undefined ? v35 : ALL_DAYS
  s[349] = v37
  const v38 = without(ALL_DAYS, v37)
  const v39 = without(ALL_DAYS, v36)
  const v40 = v30 === NEVER ? Infinity : v30 - s[46]
  const v41 = v31 === NEVER ? Infinity : v31 - s[44]
  const v42 = dayReaching(v39, s[44], v40)
  const v43 = dayReaching(v38, s[46], v41)
  const v44 = from(v36, 18262 /* 2020-01-01 */)
  const v45 = from(v37, 18262 /* 2020-01-01 */)
  const v46 = without(ALL_DAYS, v45)
  const v47 = without(ALL_DAYS, v44)
  const v48 = Math.min(v32, v42, dayReaching(v47, s[44], v40))
  const v49 = Math.max(v33, v43, dayReaching(v46, s[46], v41))
  const v50 = v34 || s[192]
  const v51 = v34 ? (s[192] ? Math.min(v42, v48) : v48) : v42
  const LAB_110_1 = s[51] ? FIRST_DAY : v29 ? (v50 ? Math.min(v32, v51) : v32) : v51
  s[961] = LAB_110_1
  const v53 = v34 ? (s[192] ? Math.max(v43, v49) : v49) : v43
  const LAB_110_1_hoej = s[51] ? NEVER : v29 ? (v50 ? Math.max(v33, v53) : v33) : v53
  s[962] = LAB_110_1_hoej
  const LAB_110_1_er = f.erIJobafklaring !== false && s[45]
  s[963] = LAB_110_1_er
  const LAB_110_1_ir = LAB_110_1_er && s[51] || f.erIJobafklaring !== true || s[44] < 16252 /* 2014-07-01 */
  s[964] = LAB_110_1_ir
  // LAB.110.2: Jobafklaringsforløbet slutter (LAB § 110, stk. 2)
  const v57 = s[164] && s[0] <= 16617 /* 2015-07-01 */
  const v58 = s[1] >= 16618 /* 2015-07-02 */ && s[193]
  const v59 = f.uarbejdsdygtigVedEgenSygdom !== true || s[1] >= s[36] || f.fikSygedagpengeVedLivstruende !== false
  const v60 = f.uarbejdsdygtigVedEgenSygdom !== false && s[0] < s[37] && f.fikSygedagpengeVedLivstruende !== true
  const LAB_110_2 = s[183] && (s[180] || v57 && f.uarbejdsdygtigVedEgenSygdom !== true || v58 || s[194] && v59 || s[43] && v59)
  s[965] = LAB_110_2
  const LAB_110_2_nej = s[183] && (s[180] || v57 && f.uarbejdsdygtigVedEgenSygdom !== false || v58 || s[194] && v60 || s[43] && v60)
  s[966] = LAB_110_2_nej
  const LAB_110_2_ir = s[183] && (s[180] || v58) || s[195]
  s[967] = LAB_110_2_ir
  // LAB.111.1: Din arbejdsevne skal være vurderet (LAB § 111, stk. 1)
  const LAB_111_1 = s[180] ? FIRST_DAY : LAB_110_1
  s[968] = LAB_111_1
  const LAB_111_1_hoej = s[180] ? NEVER : LAB_110_1_hoej
  s[969] = LAB_111_1_hoej
  const LAB_111_1_er = s[183] && (s[180] || s[196] && LAB_110_1_er || s[43] && LAB_110_1_er)
  s[970] = LAB_111_1_er
  const LAB_111_1_ir = s[183] && (s[180] || s[196] && LAB_110_1_ir || s[43] && LAB_110_1_ir) || s[195]
  s[971] = LAB_111_1_ir
  // LAB.111.2: Sagen skal i rehabiliteringsteamet, før forløbet slutter (lov 1750/2025 § 1)
  const v68 = f.kanVendeTilbageIArbejde !== false || f.uarbejdsdygtigVedEgenSygdom !== true && f.maalgruppeForAnden !== true
  const v69 = f.kanVendeTilbageIArbejde !== true && (f.uarbejdsdygtigVedEgenSygdom !== false || f.maalgruppeForAnden !== false)
  const LAB_111_2 = s[183] && (s[180] || s[196] && v69 || s[197] && v69 || s[50])
  s[972] = LAB_111_2
  const LAB_111_2_nej = s[183] && (s[180] || s[196] && v68 || s[197] && v68 || s[50])
  s[973] = LAB_111_2_nej
  const LAB_111_2_ir = s[183] && (s[180] || s[50]) || s[195]
  s[851] = LAB_111_2_ir
  // LAB.111.3: Samtale med sundhedskoordinatoren (LAB § 111, stk. 3)
  const LAB_111_3 = s[180] ? FIRST_DAY : shiftMonths(v1, 42)
  s[975] = LAB_111_3
  const LAB_111_3_hoej = s[180] ? NEVER : shiftMonths(v2, 42)
  s[976] = LAB_111_3_hoej
  const LAB_111_3_er = s[183] && f.risikoForFireAar !== false
  s[977] = LAB_111_3_er
  const LAB_111_3_ir = LAB_111_3_er && s[180] || s[195] || f.risikoForFireAar !== true
  s[978] = LAB_111_3_ir
  // LAB.111.4: Kommunen skal overveje klinisk funktion før et nyt forløb (lov 1750/2025 § 1)
  const v77 = shiftMonths(v2, 48) >= (f.nytForloebVarerTil ?? FIRST_DAY)
  const LAB_111_4 = s[183] && (s[180] || s[196] && shiftMonths(v1, 48) < (f.nytForloebVarerTil ?? 84005 /* 2199-12-31 */) || s[197] && shiftMonths(v1, 48) < (f.nytForloebVarerTil ?? 84005 /* 2199-12-31 */) || s[50])
  s[979] = LAB_111_4
  const LAB_111_4_nej = s[183] && (s[180] || s[196] && v77 || s[197] && v77 || s[50])
  s[980] = LAB_111_4_nej
}

function svar_15(f, s) {
  // LAB.112.2: Et ressourceforløb er udelukket, fordi arbejdsevnen ikke kan udvikles (LAB § 112, stk. 2)
  const v0 = s[31] && s[0] <= 17682 /* 2018-05-31 */
  const v1 = s[1] >= 17683 /* 2018-06-01 */ && s[42]
  const v2 = f.dokumenteretIngenUdvikling !== false || f.heltAabenbartIngenUdvikling !== false
  const v3 = f.dokumenteretIngenUdvikling !== true && f.heltAabenbartIngenUdvikling !== true
  const LAB_112_2 = s[24] || v0 && f.aabenbartFormaalsloestPaaGrundAfSygdom !== false || v1 && v2 || s[198] && v2
  s[984] = LAB_112_2
  const LAB_112_2_nej = s[24] || s[199] || v0 && f.aabenbartFormaalsloestPaaGrundAfSygdom !== true || v1 && v3 || s[198] && v3 || s[200]
  s[985] = LAB_112_2_nej
  // LAB.112.3: Et ressourceforløb kan begynde, selv om folkepensionsalderen nærmer sig (LAB § 112, stk. 3)
  const v6 = s[0] <= 18992 /* 2021-12-31 */
  s[371] = v6
  const v7 = s[1] >= 18993 /* 2022-01-01 */
  s[254] = v7
  const v8 = s[31] && v6
  s[255] = v8
  const v9 = s[0] <= 19133 /* 2022-05-21 */
  s[228] = v9
  const v10 = v7 && v9
  s[224] = v10
  const v11 = shiftMonths(s[37], -72) >= s[0] || f.oenskerRessourceforloeb !== false
  const v12 = shiftMonths(s[36], -72) < s[1] && f.oenskerRessourceforloeb !== true
  const v13 = s[1] >= 19134 /* 2022-05-22 */ && s[201]
  s[223] = v13
  const LAB_112_3 = s[24] || s[199] || v8 || v10 && v11 || v13 && v11 || s[200] && v11
  s[986] = LAB_112_3
  const LAB_112_3_nej = s[24] || v10 && v12 || v13 && v12 || s[200] && v12
  s[987] = LAB_112_3_nej
  // LAB.112.1: Målgruppen for ressourceforløb (LAB § 112, stk. 1)
  const v16 = f.laengerevarendeForsoergelse !== false || f.deltagetUdenOegetTilknytning !== false || f.behovForLaengerevarendeIndsats !== false
  const v17 = f.laengerevarendeForsoergelse !== true && f.deltagetUdenOegetTilknytning !== true && f.behovForLaengerevarendeIndsats !== true
  const v18 = f.komplekseProblemer !== true || f.kanIkkeLoesesAfAndenIndsats !== true || f.kraeverHelhedsorienteretForloeb !== true || v17 || LAB_112_2
  const v19 = LAB_112_2_nej || s[24]
  const v20 = f.komplekseProblemer !== false && f.kanIkkeLoesesAfAndenIndsats !== false && f.kraeverHelhedsorienteretForloeb !== false && v16 && v19
  const v21 = s[43] && v6
  s[225] = v21
  const v22 = v7 && s[201]
  s[227] = v22
  const LAB_112_1 = s[202] || !(s[202] && !(s[0] < 20485 /* 2026-02-01 */ || s[203])) && (s[24] || v0 && v20 || v1 && v20 || v21 && v20 || v22 && f.komplekseProblemer !== false && f.kanIkkeLoesesAfAndenIndsats !== false && f.kraeverHelhedsorienteretForloeb !== false && v16 && v19 && (LAB_112_3 || s[24]))
  s[981] = LAB_112_1
  const LAB_112_1_nej = s[202] || !(s[202] && !(s[0] < 20485 /* 2026-02-01 */ || s[203])) && (s[24] || s[199] || v0 && v18 || v1 && v18 || v21 && v18 || v22 && (f.komplekseProblemer !== true || f.kanIkkeLoesesAfAndenIndsats !== true || f.kraeverHelhedsorienteretForloeb !== true || v17 || LAB_112_2 || LAB_112_3_nej) || s[200])
  s[982] = LAB_112_1_nej
  const LAB_112_1_ir = s[202] || !(s[202] && !(s[0] < 20485 /* 2026-02-01 */ || s[203])) && s[24]
  s[983] = LAB_112_1_ir
  // LAB.112.3.igang: Forløbet fortsætter, selv om folkepensionsalderen nærmer sig (LAB § 112, stk. 3)
  const LAB_112_3_igang = f.ressourceforloebErBevilget !== false && (s[24] || v8 || v22 || s[204])
  s[988] = LAB_112_3_igang
  // LAB.113.2: En indsats skal være i gang (LAB § 113, stk. 2)
  const v27 = f.ressourceforloebStartede ?? FIRST_DAY
  s[212] = v27
  const v28 = f.ressourceforloebStartede ?? 84005 /* 2199-12-31 */
  s[213] = v28
  const v29 = v27 <= 13331 /* 2006-07-02 */
  s[218] = v29
  const v30 = v28 >= 13332 /* 2006-07-03 */ && v27 <= 15705 /* 2012-12-31 */
  s[219] = v30
  const v31 = v28 >= 15706 /* 2013-01-01 */
  s[211] = v31
  const v32 = v31 && v27 <= 18808 /* 2021-06-30 */
  const v33 = v28 >= 18809 /* 2021-07-01 */
  const v34 = v27 <= 18992 /* 2021-12-31 */
  s[214] = v34
  const v35 = v33 && v34
  const v36 = allPeriods(f.perioderUdenRaadighed)
  const v37 = shiftMonths(v27, 6)
  const v38 = shiftMonths(v28, 6)
  const v39 = v28 >= 18993 /* 2022-01-01 */
  s[215] = v39
  const v40 = v27 <= 20484 /* 2026-01-31 */
  s[216] = v40
  const v41 = v28 >= 20485 /* 2026-02-01 */
  s[217] = v41
  const v42 = v35 || v39 && v40 || v41
  const LAB_113_2 = v29 ? FIRST_DAY : v32 || v42 ? (v42 ? dayReaching(without(ALL_DAYS, f.perioderUdenRaadighed !== undefined ? v36 : NO_DAYS), shiftDays(v27, 1), v37 === NEVER ? Infinity : v37 - v28) : NEVER) : NEVER
  s[989] = LAB_113_2
  const LAB_113_2_hoej = v29 ? NEVER : v30 ? NEVER : v32 ? NEVER : v35 ? NEVER : dayReaching(without(ALL_DAYS, f.perioderUdenRaadighed !== undefined ? v36 : ALL_DAYS), shiftDays(v28, 1), v38 === NEVER ? Infinity : v38 - v27)
  s[990] = LAB_113_2_hoej
  const LAB_113_2_ir = f.ressourceforloebErBevilget !== false && v29 || f.ressourceforloebErBevilget !== true
  s[222] = LAB_113_2_ir
  // LAB.113.2.team: Sagen skal i rehabiliteringsteamet igen (LAB § 113, stk. 2)
  const v46 = v33 && v40
  const v47 = f.ressourceforloebErBevilget !== false && LAB_113_2_hoej >= s[0] || f.indsatsErBegyndt !== false && (f.ressourceforloebErBevilget !== false && LAB_113_2_hoej >= (f.indsatsBegyndteDen ?? FIRST_DAY) || LAB_113_2_ir) || f.arbejdeIFoersteHalvaar !== false || f.saerligeGrundeModTeamet !== false
  const v48 = (f.ressourceforloebErBevilget !== false && LAB_113_2 < s[1] || LAB_113_2_ir) && (f.indsatsErBegyndt !== true || f.ressourceforloebErBevilget !== false && LAB_113_2 < (f.indsatsBegyndteDen ?? 84005 /* 2199-12-31 */)) && f.arbejdeIFoersteHalvaar !== true && f.saerligeGrundeModTeamet !== true
  const LAB_113_2_team = f.ressourceforloebErBevilget !== false && (s[50] || !(s[50] && s[205]) && (v29 || v46 && v48 || v41 && v48))
  s[992] = LAB_113_2_team
  const LAB_113_2_team_nej = f.ressourceforloebErBevilget !== false && (s[50] || !(s[50] && s[205]) && (v29 || v30 || v32 || v46 && v47 || v41 && v47))
  s[993] = LAB_113_2_team_nej
  const LAB_113_2_team_ir = f.ressourceforloebErBevilget !== false && (s[50] || !(s[50] && s[205]) && v29) || f.ressourceforloebErBevilget !== true
  s[994] = LAB_113_2_team_ir
  // LAB.113.3: Tilbuddet venter på samtalen om dit helbred (LAB § 113, stk. 3)
  const v52 = s[206] || f.menerTilbuddetSkaderHelbredet !== true || f.bedtOmSamtaleFoerTilbuddet !== true || f.kommunenHarTagetStillingTilTilbuddet !== false
  const v53 = (s[207] || s[208]) && f.menerTilbuddetSkaderHelbredet !== false && f.bedtOmSamtaleFoerTilbuddet !== false && f.kommunenHarTagetStillingTilTilbuddet !== true
  const LAB_113_3 = f.ressourceforloebErBevilget !== false && (s[24] || v22 && v53 || s[200] && v53)
  s[995] = LAB_113_3
  const LAB_113_3_nej = f.ressourceforloebErBevilget !== false && (s[24] || s[199] || v8 || v22 && v52 || s[200] && v52)
  s[996] = LAB_113_3_nej
  // LAB.113.4: Kommunen skal have besluttet, hvad der sker efter forløbet (LAB § 113, stk. 4)
  const v56 = f.ressourceforloebPlanlagtTil ?? FIRST_DAY
  s[220] = v56
  const v57 = f.ressourceforloebPlanlagtTil ?? 84005 /* 2199-12-31 */
  s[221] = v57
  const v58 = v56 <= 13331 /* 2006-07-02 */
  const v59 = v57 >= 13332 /* 2006-07-03 */ && v56 <= 15705 /* 2012-12-31 */
  const v60 = v57 >= 15706 /* 2013-01-01 */
  const v61 = v56 <= 20484 /* 2026-01-31 */
  const v62 = v57 >= 20485 /* 2026-02-01 */
  const LAB_113_4 = v58 ? FIRST_DAY : v60 && v56 <= 18261 /* 2019-12-31 */ || v57 >= 18262 /* 2020-01-01 */ && v56 <= 18992 /* 2021-12-31 */ || v57 >= 18993 /* 2022-01-01 */ && v61 || v62 ? v56 : NEVER
  s[998] = LAB_113_4
  const LAB_113_4_hoej = v58 ? NEVER : v59 ? NEVER : v57
  s[999] = LAB_113_4_hoej
  const LAB_113_4_ir = f.ressourceforloebErBevilget !== false && v58 || f.ressourceforloebErBevilget !== true
  s[852] = LAB_113_4_ir
  // LAB.113.4.ydelse: Ressourceforløb og ydelse løber videre uden en afgørelse (LAB § 113, stk. 4)
  const v66 = v60 && v61
  const v67 = v57 >= s[0] || f.kommunenHarTagetStillingTilForloebet !== true
  const v68 = v56 < s[1] && f.kommunenHarTagetStillingTilForloebet !== false
  const LAB_113_4_ydelse = f.ressourceforloebErBevilget !== false && (v58 || v66 && v67 || v62 && v67)
  s[1002] = LAB_113_4_ydelse
  const LAB_113_4_ydelse_nej = f.ressourceforloebErBevilget !== false && (v58 || v59 || v66 && v68 || v62 && v68)
  s[1003] = LAB_113_4_ydelse_nej
  // LAB.113a: Personlig jobformidler (LAB § 113 a)
  const LAB_113a = f.ressourceforloebErBevilget !== false && (s[24] || v22 && s[207] || s[204])
  s[1004] = LAB_113a
  const LAB_113a_nej = f.ressourceforloebErBevilget !== false && (s[24] || s[199] || v8 || v22 && s[206] || s[209])
  s[1005] = LAB_113a_nej
  const LAB_113a_ir = f.ressourceforloebErBevilget !== false && (s[24] || v22 && s[208] || s[210]) || f.ressourceforloebErBevilget !== true
  s[1006] = LAB_113a_ir
}

function svar_16(f, s) {
  // LAB.114.1: Ressourceforløbets længste varighed (LAB § 114, stk. 1)
  const v0 = s[211] && s[212] <= 16435 /* 2014-12-31 */
  const v1 = shiftMonths(s[212], 60)
  const v2 = shiftMonths(s[213], 60)
  const v3 = shiftDays(v1, -1)
  const v4 = shiftDays(v2, -1)
  const v5 = s[212] <= 18261 /* 2019-12-31 */
  const v6 = s[213] >= 16436 /* 2015-01-01 */ && v5
  const v7 = allPeriods(f.barselUnderRessourceforloeb)
  const v8 = f.barselUnderRessourceforloeb !== undefined ? v7 : NO_DAYS
  const v9 = f.barselUnderRessourceforloeb !== undefined ? v7 : ALL_DAYS
  const v10 = without(ALL_DAYS, v9)
  const v11 = without(ALL_DAYS, v8)
  const v12 = dayReaching(v11, s[212], v1 === NEVER ? Infinity : v1 - s[213])
  const v13 = dayReaching(v10, s[213], v2 === NEVER ? Infinity : v2 - s[212])
  const v14 = Math.min(v3, v12)
  const v15 = Math.max(v4, v13)
  const v16 = s[213] >= 18262 /* 2020-01-01 */
  const v17 = v16 && s[214]
  const v18 = shiftMonths(s[212], 36)
  const v19 = shiftMonths(s[213], 36)
  const v20 = dayReaching(v11, s[212], v18 === NEVER ? Infinity : v18 - s[213])
  const v21 = dayReaching(v10, s[213], v19 === NEVER ? Infinity : v19 - s[212])
  const v22 = s[215] && s[212] <= 19133 /* 2022-05-21 */ || s[213] >= 19134 /* 2022-05-22 */ && s[216] || s[217]
  const v23 = v17 || v22
  const v24 = v17 ? (v22 ? Math.min(v12, v20) : v12) : v20
  const v25 = v6 || v23
  const v26 = v6 ? (v23 ? Math.min(v14, v24) : v14) : v24
  const LAB_114_1 = s[218] ? FIRST_DAY : v0 || v25 ? (v0 ? (v25 ? Math.min(v3, v26) : v3) : v26) : NEVER
  s[1007] = LAB_114_1
  const v28 = v17 ? (v22 ? Math.max(v13, v21) : v13) : v21
  const v29 = v6 ? (v23 ? Math.max(v15, v28) : v15) : v28
  const LAB_114_1_hoej = s[218] ? NEVER : s[219] ? NEVER : v0 ? (v25 ? Math.max(v4, v29) : v4) : v29
  s[1008] = LAB_114_1_hoej
  // LAB.114.1.plan: Forløbets planlagte længde er tilladt (LAB § 114, stk. 1)
  const v31 = s[211] && v5
  const v32 = s[220] < shiftDays(shiftMonths(s[213], 12), -1) || f.ressourceforloebErBevilget !== false && LAB_114_1 < s[221]
  const v33 = s[221] >= shiftDays(shiftMonths(s[212], 12), -1) && (f.ressourceforloebErBevilget !== false && LAB_114_1_hoej >= s[220] || s[222])
  const v34 = v16 && s[216]
  const LAB_114_1_plan = f.ressourceforloebErBevilget !== false && (s[218] || v31 && v33 || v34 && v33 || s[217] && v33)
  s[1009] = LAB_114_1_plan
  const LAB_114_1_plan_nej = f.ressourceforloebErBevilget !== false && (s[218] || s[219] || v31 && v32 || v34 && v32 || s[217] && v32)
  s[1010] = LAB_114_1_plan_nej
  // LAB.114.3: Så længe kan det næste ressourceforløb vare (LAB § 114, stk. 2-4)
  const v37 = s[1] >= shiftMonths(s[3], 480)
  const v38 = f.maanederIRessourceforloeb ?? 0
  const v39 = f.maanederIRessourceforloeb ?? 240
  const v40 = v38 <= 0
  const v41 = v37 && v39 > 0 && f.oenskerRessourceforloeb !== true ? 0 : 60
  const v42 = s[0] < shiftMonths(s[2], 480) || v40 || f.oenskerRessourceforloeb !== false ? 60 : 0
  const v43 = s[1] >= shiftMonths(s[3], 600)
  const v44 = v43 && v39 > 0 && f.oenskerRessourceforloeb !== true ? 0 : v37 && s[0] < shiftMonths(s[2], 600) && f.oenskerRessourceforloeb !== true ? Math.min(36, Math.max(0, 60 - v39)) : 36
  const v45 = s[0] < shiftMonths(s[2], 600) || v40 || f.oenskerRessourceforloeb !== false ? (s[0] < shiftMonths(s[2], 480) || v43 || f.oenskerRessourceforloeb !== false ? 36 : Math.min(36, Math.max(0, 60 - v38))) : 0
  const v46 = s[223] || s[200]
  const v47 = s[200] ? -Infinity : v44
  const v48 = s[224] || v46
  const v49 = s[224] ? (v46 ? Math.min(v44, v47) : v44) : v47
  const v50 = s[225] || v48
  const v51 = s[225] ? (v48 ? Math.min(v41, v49) : v41) : v49
  const v52 = s[226] || v50
  const v53 = s[226] ? (v50 ? Math.min(v41, v51) : v41) : v51
  const LAB_114_3 = s[24] ? -Infinity : s[199] ? (v52 ? Math.min(0, v53) : 0) : v53
  s[1012] = LAB_114_3
  const v55 = s[200] ? Infinity : v45
  const v56 = s[224] ? (v46 ? Math.max(v45, v55) : v45) : v55
  const v57 = s[225] ? (v48 ? Math.max(v42, v56) : v42) : v56
  const LAB_114_3_hoej = s[24] ? Infinity : v52 ? (s[226] ? (v50 ? Math.max(v42, v57) : v42) : v57) : 0
  s[1013] = LAB_114_3_hoej
  const LAB_114_3_ir = s[24] || s[200]
  s[1014] = LAB_114_3_ir
  // LAB.114.3.igang: Forløbet fortsætter, når du fylder 40 år (LAB § 114, stk. 3)
  const LAB_114_3_igang = f.ressourceforloebErBevilget !== false && (s[24] || s[226] || s[225] || s[227] || s[204])
  s[1015] = LAB_114_3_igang
  // LAB.114.4: Ressourceforløbet må ikke gå ud over folkepensionsalderen (LAB § 114, stk. 4)
  const v61 = s[36] <= 13331 /* 2006-07-02 */
  const v62 = s[37] >= 15706 /* 2013-01-01 */ && s[36] <= 16617 /* 2015-07-01 */
  const v63 = s[37] >= 16618 /* 2015-07-02 */ && s[36] <= 17125 /* 2016-11-20 */
  const v64 = v63 || s[37] >= 17126 /* 2016-11-21 */ && s[36] <= 18261 /* 2019-12-31 */ || s[37] >= 18262 /* 2020-01-01 */ && s[36] <= 18992 /* 2021-12-31 */ || s[37] >= 18993 /* 2022-01-01 */ && s[36] <= 20484 /* 2026-01-31 */ || s[37] >= 20485 /* 2026-02-01 */
  const LAB_114_4 = v61 ? FIRST_DAY : v62 || v64 ? (v64 ? (v63 ? FIRST_DAY : shiftDays(s[36], -1)) : NEVER) : NEVER
  s[1016] = LAB_114_4
  const LAB_114_4_hoej = v61 ? NEVER : s[37] >= 13332 /* 2006-07-03 */ && s[36] <= 15705 /* 2012-12-31 */ ? NEVER : v62 ? NEVER : v63 ? NEVER : shiftDays(s[37], -1)
  s[1017] = LAB_114_4_hoej
  const LAB_114_4_ir = f.ressourceforloebErBevilget !== false && (v61 || v63) || f.ressourceforloebErBevilget !== true
  s[1018] = LAB_114_4_ir
  // LAB.115.1: Ressourceforløb, når du får førtidspension (LAB § 115)
  const v68 = f.pensionDuFaar === 'foertidspension'
  const v69 = f.pensionDuFaar !== undefined && !v68 || !(f.pensionDuFaar !== undefined) || v37 || f.oenskerRessourceforloeb !== true
  const v70 = (f.pensionDuFaar !== undefined && v68 || !(f.pensionDuFaar !== undefined)) && s[0] < shiftMonths(s[2], 480) && f.oenskerRessourceforloeb !== false
  const LAB_115_1 = s[24] || s[226] && v70 || s[198] && v70
  s[1019] = LAB_115_1
  const LAB_115_1_nej = s[24] || s[199] || s[226] && v69 || s[198] && v69 || s[200]
  s[1020] = LAB_115_1_nej
}

function svar_17(f, s) {
  // LAB.142.1: Målgruppen for revalidering (LAB § 142)
  const v0 = s[0] <= 13858 /* 2007-12-11 */
  s[412] = v0
  const v1 = s[21] && v0
  s[377] = v1
  const v2 = f.begraensningerIArbejdsevnen !== true || f.andenIndsatsErIkkeNok !== true || f.kanKommeIndPaaArbejdsmarkedet !== true
  const v3 = f.begraensningerIArbejdsevnen !== false && f.andenIndsatsErIkkeNok !== false && f.kanKommeIndPaaArbejdsmarkedet !== false
  const v4 = s[1] >= 13859 /* 2007-12-12 */
  s[376] = v4
  const v5 = v4 && s[42]
  s[402] = v5
  const LAB_142_1 = s[24] || v1 && v3 || v5 && v3 || s[198] && v3
  s[1021] = LAB_142_1
  const LAB_142_1_nej = s[24] || v1 && v2 || v5 && v2 || s[198] && v2 || s[200]
  s[1022] = LAB_142_1_nej
  // LOV1750.21.revalidering: Din revalidering fortsætter efter de gamle regler (lov 1750/2025 § 21)
  const v8 = f.revalideringBevilgetDen ?? FIRST_DAY
  s[381] = v8
  const v9 = f.revalideringBevilgetDen ?? 84005 /* 2199-12-31 */
  s[382] = v9
  const LOV1750_21_revalidering = f.revalideringErBevilget !== false && (s[24] || v1 || v5 || s[198] || s[200] && v8 < 20485 /* 2026-02-01 */)
  s[1210] = LOV1750_21_revalidering
  const LOV1750_21_revalidering_nej = f.revalideringErBevilget !== false && (s[24] || s[200] && v9 >= 20485 /* 2026-02-01 */)
  s[374] = LOV1750_21_revalidering_nej
  const LOV1750_21_revalidering_ir = f.revalideringErBevilget !== false && s[24] || f.revalideringErBevilget !== true
  s[400] = LOV1750_21_revalidering_ir
  // LAB.144: Forrevalidering (LAB § 144)
  const v13 = LAB_142_1_nej || f.erhvervssigtetErAfklaret !== false
  const v14 = (LAB_142_1 || s[24]) && f.erhvervssigtetErAfklaret !== true
  const v15 = LOV1750_21_revalidering || LOV1750_21_revalidering_ir
  s[375] = v15
  const LAB_144 = s[24] || v1 && v14 || v5 && v14 || s[198] && v14 || s[200] && f.revalideringErBevilget !== false && v15 && f.erhvervssigtetErAfklaret !== true
  s[405] = LAB_144
  const LAB_144_nej = s[24] || v1 && v13 || v5 && v13 || s[198] && v13 || s[200] && (f.revalideringErBevilget !== true || LOV1750_21_revalidering_nej || f.erhvervssigtetErAfklaret !== false)
  s[406] = LAB_144_nej
  // LAB.145.2: Mere end 5 års revalidering (LAB § 145, stk. 2)
  const v18 = f.revalideringStartede ?? FIRST_DAY
  const v19 = f.revalideringStartede ?? 84005 /* 2199-12-31 */
  const LAB_145_2_ir = v18 <= 13331 /* 2006-07-02 */
  s[1032] = LAB_145_2_ir
  const v21 = v19 >= 13332 /* 2006-07-03 */ && v18 <= 13858 /* 2007-12-11 */
  const v22 = f.betydeligeBegraensninger !== true || f.talerIUdpraegetGradForLangUddannelse !== true
  const v23 = f.betydeligeBegraensninger !== false && f.talerIUdpraegetGradForLangUddannelse !== false
  const v24 = v19 >= 13859 /* 2007-12-12 */ && v18 <= 18261 /* 2019-12-31 */
  const v25 = v19 >= 18262 /* 2020-01-01 */ && v18 <= 20484 /* 2026-01-31 */
  const v26 = f.betydeligeBegraensninger !== true || f.talerForLangUddannelse !== true
  const v27 = f.betydeligeBegraensninger !== false && f.talerForLangUddannelse !== false
  const v28 = v19 >= 20485 /* 2026-02-01 */
  const LAB_145_2 = LAB_145_2_ir || v21 && v23 || v24 && v23 || v25 && v27 || v28 && v27
  s[1030] = LAB_145_2
  const LAB_145_2_nej = LAB_145_2_ir || v21 && v22 || v24 && v22 || v25 && v26 || v28 && v26
  s[1031] = LAB_145_2_nej
  // LAB.145.1: Den længste revalidering (LAB § 145, stk. 1)
  const LAB_145_1 = LAB_145_2_ir ? FIRST_DAY : LAB_145_2 && !LAB_145_2_nej && !LAB_145_2_ir ? NEVER : shiftDays(shiftMonths(v18, 60), -1)
  s[1023] = LAB_145_1
  const LAB_145_1_hoej = LAB_145_2_ir ? NEVER : LAB_145_2 ? NEVER : shiftDays(shiftMonths(v19, 60), -1)
  s[1024] = LAB_145_1_hoej
  const LAB_145_1_ir = f.revalideringErBevilget !== false && LAB_145_2_ir || f.revalideringErBevilget !== true
  s[1026] = LAB_145_1_ir
  // LAB.145.1.plan: Revalideringens planlagte længde er tilladt (LAB § 145, stk. 1)
  const v34 = f.revalideringErBevilget !== false && LAB_145_1_hoej >= (f.revalideringPlanlagtTil ?? FIRST_DAY)
  const v35 = f.revalideringErBevilget !== false && LAB_145_1 < (f.revalideringPlanlagtTil ?? 84005 /* 2199-12-31 */)
  const LAB_145_1_plan = f.revalideringErBevilget !== false && (LAB_145_2_ir || v21 && v34 || v24 && v34 || v25 && v34 || v28 && v34)
  s[1027] = LAB_145_1_plan
  const LAB_145_1_plan_nej = f.revalideringErBevilget !== false && (LAB_145_2_ir || v21 && v35 || v24 && v35 || v25 && v35 || v28 && v35)
  s[1028] = LAB_145_1_plan_nej
  const LAB_145_1_plan_ir = f.revalideringErBevilget !== false && (LAB_145_2_ir || v21 && LAB_145_1_ir || v24 && LAB_145_1_ir || v25 && LAB_145_1_ir || v28 && LAB_145_1_ir) || f.revalideringErBevilget !== true
  s[1029] = LAB_145_1_plan_ir
  // LAB.146: Revalideringen kan forlænges (LAB § 146)
  const v39 = f.grundTilForsinkelse === 'nedsat_funktionsevne' || f.grundTilForsinkelse === 'helt_specielle_forhold' || f.grundTilForsinkelse === 'sygdom' || f.grundTilForsinkelse === 'pasning_af_boern' || f.grundTilForsinkelse === 'barsel' || f.grundTilForsinkelse === 'ingen_boernepasning' || f.grundTilForsinkelse === 'saerlige_sociale_forhold'
  const v40 = f.grundTilForsinkelse !== undefined && v39 || !(f.grundTilForsinkelse !== undefined)
  const v41 = f.grundTilForsinkelse !== undefined && !v39 || !(f.grundTilForsinkelse !== undefined)
  const v42 = s[43] && s[228]
  const v43 = f.grundTilForsinkelse === 'nedsat_funktionsevne' || f.grundTilForsinkelse === 'helt_specielle_forhold' || f.grundTilForsinkelse === 'sygdom' || f.grundTilForsinkelse === 'pasning_af_boern' || f.grundTilForsinkelse === 'barsel' || f.grundTilForsinkelse === 'ingen_boernepasning' || f.grundTilForsinkelse === 'saerlige_sociale_forhold' || f.grundTilForsinkelse === 'pasning_af_andre'
  const v44 = f.grundTilForsinkelse === 'nedsat_funktionsevne' || f.grundTilForsinkelse === 'helt_specielle_forhold' || f.grundTilForsinkelse === 'sygdom' || f.grundTilForsinkelse === 'pasning_af_boern' || f.grundTilForsinkelse === 'barsel' || f.grundTilForsinkelse === 'ingen_boernepasning' || f.grundTilForsinkelse === 'saerlige_sociale_forhold' || f.grundTilForsinkelse === 'pasning_af_andre' || f.grundTilForsinkelse === 'sorgorlov'
  const v45 = f.grundTilForsinkelse !== undefined && v44 || !(f.grundTilForsinkelse !== undefined)
  const v46 = f.grundTilForsinkelse !== undefined && !v44 || !(f.grundTilForsinkelse !== undefined)
  const LAB_146 = s[24] || v1 && v40 || v5 && v40 || v42 && (f.grundTilForsinkelse !== undefined && v43 || !(f.grundTilForsinkelse !== undefined) || v45) || s[223] && v45 || s[200] && v45
  s[1033] = LAB_146
  const LAB_146_nej = s[24] || v1 && v41 || v5 && v41 || v42 && (f.grundTilForsinkelse !== undefined && !v43 || !(f.grundTilForsinkelse !== undefined) || v46) || s[223] && v46 || s[200] && v46
  s[1034] = LAB_146_nej
  // LAS.10.3: Opfølgning på ledighedsydelsen (LAS § 10, stk. 3)
  const v49 = shiftMonths(f.ledighedsydelsenSenestVurderetDen ?? FIRST_DAY, 12)
  const v50 = shiftMonths(f.ledighedsydelsenSenestVurderetDen ?? 84005 /* 2199-12-31 */, 12)
  const v51 = shiftMonths(f.ledighedsydelseFoersteGang ?? FIRST_DAY, 6)
  const v52 = shiftMonths(f.ledighedsydelseFoersteGang ?? 84005 /* 2199-12-31 */, 6)
  const LAS_10_3 = s[15] ? FIRST_DAY : f.fulgtOpPaaLedighedsydelsen !== false ? (f.fulgtOpPaaLedighedsydelsen !== true ? Math.min(v49, v51) : v49) : v51
  s[1035] = LAS_10_3
  const LAS_10_3_hoej = s[15] ? NEVER : f.fulgtOpPaaLedighedsydelsen !== false ? (f.fulgtOpPaaLedighedsydelsen !== true ? Math.max(v50, v52) : v50) : v52
  s[1036] = LAS_10_3_hoej
  // LAS.50: Plan for revalideringen (LAS § 70, stk. 2)
  const v55 = v4 && s[229]
  const v56 = s[230] && s[0] <= 17967 /* 2019-03-12 */
  const v57 = s[1] >= 17968 /* 2019-03-13 */ && s[42]
  const LAS_50 = f.revalideringErBevilget !== false && (s[24] || v1 && f.erhvervssigtetErAfklaret !== false || v55 && f.erhvervssigtetErAfklaret !== false || v56 && f.erhvervssigtetErAfklaret !== false || v57 && f.erhvervssigtetErAfklaret !== false || s[198] && f.erhvervssigtetErAfklaret !== false || s[200] && f.erhvervssigtetErAfklaret !== false)
  s[1037] = LAS_50
  const LAS_50_nej = f.revalideringErBevilget !== false && (s[24] || v1 && f.erhvervssigtetErAfklaret !== true || v55 && f.erhvervssigtetErAfklaret !== true || v56 && f.erhvervssigtetErAfklaret !== true || v57 && f.erhvervssigtetErAfklaret !== true || s[198] && f.erhvervssigtetErAfklaret !== true || s[200] && f.erhvervssigtetErAfklaret !== true)
  s[1038] = LAS_50_nej
}

function svar_18(f, s) {
  // LAS.69j.2.bidrag: Tillæg til unge, der betaler bidrag til et barn (LAS § 69 j, stk. 2, nr. 4)
  const v0 = f.bidragspligtigeBoern ?? 0
  const v1 = f.bidragspligtigeBoern ?? 50
  const v2 = v0 <= 0
  const v3 = s[31] && s[231]
  const v4 = f.bidragPrMaaned ?? 0
  s[403] = v4
  const v5 = f.bidragPrMaaned ?? 10000000
  s[404] = v5
  const v6 = s[231] || s[232]
  const v7 = v6 ? -Infinity : SATS_4(s[0])
  const v8 = v6 ? Infinity : SATS_4(s[1])
  const v9 = v7 > -Infinity && v8 < Infinity
  const v10 = quotient([v7, v0], [1], 'nærmeste', 1)
  const v11 = quotient([v7, v1], [1], 'nærmeste', 1)
  const v12 = quotient([v8, v0], [1], 'nærmeste', 1)
  const v13 = quotient([v8, v1], [1], 'nærmeste', 1)
  const v14 = v9 ? Math.min(v13, v12, v10, v11) : -Infinity
  const v15 = v9 ? Math.max(v13, v12, v10, v11) : Infinity
  const v16 = s[233] && !(!v9 && !v6 && v7 === v8 && v0 === v1)
  const LAS_69j_2_bidrag = s[30] ? -Infinity : v3 ? (v16 ? Math.min(v4, v14) : v4) : v14
  s[1045] = LAS_69j_2_bidrag
  const LAS_69j_2_bidrag_hoej = s[30] ? Infinity : v3 ? (v16 ? Math.max(v5, v15) : v5) : v15
  s[1046] = LAS_69j_2_bidrag_hoej
  const v19 = s[31] && v1 > 0
  const LAS_69j_2_bidrag_er = v19 && (s[30] || v3 || v16)
  s[1047] = LAS_69j_2_bidrag_er
  const LAS_69j_2_bidrag_ir = v19 && (s[30] || s[233] && (v6 || !v9)) || !s[234] || v2
  s[1048] = LAS_69j_2_bidrag_ir
  // LAS.68.2: Ressourceforløbsydelsens sats i ressourceforløb (lov 1750/2025 § 21, stk. 8)
  const v22 = f.harForsoergelsespligt !== true || f.boernOpholderSigIDanmark !== true && f.boernLigestillet !== true
  s[368] = v22
  const v23 = f.harForsoergelsespligt !== false && (f.boernOpholderSigIDanmark !== false || f.boernLigestillet !== false)
  s[367] = v23
  const v24 = s[235] ? -Infinity : SATS_5(s[0])
  s[425] = v24
  const v25 = s[235] ? Infinity : SATS_5(s[1])
  s[427] = v25
  const v26 = s[0] >= shiftMonths(s[2], 300)
  s[384] = v26
  const v27 = s[1] >= shiftMonths(s[3], 300)
  s[385] = v27
  const v28 = v27 || f.borHosForaeldre !== true || f.harForsoergelsespligt !== false
  s[366] = v28
  const v29 = !v26 && f.borHosForaeldre !== false && f.harForsoergelsespligt !== true
  s[365] = v29
  const v30 = s[235] ? -Infinity : SATS_6(s[0])
  const v31 = s[235] ? Infinity : SATS_6(s[1])
  const v32 = v31 === Infinity
  const v33 = LAS_69j_2_bidrag === -Infinity
  const v34 = v30 === -Infinity
  const v35 = LAS_69j_2_bidrag_hoej === Infinity
  const v36 = v32 && v33 || v34 && v35
  const v37 = Math.min(v34 || v33 ? -Infinity : v30 + LAS_69j_2_bidrag, s[235] ? -Infinity : SATS_7(s[0]))
  const v38 = Math.min(v32 || v35 ? Infinity : v31 + LAS_69j_2_bidrag_hoej, s[235] ? Infinity : SATS_7(s[1]))
  const v39 = v1 > 0 && LAS_69j_2_bidrag_er && !(v36 && !s[235] && v30 === v31 && (!LAS_69j_2_bidrag_er || !LAS_69j_2_bidrag_ir && LAS_69j_2_bidrag === LAS_69j_2_bidrag_hoej))
  const v40 = v39 ? (v2 ? Math.min(v30, v37) : v37) : v30
  const v41 = v39 ? (v2 ? Math.max(v31, v38) : v38) : v31
  const v42 = s[235] ? -Infinity : SATS_8(s[0])
  s[426] = v42
  const v43 = s[235] ? Infinity : SATS_8(s[1])
  s[428] = v43
  const v44 = v29 && (v39 || v2)
  const v45 = v44 ? (v28 ? Math.min(v40, v42) : v40) : v42
  const v46 = v44 ? (v28 ? Math.max(v41, v43) : v41) : v43
  const v47 = v22 && (v44 || v28)
  const v48 = v23 || v47
  s[266] = v48
  const v49 = v23 ? (v47 ? Math.min(v24, v45) : v24) : v45
  s[264] = v49
  const v50 = v23 ? (v47 ? Math.max(v25, v46) : v25) : v46
  s[265] = v50
  const v51 = v23 && s[235] || v22 && (v29 && (v1 > 0 && (s[235] || LAS_69j_2_bidrag_ir || v36 || s[235]) || v2 && s[235]) || v28 && s[235])
  s[267] = v51
  const LAS_68_2 = s[30] ? -Infinity : v49
  s[237] = LAS_68_2
  const LAS_68_2_hoej = s[30] ? Infinity : v50
  s[238] = LAS_68_2_hoej
  const LAS_68_2_er = s[31] && (s[30] || s[236] && v48 || s[200] && v48)
  s[240] = LAS_68_2_er
  const LAS_68_2_ir = s[31] && (s[30] || s[236] && v51 || s[200] && v51) || !s[234]
  s[243] = LAS_68_2_ir
  // LAS.68.5: Mindst satsen til den, der kom fra ledighedsydelse (LAS § 68, stk. 5)
  const v56 = s[0] <= 16386 /* 2014-11-12 */
  s[378] = v56
  const v57 = s[31] && v56
  const v58 = s[1] >= 16387 /* 2014-11-13 */
  s[379] = v58
  const LAS_68_5 = s[31] && (s[30] || v57 || v58)
  s[239] = LAS_68_5
  const LAS_68_5_nej = s[31] && (s[30] || v57)
  s[242] = LAS_68_5_nej
  const LAS_68_5_ir = LAS_68_5_nej || !s[234]
  s[241] = LAS_68_5_ir
}

function svar_19(f, s) {
  // LAS.68.4: Ressourceforløbsydelsen før fradrag i ressourceforløb (lov 1750/2025 § 21, stk. 8)
  const v0 = f.ydelseFoerForloebet === 'sygedagpenge'
  const v1 = f.ydelseFoerForloebet !== undefined && !v0 || !(f.ydelseFoerForloebet !== undefined) || (f.sidsteDagMedSygedagpengeEllers ?? FIRST_DAY) < s[1]
  const v2 = (f.ydelseFoerForloebet !== undefined && v0 || !(f.ydelseFoerForloebet !== undefined)) && (f.sidsteDagMedSygedagpengeEllers ?? 84005 /* 2199-12-31 */) >= s[0]
  const v3 = f.hidtidigYdelsePrMaaned ?? 0
  const v4 = f.hidtidigYdelsePrMaaned ?? 10000000
  const v5 = Math.max(s[237], v3)
  const v6 = Math.max(s[238], v4)
  const v7 = f.ydelseFoerForloebet === 'ledighedsydelse'
  const v8 = f.ydelseFoerForloebet !== undefined && v7 || !(f.ydelseFoerForloebet !== undefined)
  const v9 = f.ydelseFoerForloebet !== undefined && !v7 || !(f.ydelseFoerForloebet !== undefined)
  const v10 = Math.max(v3, v5)
  const v11 = Math.min(v4, v6)
  const v12 = s[239] && s[240]
  const v13 = s[241] && s[240] && v11 >= v10
  const v14 = s[242] || v13
  const v15 = s[242] ? (v13 ? Math.min(v3, v10) : v3) : v10
  const v16 = v12 ? (v14 ? Math.min(v5, v15) : v5) : v15
  const v17 = s[242] ? (v13 ? Math.max(v4, v11) : v4) : v11
  const v18 = v12 ? (v14 ? Math.max(v6, v17) : v6) : v17
  const v19 = v8 && (v12 || s[242] || v13)
  const v20 = v9 && s[240]
  const v21 = v19 ? (v20 ? Math.min(s[237], v16) : v16) : s[237]
  const v22 = v19 ? (v20 ? Math.max(s[238], v18) : v18) : s[238]
  const v23 = v2 && s[240]
  const v24 = v1 && (v19 || v20)
  const v25 = v23 || v24
  const v26 = v2 && s[243] || v1 && (v8 && (s[239] && s[243] || s[241] && !((!s[240] || !s[243] && v5 === v6) && v3 === v4 && s[240] && (!s[240] || v3 === v5))) || v9 && s[243])
  const LAS_68_4 = s[30] ? -Infinity : v23 ? (v24 ? Math.min(v5, v21) : v5) : v21
  s[258] = LAS_68_4
  const LAS_68_4_hoej = s[30] ? Infinity : v23 ? (v24 ? Math.max(v6, v22) : v6) : v22
  s[256] = LAS_68_4_hoej
  const v29 = f.ydelseFoerForloebet === 'foertidspension'
  const v30 = s[31] && (f.ydelseFoerForloebet !== undefined && !v29 || !(f.ydelseFoerForloebet !== undefined))
  const LAS_68_4_er = v30 && (s[30] || s[236] && v25 || s[200] && v25)
  s[260] = LAS_68_4_er
  const LAS_68_4_ir = v30 && (s[30] || s[236] && v26 || s[200] && v26) || !s[234] || f.ydelseFoerForloebet !== undefined && v29 || !(f.ydelseFoerForloebet !== undefined)
  s[262] = LAS_68_4_ir
  // LAS.68a.1.tid: Indtægter for anden tid holdes ude (LAS § 68 a, stk. 1)
  const v33 = s[31] && s[244]
  const v34 = s[0] <= 16940 /* 2016-05-19 */
  s[339] = v34
  const v35 = s[245] && v34
  s[277] = v35
  const v36 = s[1] >= 16941 /* 2016-05-20 */
  s[278] = v36
  const v37 = s[30] || v35 || v36
  const v38 = s[30] || v33
  const LAS_68a_1_tid = s[31] && v37
  s[1044] = LAS_68a_1_tid
  const LAS_68a_1_tid_nej = s[31] && v38
  s[248] = LAS_68a_1_tid_nej
  // LAS.68a.3: Løn i tilbud, der ikke tæller med (LAS § 68 a, stk. 3)
  const v41 = LAS_68a_1_tid || s[246]
  s[249] = v41
  const v42 = Math.min(f.timerITilbud ?? 0, 16000)
  s[283] = v42
  const v43 = Math.min(f.timerITilbud ?? 74400, 16000)
  s[284] = v43
  const v44 = s[247] || s[232]
  s[285] = v44
  const v45 = v44 ? -Infinity : SATS_9(s[0])
  s[286] = v45
  const v46 = v44 ? Infinity : SATS_9(s[1])
  s[287] = v46
  const v47 = v45 > -Infinity && v46 < Infinity
  s[282] = v47
  const v48 = quotient([v42, v45], [100], 'nærmeste', 1)
  const v49 = quotient([v42, v46], [100], 'nærmeste', 1)
  const v50 = quotient([v43, v45], [100], 'nærmeste', 1)
  const v51 = quotient([v43, v46], [100], 'nærmeste', 1)
  const v52 = v47 ? Math.min(v51, v50, v48, v49) : -Infinity
  s[280] = v52
  const v53 = v47 ? Math.max(v51, v50, v48, v49) : Infinity
  s[281] = v53
  const v54 = v44 || !v47
  s[288] = v54
  const LAS_68a_3 = s[30] ? -Infinity : Math.min(v52, Math.max(0, f.indtaegter !== undefined ? sum(f.indtaegter, (r_indtaegter) => { const r0_0 = r_indtaegter.tid === 'under'; const r0_1 = r0_0 || LAS_68a_1_tid_nej; const r0_2 = r_indtaegter.art === 'loen_i_tilbud'; const r0_3 = r0_1 && r0_2; return r0_3 ? (r0_3 && !(r0_1 && !r0_2 || !r0_0 && v41) ? r_indtaegter.beloeb : 0) : 0 }) : -Infinity))
  s[251] = LAS_68a_3
  const LAS_68a_3_hoej = s[30] ? Infinity : Math.min(v53, f.indtaegter !== undefined ? sum(f.indtaegter, (r_indtaegter) => (r_indtaegter.tid === 'under' || LAS_68a_1_tid_nej) && r_indtaegter.art === 'loen_i_tilbud' ? r_indtaegter.beloeb : 0) : Infinity)
  s[250] = LAS_68a_3_hoej
  const LAS_68a_3_er = s[31] && (s[30] || s[31] && !(!v47 && v42 === v43 && !v44 && v45 === v46))
  s[252] = LAS_68a_3_er
  const LAS_68a_3_ir = s[31] && (s[30] || s[31] && v54) || !s[234]
  s[253] = LAS_68a_3_ir
}

function svar_20(f, s) {
  // LAS.68a.2: Fradrag for løn i ressourceforløb (lov 1750/2025 § 21, stk. 8)
  const v0 = f.indtaegter !== undefined ? sum(f.indtaegter, (r_indtaegter) => { const r0_0 = r_indtaegter.tid === 'under'; const r0_1 = r0_0 || s[248]; const r0_2 = r_indtaegter.art === 'loen' || r_indtaegter.art === 'loen_under_sygdom' || r_indtaegter.art === 'loen_i_tilbud'; const r0_3 = r0_1 && r0_2; return r0_3 ? (r0_3 && !(r0_1 && !r0_2 || !r0_0 && s[249]) ? r_indtaegter.beloeb : 0) : 0 }) : -Infinity
  const v1 = f.indtaegter !== undefined ? sum(f.indtaegter, (r_indtaegter) => (r_indtaegter.tid === 'under' || s[248]) && (r_indtaegter.art === 'loen' || r_indtaegter.art === 'loen_under_sygdom' || r_indtaegter.art === 'loen_i_tilbud') ? r_indtaegter.beloeb : 0) : Infinity
  const v2 = f.indtaegter !== undefined ? sum(f.indtaegter, (r_indtaegter) => { const r0_0 = r_indtaegter.tid === 'under'; const r0_1 = r0_0 || s[248]; const r0_2 = r_indtaegter.art === 'feriegodtgoerelse' || r_indtaegter.art === 'feriedage_udbetalt'; const r0_3 = r0_1 && r0_2; return r0_3 ? (r0_3 && !(r0_1 && !r0_2 || !r0_0 && s[249]) ? r_indtaegter.beloeb : 0) : 0 }) : -Infinity
  const v3 = f.indtaegter !== undefined ? sum(f.indtaegter, (r_indtaegter) => (r_indtaegter.tid === 'under' || s[248]) && (r_indtaegter.art === 'feriegodtgoerelse' || r_indtaegter.art === 'feriedage_udbetalt') ? r_indtaegter.beloeb : 0) : Infinity
  const v4 = v1 === Infinity
  const v5 = v2 === -Infinity
  const v6 = v0 === -Infinity
  const v7 = v3 === Infinity
  const v8 = v4 && v5 || v6 && v7
  const v9 = v6 || v5 ? -Infinity : v0 + v2
  const v10 = v4 || v7 ? Infinity : v1 + v3
  const v11 = v8 && v0 === v1 && v2 === v3
  const v12 = v10 === Infinity
  const v13 = -s[250] === -Infinity
  const v14 = v9 === -Infinity
  const v15 = -s[251] === Infinity
  const v16 = v12 && v13 || v14 && v15
  const v17 = !v11 && s[252] && !(v16 && (v11 || !v8 && v9 === v10) && (!s[252] || !s[253] && s[251] === s[250]))
  const v18 = v8 || s[253] || v16
  const v19 = Math.max(0, v14 || v13 ? -Infinity : v9 - s[250])
  const v20 = Math.max(0, v12 || v15 ? Infinity : v10 - s[251])
  const v21 = s[235] ? -Infinity : SATS_10(s[0])
  s[295] = v21
  const v22 = s[235] ? Infinity : SATS_10(s[1])
  s[296] = v22
  const v23 = Math.min(v19, v21)
  const v24 = Math.min(v20, v22)
  const v25 = !s[235] && v21 === v22
  s[298] = v25
  const v26 = v18 || s[235]
  const v27 = v23 > -Infinity && v24 < Infinity
  const v28 = quotient([v23, 3000], [10000], 'nærmeste', 1)
  const v29 = quotient([v24, 3000], [10000], 'nærmeste', 1)
  const v30 = v27 ? Math.min(v28, v29) : -Infinity
  const v31 = v27 ? Math.max(v28, v29) : Infinity
  const v32 = v17 && !(!v27 && (!v17 || !v26 && v23 === v24))
  const v33 = v26 || !v27
  const v34 = v20 === Infinity
  const v35 = -v22 === -Infinity
  s[297] = v35
  const v36 = v34 && v35
  const v37 = -v21 === Infinity
  s[299] = v37
  const v38 = v17 && !(v36 && (!v17 || !v18 && v19 === v20) && v25)
  const v39 = v18 || s[235] || v36
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
  s[348] = v54
  const v55 = s[254] && v54
  const v56 = s[1] >= 19530 /* 2023-06-22 */
  s[350] = v56
  const v57 = v56 && s[201]
  const v58 = s[255] && v32 && v45 && !(v51 && (!v32 || !v33 && v30 === v31) && (!v45 || !v46 && v43 === v44))
  const v59 = v55 && v45
  const v60 = v57 && v45
  const v61 = s[200] && v45
  const v62 = v59 || v60 || v61
  const LAS_68a_2 = s[30] ? -Infinity : v58 ? (v62 ? Math.min(v43, v52) : v52) : v43
  s[259] = LAS_68a_2
  const LAS_68a_2_hoej = s[30] ? Infinity : v58 ? (v62 ? Math.max(v44, v53) : v53) : v44
  s[257] = LAS_68a_2_hoej
  const LAS_68a_2_er = s[31] && (s[30] || v58 || v59 || v60 || v61)
  s[261] = LAS_68a_2_er
  const LAS_68a_2_ir = s[31] && (s[30] || s[255] && (v33 || v46 || v51) || v55 && v46 || v57 && v46 || s[200] && v46) || !s[234]
  s[263] = LAS_68a_2_ir
}

function svar_21(f, s) {
  // LAS.68a.1: Ressourceforløbsydelse til udbetaling i ressourceforløb (lov 1750/2025 § 21, stk. 8)
  const v0 = s[256] === Infinity
  const v1 = -s[257] === -Infinity
  const v2 = s[258] === -Infinity
  const v3 = -s[259] === Infinity
  const v4 = v0 && v1 || v2 && v3
  const v5 = v2 || v1 ? -Infinity : s[258] - s[257]
  const v6 = v0 || v3 ? Infinity : s[256] - s[259]
  const v7 = s[260] && s[261] && !(v4 && (!s[260] || !s[262] && s[258] === s[256]) && (!s[261] || !s[263] && s[259] === s[257]))
  const v8 = s[262] || s[263] || v4
  const v9 = f.indtaegter !== undefined ? sum(f.indtaegter, (r_indtaegter) => { const r0_0 = r_indtaegter.tid === 'under'; const r0_1 = r0_0 || s[248]; const r0_2 = r_indtaegter.art === 'anden' || r_indtaegter.art === 'uddannelsesgodtgoerelse'; const r0_3 = r0_1 && r0_2; return r0_3 ? (r0_3 && !(r0_1 && !r0_2 || !r0_0 && s[249]) ? r_indtaegter.beloeb : 0) : 0 }) : -Infinity
  const v10 = f.indtaegter !== undefined ? sum(f.indtaegter, (r_indtaegter) => (r_indtaegter.tid === 'under' || s[248]) && (r_indtaegter.art === 'anden' || r_indtaegter.art === 'uddannelsesgodtgoerelse') ? r_indtaegter.beloeb : 0) : Infinity
  const v11 = v6 === Infinity
  const v12 = -v10 === -Infinity
  const v13 = v5 === -Infinity
  const v14 = -v9 === Infinity
  const v15 = v11 && v12 || v13 && v14
  const v16 = v13 || v12 ? -Infinity : v5 - v10
  const v17 = v11 || v14 ? Infinity : v6 - v9
  const v18 = v7 && !(v15 && (!v7 || !v8 && v5 === v6) && v9 === v10)
  const v19 = v8 || v15
  const v20 = f.indtaegter !== undefined ? sum(f.indtaegter, (r_indtaegter) => { const r0_0 = r_indtaegter.tid === 'under'; const r0_1 = r0_0 || s[248]; const r0_2 = r_indtaegter.art === 'fleksloentilskud' || r_indtaegter.art === 'tilskud_egen_virksomhed'; const r0_3 = r0_1 && r0_2; return r0_3 ? (r0_3 && !(r0_1 && !r0_2 || !r0_0 && s[249]) ? r_indtaegter.beloeb : 0) : 0 }) : -Infinity
  const v21 = f.indtaegter !== undefined ? sum(f.indtaegter, (r_indtaegter) => (r_indtaegter.tid === 'under' || s[248]) && (r_indtaegter.art === 'fleksloentilskud' || r_indtaegter.art === 'tilskud_egen_virksomhed') ? r_indtaegter.beloeb : 0) : Infinity
  const v22 = v17 === Infinity
  const v23 = -v21 === -Infinity
  const v24 = v16 === -Infinity
  const v25 = -v20 === Infinity
  const v26 = v22 && v23 || v24 && v25
  const v27 = v24 || v23 ? -Infinity : v16 - v21
  const v28 = v22 || v25 ? Infinity : v17 - v20
  const v29 = v18 && !(v26 && (!v18 || !v19 && v16 === v17) && v20 === v21)
  const v30 = v19 || v26
  const v31 = f.indtaegter !== undefined ? sum(f.indtaegter, (r_indtaegter) => { const r0_0 = r_indtaegter.tid === 'under'; const r0_1 = r0_0 || s[248]; const r0_2 = r_indtaegter.art === 'overskud_egen_virksomhed'; const r0_3 = r0_1 && r0_2; return r0_3 ? (r0_3 && !(r0_1 && !r0_2 || !r0_0 && s[249]) ? r_indtaegter.beloeb : 0) : 0 }) : -Infinity
  const v32 = f.indtaegter !== undefined ? sum(f.indtaegter, (r_indtaegter) => (r_indtaegter.tid === 'under' || s[248]) && r_indtaegter.art === 'overskud_egen_virksomhed' ? r_indtaegter.beloeb : 0) : Infinity
  const v33 = v28 === Infinity
  const v34 = -v32 === -Infinity
  const v35 = v27 === -Infinity
  const v36 = -v31 === Infinity
  const v37 = v33 && v34 || v35 && v36
  const v38 = v29 && !(v37 && (!v29 || !v30 && v27 === v28) && v31 === v32)
  const v39 = v30 || v37
  const LAS_68a_1 = s[30] ? -Infinity : Math.max(0, v35 || v34 ? -Infinity : v27 - v32)
  s[1040] = LAS_68a_1
  const LAS_68a_1_hoej = s[30] ? Infinity : Math.max(0, v33 || v36 ? Infinity : v28 - v31)
  s[1041] = LAS_68a_1_hoej
  const LAS_68a_1_er = s[31] && (s[30] || s[236] && v38 || s[200] && v38)
  s[1042] = LAS_68a_1_er
  const LAS_68a_1_ir = s[31] && (s[30] || s[236] && v39 || s[200] && v39) || !s[234]
  s[1043] = LAS_68a_1_ir
  // LAS.69j.2: Ressourceforløbsydelsens sats i jobafklaringsforløb (LAS § 69 j, stk. 2-3)
  const LAS_69j_2 = s[180] ? -Infinity : s[264]
  s[269] = LAS_69j_2
  const LAS_69j_2_hoej = s[180] ? Infinity : s[265]
  s[270] = LAS_69j_2_hoej
  const LAS_69j_2_er = s[164] && (s[180] || s[164] && s[266])
  s[271] = LAS_69j_2_er
  const LAS_69j_2_ir = s[164] && (s[180] || s[164] && s[267]) || !s[268]
  s[272] = LAS_69j_2_ir
}

function svar_22(f, s) {
  // LAS.69j.4: Ressourceforløbsydelsen før fradrag i jobafklaringsforløb (LAS § 69 j, stk. 4)
  const v0 = s[164] && s[0] <= 16427 /* 2014-12-23 */
  s[323] = v0
  const v1 = f.andelAfArbejdetVedForloebetsStart ?? 0
  const v2 = f.andelAfArbejdetVedForloebetsStart ?? 10000
  const v3 = v1 <= 0
  const v4 = v1 <= 2500
  const v5 = s[269] > -Infinity && s[270] < Infinity
  const v6 = quotient([s[269], 3], [4], 'nærmeste', 1)
  const v7 = quotient([s[270], 3], [4], 'nærmeste', 1)
  const v8 = v5 ? Math.min(v6, v7) : -Infinity
  const v9 = v5 ? Math.max(v6, v7) : Infinity
  const v10 = s[271] && !(!v5 && (!s[271] || !s[272] && s[269] === s[270]))
  const v11 = s[272] || !v5
  const v12 = v1 <= 5000
  const v13 = v2 <= 5000
  const v14 = quotient([s[269], 2], [4], 'nærmeste', 1)
  const v15 = quotient([s[270], 2], [4], 'nærmeste', 1)
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
  const v27 = v3 && s[271]
  const v28 = v2 > 0 && (v23 || v24)
  const v29 = v27 ? (v28 ? Math.min(s[269], v25) : s[269]) : v25
  const v30 = v27 ? (v28 ? Math.max(s[270], v26) : s[270]) : v26
  const v31 = s[149] && (v27 || v28)
  const v32 = s[151] && s[271]
  const v33 = v31 ? (v32 ? Math.min(s[269], v29) : v29) : s[269]
  const v34 = v31 ? (v32 ? Math.max(s[270], v30) : v30) : s[270]
  const v35 = s[151] && s[272]
  const v36 = s[1] >= 16428 /* 2014-12-24 */ && s[229]
  s[324] = v36
  const v37 = s[273] <= 0
  s[325] = v37
  const v38 = s[273] <= 2500
  s[785] = v38
  const v39 = s[274] && v10
  const v40 = v39 ? (s[275] ? v16 : v19) : 0
  const v41 = v39 ? (s[275] ? v17 : v21) : 0
  const v42 = v38 && v10
  const v43 = s[276] > 2500 && (v39 || !s[275])
  const v44 = v42 ? (v43 ? Math.min(v8, v40) : v8) : v40
  const v45 = v42 ? (v43 ? Math.max(v9, v41) : v9) : v41
  const v46 = v37 && s[271]
  const v47 = s[276] > 0 && (v42 || v43)
  const v48 = v46 ? (v47 ? Math.min(s[269], v44) : s[269]) : v44
  const v49 = v46 ? (v47 ? Math.max(s[270], v45) : s[270]) : v45
  const v50 = s[149] && (v46 || v47)
  const v51 = v0 && (v31 || v32)
  const v52 = s[230] && (v50 || v32)
  const v53 = v36 || v52
  const v54 = v36 ? -Infinity : v50 ? (v32 ? Math.min(s[269], v48) : v48) : s[269]
  const LAS_69j_4 = s[180] ? -Infinity : v51 ? (v53 ? Math.min(v33, v54) : v33) : v54
  s[342] = LAS_69j_4
  const v56 = v36 ? Infinity : v50 ? (v32 ? Math.max(s[270], v49) : v49) : s[270]
  const LAS_69j_4_hoej = s[180] ? Infinity : v51 ? (v53 ? Math.max(v34, v56) : v34) : v56
  s[340] = LAS_69j_4_hoej
  const LAS_69j_4_er = s[164] && (s[180] || v51 || v36 || v52)
  s[344] = LAS_69j_4_er
  const LAS_69j_4_ir = s[164] && (s[180] || v0 && (s[149] && (v3 && s[272] || v2 > 0 && (v4 && v11 || v2 > 2500 && v12 && v11)) || v35) || v36 || s[230] && (s[149] && (v37 && s[272] || s[276] > 0 && (v38 && v11 || s[276] > 2500 && s[274] && v11)) || v35)) || !s[268]
  s[346] = LAS_69j_4_ir
  // LAS.69j.5.tid: Indtægter for anden tid holdes ude (LAS § 69 j, stk. 5)
  const v60 = s[180] || s[277] || s[278]
  const v61 = s[180] || s[279]
  const LAS_69j_5_tid = s[164] && v60
  s[1052] = LAS_69j_5_tid
  const LAS_69j_5_tid_nej = s[164] && v61
  s[289] = LAS_69j_5_tid_nej
  const v64 = s[164] && s[180]
  const LAS_69j_5_tid_ir = v64 || !s[268]
  s[330] = LAS_69j_5_tid_ir
  // LAS.69j.10: Løn i tilbud, der ikke tæller med (LAS § 69 j, stk. 10)
  const v66 = LAS_69j_5_tid || LAS_69j_5_tid_ir
  s[290] = v66
  const LAS_69j_10 = s[180] ? -Infinity : Math.min(s[280], Math.max(0, f.indtaegter !== undefined ? sum(f.indtaegter, (r_indtaegter) => { const r0_0 = r_indtaegter.tid === 'under'; const r0_1 = r_indtaegter.art === 'loen_i_tilbud'; const r0_2 = r0_0 || LAS_69j_5_tid_nej; const r0_3 = r0_2 && r0_1; return r0_3 ? (r0_3 && !(r0_2 && !r0_1 || !r0_0 && v66) ? r_indtaegter.beloeb : 0) : 0 }) : -Infinity))
  s[292] = LAS_69j_10
  const LAS_69j_10_hoej = s[180] ? Infinity : Math.min(s[281], f.indtaegter !== undefined ? sum(f.indtaegter, (r_indtaegter) => (r_indtaegter.tid === 'under' || LAS_69j_5_tid_nej) && r_indtaegter.art === 'loen_i_tilbud' ? r_indtaegter.beloeb : 0) : Infinity)
  s[291] = LAS_69j_10_hoej
  const LAS_69j_10_er = s[164] && (s[180] || s[164] && !(!s[282] && s[283] === s[284] && !s[285] && s[286] === s[287]))
  s[293] = LAS_69j_10_er
  const LAS_69j_10_ir = s[164] && (s[180] || s[164] && s[288]) || !s[268]
  s[294] = LAS_69j_10_ir
}

function svar_23(f, s) {
  // LAS.69j.9: Fradrag for løn i jobafklaringsforløb (LAS § 69 j, stk. 9)
  const v0 = s[164] && s[0] <= 16435 /* 2014-12-31 */
  s[313] = v0
  const v1 = f.indtaegter !== undefined ? sum(f.indtaegter, (r_indtaegter) => { const r0_0 = r_indtaegter.tid === 'under'; const r0_1 = r0_0 || s[289]; const r0_2 = r_indtaegter.art === 'loen' || r_indtaegter.art === 'loen_i_tilbud' || r_indtaegter.art === 'feriegodtgoerelse' || r_indtaegter.art === 'feriedage_udbetalt'; const r0_3 = r0_1 && r0_2; return r0_3 ? (r0_3 && !(r0_1 && !r0_2 || !r0_0 && s[290]) ? r_indtaegter.beloeb : 0) : 0 }) : -Infinity
  const v2 = f.indtaegter !== undefined ? sum(f.indtaegter, (r_indtaegter) => (r_indtaegter.tid === 'under' || s[289]) && (r_indtaegter.art === 'loen' || r_indtaegter.art === 'loen_i_tilbud' || r_indtaegter.art === 'feriegodtgoerelse' || r_indtaegter.art === 'feriedage_udbetalt') ? r_indtaegter.beloeb : 0) : Infinity
  const v3 = v2 === Infinity
  const v4 = -s[291] === -Infinity
  const v5 = v1 === -Infinity
  const v6 = -s[292] === Infinity
  const v7 = v3 && v4 || v5 && v6
  const v8 = s[293] && !(v7 && v1 === v2 && (!s[293] || !s[294] && s[292] === s[291]))
  const v9 = s[294] || v7
  s[319] = v9
  const v10 = Math.max(0, v5 || v4 ? -Infinity : v1 - s[291])
  const v11 = Math.max(0, v3 || v6 ? Infinity : v2 - s[292])
  const v12 = !v8 || !v9 && v10 === v11
  const v13 = v11 === Infinity
  const v14 = Math.max(0, v10 - 1344200)
  const v15 = Math.max(0, v13 ? Infinity : v11 - 1344200)
  const v16 = v15 >= Infinity
  s[320] = v16
  const v17 = v16 ? -Infinity : quotient([v14, 5500], [10000], 'nærmeste', 1)
  const v18 = v16 ? Infinity : quotient([v15, 5500], [10000], 'nærmeste', 1)
  const v19 = v17 === -Infinity ? -Infinity : Math.round(Math.min(v10, 1344200) * 3000 / 10000) + v17
  const v20 = v18 === Infinity ? Infinity : Math.round(Math.min(v11, 1344200) * 3000 / 10000) + v18
  const v21 = v8 && v8 && !(v16 && (!v8 || !v9 && v14 === v15))
  s[314] = v21
  const v22 = f.indtaegter !== undefined ? sum(f.indtaegter, (r_indtaegter) => { const r0_0 = r_indtaegter.tid === 'under'; const r0_1 = r0_0 || s[289]; const r0_2 = r_indtaegter.art === 'loen' || r_indtaegter.art === 'loen_i_tilbud' || r_indtaegter.art === 'feriegodtgoerelse' || r_indtaegter.art === 'feriedage_udbetalt'; const r0_3 = r0_1 && r0_2; return r0_3 ? (r0_3 && !(r0_1 && !r0_2 || !r0_0 && s[290]) ? r_indtaegter.pension ?? 0 : 0) : 0 }) : -Infinity
  const v23 = f.indtaegter !== undefined ? sum(f.indtaegter, (r_indtaegter) => (r_indtaegter.tid === 'under' || s[289]) && (r_indtaegter.art === 'loen' || r_indtaegter.art === 'loen_i_tilbud' || r_indtaegter.art === 'feriegodtgoerelse' || r_indtaegter.art === 'feriedage_udbetalt') ? r_indtaegter.pension ?? 0 : 0) : Infinity
  const v24 = -v23 === -Infinity
  const v25 = v13 && v24
  const v26 = v8 && !(v25 && v12 && v22 === v23)
  s[303] = v26
  const v27 = v9 || v25
  s[304] = v27
  const v28 = Math.max(0, v24 ? -Infinity : v10 - v23)
  s[305] = v28
  const v29 = Math.max(0, v13 || -v22 === Infinity ? Infinity : v11 - v22)
  s[306] = v29
  const v30 = v29 === Infinity
  s[302] = v30
  const v31 = Math.max(0, v28 - 1344200)
  const v32 = Math.max(0, v30 ? Infinity : v29 - 1344200)
  const v33 = v32 >= Infinity
  s[321] = v33
  const v34 = v33 ? -Infinity : quotient([v31, 5500], [10000], 'nærmeste', 1)
  const v35 = v33 ? Infinity : quotient([v32, 5500], [10000], 'nærmeste', 1)
  const v36 = v34 === -Infinity ? -Infinity : Math.round(Math.min(1344200, v28) * 3000 / 10000) + v34
  const v37 = v35 === Infinity ? Infinity : Math.round(Math.min(1344200, v29) * 3000 / 10000) + v35
  const v38 = v26 && v26 && !(v33 && (!v26 || !v27 && v31 === v32))
  s[315] = v38
  const v39 = v21 ? (v38 ? Math.min(v19, v36) : v19) : v36
  s[317] = v39
  const v40 = v21 ? (v38 ? Math.max(v20, v37) : v20) : v37
  s[318] = v40
  const v41 = s[1] >= 16436 /* 2015-01-01 */ && s[244]
  s[316] = v41
  const v42 = Math.min(s[295], v10)
  const v43 = Math.min(s[296], v11)
  const v44 = v9 || s[235]
  const v45 = v42 > -Infinity && v43 < Infinity
  const v46 = quotient([v42, 3000], [10000], 'nærmeste', 1)
  const v47 = quotient([v43, 3000], [10000], 'nærmeste', 1)
  const v48 = v45 ? Math.min(v46, v47) : -Infinity
  const v49 = v45 ? Math.max(v46, v47) : Infinity
  const v50 = v8 && !(!v45 && (!v8 || !v44 && v42 === v43))
  const v51 = v44 || !v45
  const v52 = v13 && s[297]
  const v53 = v8 && !(v52 && v12 && s[298])
  const v54 = v9 || s[235] || v52
  const v55 = Math.max(0, s[297] ? -Infinity : v10 - s[296])
  const v56 = Math.max(0, v13 || s[299] ? Infinity : v11 - s[295])
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
  s[311] = v67
  const v68 = v62 || v65 ? Infinity : v49 + v59
  s[312] = v68
  const v69 = v50 && v60 && !(v66 && (!v50 || !v51 && v48 === v49) && (!v60 || !v61 && v58 === v59))
  s[310] = v69
  const v70 = v51 || v61 || v66
  s[322] = v70
  const v71 = Math.min(s[295], v28)
  const v72 = Math.min(s[296], v29)
  const v73 = v27 || s[235]
  s[300] = v73
  const v74 = v71 > -Infinity && v72 < Infinity
  s[301] = v74
  const v75 = quotient([v71, 3000], [10000], 'nærmeste', 1)
  const v76 = quotient([v72, 3000], [10000], 'nærmeste', 1)
  const v77 = v74 ? Math.min(v75, v76) : -Infinity
  s[308] = v77
  const v78 = v74 ? Math.max(v75, v76) : Infinity
  s[307] = v78
  const v79 = v26 && !(!v74 && (!v26 || !v73 && v71 === v72))
  s[309] = v79
}

function svar_24(f, s) {
  // LAS.69j.9: Fradrag for løn i jobafklaringsforløb (LAS § 69 j, stk. 9)
  const v0 = s[300] || !s[301]
  const v1 = s[302] && s[297]
  const v2 = s[303] && !(v1 && (!s[303] || !s[304] && s[305] === s[306]) && s[298])
  const v3 = s[304] || s[235] || v1
  const v4 = Math.max(0, s[297] ? -Infinity : s[305] - s[296])
  const v5 = Math.max(0, s[302] || s[299] ? Infinity : s[306] - s[295])
  const v6 = v5 >= Infinity
  const v7 = v6 ? -Infinity : quotient([v4, 5500], [10000], 'nærmeste', 1)
  const v8 = v6 ? Infinity : quotient([v5, 5500], [10000], 'nærmeste', 1)
  const v9 = v2 && !(v6 && (!v2 || !v3 && v4 === v5))
  const v10 = v3 || v6
  const v11 = s[307] === Infinity
  const v12 = v7 === -Infinity
  const v13 = s[308] === -Infinity
  const v14 = v8 === Infinity
  const v15 = v11 && v12 || v13 && v14
  const v16 = v13 || v12 ? -Infinity : s[308] + v7
  const v17 = v11 || v14 ? Infinity : s[307] + v8
  const v18 = s[309] && v9 && !(v15 && (!s[309] || !v0 && s[308] === s[307]) && (!v9 || !v10 && v7 === v8))
  const v19 = s[310] ? (v18 ? Math.min(s[311], v16) : s[311]) : v16
  const v20 = s[310] ? (v18 ? Math.max(s[312], v17) : s[312]) : v17
  const v21 = s[313] && (s[314] || s[315])
  const v22 = s[316] && (s[310] || v18)
  const v23 = s[277] && s[310]
  const v24 = s[278] && s[310]
  const v25 = v23 || v24
  const v26 = v22 || v25
  const v27 = v22 ? (v25 ? Math.min(s[311], v19) : v19) : s[311]
  const LAS_69j_9 = s[180] ? -Infinity : v21 ? (v26 ? Math.min(s[317], v27) : s[317]) : v27
  s[326] = LAS_69j_9
  const v29 = v22 ? (v25 ? Math.max(s[312], v20) : v20) : s[312]
  const LAS_69j_9_hoej = s[180] ? Infinity : v21 ? (v26 ? Math.max(s[318], v29) : s[318]) : v29
  s[327] = LAS_69j_9_hoej
  const LAS_69j_9_er = s[164] && (s[180] || v21 || v22 || v23 || v24)
  s[328] = LAS_69j_9_er
  const LAS_69j_9_ir = s[164] && (s[180] || s[313] && (s[319] || s[319] || s[320] || s[304] || s[304] || s[321]) || s[316] && (s[322] || v0 || v10 || v15) || s[277] && s[322] || s[278] && s[322]) || !s[268]
  s[329] = LAS_69j_9_ir
  // LAS.69j.7: Fleksløntilskuddet trækkes fra (LAS § 69 j, stk. 6-7)
  const v33 = sum(f.indtaegter, (r_indtaegter) => r_indtaegter.art === 'loen_under_sygdom' ? 1 : 0)
  const LAS_69j_7 = s[164] && (s[180] || s[164] && ((f.indtaegter !== undefined ? v33 : Infinity) > 0 || f.ansatIFleksjobVedForloebetsStart !== true))
  s[332] = LAS_69j_7
  const LAS_69j_7_nej = s[164] && (s[180] || s[164] && (f.indtaegter !== undefined ? v33 : 0) <= 0 && f.ansatIFleksjobVedForloebetsStart !== false)
  s[331] = LAS_69j_7_nej
  // LAS.69j.8: Overskud af egen virksomhed trækkes fra (LAS § 69 j, stk. 8)
  const LAS_69j_8 = s[164] && (s[180] || s[323] || s[324] || s[230] && (s[151] || s[325]))
  s[335] = LAS_69j_8
  const LAS_69j_8_nej = s[164] && (s[180] || s[324] || s[230] && s[149] && s[276] > 0)
  s[334] = LAS_69j_8_nej
  const LAS_69j_8_ir = s[164] && (s[180] || s[324]) || !s[268]
  s[333] = LAS_69j_8_ir
  // LAS.69j.13: Uddannelsesgodtgørelse efter en arbejdsskade trækkes ikke fra (LAS § 69 j, stk. 13)
  const v39 = s[1] >= 19704 /* 2023-12-13 */ && s[0] <= 19898 /* 2024-06-24 */
  const LAS_69j_13 = s[164] && (s[180] || v39 || s[1] >= 19899 /* 2024-06-25 */)
  s[337] = LAS_69j_13
  const LAS_69j_13_nej = s[164] && (s[180] || s[164] && s[0] <= 19703 /* 2023-12-12 */ || v39)
  s[338] = LAS_69j_13_nej
  const LAS_69j_13_ir = s[164] && (s[180] || v39) || !s[268]
  s[336] = LAS_69j_13_ir
}

function svar_25(f, s) {
  // LAS.69j.5: Fradrag i ydelsen under jobafklaringsforløb (LAS § 69 j, stk. 5-13)
  const v0 = f.indtaegter !== undefined ? sum(f.indtaegter, (r_indtaegter) => { const r0_0 = r_indtaegter.tid === 'under'; const r0_1 = r0_0 || s[289]; const r0_2 = r_indtaegter.art === 'anden' || r_indtaegter.art === 'loen_under_sygdom'; const r0_3 = r0_1 && r0_2; return r0_3 ? (r0_3 && !(r0_1 && !r0_2 || !r0_0 && s[290]) ? r_indtaegter.beloeb : 0) : 0 }) : -Infinity
  const v1 = f.indtaegter !== undefined ? sum(f.indtaegter, (r_indtaegter) => (r_indtaegter.tid === 'under' || s[289]) && (r_indtaegter.art === 'anden' || r_indtaegter.art === 'loen_under_sygdom') ? r_indtaegter.beloeb : 0) : Infinity
  const v2 = v1 === Infinity
  const v3 = s[326] === -Infinity
  const v4 = v0 === -Infinity
  const v5 = s[327] === Infinity
  const v6 = v2 && v3 || v4 && v5
  const v7 = v4 || v3 ? -Infinity : v0 + s[326]
  const v8 = v2 || v5 ? Infinity : v1 + s[327]
  const v9 = s[328] && !(v6 && v0 === v1 && (!s[328] || !s[329] && s[326] === s[327]))
  const v10 = s[329] || v6
  const v11 = f.indtaegter !== undefined ? sum(f.indtaegter, (r_indtaegter) => { const r0_0 = r_indtaegter.tid === 'under'; const r0_1 = r0_0 || s[289]; const r0_2 = r_indtaegter.art === 'fleksloentilskud'; const r0_3 = r0_1 && r0_2; return r0_3 ? (r0_3 && !(r0_1 && !r0_2 || !r0_0 && s[290]) ? r_indtaegter.beloeb : 0) : 0 }) : -Infinity
  const v12 = f.indtaegter !== undefined ? sum(f.indtaegter, (r_indtaegter) => (r_indtaegter.tid === 'under' || s[289]) && r_indtaegter.art === 'fleksloentilskud' ? r_indtaegter.beloeb : 0) : Infinity
  const v13 = Math.max(0, v11)
  const v14 = s[330] && !(v11 === v12 && v11 === 0)
  const v15 = s[330] && v13 <= 0
  const v16 = s[331] ? 0 : v13
  const v17 = s[332] ? (s[331] || v15 ? Math.min(v11, v16) : v11) : v16
  const v18 = s[332] ? v12 : 0
  const v19 = s[332] || s[331] || v15
  const v20 = v8 === Infinity
  const v21 = v17 === -Infinity
  const v22 = v7 === -Infinity
  const v23 = v18 === Infinity
  const v24 = v20 && v21 || v22 && v23
  const v25 = v22 || v21 ? -Infinity : v7 + v17
  const v26 = v20 || v23 ? Infinity : v8 + v18
  const v27 = v9 && v19 && !(v24 && (!v9 || !v10 && v7 === v8) && (!v19 || !v14 && v17 === v18))
  const v28 = v10 || v14 || v24
  const v29 = f.indtaegter !== undefined ? sum(f.indtaegter, (r_indtaegter) => { const r0_0 = r_indtaegter.tid === 'under'; const r0_1 = r_indtaegter.art === 'overskud_egen_virksomhed'; const r0_2 = r0_0 || s[289]; const r0_3 = r0_2 && r0_1; return r0_3 ? (r0_3 && !(r0_2 && !r0_1 || !r0_0 && s[290]) ? r_indtaegter.beloeb : 0) : 0 }) : -Infinity
  const v30 = f.indtaegter !== undefined ? sum(f.indtaegter, (r_indtaegter) => (r_indtaegter.tid === 'under' || s[289]) && r_indtaegter.art === 'overskud_egen_virksomhed' ? r_indtaegter.beloeb : 0) : Infinity
  const v31 = Math.max(0, v29)
  const v32 = s[333] && !(v29 === v30 && v29 === 0)
  const v33 = s[333] && v31 <= 0
  const v34 = s[334] ? 0 : v31
  const v35 = s[335] ? (s[334] || v33 ? Math.min(v29, v34) : v29) : v34
  const v36 = s[335] ? v30 : 0
  const v37 = s[335] || s[334] || v33
  const v38 = v26 === Infinity
  const v39 = v35 === -Infinity
  const v40 = v25 === -Infinity
  const v41 = v36 === Infinity
  const v42 = v38 && v39 || v40 && v41
  const v43 = v40 || v39 ? -Infinity : v25 + v35
  const v44 = v38 || v41 ? Infinity : v26 + v36
  const v45 = v27 && v37 && !(v42 && (!v27 || !v28 && v25 === v26) && (!v37 || !v32 && v35 === v36))
  const v46 = v28 || v32 || v42
  const v47 = f.indtaegter !== undefined ? sum(f.indtaegter, (r_indtaegter) => { const r0_0 = r_indtaegter.tid === 'under'; const r0_1 = r0_0 || s[289]; const r0_2 = r_indtaegter.art === 'uddannelsesgodtgoerelse'; const r0_3 = r0_1 && r0_2; return r0_3 ? (r0_3 && !(r0_1 && !r0_2 || !r0_0 && s[290]) ? r_indtaegter.beloeb : 0) : 0 }) : -Infinity
  const v48 = f.indtaegter !== undefined ? sum(f.indtaegter, (r_indtaegter) => (r_indtaegter.tid === 'under' || s[289]) && r_indtaegter.art === 'uddannelsesgodtgoerelse' ? r_indtaegter.beloeb : 0) : Infinity
  const v49 = Math.max(0, v47)
  const v50 = s[336] && !(v47 === v48 && v47 === 0)
  const v51 = s[336] && v49 <= 0
  const v52 = s[337] ? 0 : v49
  const v53 = s[338] ? (s[337] || v51 ? Math.min(v47, v52) : v47) : v52
  const v54 = s[338] ? v48 : 0
  const v55 = s[338] || s[337] || v51
  const v56 = v44 === Infinity
  const v57 = v53 === -Infinity
  const v58 = v43 === -Infinity
  const v59 = v54 === Infinity
  const v60 = v56 && v57 || v58 && v59
  const LAS_69j_5 = s[180] ? -Infinity : v58 || v57 ? -Infinity : v43 + v53
  s[343] = LAS_69j_5
  const LAS_69j_5_hoej = s[180] ? Infinity : v56 || v59 ? Infinity : v44 + v54
  s[341] = LAS_69j_5_hoej
  const LAS_69j_5_er = s[164] && (s[180] || s[164] && v45 && v55 && !(v60 && (!v45 || !v46 && v43 === v44) && (!v55 || !v50 && v53 === v54)))
  s[345] = LAS_69j_5_er
  const LAS_69j_5_ir = s[164] && (s[180] || s[164] && (v46 || v50 || v60)) || !s[268]
  s[347] = LAS_69j_5_ir
  // LAS.69j.5.modtager: Retten til forløbet består, selv om intet udbetales (LAS § 69 j, stk. 5)
  const v65 = s[164] && f.erIJobafklaring !== false
  const LAS_69j_5_modtager = v65 && (s[180] || s[196] || s[43] && f.harFrasagtYdelsen !== true)
  s[1049] = LAS_69j_5_modtager
  const LAS_69j_5_modtager_nej = v65 && (s[180] || s[43] && f.harFrasagtYdelsen !== false)
  s[1050] = LAS_69j_5_modtager_nej
  const LAS_69j_5_modtager_ir = v65 && s[180] || !s[268] || f.erIJobafklaring !== true
  s[1051] = LAS_69j_5_modtager_ir
  // LAS.69j.11: Optjent ferie kan holdes før de 12 måneder (LAS § 69 j, stk. 11)
  const v69 = s[31] && s[339]
  const v70 = f.ugerMedFeriegodtgoerelse ?? 0
  s[353] = v70
  const v71 = f.ugerMedFeriegodtgoerelse ?? 371
  s[352] = v71
  const LAS_69j_11 = s[31] && (s[30] || v69 || s[278] && v71 > 0)
  s[1054] = LAS_69j_11
  const LAS_69j_11_nej = s[31] && (s[30] || v69 || s[278] && v70 <= 0)
  s[1055] = LAS_69j_11_nej
  const LAS_69j_11_ir = s[31] && (s[30] || v69) || !s[234]
  s[1056] = LAS_69j_11_ir
  // LAS.69j.15: Ydelsen stopper, når fleksjobbet ophører (LAS § 69 j, stk. 15)
  const LAS_69j_15 = s[164] && (s[180] || s[164] && f.ansatIFleksjobVedForloebetsStart !== false && f.fleksjobErSlut !== false && (f.fleksjobSlutDen ?? FIRST_DAY) < s[1])
  s[356] = LAS_69j_15
  const LAS_69j_15_nej = s[164] && (s[180] || s[164] && (f.ansatIFleksjobVedForloebetsStart !== true || f.fleksjobErSlut !== true || (f.fleksjobSlutDen ?? 84005 /* 2199-12-31 */) >= s[0]))
  s[357] = LAS_69j_15_nej
}

function svar_26(f, s) {
  // LAS.69j.udbetales: Ressourceforløbsydelse til udbetaling i jobafklaringsforløb (LAS § 69 j, stk. 5)
  const v0 = s[340] === Infinity
  const v1 = -s[341] === -Infinity
  const v2 = s[342] === -Infinity
  const v3 = -s[343] === Infinity
  const v4 = v0 && v1 || v2 && v3
  const LAS_69j_udbetales = s[180] ? -Infinity : Math.max(0, v2 || v1 ? -Infinity : s[342] - s[341])
  s[1057] = LAS_69j_udbetales
  const LAS_69j_udbetales_hoej = s[180] ? Infinity : Math.max(0, v0 || v3 ? Infinity : s[340] - s[343])
  s[1058] = LAS_69j_udbetales_hoej
  const LAS_69j_udbetales_er = s[164] && (s[180] || s[164] && s[344] && s[345] && !(v4 && (!s[344] || !s[346] && s[342] === s[340]) && (!s[345] || !s[347] && s[343] === s[341])))
  s[1059] = LAS_69j_udbetales_er
  const LAS_69j_udbetales_ir = s[164] && (s[180] || s[164] && (s[346] || s[347] || v4)) || !s[268]
  s[1060] = LAS_69j_udbetales_ir
  // LAS.69k.5: Fritaget for at stå til rådighed (LAS § 69 k, stk. 5)
  const v9 = s[164] && s[348]
  const v10 = countDays(s[349], s[0], s[1]) >= 1
  const LAS_69k_5 = s[164] && (s[180] || v9 && v10 || s[350] && v10)
  s[1066] = LAS_69k_5
  const LAS_69k_5_nej = s[164] && (s[180] || v9 && countDays(s[351], s[1], s[0]) < 1 || s[350] && countDays(s[351], s[1], s[0]) < 1)
  s[1067] = LAS_69k_5_nej
  // LAS.69k.6: Uger ferie med ydelse (LAS § 69 k, stk. 6)
  const v13 = 35 - s[352]
  s[407] = v13
  const v14 = 35 - s[353]
  s[408] = v14
  const v15 = Math.max(0, v13 - (f.ferieMedYdelseHoldt ?? 35))
  const v16 = Math.max(0, v14 - (f.ferieMedYdelseHoldt ?? 0))
  const v17 = s[246] && v15 <= 0
  const v18 = s[354] ? 0 : v15
  const LAS_69k_6 = s[30] ? -Infinity : s[355] ? (s[354] || v17 ? Math.min(v15, v18) : v15) : v18
  s[1068] = LAS_69k_6
  const LAS_69k_6_hoej = s[30] ? Infinity : s[355] ? v16 : 0
  s[1069] = LAS_69k_6_hoej
  const LAS_69k_6_er = s[31] && (s[30] || s[31] && (s[355] || s[354] || v17))
  s[1070] = LAS_69k_6_er
  const LAS_69k_6_ir = s[31] && (s[30] || s[31] && s[246] && !(v15 === v16 && v15 === 0)) || !s[234]
  s[1071] = LAS_69k_6_ir
  // LAS.69k.6.senest: Ferie med ydelse skal være holdt (LAS § 69 k, stk. 6)
  const LAS_69k_6_senest = s[30] ? FIRST_DAY : shiftDays(shiftMonths(shiftDays(f.tolvMaanederNaaetDen ?? FIRST_DAY, 1), 12), -1)
  s[1074] = LAS_69k_6_senest
  const LAS_69k_6_senest_hoej = s[30] ? NEVER : shiftDays(shiftMonths(shiftDays(f.tolvMaanederNaaetDen ?? 84005 /* 2199-12-31 */, 1), 12), -1)
  s[1075] = LAS_69k_6_senest_hoej
  // LAS.69k.6.aftale: Du kan holde ferien med ydelse (LAS § 69 k, stk. 6)
  const LAS_69k_6_aftale = s[31] && (s[30] || s[31] && (LAS_69k_6_er && LAS_69k_6_hoej > 0 || LAS_69k_6_ir) && (s[31] && LAS_69k_6_senest_hoej >= s[0] || s[246]) && f.ferienErAftalt !== false)
  s[1072] = LAS_69k_6_aftale
  const LAS_69k_6_aftale_nej = s[31] && (s[30] || s[31] && (LAS_69k_6_er && LAS_69k_6 <= 0 || s[31] && LAS_69k_6_senest < s[1] || f.ferienErAftalt !== true))
  s[1073] = LAS_69k_6_aftale_nej
  // LAS.69k.1: Du opfylder betingelserne for ydelsen (LAS § 69 k, stk. 1)
  const v27 = s[164] && s[229]
  const v28 = s[356] || f.deltagerAktivt !== true && (LAS_69k_5_nej || s[330]) && (f.holderFerieMedYdelse !== true || LAS_69k_6_aftale_nej)
  const v29 = (s[357] || s[330]) && (f.deltagerAktivt !== false || LAS_69k_5 || f.holderFerieMedYdelse !== false && (LAS_69k_6_aftale || s[246]))
  const LAS_69k_1 = s[164] && (s[180] || v27 && v29 || s[230] && v29)
  s[1061] = LAS_69k_1
  const LAS_69k_1_nej = s[164] && (s[180] || v27 && v28 || s[230] && v28)
  s[1062] = LAS_69k_1_nej
  // LAS.69k.2: At sige nej til behandlingen får ingen betydning for ydelsen (LAS § 69 k, stk. 2)
  const v32 = s[0] <= 18077 /* 2019-06-30 */
  s[616] = v32
  const v33 = s[164] && v32
  const v34 = s[1] >= 18078 /* 2019-07-01 */
  const v35 = f.afviser === 'operation' || f.afviser === 'medicin'
  const v36 = f.afviser === 'anden_laegebehandling'
  const v37 = v34 && (f.afviser !== undefined && v35 || !(f.afviser !== undefined) || (f.afviser !== undefined && v36 || !(f.afviser !== undefined)) && f.tilsvarendeIndgribende !== false)
  s[617] = v37
  const v38 = v34 && (f.afviser !== undefined && !v35 || !(f.afviser !== undefined)) && (f.afviser !== undefined && !v36 || !(f.afviser !== undefined) || f.tilsvarendeIndgribende !== true)
  s[618] = v38
  const v39 = f.afviser === 'ingenting'
  const v40 = s[164] && (f.afviser !== undefined && !v39 || !(f.afviser !== undefined))
  const LAS_69k_2 = v40 && (s[180] || v33 || v37)
  s[1063] = LAS_69k_2
  const LAS_69k_2_nej = v40 && (s[180] || v33 || v38)
  s[1064] = LAS_69k_2_nej
  const LAS_69k_2_ir = v40 && (s[180] || v33) || !s[268] || f.afviser !== undefined && v39 || !(f.afviser !== undefined)
  s[1065] = LAS_69k_2_ir
  // LAS.69l.1: Kommunen har gjort det, der skal til, før en sanktion (LAS § 69 l, stk. 1-2)
  const v44 = f.bruddetSkete ?? FIRST_DAY
  s[359] = v44
  const v45 = f.bruddetSkete ?? 84005 /* 2199-12-31 */
  s[358] = v45
  const v46 = v44 <= 16251 /* 2014-06-30 */
  s[360] = v46
  const LAS_69l_3_er = v45 >= 16252 /* 2014-07-01 */
  s[361] = LAS_69l_3_er
  const v48 = v44 <= 16616 /* 2015-06-30 */
  s[529] = v48
  const v49 = LAS_69l_3_er && v48
  s[369] = v49
  const v50 = f.skriftligtVejledtOmSanktioner !== true || f.personligKontaktErForsoegt !== true
  const v51 = f.skriftligtVejledtOmSanktioner !== false && f.personligKontaktErForsoegt !== false
  const v52 = v45 >= 16617 /* 2015-07-01 */
  s[370] = v52
  const v53 = v44 <= 18257 /* 2019-12-27 */
  s[517] = v53
  const v54 = v52 && v53
  const v55 = v45 >= 18258 /* 2019-12-28 */ && v44 <= 18669 /* 2021-02-11 */
  s[518] = v55
  const v56 = v45 >= 18670 /* 2021-02-12 */ && v44 <= 19722 /* 2023-12-31 */
  const v57 = v45 >= 19723 /* 2024-01-01 */ && v44 <= 19898 /* 2024-06-24 */
  const v58 = v45 >= 19899 /* 2024-06-25 */
  const v59 = v56 && f.skriftligtVejledtOmSanktioner !== false && f.vejledningErGennemgaaet !== false && f.personligKontaktErForsoegt !== false
  s[519] = v59
  const v60 = v57 && v51
  s[520] = v60
  const v61 = v58 && v51
  s[521] = v61
  const v62 = v56 && (f.skriftligtVejledtOmSanktioner !== true || f.vejledningErGennemgaaet !== true || f.personligKontaktErForsoegt !== true)
  s[522] = v62
  const v63 = v57 && v50
  s[523] = v63
  const v64 = v58 && v50
  s[524] = v64
  const LAS_69l_1 = LAS_69l_3_er && (v46 || v49 && v51 || v54 && v51 || v55 || v59 || v60 || v61)
  s[363] = LAS_69l_1
  const LAS_69l_1_nej = LAS_69l_3_er && (v46 || v49 && v50 || v54 && v50 || v55 || v62 || v63 || v64)
  s[362] = LAS_69l_1_nej
  const LAS_69l_1_ir = LAS_69l_3_er && (v46 || v55) || v44 < 16252 /* 2014-07-01 */
  s[364] = LAS_69l_1_ir
  // LAS.69l.3: Fradraget for et brud skal være sket (LAS § 69 l, stk. 3)
  const LAS_69l_3 = v46 ? FIRST_DAY : shiftDays(shiftMonths(monthStart(v44), 4), -1)
  s[1076] = LAS_69l_3
  const LAS_69l_3_hoej = v46 ? NEVER : shiftDays(shiftMonths(monthStart(v45), 4), -1)
  s[1077] = LAS_69l_3_hoej
  const LAS_69l_3_ir = LAS_69l_3_er && v46 || v44 < 16252 /* 2014-07-01 */
  s[853] = LAS_69l_3_ir
}

function svar_27(f, s) {
  // LAS.69n.1: Dage, der trækkes fra efter en samtale (LAS § 69 n, stk. 1)
  const v0 = from(ALL_DAYS, s[358])
  const v1 = from(ALL_DAYS, s[359])
  const v2 = shiftDays(f.kontaktGenoprettetDen ?? FIRST_DAY, -1)
  const v3 = shiftDays(f.kontaktGenoprettetDen ?? 84005 /* 2199-12-31 */, -1)
  const v4 = f.kontaktErGenoprettet !== false ? (f.kontaktErGenoprettet !== true ? Math.min(s[0], v2) : v2) : s[0]
  const v5 = f.kontaktErGenoprettet !== false ? (f.kontaktErGenoprettet !== true ? Math.max(s[1], v3) : v3) : s[1]
  const v6 = Math.max(1, countDays(v0, s[358], v4))
  s[525] = v6
  const v7 = Math.max(1, countDays(v1, s[359], v5))
  s[527] = v7
  const v8 = onWeekdays(v0, 62)
  const v9 = onWeekdays(v1, 62)
  const v10 = Math.max(1, countDays(v8, s[358], v4))
  s[526] = v10
  const v11 = Math.max(1, countDays(v9, s[359], v5))
  s[528] = v11
  const LAS_69n_1 = s[360] ? -Infinity : Math.min(v6, v10)
  s[1083] = LAS_69n_1
  const LAS_69n_1_hoej = s[360] ? Infinity : Math.max(v7, v11)
  s[1084] = LAS_69n_1_hoej
  const v14 = f.brudPaaPligten === 'udeblev_fra_samtale'
  const v15 = f.brudPaaPligten === 'bookede_ikke'
  const v16 = f.brudPaaPligten !== undefined && v14 || !(f.brudPaaPligten !== undefined) || (f.brudPaaPligten !== undefined && v15 || !(f.brudPaaPligten !== undefined)) && s[358] >= 18262 /* 2020-01-01 */
  const v17 = (f.brudPaaPligten !== undefined && !v14 || !(f.brudPaaPligten !== undefined)) && (f.brudPaaPligten !== undefined && !v15 || !(f.brudPaaPligten !== undefined) || s[359] < 18262 /* 2020-01-01 */)
  const LAS_69n_1_er = s[361] && v16
  s[1085] = LAS_69n_1_er
  const LAS_69n_1_ir = LAS_69n_1_er && s[360] || s[359] < 16252 /* 2014-07-01 */ || v17
  s[1086] = LAS_69n_1_ir
  // LAS.69m.2: Fradrag for dage, du var væk (LAS § 69 m, stk. 2)
  const v20 = s[362] || f.rimeligGrundTilBrud !== false
  const v21 = s[363] || s[364]
  const v22 = v21 && f.rimeligGrundTilBrud !== true
  const v23 = f.brudPaaPligten === 'udeblev_fra_tilbud'
  const v24 = f.brudPaaPligten !== undefined && v23 || !(f.brudPaaPligten !== undefined)
  const v25 = f.brudPaaPligten !== undefined && !v23 || !(f.brudPaaPligten !== undefined)
  const v26 = f.dageUdeblevet ?? 0
  s[530] = v26
  const v27 = f.dageUdeblevet ?? 3660
  s[531] = v27
  const v28 = v25 && LAS_69n_1_er
  const v29 = v24 || v28
  const v30 = v24 ? (v28 ? Math.min(v26, LAS_69n_1) : v26) : LAS_69n_1
  const v31 = v24 ? (v28 ? Math.max(v27, LAS_69n_1_hoej) : v27) : LAS_69n_1_hoej
  const v32 = v25 && LAS_69n_1_ir
  const v33 = s[359] <= 18261 /* 2019-12-31 */ || s[358] >= 20819 /* 2027-01-01 */
  const v34 = v33 ? -Infinity : SATS_11(s[359])
  const v35 = v33 ? Infinity : SATS_11(s[358])
  const v36 = v33 ? -Infinity : SATS_12(s[359])
  const v37 = v33 ? Infinity : SATS_12(s[358])
  const v38 = v33 ? -Infinity : SATS_13(s[359])
  const v39 = v33 ? Infinity : SATS_13(s[358])
  const v40 = s[365] ? (s[366] ? Math.min(v36, v38) : v36) : v38
  const v41 = s[365] ? (s[366] ? Math.max(v37, v39) : v37) : v39
  const v42 = s[367] ? (s[368] ? Math.min(v34, v40) : v34) : v40
  const v43 = s[367] ? (s[368] ? Math.max(v35, v41) : v35) : v41
  const v44 = s[367] && v33 || s[368] && (s[365] && v33 || s[366] && v33)
  const v45 = v30 > -Infinity && v31 < Infinity && v42 > -Infinity && v43 < Infinity
  const v46 = quotient([v30, v42], [1], 'nærmeste', 1)
  const v47 = quotient([v30, v43], [1], 'nærmeste', 1)
  const v48 = quotient([v31, v42], [1], 'nærmeste', 1)
  const v49 = quotient([v31, v43], [1], 'nærmeste', 1)
  const v50 = v45 ? Math.min(v49, v48, v46, v47) : -Infinity
  const v51 = v45 ? Math.max(v49, v48, v46, v47) : Infinity
  const v52 = v22 && v29 && !(!v45 && (!v29 || !v32 && v30 === v31) && !v44 && v42 === v43)
  const v53 = v52 || v20
  const v54 = v22 && (v32 || v44 || !v45)
  const LAS_69m_2 = s[360] ? -Infinity : v52 ? (v20 ? Math.min(0, v50) : v50) : 0
  s[1079] = LAS_69m_2
  const LAS_69m_2_hoej = s[360] ? Infinity : v52 ? (v20 ? Math.max(0, v51) : v51) : 0
  s[1080] = LAS_69m_2_hoej
  const v57 = s[361] && (v24 || v16)
  const LAS_69m_2_er = v57 && (s[360] || s[369] && v53 || s[370] && v53)
  s[1081] = LAS_69m_2_er
  const LAS_69m_2_ir = v57 && (s[360] || s[369] && v54 || s[370] && v54) || s[359] < 16252 /* 2014-07-01 */ || v25 && v17
  s[1082] = LAS_69m_2_ir
  // LAS.69o.1: Ydelsen sættes ned med et fast beløb (LAS § 69 o, stk. 1)
  const v60 = s[362] || f.rimeligGrundTilBrud !== false || f.nedsatSammeMaaned !== false
  const v61 = v21 && f.rimeligGrundTilBrud !== true && f.nedsatSammeMaaned !== true
  const v62 = f.brudPaaPligten === 'ophoerte_med_arbejde' || f.brudPaaPligten === 'afviste_arbejde' || f.brudPaaPligten === 'meldte_ikke_sygdom' || f.brudPaaPligten === 'soegte_ikke_job'
  const v63 = s[361] && (f.brudPaaPligten !== undefined && v62 || !(f.brudPaaPligten !== undefined))
  const LAS_69o_1 = v63 && (s[360] || s[369] && v61 || s[370] && v61)
  s[1087] = LAS_69o_1
  const LAS_69o_1_nej = v63 && (s[360] || s[369] && v60 || s[370] && v60)
  s[1088] = LAS_69o_1_nej
  const LAS_69o_1_ir = v63 && s[360] || s[359] < 16252 /* 2014-07-01 */ || f.brudPaaPligten !== undefined && !v62 || !(f.brudPaaPligten !== undefined)
  s[1089] = LAS_69o_1_ir
  // LAS.69o.2: Det, ydelsen sættes ned med (LAS § 69 o, stk. 2)
  const v67 = s[358] >= 16436 /* 2015-01-01 */
  const LAS_69o_2 = s[360] ? -Infinity : v67 ? -Infinity : s[365] ? 25500 : 164400
  s[1090] = LAS_69o_2
  const LAS_69o_2_hoej = s[360] ? Infinity : v67 ? Infinity : s[366] ? 164400 : 25500
  s[1091] = LAS_69o_2_hoej
  const LAS_69o_2_er = s[361] && (LAS_69o_1 || LAS_69o_1_ir)
  s[1092] = LAS_69o_2_er
  const LAS_69o_2_ir = LAS_69o_2_er && (s[360] || v67) || s[359] < 16252 /* 2014-07-01 */ || LAS_69o_1_nej
  s[1093] = LAS_69o_2_ir
  // LAS.69p.1: Ydelsen ophører efter gentagne brud (LAS § 69 p)
  const v72 = s[362] || f.ydelsenBoerOphoere !== true
  const v73 = v21 && f.ydelsenBoerOphoere !== false
  const LAS_69p_1 = s[361] && (s[360] || s[369] && v73 || s[370] && v73)
  s[1094] = LAS_69p_1
  const LAS_69p_1_nej = s[361] && (s[360] || s[369] && v72 || s[370] && v72)
  s[1095] = LAS_69p_1_nej
  // LAS.69q.1: Uger med en tredjedel mindre (LAS § 69 q, stk. 1-7)
  const v76 = f.forseelserPaaFemAar ?? 0
  const v77 = f.forseelserPaaFemAar ?? 1000
  const LAS_69q_1 = s[360] ? -Infinity : f.modBedreVidende !== true ? 0 : v76 <= 1 ? (v76 <= 0 ? 0 : 21) : 140
  s[1097] = LAS_69q_1
  const LAS_69q_1_hoej = s[360] ? Infinity : f.modBedreVidende !== false ? (v77 <= 1 ? (v77 <= 0 ? 0 : 21) : 140) : 0
  s[1098] = LAS_69q_1_hoej
}

function svar_28(f, s) {
  // LAS.69t.2: Arbejdsgiverens refusion under jobafklaringsforløb (LAS § 69 t, stk. 1-4)
  const v0 = f.loenUnderSygdomPrUge ?? 0
  s[812] = v0
  const v1 = f.loenUnderSygdomPrUge ?? 1000000000
  s[811] = v1
  const LAS_69t_2 = s[180] ? -Infinity : Math.max(0, Math.min(Math.round((f.ydelsePrTime ?? 0) * Math.min(f.timerMedLoenUnderSygdom ?? 0, 3700) / 100), v0) - (f.sygedagpengerefusionPrUge ?? 10000000))
  s[1099] = LAS_69t_2
  const LAS_69t_2_hoej = s[180] ? Infinity : Math.max(0, Math.min(Math.round((f.ydelsePrTime ?? 1000000) * Math.min(f.timerMedLoenUnderSygdom ?? 16800, 3700) / 100), v1) - (f.sygedagpengerefusionPrUge ?? 0))
  s[1100] = LAS_69t_2_hoej
  // LAS.69x.3: Tillæg til arbejdsgiverens refusion (LAS § 69 x, stk. 2-3)
  const v4 = s[43] && s[0] <= 18627 /* 2020-12-31 */
  const v5 = s[1] >= 18628 /* 2021-01-01 */ && s[371]
  const v6 = s[254] && s[0] <= 19357 /* 2022-12-31 */
  const v7 = s[1] >= 19358 /* 2023-01-01 */ && s[0] <= 19722 /* 2023-12-31 */
  const v8 = s[1] >= 19723 /* 2024-01-01 */
  s[416] = v8
  const v9 = v8 && s[372]
  const v10 = s[373] && s[0] <= 20453 /* 2025-12-31 */
  const v11 = s[1] >= 20454 /* 2026-01-01 */ && s[0] <= 20818 /* 2026-12-31 */
  const v12 = s[232] && s[0] <= 21183 /* 2027-12-31 */
  const v13 = s[1] >= 21184 /* 2028-01-01 */ && s[0] <= 21549 /* 2028-12-31 */
  const v14 = s[0] <= 21914 /* 2029-12-31 */
  s[533] = v14
  const v15 = s[1] >= 21550 /* 2029-01-01 */ && v14
  const v16 = s[1] >= 21915 /* 2030-01-01 */
  s[534] = v16
  const v17 = v15 || v16
  const v18 = v13 || v17
  const v19 = v12 || v18
  const v20 = v11 || v19
  const v21 = v10 || v20
  const v22 = v9 || v21
  const v23 = v7 || v22
  const v24 = v6 || v23
  const v25 = v5 || v24
  const LAS_69x_3 = s[180] ? -Infinity : s[196] ? 0 : v4 ? 30 : v5 ? 60 : v6 ? 90 : v7 ? 120 : v9 ? 150 : v10 ? 180 : v11 ? 210 : v12 ? 240 : v13 ? 270 : v15 ? 300 : 330
  s[1102] = LAS_69x_3
  const LAS_69x_3_hoej = s[180] ? Infinity : v4 || v25 ? (v25 ? (v24 ? (v23 ? (v22 ? (v21 ? (v20 ? (v19 ? (v18 ? (v17 ? (v16 ? 330 : 300) : 270) : 240) : 210) : 180) : 150) : 120) : 90) : 60) : 30) : 0
  s[1103] = LAS_69x_3_hoej
  // LAS.70.1: Ret til revalideringsydelse (LAS § 70)
  const v28 = s[374] || f.foelgerRevalideringsplanen !== true || f.leveomkostningerDaekkesAndetsteds !== false || f.netopForladtSkolen !== false && f.kanKlareSigMedSU !== false && f.betydeligeBegraensninger !== true && f.saerligtBegraensedeErhvervsmuligheder !== true
  const v29 = s[375] && f.foelgerRevalideringsplanen !== false && f.leveomkostningerDaekkesAndetsteds !== true && (f.netopForladtSkolen !== true || f.kanKlareSigMedSU !== true || f.betydeligeBegraensninger !== false || f.saerligtBegraensedeErhvervsmuligheder !== false)
  const v30 = s[376] && s[0] <= 17246 /* 2017-03-21 */
  const v31 = s[1] >= 17247 /* 2017-03-22 */ && s[42]
  const LAS_70_1 = f.revalideringErBevilget !== false && (s[24] || s[377] && v29 || v30 && v29 || v31 && v29 || s[198] && v29 || s[200] && v29)
  s[401] = LAS_70_1
  const LAS_70_1_nej = f.revalideringErBevilget !== false && (s[24] || s[377] && v28 || v30 && v28 || v31 && v28 || s[198] && v28 || s[200] && v28)
  s[399] = LAS_70_1_nej
  // LAS.70.1.3: Løn efter overenskomst under revalidering (LAS § 70, stk. 1, nr. 3)
  const v34 = s[376] && s[0] <= 15394 /* 2012-02-24 */
  s[411] = v34
  const v35 = s[1] >= 15395 /* 2012-02-25 */ && s[378]
  s[410] = v35
  const LAS_70_1_3 = f.revalideringErBevilget !== false && (s[24] || s[377] && f.saerligeForholdForLoen !== false || v34 && f.saerligeForholdForLoen !== false || v35 || s[379] && s[42] || s[198] || s[200])
  s[1104] = LAS_70_1_3
  const LAS_70_1_3_nej = f.revalideringErBevilget !== false && (s[24] || s[377] && f.saerligeForholdForLoen !== true || v34 && f.saerligeForholdForLoen !== true || v35)
  s[1105] = LAS_70_1_3_nej
  const LAS_70_1_3_ir = f.revalideringErBevilget !== false && (s[24] || v35) || f.revalideringErBevilget !== true
  s[1106] = LAS_70_1_3_ir
  // LAS.71.4: Din indtægt før revalideringen var over den højeste sats (LAS § 71, stk. 4)
  const v39 = s[376] && s[0] <= 15070 /* 2011-04-06 */
  s[388] = v39
  const v40 = s[0] <= 15393 /* 2012-02-23 */
  s[490] = v40
  const v41 = s[1] >= 15071 /* 2011-04-07 */ && v40
  s[389] = v41
  const v42 = s[1] >= 15394 /* 2012-02-24 */
  s[491] = v42
  const v43 = v42 && s[42]
  s[393] = v43
  const v44 = s[1] >= s[380]
  s[398] = v44
  const v45 = s[381] <= 14974 /* 2010-12-31 */ || s[382] >= 20819 /* 2027-01-01 */
  const v46 = (v45 ? Infinity : SATS_14(s[382])) >= (f.indtaegtFoerRevalidering ?? 0)
  const v47 = v44 || f.forsoergerEgetBarnIHjemmet !== false
  s[394] = v47
  const v48 = s[0] < s[383] && f.forsoergerEgetBarnIHjemmet !== true
  s[392] = v48
  const LAS_71_4 = v48 && (s[24] || s[377] || v39 || v41 || v43 && (v45 ? -Infinity : SATS_14(s[381])) < (f.indtaegtFoerRevalidering ?? 1000000000) || s[198] && (v45 ? -Infinity : SATS_14(s[381])) < (f.indtaegtFoerRevalidering ?? 1000000000) || s[200] && (v45 ? -Infinity : SATS_14(s[381])) < (f.indtaegtFoerRevalidering ?? 1000000000))
  s[395] = LAS_71_4
  const LAS_71_4_nej = v48 && (s[24] || s[377] || v39 || v41 || v43 && v46 || s[198] && v46 || s[200] && v46)
  s[396] = LAS_71_4_nej
  const LAS_71_4_ir = v48 && (s[24] || s[377] || v39 || v41 || v43 && v45 || s[198] && v45 || s[200] && v45) || v47
  s[397] = LAS_71_4_ir
  // LAS.71.2.ung: Revalideringsydelse under 25 år (LAS § 71, stk. 2)
  const v52 = s[0] <= 14974 /* 2010-12-31 */ || s[232]
  s[386] = v52
  const v53 = f.psykiskLidelseNaevntILoven !== true || f.forsoergelsespligtUdenForHjemmet !== true
  const v54 = f.psykiskLidelseNaevntILoven !== false && f.forsoergelsespligtUdenForHjemmet !== false
  const v55 = v52 ? -Infinity : SATS_15(s[0])
  const v56 = v52 ? Infinity : SATS_15(s[1])
  const v57 = v52 ? -Infinity : SATS_16(s[0])
  const v58 = v52 ? Infinity : SATS_16(s[1])
  const v59 = v52 ? -Infinity : SATS_17(s[0])
  const v60 = v52 ? Infinity : SATS_17(s[1])
  const v61 = v52 ? -Infinity : SATS_18(s[0])
  const v62 = v52 ? Infinity : SATS_18(s[1])
  const v63 = v52 ? -Infinity : SATS_19(s[0])
  const v64 = v52 ? Infinity : SATS_19(s[1])
  const v65 = f.psykiskLidelseNaevntILoven !== false ? (f.psykiskLidelseNaevntILoven !== true ? Math.min(v61, v63) : v61) : v63
  const v66 = f.psykiskLidelseNaevntILoven !== false ? (f.psykiskLidelseNaevntILoven !== true ? Math.max(v62, v64) : v62) : v64
  const v67 = f.borHosForaeldre !== false ? (f.borHosForaeldre !== true ? Math.min(v59, v65) : v59) : v65
  const v68 = f.borHosForaeldre !== false ? (f.borHosForaeldre !== true ? Math.max(v60, v66) : v60) : v66
  const v69 = f.gravidEfter12Uge !== false ? (f.gravidEfter12Uge !== true ? Math.min(v57, v67) : v57) : v67
  const v70 = f.gravidEfter12Uge !== false ? (f.gravidEfter12Uge !== true ? Math.max(v58, v68) : v58) : v68
  const v71 = v54 && v52 || v53 && (f.gravidEfter12Uge !== false && v52 || f.gravidEfter12Uge !== true && (f.borHosForaeldre !== false && v52 || f.borHosForaeldre !== true && (f.psykiskLidelseNaevntILoven !== false && v52 || f.psykiskLidelseNaevntILoven !== true && v52)))
  const LAS_71_2_ung = s[24] ? -Infinity : s[377] ? -Infinity : v39 ? -Infinity : v41 ? -Infinity : v54 ? (v53 ? Math.min(v55, v69) : v55) : v69
  s[390] = LAS_71_2_ung
  const LAS_71_2_ung_hoej = s[24] ? Infinity : s[377] ? Infinity : v39 ? Infinity : v41 ? Infinity : v54 ? (v53 ? Math.max(v56, v70) : v56) : v70
  s[391] = LAS_71_2_ung_hoej
  const LAS_71_2_ung_ir = !s[384] && (s[24] || s[377] || v39 || v41 || v43 && v71 || s[198] && v71 || s[200] && v71) || s[385]
  s[387] = LAS_71_2_ung_ir
}

function svar_29(f, s) {
  // LAS.71.2: Revalideringsydelse under 30 år uden barn i hjemmet (LAS § 71, stk. 2)
  const v0 = s[386] ? -Infinity : SATS_20(s[0])
  const v1 = s[386] ? Infinity : SATS_20(s[1])
  const v2 = s[386] ? -Infinity : SATS_21(s[0])
  const v3 = s[386] ? Infinity : SATS_21(s[1])
  const v4 = f.forsoergelsespligtUdenForHjemmet !== false ? (f.forsoergelsespligtUdenForHjemmet !== true ? Math.min(v0, v2) : v0) : v2
  const v5 = f.forsoergelsespligtUdenForHjemmet !== false ? (f.forsoergelsespligtUdenForHjemmet !== true ? Math.max(v1, v3) : v1) : v3
  const v6 = !s[384] || s[385]
  const v7 = !s[384] && s[387] || s[385] && (f.forsoergelsespligtUdenForHjemmet !== false && s[386] || f.forsoergelsespligtUdenForHjemmet !== true && s[386])
  const LAS_71_2 = s[24] ? -Infinity : s[377] ? -Infinity : s[388] ? -Infinity : s[389] ? -Infinity : s[384] ? v4 : s[385] ? Math.min(s[390], v4) : s[390]
  s[1115] = LAS_71_2
  const LAS_71_2_hoej = s[24] ? Infinity : s[377] ? Infinity : s[388] ? Infinity : s[389] ? Infinity : s[384] ? v5 : s[385] ? Math.max(s[391], v5) : s[391]
  s[1116] = LAS_71_2_hoej
  const LAS_71_2_er = s[392] && (s[24] || s[377] || s[388] || s[389] || s[393] && v6 || s[198] && v6 || s[200] && v6)
  s[1117] = LAS_71_2_er
  const LAS_71_2_ir = s[392] && (s[24] || s[377] || s[388] || s[389] || s[393] && v7 || s[198] && v7 || s[200] && v7) || s[394]
  s[1118] = LAS_71_2_ir
  // LAS.71.1: Revalideringsydelsen pr. måned (LAS § 71, stk. 1-2)
  const v12 = s[386] ? -Infinity : SATS_22(s[0])
  const v13 = s[386] ? Infinity : SATS_22(s[1])
  const v14 = f.forsoergerEgetBarnIHjemmet !== false || s[395]
  const v15 = f.forsoergerEgetBarnIHjemmet !== true && (s[396] || s[397])
  const v16 = s[386] ? -Infinity : SATS_23(s[0])
  const v17 = s[386] ? Infinity : SATS_23(s[1])
  const v18 = v15 && LAS_71_2_er
  const v19 = v14 ? (v18 ? Math.min(v16, LAS_71_2) : v16) : LAS_71_2
  const v20 = v14 ? (v18 ? Math.max(v17, LAS_71_2_hoej) : v17) : LAS_71_2_hoej
  const v21 = s[0] < s[383] && (v14 || v18)
  const v22 = s[398] || v21
  const v23 = s[398] && s[386] || s[0] < s[383] && (v14 && s[386] || v15 && LAS_71_2_ir)
  const LAS_71_1 = s[24] ? -Infinity : s[377] ? -Infinity : s[388] ? -Infinity : s[389] ? -Infinity : s[398] ? (v21 ? Math.min(v12, v19) : v12) : v19
  s[1111] = LAS_71_1
  const LAS_71_1_hoej = s[24] ? Infinity : s[377] ? Infinity : s[388] ? Infinity : s[389] ? Infinity : s[398] ? (v21 ? Math.max(v13, v20) : v13) : v20
  s[1112] = LAS_71_1_hoej
  const v26 = s[399] || s[400]
  const LAS_71_1_er = s[401] && (s[24] || s[377] || s[388] || s[389] || s[393] && v22 || s[198] && v22 || s[200] && v22)
  s[1113] = LAS_71_1_er
  const LAS_71_1_ir = s[401] && (s[24] || s[377] || s[388] || s[389] || s[393] && v23 || s[198] && v23 || s[200] && v23) || v26
  s[1114] = LAS_71_1_ir
  // LAS.70.4: Tilskud, når elevlønnen er lavere end ydelsen (LAS § 70, stk. 4)
  const LAS_70_4 = s[24] ? -Infinity : Math.max(0, LAS_71_1 === -Infinity ? -Infinity : LAS_71_1 - (f.elevloenPrMaaned ?? 1000000000))
  s[1107] = LAS_70_4
  const LAS_70_4_hoej = s[24] ? Infinity : Math.max(0, LAS_71_1_hoej === Infinity ? Infinity : LAS_71_1_hoej - (f.elevloenPrMaaned ?? 0))
  s[1108] = LAS_70_4_hoej
  const LAS_70_4_er = s[401] && (s[24] || s[377] && LAS_71_1_er || s[402] && LAS_71_1_er || s[198] && LAS_71_1_er || s[200] && LAS_71_1_er)
  s[1109] = LAS_70_4_er
  const LAS_70_4_ir = s[401] && (s[24] || s[377] && LAS_71_1_ir || s[402] && LAS_71_1_ir || s[198] && LAS_71_1_ir || s[200] && LAS_71_1_ir) || v26
  s[1110] = LAS_70_4_ir
  // LAS.71.3: Tillæg for bidrag til et barn (LAS § 71, stk. 3)
  const v33 = s[386] ? -Infinity : SATS_24(s[0])
  const v34 = s[386] ? Infinity : SATS_24(s[1])
  const v35 = v34 === Infinity
  const v36 = -LAS_71_1_hoej === -Infinity
  const v37 = v33 === -Infinity
  const v38 = -LAS_71_1 === Infinity
  const v39 = v35 && v36 || v37 && v38
  const v40 = LAS_71_1_er && !(v39 && !s[386] && v33 === v34 && (!LAS_71_1_er || !LAS_71_1_ir && LAS_71_1 === LAS_71_1_hoej))
  const v41 = s[386] || LAS_71_1_ir || v39
  const LAS_71_3 = s[24] ? -Infinity : s[377] ? -Infinity : s[388] ? -Infinity : s[389] ? -Infinity : Math.max(0, Math.min(s[403], v37 || v36 ? -Infinity : v33 - LAS_71_1_hoej))
  s[1119] = LAS_71_3
  const LAS_71_3_hoej = s[24] ? Infinity : s[377] ? Infinity : s[388] ? Infinity : s[389] ? Infinity : Math.max(0, Math.min(s[404], v35 || v38 ? Infinity : v34 - LAS_71_1))
  s[1120] = LAS_71_3_hoej
  const v44 = (s[401] || s[400]) && !s[384] && f.forsoergerEgetBarnIHjemmet !== true && f.gravidEfter12Uge !== true && (f.psykiskLidelseNaevntILoven !== true || f.forsoergelsespligtUdenForHjemmet !== true && f.borHosForaeldre !== false)
  const LAS_71_3_er = v44 && (s[24] || s[377] || s[388] || s[389] || s[393] && v40 || s[198] && v40 || s[200] && v40)
  s[1121] = LAS_71_3_er
  const LAS_71_3_ir = v44 && (s[24] || s[377] || s[388] || s[389] || s[393] && v41 || s[198] && v41 || s[200] && v41) || s[399] || s[385] || f.forsoergerEgetBarnIHjemmet !== false || f.gravidEfter12Uge !== false || f.psykiskLidelseNaevntILoven !== false && (f.forsoergelsespligtUdenForHjemmet !== false || f.borHosForaeldre !== true)
  s[1122] = LAS_71_3_ir
  // LAS.71.6: Du beholder din hidtidige ydelse under forrevalidering (LAS § 71, stk. 6)
  const LAS_71_6 = s[405] && (s[24] || s[377] || s[402] || s[198] || s[200])
  s[1123] = LAS_71_6
  const LAS_71_6_ir = s[24] || s[406] || s[24]
  s[1124] = LAS_71_6_ir
  // LAS.73b: Ydelsen bevares, mens du er væk (LAS § 73 b)
  const v49 = f.kortvarigAfbrydelseUdenBetydning !== false || f.fravaerVedBarselIRevalidering !== false
  const v50 = f.kortvarigAfbrydelseUdenBetydning !== true && f.fravaerVedBarselIRevalidering !== true
  const LAS_73b = f.revalideringErBevilget !== false && (s[24] || s[377] && v49 || s[402] && v49 || s[198] && v49 || s[200] && v49)
  s[1125] = LAS_73b
  const LAS_73b_nej = f.revalideringErBevilget !== false && (s[24] || s[377] && v50 || s[402] && v50 || s[198] && v50 || s[200] && v50)
  s[1126] = LAS_73b_nej
  // LAS.73c.1: Uger ferie med revalideringsydelse (LAS § 73 c, stk. 1)
  const v53 = s[379] && s[0] <= 16882 /* 2016-03-22 */
  const v54 = (f.maanederITilbudIRevalidering ?? 240) >= 12
  const v55 = (f.maanederITilbudIRevalidering ?? 0) >= 12
  const v56 = v55 ? Math.max(0, s[407]) : 0
  const v57 = v54 ? Math.max(0, s[408]) : 0
  const v58 = s[1] >= 16883 /* 2016-03-23 */ && s[339]
  const v59 = v58 || s[278] && s[42] || s[409]
  const v60 = v58 ? -Infinity : v55 ? Math.max(0, 28 - s[352]) : 0
  const v61 = s[410] || v53 || v59
  const v62 = s[410] ? -Infinity : v53 ? (v59 ? Math.min(v56, v60) : v56) : v60
  const v63 = s[411] || v61
  const v64 = s[411] ? (v61 ? Math.min(0, v62) : 0) : v62
  const LAS_73c_1 = s[24] ? -Infinity : s[377] ? (v63 ? Math.min(0, v64) : 0) : v64
  s[1127] = LAS_73c_1
  const v66 = v58 ? Infinity : v54 ? Math.max(0, 28 - s[353]) : 0
  const LAS_73c_1_hoej = s[24] ? Infinity : v63 ? (v61 ? (s[410] ? Infinity : v53 ? (v59 ? Math.max(v57, v66) : v57) : v66) : 0) : 0
  s[1128] = LAS_73c_1_hoej
  const LAS_73c_1_ir = f.revalideringErBevilget !== false && (s[24] || s[410] || v58) || f.revalideringErBevilget !== true
  s[1129] = LAS_73c_1_ir
  // LAS.73f.1: Ydelsen sættes ned for andet arbejde (LAS § 73 f, stk. 1)
  const v69 = f.andenArbejdsindtaegtOmAaret ?? 0
  const v70 = f.andenArbejdsindtaegtOmAaret ?? 10000000000
  const v71 = v70 <= 1200000
  const v72 = v69 <= 1200000
  const LAS_73f_1 = f.revalideringErBevilget !== false && (s[24] || s[377] && !v71 || s[402] && !v71 || s[198] && !v71 || s[200] && !v71)
  s[1130] = LAS_73f_1
  const LAS_73f_1_nej = f.revalideringErBevilget !== false && (s[24] || s[377] && v72 || s[402] && v72 || s[198] && v72 || s[200] && v72)
  s[1131] = LAS_73f_1_nej
  // LAS.73f.1.beløb: Nedsættelse for andet arbejde, pr. år (LAS § 73 f, stk. 1)
  const LAS_73f_1_beloeb = s[24] ? -Infinity : Math.min(Math.max(0, v69 - 1200000), v72 ? 0 : v69)
  s[1132] = LAS_73f_1_beloeb
  const LAS_73f_1_beloeb_hoej = s[24] ? Infinity : Math.max(0, v70 - 1200000, v71 ? 0 : v70)
  s[1133] = LAS_73f_1_beloeb_hoej
}

function svar_30(f, s) {
  // LAS.74a.1: Ret til ledighedsydelse (LAS § 74 a, stk. 1)
  const v0 = s[17] && s[412]
  s[497] = v0
  const v1 = f.grundTilLedighedsydelse === 'venter_paa_fleksjob'
  const v2 = f.grundTilLedighedsydelse !== undefined && v1 || !(f.grundTilLedighedsydelse !== undefined)
  const v3 = f.grundTilLedighedsydelse !== undefined && !v1 || !(f.grundTilLedighedsydelse !== undefined)
  const v4 = f.ydelseVedVisitationen === 'kunne_faa_syge_eller_barselsdagpenge' || f.ydelseVedVisitationen === 'sygedagpenge' || f.ydelseVedVisitationen === 'revalidering_med_plan' || f.ydelseVedVisitationen === 'ledighedsydelse_efter_ustoettet_arbejde'
  const v5 = f.ydelseVedVisitationen !== undefined && v4 || !(f.ydelseVedVisitationen !== undefined)
  const v6 = f.ydelseVedVisitationen !== undefined && !v4 || !(f.ydelseVedVisitationen !== undefined)
  const v7 = (f.maanederIFleksjobSeneste18 ?? 18) >= 9
  s[532] = v7
  const v8 = v5 || v7
  const v9 = v6 && (f.maanederIFleksjobSeneste18 ?? 0) < 9
  const v10 = f.erVisiteretTilFleksjob !== true || (v3 || v6) && (v2 || f.erVisiteretTilFleksjob !== true || v9)
  const v11 = f.erVisiteretTilFleksjob !== false && (v2 && v5 || v3 && f.erVisiteretTilFleksjob !== false && v8)
  const v12 = s[376] && s[30]
  s[498] = v12
  const LAS_74a_1 = s[15] || v0 && v11 || v12 && v11 || s[31] && f.erVisiteretTilFleksjob !== false
  s[1134] = LAS_74a_1
  const LAS_74a_1_nej = s[15] || v0 && v10 || v12 && v10 || s[31] && f.erVisiteretTilFleksjob !== true
  s[1135] = LAS_74a_1_nej
  // LAS.74a.2: Ledighedsydelse med 89 pct. af højeste dagpenge (LAS § 74 a, stk. 2-4)
  const LAS_74a_2 = f.erVisiteretTilFleksjob !== false && (s[15] || s[31] && v8)
  s[1136] = LAS_74a_2
  const LAS_74a_2_nej = f.erVisiteretTilFleksjob !== false && (s[15] || s[413] || s[31] && v9)
  s[1137] = LAS_74a_2_nej
  // LAS.74b.2: De 6 måneder efter fleksydelsesalderen er brugt (LAS § 74 b, stk. 2)
  const v17 = s[0] < s[12] || (f.maanederEfterFleksydelsesalderen ?? 0) < 6
  const v18 = s[414] && (f.maanederEfterFleksydelsesalderen ?? 240) >= 6
  const LAS_74b_2 = s[15] || s[413] && v18 || s[31] && v18
  s[423] = LAS_74b_2
  const LAS_74b_2_nej = s[15] || s[413] && v17 || s[31] && v17
  s[496] = LAS_74b_2_nej
  // LAS.74a.2.uge: Høj ledighedsydelse om ugen (BEK 892/2017 § 2)
  const v21 = s[0] <= 15711 /* 2013-01-06 */
  const v22 = s[31] && v21
  s[438] = v22
  const v23 = s[1] >= 17348 /* 2017-07-01 */
  s[437] = v23
  const v24 = s[415] || v23
  const v25 = v24 ? -Infinity : SATS_25(s[0])
  s[493] = v25
  const v26 = v24 ? Infinity : SATS_25(s[1])
  s[494] = v26
  const v27 = v25 > -Infinity && v26 < Infinity
  s[495] = v27
  const v28 = quotient([v25, 89], [100], 'nærmeste', 500)
  const v29 = quotient([v26, 89], [100], 'nærmeste', 500)
  const v30 = v27 ? Math.min(v28, v29) : -Infinity
  s[419] = v30
  const v31 = v27 ? Math.max(v28, v29) : Infinity
  s[420] = v31
  const v32 = !v27 && !v24 && v25 === v26
  s[421] = v32
  const v33 = v24 || !v27
  s[422] = v33
  const v34 = s[1] >= 15712 /* 2013-01-07 */
  s[432] = v34
  const v35 = s[0] <= 17347 /* 2017-06-30 */
  s[436] = v35
  const v36 = v34 && v35
  const v37 = v21 || s[416] && s[0] <= 20093 /* 2025-01-05 */ || s[417]
  s[435] = v37
  const v38 = v37 ? -Infinity : SATS_26(s[0])
  s[433] = v38
  const v39 = v37 ? Infinity : SATS_26(s[1])
  s[434] = v39
  const v40 = v22 && !v32
  const v41 = v36 || v23
  const LAS_74a_2_uge = s[30] ? -Infinity : v40 ? (v41 ? Math.min(v30, v38) : v30) : v38
  s[500] = LAS_74a_2_uge
  const LAS_74a_2_uge_hoej = s[30] ? Infinity : v40 ? (v41 ? Math.max(v31, v39) : v31) : v39
  s[501] = LAS_74a_2_uge_hoej
  const v44 = LAS_74a_2_nej || LAS_74b_2
  s[431] = v44
  const v45 = LAS_74b_2_nej || s[15]
  s[424] = v45
  const v46 = (LAS_74a_2 || s[418]) && v45 && (LAS_74a_2 || LAS_74b_2_nej)
  s[429] = v46
  const v47 = s[418] && s[15]
  s[430] = v47
  const v48 = s[31] && (v46 || v47)
  const LAS_74a_2_uge_er = v48 && (s[30] || v40 || v36 || v23)
  s[499] = LAS_74a_2_uge_er
  const LAS_74a_2_uge_ir = v48 && (s[30] || v22 && v33 || v36 && v37 || v23 && v37) || !s[234] || v44
  s[502] = LAS_74a_2_uge_ir
}

function svar_31(f, s) {
  // LAS.74a.3: Ledighedsydelse om måneden (LAS § 74 a, stk. 2-3)
  const v0 = s[419] > -Infinity && s[420] < Infinity
  const v1 = quotient([s[419], 43333], [10000], 'nærmeste', 100)
  const v2 = quotient([s[420], 43333], [10000], 'nærmeste', 100)
  const v3 = v0 ? Math.min(v1, v2) : -Infinity
  const v4 = v0 ? Math.max(v1, v2) : Infinity
  const v5 = !s[421] && !(!v0 && (s[421] || !s[422] && s[419] === s[420]))
  const v6 = s[422] || !v0
  const v7 = f.harForsoergelsespligt !== true || s[423]
  const v8 = f.harForsoergelsespligt !== false && s[424]
  const v9 = v8 ? (v7 ? Math.min(s[425], s[426]) : s[425]) : s[426]
  const v10 = v8 ? (v7 ? Math.max(s[427], s[428]) : s[427]) : s[428]
  const v11 = v8 && s[235] || v7 && s[235]
  const v12 = Math.max(v3, v9)
  const v13 = Math.min(v4, v10)
  const v14 = !v11 && v9 === v10
  const v15 = s[429] && v5
  const v16 = s[430] && v5 && v13 >= v12
  const v17 = s[431] || v16
  const v18 = s[431] ? (v16 ? Math.min(v9, v12) : v9) : v12
  const v19 = v15 ? (v17 ? Math.min(v3, v18) : v3) : v18
  const v20 = s[431] ? (v16 ? Math.max(v10, v13) : v10) : v13
  const v21 = v15 ? (v17 ? Math.max(v4, v20) : v4) : v20
  const v22 = s[431] && v11
  const v23 = s[432] && s[180]
  const v24 = s[433] > -Infinity && s[434] < Infinity
  const v25 = quotient([s[433], 43333], [10000], 'nærmeste', 100)
  const v26 = quotient([s[434], 43333], [10000], 'nærmeste', 100)
  const v27 = v24 ? Math.min(v25, v26) : -Infinity
  const v28 = v24 ? Math.max(v25, v26) : Infinity
  const v29 = !v24 && !s[435] && s[433] === s[434]
  const v30 = s[435] || !v24
  const v31 = Math.max(v9, v27)
  const v32 = Math.min(v10, v28)
  const v33 = s[429] && !v29
  const v34 = s[430] && !v29 && v32 >= v31
  const v35 = s[431] || v34
  const v36 = s[431] ? (v34 ? Math.min(v9, v31) : v9) : v31
  const v37 = v33 ? (v35 ? Math.min(v27, v36) : v27) : v36
  const v38 = s[431] ? (v34 ? Math.max(v10, v32) : v10) : v32
  const v39 = v33 ? (v35 ? Math.max(v28, v38) : v28) : v38
  const v40 = v33 || s[431] || v34
  const v41 = s[429] && v30 || v22 || s[430] && v30 && v11 || s[430] && !((v29 || !v30 && v27 === v28) && v14 && !v29 && (v29 || v9 === v27))
  const v42 = s[164] && s[436]
  const v43 = s[437] && s[231]
  const v44 = s[436] || s[232]
  const v45 = v44 ? -Infinity : SATS_27(s[0])
  const v46 = v44 ? Infinity : SATS_27(s[1])
  const v47 = Math.max(v9, v45)
  const v48 = Math.min(v10, v46)
  const v49 = s[430] && v48 >= v47
  const v50 = s[431] || v49
  const v51 = s[431] ? (v49 ? Math.min(v9, v47) : v9) : v47
  const v52 = s[429] ? (v50 ? Math.min(v45, v51) : v45) : v51
  const v53 = s[431] ? (v49 ? Math.max(v10, v48) : v10) : v48
  const v54 = s[429] ? (v50 ? Math.max(v46, v53) : v46) : v53
  const v55 = s[429] || s[431] || v49
  const v56 = s[429] && v44 || v22 || s[430] && v44 && v11 || s[430] && !(!v44 && v45 === v46 && v14 && v9 === v45)
  const v57 = s[438] && (v15 || s[431] || v16)
  const v58 = v23 && v40
  const v59 = v42 && v40
  const v60 = v43 && v55
  const v61 = s[233] && v55
  const v62 = v60 || v61
  const v63 = v59 || v62
  const v64 = v59 ? (v62 ? Math.min(v37, v52) : v37) : v52
  const v65 = v58 || v63
  const v66 = v58 ? (v63 ? Math.min(v37, v64) : v37) : v64
  const LAS_74a_3 = s[30] ? -Infinity : v57 ? (v65 ? Math.min(v19, v66) : v19) : v66
  s[504] = LAS_74a_3
  const v68 = v59 ? (v62 ? Math.max(v39, v54) : v39) : v54
  const v69 = v58 ? (v63 ? Math.max(v39, v68) : v39) : v68
  const LAS_74a_3_hoej = s[30] ? Infinity : v57 ? (v65 ? Math.max(v21, v69) : v21) : v69
  s[503] = LAS_74a_3_hoej
  const LAS_74a_3_er = s[31] && (s[30] || v57 || v58 || v59 || v60 || v61)
  s[505] = LAS_74a_3_er
  const LAS_74a_3_ir = s[31] && (s[30] || s[438] && (s[429] && v6 || v22 || s[430] && v6 && v11 || s[430] && !((!v5 || !v6 && v3 === v4) && v14 && v5 && (!v5 || v3 === v9))) || v23 && v41 || v42 && v41 || v43 && v56 || s[233] && v56) || !s[234]
  s[506] = LAS_74a_3_ir
}

function svar_32(f, s) {
  // SDL.7c: Tidlig opfølgning (SDL § 7 c, stk. 1)
  const v0 = s[439] && s[201]
  s[459] = v0
  const v1 = f.tidligOpfoelgningOensketAf === 'arbejdsgiver'
  const v2 = f.tidligOpfoelgningOensketAf !== undefined && v1 || !(f.tidligOpfoelgningOensketAf !== undefined)
  const v3 = f.tidligOpfoelgningOensketAf !== undefined && !v1 || !(f.tidligOpfoelgningOensketAf !== undefined)
  const v4 = f.tidligOpfoelgningBedtOm ?? FIRST_DAY
  s[445] = v4
  const v5 = f.tidligOpfoelgningBedtOm ?? 84005 /* 2199-12-31 */
  s[446] = v5
  const v6 = shiftDays(s[125], 35)
  s[755] = v6
  const v7 = shiftDays(s[128], 35)
  s[757] = v7
  const v8 = f.tidligOpfoelgningOensketAf === 'sygemeldt'
  const v9 = v2 && f.ventesRaskInden8Uger !== true && (s[126] && shiftDays(v7, -1) >= v4 || s[66]) && f.oenskerTidligOpfoelgning !== false || v3 && (f.tidligOpfoelgningOensketAf !== undefined && v8 || !(f.tidligOpfoelgningOensketAf !== undefined)) && f.ventesRaskInden8Uger !== true
  const v10 = v2 && (f.ventesRaskInden8Uger !== false || s[126] && shiftDays(v6, -1) < v5 || f.oenskerTidligOpfoelgning !== true) || v3 && (f.tidligOpfoelgningOensketAf !== undefined && !v8 || !(f.tidligOpfoelgningOensketAf !== undefined) || f.ventesRaskInden8Uger !== false)
  const SDL_7c = s[439] && (s[440] || v0 && v9 || s[200] && v9)
  s[452] = SDL_7c
  const SDL_7c_nej = s[439] && (s[440] || v0 && v10 || s[200] && v10)
  s[453] = SDL_7c_nej
  const SDL_7c_ir = s[439] && s[440] || s[0] < 16440 /* 2015-01-05 */
  s[454] = SDL_7c_ir
  // SDL.12.1.1: Kategori 1 (SDL § 12, stk. 1, nr. 1)
  const v14 = shiftDays(shiftDays(s[125], 56), -1)
  s[447] = v14
  const v15 = shiftDays(shiftDays(s[128], 56), -1)
  s[448] = v15
  const v16 = s[153] && s[440]
  s[458] = v16
  const v17 = s[439] && s[372]
  s[535] = v17
  const v18 = s[126] && v15 >= s[441]
  const v19 = s[126] && v15 >= s[0]
  const v20 = s[126] && v14 < s[181] || s[126] && v14 < s[1]
  s[554] = v20
  const v21 = (v18 || s[66]) && (v19 || s[66]) && (v18 || v19)
  s[557] = v21
  const v22 = s[373] && s[201]
  s[562] = v22
  const v23 = s[200] && s[442]
  s[460] = v23
  const v24 = v22 && v21
  s[558] = v24
  const v25 = v23 && v21
  s[559] = v25
  const SDL_12_1_1 = s[24] || s[154] && f.tilbagevendenForestaar !== false || v16 && f.tilbagevendenForestaar !== false || v17 && v21 || v24 || v25
  s[451] = SDL_12_1_1
  const v27 = v22 && v20
  s[555] = v27
  const v28 = v23 && v20
  s[556] = v28
  const SDL_12_1_1_nej = s[24] || s[154] && f.tilbagevendenForestaar !== true || v16 && f.tilbagevendenForestaar !== true || v17 && v20 || v27 || v28 || s[50]
  s[449] = SDL_12_1_1_nej
  const v30 = v22 && s[66]
  s[560] = v30
  const v31 = v23 && s[66]
  s[561] = v31
  const SDL_12_1_1_ir = s[24] || v17 && s[66] || v30 || v31
  s[450] = SDL_12_1_1_ir
  // SDL.13f.1: Ingen opfølgning i et kortere forløb (SDL § 13 f, stk. 1-3)
  const v33 = s[136] || f.fratraeder !== false && s[443] < s[1]
  s[608] = v33
  const v34 = s[137] && (f.fratraeder !== true || s[444] >= s[0])
  s[607] = v34
  const v35 = f.holdteSamtaler ?? 0
  s[567] = v35
  const v36 = f.holdteSamtaler ?? 200
  s[573] = v36
  const v37 = v36 >= 1
  s[568] = v37
  const v38 = shiftDays(shiftDays(f.foersteOpfoelgningssamtale ?? FIRST_DAY, 91), -1)
  s[609] = v38
  const v39 = shiftDays(shiftDays(f.foersteOpfoelgningssamtale ?? 84005 /* 2199-12-31 */, 91), -1)
  s[611] = v39
  const v40 = v33 || v35 < 1 || f.forudsigeligtForloeb !== true || v38 < s[181] || v38 < s[1]
  s[564] = v40
  const v41 = v34 && v37 && f.forudsigeligtForloeb !== false && v39 >= s[441] && v39 >= s[0]
  s[579] = v41
  const v42 = shiftDays(shiftDays(s[125], 182), -1)
  s[610] = v42
  const v43 = shiftDays(shiftDays(s[128], 182), -1)
  s[612] = v43
  const v44 = v33 || s[126] && v42 < s[181] || f.opfoelgningOenskes !== false || f.opfoelgningAlligevel !== false || s[126] && v42 < s[1]
  s[466] = v44
  const v45 = v34 && (s[126] && v43 >= s[441] || s[66]) && f.opfoelgningOenskes !== true && f.opfoelgningAlligevel !== true && (s[126] && v43 >= s[0] || s[66])
  s[468] = v45
  const v46 = s[50] && (s[126] && s[125] < 20635 /* 2026-07-01 */ || s[66])
  s[477] = v46
  const SDL_13f_1 = s[373] && (v46 && (v41 || v45) || !(v46 && !(!s[205] || s[126] && s[128] >= 20635 /* 2026-07-01 */)) && (s[372] || v22 && v41 || v23 && v41 || s[50] && v45))
  s[457] = SDL_13f_1
  const SDL_13f_1_nej = s[373] && (v46 && (v40 || v44) || !(v46 && !(!s[205] || s[126] && s[128] >= 20635 /* 2026-07-01 */)) && (s[372] || v22 && v40 || v23 && v40 || s[50] && v44))
  s[455] = SDL_13f_1_nej
  const SDL_13f_1_ir = s[373] && !(v46 && !(!s[205] || s[126] && s[128] >= 20635 /* 2026-07-01 */)) && s[372] || s[0] < 20089 /* 2025-01-01 */
  s[456] = SDL_13f_1_ir
}

function svar_33(f, s) {
  // SDL.13b.1: Den første samtale skal være holdt (SDL § 13 b, stk. 1-3)
  const v0 = shiftDays(s[445], 14)
  const v1 = shiftDays(s[446], 14)
  const v2 = Math.min(s[447], v0)
  const v3 = Math.min(s[448], v1)
  const v4 = !s[126] || !s[66] && s[447] === s[448]
  const v5 = s[449] && s[126]
  const v6 = s[450] && s[126] && s[448] >= NEVER
  const v7 = v5 || v6 ? (v5 ? s[447] : NEVER) : NEVER
  const v8 = s[451] ? NEVER : s[448]
  const v9 = s[451] || v5 || v6
  const v10 = s[449] && s[66] || s[450] && !(v4 && s[126] && s[447] === NEVER)
  const v11 = Math.max(v2, v7)
  const v12 = Math.min(v3, v8)
  const v13 = !s[126] || !s[66] && v2 === v3
  const v14 = s[452] && s[126]
  const v15 = s[453] && v9
  const v16 = s[454] && s[126] && v9 && v12 >= v11
  const v17 = v15 || v16
  const v18 = v15 ? (v16 ? Math.min(v7, v11) : v7) : v11
  const v19 = v14 ? (v17 ? Math.min(v2, v18) : v2) : v18
  s[475] = v19
  const v20 = v15 ? (v16 ? Math.max(v8, v12) : v8) : v12
  const v21 = v14 ? (v17 ? Math.max(v3, v20) : v3) : v20
  s[476] = v21
  const v22 = v14 || v15 || v16
  s[474] = v22
  const v23 = s[452] && s[66]
  const v24 = v23 || s[453] && v10 || s[454] && s[66] && v10 || s[454] && !(v13 && (!v9 || !v10 && v7 === v8) && (s[126] && v9 || !s[126] && !v9) && (!s[126] || v2 === v7))
  s[482] = v24
  const v25 = shiftMonths(s[125], 6)
  s[565] = v25
  const v26 = shiftMonths(s[128], 6)
  s[566] = v26
  const v27 = shiftDays(v25, -1)
  s[576] = v27
  const v28 = shiftDays(v26, -1)
  s[577] = v28
  const v29 = Math.min(v0, v27)
  const v30 = Math.min(v1, v28)
  const v31 = Math.max(v27, v29)
  const v32 = Math.min(v28, v30)
  const v33 = s[453] && s[126]
  const v34 = s[454] && s[126] && v32 >= v31
  const v35 = v33 || v34
  const v36 = v33 ? (v34 ? Math.min(v27, v31) : v27) : v31
  const v37 = v14 ? (v35 ? Math.min(v29, v36) : v29) : v36
  s[469] = v37
  const v38 = v33 ? (v34 ? Math.max(v28, v32) : v28) : v32
  const v39 = v14 ? (v35 ? Math.max(v30, v38) : v30) : v38
  s[470] = v39
  const v40 = v14 || v33 || v34
  s[467] = v40
  const v41 = s[453] && s[66]
  const v42 = s[454] && s[66]
  const v43 = v23 || v41 || v42 || s[454] && !((!s[126] || !s[66] && v29 === v30) && (!s[126] || !s[66] && v27 === v28) && (!s[126] || v27 === v29))
  s[483] = v43
  const v44 = s[455] && v40
  const v45 = s[456] && v40 && v39 >= NEVER
  const v46 = v44 || v45 ? (v44 ? v37 : NEVER) : NEVER
  const v47 = s[457] ? NEVER : v39
  const v48 = s[457] || v44 || v45
  const v49 = Math.max(s[447], v2)
  const v50 = Math.min(s[448], v3)
  const v51 = s[454] && s[126] && v50 >= v49
  const v52 = v33 || v51
  const v53 = v33 ? (v51 ? Math.min(s[447], v49) : s[447]) : v49
  const v54 = v14 ? (v52 ? Math.min(v2, v53) : v2) : v53
  s[472] = v54
  const v55 = v33 ? (v51 ? Math.max(s[448], v50) : s[448]) : v50
  const v56 = v14 ? (v52 ? Math.max(v3, v55) : v3) : v55
  s[473] = v56
  const v57 = v14 || v33 || v51
  s[471] = v57
  const v58 = v23 || v41 || v42 || s[454] && !(v13 && v4 && (!s[126] || s[447] === v2))
  s[484] = v58
  const v59 = s[455] && v57
  const v60 = s[456] && v57 && v56 >= NEVER
  const v61 = v59 || v60 ? (v59 ? v54 : NEVER) : NEVER
  const v62 = s[457] ? NEVER : v56
  const v63 = s[457] || v59 || v60
  const v64 = v48 ? (v63 ? Math.min(v46, v61) : v46) : v61
  const v65 = v48 ? (v63 ? Math.max(v47, v62) : v47) : v62
  const v66 = s[154] && s[126]
  s[464] = v66
  const v67 = s[458] && s[126]
  s[461] = v67
  const v68 = s[459] && v22
  s[478] = v68
  const v69 = s[460] && v22
  s[479] = v69
  const v70 = s[50] && (v48 || v63)
  s[480] = v70
  const v71 = v69 || v70
  const v72 = v69 ? (v70 ? Math.min(v19, v64) : v19) : v64
  const v73 = v68 || v71
  s[462] = v73
  const v74 = v68 ? (v71 ? Math.min(v19, v72) : v19) : v72
  const v75 = v67 || v73
  s[465] = v75
  const v76 = v67 ? (v73 ? Math.min(s[447], v74) : s[447]) : v74
  const v77 = s[24] ? FIRST_DAY : v66 ? (v75 ? Math.min(s[447], v76) : s[447]) : v76
  s[481] = v77
  const v78 = v69 ? (v70 ? Math.max(v21, v65) : v21) : v65
  const v79 = v68 ? (v71 ? Math.max(v21, v78) : v21) : v78
  s[463] = v79
}

function svar_34(f, s) {
  // SDL.13b.1: Den første samtale skal være holdt (SDL § 13 b, stk. 1-3)
  const v0 = s[461] ? (s[462] ? Math.max(s[448], s[463]) : s[448]) : s[463]
  const v1 = s[24] ? NEVER : s[464] ? (s[465] ? Math.max(s[448], v0) : s[448]) : v0
  const v2 = s[466] && s[467]
  const v3 = s[468] || v2
  const v4 = v2 ? s[469] : NEVER
  const v5 = s[468] ? NEVER : s[470]
  const v6 = s[466] && s[471]
  const v7 = s[468] || v6
  const v8 = v6 ? s[472] : NEVER
  const v9 = s[468] ? NEVER : s[473]
  const v10 = v3 || v7
  const v11 = v3 ? (v7 ? Math.min(v4, v8) : v4) : v8
  const v12 = s[474] ? (v10 ? Math.min(s[475], v11) : s[475]) : v11
  const v13 = v3 ? (v7 ? Math.max(v5, v9) : v5) : v9
  const v14 = s[474] ? (v10 ? Math.max(s[476], v13) : s[476]) : v13
  const v15 = s[477] && (s[474] || v3 || v7)
  const v16 = !(s[477] && !(!s[205] || s[126] && s[128] >= 20635 /* 2026-07-01 */)) && (s[24] || s[464] || s[461] || s[478] || s[479] || s[480])
  const SDL_13b_1_er = v15 || v16
  s[1263] = SDL_13b_1_er
  const SDL_13b_1 = v15 ? (v16 ? Math.min(s[481], v12) : v12) : s[481]
  s[1261] = SDL_13b_1
  const SDL_13b_1_hoej = v15 ? (v16 ? Math.max(v1, v14) : v14) : v1
  s[1262] = SDL_13b_1_hoej
  const SDL_13b_1_ir = s[477] && (s[482] || s[466] && s[483] || s[466] && s[484]) || !(s[477] && !(!s[205] || s[126] && s[128] >= 20635 /* 2026-07-01 */)) && (s[24] || s[154] && s[66] || s[458] && s[66] || s[459] && s[482] || s[460] && s[482] || s[50] && (s[455] && s[483] || s[456] && !((!s[467] || !s[483] && s[469] === s[470]) && s[467] && s[469] === NEVER) || s[455] && s[484] || s[456] && !((!s[471] || !s[484] && s[472] === s[473]) && s[471] && s[472] === NEVER)))
  s[1264] = SDL_13b_1_ir
  // LAS.74a.7: Første opfølgning på sygdom under ledighedsydelse (LAS § 74 a, stk. 7)
  const v21 = s[17] && s[0] <= 14521 /* 2009-10-04 */
  const v22 = s[1] >= 14522 /* 2009-10-05 */ && s[30]
  const v23 = v21 && SDL_13b_1_er
  const LAS_74a_7 = s[15] ? FIRST_DAY : v23 ? SDL_13b_1 : NEVER
  s[1139] = LAS_74a_7
  const LAS_74a_7_hoej = s[15] ? NEVER : v22 || s[31] ? NEVER : SDL_13b_1_hoej
  s[1140] = LAS_74a_7_hoej
  const v26 = f.grundTilLedighedsydelse === 'syg'
  const v27 = f.grundTilLedighedsydelse !== undefined && v26 || !(f.grundTilLedighedsydelse !== undefined)
  const LAS_74a_7_er = v27 && (s[15] || v23 || v22 || s[31])
  s[1141] = LAS_74a_7_er
  const LAS_74a_7_ir = v27 && (s[15] || v21 && SDL_13b_1_ir) || f.grundTilLedighedsydelse !== undefined && !v26 || !(f.grundTilLedighedsydelse !== undefined)
  s[1142] = LAS_74a_7_ir
}

function svar_35(f, s) {
  // LAS.74c.1: Retten til fleksjob skal vurderes igen (LAS § 74 c, stk. 1)
  const v0 = allPeriods(f.ledighedsydelsesperioder)
  const v1 = f.ledighedsydelsesperioder !== undefined ? v0 : NO_DAYS
  const v2 = f.ledighedsydelsesperioder !== undefined ? v0 : ALL_DAYS
  const v3 = periods(f.ledighedsydelsesperioder, (r_ledighedsydelsesperioder) => r_ledighedsydelsesperioder.slags === 'barsel')
  const v4 = f.ledighedsydelsesperioder !== undefined ? v3 : NO_DAYS
  const v5 = f.ledighedsydelsesperioder !== undefined ? v3 : ALL_DAYS
  const v6 = without(v1, v5)
  s[485] = v6
  const v7 = without(v2, v4)
  s[489] = v7
  const v8 = shiftDays(f.tolvMaanederSidstNaaetDen ?? FIRST_DAY, 1)
  const v9 = shiftDays(f.tolvMaanederSidstNaaetDen ?? 84005 /* 2199-12-31 */, 1)
  const v10 = f.revurderetFoer !== false ? (f.revurderetFoer !== true ? Math.min(11504 /* 2001-07-01 */, v8) : v8) : 11504 /* 2001-07-01 */
  const v11 = f.revurderetFoer !== false ? (f.revurderetFoer !== true ? Math.max(11504 /* 2001-07-01 */, v9) : v9) : 11504 /* 2001-07-01 */
  const v12 = from(v6, v11)
  const v13 = from(v7, v10)
  const v14 = f.ledighedsydelsesperioder !== undefined && v10 === v11
  const v15 = dayOver(v13, 18, 364, v10)
  const v16 = dayOver(v12, 18, 364, v11)
  const v17 = runStart(v12, v15)
  const v18 = runStart(v12, v16)
  const v19 = v17 !== 2147483647 || v18 === 2147483647
  const v20 = v15 === v16
  const v21 = v14 && (v20 || v19)
  const v22 = v21 ? v17 : FIRST_DAY
  const v23 = v21 ? v18 : NEVER
  const v24 = v23 === NEVER
  const v25 = v24 ? -Infinity : v15 === NEVER ? Infinity : v15 - v23
  const v26 = v16 === NEVER
  const v27 = v26 ? Infinity : v22 === NEVER ? -Infinity : v16 - v22
  const v28 = v24 && v26
  const v29 = v25 <= 364 && v27 >= 364
  const v30 = runEnd(v12, v15)
  const v31 = runEnd(v12, v16)
  const v32 = v14 && (v20 || v30 !== 2147483647 || v31 === 2147483647 && v19)
  const v33 = shiftDays(shiftMonths(v22, 12), -1)
  const v34 = shiftDays(shiftMonths(v23, 12), -1)
  const v35 = !(v28 && v22 === v23 && v20) && !(v29 && v25 === v27) || (v32 ? v30 : FIRST_DAY) < v34
  const v36 = (!(v28 && v22 === v23 && v20) && v29 || v28) && (v32 ? v31 : NEVER) >= v33
  const v37 = s[15] ? FIRST_DAY : v36 ? (v35 ? Math.min(v15, v33) : v33) : v15
  const v38 = s[15] ? NEVER : v36 ? (v35 ? Math.max(v16, v34) : v34) : v16
  const v39 = f.modtogLedighedsydelse30Juni2006 !== false && !s[234]
  const v40 = from(v4, 13330 /* 2006-07-01 */)
  const v41 = from(v5, 13330 /* 2006-07-01 */)
  const v42 = without(v1, v41)
  const v43 = without(v2, v40)
  const v44 = from(v42, v11)
  const v45 = from(v43, v10)
  const v46 = dayOver(v45, 24, 547, v10)
  const v47 = dayOver(v44, 24, 547, v11)
  const v48 = runStart(v44, v46)
  const v49 = runStart(v44, v47)
  const v50 = v48 !== 2147483647 || v49 === 2147483647
  const v51 = v46 === v47
  const v52 = v14 && (v51 || v50)
  const v53 = v52 ? v48 : FIRST_DAY
  const v54 = v52 ? v49 : NEVER
  const v55 = v54 === NEVER
  const v56 = v55 ? -Infinity : v46 === NEVER ? Infinity : v46 - v54
  const v57 = v47 === NEVER
  const v58 = v57 ? Infinity : v53 === NEVER ? -Infinity : v47 - v53
  const v59 = v55 && v57
  const v60 = v56 <= 547 && v58 >= 547
  const v61 = runEnd(v44, v46)
  const v62 = runEnd(v44, v47)
  const v63 = v14 && (v51 || v61 !== 2147483647 || v62 === 2147483647 && v50)
  const v64 = shiftDays(shiftMonths(v53, 18), -1)
  const v65 = shiftDays(shiftMonths(v54, 18), -1)
  const v66 = !(v59 && v53 === v54 && v51) && !(v60 && v56 === v58) || (v63 ? v61 : FIRST_DAY) < v65
  const v67 = (!(v59 && v53 === v54 && v51) && v60 || v59) && (v63 ? v62 : NEVER) >= v64
  const v68 = v67 ? (v66 ? Math.min(v46, v64) : v64) : v46
  const v69 = v67 ? (v66 ? Math.max(v47, v65) : v65) : v47
  const v70 = v39 && !(f.modtogLedighedsydelse30Juni2006 !== true || s[31])
  const LAS_74c_1 = v39 ? (v70 ? v68 : Math.min(v37, v68)) : v37
  s[486] = LAS_74c_1
  const LAS_74c_1_hoej = v39 ? (v70 ? v69 : Math.max(v38, v69)) : v38
  s[487] = LAS_74c_1_hoej
  const LAS_74c_1_ir = !v70 && s[15]
  s[488] = LAS_74c_1_ir
}

function svar_36(f, s) {
  // LAS.74c.1.18: Ledighedsydelsen er givet i 18 måneder (LAS § 74 c, stk. 1)
  const v0 = runEnd(s[485], s[486])
  const v1 = runEnd(s[485], s[487])
  const v2 = f.ledighedsydelsesperioder !== undefined && (!s[488] && s[486] === s[487] || v0 !== 2147483647 || v1 === 2147483647 && (runStart(s[485], s[486]) !== 2147483647 || runStart(s[485], s[487]) === 2147483647))
  const v3 = shiftMonths(s[486], 6)
  const v4 = shiftMonths(s[487], 6)
  const v5 = (v2 ? v1 : NEVER) >= v3
  const v6 = (v2 ? v0 : FIRST_DAY) >= v4
  const v7 = shiftDays(s[486], 1)
  const v8 = shiftDays(s[487], 1)
  const v9 = from(s[485], v8)
  const v10 = from(s[489], v7)
  const v11 = dayReaching(v10, v7, 183)
  const v12 = dayReaching(v9, v8, 183)
  const v13 = Math.max(v3, v11)
  const v14 = Math.min(v4, v12)
  const v15 = s[488] && v14 >= v13
  const v16 = !v6 || v15
  const v17 = v6 ? v13 : v15 ? Math.min(v11, v13) : v11
  const v18 = v6 ? v14 : v15 ? Math.max(v12, v14) : v12
  const LAS_74c_1_18_er = s[15] || s[17] && (v5 || !v6 || v15)
  s[1145] = LAS_74c_1_18_er
  const LAS_74c_1_18 = s[15] ? FIRST_DAY : v5 ? (v16 ? Math.min(v3, v17) : v3) : v17
  s[1143] = LAS_74c_1_18
  const LAS_74c_1_18_hoej = s[15] ? NEVER : v5 ? (v16 ? Math.max(v4, v18) : v4) : v18
  s[1144] = LAS_74c_1_18_hoej
  const LAS_74c_1_18_ir = s[15] || s[17] && s[488]
  s[854] = LAS_74c_1_18_ir
  // LAS.74c.1.frist: Vurderingen af retten til fleksjob skal være færdig (LAS § 74 c, stk. 1)
  const v23 = s[17] && s[0] <= 14605 /* 2009-12-27 */
  const v24 = s[1] >= 14606 /* 2009-12-28 */ && s[490]
  const v25 = f.flyttedeKommuneMedLedighedsydelse !== false && f.flytningForhindrerFristen !== false
  const v26 = shiftMonths(f.flyttedeDenMedLedighedsydelse ?? FIRST_DAY, 6)
  const v27 = shiftMonths(f.flyttedeDenMedLedighedsydelse ?? 84005 /* 2199-12-31 */, 6)
  const v28 = !(v25 && !(f.flyttedeKommuneMedLedighedsydelse !== true || f.flytningForhindrerFristen !== true)) && LAS_74c_1_18_er
  const v29 = s[491] && (v25 || v28)
  const v30 = s[15] ? FIRST_DAY : v24 || v29 ? (v24 ? FIRST_DAY : v25 ? (v28 ? Math.min(LAS_74c_1_18, v26) : v26) : LAS_74c_1_18) : NEVER
  const v31 = s[15] ? NEVER : v23 ? NEVER : v24 ? NEVER : v25 ? (v28 ? Math.max(LAS_74c_1_18_hoej, v27) : v27) : LAS_74c_1_18_hoej
  const v32 = f.modtogLedighedsydelse30Juni2006 !== false && f.revurderetFoer !== true && s[0] < 13879 /* 2008-01-01 */
  const v33 = !(v32 && !(f.modtogLedighedsydelse30Juni2006 !== true || f.revurderetFoer !== false || s[492])) && (s[15] || v23 || v24 || v29)
  const LAS_74c_1_frist_er = v32 || v33
  s[1149] = LAS_74c_1_frist_er
  const LAS_74c_1_frist = v32 ? (v33 ? Math.min(v30, 13694 /* 2007-06-30 */) : 13694 /* 2007-06-30 */) : v30
  s[1147] = LAS_74c_1_frist
  const LAS_74c_1_frist_hoej = v32 ? (v33 ? Math.max(v31, 13694 /* 2007-06-30 */) : 13694 /* 2007-06-30 */) : v31
  s[1148] = LAS_74c_1_frist_hoej
  const LAS_74c_1_frist_ir = !(v32 && !(f.modtogLedighedsydelse30Juni2006 !== true || f.revurderetFoer !== false || s[492])) && (s[15] || v24 || s[491] && !(v25 && !(f.flyttedeKommuneMedLedighedsydelse !== true || f.flytningForhindrerFristen !== true)) && LAS_74c_1_18_ir)
  s[1150] = LAS_74c_1_frist_ir
  // LAS.74c.1.nu: Kommunen skal nu vurdere, om du stadig har ret til fleksjob (LAS § 74 c, stk. 1)
  const LAS_74c_1_nu = s[15] || s[17] && s[1] >= s[486]
  s[1151] = LAS_74c_1_nu
  const LAS_74c_1_nu_nej = s[15] || s[17] && s[0] < s[487]
  s[1152] = LAS_74c_1_nu_nej
  // LAS.74d.2: Ledighedsydelse om ugen (LAS § 74 a, stk. 2)
  const v40 = quotient([s[493], 91], [100], 'nærmeste', 500)
  const v41 = quotient([s[494], 91], [100], 'nærmeste', 500)
  const v42 = quotient([s[493], 82], [100], 'nærmeste', 500)
  const v43 = quotient([s[494], 82], [100], 'nærmeste', 500)
  const v44 = Math.max(Math.min(f.indtaegtSeneste3Maaneder ?? 0, s[495] ? Math.min(v40, v41) : -Infinity), s[495] ? Math.min(v42, v43) : -Infinity)
  const v45 = Math.max(Math.min(f.indtaegtSeneste3Maaneder ?? 100000000, s[495] ? Math.max(v40, v41) : Infinity), s[495] ? Math.max(v42, v43) : Infinity)
  const v46 = Math.max(0, v44)
  const v47 = Math.min(0, v45)
  const v48 = s[496] && !s[421]
  const v49 = s[15] && !s[421] && v47 >= v46
  const v50 = v48 || v49
  const v51 = v48 ? (v49 ? Math.min(v44, v46) : v44) : v46
  const v52 = s[423] ? (v50 ? Math.min(0, v51) : 0) : v51
  const v53 = v48 ? (v49 ? Math.max(v45, v47) : v45) : v47
  const v54 = s[423] ? (v50 ? Math.max(0, v53) : 0) : v53
  const v55 = s[423] || v48 || v49
  const v56 = s[496] && s[422] || s[15] && !((s[421] || !s[422] && v44 === v45) && !s[421] && v44 === 0)
  const v57 = s[497] && v55
  const v58 = s[498] && v55
  const v59 = s[31] && s[499]
  const v60 = v58 || v59
  const v61 = v58 ? (v59 ? Math.min(s[500], v52) : v52) : s[500]
  const LAS_74d_2 = s[15] ? -Infinity : v57 ? (v60 ? Math.min(v52, v61) : v52) : v61
  s[1153] = LAS_74d_2
  const v63 = v58 ? (v59 ? Math.max(s[501], v54) : v54) : s[501]
  const LAS_74d_2_hoej = s[15] ? Infinity : v57 ? (v60 ? Math.max(v54, v63) : v54) : v63
  s[1154] = LAS_74d_2_hoej
  const LAS_74d_2_er = s[15] || v57 || v58 || v59
  s[1155] = LAS_74d_2_er
  const LAS_74d_2_ir = s[15] || s[497] && v56 || s[498] && v56 || s[31] && s[502]
  s[1156] = LAS_74d_2_ir
}

function svar_37(f, s) {
  // LAS.74d.3: Fradrag i ledighedsydelsen for indtægter (LAS § 74 d, stk. 2-3)
  const v0 = sum(f.indtaegterVedLedighedsydelse, (r_indtaegterVedLedighedsydelse) => r_indtaegterVedLedighedsydelse.art === 'loen' || r_indtaegterVedLedighedsydelse.art === 'i_stedet_for_loen' || r_indtaegterVedLedighedsydelse.art === 'pension_fra_ansaettelse' || r_indtaegterVedLedighedsydelse.art === 'hverv' ? r_indtaegterVedLedighedsydelse.beloeb : 0)
  const v1 = f.indtaegterVedLedighedsydelse !== undefined ? v0 : -Infinity
  const v2 = f.indtaegterVedLedighedsydelse !== undefined ? v0 : Infinity
  const v3 = s[235] ? -Infinity : SATS_28(s[0])
  const v4 = s[235] ? Infinity : SATS_28(s[1])
  const v5 = Math.min(v1, v3)
  const v6 = Math.min(v2, v4)
  const v7 = v5 > -Infinity && v6 < Infinity
  const v8 = quotient([v5, 30], [100], 'nærmeste', 1)
  const v9 = quotient([v6, 30], [100], 'nærmeste', 1)
  const v10 = v7 ? Math.min(v8, v9) : -Infinity
  const v11 = v7 ? Math.max(v8, v9) : Infinity
  const v12 = !v7 && !s[235] && v5 === v6
  const v13 = s[235] || !v7
  const v14 = v2 === Infinity
  const v15 = -v4 === -Infinity
  const v16 = v1 === -Infinity
  const v17 = -v3 === Infinity
  const v18 = v14 && v15 || v16 && v17
  const v19 = v18 && v1 === v2 && !s[235] && v3 === v4
  const v20 = s[235] || v18
  const v21 = Math.max(0, v16 || v15 ? -Infinity : v1 - v4)
  const v22 = Math.max(0, v14 || v17 ? Infinity : v2 - v3)
  const v23 = v22 >= Infinity
  const v24 = v23 ? -Infinity : quotient([v21, 55], [100], 'nærmeste', 1)
  const v25 = v23 ? Infinity : quotient([v22, 55], [100], 'nærmeste', 1)
  const v26 = !v19 && !(v23 && (v19 || !v20 && v21 === v22))
  const v27 = v20 || v23
  const v28 = v11 === Infinity
  const v29 = v24 === -Infinity
  const v30 = v10 === -Infinity
  const v31 = v25 === Infinity
  const v32 = v28 && v29 || v30 && v31
  const LAS_74d_3 = s[30] ? -Infinity : v30 || v29 ? -Infinity : v10 + v24
  s[1157] = LAS_74d_3
  const LAS_74d_3_hoej = s[30] ? Infinity : v28 || v31 ? Infinity : v11 + v25
  s[1158] = LAS_74d_3_hoej
  const LAS_74d_3_er = s[31] && (s[30] || s[31] && !v12 && v26 && !(v32 && (v12 || !v13 && v10 === v11) && (!v26 || !v27 && v24 === v25)))
  s[1159] = LAS_74d_3_er
  const LAS_74d_3_ir = s[31] && (s[30] || s[31] && (v13 || v27 || v32)) || !s[234]
  s[1160] = LAS_74d_3_ir
  // LAS.74d.3.udbetales: Ledighedsydelse efter fradrag (LAS § 74 d, stk. 3)
  const v37 = s[503] === Infinity
  const v38 = -LAS_74d_3_hoej === -Infinity
  const v39 = s[504] === -Infinity
  const v40 = -LAS_74d_3 === Infinity
  const v41 = v37 && v38 || v39 && v40
  const v42 = s[505] && LAS_74d_3_er && !(v41 && (!s[505] || !s[506] && s[504] === s[503]) && (!LAS_74d_3_er || !LAS_74d_3_ir && LAS_74d_3 === LAS_74d_3_hoej))
  const v43 = s[506] || LAS_74d_3_ir || v41
  const v44 = Math.max(0, v39 || v38 ? -Infinity : s[504] - LAS_74d_3_hoej)
  const v45 = Math.max(0, v37 || v40 ? Infinity : s[503] - LAS_74d_3)
  const v46 = v45 >= Infinity
  const LAS_74d_3_udbetales = s[30] ? -Infinity : v46 ? -Infinity : quotient([v44], [1], 'nærmeste', 100)
  s[1161] = LAS_74d_3_udbetales
  const LAS_74d_3_udbetales_hoej = s[30] ? Infinity : v46 ? Infinity : quotient([v45], [1], 'nærmeste', 100)
  s[1162] = LAS_74d_3_udbetales_hoej
  const LAS_74d_3_udbetales_er = s[31] && (s[30] || s[31] && v42 && !(v46 && (!v42 || !v43 && v44 === v45)))
  s[1163] = LAS_74d_3_udbetales_er
  const LAS_74d_3_udbetales_ir = s[31] && (s[30] || s[31] && (v43 || v46)) || !s[234]
  s[1164] = LAS_74d_3_udbetales_ir
  // LAS.74e.3: Feriedage med ledighedsydelse (LAS § 74 e, stk. 3-5)
  const v51 = f.ferieaaretBegyndte ?? FIRST_DAY
  s[507] = v51
  const v52 = f.ferieaaretBegyndte ?? 84005 /* 2199-12-31 */
  s[508] = v52
  const v53 = v51 <= 11503 /* 2001-06-30 */
  s[512] = v53
  const v54 = v52 >= 11504 /* 2001-07-01 */ && v51 <= 13858 /* 2007-12-11 */
  s[513] = v54
  const v55 = f.retTilLedighedsydelseFra ?? FIRST_DAY
  s[515] = v55
  const v56 = f.retTilLedighedsydelseFra ?? 84005 /* 2199-12-31 */
  s[516] = v56
  const v57 = v56 >= v51 ? (v56 >= shiftMonths(v51, 3) ? (v56 >= shiftMonths(v51, 8) ? 5 : 10) : 15) : 25
  const v58 = v55 >= v52 ? (v55 >= shiftMonths(v52, 3) ? (v55 >= shiftMonths(v52, 8) ? 5 : 10) : 15) : 25
  const v59 = f.optjentFerieMedBetaling ?? 0
  const v60 = f.optjentFerieMedBetaling ?? 366
  const v61 = Math.max(0, v57 - Math.max(0, v58 + v60 - 25))
  const v62 = Math.max(0, v58 - Math.max(0, v57 + v59 - 25))
  const v63 = v52 >= 13859 /* 2007-12-12 */ && v51 <= 18382 /* 2020-04-30 */
  s[510] = v63
  const v64 = v52 >= 18383 /* 2020-05-01 */ && v51 <= 18505 /* 2020-08-31 */
  s[509] = v64
  const v65 = f.maanederMedLedighedsydelseIFerieaaret ?? 0
  const v66 = f.maanederMedLedighedsydelseIFerieaaret ?? 12
  const v67 = v66 >= 12
  const v68 = v64 || v52 >= 18506 /* 2020-09-01 */
  s[511] = v68
  const v69 = v64 ? -Infinity : Math.min(v67 && v65 === v66 ? 25 : Math.floor(v65 * 20800 / 10000), Math.max(0, 25 - v60))
  const v70 = v63 || v68
  s[514] = v70
  const v71 = v63 ? (v68 ? Math.min(v61, v69) : v61) : v69
  const LAS_74e_3 = v53 ? -Infinity : v54 ? (v70 ? Math.min(v61, v71) : v61) : v71
  s[1165] = LAS_74e_3
  const v73 = v64 ? Infinity : Math.min(v67 ? 25 : Math.floor(v66 * 20800 / 10000), Math.max(0, 25 - v59))
  const v74 = v63 ? (v68 ? Math.max(v62, v73) : v62) : v73
  const LAS_74e_3_hoej = v53 ? Infinity : v54 ? (v70 ? Math.max(v62, v74) : v62) : v74
  s[1166] = LAS_74e_3_hoej
  const LAS_74e_3_ir = v53 || v64
  s[855] = LAS_74e_3_ir
}

function svar_38(f, s) {
  // LAS.74e.4: Ferie med ledighedsydelse skal være holdt (LAS § 74 e, stk. 4)
  const v0 = shiftDays(shiftMonths(s[507], 12), -1)
  const v1 = shiftDays(shiftMonths(s[508], 12), -1)
  const v2 = s[509] ? FIRST_DAY : shiftDays(shiftMonths(s[507], 16), -1)
  const v3 = s[510] ? (s[511] ? Math.min(v0, v2) : v0) : v2
  const LAS_74e_4 = s[512] ? FIRST_DAY : s[513] ? (s[514] ? Math.min(v0, v3) : v0) : v3
  s[1168] = LAS_74e_4
  const v5 = s[509] ? NEVER : shiftDays(shiftMonths(s[508], 16), -1)
  const v6 = s[510] ? (s[511] ? Math.max(v1, v5) : v1) : v5
  const LAS_74e_4_hoej = s[512] ? NEVER : s[513] ? (s[514] ? Math.max(v1, v6) : v1) : v6
  s[1169] = LAS_74e_4_hoej
  // LAS.74e.8: Besked om ferie med ledighedsydelse (BEK 4/2026 § 21, stk. 2)
  const v8 = f.ferienMedLedighedsydelseBegynder ?? FIRST_DAY
  const v9 = f.ferienMedLedighedsydelseBegynder ?? 84005 /* 2199-12-31 */
  const v10 = v8 <= 15705 /* 2012-12-31 */
  const LAS_74e_8_er = v9 >= 15706 /* 2013-01-01 */
  s[1172] = LAS_74e_8_er
  const LAS_74e_8 = v10 ? FIRST_DAY : shiftDays(v8, -14)
  s[1170] = LAS_74e_8
  const LAS_74e_8_hoej = v10 ? NEVER : shiftDays(v9, -14)
  s[1171] = LAS_74e_8_hoej
  const LAS_74e_8_ir = LAS_74e_8_er && v10 || v8 < 15706 /* 2013-01-01 */
  s[1173] = LAS_74e_8_ir
  // LAS.74f.1.dag: Ledighedsydelse efter et job uden støtte kan fås til (LAS § 74 f, stk. 1)
  const LAS_74f_1_dag = s[15] ? FIRST_DAY : shiftDays(shiftDays(f.ustoettetArbejdeBegyndte ?? FIRST_DAY, 546), f.barselsdageEfterUstoettetArbejde ?? 0)
  s[1176] = LAS_74f_1_dag
  const LAS_74f_1_dag_hoej = s[15] ? NEVER : shiftDays(shiftDays(f.ustoettetArbejdeBegyndte ?? 84005 /* 2199-12-31 */, 546), f.barselsdageEfterUstoettetArbejde ?? 1000)
  s[1177] = LAS_74f_1_dag_hoej
  // LAS.74f.1: Ret til ledighedsydelse efter et job uden støtte (LAS § 74 f, stk. 1-2)
  const v17 = (f.timerUdenStoetteSeneste3Aar ?? 2635200) >= 192400
  const v18 = LAS_74f_1_dag_hoej >= s[0] || s[15]
  const LAS_74f_1 = s[15] || s[413] && f.erVisiteretTilFleksjob !== false && v18 && (f.timerUdenStoetteSeneste3Aar ?? 0) < 192400 && (f.berettigetVedOvergangen !== false || (f.maanederIArbejdeEfterFleksjob ?? 18) >= 9) || s[31] && f.erVisiteretTilFleksjob !== false && v18 && (f.timerUdenStoetteSeneste3Aar ?? 0) < 192400
  s[1174] = LAS_74f_1
  const LAS_74f_1_nej = s[15] || s[413] && (f.erVisiteretTilFleksjob !== true || LAS_74f_1_dag < s[1] || v17 || f.berettigetVedOvergangen !== true && (f.maanederIArbejdeEfterFleksjob ?? 0) < 9) || s[31] && (f.erVisiteretTilFleksjob !== true || LAS_74f_1_dag < s[1] || v17)
  s[1175] = LAS_74f_1_nej
  // LAS.75.1: Dit cv skal være på Jobnet (LAS § 75, stk. 1)
  const LAS_75_1_ir = s[515] <= 11503 /* 2001-06-30 */
  s[1180] = LAS_75_1_ir
  const LAS_75_1 = LAS_75_1_ir ? FIRST_DAY : s[516] >= 15706 /* 2013-01-01 */ ? shiftDays(s[515], 21) : NEVER
  s[1178] = LAS_75_1
  const LAS_75_1_hoej = LAS_75_1_ir ? NEVER : s[516] >= 11504 /* 2001-07-01 */ && s[515] <= 15705 /* 2012-12-31 */ ? NEVER : shiftDays(s[516], 21)
  s[1179] = LAS_75_1_hoej
  // LAS.75a.1: Kommunen har vejledt dig før en sanktion i ledighedsydelsen (LAS § 75 a, stk. 1-2)
  const LAS_77a_1_ir = s[359] <= 13329 /* 2006-06-30 */
  s[856] = LAS_77a_1_ir
  const v25 = s[358] >= 13330 /* 2006-07-01 */
  const LAS_75a_1 = LAS_77a_1_ir || v25 && s[517] || s[518] || s[519] || s[520] || s[521]
  s[1181] = LAS_75a_1
  const LAS_75a_1_nej = LAS_77a_1_ir || s[518] || s[522] || s[523] || s[524]
  s[1182] = LAS_75a_1_nej
  const LAS_75a_1_ir = LAS_77a_1_ir || s[518]
  s[1183] = LAS_75a_1_ir
  // LAS.76.1: Retten mistes, fordi du ikke søgte job aktivt (LAS § 76, stk. 1)
  const LAS_76_1 = s[15] || s[31] && f.harSoegtAktivtMedLedighedsydelse !== true && f.rimeligGrundTilBrud !== true
  s[1184] = LAS_76_1
  const LAS_76_1_nej = s[15] || s[413] || s[31] && (f.harSoegtAktivtMedLedighedsydelse !== false || f.rimeligGrundTilBrud !== false)
  s[1185] = LAS_76_1_nej
  // LAS.77.1: Dage, der trækkes fra efter en samtale eller et manglende cv (LAS § 77, stk. 1-5)
  const v31 = v25 && s[359] <= 15705 /* 2012-12-31 */
  const v32 = s[358] >= 15706 /* 2013-01-01 */
  const v33 = LAS_75a_1_nej || f.rimeligGrundTilBrud !== false
  const v34 = LAS_75a_1 || LAS_75a_1_ir
  const v35 = v34 && f.rimeligGrundTilBrud !== true
  const LAS_77_1 = LAS_77a_1_ir ? -Infinity : v31 ? 0 : Math.min(v33 ? 0 : s[525], v33 ? 0 : s[526])
  s[1186] = LAS_77_1
  const LAS_77_1_hoej = LAS_77a_1_ir ? Infinity : v32 ? Math.max(v35 ? s[527] : 0, v35 ? s[528] : 0) : 0
  s[1187] = LAS_77_1_hoej
  const v38 = f.brudVedLedighedsydelse === 'udeblev_fra_samtale' || f.brudVedLedighedsydelse === 'bookede_ikke' || f.brudVedLedighedsydelse === 'manglende_cv'
  const LAS_77_1_er = f.brudVedLedighedsydelse !== undefined && v38 || !(f.brudVedLedighedsydelse !== undefined)
  s[1188] = LAS_77_1_er
  const LAS_77_1_ir = LAS_77_1_er && LAS_77a_1_ir || f.brudVedLedighedsydelse !== undefined && !v38 || !(f.brudVedLedighedsydelse !== undefined)
  s[1189] = LAS_77_1_ir
  // LAS.77a.1: Uger uden ledighedsydelse (LAS § 77 a, stk. 1-3)
  const v41 = f.brudVedLedighedsydelse === 'afviste_fleksjob'
  const v42 = f.brudVedLedighedsydelse !== undefined && v41 || !(f.brudVedLedighedsydelse !== undefined)
  const v43 = f.brudVedLedighedsydelse !== undefined && !v41 || !(f.brudVedLedighedsydelse !== undefined)
  const v44 = f.brudVedLedighedsydelse === 'udeblev_fra_samtale'
  const v45 = f.brudVedLedighedsydelse !== undefined && v44 || !(f.brudVedLedighedsydelse !== undefined)
  const v46 = f.brudVedLedighedsydelse !== undefined && !v44 || !(f.brudVedLedighedsydelse !== undefined)
  const v47 = f.rimeligGrundTilBrud !== false ? 0 : v43 ? (v46 ? 0 : 21) : 35
  const v48 = f.rimeligGrundTilBrud !== true ? (v42 ? 35 : v45 ? 21 : 0) : 0
  const v49 = v32 && s[529]
  const v50 = f.brudVedLedighedsydelse === 'afviste_fleksjob' || f.brudVedLedighedsydelse === 'ophoerte_i_fleksjob' || f.brudVedLedighedsydelse === 'afviste_tilbud' || f.brudVedLedighedsydelse === 'ophoerte_i_tilbud'
  const v51 = f.brudVedLedighedsydelse !== undefined && v50 || !(f.brudVedLedighedsydelse !== undefined)
  const v52 = f.brudVedLedighedsydelse !== undefined && !v50 || !(f.brudVedLedighedsydelse !== undefined)
  const v53 = LAS_75a_1_nej || f.rimeligGrundTilBrud !== false || v52 ? 0 : 21
  const v54 = v34 && f.rimeligGrundTilBrud !== true && v51 ? 21 : 0
  const v55 = v49 || s[370]
  const LAS_77a_1 = LAS_77a_1_ir ? -Infinity : v31 ? (v55 ? Math.min(v47, v53) : v47) : v53
  s[1190] = LAS_77a_1
  const LAS_77a_1_hoej = LAS_77a_1_ir ? Infinity : v31 ? (v55 ? Math.max(v48, v54) : v48) : v54
  s[1191] = LAS_77a_1_hoej
  // LAS.77a.2: Dage, der trækkes fra, når du blev væk fra et tilbud (LAS § 77 a, stk. 2)
  const v58 = v49 ? -Infinity : v33 ? 0 : s[530]
  const LAS_77a_2 = LAS_77a_1_ir ? -Infinity : v31 ? (v55 ? Math.min(0, v58) : 0) : v58
  s[1193] = LAS_77a_2
  const LAS_77a_2_hoej = LAS_77a_1_ir ? Infinity : v55 ? (v49 ? Infinity : v35 ? s[531] : 0) : 0
  s[1194] = LAS_77a_2_hoej
  const v61 = f.brudVedLedighedsydelse === 'udeblev_fra_tilbud'
  const LAS_77a_2_er = f.brudVedLedighedsydelse !== undefined && v61 || !(f.brudVedLedighedsydelse !== undefined)
  s[1195] = LAS_77a_2_er
  const LAS_77a_2_ir = LAS_77a_2_er && (LAS_77a_1_ir || v49) || f.brudVedLedighedsydelse !== undefined && !v61 || !(f.brudVedLedighedsydelse !== undefined)
  s[1196] = LAS_77a_2_ir
  // LAS.77a.4: Retten til ledighedsydelse mistes, fordi det skete igen (LAS § 77 a, stk. 4)
  const v64 = shiftMonths(s[359], -12)
  const v65 = shiftMonths(s[358], -12)
  const v66 = shiftDays(v64, 1)
  const v67 = shiftDays(v65, 1)
  const v68 = v34 && f.rimeligGrundTilBrud !== true && v51 && (f.tidligereBrudVedLedighedsydelse !== undefined ? sum(f.tidligereBrudVedLedighedsydelse, (r_tidligereBrudVedLedighedsydelse) => (r_tidligereBrudVedLedighedsydelse.hvad === 'afviste_fleksjob' || r_tidligereBrudVedLedighedsydelse.hvad === 'ophoerte_i_fleksjob' || r_tidligereBrudVedLedighedsydelse.hvad === 'afviste_tilbud' || r_tidligereBrudVedLedighedsydelse.hvad === 'ophoerte_i_tilbud') && r_tidligereBrudVedLedighedsydelse.dag < s[358] && r_tidligereBrudVedLedighedsydelse.dag >= v64 ? 1 : 0) : Infinity) >= 1 || v34 && f.rimeligGrundTilBrud !== true && v51 && (f.tidligereBrudVedLedighedsydelse !== undefined ? sum(f.tidligereBrudVedLedighedsydelse, (r_tidligereBrudVedLedighedsydelse) => (r_tidligereBrudVedLedighedsydelse.hvad === 'afviste_fleksjob' || r_tidligereBrudVedLedighedsydelse.hvad === 'ophoerte_i_fleksjob' || r_tidligereBrudVedLedighedsydelse.hvad === 'afviste_tilbud' || r_tidligereBrudVedLedighedsydelse.hvad === 'ophoerte_i_tilbud') && r_tidligereBrudVedLedighedsydelse.dag < s[358] && r_tidligereBrudVedLedighedsydelse.dag >= v66 ? 1 : 0) : Infinity) >= 1
  const v69 = LAS_75a_1_nej || f.rimeligGrundTilBrud !== false || v52 || (f.tidligereBrudVedLedighedsydelse !== undefined ? sum(f.tidligereBrudVedLedighedsydelse, (r_tidligereBrudVedLedighedsydelse) => { const r0_0 = r_tidligereBrudVedLedighedsydelse.hvad === 'afviste_fleksjob' || r_tidligereBrudVedLedighedsydelse.hvad === 'ophoerte_i_fleksjob' || r_tidligereBrudVedLedighedsydelse.hvad === 'afviste_tilbud' || r_tidligereBrudVedLedighedsydelse.hvad === 'ophoerte_i_tilbud'; const r0_1 = r0_0 && r_tidligereBrudVedLedighedsydelse.dag < s[358] && r_tidligereBrudVedLedighedsydelse.dag >= v64; return r0_1 ? (r0_1 && !(!r0_0 || r_tidligereBrudVedLedighedsydelse.dag >= s[359] || r_tidligereBrudVedLedighedsydelse.dag < v65) ? 1 : 0) : 0 }) : 0) < 1 || LAS_75a_1_nej || f.rimeligGrundTilBrud !== false || v52 || (f.tidligereBrudVedLedighedsydelse !== undefined ? sum(f.tidligereBrudVedLedighedsydelse, (r_tidligereBrudVedLedighedsydelse) => { const r0_0 = r_tidligereBrudVedLedighedsydelse.hvad === 'afviste_fleksjob' || r_tidligereBrudVedLedighedsydelse.hvad === 'ophoerte_i_fleksjob' || r_tidligereBrudVedLedighedsydelse.hvad === 'afviste_tilbud' || r_tidligereBrudVedLedighedsydelse.hvad === 'ophoerte_i_tilbud'; const r0_1 = r0_0 && r_tidligereBrudVedLedighedsydelse.dag < s[358] && r_tidligereBrudVedLedighedsydelse.dag >= v66; return r0_1 ? (r0_1 && !(!r0_0 || r_tidligereBrudVedLedighedsydelse.dag >= s[359] || r_tidligereBrudVedLedighedsydelse.dag < v67) ? 1 : 0) : 0 }) : 0) < 1
  const LAS_77a_4 = LAS_77a_1_ir || v31 && (f.rimeligGrundTilBrud !== true && (v42 && (f.tidligereBrudVedLedighedsydelse !== undefined ? sum(f.tidligereBrudVedLedighedsydelse, (r_tidligereBrudVedLedighedsydelse) => r_tidligereBrudVedLedighedsydelse.hvad === 'afviste_fleksjob' && r_tidligereBrudVedLedighedsydelse.dag < s[358] && r_tidligereBrudVedLedighedsydelse.dag >= v64 ? 1 : 0) : Infinity) >= 1 || v45 && (f.tidligereBrudVedLedighedsydelse !== undefined ? sum(f.tidligereBrudVedLedighedsydelse, (r_tidligereBrudVedLedighedsydelse) => r_tidligereBrudVedLedighedsydelse.hvad === 'udeblev_fra_samtale' && r_tidligereBrudVedLedighedsydelse.dag < s[358] && r_tidligereBrudVedLedighedsydelse.dag >= v64 ? 1 : 0) : Infinity) >= 1) || f.rimeligGrundTilBrud !== true && (v42 && (f.tidligereBrudVedLedighedsydelse !== undefined ? sum(f.tidligereBrudVedLedighedsydelse, (r_tidligereBrudVedLedighedsydelse) => r_tidligereBrudVedLedighedsydelse.hvad === 'afviste_fleksjob' && r_tidligereBrudVedLedighedsydelse.dag < s[358] && r_tidligereBrudVedLedighedsydelse.dag >= v66 ? 1 : 0) : Infinity) >= 1 || v45 && (f.tidligereBrudVedLedighedsydelse !== undefined ? sum(f.tidligereBrudVedLedighedsydelse, (r_tidligereBrudVedLedighedsydelse) => r_tidligereBrudVedLedighedsydelse.hvad === 'udeblev_fra_samtale' && r_tidligereBrudVedLedighedsydelse.dag < s[358] && r_tidligereBrudVedLedighedsydelse.dag >= v66 ? 1 : 0) : Infinity) >= 1)) || v49 && v68 || s[370] && v68
  s[1197] = LAS_77a_4
  const LAS_77a_4_nej = LAS_77a_1_ir || v31 && (f.rimeligGrundTilBrud !== false || (v43 || (f.tidligereBrudVedLedighedsydelse !== undefined ? sum(f.tidligereBrudVedLedighedsydelse, (r_tidligereBrudVedLedighedsydelse) => { const r0_0 = r_tidligereBrudVedLedighedsydelse.hvad === 'afviste_fleksjob'; const r0_1 = r0_0 && r_tidligereBrudVedLedighedsydelse.dag < s[358] && r_tidligereBrudVedLedighedsydelse.dag >= v64; return r0_1 ? (r0_1 && !(!r0_0 || r_tidligereBrudVedLedighedsydelse.dag >= s[359] || r_tidligereBrudVedLedighedsydelse.dag < v65) ? 1 : 0) : 0 }) : 0) < 1) && (v46 || (f.tidligereBrudVedLedighedsydelse !== undefined ? sum(f.tidligereBrudVedLedighedsydelse, (r_tidligereBrudVedLedighedsydelse) => { const r0_0 = r_tidligereBrudVedLedighedsydelse.hvad === 'udeblev_fra_samtale'; const r0_1 = r0_0 && r_tidligereBrudVedLedighedsydelse.dag < s[358] && r_tidligereBrudVedLedighedsydelse.dag >= v64; return r0_1 ? (r0_1 && !(!r0_0 || r_tidligereBrudVedLedighedsydelse.dag >= s[359] || r_tidligereBrudVedLedighedsydelse.dag < v65) ? 1 : 0) : 0 }) : 0) < 1) || f.rimeligGrundTilBrud !== false || (v43 || (f.tidligereBrudVedLedighedsydelse !== undefined ? sum(f.tidligereBrudVedLedighedsydelse, (r_tidligereBrudVedLedighedsydelse) => { const r0_0 = r_tidligereBrudVedLedighedsydelse.hvad === 'afviste_fleksjob'; const r0_1 = r0_0 && r_tidligereBrudVedLedighedsydelse.dag < s[358] && r_tidligereBrudVedLedighedsydelse.dag >= v66; return r0_1 ? (r0_1 && !(!r0_0 || r_tidligereBrudVedLedighedsydelse.dag >= s[359] || r_tidligereBrudVedLedighedsydelse.dag < v67) ? 1 : 0) : 0 }) : 0) < 1) && (v46 || (f.tidligereBrudVedLedighedsydelse !== undefined ? sum(f.tidligereBrudVedLedighedsydelse, (r_tidligereBrudVedLedighedsydelse) => { const r0_0 = r_tidligereBrudVedLedighedsydelse.hvad === 'udeblev_fra_samtale'; const r0_1 = r0_0 && r_tidligereBrudVedLedighedsydelse.dag < s[358] && r_tidligereBrudVedLedighedsydelse.dag >= v66; return r0_1 ? (r0_1 && !(!r0_0 || r_tidligereBrudVedLedighedsydelse.dag >= s[359] || r_tidligereBrudVedLedighedsydelse.dag < v67) ? 1 : 0) : 0 }) : 0) < 1)) || v49 && v69 || s[370] && v69
  s[1198] = LAS_77a_4_nej
  // LAS.77a.6: Retten til ledighedsydelse er kommet igen (LAS § 77 a, stk. 6)
  const v72 = s[31] && s[229]
  const LAS_77a_6 = s[15] || s[413] && s[532] || v72 && s[532] || s[230] && s[532]
  s[1199] = LAS_77a_6
  const LAS_77a_6_nej = s[15] || s[413] && (f.maanederIFleksjobSeneste18 ?? 0) < 9 || v72 && (f.maanederIFleksjobSeneste18 ?? 0) < 9 || s[230] && (f.maanederIFleksjobSeneste18 ?? 0) < 9
  s[1200] = LAS_77a_6_nej
  // LAS.77b.1: Du beholder ledighedsydelsen, set på din rådighed (LAS § 77 b, stk. 1-2)
  const v75 = f.staarTilRaadighedForFleksjob !== false || f.pensionssagUnderBehandling !== false
  const v76 = f.staarTilRaadighedForFleksjob !== true && f.pensionssagUnderBehandling !== true
  const LAS_77b_1 = s[15] || s[413] && v75 || v72 && v75 || s[230] && v75
  s[1201] = LAS_77b_1
  const LAS_77b_1_nej = s[15] || s[413] && v76 || v72 && v76 || s[230] && v76
  s[1202] = LAS_77b_1_nej
}

function svar_39(f, s) {
  // LOB.4.1: Kommunens placering af beskæftigelsesindsatsen er tilladt (LOB § 4, stk. 1)
  const v0 = s[21] && s[0] <= 14774 /* 2010-06-14 */
  const v1 = s[1] >= 14775 /* 2010-06-15 */ && s[440]
  const v2 = s[200] && s[533]
  const LOB_4_1 = s[24] || v0 && f.jobcenterUdfoererIndsatsen !== false || v1 && f.jobcenterUdfoererIndsatsen !== false || s[459] && f.jobcenterUdfoererIndsatsen !== false || v2 && f.indsatsenErIÉtUdvalg !== false || s[534]
  s[1203] = LOB_4_1
  const LOB_4_1_nej = s[24] || v0 && f.jobcenterUdfoererIndsatsen !== true || v1 && f.jobcenterUdfoererIndsatsen !== true || s[459] && f.jobcenterUdfoererIndsatsen !== true || v2 && f.indsatsenErIÉtUdvalg !== true
  s[1204] = LOB_4_1_nej
  // LSP.18.2: Førtidspension kan afgøres uden rehabiliteringsteamet (LSP § 18, stk. 2)
  const v5 = f.afgoerelsenGaelder === 'foertidspension'
  const v6 = f.afgoerelsenGaelder !== undefined && v5 || !(f.afgoerelsenGaelder !== undefined)
  const v7 = f.afgoerelsenGaelder !== undefined && !v5 || !(f.afgoerelsenGaelder !== undefined)
  const v8 = s[1] >= 16953 /* 2016-06-01 */ && s[42]
  const v9 = f.heltAabenbartIngenForbedring !== false && f.sundhedskoordinatorHarUdtaltSig !== false || f.bedtOmAfgoerelseOmPensionAlene !== false && f.utvivlsomtIkkePension !== false
  const v10 = (f.heltAabenbartIngenForbedring !== true || f.sundhedskoordinatorHarUdtaltSig !== true) && (f.bedtOmAfgoerelseOmPensionAlene !== true || f.utvivlsomtIkkePension !== true)
  const LSP_18_2 = v6 && (s[24] || v8 && v9 || s[197] && v9)
  s[1211] = LSP_18_2
  const LSP_18_2_nej = v6 && (s[24] || s[199] || s[31] && s[0] <= 16952 /* 2016-05-31 */ || v8 && v10 || s[197] && v10 || s[50])
  s[1212] = LSP_18_2_nej
  const LSP_18_2_ir = v6 && s[24] || v7
  s[1213] = LSP_18_2_ir
  // LOB.9.1: Sagen skal i rehabiliteringsteamet (lov 1750/2025 § 2)
  const v14 = s[31] && s[440]
  const v15 = f.afgoerelsenGaelder === 'ressourceforloeb' || f.afgoerelsenGaelder === 'fleksjob' || f.afgoerelsenGaelder === 'tilskud_til_selvstaendig'
  const v16 = v7 || LSP_18_2
  const v17 = v6 && (LSP_18_2_nej || LSP_18_2_ir)
  const v18 = f.afgoerelsenGaelder !== undefined && v15 || !(f.afgoerelsenGaelder !== undefined) || v17
  const v19 = (f.afgoerelsenGaelder !== undefined && !v15 || !(f.afgoerelsenGaelder !== undefined)) && v16
  const v20 = f.afgoerelsenGaelder === 'fleksjob' || f.afgoerelsenGaelder === 'tilskud_til_selvstaendig'
  const v21 = s[50] && f.sagenErForelagtTeamet !== false
  const LOB_9_1 = v21 || !(v21 && !(!s[205] || f.sagenErForelagtTeamet !== true)) && (s[24] || v14 && v18 || s[459] && v18 || s[460] && (f.afgoerelsenGaelder !== undefined && v20 || !(f.afgoerelsenGaelder !== undefined) || v17))
  s[1205] = LOB_9_1
  const LOB_9_1_nej = v21 || !(v21 && !(!s[205] || f.sagenErForelagtTeamet !== true)) && (s[24] || s[199] || v14 && v19 || s[459] && v19 || s[460] && (f.afgoerelsenGaelder !== undefined && !v20 || !(f.afgoerelsenGaelder !== undefined)) && v16 || s[50])
  s[1206] = LOB_9_1_nej
  const LOB_9_1_ir = v21 || !(v21 && !(!s[205] || f.sagenErForelagtTeamet !== true)) && s[24]
  s[1207] = LOB_9_1_ir
  // LOB.10.1: Området skal være med i rehabiliteringsteamet (lov 1750/2025 § 2)
  const v25 = f.forvaltningsomraade === 'beskaeftigelse' || f.forvaltningsomraade === 'sundhed' || f.forvaltningsomraade === 'social' || f.forvaltningsomraade === 'region'
  const v26 = f.forvaltningsomraade === 'undervisning'
  const v27 = f.forvaltningsomraade !== undefined && v25 || !(f.forvaltningsomraade !== undefined) || (f.forvaltningsomraade !== undefined && v26 || !(f.forvaltningsomraade !== undefined)) && (s[0] < s[383] && f.harErhvervskompetencegivendeUddannelse !== true || f.behovForUndervisningsomraadet !== false)
  const v28 = (f.forvaltningsomraade !== undefined && !v25 || !(f.forvaltningsomraade !== undefined)) && (f.forvaltningsomraade !== undefined && !v26 || !(f.forvaltningsomraade !== undefined) || (s[398] || f.harErhvervskompetencegivendeUddannelse !== false) && f.behovForUndervisningsomraadet !== true)
  const v29 = s[373] && s[442]
  const v30 = f.forvaltningsomraade === 'beskaeftigelse' || f.forvaltningsomraade === 'region'
  const LOB_10_1 = s[24] || v14 && v27 || s[535] && v27 || v29 && (f.forvaltningsomraade !== undefined && v30 || !(f.forvaltningsomraade !== undefined))
  s[1208] = LOB_10_1
  const LOB_10_1_nej = s[24] || s[199] || v14 && v28 || s[535] && v28 || v29 && (f.forvaltningsomraade !== undefined && !v30 || !(f.forvaltningsomraade !== undefined)) || s[50]
  s[1209] = LOB_10_1_nej
  // PLANBEK.2.1: Rehabiliteringsplanens forberedende del kræves (LAB § 43)
  const v33 = f.afgoerelsenGaelder === 'ressourceforloeb' || f.afgoerelsenGaelder === 'revalidering' || f.afgoerelsenGaelder === 'fleksjob' || f.afgoerelsenGaelder === 'tilskud_til_selvstaendig' || f.afgoerelsenGaelder === 'foertidspension'
  const PLANBEK_2_1 = s[24] || s[236] && (f.afgoerelsenGaelder !== undefined && v33 || !(f.afgoerelsenGaelder !== undefined)) || s[460] && s[536]
  s[1214] = PLANBEK_2_1
  const PLANBEK_2_1_nej = s[24] || s[199] || s[236] && f.afgoerelsenGaelder !== undefined && !v33 || s[460] && s[537] || s[50]
  s[1215] = PLANBEK_2_1_nej
  // REFUSIONSBEK.2: Refusion under jobafklaringsforløb tidligst fra (BEK 1468/2019 § 2, stk. 1-2)
  const v36 = f.anmodetOmRefusionDen ?? FIRST_DAY
  const v37 = f.anmodetOmRefusionDen ?? 84005 /* 2199-12-31 */
  const v38 = v36 <= 16251 /* 2014-06-30 */
  const v39 = f.forkertVejledning !== false || f.saerligeOmstaendighederForRefusion !== false
  const v40 = f.forkertVejledning !== true && f.saerligeOmstaendighederForRefusion !== true
  const v41 = Math.max(s[44], shiftMonths(v36, -3))
  const v42 = Math.max(s[46], shiftMonths(v37, -3))
  const REFUSIONSBEK_2 = v38 ? FIRST_DAY : v39 ? (v40 ? Math.min(s[44], v41) : s[44]) : v41
  s[1216] = REFUSIONSBEK_2
  const REFUSIONSBEK_2_hoej = v38 ? NEVER : v39 ? (v40 ? Math.max(s[46], v42) : s[46]) : v42
  s[1217] = REFUSIONSBEK_2_hoej
  const REFUSIONSBEK_2_er = v37 >= 16252 /* 2014-07-01 */ && s[45]
  s[1218] = REFUSIONSBEK_2_er
  const REFUSIONSBEK_2_ir = REFUSIONSBEK_2_er && v38 || v36 < 16252 /* 2014-07-01 */ || s[44] < 16252 /* 2014-07-01 */
  s[1219] = REFUSIONSBEK_2_ir
  // SDL.2.1: Hvem kan få sygedagpenge (SDL § 2, stk. 1)
  const v47 = s[137] || s[149] || s[150] || f.arbejdsskade !== false || s[538]
  const v48 = s[136] && s[151] && s[152] && f.arbejdsskade !== true && s[539]
  const SDL_2_1 = s[130] || s[135] && v47 || s[144] && v47
  s[1223] = SDL_2_1
  const SDL_2_1_nej = s[130] || s[135] && v48 || s[144] && v48
  s[1224] = SDL_2_1_nej
  // SDL.2: Ret til sygedagpenge (SDL § 2)
  const v51 = s[540] && s[541] >= s[0]
  const v52 = s[143] || s[540] && s[542] < s[1]
  const v53 = s[543] && (v51 || s[544]) && (s[142] || v51) || s[155]
  const v54 = SDL_2_1_nej || (v52 || s[141]) && (s[162] || s[141]) && (v52 || s[162]) || s[545] || s[163]
  const v55 = (SDL_2_1 || s[141]) && (v53 || s[141]) && s[546] && s[547] && (SDL_2_1 || v53 || s[548] || s[156])
  const v56 = s[141] && s[24]
  const SDL_2 = s[130] || s[135] && v55 || s[144] && v55
  s[1220] = SDL_2
  const SDL_2_nej = s[130] || s[135] && v54 || s[144] && v54
  s[1221] = SDL_2_nej
  const SDL_2_ir = s[130] || s[135] && v56 || s[144] && v56 || s[131]
  s[1222] = SDL_2_ir
  // SDL.7.1.ferie: Sygedagpenge under ferie (SDL § 7, stk. 1)
  const v60 = s[21] && s[0] <= 17896 /* 2018-12-31 */
  const v61 = s[1] >= 17897 /* 2019-01-01 */
  const SDL_7_1_ferie_nej = s[24] || v60 || v61
  s[1228] = SDL_7_1_ferie_nej
  // SDL.7.1.ferieaftale: Ferien kan aftales med kommunen (SDL § 7, stk. 1)
  const v63 = f.feriePasserMedForloebet !== true || f.ferieIndenForFerieloven !== true
  const v64 = f.feriePasserMedForloebet !== false && f.ferieIndenForFerieloven !== false
  const SDL_7_1_ferieaftale = s[24] || v60 && v64 || v61 && v64
  s[1229] = SDL_7_1_ferieaftale
  const SDL_7_1_ferieaftale_nej = s[24] || v60 && v63 || v61 && v63
  s[1230] = SDL_7_1_ferieaftale_nej
  // SDL.7.1.genoptagelse: Sygedagpenge igen efter ferien fra (SDL § 7, stk. 1)
  const v67 = f.afbrydelser !== undefined ? periods(f.afbrydelser, (r_afbrydelser) => r_afbrydelser.slags === 'ferie') : NO_DAYS
  const v68 = runEnd(v67, s[0])
  const v69 = runEnd(v67, s[1])
  const v70 = f.afbrydelser !== undefined && (s[99] || v68 !== 2147483647 || v69 === 2147483647 && (runStart(v67, s[0]) !== 2147483647 || runStart(v67, s[1]) === 2147483647))
  const SDL_7_1_genoptagelse = s[24] ? FIRST_DAY : shiftDays(v70 ? v68 : FIRST_DAY, 1)
  s[1231] = SDL_7_1_genoptagelse
  const SDL_7_1_genoptagelse_hoej = s[24] ? NEVER : shiftDays(v70 ? v69 : NEVER, 1)
  s[1232] = SDL_7_1_genoptagelse_hoej
  const SDL_7_1_genoptagelse_ir = f.ferieAftalt !== false && s[24] || f.ferieAftalt !== true
  s[1233] = SDL_7_1_genoptagelse_ir
  // SDL.7.1.ny: Ferien gør det til en ny sygemelding (SDL § 7, stk. 1)
  const SDL_7_1_ny = s[24] || v60 && f.ferieAftalt !== true || v61 && f.ferieAftalt !== true
  s[1234] = SDL_7_1_ny
  const SDL_7_1_ny_nej = s[24] || v60 && f.ferieAftalt !== false || v61 && f.ferieAftalt !== false
  s[1235] = SDL_7_1_ny_nej
}

function svar_40(f, s) {
  // SDL.7.3: Fra hvornår arbejdsevnen ses bredere (SDL § 7, stk. 3)
  const v0 = shiftMonths(s[125], 3)
  s[574] = v0
  const v1 = shiftMonths(s[128], 3)
  s[575] = v1
  const v2 = f.bredVurderingsdag ?? FIRST_DAY
  const v3 = f.bredVurderingsdag ?? 84005 /* 2199-12-31 */
  const v4 = !(f.saerligeGrundeTilAndetTidspunkt !== false && f.saerligeGrundeTilAndetTidspunkt === true) && s[126]
  const v5 = f.saerligeGrundeTilAndetTidspunkt !== false || v4
  const v6 = !(f.saerligeGrundeTilAndetTidspunkt !== false && f.saerligeGrundeTilAndetTidspunkt === true) && s[66]
  const SDL_7_3 = s[130] ? FIRST_DAY : f.saerligeGrundeTilAndetTidspunkt !== false ? (v4 ? Math.min(v0, v2) : v2) : v0
  s[1238] = SDL_7_3
  const SDL_7_3_hoej = s[130] ? NEVER : f.saerligeGrundeTilAndetTidspunkt !== false ? (v4 ? Math.max(v1, v3) : v3) : v1
  s[1239] = SDL_7_3_hoej
  const v9 = f.persongruppe === 'loenmodtager' || f.persongruppe === 'selvstaendig'
  const v10 = f.persongruppe !== undefined && v9 || !(f.persongruppe !== undefined)
  const SDL_7_3_er = v10 && (s[130] || s[135] && v5 || s[144] && v5)
  s[1240] = SDL_7_3_er
  const SDL_7_3_ir = v10 && (s[130] || s[135] && v6 || s[144] && v6 || s[131]) || f.persongruppe !== undefined && !v9 || !(f.persongruppe !== undefined)
  s[1241] = SDL_7_3_ir
  // SDL.7.5: Stop, når helbredet er stationært (SDL § 7, stk. 5, 2. pkt.)
  const v13 = f.helbredetErStationaert !== true || f.arbejdsevnenErAfklaret !== true || f.berettigetTilRevalidering !== false || f.berettigetTilFleksjob !== false || f.berettigetTilFoertidspension !== false
  const v14 = f.helbredetErStationaert !== false && f.arbejdsevnenErAfklaret !== false && f.berettigetTilRevalidering !== true && f.berettigetTilFleksjob !== true && f.berettigetTilFoertidspension !== true
  const v15 = f.helbredetErStationaert !== true || f.arbejdsevnenErAfklaret !== true || f.berettigetTilRevalidering !== false || f.berettigetTilFleksjob !== false || f.berettigetTilFoertidspension !== false || f.berettigetTilRessourceforloeb !== false
  const v16 = f.helbredetErStationaert !== false && f.arbejdsevnenErAfklaret !== false && f.berettigetTilRevalidering !== true && f.berettigetTilFleksjob !== true && f.berettigetTilFoertidspension !== true && f.berettigetTilRessourceforloeb !== true
  const v17 = s[549] && s[201]
  const SDL_7_5 = s[24] || s[154] && v14 || s[550] && v14 || s[551] && v16 || v17 && v16 || s[200] && v16
  s[1242] = SDL_7_5
  const SDL_7_5_nej = s[24] || s[154] && v13 || s[550] && v13 || s[551] && v15 || v17 && v15 || s[200] && v15
  s[1243] = SDL_7_5_nej
  // SDL.7.5.fra: Stop efter § 7 virker tidligst fra (SDL § 7, stk. 5)
  const v20 = s[21] && s[0] <= 17654 /* 2018-05-03 */
  const v21 = f.ophoerAfgjortDen ?? FIRST_DAY
  s[669] = v21
  const v22 = f.ophoerAfgjortDen ?? 84005 /* 2199-12-31 */
  s[671] = v22
  const SDL_7_5_fra = s[24] ? FIRST_DAY : v20 ? FIRST_DAY : f.ophoerErAfgjort !== false ? v21 : NEVER
  s[1244] = SDL_7_5_fra
  const SDL_7_5_fra_hoej = s[24] ? NEVER : v20 ? NEVER : f.ophoerErAfgjort !== true ? NEVER : v22
  s[1245] = SDL_7_5_fra_hoej
  const SDL_7_5_fra_ir = s[24] || v20
  s[1246] = SDL_7_5_fra_ir
  // SDL.7a.1: Arbejdsgiverens samtale skal være holdt (SDL § 7 a, stk. 1-3)
  const v26 = s[126] && s[127] && s[125] <= 14612 /* 2010-01-03 */
  const v27 = s[126] && s[128] >= 14613 /* 2010-01-04 */ && s[552]
  const v28 = f.fravaer !== undefined ? allPeriods(f.fravaer) : NO_DAYS
  const v29 = runStart(v28, s[0])
  const v30 = runStart(v28, s[1])
  const v31 = f.fravaer !== undefined && (s[99] || v29 !== 2147483647 || v30 === 2147483647)
  const v32 = v31 ? v29 : FIRST_DAY
  const v33 = v31 ? v30 : NEVER
  const SDL_7a_1 = s[130] ? FIRST_DAY : v27 || s[144] ? (f.fratraeder !== true || shiftDays(v32, 56) < s[444] ? shiftDays(v32, 28) : NEVER) : NEVER
  s[1247] = SDL_7a_1
  const SDL_7a_1_hoej = s[130] ? NEVER : v26 ? NEVER : f.fratraeder !== false && shiftDays(v33, 56) >= s[443] ? NEVER : shiftDays(v33, 28)
  s[1248] = SDL_7a_1_hoej
  const SDL_7a_1_er = s[137] && (s[130] || v26 || v27 || s[144])
  s[1249] = SDL_7a_1_er
  const SDL_7a_1_ir = s[137] && s[141] || s[136]
  s[841] = SDL_7a_1_ir
  // SDL.10a: Der skal udfyldes et oplysningsskema (SDL § 10 a)
  const SDL_10a = s[24] || s[154] || s[153] && s[244] || s[245] && (f.fikSygedagpengeVedLivstruende !== true || f.sagenErBelyst !== true)
  s[1251] = SDL_10a
  const SDL_10a_nej = s[24] || s[245] && f.fikSygedagpengeVedLivstruende !== false && f.sagenErBelyst !== false
  s[1252] = SDL_10a_nej
  // SDL.11.3: Oplysningsskemaet skal være besvaret (SDL § 11, stk. 3)
  const v40 = f.oplysningsskemaSendt ?? FIRST_DAY
  const SDL_11_3_ir = v40 <= 13331 /* 2006-07-02 */
  s[1255] = SDL_11_3_ir
  const SDL_11_3 = SDL_11_3_ir ? FIRST_DAY : shiftDays(v40, 8)
  s[1253] = SDL_11_3
  const SDL_11_3_hoej = SDL_11_3_ir ? NEVER : shiftDays(f.oplysningsskemaSendt ?? 84005 /* 2199-12-31 */, 8)
  s[1254] = SDL_11_3_hoej
  // SDL.11a.1: Lægeattest før den første samtale (SDL § 11 a, stk. 1)
  const v44 = s[439] && s[42]
  s[578] = v44
  const SDL_11a_1 = s[24] || s[553] && f.laegeattestNoedvendig !== false || v44 && s[449] || s[43] && f.laegeattestNoedvendig !== false
  s[1256] = SDL_11a_1
  const SDL_11a_1_nej = s[24] || s[553] && f.laegeattestNoedvendig !== true || v44 && s[451] || s[43] && f.laegeattestNoedvendig !== true
  s[1257] = SDL_11a_1_nej
  const SDL_11a_1_ir = s[24] || v44 && s[450]
  s[1258] = SDL_11a_1_ir
  // SDL.11c: Lægeattest, når du ønsker det (SDL § 11 c)
  const SDL_11c = s[24] || s[43] && f.oenskerLaegeattest !== false && f.attestIndhentet !== true
  s[1259] = SDL_11c
  const SDL_11c_nej = s[24] || s[21] && s[42] || s[43] && (f.oenskerLaegeattest !== true || f.attestIndhentet !== false)
  s[1260] = SDL_11c_nej
  // SDL.12.1.2: Kategori 2 (SDL § 12, stk. 1, nr. 2)
  const v50 = f.tilbagevendenForestaar !== false || f.risikoForLangtForloeb !== true
  const v51 = f.tilbagevendenForestaar !== true && f.risikoForLangtForloeb !== false
  const v52 = s[554] || s[66]
  const SDL_12_1_2 = s[24] || s[154] && v51 || s[458] && v51 || s[535] && v52 && f.behovForTvaerfagligIndsats !== true || s[555] || s[556]
  s[571] = SDL_12_1_2
  const SDL_12_1_2_nej = s[24] || s[154] && v50 || s[458] && v50 || s[535] && (s[557] || f.behovForTvaerfagligIndsats !== false) || s[558] || s[559] || s[50]
  s[570] = SDL_12_1_2_nej
  const SDL_12_1_2_ir = s[24] || s[560] || s[561]
  s[569] = SDL_12_1_2_ir
  // SDL.12.1.3: Kategori 3 (SDL § 12, stk. 1, nr. 3)
  const v56 = f.tilbagevendenForestaar !== false || f.risikoForLangtForloeb !== false
  const v57 = f.tilbagevendenForestaar !== true && f.risikoForLangtForloeb !== true
  const SDL_12_1_3 = s[24] || s[154] && v57 || s[458] && v57 || s[535] && v52 && f.behovForTvaerfagligIndsats !== false
  s[605] = SDL_12_1_3
  const SDL_12_1_3_nej = s[24] || s[154] && v56 || s[458] && v56 || s[535] && (s[557] || f.behovForTvaerfagligIndsats !== true) || s[562] || s[460] || s[50]
  s[606] = SDL_12_1_3_nej
}

function svar_41(f, s) {
  // SDL.13b.1.antal: Samtaler i det første halve år (SDL § 13 b, stk. 1, 1. pkt.)
  const v0 = s[451] || s[449]
  const v1 = s[451] ? 0 : 4
  const v2 = s[449] ? 4 : 0
  const v3 = Math.max(1, v1)
  const v4 = Math.min(1, v2)
  const v5 = s[455] && v0
  const v6 = s[456] && v0 && v4 >= v3
  const v7 = v5 || v6
  const v8 = v5 ? (v6 ? Math.min(v1, v3) : v1) : v3
  const v9 = s[457] ? (v7 ? Math.min(1, v8) : 1) : v8
  const v10 = v5 ? (v6 ? Math.max(v2, v4) : v2) : v4
  const v11 = s[457] ? (v7 ? Math.max(1, v10) : 1) : v10
  const v12 = s[457] || v5 || v6
  const v13 = s[455] && s[450] || s[456] && !((!v0 || !s[450] && v1 === v2) && v0 && v1 === 1)
  const v14 = s[457] ? 0 : 1
  const v15 = s[455] ? 1 : 0
  const v16 = s[563] && v0
  const v17 = s[562] && v12
  const v18 = s[460] && v12
  const v19 = s[50] && (s[457] || s[455])
  const v20 = v18 || v19
  const v21 = v18 ? (v19 ? Math.min(v9, v14) : v9) : v14
  const v22 = v17 || v20
  const v23 = v17 ? (v20 ? Math.min(v9, v21) : v9) : v21
  const v24 = s[42] ? -Infinity : v16 ? (v22 ? Math.min(v1, v23) : v1) : v23
  const v25 = v18 ? (v19 ? Math.max(v11, v15) : v11) : v15
  const v26 = v17 ? (v20 ? Math.max(v11, v25) : v11) : v25
  const v27 = s[42] ? Infinity : v16 ? (v22 ? Math.max(v2, v26) : v2) : v26
  const v28 = s[564] ? 4 : 1
  const v29 = s[468] ? 0 : 1
  const v30 = !(s[477] && !(!s[205] || s[126] && s[128] >= 20635 /* 2026-07-01 */)) && (s[42] || v16 || v17 || v18 || v19)
  const SDL_13b_1_antal = s[477] ? (v30 ? Math.min(v24, v29) : v29) : v24
  s[1265] = SDL_13b_1_antal
  const SDL_13b_1_antal_hoej = s[477] ? (v30 ? Math.max(v27, v28) : v28) : v27
  s[1266] = SDL_13b_1_antal_hoej
  const SDL_13b_1_antal_er = s[43] && (s[477] || v30)
  s[1267] = SDL_13b_1_antal_er
  const SDL_13b_1_antal_ir = s[43] && !(s[477] && !(!s[205] || s[126] && s[128] >= 20635 /* 2026-07-01 */)) && (s[42] || s[563] && s[450] || s[562] && v13 || s[460] && v13 || s[50] && s[456]) || s[0] < 18262 /* 2020-01-01 */
  s[1268] = SDL_13b_1_antal_ir
  // SDL.13b.1.form: Du kan vælge telefon eller video (SDL § 13 b, stk. 1)
  const v35 = s[1] >= 18990 /* 2021-12-29 */ && s[0] <= 19236 /* 2022-09-01 */
  const v36 = s[1] >= 19237 /* 2022-09-02 */ && s[0] <= 19436 /* 2023-03-20 */
  const v37 = s[126] && s[1] >= s[565]
  s[613] = v37
  const v38 = s[126] && s[0] < s[566]
  s[615] = v38
  const v39 = s[1] >= 19437 /* 2023-03-21 */ && s[0] <= 19620 /* 2023-09-20 */
  const v40 = s[1] >= 19621 /* 2023-09-21 */ && s[201]
  const v41 = s[567] < 1 || f.fremmoedeErNoedvendigt !== false
  const v42 = s[568] && f.fremmoedeErNoedvendigt !== true
  const SDL_13b_1_form = s[24] || v35 || v36 && (v37 || s[66]) && f.fremmoedeErNoedvendigt !== true || v39 || v40 && v42 || s[200] && v42
  s[1269] = SDL_13b_1_form
  const SDL_13b_1_form_nej = s[24] || s[21] && s[0] <= 18989 /* 2021-12-28 */ || v35 || v36 && (v38 || f.fremmoedeErNoedvendigt !== false) || v39 || v40 && v41 || s[200] && v41
  s[1270] = SDL_13b_1_form_nej
  const SDL_13b_1_form_ir = s[24] || v35 || v39
  s[1271] = SDL_13b_1_form_ir
}

function svar_42(f, s) {
  // SDL.13b.1.naeste: Den næste opfølgning skal være sket (SDL § 13 b, stk. 1)
  const v0 = s[21] && s[0] <= 14406 /* 2009-06-11 */
  s[594] = v0
  const v1 = f.senesteOpfoelgningssamtale ?? FIRST_DAY
  const v2 = f.senesteOpfoelgningssamtale ?? 84005 /* 2199-12-31 */
  const v3 = shiftDays(v1, 28)
  s[598] = v3
  const v4 = shiftDays(v2, 28)
  const v5 = shiftDays(v1, 56)
  s[596] = v5
  const v6 = shiftDays(v2, 56)
  s[597] = v6
  const v7 = Math.max(v3, v5)
  const v8 = Math.min(v4, v6)
  const v9 = v3 === v4
  s[595] = v9
  const v10 = s[569] && v8 >= v7
  const v11 = s[570] || v10
  const v12 = s[570] ? (v10 ? Math.min(v5, v7) : v5) : v7
  const v13 = s[571] ? (v11 ? Math.min(v3, v12) : v3) : v12
  const v14 = s[570] ? (v10 ? Math.max(v6, v8) : v6) : v8
  const v15 = s[571] ? (v11 ? Math.max(v4, v14) : v4) : v14
  s[591] = v15
  const v16 = s[1] >= 14407 /* 2009-06-12 */ && s[572]
  s[583] = v16
  const v17 = s[573] >= 2
  s[614] = v17
  const v18 = shiftMonths(v1, 3)
  const v19 = shiftMonths(v2, 3)
  const v20 = shiftDays(s[574], -1)
  const v21 = shiftDays(s[575], -1)
  const v22 = s[567] < 2 && s[126]
  const v23 = v17 || v22
  s[600] = v23
  const v24 = v17 ? (v22 ? Math.min(v18, v20) : v18) : v20
  s[601] = v24
  const v25 = v17 ? (v22 ? Math.max(v19, v21) : v19) : v21
  s[602] = v25
  const v26 = s[567] < 2 && s[66]
  s[599] = v26
  const v27 = Math.max(v3, v24)
  const v28 = Math.min(v4, v25)
  const v29 = s[570] && v23
  const v30 = s[569] && v23 && v28 >= v27
  const v31 = v29 || v30
  const v32 = v29 ? (v30 ? Math.min(v24, v27) : v24) : v27
  const v33 = s[571] ? (v31 ? Math.min(v3, v32) : v3) : v32
  const v34 = v29 ? (v30 ? Math.max(v25, v28) : v25) : v28
  const v35 = s[571] ? (v31 ? Math.max(v4, v34) : v4) : v34
  const v36 = s[450] && v4 >= NEVER
  const v37 = s[449] || v36 ? (s[449] ? v3 : NEVER) : NEVER
  const v38 = s[451] ? NEVER : v4
  const v39 = s[573] >= 4
  const v40 = s[567] < 4 && s[126]
  const v41 = v40 || v39
  const v42 = v40 ? s[576] : NEVER
  s[581] = v42
  const v43 = v39 ? NEVER : s[577]
  const v44 = s[567] < 4 && s[66]
  s[593] = v44
  const v45 = s[449] && v41
  const v46 = s[450] && v41 && v43 >= NEVER
  const v47 = v45 || v46 ? (v45 ? v42 : NEVER) : NEVER
  const v48 = s[451] ? NEVER : v43
  const v49 = s[451] || v45 || v46
  const v50 = s[449] && v44 || s[450] && !((!v41 || !v44 && v42 === v43) && v41 && v42 === NEVER)
  s[603] = v50
  const v51 = s[455] && v49
  const v52 = s[456] && v49 && v48 >= NEVER
  const v53 = v51 || v52 ? (v51 ? v47 : NEVER) : NEVER
  const v54 = s[457] ? NEVER : v48
  const v55 = s[457] || v51 || v52
  const v56 = s[455] && v50 || s[456] && !((!v49 || !v50 && v47 === v48) && v49 && v47 === NEVER)
  s[604] = v56
  const v57 = v0 && (s[571] || s[570] || v10)
  s[582] = v57
  const v58 = s[458] && (s[571] || v29 || v30)
  s[584] = v58
  const v59 = s[578] && (s[451] || s[449] || v36)
  s[585] = v59
  const v60 = s[563] && v49
  s[586] = v60
  const v61 = s[562] && v55
  s[587] = v61
  const v62 = s[460] && v55
  s[588] = v62
  const v63 = v62 || s[50]
  const v64 = v62 ? v53 : NEVER
  const v65 = v61 || v63
  const v66 = v61 ? (v63 ? Math.min(v53, v64) : v53) : v64
  const v67 = v60 || v65
  const v68 = v60 ? (v65 ? Math.min(v47, v66) : v47) : v66
  const v69 = v59 || v67
  const v70 = v59 ? (v67 ? Math.min(v37, v68) : v37) : v68
  const v71 = v16 || v58 || v69
  s[590] = v71
  const v72 = v16 ? FIRST_DAY : v58 ? (v69 ? Math.min(v33, v70) : v33) : v70
  const v73 = s[24] ? FIRST_DAY : v57 ? (v71 ? Math.min(v13, v72) : v13) : v72
  s[589] = v73
  const v74 = s[50] ? NEVER : v54
  const v75 = v61 ? (v63 ? Math.max(v54, v74) : v54) : v74
  const v76 = v60 ? (v65 ? Math.max(v48, v75) : v48) : v75
  const v77 = v59 ? (v67 ? Math.max(v38, v76) : v38) : v76
  const v78 = v16 ? NEVER : v58 ? (v69 ? Math.max(v35, v77) : v35) : v77
  s[592] = v78
  const v79 = s[564] && v41
  s[580] = v79
}

function svar_43(f, s) {
  // SDL.13b.1.naeste: Den næste opfølgning skal være sket (SDL § 13 b, stk. 1)
  const v0 = s[579] || s[580] ? (s[580] ? s[581] : NEVER) : NEVER
  const v1 = !(s[477] && !(!s[205] || s[126] && s[128] >= 20635 /* 2026-07-01 */)) && (s[24] || s[582] || s[583] || s[584] || s[585] || s[586] || s[587] || s[588] || s[50])
  const SDL_13b_1_naeste = s[477] ? (v1 ? Math.min(s[589], v0) : v0) : s[589]
  s[1272] = SDL_13b_1_naeste
  const SDL_13b_1_naeste_hoej = s[477] ? NEVER : s[24] ? NEVER : s[582] ? (s[590] ? Math.max(s[591], s[592]) : s[591]) : s[592]
  s[1273] = SDL_13b_1_naeste_hoej
  const SDL_13b_1_naeste_er = s[568] && (s[477] || v1)
  s[1274] = SDL_13b_1_naeste_er
  const SDL_13b_1_naeste_ir = s[568] && (s[477] && s[564] && s[593] || !(s[477] && !(!s[205] || s[126] && s[128] >= 20635 /* 2026-07-01 */)) && (s[24] || s[594] && s[569] && !(s[595] && s[596] === s[597] && s[598] === s[596]) || s[583] || s[458] && (s[570] && s[599] || s[569] && !(s[595] && (!s[600] || !s[599] && s[601] === s[602]) && s[600] && s[598] === s[601])) || s[578] && s[450] && !(s[595] && s[598] === NEVER) || s[563] && s[603] || s[562] && s[604] || s[460] && s[604])) || s[567] < 1
  s[1275] = SDL_13b_1_naeste_ir
  // SDL.13b.5: Opfølgning uden kontakt (standby) (SDL § 13 b, stk. 5)
  const v6 = s[153] && s[0] <= 15069 /* 2011-04-05 */
  const v7 = s[1] >= 15070 /* 2011-04-06 */ && s[0] <= 15207 /* 2011-08-21 */
  const v8 = s[1] >= 15208 /* 2011-08-22 */ && s[440]
  const SDL_13b_5 = s[24] || s[154] || v6 && f.sygdomForhindrerKontakt !== false || v7 || v8 && f.kontaktUhensigtsmaessig !== false || s[439] && f.kontaktUhensigtsmaessig !== false
  s[1276] = SDL_13b_5
  const SDL_13b_5_nej = s[24] || s[154] || v6 && f.sygdomForhindrerKontakt !== true || v7 || v8 && f.kontaktUhensigtsmaessig !== true || s[439] && f.kontaktUhensigtsmaessig !== true
  s[1277] = SDL_13b_5_nej
  const SDL_13b_5_ir = s[24] || s[154] || v7
  s[1278] = SDL_13b_5_ir
  // SDL.13c.1.2: Tværfaglig indsats (SDL § 13 c, stk. 1, 2. pkt.)
  const SDL_13c_1_2 = s[24] || s[535] && s[605] || s[562] && f.behovForTvaerfagligIndsats !== false || s[200] && f.behovForTvaerfagligIndsats !== false
  s[1279] = SDL_13c_1_2
  const SDL_13c_1_2_nej = s[24] || s[553] || s[535] && s[606] || s[562] && f.behovForTvaerfagligIndsats !== true || s[200] && f.behovForTvaerfagligIndsats !== true
  s[1280] = SDL_13c_1_2_nej
  // SDL.13c.2: Aftalen skal stå i Min Plan (SDL § 13 c, stk. 2)
  const v14 = s[570] || s[607]
  const v15 = (s[571] || s[569]) && s[608]
  const SDL_13c_2 = s[24] || s[563] && s[571] || s[562] && v15 || s[200] && v15
  s[1281] = SDL_13c_2
  const SDL_13c_2_nej = s[24] || s[553] || s[578] || s[563] && s[570] || s[562] && v14 || s[200] && v14
  s[1282] = SDL_13c_2_nej
  const SDL_13c_2_ir = s[24] || s[563] && s[569]
  s[1283] = SDL_13c_2_ir
  // SDL.13f.1.dag: Grænsen for de kortere forløb (SDL § 13 f, stk. 1)
  const v19 = s[50] && s[126]
  const v20 = s[460] || v19
  const v21 = Math.min(s[609], s[610])
  const v22 = s[460] ? (v19 ? v21 : s[609]) : s[610]
  const v23 = s[372] ? FIRST_DAY : s[562] ? (v20 ? Math.min(s[609], v22) : s[609]) : v22
  const v24 = Math.max(s[611], s[612])
  const v25 = s[460] ? (v19 ? v24 : s[611]) : s[612]
  const v26 = s[372] ? NEVER : s[562] ? (v20 ? Math.max(s[611], v25) : s[611]) : v25
  const v27 = s[126] ? v21 : s[609]
  const v28 = s[126] ? v24 : s[611]
  const v29 = !(s[477] && !(!s[205] || s[126] && s[128] >= 20635 /* 2026-07-01 */)) && (s[372] || s[562] || s[460] || v19)
  const SDL_13f_1_dag = s[477] ? (v29 ? Math.min(v23, v27) : v27) : v23
  s[1284] = SDL_13f_1_dag
  const SDL_13f_1_dag_hoej = s[477] ? (v29 ? Math.max(v26, v28) : v28) : v26
  s[1285] = SDL_13f_1_dag_hoej
  const SDL_13f_1_dag_er = s[373] && (s[477] || v29)
  s[1286] = SDL_13f_1_dag_er
  const SDL_13f_1_dag_ir = s[373] && (s[477] && s[66] || !(s[477] && !(!s[205] || s[126] && s[128] >= 20635 /* 2026-07-01 */)) && (s[372] || s[50] && s[66])) || s[0] < 20089 /* 2025-01-01 */
  s[1287] = SDL_13f_1_dag_ir
  // SDL.16.2: Der skal være en opfølgningsplan (SDL § 16)
  const SDL_16_2 = s[24] || s[594] && s[613] || s[583] || s[458] && s[614]
  s[1288] = SDL_16_2
  const SDL_16_2_nej = s[24] || s[594] && s[615] || s[583] || s[458] && s[567] < 2 || s[439]
  s[1289] = SDL_16_2_nej
  const SDL_16_2_ir = s[24] || s[594] && s[66] || s[583]
  s[1290] = SDL_16_2_ir
  // SDL.21.1.1: Bortfald, når du ikke medvirker (SDL § 21, stk. 1, nr. 1)
  const v37 = f.udebliver !== true || f.rimeligGrund !== false || f.skriftligtOrienteret !== true
  const v38 = f.udebliver !== false && f.rimeligGrund !== true && f.skriftligtOrienteret !== false
  const v39 = s[549] && s[442]
  const SDL_21_1_1 = s[24] || s[154] && v38 || s[550] && v38 || s[551] && v38 || v39 && v38 || s[50] && v38
  s[1291] = SDL_21_1_1
  const SDL_21_1_1_nej = s[24] || s[154] && v37 || s[550] && v37 || s[551] && v37 || v39 && v37 || s[50] && v37
  s[1292] = SDL_21_1_1_nej
  // SDL.21a: Du må sige nej til behandlingen (SDL § 21 a)
  const v42 = s[164] && s[0] <= 16982 /* 2016-06-30 */
  const v43 = f.afviser === 'operation' || f.afviser === 'medicin' || f.afviser === 'anden_laegebehandling'
  const v44 = f.afviser !== undefined && !v43 || !(f.afviser !== undefined) || f.andenVurderingIndhentet !== true
  const v45 = (f.afviser !== undefined && v43 || !(f.afviser !== undefined)) && f.andenVurderingIndhentet !== false
  const v46 = s[1] >= 16983 /* 2016-07-01 */ && s[616]
  const SDL_21a = s[24] || v42 && v45 || v46 && v45 || s[617]
  s[1311] = SDL_21a
  const SDL_21a_nej = s[24] || s[154] || s[153] && s[180] || v42 && v44 || v46 && v44 || s[618]
  s[1312] = SDL_21a_nej
  // SDL.21.1.2: Bortfald, når du siger nej til behandling (SDL § 21, stk. 1, nr. 2)
  const v49 = f.afviser === 'operation' || f.afviser === 'medicin' || f.afviser === 'anden_laegebehandling' || f.afviser === 'indlaeggelse'
  const v50 = f.afviser === 'optraening'
  const v51 = (f.afviser !== undefined && !v49 || !(f.afviser !== undefined) || f.noedvendigBehandling !== true) && (f.afviser !== undefined && !v50 || !(f.afviser !== undefined) || f.hensigtsmaessigOptraening !== true) || f.opfordret !== true || SDL_21a || f.skriftligtOrienteret !== true
  const v52 = ((f.afviser !== undefined && v49 || !(f.afviser !== undefined)) && f.noedvendigBehandling !== false || (f.afviser !== undefined && v50 || !(f.afviser !== undefined)) && f.hensigtsmaessigOptraening !== false) && f.opfordret !== false && (SDL_21a_nej || s[24]) && f.skriftligtOrienteret !== false
  const SDL_21_1_2 = s[24] || s[154] && v52 || s[153] && v52
  s[1293] = SDL_21_1_2
  const SDL_21_1_2_nej = s[24] || s[154] && v51 || s[153] && v51
  s[1294] = SDL_21_1_2_nej
  // SDL.21.1.3: Bortfald, når adfærden forhaler helbredelsen (SDL § 21, stk. 1, nr. 3)
  const SDL_21_1_3 = s[24] || s[154] && f.forhalerHelbredelsen !== false || s[153] && f.forhalerHelbredelsen !== false
  s[1295] = SDL_21_1_3
  const SDL_21_1_3_nej = s[24] || s[154] && f.forhalerHelbredelsen !== true || s[153] && f.forhalerHelbredelsen !== true
  s[1296] = SDL_21_1_3_nej
  // SDL.21.3: Afgørelsen om ophør kan træffes (SDL § 21, stk. 3)
  const v57 = f.partshoertOmOphoer !== true || f.harSvaretPaaPartshoering !== true && (f.partshoeringsfrist ?? 84005 /* 2199-12-31 */) >= s[0]
  const v58 = f.partshoertOmOphoer !== false && (f.harSvaretPaaPartshoering !== false || (f.partshoeringsfrist ?? FIRST_DAY) < s[1])
  const SDL_21_3 = s[24] || s[154] && v58 || s[153] && v58
  s[1297] = SDL_21_3
  const SDL_21_3_nej = s[24] || s[154] && v57 || s[153] && v57
  s[1298] = SDL_21_3_nej
  // SDL.21.3.grundlag: Der mangler en ny partshøring (SDL § 21, stk. 3)
  const v61 = s[21] && s[0] <= 18638 /* 2021-01-11 */
  const v62 = f.andetGrundlagEndHoertOm !== true || f.partshoertOmNytGrundlag !== false
  const v63 = f.andetGrundlagEndHoertOm !== false && f.partshoertOmNytGrundlag !== true
  const v64 = s[1] >= 18639 /* 2021-01-12 */
  const SDL_21_3_grundlag = s[24] || v61 && v63 || v64 && v63
  s[1299] = SDL_21_3_grundlag
  const SDL_21_3_grundlag_nej = s[24] || v61 && v62 || v64 && v62
  s[1300] = SDL_21_3_grundlag_nej
  // SDL.21.4.dag: Du skal opfylde betingelserne igen (SDL § 21, stk. 4)
  const SDL_21_4_dag = s[24] ? FIRST_DAY : shiftDays(f.underrettetOmBortfald ?? FIRST_DAY, 28)
  s[1302] = SDL_21_4_dag
  const SDL_21_4_dag_hoej = s[24] ? NEVER : shiftDays(f.underrettetOmBortfald ?? 84005 /* 2199-12-31 */, 28)
  s[1303] = SDL_21_4_dag_hoej
  // SDL.21.4: Sygedagpengene bliver genoptaget (SDL § 21, stk. 4)
  const v69 = f.opfyldtIgen ?? FIRST_DAY
  s[619] = v69
  const v70 = f.opfyldtIgen ?? 84005 /* 2199-12-31 */
  s[620] = v70
  const v71 = SDL_21_4_dag_hoej >= v69
  const v72 = s[153] && s[0] <= 15397 /* 2012-02-27 */
  const v73 = s[0] <= 15516 /* 2012-06-25 */
  s[681] = v73
  const v74 = s[1] >= 15398 /* 2012-02-28 */ && v73
  const v75 = s[1] >= 15517 /* 2012-06-26 */
  s[682] = v75
  const SDL_21_4 = s[24] || s[154] && v71 || v72 && v71 || v74 || v75 && (v71 || s[24]) && f.genoptagetFoer !== true
  s[857] = SDL_21_4
  const SDL_21_4_nej = s[24] || s[154] && SDL_21_4_dag < v70 || v72 && SDL_21_4_dag < v70 || v74 || v75 && (SDL_21_4_dag < v70 || f.genoptagetFoer !== false)
  s[621] = SDL_21_4_nej
  const SDL_21_4_ir = s[24] || v74
  s[622] = SDL_21_4_ir
}

function svar_44(f, s) {
  // SDL.21.4.fra: Sygedagpengene bliver genoptaget fra (SDL § 21, stk. 4)
  const SDL_21_4_fra = s[24] ? FIRST_DAY : shiftDays(s[619], 1)
  s[1305] = SDL_21_4_fra
  const SDL_21_4_fra_hoej = s[24] ? NEVER : shiftDays(s[620], 1)
  s[1306] = SDL_21_4_fra_hoej
  const SDL_21_4_fra_ir = s[24] || s[621] || s[622]
  s[1307] = SDL_21_4_fra_ir
}

function svar_45(f, s) {
  // SDL.41.1: Første dag for selvstændige (SDL § 41)
  const v0 = f.selvstaendigForsikring === 'foerste_fravaersdag'
  const v1 = f.selvstaendigForsikring !== undefined && v0 || !(f.selvstaendigForsikring !== undefined)
  s[783] = v1
  const v2 = f.selvstaendigForsikring !== undefined && !v0 || !(f.selvstaendigForsikring !== undefined)
  s[781] = v2
  const v3 = f.selvstaendigForsikring === 'tredje_fravaersdag'
  const v4 = f.selvstaendigForsikring !== undefined && v3 || !(f.selvstaendigForsikring !== undefined)
  s[769] = v4
  const v5 = f.selvstaendigForsikring !== undefined && !v3 || !(f.selvstaendigForsikring !== undefined)
  s[782] = v5
  const v6 = f.tredjeFravaersdag ?? FIRST_DAY
  s[767] = v6
  const v7 = f.tredjeFravaersdag ?? 84005 /* 2199-12-31 */
  s[768] = v7
  const v8 = shiftDays(s[125], 14)
  s[762] = v8
  const v9 = shiftDays(s[128], 14)
  s[763] = v9
  const v10 = v5 && s[126]
  s[770] = v10
  const v11 = v4 ? (v10 ? Math.min(v6, v8) : v6) : v8
  const v12 = v4 ? (v10 ? Math.max(v7, v9) : v7) : v9
  const v13 = v1 && s[126]
  s[771] = v13
  const v14 = v2 && (v4 || v10)
  s[772] = v14
  const v15 = v13 || v14
  s[776] = v15
  const v16 = v13 ? (v14 ? Math.min(s[125], v11) : s[125]) : v11
  s[625] = v16
  const v17 = v13 ? (v14 ? Math.max(s[128], v12) : s[128]) : v12
  s[641] = v17
  const v18 = v1 && s[66]
  const v19 = v18 || v2 && v5 && s[66]
  s[642] = v19
  const v20 = s[126] && s[134] && s[125] <= 15397 /* 2012-02-27 */
  s[643] = v20
  const v21 = s[128] >= 15398 /* 2012-02-28 */
  s[775] = v21
  const v22 = s[125] <= 15516 /* 2012-06-25 */
  s[728] = v22
  const v23 = s[126] && v21 && v22
  s[644] = v23
  const v24 = f.aftaleForSelvstaendig !== false && s[126]
  s[777] = v24
  const v25 = f.aftaleForSelvstaendig !== true && s[126]
  const v26 = Math.min(s[125], v8)
  const v27 = v24 ? (v25 ? v26 : s[125]) : v8
  const v28 = Math.max(s[128], v9)
  const v29 = v24 ? (v25 ? v28 : s[128]) : v9
  const v30 = f.aftaleForSelvstaendig !== false && s[66]
  s[780] = v30
  const v31 = v5 && (v24 || v25)
  const v32 = v4 ? (v31 ? Math.min(v6, v27) : v6) : v27
  const v33 = v4 ? (v31 ? Math.max(v7, v29) : v7) : v29
  const v34 = v2 && (v4 || v31)
  const v35 = v13 || v34
  const v36 = v13 ? (v34 ? Math.min(s[125], v32) : s[125]) : v32
  const v37 = v13 ? (v34 ? Math.max(s[128], v33) : s[128]) : v33
  s[629] = v37
  const v38 = v18 || v2 && v5 && (v30 || f.aftaleForSelvstaendig !== true && s[66])
  s[645] = v38
  const v39 = s[128] >= 15517 /* 2012-06-26 */
  s[729] = v39
  const v40 = s[126] && v39 && s[125] <= 18318 /* 2020-02-26 */
  s[646] = v40
  const v41 = s[126] && s[128] >= 18319 /* 2020-02-27 */ && s[125] <= 18858 /* 2021-08-19 */
  s[647] = v41
  const v42 = f.sygMedCovid19 !== false && s[126]
  const v43 = f.sygMedCovid19 !== true && s[126]
  const v44 = v42 ? (v43 ? v26 : s[125]) : v8
  const v45 = v42 ? (v43 ? v28 : s[128]) : v9
  const v46 = f.aftaleForSelvstaendig !== true && (v42 || v43)
  const v47 = v24 ? (v46 ? Math.min(s[125], v44) : s[125]) : v44
  const v48 = v24 ? (v46 ? Math.max(s[128], v45) : s[128]) : v45
  const v49 = v5 && (v24 || v46)
  const v50 = v4 ? (v49 ? Math.min(v6, v47) : v6) : v47
  const v51 = v4 ? (v49 ? Math.max(v7, v48) : v7) : v48
  const v52 = v2 && (v4 || v49)
  const v53 = v13 || v52
  const v54 = v13 ? (v52 ? Math.min(s[125], v50) : s[125]) : v50
  const v55 = v13 ? (v52 ? Math.max(s[128], v51) : s[128]) : v51
  s[630] = v55
  const v56 = v18 || v2 && v5 && (v30 || f.aftaleForSelvstaendig !== true && (f.sygMedCovid19 !== false && s[66] || f.sygMedCovid19 !== true && s[66]))
  s[648] = v56
  const v57 = s[126] && s[128] >= 18859 /* 2021-08-20 */ && s[125] <= 18953 /* 2021-11-22 */
  s[649] = v57
  const v58 = s[126] && s[128] >= 18954 /* 2021-11-23 */ && s[125] <= 19051 /* 2022-02-28 */
  s[650] = v58
  const v59 = s[126] && s[128] >= 19052 /* 2022-03-01 */ && s[129]
  s[651] = v59
  const v60 = s[135] && v15
  s[623] = v60
  const v61 = v20 && v15
  s[639] = v61
  const v62 = v23 && v35
  s[637] = v62
  const v63 = v40 && v35
  s[635] = v63
  const v64 = v41 && v53
  s[633] = v64
  const v65 = v57 && v35
  s[631] = v65
  const v66 = v58 && v53
  s[627] = v66
  const v67 = v59 && v35
  s[628] = v67
  const v68 = v66 || v67
  s[632] = v68
  const v69 = v66 ? (v67 ? Math.min(v36, v54) : v54) : v36
  const v70 = v65 || v68
  s[634] = v70
  const v71 = v65 ? (v68 ? Math.min(v36, v69) : v36) : v69
  const v72 = v64 || v70
  s[636] = v72
  const v73 = v64 ? (v70 ? Math.min(v54, v71) : v54) : v71
  const v74 = v63 || v72
  s[638] = v74
  const v75 = v63 ? (v72 ? Math.min(v36, v73) : v36) : v73
  const v76 = v62 || v74
  s[640] = v76
  const v77 = v62 ? (v74 ? Math.min(v36, v75) : v36) : v75
  const v78 = v61 || v76
  s[624] = v78
  const v79 = v61 ? (v76 ? Math.min(v16, v77) : v16) : v77
  s[626] = v79
}

function svar_46(f, s) {
  // SDL.41.1: Første dag for selvstændige (SDL § 41)
  const SDL_41_1 = s[130] ? FIRST_DAY : s[623] ? (s[624] ? Math.min(s[625], s[626]) : s[625]) : s[626]
  s[1441] = SDL_41_1
  const v1 = s[627] ? (s[628] ? Math.max(s[629], s[630]) : s[630]) : s[629]
  const v2 = s[631] ? (s[632] ? Math.max(s[629], v1) : s[629]) : v1
  const v3 = s[633] ? (s[634] ? Math.max(s[630], v2) : s[630]) : v2
  const v4 = s[635] ? (s[636] ? Math.max(s[629], v3) : s[629]) : v3
  const v5 = s[637] ? (s[638] ? Math.max(s[629], v4) : s[629]) : v4
  const v6 = s[639] ? (s[640] ? Math.max(s[641], v5) : s[641]) : v5
  const SDL_41_1_hoej = s[130] ? NEVER : s[623] ? (s[624] ? Math.max(s[641], v6) : s[641]) : v6
  s[1442] = SDL_41_1_hoej
  const SDL_41_1_er = s[130] || s[623] || s[639] || s[637] || s[635] || s[633] || s[631] || s[627] || s[628]
  s[1443] = SDL_41_1_er
  const v9 = s[135] && s[642]
  s[778] = v9
  const v10 = s[643] && s[642]
  s[779] = v10
  const SDL_41_1_ir = s[130] || v9 || v10 || s[644] && s[645] || s[646] && s[645] || s[647] && s[648] || s[649] && s[645] || s[650] && s[648] || s[651] && s[645] || s[131]
  s[1444] = SDL_41_1_ir
  // SDL.33.1: Første dag, kommunen betaler (SDL § 33)
  const v12 = !s[126] || !s[66] && s[125] === s[128]
  s[730] = v12
  const v13 = s[652] && s[653] < NEVER
  const v14 = s[652] && s[654] >= NEVER
  const v15 = Math.max(s[125], shiftDays(s[653], 1))
  const v16 = Math.max(s[128], shiftDays(s[654], 1))
  const v17 = s[652] && s[126]
  const v18 = s[655] || s[66]
  const v19 = Math.max(s[125], v15)
  const v20 = Math.min(s[128], v16)
  const v21 = v13 && v17
  const v22 = v14 && s[126]
  const v23 = s[655] && v17 && s[126] && v20 >= v19
  const v24 = v22 || v23
  const v25 = v22 ? (v23 ? Math.min(s[125], v19) : s[125]) : v19
  const v26 = v21 ? (v24 ? Math.min(v15, v25) : v15) : v25
  const v27 = v22 ? (v23 ? Math.max(s[128], v20) : s[128]) : v20
  const v28 = v21 ? (v24 ? Math.max(v16, v27) : v16) : v27
  const v29 = s[656] && s[657] < NEVER
  const v30 = s[656] && s[658] >= NEVER
  const v31 = Math.max(s[125], shiftDays(s[657], 1))
  const v32 = Math.max(s[128], shiftDays(s[658], 1))
  const v33 = s[656] && s[126]
  const v34 = s[659] || s[66]
  const v35 = Math.max(s[125], v31)
  const v36 = Math.min(s[128], v32)
  const v37 = v29 && v33
  const v38 = v30 && s[126]
  const v39 = s[659] && v33 && s[126] && v36 >= v35
  const v40 = v38 || v39
  const v41 = v38 ? (v39 ? Math.min(s[125], v35) : s[125]) : v35
  const v42 = v37 ? (v40 ? Math.min(v31, v41) : v31) : v41
  const v43 = v38 ? (v39 ? Math.max(s[128], v36) : s[128]) : v36
  const v44 = v37 ? (v40 ? Math.max(v32, v43) : v32) : v43
  const v45 = f.arbejdsskade !== false && s[126]
  const v46 = f.arbejdsskade !== true && SDL_41_1_er
  const v47 = v45 ? (v46 ? Math.min(s[125], SDL_41_1) : s[125]) : SDL_41_1
  const v48 = v45 ? (v46 ? Math.max(s[128], SDL_41_1_hoej) : s[128]) : SDL_41_1_hoej
  const v49 = s[149] && (v45 || v46)
  const v50 = s[151] && s[126]
  const v51 = v49 ? (v50 ? Math.min(s[125], v47) : v47) : s[125]
  const v52 = v49 ? (v50 ? Math.max(s[128], v48) : v48) : s[128]
  const v53 = s[150] && (v37 || v38 || v39)
  const v54 = s[152] && (v49 || v50)
  const v55 = v53 ? (v54 ? Math.min(v42, v51) : v42) : v51
  const v56 = v53 ? (v54 ? Math.max(v44, v52) : v44) : v52
  const v57 = s[137] && (v21 || v22 || v23)
  const v58 = s[136] && (v53 || v54)
  const v59 = v57 || v58
  const v60 = s[137] && (v13 && v18 || v14 && s[66] || s[655] && s[66] || s[655] && !((!v17 || !v18 && v15 === v16) && v12 && (v17 && s[126] || !v17 && !s[126]) && (!v17 || s[125] === v15))) || s[136] && (s[150] && (v29 && v34 || v30 && s[66] || s[659] && s[66] || s[659] && !((!v33 || !v34 && v31 === v32) && v12 && (v33 && s[126] || !v33 && !s[126]) && (!v33 || s[125] === v31))) || s[152] && (s[149] && (f.arbejdsskade !== false && s[66] || f.arbejdsskade !== true && SDL_41_1_ir) || s[151] && s[66]))
  const SDL_33_1 = s[130] ? FIRST_DAY : v57 ? (v58 ? Math.min(v26, v55) : v26) : v55
  s[661] = SDL_33_1
  const SDL_33_1_hoej = s[130] ? NEVER : v57 ? (v58 ? Math.max(v28, v56) : v28) : v56
  s[662] = SDL_33_1_hoej
  const SDL_33_1_er = s[130] || s[135] && v59 || s[144] && v59
  s[660] = SDL_33_1_er
  const SDL_33_1_ir = s[130] || s[135] && v60 || s[144] && v60 || s[131]
  s[663] = SDL_33_1_ir
  // SDL.56.1: Refusion fra første fraværsdag (SDL § 56, stk. 1)
  const v65 = s[143] || f.aftaleMedArbejdsgiver !== true
  const v66 = s[543] && f.aftaleMedArbejdsgiver !== false
  const SDL_56_1 = s[130] || s[135] && v66 || s[144] && v66
  s[666] = SDL_56_1
  const SDL_56_1_nej = s[130] || s[135] && v65 || s[144] && v65
  s[664] = SDL_56_1_nej
}

function svar_47(f, s) {
  // SDL.54.1: Refusion til arbejdsgiveren (SDL § 54, stk. 1)
  const v0 = f.arbejdsgiverensBetaling === 'loen'
  const v1 = f.arbejdsgiverensBetaling !== undefined && v0 || !(f.arbejdsgiverensBetaling !== undefined)
  s[732] = v1
  const v2 = f.arbejdsgiverensBetaling !== undefined && !v0 || !(f.arbejdsgiverensBetaling !== undefined)
  s[731] = v2
  const v3 = s[660] && s[1] >= s[661]
  const v4 = s[660] && s[0] < s[662] || s[162]
  const v5 = s[663] && s[141]
  const v6 = s[126] && s[1] >= s[125]
  const v7 = s[664] || s[126] && s[0] < s[128]
  const v8 = s[141] && s[66]
  const v9 = s[136] || v2 || (v4 || v5) && (v7 || v8) && (v4 || v7)
  const v10 = s[137] && v1 && ((v3 || s[663]) && s[665] && (v3 || s[155]) || (s[666] || s[141]) && (v6 || s[66]) && (s[666] || v6) || v5 && v8)
  const SDL_54_1 = s[130] || s[135] && v10 || s[144] && v10
  s[817] = SDL_54_1
  const SDL_54_1_nej = s[130] || s[135] && v9 || s[144] && v9
  s[820] = SDL_54_1_nej
  // SDL.21.5: Arbejdsgiveren skal have besked (SDL § 21, stk. 5)
  const SDL_21_5 = s[24] || s[154] && SDL_54_1 || s[153] && SDL_54_1
  s[1308] = SDL_21_5
  const SDL_21_5_nej = s[24] || s[154] && SDL_54_1_nej || s[153] && SDL_54_1_nej
  s[1309] = SDL_21_5_nej
  const SDL_21_5_ir = s[24] || s[154] && s[141] || s[153] && s[141]
  s[1310] = SDL_21_5_ir
  // SDL.24.1.ophør: Tidligste stop af udbetalingen (SDL § 24, stk. 1)
  const v16 = s[21] && s[0] <= 16687 /* 2015-09-09 */
  const v17 = s[1] >= 16688 /* 2015-09-10 */
  const v18 = f.ophoerErAfgjort !== false && s[667]
  const SDL_24_1_ophoer = s[24] ? FIRST_DAY : v16 ? FIRST_DAY : v18 ? Math.max(s[668], s[669]) : NEVER
  s[1313] = SDL_24_1_ophoer
  const SDL_24_1_ophoer_hoej = s[24] ? NEVER : v16 ? NEVER : f.ophoerErAfgjort !== true ? NEVER : Math.max(s[670], s[671])
  s[1314] = SDL_24_1_ophoer_hoej
  const SDL_24_1_ophoer_er = s[24] || v16 || v17 && (v18 || f.ophoerErAfgjort !== true)
  s[1315] = SDL_24_1_ophoer_er
  const SDL_24_1_ophoer_ir = s[24] || v16 || v17 && f.ophoerErAfgjort !== false && s[672]
  s[1316] = SDL_24_1_ophoer_ir
  // SDL.24.1.revurdering: Revurdering før sygedagpengene stopper (SDL § 24, stk. 1)
  const v23 = s[170] && s[172] <= 13331 /* 2006-07-02 */
  const SDL_24_1_revurdering = s[673] && (v23 || s[170] && s[174] >= 16252 /* 2014-07-01 */ && s[172] <= 2147483646)
  s[1317] = SDL_24_1_revurdering
  const SDL_24_1_revurdering_nej = s[673] && (v23 || s[170] && s[174] >= 13332 /* 2006-07-03 */ && s[172] <= 16251 /* 2014-06-30 */)
  s[1318] = SDL_24_1_revurdering_nej
  const SDL_24_1_revurdering_ir = s[673] && (v23 || s[176] || s[170] && s[174] === NEVER) || s[674] || s[176]
  s[1319] = SDL_24_1_revurdering_ir
  // SDL.24a.2: Første dag i jobafklaring ved ny sygemelding (SDL § 24 a, stk. 2-5)
  const v27 = s[126] && s[675]
  const v28 = s[149] && s[126]
  const v29 = s[151] && s[660]
  const SDL_24a_2 = v27 ? FIRST_DAY : v28 ? (v29 ? Math.min(s[125], s[661]) : s[125]) : s[661]
  s[1321] = SDL_24a_2
  const SDL_24a_2_hoej = v27 ? NEVER : v28 ? (v29 ? Math.max(s[128], s[662]) : s[128]) : s[662]
  s[1322] = SDL_24a_2_hoej
  const SDL_24a_2_er = s[676] && (v27 || s[157] && (v28 || v29))
  s[1323] = SDL_24a_2_er
  const SDL_24a_2_ir = s[676] && (v27 || s[157] && (s[149] && s[66] || s[151] && s[663]) || s[131]) || s[677]
  s[1324] = SDL_24a_2_ir
  // SDL.24a.6: Sygedagpenge i stedet for jobafklaring ved livstruende sygdom (SDL § 24 a, stk. 6)
  const SDL_24a_6 = s[24] || s[245] && (s[676] || s[678]) && f.laegenVurdererLivstruende !== false
  s[1325] = SDL_24a_6
  const SDL_24a_6_nej = s[24] || s[679] || s[245] && (s[680] || f.laegenVurdererLivstruende !== true)
  s[1326] = SDL_24a_6_nej
  // SDL.24b.1: Fra jobafklaring til sygedagpenge ved livstruende sygdom (SDL § 24 b, stk. 1)
  const SDL_24b_1 = s[24] || s[245] && f.erIJobafklaring !== false && f.laegenVurdererLivstruende !== false && f.opfylderBeskaeftigelseskravetVedLivstruende !== false
  s[858] = SDL_24b_1
  const SDL_24b_1_nej = s[24] || s[679] || s[245] && (f.erIJobafklaring !== true || f.laegenVurdererLivstruende !== true || f.opfylderBeskaeftigelseskravetVedLivstruende !== true)
  s[1328] = SDL_24b_1_nej
  // SDL.24b.2: Første dag med sygedagpenge i stedet for jobafklaring (SDL § 24 b, stk. 2)
  const v38 = f.bedtOmSygedagpengeDen ?? FIRST_DAY
  const v39 = f.bedtOmSygedagpengeDen ?? 84005 /* 2199-12-31 */
  const v40 = f.laegenVurderedeLivstruendeDen ?? FIRST_DAY
  const v41 = f.laegenVurderedeLivstruendeDen ?? 84005 /* 2199-12-31 */
  const v42 = shiftDays(v41, 56) >= v38
  const v43 = shiftDays(v40, 56) >= v39
  const SDL_24b_2 = s[244] ? FIRST_DAY : v42 ? (v43 ? v40 : Math.min(v38, v40)) : v38
  s[1329] = SDL_24b_2
  const SDL_24b_2_hoej = s[244] ? NEVER : v42 ? (v43 ? v41 : Math.max(v39, v41)) : v39
  s[1330] = SDL_24b_2_hoej
  const SDL_24b_2_ir = SDL_24b_1 && s[244] || SDL_24b_1_nej || s[24]
  s[1331] = SDL_24b_2_ir
  // SDL.25.2: Sidste dag med sygedagpenge, når pension er tilkendt (SDL § 25, stk. 2)
  const v47 = s[153] && s[0] <= 15320 /* 2011-12-12 */
  const v48 = s[1] >= 15321 /* 2011-12-13 */ && s[681]
  const v49 = f.pensionBetalesFra ?? FIRST_DAY
  const v50 = f.pensionBetalesFra ?? 84005 /* 2199-12-31 */
  const v51 = Math.max(f.pensionAfgjortDen ?? FIRST_DAY, shiftDays(v49, -1))
  const v52 = Math.max(f.pensionAfgjortDen ?? 84005 /* 2199-12-31 */, shiftDays(v50, -1))
  const v53 = shiftDays(monthStart(v49), -1)
  const v54 = shiftDays(monthStart(v50), -1)
  const v55 = s[154] && s[169]
  const v56 = v47 && s[169]
  const v57 = s[682] && s[169]
  const v58 = v48 || v57
  const v59 = v48 ? FIRST_DAY : Math.min(s[171], f.pensionMedTilbagevirkendeKraft !== false ? (f.pensionMedTilbagevirkendeKraft !== true ? Math.min(v51, v53) : v51) : v53)
  const v60 = v56 || v58
  const v61 = v56 ? (v58 ? Math.min(s[171], v59) : s[171]) : v59
  const SDL_25_2 = s[24] ? FIRST_DAY : v55 ? (v60 ? Math.min(s[171], v61) : s[171]) : v61
  s[1334] = SDL_25_2
  const v63 = v48 ? NEVER : Math.min(s[173], f.pensionMedTilbagevirkendeKraft !== false ? (f.pensionMedTilbagevirkendeKraft !== true ? Math.max(v52, v54) : v52) : v54)
  const v64 = v56 ? (v58 ? Math.max(s[173], v63) : s[173]) : v63
  const SDL_25_2_hoej = s[24] ? NEVER : v55 ? (v60 ? Math.max(s[173], v64) : s[173]) : v64
  s[1335] = SDL_25_2_hoej
  const SDL_25_2_er = f.pensionTilkendt !== false && (s[24] || v55 || v56 || v48 || v57)
  s[1336] = SDL_25_2_er
  const SDL_25_2_ir = f.pensionTilkendt !== false && (s[24] || s[154] && s[175] || v47 && s[175] || v48 || s[682] && s[175]) || f.pensionTilkendt !== true
  s[1337] = SDL_25_2_ir
  // SDL.26.1.uger: Krævet arbejdsdygtighed før ny ret (SDL § 26, stk. 1)
  const v68 = s[126] && s[134] && s[675]
  s[686] = v68
  const SDL_26_1_uger = s[130] ? -Infinity : v68 || s[157] ? (s[157] ? 0 : 91) : 91
  s[684] = SDL_26_1_uger
  const SDL_26_1_uger_hoej = s[130] ? Infinity : s[135] ? 91 : v68 ? 91 : 0
  s[685] = SDL_26_1_uger_hoej
  const SDL_26_1_uger_er = s[130] || s[135] || v68 || s[157]
  s[683] = SDL_26_1_uger_er
}

function svar_48(f, s) {
  // SDL.26.1: Ny ret, når retten er brugt op (SDL § 26, stk. 1)
  const v0 = s[683] && (f.arbejdsdygtigUgerEfterOphoer ?? 7280) >= s[684]
  const v1 = s[683] && (f.arbejdsdygtigUgerEfterOphoer ?? 0) < s[685]
  const v2 = s[162] || s[178]
  const v3 = s[141] && s[179]
  const v4 = v0 || s[665] && (s[177] || s[179]) && (s[155] || s[177])
  const v5 = (v1 || s[141]) && (v2 || v3) && (v1 || v2)
  const v6 = s[141] && v3
  const v7 = f.ugerISammenhaengendeSygeperiode ?? 0
  const v8 = f.ugerISammenhaengendeSygeperiode ?? 7280
  const v9 = f.retErOpbrugt !== false && v8 > 364
  const SDL_26_1 = v9 && (s[130] || s[135] && v4 || s[686] && v4 || s[157])
  s[1338] = SDL_26_1
  const SDL_26_1_nej = v9 && (s[130] || s[135] && v5 || s[686] && v5)
  s[1339] = SDL_26_1_nej
  const SDL_26_1_ir = v9 && (s[130] || s[135] && v6 || s[686] && v6 || s[131]) || f.retErOpbrugt !== true || v7 <= 364
  s[1340] = SDL_26_1_ir
  // SDL.26.1.covid: Covid-forlængelse i 3 måneder (SDL § 26, stk. 1-2)
  const v13 = f.fravaer !== undefined ? s[687] : ALL_DAYS
  const v14 = Math.max(s[172], 18330 /* 2020-03-09 */)
  const v15 = Math.max(s[174], 18330 /* 2020-03-09 */)
  const v16 = s[170] && v14 <= 18808 /* 2021-06-30 */
  const v17 = s[170] && s[174] >= 18330 /* 2020-03-09 */
  const v18 = s[170] && s[172] < 18330 /* 2020-03-09 */
  const v19 = s[170] && s[172] <= 18535 /* 2020-09-30 */
  const v20 = v18 || s[170] && s[174] > 18535 /* 2020-09-30 */
  const v21 = (v17 || s[176]) && (v19 || s[176]) && (v17 || v19)
  const v22 = v17 || countDays(s[56], 18330 /* 2020-03-09 */, 18330 /* 2020-03-09 */) < 1 || f.fortsatRet9Marts2020 !== true
  const v23 = (v18 || s[176]) && countDays(v13, 18330 /* 2020-03-09 */, 18330 /* 2020-03-09 */) >= 1 && f.fortsatRet9Marts2020 !== false
  const v24 = v21 || v23
  const v25 = (v20 || s[176]) && v22
  const v26 = shiftDays(s[172], 1)
  s[711] = v26
  const v27 = shiftDays(s[174], 1)
  s[713] = v27
  const v28 = shiftDays(shiftMonths(v26, 3), -1)
  const v29 = shiftDays(shiftMonths(v27, 3), -1)
  const v30 = Math.max(v28, 18443 /* 2020-06-30 */)
  const v31 = Math.min(v29, 18443 /* 2020-06-30 */)
  const v32 = v21 && s[170]
  const v33 = s[176] && s[170] && v31 >= v30
  const v34 = v20 || v33
  const v35 = v20 ? 18443 /* 2020-06-30 */ : v30
  const v36 = v32 ? (v34 ? Math.min(v28, v35) : v28) : v35
  const v37 = v20 ? 18443 /* 2020-06-30 */ : v31
  const v38 = v32 ? (v34 ? Math.max(v29, v37) : v29) : v37
  const v39 = v21 && s[176]
  const v40 = v24 && (v32 || v20 || v33)
  const v41 = v25 && s[170]
  const v42 = v40 ? (v41 ? Math.min(s[172], v36) : v36) : s[172]
  const v43 = v40 ? (v41 ? Math.max(s[174], v38) : v38) : s[174]
  const v44 = v14 <= 2147483646
  const v45 = s[170] && v15 >= 18809 /* 2021-07-01 */ && v44
  const v46 = s[176] || s[170] && v15 === NEVER
  const v47 = v16 && (v40 || v41)
  const v48 = v45 && s[170]
  const SDL_26_1_covid_er = v47 || v48
  s[692] = SDL_26_1_covid_er
  const SDL_26_1_covid = v47 ? (v48 ? Math.min(s[172], v42) : v42) : s[172]
  s[690] = SDL_26_1_covid
  const SDL_26_1_covid_hoej = v47 ? (v48 ? Math.max(s[174], v43) : v43) : s[174]
  s[691] = SDL_26_1_covid_hoej
  const SDL_26_1_covid_ir = v16 && (v24 && (v39 || s[176] && !((!s[170] || !s[176] && v28 === v29) && s[170] && (!s[170] || v28 === 18443 /* 2020-06-30 */))) || v25 && s[176]) || v45 && s[176] || v46
  s[693] = SDL_26_1_covid_ir
  // SDL.26.1.fra: Hvornår covid-forlængelsen regnes fra (SDL § 26, stk. 1-2)
  const v53 = !s[170] || !s[176] && s[172] === s[174]
  s[723] = v53
  const v54 = s[170] && v44
  const v55 = v23 ? 18352 /* 2020-03-31 */ : NEVER
  const v56 = v22 ? NEVER : 18352 /* 2020-03-31 */
  const v57 = Math.max(s[172], v55)
  const v58 = Math.min(s[174], v56)
  const v59 = s[176] && s[170] && v58 >= v57
  const v60 = v20 || v59
  const v61 = v20 ? (v59 ? Math.min(v55, v57) : v55) : v57
  const SDL_26_1_fra = v32 ? (v60 ? Math.min(s[172], v61) : s[172]) : v61
  s[1341] = SDL_26_1_fra
  const v63 = v20 ? (v59 ? Math.max(v56, v58) : v56) : v58
  const SDL_26_1_fra_hoej = v32 ? (v60 ? Math.max(s[174], v63) : s[174]) : v63
  s[1342] = SDL_26_1_fra_hoej
  const SDL_26_1_fra_er = v54 && (v32 || v20 || v59)
  s[1343] = SDL_26_1_fra_er
  const SDL_26_1_fra_ir = v54 && (v39 || s[176] && !(v53 && v55 === v56 && s[170] && (!s[170] || s[172] === v55))) || v46
  s[1344] = SDL_26_1_fra_ir
  // SDL.26.2: Ny ret for pensionister, når retten er brugt op (SDL § 26, stk. 1)
  const v67 = f.retErOpbrugt !== false && v8 > 182 && s[688]
  const SDL_26_2 = v67 && (s[130] || s[135] || s[686] && v0 || s[157])
  s[1345] = SDL_26_2
  const SDL_26_2_nej = v67 && (s[130] || s[135] || s[686] && v1)
  s[1346] = SDL_26_2_nej
  const SDL_26_2_ir = v67 && (s[130] || s[135] || s[686] && s[141] || s[131]) || f.retErOpbrugt !== true || v7 <= 182 || s[689]
  s[1347] = SDL_26_2_ir
}

function svar_49(f, s) {
  // SDL.26.3.covid: Covid-forlængelse i 3 måneder mere (SDL § 26, stk. 3)
  const v0 = Math.max(18330 /* 2020-03-09 */, s[690])
  const v1 = Math.max(18330 /* 2020-03-09 */, s[691])
  const v2 = s[692] && v0 <= 18808 /* 2021-06-30 */
  const v3 = s[692] && s[170]
  const v4 = v3 && s[172] < s[691]
  const v5 = s[692] && s[691] >= 18443 /* 2020-06-30 */
  const v6 = s[692] && s[690] <= 18535 /* 2020-09-30 */
  const v7 = (v5 || s[693]) && (v6 || s[693]) && (v5 || v6)
  const v8 = shiftDays(shiftMonths(shiftDays(s[690], 1), 3), -1)
  const v9 = shiftDays(shiftMonths(shiftDays(s[691], 1), 3), -1)
  const v10 = Math.max(s[690], v8)
  const v11 = Math.min(s[691], v9)
  const v12 = (v4 || s[693] || s[176]) && (v7 || s[693]) && (v4 || v7) && s[692]
  const v13 = (v3 && s[174] >= s[690] || s[692] && s[690] < 18443 /* 2020-06-30 */ || s[692] && s[691] > 18535 /* 2020-09-30 */) && s[692]
  const v14 = s[693] && s[692] && v11 >= v10
  const v15 = v13 || v14
  const v16 = v13 ? (v14 ? Math.min(s[690], v10) : s[690]) : v10
  const v17 = v12 ? (v15 ? Math.min(v8, v16) : v8) : v16
  const v18 = v13 ? (v14 ? Math.max(s[691], v11) : s[691]) : v11
  const v19 = v12 ? (v15 ? Math.max(v9, v18) : v9) : v18
  const v20 = s[692] && v1 >= 18809 /* 2021-07-01 */ && v0 <= 2147483646
  const v21 = v2 && (v12 || v13 || v14)
  const v22 = v20 && s[692]
  const SDL_26_3_covid_er = v21 || v22
  s[1350] = SDL_26_3_covid_er
  const SDL_26_3_covid = v21 ? (v22 ? Math.min(s[690], v17) : v17) : s[690]
  s[1348] = SDL_26_3_covid
  const SDL_26_3_covid_hoej = v21 ? (v22 ? Math.max(s[691], v19) : v19) : s[691]
  s[1349] = SDL_26_3_covid_hoej
  const SDL_26_3_covid_ir = v2 && s[693] || v20 && s[693] || s[693] || s[692] && v1 === NEVER
  s[1351] = SDL_26_3_covid_ir
  // SDL.26a.1.covid: Covid-forlængelse efter en anden forlængelse (SDL § 26 a, stk. 1-2)
  const v27 = Math.max(s[694], 18330 /* 2020-03-09 */) <= 18808 /* 2021-06-30 */
  const v28 = s[694] < 18330 /* 2020-03-09 */ || s[695] > 18535 /* 2020-09-30 */
  const v29 = s[695] >= 18330 /* 2020-03-09 */ && s[694] <= 18535 /* 2020-09-30 */
  const v30 = shiftDays(shiftMonths(shiftDays(s[694], 1), 3), -1)
  const v31 = shiftDays(shiftMonths(shiftDays(s[695], 1), 3), -1)
  const v32 = v30 >= 18443 /* 2020-06-30 */
  const v33 = v31 >= 18443 /* 2020-06-30 */
  const v34 = v32 ? v30 : v33 ? Math.min(18443 /* 2020-06-30 */, v30) : 18443 /* 2020-06-30 */
  const v35 = v32 ? v31 : v33 ? Math.max(18443 /* 2020-06-30 */, v31) : 18443 /* 2020-06-30 */
  const v36 = v29 ? (v28 ? Math.min(s[694], v34) : v34) : s[694]
  const v37 = v29 ? (v28 ? Math.max(s[695], v35) : v35) : s[695]
  const v38 = Math.max(s[695], 18330 /* 2020-03-09 */) >= 18809 /* 2021-07-01 */
  const SDL_26a_1_covid = v27 ? (v38 ? Math.min(s[694], v36) : v36) : s[694]
  s[1352] = SDL_26a_1_covid
  const SDL_26a_1_covid_hoej = v27 ? (v38 ? Math.max(s[695], v37) : v37) : s[695]
  s[1353] = SDL_26a_1_covid_hoej
  // SDL.26a.3.covid: Covid-forlængelse i 3 måneder mere efter en anden forlængelse (SDL § 26 a, stk. 3)
  const v41 = Math.max(18330 /* 2020-03-09 */, SDL_26a_1_covid)
  const v42 = Math.max(18330 /* 2020-03-09 */, SDL_26a_1_covid_hoej)
  const v43 = v41 <= 18808 /* 2021-06-30 */
  const v44 = s[695] >= SDL_26a_1_covid || SDL_26a_1_covid < 18443 /* 2020-06-30 */ || SDL_26a_1_covid_hoej > 18535 /* 2020-09-30 */
  const v45 = s[694] < SDL_26a_1_covid_hoej && SDL_26a_1_covid_hoej >= 18443 /* 2020-06-30 */ && SDL_26a_1_covid <= 18535 /* 2020-09-30 */
  const v46 = shiftDays(shiftMonths(shiftDays(SDL_26a_1_covid, 1), 3), -1)
  const v47 = shiftDays(shiftMonths(shiftDays(SDL_26a_1_covid_hoej, 1), 3), -1)
  const v48 = v45 ? (v44 ? Math.min(SDL_26a_1_covid, v46) : v46) : SDL_26a_1_covid
  const v49 = v45 ? (v44 ? Math.max(SDL_26a_1_covid_hoej, v47) : v47) : SDL_26a_1_covid_hoej
  const v50 = v42 >= 18809 /* 2021-07-01 */ && v41 <= 2147483646
  const SDL_26a_3_covid_ir = v42 === NEVER
  s[699] = SDL_26a_3_covid_ir
  const SDL_26a_3_covid_er = v43 || v50
  s[698] = SDL_26a_3_covid_er
  const SDL_26a_3_covid = v43 ? (v50 ? Math.min(SDL_26a_1_covid, v48) : v48) : SDL_26a_1_covid
  s[696] = SDL_26a_3_covid
  const SDL_26a_3_covid_hoej = v43 ? (v50 ? Math.max(SDL_26a_1_covid_hoej, v49) : v49) : SDL_26a_1_covid_hoej
  s[697] = SDL_26a_3_covid_hoej
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
  s[700] = SDL_26c_covid_er
  const SDL_26c_covid = v73 ? (v74 ? Math.min(SDL_26_3_covid, v69) : v69) : SDL_26_3_covid
  s[701] = SDL_26c_covid
  const SDL_26c_covid_hoej = v73 ? (v74 ? Math.max(SDL_26_3_covid_hoej, v71) : v71) : SDL_26_3_covid_hoej
  s[702] = SDL_26c_covid_hoej
  const SDL_26c_covid_ir = v57 && SDL_26_3_covid_ir || v72 && SDL_26_3_covid_ir || SDL_26_3_covid_ir || SDL_26_3_covid_er && v56 === NEVER
  s[703] = SDL_26c_covid_ir
}

function svar_50(f, s) {
  // SDL.26d.covid: Covid-forlængelse i 1 måned, oktober 2020, efter en anden forlængelse (SDL § 26 d, stk. 1-2)
  const v0 = Math.max(18330 /* 2020-03-09 */, s[696])
  const v1 = Math.max(18330 /* 2020-03-09 */, s[697])
  const v2 = s[698] && v0 <= 18808 /* 2021-06-30 */
  const v3 = s[698] && s[697] >= 18535 /* 2020-09-30 */
  const v4 = s[698] && s[696] <= 18566 /* 2020-10-31 */
  const v5 = shiftDays(shiftMonths(shiftDays(s[696], 1), 1), -1)
  const v6 = shiftDays(shiftMonths(shiftDays(s[697], 1), 1), -1)
  const v7 = Math.max(s[696], v5)
  const v8 = Math.min(s[697], v6)
  const v9 = (v3 || s[699]) && (v4 || s[699]) && (v3 || v4) && s[698]
  const v10 = (s[698] && s[696] < 18535 /* 2020-09-30 */ || s[698] && s[697] > 18566 /* 2020-10-31 */) && s[698]
  const v11 = s[699] && s[698] && v8 >= v7
  const v12 = v10 || v11
  const v13 = v10 ? (v11 ? Math.min(s[696], v7) : s[696]) : v7
  const v14 = v9 ? (v12 ? Math.min(v5, v13) : v5) : v13
  const v15 = v10 ? (v11 ? Math.max(s[697], v8) : s[697]) : v8
  const v16 = v9 ? (v12 ? Math.max(v6, v15) : v6) : v15
  const v17 = s[698] && v1 >= 18809 /* 2021-07-01 */ && v0 <= 2147483646
  const v18 = v2 && (v9 || v10 || v11)
  const v19 = v17 && s[698]
  const SDL_26d_covid_er = v18 || v19
  s[1356] = SDL_26d_covid_er
  const SDL_26d_covid = v18 ? (v19 ? Math.min(s[696], v14) : v14) : s[696]
  s[1354] = SDL_26d_covid
  const SDL_26d_covid_hoej = v18 ? (v19 ? Math.max(s[697], v16) : v16) : s[697]
  s[1355] = SDL_26d_covid_hoej
  const SDL_26d_covid_ir = v2 && s[699] || v17 && s[699] || s[699] || s[698] && v1 === NEVER
  s[1357] = SDL_26d_covid_ir
  // SDL.26f.covid: Covid-forlængelse i stedet for jobafklaring, § 26 f (SDL § 26 f, stk. 1)
  const v24 = f.forlaengelseErAfgjort !== false && SDL_26d_covid_er
  const v25 = f.forlaengelseErAfgjort !== true && s[700]
  const v26 = v24 || v25
  const v27 = v24 ? (v25 ? Math.min(s[701], SDL_26d_covid) : SDL_26d_covid) : s[701]
  const v28 = v24 ? (v25 ? Math.max(s[702], SDL_26d_covid_hoej) : SDL_26d_covid_hoej) : s[702]
  const v29 = f.forlaengelseErAfgjort !== false && SDL_26d_covid_ir || f.forlaengelseErAfgjort !== true && s[703]
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
  s[706] = SDL_26f_covid_er
  const SDL_26f_covid = v50 ? (v51 ? Math.min(v27, v46) : v46) : v27
  s[704] = SDL_26f_covid
  const SDL_26f_covid_hoej = v50 ? (v51 ? Math.max(v28, v48) : v48) : v28
  s[705] = SDL_26f_covid_hoej
  const SDL_26f_covid_ir = v32 && v29 || v49 && v29 || v29 || v26 && v31 === NEVER
  s[707] = SDL_26f_covid_ir
}

function svar_51(f, s) {
  // SDL.26g.covid: Covid-forlængelse i stedet for jobafklaring, § 26 g (SDL § 26 g, stk. 1)
  const v0 = Math.max(18330 /* 2020-03-09 */, s[704])
  const v1 = Math.max(18330 /* 2020-03-09 */, s[705])
  const v2 = s[706] && v0 <= 18808 /* 2021-06-30 */
  const v3 = shiftDays(s[704], 1)
  const v4 = shiftDays(s[705], 1)
  const v5 = s[706] && v4 >= 18659 /* 2021-02-01 */
  const v6 = s[706] && v3 <= 18686 /* 2021-02-28 */
  const v7 = shiftDays(shiftMonths(v3, 1), -1)
  const v8 = shiftDays(shiftMonths(v4, 1), -1)
  const v9 = Math.max(s[704], v7)
  const v10 = Math.min(s[705], v8)
  const v11 = (v5 || s[707]) && (v6 || s[707]) && (v5 || v6) && s[706]
  const v12 = (s[706] && v3 < 18659 /* 2021-02-01 */ || s[706] && v4 > 18686 /* 2021-02-28 */) && s[706]
  const v13 = s[707] && s[706] && v10 >= v9
  const v14 = v12 || v13
  const v15 = v12 ? (v13 ? Math.min(s[704], v9) : s[704]) : v9
  const v16 = v11 ? (v14 ? Math.min(v7, v15) : v7) : v15
  const v17 = v12 ? (v13 ? Math.max(s[705], v10) : s[705]) : v10
  const v18 = v11 ? (v14 ? Math.max(v8, v17) : v8) : v17
  const v19 = s[706] && v1 >= 18809 /* 2021-07-01 */ && v0 <= 2147483646
  const v20 = v2 && (v11 || v12 || v13)
  const v21 = v19 && s[706]
  const SDL_26g_covid_er = v20 || v21
  s[1360] = SDL_26g_covid_er
  const SDL_26g_covid = v20 ? (v21 ? Math.min(s[704], v16) : v16) : s[704]
  s[1358] = SDL_26g_covid
  const SDL_26g_covid_hoej = v20 ? (v21 ? Math.max(s[705], v18) : v18) : s[705]
  s[1359] = SDL_26g_covid_hoej
  const SDL_26g_covid_ir = v2 && s[707] || v19 && s[707] || s[707] || s[706] && v1 === NEVER
  s[1361] = SDL_26g_covid_ir
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
  s[1364] = SDL_26h_covid_er
  const SDL_26h_covid = v46 ? (v47 ? Math.min(SDL_26g_covid, v42) : v42) : SDL_26g_covid
  s[1362] = SDL_26h_covid
  const SDL_26h_covid_hoej = v46 ? (v47 ? Math.max(SDL_26g_covid_hoej, v44) : v44) : SDL_26g_covid_hoej
  s[1363] = SDL_26h_covid_hoej
  const SDL_26h_covid_ir = v28 && SDL_26g_covid_ir || v45 && SDL_26g_covid_ir || SDL_26g_covid_ir || SDL_26g_covid_er && v27 === NEVER
  s[1365] = SDL_26h_covid_ir
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
  s[1368] = SDL_26i_covid_er
  const SDL_26i_covid = v72 ? (v73 ? Math.min(SDL_26h_covid, v68) : v68) : SDL_26h_covid
  s[1366] = SDL_26i_covid
  const SDL_26i_covid_hoej = v72 ? (v73 ? Math.max(SDL_26h_covid_hoej, v70) : v70) : SDL_26h_covid_hoej
  s[1367] = SDL_26i_covid_hoej
  const SDL_26i_covid_ir = v54 && SDL_26h_covid_ir || v71 && SDL_26h_covid_ir || SDL_26h_covid_ir || SDL_26h_covid_er && v53 === NEVER
  s[1369] = SDL_26i_covid_ir
}

function svar_52(f, s) {
  // SDL.27.1.2.uger: Længste forlængelse til afklaring (SDL § 27, stk. 1, nr. 2)
  const v0 = s[100] && s[105] && s[102] <= 14691 /* 2010-03-23 */
  const v1 = s[100] && s[101] >= 14692 /* 2010-03-24 */ && s[708]
  const SDL_27_1_2_uger = s[104] ? -Infinity : v0 ? 182 : v1 ? 273 : s[108] ? 273 : 483
  s[1376] = SDL_27_1_2_uger
  const SDL_27_1_2_uger_hoej = s[104] ? Infinity : v1 || s[709] ? (s[709] ? (s[109] ? 483 : 273) : 273) : 182
  s[1377] = SDL_27_1_2_uger_hoej
  const SDL_27_1_2_uger_er = s[104] || v0 || v1 || s[108] || s[109]
  s[1378] = SDL_27_1_2_uger_er
  // SDL.27.1.2.slut: Seneste slut på forlængelse til afklaring (SDL § 27, stk. 1, nr. 2)
  const v5 = s[100] && s[105] && s[103]
  const v6 = s[176] || s[119]
  const SDL_27_1_2_slut_er = s[104] || v5 && s[170] && SDL_27_1_2_uger_er
  s[1374] = SDL_27_1_2_slut_er
  const SDL_27_1_2_slut = s[104] ? FIRST_DAY : shiftDays(s[172], SDL_27_1_2_uger)
  s[1372] = SDL_27_1_2_slut
  const SDL_27_1_2_slut_hoej = s[104] ? NEVER : shiftDays(s[174], SDL_27_1_2_uger_hoej)
  s[1373] = SDL_27_1_2_slut_hoej
  const SDL_27_1_2_slut_ir = s[104] || v5 && v6 || s[106]
  s[1375] = SDL_27_1_2_slut_ir
  // SDL.27.1.3.slut: Seneste slut på forlængelse ved lægebehandling (SDL § 27, stk. 2)
  const v11 = allPeriods(f.ventetidPaaSygehus)
  const v12 = s[170] && s[710]
  const SDL_27_1_3_slut = s[104] ? FIRST_DAY : dayReaching(without(ALL_DAYS, f.ventetidPaaSygehus !== undefined ? v11 : NO_DAYS), s[711], s[712])
  s[1379] = SDL_27_1_3_slut
  const SDL_27_1_3_slut_hoej = s[104] ? NEVER : dayReaching(without(ALL_DAYS, f.ventetidPaaSygehus !== undefined ? v11 : ALL_DAYS), s[713], s[714])
  s[1380] = SDL_27_1_3_slut_hoej
  const SDL_27_1_3_slut_er = s[104] || s[107] && v12 || s[124] && v12
  s[1381] = SDL_27_1_3_slut_er
  const SDL_27_1_3_slut_ir = s[104] || s[107] && v6 || s[124] && v6 || s[106]
  s[1382] = SDL_27_1_3_slut_ir
  // SDL.27.1.4.slut: Seneste slut på forlængelse til afklaring af fleksjob eller pension (SDL § 27, stk. 1, nr. 4)
  const v17 = shiftDays(s[172], 182)
  const v18 = s[108] && s[170]
  const v19 = s[715] || s[716]
  const v20 = s[716] ? FIRST_DAY : NEVER
  const SDL_27_1_4_slut = s[104] ? FIRST_DAY : s[107] ? FIRST_DAY : v18 ? (v19 ? Math.min(v17, v20) : v17) : v20
  s[1383] = SDL_27_1_4_slut
  const SDL_27_1_4_slut_hoej = s[104] ? NEVER : s[107] ? NEVER : v19 ? NEVER : shiftDays(s[174], 182)
  s[1384] = SDL_27_1_4_slut_hoej
  const SDL_27_1_4_slut_er = s[104] || s[107] || v18 || s[715] || s[716]
  s[1385] = SDL_27_1_4_slut_er
  const SDL_27_1_4_slut_ir = s[104] || s[107] || s[108] && s[176] || s[716] || s[106]
  s[1386] = SDL_27_1_4_slut_ir
  // SDL.27.1.slut: Forlængelsens seneste slut (SDL § 27, stk. 1)
  const v25 = s[110] || s[114] || s[115] || s[717]
  const v26 = s[718] && s[719] && s[720] && s[721] && (s[116] || s[118] || s[120] || s[722])
  const v27 = Math.max(s[172], SDL_27_1_2_slut)
  const v28 = Math.min(s[174], SDL_27_1_2_slut_hoej)
  const v29 = s[111] && SDL_27_1_2_slut_er
  const v30 = s[121] && s[170]
  const v31 = s[119] && SDL_27_1_2_slut_er && s[170] && v28 >= v27
  const v32 = v30 || v31
  const v33 = v30 ? (v31 ? Math.min(s[172], v27) : s[172]) : v27
  const v34 = v30 ? (v31 ? Math.max(s[174], v28) : s[174]) : v28
  const v35 = Math.max(s[172], SDL_27_1_3_slut)
  const v36 = Math.min(s[174], SDL_27_1_3_slut_hoej)
  const v37 = s[112] && SDL_27_1_3_slut_er
  const v38 = s[122] && s[170]
  const v39 = s[119] && SDL_27_1_3_slut_er && s[170] && v36 >= v35
  const v40 = v38 || v39
  const v41 = v38 ? (v39 ? Math.min(s[172], v35) : s[172]) : v35
  const v42 = v38 ? (v39 ? Math.max(s[174], v36) : s[174]) : v36
  const v43 = Math.max(s[172], SDL_27_1_4_slut)
  const v44 = Math.min(s[174], SDL_27_1_4_slut_hoej)
  const v45 = s[113] && SDL_27_1_4_slut_er
  const v46 = s[123] && s[170]
  const v47 = s[117] && SDL_27_1_4_slut_er && s[170] && v44 >= v43
  const v48 = v46 || v47
  const v49 = v46 ? (v47 ? Math.min(s[172], v43) : s[172]) : v43
  const v50 = v46 ? (v47 ? Math.max(s[174], v44) : s[174]) : v44
  const v51 = Math.max(v45 ? (v48 ? Math.min(SDL_27_1_4_slut, v49) : SDL_27_1_4_slut) : v49, v29 ? (v32 ? Math.min(SDL_27_1_2_slut, v33) : SDL_27_1_2_slut) : v33, v37 ? (v40 ? Math.min(SDL_27_1_3_slut, v41) : SDL_27_1_3_slut) : v41)
  const v52 = Math.max(v45 ? (v48 ? Math.max(SDL_27_1_4_slut_hoej, v50) : SDL_27_1_4_slut_hoej) : v50, v29 ? (v32 ? Math.max(SDL_27_1_2_slut_hoej, v34) : SDL_27_1_2_slut_hoej) : v34, v37 ? (v40 ? Math.max(SDL_27_1_3_slut_hoej, v42) : SDL_27_1_3_slut_hoej) : v42)
  const v53 = (v29 || v30 || v31) && (v37 || v38 || v39) && (v45 || v46 || v47)
  const v54 = s[111] && SDL_27_1_2_slut_ir || s[121] && s[176] || s[119] && SDL_27_1_2_slut_ir && s[176] || s[119] && !((!SDL_27_1_2_slut_er || !SDL_27_1_2_slut_ir && SDL_27_1_2_slut === SDL_27_1_2_slut_hoej) && s[723] && (SDL_27_1_2_slut_er && s[170] || !SDL_27_1_2_slut_er && !s[170]) && (!SDL_27_1_2_slut_er || s[172] === SDL_27_1_2_slut)) || s[112] && SDL_27_1_3_slut_ir || s[122] && s[176] || s[119] && SDL_27_1_3_slut_ir && s[176] || s[119] && !((!SDL_27_1_3_slut_er || !SDL_27_1_3_slut_ir && SDL_27_1_3_slut === SDL_27_1_3_slut_hoej) && s[723] && (SDL_27_1_3_slut_er && s[170] || !SDL_27_1_3_slut_er && !s[170]) && (!SDL_27_1_3_slut_er || s[172] === SDL_27_1_3_slut)) || s[113] && SDL_27_1_4_slut_ir || s[123] && s[176] || s[117] && SDL_27_1_4_slut_ir && s[176] || s[117] && !((!SDL_27_1_4_slut_er || !SDL_27_1_4_slut_ir && SDL_27_1_4_slut === SDL_27_1_4_slut_hoej) && s[723] && (SDL_27_1_4_slut_er && s[170] || !SDL_27_1_4_slut_er && !s[170]) && (!SDL_27_1_4_slut_er || s[172] === SDL_27_1_4_slut))
  const v55 = v26 && v53
  const v56 = s[724] && v53 && v52 >= NEVER
  const v57 = v25 || v55 || v56
  const v58 = v26 && v54 || s[724] && !((!v53 || !v54 && v51 === v52) && v53 && v51 === NEVER)
  const SDL_27_1_slut = s[104] ? FIRST_DAY : v55 || v56 ? (v55 ? v51 : NEVER) : NEVER
  s[1390] = SDL_27_1_slut
  const SDL_27_1_slut_hoej = s[104] ? NEVER : v25 ? NEVER : v52
  s[1391] = SDL_27_1_slut_hoej
  const SDL_27_1_slut_er = s[177] && (s[104] || s[107] && v57 || s[124] && v57)
  s[1392] = SDL_27_1_slut_er
  const SDL_27_1_slut_ir = s[177] && (s[104] || s[107] && v58 || s[124] && v58 || s[106]) || s[725]
  s[1393] = SDL_27_1_slut_ir
  // SDL.27.3.nedsat: Sygedagpenge til nedsat sats i stedet for jobafklaring (SDL § 27, stk. 3)
  const SDL_27_3_nedsat_nej = s[24] || s[21]
  s[1394] = SDL_27_3_nedsat_nej
  // SDL.29.1: Forlængelse for pensionister m.fl. (SDL § 29)
  const SDL_29_1 = s[688] && (s[63] || s[726] || s[727] && f.laegenVenterArbejdeInden26Uger !== false)
  s[1395] = SDL_29_1
  const SDL_29_1_nej = s[688] && (s[63] || s[726] || s[727] && f.laegenVenterArbejdeInden26Uger !== true)
  s[1396] = SDL_29_1_nej
  const SDL_29_1_ir = s[688] && (s[63] || s[726] || s[67]) || s[689]
  s[1397] = SDL_29_1_ir
  // SDL.30.1.fri: Første fraværsdag, når du blev syg i aftalt fri (SDL § 30, stk. 1)
  const SDL_30_1_fri = s[24] ? FIRST_DAY : Math.max(s[53], shiftDays(f.fridageneSlutter ?? FIRST_DAY, 1))
  s[1398] = SDL_30_1_fri
  const SDL_30_1_fri_hoej = s[24] ? NEVER : Math.max(s[54], shiftDays(f.fridageneSlutter ?? 84005 /* 2199-12-31 */, 1))
  s[1399] = SDL_30_1_fri_hoej
  const SDL_30_1_fri_ir = f.sygUnderAftaltFri !== false && s[24] || f.sygUnderAftaltFri !== true
  s[1400] = SDL_30_1_fri_ir
}

function svar_53(f, s) {
  // SDL.35.2: Arbejdsgiveren betaler tidligst fra (SDL § 35, stk. 2)
  const v0 = shiftDays(f.sygemeldtTilArbejdsgiver ?? FIRST_DAY, 1)
  const v1 = shiftDays(f.sygemeldtTilArbejdsgiver ?? 84005 /* 2199-12-31 */, 1)
  const v2 = f.fyldestgoerendeBegrundelse !== false && s[126]
  const v3 = v2 || f.fyldestgoerendeBegrundelse !== true
  const v4 = v2 ? (f.fyldestgoerendeBegrundelse !== true ? Math.min(s[125], v0) : s[125]) : v0
  const v5 = v2 ? (f.fyldestgoerendeBegrundelse !== true ? Math.max(s[128], v1) : s[128]) : v1
  const v6 = f.fyldestgoerendeBegrundelse !== false && s[66]
  const v7 = f.indsigelseModSenSygemelding !== false && v3
  const v8 = f.indsigelseModSenSygemelding !== true && s[126]
  const v9 = v7 ? (v8 ? Math.min(s[125], v4) : v4) : s[125]
  const v10 = v7 ? (v8 ? Math.max(s[128], v5) : v5) : s[128]
  const v11 = f.sygemeldtITide !== false && s[126]
  const v12 = f.sygemeldtITide !== true && (v7 || v8)
  const v13 = v11 || v12
  const v14 = f.sygemeldtITide !== false && s[66] || f.sygemeldtITide !== true && (f.indsigelseModSenSygemelding !== false && v6 || f.indsigelseModSenSygemelding !== true && s[66])
  const SDL_35_2 = s[130] ? FIRST_DAY : v11 ? (v12 ? Math.min(s[125], v9) : s[125]) : v9
  s[1410] = SDL_35_2
  const SDL_35_2_hoej = s[130] ? NEVER : v11 ? (v12 ? Math.max(s[128], v10) : s[128]) : v10
  s[1411] = SDL_35_2_hoej
  const SDL_35_2_er = s[142] && (s[130] || s[135] && v13 || s[144] && v13)
  s[1412] = SDL_35_2_er
  const SDL_35_2_ir = s[142] && (s[130] || s[135] && v14 || s[144] && v14 || s[131]) || s[143] || s[141]
  s[1413] = SDL_35_2_ir
  // SDL.35.3: Du skal have meldt dig syg til a-kassen (SDL § 35, stk. 3)
  const v19 = s[126] && s[127] && s[728]
  const v20 = s[126] && s[729] && s[129]
  s[760] = v20
  const SDL_35_3 = s[130] ? FIRST_DAY : v19 ? FIRST_DAY : s[125]
  s[1414] = SDL_35_3
  const SDL_35_3_hoej = s[130] ? NEVER : v19 ? NEVER : s[128]
  s[1415] = SDL_35_3_hoej
  const SDL_35_3_er = s[150] && (s[130] || v19 || v20 && s[126])
  s[1416] = SDL_35_3_er
  const SDL_35_3_ir = s[150] && (s[130] || v19 || v20 && s[66] || s[131]) || s[152]
  s[1417] = SDL_35_3_ir
  // SDL.35.3.fra: Ret tidligst fra (SDL § 35, stk. 3)
  const v25 = f.anmeldtTilAkasse ?? FIRST_DAY
  s[765] = v25
  const v26 = f.anmeldtTilAkasse ?? 84005 /* 2199-12-31 */
  s[766] = v26
  const v27 = SDL_35_3_er && SDL_35_3_hoej >= v25
  const v28 = SDL_35_3_er && SDL_35_3 < v26
  const v29 = v2 ? (f.fyldestgoerendeBegrundelse !== true ? Math.min(s[125], v25) : s[125]) : v25
  const v30 = v2 ? (f.fyldestgoerendeBegrundelse !== true ? Math.max(s[128], v26) : s[128]) : v26
  const v31 = Math.max(s[125], v29)
  const v32 = Math.min(s[128], v30)
  const v33 = v27 && s[126]
  const v34 = v28 && v3
  const v35 = SDL_35_3_ir && s[126] && v3 && v32 >= v31
  const v36 = v34 || v35
  const v37 = v34 ? (v35 ? Math.min(v29, v31) : v29) : v31
  const v38 = v34 ? (v35 ? Math.max(v30, v32) : v30) : v32
  const SDL_35_3_fra = s[130] ? FIRST_DAY : v19 ? FIRST_DAY : v33 ? (v36 ? Math.min(s[125], v37) : s[125]) : v37
  s[1418] = SDL_35_3_fra
  const SDL_35_3_fra_hoej = s[130] ? NEVER : v19 ? NEVER : v33 ? (v36 ? Math.max(s[128], v38) : s[128]) : v38
  s[1419] = SDL_35_3_fra_hoej
  const SDL_35_3_fra_er = s[150] && (s[130] || v19 || v20 && (v33 || v34 || v35))
  s[1420] = SDL_35_3_fra_er
  const SDL_35_3_fra_ir = s[150] && (s[130] || v19 || v20 && (v27 && s[66] || v28 && v6 || SDL_35_3_ir && s[66] && v6 || SDL_35_3_ir && !(s[730] && (!v3 || !v6 && v29 === v30) && (s[126] && v3 || !s[126] && !v3) && (!s[126] || s[125] === v29))) || s[131]) || s[152]
  s[1421] = SDL_35_3_fra_ir
}

function svar_54(f, s) {
  // SDL.38.1: Du skal have søgt kommunen om sygedagpenge (SDL § 38, stk. 1)
  const v0 = f.arbejdsgiverensBetaling === 'sygedagpenge'
  const v1 = f.arbejdsgiverensBetaling !== undefined && v0 || !(f.arbejdsgiverensBetaling !== undefined)
  s[753] = v1
  const v2 = f.arbejdsgiverensBetaling !== undefined && !v0 || !(f.arbejdsgiverensBetaling !== undefined)
  const v3 = f.sidsteDagMedBetaling ?? FIRST_DAY
  s[738] = v3
  const v4 = f.sidsteDagMedBetaling ?? 84005 /* 2199-12-31 */
  s[736] = v4
  const v5 = shiftDays(v3, 7)
  s[756] = v5
  const v6 = shiftDays(v4, 7)
  s[758] = v6
  const v7 = shiftDays(s[125], 7)
  s[773] = v7
  const v8 = shiftDays(s[128], 7)
  s[774] = v8
  const v9 = v2 && s[126]
  s[754] = v9
  const v10 = v1 || v9
  s[759] = v10
  const v11 = v1 ? (v9 ? Math.min(v5, v7) : v5) : v7
  const v12 = v1 ? (v9 ? Math.max(v6, v8) : v6) : v8
  const v13 = v2 && s[66]
  s[764] = v13
  const v14 = s[125] <= 15426 /* 2012-03-27 */
  s[750] = v14
  const v15 = s[126] && s[134] && v14
  s[741] = v15
  const v16 = s[128] >= 15427 /* 2012-03-28 */
  s[739] = v16
  const v17 = s[126] && v16 && s[728]
  s[761] = v17
  const v18 = s[126] && s[729] && s[145]
  const v19 = shiftDays(f.underretningsbrevAfsendt ?? FIRST_DAY, 8)
  const v20 = shiftDays(f.underretningsbrevAfsendt ?? 84005 /* 2199-12-31 */, 8)
  const v21 = shiftDays(s[125], 21)
  s[751] = v21
  const v22 = shiftDays(s[128], 21)
  s[752] = v22
  const v23 = shiftDays(v3, 21)
  const v24 = shiftDays(v4, 21)
  const v25 = s[731] && s[126]
  const v26 = v25 ? v21 : NEVER
  const v27 = s[732] ? NEVER : v22
  const v28 = v2 && (s[732] || v25)
  const v29 = v1 ? (v28 ? Math.min(v23, v26) : v23) : v26
  const v30 = v1 ? (v28 ? Math.max(v24, v27) : v24) : v27
  const v31 = s[150] && s[126]
  const v32 = s[152] && (v1 || v28)
  const v33 = v31 ? (v32 ? Math.min(v21, v29) : v21) : v29
  const v34 = v31 ? (v32 ? Math.max(v22, v30) : v22) : v30
  const v35 = s[152] && v2 && s[731] && s[66]
  const v36 = f.underretningsbrevSendt !== true && (v31 || v32)
  const v37 = f.underretningsbrevSendt !== false ? (v36 ? Math.min(v19, v33) : v19) : v33
  const v38 = f.underretningsbrevSendt !== false ? (v36 ? Math.max(v20, v34) : v20) : v34
  const v39 = s[733] && s[126]
  const v40 = s[734] && (f.underretningsbrevSendt !== false || v36)
  const v41 = v39 ? (v40 ? Math.min(v7, v37) : v7) : v37
  const v42 = v39 ? (v40 ? Math.max(v8, v38) : v8) : v38
  const v43 = s[733] && s[66]
  const v44 = s[150] ? (v32 ? Math.min(v23, v29) : v23) : v29
  const v45 = s[150] ? (v32 ? Math.max(v24, v30) : v24) : v30
  const v46 = f.underretningsbrevSendt !== true && (s[150] || v32)
  const v47 = f.underretningsbrevSendt !== false ? (v46 ? Math.min(v19, v44) : v19) : v44
  const v48 = f.underretningsbrevSendt !== false ? (v46 ? Math.max(v20, v45) : v20) : v45
  const v49 = s[734] && (f.underretningsbrevSendt !== false || v46)
  const v50 = v39 ? (v49 ? Math.min(v7, v47) : v7) : v47
  const v51 = v39 ? (v49 ? Math.max(v8, v48) : v8) : v48
  const v52 = s[135] && v10
  const v53 = v15 && v10
  const v54 = v18 && (v39 || v40)
  const v55 = s[148] && (v39 || v49)
  const v56 = v17 || v54 || v55
  const v57 = v17 ? FIRST_DAY : v54 ? (v55 ? Math.min(v41, v50) : v41) : v50
  const v58 = v53 || v56
  const v59 = v53 ? (v56 ? Math.min(v11, v57) : v11) : v57
  const SDL_38_1 = s[130] ? FIRST_DAY : v52 ? (v58 ? Math.min(v11, v59) : v11) : v59
  s[1422] = SDL_38_1
  const v61 = v17 ? NEVER : v54 ? (v55 ? Math.max(v42, v51) : v42) : v51
  const v62 = v53 ? (v56 ? Math.max(v12, v61) : v12) : v61
  const SDL_38_1_hoej = s[130] ? NEVER : v52 ? (v58 ? Math.max(v12, v62) : v12) : v62
  s[1423] = SDL_38_1_hoej
  const v64 = f.persongruppe === 'loenmodtager' || f.persongruppe === 'ledig' || f.persongruppe === 'ingen'
  const v65 = f.persongruppe !== undefined && v64 || !(f.persongruppe !== undefined)
  s[740] = v65
  const v66 = f.persongruppe !== undefined && !v64 || !(f.persongruppe !== undefined)
  s[742] = v66
  const SDL_38_1_er = v65 && (s[130] || v52 || v53 || v17 || v54 || v55)
  s[1424] = SDL_38_1_er
  const SDL_38_1_ir = v65 && (s[130] || s[135] && v13 || v15 && v13 || v17 || v18 && (v43 || s[734] && f.underretningsbrevSendt !== true && (s[150] && s[66] || v35)) || s[148] && (v43 || s[734] && f.underretningsbrevSendt !== true && v35) || s[131]) || v66
  s[1425] = SDL_38_1_ir
  // SDL.38.7.tide: Du søgte i tide (SDL § 38, stk. 1)
  const v69 = f.anmodningModtaget ?? FIRST_DAY
  s[735] = v69
  const v70 = f.anmodningModtaget ?? 84005 /* 2199-12-31 */
  s[737] = v70
  const v71 = SDL_38_1_er && SDL_38_1_hoej >= v69
  const v72 = SDL_38_1_er && SDL_38_1 < v70
  const SDL_38_7_tide = v65 && (s[130] || s[135] && v71 || s[144] && v71)
  s[743] = SDL_38_7_tide
  const SDL_38_7_tide_nej = v65 && (s[130] || s[135] && v72 || s[144] && v72)
  s[744] = SDL_38_7_tide_nej
  const SDL_38_7_tide_ir = v65 && (s[130] || s[135] && SDL_38_1_ir || s[144] && SDL_38_1_ir || s[131]) || v66
  s[745] = SDL_38_7_tide_ir
}

function svar_55(f, s) {
  // SDL.38.8: Den for sene ansøgning undskyldes (SDL § 38, stk. 8-9)
  const v0 = (s[126] && s[566] >= s[735] || s[66]) && f.undskyldendeForhold !== false || s[137] && f.arbejdsgiverAnmeldteIkke !== false && f.fratraeder !== false && shiftDays(s[736], 28) >= s[735]
  const v1 = (s[126] && s[565] < s[737] || f.undskyldendeForhold !== true) && (s[136] || f.arbejdsgiverAnmeldteIkke !== true || f.fratraeder !== true || shiftDays(s[738], 28) < s[737])
  const v2 = s[126] && s[739] && s[125] <= 19722 /* 2023-12-31 */
  const v3 = s[126] && s[128] >= 19723 /* 2024-01-01 */ && s[129]
  const SDL_38_8 = s[740] && (s[130] || s[135] && v0 || s[741] && v0 || v2 && v0 || v3 && v0)
  s[1430] = SDL_38_8
  const SDL_38_8_nej = s[740] && (s[130] || s[135] && v1 || s[741] && v1 || v2 && v1 || v3 && v1)
  s[1431] = SDL_38_8_nej
  const SDL_38_8_ir = s[740] && s[141] || s[742]
  s[1432] = SDL_38_8_ir
  // SDL.38.7: Kommunen betaler tidligst fra (SDL § 38, stk. 7)
  const v7 = Math.max(s[125], s[735])
  const v8 = Math.min(s[128], s[737])
  const v9 = SDL_38_8 && s[126]
  const v10 = SDL_38_8_ir && s[126] && v8 >= v7
  const v11 = SDL_38_8_nej || v10
  const v12 = SDL_38_8_nej ? (v10 ? Math.min(s[735], v7) : s[735]) : v7
  const v13 = v9 ? (v11 ? Math.min(s[125], v12) : s[125]) : v12
  const v14 = SDL_38_8_nej ? (v10 ? Math.max(s[737], v8) : s[737]) : v8
  const v15 = v9 ? (v11 ? Math.max(s[128], v14) : s[128]) : v14
  const v16 = v9 || SDL_38_8_nej || v10
  const v17 = SDL_38_8 && s[66] || SDL_38_8_ir && !(s[730] && s[735] === s[737] && s[126] && (!s[126] || s[125] === s[735]))
  const v18 = Math.max(s[125], v13)
  const v19 = Math.min(s[128], v15)
  const v20 = s[743] && s[126]
  const v21 = s[744] && v16
  const v22 = s[745] && s[126] && v16 && v19 >= v18
  const v23 = v21 || v22
  const v24 = v21 ? (v22 ? Math.min(v13, v18) : v13) : v18
  const v25 = v21 ? (v22 ? Math.max(v15, v19) : v15) : v19
  const v26 = v20 || v21 || v22
  const v27 = s[743] && s[66] || s[744] && v17 || s[745] && s[66] && v17 || s[745] && !(s[730] && (!v16 || !v17 && v13 === v15) && (s[126] && v16 || !s[126] && !v16) && (!s[126] || s[125] === v13))
  const SDL_38_7 = s[130] ? FIRST_DAY : v20 ? (v23 ? Math.min(s[125], v24) : s[125]) : v24
  s[1426] = SDL_38_7
  const SDL_38_7_hoej = s[130] ? NEVER : v20 ? (v23 ? Math.max(s[128], v25) : s[128]) : v25
  s[1427] = SDL_38_7_hoej
  const SDL_38_7_er = s[740] && (s[130] || s[135] && v26 || s[741] && v26 || v2 && v26 || v3 && v26)
  s[1428] = SDL_38_7_er
  const SDL_38_7_ir = s[740] && (s[130] || s[135] && v27 || s[741] && v27 || v2 && v27 || v3 && v27 || s[131]) || s[742]
  s[1429] = SDL_38_7_ir
}

function svar_56(f, s) {
  // SDL.40.1: Arbejdsgiveren skal have meldt fraværet (SDL § 40, stk. 1-3)
  const v0 = s[540] && s[64] >= s[746]
  const v1 = s[540] && s[65] < s[747]
  const v2 = shiftDays(s[125], 28)
  s[838] = v2
  const v3 = shiftDays(s[128], 28)
  s[839] = v3
  const v4 = s[732] && s[126]
  const v5 = v4 || s[731]
  const v6 = v4 ? v2 : NEVER
  const v7 = s[731] ? NEVER : v3
  const v8 = s[732] && s[66]
  const v9 = v5 && v7 >= NEVER
  const v10 = v0 && v5
  const v11 = s[544] && v9
  const v12 = v10 ? v6 : NEVER
  const v13 = v1 ? NEVER : v7
  const v14 = v10 ? (v1 || v11 ? Math.max(v7, v13) : v7) : v13
  const v15 = v10 || v1 || v11
  const v16 = v0 && v8 || s[544] && !((!v5 || !v8 && v6 === v7) && v5 && (!v5 || v6 === NEVER))
  const v17 = s[126] && s[134] && s[748]
  const v18 = s[126] && s[749] && s[750]
  const v19 = s[126] && s[64] >= s[751]
  s[842] = v19
  const v20 = s[126] && s[65] < s[752]
  s[840] = v20
  const v21 = v19 && v5
  const v22 = s[66] && v9
  const v23 = v21 ? v6 : NEVER
  const v24 = v20 ? NEVER : v7
  const v25 = v21 ? (v20 || v22 ? Math.max(v7, v24) : v7) : v24
  const v26 = f.arbejdsgiverensBetaling === 'ingen'
  const v27 = f.arbejdsgiverensBetaling !== undefined && v26 || !(f.arbejdsgiverensBetaling !== undefined)
  const v28 = f.arbejdsgiverensBetaling !== undefined && !v26 || !(f.arbejdsgiverensBetaling !== undefined)
  const v29 = s[753] ? (s[754] ? Math.min(s[755], s[756]) : s[756]) : s[755]
  const v30 = s[753] ? (s[754] ? Math.max(s[757], s[758]) : s[758]) : s[757]
  const v31 = v0 && s[759]
  const v32 = s[544] && s[759] && v30 >= NEVER
  const v33 = v31 ? v29 : NEVER
  const v34 = v1 ? NEVER : v30
  const v35 = v31 ? (v1 || v32 ? Math.max(v30, v34) : v30) : v34
  const v36 = v27 && s[126]
  const v37 = v28 && (v31 || v1 || v32)
  const v38 = s[135] && v15
  const v39 = v17 && v15
  const v40 = v18 && (v21 || v20 || v22)
  const v41 = s[760] && (v36 || v37)
  const v42 = s[761] || v41
  const v43 = s[761] ? FIRST_DAY : v36 ? (v37 ? Math.min(s[762], v33) : s[762]) : v33
  const v44 = v40 || v42
  const v45 = v40 ? (v42 ? Math.min(v23, v43) : v23) : v43
  const v46 = v39 || v44
  const v47 = v39 ? (v44 ? Math.min(v12, v45) : v12) : v45
  const SDL_40_1 = s[130] ? FIRST_DAY : v38 ? (v46 ? Math.min(v12, v47) : v12) : v47
  s[1433] = SDL_40_1
  const v49 = s[761] ? NEVER : v36 ? (v37 ? Math.max(s[763], v35) : s[763]) : v35
  const v50 = v40 ? (v42 ? Math.max(v25, v49) : v25) : v49
  const v51 = v39 ? (v44 ? Math.max(v14, v50) : v14) : v50
  const SDL_40_1_hoej = s[130] ? NEVER : v38 ? (v46 ? Math.max(v14, v51) : v14) : v51
  s[1434] = SDL_40_1_hoej
  const SDL_40_1_er = s[137] && (s[130] || v38 || v39 || v40 || s[761] || v41)
  s[1435] = SDL_40_1_er
  const SDL_40_1_ir = s[137] && (s[130] || s[135] && v16 || v17 && v16 || v18 && (v19 && v8 || s[66] && !((!v5 || !v8 && v6 === v7) && v5 && (!v5 || v6 === NEVER))) || s[761] || s[760] && (v27 && s[66] || v28 && (v0 && s[764] || s[544] && !((!s[759] || !s[764] && v29 === v30) && s[759] && (!s[759] || v29 === NEVER)))) || s[131]) || s[136]
  s[1436] = SDL_40_1_ir
  // SDL.40a.1: A-kassen skal have meldt fraværet (SDL § 40 a, stk. 1)
  const v55 = s[126] && s[729] && s[125] <= 16248 /* 2014-06-27 */
  const v56 = shiftDays(s[765], 7)
  const v57 = shiftDays(s[766], 7)
  const v58 = s[126] && s[128] >= 16249 /* 2014-06-28 */ && s[125] <= 16658 /* 2015-08-11 */
  const v59 = s[126] && s[128] >= 16659 /* 2015-08-12 */ && s[129]
  const v60 = shiftDays(s[765], 21)
  const v61 = shiftDays(s[766], 21)
  const v62 = f.oplystDelvistLedig !== false && f.oplystDelvistLedig === true
  const v63 = v58 || v59
  const v64 = v58 ? FIRST_DAY : f.oplystDelvistLedig !== false ? (v62 ? v56 : Math.min(v56, v60)) : v60
  const v65 = s[761] || v55 || v63
  const SDL_40a_1 = s[130] ? FIRST_DAY : s[741] || v65 ? (v65 ? (s[761] ? FIRST_DAY : v55 ? (v63 ? Math.min(v56, v64) : v56) : v64) : NEVER) : NEVER
  s[1437] = SDL_40a_1
  const v67 = v58 ? NEVER : f.oplystDelvistLedig !== false ? (v62 ? v57 : Math.max(v57, v61)) : v61
  const SDL_40a_1_hoej = s[130] ? NEVER : s[135] ? NEVER : s[741] ? NEVER : s[761] ? NEVER : v55 ? (v63 ? Math.max(v57, v67) : v57) : v67
  s[1438] = SDL_40a_1_hoej
  const SDL_40a_1_er = s[150] && (s[130] || s[135] || s[741] || s[761] || v55 || v58 || v59)
  s[1439] = SDL_40a_1_er
  const SDL_40a_1_ir = s[150] && (s[130] || s[761] || v58 || s[131]) || s[152]
  s[1440] = SDL_40a_1_ir
}

function svar_57(f, s) {
  // SDL.43.1: Du skal have meldt dig syg til kommunen (SDL § 43, stk. 1)
  const v0 = shiftDays(s[767], 7)
  const v1 = shiftDays(s[768], 7)
  const v2 = s[769] ? (s[770] ? Math.min(s[751], v0) : v0) : s[751]
  const v3 = s[769] ? (s[770] ? Math.max(s[752], v1) : v1) : s[752]
  const v4 = s[771] ? (s[772] ? Math.min(s[773], v2) : s[773]) : v2
  const v5 = s[771] ? (s[772] ? Math.max(s[774], v3) : s[774]) : v3
  const v6 = s[126] && s[775] && s[129]
  const v7 = f.aftaleForSelvstaendig !== true && s[776]
  const v8 = s[777] ? (v7 ? Math.min(s[773], v4) : s[773]) : v4
  const v9 = s[777] ? (v7 ? Math.max(s[774], v5) : s[774]) : v5
  const v10 = v6 && (s[777] || v7)
  const v11 = s[639] || v10
  const v12 = s[639] ? (v10 ? Math.min(v4, v8) : v4) : v8
  const SDL_43_1 = s[130] ? FIRST_DAY : s[623] ? (v11 ? Math.min(v4, v12) : v4) : v12
  s[1447] = SDL_43_1
  const v14 = s[639] ? (v10 ? Math.max(v5, v9) : v5) : v9
  const SDL_43_1_hoej = s[130] ? NEVER : s[623] ? (v11 ? Math.max(v5, v14) : v5) : v14
  s[1448] = SDL_43_1_hoej
  const SDL_43_1_er = s[149] && (s[130] || s[623] || s[639] || v10)
  s[1449] = SDL_43_1_er
  const SDL_43_1_ir = s[149] && (s[130] || s[778] || s[779] || v6 && (s[780] || f.aftaleForSelvstaendig !== true && s[642]) || s[131]) || s[151]
  s[1450] = SDL_43_1_ir
  // SDL.43.5: Den for sene anmeldelse undskyldes (SDL § 43, stk. 5)
  const v18 = f.selvstaendigAnmeldt ?? FIRST_DAY
  const v19 = f.selvstaendigAnmeldt ?? 84005 /* 2199-12-31 */
  const v20 = s[126] && s[565] < v19
  const v21 = v20 || f.undskyldendeForhold !== true
  const v22 = s[126] && s[566] >= v18 || s[66]
  const v23 = v22 && f.undskyldendeForhold !== false
  const v24 = s[126] && s[134] && s[125] <= 15111 /* 2011-05-17 */
  s[835] = v24
  const v25 = s[126] && s[128] >= 15112 /* 2011-05-18 */ && s[125] <= 15207 /* 2011-08-21 */
  s[836] = v25
  const v26 = v20 || f.undskyldendeForhold !== true && f.nemrefusionNede !== true
  const v27 = v22 && (f.undskyldendeForhold !== false || f.nemrefusionNede !== false)
  const v28 = s[126] && s[128] >= 15208 /* 2011-08-22 */ && s[129]
  s[837] = v28
  const SDL_43_5 = s[149] && (s[130] || s[135] && v23 || v24 && v23 || v25 && v27 || v28 && v27)
  s[1458] = SDL_43_5
  const SDL_43_5_nej = s[149] && (s[130] || s[135] && v21 || v24 && v21 || v25 && v26 || v28 && v26)
  s[1459] = SDL_43_5_nej
  const SDL_43_5_ir = s[149] && s[141] || s[151]
  s[1460] = SDL_43_5_ir
  // SDL.43.4: Kommunen betaler tidligst fra (SDL § 43, stk. 4)
  const v32 = SDL_43_1_er && SDL_43_1_hoej >= v18
  const v33 = SDL_43_1_er && SDL_43_1 < v19
  const v34 = Math.max(s[125], v18)
  const v35 = Math.min(s[128], v19)
  const v36 = SDL_43_5 && s[126]
  const v37 = SDL_43_5_ir && s[126] && v35 >= v34
  const v38 = SDL_43_5_nej || v37
  const v39 = SDL_43_5_nej ? (v37 ? Math.min(v18, v34) : v18) : v34
  const v40 = v36 ? (v38 ? Math.min(s[125], v39) : s[125]) : v39
  const v41 = SDL_43_5_nej ? (v37 ? Math.max(v19, v35) : v19) : v35
  const v42 = v36 ? (v38 ? Math.max(s[128], v41) : s[128]) : v41
  const v43 = v36 || SDL_43_5_nej || v37
  const v44 = SDL_43_5 && s[66] || SDL_43_5_ir && !(s[730] && v18 === v19 && s[126] && (!s[126] || s[125] === v18))
  const v45 = Math.max(s[125], v40)
  const v46 = Math.min(s[128], v42)
  const v47 = v32 && s[126]
  const v48 = v33 && v43
  const v49 = SDL_43_1_ir && s[126] && v43 && v46 >= v45
  const v50 = v48 || v49
  const v51 = v48 ? (v49 ? Math.min(v40, v45) : v40) : v45
  const v52 = v48 ? (v49 ? Math.max(v42, v46) : v42) : v46
  const v53 = v47 || v48 || v49
  const v54 = v32 && s[66] || v33 && v44 || SDL_43_1_ir && s[66] && v44 || SDL_43_1_ir && !(s[730] && (!v43 || !v44 && v40 === v42) && (s[126] && v43 || !s[126] && !v43) && (!s[126] || s[125] === v40))
  const SDL_43_4 = s[130] ? FIRST_DAY : v47 ? (v50 ? Math.min(s[125], v51) : s[125]) : v51
  s[1451] = SDL_43_4
  const SDL_43_4_hoej = s[130] ? NEVER : v47 ? (v50 ? Math.max(s[128], v52) : s[128]) : v52
  s[1452] = SDL_43_4_hoej
  const SDL_43_4_er = s[149] && (s[130] || s[135] && v53 || s[144] && v53)
  s[1453] = SDL_43_4_er
  const SDL_43_4_ir = s[149] && (s[130] || s[135] && v54 || s[144] && v54 || s[131]) || s[151]
  s[1454] = SDL_43_4_ir
  // SDL.43.4.tide: Du meldte dig i tide (SDL § 43, stk. 1)
  const SDL_43_4_tide = s[149] && (s[130] || s[135] && v32 || s[144] && v32)
  s[1455] = SDL_43_4_tide
  const SDL_43_4_tide_nej = s[149] && (s[130] || s[135] && v33 || s[144] && v33)
  s[1456] = SDL_43_4_tide_nej
  const SDL_43_4_tide_ir = s[149] && (s[130] || s[135] && SDL_43_1_ir || s[144] && SDL_43_1_ir || s[131]) || s[151]
  s[1457] = SDL_43_4_tide_ir
  // SDL.45.4: Præmiernes del af udgifterne (SDL § 45, stk. 4)
  const SDL_45_4 = s[24] ? -Infinity : s[781] ? (s[782] ? 0 : 5500) : 8500
  s[1461] = SDL_45_4
  const SDL_45_4_hoej = s[24] ? Infinity : s[783] ? 8500 : s[769] ? 5500 : 0
  s[1462] = SDL_45_4_hoej
  // SDL.51.1: Lediges sygedagpenge pr. uge (SDL § 51)
  const SDL_51_1 = s[24] ? -Infinity : f.dagpengePrUge ?? 0
  s[808] = SDL_51_1
  const SDL_51_1_hoej = s[24] ? Infinity : f.dagpengePrUge ?? 2000000
  s[809] = SDL_51_1_hoej
}

function svar_58(f, s) {
  // SDL.52.1: Selvstændiges sygedagpenge pr. uge ved fuldt fravær (SDL § 52, stk. 1)
  const v0 = f.selvstaendigForsikring === 'ingen'
  const v1 = f.selvstaendigForsikring !== undefined && v0 || !(f.selvstaendigForsikring !== undefined)
  s[833] = v1
  const v2 = f.selvstaendigForsikring !== undefined && !v0 || !(f.selvstaendigForsikring !== undefined)
  s[831] = v2
  const v3 = f.indtaegtSomSelvstaendig ?? 0
  const v4 = f.indtaegtSomSelvstaendig ?? 100000000
  const v5 = quotient([s[22], 2], [3], 'nærmeste', 100)
  const v6 = quotient([s[23], 2], [3], 'nærmeste', 100)
  const v7 = Math.max(v3, s[25] ? Math.min(v5, v6) : -Infinity)
  const v8 = Math.max(v4, s[25] ? Math.max(v5, v6) : Infinity)
  const v9 = v2 && !(!s[25] && s[26])
  const v10 = v1 || v9
  const v11 = v2 && s[27] || s[784]
  const SDL_52_1 = s[24] ? -Infinity : Math.min(s[22], v1 ? (v9 ? Math.min(v3, v7) : v3) : v7)
  s[802] = SDL_52_1
  const SDL_52_1_hoej = s[24] ? Infinity : Math.min(s[23], v1 ? (v9 ? Math.max(v4, v8) : v4) : v8)
  s[804] = SDL_52_1_hoej
  const SDL_52_1_er = s[24] || s[154] && v10 || s[153] && v10
  s[1475] = SDL_52_1_er
  const SDL_52_1_ir = s[24] || s[154] && v11 || s[153] && v11
  s[1476] = SDL_52_1_ir
  // SDL.53.3: Selvstændiges sygedagpenge pr. uge (SDL § 53, stk. 3)
  const v16 = s[21] && s[0] <= 14691 /* 2010-03-23 */
  const v17 = s[1] >= 14692 /* 2010-03-24 */ && s[572]
  const v18 = SDL_52_1 > -Infinity && SDL_52_1_hoej < Infinity
  const v19 = quotient([SDL_52_1, 3], [4], 'nærmeste', 1)
  const v20 = quotient([SDL_52_1_hoej, 3], [4], 'nærmeste', 1)
  const v21 = v18 ? Math.min(v19, v20) : -Infinity
  const v22 = v18 ? Math.max(v19, v20) : Infinity
  const v23 = SDL_52_1_er && !(!v18 && (!SDL_52_1_er || !SDL_52_1_ir && SDL_52_1 === SDL_52_1_hoej))
  const v24 = SDL_52_1_ir || !v18
  const v25 = quotient([SDL_52_1], [2], 'nærmeste', 1)
  const v26 = quotient([SDL_52_1_hoej], [2], 'nærmeste', 1)
  const v27 = v18 ? Math.min(v25, v26) : -Infinity
  const v28 = v18 ? Math.max(v25, v26) : Infinity
  const v29 = s[274] && v23
  const v30 = v29 ? (s[275] ? v27 : Math.min(0, v27)) : 0
  const v31 = v29 ? (s[275] ? v28 : Math.max(0, v28)) : 0
  const v32 = s[785] && v23
  const v33 = s[276] > 2500 && (v29 || !s[275])
  const v34 = v32 ? (v33 ? Math.min(v21, v30) : v21) : v30
  const v35 = v32 ? (v33 ? Math.max(v22, v31) : v22) : v31
  const v36 = s[325] && SDL_52_1_er
  s[801] = v36
  const v37 = s[276] > 0 && (v32 || v33)
  const v38 = v36 || v37
  const v39 = s[325] && SDL_52_1_ir
  s[806] = v39
  const v40 = v39 || s[276] > 0 && (s[785] && v24 || s[276] > 2500 && s[274] && v24)
  const SDL_53_3 = s[24] ? -Infinity : v16 ? -Infinity : v36 ? (v37 ? Math.min(SDL_52_1, v34) : SDL_52_1) : v34
  s[803] = SDL_53_3
  const SDL_53_3_hoej = s[24] ? Infinity : v16 ? Infinity : v36 ? (v37 ? Math.max(SDL_52_1_hoej, v35) : SDL_52_1_hoej) : v35
  s[805] = SDL_53_3_hoej
  const SDL_53_3_er = s[24] || v16 || v17 && v38 || s[153] && v38
  s[800] = SDL_53_3_er
  const SDL_53_3_ir = s[24] || v16 || v17 && v40 || s[153] && v40
  s[807] = SDL_53_3_ir
  // SDL.53.2: Beløb som ved fuldt fravær (SDL § 53, stk. 2)
  const v45 = s[21] && s[0] <= 13604 /* 2007-04-01 */
  s[798] = v45
  const v46 = s[1] >= 13605 /* 2007-04-02 */ && s[572]
  s[799] = v46
  const v47 = f.ledigUdenLoen !== false || s[150] || f.arbejdsgiverTilbyderDeltid !== true
  const v48 = f.ledigUdenLoen !== true && s[152] && f.arbejdsgiverTilbyderDeltid !== false
  const SDL_53_2 = s[24] || v45 || v46 && v47 || s[153] && v47
  s[795] = SDL_53_2
  const SDL_53_2_nej = s[24] || v45 || v46 && v48 || s[153] && v48
  s[796] = SDL_53_2_nej
  const SDL_53_2_ir = s[24] || v45
  s[797] = SDL_53_2_ir
  // SDL.50.1: Det højeste beløb pr. time (SDL § 50, stk. 1)
  const v52 = quotient([s[22], 100], [3700], 'nærmeste', 1)
  const v53 = quotient([s[23], 100], [3700], 'nærmeste', 1)
  const SDL_50_1 = s[24] ? -Infinity : s[25] ? Math.min(v52, v53) : -Infinity
  s[790] = SDL_50_1
  const SDL_50_1_hoej = s[24] ? Infinity : s[25] ? Math.max(v52, v53) : Infinity
  s[789] = SDL_50_1_hoej
  const SDL_50_1_er = s[24] || s[154] && !(!s[25] && s[26]) || s[153] && !(!s[25] && s[26])
  s[788] = SDL_50_1_er
  const SDL_50_1_ir = s[24] || s[154] && s[27] || s[153] && s[27]
  s[791] = SDL_50_1_ir
}

function svar_59(f, s) {
  // SDL.47.1: Sygedagpenge pr. uge ved fuldt fravær (SDL § 47, stk. 1)
  const v0 = s[786] === s[787]
  s[810] = v0
  const v1 = f.timefortjeneste ?? 0
  s[813] = v1
  const v2 = f.timefortjeneste ?? 1000000
  s[814] = v2
  const v3 = s[788] && v1 < s[789]
  const v4 = v3 || s[786] < 3700
  const v5 = s[788] && v2 >= s[790] || s[791]
  const v6 = v5 && s[787] >= 3700
  const v7 = Math.min(v1, s[790])
  const v8 = Math.min(v2, s[789])
  const v9 = v7 <= -Infinity
  const v10 = quotient([v7, s[786]], [100], 'nærmeste', 1)
  const v11 = quotient([v7, s[787]], [100], 'nærmeste', 1)
  const v12 = quotient([v8, s[786]], [100], 'nærmeste', 1)
  const v13 = quotient([v8, s[787]], [100], 'nærmeste', 1)
  const v14 = !s[788] || !s[791] && v7 === v8
  const v15 = Math.min(s[22], v9 ? -Infinity : Math.min(v13, v12, v10, v11))
  const v16 = Math.min(s[23], v9 ? Infinity : Math.max(v13, v12, v10, v11))
  const v17 = s[791] || v9 || s[784]
  const v18 = v4 && s[788] && !(v9 && v14 && v0)
  const v19 = v6 || v18
  const v20 = v6 && s[784] || v4 && v17
  const SDL_47_1 = s[130] ? -Infinity : v6 ? (v18 ? Math.min(s[22], v15) : s[22]) : v15
  s[822] = SDL_47_1
  const SDL_47_1_hoej = s[130] ? Infinity : v6 ? (v18 ? Math.max(s[23], v16) : s[23]) : v16
  s[823] = SDL_47_1_hoej
  const SDL_47_1_er = s[130] || s[135] && v19 || s[792] && v19 || s[148] && v19
  s[821] = SDL_47_1_er
  const SDL_47_1_ir = s[130] || s[135] && v20 || s[792] && v20 || s[148] && v20 || s[131]
  s[824] = SDL_47_1_ir
  // SDL.53.1: Lønmodtagerens sygedagpenge pr. uge (SDL § 53, stk. 1)
  const v25 = Math.max(0, s[793])
  const v26 = Math.max(0, s[794])
  const v27 = v3 || v25 < 3700
  const v28 = v5 && v26 >= 3700
  const v29 = quotient([v7, v25], [100], 'nærmeste', 1)
  const v30 = quotient([v7, v26], [100], 'nærmeste', 1)
  const v31 = quotient([v8, v25], [100], 'nærmeste', 1)
  const v32 = quotient([v8, v26], [100], 'nærmeste', 1)
  const v33 = Math.min(s[22], v9 ? -Infinity : Math.min(v32, v31, v29, v30))
  const v34 = Math.min(s[23], v9 ? Infinity : Math.max(v32, v31, v29, v30))
  const v35 = v27 && s[788] && !(v9 && v14 && v25 === v26)
  const v36 = v28 || v35
  const v37 = v28 ? (v35 ? Math.min(s[22], v33) : s[22]) : v33
  const v38 = v28 ? (v35 ? Math.max(s[23], v34) : s[23]) : v34
  const v39 = v28 && s[784] || v27 && v17
  const v40 = Math.max(SDL_47_1, v37)
  const v41 = Math.min(SDL_47_1_hoej, v38)
  const v42 = s[795] && SDL_47_1_er
  const v43 = s[796] && v36
  const v44 = s[797] && SDL_47_1_er && v36 && v41 >= v40
  const v45 = v43 || v44
  const v46 = v43 ? (v44 ? Math.min(v37, v40) : v37) : v40
  const v47 = v43 ? (v44 ? Math.max(v38, v41) : v38) : v41
  const v48 = v42 || v43 || v44
  const v49 = s[795] && SDL_47_1_ir || s[796] && v39 || s[797] && SDL_47_1_ir && v39 || s[797] && !((!SDL_47_1_er || !SDL_47_1_ir && SDL_47_1 === SDL_47_1_hoej) && (!v36 || !v39 && v37 === v38) && (SDL_47_1_er && v36 || !SDL_47_1_er && !v36) && (!SDL_47_1_er || SDL_47_1 === v37))
  const SDL_53_1 = s[24] ? -Infinity : v42 ? (v45 ? Math.min(SDL_47_1, v46) : SDL_47_1) : v46
  s[815] = SDL_53_1
  const SDL_53_1_hoej = s[24] ? Infinity : v42 ? (v45 ? Math.max(SDL_47_1_hoej, v47) : SDL_47_1_hoej) : v47
  s[816] = SDL_53_1_hoej
  const SDL_53_1_er = s[24] || s[798] && v48 || s[799] && v48 || s[153] && v48
  s[818] = SDL_53_1_er
  const SDL_53_1_ir = s[24] || s[798] && v49 || s[799] && v49 || s[153] && v49
  s[819] = SDL_53_1_ir
  // SDL.46.1: Sygedagpenge pr. uge (SDL § 46, stk. 1)
  const v54 = s[276] > 0 && s[800]
  const v55 = s[801] ? (v54 ? Math.min(s[802], s[803]) : s[802]) : s[803]
  const v56 = s[801] ? (v54 ? Math.max(s[804], s[805]) : s[804]) : s[805]
  const v57 = s[149] && (s[801] || v54)
  const v58 = s[151] && SDL_53_1_er
  const v59 = v57 ? (v58 ? Math.min(v55, SDL_53_1) : v55) : SDL_53_1
  const v60 = v57 ? (v58 ? Math.max(v56, SDL_53_1_hoej) : v56) : SDL_53_1_hoej
  const v61 = s[152] && (v57 || v58)
  const v62 = s[150] || v61
  const v63 = s[150] && s[24] || s[152] && (s[149] && (s[806] || s[276] > 0 && s[807]) || s[151] && SDL_53_1_ir)
  const SDL_46_1 = s[24] ? -Infinity : s[150] ? (v61 ? Math.min(s[808], v59) : s[808]) : v59
  s[1463] = SDL_46_1
  const SDL_46_1_hoej = s[24] ? Infinity : s[150] ? (v61 ? Math.max(s[809], v60) : s[809]) : v60
  s[1464] = SDL_46_1_hoej
  const SDL_46_1_er = s[24] || s[154] && v62 || s[153] && v62
  s[1465] = SDL_46_1_er
  const SDL_46_1_ir = s[24] || s[154] && v63 || s[153] && v63
  s[1466] = SDL_46_1_ir
}

function svar_60(f, s) {
  // SDL.47.1.3: Sygedagpenge pr. uge fra arbejdsgiveren (SDL § 47, stk. 1)
  const v0 = Math.min(s[790], f.timeloenHosArbejdsgiveren ?? 0)
  const v1 = Math.min(s[789], f.timeloenHosArbejdsgiveren ?? 1000000)
  const v2 = v0 <= -Infinity
  const v3 = quotient([v0, s[786]], [100], 'nærmeste', 1)
  const v4 = quotient([v0, s[787]], [100], 'nærmeste', 1)
  const v5 = quotient([v1, s[786]], [100], 'nærmeste', 1)
  const v6 = quotient([v1, s[787]], [100], 'nærmeste', 1)
  const v7 = s[788] && !(v2 && (!s[788] || !s[791] && v0 === v1) && s[810])
  const v8 = s[791] || v2
  const SDL_47_1_3 = s[130] ? -Infinity : v2 ? -Infinity : Math.min(v6, v5, v3, v4)
  s[1467] = SDL_47_1_3
  const SDL_47_1_3_hoej = s[130] ? Infinity : v2 ? Infinity : Math.max(v6, v5, v3, v4)
  s[1468] = SDL_47_1_3_hoej
  const SDL_47_1_3_er = s[130] || s[135] && v7 || s[144] && v7
  s[1469] = SDL_47_1_3_er
  const SDL_47_1_3_ir = s[130] || s[135] && v8 || s[144] && v8 || s[131]
  s[1470] = SDL_47_1_3_ir
  // SDL.50.4: Sygedagpenge ved siden af løn (SDL § 50, stk. 4)
  const SDL_50_4 = s[24] ? -Infinity : Math.max(0, SDL_47_1_3 === -Infinity ? -Infinity : SDL_47_1_3 - s[811])
  s[1471] = SDL_50_4
  const SDL_50_4_hoej = s[24] ? Infinity : Math.max(0, SDL_47_1_3_hoej === Infinity ? Infinity : SDL_47_1_3_hoej - s[812])
  s[1472] = SDL_50_4_hoej
  const SDL_50_4_er = s[137] && (s[24] || s[154] && SDL_47_1_3_er || s[153] && SDL_47_1_3_er)
  s[1473] = SDL_50_4_er
  const SDL_50_4_ir = s[137] && (s[24] || s[154] && SDL_47_1_3_ir || s[153] && SDL_47_1_3_ir) || s[136]
  s[1474] = SDL_50_4_ir
  // SDL.53.1.ialt: Sygedagpenge for timerne i alt (SDL § 53, stk. 1)
  const v17 = f.timeregnskab !== undefined ? sum(f.timeregnskab, (r_timeregnskab) => { const r0_0 = r_timeregnskab.fra <= 13149 /* 2006-01-01 */ || r_timeregnskab.fra >= 20822 /* 2027-01-04 */ && r_timeregnskab.fra <= 2147483646; const r0_1 = SATS_29(r_timeregnskab.fra); const r0_2 = r_timeregnskab.fra === NEVER; const r0_3 = r0_2 || r0_0; const r0_4 = Math.min(s[813], r0_0 ? -Infinity : r0_1); const r0_5 = Math.min(s[814], r0_0 ? Infinity : r0_1); const r0_6 = r0_4 <= -Infinity; const r0_7 = Math.min(r0_6 ? -Infinity : Math.min(quotient([r0_4, r_timeregnskab.fravaerstimer], [100], 'nærmeste', 1), Math.round(r0_5 * r_timeregnskab.fravaerstimer / 100)), r0_0 ? -Infinity : SATS_1(r_timeregnskab.fra)); return !r0_2 && !(r0_6 && (r0_2 || !r0_3 && r0_4 === r0_5)) && !r0_2 ? (r0_3 || r0_6 || r0_3 ? Math.min(0, r0_7) : r0_7) : 0 }) : -Infinity
  const v18 = f.timeregnskab !== undefined ? sum(f.timeregnskab, (r_timeregnskab) => { const r0_0 = r_timeregnskab.fra <= 13149 /* 2006-01-01 */ || r_timeregnskab.fra >= 20822 /* 2027-01-04 */ && r_timeregnskab.fra <= 2147483646; const r0_1 = SATS_29(r_timeregnskab.fra); const r0_2 = r_timeregnskab.fra === NEVER; const r0_3 = Math.min(s[813], r0_0 ? -Infinity : r0_1); const r0_4 = Math.min(s[814], r0_0 ? Infinity : r0_1); const r0_5 = r0_3 <= -Infinity; return !r0_2 && !(r0_5 && (r0_2 || !(r0_2 || r0_0) && r0_3 === r0_4)) && !r0_2 ? Math.min(r0_5 ? Infinity : Math.max(quotient([r0_3, r_timeregnskab.fravaerstimer], [100], 'nærmeste', 1), Math.round(r0_4 * r_timeregnskab.fravaerstimer / 100)), r0_0 ? Infinity : SATS_1(r_timeregnskab.fra)) : 0 }) : Infinity
  const v19 = v17 > -Infinity && v18 < Infinity
  const v20 = quotient([v17, 1], [1], 'nærmeste', 1)
  const v21 = quotient([v18, 1], [1], 'nærmeste', 1)
  const SDL_53_1_ialt = s[24] ? -Infinity : v19 ? Math.min(v20, v21) : -Infinity
  s[1477] = SDL_53_1_ialt
  const SDL_53_1_ialt_hoej = s[24] ? Infinity : v19 ? Math.max(v20, v21) : Infinity
  s[1478] = SDL_53_1_ialt_hoej
  const SDL_53_1_ialt_er = s[137] && (s[24] || s[798] && !(!v19 && v17 === v18) || s[799] && !(!v19 && v17 === v18) || s[153] && !(!v19 && v17 === v18))
  s[1479] = SDL_53_1_ialt_er
  const SDL_53_1_ialt_ir = s[137] && (s[24] || s[798] && !v19 || s[799] && !v19 || s[153] && !v19) || s[136]
  s[1480] = SDL_53_1_ialt_ir
  // SDL.53.1.timer: Fraværstimer i alt (SDL § 53, stk. 1)
  const v26 = sum(f.timeregnskab, (r_timeregnskab) => r_timeregnskab.fravaerstimer)
  const SDL_53_1_timer = s[24] ? -Infinity : f.timeregnskab !== undefined ? v26 : -Infinity
  s[1481] = SDL_53_1_timer
  const SDL_53_1_timer_hoej = s[24] ? Infinity : f.timeregnskab !== undefined ? v26 : Infinity
  s[1482] = SDL_53_1_timer_hoej
  const SDL_53_1_timer_ir = s[137] && s[24] || s[136]
  s[1483] = SDL_53_1_timer_ir
  // SDL.53a.1: Ingen sygedagpenge på helligdagen (SDL § 53 a, stk. 1)
  const v30 = s[1] >= 15523 /* 2012-07-02 */
  const v31 = intersectTable(ALL_DAYS, HELLIGDAGE_1)
  const SDL_53a_1 = s[24] || v30 && countDays(v31, s[0], s[1]) >= 1
  s[1484] = SDL_53a_1
  const SDL_53a_1_nej = s[24] || s[154] || s[153] && s[0] <= 15522 /* 2012-07-01 */ || v30 && countDays(v31, s[1], s[0]) < 1
  s[1485] = SDL_53a_1_nej
  // SDL.53b.1: Refusion fra første dag ved covid-19 (SDL § 53 b, stk. 1-2)
  const v34 = s[1] >= 18319 /* 2020-02-27 */ && s[0] <= 18670 /* 2021-02-12 */
  const v35 = s[136] || f.sygMedCovid19 !== true && f.hjemmeEfterAnbefaling !== true
  const v36 = s[137] && (f.sygMedCovid19 !== false || f.hjemmeEfterAnbefaling !== false)
  const v37 = s[1] >= 18671 /* 2021-02-13 */ && s[0] <= 18858 /* 2021-08-19 */
  const v38 = s[1] >= 18954 /* 2021-11-23 */ && s[0] <= 19051 /* 2022-02-28 */
  const SDL_53b_1 = s[24] || v34 && v36 || v37 || v38 && v36
  s[1486] = SDL_53b_1
  const SDL_53b_1_nej = s[24] || s[21] && s[0] <= 18318 /* 2020-02-26 */ || v34 && v35 || v37 || s[1] >= 18859 /* 2021-08-20 */ && s[0] <= 18953 /* 2021-11-22 */ || v38 && v35 || s[1] >= 19052 /* 2022-03-01 */
  s[1487] = SDL_53b_1_nej
  const SDL_53b_1_ir = s[24] || v37
  s[1488] = SDL_53b_1_ir
  // SDL.54.1.beloeb: Refusion til arbejdsgiveren pr. uge (SDL § 54, stk. 1)
  const SDL_54_1_beloeb = s[24] ? -Infinity : Math.min(s[812], s[815])
  s[1489] = SDL_54_1_beloeb
  const SDL_54_1_beloeb_hoej = s[24] ? Infinity : Math.min(s[811], s[816])
  s[1490] = SDL_54_1_beloeb_hoej
  const SDL_54_1_beloeb_er = s[817] && (s[24] || s[154] && s[818] || s[153] && s[818])
  s[1491] = SDL_54_1_beloeb_er
  const SDL_54_1_beloeb_ir = s[817] && (s[24] || s[154] && s[819] || s[153] && s[819]) || s[820] || s[141]
  s[1492] = SDL_54_1_beloeb_ir
  // SDL.56.1.beloeb: Refusion med aftale pr. uge (SDL § 56, stk. 1)
  const v46 = Math.min(s[22], SDL_47_1_3)
  const v47 = Math.min(s[23], SDL_47_1_3_hoej)
  const v48 = SDL_47_1_3_ir || s[784]
  const v49 = s[135] && SDL_47_1_3_er
  const v50 = s[792] && SDL_47_1_3_er
  const v51 = s[148] && s[821]
  const v52 = v50 || v51
  const v53 = v50 ? (v51 ? Math.min(s[822], v46) : v46) : s[822]
  const SDL_56_1_beloeb = s[130] ? -Infinity : v49 ? (v52 ? Math.min(v46, v53) : v46) : v53
  s[1493] = SDL_56_1_beloeb
  const v55 = v50 ? (v51 ? Math.max(s[823], v47) : v47) : s[823]
  const SDL_56_1_beloeb_hoej = s[130] ? Infinity : v49 ? (v52 ? Math.max(v47, v55) : v47) : v55
  s[1494] = SDL_56_1_beloeb_hoej
  const SDL_56_1_beloeb_er = s[666] && (s[130] || v49 || v50 || v51)
  s[1495] = SDL_56_1_beloeb_er
  const SDL_56_1_beloeb_ir = s[666] && (s[130] || s[135] && v48 || s[792] && v48 || s[148] && s[824] || s[131]) || s[664] || s[141]
  s[1496] = SDL_56_1_beloeb_ir
  // SDL.56.2: Aftale om refusion fra første dag (SDL § 56, stk. 2)
  const v59 = f.aftaleIndgaaetDen ?? FIRST_DAY
  s[829] = v59
  const v60 = f.aftaleIndgaaetDen ?? 84005 /* 2199-12-31 */
  s[830] = v60
  const SDL_56_2_ir = v59 <= 13331 /* 2006-07-02 */
  s[827] = SDL_56_2_ir
  const v62 = v60 >= 13332 /* 2006-07-03 */
  s[825] = v62
  const v63 = v62 && v59 <= 13604 /* 2007-04-01 */
  const v64 = f.langvarigEllerKroniskLidelse !== true || f.risikoenErVaesentligtForoeget !== true || (f.skoennedeFravaersdage ?? 0) < 10
  s[832] = v64
  const v65 = f.langvarigEllerKroniskLidelse !== false && f.risikoenErVaesentligtForoeget !== false && (f.skoennedeFravaersdage ?? 366) >= 10
  s[834] = v65
  const v66 = f.dageBetaltForLidelsen ?? 0
  const v67 = f.dageBetaltForLidelsen ?? 366
  const v68 = v60 >= 13605 /* 2007-04-02 */ && v59 <= 14031 /* 2008-06-01 */
  const v69 = v59 <= 15011 /* 2011-02-06 */
  s[826] = v69
  const v70 = v60 >= 14032 /* 2008-06-02 */ && v69
  const v71 = v65 || f.behandlingBesluttetVedAnsaettelsen !== false || v67 >= 21
  const v72 = v64 && f.behandlingBesluttetVedAnsaettelsen !== true && v66 < 21
  const v73 = v60 >= 15012 /* 2011-02-07 */
  s[828] = v73
  const SDL_56_2 = SDL_56_2_ir || v63 && (v65 || f.behandlingBesluttetVedAnsaettelsen !== false || v67 >= 14) || v68 && (v65 || f.behandlingBesluttetVedAnsaettelsen !== false || v67 >= 15) || v70 && v71 || v73 && v71
  s[1497] = SDL_56_2
  const SDL_56_2_nej = SDL_56_2_ir || v63 && v64 && f.behandlingBesluttetVedAnsaettelsen !== true && v66 < 14 || v68 && v64 && f.behandlingBesluttetVedAnsaettelsen !== true && v66 < 15 || v70 && v72 || v73 && v72
  s[1498] = SDL_56_2_nej
}

function svar_61(f, s) {
  // SDL.56.3: Aftalens form (SDL § 56, stk. 3)
  const v0 = s[825] && s[826]
  const v1 = f.aftaleErSkriftlig !== true || f.aftaleErGodkendt !== true
  const v2 = f.aftaleErSkriftlig !== false && f.aftaleErGodkendt !== false
  const SDL_56_3 = s[827] || v0 && v2 || s[828] && v2
  s[1500] = SDL_56_3
  const SDL_56_3_nej = s[827] || v0 && v1 || s[828] && v1
  s[1501] = SDL_56_3_nej
  // SDL.56.4: Aftalens sidste dag (SDL § 56, stk. 4)
  const SDL_56_4 = s[827] ? FIRST_DAY : shiftDays(shiftMonths(s[829], 24), -1)
  s[1502] = SDL_56_4
  const SDL_56_4_hoej = s[827] ? NEVER : shiftDays(shiftMonths(s[830], 24), -1)
  s[1503] = SDL_56_4_hoej
  // SDL.56.4.fornyelse: Aftalen kan fornyes (SDL § 56, stk. 4)
  const v7 = (f.fravaersdageSidsteAar ?? 366) >= 10 || f.vaesentligeAendringerVedUdloeb !== false
  const v8 = (f.fravaersdageSidsteAar ?? 0) < 10 && f.vaesentligeAendringerVedUdloeb !== true
  const SDL_56_4_fornyelse = s[827] || v0 && v7 || s[828] && v7
  s[1504] = SDL_56_4_fornyelse
  const SDL_56_4_fornyelse_nej = s[827] || v0 && v8 || s[828] && v8
  s[1505] = SDL_56_4_fornyelse_nej
  // SDL.58a.1: Aftale for selvstændige (SDL § 58 a, stk. 1-4)
  const v11 = s[830] >= 15398 /* 2012-02-28 */ && s[829] <= 15516 /* 2012-06-25 */
  const v12 = s[831] || s[832] || f.aftaleErSkriftlig !== true || f.laegeligDokumentationForRisiko !== true
  const v13 = s[833] && s[834] && f.aftaleErSkriftlig !== false && f.laegeligDokumentationForRisiko !== false
  const v14 = s[830] >= 15517 /* 2012-06-26 */
  const SDL_58a_1 = s[827] || v11 && v13 || v14 && v13
  s[1506] = SDL_58a_1
  const SDL_58a_1_nej = s[827] || v0 || s[828] && s[829] <= 15397 /* 2012-02-27 */ || v11 && v12 || v14 && v12
  s[1507] = SDL_58a_1_nej
  // SDL.59.6: Refusion trods for sen anmeldelse (SDL § 59, stk. 6)
  const v17 = f.refusionskravFremsat ?? FIRST_DAY
  const v18 = f.refusionskravFremsat ?? 84005 /* 2199-12-31 */
  const v19 = s[126] && s[565] < v18
  const v20 = v19 || f.skyldesLoenmodtageren !== true && f.forkertVejledning !== true && f.saerligeOmstaendighederForRefusion !== true
  const v21 = s[126] && s[566] >= v17 || s[66]
  const v22 = v21 && (f.skyldesLoenmodtageren !== false || f.forkertVejledning !== false || f.saerligeOmstaendighederForRefusion !== false)
  const v23 = v19 || f.nemrefusionNede !== true && f.skyldesLoenmodtageren !== true && f.forkertVejledning !== true && f.saerligeOmstaendighederForRefusion !== true
  const v24 = v21 && (f.nemrefusionNede !== false || f.skyldesLoenmodtageren !== false || f.forkertVejledning !== false || f.saerligeOmstaendighederForRefusion !== false)
  const SDL_59_6 = s[137] && (s[130] || s[135] && v22 || s[835] && v22 || s[836] && v24 || s[837] && v24)
  s[1512] = SDL_59_6
  const SDL_59_6_nej = s[137] && (s[130] || s[135] && v20 || s[835] && v20 || s[836] && v23 || s[837] && v23)
  s[1513] = SDL_59_6_nej
  // SDL.59.2: Refusion tidligst fra (SDL § 59, stk. 2-5)
  const v27 = f.arbejdsgiverAnmeldt ?? FIRST_DAY
  const v28 = f.arbejdsgiverAnmeldt ?? 84005 /* 2199-12-31 */
  const v29 = s[126] && s[838] < v28
  const v30 = s[126] && s[839] >= v27 || s[840] || SDL_59_6
  const v31 = SDL_59_6_nej || s[841]
  const v32 = (v29 || s[66]) && (s[842] || s[66]) && v31 && (v29 || s[842] || SDL_59_6_nej)
  const v33 = s[66] && s[841]
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
  const v50 = s[126] && s[755] < v28
  const v51 = s[126] && s[64] >= shiftDays(s[125], 30)
  const v52 = s[126] && s[757] >= v27 || s[126] && s[65] < shiftDays(s[128], 30) || SDL_59_6
  const v53 = (v50 || s[66]) && (v51 || s[66]) && v31 && (v50 || v51 || SDL_59_6_nej)
  const v54 = v53 || v41
  const v55 = v53 ? v43 : v38
  const v56 = v53 ? v46 : v39
  const v57 = s[135] && v49
  const v58 = s[741] && v49
  const v59 = s[760] && (v52 || v53 || v41)
  const v60 = s[761] || v59
  const v61 = s[761] ? FIRST_DAY : v52 ? (v54 ? Math.min(v34, v55) : v34) : v55
  const v62 = v58 || v60
  const v63 = v58 ? (v60 ? Math.min(v45, v61) : v45) : v61
  const SDL_59_2 = s[130] ? FIRST_DAY : v57 ? (v62 ? Math.min(v45, v63) : v45) : v63
  s[1508] = SDL_59_2
  const v65 = s[761] ? NEVER : v52 ? (v54 ? Math.max(v35, v56) : v35) : v56
  const v66 = v58 ? (v60 ? Math.max(v48, v65) : v48) : v65
  const SDL_59_2_hoej = s[130] ? NEVER : v57 ? (v62 ? Math.max(v48, v66) : v48) : v66
  s[1509] = SDL_59_2_hoej
  const SDL_59_2_er = s[137] && (s[130] || v57 || v58 || s[761] || v59)
  s[1510] = SDL_59_2_er
  const SDL_59_2_ir = s[137] && (s[130] || s[135] && v40 || s[741] && v40 || s[761] || s[760] && v40 || s[131]) || s[136]
  s[1511] = SDL_59_2_ir
  // SDL.82.1: Loven af 2006 gælder for fraværet (SDL § 82, stk. 1-3)
  const SDL_82_1 = s[24] || s[21] && s[843] >= 13332 /* 2006-07-03 */
  s[1514] = SDL_82_1
  const SDL_82_1_nej = s[24] || s[21] && s[844] < 13332 /* 2006-07-03 */
  s[1515] = SDL_82_1_nej
}

function svar_62(f, s) {
  const v0 = s[246] ? 4 : 0
  s[862] = v0
  const v1 = s[8] ? 4 : 0
  s[865] = v1
  const v2 = s[418] ? 4 : 0
  s[1138] = v2
  const v3 = (f.erVisiteretTilFleksjob !== false ? 1 : 0) + v2
  s[883] = v3
  const v4 = s[15] ? 4 : 0
  s[906] = v4
  const v5 = 1 + v4
  s[898] = v5
  const v6 = (s[183] ? 1 : 0) + (s[845] ? 4 : 0)
  s[929] = v6
  const v7 = s[846] ? 4 : 0
  s[937] = v7
  const v8 = s[847] ? 2 : 0
  s[941] = v8
  const v9 = s[848] ? 4 : 0
  s[942] = v9
  const v10 = s[24] ? 4 : 0
  s[952] = v10
  const v11 = (s[849] ? 1 : 0) + (s[850] ? 2 : 0) + v10
  s[943] = v11
  const v12 = s[851] ? 4 : 0
  s[974] = v12
  const v13 = f.ressourceforloebErBevilget !== false ? 1 : 0
  s[1000] = v13
  const v14 = s[222] ? 4 : 0
  s[1011] = v14
  const v15 = v13 + v14
  s[991] = v15
  const v16 = s[208] ? 4 : 0
  s[997] = v16
  const v17 = s[852] ? 4 : 0
  s[1001] = v17
  const v18 = f.revalideringErBevilget !== false ? 1 : 0
  s[1025] = v18
  const v19 = s[400] ? 4 : 0
  s[1039] = v19
  const v20 = s[330] ? 4 : 0
  s[1053] = v20
  const v21 = s[853] ? 4 : 0
  s[1096] = v21
  const v22 = (s[361] ? 1 : 0) + v21
  s[1078] = v22
  const v23 = (s[164] ? 1 : 0) + v20
  s[1101] = v23
  const v24 = s[854] ? 4 : 0
  s[1146] = v24
  const v25 = 1 + (s[855] ? 4 : 0)
  s[1167] = v25
  const v26 = s[856] ? 4 : 0
  s[1192] = v26
  const v27 = s[141] ? 4 : 0
  s[1225] = v27
  const v28 = s[66] ? 4 : 0
  s[1226] = v28
  const v29 = s[24] ? 1 : 0
  s[1227] = v29
  const v30 = s[841] ? 4 : 0
  s[1250] = v30
  const v31 = s[857] ? 1 : 0
  s[1301] = v31
  const v32 = 1 + v10
  s[1304] = v32
  const v33 = s[858] ? 1 : 0
  s[1327] = v33
  const v34 = s[117] ? 4 : 0
  s[1370] = v34
  const v35 = s[119] ? 4 : 0
  s[1371] = v35
  const v36 = s[827] ? 4 : 0
  s[1499] = v36
}

export function svar(f) {
  const s = new Array(1516)
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
  svar_55(f, s)
  svar_56(f, s)
  svar_57(f, s)
  svar_58(f, s)
  svar_59(f, s)
  svar_60(f, s)
  svar_61(f, s)
  svar_62(f, s)
  return { ALF_62_3: s[657], ALF_62_3_hoej: s[658], ALF_62_3_kan: (s[656] ? 1 : 0) + (s[659] ? 4 : 0), BEK937_27_kan: (s[859] ? 1 : 0) + (s[860] ? 2 : 0) + (s[861] ? 4 : 0), FERIEBEK_2_kan: (s[355] ? 1 : 0) + (s[354] ? 2 : 0) + s[862], FERIEBEK_2_6_kan: (s[863] ? 3 : 0) + (s[864] ? 4 : 0), FYL_1a: s[13], FYL_1a_hoej: s[12], FYL_1a_kan: 1 + s[865], FYL_1a_2: s[866], FYL_1a_2_hoej: s[867], FYL_1a_2_kan: (s[868] ? 1 : 0) + (s[869] ? 4 : 0), FYL_2_1_kan: (s[870] ? 1 : 0) + (s[871] ? 2 : 0) + s[865], FYL_2a_kan: (s[872] ? 1 : 0) + (s[873] ? 2 : 0) + s[865], FYL_3a_1_kan: (s[874] ? 1 : 0) + (s[875] ? 2 : 0) + (s[876] ? 4 : 0), FYL_3a_4: s[877], FYL_3a_4_hoej: s[878], FYL_3a_4_kan: (s[879] ? 1 : 0) + (s[880] ? 4 : 0), FYL_4_1: s[881], FYL_4_1_hoej: s[882], FYL_4_1_kan: s[883], FYL_4_2: s[884], FYL_4_2_hoej: s[885], FYL_4_2_kan: s[883], FYL_4_3: s[886], FYL_4_3_hoej: s[887], FYL_4_3_kan: s[883], FYL_5: s[888], FYL_5_hoej: s[889], FYL_5_kan: (s[890] ? 1 : 0) + (s[891] ? 4 : 0), FYL_8: s[892], FYL_8_hoej: s[893], FYL_8_kan: (s[894] ? 1 : 0) + (s[895] ? 4 : 0), FYL_9_1: s[896], FYL_9_1_hoej: s[897], FYL_9_1_kan: s[898], FYL_9_3: s[899], FYL_9_3_hoej: s[900], FYL_9_3_kan: s[898], FYL_15_1: s[901], FYL_15_1_hoej: s[902], FYL_15_1_kan: 1 + (s[903] ? 4 : 0), FYL_15_4_kan: (s[904] ? 1 : 0) + (s[905] ? 2 : 0) + s[906], FYL_17_1_kan: (s[907] ? 1 : 0) + (s[908] ? 2 : 0) + s[906], FYL_17_2: s[909], FYL_17_2_hoej: s[910], FYL_17_2_kan: (s[911] ? 1 : 0) + (s[912] ? 4 : 0), FYL_17_4: s[913], FYL_17_4_hoej: s[914], FYL_17_4_kan: (s[915] ? 1 : 0) + (s[916] ? 4 : 0), FYL_20_3_kan: (s[917] ? 1 : 0) + (s[918] ? 2 : 0) + (s[919] ? 4 : 0), FYL_22_1: s[920], FYL_22_1_hoej: s[921], FYL_22_1_kan: 1 + (s[922] ? 4 : 0), FYL_22_2: s[923], FYL_22_2_hoej: s[924], FYL_22_2_kan: s[898], FYL_22_2_laengst: s[925], FYL_22_2_laengst_hoej: s[926], FYL_22_2_laengst_kan: s[898], LAB_31_3: s[927], LAB_31_3_hoej: s[928], LAB_31_3_kan: s[929], LAB_31_3_ledighedsydelse: s[930], LAB_31_3_ledighedsydelse_hoej: s[931], LAB_31_3_ledighedsydelse_kan: (s[43] ? 1 : 0) + (s[932] ? 4 : 0), LAB_31_3_vindue: s[933], LAB_31_3_vindue_hoej: s[934], LAB_31_3_vindue_kan: s[929], LAB_33_3_kan: (s[935] ? 1 : 0) + (s[936] ? 2 : 0) + s[937], LAB_36_3_kan: (s[938] ? 1 : 0) + (s[939] ? 2 : 0) + s[937], LAB_36_3_ressourceforloeb_kan: (s[940] ? 1 : 0) + s[941] + s[942], LAB_43_kan: s[943], LAB_44_1_kan: (s[944] ? 1 : 0) + (s[945] ? 2 : 0) + (s[946] ? 4 : 0), LAB_45_1_kan: (s[947] ? 1 : 0) + (s[948] ? 2 : 0) + (s[949] ? 4 : 0), LAB_107_1_kan: (s[950] ? 1 : 0) + (s[951] ? 2 : 0) + s[952], LAB_108_2_kan: (s[953] ? 1 : 0) + (s[954] ? 2 : 0) + s[937], LAB_109_1_kan: (s[955] ? 1 : 0) + (s[956] ? 2 : 0) + (s[957] ? 4 : 0), LAB_109_1_frist: s[958], LAB_109_1_frist_hoej: s[959], LAB_109_1_frist_kan: (s[190] ? 1 : 0) + (s[960] ? 4 : 0), LAB_109_2_kraft_kan: (s[47] ? 1 : 0) + (s[49] ? 2 : 0) + (s[48] ? 4 : 0), LAB_110_1: s[961], LAB_110_1_hoej: s[962], LAB_110_1_kan: (s[963] ? 1 : 0) + (s[964] ? 4 : 0), LAB_110_2_kan: (s[965] ? 1 : 0) + (s[966] ? 2 : 0) + (s[967] ? 4 : 0), LAB_111_1: s[968], LAB_111_1_hoej: s[969], LAB_111_1_kan: (s[970] ? 1 : 0) + (s[971] ? 4 : 0), LAB_111_2_kan: (s[972] ? 1 : 0) + (s[973] ? 2 : 0) + s[974], LAB_111_3: s[975], LAB_111_3_hoej: s[976], LAB_111_3_kan: (s[977] ? 1 : 0) + (s[978] ? 4 : 0), LAB_111_4_kan: (s[979] ? 1 : 0) + (s[980] ? 2 : 0) + s[974], LAB_112_1_kan: (s[981] ? 1 : 0) + (s[982] ? 2 : 0) + (s[983] ? 4 : 0), LAB_112_2_kan: (s[984] ? 1 : 0) + (s[985] ? 2 : 0) + s[952], LAB_112_3_kan: (s[986] ? 1 : 0) + (s[987] ? 2 : 0) + s[952], LAB_112_3_igang_kan: (s[988] ? 1 : 0) + s[941] + s[942], LAB_113_2: s[989], LAB_113_2_hoej: s[990], LAB_113_2_kan: s[991], LAB_113_2_team_kan: (s[992] ? 1 : 0) + (s[993] ? 2 : 0) + (s[994] ? 4 : 0), LAB_113_3_kan: (s[995] ? 1 : 0) + (s[996] ? 2 : 0) + s[997], LAB_113_4: s[998], LAB_113_4_hoej: s[999], LAB_113_4_kan: s[1000] + s[1001], LAB_113_4_ydelse_kan: (s[1002] ? 1 : 0) + (s[1003] ? 2 : 0) + s[1001], LAB_113a_kan: (s[1004] ? 1 : 0) + (s[1005] ? 2 : 0) + (s[1006] ? 4 : 0), LAB_114_1: s[1007], LAB_114_1_hoej: s[1008], LAB_114_1_kan: s[991], LAB_114_1_plan_kan: (s[1009] ? 1 : 0) + (s[1010] ? 2 : 0) + s[1011], LAB_114_3: s[1012], LAB_114_3_hoej: s[1013], LAB_114_3_kan: 1 + (s[1014] ? 4 : 0), LAB_114_3_igang_kan: (s[1015] ? 1 : 0) + s[941] + s[942], LAB_114_4: s[1016], LAB_114_4_hoej: s[1017], LAB_114_4_kan: s[1000] + (s[1018] ? 4 : 0), LAB_115_1_kan: (s[1019] ? 1 : 0) + (s[1020] ? 2 : 0) + s[952], LAB_142_1_kan: (s[1021] ? 1 : 0) + (s[1022] ? 2 : 0) + s[952], LAB_144_kan: (s[405] ? 1 : 0) + (s[406] ? 2 : 0) + s[952], LAB_145_1: s[1023], LAB_145_1_hoej: s[1024], LAB_145_1_kan: s[1025] + (s[1026] ? 4 : 0), LAB_145_1_plan_kan: (s[1027] ? 1 : 0) + (s[1028] ? 2 : 0) + (s[1029] ? 4 : 0), LAB_145_2_kan: (s[1030] ? 1 : 0) + (s[1031] ? 2 : 0) + (s[1032] ? 4 : 0), LAB_146_kan: (s[1033] ? 1 : 0) + (s[1034] ? 2 : 0) + s[952], LAS_10_3: s[1035], LAS_10_3_hoej: s[1036], LAS_10_3_kan: s[898], LAS_50_kan: (s[1037] ? 1 : 0) + (s[1038] ? 2 : 0) + s[1039], LAS_68_2: s[237], LAS_68_2_hoej: s[238], LAS_68_2_kan: (s[240] ? 1 : 0) + (s[243] ? 4 : 0), LAS_68_4: s[258], LAS_68_4_hoej: s[256], LAS_68_4_kan: (s[260] ? 1 : 0) + (s[262] ? 4 : 0), LAS_68_5_kan: (s[239] ? 1 : 0) + (s[242] ? 2 : 0) + (s[241] ? 4 : 0), LAS_68a_1: s[1040], LAS_68a_1_hoej: s[1041], LAS_68a_1_kan: (s[1042] ? 1 : 0) + (s[1043] ? 4 : 0), LAS_68a_1_tid_kan: (s[1044] ? 1 : 0) + (s[248] ? 2 : 0) + s[862], LAS_68a_2: s[259], LAS_68a_2_hoej: s[257], LAS_68a_2_kan: (s[261] ? 1 : 0) + (s[263] ? 4 : 0), LAS_68a_3: s[251], LAS_68a_3_hoej: s[250], LAS_68a_3_kan: (s[252] ? 1 : 0) + (s[253] ? 4 : 0), LAS_69j_2: s[269], LAS_69j_2_hoej: s[270], LAS_69j_2_kan: (s[271] ? 1 : 0) + (s[272] ? 4 : 0), LAS_69j_2_bidrag: s[1045], LAS_69j_2_bidrag_hoej: s[1046], LAS_69j_2_bidrag_kan: (s[1047] ? 1 : 0) + (s[1048] ? 4 : 0), LAS_69j_4: s[342], LAS_69j_4_hoej: s[340], LAS_69j_4_kan: (s[344] ? 1 : 0) + (s[346] ? 4 : 0), LAS_69j_5: s[343], LAS_69j_5_hoej: s[341], LAS_69j_5_kan: (s[345] ? 1 : 0) + (s[347] ? 4 : 0), LAS_69j_5_modtager_kan: (s[1049] ? 1 : 0) + (s[1050] ? 2 : 0) + (s[1051] ? 4 : 0), LAS_69j_5_tid_kan: (s[1052] ? 1 : 0) + (s[289] ? 2 : 0) + s[1053], LAS_69j_7_kan: (s[332] ? 1 : 0) + (s[331] ? 2 : 0) + s[1053], LAS_69j_8_kan: (s[335] ? 1 : 0) + (s[334] ? 2 : 0) + (s[333] ? 4 : 0), LAS_69j_9: s[326], LAS_69j_9_hoej: s[327], LAS_69j_9_kan: (s[328] ? 1 : 0) + (s[329] ? 4 : 0), LAS_69j_10: s[292], LAS_69j_10_hoej: s[291], LAS_69j_10_kan: (s[293] ? 1 : 0) + (s[294] ? 4 : 0), LAS_69j_11_kan: (s[1054] ? 1 : 0) + (s[1055] ? 2 : 0) + (s[1056] ? 4 : 0), LAS_69j_13_kan: (s[337] ? 1 : 0) + (s[338] ? 2 : 0) + (s[336] ? 4 : 0), LAS_69j_15_kan: (s[356] ? 1 : 0) + (s[357] ? 2 : 0) + s[1053], LAS_69j_udbetales: s[1057], LAS_69j_udbetales_hoej: s[1058], LAS_69j_udbetales_kan: (s[1059] ? 1 : 0) + (s[1060] ? 4 : 0), LAS_69k_1_kan: (s[1061] ? 1 : 0) + (s[1062] ? 2 : 0) + s[1053], LAS_69k_2_kan: (s[1063] ? 1 : 0) + (s[1064] ? 2 : 0) + (s[1065] ? 4 : 0), LAS_69k_5_kan: (s[1066] ? 1 : 0) + (s[1067] ? 2 : 0) + s[1053], LAS_69k_6: s[1068], LAS_69k_6_hoej: s[1069], LAS_69k_6_kan: (s[1070] ? 1 : 0) + (s[1071] ? 4 : 0), LAS_69k_6_aftale_kan: (s[1072] ? 1 : 0) + (s[1073] ? 2 : 0) + s[862], LAS_69k_6_senest: s[1074], LAS_69k_6_senest_hoej: s[1075], LAS_69k_6_senest_kan: (s[31] ? 1 : 0) + s[862], LAS_69l_1_kan: (s[363] ? 1 : 0) + (s[362] ? 2 : 0) + (s[364] ? 4 : 0), LAS_69l_3: s[1076], LAS_69l_3_hoej: s[1077], LAS_69l_3_kan: s[1078], LAS_69m_2: s[1079], LAS_69m_2_hoej: s[1080], LAS_69m_2_kan: (s[1081] ? 1 : 0) + (s[1082] ? 4 : 0), LAS_69n_1: s[1083], LAS_69n_1_hoej: s[1084], LAS_69n_1_kan: (s[1085] ? 1 : 0) + (s[1086] ? 4 : 0), LAS_69o_1_kan: (s[1087] ? 1 : 0) + (s[1088] ? 2 : 0) + (s[1089] ? 4 : 0), LAS_69o_2: s[1090], LAS_69o_2_hoej: s[1091], LAS_69o_2_kan: (s[1092] ? 1 : 0) + (s[1093] ? 4 : 0), LAS_69p_1_kan: (s[1094] ? 1 : 0) + (s[1095] ? 2 : 0) + s[1096], LAS_69q_1: s[1097], LAS_69q_1_hoej: s[1098], LAS_69q_1_kan: s[1078], LAS_69t_2: s[1099], LAS_69t_2_hoej: s[1100], LAS_69t_2_kan: s[1101], LAS_69x_3: s[1102], LAS_69x_3_hoej: s[1103], LAS_69x_3_kan: s[1101], LAS_70_1_kan: (s[401] ? 1 : 0) + (s[399] ? 2 : 0) + s[1039], LAS_70_1_3_kan: (s[1104] ? 1 : 0) + (s[1105] ? 2 : 0) + (s[1106] ? 4 : 0), LAS_70_4: s[1107], LAS_70_4_hoej: s[1108], LAS_70_4_kan: (s[1109] ? 1 : 0) + (s[1110] ? 4 : 0), LAS_71_1: s[1111], LAS_71_1_hoej: s[1112], LAS_71_1_kan: (s[1113] ? 1 : 0) + (s[1114] ? 4 : 0), LAS_71_2: s[1115], LAS_71_2_hoej: s[1116], LAS_71_2_kan: (s[1117] ? 1 : 0) + (s[1118] ? 4 : 0), LAS_71_2_ung: s[390], LAS_71_2_ung_hoej: s[391], LAS_71_2_ung_kan: (s[384] ? 0 : 1) + (s[387] ? 4 : 0), LAS_71_3: s[1119], LAS_71_3_hoej: s[1120], LAS_71_3_kan: (s[1121] ? 1 : 0) + (s[1122] ? 4 : 0), LAS_71_4_kan: (s[395] ? 1 : 0) + (s[396] ? 2 : 0) + (s[397] ? 4 : 0), LAS_71_6_kan: (s[1123] ? 1 : 0) + (s[24] ? 2 : 0) + (s[1124] ? 4 : 0), LAS_73b_kan: (s[1125] ? 1 : 0) + (s[1126] ? 2 : 0) + s[1039], LAS_73c_1: s[1127], LAS_73c_1_hoej: s[1128], LAS_73c_1_kan: s[1025] + (s[1129] ? 4 : 0), LAS_73f_1_kan: (s[1130] ? 1 : 0) + (s[1131] ? 2 : 0) + s[1039], LAS_73f_1_beloeb: s[1132], LAS_73f_1_beloeb_hoej: s[1133], LAS_73f_1_beloeb_kan: s[1025] + s[1039], LAS_74a_1_kan: (s[1134] ? 1 : 0) + (s[1135] ? 2 : 0) + s[906], LAS_74a_2_kan: (s[1136] ? 1 : 0) + (s[1137] ? 2 : 0) + s[1138], LAS_74a_2_uge: s[500], LAS_74a_2_uge_hoej: s[501], LAS_74a_2_uge_kan: (s[499] ? 1 : 0) + (s[502] ? 4 : 0), LAS_74a_3: s[504], LAS_74a_3_hoej: s[503], LAS_74a_3_kan: (s[505] ? 1 : 0) + (s[506] ? 4 : 0), LAS_74a_7: s[1139], LAS_74a_7_hoej: s[1140], LAS_74a_7_kan: (s[1141] ? 1 : 0) + (s[1142] ? 4 : 0), LAS_74b_2_kan: (s[423] ? 1 : 0) + (s[496] ? 2 : 0) + s[906], LAS_74c_1: s[486], LAS_74c_1_hoej: s[487], LAS_74c_1_kan: 1 + (s[488] ? 4 : 0), LAS_74c_1_18: s[1143], LAS_74c_1_18_hoej: s[1144], LAS_74c_1_18_kan: (s[1145] ? 1 : 0) + s[1146], LAS_74c_1_frist: s[1147], LAS_74c_1_frist_hoej: s[1148], LAS_74c_1_frist_kan: (s[1149] ? 1 : 0) + (s[1150] ? 4 : 0), LAS_74c_1_nu_kan: (s[1151] ? 1 : 0) + (s[1152] ? 2 : 0) + s[1146], LAS_74d_2: s[1153], LAS_74d_2_hoej: s[1154], LAS_74d_2_kan: (s[1155] ? 1 : 0) + (s[1156] ? 4 : 0), LAS_74d_3: s[1157], LAS_74d_3_hoej: s[1158], LAS_74d_3_kan: (s[1159] ? 1 : 0) + (s[1160] ? 4 : 0), LAS_74d_3_udbetales: s[1161], LAS_74d_3_udbetales_hoej: s[1162], LAS_74d_3_udbetales_kan: (s[1163] ? 1 : 0) + (s[1164] ? 4 : 0), LAS_74e_3: s[1165], LAS_74e_3_hoej: s[1166], LAS_74e_3_kan: s[1167], LAS_74e_4: s[1168], LAS_74e_4_hoej: s[1169], LAS_74e_4_kan: s[1167], LAS_74e_8: s[1170], LAS_74e_8_hoej: s[1171], LAS_74e_8_kan: (s[1172] ? 1 : 0) + (s[1173] ? 4 : 0), LAS_74f_1_kan: (s[1174] ? 1 : 0) + (s[1175] ? 2 : 0) + s[906], LAS_74f_1_dag: s[1176], LAS_74f_1_dag_hoej: s[1177], LAS_74f_1_dag_kan: s[898], LAS_75_1: s[1178], LAS_75_1_hoej: s[1179], LAS_75_1_kan: 1 + (s[1180] ? 4 : 0), LAS_75a_1_kan: (s[1181] ? 1 : 0) + (s[1182] ? 2 : 0) + (s[1183] ? 4 : 0), LAS_76_1_kan: (s[1184] ? 1 : 0) + (s[1185] ? 2 : 0) + s[906], LAS_77_1: s[1186], LAS_77_1_hoej: s[1187], LAS_77_1_kan: (s[1188] ? 1 : 0) + (s[1189] ? 4 : 0), LAS_77a_1: s[1190], LAS_77a_1_hoej: s[1191], LAS_77a_1_kan: 1 + s[1192], LAS_77a_2: s[1193], LAS_77a_2_hoej: s[1194], LAS_77a_2_kan: (s[1195] ? 1 : 0) + (s[1196] ? 4 : 0), LAS_77a_4_kan: (s[1197] ? 1 : 0) + (s[1198] ? 2 : 0) + s[1192], LAS_77a_6_kan: (s[1199] ? 1 : 0) + (s[1200] ? 2 : 0) + s[906], LAS_77b_1_kan: (s[1201] ? 1 : 0) + (s[1202] ? 2 : 0) + s[906], LOB_4_1_kan: (s[1203] ? 1 : 0) + (s[1204] ? 2 : 0) + s[952], LOB_9_1_kan: (s[1205] ? 1 : 0) + (s[1206] ? 2 : 0) + (s[1207] ? 4 : 0), LOB_10_1_kan: (s[1208] ? 1 : 0) + (s[1209] ? 2 : 0) + s[952], LOB_15a_1_kan: s[943], LOV1750_21_8_kan: (s[207] ? 1 : 0) + (s[206] ? 2 : 0) + s[997], LOV1750_21_revalidering_kan: (s[1210] ? 1 : 0) + (s[374] ? 2 : 0) + s[1039], LSP_18_2_kan: (s[1211] ? 1 : 0) + (s[1212] ? 2 : 0) + (s[1213] ? 4 : 0), PLANBEK_2_1_kan: (s[1214] ? 1 : 0) + (s[1215] ? 2 : 0) + s[952], REFUSIONSBEK_2: s[1216], REFUSIONSBEK_2_hoej: s[1217], REFUSIONSBEK_2_kan: (s[1218] ? 1 : 0) + (s[1219] ? 4 : 0), SDL_2_kan: (s[1220] ? 1 : 0) + (s[1221] ? 2 : 0) + (s[1222] ? 4 : 0), SDL_2_1_kan: (s[1223] ? 1 : 0) + (s[1224] ? 2 : 0) + s[1225], SDL_3_kan: (s[548] ? 1 : 0) + (s[545] ? 2 : 0) + s[952], SDL_6_1: s[125], SDL_6_1_hoej: s[128], SDL_6_1_kan: (s[126] ? 1 : 0) + s[1226], SDL_7_1_kan: (s[156] ? 1 : 0) + (s[163] ? 2 : 0) + s[952], SDL_7_1_ferie_kan: s[1227] + (s[1228] ? 2 : 0) + s[952], SDL_7_1_ferieaftale_kan: (s[1229] ? 1 : 0) + (s[1230] ? 2 : 0) + s[952], SDL_7_1_genoptagelse: s[1231], SDL_7_1_genoptagelse_hoej: s[1232], SDL_7_1_genoptagelse_kan: (f.ferieAftalt !== false ? 1 : 0) + (s[1233] ? 4 : 0), SDL_7_1_ny_kan: (s[1234] ? 1 : 0) + (s[1235] ? 2 : 0) + s[952], SDL_7_2_kan: (s[1236] ? 1 : 0) + (s[1237] ? 2 : 0) + s[952], SDL_7_3: s[1238], SDL_7_3_hoej: s[1239], SDL_7_3_kan: (s[1240] ? 1 : 0) + (s[1241] ? 4 : 0), SDL_7_5_kan: (s[1242] ? 1 : 0) + (s[1243] ? 2 : 0) + s[952], SDL_7_5_fra: s[1244], SDL_7_5_fra_hoej: s[1245], SDL_7_5_fra_kan: 1 + (s[1246] ? 4 : 0), SDL_7a_1: s[1247], SDL_7a_1_hoej: s[1248], SDL_7a_1_kan: (s[1249] ? 1 : 0) + s[1250], SDL_7c_kan: (s[452] ? 1 : 0) + (s[453] ? 2 : 0) + (s[454] ? 4 : 0), SDL_10a_kan: (s[1251] ? 1 : 0) + (s[1252] ? 2 : 0) + s[952], SDL_11_3: s[1253], SDL_11_3_hoej: s[1254], SDL_11_3_kan: 1 + (s[1255] ? 4 : 0), SDL_11a_1_kan: (s[1256] ? 1 : 0) + (s[1257] ? 2 : 0) + (s[1258] ? 4 : 0), SDL_11c_kan: (s[1259] ? 1 : 0) + (s[1260] ? 2 : 0) + s[952], SDL_12_1_1_kan: (s[451] ? 1 : 0) + (s[449] ? 2 : 0) + (s[450] ? 4 : 0), SDL_12_1_2_kan: (s[571] ? 1 : 0) + (s[570] ? 2 : 0) + (s[569] ? 4 : 0), SDL_12_1_3_kan: (s[605] ? 1 : 0) + (s[606] ? 2 : 0) + s[952], SDL_13b_1: s[1261], SDL_13b_1_hoej: s[1262], SDL_13b_1_kan: (s[1263] ? 1 : 0) + (s[1264] ? 4 : 0), SDL_13b_1_antal: s[1265], SDL_13b_1_antal_hoej: s[1266], SDL_13b_1_antal_kan: (s[1267] ? 1 : 0) + (s[1268] ? 4 : 0), SDL_13b_1_form_kan: (s[1269] ? 1 : 0) + (s[1270] ? 2 : 0) + (s[1271] ? 4 : 0), SDL_13b_1_naeste: s[1272], SDL_13b_1_naeste_hoej: s[1273], SDL_13b_1_naeste_kan: (s[1274] ? 1 : 0) + (s[1275] ? 4 : 0), SDL_13b_5_kan: (s[1276] ? 1 : 0) + (s[1277] ? 2 : 0) + (s[1278] ? 4 : 0), SDL_13c_1_2_kan: (s[1279] ? 1 : 0) + (s[1280] ? 2 : 0) + s[952], SDL_13c_2_kan: (s[1281] ? 1 : 0) + (s[1282] ? 2 : 0) + (s[1283] ? 4 : 0), SDL_13f_1_kan: (s[457] ? 1 : 0) + (s[455] ? 2 : 0) + (s[456] ? 4 : 0), SDL_13f_1_dag: s[1284], SDL_13f_1_dag_hoej: s[1285], SDL_13f_1_dag_kan: (s[1286] ? 1 : 0) + (s[1287] ? 4 : 0), SDL_16_2_kan: (s[1288] ? 1 : 0) + (s[1289] ? 2 : 0) + (s[1290] ? 4 : 0), SDL_21_1_1_kan: (s[1291] ? 1 : 0) + (s[1292] ? 2 : 0) + s[952], SDL_21_1_2_kan: (s[1293] ? 1 : 0) + (s[1294] ? 2 : 0) + s[952], SDL_21_1_3_kan: (s[1295] ? 1 : 0) + (s[1296] ? 2 : 0) + s[952], SDL_21_3_kan: (s[1297] ? 1 : 0) + (s[1298] ? 2 : 0) + s[952], SDL_21_3_grundlag_kan: (s[1299] ? 1 : 0) + (s[1300] ? 2 : 0) + s[952], SDL_21_4_kan: s[1301] + (s[621] ? 2 : 0) + (s[622] ? 4 : 0), SDL_21_4_dag: s[1302], SDL_21_4_dag_hoej: s[1303], SDL_21_4_dag_kan: s[1304], SDL_21_4_fra: s[1305], SDL_21_4_fra_hoej: s[1306], SDL_21_4_fra_kan: s[1301] + (s[1307] ? 4 : 0), SDL_21_5_kan: (s[1308] ? 1 : 0) + (s[1309] ? 2 : 0) + (s[1310] ? 4 : 0), SDL_21a_kan: (s[1311] ? 1 : 0) + (s[1312] ? 2 : 0) + s[952], SDL_24_1: s[172], SDL_24_1_hoej: s[174], SDL_24_1_kan: (s[170] ? 1 : 0) + (s[176] ? 4 : 0), SDL_24_1_ophoer: s[1313], SDL_24_1_ophoer_hoej: s[1314], SDL_24_1_ophoer_kan: (s[1315] ? 1 : 0) + (s[1316] ? 4 : 0), SDL_24_1_revurdering_kan: (s[1317] ? 1 : 0) + (s[1318] ? 2 : 0) + (s[1319] ? 4 : 0), SDL_24_3: flat(s[72]), SDL_24_3_hoej: flat(s[71]), SDL_24_3_kan: (s[70] ? 1 : 0) + (s[70] && !s[1320] ? 2 : 0) + s[1226], SDL_24a_1_kan: (s[676] ? 1 : 0) + (s[680] ? 2 : 0) + (s[678] ? 4 : 0), SDL_24a_1_graense_kan: (s[158] ? 1 : 0) + (s[161] ? 2 : 0) + (s[159] ? 4 : 0), SDL_24a_2: s[1321], SDL_24a_2_hoej: s[1322], SDL_24a_2_kan: (s[1323] ? 1 : 0) + (s[1324] ? 4 : 0), SDL_24a_6_kan: (s[1325] ? 1 : 0) + (s[1326] ? 2 : 0) + s[952], SDL_24b_1_kan: s[1327] + (s[1328] ? 2 : 0) + s[952], SDL_24b_2: s[1329], SDL_24b_2_hoej: s[1330], SDL_24b_2_kan: s[1327] + (s[1331] ? 4 : 0), SDL_24c_1_kan: (s[1332] ? 1 : 0) + (s[1333] ? 2 : 0) + s[952], SDL_25_1: s[171], SDL_25_1_hoej: s[173], SDL_25_1_kan: (s[169] ? 1 : 0) + (s[175] ? 4 : 0), SDL_25_2: s[1334], SDL_25_2_hoej: s[1335], SDL_25_2_kan: (s[1336] ? 1 : 0) + (s[1337] ? 4 : 0), SDL_26_1_kan: (s[1338] ? 1 : 0) + (s[1339] ? 2 : 0) + (s[1340] ? 4 : 0), SDL_26_1_covid: s[690], SDL_26_1_covid_hoej: s[691], SDL_26_1_covid_kan: (s[692] ? 1 : 0) + (s[693] ? 4 : 0), SDL_26_1_fra: s[1341], SDL_26_1_fra_hoej: s[1342], SDL_26_1_fra_kan: (s[1343] ? 1 : 0) + (s[1344] ? 4 : 0), SDL_26_1_uger: s[684], SDL_26_1_uger_hoej: s[685], SDL_26_1_uger_kan: (s[683] ? 1 : 0) + s[1225], SDL_26_2_kan: (s[1345] ? 1 : 0) + (s[1346] ? 2 : 0) + (s[1347] ? 4 : 0), SDL_26_3_covid: s[1348], SDL_26_3_covid_hoej: s[1349], SDL_26_3_covid_kan: (s[1350] ? 1 : 0) + (s[1351] ? 4 : 0), SDL_26a_1_covid: s[1352], SDL_26a_1_covid_hoej: s[1353], SDL_26a_3_covid: s[696], SDL_26a_3_covid_hoej: s[697], SDL_26a_3_covid_kan: (s[698] ? 1 : 0) + (s[699] ? 4 : 0), SDL_26c_covid: s[701], SDL_26c_covid_hoej: s[702], SDL_26c_covid_kan: (s[700] ? 1 : 0) + (s[703] ? 4 : 0), SDL_26d_covid: s[1354], SDL_26d_covid_hoej: s[1355], SDL_26d_covid_kan: (s[1356] ? 1 : 0) + (s[1357] ? 4 : 0), SDL_26f_covid: s[704], SDL_26f_covid_hoej: s[705], SDL_26f_covid_kan: (s[706] ? 1 : 0) + (s[707] ? 4 : 0), SDL_26g_covid: s[1358], SDL_26g_covid_hoej: s[1359], SDL_26g_covid_kan: (s[1360] ? 1 : 0) + (s[1361] ? 4 : 0), SDL_26h_covid: s[1362], SDL_26h_covid_hoej: s[1363], SDL_26h_covid_kan: (s[1364] ? 1 : 0) + (s[1365] ? 4 : 0), SDL_26i_covid: s[1366], SDL_26i_covid_hoej: s[1367], SDL_26i_covid_kan: (s[1368] ? 1 : 0) + (s[1369] ? 4 : 0), SDL_27_1_kan: (s[177] ? 1 : 0) + (s[178] ? 2 : 0) + (s[179] ? 4 : 0), SDL_27_1_1_kan: (s[110] ? 1 : 0) + (s[116] ? 2 : 0) + s[1370], SDL_27_1_2_kan: (s[111] ? 1 : 0) + (s[121] ? 2 : 0) + s[1371], SDL_27_1_2_slut: s[1372], SDL_27_1_2_slut_hoej: s[1373], SDL_27_1_2_slut_kan: (s[1374] ? 1 : 0) + (s[1375] ? 4 : 0), SDL_27_1_2_uger: s[1376], SDL_27_1_2_uger_hoej: s[1377], SDL_27_1_2_uger_kan: (s[1378] ? 1 : 0) + s[1371], SDL_27_1_3_kan: (s[112] ? 1 : 0) + (s[122] ? 2 : 0) + s[1371], SDL_27_1_3_slut: s[1379], SDL_27_1_3_slut_hoej: s[1380], SDL_27_1_3_slut_kan: (s[1381] ? 1 : 0) + (s[1382] ? 4 : 0), SDL_27_1_3_uger: s[712], SDL_27_1_3_uger_hoej: s[714], SDL_27_1_3_uger_kan: (s[710] ? 1 : 0) + s[1371], SDL_27_1_4_kan: (s[113] ? 1 : 0) + (s[123] ? 2 : 0) + s[1370], SDL_27_1_4_slut: s[1383], SDL_27_1_4_slut_hoej: s[1384], SDL_27_1_4_slut_kan: (s[1385] ? 1 : 0) + (s[1386] ? 4 : 0), SDL_27_1_5_kan: (s[114] ? 1 : 0) + (s[118] ? 2 : 0) + s[1371], SDL_27_1_6_kan: (s[115] ? 1 : 0) + (s[120] ? 2 : 0) + s[1371], SDL_27_1_7_kan: (s[717] ? 1 : 0) + (s[722] ? 2 : 0) + s[1371], SDL_27_1_7_2_kan: (s[1387] ? 1 : 0) + (s[1388] ? 2 : 0) + (s[1389] ? 4 : 0), SDL_27_1_slut: s[1390], SDL_27_1_slut_hoej: s[1391], SDL_27_1_slut_kan: (s[1392] ? 1 : 0) + (s[1393] ? 4 : 0), SDL_27_3_nedsat_kan: s[1227] + (s[1394] ? 2 : 0) + s[952], SDL_29_1_kan: (s[1395] ? 1 : 0) + (s[1396] ? 2 : 0) + (s[1397] ? 4 : 0), SDL_30_kan: (s[142] ? 1 : 0) + (s[143] ? 2 : 0) + s[1225], SDL_30_1: s[138], SDL_30_1_hoej: s[139], SDL_30_1_kan: (s[140] ? 1 : 0) + s[1225], SDL_30_1_fri: s[1398], SDL_30_1_fri_hoej: s[1399], SDL_30_1_fri_kan: (f.sygUnderAftaltFri !== false ? 1 : 0) + (s[1400] ? 4 : 0), SDL_30_2_kan: (s[1401] ? 1 : 0) + (s[1402] ? 2 : 0) + s[1225], SDL_30_fleksjob_kan: (s[1403] ? 1 : 0) + (s[1404] ? 2 : 0) + (s[1405] ? 4 : 0), SDL_31_1: s[653], SDL_31_1_hoej: s[654], SDL_31_1_kan: (s[652] ? 1 : 0) + (s[655] ? 4 : 0), SDL_32_kan: (s[155] ? 1 : 0) + (s[162] ? 2 : 0) + s[1225], SDL_32_1_kan: (s[1406] ? 1 : 0) + (s[1407] ? 2 : 0) + s[1225], SDL_33_1: s[661], SDL_33_1_hoej: s[662], SDL_33_1_kan: (s[660] ? 1 : 0) + (s[663] ? 4 : 0), SDL_34_1_kan: (s[1408] ? 1 : 0) + (s[1409] ? 2 : 0) + s[1225], SDL_35_2: s[1410], SDL_35_2_hoej: s[1411], SDL_35_2_kan: (s[1412] ? 1 : 0) + (s[1413] ? 4 : 0), SDL_35_3: s[1414], SDL_35_3_hoej: s[1415], SDL_35_3_kan: (s[1416] ? 1 : 0) + (s[1417] ? 4 : 0), SDL_35_3_fra: s[1418], SDL_35_3_fra_hoej: s[1419], SDL_35_3_fra_kan: (s[1420] ? 1 : 0) + (s[1421] ? 4 : 0), SDL_38_1: s[1422], SDL_38_1_hoej: s[1423], SDL_38_1_kan: (s[1424] ? 1 : 0) + (s[1425] ? 4 : 0), SDL_38_7: s[1426], SDL_38_7_hoej: s[1427], SDL_38_7_kan: (s[1428] ? 1 : 0) + (s[1429] ? 4 : 0), SDL_38_7_tide_kan: (s[743] ? 1 : 0) + (s[744] ? 2 : 0) + (s[745] ? 4 : 0), SDL_38_8_kan: (s[1430] ? 1 : 0) + (s[1431] ? 2 : 0) + (s[1432] ? 4 : 0), SDL_40_1: s[1433], SDL_40_1_hoej: s[1434], SDL_40_1_kan: (s[1435] ? 1 : 0) + (s[1436] ? 4 : 0), SDL_40a_1: s[1437], SDL_40a_1_hoej: s[1438], SDL_40a_1_kan: (s[1439] ? 1 : 0) + (s[1440] ? 4 : 0), SDL_41_1: s[1441], SDL_41_1_hoej: s[1442], SDL_41_1_kan: (s[1443] ? 1 : 0) + (s[1444] ? 4 : 0), SDL_42_1_kan: (s[1445] ? 1 : 0) + (s[1446] ? 2 : 0) + s[1225], SDL_43_1: s[1447], SDL_43_1_hoej: s[1448], SDL_43_1_kan: (s[1449] ? 1 : 0) + (s[1450] ? 4 : 0), SDL_43_4: s[1451], SDL_43_4_hoej: s[1452], SDL_43_4_kan: (s[1453] ? 1 : 0) + (s[1454] ? 4 : 0), SDL_43_4_tide_kan: (s[1455] ? 1 : 0) + (s[1456] ? 2 : 0) + (s[1457] ? 4 : 0), SDL_43_5_kan: (s[1458] ? 1 : 0) + (s[1459] ? 2 : 0) + (s[1460] ? 4 : 0), SDL_45_4: s[1461], SDL_45_4_hoej: s[1462], SDL_45_4_kan: s[1304], SDL_46_1: s[1463], SDL_46_1_hoej: s[1464], SDL_46_1_kan: (s[1465] ? 1 : 0) + (s[1466] ? 4 : 0), SDL_47_1: s[822], SDL_47_1_hoej: s[823], SDL_47_1_kan: (s[821] ? 1 : 0) + (s[824] ? 4 : 0), SDL_47_1_3: s[1467], SDL_47_1_3_hoej: s[1468], SDL_47_1_3_kan: (s[1469] ? 1 : 0) + (s[1470] ? 4 : 0), SDL_50_1: s[790], SDL_50_1_hoej: s[789], SDL_50_1_kan: (s[788] ? 1 : 0) + (s[791] ? 4 : 0), SDL_50_4: s[1471], SDL_50_4_hoej: s[1472], SDL_50_4_kan: (s[1473] ? 1 : 0) + (s[1474] ? 4 : 0), SDL_51_1: s[808], SDL_51_1_hoej: s[809], SDL_51_1_kan: s[1304], SDL_52_1: s[802], SDL_52_1_hoej: s[804], SDL_52_1_kan: (s[1475] ? 1 : 0) + (s[1476] ? 4 : 0), SDL_53_1: s[815], SDL_53_1_hoej: s[816], SDL_53_1_kan: (s[818] ? 1 : 0) + (s[819] ? 4 : 0), SDL_53_1_ialt: s[1477], SDL_53_1_ialt_hoej: s[1478], SDL_53_1_ialt_kan: (s[1479] ? 1 : 0) + (s[1480] ? 4 : 0), SDL_53_1_timer: s[1481], SDL_53_1_timer_hoej: s[1482], SDL_53_1_timer_kan: (s[137] ? 1 : 0) + (s[1483] ? 4 : 0), SDL_53_2_kan: (s[795] ? 1 : 0) + (s[796] ? 2 : 0) + (s[797] ? 4 : 0), SDL_53_3: s[803], SDL_53_3_hoej: s[805], SDL_53_3_kan: (s[800] ? 1 : 0) + (s[807] ? 4 : 0), SDL_53a_1_kan: (s[1484] ? 1 : 0) + (s[1485] ? 2 : 0) + s[952], SDL_53b_1_kan: (s[1486] ? 1 : 0) + (s[1487] ? 2 : 0) + (s[1488] ? 4 : 0), SDL_54_1_kan: (s[817] ? 1 : 0) + (s[820] ? 2 : 0) + s[1225], SDL_54_1_beloeb: s[1489], SDL_54_1_beloeb_hoej: s[1490], SDL_54_1_beloeb_kan: (s[1491] ? 1 : 0) + (s[1492] ? 4 : 0), SDL_56_1_kan: (s[666] ? 1 : 0) + (s[664] ? 2 : 0) + s[1225], SDL_56_1_beloeb: s[1493], SDL_56_1_beloeb_hoej: s[1494], SDL_56_1_beloeb_kan: (s[1495] ? 1 : 0) + (s[1496] ? 4 : 0), SDL_56_2_kan: (s[1497] ? 1 : 0) + (s[1498] ? 2 : 0) + s[1499], SDL_56_3_kan: (s[1500] ? 1 : 0) + (s[1501] ? 2 : 0) + s[1499], SDL_56_4: s[1502], SDL_56_4_hoej: s[1503], SDL_56_4_kan: 1 + s[1499], SDL_56_4_fornyelse_kan: (s[1504] ? 1 : 0) + (s[1505] ? 2 : 0) + s[1499], SDL_58a_1_kan: (s[1506] ? 1 : 0) + (s[1507] ? 2 : 0) + s[1499], SDL_59_2: s[1508], SDL_59_2_hoej: s[1509], SDL_59_2_kan: (s[1510] ? 1 : 0) + (s[1511] ? 4 : 0), SDL_59_6_kan: (s[1512] ? 1 : 0) + (s[1513] ? 2 : 0) + s[1250], SDL_82_1_kan: (s[1514] ? 1 : 0) + (s[1515] ? 2 : 0) + s[952] }
}
