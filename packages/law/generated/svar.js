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
  s[31] = v0
  const v1 = runStart(v0, f.vurderingsdato)
  s[33] = v1
  const v2 = v1 >= 13332 /* 2006-07-03 */
  s[32] = v2
  const v3 = periods(f.fravaer, (r_fravaer) => r_fravaer.omfang === 'fuldt')
  const v4 = dayReaching(v3, v1, 1)
  s[513] = v4
  const v5 = runEnd(v0, f.vurderingsdato)
  s[35] = v5
  const v6 = v5 >= v4
  const v7 = v6 ? v4 : NEVER
  const v8 = v1 >= NEVER
  s[34] = v8
  const SDL_6_1 = v2 ? v7 : FIRST_DAY
  s[88] = SDL_6_1
  const SDL_6_1_hoej = v2 ? v7 : NEVER
  s[90] = SDL_6_1_hoej
  const SDL_6_1_ir = v8 || !v2
  s[36] = SDL_6_1_ir
  // ALF.62.3: Sidste sygedag, a-kassen betaler (ALF § 62, stk. 3)
  const v12 = !v8 && SDL_6_1 <= 13331 /* 2006-07-02 */
  s[92] = v12
  const v13 = SDL_6_1_hoej >= 13332 /* 2006-07-03 */
  s[89] = v13
  const v14 = SDL_6_1 <= 15011 /* 2011-02-06 */
  s[325] = v14
  const v15 = !v8 && v13 && v14
  s[95] = v15
  const v16 = SDL_6_1_hoej >= 15012 /* 2011-02-07 */
  s[94] = v16
  const v17 = SDL_6_1 <= 16439 /* 2015-01-04 */
  s[104] = v17
  const v18 = !v8 && v16 && v17
  s[471] = v18
  const v19 = SDL_6_1 <= 2147483646
  s[91] = v19
  const v20 = !v8 && SDL_6_1_hoej >= 16440 /* 2015-01-05 */ && v19
  s[107] = v20
  const v21 = f.persongruppe === 'ledig'
  s[110] = v21
  const v22 = shiftDays(SDL_6_1, 13)
  const v23 = shiftDays(SDL_6_1_hoej, 13)
  const v24 = v21 && SDL_6_1_ir
  s[432] = v24
  const v25 = SDL_6_1_ir || !v8 && SDL_6_1_hoej === NEVER
  s[93] = v25
  const v26 = v20 && (!v21 || !v8)
  const ALF_62_3 = v12 ? FIRST_DAY : v18 || v26 ? (v26 ? (v21 ? (f.dagpengerettenSlutter ? Math.min(v22, f.sidsteDagMedDagpengeret) : v22) : NEVER) : NEVER) : NEVER
  s[354] = ALF_62_3
  const ALF_62_3_hoej = v12 ? NEVER : v15 ? NEVER : v18 ? NEVER : v21 ? (f.dagpengerettenSlutter ? Math.min(v23, f.sidsteDagMedDagpengeret) : v23) : NEVER
  s[355] = ALF_62_3_hoej
  const ALF_62_3_er = v12 || v15 || v18 || v26
  s[353] = ALF_62_3_er
  const ALF_62_3_ir = v12 || v20 && v24 || v25
  s[356] = ALF_62_3_ir
  // BEK937.27: Sygedagpenge under uddannelse (BEK 937/2024 § 27, stk. 1-3)
  const v31 = f.vurderingsdato >= 13332 /* 2006-07-03 */
  s[9] = v31
  const v32 = f.vurderingsdato >= 16440 /* 2015-01-05 */
  s[255] = v32
  const v33 = f.uddannelseUnderSygdom === 'foer'
  const v34 = f.uddannelseUnderSygdom === 'begyndt_under' && f.undervisningstimer <= 600 && f.uddannelsePasserMedBehandling && f.uddannelseUdskyderRevalidering === false
  const v35 = !v32 && (v33 || v34) || v32 && (v33 || v34 || f.uddannelseUnderSygdom === 'opfoelgning')
  const v36 = f.uddannelseUnderSygdom === 'ingen'
  const BEK937_27 = !v36 && (!v31 || v35)
  s[530] = BEK937_27
  const BEK937_27_nej = !v36 && (!v31 || !v35)
  s[531] = BEK937_27_nej
  const BEK937_27_ir = v36 || !v31
  s[532] = BEK937_27_ir
  // FERIEBEK.2.6: 12 måneder med løntilskud imellem (BEK 762/2025 § 2, stk. 6)
  const LAS_68_5 = f.vurderingsdato >= 15706 /* 2013-01-01 */
  s[10] = LAS_68_5
  const FERIEBEK_2_6 = LAS_68_5 && sum(f.ydelsesperioder, (r_ydelsesperioder) => r_ydelsesperioder.slags === 'loentilskud' ? 1 : 0) > 0
  s[534] = FERIEBEK_2_6
  // FERIEBEK.2: 12 sammenhængende måneder med ressourceforløbsydelse (BEK 762/2025 § 2, stk. 1-8)
  const v42 = periods(f.ydelsesperioder, (r_ydelsesperioder) => r_ydelsesperioder.slags === 'ressourceforloebsydelse' || r_ydelsesperioder.slags === 'ferie')
  const v43 = monthStart(shiftDays(monthStart(shiftDays(f.vurderingsdato, 1)), -1))
  const v44 = periods(f.ydelsesperioder, (r_ydelsesperioder) => r_ydelsesperioder.slags === 'ressourceforloebsydelse' || r_ydelsesperioder.slags === 'ferie' || r_ydelsesperioder.slags === 'kontanthjaelp' || r_ydelsesperioder.slags === 'revalidering')
  const v45 = shiftMonths(v43, -1)
  const v46 = shiftMonths(v43, -2)
  const v47 = shiftMonths(v43, -3)
  const v48 = shiftMonths(v43, -4)
  const v49 = shiftMonths(v43, -5)
  const v50 = shiftMonths(v43, -6)
  const v51 = shiftMonths(v43, -7)
  const v52 = shiftMonths(v43, -8)
  const v53 = shiftMonths(v43, -9)
  const v54 = shiftMonths(v43, -10)
  const v55 = shiftMonths(v43, -11)
  const v56 = countDays(v42, v43, monthEnd(v43)) >= 1 && countDays(v44, v45, monthEnd(v45)) >= 1 && countDays(v44, v46, monthEnd(v46)) >= 1 && countDays(v44, v47, monthEnd(v47)) >= 1 && countDays(v44, v48, monthEnd(v48)) >= 1 && countDays(v44, v49, monthEnd(v49)) >= 1 && countDays(v44, v50, monthEnd(v50)) >= 1 && countDays(v44, v51, monthEnd(v51)) >= 1 && countDays(v44, v52, monthEnd(v52)) >= 1 && countDays(v44, v53, monthEnd(v53)) >= 1 && countDays(v44, v54, monthEnd(v54)) >= 1 && countDays(v44, v55, monthEnd(v55)) >= 1
  const FERIEBEK_2 = LAS_68_5 && (!LAS_68_5 || v56 || FERIEBEK_2_6)
  s[220] = FERIEBEK_2
  const FERIEBEK_2_nej = LAS_68_5 && (!LAS_68_5 || !v56)
  s[219] = FERIEBEK_2_nej
  // FYL.1a: Fleksydelsesalderen nås (FYL § 1 a)
  const v59 = f.vurderingsdato >= 11504 /* 2001-07-01 */
  s[5] = v59
  const v60 = f.vurderingsdato >= 13503 /* 2006-12-21 */
  s[8] = v60
  const v61 = shiftMonths(f.foedselsdag, 720)
  const v62 = f.vurderingsdato >= 15340 /* 2012-01-01 */
  s[0] = v62
  const v63 = f.foedselsdag <= -4019 /* 1958-12-31 */
  s[4] = v63
  const v64 = f.foedselsdag <= -3838 /* 1959-06-30 */
  s[11] = v64
  const v65 = v63 ? 720 : v64 ? 726 : f.foedselsdag <= -3654 /* 1959-12-31 */ ? 732 : f.foedselsdag <= -3472 /* 1960-06-30 */ ? 738 : 744
  s[2] = v65
  const v66 = shiftMonths(f.foedselsdag, v65)
  const FYL_1a_2_er = f.foedselsdag <= -2558 /* 1962-12-31 */
  s[3] = FYL_1a_2_er
  const v68 = shiftMonths(f.folkepensionsalderNaasDen, -36)
  s[12] = v68
  const v69 = f.foedselsdag <= -5115 /* 1955-12-31 */
  s[24] = v69
  const v70 = f.foedselsdag <= -4933 /* 1956-06-30 */
  s[25] = v70
  const v71 = f.foedselsdag <= -5845 /* 1953-12-31 */ ? 720 : f.foedselsdag <= -5664 /* 1954-06-30 */ ? 726 : f.foedselsdag <= -5480 /* 1954-12-31 */ ? 732 : f.foedselsdag <= -5299 /* 1955-06-30 */ ? 738 : v69 ? 744 : v70 ? 750 : v63 ? 756 : v64 ? 762 : 768
  s[1] = v71
  const v72 = FYL_1a_2_er ? shiftMonths(f.foedselsdag, v71) : v68
  const v73 = f.vurderingsdato >= 20439 /* 2025-12-17 */
  const FYL_1a = v59 ? (v60 ? (v62 ? (v73 ? Math.min(v68, v72) : v72) : v66) : v61) : FIRST_DAY
  s[6] = FYL_1a
  const FYL_1a_hoej = v59 ? (v60 ? (v62 ? (v73 ? Math.max(v68, v72) : v72) : v66) : v61) : NEVER
  s[7] = FYL_1a_hoej
}

function svar_2(f, s) {
  // FYL.1a.2: Fleksydelsesalderen i måneder (FYL § 1 a, stk. 1-2)
  const v0 = f.vurderingsdato >= 13330 /* 2006-07-01 */
  s[15] = v0
  const v1 = s[0] ? s[1] : s[2]
  const FYL_1a_2 = v0 ? v1 : -Infinity
  s[536] = FYL_1a_2
  const FYL_1a_2_hoej = v0 ? v1 : Infinity
  s[537] = FYL_1a_2_hoej
  const FYL_1a_2_ir = !s[3] || !v0
  s[538] = FYL_1a_2_ir
  // FYL.2a: Du har betalt bidrag længe nok (FYL § 2 a, stk. 1-5)
  const v5 = f.foedselsdag <= -6516 /* 1952-02-29 */ && (f.iAkasseUdenBrudFra <= 8125 /* 1992-03-31 */ || f.betalteTilFleksydelsesalderen) && f.ubrudteMaanederSeneste15Aar >= 120 && f.bidragUdenBrudFra <= 10682 /* 1999-04-01 */ && f.fleksydelsesbidragFraTilmelding
  const v6 = f.vurderingsdato >= 13879 /* 2008-01-01 */
  s[284] = v6
  const v7 = shiftMonths(f.foedselsdag, 360)
  s[227] = v7
  const v8 = f.bidragsmaanederIAlt >= 360
  const v9 = f.bidragUdenBrudFra <= 10773 /* 1999-07-01 */
  const v10 = f.bidragsmaanederSeneste25Aar >= 240
  const v11 = !v6 && (f.bidragsmaanederSeneste30Aar >= 300 || v5) || v6 && (v7 >= f.foersteEfterloensEllerFleksydelsesbidragDen && v8 || v5 || s[4] && v9 && v10 && f.fleksydelsesbidragFraTilmelding || f.foedselsdag >= -4018 /* 1959-01-01 */ && f.foedselsdag <= 2190 /* 1975-12-31 */ && (f.bidragUdenBrudFra <= 13879 /* 2008-01-01 */ && f.iAkasseUdenBrudFra <= 13879 /* 2008-01-01 */ && f.bidragsmaanederIAlt >= 300 || f.foedselsdag <= -2011 /* 1964-06-30 */ && v9 && f.iAkasseUdenBrudFra <= 10773 /* 1999-07-01 */ && v10 && f.fleksydelsesbidragFraTilmelding) || f.foedselsdag >= 2191 /* 1976-01-01 */ && f.foedselsdag <= 2921 /* 1977-12-31 */ && shiftMonths(f.foedselsdag, 384) >= f.foersteEfterloensEllerFleksydelsesbidragDen && v8)
  const FYL_2a = !s[5] || v11
  s[541] = FYL_2a
  const FYL_2a_nej = !s[5] || !v11
  s[542] = FYL_2a_nej
  // FYL.2.1: Ret til fleksydelse (FYL § 2, stk. 1)
  const v14 = f.bopaelVedFleksydelse === 'danmark' || f.bopaelVedFleksydelse === 'eu_eoes' || f.bopaelVedFleksydelse === 'schweiz_groenland_faeroeerne'
  const v15 = f.vurderingsdato >= s[6] || !s[5]
  s[233] = v15
  const FYL_2_1 = !s[5] || v15 && f.erVisiteretTilFleksjob && f.betalerFleksydelsesbidrag && (FYL_2a || !s[5]) && f.pensionsvaerdiIndberettet && v14
  s[539] = FYL_2_1
  const FYL_2_1_nej = !s[5] || f.vurderingsdato < s[7] || f.erVisiteretTilFleksjob === false || f.betalerFleksydelsesbidrag === false || FYL_2a_nej || f.pensionsvaerdiIndberettet === false || !v14
  s[540] = FYL_2_1_nej
  // FYL.4.2: Du er tilmeldt fleksydelsesordningen fra (FYL § 4, stk. 2)
  const v18 = shiftDays(monthEnd(f.blevVisiteretTilFleksjobDen), 1)
  const FYL_4_2 = v0 ? v18 : FIRST_DAY
  s[553] = FYL_4_2
  const FYL_4_2_hoej = v0 ? v18 : NEVER
  s[554] = FYL_4_2_hoej
  const FYL_4_2_ir = f.erVisiteretTilFleksjob === false || !v0
  s[237] = FYL_4_2_ir
  // FYL.3a.1: Fleksydelse, selv om du valgte efterløn fra (FYL § 3 a, stk. 1-2)
  const v22 = f.manglendeBidragsmaaneder >= 1
  const v23 = f.foedselsdag >= 1096 /* 1973-01-01 */
  const v24 = v23 && shiftMonths(f.foedselsdag, 288) >= f.iAkasseUdenBrudFra || !v23 && f.iAkasseUdenBrudFra <= 9862 /* 1997-01-01 */
  const FYL_3a_1 = !v0 || s[8] && (!s[0] || f.fravalgteEfterloen && v22 && v24 && (f.erVisiteretTilFleksjob && shiftMonths(s[7], -180) >= FYL_4_2 || FYL_4_2_ir || !s[5]) && f.fleksydelsesbidragFraTilmelding)
  s[543] = FYL_3a_1
  const FYL_3a_1_nej = !v0 || !s[8] || !s[0] || f.fravalgteEfterloen === false || !v22 || !v24 || f.erVisiteretTilFleksjob && shiftMonths(s[6], -180) < FYL_4_2_hoej || f.fleksydelsesbidragFraTilmelding === false
  s[544] = FYL_3a_1_nej
  const FYL_3a_1_ir = !v0 || s[8] && !s[0]
  s[545] = FYL_3a_1_ir
  // FYL.3a.4: Nedsættelse af fleksydelsen om året, når bidrag mangler (FYL § 3 a, stk. 4)
  const v28 = f.vurderingsdato <= 13149 /* 2006-01-01 */
  s[234] = v28
  const v29 = f.vurderingsdato >= 20822 /* 2027-01-04 */
  s[236] = v29
  const v30 = v28 || v29
  s[18] = v30
  const v31 = SATS_1(f.vurderingsdato)
  const v32 = v30 ? -Infinity : v31
  s[13] = v32
  const v33 = v30 ? Infinity : v31
  s[14] = v33
  const v34 = v32 > -Infinity && v33 < Infinity
  s[17] = v34
  const v35 = quotient([v32, 10400, f.manglendeBidragsmaaneder], [12, 10000], 'nærmeste', 1)
  const v36 = quotient([v33, 10400, f.manglendeBidragsmaaneder], [12, 10000], 'nærmeste', 1)
  const v37 = v30 || !v34
  s[20] = v37
  const FYL_3a_4 = s[0] ? (v34 ? Math.min(v35, v36) : -Infinity) : -Infinity
  s[546] = FYL_3a_4
  const FYL_3a_4_hoej = s[0] ? (v34 ? Math.max(v35, v36) : Infinity) : Infinity
  s[547] = FYL_3a_4_hoej
  const FYL_3a_4_er = FYL_3a_1 && (!s[0] || !(!v34 && !v30 && v32 === v33))
  s[548] = FYL_3a_4_er
  const FYL_3a_4_ir = FYL_3a_1 && (!s[0] || v37) || FYL_3a_1_nej || FYL_3a_1_ir
  s[549] = FYL_3a_4_ir
  // FYL.4.1: Kommunen skal give besked om visitationen (FYL § 4, stk. 1)
  const v42 = f.vurderingsdato >= 16556 /* 2015-05-01 */ ? shiftDays(f.blevVisiteretTilFleksjobDen, 14) : NEVER
  const FYL_4_1 = v0 ? v42 : FIRST_DAY
  s[550] = FYL_4_1
  const FYL_4_1_hoej = v0 ? v42 : NEVER
  s[551] = FYL_4_1_hoej
  // FYL.4.3: Din egen tilmelding virker fra (FYL § 4, stk. 3)
  const v45 = shiftDays(monthEnd(f.tilmeldingModtagetDen), 1)
  const FYL_4_3 = v0 ? v45 : FIRST_DAY
  s[555] = FYL_4_3
  const FYL_4_3_hoej = v0 ? v45 : NEVER
  s[556] = FYL_4_3_hoej
  // FYL.5: Din udmeldelse virker fra (BEK 1187/2020 § 7)
  const v48 = shiftDays(monthEnd(f.udmeldelseModtagetDen), 1)
  const FYL_5 = v0 ? (f.oenskedeIkkeTilmelding ? FYL_4_2 : v48) : FIRST_DAY
  s[557] = FYL_5
  const FYL_5_hoej = v0 ? (f.oenskedeIkkeTilmelding ? FYL_4_2_hoej : v48) : NEVER
  s[558] = FYL_5_hoej
  const FYL_5_er = f.erVisiteretTilFleksjob && (!v0 || f.oenskedeIkkeTilmelding === false || f.erVisiteretTilFleksjob)
  s[559] = FYL_5_er
  const FYL_5_ir = f.erVisiteretTilFleksjob === false || !v0 || f.oenskedeIkkeTilmelding && FYL_4_2_ir
  s[560] = FYL_5_ir
  // FYL.8: Fleksydelsesbidrag for et kvartal (FYL § 8)
  const v53 = quotient([v32, 3500], [10000], 'nærmeste', 100)
  const v54 = quotient([v33, 3500], [10000], 'nærmeste', 100)
  const FYL_8_er = !s[9] || !(!v34 && !v30 && v32 === v33)
  s[467] = FYL_8_er
  const FYL_8_ir = !s[9] || v37
  s[470] = FYL_8_ir
  const FYL_8 = s[9] ? (v34 ? Math.min(v53, v54) : -Infinity) : -Infinity
  s[561] = FYL_8
  const FYL_8_hoej = s[9] ? (v34 ? Math.max(v53, v54) : Infinity) : Infinity
  s[562] = FYL_8_hoej
  // FYL.9.1: Bidraget skal være betalt efter rykkeren (FYL § 9, stk. 1)
  const v59 = shiftDays(f.rykkerForFleksydelsesbidragSendtDen, 21)
  const FYL_9_1 = v0 ? v59 : FIRST_DAY
  s[564] = FYL_9_1
  const FYL_9_1_hoej = v0 ? v59 : NEVER
  s[565] = FYL_9_1_hoej
  // FYL.9.3: Udmeldelsen ophæves, hvis du betaler senest (FYL § 9, stk. 3)
  const v62 = shiftDays(f.underrettetOmUdmeldelseDen, 28)
  const FYL_9_3 = v0 ? v62 : FIRST_DAY
  s[567] = FYL_9_3
  const FYL_9_3_hoej = v0 ? v62 : NEVER
  s[568] = FYL_9_3_hoej
  // FYL.15.1: Du kan tidligst gå på fleksydelse (FYL § 15, stk. 1)
  const v65 = shiftMonths(f.blevVisiteretTilFleksjobDen, 3)
  const FYL_15_1_ir = !v0 || !s[5]
  s[21] = FYL_15_1_ir
  const FYL_15_1 = v0 ? Math.max(s[6], v65) : FIRST_DAY
  s[22] = FYL_15_1
  const FYL_15_1_hoej = v0 ? Math.max(s[7], v65) : NEVER
  s[23] = FYL_15_1_hoej
  // FYL.15.4: Fleksydelsen udbetales fortsat, set på pension og ophold (FYL § 15, stk. 4)
  const v69 = (f.pensionDuFaar === 'ingen' || f.pensionDuFaar === 'invaliditetsydelse') && f.maanederUdenForEOeS <= 3
  const FYL_15_4 = !v0 || v69
  s[569] = FYL_15_4
  const FYL_15_4_nej = !v0 || !v69
  s[570] = FYL_15_4_nej
  // FYL.17.1: Fleksydelse med 100 pct. (FYL § 17, stk. 1-3)
  const v72 = s[10] && (!s[11] || f.foedselsdag >= -5114 /* 1956-01-01 */ && s[11] && f.fleksydelseFraDen >= s[12])
  const FYL_17_1 = !v0 || v72
  s[19] = FYL_17_1
  const FYL_17_1_nej = !v0 || !v72
  s[16] = FYL_17_1_nej
}

function svar_3(f, s) {
  // FYL.17.2: Fleksydelsens sats om året (FYL § 17, stk. 1-3)
  const v0 = quotient([s[13], 473200], [10000], 'nærmeste', 1200)
  const v1 = quotient([s[14], 473200], [10000], 'nærmeste', 1200)
  const v2 = f.vurderingsdato >= 20819 /* 2027-01-01 */
  s[150] = v2
  const v3 = f.vurderingsdato <= 15705 /* 2012-12-31 */ || v2
  s[151] = v3
  const v4 = SATS_2(f.vurderingsdato)
  const v5 = v3 ? -Infinity : v4
  const v6 = v3 ? Infinity : v4
  const v7 = SATS_3(f.vurderingsdato)
  const v8 = v3 ? -Infinity : v7
  const v9 = v3 ? Infinity : v7
  const v10 = Math.max(v5, v8)
  const v11 = Math.min(v6, v9)
  const v12 = !s[15] && v11 >= v10
  const v13 = s[16] || v12
  const v14 = s[16] ? (v12 ? Math.min(v8, v10) : v8) : v10
  const v15 = s[16] ? (v12 ? Math.max(v9, v11) : v9) : v11
  const FYL_17_2_er = !s[15] || !s[10] && !(!s[17] && !s[18] && s[13] === s[14]) || s[10] && (s[19] || s[16] || v12)
  s[574] = FYL_17_2_er
  const FYL_17_2_ir = !s[15] || !s[10] && s[20] || s[10] && (s[19] && v3 || s[16] && v3 || !s[15] && v3 || !s[15] && !(!v3 && v5 === v6 && !v3 && v8 === v9 && v5 === v8))
  s[575] = FYL_17_2_ir
  const FYL_17_2 = s[15] ? (s[10] ? (s[19] ? (v13 ? Math.min(v5, v14) : v5) : v14) : s[17] ? Math.min(v0, v1) : -Infinity) : -Infinity
  s[572] = FYL_17_2
  const FYL_17_2_hoej = s[15] ? (s[10] ? (s[19] ? (v13 ? Math.max(v6, v15) : v6) : v15) : s[17] ? Math.max(v0, v1) : Infinity) : Infinity
  s[573] = FYL_17_2_hoej
  // FYL.17.4: Fleksydelse om måneden (FYL § 17, stk. 4-7)
  const v20 = Math.min(FYL_17_2, f.aarsindtaegtFoerFleksydelse)
  const v21 = Math.min(FYL_17_2_hoej, f.aarsindtaegtFoerFleksydelse)
  const v22 = v20 <= -Infinity
  const v23 = quotient([v20], [12], 'nærmeste', 100)
  const v24 = quotient([v21], [12], 'nærmeste', 100)
  const FYL_17_4_er = !s[9] || FYL_17_2_er && !(v22 && (!FYL_17_2_er || !FYL_17_2_ir && v20 === v21))
  s[578] = FYL_17_4_er
  const FYL_17_4_ir = !s[9] || FYL_17_2_ir || v22
  s[579] = FYL_17_4_ir
  const FYL_17_4 = s[9] ? (v22 ? -Infinity : Math.min(v23, v24)) : -Infinity
  s[576] = FYL_17_4
  const FYL_17_4_hoej = s[9] ? (v22 ? Infinity : Math.max(v23, v24)) : Infinity
  s[577] = FYL_17_4_hoej
  // FYL.20.3: Fleksydelse udbetales ved siden af arbejdet (FYL § 20, stk. 1-3)
  const v29 = f.arbejdstimerIMaanedenMedFleksydelse <= 12800 && f.arbejdetErFleksjobEllerHosAegtefaellen === false
  const FYL_20_3 = !s[0] || v29
  s[580] = FYL_20_3
  const FYL_20_3_nej = !s[0] || !v29
  s[581] = FYL_20_3_nej
  // FYL.22.1: Fleksydelse udbetales tidligst fra (FYL § 22, stk. 1)
  const v32 = shiftDays(monthEnd(f.ansoegtOmFleksydelseDen), 1)
  const FYL_22_1_ir = !s[15] || s[21]
  s[584] = FYL_22_1_ir
  const FYL_22_1 = s[15] ? Math.max(s[22], v32) : FIRST_DAY
  s[582] = FYL_22_1
  const FYL_22_1_hoej = s[15] ? Math.max(s[23], v32) : NEVER
  s[583] = FYL_22_1_hoej
  // FYL.22.2: Fleksydelsen slutter (FYL § 22, stk. 2)
  const v36 = monthEnd(f.folkepensionsalderNaasDen)
  const FYL_22_2 = s[15] ? v36 : FIRST_DAY
  s[585] = FYL_22_2
  const FYL_22_2_hoej = s[15] ? v36 : NEVER
  s[586] = FYL_22_2_hoej
  // FYL.22.2.laengst: Så længe kan du højst få fleksydelse (FYL § 22, stk. 2)
  const v39 = s[0] ? (s[24] ? 60 : s[25] ? 54 : s[4] ? 48 : s[11] ? 42 : 36) : 60
  const FYL_22_2_laengst = s[15] ? v39 : -Infinity
  s[587] = FYL_22_2_laengst
  const FYL_22_2_laengst_hoej = s[15] ? v39 : Infinity
  s[588] = FYL_22_2_laengst_hoej
  // LAB.31.3: Mindste antal samtaler i forløbet (lov 1750/2025 § 1)
  const LAB_31_3_ledighedsydelse_er = f.vurderingsdato >= 18262 /* 2020-01-01 */
  s[149] = LAB_31_3_ledighedsydelse_er
  const LAS_69t_2_er = f.vurderingsdato >= 16252 /* 2014-07-01 */
  s[131] = LAS_69t_2_er
  const v44 = f.vurderingsdato >= 20485 /* 2026-02-01 */
  s[140] = v44
  const LAB_31_3 = LAS_69t_2_er ? (LAB_31_3_ledighedsydelse_er ? (v44 ? -Infinity : 4) : 6) : -Infinity
  s[589] = LAB_31_3
  const LAB_31_3_hoej = LAS_69t_2_er ? (LAB_31_3_ledighedsydelse_er ? (v44 ? Infinity : 4) : 6) : Infinity
  s[590] = LAB_31_3_hoej
  const LAB_31_3_er = f.erIJobafklaring && LAS_69t_2_er
  s[133] = LAB_31_3_er
  const LAB_31_3_ir = !LAB_31_3_er || !LAS_69t_2_er || LAB_31_3_ledighedsydelse_er && v44
  s[514] = LAB_31_3_ir
  // LAB.31.3.ledighedsydelse: Jobsamtaler i de første 6 måneder med ledighedsydelse (LAB § 31)
  const v49 = f.vurderingsdato >= 20635 /* 2026-07-01 */
  s[26] = v49
  const v50 = v49 ? (f.fritagetForJobsamtaler ? 0 : 4) : 4
  const LAB_31_3_ledighedsydelse = LAB_31_3_ledighedsydelse_er ? v50 : -Infinity
  s[592] = LAB_31_3_ledighedsydelse
  const LAB_31_3_ledighedsydelse_hoej = LAB_31_3_ledighedsydelse_er ? v50 : Infinity
  s[593] = LAB_31_3_ledighedsydelse_hoej
  // LAB.31.3.vindue: De første samtaler skal være holdt (lov 1750/2025 § 1)
  const v53 = shiftDays(shiftMonths(f.jobafklaringStartede, 6), -1)
  const v54 = f.risikoForFireAar ? v53 : shiftDays(shiftMonths(f.jobafklaringStartede, 12), -1)
  const LAB_31_3_vindue = LAS_69t_2_er ? (LAB_31_3_ledighedsydelse_er ? (v44 ? FIRST_DAY : v53) : v54) : FIRST_DAY
  s[594] = LAB_31_3_vindue
  const LAB_31_3_vindue_hoej = LAS_69t_2_er ? (LAB_31_3_ledighedsydelse_er ? (v44 ? NEVER : v53) : v54) : NEVER
  s[595] = LAB_31_3_vindue_hoej
  // LAB.33.3: Kontaktforløb uden kontakt (standby) i jobafklaringsforløb (LAB § 33, stk. 3)
  const LAB_33_3 = LAB_31_3_er && (!LAS_69t_2_er || f.kontaktUhensigtsmaessig)
  s[596] = LAB_33_3
  const LAB_33_3_nej = LAB_31_3_er && (!LAS_69t_2_er || f.kontaktUhensigtsmaessig === false)
  s[597] = LAB_33_3_nej
  const LAB_33_3_ir = !LAB_31_3_er || !LAS_69t_2_er
  s[515] = LAB_33_3_ir
  // LAB.36.3: Ret til en koordinerende sagsbehandler (LAB § 36, stk. 3)
  const LAB_36_3_nej = LAB_31_3_er && !LAS_69t_2_er
  s[600] = LAB_36_3_nej
  // LOV1750.21.8: Dit ressourceforløb fortsætter efter de gamle regler (lov 1750/2025 § 21, stk. 8)
  const v61 = f.ressourceforloebErBevilget && f.ressourceforloebBevilgetDen <= 20484 /* 2026-01-31 */
  s[141] = v61
  const v62 = s[10] && (!v44 || v61)
  const LOV1750_21_8 = f.ressourceforloebErBevilget && (!s[9] || v62)
  s[142] = LOV1750_21_8
  const LOV1750_21_8_nej = f.ressourceforloebErBevilget && (!s[9] || !v62)
  s[144] = LOV1750_21_8_nej
  const LOV1750_21_8_ir = f.ressourceforloebErBevilget === false || !s[9]
  s[143] = LOV1750_21_8_ir
  // LAB.36.3.ressourceforløb: Koordinerende sagsbehandler (LAB § 36, stk. 3)
  const LAB_36_3_ressourceforloeb = f.ressourceforloebErBevilget && (!s[9] || s[10] && (!v44 || LOV1750_21_8))
  s[516] = LAB_36_3_ressourceforloeb
  const LAB_36_3_ressourceforloeb_nej = f.ressourceforloebErBevilget && (!s[9] || !s[10] || v44 && LOV1750_21_8_nej)
  s[517] = LAB_36_3_ressourceforloeb_nej
  const LAB_36_3_ressourceforloeb_ir = f.ressourceforloebErBevilget === false || !s[9] || s[10] && v44 && LOV1750_21_8_ir
  s[518] = LAB_36_3_ressourceforloeb_ir
  // LAB.43: Samlet beskrivelse (LAB § 43)
  const v69 = f.afgoerelsenGaelder === 'fleksjob' || f.afgoerelsenGaelder === 'tilskud_til_selvstaendig' || f.afgoerelsenGaelder === 'foertidspension'
  s[309] = v69
  const v70 = v49 && v69
  const LAB_43 = !s[9] || v70
  s[519] = LAB_43
  const LAB_43_nej = !s[9] || !v70
  s[520] = LAB_43_nej
  // LAB.109.2.kraft: Undtagelsen om 8 uger gælder (LAB § 109, stk. 2)
  const LAB_45_1 = f.jobafklaringStartede >= 16252 /* 2014-07-01 */
  s[27] = LAB_45_1
  const v74 = f.jobafklaringStartede >= 16618 /* 2015-07-02 */
  s[135] = v74
  const v75 = f.jobafklaringStartede >= 17126 /* 2016-11-21 */
  s[136] = v75
  const v76 = v74 && !v75
  s[138] = v76
  const LAB_109_2_kraft = LAB_45_1 && (!LAB_45_1 || v74)
  s[29] = LAB_109_2_kraft
  const LAB_109_2_kraft_nej = LAB_45_1 && (!LAB_45_1 || !v74 || !v75)
  s[28] = LAB_109_2_kraft_nej
  const LAB_109_2_kraft_ir = !LAB_45_1 || !LAB_45_1 || v76
  s[30] = LAB_109_2_kraft_ir
}

function svar_4(f, s) {
  // LAB.109.1: Sagen om det første forløb skal i rehabiliteringsteamet (lov 1750/2025 § 1)
  const v0 = f.jobafklaringStartede >= 20635 /* 2026-07-01 */
  const v1 = shiftDays(f.jobafklaringStartede, 56) >= f.forventetRask
  s[132] = v1
  const v2 = f.fikTvaerfagligIndsats && f.overgikVedRevurderingen
  const v3 = f.jobafklaringStartede >= 20089 /* 2025-01-01 */
  s[134] = v3
  const v4 = !v0 && f.tvaerfagligtBehovIForloebet
  const v5 = s[26] && v3 && !v0
  const LAB_109_1 = s[27] && (v5 || !s[27] || !v3 && (f.ventesFuldtRask === false || !v1 || s[28]) && !v2 || v3 && v4)
  s[613] = LAB_109_1
  const LAB_109_1_nej = s[27] && (v5 || !s[27] || !v3 && (f.ventesFuldtRask && v1 && (s[29] || s[30]) || v2) || v3 && !v4)
  s[614] = LAB_109_1_nej
  const LAB_109_1_ir = !s[27] || v5 || !s[27]
  s[615] = LAB_109_1_ir
  // LAB.44.1: Planens forberedende del skal laves før teamet (lov 1750/2025 § 1)
  const v9 = !s[27] || v0
  const v10 = !s[27] || LAB_109_1_nej
  s[139] = v10
  const LAB_44_1 = s[27] && (LAB_109_1 || LAB_109_1_ir)
  s[137] = LAB_44_1
  const LAB_44_1_nej = LAB_44_1 && v9
  s[604] = LAB_44_1_nej
  const LAB_44_1_ir = LAB_44_1_nej || v10
  s[605] = LAB_44_1_ir
  // LAB.45.1: Du skal have planens indsatsdel (lov 1750/2025 § 1)
  const LAB_45_1_nej = s[27] && v9
  s[606] = LAB_45_1_nej
  const LAB_45_1_ir = !s[27] || v9
  s[607] = LAB_45_1_ir
  // SDL.7.2: Det mindste fravær (SDL § 7, stk. 2)
  const SDL_53_1_timer_er = f.persongruppe === 'loenmodtager'
  s[96] = SDL_53_1_timer_er
  const v17 = f.normalTimerPrUge - f.timerDuKanArbejde
  s[472] = v17
  const v18 = f.timerDuKanArbejde === 0 || v17 >= 400
  const v19 = f.persongruppe === 'selvstaendig'
  s[109] = v19
  const v20 = f.andelAfArbejdetDuKan <= 5000
  s[176] = v20
  const v21 = v19 && v20
  const v22 = f.persongruppe === 'ledig' || f.persongruppe === 'ingen'
  const v23 = !s[10] && (SDL_53_1_timer_er && v18 || v21 || v22) || s[10] && (SDL_53_1_timer_er && (v18 || f.ansatIFleksjob && f.ansatFra >= 15706 /* 2013-01-01 */) || v21 || v22)
  const SDL_7_2 = !s[9] || v23
  s[923] = SDL_7_2
  const SDL_7_2_nej = !s[9] || !v23
  s[924] = SDL_7_2_nej
  // SDL.7.1: Uarbejdsdygtig på grund af egen sygdom (SDL § 7, stk. 1-2)
  const SDL_7_1 = !s[9] || f.uarbejdsdygtigVedEgenSygdom && (SDL_7_2 || !s[9])
  s[111] = SDL_7_1
  const SDL_7_1_nej = !s[9] || f.uarbejdsdygtigVedEgenSygdom === false || SDL_7_2_nej
  s[117] = SDL_7_1_nej
  // SDL.24.3.2: De første dage, der ikke tæller (SDL § 24, stk. 3, nr. 1-2)
  const v28 = v19 ? 14 : 15
  const v29 = v19 ? 14 : 21
  const v30 = v19 ? 14 : 30
  // SDL.24.3: Dage, der tæller med (SDL § 24, stk. 3-4)
  const v31 = dropFirst(s[31], (start) => start >= NEVER ? 0 : start >= 13332 /* 2006-07-03 */ ? (start >= 13605 /* 2007-04-02 */ ? (start >= 14032 /* 2008-06-02 */ ? (start >= 15341 /* 2012-01-02 */ ? v30 : v29) : v28) : 14) : Infinity)
  const v32 = dropFirst(s[31], (start) => { const r0_0 = start >= 13332 /* 2006-07-03 */; const r0_1 = start >= NEVER; const r0_2 = r0_0 ? (start >= 13605 /* 2007-04-02 */ ? (start >= 14032 /* 2008-06-02 */ ? (start >= 15341 /* 2012-01-02 */ ? v30 : v29) : v28) : 14) : -Infinity; return Math.max(0, r0_1 ? 0 : r0_1 || !r0_0 ? Math.min(0, r0_2) : r0_2) })
  const v33 = allPeriods(f.afbrydelser)
  const v34 = without(v31, v33)
  const v35 = without(v32, v33)
  const SDL_24_3 = !s[32] ? NO_DAYS : without(v34, intersectTable(from(v35, 15523 /* 2012-07-02 */), HELLIGDAGE_1))
  s[40] = SDL_24_3
  const SDL_24_3_hoej = !s[32] ? ALL_DAYS : without(v35, intersectTable(from(v34, 15523 /* 2012-07-02 */), HELLIGDAGE_1))
  s[39] = SDL_24_3_hoej
  const SDL_24_3_eksakt = s[32] && sameDays(v31, v32)
  s[1010] = SDL_24_3_eksakt
  // SDL.25.1: Grænsen for pensionister m.fl. (SDL § 25, stk. 1)
  const v39 = f.pensionDuFaar === 'foertidspension' || f.pensionDuFaar === 'seniorpension'
  s[118] = v39
  const v40 = f.pensionDuFaar === 'tidlig_pension'
  s[119] = v40
  const v41 = s[33] >= 15012 /* 2011-02-07 */
  s[426] = v41
  const v42 = onWeekdays(SDL_24_3, 62)
  s[38] = v42
  const v43 = onWeekdays(SDL_24_3_hoej, 62)
  s[37] = v43
  const v44 = monthEndOver(v43, 12, 130, s[33])
  const v45 = monthEndOver(v42, 12, 130, s[33])
  const v46 = !s[34] && s[35] >= v44
  const v47 = !s[34] && s[35] < v45
  const v48 = v46 && !s[34]
  const v49 = s[36] && !s[34] && v45 >= NEVER
  const v50 = v48 ? v44 : NEVER
  const v51 = v47 ? NEVER : v45
  const v52 = v48 ? (v47 || v49 ? Math.max(v45, v51) : v45) : v51
  const v53 = v48 || v47 || v49
  const v54 = monthEndOver(SDL_24_3_hoej, 12, 182, s[33])
  const v55 = monthEndOver(SDL_24_3, 12, 182, s[33])
  const v56 = !s[34] && s[35] >= v54
  const v57 = !s[34] && s[35] < v55
  const v58 = v56 && !s[34]
  const v59 = s[36] && !s[34] && v55 >= NEVER
  const v60 = v58 ? v54 : NEVER
  const v61 = v57 ? NEVER : v55
  const v62 = v58 ? (v57 || v59 ? Math.max(v55, v61) : v55) : v61
  const v63 = v58 || v57 || v59
  const SDL_25_1 = v41 ? (v53 ? (v63 ? Math.min(v50, v60) : v50) : v60) : FIRST_DAY
  s[124] = SDL_25_1
  const SDL_25_1_hoej = v41 ? (v53 ? (v63 ? Math.max(v52, v62) : v52) : v62) : NEVER
  s[126] = SDL_25_1_hoej
  const v66 = v39 || f.opfylderHelbredsbetingelserForFoertidspension || f.naaetFolkepensionsalder || v40
  s[374] = v66
  const SDL_25_1_er = v66 && !s[34] && (!v41 || v53 || v63)
  s[120] = SDL_25_1_er
  const SDL_25_1_ir = !v66 || s[34] || !v41 || v46 && s[36] || s[36] && !((s[34] || !s[36] && v44 === v45) && !s[34] && (s[34] || v44 === NEVER)) || v56 && s[36] || s[36] && !((s[34] || !s[36] && v54 === v55) && !s[34] && (s[34] || v54 === NEVER))
  s[122] = SDL_25_1_ir
}

function svar_5(f, s) {
  // SDL.24.1: Revurderingstidspunktet (SDL § 24, stk. 1)
  const v0 = monthEndOver(s[37], 18, 260, s[33])
  const v1 = monthEndOver(s[38], 18, 260, s[33])
  const v2 = !s[34] && v0 <= 16251 /* 2014-06-30 */
  s[41] = v2
  const v3 = !s[34] && v1 > 16251 /* 2014-06-30 */
  s[44] = v3
  const v4 = !s[34] && s[35] >= v0
  const v5 = !s[34] && s[35] < v1
  const v6 = v4 && !s[34]
  const v7 = s[36] && !s[34] && v1 >= NEVER
  const v8 = v6 ? v0 : NEVER
  const v9 = v5 ? NEVER : v1
  const v10 = v6 ? (v5 || v7 ? Math.max(v1, v9) : v1) : v9
  const v11 = v6 || v5 || v7
  const v12 = v4 && s[36] || s[36] && !((s[34] || !s[36] && v0 === v1) && !s[34] && (s[34] || v0 === NEVER))
  const v13 = v2 && v11
  const v14 = s[36] && v11 && v10 >= NEVER
  const v15 = v13 ? v8 : NEVER
  s[56] = v15
  const v16 = v3 ? NEVER : v10
  const v17 = v13 ? (v3 || v14 ? Math.max(v10, v16) : v10) : v16
  s[57] = v17
  const v18 = v13 || v3 || v14
  s[54] = v18
  const v19 = v2 && v12 || s[36] && !((!v11 || !v12 && v8 === v10) && v11 && (!v11 || v8 === NEVER))
  s[55] = v19
  const v20 = monthEndOver(s[39], 18, 364, s[33])
  const v21 = monthEndOver(s[40], 18, 364, s[33])
  const v22 = !s[34] && v20 <= 16251 /* 2014-06-30 */
  s[42] = v22
  const v23 = !s[34] && v21 > 16251 /* 2014-06-30 */
  s[45] = v23
  const v24 = !s[34] && s[35] >= v20
  const v25 = !s[34] && s[35] < v21
  const v26 = v24 && !s[34]
  const v27 = s[36] && !s[34] && v21 >= NEVER
  const v28 = v26 ? v20 : NEVER
  const v29 = v25 ? NEVER : v21
  const v30 = v26 ? (v25 || v27 ? Math.max(v21, v29) : v21) : v29
  const v31 = v26 || v25 || v27
  const v32 = v24 && s[36] || s[36] && !((s[34] || !s[36] && v20 === v21) && !s[34] && (s[34] || v20 === NEVER))
  const v33 = v22 && v31
  const v34 = s[36] && v31 && v30 >= NEVER
  const v35 = v33 ? v28 : NEVER
  s[60] = v35
  const v36 = v23 ? NEVER : v30
  const v37 = v33 ? (v23 || v34 ? Math.max(v30, v36) : v30) : v36
  s[61] = v37
  const v38 = v33 || v23 || v34
  s[58] = v38
  const v39 = v22 && v32 || s[36] && !((!v31 || !v32 && v28 === v30) && v31 && (!v31 || v28 === NEVER))
  s[59] = v39
  const v40 = v18 || v38
  const v41 = v18 ? (v38 ? Math.min(v15, v35) : v15) : v35
  s[48] = v41
  const v42 = v18 ? (v38 ? Math.max(v17, v37) : v17) : v37
  s[50] = v42
  const v43 = v19 || v39
  s[53] = v43
  const v44 = v18 && v15 <= 15011 /* 2011-02-06 */ && v17 >= 13332 /* 2006-07-03 */ || v38 && v35 <= 15011 /* 2011-02-06 */ && v37 >= 13332 /* 2006-07-03 */
  s[52] = v44
  const v45 = v18 && v15 <= 16251 /* 2014-06-30 */ && v17 >= 15012 /* 2011-02-07 */ || v38 && v35 <= 16251 /* 2014-06-30 */ && v37 >= 15012 /* 2011-02-07 */
  s[62] = v45
  const v46 = s[33] >= 16252 /* 2014-07-01 */
  s[43] = v46
  const v47 = Math.max(s[33], 16252 /* 2014-07-01 */)
  const v48 = monthEndOver(s[37], 9, 110, v47)
  const v49 = monthEndOver(s[38], 9, 110, v47)
  const v50 = !s[34] && s[35] >= v48
  const v51 = !s[34] && s[35] < v49
  const v52 = v50 && !s[34]
  const v53 = s[36] && !s[34] && v49 >= NEVER
  const v54 = v52 ? v48 : NEVER
  const v55 = v51 ? NEVER : v49
  const v56 = v52 ? (v51 || v53 ? Math.max(v49, v55) : v49) : v55
  const v57 = v52 || v51 || v53
  s[66] = v57
  const v58 = v50 && s[36] || s[36] && !((s[34] || !s[36] && v48 === v49) && !s[34] && (s[34] || v48 === NEVER))
  s[64] = v58
  const v59 = monthEndOver(s[39], 9, 154, v47)
  const v60 = monthEndOver(s[40], 9, 154, v47)
  const v61 = !s[34] && s[35] >= v59
  const v62 = !s[34] && s[35] < v60
  const v63 = v61 && !s[34]
  const v64 = s[36] && !s[34] && v60 >= NEVER
  const v65 = v63 ? v59 : NEVER
  const v66 = v62 ? NEVER : v60
  const v67 = v63 ? (v62 || v64 ? Math.max(v60, v66) : v60) : v66
  const v68 = v63 || v62 || v64
  s[67] = v68
  const v69 = v61 && s[36] || s[36] && !((s[34] || !s[36] && v59 === v60) && !s[34] && (s[34] || v59 === NEVER))
  s[65] = v69
  const v70 = v57 || v68
  s[63] = v70
  const v71 = !(v57 && !v58 || v68 && !v69) && (v40 || v18 || v38 || v57 || v68)
  const v72 = v71 ? FIRST_DAY : v57 ? (v68 ? Math.min(v54, v65) : v54) : v65
  const v73 = v71 ? NEVER : v57 ? (v68 ? Math.max(v56, v67) : v56) : v67
  const v74 = v45 && v40
  const v75 = !(v18 && !v19 && v15 >= 15012 /* 2011-02-07 */ && v17 <= 16251 /* 2014-06-30 */ || v38 && !v39 && v35 >= 15012 /* 2011-02-07 */ && v37 <= 16251 /* 2014-06-30 */) && (v70 || v71)
  const v76 = v74 ? (v75 ? Math.min(v41, v72) : v41) : v72
  s[49] = v76
  const v77 = v74 ? (v75 ? Math.max(v42, v73) : v42) : v73
  s[51] = v77
  const v78 = v44 && v40
  s[46] = v78
  const v79 = !(v18 && !v19 && v15 >= 13332 /* 2006-07-03 */ && v17 <= 15011 /* 2011-02-06 */ || v38 && !v39 && v35 >= 13332 /* 2006-07-03 */ && v37 <= 15011 /* 2011-02-06 */) && (v74 || v75)
  s[47] = v79
}

function svar_6(f, s) {
  // SDL.24.1: Revurderingstidspunktet (SDL § 24, stk. 1)
  const v0 = !s[34] && countDays(s[37], 15979 /* 2013-10-01 */, 16251 /* 2014-06-30 */) > 110
  const v1 = s[41] || !s[34] && countDays(s[38], 15979 /* 2013-10-01 */, 16251 /* 2014-06-30 */) <= 110
  const v2 = !s[34] && countDays(s[39], 15979 /* 2013-10-01 */, 16251 /* 2014-06-30 */) > 154
  const v3 = s[42] || !s[34] && countDays(s[40], 15979 /* 2013-10-01 */, 16251 /* 2014-06-30 */) <= 154
  const v4 = !s[43] && (!s[34] && countDays(s[39], 16252 /* 2014-07-01 */, 16252 /* 2014-07-01 */) >= 1 || s[36]) && ((s[44] || s[36]) && (v0 || s[36]) && (s[44] || v0) || (s[45] || s[36]) && (v2 || s[36]) && (s[45] || v2) || s[36])
  const SDL_24_1 = v4 ? FIRST_DAY : s[46] ? (s[47] ? Math.min(s[48], s[49]) : s[48]) : s[49]
  s[125] = SDL_24_1
  const SDL_24_1_hoej = v4 ? NEVER : s[46] ? (s[47] ? Math.max(s[50], s[51]) : s[50]) : s[51]
  s[127] = SDL_24_1_hoej
  const SDL_24_1_er = !s[34] && (v4 || !(v4 && !(s[43] || !s[34] && countDays(s[40], 16252 /* 2014-07-01 */, 16252 /* 2014-07-01 */) < 1 || (v1 || s[36]) && (v3 || s[36]) && (v1 || v3))) && (s[46] || s[47]))
  s[121] = SDL_24_1_er
  const SDL_24_1_ir = s[34] || v4 || !(v4 && !(s[43] || !s[34] && countDays(s[40], 16252 /* 2014-07-01 */, 16252 /* 2014-07-01 */) < 1 || (v1 || s[36]) && (v3 || s[36]) && (v1 || v3))) && (s[52] && s[53] || !(s[54] && !s[55] && s[56] >= 13332 /* 2006-07-03 */ && s[57] <= 15011 /* 2011-02-06 */ || s[58] && !s[59] && s[60] >= 13332 /* 2006-07-03 */ && s[61] <= 15011 /* 2011-02-06 */) && (s[62] && s[53] || !(s[54] && !s[55] && s[56] >= 15012 /* 2011-02-07 */ && s[57] <= 16251 /* 2014-06-30 */ || s[58] && !s[59] && s[60] >= 15012 /* 2011-02-07 */ && s[61] <= 16251 /* 2014-06-30 */) && (s[63] && (s[64] || s[65]) || !(s[66] && !s[64] || s[67] && !s[65]))))
  s[123] = SDL_24_1_ir
  // SDL.27.1.1: Forlængelse, fordi revalidering er sandsynlig (SDL § 27, stk. 1, nr. 1)
  const v9 = SDL_24_1_er && SDL_24_1 < NEVER
  s[366] = v9
  const v10 = SDL_24_1_er && SDL_24_1_hoej >= NEVER
  s[367] = v10
  const v11 = Math.max(f.vurderingsdato, SDL_24_1)
  const v12 = Math.max(f.vurderingsdato, SDL_24_1_hoej)
  const v13 = Math.max(f.vurderingsdato, v11)
  const v14 = Math.min(f.vurderingsdato, v12)
  const v15 = v9 && SDL_24_1_er
  const v16 = SDL_24_1_ir && SDL_24_1_er && v14 >= v13
  const v17 = v10 || v16
  const v18 = v10 ? (v16 ? Math.min(f.vurderingsdato, v13) : f.vurderingsdato) : v13
  const v19 = v10 ? (v16 ? Math.max(f.vurderingsdato, v14) : f.vurderingsdato) : v14
  const v20 = f.forlaengelseErAfgjort || v15 || v10 || v16
  s[391] = v20
  const v21 = f.forlaengelseErAfgjort ? f.forlaengelseAfgjortDen : v15 ? (v17 ? Math.min(v11, v18) : v11) : v18
  s[393] = v21
  const v22 = f.forlaengelseErAfgjort ? f.forlaengelseAfgjortDen : v15 ? (v17 ? Math.max(v12, v19) : v12) : v19
  s[394] = v22
  const v23 = v20 && v21 <= 13331 /* 2006-07-02 */
  s[84] = v23
  const v24 = v22 >= 13332 /* 2006-07-03 */
  s[392] = v24
  const v25 = v21 <= 15011 /* 2011-02-06 */
  s[395] = v25
  const v26 = v20 && v24 && v25
  s[85] = v26
  const v27 = v22 >= 15012 /* 2011-02-07 */
  const v28 = v21 <= 20484 /* 2026-01-31 */
  const v29 = v20 && v27 && v28
  const v30 = v21 <= 2147483646
  s[399] = v30
  const v31 = v20 && v22 >= 20485 /* 2026-02-01 */ && v30
  s[406] = v31
  const v32 = f.forlaengelseErAfgjort === false && (v9 && SDL_24_1_ir || SDL_24_1_ir && !((!SDL_24_1_er || !SDL_24_1_ir && v11 === v12) && SDL_24_1_er && (!SDL_24_1_er || f.vurderingsdato === v11))) || v20 && v22 === NEVER
  s[87] = v32
  const SDL_27_1_1 = v23 || v26 && f.revalideringErSandsynlig || v29 && f.revalideringErSandsynlig || v31
  s[68] = SDL_27_1_1
  const SDL_27_1_1_nej = v23 || v26 && f.revalideringErSandsynlig === false || v29 && f.revalideringErSandsynlig === false || v31
  s[75] = SDL_27_1_1_nej
  const SDL_27_1_1_ir = v23 || v31 || v32
  s[76] = SDL_27_1_1_ir
  // SDL.27.1.2: Forlængelse for at afklare arbejdsevnen (SDL § 27, stk. 1, nr. 2)
  const v36 = v20 && v27 && v30
  s[86] = v36
  const SDL_27_1_2 = v23 || v26 && f.afklaringErNoedvendig || v36 && f.afklaringErNoedvendig
  s[69] = SDL_27_1_2
  const SDL_27_1_2_nej = v23 || v26 && f.afklaringErNoedvendig === false || v36 && f.afklaringErNoedvendig === false
  s[81] = SDL_27_1_2_nej
  const SDL_27_1_2_ir = v23 || v32
  s[78] = SDL_27_1_2_ir
  // SDL.27.1.3.uger: Længste forlængelse ved lægebehandling (SDL § 27, stk. 1, nr. 3)
  const v40 = v20 && v24 && v21 <= 13544 /* 2007-01-31 */
  const v41 = v20 && v22 >= 13545 /* 2007-02-01 */ && v21 <= 13604 /* 2007-04-01 */
  const v42 = v20 && v22 >= 13605 /* 2007-04-02 */ && v25
  const v43 = v20 && v27 && v21 <= 16251 /* 2014-06-30 */
  s[396] = v43
  const v44 = v22 >= 16252 /* 2014-07-01 */
  const v45 = v20 && v44 && v30
  s[398] = v45
  const v46 = v43 || v45
  s[397] = v46
  const v47 = v42 || v46
  const SDL_27_1_3_uger = v23 ? -Infinity : v40 ? 364 : v41 ? 364 : v42 ? 728 : v43 ? 728 : 938
  s[402] = SDL_27_1_3_uger
  const SDL_27_1_3_uger_hoej = v23 ? Infinity : v41 || v47 ? (v47 ? (v46 ? (v45 ? 938 : 728) : 728) : 728) : 364
  s[404] = SDL_27_1_3_uger_hoej
  const SDL_27_1_3_uger_er = v23 || v40 || v41 || v42 || v43 || v45
  s[400] = SDL_27_1_3_uger_er
  // SDL.27.1.3: Forlængelse ved lægebehandling (SDL § 27, stk. 1, nr. 3)
  const v51 = f.underLaegebehandling === false || f.laegensSkoenErSikkert === false || SDL_27_1_3_uger_er && SDL_27_1_3_uger < f.laegensSkoenUgerTilArbejde
  const v52 = f.underLaegebehandling && f.laegensSkoenErSikkert && (SDL_27_1_3_uger_er && SDL_27_1_3_uger_hoej >= f.laegensSkoenUgerTilArbejde || SDL_27_1_2_ir)
  const v53 = f.underLaegebehandling && f.laegensSkoenErSikkert && f.laegensSkoenUgerTilArbejde <= 364
  const v54 = f.underLaegebehandling && f.laegensSkoenErSikkert && f.laegensSkoenUgerTilArbejde <= 728
  const SDL_27_1_3 = v23 || v40 && v52 || v41 && (v53 || v54) || v42 && v52 || v36 && v52
  s[70] = SDL_27_1_3
  const SDL_27_1_3_nej = v23 || v40 && v51 || v41 && (!v53 || !v54) || v42 && v51 || v36 && v51
  s[82] = SDL_27_1_3_nej
  // SDL.27.1.4: Forlængelse, fordi fleksjob eller pension skal afklares (SDL § 27, stk. 1, nr. 4)
  const v57 = v20 && v44 && v28
  s[405] = v57
  const SDL_27_1_4 = v23 || v26 && f.kanIkkeArbejdePaaNormaleVilkaar || v43 && f.kanIkkeArbejdePaaNormaleVilkaar || v57 && f.sagSkalIRehabiliteringsteam || v31
  s[71] = SDL_27_1_4
  const SDL_27_1_4_nej = v23 || v26 && f.kanIkkeArbejdePaaNormaleVilkaar === false || v43 && f.kanIkkeArbejdePaaNormaleVilkaar === false || v57 && f.sagSkalIRehabiliteringsteam === false || v31
  s[83] = SDL_27_1_4_nej
  // SDL.27.1.5: Forlængelse ved livstruende sygdom (SDL § 27, stk. 1, nr. 5)
  const v60 = f.laegenVurdererLivstruende && f.behandlingsmulighederUdtoemte
  const SDL_27_1_5 = v23 || v26 && v60 || v43 && v60 || v45 && f.laegenVurdererLivstruende
  s[72] = SDL_27_1_5
  const SDL_27_1_5_nej = v23 || v26 && !v60 || v43 && !v60 || v45 && f.laegenVurdererLivstruende === false
  s[77] = SDL_27_1_5_nej
  // SDL.27.1.6: Forlængelse ved arbejdsskadesag (SDL § 27, stk. 1, nr. 6)
  const v63 = f.arbejdsskadesag === 'uden_afgoerelse'
  const v64 = f.arbejdsskadesag === 'uden_afgoerelse' || f.arbejdsskadesag === 'foreloebig_afgoerelse'
  const SDL_27_1_6 = v23 || v26 && v63 || v43 && v63 || v45 && v64
  s[73] = SDL_27_1_6
  const SDL_27_1_6_nej = v23 || v26 && !v63 || v43 && !v63 || v45 && !v64
  s[79] = SDL_27_1_6_nej
  // SDL.27.1.7.2: Åbenbar sag om førtidspension uden om rehabiliteringsteamet (SDL § 27, stk. 1, nr. 7)
  const v67 = v20 && v22 >= 16953 /* 2016-06-01 */ && v21 <= 16974 /* 2016-06-22 */
  const v68 = v20 && v22 >= 16975 /* 2016-06-23 */ && v21 <= 20634 /* 2026-06-30 */
  const v69 = v20 && v22 >= 20635 /* 2026-07-01 */ && v30
  const SDL_27_1_7_2 = v23 || v67 || v68 && f.arbejdsevnenKanAabenbartIkkeForbedres || v69
  s[1065] = SDL_27_1_7_2
  const SDL_27_1_7_2_nej = v23 || v20 && v24 && v21 <= 16952 /* 2016-05-31 */ || v67 || v68 && f.arbejdsevnenKanAabenbartIkkeForbedres === false || v69
  s[1066] = SDL_27_1_7_2_nej
  const SDL_27_1_7_2_ir = v23 || v67 || v69 || v32
  s[1067] = SDL_27_1_7_2_ir
  // SDL.27.1.7: Forlængelse ved sag om førtidspension (SDL § 27, stk. 1, nr. 7)
  const SDL_27_1_7 = v23 || v26 && f.foertidspensionssagPaabegyndt || v43 && f.foertidspensionssagPaabegyndt || v45 && (f.ansoegningOmFoertidspension || SDL_27_1_7_2)
  s[74] = SDL_27_1_7
  const SDL_27_1_7_nej = v23 || v26 && f.foertidspensionssagPaabegyndt === false || v43 && f.foertidspensionssagPaabegyndt === false || v45 && f.ansoegningOmFoertidspension === false && (SDL_27_1_7_2_nej || SDL_27_1_7_2_ir)
  s[80] = SDL_27_1_7_nej
}

function svar_7(f, s) {
  // SDL.27.1: Forlængelse af sygedagpenge (SDL § 27, stk. 1)
  const v0 = s[68] || s[69] || s[70] || s[71] || s[72] || s[73] || s[74]
  const v1 = s[75] || s[76]
  s[407] = v1
  const v2 = s[77] || s[78]
  s[408] = v2
  const v3 = s[79] || s[78]
  s[409] = v3
  const v4 = s[80] || s[78]
  s[410] = v4
  const v5 = v1 && (s[81] || s[78]) && (s[82] || s[78]) && (s[83] || s[76]) && v2 && v3 && v4 && (s[75] || s[81] || s[82] || s[83] || s[77] || s[79] || s[80])
  const v6 = s[76] && s[78]
  s[424] = v6
  const SDL_27_1 = s[84] || s[85] && v0 || s[86] && v0
  s[128] = SDL_27_1
  const SDL_27_1_nej = s[84] || s[85] && v5 || s[86] && v5
  s[129] = SDL_27_1_nej
  const SDL_27_1_ir = s[84] || s[85] && v6 || s[86] && v6 || s[87]
  s[130] = SDL_27_1_ir
  // SDL.24a.1.grænse: Over grænsen på første fraværsdag (SDL § 24 a, stk. 1)
  const v10 = s[88] <= 16251 /* 2014-06-30 */
  s[368] = v10
  const v11 = !s[34] && s[89] && v10
  s[115] = v11
  const v12 = !s[34] && s[90] >= 16252 /* 2014-07-01 */ && s[91]
  s[112] = v12
  const v13 = monthStart(s[88])
  s[105] = v13
  const v14 = monthStart(s[90])
  s[106] = v14
  const v15 = shiftMonths(v13, -9)
  const v16 = shiftMonths(v14, -9)
  const v17 = shiftDays(v13, -1)
  const v18 = shiftDays(v14, -1)
  const v19 = shiftMonths(v13, -8)
  const v20 = shiftMonths(v14, -8)
  const v21 = shiftDays(s[88], -1)
  const v22 = shiftDays(s[90], -1)
  const SDL_24a_1_graense = s[92] || v12 && (!s[34] && countDays(s[37], v15, v18) > 110 || !s[34] && countDays(s[39], v15, v18) > 154 || !s[34] && countDays(s[37], v19, v22) > 110 || !s[34] && countDays(s[39], v19, v22) > 154)
  s[113] = SDL_24a_1_graense
  const SDL_24a_1_graense_nej = s[92] || v11 || v12 && (!s[34] && countDays(s[38], v16, v17) <= 110 || !s[34] && countDays(s[40], v16, v17) <= 154 || !s[34] && countDays(s[38], v20, v21) <= 110 || !s[34] && countDays(s[40], v20, v21) <= 154)
  s[116] = SDL_24a_1_graense_nej
  const SDL_24a_1_graense_ir = s[92] || v12 && s[36] || s[93]
  s[114] = SDL_24a_1_graense_ir
  // SDL.30.2: Beskæftigelseskravet over for arbejdsgiveren (SDL § 30, stk. 2-4)
  const v26 = f.timerHosArbejdsgiveren >= 7400
  const v27 = v26 && f.genansat && f.paaArbejdeDaSygdommenKom
  const v28 = (!s[34] && shiftDays(s[90], -56) >= f.ansatFra || s[36]) && f.andetFravaerSeneste8Uger === false && v26 || v27
  const v29 = (!s[34] && shiftDays(s[88], -56) < f.ansatFra || f.andetFravaerSeneste8Uger || !v26) && !v27
  const v30 = !s[34] && s[94] && s[91]
  s[108] = v30
  const SDL_30_2 = s[92] || s[95] && v28 || v30 && v28
  s[1081] = SDL_30_2
  const SDL_30_2_nej = s[92] || s[95] && v29 || v30 && v29
  s[1082] = SDL_30_2_nej
  const SDL_30_2_ir = s[92] || s[93]
  s[100] = SDL_30_2_ir
  // SDL.30.fleksjob: Ingen arbejdsgiverperiode i fleksjob (SDL § 32, stk. 1, nr. 5)
  const SDL_30_fleksjob = f.ansatIFleksjob && (s[92] || s[95] || v30)
  s[1083] = SDL_30_fleksjob
  const SDL_30_fleksjob_nej = f.ansatIFleksjob && s[92]
  s[1084] = SDL_30_fleksjob_nej
  const SDL_30_fleksjob_ir = f.ansatIFleksjob === false || SDL_30_2_ir
  s[1085] = SDL_30_fleksjob_ir
  // SDL.30: Ret over for arbejdsgiveren (SDL § 30, stk. 1)
  const v37 = !s[96] || SDL_30_2_nej || f.ansatIFleksjob && (SDL_30_fleksjob || SDL_30_fleksjob_ir)
  const v38 = s[96] && (SDL_30_2 || SDL_30_2_ir) && (f.ansatIFleksjob === false || SDL_30_fleksjob_nej)
  const SDL_30 = s[92] || s[95] && v38 || v30 && v38
  s[99] = SDL_30
  const SDL_30_nej = s[92] || s[95] && v37 || v30 && v37
  s[102] = SDL_30_nej
  // SDL.30.1: Arbejdsgiverperioden (SDL § 30, stk. 1)
  const v41 = !s[34] && s[89] && s[88] <= 13604 /* 2007-04-01 */
  const v42 = !s[34] && s[90] >= 13605 /* 2007-04-02 */ && s[88] <= 14031 /* 2008-06-01 */
  const v43 = s[88] <= 15340 /* 2012-01-01 */
  s[435] = v43
  const v44 = !s[34] && s[90] >= 14032 /* 2008-06-02 */ && v43
  const v45 = s[90] >= 15341 /* 2012-01-02 */
  s[436] = v45
  const v46 = !s[34] && v45 && s[91]
  const v47 = v44 || v46
  const SDL_30_1 = s[92] ? -Infinity : v41 ? 14 : v42 ? 15 : v44 ? 21 : 30
  s[1075] = SDL_30_1
  const SDL_30_1_hoej = s[92] ? Infinity : v42 || v47 ? (v47 ? (v46 ? 30 : 21) : 15) : 14
  s[1076] = SDL_30_1_hoej
  const SDL_30_1_er = s[92] || v41 || v42 || v44 || v46
  s[1077] = SDL_30_1_er
  // SDL.31.1: Sidste dag, arbejdsgiveren betaler (SDL § 31, stk. 1)
  const v51 = shiftDays(s[88], SDL_30_1)
  s[433] = v51
  const v52 = shiftDays(s[90], SDL_30_1_hoej)
  s[434] = v52
  const v53 = !s[34] && SDL_30_1_er
  s[312] = v53
  const v54 = s[36] || SDL_30_2_ir
  s[316] = v54
  const v55 = shiftDays(v51, -1)
  s[314] = v55
  const v56 = shiftDays(v52, -1)
  s[313] = v56
  const v57 = f.fratraeder ? Math.min(v55, f.fratraedelsesdag) : v55
  const v58 = f.fratraeder ? Math.min(v56, f.fratraedelsesdag) : v56
  const v59 = SDL_30 && v53
  const v60 = SDL_30_2_ir && v53 && v58 >= NEVER
  const v61 = SDL_30_nej ? NEVER : v58
  const v62 = v59 || SDL_30_nej || v60
  const v63 = SDL_30 && v54 || SDL_30_2_ir && !((!v53 || !v54 && v57 === v58) && v53 && (!v53 || v57 === NEVER))
  const SDL_31_1 = s[92] ? FIRST_DAY : v59 ? v57 : NEVER
  s[103] = SDL_31_1
  const SDL_31_1_hoej = s[92] ? NEVER : v59 ? (SDL_30_nej || v60 ? Math.max(v58, v61) : v58) : v61
  s[98] = SDL_31_1_hoej
  const SDL_31_1_er = s[92] || s[95] && v62 || v30 && v62
  s[97] = SDL_31_1_er
  const SDL_31_1_ir = s[92] || s[95] && v63 || v30 && v63 || s[93]
  s[101] = SDL_31_1_ir
}

function svar_8(f, s) {
  // SDL.32.1: Beskæftigelseskravet over for kommunen (SDL § 32, stk. 1-3)
  const v0 = f.timerSeneste13Uger >= 12000
  const v1 = s[97] && s[98] >= f.vurderingsdato
  const v2 = s[99] || s[100]
  s[315] = v2
  const v3 = v2 && (v1 || s[101]) && (s[99] || v1)
  const v4 = s[102] || s[97] && s[103] < f.vurderingsdato || s[100] && s[101]
  const v5 = f.uddannelsensLaengde >= 18
  const v6 = shiftMonths(f.uddannelseAfsluttet, 1)
  const v7 = f.erhvervsmaessigUddannelse === false || !v5 || !s[34] && s[88] < f.uddannelseAfsluttet || !s[34] && v6 < s[90]
  const v8 = f.erhvervsmaessigUddannelse && v5 && (!s[34] && s[90] >= f.uddannelseAfsluttet || s[36]) && (!s[34] && v6 >= s[88] || s[36])
  const v9 = (!s[34] && shiftDays(s[90], -91) >= f.tilknyttetArbejdsmarkedetFra || s[36]) && v0 && v4 || f.dagpengeretHvisRask || v8 || f.elevILoennetPraktik || f.ansatIFleksjob
  const v10 = (!s[34] && shiftDays(s[88], -91) < f.tilknyttetArbejdsmarkedetFra || !v0 || v3) && f.dagpengeretHvisRask === false && v7 && f.elevILoennetPraktik === false && f.ansatIFleksjob === false
  const v11 = !s[34] && s[94] && s[88] <= 15522 /* 2012-07-01 */
  const v12 = !s[34] && s[90] >= 15523 /* 2012-07-02 */ && s[104]
  const v13 = f.timerSeneste26Uger >= 24000
  const v14 = shiftMonths(s[105], -6)
  const v15 = shiftMonths(s[106], -6)
  const v16 = 6 + f.maanederDerSesBortFra
  const v17 = -v16
  const v18 = shiftMonths(s[105], v17)
  const v19 = shiftMonths(s[106], v17)
  const SDL_32_1 = s[92] || s[95] && v9 || v11 && v9 || v12 && ((!s[34] && shiftDays(s[90], -182) >= f.tilknyttetArbejdsmarkedetFra || s[36]) && v13 && v4 || f.dagpengeretHvisRask || v8 || f.elevILoennetPraktik || f.ansatIFleksjob) || s[107] && (f.iBeskaeftigelse && (sum(f.timerPrMaaned, (r_timerPrMaaned) => { const r0_0 = !s[34] && r_timerPrMaaned.maaned >= v14; const r0_1 = !s[34] && r_timerPrMaaned.maaned < s[106]; return (r0_0 || s[36]) && (r0_1 || s[36]) && (r0_0 || r0_1) ? r_timerPrMaaned.timer : 0 }) >= 24000 && sum(f.timerPrMaaned, (r_timerPrMaaned) => { const r0_0 = !s[34] && r_timerPrMaaned.maaned >= v14; const r0_1 = !s[34] && r_timerPrMaaned.maaned < s[106]; return (r0_0 || s[36]) && (r0_1 || s[36]) && (r0_0 || r0_1) && r_timerPrMaaned.timer >= 4000 ? 1 : 0 }) >= 5 || sum(f.timerPrMaaned, (r_timerPrMaaned) => { const r0_0 = !s[34] && r_timerPrMaaned.maaned < s[106]; const r0_1 = !s[34] && r_timerPrMaaned.maaned >= v18; return (r0_1 || s[36]) && (r0_0 || s[36]) && (r0_1 || r0_0) ? r_timerPrMaaned.timer : 0 }) >= 24000 && sum(f.timerPrMaaned, (r_timerPrMaaned) => { const r0_0 = !s[34] && r_timerPrMaaned.maaned < s[106]; const r0_1 = !s[34] && r_timerPrMaaned.maaned >= v18; return (r0_1 || s[36]) && (r0_0 || s[36]) && (r0_1 || r0_0) && r_timerPrMaaned.timer >= 4000 ? 1 : 0 }) >= 5) && v4 || f.dagpengeretHvisRask || v8 || f.elevILoennetPraktik || f.ansatIFleksjob)
  s[1086] = SDL_32_1
  const SDL_32_1_nej = s[92] || s[95] && v10 || v11 && v10 || v12 && (!s[34] && shiftDays(s[88], -182) < f.tilknyttetArbejdsmarkedetFra || !v13 || v3) && f.dagpengeretHvisRask === false && v7 && f.elevILoennetPraktik === false && f.ansatIFleksjob === false || s[107] && (f.iBeskaeftigelse === false || (sum(f.timerPrMaaned, (r_timerPrMaaned) => { const r0_0 = !s[34] && r_timerPrMaaned.maaned >= v14; const r0_1 = !s[34] && r_timerPrMaaned.maaned < s[106]; const r0_2 = (r0_0 || s[36]) && (r0_1 || s[36]) && (r0_0 || r0_1); return r0_2 ? (r0_2 && !(!s[34] && r_timerPrMaaned.maaned < v15 || !s[34] && r_timerPrMaaned.maaned >= s[105]) && !s[36] ? r_timerPrMaaned.timer : 0) : 0 }) < 24000 || sum(f.timerPrMaaned, (r_timerPrMaaned) => { const r0_0 = !s[34] && r_timerPrMaaned.maaned >= v14; const r0_1 = !s[34] && r_timerPrMaaned.maaned < s[106]; const r0_2 = (r0_0 || s[36]) && (r0_1 || s[36]) && (r0_0 || r0_1); const r0_3 = r_timerPrMaaned.timer >= 4000; const r0_4 = r0_2 && r0_3; return r0_4 ? (r0_4 && !(r0_2 && !r0_3 || !s[34] && r_timerPrMaaned.maaned < v15 || !s[34] && r_timerPrMaaned.maaned >= s[105] || s[36] && !r0_3) && !(s[36] && r0_3) ? 1 : 0) : 0 }) < 5) && (sum(f.timerPrMaaned, (r_timerPrMaaned) => { const r0_0 = !s[34] && r_timerPrMaaned.maaned < s[106]; const r0_1 = !s[34] && r_timerPrMaaned.maaned >= v18; const r0_2 = (r0_1 || s[36]) && (r0_0 || s[36]) && (r0_1 || r0_0); return r0_2 ? (r0_2 && !(!s[34] && r_timerPrMaaned.maaned < v19 || !s[34] && r_timerPrMaaned.maaned >= s[105]) && !s[36] ? r_timerPrMaaned.timer : 0) : 0 }) < 24000 || sum(f.timerPrMaaned, (r_timerPrMaaned) => { const r0_0 = !s[34] && r_timerPrMaaned.maaned < s[106]; const r0_1 = r_timerPrMaaned.timer >= 4000; const r0_2 = !s[34] && r_timerPrMaaned.maaned >= v18; const r0_3 = (r0_2 || s[36]) && (r0_0 || s[36]) && (r0_2 || r0_0); const r0_4 = r0_3 && r0_1; return r0_4 ? (r0_4 && !(r0_3 && !r0_1 || !s[34] && r_timerPrMaaned.maaned < v19 || !s[34] && r_timerPrMaaned.maaned >= s[105] || s[36] && !r0_1) && !(s[36] && r0_1) ? 1 : 0) : 0 }) < 5) || v3) && f.dagpengeretHvisRask === false && v7 && f.elevILoennetPraktik === false && f.ansatIFleksjob === false
  s[1087] = SDL_32_1_nej
  // SDL.42.1: Beskæftigelseskravet for selvstændige (SDL § 42)
  const v22 = f.maanederSomSelvstaendig + f.maanederSomLoenmodtagerFoer >= 6 && f.drevetSenesteMaaned && f.timerIVirksomheden >= 1850
  const v23 = !s[34] && s[94] && s[88] <= 15705 /* 2012-12-31 */
  const v24 = !s[34] && s[90] >= 15706 /* 2013-01-01 */ && s[88] <= 15883 /* 2013-06-27 */
  const v25 = v22 || f.tilskudTilEgenVirksomhed
  const v26 = !s[34] && s[90] >= 15884 /* 2013-06-28 */ && s[91]
  const SDL_42_1 = s[92] || s[95] && v22 || v23 && v22 || v24 && v25 || v26 && v25
  s[1128] = SDL_42_1
  const SDL_42_1_nej = s[92] || s[95] && !v22 || v23 && !v22 || v24 && !v25 || v26 && !v25
  s[1129] = SDL_42_1_nej
  // SDL.34.1: Ret ved arbejdsskade (SDL § 34, stk. 1)
  const v29 = f.arbejdsskade === false || v3
  const v30 = f.arbejdsskade && v4
  const SDL_34_1 = s[92] || s[95] && v30 || s[108] && v30
  s[1092] = SDL_34_1
  const SDL_34_1_nej = s[92] || s[95] && v29 || s[108] && v29
  s[1093] = SDL_34_1_nej
  // SDL.32: Ret over for kommunen (SDL § 2, stk. 2)
  const v33 = f.persongruppe === 'ingen'
  s[431] = v33
  const v34 = !v33 || v7
  s[311] = v34
  const v35 = v33 && v8
  s[310] = v35
  const v36 = s[96] && (SDL_32_1 || s[100]) || s[109] && (SDL_42_1 || s[100]) || s[110] || v35 || SDL_34_1
  const v37 = (!s[96] || SDL_32_1_nej) && (!s[109] || SDL_42_1_nej) && !s[110] && v34 && (SDL_34_1_nej || s[100])
  const SDL_32 = s[92] || s[95] && v36 || s[108] && v36
  s[317] = SDL_32
  const SDL_32_nej = s[92] || s[95] && v37 || s[108] && v37
  s[319] = SDL_32_nej
  // SDL.3: Ophold i Danmark (SDL § 3)
  const v40 = f.vurderingsdato >= 17702 /* 2018-06-20 */
  const v41 = !v40 && (f.ophold === 'danmark' || f.ophold === 'rekreation' || f.ophold === 'behandling' || f.ophold === 'udskudt_hjemrejse' || f.ophold === 'udsendt' || f.ophold === 'dansk_social_sikring') || v40 && (f.ophold === 'danmark' || f.ophold === 'rekreation' || f.ophold === 'behandling' || f.ophold === 'udskudt_hjemrejse' || f.ophold === 'udsendt' || f.ophold === 'repatriering' || f.ophold === 'dansk_social_sikring')
  const SDL_3 = !s[9] || v41
  s[324] = SDL_3
  const SDL_3_nej = !s[9] || !v41
  s[320] = SDL_3_nej
  // SDL.24a.1: Jobafklaring ved ny sygemelding (SDL § 24 a, stk. 1)
  const v44 = SDL_32 || s[100]
  s[361] = v44
  const v45 = SDL_3 || !s[9]
  s[322] = v45
  const v46 = s[111] || !s[9]
  s[323] = v46
  const SDL_24a_1 = s[92] || s[112] && (s[113] || s[114]) && v44 && v45 && v46 && (s[113] || SDL_32 || SDL_3 || s[111])
  s[369] = SDL_24a_1
  const SDL_24a_1_nej = s[92] || s[115] || s[112] && (s[116] || SDL_32_nej || SDL_3_nej || s[117])
  s[372] = SDL_24a_1_nej
  const SDL_24a_1_ir = s[92] || s[112] && s[114] && s[100] && !s[9] || s[93]
  s[371] = SDL_24a_1_ir
  // SDL.24c.1: Stop for sygedagpenge, når sygdommen ikke længere er livstruende (SDL § 24 c, stk. 1)
  const v50 = f.vurderingsdato >= 16801 /* 2016-01-01 */
  s[157] = v50
  const v51 = v50 && f.fikSygedagpengeVedLivstruende && f.laegenFinderIkkeLaengereLivstruende
  const SDL_24c_1 = !s[9] || v51
  s[1022] = SDL_24c_1
  const SDL_24c_1_nej = !s[9] || !v51
  s[1023] = SDL_24c_1_nej
  // LAB.107.1: Ret til jobafklaringsforløb (LAB § 107)
  const v54 = s[118] || f.naaetFolkepensionsalder || s[119]
  const v55 = f.forlaengelseErAfgjort || v54 && s[120] || !v54 && s[121]
  s[362] = v55
  const v56 = f.forlaengelseErAfgjort === false && (v54 && s[122] || !v54 && s[123])
  s[363] = v56
  const v57 = f.forlaengelseErAfgjort ? f.forlaengelsenSlutter : v54 ? s[124] : s[125]
  s[364] = v57
  const v58 = f.forlaengelseErAfgjort ? f.forlaengelsenSlutter : v54 ? s[126] : s[127]
  s[365] = v58
  const v59 = v55 && f.vurderingsdato < v58 || v54 || s[128]
  const v60 = s[129] || s[130]
  s[425] = v60
  const v61 = (v55 && f.vurderingsdato >= v57 || v56) && !v54 && v60
  const v62 = SDL_24a_1_nej || SDL_24a_1_ir
  s[370] = v62
  const LAB_107_1 = !s[9] || s[131] && (!v50 && v46 && (v61 || SDL_24a_1) || v50 && v46 && (v61 || SDL_24a_1 || SDL_24c_1))
  s[608] = LAB_107_1
  const LAB_107_1_nej = !s[9] || !s[131] || !v50 && (s[117] || v59 && v62) || v50 && (s[117] || v59 && v62 && (SDL_24c_1_nej || !s[9]))
  s[609] = LAB_107_1_nej
  // LAB.108.2: Tilbuddet kan indgå i forløbet (LAB § 108, stk. 2)
  const v65 = f.vurderingsdato >= 20089 /* 2025-01-01 */
  s[223] = v65
  const v66 = f.vurderingsdato < 17126 /* 2016-11-21 */ || v65 || !(f.ventesFuldtRask && s[132] && f.fikTvaerfagligIndsats === false) || f.tilbudUnderForloebet === 'praktik' || f.tilbudUnderForloebet === 'vejledning'
  const LAB_108_2 = s[133] && (!s[131] || v66)
  s[611] = LAB_108_2
  const LAB_108_2_nej = s[133] && (!s[131] || !v66)
  s[612] = LAB_108_2_nej
  // LAB.109.1.frist: Sagen skal have været i rehabiliteringsteamet (LAB § 109)
  const v69 = f.jobafklaringStartede >= 16428 /* 2014-12-24 */
  const v70 = shiftDays(f.sygedagpengeOphoerteDen, 28)
  const v71 = f.jobafklaringStartede >= 16617 /* 2015-07-01 */
  const v72 = shiftDays(f.jobafklaringStartede, 28)
  const v73 = s[134] ? NEVER : f.jobafklaringEfter === 'ny_sygemelding' ? shiftDays(f.afgoerelseOmJobafklaringDen, 28) : v72
  const LAB_109_1_frist = s[27] ? (v69 ? (v71 ? (s[135] ? (s[136] ? v73 : FIRST_DAY) : v72) : FIRST_DAY) : v70) : FIRST_DAY
  s[616] = LAB_109_1_frist
  const LAB_109_1_frist_hoej = s[27] ? (v69 ? (v71 ? (s[135] ? (s[136] ? v73 : NEVER) : v72) : NEVER) : v70) : NEVER
  s[617] = LAB_109_1_frist_hoej
  const LAB_109_1_frist_ir = s[137] && (!s[27] || v69 && (!v71 || s[138])) || s[139]
  s[618] = LAB_109_1_frist_ir
}

function svar_9(f, s) {
  // LAB.110.1: Jobafklaringsforløbets længste varighed (LAB § 110, stk. 1)
  const v0 = f.jobafklaringStartede >= 18262 /* 2020-01-01 */
  const v1 = f.jobafklaringStartede >= 17533 /* 2018-01-02 */
  const v2 = shiftMonths(f.jobafklaringStartede, 24)
  const v3 = shiftDays(v2, -1)
  const v4 = allPeriods(f.barselUnderJobafklaring)
  s[218] = v4
  const v5 = without(ALL_DAYS, v4)
  const v6 = v2 === NEVER ? Infinity : v2 - f.jobafklaringStartede
  const v7 = dayReaching(v5, f.jobafklaringStartede, v6)
  const v8 = from(v4, 18262 /* 2020-01-01 */)
  const v9 = without(ALL_DAYS, v8)
  const v10 = dayReaching(v9, f.jobafklaringStartede, v6)
  const LAB_110_1 = s[27] ? (v1 ? (v0 ? v7 : Math.min(v3, v7, v10)) : v3) : FIRST_DAY
  s[619] = LAB_110_1
  const LAB_110_1_hoej = s[27] ? (v1 ? (v0 ? v7 : Math.max(v3, v7, v10)) : v3) : NEVER
  s[620] = LAB_110_1_hoej
  const LAB_110_1_er = f.erIJobafklaring && s[27]
  s[621] = LAB_110_1_er
  const LAB_110_1_ir = !LAB_110_1_er || !s[27]
  s[622] = LAB_110_1_ir
  // LAB.110.2: Jobafklaringsforløbet slutter (LAB § 110, stk. 2)
  const v15 = f.vurderingsdato >= 16618 /* 2015-07-02 */
  const v16 = f.uarbejdsdygtigVedEgenSygdom === false || f.vurderingsdato >= f.folkepensionsalderNaasDen || f.fikSygedagpengeVedLivstruende
  const LAB_110_2 = s[133] && (!s[131] || !v15 && f.uarbejdsdygtigVedEgenSygdom === false || v15 && (f.vurderingsdato < 17126 /* 2016-11-21 */ || v16))
  s[623] = LAB_110_2
  const LAB_110_2_nej = s[133] && (!s[131] || !v15 && f.uarbejdsdygtigVedEgenSygdom || v15 && (f.vurderingsdato < 17126 /* 2016-11-21 */ || !v16))
  s[624] = LAB_110_2_nej
  const LAB_110_2_ir = !s[133] || !s[131] || v15 && f.vurderingsdato < 17126 /* 2016-11-21 */
  s[625] = LAB_110_2_ir
  // LAB.111.1: Din arbejdsevne skal være vurderet (LAB § 111, stk. 1)
  const LAB_111_1 = s[131] ? LAB_110_1 : FIRST_DAY
  s[626] = LAB_111_1
  const LAB_111_1_hoej = s[131] ? LAB_110_1_hoej : NEVER
  s[627] = LAB_111_1_hoej
  const LAB_111_1_er = s[133] && (!s[131] || LAB_110_1_er)
  s[628] = LAB_111_1_er
  const LAB_111_1_ir = !s[133] || !s[131] || LAB_110_1_ir
  s[629] = LAB_111_1_ir
  // LAB.111.2: Sagen skal i rehabiliteringsteamet, før forløbet slutter (lov 1750/2025 § 1)
  const v24 = f.kanVendeTilbageIArbejde === false && (f.uarbejdsdygtigVedEgenSygdom || f.maalgruppeForAnden)
  const LAB_111_2 = s[133] && (!s[131] || s[26] || v24)
  s[630] = LAB_111_2
  const LAB_111_2_nej = s[133] && (!s[131] || s[26] || !v24)
  s[631] = LAB_111_2_nej
  const LAB_111_2_ir = !s[133] || !s[131] || s[26]
  s[521] = LAB_111_2_ir
  // LAB.111.3: Samtale med sundhedskoordinatoren (LAB § 111, stk. 3)
  const v28 = shiftMonths(f.sygedagpengeOphoerteDen, 42)
  const LAB_111_3 = s[131] ? v28 : FIRST_DAY
  s[633] = LAB_111_3
  const LAB_111_3_hoej = s[131] ? v28 : NEVER
  s[634] = LAB_111_3_hoej
  const LAB_111_3_er = s[133] && f.risikoForFireAar
  s[635] = LAB_111_3_er
  const LAB_111_3_ir = !LAB_111_3_er || !s[131]
  s[636] = LAB_111_3_ir
  // LAB.111.4: Kommunen skal overveje klinisk funktion før et nyt forløb (lov 1750/2025 § 1)
  const v33 = shiftMonths(f.sygedagpengeOphoerteDen, 48) >= f.nytForloebVarerTil
  const LAB_111_4 = s[133] && (!s[131] || s[26] || !v33)
  s[637] = LAB_111_4
  const LAB_111_4_nej = s[133] && (!s[131] || s[26] || v33)
  s[638] = LAB_111_4_nej
  // LAB.112.2: Et ressourceforløb er udelukket, fordi arbejdsevnen ikke kan udvikles (LAB § 112, stk. 2)
  const v36 = f.vurderingsdato >= 17683 /* 2018-06-01 */
  const v37 = s[10] && (!v36 && f.aabenbartFormaalsloestPaaGrundAfSygdom || v36 && !s[140] && (f.dokumenteretIngenUdvikling || f.heltAabenbartIngenUdvikling))
  const LAB_112_2 = !s[9] || v37
  s[642] = LAB_112_2
  const LAB_112_2_nej = !s[9] || !v37
  s[643] = LAB_112_2_nej
  // LAB.112.3: Et ressourceforløb kan begynde, selv om folkepensionsalderen nærmer sig (LAB § 112, stk. 3)
  const v40 = f.vurderingsdato >= 18993 /* 2022-01-01 */
  s[148] = v40
  const v41 = !v40 || shiftMonths(f.folkepensionsalderNaasDen, -72) >= f.vurderingsdato || f.oenskerRessourceforloeb
  const LAB_112_3 = !s[9] || v41
  s[644] = LAB_112_3
  const LAB_112_3_nej = !s[9] || !v41
  s[645] = LAB_112_3_nej
  // LAB.112.1: Målgruppen for ressourceforløb (LAB § 112, stk. 1)
  const v44 = f.laengerevarendeForsoergelse || f.deltagetUdenOegetTilknytning || f.behovForLaengerevarendeIndsats
  const v45 = LAB_112_2_nej || !s[9]
  const v46 = s[140] && s[141]
  const LAB_112_1 = v46 || !s[9] || s[10] && (!v40 && f.komplekseProblemer && f.kanIkkeLoesesAfAndenIndsats && f.kraeverHelhedsorienteretForloeb && v44 && v45 || v40 && !s[140] && f.komplekseProblemer && f.kanIkkeLoesesAfAndenIndsats && f.kraeverHelhedsorienteretForloeb && v44 && v45 && (LAB_112_3 || !s[9]))
  s[639] = LAB_112_1
  const LAB_112_1_nej = v46 || !s[9] || !s[10] || !v40 && (f.komplekseProblemer === false || f.kanIkkeLoesesAfAndenIndsats === false || f.kraeverHelhedsorienteretForloeb === false || !v44 || LAB_112_2) || v40 && (s[140] || f.komplekseProblemer === false || f.kanIkkeLoesesAfAndenIndsats === false || f.kraeverHelhedsorienteretForloeb === false || !v44 || LAB_112_2 || LAB_112_3_nej)
  s[640] = LAB_112_1_nej
  const LAB_112_1_ir = v46 || !s[9]
  s[641] = LAB_112_1_ir
  // LAB.113.2: En indsats skal være i gang (LAB § 113, stk. 2)
  const v50 = f.ressourceforloebStartede >= 13332 /* 2006-07-03 */
  s[146] = v50
  const v51 = f.ressourceforloebStartede >= 18809 /* 2021-07-01 */
  const v52 = f.ressourceforloebStartede >= 18993 /* 2022-01-01 */
  s[145] = v52
  const v53 = allPeriods(f.perioderUdenRaadighed)
  const v54 = without(ALL_DAYS, v53)
  const v55 = shiftMonths(f.ressourceforloebStartede, 6)
  const v56 = dayReaching(v54, shiftDays(f.ressourceforloebStartede, 1), v55 === NEVER ? Infinity : v55 - f.ressourceforloebStartede)
  const LAB_113_2 = v50 ? (v51 ? v56 : NEVER) : FIRST_DAY
  s[646] = LAB_113_2
  const LAB_113_2_hoej = v50 ? (v51 ? (v52 ? v56 : NEVER) : NEVER) : NEVER
  s[647] = LAB_113_2_hoej
  const LAB_113_2_ir = f.ressourceforloebErBevilget === false || !v50
  s[147] = LAB_113_2_ir
  // LAB.113.2.team: Sagen skal i rehabiliteringsteamet igen (LAB § 113, stk. 2)
  const LAB_113_2_team = f.ressourceforloebErBevilget && (s[26] || !v50 || v51 && (f.ressourceforloebErBevilget && LAB_113_2 < f.vurderingsdato || LAB_113_2_ir) && (f.indsatsErBegyndt === false || f.ressourceforloebErBevilget && LAB_113_2 < f.indsatsBegyndteDen) && f.arbejdeIFoersteHalvaar === false && f.saerligeGrundeModTeamet === false)
  s[649] = LAB_113_2_team
  const LAB_113_2_team_nej = f.ressourceforloebErBevilget && (s[26] || !v50 || !v51 || f.ressourceforloebErBevilget && LAB_113_2_hoej >= f.vurderingsdato || f.indsatsErBegyndt && (f.ressourceforloebErBevilget && LAB_113_2_hoej >= f.indsatsBegyndteDen || LAB_113_2_ir) || f.arbejdeIFoersteHalvaar || f.saerligeGrundeModTeamet)
  s[650] = LAB_113_2_team_nej
  const LAB_113_2_team_ir = f.ressourceforloebErBevilget === false || s[26] || !v50
  s[651] = LAB_113_2_team_ir
  // LAB.113.3: Tilbuddet venter på samtalen om dit helbred (LAB § 113, stk. 3)
  const LAB_113_3 = f.ressourceforloebErBevilget && (!s[9] || v40 && (s[142] || s[143]) && f.menerTilbuddetSkaderHelbredet && f.bedtOmSamtaleFoerTilbuddet && f.kommunenHarTagetStillingTilTilbuddet === false)
  s[652] = LAB_113_3
  const LAB_113_3_nej = f.ressourceforloebErBevilget && (!s[9] || !v40 || s[144] || f.menerTilbuddetSkaderHelbredet === false || f.bedtOmSamtaleFoerTilbuddet === false || f.kommunenHarTagetStillingTilTilbuddet)
  s[653] = LAB_113_3_nej
  // LAB.113.4: Kommunen skal have besluttet, hvad der sker efter forløbet (LAB § 113, stk. 4)
  const v65 = f.ressourceforloebPlanlagtTil >= 13332 /* 2006-07-03 */
  const v66 = f.ressourceforloebPlanlagtTil >= 15706 /* 2013-01-01 */
  const v67 = v66 ? f.ressourceforloebPlanlagtTil : NEVER
  const LAB_113_4 = v65 ? v67 : FIRST_DAY
  s[655] = LAB_113_4
  const LAB_113_4_hoej = v65 ? v67 : NEVER
  s[656] = LAB_113_4_hoej
  const LAB_113_4_ir = f.ressourceforloebErBevilget === false || !v65
  s[522] = LAB_113_4_ir
  // LAB.113.4.ydelse: Ressourceforløb og ydelse løber videre uden en afgørelse (LAB § 113, stk. 4)
  const v71 = v66 && (f.ressourceforloebPlanlagtTil >= f.vurderingsdato || f.kommunenHarTagetStillingTilForloebet === false)
  const LAB_113_4_ydelse = f.ressourceforloebErBevilget && (!v65 || v71)
  s[659] = LAB_113_4_ydelse
  const LAB_113_4_ydelse_nej = f.ressourceforloebErBevilget && (!v65 || !v71)
  s[660] = LAB_113_4_ydelse_nej
  // LAB.113a: Personlig jobformidler (LAB § 113 a)
  const LAB_113a = f.ressourceforloebErBevilget && (!s[9] || v40 && s[142])
  s[661] = LAB_113a
  const LAB_113a_nej = f.ressourceforloebErBevilget && (!s[9] || !v40 || s[144])
  s[662] = LAB_113a_nej
  const LAB_113a_ir = f.ressourceforloebErBevilget === false || !s[9] || v40 && s[143]
  s[663] = LAB_113a_ir
}

function svar_10(f, s) {
  // LAB.114.1: Ressourceforløbets længste varighed (LAB § 114, stk. 1)
  const v0 = f.ressourceforloebStartede >= 15706 /* 2013-01-01 */
  const v1 = f.ressourceforloebStartede >= 16436 /* 2015-01-01 */
  const v2 = shiftMonths(f.ressourceforloebStartede, 60)
  const v3 = shiftDays(v2, -1)
  const v4 = f.ressourceforloebStartede >= 18262 /* 2020-01-01 */
  const v5 = allPeriods(f.barselUnderRessourceforloeb)
  const v6 = without(ALL_DAYS, v5)
  const v7 = dayReaching(v6, f.ressourceforloebStartede, v2 === NEVER ? Infinity : v2 - f.ressourceforloebStartede)
  const v8 = shiftMonths(f.ressourceforloebStartede, 36)
  const v9 = s[145] ? dayReaching(v6, f.ressourceforloebStartede, v8 === NEVER ? Infinity : v8 - f.ressourceforloebStartede) : v7
  const LAB_114_1 = s[146] ? (v0 ? (v1 ? (v4 ? v9 : Math.min(v3, v7)) : v3) : NEVER) : FIRST_DAY
  s[664] = LAB_114_1
  const LAB_114_1_hoej = s[146] ? (v0 ? (v1 ? (v4 ? v9 : Math.max(v3, v7)) : v3) : NEVER) : NEVER
  s[665] = LAB_114_1_hoej
  // LAB.114.1.plan: Forløbets planlagte længde er tilladt (LAB § 114, stk. 1)
  const v12 = f.ressourceforloebPlanlagtTil >= shiftDays(shiftMonths(f.ressourceforloebStartede, 12), -1)
  const LAB_114_1_plan = f.ressourceforloebErBevilget && (!s[146] || v0 && v12 && (f.ressourceforloebErBevilget && LAB_114_1_hoej >= f.ressourceforloebPlanlagtTil || s[147]))
  s[666] = LAB_114_1_plan
  const LAB_114_1_plan_nej = f.ressourceforloebErBevilget && (!s[146] || !v0 || !v12 || f.ressourceforloebErBevilget && LAB_114_1 < f.ressourceforloebPlanlagtTil)
  s[667] = LAB_114_1_plan_nej
  // LAB.114.3: Så længe kan det næste ressourceforløb vare (LAB § 114, stk. 2-4)
  const v15 = f.vurderingsdato >= shiftMonths(f.foedselsdag, 480)
  const v16 = v15 && f.maanederIRessourceforloeb > 0 && f.oenskerRessourceforloeb === false ? 0 : 60
  const v17 = f.vurderingsdato >= shiftMonths(f.foedselsdag, 600)
  const v18 = v17 && f.maanederIRessourceforloeb > 0 && f.oenskerRessourceforloeb === false ? 0 : v15 && !v17 && f.oenskerRessourceforloeb === false ? Math.min(36, Math.max(0, 60 - f.maanederIRessourceforloeb)) : 36
  const LAB_114_3_ir = !s[9] || s[10] && s[148] && s[140]
  s[671] = LAB_114_3_ir
  const LAB_114_3 = s[9] ? (s[10] ? (s[148] ? (s[140] ? -Infinity : v18) : v16) : 0) : -Infinity
  s[669] = LAB_114_3
  const LAB_114_3_hoej = s[9] ? (s[10] ? (s[148] ? (s[140] ? Infinity : v18) : v16) : 0) : Infinity
  s[670] = LAB_114_3_hoej
  // LAB.114.4: Ressourceforløbet må ikke gå ud over folkepensionsalderen (LAB § 114, stk. 4)
  const v22 = f.folkepensionsalderNaasDen >= 13332 /* 2006-07-03 */
  const v23 = f.folkepensionsalderNaasDen >= 16618 /* 2015-07-02 */
  const v24 = f.folkepensionsalderNaasDen >= 17126 /* 2016-11-21 */
  const v25 = shiftDays(f.folkepensionsalderNaasDen, -1)
  const LAB_114_4 = v22 ? (v23 ? (v24 ? v25 : FIRST_DAY) : NEVER) : FIRST_DAY
  s[672] = LAB_114_4
  const LAB_114_4_hoej = v22 ? (v23 ? (v24 ? v25 : NEVER) : NEVER) : NEVER
  s[673] = LAB_114_4_hoej
  const LAB_114_4_ir = f.ressourceforloebErBevilget === false || !v22 || v23 && !v24
  s[674] = LAB_114_4_ir
  // LAB.115.1: Ressourceforløb, når du får førtidspension (LAB § 115)
  const v29 = s[10] && !s[140] && f.pensionDuFaar === 'foertidspension' && !v15 && f.oenskerRessourceforloeb
  const LAB_115_1 = !s[9] || v29
  s[675] = LAB_115_1
  const LAB_115_1_nej = !s[9] || !v29
  s[676] = LAB_115_1_nej
  // LAB.142.1: Målgruppen for revalidering (LAB § 142)
  const v32 = !s[140] && f.begraensningerIArbejdsevnen && f.andenIndsatsErIkkeNok && f.kanKommeIndPaaArbejdsmarkedet
  const LAB_142_1 = !s[9] || v32
  s[677] = LAB_142_1
  const LAB_142_1_nej = !s[9] || !v32
  s[678] = LAB_142_1_nej
  // LOV1750.21.revalidering: Din revalidering fortsætter efter de gamle regler (lov 1750/2025 § 21)
  const v35 = !s[140] || f.revalideringBevilgetDen < 20485 /* 2026-02-01 */
  const LOV1750_21_revalidering = f.revalideringErBevilget && (!s[9] || v35)
  s[899] = LOV1750_21_revalidering
  const LOV1750_21_revalidering_nej = f.revalideringErBevilget && (!s[9] || !v35)
  s[225] = LOV1750_21_revalidering_nej
  const LOV1750_21_revalidering_ir = f.revalideringErBevilget === false || !s[9]
  s[229] = LOV1750_21_revalidering_ir
  // LAB.144: Forrevalidering (LAB § 144)
  const v39 = LOV1750_21_revalidering || LOV1750_21_revalidering_ir
  s[224] = v39
  const LAB_144 = !s[9] || !s[140] && (LAB_142_1 || !s[9]) && f.erhvervssigtetErAfklaret === false || s[140] && f.revalideringErBevilget && v39 && f.erhvervssigtetErAfklaret === false
  s[523] = LAB_144
  const LAB_144_nej = !s[9] || !s[140] && (LAB_142_1_nej || f.erhvervssigtetErAfklaret) || s[140] && (f.revalideringErBevilget === false || LOV1750_21_revalidering_nej || f.erhvervssigtetErAfklaret)
  s[230] = LAB_144_nej
  // LAB.145.2: Mere end 5 års revalidering (LAB § 145, stk. 2)
  const v42 = f.revalideringStartede >= 13332 /* 2006-07-03 */
  s[689] = v42
  const v43 = f.revalideringStartede >= 18262 /* 2020-01-01 */
  const v44 = !v43 && f.betydeligeBegraensninger && f.talerIUdpraegetGradForLangUddannelse || v43 && f.betydeligeBegraensninger && f.talerForLangUddannelse
  const LAB_145_2 = !v42 || v44
  s[687] = LAB_145_2
  const LAB_145_2_nej = !v42 || !v44
  s[688] = LAB_145_2_nej
  // LAB.145.1: Den længste revalidering (LAB § 145, stk. 1)
  const v47 = shiftDays(shiftMonths(f.revalideringStartede, 60), -1)
  const LAB_145_1 = v42 ? (LAB_145_2 && !LAB_145_2_nej && v42 ? NEVER : v47) : FIRST_DAY
  s[680] = LAB_145_1
  const LAB_145_1_hoej = v42 ? (LAB_145_2 ? NEVER : v47) : NEVER
  s[681] = LAB_145_1_hoej
  const LAB_145_1_ir = f.revalideringErBevilget === false || !v42
  s[683] = LAB_145_1_ir
  // LAB.145.1.plan: Revalideringens planlagte længde er tilladt (LAB § 145, stk. 1)
  const LAB_145_1_plan = f.revalideringErBevilget && (!v42 || f.revalideringErBevilget && LAB_145_1_hoej >= f.revalideringPlanlagtTil)
  s[684] = LAB_145_1_plan
  const LAB_145_1_plan_nej = f.revalideringErBevilget && (!v42 || f.revalideringErBevilget && LAB_145_1 < f.revalideringPlanlagtTil)
  s[685] = LAB_145_1_plan_nej
  const LAB_145_1_plan_ir = f.revalideringErBevilget === false || !v42 || LAB_145_1_ir
  s[686] = LAB_145_1_plan_ir
  // LAB.146: Revalideringen kan forlænges (LAB § 146)
  const v54 = f.vurderingsdato >= 19134 /* 2022-05-22 */
  const v55 = f.grundTilForsinkelse === 'nedsat_funktionsevne' || f.grundTilForsinkelse === 'helt_specielle_forhold' || f.grundTilForsinkelse === 'sygdom' || f.grundTilForsinkelse === 'pasning_af_boern' || f.grundTilForsinkelse === 'barsel' || f.grundTilForsinkelse === 'ingen_boernepasning' || f.grundTilForsinkelse === 'saerlige_sociale_forhold'
  const v56 = f.grundTilForsinkelse === 'nedsat_funktionsevne' || f.grundTilForsinkelse === 'helt_specielle_forhold' || f.grundTilForsinkelse === 'sygdom' || f.grundTilForsinkelse === 'pasning_af_boern' || f.grundTilForsinkelse === 'barsel' || f.grundTilForsinkelse === 'ingen_boernepasning' || f.grundTilForsinkelse === 'saerlige_sociale_forhold' || f.grundTilForsinkelse === 'pasning_af_andre'
  const v57 = f.grundTilForsinkelse === 'nedsat_funktionsevne' || f.grundTilForsinkelse === 'helt_specielle_forhold' || f.grundTilForsinkelse === 'sygdom' || f.grundTilForsinkelse === 'pasning_af_boern' || f.grundTilForsinkelse === 'barsel' || f.grundTilForsinkelse === 'ingen_boernepasning' || f.grundTilForsinkelse === 'saerlige_sociale_forhold' || f.grundTilForsinkelse === 'pasning_af_andre' || f.grundTilForsinkelse === 'sorgorlov'
  const LAB_146 = !s[9] || !s[149] && v55 || s[149] && (!v54 && (v56 || v57) || v54 && v57)
  s[690] = LAB_146
  const LAB_146_nej = !s[9] || !s[149] && !v55 || s[149] && (!v54 && (!v56 || !v57) || v54 && !v57)
  s[691] = LAB_146_nej
  // LAS.10.3: Opfølgning på ledighedsydelsen (LAS § 10, stk. 3)
  const v60 = f.fulgtOpPaaLedighedsydelsen ? shiftMonths(f.ledighedsydelsenSenestVurderetDen, 12) : shiftMonths(f.ledighedsydelseFoersteGang, 6)
  const LAS_10_3 = s[15] ? v60 : FIRST_DAY
  s[692] = LAS_10_3
  const LAS_10_3_hoej = s[15] ? v60 : NEVER
  s[693] = LAS_10_3_hoej
  // LAS.50: Plan for revalideringen (LAS § 70, stk. 2)
  const LAS_50 = f.revalideringErBevilget && (!s[9] || f.erhvervssigtetErAfklaret)
  s[694] = LAS_50
  const LAS_50_nej = f.revalideringErBevilget && (!s[9] || f.erhvervssigtetErAfklaret === false)
  s[695] = LAS_50_nej
  // LAS.69j.2.bidrag: Tillæg til unge, der betaler bidrag til et barn (LAS § 69 j, stk. 2, nr. 4)
  const v65 = f.vurderingsdato >= 20270 /* 2025-07-01 */
  const v66 = f.bidragspligtigeBoern <= 0
  s[154] = v66
  const v67 = f.vurderingsdato <= 20269 /* 2025-06-30 */ || s[150]
  const v68 = SATS_4(f.vurderingsdato)
  const v69 = v67 ? -Infinity : v68
  const v70 = v67 ? Infinity : v68
  const v71 = v69 > -Infinity && v70 < Infinity
  const v72 = quotient([v69, f.bidragspligtigeBoern], [1], 'nærmeste', 1)
  const v73 = quotient([v70, f.bidragspligtigeBoern], [1], 'nærmeste', 1)
  const LAS_69j_2_bidrag = s[10] ? (v65 ? (v71 ? Math.min(v72, v73) : -Infinity) : f.bidragPrMaaned) : -Infinity
  s[152] = LAS_69j_2_bidrag
  const LAS_69j_2_bidrag_hoej = s[10] ? (v65 ? (v71 ? Math.max(v72, v73) : Infinity) : f.bidragPrMaaned) : Infinity
  s[153] = LAS_69j_2_bidrag_hoej
  const v76 = s[10] && !v66
  const LAS_69j_2_bidrag_er = v76 && (!s[10] || !v65 || !(!v71 && !v67 && v69 === v70))
  s[155] = LAS_69j_2_bidrag_er
  const LAS_69j_2_bidrag_ir = !v76 || !s[10] || v65 && (v67 || !v71)
  s[156] = LAS_69j_2_bidrag_ir
}

function svar_11(f, s) {
  // LAS.68.2: Ressourceforløbsydelsens sats i ressourceforløb (lov 1750/2025 § 21, stk. 8)
  const v0 = f.harForsoergelsespligt && (f.boernOpholderSigIDanmark || f.boernLigestillet)
  s[221] = v0
  const v1 = SATS_5(f.vurderingsdato)
  const v2 = s[151] ? -Infinity : v1
  s[244] = v2
  const v3 = s[151] ? Infinity : v1
  s[246] = v3
  const v4 = f.vurderingsdato >= shiftMonths(f.foedselsdag, 300)
  s[228] = v4
  const v5 = !v4 && f.borHosForaeldre && f.harForsoergelsespligt === false
  s[222] = v5
  const v6 = SATS_6(f.vurderingsdato)
  const v7 = s[151] ? -Infinity : v6
  const v8 = s[151] ? Infinity : v6
  const v9 = v8 === Infinity
  const v10 = s[152] === -Infinity
  const v11 = v7 === -Infinity
  const v12 = s[153] === Infinity
  const v13 = v9 && v10 || v11 && v12
  const v14 = SATS_7(f.vurderingsdato)
  const v15 = SATS_8(f.vurderingsdato)
  const v16 = s[151] ? -Infinity : v15
  s[245] = v16
  const v17 = s[151] ? Infinity : v15
  s[247] = v17
  const v18 = v0 || !v5 || s[154] || s[155] && !(v13 && !s[151] && v7 === v8 && (!s[155] || !s[156] && s[152] === s[153]))
  s[170] = v18
  const v19 = v0 && s[151] || !v0 && (v5 && (!s[154] && (s[151] || s[156] || v13 || s[151]) || s[154] && s[151]) || !v5 && s[151])
  s[171] = v19
  const v20 = v0 ? v2 : v5 ? (s[154] ? v7 : Math.min(v11 || v10 ? -Infinity : v7 + s[152], s[151] ? -Infinity : v14)) : v16
  s[168] = v20
  const v21 = v0 ? v3 : v5 ? (s[154] ? v8 : Math.min(v9 || v12 ? Infinity : v8 + s[153], s[151] ? Infinity : v14)) : v17
  s[169] = v21
  const LAS_68_2 = s[10] ? v20 : -Infinity
  s[697] = LAS_68_2
  const LAS_68_2_hoej = s[10] ? v21 : Infinity
  s[698] = LAS_68_2_hoej
  const LAS_68_2_er = s[10] && (!s[10] || v18)
  s[699] = LAS_68_2_er
  const LAS_68_2_ir = !s[10] || !s[10] || v19
  s[700] = LAS_68_2_ir
  // LAS.68.5: Mindst satsen til den, der kom fra ledighedsydelse (LAS § 68, stk. 5)
  const v26 = f.vurderingsdato >= 16387 /* 2014-11-13 */
  s[226] = v26
  const LAS_68_5_nej = s[10] && !v26
  s[701] = LAS_68_5_nej
  const LAS_68_5_ir = !s[10] || !v26
  s[702] = LAS_68_5_ir
  // LAS.68.4: Ressourceforløbsydelsen før fradrag i ressourceforløb (lov 1750/2025 § 21, stk. 8)
  const v29 = f.ydelseFoerForloebet === 'sygedagpenge' && f.sidsteDagMedSygedagpengeEllers >= f.vurderingsdato
  const v30 = Math.max(LAS_68_2, f.hidtidigYdelsePrMaaned)
  const v31 = Math.max(LAS_68_2_hoej, f.hidtidigYdelsePrMaaned)
  const v32 = f.ydelseFoerForloebet === 'ledighedsydelse'
  const v33 = Math.max(f.hidtidigYdelsePrMaaned, v30)
  const v34 = Math.min(f.hidtidigYdelsePrMaaned, v31)
  const v35 = s[10] && LAS_68_2_er
  const v36 = LAS_68_5_ir && LAS_68_2_er && v34 >= v33
  const v37 = LAS_68_5_nej || v36
  const v38 = LAS_68_5_nej ? (v36 ? Math.min(f.hidtidigYdelsePrMaaned, v33) : f.hidtidigYdelsePrMaaned) : v33
  const v39 = LAS_68_5_nej ? (v36 ? Math.max(f.hidtidigYdelsePrMaaned, v34) : f.hidtidigYdelsePrMaaned) : v34
  const LAS_68_4 = s[10] ? (v29 ? v30 : v32 ? (v35 ? (v37 ? Math.min(v30, v38) : v30) : v38) : LAS_68_2) : -Infinity
  s[165] = LAS_68_4
  const LAS_68_4_hoej = s[10] ? (v29 ? v31 : v32 ? (v35 ? (v37 ? Math.max(v31, v39) : v31) : v39) : LAS_68_2_hoej) : Infinity
  s[164] = LAS_68_4_hoej
  const v42 = s[10] && !(f.ydelseFoerForloebet === 'foertidspension')
  const LAS_68_4_er = v42 && (!s[10] || v29 && LAS_68_2_er || !v29 && (v32 && (v35 || LAS_68_5_nej || v36) || !v32 && LAS_68_2_er))
  s[166] = LAS_68_4_er
  const LAS_68_4_ir = !v42 || !s[10] || v29 && LAS_68_2_ir || !v29 && (v32 && (s[10] && LAS_68_2_ir || LAS_68_5_ir && !((!LAS_68_2_er || !LAS_68_2_ir && v30 === v31) && LAS_68_2_er && (!LAS_68_2_er || f.hidtidigYdelsePrMaaned === v30))) || !v32 && LAS_68_2_ir)
  s[167] = LAS_68_4_ir
  // LAS.68a.1.tid: Indtægter for anden tid holdes ude (LAS § 68 a, stk. 1)
  const v45 = !s[10] || s[157]
  const v46 = !s[10] || !s[157]
  const LAS_68a_1_tid = s[10] && v45
  s[707] = LAS_68a_1_tid
  const LAS_68a_1_tid_nej = s[10] && v46
  s[159] = LAS_68a_1_tid_nej
  // LAS.68a.3: Løn i tilbud, der ikke tæller med (LAS § 68 a, stk. 3)
  const v49 = LAS_68a_1_tid || !s[10]
  s[160] = v49
  const v50 = Math.min(f.timerITilbud, 16000)
  const v51 = f.vurderingsdato <= 16070 /* 2013-12-31 */ || s[150]
  s[180] = v51
  const v52 = SATS_9(f.vurderingsdato)
  const v53 = v51 ? -Infinity : v52
  s[181] = v53
  const v54 = v51 ? Infinity : v52
  s[182] = v54
  const v55 = v53 > -Infinity && v54 < Infinity
  s[179] = v55
  const v56 = quotient([v50, v53], [100], 'nærmeste', 1)
  const v57 = quotient([v50, v54], [100], 'nærmeste', 1)
  const v58 = v55 ? Math.min(v56, v57) : -Infinity
  s[177] = v58
  const v59 = v55 ? Math.max(v56, v57) : Infinity
  s[178] = v59
  const v60 = v51 || !v55
  s[183] = v60
  const LAS_68a_3 = s[10] ? Math.min(v58, sum(f.indtaegter, (r_indtaegter) => { const r0_0 = r_indtaegter.tid === 'under'; const r0_1 = r0_0 || LAS_68a_1_tid_nej; const r0_2 = r_indtaegter.art === 'loen_i_tilbud'; const r0_3 = r0_1 && r0_2; return r0_3 ? (r0_3 && !(r0_1 && !r0_2 || !r0_0 && v49) ? r_indtaegter.beloeb : 0) : 0 })) : -Infinity
  s[161] = LAS_68a_3
  const LAS_68a_3_hoej = s[10] ? Math.min(v59, sum(f.indtaegter, (r_indtaegter) => (r_indtaegter.tid === 'under' || LAS_68a_1_tid_nej) && r_indtaegter.art === 'loen_i_tilbud' ? r_indtaegter.beloeb : 0)) : Infinity
  s[158] = LAS_68a_3_hoej
  const LAS_68a_3_er = s[10] && (!s[10] || !(!v55 && !v51 && v53 === v54))
  s[163] = LAS_68a_3_er
  const LAS_68a_3_ir = !s[10] || !s[10] || v60
  s[162] = LAS_68a_3_ir
}

function svar_12(f, s) {
  // LAS.68a.2: Fradrag for løn i ressourceforløb (lov 1750/2025 § 21, stk. 8)
  const v0 = Math.max(0, -s[158] === -Infinity ? -Infinity : sum(f.indtaegter, (r_indtaegter) => { const r0_0 = r_indtaegter.tid === 'under'; const r0_1 = r0_0 || s[159]; const r0_2 = r_indtaegter.art === 'loen' || r_indtaegter.art === 'loen_under_sygdom' || r_indtaegter.art === 'loen_i_tilbud'; const r0_3 = r0_1 && r0_2; return r0_3 ? (r0_3 && !(r0_1 && !r0_2 || !r0_0 && s[160]) ? r_indtaegter.beloeb : 0) : 0 }) + sum(f.indtaegter, (r_indtaegter) => { const r0_0 = r_indtaegter.tid === 'under'; const r0_1 = r0_0 || s[159]; const r0_2 = r_indtaegter.art === 'feriegodtgoerelse' || r_indtaegter.art === 'feriedage_udbetalt'; const r0_3 = r0_1 && r0_2; return r0_3 ? (r0_3 && !(r0_1 && !r0_2 || !r0_0 && s[160]) ? r_indtaegter.beloeb : 0) : 0 }) - s[158])
  const v1 = Math.max(0, -s[161] === Infinity ? Infinity : sum(f.indtaegter, (r_indtaegter) => (r_indtaegter.tid === 'under' || s[159]) && (r_indtaegter.art === 'loen' || r_indtaegter.art === 'loen_under_sygdom' || r_indtaegter.art === 'loen_i_tilbud') ? r_indtaegter.beloeb : 0) + sum(f.indtaegter, (r_indtaegter) => (r_indtaegter.tid === 'under' || s[159]) && (r_indtaegter.art === 'feriegodtgoerelse' || r_indtaegter.art === 'feriedage_udbetalt') ? r_indtaegter.beloeb : 0) - s[161])
  const v2 = SATS_10(f.vurderingsdato)
  const v3 = s[151] ? -Infinity : v2
  s[190] = v3
  const v4 = s[151] ? Infinity : v2
  s[191] = v4
  const v5 = Math.min(v0, v3)
  const v6 = Math.min(v1, v4)
  const v7 = !s[151] && v3 === v4
  s[193] = v7
  const v8 = s[162] || s[151]
  const v9 = v5 > -Infinity && v6 < Infinity
  const v10 = quotient([v5, 3000], [10000], 'nærmeste', 1)
  const v11 = quotient([v6, 3000], [10000], 'nærmeste', 1)
  const v12 = v9 ? Math.min(v10, v11) : -Infinity
  const v13 = v9 ? Math.max(v10, v11) : Infinity
  const v14 = s[163] && !(!v9 && (!s[163] || !v8 && v5 === v6))
  const v15 = v8 || !v9
  const v16 = v1 === Infinity
  const v17 = -v4 === -Infinity
  s[192] = v17
  const v18 = v16 && v17
  const v19 = -v3 === Infinity
  s[194] = v19
  const v20 = s[163] && !(v18 && (!s[163] || !s[162] && v0 === v1) && v7)
  const v21 = s[162] || s[151] || v18
  const v22 = Math.max(0, v17 ? -Infinity : v0 - v4)
  const v23 = Math.max(0, v16 || v19 ? Infinity : v1 - v3)
  const v24 = v23 >= Infinity
  const v25 = v24 ? -Infinity : quotient([v22, 5500], [10000], 'nærmeste', 1)
  const v26 = v24 ? Infinity : quotient([v23, 5500], [10000], 'nærmeste', 1)
  const v27 = v20 && !(v24 && (!v20 || !v21 && v22 === v23))
  const v28 = v21 || v24
  const v29 = v13 === Infinity
  const v30 = v25 === -Infinity
  const v31 = v12 === -Infinity
  const v32 = v26 === Infinity
  const v33 = v29 && v30 || v31 && v32
  const LAS_68a_2 = s[10] ? (s[148] ? v25 : v31 || v30 ? -Infinity : v12 + v25) : -Infinity
  s[708] = LAS_68a_2
  const LAS_68a_2_hoej = s[10] ? (s[148] ? v26 : v29 || v32 ? Infinity : v13 + v26) : Infinity
  s[709] = LAS_68a_2_hoej
  const LAS_68a_2_er = s[10] && (!s[10] || !s[148] && v14 && v27 && !(v33 && (!v14 || !v15 && v12 === v13) && (!v27 || !v28 && v25 === v26)) || s[148] && v27)
  s[710] = LAS_68a_2_er
  const LAS_68a_2_ir = !s[10] || !s[10] || !s[148] && (v15 || v28 || v33) || s[148] && v28
  s[711] = LAS_68a_2_ir
  // LAS.68a.1: Ressourceforløbsydelse til udbetaling i ressourceforløb (lov 1750/2025 § 21, stk. 8)
  const v38 = s[164] === Infinity
  const v39 = -LAS_68a_2_hoej === -Infinity
  const v40 = s[165] === -Infinity
  const v41 = -LAS_68a_2 === Infinity
  const v42 = v38 && v39 || v40 && v41
  const v43 = v40 || v39 ? -Infinity : s[165] - LAS_68a_2_hoej
  const v44 = v38 || v41 ? Infinity : s[164] - LAS_68a_2
  const v45 = v43 === -Infinity ? -Infinity : v43 - sum(f.indtaegter, (r_indtaegter) => (r_indtaegter.tid === 'under' || s[159]) && (r_indtaegter.art === 'anden' || r_indtaegter.art === 'uddannelsesgodtgoerelse') ? r_indtaegter.beloeb : 0)
  const v46 = v44 === Infinity ? Infinity : v44 - sum(f.indtaegter, (r_indtaegter) => { const r0_0 = r_indtaegter.tid === 'under'; const r0_1 = r0_0 || s[159]; const r0_2 = r_indtaegter.art === 'anden' || r_indtaegter.art === 'uddannelsesgodtgoerelse'; const r0_3 = r0_1 && r0_2; return r0_3 ? (r0_3 && !(r0_1 && !r0_2 || !r0_0 && s[160]) ? r_indtaegter.beloeb : 0) : 0 })
  const v47 = v45 === -Infinity ? -Infinity : v45 - sum(f.indtaegter, (r_indtaegter) => (r_indtaegter.tid === 'under' || s[159]) && (r_indtaegter.art === 'fleksloentilskud' || r_indtaegter.art === 'tilskud_egen_virksomhed') ? r_indtaegter.beloeb : 0)
  const v48 = v46 === Infinity ? Infinity : v46 - sum(f.indtaegter, (r_indtaegter) => { const r0_0 = r_indtaegter.tid === 'under'; const r0_1 = r0_0 || s[159]; const r0_2 = r_indtaegter.art === 'fleksloentilskud' || r_indtaegter.art === 'tilskud_egen_virksomhed'; const r0_3 = r0_1 && r0_2; return r0_3 ? (r0_3 && !(r0_1 && !r0_2 || !r0_0 && s[160]) ? r_indtaegter.beloeb : 0) : 0 })
  const LAS_68a_1 = s[10] ? Math.max(0, v47 === -Infinity ? -Infinity : v47 - sum(f.indtaegter, (r_indtaegter) => (r_indtaegter.tid === 'under' || s[159]) && r_indtaegter.art === 'overskud_egen_virksomhed' ? r_indtaegter.beloeb : 0)) : -Infinity
  s[703] = LAS_68a_1
  const LAS_68a_1_hoej = s[10] ? Math.max(0, v48 === Infinity ? Infinity : v48 - sum(f.indtaegter, (r_indtaegter) => { const r0_0 = r_indtaegter.tid === 'under'; const r0_1 = r0_0 || s[159]; const r0_2 = r_indtaegter.art === 'overskud_egen_virksomhed'; const r0_3 = r0_1 && r0_2; return r0_3 ? (r0_3 && !(r0_1 && !r0_2 || !r0_0 && s[160]) ? r_indtaegter.beloeb : 0) : 0 })) : Infinity
  s[704] = LAS_68a_1_hoej
  const LAS_68a_1_er = s[10] && (!s[10] || s[166] && LAS_68a_2_er && !(v42 && (!s[166] || !s[167] && s[165] === s[164]) && (!LAS_68a_2_er || !LAS_68a_2_ir && LAS_68a_2 === LAS_68a_2_hoej)))
  s[705] = LAS_68a_1_er
  const LAS_68a_1_ir = !s[10] || !s[10] || s[167] || LAS_68a_2_ir || v42
  s[706] = LAS_68a_1_ir
  // LAS.69j.2: Ressourceforløbsydelsens sats i jobafklaringsforløb (LAS § 69 j, stk. 2-3)
  const LAS_69j_2 = s[131] ? s[168] : -Infinity
  s[172] = LAS_69j_2
  const LAS_69j_2_hoej = s[131] ? s[169] : Infinity
  s[173] = LAS_69j_2_hoej
  const LAS_69j_2_er = s[131] && (!s[131] || s[170])
  s[174] = LAS_69j_2_er
  const LAS_69j_2_ir = !s[131] || !s[131] || s[171]
  s[175] = LAS_69j_2_ir
}

function svar_13(f, s) {
  // LAS.69j.4: Ressourceforløbsydelsen før fradrag i jobafklaringsforløb (LAS § 69 j, stk. 4)
  const v0 = f.vurderingsdato >= 16617 /* 2015-07-01 */
  s[212] = v0
  const v1 = f.vurderingsdato >= 16428 /* 2014-12-24 */
  s[211] = v1
  const v2 = f.andelAfArbejdetVedForloebetsStart <= 0
  const v3 = f.andelAfArbejdetVedForloebetsStart <= 2500
  const v4 = s[172] > -Infinity && s[173] < Infinity
  const v5 = quotient([s[172], 3], [4], 'nærmeste', 1)
  const v6 = quotient([s[173], 3], [4], 'nærmeste', 1)
  const v7 = v4 ? Math.min(v5, v6) : -Infinity
  const v8 = v4 ? Math.max(v5, v6) : Infinity
  const v9 = s[174] && !(!v4 && (!s[174] || !s[175] && s[172] === s[173]))
  const v10 = s[175] || !v4
  const v11 = f.andelAfArbejdetVedForloebetsStart <= 5000
  const v12 = quotient([s[172], 2], [4], 'nærmeste', 1)
  const v13 = quotient([s[173], 2], [4], 'nærmeste', 1)
  const v14 = v4 ? Math.min(v12, v13) : -Infinity
  const v15 = v4 ? Math.max(v12, v13) : Infinity
  const v16 = !s[109] && s[174]
  const v17 = !s[109] && s[175]
  const v18 = f.andelAfArbejdetDuKan <= 0
  s[210] = v18
  const v19 = f.andelAfArbejdetDuKan <= 2500
  s[466] = v19
  const LAS_69j_4 = s[131] ? (v1 ? (v0 ? (s[109] ? (v18 ? s[172] : v19 ? v7 : s[176] ? v14 : 0) : s[172]) : -Infinity) : s[109] ? (v2 ? s[172] : v3 ? v7 : v11 ? v14 : 0) : s[172]) : -Infinity
  s[215] = LAS_69j_4
  const LAS_69j_4_hoej = s[131] ? (v1 ? (v0 ? (s[109] ? (v18 ? s[173] : v19 ? v8 : s[176] ? v15 : 0) : s[173]) : Infinity) : s[109] ? (v2 ? s[173] : v3 ? v8 : v11 ? v15 : 0) : s[173]) : Infinity
  s[214] = LAS_69j_4_hoej
  const LAS_69j_4_er = s[131] && (!s[131] || !v1 && (s[109] && (v2 && s[174] || !v2 && (v3 && v9 || !v3 && (!v11 || v9))) || v16) || v1 && (!v0 || s[109] && (v18 && s[174] || !v18 && (v19 && v9 || !v19 && (!s[176] || v9))) || v16))
  s[216] = LAS_69j_4_er
  const LAS_69j_4_ir = !s[131] || !s[131] || !v1 && (s[109] && (v2 && s[175] || !v2 && (v3 && v10 || !v3 && v11 && v10)) || v17) || v1 && (!v0 || s[109] && (v18 && s[175] || !v18 && (v19 && v10 || !v19 && s[176] && v10)) || v17)
  s[217] = LAS_69j_4_ir
  // LAS.69j.5.tid: Indtægter for anden tid holdes ude (LAS § 69 j, stk. 5)
  const v24 = !s[131] || s[157]
  const v25 = !s[131] || !s[157]
  const LAS_69j_5_tid = s[131] && v24
  s[719] = LAS_69j_5_tid
  const LAS_69j_5_tid_nej = s[131] && v25
  s[185] = LAS_69j_5_tid_nej
  // LAS.69j.10: Løn i tilbud, der ikke tæller med (LAS § 69 j, stk. 10)
  const v28 = LAS_69j_5_tid || !s[131]
  s[186] = v28
  const LAS_69j_10 = s[131] ? Math.min(s[177], sum(f.indtaegter, (r_indtaegter) => { const r0_0 = r_indtaegter.tid === 'under'; const r0_1 = r_indtaegter.art === 'loen_i_tilbud'; const r0_2 = r0_0 || LAS_69j_5_tid_nej; const r0_3 = r0_2 && r0_1; return r0_3 ? (r0_3 && !(r0_2 && !r0_1 || !r0_0 && v28) ? r_indtaegter.beloeb : 0) : 0 })) : -Infinity
  s[187] = LAS_69j_10
  const LAS_69j_10_hoej = s[131] ? Math.min(s[178], sum(f.indtaegter, (r_indtaegter) => (r_indtaegter.tid === 'under' || LAS_69j_5_tid_nej) && r_indtaegter.art === 'loen_i_tilbud' ? r_indtaegter.beloeb : 0)) : Infinity
  s[184] = LAS_69j_10_hoej
  const LAS_69j_10_er = s[131] && (!s[131] || !(!s[179] && !s[180] && s[181] === s[182]))
  s[188] = LAS_69j_10_er
  const LAS_69j_10_ir = !s[131] || !s[131] || s[183]
  s[189] = LAS_69j_10_ir
}

function svar_14(f, s) {
  // LAS.69j.9: Fradrag for løn i jobafklaringsforløb (LAS § 69 j, stk. 9)
  const v0 = f.vurderingsdato >= 16436 /* 2015-01-01 */
  s[195] = v0
  const v1 = Math.max(0, -s[184] === -Infinity ? -Infinity : sum(f.indtaegter, (r_indtaegter) => { const r0_0 = r_indtaegter.tid === 'under'; const r0_1 = r0_0 || s[185]; const r0_2 = r_indtaegter.art === 'loen' || r_indtaegter.art === 'loen_i_tilbud' || r_indtaegter.art === 'feriegodtgoerelse' || r_indtaegter.art === 'feriedage_udbetalt'; const r0_3 = r0_1 && r0_2; return r0_3 ? (r0_3 && !(r0_1 && !r0_2 || !r0_0 && s[186]) ? r_indtaegter.beloeb : 0) : 0 }) - s[184])
  const v2 = Math.max(0, -s[187] === Infinity ? Infinity : sum(f.indtaegter, (r_indtaegter) => (r_indtaegter.tid === 'under' || s[185]) && (r_indtaegter.art === 'loen' || r_indtaegter.art === 'loen_i_tilbud' || r_indtaegter.art === 'feriegodtgoerelse' || r_indtaegter.art === 'feriedage_udbetalt') ? r_indtaegter.beloeb : 0) - s[187])
  const v3 = v2 === Infinity
  const v4 = Math.max(0, v1 - 1344200)
  const v5 = Math.max(0, v3 ? Infinity : v2 - 1344200)
  const v6 = v5 >= Infinity
  s[204] = v6
  const v7 = v6 ? -Infinity : quotient([v4, 5500], [10000], 'nærmeste', 1)
  const v8 = v6 ? Infinity : quotient([v5, 5500], [10000], 'nærmeste', 1)
  const v9 = v7 === -Infinity ? -Infinity : Math.round(Math.min(v1, 1344200) * 3000 / 10000) + v7
  const v10 = v8 === Infinity ? Infinity : Math.round(Math.min(v2, 1344200) * 3000 / 10000) + v8
  s[202] = v10
  const v11 = s[188] && s[188] && !(v6 && (!s[188] || !s[189] && v4 === v5))
  s[200] = v11
  const v12 = Math.max(0, v1 - sum(f.indtaegter, (r_indtaegter) => (r_indtaegter.tid === 'under' || s[185]) && (r_indtaegter.art === 'loen' || r_indtaegter.art === 'loen_i_tilbud' || r_indtaegter.art === 'feriegodtgoerelse' || r_indtaegter.art === 'feriedage_udbetalt') ? r_indtaegter.pension ?? 0 : 0))
  const v13 = Math.max(0, v3 ? Infinity : v2 - sum(f.indtaegter, (r_indtaegter) => { const r0_0 = r_indtaegter.tid === 'under'; const r0_1 = r0_0 || s[185]; const r0_2 = r_indtaegter.art === 'loen' || r_indtaegter.art === 'loen_i_tilbud' || r_indtaegter.art === 'feriegodtgoerelse' || r_indtaegter.art === 'feriedage_udbetalt'; const r0_3 = r0_1 && r0_2; return r0_3 ? (r0_3 && !(r0_1 && !r0_2 || !r0_0 && s[186]) ? r_indtaegter.pension ?? 0 : 0) : 0 }))
  const v14 = v13 === Infinity
  const v15 = Math.max(0, v12 - 1344200)
  const v16 = Math.max(0, v14 ? Infinity : v13 - 1344200)
  const v17 = v16 >= Infinity
  s[205] = v17
  const v18 = v17 ? -Infinity : quotient([v15, 5500], [10000], 'nærmeste', 1)
  const v19 = v17 ? Infinity : quotient([v16, 5500], [10000], 'nærmeste', 1)
  const v20 = v18 === -Infinity ? -Infinity : Math.round(Math.min(1344200, v12) * 3000 / 10000) + v18
  const v21 = v19 === Infinity ? Infinity : Math.round(Math.min(1344200, v13) * 3000 / 10000) + v19
  s[203] = v21
  const v22 = s[188] && s[188] && !(v17 && (!s[188] || !s[189] && v15 === v16))
  s[201] = v22
  const v23 = Math.min(s[190], v1)
  const v24 = Math.min(s[191], v2)
  const v25 = s[189] || s[151]
  const v26 = v23 > -Infinity && v24 < Infinity
  const v27 = quotient([v23, 3000], [10000], 'nærmeste', 1)
  const v28 = quotient([v24, 3000], [10000], 'nærmeste', 1)
  const v29 = v26 ? Math.min(v27, v28) : -Infinity
  const v30 = v26 ? Math.max(v27, v28) : Infinity
  const v31 = s[188] && !(!v26 && (!s[188] || !v25 && v23 === v24))
  const v32 = v25 || !v26
  const v33 = v3 && s[192]
  const v34 = s[188] && !(v33 && (!s[188] || !s[189] && v1 === v2) && s[193])
  const v35 = s[189] || s[151] || v33
  const v36 = Math.max(0, s[192] ? -Infinity : v1 - s[191])
  const v37 = Math.max(0, v3 || s[194] ? Infinity : v2 - s[190])
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
  s[196] = v49
  const v50 = v31 && v41 && !(v47 && (!v31 || !v32 && v29 === v30) && (!v41 || !v42 && v39 === v40))
  s[197] = v50
  const v51 = v32 || v42 || v47
  s[206] = v51
  const v52 = Math.min(s[190], v12)
  const v53 = Math.min(s[191], v13)
  const v54 = v52 > -Infinity && v53 < Infinity
  const v55 = quotient([v52, 3000], [10000], 'nærmeste', 1)
  const v56 = quotient([v53, 3000], [10000], 'nærmeste', 1)
  const v57 = v54 ? Math.min(v55, v56) : -Infinity
  const v58 = v54 ? Math.max(v55, v56) : Infinity
  const v59 = s[188] && !(!v54 && (!s[188] || !v25 && v52 === v53))
  const v60 = v25 || !v54
  s[207] = v60
  const v61 = v14 && s[192]
  const v62 = s[188] && !(v61 && (!s[188] || !s[189] && v12 === v13) && s[193])
  const v63 = s[189] || s[151] || v61
  const v64 = Math.max(0, s[192] ? -Infinity : v12 - s[191])
  const v65 = Math.max(0, v14 || s[194] ? Infinity : v13 - s[190])
  const v66 = v65 >= Infinity
  const v67 = v66 ? -Infinity : quotient([v64, 5500], [10000], 'nærmeste', 1)
  const v68 = v66 ? Infinity : quotient([v65, 5500], [10000], 'nærmeste', 1)
  const v69 = v62 && !(v66 && (!v62 || !v63 && v64 === v65))
  const v70 = v63 || v66
  s[208] = v70
  const v71 = v58 === Infinity
  const v72 = v67 === -Infinity
  const v73 = v57 === -Infinity
  const v74 = v68 === Infinity
  const v75 = v71 && v72 || v73 && v74
  s[209] = v75
  const v76 = v73 || v72 ? -Infinity : v57 + v67
  const v77 = v71 || v74 ? Infinity : v58 + v68
  s[199] = v77
  const v78 = v59 && v69 && !(v75 && (!v59 || !v60 && v57 === v58) && (!v69 || !v70 && v67 === v68))
  s[198] = v78
  const LAS_69j_9 = s[131] ? (v0 ? (s[157] ? v48 : v50 ? (v78 ? Math.min(v48, v76) : v48) : v76) : v11 ? (v22 ? Math.min(v9, v20) : v9) : v20) : -Infinity
  s[213] = LAS_69j_9
}

function svar_15(f, s) {
  // LAS.69j.9: Fradrag for løn i jobafklaringsforløb (LAS § 69 j, stk. 9)
  const LAS_69j_9_hoej = s[131] ? (s[195] ? (s[157] ? s[196] : s[197] ? (s[198] ? Math.max(s[196], s[199]) : s[196]) : s[199]) : s[200] ? (s[201] ? Math.max(s[202], s[203]) : s[202]) : s[203]) : Infinity
  s[726] = LAS_69j_9_hoej
  const LAS_69j_9_er = s[131] && (!s[131] || !s[195] && (s[200] || s[201]) || s[195] && (!s[157] && (s[197] || s[198]) || s[157] && s[197]))
  s[727] = LAS_69j_9_er
  const LAS_69j_9_ir = !s[131] || !s[131] || !s[195] && (s[189] || s[189] || s[204] || s[189] || s[189] || s[205]) || s[195] && (!s[157] && (s[206] || s[207] || s[208] || s[209]) || s[157] && s[206])
  s[728] = LAS_69j_9_ir
  // LAS.69j.7: Fleksløntilskuddet trækkes fra (LAS § 69 j, stk. 6-7)
  const v3 = sum(f.indtaegter, (r_indtaegter) => r_indtaegter.art === 'loen_under_sygdom' ? 1 : 0) > 0 || f.ansatIFleksjobVedForloebetsStart === false
  const LAS_69j_7 = s[131] && (!s[131] || v3)
  s[721] = LAS_69j_7
  const LAS_69j_7_nej = s[131] && (!s[131] || !v3)
  s[722] = LAS_69j_7_nej
  // LAS.69j.8: Overskud af egen virksomhed trækkes fra (LAS § 69 j, stk. 8)
  const v6 = s[109] && !s[210]
  const LAS_69j_8 = s[131] && (!s[131] || !s[211] || !s[212] || !v6)
  s[723] = LAS_69j_8
  const LAS_69j_8_nej = s[131] && (!s[131] || s[211] && (!s[212] || v6))
  s[724] = LAS_69j_8_nej
  const LAS_69j_8_ir = !s[131] || !s[131] || s[211] && !s[212]
  s[725] = LAS_69j_8_ir
  // LAS.69j.13: Uddannelsesgodtgørelse efter en arbejdsskade trækkes ikke fra (LAS § 69 j, stk. 13)
  const v10 = f.vurderingsdato >= 19704 /* 2023-12-13 */
  const LAS_69j_13 = s[131] && (!s[131] || v10)
  s[732] = LAS_69j_13
  const LAS_69j_13_nej = s[131] && (!s[131] || !v10 || f.vurderingsdato < 19899 /* 2024-06-25 */)
  s[733] = LAS_69j_13_nej
  const LAS_69j_13_ir = !s[131] || !s[131] || v10 && f.vurderingsdato < 19899 /* 2024-06-25 */
  s[734] = LAS_69j_13_ir
  // LAS.69j.5: Fradrag i ydelsen under jobafklaringsforløb (LAS § 69 j, stk. 5-13)
  const v14 = s[213] === -Infinity ? -Infinity : sum(f.indtaegter, (r_indtaegter) => { const r0_0 = r_indtaegter.tid === 'under'; const r0_1 = r0_0 || s[185]; const r0_2 = r_indtaegter.art === 'anden' || r_indtaegter.art === 'loen_under_sygdom'; const r0_3 = r0_1 && r0_2; return r0_3 ? (r0_3 && !(r0_1 && !r0_2 || !r0_0 && s[186]) ? r_indtaegter.beloeb : 0) : 0 }) + s[213]
  const v15 = LAS_69j_9_hoej === Infinity ? Infinity : sum(f.indtaegter, (r_indtaegter) => (r_indtaegter.tid === 'under' || s[185]) && (r_indtaegter.art === 'anden' || r_indtaegter.art === 'loen_under_sygdom') ? r_indtaegter.beloeb : 0) + LAS_69j_9_hoej
  const v16 = sum(f.indtaegter, (r_indtaegter) => { const r0_0 = r_indtaegter.tid === 'under'; const r0_1 = r0_0 || s[185]; const r0_2 = r_indtaegter.art === 'fleksloentilskud'; const r0_3 = r0_1 && r0_2; return r0_3 ? (r0_3 && !(r0_1 && !r0_2 || !r0_0 && s[186]) ? r_indtaegter.beloeb : 0) : 0 })
  const v17 = sum(f.indtaegter, (r_indtaegter) => (r_indtaegter.tid === 'under' || s[185]) && r_indtaegter.art === 'fleksloentilskud' ? r_indtaegter.beloeb : 0)
  const v18 = !s[131] && v16 <= 0
  const v19 = LAS_69j_7_nej ? 0 : v16
  const v20 = v14 === -Infinity ? -Infinity : v14 + (LAS_69j_7 ? (LAS_69j_7_nej || v18 ? Math.min(v16, v19) : v16) : v19)
  const v21 = v15 === Infinity ? Infinity : v15 + (LAS_69j_7 ? v17 : 0)
  const v22 = sum(f.indtaegter, (r_indtaegter) => { const r0_0 = r_indtaegter.tid === 'under'; const r0_1 = r_indtaegter.art === 'overskud_egen_virksomhed'; const r0_2 = r0_0 || s[185]; const r0_3 = r0_2 && r0_1; return r0_3 ? (r0_3 && !(r0_2 && !r0_1 || !r0_0 && s[186]) ? r_indtaegter.beloeb : 0) : 0 })
  const v23 = sum(f.indtaegter, (r_indtaegter) => (r_indtaegter.tid === 'under' || s[185]) && r_indtaegter.art === 'overskud_egen_virksomhed' ? r_indtaegter.beloeb : 0)
  const v24 = LAS_69j_8_ir && v22 <= 0
  const v25 = LAS_69j_8_nej ? 0 : v22
  const v26 = v20 === -Infinity ? -Infinity : v20 + (LAS_69j_8 ? (LAS_69j_8_nej || v24 ? Math.min(v22, v25) : v22) : v25)
  const v27 = v21 === Infinity ? Infinity : v21 + (LAS_69j_8 ? v23 : 0)
  const v28 = sum(f.indtaegter, (r_indtaegter) => { const r0_0 = r_indtaegter.tid === 'under'; const r0_1 = r0_0 || s[185]; const r0_2 = r_indtaegter.art === 'uddannelsesgodtgoerelse'; const r0_3 = r0_1 && r0_2; return r0_3 ? (r0_3 && !(r0_1 && !r0_2 || !r0_0 && s[186]) ? r_indtaegter.beloeb : 0) : 0 })
  const v29 = sum(f.indtaegter, (r_indtaegter) => (r_indtaegter.tid === 'under' || s[185]) && r_indtaegter.art === 'uddannelsesgodtgoerelse' ? r_indtaegter.beloeb : 0)
  const v30 = LAS_69j_13_ir && v28 <= 0
  const v31 = LAS_69j_13 ? 0 : v28
  const LAS_69j_5 = s[131] ? (v26 === -Infinity ? -Infinity : v26 + (LAS_69j_13_nej ? (LAS_69j_13 || v30 ? Math.min(v28, v31) : v28) : v31)) : -Infinity
  s[712] = LAS_69j_5
  const LAS_69j_5_hoej = s[131] ? (v27 === Infinity ? Infinity : v27 + (LAS_69j_13_nej ? v29 : 0)) : Infinity
  s[713] = LAS_69j_5_hoej
  const LAS_69j_5_er = s[131] && (!s[131] || LAS_69j_9_er && (LAS_69j_7 || LAS_69j_7_nej || v18) && (LAS_69j_8 || LAS_69j_8_nej || v24) && (LAS_69j_13_nej || LAS_69j_13 || v30))
  s[714] = LAS_69j_5_er
  const LAS_69j_5_ir = !s[131] || !s[131] || LAS_69j_9_ir || !s[131] && !(v16 === v17 && v16 === 0) || LAS_69j_8_ir && !(v22 === v23 && v22 === 0) || LAS_69j_13_ir && !(v28 === v29 && v28 === 0)
  s[715] = LAS_69j_5_ir
  // LAS.69j.5.modtager: Retten til forløbet består, selv om intet udbetales (LAS § 69 j, stk. 5)
  const v36 = !s[149] || f.harFrasagtYdelsen === false
  const v37 = s[131] && f.erIJobafklaring
  const LAS_69j_5_modtager = v37 && (!s[131] || v36)
  s[716] = LAS_69j_5_modtager
  const LAS_69j_5_modtager_nej = v37 && (!s[131] || !v36)
  s[717] = LAS_69j_5_modtager_nej
  const LAS_69j_5_modtager_ir = !v37 || !s[131]
  s[718] = LAS_69j_5_modtager_ir
  // LAS.69j.11: Optjent ferie kan holdes før de 12 måneder (LAS § 69 j, stk. 11)
  const v41 = f.vurderingsdato >= 16941 /* 2016-05-20 */
  s[232] = v41
  const v42 = f.ugerMedFeriegodtgoerelse <= 0
  const LAS_69j_11 = s[10] && (!v41 || !v42)
  s[729] = LAS_69j_11
  const LAS_69j_11_nej = s[10] && (!v41 || v42)
  s[730] = LAS_69j_11_nej
  const LAS_69j_11_ir = !s[10] || !v41
  s[731] = LAS_69j_11_ir
  // LAS.69j.15: Ydelsen stopper, når fleksjobbet ophører (LAS § 69 j, stk. 15)
  const v46 = f.ansatIFleksjobVedForloebetsStart && f.fleksjobErSlut && f.fleksjobSlutDen < f.vurderingsdato
  const LAS_69j_15 = s[131] && (!s[131] || v46)
  s[735] = LAS_69j_15
  const LAS_69j_15_nej = s[131] && (!s[131] || !v46)
  s[736] = LAS_69j_15_nej
  // LAS.69j.udbetales: Ressourceforløbsydelse til udbetaling i jobafklaringsforløb (LAS § 69 j, stk. 5)
  const v49 = s[214] === Infinity
  const v50 = -LAS_69j_5_hoej === -Infinity
  const v51 = s[215] === -Infinity
  const v52 = -LAS_69j_5 === Infinity
  const v53 = v49 && v50 || v51 && v52
  const LAS_69j_udbetales = s[131] ? Math.max(0, v51 || v50 ? -Infinity : s[215] - LAS_69j_5_hoej) : -Infinity
  s[737] = LAS_69j_udbetales
  const LAS_69j_udbetales_hoej = s[131] ? Math.max(0, v49 || v52 ? Infinity : s[214] - LAS_69j_5) : Infinity
  s[738] = LAS_69j_udbetales_hoej
  const LAS_69j_udbetales_er = s[131] && (!s[131] || s[216] && LAS_69j_5_er && !(v53 && (!s[216] || !s[217] && s[215] === s[214]) && (!LAS_69j_5_er || !LAS_69j_5_ir && LAS_69j_5 === LAS_69j_5_hoej)))
  s[739] = LAS_69j_udbetales_er
  const LAS_69j_udbetales_ir = !s[131] || !s[131] || s[217] || LAS_69j_5_ir || v53
  s[740] = LAS_69j_udbetales_ir
  // LAS.69k.5: Fritaget for at stå til rådighed (LAS § 69 k, stk. 5)
  const v58 = countDays(s[218], f.vurderingsdato, f.vurderingsdato) >= 1
  const LAS_69k_5 = s[131] && (!s[131] || v58)
  s[746] = LAS_69k_5
  const LAS_69k_5_nej = s[131] && (!s[131] || !v58)
  s[747] = LAS_69k_5_nej
  // LAS.69k.6: Uger ferie med ydelse (LAS § 69 k, stk. 6)
  const v61 = 35 - f.ugerMedFeriegodtgoerelse
  s[231] = v61
  const v62 = Math.max(0, v61 - f.ferieMedYdelseHoldt)
  const v63 = !s[10] && v62 <= 0
  const v64 = s[219] ? 0 : v62
  const LAS_69k_6 = s[10] ? (s[220] ? (s[219] || v63 ? Math.min(v62, v64) : v62) : v64) : -Infinity
  s[748] = LAS_69k_6
  const LAS_69k_6_hoej = s[10] ? (s[220] ? v62 : 0) : Infinity
  s[749] = LAS_69k_6_hoej
  const LAS_69k_6_er = s[10] && (!s[10] || s[220] || s[219] || v63)
  s[750] = LAS_69k_6_er
  // LAS.69k.6.senest: Ferie med ydelse skal være holdt (LAS § 69 k, stk. 6)
  const v68 = shiftDays(shiftMonths(shiftDays(f.tolvMaanederNaaetDen, 1), 12), -1)
  const LAS_69k_6_senest = s[10] ? v68 : FIRST_DAY
  s[753] = LAS_69k_6_senest
  const LAS_69k_6_senest_hoej = s[10] ? v68 : NEVER
  s[754] = LAS_69k_6_senest_hoej
  // LAS.69k.6.aftale: Du kan holde ferien med ydelse (LAS § 69 k, stk. 6)
  const LAS_69k_6_aftale = s[10] && (!s[10] || (LAS_69k_6_er && LAS_69k_6_hoej > 0 || !s[10]) && (s[10] && LAS_69k_6_senest_hoej >= f.vurderingsdato || !s[10]) && f.ferienErAftalt)
  s[751] = LAS_69k_6_aftale
  const LAS_69k_6_aftale_nej = s[10] && (!s[10] || LAS_69k_6_er && LAS_69k_6 <= 0 || s[10] && LAS_69k_6_senest < f.vurderingsdato || f.ferienErAftalt === false)
  s[752] = LAS_69k_6_aftale_nej
  // LAS.69k.1: Du opfylder betingelserne for ydelsen (LAS § 69 k, stk. 1)
  const LAS_69k_1 = s[131] && (!s[131] || (LAS_69j_15_nej || !s[131]) && (f.deltagerAktivt || LAS_69k_5 || f.holderFerieMedYdelse && (LAS_69k_6_aftale || !s[10])))
  s[741] = LAS_69k_1
  const LAS_69k_1_nej = s[131] && (!s[131] || LAS_69j_15 || f.deltagerAktivt === false && (LAS_69k_5_nej || !s[131]) && (f.holderFerieMedYdelse === false || LAS_69k_6_aftale_nej))
  s[742] = LAS_69k_1_nej
}

function svar_16(f, s) {
  // LAS.69k.2: At sige nej til behandlingen får ingen betydning for ydelsen (LAS § 69 k, stk. 2)
  const v0 = f.vurderingsdato >= 18078 /* 2019-07-01 */
  s[351] = v0
  const v1 = f.afviser === 'operation' || f.afviser === 'medicin' || f.afviser === 'anden_laegebehandling' && f.tilsvarendeIndgribende
  s[352] = v1
  const v2 = s[131] && !(f.afviser === 'ingenting')
  const LAS_69k_2 = v2 && (!v0 || v1)
  s[743] = LAS_69k_2
  const LAS_69k_2_nej = v2 && (!v0 || !v1)
  s[744] = LAS_69k_2_nej
  const LAS_69k_2_ir = !v2 || !v0
  s[745] = LAS_69k_2_ir
  // LAS.69l.1: Kommunen har gjort det, der skal til, før en sanktion (LAS § 69 l, stk. 1-2)
  const LAS_69l_3_er = f.bruddetSkete >= 16252 /* 2014-07-01 */
  s[524] = LAS_69l_3_er
  const v7 = f.skriftligtVejledtOmSanktioner && f.personligKontaktErForsoegt
  const v8 = f.bruddetSkete >= 18258 /* 2019-12-28 */
  s[300] = v8
  const v9 = f.bruddetSkete >= 19723 /* 2024-01-01 */
  const v10 = !v9 && f.skriftligtVejledtOmSanktioner && f.vejledningErGennemgaaet && f.personligKontaktErForsoegt || v9 && v7
  const v11 = f.bruddetSkete < 18670 /* 2021-02-12 */ || v10
  s[301] = v11
  const v12 = v8 && (f.bruddetSkete < 18670 /* 2021-02-12 */ || !v10)
  s[302] = v12
  const v13 = v8 && f.bruddetSkete < 18670 /* 2021-02-12 */
  s[303] = v13
  const LAS_69l_1 = LAS_69l_3_er && (!LAS_69l_3_er || !v8 && v7 || v8 && v11)
  s[755] = LAS_69l_1
  const LAS_69l_1_nej = LAS_69l_3_er && (!LAS_69l_3_er || !v8 && !v7 || v12)
  s[756] = LAS_69l_1_nej
  const LAS_69l_1_ir = !LAS_69l_3_er || !LAS_69l_3_er || v13
  s[757] = LAS_69l_1_ir
  // LAS.69l.3: Fradraget for et brud skal være sket (LAS § 69 l, stk. 3)
  const v17 = shiftDays(shiftMonths(monthStart(f.bruddetSkete), 4), -1)
  const LAS_69l_3 = LAS_69l_3_er ? v17 : FIRST_DAY
  s[758] = LAS_69l_3
  const LAS_69l_3_hoej = LAS_69l_3_er ? v17 : NEVER
  s[759] = LAS_69l_3_hoej
  // LAS.69n.1: Dage, der trækkes fra efter en samtale (LAS § 69 n, stk. 1)
  const v20 = from(ALL_DAYS, f.bruddetSkete)
  const v21 = f.kontaktErGenoprettet ? shiftDays(f.kontaktGenoprettetDen, -1) : f.vurderingsdato
  const v22 = Math.max(1, countDays(v20, f.bruddetSkete, v21))
  s[304] = v22
  const v23 = onWeekdays(v20, 62)
  const v24 = Math.max(1, countDays(v23, f.bruddetSkete, v21))
  s[305] = v24
  const LAS_69n_1 = LAS_69l_3_er ? Math.min(v22, v24) : -Infinity
  s[765] = LAS_69n_1
  const LAS_69n_1_hoej = LAS_69l_3_er ? Math.max(v22, v24) : Infinity
  s[766] = LAS_69n_1_hoej
  const v27 = f.brudPaaPligten === 'udeblev_fra_samtale' || f.brudPaaPligten === 'bookede_ikke' && f.bruddetSkete >= 18262 /* 2020-01-01 */
  const LAS_69n_1_er = LAS_69l_3_er && v27
  s[767] = LAS_69n_1_er
  const LAS_69n_1_ir = !LAS_69n_1_er || !LAS_69l_3_er
  s[768] = LAS_69n_1_ir
  // LAS.69m.2: Fradrag for dage, du var væk (LAS § 69 m, stk. 2)
  const v30 = LAS_69l_1_nej || f.rimeligGrundTilBrud
  const v31 = LAS_69l_1 || LAS_69l_1_ir
  const v32 = v31 && f.rimeligGrundTilBrud === false
  const v33 = f.brudPaaPligten === 'udeblev_fra_tilbud'
  const v34 = v33 || LAS_69n_1_er
  const v35 = !v33 && LAS_69n_1_ir
  const v36 = v33 ? f.dageUdeblevet : LAS_69n_1
  const v37 = v33 ? f.dageUdeblevet : LAS_69n_1_hoej
  const v38 = f.bruddetSkete <= 18261 /* 2019-12-31 */ || f.bruddetSkete >= 20819 /* 2027-01-01 */
  const v39 = SATS_11(f.bruddetSkete)
  const v40 = SATS_12(f.bruddetSkete)
  const v41 = SATS_13(f.bruddetSkete)
  const v42 = s[221] ? (v38 ? -Infinity : v39) : s[222] ? (v38 ? -Infinity : v40) : v38 ? -Infinity : v41
  const v43 = s[221] ? (v38 ? Infinity : v39) : s[222] ? (v38 ? Infinity : v40) : v38 ? Infinity : v41
  const v44 = v36 > -Infinity && v37 < Infinity && v42 > -Infinity && v43 < Infinity
  const v45 = quotient([v36, v42], [1], 'nærmeste', 1)
  const v46 = quotient([v36, v43], [1], 'nærmeste', 1)
  const v47 = quotient([v37, v42], [1], 'nærmeste', 1)
  const v48 = quotient([v37, v43], [1], 'nærmeste', 1)
  const v49 = v44 ? Math.min(v48, v47, v45, v46) : -Infinity
  const v50 = v44 ? Math.max(v48, v47, v45, v46) : Infinity
  const v51 = v32 && v34 && !(!v44 && (!v34 || !v35 && v36 === v37) && !v38 && v42 === v43)
  const LAS_69m_2 = LAS_69l_3_er ? (v51 ? (v30 ? Math.min(0, v49) : v49) : 0) : -Infinity
  s[761] = LAS_69m_2
  const LAS_69m_2_hoej = LAS_69l_3_er ? (v51 ? (v30 ? Math.max(0, v50) : v50) : 0) : Infinity
  s[762] = LAS_69m_2_hoej
  const v54 = LAS_69l_3_er && (v33 || v27)
  const LAS_69m_2_er = v54 && (!LAS_69l_3_er || v51 || v30)
  s[763] = LAS_69m_2_er
  const LAS_69m_2_ir = !v54 || !LAS_69l_3_er || v32 && (v35 || v38 || !v44)
  s[764] = LAS_69m_2_ir
  // LAS.69o.1: Ydelsen sættes ned med et fast beløb (LAS § 69 o, stk. 1)
  const v57 = LAS_69l_3_er && (f.brudPaaPligten === 'ophoerte_med_arbejde' || f.brudPaaPligten === 'afviste_arbejde' || f.brudPaaPligten === 'meldte_ikke_sygdom' || f.brudPaaPligten === 'soegte_ikke_job')
  const LAS_69o_1 = v57 && (!LAS_69l_3_er || v31 && f.rimeligGrundTilBrud === false && f.nedsatSammeMaaned === false)
  s[769] = LAS_69o_1
  const LAS_69o_1_nej = v57 && (!LAS_69l_3_er || LAS_69l_1_nej || f.rimeligGrundTilBrud || f.nedsatSammeMaaned)
  s[770] = LAS_69o_1_nej
  const LAS_69o_1_ir = !v57 || !LAS_69l_3_er
  s[771] = LAS_69o_1_ir
  // LAS.69o.2: Det, ydelsen sættes ned med (LAS § 69 o, stk. 2)
  const v61 = f.bruddetSkete >= 16436 /* 2015-01-01 */
  const v62 = s[222] ? 25500 : 164400
  const LAS_69o_2 = LAS_69l_3_er ? (v61 ? -Infinity : v62) : -Infinity
  s[772] = LAS_69o_2
  const LAS_69o_2_hoej = LAS_69l_3_er ? (v61 ? Infinity : v62) : Infinity
  s[773] = LAS_69o_2_hoej
  const LAS_69o_2_er = LAS_69l_3_er && (LAS_69o_1 || LAS_69o_1_ir)
  s[774] = LAS_69o_2_er
  const LAS_69o_2_ir = LAS_69o_2_er && (!LAS_69l_3_er || v61) || !LAS_69l_3_er || LAS_69o_1_nej
  s[775] = LAS_69o_2_ir
  // LAS.69p.1: Ydelsen ophører efter gentagne brud (LAS § 69 p)
  const LAS_69p_1 = LAS_69l_3_er && (!LAS_69l_3_er || v31 && f.ydelsenBoerOphoere)
  s[776] = LAS_69p_1
  const LAS_69p_1_nej = LAS_69l_3_er && (!LAS_69l_3_er || LAS_69l_1_nej || f.ydelsenBoerOphoere === false)
  s[777] = LAS_69p_1_nej
  // LAS.69q.1: Uger med en tredjedel mindre (LAS § 69 q, stk. 1-7)
  const v69 = f.modBedreVidende ? (f.forseelserPaaFemAar <= 1 ? (f.forseelserPaaFemAar <= 0 ? 0 : 21) : 140) : 0
  const LAS_69q_1 = LAS_69l_3_er ? v69 : -Infinity
  s[778] = LAS_69q_1
  const LAS_69q_1_hoej = LAS_69l_3_er ? v69 : Infinity
  s[779] = LAS_69q_1_hoej
  // LAS.69t.2: Arbejdsgiverens refusion under jobafklaringsforløb (LAS § 69 t, stk. 1-4)
  const v72 = Math.max(0, Math.min(Math.round(f.ydelsePrTime * Math.min(f.timerMedLoenUnderSygdom, 3700) / 100), f.loenUnderSygdomPrUge) - f.sygedagpengerefusionPrUge)
  const LAS_69t_2 = s[131] ? v72 : -Infinity
  s[780] = LAS_69t_2
  const LAS_69t_2_hoej = s[131] ? v72 : Infinity
  s[781] = LAS_69t_2_hoej
  // LAS.69x.3: Tillæg til arbejdsgiverens refusion (LAS § 69 x, stk. 2-3)
  const v75 = f.vurderingsdato >= 19723 /* 2024-01-01 */
  s[235] = v75
  const v76 = f.vurderingsdato >= 21915 /* 2030-01-01 */
  s[307] = v76
  const v77 = s[149] ? (f.vurderingsdato >= 18628 /* 2021-01-01 */ ? (s[148] ? (f.vurderingsdato >= 19358 /* 2023-01-01 */ ? (v75 ? (s[223] ? (f.vurderingsdato >= 20454 /* 2026-01-01 */ ? (s[150] ? (f.vurderingsdato >= 21184 /* 2028-01-01 */ ? (f.vurderingsdato >= 21550 /* 2029-01-01 */ ? (v76 ? 330 : 300) : 270) : 240) : 210) : 180) : 150) : 120) : 90) : 60) : 30) : 0
  const LAS_69x_3 = s[131] ? v77 : -Infinity
  s[783] = LAS_69x_3
  const LAS_69x_3_hoej = s[131] ? v77 : Infinity
  s[784] = LAS_69x_3_hoej
}

function svar_17(f, s) {
  // LAS.70.1: Ret til revalideringsydelse (LAS § 70)
  const v0 = f.netopForladtSkolen && f.kanKlareSigMedSU && !(f.betydeligeBegraensninger || f.saerligtBegraensedeErhvervsmuligheder)
  const LAS_70_1 = f.revalideringErBevilget && (!s[9] || s[224] && f.foelgerRevalideringsplanen && f.leveomkostningerDaekkesAndetsteds === false && !v0)
  s[785] = LAS_70_1
  const LAS_70_1_nej = f.revalideringErBevilget && (!s[9] || s[225] || f.foelgerRevalideringsplanen === false || f.leveomkostningerDaekkesAndetsteds || v0)
  s[786] = LAS_70_1_nej
  // LAS.70.1.3: Løn efter overenskomst under revalidering (LAS § 70, stk. 1, nr. 3)
  const v3 = f.vurderingsdato >= 15395 /* 2012-02-25 */
  const v4 = v3 && !s[226]
  const LAS_70_1_3 = f.revalideringErBevilget && (!s[9] || v3 || f.saerligeForholdForLoen)
  s[787] = LAS_70_1_3
  const LAS_70_1_3_nej = f.revalideringErBevilget && (!s[9] || !v3 && f.saerligeForholdForLoen === false || v4)
  s[788] = LAS_70_1_3_nej
  const LAS_70_1_3_ir = f.revalideringErBevilget === false || !s[9] || v4
  s[789] = LAS_70_1_3_ir
  // LAS.71.4: Din indtægt før revalideringen var over den højeste sats (LAS § 71, stk. 4)
  const v8 = f.vurderingsdato >= 15394 /* 2012-02-24 */
  s[285] = v8
  const v9 = f.vurderingsdato >= s[227]
  s[308] = v9
  const v10 = f.revalideringBevilgetDen <= 14974 /* 2010-12-31 */ || f.revalideringBevilgetDen >= 20819 /* 2027-01-01 */
  const v11 = SATS_14(f.revalideringBevilgetDen)
  const LAS_71_2_er = !v9 && f.forsoergerEgetBarnIHjemmet === false
  s[800] = LAS_71_2_er
  const LAS_71_4 = LAS_71_2_er && (!v8 || (v10 ? -Infinity : v11) < f.indtaegtFoerRevalidering)
  s[809] = LAS_71_4
  const LAS_71_4_nej = LAS_71_2_er && (!v8 || (v10 ? Infinity : v11) >= f.indtaegtFoerRevalidering)
  s[810] = LAS_71_4_nej
  const LAS_71_4_ir = !LAS_71_2_er || !v8 || v10
  s[811] = LAS_71_4_ir
  // LAS.71.2.ung: Revalideringsydelse under 25 år (LAS § 71, stk. 2)
  const v16 = f.vurderingsdato <= 14974 /* 2010-12-31 */ || s[150]
  const v17 = f.psykiskLidelseNaevntILoven && f.forsoergelsespligtUdenForHjemmet
  const v18 = SATS_15(f.vurderingsdato)
  const v19 = SATS_16(f.vurderingsdato)
  const v20 = SATS_17(f.vurderingsdato)
  const v21 = SATS_18(f.vurderingsdato)
  const v22 = SATS_19(f.vurderingsdato)
  const LAS_71_2_ung = v8 ? (v17 ? (v16 ? -Infinity : v18) : f.gravidEfter12Uge ? (v16 ? -Infinity : v19) : f.borHosForaeldre ? (v16 ? -Infinity : v20) : f.psykiskLidelseNaevntILoven ? (v16 ? -Infinity : v21) : v16 ? -Infinity : v22) : -Infinity
  s[802] = LAS_71_2_ung
  const LAS_71_2_ung_hoej = v8 ? (v17 ? (v16 ? Infinity : v18) : f.gravidEfter12Uge ? (v16 ? Infinity : v19) : f.borHosForaeldre ? (v16 ? Infinity : v20) : f.psykiskLidelseNaevntILoven ? (v16 ? Infinity : v21) : v16 ? Infinity : v22) : Infinity
  s[803] = LAS_71_2_ung_hoej
  const LAS_71_2_ung_ir = s[228] || !v8 || v16
  s[804] = LAS_71_2_ung_ir
  // LAS.71.2: Revalideringsydelse under 30 år uden barn i hjemmet (LAS § 71, stk. 2)
  const v26 = SATS_20(f.vurderingsdato)
  const v27 = SATS_21(f.vurderingsdato)
  const LAS_71_2 = v8 ? (s[228] ? (f.forsoergelsespligtUdenForHjemmet ? (v16 ? -Infinity : v26) : v16 ? -Infinity : v27) : LAS_71_2_ung) : -Infinity
  s[798] = LAS_71_2
  const LAS_71_2_hoej = v8 ? (s[228] ? (f.forsoergelsespligtUdenForHjemmet ? (v16 ? Infinity : v26) : v16 ? Infinity : v27) : LAS_71_2_ung_hoej) : Infinity
  s[799] = LAS_71_2_hoej
  const LAS_71_2_ir = !LAS_71_2_er || !v8 || !s[228] && LAS_71_2_ung_ir || s[228] && v16
  s[801] = LAS_71_2_ir
  // LAS.71.1: Revalideringsydelsen pr. måned (LAS § 71, stk. 1-2)
  const v31 = SATS_22(f.vurderingsdato)
  const v32 = f.forsoergerEgetBarnIHjemmet || LAS_71_4
  const v33 = f.forsoergerEgetBarnIHjemmet === false && (LAS_71_4_nej || LAS_71_4_ir)
  const v34 = SATS_23(f.vurderingsdato)
  const v35 = v16 ? -Infinity : v34
  const v36 = v16 ? Infinity : v34
  const v37 = v33 && LAS_71_2_er
  const LAS_71_1 = v8 ? (v9 ? (v16 ? -Infinity : v31) : v32 ? (v37 ? Math.min(v35, LAS_71_2) : v35) : LAS_71_2) : -Infinity
  s[794] = LAS_71_1
  const LAS_71_1_hoej = v8 ? (v9 ? (v16 ? Infinity : v31) : v32 ? (v37 ? Math.max(v36, LAS_71_2_hoej) : v36) : LAS_71_2_hoej) : Infinity
  s[795] = LAS_71_1_hoej
  const v40 = LAS_70_1_nej || s[229]
  const LAS_71_1_er = LAS_70_1 && (!v8 || v9 || v32 || v37)
  s[796] = LAS_71_1_er
  const LAS_71_1_ir = LAS_70_1 && (!v8 || v9 && v16 || !v9 && (v32 && v16 || v33 && LAS_71_2_ir)) || v40
  s[797] = LAS_71_1_ir
  // LAS.70.4: Tilskud, når elevlønnen er lavere end ydelsen (LAS § 70, stk. 4)
  const LAS_70_4 = s[9] ? Math.max(0, LAS_71_1 === -Infinity ? -Infinity : LAS_71_1 - f.elevloenPrMaaned) : -Infinity
  s[790] = LAS_70_4
  const LAS_70_4_hoej = s[9] ? Math.max(0, LAS_71_1_hoej === Infinity ? Infinity : LAS_71_1_hoej - f.elevloenPrMaaned) : Infinity
  s[791] = LAS_70_4_hoej
  const LAS_70_4_er = LAS_70_1 && (!s[9] || LAS_71_1_er)
  s[792] = LAS_70_4_er
  const LAS_70_4_ir = LAS_70_1 && (!s[9] || LAS_71_1_ir) || v40
  s[793] = LAS_70_4_ir
  // LAS.71.3: Tillæg for bidrag til et barn (LAS § 71, stk. 3)
  const v47 = SATS_24(f.vurderingsdato)
  const v48 = v16 ? -Infinity : v47
  const v49 = v16 ? Infinity : v47
  const v50 = v49 === Infinity
  const v51 = -LAS_71_1_hoej === -Infinity
  const v52 = v48 === -Infinity
  const v53 = -LAS_71_1 === Infinity
  const v54 = v50 && v51 || v52 && v53
  const LAS_71_3 = v8 ? Math.max(0, Math.min(f.bidragPrMaaned, v52 || v51 ? -Infinity : v48 - LAS_71_1_hoej)) : -Infinity
  s[805] = LAS_71_3
  const LAS_71_3_hoej = v8 ? Math.max(0, Math.min(f.bidragPrMaaned, v50 || v53 ? Infinity : v49 - LAS_71_1)) : Infinity
  s[806] = LAS_71_3_hoej
  const v57 = !s[228] && f.forsoergerEgetBarnIHjemmet === false && f.gravidEfter12Uge === false && !(f.psykiskLidelseNaevntILoven && (f.forsoergelsespligtUdenForHjemmet || f.borHosForaeldre === false))
  const v58 = (LAS_70_1 || s[229]) && v57
  const LAS_71_3_er = v58 && (!v8 || LAS_71_1_er && !(v54 && !v16 && v48 === v49 && (!LAS_71_1_er || !LAS_71_1_ir && LAS_71_1 === LAS_71_1_hoej)))
  s[807] = LAS_71_3_er
  const LAS_71_3_ir = v58 && (!v8 || v16 || LAS_71_1_ir || v54) || LAS_70_1_nej || !v57
  s[808] = LAS_71_3_ir
  // LAS.71.6: Du beholder din hidtidige ydelse under forrevalidering (LAS § 71, stk. 6)
  const LAS_71_6_ir = !s[9] || s[230] || !s[9]
  s[812] = LAS_71_6_ir
  // LAS.73b: Ydelsen bevares, mens du er væk (LAS § 73 b)
  const v62 = f.kortvarigAfbrydelseUdenBetydning || f.fravaerVedBarselIRevalidering
  const LAS_73b = f.revalideringErBevilget && (!s[9] || v62)
  s[813] = LAS_73b
  const LAS_73b_nej = f.revalideringErBevilget && (!s[9] || !v62)
  s[814] = LAS_73b_nej
  // LAS.73c.1: Uger ferie med revalideringsydelse (LAS § 73 c, stk. 1)
  const v65 = f.vurderingsdato >= 16883 /* 2016-03-23 */
  const v66 = f.maanederITilbudIRevalidering >= 12
  const v67 = v66 ? Math.max(0, s[231]) : 0
  const v68 = v66 ? Math.max(0, 28 - f.ugerMedFeriegodtgoerelse) : 0
  const LAS_73c_1 = s[9] ? (v3 ? (s[226] ? (v65 ? (s[232] ? v68 : -Infinity) : v67) : -Infinity) : 0) : -Infinity
  s[815] = LAS_73c_1
  const LAS_73c_1_hoej = s[9] ? (v3 ? (s[226] ? (v65 ? (s[232] ? v68 : Infinity) : v67) : Infinity) : 0) : Infinity
  s[816] = LAS_73c_1_hoej
  const LAS_73c_1_ir = f.revalideringErBevilget === false || !s[9] || v3 && (!s[226] || v65 && !s[232])
  s[817] = LAS_73c_1_ir
  // LAS.73f.1: Ydelsen sættes ned for andet arbejde (LAS § 73 f, stk. 1)
  const v72 = f.andenArbejdsindtaegtOmAaret <= 1200000
  const LAS_73f_1 = f.revalideringErBevilget && (!s[9] || !v72)
  s[818] = LAS_73f_1
  const LAS_73f_1_nej = f.revalideringErBevilget && (!s[9] || v72)
  s[819] = LAS_73f_1_nej
  // LAS.73f.1.beløb: Nedsættelse for andet arbejde, pr. år (LAS § 73 f, stk. 1)
  const v75 = Math.max(0, f.andenArbejdsindtaegtOmAaret - 1200000)
  const v76 = v72 ? 0 : f.andenArbejdsindtaegtOmAaret
  const LAS_73f_1_beloeb = s[9] ? Math.min(v75, v76) : -Infinity
  s[820] = LAS_73f_1_beloeb
  const LAS_73f_1_beloeb_hoej = s[9] ? Math.max(v75, v76) : Infinity
  s[821] = LAS_73f_1_beloeb_hoej
}

function svar_18(f, s) {
  // LAS.74a.1: Ret til ledighedsydelse (LAS § 74 a, stk. 1)
  const v0 = f.grundTilLedighedsydelse === 'venter_paa_fleksjob'
  const v1 = f.ydelseVedVisitationen === 'kunne_faa_syge_eller_barselsdagpenge' || f.ydelseVedVisitationen === 'sygedagpenge' || f.ydelseVedVisitationen === 'revalidering_med_plan' || f.ydelseVedVisitationen === 'ledighedsydelse_efter_ustoettet_arbejde'
  const v2 = f.maanederIFleksjobSeneste18 >= 9
  s[306] = v2
  const v3 = v1 || v2
  const v4 = !s[10] && f.erVisiteretTilFleksjob && (v0 && v1 || !v0 && f.erVisiteretTilFleksjob && v3) || s[10] && f.erVisiteretTilFleksjob
  const LAS_74a_1 = !s[15] || v4
  s[822] = LAS_74a_1
  const LAS_74a_1_nej = !s[15] || !v4
  s[823] = LAS_74a_1_nej
  // LAS.74a.2: Ledighedsydelse med 89 pct. af højeste dagpenge (LAS § 74 a, stk. 2-4)
  const v7 = s[10] && v3
  const LAS_74a_2 = f.erVisiteretTilFleksjob && (!s[15] || v7)
  s[824] = LAS_74a_2
  const LAS_74a_2_nej = f.erVisiteretTilFleksjob && (!s[15] || !v7)
  s[825] = LAS_74a_2_nej
  // LAS.74b.2: De 6 måneder efter fleksydelsesalderen er brugt (LAS § 74 b, stk. 2)
  const v10 = f.maanederEfterFleksydelsesalderen >= 6
  const LAS_74b_2 = !s[15] || s[233] && v10
  s[242] = LAS_74b_2
  const LAS_74b_2_nej = !s[15] || f.vurderingsdato < s[7] || !v10
  s[289] = LAS_74b_2_nej
  // LAS.74a.2.uge: Høj ledighedsydelse om ugen (BEK 892/2017 § 2)
  const v13 = f.vurderingsdato >= 15712 /* 2013-01-07 */
  s[253] = v13
  const v14 = f.vurderingsdato >= 17348 /* 2017-07-01 */
  s[254] = v14
  const v15 = s[234] || v14
  const v16 = SATS_25(f.vurderingsdato)
  const v17 = v15 ? -Infinity : v16
  s[286] = v17
  const v18 = v15 ? Infinity : v16
  s[287] = v18
  const v19 = v17 > -Infinity && v18 < Infinity
  s[288] = v19
  const v20 = quotient([v17, 89], [100], 'nærmeste', 500)
  const v21 = quotient([v18, 89], [100], 'nærmeste', 500)
  const v22 = v19 ? Math.min(v20, v21) : -Infinity
  s[238] = v22
  const v23 = v19 ? Math.max(v20, v21) : Infinity
  s[239] = v23
  const v24 = !v19 && !v15 && v17 === v18
  s[240] = v24
  const v25 = v15 || !v19
  s[241] = v25
  const v26 = f.vurderingsdato <= 15711 /* 2013-01-06 */ || s[235] && f.vurderingsdato <= 20093 /* 2025-01-05 */ || s[236]
  s[252] = v26
  const v27 = SATS_26(f.vurderingsdato)
  const v28 = v26 ? -Infinity : v27
  s[250] = v28
  const v29 = v26 ? Infinity : v27
  s[251] = v29
  const v30 = v13 ? v28 : v22
  s[292] = v30
  const v31 = v13 ? v29 : v23
  s[293] = v31
  const LAS_74a_2_uge = s[10] ? v30 : -Infinity
  s[827] = LAS_74a_2_uge
  const LAS_74a_2_uge_hoej = s[10] ? v31 : Infinity
  s[828] = LAS_74a_2_uge_hoej
  const v34 = LAS_74a_2_nej || LAS_74b_2
  s[249] = v34
  const v35 = LAS_74b_2_nej || !s[15]
  s[243] = v35
  const v36 = (LAS_74a_2 || s[237]) && v35 && (LAS_74a_2 || LAS_74b_2_nej)
  s[248] = v36
  const v37 = s[10] && (v36 || !s[15])
  const LAS_74a_2_uge_er = v37 && (!s[10] || v13 || !v24)
  s[290] = LAS_74a_2_uge_er
  const LAS_74a_2_uge_ir = v37 && (!s[10] || !v13 && v25 || v13 && v26) || !s[10] || v34
  s[291] = LAS_74a_2_uge_ir
}

function svar_19(f, s) {
  // LAS.74a.3: Ledighedsydelse om måneden (LAS § 74 a, stk. 2-3)
  const v0 = s[238] > -Infinity && s[239] < Infinity
  const v1 = quotient([s[238], 43333], [10000], 'nærmeste', 100)
  const v2 = quotient([s[239], 43333], [10000], 'nærmeste', 100)
  const v3 = v0 ? Math.min(v1, v2) : -Infinity
  const v4 = v0 ? Math.max(v1, v2) : Infinity
  const v5 = !s[240] && !(!v0 && (s[240] || !s[241] && s[238] === s[239]))
  const v6 = s[241] || !v0
  const v7 = f.harForsoergelsespligt === false || s[242]
  const v8 = f.harForsoergelsespligt && s[243]
  const v9 = v8 ? (v7 ? Math.min(s[244], s[245]) : s[244]) : s[245]
  const v10 = v8 ? (v7 ? Math.max(s[246], s[247]) : s[246]) : s[247]
  const v11 = v8 && s[151] || v7 && s[151]
  const v12 = Math.max(v3, v9)
  const v13 = Math.min(v4, v10)
  const v14 = !v11 && v9 === v10
  const v15 = s[248] && v5
  const v16 = !s[15] && v5 && v13 >= v12
  const v17 = s[249] || v16
  const v18 = s[249] ? (v16 ? Math.min(v9, v12) : v9) : v12
  const v19 = s[249] ? (v16 ? Math.max(v10, v13) : v10) : v13
  const v20 = s[249] && v11
  const v21 = s[250] > -Infinity && s[251] < Infinity
  const v22 = quotient([s[250], 43333], [10000], 'nærmeste', 100)
  const v23 = quotient([s[251], 43333], [10000], 'nærmeste', 100)
  const v24 = v21 ? Math.min(v22, v23) : -Infinity
  const v25 = v21 ? Math.max(v22, v23) : Infinity
  const v26 = !v21 && !s[252] && s[250] === s[251]
  const v27 = s[252] || !v21
  const v28 = Math.max(v9, v24)
  const v29 = Math.min(v10, v25)
  const v30 = s[248] && !v26
  const v31 = !s[15] && !v26 && v29 >= v28
  const v32 = s[249] || v31
  const v33 = s[249] ? (v31 ? Math.min(v9, v28) : v9) : v28
  const v34 = s[249] ? (v31 ? Math.max(v10, v29) : v10) : v29
  const v35 = f.vurderingsdato <= 17347 /* 2017-06-30 */ || s[150]
  const v36 = SATS_27(f.vurderingsdato)
  const v37 = v35 ? -Infinity : v36
  const v38 = v35 ? Infinity : v36
  const v39 = Math.max(v9, v37)
  const v40 = Math.min(v10, v38)
  const v41 = !s[15] && v40 >= v39
  const v42 = s[249] || v41
  const v43 = s[249] ? (v41 ? Math.min(v9, v39) : v9) : v39
  const v44 = s[249] ? (v41 ? Math.max(v10, v40) : v10) : v40
  const LAS_74a_3 = s[10] ? (s[253] ? (s[254] ? (s[248] ? (v42 ? Math.min(v37, v43) : v37) : v43) : v30 ? (v32 ? Math.min(v24, v33) : v24) : v33) : v15 ? (v17 ? Math.min(v3, v18) : v3) : v18) : -Infinity
  s[295] = LAS_74a_3
  const LAS_74a_3_hoej = s[10] ? (s[253] ? (s[254] ? (s[248] ? (v42 ? Math.max(v38, v44) : v38) : v44) : v30 ? (v32 ? Math.max(v25, v34) : v25) : v34) : v15 ? (v17 ? Math.max(v4, v19) : v4) : v19) : Infinity
  s[294] = LAS_74a_3_hoej
  const LAS_74a_3_er = s[10] && (!s[10] || !s[253] && (v15 || s[249] || v16) || s[253] && (!s[254] && (v30 || s[249] || v31) || s[254] && (s[248] || s[249] || v41)))
  s[296] = LAS_74a_3_er
  const LAS_74a_3_ir = !s[10] || !s[10] || !s[253] && (s[248] && v6 || v20 || !s[15] && v6 && v11 || !s[15] && !((!v5 || !v6 && v3 === v4) && v14 && v5 && (!v5 || v3 === v9))) || s[253] && (!s[254] && (s[248] && v27 || v20 || !s[15] && v27 && v11 || !s[15] && !((v26 || !v27 && v24 === v25) && v14 && !v26 && (v26 || v9 === v24))) || s[254] && (s[248] && v35 || v20 || !s[15] && v35 && v11 || !s[15] && !(!v35 && v37 === v38 && v14 && v9 === v37)))
  s[297] = LAS_74a_3_ir
  // SDL.7c: Tidlig opfølgning (SDL § 7 c, stk. 1)
  const v49 = f.tidligOpfoelgningOensketAf === 'arbejdsgiver'
  const v50 = shiftDays(s[88], 35)
  s[442] = v50
  const v51 = shiftDays(s[90], 35)
  s[443] = v51
  const v52 = f.tidligOpfoelgningOensketAf === 'sygemeldt' && f.ventesRaskInden8Uger === false
  const SDL_7c = s[255] && (!s[255] || v49 && f.ventesRaskInden8Uger === false && (!s[34] && shiftDays(v51, -1) >= f.tidligOpfoelgningBedtOm || s[36]) && f.oenskerTidligOpfoelgning || !v49 && v52)
  s[261] = SDL_7c
  const SDL_7c_nej = s[255] && (!s[255] || v49 && (f.ventesRaskInden8Uger || !s[34] && shiftDays(v50, -1) < f.tidligOpfoelgningBedtOm || f.oenskerTidligOpfoelgning === false) || !v49 && !v52)
  s[262] = SDL_7c_nej
  // SDL.12.1.1: Kategori 1 (SDL § 12, stk. 1, nr. 1)
  const v55 = shiftDays(shiftDays(s[88], 56), -1)
  s[256] = v55
  const v56 = shiftDays(shiftDays(s[90], 56), -1)
  s[257] = v56
  const v57 = !s[34] && v56 >= f.forventetRask
  const v58 = !s[34] && v56 >= f.vurderingsdato
  const v59 = !s[34] && v55 < f.forventetRask || !s[34] && v55 < f.vurderingsdato
  s[326] = v59
  const v60 = (v57 || s[36]) && (v58 || s[36]) && (v57 || v58)
  s[327] = v60
  const v61 = !s[26] && s[36]
  s[328] = v61
  const SDL_12_1_1 = !s[9] || !s[255] && f.tilbagevendenForestaar || s[255] && !s[26] && v60
  s[260] = SDL_12_1_1
  const SDL_12_1_1_nej = !s[9] || !s[255] && f.tilbagevendenForestaar === false || s[255] && (s[26] || v59)
  s[258] = SDL_12_1_1_nej
  const SDL_12_1_1_ir = !s[9] || s[255] && v61
  s[259] = SDL_12_1_1_ir
  // SDL.13f.1: Ingen opfølgning i et kortere forløb (SDL § 13 f, stk. 1-3)
  const v65 = s[96] && !(f.fratraeder && f.fratraedelsesdag < f.vurderingsdato)
  s[342] = v65
  const v66 = f.holdteSamtaler >= 1
  s[332] = v66
  const v67 = shiftDays(shiftDays(f.foersteOpfoelgningssamtale, 91), -1)
  s[344] = v67
  const v68 = v65 && v66 && f.forudsigeligtForloeb && v67 >= f.forventetRask && v67 >= f.vurderingsdato
  s[329] = v68
  const v69 = shiftDays(shiftDays(s[88], 182), -1)
  s[343] = v69
  const v70 = shiftDays(shiftDays(s[90], 182), -1)
  s[345] = v70
  const v71 = !v65 || !s[34] && v69 < f.forventetRask || f.opfoelgningOenskes || f.opfoelgningAlligevel || !s[34] && v69 < f.vurderingsdato
  s[265] = v71
  const v72 = v65 && (!s[34] && v70 >= f.forventetRask || s[36]) && f.opfoelgningOenskes === false && f.opfoelgningAlligevel === false && (!s[34] && v70 >= f.vurderingsdato || s[36])
  s[266] = v72
  const v73 = s[26] && (!s[34] && s[88] < 20635 /* 2026-07-01 */ || s[36])
  s[267] = v73
  const SDL_13f_1 = s[223] && (v73 && (v68 || v72) || !(v73 && !(!s[26] || !s[34] && s[90] >= 20635 /* 2026-07-01 */)) && (!s[223] || !s[26] && v68 || s[26] && v72))
  s[264] = SDL_13f_1
  const SDL_13f_1_nej = s[223] && (v73 && (!v68 || v71) || !(v73 && !(!s[26] || !s[34] && s[90] >= 20635 /* 2026-07-01 */)) && (!s[223] || !s[26] && !v68 || s[26] && v71))
  s[263] = SDL_13f_1_nej
}

function svar_20(f, s) {
  // SDL.13b.1: Den første samtale skal være holdt (SDL § 13 b, stk. 1-3)
  const v0 = shiftDays(f.tidligOpfoelgningBedtOm, 14)
  const v1 = Math.min(s[256], v0)
  const v2 = Math.min(s[257], v0)
  const v3 = s[34] || !s[36] && s[256] === s[257]
  const v4 = s[258] && !s[34]
  const v5 = s[259] && !s[34] && s[257] >= NEVER
  const v6 = v4 || v5 ? (v4 ? s[256] : NEVER) : NEVER
  const v7 = s[260] ? NEVER : s[257]
  const v8 = s[260] || v4 || v5
  const v9 = s[258] && s[36] || s[259] && !(v3 && !s[34] && s[256] === NEVER)
  const v10 = Math.max(v1, v6)
  const v11 = Math.min(v2, v7)
  const v12 = s[34] || !s[36] && v1 === v2
  const v13 = s[261] && !s[34]
  const v14 = s[262] && v8
  const v15 = !s[255] && !s[34] && v8 && v11 >= v10
  const v16 = v14 || v15
  const v17 = v14 ? (v15 ? Math.min(v6, v10) : v6) : v10
  const v18 = v13 ? (v16 ? Math.min(v1, v17) : v1) : v17
  const v19 = v14 ? (v15 ? Math.max(v7, v11) : v7) : v11
  const v20 = v13 ? (v16 ? Math.max(v2, v19) : v2) : v19
  const v21 = v13 || v14 || v15
  const v22 = s[261] && s[36]
  const v23 = v22 || s[262] && v9 || !s[255] && s[36] && v9 || !s[255] && !(v12 && (!v8 || !v9 && v6 === v7) && (!s[34] && v8 || s[34] && !v8) && (s[34] || v1 === v6))
  s[274] = v23
  const v24 = shiftMonths(s[88], 6)
  s[330] = v24
  const v25 = shiftMonths(s[90], 6)
  s[331] = v25
  const v26 = shiftDays(v24, -1)
  s[337] = v26
  const v27 = shiftDays(v25, -1)
  s[338] = v27
  const v28 = Math.min(v0, v26)
  const v29 = Math.min(v0, v27)
  const v30 = Math.max(v26, v28)
  const v31 = Math.min(v27, v29)
  const v32 = s[262] && !s[34]
  const v33 = !s[255] && !s[34] && v31 >= v30
  const v34 = v32 || v33
  const v35 = v32 ? (v33 ? Math.min(v26, v30) : v26) : v30
  const v36 = v13 ? (v34 ? Math.min(v28, v35) : v28) : v35
  s[279] = v36
  const v37 = v32 ? (v33 ? Math.max(v27, v31) : v27) : v31
  const v38 = v13 ? (v34 ? Math.max(v29, v37) : v29) : v37
  s[280] = v38
  const v39 = v13 || v32 || v33
  s[278] = v39
  const v40 = s[262] && s[36]
  const v41 = !s[255] && s[36]
  s[277] = v41
  const v42 = v22 || v40 || v41 || !s[255] && !((s[34] || !s[36] && v28 === v29) && (s[34] || !s[36] && v26 === v27) && (s[34] || v26 === v28))
  s[275] = v42
  const v43 = s[263] && v39
  const v44 = !s[223] && v39 && v38 >= NEVER
  const v45 = v43 || v44 ? (v43 ? v36 : NEVER) : NEVER
  const v46 = s[264] ? NEVER : v38
  const v47 = s[264] || v43 || v44
  const v48 = Math.max(s[256], v1)
  const v49 = Math.min(s[257], v2)
  const v50 = !s[255] && !s[34] && v49 >= v48
  const v51 = v32 || v50
  const v52 = v32 ? (v50 ? Math.min(s[256], v48) : s[256]) : v48
  const v53 = v13 ? (v51 ? Math.min(v1, v52) : v1) : v52
  s[282] = v53
  const v54 = v32 ? (v50 ? Math.max(s[257], v49) : s[257]) : v49
  const v55 = v13 ? (v51 ? Math.max(v2, v54) : v2) : v54
  s[283] = v55
  const v56 = v13 || v32 || v50
  s[281] = v56
  const v57 = v22 || v40 || v41 || !s[255] && !(v12 && v3 && (s[34] || s[256] === v1))
  s[276] = v57
  const v58 = s[263] && v56
  const v59 = !s[223] && v56 && v55 >= NEVER
  const v60 = v58 || v59 ? (v58 ? v53 : NEVER) : NEVER
  const v61 = s[264] ? NEVER : v55
  const v62 = s[264] || v58 || v59
  const v63 = s[9] ? (s[255] ? (s[26] ? (v47 ? (v62 ? Math.min(v45, v60) : v45) : v60) : v18) : s[256]) : FIRST_DAY
  s[270] = v63
  const v64 = s[9] ? (s[255] ? (s[26] ? (v47 ? (v62 ? Math.max(v46, v61) : v46) : v61) : v20) : s[257]) : NEVER
  s[272] = v64
  const v65 = s[265] && v39
  const v66 = s[266] || v65
  const v67 = v65 ? v36 : NEVER
  const v68 = s[266] ? NEVER : v38
  const v69 = s[265] && v56
  const v70 = s[266] || v69
  const v71 = v69 ? v53 : NEVER
  const v72 = s[266] ? NEVER : v55
  const v73 = v66 || v70
  const v74 = v66 ? (v70 ? Math.min(v67, v71) : v67) : v71
  const v75 = v21 ? (v73 ? Math.min(v18, v74) : v18) : v74
  s[271] = v75
  const v76 = v66 ? (v70 ? Math.max(v68, v72) : v68) : v72
  const v77 = v21 ? (v73 ? Math.max(v20, v76) : v20) : v76
  s[273] = v77
  const v78 = s[267] && (v21 || v66 || v70)
  s[268] = v78
  const v79 = !(s[267] && !(!s[26] || !s[34] && s[90] >= 20635 /* 2026-07-01 */)) && (!s[9] || !s[255] && !s[34] || s[255] && (!s[26] && v21 || s[26] && (v47 || v62)))
  s[269] = v79
}

function svar_21(f, s) {
  // SDL.13b.1: Den første samtale skal være holdt (SDL § 13 b, stk. 1-3)
  const SDL_13b_1_er = s[268] || s[269]
  s[950] = SDL_13b_1_er
  const SDL_13b_1 = s[268] ? (s[269] ? Math.min(s[270], s[271]) : s[271]) : s[270]
  s[948] = SDL_13b_1
  const SDL_13b_1_hoej = s[268] ? (s[269] ? Math.max(s[272], s[273]) : s[273]) : s[272]
  s[949] = SDL_13b_1_hoej
  const SDL_13b_1_ir = s[267] && (s[274] || s[265] && s[275] || s[265] && s[276]) || !(s[267] && !(!s[26] || !s[34] && s[90] >= 20635 /* 2026-07-01 */)) && (!s[9] || s[277] || s[255] && (!s[26] && s[274] || s[26] && (s[263] && s[275] || !s[223] && !((!s[278] || !s[275] && s[279] === s[280]) && s[278] && s[279] === NEVER) || s[263] && s[276] || !s[223] && !((!s[281] || !s[276] && s[282] === s[283]) && s[281] && s[282] === NEVER))))
  s[951] = SDL_13b_1_ir
  // LAS.74a.7: Første opfølgning på sygdom under ledighedsydelse (LAS § 74 a, stk. 7)
  const v4 = f.vurderingsdato >= 14522 /* 2009-10-05 */
  const LAS_74a_7 = s[15] ? (v4 ? NEVER : SDL_13b_1) : FIRST_DAY
  s[829] = LAS_74a_7
  const LAS_74a_7_hoej = s[15] ? (v4 ? NEVER : SDL_13b_1_hoej) : NEVER
  s[830] = LAS_74a_7_hoej
  const v7 = f.grundTilLedighedsydelse === 'syg'
  const LAS_74a_7_er = v7 && (!s[15] || v4 || SDL_13b_1_er)
  s[831] = LAS_74a_7_er
  const LAS_74a_7_ir = !v7 || !s[15] || !v4 && SDL_13b_1_ir
  s[832] = LAS_74a_7_ir
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
  const v20 = (v17 ? -Infinity : v18 ? Infinity : v15 - v16) === 364
  const v21 = shiftDays(shiftMonths(v16, 12), -1)
  const v22 = runEnd(v14, v15) >= v21
  const v23 = !v19 && !v20 || !v22
  const v24 = (!v19 && v20 || v19) && v22
  const v25 = f.modtogLedighedsydelse30Juni2006 && !s[10]
  const v26 = from(v11, 13330 /* 2006-07-01 */)
  const v27 = without(v10, v26)
  const v28 = from(v27, v13)
  const v29 = dayOver(v28, 24, 547, v13)
  const v30 = runStart(v28, v29)
  const v31 = v30 === NEVER
  const v32 = v29 === NEVER
  const v33 = v31 && v32
  const v34 = (v31 ? -Infinity : v32 ? Infinity : v29 - v30) === 547
  const v35 = shiftDays(shiftMonths(v30, 18), -1)
  const v36 = runEnd(v28, v29) >= v35
  const v37 = !v33 && !v34 || !v36
  const v38 = (!v33 && v34 || v33) && v36
  const LAS_74c_1_ir = !v25 && !s[15]
  s[835] = LAS_74c_1_ir
  const LAS_74c_1 = v25 ? (v38 ? (v37 ? Math.min(v29, v35) : v35) : v29) : s[15] ? (v24 ? (v23 ? Math.min(v15, v21) : v21) : v15) : FIRST_DAY
  s[833] = LAS_74c_1
  const LAS_74c_1_hoej = v25 ? (v38 ? (v37 ? Math.max(v29, v35) : v35) : v29) : s[15] ? (v24 ? (v23 ? Math.max(v15, v21) : v21) : v15) : NEVER
  s[834] = LAS_74c_1_hoej
  // LAS.74c.1.18: Ledighedsydelsen er givet i 18 måneder (LAS § 74 c, stk. 1)
  const v42 = runEnd(v12, LAS_74c_1)
  const v43 = runEnd(v12, LAS_74c_1_hoej)
  const v44 = !LAS_74c_1_ir && LAS_74c_1 === LAS_74c_1_hoej || v42 !== 2147483647 || v43 === 2147483647 && (runStart(v12, LAS_74c_1) !== 2147483647 || runStart(v12, LAS_74c_1_hoej) === 2147483647)
  const v45 = shiftMonths(LAS_74c_1, 6)
  const v46 = shiftMonths(LAS_74c_1_hoej, 6)
  const v47 = (v44 ? v43 : NEVER) >= v45
  const v48 = (v44 ? v42 : FIRST_DAY) >= v46
  const v49 = shiftDays(LAS_74c_1, 1)
  const v50 = shiftDays(LAS_74c_1_hoej, 1)
  const v51 = from(v12, v50)
  const v52 = from(v12, v49)
  const v53 = dayReaching(v52, v49, 183)
  const v54 = dayReaching(v51, v50, 183)
  const v55 = Math.max(v45, v53)
  const v56 = Math.min(v46, v54)
  const v57 = LAS_74c_1_ir && v56 >= v55
  const v58 = !v48 || v57
  const v59 = v48 ? v55 : v57 ? Math.min(v53, v55) : v53
  const v60 = v48 ? v56 : v57 ? Math.max(v54, v56) : v54
  const LAS_74c_1_18_er = !s[15] || v47 || !v48 || v57
  s[838] = LAS_74c_1_18_er
  const LAS_74c_1_18 = s[15] ? (v47 ? (v58 ? Math.min(v45, v59) : v45) : v59) : FIRST_DAY
  s[836] = LAS_74c_1_18
  const LAS_74c_1_18_hoej = s[15] ? (v47 ? (v58 ? Math.max(v46, v60) : v46) : v60) : NEVER
  s[837] = LAS_74c_1_18_hoej
  // LAS.74c.1.frist: Vurderingen af retten til fleksjob skal være færdig (LAS § 74 c, stk. 1)
  const v64 = f.vurderingsdato >= 14606 /* 2009-12-28 */
  const v65 = f.flyttedeKommuneMedLedighedsydelse && f.flytningForhindrerFristen
  const v66 = shiftMonths(f.flyttedeDenMedLedighedsydelse, 6)
  const v67 = f.modtogLedighedsydelse30Juni2006 && f.revurderetFoer === false && !s[284]
  const LAS_74c_1_frist_er = v67 || !s[15] || !v64 || !s[285] || v65 || LAS_74c_1_18_er
  s[841] = LAS_74c_1_frist_er
  const LAS_74c_1_frist_ir = !v67 && (!s[15] || v64 && (!s[285] || !v65 && !s[15]))
  s[842] = LAS_74c_1_frist_ir
  const LAS_74c_1_frist = v67 ? 13694 /* 2007-06-30 */ : s[15] ? (v64 ? (s[285] ? (v65 ? v66 : LAS_74c_1_18) : FIRST_DAY) : NEVER) : FIRST_DAY
  s[839] = LAS_74c_1_frist
  const LAS_74c_1_frist_hoej = v67 ? 13694 /* 2007-06-30 */ : s[15] ? (v64 ? (s[285] ? (v65 ? v66 : LAS_74c_1_18_hoej) : NEVER) : NEVER) : NEVER
  s[840] = LAS_74c_1_frist_hoej
  // LAS.74c.1.nu: Kommunen skal nu vurdere, om du stadig har ret til fleksjob (LAS § 74 c, stk. 1)
  const LAS_74c_1_nu = !s[15] || f.vurderingsdato >= LAS_74c_1
  s[843] = LAS_74c_1_nu
  const LAS_74c_1_nu_nej = !s[15] || f.vurderingsdato < LAS_74c_1_hoej
  s[844] = LAS_74c_1_nu_nej
}

function svar_22(f, s) {
  // LAS.74d.2: Ledighedsydelse om ugen (LAS § 74 a, stk. 2)
  const v0 = quotient([s[286], 91], [100], 'nærmeste', 500)
  const v1 = quotient([s[287], 91], [100], 'nærmeste', 500)
  const v2 = quotient([s[286], 82], [100], 'nærmeste', 500)
  const v3 = quotient([s[287], 82], [100], 'nærmeste', 500)
  const v4 = Math.max(Math.min(f.indtaegtSeneste3Maaneder, s[288] ? Math.min(v0, v1) : -Infinity), s[288] ? Math.min(v2, v3) : -Infinity)
  const v5 = Math.max(Math.min(f.indtaegtSeneste3Maaneder, s[288] ? Math.max(v0, v1) : Infinity), s[288] ? Math.max(v2, v3) : Infinity)
  const v6 = Math.max(0, v4)
  const v7 = Math.min(0, v5)
  const v8 = s[289] && !s[240]
  const v9 = !s[15] && !s[240] && v7 >= v6
  const v10 = v8 || v9
  const v11 = v8 ? (v9 ? Math.min(v4, v6) : v4) : v6
  const v12 = v8 ? (v9 ? Math.max(v5, v7) : v5) : v7
  const LAS_74d_2_er = !s[15] || !s[10] && (s[242] || v8 || v9) || s[10] && s[290]
  s[847] = LAS_74d_2_er
  const LAS_74d_2_ir = !s[15] || !s[10] && (s[289] && s[241] || !s[15] && !((s[240] || !s[241] && v4 === v5) && !s[240] && v4 === 0)) || s[10] && s[291]
  s[848] = LAS_74d_2_ir
  const LAS_74d_2 = s[15] ? (s[10] ? s[292] : s[242] ? (v10 ? Math.min(0, v11) : 0) : v11) : -Infinity
  s[845] = LAS_74d_2
  const LAS_74d_2_hoej = s[15] ? (s[10] ? s[293] : s[242] ? (v10 ? Math.max(0, v12) : 0) : v12) : Infinity
  s[846] = LAS_74d_2_hoej
  // LAS.74d.3: Fradrag i ledighedsydelsen for indtægter (LAS § 74 d, stk. 2-3)
  const v17 = sum(f.indtaegterVedLedighedsydelse, (r_indtaegterVedLedighedsydelse) => r_indtaegterVedLedighedsydelse.art === 'loen' || r_indtaegterVedLedighedsydelse.art === 'i_stedet_for_loen' || r_indtaegterVedLedighedsydelse.art === 'pension_fra_ansaettelse' || r_indtaegterVedLedighedsydelse.art === 'hverv' ? r_indtaegterVedLedighedsydelse.beloeb : 0)
  const v18 = SATS_28(f.vurderingsdato)
  const v19 = s[151] ? -Infinity : v18
  const v20 = s[151] ? Infinity : v18
  const v21 = Math.min(v17, v19)
  const v22 = Math.min(v17, v20)
  const v23 = v21 <= -Infinity
  const v24 = quotient([v21, 30], [100], 'nærmeste', 1)
  const v25 = quotient([v22, 30], [100], 'nærmeste', 1)
  const v26 = v23 ? -Infinity : Math.min(v24, v25)
  const v27 = v23 ? Infinity : Math.max(v24, v25)
  const v28 = v23 && !s[151] && v21 === v22
  const v29 = s[151] || v23
  const v30 = Math.max(0, -v20 === -Infinity ? -Infinity : v17 - v20)
  const v31 = Math.max(0, -v19 === Infinity ? Infinity : v17 - v19)
  const v32 = v31 >= Infinity
  const v33 = v32 ? -Infinity : quotient([v30, 55], [100], 'nærmeste', 1)
  const v34 = v32 ? Infinity : quotient([v31, 55], [100], 'nærmeste', 1)
  const v35 = v32 && !s[151] && v30 === v31
  const v36 = s[151] || v32
  const v37 = v27 === Infinity
  const v38 = v33 === -Infinity
  const v39 = v26 === -Infinity
  const v40 = v34 === Infinity
  const v41 = v37 && v38 || v39 && v40
  const LAS_74d_3 = s[10] ? (v39 || v38 ? -Infinity : v26 + v33) : -Infinity
  s[849] = LAS_74d_3
  const LAS_74d_3_hoej = s[10] ? (v37 || v40 ? Infinity : v27 + v34) : Infinity
  s[850] = LAS_74d_3_hoej
  const LAS_74d_3_er = s[10] && (!s[10] || !v28 && !v35 && !(v41 && (v28 || !v29 && v26 === v27) && (v35 || !v36 && v33 === v34)))
  s[851] = LAS_74d_3_er
  const LAS_74d_3_ir = !s[10] || !s[10] || v29 || v36 || v41
  s[852] = LAS_74d_3_ir
  // LAS.74d.3.udbetales: Ledighedsydelse efter fradrag (LAS § 74 d, stk. 3)
  const v46 = s[294] === Infinity
  const v47 = -LAS_74d_3_hoej === -Infinity
  const v48 = s[295] === -Infinity
  const v49 = -LAS_74d_3 === Infinity
  const v50 = v46 && v47 || v48 && v49
  const v51 = s[296] && LAS_74d_3_er && !(v50 && (!s[296] || !s[297] && s[295] === s[294]) && (!LAS_74d_3_er || !LAS_74d_3_ir && LAS_74d_3 === LAS_74d_3_hoej))
  const v52 = s[297] || LAS_74d_3_ir || v50
  const v53 = Math.max(0, v48 || v47 ? -Infinity : s[295] - LAS_74d_3_hoej)
  const v54 = Math.max(0, v46 || v49 ? Infinity : s[294] - LAS_74d_3)
  const v55 = v54 >= Infinity
  const LAS_74d_3_udbetales = s[10] ? (v55 ? -Infinity : quotient([v53], [1], 'nærmeste', 100)) : -Infinity
  s[853] = LAS_74d_3_udbetales
  const LAS_74d_3_udbetales_hoej = s[10] ? (v55 ? Infinity : quotient([v54], [1], 'nærmeste', 100)) : Infinity
  s[854] = LAS_74d_3_udbetales_hoej
  const LAS_74d_3_udbetales_er = s[10] && (!s[10] || v51 && !(v55 && (!v51 || !v52 && v53 === v54)))
  s[855] = LAS_74d_3_udbetales_er
  const LAS_74d_3_udbetales_ir = !s[10] || !s[10] || v52 || v55
  s[856] = LAS_74d_3_udbetales_ir
  // LAS.74e.3: Feriedage med ledighedsydelse (LAS § 74 e, stk. 3-5)
  const v60 = f.ferieaaretBegyndte >= 11504 /* 2001-07-01 */
  const v61 = f.retTilLedighedsydelseFra >= f.ferieaaretBegyndte ? (f.retTilLedighedsydelseFra >= shiftMonths(f.ferieaaretBegyndte, 3) ? (f.retTilLedighedsydelseFra >= shiftMonths(f.ferieaaretBegyndte, 8) ? 5 : 10) : 15) : 25
  const v62 = Math.max(0, v61 - Math.max(0, v61 + f.optjentFerieMedBetaling - 25))
  const v63 = f.ferieaaretBegyndte >= 18383 /* 2020-05-01 */
  const v64 = f.ferieaaretBegyndte >= 18506 /* 2020-09-01 */
  const v65 = Math.min(f.maanederMedLedighedsydelseIFerieaaret === 12 ? 25 : Math.floor(f.maanederMedLedighedsydelseIFerieaaret * 20800 / 10000), Math.max(0, 25 - f.optjentFerieMedBetaling))
  const LAS_74e_3_ir = !v60 || v63 && !v64
  s[525] = LAS_74e_3_ir
  const LAS_74e_3 = v60 ? (v63 ? (v64 ? v65 : -Infinity) : v62) : -Infinity
  s[857] = LAS_74e_3
  const LAS_74e_3_hoej = v60 ? (v63 ? (v64 ? v65 : Infinity) : v62) : Infinity
  s[858] = LAS_74e_3_hoej
  // LAS.74e.4: Ferie med ledighedsydelse skal være holdt (LAS § 74 e, stk. 4)
  const v69 = shiftDays(shiftMonths(f.ferieaaretBegyndte, 12), -1)
  const v70 = shiftDays(shiftMonths(f.ferieaaretBegyndte, 16), -1)
  const LAS_74e_4 = v60 ? (v63 ? (v64 ? v70 : FIRST_DAY) : v69) : FIRST_DAY
  s[860] = LAS_74e_4
  const LAS_74e_4_hoej = v60 ? (v63 ? (v64 ? v70 : NEVER) : v69) : NEVER
  s[861] = LAS_74e_4_hoej
  // LAS.74e.8: Besked om ferie med ledighedsydelse (BEK 4/2026 § 21, stk. 2)
  const LAS_74e_8_er = f.ferienMedLedighedsydelseBegynder >= 15706 /* 2013-01-01 */
  s[864] = LAS_74e_8_er
  const v74 = shiftDays(f.ferienMedLedighedsydelseBegynder, -14)
  const LAS_74e_8 = LAS_74e_8_er ? v74 : FIRST_DAY
  s[862] = LAS_74e_8
  const LAS_74e_8_hoej = LAS_74e_8_er ? v74 : NEVER
  s[863] = LAS_74e_8_hoej
  // LAS.74f.1.dag: Ledighedsydelse efter et job uden støtte kan fås til (LAS § 74 f, stk. 1)
  const v77 = shiftDays(shiftDays(f.ustoettetArbejdeBegyndte, 546), f.barselsdageEfterUstoettetArbejde)
  const LAS_74f_1_dag = s[15] ? v77 : FIRST_DAY
  s[299] = LAS_74f_1_dag
  const LAS_74f_1_dag_hoej = s[15] ? v77 : NEVER
  s[298] = LAS_74f_1_dag_hoej
}

function svar_23(f, s) {
  // LAS.74f.1: Ret til ledighedsydelse efter et job uden støtte (LAS § 74 f, stk. 1-2)
  const v0 = f.timerUdenStoetteSeneste3Aar >= 192400
  const v1 = f.berettigetVedOvergangen || f.maanederIArbejdeEfterFleksjob >= 9
  const v2 = s[298] >= f.vurderingsdato || !s[15]
  const LAS_74f_1 = !s[15] || !s[10] && f.erVisiteretTilFleksjob && v2 && !v0 && v1 || s[10] && f.erVisiteretTilFleksjob && v2 && !v0
  s[865] = LAS_74f_1
  const LAS_74f_1_nej = !s[15] || !s[10] && (f.erVisiteretTilFleksjob === false || s[299] < f.vurderingsdato || v0 || !v1) || s[10] && (f.erVisiteretTilFleksjob === false || s[299] < f.vurderingsdato || v0)
  s[866] = LAS_74f_1_nej
  // LAS.75.1: Dit cv skal være på Jobnet (LAS § 75, stk. 1)
  const v5 = f.retTilLedighedsydelseFra >= 11504 /* 2001-07-01 */
  s[869] = v5
  const v6 = f.retTilLedighedsydelseFra >= 15706 /* 2013-01-01 */ ? shiftDays(f.retTilLedighedsydelseFra, 21) : NEVER
  const LAS_75_1 = v5 ? v6 : FIRST_DAY
  s[867] = LAS_75_1
  const LAS_75_1_hoej = v5 ? v6 : NEVER
  s[868] = LAS_75_1_hoej
  // LAS.75a.1: Kommunen har vejledt dig før en sanktion i ledighedsydelsen (LAS § 75 a, stk. 1-2)
  const v9 = f.bruddetSkete >= 13330 /* 2006-07-01 */
  s[526] = v9
  const LAS_75a_1 = !v9 || !s[300] || s[301]
  s[870] = LAS_75a_1
  const LAS_75a_1_nej = !v9 || s[302]
  s[871] = LAS_75a_1_nej
  const LAS_75a_1_ir = !v9 || s[303]
  s[872] = LAS_75a_1_ir
  // LAS.76.1: Retten mistes, fordi du ikke søgte job aktivt (LAS § 76, stk. 1)
  const v13 = s[10] && f.harSoegtAktivtMedLedighedsydelse === false && f.rimeligGrundTilBrud === false
  const LAS_76_1 = !s[15] || v13
  s[873] = LAS_76_1
  const LAS_76_1_nej = !s[15] || !v13
  s[874] = LAS_76_1_nej
  // LAS.77.1: Dage, der trækkes fra efter en samtale eller et manglende cv (LAS § 77, stk. 1-5)
  const v16 = f.bruddetSkete >= 15706 /* 2013-01-01 */
  const v17 = LAS_75a_1_nej || f.rimeligGrundTilBrud
  const v18 = LAS_75a_1 || LAS_75a_1_ir
  const v19 = v18 && f.rimeligGrundTilBrud === false
  const LAS_77_1 = v9 ? (v16 ? Math.min(v17 ? 0 : s[304], v17 ? 0 : s[305]) : 0) : -Infinity
  s[875] = LAS_77_1
  const LAS_77_1_hoej = v9 ? (v16 ? Math.max(v19 ? s[304] : 0, v19 ? s[305] : 0) : 0) : Infinity
  s[876] = LAS_77_1_hoej
  const LAS_77_1_er = f.brudVedLedighedsydelse === 'udeblev_fra_samtale' || f.brudVedLedighedsydelse === 'bookede_ikke' || f.brudVedLedighedsydelse === 'manglende_cv'
  s[877] = LAS_77_1_er
  const LAS_77_1_ir = !LAS_77_1_er || !v9
  s[878] = LAS_77_1_ir
  // LAS.77a.1: Uger uden ledighedsydelse (LAS § 77 a, stk. 1-3)
  const v24 = f.brudVedLedighedsydelse === 'afviste_fleksjob'
  const v25 = f.brudVedLedighedsydelse === 'udeblev_fra_samtale'
  const v26 = f.rimeligGrundTilBrud ? 0 : v24 ? 35 : v25 ? 21 : 0
  const v27 = f.brudVedLedighedsydelse === 'afviste_fleksjob' || f.brudVedLedighedsydelse === 'ophoerte_i_fleksjob' || f.brudVedLedighedsydelse === 'afviste_tilbud' || f.brudVedLedighedsydelse === 'ophoerte_i_tilbud'
  const LAS_77a_1 = v9 ? (v16 ? (LAS_75a_1_nej || f.rimeligGrundTilBrud || !v27 ? 0 : 21) : v26) : -Infinity
  s[879] = LAS_77a_1
  const LAS_77a_1_hoej = v9 ? (v16 ? (v18 && f.rimeligGrundTilBrud === false && v27 ? 21 : 0) : v26) : Infinity
  s[880] = LAS_77a_1_hoej
  // LAS.77a.2: Dage, der trækkes fra, når du blev væk fra et tilbud (LAS § 77 a, stk. 2)
  const v30 = f.bruddetSkete >= 16617 /* 2015-07-01 */
  const LAS_77a_2 = v9 ? (v16 ? (v30 ? (v17 ? 0 : f.dageUdeblevet) : -Infinity) : 0) : -Infinity
  s[882] = LAS_77a_2
  const LAS_77a_2_hoej = v9 ? (v16 ? (v30 ? (v19 ? f.dageUdeblevet : 0) : Infinity) : 0) : Infinity
  s[883] = LAS_77a_2_hoej
  const LAS_77a_2_er = f.brudVedLedighedsydelse === 'udeblev_fra_tilbud'
  s[884] = LAS_77a_2_er
  const LAS_77a_2_ir = !LAS_77a_2_er || !v9 || v16 && !v30
  s[885] = LAS_77a_2_ir
  // LAS.77a.4: Retten til ledighedsydelse mistes, fordi det skete igen (LAS § 77 a, stk. 4)
  const v35 = shiftMonths(f.bruddetSkete, -12)
  const v36 = f.rimeligGrundTilBrud === false && (v24 && sum(f.tidligereBrudVedLedighedsydelse, (r_tidligereBrudVedLedighedsydelse) => r_tidligereBrudVedLedighedsydelse.hvad === 'afviste_fleksjob' && r_tidligereBrudVedLedighedsydelse.dag < f.bruddetSkete && r_tidligereBrudVedLedighedsydelse.dag >= v35 ? 1 : 0) >= 1 || v25 && sum(f.tidligereBrudVedLedighedsydelse, (r_tidligereBrudVedLedighedsydelse) => r_tidligereBrudVedLedighedsydelse.hvad === 'udeblev_fra_samtale' && r_tidligereBrudVedLedighedsydelse.dag < f.bruddetSkete && r_tidligereBrudVedLedighedsydelse.dag >= v35 ? 1 : 0) >= 1)
  const v37 = shiftDays(v35, 1)
  const v38 = f.rimeligGrundTilBrud === false && (v24 && sum(f.tidligereBrudVedLedighedsydelse, (r_tidligereBrudVedLedighedsydelse) => r_tidligereBrudVedLedighedsydelse.hvad === 'afviste_fleksjob' && r_tidligereBrudVedLedighedsydelse.dag < f.bruddetSkete && r_tidligereBrudVedLedighedsydelse.dag >= v37 ? 1 : 0) >= 1 || v25 && sum(f.tidligereBrudVedLedighedsydelse, (r_tidligereBrudVedLedighedsydelse) => r_tidligereBrudVedLedighedsydelse.hvad === 'udeblev_fra_samtale' && r_tidligereBrudVedLedighedsydelse.dag < f.bruddetSkete && r_tidligereBrudVedLedighedsydelse.dag >= v37 ? 1 : 0) >= 1)
  const v39 = sum(f.tidligereBrudVedLedighedsydelse, (r_tidligereBrudVedLedighedsydelse) => (r_tidligereBrudVedLedighedsydelse.hvad === 'afviste_fleksjob' || r_tidligereBrudVedLedighedsydelse.hvad === 'ophoerte_i_fleksjob' || r_tidligereBrudVedLedighedsydelse.hvad === 'afviste_tilbud' || r_tidligereBrudVedLedighedsydelse.hvad === 'ophoerte_i_tilbud') && r_tidligereBrudVedLedighedsydelse.dag < f.bruddetSkete && r_tidligereBrudVedLedighedsydelse.dag >= v35 ? 1 : 0) >= 1
  const v40 = sum(f.tidligereBrudVedLedighedsydelse, (r_tidligereBrudVedLedighedsydelse) => (r_tidligereBrudVedLedighedsydelse.hvad === 'afviste_fleksjob' || r_tidligereBrudVedLedighedsydelse.hvad === 'ophoerte_i_fleksjob' || r_tidligereBrudVedLedighedsydelse.hvad === 'afviste_tilbud' || r_tidligereBrudVedLedighedsydelse.hvad === 'ophoerte_i_tilbud') && r_tidligereBrudVedLedighedsydelse.dag < f.bruddetSkete && r_tidligereBrudVedLedighedsydelse.dag >= v37 ? 1 : 0) >= 1
  const LAS_77a_4 = !v9 || !v16 && (v36 || v38) || v16 && (v18 && f.rimeligGrundTilBrud === false && v27 && v39 || v18 && f.rimeligGrundTilBrud === false && v27 && v40)
  s[886] = LAS_77a_4
  const LAS_77a_4_nej = !v9 || !v16 && (!v36 || !v38) || v16 && (LAS_75a_1_nej || f.rimeligGrundTilBrud || !v27 || !v39 || LAS_75a_1_nej || f.rimeligGrundTilBrud || !v27 || !v40)
  s[887] = LAS_77a_4_nej
  // LAS.77a.6: Retten til ledighedsydelse er kommet igen (LAS § 77 a, stk. 6)
  const LAS_77a_6 = !s[15] || s[306]
  s[888] = LAS_77a_6
  const LAS_77a_6_nej = !s[15] || !s[306]
  s[889] = LAS_77a_6_nej
  // LAS.77b.1: Du beholder ledighedsydelsen, set på din rådighed (LAS § 77 b, stk. 1-2)
  const v45 = f.staarTilRaadighedForFleksjob || f.pensionssagUnderBehandling
  const LAS_77b_1 = !s[15] || v45
  s[890] = LAS_77b_1
  const LAS_77b_1_nej = !s[15] || !v45
  s[891] = LAS_77b_1_nej
  // LOB.4.1: Kommunens placering af beskæftigelsesindsatsen er tilladt (LOB § 4, stk. 1)
  const v48 = !s[140] && f.jobcenterUdfoererIndsatsen || s[140] && (s[307] || f.indsatsenErIÉtUdvalg)
  const LOB_4_1 = !s[9] || v48
  s[892] = LOB_4_1
  const LOB_4_1_nej = !s[9] || !v48
  s[893] = LOB_4_1_nej
  // LSP.18.2: Førtidspension kan afgøres uden rehabiliteringsteamet (LSP § 18, stk. 2)
  const v51 = f.afgoerelsenGaelder === 'foertidspension'
  const v52 = f.vurderingsdato >= 16953 /* 2016-06-01 */ && !s[26] && (f.heltAabenbartIngenForbedring && f.sundhedskoordinatorHarUdtaltSig || f.bedtOmAfgoerelseOmPensionAlene && f.utvivlsomtIkkePension)
  const LSP_18_2 = v51 && (!s[9] || v52)
  s[900] = LSP_18_2
  const LSP_18_2_nej = v51 && (!s[9] || !v52)
  s[901] = LSP_18_2_nej
  const LSP_18_2_ir = !v51 || !s[9]
  s[902] = LSP_18_2_ir
  // LOB.9.1: Sagen skal i rehabiliteringsteamet (lov 1750/2025 § 2)
  const v56 = f.afgoerelsenGaelder === 'ressourceforloeb' || f.afgoerelsenGaelder === 'fleksjob' || f.afgoerelsenGaelder === 'tilskud_til_selvstaendig'
  const v57 = !v51 || LSP_18_2
  const v58 = v51 && (LSP_18_2_nej || LSP_18_2_ir)
  const v59 = f.afgoerelsenGaelder === 'fleksjob' || f.afgoerelsenGaelder === 'tilskud_til_selvstaendig'
  const v60 = s[26] && f.sagenErForelagtTeamet
  const LOB_9_1 = v60 || !s[9] || s[10] && (!s[140] && (v56 || v58) || s[140] && !s[26] && (v59 || v58))
  s[894] = LOB_9_1
  const LOB_9_1_nej = v60 || !s[9] || !s[10] || !s[140] && !v56 && v57 || s[140] && (s[26] || !v59 && v57)
  s[895] = LOB_9_1_nej
  const LOB_9_1_ir = v60 || !s[9]
  s[896] = LOB_9_1_ir
  // LOB.10.1: Området skal være med i rehabiliteringsteamet (lov 1750/2025 § 2)
  const v64 = s[10] && (!s[223] && (f.forvaltningsomraade === 'beskaeftigelse' || f.forvaltningsomraade === 'sundhed' || f.forvaltningsomraade === 'social' || f.forvaltningsomraade === 'region' || f.forvaltningsomraade === 'undervisning' && (!s[308] && f.harErhvervskompetencegivendeUddannelse === false || f.behovForUndervisningsomraadet)) || s[223] && !s[26] && (f.forvaltningsomraade === 'beskaeftigelse' || f.forvaltningsomraade === 'region'))
  const LOB_10_1 = !s[9] || v64
  s[897] = LOB_10_1
  const LOB_10_1_nej = !s[9] || !v64
  s[898] = LOB_10_1_nej
  // PLANBEK.2.1: Rehabiliteringsplanens forberedende del kræves (LAB § 43)
  const v67 = s[10] && (!s[140] && (f.afgoerelsenGaelder === 'ressourceforloeb' || f.afgoerelsenGaelder === 'revalidering' || f.afgoerelsenGaelder === 'fleksjob' || f.afgoerelsenGaelder === 'tilskud_til_selvstaendig' || f.afgoerelsenGaelder === 'foertidspension') || s[140] && !s[26] && s[309])
  const PLANBEK_2_1 = !s[9] || v67
  s[903] = PLANBEK_2_1
  const PLANBEK_2_1_nej = !s[9] || !v67
  s[904] = PLANBEK_2_1_nej
  // REFUSIONSBEK.2: Refusion under jobafklaringsforløb tidligst fra (BEK 1468/2019 § 2, stk. 1-2)
  const v70 = f.anmodetOmRefusionDen >= 16252 /* 2014-07-01 */
  const v71 = f.forkertVejledning || f.saerligeOmstaendighederForRefusion ? f.jobafklaringStartede : Math.max(f.jobafklaringStartede, shiftMonths(f.anmodetOmRefusionDen, -3))
  const REFUSIONSBEK_2 = v70 ? v71 : FIRST_DAY
  s[905] = REFUSIONSBEK_2
  const REFUSIONSBEK_2_hoej = v70 ? v71 : NEVER
  s[906] = REFUSIONSBEK_2_hoej
  const REFUSIONSBEK_2_er = v70 && s[27]
  s[907] = REFUSIONSBEK_2_er
  const REFUSIONSBEK_2_ir = !REFUSIONSBEK_2_er || !v70
  s[908] = REFUSIONSBEK_2_ir
  // SDL.2.1: Hvem kan få sygedagpenge (SDL § 2, stk. 1)
  const v76 = s[96] || s[109] || s[110] || f.arbejdsskade || s[310]
  const v77 = !s[96] && !s[109] && !s[110] && f.arbejdsskade === false && s[311]
  const SDL_2_1 = s[92] || s[95] && v76 || s[108] && v76
  s[321] = SDL_2_1
  const SDL_2_1_nej = s[92] || s[95] && v77 || s[108] && v77
  s[318] = SDL_2_1_nej
}

function svar_24(f, s) {
  // SDL.2: Ret til sygedagpenge (SDL § 2)
  const v0 = s[312] && s[313] >= f.vurderingsdato
  const v1 = s[102] || s[312] && s[314] < f.vurderingsdato
  const v2 = s[315] && (v0 || s[316]) && (s[99] || v0) || s[317]
  const v3 = s[318] || (v1 || s[100]) && (s[319] || s[100]) && (v1 || s[319]) || s[320] || s[117]
  const v4 = (s[321] || s[100]) && (v2 || s[100]) && s[322] && s[323] && (s[321] || v2 || s[324] || s[111])
  const v5 = s[100] && !s[9]
  const SDL_2 = s[92] || s[95] && v4 || s[108] && v4
  s[909] = SDL_2
  const SDL_2_nej = s[92] || s[95] && v3 || s[108] && v3
  s[910] = SDL_2_nej
  const SDL_2_ir = s[92] || s[95] && v5 || s[108] && v5 || s[93]
  s[911] = SDL_2_ir
  // SDL.7.1.ferieaftale: Ferien kan aftales med kommunen (SDL § 7, stk. 1)
  const v9 = f.feriePasserMedForloebet && f.ferieIndenForFerieloven
  const SDL_7_1_ferieaftale = !s[9] || v9
  s[916] = SDL_7_1_ferieaftale
  const SDL_7_1_ferieaftale_nej = !s[9] || !v9
  s[917] = SDL_7_1_ferieaftale_nej
  // SDL.7.1.genoptagelse: Sygedagpenge igen efter ferien fra (SDL § 7, stk. 1)
  const v12 = periods(f.afbrydelser, (r_afbrydelser) => r_afbrydelser.slags === 'ferie')
  const v13 = shiftDays(runEnd(v12, f.vurderingsdato), 1)
  const SDL_7_1_genoptagelse = s[9] ? v13 : FIRST_DAY
  s[918] = SDL_7_1_genoptagelse
  const SDL_7_1_genoptagelse_hoej = s[9] ? v13 : NEVER
  s[919] = SDL_7_1_genoptagelse_hoej
  const SDL_7_1_genoptagelse_ir = f.ferieAftalt === false || !s[9]
  s[920] = SDL_7_1_genoptagelse_ir
  // SDL.7.1.ny: Ferien gør det til en ny sygemelding (SDL § 7, stk. 1)
  const SDL_7_1_ny = !s[9] || f.ferieAftalt === false
  s[921] = SDL_7_1_ny
  const SDL_7_1_ny_nej = !s[9] || f.ferieAftalt
  s[922] = SDL_7_1_ny_nej
  // SDL.7.3: Fra hvornår arbejdsevnen ses bredere (SDL § 7, stk. 3)
  const v19 = shiftMonths(s[88], 3)
  s[335] = v19
  const v20 = shiftMonths(s[90], 3)
  s[336] = v20
  const v21 = f.saerligeGrundeTilAndetTidspunkt || !s[34]
  const v22 = f.saerligeGrundeTilAndetTidspunkt === false && s[36]
  const SDL_7_3 = s[92] ? FIRST_DAY : f.saerligeGrundeTilAndetTidspunkt ? f.bredVurderingsdag : v19
  s[925] = SDL_7_3
  const SDL_7_3_hoej = s[92] ? NEVER : f.saerligeGrundeTilAndetTidspunkt ? f.bredVurderingsdag : v20
  s[926] = SDL_7_3_hoej
  const v25 = f.persongruppe === 'loenmodtager' || f.persongruppe === 'selvstaendig'
  const SDL_7_3_er = v25 && (s[92] || s[95] && v21 || s[108] && v21)
  s[927] = SDL_7_3_er
  const SDL_7_3_ir = !v25 || s[92] || s[95] && v22 || s[108] && v22 || s[93]
  s[928] = SDL_7_3_ir
  // SDL.7.5: Stop, når helbredet er stationært (SDL § 7, stk. 5, 2. pkt.)
  const v28 = !s[10] && f.helbredetErStationaert && f.arbejdsevnenErAfklaret && f.berettigetTilRevalidering === false && f.berettigetTilFleksjob === false && f.berettigetTilFoertidspension === false || s[10] && f.helbredetErStationaert && f.arbejdsevnenErAfklaret && f.berettigetTilRevalidering === false && f.berettigetTilFleksjob === false && f.berettigetTilFoertidspension === false && f.berettigetTilRessourceforloeb === false
  const SDL_7_5 = !s[9] || v28
  s[929] = SDL_7_5
  const SDL_7_5_nej = !s[9] || !v28
  s[930] = SDL_7_5_nej
  // SDL.7.5.fra: Stop efter § 7 virker tidligst fra (SDL § 7, stk. 5)
  const v31 = f.vurderingsdato >= 17655 /* 2018-05-04 */
  s[933] = v31
  const v32 = f.ophoerErAfgjort ? f.ophoerAfgjortDen : NEVER
  const SDL_7_5_fra = v31 ? v32 : FIRST_DAY
  s[931] = SDL_7_5_fra
  const SDL_7_5_fra_hoej = v31 ? v32 : NEVER
  s[932] = SDL_7_5_fra_hoej
  // SDL.7a.1: Arbejdsgiverens samtale skal være holdt (SDL § 7 a, stk. 1-3)
  const v35 = !s[34] && s[89] && s[88] <= 14612 /* 2010-01-03 */
  const v36 = !s[34] && s[90] >= 14613 /* 2010-01-04 */ && s[325]
  const v37 = allPeriods(f.fravaer)
  const v38 = runStart(v37, f.vurderingsdato)
  const v39 = f.fratraeder && shiftDays(v38, 56) >= f.fratraedelsesdag ? NEVER : shiftDays(v38, 28)
  const SDL_7a_1 = s[92] ? FIRST_DAY : v36 || s[108] ? v39 : NEVER
  s[934] = SDL_7a_1
  const SDL_7a_1_hoej = s[92] ? NEVER : v35 ? NEVER : v39
  s[935] = SDL_7a_1_hoej
  const SDL_7a_1_er = s[96] && (s[92] || v35 || v36 || s[108])
  s[936] = SDL_7a_1_er
  const SDL_7a_1_ir = !s[96] || s[100]
  s[511] = SDL_7a_1_ir
  // SDL.10a: Der skal udfyldes et oplysningsskema (SDL § 10 a)
  const v44 = !s[157] || !(f.fikSygedagpengeVedLivstruende && f.sagenErBelyst)
  const SDL_10a = !s[9] || v44
  s[938] = SDL_10a
  const SDL_10a_nej = !s[9] || !v44
  s[939] = SDL_10a_nej
  // SDL.11.3: Oplysningsskemaet skal være besvaret (SDL § 11, stk. 3)
  const v47 = f.oplysningsskemaSendt >= 13332 /* 2006-07-03 */
  s[942] = v47
  const v48 = shiftDays(f.oplysningsskemaSendt, 8)
  const SDL_11_3 = v47 ? v48 : FIRST_DAY
  s[940] = SDL_11_3
  const SDL_11_3_hoej = v47 ? v48 : NEVER
  s[941] = SDL_11_3_hoej
  // SDL.11a.1: Lægeattest før den første samtale (SDL § 11 a, stk. 1)
  const SDL_11a_1 = !s[9] || !s[255] && f.laegeattestNoedvendig || s[255] && (!s[149] && s[258] || s[149] && f.laegeattestNoedvendig)
  s[943] = SDL_11a_1
  const SDL_11a_1_nej = !s[9] || !s[255] && f.laegeattestNoedvendig === false || s[255] && (!s[149] && s[260] || s[149] && f.laegeattestNoedvendig === false)
  s[944] = SDL_11a_1_nej
  const SDL_11a_1_ir = !s[9] || s[255] && !s[149] && s[259]
  s[945] = SDL_11a_1_ir
  // SDL.11c: Lægeattest, når du ønsker det (SDL § 11 c)
  const v54 = s[149] && f.oenskerLaegeattest && f.attestIndhentet === false
  const SDL_11c = !s[9] || v54
  s[946] = SDL_11c
  const SDL_11c_nej = !s[9] || !v54
  s[947] = SDL_11c_nej
  // SDL.12.1.2: Kategori 2 (SDL § 12, stk. 1, nr. 2)
  const v57 = f.tilbagevendenForestaar === false && f.risikoForLangtForloeb
  const v58 = s[326] || s[36]
  const SDL_12_1_2 = !s[9] || !s[255] && v57 || s[255] && (!s[223] && v58 && f.behovForTvaerfagligIndsats === false || s[223] && !s[26] && s[326])
  s[339] = SDL_12_1_2
  const SDL_12_1_2_nej = !s[9] || !s[255] && !v57 || s[255] && (!s[223] && (s[327] || f.behovForTvaerfagligIndsats) || s[223] && (s[26] || s[327]))
  s[334] = SDL_12_1_2_nej
  const SDL_12_1_2_ir = !s[9] || s[255] && s[223] && s[328]
  s[333] = SDL_12_1_2_ir
  // SDL.12.1.3: Kategori 3 (SDL § 12, stk. 1, nr. 3)
  const v62 = f.tilbagevendenForestaar === false && f.risikoForLangtForloeb === false
  const SDL_12_1_3 = !s[9] || !s[255] && v62 || s[255] && !s[223] && v58 && f.behovForTvaerfagligIndsats
  s[340] = SDL_12_1_3
  const SDL_12_1_3_nej = !s[9] || !s[255] && !v62 || s[255] && (s[223] || s[327] || f.behovForTvaerfagligIndsats === false)
  s[341] = SDL_12_1_3_nej
}

function svar_25(f, s) {
  // SDL.13b.1.antal: Samtaler i det første halve år (SDL § 13 b, stk. 1, 1. pkt.)
  const v0 = s[260] || s[258]
  const v1 = s[260] ? 0 : 4
  const v2 = s[258] ? 4 : 0
  const v3 = Math.max(1, v1)
  const v4 = Math.min(1, v2)
  const v5 = s[263] && v0
  const v6 = !s[223] && v0 && v4 >= v3
  const v7 = v5 || v6
  const v8 = v5 ? (v6 ? Math.min(v1, v3) : v1) : v3
  const v9 = v5 ? (v6 ? Math.max(v2, v4) : v2) : v4
  const v10 = s[149] ? (s[223] ? (s[26] ? (s[264] ? 0 : 1) : s[264] ? (v7 ? Math.min(1, v8) : 1) : v8) : v1) : -Infinity
  const v11 = s[149] ? (s[223] ? (s[26] ? (s[263] ? 1 : 0) : s[264] ? (v7 ? Math.max(1, v9) : 1) : v9) : v2) : Infinity
  const v12 = s[329] ? 1 : 4
  const v13 = s[266] ? 0 : 1
  const v14 = !(s[267] && !(!s[26] || !s[34] && s[90] >= 20635 /* 2026-07-01 */)) && (!s[149] || !s[223] && v0 || s[223] && (!s[26] && (s[264] || v5 || v6) || s[26] && (s[264] || s[263])))
  const SDL_13b_1_antal = s[267] ? (v14 ? Math.min(v10, v13) : v13) : v10
  s[952] = SDL_13b_1_antal
  const SDL_13b_1_antal_hoej = s[267] ? (v14 ? Math.max(v11, v12) : v12) : v11
  s[953] = SDL_13b_1_antal_hoej
  const SDL_13b_1_antal_er = s[149] && (s[267] || v14)
  s[954] = SDL_13b_1_antal_er
  const SDL_13b_1_antal_ir = !s[149] || !(s[267] && !(!s[26] || !s[34] && s[90] >= 20635 /* 2026-07-01 */)) && (!s[149] || !s[223] && s[259] || s[223] && (!s[26] && (s[263] && s[259] || !s[223] && !((!v0 || !s[259] && v1 === v2) && v0 && v1 === 1)) || s[26] && !s[223]))
  s[955] = SDL_13b_1_antal_ir
  // SDL.13b.1.form: Du kan vælge telefon eller video (SDL § 13 b, stk. 1)
  const v19 = f.vurderingsdato >= 18990 /* 2021-12-29 */
  const v20 = f.vurderingsdato >= 19437 /* 2023-03-21 */
  const v21 = !s[34] && f.vurderingsdato >= s[330]
  s[348] = v21
  const v22 = !s[34] && f.vurderingsdato < s[331]
  s[350] = v22
  const v23 = s[332] && f.fremmoedeErNoedvendigt === false
  const SDL_13b_1_form = !s[9] || v19 && (f.vurderingsdato < 19237 /* 2022-09-02 */ || !v20 && (v21 || s[36]) && f.fremmoedeErNoedvendigt === false || v20 && (f.vurderingsdato < 19621 /* 2023-09-21 */ || v23))
  s[956] = SDL_13b_1_form
  const SDL_13b_1_form_nej = !s[9] || !v19 || f.vurderingsdato < 19237 /* 2022-09-02 */ || !v20 && (v22 || f.fremmoedeErNoedvendigt) || v20 && (f.vurderingsdato < 19621 /* 2023-09-21 */ || !v23)
  s[957] = SDL_13b_1_form_nej
  const SDL_13b_1_form_ir = !s[9] || v19 && (f.vurderingsdato < 19237 /* 2022-09-02 */ || v20 && f.vurderingsdato < 19621 /* 2023-09-21 */)
  s[958] = SDL_13b_1_form_ir
  // SDL.13b.1.naeste: Den næste opfølgning skal være sket (SDL § 13 b, stk. 1)
  const v27 = f.vurderingsdato >= 15012 /* 2011-02-07 */
  s[349] = v27
  const v28 = f.vurderingsdato >= 14407 /* 2009-06-12 */
  s[347] = v28
  const v29 = shiftDays(f.senesteOpfoelgningssamtale, 28)
  const v30 = shiftDays(f.senesteOpfoelgningssamtale, 56)
  const v31 = Math.max(v29, v30)
  const v32 = Math.min(v29, v30)
  const v33 = s[333] && v32 >= v31
  const v34 = s[334] || v33
  const v35 = s[334] ? (v33 ? Math.min(v30, v31) : v30) : v31
  const v36 = s[334] ? (v33 ? Math.max(v30, v32) : v30) : v32
  const v37 = f.holdteSamtaler >= 2
  s[346] = v37
  const v38 = shiftMonths(f.senesteOpfoelgningssamtale, 3)
  const v39 = v37 || !s[34]
  const v40 = !v37 && s[36]
  const v41 = v37 ? v38 : shiftDays(s[335], -1)
  const v42 = v37 ? v38 : shiftDays(s[336], -1)
  const v43 = Math.max(v29, v41)
  const v44 = Math.min(v29, v42)
  const v45 = s[334] && v39
  const v46 = s[333] && v39 && v44 >= v43
  const v47 = v45 || v46
  const v48 = v45 ? (v46 ? Math.min(v41, v43) : v41) : v43
  const v49 = v45 ? (v46 ? Math.max(v42, v44) : v42) : v44
  const v50 = s[259] && v29 >= NEVER
  const v51 = f.holdteSamtaler >= 4
  const v52 = v51 || !s[34]
  const v53 = !v51 && s[36]
  const v54 = v51 ? NEVER : s[337]
  const v55 = v51 ? NEVER : s[338]
  const v56 = s[258] && v52
  const v57 = s[259] && v52 && v55 >= NEVER
  const v58 = v56 || v57 ? (v56 ? v54 : NEVER) : NEVER
  const v59 = s[260] ? NEVER : v55
  const v60 = s[260] || v56 || v57
  const v61 = s[258] && v53 || s[259] && !((!v52 || !v53 && v54 === v55) && v52 && v54 === NEVER)
  const v62 = s[263] && v60
  const v63 = !s[223] && v60 && v59 >= NEVER
  const v64 = s[9] ? (v28 ? (v27 ? (s[255] ? (s[149] ? (s[223] ? (s[26] ? NEVER : v62 || v63 ? (v62 ? v58 : NEVER) : NEVER) : v58) : s[258] || v50 ? (s[258] ? v29 : NEVER) : NEVER) : s[339] ? (v47 ? Math.min(v29, v48) : v29) : v48) : FIRST_DAY) : s[339] ? (v34 ? Math.min(v29, v35) : v29) : v35) : FIRST_DAY
  const v65 = s[329] || v52 ? (s[329] ? NEVER : v54) : NEVER
  const v66 = !(s[267] && !(!s[26] || !s[34] && s[90] >= 20635 /* 2026-07-01 */)) && (!s[9] || !v28 && (s[339] || s[334] || v33) || v28 && (!v27 || !s[255] && (s[339] || v45 || v46) || s[255] && (!s[149] && (s[260] || s[258] || v50) || s[149] && (!s[223] && v60 || s[223] && (s[26] || s[264] || v62 || v63)))))
  const SDL_13b_1_naeste = s[267] ? (v66 ? Math.min(v64, v65) : v65) : v64
  s[959] = SDL_13b_1_naeste
  const SDL_13b_1_naeste_hoej = s[267] ? NEVER : s[9] ? (v28 ? (v27 ? (s[255] ? (s[149] ? (s[223] ? (s[26] ? NEVER : s[264] ? NEVER : v59) : v59) : s[260] ? NEVER : v29) : s[339] ? (v47 ? Math.max(v29, v49) : v29) : v49) : NEVER) : s[339] ? (v34 ? Math.max(v29, v36) : v29) : v36) : NEVER
  s[960] = SDL_13b_1_naeste_hoej
  const SDL_13b_1_naeste_er = s[332] && (s[267] || v66)
  s[961] = SDL_13b_1_naeste_er
  const SDL_13b_1_naeste_ir = !s[332] || s[267] && !s[329] && v53 || !(s[267] && !(!s[26] || !s[34] && s[90] >= 20635 /* 2026-07-01 */)) && (!s[9] || !v28 && s[333] && v29 !== v30 || v28 && (!v27 || !s[255] && (s[334] && v40 || s[333] && !((!v39 || !v40 && v41 === v42) && v39 && v29 === v41)) || s[255] && (!s[149] && s[259] && v29 !== NEVER || s[149] && (!s[223] && v61 || s[223] && !s[26] && (s[263] && v61 || !s[223] && !((!v60 || !v61 && v58 === v59) && v60 && v58 === NEVER))))))
  s[962] = SDL_13b_1_naeste_ir
  // SDL.13b.5: Opfølgning uden kontakt (standby) (SDL § 13 b, stk. 5)
  const v71 = f.vurderingsdato >= 15070 /* 2011-04-06 */
  const SDL_13b_5 = !v27 || !v71 && f.sygdomForhindrerKontakt || v71 && (f.vurderingsdato < 15208 /* 2011-08-22 */ || f.kontaktUhensigtsmaessig)
  s[963] = SDL_13b_5
  const SDL_13b_5_nej = !v27 || !v71 && f.sygdomForhindrerKontakt === false || v71 && (f.vurderingsdato < 15208 /* 2011-08-22 */ || f.kontaktUhensigtsmaessig === false)
  s[964] = SDL_13b_5_nej
  const SDL_13b_5_ir = !v27 || v71 && f.vurderingsdato < 15208 /* 2011-08-22 */
  s[965] = SDL_13b_5_ir
  // SDL.13c.1.2: Tværfaglig indsats (SDL § 13 c, stk. 1, 2. pkt.)
  const SDL_13c_1_2 = !s[9] || s[255] && (!s[223] && s[340] || s[223] && f.behovForTvaerfagligIndsats)
  s[966] = SDL_13c_1_2
  const SDL_13c_1_2_nej = !s[9] || !s[255] || !s[223] && s[341] || s[223] && f.behovForTvaerfagligIndsats === false
  s[967] = SDL_13c_1_2_nej
  const SDL_13c_1_2_ir = !s[9] || s[255] && !s[223] && !s[9]
  s[968] = SDL_13c_1_2_ir
}

function svar_26(f, s) {
  // SDL.13c.2: Aftalen skal stå i Min Plan (SDL § 13 c, stk. 2)
  const SDL_13c_2 = !s[9] || s[149] && (!s[223] && s[339] || s[223] && (s[339] || s[333]) && !s[342])
  s[969] = SDL_13c_2
  const SDL_13c_2_nej = !s[9] || !s[149] || !s[223] && s[334] || s[223] && (s[334] || s[342])
  s[970] = SDL_13c_2_nej
  const SDL_13c_2_ir = !s[9] || s[149] && !s[223] && s[333]
  s[971] = SDL_13c_2_ir
  // SDL.13f.1.dag: Grænsen for de kortere forløb (SDL § 13 f, stk. 1)
  const v3 = s[223] ? (s[26] ? s[343] : s[344]) : FIRST_DAY
  const v4 = s[223] ? (s[26] ? s[345] : s[344]) : NEVER
  const v5 = s[34] ? s[344] : Math.min(s[344], s[343])
  const v6 = s[34] ? s[344] : Math.max(s[344], s[345])
  const v7 = !(s[267] && !(!s[26] || !s[34] && s[90] >= 20635 /* 2026-07-01 */)) && (!s[223] || !s[26] || !s[34])
  const SDL_13f_1_dag = s[267] ? (v7 ? Math.min(v3, v5) : v5) : v3
  s[972] = SDL_13f_1_dag
  const SDL_13f_1_dag_hoej = s[267] ? (v7 ? Math.max(v4, v6) : v6) : v4
  s[973] = SDL_13f_1_dag_hoej
  const SDL_13f_1_dag_er = s[223] && (s[267] || v7)
  s[974] = SDL_13f_1_dag_er
  const SDL_13f_1_dag_ir = !s[223] || s[267] && s[36] || !(s[267] && !(!s[26] || !s[34] && s[90] >= 20635 /* 2026-07-01 */)) && (!s[223] || s[26] && s[36])
  s[975] = SDL_13f_1_dag_ir
  // SDL.16.2: Der skal være en opfølgningsplan (SDL § 16)
  const v12 = !s[255] && s[346]
  const SDL_16_2 = !s[9] || !s[347] && s[348] || s[347] && (!s[349] || v12)
  s[976] = SDL_16_2
  const SDL_16_2_nej = !s[9] || !s[347] && s[350] || s[347] && (!s[349] || !v12)
  s[977] = SDL_16_2_nej
  const SDL_16_2_ir = !s[9] || !s[347] && s[36] || s[347] && !s[349]
  s[978] = SDL_16_2_ir
  // SDL.21.1.1: Bortfald, når du ikke medvirker (SDL § 21, stk. 1, nr. 1)
  const v16 = f.udebliver && f.rimeligGrund === false && f.skriftligtOrienteret
  const SDL_21_1_1 = !s[9] || v16
  s[979] = SDL_21_1_1
  const SDL_21_1_1_nej = !s[9] || !v16
  s[980] = SDL_21_1_1_nej
  // SDL.21a: Du må sige nej til behandlingen (SDL § 21 a)
  const v19 = s[131] && (!s[351] && (f.afviser === 'operation' || f.afviser === 'medicin' || f.afviser === 'anden_laegebehandling') && f.andenVurderingIndhentet || s[351] && s[352])
  const SDL_21a = !s[9] || v19
  s[1001] = SDL_21a
  const SDL_21a_nej = !s[9] || !v19
  s[1002] = SDL_21a_nej
  // SDL.21.1.2: Bortfald, når du siger nej til behandling (SDL § 21, stk. 1, nr. 2)
  const v22 = (f.afviser === 'operation' || f.afviser === 'medicin' || f.afviser === 'anden_laegebehandling' || f.afviser === 'indlaeggelse') && f.noedvendigBehandling || f.afviser === 'optraening' && f.hensigtsmaessigOptraening
  const SDL_21_1_2 = !s[9] || v22 && f.opfordret && (SDL_21a_nej || !s[9]) && f.skriftligtOrienteret
  s[981] = SDL_21_1_2
  const SDL_21_1_2_nej = !s[9] || !v22 || f.opfordret === false || SDL_21a || f.skriftligtOrienteret === false
  s[982] = SDL_21_1_2_nej
  // SDL.21.1.3: Bortfald, når adfærden forhaler helbredelsen (SDL § 21, stk. 1, nr. 3)
  const SDL_21_1_3 = !s[9] || f.forhalerHelbredelsen
  s[983] = SDL_21_1_3
  const SDL_21_1_3_nej = !s[9] || f.forhalerHelbredelsen === false
  s[984] = SDL_21_1_3_nej
  // SDL.21.3: Afgørelsen om ophør kan træffes (SDL § 21, stk. 3)
  const v27 = f.partshoertOmOphoer && (f.harSvaretPaaPartshoering || f.partshoeringsfrist < f.vurderingsdato)
  const SDL_21_3 = !s[9] || v27
  s[985] = SDL_21_3
  const SDL_21_3_nej = !s[9] || !v27
  s[986] = SDL_21_3_nej
  // SDL.21.3.grundlag: Der mangler en ny partshøring (SDL § 21, stk. 3)
  const v30 = f.andetGrundlagEndHoertOm && f.partshoertOmNytGrundlag === false
  const SDL_21_3_grundlag = !s[9] || v30
  s[987] = SDL_21_3_grundlag
  const SDL_21_3_grundlag_nej = !s[9] || !v30
  s[988] = SDL_21_3_grundlag_nej
  // SDL.21.4.dag: Du skal opfylde betingelserne igen (SDL § 21, stk. 4)
  const v33 = shiftDays(f.underrettetOmBortfald, 28)
  const SDL_21_4_dag = s[9] ? v33 : FIRST_DAY
  s[992] = SDL_21_4_dag
  const SDL_21_4_dag_hoej = s[9] ? v33 : NEVER
  s[993] = SDL_21_4_dag_hoej
  // SDL.21.4: Sygedagpengene bliver genoptaget (SDL § 21, stk. 4)
  const v36 = SDL_21_4_dag_hoej >= f.opfyldtIgen
  const v37 = f.vurderingsdato >= 15398 /* 2012-02-28 */
  const v38 = f.vurderingsdato >= 15517 /* 2012-06-26 */
  s[373] = v38
  const SDL_21_4 = !s[9] || !v37 && v36 || v37 && (!v38 || (v36 || !s[9]) && f.genoptagetFoer === false)
  s[527] = SDL_21_4
  const SDL_21_4_nej = !s[9] || !v37 && SDL_21_4_dag < f.opfyldtIgen || v37 && (!v38 || SDL_21_4_dag < f.opfyldtIgen || f.genoptagetFoer)
  s[990] = SDL_21_4_nej
  const SDL_21_4_ir = !s[9] || !v37 && !s[9] || v37 && !v38
  s[991] = SDL_21_4_ir
  // SDL.21.4.fra: Sygedagpengene bliver genoptaget fra (SDL § 21, stk. 4)
  const v42 = shiftDays(f.opfyldtIgen, 1)
  const SDL_21_4_fra = s[9] ? v42 : FIRST_DAY
  s[995] = SDL_21_4_fra
  const SDL_21_4_fra_hoej = s[9] ? v42 : NEVER
  s[996] = SDL_21_4_fra_hoej
  const SDL_21_4_fra_ir = !s[9] || SDL_21_4_nej || SDL_21_4_ir
  s[997] = SDL_21_4_fra_ir
}

function svar_27(f, s) {
  // SDL.41.1: Første dag for selvstændige (SDL § 41)
  const v0 = f.selvstaendigForsikring === 'foerste_fravaersdag'
  s[451] = v0
  const v1 = f.selvstaendigForsikring === 'tredje_fravaersdag'
  s[453] = v1
  const v2 = shiftDays(s[88], 14)
  s[447] = v2
  const v3 = shiftDays(s[90], 14)
  s[448] = v3
  const v4 = v0 && !s[34] || !v0 && (v1 || !s[34])
  s[456] = v4
  const v5 = v0 && s[36] || !v0 && !v1 && s[36]
  s[461] = v5
  const v6 = v0 ? s[88] : v1 ? f.tredjeFravaersdag : v2
  const v7 = v0 ? s[90] : v1 ? f.tredjeFravaersdag : v3
  const v8 = !s[34] && s[94] && s[88] <= 15397 /* 2012-02-27 */
  const v9 = s[90] >= 15398 /* 2012-02-28 */
  s[455] = v9
  const v10 = s[88] <= 15516 /* 2012-06-25 */
  s[427] = v10
  const v11 = !s[34] && v9 && v10
  const v12 = v0 ? s[88] : v1 ? f.tredjeFravaersdag : f.aftaleForSelvstaendig ? s[88] : v2
  const v13 = v0 ? s[90] : v1 ? f.tredjeFravaersdag : f.aftaleForSelvstaendig ? s[90] : v3
  const v14 = s[90] >= 15517 /* 2012-06-26 */
  s[428] = v14
  const v15 = !s[34] && v14 && s[88] <= 18318 /* 2020-02-26 */
  const v16 = !s[34] && s[90] >= 18319 /* 2020-02-27 */ && s[88] <= 18858 /* 2021-08-19 */
  const v17 = v0 ? s[88] : v1 ? f.tredjeFravaersdag : f.aftaleForSelvstaendig ? s[88] : f.sygMedCovid19 ? s[88] : v2
  const v18 = v0 ? s[90] : v1 ? f.tredjeFravaersdag : f.aftaleForSelvstaendig ? s[90] : f.sygMedCovid19 ? s[90] : v3
  const v19 = !s[34] && s[90] >= 18859 /* 2021-08-20 */ && s[88] <= 18953 /* 2021-11-22 */
  const v20 = !s[34] && s[90] >= 18954 /* 2021-11-23 */ && s[88] <= 19051 /* 2022-02-28 */
  const v21 = !s[34] && s[90] >= 19052 /* 2022-03-01 */ && s[91]
  const v22 = s[95] && v4
  s[458] = v22
  const v23 = v8 && v4
  s[457] = v23
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
  const SDL_41_1 = s[92] ? FIRST_DAY : v22 ? (v40 ? Math.min(v6, v41) : v6) : v41
  s[359] = SDL_41_1
  const v43 = v28 ? (v29 ? Math.max(v13, v18) : v18) : v13
  const v44 = v27 ? (v30 ? Math.max(v13, v43) : v13) : v43
  const v45 = v26 ? (v32 ? Math.max(v18, v44) : v18) : v44
  const v46 = v25 ? (v34 ? Math.max(v13, v45) : v13) : v45
  const v47 = v24 ? (v36 ? Math.max(v13, v46) : v13) : v46
  const v48 = v23 ? (v38 ? Math.max(v7, v47) : v7) : v47
  const SDL_41_1_hoej = s[92] ? NEVER : v22 ? (v40 ? Math.max(v7, v48) : v7) : v48
  s[360] = SDL_41_1_hoej
  const SDL_41_1_er = s[92] || v22 || v23 || v24 || v25 || v26 || v27 || v28 || v29
  s[357] = SDL_41_1_er
  const v51 = s[95] && v5
  s[459] = v51
  const v52 = v8 && v5
  s[460] = v52
  const SDL_41_1_ir = s[92] || v51 || v52 || v11 && v5 || v15 && v5 || v16 && v5 || v19 && v5 || v20 && v5 || v21 && v5 || s[93]
  s[358] = SDL_41_1_ir
}

function svar_28(f, s) {
  // SDL.33.1: Første dag, kommunen betaler (SDL § 33)
  const v0 = s[34] || !s[36] && s[88] === s[90]
  s[429] = v0
  const v1 = s[97] && s[103] < NEVER
  const v2 = s[97] && s[98] >= NEVER
  const v3 = Math.max(s[88], shiftDays(s[103], 1))
  const v4 = Math.max(s[90], shiftDays(s[98], 1))
  const v5 = s[97] && !s[34]
  const v6 = s[101] || s[36]
  const v7 = Math.max(s[88], v3)
  const v8 = Math.min(s[90], v4)
  const v9 = v1 && v5
  const v10 = v2 && !s[34]
  const v11 = s[101] && v5 && !s[34] && v8 >= v7
  const v12 = v10 || v11
  const v13 = v10 ? (v11 ? Math.min(s[88], v7) : s[88]) : v7
  const v14 = v10 ? (v11 ? Math.max(s[90], v8) : s[90]) : v8
  const v15 = s[353] && s[354] < NEVER
  const v16 = s[353] && s[355] >= NEVER
  const v17 = Math.max(s[88], shiftDays(s[354], 1))
  const v18 = Math.max(s[90], shiftDays(s[355], 1))
  const v19 = s[353] && !s[34]
  const v20 = s[356] || s[36]
  const v21 = Math.max(s[88], v17)
  const v22 = Math.min(s[90], v18)
  const v23 = v15 && v19
  const v24 = v16 && !s[34]
  const v25 = s[356] && v19 && !s[34] && v22 >= v21
  const v26 = v24 || v25
  const v27 = v24 ? (v25 ? Math.min(s[88], v21) : s[88]) : v21
  const v28 = v24 ? (v25 ? Math.max(s[90], v22) : s[90]) : v22
  const v29 = s[96] && (v9 || v10 || v11) || !s[96] && (s[110] && (v23 || v24 || v25) || !s[110] && (s[109] && (f.arbejdsskade && !s[34] || f.arbejdsskade === false && s[357]) || !s[109] && !s[34]))
  const v30 = s[96] && (v1 && v6 || v2 && s[36] || s[101] && s[36] || s[101] && !((!v5 || !v6 && v3 === v4) && v0 && (v5 && !s[34] || !v5 && s[34]) && (!v5 || s[88] === v3))) || !s[96] && (s[110] && (v15 && v20 || v16 && s[36] || s[356] && s[36] || s[356] && !((!v19 || !v20 && v17 === v18) && v0 && (v19 && !s[34] || !v19 && s[34]) && (!v19 || s[88] === v17))) || !s[110] && (s[109] && (f.arbejdsskade && s[36] || f.arbejdsskade === false && s[358]) || !s[109] && s[36]))
  const SDL_33_1 = s[92] ? FIRST_DAY : s[96] ? (v9 ? (v12 ? Math.min(v3, v13) : v3) : v13) : s[110] ? (v23 ? (v26 ? Math.min(v17, v27) : v17) : v27) : s[109] ? (f.arbejdsskade ? s[88] : s[359]) : s[88]
  s[1088] = SDL_33_1
  const SDL_33_1_hoej = s[92] ? NEVER : s[96] ? (v9 ? (v12 ? Math.max(v4, v14) : v4) : v14) : s[110] ? (v23 ? (v26 ? Math.max(v18, v28) : v18) : v28) : s[109] ? (f.arbejdsskade ? s[90] : s[360]) : s[90]
  s[1089] = SDL_33_1_hoej
  const SDL_33_1_er = s[92] || s[95] && v29 || s[108] && v29
  s[1090] = SDL_33_1_er
  const SDL_33_1_ir = s[92] || s[95] && v30 || s[108] && v30 || s[93]
  s[1091] = SDL_33_1_ir
  // SDL.56.1: Refusion fra første fraværsdag (SDL § 56, stk. 1)
  const v35 = s[102] || f.aftaleMedArbejdsgiver === false
  const v36 = s[315] && f.aftaleMedArbejdsgiver
  const SDL_56_1 = s[92] || s[95] && v36 || s[108] && v36
  s[499] = SDL_56_1
  const SDL_56_1_nej = s[92] || s[95] && v35 || s[108] && v35
  s[501] = SDL_56_1_nej
  // SDL.54.1: Refusion til arbejdsgiveren (SDL § 54, stk. 1)
  const v39 = f.arbejdsgiverensBetaling === 'loen'
  s[430] = v39
  const v40 = SDL_33_1_er && f.vurderingsdato >= SDL_33_1
  const v41 = SDL_33_1_er && f.vurderingsdato < SDL_33_1_hoej || s[319]
  const v42 = SDL_33_1_ir && s[100]
  const v43 = !s[34] && f.vurderingsdato >= s[88]
  const v44 = SDL_56_1_nej || !s[34] && f.vurderingsdato < s[90]
  const v45 = s[100] && s[36]
  const v46 = !s[96] || !v39 || (v41 || v42) && (v44 || v45) && (v41 || v44)
  const v47 = s[96] && v39 && ((v40 || SDL_33_1_ir) && s[361] && (v40 || s[317]) || (SDL_56_1 || s[100]) && (v43 || s[36]) && (SDL_56_1 || v43) || v42 && v45)
  const SDL_54_1 = s[92] || s[95] && v47 || s[108] && v47
  s[488] = SDL_54_1
  const SDL_54_1_nej = s[92] || s[95] && v46 || s[108] && v46
  s[491] = SDL_54_1_nej
  // SDL.21.5: Arbejdsgiveren skal have besked (SDL § 21, stk. 5)
  const SDL_21_5 = !s[9] || SDL_54_1
  s[998] = SDL_21_5
  const SDL_21_5_nej = !s[9] || SDL_54_1_nej
  s[999] = SDL_21_5_nej
  const SDL_21_5_ir = !s[9] || s[100]
  s[1000] = SDL_21_5_ir
  // SDL.24.1.ophør: Tidligste stop af udbetalingen (SDL § 24, stk. 1)
  const v53 = f.vurderingsdato >= 16688 /* 2015-09-10 */
  const SDL_24_1_ophoer_er = !v53 || f.ophoerErAfgjort === false || s[362]
  s[1005] = SDL_24_1_ophoer_er
  const SDL_24_1_ophoer_ir = !v53 || f.ophoerErAfgjort && s[363]
  s[1006] = SDL_24_1_ophoer_ir
  const SDL_24_1_ophoer = v53 ? (f.ophoerErAfgjort ? Math.max(s[364], f.ophoerAfgjortDen) : NEVER) : FIRST_DAY
  s[1003] = SDL_24_1_ophoer
  const SDL_24_1_ophoer_hoej = v53 ? (f.ophoerErAfgjort ? Math.max(s[365], f.ophoerAfgjortDen) : NEVER) : NEVER
  s[1004] = SDL_24_1_ophoer_hoej
  // SDL.24.1.revurdering: Revurdering før sygedagpengene stopper (SDL § 24, stk. 1)
  const v58 = s[121] && s[125] <= 13331 /* 2006-07-02 */
  const SDL_24_1_revurdering = s[366] && (v58 || s[121] && s[127] >= 16252 /* 2014-07-01 */ && s[125] <= 2147483646)
  s[1007] = SDL_24_1_revurdering
  const SDL_24_1_revurdering_nej = s[366] && (v58 || s[121] && s[127] >= 13332 /* 2006-07-03 */ && s[125] <= 16251 /* 2014-06-30 */)
  s[1008] = SDL_24_1_revurdering_nej
  const SDL_24_1_revurdering_ir = s[366] && (v58 || s[123] || s[121] && s[127] === NEVER) || s[367] || s[123]
  s[1009] = SDL_24_1_revurdering_ir
  // SDL.24a.2: Første dag i jobafklaring ved ny sygemelding (SDL § 24 a, stk. 2-5)
  const v62 = !s[34] && s[368]
  const SDL_24a_2 = v62 ? FIRST_DAY : s[109] ? s[88] : SDL_33_1
  s[1011] = SDL_24a_2
  const SDL_24a_2_hoej = v62 ? NEVER : s[109] ? s[90] : SDL_33_1_hoej
  s[1012] = SDL_24a_2_hoej
  const SDL_24a_2_er = s[369] && (v62 || s[112] && (s[109] && !s[34] || !s[109] && SDL_33_1_er))
  s[1013] = SDL_24a_2_er
  const SDL_24a_2_ir = s[369] && (v62 || s[112] && (s[109] && s[36] || !s[109] && SDL_33_1_ir) || s[93]) || s[370]
  s[1014] = SDL_24a_2_ir
  // SDL.24a.6: Sygedagpenge i stedet for jobafklaring ved livstruende sygdom (SDL § 24 a, stk. 6)
  const SDL_24a_6 = !s[9] || s[157] && (s[369] || s[371]) && f.laegenVurdererLivstruende
  s[1015] = SDL_24a_6
  const SDL_24a_6_nej = !s[9] || !s[157] || s[372] || f.laegenVurdererLivstruende === false
  s[1016] = SDL_24a_6_nej
  // SDL.24b.1: Fra jobafklaring til sygedagpenge ved livstruende sygdom (SDL § 24 b, stk. 1)
  const v69 = s[157] && f.erIJobafklaring && f.laegenVurdererLivstruende && f.opfylderBeskaeftigelseskravetVedLivstruende
  const SDL_24b_1 = !s[9] || v69
  s[528] = SDL_24b_1
  const SDL_24b_1_nej = !s[9] || !v69
  s[1018] = SDL_24b_1_nej
  // SDL.24b.2: Første dag med sygedagpenge i stedet for jobafklaring (SDL § 24 b, stk. 2)
  const v72 = shiftDays(f.laegenVurderedeLivstruendeDen, 56) >= f.bedtOmSygedagpengeDen ? f.laegenVurderedeLivstruendeDen : f.bedtOmSygedagpengeDen
  const SDL_24b_2 = s[157] ? v72 : FIRST_DAY
  s[1019] = SDL_24b_2
  const SDL_24b_2_hoej = s[157] ? v72 : NEVER
  s[1020] = SDL_24b_2_hoej
  const SDL_24b_2_ir = SDL_24b_1 && !s[157] || SDL_24b_1_nej || !s[9]
  s[1021] = SDL_24b_2_ir
}

function svar_29(f, s) {
  // SDL.25.2: Sidste dag med sygedagpenge, når pension er tilkendt (SDL § 25, stk. 2)
  const v0 = f.vurderingsdato >= 15321 /* 2011-12-13 */
  const v1 = f.pensionMedTilbagevirkendeKraft ? Math.max(f.pensionAfgjortDen, shiftDays(f.pensionBetalesFra, -1)) : shiftDays(monthStart(f.pensionBetalesFra), -1)
  const SDL_25_2 = s[9] ? (v0 ? (s[373] ? Math.min(s[124], v1) : FIRST_DAY) : s[124]) : FIRST_DAY
  s[1024] = SDL_25_2
  const SDL_25_2_hoej = s[9] ? (v0 ? (s[373] ? Math.min(s[126], v1) : NEVER) : s[126]) : NEVER
  s[1025] = SDL_25_2_hoej
  const SDL_25_2_er = f.pensionTilkendt && (!s[9] || !v0 && s[120] || v0 && (!s[373] || s[120]))
  s[1026] = SDL_25_2_er
  const SDL_25_2_ir = f.pensionTilkendt === false || !s[9] || !v0 && s[122] || v0 && (!s[373] || s[122])
  s[1027] = SDL_25_2_ir
  // SDL.26.1.uger: Krævet arbejdsdygtighed før ny ret (SDL § 26, stk. 1)
  const v6 = !s[34] && s[94] && s[368]
  const SDL_26_1_uger = s[92] ? -Infinity : v6 || s[112] ? (s[112] ? 0 : 91) : 91
  s[1035] = SDL_26_1_uger
  const SDL_26_1_uger_hoej = s[92] ? Infinity : s[95] ? 91 : v6 ? 91 : 0
  s[1036] = SDL_26_1_uger_hoej
  const SDL_26_1_uger_er = s[92] || s[95] || v6 || s[112]
  s[1037] = SDL_26_1_uger_er
  // SDL.26.1: Ny ret, når retten er brugt op (SDL § 26, stk. 1)
  const v10 = SDL_26_1_uger_er && f.arbejdsdygtigUgerEfterOphoer >= SDL_26_1_uger
  const v11 = SDL_26_1_uger_er && f.arbejdsdygtigUgerEfterOphoer < SDL_26_1_uger_hoej
  const v12 = s[319] || s[129]
  const v13 = s[100] && s[130]
  const v14 = v10 || s[361] && (s[128] || s[130]) && (s[317] || s[128])
  const v15 = (v11 || s[100]) && (v12 || v13) && (v11 || v12)
  const v16 = s[100] && v13
  const v17 = f.retErOpbrugt && f.ugerISammenhaengendeSygeperiode > 364
  const SDL_26_1 = v17 && (s[92] || s[95] && v14 || v6 && v14 || s[112])
  s[1028] = SDL_26_1
  const SDL_26_1_nej = v17 && (s[92] || s[95] && v15 || v6 && v15)
  s[1029] = SDL_26_1_nej
  const SDL_26_1_ir = !v17 || s[92] || s[95] && v16 || v6 && v16 || s[93]
  s[1030] = SDL_26_1_ir
  // SDL.26.1.covid: Covid-forlængelse i 3 måneder (SDL § 26, stk. 1-2)
  const v21 = Math.max(s[125], 18330 /* 2020-03-09 */)
  const v22 = Math.max(s[127], 18330 /* 2020-03-09 */)
  const v23 = s[121] && v21 <= 18808 /* 2021-06-30 */
  const v24 = s[121] && s[127] >= 18330 /* 2020-03-09 */
  const v25 = s[121] && s[125] < 18330 /* 2020-03-09 */
  const v26 = s[121] && s[125] <= 18535 /* 2020-09-30 */
  const v27 = v25 || s[121] && s[127] > 18535 /* 2020-09-30 */
  const v28 = (v24 || s[123]) && (v26 || s[123]) && (v24 || v26)
  const v29 = countDays(s[31], 18330 /* 2020-03-09 */, 18330 /* 2020-03-09 */) >= 1
  const v30 = v24 || !v29 || f.fortsatRet9Marts2020 === false
  const v31 = (v25 || s[123]) && v29 && f.fortsatRet9Marts2020
  const v32 = v28 || v31
  const v33 = (v27 || s[123]) && v30
  const v34 = shiftDays(s[125], 1)
  s[401] = v34
  const v35 = shiftDays(s[127], 1)
  s[403] = v35
  const v36 = shiftDays(shiftMonths(v34, 3), -1)
  const v37 = shiftDays(shiftMonths(v35, 3), -1)
  const v38 = Math.max(v36, 18443 /* 2020-06-30 */)
  const v39 = Math.min(v37, 18443 /* 2020-06-30 */)
  const v40 = v28 && s[121]
  const v41 = s[123] && s[121] && v39 >= v38
  const v42 = v27 || v41
  const v43 = v27 ? 18443 /* 2020-06-30 */ : v38
  const v44 = v40 ? (v42 ? Math.min(v36, v43) : v36) : v43
  const v45 = v27 ? 18443 /* 2020-06-30 */ : v39
  const v46 = v40 ? (v42 ? Math.max(v37, v45) : v37) : v45
  const v47 = v28 && s[123]
  const v48 = v32 && (v40 || v27 || v41)
  const v49 = v33 && s[121]
  const v50 = v48 ? (v49 ? Math.min(s[125], v44) : v44) : s[125]
  const v51 = v48 ? (v49 ? Math.max(s[127], v46) : v46) : s[127]
  const v52 = v21 <= 2147483646
  const v53 = s[121] && v22 >= 18809 /* 2021-07-01 */ && v52
  const v54 = s[123] || s[121] && v22 === NEVER
  const v55 = v23 && (v48 || v49)
  const v56 = v53 && s[121]
  const SDL_26_1_covid_er = v55 || v56
  s[377] = SDL_26_1_covid_er
  const SDL_26_1_covid = v55 ? (v56 ? Math.min(s[125], v50) : v50) : s[125]
  s[375] = SDL_26_1_covid
  const SDL_26_1_covid_hoej = v55 ? (v56 ? Math.max(s[127], v51) : v51) : s[127]
  s[376] = SDL_26_1_covid_hoej
  const SDL_26_1_covid_ir = v23 && (v32 && (v47 || s[123] && !((!s[121] || !s[123] && v36 === v37) && s[121] && (!s[121] || v36 === 18443 /* 2020-06-30 */))) || v33 && s[123]) || v53 && s[123] || v54
  s[378] = SDL_26_1_covid_ir
  // SDL.26.1.fra: Hvornår covid-forlængelsen regnes fra (SDL § 26, stk. 1-2)
  const v61 = !s[121] || !s[123] && s[125] === s[127]
  s[421] = v61
  const v62 = s[121] && v52
  const v63 = v31 ? 18352 /* 2020-03-31 */ : NEVER
  const v64 = v30 ? NEVER : 18352 /* 2020-03-31 */
  const v65 = Math.max(s[125], v63)
  const v66 = Math.min(s[127], v64)
  const v67 = s[123] && s[121] && v66 >= v65
  const v68 = v27 || v67
  const v69 = v27 ? (v67 ? Math.min(v63, v65) : v63) : v65
  const SDL_26_1_fra = v40 ? (v68 ? Math.min(s[125], v69) : s[125]) : v69
  s[1031] = SDL_26_1_fra
  const v71 = v27 ? (v67 ? Math.max(v64, v66) : v64) : v66
  const SDL_26_1_fra_hoej = v40 ? (v68 ? Math.max(s[127], v71) : s[127]) : v71
  s[1032] = SDL_26_1_fra_hoej
  const SDL_26_1_fra_er = v62 && (v40 || v27 || v67)
  s[1033] = SDL_26_1_fra_er
  const SDL_26_1_fra_ir = v62 && (v47 || s[123] && !(v61 && v63 === v64 && s[121] && (!s[121] || s[125] === v63))) || v54
  s[1034] = SDL_26_1_fra_ir
  // SDL.26.2: Ny ret for pensionister, når retten er brugt op (SDL § 26, stk. 1)
  const v75 = f.retErOpbrugt && f.ugerISammenhaengendeSygeperiode > 182 && s[374]
  const SDL_26_2 = v75 && (s[92] || s[95] || v6 && v10 || s[112])
  s[1038] = SDL_26_2
  const SDL_26_2_nej = v75 && (s[92] || s[95] || v6 && v11)
  s[1039] = SDL_26_2_nej
  const SDL_26_2_ir = !v75 || s[92] || s[95] || v6 && s[100] || s[93]
  s[1040] = SDL_26_2_ir
}

function svar_30(f, s) {
  // SDL.26.3.covid: Covid-forlængelse i 3 måneder mere (SDL § 26, stk. 3)
  const v0 = Math.max(18330 /* 2020-03-09 */, s[375])
  const v1 = Math.max(18330 /* 2020-03-09 */, s[376])
  const v2 = s[377] && v0 <= 18808 /* 2021-06-30 */
  const v3 = s[377] && s[121]
  const v4 = v3 && s[125] < s[376]
  const v5 = s[377] && s[376] >= 18443 /* 2020-06-30 */
  const v6 = s[377] && s[375] <= 18535 /* 2020-09-30 */
  const v7 = (v5 || s[378]) && (v6 || s[378]) && (v5 || v6)
  const v8 = shiftDays(shiftMonths(shiftDays(s[375], 1), 3), -1)
  const v9 = shiftDays(shiftMonths(shiftDays(s[376], 1), 3), -1)
  const v10 = Math.max(s[375], v8)
  const v11 = Math.min(s[376], v9)
  const v12 = (v4 || s[378] || s[123]) && (v7 || s[378]) && (v4 || v7) && s[377]
  const v13 = (v3 && s[127] >= s[375] || s[377] && s[375] < 18443 /* 2020-06-30 */ || s[377] && s[376] > 18535 /* 2020-09-30 */) && s[377]
  const v14 = s[378] && s[377] && v11 >= v10
  const v15 = v13 || v14
  const v16 = v13 ? (v14 ? Math.min(s[375], v10) : s[375]) : v10
  const v17 = v12 ? (v15 ? Math.min(v8, v16) : v8) : v16
  const v18 = v13 ? (v14 ? Math.max(s[376], v11) : s[376]) : v11
  const v19 = v12 ? (v15 ? Math.max(v9, v18) : v9) : v18
  const v20 = s[377] && v1 >= 18809 /* 2021-07-01 */ && v0 <= 2147483646
  const v21 = v2 && (v12 || v13 || v14)
  const v22 = v20 && s[377]
  const SDL_26_3_covid_er = v21 || v22
  s[1043] = SDL_26_3_covid_er
  const SDL_26_3_covid = v21 ? (v22 ? Math.min(s[375], v17) : v17) : s[375]
  s[1041] = SDL_26_3_covid
  const SDL_26_3_covid_hoej = v21 ? (v22 ? Math.max(s[376], v19) : v19) : s[376]
  s[1042] = SDL_26_3_covid_hoej
  const SDL_26_3_covid_ir = v2 && s[378] || v20 && s[378] || s[378] || s[377] && v1 === NEVER
  s[1044] = SDL_26_3_covid_ir
  // SDL.26a.1.covid: Covid-forlængelse efter en anden forlængelse (SDL § 26 a, stk. 1-2)
  const v27 = shiftDays(shiftMonths(shiftDays(f.forlaengelsenSlutter, 1), 3), -1)
  const SDL_26a_1_covid = Math.max(f.forlaengelsenSlutter, 18330 /* 2020-03-09 */) >= 18809 /* 2021-07-01 */ ? f.forlaengelsenSlutter : f.forlaengelsenSlutter >= 18330 /* 2020-03-09 */ && f.forlaengelsenSlutter <= 18535 /* 2020-09-30 */ ? (v27 >= 18443 /* 2020-06-30 */ ? v27 : 18443 /* 2020-06-30 */) : f.forlaengelsenSlutter
  s[1045] = SDL_26a_1_covid
  // SDL.26a.3.covid: Covid-forlængelse i 3 måneder mere efter en anden forlængelse (SDL § 26 a, stk. 3)
  const v29 = Math.max(18330 /* 2020-03-09 */, SDL_26a_1_covid)
  const SDL_26a_3_covid_ir = v29 >= NEVER
  s[1047] = SDL_26a_3_covid_ir
  const SDL_26a_3_covid = v29 >= 18809 /* 2021-07-01 */ ? SDL_26a_1_covid : f.forlaengelsenSlutter < SDL_26a_1_covid && SDL_26a_1_covid >= 18443 /* 2020-06-30 */ && SDL_26a_1_covid <= 18535 /* 2020-09-30 */ ? shiftDays(shiftMonths(shiftDays(SDL_26a_1_covid, 1), 3), -1) : SDL_26a_1_covid
  s[1046] = SDL_26a_3_covid
  // SDL.26c.covid: Covid-forlængelse i 1 måned, oktober 2020 (SDL § 26 c, stk. 1-2)
  const v32 = Math.max(18330 /* 2020-03-09 */, SDL_26_3_covid)
  const v33 = Math.max(18330 /* 2020-03-09 */, SDL_26_3_covid_hoej)
  const v34 = SDL_26_3_covid_er && v32 <= 18808 /* 2021-06-30 */
  const v35 = SDL_26_3_covid_er && SDL_26_3_covid_hoej >= 18535 /* 2020-09-30 */
  const v36 = SDL_26_3_covid_er && SDL_26_3_covid <= 18566 /* 2020-10-31 */
  const v37 = shiftDays(shiftMonths(shiftDays(SDL_26_3_covid, 1), 1), -1)
  const v38 = shiftDays(shiftMonths(shiftDays(SDL_26_3_covid_hoej, 1), 1), -1)
  const v39 = Math.max(SDL_26_3_covid, v37)
  const v40 = Math.min(SDL_26_3_covid_hoej, v38)
  const v41 = (v35 || SDL_26_3_covid_ir) && (v36 || SDL_26_3_covid_ir) && (v35 || v36) && SDL_26_3_covid_er
  const v42 = (SDL_26_3_covid_er && SDL_26_3_covid < 18535 /* 2020-09-30 */ || SDL_26_3_covid_er && SDL_26_3_covid_hoej > 18566 /* 2020-10-31 */) && SDL_26_3_covid_er
  const v43 = SDL_26_3_covid_ir && SDL_26_3_covid_er && v40 >= v39
  const v44 = v42 || v43
  const v45 = v42 ? (v43 ? Math.min(SDL_26_3_covid, v39) : SDL_26_3_covid) : v39
  const v46 = v41 ? (v44 ? Math.min(v37, v45) : v37) : v45
  const v47 = v42 ? (v43 ? Math.max(SDL_26_3_covid_hoej, v40) : SDL_26_3_covid_hoej) : v40
  const v48 = v41 ? (v44 ? Math.max(v38, v47) : v38) : v47
  const v49 = SDL_26_3_covid_er && v33 >= 18809 /* 2021-07-01 */ && v32 <= 2147483646
  const v50 = v34 && (v41 || v42 || v43)
  const v51 = v49 && SDL_26_3_covid_er
  const SDL_26c_covid_er = v50 || v51
  s[380] = SDL_26c_covid_er
  const SDL_26c_covid = v50 ? (v51 ? Math.min(SDL_26_3_covid, v46) : v46) : SDL_26_3_covid
  s[384] = SDL_26c_covid
  const SDL_26c_covid_hoej = v50 ? (v51 ? Math.max(SDL_26_3_covid_hoej, v48) : v48) : SDL_26_3_covid_hoej
  s[386] = SDL_26c_covid_hoej
  const SDL_26c_covid_ir = v34 && SDL_26_3_covid_ir || v49 && SDL_26_3_covid_ir || SDL_26_3_covid_ir || SDL_26_3_covid_er && v33 === NEVER
  s[382] = SDL_26c_covid_ir
  // SDL.26d.covid: Covid-forlængelse i 1 måned, oktober 2020, efter en anden forlængelse (SDL § 26 d, stk. 1-2)
  const v56 = Math.max(18330 /* 2020-03-09 */, SDL_26a_3_covid)
  const v57 = v56 >= 18809 /* 2021-07-01 */
  const v58 = SDL_26a_3_covid >= 18535 /* 2020-09-30 */
  const v59 = !SDL_26a_3_covid_ir && v58
  const v60 = SDL_26a_3_covid <= 18566 /* 2020-10-31 */
  const v61 = !SDL_26a_3_covid_ir && v60
  const v62 = shiftDays(shiftMonths(shiftDays(SDL_26a_3_covid, 1), 1), -1)
  const v63 = Math.max(SDL_26a_3_covid, v62)
  const v64 = Math.min(SDL_26a_3_covid, v62)
  const v65 = (v59 || SDL_26a_3_covid_ir) && (v61 || SDL_26a_3_covid_ir) && (v59 || v61) && !SDL_26a_3_covid_ir
  const v66 = (!SDL_26a_3_covid_ir && !v58 || !SDL_26a_3_covid_ir && !v60) && !SDL_26a_3_covid_ir
  const v67 = SDL_26a_3_covid_ir && !SDL_26a_3_covid_ir && v64 >= v63
  const v68 = v66 || v67
  const v69 = v66 ? (v67 ? Math.min(SDL_26a_3_covid, v63) : SDL_26a_3_covid) : v63
  const v70 = v66 ? (v67 ? Math.max(SDL_26a_3_covid, v64) : SDL_26a_3_covid) : v64
  const v71 = !SDL_26a_3_covid_ir && v56 < NEVER
  const SDL_26d_covid = v57 ? SDL_26a_3_covid : v65 ? (v68 ? Math.min(v62, v69) : v62) : v69
  s[383] = SDL_26d_covid
  const SDL_26d_covid_hoej = v57 ? SDL_26a_3_covid : v65 ? (v68 ? Math.max(v62, v70) : v62) : v70
  s[385] = SDL_26d_covid_hoej
  const SDL_26d_covid_er = v71 && (!v57 && (v65 || v66 || v67) || v57 && !SDL_26a_3_covid_ir)
  s[379] = SDL_26d_covid_er
  const SDL_26d_covid_ir = !v71 || SDL_26a_3_covid_ir
  s[381] = SDL_26d_covid_ir
}

function svar_31(f, s) {
  // SDL.26f.covid: Covid-forlængelse i stedet for jobafklaring, § 26 f (SDL § 26 f, stk. 1)
  const v0 = f.forlaengelseErAfgjort && s[379] || f.forlaengelseErAfgjort === false && s[380]
  const v1 = f.forlaengelseErAfgjort && s[381] || f.forlaengelseErAfgjort === false && s[382]
  const v2 = f.forlaengelseErAfgjort ? s[383] : s[384]
  const v3 = f.forlaengelseErAfgjort ? s[385] : s[386]
  const v4 = Math.max(18330 /* 2020-03-09 */, v2)
  const v5 = Math.max(18330 /* 2020-03-09 */, v3)
  const v6 = v0 && v4 <= 18808 /* 2021-06-30 */
  const v7 = shiftDays(v2, 1)
  const v8 = shiftDays(v3, 1)
  const v9 = v0 && v8 >= 18567 /* 2020-11-01 */
  const v10 = v0 && v7 <= 18658 /* 2021-01-31 */
  const v11 = shiftDays(shiftMonths(v7, 3), -1)
  const v12 = shiftDays(shiftMonths(v8, 3), -1)
  const v13 = Math.max(v2, v11)
  const v14 = Math.min(v3, v12)
  const v15 = (v9 || v1) && (v10 || v1) && (v9 || v10) && v0
  const v16 = (v0 && v7 < 18567 /* 2020-11-01 */ || v0 && v8 > 18658 /* 2021-01-31 */) && v0
  const v17 = v1 && v0 && v14 >= v13
  const v18 = v16 || v17
  const v19 = v16 ? (v17 ? Math.min(v2, v13) : v2) : v13
  const v20 = v15 ? (v18 ? Math.min(v11, v19) : v11) : v19
  const v21 = v16 ? (v17 ? Math.max(v3, v14) : v3) : v14
  const v22 = v15 ? (v18 ? Math.max(v12, v21) : v12) : v21
  const v23 = v0 && v5 >= 18809 /* 2021-07-01 */ && v4 <= 2147483646
  const v24 = v6 && (v15 || v16 || v17)
  const v25 = v23 && v0
  const SDL_26f_covid_er = v24 || v25
  s[1050] = SDL_26f_covid_er
  const SDL_26f_covid = v24 ? (v25 ? Math.min(v2, v20) : v20) : v2
  s[1048] = SDL_26f_covid
  const SDL_26f_covid_hoej = v24 ? (v25 ? Math.max(v3, v22) : v22) : v3
  s[1049] = SDL_26f_covid_hoej
  const SDL_26f_covid_ir = v6 && v1 || v23 && v1 || v1 || v0 && v5 === NEVER
  s[1051] = SDL_26f_covid_ir
  // SDL.26g.covid: Covid-forlængelse i stedet for jobafklaring, § 26 g (SDL § 26 g, stk. 1)
  const v30 = Math.max(18330 /* 2020-03-09 */, SDL_26f_covid)
  const v31 = Math.max(18330 /* 2020-03-09 */, SDL_26f_covid_hoej)
  const v32 = SDL_26f_covid_er && v30 <= 18808 /* 2021-06-30 */
  const v33 = shiftDays(SDL_26f_covid, 1)
  const v34 = shiftDays(SDL_26f_covid_hoej, 1)
  const v35 = SDL_26f_covid_er && v34 >= 18659 /* 2021-02-01 */
  const v36 = SDL_26f_covid_er && v33 <= 18686 /* 2021-02-28 */
  const v37 = shiftDays(shiftMonths(v33, 1), -1)
  const v38 = shiftDays(shiftMonths(v34, 1), -1)
  const v39 = Math.max(SDL_26f_covid, v37)
  const v40 = Math.min(SDL_26f_covid_hoej, v38)
  const v41 = (v35 || SDL_26f_covid_ir) && (v36 || SDL_26f_covid_ir) && (v35 || v36) && SDL_26f_covid_er
  const v42 = (SDL_26f_covid_er && v33 < 18659 /* 2021-02-01 */ || SDL_26f_covid_er && v34 > 18686 /* 2021-02-28 */) && SDL_26f_covid_er
  const v43 = SDL_26f_covid_ir && SDL_26f_covid_er && v40 >= v39
  const v44 = v42 || v43
  const v45 = v42 ? (v43 ? Math.min(SDL_26f_covid, v39) : SDL_26f_covid) : v39
  const v46 = v41 ? (v44 ? Math.min(v37, v45) : v37) : v45
  const v47 = v42 ? (v43 ? Math.max(SDL_26f_covid_hoej, v40) : SDL_26f_covid_hoej) : v40
  const v48 = v41 ? (v44 ? Math.max(v38, v47) : v38) : v47
  const v49 = SDL_26f_covid_er && v31 >= 18809 /* 2021-07-01 */ && v30 <= 2147483646
  const v50 = v32 && (v41 || v42 || v43)
  const v51 = v49 && SDL_26f_covid_er
  const SDL_26g_covid_er = v50 || v51
  s[389] = SDL_26g_covid_er
  const SDL_26g_covid = v50 ? (v51 ? Math.min(SDL_26f_covid, v46) : v46) : SDL_26f_covid
  s[387] = SDL_26g_covid
  const SDL_26g_covid_hoej = v50 ? (v51 ? Math.max(SDL_26f_covid_hoej, v48) : v48) : SDL_26f_covid_hoej
  s[388] = SDL_26g_covid_hoej
  const SDL_26g_covid_ir = v32 && SDL_26f_covid_ir || v49 && SDL_26f_covid_ir || SDL_26f_covid_ir || SDL_26f_covid_er && v31 === NEVER
  s[390] = SDL_26g_covid_ir
}

function svar_32(f, s) {
  // SDL.26h.covid: Covid-forlængelse i stedet for jobafklaring, § 26 h (SDL § 26 h, stk. 1)
  const v0 = Math.max(18330 /* 2020-03-09 */, s[387])
  const v1 = Math.max(18330 /* 2020-03-09 */, s[388])
  const v2 = s[389] && v0 <= 18808 /* 2021-06-30 */
  const v3 = shiftDays(s[387], 1)
  const v4 = shiftDays(s[388], 1)
  const v5 = s[389] && v4 >= 18687 /* 2021-03-01 */
  const v6 = s[389] && v3 <= 18747 /* 2021-04-30 */
  const v7 = shiftDays(shiftMonths(v3, 2), -1)
  const v8 = shiftDays(shiftMonths(v4, 2), -1)
  const v9 = Math.max(s[387], v7)
  const v10 = Math.min(s[388], v8)
  const v11 = (v5 || s[390]) && (v6 || s[390]) && (v5 || v6) && s[389]
  const v12 = (s[389] && v3 < 18687 /* 2021-03-01 */ || s[389] && v4 > 18747 /* 2021-04-30 */) && s[389]
  const v13 = s[390] && s[389] && v10 >= v9
  const v14 = v12 || v13
  const v15 = v12 ? (v13 ? Math.min(s[387], v9) : s[387]) : v9
  const v16 = v11 ? (v14 ? Math.min(v7, v15) : v7) : v15
  const v17 = v12 ? (v13 ? Math.max(s[388], v10) : s[388]) : v10
  const v18 = v11 ? (v14 ? Math.max(v8, v17) : v8) : v17
  const v19 = s[389] && v1 >= 18809 /* 2021-07-01 */ && v0 <= 2147483646
  const v20 = v2 && (v11 || v12 || v13)
  const v21 = v19 && s[389]
  const SDL_26h_covid_er = v20 || v21
  s[1054] = SDL_26h_covid_er
  const SDL_26h_covid = v20 ? (v21 ? Math.min(s[387], v16) : v16) : s[387]
  s[1052] = SDL_26h_covid
  const SDL_26h_covid_hoej = v20 ? (v21 ? Math.max(s[388], v18) : v18) : s[388]
  s[1053] = SDL_26h_covid_hoej
  const SDL_26h_covid_ir = v2 && s[390] || v19 && s[390] || s[390] || s[389] && v1 === NEVER
  s[1055] = SDL_26h_covid_ir
  // SDL.26i.covid: Covid-forlængelse i stedet for jobafklaring, § 26 i (SDL § 26 i, stk. 1)
  const v26 = Math.max(18330 /* 2020-03-09 */, SDL_26h_covid)
  const v27 = Math.max(18330 /* 2020-03-09 */, SDL_26h_covid_hoej)
  const v28 = SDL_26h_covid_er && v26 <= 18808 /* 2021-06-30 */
  const v29 = shiftDays(SDL_26h_covid, 1)
  const v30 = shiftDays(SDL_26h_covid_hoej, 1)
  const v31 = SDL_26h_covid_er && v30 >= 18748 /* 2021-05-01 */
  const v32 = SDL_26h_covid_er && v29 <= 18808 /* 2021-06-30 */
  const v33 = shiftDays(shiftMonths(v29, 2), -1)
  const v34 = shiftDays(shiftMonths(v30, 2), -1)
  const v35 = Math.max(SDL_26h_covid, v33)
  const v36 = Math.min(SDL_26h_covid_hoej, v34)
  const v37 = (v31 || SDL_26h_covid_ir) && (v32 || SDL_26h_covid_ir) && (v31 || v32) && SDL_26h_covid_er
  const v38 = (SDL_26h_covid_er && v29 < 18748 /* 2021-05-01 */ || SDL_26h_covid_er && v30 > 18808 /* 2021-06-30 */) && SDL_26h_covid_er
  const v39 = SDL_26h_covid_ir && SDL_26h_covid_er && v36 >= v35
  const v40 = v38 || v39
  const v41 = v38 ? (v39 ? Math.min(SDL_26h_covid, v35) : SDL_26h_covid) : v35
  const v42 = v37 ? (v40 ? Math.min(v33, v41) : v33) : v41
  const v43 = v38 ? (v39 ? Math.max(SDL_26h_covid_hoej, v36) : SDL_26h_covid_hoej) : v36
  const v44 = v37 ? (v40 ? Math.max(v34, v43) : v34) : v43
  const v45 = SDL_26h_covid_er && v27 >= 18809 /* 2021-07-01 */ && v26 <= 2147483646
  const v46 = v28 && (v37 || v38 || v39)
  const v47 = v45 && SDL_26h_covid_er
  const SDL_26i_covid_er = v46 || v47
  s[1058] = SDL_26i_covid_er
  const SDL_26i_covid = v46 ? (v47 ? Math.min(SDL_26h_covid, v42) : v42) : SDL_26h_covid
  s[1056] = SDL_26i_covid
  const SDL_26i_covid_hoej = v46 ? (v47 ? Math.max(SDL_26h_covid_hoej, v44) : v44) : SDL_26h_covid_hoej
  s[1057] = SDL_26i_covid_hoej
  const SDL_26i_covid_ir = v28 && SDL_26h_covid_ir || v45 && SDL_26h_covid_ir || SDL_26h_covid_ir || SDL_26h_covid_er && v27 === NEVER
  s[1059] = SDL_26i_covid_ir
  // SDL.27.1.2.uger: Længste forlængelse til afklaring (SDL § 27, stk. 1, nr. 2)
  const v52 = s[391] && s[392] && s[393] <= 14691 /* 2010-03-23 */
  const v53 = s[391] && s[394] >= 14692 /* 2010-03-24 */ && s[395]
  const SDL_27_1_2_uger = s[84] ? -Infinity : v52 ? 182 : v53 ? 273 : s[396] ? 273 : 483
  s[1062] = SDL_27_1_2_uger
  const SDL_27_1_2_uger_hoej = s[84] ? Infinity : v53 || s[397] ? (s[397] ? (s[398] ? 483 : 273) : 273) : 182
  s[1063] = SDL_27_1_2_uger_hoej
  const SDL_27_1_2_uger_er = s[84] || v52 || v53 || s[396] || s[398]
  s[1064] = SDL_27_1_2_uger_er
  // SDL.27.1.2.slut: Seneste slut på forlængelse til afklaring (SDL § 27, stk. 1, nr. 2)
  const v57 = s[391] && s[392] && s[399]
  const v58 = s[123] || s[78]
  const SDL_27_1_2_slut_er = s[84] || v57 && s[121] && SDL_27_1_2_uger_er
  s[413] = SDL_27_1_2_slut_er
  const SDL_27_1_2_slut = s[84] ? FIRST_DAY : shiftDays(s[125], SDL_27_1_2_uger)
  s[411] = SDL_27_1_2_slut
  const SDL_27_1_2_slut_hoej = s[84] ? NEVER : shiftDays(s[127], SDL_27_1_2_uger_hoej)
  s[412] = SDL_27_1_2_slut_hoej
  const SDL_27_1_2_slut_ir = s[84] || v57 && v58 || s[87]
  s[420] = SDL_27_1_2_slut_ir
  // SDL.27.1.3.slut: Seneste slut på forlængelse ved lægebehandling (SDL § 27, stk. 2)
  const v63 = allPeriods(f.ventetidPaaSygehus)
  const v64 = without(ALL_DAYS, v63)
  const v65 = s[121] && s[400]
  const SDL_27_1_3_slut = s[84] ? FIRST_DAY : dayReaching(v64, s[401], s[402])
  s[414] = SDL_27_1_3_slut
  const SDL_27_1_3_slut_hoej = s[84] ? NEVER : dayReaching(v64, s[403], s[404])
  s[415] = SDL_27_1_3_slut_hoej
  const SDL_27_1_3_slut_er = s[84] || s[85] && v65 || s[86] && v65
  s[416] = SDL_27_1_3_slut_er
  const SDL_27_1_3_slut_ir = s[84] || s[85] && v58 || s[86] && v58 || s[87]
  s[422] = SDL_27_1_3_slut_ir
  // SDL.27.1.4.slut: Seneste slut på forlængelse til afklaring af fleksjob eller pension (SDL § 27, stk. 1, nr. 4)
  const v70 = shiftDays(s[125], 182)
  const v71 = s[396] && s[121]
  const v72 = s[405] || s[406]
  const v73 = s[406] ? FIRST_DAY : NEVER
  const SDL_27_1_4_slut = s[84] ? FIRST_DAY : s[85] ? FIRST_DAY : v71 ? (v72 ? Math.min(v70, v73) : v70) : v73
  s[417] = SDL_27_1_4_slut
  const SDL_27_1_4_slut_hoej = s[84] ? NEVER : s[85] ? NEVER : v72 ? NEVER : shiftDays(s[127], 182)
  s[418] = SDL_27_1_4_slut_hoej
  const SDL_27_1_4_slut_er = s[84] || s[85] || v71 || s[405] || s[406]
  s[419] = SDL_27_1_4_slut_er
  const SDL_27_1_4_slut_ir = s[84] || s[85] || s[396] && s[123] || s[406] || s[87]
  s[423] = SDL_27_1_4_slut_ir
}

function svar_33(f, s) {
  // SDL.27.1.slut: Forlængelsens seneste slut (SDL § 27, stk. 1)
  const v0 = s[68] || s[72] || s[73] || s[74]
  const v1 = s[407] && s[408] && s[409] && s[410] && (s[75] || s[77] || s[79] || s[80])
  const v2 = Math.max(s[125], s[411])
  const v3 = Math.min(s[127], s[412])
  const v4 = s[69] && s[413]
  const v5 = s[81] && s[121]
  const v6 = s[78] && s[413] && s[121] && v3 >= v2
  const v7 = v5 || v6
  const v8 = v5 ? (v6 ? Math.min(s[125], v2) : s[125]) : v2
  const v9 = v5 ? (v6 ? Math.max(s[127], v3) : s[127]) : v3
  const v10 = Math.max(s[125], s[414])
  const v11 = Math.min(s[127], s[415])
  const v12 = s[70] && s[416]
  const v13 = s[82] && s[121]
  const v14 = s[78] && s[416] && s[121] && v11 >= v10
  const v15 = v13 || v14
  const v16 = v13 ? (v14 ? Math.min(s[125], v10) : s[125]) : v10
  const v17 = v13 ? (v14 ? Math.max(s[127], v11) : s[127]) : v11
  const v18 = Math.max(s[125], s[417])
  const v19 = Math.min(s[127], s[418])
  const v20 = s[71] && s[419]
  const v21 = s[83] && s[121]
  const v22 = s[76] && s[419] && s[121] && v19 >= v18
  const v23 = v21 || v22
  const v24 = v21 ? (v22 ? Math.min(s[125], v18) : s[125]) : v18
  const v25 = v21 ? (v22 ? Math.max(s[127], v19) : s[127]) : v19
  const v26 = Math.max(v20 ? (v23 ? Math.min(s[417], v24) : s[417]) : v24, v4 ? (v7 ? Math.min(s[411], v8) : s[411]) : v8, v12 ? (v15 ? Math.min(s[414], v16) : s[414]) : v16)
  const v27 = Math.max(v20 ? (v23 ? Math.max(s[418], v25) : s[418]) : v25, v4 ? (v7 ? Math.max(s[412], v9) : s[412]) : v9, v12 ? (v15 ? Math.max(s[415], v17) : s[415]) : v17)
  const v28 = (v4 || v5 || v6) && (v12 || v13 || v14) && (v20 || v21 || v22)
  const v29 = s[69] && s[420] || s[81] && s[123] || s[78] && s[420] && s[123] || s[78] && !((!s[413] || !s[420] && s[411] === s[412]) && s[421] && (s[413] && s[121] || !s[413] && !s[121]) && (!s[413] || s[125] === s[411])) || s[70] && s[422] || s[82] && s[123] || s[78] && s[422] && s[123] || s[78] && !((!s[416] || !s[422] && s[414] === s[415]) && s[421] && (s[416] && s[121] || !s[416] && !s[121]) && (!s[416] || s[125] === s[414])) || s[71] && s[423] || s[83] && s[123] || s[76] && s[423] && s[123] || s[76] && !((!s[419] || !s[423] && s[417] === s[418]) && s[421] && (s[419] && s[121] || !s[419] && !s[121]) && (!s[419] || s[125] === s[417]))
  const v30 = v1 && v28
  const v31 = s[424] && v28 && v27 >= NEVER
  const v32 = v0 || v30 || v31
  const v33 = v1 && v29 || s[424] && !((!v28 || !v29 && v26 === v27) && v28 && v26 === NEVER)
  const SDL_27_1_slut = s[84] ? FIRST_DAY : v30 || v31 ? (v30 ? v26 : NEVER) : NEVER
  s[1068] = SDL_27_1_slut
  const SDL_27_1_slut_hoej = s[84] ? NEVER : v0 ? NEVER : v27
  s[1069] = SDL_27_1_slut_hoej
  const SDL_27_1_slut_er = s[128] && (s[84] || s[85] && v32 || s[86] && v32)
  s[1070] = SDL_27_1_slut_er
  const SDL_27_1_slut_ir = s[128] && (s[84] || s[85] && v33 || s[86] && v33 || s[87]) || s[425]
  s[1071] = SDL_27_1_slut_ir
  // SDL.29.1: Forlængelse for pensionister m.fl. (SDL § 29)
  const SDL_29_1 = s[374] && !s[34] && (!s[426] || f.laegenVenterArbejdeInden26Uger)
  s[1072] = SDL_29_1
  const SDL_29_1_nej = s[374] && !s[34] && (!s[426] || f.laegenVenterArbejdeInden26Uger === false)
  s[1073] = SDL_29_1_nej
  const SDL_29_1_ir = !s[374] || s[34] || !s[426]
  s[1074] = SDL_29_1_ir
  // SDL.30.1.fri: Første fraværsdag, når du blev syg i aftalt fri (SDL § 30, stk. 1)
  const v41 = Math.max(s[33], shiftDays(f.fridageneSlutter, 1))
  const SDL_30_1_fri = s[9] ? v41 : FIRST_DAY
  s[1078] = SDL_30_1_fri
  const SDL_30_1_fri_hoej = s[9] ? v41 : NEVER
  s[1079] = SDL_30_1_fri_hoej
  const SDL_30_1_fri_ir = f.sygUnderAftaltFri === false || !s[9]
  s[1080] = SDL_30_1_fri_ir
  // SDL.35.2: Arbejdsgiveren betaler tidligst fra (SDL § 35, stk. 2)
  const v45 = shiftDays(f.sygemeldtTilArbejdsgiver, 1)
  const v46 = f.fyldestgoerendeBegrundelse === false || !s[34]
  const v47 = f.fyldestgoerendeBegrundelse && s[36]
  const v48 = f.sygemeldtITide && !s[34] || f.sygemeldtITide === false && (f.indsigelseModSenSygemelding && v46 || f.indsigelseModSenSygemelding === false && !s[34])
  const v49 = f.sygemeldtITide && s[36] || f.sygemeldtITide === false && (f.indsigelseModSenSygemelding && v47 || f.indsigelseModSenSygemelding === false && s[36])
  const SDL_35_2 = s[92] ? FIRST_DAY : f.sygemeldtITide ? s[88] : f.indsigelseModSenSygemelding ? (f.fyldestgoerendeBegrundelse ? s[88] : v45) : s[88]
  s[1094] = SDL_35_2
  const SDL_35_2_hoej = s[92] ? NEVER : f.sygemeldtITide ? s[90] : f.indsigelseModSenSygemelding ? (f.fyldestgoerendeBegrundelse ? s[90] : v45) : s[90]
  s[1095] = SDL_35_2_hoej
  const SDL_35_2_er = s[99] && (s[92] || s[95] && v48 || s[108] && v48)
  s[1096] = SDL_35_2_er
  const SDL_35_2_ir = s[99] && (s[92] || s[95] && v49 || s[108] && v49 || s[93]) || s[102] || s[100]
  s[1097] = SDL_35_2_ir
  // SDL.35.3: Du skal have meldt dig syg til a-kassen (SDL § 35, stk. 3)
  const v54 = !s[34] && s[89] && s[427]
  const v55 = !s[34] && s[428] && s[91]
  s[445] = v55
  const SDL_35_3 = s[92] ? FIRST_DAY : v54 ? FIRST_DAY : s[88]
  s[1098] = SDL_35_3
  const SDL_35_3_hoej = s[92] ? NEVER : v54 ? NEVER : s[90]
  s[1099] = SDL_35_3_hoej
  const SDL_35_3_er = s[110] && (s[92] || v54 || v55 && !s[34])
  s[1100] = SDL_35_3_er
  const SDL_35_3_ir = !s[110] || s[92] || v54 || v55 && s[36] || s[93]
  s[1101] = SDL_35_3_ir
  // SDL.35.3.fra: Ret tidligst fra (SDL § 35, stk. 3)
  const v60 = SDL_35_3_er && SDL_35_3_hoej >= f.anmeldtTilAkasse
  const v61 = SDL_35_3_er && SDL_35_3 < f.anmeldtTilAkasse
  const v62 = f.fyldestgoerendeBegrundelse ? s[88] : f.anmeldtTilAkasse
  const v63 = f.fyldestgoerendeBegrundelse ? s[90] : f.anmeldtTilAkasse
  const v64 = Math.max(s[88], v62)
  const v65 = Math.min(s[90], v63)
  const v66 = v60 && !s[34]
  const v67 = v61 && v46
  const v68 = SDL_35_3_ir && !s[34] && v65 >= v64
  const v69 = v67 || v68
  const v70 = v67 ? (v68 ? Math.min(v62, v64) : v62) : v64
  const v71 = v67 ? (v68 ? Math.max(v63, v65) : v63) : v65
  const SDL_35_3_fra = s[92] ? FIRST_DAY : v54 ? FIRST_DAY : v66 ? (v69 ? Math.min(s[88], v70) : s[88]) : v70
  s[1102] = SDL_35_3_fra
  const SDL_35_3_fra_hoej = s[92] ? NEVER : v54 ? NEVER : v66 ? (v69 ? Math.max(s[90], v71) : s[90]) : v71
  s[1103] = SDL_35_3_fra_hoej
  const SDL_35_3_fra_er = s[110] && (s[92] || v54 || v55 && (v66 || v67 || v68))
  s[1104] = SDL_35_3_fra_er
  const SDL_35_3_fra_ir = !s[110] || s[92] || v54 || v55 && (v60 && s[36] || v61 && v47 || SDL_35_3_ir && s[36] && v47 || SDL_35_3_ir && !(s[429] && (!v46 || !v47 && v62 === v63) && (!s[34] || s[34] && !v46) && (s[34] || s[88] === v62))) || s[93]
  s[1105] = SDL_35_3_fra_ir
}

function svar_34(f, s) {
  // SDL.38.1: Du skal have søgt kommunen om sygedagpenge (SDL § 38, stk. 1)
  const v0 = f.arbejdsgiverensBetaling === 'sygedagpenge'
  s[440] = v0
  const v1 = shiftDays(f.sidsteDagMedBetaling, 7)
  s[441] = v1
  const v2 = shiftDays(s[88], 7)
  s[452] = v2
  const v3 = shiftDays(s[90], 7)
  s[454] = v3
  const v4 = v0 || !s[34]
  s[444] = v4
  const v5 = !v0 && s[36]
  s[449] = v5
  const v6 = v0 ? v1 : v2
  const v7 = v0 ? v1 : v3
  const v8 = s[88] <= 15426 /* 2012-03-27 */
  s[437] = v8
  const v9 = !s[34] && s[94] && v8
  s[450] = v9
  const v10 = s[90] >= 15427 /* 2012-03-28 */
  const v11 = !s[34] && v10 && s[427]
  s[446] = v11
  const v12 = !s[34] && s[428] && s[104]
  const v13 = shiftDays(f.underretningsbrevAfsendt, 8)
  const v14 = shiftDays(s[88], 21)
  s[438] = v14
  const v15 = shiftDays(s[90], 21)
  s[439] = v15
  const v16 = shiftDays(f.sidsteDagMedBetaling, 21)
  const v17 = v0 || s[430] || !s[34]
  const v18 = v0 ? v16 : s[430] ? NEVER : v14
  const v19 = v0 ? v16 : s[430] ? NEVER : v15
  const v20 = !s[110] && !v0 && !s[430] && s[36]
  const v21 = s[431] && !s[34]
  const v22 = s[431] && s[36]
  const v23 = s[431] ? v2 : f.underretningsbrevSendt ? v13 : s[110] ? v14 : v18
  const v24 = s[431] ? v3 : f.underretningsbrevSendt ? v13 : s[110] ? v15 : v19
  const v25 = s[431] ? v2 : f.underretningsbrevSendt ? v13 : s[110] ? v16 : v18
  const v26 = s[431] ? v3 : f.underretningsbrevSendt ? v13 : s[110] ? v16 : v19
  const v27 = s[95] && v4
  const v28 = v9 && v4
  const v29 = v12 && (v21 || !s[431] && (f.underretningsbrevSendt || s[110] && !s[34] || !s[110] && v17))
  const v30 = s[107] && (v21 || !s[431] && (f.underretningsbrevSendt || s[110] || v17))
  const v31 = v11 || v29 || v30
  const v32 = v11 ? FIRST_DAY : v29 ? (v30 ? Math.min(v23, v25) : v23) : v25
  const v33 = v28 || v31
  const v34 = v28 ? (v31 ? Math.min(v6, v32) : v6) : v32
  const SDL_38_1 = s[92] ? FIRST_DAY : v27 ? (v33 ? Math.min(v6, v34) : v6) : v34
  s[1106] = SDL_38_1
  const v36 = v11 ? NEVER : v29 ? (v30 ? Math.max(v24, v26) : v24) : v26
  const v37 = v28 ? (v31 ? Math.max(v7, v36) : v7) : v36
  const SDL_38_1_hoej = s[92] ? NEVER : v27 ? (v33 ? Math.max(v7, v37) : v7) : v37
  s[1107] = SDL_38_1_hoej
  const v39 = f.persongruppe === 'loenmodtager' || f.persongruppe === 'ledig' || f.persongruppe === 'ingen'
  const SDL_38_1_er = v39 && (s[92] || v27 || v28 || v11 || v29 || v30)
  s[1108] = SDL_38_1_er
  const SDL_38_1_ir = !v39 || s[92] || s[95] && v5 || v9 && v5 || v11 || v12 && (v22 || !s[431] && f.underretningsbrevSendt === false && (s[432] || v20)) || s[107] && (v22 || !s[431] && f.underretningsbrevSendt === false && v20) || s[93]
  s[1109] = SDL_38_1_ir
  // SDL.38.7.tide: Du søgte i tide (SDL § 38, stk. 1)
  const v42 = SDL_38_1_er && SDL_38_1_hoej >= f.anmodningModtaget
  const v43 = SDL_38_1_er && SDL_38_1 < f.anmodningModtaget
  const SDL_38_7_tide = v39 && (s[92] || s[95] && v42 || s[108] && v42)
  s[1114] = SDL_38_7_tide
  const SDL_38_7_tide_nej = v39 && (s[92] || s[95] && v43 || s[108] && v43)
  s[1115] = SDL_38_7_tide_nej
  const SDL_38_7_tide_ir = !v39 || s[92] || s[95] && SDL_38_1_ir || s[108] && SDL_38_1_ir || s[93]
  s[1116] = SDL_38_7_tide_ir
  // SDL.38.8: Den for sene ansøgning undskyldes (SDL § 38, stk. 8-9)
  const v47 = s[96] && f.arbejdsgiverAnmeldteIkke && f.fratraeder && shiftDays(f.sidsteDagMedBetaling, 28) >= f.anmodningModtaget
  const v48 = (!s[34] && s[331] >= f.anmodningModtaget || s[36]) && f.undskyldendeForhold || v47
  const v49 = (!s[34] && s[330] < f.anmodningModtaget || f.undskyldendeForhold === false) && !v47
  const v50 = !s[34] && v10 && s[88] <= 19722 /* 2023-12-31 */
  const v51 = !s[34] && s[90] >= 19723 /* 2024-01-01 */ && s[91]
  const SDL_38_8 = v39 && (s[92] || s[95] && v48 || v9 && v48 || v50 && v48 || v51 && v48)
  s[1117] = SDL_38_8
  const SDL_38_8_nej = v39 && (s[92] || s[95] && v49 || v9 && v49 || v50 && v49 || v51 && v49)
  s[1118] = SDL_38_8_nej
  const SDL_38_8_ir = !v39 || s[100]
  s[1119] = SDL_38_8_ir
  // SDL.38.7: Kommunen betaler tidligst fra (SDL § 38, stk. 7)
  const v55 = Math.max(s[88], f.anmodningModtaget)
  const v56 = Math.min(s[90], f.anmodningModtaget)
  const v57 = SDL_38_8 && !s[34]
  const v58 = SDL_38_8_ir && !s[34] && v56 >= v55
  const v59 = SDL_38_8_nej || v58
  const v60 = SDL_38_8_nej ? (v58 ? Math.min(f.anmodningModtaget, v55) : f.anmodningModtaget) : v55
  const v61 = v57 ? (v59 ? Math.min(s[88], v60) : s[88]) : v60
  const v62 = SDL_38_8_nej ? (v58 ? Math.max(f.anmodningModtaget, v56) : f.anmodningModtaget) : v56
  const v63 = v57 ? (v59 ? Math.max(s[90], v62) : s[90]) : v62
  const v64 = v57 || SDL_38_8_nej || v58
  const v65 = SDL_38_8 && s[36] || SDL_38_8_ir && !(s[429] && !s[34] && (s[34] || s[88] === f.anmodningModtaget))
  const v66 = Math.max(s[88], v61)
  const v67 = Math.min(s[90], v63)
  const v68 = SDL_38_7_tide && !s[34]
  const v69 = SDL_38_7_tide_nej && v64
  const v70 = SDL_38_7_tide_ir && !s[34] && v64 && v67 >= v66
  const v71 = v69 || v70
  const v72 = v69 ? (v70 ? Math.min(v61, v66) : v61) : v66
  const v73 = v69 ? (v70 ? Math.max(v63, v67) : v63) : v67
  const v74 = v68 || v69 || v70
  const v75 = SDL_38_7_tide && s[36] || SDL_38_7_tide_nej && v65 || SDL_38_7_tide_ir && s[36] && v65 || SDL_38_7_tide_ir && !(s[429] && (!v64 || !v65 && v61 === v63) && (!s[34] && v64 || s[34] && !v64) && (s[34] || s[88] === v61))
  const SDL_38_7 = s[92] ? FIRST_DAY : v68 ? (v71 ? Math.min(s[88], v72) : s[88]) : v72
  s[1110] = SDL_38_7
  const SDL_38_7_hoej = s[92] ? NEVER : v68 ? (v71 ? Math.max(s[90], v73) : s[90]) : v73
  s[1111] = SDL_38_7_hoej
  const SDL_38_7_er = v39 && (s[92] || s[95] && v74 || v9 && v74 || v50 && v74 || v51 && v74)
  s[1112] = SDL_38_7_er
  const SDL_38_7_ir = !v39 || s[92] || s[95] && v75 || v9 && v75 || v50 && v75 || v51 && v75 || s[93]
  s[1113] = SDL_38_7_ir
}

function svar_35(f, s) {
  // SDL.40.1: Arbejdsgiveren skal have meldt fraværet (SDL § 40, stk. 1-3)
  const v0 = s[312] && s[35] >= s[433]
  const v1 = s[312] && s[35] < s[434]
  const v2 = shiftDays(s[88], 28)
  s[506] = v2
  const v3 = shiftDays(s[90], 28)
  s[507] = v3
  const v4 = !s[430] || !s[34]
  const v5 = s[430] && s[36]
  const v6 = s[430] ? v2 : NEVER
  const v7 = s[430] ? v3 : NEVER
  const v8 = v4 && v7 >= NEVER
  const v9 = v0 && v4
  const v10 = s[316] && v8
  const v11 = v9 ? v6 : NEVER
  const v12 = v1 ? NEVER : v7
  const v13 = v9 ? (v1 || v10 ? Math.max(v7, v12) : v7) : v12
  const v14 = v9 || v1 || v10
  const v15 = v0 && v5 || s[316] && !((!v4 || !v5 && v6 === v7) && v4 && (!v4 || v6 === NEVER))
  const v16 = !s[34] && s[94] && s[435]
  const v17 = !s[34] && s[436] && s[437]
  const v18 = !s[34] && s[35] >= s[438]
  s[512] = v18
  const v19 = !s[34] && s[35] < s[439]
  s[508] = v19
  const v20 = v18 && v4
  const v21 = s[36] && v8
  const v22 = v20 ? v6 : NEVER
  const v23 = v19 ? NEVER : v7
  const v24 = v20 ? (v19 || v21 ? Math.max(v7, v23) : v7) : v23
  const v25 = f.arbejdsgiverensBetaling === 'ingen'
  const v26 = s[440] ? s[441] : s[442]
  const v27 = s[440] ? s[441] : s[443]
  const v28 = v0 && s[444]
  const v29 = s[316] && s[444] && v27 >= NEVER
  const v30 = v1 ? NEVER : v27
  const v31 = s[95] && v14
  const v32 = v16 && v14
  const v33 = v17 && (v20 || v19 || v21)
  const v34 = s[445] && (v25 && !s[34] || !v25 && (v28 || v1 || v29))
  const v35 = s[446] || v34
  const v36 = s[446] ? FIRST_DAY : v25 ? s[447] : v28 ? v26 : NEVER
  const v37 = v33 || v35
  const v38 = v33 ? (v35 ? Math.min(v22, v36) : v22) : v36
  const v39 = v32 || v37
  const v40 = v32 ? (v37 ? Math.min(v11, v38) : v11) : v38
  const SDL_40_1 = s[92] ? FIRST_DAY : v31 ? (v39 ? Math.min(v11, v40) : v11) : v40
  s[1120] = SDL_40_1
  const v42 = s[446] ? NEVER : v25 ? s[448] : v28 ? (v1 || v29 ? Math.max(v27, v30) : v27) : v30
  const v43 = v33 ? (v35 ? Math.max(v24, v42) : v24) : v42
  const v44 = v32 ? (v37 ? Math.max(v13, v43) : v13) : v43
  const SDL_40_1_hoej = s[92] ? NEVER : v31 ? (v39 ? Math.max(v13, v44) : v13) : v44
  s[1121] = SDL_40_1_hoej
  const SDL_40_1_er = s[96] && (s[92] || v31 || v32 || v33 || s[446] || v34)
  s[1122] = SDL_40_1_er
  const SDL_40_1_ir = !s[96] || s[92] || s[95] && v15 || v16 && v15 || v17 && (v18 && v5 || s[36] && !((!v4 || !v5 && v6 === v7) && v4 && (!v4 || v6 === NEVER))) || s[446] || s[445] && (v25 && s[36] || !v25 && (v0 && s[449] || s[316] && !((!s[444] || !s[449] && v26 === v27) && s[444] && (!s[444] || v26 === NEVER)))) || s[93]
  s[1123] = SDL_40_1_ir
  // SDL.40a.1: A-kassen skal have meldt fraværet (SDL § 40 a, stk. 1)
  const v48 = !s[34] && s[428] && s[88] <= 16248 /* 2014-06-27 */
  const v49 = shiftDays(f.anmeldtTilAkasse, 7)
  const v50 = !s[34] && s[90] >= 16249 /* 2014-06-28 */ && s[88] <= 16658 /* 2015-08-11 */
  const v51 = !s[34] && s[90] >= 16659 /* 2015-08-12 */ && s[91]
  const v52 = f.oplystDelvistLedig ? v49 : shiftDays(f.anmeldtTilAkasse, 21)
  const v53 = v50 || v51
  const v54 = v50 ? FIRST_DAY : v52
  const v55 = s[446] || v48 || v53
  const SDL_40a_1 = s[92] ? FIRST_DAY : s[450] || v55 ? (v55 ? (s[446] ? FIRST_DAY : v48 ? (v53 ? Math.min(v49, v54) : v49) : v54) : NEVER) : NEVER
  s[1124] = SDL_40a_1
  const v57 = v50 ? NEVER : v52
  const SDL_40a_1_hoej = s[92] ? NEVER : s[95] ? NEVER : s[450] ? NEVER : s[446] ? NEVER : v48 ? (v53 ? Math.max(v49, v57) : v49) : v57
  s[1125] = SDL_40a_1_hoej
  const SDL_40a_1_er = s[110] && (s[92] || s[95] || s[450] || s[446] || v48 || v50 || v51)
  s[1126] = SDL_40a_1_er
  const SDL_40a_1_ir = !s[110] || s[92] || s[446] || v50 || s[93]
  s[1127] = SDL_40a_1_ir
  // SDL.43.1: Du skal have meldt dig syg til kommunen (SDL § 43, stk. 1)
  const v61 = shiftDays(f.tredjeFravaersdag, 7)
  const v62 = s[451] ? s[452] : s[453] ? v61 : s[438]
  const v63 = s[451] ? s[454] : s[453] ? v61 : s[439]
  const v64 = !s[34] && s[455] && s[91]
  const v65 = f.aftaleForSelvstaendig ? s[452] : v62
  const v66 = f.aftaleForSelvstaendig ? s[454] : v63
  const v67 = v64 && (f.aftaleForSelvstaendig && !s[34] || f.aftaleForSelvstaendig === false && s[456])
  const v68 = s[457] || v67
  const v69 = s[457] ? (v67 ? Math.min(v62, v65) : v62) : v65
  const SDL_43_1 = s[92] ? FIRST_DAY : s[458] ? (v68 ? Math.min(v62, v69) : v62) : v69
  s[464] = SDL_43_1
  const v71 = s[457] ? (v67 ? Math.max(v63, v66) : v63) : v66
  const SDL_43_1_hoej = s[92] ? NEVER : s[458] ? (v68 ? Math.max(v63, v71) : v63) : v71
  s[463] = SDL_43_1_hoej
  const SDL_43_1_er = s[109] && (s[92] || s[458] || s[457] || v67)
  s[462] = SDL_43_1_er
  const SDL_43_1_ir = !s[109] || s[92] || s[459] || s[460] || v64 && (f.aftaleForSelvstaendig && s[36] || f.aftaleForSelvstaendig === false && s[461]) || s[93]
  s[465] = SDL_43_1_ir
}

function svar_36(f, s) {
  // SDL.43.5: Den for sene anmeldelse undskyldes (SDL § 43, stk. 5)
  const v0 = !s[34] && s[330] < f.selvstaendigAnmeldt
  const v1 = v0 || f.undskyldendeForhold === false
  const v2 = !s[34] && s[331] >= f.selvstaendigAnmeldt || s[36]
  const v3 = v2 && f.undskyldendeForhold
  const v4 = !s[34] && s[94] && s[88] <= 15111 /* 2011-05-17 */
  s[503] = v4
  const v5 = !s[34] && s[90] >= 15112 /* 2011-05-18 */ && s[88] <= 15207 /* 2011-08-21 */
  s[504] = v5
  const v6 = f.undskyldendeForhold || f.nemrefusionNede
  const v7 = v0 || !v6
  const v8 = v2 && v6
  const v9 = !s[34] && s[90] >= 15208 /* 2011-08-22 */ && s[91]
  s[505] = v9
  const SDL_43_5 = s[109] && (s[92] || s[95] && v3 || v4 && v3 || v5 && v8 || v9 && v8)
  s[1137] = SDL_43_5
  const SDL_43_5_nej = s[109] && (s[92] || s[95] && v1 || v4 && v1 || v5 && v7 || v9 && v7)
  s[1138] = SDL_43_5_nej
  const SDL_43_5_ir = !s[109] || s[100]
  s[1139] = SDL_43_5_ir
  // SDL.43.4: Kommunen betaler tidligst fra (SDL § 43, stk. 4)
  const v13 = s[462] && s[463] >= f.selvstaendigAnmeldt
  const v14 = s[462] && s[464] < f.selvstaendigAnmeldt
  const v15 = Math.max(s[88], f.selvstaendigAnmeldt)
  const v16 = Math.min(s[90], f.selvstaendigAnmeldt)
  const v17 = SDL_43_5 && !s[34]
  const v18 = SDL_43_5_ir && !s[34] && v16 >= v15
  const v19 = SDL_43_5_nej || v18
  const v20 = SDL_43_5_nej ? (v18 ? Math.min(f.selvstaendigAnmeldt, v15) : f.selvstaendigAnmeldt) : v15
  const v21 = v17 ? (v19 ? Math.min(s[88], v20) : s[88]) : v20
  const v22 = SDL_43_5_nej ? (v18 ? Math.max(f.selvstaendigAnmeldt, v16) : f.selvstaendigAnmeldt) : v16
  const v23 = v17 ? (v19 ? Math.max(s[90], v22) : s[90]) : v22
  const v24 = v17 || SDL_43_5_nej || v18
  const v25 = SDL_43_5 && s[36] || SDL_43_5_ir && !(s[429] && !s[34] && (s[34] || s[88] === f.selvstaendigAnmeldt))
  const v26 = Math.max(s[88], v21)
  const v27 = Math.min(s[90], v23)
  const v28 = v13 && !s[34]
  const v29 = v14 && v24
  const v30 = s[465] && !s[34] && v24 && v27 >= v26
  const v31 = v29 || v30
  const v32 = v29 ? (v30 ? Math.min(v21, v26) : v21) : v26
  const v33 = v29 ? (v30 ? Math.max(v23, v27) : v23) : v27
  const v34 = v28 || v29 || v30
  const v35 = v13 && s[36] || v14 && v25 || s[465] && s[36] && v25 || s[465] && !(s[429] && (!v24 || !v25 && v21 === v23) && (!s[34] && v24 || s[34] && !v24) && (s[34] || s[88] === v21))
  const SDL_43_4 = s[92] ? FIRST_DAY : v28 ? (v31 ? Math.min(s[88], v32) : s[88]) : v32
  s[1130] = SDL_43_4
  const SDL_43_4_hoej = s[92] ? NEVER : v28 ? (v31 ? Math.max(s[90], v33) : s[90]) : v33
  s[1131] = SDL_43_4_hoej
  const SDL_43_4_er = s[109] && (s[92] || s[95] && v34 || s[108] && v34)
  s[1132] = SDL_43_4_er
  const SDL_43_4_ir = !s[109] || s[92] || s[95] && v35 || s[108] && v35 || s[93]
  s[1133] = SDL_43_4_ir
  // SDL.43.4.tide: Du meldte dig i tide (SDL § 43, stk. 1)
  const SDL_43_4_tide = s[109] && (s[92] || s[95] && v13 || s[108] && v13)
  s[1134] = SDL_43_4_tide
  const SDL_43_4_tide_nej = s[109] && (s[92] || s[95] && v14 || s[108] && v14)
  s[1135] = SDL_43_4_tide_nej
  const SDL_43_4_tide_ir = !s[109] || s[92] || s[95] && s[465] || s[108] && s[465] || s[93]
  s[1136] = SDL_43_4_tide_ir
  // SDL.45.4: Præmiernes del af udgifterne (SDL § 45, stk. 4)
  const v43 = s[451] ? 8500 : s[453] ? 5500 : 0
  const SDL_45_4 = s[9] ? v43 : -Infinity
  s[1140] = SDL_45_4
  const SDL_45_4_hoej = s[9] ? v43 : Infinity
  s[1141] = SDL_45_4_hoej
  // SDL.51.1: Lediges sygedagpenge pr. uge (SDL § 51)
  const SDL_51_1 = s[9] ? f.dagpengePrUge : -Infinity
  s[480] = SDL_51_1
  const SDL_51_1_hoej = s[9] ? f.dagpengePrUge : Infinity
  s[483] = SDL_51_1_hoej
  // SDL.52.1: Selvstændiges sygedagpenge pr. uge ved fuldt fravær (SDL § 52, stk. 1)
  const v48 = f.selvstaendigForsikring === 'ingen'
  s[502] = v48
  const v49 = quotient([s[13], 2], [3], 'nærmeste', 100)
  const v50 = quotient([s[14], 2], [3], 'nærmeste', 100)
  const SDL_52_1_er = !s[9] || v48 || !(!s[17] && !s[18] && s[13] === s[14])
  s[1150] = SDL_52_1_er
  const SDL_52_1_ir = !s[9] || !v48 && s[20] || s[18]
  s[1151] = SDL_52_1_ir
  const SDL_52_1 = s[9] ? Math.min(s[13], v48 ? f.indtaegtSomSelvstaendig : Math.max(f.indtaegtSomSelvstaendig, s[17] ? Math.min(v49, v50) : -Infinity)) : -Infinity
  s[481] = SDL_52_1
  const SDL_52_1_hoej = s[9] ? Math.min(s[14], v48 ? f.indtaegtSomSelvstaendig : Math.max(f.indtaegtSomSelvstaendig, s[17] ? Math.max(v49, v50) : Infinity)) : Infinity
  s[484] = SDL_52_1_hoej
  // SDL.53.3: Selvstændiges sygedagpenge pr. uge (SDL § 53, stk. 3)
  const v55 = f.vurderingsdato >= 14692 /* 2010-03-24 */
  const v56 = SDL_52_1 > -Infinity && SDL_52_1_hoej < Infinity
  const v57 = quotient([SDL_52_1, 3], [4], 'nærmeste', 1)
  const v58 = quotient([SDL_52_1_hoej, 3], [4], 'nærmeste', 1)
  const v59 = SDL_52_1_er && !(!v56 && (!SDL_52_1_er || !SDL_52_1_ir && SDL_52_1 === SDL_52_1_hoej))
  const v60 = SDL_52_1_ir || !v56
  const v61 = quotient([SDL_52_1], [2], 'nærmeste', 1)
  const v62 = quotient([SDL_52_1_hoej], [2], 'nærmeste', 1)
  const v63 = s[210] && SDL_52_1_er
  s[476] = v63
  const v64 = s[210] && SDL_52_1_ir
  s[478] = v64
  const SDL_53_3_er = !v55 || v63 || !s[210] && (s[466] && v59 || !s[466] && (!s[176] || v59))
  s[477] = SDL_53_3_er
  const SDL_53_3_ir = !v55 || v64 || !s[210] && (s[466] && v60 || !s[466] && s[176] && v60)
  s[479] = SDL_53_3_ir
  const SDL_53_3 = v55 ? (s[210] ? SDL_52_1 : s[466] ? (v56 ? Math.min(v57, v58) : -Infinity) : s[176] ? (v56 ? Math.min(v61, v62) : -Infinity) : 0) : -Infinity
  s[482] = SDL_53_3
  const SDL_53_3_hoej = v55 ? (s[210] ? SDL_52_1_hoej : s[466] ? (v56 ? Math.max(v57, v58) : Infinity) : s[176] ? (v56 ? Math.max(v61, v62) : Infinity) : 0) : Infinity
  s[485] = SDL_53_3_hoej
  // SDL.53.2: Beløb som ved fuldt fravær (SDL § 53, stk. 2)
  const v69 = f.vurderingsdato >= 13605 /* 2007-04-02 */
  s[475] = v69
  const v70 = f.ledigUdenLoen || s[110] || f.arbejdsgiverTilbyderDeltid === false
  const SDL_53_2 = !v69 || v70
  s[473] = SDL_53_2
  const SDL_53_2_nej = !v69 || !v70
  s[474] = SDL_53_2_nej
  // SDL.50.1: Det højeste beløb pr. time (SDL § 50, stk. 1)
  const v73 = quotient([s[13], 100], [3700], 'nærmeste', 1)
  const v74 = quotient([s[14], 100], [3700], 'nærmeste', 1)
  const SDL_50_1 = s[9] ? (s[17] ? Math.min(v73, v74) : -Infinity) : -Infinity
  s[469] = SDL_50_1
  const SDL_50_1_hoej = s[9] ? (s[17] ? Math.max(v73, v74) : Infinity) : Infinity
  s[468] = SDL_50_1_hoej
}

function svar_37(f, s) {
  // SDL.47.1: Sygedagpenge pr. uge ved fuldt fravær (SDL § 47, stk. 1)
  const v0 = s[467] && f.timefortjeneste < s[468]
  const v1 = f.normalTimerPrUge >= 3700
  const v2 = v0 || !v1
  const v3 = s[467] && f.timefortjeneste >= s[469] || s[470]
  const v4 = v3 && v1
  const v5 = Math.min(f.timefortjeneste, s[469])
  const v6 = Math.min(f.timefortjeneste, s[468])
  const v7 = v5 <= -Infinity
  const v8 = quotient([v5, f.normalTimerPrUge], [100], 'nærmeste', 1)
  const v9 = quotient([v6, f.normalTimerPrUge], [100], 'nærmeste', 1)
  const v10 = s[467] && !(v7 && (!s[467] || !s[470] && v5 === v6))
  const v11 = Math.min(s[13], v7 ? -Infinity : Math.min(v8, v9))
  const v12 = Math.min(s[14], v7 ? Infinity : Math.max(v8, v9))
  const v13 = s[470] || v7 || s[18]
  const v14 = v2 && v10
  const v15 = v4 || v14
  const v16 = v4 && s[18] || v2 && v13
  const SDL_47_1 = s[92] ? -Infinity : v4 ? (v14 ? Math.min(s[13], v11) : s[13]) : v11
  s[497] = SDL_47_1
  const SDL_47_1_hoej = s[92] ? Infinity : v4 ? (v14 ? Math.max(s[14], v12) : s[14]) : v12
  s[498] = SDL_47_1_hoej
  const SDL_47_1_er = s[92] || s[95] && v15 || s[471] && v15 || s[107] && v15
  s[496] = SDL_47_1_er
  const SDL_47_1_ir = s[92] || s[95] && v16 || s[471] && v16 || s[107] && v16 || s[93]
  s[500] = SDL_47_1_ir
  // SDL.53.1: Lønmodtagerens sygedagpenge pr. uge (SDL § 53, stk. 1)
  const v21 = Math.max(0, s[472])
  const v22 = v21 >= 3700
  const v23 = v0 || !v22
  const v24 = v3 && v22
  const v25 = quotient([v5, v21], [100], 'nærmeste', 1)
  const v26 = quotient([v6, v21], [100], 'nærmeste', 1)
  const v27 = Math.min(s[13], v7 ? -Infinity : Math.min(v25, v26))
  const v28 = Math.min(s[14], v7 ? Infinity : Math.max(v25, v26))
  const v29 = v23 && v10
  const v30 = v24 || v29
  const v31 = v24 ? (v29 ? Math.min(s[13], v27) : s[13]) : v27
  const v32 = v24 ? (v29 ? Math.max(s[14], v28) : s[14]) : v28
  const v33 = v24 && s[18] || v23 && v13
  const v34 = Math.max(SDL_47_1, v31)
  const v35 = Math.min(SDL_47_1_hoej, v32)
  const v36 = s[473] && SDL_47_1_er
  const v37 = s[474] && v30
  const v38 = !s[475] && SDL_47_1_er && v30 && v35 >= v34
  const v39 = v37 || v38
  const v40 = v37 ? (v38 ? Math.min(v31, v34) : v31) : v34
  const v41 = v37 ? (v38 ? Math.max(v32, v35) : v32) : v35
  const SDL_53_1_er = !s[9] || v36 || v37 || v38
  s[489] = SDL_53_1_er
  const SDL_53_1_ir = !s[9] || s[473] && SDL_47_1_ir || s[474] && v33 || !s[475] && SDL_47_1_ir && v33 || !s[475] && !((!SDL_47_1_er || !SDL_47_1_ir && SDL_47_1 === SDL_47_1_hoej) && (!v30 || !v33 && v31 === v32) && (SDL_47_1_er && v30 || !SDL_47_1_er && !v30) && (!SDL_47_1_er || SDL_47_1 === v31))
  s[490] = SDL_53_1_ir
  const SDL_53_1 = s[9] ? (v36 ? (v39 ? Math.min(SDL_47_1, v40) : SDL_47_1) : v40) : -Infinity
  s[486] = SDL_53_1
  const SDL_53_1_hoej = s[9] ? (v36 ? (v39 ? Math.max(SDL_47_1_hoej, v41) : SDL_47_1_hoej) : v41) : Infinity
  s[487] = SDL_53_1_hoej
  // SDL.46.1: Sygedagpenge pr. uge (SDL § 46, stk. 1)
  const SDL_46_1_er = !s[9] || s[110] || s[109] && (s[476] || !s[210] && s[477]) || !s[109] && SDL_53_1_er
  s[1144] = SDL_46_1_er
  const SDL_46_1_ir = !s[9] || s[110] && !s[9] || !s[110] && (s[109] && (s[478] || !s[210] && s[479]) || !s[109] && SDL_53_1_ir)
  s[1145] = SDL_46_1_ir
  const SDL_46_1 = s[9] ? (s[110] ? s[480] : s[109] ? (s[210] ? s[481] : s[482]) : SDL_53_1) : -Infinity
  s[1142] = SDL_46_1
  const SDL_46_1_hoej = s[9] ? (s[110] ? s[483] : s[109] ? (s[210] ? s[484] : s[485]) : SDL_53_1_hoej) : Infinity
  s[1143] = SDL_46_1_hoej
  // SDL.47.1.3: Sygedagpenge pr. uge fra arbejdsgiveren (SDL § 47, stk. 1)
  const v50 = Math.min(s[469], f.timeloenHosArbejdsgiveren)
  const v51 = Math.min(s[468], f.timeloenHosArbejdsgiveren)
  const v52 = v50 <= -Infinity
  const v53 = quotient([v50, f.normalTimerPrUge], [100], 'nærmeste', 1)
  const v54 = quotient([v51, f.normalTimerPrUge], [100], 'nærmeste', 1)
  const v55 = s[467] && !(v52 && (!s[467] || !s[470] && v50 === v51))
  const v56 = s[470] || v52
  const SDL_47_1_3 = s[92] ? -Infinity : v52 ? -Infinity : Math.min(v53, v54)
  s[492] = SDL_47_1_3
  const SDL_47_1_3_hoej = s[92] ? Infinity : v52 ? Infinity : Math.max(v53, v54)
  s[493] = SDL_47_1_3_hoej
  const SDL_47_1_3_er = s[92] || s[95] && v55 || s[108] && v55
  s[495] = SDL_47_1_3_er
  const SDL_47_1_3_ir = s[92] || s[95] && v56 || s[108] && v56 || s[93]
  s[494] = SDL_47_1_3_ir
  // SDL.50.4: Sygedagpenge ved siden af løn (SDL § 50, stk. 4)
  const SDL_50_4 = s[9] ? Math.max(0, SDL_47_1_3 === -Infinity ? -Infinity : SDL_47_1_3 - f.loenUnderSygdomPrUge) : -Infinity
  s[1146] = SDL_50_4
  const SDL_50_4_hoej = s[9] ? Math.max(0, SDL_47_1_3_hoej === Infinity ? Infinity : SDL_47_1_3_hoej - f.loenUnderSygdomPrUge) : Infinity
  s[1147] = SDL_50_4_hoej
  const SDL_50_4_er = s[96] && (!s[9] || SDL_47_1_3_er)
  s[1148] = SDL_50_4_er
  const SDL_50_4_ir = !s[96] || !s[9] || SDL_47_1_3_ir
  s[1149] = SDL_50_4_ir
  // SDL.53.1.ialt: Sygedagpenge for timerne i alt (SDL § 53, stk. 1)
  const v65 = sum(f.timeregnskab, (r_timeregnskab) => { const r0_0 = r_timeregnskab.fra <= 13149 /* 2006-01-01 */ || r_timeregnskab.fra >= 20822 /* 2027-01-04 */ && r_timeregnskab.fra <= 2147483646; const r0_1 = SATS_29(r_timeregnskab.fra); const r0_2 = r_timeregnskab.fra === NEVER; const r0_3 = r0_2 || r0_0; const r0_4 = Math.min(f.timefortjeneste, r0_0 ? -Infinity : r0_1); const r0_5 = Math.min(f.timefortjeneste, r0_0 ? Infinity : r0_1); const r0_6 = r0_4 <= -Infinity; const r0_7 = Math.min(r0_6 ? -Infinity : Math.min(quotient([r0_4, r_timeregnskab.fravaerstimer], [100], 'nærmeste', 1), Math.round(r0_5 * r_timeregnskab.fravaerstimer / 100)), r0_0 ? -Infinity : SATS_1(r_timeregnskab.fra)); return !r0_2 && !(r0_6 && (r0_2 || !r0_3 && r0_4 === r0_5)) && !r0_2 ? (r0_3 || r0_6 || r0_3 ? Math.min(0, r0_7) : r0_7) : 0 })
  const v66 = sum(f.timeregnskab, (r_timeregnskab) => { const r0_0 = r_timeregnskab.fra <= 13149 /* 2006-01-01 */ || r_timeregnskab.fra >= 20822 /* 2027-01-04 */ && r_timeregnskab.fra <= 2147483646; const r0_1 = SATS_29(r_timeregnskab.fra); const r0_2 = r_timeregnskab.fra === NEVER; const r0_3 = Math.min(f.timefortjeneste, r0_0 ? -Infinity : r0_1); const r0_4 = Math.min(f.timefortjeneste, r0_0 ? Infinity : r0_1); const r0_5 = r0_3 <= -Infinity; return !r0_2 && !(r0_5 && (r0_2 || !(r0_2 || r0_0) && r0_3 === r0_4)) && !r0_2 ? Math.min(r0_5 ? Infinity : Math.max(quotient([r0_3, r_timeregnskab.fravaerstimer], [100], 'nærmeste', 1), Math.round(r0_4 * r_timeregnskab.fravaerstimer / 100)), r0_0 ? Infinity : SATS_1(r_timeregnskab.fra)) : 0 })
  const v67 = v65 > -Infinity && v66 < Infinity
  const v68 = quotient([v65, 1], [1], 'nærmeste', 1)
  const v69 = quotient([v66, 1], [1], 'nærmeste', 1)
  const SDL_53_1_ialt = s[9] ? (v67 ? Math.min(v68, v69) : -Infinity) : -Infinity
  s[1152] = SDL_53_1_ialt
  const SDL_53_1_ialt_hoej = s[9] ? (v67 ? Math.max(v68, v69) : Infinity) : Infinity
  s[1153] = SDL_53_1_ialt_hoej
  const SDL_53_1_ialt_er = s[96] && (!s[9] || !(!v67 && v65 === v66))
  s[1154] = SDL_53_1_ialt_er
  const SDL_53_1_ialt_ir = !s[96] || !s[9] || !v67
  s[1155] = SDL_53_1_ialt_ir
  // SDL.53.1.timer: Fraværstimer i alt (SDL § 53, stk. 1)
  const v74 = sum(f.timeregnskab, (r_timeregnskab) => r_timeregnskab.fravaerstimer)
  const SDL_53_1_timer = s[9] ? v74 : -Infinity
  s[1156] = SDL_53_1_timer
  const SDL_53_1_timer_hoej = s[9] ? v74 : Infinity
  s[1157] = SDL_53_1_timer_hoej
  const SDL_53_1_timer_ir = !s[96] || !s[9]
  s[1158] = SDL_53_1_timer_ir
}

function svar_38(f, s) {
  // SDL.53a.1: Ingen sygedagpenge på helligdagen (SDL § 53 a, stk. 1)
  const v0 = intersectTable(ALL_DAYS, HELLIGDAGE_1)
  const v1 = f.vurderingsdato >= 15523 /* 2012-07-02 */ && countDays(v0, f.vurderingsdato, f.vurderingsdato) >= 1
  const SDL_53a_1 = !s[9] || v1
  s[1159] = SDL_53a_1
  const SDL_53a_1_nej = !s[9] || !v1
  s[1160] = SDL_53a_1_nej
  // SDL.53b.1: Refusion fra første dag ved covid-19 (SDL § 53 b, stk. 1-2)
  const v4 = f.vurderingsdato >= 18319 /* 2020-02-27 */
  const v5 = f.vurderingsdato >= 18671 /* 2021-02-13 */
  const v6 = s[96] && (f.sygMedCovid19 || f.hjemmeEfterAnbefaling)
  const v7 = f.vurderingsdato >= 18954 /* 2021-11-23 */ && f.vurderingsdato < 19052 /* 2022-03-01 */ && v6
  const SDL_53b_1 = !s[9] || v4 && (!v5 && v6 || v5 && (f.vurderingsdato < 18859 /* 2021-08-20 */ || v7))
  s[1161] = SDL_53b_1
  const SDL_53b_1_nej = !s[9] || !v4 || !v5 && !v6 || v5 && (f.vurderingsdato < 18859 /* 2021-08-20 */ || !v7)
  s[1162] = SDL_53b_1_nej
  const SDL_53b_1_ir = !s[9] || v4 && v5 && f.vurderingsdato < 18859 /* 2021-08-20 */
  s[1163] = SDL_53b_1_ir
  // SDL.54.1.beloeb: Refusion til arbejdsgiveren pr. uge (SDL § 54, stk. 1)
  const SDL_54_1_beloeb = s[9] ? Math.min(f.loenUnderSygdomPrUge, s[486]) : -Infinity
  s[1164] = SDL_54_1_beloeb
  const SDL_54_1_beloeb_hoej = s[9] ? Math.min(f.loenUnderSygdomPrUge, s[487]) : Infinity
  s[1165] = SDL_54_1_beloeb_hoej
  const SDL_54_1_beloeb_er = s[488] && (!s[9] || s[489])
  s[1166] = SDL_54_1_beloeb_er
  const SDL_54_1_beloeb_ir = s[488] && (!s[9] || s[490]) || s[491] || s[100]
  s[1167] = SDL_54_1_beloeb_ir
  // SDL.56.1.beloeb: Refusion med aftale pr. uge (SDL § 56, stk. 1)
  const v15 = Math.min(s[13], s[492])
  const v16 = Math.min(s[14], s[493])
  const v17 = s[494] || s[18]
  const v18 = s[95] && s[495]
  const v19 = s[471] && s[495]
  const v20 = s[107] && s[496]
  const v21 = v19 || v20
  const v22 = v19 ? (v20 ? Math.min(s[497], v15) : v15) : s[497]
  const SDL_56_1_beloeb = s[92] ? -Infinity : v18 ? (v21 ? Math.min(v15, v22) : v15) : v22
  s[1168] = SDL_56_1_beloeb
  const v24 = v19 ? (v20 ? Math.max(s[498], v16) : v16) : s[498]
  const SDL_56_1_beloeb_hoej = s[92] ? Infinity : v18 ? (v21 ? Math.max(v16, v24) : v16) : v24
  s[1169] = SDL_56_1_beloeb_hoej
  const SDL_56_1_beloeb_er = s[499] && (s[92] || v18 || v19 || v20)
  s[1170] = SDL_56_1_beloeb_er
  const SDL_56_1_beloeb_ir = s[499] && (s[92] || s[95] && v17 || s[471] && v17 || s[107] && s[500] || s[93]) || s[501] || s[100]
  s[1171] = SDL_56_1_beloeb_ir
  // SDL.56.2: Aftale om refusion fra første dag (SDL § 56, stk. 2)
  const v28 = f.aftaleIndgaaetDen >= 13332 /* 2006-07-03 */
  s[529] = v28
  const v29 = f.aftaleIndgaaetDen >= 13605 /* 2007-04-02 */
  const v30 = f.langvarigEllerKroniskLidelse && f.risikoenErVaesentligtForoeget && f.skoennedeFravaersdage >= 10
  const v31 = f.aftaleIndgaaetDen >= 14032 /* 2008-06-02 */
  const v32 = !v29 && (v30 || f.behandlingBesluttetVedAnsaettelsen || f.dageBetaltForLidelsen >= 14) || v29 && (!v31 && (v30 || f.behandlingBesluttetVedAnsaettelsen || f.dageBetaltForLidelsen >= 15) || v31 && (v30 || f.behandlingBesluttetVedAnsaettelsen || f.dageBetaltForLidelsen >= 21))
  const SDL_56_2 = !v28 || v32
  s[1172] = SDL_56_2
  const SDL_56_2_nej = !v28 || !v32
  s[1173] = SDL_56_2_nej
  // SDL.56.3: Aftalens form (SDL § 56, stk. 3)
  const v35 = f.aftaleErSkriftlig && f.aftaleErGodkendt
  const SDL_56_3 = !v28 || v35
  s[1175] = SDL_56_3
  const SDL_56_3_nej = !v28 || !v35
  s[1176] = SDL_56_3_nej
  // SDL.56.4: Aftalens sidste dag (SDL § 56, stk. 4)
  const v38 = shiftDays(shiftMonths(f.aftaleIndgaaetDen, 24), -1)
  const SDL_56_4 = v28 ? v38 : FIRST_DAY
  s[1177] = SDL_56_4
  const SDL_56_4_hoej = v28 ? v38 : NEVER
  s[1178] = SDL_56_4_hoej
  // SDL.56.4.fornyelse: Aftalen kan fornyes (SDL § 56, stk. 4)
  const v41 = f.fravaersdageSidsteAar >= 10 || f.vaesentligeAendringerVedUdloeb
  const SDL_56_4_fornyelse = !v28 || v41
  s[1179] = SDL_56_4_fornyelse
  const SDL_56_4_fornyelse_nej = !v28 || !v41
  s[1180] = SDL_56_4_fornyelse_nej
  // SDL.58a.1: Aftale for selvstændige (SDL § 58 a, stk. 1-4)
  const v44 = f.aftaleIndgaaetDen >= 15398 /* 2012-02-28 */ && s[502] && v30 && f.aftaleErSkriftlig && f.laegeligDokumentationForRisiko
  const SDL_58a_1 = !v28 || v44
  s[1181] = SDL_58a_1
  const SDL_58a_1_nej = !v28 || !v44
  s[1182] = SDL_58a_1_nej
  // SDL.59.6: Refusion trods for sen anmeldelse (SDL § 59, stk. 6)
  const v47 = !s[34] && s[330] < f.refusionskravFremsat
  const v48 = f.skyldesLoenmodtageren || f.forkertVejledning || f.saerligeOmstaendighederForRefusion
  const v49 = v47 || !v48
  const v50 = !s[34] && s[331] >= f.refusionskravFremsat || s[36]
  const v51 = v50 && v48
  const v52 = f.nemrefusionNede || f.skyldesLoenmodtageren || f.forkertVejledning || f.saerligeOmstaendighederForRefusion
  const v53 = v47 || !v52
  const v54 = v50 && v52
  const SDL_59_6 = s[96] && (s[92] || s[95] && v51 || s[503] && v51 || s[504] && v54 || s[505] && v54)
  s[509] = SDL_59_6
  const SDL_59_6_nej = s[96] && (s[92] || s[95] && v49 || s[503] && v49 || s[504] && v53 || s[505] && v53)
  s[510] = SDL_59_6_nej
}

function svar_39(f, s) {
  // SDL.59.2: Refusion tidligst fra (SDL § 59, stk. 2-5)
  const v0 = !s[34] && s[506] < f.arbejdsgiverAnmeldt
  const v1 = !s[34] && s[507] >= f.arbejdsgiverAnmeldt || s[508] || s[509]
  const v2 = s[510] || s[511]
  const v3 = (v0 || s[36]) && (s[512] || s[36]) && v2 && (v0 || s[512] || s[510])
  const v4 = s[36] && s[511]
  const v5 = shiftMonths(f.refusionskravFremsat, -3)
  const v6 = Math.max(f.arbejdsgiverAnmeldt, v5)
  const v7 = Math.max(v5, v6)
  const v8 = Math.min(v5, v6)
  const v9 = v4 && v5 !== v6
  const v10 = v4 && v8 >= v7
  const v11 = v3 || v10
  const v12 = v10 ? Math.min(v6, v7) : v6
  const v13 = v3 ? v12 : v7
  const v14 = v1 ? (v11 ? Math.min(v5, v13) : v5) : v13
  const v15 = v10 ? Math.max(v6, v8) : v6
  const v16 = v3 ? v15 : v8
  const v17 = v1 ? (v11 ? Math.max(v5, v16) : v5) : v16
  const v18 = v1 || v3 || v10
  const v19 = !s[34] && s[442] < f.arbejdsgiverAnmeldt
  const v20 = !s[34] && s[35] >= shiftDays(s[88], 30)
  const v21 = !s[34] && s[443] >= f.arbejdsgiverAnmeldt || !s[34] && s[35] < shiftDays(s[90], 30) || s[509]
  const v22 = (v19 || s[36]) && (v20 || s[36]) && v2 && (v19 || v20 || s[510])
  const v23 = v22 || v10
  const v24 = v22 ? v12 : v7
  const v25 = v22 ? v15 : v8
  const v26 = s[95] && v18
  const v27 = s[450] && v18
  const v28 = s[445] && (v21 || v22 || v10)
  const v29 = s[446] || v28
  const v30 = s[446] ? FIRST_DAY : v21 ? (v23 ? Math.min(v5, v24) : v5) : v24
  const v31 = v27 || v29
  const v32 = v27 ? (v29 ? Math.min(v14, v30) : v14) : v30
  const SDL_59_2 = s[92] ? FIRST_DAY : v26 ? (v31 ? Math.min(v14, v32) : v14) : v32
  s[1183] = SDL_59_2
  const v34 = s[446] ? NEVER : v21 ? (v23 ? Math.max(v5, v25) : v5) : v25
  const v35 = v27 ? (v29 ? Math.max(v17, v34) : v17) : v34
  const SDL_59_2_hoej = s[92] ? NEVER : v26 ? (v31 ? Math.max(v17, v35) : v17) : v35
  s[1184] = SDL_59_2_hoej
  const SDL_59_2_er = s[96] && (s[92] || v26 || v27 || s[446] || v28)
  s[1185] = SDL_59_2_er
  const SDL_59_2_ir = !s[96] || s[92] || s[95] && v9 || s[450] && v9 || s[446] || s[445] && v9 || s[93]
  s[1186] = SDL_59_2_ir
  // SDL.82.1: Loven af 2006 gælder for fraværet (SDL § 82, stk. 1-3)
  const v39 = s[513] >= 13332 /* 2006-07-03 */
  const SDL_82_1 = !s[9] || v39
  s[1187] = SDL_82_1
  const SDL_82_1_nej = !s[9] || !v39
  s[1188] = SDL_82_1_nej
}

function svar_40(f, s) {
  const v0 = s[10] ? 0 : 4
  s[533] = v0
  const v1 = s[5] ? 0 : 4
  s[535] = v1
  const v2 = s[237] ? 4 : 0
  s[826] = v2
  const v3 = (f.erVisiteretTilFleksjob ? 1 : 0) + v2
  s[552] = v3
  const v4 = (s[467] ? 1 : 0) + (s[470] ? 4 : 0)
  s[563] = v4
  const v5 = s[15] ? 0 : 4
  s[571] = v5
  const v6 = 1 + v5
  s[566] = v6
  const v7 = s[133] ? 1 : 0
  s[599] = v7
  const v8 = v7 + (s[514] ? 4 : 0)
  s[591] = v8
  const v9 = s[515] ? 4 : 0
  s[598] = v9
  const v10 = (s[516] ? 1 : 0) + (s[517] ? 2 : 0) + (s[518] ? 4 : 0)
  s[601] = v10
  const v11 = s[9] ? 0 : 4
  s[610] = v11
  const v12 = (s[519] ? 1 : 0) + (s[520] ? 2 : 0) + v11
  s[602] = v12
  const v13 = s[137] ? 1 : 0
  s[603] = v13
  const v14 = s[521] ? 4 : 0
  s[632] = v14
  const v15 = f.ressourceforloebErBevilget ? 1 : 0
  s[657] = v15
  const v16 = s[147] ? 4 : 0
  s[668] = v16
  const v17 = v15 + v16
  s[648] = v17
  const v18 = s[143] ? 4 : 0
  s[654] = v18
  const v19 = s[522] ? 4 : 0
  s[658] = v19
  const v20 = s[523] ? 1 : 0
  s[679] = v20
  const v21 = f.revalideringErBevilget ? 1 : 0
  s[682] = v21
  const v22 = s[229] ? 4 : 0
  s[696] = v22
  const v23 = s[131] ? 0 : 4
  s[720] = v23
  const v24 = s[524] ? 1 : 4
  s[760] = v24
  const v25 = s[131] ? 1 : 4
  s[782] = v25
  const v26 = 1 + (s[525] ? 4 : 0)
  s[859] = v26
  const v27 = s[526] ? 0 : 4
  s[881] = v27
  const v28 = s[100] ? 4 : 0
  s[912] = v28
  const v29 = s[34] ? 0 : 1
  s[913] = v29
  const v30 = s[36] ? 4 : 0
  s[914] = v30
  const v31 = (s[9] ? 0 : 1) + 2 + v11
  s[915] = v31
  const v32 = s[511] ? 4 : 0
  s[937] = v32
  const v33 = s[527] ? 1 : 0
  s[989] = v33
  const v34 = 1 + v11
  s[994] = v34
  const v35 = s[528] ? 1 : 0
  s[1017] = v35
  const v36 = s[76] ? 4 : 0
  s[1060] = v36
  const v37 = s[78] ? 4 : 0
  s[1061] = v37
  const v38 = s[529] ? 0 : 4
  s[1174] = v38
}

export function svar(f) {
  const s = new Array(1189)
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
  return { ALF_62_3: s[354], ALF_62_3_hoej: s[355], ALF_62_3_kan: (s[353] ? 1 : 0) + (s[356] ? 4 : 0), BEK937_27_kan: (s[530] ? 1 : 0) + (s[531] ? 2 : 0) + (s[532] ? 4 : 0), FERIEBEK_2_kan: (s[220] ? 1 : 0) + (s[219] ? 2 : 0) + s[533], FERIEBEK_2_6_kan: (s[534] ? 3 : 0) + 4, FYL_1a: s[6], FYL_1a_hoej: s[7], FYL_1a_kan: 1 + s[535], FYL_1a_2: s[536], FYL_1a_2_hoej: s[537], FYL_1a_2_kan: (s[3] ? 1 : 0) + (s[538] ? 4 : 0), FYL_2_1_kan: (s[539] ? 1 : 0) + (s[540] ? 2 : 0) + s[535], FYL_2a_kan: (s[541] ? 1 : 0) + (s[542] ? 2 : 0) + s[535], FYL_3a_1_kan: (s[543] ? 1 : 0) + (s[544] ? 2 : 0) + (s[545] ? 4 : 0), FYL_3a_4: s[546], FYL_3a_4_hoej: s[547], FYL_3a_4_kan: (s[548] ? 1 : 0) + (s[549] ? 4 : 0), FYL_4_1: s[550], FYL_4_1_hoej: s[551], FYL_4_1_kan: s[552], FYL_4_2: s[553], FYL_4_2_hoej: s[554], FYL_4_2_kan: s[552], FYL_4_3: s[555], FYL_4_3_hoej: s[556], FYL_4_3_kan: s[552], FYL_5: s[557], FYL_5_hoej: s[558], FYL_5_kan: (s[559] ? 1 : 0) + (s[560] ? 4 : 0), FYL_8: s[561], FYL_8_hoej: s[562], FYL_8_kan: s[563], FYL_9_1: s[564], FYL_9_1_hoej: s[565], FYL_9_1_kan: s[566], FYL_9_3: s[567], FYL_9_3_hoej: s[568], FYL_9_3_kan: s[566], FYL_15_1: s[22], FYL_15_1_hoej: s[23], FYL_15_1_kan: 1 + (s[21] ? 4 : 0), FYL_15_4_kan: (s[569] ? 1 : 0) + (s[570] ? 2 : 0) + s[571], FYL_17_1_kan: (s[19] ? 1 : 0) + (s[16] ? 2 : 0) + s[571], FYL_17_2: s[572], FYL_17_2_hoej: s[573], FYL_17_2_kan: (s[574] ? 1 : 0) + (s[575] ? 4 : 0), FYL_17_4: s[576], FYL_17_4_hoej: s[577], FYL_17_4_kan: (s[578] ? 1 : 0) + (s[579] ? 4 : 0), FYL_20_3_kan: (s[580] ? 1 : 0) + (s[581] ? 2 : 0) + (s[0] ? 0 : 4), FYL_22_1: s[582], FYL_22_1_hoej: s[583], FYL_22_1_kan: 1 + (s[584] ? 4 : 0), FYL_22_2: s[585], FYL_22_2_hoej: s[586], FYL_22_2_kan: s[566], FYL_22_2_laengst: s[587], FYL_22_2_laengst_hoej: s[588], FYL_22_2_laengst_kan: s[566], LAB_31_3: s[589], LAB_31_3_hoej: s[590], LAB_31_3_kan: s[591], LAB_31_3_ledighedsydelse: s[592], LAB_31_3_ledighedsydelse_hoej: s[593], LAB_31_3_ledighedsydelse_kan: s[149] ? 1 : 4, LAB_31_3_vindue: s[594], LAB_31_3_vindue_hoej: s[595], LAB_31_3_vindue_kan: s[591], LAB_33_3_kan: (s[596] ? 1 : 0) + (s[597] ? 2 : 0) + s[598], LAB_36_3_kan: s[599] + (s[600] ? 2 : 0) + s[598], LAB_36_3_ressourceforloeb_kan: s[601], LAB_43_kan: s[602], LAB_44_1_kan: s[603] + (s[604] ? 2 : 0) + (s[605] ? 4 : 0), LAB_45_1_kan: (s[27] ? 1 : 0) + (s[606] ? 2 : 0) + (s[607] ? 4 : 0), LAB_107_1_kan: (s[608] ? 1 : 0) + (s[609] ? 2 : 0) + s[610], LAB_108_2_kan: (s[611] ? 1 : 0) + (s[612] ? 2 : 0) + s[598], LAB_109_1_kan: (s[613] ? 1 : 0) + (s[614] ? 2 : 0) + (s[615] ? 4 : 0), LAB_109_1_frist: s[616], LAB_109_1_frist_hoej: s[617], LAB_109_1_frist_kan: s[603] + (s[618] ? 4 : 0), LAB_109_2_kraft_kan: (s[29] ? 1 : 0) + (s[28] ? 2 : 0) + (s[30] ? 4 : 0), LAB_110_1: s[619], LAB_110_1_hoej: s[620], LAB_110_1_kan: (s[621] ? 1 : 0) + (s[622] ? 4 : 0), LAB_110_2_kan: (s[623] ? 1 : 0) + (s[624] ? 2 : 0) + (s[625] ? 4 : 0), LAB_111_1: s[626], LAB_111_1_hoej: s[627], LAB_111_1_kan: (s[628] ? 1 : 0) + (s[629] ? 4 : 0), LAB_111_2_kan: (s[630] ? 1 : 0) + (s[631] ? 2 : 0) + s[632], LAB_111_3: s[633], LAB_111_3_hoej: s[634], LAB_111_3_kan: (s[635] ? 1 : 0) + (s[636] ? 4 : 0), LAB_111_4_kan: (s[637] ? 1 : 0) + (s[638] ? 2 : 0) + s[632], LAB_112_1_kan: (s[639] ? 1 : 0) + (s[640] ? 2 : 0) + (s[641] ? 4 : 0), LAB_112_2_kan: (s[642] ? 1 : 0) + (s[643] ? 2 : 0) + s[610], LAB_112_3_kan: (s[644] ? 1 : 0) + (s[645] ? 2 : 0) + s[610], LAB_112_3_igang_kan: s[601], LAB_113_2: s[646], LAB_113_2_hoej: s[647], LAB_113_2_kan: s[648], LAB_113_2_team_kan: (s[649] ? 1 : 0) + (s[650] ? 2 : 0) + (s[651] ? 4 : 0), LAB_113_3_kan: (s[652] ? 1 : 0) + (s[653] ? 2 : 0) + s[654], LAB_113_4: s[655], LAB_113_4_hoej: s[656], LAB_113_4_kan: s[657] + s[658], LAB_113_4_ydelse_kan: (s[659] ? 1 : 0) + (s[660] ? 2 : 0) + s[658], LAB_113a_kan: (s[661] ? 1 : 0) + (s[662] ? 2 : 0) + (s[663] ? 4 : 0), LAB_114_1: s[664], LAB_114_1_hoej: s[665], LAB_114_1_kan: s[648], LAB_114_1_plan_kan: (s[666] ? 1 : 0) + (s[667] ? 2 : 0) + s[668], LAB_114_3: s[669], LAB_114_3_hoej: s[670], LAB_114_3_kan: 1 + (s[671] ? 4 : 0), LAB_114_3_igang_kan: s[601], LAB_114_4: s[672], LAB_114_4_hoej: s[673], LAB_114_4_kan: s[657] + (s[674] ? 4 : 0), LAB_115_1_kan: (s[675] ? 1 : 0) + (s[676] ? 2 : 0) + s[610], LAB_142_1_kan: (s[677] ? 1 : 0) + (s[678] ? 2 : 0) + s[610], LAB_144_kan: s[679] + (s[230] ? 2 : 0) + s[610], LAB_145_1: s[680], LAB_145_1_hoej: s[681], LAB_145_1_kan: s[682] + (s[683] ? 4 : 0), LAB_145_1_plan_kan: (s[684] ? 1 : 0) + (s[685] ? 2 : 0) + (s[686] ? 4 : 0), LAB_145_2_kan: (s[687] ? 1 : 0) + (s[688] ? 2 : 0) + (s[689] ? 0 : 4), LAB_146_kan: (s[690] ? 1 : 0) + (s[691] ? 2 : 0) + s[610], LAS_10_3: s[692], LAS_10_3_hoej: s[693], LAS_10_3_kan: s[566], LAS_50_kan: (s[694] ? 1 : 0) + (s[695] ? 2 : 0) + s[696], LAS_68_2: s[697], LAS_68_2_hoej: s[698], LAS_68_2_kan: (s[699] ? 1 : 0) + (s[700] ? 4 : 0), LAS_68_4: s[165], LAS_68_4_hoej: s[164], LAS_68_4_kan: (s[166] ? 1 : 0) + (s[167] ? 4 : 0), LAS_68_5_kan: (s[10] ? 1 : 0) + (s[701] ? 2 : 0) + (s[702] ? 4 : 0), LAS_68a_1: s[703], LAS_68a_1_hoej: s[704], LAS_68a_1_kan: (s[705] ? 1 : 0) + (s[706] ? 4 : 0), LAS_68a_1_tid_kan: (s[707] ? 1 : 0) + (s[159] ? 2 : 0) + s[533], LAS_68a_2: s[708], LAS_68a_2_hoej: s[709], LAS_68a_2_kan: (s[710] ? 1 : 0) + (s[711] ? 4 : 0), LAS_68a_3: s[161], LAS_68a_3_hoej: s[158], LAS_68a_3_kan: (s[163] ? 1 : 0) + (s[162] ? 4 : 0), LAS_69j_2: s[172], LAS_69j_2_hoej: s[173], LAS_69j_2_kan: (s[174] ? 1 : 0) + (s[175] ? 4 : 0), LAS_69j_2_bidrag: s[152], LAS_69j_2_bidrag_hoej: s[153], LAS_69j_2_bidrag_kan: (s[155] ? 1 : 0) + (s[156] ? 4 : 0), LAS_69j_4: s[215], LAS_69j_4_hoej: s[214], LAS_69j_4_kan: (s[216] ? 1 : 0) + (s[217] ? 4 : 0), LAS_69j_5: s[712], LAS_69j_5_hoej: s[713], LAS_69j_5_kan: (s[714] ? 1 : 0) + (s[715] ? 4 : 0), LAS_69j_5_modtager_kan: (s[716] ? 1 : 0) + (s[717] ? 2 : 0) + (s[718] ? 4 : 0), LAS_69j_5_tid_kan: (s[719] ? 1 : 0) + (s[185] ? 2 : 0) + s[720], LAS_69j_7_kan: (s[721] ? 1 : 0) + (s[722] ? 2 : 0) + s[720], LAS_69j_8_kan: (s[723] ? 1 : 0) + (s[724] ? 2 : 0) + (s[725] ? 4 : 0), LAS_69j_9: s[213], LAS_69j_9_hoej: s[726], LAS_69j_9_kan: (s[727] ? 1 : 0) + (s[728] ? 4 : 0), LAS_69j_10: s[187], LAS_69j_10_hoej: s[184], LAS_69j_10_kan: (s[188] ? 1 : 0) + (s[189] ? 4 : 0), LAS_69j_11_kan: (s[729] ? 1 : 0) + (s[730] ? 2 : 0) + (s[731] ? 4 : 0), LAS_69j_13_kan: (s[732] ? 1 : 0) + (s[733] ? 2 : 0) + (s[734] ? 4 : 0), LAS_69j_15_kan: (s[735] ? 1 : 0) + (s[736] ? 2 : 0) + s[720], LAS_69j_udbetales: s[737], LAS_69j_udbetales_hoej: s[738], LAS_69j_udbetales_kan: (s[739] ? 1 : 0) + (s[740] ? 4 : 0), LAS_69k_1_kan: (s[741] ? 1 : 0) + (s[742] ? 2 : 0) + s[720], LAS_69k_2_kan: (s[743] ? 1 : 0) + (s[744] ? 2 : 0) + (s[745] ? 4 : 0), LAS_69k_5_kan: (s[746] ? 1 : 0) + (s[747] ? 2 : 0) + s[720], LAS_69k_6: s[748], LAS_69k_6_hoej: s[749], LAS_69k_6_kan: (s[750] ? 1 : 0) + s[533], LAS_69k_6_aftale_kan: (s[751] ? 1 : 0) + (s[752] ? 2 : 0) + s[533], LAS_69k_6_senest: s[753], LAS_69k_6_senest_hoej: s[754], LAS_69k_6_senest_kan: s[10] ? 1 : 4, LAS_69l_1_kan: (s[755] ? 1 : 0) + (s[756] ? 2 : 0) + (s[757] ? 4 : 0), LAS_69l_3: s[758], LAS_69l_3_hoej: s[759], LAS_69l_3_kan: s[760], LAS_69m_2: s[761], LAS_69m_2_hoej: s[762], LAS_69m_2_kan: (s[763] ? 1 : 0) + (s[764] ? 4 : 0), LAS_69n_1: s[765], LAS_69n_1_hoej: s[766], LAS_69n_1_kan: (s[767] ? 1 : 0) + (s[768] ? 4 : 0), LAS_69o_1_kan: (s[769] ? 1 : 0) + (s[770] ? 2 : 0) + (s[771] ? 4 : 0), LAS_69o_2: s[772], LAS_69o_2_hoej: s[773], LAS_69o_2_kan: (s[774] ? 1 : 0) + (s[775] ? 4 : 0), LAS_69p_1_kan: (s[776] ? 1 : 0) + (s[777] ? 2 : 0) + (s[524] ? 0 : 4), LAS_69q_1: s[778], LAS_69q_1_hoej: s[779], LAS_69q_1_kan: s[760], LAS_69t_2: s[780], LAS_69t_2_hoej: s[781], LAS_69t_2_kan: s[782], LAS_69x_3: s[783], LAS_69x_3_hoej: s[784], LAS_69x_3_kan: s[782], LAS_70_1_kan: (s[785] ? 1 : 0) + (s[786] ? 2 : 0) + s[696], LAS_70_1_3_kan: (s[787] ? 1 : 0) + (s[788] ? 2 : 0) + (s[789] ? 4 : 0), LAS_70_4: s[790], LAS_70_4_hoej: s[791], LAS_70_4_kan: (s[792] ? 1 : 0) + (s[793] ? 4 : 0), LAS_71_1: s[794], LAS_71_1_hoej: s[795], LAS_71_1_kan: (s[796] ? 1 : 0) + (s[797] ? 4 : 0), LAS_71_2: s[798], LAS_71_2_hoej: s[799], LAS_71_2_kan: (s[800] ? 1 : 0) + (s[801] ? 4 : 0), LAS_71_2_ung: s[802], LAS_71_2_ung_hoej: s[803], LAS_71_2_ung_kan: (s[228] ? 0 : 1) + (s[804] ? 4 : 0), LAS_71_3: s[805], LAS_71_3_hoej: s[806], LAS_71_3_kan: (s[807] ? 1 : 0) + (s[808] ? 4 : 0), LAS_71_4_kan: (s[809] ? 1 : 0) + (s[810] ? 2 : 0) + (s[811] ? 4 : 0), LAS_71_6_kan: s[679] + (s[9] ? 0 : 2) + (s[812] ? 4 : 0), LAS_73b_kan: (s[813] ? 1 : 0) + (s[814] ? 2 : 0) + s[696], LAS_73c_1: s[815], LAS_73c_1_hoej: s[816], LAS_73c_1_kan: s[682] + (s[817] ? 4 : 0), LAS_73f_1_kan: (s[818] ? 1 : 0) + (s[819] ? 2 : 0) + s[696], LAS_73f_1_beloeb: s[820], LAS_73f_1_beloeb_hoej: s[821], LAS_73f_1_beloeb_kan: s[682] + s[696], LAS_74a_1_kan: (s[822] ? 1 : 0) + (s[823] ? 2 : 0) + s[571], LAS_74a_2_kan: (s[824] ? 1 : 0) + (s[825] ? 2 : 0) + s[826], LAS_74a_2_uge: s[827], LAS_74a_2_uge_hoej: s[828], LAS_74a_2_uge_kan: (s[290] ? 1 : 0) + (s[291] ? 4 : 0), LAS_74a_3: s[295], LAS_74a_3_hoej: s[294], LAS_74a_3_kan: (s[296] ? 1 : 0) + (s[297] ? 4 : 0), LAS_74a_7: s[829], LAS_74a_7_hoej: s[830], LAS_74a_7_kan: (s[831] ? 1 : 0) + (s[832] ? 4 : 0), LAS_74b_2_kan: (s[242] ? 1 : 0) + (s[289] ? 2 : 0) + s[571], LAS_74c_1: s[833], LAS_74c_1_hoej: s[834], LAS_74c_1_kan: 1 + (s[835] ? 4 : 0), LAS_74c_1_18: s[836], LAS_74c_1_18_hoej: s[837], LAS_74c_1_18_kan: (s[838] ? 1 : 0) + s[571], LAS_74c_1_frist: s[839], LAS_74c_1_frist_hoej: s[840], LAS_74c_1_frist_kan: (s[841] ? 1 : 0) + (s[842] ? 4 : 0), LAS_74c_1_nu_kan: (s[843] ? 1 : 0) + (s[844] ? 2 : 0) + s[571], LAS_74d_2: s[845], LAS_74d_2_hoej: s[846], LAS_74d_2_kan: (s[847] ? 1 : 0) + (s[848] ? 4 : 0), LAS_74d_3: s[849], LAS_74d_3_hoej: s[850], LAS_74d_3_kan: (s[851] ? 1 : 0) + (s[852] ? 4 : 0), LAS_74d_3_udbetales: s[853], LAS_74d_3_udbetales_hoej: s[854], LAS_74d_3_udbetales_kan: (s[855] ? 1 : 0) + (s[856] ? 4 : 0), LAS_74e_3: s[857], LAS_74e_3_hoej: s[858], LAS_74e_3_kan: s[859], LAS_74e_4: s[860], LAS_74e_4_hoej: s[861], LAS_74e_4_kan: s[859], LAS_74e_8: s[862], LAS_74e_8_hoej: s[863], LAS_74e_8_kan: s[864] ? 1 : 4, LAS_74f_1_kan: (s[865] ? 1 : 0) + (s[866] ? 2 : 0) + s[571], LAS_74f_1_dag: s[299], LAS_74f_1_dag_hoej: s[298], LAS_74f_1_dag_kan: s[566], LAS_75_1: s[867], LAS_75_1_hoej: s[868], LAS_75_1_kan: 1 + (s[869] ? 0 : 4), LAS_75a_1_kan: (s[870] ? 1 : 0) + (s[871] ? 2 : 0) + (s[872] ? 4 : 0), LAS_76_1_kan: (s[873] ? 1 : 0) + (s[874] ? 2 : 0) + s[571], LAS_77_1: s[875], LAS_77_1_hoej: s[876], LAS_77_1_kan: (s[877] ? 1 : 0) + (s[878] ? 4 : 0), LAS_77a_1: s[879], LAS_77a_1_hoej: s[880], LAS_77a_1_kan: 1 + s[881], LAS_77a_2: s[882], LAS_77a_2_hoej: s[883], LAS_77a_2_kan: (s[884] ? 1 : 0) + (s[885] ? 4 : 0), LAS_77a_4_kan: (s[886] ? 1 : 0) + (s[887] ? 2 : 0) + s[881], LAS_77a_6_kan: (s[888] ? 1 : 0) + (s[889] ? 2 : 0) + s[571], LAS_77b_1_kan: (s[890] ? 1 : 0) + (s[891] ? 2 : 0) + s[571], LOB_4_1_kan: (s[892] ? 1 : 0) + (s[893] ? 2 : 0) + s[610], LOB_9_1_kan: (s[894] ? 1 : 0) + (s[895] ? 2 : 0) + (s[896] ? 4 : 0), LOB_10_1_kan: (s[897] ? 1 : 0) + (s[898] ? 2 : 0) + s[610], LOB_15a_1_kan: s[602], LOV1750_21_8_kan: (s[142] ? 1 : 0) + (s[144] ? 2 : 0) + s[654], LOV1750_21_revalidering_kan: (s[899] ? 1 : 0) + (s[225] ? 2 : 0) + s[696], LSP_18_2_kan: (s[900] ? 1 : 0) + (s[901] ? 2 : 0) + (s[902] ? 4 : 0), PLANBEK_2_1_kan: (s[903] ? 1 : 0) + (s[904] ? 2 : 0) + s[610], REFUSIONSBEK_2: s[905], REFUSIONSBEK_2_hoej: s[906], REFUSIONSBEK_2_kan: (s[907] ? 1 : 0) + (s[908] ? 4 : 0), SDL_2_kan: (s[909] ? 1 : 0) + (s[910] ? 2 : 0) + (s[911] ? 4 : 0), SDL_2_1_kan: (s[321] ? 1 : 0) + (s[318] ? 2 : 0) + s[912], SDL_3_kan: (s[324] ? 1 : 0) + (s[320] ? 2 : 0) + s[610], SDL_6_1: s[88], SDL_6_1_hoej: s[90], SDL_6_1_kan: s[913] + s[914], SDL_7_1_kan: (s[111] ? 1 : 0) + (s[117] ? 2 : 0) + s[610], SDL_7_1_ferie_kan: s[915], SDL_7_1_ferieaftale_kan: (s[916] ? 1 : 0) + (s[917] ? 2 : 0) + s[610], SDL_7_1_genoptagelse: s[918], SDL_7_1_genoptagelse_hoej: s[919], SDL_7_1_genoptagelse_kan: (f.ferieAftalt ? 1 : 0) + (s[920] ? 4 : 0), SDL_7_1_ny_kan: (s[921] ? 1 : 0) + (s[922] ? 2 : 0) + s[610], SDL_7_2_kan: (s[923] ? 1 : 0) + (s[924] ? 2 : 0) + s[610], SDL_7_3: s[925], SDL_7_3_hoej: s[926], SDL_7_3_kan: (s[927] ? 1 : 0) + (s[928] ? 4 : 0), SDL_7_5_kan: (s[929] ? 1 : 0) + (s[930] ? 2 : 0) + s[610], SDL_7_5_fra: s[931], SDL_7_5_fra_hoej: s[932], SDL_7_5_fra_kan: 1 + (s[933] ? 0 : 4), SDL_7a_1: s[934], SDL_7a_1_hoej: s[935], SDL_7a_1_kan: (s[936] ? 1 : 0) + s[937], SDL_7c_kan: (s[261] ? 1 : 0) + (s[262] ? 2 : 0) + (s[255] ? 0 : 4), SDL_10a_kan: (s[938] ? 1 : 0) + (s[939] ? 2 : 0) + s[610], SDL_11_3: s[940], SDL_11_3_hoej: s[941], SDL_11_3_kan: 1 + (s[942] ? 0 : 4), SDL_11a_1_kan: (s[943] ? 1 : 0) + (s[944] ? 2 : 0) + (s[945] ? 4 : 0), SDL_11c_kan: (s[946] ? 1 : 0) + (s[947] ? 2 : 0) + s[610], SDL_12_1_1_kan: (s[260] ? 1 : 0) + (s[258] ? 2 : 0) + (s[259] ? 4 : 0), SDL_12_1_2_kan: (s[339] ? 1 : 0) + (s[334] ? 2 : 0) + (s[333] ? 4 : 0), SDL_12_1_3_kan: (s[340] ? 1 : 0) + (s[341] ? 2 : 0) + s[610], SDL_13b_1: s[948], SDL_13b_1_hoej: s[949], SDL_13b_1_kan: (s[950] ? 1 : 0) + (s[951] ? 4 : 0), SDL_13b_1_antal: s[952], SDL_13b_1_antal_hoej: s[953], SDL_13b_1_antal_kan: (s[954] ? 1 : 0) + (s[955] ? 4 : 0), SDL_13b_1_form_kan: (s[956] ? 1 : 0) + (s[957] ? 2 : 0) + (s[958] ? 4 : 0), SDL_13b_1_naeste: s[959], SDL_13b_1_naeste_hoej: s[960], SDL_13b_1_naeste_kan: (s[961] ? 1 : 0) + (s[962] ? 4 : 0), SDL_13b_5_kan: (s[963] ? 1 : 0) + (s[964] ? 2 : 0) + (s[965] ? 4 : 0), SDL_13c_1_2_kan: (s[966] ? 1 : 0) + (s[967] ? 2 : 0) + (s[968] ? 4 : 0), SDL_13c_2_kan: (s[969] ? 1 : 0) + (s[970] ? 2 : 0) + (s[971] ? 4 : 0), SDL_13f_1_kan: (s[264] ? 1 : 0) + (s[263] ? 2 : 0) + (s[223] ? 0 : 4), SDL_13f_1_dag: s[972], SDL_13f_1_dag_hoej: s[973], SDL_13f_1_dag_kan: (s[974] ? 1 : 0) + (s[975] ? 4 : 0), SDL_16_2_kan: (s[976] ? 1 : 0) + (s[977] ? 2 : 0) + (s[978] ? 4 : 0), SDL_21_1_1_kan: (s[979] ? 1 : 0) + (s[980] ? 2 : 0) + s[610], SDL_21_1_2_kan: (s[981] ? 1 : 0) + (s[982] ? 2 : 0) + s[610], SDL_21_1_3_kan: (s[983] ? 1 : 0) + (s[984] ? 2 : 0) + s[610], SDL_21_3_kan: (s[985] ? 1 : 0) + (s[986] ? 2 : 0) + s[610], SDL_21_3_grundlag_kan: (s[987] ? 1 : 0) + (s[988] ? 2 : 0) + s[610], SDL_21_4_kan: s[989] + (s[990] ? 2 : 0) + (s[991] ? 4 : 0), SDL_21_4_dag: s[992], SDL_21_4_dag_hoej: s[993], SDL_21_4_dag_kan: s[994], SDL_21_4_fra: s[995], SDL_21_4_fra_hoej: s[996], SDL_21_4_fra_kan: s[989] + (s[997] ? 4 : 0), SDL_21_5_kan: (s[998] ? 1 : 0) + (s[999] ? 2 : 0) + (s[1000] ? 4 : 0), SDL_21a_kan: (s[1001] ? 1 : 0) + (s[1002] ? 2 : 0) + s[610], SDL_24_1: s[125], SDL_24_1_hoej: s[127], SDL_24_1_kan: (s[121] ? 1 : 0) + (s[123] ? 4 : 0), SDL_24_1_ophoer: s[1003], SDL_24_1_ophoer_hoej: s[1004], SDL_24_1_ophoer_kan: (s[1005] ? 1 : 0) + (s[1006] ? 4 : 0), SDL_24_1_revurdering_kan: (s[1007] ? 1 : 0) + (s[1008] ? 2 : 0) + (s[1009] ? 4 : 0), SDL_24_3: flat(s[40]), SDL_24_3_hoej: flat(s[39]), SDL_24_3_kan: s[913] + (!s[34] && !s[1010] ? 2 : 0) + s[914], SDL_24a_1_kan: (s[369] ? 1 : 0) + (s[372] ? 2 : 0) + (s[371] ? 4 : 0), SDL_24a_1_graense_kan: (s[113] ? 1 : 0) + (s[116] ? 2 : 0) + (s[114] ? 4 : 0), SDL_24a_2: s[1011], SDL_24a_2_hoej: s[1012], SDL_24a_2_kan: (s[1013] ? 1 : 0) + (s[1014] ? 4 : 0), SDL_24a_6_kan: (s[1015] ? 1 : 0) + (s[1016] ? 2 : 0) + s[610], SDL_24b_1_kan: s[1017] + (s[1018] ? 2 : 0) + s[610], SDL_24b_2: s[1019], SDL_24b_2_hoej: s[1020], SDL_24b_2_kan: s[1017] + (s[1021] ? 4 : 0), SDL_24c_1_kan: (s[1022] ? 1 : 0) + (s[1023] ? 2 : 0) + s[610], SDL_25_1: s[124], SDL_25_1_hoej: s[126], SDL_25_1_kan: (s[120] ? 1 : 0) + (s[122] ? 4 : 0), SDL_25_2: s[1024], SDL_25_2_hoej: s[1025], SDL_25_2_kan: (s[1026] ? 1 : 0) + (s[1027] ? 4 : 0), SDL_26_1_kan: (s[1028] ? 1 : 0) + (s[1029] ? 2 : 0) + (s[1030] ? 4 : 0), SDL_26_1_covid: s[375], SDL_26_1_covid_hoej: s[376], SDL_26_1_covid_kan: (s[377] ? 1 : 0) + (s[378] ? 4 : 0), SDL_26_1_fra: s[1031], SDL_26_1_fra_hoej: s[1032], SDL_26_1_fra_kan: (s[1033] ? 1 : 0) + (s[1034] ? 4 : 0), SDL_26_1_uger: s[1035], SDL_26_1_uger_hoej: s[1036], SDL_26_1_uger_kan: (s[1037] ? 1 : 0) + s[912], SDL_26_2_kan: (s[1038] ? 1 : 0) + (s[1039] ? 2 : 0) + (s[1040] ? 4 : 0), SDL_26_3_covid: s[1041], SDL_26_3_covid_hoej: s[1042], SDL_26_3_covid_kan: (s[1043] ? 1 : 0) + (s[1044] ? 4 : 0), SDL_26a_1_covid: s[1045], SDL_26a_3_covid: s[1046], SDL_26a_3_covid_kan: s[1047] ? 4 : 1, SDL_26c_covid: s[384], SDL_26c_covid_hoej: s[386], SDL_26c_covid_kan: (s[380] ? 1 : 0) + (s[382] ? 4 : 0), SDL_26d_covid: s[383], SDL_26d_covid_hoej: s[385], SDL_26d_covid_kan: (s[379] ? 1 : 0) + (s[381] ? 4 : 0), SDL_26f_covid: s[1048], SDL_26f_covid_hoej: s[1049], SDL_26f_covid_kan: (s[1050] ? 1 : 0) + (s[1051] ? 4 : 0), SDL_26g_covid: s[387], SDL_26g_covid_hoej: s[388], SDL_26g_covid_kan: (s[389] ? 1 : 0) + (s[390] ? 4 : 0), SDL_26h_covid: s[1052], SDL_26h_covid_hoej: s[1053], SDL_26h_covid_kan: (s[1054] ? 1 : 0) + (s[1055] ? 4 : 0), SDL_26i_covid: s[1056], SDL_26i_covid_hoej: s[1057], SDL_26i_covid_kan: (s[1058] ? 1 : 0) + (s[1059] ? 4 : 0), SDL_27_1_kan: (s[128] ? 1 : 0) + (s[129] ? 2 : 0) + (s[130] ? 4 : 0), SDL_27_1_1_kan: (s[68] ? 1 : 0) + (s[75] ? 2 : 0) + s[1060], SDL_27_1_2_kan: (s[69] ? 1 : 0) + (s[81] ? 2 : 0) + s[1061], SDL_27_1_2_slut: s[411], SDL_27_1_2_slut_hoej: s[412], SDL_27_1_2_slut_kan: (s[413] ? 1 : 0) + (s[420] ? 4 : 0), SDL_27_1_2_uger: s[1062], SDL_27_1_2_uger_hoej: s[1063], SDL_27_1_2_uger_kan: (s[1064] ? 1 : 0) + s[1061], SDL_27_1_3_kan: (s[70] ? 1 : 0) + (s[82] ? 2 : 0) + s[1061], SDL_27_1_3_slut: s[414], SDL_27_1_3_slut_hoej: s[415], SDL_27_1_3_slut_kan: (s[416] ? 1 : 0) + (s[422] ? 4 : 0), SDL_27_1_3_uger: s[402], SDL_27_1_3_uger_hoej: s[404], SDL_27_1_3_uger_kan: (s[400] ? 1 : 0) + s[1061], SDL_27_1_4_kan: (s[71] ? 1 : 0) + (s[83] ? 2 : 0) + s[1060], SDL_27_1_4_slut: s[417], SDL_27_1_4_slut_hoej: s[418], SDL_27_1_4_slut_kan: (s[419] ? 1 : 0) + (s[423] ? 4 : 0), SDL_27_1_5_kan: (s[72] ? 1 : 0) + (s[77] ? 2 : 0) + s[1061], SDL_27_1_6_kan: (s[73] ? 1 : 0) + (s[79] ? 2 : 0) + s[1061], SDL_27_1_7_kan: (s[74] ? 1 : 0) + (s[80] ? 2 : 0) + s[1061], SDL_27_1_7_2_kan: (s[1065] ? 1 : 0) + (s[1066] ? 2 : 0) + (s[1067] ? 4 : 0), SDL_27_1_slut: s[1068], SDL_27_1_slut_hoej: s[1069], SDL_27_1_slut_kan: (s[1070] ? 1 : 0) + (s[1071] ? 4 : 0), SDL_27_3_nedsat_kan: s[915], SDL_29_1_kan: (s[1072] ? 1 : 0) + (s[1073] ? 2 : 0) + (s[1074] ? 4 : 0), SDL_30_kan: (s[99] ? 1 : 0) + (s[102] ? 2 : 0) + s[912], SDL_30_1: s[1075], SDL_30_1_hoej: s[1076], SDL_30_1_kan: (s[1077] ? 1 : 0) + s[912], SDL_30_1_fri: s[1078], SDL_30_1_fri_hoej: s[1079], SDL_30_1_fri_kan: (f.sygUnderAftaltFri ? 1 : 0) + (s[1080] ? 4 : 0), SDL_30_2_kan: (s[1081] ? 1 : 0) + (s[1082] ? 2 : 0) + s[912], SDL_30_fleksjob_kan: (s[1083] ? 1 : 0) + (s[1084] ? 2 : 0) + (s[1085] ? 4 : 0), SDL_31_1: s[103], SDL_31_1_hoej: s[98], SDL_31_1_kan: (s[97] ? 1 : 0) + (s[101] ? 4 : 0), SDL_32_kan: (s[317] ? 1 : 0) + (s[319] ? 2 : 0) + s[912], SDL_32_1_kan: (s[1086] ? 1 : 0) + (s[1087] ? 2 : 0) + s[912], SDL_33_1: s[1088], SDL_33_1_hoej: s[1089], SDL_33_1_kan: (s[1090] ? 1 : 0) + (s[1091] ? 4 : 0), SDL_34_1_kan: (s[1092] ? 1 : 0) + (s[1093] ? 2 : 0) + s[912], SDL_35_2: s[1094], SDL_35_2_hoej: s[1095], SDL_35_2_kan: (s[1096] ? 1 : 0) + (s[1097] ? 4 : 0), SDL_35_3: s[1098], SDL_35_3_hoej: s[1099], SDL_35_3_kan: (s[1100] ? 1 : 0) + (s[1101] ? 4 : 0), SDL_35_3_fra: s[1102], SDL_35_3_fra_hoej: s[1103], SDL_35_3_fra_kan: (s[1104] ? 1 : 0) + (s[1105] ? 4 : 0), SDL_38_1: s[1106], SDL_38_1_hoej: s[1107], SDL_38_1_kan: (s[1108] ? 1 : 0) + (s[1109] ? 4 : 0), SDL_38_7: s[1110], SDL_38_7_hoej: s[1111], SDL_38_7_kan: (s[1112] ? 1 : 0) + (s[1113] ? 4 : 0), SDL_38_7_tide_kan: (s[1114] ? 1 : 0) + (s[1115] ? 2 : 0) + (s[1116] ? 4 : 0), SDL_38_8_kan: (s[1117] ? 1 : 0) + (s[1118] ? 2 : 0) + (s[1119] ? 4 : 0), SDL_40_1: s[1120], SDL_40_1_hoej: s[1121], SDL_40_1_kan: (s[1122] ? 1 : 0) + (s[1123] ? 4 : 0), SDL_40a_1: s[1124], SDL_40a_1_hoej: s[1125], SDL_40a_1_kan: (s[1126] ? 1 : 0) + (s[1127] ? 4 : 0), SDL_41_1: s[359], SDL_41_1_hoej: s[360], SDL_41_1_kan: (s[357] ? 1 : 0) + (s[358] ? 4 : 0), SDL_42_1_kan: (s[1128] ? 1 : 0) + (s[1129] ? 2 : 0) + s[912], SDL_43_1: s[464], SDL_43_1_hoej: s[463], SDL_43_1_kan: (s[462] ? 1 : 0) + (s[465] ? 4 : 0), SDL_43_4: s[1130], SDL_43_4_hoej: s[1131], SDL_43_4_kan: (s[1132] ? 1 : 0) + (s[1133] ? 4 : 0), SDL_43_4_tide_kan: (s[1134] ? 1 : 0) + (s[1135] ? 2 : 0) + (s[1136] ? 4 : 0), SDL_43_5_kan: (s[1137] ? 1 : 0) + (s[1138] ? 2 : 0) + (s[1139] ? 4 : 0), SDL_45_4: s[1140], SDL_45_4_hoej: s[1141], SDL_45_4_kan: s[994], SDL_46_1: s[1142], SDL_46_1_hoej: s[1143], SDL_46_1_kan: (s[1144] ? 1 : 0) + (s[1145] ? 4 : 0), SDL_47_1: s[497], SDL_47_1_hoej: s[498], SDL_47_1_kan: (s[496] ? 1 : 0) + (s[500] ? 4 : 0), SDL_47_1_3: s[492], SDL_47_1_3_hoej: s[493], SDL_47_1_3_kan: (s[495] ? 1 : 0) + (s[494] ? 4 : 0), SDL_50_1: s[469], SDL_50_1_hoej: s[468], SDL_50_1_kan: s[563], SDL_50_4: s[1146], SDL_50_4_hoej: s[1147], SDL_50_4_kan: (s[1148] ? 1 : 0) + (s[1149] ? 4 : 0), SDL_51_1: s[480], SDL_51_1_hoej: s[483], SDL_51_1_kan: s[994], SDL_52_1: s[481], SDL_52_1_hoej: s[484], SDL_52_1_kan: (s[1150] ? 1 : 0) + (s[1151] ? 4 : 0), SDL_53_1: s[486], SDL_53_1_hoej: s[487], SDL_53_1_kan: (s[489] ? 1 : 0) + (s[490] ? 4 : 0), SDL_53_1_ialt: s[1152], SDL_53_1_ialt_hoej: s[1153], SDL_53_1_ialt_kan: (s[1154] ? 1 : 0) + (s[1155] ? 4 : 0), SDL_53_1_timer: s[1156], SDL_53_1_timer_hoej: s[1157], SDL_53_1_timer_kan: (s[96] ? 1 : 0) + (s[1158] ? 4 : 0), SDL_53_2_kan: (s[473] ? 1 : 0) + (s[474] ? 2 : 0) + (s[475] ? 0 : 4), SDL_53_3: s[482], SDL_53_3_hoej: s[485], SDL_53_3_kan: (s[477] ? 1 : 0) + (s[479] ? 4 : 0), SDL_53a_1_kan: (s[1159] ? 1 : 0) + (s[1160] ? 2 : 0) + s[610], SDL_53b_1_kan: (s[1161] ? 1 : 0) + (s[1162] ? 2 : 0) + (s[1163] ? 4 : 0), SDL_54_1_kan: (s[488] ? 1 : 0) + (s[491] ? 2 : 0) + s[912], SDL_54_1_beloeb: s[1164], SDL_54_1_beloeb_hoej: s[1165], SDL_54_1_beloeb_kan: (s[1166] ? 1 : 0) + (s[1167] ? 4 : 0), SDL_56_1_kan: (s[499] ? 1 : 0) + (s[501] ? 2 : 0) + s[912], SDL_56_1_beloeb: s[1168], SDL_56_1_beloeb_hoej: s[1169], SDL_56_1_beloeb_kan: (s[1170] ? 1 : 0) + (s[1171] ? 4 : 0), SDL_56_2_kan: (s[1172] ? 1 : 0) + (s[1173] ? 2 : 0) + s[1174], SDL_56_3_kan: (s[1175] ? 1 : 0) + (s[1176] ? 2 : 0) + s[1174], SDL_56_4: s[1177], SDL_56_4_hoej: s[1178], SDL_56_4_kan: 1 + s[1174], SDL_56_4_fornyelse_kan: (s[1179] ? 1 : 0) + (s[1180] ? 2 : 0) + s[1174], SDL_58a_1_kan: (s[1181] ? 1 : 0) + (s[1182] ? 2 : 0) + s[1174], SDL_59_2: s[1183], SDL_59_2_hoej: s[1184], SDL_59_2_kan: (s[1185] ? 1 : 0) + (s[1186] ? 4 : 0), SDL_59_6_kan: (s[509] ? 1 : 0) + (s[510] ? 2 : 0) + s[937], SDL_82_1_kan: (s[1187] ? 1 : 0) + (s[1188] ? 2 : 0) + s[610] }
}
