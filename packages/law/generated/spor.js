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
  s[27] = v0
  const v1 = runStart(v0, f.vurderingsdato)
  s[29] = v1
  const v2 = v1 >= 13332 /* 2006-07-03 */
  s[28] = v2
  const v3 = periods(f.fravaer, (r_fravaer) => r_fravaer.omfang === 'fuldt')
  const v4 = dayReaching(v3, v1, 1)
  s[536] = v4
  const v5 = runEnd(v0, f.vurderingsdato)
  s[33] = v5
  const v6 = v5 >= v4
  s[1250] = v6
  const v7 = v6 ? v4 : NEVER
  const v8 = v1 >= NEVER
  s[32] = v8
  const SDL_6_1 = v2 ? v7 : FIRST_DAY
  s[87] = SDL_6_1
  const SDL_6_1_hoej = v2 ? v7 : NEVER
  s[89] = SDL_6_1_hoej
  const SDL_6_1_ir = v8 || !v2
  s[34] = SDL_6_1_ir
  // ALF.62.3: Sidste sygedag, a-kassen betaler (ALF § 62, stk. 3)
  const v12 = !v8 && SDL_6_1 <= 13331 /* 2006-07-02 */
  s[91] = v12
  const v13 = SDL_6_1_hoej >= 13332 /* 2006-07-03 */
  s[88] = v13
  const v14 = SDL_6_1 <= 15011 /* 2011-02-06 */
  s[337] = v14
  const v15 = !v8 && v13 && v14
  s[94] = v15
  const v16 = SDL_6_1_hoej >= 15012 /* 2011-02-07 */
  s[93] = v16
  const v17 = SDL_6_1 <= 16439 /* 2015-01-04 */
  s[103] = v17
  const v18 = !v8 && v16 && v17
  s[507] = v18
  const v19 = SDL_6_1 <= 2147483646
  s[90] = v19
  const v20 = !v8 && SDL_6_1_hoej >= 16440 /* 2015-01-05 */ && v19
  s[106] = v20
  const v21 = f.persongruppe === 'ledig'
  s[116] = v21
  const v22 = shiftDays(SDL_6_1, 13)
  const v23 = shiftDays(SDL_6_1_hoej, 13)
  const v24 = v21 && SDL_6_1_ir
  s[466] = v24
  const v25 = SDL_6_1_ir || !v8 && SDL_6_1_hoej === NEVER
  s[92] = v25
  const v26 = v20 && (!v21 || !v8)
  const ALF_62_3 = v12 ? FIRST_DAY : v18 || v26 ? (v26 ? (v21 ? (f.dagpengerettenSlutter ? Math.min(v22, f.sidsteDagMedDagpengeret) : v22) : NEVER) : NEVER) : NEVER
  s[369] = ALF_62_3
  const ALF_62_3_hoej = v12 ? NEVER : v15 ? NEVER : v18 ? NEVER : v21 ? (f.dagpengerettenSlutter ? Math.min(v23, f.sidsteDagMedDagpengeret) : v23) : NEVER
  s[370] = ALF_62_3_hoej
  const ALF_62_3_er = v12 || v15 || v18 || v26
  s[368] = ALF_62_3_er
  const ALF_62_3_ir = v12 || v20 && v24 || v25
  s[371] = ALF_62_3_ir
  // BEK937.27: Sygedagpenge under uddannelse (BEK 937/2024 § 27, stk. 1-3)
  const v31 = f.vurderingsdato >= 13332 /* 2006-07-03 */
  s[9] = v31
  const v32 = f.vurderingsdato >= 16440 /* 2015-01-05 */
  s[270] = v32
  const v33 = f.uddannelseUnderSygdom === 'foer'
  s[1255] = v33
  const v34 = f.uddannelseUnderSygdom === 'begyndt_under'
  s[1257] = v34
  const v35 = f.undervisningstimer <= 600
  s[1258] = v35
  const v36 = v34 && v35 && f.uddannelsePasserMedBehandling && f.uddannelseUdskyderRevalidering === false
  s[1256] = v36
  const v37 = f.uddannelseUnderSygdom === 'opfoelgning'
  s[1259] = v37
  const v38 = !v32 && (v33 || v36) || v32 && (v33 || v36 || v37)
  const v39 = f.uddannelseUnderSygdom === 'ingen'
  s[1252] = v39
  const BEK937_27 = !v39 && (!v31 || v38)
  s[605] = BEK937_27
  const BEK937_27_nej = !v39 && (!v31 || !v38)
  s[606] = BEK937_27_nej
  const BEK937_27_ir = v39 || !v31
  s[607] = BEK937_27_ir
  // FERIEBEK.2.6: 12 måneder med løntilskud imellem (BEK 762/2025 § 2, stk. 6)
  const LAS_68_5 = f.vurderingsdato >= 15706 /* 2013-01-01 */
  s[12] = LAS_68_5
  const v44 = sum(f.ydelsesperioder, (r_ydelsesperioder) => r_ydelsesperioder.slags === 'loentilskud' ? 1 : 0) <= 0
  s[1260] = v44
  const FERIEBEK_2_6 = LAS_68_5 && !v44
  s[609] = FERIEBEK_2_6
  // FERIEBEK.2: 12 sammenhængende måneder med ressourceforløbsydelse (BEK 762/2025 § 2, stk. 1-8)
  const v46 = periods(f.ydelsesperioder, (r_ydelsesperioder) => r_ydelsesperioder.slags === 'ressourceforloebsydelse' || r_ydelsesperioder.slags === 'ferie')
  const v47 = monthStart(shiftDays(monthStart(shiftDays(f.vurderingsdato, 1)), -1))
  const v48 = countDays(v46, v47, monthEnd(v47)) >= 1
  s[1267] = v48
  const v49 = periods(f.ydelsesperioder, (r_ydelsesperioder) => r_ydelsesperioder.slags === 'ressourceforloebsydelse' || r_ydelsesperioder.slags === 'ferie' || r_ydelsesperioder.slags === 'kontanthjaelp' || r_ydelsesperioder.slags === 'revalidering')
  const v50 = shiftMonths(v47, -1)
  const v51 = countDays(v49, v50, monthEnd(v50)) >= 1
  s[1268] = v51
  const v52 = shiftMonths(v47, -2)
  const v53 = countDays(v49, v52, monthEnd(v52)) >= 1
  s[1269] = v53
  const v54 = shiftMonths(v47, -3)
  const v55 = countDays(v49, v54, monthEnd(v54)) >= 1
  s[1270] = v55
  const v56 = shiftMonths(v47, -4)
  const v57 = countDays(v49, v56, monthEnd(v56)) >= 1
  s[1271] = v57
  const v58 = shiftMonths(v47, -5)
  const v59 = countDays(v49, v58, monthEnd(v58)) >= 1
  s[1272] = v59
  const v60 = shiftMonths(v47, -6)
  const v61 = countDays(v49, v60, monthEnd(v60)) >= 1
  s[1273] = v61
  const v62 = shiftMonths(v47, -7)
  const v63 = countDays(v49, v62, monthEnd(v62)) >= 1
  s[1274] = v63
  const v64 = shiftMonths(v47, -8)
  const v65 = countDays(v49, v64, monthEnd(v64)) >= 1
  s[1275] = v65
  const v66 = shiftMonths(v47, -9)
  const v67 = countDays(v49, v66, monthEnd(v66)) >= 1
  s[1276] = v67
  const v68 = shiftMonths(v47, -10)
  const v69 = countDays(v49, v68, monthEnd(v68)) >= 1
  s[1277] = v69
  const v70 = shiftMonths(v47, -11)
  const v71 = countDays(v49, v70, monthEnd(v70)) >= 1
  s[1278] = v71
  const v72 = v48 && v51 && v53 && v55 && v57 && v59 && v61 && v63 && v65 && v67 && v69 && v71
  s[1266] = v72
  const FERIEBEK_2 = LAS_68_5 && (!LAS_68_5 || v72 || FERIEBEK_2_6)
  s[223] = FERIEBEK_2
  const FERIEBEK_2_nej = LAS_68_5 && (!LAS_68_5 || !v72)
  s[222] = FERIEBEK_2_nej
}

function svar_2(f, s) {
  // FYL.1a: Fleksydelsesalderen nås (FYL § 1 a)
  const v0 = f.vurderingsdato >= 11504 /* 2001-07-01 */
  s[1] = v0
  const v1 = f.vurderingsdato >= 13503 /* 2006-12-21 */
  s[7] = v1
  const v2 = shiftMonths(f.foedselsdag, 720)
  const v3 = f.vurderingsdato >= 15340 /* 2012-01-01 */
  s[8] = v3
  const v4 = f.foedselsdag <= -4019 /* 1958-12-31 */
  s[25] = v4
  const v5 = f.foedselsdag <= -3838 /* 1959-06-30 */
  s[10] = v5
  const v6 = f.foedselsdag <= -3654 /* 1959-12-31 */
  s[1286] = v6
  const v7 = f.foedselsdag <= -3472 /* 1960-06-30 */
  s[1287] = v7
  const v8 = v4 ? 720 : v5 ? 726 : v6 ? 732 : v7 ? 738 : 744
  const v9 = shiftMonths(f.foedselsdag, v8)
  const FYL_1a_2_er = f.foedselsdag <= -2558 /* 1962-12-31 */
  s[613] = FYL_1a_2_er
  const v11 = shiftMonths(f.folkepensionsalderNaasDen, -36)
  s[11] = v11
  const v12 = f.foedselsdag <= -5845 /* 1953-12-31 */
  s[1288] = v12
  const v13 = f.foedselsdag <= -5664 /* 1954-06-30 */
  s[1289] = v13
  const v14 = f.foedselsdag <= -5480 /* 1954-12-31 */
  s[1290] = v14
  const v15 = f.foedselsdag <= -5299 /* 1955-06-30 */
  s[1291] = v15
  const v16 = f.foedselsdag <= -5115 /* 1955-12-31 */
  s[23] = v16
  const v17 = f.foedselsdag <= -4933 /* 1956-06-30 */
  s[24] = v17
  const v18 = v12 ? 720 : v13 ? 726 : v14 ? 732 : v15 ? 738 : v16 ? 744 : v17 ? 750 : v4 ? 756 : v5 ? 762 : 768
  const v19 = FYL_1a_2_er ? shiftMonths(f.foedselsdag, v18) : v11
  const v20 = f.vurderingsdato >= 20439 /* 2025-12-17 */
  s[1285] = v20
  const FYL_1a = v0 ? (v1 ? (v3 ? (v20 ? Math.min(v11, v19) : v19) : v9) : v2) : FIRST_DAY
  s[4] = FYL_1a
  const FYL_1a_hoej = v0 ? (v1 ? (v3 ? (v20 ? Math.max(v11, v19) : v19) : v9) : v2) : NEVER
  s[2] = FYL_1a_hoej
  // FYL.1a.2: Fleksydelsesalderen i måneder (FYL § 1 a, stk. 1-2)
  const v23 = f.vurderingsdato >= 13330 /* 2006-07-01 */
  s[6] = v23
  const v24 = v3 ? v18 : v8
  const FYL_1a_2 = v23 ? v24 : -Infinity
  s[611] = FYL_1a_2
  const FYL_1a_2_hoej = v23 ? v24 : Infinity
  s[612] = FYL_1a_2_hoej
  const FYL_1a_2_ir = !FYL_1a_2_er || !v23
  s[614] = FYL_1a_2_ir
  // FYL.2a: Du har betalt bidrag længe nok (FYL § 2 a, stk. 1-5)
  const v28 = f.bidragsmaanederSeneste30Aar >= 300
  s[1293] = v28
  const v29 = f.foedselsdag <= -6516 /* 1952-02-29 */
  s[1295] = v29
  const v30 = f.iAkasseUdenBrudFra <= 8125 /* 1992-03-31 */
  s[1297] = v30
  const v31 = v30 || f.betalteTilFleksydelsesalderen
  s[1296] = v31
  const v32 = f.ubrudteMaanederSeneste15Aar >= 120
  s[1298] = v32
  const v33 = f.bidragUdenBrudFra <= 10682 /* 1999-04-01 */
  s[1299] = v33
  const v34 = v29 && v31 && v32 && v33 && f.fleksydelsesbidragFraTilmelding
  s[1294] = v34
  const v35 = f.vurderingsdato >= 13879 /* 2008-01-01 */
  s[300] = v35
  const v36 = shiftMonths(f.foedselsdag, 360)
  s[242] = v36
  const v37 = v36 >= f.foersteEfterloensEllerFleksydelsesbidragDen
  s[1301] = v37
  const v38 = f.bidragsmaanederIAlt >= 360
  s[1302] = v38
  const v39 = v37 && v38
  s[1300] = v39
  const v40 = f.bidragUdenBrudFra <= 10773 /* 1999-07-01 */
  s[1304] = v40
  const v41 = f.bidragsmaanederSeneste25Aar >= 240
  s[1305] = v41
  const v42 = v4 && v40 && v41 && f.fleksydelsesbidragFraTilmelding
  s[1303] = v42
  const v43 = f.foedselsdag >= -4018 /* 1959-01-01 */
  s[1308] = v43
  const v44 = f.foedselsdag <= 2190 /* 1975-12-31 */
  s[1309] = v44
  const v45 = v43 && v44
  s[1307] = v45
  const v46 = f.bidragUdenBrudFra <= 13879 /* 2008-01-01 */
  s[1313] = v46
  const v47 = f.iAkasseUdenBrudFra <= 13879 /* 2008-01-01 */
  s[1314] = v47
  const v48 = v46 && v47
  s[1312] = v48
  const v49 = f.bidragsmaanederIAlt >= 300
  s[1315] = v49
  const v50 = v48 && v49
  s[1311] = v50
  const v51 = f.foedselsdag <= -2011 /* 1964-06-30 */
  s[1318] = v51
  const v52 = f.iAkasseUdenBrudFra <= 10773 /* 1999-07-01 */
  s[1319] = v52
  const v53 = v51 && v40 && v52
  s[1317] = v53
  const v54 = v53 && v41 && f.fleksydelsesbidragFraTilmelding
  s[1316] = v54
  const v55 = v50 || v54
  s[1310] = v55
  const v56 = v45 && v55
  s[1306] = v56
  const v57 = f.foedselsdag >= 2191 /* 1976-01-01 */
  s[1322] = v57
  const v58 = f.foedselsdag <= 2921 /* 1977-12-31 */
  s[1323] = v58
  const v59 = v57 && v58
  s[1321] = v59
  const v60 = shiftMonths(f.foedselsdag, 384) >= f.foersteEfterloensEllerFleksydelsesbidragDen
  s[1324] = v60
  const v61 = v59 && v60 && v38
  s[1320] = v61
  const v62 = !v35 && (v28 || v34) || v35 && (v39 || v34 || v42 || v56 || v61)
  const FYL_2a = !v0 || v62
  s[617] = FYL_2a
  const FYL_2a_nej = !v0 || !v62
  s[618] = FYL_2a_nej
  // FYL.2.1: Ret til fleksydelse (FYL § 2, stk. 1)
  const v65 = f.vurderingsdato >= FYL_1a
  s[1325] = v65
  const v66 = f.vurderingsdato >= FYL_1a_hoej
  s[258] = v66
  const v67 = f.bopaelVedFleksydelse === 'danmark' || f.bopaelVedFleksydelse === 'eu_eoes' || f.bopaelVedFleksydelse === 'schweiz_groenland_faeroeerne'
  s[1326] = v67
  const v68 = v65 || !v0
  s[257] = v68
  const FYL_2_1 = !v0 || v68 && f.erVisiteretTilFleksjob && f.betalerFleksydelsesbidrag && (FYL_2a || !v0) && f.pensionsvaerdiIndberettet && v67
  s[615] = FYL_2_1
  const FYL_2_1_nej = !v0 || !v66 || f.erVisiteretTilFleksjob === false || f.betalerFleksydelsesbidrag === false || FYL_2a_nej || f.pensionsvaerdiIndberettet === false || !v67
  s[616] = FYL_2_1_nej
  // FYL.4.2: Du er tilmeldt fleksydelsesordningen fra (FYL § 4, stk. 2)
  const v71 = shiftDays(monthEnd(f.blevVisiteretTilFleksjobDen), 1)
  const FYL_4_2 = v23 ? v71 : FIRST_DAY
  s[3] = FYL_4_2
  const FYL_4_2_hoej = v23 ? v71 : NEVER
  s[5] = FYL_4_2_hoej
  const FYL_4_2_ir = f.erVisiteretTilFleksjob === false || !v23
  s[0] = FYL_4_2_ir
}

function svar_3(f, s) {
  // FYL.3a.1: Fleksydelse, selv om du valgte efterløn fra (FYL § 3 a, stk. 1-2)
  const v0 = f.manglendeBidragsmaaneder >= 1
  s[1328] = v0
  const v1 = f.foedselsdag >= 1096 /* 1973-01-01 */
  s[1330] = v1
  const v2 = v1 && shiftMonths(f.foedselsdag, 288) >= f.iAkasseUdenBrudFra || !v1 && f.iAkasseUdenBrudFra <= 9862 /* 1997-01-01 */
  s[1329] = v2
  const v3 = s[0] || !s[1]
  s[1333] = v3
  const v4 = f.erVisiteretTilFleksjob && shiftMonths(s[2], -180) >= s[3]
  s[1331] = v4
  const v5 = f.erVisiteretTilFleksjob && shiftMonths(s[4], -180) < s[5]
  s[1332] = v5
  const FYL_3a_1 = !s[6] || s[7] && (!s[8] || f.fravalgteEfterloen && v0 && v2 && (v4 || v3) && f.fleksydelsesbidragFraTilmelding)
  s[619] = FYL_3a_1
  const FYL_3a_1_nej = !s[6] || !s[7] || !s[8] || f.fravalgteEfterloen === false || !v0 || !v2 || v5 || f.fleksydelsesbidragFraTilmelding === false
  s[620] = FYL_3a_1_nej
  const FYL_3a_1_ir = !s[6] || s[7] && !s[8]
  s[621] = FYL_3a_1_ir
  // FYL.3a.4: Nedsættelse af fleksydelsen om året, når bidrag mangler (FYL § 3 a, stk. 4)
  const v9 = f.vurderingsdato <= 13149 /* 2006-01-01 */
  s[259] = v9
  const v10 = f.vurderingsdato >= 20822 /* 2027-01-04 */
  s[261] = v10
  const v11 = v9 || v10
  s[17] = v11
  const v12 = SATS_1(f.vurderingsdato)
  const v13 = v11 ? -Infinity : v12
  s[13] = v13
  const v14 = v11 ? Infinity : v12
  s[14] = v14
  const v15 = v13 > -Infinity && v14 < Infinity
  s[16] = v15
  const v16 = quotient([v13, 10400, f.manglendeBidragsmaaneder], [12, 10000], 'nærmeste', 1)
  const v17 = quotient([v14, 10400, f.manglendeBidragsmaaneder], [12, 10000], 'nærmeste', 1)
  const v18 = v11 || !v15
  s[19] = v18
  const FYL_3a_4 = s[8] ? (v15 ? Math.min(v16, v17) : -Infinity) : -Infinity
  s[622] = FYL_3a_4
  const FYL_3a_4_hoej = s[8] ? (v15 ? Math.max(v16, v17) : Infinity) : Infinity
  s[623] = FYL_3a_4_hoej
  const FYL_3a_4_er = FYL_3a_1 && (!s[8] || !(!v15 && !v11 && v13 === v14))
  s[624] = FYL_3a_4_er
  const FYL_3a_4_ir = FYL_3a_1 && (!s[8] || v18) || FYL_3a_1_nej || FYL_3a_1_ir
  s[625] = FYL_3a_4_ir
  // FYL.4.1: Kommunen skal give besked om visitationen (FYL § 4, stk. 1)
  const v23 = f.vurderingsdato >= 16556 /* 2015-05-01 */
  s[552] = v23
  const v24 = v23 ? shiftDays(f.blevVisiteretTilFleksjobDen, 14) : NEVER
  const FYL_4_1 = s[6] ? v24 : FIRST_DAY
  s[626] = FYL_4_1
  const FYL_4_1_hoej = s[6] ? v24 : NEVER
  s[627] = FYL_4_1_hoej
  // FYL.4.3: Din egen tilmelding virker fra (FYL § 4, stk. 3)
  const v27 = shiftDays(monthEnd(f.tilmeldingModtagetDen), 1)
  const FYL_4_3 = s[6] ? v27 : FIRST_DAY
  s[629] = FYL_4_3
  const FYL_4_3_hoej = s[6] ? v27 : NEVER
  s[630] = FYL_4_3_hoej
  // FYL.5: Din udmeldelse virker fra (BEK 1187/2020 § 7)
  const v30 = shiftDays(monthEnd(f.udmeldelseModtagetDen), 1)
  const FYL_5 = s[6] ? (f.oenskedeIkkeTilmelding ? s[3] : v30) : FIRST_DAY
  s[631] = FYL_5
  const FYL_5_hoej = s[6] ? (f.oenskedeIkkeTilmelding ? s[5] : v30) : NEVER
  s[632] = FYL_5_hoej
  const FYL_5_er = f.erVisiteretTilFleksjob && (!s[6] || f.oenskedeIkkeTilmelding === false || f.erVisiteretTilFleksjob)
  s[633] = FYL_5_er
  const FYL_5_ir = f.erVisiteretTilFleksjob === false || !s[6] || f.oenskedeIkkeTilmelding && s[0]
  s[634] = FYL_5_ir
  // FYL.8: Fleksydelsesbidrag for et kvartal (FYL § 8)
  const v35 = quotient([v13, 3500], [10000], 'nærmeste', 100)
  const v36 = quotient([v14, 3500], [10000], 'nærmeste', 100)
  const FYL_8_er = !s[9] || !(!v15 && !v11 && v13 === v14)
  s[505] = FYL_8_er
  const FYL_8_ir = !s[9] || v18
  s[506] = FYL_8_ir
  const FYL_8 = s[9] ? (v15 ? Math.min(v35, v36) : -Infinity) : -Infinity
  s[635] = FYL_8
  const FYL_8_hoej = s[9] ? (v15 ? Math.max(v35, v36) : Infinity) : Infinity
  s[636] = FYL_8_hoej
  // FYL.9.1: Bidraget skal være betalt efter rykkeren (FYL § 9, stk. 1)
  const v41 = shiftDays(f.rykkerForFleksydelsesbidragSendtDen, 21)
  const FYL_9_1 = s[6] ? v41 : FIRST_DAY
  s[638] = FYL_9_1
  const FYL_9_1_hoej = s[6] ? v41 : NEVER
  s[639] = FYL_9_1_hoej
  // FYL.9.3: Udmeldelsen ophæves, hvis du betaler senest (FYL § 9, stk. 3)
  const v44 = shiftDays(f.underrettetOmUdmeldelseDen, 28)
  const FYL_9_3 = s[6] ? v44 : FIRST_DAY
  s[641] = FYL_9_3
  const FYL_9_3_hoej = s[6] ? v44 : NEVER
  s[642] = FYL_9_3_hoej
  // FYL.15.1: Du kan tidligst gå på fleksydelse (FYL § 15, stk. 1)
  const v47 = shiftMonths(f.blevVisiteretTilFleksjobDen, 3)
  const FYL_15_1_ir = !s[6] || !s[1]
  s[20] = FYL_15_1_ir
  const FYL_15_1 = s[6] ? Math.max(s[4], v47) : FIRST_DAY
  s[21] = FYL_15_1
  const FYL_15_1_hoej = s[6] ? Math.max(s[2], v47) : NEVER
  s[22] = FYL_15_1_hoej
  // FYL.15.4: Fleksydelsen udbetales fortsat, set på pension og ophold (FYL § 15, stk. 4)
  const v51 = f.pensionDuFaar === 'ingen' || f.pensionDuFaar === 'invaliditetsydelse'
  s[1336] = v51
  const v52 = f.maanederUdenForEOeS <= 3
  s[1337] = v52
  const v53 = v51 && v52
  const FYL_15_4 = !s[6] || v53
  s[643] = FYL_15_4
  const FYL_15_4_nej = !s[6] || !v53
  s[644] = FYL_15_4_nej
  // FYL.17.1: Fleksydelse med 100 pct. (FYL § 17, stk. 1-3)
  const v56 = f.foedselsdag >= -5114 /* 1956-01-01 */
  s[1341] = v56
  const v57 = v56 && s[10]
  s[1340] = v57
  const v58 = f.fleksydelseFraDen >= s[11]
  s[1342] = v58
  const v59 = v57 && v58
  s[1339] = v59
  const v60 = s[12] && (!s[10] || v59)
  const FYL_17_1 = !s[6] || v60
  s[18] = FYL_17_1
  const FYL_17_1_nej = !s[6] || !v60
  s[15] = FYL_17_1_nej
}

function svar_4(f, s) {
  // FYL.17.2: Fleksydelsens sats om året (FYL § 17, stk. 1-3)
  const v0 = quotient([s[13], 473200], [10000], 'nærmeste', 1200)
  const v1 = quotient([s[14], 473200], [10000], 'nærmeste', 1200)
  const v2 = f.vurderingsdato <= 15705 /* 2012-12-31 */
  s[557] = v2
  const v3 = f.vurderingsdato >= 20819 /* 2027-01-01 */
  s[162] = v3
  const v4 = v2 || v3
  s[163] = v4
  const v5 = SATS_2(f.vurderingsdato)
  const v6 = v4 ? -Infinity : v5
  const v7 = v4 ? Infinity : v5
  const v8 = SATS_3(f.vurderingsdato)
  const v9 = v4 ? -Infinity : v8
  const v10 = v4 ? Infinity : v8
  const v11 = Math.max(v6, v9)
  const v12 = Math.min(v7, v10)
  const v13 = !s[6] && v12 >= v11
  const v14 = s[15] || v13
  const v15 = s[15] ? (v13 ? Math.min(v9, v11) : v9) : v11
  const v16 = s[15] ? (v13 ? Math.max(v10, v12) : v10) : v12
  const FYL_17_2_er = !s[6] || !s[12] && !(!s[16] && !s[17] && s[13] === s[14]) || s[12] && (s[18] || s[15] || v13)
  s[648] = FYL_17_2_er
  const FYL_17_2_ir = !s[6] || !s[12] && s[19] || s[12] && (s[18] && v4 || s[15] && v4 || !s[6] && v4 || !s[6] && !(!v4 && v6 === v7 && !v4 && v9 === v10 && v6 === v9))
  s[649] = FYL_17_2_ir
  const FYL_17_2 = s[6] ? (s[12] ? (s[18] ? (v14 ? Math.min(v6, v15) : v6) : v15) : s[16] ? Math.min(v0, v1) : -Infinity) : -Infinity
  s[646] = FYL_17_2
  const FYL_17_2_hoej = s[6] ? (s[12] ? (s[18] ? (v14 ? Math.max(v7, v16) : v7) : v16) : s[16] ? Math.max(v0, v1) : Infinity) : Infinity
  s[647] = FYL_17_2_hoej
  // FYL.17.4: Fleksydelse om måneden (FYL § 17, stk. 4-7)
  const v21 = Math.min(FYL_17_2, f.aarsindtaegtFoerFleksydelse)
  const v22 = Math.min(FYL_17_2_hoej, f.aarsindtaegtFoerFleksydelse)
  const v23 = v21 <= -Infinity
  const v24 = quotient([v21], [12], 'nærmeste', 100)
  const v25 = quotient([v22], [12], 'nærmeste', 100)
  const FYL_17_4_er = !s[9] || FYL_17_2_er && !(v23 && (!FYL_17_2_er || !FYL_17_2_ir && v21 === v22))
  s[652] = FYL_17_4_er
  const FYL_17_4_ir = !s[9] || FYL_17_2_ir || v23
  s[653] = FYL_17_4_ir
  const FYL_17_4 = s[9] ? (v23 ? -Infinity : Math.min(v24, v25)) : -Infinity
  s[650] = FYL_17_4
  const FYL_17_4_hoej = s[9] ? (v23 ? Infinity : Math.max(v24, v25)) : Infinity
  s[651] = FYL_17_4_hoej
  // FYL.20.3: Fleksydelse udbetales ved siden af arbejdet (FYL § 20, stk. 1-3)
  const v30 = f.arbejdstimerIMaanedenMedFleksydelse <= 12800
  s[1344] = v30
  const v31 = v30 && f.arbejdetErFleksjobEllerHosAegtefaellen === false
  const FYL_20_3 = !s[8] || v31
  s[654] = FYL_20_3
  const FYL_20_3_nej = !s[8] || !v31
  s[655] = FYL_20_3_nej
  // FYL.22.1: Fleksydelse udbetales tidligst fra (FYL § 22, stk. 1)
  const v34 = shiftDays(monthEnd(f.ansoegtOmFleksydelseDen), 1)
  const FYL_22_1_ir = !s[6] || s[20]
  s[658] = FYL_22_1_ir
  const FYL_22_1 = s[6] ? Math.max(s[21], v34) : FIRST_DAY
  s[656] = FYL_22_1
  const FYL_22_1_hoej = s[6] ? Math.max(s[22], v34) : NEVER
  s[657] = FYL_22_1_hoej
  // FYL.22.2: Fleksydelsen slutter (FYL § 22, stk. 2)
  const v38 = monthEnd(f.folkepensionsalderNaasDen)
  const FYL_22_2 = s[6] ? v38 : FIRST_DAY
  s[659] = FYL_22_2
  const FYL_22_2_hoej = s[6] ? v38 : NEVER
  s[660] = FYL_22_2_hoej
  // FYL.22.2.laengst: Så længe kan du højst få fleksydelse (FYL § 22, stk. 2)
  const v41 = s[8] ? (s[23] ? 60 : s[24] ? 54 : s[25] ? 48 : s[10] ? 42 : 36) : 60
  const FYL_22_2_laengst = s[6] ? v41 : -Infinity
  s[661] = FYL_22_2_laengst
  const FYL_22_2_laengst_hoej = s[6] ? v41 : Infinity
  s[662] = FYL_22_2_laengst_hoej
  // LAB.31.3: Mindste antal samtaler i forløbet (lov 1750/2025 § 1)
  const LAB_31_3_ledighedsydelse_er = f.vurderingsdato >= 18262 /* 2020-01-01 */
  s[161] = LAB_31_3_ledighedsydelse_er
  const LAS_69t_2_er = f.vurderingsdato >= 16252 /* 2014-07-01 */
  s[137] = LAS_69t_2_er
  const v46 = f.vurderingsdato >= 20485 /* 2026-02-01 */
  s[152] = v46
  const LAB_31_3 = LAS_69t_2_er ? (LAB_31_3_ledighedsydelse_er ? (v46 ? -Infinity : 4) : 6) : -Infinity
  s[663] = LAB_31_3
  const LAB_31_3_hoej = LAS_69t_2_er ? (LAB_31_3_ledighedsydelse_er ? (v46 ? Infinity : 4) : 6) : Infinity
  s[664] = LAB_31_3_hoej
  const LAB_31_3_er = f.erIJobafklaring && LAS_69t_2_er
  s[139] = LAB_31_3_er
  const LAB_31_3_ir = !LAB_31_3_er || !LAS_69t_2_er || LAB_31_3_ledighedsydelse_er && v46
  s[537] = LAB_31_3_ir
  // LAB.31.3.ledighedsydelse: Jobsamtaler i de første 6 måneder med ledighedsydelse (LAB § 31)
  const v51 = f.vurderingsdato >= 20635 /* 2026-07-01 */
  s[26] = v51
  const v52 = v51 ? (f.fritagetForJobsamtaler ? 0 : 4) : 4
  const LAB_31_3_ledighedsydelse = LAB_31_3_ledighedsydelse_er ? v52 : -Infinity
  s[666] = LAB_31_3_ledighedsydelse
  const LAB_31_3_ledighedsydelse_hoej = LAB_31_3_ledighedsydelse_er ? v52 : Infinity
  s[667] = LAB_31_3_ledighedsydelse_hoej
  // LAB.31.3.vindue: De første samtaler skal være holdt (lov 1750/2025 § 1)
  const v55 = shiftDays(shiftMonths(f.jobafklaringStartede, 6), -1)
  const v56 = f.risikoForFireAar ? v55 : shiftDays(shiftMonths(f.jobafklaringStartede, 12), -1)
  const LAB_31_3_vindue = LAS_69t_2_er ? (LAB_31_3_ledighedsydelse_er ? (v46 ? FIRST_DAY : v55) : v56) : FIRST_DAY
  s[668] = LAB_31_3_vindue
  const LAB_31_3_vindue_hoej = LAS_69t_2_er ? (LAB_31_3_ledighedsydelse_er ? (v46 ? NEVER : v55) : v56) : NEVER
  s[669] = LAB_31_3_vindue_hoej
  // LAB.33.3: Kontaktforløb uden kontakt (standby) i jobafklaringsforløb (LAB § 33, stk. 3)
  const LAB_33_3 = LAB_31_3_er && (!LAS_69t_2_er || f.kontaktUhensigtsmaessig)
  s[670] = LAB_33_3
  const LAB_33_3_nej = LAB_31_3_er && (!LAS_69t_2_er || f.kontaktUhensigtsmaessig === false)
  s[671] = LAB_33_3_nej
  const LAB_33_3_ir = !LAB_31_3_er || !LAS_69t_2_er
  s[538] = LAB_33_3_ir
  // LAB.36.3: Ret til en koordinerende sagsbehandler (LAB § 36, stk. 3)
  const LAB_36_3_nej = LAB_31_3_er && !LAS_69t_2_er
  s[674] = LAB_36_3_nej
  // LOV1750.21.8: Dit ressourceforløb fortsætter efter de gamle regler (lov 1750/2025 § 21, stk. 8)
  const v63 = f.ressourceforloebBevilgetDen <= 20484 /* 2026-01-31 */
  s[1348] = v63
  const v64 = f.ressourceforloebErBevilget && v63
  s[153] = v64
  const v65 = s[12] && (!v46 || v64)
  const LOV1750_21_8 = f.ressourceforloebErBevilget && (!s[9] || v65)
  s[154] = LOV1750_21_8
  const LOV1750_21_8_nej = f.ressourceforloebErBevilget && (!s[9] || !v65)
  s[156] = LOV1750_21_8_nej
  const LOV1750_21_8_ir = f.ressourceforloebErBevilget === false || !s[9]
  s[155] = LOV1750_21_8_ir
  // LAB.36.3.ressourceforløb: Koordinerende sagsbehandler (LAB § 36, stk. 3)
  const LAB_36_3_ressourceforloeb = f.ressourceforloebErBevilget && (!s[9] || s[12] && (!v46 || LOV1750_21_8))
  s[539] = LAB_36_3_ressourceforloeb
  const LAB_36_3_ressourceforloeb_nej = f.ressourceforloebErBevilget && (!s[9] || !s[12] || v46 && LOV1750_21_8_nej)
  s[540] = LAB_36_3_ressourceforloeb_nej
  const LAB_36_3_ressourceforloeb_ir = f.ressourceforloebErBevilget === false || !s[9] || s[12] && v46 && LOV1750_21_8_ir
  s[541] = LAB_36_3_ressourceforloeb_ir
  // LAB.43: Samlet beskrivelse (LAB § 43)
  const v72 = f.afgoerelsenGaelder === 'fleksjob' || f.afgoerelsenGaelder === 'tilskud_til_selvstaendig' || f.afgoerelsenGaelder === 'foertidspension'
  s[323] = v72
  const v73 = v51 && v72
  const LAB_43 = !s[9] || v73
  s[542] = LAB_43
  const LAB_43_nej = !s[9] || !v73
  s[543] = LAB_43_nej
}

function svar_5(f, s) {
  // LAB.109.2.kraft: Undtagelsen om 8 uger gælder (LAB § 109, stk. 2)
  const LAB_45_1 = f.jobafklaringStartede >= 16252 /* 2014-07-01 */
  s[141] = LAB_45_1
  const v1 = f.jobafklaringStartede >= 16618 /* 2015-07-02 */
  s[142] = v1
  const v2 = f.jobafklaringStartede >= 17126 /* 2016-11-21 */
  s[143] = v2
  const v3 = v1 && !v2
  s[145] = v3
  const LAB_109_2_kraft = LAB_45_1 && (!LAB_45_1 || v1)
  s[693] = LAB_109_2_kraft
  const LAB_109_2_kraft_nej = LAB_45_1 && (!LAB_45_1 || !v1 || !v2)
  s[694] = LAB_109_2_kraft_nej
  const LAB_109_2_kraft_ir = !LAB_45_1 || !LAB_45_1 || v3
  s[695] = LAB_109_2_kraft_ir
  // LAB.109.1: Sagen om det første forløb skal i rehabiliteringsteamet (lov 1750/2025 § 1)
  const v7 = f.jobafklaringStartede >= 20635 /* 2026-07-01 */
  s[564] = v7
  const v8 = shiftDays(f.jobafklaringStartede, 56) >= f.forventetRask
  s[138] = v8
  const v9 = f.ventesFuldtRask === false || !v8 || LAB_109_2_kraft_nej
  s[1358] = v9
  const v10 = f.ventesFuldtRask && v8 && (LAB_109_2_kraft || LAB_109_2_kraft_ir)
  s[1357] = v10
  const v11 = f.fikTvaerfagligIndsats && f.overgikVedRevurderingen
  s[1359] = v11
  const v12 = f.jobafklaringStartede >= 20089 /* 2025-01-01 */
  s[140] = v12
  const v13 = !v7 && f.tvaerfagligtBehovIForloebet
  const v14 = s[26] && v12 && !v7
  s[1352] = v14
  const LAB_109_1 = LAB_45_1 && (v14 || !LAB_45_1 || !v12 && v9 && !v11 || v12 && v13)
  s[687] = LAB_109_1
  const LAB_109_1_nej = LAB_45_1 && (v14 || !LAB_45_1 || !v12 && (v10 || v11) || v12 && !v13)
  s[688] = LAB_109_1_nej
  const LAB_109_1_ir = !LAB_45_1 || v14 || !LAB_45_1
  s[689] = LAB_109_1_ir
  // LAB.44.1: Planens forberedende del skal laves før teamet (lov 1750/2025 § 1)
  const v18 = !LAB_45_1 || v7
  const v19 = !LAB_45_1 || LAB_109_1_nej
  s[146] = v19
  const LAB_44_1 = LAB_45_1 && (LAB_109_1 || LAB_109_1_ir)
  s[144] = LAB_44_1
  const LAB_44_1_nej = LAB_44_1 && v18
  s[678] = LAB_44_1_nej
  const LAB_44_1_ir = LAB_44_1_nej || v19
  s[679] = LAB_44_1_ir
  // LAB.45.1: Du skal have planens indsatsdel (lov 1750/2025 § 1)
  const LAB_45_1_nej = LAB_45_1 && v18
  s[680] = LAB_45_1_nej
  const LAB_45_1_ir = !LAB_45_1 || v18
  s[681] = LAB_45_1_ir
  // SDL.7.2: Det mindste fravær (SDL § 7, stk. 2)
  const SDL_53_1_timer_er = f.persongruppe === 'loenmodtager'
  s[95] = SDL_53_1_timer_er
  const v26 = f.timerDuKanArbejde === 0
  s[1368] = v26
  const v27 = f.normalTimerPrUge - f.timerDuKanArbejde
  s[508] = v27
  const v28 = v27 >= 400
  s[1369] = v28
  const v29 = v26 || v28
  s[1367] = v29
  const v30 = SDL_53_1_timer_er && v29
  s[1366] = v30
  const v31 = f.persongruppe === 'selvstaendig'
  s[111] = v31
  const v32 = f.andelAfArbejdetDuKan <= 5000
  s[179] = v32
  const v33 = v31 && v32
  s[1370] = v33
  const v34 = f.persongruppe === 'ledig' || f.persongruppe === 'ingen'
  s[1371] = v34
  const v35 = f.ansatFra >= 15706 /* 2013-01-01 */
  s[1375] = v35
  const v36 = f.ansatIFleksjob && v35
  s[1374] = v36
  const v37 = v29 || v36
  s[1373] = v37
  const v38 = SDL_53_1_timer_er && v37
  s[1372] = v38
  const v39 = !s[12] && (v30 || v33 || v34) || s[12] && (v38 || v33 || v34)
  const SDL_7_2 = !s[9] || v39
  s[988] = SDL_7_2
  const SDL_7_2_nej = !s[9] || !v39
  s[989] = SDL_7_2_nej
  // SDL.7.1: Uarbejdsdygtig på grund af egen sygdom (SDL § 7, stk. 1-2)
  const SDL_7_1 = !s[9] || f.uarbejdsdygtigVedEgenSygdom && (SDL_7_2 || !s[9])
  s[117] = SDL_7_1
  const SDL_7_1_nej = !s[9] || f.uarbejdsdygtigVedEgenSygdom === false || SDL_7_2_nej
  s[123] = SDL_7_1_nej
  // SDL.24.3.2: De første dage, der ikke tæller (SDL § 24, stk. 3, nr. 1-2)
  const v44 = v31 ? 14 : 15
  const v45 = v31 ? 14 : 21
  const v46 = v31 ? 14 : 30
  // SDL.24.3: Dage, der tæller med (SDL § 24, stk. 3-4)
  const v47 = dropFirst(s[27], (start) => start >= NEVER ? 0 : start >= 13332 /* 2006-07-03 */ ? (start >= 13605 /* 2007-04-02 */ ? (start >= 14032 /* 2008-06-02 */ ? (start >= 15341 /* 2012-01-02 */ ? v46 : v45) : v44) : 14) : Infinity)
  const v48 = dropFirst(s[27], (start) => { const r0_0 = start >= 13332 /* 2006-07-03 */; const r0_1 = start >= NEVER; const r0_2 = r0_0 ? (start >= 13605 /* 2007-04-02 */ ? (start >= 14032 /* 2008-06-02 */ ? (start >= 15341 /* 2012-01-02 */ ? v46 : v45) : v44) : 14) : -Infinity; return Math.max(0, r0_1 ? 0 : r0_1 || !r0_0 ? Math.min(0, r0_2) : r0_2) })
  const v49 = allPeriods(f.afbrydelser)
  const v50 = without(v47, v49)
  const v51 = without(v48, v49)
  const SDL_24_3 = !s[28] ? NO_DAYS : without(v50, intersectTable(from(v51, 15523 /* 2012-07-02 */), HELLIGDAGE_1))
  s[30] = SDL_24_3
  const SDL_24_3_hoej = !s[28] ? ALL_DAYS : without(v51, intersectTable(from(v50, 15523 /* 2012-07-02 */), HELLIGDAGE_1))
  s[31] = SDL_24_3_hoej
  const SDL_24_3_eksakt = s[28] && sameDays(v47, v48)
  s[550] = SDL_24_3_eksakt
}

function svar_6(f, s) {
  // SDL.25.1: Grænsen for pensionister m.fl. (SDL § 25, stk. 1)
  const v0 = f.pensionDuFaar === 'foertidspension' || f.pensionDuFaar === 'seniorpension'
  s[124] = v0
  const v1 = f.pensionDuFaar === 'tidlig_pension'
  s[125] = v1
  const v2 = s[29] >= 15012 /* 2011-02-07 */
  s[452] = v2
  const v3 = onWeekdays(s[30], 62)
  s[36] = v3
  const v4 = onWeekdays(s[31], 62)
  s[35] = v4
  const v5 = monthEndOver(v4, 12, 130, s[29])
  const v6 = monthEndOver(v3, 12, 130, s[29])
  const v7 = !s[32] && s[33] >= v5
  s[1378] = v7
  const v8 = !s[32] && s[33] < v6
  s[1379] = v8
  const v9 = v7 && !s[32]
  const v10 = s[34] && !s[32] && v6 >= NEVER
  const v11 = v9 ? v5 : NEVER
  const v12 = v8 ? NEVER : v6
  const v13 = v9 ? (v8 || v10 ? Math.max(v6, v12) : v6) : v12
  const v14 = v9 || v8 || v10
  const v15 = monthEndOver(s[31], 12, 182, s[29])
  const v16 = monthEndOver(s[30], 12, 182, s[29])
  const v17 = !s[32] && s[33] >= v15
  s[1380] = v17
  const v18 = !s[32] && s[33] < v16
  s[1381] = v18
  const v19 = v17 && !s[32]
  const v20 = s[34] && !s[32] && v16 >= NEVER
  const v21 = v19 ? v15 : NEVER
  const v22 = v18 ? NEVER : v16
  const v23 = v19 ? (v18 || v20 ? Math.max(v16, v22) : v16) : v22
  const v24 = v19 || v18 || v20
  const SDL_25_1 = v2 ? (v14 ? (v24 ? Math.min(v11, v21) : v11) : v21) : FIRST_DAY
  s[130] = SDL_25_1
  const SDL_25_1_hoej = v2 ? (v14 ? (v24 ? Math.max(v13, v23) : v13) : v23) : NEVER
  s[132] = SDL_25_1_hoej
  const v27 = v0 || f.opfylderHelbredsbetingelserForFoertidspension || f.naaetFolkepensionsalder || v1
  s[398] = v27
  const SDL_25_1_er = v27 && !s[32] && (!v2 || v14 || v24)
  s[126] = SDL_25_1_er
  const SDL_25_1_ir = !v27 || s[32] || !v2 || v7 && s[34] || s[34] && !((s[32] || !s[34] && v5 === v6) && !s[32] && (s[32] || v5 === NEVER)) || v17 && s[34] || s[34] && !((s[32] || !s[34] && v15 === v16) && !s[32] && (s[32] || v15 === NEVER))
  s[128] = SDL_25_1_ir
}

function svar_7(f, s) {
  // SDL.24.1: Revurderingstidspunktet (SDL § 24, stk. 1)
  const v0 = monthEndOver(s[35], 18, 260, s[29])
  const v1 = monthEndOver(s[36], 18, 260, s[29])
  const v2 = !s[32] && v0 <= 16251 /* 2014-06-30 */
  s[37] = v2
  const v3 = !s[32] && v1 > 16251 /* 2014-06-30 */
  s[38] = v3
  const v4 = !s[32] && s[33] >= v0
  s[1397] = v4
  const v5 = !s[32] && s[33] < v1
  s[1398] = v5
  const v6 = v4 && !s[32]
  const v7 = s[34] && !s[32] && v1 >= NEVER
  const v8 = v6 ? v0 : NEVER
  const v9 = v5 ? NEVER : v1
  const v10 = v6 ? (v5 || v7 ? Math.max(v1, v9) : v1) : v9
  const v11 = v6 || v5 || v7
  const v12 = v4 && s[34] || s[34] && !((s[32] || !s[34] && v0 === v1) && !s[32] && (s[32] || v0 === NEVER))
  const v13 = v2 && v11
  const v14 = s[34] && v11 && v10 >= NEVER
  const v15 = v13 ? v8 : NEVER
  s[52] = v15
  const v16 = v3 ? NEVER : v10
  const v17 = v13 ? (v3 || v14 ? Math.max(v10, v16) : v10) : v16
  s[53] = v17
  const v18 = v13 || v3 || v14
  s[50] = v18
  const v19 = v2 && v12 || s[34] && !((!v11 || !v12 && v8 === v10) && v11 && (!v11 || v8 === NEVER))
  s[51] = v19
  const v20 = monthEndOver(s[31], 18, 364, s[29])
  const v21 = monthEndOver(s[30], 18, 364, s[29])
  const v22 = !s[32] && v20 <= 16251 /* 2014-06-30 */
  s[39] = v22
  const v23 = !s[32] && v21 > 16251 /* 2014-06-30 */
  s[40] = v23
  const v24 = !s[32] && s[33] >= v20
  s[1399] = v24
  const v25 = !s[32] && s[33] < v21
  s[1400] = v25
  const v26 = v24 && !s[32]
  const v27 = s[34] && !s[32] && v21 >= NEVER
  const v28 = v26 ? v20 : NEVER
  const v29 = v25 ? NEVER : v21
  const v30 = v26 ? (v25 || v27 ? Math.max(v21, v29) : v21) : v29
  const v31 = v26 || v25 || v27
  const v32 = v24 && s[34] || s[34] && !((s[32] || !s[34] && v20 === v21) && !s[32] && (s[32] || v20 === NEVER))
  const v33 = v22 && v31
  const v34 = s[34] && v31 && v30 >= NEVER
  const v35 = v33 ? v28 : NEVER
  s[56] = v35
  const v36 = v23 ? NEVER : v30
  const v37 = v33 ? (v23 || v34 ? Math.max(v30, v36) : v30) : v36
  s[57] = v37
  const v38 = v33 || v23 || v34
  s[54] = v38
  const v39 = v22 && v32 || s[34] && !((!v31 || !v32 && v28 === v30) && v31 && (!v31 || v28 === NEVER))
  s[55] = v39
  const v40 = v18 || v38
  const v41 = v18 ? (v38 ? Math.min(v15, v35) : v15) : v35
  s[44] = v41
  const v42 = v18 ? (v38 ? Math.max(v17, v37) : v17) : v37
  s[46] = v42
  const v43 = v19 || v39
  s[49] = v43
  const v44 = v18 && v15 <= 15011 /* 2011-02-06 */ && v17 >= 13332 /* 2006-07-03 */ || v38 && v35 <= 15011 /* 2011-02-06 */ && v37 >= 13332 /* 2006-07-03 */
  s[48] = v44
  const v45 = v18 && v15 <= 16251 /* 2014-06-30 */ && v17 >= 15012 /* 2011-02-07 */ || v38 && v35 <= 16251 /* 2014-06-30 */ && v37 >= 15012 /* 2011-02-07 */
  s[58] = v45
  const v46 = s[29] >= 16252 /* 2014-07-01 */
  s[41] = v46
  const v47 = Math.max(s[29], 16252 /* 2014-07-01 */)
  const v48 = monthEndOver(s[35], 9, 110, v47)
  const v49 = monthEndOver(s[36], 9, 110, v47)
  const v50 = !s[32] && s[33] >= v48
  s[1401] = v50
  const v51 = !s[32] && s[33] < v49
  s[1402] = v51
  const v52 = v50 && !s[32]
  const v53 = s[34] && !s[32] && v49 >= NEVER
  const v54 = v52 ? v48 : NEVER
  const v55 = v51 ? NEVER : v49
  const v56 = v52 ? (v51 || v53 ? Math.max(v49, v55) : v49) : v55
  const v57 = v52 || v51 || v53
  s[62] = v57
  const v58 = v50 && s[34] || s[34] && !((s[32] || !s[34] && v48 === v49) && !s[32] && (s[32] || v48 === NEVER))
  s[60] = v58
  const v59 = monthEndOver(s[31], 9, 154, v47)
  const v60 = monthEndOver(s[30], 9, 154, v47)
  const v61 = !s[32] && s[33] >= v59
  s[1403] = v61
  const v62 = !s[32] && s[33] < v60
  s[1404] = v62
  const v63 = v61 && !s[32]
  const v64 = s[34] && !s[32] && v60 >= NEVER
  const v65 = v63 ? v59 : NEVER
  const v66 = v62 ? NEVER : v60
  const v67 = v63 ? (v62 || v64 ? Math.max(v60, v66) : v60) : v66
  const v68 = v63 || v62 || v64
  s[63] = v68
  const v69 = v61 && s[34] || s[34] && !((s[32] || !s[34] && v59 === v60) && !s[32] && (s[32] || v59 === NEVER))
  s[61] = v69
  const v70 = v57 || v68
  s[59] = v70
  const v71 = !(v57 && !v58 || v68 && !v69) && (v40 || v18 || v38 || v57 || v68)
  const v72 = v71 ? FIRST_DAY : v57 ? (v68 ? Math.min(v54, v65) : v54) : v65
  const v73 = v71 ? NEVER : v57 ? (v68 ? Math.max(v56, v67) : v56) : v67
  const v74 = v45 && v40
  const v75 = !(v18 && !v19 && v15 >= 15012 /* 2011-02-07 */ && v17 <= 16251 /* 2014-06-30 */ || v38 && !v39 && v35 >= 15012 /* 2011-02-07 */ && v37 <= 16251 /* 2014-06-30 */) && (v70 || v71)
  const v76 = v74 ? (v75 ? Math.min(v41, v72) : v41) : v72
  s[45] = v76
  const v77 = v74 ? (v75 ? Math.max(v42, v73) : v42) : v73
  s[47] = v77
  const v78 = v44 && v40
  s[42] = v78
  const v79 = !(v18 && !v19 && v15 >= 13332 /* 2006-07-03 */ && v17 <= 15011 /* 2011-02-06 */ || v38 && !v39 && v35 >= 13332 /* 2006-07-03 */ && v37 <= 15011 /* 2011-02-06 */) && (v74 || v75)
  s[43] = v79
}

function svar_8(f, s) {
  // SDL.24.1: Revurderingstidspunktet (SDL § 24, stk. 1)
  const v0 = !s[32] && countDays(s[31], 16252 /* 2014-07-01 */, 16252 /* 2014-07-01 */) >= 1
  s[1385] = v0
  const v1 = !s[32] && countDays(s[30], 16252 /* 2014-07-01 */, 16252 /* 2014-07-01 */) < 1
  s[1386] = v1
  const v2 = !s[32] && countDays(s[35], 15979 /* 2013-10-01 */, 16251 /* 2014-06-30 */) > 110
  s[1391] = v2
  const v3 = !s[32] && countDays(s[36], 15979 /* 2013-10-01 */, 16251 /* 2014-06-30 */) <= 110
  s[1392] = v3
  const v4 = s[37] || v3
  s[1390] = v4
  const v5 = (s[38] || s[34]) && (v2 || s[34]) && (s[38] || v2)
  s[1389] = v5
  const v6 = !s[32] && countDays(s[31], 15979 /* 2013-10-01 */, 16251 /* 2014-06-30 */) > 154
  s[1395] = v6
  const v7 = !s[32] && countDays(s[30], 15979 /* 2013-10-01 */, 16251 /* 2014-06-30 */) <= 154
  s[1396] = v7
  const v8 = s[39] || v7
  s[1394] = v8
  const v9 = (s[40] || s[34]) && (v6 || s[34]) && (s[40] || v6)
  s[1393] = v9
  const v10 = v5 || v9
  s[1387] = v10
  const v11 = (v4 || s[34]) && (v8 || s[34]) && (v4 || v8)
  s[1388] = v11
  const v12 = s[41] || v1 || v11
  s[1384] = v12
  const v13 = !s[41] && (v0 || s[34]) && (v10 || s[34])
  s[1383] = v13
  const v14 = v13 && !v12
  s[1382] = v14
  const SDL_24_1 = v13 ? FIRST_DAY : s[42] ? (s[43] ? Math.min(s[44], s[45]) : s[44]) : s[45]
  s[131] = SDL_24_1
  const SDL_24_1_hoej = v13 ? NEVER : s[42] ? (s[43] ? Math.max(s[46], s[47]) : s[46]) : s[47]
  s[133] = SDL_24_1_hoej
  const SDL_24_1_er = !s[32] && (v13 || !v14 && (s[42] || s[43]))
  s[127] = SDL_24_1_er
  const SDL_24_1_ir = s[32] || v13 || !v14 && (s[48] && s[49] || !(s[50] && !s[51] && s[52] >= 13332 /* 2006-07-03 */ && s[53] <= 15011 /* 2011-02-06 */ || s[54] && !s[55] && s[56] >= 13332 /* 2006-07-03 */ && s[57] <= 15011 /* 2011-02-06 */) && (s[58] && s[49] || !(s[50] && !s[51] && s[52] >= 15012 /* 2011-02-07 */ && s[53] <= 16251 /* 2014-06-30 */ || s[54] && !s[55] && s[56] >= 15012 /* 2011-02-07 */ && s[57] <= 16251 /* 2014-06-30 */) && (s[59] && (s[60] || s[61]) || !(s[62] && !s[60] || s[63] && !s[61]))))
  s[129] = SDL_24_1_ir
  // SDL.27.1.1: Forlængelse, fordi revalidering er sandsynlig (SDL § 27, stk. 1, nr. 1)
  const v19 = SDL_24_1_hoej >= NEVER
  s[1835] = v19
  const v20 = SDL_24_1_er && SDL_24_1 < NEVER
  s[381] = v20
  const v21 = SDL_24_1_er && v19
  s[382] = v21
  const v22 = Math.max(f.vurderingsdato, SDL_24_1)
  const v23 = Math.max(f.vurderingsdato, SDL_24_1_hoej)
  const v24 = Math.max(f.vurderingsdato, v22)
  const v25 = Math.min(f.vurderingsdato, v23)
  const v26 = v20 && SDL_24_1_er
  const v27 = SDL_24_1_ir && SDL_24_1_er && v25 >= v24
  const v28 = v21 || v27
  const v29 = v21 ? (v27 ? Math.min(f.vurderingsdato, v24) : f.vurderingsdato) : v24
  const v30 = v21 ? (v27 ? Math.max(f.vurderingsdato, v25) : f.vurderingsdato) : v25
  const v31 = f.forlaengelseErAfgjort || v26 || v21 || v27
  s[68] = v31
  const v32 = f.forlaengelseErAfgjort === false && (v20 && SDL_24_1_ir || SDL_24_1_ir && !((!SDL_24_1_er || !SDL_24_1_ir && v22 === v23) && SDL_24_1_er && (!SDL_24_1_er || f.vurderingsdato === v22)))
  s[567] = v32
  const v33 = f.forlaengelseErAfgjort ? f.forlaengelseAfgjortDen : v26 ? (v28 ? Math.min(v22, v29) : v22) : v29
  s[70] = v33
  const v34 = f.forlaengelseErAfgjort ? f.forlaengelseAfgjortDen : v26 ? (v28 ? Math.max(v23, v30) : v23) : v30
  s[69] = v34
  const v35 = v31 && v33 <= 13331 /* 2006-07-02 */
  s[64] = v35
  const v36 = v34 >= 13332 /* 2006-07-03 */
  s[72] = v36
  const v37 = v33 <= 15011 /* 2011-02-06 */
  s[424] = v37
  const v38 = v31 && v36 && v37
  s[65] = v38
  const v39 = v34 >= 15012 /* 2011-02-07 */
  const v40 = v33 <= 20484 /* 2026-01-31 */
  const v41 = v31 && v39 && v40
  const v42 = v33 <= 2147483646
  s[71] = v42
  const v43 = v31 && v34 >= 20485 /* 2026-02-01 */ && v42
  s[432] = v43
  const v44 = v32 || v31 && v34 === NEVER
  s[73] = v44
  const SDL_27_1_1 = v35 || v38 && f.revalideringErSandsynlig || v41 && f.revalideringErSandsynlig || v43
  s[74] = SDL_27_1_1
  const SDL_27_1_1_nej = v35 || v38 && f.revalideringErSandsynlig === false || v41 && f.revalideringErSandsynlig === false || v43
  s[79] = SDL_27_1_1_nej
  const SDL_27_1_1_ir = v35 || v43 || v44
  s[80] = SDL_27_1_1_ir
  // SDL.27.1.2: Forlængelse for at afklare arbejdsevnen (SDL § 27, stk. 1, nr. 2)
  const v48 = v31 && v39 && v42
  s[86] = v48
  const SDL_27_1_2 = v35 || v38 && f.afklaringErNoedvendig || v48 && f.afklaringErNoedvendig
  s[75] = SDL_27_1_2
  const SDL_27_1_2_nej = v35 || v38 && f.afklaringErNoedvendig === false || v48 && f.afklaringErNoedvendig === false
  s[83] = SDL_27_1_2_nej
  const SDL_27_1_2_ir = v35 || v44
  s[82] = SDL_27_1_2_ir
  // SDL.27.1.3.uger: Længste forlængelse ved lægebehandling (SDL § 27, stk. 1, nr. 3)
  const v52 = v31 && v36 && v33 <= 13544 /* 2007-01-31 */
  const v53 = v31 && v34 >= 13545 /* 2007-02-01 */ && v33 <= 13604 /* 2007-04-01 */
  const v54 = v31 && v34 >= 13605 /* 2007-04-02 */ && v37
  const v55 = v31 && v39 && v33 <= 16251 /* 2014-06-30 */
  s[66] = v55
  const v56 = v34 >= 16252 /* 2014-07-01 */
  const v57 = v31 && v56 && v42
  s[67] = v57
  const v58 = v55 || v57
  s[425] = v58
  const v59 = v54 || v58
  const SDL_27_1_3_uger = v35 ? -Infinity : v52 ? 364 : v53 ? 364 : v54 ? 728 : v55 ? 728 : 938
  s[428] = SDL_27_1_3_uger
  const SDL_27_1_3_uger_hoej = v35 ? Infinity : v53 || v59 ? (v59 ? (v58 ? (v57 ? 938 : 728) : 728) : 728) : 364
  s[430] = SDL_27_1_3_uger_hoej
  const SDL_27_1_3_uger_er = v35 || v52 || v53 || v54 || v55 || v57
  s[426] = SDL_27_1_3_uger_er
  // SDL.27.1.3: Forlængelse ved lægebehandling (SDL § 27, stk. 1, nr. 3)
  const v63 = SDL_27_1_3_uger_er && SDL_27_1_3_uger_hoej >= f.laegensSkoenUgerTilArbejde
  s[1419] = v63
  const v64 = SDL_27_1_3_uger_er && SDL_27_1_3_uger < f.laegensSkoenUgerTilArbejde
  s[1420] = v64
  const v65 = f.underLaegebehandling === false || f.laegensSkoenErSikkert === false || v64
  const v66 = f.underLaegebehandling && f.laegensSkoenErSikkert && (v63 || SDL_27_1_2_ir)
  const v67 = f.laegensSkoenUgerTilArbejde <= 364
  s[1421] = v67
  const v68 = f.underLaegebehandling && f.laegensSkoenErSikkert && v67
  const v69 = f.laegensSkoenUgerTilArbejde <= 728
  s[1422] = v69
  const v70 = f.underLaegebehandling && f.laegensSkoenErSikkert && v69
  const SDL_27_1_3 = v35 || v52 && v66 || v53 && (v68 || v70) || v54 && v66 || v48 && v66
  s[76] = SDL_27_1_3
  const SDL_27_1_3_nej = v35 || v52 && v65 || v53 && (!v68 || !v70) || v54 && v65 || v48 && v65
  s[84] = SDL_27_1_3_nej
  // SDL.27.1.4: Forlængelse, fordi fleksjob eller pension skal afklares (SDL § 27, stk. 1, nr. 4)
  const v73 = v31 && v56 && v40
  s[431] = v73
  const SDL_27_1_4 = v35 || v38 && f.kanIkkeArbejdePaaNormaleVilkaar || v55 && f.kanIkkeArbejdePaaNormaleVilkaar || v73 && f.sagSkalIRehabiliteringsteam || v43
  s[77] = SDL_27_1_4
  const SDL_27_1_4_nej = v35 || v38 && f.kanIkkeArbejdePaaNormaleVilkaar === false || v55 && f.kanIkkeArbejdePaaNormaleVilkaar === false || v73 && f.sagSkalIRehabiliteringsteam === false || v43
  s[85] = SDL_27_1_4_nej
  // SDL.27.1.5: Forlængelse ved livstruende sygdom (SDL § 27, stk. 1, nr. 5)
  const v76 = f.laegenVurdererLivstruende && f.behandlingsmulighederUdtoemte
  const SDL_27_1_5 = v35 || v38 && v76 || v55 && v76 || v57 && f.laegenVurdererLivstruende
  s[78] = SDL_27_1_5
  const SDL_27_1_5_nej = v35 || v38 && !v76 || v55 && !v76 || v57 && f.laegenVurdererLivstruende === false
  s[81] = SDL_27_1_5_nej
}

function svar_9(f, s) {
  // SDL.27.1.6: Forlængelse ved arbejdsskadesag (SDL § 27, stk. 1, nr. 6)
  const v0 = f.arbejdsskadesag === 'uden_afgoerelse'
  const v1 = f.arbejdsskadesag === 'uden_afgoerelse' || f.arbejdsskadesag === 'foreloebig_afgoerelse'
  const SDL_27_1_6 = s[64] || s[65] && v0 || s[66] && v0 || s[67] && v1
  s[433] = SDL_27_1_6
  const SDL_27_1_6_nej = s[64] || s[65] && !v0 || s[66] && !v0 || s[67] && !v1
  s[439] = SDL_27_1_6_nej
  // SDL.27.1.7.2: Åbenbar sag om førtidspension uden om rehabiliteringsteamet (SDL § 27, stk. 1, nr. 7)
  const v4 = s[68] && s[69] >= 16953 /* 2016-06-01 */ && s[70] <= 16974 /* 2016-06-22 */
  const v5 = s[68] && s[69] >= 16975 /* 2016-06-23 */ && s[70] <= 20634 /* 2026-06-30 */
  const v6 = s[68] && s[69] >= 20635 /* 2026-07-01 */ && s[71]
  const SDL_27_1_7_2 = s[64] || v4 || v5 && f.arbejdsevnenKanAabenbartIkkeForbedres || v6
  s[1125] = SDL_27_1_7_2
  const SDL_27_1_7_2_nej = s[64] || s[68] && s[72] && s[70] <= 16952 /* 2016-05-31 */ || v4 || v5 && f.arbejdsevnenKanAabenbartIkkeForbedres === false || v6
  s[1126] = SDL_27_1_7_2_nej
  const SDL_27_1_7_2_ir = s[64] || v4 || v6 || s[73]
  s[1127] = SDL_27_1_7_2_ir
  // SDL.27.1.7: Forlængelse ved sag om førtidspension (SDL § 27, stk. 1, nr. 7)
  const SDL_27_1_7 = s[64] || s[65] && f.foertidspensionssagPaabegyndt || s[66] && f.foertidspensionssagPaabegyndt || s[67] && (f.ansoegningOmFoertidspension || SDL_27_1_7_2)
  s[434] = SDL_27_1_7
  const SDL_27_1_7_nej = s[64] || s[65] && f.foertidspensionssagPaabegyndt === false || s[66] && f.foertidspensionssagPaabegyndt === false || s[67] && f.ansoegningOmFoertidspension === false && (SDL_27_1_7_2_nej || SDL_27_1_7_2_ir)
  s[440] = SDL_27_1_7_nej
  // SDL.27.1: Forlængelse af sygedagpenge (SDL § 27, stk. 1)
  const v12 = s[74] || s[75] || s[76] || s[77] || s[78] || SDL_27_1_6 || SDL_27_1_7
  const v13 = s[79] || s[80]
  s[435] = v13
  const v14 = s[81] || s[82]
  s[436] = v14
  const v15 = SDL_27_1_6_nej || s[82]
  s[437] = v15
  const v16 = SDL_27_1_7_nej || s[82]
  s[438] = v16
  const v17 = v13 && (s[83] || s[82]) && (s[84] || s[82]) && (s[85] || s[80]) && v14 && v15 && v16 && (s[79] || s[83] || s[84] || s[85] || s[81] || SDL_27_1_6_nej || SDL_27_1_7_nej)
  const v18 = s[80] && s[82]
  s[450] = v18
  const SDL_27_1 = s[64] || s[65] && v12 || s[86] && v12
  s[134] = SDL_27_1
  const SDL_27_1_nej = s[64] || s[65] && v17 || s[86] && v17
  s[135] = SDL_27_1_nej
  const SDL_27_1_ir = s[64] || s[65] && v18 || s[86] && v18 || s[73]
  s[136] = SDL_27_1_ir
  // SDL.24a.1.grænse: Over grænsen på første fraværsdag (SDL § 24 a, stk. 1)
  const v22 = s[87] <= 16251 /* 2014-06-30 */
  s[383] = v22
  const v23 = !s[32] && s[88] && v22
  s[121] = v23
  const v24 = !s[32] && s[89] >= 16252 /* 2014-07-01 */ && s[90]
  s[118] = v24
  const v25 = monthStart(s[87])
  s[104] = v25
  const v26 = monthStart(s[89])
  s[105] = v26
  const v27 = shiftMonths(v25, -9)
  const v28 = shiftMonths(v26, -9)
  const v29 = shiftDays(v25, -1)
  const v30 = shiftDays(v26, -1)
  const v31 = shiftMonths(v25, -8)
  const v32 = shiftMonths(v26, -8)
  const v33 = shiftDays(s[87], -1)
  const v34 = shiftDays(s[89], -1)
  const SDL_24a_1_graense = s[91] || v24 && (!s[32] && countDays(s[35], v27, v30) > 110 || !s[32] && countDays(s[31], v27, v30) > 154 || !s[32] && countDays(s[35], v31, v34) > 110 || !s[32] && countDays(s[31], v31, v34) > 154)
  s[119] = SDL_24a_1_graense
  const SDL_24a_1_graense_nej = s[91] || v23 || v24 && (!s[32] && countDays(s[36], v28, v29) <= 110 || !s[32] && countDays(s[30], v28, v29) <= 154 || !s[32] && countDays(s[36], v32, v33) <= 110 || !s[32] && countDays(s[30], v32, v33) <= 154)
  s[122] = SDL_24a_1_graense_nej
  const SDL_24a_1_graense_ir = s[91] || v24 && s[34] || s[92]
  s[120] = SDL_24a_1_graense_ir
  // SDL.30.2: Beskæftigelseskravet over for arbejdsgiveren (SDL § 30, stk. 2-4)
  const v38 = !s[32] && shiftDays(s[89], -56) >= f.ansatFra
  s[1428] = v38
  const v39 = !s[32] && shiftDays(s[87], -56) < f.ansatFra
  s[1429] = v39
  const v40 = v39 || f.andetFravaerSeneste8Uger
  s[1427] = v40
  const v41 = (v38 || s[34]) && f.andetFravaerSeneste8Uger === false
  s[1426] = v41
  const v42 = f.timerHosArbejdsgiveren >= 7400
  s[1430] = v42
  const v43 = v40 || !v42
  s[1425] = v43
  const v44 = v41 && v42
  s[1424] = v44
  const v45 = v42 && f.genansat && f.paaArbejdeDaSygdommenKom
  s[1431] = v45
  const v46 = v44 || v45
  const v47 = v43 && !v45
  const v48 = !s[32] && s[93] && s[90]
  s[102] = v48
  const SDL_30_2 = s[91] || s[94] && v46 || v48 && v46
  s[1138] = SDL_30_2
  const SDL_30_2_nej = s[91] || s[94] && v47 || v48 && v47
  s[1139] = SDL_30_2_nej
  const SDL_30_2_ir = s[91] || s[92]
  s[99] = SDL_30_2_ir
  // SDL.30.fleksjob: Ingen arbejdsgiverperiode i fleksjob (SDL § 32, stk. 1, nr. 5)
  const SDL_30_fleksjob = f.ansatIFleksjob && (s[91] || s[94] || v48)
  s[1140] = SDL_30_fleksjob
  const SDL_30_fleksjob_nej = f.ansatIFleksjob && s[91]
  s[1141] = SDL_30_fleksjob_nej
  const SDL_30_fleksjob_ir = f.ansatIFleksjob === false || SDL_30_2_ir
  s[1142] = SDL_30_fleksjob_ir
  // SDL.30: Ret over for arbejdsgiveren (SDL § 30, stk. 1)
  const v55 = f.ansatIFleksjob === false || SDL_30_fleksjob_nej
  s[1432] = v55
  const v56 = f.ansatIFleksjob && (SDL_30_fleksjob || SDL_30_fleksjob_ir)
  s[1433] = v56
  const v57 = !s[95] || SDL_30_2_nej || v56
  const v58 = s[95] && (SDL_30_2 || SDL_30_2_ir) && v55
  const SDL_30 = s[91] || s[94] && v58 || v48 && v58
  s[100] = SDL_30
  const SDL_30_nej = s[91] || s[94] && v57 || v48 && v57
  s[101] = SDL_30_nej
  // SDL.30.1: Arbejdsgiverperioden (SDL § 30, stk. 1)
  const v61 = !s[32] && s[88] && s[87] <= 13604 /* 2007-04-01 */
  const v62 = !s[32] && s[89] >= 13605 /* 2007-04-02 */ && s[87] <= 14031 /* 2008-06-01 */
  const v63 = s[87] <= 15340 /* 2012-01-01 */
  s[479] = v63
  const v64 = !s[32] && s[89] >= 14032 /* 2008-06-02 */ && v63
  const v65 = s[89] >= 15341 /* 2012-01-02 */
  s[480] = v65
  const v66 = !s[32] && v65 && s[90]
  const v67 = v64 || v66
  const SDL_30_1 = s[91] ? -Infinity : v61 ? 14 : v62 ? 15 : v64 ? 21 : 30
  s[96] = SDL_30_1
  const SDL_30_1_hoej = s[91] ? Infinity : v62 || v67 ? (v67 ? (v66 ? 30 : 21) : 15) : 14
  s[97] = SDL_30_1_hoej
  const SDL_30_1_er = s[91] || v61 || v62 || v64 || v66
  s[98] = SDL_30_1_er
}

function svar_10(f, s) {
  // SDL.31.1: Sidste dag, arbejdsgiveren betaler (SDL § 31, stk. 1)
  const v0 = shiftDays(s[87], s[96])
  s[477] = v0
  const v1 = shiftDays(s[89], s[97])
  s[478] = v1
  const v2 = !s[32] && s[98]
  s[326] = v2
  const v3 = s[34] || s[99]
  s[330] = v3
  const v4 = shiftDays(v0, -1)
  s[328] = v4
  const v5 = shiftDays(v1, -1)
  s[327] = v5
  const v6 = f.fratraeder ? Math.min(v4, f.fratraedelsesdag) : v4
  const v7 = f.fratraeder ? Math.min(v5, f.fratraedelsesdag) : v5
  const v8 = s[100] && v2
  const v9 = s[99] && v2 && v7 >= NEVER
  const v10 = s[101] ? NEVER : v7
  const v11 = v8 || s[101] || v9
  const v12 = s[100] && v3 || s[99] && !((!v2 || !v3 && v6 === v7) && v2 && (!v2 || v6 === NEVER))
  const SDL_31_1 = s[91] ? FIRST_DAY : v8 ? v6 : NEVER
  s[365] = SDL_31_1
  const SDL_31_1_hoej = s[91] ? NEVER : v8 ? (s[101] || v9 ? Math.max(v7, v10) : v7) : v10
  s[366] = SDL_31_1_hoej
  const SDL_31_1_er = s[91] || s[94] && v11 || s[102] && v11
  s[364] = SDL_31_1_er
  const SDL_31_1_ir = s[91] || s[94] && v12 || s[102] && v12 || s[92]
  s[367] = SDL_31_1_ir
  // SDL.32.1: Beskæftigelseskravet over for kommunen (SDL § 32, stk. 1-3)
  const v17 = !s[32] && shiftDays(s[89], -91) >= f.tilknyttetArbejdsmarkedetFra
  s[1440] = v17
  const v18 = !s[32] && shiftDays(s[87], -91) < f.tilknyttetArbejdsmarkedetFra
  s[1441] = v18
  const v19 = f.timerSeneste13Uger >= 12000
  s[1442] = v19
  const v20 = SDL_31_1_er && SDL_31_1 < f.vurderingsdato
  s[1445] = v20
  const v21 = SDL_31_1_er && SDL_31_1_hoej >= f.vurderingsdato
  s[1446] = v21
  const v22 = s[101] || v20
  s[1443] = v22
  const v23 = s[100] || s[99]
  s[329] = v23
  const v24 = v23 && (v21 || SDL_31_1_ir) && (s[100] || v21)
  s[107] = v24
  const v25 = s[99] && SDL_31_1_ir
  s[1444] = v25
  const v26 = v18 || !v19 || v24
  s[1439] = v26
  const v27 = v22 || v25
  s[108] = v27
  const v28 = (v17 || s[34]) && v19 && v27
  s[1438] = v28
  const v29 = f.uddannelsensLaengde >= 18
  s[1447] = v29
  const v30 = !s[32] && s[89] >= f.uddannelseAfsluttet
  s[1448] = v30
  const v31 = !s[32] && s[87] < f.uddannelseAfsluttet
  s[1449] = v31
  const v32 = shiftMonths(f.uddannelseAfsluttet, 1)
  const v33 = !s[32] && v32 >= s[87]
  s[1450] = v33
  const v34 = !s[32] && v32 < s[89]
  s[1451] = v34
  const v35 = f.erhvervsmaessigUddannelse === false || !v29 || v31 || v34
  s[114] = v35
  const v36 = f.erhvervsmaessigUddannelse && v29 && (v30 || s[34]) && (v33 || s[34])
  s[115] = v36
  const v37 = v28 || f.dagpengeretHvisRask || v36 || f.elevILoennetPraktik || f.ansatIFleksjob
  const v38 = v26 && f.dagpengeretHvisRask === false && v35 && f.elevILoennetPraktik === false && f.ansatIFleksjob === false
  const v39 = !s[32] && s[93] && s[87] <= 15522 /* 2012-07-01 */
  const v40 = !s[32] && s[89] >= 15523 /* 2012-07-02 */ && s[103]
  const v41 = !s[32] && shiftDays(s[89], -182) >= f.tilknyttetArbejdsmarkedetFra
  s[1454] = v41
  const v42 = !s[32] && shiftDays(s[87], -182) < f.tilknyttetArbejdsmarkedetFra
  s[1455] = v42
  const v43 = f.timerSeneste26Uger >= 24000
  s[1456] = v43
  const v44 = v42 || !v43 || v24
  s[1453] = v44
  const v45 = (v41 || s[34]) && v43 && v27
  s[1452] = v45
  const v46 = shiftMonths(s[104], -6)
  const v47 = shiftMonths(s[105], -6)
  const v48 = sum(f.timerPrMaaned, (r_timerPrMaaned) => { const r0_0 = !s[32] && r_timerPrMaaned.maaned >= v46; const r0_1 = !s[32] && r_timerPrMaaned.maaned < s[105]; return (r0_0 || s[34]) && (r0_1 || s[34]) && (r0_0 || r0_1) ? r_timerPrMaaned.timer : 0 }) >= 24000
  s[1463] = v48
  const v49 = sum(f.timerPrMaaned, (r_timerPrMaaned) => { const r0_0 = !s[32] && r_timerPrMaaned.maaned >= v46; const r0_1 = !s[32] && r_timerPrMaaned.maaned < s[105]; const r0_2 = (r0_0 || s[34]) && (r0_1 || s[34]) && (r0_0 || r0_1); return r0_2 ? (r0_2 && !(!s[32] && r_timerPrMaaned.maaned < v47 || !s[32] && r_timerPrMaaned.maaned >= s[104]) && !s[34] ? r_timerPrMaaned.timer : 0) : 0 }) >= 24000
  s[1464] = v49
  const v50 = sum(f.timerPrMaaned, (r_timerPrMaaned) => { const r0_0 = !s[32] && r_timerPrMaaned.maaned >= v46; const r0_1 = !s[32] && r_timerPrMaaned.maaned < s[105]; return (r0_0 || s[34]) && (r0_1 || s[34]) && (r0_0 || r0_1) && r_timerPrMaaned.timer >= 4000 ? 1 : 0 }) >= 5
  s[1465] = v50
  const v51 = sum(f.timerPrMaaned, (r_timerPrMaaned) => { const r0_0 = !s[32] && r_timerPrMaaned.maaned >= v46; const r0_1 = !s[32] && r_timerPrMaaned.maaned < s[105]; const r0_2 = (r0_0 || s[34]) && (r0_1 || s[34]) && (r0_0 || r0_1); const r0_3 = r_timerPrMaaned.timer >= 4000; const r0_4 = r0_2 && r0_3; return r0_4 ? (r0_4 && !(r0_2 && !r0_3 || !s[32] && r_timerPrMaaned.maaned < v47 || !s[32] && r_timerPrMaaned.maaned >= s[104] || s[34] && !r0_3) && !(s[34] && r0_3) ? 1 : 0) : 0 }) >= 5
  s[1466] = v51
  const v52 = !v49 || !v51
  s[1462] = v52
  const v53 = v48 && v50
  s[1461] = v53
  const v54 = 6 + f.maanederDerSesBortFra
  const v55 = -v54
  const v56 = shiftMonths(s[104], v55)
  const v57 = shiftMonths(s[105], v55)
  const v58 = sum(f.timerPrMaaned, (r_timerPrMaaned) => { const r0_0 = !s[32] && r_timerPrMaaned.maaned < s[105]; const r0_1 = !s[32] && r_timerPrMaaned.maaned >= v56; return (r0_1 || s[34]) && (r0_0 || s[34]) && (r0_1 || r0_0) ? r_timerPrMaaned.timer : 0 }) >= 24000
  s[1469] = v58
  const v59 = sum(f.timerPrMaaned, (r_timerPrMaaned) => { const r0_0 = !s[32] && r_timerPrMaaned.maaned < s[105]; const r0_1 = !s[32] && r_timerPrMaaned.maaned >= v56; const r0_2 = (r0_1 || s[34]) && (r0_0 || s[34]) && (r0_1 || r0_0); return r0_2 ? (r0_2 && !(!s[32] && r_timerPrMaaned.maaned < v57 || !s[32] && r_timerPrMaaned.maaned >= s[104]) && !s[34] ? r_timerPrMaaned.timer : 0) : 0 }) >= 24000
  s[1470] = v59
  const v60 = sum(f.timerPrMaaned, (r_timerPrMaaned) => { const r0_0 = !s[32] && r_timerPrMaaned.maaned < s[105]; const r0_1 = !s[32] && r_timerPrMaaned.maaned >= v56; return (r0_1 || s[34]) && (r0_0 || s[34]) && (r0_1 || r0_0) && r_timerPrMaaned.timer >= 4000 ? 1 : 0 }) >= 5
  s[1471] = v60
  const v61 = sum(f.timerPrMaaned, (r_timerPrMaaned) => { const r0_0 = !s[32] && r_timerPrMaaned.maaned < s[105]; const r0_1 = r_timerPrMaaned.timer >= 4000; const r0_2 = !s[32] && r_timerPrMaaned.maaned >= v56; const r0_3 = (r0_2 || s[34]) && (r0_0 || s[34]) && (r0_2 || r0_0); const r0_4 = r0_3 && r0_1; return r0_4 ? (r0_4 && !(r0_3 && !r0_1 || !s[32] && r_timerPrMaaned.maaned < v57 || !s[32] && r_timerPrMaaned.maaned >= s[104] || s[34] && !r0_1) && !(s[34] && r0_1) ? 1 : 0) : 0 }) >= 5
  s[1472] = v61
  const v62 = !v59 || !v61
  s[1468] = v62
  const v63 = v58 && v60
  s[1467] = v63
  const v64 = v53 || v63
  s[1459] = v64
  const v65 = v52 && v62
  s[1460] = v65
  const v66 = f.iBeskaeftigelse === false || v65 || v24
  s[1458] = v66
  const v67 = f.iBeskaeftigelse && v64 && v27
  s[1457] = v67
  const SDL_32_1 = s[91] || s[94] && v37 || v39 && v37 || v40 && (v45 || f.dagpengeretHvisRask || v36 || f.elevILoennetPraktik || f.ansatIFleksjob) || s[106] && (v67 || f.dagpengeretHvisRask || v36 || f.elevILoennetPraktik || f.ansatIFleksjob)
  s[110] = SDL_32_1
  const SDL_32_1_nej = s[91] || s[94] && v38 || v39 && v38 || v40 && v44 && f.dagpengeretHvisRask === false && v35 && f.elevILoennetPraktik === false && f.ansatIFleksjob === false || s[106] && v66 && f.dagpengeretHvisRask === false && v35 && f.elevILoennetPraktik === false && f.ansatIFleksjob === false
  s[109] = SDL_32_1_nej
  // SDL.42.1: Beskæftigelseskravet for selvstændige (SDL § 42)
  const v70 = f.maanederSomSelvstaendig + f.maanederSomLoenmodtagerFoer >= 6
  s[1474] = v70
  const v71 = v70 && f.drevetSenesteMaaned
  s[1473] = v71
  const v72 = f.timerIVirksomheden >= 1850
  s[1475] = v72
  const v73 = v71 && v72
  s[1476] = v73
  const v74 = !s[32] && s[93] && s[87] <= 15705 /* 2012-12-31 */
  const v75 = !s[32] && s[89] >= 15706 /* 2013-01-01 */ && s[87] <= 15883 /* 2013-06-27 */
  const v76 = v73 || f.tilskudTilEgenVirksomhed
  const v77 = !s[32] && s[89] >= 15884 /* 2013-06-28 */ && s[90]
  const SDL_42_1 = s[91] || s[94] && v73 || v74 && v73 || v75 && v76 || v77 && v76
  s[113] = SDL_42_1
  const SDL_42_1_nej = s[91] || s[94] && !v73 || v74 && !v73 || v75 && !v76 || v77 && !v76
  s[112] = SDL_42_1_nej
}

function svar_11(f, s) {
  // SDL.34.1: Ret ved arbejdsskade (SDL § 34, stk. 1)
  const v0 = f.arbejdsskade === false || s[107]
  const v1 = f.arbejdsskade && s[108]
  const SDL_34_1 = s[91] || s[94] && v1 || s[102] && v1
  s[1147] = SDL_34_1
  const SDL_34_1_nej = s[91] || s[94] && v0 || s[102] && v0
  s[1148] = SDL_34_1_nej
  // SDL.32: Ret over for kommunen (SDL § 2, stk. 2)
  const v4 = !s[95] || s[109]
  s[1478] = v4
  const v5 = s[95] && (s[110] || s[99])
  s[1477] = v5
  const v6 = !s[111] || s[112]
  s[1480] = v6
  const v7 = s[111] && (s[113] || s[99])
  s[1479] = v7
  const v8 = f.persongruppe === 'ingen'
  s[465] = v8
  const v9 = !v8 || s[114]
  s[325] = v9
  const v10 = v8 && s[115]
  s[324] = v10
  const v11 = v5 || v7 || s[116] || v10 || SDL_34_1
  const v12 = v4 && v6 && !s[116] && v9 && (SDL_34_1_nej || s[99])
  const SDL_32 = s[91] || s[94] && v11 || s[102] && v11
  s[331] = SDL_32
  const SDL_32_nej = s[91] || s[94] && v12 || s[102] && v12
  s[332] = SDL_32_nej
  // SDL.3: Ophold i Danmark (SDL § 3)
  const v15 = f.vurderingsdato >= 17702 /* 2018-06-20 */
  s[1481] = v15
  const v16 = !v15 && (f.ophold === 'danmark' || f.ophold === 'rekreation' || f.ophold === 'behandling' || f.ophold === 'udskudt_hjemrejse' || f.ophold === 'udsendt' || f.ophold === 'dansk_social_sikring') || v15 && (f.ophold === 'danmark' || f.ophold === 'rekreation' || f.ophold === 'behandling' || f.ophold === 'udskudt_hjemrejse' || f.ophold === 'udsendt' || f.ophold === 'repatriering' || f.ophold === 'dansk_social_sikring')
  const SDL_3 = !s[9] || v16
  s[336] = SDL_3
  const SDL_3_nej = !s[9] || !v16
  s[333] = SDL_3_nej
  // SDL.24a.1: Jobafklaring ved ny sygemelding (SDL § 24 a, stk. 1)
  const v19 = SDL_32 || s[99]
  s[376] = v19
  const v20 = SDL_3 || !s[9]
  s[334] = v20
  const v21 = s[117] || !s[9]
  s[335] = v21
  const SDL_24a_1 = s[91] || s[118] && (s[119] || s[120]) && v19 && v20 && v21 && (s[119] || SDL_32 || SDL_3 || s[117])
  s[384] = SDL_24a_1
  const SDL_24a_1_nej = s[91] || s[121] || s[118] && (s[122] || SDL_32_nej || SDL_3_nej || s[123])
  s[387] = SDL_24a_1_nej
  const SDL_24a_1_ir = s[91] || s[118] && s[120] && s[99] && !s[9] || s[92]
  s[386] = SDL_24a_1_ir
  // SDL.24c.1: Stop for sygedagpenge, når sygdommen ikke længere er livstruende (SDL § 24 c, stk. 1)
  const v25 = f.vurderingsdato >= 16801 /* 2016-01-01 */
  s[164] = v25
  const v26 = v25 && f.fikSygedagpengeVedLivstruende && f.laegenFinderIkkeLaengereLivstruende
  const SDL_24c_1 = !s[9] || v26
  s[1084] = SDL_24c_1
  const SDL_24c_1_nej = !s[9] || !v26
  s[1085] = SDL_24c_1_nej
  // LAB.107.1: Ret til jobafklaringsforløb (LAB § 107)
  const v29 = s[124] || f.naaetFolkepensionsalder || s[125]
  s[1491] = v29
  const v30 = f.forlaengelseErAfgjort || v29 && s[126] || !v29 && s[127]
  s[377] = v30
  const v31 = f.forlaengelseErAfgjort === false && (v29 && s[128] || !v29 && s[129])
  s[378] = v31
  const v32 = f.forlaengelseErAfgjort ? f.forlaengelsenSlutter : v29 ? s[130] : s[131]
  s[379] = v32
  const v33 = f.forlaengelseErAfgjort ? f.forlaengelsenSlutter : v29 ? s[132] : s[133]
  s[380] = v33
  const v34 = v30 && f.vurderingsdato >= v32
  s[1489] = v34
  const v35 = v30 && f.vurderingsdato < v33
  s[1490] = v35
  const v36 = v35 || v29 || s[134]
  s[1488] = v36
  const v37 = s[135] || s[136]
  s[451] = v37
  const v38 = (v34 || v31) && !v29 && v37
  s[1487] = v38
  const v39 = v38 || SDL_24a_1
  s[1485] = v39
  const v40 = SDL_24a_1_nej || SDL_24a_1_ir
  s[385] = v40
  const v41 = v36 && v40
  s[1486] = v41
  const v42 = v38 || SDL_24a_1 || SDL_24c_1
  s[1492] = v42
  const v43 = v36 && v40 && (SDL_24c_1_nej || !s[9])
  s[1493] = v43
  const LAB_107_1 = !s[9] || s[137] && (!v25 && v21 && v39 || v25 && v21 && v42)
  s[682] = LAB_107_1
  const LAB_107_1_nej = !s[9] || !s[137] || !v25 && (s[123] || v41) || v25 && (s[123] || v43)
  s[683] = LAB_107_1_nej
  // LAB.108.2: Tilbuddet kan indgå i forløbet (LAB § 108, stk. 2)
  const v46 = f.vurderingsdato >= 17126 /* 2016-11-21 */
  s[147] = v46
  const v47 = f.ventesFuldtRask && s[138] && f.fikTvaerfagligIndsats === false
  s[1498] = v47
  const v48 = f.tilbudUnderForloebet === 'praktik' || f.tilbudUnderForloebet === 'vejledning'
  s[1499] = v48
  const v49 = f.vurderingsdato >= 20089 /* 2025-01-01 */
  s[238] = v49
  const v50 = !v46 || v49 || !v47 || v48
  const LAB_108_2 = s[139] && (!s[137] || v50)
  s[685] = LAB_108_2
  const LAB_108_2_nej = s[139] && (!s[137] || !v50)
  s[686] = LAB_108_2_nej
  // LAB.109.1.frist: Sagen skal have været i rehabiliteringsteamet (LAB § 109)
  const v53 = f.jobafklaringStartede >= 16428 /* 2014-12-24 */
  s[1500] = v53
  const v54 = shiftDays(f.sygedagpengeOphoerteDen, 28)
  const v55 = f.jobafklaringStartede >= 16617 /* 2015-07-01 */
  s[1501] = v55
  const v56 = shiftDays(f.jobafklaringStartede, 28)
  const v57 = f.jobafklaringEfter === 'ny_sygemelding'
  s[1502] = v57
  const v58 = s[140] ? NEVER : v57 ? shiftDays(f.afgoerelseOmJobafklaringDen, 28) : v56
  const LAB_109_1_frist = s[141] ? (v53 ? (v55 ? (s[142] ? (s[143] ? v58 : FIRST_DAY) : v56) : FIRST_DAY) : v54) : FIRST_DAY
  s[690] = LAB_109_1_frist
  const LAB_109_1_frist_hoej = s[141] ? (v53 ? (v55 ? (s[142] ? (s[143] ? v58 : NEVER) : v56) : NEVER) : v54) : NEVER
  s[691] = LAB_109_1_frist_hoej
  const LAB_109_1_frist_ir = s[144] && (!s[141] || v53 && (!v55 || s[145])) || s[146]
  s[692] = LAB_109_1_frist_ir
  // LAB.110.1: Jobafklaringsforløbets længste varighed (LAB § 110, stk. 1)
  const v62 = f.jobafklaringStartede >= 18262 /* 2020-01-01 */
  s[562] = v62
  const v63 = f.jobafklaringStartede >= 17533 /* 2018-01-02 */
  s[1503] = v63
  const v64 = shiftMonths(f.jobafklaringStartede, 24)
  const v65 = shiftDays(v64, -1)
  const v66 = allPeriods(f.barselUnderJobafklaring)
  s[221] = v66
  const v67 = without(ALL_DAYS, v66)
  const v68 = v64 === NEVER ? Infinity : v64 - f.jobafklaringStartede
  const v69 = dayReaching(v67, f.jobafklaringStartede, v68)
  const v70 = from(v66, 18262 /* 2020-01-01 */)
  const v71 = without(ALL_DAYS, v70)
  const v72 = dayReaching(v71, f.jobafklaringStartede, v68)
  const LAB_110_1 = s[141] ? (v63 ? (v62 ? v69 : Math.min(v65, v69, v72)) : v65) : FIRST_DAY
  s[148] = LAB_110_1
  const LAB_110_1_hoej = s[141] ? (v63 ? (v62 ? v69 : Math.max(v65, v69, v72)) : v65) : NEVER
  s[149] = LAB_110_1_hoej
  const LAB_110_1_er = f.erIJobafklaring && s[141]
  s[150] = LAB_110_1_er
  const LAB_110_1_ir = !LAB_110_1_er || !s[141]
  s[151] = LAB_110_1_ir
}

function svar_12(f, s) {
  // LAB.110.2: Jobafklaringsforløbet slutter (LAB § 110, stk. 2)
  const v0 = f.vurderingsdato >= 16618 /* 2015-07-02 */
  s[1504] = v0
  const v1 = f.vurderingsdato >= f.folkepensionsalderNaasDen
  s[1505] = v1
  const v2 = f.uarbejdsdygtigVedEgenSygdom === false || v1 || f.fikSygedagpengeVedLivstruende
  const LAB_110_2 = s[139] && (!s[137] || !v0 && f.uarbejdsdygtigVedEgenSygdom === false || v0 && (!s[147] || v2))
  s[696] = LAB_110_2
  const LAB_110_2_nej = s[139] && (!s[137] || !v0 && f.uarbejdsdygtigVedEgenSygdom || v0 && (!s[147] || !v2))
  s[697] = LAB_110_2_nej
  const LAB_110_2_ir = !s[139] || !s[137] || v0 && !s[147]
  s[698] = LAB_110_2_ir
  // LAB.111.1: Din arbejdsevne skal være vurderet (LAB § 111, stk. 1)
  const LAB_111_1 = s[137] ? s[148] : FIRST_DAY
  s[699] = LAB_111_1
  const LAB_111_1_hoej = s[137] ? s[149] : NEVER
  s[700] = LAB_111_1_hoej
  const LAB_111_1_er = s[139] && (!s[137] || s[150])
  s[701] = LAB_111_1_er
  const LAB_111_1_ir = !s[139] || !s[137] || s[151]
  s[702] = LAB_111_1_ir
  // LAB.111.2: Sagen skal i rehabiliteringsteamet, før forløbet slutter (lov 1750/2025 § 1)
  const v10 = f.uarbejdsdygtigVedEgenSygdom || f.maalgruppeForAnden
  s[1507] = v10
  const v11 = f.kanVendeTilbageIArbejde === false && v10
  const LAB_111_2 = s[139] && (!s[137] || s[26] || v11)
  s[703] = LAB_111_2
  const LAB_111_2_nej = s[139] && (!s[137] || s[26] || !v11)
  s[704] = LAB_111_2_nej
  const LAB_111_2_ir = !s[139] || !s[137] || s[26]
  s[544] = LAB_111_2_ir
  // LAB.111.3: Samtale med sundhedskoordinatoren (LAB § 111, stk. 3)
  const v15 = shiftMonths(f.sygedagpengeOphoerteDen, 42)
  const LAB_111_3 = s[137] ? v15 : FIRST_DAY
  s[706] = LAB_111_3
  const LAB_111_3_hoej = s[137] ? v15 : NEVER
  s[707] = LAB_111_3_hoej
  const LAB_111_3_er = s[139] && f.risikoForFireAar
  s[708] = LAB_111_3_er
  const LAB_111_3_ir = !LAB_111_3_er || !s[137]
  s[709] = LAB_111_3_ir
  // LAB.111.4: Kommunen skal overveje klinisk funktion før et nyt forløb (lov 1750/2025 § 1)
  const v20 = shiftMonths(f.sygedagpengeOphoerteDen, 48) >= f.nytForloebVarerTil
  const LAB_111_4 = s[139] && (!s[137] || s[26] || !v20)
  s[710] = LAB_111_4
  const LAB_111_4_nej = s[139] && (!s[137] || s[26] || v20)
  s[711] = LAB_111_4_nej
  // LAB.112.2: Et ressourceforløb er udelukket, fordi arbejdsevnen ikke kan udvikles (LAB § 112, stk. 2)
  const v23 = f.vurderingsdato >= 17683 /* 2018-06-01 */
  s[1509] = v23
  const v24 = s[12] && (!v23 && f.aabenbartFormaalsloestPaaGrundAfSygdom || v23 && !s[152] && (f.dokumenteretIngenUdvikling || f.heltAabenbartIngenUdvikling))
  const LAB_112_2 = !s[9] || v24
  s[715] = LAB_112_2
  const LAB_112_2_nej = !s[9] || !v24
  s[716] = LAB_112_2_nej
  // LAB.112.3: Et ressourceforløb kan begynde, selv om folkepensionsalderen nærmer sig (LAB § 112, stk. 3)
  const v27 = f.vurderingsdato >= 18993 /* 2022-01-01 */
  s[160] = v27
  const v28 = shiftMonths(f.folkepensionsalderNaasDen, -72) >= f.vurderingsdato
  s[1515] = v28
  const v29 = !v27 || v28 || f.oenskerRessourceforloeb
  const LAB_112_3 = !s[9] || v29
  s[717] = LAB_112_3
  const LAB_112_3_nej = !s[9] || !v29
  s[718] = LAB_112_3_nej
  // LAB.112.1: Målgruppen for ressourceforløb (LAB § 112, stk. 1)
  const v32 = f.laengerevarendeForsoergelse || f.deltagetUdenOegetTilknytning || f.behovForLaengerevarendeIndsats
  s[1518] = v32
  const v33 = LAB_112_2_nej || !s[9]
  const v34 = s[152] && s[153]
  s[1516] = v34
  const LAB_112_1 = v34 || !s[9] || s[12] && (!v27 && f.komplekseProblemer && f.kanIkkeLoesesAfAndenIndsats && f.kraeverHelhedsorienteretForloeb && v32 && v33 || v27 && !s[152] && f.komplekseProblemer && f.kanIkkeLoesesAfAndenIndsats && f.kraeverHelhedsorienteretForloeb && v32 && v33 && (LAB_112_3 || !s[9]))
  s[712] = LAB_112_1
  const LAB_112_1_nej = v34 || !s[9] || !s[12] || !v27 && (f.komplekseProblemer === false || f.kanIkkeLoesesAfAndenIndsats === false || f.kraeverHelhedsorienteretForloeb === false || !v32 || LAB_112_2) || v27 && (s[152] || f.komplekseProblemer === false || f.kanIkkeLoesesAfAndenIndsats === false || f.kraeverHelhedsorienteretForloeb === false || !v32 || LAB_112_2 || LAB_112_3_nej)
  s[713] = LAB_112_1_nej
  const LAB_112_1_ir = v34 || !s[9]
  s[714] = LAB_112_1_ir
  // LAB.113.2: En indsats skal være i gang (LAB § 113, stk. 2)
  const v38 = f.ressourceforloebStartede >= 13332 /* 2006-07-03 */
  s[158] = v38
  const v39 = f.ressourceforloebStartede >= 18809 /* 2021-07-01 */
  s[1525] = v39
  const v40 = f.ressourceforloebStartede >= 18993 /* 2022-01-01 */
  s[157] = v40
  const v41 = allPeriods(f.perioderUdenRaadighed)
  const v42 = without(ALL_DAYS, v41)
  const v43 = shiftMonths(f.ressourceforloebStartede, 6)
  const v44 = dayReaching(v42, shiftDays(f.ressourceforloebStartede, 1), v43 === NEVER ? Infinity : v43 - f.ressourceforloebStartede)
  const LAB_113_2 = v38 ? (v39 ? v44 : NEVER) : FIRST_DAY
  s[719] = LAB_113_2
  const LAB_113_2_hoej = v38 ? (v39 ? (v40 ? v44 : NEVER) : NEVER) : NEVER
  s[720] = LAB_113_2_hoej
  const LAB_113_2_ir = f.ressourceforloebErBevilget === false || !v38
  s[159] = LAB_113_2_ir
  // LAB.113.2.team: Sagen skal i rehabiliteringsteamet igen (LAB § 113, stk. 2)
  const v48 = f.ressourceforloebErBevilget && LAB_113_2 < f.vurderingsdato
  s[1528] = v48
  const v49 = f.ressourceforloebErBevilget && LAB_113_2_hoej >= f.vurderingsdato
  s[1529] = v49
  const v50 = f.ressourceforloebErBevilget && LAB_113_2 < f.indsatsBegyndteDen
  s[1532] = v50
  const v51 = f.ressourceforloebErBevilget && LAB_113_2_hoej >= f.indsatsBegyndteDen
  s[1533] = v51
  const v52 = f.indsatsErBegyndt === false || v50
  s[1530] = v52
  const v53 = f.indsatsErBegyndt && (v51 || LAB_113_2_ir)
  s[1531] = v53
  const LAB_113_2_team = f.ressourceforloebErBevilget && (s[26] || !v38 || v39 && (v48 || LAB_113_2_ir) && v52 && f.arbejdeIFoersteHalvaar === false && f.saerligeGrundeModTeamet === false)
  s[722] = LAB_113_2_team
  const LAB_113_2_team_nej = f.ressourceforloebErBevilget && (s[26] || !v38 || !v39 || v49 || v53 || f.arbejdeIFoersteHalvaar || f.saerligeGrundeModTeamet)
  s[723] = LAB_113_2_team_nej
  const LAB_113_2_team_ir = f.ressourceforloebErBevilget === false || s[26] || !v38
  s[724] = LAB_113_2_team_ir
  // LAB.113.3: Tilbuddet venter på samtalen om dit helbred (LAB § 113, stk. 3)
  const LAB_113_3 = f.ressourceforloebErBevilget && (!s[9] || v27 && (s[154] || s[155]) && f.menerTilbuddetSkaderHelbredet && f.bedtOmSamtaleFoerTilbuddet && f.kommunenHarTagetStillingTilTilbuddet === false)
  s[725] = LAB_113_3
  const LAB_113_3_nej = f.ressourceforloebErBevilget && (!s[9] || !v27 || s[156] || f.menerTilbuddetSkaderHelbredet === false || f.bedtOmSamtaleFoerTilbuddet === false || f.kommunenHarTagetStillingTilTilbuddet)
  s[726] = LAB_113_3_nej
  // LAB.113.4: Kommunen skal have besluttet, hvad der sker efter forløbet (LAB § 113, stk. 4)
  const v59 = f.ressourceforloebPlanlagtTil >= 13332 /* 2006-07-03 */
  s[577] = v59
  const v60 = f.ressourceforloebPlanlagtTil >= 15706 /* 2013-01-01 */
  s[576] = v60
  const v61 = v60 ? f.ressourceforloebPlanlagtTil : NEVER
  const LAB_113_4 = v59 ? v61 : FIRST_DAY
  s[728] = LAB_113_4
  const LAB_113_4_hoej = v59 ? v61 : NEVER
  s[729] = LAB_113_4_hoej
  const LAB_113_4_ir = f.ressourceforloebErBevilget === false || !v59
  s[545] = LAB_113_4_ir
  // LAB.113.4.ydelse: Ressourceforløb og ydelse løber videre uden en afgørelse (LAB § 113, stk. 4)
  const v65 = f.ressourceforloebPlanlagtTil >= f.vurderingsdato
  s[1539] = v65
  const v66 = v60 && (v65 || f.kommunenHarTagetStillingTilForloebet === false)
  const LAB_113_4_ydelse = f.ressourceforloebErBevilget && (!v59 || v66)
  s[732] = LAB_113_4_ydelse
  const LAB_113_4_ydelse_nej = f.ressourceforloebErBevilget && (!v59 || !v66)
  s[733] = LAB_113_4_ydelse_nej
  // LAB.113a: Personlig jobformidler (LAB § 113 a)
  const LAB_113a = f.ressourceforloebErBevilget && (!s[9] || v27 && s[154])
  s[734] = LAB_113a
  const LAB_113a_nej = f.ressourceforloebErBevilget && (!s[9] || !v27 || s[156])
  s[735] = LAB_113a_nej
  const LAB_113a_ir = f.ressourceforloebErBevilget === false || !s[9] || v27 && s[155]
  s[736] = LAB_113a_ir
}

function svar_13(f, s) {
  // LAB.114.1: Ressourceforløbets længste varighed (LAB § 114, stk. 1)
  const v0 = f.ressourceforloebStartede >= 15706 /* 2013-01-01 */
  s[575] = v0
  const v1 = f.ressourceforloebStartede >= 16436 /* 2015-01-01 */
  s[1541] = v1
  const v2 = shiftMonths(f.ressourceforloebStartede, 60)
  const v3 = shiftDays(v2, -1)
  const v4 = f.ressourceforloebStartede >= 18262 /* 2020-01-01 */
  s[1542] = v4
  const v5 = allPeriods(f.barselUnderRessourceforloeb)
  const v6 = without(ALL_DAYS, v5)
  const v7 = dayReaching(v6, f.ressourceforloebStartede, v2 === NEVER ? Infinity : v2 - f.ressourceforloebStartede)
  const v8 = shiftMonths(f.ressourceforloebStartede, 36)
  const v9 = s[157] ? dayReaching(v6, f.ressourceforloebStartede, v8 === NEVER ? Infinity : v8 - f.ressourceforloebStartede) : v7
  const LAB_114_1 = s[158] ? (v0 ? (v1 ? (v4 ? v9 : Math.min(v3, v7)) : v3) : NEVER) : FIRST_DAY
  s[737] = LAB_114_1
  const LAB_114_1_hoej = s[158] ? (v0 ? (v1 ? (v4 ? v9 : Math.max(v3, v7)) : v3) : NEVER) : NEVER
  s[738] = LAB_114_1_hoej
  // LAB.114.1.plan: Forløbets planlagte længde er tilladt (LAB § 114, stk. 1)
  const v12 = f.ressourceforloebPlanlagtTil >= shiftDays(shiftMonths(f.ressourceforloebStartede, 12), -1)
  s[1543] = v12
  const v13 = f.ressourceforloebErBevilget && LAB_114_1_hoej >= f.ressourceforloebPlanlagtTil
  s[1544] = v13
  const v14 = f.ressourceforloebErBevilget && LAB_114_1 < f.ressourceforloebPlanlagtTil
  s[1545] = v14
  const LAB_114_1_plan = f.ressourceforloebErBevilget && (!s[158] || v0 && v12 && (v13 || s[159]))
  s[739] = LAB_114_1_plan
  const LAB_114_1_plan_nej = f.ressourceforloebErBevilget && (!s[158] || !v0 || !v12 || v14)
  s[740] = LAB_114_1_plan_nej
  // LAB.114.3: Så længe kan det næste ressourceforløb vare (LAB § 114, stk. 2-4)
  const v17 = f.vurderingsdato >= shiftMonths(f.foedselsdag, 480)
  s[1548] = v17
  const v18 = f.maanederIRessourceforloeb <= 0
  s[1549] = v18
  const v19 = v17 && !v18 && f.oenskerRessourceforloeb === false
  s[1547] = v19
  const v20 = v19 ? 0 : 60
  const v21 = f.vurderingsdato >= shiftMonths(f.foedselsdag, 600)
  s[1551] = v21
  const v22 = v21 && !v18 && f.oenskerRessourceforloeb === false
  s[1550] = v22
  const v23 = v17 && !v21 && f.oenskerRessourceforloeb === false
  s[1552] = v23
  const v24 = v22 ? 0 : v23 ? Math.min(36, Math.max(0, 60 - f.maanederIRessourceforloeb)) : 36
  const LAB_114_3_ir = !s[9] || s[12] && s[160] && s[152]
  s[744] = LAB_114_3_ir
  const LAB_114_3 = s[9] ? (s[12] ? (s[160] ? (s[152] ? -Infinity : v24) : v20) : 0) : -Infinity
  s[742] = LAB_114_3
  const LAB_114_3_hoej = s[9] ? (s[12] ? (s[160] ? (s[152] ? Infinity : v24) : v20) : 0) : Infinity
  s[743] = LAB_114_3_hoej
  // LAB.114.4: Ressourceforløbet må ikke gå ud over folkepensionsalderen (LAB § 114, stk. 4)
  const v28 = f.folkepensionsalderNaasDen >= 13332 /* 2006-07-03 */
  s[1553] = v28
  const v29 = f.folkepensionsalderNaasDen >= 16618 /* 2015-07-02 */
  s[1554] = v29
  const v30 = f.folkepensionsalderNaasDen >= 17126 /* 2016-11-21 */
  s[1555] = v30
  const v31 = shiftDays(f.folkepensionsalderNaasDen, -1)
  const LAB_114_4 = v28 ? (v29 ? (v30 ? v31 : FIRST_DAY) : NEVER) : FIRST_DAY
  s[745] = LAB_114_4
  const LAB_114_4_hoej = v28 ? (v29 ? (v30 ? v31 : NEVER) : NEVER) : NEVER
  s[746] = LAB_114_4_hoej
  const LAB_114_4_ir = f.ressourceforloebErBevilget === false || !v28 || v29 && !v30
  s[747] = LAB_114_4_ir
  // LAB.115.1: Ressourceforløb, når du får førtidspension (LAB § 115)
  const v35 = f.pensionDuFaar === 'foertidspension'
  s[1556] = v35
  const v36 = s[12] && !s[152] && v35 && !v17 && f.oenskerRessourceforloeb
  const LAB_115_1 = !s[9] || v36
  s[748] = LAB_115_1
  const LAB_115_1_nej = !s[9] || !v36
  s[749] = LAB_115_1_nej
  // LAB.142.1: Målgruppen for revalidering (LAB § 142)
  const v39 = !s[152] && f.begraensningerIArbejdsevnen && f.andenIndsatsErIkkeNok && f.kanKommeIndPaaArbejdsmarkedet
  const LAB_142_1 = !s[9] || v39
  s[750] = LAB_142_1
  const LAB_142_1_nej = !s[9] || !v39
  s[751] = LAB_142_1_nej
  // LOV1750.21.revalidering: Din revalidering fortsætter efter de gamle regler (lov 1750/2025 § 21)
  const v42 = !s[152] || f.revalideringBevilgetDen < 20485 /* 2026-02-01 */
  const LOV1750_21_revalidering = f.revalideringErBevilget && (!s[9] || v42)
  s[962] = LOV1750_21_revalidering
  const LOV1750_21_revalidering_nej = f.revalideringErBevilget && (!s[9] || !v42)
  s[240] = LOV1750_21_revalidering_nej
  const LOV1750_21_revalidering_ir = f.revalideringErBevilget === false || !s[9]
  s[244] = LOV1750_21_revalidering_ir
  // LAB.144: Forrevalidering (LAB § 144)
  const v46 = f.revalideringErBevilget === false || LOV1750_21_revalidering_nej
  s[1559] = v46
  const v47 = LOV1750_21_revalidering || LOV1750_21_revalidering_ir
  s[239] = v47
  const v48 = f.revalideringErBevilget && v47
  s[1558] = v48
  const LAB_144 = !s[9] || !s[152] && (LAB_142_1 || !s[9]) && f.erhvervssigtetErAfklaret === false || s[152] && v48 && f.erhvervssigtetErAfklaret === false
  s[546] = LAB_144
  const LAB_144_nej = !s[9] || !s[152] && (LAB_142_1_nej || f.erhvervssigtetErAfklaret) || s[152] && (v46 || f.erhvervssigtetErAfklaret)
  s[253] = LAB_144_nej
  // LAB.145.2: Mere end 5 års revalidering (LAB § 145, stk. 2)
  const v51 = f.revalideringStartede >= 13332 /* 2006-07-03 */
  s[580] = v51
  const v52 = f.revalideringStartede >= 18262 /* 2020-01-01 */
  s[581] = v52
  const v53 = !v52 && f.betydeligeBegraensninger && f.talerIUdpraegetGradForLangUddannelse || v52 && f.betydeligeBegraensninger && f.talerForLangUddannelse
  const LAB_145_2 = !v51 || v53
  s[760] = LAB_145_2
  const LAB_145_2_nej = !v51 || !v53
  s[761] = LAB_145_2_nej
  // LAB.145.1: Den længste revalidering (LAB § 145, stk. 1)
  const v56 = shiftDays(shiftMonths(f.revalideringStartede, 60), -1)
  const v57 = LAB_145_2 && !LAB_145_2_nej && v51
  s[582] = v57
  const LAB_145_1 = v51 ? (v57 ? NEVER : v56) : FIRST_DAY
  s[753] = LAB_145_1
  const LAB_145_1_hoej = v51 ? (LAB_145_2 ? NEVER : v56) : NEVER
  s[754] = LAB_145_1_hoej
  const LAB_145_1_ir = f.revalideringErBevilget === false || !v51
  s[756] = LAB_145_1_ir
  // LAB.145.1.plan: Revalideringens planlagte længde er tilladt (LAB § 145, stk. 1)
  const LAB_145_1_plan = f.revalideringErBevilget && (!v51 || f.revalideringErBevilget && LAB_145_1_hoej >= f.revalideringPlanlagtTil)
  s[757] = LAB_145_1_plan
  const LAB_145_1_plan_nej = f.revalideringErBevilget && (!v51 || f.revalideringErBevilget && LAB_145_1 < f.revalideringPlanlagtTil)
  s[758] = LAB_145_1_plan_nej
  const LAB_145_1_plan_ir = f.revalideringErBevilget === false || !v51 || LAB_145_1_ir
  s[759] = LAB_145_1_plan_ir
  // LAB.146: Revalideringen kan forlænges (LAB § 146)
  const v64 = f.vurderingsdato >= 19134 /* 2022-05-22 */
  s[573] = v64
  const v65 = f.grundTilForsinkelse === 'nedsat_funktionsevne' || f.grundTilForsinkelse === 'helt_specielle_forhold' || f.grundTilForsinkelse === 'sygdom' || f.grundTilForsinkelse === 'pasning_af_boern' || f.grundTilForsinkelse === 'barsel' || f.grundTilForsinkelse === 'ingen_boernepasning' || f.grundTilForsinkelse === 'saerlige_sociale_forhold'
  const v66 = f.grundTilForsinkelse === 'nedsat_funktionsevne' || f.grundTilForsinkelse === 'helt_specielle_forhold' || f.grundTilForsinkelse === 'sygdom' || f.grundTilForsinkelse === 'pasning_af_boern' || f.grundTilForsinkelse === 'barsel' || f.grundTilForsinkelse === 'ingen_boernepasning' || f.grundTilForsinkelse === 'saerlige_sociale_forhold' || f.grundTilForsinkelse === 'pasning_af_andre'
  const v67 = f.grundTilForsinkelse === 'nedsat_funktionsevne' || f.grundTilForsinkelse === 'helt_specielle_forhold' || f.grundTilForsinkelse === 'sygdom' || f.grundTilForsinkelse === 'pasning_af_boern' || f.grundTilForsinkelse === 'barsel' || f.grundTilForsinkelse === 'ingen_boernepasning' || f.grundTilForsinkelse === 'saerlige_sociale_forhold' || f.grundTilForsinkelse === 'pasning_af_andre' || f.grundTilForsinkelse === 'sorgorlov'
  const LAB_146 = !s[9] || !s[161] && v65 || s[161] && (!v64 && (v66 || v67) || v64 && v67)
  s[762] = LAB_146
  const LAB_146_nej = !s[9] || !s[161] && !v65 || s[161] && (!v64 && (!v66 || !v67) || v64 && !v67)
  s[763] = LAB_146_nej
  // LAS.10.3: Opfølgning på ledighedsydelsen (LAS § 10, stk. 3)
  const v70 = f.fulgtOpPaaLedighedsydelsen ? shiftMonths(f.ledighedsydelsenSenestVurderetDen, 12) : shiftMonths(f.ledighedsydelseFoersteGang, 6)
  const LAS_10_3 = s[6] ? v70 : FIRST_DAY
  s[764] = LAS_10_3
  const LAS_10_3_hoej = s[6] ? v70 : NEVER
  s[765] = LAS_10_3_hoej
  // LAS.50: Plan for revalideringen (LAS § 70, stk. 2)
  const LAS_50 = f.revalideringErBevilget && (!s[9] || f.erhvervssigtetErAfklaret)
  s[766] = LAS_50
  const LAS_50_nej = f.revalideringErBevilget && (!s[9] || f.erhvervssigtetErAfklaret === false)
  s[767] = LAS_50_nej
}

function svar_14(f, s) {
  // LAS.69j.2.bidrag: Tillæg til unge, der betaler bidrag til et barn (LAS § 69 j, stk. 2, nr. 4)
  const v0 = f.vurderingsdato >= 20270 /* 2025-07-01 */
  s[551] = v0
  const v1 = f.bidragspligtigeBoern <= 0
  s[1567] = v1
  const v2 = f.vurderingsdato <= 20269 /* 2025-06-30 */
  s[1264] = v2
  const v3 = v2 || s[162]
  const v4 = SATS_4(f.vurderingsdato)
  const v5 = v3 ? -Infinity : v4
  const v6 = v3 ? Infinity : v4
  const v7 = v5 > -Infinity && v6 < Infinity
  const v8 = quotient([v5, f.bidragspligtigeBoern], [1], 'nærmeste', 1)
  const v9 = quotient([v6, f.bidragspligtigeBoern], [1], 'nærmeste', 1)
  const LAS_69j_2_bidrag = s[12] ? (v0 ? (v7 ? Math.min(v8, v9) : -Infinity) : f.bidragPrMaaned) : -Infinity
  s[787] = LAS_69j_2_bidrag
  const LAS_69j_2_bidrag_hoej = s[12] ? (v0 ? (v7 ? Math.max(v8, v9) : Infinity) : f.bidragPrMaaned) : Infinity
  s[788] = LAS_69j_2_bidrag_hoej
  const v12 = s[12] && !v1
  s[1566] = v12
  const LAS_69j_2_bidrag_er = v12 && (!s[12] || !v0 || !(!v7 && !v3 && v5 === v6))
  s[789] = LAS_69j_2_bidrag_er
  const LAS_69j_2_bidrag_ir = !v12 || !s[12] || v0 && (v3 || !v7)
  s[790] = LAS_69j_2_bidrag_ir
  // LAS.68.2: Ressourceforløbsydelsens sats i ressourceforløb (lov 1750/2025 § 21, stk. 8)
  const v15 = f.boernOpholderSigIDanmark || f.boernLigestillet
  s[1569] = v15
  const v16 = f.harForsoergelsespligt && v15
  s[230] = v16
  const v17 = SATS_5(f.vurderingsdato)
  const v18 = s[163] ? -Infinity : v17
  s[266] = v18
  const v19 = s[163] ? Infinity : v17
  s[268] = v19
  const v20 = f.vurderingsdato >= shiftMonths(f.foedselsdag, 300)
  s[243] = v20
  const v21 = !v20 && f.borHosForaeldre && f.harForsoergelsespligt === false
  s[231] = v21
  const v22 = SATS_6(f.vurderingsdato)
  const v23 = s[163] ? -Infinity : v22
  const v24 = s[163] ? Infinity : v22
  const v25 = v24 === Infinity
  const v26 = LAS_69j_2_bidrag === -Infinity
  const v27 = v23 === -Infinity
  const v28 = LAS_69j_2_bidrag_hoej === Infinity
  const v29 = v25 && v26 || v27 && v28
  const v30 = SATS_7(f.vurderingsdato)
  const v31 = SATS_8(f.vurderingsdato)
  const v32 = s[163] ? -Infinity : v31
  s[267] = v32
  const v33 = s[163] ? Infinity : v31
  s[269] = v33
  const v34 = v16 || !v21 || v1 || LAS_69j_2_bidrag_er && !(v29 && !s[163] && v23 === v24 && (!LAS_69j_2_bidrag_er || !LAS_69j_2_bidrag_ir && LAS_69j_2_bidrag === LAS_69j_2_bidrag_hoej))
  s[173] = v34
  const v35 = v16 && s[163] || !v16 && (v21 && (!v1 && (s[163] || LAS_69j_2_bidrag_ir || v29 || s[163]) || v1 && s[163]) || !v21 && s[163])
  s[174] = v35
  const v36 = v16 ? v18 : v21 ? (v1 ? v23 : Math.min(v27 || v26 ? -Infinity : v23 + LAS_69j_2_bidrag, s[163] ? -Infinity : v30)) : v32
  s[171] = v36
  const v37 = v16 ? v19 : v21 ? (v1 ? v24 : Math.min(v25 || v28 ? Infinity : v24 + LAS_69j_2_bidrag_hoej, s[163] ? Infinity : v30)) : v33
  s[172] = v37
  const LAS_68_2 = s[12] ? v36 : -Infinity
  s[769] = LAS_68_2
  const LAS_68_2_hoej = s[12] ? v37 : Infinity
  s[770] = LAS_68_2_hoej
  const LAS_68_2_er = s[12] && (!s[12] || v34)
  s[771] = LAS_68_2_er
  const LAS_68_2_ir = !s[12] || !s[12] || v35
  s[772] = LAS_68_2_ir
  // LAS.68.5: Mindst satsen til den, der kom fra ledighedsydelse (LAS § 68, stk. 5)
  const v42 = f.vurderingsdato >= 16387 /* 2014-11-13 */
  s[241] = v42
  const LAS_68_5_nej = s[12] && !v42
  s[773] = LAS_68_5_nej
  const LAS_68_5_ir = !s[12] || !v42
  s[774] = LAS_68_5_ir
  // LAS.68.4: Ressourceforløbsydelsen før fradrag i ressourceforløb (lov 1750/2025 § 21, stk. 8)
  const v45 = f.ydelseFoerForloebet === 'sygedagpenge'
  s[1574] = v45
  const v46 = f.sidsteDagMedSygedagpengeEllers >= f.vurderingsdato
  s[1575] = v46
  const v47 = v45 && v46
  s[1573] = v47
  const v48 = Math.max(LAS_68_2, f.hidtidigYdelsePrMaaned)
  const v49 = Math.max(LAS_68_2_hoej, f.hidtidigYdelsePrMaaned)
  const v50 = f.ydelseFoerForloebet === 'ledighedsydelse'
  s[1576] = v50
  const v51 = Math.max(f.hidtidigYdelsePrMaaned, v48)
  const v52 = Math.min(f.hidtidigYdelsePrMaaned, v49)
  const v53 = s[12] && LAS_68_2_er
  const v54 = LAS_68_5_ir && LAS_68_2_er && v52 >= v51
  const v55 = LAS_68_5_nej || v54
  const v56 = LAS_68_5_nej ? (v54 ? Math.min(f.hidtidigYdelsePrMaaned, v51) : f.hidtidigYdelsePrMaaned) : v51
  const v57 = LAS_68_5_nej ? (v54 ? Math.max(f.hidtidigYdelsePrMaaned, v52) : f.hidtidigYdelsePrMaaned) : v52
  const LAS_68_4 = s[12] ? (v47 ? v48 : v50 ? (v53 ? (v55 ? Math.min(v48, v56) : v48) : v56) : LAS_68_2) : -Infinity
  s[168] = LAS_68_4
  const LAS_68_4_hoej = s[12] ? (v47 ? v49 : v50 ? (v53 ? (v55 ? Math.max(v49, v57) : v49) : v57) : LAS_68_2_hoej) : Infinity
  s[167] = LAS_68_4_hoej
  const v60 = f.ydelseFoerForloebet === 'foertidspension'
  s[1572] = v60
  const v61 = s[12] && !v60
  s[1571] = v61
  const LAS_68_4_er = v61 && (!s[12] || v47 && LAS_68_2_er || !v47 && (v50 && (v53 || LAS_68_5_nej || v54) || !v50 && LAS_68_2_er))
  s[169] = LAS_68_4_er
  const LAS_68_4_ir = !v61 || !s[12] || v47 && LAS_68_2_ir || !v47 && (v50 && (s[12] && LAS_68_2_ir || LAS_68_5_ir && !((!LAS_68_2_er || !LAS_68_2_ir && v48 === v49) && LAS_68_2_er && (!LAS_68_2_er || f.hidtidigYdelsePrMaaned === v48))) || !v50 && LAS_68_2_ir)
  s[170] = LAS_68_4_ir
  // LAS.68a.1.tid: Indtægter for anden tid holdes ude (LAS § 68 a, stk. 1)
  const v64 = !s[12] || s[164]
  const v65 = !s[12] || !s[164]
  const LAS_68a_1_tid = s[12] && v64
  s[165] = LAS_68a_1_tid
  const LAS_68a_1_tid_nej = s[12] && v65
  s[166] = LAS_68a_1_tid_nej
}

function svar_15(f, s) {
  // LAS.68a.3: Løn i tilbud, der ikke tæller med (LAS § 68 a, stk. 3)
  const v0 = s[165] || !s[12]
  const v1 = Math.min(f.timerITilbud, 16000)
  const v2 = f.vurderingsdato <= 16070 /* 2013-12-31 */
  s[1261] = v2
  const v3 = v2 || s[162]
  s[183] = v3
  const v4 = SATS_9(f.vurderingsdato)
  const v5 = v3 ? -Infinity : v4
  s[184] = v5
  const v6 = v3 ? Infinity : v4
  s[185] = v6
  const v7 = v5 > -Infinity && v6 < Infinity
  s[182] = v7
  const v8 = quotient([v1, v5], [100], 'nærmeste', 1)
  const v9 = quotient([v1, v6], [100], 'nærmeste', 1)
  const v10 = v7 ? Math.min(v8, v9) : -Infinity
  s[180] = v10
  const v11 = v7 ? Math.max(v8, v9) : Infinity
  s[181] = v11
  const v12 = v3 || !v7
  s[186] = v12
  const LAS_68a_3 = s[12] ? Math.min(v10, sum(f.indtaegter, (r_indtaegter) => { const r0_0 = r_indtaegter.tid === 'under'; const r0_1 = r0_0 || s[166]; const r0_2 = r_indtaegter.art === 'loen_i_tilbud'; const r0_3 = r0_1 && r0_2; return r0_3 ? (r0_3 && !(r0_1 && !r0_2 || !r0_0 && v0) ? r_indtaegter.beloeb : 0) : 0 })) : -Infinity
  s[783] = LAS_68a_3
  const LAS_68a_3_hoej = s[12] ? Math.min(v11, sum(f.indtaegter, (r_indtaegter) => (r_indtaegter.tid === 'under' || s[166]) && r_indtaegter.art === 'loen_i_tilbud' ? r_indtaegter.beloeb : 0)) : Infinity
  s[784] = LAS_68a_3_hoej
  const LAS_68a_3_er = s[12] && (!s[12] || !(!v7 && !v3 && v5 === v6))
  s[785] = LAS_68a_3_er
  const LAS_68a_3_ir = !s[12] || !s[12] || v12
  s[786] = LAS_68a_3_ir
  // LAS.68a.2: Fradrag for løn i ressourceforløb (lov 1750/2025 § 21, stk. 8)
  const v17 = Math.max(0, -LAS_68a_3_hoej === -Infinity ? -Infinity : sum(f.indtaegter, (r_indtaegter) => { const r0_0 = r_indtaegter.tid === 'under'; const r0_1 = r0_0 || s[166]; const r0_2 = r_indtaegter.art === 'loen' || r_indtaegter.art === 'loen_under_sygdom' || r_indtaegter.art === 'loen_i_tilbud'; const r0_3 = r0_1 && r0_2; return r0_3 ? (r0_3 && !(r0_1 && !r0_2 || !r0_0 && v0) ? r_indtaegter.beloeb : 0) : 0 }) + sum(f.indtaegter, (r_indtaegter) => { const r0_0 = r_indtaegter.tid === 'under'; const r0_1 = r0_0 || s[166]; const r0_2 = r_indtaegter.art === 'feriegodtgoerelse' || r_indtaegter.art === 'feriedage_udbetalt'; const r0_3 = r0_1 && r0_2; return r0_3 ? (r0_3 && !(r0_1 && !r0_2 || !r0_0 && v0) ? r_indtaegter.beloeb : 0) : 0 }) - LAS_68a_3_hoej)
  const v18 = Math.max(0, -LAS_68a_3 === Infinity ? Infinity : sum(f.indtaegter, (r_indtaegter) => (r_indtaegter.tid === 'under' || s[166]) && (r_indtaegter.art === 'loen' || r_indtaegter.art === 'loen_under_sygdom' || r_indtaegter.art === 'loen_i_tilbud') ? r_indtaegter.beloeb : 0) + sum(f.indtaegter, (r_indtaegter) => (r_indtaegter.tid === 'under' || s[166]) && (r_indtaegter.art === 'feriegodtgoerelse' || r_indtaegter.art === 'feriedage_udbetalt') ? r_indtaegter.beloeb : 0) - LAS_68a_3)
  const v19 = SATS_10(f.vurderingsdato)
  const v20 = s[163] ? -Infinity : v19
  s[193] = v20
  const v21 = s[163] ? Infinity : v19
  s[194] = v21
  const v22 = Math.min(v17, v20)
  const v23 = Math.min(v18, v21)
  const v24 = !s[163] && v20 === v21
  s[196] = v24
  const v25 = LAS_68a_3_ir || s[163]
  const v26 = v22 > -Infinity && v23 < Infinity
  const v27 = quotient([v22, 3000], [10000], 'nærmeste', 1)
  const v28 = quotient([v23, 3000], [10000], 'nærmeste', 1)
  const v29 = v26 ? Math.min(v27, v28) : -Infinity
  const v30 = v26 ? Math.max(v27, v28) : Infinity
  const v31 = LAS_68a_3_er && !(!v26 && (!LAS_68a_3_er || !v25 && v22 === v23))
  const v32 = v25 || !v26
  const v33 = v18 === Infinity
  const v34 = -v21 === -Infinity
  s[195] = v34
  const v35 = v33 && v34
  const v36 = -v20 === Infinity
  s[197] = v36
  const v37 = LAS_68a_3_er && !(v35 && (!LAS_68a_3_er || !LAS_68a_3_ir && v17 === v18) && v24)
  const v38 = LAS_68a_3_ir || s[163] || v35
  const v39 = Math.max(0, v34 ? -Infinity : v17 - v21)
  const v40 = Math.max(0, v33 || v36 ? Infinity : v18 - v20)
  const v41 = v40 >= Infinity
  const v42 = v41 ? -Infinity : quotient([v39, 5500], [10000], 'nærmeste', 1)
  const v43 = v41 ? Infinity : quotient([v40, 5500], [10000], 'nærmeste', 1)
  const v44 = v37 && !(v41 && (!v37 || !v38 && v39 === v40))
  const v45 = v38 || v41
  const v46 = v30 === Infinity
  const v47 = v42 === -Infinity
  const v48 = v29 === -Infinity
  const v49 = v43 === Infinity
  const v50 = v46 && v47 || v48 && v49
  const LAS_68a_2 = s[12] ? (s[160] ? v42 : v48 || v47 ? -Infinity : v29 + v42) : -Infinity
  s[779] = LAS_68a_2
  const LAS_68a_2_hoej = s[12] ? (s[160] ? v43 : v46 || v49 ? Infinity : v30 + v43) : Infinity
  s[780] = LAS_68a_2_hoej
  const LAS_68a_2_er = s[12] && (!s[12] || !s[160] && v31 && v44 && !(v50 && (!v31 || !v32 && v29 === v30) && (!v44 || !v45 && v42 === v43)) || s[160] && v44)
  s[781] = LAS_68a_2_er
  const LAS_68a_2_ir = !s[12] || !s[12] || !s[160] && (v32 || v45 || v50) || s[160] && v45
  s[782] = LAS_68a_2_ir
  // LAS.68a.1: Ressourceforløbsydelse til udbetaling i ressourceforløb (lov 1750/2025 § 21, stk. 8)
  const v55 = s[167] === Infinity
  const v56 = -LAS_68a_2_hoej === -Infinity
  const v57 = s[168] === -Infinity
  const v58 = -LAS_68a_2 === Infinity
  const v59 = v55 && v56 || v57 && v58
  const v60 = v57 || v56 ? -Infinity : s[168] - LAS_68a_2_hoej
  const v61 = v55 || v58 ? Infinity : s[167] - LAS_68a_2
  const v62 = v60 === -Infinity ? -Infinity : v60 - sum(f.indtaegter, (r_indtaegter) => (r_indtaegter.tid === 'under' || s[166]) && (r_indtaegter.art === 'anden' || r_indtaegter.art === 'uddannelsesgodtgoerelse') ? r_indtaegter.beloeb : 0)
  const v63 = v61 === Infinity ? Infinity : v61 - sum(f.indtaegter, (r_indtaegter) => { const r0_0 = r_indtaegter.tid === 'under'; const r0_1 = r0_0 || s[166]; const r0_2 = r_indtaegter.art === 'anden' || r_indtaegter.art === 'uddannelsesgodtgoerelse'; const r0_3 = r0_1 && r0_2; return r0_3 ? (r0_3 && !(r0_1 && !r0_2 || !r0_0 && v0) ? r_indtaegter.beloeb : 0) : 0 })
  const v64 = v62 === -Infinity ? -Infinity : v62 - sum(f.indtaegter, (r_indtaegter) => (r_indtaegter.tid === 'under' || s[166]) && (r_indtaegter.art === 'fleksloentilskud' || r_indtaegter.art === 'tilskud_egen_virksomhed') ? r_indtaegter.beloeb : 0)
  const v65 = v63 === Infinity ? Infinity : v63 - sum(f.indtaegter, (r_indtaegter) => { const r0_0 = r_indtaegter.tid === 'under'; const r0_1 = r0_0 || s[166]; const r0_2 = r_indtaegter.art === 'fleksloentilskud' || r_indtaegter.art === 'tilskud_egen_virksomhed'; const r0_3 = r0_1 && r0_2; return r0_3 ? (r0_3 && !(r0_1 && !r0_2 || !r0_0 && v0) ? r_indtaegter.beloeb : 0) : 0 })
  const LAS_68a_1 = s[12] ? Math.max(0, v64 === -Infinity ? -Infinity : v64 - sum(f.indtaegter, (r_indtaegter) => (r_indtaegter.tid === 'under' || s[166]) && r_indtaegter.art === 'overskud_egen_virksomhed' ? r_indtaegter.beloeb : 0)) : -Infinity
  s[775] = LAS_68a_1
  const LAS_68a_1_hoej = s[12] ? Math.max(0, v65 === Infinity ? Infinity : v65 - sum(f.indtaegter, (r_indtaegter) => { const r0_0 = r_indtaegter.tid === 'under'; const r0_1 = r0_0 || s[166]; const r0_2 = r_indtaegter.art === 'overskud_egen_virksomhed'; const r0_3 = r0_1 && r0_2; return r0_3 ? (r0_3 && !(r0_1 && !r0_2 || !r0_0 && v0) ? r_indtaegter.beloeb : 0) : 0 })) : Infinity
  s[776] = LAS_68a_1_hoej
  const LAS_68a_1_er = s[12] && (!s[12] || s[169] && LAS_68a_2_er && !(v59 && (!s[169] || !s[170] && s[168] === s[167]) && (!LAS_68a_2_er || !LAS_68a_2_ir && LAS_68a_2 === LAS_68a_2_hoej)))
  s[777] = LAS_68a_1_er
  const LAS_68a_1_ir = !s[12] || !s[12] || s[170] || LAS_68a_2_ir || v59
  s[778] = LAS_68a_1_ir
  // LAS.69j.2: Ressourceforløbsydelsens sats i jobafklaringsforløb (LAS § 69 j, stk. 2-3)
  const LAS_69j_2 = s[137] ? s[171] : -Infinity
  s[175] = LAS_69j_2
  const LAS_69j_2_hoej = s[137] ? s[172] : Infinity
  s[176] = LAS_69j_2_hoej
  const LAS_69j_2_er = s[137] && (!s[137] || s[173])
  s[177] = LAS_69j_2_er
  const LAS_69j_2_ir = !s[137] || !s[137] || s[174]
  s[178] = LAS_69j_2_ir
}

function svar_16(f, s) {
  // LAS.69j.4: Ressourceforløbsydelsen før fradrag i jobafklaringsforløb (LAS § 69 j, stk. 4)
  const v0 = f.vurderingsdato >= 16617 /* 2015-07-01 */
  s[215] = v0
  const v1 = f.vurderingsdato >= 16428 /* 2014-12-24 */
  s[214] = v1
  const v2 = f.andelAfArbejdetVedForloebetsStart <= 0
  s[1580] = v2
  const v3 = f.andelAfArbejdetVedForloebetsStart <= 2500
  s[1581] = v3
  const v4 = s[175] > -Infinity && s[176] < Infinity
  const v5 = quotient([s[175], 3], [4], 'nærmeste', 1)
  const v6 = quotient([s[176], 3], [4], 'nærmeste', 1)
  const v7 = v4 ? Math.min(v5, v6) : -Infinity
  const v8 = v4 ? Math.max(v5, v6) : Infinity
  const v9 = s[177] && !(!v4 && (!s[177] || !s[178] && s[175] === s[176]))
  const v10 = s[178] || !v4
  const v11 = f.andelAfArbejdetVedForloebetsStart <= 5000
  s[1582] = v11
  const v12 = quotient([s[175], 2], [4], 'nærmeste', 1)
  const v13 = quotient([s[176], 2], [4], 'nærmeste', 1)
  const v14 = v4 ? Math.min(v12, v13) : -Infinity
  const v15 = v4 ? Math.max(v12, v13) : Infinity
  const v16 = !s[111] && s[177]
  const v17 = !s[111] && s[178]
  const v18 = f.andelAfArbejdetDuKan <= 0
  s[213] = v18
  const v19 = f.andelAfArbejdetDuKan <= 2500
  s[504] = v19
  const LAS_69j_4 = s[137] ? (v1 ? (v0 ? (s[111] ? (v18 ? s[175] : v19 ? v7 : s[179] ? v14 : 0) : s[175]) : -Infinity) : s[111] ? (v2 ? s[175] : v3 ? v7 : v11 ? v14 : 0) : s[175]) : -Infinity
  s[218] = LAS_69j_4
  const LAS_69j_4_hoej = s[137] ? (v1 ? (v0 ? (s[111] ? (v18 ? s[176] : v19 ? v8 : s[179] ? v15 : 0) : s[176]) : Infinity) : s[111] ? (v2 ? s[176] : v3 ? v8 : v11 ? v15 : 0) : s[176]) : Infinity
  s[217] = LAS_69j_4_hoej
  const LAS_69j_4_er = s[137] && (!s[137] || !v1 && (s[111] && (v2 && s[177] || !v2 && (v3 && v9 || !v3 && (!v11 || v9))) || v16) || v1 && (!v0 || s[111] && (v18 && s[177] || !v18 && (v19 && v9 || !v19 && (!s[179] || v9))) || v16))
  s[219] = LAS_69j_4_er
  const LAS_69j_4_ir = !s[137] || !s[137] || !v1 && (s[111] && (v2 && s[178] || !v2 && (v3 && v10 || !v3 && v11 && v10)) || v17) || v1 && (!v0 || s[111] && (v18 && s[178] || !v18 && (v19 && v10 || !v19 && s[179] && v10)) || v17)
  s[220] = LAS_69j_4_ir
  // LAS.69j.5.tid: Indtægter for anden tid holdes ude (LAS § 69 j, stk. 5)
  const v24 = !s[137] || s[164]
  const v25 = !s[137] || !s[164]
  const LAS_69j_5_tid = s[137] && v24
  s[798] = LAS_69j_5_tid
  const LAS_69j_5_tid_nej = s[137] && v25
  s[188] = LAS_69j_5_tid_nej
  // LAS.69j.10: Løn i tilbud, der ikke tæller med (LAS § 69 j, stk. 10)
  const v28 = LAS_69j_5_tid || !s[137]
  s[189] = v28
  const LAS_69j_10 = s[137] ? Math.min(s[180], sum(f.indtaegter, (r_indtaegter) => { const r0_0 = r_indtaegter.tid === 'under'; const r0_1 = r_indtaegter.art === 'loen_i_tilbud'; const r0_2 = r0_0 || LAS_69j_5_tid_nej; const r0_3 = r0_2 && r0_1; return r0_3 ? (r0_3 && !(r0_2 && !r0_1 || !r0_0 && v28) ? r_indtaegter.beloeb : 0) : 0 })) : -Infinity
  s[190] = LAS_69j_10
  const LAS_69j_10_hoej = s[137] ? Math.min(s[181], sum(f.indtaegter, (r_indtaegter) => (r_indtaegter.tid === 'under' || LAS_69j_5_tid_nej) && r_indtaegter.art === 'loen_i_tilbud' ? r_indtaegter.beloeb : 0)) : Infinity
  s[187] = LAS_69j_10_hoej
  const LAS_69j_10_er = s[137] && (!s[137] || !(!s[182] && !s[183] && s[184] === s[185]))
  s[191] = LAS_69j_10_er
  const LAS_69j_10_ir = !s[137] || !s[137] || s[186]
  s[192] = LAS_69j_10_ir
}

function svar_17(f, s) {
  // LAS.69j.9: Fradrag for løn i jobafklaringsforløb (LAS § 69 j, stk. 9)
  const v0 = f.vurderingsdato >= 16436 /* 2015-01-01 */
  s[198] = v0
  const v1 = Math.max(0, -s[187] === -Infinity ? -Infinity : sum(f.indtaegter, (r_indtaegter) => { const r0_0 = r_indtaegter.tid === 'under'; const r0_1 = r0_0 || s[188]; const r0_2 = r_indtaegter.art === 'loen' || r_indtaegter.art === 'loen_i_tilbud' || r_indtaegter.art === 'feriegodtgoerelse' || r_indtaegter.art === 'feriedage_udbetalt'; const r0_3 = r0_1 && r0_2; return r0_3 ? (r0_3 && !(r0_1 && !r0_2 || !r0_0 && s[189]) ? r_indtaegter.beloeb : 0) : 0 }) - s[187])
  const v2 = Math.max(0, -s[190] === Infinity ? Infinity : sum(f.indtaegter, (r_indtaegter) => (r_indtaegter.tid === 'under' || s[188]) && (r_indtaegter.art === 'loen' || r_indtaegter.art === 'loen_i_tilbud' || r_indtaegter.art === 'feriegodtgoerelse' || r_indtaegter.art === 'feriedage_udbetalt') ? r_indtaegter.beloeb : 0) - s[190])
  const v3 = v2 === Infinity
  const v4 = Math.max(0, v1 - 1344200)
  const v5 = Math.max(0, v3 ? Infinity : v2 - 1344200)
  const v6 = v5 >= Infinity
  s[207] = v6
  const v7 = v6 ? -Infinity : quotient([v4, 5500], [10000], 'nærmeste', 1)
  const v8 = v6 ? Infinity : quotient([v5, 5500], [10000], 'nærmeste', 1)
  const v9 = v7 === -Infinity ? -Infinity : Math.round(Math.min(v1, 1344200) * 3000 / 10000) + v7
  const v10 = v8 === Infinity ? Infinity : Math.round(Math.min(v2, 1344200) * 3000 / 10000) + v8
  s[205] = v10
  const v11 = s[191] && s[191] && !(v6 && (!s[191] || !s[192] && v4 === v5))
  s[203] = v11
  const v12 = Math.max(0, v1 - sum(f.indtaegter, (r_indtaegter) => (r_indtaegter.tid === 'under' || s[188]) && (r_indtaegter.art === 'loen' || r_indtaegter.art === 'loen_i_tilbud' || r_indtaegter.art === 'feriegodtgoerelse' || r_indtaegter.art === 'feriedage_udbetalt') ? r_indtaegter.pension ?? 0 : 0))
  const v13 = Math.max(0, v3 ? Infinity : v2 - sum(f.indtaegter, (r_indtaegter) => { const r0_0 = r_indtaegter.tid === 'under'; const r0_1 = r0_0 || s[188]; const r0_2 = r_indtaegter.art === 'loen' || r_indtaegter.art === 'loen_i_tilbud' || r_indtaegter.art === 'feriegodtgoerelse' || r_indtaegter.art === 'feriedage_udbetalt'; const r0_3 = r0_1 && r0_2; return r0_3 ? (r0_3 && !(r0_1 && !r0_2 || !r0_0 && s[189]) ? r_indtaegter.pension ?? 0 : 0) : 0 }))
  const v14 = v13 === Infinity
  const v15 = Math.max(0, v12 - 1344200)
  const v16 = Math.max(0, v14 ? Infinity : v13 - 1344200)
  const v17 = v16 >= Infinity
  s[208] = v17
  const v18 = v17 ? -Infinity : quotient([v15, 5500], [10000], 'nærmeste', 1)
  const v19 = v17 ? Infinity : quotient([v16, 5500], [10000], 'nærmeste', 1)
  const v20 = v18 === -Infinity ? -Infinity : Math.round(Math.min(1344200, v12) * 3000 / 10000) + v18
  const v21 = v19 === Infinity ? Infinity : Math.round(Math.min(1344200, v13) * 3000 / 10000) + v19
  s[206] = v21
  const v22 = s[191] && s[191] && !(v17 && (!s[191] || !s[192] && v15 === v16))
  s[204] = v22
  const v23 = Math.min(s[193], v1)
  const v24 = Math.min(s[194], v2)
  const v25 = s[192] || s[163]
  const v26 = v23 > -Infinity && v24 < Infinity
  const v27 = quotient([v23, 3000], [10000], 'nærmeste', 1)
  const v28 = quotient([v24, 3000], [10000], 'nærmeste', 1)
  const v29 = v26 ? Math.min(v27, v28) : -Infinity
  const v30 = v26 ? Math.max(v27, v28) : Infinity
  const v31 = s[191] && !(!v26 && (!s[191] || !v25 && v23 === v24))
  const v32 = v25 || !v26
  const v33 = v3 && s[195]
  const v34 = s[191] && !(v33 && (!s[191] || !s[192] && v1 === v2) && s[196])
  const v35 = s[192] || s[163] || v33
  const v36 = Math.max(0, s[195] ? -Infinity : v1 - s[194])
  const v37 = Math.max(0, v3 || s[197] ? Infinity : v2 - s[193])
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
  const v49 = v43 || v46 ? Infinity : v30 + v40
  s[199] = v49
  const v50 = v31 && v41 && !(v47 && (!v31 || !v32 && v29 === v30) && (!v41 || !v42 && v39 === v40))
  s[200] = v50
  const v51 = v32 || v42 || v47
  s[209] = v51
  const v52 = Math.min(s[193], v12)
  const v53 = Math.min(s[194], v13)
  const v54 = v52 > -Infinity && v53 < Infinity
  const v55 = quotient([v52, 3000], [10000], 'nærmeste', 1)
  const v56 = quotient([v53, 3000], [10000], 'nærmeste', 1)
  const v57 = v54 ? Math.min(v55, v56) : -Infinity
  const v58 = v54 ? Math.max(v55, v56) : Infinity
  const v59 = s[191] && !(!v54 && (!s[191] || !v25 && v52 === v53))
  const v60 = v25 || !v54
  s[210] = v60
  const v61 = v14 && s[195]
  const v62 = s[191] && !(v61 && (!s[191] || !s[192] && v12 === v13) && s[196])
  const v63 = s[192] || s[163] || v61
  const v64 = Math.max(0, s[195] ? -Infinity : v12 - s[194])
  const v65 = Math.max(0, v14 || s[197] ? Infinity : v13 - s[193])
  const v66 = v65 >= Infinity
  const v67 = v66 ? -Infinity : quotient([v64, 5500], [10000], 'nærmeste', 1)
  const v68 = v66 ? Infinity : quotient([v65, 5500], [10000], 'nærmeste', 1)
  const v69 = v62 && !(v66 && (!v62 || !v63 && v64 === v65))
  const v70 = v63 || v66
  s[211] = v70
  const v71 = v58 === Infinity
  const v72 = v67 === -Infinity
  const v73 = v57 === -Infinity
  const v74 = v68 === Infinity
  const v75 = v71 && v72 || v73 && v74
  s[212] = v75
  const v76 = v73 || v72 ? -Infinity : v57 + v67
  const v77 = v71 || v74 ? Infinity : v58 + v68
  s[202] = v77
  const v78 = v59 && v69 && !(v75 && (!v59 || !v60 && v57 === v58) && (!v69 || !v70 && v67 === v68))
  s[201] = v78
  const LAS_69j_9 = s[137] ? (v0 ? (s[164] ? v48 : v50 ? (v78 ? Math.min(v48, v76) : v48) : v76) : v11 ? (v22 ? Math.min(v9, v20) : v9) : v20) : -Infinity
  s[216] = LAS_69j_9
}

function svar_18(f, s) {
  // LAS.69j.9: Fradrag for løn i jobafklaringsforløb (LAS § 69 j, stk. 9)
  const LAS_69j_9_hoej = s[137] ? (s[198] ? (s[164] ? s[199] : s[200] ? (s[201] ? Math.max(s[199], s[202]) : s[199]) : s[202]) : s[203] ? (s[204] ? Math.max(s[205], s[206]) : s[205]) : s[206]) : Infinity
  s[805] = LAS_69j_9_hoej
  const LAS_69j_9_er = s[137] && (!s[137] || !s[198] && (s[203] || s[204]) || s[198] && (!s[164] && (s[200] || s[201]) || s[164] && s[200]))
  s[806] = LAS_69j_9_er
  const LAS_69j_9_ir = !s[137] || !s[137] || !s[198] && (s[192] || s[192] || s[207] || s[192] || s[192] || s[208]) || s[198] && (!s[164] && (s[209] || s[210] || s[211] || s[212]) || s[164] && s[209])
  s[807] = LAS_69j_9_ir
  // LAS.69j.7: Fleksløntilskuddet trækkes fra (LAS § 69 j, stk. 6-7)
  const v3 = sum(f.indtaegter, (r_indtaegter) => r_indtaegter.art === 'loen_under_sygdom' ? 1 : 0) <= 0
  s[1584] = v3
  const v4 = !v3 || f.ansatIFleksjobVedForloebetsStart === false
  const LAS_69j_7 = s[137] && (!s[137] || v4)
  s[800] = LAS_69j_7
  const LAS_69j_7_nej = s[137] && (!s[137] || !v4)
  s[801] = LAS_69j_7_nej
  // LAS.69j.8: Overskud af egen virksomhed trækkes fra (LAS § 69 j, stk. 8)
  const v7 = s[111] && !s[213]
  const LAS_69j_8 = s[137] && (!s[137] || !s[214] || !s[215] || !v7)
  s[802] = LAS_69j_8
  const LAS_69j_8_nej = s[137] && (!s[137] || s[214] && (!s[215] || v7))
  s[803] = LAS_69j_8_nej
  const LAS_69j_8_ir = !s[137] || !s[137] || s[214] && !s[215]
  s[804] = LAS_69j_8_ir
  // LAS.69j.13: Uddannelsesgodtgørelse efter en arbejdsskade trækkes ikke fra (LAS § 69 j, stk. 13)
  const v11 = f.vurderingsdato >= 19704 /* 2023-12-13 */
  s[1585] = v11
  const v12 = f.vurderingsdato >= 19899 /* 2024-06-25 */
  s[1586] = v12
  const LAS_69j_13 = s[137] && (!s[137] || v11)
  s[811] = LAS_69j_13
  const LAS_69j_13_nej = s[137] && (!s[137] || !v11 || !v12)
  s[812] = LAS_69j_13_nej
  const LAS_69j_13_ir = !s[137] || !s[137] || v11 && !v12
  s[813] = LAS_69j_13_ir
  // LAS.69j.5: Fradrag i ydelsen under jobafklaringsforløb (LAS § 69 j, stk. 5-13)
  const v16 = s[216] === -Infinity ? -Infinity : sum(f.indtaegter, (r_indtaegter) => { const r0_0 = r_indtaegter.tid === 'under'; const r0_1 = r0_0 || s[188]; const r0_2 = r_indtaegter.art === 'anden' || r_indtaegter.art === 'loen_under_sygdom'; const r0_3 = r0_1 && r0_2; return r0_3 ? (r0_3 && !(r0_1 && !r0_2 || !r0_0 && s[189]) ? r_indtaegter.beloeb : 0) : 0 }) + s[216]
  const v17 = LAS_69j_9_hoej === Infinity ? Infinity : sum(f.indtaegter, (r_indtaegter) => (r_indtaegter.tid === 'under' || s[188]) && (r_indtaegter.art === 'anden' || r_indtaegter.art === 'loen_under_sygdom') ? r_indtaegter.beloeb : 0) + LAS_69j_9_hoej
  const v18 = sum(f.indtaegter, (r_indtaegter) => { const r0_0 = r_indtaegter.tid === 'under'; const r0_1 = r0_0 || s[188]; const r0_2 = r_indtaegter.art === 'fleksloentilskud'; const r0_3 = r0_1 && r0_2; return r0_3 ? (r0_3 && !(r0_1 && !r0_2 || !r0_0 && s[189]) ? r_indtaegter.beloeb : 0) : 0 })
  const v19 = sum(f.indtaegter, (r_indtaegter) => (r_indtaegter.tid === 'under' || s[188]) && r_indtaegter.art === 'fleksloentilskud' ? r_indtaegter.beloeb : 0)
  const v20 = !s[137] && v18 <= 0
  const v21 = LAS_69j_7_nej ? 0 : v18
  const v22 = v16 === -Infinity ? -Infinity : v16 + (LAS_69j_7 ? (LAS_69j_7_nej || v20 ? Math.min(v18, v21) : v18) : v21)
  const v23 = v17 === Infinity ? Infinity : v17 + (LAS_69j_7 ? v19 : 0)
  const v24 = sum(f.indtaegter, (r_indtaegter) => { const r0_0 = r_indtaegter.tid === 'under'; const r0_1 = r_indtaegter.art === 'overskud_egen_virksomhed'; const r0_2 = r0_0 || s[188]; const r0_3 = r0_2 && r0_1; return r0_3 ? (r0_3 && !(r0_2 && !r0_1 || !r0_0 && s[189]) ? r_indtaegter.beloeb : 0) : 0 })
  const v25 = sum(f.indtaegter, (r_indtaegter) => (r_indtaegter.tid === 'under' || s[188]) && r_indtaegter.art === 'overskud_egen_virksomhed' ? r_indtaegter.beloeb : 0)
  const v26 = LAS_69j_8_ir && v24 <= 0
  const v27 = LAS_69j_8_nej ? 0 : v24
  const v28 = v22 === -Infinity ? -Infinity : v22 + (LAS_69j_8 ? (LAS_69j_8_nej || v26 ? Math.min(v24, v27) : v24) : v27)
  const v29 = v23 === Infinity ? Infinity : v23 + (LAS_69j_8 ? v25 : 0)
  const v30 = sum(f.indtaegter, (r_indtaegter) => { const r0_0 = r_indtaegter.tid === 'under'; const r0_1 = r0_0 || s[188]; const r0_2 = r_indtaegter.art === 'uddannelsesgodtgoerelse'; const r0_3 = r0_1 && r0_2; return r0_3 ? (r0_3 && !(r0_1 && !r0_2 || !r0_0 && s[189]) ? r_indtaegter.beloeb : 0) : 0 })
  const v31 = sum(f.indtaegter, (r_indtaegter) => (r_indtaegter.tid === 'under' || s[188]) && r_indtaegter.art === 'uddannelsesgodtgoerelse' ? r_indtaegter.beloeb : 0)
  const v32 = LAS_69j_13_ir && v30 <= 0
  const v33 = LAS_69j_13 ? 0 : v30
  const LAS_69j_5 = s[137] ? (v28 === -Infinity ? -Infinity : v28 + (LAS_69j_13_nej ? (LAS_69j_13 || v32 ? Math.min(v30, v33) : v30) : v33)) : -Infinity
  s[791] = LAS_69j_5
  const LAS_69j_5_hoej = s[137] ? (v29 === Infinity ? Infinity : v29 + (LAS_69j_13_nej ? v31 : 0)) : Infinity
  s[792] = LAS_69j_5_hoej
  const LAS_69j_5_er = s[137] && (!s[137] || LAS_69j_9_er && (LAS_69j_7 || LAS_69j_7_nej || v20) && (LAS_69j_8 || LAS_69j_8_nej || v26) && (LAS_69j_13_nej || LAS_69j_13 || v32))
  s[793] = LAS_69j_5_er
  const LAS_69j_5_ir = !s[137] || !s[137] || LAS_69j_9_ir || !s[137] && !(v18 === v19 && v18 === 0) || LAS_69j_8_ir && !(v24 === v25 && v24 === 0) || LAS_69j_13_ir && !(v30 === v31 && v30 === 0)
  s[794] = LAS_69j_5_ir
  // LAS.69j.5.modtager: Retten til forløbet består, selv om intet udbetales (LAS § 69 j, stk. 5)
  const v38 = !s[161] || f.harFrasagtYdelsen === false
  const v39 = s[137] && f.erIJobafklaring
  s[1587] = v39
  const LAS_69j_5_modtager = v39 && (!s[137] || v38)
  s[795] = LAS_69j_5_modtager
  const LAS_69j_5_modtager_nej = v39 && (!s[137] || !v38)
  s[796] = LAS_69j_5_modtager_nej
  const LAS_69j_5_modtager_ir = !v39 || !s[137]
  s[797] = LAS_69j_5_modtager_ir
  // LAS.69j.11: Optjent ferie kan holdes før de 12 måneder (LAS § 69 j, stk. 11)
  const v43 = f.vurderingsdato >= 16941 /* 2016-05-20 */
  s[256] = v43
  const v44 = f.ugerMedFeriegodtgoerelse <= 0
  const LAS_69j_11 = s[12] && (!v43 || !v44)
  s[808] = LAS_69j_11
  const LAS_69j_11_nej = s[12] && (!v43 || v44)
  s[809] = LAS_69j_11_nej
  const LAS_69j_11_ir = !s[12] || !v43
  s[810] = LAS_69j_11_ir
  // LAS.69j.15: Ydelsen stopper, når fleksjobbet ophører (LAS § 69 j, stk. 15)
  const v48 = f.fleksjobSlutDen >= f.vurderingsdato
  s[1588] = v48
  const v49 = f.ansatIFleksjobVedForloebetsStart && f.fleksjobErSlut && !v48
  const LAS_69j_15 = s[137] && (!s[137] || v49)
  s[229] = LAS_69j_15
  const LAS_69j_15_nej = s[137] && (!s[137] || !v49)
  s[228] = LAS_69j_15_nej
  // LAS.69j.udbetales: Ressourceforløbsydelse til udbetaling i jobafklaringsforløb (LAS § 69 j, stk. 5)
  const v52 = s[217] === Infinity
  const v53 = -LAS_69j_5_hoej === -Infinity
  const v54 = s[218] === -Infinity
  const v55 = -LAS_69j_5 === Infinity
  const v56 = v52 && v53 || v54 && v55
  const LAS_69j_udbetales = s[137] ? Math.max(0, v54 || v53 ? -Infinity : s[218] - LAS_69j_5_hoej) : -Infinity
  s[814] = LAS_69j_udbetales
  const LAS_69j_udbetales_hoej = s[137] ? Math.max(0, v52 || v55 ? Infinity : s[217] - LAS_69j_5) : Infinity
  s[815] = LAS_69j_udbetales_hoej
  const LAS_69j_udbetales_er = s[137] && (!s[137] || s[219] && LAS_69j_5_er && !(v56 && (!s[219] || !s[220] && s[218] === s[217]) && (!LAS_69j_5_er || !LAS_69j_5_ir && LAS_69j_5 === LAS_69j_5_hoej)))
  s[816] = LAS_69j_udbetales_er
  const LAS_69j_udbetales_ir = !s[137] || !s[137] || s[220] || LAS_69j_5_ir || v56
  s[817] = LAS_69j_udbetales_ir
  // LAS.69k.5: Fritaget for at stå til rådighed (LAS § 69 k, stk. 5)
  const v61 = countDays(s[221], f.vurderingsdato, f.vurderingsdato) >= 1
  const LAS_69k_5 = s[137] && (!s[137] || v61)
  s[226] = LAS_69k_5
  const LAS_69k_5_nej = s[137] && (!s[137] || !v61)
  s[227] = LAS_69k_5_nej
  // LAS.69k.6: Uger ferie med ydelse (LAS § 69 k, stk. 6)
  const v64 = 35 - f.ugerMedFeriegodtgoerelse
  s[254] = v64
  const v65 = Math.max(0, v64 - f.ferieMedYdelseHoldt)
  const v66 = !s[12] && v65 <= 0
  const v67 = s[222] ? 0 : v65
  const LAS_69k_6 = s[12] ? (s[223] ? (s[222] || v66 ? Math.min(v65, v67) : v65) : v67) : -Infinity
  s[823] = LAS_69k_6
  const LAS_69k_6_hoej = s[12] ? (s[223] ? v65 : 0) : Infinity
  s[824] = LAS_69k_6_hoej
  const LAS_69k_6_er = s[12] && (!s[12] || s[223] || s[222] || v66)
  s[825] = LAS_69k_6_er
  // LAS.69k.6.senest: Ferie med ydelse skal være holdt (LAS § 69 k, stk. 6)
  const v71 = shiftDays(shiftMonths(shiftDays(f.tolvMaanederNaaetDen, 1), 12), -1)
  const LAS_69k_6_senest = s[12] ? v71 : FIRST_DAY
  s[826] = LAS_69k_6_senest
  const LAS_69k_6_senest_hoej = s[12] ? v71 : NEVER
  s[827] = LAS_69k_6_senest_hoej
  // LAS.69k.6.aftale: Du kan holde ferien med ydelse (LAS § 69 k, stk. 6)
  const v74 = LAS_69k_6_er && LAS_69k_6_hoej > 0
  s[1589] = v74
  const v75 = LAS_69k_6_er && LAS_69k_6 <= 0
  s[1590] = v75
  const v76 = s[12] && LAS_69k_6_senest_hoej >= f.vurderingsdato
  s[1591] = v76
  const v77 = s[12] && LAS_69k_6_senest < f.vurderingsdato
  s[1592] = v77
  const LAS_69k_6_aftale = s[12] && (!s[12] || (v74 || !s[12]) && (v76 || !s[12]) && f.ferienErAftalt)
  s[225] = LAS_69k_6_aftale
  const LAS_69k_6_aftale_nej = s[12] && (!s[12] || v75 || v77 || f.ferienErAftalt === false)
  s[224] = LAS_69k_6_aftale_nej
}

function svar_19(f, s) {
  // LAS.69k.1: Du opfylder betingelserne for ydelsen (LAS § 69 k, stk. 1)
  const v0 = f.holderFerieMedYdelse === false || s[224]
  s[1596] = v0
  const v1 = f.holderFerieMedYdelse && (s[225] || !s[12])
  s[1595] = v1
  const v2 = f.deltagerAktivt || s[226] || v1
  s[1593] = v2
  const v3 = f.deltagerAktivt === false && (s[227] || !s[137]) && v0
  s[1594] = v3
  const LAS_69k_1 = s[137] && (!s[137] || (s[228] || !s[137]) && v2)
  s[818] = LAS_69k_1
  const LAS_69k_1_nej = s[137] && (!s[137] || s[229] || v3)
  s[819] = LAS_69k_1_nej
  // LAS.69k.2: At sige nej til behandlingen får ingen betydning for ydelsen (LAS § 69 k, stk. 2)
  const v6 = f.vurderingsdato >= 18078 /* 2019-07-01 */
  s[360] = v6
  const v7 = f.afviser === 'operation' || f.afviser === 'medicin'
  s[1600] = v7
  const v8 = f.afviser === 'anden_laegebehandling'
  s[1602] = v8
  const v9 = v8 && f.tilsvarendeIndgribende
  s[1601] = v9
  const v10 = v7 || v9
  s[361] = v10
  const v11 = f.afviser === 'ingenting'
  s[1599] = v11
  const v12 = s[137] && !v11
  s[1597] = v12
  const LAS_69k_2 = v12 && (!v6 || v10)
  s[820] = LAS_69k_2
  const LAS_69k_2_nej = v12 && (!v6 || !v10)
  s[821] = LAS_69k_2_nej
  const LAS_69k_2_ir = !v12 || !v6
  s[822] = LAS_69k_2_ir
  // LAS.69l.1: Kommunen har gjort det, der skal til, før en sanktion (LAS § 69 l, stk. 1-2)
  const LAS_69l_3_er = f.bruddetSkete >= 16252 /* 2014-07-01 */
  s[232] = LAS_69l_3_er
  const v17 = f.skriftligtVejledtOmSanktioner && f.personligKontaktErForsoegt
  const v18 = f.bruddetSkete >= 18258 /* 2019-12-28 */
  s[314] = v18
  const v19 = f.bruddetSkete >= 18670 /* 2021-02-12 */
  s[1608] = v19
  const v20 = f.bruddetSkete >= 19723 /* 2024-01-01 */
  s[1610] = v20
  const v21 = !v20 && f.skriftligtVejledtOmSanktioner && f.vejledningErGennemgaaet && f.personligKontaktErForsoegt || v20 && v17
  const v22 = !v19 || v21
  s[315] = v22
  const v23 = v18 && (!v19 || !v21)
  s[316] = v23
  const v24 = v18 && !v19
  s[317] = v24
  const LAS_69l_1 = LAS_69l_3_er && (!LAS_69l_3_er || !v18 && v17 || v18 && v22)
  s[828] = LAS_69l_1
  const LAS_69l_1_nej = LAS_69l_3_er && (!LAS_69l_3_er || !v18 && !v17 || v23)
  s[237] = LAS_69l_1_nej
  const LAS_69l_1_ir = !LAS_69l_3_er || !LAS_69l_3_er || v24
  s[829] = LAS_69l_1_ir
  // LAS.69l.3: Fradraget for et brud skal være sket (LAS § 69 l, stk. 3)
  const v28 = shiftDays(shiftMonths(monthStart(f.bruddetSkete), 4), -1)
  const LAS_69l_3 = LAS_69l_3_er ? v28 : FIRST_DAY
  s[830] = LAS_69l_3
  const LAS_69l_3_hoej = LAS_69l_3_er ? v28 : NEVER
  s[831] = LAS_69l_3_hoej
  // LAS.69n.1: Dage, der trækkes fra efter en samtale (LAS § 69 n, stk. 1)
  const v31 = from(ALL_DAYS, f.bruddetSkete)
  const v32 = f.kontaktErGenoprettet ? shiftDays(f.kontaktGenoprettetDen, -1) : f.vurderingsdato
  const v33 = Math.max(1, countDays(v31, f.bruddetSkete, v32))
  s[318] = v33
  const v34 = onWeekdays(v31, 62)
  const v35 = Math.max(1, countDays(v34, f.bruddetSkete, v32))
  s[319] = v35
  const LAS_69n_1 = LAS_69l_3_er ? Math.min(v33, v35) : -Infinity
  s[837] = LAS_69n_1
  const LAS_69n_1_hoej = LAS_69l_3_er ? Math.max(v33, v35) : Infinity
  s[838] = LAS_69n_1_hoej
  const v38 = f.brudPaaPligten === 'udeblev_fra_samtale'
  s[1614] = v38
  const v39 = f.brudPaaPligten === 'bookede_ikke'
  s[1616] = v39
  const v40 = f.bruddetSkete >= 18262 /* 2020-01-01 */
  s[1617] = v40
  const v41 = v39 && v40
  s[1615] = v41
  const v42 = v38 || v41
  s[1613] = v42
  const LAS_69n_1_er = LAS_69l_3_er && v42
  s[839] = LAS_69n_1_er
  const LAS_69n_1_ir = !LAS_69n_1_er || !LAS_69l_3_er
  s[840] = LAS_69n_1_ir
  // LAS.69m.2: Fradrag for dage, du var væk (LAS § 69 m, stk. 2)
  const v45 = LAS_69l_1_nej || f.rimeligGrundTilBrud
  s[1622] = v45
  const v46 = LAS_69l_1 || LAS_69l_1_ir
  s[236] = v46
  const v47 = v46 && f.rimeligGrundTilBrud === false
  s[1621] = v47
  const v48 = f.brudPaaPligten === 'udeblev_fra_tilbud'
  s[1620] = v48
  const v49 = v48 || LAS_69n_1_er
  const v50 = !v48 && LAS_69n_1_ir
  const v51 = v48 ? f.dageUdeblevet : LAS_69n_1
  const v52 = v48 ? f.dageUdeblevet : LAS_69n_1_hoej
  const v53 = f.bruddetSkete <= 18261 /* 2019-12-31 */ || f.bruddetSkete >= 20819 /* 2027-01-01 */
  const v54 = SATS_11(f.bruddetSkete)
  const v55 = SATS_12(f.bruddetSkete)
  const v56 = SATS_13(f.bruddetSkete)
  const v57 = s[230] ? (v53 ? -Infinity : v54) : s[231] ? (v53 ? -Infinity : v55) : v53 ? -Infinity : v56
  const v58 = s[230] ? (v53 ? Infinity : v54) : s[231] ? (v53 ? Infinity : v55) : v53 ? Infinity : v56
  const v59 = v51 > -Infinity && v52 < Infinity && v57 > -Infinity && v58 < Infinity
  const v60 = quotient([v51, v57], [1], 'nærmeste', 1)
  const v61 = quotient([v51, v58], [1], 'nærmeste', 1)
  const v62 = quotient([v52, v57], [1], 'nærmeste', 1)
  const v63 = quotient([v52, v58], [1], 'nærmeste', 1)
  const v64 = v59 ? Math.min(v63, v62, v60, v61) : -Infinity
  const v65 = v59 ? Math.max(v63, v62, v60, v61) : Infinity
  const v66 = v47 && v49 && !(!v59 && (!v49 || !v50 && v51 === v52) && !v53 && v57 === v58)
  const LAS_69m_2 = LAS_69l_3_er ? (v66 ? (v45 ? Math.min(0, v64) : v64) : 0) : -Infinity
  s[833] = LAS_69m_2
  const LAS_69m_2_hoej = LAS_69l_3_er ? (v66 ? (v45 ? Math.max(0, v65) : v65) : 0) : Infinity
  s[834] = LAS_69m_2_hoej
  const v69 = v48 || v42
  s[1619] = v69
  const v70 = LAS_69l_3_er && v69
  s[1618] = v70
  const LAS_69m_2_er = v70 && (!LAS_69l_3_er || v66 || v45)
  s[835] = LAS_69m_2_er
  const LAS_69m_2_ir = !v70 || !LAS_69l_3_er || v47 && (v50 || v53 || !v59)
  s[836] = LAS_69m_2_ir
  // LAS.69o.1: Ydelsen sættes ned med et fast beløb (LAS § 69 o, stk. 1)
  const v73 = f.brudPaaPligten === 'ophoerte_med_arbejde' || f.brudPaaPligten === 'afviste_arbejde' || f.brudPaaPligten === 'meldte_ikke_sygdom' || f.brudPaaPligten === 'soegte_ikke_job'
  s[1624] = v73
  const v74 = LAS_69l_3_er && v73
  s[1623] = v74
  const LAS_69o_1 = v74 && (!LAS_69l_3_er || v46 && f.rimeligGrundTilBrud === false && f.nedsatSammeMaaned === false)
  s[234] = LAS_69o_1
  const LAS_69o_1_nej = v74 && (!LAS_69l_3_er || LAS_69l_1_nej || f.rimeligGrundTilBrud || f.nedsatSammeMaaned)
  s[233] = LAS_69o_1_nej
  const LAS_69o_1_ir = !v74 || !LAS_69l_3_er
  s[235] = LAS_69o_1_ir
}

function svar_20(f, s) {
  // LAS.69o.2: Det, ydelsen sættes ned med (LAS § 69 o, stk. 2)
  const v0 = f.bruddetSkete >= 16436 /* 2015-01-01 */
  s[1626] = v0
  const v1 = s[231] ? 25500 : 164400
  const LAS_69o_2 = s[232] ? (v0 ? -Infinity : v1) : -Infinity
  s[841] = LAS_69o_2
  const LAS_69o_2_hoej = s[232] ? (v0 ? Infinity : v1) : Infinity
  s[842] = LAS_69o_2_hoej
  const v4 = !s[232] || s[233]
  s[1625] = v4
  const LAS_69o_2_er = s[232] && (s[234] || s[235])
  s[843] = LAS_69o_2_er
  const LAS_69o_2_ir = LAS_69o_2_er && (!s[232] || v0) || v4
  s[844] = LAS_69o_2_ir
  // LAS.69p.1: Ydelsen ophører efter gentagne brud (LAS § 69 p)
  const LAS_69p_1 = s[232] && (!s[232] || s[236] && f.ydelsenBoerOphoere)
  s[845] = LAS_69p_1
  const LAS_69p_1_nej = s[232] && (!s[232] || s[237] || f.ydelsenBoerOphoere === false)
  s[846] = LAS_69p_1_nej
  // LAS.69q.1: Uger med en tredjedel mindre (LAS § 69 q, stk. 1-7)
  const v9 = f.forseelserPaaFemAar <= 1
  s[1627] = v9
  const v10 = f.forseelserPaaFemAar <= 0
  s[1628] = v10
  const v11 = f.modBedreVidende ? (v9 ? (v10 ? 0 : 21) : 140) : 0
  const LAS_69q_1 = s[232] ? v11 : -Infinity
  s[847] = LAS_69q_1
  const LAS_69q_1_hoej = s[232] ? v11 : Infinity
  s[848] = LAS_69q_1_hoej
  // LAS.69t.2: Arbejdsgiverens refusion under jobafklaringsforløb (LAS § 69 t, stk. 1-4)
  const v14 = Math.max(0, Math.min(Math.round(f.ydelsePrTime * Math.min(f.timerMedLoenUnderSygdom, 3700) / 100), f.loenUnderSygdomPrUge) - f.sygedagpengerefusionPrUge)
  const LAS_69t_2 = s[137] ? v14 : -Infinity
  s[849] = LAS_69t_2
  const LAS_69t_2_hoej = s[137] ? v14 : Infinity
  s[850] = LAS_69t_2_hoej
  // LAS.69x.3: Tillæg til arbejdsgiverens refusion (LAS § 69 x, stk. 2-3)
  const v17 = f.vurderingsdato >= 18628 /* 2021-01-01 */
  s[1629] = v17
  const v18 = f.vurderingsdato >= 19358 /* 2023-01-01 */
  s[1630] = v18
  const v19 = f.vurderingsdato >= 19723 /* 2024-01-01 */
  s[260] = v19
  const v20 = f.vurderingsdato >= 20454 /* 2026-01-01 */
  s[1632] = v20
  const v21 = f.vurderingsdato >= 21184 /* 2028-01-01 */
  s[1633] = v21
  const v22 = f.vurderingsdato >= 21550 /* 2029-01-01 */
  s[1635] = v22
  const v23 = f.vurderingsdato >= 21915 /* 2030-01-01 */
  s[321] = v23
  const v24 = s[161] ? (v17 ? (s[160] ? (v18 ? (v19 ? (s[238] ? (v20 ? (s[162] ? (v21 ? (v22 ? (v23 ? 330 : 300) : 270) : 240) : 210) : 180) : 150) : 120) : 90) : 60) : 30) : 0
  const LAS_69x_3 = s[137] ? v24 : -Infinity
  s[852] = LAS_69x_3
  const LAS_69x_3_hoej = s[137] ? v24 : Infinity
  s[853] = LAS_69x_3_hoej
  // LAS.70.1: Ret til revalideringsydelse (LAS § 70)
  const v27 = f.betydeligeBegraensninger || f.saerligtBegraensedeErhvervsmuligheder
  s[1637] = v27
  const v28 = f.netopForladtSkolen && f.kanKlareSigMedSU && !v27
  s[1636] = v28
  const LAS_70_1 = f.revalideringErBevilget && (!s[9] || s[239] && f.foelgerRevalideringsplanen && f.leveomkostningerDaekkesAndetsteds === false && !v28)
  s[250] = LAS_70_1
  const LAS_70_1_nej = f.revalideringErBevilget && (!s[9] || s[240] || f.foelgerRevalideringsplanen === false || f.leveomkostningerDaekkesAndetsteds || v28)
  s[249] = LAS_70_1_nej
  // LAS.70.1.3: Løn efter overenskomst under revalidering (LAS § 70, stk. 1, nr. 3)
  const v31 = f.vurderingsdato >= 15395 /* 2012-02-25 */
  s[255] = v31
  const v32 = v31 && !s[241]
  const LAS_70_1_3 = f.revalideringErBevilget && (!s[9] || v31 || f.saerligeForholdForLoen)
  s[854] = LAS_70_1_3
  const LAS_70_1_3_nej = f.revalideringErBevilget && (!s[9] || !v31 && f.saerligeForholdForLoen === false || v32)
  s[855] = LAS_70_1_3_nej
  const LAS_70_1_3_ir = f.revalideringErBevilget === false || !s[9] || v32
  s[856] = LAS_70_1_3_ir
  // LAS.71.4: Din indtægt før revalideringen var over den højeste sats (LAS § 71, stk. 4)
  const v36 = f.vurderingsdato >= 15394 /* 2012-02-24 */
  s[248] = v36
  const v37 = f.vurderingsdato >= s[242]
  s[322] = v37
  const v38 = f.revalideringBevilgetDen <= 14974 /* 2010-12-31 */ || f.revalideringBevilgetDen >= 20819 /* 2027-01-01 */
  const v39 = SATS_14(f.revalideringBevilgetDen)
  const LAS_71_2_er = !v37 && f.forsoergerEgetBarnIHjemmet === false
  s[863] = LAS_71_2_er
  const LAS_71_4 = LAS_71_2_er && (!v36 || (v38 ? -Infinity : v39) < f.indtaegtFoerRevalidering)
  s[872] = LAS_71_4
  const LAS_71_4_nej = LAS_71_2_er && (!v36 || (v38 ? Infinity : v39) >= f.indtaegtFoerRevalidering)
  s[873] = LAS_71_4_nej
  const LAS_71_4_ir = !LAS_71_2_er || !v36 || v38
  s[874] = LAS_71_4_ir
  // LAS.71.2.ung: Revalideringsydelse under 25 år (LAS § 71, stk. 2)
  const v44 = f.vurderingsdato <= 14974 /* 2010-12-31 */ || s[162]
  s[245] = v44
  const v45 = f.psykiskLidelseNaevntILoven && f.forsoergelsespligtUdenForHjemmet
  s[1642] = v45
  const v46 = SATS_15(f.vurderingsdato)
  const v47 = SATS_16(f.vurderingsdato)
  const v48 = SATS_17(f.vurderingsdato)
  const v49 = SATS_18(f.vurderingsdato)
  const v50 = SATS_19(f.vurderingsdato)
  const LAS_71_2_ung = v36 ? (v45 ? (v44 ? -Infinity : v46) : f.gravidEfter12Uge ? (v44 ? -Infinity : v47) : f.borHosForaeldre ? (v44 ? -Infinity : v48) : f.psykiskLidelseNaevntILoven ? (v44 ? -Infinity : v49) : v44 ? -Infinity : v50) : -Infinity
  s[865] = LAS_71_2_ung
  const LAS_71_2_ung_hoej = v36 ? (v45 ? (v44 ? Infinity : v46) : f.gravidEfter12Uge ? (v44 ? Infinity : v47) : f.borHosForaeldre ? (v44 ? Infinity : v48) : f.psykiskLidelseNaevntILoven ? (v44 ? Infinity : v49) : v44 ? Infinity : v50) : Infinity
  s[866] = LAS_71_2_ung_hoej
  const LAS_71_2_ung_ir = s[243] || !v36 || v44
  s[867] = LAS_71_2_ung_ir
  // LAS.71.2: Revalideringsydelse under 30 år uden barn i hjemmet (LAS § 71, stk. 2)
  const v54 = SATS_20(f.vurderingsdato)
  const v55 = SATS_21(f.vurderingsdato)
  const LAS_71_2 = v36 ? (s[243] ? (f.forsoergelsespligtUdenForHjemmet ? (v44 ? -Infinity : v54) : v44 ? -Infinity : v55) : LAS_71_2_ung) : -Infinity
  s[861] = LAS_71_2
  const LAS_71_2_hoej = v36 ? (s[243] ? (f.forsoergelsespligtUdenForHjemmet ? (v44 ? Infinity : v54) : v44 ? Infinity : v55) : LAS_71_2_ung_hoej) : Infinity
  s[862] = LAS_71_2_hoej
  const LAS_71_2_ir = !LAS_71_2_er || !v36 || !s[243] && LAS_71_2_ung_ir || s[243] && v44
  s[864] = LAS_71_2_ir
  // LAS.71.1: Revalideringsydelsen pr. måned (LAS § 71, stk. 1-2)
  const v59 = SATS_22(f.vurderingsdato)
  const v60 = f.forsoergerEgetBarnIHjemmet || LAS_71_4
  s[1644] = v60
  const v61 = f.forsoergerEgetBarnIHjemmet === false && (LAS_71_4_nej || LAS_71_4_ir)
  s[1645] = v61
  const v62 = SATS_23(f.vurderingsdato)
  const v63 = v44 ? -Infinity : v62
  const v64 = v44 ? Infinity : v62
  const v65 = v61 && LAS_71_2_er
  const LAS_71_1 = v36 ? (v37 ? (v44 ? -Infinity : v59) : v60 ? (v65 ? Math.min(v63, LAS_71_2) : v63) : LAS_71_2) : -Infinity
  s[247] = LAS_71_1
  const LAS_71_1_hoej = v36 ? (v37 ? (v44 ? Infinity : v59) : v60 ? (v65 ? Math.max(v64, LAS_71_2_hoej) : v64) : LAS_71_2_hoej) : Infinity
  s[246] = LAS_71_1_hoej
  const v68 = LAS_70_1_nej || s[244]
  const LAS_71_1_er = LAS_70_1 && (!v36 || v37 || v60 || v65)
  s[251] = LAS_71_1_er
  const LAS_71_1_ir = LAS_70_1 && (!v36 || v37 && v44 || !v37 && (v60 && v44 || v61 && LAS_71_2_ir)) || v68
  s[252] = LAS_71_1_ir
  // LAS.70.4: Tilskud, når elevlønnen er lavere end ydelsen (LAS § 70, stk. 4)
  const LAS_70_4 = s[9] ? Math.max(0, LAS_71_1 === -Infinity ? -Infinity : LAS_71_1 - f.elevloenPrMaaned) : -Infinity
  s[857] = LAS_70_4
  const LAS_70_4_hoej = s[9] ? Math.max(0, LAS_71_1_hoej === Infinity ? Infinity : LAS_71_1_hoej - f.elevloenPrMaaned) : Infinity
  s[858] = LAS_70_4_hoej
  const LAS_70_4_er = LAS_70_1 && (!s[9] || LAS_71_1_er)
  s[859] = LAS_70_4_er
  const LAS_70_4_ir = LAS_70_1 && (!s[9] || LAS_71_1_ir) || v68
  s[860] = LAS_70_4_ir
}

function svar_21(f, s) {
  // LAS.71.3: Tillæg for bidrag til et barn (LAS § 71, stk. 3)
  const v0 = SATS_24(f.vurderingsdato)
  const v1 = s[245] ? -Infinity : v0
  const v2 = s[245] ? Infinity : v0
  const v3 = v2 === Infinity
  const v4 = -s[246] === -Infinity
  const v5 = v1 === -Infinity
  const v6 = -s[247] === Infinity
  const v7 = v3 && v4 || v5 && v6
  const LAS_71_3 = s[248] ? Math.max(0, Math.min(f.bidragPrMaaned, v5 || v4 ? -Infinity : v1 - s[246])) : -Infinity
  s[868] = LAS_71_3
  const LAS_71_3_hoej = s[248] ? Math.max(0, Math.min(f.bidragPrMaaned, v3 || v6 ? Infinity : v2 - s[247])) : Infinity
  s[869] = LAS_71_3_hoej
  const v10 = f.forsoergelsespligtUdenForHjemmet || f.borHosForaeldre === false
  s[1650] = v10
  const v11 = f.psykiskLidelseNaevntILoven && v10
  s[1649] = v11
  const v12 = !s[243] && f.forsoergerEgetBarnIHjemmet === false && f.gravidEfter12Uge === false && !v11
  s[1648] = v12
  const v13 = s[249] || !v12
  s[1647] = v13
  const v14 = (s[250] || s[244]) && v12
  s[1646] = v14
  const LAS_71_3_er = v14 && (!s[248] || s[251] && !(v7 && !s[245] && v1 === v2 && (!s[251] || !s[252] && s[247] === s[246])))
  s[870] = LAS_71_3_er
  const LAS_71_3_ir = v14 && (!s[248] || s[245] || s[252] || v7) || v13
  s[871] = LAS_71_3_ir
  // LAS.71.6: Du beholder din hidtidige ydelse under forrevalidering (LAS § 71, stk. 6)
  const LAS_71_6_ir = !s[9] || s[253] || !s[9]
  s[875] = LAS_71_6_ir
  // LAS.73b: Ydelsen bevares, mens du er væk (LAS § 73 b)
  const v18 = f.kortvarigAfbrydelseUdenBetydning || f.fravaerVedBarselIRevalidering
  const LAS_73b = f.revalideringErBevilget && (!s[9] || v18)
  s[876] = LAS_73b
  const LAS_73b_nej = f.revalideringErBevilget && (!s[9] || !v18)
  s[877] = LAS_73b_nej
  // LAS.73c.1: Uger ferie med revalideringsydelse (LAS § 73 c, stk. 1)
  const v21 = f.vurderingsdato >= 16883 /* 2016-03-23 */
  s[1651] = v21
  const v22 = f.maanederITilbudIRevalidering >= 12
  s[1653] = v22
  const v23 = v22 ? Math.max(0, s[254]) : 0
  const v24 = v22 ? Math.max(0, 28 - f.ugerMedFeriegodtgoerelse) : 0
  const LAS_73c_1 = s[9] ? (s[255] ? (s[241] ? (v21 ? (s[256] ? v24 : -Infinity) : v23) : -Infinity) : 0) : -Infinity
  s[878] = LAS_73c_1
  const LAS_73c_1_hoej = s[9] ? (s[255] ? (s[241] ? (v21 ? (s[256] ? v24 : Infinity) : v23) : Infinity) : 0) : Infinity
  s[879] = LAS_73c_1_hoej
  const LAS_73c_1_ir = f.revalideringErBevilget === false || !s[9] || s[255] && (!s[241] || v21 && !s[256])
  s[880] = LAS_73c_1_ir
  // LAS.73f.1: Ydelsen sættes ned for andet arbejde (LAS § 73 f, stk. 1)
  const v28 = f.andenArbejdsindtaegtOmAaret <= 1200000
  s[1654] = v28
  const LAS_73f_1 = f.revalideringErBevilget && (!s[9] || !v28)
  s[881] = LAS_73f_1
  const LAS_73f_1_nej = f.revalideringErBevilget && (!s[9] || v28)
  s[882] = LAS_73f_1_nej
  // LAS.73f.1.beløb: Nedsættelse for andet arbejde, pr. år (LAS § 73 f, stk. 1)
  const v31 = Math.max(0, f.andenArbejdsindtaegtOmAaret - 1200000)
  const v32 = v28 ? 0 : f.andenArbejdsindtaegtOmAaret
  const LAS_73f_1_beloeb = s[9] ? Math.min(v31, v32) : -Infinity
  s[883] = LAS_73f_1_beloeb
  const LAS_73f_1_beloeb_hoej = s[9] ? Math.max(v31, v32) : Infinity
  s[884] = LAS_73f_1_beloeb_hoej
  // LAS.74a.1: Ret til ledighedsydelse (LAS § 74 a, stk. 1)
  const v35 = f.grundTilLedighedsydelse === 'venter_paa_fleksjob'
  s[1657] = v35
  const v36 = f.ydelseVedVisitationen === 'kunne_faa_syge_eller_barselsdagpenge' || f.ydelseVedVisitationen === 'sygedagpenge' || f.ydelseVedVisitationen === 'revalidering_med_plan' || f.ydelseVedVisitationen === 'ledighedsydelse_efter_ustoettet_arbejde'
  s[1658] = v36
  const v37 = v35 && v36
  s[1656] = v37
  const v38 = f.maanederIFleksjobSeneste18 >= 9
  s[320] = v38
  const v39 = v36 || v38
  s[1661] = v39
  const v40 = f.erVisiteretTilFleksjob && v39
  s[1660] = v40
  const v41 = !v35 && v40
  s[1659] = v41
  const v42 = v37 || v41
  s[1655] = v42
  const v43 = !s[12] && f.erVisiteretTilFleksjob && v42 || s[12] && f.erVisiteretTilFleksjob
  const LAS_74a_1 = !s[6] || v43
  s[885] = LAS_74a_1
  const LAS_74a_1_nej = !s[6] || !v43
  s[886] = LAS_74a_1_nej
  // LAS.74a.2: Ledighedsydelse med 89 pct. af højeste dagpenge (LAS § 74 a, stk. 2-4)
  const v46 = s[12] && v39
  const LAS_74a_2 = f.erVisiteretTilFleksjob && (!s[6] || v46)
  s[265] = LAS_74a_2
  const LAS_74a_2_nej = f.erVisiteretTilFleksjob && (!s[6] || !v46)
  s[262] = LAS_74a_2_nej
  // LAS.74b.2: De 6 måneder efter fleksydelsesalderen er brugt (LAS § 74 b, stk. 2)
  const v49 = f.maanederEfterFleksydelsesalderen >= 6
  s[1662] = v49
  const LAS_74b_2 = !s[6] || s[257] && v49
  s[263] = LAS_74b_2
  const LAS_74b_2_nej = !s[6] || !s[258] || !v49
  s[264] = LAS_74b_2_nej
}

function svar_22(f, s) {
  // LAS.74a.2.uge: Høj ledighedsydelse om ugen (BEK 892/2017 § 2)
  const v0 = f.vurderingsdato >= 15712 /* 2013-01-07 */
  s[590] = v0
  const v1 = f.vurderingsdato >= 17348 /* 2017-07-01 */
  s[1668] = v1
  const v2 = s[259] || v1
  const v3 = SATS_25(f.vurderingsdato)
  const v4 = v2 ? -Infinity : v3
  s[301] = v4
  const v5 = v2 ? Infinity : v3
  s[302] = v5
  const v6 = v4 > -Infinity && v5 < Infinity
  s[303] = v6
  const v7 = quotient([v4, 89], [100], 'nærmeste', 500)
  const v8 = quotient([v5, 89], [100], 'nærmeste', 500)
  const v9 = v6 ? Math.min(v7, v8) : -Infinity
  const v10 = v6 ? Math.max(v7, v8) : Infinity
  const v11 = !v6 && !v2 && v4 === v5
  s[304] = v11
  const v12 = v2 || !v6
  s[306] = v12
  const v13 = f.vurderingsdato <= 15711 /* 2013-01-06 */
  s[1665] = v13
  const v14 = v13 || s[260] && f.vurderingsdato <= 20093 /* 2025-01-05 */ || s[261]
  const v15 = SATS_26(f.vurderingsdato)
  const v16 = v14 ? -Infinity : v15
  const v17 = v14 ? Infinity : v15
  const v18 = v0 ? v16 : v9
  s[308] = v18
  const v19 = v0 ? v17 : v10
  s[309] = v19
  const LAS_74a_2_uge = s[12] ? v18 : -Infinity
  s[888] = LAS_74a_2_uge
  const LAS_74a_2_uge_hoej = s[12] ? v19 : Infinity
  s[889] = LAS_74a_2_uge_hoej
  const v22 = s[262] || s[263]
  s[1670] = v22
  const v23 = s[264] || !s[6]
  const v24 = (s[265] || s[0]) && v23 && (s[265] || s[264])
  s[1669] = v24
  const v25 = !s[12] || v22
  s[1664] = v25
  const v26 = s[12] && (v24 || !s[6])
  s[1663] = v26
  const LAS_74a_2_uge_er = v26 && (!s[12] || v0 || !v11)
  s[305] = LAS_74a_2_uge_er
  const LAS_74a_2_uge_ir = v26 && (!s[12] || !v0 && v12 || v0 && v14) || v25
  s[307] = LAS_74a_2_uge_ir
  // LAS.74a.3: Ledighedsydelse om måneden (LAS § 74 a, stk. 2-3)
  const v29 = v9 > -Infinity && v10 < Infinity
  const v30 = quotient([v9, 43333], [10000], 'nærmeste', 100)
  const v31 = quotient([v10, 43333], [10000], 'nærmeste', 100)
  const v32 = v29 ? Math.min(v30, v31) : -Infinity
  const v33 = v29 ? Math.max(v30, v31) : Infinity
  const v34 = !v11 && !(!v29 && (v11 || !v12 && v9 === v10))
  const v35 = v12 || !v29
  const v36 = f.harForsoergelsespligt === false || s[263]
  s[1673] = v36
  const v37 = f.harForsoergelsespligt && v23
  s[1672] = v37
  const v38 = v37 ? (v36 ? Math.min(s[266], s[267]) : s[266]) : s[267]
  const v39 = v37 ? (v36 ? Math.max(s[268], s[269]) : s[268]) : s[269]
  const v40 = v37 && s[163] || v36 && s[163]
  const v41 = Math.max(v32, v38)
  const v42 = Math.min(v33, v39)
  const v43 = !v40 && v38 === v39
  const v44 = v24 && v34
  const v45 = !s[6] && v34 && v42 >= v41
  const v46 = v22 || v45
  const v47 = v22 ? (v45 ? Math.min(v38, v41) : v38) : v41
  const v48 = v22 ? (v45 ? Math.max(v39, v42) : v39) : v42
  const v49 = v22 && v40
  const v50 = v16 > -Infinity && v17 < Infinity
  const v51 = quotient([v16, 43333], [10000], 'nærmeste', 100)
  const v52 = quotient([v17, 43333], [10000], 'nærmeste', 100)
  const v53 = v50 ? Math.min(v51, v52) : -Infinity
  const v54 = v50 ? Math.max(v51, v52) : Infinity
  const v55 = !v50 && !v14 && v16 === v17
  const v56 = v14 || !v50
  const v57 = Math.max(v38, v53)
  const v58 = Math.min(v39, v54)
  const v59 = v24 && !v55
  const v60 = !s[6] && !v55 && v58 >= v57
  const v61 = v22 || v60
  const v62 = v22 ? (v60 ? Math.min(v38, v57) : v38) : v57
  const v63 = v22 ? (v60 ? Math.max(v39, v58) : v39) : v58
  const v64 = f.vurderingsdato <= 17347 /* 2017-06-30 */
  s[1666] = v64
  const v65 = v64 || s[162]
  const v66 = SATS_27(f.vurderingsdato)
  const v67 = v65 ? -Infinity : v66
  const v68 = v65 ? Infinity : v66
  const v69 = Math.max(v38, v67)
  const v70 = Math.min(v39, v68)
  const v71 = !s[6] && v70 >= v69
  const v72 = v22 || v71
  const v73 = v22 ? (v71 ? Math.min(v38, v69) : v38) : v69
  const v74 = v22 ? (v71 ? Math.max(v39, v70) : v39) : v70
  const LAS_74a_3 = s[12] ? (v0 ? (v1 ? (v24 ? (v72 ? Math.min(v67, v73) : v67) : v73) : v59 ? (v61 ? Math.min(v53, v62) : v53) : v62) : v44 ? (v46 ? Math.min(v32, v47) : v32) : v47) : -Infinity
  s[311] = LAS_74a_3
  const LAS_74a_3_hoej = s[12] ? (v0 ? (v1 ? (v24 ? (v72 ? Math.max(v68, v74) : v68) : v74) : v59 ? (v61 ? Math.max(v54, v63) : v54) : v63) : v44 ? (v46 ? Math.max(v33, v48) : v33) : v48) : Infinity
  s[310] = LAS_74a_3_hoej
  const LAS_74a_3_er = s[12] && (!s[12] || !v0 && (v44 || v22 || v45) || v0 && (!v1 && (v59 || v22 || v60) || v1 && (v24 || v22 || v71)))
  s[312] = LAS_74a_3_er
  const LAS_74a_3_ir = !s[12] || !s[12] || !v0 && (v24 && v35 || v49 || !s[6] && v35 && v40 || !s[6] && !((!v34 || !v35 && v32 === v33) && v43 && v34 && (!v34 || v32 === v38))) || v0 && (!v1 && (v24 && v56 || v49 || !s[6] && v56 && v40 || !s[6] && !((v55 || !v56 && v53 === v54) && v43 && !v55 && (v55 || v38 === v53))) || v1 && (v24 && v65 || v49 || !s[6] && v65 && v40 || !s[6] && !(!v65 && v67 === v68 && v43 && v38 === v67)))
  s[313] = LAS_74a_3_ir
}

function svar_23(f, s) {
  // SDL.7c: Tidlig opfølgning (SDL § 7 c, stk. 1)
  const v0 = f.tidligOpfoelgningOensketAf === 'arbejdsgiver'
  s[1675] = v0
  const v1 = shiftDays(s[87], 35)
  s[486] = v1
  const v2 = shiftDays(s[89], 35)
  s[487] = v2
  const v3 = !s[32] && shiftDays(v2, -1) >= f.tidligOpfoelgningBedtOm
  s[1676] = v3
  const v4 = !s[32] && shiftDays(v1, -1) < f.tidligOpfoelgningBedtOm
  s[1677] = v4
  const v5 = f.tidligOpfoelgningOensketAf === 'sygemeldt'
  s[1678] = v5
  const v6 = v5 && f.ventesRaskInden8Uger === false
  const SDL_7c = s[270] && (!s[270] || v0 && f.ventesRaskInden8Uger === false && (v3 || s[34]) && f.oenskerTidligOpfoelgning || !v0 && v6)
  s[276] = SDL_7c
  const SDL_7c_nej = s[270] && (!s[270] || v0 && (f.ventesRaskInden8Uger || v4 || f.oenskerTidligOpfoelgning === false) || !v0 && !v6)
  s[277] = SDL_7c_nej
  // SDL.12.1.1: Kategori 1 (SDL § 12, stk. 1, nr. 1)
  const v9 = shiftDays(shiftDays(s[87], 56), -1)
  s[271] = v9
  const v10 = shiftDays(shiftDays(s[89], 56), -1)
  s[272] = v10
  const v11 = !s[32] && v10 >= f.forventetRask
  s[1681] = v11
  const v12 = !s[32] && v9 < f.forventetRask
  s[1682] = v12
  const v13 = !s[32] && v10 >= f.vurderingsdato
  s[1683] = v13
  const v14 = !s[32] && v9 < f.vurderingsdato
  s[1684] = v14
  const v15 = v12 || v14
  s[338] = v15
  const v16 = (v11 || s[34]) && (v13 || s[34]) && (v11 || v13)
  s[339] = v16
  const v17 = !s[26] && s[34]
  s[340] = v17
  const SDL_12_1_1 = !s[9] || !s[270] && f.tilbagevendenForestaar || s[270] && !s[26] && v16
  s[275] = SDL_12_1_1
  const SDL_12_1_1_nej = !s[9] || !s[270] && f.tilbagevendenForestaar === false || s[270] && (s[26] || v15)
  s[273] = SDL_12_1_1_nej
  const SDL_12_1_1_ir = !s[9] || s[270] && v17
  s[274] = SDL_12_1_1_ir
  // SDL.13f.1: Ingen opfølgning i et kortere forløb (SDL § 13 f, stk. 1-3)
  const v21 = f.fratraedelsesdag >= f.vurderingsdato
  s[1690] = v21
  const v22 = f.fratraeder && !v21
  s[1689] = v22
  const v23 = s[95] && !v22
  s[354] = v23
  const v24 = f.holdteSamtaler >= 1
  s[344] = v24
  const v25 = shiftDays(shiftDays(f.foersteOpfoelgningssamtale, 91), -1)
  s[356] = v25
  const v26 = v25 >= f.forventetRask
  s[1691] = v26
  const v27 = v25 >= f.vurderingsdato
  s[1692] = v27
  const v28 = v23 && v24 && f.forudsigeligtForloeb && v26 && v27
  s[341] = v28
  const v29 = shiftDays(shiftDays(s[87], 182), -1)
  s[355] = v29
  const v30 = shiftDays(shiftDays(s[89], 182), -1)
  s[357] = v30
  const v31 = !s[32] && v30 >= f.forventetRask
  s[1695] = v31
  const v32 = !s[32] && v29 < f.forventetRask
  s[1696] = v32
  const v33 = !v23 || v32 || f.opfoelgningOenskes
  s[1694] = v33
  const v34 = v23 && (v31 || s[34]) && f.opfoelgningOenskes === false
  s[1693] = v34
  const v35 = !s[32] && v30 >= f.vurderingsdato
  s[1697] = v35
  const v36 = !s[32] && v29 < f.vurderingsdato
  s[1698] = v36
  const v37 = v33 || f.opfoelgningAlligevel || v36
  s[280] = v37
  const v38 = v34 && f.opfoelgningAlligevel === false && (v35 || s[34])
  s[281] = v38
  const v39 = !s[32] && s[87] < 20635 /* 2026-07-01 */
  s[1687] = v39
  const v40 = !s[32] && s[89] >= 20635 /* 2026-07-01 */
  s[1688] = v40
  const v41 = !s[26] || v40
  s[1686] = v41
  const v42 = s[26] && (v39 || s[34])
  s[282] = v42
  const v43 = v42 && !v41
  s[283] = v43
  const SDL_13f_1 = s[238] && (v42 && (v28 || v38) || !v43 && (!s[238] || !s[26] && v28 || s[26] && v38))
  s[279] = SDL_13f_1
  const SDL_13f_1_nej = s[238] && (v42 && (!v28 || v37) || !v43 && (!s[238] || !s[26] && !v28 || s[26] && v37))
  s[278] = SDL_13f_1_nej
}

function svar_24(f, s) {
  // SDL.13b.1: Den første samtale skal være holdt (SDL § 13 b, stk. 1-3)
  const v0 = shiftDays(f.tidligOpfoelgningBedtOm, 14)
  const v1 = Math.min(s[271], v0)
  const v2 = Math.min(s[272], v0)
  const v3 = s[32] || !s[34] && s[271] === s[272]
  const v4 = s[273] && !s[32]
  const v5 = s[274] && !s[32] && s[272] >= NEVER
  const v6 = v4 || v5 ? (v4 ? s[271] : NEVER) : NEVER
  const v7 = s[275] ? NEVER : s[272]
  const v8 = s[275] || v4 || v5
  const v9 = s[273] && s[34] || s[274] && !(v3 && !s[32] && s[271] === NEVER)
  const v10 = Math.max(v1, v6)
  const v11 = Math.min(v2, v7)
  const v12 = s[32] || !s[34] && v1 === v2
  const v13 = s[276] && !s[32]
  const v14 = s[277] && v8
  const v15 = !s[270] && !s[32] && v8 && v11 >= v10
  const v16 = v14 || v15
  const v17 = v14 ? (v15 ? Math.min(v6, v10) : v6) : v10
  const v18 = v13 ? (v16 ? Math.min(v1, v17) : v1) : v17
  const v19 = v14 ? (v15 ? Math.max(v7, v11) : v7) : v11
  const v20 = v13 ? (v16 ? Math.max(v2, v19) : v2) : v19
  const v21 = v13 || v14 || v15
  const v22 = s[276] && s[34]
  const v23 = v22 || s[277] && v9 || !s[270] && s[34] && v9 || !s[270] && !(v12 && (!v8 || !v9 && v6 === v7) && (!s[32] && v8 || s[32] && !v8) && (s[32] || v1 === v6))
  s[290] = v23
  const v24 = shiftMonths(s[87], 6)
  s[342] = v24
  const v25 = shiftMonths(s[89], 6)
  s[343] = v25
  const v26 = shiftDays(v24, -1)
  s[349] = v26
  const v27 = shiftDays(v25, -1)
  s[350] = v27
  const v28 = Math.min(v0, v26)
  const v29 = Math.min(v0, v27)
  const v30 = Math.max(v26, v28)
  const v31 = Math.min(v27, v29)
  const v32 = s[277] && !s[32]
  const v33 = !s[270] && !s[32] && v31 >= v30
  const v34 = v32 || v33
  const v35 = v32 ? (v33 ? Math.min(v26, v30) : v26) : v30
  const v36 = v13 ? (v34 ? Math.min(v28, v35) : v28) : v35
  s[295] = v36
  const v37 = v32 ? (v33 ? Math.max(v27, v31) : v27) : v31
  const v38 = v13 ? (v34 ? Math.max(v29, v37) : v29) : v37
  s[296] = v38
  const v39 = v13 || v32 || v33
  s[294] = v39
  const v40 = s[277] && s[34]
  const v41 = !s[270] && s[34]
  s[293] = v41
  const v42 = v22 || v40 || v41 || !s[270] && !((s[32] || !s[34] && v28 === v29) && (s[32] || !s[34] && v26 === v27) && (s[32] || v26 === v28))
  s[291] = v42
  const v43 = s[278] && v39
  const v44 = !s[238] && v39 && v38 >= NEVER
  const v45 = v43 || v44 ? (v43 ? v36 : NEVER) : NEVER
  const v46 = s[279] ? NEVER : v38
  const v47 = s[279] || v43 || v44
  const v48 = Math.max(s[271], v1)
  const v49 = Math.min(s[272], v2)
  const v50 = !s[270] && !s[32] && v49 >= v48
  const v51 = v32 || v50
  const v52 = v32 ? (v50 ? Math.min(s[271], v48) : s[271]) : v48
  const v53 = v13 ? (v51 ? Math.min(v1, v52) : v1) : v52
  s[298] = v53
  const v54 = v32 ? (v50 ? Math.max(s[272], v49) : s[272]) : v49
  const v55 = v13 ? (v51 ? Math.max(v2, v54) : v2) : v54
  s[299] = v55
  const v56 = v13 || v32 || v50
  s[297] = v56
  const v57 = v22 || v40 || v41 || !s[270] && !(v12 && v3 && (s[32] || s[271] === v1))
  s[292] = v57
  const v58 = s[278] && v56
  const v59 = !s[238] && v56 && v55 >= NEVER
  const v60 = v58 || v59 ? (v58 ? v53 : NEVER) : NEVER
  const v61 = s[279] ? NEVER : v55
  const v62 = s[279] || v58 || v59
  const v63 = s[9] ? (s[270] ? (s[26] ? (v47 ? (v62 ? Math.min(v45, v60) : v45) : v60) : v18) : s[271]) : FIRST_DAY
  s[286] = v63
  const v64 = s[9] ? (s[270] ? (s[26] ? (v47 ? (v62 ? Math.max(v46, v61) : v46) : v61) : v20) : s[272]) : NEVER
  s[288] = v64
  const v65 = s[280] && v39
  const v66 = s[281] || v65
  const v67 = v65 ? v36 : NEVER
  const v68 = s[281] ? NEVER : v38
  const v69 = s[280] && v56
  const v70 = s[281] || v69
  const v71 = v69 ? v53 : NEVER
  const v72 = s[281] ? NEVER : v55
  const v73 = v66 || v70
  const v74 = v66 ? (v70 ? Math.min(v67, v71) : v67) : v71
  const v75 = v21 ? (v73 ? Math.min(v18, v74) : v18) : v74
  s[287] = v75
  const v76 = v66 ? (v70 ? Math.max(v68, v72) : v68) : v72
  const v77 = v21 ? (v73 ? Math.max(v20, v76) : v20) : v76
  s[289] = v77
  const v78 = s[282] && (v21 || v66 || v70)
  s[284] = v78
  const v79 = !s[283] && (!s[9] || !s[270] && !s[32] || s[270] && (!s[26] && v21 || s[26] && (v47 || v62)))
  s[285] = v79
}

function svar_25(f, s) {
  // SDL.13b.1: Den første samtale skal være holdt (SDL § 13 b, stk. 1-3)
  const SDL_13b_1_er = s[284] || s[285]
  s[1015] = SDL_13b_1_er
  const SDL_13b_1 = s[284] ? (s[285] ? Math.min(s[286], s[287]) : s[287]) : s[286]
  s[1013] = SDL_13b_1
  const SDL_13b_1_hoej = s[284] ? (s[285] ? Math.max(s[288], s[289]) : s[289]) : s[288]
  s[1014] = SDL_13b_1_hoej
  const SDL_13b_1_ir = s[282] && (s[290] || s[280] && s[291] || s[280] && s[292]) || !s[283] && (!s[9] || s[293] || s[270] && (!s[26] && s[290] || s[26] && (s[278] && s[291] || !s[238] && !((!s[294] || !s[291] && s[295] === s[296]) && s[294] && s[295] === NEVER) || s[278] && s[292] || !s[238] && !((!s[297] || !s[292] && s[298] === s[299]) && s[297] && s[298] === NEVER))))
  s[1016] = SDL_13b_1_ir
  // LAS.74a.7: Første opfølgning på sygdom under ledighedsydelse (LAS § 74 a, stk. 7)
  const v4 = f.vurderingsdato >= 14522 /* 2009-10-05 */
  s[1702] = v4
  const LAS_74a_7 = s[6] ? (v4 ? NEVER : SDL_13b_1) : FIRST_DAY
  s[890] = LAS_74a_7
  const LAS_74a_7_hoej = s[6] ? (v4 ? NEVER : SDL_13b_1_hoej) : NEVER
  s[891] = LAS_74a_7_hoej
  const v7 = f.grundTilLedighedsydelse === 'syg'
  s[1701] = v7
  const LAS_74a_7_er = v7 && (!s[6] || v4 || SDL_13b_1_er)
  s[892] = LAS_74a_7_er
  const LAS_74a_7_ir = !v7 || !s[6] || !v4 && SDL_13b_1_ir
  s[893] = LAS_74a_7_ir
  // LAS.74c.1: Retten til fleksjob skal vurderes igen (LAS § 74 c, stk. 1)
  const v10 = allPeriods(f.ledighedsydelsesperioder)
  const v11 = periods(f.ledighedsydelsesperioder, (r_ledighedsydelsesperioder) => r_ledighedsydelsesperioder.slags === 'barsel')
  const v12 = without(v10, v11)
  const v13 = f.revurderetFoer ? shiftDays(f.tolvMaanederSidstNaaetDen, 1) : 11504 /* 2001-07-01 */
  const v14 = from(v12, v13)
  const v15 = dayOver(v14, 18, 364, v13)
  const v16 = runStart(v14, v15)
  const v17 = v16 === NEVER
  const v18 = v15 === NEVER
  const v19 = v17 && v18
  s[1715] = v19
  const v20 = (v17 ? -Infinity : v18 ? Infinity : v15 - v16) === 364
  const v21 = !v19 && v20
  s[1713] = v21
  const v22 = !v19 && !v20
  s[1714] = v22
  const v23 = shiftDays(shiftMonths(v16, 12), -1)
  const v24 = runEnd(v14, v15) >= v23
  s[1716] = v24
  const v25 = v22 || !v24
  s[1712] = v25
  const v26 = (v21 || v19) && v24
  s[1711] = v26
  const v27 = f.modtogLedighedsydelse30Juni2006 && !s[12]
  s[1703] = v27
  const v28 = from(v11, 13330 /* 2006-07-01 */)
  const v29 = without(v10, v28)
  const v30 = from(v29, v13)
  const v31 = dayOver(v30, 24, 547, v13)
  const v32 = runStart(v30, v31)
  const v33 = v32 === NEVER
  const v34 = v31 === NEVER
  const v35 = v33 && v34
  s[1709] = v35
  const v36 = (v33 ? -Infinity : v34 ? Infinity : v31 - v32) === 547
  const v37 = !v35 && v36
  s[1707] = v37
  const v38 = !v35 && !v36
  s[1708] = v38
  const v39 = shiftDays(shiftMonths(v32, 18), -1)
  const v40 = runEnd(v30, v31) >= v39
  s[1710] = v40
  const v41 = v38 || !v40
  s[1706] = v41
  const v42 = (v37 || v35) && v40
  s[1705] = v42
  const LAS_74c_1_ir = !v27 && !s[6]
  s[896] = LAS_74c_1_ir
  const LAS_74c_1 = v27 ? (v42 ? (v41 ? Math.min(v31, v39) : v39) : v31) : s[6] ? (v26 ? (v25 ? Math.min(v15, v23) : v23) : v15) : FIRST_DAY
  s[894] = LAS_74c_1
  const LAS_74c_1_hoej = v27 ? (v42 ? (v41 ? Math.max(v31, v39) : v39) : v31) : s[6] ? (v26 ? (v25 ? Math.max(v15, v23) : v23) : v15) : NEVER
  s[895] = LAS_74c_1_hoej
  // LAS.74c.1.18: Ledighedsydelsen er givet i 18 måneder (LAS § 74 c, stk. 1)
  const v46 = runEnd(v12, LAS_74c_1)
  const v47 = runEnd(v12, LAS_74c_1_hoej)
  const v48 = !LAS_74c_1_ir && LAS_74c_1 === LAS_74c_1_hoej || v46 !== 2147483647 || v47 === 2147483647 && (runStart(v12, LAS_74c_1) !== 2147483647 || runStart(v12, LAS_74c_1_hoej) === 2147483647)
  const v49 = shiftMonths(LAS_74c_1, 6)
  const v50 = shiftMonths(LAS_74c_1_hoej, 6)
  const v51 = (v48 ? v47 : NEVER) >= v49
  s[1717] = v51
  const v52 = (v48 ? v46 : FIRST_DAY) >= v50
  s[1718] = v52
  const v53 = shiftDays(LAS_74c_1, 1)
  const v54 = shiftDays(LAS_74c_1_hoej, 1)
  const v55 = from(v12, v54)
  const v56 = from(v12, v53)
  const v57 = dayReaching(v56, v53, 183)
  const v58 = dayReaching(v55, v54, 183)
  const v59 = Math.max(v49, v57)
  const v60 = Math.min(v50, v58)
  const v61 = LAS_74c_1_ir && v60 >= v59
  const v62 = !v52 || v61
  const v63 = v52 ? v59 : v61 ? Math.min(v57, v59) : v57
  const v64 = v52 ? v60 : v61 ? Math.max(v58, v60) : v58
  const LAS_74c_1_18_er = !s[6] || v51 || !v52 || v61
  s[899] = LAS_74c_1_18_er
  const LAS_74c_1_18 = s[6] ? (v51 ? (v62 ? Math.min(v49, v63) : v49) : v63) : FIRST_DAY
  s[897] = LAS_74c_1_18
  const LAS_74c_1_18_hoej = s[6] ? (v51 ? (v62 ? Math.max(v50, v64) : v50) : v64) : NEVER
  s[898] = LAS_74c_1_18_hoej
  // LAS.74c.1.frist: Vurderingen af retten til fleksjob skal være færdig (LAS § 74 c, stk. 1)
  const v68 = f.vurderingsdato >= 14606 /* 2009-12-28 */
  s[595] = v68
  const v69 = f.flyttedeKommuneMedLedighedsydelse && f.flytningForhindrerFristen
  s[1720] = v69
  const v70 = shiftMonths(f.flyttedeDenMedLedighedsydelse, 6)
  const v71 = f.modtogLedighedsydelse30Juni2006 && f.revurderetFoer === false && !s[300]
  s[594] = v71
  const LAS_74c_1_frist_er = v71 || !s[6] || !v68 || !s[248] || v69 || LAS_74c_1_18_er
  s[902] = LAS_74c_1_frist_er
  const LAS_74c_1_frist_ir = !v71 && (!s[6] || v68 && (!s[248] || !v69 && !s[6]))
  s[903] = LAS_74c_1_frist_ir
  const LAS_74c_1_frist = v71 ? 13694 /* 2007-06-30 */ : s[6] ? (v68 ? (s[248] ? (v69 ? v70 : LAS_74c_1_18) : FIRST_DAY) : NEVER) : FIRST_DAY
  s[900] = LAS_74c_1_frist
  const LAS_74c_1_frist_hoej = v71 ? 13694 /* 2007-06-30 */ : s[6] ? (v68 ? (s[248] ? (v69 ? v70 : LAS_74c_1_18_hoej) : NEVER) : NEVER) : NEVER
  s[901] = LAS_74c_1_frist_hoej
  // LAS.74c.1.nu: Kommunen skal nu vurdere, om du stadig har ret til fleksjob (LAS § 74 c, stk. 1)
  const LAS_74c_1_nu = !s[6] || f.vurderingsdato >= LAS_74c_1
  s[904] = LAS_74c_1_nu
  const LAS_74c_1_nu_nej = !s[6] || f.vurderingsdato < LAS_74c_1_hoej
  s[905] = LAS_74c_1_nu_nej
}

function svar_26(f, s) {
  // LAS.74d.2: Ledighedsydelse om ugen (LAS § 74 a, stk. 2)
  const v0 = quotient([s[301], 91], [100], 'nærmeste', 500)
  const v1 = quotient([s[302], 91], [100], 'nærmeste', 500)
  const v2 = quotient([s[301], 82], [100], 'nærmeste', 500)
  const v3 = quotient([s[302], 82], [100], 'nærmeste', 500)
  const v4 = Math.max(Math.min(f.indtaegtSeneste3Maaneder, s[303] ? Math.min(v0, v1) : -Infinity), s[303] ? Math.min(v2, v3) : -Infinity)
  const v5 = Math.max(Math.min(f.indtaegtSeneste3Maaneder, s[303] ? Math.max(v0, v1) : Infinity), s[303] ? Math.max(v2, v3) : Infinity)
  const v6 = Math.max(0, v4)
  const v7 = Math.min(0, v5)
  const v8 = s[264] && !s[304]
  const v9 = !s[6] && !s[304] && v7 >= v6
  const v10 = v8 || v9
  const v11 = v8 ? (v9 ? Math.min(v4, v6) : v4) : v6
  const v12 = v8 ? (v9 ? Math.max(v5, v7) : v5) : v7
  const LAS_74d_2_er = !s[6] || !s[12] && (s[263] || v8 || v9) || s[12] && s[305]
  s[908] = LAS_74d_2_er
  const LAS_74d_2_ir = !s[6] || !s[12] && (s[264] && s[306] || !s[6] && !((s[304] || !s[306] && v4 === v5) && !s[304] && v4 === 0)) || s[12] && s[307]
  s[909] = LAS_74d_2_ir
  const LAS_74d_2 = s[6] ? (s[12] ? s[308] : s[263] ? (v10 ? Math.min(0, v11) : 0) : v11) : -Infinity
  s[906] = LAS_74d_2
  const LAS_74d_2_hoej = s[6] ? (s[12] ? s[309] : s[263] ? (v10 ? Math.max(0, v12) : 0) : v12) : Infinity
  s[907] = LAS_74d_2_hoej
  // LAS.74d.3: Fradrag i ledighedsydelsen for indtægter (LAS § 74 d, stk. 2-3)
  const v17 = sum(f.indtaegterVedLedighedsydelse, (r_indtaegterVedLedighedsydelse) => r_indtaegterVedLedighedsydelse.art === 'loen' || r_indtaegterVedLedighedsydelse.art === 'i_stedet_for_loen' || r_indtaegterVedLedighedsydelse.art === 'pension_fra_ansaettelse' || r_indtaegterVedLedighedsydelse.art === 'hverv' ? r_indtaegterVedLedighedsydelse.beloeb : 0)
  const v18 = SATS_28(f.vurderingsdato)
  const v19 = s[163] ? -Infinity : v18
  const v20 = s[163] ? Infinity : v18
  const v21 = Math.min(v17, v19)
  const v22 = Math.min(v17, v20)
  const v23 = v21 <= -Infinity
  const v24 = quotient([v21, 30], [100], 'nærmeste', 1)
  const v25 = quotient([v22, 30], [100], 'nærmeste', 1)
  const v26 = v23 ? -Infinity : Math.min(v24, v25)
  const v27 = v23 ? Infinity : Math.max(v24, v25)
  const v28 = v23 && !s[163] && v21 === v22
  const v29 = s[163] || v23
  const v30 = Math.max(0, -v20 === -Infinity ? -Infinity : v17 - v20)
  const v31 = Math.max(0, -v19 === Infinity ? Infinity : v17 - v19)
  const v32 = v31 >= Infinity
  const v33 = v32 ? -Infinity : quotient([v30, 55], [100], 'nærmeste', 1)
  const v34 = v32 ? Infinity : quotient([v31, 55], [100], 'nærmeste', 1)
  const v35 = v32 && !s[163] && v30 === v31
  const v36 = s[163] || v32
  const v37 = v27 === Infinity
  const v38 = v33 === -Infinity
  const v39 = v26 === -Infinity
  const v40 = v34 === Infinity
  const v41 = v37 && v38 || v39 && v40
  const LAS_74d_3 = s[12] ? (v39 || v38 ? -Infinity : v26 + v33) : -Infinity
  s[910] = LAS_74d_3
  const LAS_74d_3_hoej = s[12] ? (v37 || v40 ? Infinity : v27 + v34) : Infinity
  s[911] = LAS_74d_3_hoej
  const LAS_74d_3_er = s[12] && (!s[12] || !v28 && !v35 && !(v41 && (v28 || !v29 && v26 === v27) && (v35 || !v36 && v33 === v34)))
  s[912] = LAS_74d_3_er
  const LAS_74d_3_ir = !s[12] || !s[12] || v29 || v36 || v41
  s[913] = LAS_74d_3_ir
  // LAS.74d.3.udbetales: Ledighedsydelse efter fradrag (LAS § 74 d, stk. 3)
  const v46 = s[310] === Infinity
  const v47 = -LAS_74d_3_hoej === -Infinity
  const v48 = s[311] === -Infinity
  const v49 = -LAS_74d_3 === Infinity
  const v50 = v46 && v47 || v48 && v49
  const v51 = s[312] && LAS_74d_3_er && !(v50 && (!s[312] || !s[313] && s[311] === s[310]) && (!LAS_74d_3_er || !LAS_74d_3_ir && LAS_74d_3 === LAS_74d_3_hoej))
  const v52 = s[313] || LAS_74d_3_ir || v50
  const v53 = Math.max(0, v48 || v47 ? -Infinity : s[311] - LAS_74d_3_hoej)
  const v54 = Math.max(0, v46 || v49 ? Infinity : s[310] - LAS_74d_3)
  const v55 = v54 >= Infinity
  const LAS_74d_3_udbetales = s[12] ? (v55 ? -Infinity : quotient([v53], [1], 'nærmeste', 100)) : -Infinity
  s[914] = LAS_74d_3_udbetales
  const LAS_74d_3_udbetales_hoej = s[12] ? (v55 ? Infinity : quotient([v54], [1], 'nærmeste', 100)) : Infinity
  s[915] = LAS_74d_3_udbetales_hoej
  const LAS_74d_3_udbetales_er = s[12] && (!s[12] || v51 && !(v55 && (!v51 || !v52 && v53 === v54)))
  s[916] = LAS_74d_3_udbetales_er
  const LAS_74d_3_udbetales_ir = !s[12] || !s[12] || v52 || v55
  s[917] = LAS_74d_3_udbetales_ir
  // LAS.74e.3: Feriedage med ledighedsydelse (LAS § 74 e, stk. 3-5)
  const v60 = f.ferieaaretBegyndte >= 11504 /* 2001-07-01 */
  s[1721] = v60
  const v61 = f.retTilLedighedsydelseFra >= f.ferieaaretBegyndte
  s[1724] = v61
  const v62 = f.retTilLedighedsydelseFra >= shiftMonths(f.ferieaaretBegyndte, 3)
  s[1725] = v62
  const v63 = f.retTilLedighedsydelseFra >= shiftMonths(f.ferieaaretBegyndte, 8)
  s[1726] = v63
  const v64 = v61 ? (v62 ? (v63 ? 5 : 10) : 15) : 25
  const v65 = Math.max(0, v64 - Math.max(0, v64 + f.optjentFerieMedBetaling - 25))
  const v66 = f.ferieaaretBegyndte >= 18383 /* 2020-05-01 */
  s[1722] = v66
  const v67 = f.ferieaaretBegyndte >= 18506 /* 2020-09-01 */
  s[1723] = v67
  const v68 = f.maanederMedLedighedsydelseIFerieaaret === 12
  s[1727] = v68
  const v69 = Math.min(v68 ? 25 : Math.floor(f.maanederMedLedighedsydelseIFerieaaret * 20800 / 10000), Math.max(0, 25 - f.optjentFerieMedBetaling))
  const LAS_74e_3_ir = !v60 || v66 && !v67
  s[547] = LAS_74e_3_ir
  const LAS_74e_3 = v60 ? (v66 ? (v67 ? v69 : -Infinity) : v65) : -Infinity
  s[918] = LAS_74e_3
  const LAS_74e_3_hoej = v60 ? (v66 ? (v67 ? v69 : Infinity) : v65) : Infinity
  s[919] = LAS_74e_3_hoej
  // LAS.74e.4: Ferie med ledighedsydelse skal være holdt (LAS § 74 e, stk. 4)
  const v73 = shiftDays(shiftMonths(f.ferieaaretBegyndte, 12), -1)
  const v74 = shiftDays(shiftMonths(f.ferieaaretBegyndte, 16), -1)
  const LAS_74e_4 = v60 ? (v66 ? (v67 ? v74 : FIRST_DAY) : v73) : FIRST_DAY
  s[921] = LAS_74e_4
  const LAS_74e_4_hoej = v60 ? (v66 ? (v67 ? v74 : NEVER) : v73) : NEVER
  s[922] = LAS_74e_4_hoej
}

function svar_27(f, s) {
  // LAS.74e.8: Besked om ferie med ledighedsydelse (BEK 4/2026 § 21, stk. 2)
  const LAS_74e_8_er = f.ferienMedLedighedsydelseBegynder >= 15706 /* 2013-01-01 */
  s[925] = LAS_74e_8_er
  const v1 = shiftDays(f.ferienMedLedighedsydelseBegynder, -14)
  const LAS_74e_8 = LAS_74e_8_er ? v1 : FIRST_DAY
  s[923] = LAS_74e_8
  const LAS_74e_8_hoej = LAS_74e_8_er ? v1 : NEVER
  s[924] = LAS_74e_8_hoej
  // LAS.74f.1.dag: Ledighedsydelse efter et job uden støtte kan fås til (LAS § 74 f, stk. 1)
  const v4 = shiftDays(shiftDays(f.ustoettetArbejdeBegyndte, 546), f.barselsdageEfterUstoettetArbejde)
  const LAS_74f_1_dag = s[6] ? v4 : FIRST_DAY
  s[928] = LAS_74f_1_dag
  const LAS_74f_1_dag_hoej = s[6] ? v4 : NEVER
  s[929] = LAS_74f_1_dag_hoej
  // LAS.74f.1: Ret til ledighedsydelse efter et job uden støtte (LAS § 74 f, stk. 1-2)
  const v7 = LAS_74f_1_dag_hoej >= f.vurderingsdato
  s[1728] = v7
  const v8 = LAS_74f_1_dag >= f.vurderingsdato
  s[1729] = v8
  const v9 = f.timerUdenStoetteSeneste3Aar >= 192400
  s[1730] = v9
  const v10 = f.maanederIArbejdeEfterFleksjob >= 9
  s[1732] = v10
  const v11 = f.berettigetVedOvergangen || v10
  s[1731] = v11
  const v12 = v7 || !s[6]
  const LAS_74f_1 = !s[6] || !s[12] && f.erVisiteretTilFleksjob && v12 && !v9 && v11 || s[12] && f.erVisiteretTilFleksjob && v12 && !v9
  s[926] = LAS_74f_1
  const LAS_74f_1_nej = !s[6] || !s[12] && (f.erVisiteretTilFleksjob === false || !v8 || v9 || !v11) || s[12] && (f.erVisiteretTilFleksjob === false || !v8 || v9)
  s[927] = LAS_74f_1_nej
  // LAS.75.1: Dit cv skal være på Jobnet (LAS § 75, stk. 1)
  const v15 = f.retTilLedighedsydelseFra >= 11504 /* 2001-07-01 */
  s[932] = v15
  const v16 = f.retTilLedighedsydelseFra >= 15706 /* 2013-01-01 */
  s[1733] = v16
  const v17 = v16 ? shiftDays(f.retTilLedighedsydelseFra, 21) : NEVER
  const LAS_75_1 = v15 ? v17 : FIRST_DAY
  s[930] = LAS_75_1
  const LAS_75_1_hoej = v15 ? v17 : NEVER
  s[931] = LAS_75_1_hoej
  // LAS.75a.1: Kommunen har vejledt dig før en sanktion i ledighedsydelsen (LAS § 75 a, stk. 1-2)
  const v20 = f.bruddetSkete >= 13330 /* 2006-07-01 */
  s[548] = v20
  const LAS_75a_1 = !v20 || !s[314] || s[315]
  s[933] = LAS_75a_1
  const LAS_75a_1_nej = !v20 || s[316]
  s[934] = LAS_75a_1_nej
  const LAS_75a_1_ir = !v20 || s[317]
  s[935] = LAS_75a_1_ir
  // LAS.76.1: Retten mistes, fordi du ikke søgte job aktivt (LAS § 76, stk. 1)
  const v24 = s[12] && f.harSoegtAktivtMedLedighedsydelse === false && f.rimeligGrundTilBrud === false
  const LAS_76_1 = !s[6] || v24
  s[936] = LAS_76_1
  const LAS_76_1_nej = !s[6] || !v24
  s[937] = LAS_76_1_nej
  // LAS.77.1: Dage, der trækkes fra efter en samtale eller et manglende cv (LAS § 77, stk. 1-5)
  const v27 = f.bruddetSkete >= 15706 /* 2013-01-01 */
  s[596] = v27
  const v28 = LAS_75a_1_nej || f.rimeligGrundTilBrud
  s[1738] = v28
  const v29 = LAS_75a_1 || LAS_75a_1_ir
  const v30 = v29 && f.rimeligGrundTilBrud === false
  s[1737] = v30
  const LAS_77_1 = v20 ? (v27 ? Math.min(v28 ? 0 : s[318], v28 ? 0 : s[319]) : 0) : -Infinity
  s[938] = LAS_77_1
  const LAS_77_1_hoej = v20 ? (v27 ? Math.max(v30 ? s[318] : 0, v30 ? s[319] : 0) : 0) : Infinity
  s[939] = LAS_77_1_hoej
  const LAS_77_1_er = f.brudVedLedighedsydelse === 'udeblev_fra_samtale' || f.brudVedLedighedsydelse === 'bookede_ikke' || f.brudVedLedighedsydelse === 'manglende_cv'
  s[940] = LAS_77_1_er
  const LAS_77_1_ir = !LAS_77_1_er || !v20
  s[941] = LAS_77_1_ir
  // LAS.77a.1: Uger uden ledighedsydelse (LAS § 77 a, stk. 1-3)
  const v35 = f.brudVedLedighedsydelse === 'afviste_fleksjob'
  s[1740] = v35
  const v36 = f.brudVedLedighedsydelse === 'udeblev_fra_samtale'
  s[1741] = v36
  const v37 = f.rimeligGrundTilBrud ? 0 : v35 ? 35 : v36 ? 21 : 0
  const v38 = f.brudVedLedighedsydelse === 'afviste_fleksjob' || f.brudVedLedighedsydelse === 'ophoerte_i_fleksjob' || f.brudVedLedighedsydelse === 'afviste_tilbud' || f.brudVedLedighedsydelse === 'ophoerte_i_tilbud'
  s[1744] = v38
  const v39 = LAS_75a_1_nej || f.rimeligGrundTilBrud || !v38
  s[1743] = v39
  const v40 = v29 && f.rimeligGrundTilBrud === false && v38
  s[1742] = v40
  const LAS_77a_1 = v20 ? (v27 ? (v39 ? 0 : 21) : v37) : -Infinity
  s[942] = LAS_77a_1
  const LAS_77a_1_hoej = v20 ? (v27 ? (v40 ? 21 : 0) : v37) : Infinity
  s[943] = LAS_77a_1_hoej
  // LAS.77a.2: Dage, der trækkes fra, når du blev væk fra et tilbud (LAS § 77 a, stk. 2)
  const v43 = f.bruddetSkete >= 16617 /* 2015-07-01 */
  s[588] = v43
  const LAS_77a_2 = v20 ? (v27 ? (v43 ? (v28 ? 0 : f.dageUdeblevet) : -Infinity) : 0) : -Infinity
  s[945] = LAS_77a_2
  const LAS_77a_2_hoej = v20 ? (v27 ? (v43 ? (v30 ? f.dageUdeblevet : 0) : Infinity) : 0) : Infinity
  s[946] = LAS_77a_2_hoej
  const LAS_77a_2_er = f.brudVedLedighedsydelse === 'udeblev_fra_tilbud'
  s[947] = LAS_77a_2_er
  const LAS_77a_2_ir = !LAS_77a_2_er || !v20 || v27 && !v43
  s[948] = LAS_77a_2_ir
  // LAS.77a.4: Retten til ledighedsydelse mistes, fordi det skete igen (LAS § 77 a, stk. 4)
  const v48 = shiftMonths(f.bruddetSkete, -12)
  const v49 = sum(f.tidligereBrudVedLedighedsydelse, (r_tidligereBrudVedLedighedsydelse) => r_tidligereBrudVedLedighedsydelse.hvad === 'afviste_fleksjob' && r_tidligereBrudVedLedighedsydelse.dag < f.bruddetSkete && r_tidligereBrudVedLedighedsydelse.dag >= v48 ? 1 : 0) >= 1
  s[1747] = v49
  const v50 = v35 && v49
  s[1746] = v50
  const v51 = sum(f.tidligereBrudVedLedighedsydelse, (r_tidligereBrudVedLedighedsydelse) => r_tidligereBrudVedLedighedsydelse.hvad === 'udeblev_fra_samtale' && r_tidligereBrudVedLedighedsydelse.dag < f.bruddetSkete && r_tidligereBrudVedLedighedsydelse.dag >= v48 ? 1 : 0) >= 1
  s[1749] = v51
  const v52 = v36 && v51
  s[1748] = v52
  const v53 = v50 || v52
  s[1745] = v53
  const v54 = f.rimeligGrundTilBrud === false && v53
  const v55 = shiftDays(v48, 1)
  const v56 = sum(f.tidligereBrudVedLedighedsydelse, (r_tidligereBrudVedLedighedsydelse) => r_tidligereBrudVedLedighedsydelse.hvad === 'afviste_fleksjob' && r_tidligereBrudVedLedighedsydelse.dag < f.bruddetSkete && r_tidligereBrudVedLedighedsydelse.dag >= v55 ? 1 : 0) >= 1
  s[1752] = v56
  const v57 = v35 && v56
  s[1751] = v57
  const v58 = sum(f.tidligereBrudVedLedighedsydelse, (r_tidligereBrudVedLedighedsydelse) => r_tidligereBrudVedLedighedsydelse.hvad === 'udeblev_fra_samtale' && r_tidligereBrudVedLedighedsydelse.dag < f.bruddetSkete && r_tidligereBrudVedLedighedsydelse.dag >= v55 ? 1 : 0) >= 1
  s[1754] = v58
  const v59 = v36 && v58
  s[1753] = v59
  const v60 = v57 || v59
  s[1750] = v60
  const v61 = f.rimeligGrundTilBrud === false && v60
  const v62 = sum(f.tidligereBrudVedLedighedsydelse, (r_tidligereBrudVedLedighedsydelse) => (r_tidligereBrudVedLedighedsydelse.hvad === 'afviste_fleksjob' || r_tidligereBrudVedLedighedsydelse.hvad === 'ophoerte_i_fleksjob' || r_tidligereBrudVedLedighedsydelse.hvad === 'afviste_tilbud' || r_tidligereBrudVedLedighedsydelse.hvad === 'ophoerte_i_tilbud') && r_tidligereBrudVedLedighedsydelse.dag < f.bruddetSkete && r_tidligereBrudVedLedighedsydelse.dag >= v48 ? 1 : 0) >= 1
  s[1755] = v62
  const v63 = sum(f.tidligereBrudVedLedighedsydelse, (r_tidligereBrudVedLedighedsydelse) => (r_tidligereBrudVedLedighedsydelse.hvad === 'afviste_fleksjob' || r_tidligereBrudVedLedighedsydelse.hvad === 'ophoerte_i_fleksjob' || r_tidligereBrudVedLedighedsydelse.hvad === 'afviste_tilbud' || r_tidligereBrudVedLedighedsydelse.hvad === 'ophoerte_i_tilbud') && r_tidligereBrudVedLedighedsydelse.dag < f.bruddetSkete && r_tidligereBrudVedLedighedsydelse.dag >= v55 ? 1 : 0) >= 1
  s[1756] = v63
  const LAS_77a_4 = !v20 || !v27 && (v54 || v61) || v27 && (v29 && f.rimeligGrundTilBrud === false && v38 && v62 || v29 && f.rimeligGrundTilBrud === false && v38 && v63)
  s[949] = LAS_77a_4
  const LAS_77a_4_nej = !v20 || !v27 && (!v54 || !v61) || v27 && (LAS_75a_1_nej || f.rimeligGrundTilBrud || !v38 || !v62 || LAS_75a_1_nej || f.rimeligGrundTilBrud || !v38 || !v63)
  s[950] = LAS_77a_4_nej
  // LAS.77a.6: Retten til ledighedsydelse er kommet igen (LAS § 77 a, stk. 6)
  const LAS_77a_6 = !s[6] || s[320]
  s[951] = LAS_77a_6
  const LAS_77a_6_nej = !s[6] || !s[320]
  s[952] = LAS_77a_6_nej
  // LAS.77b.1: Du beholder ledighedsydelsen, set på din rådighed (LAS § 77 b, stk. 1-2)
  const v68 = f.staarTilRaadighedForFleksjob || f.pensionssagUnderBehandling
  const LAS_77b_1 = !s[6] || v68
  s[953] = LAS_77b_1
  const LAS_77b_1_nej = !s[6] || !v68
  s[954] = LAS_77b_1_nej
  // LOB.4.1: Kommunens placering af beskæftigelsesindsatsen er tilladt (LOB § 4, stk. 1)
  const v71 = !s[152] && f.jobcenterUdfoererIndsatsen || s[152] && (s[321] || f.indsatsenErIÉtUdvalg)
  const LOB_4_1 = !s[9] || v71
  s[955] = LOB_4_1
  const LOB_4_1_nej = !s[9] || !v71
  s[956] = LOB_4_1_nej
}

function svar_28(f, s) {
  // LSP.18.2: Førtidspension kan afgøres uden rehabiliteringsteamet (LSP § 18, stk. 2)
  const v0 = f.afgoerelsenGaelder === 'foertidspension'
  s[1757] = v0
  const v1 = f.vurderingsdato >= 16953 /* 2016-06-01 */
  s[1758] = v1
  const v2 = f.heltAabenbartIngenForbedring && f.sundhedskoordinatorHarUdtaltSig
  s[1760] = v2
  const v3 = f.bedtOmAfgoerelseOmPensionAlene && f.utvivlsomtIkkePension
  s[1761] = v3
  const v4 = v1 && !s[26] && (v2 || v3)
  const LSP_18_2 = v0 && (!s[9] || v4)
  s[963] = LSP_18_2
  const LSP_18_2_nej = v0 && (!s[9] || !v4)
  s[964] = LSP_18_2_nej
  const LSP_18_2_ir = !v0 || !s[9]
  s[965] = LSP_18_2_ir
  // LOB.9.1: Sagen skal i rehabiliteringsteamet (lov 1750/2025 § 2)
  const v8 = f.afgoerelsenGaelder === 'ressourceforloeb' || f.afgoerelsenGaelder === 'fleksjob' || f.afgoerelsenGaelder === 'tilskud_til_selvstaendig'
  s[1763] = v8
  const v9 = !v0 || LSP_18_2
  s[1765] = v9
  const v10 = v0 && (LSP_18_2_nej || LSP_18_2_ir)
  s[1764] = v10
  const v11 = f.afgoerelsenGaelder === 'fleksjob' || f.afgoerelsenGaelder === 'tilskud_til_selvstaendig'
  s[1766] = v11
  const v12 = s[26] && f.sagenErForelagtTeamet
  s[1762] = v12
  const LOB_9_1 = v12 || !s[9] || s[12] && (!s[152] && (v8 || v10) || s[152] && !s[26] && (v11 || v10))
  s[957] = LOB_9_1
  const LOB_9_1_nej = v12 || !s[9] || !s[12] || !s[152] && !v8 && v9 || s[152] && (s[26] || !v11 && v9)
  s[958] = LOB_9_1_nej
  const LOB_9_1_ir = v12 || !s[9]
  s[959] = LOB_9_1_ir
  // LOB.10.1: Området skal være med i rehabiliteringsteamet (lov 1750/2025 § 2)
  const v16 = f.forvaltningsomraade === 'beskaeftigelse' || f.forvaltningsomraade === 'sundhed' || f.forvaltningsomraade === 'social' || f.forvaltningsomraade === 'region'
  s[1767] = v16
  const v17 = f.forvaltningsomraade === 'undervisning'
  s[1769] = v17
  const v18 = !s[322] && f.harErhvervskompetencegivendeUddannelse === false
  s[1771] = v18
  const v19 = v18 || f.behovForUndervisningsomraadet
  s[1770] = v19
  const v20 = v17 && v19
  s[1768] = v20
  const v21 = s[12] && (!s[238] && (v16 || v20) || s[238] && !s[26] && (f.forvaltningsomraade === 'beskaeftigelse' || f.forvaltningsomraade === 'region'))
  const LOB_10_1 = !s[9] || v21
  s[960] = LOB_10_1
  const LOB_10_1_nej = !s[9] || !v21
  s[961] = LOB_10_1_nej
  // PLANBEK.2.1: Rehabiliteringsplanens forberedende del kræves (LAB § 43)
  const v24 = s[12] && (!s[152] && (f.afgoerelsenGaelder === 'ressourceforloeb' || f.afgoerelsenGaelder === 'revalidering' || f.afgoerelsenGaelder === 'fleksjob' || f.afgoerelsenGaelder === 'tilskud_til_selvstaendig' || f.afgoerelsenGaelder === 'foertidspension') || s[152] && !s[26] && s[323])
  const PLANBEK_2_1 = !s[9] || v24
  s[966] = PLANBEK_2_1
  const PLANBEK_2_1_nej = !s[9] || !v24
  s[967] = PLANBEK_2_1_nej
  // REFUSIONSBEK.2: Refusion under jobafklaringsforløb tidligst fra (BEK 1468/2019 § 2, stk. 1-2)
  const v27 = f.anmodetOmRefusionDen >= 16252 /* 2014-07-01 */
  s[1772] = v27
  const v28 = f.forkertVejledning || f.saerligeOmstaendighederForRefusion
  s[1773] = v28
  const v29 = v28 ? f.jobafklaringStartede : Math.max(f.jobafklaringStartede, shiftMonths(f.anmodetOmRefusionDen, -3))
  const REFUSIONSBEK_2 = v27 ? v29 : FIRST_DAY
  s[968] = REFUSIONSBEK_2
  const REFUSIONSBEK_2_hoej = v27 ? v29 : NEVER
  s[969] = REFUSIONSBEK_2_hoej
  const REFUSIONSBEK_2_er = v27 && s[141]
  s[970] = REFUSIONSBEK_2_er
  const REFUSIONSBEK_2_ir = !REFUSIONSBEK_2_er || !v27
  s[971] = REFUSIONSBEK_2_ir
  // SDL.2.1: Hvem kan få sygedagpenge (SDL § 2, stk. 1)
  const v34 = s[95] || s[111] || s[116] || f.arbejdsskade || s[324]
  const v35 = !s[95] && !s[111] && !s[116] && f.arbejdsskade === false && s[325]
  const SDL_2_1 = s[91] || s[94] && v34 || s[102] && v34
  s[975] = SDL_2_1
  const SDL_2_1_nej = s[91] || s[94] && v35 || s[102] && v35
  s[976] = SDL_2_1_nej
  // SDL.2: Ret til sygedagpenge (SDL § 2)
  const v38 = s[326] && s[327] >= f.vurderingsdato
  s[1778] = v38
  const v39 = s[326] && s[328] < f.vurderingsdato
  s[1779] = v39
  const v40 = s[101] || v39
  s[1777] = v40
  const v41 = s[329] && (v38 || s[330]) && (s[100] || v38)
  s[1776] = v41
  const v42 = v41 || s[331]
  s[1774] = v42
  const v43 = (v40 || s[99]) && (s[332] || s[99]) && (v40 || s[332])
  s[1775] = v43
  const v44 = SDL_2_1_nej || v43 || s[333] || s[123]
  const v45 = (SDL_2_1 || s[99]) && (v42 || s[99]) && s[334] && s[335] && (SDL_2_1 || v42 || s[336] || s[117])
  const v46 = s[99] && !s[9]
  const SDL_2 = s[91] || s[94] && v45 || s[102] && v45
  s[972] = SDL_2
  const SDL_2_nej = s[91] || s[94] && v44 || s[102] && v44
  s[973] = SDL_2_nej
  const SDL_2_ir = s[91] || s[94] && v46 || s[102] && v46 || s[92]
  s[974] = SDL_2_ir
  // SDL.7.1.ferieaftale: Ferien kan aftales med kommunen (SDL § 7, stk. 1)
  const v50 = f.feriePasserMedForloebet && f.ferieIndenForFerieloven
  const SDL_7_1_ferieaftale = !s[9] || v50
  s[981] = SDL_7_1_ferieaftale
  const SDL_7_1_ferieaftale_nej = !s[9] || !v50
  s[982] = SDL_7_1_ferieaftale_nej
  // SDL.7.1.genoptagelse: Sygedagpenge igen efter ferien fra (SDL § 7, stk. 1)
  const v53 = periods(f.afbrydelser, (r_afbrydelser) => r_afbrydelser.slags === 'ferie')
  const v54 = shiftDays(runEnd(v53, f.vurderingsdato), 1)
  const SDL_7_1_genoptagelse = s[9] ? v54 : FIRST_DAY
  s[983] = SDL_7_1_genoptagelse
  const SDL_7_1_genoptagelse_hoej = s[9] ? v54 : NEVER
  s[984] = SDL_7_1_genoptagelse_hoej
  const SDL_7_1_genoptagelse_ir = f.ferieAftalt === false || !s[9]
  s[985] = SDL_7_1_genoptagelse_ir
  // SDL.7.1.ny: Ferien gør det til en ny sygemelding (SDL § 7, stk. 1)
  const SDL_7_1_ny = !s[9] || f.ferieAftalt === false
  s[986] = SDL_7_1_ny
  const SDL_7_1_ny_nej = !s[9] || f.ferieAftalt
  s[987] = SDL_7_1_ny_nej
  // SDL.7.3: Fra hvornår arbejdsevnen ses bredere (SDL § 7, stk. 3)
  const v60 = shiftMonths(s[87], 3)
  s[347] = v60
  const v61 = shiftMonths(s[89], 3)
  s[348] = v61
  const v62 = f.saerligeGrundeTilAndetTidspunkt || !s[32]
  const v63 = f.saerligeGrundeTilAndetTidspunkt === false && s[34]
  const SDL_7_3 = s[91] ? FIRST_DAY : f.saerligeGrundeTilAndetTidspunkt ? f.bredVurderingsdag : v60
  s[990] = SDL_7_3
  const SDL_7_3_hoej = s[91] ? NEVER : f.saerligeGrundeTilAndetTidspunkt ? f.bredVurderingsdag : v61
  s[991] = SDL_7_3_hoej
  const v66 = f.persongruppe === 'loenmodtager' || f.persongruppe === 'selvstaendig'
  s[597] = v66
  const SDL_7_3_er = v66 && (s[91] || s[94] && v62 || s[102] && v62)
  s[992] = SDL_7_3_er
  const SDL_7_3_ir = !v66 || s[91] || s[94] && v63 || s[102] && v63 || s[92]
  s[993] = SDL_7_3_ir
  // SDL.7.5: Stop, når helbredet er stationært (SDL § 7, stk. 5, 2. pkt.)
  const v69 = !s[12] && f.helbredetErStationaert && f.arbejdsevnenErAfklaret && f.berettigetTilRevalidering === false && f.berettigetTilFleksjob === false && f.berettigetTilFoertidspension === false || s[12] && f.helbredetErStationaert && f.arbejdsevnenErAfklaret && f.berettigetTilRevalidering === false && f.berettigetTilFleksjob === false && f.berettigetTilFoertidspension === false && f.berettigetTilRessourceforloeb === false
  const SDL_7_5 = !s[9] || v69
  s[994] = SDL_7_5
  const SDL_7_5_nej = !s[9] || !v69
  s[995] = SDL_7_5_nej
  // SDL.7.5.fra: Stop efter § 7 virker tidligst fra (SDL § 7, stk. 5)
  const v72 = f.vurderingsdato >= 17655 /* 2018-05-04 */
  s[998] = v72
  const v73 = f.ophoerErAfgjort ? f.ophoerAfgjortDen : NEVER
  const SDL_7_5_fra = v72 ? v73 : FIRST_DAY
  s[996] = SDL_7_5_fra
  const SDL_7_5_fra_hoej = v72 ? v73 : NEVER
  s[997] = SDL_7_5_fra_hoej
}

function svar_29(f, s) {
  // SDL.7a.1: Arbejdsgiverens samtale skal være holdt (SDL § 7 a, stk. 1-3)
  const v0 = !s[32] && s[88] && s[87] <= 14612 /* 2010-01-03 */
  const v1 = !s[32] && s[89] >= 14613 /* 2010-01-04 */ && s[337]
  const v2 = allPeriods(f.fravaer)
  const v3 = runStart(v2, f.vurderingsdato)
  const v4 = shiftDays(v3, 56) >= f.fratraedelsesdag
  s[1785] = v4
  const v5 = f.fratraeder && v4
  s[1784] = v5
  const v6 = v5 ? NEVER : shiftDays(v3, 28)
  const SDL_7a_1 = s[91] ? FIRST_DAY : v1 || s[102] ? v6 : NEVER
  s[999] = SDL_7a_1
  const SDL_7a_1_hoej = s[91] ? NEVER : v0 ? NEVER : v6
  s[1000] = SDL_7a_1_hoej
  const SDL_7a_1_er = s[95] && (s[91] || v0 || v1 || s[102])
  s[1001] = SDL_7a_1_er
  const SDL_7a_1_ir = !s[95] || s[99]
  s[534] = SDL_7a_1_ir
  // SDL.10a: Der skal udfyldes et oplysningsskema (SDL § 10 a)
  const v11 = !s[164] || !(f.fikSygedagpengeVedLivstruende && f.sagenErBelyst)
  const SDL_10a = !s[9] || v11
  s[1003] = SDL_10a
  const SDL_10a_nej = !s[9] || !v11
  s[1004] = SDL_10a_nej
  // SDL.11.3: Oplysningsskemaet skal være besvaret (SDL § 11, stk. 3)
  const v14 = f.oplysningsskemaSendt >= 13332 /* 2006-07-03 */
  s[1007] = v14
  const v15 = shiftDays(f.oplysningsskemaSendt, 8)
  const SDL_11_3 = v14 ? v15 : FIRST_DAY
  s[1005] = SDL_11_3
  const SDL_11_3_hoej = v14 ? v15 : NEVER
  s[1006] = SDL_11_3_hoej
  // SDL.11a.1: Lægeattest før den første samtale (SDL § 11 a, stk. 1)
  const SDL_11a_1 = !s[9] || !s[270] && f.laegeattestNoedvendig || s[270] && (!s[161] && s[273] || s[161] && f.laegeattestNoedvendig)
  s[1008] = SDL_11a_1
  const SDL_11a_1_nej = !s[9] || !s[270] && f.laegeattestNoedvendig === false || s[270] && (!s[161] && s[275] || s[161] && f.laegeattestNoedvendig === false)
  s[1009] = SDL_11a_1_nej
  const SDL_11a_1_ir = !s[9] || s[270] && !s[161] && s[274]
  s[1010] = SDL_11a_1_ir
  // SDL.11c: Lægeattest, når du ønsker det (SDL § 11 c)
  const v21 = s[161] && f.oenskerLaegeattest && f.attestIndhentet === false
  const SDL_11c = !s[9] || v21
  s[1011] = SDL_11c
  const SDL_11c_nej = !s[9] || !v21
  s[1012] = SDL_11c_nej
  // SDL.12.1.2: Kategori 2 (SDL § 12, stk. 1, nr. 2)
  const v24 = f.tilbagevendenForestaar === false && f.risikoForLangtForloeb
  const v25 = s[338] || s[34]
  const SDL_12_1_2 = !s[9] || !s[270] && v24 || s[270] && (!s[238] && v25 && f.behovForTvaerfagligIndsats === false || s[238] && !s[26] && s[338])
  s[351] = SDL_12_1_2
  const SDL_12_1_2_nej = !s[9] || !s[270] && !v24 || s[270] && (!s[238] && (s[339] || f.behovForTvaerfagligIndsats) || s[238] && (s[26] || s[339]))
  s[346] = SDL_12_1_2_nej
  const SDL_12_1_2_ir = !s[9] || s[270] && s[238] && s[340]
  s[345] = SDL_12_1_2_ir
  // SDL.12.1.3: Kategori 3 (SDL § 12, stk. 1, nr. 3)
  const v29 = f.tilbagevendenForestaar === false && f.risikoForLangtForloeb === false
  const SDL_12_1_3 = !s[9] || !s[270] && v29 || s[270] && !s[238] && v25 && f.behovForTvaerfagligIndsats
  s[352] = SDL_12_1_3
  const SDL_12_1_3_nej = !s[9] || !s[270] && !v29 || s[270] && (s[238] || s[339] || f.behovForTvaerfagligIndsats === false)
  s[353] = SDL_12_1_3_nej
  // SDL.13b.1.antal: Samtaler i det første halve år (SDL § 13 b, stk. 1, 1. pkt.)
  const v32 = s[275] || s[273]
  const v33 = s[275] ? 0 : 4
  const v34 = s[273] ? 4 : 0
  const v35 = Math.max(1, v33)
  const v36 = Math.min(1, v34)
  const v37 = s[278] && v32
  const v38 = !s[238] && v32 && v36 >= v35
  const v39 = v37 || v38
  const v40 = v37 ? (v38 ? Math.min(v33, v35) : v33) : v35
  const v41 = v37 ? (v38 ? Math.max(v34, v36) : v34) : v36
  const v42 = s[161] ? (s[238] ? (s[26] ? (s[279] ? 0 : 1) : s[279] ? (v39 ? Math.min(1, v40) : 1) : v40) : v33) : -Infinity
  const v43 = s[161] ? (s[238] ? (s[26] ? (s[278] ? 1 : 0) : s[279] ? (v39 ? Math.max(1, v41) : 1) : v41) : v34) : Infinity
  const v44 = s[341] ? 1 : 4
  const v45 = s[281] ? 0 : 1
  const v46 = !s[283] && (!s[161] || !s[238] && v32 || s[238] && (!s[26] && (s[279] || v37 || v38) || s[26] && (s[279] || s[278])))
  const SDL_13b_1_antal = s[282] ? (v46 ? Math.min(v42, v45) : v45) : v42
  s[1017] = SDL_13b_1_antal
  const SDL_13b_1_antal_hoej = s[282] ? (v46 ? Math.max(v43, v44) : v44) : v43
  s[1018] = SDL_13b_1_antal_hoej
  const SDL_13b_1_antal_er = s[161] && (s[282] || v46)
  s[1019] = SDL_13b_1_antal_er
  const SDL_13b_1_antal_ir = !s[161] || !s[283] && (!s[161] || !s[238] && s[274] || s[238] && (!s[26] && (s[278] && s[274] || !s[238] && !((!v32 || !s[274] && v33 === v34) && v32 && v33 === 1)) || s[26] && !s[238]))
  s[1020] = SDL_13b_1_antal_ir
  // SDL.13b.1.form: Du kan vælge telefon eller video (SDL § 13 b, stk. 1)
  const v51 = f.vurderingsdato >= 18990 /* 2021-12-29 */
  s[1787] = v51
  const v52 = f.vurderingsdato >= 19237 /* 2022-09-02 */
  s[1788] = v52
  const v53 = f.vurderingsdato >= 19437 /* 2023-03-21 */
  s[1789] = v53
  const v54 = !s[32] && f.vurderingsdato >= s[342]
  s[358] = v54
  const v55 = !s[32] && f.vurderingsdato < s[343]
  s[359] = v55
  const v56 = f.vurderingsdato >= 19621 /* 2023-09-21 */
  s[1790] = v56
  const v57 = s[344] && f.fremmoedeErNoedvendigt === false
  const SDL_13b_1_form = !s[9] || v51 && (!v52 || !v53 && (v54 || s[34]) && f.fremmoedeErNoedvendigt === false || v53 && (!v56 || v57))
  s[1021] = SDL_13b_1_form
  const SDL_13b_1_form_nej = !s[9] || !v51 || !v52 || !v53 && (v55 || f.fremmoedeErNoedvendigt) || v53 && (!v56 || !v57)
  s[1022] = SDL_13b_1_form_nej
  const SDL_13b_1_form_ir = !s[9] || v51 && (!v52 || v53 && !v56)
  s[1023] = SDL_13b_1_form_ir
}

function svar_30(f, s) {
  // SDL.13b.1.naeste: Den næste opfølgning skal være sket (SDL § 13 b, stk. 1)
  const v0 = f.vurderingsdato >= 15012 /* 2011-02-07 */
  s[565] = v0
  const v1 = f.vurderingsdato >= 14407 /* 2009-06-12 */
  s[1792] = v1
  const v2 = shiftDays(f.senesteOpfoelgningssamtale, 28)
  const v3 = shiftDays(f.senesteOpfoelgningssamtale, 56)
  const v4 = Math.max(v2, v3)
  const v5 = Math.min(v2, v3)
  const v6 = s[345] && v5 >= v4
  const v7 = s[346] || v6
  const v8 = s[346] ? (v6 ? Math.min(v3, v4) : v3) : v4
  const v9 = s[346] ? (v6 ? Math.max(v3, v5) : v3) : v5
  const v10 = f.holdteSamtaler >= 2
  s[1795] = v10
  const v11 = shiftMonths(f.senesteOpfoelgningssamtale, 3)
  const v12 = v10 || !s[32]
  const v13 = !v10 && s[34]
  const v14 = v10 ? v11 : shiftDays(s[347], -1)
  const v15 = v10 ? v11 : shiftDays(s[348], -1)
  const v16 = Math.max(v2, v14)
  const v17 = Math.min(v2, v15)
  const v18 = s[346] && v12
  const v19 = s[345] && v12 && v17 >= v16
  const v20 = v18 || v19
  const v21 = v18 ? (v19 ? Math.min(v14, v16) : v14) : v16
  const v22 = v18 ? (v19 ? Math.max(v15, v17) : v15) : v17
  const v23 = s[274] && v2 >= NEVER
  const v24 = f.holdteSamtaler >= 4
  s[1794] = v24
  const v25 = v24 || !s[32]
  const v26 = !v24 && s[34]
  const v27 = v24 ? NEVER : s[349]
  const v28 = v24 ? NEVER : s[350]
  const v29 = s[273] && v25
  const v30 = s[274] && v25 && v28 >= NEVER
  const v31 = v29 || v30 ? (v29 ? v27 : NEVER) : NEVER
  const v32 = s[275] ? NEVER : v28
  const v33 = s[275] || v29 || v30
  const v34 = s[273] && v26 || s[274] && !((!v25 || !v26 && v27 === v28) && v25 && v27 === NEVER)
  const v35 = s[278] && v33
  const v36 = !s[238] && v33 && v32 >= NEVER
  const v37 = s[9] ? (v1 ? (v0 ? (s[270] ? (s[161] ? (s[238] ? (s[26] ? NEVER : v35 || v36 ? (v35 ? v31 : NEVER) : NEVER) : v31) : s[273] || v23 ? (s[273] ? v2 : NEVER) : NEVER) : s[351] ? (v20 ? Math.min(v2, v21) : v2) : v21) : FIRST_DAY) : s[351] ? (v7 ? Math.min(v2, v8) : v2) : v8) : FIRST_DAY
  const v38 = s[341] || v25 ? (s[341] ? NEVER : v27) : NEVER
  const v39 = !s[283] && (!s[9] || !v1 && (s[351] || s[346] || v6) || v1 && (!v0 || !s[270] && (s[351] || v18 || v19) || s[270] && (!s[161] && (s[275] || s[273] || v23) || s[161] && (!s[238] && v33 || s[238] && (s[26] || s[279] || v35 || v36)))))
  const SDL_13b_1_naeste = s[282] ? (v39 ? Math.min(v37, v38) : v38) : v37
  s[1024] = SDL_13b_1_naeste
  const SDL_13b_1_naeste_hoej = s[282] ? NEVER : s[9] ? (v1 ? (v0 ? (s[270] ? (s[161] ? (s[238] ? (s[26] ? NEVER : s[279] ? NEVER : v32) : v32) : s[275] ? NEVER : v2) : s[351] ? (v20 ? Math.max(v2, v22) : v2) : v22) : NEVER) : s[351] ? (v7 ? Math.max(v2, v9) : v2) : v9) : NEVER
  s[1025] = SDL_13b_1_naeste_hoej
  const SDL_13b_1_naeste_er = s[344] && (s[282] || v39)
  s[1026] = SDL_13b_1_naeste_er
  const SDL_13b_1_naeste_ir = !s[344] || s[282] && !s[341] && v26 || !s[283] && (!s[9] || !v1 && s[345] && v2 !== v3 || v1 && (!v0 || !s[270] && (s[346] && v13 || s[345] && !((!v12 || !v13 && v14 === v15) && v12 && v2 === v14)) || s[270] && (!s[161] && s[274] && v2 !== NEVER || s[161] && (!s[238] && v34 || s[238] && !s[26] && (s[278] && v34 || !s[238] && !((!v33 || !v34 && v31 === v32) && v33 && v31 === NEVER))))))
  s[1027] = SDL_13b_1_naeste_ir
  // SDL.13b.5: Opfølgning uden kontakt (standby) (SDL § 13 b, stk. 5)
  const v44 = f.vurderingsdato >= 15070 /* 2011-04-06 */
  s[1796] = v44
  const v45 = f.vurderingsdato >= 15208 /* 2011-08-22 */
  s[1797] = v45
  const SDL_13b_5 = !v0 || !v44 && f.sygdomForhindrerKontakt || v44 && (!v45 || f.kontaktUhensigtsmaessig)
  s[1028] = SDL_13b_5
  const SDL_13b_5_nej = !v0 || !v44 && f.sygdomForhindrerKontakt === false || v44 && (!v45 || f.kontaktUhensigtsmaessig === false)
  s[1029] = SDL_13b_5_nej
  const SDL_13b_5_ir = !v0 || v44 && !v45
  s[1030] = SDL_13b_5_ir
  // SDL.13c.1.2: Tværfaglig indsats (SDL § 13 c, stk. 1, 2. pkt.)
  const SDL_13c_1_2 = !s[9] || s[270] && (!s[238] && s[352] || s[238] && f.behovForTvaerfagligIndsats)
  s[1031] = SDL_13c_1_2
  const SDL_13c_1_2_nej = !s[9] || !s[270] || !s[238] && s[353] || s[238] && f.behovForTvaerfagligIndsats === false
  s[1032] = SDL_13c_1_2_nej
  const SDL_13c_1_2_ir = !s[9] || s[270] && !s[238] && !s[9]
  s[1033] = SDL_13c_1_2_ir
  // SDL.13c.2: Aftalen skal stå i Min Plan (SDL § 13 c, stk. 2)
  const SDL_13c_2 = !s[9] || s[161] && (!s[238] && s[351] || s[238] && (s[351] || s[345]) && !s[354])
  s[1034] = SDL_13c_2
  const SDL_13c_2_nej = !s[9] || !s[161] || !s[238] && s[346] || s[238] && (s[346] || s[354])
  s[1035] = SDL_13c_2_nej
  const SDL_13c_2_ir = !s[9] || s[161] && !s[238] && s[345]
  s[1036] = SDL_13c_2_ir
  // SDL.13f.1.dag: Grænsen for de kortere forløb (SDL § 13 f, stk. 1)
  const v55 = s[238] ? (s[26] ? s[355] : s[356]) : FIRST_DAY
  const v56 = s[238] ? (s[26] ? s[357] : s[356]) : NEVER
  const v57 = s[32] ? s[356] : Math.min(s[356], s[355])
  const v58 = s[32] ? s[356] : Math.max(s[356], s[357])
  const v59 = !s[283] && (!s[238] || !s[26] || !s[32])
  const SDL_13f_1_dag = s[282] ? (v59 ? Math.min(v55, v57) : v57) : v55
  s[1037] = SDL_13f_1_dag
  const SDL_13f_1_dag_hoej = s[282] ? (v59 ? Math.max(v56, v58) : v58) : v56
  s[1038] = SDL_13f_1_dag_hoej
  const SDL_13f_1_dag_er = s[238] && (s[282] || v59)
  s[1039] = SDL_13f_1_dag_er
  const SDL_13f_1_dag_ir = !s[238] || s[282] && s[34] || !s[283] && (!s[238] || s[26] && s[34])
  s[1040] = SDL_13f_1_dag_ir
  // SDL.16.2: Der skal være en opfølgningsplan (SDL § 16)
  const v64 = !s[270] && v10
  const SDL_16_2 = !s[9] || !v1 && s[358] || v1 && (!v0 || v64)
  s[1041] = SDL_16_2
  const SDL_16_2_nej = !s[9] || !v1 && s[359] || v1 && (!v0 || !v64)
  s[1042] = SDL_16_2_nej
  const SDL_16_2_ir = !s[9] || !v1 && s[34] || v1 && !v0
  s[1043] = SDL_16_2_ir
  // SDL.21.1.1: Bortfald, når du ikke medvirker (SDL § 21, stk. 1, nr. 1)
  const v68 = f.udebliver && f.rimeligGrund === false
  s[1799] = v68
  const v69 = v68 && f.skriftligtOrienteret
  const SDL_21_1_1 = !s[9] || v69
  s[1044] = SDL_21_1_1
  const SDL_21_1_1_nej = !s[9] || !v69
  s[1045] = SDL_21_1_1_nej
  // SDL.21a: Du må sige nej til behandlingen (SDL § 21 a)
  const v72 = f.afviser === 'operation' || f.afviser === 'medicin' || f.afviser === 'anden_laegebehandling'
  s[1800] = v72
  const v73 = s[137] && (!s[360] && v72 && f.andenVurderingIndhentet || s[360] && s[361])
  const SDL_21a = !s[9] || v73
  s[363] = SDL_21a
  const SDL_21a_nej = !s[9] || !v73
  s[362] = SDL_21a_nej
}

function svar_31(f, s) {
  // SDL.21.1.2: Bortfald, når du siger nej til behandling (SDL § 21, stk. 1, nr. 2)
  const v0 = f.afviser === 'operation' || f.afviser === 'medicin' || f.afviser === 'anden_laegebehandling' || f.afviser === 'indlaeggelse'
  s[1803] = v0
  const v1 = v0 && f.noedvendigBehandling
  s[1802] = v1
  const v2 = f.afviser === 'optraening'
  s[1805] = v2
  const v3 = v2 && f.hensigtsmaessigOptraening
  s[1804] = v3
  const v4 = v1 || v3
  s[1801] = v4
  const SDL_21_1_2 = !s[9] || v4 && f.opfordret && (s[362] || !s[9]) && f.skriftligtOrienteret
  s[1046] = SDL_21_1_2
  const SDL_21_1_2_nej = !s[9] || !v4 || f.opfordret === false || s[363] || f.skriftligtOrienteret === false
  s[1047] = SDL_21_1_2_nej
  // SDL.21.1.3: Bortfald, når adfærden forhaler helbredelsen (SDL § 21, stk. 1, nr. 3)
  const SDL_21_1_3 = !s[9] || f.forhalerHelbredelsen
  s[1048] = SDL_21_1_3
  const SDL_21_1_3_nej = !s[9] || f.forhalerHelbredelsen === false
  s[1049] = SDL_21_1_3_nej
  // SDL.21.3: Afgørelsen om ophør kan træffes (SDL § 21, stk. 3)
  const v9 = f.partshoeringsfrist >= f.vurderingsdato
  s[1807] = v9
  const v10 = f.harSvaretPaaPartshoering || !v9
  s[1806] = v10
  const v11 = f.partshoertOmOphoer && v10
  const SDL_21_3 = !s[9] || v11
  s[1050] = SDL_21_3
  const SDL_21_3_nej = !s[9] || !v11
  s[1051] = SDL_21_3_nej
  // SDL.21.3.grundlag: Der mangler en ny partshøring (SDL § 21, stk. 3)
  const v14 = f.andetGrundlagEndHoertOm && f.partshoertOmNytGrundlag === false
  const SDL_21_3_grundlag = !s[9] || v14
  s[1052] = SDL_21_3_grundlag
  const SDL_21_3_grundlag_nej = !s[9] || !v14
  s[1053] = SDL_21_3_grundlag_nej
  // SDL.21.4.dag: Du skal opfylde betingelserne igen (SDL § 21, stk. 4)
  const v17 = shiftDays(f.underrettetOmBortfald, 28)
  const SDL_21_4_dag = s[9] ? v17 : FIRST_DAY
  s[1057] = SDL_21_4_dag
  const SDL_21_4_dag_hoej = s[9] ? v17 : NEVER
  s[1058] = SDL_21_4_dag_hoej
  // SDL.21.4: Sygedagpengene bliver genoptaget (SDL § 21, stk. 4)
  const v20 = SDL_21_4_dag_hoej >= f.opfyldtIgen
  s[1811] = v20
  const v21 = SDL_21_4_dag >= f.opfyldtIgen
  s[1812] = v21
  const v22 = f.vurderingsdato >= 15398 /* 2012-02-28 */
  s[1809] = v22
  const v23 = f.vurderingsdato >= 15517 /* 2012-06-26 */
  s[390] = v23
  const SDL_21_4 = !s[9] || !v22 && v20 || v22 && (!v23 || (v20 || !s[9]) && f.genoptagetFoer === false)
  s[549] = SDL_21_4
  const SDL_21_4_nej = !s[9] || !v22 && !v21 || v22 && (!v23 || !v21 || f.genoptagetFoer)
  s[1055] = SDL_21_4_nej
  const SDL_21_4_ir = !s[9] || !v22 && !s[9] || v22 && !v23
  s[1056] = SDL_21_4_ir
  // SDL.21.4.fra: Sygedagpengene bliver genoptaget fra (SDL § 21, stk. 4)
  const v27 = shiftDays(f.opfyldtIgen, 1)
  const SDL_21_4_fra = s[9] ? v27 : FIRST_DAY
  s[1060] = SDL_21_4_fra
  const SDL_21_4_fra_hoej = s[9] ? v27 : NEVER
  s[1061] = SDL_21_4_fra_hoej
  const SDL_21_4_fra_ir = !s[9] || SDL_21_4_nej || SDL_21_4_ir
  s[1062] = SDL_21_4_fra_ir
}

function svar_32(f, s) {
  // SDL.41.1: Første dag for selvstændige (SDL § 41)
  const v0 = f.selvstaendigForsikring === 'foerste_fravaersdag'
  s[493] = v0
  const v1 = f.selvstaendigForsikring === 'tredje_fravaersdag'
  s[495] = v1
  const v2 = shiftDays(s[87], 14)
  s[490] = v2
  const v3 = shiftDays(s[89], 14)
  s[491] = v3
  const v4 = v0 && !s[32] || !v0 && (v1 || !s[32])
  s[498] = v4
  const v5 = v0 && s[34] || !v0 && !v1 && s[34]
  s[503] = v5
  const v6 = v0 ? s[87] : v1 ? f.tredjeFravaersdag : v2
  const v7 = v0 ? s[89] : v1 ? f.tredjeFravaersdag : v3
  const v8 = !s[32] && s[93] && s[87] <= 15397 /* 2012-02-27 */
  const v9 = s[89] >= 15398 /* 2012-02-28 */
  s[497] = v9
  const v10 = s[87] <= 15516 /* 2012-06-25 */
  s[453] = v10
  const v11 = !s[32] && v9 && v10
  const v12 = v0 ? s[87] : v1 ? f.tredjeFravaersdag : f.aftaleForSelvstaendig ? s[87] : v2
  const v13 = v0 ? s[89] : v1 ? f.tredjeFravaersdag : f.aftaleForSelvstaendig ? s[89] : v3
  const v14 = s[89] >= 15517 /* 2012-06-26 */
  s[454] = v14
  const v15 = !s[32] && v14 && s[87] <= 18318 /* 2020-02-26 */
  const v16 = !s[32] && s[89] >= 18319 /* 2020-02-27 */ && s[87] <= 18858 /* 2021-08-19 */
  const v17 = v0 ? s[87] : v1 ? f.tredjeFravaersdag : f.aftaleForSelvstaendig ? s[87] : f.sygMedCovid19 ? s[87] : v2
  const v18 = v0 ? s[89] : v1 ? f.tredjeFravaersdag : f.aftaleForSelvstaendig ? s[89] : f.sygMedCovid19 ? s[89] : v3
  const v19 = !s[32] && s[89] >= 18859 /* 2021-08-20 */ && s[87] <= 18953 /* 2021-11-22 */
  const v20 = !s[32] && s[89] >= 18954 /* 2021-11-23 */ && s[87] <= 19051 /* 2022-02-28 */
  const v21 = !s[32] && s[89] >= 19052 /* 2022-03-01 */ && s[90]
  const v22 = s[94] && v4
  s[500] = v22
  const v23 = v8 && v4
  s[499] = v23
  const v24 = v11 && v4
  const v25 = v15 && v4
  const v26 = v16 && v4
  const v27 = v19 && v4
  const v28 = v20 && v4
  const v29 = v21 && v4
  const v30 = v28 || v29
  const v31 = v28 ? (v29 ? Math.min(v12, v17) : v17) : v12
  const v32 = v27 || v30
  const v33 = v27 ? (v30 ? Math.min(v12, v31) : v12) : v31
  const v34 = v26 || v32
  const v35 = v26 ? (v32 ? Math.min(v17, v33) : v17) : v33
  const v36 = v25 || v34
  const v37 = v25 ? (v34 ? Math.min(v12, v35) : v12) : v35
  const v38 = v24 || v36
  const v39 = v24 ? (v36 ? Math.min(v12, v37) : v12) : v37
  const v40 = v23 || v38
  const v41 = v23 ? (v38 ? Math.min(v6, v39) : v6) : v39
  const SDL_41_1 = s[91] ? FIRST_DAY : v22 ? (v40 ? Math.min(v6, v41) : v6) : v41
  s[374] = SDL_41_1
  const v43 = v28 ? (v29 ? Math.max(v13, v18) : v18) : v13
  const v44 = v27 ? (v30 ? Math.max(v13, v43) : v13) : v43
  const v45 = v26 ? (v32 ? Math.max(v18, v44) : v18) : v44
  const v46 = v25 ? (v34 ? Math.max(v13, v45) : v13) : v45
  const v47 = v24 ? (v36 ? Math.max(v13, v46) : v13) : v46
  const v48 = v23 ? (v38 ? Math.max(v7, v47) : v7) : v47
  const SDL_41_1_hoej = s[91] ? NEVER : v22 ? (v40 ? Math.max(v7, v48) : v7) : v48
  s[375] = SDL_41_1_hoej
  const SDL_41_1_er = s[91] || v22 || v23 || v24 || v25 || v26 || v27 || v28 || v29
  s[372] = SDL_41_1_er
  const v51 = s[94] && v5
  s[501] = v51
  const v52 = v8 && v5
  s[502] = v52
  const SDL_41_1_ir = s[91] || v51 || v52 || v11 && v5 || v15 && v5 || v16 && v5 || v19 && v5 || v20 && v5 || v21 && v5 || s[92]
  s[373] = SDL_41_1_ir
}

function svar_33(f, s) {
  // SDL.33.1: Første dag, kommunen betaler (SDL § 33)
  const v0 = s[32] || !s[34] && s[87] === s[89]
  s[463] = v0
  const v1 = s[364] && s[365] < NEVER
  s[1817] = v1
  const v2 = s[364] && s[366] >= NEVER
  s[1818] = v2
  const v3 = Math.max(s[87], shiftDays(s[365], 1))
  const v4 = Math.max(s[89], shiftDays(s[366], 1))
  const v5 = s[364] && !s[32]
  const v6 = s[367] || s[34]
  const v7 = Math.max(s[87], v3)
  const v8 = Math.min(s[89], v4)
  const v9 = v1 && v5
  const v10 = v2 && !s[32]
  const v11 = s[367] && v5 && !s[32] && v8 >= v7
  const v12 = v10 || v11
  const v13 = v10 ? (v11 ? Math.min(s[87], v7) : s[87]) : v7
  const v14 = v10 ? (v11 ? Math.max(s[89], v8) : s[89]) : v8
  const v15 = s[368] && s[369] < NEVER
  s[1819] = v15
  const v16 = s[368] && s[370] >= NEVER
  s[1820] = v16
  const v17 = Math.max(s[87], shiftDays(s[369], 1))
  const v18 = Math.max(s[89], shiftDays(s[370], 1))
  const v19 = s[368] && !s[32]
  const v20 = s[371] || s[34]
  const v21 = Math.max(s[87], v17)
  const v22 = Math.min(s[89], v18)
  const v23 = v15 && v19
  const v24 = v16 && !s[32]
  const v25 = s[371] && v19 && !s[32] && v22 >= v21
  const v26 = v24 || v25
  const v27 = v24 ? (v25 ? Math.min(s[87], v21) : s[87]) : v21
  const v28 = v24 ? (v25 ? Math.max(s[89], v22) : s[89]) : v22
  const v29 = s[95] && (v9 || v10 || v11) || !s[95] && (s[116] && (v23 || v24 || v25) || !s[116] && (s[111] && (f.arbejdsskade && !s[32] || f.arbejdsskade === false && s[372]) || !s[111] && !s[32]))
  const v30 = s[95] && (v1 && v6 || v2 && s[34] || s[367] && s[34] || s[367] && !((!v5 || !v6 && v3 === v4) && v0 && (v5 && !s[32] || !v5 && s[32]) && (!v5 || s[87] === v3))) || !s[95] && (s[116] && (v15 && v20 || v16 && s[34] || s[371] && s[34] || s[371] && !((!v19 || !v20 && v17 === v18) && v0 && (v19 && !s[32] || !v19 && s[32]) && (!v19 || s[87] === v17))) || !s[116] && (s[111] && (f.arbejdsskade && s[34] || f.arbejdsskade === false && s[373]) || !s[111] && s[34]))
  const SDL_33_1 = s[91] ? FIRST_DAY : s[95] ? (v9 ? (v12 ? Math.min(v3, v13) : v3) : v13) : s[116] ? (v23 ? (v26 ? Math.min(v17, v27) : v17) : v27) : s[111] ? (f.arbejdsskade ? s[87] : s[374]) : s[87]
  s[1143] = SDL_33_1
  const SDL_33_1_hoej = s[91] ? NEVER : s[95] ? (v9 ? (v12 ? Math.max(v4, v14) : v4) : v14) : s[116] ? (v23 ? (v26 ? Math.max(v18, v28) : v18) : v28) : s[111] ? (f.arbejdsskade ? s[89] : s[375]) : s[89]
  s[1144] = SDL_33_1_hoej
  const SDL_33_1_er = s[91] || s[94] && v29 || s[102] && v29
  s[1145] = SDL_33_1_er
  const SDL_33_1_ir = s[91] || s[94] && v30 || s[102] && v30 || s[92]
  s[1146] = SDL_33_1_ir
  // SDL.56.1: Refusion fra første fraværsdag (SDL § 56, stk. 1)
  const v35 = s[101] || f.aftaleMedArbejdsgiver === false
  const v36 = s[329] && f.aftaleMedArbejdsgiver
  const SDL_56_1 = s[91] || s[94] && v36 || s[102] && v36
  s[522] = SDL_56_1
  const SDL_56_1_nej = s[91] || s[94] && v35 || s[102] && v35
  s[524] = SDL_56_1_nej
  // SDL.54.1: Refusion til arbejdsgiveren (SDL § 54, stk. 1)
  const v39 = f.arbejdsgiverensBetaling === 'loen'
  s[464] = v39
  const v40 = SDL_33_1_er && f.vurderingsdato >= SDL_33_1
  s[1827] = v40
  const v41 = SDL_33_1_er && f.vurderingsdato < SDL_33_1_hoej
  s[1828] = v41
  const v42 = v41 || s[332]
  s[1825] = v42
  const v43 = (v40 || SDL_33_1_ir) && s[376] && (v40 || s[331])
  s[1824] = v43
  const v44 = SDL_33_1_ir && s[99]
  s[1826] = v44
  const v45 = !s[32] && f.vurderingsdato >= s[87]
  s[1832] = v45
  const v46 = !s[32] && f.vurderingsdato < s[89]
  s[1833] = v46
  const v47 = SDL_56_1_nej || v46
  s[1830] = v47
  const v48 = (SDL_56_1 || s[99]) && (v45 || s[34]) && (SDL_56_1 || v45)
  s[1829] = v48
  const v49 = s[99] && s[34]
  s[1831] = v49
  const v50 = v43 || v48
  s[1821] = v50
  const v51 = (v42 || v44) && (v47 || v49) && (v42 || v47)
  s[1822] = v51
  const v52 = v44 && v49
  s[1823] = v52
  const v53 = !s[95] || !v39 || v51
  const v54 = s[95] && v39 && (v50 || v52)
  const SDL_54_1 = s[91] || s[94] && v54 || s[102] && v54
  s[515] = SDL_54_1
  const SDL_54_1_nej = s[91] || s[94] && v53 || s[102] && v53
  s[518] = SDL_54_1_nej
  // SDL.21.5: Arbejdsgiveren skal have besked (SDL § 21, stk. 5)
  const SDL_21_5 = !s[9] || SDL_54_1
  s[1063] = SDL_21_5
  const SDL_21_5_nej = !s[9] || SDL_54_1_nej
  s[1064] = SDL_21_5_nej
  const SDL_21_5_ir = !s[9] || s[99]
  s[1065] = SDL_21_5_ir
  // SDL.24.1.ophør: Tidligste stop af udbetalingen (SDL § 24, stk. 1)
  const v60 = f.vurderingsdato >= 16688 /* 2015-09-10 */
  s[1834] = v60
  const SDL_24_1_ophoer_er = !v60 || f.ophoerErAfgjort === false || s[377]
  s[1068] = SDL_24_1_ophoer_er
  const SDL_24_1_ophoer_ir = !v60 || f.ophoerErAfgjort && s[378]
  s[1069] = SDL_24_1_ophoer_ir
  const SDL_24_1_ophoer = v60 ? (f.ophoerErAfgjort ? Math.max(s[379], f.ophoerAfgjortDen) : NEVER) : FIRST_DAY
  s[1066] = SDL_24_1_ophoer
  const SDL_24_1_ophoer_hoej = v60 ? (f.ophoerErAfgjort ? Math.max(s[380], f.ophoerAfgjortDen) : NEVER) : NEVER
  s[1067] = SDL_24_1_ophoer_hoej
  // SDL.24.1.revurdering: Revurdering før sygedagpengene stopper (SDL § 24, stk. 1)
  const v65 = s[127] && s[131] <= 13331 /* 2006-07-02 */
  const SDL_24_1_revurdering = s[381] && (v65 || s[127] && s[133] >= 16252 /* 2014-07-01 */ && s[131] <= 2147483646)
  s[1070] = SDL_24_1_revurdering
  const SDL_24_1_revurdering_nej = s[381] && (v65 || s[127] && s[133] >= 13332 /* 2006-07-03 */ && s[131] <= 16251 /* 2014-06-30 */)
  s[1071] = SDL_24_1_revurdering_nej
  const SDL_24_1_revurdering_ir = s[381] && (v65 || s[129] || s[127] && s[133] === NEVER) || s[382] || s[129]
  s[1072] = SDL_24_1_revurdering_ir
  // SDL.24a.2: Første dag i jobafklaring ved ny sygemelding (SDL § 24 a, stk. 2-5)
  const v69 = !s[32] && s[383]
  const SDL_24a_2 = v69 ? FIRST_DAY : s[111] ? s[87] : SDL_33_1
  s[1074] = SDL_24a_2
  const SDL_24a_2_hoej = v69 ? NEVER : s[111] ? s[89] : SDL_33_1_hoej
  s[1075] = SDL_24a_2_hoej
  const SDL_24a_2_er = s[384] && (v69 || s[118] && (s[111] && !s[32] || !s[111] && SDL_33_1_er))
  s[1076] = SDL_24a_2_er
  const SDL_24a_2_ir = s[384] && (v69 || s[118] && (s[111] && s[34] || !s[111] && SDL_33_1_ir) || s[92]) || s[385]
  s[1077] = SDL_24a_2_ir
  // SDL.24a.6: Sygedagpenge i stedet for jobafklaring ved livstruende sygdom (SDL § 24 a, stk. 6)
  const SDL_24a_6 = !s[9] || s[164] && (s[384] || s[386]) && f.laegenVurdererLivstruende
  s[1078] = SDL_24a_6
  const SDL_24a_6_nej = !s[9] || !s[164] || s[387] || f.laegenVurdererLivstruende === false
  s[1079] = SDL_24a_6_nej
  // SDL.24b.1: Fra jobafklaring til sygedagpenge ved livstruende sygdom (SDL § 24 b, stk. 1)
  const v76 = s[164] && f.erIJobafklaring && f.laegenVurdererLivstruende && f.opfylderBeskaeftigelseskravetVedLivstruende
  const SDL_24b_1 = !s[9] || v76
  s[388] = SDL_24b_1
  const SDL_24b_1_nej = !s[9] || !v76
  s[389] = SDL_24b_1_nej
}

function svar_34(f, s) {
  // SDL.24b.2: Første dag med sygedagpenge i stedet for jobafklaring (SDL § 24 b, stk. 2)
  const v0 = shiftDays(f.laegenVurderedeLivstruendeDen, 56) >= f.bedtOmSygedagpengeDen
  s[1836] = v0
  const v1 = v0 ? f.laegenVurderedeLivstruendeDen : f.bedtOmSygedagpengeDen
  const SDL_24b_2 = s[164] ? v1 : FIRST_DAY
  s[1081] = SDL_24b_2
  const SDL_24b_2_hoej = s[164] ? v1 : NEVER
  s[1082] = SDL_24b_2_hoej
  const SDL_24b_2_ir = s[388] && !s[164] || s[389] || !s[9]
  s[1083] = SDL_24b_2_ir
  // SDL.25.2: Sidste dag med sygedagpenge, når pension er tilkendt (SDL § 25, stk. 2)
  const v5 = f.vurderingsdato >= 15321 /* 2011-12-13 */
  s[1837] = v5
  const v6 = f.pensionMedTilbagevirkendeKraft ? Math.max(f.pensionAfgjortDen, shiftDays(f.pensionBetalesFra, -1)) : shiftDays(monthStart(f.pensionBetalesFra), -1)
  const SDL_25_2 = s[9] ? (v5 ? (s[390] ? Math.min(s[130], v6) : FIRST_DAY) : s[130]) : FIRST_DAY
  s[1086] = SDL_25_2
  const SDL_25_2_hoej = s[9] ? (v5 ? (s[390] ? Math.min(s[132], v6) : NEVER) : s[132]) : NEVER
  s[1087] = SDL_25_2_hoej
  const SDL_25_2_er = f.pensionTilkendt && (!s[9] || !v5 && s[126] || v5 && (!s[390] || s[126]))
  s[1088] = SDL_25_2_er
  const SDL_25_2_ir = f.pensionTilkendt === false || !s[9] || !v5 && s[128] || v5 && (!s[390] || s[128])
  s[1089] = SDL_25_2_ir
  // SDL.26.1.uger: Krævet arbejdsdygtighed før ny ret (SDL § 26, stk. 1)
  const v11 = !s[32] && s[93] && s[383]
  s[399] = v11
  const SDL_26_1_uger = s[91] ? -Infinity : v11 || s[118] ? (s[118] ? 0 : 91) : 91
  s[1097] = SDL_26_1_uger
  const SDL_26_1_uger_hoej = s[91] ? Infinity : s[94] ? 91 : v11 ? 91 : 0
  s[1098] = SDL_26_1_uger_hoej
  const SDL_26_1_uger_er = s[91] || s[94] || v11 || s[118]
  s[1099] = SDL_26_1_uger_er
  // SDL.26.1: Ny ret, når retten er brugt op (SDL § 26, stk. 1)
  const v15 = SDL_26_1_uger_er && f.arbejdsdygtigUgerEfterOphoer >= SDL_26_1_uger
  s[400] = v15
  const v16 = SDL_26_1_uger_er && f.arbejdsdygtigUgerEfterOphoer < SDL_26_1_uger_hoej
  s[401] = v16
  const v17 = s[332] || s[135]
  s[1842] = v17
  const v18 = s[376] && (s[134] || s[136]) && (s[331] || s[134])
  s[1841] = v18
  const v19 = s[99] && s[136]
  s[1843] = v19
  const v20 = v15 || v18
  const v21 = (v16 || s[99]) && (v17 || v19) && (v16 || v17)
  const v22 = s[99] && v19
  const v23 = f.ugerISammenhaengendeSygeperiode <= 364
  s[1840] = v23
  const v24 = f.retErOpbrugt && !v23
  s[1839] = v24
  const SDL_26_1 = v24 && (s[91] || s[94] && v20 || v11 && v20 || s[118])
  s[1090] = SDL_26_1
  const SDL_26_1_nej = v24 && (s[91] || s[94] && v21 || v11 && v21)
  s[1091] = SDL_26_1_nej
  const SDL_26_1_ir = !v24 || s[91] || s[94] && v22 || v11 && v22 || s[92]
  s[1092] = SDL_26_1_ir
  // SDL.26.1.covid: Covid-forlængelse i 3 måneder (SDL § 26, stk. 1-2)
  const v28 = Math.max(s[131], 18330 /* 2020-03-09 */)
  s[1845] = v28
  const v29 = Math.max(s[133], 18330 /* 2020-03-09 */)
  s[601] = v29
  const v30 = s[127] && v28 <= 18808 /* 2021-06-30 */
  const v31 = s[127] && s[133] >= 18330 /* 2020-03-09 */
  s[1849] = v31
  const v32 = s[127] && s[131] < 18330 /* 2020-03-09 */
  s[1850] = v32
  const v33 = s[127] && s[131] <= 18535 /* 2020-09-30 */
  s[1851] = v33
  const v34 = s[127] && s[133] > 18535 /* 2020-09-30 */
  s[1852] = v34
  const v35 = v32 || v34
  s[394] = v35
  const v36 = (v31 || s[129]) && (v33 || s[129]) && (v31 || v33)
  s[1848] = v36
  const v37 = countDays(s[27], 18330 /* 2020-03-09 */, 18330 /* 2020-03-09 */) >= 1
  s[1853] = v37
  const v38 = v31 || !v37 || f.fortsatRet9Marts2020 === false
  s[393] = v38
  const v39 = (v32 || s[129]) && v37 && f.fortsatRet9Marts2020
  s[392] = v39
  const v40 = v36 || v39
  s[1846] = v40
  const v41 = (v35 || s[129]) && v38
  s[1847] = v41
  const v42 = shiftDays(s[131], 1)
  s[427] = v42
  const v43 = shiftDays(s[133], 1)
  s[429] = v43
  const v44 = shiftDays(shiftMonths(v42, 3), -1)
  const v45 = shiftDays(shiftMonths(v43, 3), -1)
  const v46 = Math.max(v44, 18443 /* 2020-06-30 */)
  const v47 = Math.min(v45, 18443 /* 2020-06-30 */)
  const v48 = v36 && s[127]
  s[395] = v48
  const v49 = s[129] && s[127] && v47 >= v46
  const v50 = v35 || v49
  const v51 = v35 ? 18443 /* 2020-06-30 */ : v46
  const v52 = v48 ? (v50 ? Math.min(v44, v51) : v44) : v51
  const v53 = v35 ? 18443 /* 2020-06-30 */ : v47
  const v54 = v48 ? (v50 ? Math.max(v45, v53) : v45) : v53
  const v55 = v36 && s[129]
  s[396] = v55
  const v56 = v40 && (v48 || v35 || v49)
  const v57 = v41 && s[127]
  const v58 = v56 ? (v57 ? Math.min(s[131], v52) : v52) : s[131]
  const v59 = v56 ? (v57 ? Math.max(s[133], v54) : v54) : s[133]
  const v60 = v28 <= 2147483646
  s[391] = v60
  const v61 = s[127] && v29 >= 18809 /* 2021-07-01 */ && v60
  const v62 = s[129] || s[127] && v29 === NEVER
  s[397] = v62
  const v63 = v30 && (v56 || v57)
  const v64 = v61 && s[127]
  const SDL_26_1_covid_er = v63 || v64
  s[404] = SDL_26_1_covid_er
  const SDL_26_1_covid = v63 ? (v64 ? Math.min(s[131], v58) : v58) : s[131]
  s[402] = SDL_26_1_covid
  const SDL_26_1_covid_hoej = v63 ? (v64 ? Math.max(s[133], v59) : v59) : s[133]
  s[403] = SDL_26_1_covid_hoej
  const SDL_26_1_covid_ir = v30 && (v40 && (v55 || s[129] && !((!s[127] || !s[129] && v44 === v45) && s[127] && (!s[127] || v44 === 18443 /* 2020-06-30 */))) || v41 && s[129]) || v61 && s[129] || v62
  s[405] = SDL_26_1_covid_ir
}

function svar_35(f, s) {
  // SDL.26.1.fra: Hvornår covid-forlængelsen regnes fra (SDL § 26, stk. 1-2)
  const v0 = !s[127] || !s[129] && s[131] === s[133]
  s[448] = v0
  const v1 = s[127] && s[391]
  const v2 = s[392] ? 18352 /* 2020-03-31 */ : NEVER
  const v3 = s[393] ? NEVER : 18352 /* 2020-03-31 */
  const v4 = Math.max(s[131], v2)
  const v5 = Math.min(s[133], v3)
  const v6 = s[129] && s[127] && v5 >= v4
  const v7 = s[394] || v6
  const v8 = s[394] ? (v6 ? Math.min(v2, v4) : v2) : v4
  const SDL_26_1_fra = s[395] ? (v7 ? Math.min(s[131], v8) : s[131]) : v8
  s[1093] = SDL_26_1_fra
  const v10 = s[394] ? (v6 ? Math.max(v3, v5) : v3) : v5
  const SDL_26_1_fra_hoej = s[395] ? (v7 ? Math.max(s[133], v10) : s[133]) : v10
  s[1094] = SDL_26_1_fra_hoej
  const SDL_26_1_fra_er = v1 && (s[395] || s[394] || v6)
  s[1095] = SDL_26_1_fra_er
  const SDL_26_1_fra_ir = v1 && (s[396] || s[129] && !(v0 && v2 === v3 && s[127] && (!s[127] || s[131] === v2))) || s[397]
  s[1096] = SDL_26_1_fra_ir
  // SDL.26.2: Ny ret for pensionister, når retten er brugt op (SDL § 26, stk. 1)
  const v14 = f.ugerISammenhaengendeSygeperiode <= 182
  s[1855] = v14
  const v15 = f.retErOpbrugt && !v14 && s[398]
  s[1854] = v15
  const SDL_26_2 = v15 && (s[91] || s[94] || s[399] && s[400] || s[118])
  s[1100] = SDL_26_2
  const SDL_26_2_nej = v15 && (s[91] || s[94] || s[399] && s[401])
  s[1101] = SDL_26_2_nej
  const SDL_26_2_ir = !v15 || s[91] || s[94] || s[399] && s[99] || s[92]
  s[1102] = SDL_26_2_ir
  // SDL.26.3.covid: Covid-forlængelse i 3 måneder mere (SDL § 26, stk. 3)
  const v19 = Math.max(18330 /* 2020-03-09 */, s[402])
  s[1857] = v19
  const v20 = Math.max(18330 /* 2020-03-09 */, s[403])
  s[1856] = v20
  const v21 = s[404] && v19 <= 18808 /* 2021-06-30 */
  const v22 = s[404] && s[127]
  const v23 = s[405] || s[129]
  s[1862] = v23
  const v24 = v22 && s[131] < s[403]
  s[1860] = v24
  const v25 = v22 && s[133] >= s[402]
  s[1861] = v25
  const v26 = s[404] && s[403] >= 18443 /* 2020-06-30 */
  s[1865] = v26
  const v27 = s[404] && s[402] < 18443 /* 2020-06-30 */
  s[1866] = v27
  const v28 = s[404] && s[402] <= 18535 /* 2020-09-30 */
  s[1867] = v28
  const v29 = s[404] && s[403] > 18535 /* 2020-09-30 */
  s[1868] = v29
  const v30 = v27 || v29
  s[1864] = v30
  const v31 = (v26 || s[405]) && (v28 || s[405]) && (v26 || v28)
  s[1863] = v31
  const v32 = v25 || v30
  s[1859] = v32
  const v33 = (v24 || v23) && (v31 || s[405]) && (v24 || v31)
  s[1858] = v33
  const v34 = shiftDays(shiftMonths(shiftDays(s[402], 1), 3), -1)
  const v35 = shiftDays(shiftMonths(shiftDays(s[403], 1), 3), -1)
  const v36 = Math.max(s[402], v34)
  const v37 = Math.min(s[403], v35)
  const v38 = v33 && s[404]
  const v39 = v32 && s[404]
  const v40 = s[405] && s[404] && v37 >= v36
  const v41 = v39 || v40
  const v42 = v39 ? (v40 ? Math.min(s[402], v36) : s[402]) : v36
  const v43 = v38 ? (v41 ? Math.min(v34, v42) : v34) : v42
  const v44 = v39 ? (v40 ? Math.max(s[403], v37) : s[403]) : v37
  const v45 = v38 ? (v41 ? Math.max(v35, v44) : v35) : v44
  const v46 = s[404] && v20 >= 18809 /* 2021-07-01 */ && v19 <= 2147483646
  const v47 = v21 && (v38 || v39 || v40)
  const v48 = v46 && s[404]
  const SDL_26_3_covid_er = v47 || v48
  s[408] = SDL_26_3_covid_er
  const SDL_26_3_covid = v47 ? (v48 ? Math.min(s[402], v43) : v43) : s[402]
  s[406] = SDL_26_3_covid
  const SDL_26_3_covid_hoej = v47 ? (v48 ? Math.max(s[403], v45) : v45) : s[403]
  s[407] = SDL_26_3_covid_hoej
  const SDL_26_3_covid_ir = v21 && s[405] || v46 && s[405] || s[405] || s[404] && v20 === NEVER
  s[409] = SDL_26_3_covid_ir
  // SDL.26a.1.covid: Covid-forlængelse efter en anden forlængelse (SDL § 26 a, stk. 1-2)
  const v53 = f.forlaengelsenSlutter >= 18330 /* 2020-03-09 */
  s[1872] = v53
  const v54 = Math.max(f.forlaengelsenSlutter, 18330 /* 2020-03-09 */)
  s[1869] = v54
  const v55 = v54 >= 18809 /* 2021-07-01 */
  s[1870] = v55
  const v56 = f.forlaengelsenSlutter <= 18535 /* 2020-09-30 */
  s[1873] = v56
  const v57 = v53 && v56
  s[1871] = v57
  const v58 = shiftDays(shiftMonths(shiftDays(f.forlaengelsenSlutter, 1), 3), -1)
  const v59 = v58 >= 18443 /* 2020-06-30 */
  s[1874] = v59
  const SDL_26a_1_covid = v55 ? f.forlaengelsenSlutter : v57 ? (v59 ? v58 : 18443 /* 2020-06-30 */) : f.forlaengelsenSlutter
  s[1103] = SDL_26a_1_covid
  // SDL.26a.3.covid: Covid-forlængelse i 3 måneder mere efter en anden forlængelse (SDL § 26 a, stk. 3)
  const v61 = Math.max(18330 /* 2020-03-09 */, SDL_26a_1_covid)
  s[1875] = v61
  const v62 = v61 >= 18809 /* 2021-07-01 */
  s[1876] = v62
  const v63 = f.forlaengelsenSlutter >= SDL_26a_1_covid
  s[1878] = v63
  const v64 = SDL_26a_1_covid >= 18443 /* 2020-06-30 */
  s[1880] = v64
  const v65 = SDL_26a_1_covid <= 18535 /* 2020-09-30 */
  s[1881] = v65
  const v66 = v64 && v65
  s[1879] = v66
  const v67 = !v63 && v66
  s[1877] = v67
  const SDL_26a_3_covid_ir = v61 >= NEVER
  s[411] = SDL_26a_3_covid_ir
  const SDL_26a_3_covid = v62 ? SDL_26a_1_covid : v67 ? shiftDays(shiftMonths(shiftDays(SDL_26a_1_covid, 1), 3), -1) : SDL_26a_1_covid
  s[410] = SDL_26a_3_covid
}

function svar_36(f, s) {
  // SDL.26c.covid: Covid-forlængelse i 1 måned, oktober 2020 (SDL § 26 c, stk. 1-2)
  const v0 = Math.max(18330 /* 2020-03-09 */, s[406])
  s[1883] = v0
  const v1 = Math.max(18330 /* 2020-03-09 */, s[407])
  s[1882] = v1
  const v2 = s[408] && v0 <= 18808 /* 2021-06-30 */
  const v3 = s[408] && s[407] >= 18535 /* 2020-09-30 */
  s[1886] = v3
  const v4 = s[408] && s[406] < 18535 /* 2020-09-30 */
  s[1887] = v4
  const v5 = s[408] && s[406] <= 18566 /* 2020-10-31 */
  s[1888] = v5
  const v6 = s[408] && s[407] > 18566 /* 2020-10-31 */
  s[1889] = v6
  const v7 = v4 || v6
  s[1885] = v7
  const v8 = (v3 || s[409]) && (v5 || s[409]) && (v3 || v5)
  s[1884] = v8
  const v9 = shiftDays(shiftMonths(shiftDays(s[406], 1), 1), -1)
  const v10 = shiftDays(shiftMonths(shiftDays(s[407], 1), 1), -1)
  const v11 = Math.max(s[406], v9)
  const v12 = Math.min(s[407], v10)
  const v13 = v8 && s[408]
  const v14 = v7 && s[408]
  const v15 = s[409] && s[408] && v12 >= v11
  const v16 = v14 || v15
  const v17 = v14 ? (v15 ? Math.min(s[406], v11) : s[406]) : v11
  const v18 = v13 ? (v16 ? Math.min(v9, v17) : v9) : v17
  const v19 = v14 ? (v15 ? Math.max(s[407], v12) : s[407]) : v12
  const v20 = v13 ? (v16 ? Math.max(v10, v19) : v10) : v19
  const v21 = s[408] && v1 >= 18809 /* 2021-07-01 */ && v0 <= 2147483646
  const v22 = v2 && (v13 || v14 || v15)
  const v23 = v21 && s[408]
  const SDL_26c_covid_er = v22 || v23
  s[413] = SDL_26c_covid_er
  const SDL_26c_covid = v22 ? (v23 ? Math.min(s[406], v18) : v18) : s[406]
  s[417] = SDL_26c_covid
  const SDL_26c_covid_hoej = v22 ? (v23 ? Math.max(s[407], v20) : v20) : s[407]
  s[419] = SDL_26c_covid_hoej
  const SDL_26c_covid_ir = v2 && s[409] || v21 && s[409] || s[409] || s[408] && v1 === NEVER
  s[415] = SDL_26c_covid_ir
  // SDL.26d.covid: Covid-forlængelse i 1 måned, oktober 2020, efter en anden forlængelse (SDL § 26 d, stk. 1-2)
  const v28 = Math.max(18330 /* 2020-03-09 */, s[410])
  s[1891] = v28
  const v29 = v28 >= 18809 /* 2021-07-01 */
  s[1892] = v29
  const v30 = s[410] >= 18535 /* 2020-09-30 */
  const v31 = !s[411] && v30
  s[1895] = v31
  const v32 = !s[411] && !v30
  s[1896] = v32
  const v33 = s[410] <= 18566 /* 2020-10-31 */
  const v34 = !s[411] && v33
  s[1897] = v34
  const v35 = !s[411] && !v33
  s[1898] = v35
  const v36 = v32 || v35
  s[1894] = v36
  const v37 = (v31 || s[411]) && (v34 || s[411]) && (v31 || v34)
  s[1893] = v37
  const v38 = shiftDays(shiftMonths(shiftDays(s[410], 1), 1), -1)
  const v39 = Math.max(s[410], v38)
  const v40 = Math.min(s[410], v38)
  const v41 = v37 && !s[411]
  const v42 = v36 && !s[411]
  const v43 = s[411] && !s[411] && v40 >= v39
  const v44 = v42 || v43
  const v45 = v42 ? (v43 ? Math.min(s[410], v39) : s[410]) : v39
  const v46 = v42 ? (v43 ? Math.max(s[410], v40) : s[410]) : v40
  const v47 = !s[411] && v28 < NEVER
  s[1890] = v47
  const SDL_26d_covid = v29 ? s[410] : v41 ? (v44 ? Math.min(v38, v45) : v38) : v45
  s[416] = SDL_26d_covid
  const SDL_26d_covid_hoej = v29 ? s[410] : v41 ? (v44 ? Math.max(v38, v46) : v38) : v46
  s[418] = SDL_26d_covid_hoej
  const SDL_26d_covid_er = v47 && (!v29 && (v41 || v42 || v43) || v29 && !s[411])
  s[412] = SDL_26d_covid_er
  const SDL_26d_covid_ir = !v47 || s[411]
  s[414] = SDL_26d_covid_ir
}

function svar_37(f, s) {
  // SDL.26f.covid: Covid-forlængelse i stedet for jobafklaring, § 26 f (SDL § 26 f, stk. 1)
  const v0 = f.forlaengelseErAfgjort && s[412] || f.forlaengelseErAfgjort === false && s[413]
  s[1899] = v0
  const v1 = f.forlaengelseErAfgjort && s[414] || f.forlaengelseErAfgjort === false && s[415]
  s[1900] = v1
  const v2 = f.forlaengelseErAfgjort ? s[416] : s[417]
  const v3 = f.forlaengelseErAfgjort ? s[418] : s[419]
  const v4 = Math.max(18330 /* 2020-03-09 */, v2)
  s[1902] = v4
  const v5 = Math.max(18330 /* 2020-03-09 */, v3)
  s[1901] = v5
  const v6 = v0 && v4 <= 18808 /* 2021-06-30 */
  const v7 = shiftDays(v2, 1)
  const v8 = shiftDays(v3, 1)
  const v9 = v0 && v8 >= 18567 /* 2020-11-01 */
  s[1905] = v9
  const v10 = v0 && v7 < 18567 /* 2020-11-01 */
  s[1906] = v10
  const v11 = v0 && v7 <= 18658 /* 2021-01-31 */
  s[1907] = v11
  const v12 = v0 && v8 > 18658 /* 2021-01-31 */
  s[1908] = v12
  const v13 = v10 || v12
  s[1904] = v13
  const v14 = (v9 || v1) && (v11 || v1) && (v9 || v11)
  s[1903] = v14
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
  s[1106] = SDL_26f_covid_er
  const SDL_26f_covid = v28 ? (v29 ? Math.min(v2, v24) : v24) : v2
  s[1104] = SDL_26f_covid
  const SDL_26f_covid_hoej = v28 ? (v29 ? Math.max(v3, v26) : v26) : v3
  s[1105] = SDL_26f_covid_hoej
  const SDL_26f_covid_ir = v6 && v1 || v27 && v1 || v1 || v0 && v5 === NEVER
  s[1107] = SDL_26f_covid_ir
  // SDL.26g.covid: Covid-forlængelse i stedet for jobafklaring, § 26 g (SDL § 26 g, stk. 1)
  const v34 = Math.max(18330 /* 2020-03-09 */, SDL_26f_covid)
  s[1910] = v34
  const v35 = Math.max(18330 /* 2020-03-09 */, SDL_26f_covid_hoej)
  s[1909] = v35
  const v36 = SDL_26f_covid_er && v34 <= 18808 /* 2021-06-30 */
  const v37 = shiftDays(SDL_26f_covid, 1)
  const v38 = shiftDays(SDL_26f_covid_hoej, 1)
  const v39 = SDL_26f_covid_er && v38 >= 18659 /* 2021-02-01 */
  s[1913] = v39
  const v40 = SDL_26f_covid_er && v37 < 18659 /* 2021-02-01 */
  s[1914] = v40
  const v41 = SDL_26f_covid_er && v37 <= 18686 /* 2021-02-28 */
  s[1915] = v41
  const v42 = SDL_26f_covid_er && v38 > 18686 /* 2021-02-28 */
  s[1916] = v42
  const v43 = v40 || v42
  s[1912] = v43
  const v44 = (v39 || SDL_26f_covid_ir) && (v41 || SDL_26f_covid_ir) && (v39 || v41)
  s[1911] = v44
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
  s[422] = SDL_26g_covid_er
  const SDL_26g_covid = v58 ? (v59 ? Math.min(SDL_26f_covid, v54) : v54) : SDL_26f_covid
  s[420] = SDL_26g_covid
  const SDL_26g_covid_hoej = v58 ? (v59 ? Math.max(SDL_26f_covid_hoej, v56) : v56) : SDL_26f_covid_hoej
  s[421] = SDL_26g_covid_hoej
  const SDL_26g_covid_ir = v36 && SDL_26f_covid_ir || v57 && SDL_26f_covid_ir || SDL_26f_covid_ir || SDL_26f_covid_er && v35 === NEVER
  s[423] = SDL_26g_covid_ir
}

function svar_38(f, s) {
  // SDL.26h.covid: Covid-forlængelse i stedet for jobafklaring, § 26 h (SDL § 26 h, stk. 1)
  const v0 = Math.max(18330 /* 2020-03-09 */, s[420])
  s[1918] = v0
  const v1 = Math.max(18330 /* 2020-03-09 */, s[421])
  s[1917] = v1
  const v2 = s[422] && v0 <= 18808 /* 2021-06-30 */
  const v3 = shiftDays(s[420], 1)
  const v4 = shiftDays(s[421], 1)
  const v5 = s[422] && v4 >= 18687 /* 2021-03-01 */
  s[1921] = v5
  const v6 = s[422] && v3 < 18687 /* 2021-03-01 */
  s[1922] = v6
  const v7 = s[422] && v3 <= 18747 /* 2021-04-30 */
  s[1923] = v7
  const v8 = s[422] && v4 > 18747 /* 2021-04-30 */
  s[1924] = v8
  const v9 = v6 || v8
  s[1920] = v9
  const v10 = (v5 || s[423]) && (v7 || s[423]) && (v5 || v7)
  s[1919] = v10
  const v11 = shiftDays(shiftMonths(v3, 2), -1)
  const v12 = shiftDays(shiftMonths(v4, 2), -1)
  const v13 = Math.max(s[420], v11)
  const v14 = Math.min(s[421], v12)
  const v15 = v10 && s[422]
  const v16 = v9 && s[422]
  const v17 = s[423] && s[422] && v14 >= v13
  const v18 = v16 || v17
  const v19 = v16 ? (v17 ? Math.min(s[420], v13) : s[420]) : v13
  const v20 = v15 ? (v18 ? Math.min(v11, v19) : v11) : v19
  const v21 = v16 ? (v17 ? Math.max(s[421], v14) : s[421]) : v14
  const v22 = v15 ? (v18 ? Math.max(v12, v21) : v12) : v21
  const v23 = s[422] && v1 >= 18809 /* 2021-07-01 */ && v0 <= 2147483646
  const v24 = v2 && (v15 || v16 || v17)
  const v25 = v23 && s[422]
  const SDL_26h_covid_er = v24 || v25
  s[1110] = SDL_26h_covid_er
  const SDL_26h_covid = v24 ? (v25 ? Math.min(s[420], v20) : v20) : s[420]
  s[1108] = SDL_26h_covid
  const SDL_26h_covid_hoej = v24 ? (v25 ? Math.max(s[421], v22) : v22) : s[421]
  s[1109] = SDL_26h_covid_hoej
  const SDL_26h_covid_ir = v2 && s[423] || v23 && s[423] || s[423] || s[422] && v1 === NEVER
  s[1111] = SDL_26h_covid_ir
  // SDL.26i.covid: Covid-forlængelse i stedet for jobafklaring, § 26 i (SDL § 26 i, stk. 1)
  const v30 = Math.max(18330 /* 2020-03-09 */, SDL_26h_covid)
  s[1926] = v30
  const v31 = Math.max(18330 /* 2020-03-09 */, SDL_26h_covid_hoej)
  s[1925] = v31
  const v32 = SDL_26h_covid_er && v30 <= 18808 /* 2021-06-30 */
  const v33 = shiftDays(SDL_26h_covid, 1)
  const v34 = shiftDays(SDL_26h_covid_hoej, 1)
  const v35 = SDL_26h_covid_er && v34 >= 18748 /* 2021-05-01 */
  s[1929] = v35
  const v36 = SDL_26h_covid_er && v33 < 18748 /* 2021-05-01 */
  s[1930] = v36
  const v37 = SDL_26h_covid_er && v33 <= 18808 /* 2021-06-30 */
  s[1931] = v37
  const v38 = SDL_26h_covid_er && v34 > 18808 /* 2021-06-30 */
  s[1932] = v38
  const v39 = v36 || v38
  s[1928] = v39
  const v40 = (v35 || SDL_26h_covid_ir) && (v37 || SDL_26h_covid_ir) && (v35 || v37)
  s[1927] = v40
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
  s[1114] = SDL_26i_covid_er
  const SDL_26i_covid = v54 ? (v55 ? Math.min(SDL_26h_covid, v50) : v50) : SDL_26h_covid
  s[1112] = SDL_26i_covid
  const SDL_26i_covid_hoej = v54 ? (v55 ? Math.max(SDL_26h_covid_hoej, v52) : v52) : SDL_26h_covid_hoej
  s[1113] = SDL_26i_covid_hoej
  const SDL_26i_covid_ir = v32 && SDL_26h_covid_ir || v53 && SDL_26h_covid_ir || SDL_26h_covid_ir || SDL_26h_covid_er && v31 === NEVER
  s[1115] = SDL_26i_covid_ir
  // SDL.27.1.2.uger: Længste forlængelse til afklaring (SDL § 27, stk. 1, nr. 2)
  const v60 = s[68] && s[72] && s[70] <= 14691 /* 2010-03-23 */
  const v61 = s[68] && s[69] >= 14692 /* 2010-03-24 */ && s[424]
  const SDL_27_1_2_uger = s[64] ? -Infinity : v60 ? 182 : v61 ? 273 : s[66] ? 273 : 483
  s[1118] = SDL_27_1_2_uger
  const SDL_27_1_2_uger_hoej = s[64] ? Infinity : v61 || s[425] ? (s[425] ? (s[67] ? 483 : 273) : 273) : 182
  s[1119] = SDL_27_1_2_uger_hoej
  const SDL_27_1_2_uger_er = s[64] || v60 || v61 || s[66] || s[67]
  s[1120] = SDL_27_1_2_uger_er
  // SDL.27.1.2.slut: Seneste slut på forlængelse til afklaring (SDL § 27, stk. 1, nr. 2)
  const v65 = s[68] && s[72] && s[71]
  const v66 = s[129] || s[82]
  const SDL_27_1_2_slut_er = s[64] || v65 && s[127] && SDL_27_1_2_uger_er
  s[443] = SDL_27_1_2_slut_er
  const SDL_27_1_2_slut = s[64] ? FIRST_DAY : shiftDays(s[131], SDL_27_1_2_uger)
  s[441] = SDL_27_1_2_slut
  const SDL_27_1_2_slut_hoej = s[64] ? NEVER : shiftDays(s[133], SDL_27_1_2_uger_hoej)
  s[442] = SDL_27_1_2_slut_hoej
  const SDL_27_1_2_slut_ir = s[64] || v65 && v66 || s[73]
  s[447] = SDL_27_1_2_slut_ir
  // SDL.27.1.3.slut: Seneste slut på forlængelse ved lægebehandling (SDL § 27, stk. 2)
  const v71 = allPeriods(f.ventetidPaaSygehus)
  const v72 = without(ALL_DAYS, v71)
  const v73 = s[127] && s[426]
  const SDL_27_1_3_slut = s[64] ? FIRST_DAY : dayReaching(v72, s[427], s[428])
  s[444] = SDL_27_1_3_slut
  const SDL_27_1_3_slut_hoej = s[64] ? NEVER : dayReaching(v72, s[429], s[430])
  s[445] = SDL_27_1_3_slut_hoej
  const SDL_27_1_3_slut_er = s[64] || s[65] && v73 || s[86] && v73
  s[446] = SDL_27_1_3_slut_er
  const SDL_27_1_3_slut_ir = s[64] || s[65] && v66 || s[86] && v66 || s[73]
  s[449] = SDL_27_1_3_slut_ir
}

function svar_39(f, s) {
  // SDL.27.1.4.slut: Seneste slut på forlængelse til afklaring af fleksjob eller pension (SDL § 27, stk. 1, nr. 4)
  const v0 = shiftDays(s[131], 182)
  const v1 = s[66] && s[127]
  const v2 = s[431] || s[432]
  const v3 = s[432] ? FIRST_DAY : NEVER
  const SDL_27_1_4_slut = s[64] ? FIRST_DAY : s[65] ? FIRST_DAY : v1 ? (v2 ? Math.min(v0, v3) : v0) : v3
  s[1121] = SDL_27_1_4_slut
  const SDL_27_1_4_slut_hoej = s[64] ? NEVER : s[65] ? NEVER : v2 ? NEVER : shiftDays(s[133], 182)
  s[1122] = SDL_27_1_4_slut_hoej
  const SDL_27_1_4_slut_er = s[64] || s[65] || v1 || s[431] || s[432]
  s[1123] = SDL_27_1_4_slut_er
  const SDL_27_1_4_slut_ir = s[64] || s[65] || s[66] && s[129] || s[432] || s[73]
  s[1124] = SDL_27_1_4_slut_ir
  // SDL.27.1.slut: Forlængelsens seneste slut (SDL § 27, stk. 1)
  const v8 = s[74] || s[78] || s[433] || s[434]
  s[1934] = v8
  const v9 = s[435] && s[436] && s[437] && s[438] && (s[79] || s[81] || s[439] || s[440])
  s[1935] = v9
  const v10 = Math.max(s[131], s[441])
  const v11 = Math.min(s[133], s[442])
  const v12 = s[75] && s[443]
  const v13 = s[83] && s[127]
  const v14 = s[82] && s[443] && s[127] && v11 >= v10
  const v15 = v13 || v14
  const v16 = v13 ? (v14 ? Math.min(s[131], v10) : s[131]) : v10
  const v17 = v13 ? (v14 ? Math.max(s[133], v11) : s[133]) : v11
  const v18 = Math.max(s[131], s[444])
  const v19 = Math.min(s[133], s[445])
  const v20 = s[76] && s[446]
  const v21 = s[84] && s[127]
  const v22 = s[82] && s[446] && s[127] && v19 >= v18
  const v23 = v21 || v22
  const v24 = v21 ? (v22 ? Math.min(s[131], v18) : s[131]) : v18
  const v25 = v21 ? (v22 ? Math.max(s[133], v19) : s[133]) : v19
  const v26 = Math.max(s[131], SDL_27_1_4_slut)
  const v27 = Math.min(s[133], SDL_27_1_4_slut_hoej)
  const v28 = s[77] && SDL_27_1_4_slut_er
  const v29 = s[85] && s[127]
  const v30 = s[80] && SDL_27_1_4_slut_er && s[127] && v27 >= v26
  const v31 = v29 || v30
  const v32 = v29 ? (v30 ? Math.min(s[131], v26) : s[131]) : v26
  const v33 = v29 ? (v30 ? Math.max(s[133], v27) : s[133]) : v27
  const v34 = Math.max(v28 ? (v31 ? Math.min(SDL_27_1_4_slut, v32) : SDL_27_1_4_slut) : v32, v12 ? (v15 ? Math.min(s[441], v16) : s[441]) : v16, v20 ? (v23 ? Math.min(s[444], v24) : s[444]) : v24)
  const v35 = Math.max(v28 ? (v31 ? Math.max(SDL_27_1_4_slut_hoej, v33) : SDL_27_1_4_slut_hoej) : v33, v12 ? (v15 ? Math.max(s[442], v17) : s[442]) : v17, v20 ? (v23 ? Math.max(s[445], v25) : s[445]) : v25)
  const v36 = (v12 || v13 || v14) && (v20 || v21 || v22) && (v28 || v29 || v30)
  const v37 = s[75] && s[447] || s[83] && s[129] || s[82] && s[447] && s[129] || s[82] && !((!s[443] || !s[447] && s[441] === s[442]) && s[448] && (s[443] && s[127] || !s[443] && !s[127]) && (!s[443] || s[131] === s[441])) || s[76] && s[449] || s[84] && s[129] || s[82] && s[449] && s[129] || s[82] && !((!s[446] || !s[449] && s[444] === s[445]) && s[448] && (s[446] && s[127] || !s[446] && !s[127]) && (!s[446] || s[131] === s[444])) || s[77] && SDL_27_1_4_slut_ir || s[85] && s[129] || s[80] && SDL_27_1_4_slut_ir && s[129] || s[80] && !((!SDL_27_1_4_slut_er || !SDL_27_1_4_slut_ir && SDL_27_1_4_slut === SDL_27_1_4_slut_hoej) && s[448] && (SDL_27_1_4_slut_er && s[127] || !SDL_27_1_4_slut_er && !s[127]) && (!SDL_27_1_4_slut_er || s[131] === SDL_27_1_4_slut))
  const v38 = v9 && v36
  const v39 = s[450] && v36 && v35 >= NEVER
  const v40 = v8 || v38 || v39
  const v41 = v9 && v37 || s[450] && !((!v36 || !v37 && v34 === v35) && v36 && v34 === NEVER)
  const SDL_27_1_slut = s[64] ? FIRST_DAY : v38 || v39 ? (v38 ? v34 : NEVER) : NEVER
  s[1128] = SDL_27_1_slut
  const SDL_27_1_slut_hoej = s[64] ? NEVER : v8 ? NEVER : v35
  s[1129] = SDL_27_1_slut_hoej
  const SDL_27_1_slut_er = s[134] && (s[64] || s[65] && v40 || s[86] && v40)
  s[1130] = SDL_27_1_slut_er
  const SDL_27_1_slut_ir = s[134] && (s[64] || s[65] && v41 || s[86] && v41 || s[73]) || s[451]
  s[1131] = SDL_27_1_slut_ir
  // SDL.29.1: Forlængelse for pensionister m.fl. (SDL § 29)
  const SDL_29_1 = s[398] && !s[32] && (!s[452] || f.laegenVenterArbejdeInden26Uger)
  s[1132] = SDL_29_1
  const SDL_29_1_nej = s[398] && !s[32] && (!s[452] || f.laegenVenterArbejdeInden26Uger === false)
  s[1133] = SDL_29_1_nej
  const SDL_29_1_ir = !s[398] || s[32] || !s[452]
  s[1134] = SDL_29_1_ir
  // SDL.30.1.fri: Første fraværsdag, når du blev syg i aftalt fri (SDL § 30, stk. 1)
  const v49 = Math.max(s[29], shiftDays(f.fridageneSlutter, 1))
  const SDL_30_1_fri = s[9] ? v49 : FIRST_DAY
  s[1135] = SDL_30_1_fri
  const SDL_30_1_fri_hoej = s[9] ? v49 : NEVER
  s[1136] = SDL_30_1_fri_hoej
  const SDL_30_1_fri_ir = f.sygUnderAftaltFri === false || !s[9]
  s[1137] = SDL_30_1_fri_ir
  // SDL.35.2: Arbejdsgiveren betaler tidligst fra (SDL § 35, stk. 2)
  const v53 = shiftDays(f.sygemeldtTilArbejdsgiver, 1)
  const v54 = f.fyldestgoerendeBegrundelse === false || !s[32]
  s[458] = v54
  const v55 = f.fyldestgoerendeBegrundelse && s[34]
  s[462] = v55
  const v56 = f.sygemeldtITide && !s[32] || f.sygemeldtITide === false && (f.indsigelseModSenSygemelding && v54 || f.indsigelseModSenSygemelding === false && !s[32])
  const v57 = f.sygemeldtITide && s[34] || f.sygemeldtITide === false && (f.indsigelseModSenSygemelding && v55 || f.indsigelseModSenSygemelding === false && s[34])
  const SDL_35_2 = s[91] ? FIRST_DAY : f.sygemeldtITide ? s[87] : f.indsigelseModSenSygemelding ? (f.fyldestgoerendeBegrundelse ? s[87] : v53) : s[87]
  s[1149] = SDL_35_2
  const SDL_35_2_hoej = s[91] ? NEVER : f.sygemeldtITide ? s[89] : f.indsigelseModSenSygemelding ? (f.fyldestgoerendeBegrundelse ? s[89] : v53) : s[89]
  s[1150] = SDL_35_2_hoej
  const SDL_35_2_er = s[100] && (s[91] || s[94] && v56 || s[102] && v56)
  s[1151] = SDL_35_2_er
  const SDL_35_2_ir = s[100] && (s[91] || s[94] && v57 || s[102] && v57 || s[92]) || s[101] || s[99]
  s[1152] = SDL_35_2_ir
  // SDL.35.3: Du skal have meldt dig syg til a-kassen (SDL § 35, stk. 3)
  const v62 = !s[32] && s[88] && s[453]
  s[460] = v62
  const v63 = !s[32] && s[454] && s[90]
  s[461] = v63
  const SDL_35_3 = s[91] ? FIRST_DAY : v62 ? FIRST_DAY : s[87]
  s[457] = SDL_35_3
  const SDL_35_3_hoej = s[91] ? NEVER : v62 ? NEVER : s[89]
  s[456] = SDL_35_3_hoej
  const SDL_35_3_er = s[116] && (s[91] || v62 || v63 && !s[32])
  s[455] = SDL_35_3_er
  const SDL_35_3_ir = !s[116] || s[91] || v62 || v63 && s[34] || s[92]
  s[459] = SDL_35_3_ir
}

function svar_40(f, s) {
  // SDL.35.3.fra: Ret tidligst fra (SDL § 35, stk. 3)
  const v0 = s[455] && s[456] >= f.anmeldtTilAkasse
  s[1937] = v0
  const v1 = s[455] && s[457] < f.anmeldtTilAkasse
  s[1938] = v1
  const v2 = f.fyldestgoerendeBegrundelse ? s[87] : f.anmeldtTilAkasse
  const v3 = f.fyldestgoerendeBegrundelse ? s[89] : f.anmeldtTilAkasse
  const v4 = Math.max(s[87], v2)
  const v5 = Math.min(s[89], v3)
  const v6 = v0 && !s[32]
  const v7 = v1 && s[458]
  const v8 = s[459] && !s[32] && v5 >= v4
  const v9 = v7 || v8
  const v10 = v7 ? (v8 ? Math.min(v2, v4) : v2) : v4
  const v11 = v7 ? (v8 ? Math.max(v3, v5) : v3) : v5
  const SDL_35_3_fra = s[91] ? FIRST_DAY : s[460] ? FIRST_DAY : v6 ? (v9 ? Math.min(s[87], v10) : s[87]) : v10
  s[1153] = SDL_35_3_fra
  const SDL_35_3_fra_hoej = s[91] ? NEVER : s[460] ? NEVER : v6 ? (v9 ? Math.max(s[89], v11) : s[89]) : v11
  s[1154] = SDL_35_3_fra_hoej
  const SDL_35_3_fra_er = s[116] && (s[91] || s[460] || s[461] && (v6 || v7 || v8))
  s[1155] = SDL_35_3_fra_er
  const SDL_35_3_fra_ir = !s[116] || s[91] || s[460] || s[461] && (v0 && s[34] || v1 && s[462] || s[459] && s[34] && s[462] || s[459] && !(s[463] && (!s[458] || !s[462] && v2 === v3) && (!s[32] || s[32] && !s[458]) && (s[32] || s[87] === v2))) || s[92]
  s[1156] = SDL_35_3_fra_ir
  // SDL.38.1: Du skal have søgt kommunen om sygedagpenge (SDL § 38, stk. 1)
  const v16 = f.arbejdsgiverensBetaling === 'sygedagpenge'
  s[484] = v16
  const v17 = shiftDays(f.sidsteDagMedBetaling, 7)
  s[485] = v17
  const v18 = shiftDays(s[87], 7)
  s[494] = v18
  const v19 = shiftDays(s[89], 7)
  s[496] = v19
  const v20 = v16 || !s[32]
  s[488] = v20
  const v21 = !v16 && s[34]
  s[492] = v21
  const v22 = v16 ? v17 : v18
  const v23 = v16 ? v17 : v19
  const v24 = s[87] <= 15426 /* 2012-03-27 */
  s[481] = v24
  const v25 = !s[32] && s[93] && v24
  s[474] = v25
  const v26 = s[89] >= 15427 /* 2012-03-28 */
  const v27 = !s[32] && v26 && s[453]
  s[489] = v27
  const v28 = !s[32] && s[454] && s[103]
  const v29 = shiftDays(f.underretningsbrevAfsendt, 8)
  const v30 = shiftDays(s[87], 21)
  s[482] = v30
  const v31 = shiftDays(s[89], 21)
  s[483] = v31
  const v32 = shiftDays(f.sidsteDagMedBetaling, 21)
  const v33 = v16 || s[464] || !s[32]
  const v34 = v16 ? v32 : s[464] ? NEVER : v30
  const v35 = v16 ? v32 : s[464] ? NEVER : v31
  const v36 = !s[116] && !v16 && !s[464] && s[34]
  const v37 = s[465] && !s[32]
  const v38 = s[465] && s[34]
  const v39 = s[465] ? v18 : f.underretningsbrevSendt ? v29 : s[116] ? v30 : v34
  const v40 = s[465] ? v19 : f.underretningsbrevSendt ? v29 : s[116] ? v31 : v35
  const v41 = s[465] ? v18 : f.underretningsbrevSendt ? v29 : s[116] ? v32 : v34
  const v42 = s[465] ? v19 : f.underretningsbrevSendt ? v29 : s[116] ? v32 : v35
  const v43 = s[94] && v20
  const v44 = v25 && v20
  const v45 = v28 && (v37 || !s[465] && (f.underretningsbrevSendt || s[116] && !s[32] || !s[116] && v33))
  const v46 = s[106] && (v37 || !s[465] && (f.underretningsbrevSendt || s[116] || v33))
  const v47 = v27 || v45 || v46
  const v48 = v27 ? FIRST_DAY : v45 ? (v46 ? Math.min(v39, v41) : v39) : v41
  const v49 = v44 || v47
  const v50 = v44 ? (v47 ? Math.min(v22, v48) : v22) : v48
  const SDL_38_1 = s[91] ? FIRST_DAY : v43 ? (v49 ? Math.min(v22, v50) : v22) : v50
  s[1157] = SDL_38_1
  const v52 = v27 ? NEVER : v45 ? (v46 ? Math.max(v40, v42) : v40) : v42
  const v53 = v44 ? (v47 ? Math.max(v23, v52) : v23) : v52
  const SDL_38_1_hoej = s[91] ? NEVER : v43 ? (v49 ? Math.max(v23, v53) : v23) : v53
  s[1158] = SDL_38_1_hoej
  const v55 = f.persongruppe === 'loenmodtager' || f.persongruppe === 'ledig' || f.persongruppe === 'ingen'
  s[473] = v55
  const SDL_38_1_er = v55 && (s[91] || v43 || v44 || v27 || v45 || v46)
  s[1159] = SDL_38_1_er
  const SDL_38_1_ir = !v55 || s[91] || s[94] && v21 || v25 && v21 || v27 || v28 && (v38 || !s[465] && f.underretningsbrevSendt === false && (s[466] || v36)) || s[106] && (v38 || !s[465] && f.underretningsbrevSendt === false && v36) || s[92]
  s[1160] = SDL_38_1_ir
  // SDL.38.7.tide: Du søgte i tide (SDL § 38, stk. 1)
  const v58 = SDL_38_1_er && SDL_38_1_hoej >= f.anmodningModtaget
  const v59 = SDL_38_1_er && SDL_38_1 < f.anmodningModtaget
  const SDL_38_7_tide = v55 && (s[91] || s[94] && v58 || s[102] && v58)
  s[470] = SDL_38_7_tide
  const SDL_38_7_tide_nej = v55 && (s[91] || s[94] && v59 || s[102] && v59)
  s[471] = SDL_38_7_tide_nej
  const SDL_38_7_tide_ir = !v55 || s[91] || s[94] && SDL_38_1_ir || s[102] && SDL_38_1_ir || s[92]
  s[472] = SDL_38_7_tide_ir
  // SDL.38.8: Den for sene ansøgning undskyldes (SDL § 38, stk. 8-9)
  const v63 = !s[32] && s[343] >= f.anmodningModtaget
  s[1943] = v63
  const v64 = !s[32] && s[342] < f.anmodningModtaget
  s[1944] = v64
  const v65 = v64 || f.undskyldendeForhold === false
  s[1942] = v65
  const v66 = (v63 || s[34]) && f.undskyldendeForhold
  s[1941] = v66
  const v67 = shiftDays(f.sidsteDagMedBetaling, 28) >= f.anmodningModtaget
  s[1946] = v67
  const v68 = s[95] && f.arbejdsgiverAnmeldteIkke && f.fratraeder && v67
  s[1945] = v68
  const v69 = v66 || v68
  const v70 = v65 && !v68
  const v71 = !s[32] && v26 && s[87] <= 19722 /* 2023-12-31 */
  s[475] = v71
  const v72 = !s[32] && s[89] >= 19723 /* 2024-01-01 */ && s[90]
  s[476] = v72
  const SDL_38_8 = v55 && (s[91] || s[94] && v69 || v25 && v69 || v71 && v69 || v72 && v69)
  s[467] = SDL_38_8
  const SDL_38_8_nej = v55 && (s[91] || s[94] && v70 || v25 && v70 || v71 && v70 || v72 && v70)
  s[469] = SDL_38_8_nej
  const SDL_38_8_ir = !v55 || s[99]
  s[468] = SDL_38_8_ir
}

function svar_41(f, s) {
  // SDL.38.7: Kommunen betaler tidligst fra (SDL § 38, stk. 7)
  const v0 = Math.max(s[87], f.anmodningModtaget)
  const v1 = Math.min(s[89], f.anmodningModtaget)
  const v2 = s[467] && !s[32]
  const v3 = s[468] && !s[32] && v1 >= v0
  const v4 = s[469] || v3
  const v5 = s[469] ? (v3 ? Math.min(f.anmodningModtaget, v0) : f.anmodningModtaget) : v0
  const v6 = v2 ? (v4 ? Math.min(s[87], v5) : s[87]) : v5
  const v7 = s[469] ? (v3 ? Math.max(f.anmodningModtaget, v1) : f.anmodningModtaget) : v1
  const v8 = v2 ? (v4 ? Math.max(s[89], v7) : s[89]) : v7
  const v9 = v2 || s[469] || v3
  const v10 = s[467] && s[34] || s[468] && !(s[463] && !s[32] && (s[32] || s[87] === f.anmodningModtaget))
  const v11 = Math.max(s[87], v6)
  const v12 = Math.min(s[89], v8)
  const v13 = s[470] && !s[32]
  const v14 = s[471] && v9
  const v15 = s[472] && !s[32] && v9 && v12 >= v11
  const v16 = v14 || v15
  const v17 = v14 ? (v15 ? Math.min(v6, v11) : v6) : v11
  const v18 = v14 ? (v15 ? Math.max(v8, v12) : v8) : v12
  const v19 = v13 || v14 || v15
  const v20 = s[470] && s[34] || s[471] && v10 || s[472] && s[34] && v10 || s[472] && !(s[463] && (!v9 || !v10 && v6 === v8) && (!s[32] && v9 || s[32] && !v9) && (s[32] || s[87] === v6))
  const SDL_38_7 = s[91] ? FIRST_DAY : v13 ? (v16 ? Math.min(s[87], v17) : s[87]) : v17
  s[1161] = SDL_38_7
  const SDL_38_7_hoej = s[91] ? NEVER : v13 ? (v16 ? Math.max(s[89], v18) : s[89]) : v18
  s[1162] = SDL_38_7_hoej
  const SDL_38_7_er = s[473] && (s[91] || s[94] && v19 || s[474] && v19 || s[475] && v19 || s[476] && v19)
  s[1163] = SDL_38_7_er
  const SDL_38_7_ir = !s[473] || s[91] || s[94] && v20 || s[474] && v20 || s[475] && v20 || s[476] && v20 || s[92]
  s[1164] = SDL_38_7_ir
  // SDL.40.1: Arbejdsgiveren skal have meldt fraværet (SDL § 40, stk. 1-3)
  const v25 = s[326] && s[33] >= s[477]
  s[1948] = v25
  const v26 = s[326] && s[33] < s[478]
  s[1949] = v26
  const v27 = shiftDays(s[87], 28)
  s[532] = v27
  const v28 = shiftDays(s[89], 28)
  s[531] = v28
  const v29 = !s[464] || !s[32]
  const v30 = s[464] && s[34]
  const v31 = s[464] ? v27 : NEVER
  const v32 = s[464] ? v28 : NEVER
  const v33 = v29 && v32 >= NEVER
  const v34 = v25 && v29
  const v35 = s[330] && v33
  const v36 = v34 ? v31 : NEVER
  const v37 = v26 ? NEVER : v32
  const v38 = v34 ? (v26 || v35 ? Math.max(v32, v37) : v32) : v37
  const v39 = v34 || v26 || v35
  const v40 = v25 && v30 || s[330] && !((!v29 || !v30 && v31 === v32) && v29 && (!v29 || v31 === NEVER))
  const v41 = !s[32] && s[93] && s[479]
  const v42 = !s[32] && s[480] && s[481]
  const v43 = !s[32] && s[33] >= s[482]
  s[535] = v43
  const v44 = !s[32] && s[33] < s[483]
  s[533] = v44
  const v45 = v43 && v29
  const v46 = s[34] && v33
  const v47 = v45 ? v31 : NEVER
  const v48 = v44 ? NEVER : v32
  const v49 = v45 ? (v44 || v46 ? Math.max(v32, v48) : v32) : v48
  const v50 = f.arbejdsgiverensBetaling === 'ingen'
  s[1950] = v50
  const v51 = s[484] ? s[485] : s[486]
  const v52 = s[484] ? s[485] : s[487]
  const v53 = v25 && s[488]
  const v54 = s[330] && s[488] && v52 >= NEVER
  const v55 = v26 ? NEVER : v52
  const v56 = s[94] && v39
  const v57 = v41 && v39
  const v58 = v42 && (v45 || v44 || v46)
  const v59 = s[461] && (v50 && !s[32] || !v50 && (v53 || v26 || v54))
  const v60 = s[489] || v59
  const v61 = s[489] ? FIRST_DAY : v50 ? s[490] : v53 ? v51 : NEVER
  const v62 = v58 || v60
  const v63 = v58 ? (v60 ? Math.min(v47, v61) : v47) : v61
  const v64 = v57 || v62
  const v65 = v57 ? (v62 ? Math.min(v36, v63) : v36) : v63
  const SDL_40_1 = s[91] ? FIRST_DAY : v56 ? (v64 ? Math.min(v36, v65) : v36) : v65
  s[1165] = SDL_40_1
  const v67 = s[489] ? NEVER : v50 ? s[491] : v53 ? (v26 || v54 ? Math.max(v52, v55) : v52) : v55
  const v68 = v58 ? (v60 ? Math.max(v49, v67) : v49) : v67
  const v69 = v57 ? (v62 ? Math.max(v38, v68) : v38) : v68
  const SDL_40_1_hoej = s[91] ? NEVER : v56 ? (v64 ? Math.max(v38, v69) : v38) : v69
  s[1166] = SDL_40_1_hoej
  const SDL_40_1_er = s[95] && (s[91] || v56 || v57 || v58 || s[489] || v59)
  s[1167] = SDL_40_1_er
  const SDL_40_1_ir = !s[95] || s[91] || s[94] && v40 || v41 && v40 || v42 && (v43 && v30 || s[34] && !((!v29 || !v30 && v31 === v32) && v29 && (!v29 || v31 === NEVER))) || s[489] || s[461] && (v50 && s[34] || !v50 && (v25 && s[492] || s[330] && !((!s[488] || !s[492] && v51 === v52) && s[488] && (!s[488] || v51 === NEVER)))) || s[92]
  s[1168] = SDL_40_1_ir
}

function svar_42(f, s) {
  // SDL.40a.1: A-kassen skal have meldt fraværet (SDL § 40 a, stk. 1)
  const v0 = !s[32] && s[454] && s[87] <= 16248 /* 2014-06-27 */
  const v1 = shiftDays(f.anmeldtTilAkasse, 7)
  const v2 = !s[32] && s[89] >= 16249 /* 2014-06-28 */ && s[87] <= 16658 /* 2015-08-11 */
  const v3 = !s[32] && s[89] >= 16659 /* 2015-08-12 */ && s[90]
  const v4 = f.oplystDelvistLedig ? v1 : shiftDays(f.anmeldtTilAkasse, 21)
  const v5 = v2 || v3
  const v6 = v2 ? FIRST_DAY : v4
  const v7 = s[489] || v0 || v5
  const SDL_40a_1 = s[91] ? FIRST_DAY : s[474] || v7 ? (v7 ? (s[489] ? FIRST_DAY : v0 ? (v5 ? Math.min(v1, v6) : v1) : v6) : NEVER) : NEVER
  s[1169] = SDL_40a_1
  const v9 = v2 ? NEVER : v4
  const SDL_40a_1_hoej = s[91] ? NEVER : s[94] ? NEVER : s[474] ? NEVER : s[489] ? NEVER : v0 ? (v5 ? Math.max(v1, v9) : v1) : v9
  s[1170] = SDL_40a_1_hoej
  const SDL_40a_1_er = s[116] && (s[91] || s[94] || s[474] || s[489] || v0 || v2 || v3)
  s[1171] = SDL_40a_1_er
  const SDL_40a_1_ir = !s[116] || s[91] || s[489] || v2 || s[92]
  s[1172] = SDL_40a_1_ir
  // SDL.43.1: Du skal have meldt dig syg til kommunen (SDL § 43, stk. 1)
  const v13 = shiftDays(f.tredjeFravaersdag, 7)
  const v14 = s[493] ? s[494] : s[495] ? v13 : s[482]
  const v15 = s[493] ? s[496] : s[495] ? v13 : s[483]
  const v16 = !s[32] && s[497] && s[90]
  const v17 = f.aftaleForSelvstaendig ? s[494] : v14
  const v18 = f.aftaleForSelvstaendig ? s[496] : v15
  const v19 = v16 && (f.aftaleForSelvstaendig && !s[32] || f.aftaleForSelvstaendig === false && s[498])
  const v20 = s[499] || v19
  const v21 = s[499] ? (v19 ? Math.min(v14, v17) : v14) : v17
  const SDL_43_1 = s[91] ? FIRST_DAY : s[500] ? (v20 ? Math.min(v14, v21) : v14) : v21
  s[1173] = SDL_43_1
  const v23 = s[499] ? (v19 ? Math.max(v15, v18) : v15) : v18
  const SDL_43_1_hoej = s[91] ? NEVER : s[500] ? (v20 ? Math.max(v15, v23) : v15) : v23
  s[1174] = SDL_43_1_hoej
  const SDL_43_1_er = s[111] && (s[91] || s[500] || s[499] || v19)
  s[1175] = SDL_43_1_er
  const SDL_43_1_ir = !s[111] || s[91] || s[501] || s[502] || v16 && (f.aftaleForSelvstaendig && s[34] || f.aftaleForSelvstaendig === false && s[503]) || s[92]
  s[1176] = SDL_43_1_ir
  // SDL.43.5: Den for sene anmeldelse undskyldes (SDL § 43, stk. 5)
  const v27 = !s[32] && s[343] >= f.selvstaendigAnmeldt
  s[1953] = v27
  const v28 = !s[32] && s[342] < f.selvstaendigAnmeldt
  s[1954] = v28
  const v29 = v28 || f.undskyldendeForhold === false
  const v30 = v27 || s[34]
  const v31 = v30 && f.undskyldendeForhold
  const v32 = !s[32] && s[93] && s[87] <= 15111 /* 2011-05-17 */
  s[528] = v32
  const v33 = !s[32] && s[89] >= 15112 /* 2011-05-18 */ && s[87] <= 15207 /* 2011-08-21 */
  s[529] = v33
  const v34 = f.undskyldendeForhold || f.nemrefusionNede
  s[1955] = v34
  const v35 = v28 || !v34
  const v36 = v30 && v34
  const v37 = !s[32] && s[89] >= 15208 /* 2011-08-22 */ && s[90]
  s[530] = v37
  const SDL_43_5 = s[111] && (s[91] || s[94] && v31 || v32 && v31 || v33 && v36 || v37 && v36)
  s[1184] = SDL_43_5
  const SDL_43_5_nej = s[111] && (s[91] || s[94] && v29 || v32 && v29 || v33 && v35 || v37 && v35)
  s[1185] = SDL_43_5_nej
  const SDL_43_5_ir = !s[111] || s[99]
  s[1186] = SDL_43_5_ir
  // SDL.43.4: Kommunen betaler tidligst fra (SDL § 43, stk. 4)
  const v41 = SDL_43_1_er && SDL_43_1_hoej >= f.selvstaendigAnmeldt
  s[1956] = v41
  const v42 = SDL_43_1_er && SDL_43_1 < f.selvstaendigAnmeldt
  s[1957] = v42
  const v43 = Math.max(s[87], f.selvstaendigAnmeldt)
  const v44 = Math.min(s[89], f.selvstaendigAnmeldt)
  const v45 = SDL_43_5 && !s[32]
  const v46 = SDL_43_5_ir && !s[32] && v44 >= v43
  const v47 = SDL_43_5_nej || v46
  const v48 = SDL_43_5_nej ? (v46 ? Math.min(f.selvstaendigAnmeldt, v43) : f.selvstaendigAnmeldt) : v43
  const v49 = v45 ? (v47 ? Math.min(s[87], v48) : s[87]) : v48
  const v50 = SDL_43_5_nej ? (v46 ? Math.max(f.selvstaendigAnmeldt, v44) : f.selvstaendigAnmeldt) : v44
  const v51 = v45 ? (v47 ? Math.max(s[89], v50) : s[89]) : v50
  const v52 = v45 || SDL_43_5_nej || v46
  const v53 = SDL_43_5 && s[34] || SDL_43_5_ir && !(s[463] && !s[32] && (s[32] || s[87] === f.selvstaendigAnmeldt))
  const v54 = Math.max(s[87], v49)
  const v55 = Math.min(s[89], v51)
  const v56 = v41 && !s[32]
  const v57 = v42 && v52
  const v58 = SDL_43_1_ir && !s[32] && v52 && v55 >= v54
  const v59 = v57 || v58
  const v60 = v57 ? (v58 ? Math.min(v49, v54) : v49) : v54
  const v61 = v57 ? (v58 ? Math.max(v51, v55) : v51) : v55
  const v62 = v56 || v57 || v58
  const v63 = v41 && s[34] || v42 && v53 || SDL_43_1_ir && s[34] && v53 || SDL_43_1_ir && !(s[463] && (!v52 || !v53 && v49 === v51) && (!s[32] && v52 || s[32] && !v52) && (s[32] || s[87] === v49))
  const SDL_43_4 = s[91] ? FIRST_DAY : v56 ? (v59 ? Math.min(s[87], v60) : s[87]) : v60
  s[1177] = SDL_43_4
  const SDL_43_4_hoej = s[91] ? NEVER : v56 ? (v59 ? Math.max(s[89], v61) : s[89]) : v61
  s[1178] = SDL_43_4_hoej
  const SDL_43_4_er = s[111] && (s[91] || s[94] && v62 || s[102] && v62)
  s[1179] = SDL_43_4_er
  const SDL_43_4_ir = !s[111] || s[91] || s[94] && v63 || s[102] && v63 || s[92]
  s[1180] = SDL_43_4_ir
  // SDL.43.4.tide: Du meldte dig i tide (SDL § 43, stk. 1)
  const SDL_43_4_tide = s[111] && (s[91] || s[94] && v41 || s[102] && v41)
  s[1181] = SDL_43_4_tide
  const SDL_43_4_tide_nej = s[111] && (s[91] || s[94] && v42 || s[102] && v42)
  s[1182] = SDL_43_4_tide_nej
  const SDL_43_4_tide_ir = !s[111] || s[91] || s[94] && SDL_43_1_ir || s[102] && SDL_43_1_ir || s[92]
  s[1183] = SDL_43_4_tide_ir
  // SDL.45.4: Præmiernes del af udgifterne (SDL § 45, stk. 4)
  const v71 = s[493] ? 8500 : s[495] ? 5500 : 0
  const SDL_45_4 = s[9] ? v71 : -Infinity
  s[1187] = SDL_45_4
  const SDL_45_4_hoej = s[9] ? v71 : Infinity
  s[1188] = SDL_45_4_hoej
  // SDL.51.1: Lediges sygedagpenge pr. uge (SDL § 51)
  const SDL_51_1 = s[9] ? f.dagpengePrUge : -Infinity
  s[509] = SDL_51_1
  const SDL_51_1_hoej = s[9] ? f.dagpengePrUge : Infinity
  s[510] = SDL_51_1_hoej
}

function svar_43(f, s) {
  // SDL.52.1: Selvstændiges sygedagpenge pr. uge ved fuldt fravær (SDL § 52, stk. 1)
  const v0 = f.selvstaendigForsikring === 'ingen'
  s[526] = v0
  const v1 = quotient([s[13], 2], [3], 'nærmeste', 100)
  const v2 = quotient([s[14], 2], [3], 'nærmeste', 100)
  const SDL_52_1_er = !s[9] || v0 || !(!s[16] && !s[17] && s[13] === s[14])
  s[1203] = SDL_52_1_er
  const SDL_52_1_ir = !s[9] || !v0 && s[19] || s[17]
  s[1204] = SDL_52_1_ir
  const SDL_52_1 = s[9] ? Math.min(s[13], v0 ? f.indtaegtSomSelvstaendig : Math.max(f.indtaegtSomSelvstaendig, s[16] ? Math.min(v1, v2) : -Infinity)) : -Infinity
  s[1201] = SDL_52_1
  const SDL_52_1_hoej = s[9] ? Math.min(s[14], v0 ? f.indtaegtSomSelvstaendig : Math.max(f.indtaegtSomSelvstaendig, s[16] ? Math.max(v1, v2) : Infinity)) : Infinity
  s[1202] = SDL_52_1_hoej
  // SDL.53.3: Selvstændiges sygedagpenge pr. uge (SDL § 53, stk. 3)
  const v7 = f.vurderingsdato >= 14692 /* 2010-03-24 */
  s[1958] = v7
  const v8 = SDL_52_1 > -Infinity && SDL_52_1_hoej < Infinity
  const v9 = quotient([SDL_52_1, 3], [4], 'nærmeste', 1)
  const v10 = quotient([SDL_52_1_hoej, 3], [4], 'nærmeste', 1)
  const v11 = SDL_52_1_er && !(!v8 && (!SDL_52_1_er || !SDL_52_1_ir && SDL_52_1 === SDL_52_1_hoej))
  const v12 = SDL_52_1_ir || !v8
  const v13 = quotient([SDL_52_1], [2], 'nærmeste', 1)
  const v14 = quotient([SDL_52_1_hoej], [2], 'nærmeste', 1)
  const v15 = s[213] && SDL_52_1_er
  const v16 = s[213] && SDL_52_1_ir
  const SDL_53_3_er = !v7 || v15 || !s[213] && (s[504] && v11 || !s[504] && (!s[179] || v11))
  s[1216] = SDL_53_3_er
  const SDL_53_3_ir = !v7 || v16 || !s[213] && (s[504] && v12 || !s[504] && s[179] && v12)
  s[1217] = SDL_53_3_ir
  const SDL_53_3 = v7 ? (s[213] ? SDL_52_1 : s[504] ? (v8 ? Math.min(v9, v10) : -Infinity) : s[179] ? (v8 ? Math.min(v13, v14) : -Infinity) : 0) : -Infinity
  s[1214] = SDL_53_3
  const SDL_53_3_hoej = v7 ? (s[213] ? SDL_52_1_hoej : s[504] ? (v8 ? Math.max(v9, v10) : Infinity) : s[179] ? (v8 ? Math.max(v13, v14) : Infinity) : 0) : Infinity
  s[1215] = SDL_53_3_hoej
  // SDL.53.2: Beløb som ved fuldt fravær (SDL § 53, stk. 2)
  const v21 = f.vurderingsdato >= 13605 /* 2007-04-02 */
  s[603] = v21
  const v22 = f.ledigUdenLoen || s[116] || f.arbejdsgiverTilbyderDeltid === false
  const SDL_53_2 = !v21 || v22
  s[1212] = SDL_53_2
  const SDL_53_2_nej = !v21 || !v22
  s[1213] = SDL_53_2_nej
  // SDL.50.1: Det højeste beløb pr. time (SDL § 50, stk. 1)
  const v25 = quotient([s[13], 100], [3700], 'nærmeste', 1)
  const v26 = quotient([s[14], 100], [3700], 'nærmeste', 1)
  const SDL_50_1 = s[9] ? (s[16] ? Math.min(v25, v26) : -Infinity) : -Infinity
  s[511] = SDL_50_1
  const SDL_50_1_hoej = s[9] ? (s[16] ? Math.max(v25, v26) : Infinity) : Infinity
  s[512] = SDL_50_1_hoej
  // SDL.47.1: Sygedagpenge pr. uge ved fuldt fravær (SDL § 47, stk. 1)
  const v29 = s[505] && f.timefortjeneste >= SDL_50_1
  s[1962] = v29
  const v30 = s[505] && f.timefortjeneste < SDL_50_1_hoej
  s[1963] = v30
  const v31 = f.normalTimerPrUge >= 3700
  s[1964] = v31
  const v32 = v30 || !v31
  s[1961] = v32
  const v33 = v29 || s[506]
  const v34 = v33 && v31
  s[1960] = v34
  const v35 = Math.min(f.timefortjeneste, SDL_50_1)
  const v36 = Math.min(f.timefortjeneste, SDL_50_1_hoej)
  const v37 = v35 <= -Infinity
  const v38 = quotient([v35, f.normalTimerPrUge], [100], 'nærmeste', 1)
  const v39 = quotient([v36, f.normalTimerPrUge], [100], 'nærmeste', 1)
  const v40 = s[505] && !(v37 && (!s[505] || !s[506] && v35 === v36))
  const v41 = Math.min(s[13], v37 ? -Infinity : Math.min(v38, v39))
  const v42 = Math.min(s[14], v37 ? Infinity : Math.max(v38, v39))
  const v43 = s[506] || v37 || s[17]
  const v44 = v32 && v40
  const v45 = v34 || v44
  const v46 = v34 && s[17] || v32 && v43
  const SDL_47_1 = s[91] ? -Infinity : v34 ? (v44 ? Math.min(s[13], v41) : s[13]) : v41
  s[520] = SDL_47_1
  const SDL_47_1_hoej = s[91] ? Infinity : v34 ? (v44 ? Math.max(s[14], v42) : s[14]) : v42
  s[521] = SDL_47_1_hoej
  const SDL_47_1_er = s[91] || s[94] && v45 || s[507] && v45 || s[106] && v45
  s[519] = SDL_47_1_er
  const SDL_47_1_ir = s[91] || s[94] && v46 || s[507] && v46 || s[106] && v46 || s[92]
  s[523] = SDL_47_1_ir
  // SDL.53.1: Lønmodtagerens sygedagpenge pr. uge (SDL § 53, stk. 1)
  const v51 = Math.max(0, s[508])
  const v52 = v51 >= 3700
  s[1967] = v52
  const v53 = v30 || !v52
  s[1966] = v53
  const v54 = v33 && v52
  s[1965] = v54
  const v55 = quotient([v35, v51], [100], 'nærmeste', 1)
  const v56 = quotient([v36, v51], [100], 'nærmeste', 1)
  const v57 = Math.min(s[13], v37 ? -Infinity : Math.min(v55, v56))
  const v58 = Math.min(s[14], v37 ? Infinity : Math.max(v55, v56))
  const v59 = v53 && v40
  const v60 = v54 || v59
  const v61 = v54 ? (v59 ? Math.min(s[13], v57) : s[13]) : v57
  const v62 = v54 ? (v59 ? Math.max(s[14], v58) : s[14]) : v58
  const v63 = v54 && s[17] || v53 && v43
  const v64 = Math.max(SDL_47_1, v61)
  const v65 = Math.min(SDL_47_1_hoej, v62)
  const v66 = SDL_53_2 && SDL_47_1_er
  const v67 = SDL_53_2_nej && v60
  const v68 = !v21 && SDL_47_1_er && v60 && v65 >= v64
  const v69 = v67 || v68
  const v70 = v67 ? (v68 ? Math.min(v61, v64) : v61) : v64
  const v71 = v67 ? (v68 ? Math.max(v62, v65) : v62) : v65
  const SDL_53_1_er = !s[9] || v66 || v67 || v68
  s[516] = SDL_53_1_er
  const SDL_53_1_ir = !s[9] || SDL_53_2 && SDL_47_1_ir || SDL_53_2_nej && v63 || !v21 && SDL_47_1_ir && v63 || !v21 && !((!SDL_47_1_er || !SDL_47_1_ir && SDL_47_1 === SDL_47_1_hoej) && (!v60 || !v63 && v61 === v62) && (SDL_47_1_er && v60 || !SDL_47_1_er && !v60) && (!SDL_47_1_er || SDL_47_1 === v61))
  s[517] = SDL_53_1_ir
  const SDL_53_1 = s[9] ? (v66 ? (v69 ? Math.min(SDL_47_1, v70) : SDL_47_1) : v70) : -Infinity
  s[513] = SDL_53_1
  const SDL_53_1_hoej = s[9] ? (v66 ? (v69 ? Math.max(SDL_47_1_hoej, v71) : SDL_47_1_hoej) : v71) : Infinity
  s[514] = SDL_53_1_hoej
  // SDL.46.1: Sygedagpenge pr. uge (SDL § 46, stk. 1)
  const SDL_46_1_er = !s[9] || s[116] || s[111] && (v15 || !s[213] && SDL_53_3_er) || !s[111] && SDL_53_1_er
  s[1191] = SDL_46_1_er
  const SDL_46_1_ir = !s[9] || s[116] && !s[9] || !s[116] && (s[111] && (v16 || !s[213] && SDL_53_3_ir) || !s[111] && SDL_53_1_ir)
  s[1192] = SDL_46_1_ir
  const SDL_46_1 = s[9] ? (s[116] ? s[509] : s[111] ? (s[213] ? SDL_52_1 : SDL_53_3) : SDL_53_1) : -Infinity
  s[1189] = SDL_46_1
  const SDL_46_1_hoej = s[9] ? (s[116] ? s[510] : s[111] ? (s[213] ? SDL_52_1_hoej : SDL_53_3_hoej) : SDL_53_1_hoej) : Infinity
  s[1190] = SDL_46_1_hoej
}

function svar_44(f, s) {
  // SDL.47.1.3: Sygedagpenge pr. uge fra arbejdsgiveren (SDL § 47, stk. 1)
  const v0 = Math.min(s[511], f.timeloenHosArbejdsgiveren)
  const v1 = Math.min(s[512], f.timeloenHosArbejdsgiveren)
  const v2 = v0 <= -Infinity
  const v3 = quotient([v0, f.normalTimerPrUge], [100], 'nærmeste', 1)
  const v4 = quotient([v1, f.normalTimerPrUge], [100], 'nærmeste', 1)
  const v5 = s[505] && !(v2 && (!s[505] || !s[506] && v0 === v1))
  const v6 = s[506] || v2
  const SDL_47_1_3 = s[91] ? -Infinity : v2 ? -Infinity : Math.min(v3, v4)
  s[1193] = SDL_47_1_3
  const SDL_47_1_3_hoej = s[91] ? Infinity : v2 ? Infinity : Math.max(v3, v4)
  s[1194] = SDL_47_1_3_hoej
  const SDL_47_1_3_er = s[91] || s[94] && v5 || s[102] && v5
  s[1195] = SDL_47_1_3_er
  const SDL_47_1_3_ir = s[91] || s[94] && v6 || s[102] && v6 || s[92]
  s[1196] = SDL_47_1_3_ir
  // SDL.50.4: Sygedagpenge ved siden af løn (SDL § 50, stk. 4)
  const SDL_50_4 = s[9] ? Math.max(0, SDL_47_1_3 === -Infinity ? -Infinity : SDL_47_1_3 - f.loenUnderSygdomPrUge) : -Infinity
  s[1197] = SDL_50_4
  const SDL_50_4_hoej = s[9] ? Math.max(0, SDL_47_1_3_hoej === Infinity ? Infinity : SDL_47_1_3_hoej - f.loenUnderSygdomPrUge) : Infinity
  s[1198] = SDL_50_4_hoej
  const SDL_50_4_er = s[95] && (!s[9] || SDL_47_1_3_er)
  s[1199] = SDL_50_4_er
  const SDL_50_4_ir = !s[95] || !s[9] || SDL_47_1_3_ir
  s[1200] = SDL_50_4_ir
  // SDL.53.1.ialt: Sygedagpenge for timerne i alt (SDL § 53, stk. 1)
  const v15 = sum(f.timeregnskab, (r_timeregnskab) => { const r0_0 = r_timeregnskab.fra <= 13149 /* 2006-01-01 */ || r_timeregnskab.fra >= 20822 /* 2027-01-04 */ && r_timeregnskab.fra <= 2147483646; const r0_1 = SATS_29(r_timeregnskab.fra); const r0_2 = r_timeregnskab.fra === NEVER; const r0_3 = r0_2 || r0_0; const r0_4 = Math.min(f.timefortjeneste, r0_0 ? -Infinity : r0_1); const r0_5 = Math.min(f.timefortjeneste, r0_0 ? Infinity : r0_1); const r0_6 = r0_4 <= -Infinity; const r0_7 = Math.min(r0_6 ? -Infinity : Math.min(quotient([r0_4, r_timeregnskab.fravaerstimer], [100], 'nærmeste', 1), Math.round(r0_5 * r_timeregnskab.fravaerstimer / 100)), r0_0 ? -Infinity : SATS_1(r_timeregnskab.fra)); return !r0_2 && !(r0_6 && (r0_2 || !r0_3 && r0_4 === r0_5)) && !r0_2 ? (r0_3 || r0_6 || r0_3 ? Math.min(0, r0_7) : r0_7) : 0 })
  const v16 = sum(f.timeregnskab, (r_timeregnskab) => { const r0_0 = r_timeregnskab.fra <= 13149 /* 2006-01-01 */ || r_timeregnskab.fra >= 20822 /* 2027-01-04 */ && r_timeregnskab.fra <= 2147483646; const r0_1 = SATS_29(r_timeregnskab.fra); const r0_2 = r_timeregnskab.fra === NEVER; const r0_3 = Math.min(f.timefortjeneste, r0_0 ? -Infinity : r0_1); const r0_4 = Math.min(f.timefortjeneste, r0_0 ? Infinity : r0_1); const r0_5 = r0_3 <= -Infinity; return !r0_2 && !(r0_5 && (r0_2 || !(r0_2 || r0_0) && r0_3 === r0_4)) && !r0_2 ? Math.min(r0_5 ? Infinity : Math.max(quotient([r0_3, r_timeregnskab.fravaerstimer], [100], 'nærmeste', 1), Math.round(r0_4 * r_timeregnskab.fravaerstimer / 100)), r0_0 ? Infinity : SATS_1(r_timeregnskab.fra)) : 0 })
  const v17 = v15 > -Infinity && v16 < Infinity
  const v18 = quotient([v15, 1], [1], 'nærmeste', 1)
  const v19 = quotient([v16, 1], [1], 'nærmeste', 1)
  const SDL_53_1_ialt = s[9] ? (v17 ? Math.min(v18, v19) : -Infinity) : -Infinity
  s[1205] = SDL_53_1_ialt
  const SDL_53_1_ialt_hoej = s[9] ? (v17 ? Math.max(v18, v19) : Infinity) : Infinity
  s[1206] = SDL_53_1_ialt_hoej
  const SDL_53_1_ialt_er = s[95] && (!s[9] || !(!v17 && v15 === v16))
  s[1207] = SDL_53_1_ialt_er
  const SDL_53_1_ialt_ir = !s[95] || !s[9] || !v17
  s[1208] = SDL_53_1_ialt_ir
  // SDL.53.1.timer: Fraværstimer i alt (SDL § 53, stk. 1)
  const v24 = sum(f.timeregnskab, (r_timeregnskab) => r_timeregnskab.fravaerstimer)
  const SDL_53_1_timer = s[9] ? v24 : -Infinity
  s[1209] = SDL_53_1_timer
  const SDL_53_1_timer_hoej = s[9] ? v24 : Infinity
  s[1210] = SDL_53_1_timer_hoej
  const SDL_53_1_timer_ir = !s[95] || !s[9]
  s[1211] = SDL_53_1_timer_ir
  // SDL.53a.1: Ingen sygedagpenge på helligdagen (SDL § 53 a, stk. 1)
  const v28 = f.vurderingsdato >= 15523 /* 2012-07-02 */
  s[1968] = v28
  const v29 = intersectTable(ALL_DAYS, HELLIGDAGE_1)
  const v30 = v28 && countDays(v29, f.vurderingsdato, f.vurderingsdato) >= 1
  const SDL_53a_1 = !s[9] || v30
  s[1218] = SDL_53a_1
  const SDL_53a_1_nej = !s[9] || !v30
  s[1219] = SDL_53a_1_nej
  // SDL.53b.1: Refusion fra første dag ved covid-19 (SDL § 53 b, stk. 1-2)
  const v33 = f.vurderingsdato >= 18319 /* 2020-02-27 */
  s[1969] = v33
  const v34 = f.vurderingsdato >= 18671 /* 2021-02-13 */
  s[1970] = v34
  const v35 = f.sygMedCovid19 || f.hjemmeEfterAnbefaling
  s[1974] = v35
  const v36 = s[95] && v35
  const v37 = f.vurderingsdato >= 18859 /* 2021-08-20 */
  s[1971] = v37
  const v38 = f.vurderingsdato >= 18954 /* 2021-11-23 */
  s[1972] = v38
  const v39 = f.vurderingsdato >= 19052 /* 2022-03-01 */
  s[1973] = v39
  const v40 = v38 && !v39 && v36
  const SDL_53b_1 = !s[9] || v33 && (!v34 && v36 || v34 && (!v37 || v40))
  s[1220] = SDL_53b_1
  const SDL_53b_1_nej = !s[9] || !v33 || !v34 && !v36 || v34 && (!v37 || !v40)
  s[1221] = SDL_53b_1_nej
  const SDL_53b_1_ir = !s[9] || v33 && v34 && !v37
  s[1222] = SDL_53b_1_ir
  // SDL.54.1.beloeb: Refusion til arbejdsgiveren pr. uge (SDL § 54, stk. 1)
  const SDL_54_1_beloeb = s[9] ? Math.min(f.loenUnderSygdomPrUge, s[513]) : -Infinity
  s[1223] = SDL_54_1_beloeb
  const SDL_54_1_beloeb_hoej = s[9] ? Math.min(f.loenUnderSygdomPrUge, s[514]) : Infinity
  s[1224] = SDL_54_1_beloeb_hoej
  const SDL_54_1_beloeb_er = s[515] && (!s[9] || s[516])
  s[1225] = SDL_54_1_beloeb_er
  const SDL_54_1_beloeb_ir = s[515] && (!s[9] || s[517]) || s[518] || s[99]
  s[1226] = SDL_54_1_beloeb_ir
  // SDL.56.1.beloeb: Refusion med aftale pr. uge (SDL § 56, stk. 1)
  const v48 = Math.min(s[13], SDL_47_1_3)
  const v49 = Math.min(s[14], SDL_47_1_3_hoej)
  const v50 = SDL_47_1_3_ir || s[17]
  const v51 = s[94] && SDL_47_1_3_er
  const v52 = s[507] && SDL_47_1_3_er
  const v53 = s[106] && s[519]
  const v54 = v52 || v53
  const v55 = v52 ? (v53 ? Math.min(s[520], v48) : v48) : s[520]
  const SDL_56_1_beloeb = s[91] ? -Infinity : v51 ? (v54 ? Math.min(v48, v55) : v48) : v55
  s[1227] = SDL_56_1_beloeb
  const v57 = v52 ? (v53 ? Math.max(s[521], v49) : v49) : s[521]
  const SDL_56_1_beloeb_hoej = s[91] ? Infinity : v51 ? (v54 ? Math.max(v49, v57) : v49) : v57
  s[1228] = SDL_56_1_beloeb_hoej
  const SDL_56_1_beloeb_er = s[522] && (s[91] || v51 || v52 || v53)
  s[1229] = SDL_56_1_beloeb_er
  const SDL_56_1_beloeb_ir = s[522] && (s[91] || s[94] && v50 || s[507] && v50 || s[106] && s[523] || s[92]) || s[524] || s[99]
  s[1230] = SDL_56_1_beloeb_ir
  // SDL.56.2: Aftale om refusion fra første dag (SDL § 56, stk. 2)
  const v61 = f.aftaleIndgaaetDen >= 13332 /* 2006-07-03 */
  s[525] = v61
  const v62 = f.aftaleIndgaaetDen >= 13605 /* 2007-04-02 */
  s[1976] = v62
  const v63 = f.skoennedeFravaersdage >= 10
  s[1979] = v63
  const v64 = f.langvarigEllerKroniskLidelse && f.risikoenErVaesentligtForoeget && v63
  s[527] = v64
  const v65 = f.dageBetaltForLidelsen >= 14
  s[1980] = v65
  const v66 = f.aftaleIndgaaetDen >= 14032 /* 2008-06-02 */
  s[1978] = v66
  const v67 = f.dageBetaltForLidelsen >= 15
  s[1981] = v67
  const v68 = f.dageBetaltForLidelsen >= 21
  s[1982] = v68
  const v69 = !v62 && (v64 || f.behandlingBesluttetVedAnsaettelsen || v65) || v62 && (!v66 && (v64 || f.behandlingBesluttetVedAnsaettelsen || v67) || v66 && (v64 || f.behandlingBesluttetVedAnsaettelsen || v68))
  const SDL_56_2 = !v61 || v69
  s[1231] = SDL_56_2
  const SDL_56_2_nej = !v61 || !v69
  s[1232] = SDL_56_2_nej
  // SDL.56.3: Aftalens form (SDL § 56, stk. 3)
  const v72 = f.aftaleErSkriftlig && f.aftaleErGodkendt
  const SDL_56_3 = !v61 || v72
  s[1234] = SDL_56_3
  const SDL_56_3_nej = !v61 || !v72
  s[1235] = SDL_56_3_nej
  // SDL.56.4: Aftalens sidste dag (SDL § 56, stk. 4)
  const v75 = shiftDays(shiftMonths(f.aftaleIndgaaetDen, 24), -1)
  const SDL_56_4 = v61 ? v75 : FIRST_DAY
  s[1236] = SDL_56_4
  const SDL_56_4_hoej = v61 ? v75 : NEVER
  s[1237] = SDL_56_4_hoej
}

function svar_45(f, s) {
  // SDL.56.4.fornyelse: Aftalen kan fornyes (SDL § 56, stk. 4)
  const v0 = f.fravaersdageSidsteAar >= 10
  s[1984] = v0
  const v1 = v0 || f.vaesentligeAendringerVedUdloeb
  const SDL_56_4_fornyelse = !s[525] || v1
  s[1238] = SDL_56_4_fornyelse
  const SDL_56_4_fornyelse_nej = !s[525] || !v1
  s[1239] = SDL_56_4_fornyelse_nej
  // SDL.58a.1: Aftale for selvstændige (SDL § 58 a, stk. 1-4)
  const v4 = f.aftaleIndgaaetDen >= 15398 /* 2012-02-28 */
  s[1985] = v4
  const v5 = v4 && s[526] && s[527] && f.aftaleErSkriftlig && f.laegeligDokumentationForRisiko
  const SDL_58a_1 = !s[525] || v5
  s[1240] = SDL_58a_1
  const SDL_58a_1_nej = !s[525] || !v5
  s[1241] = SDL_58a_1_nej
  // SDL.59.6: Refusion trods for sen anmeldelse (SDL § 59, stk. 6)
  const v8 = !s[32] && s[343] >= f.refusionskravFremsat
  s[1986] = v8
  const v9 = !s[32] && s[342] < f.refusionskravFremsat
  s[1987] = v9
  const v10 = f.skyldesLoenmodtageren || f.forkertVejledning || f.saerligeOmstaendighederForRefusion
  s[1988] = v10
  const v11 = v9 || !v10
  const v12 = v8 || s[34]
  const v13 = v12 && v10
  const v14 = f.nemrefusionNede || f.skyldesLoenmodtageren || f.forkertVejledning || f.saerligeOmstaendighederForRefusion
  s[1989] = v14
  const v15 = v9 || !v14
  const v16 = v12 && v14
  const SDL_59_6 = s[95] && (s[91] || s[94] && v13 || s[528] && v13 || s[529] && v16 || s[530] && v16)
  s[1246] = SDL_59_6
  const SDL_59_6_nej = s[95] && (s[91] || s[94] && v11 || s[528] && v11 || s[529] && v15 || s[530] && v15)
  s[1247] = SDL_59_6_nej
  // SDL.59.2: Refusion tidligst fra (SDL § 59, stk. 2-5)
  const v19 = !s[32] && s[531] >= f.arbejdsgiverAnmeldt
  s[1993] = v19
  const v20 = !s[32] && s[532] < f.arbejdsgiverAnmeldt
  s[1994] = v20
  const v21 = v19 || s[533] || SDL_59_6
  s[1990] = v21
  const v22 = SDL_59_6_nej || s[534]
  const v23 = (v20 || s[34]) && (s[535] || s[34]) && v22 && (v20 || s[535] || SDL_59_6_nej)
  s[1991] = v23
  const v24 = s[34] && s[534]
  s[1992] = v24
  const v25 = shiftMonths(f.refusionskravFremsat, -3)
  const v26 = Math.max(f.arbejdsgiverAnmeldt, v25)
  const v27 = Math.max(v25, v26)
  const v28 = Math.min(v25, v26)
  const v29 = v24 && v25 !== v26
  const v30 = v24 && v28 >= v27
  const v31 = v23 || v30
  const v32 = v30 ? Math.min(v26, v27) : v26
  const v33 = v23 ? v32 : v27
  const v34 = v21 ? (v31 ? Math.min(v25, v33) : v25) : v33
  const v35 = v30 ? Math.max(v26, v28) : v26
  const v36 = v23 ? v35 : v28
  const v37 = v21 ? (v31 ? Math.max(v25, v36) : v25) : v36
  const v38 = v21 || v23 || v30
  const v39 = !s[32] && s[487] >= f.arbejdsgiverAnmeldt
  s[1997] = v39
  const v40 = !s[32] && s[486] < f.arbejdsgiverAnmeldt
  s[1998] = v40
  const v41 = !s[32] && s[33] < shiftDays(s[89], 30)
  s[1999] = v41
  const v42 = !s[32] && s[33] >= shiftDays(s[87], 30)
  s[2000] = v42
  const v43 = v39 || v41 || SDL_59_6
  s[1995] = v43
  const v44 = (v40 || s[34]) && (v42 || s[34]) && v22 && (v40 || v42 || SDL_59_6_nej)
  s[1996] = v44
  const v45 = v44 || v30
  const v46 = v44 ? v32 : v27
  const v47 = v44 ? v35 : v28
  const v48 = s[94] && v38
  const v49 = s[474] && v38
  const v50 = s[461] && (v43 || v44 || v30)
  const v51 = s[489] || v50
  const v52 = s[489] ? FIRST_DAY : v43 ? (v45 ? Math.min(v25, v46) : v25) : v46
  const v53 = v49 || v51
  const v54 = v49 ? (v51 ? Math.min(v34, v52) : v34) : v52
  const SDL_59_2 = s[91] ? FIRST_DAY : v48 ? (v53 ? Math.min(v34, v54) : v34) : v54
  s[1242] = SDL_59_2
  const v56 = s[489] ? NEVER : v43 ? (v45 ? Math.max(v25, v47) : v25) : v47
  const v57 = v49 ? (v51 ? Math.max(v37, v56) : v37) : v56
  const SDL_59_2_hoej = s[91] ? NEVER : v48 ? (v53 ? Math.max(v37, v57) : v37) : v57
  s[1243] = SDL_59_2_hoej
  const SDL_59_2_er = s[95] && (s[91] || v48 || v49 || s[489] || v50)
  s[1244] = SDL_59_2_er
  const SDL_59_2_ir = !s[95] || s[91] || s[94] && v29 || s[474] && v29 || s[489] || s[461] && v29 || s[92]
  s[1245] = SDL_59_2_ir
  // SDL.82.1: Loven af 2006 gælder for fraværet (SDL § 82, stk. 1-3)
  const v61 = s[536] >= 13332 /* 2006-07-03 */
  const SDL_82_1 = !s[9] || v61
  s[1248] = SDL_82_1
  const SDL_82_1_nej = !s[9] || !v61
  s[1249] = SDL_82_1_nej
}

function svar_46(f, s) {
  const v0 = s[12] ? 0 : 4
  s[608] = v0
  const v1 = f.vurderingsdato >= 16307 /* 2014-08-25 */
  s[556] = v1
  const v2 = s[1] ? 0 : 4
  s[610] = v2
  const v3 = s[0] ? 4 : 0
  s[887] = v3
  const v4 = (f.erVisiteretTilFleksjob ? 1 : 0) + v3
  s[628] = v4
  const v5 = (s[505] ? 1 : 0) + (s[506] ? 4 : 0)
  s[637] = v5
  const v6 = s[6] ? 0 : 4
  s[645] = v6
  const v7 = 1 + v6
  s[640] = v7
  const v8 = s[139] ? 1 : 0
  s[673] = v8
  const v9 = v8 + (s[537] ? 4 : 0)
  s[665] = v9
  const v10 = s[538] ? 4 : 0
  s[672] = v10
  const v11 = (s[539] ? 1 : 0) + (s[540] ? 2 : 0) + (s[541] ? 4 : 0)
  s[675] = v11
  const v12 = s[9] ? 0 : 4
  s[684] = v12
  const v13 = (s[542] ? 1 : 0) + (s[543] ? 2 : 0) + v12
  s[676] = v13
  const v14 = s[144] ? 1 : 0
  s[677] = v14
  const v15 = s[141] ? 1 : 0
  s[563] = v15
  const v16 = s[544] ? 4 : 0
  s[705] = v16
  const v17 = f.ressourceforloebStartede >= 20485 /* 2026-02-01 */
  s[574] = v17
  const v18 = f.ressourceforloebErBevilget ? 1 : 0
  s[730] = v18
  const v19 = s[159] ? 4 : 0
  s[741] = v19
  const v20 = v18 + v19
  s[721] = v20
  const v21 = s[155] ? 4 : 0
  s[727] = v21
  const v22 = f.ressourceforloebPlanlagtTil >= 20485 /* 2026-02-01 */
  s[1538] = v22
  const v23 = s[545] ? 4 : 0
  s[731] = v23
  const v24 = f.vurderingsdato >= 13859 /* 2007-12-12 */
  s[578] = v24
  const v25 = s[546] ? 1 : 0
  s[752] = v25
  const v26 = f.revalideringErBevilget ? 1 : 0
  s[755] = v26
  const v27 = s[244] ? 4 : 0
  s[768] = v27
  const v28 = s[12] ? 1 : 0
  s[586] = v28
  const v29 = f.vurderingsdato >= 19530 /* 2023-06-22 */
  s[1579] = v29
  const v30 = s[137] ? 0 : 4
  s[799] = v30
  const v31 = f.bruddetSkete >= 19899 /* 2024-06-25 */
  s[1611] = v31
  const v32 = s[232] ? 1 : 0
  s[589] = v32
  const v33 = s[232] ? 1 : 4
  s[832] = v33
  const v34 = s[137] ? 1 : 0
  s[560] = v34
  const v35 = s[137] ? 1 : 4
  s[851] = v35
  const v36 = 1 + (s[547] ? 4 : 0)
  s[920] = v36
  const v37 = s[548] ? 0 : 4
  s[944] = v37
  const v38 = s[99] ? 4 : 0
  s[977] = v38
  const v39 = s[32] ? 0 : 1
  s[978] = v39
  const v40 = s[34] ? 4 : 0
  s[979] = v40
  const v41 = (s[9] ? 0 : 1) + 2 + v12
  s[980] = v41
  const v42 = s[534] ? 4 : 0
  s[1002] = v42
  const v43 = s[549] ? 1 : 0
  s[1054] = v43
  const v44 = 1 + v12
  s[1059] = v44
  const v45 = !s[32] && !s[550]
  s[1073] = v45
  const v46 = s[388] ? 1 : 0
  s[1080] = v46
  const v47 = s[80] ? 4 : 0
  s[1116] = v47
  const v48 = s[82] ? 4 : 0
  s[1117] = v48
  const v49 = f.aftaleIndgaaetDen >= 15012 /* 2011-02-07 */
  s[604] = v49
  const v50 = s[525] ? 0 : 4
  s[1233] = v50
  const v51 = s[28] ? 1 : 0
  s[566] = v51
  const v52 = !s[32] && !s[34] && s[89] < NEVER
  s[568] = v52
  const v53 = s[87] >= 16440 /* 2015-01-05 */
  s[1437] = v53
  const v54 = s[87] >= 15012 /* 2011-02-07 */
  s[1783] = v54
  const v55 = v54 ? 2 : 0
  s[571] = v55
  const v56 = s[89] <= 16439 /* 2015-01-04 */
  s[1436] = v56
  const v57 = s[87] >= 13332 /* 2006-07-03 */ ? 1 : 0
  s[570] = v57
  const v58 = s[89] <= 15011 /* 2011-02-06 */
  s[569] = v58
  const v59 = v52 ? (v58 ? v57 : v56 ? v55 : v53 ? 3 : 0) : 0
  s[1251] = v59
  const v60 = s[270] ? 2 : 0
  s[1254] = v60
  const v61 = s[9] ? 1 : 0
  s[561] = v61
  const v62 = f.vurderingsdato <= 16439 /* 2015-01-04 */
  s[1253] = v62
  const v63 = s[551] ? 5 : 0
  s[1265] = v63
  const v64 = s[161] ? 4 : 0
  s[572] = v64
  const v65 = s[215] ? 3 : 0
  s[1263] = v65
  const v66 = f.vurderingsdato <= 18261 /* 2019-12-31 */
  s[559] = v66
  const v67 = f.vurderingsdato <= 16616 /* 2015-06-30 */
  s[1262] = v67
  const v68 = v1 ? 4 : 0
  s[1284] = v68
  const v69 = s[8] ? 3 : 0
  s[1283] = v69
  const v70 = f.vurderingsdato <= 16306 /* 2014-08-24 */
  s[553] = v70
  const v71 = s[7] ? 2 : 0
  s[1282] = v71
  const v72 = f.vurderingsdato <= 15339 /* 2011-12-31 */
  s[1281] = v72
  const v73 = s[1] ? 1 : 0
  s[1280] = v73
  const v74 = f.vurderingsdato <= 13502 /* 2006-12-20 */
  s[1279] = v74
  const v75 = s[8] ? 2 : 0
  s[554] = v75
  const v76 = s[6] ? 1 : 0
  s[558] = v76
  const v77 = v72 ? v76 : v75
  s[1292] = v77
  const v78 = v1 ? 3 : 0
  s[555] = v78
  const v79 = v72 ? v76 : f.vurderingsdato <= 16555 /* 2015-04-30 */ ? v75 : s[552] ? 3 : 0
  s[1327] = v79
}

function svar_47(f, s) {
  const v0 = s[553] ? s[554] : s[555]
  s[1334] = v0
  const v1 = s[556] ? 2 : 0
  s[1335] = v1
  const v2 = s[12] ? 2 : 0
  s[1338] = v2
  const v3 = s[557] ? s[558] : v2
  s[1343] = v3
  const v4 = s[152] ? 3 : 0
  s[593] = v4
  const v5 = s[161] ? 2 : 0
  s[1506] = v5
  const v6 = f.vurderingsdato <= 20484 /* 2026-01-31 */
  s[583] = v6
  const v7 = v6 ? v5 : v4
  s[1345] = v7
  const v8 = s[26] ? 2 : 0
  s[1346] = v8
  const v9 = f.vurderingsdato <= 20634 /* 2026-06-30 */
  s[591] = v9
  const v10 = s[559] ? s[560] : v5
  s[1347] = v10
  const v11 = s[152] ? 4 : 0
  s[1519] = v11
  const v12 = s[161] ? 3 : 0
  s[1496] = v12
  const v13 = v6 ? v12 : v11
  s[579] = v13
  const v14 = s[557] ? s[561] : s[559] ? v2 : v13
  s[1349] = v14
  const v15 = f.jobafklaringStartede <= 17125 /* 2016-11-20 */
  s[1351] = v15
  const v16 = f.jobafklaringStartede <= 16617 /* 2015-07-01 */
  s[1350] = v16
  const v17 = f.jobafklaringStartede <= 20634 /* 2026-06-30 */
  s[1356] = v17
  const v18 = s[562] ? 3 : 0
  s[1355] = v18
  const v19 = f.jobafklaringStartede <= 20088 /* 2024-12-31 */
  s[1354] = v19
  const v20 = f.jobafklaringStartede <= 18261 /* 2019-12-31 */
  s[1353] = v20
  const v21 = s[144] && !s[146]
  s[1360] = v21
  const v22 = v20 ? s[563] : v17 ? (s[562] ? 2 : 0) : s[564] ? 3 : 0
  s[1361] = v22
  const v23 = f.vurderingsdato >= 15884 /* 2013-06-28 */ ? 4 : 0
  s[1365] = v23
  const v24 = s[12] ? 3 : 0
  s[1364] = v24
  const v25 = f.vurderingsdato <= 15883 /* 2013-06-27 */
  s[1363] = v25
  const v26 = s[565] ? 2 : 0
  s[1362] = v26
  const v27 = f.vurderingsdato <= 15011 /* 2011-02-06 */
  s[602] = v27
  const v28 = v27 ? s[561] : v26
  s[1376] = v28
  const v29 = s[32] ? 0 : s[29] <= 15011 /* 2011-02-06 */ ? s[566] : s[452] ? 2 : 0
  s[1377] = v29
  const v30 = s[68] && !s[567] && s[69] < NEVER
  s[1405] = v30
  const v31 = s[70] >= 20485 /* 2026-02-01 */
  s[1410] = v31
  const v32 = s[70] >= 15012 /* 2011-02-07 */
  s[1933] = v32
  const v33 = v32 ? 2 : 0
  s[1409] = v33
  const v34 = s[69] <= 20484 /* 2026-01-31 */
  s[1408] = v34
  const v35 = s[70] >= 13332 /* 2006-07-03 */ ? 1 : 0
  s[1407] = v35
  const v36 = s[69] <= 15011 /* 2011-02-06 */
  s[1406] = v36
  const v37 = v30 ? (v36 ? v35 : v33) : 0
  s[1411] = v37
  const v38 = s[70] >= 16252 /* 2014-07-01 */
  s[1418] = v38
  const v39 = v32 ? 4 : 0
  s[1417] = v39
  const v40 = s[69] <= 16251 /* 2014-06-30 */
  s[1416] = v40
  const v41 = s[70] >= 13605 /* 2007-04-02 */ ? 3 : 0
  s[1415] = v41
  const v42 = s[70] >= 13545 /* 2007-02-01 */ ? 2 : 0
  s[1414] = v42
  const v43 = s[69] <= 13604 /* 2007-04-01 */
  s[1413] = v43
  const v44 = s[69] <= 13544 /* 2007-01-31 */
  s[1412] = v44
  const v45 = v38 ? 3 : 0
  s[1423] = v45
  const v46 = s[87] >= 16252 /* 2014-07-01 */
  s[600] = v46
  const v47 = s[89] <= 16251 /* 2014-06-30 */
  s[599] = v47
  const v48 = s[568] ? (s[569] ? s[570] : s[571]) : 0
  s[598] = v48
  const v49 = s[87] >= 15341 /* 2012-01-02 */
  s[1435] = v49
  const v50 = s[89] <= 15340 /* 2012-01-01 */
  s[1434] = v50
  const v51 = s[164] ? 2 : 0
  s[587] = v51
  const v52 = f.vurderingsdato <= 16800 /* 2015-12-31 */
  s[1482] = v52
  const v53 = s[164] ? 3 : 0
  s[1484] = v53
  const v54 = f.vurderingsdato <= 16251 /* 2014-06-30 */
  s[1483] = v54
  const v55 = s[238] ? 4 : 0
  s[1497] = v55
  const v56 = f.vurderingsdato <= 20088 /* 2024-12-31 */
  s[1495] = v56
  const v57 = f.vurderingsdato <= 17125 /* 2016-11-20 */
  s[1494] = v57
  const v58 = s[152] ? 5 : 0
  s[592] = v58
  const v59 = v6 ? s[572] : v58
  s[1510] = v59
  const v60 = f.vurderingsdato <= 17682 /* 2018-05-31 */
  s[1508] = v60
  const v61 = v6 ? (s[573] ? 4 : 0) : v58
  s[1514] = v61
  const v62 = s[160] ? 3 : 0
  s[1513] = v62
  const v63 = f.vurderingsdato <= 19133 /* 2022-05-21 */
  s[1512] = v63
  const v64 = f.vurderingsdato <= 18992 /* 2021-12-31 */
  s[1511] = v64
  const v65 = s[161] ? 5 : 0
  s[584] = v65
  const v66 = s[9] ? 2 : 0
  s[1517] = v66
  const v67 = s[574] ? 5 : 0
  s[1527] = v67
  const v68 = f.ressourceforloebStartede <= 20484 /* 2026-01-31 */
  s[1526] = v68
  const v69 = f.ressourceforloebStartede <= 18992 /* 2021-12-31 */
  s[1524] = v69
  const v70 = s[575] ? 2 : 0
  s[1523] = v70
  const v71 = f.ressourceforloebStartede <= 18808 /* 2021-06-30 */
  s[1522] = v71
  const v72 = s[158] ? 1 : 0
  s[1521] = v72
  const v73 = f.ressourceforloebStartede <= 15705 /* 2012-12-31 */
  s[1520] = v73
  const v74 = f.ressourceforloebPlanlagtTil <= 20484 /* 2026-01-31 */
  s[1537] = v74
  const v75 = s[576] ? 2 : 0
  s[1536] = v75
  const v76 = s[577] ? 1 : 0
  s[1535] = v76
  const v77 = f.ressourceforloebPlanlagtTil <= 15705 /* 2012-12-31 */
  s[1534] = v77
  const v78 = f.ressourceforloebStartede <= 18261 /* 2019-12-31 */
  s[1540] = v78
  const v79 = s[152] ? 6 : 0
  s[585] = v79
}

function svar_48(f, s) {
  const v0 = s[160] ? 4 : 0
  s[1546] = v0
  const v1 = s[578] ? 2 : 0
  s[1564] = v1
  const v2 = f.vurderingsdato <= 13858 /* 2007-12-11 */
  s[1563] = v2
  const v3 = v2 ? s[561] : s[559] ? v1 : s[579]
  s[1557] = v3
  const v4 = f.revalideringStartede <= 13858 /* 2007-12-11 */ ? (s[580] ? 1 : 0) : f.revalideringStartede <= 18261 /* 2019-12-31 */ ? (f.revalideringStartede >= 13859 /* 2007-12-12 */ ? 2 : 0) : f.revalideringStartede <= 20484 /* 2026-01-31 */ ? (s[581] ? 3 : 0) : f.revalideringStartede >= 20485 /* 2026-02-01 */ ? 4 : 0
  s[1560] = v4
  const v5 = f.revalideringErBevilget ? v4 : 0
  s[1561] = v5
  const v6 = s[582] ? 1 : 0
  s[1562] = v6
  const v7 = s[583] ? s[584] : s[585]
  s[1565] = v7
  const v8 = s[152] ? 2 : 0
  s[1674] = v8
  const v9 = s[583] ? s[586] : v8
  s[1568] = v9
  const v10 = f.vurderingsdato <= 16386 /* 2014-11-12 */
  s[1570] = v10
  const v11 = f.vurderingsdato <= 16940 /* 2016-05-19 */
  s[1583] = v11
  const v12 = v11 ? s[587] : s[256] ? 3 : 0
  s[1577] = v12
  const v13 = f.vurderingsdato <= 19529 /* 2023-06-21 */
  s[1578] = v13
  const v14 = f.vurderingsdato <= 18077 /* 2019-06-30 */
  s[1598] = v14
  const v15 = f.bruddetSkete <= 19898 /* 2024-06-24 */
  s[1609] = v15
  const v16 = f.bruddetSkete <= 19722 /* 2023-12-31 */
  s[1607] = v16
  const v17 = f.bruddetSkete <= 18669 /* 2021-02-11 */
  s[1606] = v17
  const v18 = s[588] ? 2 : 0
  s[1605] = v18
  const v19 = f.bruddetSkete <= 18257 /* 2019-12-27 */
  s[1604] = v19
  const v20 = f.bruddetSkete <= 16616 /* 2015-06-30 */
  s[1603] = v20
  const v21 = v20 ? s[589] : v18
  s[1612] = v21
  const v22 = f.vurderingsdato <= 21914 /* 2029-12-31 */
  s[1634] = v22
  const v23 = s[238] ? 7 : 0
  s[1631] = v23
  const v24 = s[241] ? 4 : 0
  s[1640] = v24
  const v25 = s[255] ? 3 : 0
  s[1639] = v25
  const v26 = f.vurderingsdato <= 15394 /* 2012-02-24 */
  s[1638] = v26
  const v27 = s[248] ? 4 : 0
  const v28 = f.vurderingsdato <= 15393 /* 2012-02-23 */
  const v29 = v2 ? s[561] : f.vurderingsdato <= 15070 /* 2011-04-06 */ ? v1 : v28 ? (f.vurderingsdato >= 15071 /* 2011-04-07 */ ? 3 : 0) : s[559] ? v27 : v7
  s[1641] = v29
  const v30 = s[250] && !s[249] && !s[244]
  s[1643] = v30
  const v31 = s[152] ? 8 : 0
  s[1652] = v31
  const v32 = s[590] ? 2 : 0
  s[1667] = v32
  const v33 = s[137] ? 3 : 0
  s[1671] = v33
  const v34 = s[591] ? s[592] : s[26] ? 6 : 0
  s[1680] = v34
  const v35 = s[270] ? 3 : 0
  s[1679] = v35
  const v36 = s[591] ? s[593] : s[26] ? 4 : 0
  s[1685] = v36
  const v37 = s[270] ? 4 : 0
  s[1798] = v37
  const v38 = s[583] ? v37 : v34
  s[1700] = v38
  const v39 = s[565] ? 3 : 0
  s[1699] = v39
  const v40 = s[6] ? 2 : 0
  s[1704] = v40
  const v41 = s[594] ? 1 : f.vurderingsdato <= 14605 /* 2009-12-27 */ ? v40 : v28 ? (s[595] ? 3 : 0) : v27
  s[1719] = v41
  const v42 = s[548] ? 1 : 0
  s[1734] = v42
  const v43 = s[596] ? 2 : 0
  s[1736] = v43
  const v44 = f.bruddetSkete <= 15705 /* 2012-12-31 */
  s[1735] = v44
  const v45 = v44 ? v42 : v20 ? v43 : s[588] ? 3 : 0
  s[1739] = v45
  const v46 = s[26] ? 5 : 0
  s[1759] = v46
  const v47 = f.vurderingsdato <= 17896 /* 2018-12-31 */ ? s[561] : f.vurderingsdato >= 17897 /* 2019-01-01 */ ? 2 : 0
  s[1780] = v47
  const v48 = s[597] ? s[598] : 0
  s[1781] = v48
  const v49 = f.saerligeGrundeTilAndetTidspunkt ? 1 : 0
  s[1782] = v49
  const v50 = s[238] ? 3 : 0
  s[1786] = v50
  const v51 = s[270] ? 5 : 0
  s[1793] = v51
  const v52 = f.vurderingsdato <= 14406 /* 2009-06-11 */
  s[1791] = v52
  const v53 = s[390] ? 4 : 0
  s[1810] = v53
  const v54 = f.vurderingsdato <= 15516 /* 2012-06-25 */
  s[1808] = v54
  const v55 = s[87] >= 15517 /* 2012-06-26 */
  s[1936] = v55
  const v56 = v55 ? 4 : 0
  s[1816] = v56
  const v57 = s[87] >= 15398 /* 2012-02-28 */ ? 3 : 0
  s[1815] = v57
  const v58 = s[89] <= 15516 /* 2012-06-25 */
  s[1814] = v58
  const v59 = s[89] <= 15397 /* 2012-02-27 */
  s[1813] = v59
  const v60 = s[568] ? (s[569] ? s[570] : s[599] ? s[571] : s[600] ? 3 : 0) : 0
  s[1838] = v60
  const v61 = s[127] && !s[129] && s[601] < NEVER
  s[1844] = v61
  const v62 = s[87] >= 15427 /* 2012-03-28 */
  s[1947] = v62
  const v63 = v62 ? 3 : 0
  s[1940] = v63
  const v64 = s[89] <= 15426 /* 2012-03-27 */
  s[1939] = v64
  const v65 = s[116] ? (s[568] ? (s[569] ? s[570] : v64 ? s[571] : v58 ? v63 : s[89] <= 16248 /* 2014-06-27 */ ? v56 : s[89] <= 16658 /* 2015-08-11 */ ? (s[87] >= 16249 /* 2014-06-28 */ ? 5 : 0) : s[87] >= 16659 /* 2015-08-12 */ ? 6 : 0) : 0) : 0
  s[1951] = v65
  const v66 = s[568] ? (s[569] ? s[570] : s[89] <= 15111 /* 2011-05-17 */ ? s[571] : s[89] <= 15207 /* 2011-08-21 */ ? (s[87] >= 15112 /* 2011-05-18 */ ? 3 : 0) : s[87] >= 15208 /* 2011-08-22 */ ? 4 : 0) : 0
  s[1952] = v66
  const v67 = f.vurderingsdato <= 13604 /* 2007-04-01 */ ? s[561] : s[602] ? (s[603] ? 2 : 0) : v39
  s[1959] = v67
  const v68 = f.aftaleIndgaaetDen <= 15011 /* 2011-02-06 */
  s[1977] = v68
  const v69 = s[525] ? 1 : 0
  s[1975] = v69
  const v70 = s[604] ? 2 : 0
  s[1983] = v70
}

export function svar(f) {
  const s = new Array(2001)
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
  return { ALF_62_3: s[369], ALF_62_3_hoej: s[370], ALF_62_3_kan: (s[368] ? 1 : 0) + (s[371] ? 4 : 0), BEK937_27_kan: (s[605] ? 1 : 0) + (s[606] ? 2 : 0) + (s[607] ? 4 : 0), FERIEBEK_2_kan: (s[223] ? 1 : 0) + (s[222] ? 2 : 0) + s[608], FERIEBEK_2_6_kan: (s[609] ? 3 : 0) + 4, FYL_1a: s[4], FYL_1a_hoej: s[2], FYL_1a_kan: 1 + s[610], FYL_1a_2: s[611], FYL_1a_2_hoej: s[612], FYL_1a_2_kan: (s[613] ? 1 : 0) + (s[614] ? 4 : 0), FYL_2_1_kan: (s[615] ? 1 : 0) + (s[616] ? 2 : 0) + s[610], FYL_2a_kan: (s[617] ? 1 : 0) + (s[618] ? 2 : 0) + s[610], FYL_3a_1_kan: (s[619] ? 1 : 0) + (s[620] ? 2 : 0) + (s[621] ? 4 : 0), FYL_3a_4: s[622], FYL_3a_4_hoej: s[623], FYL_3a_4_kan: (s[624] ? 1 : 0) + (s[625] ? 4 : 0), FYL_4_1: s[626], FYL_4_1_hoej: s[627], FYL_4_1_kan: s[628], FYL_4_2: s[3], FYL_4_2_hoej: s[5], FYL_4_2_kan: s[628], FYL_4_3: s[629], FYL_4_3_hoej: s[630], FYL_4_3_kan: s[628], FYL_5: s[631], FYL_5_hoej: s[632], FYL_5_kan: (s[633] ? 1 : 0) + (s[634] ? 4 : 0), FYL_8: s[635], FYL_8_hoej: s[636], FYL_8_kan: s[637], FYL_9_1: s[638], FYL_9_1_hoej: s[639], FYL_9_1_kan: s[640], FYL_9_3: s[641], FYL_9_3_hoej: s[642], FYL_9_3_kan: s[640], FYL_15_1: s[21], FYL_15_1_hoej: s[22], FYL_15_1_kan: 1 + (s[20] ? 4 : 0), FYL_15_4_kan: (s[643] ? 1 : 0) + (s[644] ? 2 : 0) + s[645], FYL_17_1_kan: (s[18] ? 1 : 0) + (s[15] ? 2 : 0) + s[645], FYL_17_2: s[646], FYL_17_2_hoej: s[647], FYL_17_2_kan: (s[648] ? 1 : 0) + (s[649] ? 4 : 0), FYL_17_4: s[650], FYL_17_4_hoej: s[651], FYL_17_4_kan: (s[652] ? 1 : 0) + (s[653] ? 4 : 0), FYL_20_3_kan: (s[654] ? 1 : 0) + (s[655] ? 2 : 0) + (s[8] ? 0 : 4), FYL_22_1: s[656], FYL_22_1_hoej: s[657], FYL_22_1_kan: 1 + (s[658] ? 4 : 0), FYL_22_2: s[659], FYL_22_2_hoej: s[660], FYL_22_2_kan: s[640], FYL_22_2_laengst: s[661], FYL_22_2_laengst_hoej: s[662], FYL_22_2_laengst_kan: s[640], LAB_31_3: s[663], LAB_31_3_hoej: s[664], LAB_31_3_kan: s[665], LAB_31_3_ledighedsydelse: s[666], LAB_31_3_ledighedsydelse_hoej: s[667], LAB_31_3_ledighedsydelse_kan: s[161] ? 1 : 4, LAB_31_3_vindue: s[668], LAB_31_3_vindue_hoej: s[669], LAB_31_3_vindue_kan: s[665], LAB_33_3_kan: (s[670] ? 1 : 0) + (s[671] ? 2 : 0) + s[672], LAB_36_3_kan: s[673] + (s[674] ? 2 : 0) + s[672], LAB_36_3_ressourceforloeb_kan: s[675], LAB_43_kan: s[676], LAB_44_1_kan: s[677] + (s[678] ? 2 : 0) + (s[679] ? 4 : 0), LAB_45_1_kan: s[563] + (s[680] ? 2 : 0) + (s[681] ? 4 : 0), LAB_107_1_kan: (s[682] ? 1 : 0) + (s[683] ? 2 : 0) + s[684], LAB_108_2_kan: (s[685] ? 1 : 0) + (s[686] ? 2 : 0) + s[672], LAB_109_1_kan: (s[687] ? 1 : 0) + (s[688] ? 2 : 0) + (s[689] ? 4 : 0), LAB_109_1_frist: s[690], LAB_109_1_frist_hoej: s[691], LAB_109_1_frist_kan: s[677] + (s[692] ? 4 : 0), LAB_109_2_kraft_kan: (s[693] ? 1 : 0) + (s[694] ? 2 : 0) + (s[695] ? 4 : 0), LAB_110_1: s[148], LAB_110_1_hoej: s[149], LAB_110_1_kan: (s[150] ? 1 : 0) + (s[151] ? 4 : 0), LAB_110_2_kan: (s[696] ? 1 : 0) + (s[697] ? 2 : 0) + (s[698] ? 4 : 0), LAB_111_1: s[699], LAB_111_1_hoej: s[700], LAB_111_1_kan: (s[701] ? 1 : 0) + (s[702] ? 4 : 0), LAB_111_2_kan: (s[703] ? 1 : 0) + (s[704] ? 2 : 0) + s[705], LAB_111_3: s[706], LAB_111_3_hoej: s[707], LAB_111_3_kan: (s[708] ? 1 : 0) + (s[709] ? 4 : 0), LAB_111_4_kan: (s[710] ? 1 : 0) + (s[711] ? 2 : 0) + s[705], LAB_112_1_kan: (s[712] ? 1 : 0) + (s[713] ? 2 : 0) + (s[714] ? 4 : 0), LAB_112_2_kan: (s[715] ? 1 : 0) + (s[716] ? 2 : 0) + s[684], LAB_112_3_kan: (s[717] ? 1 : 0) + (s[718] ? 2 : 0) + s[684], LAB_112_3_igang_kan: s[675], LAB_113_2: s[719], LAB_113_2_hoej: s[720], LAB_113_2_kan: s[721], LAB_113_2_team_kan: (s[722] ? 1 : 0) + (s[723] ? 2 : 0) + (s[724] ? 4 : 0), LAB_113_3_kan: (s[725] ? 1 : 0) + (s[726] ? 2 : 0) + s[727], LAB_113_4: s[728], LAB_113_4_hoej: s[729], LAB_113_4_kan: s[730] + s[731], LAB_113_4_ydelse_kan: (s[732] ? 1 : 0) + (s[733] ? 2 : 0) + s[731], LAB_113a_kan: (s[734] ? 1 : 0) + (s[735] ? 2 : 0) + (s[736] ? 4 : 0), LAB_114_1: s[737], LAB_114_1_hoej: s[738], LAB_114_1_kan: s[721], LAB_114_1_plan_kan: (s[739] ? 1 : 0) + (s[740] ? 2 : 0) + s[741], LAB_114_3: s[742], LAB_114_3_hoej: s[743], LAB_114_3_kan: 1 + (s[744] ? 4 : 0), LAB_114_3_igang_kan: s[675], LAB_114_4: s[745], LAB_114_4_hoej: s[746], LAB_114_4_kan: s[730] + (s[747] ? 4 : 0), LAB_115_1_kan: (s[748] ? 1 : 0) + (s[749] ? 2 : 0) + s[684], LAB_142_1_kan: (s[750] ? 1 : 0) + (s[751] ? 2 : 0) + s[684], LAB_144_kan: s[752] + (s[253] ? 2 : 0) + s[684], LAB_145_1: s[753], LAB_145_1_hoej: s[754], LAB_145_1_kan: s[755] + (s[756] ? 4 : 0), LAB_145_1_plan_kan: (s[757] ? 1 : 0) + (s[758] ? 2 : 0) + (s[759] ? 4 : 0), LAB_145_2_kan: (s[760] ? 1 : 0) + (s[761] ? 2 : 0) + (s[580] ? 0 : 4), LAB_146_kan: (s[762] ? 1 : 0) + (s[763] ? 2 : 0) + s[684], LAS_10_3: s[764], LAS_10_3_hoej: s[765], LAS_10_3_kan: s[640], LAS_50_kan: (s[766] ? 1 : 0) + (s[767] ? 2 : 0) + s[768], LAS_68_2: s[769], LAS_68_2_hoej: s[770], LAS_68_2_kan: (s[771] ? 1 : 0) + (s[772] ? 4 : 0), LAS_68_4: s[168], LAS_68_4_hoej: s[167], LAS_68_4_kan: (s[169] ? 1 : 0) + (s[170] ? 4 : 0), LAS_68_5_kan: s[586] + (s[773] ? 2 : 0) + (s[774] ? 4 : 0), LAS_68a_1: s[775], LAS_68a_1_hoej: s[776], LAS_68a_1_kan: (s[777] ? 1 : 0) + (s[778] ? 4 : 0), LAS_68a_1_tid_kan: (s[165] ? 1 : 0) + (s[166] ? 2 : 0) + s[608], LAS_68a_2: s[779], LAS_68a_2_hoej: s[780], LAS_68a_2_kan: (s[781] ? 1 : 0) + (s[782] ? 4 : 0), LAS_68a_3: s[783], LAS_68a_3_hoej: s[784], LAS_68a_3_kan: (s[785] ? 1 : 0) + (s[786] ? 4 : 0), LAS_69j_2: s[175], LAS_69j_2_hoej: s[176], LAS_69j_2_kan: (s[177] ? 1 : 0) + (s[178] ? 4 : 0), LAS_69j_2_bidrag: s[787], LAS_69j_2_bidrag_hoej: s[788], LAS_69j_2_bidrag_kan: (s[789] ? 1 : 0) + (s[790] ? 4 : 0), LAS_69j_4: s[218], LAS_69j_4_hoej: s[217], LAS_69j_4_kan: (s[219] ? 1 : 0) + (s[220] ? 4 : 0), LAS_69j_5: s[791], LAS_69j_5_hoej: s[792], LAS_69j_5_kan: (s[793] ? 1 : 0) + (s[794] ? 4 : 0), LAS_69j_5_modtager_kan: (s[795] ? 1 : 0) + (s[796] ? 2 : 0) + (s[797] ? 4 : 0), LAS_69j_5_tid_kan: (s[798] ? 1 : 0) + (s[188] ? 2 : 0) + s[799], LAS_69j_7_kan: (s[800] ? 1 : 0) + (s[801] ? 2 : 0) + s[799], LAS_69j_8_kan: (s[802] ? 1 : 0) + (s[803] ? 2 : 0) + (s[804] ? 4 : 0), LAS_69j_9: s[216], LAS_69j_9_hoej: s[805], LAS_69j_9_kan: (s[806] ? 1 : 0) + (s[807] ? 4 : 0), LAS_69j_10: s[190], LAS_69j_10_hoej: s[187], LAS_69j_10_kan: (s[191] ? 1 : 0) + (s[192] ? 4 : 0), LAS_69j_11_kan: (s[808] ? 1 : 0) + (s[809] ? 2 : 0) + (s[810] ? 4 : 0), LAS_69j_13_kan: (s[811] ? 1 : 0) + (s[812] ? 2 : 0) + (s[813] ? 4 : 0), LAS_69j_15_kan: (s[229] ? 1 : 0) + (s[228] ? 2 : 0) + s[799], LAS_69j_udbetales: s[814], LAS_69j_udbetales_hoej: s[815], LAS_69j_udbetales_kan: (s[816] ? 1 : 0) + (s[817] ? 4 : 0), LAS_69k_1_kan: (s[818] ? 1 : 0) + (s[819] ? 2 : 0) + s[799], LAS_69k_2_kan: (s[820] ? 1 : 0) + (s[821] ? 2 : 0) + (s[822] ? 4 : 0), LAS_69k_5_kan: (s[226] ? 1 : 0) + (s[227] ? 2 : 0) + s[799], LAS_69k_6: s[823], LAS_69k_6_hoej: s[824], LAS_69k_6_kan: (s[825] ? 1 : 0) + s[608], LAS_69k_6_aftale_kan: (s[225] ? 1 : 0) + (s[224] ? 2 : 0) + s[608], LAS_69k_6_senest: s[826], LAS_69k_6_senest_hoej: s[827], LAS_69k_6_senest_kan: s[12] ? 1 : 4, LAS_69l_1_kan: (s[828] ? 1 : 0) + (s[237] ? 2 : 0) + (s[829] ? 4 : 0), LAS_69l_3: s[830], LAS_69l_3_hoej: s[831], LAS_69l_3_kan: s[832], LAS_69m_2: s[833], LAS_69m_2_hoej: s[834], LAS_69m_2_kan: (s[835] ? 1 : 0) + (s[836] ? 4 : 0), LAS_69n_1: s[837], LAS_69n_1_hoej: s[838], LAS_69n_1_kan: (s[839] ? 1 : 0) + (s[840] ? 4 : 0), LAS_69o_1_kan: (s[234] ? 1 : 0) + (s[233] ? 2 : 0) + (s[235] ? 4 : 0), LAS_69o_2: s[841], LAS_69o_2_hoej: s[842], LAS_69o_2_kan: (s[843] ? 1 : 0) + (s[844] ? 4 : 0), LAS_69p_1_kan: (s[845] ? 1 : 0) + (s[846] ? 2 : 0) + (s[232] ? 0 : 4), LAS_69q_1: s[847], LAS_69q_1_hoej: s[848], LAS_69q_1_kan: s[832], LAS_69t_2: s[849], LAS_69t_2_hoej: s[850], LAS_69t_2_kan: s[851], LAS_69x_3: s[852], LAS_69x_3_hoej: s[853], LAS_69x_3_kan: s[851], LAS_70_1_kan: (s[250] ? 1 : 0) + (s[249] ? 2 : 0) + s[768], LAS_70_1_3_kan: (s[854] ? 1 : 0) + (s[855] ? 2 : 0) + (s[856] ? 4 : 0), LAS_70_4: s[857], LAS_70_4_hoej: s[858], LAS_70_4_kan: (s[859] ? 1 : 0) + (s[860] ? 4 : 0), LAS_71_1: s[247], LAS_71_1_hoej: s[246], LAS_71_1_kan: (s[251] ? 1 : 0) + (s[252] ? 4 : 0), LAS_71_2: s[861], LAS_71_2_hoej: s[862], LAS_71_2_kan: (s[863] ? 1 : 0) + (s[864] ? 4 : 0), LAS_71_2_ung: s[865], LAS_71_2_ung_hoej: s[866], LAS_71_2_ung_kan: (s[243] ? 0 : 1) + (s[867] ? 4 : 0), LAS_71_3: s[868], LAS_71_3_hoej: s[869], LAS_71_3_kan: (s[870] ? 1 : 0) + (s[871] ? 4 : 0), LAS_71_4_kan: (s[872] ? 1 : 0) + (s[873] ? 2 : 0) + (s[874] ? 4 : 0), LAS_71_6_kan: s[752] + (s[9] ? 0 : 2) + (s[875] ? 4 : 0), LAS_73b_kan: (s[876] ? 1 : 0) + (s[877] ? 2 : 0) + s[768], LAS_73c_1: s[878], LAS_73c_1_hoej: s[879], LAS_73c_1_kan: s[755] + (s[880] ? 4 : 0), LAS_73f_1_kan: (s[881] ? 1 : 0) + (s[882] ? 2 : 0) + s[768], LAS_73f_1_beloeb: s[883], LAS_73f_1_beloeb_hoej: s[884], LAS_73f_1_beloeb_kan: s[755] + s[768], LAS_74a_1_kan: (s[885] ? 1 : 0) + (s[886] ? 2 : 0) + s[645], LAS_74a_2_kan: (s[265] ? 1 : 0) + (s[262] ? 2 : 0) + s[887], LAS_74a_2_uge: s[888], LAS_74a_2_uge_hoej: s[889], LAS_74a_2_uge_kan: (s[305] ? 1 : 0) + (s[307] ? 4 : 0), LAS_74a_3: s[311], LAS_74a_3_hoej: s[310], LAS_74a_3_kan: (s[312] ? 1 : 0) + (s[313] ? 4 : 0), LAS_74a_7: s[890], LAS_74a_7_hoej: s[891], LAS_74a_7_kan: (s[892] ? 1 : 0) + (s[893] ? 4 : 0), LAS_74b_2_kan: (s[263] ? 1 : 0) + (s[264] ? 2 : 0) + s[645], LAS_74c_1: s[894], LAS_74c_1_hoej: s[895], LAS_74c_1_kan: 1 + (s[896] ? 4 : 0), LAS_74c_1_18: s[897], LAS_74c_1_18_hoej: s[898], LAS_74c_1_18_kan: (s[899] ? 1 : 0) + s[645], LAS_74c_1_frist: s[900], LAS_74c_1_frist_hoej: s[901], LAS_74c_1_frist_kan: (s[902] ? 1 : 0) + (s[903] ? 4 : 0), LAS_74c_1_nu_kan: (s[904] ? 1 : 0) + (s[905] ? 2 : 0) + s[645], LAS_74d_2: s[906], LAS_74d_2_hoej: s[907], LAS_74d_2_kan: (s[908] ? 1 : 0) + (s[909] ? 4 : 0), LAS_74d_3: s[910], LAS_74d_3_hoej: s[911], LAS_74d_3_kan: (s[912] ? 1 : 0) + (s[913] ? 4 : 0), LAS_74d_3_udbetales: s[914], LAS_74d_3_udbetales_hoej: s[915], LAS_74d_3_udbetales_kan: (s[916] ? 1 : 0) + (s[917] ? 4 : 0), LAS_74e_3: s[918], LAS_74e_3_hoej: s[919], LAS_74e_3_kan: s[920], LAS_74e_4: s[921], LAS_74e_4_hoej: s[922], LAS_74e_4_kan: s[920], LAS_74e_8: s[923], LAS_74e_8_hoej: s[924], LAS_74e_8_kan: s[925] ? 1 : 4, LAS_74f_1_kan: (s[926] ? 1 : 0) + (s[927] ? 2 : 0) + s[645], LAS_74f_1_dag: s[928], LAS_74f_1_dag_hoej: s[929], LAS_74f_1_dag_kan: s[640], LAS_75_1: s[930], LAS_75_1_hoej: s[931], LAS_75_1_kan: 1 + (s[932] ? 0 : 4), LAS_75a_1_kan: (s[933] ? 1 : 0) + (s[934] ? 2 : 0) + (s[935] ? 4 : 0), LAS_76_1_kan: (s[936] ? 1 : 0) + (s[937] ? 2 : 0) + s[645], LAS_77_1: s[938], LAS_77_1_hoej: s[939], LAS_77_1_kan: (s[940] ? 1 : 0) + (s[941] ? 4 : 0), LAS_77a_1: s[942], LAS_77a_1_hoej: s[943], LAS_77a_1_kan: 1 + s[944], LAS_77a_2: s[945], LAS_77a_2_hoej: s[946], LAS_77a_2_kan: (s[947] ? 1 : 0) + (s[948] ? 4 : 0), LAS_77a_4_kan: (s[949] ? 1 : 0) + (s[950] ? 2 : 0) + s[944], LAS_77a_6_kan: (s[951] ? 1 : 0) + (s[952] ? 2 : 0) + s[645], LAS_77b_1_kan: (s[953] ? 1 : 0) + (s[954] ? 2 : 0) + s[645], LOB_4_1_kan: (s[955] ? 1 : 0) + (s[956] ? 2 : 0) + s[684], LOB_9_1_kan: (s[957] ? 1 : 0) + (s[958] ? 2 : 0) + (s[959] ? 4 : 0), LOB_10_1_kan: (s[960] ? 1 : 0) + (s[961] ? 2 : 0) + s[684], LOB_15a_1_kan: s[676], LOV1750_21_8_kan: (s[154] ? 1 : 0) + (s[156] ? 2 : 0) + s[727], LOV1750_21_revalidering_kan: (s[962] ? 1 : 0) + (s[240] ? 2 : 0) + s[768], LSP_18_2_kan: (s[963] ? 1 : 0) + (s[964] ? 2 : 0) + (s[965] ? 4 : 0), PLANBEK_2_1_kan: (s[966] ? 1 : 0) + (s[967] ? 2 : 0) + s[684], REFUSIONSBEK_2: s[968], REFUSIONSBEK_2_hoej: s[969], REFUSIONSBEK_2_kan: (s[970] ? 1 : 0) + (s[971] ? 4 : 0), SDL_2_kan: (s[972] ? 1 : 0) + (s[973] ? 2 : 0) + (s[974] ? 4 : 0), SDL_2_1_kan: (s[975] ? 1 : 0) + (s[976] ? 2 : 0) + s[977], SDL_3_kan: (s[336] ? 1 : 0) + (s[333] ? 2 : 0) + s[684], SDL_6_1: s[87], SDL_6_1_hoej: s[89], SDL_6_1_kan: s[978] + s[979], SDL_7_1_kan: (s[117] ? 1 : 0) + (s[123] ? 2 : 0) + s[684], SDL_7_1_ferie_kan: s[980], SDL_7_1_ferieaftale_kan: (s[981] ? 1 : 0) + (s[982] ? 2 : 0) + s[684], SDL_7_1_genoptagelse: s[983], SDL_7_1_genoptagelse_hoej: s[984], SDL_7_1_genoptagelse_kan: (f.ferieAftalt ? 1 : 0) + (s[985] ? 4 : 0), SDL_7_1_ny_kan: (s[986] ? 1 : 0) + (s[987] ? 2 : 0) + s[684], SDL_7_2_kan: (s[988] ? 1 : 0) + (s[989] ? 2 : 0) + s[684], SDL_7_3: s[990], SDL_7_3_hoej: s[991], SDL_7_3_kan: (s[992] ? 1 : 0) + (s[993] ? 4 : 0), SDL_7_5_kan: (s[994] ? 1 : 0) + (s[995] ? 2 : 0) + s[684], SDL_7_5_fra: s[996], SDL_7_5_fra_hoej: s[997], SDL_7_5_fra_kan: 1 + (s[998] ? 0 : 4), SDL_7a_1: s[999], SDL_7a_1_hoej: s[1000], SDL_7a_1_kan: (s[1001] ? 1 : 0) + s[1002], SDL_7c_kan: (s[276] ? 1 : 0) + (s[277] ? 2 : 0) + (s[270] ? 0 : 4), SDL_10a_kan: (s[1003] ? 1 : 0) + (s[1004] ? 2 : 0) + s[684], SDL_11_3: s[1005], SDL_11_3_hoej: s[1006], SDL_11_3_kan: 1 + (s[1007] ? 0 : 4), SDL_11a_1_kan: (s[1008] ? 1 : 0) + (s[1009] ? 2 : 0) + (s[1010] ? 4 : 0), SDL_11c_kan: (s[1011] ? 1 : 0) + (s[1012] ? 2 : 0) + s[684], SDL_12_1_1_kan: (s[275] ? 1 : 0) + (s[273] ? 2 : 0) + (s[274] ? 4 : 0), SDL_12_1_2_kan: (s[351] ? 1 : 0) + (s[346] ? 2 : 0) + (s[345] ? 4 : 0), SDL_12_1_3_kan: (s[352] ? 1 : 0) + (s[353] ? 2 : 0) + s[684], SDL_13b_1: s[1013], SDL_13b_1_hoej: s[1014], SDL_13b_1_kan: (s[1015] ? 1 : 0) + (s[1016] ? 4 : 0), SDL_13b_1_antal: s[1017], SDL_13b_1_antal_hoej: s[1018], SDL_13b_1_antal_kan: (s[1019] ? 1 : 0) + (s[1020] ? 4 : 0), SDL_13b_1_form_kan: (s[1021] ? 1 : 0) + (s[1022] ? 2 : 0) + (s[1023] ? 4 : 0), SDL_13b_1_naeste: s[1024], SDL_13b_1_naeste_hoej: s[1025], SDL_13b_1_naeste_kan: (s[1026] ? 1 : 0) + (s[1027] ? 4 : 0), SDL_13b_5_kan: (s[1028] ? 1 : 0) + (s[1029] ? 2 : 0) + (s[1030] ? 4 : 0), SDL_13c_1_2_kan: (s[1031] ? 1 : 0) + (s[1032] ? 2 : 0) + (s[1033] ? 4 : 0), SDL_13c_2_kan: (s[1034] ? 1 : 0) + (s[1035] ? 2 : 0) + (s[1036] ? 4 : 0), SDL_13f_1_kan: (s[279] ? 1 : 0) + (s[278] ? 2 : 0) + (s[238] ? 0 : 4), SDL_13f_1_dag: s[1037], SDL_13f_1_dag_hoej: s[1038], SDL_13f_1_dag_kan: (s[1039] ? 1 : 0) + (s[1040] ? 4 : 0), SDL_16_2_kan: (s[1041] ? 1 : 0) + (s[1042] ? 2 : 0) + (s[1043] ? 4 : 0), SDL_21_1_1_kan: (s[1044] ? 1 : 0) + (s[1045] ? 2 : 0) + s[684], SDL_21_1_2_kan: (s[1046] ? 1 : 0) + (s[1047] ? 2 : 0) + s[684], SDL_21_1_3_kan: (s[1048] ? 1 : 0) + (s[1049] ? 2 : 0) + s[684], SDL_21_3_kan: (s[1050] ? 1 : 0) + (s[1051] ? 2 : 0) + s[684], SDL_21_3_grundlag_kan: (s[1052] ? 1 : 0) + (s[1053] ? 2 : 0) + s[684], SDL_21_4_kan: s[1054] + (s[1055] ? 2 : 0) + (s[1056] ? 4 : 0), SDL_21_4_dag: s[1057], SDL_21_4_dag_hoej: s[1058], SDL_21_4_dag_kan: s[1059], SDL_21_4_fra: s[1060], SDL_21_4_fra_hoej: s[1061], SDL_21_4_fra_kan: s[1054] + (s[1062] ? 4 : 0), SDL_21_5_kan: (s[1063] ? 1 : 0) + (s[1064] ? 2 : 0) + (s[1065] ? 4 : 0), SDL_21a_kan: (s[363] ? 1 : 0) + (s[362] ? 2 : 0) + s[684], SDL_24_1: s[131], SDL_24_1_hoej: s[133], SDL_24_1_kan: (s[127] ? 1 : 0) + (s[129] ? 4 : 0), SDL_24_1_ophoer: s[1066], SDL_24_1_ophoer_hoej: s[1067], SDL_24_1_ophoer_kan: (s[1068] ? 1 : 0) + (s[1069] ? 4 : 0), SDL_24_1_revurdering_kan: (s[1070] ? 1 : 0) + (s[1071] ? 2 : 0) + (s[1072] ? 4 : 0), SDL_24_3: flat(s[30]), SDL_24_3_hoej: flat(s[31]), SDL_24_3_kan: s[978] + (s[1073] ? 2 : 0) + s[979], SDL_24a_1_kan: (s[384] ? 1 : 0) + (s[387] ? 2 : 0) + (s[386] ? 4 : 0), SDL_24a_1_graense_kan: (s[119] ? 1 : 0) + (s[122] ? 2 : 0) + (s[120] ? 4 : 0), SDL_24a_2: s[1074], SDL_24a_2_hoej: s[1075], SDL_24a_2_kan: (s[1076] ? 1 : 0) + (s[1077] ? 4 : 0), SDL_24a_6_kan: (s[1078] ? 1 : 0) + (s[1079] ? 2 : 0) + s[684], SDL_24b_1_kan: s[1080] + (s[389] ? 2 : 0) + s[684], SDL_24b_2: s[1081], SDL_24b_2_hoej: s[1082], SDL_24b_2_kan: s[1080] + (s[1083] ? 4 : 0), SDL_24c_1_kan: (s[1084] ? 1 : 0) + (s[1085] ? 2 : 0) + s[684], SDL_25_1: s[130], SDL_25_1_hoej: s[132], SDL_25_1_kan: (s[126] ? 1 : 0) + (s[128] ? 4 : 0), SDL_25_2: s[1086], SDL_25_2_hoej: s[1087], SDL_25_2_kan: (s[1088] ? 1 : 0) + (s[1089] ? 4 : 0), SDL_26_1_kan: (s[1090] ? 1 : 0) + (s[1091] ? 2 : 0) + (s[1092] ? 4 : 0), SDL_26_1_covid: s[402], SDL_26_1_covid_hoej: s[403], SDL_26_1_covid_kan: (s[404] ? 1 : 0) + (s[405] ? 4 : 0), SDL_26_1_fra: s[1093], SDL_26_1_fra_hoej: s[1094], SDL_26_1_fra_kan: (s[1095] ? 1 : 0) + (s[1096] ? 4 : 0), SDL_26_1_uger: s[1097], SDL_26_1_uger_hoej: s[1098], SDL_26_1_uger_kan: (s[1099] ? 1 : 0) + s[977], SDL_26_2_kan: (s[1100] ? 1 : 0) + (s[1101] ? 2 : 0) + (s[1102] ? 4 : 0), SDL_26_3_covid: s[406], SDL_26_3_covid_hoej: s[407], SDL_26_3_covid_kan: (s[408] ? 1 : 0) + (s[409] ? 4 : 0), SDL_26a_1_covid: s[1103], SDL_26a_3_covid: s[410], SDL_26a_3_covid_kan: s[411] ? 4 : 1, SDL_26c_covid: s[417], SDL_26c_covid_hoej: s[419], SDL_26c_covid_kan: (s[413] ? 1 : 0) + (s[415] ? 4 : 0), SDL_26d_covid: s[416], SDL_26d_covid_hoej: s[418], SDL_26d_covid_kan: (s[412] ? 1 : 0) + (s[414] ? 4 : 0), SDL_26f_covid: s[1104], SDL_26f_covid_hoej: s[1105], SDL_26f_covid_kan: (s[1106] ? 1 : 0) + (s[1107] ? 4 : 0), SDL_26g_covid: s[420], SDL_26g_covid_hoej: s[421], SDL_26g_covid_kan: (s[422] ? 1 : 0) + (s[423] ? 4 : 0), SDL_26h_covid: s[1108], SDL_26h_covid_hoej: s[1109], SDL_26h_covid_kan: (s[1110] ? 1 : 0) + (s[1111] ? 4 : 0), SDL_26i_covid: s[1112], SDL_26i_covid_hoej: s[1113], SDL_26i_covid_kan: (s[1114] ? 1 : 0) + (s[1115] ? 4 : 0), SDL_27_1_kan: (s[134] ? 1 : 0) + (s[135] ? 2 : 0) + (s[136] ? 4 : 0), SDL_27_1_1_kan: (s[74] ? 1 : 0) + (s[79] ? 2 : 0) + s[1116], SDL_27_1_2_kan: (s[75] ? 1 : 0) + (s[83] ? 2 : 0) + s[1117], SDL_27_1_2_slut: s[441], SDL_27_1_2_slut_hoej: s[442], SDL_27_1_2_slut_kan: (s[443] ? 1 : 0) + (s[447] ? 4 : 0), SDL_27_1_2_uger: s[1118], SDL_27_1_2_uger_hoej: s[1119], SDL_27_1_2_uger_kan: (s[1120] ? 1 : 0) + s[1117], SDL_27_1_3_kan: (s[76] ? 1 : 0) + (s[84] ? 2 : 0) + s[1117], SDL_27_1_3_slut: s[444], SDL_27_1_3_slut_hoej: s[445], SDL_27_1_3_slut_kan: (s[446] ? 1 : 0) + (s[449] ? 4 : 0), SDL_27_1_3_uger: s[428], SDL_27_1_3_uger_hoej: s[430], SDL_27_1_3_uger_kan: (s[426] ? 1 : 0) + s[1117], SDL_27_1_4_kan: (s[77] ? 1 : 0) + (s[85] ? 2 : 0) + s[1116], SDL_27_1_4_slut: s[1121], SDL_27_1_4_slut_hoej: s[1122], SDL_27_1_4_slut_kan: (s[1123] ? 1 : 0) + (s[1124] ? 4 : 0), SDL_27_1_5_kan: (s[78] ? 1 : 0) + (s[81] ? 2 : 0) + s[1117], SDL_27_1_6_kan: (s[433] ? 1 : 0) + (s[439] ? 2 : 0) + s[1117], SDL_27_1_7_kan: (s[434] ? 1 : 0) + (s[440] ? 2 : 0) + s[1117], SDL_27_1_7_2_kan: (s[1125] ? 1 : 0) + (s[1126] ? 2 : 0) + (s[1127] ? 4 : 0), SDL_27_1_slut: s[1128], SDL_27_1_slut_hoej: s[1129], SDL_27_1_slut_kan: (s[1130] ? 1 : 0) + (s[1131] ? 4 : 0), SDL_27_3_nedsat_kan: s[980], SDL_29_1_kan: (s[1132] ? 1 : 0) + (s[1133] ? 2 : 0) + (s[1134] ? 4 : 0), SDL_30_kan: (s[100] ? 1 : 0) + (s[101] ? 2 : 0) + s[977], SDL_30_1: s[96], SDL_30_1_hoej: s[97], SDL_30_1_kan: (s[98] ? 1 : 0) + s[977], SDL_30_1_fri: s[1135], SDL_30_1_fri_hoej: s[1136], SDL_30_1_fri_kan: (f.sygUnderAftaltFri ? 1 : 0) + (s[1137] ? 4 : 0), SDL_30_2_kan: (s[1138] ? 1 : 0) + (s[1139] ? 2 : 0) + s[977], SDL_30_fleksjob_kan: (s[1140] ? 1 : 0) + (s[1141] ? 2 : 0) + (s[1142] ? 4 : 0), SDL_31_1: s[365], SDL_31_1_hoej: s[366], SDL_31_1_kan: (s[364] ? 1 : 0) + (s[367] ? 4 : 0), SDL_32_kan: (s[331] ? 1 : 0) + (s[332] ? 2 : 0) + s[977], SDL_32_1_kan: (s[110] ? 1 : 0) + (s[109] ? 2 : 0) + s[977], SDL_33_1: s[1143], SDL_33_1_hoej: s[1144], SDL_33_1_kan: (s[1145] ? 1 : 0) + (s[1146] ? 4 : 0), SDL_34_1_kan: (s[1147] ? 1 : 0) + (s[1148] ? 2 : 0) + s[977], SDL_35_2: s[1149], SDL_35_2_hoej: s[1150], SDL_35_2_kan: (s[1151] ? 1 : 0) + (s[1152] ? 4 : 0), SDL_35_3: s[457], SDL_35_3_hoej: s[456], SDL_35_3_kan: (s[455] ? 1 : 0) + (s[459] ? 4 : 0), SDL_35_3_fra: s[1153], SDL_35_3_fra_hoej: s[1154], SDL_35_3_fra_kan: (s[1155] ? 1 : 0) + (s[1156] ? 4 : 0), SDL_38_1: s[1157], SDL_38_1_hoej: s[1158], SDL_38_1_kan: (s[1159] ? 1 : 0) + (s[1160] ? 4 : 0), SDL_38_7: s[1161], SDL_38_7_hoej: s[1162], SDL_38_7_kan: (s[1163] ? 1 : 0) + (s[1164] ? 4 : 0), SDL_38_7_tide_kan: (s[470] ? 1 : 0) + (s[471] ? 2 : 0) + (s[472] ? 4 : 0), SDL_38_8_kan: (s[467] ? 1 : 0) + (s[469] ? 2 : 0) + (s[468] ? 4 : 0), SDL_40_1: s[1165], SDL_40_1_hoej: s[1166], SDL_40_1_kan: (s[1167] ? 1 : 0) + (s[1168] ? 4 : 0), SDL_40a_1: s[1169], SDL_40a_1_hoej: s[1170], SDL_40a_1_kan: (s[1171] ? 1 : 0) + (s[1172] ? 4 : 0), SDL_41_1: s[374], SDL_41_1_hoej: s[375], SDL_41_1_kan: (s[372] ? 1 : 0) + (s[373] ? 4 : 0), SDL_42_1_kan: (s[113] ? 1 : 0) + (s[112] ? 2 : 0) + s[977], SDL_43_1: s[1173], SDL_43_1_hoej: s[1174], SDL_43_1_kan: (s[1175] ? 1 : 0) + (s[1176] ? 4 : 0), SDL_43_4: s[1177], SDL_43_4_hoej: s[1178], SDL_43_4_kan: (s[1179] ? 1 : 0) + (s[1180] ? 4 : 0), SDL_43_4_tide_kan: (s[1181] ? 1 : 0) + (s[1182] ? 2 : 0) + (s[1183] ? 4 : 0), SDL_43_5_kan: (s[1184] ? 1 : 0) + (s[1185] ? 2 : 0) + (s[1186] ? 4 : 0), SDL_45_4: s[1187], SDL_45_4_hoej: s[1188], SDL_45_4_kan: s[1059], SDL_46_1: s[1189], SDL_46_1_hoej: s[1190], SDL_46_1_kan: (s[1191] ? 1 : 0) + (s[1192] ? 4 : 0), SDL_47_1: s[520], SDL_47_1_hoej: s[521], SDL_47_1_kan: (s[519] ? 1 : 0) + (s[523] ? 4 : 0), SDL_47_1_3: s[1193], SDL_47_1_3_hoej: s[1194], SDL_47_1_3_kan: (s[1195] ? 1 : 0) + (s[1196] ? 4 : 0), SDL_50_1: s[511], SDL_50_1_hoej: s[512], SDL_50_1_kan: s[637], SDL_50_4: s[1197], SDL_50_4_hoej: s[1198], SDL_50_4_kan: (s[1199] ? 1 : 0) + (s[1200] ? 4 : 0), SDL_51_1: s[509], SDL_51_1_hoej: s[510], SDL_51_1_kan: s[1059], SDL_52_1: s[1201], SDL_52_1_hoej: s[1202], SDL_52_1_kan: (s[1203] ? 1 : 0) + (s[1204] ? 4 : 0), SDL_53_1: s[513], SDL_53_1_hoej: s[514], SDL_53_1_kan: (s[516] ? 1 : 0) + (s[517] ? 4 : 0), SDL_53_1_ialt: s[1205], SDL_53_1_ialt_hoej: s[1206], SDL_53_1_ialt_kan: (s[1207] ? 1 : 0) + (s[1208] ? 4 : 0), SDL_53_1_timer: s[1209], SDL_53_1_timer_hoej: s[1210], SDL_53_1_timer_kan: (s[95] ? 1 : 0) + (s[1211] ? 4 : 0), SDL_53_2_kan: (s[1212] ? 1 : 0) + (s[1213] ? 2 : 0) + (s[603] ? 0 : 4), SDL_53_3: s[1214], SDL_53_3_hoej: s[1215], SDL_53_3_kan: (s[1216] ? 1 : 0) + (s[1217] ? 4 : 0), SDL_53a_1_kan: (s[1218] ? 1 : 0) + (s[1219] ? 2 : 0) + s[684], SDL_53b_1_kan: (s[1220] ? 1 : 0) + (s[1221] ? 2 : 0) + (s[1222] ? 4 : 0), SDL_54_1_kan: (s[515] ? 1 : 0) + (s[518] ? 2 : 0) + s[977], SDL_54_1_beloeb: s[1223], SDL_54_1_beloeb_hoej: s[1224], SDL_54_1_beloeb_kan: (s[1225] ? 1 : 0) + (s[1226] ? 4 : 0), SDL_56_1_kan: (s[522] ? 1 : 0) + (s[524] ? 2 : 0) + s[977], SDL_56_1_beloeb: s[1227], SDL_56_1_beloeb_hoej: s[1228], SDL_56_1_beloeb_kan: (s[1229] ? 1 : 0) + (s[1230] ? 4 : 0), SDL_56_2_kan: (s[1231] ? 1 : 0) + (s[1232] ? 2 : 0) + s[1233], SDL_56_3_kan: (s[1234] ? 1 : 0) + (s[1235] ? 2 : 0) + s[1233], SDL_56_4: s[1236], SDL_56_4_hoej: s[1237], SDL_56_4_kan: 1 + s[1233], SDL_56_4_fornyelse_kan: (s[1238] ? 1 : 0) + (s[1239] ? 2 : 0) + s[1233], SDL_58a_1_kan: (s[1240] ? 1 : 0) + (s[1241] ? 2 : 0) + s[1233], SDL_59_2: s[1242], SDL_59_2_hoej: s[1243], SDL_59_2_kan: (s[1244] ? 1 : 0) + (s[1245] ? 4 : 0), SDL_59_6_kan: (s[1246] ? 1 : 0) + (s[1247] ? 2 : 0) + s[1002], SDL_82_1_kan: (s[1248] ? 1 : 0) + (s[1249] ? 2 : 0) + s[684], spor: [s[87], s[89], s[32] << 0 | s[34] << 1 | (s[32] ? 0 : s[566]) << 2 | s[1250] << 3 | s[368] << 4 | s[371] << 5 | s[1251] << 6 | s[116] << 8 | (f.dagpengerettenSlutter ? 512 : 0) | s[605] << 10 | s[606] << 11 | s[607] << 12 | (s[1252] ? 0 : s[1253] ? s[561] : s[1254]) << 13 | s[1252] << 15 | s[1255] << 16 | s[1256] << 17 | s[1257] << 18 | s[1258] << 19 | (f.uddannelsePasserMedBehandling ? 1048576 : 0) | (f.uddannelseUdskyderRevalidering ? 2097152 : 0) | s[1259] << 22 | s[609] << 23 | (s[609] ? s[586] : 0) << 24 | s[12] << 25 | s[1260] << 26 | s[223] << 27 | s[222] << 28, s[369], s[370], (s[12] ? (s[1261] ? s[586] : s[1262] ? (f.vurderingsdato >= 16071 /* 2014-01-01 */ ? 2 : 0) : s[559] ? s[1263] : s[1264] ? s[572] : s[1265]) : 0) << 0 | s[1266] << 3 | s[1267] << 4 | s[1268] << 5 | s[1269] << 6 | s[1270] << 7 | s[1271] << 8 | s[1272] << 9 | s[1273] << 10 | s[1274] << 11 | s[1275] << 12 | s[1276] << 13 | s[1277] << 14 | s[1278] << 15 | s[1] << 16 | (s[1279] ? s[1280] : s[1281] ? s[1282] : s[553] ? s[1283] : f.vurderingsdato <= 20438 /* 2025-12-16 */ ? s[1284] : s[1285] ? 5 : 0) << 17 | s[25] << 20 | s[10] << 21 | s[1286] << 22 | s[1287] << 23 | s[613] << 24 | s[1288] << 25 | s[1289] << 26 | s[1290] << 27 | s[1291] << 28 | s[23] << 29, s[4], s[2], s[24] << 0 | s[614] << 1 | (s[613] ? s[1292] : 0) << 2 | s[617] << 4 | s[618] << 5 | (s[1279] ? s[1280] : f.vurderingsdato <= 13878 /* 2007-12-31 */ ? s[1282] : s[1281] ? (s[300] ? 3 : 0) : s[553] ? (s[8] ? 4 : 0) : s[556] ? 5 : 0) << 6 | s[1293] << 9 | s[1294] << 10 | s[1295] << 11 | s[1296] << 12 | s[1297] << 13 | (f.betalteTilFleksydelsesalderen ? 16384 : 0) | s[1298] << 15 | s[1299] << 16 | (f.fleksydelsesbidragFraTilmelding ? 131072 : 0) | s[1300] << 18 | s[1301] << 19 | s[1302] << 20 | s[1303] << 21 | s[1304] << 22 | s[1305] << 23 | s[1306] << 24 | s[1307] << 25 | s[1308] << 26 | s[1309] << 27 | s[1310] << 28 | s[1311] << 29, s[611], s[612], s[1312] << 0 | s[1313] << 1 | s[1314] << 2 | s[1315] << 3 | s[1316] << 4 | s[1317] << 5 | s[1318] << 6 | s[1319] << 7 | s[1320] << 8 | s[1321] << 9 | s[1322] << 10 | s[1323] << 11 | s[1324] << 12 | s[615] << 13 | s[616] << 14 | (s[1279] ? s[1280] : s[553] ? s[1282] : s[555]) << 15 | s[1325] << 17 | s[258] << 18 | (f.erVisiteretTilFleksjob ? 524288 : 0) | (f.betalerFleksydelsesbidrag ? 1048576 : 0) | (f.pensionsvaerdiIndberettet ? 2097152 : 0) | s[1326] << 22 | s[0] << 23 | (f.erVisiteretTilFleksjob ? s[1327] : 0) << 24 | s[619] << 26 | s[620] << 27 | s[621] << 28, s[3], s[5], (s[1279] ? s[558] : s[1281] ? s[1282] : s[553] ? s[1283] : s[1284]) << 0 | (f.fravalgteEfterloen ? 8 : 0) | s[1328] << 4 | s[1329] << 5 | s[1330] << 6 | s[1331] << 7 | s[1332] << 8 | s[1333] << 9 | s[624] << 10 | s[625] << 11 | (s[619] && !s[620] && !s[621] ? (s[1281] ? (s[7] ? 1 : 0) : s[1334]) : 0) << 12 | s[633] << 14 | s[634] << 15 | (f.oenskedeIkkeTilmelding ? 65536 : 0) | s[505] << 17 | s[506] << 18 | (s[1281] ? s[561] : s[554]) << 19 | s[6] << 21 | s[1327] << 22 | s[20] << 24 | (s[553] ? s[558] : s[1335]) << 25 | s[643] << 27 | s[644] << 28 | s[1336] << 29, s[622], s[623], s[626], s[627], s[629], s[630], s[631], s[632], s[635], s[636], s[638], s[639], s[641], s[642], s[21], s[22], s[1337] << 0 | s[18] << 1 | s[15] << 2 | (s[557] ? s[558] : s[553] ? s[1338] : s[555]) << 3 | s[1339] << 5 | s[1340] << 6 | s[1341] << 7 | s[1342] << 8 | s[648] << 9 | s[649] << 10 | s[1343] << 11 | s[652] << 13 | s[653] << 14 | (s[553] ? s[561] : s[1335]) << 15 | s[654] << 17 | s[655] << 18 | s[8] << 19 | (s[1281] ? s[558] : s[1334]) << 20 | s[1344] << 22 | (f.arbejdetErFleksjobEllerHosAegtefaellen ? 8388608 : 0) | s[658] << 24 | s[1292] << 25 | s[139] << 27 | s[537] << 28, s[646], s[647], s[650], s[651], s[656], s[657], s[659], s[660], s[661], s[662], s[663], s[664], (s[139] ? (s[559] ? s[560] : s[1345]) : 0) << 0 | (f.erIJobafklaring ? 4 : 0) | s[137] << 3 | s[161] << 4 | (s[161] ? (s[591] ? (s[161] ? 1 : 0) : s[1346]) : 0) << 5 | (f.fritagetForJobsamtaler ? 128 : 0) | (f.risikoForFireAar ? 256 : 0) | s[670] << 9 | s[671] << 10 | s[538] << 11 | (s[139] ? s[1347] : 0) << 12 | s[674] << 14 | s[154] << 15 | s[156] << 16 | s[155] << 17 | (f.ressourceforloebErBevilget ? (s[557] ? s[561] : s[583] ? s[1338] : s[593]) : 0) << 18 | (f.ressourceforloebErBevilget ? 1048576 : 0) | s[153] << 21 | s[1348] << 22 | s[539] << 23 | s[540] << 24 | s[541] << 25 | (f.ressourceforloebErBevilget ? s[1349] : 0) << 26 | s[542] << 29, s[666], s[667], s[668], s[669], s[543] << 0 | s[9] << 1 | (s[591] ? s[561] : s[1346]) << 2 | s[693] << 4 | s[694] << 5 | s[695] << 6 | (s[141] ? (s[1350] ? s[563] : s[1351] ? (s[142] ? 2 : 0) : s[143] ? 3 : 0) : 0) << 7 | s[141] << 9 | s[687] << 10 | s[688] << 11 | s[689] << 12 | (s[141] && s[1352] ? 1 : s[141] && !s[1352] ? (s[1353] ? (s[141] ? 2 : 0) : s[1354] ? s[1355] : s[1356] ? (s[140] ? 4 : 0) : s[564] ? 5 : 0) : 0) << 13 | s[1352] << 16 | s[26] << 17 | s[140] << 18 | s[564] << 19 | s[1357] << 20 | s[1358] << 21 | (f.ventesFuldtRask ? 4194304 : 0) | s[138] << 23 | s[1359] << 24 | (f.fikTvaerfagligIndsats ? 33554432 : 0) | (f.overgikVedRevurderingen ? 67108864 : 0) | s[144] << 27 | s[678] << 28 | s[679] << 29, (s[1360] ? s[1361] : 0) << 0 | s[146] << 2 | s[680] << 3 | s[681] << 4 | (s[141] ? s[1361] : 0) << 5 | s[988] << 7 | s[989] << 8 | (s[602] ? s[561] : s[557] ? s[1362] : s[1363] ? s[1364] : s[1365]) << 9 | s[1366] << 12 | s[95] << 13 | s[1367] << 14 | s[1368] << 15 | s[1369] << 16 | s[1370] << 17 | s[111] << 18 | s[179] << 19 | s[1371] << 20 | s[1372] << 21 | s[1373] << 22 | s[1374] << 23 | (f.ansatIFleksjob ? 16777216 : 0) | s[1375] << 25 | s[117] << 26 | s[123] << 27 | s[1376] << 28, (f.uarbejdsdygtigVedEgenSygdom ? 1 : 0) | s[1073] << 1 | s[1377] << 2 | s[126] << 4 | s[128] << 5 | (s[398] ? s[1377] : 0) << 6 | s[398] << 8 | s[124] << 9 | (f.opfylderHelbredsbetingelserForFoertidspension ? 1024 : 0) | (f.naaetFolkepensionsalder ? 2048 : 0) | s[125] << 12 | s[1378] << 13 | s[1379] << 14 | s[1380] << 15 | s[1381] << 16 | s[127] << 17 | s[129] << 18 | (!s[32] && s[1382] ? 1 : !s[32] && !s[1383] ? (s[48] ? 2 : s[58] ? 3 : s[59] ? 4 : 0) : 0) << 19 | s[1383] << 22 | s[1384] << 23 | s[41] << 24 | s[1385] << 25 | s[1386] << 26 | s[1387] << 27 | s[1388] << 28 | s[1389] << 29, s[130], s[132], s[131], s[133], s[1390] << 0 | s[38] << 1 | s[37] << 2 | s[1391] << 3 | s[1392] << 4 | s[1393] << 5 | s[1394] << 6 | s[40] << 7 | s[39] << 8 | s[1395] << 9 | s[1396] << 10 | s[1397] << 11 | s[1398] << 12 | s[1399] << 13 | s[1400] << 14 | s[1401] << 15 | s[1402] << 16 | s[1403] << 17 | s[1404] << 18 | s[74] << 19 | s[79] << 20 | s[80] << 21 | (s[1405] ? (s[1406] ? s[1407] : s[1408] ? s[1409] : s[1410] ? 3 : 0) : 0) << 22 | (f.forlaengelseErAfgjort ? 16777216 : 0) | s[381] << 25 | s[382] << 26 | s[75] << 27 | s[83] << 28 | s[82] << 29, s[1411] << 0 | s[426] << 2 | (s[1405] ? (s[1412] ? s[1407] : s[1413] ? s[1414] : s[1406] ? s[1415] : s[1416] ? s[1417] : s[1418] ? 5 : 0) : 0) << 3 | s[76] << 6 | s[84] << 7 | (s[1405] ? (s[1412] ? s[1407] : s[1413] ? s[1414] : s[1406] ? s[1415] : s[1417]) : 0) << 8 | (f.underLaegebehandling ? 2048 : 0) | (f.laegensSkoenErSikkert ? 4096 : 0) | s[1419] << 13 | s[1420] << 14 | s[1421] << 15 | s[1422] << 16 | s[77] << 17 | s[85] << 18 | (s[1405] ? (s[1406] ? s[1407] : s[1416] ? s[1409] : s[1408] ? s[1423] : s[1410] ? 4 : 0) : 0) << 19 | s[78] << 22 | s[81] << 23 | (s[1405] ? (s[1406] ? s[1407] : s[1416] ? s[1409] : s[1423]) : 0) << 24 | (f.laegenVurdererLivstruende ? 67108864 : 0) | (f.behandlingsmulighederUdtoemte ? 134217728 : 0) | s[433] << 28 | s[439] << 29, s[428], s[430], s[1125] << 0 | s[1126] << 1 | s[1127] << 2 | (s[1405] ? (s[69] <= 16952 /* 2016-05-31 */ ? s[1407] : s[69] <= 16974 /* 2016-06-22 */ ? (s[70] >= 16953 /* 2016-06-01 */ ? 2 : 0) : s[69] <= 20634 /* 2026-06-30 */ ? (s[70] >= 16975 /* 2016-06-23 */ ? 3 : 0) : s[70] >= 20635 /* 2026-07-01 */ ? 4 : 0) : 0) << 3 | s[434] << 6 | s[440] << 7 | (f.ansoegningOmFoertidspension ? 256 : 0) | s[134] << 9 | s[135] << 10 | s[136] << 11 | s[119] << 12 | s[122] << 13 | s[120] << 14 | (s[568] ? (s[599] ? s[570] : s[600] ? 2 : 0) : 0) << 15 | s[1138] << 17 | s[1139] << 18 | s[99] << 19 | s[598] << 20 | s[1424] << 22 | s[1425] << 23 | s[1426] << 24 | s[1427] << 25 | s[1428] << 26 | s[1429] << 27 | (f.andetFravaerSeneste8Uger ? 268435456 : 0) | s[1430] << 29, s[1431] << 0 | (f.genansat ? 2 : 0) | (f.paaArbejdeDaSygdommenKom ? 4 : 0) | s[1140] << 3 | s[1141] << 4 | s[1142] << 5 | (f.ansatIFleksjob ? s[598] : 0) << 6 | s[100] << 8 | s[101] << 9 | s[1432] << 10 | s[1433] << 11 | s[98] << 12 | (s[568] ? (s[89] <= 13604 /* 2007-04-01 */ ? s[570] : s[89] <= 14031 /* 2008-06-01 */ ? (s[87] >= 13605 /* 2007-04-02 */ ? 2 : 0) : s[1434] ? (s[87] >= 14032 /* 2008-06-02 */ ? 3 : 0) : s[1435] ? 4 : 0) : 0) << 13 | s[364] << 16 | s[367] << 17 | (f.fratraeder ? 262144 : 0) | s[110] << 19 | s[109] << 20 | (s[568] ? (s[569] ? s[570] : s[89] <= 15522 /* 2012-07-01 */ ? s[571] : s[1436] ? (s[87] >= 15523 /* 2012-07-02 */ ? 3 : 0) : s[1437] ? 4 : 0) : 0) << 21 | s[1438] << 24 | s[1439] << 25 | s[1440] << 26 | s[1441] << 27 | s[1442] << 28 | s[1443] << 29, s[96], s[97], s[365], s[366], s[107] << 0 | s[1444] << 1 | s[1445] << 2 | s[1446] << 3 | (f.dagpengeretHvisRask ? 16 : 0) | s[115] << 5 | s[114] << 6 | (f.erhvervsmaessigUddannelse ? 128 : 0) | s[1447] << 8 | s[1448] << 9 | s[1449] << 10 | s[1450] << 11 | s[1451] << 12 | (f.elevILoennetPraktik ? 8192 : 0) | s[1452] << 14 | s[1453] << 15 | s[1454] << 16 | s[1455] << 17 | s[1456] << 18 | s[1457] << 19 | s[1458] << 20 | (f.iBeskaeftigelse ? 2097152 : 0) | s[1459] << 22 | s[1460] << 23 | s[1461] << 24 | s[1462] << 25 | s[1463] << 26 | s[1464] << 27 | s[1465] << 28 | s[1466] << 29, s[1467] << 0 | s[1468] << 1 | s[1469] << 2 | s[1470] << 3 | s[1471] << 4 | s[1472] << 5 | s[113] << 6 | s[112] << 7 | (s[568] ? (s[569] ? s[570] : s[89] <= 15705 /* 2012-12-31 */ ? s[571] : s[89] <= 15883 /* 2013-06-27 */ ? (s[87] >= 15706 /* 2013-01-01 */ ? 3 : 0) : s[87] >= 15884 /* 2013-06-28 */ ? 4 : 0) : 0) << 8 | s[1473] << 11 | s[1474] << 12 | (f.drevetSenesteMaaned ? 8192 : 0) | s[1475] << 14 | s[1476] << 15 | (f.tilskudTilEgenVirksomhed ? 65536 : 0) | s[1147] << 17 | s[1148] << 18 | (f.arbejdsskade ? 524288 : 0) | s[331] << 20 | s[332] << 21 | s[1477] << 22 | s[1478] << 23 | s[1479] << 24 | s[1480] << 25 | s[324] << 26 | s[325] << 27 | s[465] << 28 | s[336] << 29, s[333] << 0 | (s[602] ? s[561] : f.vurderingsdato <= 17701 /* 2018-06-19 */ ? s[1362] : s[1481] ? 3 : 0) << 1 | s[384] << 3 | s[387] << 4 | s[386] << 5 | s[1084] << 6 | s[1085] << 7 | (s[1482] ? s[561] : s[587]) << 8 | (f.fikSygedagpengeVedLivstruende ? 1024 : 0) | (f.laegenFinderIkkeLaengereLivstruende ? 2048 : 0) | s[682] << 12 | s[683] << 13 | (s[1483] ? s[561] : s[1482] ? (s[137] ? 2 : 0) : s[559] ? s[1484] : s[572]) << 14 | s[1485] << 17 | s[1486] << 18 | s[1487] << 19 | s[1488] << 20 | s[1489] << 21 | s[1490] << 22 | s[378] << 23 | s[1491] << 24 | s[1492] << 25 | s[1493] << 26 | s[685] << 27 | s[686] << 28, (s[139] ? (s[1494] ? s[560] : s[559] ? (s[147] ? 2 : 0) : s[1495] ? s[1496] : s[1497]) : 0) << 0 | s[1498] << 3 | s[1499] << 4 | s[692] << 5 | (s[1360] ? (f.jobafklaringStartede <= 16427 /* 2014-12-23 */ ? s[563] : f.jobafklaringStartede <= 16616 /* 2015-06-30 */ ? (s[1500] ? 2 : 0) : s[1350] ? (s[1501] ? 3 : 0) : s[1351] ? (s[142] ? 4 : 0) : s[1353] ? (s[143] ? 5 : 0) : s[1354] ? (s[562] ? 6 : 0) : s[140] ? 7 : 0) : 0) << 6 | s[1502] << 9 | s[150] << 10 | s[151] << 11 | (s[150] ? (f.jobafklaringStartede <= 17532 /* 2018-01-01 */ ? s[563] : s[1353] ? (s[1503] ? 2 : 0) : s[1355]) : 0) << 12 | s[696] << 14 | s[697] << 15 | s[698] << 16 | (s[139] ? (f.vurderingsdato <= 16617 /* 2015-07-01 */ ? s[560] : s[1494] ? (s[1504] ? 2 : 0) : s[559] ? (s[147] ? 3 : 0) : s[572]) : 0) << 17 | s[1505] << 20 | s[701] << 21 | s[702] << 22 | s[703] << 23 | s[704] << 24 | s[544] << 25 | (s[139] ? (s[559] ? s[560] : s[591] ? s[1506] : s[26] ? 3 : 0) : 0) << 26 | (f.kanVendeTilbageIArbejde ? 268435456 : 0) | s[1507] << 29, s[690], s[691], s[148], s[149], s[699], s[700], (f.maalgruppeForAnden ? 1 : 0) | s[708] << 1 | s[709] << 2 | (s[708] ? s[1347] : 0) << 3 | s[710] << 5 | s[711] << 6 | s[715] << 7 | s[716] << 8 | (s[557] ? s[561] : s[1508] ? s[1338] : s[559] ? (s[1509] ? 3 : 0) : s[1510]) << 9 | (f.dokumenteretIngenUdvikling ? 4096 : 0) | (f.heltAabenbartIngenUdvikling ? 8192 : 0) | s[717] << 14 | s[718] << 15 | (s[557] ? s[561] : s[1511] ? s[1338] : s[1512] ? s[1513] : s[1514]) << 16 | s[1515] << 19 | (f.oenskerRessourceforloeb ? 1048576 : 0) | s[712] << 21 | s[713] << 22 | s[714] << 23 | (s[1516] ? 1 : s[557] ? s[1517] : s[1508] ? s[1364] : s[559] ? (s[1509] ? 4 : 0) : s[1511] ? s[584] : s[583] ? (s[160] ? 6 : 0) : s[152] ? 7 : 0) << 24 | s[1516] << 27 | s[152] << 28 | (f.komplekseProblemer ? 536870912 : 0), s[706], s[707], (f.kanIkkeLoesesAfAndenIndsats ? 1 : 0) | (f.kraeverHelhedsorienteretForloeb ? 2 : 0) | s[1518] << 2 | (f.laengerevarendeForsoergelse ? 8 : 0) | (f.deltagetUdenOegetTilknytning ? 16 : 0) | (f.behovForLaengerevarendeIndsats ? 32 : 0) | (f.ressourceforloebErBevilget ? (s[557] ? s[561] : s[1511] ? s[1338] : s[583] ? s[1513] : s[1519]) : 0) << 6 | s[159] << 9 | (f.ressourceforloebErBevilget ? (s[1520] ? s[1521] : s[1522] ? s[1523] : s[1524] ? (s[1525] ? 3 : 0) : s[1526] ? (s[157] ? 4 : 0) : s[1527]) : 0) << 10 | s[722] << 13 | s[723] << 14 | s[724] << 15 | (f.ressourceforloebErBevilget && s[26] ? 1 : f.ressourceforloebErBevilget && !s[26] ? (s[1520] ? (s[158] ? 2 : 0) : s[1522] ? (s[575] ? 3 : 0) : s[1526] ? (s[1525] ? 4 : 0) : s[1527]) : 0) << 16 | s[1528] << 19 | s[1529] << 20 | s[1530] << 21 | s[1531] << 22 | (f.indsatsErBegyndt ? 8388608 : 0) | s[1532] << 24 | s[1533] << 25 | (f.arbejdeIFoersteHalvaar ? 67108864 : 0) | (f.saerligeGrundeModTeamet ? 134217728 : 0) | s[725] << 28 | s[726] << 29, s[719], s[720], (f.menerTilbuddetSkaderHelbredet ? 1 : 0) | (f.bedtOmSamtaleFoerTilbuddet ? 2 : 0) | (f.kommunenHarTagetStillingTilTilbuddet ? 4 : 0) | s[545] << 3 | (f.ressourceforloebErBevilget ? (s[1534] ? s[1535] : f.ressourceforloebPlanlagtTil <= 18261 /* 2019-12-31 */ ? s[1536] : f.ressourceforloebPlanlagtTil <= 18992 /* 2021-12-31 */ ? (f.ressourceforloebPlanlagtTil >= 18262 /* 2020-01-01 */ ? 3 : 0) : s[1537] ? (f.ressourceforloebPlanlagtTil >= 18993 /* 2022-01-01 */ ? 4 : 0) : s[1538] ? 5 : 0) : 0) << 4 | s[732] << 7 | s[733] << 8 | (f.ressourceforloebErBevilget ? (s[1534] ? s[1535] : s[1537] ? s[1536] : s[1538] ? 3 : 0) : 0) << 9 | s[1539] << 11 | (f.kommunenHarTagetStillingTilForloebet ? 4096 : 0) | s[734] << 13 | s[735] << 14 | s[736] << 15 | (f.ressourceforloebErBevilget ? (s[1520] ? s[1521] : f.ressourceforloebStartede <= 16435 /* 2014-12-31 */ ? s[1523] : s[1540] ? (s[1541] ? 3 : 0) : s[1524] ? (s[1542] ? 4 : 0) : f.ressourceforloebStartede <= 19133 /* 2022-05-21 */ ? (s[157] ? 5 : 0) : s[1526] ? (f.ressourceforloebStartede >= 19134 /* 2022-05-22 */ ? 6 : 0) : s[574] ? 7 : 0) : 0) << 16 | s[739] << 19 | s[740] << 20 | (f.ressourceforloebErBevilget ? (s[1520] ? s[1521] : s[1540] ? s[1523] : s[1526] ? (s[1542] ? 3 : 0) : s[574] ? 4 : 0) : 0) << 21 | s[1543] << 24 | s[1544] << 25 | s[1545] << 26 | s[744] << 27, s[728], s[729], s[737], s[738], s[742], s[743], (s[557] ? s[561] : s[559] ? s[1338] : s[1511] ? s[1496] : s[1512] ? s[1546] : s[583] ? (s[573] ? 5 : 0) : s[585]) << 0 | s[1547] << 3 | s[1548] << 4 | s[1549] << 5 | s[1550] << 6 | s[1551] << 7 | s[1552] << 8 | (f.ressourceforloebErBevilget ? (s[557] ? s[561] : s[559] ? s[1338] : s[1511] ? s[1496] : s[583] ? s[1546] : s[592]) : 0) << 9 | s[747] << 12 | (f.ressourceforloebErBevilget ? (f.folkepensionsalderNaasDen <= 15705 /* 2012-12-31 */ ? (s[1553] ? 1 : 0) : f.folkepensionsalderNaasDen <= 16617 /* 2015-07-01 */ ? (f.folkepensionsalderNaasDen >= 15706 /* 2013-01-01 */ ? 2 : 0) : f.folkepensionsalderNaasDen <= 17125 /* 2016-11-20 */ ? (s[1554] ? 3 : 0) : f.folkepensionsalderNaasDen <= 18261 /* 2019-12-31 */ ? (s[1555] ? 4 : 0) : f.folkepensionsalderNaasDen <= 18992 /* 2021-12-31 */ ? (f.folkepensionsalderNaasDen >= 18262 /* 2020-01-01 */ ? 5 : 0) : f.folkepensionsalderNaasDen <= 20484 /* 2026-01-31 */ ? (f.folkepensionsalderNaasDen >= 18993 /* 2022-01-01 */ ? 6 : 0) : f.folkepensionsalderNaasDen >= 20485 /* 2026-02-01 */ ? 7 : 0) : 0) << 13 | s[748] << 16 | s[749] << 17 | s[1349] << 18 | s[1556] << 21 | s[750] << 22 | s[751] << 23 | s[1557] << 24 | (f.begraensningerIArbejdsevnen ? 134217728 : 0) | (f.andenIndsatsErIkkeNok ? 268435456 : 0) | (f.kanKommeIndPaaArbejdsmarkedet ? 536870912 : 0), s[745], s[746], s[962] << 0 | s[240] << 1 | s[244] << 2 | (f.revalideringErBevilget ? s[1557] : 0) << 3 | (f.revalideringErBevilget ? 64 : 0) | s[546] << 7 | s[253] << 8 | (f.erhvervssigtetErAfklaret ? 512 : 0) | s[1558] << 10 | s[1559] << 11 | s[760] << 12 | s[761] << 13 | s[580] << 14 | s[1560] << 15 | (f.betydeligeBegraensninger ? 262144 : 0) | (f.talerIUdpraegetGradForLangUddannelse ? 524288 : 0) | (f.talerForLangUddannelse ? 1048576 : 0) | s[756] << 21 | s[1561] << 22 | (s[1561] === 1 ? s[1562] : s[1561] === 2 ? s[1562] : s[1561] === 3 ? s[1562] : s[1561] === 4 ? s[1562] : 0) << 25 | s[757] << 26 | s[758] << 27 | s[759] << 28 | s[762] << 29, s[753], s[754], s[763] << 0 | (s[1563] ? s[561] : s[559] ? s[1564] : s[1512] ? s[1496] : s[1514]) << 1 | (s[1563] ? s[558] : s[1564]) << 4 | (f.fulgtOpPaaLedighedsydelsen ? 64 : 0) | s[766] << 7 | s[767] << 8 | (f.revalideringErBevilget ? (s[1563] ? s[561] : s[1262] ? s[1564] : f.vurderingsdato <= 17967 /* 2019-03-12 */ ? s[1263] : s[559] ? (f.vurderingsdato >= 17968 /* 2019-03-13 */ ? 4 : 0) : s[1565]) : 0) << 9 | s[789] << 12 | s[790] << 13 | (s[1566] ? (s[1264] ? s[586] : s[551] ? 2 : 0) : 0) << 14 | s[1566] << 16 | s[1567] << 17 | s[771] << 18 | s[772] << 19 | (s[12] ? s[1568] : 0) << 20 | s[230] << 22 | (f.harForsoergelsespligt ? 8388608 : 0) | s[1569] << 24 | (f.boernOpholderSigIDanmark ? 33554432 : 0) | (f.boernLigestillet ? 67108864 : 0) | s[231] << 27 | s[243] << 28 | (f.borHosForaeldre ? 536870912 : 0), s[764], s[765], s[787], s[788], s[769], s[770], s[773] << 0 | s[774] << 1 | (s[12] ? (s[1570] ? s[586] : s[241] ? 2 : 0) : 0) << 2 | s[169] << 4 | s[170] << 5 | (s[1571] ? s[1568] : 0) << 6 | s[1571] << 8 | s[1572] << 9 | s[1573] << 10 | s[1574] << 11 | s[1575] << 12 | s[1576] << 13 | s[165] << 14 | s[166] << 15 | (s[12] ? (s[1482] ? s[586] : s[1577]) : 0) << 16 | s[785] << 18 | s[786] << 19 | s[586] << 20 | s[781] << 21 | s[782] << 22 | (s[12] ? (s[1511] ? s[586] : s[1578] ? (s[160] ? 2 : 0) : s[583] ? (s[1579] ? 3 : 0) : s[1519]) : 0) << 23 | s[777] << 26 | s[778] << 27 | s[177] << 28 | s[178] << 29, s[168], s[167], s[783], s[784], s[779], s[780], s[775], s[776], s[175], s[176], s[560] << 0 | s[219] << 1 | s[220] << 2 | (s[137] ? (f.vurderingsdato <= 16427 /* 2014-12-23 */ ? s[560] : s[1262] ? (s[214] ? 2 : 0) : s[1263]) : 0) << 3 | s[1580] << 5 | s[1581] << 6 | s[1582] << 7 | s[213] << 8 | s[504] << 9 | s[798] << 10 | s[188] << 11 | (s[137] ? (s[1482] ? s[560] : s[1577]) : 0) << 12 | s[191] << 14 | s[192] << 15 | s[806] << 16 | s[807] << 17 | (s[137] ? (f.vurderingsdato <= 16435 /* 2014-12-31 */ ? s[560] : s[1482] ? (s[198] ? 2 : 0) : s[1583] ? s[1484] : s[256] ? 4 : 0) : 0) << 18 | s[800] << 21 | s[801] << 22 | s[1584] << 23 | (f.ansatIFleksjobVedForloebetsStart ? 16777216 : 0) | s[802] << 25 | s[803] << 26 | s[804] << 27 | s[811] << 28 | s[812] << 29, s[218], s[217], s[190], s[187], s[216], s[805], s[813] << 0 | (s[137] ? (f.vurderingsdato <= 19703 /* 2023-12-12 */ ? s[560] : f.vurderingsdato <= 19898 /* 2024-06-24 */ ? (s[1585] ? 2 : 0) : s[1586] ? 3 : 0) : 0) << 1 | s[793] << 3 | s[794] << 4 | s[795] << 5 | s[796] << 6 | s[797] << 7 | (s[1587] ? s[1347] : 0) << 8 | s[1587] << 10 | s[808] << 11 | s[809] << 12 | s[810] << 13 | (s[12] ? (s[1583] ? s[586] : s[256] ? 2 : 0) : 0) << 14 | s[229] << 16 | s[228] << 17 | (f.fleksjobErSlut ? 262144 : 0) | s[1588] << 19 | s[816] << 20 | s[817] << 21 | s[226] << 22 | s[227] << 23 | (s[137] ? (s[1578] ? s[560] : s[1579] ? 2 : 0) : 0) << 24 | s[825] << 26 | s[225] << 27 | s[224] << 28 | s[1589] << 29, s[791], s[792], s[814], s[815], s[823], s[824], s[826], s[827], s[1590] << 0 | s[1591] << 1 | s[1592] << 2 | (f.ferienErAftalt ? 8 : 0) | s[818] << 4 | s[819] << 5 | (s[137] ? (s[1262] ? s[560] : s[215] ? 2 : 0) : 0) << 6 | s[1593] << 8 | s[1594] << 9 | (f.deltagerAktivt ? 1024 : 0) | s[1595] << 11 | s[1596] << 12 | (f.holderFerieMedYdelse ? 8192 : 0) | s[820] << 14 | s[821] << 15 | s[822] << 16 | (s[1597] ? (s[1598] ? s[560] : s[360] ? 2 : 0) : 0) << 17 | s[1597] << 19 | s[1599] << 20 | s[1600] << 21 | s[1601] << 22 | s[1602] << 23 | (f.tilsvarendeIndgribende ? 16777216 : 0) | s[828] << 25 | s[237] << 26 | s[829] << 27, (s[232] ? (s[1603] ? s[589] : s[1604] ? s[1605] : s[1606] ? (s[314] ? 3 : 0) : s[1607] ? (s[1608] ? 4 : 0) : s[1609] ? (s[1610] ? 5 : 0) : s[1611] ? 6 : 0) : 0) << 0 | s[232] << 3 | (f.skriftligtVejledtOmSanktioner ? 16 : 0) | (f.personligKontaktErForsoegt ? 32 : 0) | (f.vejledningErGennemgaaet ? 64 : 0) | (s[232] ? s[1612] : 0) << 7 | s[839] << 9 | s[840] << 10 | (s[839] ? s[1612] : 0) << 11 | s[1613] << 13 | s[1614] << 14 | s[1615] << 15 | s[1616] << 16 | s[1617] << 17 | (f.kontaktErGenoprettet ? 262144 : 0) | s[835] << 19 | s[836] << 20 | (s[1618] ? s[1612] : 0) << 21 | s[1618] << 23 | s[1619] << 24 | s[1620] << 25 | s[1621] << 26 | s[1622] << 27 | (f.rimeligGrundTilBrud ? 268435456 : 0) | s[234] << 29, s[830], s[831], s[837], s[838], s[833], s[834], s[233] << 0 | s[235] << 1 | (s[1623] ? s[1612] : 0) << 2 | s[1623] << 4 | s[1624] << 5 | (f.nedsatSammeMaaned ? 64 : 0) | s[843] << 7 | s[844] << 8 | (s[843] && !s[1625] ? (f.bruddetSkete <= 16435 /* 2014-12-31 */ ? s[589] : s[1626] ? 2 : 0) : 0) << 9 | s[1625] << 11 | s[845] << 12 | s[846] << 13 | (f.ydelsenBoerOphoere ? 16384 : 0) | (f.modBedreVidende ? 32768 : 0) | s[1627] << 16 | s[1628] << 17 | (s[137] ? (s[559] ? s[560] : f.vurderingsdato <= 18627 /* 2020-12-31 */ ? s[1506] : s[1511] ? (s[1629] ? 3 : 0) : f.vurderingsdato <= 19357 /* 2022-12-31 */ ? s[1546] : f.vurderingsdato <= 19722 /* 2023-12-31 */ ? (s[1630] ? 5 : 0) : s[1495] ? (s[260] ? 6 : 0) : f.vurderingsdato <= 20453 /* 2025-12-31 */ ? s[1631] : f.vurderingsdato <= 20818 /* 2026-12-31 */ ? (s[1632] ? 8 : 0) : f.vurderingsdato <= 21183 /* 2027-12-31 */ ? (s[162] ? 9 : 0) : f.vurderingsdato <= 21549 /* 2028-12-31 */ ? (s[1633] ? 10 : 0) : s[1634] ? (s[1635] ? 11 : 0) : s[321] ? 12 : 0) : 0) << 18 | s[250] << 22 | s[249] << 23 | (f.revalideringErBevilget ? (s[1563] ? s[561] : f.vurderingsdato <= 17246 /* 2017-03-21 */ ? s[1564] : s[559] ? (f.vurderingsdato >= 17247 /* 2017-03-22 */ ? 3 : 0) : s[1510]) : 0) << 24 | (f.foelgerRevalideringsplanen ? 134217728 : 0) | (f.leveomkostningerDaekkesAndetsteds ? 268435456 : 0) | s[1636] << 29, s[841], s[842], s[847], s[848], s[849], s[850], s[852], s[853], (f.netopForladtSkolen ? 1 : 0) | (f.kanKlareSigMedSU ? 2 : 0) | s[1637] << 2 | (f.saerligtBegraensedeErhvervsmuligheder ? 8 : 0) | s[854] << 4 | s[855] << 5 | s[856] << 6 | (f.revalideringErBevilget ? (s[1563] ? s[561] : s[1638] ? s[1564] : s[1570] ? s[1639] : s[559] ? s[1640] : s[1565]) : 0) << 7 | s[872] << 10 | s[873] << 11 | s[874] << 12 | (s[863] ? s[1641] : 0) << 13 | s[863] << 16 | s[322] << 17 | (f.forsoergerEgetBarnIHjemmet ? 262144 : 0) | s[867] << 19 | (s[243] ? 0 : s[1641]) << 20 | s[1642] << 23 | (f.psykiskLidelseNaevntILoven ? 16777216 : 0) | (f.forsoergelsespligtUdenForHjemmet ? 33554432 : 0) | (f.gravidEfter12Uge ? 67108864 : 0) | s[864] << 27 | s[251] << 28 | s[252] << 29, s[865], s[866], s[861], s[862], s[247], s[246], (s[1643] ? s[1641] : 0) << 0 | s[1644] << 3 | s[1645] << 4 | s[859] << 5 | s[860] << 6 | (s[1643] ? s[1557] : 0) << 7 | s[870] << 10 | s[871] << 11 | (s[1646] && !s[1647] ? s[1641] : 0) << 12 | s[1646] << 15 | s[1647] << 16 | s[1648] << 17 | s[1649] << 18 | s[1650] << 19 | s[875] << 20 | (s[546] && !s[253] && s[9] ? s[1557] : 0) << 21 | s[876] << 24 | s[877] << 25 | (f.kortvarigAfbrydelseUdenBetydning ? 67108864 : 0) | (f.fravaerVedBarselIRevalidering ? 134217728 : 0) | s[880] << 28, s[857], s[858], s[868], s[869], s[878], s[879], (f.revalideringErBevilget ? (s[1563] ? s[561] : s[1638] ? s[1564] : s[1570] ? s[1639] : f.vurderingsdato <= 16882 /* 2016-03-22 */ ? s[1640] : s[1583] ? (s[1651] ? 5 : 0) : s[559] ? (s[256] ? 6 : 0) : s[583] ? (s[161] ? 7 : 0) : s[1652]) : 0) << 0 | s[1653] << 4 | s[881] << 5 | s[882] << 6 | (f.revalideringErBevilget ? (s[559] ? s[561] : s[1345]) : 0) << 7 | s[1654] << 9 | s[885] << 10 | s[886] << 11 | (s[1563] ? s[558] : s[557] ? s[1564] : s[1364]) << 12 | s[1655] << 14 | s[1656] << 15 | s[1657] << 16 | s[1658] << 17 | s[1659] << 18 | s[1660] << 19 | s[1661] << 20 | s[320] << 21 | s[265] << 22 | s[262] << 23 | (f.erVisiteretTilFleksjob ? s[1343] : 0) << 24 | s[263] << 26 | s[264] << 27 | s[1662] << 28 | s[305] << 29, s[883], s[884], s[888], s[889], s[307] << 0 | (s[1663] && !s[1664] ? (s[1665] ? s[586] : s[1666] ? s[1667] : s[1668] ? 3 : 0) : 0) << 1 | s[1663] << 3 | s[1664] << 4 | s[1669] << 5 | s[1670] << 6 | s[312] << 7 | s[313] << 8 | (s[12] ? (s[1665] ? s[586] : s[1483] ? s[1667] : s[1666] ? s[1671] : s[1264] ? (s[1668] ? 4 : 0) : s[1265]) : 0) << 9 | s[1672] << 12 | s[1673] << 13 | s[276] << 14 | s[277] << 15 | s[270] << 16 | (s[270] ? (s[583] ? (s[270] ? 1 : 0) : s[1674]) : 0) << 17 | s[1675] << 19 | (f.ventesRaskInden8Uger ? 1048576 : 0) | s[1676] << 21 | s[1677] << 22 | (f.oenskerTidligOpfoelgning ? 8388608 : 0) | s[1678] << 24 | s[275] << 25 | s[273] << 26 | s[274] << 27, s[311], s[310], (s[602] ? s[561] : s[1253] ? s[1362] : s[1495] ? s[1679] : s[583] ? s[1497] : s[1680]) << 0 | s[1681] << 3 | s[1682] << 4 | s[1683] << 5 | s[1684] << 6 | s[279] << 7 | s[278] << 8 | s[238] << 9 | (s[238] && s[283] ? 1 : s[238] && !s[282] ? (s[583] ? (s[238] ? 2 : 0) : s[1685]) : 0) << 10 | s[282] << 13 | s[1686] << 14 | s[1687] << 15 | s[1688] << 16 | s[354] << 17 | s[1689] << 18 | s[1690] << 19 | s[344] << 20 | (f.forudsigeligtForloeb ? 2097152 : 0) | s[1691] << 22 | s[1692] << 23 | s[1693] << 24 | s[1694] << 25 | s[1695] << 26 | s[1696] << 27 | (f.opfoelgningOenskes ? 268435456 : 0) | (f.opfoelgningAlligevel ? 536870912 : 0), s[1697] << 0 | s[1698] << 1 | s[1015] << 2 | s[1016] << 3 | (s[283] ? 1 : s[282] ? 0 : s[602] ? s[1517] : s[1253] ? s[1699] : s[1700]) << 4 | s[281] << 7 | s[280] << 8 | s[892] << 9 | s[893] << 10 | (s[1701] ? (f.vurderingsdato <= 14521 /* 2009-10-04 */ ? s[558] : s[557] ? (s[1702] ? 2 : 0) : s[1364]) : 0) << 11 | s[1701] << 13 | s[896] << 14 | (s[1703] ? 1 : s[1563] ? s[1704] : s[578] ? 3 : 0) << 15 | s[1703] << 17 | (f.modtogLedighedsydelse30Juni2006 ? 262144 : 0) | s[1705] << 19 | s[1706] << 20 | s[1707] << 21 | s[1708] << 22 | s[1709] << 23 | (f.revurderetFoer ? 16777216 : 0) | s[1710] << 25 | s[1711] << 26 | s[1712] << 27 | s[1713] << 28 | s[1714] << 29, s[1013], s[1014], s[890], s[891], s[894], s[895], s[1715] << 0 | s[1716] << 1 | s[899] << 2 | s[558] << 3 | s[1717] << 4 | s[1718] << 5 | s[902] << 6 | s[903] << 7 | s[1719] << 8 | (s[1719] === 1 ? 0 : s[1719] === 2 ? 0 : s[1719] === 4 ? (s[1720] ? 1 : 0) : 0) << 11 | s[594] << 12 | s[300] << 13 | s[1720] << 14 | (f.flyttedeKommuneMedLedighedsydelse ? 32768 : 0) | (f.flytningForhindrerFristen ? 65536 : 0) | s[904] << 17 | s[905] << 18 | s[908] << 19 | s[909] << 20 | s[912] << 21 | s[913] << 22 | s[916] << 23 | s[917] << 24 | s[547] << 25 | (f.ferieaaretBegyndte <= 13858 /* 2007-12-11 */ ? (s[1721] ? 1 : 0) : f.ferieaaretBegyndte <= 18382 /* 2020-04-30 */ ? (f.ferieaaretBegyndte >= 13859 /* 2007-12-12 */ ? 2 : 0) : f.ferieaaretBegyndte <= 18505 /* 2020-08-31 */ ? (s[1722] ? 3 : 0) : s[1723] ? 4 : 0) << 26 | s[1724] << 29, s[897], s[898], s[900], s[901], s[906], s[907], s[910], s[911], s[914], s[915], s[918], s[919], s[1725] << 0 | s[1726] << 1 | s[1727] << 2 | s[925] << 3 | (s[925] ? (f.ferienMedLedighedsydelseBegynder <= 20484 /* 2026-01-31 */ ? (s[925] ? 1 : 0) : f.ferienMedLedighedsydelseBegynder >= 20485 /* 2026-02-01 */ ? 2 : 0) : 0) << 4 | s[926] << 6 | s[927] << 7 | s[1728] << 8 | s[1729] << 9 | s[1730] << 10 | s[1731] << 11 | (f.berettigetVedOvergangen ? 4096 : 0) | s[1732] << 13 | s[932] << 14 | (f.retTilLedighedsydelseFra <= 15705 /* 2012-12-31 */ ? (s[932] ? 1 : 0) : s[1733] ? 2 : 0) << 15 | s[933] << 17 | s[934] << 18 | s[935] << 19 | (s[1604] ? s[1734] : s[1606] ? (s[314] ? 2 : 0) : s[1607] ? (s[1608] ? 3 : 0) : s[1609] ? (s[1610] ? 4 : 0) : s[1611] ? 5 : 0) << 20 | s[936] << 23 | s[937] << 24 | (f.harSoegtAktivtMedLedighedsydelse ? 33554432 : 0) | s[940] << 26 | s[941] << 27 | (s[940] ? (s[1735] ? s[1734] : s[1736]) : 0) << 28, s[921], s[922], s[923], s[924], s[928], s[929], s[930], s[931], s[938], s[939], s[1737] << 0 | s[1738] << 1 | s[548] << 2 | s[1739] << 3 | s[1740] << 5 | s[1741] << 6 | s[1742] << 7 | s[1743] << 8 | s[1744] << 9 | s[947] << 10 | s[948] << 11 | (s[947] ? s[1739] : 0) << 12 | s[949] << 14 | s[950] << 15 | s[1745] << 16 | s[1746] << 17 | s[1747] << 18 | s[1748] << 19 | s[1749] << 20 | s[1750] << 21 | s[1751] << 22 | s[1752] << 23 | s[1753] << 24 | s[1754] << 25 | s[1755] << 26 | s[1756] << 27 | s[951] << 28 | s[952] << 29, s[942], s[943], s[945], s[946], (s[557] ? s[558] : s[1262] ? s[1338] : s[1263]) << 0 | s[953] << 2 | s[954] << 3 | (f.staarTilRaadighedForFleksjob ? 16 : 0) | (f.pensionssagUnderBehandling ? 32 : 0) | s[955] << 6 | s[956] << 7 | (f.vurderingsdato <= 14774 /* 2010-06-14 */ ? s[561] : s[1253] ? (f.vurderingsdato >= 14775 /* 2010-06-15 */ ? 2 : 0) : s[583] ? s[1679] : s[1634] ? s[1519] : s[321] ? 5 : 0) << 8 | s[963] << 11 | s[964] << 12 | s[965] << 13 | (s[1757] ? (s[557] ? s[561] : f.vurderingsdato <= 16952 /* 2016-05-31 */ ? s[1338] : s[559] ? (s[1758] ? 3 : 0) : s[591] ? s[572] : s[1759]) : 0) << 14 | s[1757] << 17 | s[1760] << 18 | (f.heltAabenbartIngenForbedring ? 524288 : 0) | (f.sundhedskoordinatorHarUdtaltSig ? 1048576 : 0) | s[1761] << 21 | (f.bedtOmAfgoerelseOmPensionAlene ? 4194304 : 0) | (f.utvivlsomtIkkePension ? 8388608 : 0) | s[957] << 24 | s[958] << 25 | s[959] << 26 | (s[1762] ? 1 : s[557] ? s[1517] : s[1253] ? s[1364] : s[1700]) << 27, s[1762] << 0 | (f.sagenErForelagtTeamet ? 2 : 0) | s[1763] << 2 | s[1764] << 3 | s[1765] << 4 | s[1766] << 5 | s[960] << 6 | s[961] << 7 | (s[557] ? s[561] : s[1253] ? s[1338] : s[1495] ? s[1679] : s[591] ? s[1497] : s[1759]) << 8 | s[1767] << 11 | s[1768] << 12 | s[1769] << 13 | s[1770] << 14 | s[1771] << 15 | (f.harErhvervskompetencegivendeUddannelse ? 65536 : 0) | (f.behovForUndervisningsomraadet ? 131072 : 0) | s[966] << 18 | s[967] << 19 | (s[557] ? s[561] : s[583] ? s[1338] : s[1685]) << 20 | s[970] << 23 | s[971] << 24 | (s[970] ? (f.anmodetOmRefusionDen <= 16439 /* 2015-01-04 */ ? (s[1772] ? 1 : 0) : f.anmodetOmRefusionDen <= 18261 /* 2019-12-31 */ ? (f.anmodetOmRefusionDen >= 16440 /* 2015-01-05 */ ? 2 : 0) : f.anmodetOmRefusionDen >= 18262 /* 2020-01-01 */ ? 3 : 0) : 0) << 25 | s[1772] << 27 | s[1773] << 28 | (f.forkertVejledning ? 536870912 : 0), s[968], s[969], (f.saerligeOmstaendighederForRefusion ? 1 : 0) | s[975] << 1 | s[976] << 2 | s[972] << 3 | s[973] << 4 | s[974] << 5 | s[1774] << 6 | s[1775] << 7 | s[1776] << 8 | s[1777] << 9 | s[1778] << 10 | s[1779] << 11 | s[330] << 12 | s[1780] << 13 | s[981] << 15 | s[982] << 16 | (f.feriePasserMedForloebet ? 131072 : 0) | (f.ferieIndenForFerieloven ? 262144 : 0) | (f.ferieAftalt ? 524288 : 0) | s[985] << 20 | (f.ferieAftalt ? s[1780] : 0) << 21 | s[986] << 23 | s[987] << 24 | s[992] << 25 | s[993] << 26 | s[1781] << 27 | (s[1781] === 1 ? s[1782] : s[1781] === 2 ? s[1782] : 0) << 29, s[983], s[984], s[990], s[991], s[597] << 0 | (f.saerligeGrundeTilAndetTidspunkt ? 2 : 0) | s[994] << 2 | s[995] << 3 | (s[602] ? s[561] : s[557] ? s[1362] : s[1363] ? s[1364] : s[583] ? s[1365] : s[592]) << 4 | (f.helbredetErStationaert ? 128 : 0) | (f.arbejdsevnenErAfklaret ? 256 : 0) | (f.berettigetTilRevalidering ? 512 : 0) | (f.berettigetTilFleksjob ? 1024 : 0) | (f.berettigetTilFoertidspension ? 2048 : 0) | (f.berettigetTilRessourceforloeb ? 4096 : 0) | s[998] << 13 | (f.vurderingsdato <= 17654 /* 2018-05-03 */ ? s[561] : s[998] ? 2 : 0) << 14 | (f.ophoerErAfgjort ? 65536 : 0) | s[1001] << 17 | s[534] << 18 | (s[95] ? (s[568] ? (s[89] <= 14612 /* 2010-01-03 */ ? s[570] : s[569] ? (s[87] >= 14613 /* 2010-01-04 */ ? 2 : 0) : s[1783] ? 3 : 0) : 0) : 0) << 19 | s[1784] << 21 | s[1785] << 22 | s[1003] << 23 | s[1004] << 24 | (s[602] ? s[561] : s[1482] ? s[1362] : s[1484]) << 25 | (f.sagenErBelyst ? 134217728 : 0) | s[1007] << 28, s[996], s[997], s[999], s[1000], s[1005], s[1006], (f.oplysningsskemaSendt <= 15011 /* 2011-02-06 */ ? (s[1007] ? 1 : 0) : f.oplysningsskemaSendt >= 15012 /* 2011-02-07 */ ? 2 : 0) << 0 | s[1008] << 2 | s[1009] << 3 | s[1010] << 4 | (s[1253] ? s[561] : s[559] ? s[1254] : s[1496]) << 5 | s[1011] << 7 | s[1012] << 8 | (s[559] ? s[561] : s[1506]) << 9 | (f.oenskerLaegeattest ? 2048 : 0) | (f.attestIndhentet ? 4096 : 0) | s[351] << 13 | s[346] << 14 | s[345] << 15 | (f.tilbagevendenForestaar ? 65536 : 0) | (f.risikoForLangtForloeb ? 131072 : 0) | s[338] << 18 | s[339] << 19 | (f.behovForTvaerfagligIndsats ? 1048576 : 0) | s[352] << 21 | s[353] << 22 | s[1019] << 23 | s[1020] << 24 | (s[161] && s[283] ? 1 : s[161] && !s[282] ? (s[1495] ? s[1506] : s[583] ? s[1786] : s[591] ? s[1519] : s[1759]) : 0) << 25 | s[341] << 28 | s[1021] << 29, s[1017], s[1018], s[1022] << 0 | s[1023] << 1 | (f.vurderingsdato <= 18989 /* 2021-12-28 */ ? s[561] : f.vurderingsdato <= 19236 /* 2022-09-01 */ ? (s[1787] ? 2 : 0) : f.vurderingsdato <= 19436 /* 2023-03-20 */ ? (s[1788] ? 3 : 0) : f.vurderingsdato <= 19620 /* 2023-09-20 */ ? (s[1789] ? 4 : 0) : s[583] ? (s[1790] ? 5 : 0) : s[585]) << 2 | s[358] << 5 | s[359] << 6 | (f.fremmoedeErNoedvendigt ? 128 : 0) | s[1026] << 8 | s[1027] << 9 | (s[344] && s[283] ? 1 : s[344] && !s[282] ? (s[1791] ? s[1517] : s[602] ? (s[1792] ? 3 : 0) : s[1253] ? (s[565] ? 4 : 0) : s[559] ? s[1793] : s[1495] ? (s[161] ? 6 : 0) : s[583] ? s[1631] : s[591] ? s[1652] : s[26] ? 9 : 0) : 0) << 10 | s[1794] << 14 | s[1795] << 15 | s[1028] << 16 | s[1029] << 17 | s[1030] << 18 | (s[602] ? s[561] : f.vurderingsdato <= 15069 /* 2011-04-05 */ ? s[1362] : f.vurderingsdato <= 15207 /* 2011-08-21 */ ? (s[1796] ? 3 : 0) : s[1253] ? (s[1797] ? 4 : 0) : s[1793]) << 19 | s[1031] << 22 | s[1032] << 23 | s[1033] << 24 | (s[1253] ? s[561] : s[1495] ? s[1254] : s[583] ? s[1786] : s[1519]) << 25 | s[1034] << 28 | s[1035] << 29, s[1024], s[1025], s[1036] << 0 | (s[1253] ? s[561] : s[559] ? s[1254] : s[1495] ? s[1496] : s[583] ? s[1497] : s[592]) << 1 | s[1039] << 4 | s[1040] << 5 | s[1041] << 6 | s[1042] << 7 | s[1043] << 8 | (s[1791] ? s[561] : s[602] ? (s[1792] ? 2 : 0) : s[1253] ? s[1699] : s[1798]) << 9 | s[1044] << 12 | s[1045] << 13 | (s[602] ? s[561] : s[557] ? s[1362] : s[1363] ? s[1364] : s[591] ? s[1365] : s[1759]) << 14 | s[1799] << 17 | (f.udebliver ? 262144 : 0) | (f.rimeligGrund ? 524288 : 0) | (f.skriftligtOrienteret ? 1048576 : 0) | s[363] << 21 | s[362] << 22 | (s[602] ? s[561] : s[1483] ? s[1362] : f.vurderingsdato <= 16982 /* 2016-06-30 */ ? s[1671] : s[1598] ? (f.vurderingsdato >= 16983 /* 2016-07-01 */ ? 4 : 0) : s[360] ? 5 : 0) << 23 | s[1800] << 26 | (f.andenVurderingIndhentet ? 134217728 : 0) | s[1046] << 28 | s[1047] << 29, s[1037], s[1038], s[1801] << 0 | s[1802] << 1 | s[1803] << 2 | (f.noedvendigBehandling ? 8 : 0) | s[1804] << 4 | s[1805] << 5 | (f.hensigtsmaessigOptraening ? 64 : 0) | (f.opfordret ? 128 : 0) | s[1048] << 8 | s[1049] << 9 | s[1050] << 10 | s[1051] << 11 | (f.partshoertOmOphoer ? 4096 : 0) | s[1806] << 13 | (f.harSvaretPaaPartshoering ? 16384 : 0) | s[1807] << 15 | s[1052] << 16 | s[1053] << 17 | (f.vurderingsdato <= 18638 /* 2021-01-11 */ ? s[561] : f.vurderingsdato >= 18639 /* 2021-01-12 */ ? 2 : 0) << 18 | (f.andetGrundlagEndHoertOm ? 1048576 : 0) | (f.partshoertOmNytGrundlag ? 2097152 : 0) | s[549] << 22 | s[1055] << 23 | s[1056] << 24 | (s[602] ? s[561] : f.vurderingsdato <= 15397 /* 2012-02-27 */ ? s[1362] : s[1808] ? (s[1809] ? 3 : 0) : s[1810]) << 25 | s[1811] << 28 | s[1812] << 29, s[1057], s[1058], (f.genoptagetFoer ? 1 : 0) | s[1062] << 1 | (s[549] && !s[1055] && !s[1056] ? s[1376] : 0) << 2 | s[372] << 4 | s[373] << 5 | (s[568] ? (s[569] ? s[570] : s[1813] ? s[571] : s[1814] ? s[1815] : s[89] <= 18318 /* 2020-02-26 */ ? s[1816] : s[89] <= 18858 /* 2021-08-19 */ ? (s[87] >= 18319 /* 2020-02-27 */ ? 5 : 0) : s[89] <= 18953 /* 2021-11-22 */ ? (s[87] >= 18859 /* 2021-08-20 */ ? 6 : 0) : s[89] <= 19051 /* 2022-02-28 */ ? (s[87] >= 18954 /* 2021-11-23 */ ? 7 : 0) : s[87] >= 19052 /* 2022-03-01 */ ? 8 : 0) : 0) << 6 | s[493] << 10 | s[495] << 11 | (f.aftaleForSelvstaendig ? 4096 : 0) | (f.sygMedCovid19 ? 8192 : 0) | s[1145] << 14 | s[1146] << 15 | s[1817] << 16 | s[1818] << 17 | s[1819] << 18 | s[1820] << 19 | s[522] << 20 | s[524] << 21 | (f.aftaleMedArbejdsgiver ? 4194304 : 0) | s[515] << 23 | s[518] << 24 | s[464] << 25 | s[1821] << 26 | s[1822] << 27 | s[1823] << 28 | s[1824] << 29, s[1060], s[1061], s[374], s[375], s[1143], s[1144], s[1825] << 0 | s[1826] << 1 | s[1827] << 2 | s[1828] << 3 | s[1829] << 4 | s[1830] << 5 | s[1831] << 6 | s[1832] << 7 | s[1833] << 8 | s[1063] << 9 | s[1064] << 10 | s[1065] << 11 | s[1068] << 12 | s[1069] << 13 | (f.vurderingsdato <= 16687 /* 2015-09-09 */ ? s[561] : s[1834] ? 2 : 0) << 14 | s[1070] << 16 | s[1071] << 17 | s[1072] << 18 | (s[381] && !s[382] && !s[129] ? (s[127] && !s[129] && !s[1835] ? (s[133] <= 16251 /* 2014-06-30 */ ? (s[131] >= 13332 /* 2006-07-03 */ ? 1 : 0) : s[131] >= 16252 /* 2014-07-01 */ ? 2 : 0) : 0) : 0) << 19 | s[1076] << 21 | s[1077] << 22 | (s[384] && !s[387] && !s[386] ? (s[568] ? (s[600] ? 1 : 0) : 0) : 0) << 23 | s[1078] << 24 | s[1079] << 25 | s[388] << 26 | s[389] << 27 | (f.opfylderBeskaeftigelseskravetVedLivstruende ? 268435456 : 0) | s[1083] << 29, s[1066], s[1067], s[1074], s[1075], s[1081], s[1082], (s[388] && !s[389] && s[9] ? (s[164] ? 1 : 0) : 0) << 0 | s[1836] << 1 | s[1088] << 2 | s[1089] << 3 | (f.pensionTilkendt ? (s[602] ? s[561] : f.vurderingsdato <= 15320 /* 2011-12-12 */ ? s[1362] : s[1808] ? (s[1837] ? 3 : 0) : s[1810]) : 0) << 4 | (f.pensionTilkendt ? 128 : 0) | (f.pensionMedTilbagevirkendeKraft ? 256 : 0) | s[1099] << 9 | s[1838] << 10 | s[1090] << 12 | s[1091] << 13 | s[1092] << 14 | (s[1839] ? s[1838] : 0) << 15 | s[1839] << 17 | (f.retErOpbrugt ? 262144 : 0) | s[1840] << 19 | s[400] << 20 | s[401] << 21 | s[1841] << 22 | s[1842] << 23 | s[1843] << 24 | s[404] << 25 | s[405] << 26 | (s[1844] ? (s[601] <= 18808 /* 2021-06-30 */ ? 1 : s[1845] >= 18809 /* 2021-07-01 */ ? 2 : 0) : 0) << 27 | s[1846] << 29, s[1086], s[1087], s[1097], s[1098], s[402], s[403], s[1847] << 0 | s[1848] << 1 | s[394] << 2 | s[1849] << 3 | s[1850] << 4 | s[1851] << 5 | s[1852] << 6 | s[392] << 7 | s[393] << 8 | s[1853] << 9 | (f.fortsatRet9Marts2020 ? 1024 : 0) | s[1095] << 11 | s[1096] << 12 | (s[1844] ? 1 : 0) << 13 | s[1100] << 14 | s[1101] << 15 | s[1102] << 16 | (s[1854] ? s[1838] : 0) << 17 | s[1854] << 19 | s[1855] << 20 | s[408] << 21 | s[409] << 22 | (s[404] && !s[405] && s[1856] < NEVER ? (s[1856] <= 18808 /* 2021-06-30 */ ? 1 : s[1857] >= 18809 /* 2021-07-01 */ ? 2 : 0) : 0) << 23 | s[1858] << 25 | s[1859] << 26 | s[1860] << 27 | s[1861] << 28 | s[1862] << 29, s[1093], s[1094], s[406], s[407], s[1863] << 0 | s[1864] << 1 | s[1865] << 2 | s[1866] << 3 | s[1867] << 4 | s[1868] << 5 | (s[1869] <= 18808 /* 2021-06-30 */ ? 1 : s[1870] ? 2 : 0) << 6 | s[1871] << 8 | s[1872] << 9 | s[1873] << 10 | s[1874] << 11 | s[411] << 12 | (s[411] ? 0 : s[1875] <= 18808 /* 2021-06-30 */ ? 1 : s[1876] ? 2 : 0) << 13 | s[1877] << 15 | s[1878] << 16 | s[1879] << 17 | s[1880] << 18 | s[1881] << 19 | s[413] << 20 | s[415] << 21 | (s[408] && !s[409] && s[1882] < NEVER ? (s[1882] <= 18808 /* 2021-06-30 */ ? 1 : s[1883] >= 18809 /* 2021-07-01 */ ? 2 : 0) : 0) << 22 | s[1884] << 24 | s[1885] << 25 | s[1886] << 26 | s[1887] << 27 | s[1888] << 28 | s[1889] << 29, s[1103], s[410], s[417], s[419], s[416], s[418], s[412] << 0 | s[414] << 1 | (s[1890] ? (s[1891] <= 18808 /* 2021-06-30 */ ? 1 : s[1892] ? 2 : 0) : 0) << 2 | s[1893] << 4 | s[1894] << 5 | s[1895] << 6 | s[1896] << 7 | s[1897] << 8 | s[1898] << 9 | s[1106] << 10 | s[1107] << 11 | (s[1899] && !s[1900] && s[1901] < NEVER ? (s[1901] <= 18808 /* 2021-06-30 */ ? 1 : s[1902] >= 18809 /* 2021-07-01 */ ? 2 : 0) : 0) << 12 | s[1903] << 14 | s[1904] << 15 | s[1900] << 16 | s[1905] << 17 | s[1906] << 18 | s[1907] << 19 | s[1908] << 20 | s[422] << 21 | s[423] << 22 | (s[1106] && !s[1107] && s[1909] < NEVER ? (s[1909] <= 18808 /* 2021-06-30 */ ? 1 : s[1910] >= 18809 /* 2021-07-01 */ ? 2 : 0) : 0) << 23 | s[1911] << 25 | s[1912] << 26 | s[1913] << 27 | s[1914] << 28 | s[1915] << 29, s[1104], s[1105], s[420], s[421], s[1916] << 0 | s[1110] << 1 | s[1111] << 2 | (s[422] && !s[423] && s[1917] < NEVER ? (s[1917] <= 18808 /* 2021-06-30 */ ? 1 : s[1918] >= 18809 /* 2021-07-01 */ ? 2 : 0) : 0) << 3 | s[1919] << 5 | s[1920] << 6 | s[1921] << 7 | s[1922] << 8 | s[1923] << 9 | s[1924] << 10 | s[1114] << 11 | s[1115] << 12 | (s[1110] && !s[1111] && s[1925] < NEVER ? (s[1925] <= 18808 /* 2021-06-30 */ ? 1 : s[1926] >= 18809 /* 2021-07-01 */ ? 2 : 0) : 0) << 13 | s[1927] << 15 | s[1928] << 16 | s[1929] << 17 | s[1930] << 18 | s[1931] << 19 | s[1932] << 20 | s[1120] << 21 | (s[1405] ? (s[69] <= 14691 /* 2010-03-23 */ ? s[1407] : s[1406] ? (s[70] >= 14692 /* 2010-03-24 */ ? 2 : 0) : s[1416] ? (s[1933] ? 3 : 0) : s[1418] ? 4 : 0) : 0) << 22 | s[443] << 25 | s[447] << 26 | (s[1405] ? s[1407] : 0) << 27 | s[446] << 28 | s[449] << 29, s[1108], s[1109], s[1112], s[1113], s[1118], s[1119], s[441], s[442], s[444], s[445], s[1121], s[1122], s[1123] << 0 | s[1124] << 1 | s[1130] << 2 | s[1131] << 3 | (s[134] && !s[135] && !s[136] ? s[1411] : 0) << 4 | s[1934] << 6 | s[1935] << 7 | s[450] << 8 | s[561] << 9 | s[1132] << 10 | s[1133] << 11 | s[1134] << 12 | (f.sygUnderAftaltFri ? 8192 : 0) | s[1137] << 14 | (f.sygUnderAftaltFri ? (f.vurderingsdato <= 18839 /* 2021-07-31 */ ? s[561] : f.vurderingsdato >= 18840 /* 2021-08-01 */ ? 2 : 0) : 0) << 15 | s[1151] << 17 | s[1152] << 18 | (s[100] && !s[101] && !s[99] ? s[598] : 0) << 19 | (f.sygemeldtITide ? 2097152 : 0) | (f.indsigelseModSenSygemelding ? 4194304 : 0) | (f.fyldestgoerendeBegrundelse ? 8388608 : 0) | s[455] << 24 | s[459] << 25 | (s[116] ? (s[568] ? (s[1814] ? s[570] : s[1936] ? 2 : 0) : 0) : 0) << 26 | s[1155] << 28 | s[1156] << 29, s[1128], s[1129], s[1135], s[1136], s[1149], s[1150], s[457], s[456], s[1153], s[1154], s[1937] << 0 | s[1938] << 1 | s[1159] << 2 | s[1160] << 3 | (s[473] ? (s[568] ? (s[569] ? s[570] : s[1939] ? s[571] : s[1814] ? s[1940] : s[1436] ? s[1816] : s[1437] ? 5 : 0) : 0) : 0) << 4 | s[473] << 7 | s[484] << 8 | (f.underretningsbrevSendt ? 512 : 0) | s[470] << 10 | s[471] << 11 | s[472] << 12 | (s[473] ? s[598] : 0) << 13 | s[467] << 15 | s[469] << 16 | s[468] << 17 | (s[473] ? (s[568] ? (s[569] ? s[570] : s[1939] ? s[571] : s[89] <= 19722 /* 2023-12-31 */ ? s[1940] : s[87] >= 19723 /* 2024-01-01 */ ? 4 : 0) : 0) : 0) << 18 | s[1941] << 21 | s[1942] << 22 | s[1943] << 23 | s[1944] << 24 | (f.undskyldendeForhold ? 33554432 : 0) | s[1945] << 26 | (f.arbejdsgiverAnmeldteIkke ? 134217728 : 0) | s[1946] << 28 | s[1163] << 29, s[1157], s[1158], s[1161], s[1162], s[1164] << 0 | s[1167] << 1 | s[1168] << 2 | (s[95] ? (s[568] ? (s[569] ? s[570] : s[1434] ? s[571] : s[1939] ? (s[1435] ? 3 : 0) : s[1814] ? (s[1947] ? 4 : 0) : s[1936] ? 5 : 0) : 0) : 0) << 3 | s[1948] << 6 | s[1949] << 7 | s[535] << 8 | s[533] << 9 | s[1950] << 10 | s[1171] << 11 | s[1172] << 12 | s[1951] << 13 | (s[1951] === 1 ? 0 : s[1951] === 2 ? 0 : s[1951] === 4 ? 0 : s[1951] === 6 ? (f.oplystDelvistLedig ? 1 : 0) : 0) << 16 | (f.oplystDelvistLedig ? 131072 : 0) | s[1175] << 18 | s[1176] << 19 | (s[111] ? (s[568] ? (s[569] ? s[570] : s[1813] ? s[571] : s[1815]) : 0) : 0) << 20 | s[1184] << 22 | s[1185] << 23 | s[1186] << 24 | (s[111] ? s[1952] : 0) << 25 | s[1953] << 28 | s[1954] << 29, s[1165], s[1166], s[1169], s[1170], s[1173], s[1174], s[1955] << 0 | (f.nemrefusionNede ? 2 : 0) | s[1179] << 2 | s[1180] << 3 | (s[111] ? s[598] : 0) << 4 | s[1956] << 6 | s[1957] << 7 | s[1181] << 8 | s[1182] << 9 | s[1183] << 10 | s[1203] << 11 | s[1204] << 12 | s[526] << 13 | s[1216] << 14 | s[1217] << 15 | (f.vurderingsdato <= 14691 /* 2010-03-23 */ ? s[561] : s[602] ? (s[1958] ? 2 : 0) : s[1699]) << 16 | s[1212] << 18 | s[1213] << 19 | s[603] << 20 | s[1959] << 21 | (f.ledigUdenLoen ? 8388608 : 0) | (f.arbejdsgiverTilbyderDeltid ? 16777216 : 0) | s[519] << 25 | s[523] << 26 | s[1960] << 27 | s[1961] << 28 | s[1962] << 29, s[1177], s[1178], s[1187], s[1188], s[509], s[510], s[1201], s[1202], s[1214], s[1215], s[511], s[512], s[520], s[521], s[1963] << 0 | s[1964] << 1 | s[516] << 2 | s[517] << 3 | s[1965] << 4 | s[1966] << 5 | s[1967] << 6 | s[1191] << 7 | s[1192] << 8 | s[1195] << 9 | s[1196] << 10 | s[1199] << 11 | s[1200] << 12 | (s[95] ? s[1376] : 0) << 13 | s[1207] << 15 | s[1208] << 16 | (s[95] ? s[1959] : 0) << 17 | s[1211] << 19 | s[1218] << 20 | s[1219] << 21 | (s[602] ? s[561] : f.vurderingsdato <= 15522 /* 2012-07-01 */ ? s[1362] : s[1968] ? 3 : 0) << 22 | s[1220] << 24 | s[1221] << 25 | s[1222] << 26 | (f.vurderingsdato <= 18318 /* 2020-02-26 */ ? s[561] : f.vurderingsdato <= 18670 /* 2021-02-12 */ ? (s[1969] ? 2 : 0) : f.vurderingsdato <= 18858 /* 2021-08-19 */ ? (s[1970] ? 3 : 0) : f.vurderingsdato <= 18953 /* 2021-11-22 */ ? (s[1971] ? 4 : 0) : f.vurderingsdato <= 19051 /* 2022-02-28 */ ? (s[1972] ? 5 : 0) : s[1973] ? 6 : 0) << 27, s[513], s[514], s[1189], s[1190], s[1193], s[1194], s[1197], s[1198], s[1205], s[1206], s[1209], s[1210], s[1974] << 0 | (f.hjemmeEfterAnbefaling ? 2 : 0) | s[1225] << 2 | s[1226] << 3 | (s[515] && !s[518] && !s[99] ? s[1376] : 0) << 4 | s[1229] << 6 | s[1230] << 7 | (s[522] && !s[524] && !s[99] ? s[1251] : 0) << 8 | s[1231] << 10 | s[1232] << 11 | s[525] << 12 | (f.aftaleIndgaaetDen <= 13604 /* 2007-04-01 */ ? s[1975] : f.aftaleIndgaaetDen <= 14031 /* 2008-06-01 */ ? (s[1976] ? 2 : 0) : s[1977] ? (s[1978] ? 3 : 0) : s[604] ? 4 : 0) << 13 | s[527] << 16 | (f.langvarigEllerKroniskLidelse ? 131072 : 0) | (f.risikoenErVaesentligtForoeget ? 262144 : 0) | s[1979] << 19 | (f.behandlingBesluttetVedAnsaettelsen ? 1048576 : 0) | s[1980] << 21 | s[1981] << 22 | s[1982] << 23 | s[1234] << 24 | s[1235] << 25 | (s[1977] ? s[1975] : s[1983]) << 26 | (f.aftaleErSkriftlig ? 268435456 : 0) | (f.aftaleErGodkendt ? 536870912 : 0), s[1223], s[1224], s[1227], s[1228], s[1236], s[1237], s[1238] << 0 | s[1239] << 1 | s[1984] << 2 | (f.vaesentligeAendringerVedUdloeb ? 8 : 0) | s[1240] << 4 | s[1241] << 5 | (s[1977] ? s[1975] : f.aftaleIndgaaetDen <= 15397 /* 2012-02-27 */ ? s[1983] : f.aftaleIndgaaetDen <= 15516 /* 2012-06-25 */ ? (s[1985] ? 3 : 0) : f.aftaleIndgaaetDen >= 15517 /* 2012-06-26 */ ? 4 : 0) << 6 | (f.laegeligDokumentationForRisiko ? 512 : 0) | s[1246] << 10 | s[1247] << 11 | (s[95] ? s[1952] : 0) << 12 | s[1986] << 15 | s[1987] << 16 | s[1988] << 17 | (f.skyldesLoenmodtageren ? 262144 : 0) | s[1989] << 19 | s[1244] << 20 | s[1245] << 21 | (s[95] ? (s[568] ? (s[569] ? s[570] : s[1939] ? s[571] : s[1814] ? s[1940] : s[1816]) : 0) : 0) << 22 | s[1990] << 25 | s[1991] << 26 | s[1992] << 27 | s[1993] << 28 | s[1994] << 29, s[1242], s[1243], s[1995] << 0 | s[1996] << 1 | s[1997] << 2 | s[1998] << 3 | s[1999] << 4 | s[2000] << 5 | s[1248] << 6 | s[1249] << 7] }
}
