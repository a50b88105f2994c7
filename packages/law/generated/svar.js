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
  s[3] = v0
  const v1 = runStart(v0, f.vurderingsdato)
  const v2 = v1 >= 2147483647
  const v3 = v1 === 2147483647
  const v4 = !v2 || v3
  const v5 = v4 ? v1 : FIRST_DAY
  s[5] = v5
  const v6 = v5 >= 13332 /* 2006-07-03 */
  s[4] = v6
  const v7 = periods(f.fravaer, (r_fravaer) => r_fravaer.omfang === 'fuldt')
  const v8 = dayReaching(v7, v5, 1)
  const v9 = runEnd(v0, f.vurderingsdato)
  const v10 = v9 >= 2147483647
  const v11 = v9 === 2147483647
  const v12 = !v10 || v11
  const v13 = v12 ? v9 : FIRST_DAY
  s[9] = v13
  const v14 = v13 >= v8
  const v15 = v14 ? v8 : NEVER
  const v16 = v5 >= NEVER
  s[8] = v16
  const SDL_6_1 = v6 ? v15 : FIRST_DAY
  s[36] = SDL_6_1
  const SDL_6_1_hoej = v6 ? v15 : NEVER
  s[38] = SDL_6_1_hoej
  const SDL_6_1_ir = v16 || !v6
  s[10] = SDL_6_1_ir
  // ALF.62.3: Sidste sygedag, a-kassen betaler (ALF § 62, stk. 3)
  const v20 = !v16 && SDL_6_1 <= 13331 /* 2006-07-02 */
  s[40] = v20
  const v21 = SDL_6_1_hoej >= 13332 /* 2006-07-03 */
  s[37] = v21
  const v22 = SDL_6_1 <= 16439 /* 2015-01-04 */
  s[43] = v22
  const v23 = !v16 && v21 && v22
  const v24 = SDL_6_1 <= 2147483646
  s[39] = v24
  const v25 = !v16 && SDL_6_1_hoej >= 16440 /* 2015-01-05 */ && v24
  s[44] = v25
  const v26 = f.persongruppe === 'ledig'
  s[56] = v26
  const v27 = shiftDays(SDL_6_1, 13)
  const v28 = shiftDays(SDL_6_1_hoej, 13)
  const v29 = v26 && SDL_6_1_ir
  s[340] = v29
  const v30 = SDL_6_1_ir || !v16 && SDL_6_1_hoej === NEVER
  s[41] = v30
  const v31 = v25 && (!v26 || !v16)
  const ALF_62_3 = v20 ? FIRST_DAY : v31 ? (v26 ? (f.dagpengerettenSlutter ? Math.min(v27, f.sidsteDagMedDagpengeret) : v27) : NEVER) : NEVER
  s[249] = ALF_62_3
  const ALF_62_3_hoej = v20 ? NEVER : v23 ? NEVER : v26 ? (f.dagpengerettenSlutter ? Math.min(v28, f.sidsteDagMedDagpengeret) : v28) : NEVER
  s[250] = ALF_62_3_hoej
  const ALF_62_3_er = v20 || v23 || v31
  s[248] = ALF_62_3_er
  const ALF_62_3_ir = v20 || v25 && v29 || v30
  s[251] = ALF_62_3_ir
  // BEK937.27: Sygedagpenge under uddannelse (BEK 937/2024 § 27, stk. 1-3)
  const v36 = f.vurderingsdato >= 13332 /* 2006-07-03 */
  s[2] = v36
  const v37 = f.vurderingsdato >= 19936 /* 2024-08-01 */
  const v38 = f.uddannelseUnderSygdom === 'foer'
  const v39 = f.uddannelseUnderSygdom === 'begyndt_under' && f.undervisningstimer <= 600 && f.uddannelsePasserMedBehandling && f.uddannelseUdskyderRevalidering === false
  const v40 = !v37 && (v38 || v39) || v37 && (v38 || v39 || f.uddannelseUnderSygdom === 'opfoelgning')
  const v41 = f.uddannelseUnderSygdom === 'ingen'
  const BEK937_27 = !v41 && (!v36 || v40)
  s[425] = BEK937_27
  const BEK937_27_nej = !v41 && (!v36 || !v40)
  s[426] = BEK937_27_nej
  const BEK937_27_ir = v41 || !v36
  s[427] = BEK937_27_ir
  // FERIEBEK.2.6: 12 måneder med løntilskud imellem (BEK 762/2025 § 2, stk. 6)
  const LAS_68_5 = f.vurderingsdato >= 15706 /* 2013-01-01 */
  s[0] = LAS_68_5
  const FERIEBEK_2_6 = LAS_68_5 && sum(f.ydelsesperioder, (r_ydelsesperioder) => r_ydelsesperioder.slags === 'loentilskud' ? 1 : 0) > 0
  s[429] = FERIEBEK_2_6
  // FERIEBEK.2: 12 sammenhængende måneder med ressourceforløbsydelse (BEK 762/2025 § 2, stk. 1-8)
  const v47 = periods(f.ydelsesperioder, (r_ydelsesperioder) => r_ydelsesperioder.slags === 'ressourceforloebsydelse' || r_ydelsesperioder.slags === 'ferie')
  const v48 = monthStart(shiftDays(monthStart(shiftDays(f.vurderingsdato, 1)), -1))
  const v49 = periods(f.ydelsesperioder, (r_ydelsesperioder) => r_ydelsesperioder.slags === 'ressourceforloebsydelse' || r_ydelsesperioder.slags === 'ferie' || r_ydelsesperioder.slags === 'kontanthjaelp' || r_ydelsesperioder.slags === 'revalidering')
  const v50 = shiftMonths(v48, -1)
  const v51 = shiftMonths(v48, -2)
  const v52 = shiftMonths(v48, -3)
  const v53 = shiftMonths(v48, -4)
  const v54 = shiftMonths(v48, -5)
  const v55 = shiftMonths(v48, -6)
  const v56 = shiftMonths(v48, -7)
  const v57 = shiftMonths(v48, -8)
  const v58 = shiftMonths(v48, -9)
  const v59 = shiftMonths(v48, -10)
  const v60 = shiftMonths(v48, -11)
  const v61 = countDays(v47, v48, monthEnd(v48)) >= 1 && countDays(v49, v50, monthEnd(v50)) >= 1 && countDays(v49, v51, monthEnd(v51)) >= 1 && countDays(v49, v52, monthEnd(v52)) >= 1 && countDays(v49, v53, monthEnd(v53)) >= 1 && countDays(v49, v54, monthEnd(v54)) >= 1 && countDays(v49, v55, monthEnd(v55)) >= 1 && countDays(v49, v56, monthEnd(v56)) >= 1 && countDays(v49, v57, monthEnd(v57)) >= 1 && countDays(v49, v58, monthEnd(v58)) >= 1 && countDays(v49, v59, monthEnd(v59)) >= 1 && countDays(v49, v60, monthEnd(v60)) >= 1
  const FERIEBEK_2 = LAS_68_5 && (!LAS_68_5 || v61 || FERIEBEK_2_6)
  s[162] = FERIEBEK_2
  const FERIEBEK_2_nej = LAS_68_5 && (!LAS_68_5 || !v61)
  s[161] = FERIEBEK_2_nej
  // LAB.31.3: Mindste antal samtaler i forløbet (lov 1750/2025 § 1)
  const v64 = f.vurderingsdato >= 18262 /* 2020-01-01 */
  s[93] = v64
  const LAS_69t_2_er = f.vurderingsdato >= 16252 /* 2014-07-01 */
  s[77] = LAS_69t_2_er
  const v66 = f.vurderingsdato >= 20485 /* 2026-02-01 */
  s[1] = v66
  const LAB_31_3 = LAS_69t_2_er ? (v64 ? (v66 ? -Infinity : 4) : 6) : -Infinity
  s[430] = LAB_31_3
  const LAB_31_3_hoej = LAS_69t_2_er ? (v64 ? (v66 ? Infinity : 4) : 6) : Infinity
  s[431] = LAB_31_3_hoej
  const LAB_31_3_er = f.erIJobafklaring && LAS_69t_2_er
  s[79] = LAB_31_3_er
  const LAB_31_3_ir = !LAB_31_3_er || !LAS_69t_2_er || v64 && v66
  s[410] = LAB_31_3_ir
  // LAB.31.3.vindue: De første samtaler skal være holdt (lov 1750/2025 § 1)
  const v71 = shiftDays(shiftMonths(f.jobafklaringStartede, 6), -1)
  const v72 = f.risikoForFireAar ? v71 : shiftDays(shiftMonths(f.jobafklaringStartede, 12), -1)
  const LAB_31_3_vindue = LAS_69t_2_er ? (v64 ? (v66 ? FIRST_DAY : v71) : v72) : FIRST_DAY
  s[433] = LAB_31_3_vindue
  const LAB_31_3_vindue_hoej = LAS_69t_2_er ? (v64 ? (v66 ? NEVER : v71) : v72) : NEVER
  s[434] = LAB_31_3_vindue_hoej
  // LAB.33.3: Kontaktforløb uden kontakt (standby) i jobafklaringsforløb (LAB § 33, stk. 3)
  const LAB_33_3 = LAB_31_3_er && (!LAS_69t_2_er || f.kontaktUhensigtsmaessig)
  s[435] = LAB_33_3
  const LAB_33_3_nej = LAB_31_3_er && (!LAS_69t_2_er || f.kontaktUhensigtsmaessig === false)
  s[436] = LAB_33_3_nej
  const LAB_33_3_ir = !LAB_31_3_er || !LAS_69t_2_er
  s[411] = LAB_33_3_ir
  // LAB.36.3: Ret til en koordinerende sagsbehandler (LAB § 36, stk. 3)
  const LAB_36_3_nej = LAB_31_3_er && !LAS_69t_2_er
  s[439] = LAB_36_3_nej
}

function svar_2(f, s) {
  // LOV1750.21.8: Dit ressourceforløb fortsætter efter de gamle regler (lov 1750/2025 § 21, stk. 8)
  const v0 = f.ressourceforloebErBevilget && f.ressourceforloebBevilgetDen <= 20484 /* 2026-01-31 */
  s[88] = v0
  const v1 = s[0] && (!s[1] || v0)
  const LOV1750_21_8 = f.ressourceforloebErBevilget && (!s[2] || v1)
  s[89] = LOV1750_21_8
  const LOV1750_21_8_nej = f.ressourceforloebErBevilget && (!s[2] || !v1)
  s[91] = LOV1750_21_8_nej
  const LOV1750_21_8_ir = f.ressourceforloebErBevilget === false || !s[2]
  s[90] = LOV1750_21_8_ir
  // LAB.36.3.ressourceforløb: Koordinerende sagsbehandler (LAB § 36, stk. 3)
  const LAB_36_3_ressourceforloeb = f.ressourceforloebErBevilget && (!s[2] || s[0] && (!s[1] || LOV1750_21_8))
  s[412] = LAB_36_3_ressourceforloeb
  const LAB_36_3_ressourceforloeb_nej = f.ressourceforloebErBevilget && (!s[2] || !s[0] || s[1] && LOV1750_21_8_nej)
  s[413] = LAB_36_3_ressourceforloeb_nej
  const LAB_36_3_ressourceforloeb_ir = f.ressourceforloebErBevilget === false || !s[2] || s[0] && s[1] && LOV1750_21_8_ir
  s[414] = LAB_36_3_ressourceforloeb_ir
  // LAB.43: Samlet beskrivelse (LAB § 43)
  const v8 = f.vurderingsdato >= 20635 /* 2026-07-01 */
  s[87] = v8
  const v9 = f.afgoerelsenGaelder === 'fleksjob' || f.afgoerelsenGaelder === 'tilskud_til_selvstaendig' || f.afgoerelsenGaelder === 'foertidspension'
  s[178] = v9
  const v10 = v8 && v9
  const LAB_43 = !s[2] || v10
  s[415] = LAB_43
  const LAB_43_nej = !s[2] || !v10
  s[416] = LAB_43_nej
  // LAB.109.2.kraft: Undtagelsen om 8 uger gælder (LAB § 109, stk. 2)
  const LAB_45_1 = f.jobafklaringStartede >= 16252 /* 2014-07-01 */
  s[81] = LAB_45_1
  const v14 = f.jobafklaringStartede >= 16618 /* 2015-07-02 */
  s[82] = v14
  const v15 = f.jobafklaringStartede >= 17126 /* 2016-11-21 */
  s[83] = v15
  const v16 = v14 && !v15
  s[85] = v16
  const LAB_109_2_kraft = LAB_45_1 && (!LAB_45_1 || v14)
  s[458] = LAB_109_2_kraft
  const LAB_109_2_kraft_nej = LAB_45_1 && (!LAB_45_1 || !v14 || !v15)
  s[459] = LAB_109_2_kraft_nej
  const LAB_109_2_kraft_ir = !LAB_45_1 || !LAB_45_1 || v16
  s[460] = LAB_109_2_kraft_ir
  // LAB.109.1: Sagen om det første forløb skal i rehabiliteringsteamet (lov 1750/2025 § 1)
  const v20 = f.jobafklaringStartede >= 20635 /* 2026-07-01 */
  const v21 = shiftDays(f.jobafklaringStartede, 56) >= f.ventesFuldtRaskDen
  s[78] = v21
  const v22 = f.fikTvaerfagligIndsats && f.overgikVedRevurderingen
  const v23 = f.jobafklaringStartede >= 20089 /* 2025-01-01 */
  s[80] = v23
  const v24 = !v20 && f.tvaerfagligtBehovIForloebet
  const v25 = v8 && v23 && !v20
  const LAB_109_1 = LAB_45_1 && (v25 || !LAB_45_1 || !v23 && (f.ventesFuldtRask === false || !v21 || LAB_109_2_kraft_nej) && !v22 || v23 && v24)
  s[452] = LAB_109_1
  const LAB_109_1_nej = LAB_45_1 && (v25 || !LAB_45_1 || !v23 && (f.ventesFuldtRask && v21 && (LAB_109_2_kraft || LAB_109_2_kraft_ir) || v22) || v23 && !v24)
  s[453] = LAB_109_1_nej
  const LAB_109_1_ir = !LAB_45_1 || v25 || !LAB_45_1
  s[454] = LAB_109_1_ir
  // LAB.44.1: Planens forberedende del skal laves før teamet (lov 1750/2025 § 1)
  const v29 = !LAB_45_1 || v20
  const v30 = !LAB_45_1 || LAB_109_1_nej
  s[86] = v30
  const LAB_44_1 = LAB_45_1 && (LAB_109_1 || LAB_109_1_ir)
  s[84] = LAB_44_1
  const LAB_44_1_nej = LAB_44_1 && v29
  s[443] = LAB_44_1_nej
  const LAB_44_1_ir = LAB_44_1_nej || v30
  s[444] = LAB_44_1_ir
  // LAB.45.1: Du skal have planens indsatsdel (lov 1750/2025 § 1)
  const LAB_45_1_nej = LAB_45_1 && v29
  s[445] = LAB_45_1_nej
  const LAB_45_1_ir = !LAB_45_1 || v29
  s[446] = LAB_45_1_ir
  // SDL.7.2: Det mindste fravær (SDL § 7, stk. 2)
  const v36 = f.persongruppe === 'loenmodtager'
  s[42] = v36
  const v37 = f.normalTimerPrUge - f.timerDuKanArbejde
  s[383] = v37
  const v38 = f.timerDuKanArbejde === 0 || v37 >= 400
  const v39 = f.persongruppe === 'selvstaendig'
  s[55] = v39
  const v40 = f.andelAfArbejdetDuKan <= 5000
  s[118] = v40
  const v41 = v39 && v40
  const v42 = f.persongruppe === 'ledig' || f.persongruppe === 'ingen'
  const v43 = !s[0] && (v36 && v38 || v41 || v42) || s[0] && (v36 && (v38 || f.ansatIFleksjob && f.ansatFra >= 15706 /* 2013-01-01 */) || v41 || v42)
  const SDL_7_2 = !s[2] || v43
  s[693] = SDL_7_2
  const SDL_7_2_nej = !s[2] || !v43
  s[694] = SDL_7_2_nej
  // SDL.7.1: Uarbejdsdygtig på grund af egen sygdom (SDL § 7, stk. 1-2)
  const SDL_7_1 = !s[2] || f.uarbejdsdygtigVedEgenSygdom && (SDL_7_2 || !s[2])
  s[58] = SDL_7_1
  const SDL_7_1_nej = !s[2] || f.uarbejdsdygtigVedEgenSygdom === false || SDL_7_2_nej
  s[64] = SDL_7_1_nej
  // SDL.24.3.2: De første dage, der ikke tæller (SDL § 24, stk. 3, nr. 1-2)
  const v48 = v39 ? 14 : 15
  const v49 = v39 ? 14 : 21
  const v50 = v39 ? 14 : 30
  // SDL.24.3: Dage, der tæller med (SDL § 24, stk. 3-4)
  const v51 = dropFirst(s[3], (start) => start >= NEVER ? 0 : start >= 13332 /* 2006-07-03 */ ? (start >= 13605 /* 2007-04-02 */ ? (start >= 14032 /* 2008-06-02 */ ? (start >= 15341 /* 2012-01-02 */ ? v50 : v49) : v48) : 14) : Infinity)
  const v52 = dropFirst(s[3], (start) => { const r0_0 = start >= 13332 /* 2006-07-03 */; const r0_1 = start >= NEVER; const r0_2 = r0_0 ? (start >= 13605 /* 2007-04-02 */ ? (start >= 14032 /* 2008-06-02 */ ? (start >= 15341 /* 2012-01-02 */ ? v50 : v49) : v48) : 14) : -Infinity; return Math.max(0, r0_1 ? 0 : r0_1 || !r0_0 ? Math.min(0, r0_2) : r0_2) })
  const v53 = allPeriods(f.afbrydelser)
  const v54 = without(v51, v53)
  const v55 = without(v52, v53)
  const SDL_24_3 = !s[4] ? NO_DAYS : without(v54, intersectTable(from(v55, 15523 /* 2012-07-02 */), HELLIGDAGE_1))
  s[6] = SDL_24_3
  const SDL_24_3_hoej = !s[4] ? ALL_DAYS : without(v55, intersectTable(from(v54, 15523 /* 2012-07-02 */), HELLIGDAGE_1))
  s[7] = SDL_24_3_hoej
  const SDL_24_3_eksakt = s[4] && sameDays(v51, v52)
  s[758] = SDL_24_3_eksakt
}

function svar_3(f, s) {
  // SDL.25.1: Grænsen for pensionister m.fl. (SDL § 25, stk. 1)
  const v0 = f.pensionDuFaar === 'foertidspension' || f.pensionDuFaar === 'seniorpension'
  s[65] = v0
  const v1 = f.pensionDuFaar === 'tidlig_pension'
  s[66] = v1
  const v2 = s[5] >= 15012 /* 2011-02-07 */
  s[335] = v2
  const v3 = onWeekdays(s[6], 62)
  s[12] = v3
  const v4 = onWeekdays(s[7], 62)
  s[11] = v4
  const v5 = monthEndOver(v4, 12, 130, s[5])
  const v6 = monthEndOver(v3, 12, 130, s[5])
  const v7 = !s[8] && s[9] >= v5
  const v8 = !s[8] && s[9] < v6
  const v9 = v7 && !s[8]
  const v10 = s[10] && !s[8] && v6 >= NEVER
  const v11 = v9 ? v5 : NEVER
  const v12 = v8 ? NEVER : v6
  const v13 = v9 ? (v8 || v10 ? Math.max(v6, v12) : v6) : v12
  const v14 = v9 || v8 || v10
  const v15 = monthEndOver(s[7], 12, 182, s[5])
  const v16 = monthEndOver(s[6], 12, 182, s[5])
  const v17 = !s[8] && s[9] >= v15
  const v18 = !s[8] && s[9] < v16
  const v19 = v17 && !s[8]
  const v20 = s[10] && !s[8] && v16 >= NEVER
  const v21 = v19 ? v15 : NEVER
  const v22 = v18 ? NEVER : v16
  const v23 = v19 ? (v18 || v20 ? Math.max(v16, v22) : v16) : v22
  const v24 = v19 || v18 || v20
  const SDL_25_1 = v2 ? (v14 ? (v24 ? Math.min(v11, v21) : v11) : v21) : FIRST_DAY
  s[71] = SDL_25_1
  const SDL_25_1_hoej = v2 ? (v14 ? (v24 ? Math.max(v13, v23) : v13) : v23) : NEVER
  s[72] = SDL_25_1_hoej
  const v27 = v0 || f.opfylderHelbredsbetingelserForFoertidspension || f.naaetFolkepensionsalder || v1
  s[262] = v27
  const SDL_25_1_er = v27 && !s[8] && (!v2 || v14 || v24)
  s[67] = SDL_25_1_er
  const SDL_25_1_ir = !v27 || s[8] || !v2 || v7 && s[10] || s[10] && !((s[8] || !s[10] && v5 === v6) && !s[8] && (s[8] || v5 === NEVER)) || v17 && s[10] || s[10] && !((s[8] || !s[10] && v15 === v16) && !s[8] && (s[8] || v15 === NEVER))
  s[69] = SDL_25_1_ir
}

function svar_4(f, s) {
  // SDL.24.1: Revurderingstidspunktet (SDL § 24, stk. 1)
  const v0 = monthEndOver(s[11], 18, 260, s[5])
  const v1 = monthEndOver(s[12], 18, 260, s[5])
  const v2 = !s[8] && v0 <= 16251 /* 2014-06-30 */
  const v3 = !s[8] && v1 > 16251 /* 2014-06-30 */
  const v4 = !s[8] && s[9] >= v0
  const v5 = !s[8] && s[9] < v1
  const v6 = v4 && !s[8]
  const v7 = s[10] && !s[8] && v1 >= NEVER
  const v8 = v6 ? v0 : NEVER
  const v9 = v5 ? NEVER : v1
  const v10 = v6 ? (v5 || v7 ? Math.max(v1, v9) : v1) : v9
  const v11 = v6 || v5 || v7
  const v12 = v4 && s[10] || s[10] && !((s[8] || !s[10] && v0 === v1) && !s[8] && (s[8] || v0 === NEVER))
  const v13 = v2 && v11
  const v14 = s[10] && v11 && v10 >= NEVER
  const v15 = v13 ? v8 : NEVER
  s[25] = v15
  const v16 = v3 ? NEVER : v10
  const v17 = v13 ? (v3 || v14 ? Math.max(v10, v16) : v10) : v16
  s[26] = v17
  const v18 = v13 || v3 || v14
  s[24] = v18
  const v19 = v2 && v12 || s[10] && !((!v11 || !v12 && v8 === v10) && v11 && (!v11 || v8 === NEVER))
  s[22] = v19
  const v20 = monthEndOver(s[7], 18, 364, s[5])
  const v21 = monthEndOver(s[6], 18, 364, s[5])
  const v22 = !s[8] && v20 <= 16251 /* 2014-06-30 */
  const v23 = !s[8] && v21 > 16251 /* 2014-06-30 */
  const v24 = !s[8] && s[9] >= v20
  const v25 = !s[8] && s[9] < v21
  const v26 = v24 && !s[8]
  const v27 = s[10] && !s[8] && v21 >= NEVER
  const v28 = v26 ? v20 : NEVER
  const v29 = v25 ? NEVER : v21
  const v30 = v26 ? (v25 || v27 ? Math.max(v21, v29) : v21) : v29
  const v31 = v26 || v25 || v27
  const v32 = v24 && s[10] || s[10] && !((s[8] || !s[10] && v20 === v21) && !s[8] && (s[8] || v20 === NEVER))
  const v33 = v22 && v31
  const v34 = s[10] && v31 && v30 >= NEVER
  const v35 = v33 ? v28 : NEVER
  s[28] = v35
  const v36 = v23 ? NEVER : v30
  const v37 = v33 ? (v23 || v34 ? Math.max(v30, v36) : v30) : v36
  s[29] = v37
  const v38 = v33 || v23 || v34
  s[27] = v38
  const v39 = v22 && v32 || s[10] && !((!v31 || !v32 && v28 === v30) && v31 && (!v31 || v28 === NEVER))
  s[23] = v39
  const v40 = v18 || v38
  const v41 = v18 ? (v38 ? Math.min(v15, v35) : v15) : v35
  const v42 = v18 ? (v38 ? Math.max(v17, v37) : v17) : v37
  s[16] = v42
  const v43 = v18 && v15 <= 16251 /* 2014-06-30 */ && v17 >= 13332 /* 2006-07-03 */ || v38 && v35 <= 16251 /* 2014-06-30 */ && v37 >= 13332 /* 2006-07-03 */
  s[21] = v43
  const v44 = s[5] >= 16252 /* 2014-07-01 */
  s[18] = v44
  const v45 = Math.max(s[5], 16252 /* 2014-07-01 */)
  const v46 = monthEndOver(s[11], 9, 110, v45)
  const v47 = monthEndOver(s[12], 9, 110, v45)
  const v48 = !s[8] && s[9] >= v46
  const v49 = !s[8] && s[9] < v47
  const v50 = v48 && !s[8]
  const v51 = s[10] && !s[8] && v47 >= NEVER
  const v52 = v50 ? v46 : NEVER
  const v53 = v49 ? NEVER : v47
  const v54 = v50 ? (v49 || v51 ? Math.max(v47, v53) : v47) : v53
  const v55 = v50 || v49 || v51
  s[33] = v55
  const v56 = v48 && s[10] || s[10] && !((s[8] || !s[10] && v46 === v47) && !s[8] && (s[8] || v46 === NEVER))
  s[31] = v56
  const v57 = monthEndOver(s[7], 9, 154, v45)
  const v58 = monthEndOver(s[6], 9, 154, v45)
  const v59 = !s[8] && s[9] >= v57
  const v60 = !s[8] && s[9] < v58
  const v61 = v59 && !s[8]
  const v62 = s[10] && !s[8] && v58 >= NEVER
  const v63 = v61 ? v57 : NEVER
  const v64 = v60 ? NEVER : v58
  const v65 = v61 ? (v60 || v62 ? Math.max(v58, v64) : v58) : v64
  const v66 = v61 || v60 || v62
  s[34] = v66
  const v67 = v59 && s[10] || s[10] && !((s[8] || !s[10] && v57 === v58) && !s[8] && (s[8] || v57 === NEVER))
  s[32] = v67
  const v68 = v55 || v66
  s[30] = v68
  const v69 = !(v55 && !v56 || v66 && !v67) && (v40 || v55 || v66)
  const v70 = v69 ? FIRST_DAY : v55 ? (v66 ? Math.min(v52, v63) : v52) : v63
  const v71 = v69 ? NEVER : v55 ? (v66 ? Math.max(v54, v65) : v54) : v65
  s[17] = v71
  const v72 = v43 && v40
  s[14] = v72
  const v73 = !(v18 && !v19 && v15 >= 13332 /* 2006-07-03 */ && v17 <= 16251 /* 2014-06-30 */ || v38 && !v39 && v35 >= 13332 /* 2006-07-03 */ && v37 <= 16251 /* 2014-06-30 */) && (v68 || v69)
  s[15] = v73
  const v74 = !s[8] && countDays(s[11], 15979 /* 2013-10-01 */, 16251 /* 2014-06-30 */) > 110
  const v75 = v2 || !s[8] && countDays(s[12], 15979 /* 2013-10-01 */, 16251 /* 2014-06-30 */) <= 110
  s[19] = v75
  const v76 = !s[8] && countDays(s[7], 15979 /* 2013-10-01 */, 16251 /* 2014-06-30 */) > 154
  const v77 = v22 || !s[8] && countDays(s[6], 15979 /* 2013-10-01 */, 16251 /* 2014-06-30 */) <= 154
  s[20] = v77
  const v78 = !v44 && (!s[8] && countDays(s[7], 16252 /* 2014-07-01 */, 16252 /* 2014-07-01 */) >= 1 || s[10]) && ((v3 || s[10]) && (v74 || s[10]) && (v3 || v74) || (v23 || s[10]) && (v76 || s[10]) && (v23 || v76) || s[10])
  s[13] = v78
  const SDL_24_1 = v78 ? FIRST_DAY : v72 ? (v73 ? Math.min(v41, v70) : v41) : v70
  s[35] = SDL_24_1
}

function svar_5(f, s) {
  // SDL.24.1: Revurderingstidspunktet (SDL § 24, stk. 1)
  const SDL_24_1_hoej = s[13] ? NEVER : s[14] ? (s[15] ? Math.max(s[16], s[17]) : s[16]) : s[17]
  s[73] = SDL_24_1_hoej
  const SDL_24_1_er = !s[8] && (s[13] || !(s[13] && !(s[18] || !s[8] && countDays(s[6], 16252 /* 2014-07-01 */, 16252 /* 2014-07-01 */) < 1 || (s[19] || s[10]) && (s[20] || s[10]) && (s[19] || s[20]))) && (s[14] || s[15]))
  s[68] = SDL_24_1_er
  const SDL_24_1_ir = s[8] || s[13] || !(s[13] && !(s[18] || !s[8] && countDays(s[6], 16252 /* 2014-07-01 */, 16252 /* 2014-07-01 */) < 1 || (s[19] || s[10]) && (s[20] || s[10]) && (s[19] || s[20]))) && (s[21] && (s[22] || s[23]) || !(s[24] && !s[22] && s[25] >= 13332 /* 2006-07-03 */ && s[26] <= 16251 /* 2014-06-30 */ || s[27] && !s[23] && s[28] >= 13332 /* 2006-07-03 */ && s[29] <= 16251 /* 2014-06-30 */) && (s[30] && (s[31] || s[32]) || !(s[33] && !s[31] || s[34] && !s[32])))
  s[70] = SDL_24_1_ir
  // SDL.27.1.1: Forlængelse, fordi revalidering er sandsynlig (SDL § 27, stk. 1, nr. 1)
  const v3 = SDL_24_1_er && s[35] < NEVER
  s[242] = v3
  const v4 = SDL_24_1_er && SDL_24_1_hoej >= NEVER
  s[243] = v4
  const v5 = Math.max(f.vurderingsdato, s[35])
  const v6 = Math.max(f.vurderingsdato, SDL_24_1_hoej)
  const v7 = Math.max(f.vurderingsdato, v5)
  const v8 = Math.min(f.vurderingsdato, v6)
  const v9 = v3 && SDL_24_1_er
  const v10 = SDL_24_1_ir && SDL_24_1_er && v8 >= v7
  const v11 = v4 || v10
  const v12 = v4 ? (v10 ? Math.min(f.vurderingsdato, v7) : f.vurderingsdato) : v7
  const v13 = v4 ? (v10 ? Math.max(f.vurderingsdato, v8) : f.vurderingsdato) : v8
  const v14 = f.forlaengelseErAfgjort || v9 || v4 || v10
  s[282] = v14
  const v15 = f.forlaengelseErAfgjort ? f.forlaengelseAfgjortDen : v9 ? (v11 ? Math.min(v5, v12) : v5) : v12
  s[284] = v15
  const v16 = f.forlaengelseErAfgjort ? f.forlaengelseAfgjortDen : v9 ? (v11 ? Math.max(v6, v13) : v6) : v13
  s[285] = v16
  const v17 = v14 && v15 <= 13331 /* 2006-07-02 */
  s[287] = v17
  const v18 = v16 >= 13332 /* 2006-07-03 */
  s[283] = v18
  const v19 = v15 <= 2147483646
  const v20 = v15 <= 15011 /* 2011-02-06 */
  s[286] = v20
  const v21 = v14 && v18 && v20
  s[301] = v21
  const v22 = v16 >= 15012 /* 2011-02-07 */
  const v23 = v15 <= 20484 /* 2026-01-31 */
  const v24 = v14 && v22 && v23
  const v25 = v14 && v16 >= 20485 /* 2026-02-01 */ && v19
  s[300] = v25
  const v26 = f.forlaengelseErAfgjort === false && (v3 && SDL_24_1_ir || SDL_24_1_ir && !((!SDL_24_1_er || !SDL_24_1_ir && v5 === v6) && SDL_24_1_er && (!SDL_24_1_er || f.vurderingsdato === v5))) || v14 && v16 === NEVER
  s[293] = v26
  const SDL_27_1_1 = v17 || v21 && f.revalideringErSandsynlig || v24 && f.revalideringErSandsynlig || v25
  s[302] = SDL_27_1_1
  const SDL_27_1_1_nej = v17 || v21 && f.revalideringErSandsynlig === false || v24 && f.revalideringErSandsynlig === false || v25
  s[310] = SDL_27_1_1_nej
  const SDL_27_1_1_ir = v17 || v25 || v26
  s[330] = SDL_27_1_1_ir
  // SDL.27.1.2: Forlængelse for at afklare arbejdsevnen (SDL § 27, stk. 1, nr. 2)
  const v30 = v14 && v22 && v19
  const SDL_27_1_2 = v17 || v21 && f.afklaringErNoedvendig || v30 && f.afklaringErNoedvendig
  s[316] = SDL_27_1_2
  const SDL_27_1_2_nej = v17 || v21 && f.afklaringErNoedvendig === false || v30 && f.afklaringErNoedvendig === false
  s[318] = SDL_27_1_2_nej
  const SDL_27_1_2_ir = v17 || v26
  s[292] = SDL_27_1_2_ir
  // SDL.27.1.3.uger: Længste forlængelse ved lægebehandling (SDL § 27, stk. 1, nr. 3)
  const v34 = v14 && v18 && v15 <= 13544 /* 2007-01-31 */
  const v35 = v14 && v16 >= 13545 /* 2007-02-01 */ && v20
  const v36 = v14 && v22 && v15 <= 16251 /* 2014-06-30 */
  s[288] = v36
  const v37 = v16 >= 16252 /* 2014-07-01 */
  const v38 = v14 && v37 && v19
  s[290] = v38
  const v39 = v36 || v38
  s[289] = v39
  const SDL_27_1_3_uger = v17 ? -Infinity : v34 ? 364 : v35 ? 364 : v36 ? 728 : 938
  s[296] = SDL_27_1_3_uger
  const SDL_27_1_3_uger_hoej = v17 ? Infinity : v35 || v39 ? (v39 ? (v38 ? 938 : 728) : 728) : 364
  s[298] = SDL_27_1_3_uger_hoej
  const SDL_27_1_3_uger_er = v17 || v34 || v35 || v36 || v38
  s[294] = SDL_27_1_3_uger_er
  // SDL.27.1.3: Forlængelse ved lægebehandling (SDL § 27, stk. 1, nr. 3)
  const v43 = f.underLaegebehandling === false || f.laegensSkoenErSikkert === false || SDL_27_1_3_uger_er && SDL_27_1_3_uger < f.laegensSkoenUgerTilArbejde
  const v44 = f.underLaegebehandling && f.laegensSkoenErSikkert && (SDL_27_1_3_uger_er && SDL_27_1_3_uger_hoej >= f.laegensSkoenUgerTilArbejde || SDL_27_1_2_ir)
  const v45 = f.underLaegebehandling && f.laegensSkoenErSikkert && f.laegensSkoenUgerTilArbejde <= 364
  const v46 = f.underLaegebehandling && f.laegensSkoenErSikkert && f.laegensSkoenUgerTilArbejde <= 728
  const SDL_27_1_3 = v17 || v34 && v44 || v35 && (v45 || v46) || v30 && v44
  s[322] = SDL_27_1_3
  const SDL_27_1_3_nej = v17 || v34 && v43 || v35 && (!v45 || !v46) || v30 && v43
  s[324] = SDL_27_1_3_nej
  // SDL.27.1.4: Forlængelse, fordi fleksjob eller pension skal afklares (SDL § 27, stk. 1, nr. 4)
  const v49 = v14 && v37 && v23
  s[299] = v49
  const SDL_27_1_4 = v17 || v21 && f.kanIkkeArbejdePaaNormaleVilkaar || v36 && f.kanIkkeArbejdePaaNormaleVilkaar || v49 && f.sagSkalIRehabiliteringsteam || v25
  s[327] = SDL_27_1_4
  const SDL_27_1_4_nej = v17 || v21 && f.kanIkkeArbejdePaaNormaleVilkaar === false || v36 && f.kanIkkeArbejdePaaNormaleVilkaar === false || v49 && f.sagSkalIRehabiliteringsteam === false || v25
  s[329] = SDL_27_1_4_nej
  // SDL.27.1.5: Forlængelse ved livstruende sygdom (SDL § 27, stk. 1, nr. 5)
  const v52 = f.laegenVurdererLivstruende && f.behandlingsmulighederUdtoemte
  const SDL_27_1_5 = v17 || v21 && v52 || v36 && v52 || v38 && f.laegenVurdererLivstruende
  s[303] = SDL_27_1_5
  const SDL_27_1_5_nej = v17 || v21 && !v52 || v36 && !v52 || v38 && f.laegenVurdererLivstruende === false
  s[311] = SDL_27_1_5_nej
  // SDL.27.1.6: Forlængelse ved arbejdsskadesag (SDL § 27, stk. 1, nr. 6)
  const v55 = f.arbejdsskadesag === 'uden_afgoerelse'
  const v56 = f.arbejdsskadesag === 'uden_afgoerelse' || f.arbejdsskadesag === 'foreloebig_afgoerelse'
  const SDL_27_1_6 = v17 || v21 && v55 || v36 && v55 || v38 && v56
  s[304] = SDL_27_1_6
  const SDL_27_1_6_nej = v17 || v21 && !v55 || v36 && !v55 || v38 && !v56
  s[312] = SDL_27_1_6_nej
  // SDL.27.1.7.2: Åbenbar sag om førtidspension uden om rehabiliteringsteamet (SDL § 27, stk. 1, nr. 7)
  const v59 = v14 && v16 >= 16953 /* 2016-06-01 */ && v15 <= 16974 /* 2016-06-22 */
  const v60 = v14 && v16 >= 16975 /* 2016-06-23 */ && v15 <= 20634 /* 2026-06-30 */
  const v61 = v14 && v16 >= 20635 /* 2026-07-01 */ && v19
  const SDL_27_1_7_2 = v17 || v59 || v60 && f.arbejdsevnenKanAabenbartIkkeForbedres || v61
  s[810] = SDL_27_1_7_2
  const SDL_27_1_7_2_nej = v17 || v14 && v18 && v15 <= 16952 /* 2016-05-31 */ || v59 || v60 && f.arbejdsevnenKanAabenbartIkkeForbedres === false || v61
  s[811] = SDL_27_1_7_2_nej
  const SDL_27_1_7_2_ir = v17 || v59 || v61 || v26
  s[812] = SDL_27_1_7_2_ir
  // SDL.27.1.7: Forlængelse ved sag om førtidspension (SDL § 27, stk. 1, nr. 7)
  const SDL_27_1_7 = v17 || v21 && f.foertidspensionssagPaabegyndt || v36 && f.foertidspensionssagPaabegyndt || v38 && (f.ansoegningOmFoertidspension || SDL_27_1_7_2)
  s[305] = SDL_27_1_7
  const SDL_27_1_7_nej = v17 || v21 && f.foertidspensionssagPaabegyndt === false || v36 && f.foertidspensionssagPaabegyndt === false || v38 && f.ansoegningOmFoertidspension === false && (SDL_27_1_7_2_nej || SDL_27_1_7_2_ir)
  s[313] = SDL_27_1_7_nej
  // SDL.27.1: Forlængelse af sygedagpenge (SDL § 27, stk. 1)
  const v67 = v14 && v18 && v19
  s[291] = v67
  const v68 = SDL_27_1_1_nej || SDL_27_1_1_ir
  s[306] = v68
  const v69 = SDL_27_1_5_nej || SDL_27_1_2_ir
  s[307] = v69
  const v70 = SDL_27_1_6_nej || SDL_27_1_2_ir
  s[308] = v70
  const v71 = SDL_27_1_7_nej || SDL_27_1_2_ir
  s[309] = v71
  const v72 = SDL_27_1_1_ir && SDL_27_1_2_ir
  s[333] = v72
  const SDL_27_1 = v17 || v67 && (SDL_27_1_1 || SDL_27_1_2 || SDL_27_1_3 || SDL_27_1_4 || SDL_27_1_5 || SDL_27_1_6 || SDL_27_1_7)
  s[74] = SDL_27_1
  const SDL_27_1_nej = v17 || v67 && v68 && (SDL_27_1_2_nej || SDL_27_1_2_ir) && (SDL_27_1_3_nej || SDL_27_1_2_ir) && (SDL_27_1_4_nej || SDL_27_1_1_ir) && v69 && v70 && v71 && (SDL_27_1_1_nej || SDL_27_1_2_nej || SDL_27_1_3_nej || SDL_27_1_4_nej || SDL_27_1_5_nej || SDL_27_1_6_nej || SDL_27_1_7_nej)
  s[75] = SDL_27_1_nej
  const SDL_27_1_ir = v17 || v67 && v72 || v26
  s[76] = SDL_27_1_ir
}

function svar_6(f, s) {
  // SDL.24a.1.grænse: Over grænsen på første fraværsdag (SDL § 24 a, stk. 1)
  const v0 = s[36] <= 16251 /* 2014-06-30 */
  s[256] = v0
  const v1 = !s[8] && s[37] && v0
  s[62] = v1
  const v2 = !s[8] && s[38] >= 16252 /* 2014-07-01 */ && s[39]
  s[59] = v2
  const v3 = monthStart(s[36])
  const v4 = monthStart(s[38])
  const v5 = shiftMonths(v3, -9)
  const v6 = shiftMonths(v4, -9)
  const v7 = shiftDays(v3, -1)
  const v8 = shiftDays(v4, -1)
  const v9 = shiftMonths(v3, -8)
  const v10 = shiftMonths(v4, -8)
  const v11 = shiftDays(s[36], -1)
  const v12 = shiftDays(s[38], -1)
  const SDL_24a_1_graense = s[40] || v2 && (!s[8] && countDays(s[11], v5, v8) > 110 || !s[8] && countDays(s[7], v5, v8) > 154 || !s[8] && countDays(s[11], v9, v12) > 110 || !s[8] && countDays(s[7], v9, v12) > 154)
  s[60] = SDL_24a_1_graense
  const SDL_24a_1_graense_nej = s[40] || v1 || v2 && (!s[8] && countDays(s[12], v6, v7) <= 110 || !s[8] && countDays(s[6], v6, v7) <= 154 || !s[8] && countDays(s[12], v10, v11) <= 110 || !s[8] && countDays(s[6], v10, v11) <= 154)
  s[63] = SDL_24a_1_graense_nej
  const SDL_24a_1_graense_ir = s[40] || v2 && s[10] || s[41]
  s[61] = SDL_24a_1_graense_ir
  // SDL.30.2: Beskæftigelseskravet over for arbejdsgiveren (SDL § 30, stk. 2-4)
  const v16 = s[36] <= 15011 /* 2011-02-06 */
  s[194] = v16
  const v17 = !s[8] && s[37] && v16
  s[46] = v17
  const v18 = f.timerHosArbejdsgiveren >= 7400
  const v19 = v18 && f.genansat && f.paaArbejdeDaSygdommenKom
  const v20 = (!s[8] && shiftDays(s[38], -56) >= f.ansatFra || s[10]) && f.andetFravaerSeneste8Uger === false && v18 || v19
  const v21 = (!s[8] && shiftDays(s[36], -56) < f.ansatFra || f.andetFravaerSeneste8Uger || !v18) && !v19
  const v22 = s[38] >= 15012 /* 2011-02-07 */
  s[45] = v22
  const v23 = !s[8] && v22 && s[39]
  s[49] = v23
  const SDL_30_2 = s[40] || v17 && v20 || v23 && v20
  s[823] = SDL_30_2
  const SDL_30_2_nej = s[40] || v17 && v21 || v23 && v21
  s[824] = SDL_30_2_nej
  const SDL_30_2_ir = s[40] || s[41]
  s[54] = SDL_30_2_ir
  // SDL.30.fleksjob: Ingen arbejdsgiverperiode i fleksjob (SDL § 32, stk. 1, nr. 5)
  const SDL_30_fleksjob = f.ansatIFleksjob && (s[40] || v17 || v23)
  s[825] = SDL_30_fleksjob
  const SDL_30_fleksjob_nej = f.ansatIFleksjob && s[40]
  s[826] = SDL_30_fleksjob_nej
  const SDL_30_fleksjob_ir = f.ansatIFleksjob === false || SDL_30_2_ir
  s[827] = SDL_30_fleksjob_ir
  // SDL.30: Ret over for arbejdsgiveren (SDL § 30, stk. 1)
  const v30 = !s[8] && s[37] && s[39]
  s[52] = v30
  const SDL_30 = s[40] || v30 && s[42] && (SDL_30_2 || SDL_30_2_ir) && (f.ansatIFleksjob === false || SDL_30_fleksjob_nej)
  s[187] = SDL_30
  const SDL_30_nej = s[40] || v30 && (!s[42] || SDL_30_2_nej || f.ansatIFleksjob && (SDL_30_fleksjob || SDL_30_fleksjob_ir))
  s[183] = SDL_30_nej
  // SDL.30.1: Arbejdsgiverperioden (SDL § 30, stk. 1)
  const v33 = !s[8] && s[37] && s[36] <= 13604 /* 2007-04-01 */
  const v34 = !s[8] && s[38] >= 13605 /* 2007-04-02 */ && s[36] <= 14031 /* 2008-06-01 */
  const v35 = s[36] <= 15340 /* 2012-01-01 */
  s[356] = v35
  const v36 = !s[8] && s[38] >= 14032 /* 2008-06-02 */ && v35
  const v37 = s[38] >= 15341 /* 2012-01-02 */
  s[357] = v37
  const v38 = !s[8] && v37 && s[39]
  const v39 = v36 || v38
  const SDL_30_1 = s[40] ? -Infinity : v33 ? 14 : v34 ? 15 : v36 ? 21 : 30
  s[820] = SDL_30_1
  const SDL_30_1_hoej = s[40] ? Infinity : v34 || v39 ? (v39 ? (v38 ? 30 : 21) : 15) : 14
  s[821] = SDL_30_1_hoej
  const SDL_30_1_er = s[40] || v33 || v34 || v36 || v38
  s[822] = SDL_30_1_er
  // SDL.31.1: Sidste dag, arbejdsgiveren betaler (SDL § 31, stk. 1)
  const v43 = shiftDays(s[36], SDL_30_1)
  s[353] = v43
  const v44 = shiftDays(s[38], SDL_30_1_hoej)
  s[354] = v44
  const v45 = !s[8] && SDL_30_1_er
  s[181] = v45
  const v46 = s[10] || SDL_30_2_ir
  s[186] = v46
  const v47 = shiftDays(v43, -1)
  s[184] = v47
  const v48 = shiftDays(v44, -1)
  s[182] = v48
  const v49 = f.fratraeder ? Math.min(v47, f.fratraedelsesdag) : v47
  const v50 = f.fratraeder ? Math.min(v48, f.fratraedelsesdag) : v48
  const v51 = SDL_30 && v45
  const v52 = SDL_30_2_ir && v45 && v50 >= NEVER
  const v53 = SDL_30_nej ? NEVER : v50
  const v54 = v51 || SDL_30_nej || v52
  const v55 = SDL_30 && v46 || SDL_30_2_ir && !((!v45 || !v46 && v49 === v50) && v45 && (!v45 || v49 === NEVER))
  const SDL_31_1 = s[40] ? FIRST_DAY : v51 ? v49 : NEVER
  s[245] = SDL_31_1
  const SDL_31_1_hoej = s[40] ? NEVER : v51 ? (SDL_30_nej || v52 ? Math.max(v50, v53) : v50) : v53
  s[246] = SDL_31_1_hoej
  const SDL_31_1_er = s[40] || v17 && v54 || v23 && v54
  s[244] = SDL_31_1_er
  const SDL_31_1_ir = s[40] || v17 && v55 || v23 && v55 || s[41]
  s[247] = SDL_31_1_ir
  // SDL.32.1: Beskæftigelseskravet over for kommunen (SDL § 32, stk. 1-3)
  const v60 = !s[8] && s[37] && s[36] <= 15522 /* 2012-07-01 */
  const v61 = f.timerSeneste13Uger >= 12000
  const v62 = SDL_31_1_er && SDL_31_1_hoej >= f.vurderingsdato
  const v63 = SDL_30 || SDL_30_2_ir
  s[185] = v63
  const v64 = v63 && (v62 || SDL_31_1_ir) && (SDL_30 || v62)
  s[47] = v64
  const v65 = SDL_30_nej || SDL_31_1_er && SDL_31_1 < f.vurderingsdato || SDL_30_2_ir && SDL_31_1_ir
  s[48] = v65
  const v66 = f.uddannelsensLaengde >= 18
  const v67 = shiftMonths(f.uddannelseAfsluttet, 1)
  const v68 = f.erhvervsmaessigUddannelse === false || !v66 || !s[8] && s[36] < f.uddannelseAfsluttet || !s[8] && v67 < s[38]
  s[50] = v68
  const v69 = f.erhvervsmaessigUddannelse && v66 && (!s[8] && s[38] >= f.uddannelseAfsluttet || s[10]) && (!s[8] && v67 >= s[36] || s[10])
  s[51] = v69
  const v70 = !s[8] && s[38] >= 15523 /* 2012-07-02 */ && s[43]
  const v71 = f.timerSeneste26Uger >= 24000
  const v72 = shiftMonths(v3, -6)
  const v73 = shiftMonths(v4, -6)
  const v74 = 6 + f.maanederDerSesBortFra
  const v75 = -v74
  const v76 = shiftMonths(v3, v75)
  const v77 = shiftMonths(v4, v75)
  const SDL_32_1 = s[40] || v60 && ((!s[8] && shiftDays(s[38], -91) >= f.tilknyttetArbejdsmarkedetFra || s[10]) && v61 && v65 || f.dagpengeretHvisRask || v69 || f.elevILoennetPraktik || f.ansatIFleksjob) || v70 && ((!s[8] && shiftDays(s[38], -182) >= f.tilknyttetArbejdsmarkedetFra || s[10]) && v71 && v65 || f.dagpengeretHvisRask || v69 || f.elevILoennetPraktik || f.ansatIFleksjob) || s[44] && (f.iBeskaeftigelse && (sum(f.timerPrMaaned, (r_timerPrMaaned) => { const r0_0 = !s[8] && r_timerPrMaaned.maaned >= v72; const r0_1 = !s[8] && r_timerPrMaaned.maaned < v4; return (r0_0 || s[10]) && (r0_1 || s[10]) && (r0_0 || r0_1) ? r_timerPrMaaned.timer : 0 }) >= 24000 && sum(f.timerPrMaaned, (r_timerPrMaaned) => { const r0_0 = !s[8] && r_timerPrMaaned.maaned >= v72; const r0_1 = !s[8] && r_timerPrMaaned.maaned < v4; return (r0_0 || s[10]) && (r0_1 || s[10]) && (r0_0 || r0_1) && r_timerPrMaaned.timer >= 4000 ? 1 : 0 }) >= 5 || sum(f.timerPrMaaned, (r_timerPrMaaned) => { const r0_0 = !s[8] && r_timerPrMaaned.maaned < v4; const r0_1 = !s[8] && r_timerPrMaaned.maaned >= v76; return (r0_1 || s[10]) && (r0_0 || s[10]) && (r0_1 || r0_0) ? r_timerPrMaaned.timer : 0 }) >= 24000 && sum(f.timerPrMaaned, (r_timerPrMaaned) => { const r0_0 = !s[8] && r_timerPrMaaned.maaned < v4; const r0_1 = !s[8] && r_timerPrMaaned.maaned >= v76; return (r0_1 || s[10]) && (r0_0 || s[10]) && (r0_1 || r0_0) && r_timerPrMaaned.timer >= 4000 ? 1 : 0 }) >= 5) && v65 || f.dagpengeretHvisRask || v69 || f.elevILoennetPraktik || f.ansatIFleksjob)
  s[53] = SDL_32_1
  const SDL_32_1_nej = s[40] || v60 && (!s[8] && shiftDays(s[36], -91) < f.tilknyttetArbejdsmarkedetFra || !v61 || v64) && f.dagpengeretHvisRask === false && v68 && f.elevILoennetPraktik === false && f.ansatIFleksjob === false || v70 && (!s[8] && shiftDays(s[36], -182) < f.tilknyttetArbejdsmarkedetFra || !v71 || v64) && f.dagpengeretHvisRask === false && v68 && f.elevILoennetPraktik === false && f.ansatIFleksjob === false || s[44] && (f.iBeskaeftigelse === false || (sum(f.timerPrMaaned, (r_timerPrMaaned) => { const r0_0 = !s[8] && r_timerPrMaaned.maaned >= v72; const r0_1 = !s[8] && r_timerPrMaaned.maaned < v4; const r0_2 = (r0_0 || s[10]) && (r0_1 || s[10]) && (r0_0 || r0_1); return r0_2 ? (r0_2 && !(!s[8] && r_timerPrMaaned.maaned < v73 || !s[8] && r_timerPrMaaned.maaned >= v3) && !s[10] ? r_timerPrMaaned.timer : 0) : 0 }) < 24000 || sum(f.timerPrMaaned, (r_timerPrMaaned) => { const r0_0 = !s[8] && r_timerPrMaaned.maaned >= v72; const r0_1 = !s[8] && r_timerPrMaaned.maaned < v4; const r0_2 = (r0_0 || s[10]) && (r0_1 || s[10]) && (r0_0 || r0_1); const r0_3 = r_timerPrMaaned.timer >= 4000; const r0_4 = r0_2 && r0_3; return r0_4 ? (r0_4 && !(r0_2 && !r0_3 || !s[8] && r_timerPrMaaned.maaned < v73 || !s[8] && r_timerPrMaaned.maaned >= v3 || s[10] && !r0_3) && !(s[10] && r0_3) ? 1 : 0) : 0 }) < 5) && (sum(f.timerPrMaaned, (r_timerPrMaaned) => { const r0_0 = !s[8] && r_timerPrMaaned.maaned < v4; const r0_1 = !s[8] && r_timerPrMaaned.maaned >= v76; const r0_2 = (r0_1 || s[10]) && (r0_0 || s[10]) && (r0_1 || r0_0); return r0_2 ? (r0_2 && !(!s[8] && r_timerPrMaaned.maaned < v77 || !s[8] && r_timerPrMaaned.maaned >= v3) && !s[10] ? r_timerPrMaaned.timer : 0) : 0 }) < 24000 || sum(f.timerPrMaaned, (r_timerPrMaaned) => { const r0_0 = !s[8] && r_timerPrMaaned.maaned < v4; const r0_1 = r_timerPrMaaned.timer >= 4000; const r0_2 = !s[8] && r_timerPrMaaned.maaned >= v76; const r0_3 = (r0_2 || s[10]) && (r0_0 || s[10]) && (r0_2 || r0_0); const r0_4 = r0_3 && r0_1; return r0_4 ? (r0_4 && !(r0_3 && !r0_1 || !s[8] && r_timerPrMaaned.maaned < v77 || !s[8] && r_timerPrMaaned.maaned >= v3 || s[10] && !r0_1) && !(s[10] && r0_1) ? 1 : 0) : 0 }) < 5) || v64) && f.dagpengeretHvisRask === false && v68 && f.elevILoennetPraktik === false && f.ansatIFleksjob === false
  s[57] = SDL_32_1_nej
}

function svar_7(f, s) {
  // SDL.42.1: Beskæftigelseskravet for selvstændige (SDL § 42)
  const v0 = f.maanederSomSelvstaendig + f.maanederSomLoenmodtagerFoer >= 6 && f.drevetSenesteMaaned && f.timerIVirksomheden >= 1850
  const v1 = !s[8] && s[45] && s[36] <= 15705 /* 2012-12-31 */
  const v2 = !s[8] && s[38] >= 15706 /* 2013-01-01 */ && s[36] <= 15883 /* 2013-06-27 */
  const v3 = v0 || f.tilskudTilEgenVirksomhed
  const v4 = !s[8] && s[38] >= 15884 /* 2013-06-28 */ && s[39]
  const SDL_42_1 = s[40] || s[46] && v0 || v1 && v0 || v2 && v3 || v4 && v3
  s[858] = SDL_42_1
  const SDL_42_1_nej = s[40] || s[46] && !v0 || v1 && !v0 || v2 && !v3 || v4 && !v3
  s[859] = SDL_42_1_nej
  // SDL.34.1: Ret ved arbejdsskade (SDL § 34, stk. 1)
  const v7 = f.arbejdsskade === false || s[47]
  const v8 = f.arbejdsskade && s[48]
  const SDL_34_1 = s[40] || s[46] && v8 || s[49] && v8
  s[828] = SDL_34_1
  const SDL_34_1_nej = s[40] || s[46] && v7 || s[49] && v7
  s[829] = SDL_34_1_nej
  // SDL.32: Ret over for kommunen (SDL § 2, stk. 2)
  const v11 = f.persongruppe === 'ingen'
  s[339] = v11
  const v12 = !v11 || s[50]
  s[180] = v12
  const v13 = v11 && s[51]
  s[179] = v13
  const SDL_32 = s[40] || s[52] && (s[42] && (s[53] || s[54]) || s[55] && (SDL_42_1 || s[54]) || s[56] || v13 || SDL_34_1)
  s[188] = SDL_32
  const SDL_32_nej = s[40] || s[52] && (!s[42] || s[57]) && (!s[55] || SDL_42_1_nej) && !s[56] && v12 && (SDL_34_1_nej || s[54])
  s[192] = SDL_32_nej
  // SDL.3: Ophold i Danmark (SDL § 3)
  const v16 = f.vurderingsdato >= 17702 /* 2018-06-20 */
  const v17 = !v16 && (f.ophold === 'danmark' || f.ophold === 'rekreation' || f.ophold === 'behandling' || f.ophold === 'udskudt_hjemrejse' || f.ophold === 'udsendt' || f.ophold === 'dansk_social_sikring') || v16 && (f.ophold === 'danmark' || f.ophold === 'rekreation' || f.ophold === 'behandling' || f.ophold === 'udskudt_hjemrejse' || f.ophold === 'udsendt' || f.ophold === 'repatriering' || f.ophold === 'dansk_social_sikring')
  const SDL_3 = !s[2] || v17
  s[191] = SDL_3
  const SDL_3_nej = !s[2] || !v17
  s[193] = SDL_3_nej
  // SDL.24a.1: Jobafklaring ved ny sygemelding (SDL § 24 a, stk. 1)
  const v20 = SDL_32 || s[54]
  s[261] = v20
  const v21 = SDL_3 || !s[2]
  s[189] = v21
  const v22 = s[58] || !s[2]
  s[190] = v22
  const SDL_24a_1 = s[40] || s[59] && (s[60] || s[61]) && v20 && v21 && v22 && (s[60] || SDL_32 || SDL_3 || s[58])
  s[257] = SDL_24a_1
  const SDL_24a_1_nej = s[40] || s[62] || s[59] && (s[63] || SDL_32_nej || SDL_3_nej || s[64])
  s[260] = SDL_24a_1_nej
  const SDL_24a_1_ir = s[40] || s[59] && s[61] && s[54] && !s[2] || s[41]
  s[259] = SDL_24a_1_ir
  // SDL.24c.1: Stop for sygedagpenge, når sygdommen ikke længere er livstruende (SDL § 24 c, stk. 1)
  const v26 = f.vurderingsdato >= 16801 /* 2016-01-01 */
  s[100] = v26
  const v27 = v26 && f.fikSygedagpengeVedLivstruende && f.laegenFinderIkkeLaengereLivstruende
  const SDL_24c_1 = !s[2] || v27
  s[770] = SDL_24c_1
  const SDL_24c_1_nej = !s[2] || !v27
  s[771] = SDL_24c_1_nej
  // LAB.107.1: Ret til jobafklaringsforløb (LAB § 107)
  const v30 = s[65] || f.naaetFolkepensionsalder || s[66]
  const v31 = f.forlaengelseErAfgjort || v30 && s[67] || !v30 && s[68]
  s[238] = v31
  const v32 = f.forlaengelseErAfgjort === false && (v30 && s[69] || !v30 && s[70])
  s[239] = v32
  const v33 = f.forlaengelseErAfgjort ? f.forlaengelsenSlutter : v30 ? s[71] : s[35]
  s[240] = v33
  const v34 = f.forlaengelseErAfgjort ? f.forlaengelsenSlutter : v30 ? s[72] : s[73]
  s[241] = v34
  const v35 = v31 && f.vurderingsdato < v34 || v30 || s[74]
  const v36 = s[75] || s[76]
  s[334] = v36
  const v37 = (v31 && f.vurderingsdato >= v33 || v32) && !v30 && v36
  const v38 = SDL_24a_1_nej || SDL_24a_1_ir
  s[258] = v38
  const LAB_107_1 = !s[2] || s[77] && (!v26 && v22 && (v37 || SDL_24a_1) || v26 && v22 && (v37 || SDL_24a_1 || SDL_24c_1))
  s[447] = LAB_107_1
  const LAB_107_1_nej = !s[2] || !s[77] || !v26 && (s[64] || v35 && v38) || v26 && (s[64] || v35 && v38 && (SDL_24c_1_nej || !s[2]))
  s[448] = LAB_107_1_nej
  // LAB.108.2: Tilbuddet kan indgå i forløbet (LAB § 108, stk. 2)
  const v41 = f.vurderingsdato >= 20089 /* 2025-01-01 */
  s[165] = v41
  const v42 = f.vurderingsdato < 17126 /* 2016-11-21 */ || v41 || !(f.ventesFuldtRask && s[78] && f.fikTvaerfagligIndsats === false) || f.tilbudUnderForloebet === 'praktik' || f.tilbudUnderForloebet === 'vejledning'
  const LAB_108_2 = s[79] && (!s[77] || v42)
  s[450] = LAB_108_2
  const LAB_108_2_nej = s[79] && (!s[77] || !v42)
  s[451] = LAB_108_2_nej
  // LAB.109.1.frist: Sagen skal have været i rehabiliteringsteamet (LAB § 109)
  const v45 = f.jobafklaringStartede >= 16428 /* 2014-12-24 */
  const v46 = shiftDays(f.sygedagpengeOphoerteDen, 28)
  const v47 = f.jobafklaringStartede >= 16617 /* 2015-07-01 */
  const v48 = shiftDays(f.jobafklaringStartede, 28)
  const v49 = s[80] ? NEVER : f.jobafklaringEfter === 'ny_sygemelding' ? shiftDays(f.afgoerelseOmJobafklaringDen, 28) : v48
  const LAB_109_1_frist = s[81] ? (v45 ? (v47 ? (s[82] ? (s[83] ? v49 : FIRST_DAY) : v48) : FIRST_DAY) : v46) : FIRST_DAY
  s[455] = LAB_109_1_frist
  const LAB_109_1_frist_hoej = s[81] ? (v45 ? (v47 ? (s[82] ? (s[83] ? v49 : NEVER) : v48) : NEVER) : v46) : NEVER
  s[456] = LAB_109_1_frist_hoej
  const LAB_109_1_frist_ir = s[84] && (!s[81] || v45 && (!v47 || s[85])) || s[86]
  s[457] = LAB_109_1_frist_ir
  // LAB.110.1: Jobafklaringsforløbets længste varighed (LAB § 110, stk. 1)
  const v53 = f.jobafklaringStartede >= 18262 /* 2020-01-01 */
  const v54 = f.jobafklaringStartede >= 17532 /* 2018-01-01 */
  const v55 = shiftMonths(f.jobafklaringStartede, 24)
  const v56 = shiftDays(v55, -1)
  const v57 = allPeriods(f.barselUnderJobafklaring)
  s[160] = v57
  const v58 = without(ALL_DAYS, v57)
  const v59 = dayReaching(v58, f.jobafklaringStartede, v55 === NEVER ? Infinity : v55 - f.jobafklaringStartede)
  const LAB_110_1 = s[81] ? (v54 ? (v53 ? v59 : Math.min(v56, v59)) : v56) : FIRST_DAY
  s[461] = LAB_110_1
  const LAB_110_1_hoej = s[81] ? (v54 ? (v53 ? v59 : Math.max(v56, v59)) : v56) : NEVER
  s[462] = LAB_110_1_hoej
  const LAB_110_1_er = f.erIJobafklaring && s[81]
  s[463] = LAB_110_1_er
  const LAB_110_1_ir = !LAB_110_1_er || !s[81]
  s[464] = LAB_110_1_ir
  // LAB.110.2: Jobafklaringsforløbet slutter (LAB § 110, stk. 2)
  const v64 = f.vurderingsdato >= 16618 /* 2015-07-02 */
  const v65 = f.uarbejdsdygtigVedEgenSygdom === false || f.vurderingsdato >= f.folkepensionsalderNaasDen || f.fikSygedagpengeVedLivstruende
  const LAB_110_2 = s[79] && (!s[77] || !v64 && f.uarbejdsdygtigVedEgenSygdom === false || v64 && (f.vurderingsdato < 17126 /* 2016-11-21 */ || v65))
  s[465] = LAB_110_2
  const LAB_110_2_nej = s[79] && (!s[77] || !v64 && f.uarbejdsdygtigVedEgenSygdom || v64 && (f.vurderingsdato < 17126 /* 2016-11-21 */ || !v65))
  s[466] = LAB_110_2_nej
  const LAB_110_2_ir = !s[79] || !s[77] || v64 && f.vurderingsdato < 17126 /* 2016-11-21 */
  s[467] = LAB_110_2_ir
  // LAB.111.1: Din arbejdsevne skal være vurderet (LAB § 111, stk. 1)
  const LAB_111_1 = s[77] ? LAB_110_1 : FIRST_DAY
  s[468] = LAB_111_1
  const LAB_111_1_hoej = s[77] ? LAB_110_1_hoej : NEVER
  s[469] = LAB_111_1_hoej
  const LAB_111_1_er = s[79] && (!s[77] || LAB_110_1_er)
  s[470] = LAB_111_1_er
  const LAB_111_1_ir = !s[79] || !s[77] || LAB_110_1_ir
  s[471] = LAB_111_1_ir
  // LAB.111.2: Sagen skal i rehabiliteringsteamet, før forløbet slutter (lov 1750/2025 § 1)
  const v73 = f.kanVendeTilbageIArbejde === false && (f.uarbejdsdygtigVedEgenSygdom || f.maalgruppeForAnden)
  const LAB_111_2 = s[79] && (!s[77] || s[87] || v73)
  s[472] = LAB_111_2
  const LAB_111_2_nej = s[79] && (!s[77] || s[87] || !v73)
  s[473] = LAB_111_2_nej
  const LAB_111_2_ir = !s[79] || !s[77] || s[87]
  s[417] = LAB_111_2_ir
}

function svar_8(f, s) {
  // LAB.111.3: Samtale med sundhedskoordinatoren (LAB § 111, stk. 3)
  const v0 = shiftMonths(f.sygedagpengeOphoerteDen, 42)
  const LAB_111_3 = s[77] ? v0 : FIRST_DAY
  s[475] = LAB_111_3
  const LAB_111_3_hoej = s[77] ? v0 : NEVER
  s[476] = LAB_111_3_hoej
  const LAB_111_3_er = s[79] && f.risikoForFireAar
  s[477] = LAB_111_3_er
  const LAB_111_3_ir = !LAB_111_3_er || !s[77]
  s[478] = LAB_111_3_ir
  // LAB.111.4: Kommunen skal overveje klinisk funktion før et nyt forløb (lov 1750/2025 § 1)
  const v5 = shiftMonths(f.sygedagpengeOphoerteDen, 48) >= f.nytForloebVarerTil
  const LAB_111_4 = s[79] && (!s[77] || s[87] || !v5)
  s[479] = LAB_111_4
  const LAB_111_4_nej = s[79] && (!s[77] || s[87] || v5)
  s[480] = LAB_111_4_nej
  // LAB.112.2: Et ressourceforløb er udelukket, fordi arbejdsevnen ikke kan udvikles (LAB § 112, stk. 2)
  const v8 = f.vurderingsdato >= 17683 /* 2018-06-01 */
  const v9 = s[0] && (!v8 && f.aabenbartFormaalsloestPaaGrundAfSygdom || v8 && !s[1] && (f.dokumenteretIngenUdvikling || f.heltAabenbartIngenUdvikling))
  const LAB_112_2 = !s[2] || v9
  s[484] = LAB_112_2
  const LAB_112_2_nej = !s[2] || !v9
  s[485] = LAB_112_2_nej
  // LAB.112.3: Et ressourceforløb kan begynde, selv om folkepensionsalderen nærmer sig (LAB § 112, stk. 3)
  const v12 = f.vurderingsdato >= 18993 /* 2022-01-01 */
  s[103] = v12
  const v13 = !v12 || shiftMonths(f.folkepensionsalderNaasDen, -72) >= f.vurderingsdato || f.oenskerRessourceforloeb
  const LAB_112_3 = !s[2] || v13
  s[486] = LAB_112_3
  const LAB_112_3_nej = !s[2] || !v13
  s[487] = LAB_112_3_nej
  // LAB.112.1: Målgruppen for ressourceforløb (LAB § 112, stk. 1)
  const v16 = f.laengerevarendeForsoergelse || f.deltagetUdenOegetTilknytning || f.behovForLaengerevarendeIndsats
  const v17 = LAB_112_2_nej || !s[2]
  const v18 = s[1] && s[88]
  const LAB_112_1 = v18 || !s[2] || s[0] && (!v12 && f.komplekseProblemer && f.kanIkkeLoesesAfAndenIndsats && f.kraeverHelhedsorienteretForloeb && v16 && v17 || v12 && !s[1] && f.komplekseProblemer && f.kanIkkeLoesesAfAndenIndsats && f.kraeverHelhedsorienteretForloeb && v16 && v17 && (LAB_112_3 || !s[2]))
  s[481] = LAB_112_1
  const LAB_112_1_nej = v18 || !s[2] || !s[0] || !v12 && (f.komplekseProblemer === false || f.kanIkkeLoesesAfAndenIndsats === false || f.kraeverHelhedsorienteretForloeb === false || !v16 || LAB_112_2) || v12 && (s[1] || f.komplekseProblemer === false || f.kanIkkeLoesesAfAndenIndsats === false || f.kraeverHelhedsorienteretForloeb === false || !v16 || LAB_112_2 || LAB_112_3_nej)
  s[482] = LAB_112_1_nej
  const LAB_112_1_ir = v18 || !s[2]
  s[483] = LAB_112_1_ir
  // LAB.113.2: En indsats skal være i gang (LAB § 113, stk. 2)
  const v22 = f.ressourceforloebStartede >= 13332 /* 2006-07-03 */
  const v23 = f.ressourceforloebStartede >= 18809 /* 2021-07-01 */
  const v24 = f.ressourceforloebStartede >= 18993 /* 2022-01-01 */
  const v25 = allPeriods(f.perioderUdenRaadighed)
  const v26 = without(ALL_DAYS, v25)
  const v27 = shiftMonths(f.ressourceforloebStartede, 6)
  const v28 = dayReaching(v26, shiftDays(f.ressourceforloebStartede, 1), v27 === NEVER ? Infinity : v27 - f.ressourceforloebStartede)
  const LAB_113_2 = v22 ? (v23 ? v28 : NEVER) : FIRST_DAY
  s[488] = LAB_113_2
  const LAB_113_2_hoej = v22 ? (v23 ? (v24 ? v28 : NEVER) : NEVER) : NEVER
  s[489] = LAB_113_2_hoej
  const LAB_113_2_ir = f.ressourceforloebErBevilget === false || !v22
  s[418] = LAB_113_2_ir
  // LAB.113.2.team: Sagen skal i rehabiliteringsteamet igen (LAB § 113, stk. 2)
  const LAB_113_2_team = f.ressourceforloebErBevilget && (s[87] || !v22 || v23 && (f.ressourceforloebErBevilget && LAB_113_2 < f.vurderingsdato || LAB_113_2_ir) && (f.indsatsErBegyndt === false || f.ressourceforloebErBevilget && LAB_113_2 < f.indsatsBegyndteDen) && f.arbejdeIFoersteHalvaar === false && f.saerligeGrundeModTeamet === false)
  s[491] = LAB_113_2_team
  const LAB_113_2_team_nej = f.ressourceforloebErBevilget && (s[87] || !v22 || !v23 || f.ressourceforloebErBevilget && LAB_113_2_hoej >= f.vurderingsdato || f.indsatsErBegyndt && (f.ressourceforloebErBevilget && LAB_113_2_hoej >= f.indsatsBegyndteDen || LAB_113_2_ir) || f.arbejdeIFoersteHalvaar || f.saerligeGrundeModTeamet)
  s[492] = LAB_113_2_team_nej
  const LAB_113_2_team_ir = f.ressourceforloebErBevilget === false || s[87] || !v22
  s[493] = LAB_113_2_team_ir
  // LAB.113.3: Tilbuddet venter på samtalen om dit helbred (LAB § 113, stk. 3)
  const LAB_113_3 = f.ressourceforloebErBevilget && (!s[2] || v12 && (s[89] || s[90]) && f.menerTilbuddetSkaderHelbredet && f.bedtOmSamtaleFoerTilbuddet && f.kommunenHarTagetStillingTilTilbuddet === false)
  s[494] = LAB_113_3
  const LAB_113_3_nej = f.ressourceforloebErBevilget && (!s[2] || !v12 || s[91] || f.menerTilbuddetSkaderHelbredet === false || f.bedtOmSamtaleFoerTilbuddet === false || f.kommunenHarTagetStillingTilTilbuddet)
  s[495] = LAB_113_3_nej
  // LAB.113.4: Kommunen skal have besluttet, hvad der sker efter forløbet (LAB § 113, stk. 4)
  const v37 = f.ressourceforloebPlanlagtTil >= 13332 /* 2006-07-03 */
  const v38 = f.ressourceforloebPlanlagtTil >= 15706 /* 2013-01-01 */
  const v39 = v38 ? f.ressourceforloebPlanlagtTil : NEVER
  const LAB_113_4 = v37 ? v39 : FIRST_DAY
  s[497] = LAB_113_4
  const LAB_113_4_hoej = v37 ? v39 : NEVER
  s[498] = LAB_113_4_hoej
  const LAB_113_4_ir = f.ressourceforloebErBevilget === false || !v37
  s[419] = LAB_113_4_ir
  // LAB.113.4.ydelse: Ressourceforløb og ydelse løber videre uden en afgørelse (LAB § 113, stk. 4)
  const v43 = v38 && (f.ressourceforloebPlanlagtTil >= f.vurderingsdato || f.kommunenHarTagetStillingTilForloebet === false)
  const LAB_113_4_ydelse = f.ressourceforloebErBevilget && (!v37 || v43)
  s[501] = LAB_113_4_ydelse
  const LAB_113_4_ydelse_nej = f.ressourceforloebErBevilget && (!v37 || !v43)
  s[502] = LAB_113_4_ydelse_nej
  // LAB.113a: Personlig jobformidler (LAB § 113 a)
  const LAB_113a = f.ressourceforloebErBevilget && (!s[2] || v12 && s[89])
  s[503] = LAB_113a
  const LAB_113a_nej = f.ressourceforloebErBevilget && (!s[2] || !v12 || s[91])
  s[504] = LAB_113a_nej
  const LAB_113a_ir = f.ressourceforloebErBevilget === false || !s[2] || v12 && s[90]
  s[505] = LAB_113a_ir
  // LAB.114.1: Ressourceforløbets længste varighed (LAB § 114, stk. 1)
  const v49 = f.ressourceforloebStartede >= 15706 /* 2013-01-01 */
  const v50 = f.ressourceforloebStartede >= 16436 /* 2015-01-01 */
  const v51 = shiftMonths(f.ressourceforloebStartede, 60)
  const v52 = shiftDays(v51, -1)
  const v53 = f.ressourceforloebStartede >= 18262 /* 2020-01-01 */
  const v54 = allPeriods(f.barselUnderRessourceforloeb)
  const v55 = without(ALL_DAYS, v54)
  const v56 = dayReaching(v55, f.ressourceforloebStartede, v51 === NEVER ? Infinity : v51 - f.ressourceforloebStartede)
  const v57 = shiftMonths(f.ressourceforloebStartede, 36)
  const v58 = v24 ? dayReaching(v55, f.ressourceforloebStartede, v57 === NEVER ? Infinity : v57 - f.ressourceforloebStartede) : v56
  const LAB_114_1 = v22 ? (v49 ? (v50 ? (v53 ? v58 : Math.min(v52, v56)) : v52) : NEVER) : FIRST_DAY
  s[506] = LAB_114_1
  const LAB_114_1_hoej = v22 ? (v49 ? (v50 ? (v53 ? v58 : Math.max(v52, v56)) : v52) : NEVER) : NEVER
  s[507] = LAB_114_1_hoej
  // LAB.114.1.plan: Forløbets planlagte længde er tilladt (LAB § 114, stk. 1)
  const v61 = f.ressourceforloebPlanlagtTil >= shiftDays(shiftMonths(f.ressourceforloebStartede, 12), -1)
  const LAB_114_1_plan = f.ressourceforloebErBevilget && (!v22 || v49 && v61 && (f.ressourceforloebErBevilget && LAB_114_1_hoej >= f.ressourceforloebPlanlagtTil || LAB_113_2_ir))
  s[508] = LAB_114_1_plan
  const LAB_114_1_plan_nej = f.ressourceforloebErBevilget && (!v22 || !v49 || !v61 || f.ressourceforloebErBevilget && LAB_114_1 < f.ressourceforloebPlanlagtTil)
  s[509] = LAB_114_1_plan_nej
  // LAB.114.3: Så længe kan det næste ressourceforløb vare (LAB § 114, stk. 2-4)
  const v64 = f.vurderingsdato >= shiftMonths(f.foedselsdag, 480)
  s[92] = v64
  const v65 = v64 && f.maanederIRessourceforloeb > 0 && f.oenskerRessourceforloeb === false ? 0 : 60
  const v66 = f.vurderingsdato >= shiftMonths(f.foedselsdag, 600)
  const v67 = v66 && f.maanederIRessourceforloeb > 0 && f.oenskerRessourceforloeb === false ? 0 : v64 && !v66 && f.oenskerRessourceforloeb === false ? Math.min(36, Math.max(0, 60 - f.maanederIRessourceforloeb)) : 36
  const LAB_114_3_ir = !s[2] || s[0] && v12 && s[1]
  s[513] = LAB_114_3_ir
  const LAB_114_3 = s[2] ? (s[0] ? (v12 ? (s[1] ? -Infinity : v67) : v65) : 0) : -Infinity
  s[511] = LAB_114_3
  const LAB_114_3_hoej = s[2] ? (s[0] ? (v12 ? (s[1] ? Infinity : v67) : v65) : 0) : Infinity
  s[512] = LAB_114_3_hoej
  // LAB.114.4: Ressourceforløbet må ikke gå ud over folkepensionsalderen (LAB § 114, stk. 4)
  const v71 = f.folkepensionsalderNaasDen >= 13332 /* 2006-07-03 */
  const v72 = f.folkepensionsalderNaasDen >= 16618 /* 2015-07-02 */
  const v73 = f.folkepensionsalderNaasDen >= 17126 /* 2016-11-21 */
  const v74 = shiftDays(f.folkepensionsalderNaasDen, -1)
  const LAB_114_4 = v71 ? (v72 ? (v73 ? v74 : FIRST_DAY) : NEVER) : FIRST_DAY
  s[514] = LAB_114_4
  const LAB_114_4_hoej = v71 ? (v72 ? (v73 ? v74 : NEVER) : NEVER) : NEVER
  s[515] = LAB_114_4_hoej
  const LAB_114_4_ir = f.ressourceforloebErBevilget === false || !v71 || v72 && !v73
  s[516] = LAB_114_4_ir
}

function svar_9(f, s) {
  // LAB.115.1: Ressourceforløb, når du får førtidspension (LAB § 115)
  const v0 = s[0] && !s[1] && f.pensionDuFaar === 'foertidspension' && !s[92] && f.oenskerRessourceforloeb
  const LAB_115_1 = !s[2] || v0
  s[517] = LAB_115_1
  const LAB_115_1_nej = !s[2] || !v0
  s[518] = LAB_115_1_nej
  // LAB.142.1: Målgruppen for revalidering (LAB § 142)
  const v3 = !s[1] && f.begraensningerIArbejdsevnen && f.andenIndsatsErIkkeNok && f.kanKommeIndPaaArbejdsmarkedet
  const LAB_142_1 = !s[2] || v3
  s[519] = LAB_142_1
  const LAB_142_1_nej = !s[2] || !v3
  s[520] = LAB_142_1_nej
  // LOV1750.21.revalidering: Din revalidering fortsætter efter de gamle regler (lov 1750/2025 § 21)
  const v6 = !s[1] || f.revalideringBevilgetDen < 20485 /* 2026-02-01 */
  const LOV1750_21_revalidering = f.revalideringErBevilget && (!s[2] || v6)
  s[668] = LOV1750_21_revalidering
  const LOV1750_21_revalidering_nej = f.revalideringErBevilget && (!s[2] || !v6)
  s[167] = LOV1750_21_revalidering_nej
  const LOV1750_21_revalidering_ir = f.revalideringErBevilget === false || !s[2]
  s[171] = LOV1750_21_revalidering_ir
  // LAB.144: Forrevalidering (LAB § 144)
  const v10 = LOV1750_21_revalidering || LOV1750_21_revalidering_ir
  s[166] = v10
  const LAB_144 = !s[2] || !s[1] && (LAB_142_1 || !s[2]) && f.erhvervssigtetErAfklaret === false || s[1] && f.revalideringErBevilget && v10 && f.erhvervssigtetErAfklaret === false
  s[420] = LAB_144
  const LAB_144_nej = !s[2] || !s[1] && (LAB_142_1_nej || f.erhvervssigtetErAfklaret) || s[1] && (f.revalideringErBevilget === false || LOV1750_21_revalidering_nej || f.erhvervssigtetErAfklaret)
  s[173] = LAB_144_nej
  // LAB.145.2: Mere end 5 års revalidering (LAB § 145, stk. 2)
  const v13 = f.revalideringStartede >= 13332 /* 2006-07-03 */
  s[531] = v13
  const v14 = f.revalideringStartede >= 18262 /* 2020-01-01 */
  const v15 = !v14 && f.betydeligeBegraensninger && f.talerIUdpraegetGradForLangUddannelse || v14 && f.betydeligeBegraensninger && f.talerForLangUddannelse
  const LAB_145_2 = !v13 || v15
  s[529] = LAB_145_2
  const LAB_145_2_nej = !v13 || !v15
  s[530] = LAB_145_2_nej
  // LAB.145.1: Den længste revalidering (LAB § 145, stk. 1)
  const v18 = shiftDays(shiftMonths(f.revalideringStartede, 60), -1)
  const LAB_145_1 = v13 ? (LAB_145_2 && !LAB_145_2_nej && v13 ? NEVER : v18) : FIRST_DAY
  s[522] = LAB_145_1
  const LAB_145_1_hoej = v13 ? (LAB_145_2 ? NEVER : v18) : NEVER
  s[523] = LAB_145_1_hoej
  const LAB_145_1_ir = f.revalideringErBevilget === false || !v13
  s[525] = LAB_145_1_ir
  // LAB.145.1.plan: Revalideringens planlagte længde er tilladt (LAB § 145, stk. 1)
  const LAB_145_1_plan = f.revalideringErBevilget && (!v13 || f.revalideringErBevilget && LAB_145_1_hoej >= f.revalideringPlanlagtTil)
  s[526] = LAB_145_1_plan
  const LAB_145_1_plan_nej = f.revalideringErBevilget && (!v13 || f.revalideringErBevilget && LAB_145_1 < f.revalideringPlanlagtTil)
  s[527] = LAB_145_1_plan_nej
  const LAB_145_1_plan_ir = f.revalideringErBevilget === false || !v13 || LAB_145_1_ir
  s[528] = LAB_145_1_plan_ir
  // LAB.146: Revalideringen kan forlænges (LAB § 146)
  const v25 = f.vurderingsdato >= 19134 /* 2022-05-22 */
  const v26 = f.grundTilForsinkelse === 'nedsat_funktionsevne' || f.grundTilForsinkelse === 'helt_specielle_forhold' || f.grundTilForsinkelse === 'sygdom' || f.grundTilForsinkelse === 'pasning_af_boern' || f.grundTilForsinkelse === 'barsel' || f.grundTilForsinkelse === 'ingen_boernepasning' || f.grundTilForsinkelse === 'saerlige_sociale_forhold'
  const v27 = f.grundTilForsinkelse === 'nedsat_funktionsevne' || f.grundTilForsinkelse === 'helt_specielle_forhold' || f.grundTilForsinkelse === 'sygdom' || f.grundTilForsinkelse === 'pasning_af_boern' || f.grundTilForsinkelse === 'barsel' || f.grundTilForsinkelse === 'ingen_boernepasning' || f.grundTilForsinkelse === 'saerlige_sociale_forhold' || f.grundTilForsinkelse === 'pasning_af_andre'
  const v28 = f.grundTilForsinkelse === 'nedsat_funktionsevne' || f.grundTilForsinkelse === 'helt_specielle_forhold' || f.grundTilForsinkelse === 'sygdom' || f.grundTilForsinkelse === 'pasning_af_boern' || f.grundTilForsinkelse === 'barsel' || f.grundTilForsinkelse === 'ingen_boernepasning' || f.grundTilForsinkelse === 'saerlige_sociale_forhold' || f.grundTilForsinkelse === 'pasning_af_andre' || f.grundTilForsinkelse === 'sorgorlov'
  const LAB_146 = !s[2] || !s[93] && v26 || s[93] && (!v25 && (v27 || v28) || v25 && v28)
  s[532] = LAB_146
  const LAB_146_nej = !s[2] || !s[93] && !v26 || s[93] && (!v25 && (!v27 || !v28) || v25 && !v28)
  s[533] = LAB_146_nej
  // LAS.50: Plan for revalideringen (LAS § 70, stk. 2)
  const LAS_50 = f.revalideringErBevilget && (!s[2] || f.erhvervssigtetErAfklaret)
  s[534] = LAS_50
  const LAS_50_nej = f.revalideringErBevilget && (!s[2] || f.erhvervssigtetErAfklaret === false)
  s[535] = LAS_50_nej
  // LAS.69j.2.bidrag: Tillæg til unge, der betaler bidrag til et barn (LAS § 69 j, stk. 2, nr. 4)
  const v33 = f.vurderingsdato >= 20270 /* 2025-07-01 */
  const v34 = f.vurderingsdato >= 20819 /* 2027-01-01 */
  s[101] = v34
  const v35 = f.bidragspligtigeBoern <= 0
  const v36 = f.vurderingsdato <= 20269 /* 2025-06-30 */ || v34
  const v37 = SATS_1(f.vurderingsdato)
  const v38 = v36 ? -Infinity : v37
  const v39 = v36 ? Infinity : v37
  const v40 = v38 > -Infinity && v39 < Infinity
  const v41 = quotient([v38, f.bidragspligtigeBoern], [1], 'nærmeste', 1)
  const v42 = quotient([v39, f.bidragspligtigeBoern], [1], 'nærmeste', 1)
  const LAS_69j_2_bidrag = s[0] ? (v33 ? (v40 ? Math.min(v41, v42) : -Infinity) : f.bidragPrMaaned) : -Infinity
  s[550] = LAS_69j_2_bidrag
  const LAS_69j_2_bidrag_hoej = s[0] ? (v33 ? (v40 ? Math.max(v41, v42) : Infinity) : f.bidragPrMaaned) : Infinity
  s[551] = LAS_69j_2_bidrag_hoej
  const v45 = s[0] && !v35
  const LAS_69j_2_bidrag_er = v45 && (!s[0] || !v33 || !(!v40 && !v36 && v38 === v39))
  s[552] = LAS_69j_2_bidrag_er
  const LAS_69j_2_bidrag_ir = !v45 || !s[0] || v33 && (v36 || !v40)
  s[553] = LAS_69j_2_bidrag_ir
  // LAS.68.2: Ressourceforløbsydelsens sats i ressourceforløb (lov 1750/2025 § 21, stk. 8)
  const v48 = f.harForsoergelsespligt && (f.boernOpholderSigIDanmark || f.boernLigestillet)
  s[163] = v48
  const v49 = f.vurderingsdato <= 15705 /* 2012-12-31 */ || v34
  s[102] = v49
  const v50 = SATS_2(f.vurderingsdato)
  const v51 = f.vurderingsdato >= shiftMonths(f.foedselsdag, 300)
  s[169] = v51
  const v52 = !v51 && f.borHosForaeldre && f.harForsoergelsespligt === false
  s[164] = v52
  const v53 = SATS_3(f.vurderingsdato)
  const v54 = v49 ? -Infinity : v53
  const v55 = v49 ? Infinity : v53
  const v56 = v55 === Infinity
  const v57 = LAS_69j_2_bidrag === -Infinity
  const v58 = v54 === -Infinity
  const v59 = LAS_69j_2_bidrag_hoej === Infinity
  const v60 = v56 && v57 || v58 && v59
  const v61 = SATS_4(f.vurderingsdato)
  const v62 = SATS_5(f.vurderingsdato)
  const v63 = v48 || !v52 || v35 || LAS_69j_2_bidrag_er && !(v60 && !v49 && v54 === v55 && (!LAS_69j_2_bidrag_er || !LAS_69j_2_bidrag_ir && LAS_69j_2_bidrag === LAS_69j_2_bidrag_hoej))
  s[116] = v63
  const v64 = v48 && v49 || !v48 && (v52 && (!v35 && (v49 || LAS_69j_2_bidrag_ir || v60 || v49) || v35 && v49) || !v52 && v49)
  s[117] = v64
  const v65 = v48 ? (v49 ? -Infinity : v50) : v52 ? (v35 ? v54 : Math.min(v58 || v57 ? -Infinity : v54 + LAS_69j_2_bidrag, v49 ? -Infinity : v61)) : v49 ? -Infinity : v62
  s[114] = v65
  const v66 = v48 ? (v49 ? Infinity : v50) : v52 ? (v35 ? v55 : Math.min(v56 || v59 ? Infinity : v55 + LAS_69j_2_bidrag_hoej, v49 ? Infinity : v61)) : v49 ? Infinity : v62
  s[115] = v66
  const LAS_68_2 = s[0] ? v65 : -Infinity
  s[94] = LAS_68_2
  const LAS_68_2_hoej = s[0] ? v66 : Infinity
  s[95] = LAS_68_2_hoej
  const LAS_68_2_er = s[0] && (!s[0] || v63)
  s[96] = LAS_68_2_er
  const LAS_68_2_ir = !s[0] || !s[0] || v64
  s[99] = LAS_68_2_ir
  // LAS.68.5: Mindst satsen til den, der kom fra ledighedsydelse (LAS § 68, stk. 5)
  const v71 = f.vurderingsdato >= 16387 /* 2014-11-13 */
  s[168] = v71
  const LAS_68_5_nej = s[0] && !v71
  s[98] = LAS_68_5_nej
  const LAS_68_5_ir = !s[0] || !v71
  s[97] = LAS_68_5_ir
}

function svar_10(f, s) {
  // LAS.68.4: Ressourceforløbsydelsen før fradrag i ressourceforløb (lov 1750/2025 § 21, stk. 8)
  const v0 = f.ydelseFoerForloebet === 'sygedagpenge' && f.sidsteDagMedSygedagpengeEllers >= f.vurderingsdato
  const v1 = Math.max(s[94], f.hidtidigYdelsePrMaaned)
  const v2 = Math.max(s[95], f.hidtidigYdelsePrMaaned)
  const v3 = f.ydelseFoerForloebet === 'ledighedsydelse'
  const v4 = Math.max(f.hidtidigYdelsePrMaaned, v1)
  const v5 = Math.min(f.hidtidigYdelsePrMaaned, v2)
  const v6 = s[0] && s[96]
  const v7 = s[97] && s[96] && v5 >= v4
  const v8 = s[98] || v7
  const v9 = s[98] ? (v7 ? Math.min(f.hidtidigYdelsePrMaaned, v4) : f.hidtidigYdelsePrMaaned) : v4
  const v10 = s[98] ? (v7 ? Math.max(f.hidtidigYdelsePrMaaned, v5) : f.hidtidigYdelsePrMaaned) : v5
  const LAS_68_4 = s[0] ? (v0 ? v1 : v3 ? (v6 ? (v8 ? Math.min(v1, v9) : v1) : v9) : s[94]) : -Infinity
  s[106] = LAS_68_4
  const LAS_68_4_hoej = s[0] ? (v0 ? v2 : v3 ? (v6 ? (v8 ? Math.max(v2, v10) : v2) : v10) : s[95]) : Infinity
  s[104] = LAS_68_4_hoej
  const v13 = s[0] && !(f.ydelseFoerForloebet === 'foertidspension')
  const LAS_68_4_er = v13 && (!s[0] || v0 && s[96] || !v0 && (v3 && (v6 || s[98] || v7) || !v3 && s[96]))
  s[110] = LAS_68_4_er
  const LAS_68_4_ir = !v13 || !s[0] || v0 && s[99] || !v0 && (v3 && (s[0] && s[99] || s[97] && !((!s[96] || !s[99] && v1 === v2) && s[96] && (!s[96] || f.hidtidigYdelsePrMaaned === v1))) || !v3 && s[99])
  s[112] = LAS_68_4_ir
  // LAS.68a.1.tid: Indtægter for anden tid holdes ude (LAS § 68 a, stk. 1)
  const v16 = !s[0] || s[100]
  const v17 = !s[0] || !s[100]
  const LAS_68a_1_tid = s[0] && v16
  s[541] = LAS_68a_1_tid
  const LAS_68a_1_tid_nej = s[0] && v17
  s[108] = LAS_68a_1_tid_nej
  // LAS.68a.3: Løn i tilbud, der ikke tæller med (LAS § 68 a, stk. 3)
  const v20 = LAS_68a_1_tid || !s[0]
  s[109] = v20
  const v21 = Math.min(f.timerITilbud, 16000)
  const v22 = f.vurderingsdato <= 16070 /* 2013-12-31 */ || s[101]
  s[122] = v22
  const v23 = SATS_6(f.vurderingsdato)
  const v24 = v22 ? -Infinity : v23
  s[123] = v24
  const v25 = v22 ? Infinity : v23
  s[124] = v25
  const v26 = v24 > -Infinity && v25 < Infinity
  s[121] = v26
  const v27 = quotient([v21, v24], [100], 'nærmeste', 1)
  const v28 = quotient([v21, v25], [100], 'nærmeste', 1)
  const v29 = v26 ? Math.min(v27, v28) : -Infinity
  s[119] = v29
  const v30 = v26 ? Math.max(v27, v28) : Infinity
  s[120] = v30
  const v31 = v22 || !v26
  s[125] = v31
  const LAS_68a_3 = s[0] ? Math.min(v29, sum(f.indtaegter, (r_indtaegter) => { const r0_0 = r_indtaegter.tid === 'under'; const r0_1 = r0_0 || LAS_68a_1_tid_nej; const r0_2 = r_indtaegter.art === 'loen_i_tilbud'; const r0_3 = r0_1 && r0_2; return r0_3 ? (r0_3 && !(r0_1 && !r0_2 || !r0_0 && v20) ? r_indtaegter.beloeb : 0) : 0 })) : -Infinity
  s[542] = LAS_68a_3
  const LAS_68a_3_hoej = s[0] ? Math.min(v30, sum(f.indtaegter, (r_indtaegter) => (r_indtaegter.tid === 'under' || LAS_68a_1_tid_nej) && r_indtaegter.art === 'loen_i_tilbud' ? r_indtaegter.beloeb : 0)) : Infinity
  s[543] = LAS_68a_3_hoej
  const LAS_68a_3_er = s[0] && (!s[0] || !(!v26 && !v22 && v24 === v25))
  s[544] = LAS_68a_3_er
  const LAS_68a_3_ir = !s[0] || !s[0] || v31
  s[545] = LAS_68a_3_ir
  // LAS.68a.2: Fradrag for løn i ressourceforløb (lov 1750/2025 § 21, stk. 8)
  const v36 = Math.max(0, -LAS_68a_3_hoej === -Infinity ? -Infinity : sum(f.indtaegter, (r_indtaegter) => { const r0_0 = r_indtaegter.tid === 'under'; const r0_1 = r0_0 || LAS_68a_1_tid_nej; const r0_2 = r_indtaegter.art === 'loen' || r_indtaegter.art === 'loen_under_sygdom' || r_indtaegter.art === 'loen_i_tilbud'; const r0_3 = r0_1 && r0_2; return r0_3 ? (r0_3 && !(r0_1 && !r0_2 || !r0_0 && v20) ? r_indtaegter.beloeb : 0) : 0 }) + sum(f.indtaegter, (r_indtaegter) => { const r0_0 = r_indtaegter.tid === 'under'; const r0_1 = r0_0 || LAS_68a_1_tid_nej; const r0_2 = r_indtaegter.art === 'feriegodtgoerelse' || r_indtaegter.art === 'feriedage_udbetalt'; const r0_3 = r0_1 && r0_2; return r0_3 ? (r0_3 && !(r0_1 && !r0_2 || !r0_0 && v20) ? r_indtaegter.beloeb : 0) : 0 }) - LAS_68a_3_hoej)
  const v37 = Math.max(0, -LAS_68a_3 === Infinity ? Infinity : sum(f.indtaegter, (r_indtaegter) => (r_indtaegter.tid === 'under' || LAS_68a_1_tid_nej) && (r_indtaegter.art === 'loen' || r_indtaegter.art === 'loen_under_sygdom' || r_indtaegter.art === 'loen_i_tilbud') ? r_indtaegter.beloeb : 0) + sum(f.indtaegter, (r_indtaegter) => (r_indtaegter.tid === 'under' || LAS_68a_1_tid_nej) && (r_indtaegter.art === 'feriegodtgoerelse' || r_indtaegter.art === 'feriedage_udbetalt') ? r_indtaegter.beloeb : 0) - LAS_68a_3)
  const v38 = SATS_7(f.vurderingsdato)
  const v39 = s[102] ? -Infinity : v38
  s[132] = v39
  const v40 = s[102] ? Infinity : v38
  s[133] = v40
  const v41 = Math.min(v36, v39)
  const v42 = Math.min(v37, v40)
  const v43 = !s[102] && v39 === v40
  s[135] = v43
  const v44 = LAS_68a_3_ir || s[102]
  const v45 = v41 > -Infinity && v42 < Infinity
  const v46 = quotient([v41, 3000], [10000], 'nærmeste', 1)
  const v47 = quotient([v42, 3000], [10000], 'nærmeste', 1)
  const v48 = v45 ? Math.min(v46, v47) : -Infinity
  const v49 = v45 ? Math.max(v46, v47) : Infinity
  const v50 = LAS_68a_3_er && !(!v45 && (!LAS_68a_3_er || !v44 && v41 === v42))
  const v51 = v44 || !v45
  const v52 = v37 === Infinity
  const v53 = -v40 === -Infinity
  s[134] = v53
  const v54 = v52 && v53
  const v55 = -v39 === Infinity
  s[136] = v55
  const v56 = LAS_68a_3_er && !(v54 && (!LAS_68a_3_er || !LAS_68a_3_ir && v36 === v37) && v43)
  const v57 = LAS_68a_3_ir || s[102] || v54
  const v58 = Math.max(0, v53 ? -Infinity : v36 - v40)
  const v59 = Math.max(0, v52 || v55 ? Infinity : v37 - v39)
  const v60 = v59 >= Infinity
  const v61 = v60 ? -Infinity : quotient([v58, 5500], [10000], 'nærmeste', 1)
  const v62 = v60 ? Infinity : quotient([v59, 5500], [10000], 'nærmeste', 1)
  const v63 = v56 && !(v60 && (!v56 || !v57 && v58 === v59))
  const v64 = v57 || v60
  const v65 = v49 === Infinity
  const v66 = v61 === -Infinity
  const v67 = v48 === -Infinity
  const v68 = v62 === Infinity
  const v69 = v65 && v66 || v67 && v68
  const LAS_68a_2 = s[0] ? (s[103] ? v61 : v67 || v66 ? -Infinity : v48 + v61) : -Infinity
  s[107] = LAS_68a_2
  const LAS_68a_2_hoej = s[0] ? (s[103] ? v62 : v65 || v68 ? Infinity : v49 + v62) : Infinity
  s[105] = LAS_68a_2_hoej
  const LAS_68a_2_er = s[0] && (!s[0] || !s[103] && v50 && v63 && !(v69 && (!v50 || !v51 && v48 === v49) && (!v63 || !v64 && v61 === v62)) || s[103] && v63)
  s[111] = LAS_68a_2_er
  const LAS_68a_2_ir = !s[0] || !s[0] || !s[103] && (v51 || v64 || v69) || s[103] && v64
  s[113] = LAS_68a_2_ir
}

function svar_11(f, s) {
  // LAS.68a.1: Ressourceforløbsydelse til udbetaling i ressourceforløb (lov 1750/2025 § 21, stk. 8)
  const v0 = s[104] === Infinity
  const v1 = -s[105] === -Infinity
  const v2 = s[106] === -Infinity
  const v3 = -s[107] === Infinity
  const v4 = v0 && v1 || v2 && v3
  const v5 = v2 || v1 ? -Infinity : s[106] - s[105]
  const v6 = v0 || v3 ? Infinity : s[104] - s[107]
  const v7 = v5 === -Infinity ? -Infinity : v5 - sum(f.indtaegter, (r_indtaegter) => (r_indtaegter.tid === 'under' || s[108]) && (r_indtaegter.art === 'anden' || r_indtaegter.art === 'uddannelsesgodtgoerelse') ? r_indtaegter.beloeb : 0)
  const v8 = v6 === Infinity ? Infinity : v6 - sum(f.indtaegter, (r_indtaegter) => { const r0_0 = r_indtaegter.tid === 'under'; const r0_1 = r0_0 || s[108]; const r0_2 = r_indtaegter.art === 'anden' || r_indtaegter.art === 'uddannelsesgodtgoerelse'; const r0_3 = r0_1 && r0_2; return r0_3 ? (r0_3 && !(r0_1 && !r0_2 || !r0_0 && s[109]) ? r_indtaegter.beloeb : 0) : 0 })
  const v9 = v7 === -Infinity ? -Infinity : v7 - sum(f.indtaegter, (r_indtaegter) => (r_indtaegter.tid === 'under' || s[108]) && (r_indtaegter.art === 'fleksloentilskud' || r_indtaegter.art === 'tilskud_egen_virksomhed') ? r_indtaegter.beloeb : 0)
  const v10 = v8 === Infinity ? Infinity : v8 - sum(f.indtaegter, (r_indtaegter) => { const r0_0 = r_indtaegter.tid === 'under'; const r0_1 = r0_0 || s[108]; const r0_2 = r_indtaegter.art === 'fleksloentilskud' || r_indtaegter.art === 'tilskud_egen_virksomhed'; const r0_3 = r0_1 && r0_2; return r0_3 ? (r0_3 && !(r0_1 && !r0_2 || !r0_0 && s[109]) ? r_indtaegter.beloeb : 0) : 0 })
  const LAS_68a_1 = s[0] ? Math.max(0, v9 === -Infinity ? -Infinity : v9 - sum(f.indtaegter, (r_indtaegter) => (r_indtaegter.tid === 'under' || s[108]) && r_indtaegter.art === 'overskud_egen_virksomhed' ? r_indtaegter.beloeb : 0)) : -Infinity
  s[537] = LAS_68a_1
  const LAS_68a_1_hoej = s[0] ? Math.max(0, v10 === Infinity ? Infinity : v10 - sum(f.indtaegter, (r_indtaegter) => { const r0_0 = r_indtaegter.tid === 'under'; const r0_1 = r0_0 || s[108]; const r0_2 = r_indtaegter.art === 'overskud_egen_virksomhed'; const r0_3 = r0_1 && r0_2; return r0_3 ? (r0_3 && !(r0_1 && !r0_2 || !r0_0 && s[109]) ? r_indtaegter.beloeb : 0) : 0 })) : Infinity
  s[538] = LAS_68a_1_hoej
  const LAS_68a_1_er = s[0] && (!s[0] || s[110] && s[111] && !(v4 && (!s[110] || !s[112] && s[106] === s[104]) && (!s[111] || !s[113] && s[107] === s[105])))
  s[539] = LAS_68a_1_er
  const LAS_68a_1_ir = !s[0] || !s[0] || s[112] || s[113] || v4
  s[540] = LAS_68a_1_ir
  // LAS.69j.2: Ressourceforløbsydelsens sats i jobafklaringsforløb (LAS § 69 j, stk. 2-3)
  const LAS_69j_2 = s[77] ? s[114] : -Infinity
  s[546] = LAS_69j_2
  const LAS_69j_2_hoej = s[77] ? s[115] : Infinity
  s[547] = LAS_69j_2_hoej
  const LAS_69j_2_er = s[77] && (!s[77] || s[116])
  s[548] = LAS_69j_2_er
  const LAS_69j_2_ir = !s[77] || !s[77] || s[117]
  s[549] = LAS_69j_2_ir
  // LAS.69j.4: Ressourceforløbsydelsen før fradrag i jobafklaringsforløb (LAS § 69 j, stk. 4)
  const v19 = f.vurderingsdato >= 16617 /* 2015-07-01 */
  s[154] = v19
  const v20 = f.vurderingsdato >= 16428 /* 2014-12-24 */
  s[153] = v20
  const v21 = f.andelAfArbejdetVedForloebetsStart <= 0
  const v22 = f.andelAfArbejdetVedForloebetsStart <= 2500
  const v23 = LAS_69j_2 > -Infinity && LAS_69j_2_hoej < Infinity
  const v24 = quotient([LAS_69j_2, 3], [4], 'nærmeste', 1)
  const v25 = quotient([LAS_69j_2_hoej, 3], [4], 'nærmeste', 1)
  const v26 = v23 ? Math.min(v24, v25) : -Infinity
  const v27 = v23 ? Math.max(v24, v25) : Infinity
  const v28 = LAS_69j_2_er && !(!v23 && (!LAS_69j_2_er || !LAS_69j_2_ir && LAS_69j_2 === LAS_69j_2_hoej))
  const v29 = LAS_69j_2_ir || !v23
  const v30 = f.andelAfArbejdetVedForloebetsStart <= 5000
  const v31 = quotient([LAS_69j_2, 2], [4], 'nærmeste', 1)
  const v32 = quotient([LAS_69j_2_hoej, 2], [4], 'nærmeste', 1)
  const v33 = v23 ? Math.min(v31, v32) : -Infinity
  const v34 = v23 ? Math.max(v31, v32) : Infinity
  const v35 = !s[55] && LAS_69j_2_er
  const v36 = !s[55] && LAS_69j_2_ir
  const v37 = f.andelAfArbejdetDuKan <= 0
  s[152] = v37
  const v38 = f.andelAfArbejdetDuKan <= 2500
  s[382] = v38
  const LAS_69j_4 = s[77] ? (v20 ? (v19 ? (s[55] ? (v37 ? LAS_69j_2 : v38 ? v26 : s[118] ? v33 : 0) : LAS_69j_2) : -Infinity) : s[55] ? (v21 ? LAS_69j_2 : v22 ? v26 : v30 ? v33 : 0) : LAS_69j_2) : -Infinity
  s[157] = LAS_69j_4
  const LAS_69j_4_hoej = s[77] ? (v20 ? (v19 ? (s[55] ? (v37 ? LAS_69j_2_hoej : v38 ? v27 : s[118] ? v34 : 0) : LAS_69j_2_hoej) : Infinity) : s[55] ? (v21 ? LAS_69j_2_hoej : v22 ? v27 : v30 ? v34 : 0) : LAS_69j_2_hoej) : Infinity
  s[156] = LAS_69j_4_hoej
  const LAS_69j_4_er = s[77] && (!s[77] || !v20 && (s[55] && (v21 && LAS_69j_2_er || !v21 && (v22 && v28 || !v22 && (!v30 || v28))) || v35) || v20 && (!v19 || s[55] && (v37 && LAS_69j_2_er || !v37 && (v38 && v28 || !v38 && (!s[118] || v28))) || v35))
  s[158] = LAS_69j_4_er
  const LAS_69j_4_ir = !s[77] || !s[77] || !v20 && (s[55] && (v21 && LAS_69j_2_ir || !v21 && (v22 && v29 || !v22 && v30 && v29)) || v36) || v20 && (!v19 || s[55] && (v37 && LAS_69j_2_ir || !v37 && (v38 && v29 || !v38 && s[118] && v29)) || v36)
  s[159] = LAS_69j_4_ir
  // LAS.69j.5.tid: Indtægter for anden tid holdes ude (LAS § 69 j, stk. 5)
  const v43 = !s[77] || s[100]
  const v44 = !s[77] || !s[100]
  const LAS_69j_5_tid = s[77] && v43
  s[561] = LAS_69j_5_tid
  const LAS_69j_5_tid_nej = s[77] && v44
  s[127] = LAS_69j_5_tid_nej
  // LAS.69j.10: Løn i tilbud, der ikke tæller med (LAS § 69 j, stk. 10)
  const v47 = LAS_69j_5_tid || !s[77]
  s[128] = v47
  const LAS_69j_10 = s[77] ? Math.min(s[119], sum(f.indtaegter, (r_indtaegter) => { const r0_0 = r_indtaegter.tid === 'under'; const r0_1 = r_indtaegter.art === 'loen_i_tilbud'; const r0_2 = r0_0 || LAS_69j_5_tid_nej; const r0_3 = r0_2 && r0_1; return r0_3 ? (r0_3 && !(r0_2 && !r0_1 || !r0_0 && v47) ? r_indtaegter.beloeb : 0) : 0 })) : -Infinity
  s[129] = LAS_69j_10
  const LAS_69j_10_hoej = s[77] ? Math.min(s[120], sum(f.indtaegter, (r_indtaegter) => (r_indtaegter.tid === 'under' || LAS_69j_5_tid_nej) && r_indtaegter.art === 'loen_i_tilbud' ? r_indtaegter.beloeb : 0)) : Infinity
  s[126] = LAS_69j_10_hoej
  const LAS_69j_10_er = s[77] && (!s[77] || !(!s[121] && !s[122] && s[123] === s[124]))
  s[130] = LAS_69j_10_er
  const LAS_69j_10_ir = !s[77] || !s[77] || s[125]
  s[131] = LAS_69j_10_ir
}

function svar_12(f, s) {
  // LAS.69j.9: Fradrag for løn i jobafklaringsforløb (LAS § 69 j, stk. 9)
  const v0 = f.vurderingsdato >= 16436 /* 2015-01-01 */
  s[137] = v0
  const v1 = Math.max(0, -s[126] === -Infinity ? -Infinity : sum(f.indtaegter, (r_indtaegter) => { const r0_0 = r_indtaegter.tid === 'under'; const r0_1 = r0_0 || s[127]; const r0_2 = r_indtaegter.art === 'loen' || r_indtaegter.art === 'loen_i_tilbud' || r_indtaegter.art === 'feriegodtgoerelse' || r_indtaegter.art === 'feriedage_udbetalt'; const r0_3 = r0_1 && r0_2; return r0_3 ? (r0_3 && !(r0_1 && !r0_2 || !r0_0 && s[128]) ? r_indtaegter.beloeb : 0) : 0 }) - s[126])
  const v2 = Math.max(0, -s[129] === Infinity ? Infinity : sum(f.indtaegter, (r_indtaegter) => (r_indtaegter.tid === 'under' || s[127]) && (r_indtaegter.art === 'loen' || r_indtaegter.art === 'loen_i_tilbud' || r_indtaegter.art === 'feriegodtgoerelse' || r_indtaegter.art === 'feriedage_udbetalt') ? r_indtaegter.beloeb : 0) - s[129])
  const v3 = v2 === Infinity
  const v4 = Math.max(0, v1 - 1344200)
  const v5 = Math.max(0, v3 ? Infinity : v2 - 1344200)
  const v6 = v5 >= Infinity
  s[146] = v6
  const v7 = v6 ? -Infinity : quotient([v4, 5500], [10000], 'nærmeste', 1)
  const v8 = v6 ? Infinity : quotient([v5, 5500], [10000], 'nærmeste', 1)
  const v9 = v7 === -Infinity ? -Infinity : Math.round(Math.min(v1, 1344200) * 3000 / 10000) + v7
  const v10 = v8 === Infinity ? Infinity : Math.round(Math.min(v2, 1344200) * 3000 / 10000) + v8
  s[144] = v10
  const v11 = s[130] && s[130] && !(v6 && (!s[130] || !s[131] && v4 === v5))
  s[142] = v11
  const v12 = Math.max(0, v1 - sum(f.indtaegter, (r_indtaegter) => (r_indtaegter.tid === 'under' || s[127]) && (r_indtaegter.art === 'loen' || r_indtaegter.art === 'loen_i_tilbud' || r_indtaegter.art === 'feriegodtgoerelse' || r_indtaegter.art === 'feriedage_udbetalt') ? r_indtaegter.pension ?? 0 : 0))
  const v13 = Math.max(0, v3 ? Infinity : v2 - sum(f.indtaegter, (r_indtaegter) => { const r0_0 = r_indtaegter.tid === 'under'; const r0_1 = r0_0 || s[127]; const r0_2 = r_indtaegter.art === 'loen' || r_indtaegter.art === 'loen_i_tilbud' || r_indtaegter.art === 'feriegodtgoerelse' || r_indtaegter.art === 'feriedage_udbetalt'; const r0_3 = r0_1 && r0_2; return r0_3 ? (r0_3 && !(r0_1 && !r0_2 || !r0_0 && s[128]) ? r_indtaegter.pension ?? 0 : 0) : 0 }))
  const v14 = v13 === Infinity
  const v15 = Math.max(0, v12 - 1344200)
  const v16 = Math.max(0, v14 ? Infinity : v13 - 1344200)
  const v17 = v16 >= Infinity
  s[147] = v17
  const v18 = v17 ? -Infinity : quotient([v15, 5500], [10000], 'nærmeste', 1)
  const v19 = v17 ? Infinity : quotient([v16, 5500], [10000], 'nærmeste', 1)
  const v20 = v18 === -Infinity ? -Infinity : Math.round(Math.min(1344200, v12) * 3000 / 10000) + v18
  const v21 = v19 === Infinity ? Infinity : Math.round(Math.min(1344200, v13) * 3000 / 10000) + v19
  s[145] = v21
  const v22 = s[130] && s[130] && !(v17 && (!s[130] || !s[131] && v15 === v16))
  s[143] = v22
  const v23 = Math.min(s[132], v1)
  const v24 = Math.min(s[133], v2)
  const v25 = s[131] || s[102]
  const v26 = v23 > -Infinity && v24 < Infinity
  const v27 = quotient([v23, 3000], [10000], 'nærmeste', 1)
  const v28 = quotient([v24, 3000], [10000], 'nærmeste', 1)
  const v29 = v26 ? Math.min(v27, v28) : -Infinity
  const v30 = v26 ? Math.max(v27, v28) : Infinity
  const v31 = s[130] && !(!v26 && (!s[130] || !v25 && v23 === v24))
  const v32 = v25 || !v26
  const v33 = v3 && s[134]
  const v34 = s[130] && !(v33 && (!s[130] || !s[131] && v1 === v2) && s[135])
  const v35 = s[131] || s[102] || v33
  const v36 = Math.max(0, s[134] ? -Infinity : v1 - s[133])
  const v37 = Math.max(0, v3 || s[136] ? Infinity : v2 - s[132])
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
  s[138] = v49
  const v50 = v31 && v41 && !(v47 && (!v31 || !v32 && v29 === v30) && (!v41 || !v42 && v39 === v40))
  s[139] = v50
  const v51 = v32 || v42 || v47
  s[148] = v51
  const v52 = Math.min(s[132], v12)
  const v53 = Math.min(s[133], v13)
  const v54 = v52 > -Infinity && v53 < Infinity
  const v55 = quotient([v52, 3000], [10000], 'nærmeste', 1)
  const v56 = quotient([v53, 3000], [10000], 'nærmeste', 1)
  const v57 = v54 ? Math.min(v55, v56) : -Infinity
  const v58 = v54 ? Math.max(v55, v56) : Infinity
  const v59 = s[130] && !(!v54 && (!s[130] || !v25 && v52 === v53))
  const v60 = v25 || !v54
  s[149] = v60
  const v61 = v14 && s[134]
  const v62 = s[130] && !(v61 && (!s[130] || !s[131] && v12 === v13) && s[135])
  const v63 = s[131] || s[102] || v61
  const v64 = Math.max(0, s[134] ? -Infinity : v12 - s[133])
  const v65 = Math.max(0, v14 || s[136] ? Infinity : v13 - s[132])
  const v66 = v65 >= Infinity
  const v67 = v66 ? -Infinity : quotient([v64, 5500], [10000], 'nærmeste', 1)
  const v68 = v66 ? Infinity : quotient([v65, 5500], [10000], 'nærmeste', 1)
  const v69 = v62 && !(v66 && (!v62 || !v63 && v64 === v65))
  const v70 = v63 || v66
  s[150] = v70
  const v71 = v58 === Infinity
  const v72 = v67 === -Infinity
  const v73 = v57 === -Infinity
  const v74 = v68 === Infinity
  const v75 = v71 && v72 || v73 && v74
  s[151] = v75
  const v76 = v73 || v72 ? -Infinity : v57 + v67
  const v77 = v71 || v74 ? Infinity : v58 + v68
  s[141] = v77
  const v78 = v59 && v69 && !(v75 && (!v59 || !v60 && v57 === v58) && (!v69 || !v70 && v67 === v68))
  s[140] = v78
  const LAS_69j_9 = s[77] ? (v0 ? (s[100] ? v48 : v50 ? (v78 ? Math.min(v48, v76) : v48) : v76) : v11 ? (v22 ? Math.min(v9, v20) : v9) : v20) : -Infinity
  s[155] = LAS_69j_9
}

function svar_13(f, s) {
  // LAS.69j.9: Fradrag for løn i jobafklaringsforløb (LAS § 69 j, stk. 9)
  const LAS_69j_9_hoej = s[77] ? (s[137] ? (s[100] ? s[138] : s[139] ? (s[140] ? Math.max(s[138], s[141]) : s[138]) : s[141]) : s[142] ? (s[143] ? Math.max(s[144], s[145]) : s[144]) : s[145]) : Infinity
  s[568] = LAS_69j_9_hoej
  const LAS_69j_9_er = s[77] && (!s[77] || !s[137] && (s[142] || s[143]) || s[137] && (!s[100] && (s[139] || s[140]) || s[100] && s[139]))
  s[569] = LAS_69j_9_er
  const LAS_69j_9_ir = !s[77] || !s[77] || !s[137] && (s[131] || s[131] || s[146] || s[131] || s[131] || s[147]) || s[137] && (!s[100] && (s[148] || s[149] || s[150] || s[151]) || s[100] && s[148])
  s[570] = LAS_69j_9_ir
  // LAS.69j.7: Fleksløntilskuddet trækkes fra (LAS § 69 j, stk. 6-7)
  const v3 = sum(f.indtaegter, (r_indtaegter) => r_indtaegter.art === 'loen_under_sygdom' ? 1 : 0) > 0 || f.ansatIFleksjobVedForloebetsStart === false
  const LAS_69j_7 = s[77] && (!s[77] || v3)
  s[563] = LAS_69j_7
  const LAS_69j_7_nej = s[77] && (!s[77] || !v3)
  s[564] = LAS_69j_7_nej
  // LAS.69j.8: Overskud af egen virksomhed trækkes fra (LAS § 69 j, stk. 8)
  const v6 = s[55] && !s[152]
  const LAS_69j_8 = s[77] && (!s[77] || !s[153] || !s[154] || !v6)
  s[565] = LAS_69j_8
  const LAS_69j_8_nej = s[77] && (!s[77] || s[153] && (!s[154] || v6))
  s[566] = LAS_69j_8_nej
  const LAS_69j_8_ir = !s[77] || !s[77] || s[153] && !s[154]
  s[567] = LAS_69j_8_ir
  // LAS.69j.13: Uddannelsesgodtgørelse efter en arbejdsskade trækkes ikke fra (LAS § 69 j, stk. 13)
  const v10 = f.vurderingsdato >= 19704 /* 2023-12-13 */
  const LAS_69j_13 = s[77] && (!s[77] || v10)
  s[574] = LAS_69j_13
  const LAS_69j_13_nej = s[77] && (!s[77] || !v10 || f.vurderingsdato < 19899 /* 2024-06-25 */)
  s[575] = LAS_69j_13_nej
  const LAS_69j_13_ir = !s[77] || !s[77] || v10 && f.vurderingsdato < 19899 /* 2024-06-25 */
  s[576] = LAS_69j_13_ir
  // LAS.69j.5: Fradrag i ydelsen under jobafklaringsforløb (LAS § 69 j, stk. 5-13)
  const v14 = s[155] === -Infinity ? -Infinity : sum(f.indtaegter, (r_indtaegter) => { const r0_0 = r_indtaegter.tid === 'under'; const r0_1 = r0_0 || s[127]; const r0_2 = r_indtaegter.art === 'anden' || r_indtaegter.art === 'loen_under_sygdom'; const r0_3 = r0_1 && r0_2; return r0_3 ? (r0_3 && !(r0_1 && !r0_2 || !r0_0 && s[128]) ? r_indtaegter.beloeb : 0) : 0 }) + s[155]
  const v15 = LAS_69j_9_hoej === Infinity ? Infinity : sum(f.indtaegter, (r_indtaegter) => (r_indtaegter.tid === 'under' || s[127]) && (r_indtaegter.art === 'anden' || r_indtaegter.art === 'loen_under_sygdom') ? r_indtaegter.beloeb : 0) + LAS_69j_9_hoej
  const v16 = sum(f.indtaegter, (r_indtaegter) => { const r0_0 = r_indtaegter.tid === 'under'; const r0_1 = r0_0 || s[127]; const r0_2 = r_indtaegter.art === 'fleksloentilskud'; const r0_3 = r0_1 && r0_2; return r0_3 ? (r0_3 && !(r0_1 && !r0_2 || !r0_0 && s[128]) ? r_indtaegter.beloeb : 0) : 0 })
  const v17 = sum(f.indtaegter, (r_indtaegter) => (r_indtaegter.tid === 'under' || s[127]) && r_indtaegter.art === 'fleksloentilskud' ? r_indtaegter.beloeb : 0)
  const v18 = !s[77] && v16 <= 0
  const v19 = LAS_69j_7_nej ? 0 : v16
  const v20 = v14 === -Infinity ? -Infinity : v14 + (LAS_69j_7 ? (LAS_69j_7_nej || v18 ? Math.min(v16, v19) : v16) : v19)
  const v21 = v15 === Infinity ? Infinity : v15 + (LAS_69j_7 ? v17 : 0)
  const v22 = sum(f.indtaegter, (r_indtaegter) => { const r0_0 = r_indtaegter.tid === 'under'; const r0_1 = r_indtaegter.art === 'overskud_egen_virksomhed'; const r0_2 = r0_0 || s[127]; const r0_3 = r0_2 && r0_1; return r0_3 ? (r0_3 && !(r0_2 && !r0_1 || !r0_0 && s[128]) ? r_indtaegter.beloeb : 0) : 0 })
  const v23 = sum(f.indtaegter, (r_indtaegter) => (r_indtaegter.tid === 'under' || s[127]) && r_indtaegter.art === 'overskud_egen_virksomhed' ? r_indtaegter.beloeb : 0)
  const v24 = LAS_69j_8_ir && v22 <= 0
  const v25 = LAS_69j_8_nej ? 0 : v22
  const v26 = v20 === -Infinity ? -Infinity : v20 + (LAS_69j_8 ? (LAS_69j_8_nej || v24 ? Math.min(v22, v25) : v22) : v25)
  const v27 = v21 === Infinity ? Infinity : v21 + (LAS_69j_8 ? v23 : 0)
  const v28 = sum(f.indtaegter, (r_indtaegter) => { const r0_0 = r_indtaegter.tid === 'under'; const r0_1 = r0_0 || s[127]; const r0_2 = r_indtaegter.art === 'uddannelsesgodtgoerelse'; const r0_3 = r0_1 && r0_2; return r0_3 ? (r0_3 && !(r0_1 && !r0_2 || !r0_0 && s[128]) ? r_indtaegter.beloeb : 0) : 0 })
  const v29 = sum(f.indtaegter, (r_indtaegter) => (r_indtaegter.tid === 'under' || s[127]) && r_indtaegter.art === 'uddannelsesgodtgoerelse' ? r_indtaegter.beloeb : 0)
  const v30 = LAS_69j_13_ir && v28 <= 0
  const v31 = LAS_69j_13 ? 0 : v28
  const LAS_69j_5 = s[77] ? (v26 === -Infinity ? -Infinity : v26 + (LAS_69j_13_nej ? (LAS_69j_13 || v30 ? Math.min(v28, v31) : v28) : v31)) : -Infinity
  s[554] = LAS_69j_5
  const LAS_69j_5_hoej = s[77] ? (v27 === Infinity ? Infinity : v27 + (LAS_69j_13_nej ? v29 : 0)) : Infinity
  s[555] = LAS_69j_5_hoej
  const LAS_69j_5_er = s[77] && (!s[77] || LAS_69j_9_er && (LAS_69j_7 || LAS_69j_7_nej || v18) && (LAS_69j_8 || LAS_69j_8_nej || v24) && (LAS_69j_13_nej || LAS_69j_13 || v30))
  s[556] = LAS_69j_5_er
  const LAS_69j_5_ir = !s[77] || !s[77] || LAS_69j_9_ir || !s[77] && !(v16 === v17 && v16 === 0) || LAS_69j_8_ir && !(v22 === v23 && v22 === 0) || LAS_69j_13_ir && !(v28 === v29 && v28 === 0)
  s[557] = LAS_69j_5_ir
  // LAS.69j.5.modtager: Retten til forløbet består, selv om intet udbetales (LAS § 69 j, stk. 5)
  const v36 = !s[93] || f.harFrasagtYdelsen === false
  const v37 = s[77] && f.erIJobafklaring
  const LAS_69j_5_modtager = v37 && (!s[77] || v36)
  s[558] = LAS_69j_5_modtager
  const LAS_69j_5_modtager_nej = v37 && (!s[77] || !v36)
  s[559] = LAS_69j_5_modtager_nej
  const LAS_69j_5_modtager_ir = !v37 || !s[77]
  s[560] = LAS_69j_5_modtager_ir
  // LAS.69j.11: Optjent ferie kan holdes før de 12 måneder (LAS § 69 j, stk. 11)
  const v41 = f.vurderingsdato >= 16941 /* 2016-05-20 */
  s[175] = v41
  const v42 = f.ugerMedFeriegodtgoerelse <= 0
  const LAS_69j_11 = s[0] && (!v41 || !v42)
  s[571] = LAS_69j_11
  const LAS_69j_11_nej = s[0] && (!v41 || v42)
  s[572] = LAS_69j_11_nej
  const LAS_69j_11_ir = !s[0] || !v41
  s[573] = LAS_69j_11_ir
  // LAS.69j.15: Ydelsen stopper, når fleksjobbet ophører (LAS § 69 j, stk. 15)
  const v46 = f.ansatIFleksjobVedForloebetsStart && f.fleksjobErSlut && f.fleksjobSlutDen < f.vurderingsdato
  const LAS_69j_15 = s[77] && (!s[77] || v46)
  s[577] = LAS_69j_15
  const LAS_69j_15_nej = s[77] && (!s[77] || !v46)
  s[578] = LAS_69j_15_nej
  // LAS.69j.udbetales: Ressourceforløbsydelse til udbetaling i jobafklaringsforløb (LAS § 69 j, stk. 5)
  const v49 = s[156] === Infinity
  const v50 = -LAS_69j_5_hoej === -Infinity
  const v51 = s[157] === -Infinity
  const v52 = -LAS_69j_5 === Infinity
  const v53 = v49 && v50 || v51 && v52
  const LAS_69j_udbetales = s[77] ? Math.max(0, v51 || v50 ? -Infinity : s[157] - LAS_69j_5_hoej) : -Infinity
  s[579] = LAS_69j_udbetales
  const LAS_69j_udbetales_hoej = s[77] ? Math.max(0, v49 || v52 ? Infinity : s[156] - LAS_69j_5) : Infinity
  s[580] = LAS_69j_udbetales_hoej
  const LAS_69j_udbetales_er = s[77] && (!s[77] || s[158] && LAS_69j_5_er && !(v53 && (!s[158] || !s[159] && s[157] === s[156]) && (!LAS_69j_5_er || !LAS_69j_5_ir && LAS_69j_5 === LAS_69j_5_hoej)))
  s[581] = LAS_69j_udbetales_er
  const LAS_69j_udbetales_ir = !s[77] || !s[77] || s[159] || LAS_69j_5_ir || v53
  s[582] = LAS_69j_udbetales_ir
  // LAS.69k.5: Fritaget for at stå til rådighed (LAS § 69 k, stk. 5)
  const v58 = countDays(s[160], f.vurderingsdato, f.vurderingsdato) >= 1
  const LAS_69k_5 = s[77] && (!s[77] || v58)
  s[588] = LAS_69k_5
  const LAS_69k_5_nej = s[77] && (!s[77] || !v58)
  s[589] = LAS_69k_5_nej
  // LAS.69k.6: Uger ferie med ydelse (LAS § 69 k, stk. 6)
  const v61 = 35 - f.ugerMedFeriegodtgoerelse
  s[174] = v61
  const v62 = Math.max(0, v61 - f.ferieMedYdelseHoldt)
  const v63 = !s[0] && v62 <= 0
  const v64 = s[161] ? 0 : v62
  const LAS_69k_6 = s[0] ? (s[162] ? (s[161] || v63 ? Math.min(v62, v64) : v62) : v64) : -Infinity
  s[590] = LAS_69k_6
  const LAS_69k_6_hoej = s[0] ? (s[162] ? v62 : 0) : Infinity
  s[591] = LAS_69k_6_hoej
  const LAS_69k_6_er = s[0] && (!s[0] || s[162] || s[161] || v63)
  s[592] = LAS_69k_6_er
  // LAS.69k.6.senest: Ferie med ydelse skal være holdt (LAS § 69 k, stk. 6)
  const v68 = shiftDays(shiftMonths(shiftDays(f.tolvMaanederNaaetDen, 1), 12), -1)
  const LAS_69k_6_senest = s[0] ? v68 : FIRST_DAY
  s[595] = LAS_69k_6_senest
  const LAS_69k_6_senest_hoej = s[0] ? v68 : NEVER
  s[596] = LAS_69k_6_senest_hoej
  // LAS.69k.6.aftale: Du kan holde ferien med ydelse (LAS § 69 k, stk. 6)
  const LAS_69k_6_aftale = s[0] && (!s[0] || (LAS_69k_6_er && LAS_69k_6_hoej > 0 || !s[0]) && (s[0] && LAS_69k_6_senest_hoej >= f.vurderingsdato || !s[0]) && f.ferienErAftalt)
  s[593] = LAS_69k_6_aftale
  const LAS_69k_6_aftale_nej = s[0] && (!s[0] || LAS_69k_6_er && LAS_69k_6 <= 0 || s[0] && LAS_69k_6_senest < f.vurderingsdato || f.ferienErAftalt === false)
  s[594] = LAS_69k_6_aftale_nej
  // LAS.69k.1: Du opfylder betingelserne for ydelsen (LAS § 69 k, stk. 1)
  const LAS_69k_1 = s[77] && (!s[77] || (LAS_69j_15_nej || !s[77]) && (f.deltagerAktivt || LAS_69k_5 || f.holderFerieMedYdelse && (LAS_69k_6_aftale || !s[0])))
  s[583] = LAS_69k_1
  const LAS_69k_1_nej = s[77] && (!s[77] || LAS_69j_15 || f.deltagerAktivt === false && (LAS_69k_5_nej || !s[77]) && (f.holderFerieMedYdelse === false || LAS_69k_6_aftale_nej))
  s[584] = LAS_69k_1_nej
}

function svar_14(f, s) {
  // LAS.69k.2: At sige nej til behandlingen får ingen betydning for ydelsen (LAS § 69 k, stk. 2)
  const v0 = f.vurderingsdato >= 18078 /* 2019-07-01 */
  s[236] = v0
  const v1 = f.afviser === 'operation' || f.afviser === 'medicin' || f.afviser === 'anden_laegebehandling' && f.tilsvarendeIndgribende
  s[237] = v1
  const v2 = s[77] && !(f.afviser === 'ingenting')
  const LAS_69k_2 = v2 && (!v0 || v1)
  s[585] = LAS_69k_2
  const LAS_69k_2_nej = v2 && (!v0 || !v1)
  s[586] = LAS_69k_2_nej
  const LAS_69k_2_ir = !v2 || !v0
  s[587] = LAS_69k_2_ir
  // LAS.69l.1: Kommunen har gjort det, der skal til, før en sanktion (LAS § 69 l, stk. 1-2)
  const LAS_69l_3_er = f.bruddetSkete >= 16252 /* 2014-07-01 */
  s[421] = LAS_69l_3_er
  const v7 = f.skriftligtVejledtOmSanktioner && f.personligKontaktErForsoegt
  const v8 = f.bruddetSkete >= 18258 /* 2019-12-28 */
  const v9 = f.bruddetSkete >= 19723 /* 2024-01-01 */
  const v10 = !v9 && f.skriftligtVejledtOmSanktioner && f.vejledningErGennemgaaet && f.personligKontaktErForsoegt || v9 && v7
  const LAS_69l_1 = LAS_69l_3_er && (!LAS_69l_3_er || !v8 && v7 || v8 && (f.bruddetSkete < 18670 /* 2021-02-12 */ || v10))
  s[597] = LAS_69l_1
  const LAS_69l_1_nej = LAS_69l_3_er && (!LAS_69l_3_er || !v8 && !v7 || v8 && (f.bruddetSkete < 18670 /* 2021-02-12 */ || !v10))
  s[598] = LAS_69l_1_nej
  const LAS_69l_1_ir = !LAS_69l_3_er || !LAS_69l_3_er || v8 && f.bruddetSkete < 18670 /* 2021-02-12 */
  s[599] = LAS_69l_1_ir
  // LAS.69l.3: Fradraget for et brud skal være sket (LAS § 69 l, stk. 3)
  const v14 = shiftDays(shiftMonths(monthStart(f.bruddetSkete), 4), -1)
  const LAS_69l_3 = LAS_69l_3_er ? v14 : FIRST_DAY
  s[600] = LAS_69l_3
  const LAS_69l_3_hoej = LAS_69l_3_er ? v14 : NEVER
  s[601] = LAS_69l_3_hoej
  // LAS.69n.1: Dage, der trækkes fra efter en samtale (LAS § 69 n, stk. 1)
  const v17 = from(ALL_DAYS, f.bruddetSkete)
  const v18 = f.kontaktErGenoprettet ? shiftDays(f.kontaktGenoprettetDen, -1) : f.vurderingsdato
  const v19 = Math.max(1, countDays(v17, f.bruddetSkete, v18))
  const v20 = onWeekdays(v17, 62)
  const v21 = Math.max(1, countDays(v20, f.bruddetSkete, v18))
  const LAS_69n_1 = LAS_69l_3_er ? Math.min(v19, v21) : -Infinity
  s[607] = LAS_69n_1
  const LAS_69n_1_hoej = LAS_69l_3_er ? Math.max(v19, v21) : Infinity
  s[608] = LAS_69n_1_hoej
  const LAS_69n_1_er = LAS_69l_3_er && (f.brudPaaPligten === 'udeblev_fra_samtale' || f.brudPaaPligten === 'bookede_ikke')
  s[609] = LAS_69n_1_er
  const LAS_69n_1_ir = !LAS_69n_1_er || !LAS_69l_3_er
  s[610] = LAS_69n_1_ir
  // LAS.69m.2: Fradrag for dage, du var væk (LAS § 69 m, stk. 2)
  const v26 = LAS_69l_1_nej || f.rimeligGrundTilBrud
  const v27 = LAS_69l_1 || LAS_69l_1_ir
  const v28 = v27 && f.rimeligGrundTilBrud === false
  const v29 = f.brudPaaPligten === 'udeblev_fra_tilbud'
  const v30 = v29 || LAS_69n_1_er
  const v31 = !v29 && LAS_69n_1_ir
  const v32 = v29 ? f.dageUdeblevet : LAS_69n_1
  const v33 = v29 ? f.dageUdeblevet : LAS_69n_1_hoej
  const v34 = f.bruddetSkete <= 18261 /* 2019-12-31 */ || f.bruddetSkete >= 20819 /* 2027-01-01 */
  const v35 = SATS_8(f.bruddetSkete)
  const v36 = SATS_9(f.bruddetSkete)
  const v37 = SATS_10(f.bruddetSkete)
  const v38 = s[163] ? (v34 ? -Infinity : v35) : s[164] ? (v34 ? -Infinity : v36) : v34 ? -Infinity : v37
  const v39 = s[163] ? (v34 ? Infinity : v35) : s[164] ? (v34 ? Infinity : v36) : v34 ? Infinity : v37
  const v40 = v32 > -Infinity && v33 < Infinity && v38 > -Infinity && v39 < Infinity
  const v41 = quotient([v32, v38], [1], 'nærmeste', 1)
  const v42 = quotient([v32, v39], [1], 'nærmeste', 1)
  const v43 = quotient([v33, v38], [1], 'nærmeste', 1)
  const v44 = quotient([v33, v39], [1], 'nærmeste', 1)
  const v45 = v40 ? Math.min(v44, v43, v41, v42) : -Infinity
  const v46 = v40 ? Math.max(v44, v43, v41, v42) : Infinity
  const v47 = v28 && v30 && !(!v40 && (!v30 || !v31 && v32 === v33) && !v34 && v38 === v39)
  const LAS_69m_2 = LAS_69l_3_er ? (v47 ? (v26 ? Math.min(0, v45) : v45) : 0) : -Infinity
  s[603] = LAS_69m_2
  const LAS_69m_2_hoej = LAS_69l_3_er ? (v47 ? (v26 ? Math.max(0, v46) : v46) : 0) : Infinity
  s[604] = LAS_69m_2_hoej
  const v50 = LAS_69l_3_er && (f.brudPaaPligten === 'udeblev_fra_tilbud' || f.brudPaaPligten === 'udeblev_fra_samtale' || f.brudPaaPligten === 'bookede_ikke')
  const LAS_69m_2_er = v50 && (!LAS_69l_3_er || v47 || v26)
  s[605] = LAS_69m_2_er
  const LAS_69m_2_ir = !v50 || !LAS_69l_3_er || v28 && (v31 || v34 || !v40)
  s[606] = LAS_69m_2_ir
  // LAS.69o.1: Ydelsen sættes ned med et fast beløb (LAS § 69 o, stk. 1)
  const v53 = LAS_69l_3_er && (f.brudPaaPligten === 'ophoerte_med_arbejde' || f.brudPaaPligten === 'afviste_arbejde' || f.brudPaaPligten === 'meldte_ikke_sygdom' || f.brudPaaPligten === 'soegte_ikke_job')
  const LAS_69o_1 = v53 && (!LAS_69l_3_er || v27 && f.rimeligGrundTilBrud === false && f.nedsatSammeMaaned === false)
  s[422] = LAS_69o_1
  const LAS_69o_1_nej = v53 && (!LAS_69l_3_er || LAS_69l_1_nej || f.rimeligGrundTilBrud || f.nedsatSammeMaaned)
  s[612] = LAS_69o_1_nej
  const LAS_69o_1_ir = !v53 || !LAS_69l_3_er
  s[613] = LAS_69o_1_ir
  // LAS.69o.2: Det, ydelsen sættes ned med (LAS § 69 o, stk. 2)
  const v57 = f.bruddetSkete >= 16436 /* 2015-01-01 */
  const v58 = s[164] ? 25500 : 164400
  const LAS_69o_2 = LAS_69l_3_er ? (v57 ? -Infinity : v58) : -Infinity
  s[614] = LAS_69o_2
  const LAS_69o_2_hoej = LAS_69l_3_er ? (v57 ? Infinity : v58) : Infinity
  s[615] = LAS_69o_2_hoej
  const LAS_69o_2_ir = LAS_69o_1 && (!LAS_69l_3_er || v57) || LAS_69o_1_nej || LAS_69o_1_ir
  s[616] = LAS_69o_2_ir
  // LAS.69p.1: Ydelsen ophører efter gentagne brud (LAS § 69 p)
  const LAS_69p_1 = LAS_69l_3_er && (!LAS_69l_3_er || v27 && f.ydelsenBoerOphoere)
  s[617] = LAS_69p_1
  const LAS_69p_1_nej = LAS_69l_3_er && (!LAS_69l_3_er || LAS_69l_1_nej || f.ydelsenBoerOphoere === false)
  s[618] = LAS_69p_1_nej
  // LAS.69q.1: Uger med en tredjedel mindre (LAS § 69 q, stk. 1-7)
  const v64 = f.modBedreVidende ? (f.forseelserPaaFemAar <= 1 ? (f.forseelserPaaFemAar <= 0 ? 0 : 21) : 140) : 0
  const LAS_69q_1 = LAS_69l_3_er ? v64 : -Infinity
  s[619] = LAS_69q_1
  const LAS_69q_1_hoej = LAS_69l_3_er ? v64 : Infinity
  s[620] = LAS_69q_1_hoej
  // LAS.69t.2: Arbejdsgiverens refusion under jobafklaringsforløb (LAS § 69 t, stk. 1-4)
  const v67 = Math.max(0, Math.min(Math.round(f.ydelsePrTime * Math.min(f.timerMedLoenUnderSygdom, 3700) / 100), f.loenUnderSygdomPrUge) - f.sygedagpengerefusionPrUge)
  const LAS_69t_2 = s[77] ? v67 : -Infinity
  s[621] = LAS_69t_2
  const LAS_69t_2_hoej = s[77] ? v67 : Infinity
  s[622] = LAS_69t_2_hoej
  // LAS.69x.3: Tillæg til arbejdsgiverens refusion (LAS § 69 x, stk. 2-3)
  const v70 = f.vurderingsdato >= 21915 /* 2030-01-01 */
  s[176] = v70
  const v71 = s[93] ? (f.vurderingsdato >= 18628 /* 2021-01-01 */ ? (s[103] ? (f.vurderingsdato >= 19358 /* 2023-01-01 */ ? (f.vurderingsdato >= 19723 /* 2024-01-01 */ ? (s[165] ? (f.vurderingsdato >= 20454 /* 2026-01-01 */ ? (s[101] ? (f.vurderingsdato >= 21184 /* 2028-01-01 */ ? (f.vurderingsdato >= 21550 /* 2029-01-01 */ ? (v70 ? 330 : 300) : 270) : 240) : 210) : 180) : 150) : 120) : 90) : 60) : 30) : 0
  const LAS_69x_3 = s[77] ? v71 : -Infinity
  s[624] = LAS_69x_3
  const LAS_69x_3_hoej = s[77] ? v71 : Infinity
  s[625] = LAS_69x_3_hoej
  // LAS.70.1: Ret til revalideringsydelse (LAS § 70)
  const v74 = f.netopForladtSkolen && f.kanKlareSigMedSU && !(f.betydeligeBegraensninger || f.saerligtBegraensedeErhvervsmuligheder)
  const LAS_70_1 = f.revalideringErBevilget && (!s[2] || s[166] && f.foelgerRevalideringsplanen && f.leveomkostningerDaekkesAndetsteds === false && !v74)
  s[172] = LAS_70_1
  const LAS_70_1_nej = f.revalideringErBevilget && (!s[2] || s[167] || f.foelgerRevalideringsplanen === false || f.leveomkostningerDaekkesAndetsteds || v74)
  s[170] = LAS_70_1_nej
}

function svar_15(f, s) {
  // LAS.70.1.3: Løn efter overenskomst under revalidering (LAS § 70, stk. 1, nr. 3)
  const v0 = f.vurderingsdato >= 15395 /* 2012-02-25 */
  const v1 = v0 && !s[168]
  const LAS_70_1_3 = f.revalideringErBevilget && (!s[2] || v0 || f.saerligeForholdForLoen)
  s[626] = LAS_70_1_3
  const LAS_70_1_3_nej = f.revalideringErBevilget && (!s[2] || !v0 && f.saerligeForholdForLoen === false || v1)
  s[627] = LAS_70_1_3_nej
  const LAS_70_1_3_ir = f.revalideringErBevilget === false || !s[2] || v1
  s[628] = LAS_70_1_3_ir
  // LAS.71.4: Din indtægt før revalideringen var over den højeste sats (LAS § 71, stk. 4)
  const v5 = f.vurderingsdato >= 15394 /* 2012-02-24 */
  const v6 = f.vurderingsdato >= shiftMonths(f.foedselsdag, 360)
  s[177] = v6
  const v7 = f.revalideringBevilgetDen <= 14974 /* 2010-12-31 */ || f.revalideringBevilgetDen >= 20819 /* 2027-01-01 */
  const v8 = SATS_11(f.revalideringBevilgetDen)
  const LAS_71_2_er = !v6 && f.forsoergerEgetBarnIHjemmet === false
  s[639] = LAS_71_2_er
  const LAS_71_4 = LAS_71_2_er && (!v5 || (v7 ? -Infinity : v8) < f.indtaegtFoerRevalidering)
  s[648] = LAS_71_4
  const LAS_71_4_nej = LAS_71_2_er && (!v5 || (v7 ? Infinity : v8) >= f.indtaegtFoerRevalidering)
  s[649] = LAS_71_4_nej
  const LAS_71_4_ir = !LAS_71_2_er || !v5 || v7
  s[650] = LAS_71_4_ir
  // LAS.71.2.ung: Revalideringsydelse under 25 år (LAS § 71, stk. 2)
  const v13 = f.vurderingsdato <= 14974 /* 2010-12-31 */ || s[101]
  const v14 = f.psykiskLidelseNaevntILoven && f.forsoergelsespligtUdenForHjemmet
  const v15 = SATS_12(f.vurderingsdato)
  const v16 = SATS_13(f.vurderingsdato)
  const v17 = SATS_14(f.vurderingsdato)
  const v18 = SATS_15(f.vurderingsdato)
  const v19 = SATS_16(f.vurderingsdato)
  const LAS_71_2_ung = v5 ? (v14 ? (v13 ? -Infinity : v15) : f.gravidEfter12Uge ? (v13 ? -Infinity : v16) : f.borHosForaeldre ? (v13 ? -Infinity : v17) : f.psykiskLidelseNaevntILoven ? (v13 ? -Infinity : v18) : v13 ? -Infinity : v19) : -Infinity
  s[641] = LAS_71_2_ung
  const LAS_71_2_ung_hoej = v5 ? (v14 ? (v13 ? Infinity : v15) : f.gravidEfter12Uge ? (v13 ? Infinity : v16) : f.borHosForaeldre ? (v13 ? Infinity : v17) : f.psykiskLidelseNaevntILoven ? (v13 ? Infinity : v18) : v13 ? Infinity : v19) : Infinity
  s[642] = LAS_71_2_ung_hoej
  const LAS_71_2_ung_ir = s[169] || !v5 || v13
  s[643] = LAS_71_2_ung_ir
  // LAS.71.2: Revalideringsydelse under 30 år uden barn i hjemmet (LAS § 71, stk. 2)
  const v23 = SATS_17(f.vurderingsdato)
  const v24 = SATS_18(f.vurderingsdato)
  const LAS_71_2 = v5 ? (s[169] ? (f.forsoergelsespligtUdenForHjemmet ? (v13 ? -Infinity : v23) : v13 ? -Infinity : v24) : LAS_71_2_ung) : -Infinity
  s[637] = LAS_71_2
  const LAS_71_2_hoej = v5 ? (s[169] ? (f.forsoergelsespligtUdenForHjemmet ? (v13 ? Infinity : v23) : v13 ? Infinity : v24) : LAS_71_2_ung_hoej) : Infinity
  s[638] = LAS_71_2_hoej
  const LAS_71_2_ir = !LAS_71_2_er || !v5 || !s[169] && LAS_71_2_ung_ir || s[169] && v13
  s[640] = LAS_71_2_ir
  // LAS.71.1: Revalideringsydelsen pr. måned (LAS § 71, stk. 1-2)
  const v28 = SATS_19(f.vurderingsdato)
  const v29 = f.forsoergerEgetBarnIHjemmet || LAS_71_4
  const v30 = f.forsoergerEgetBarnIHjemmet === false && (LAS_71_4_nej || LAS_71_4_ir)
  const v31 = SATS_20(f.vurderingsdato)
  const v32 = v13 ? -Infinity : v31
  const v33 = v13 ? Infinity : v31
  const v34 = v30 && LAS_71_2_er
  const LAS_71_1 = v5 ? (v6 ? (v13 ? -Infinity : v28) : v29 ? (v34 ? Math.min(v32, LAS_71_2) : v32) : LAS_71_2) : -Infinity
  s[633] = LAS_71_1
  const LAS_71_1_hoej = v5 ? (v6 ? (v13 ? Infinity : v28) : v29 ? (v34 ? Math.max(v33, LAS_71_2_hoej) : v33) : LAS_71_2_hoej) : Infinity
  s[634] = LAS_71_1_hoej
  const v37 = s[170] || s[171]
  const LAS_71_1_er = s[172] && (!v5 || v6 || v29 || v34)
  s[635] = LAS_71_1_er
  const LAS_71_1_ir = s[172] && (!v5 || v6 && v13 || !v6 && (v29 && v13 || v30 && LAS_71_2_ir)) || v37
  s[636] = LAS_71_1_ir
  // LAS.70.4: Tilskud, når elevlønnen er lavere end ydelsen (LAS § 70, stk. 4)
  const LAS_70_4 = s[2] ? Math.max(0, LAS_71_1 === -Infinity ? -Infinity : LAS_71_1 - f.elevloenPrMaaned) : -Infinity
  s[629] = LAS_70_4
  const LAS_70_4_hoej = s[2] ? Math.max(0, LAS_71_1_hoej === Infinity ? Infinity : LAS_71_1_hoej - f.elevloenPrMaaned) : Infinity
  s[630] = LAS_70_4_hoej
  const LAS_70_4_er = s[172] && (!s[2] || LAS_71_1_er)
  s[631] = LAS_70_4_er
  const LAS_70_4_ir = s[172] && (!s[2] || LAS_71_1_ir) || v37
  s[632] = LAS_70_4_ir
  // LAS.71.3: Tillæg for bidrag til et barn (LAS § 71, stk. 3)
  const v44 = SATS_21(f.vurderingsdato)
  const v45 = v13 ? -Infinity : v44
  const v46 = v13 ? Infinity : v44
  const v47 = v46 === Infinity
  const v48 = -LAS_71_1_hoej === -Infinity
  const v49 = v45 === -Infinity
  const v50 = -LAS_71_1 === Infinity
  const v51 = v47 && v48 || v49 && v50
  const LAS_71_3 = v5 ? Math.max(0, Math.min(f.bidragPrMaaned, v49 || v48 ? -Infinity : v45 - LAS_71_1_hoej)) : -Infinity
  s[644] = LAS_71_3
  const LAS_71_3_hoej = v5 ? Math.max(0, Math.min(f.bidragPrMaaned, v47 || v50 ? Infinity : v46 - LAS_71_1)) : Infinity
  s[645] = LAS_71_3_hoej
  const v54 = !s[169] && f.forsoergerEgetBarnIHjemmet === false && f.gravidEfter12Uge === false && !(f.psykiskLidelseNaevntILoven && (f.forsoergelsespligtUdenForHjemmet || f.borHosForaeldre === false))
  const v55 = (s[172] || s[171]) && v54
  const LAS_71_3_er = v55 && (!v5 || LAS_71_1_er && !(v51 && !v13 && v45 === v46 && (!LAS_71_1_er || !LAS_71_1_ir && LAS_71_1 === LAS_71_1_hoej)))
  s[646] = LAS_71_3_er
  const LAS_71_3_ir = v55 && (!v5 || v13 || LAS_71_1_ir || v51) || s[170] || !v54
  s[647] = LAS_71_3_ir
  // LAS.71.6: Du beholder din hidtidige ydelse under forrevalidering (LAS § 71, stk. 6)
  const LAS_71_6_ir = !s[2] || s[173] || !s[2]
  s[651] = LAS_71_6_ir
  // LAS.73b: Ydelsen bevares, mens du er væk (LAS § 73 b)
  const v59 = f.kortvarigAfbrydelseUdenBetydning || f.fravaerVedBarselIRevalidering
  const LAS_73b = f.revalideringErBevilget && (!s[2] || v59)
  s[652] = LAS_73b
  const LAS_73b_nej = f.revalideringErBevilget && (!s[2] || !v59)
  s[653] = LAS_73b_nej
  // LAS.73c.1: Uger ferie med revalideringsydelse (LAS § 73 c, stk. 1)
  const v62 = f.vurderingsdato >= 16883 /* 2016-03-23 */
  const v63 = f.maanederITilbudIRevalidering >= 12
  const v64 = v63 ? Math.max(0, s[174]) : 0
  const v65 = v63 ? Math.max(0, 28 - f.ugerMedFeriegodtgoerelse) : 0
  const LAS_73c_1 = s[2] ? (v0 ? (s[168] ? (v62 ? (s[175] ? v65 : -Infinity) : v64) : -Infinity) : 0) : -Infinity
  s[654] = LAS_73c_1
  const LAS_73c_1_hoej = s[2] ? (v0 ? (s[168] ? (v62 ? (s[175] ? v65 : Infinity) : v64) : Infinity) : 0) : Infinity
  s[655] = LAS_73c_1_hoej
  const LAS_73c_1_ir = f.revalideringErBevilget === false || !s[2] || v0 && (!s[168] || v62 && !s[175])
  s[656] = LAS_73c_1_ir
  // LAS.73f.1: Ydelsen sættes ned for andet arbejde (LAS § 73 f, stk. 1)
  const v69 = f.andenArbejdsindtaegtOmAaret <= 1200000
  const LAS_73f_1 = f.revalideringErBevilget && (!s[2] || !v69)
  s[657] = LAS_73f_1
  const LAS_73f_1_nej = f.revalideringErBevilget && (!s[2] || v69)
  s[658] = LAS_73f_1_nej
  // LAS.73f.1.beløb: Nedsættelse for andet arbejde, pr. år (LAS § 73 f, stk. 1)
  const v72 = Math.max(0, f.andenArbejdsindtaegtOmAaret - 1200000)
  const v73 = v69 ? 0 : f.andenArbejdsindtaegtOmAaret
  const LAS_73f_1_beloeb = s[2] ? Math.min(v72, v73) : -Infinity
  s[659] = LAS_73f_1_beloeb
  const LAS_73f_1_beloeb_hoej = s[2] ? Math.max(v72, v73) : Infinity
  s[660] = LAS_73f_1_beloeb_hoej
  // LOB.4.1: Kommunens placering af beskæftigelsesindsatsen er tilladt (LOB § 4, stk. 1)
  const v76 = !s[1] && f.jobcenterUdfoererIndsatsen || s[1] && (s[176] || f.indsatsenErIÉtUdvalg)
  const LOB_4_1 = !s[2] || v76
  s[661] = LOB_4_1
  const LOB_4_1_nej = !s[2] || !v76
  s[662] = LOB_4_1_nej
}

function svar_16(f, s) {
  // LSP.18.2: Førtidspension kan afgøres uden rehabiliteringsteamet (LSP § 18, stk. 2)
  const v0 = f.afgoerelsenGaelder === 'foertidspension'
  const v1 = f.vurderingsdato >= 16953 /* 2016-06-01 */ && !s[87] && (f.heltAabenbartIngenForbedring && f.sundhedskoordinatorHarUdtaltSig || f.bedtOmAfgoerelseOmPensionAlene && f.utvivlsomtIkkePension)
  const LSP_18_2 = v0 && (!s[2] || v1)
  s[669] = LSP_18_2
  const LSP_18_2_nej = v0 && (!s[2] || !v1)
  s[670] = LSP_18_2_nej
  const LSP_18_2_ir = !v0 || !s[2]
  s[671] = LSP_18_2_ir
  // LOB.9.1: Sagen skal i rehabiliteringsteamet (lov 1750/2025 § 2)
  const v5 = f.afgoerelsenGaelder === 'ressourceforloeb' || f.afgoerelsenGaelder === 'fleksjob' || f.afgoerelsenGaelder === 'tilskud_til_selvstaendig'
  const v6 = !v0 || LSP_18_2
  const v7 = v0 && (LSP_18_2_nej || LSP_18_2_ir)
  const v8 = f.afgoerelsenGaelder === 'fleksjob' || f.afgoerelsenGaelder === 'tilskud_til_selvstaendig'
  const v9 = s[87] && f.sagenErForelagtTeamet
  const LOB_9_1 = v9 || !s[2] || s[0] && (!s[1] && (v5 || v7) || s[1] && !s[87] && (v8 || v7))
  s[663] = LOB_9_1
  const LOB_9_1_nej = v9 || !s[2] || !s[0] || !s[1] && !v5 && v6 || s[1] && (s[87] || !v8 && v6)
  s[664] = LOB_9_1_nej
  const LOB_9_1_ir = v9 || !s[2]
  s[665] = LOB_9_1_ir
  // LOB.10.1: Området skal være med i rehabiliteringsteamet (lov 1750/2025 § 2)
  const v13 = s[0] && (!s[165] && (f.forvaltningsomraade === 'beskaeftigelse' || f.forvaltningsomraade === 'sundhed' || f.forvaltningsomraade === 'social' || f.forvaltningsomraade === 'region' || f.forvaltningsomraade === 'undervisning' && (!s[177] && f.harErhvervskompetencegivendeUddannelse === false || f.behovForUndervisningsomraadet)) || s[165] && !s[87] && (f.forvaltningsomraade === 'beskaeftigelse' || f.forvaltningsomraade === 'region'))
  const LOB_10_1 = !s[2] || v13
  s[666] = LOB_10_1
  const LOB_10_1_nej = !s[2] || !v13
  s[667] = LOB_10_1_nej
  // PLANBEK.2.1: Rehabiliteringsplanens forberedende del kræves (LAB § 43)
  const v16 = s[0] && (!s[1] && (f.afgoerelsenGaelder === 'ressourceforloeb' || f.afgoerelsenGaelder === 'revalidering' || f.afgoerelsenGaelder === 'fleksjob' || f.afgoerelsenGaelder === 'tilskud_til_selvstaendig' || f.afgoerelsenGaelder === 'foertidspension') || s[1] && !s[87] && s[178])
  const PLANBEK_2_1 = !s[2] || v16
  s[672] = PLANBEK_2_1
  const PLANBEK_2_1_nej = !s[2] || !v16
  s[673] = PLANBEK_2_1_nej
  // REFUSIONSBEK.2: Refusion under jobafklaringsforløb tidligst fra (BEK 1468/2019 § 2, stk. 1-2)
  const v19 = f.anmodetOmRefusionDen >= 16252 /* 2014-07-01 */
  const v20 = f.forkertVejledning || f.saerligeOmstaendighederForRefusion ? f.jobafklaringStartede : Math.max(f.jobafklaringStartede, shiftMonths(f.anmodetOmRefusionDen, -3))
  const REFUSIONSBEK_2 = v19 ? v20 : FIRST_DAY
  s[674] = REFUSIONSBEK_2
  const REFUSIONSBEK_2_hoej = v19 ? v20 : NEVER
  s[675] = REFUSIONSBEK_2_hoej
  const REFUSIONSBEK_2_er = v19 && s[81]
  s[676] = REFUSIONSBEK_2_er
  const REFUSIONSBEK_2_ir = !REFUSIONSBEK_2_er || !v19
  s[677] = REFUSIONSBEK_2_ir
  // SDL.2.1: Hvem kan få sygedagpenge (SDL § 2, stk. 1)
  const SDL_2_1 = s[40] || s[52] && (s[42] || s[55] || s[56] || f.arbejdsskade || s[179])
  s[681] = SDL_2_1
  const SDL_2_1_nej = s[40] || s[52] && !s[42] && !s[55] && !s[56] && f.arbejdsskade === false && s[180]
  s[682] = SDL_2_1_nej
  // SDL.2: Ret til sygedagpenge (SDL § 2)
  const v27 = s[181] && s[182] >= f.vurderingsdato
  const v28 = s[183] || s[181] && s[184] < f.vurderingsdato
  const v29 = s[185] && (v27 || s[186]) && (s[187] || v27) || s[188]
  const SDL_2 = s[40] || s[52] && (SDL_2_1 || s[54]) && (v29 || s[54]) && s[189] && s[190] && (SDL_2_1 || v29 || s[191] || s[58])
  s[678] = SDL_2
  const SDL_2_nej = s[40] || s[52] && (SDL_2_1_nej || (v28 || s[54]) && (s[192] || s[54]) && (v28 || s[192]) || s[193] || s[64])
  s[679] = SDL_2_nej
  const SDL_2_ir = s[40] || s[52] && s[54] && !s[2] || s[41]
  s[680] = SDL_2_ir
  // SDL.7.1.ferieaftale: Ferien kan aftales med kommunen (SDL § 7, stk. 1)
  const v33 = f.feriePasserMedForloebet && f.ferieIndenForFerieloven
  const SDL_7_1_ferieaftale = !s[2] || v33
  s[686] = SDL_7_1_ferieaftale
  const SDL_7_1_ferieaftale_nej = !s[2] || !v33
  s[687] = SDL_7_1_ferieaftale_nej
  // SDL.7.1.genoptagelse: Sygedagpenge igen efter ferien fra (SDL § 7, stk. 1)
  const v36 = periods(f.afbrydelser, (r_afbrydelser) => r_afbrydelser.slags === 'ferie')
  const v37 = runEnd(v36, f.vurderingsdato)
  const v38 = shiftDays(v37 < 2147483647 || v37 === 2147483647 ? v37 : FIRST_DAY, 1)
  const SDL_7_1_genoptagelse = s[2] ? v38 : FIRST_DAY
  s[688] = SDL_7_1_genoptagelse
  const SDL_7_1_genoptagelse_hoej = s[2] ? v38 : NEVER
  s[689] = SDL_7_1_genoptagelse_hoej
  const SDL_7_1_genoptagelse_ir = f.ferieAftalt === false || !s[2]
  s[690] = SDL_7_1_genoptagelse_ir
  // SDL.7.1.ny: Ferien gør det til en ny sygemelding (SDL § 7, stk. 1)
  const SDL_7_1_ny = !s[2] || f.ferieAftalt === false
  s[691] = SDL_7_1_ny
  const SDL_7_1_ny_nej = !s[2] || f.ferieAftalt
  s[692] = SDL_7_1_ny_nej
  // SDL.7.3: Fra hvornår arbejdsevnen ses bredere (SDL § 7, stk. 3)
  const v44 = shiftMonths(s[36], 3)
  s[227] = v44
  const v45 = shiftMonths(s[38], 3)
  s[228] = v45
  const v46 = f.saerligeGrundeTilAndetTidspunkt || !s[8]
  const v47 = f.saerligeGrundeTilAndetTidspunkt === false && s[10]
  const SDL_7_3 = s[40] ? FIRST_DAY : f.saerligeGrundeTilAndetTidspunkt ? f.bredVurderingsdag : v44
  s[695] = SDL_7_3
  const SDL_7_3_hoej = s[40] ? NEVER : f.saerligeGrundeTilAndetTidspunkt ? f.bredVurderingsdag : v45
  s[696] = SDL_7_3_hoej
  const v50 = f.persongruppe === 'loenmodtager' || f.persongruppe === 'selvstaendig'
  const SDL_7_3_er = v50 && (s[40] || s[46] && v46 || s[49] && v46)
  s[697] = SDL_7_3_er
  const SDL_7_3_ir = !v50 || s[40] || s[46] && v47 || s[49] && v47 || s[41]
  s[698] = SDL_7_3_ir
  // SDL.7.5: Stop, når helbredet er stationært (SDL § 7, stk. 5, 2. pkt.)
  const v53 = !s[0] && f.helbredetErStationaert && f.arbejdsevnenErAfklaret && f.berettigetTilRevalidering === false && f.berettigetTilFleksjob === false && f.berettigetTilFoertidspension === false || s[0] && f.helbredetErStationaert && f.arbejdsevnenErAfklaret && f.berettigetTilRevalidering === false && f.berettigetTilFleksjob === false && f.berettigetTilFoertidspension === false && f.berettigetTilRessourceforloeb === false
  const SDL_7_5 = !s[2] || v53
  s[699] = SDL_7_5
  const SDL_7_5_nej = !s[2] || !v53
  s[700] = SDL_7_5_nej
  // SDL.7a.1: Arbejdsgiverens samtale skal være holdt (SDL § 7 a, stk. 1-3)
  const v56 = !s[8] && s[37] && s[36] <= 14612 /* 2010-01-03 */
  const v57 = !s[8] && s[38] >= 14613 /* 2010-01-04 */ && s[194]
  const v58 = allPeriods(f.fravaer)
  const v59 = runStart(v58, f.vurderingsdato)
  const v60 = v59 < 2147483647 || v59 === 2147483647 ? v59 : FIRST_DAY
  const v61 = f.fratraeder && shiftDays(v60, 56) >= f.fratraedelsesdag ? NEVER : shiftDays(v60, 28)
  const SDL_7a_1 = s[40] ? FIRST_DAY : v57 || s[49] ? v61 : NEVER
  s[701] = SDL_7a_1
  const SDL_7a_1_hoej = s[40] ? NEVER : v56 ? NEVER : v61
  s[702] = SDL_7a_1_hoej
  const SDL_7a_1_er = s[42] && (s[40] || v56 || v57 || s[49])
  s[703] = SDL_7a_1_er
  const SDL_7a_1_ir = !s[42] || s[54]
  s[408] = SDL_7a_1_ir
  // SDL.7c: Tidlig opfølgning (SDL § 7 c, stk. 1)
  const v66 = f.vurderingsdato >= 16440 /* 2015-01-05 */
  s[195] = v66
  const v67 = f.tidligOpfoelgningOensketAf === 'arbejdsgiver'
  const v68 = shiftDays(s[36], 35)
  s[363] = v68
  const v69 = shiftDays(s[38], 35)
  s[364] = v69
  const v70 = f.tidligOpfoelgningOensketAf === 'sygemeldt' && f.ventesRaskInden8Uger === false
  const SDL_7c = v66 && (!v66 || v67 && f.ventesRaskInden8Uger === false && (!s[8] && shiftDays(v69, -1) >= f.tidligOpfoelgningBedtOm || s[10]) && f.oenskerTidligOpfoelgning || !v67 && v70)
  s[201] = SDL_7c
  const SDL_7c_nej = v66 && (!v66 || v67 && (f.ventesRaskInden8Uger || !s[8] && shiftDays(v68, -1) < f.tidligOpfoelgningBedtOm || f.oenskerTidligOpfoelgning === false) || !v67 && !v70)
  s[202] = SDL_7c_nej
  // SDL.10a: Der skal udfyldes et oplysningsskema (SDL § 10 a)
  const v73 = !s[100] || !(f.fikSygedagpengeVedLivstruende && f.sagenErBelyst)
  const SDL_10a = !s[2] || v73
  s[705] = SDL_10a
  const SDL_10a_nej = !s[2] || !v73
  s[706] = SDL_10a_nej
  // SDL.11.3: Oplysningsskemaet skal være besvaret (SDL § 11, stk. 3)
  const v76 = f.oplysningsskemaSendt >= 13332 /* 2006-07-03 */
  s[709] = v76
  const v77 = shiftDays(f.oplysningsskemaSendt, 8)
  const SDL_11_3 = v76 ? v77 : FIRST_DAY
  s[707] = SDL_11_3
  const SDL_11_3_hoej = v76 ? v77 : NEVER
  s[708] = SDL_11_3_hoej
}

function svar_17(f, s) {
  // SDL.12.1.1: Kategori 1 (SDL § 12, stk. 1, nr. 1)
  const v0 = shiftDays(shiftDays(s[36], 56), -1)
  s[196] = v0
  const v1 = shiftDays(shiftDays(s[38], 56), -1)
  s[197] = v1
  const v2 = !s[8] && v1 >= f.forventetRask
  const v3 = !s[8] && v1 >= f.vurderingsdato
  const v4 = !s[8] && v0 < f.forventetRask || !s[8] && v0 < f.vurderingsdato
  const v5 = (v2 || s[10]) && (v3 || s[10]) && (v2 || v3)
  const v6 = !s[87] && s[10]
  const SDL_12_1_1 = !s[2] || !s[195] && f.tilbagevendenForestaar || s[195] && !s[87] && v5
  s[200] = SDL_12_1_1
  const SDL_12_1_1_nej = !s[2] || !s[195] && f.tilbagevendenForestaar === false || s[195] && (s[87] || v4)
  s[198] = SDL_12_1_1_nej
  const SDL_12_1_1_ir = !s[2] || s[195] && v6
  s[199] = SDL_12_1_1_ir
  // SDL.11a.1: Lægeattest før den første samtale (SDL § 11 a, stk. 1)
  const SDL_11a_1 = !s[2] || !s[195] && f.laegeattestNoedvendig || s[195] && (!s[93] && SDL_12_1_1_nej || s[93] && f.laegeattestNoedvendig)
  s[710] = SDL_11a_1
  const SDL_11a_1_nej = !s[2] || !s[195] && f.laegeattestNoedvendig === false || s[195] && (!s[93] && SDL_12_1_1 || s[93] && f.laegeattestNoedvendig === false)
  s[711] = SDL_11a_1_nej
  const SDL_11a_1_ir = !s[2] || s[195] && !s[93] && SDL_12_1_1_ir
  s[712] = SDL_11a_1_ir
  // SDL.12.1.2: Kategori 2 (SDL § 12, stk. 1, nr. 2)
  const v13 = f.tilbagevendenForestaar === false && f.risikoForLangtForloeb
  const v14 = v4 || s[10]
  const SDL_12_1_2 = !s[2] || !s[195] && v13 || s[195] && (!s[165] && v14 && f.behovForTvaerfagligIndsats === false || s[165] && !s[87] && v4)
  s[231] = SDL_12_1_2
  const SDL_12_1_2_nej = !s[2] || !s[195] && !v13 || s[195] && (!s[165] && (v5 || f.behovForTvaerfagligIndsats) || s[165] && (s[87] || v5))
  s[226] = SDL_12_1_2_nej
  const SDL_12_1_2_ir = !s[2] || s[195] && s[165] && v6
  s[225] = SDL_12_1_2_ir
  // SDL.12.1.3: Kategori 3 (SDL § 12, stk. 1, nr. 3)
  const v18 = f.tilbagevendenForestaar === false && f.risikoForLangtForloeb === false
  const SDL_12_1_3 = !s[2] || !s[195] && v18 || s[195] && !s[165] && v14 && f.behovForTvaerfagligIndsats
  s[713] = SDL_12_1_3
  const SDL_12_1_3_nej = !s[2] || !s[195] && !v18 || s[195] && (s[165] || v5 || f.behovForTvaerfagligIndsats === false)
  s[714] = SDL_12_1_3_nej
  // SDL.13f.1: Ingen opfølgning i et kortere forløb (SDL § 13 f, stk. 1-3)
  const v21 = s[42] && !(f.fratraeder && f.fratraedelsesdag < f.vurderingsdato)
  const v22 = f.holdteSamtaler >= 1
  s[232] = v22
  const v23 = shiftDays(shiftDays(f.foersteOpfoelgningssamtale, 91), -1)
  s[234] = v23
  const v24 = v21 && v22 && f.forudsigeligtForloeb && v23 >= f.forventetRask && v23 >= f.vurderingsdato
  s[224] = v24
  const v25 = shiftDays(shiftDays(s[36], 182), -1)
  s[233] = v25
  const v26 = shiftDays(shiftDays(s[38], 182), -1)
  s[235] = v26
  const v27 = !v21 || !s[8] && v25 < f.forventetRask || f.opfoelgningOenskes || f.opfoelgningAlligevel || !s[8] && v25 < f.vurderingsdato
  s[205] = v27
  const v28 = v21 && (!s[8] && v26 >= f.forventetRask || s[10]) && f.opfoelgningOenskes === false && f.opfoelgningAlligevel === false && (!s[8] && v26 >= f.vurderingsdato || s[10])
  s[206] = v28
  const v29 = s[87] && (!s[8] && s[36] < 20635 /* 2026-07-01 */ || s[10])
  s[207] = v29
  const SDL_13f_1 = s[165] && (v29 && (v24 || v28) || !(v29 && !(!s[87] || !s[8] && s[38] >= 20635 /* 2026-07-01 */)) && (!s[165] || !s[87] && v24 || s[87] && v28))
  s[204] = SDL_13f_1
  const SDL_13f_1_nej = s[165] && (v29 && (!v24 || v27) || !(v29 && !(!s[87] || !s[8] && s[38] >= 20635 /* 2026-07-01 */)) && (!s[165] || !s[87] && !v24 || s[87] && v27))
  s[203] = SDL_13f_1_nej
}

function svar_18(f, s) {
  // SDL.13b.1: Den første samtale skal være holdt (SDL § 13 b, stk. 1-3)
  const v0 = shiftDays(f.tidligOpfoelgningBedtOm, 14)
  const v1 = Math.min(s[196], v0)
  const v2 = Math.min(s[197], v0)
  const v3 = s[8] || !s[10] && s[196] === s[197]
  const v4 = s[198] && !s[8]
  const v5 = s[199] && !s[8] && s[197] >= NEVER
  const v6 = v4 || v5 ? (v4 ? s[196] : NEVER) : NEVER
  const v7 = s[200] ? NEVER : s[197]
  const v8 = s[200] || v4 || v5
  const v9 = s[198] && s[10] || s[199] && !(v3 && !s[8] && s[196] === NEVER)
  const v10 = Math.max(v1, v6)
  const v11 = Math.min(v2, v7)
  const v12 = s[8] || !s[10] && v1 === v2
  const v13 = s[201] && !s[8]
  const v14 = s[202] && v8
  const v15 = !s[195] && !s[8] && v8 && v11 >= v10
  const v16 = v14 || v15
  const v17 = v14 ? (v15 ? Math.min(v6, v10) : v6) : v10
  const v18 = v13 ? (v16 ? Math.min(v1, v17) : v1) : v17
  const v19 = v14 ? (v15 ? Math.max(v7, v11) : v7) : v11
  const v20 = v13 ? (v16 ? Math.max(v2, v19) : v2) : v19
  const v21 = v13 || v14 || v15
  const v22 = s[201] && s[10]
  const v23 = v22 || s[202] && v9 || !s[195] && s[10] && v9 || !s[195] && !(v12 && (!v8 || !v9 && v6 === v7) && (!s[8] && v8 || s[8] && !v8) && (s[8] || v1 === v6))
  s[214] = v23
  const v24 = shiftMonths(s[36], 6)
  s[342] = v24
  const v25 = shiftMonths(s[38], 6)
  s[341] = v25
  const v26 = shiftDays(v24, -1)
  s[229] = v26
  const v27 = shiftDays(v25, -1)
  s[230] = v27
  const v28 = Math.min(v0, v26)
  const v29 = Math.min(v0, v27)
  const v30 = Math.max(v26, v28)
  const v31 = Math.min(v27, v29)
  const v32 = s[202] && !s[8]
  const v33 = !s[195] && !s[8] && v31 >= v30
  const v34 = v32 || v33
  const v35 = v32 ? (v33 ? Math.min(v26, v30) : v26) : v30
  const v36 = v13 ? (v34 ? Math.min(v28, v35) : v28) : v35
  s[219] = v36
  const v37 = v32 ? (v33 ? Math.max(v27, v31) : v27) : v31
  const v38 = v13 ? (v34 ? Math.max(v29, v37) : v29) : v37
  s[220] = v38
  const v39 = v13 || v32 || v33
  s[218] = v39
  const v40 = s[202] && s[10]
  const v41 = !s[195] && s[10]
  s[217] = v41
  const v42 = v22 || v40 || v41 || !s[195] && !((s[8] || !s[10] && v28 === v29) && (s[8] || !s[10] && v26 === v27) && (s[8] || v26 === v28))
  s[215] = v42
  const v43 = s[203] && v39
  const v44 = !s[165] && v39 && v38 >= NEVER
  const v45 = v43 || v44 ? (v43 ? v36 : NEVER) : NEVER
  const v46 = s[204] ? NEVER : v38
  const v47 = s[204] || v43 || v44
  const v48 = Math.max(s[196], v1)
  const v49 = Math.min(s[197], v2)
  const v50 = !s[195] && !s[8] && v49 >= v48
  const v51 = v32 || v50
  const v52 = v32 ? (v50 ? Math.min(s[196], v48) : s[196]) : v48
  const v53 = v13 ? (v51 ? Math.min(v1, v52) : v1) : v52
  s[222] = v53
  const v54 = v32 ? (v50 ? Math.max(s[197], v49) : s[197]) : v49
  const v55 = v13 ? (v51 ? Math.max(v2, v54) : v2) : v54
  s[223] = v55
  const v56 = v13 || v32 || v50
  s[221] = v56
  const v57 = v22 || v40 || v41 || !s[195] && !(v12 && v3 && (s[8] || s[196] === v1))
  s[216] = v57
  const v58 = s[203] && v56
  const v59 = !s[165] && v56 && v55 >= NEVER
  const v60 = v58 || v59 ? (v58 ? v53 : NEVER) : NEVER
  const v61 = s[204] ? NEVER : v55
  const v62 = s[204] || v58 || v59
  const v63 = s[2] ? (s[195] ? (s[87] ? (v47 ? (v62 ? Math.min(v45, v60) : v45) : v60) : v18) : s[196]) : FIRST_DAY
  s[210] = v63
  const v64 = s[2] ? (s[195] ? (s[87] ? (v47 ? (v62 ? Math.max(v46, v61) : v46) : v61) : v20) : s[197]) : NEVER
  s[212] = v64
  const v65 = s[205] && v39
  const v66 = s[206] || v65
  const v67 = v65 ? v36 : NEVER
  const v68 = s[206] ? NEVER : v38
  const v69 = s[205] && v56
  const v70 = s[206] || v69
  const v71 = v69 ? v53 : NEVER
  const v72 = s[206] ? NEVER : v55
  const v73 = v66 || v70
  const v74 = v66 ? (v70 ? Math.min(v67, v71) : v67) : v71
  const v75 = v21 ? (v73 ? Math.min(v18, v74) : v18) : v74
  s[211] = v75
  const v76 = v66 ? (v70 ? Math.max(v68, v72) : v68) : v72
  const v77 = v21 ? (v73 ? Math.max(v20, v76) : v20) : v76
  s[213] = v77
  const v78 = s[207] && (v21 || v66 || v70)
  s[208] = v78
  const v79 = !(s[207] && !(!s[87] || !s[8] && s[38] >= 20635 /* 2026-07-01 */)) && (!s[2] || !s[195] && !s[8] || s[195] && (!s[87] && v21 || s[87] && (v47 || v62)))
  s[209] = v79
}

function svar_19(f, s) {
  // SDL.13b.1: Den første samtale skal være holdt (SDL § 13 b, stk. 1-3)
  const SDL_13b_1_er = s[208] || s[209]
  s[717] = SDL_13b_1_er
  const SDL_13b_1 = s[208] ? (s[209] ? Math.min(s[210], s[211]) : s[211]) : s[210]
  s[715] = SDL_13b_1
  const SDL_13b_1_hoej = s[208] ? (s[209] ? Math.max(s[212], s[213]) : s[213]) : s[212]
  s[716] = SDL_13b_1_hoej
  const SDL_13b_1_ir = s[207] && (s[214] || s[205] && s[215] || s[205] && s[216]) || !(s[207] && !(!s[87] || !s[8] && s[38] >= 20635 /* 2026-07-01 */)) && (!s[2] || s[217] || s[195] && (!s[87] && s[214] || s[87] && (s[203] && s[215] || !s[165] && !((!s[218] || !s[215] && s[219] === s[220]) && s[218] && s[219] === NEVER) || s[203] && s[216] || !s[165] && !((!s[221] || !s[216] && s[222] === s[223]) && s[221] && s[222] === NEVER))))
  s[718] = SDL_13b_1_ir
  // SDL.13b.1.antal: Samtaler i det første halve år (SDL § 13 b, stk. 1, 1. pkt.)
  const v4 = s[200] || s[198]
  const v5 = s[200] ? 0 : 4
  const v6 = s[198] ? 4 : 0
  const v7 = Math.max(1, v5)
  const v8 = Math.min(1, v6)
  const v9 = s[203] && v4
  const v10 = !s[165] && v4 && v8 >= v7
  const v11 = v9 || v10
  const v12 = v9 ? (v10 ? Math.min(v5, v7) : v5) : v7
  const v13 = v9 ? (v10 ? Math.max(v6, v8) : v6) : v8
  const v14 = s[93] ? (s[165] ? (s[87] ? (s[204] ? 0 : 1) : s[204] ? (v11 ? Math.min(1, v12) : 1) : v12) : v5) : -Infinity
  const v15 = s[93] ? (s[165] ? (s[87] ? (s[203] ? 1 : 0) : s[204] ? (v11 ? Math.max(1, v13) : 1) : v13) : v6) : Infinity
  const v16 = s[224] ? 1 : 4
  const v17 = s[206] ? 0 : 1
  const v18 = !(s[207] && !(!s[87] || !s[8] && s[38] >= 20635 /* 2026-07-01 */)) && (!s[93] || !s[165] && v4 || s[165] && (!s[87] && (s[204] || v9 || v10) || s[87] && (s[204] || s[203])))
  const SDL_13b_1_antal = s[207] ? (v18 ? Math.min(v14, v17) : v17) : v14
  s[719] = SDL_13b_1_antal
  const SDL_13b_1_antal_hoej = s[207] ? (v18 ? Math.max(v15, v16) : v16) : v15
  s[720] = SDL_13b_1_antal_hoej
  const SDL_13b_1_antal_er = s[93] && (s[207] || v18)
  s[721] = SDL_13b_1_antal_er
  const SDL_13b_1_antal_ir = !s[93] || !(s[207] && !(!s[87] || !s[8] && s[38] >= 20635 /* 2026-07-01 */)) && (!s[93] || !s[165] && s[199] || s[165] && (!s[87] && (s[203] && s[199] || !s[165] && !((!v4 || !s[199] && v5 === v6) && v4 && v5 === 1)) || s[87] && !s[165]))
  s[722] = SDL_13b_1_antal_ir
  // SDL.13b.1.naeste: Den næste opfølgning skal være sket (SDL § 13 b, stk. 1)
  const v23 = f.vurderingsdato >= 15012 /* 2011-02-07 */
  const v24 = f.vurderingsdato >= 14407 /* 2009-06-12 */
  const v25 = shiftDays(f.senesteOpfoelgningssamtale, 28)
  const v26 = shiftDays(f.senesteOpfoelgningssamtale, 56)
  const v27 = Math.max(v25, v26)
  const v28 = Math.min(v25, v26)
  const v29 = s[225] && v28 >= v27
  const v30 = s[226] || v29
  const v31 = s[226] ? (v29 ? Math.min(v26, v27) : v26) : v27
  const v32 = s[226] ? (v29 ? Math.max(v26, v28) : v26) : v28
  const v33 = f.holdteSamtaler >= 2
  const v34 = shiftMonths(f.senesteOpfoelgningssamtale, 3)
  const v35 = v33 || !s[8]
  const v36 = !v33 && s[10]
  const v37 = v33 ? v34 : shiftDays(s[227], -1)
  const v38 = v33 ? v34 : shiftDays(s[228], -1)
  const v39 = Math.max(v25, v37)
  const v40 = Math.min(v25, v38)
  const v41 = s[226] && v35
  const v42 = s[225] && v35 && v40 >= v39
  const v43 = v41 || v42
  const v44 = v41 ? (v42 ? Math.min(v37, v39) : v37) : v39
  const v45 = v41 ? (v42 ? Math.max(v38, v40) : v38) : v40
  const v46 = s[199] && v25 >= NEVER
  const v47 = f.holdteSamtaler >= 4
  const v48 = v47 || !s[8]
  const v49 = !v47 && s[10]
  const v50 = v47 ? NEVER : s[229]
  const v51 = v47 ? NEVER : s[230]
  const v52 = s[198] && v48
  const v53 = s[199] && v48 && v51 >= NEVER
  const v54 = v52 || v53 ? (v52 ? v50 : NEVER) : NEVER
  const v55 = s[200] ? NEVER : v51
  const v56 = s[200] || v52 || v53
  const v57 = s[198] && v49 || s[199] && !((!v48 || !v49 && v50 === v51) && v48 && v50 === NEVER)
  const v58 = s[203] && v56
  const v59 = !s[165] && v56 && v55 >= NEVER
  const v60 = s[2] ? (v24 ? (v23 ? (s[195] ? (s[93] ? (s[165] ? (s[87] ? NEVER : v58 || v59 ? (v58 ? v54 : NEVER) : NEVER) : v54) : s[198] || v46 ? (s[198] ? v25 : NEVER) : NEVER) : s[231] ? (v43 ? Math.min(v25, v44) : v25) : v44) : FIRST_DAY) : s[231] ? (v30 ? Math.min(v25, v31) : v25) : v31) : FIRST_DAY
  const v61 = s[224] || v48 ? (s[224] ? NEVER : v50) : NEVER
  const v62 = !(s[207] && !(!s[87] || !s[8] && s[38] >= 20635 /* 2026-07-01 */)) && (!s[2] || !v24 && (s[231] || s[226] || v29) || v24 && (!v23 || !s[195] && (s[231] || v41 || v42) || s[195] && (!s[93] && (s[200] || s[198] || v46) || s[93] && (!s[165] && v56 || s[165] && (s[87] || s[204] || v58 || v59)))))
  const SDL_13b_1_naeste = s[207] ? (v62 ? Math.min(v60, v61) : v61) : v60
  s[723] = SDL_13b_1_naeste
  const SDL_13b_1_naeste_hoej = s[207] ? NEVER : s[2] ? (v24 ? (v23 ? (s[195] ? (s[93] ? (s[165] ? (s[87] ? NEVER : s[204] ? NEVER : v55) : v55) : s[200] ? NEVER : v25) : s[231] ? (v43 ? Math.max(v25, v45) : v25) : v45) : NEVER) : s[231] ? (v30 ? Math.max(v25, v32) : v25) : v32) : NEVER
  s[724] = SDL_13b_1_naeste_hoej
  const SDL_13b_1_naeste_er = s[232] && (s[207] || v62)
  s[725] = SDL_13b_1_naeste_er
  const SDL_13b_1_naeste_ir = !s[232] || s[207] && !s[224] && v49 || !(s[207] && !(!s[87] || !s[8] && s[38] >= 20635 /* 2026-07-01 */)) && (!s[2] || !v24 && s[225] && v25 !== v26 || v24 && (!v23 || !s[195] && (s[226] && v36 || s[225] && !((!v35 || !v36 && v37 === v38) && v35 && v25 === v37)) || s[195] && (!s[93] && s[199] && v25 !== NEVER || s[93] && (!s[165] && v57 || s[165] && !s[87] && (s[203] && v57 || !s[165] && !((!v56 || !v57 && v54 === v55) && v56 && v54 === NEVER))))))
  s[726] = SDL_13b_1_naeste_ir
  // SDL.13b.5: Opfølgning uden kontakt (standby) (SDL § 13 b, stk. 5)
  const v67 = f.vurderingsdato >= 15070 /* 2011-04-06 */
  const SDL_13b_5 = !v23 || !v67 && f.sygdomForhindrerKontakt || v67 && (f.vurderingsdato < 15208 /* 2011-08-22 */ || f.kontaktUhensigtsmaessig)
  s[727] = SDL_13b_5
  const SDL_13b_5_nej = !v23 || !v67 && f.sygdomForhindrerKontakt === false || v67 && (f.vurderingsdato < 15208 /* 2011-08-22 */ || f.kontaktUhensigtsmaessig === false)
  s[728] = SDL_13b_5_nej
  const SDL_13b_5_ir = !v23 || v67 && f.vurderingsdato < 15208 /* 2011-08-22 */
  s[729] = SDL_13b_5_ir
  // SDL.13f.1.dag: Grænsen for de kortere forløb (SDL § 13 f, stk. 1)
  const v71 = s[165] ? (s[87] ? s[233] : s[234]) : FIRST_DAY
  const v72 = s[165] ? (s[87] ? s[235] : s[234]) : NEVER
  const v73 = s[8] ? s[234] : Math.min(s[234], s[233])
  const v74 = s[8] ? s[234] : Math.max(s[234], s[235])
  const v75 = !(s[207] && !(!s[87] || !s[8] && s[38] >= 20635 /* 2026-07-01 */)) && (!s[165] || !s[87] || !s[8])
  const SDL_13f_1_dag = s[207] ? (v75 ? Math.min(v71, v73) : v73) : v71
  s[730] = SDL_13f_1_dag
  const SDL_13f_1_dag_hoej = s[207] ? (v75 ? Math.max(v72, v74) : v74) : v72
  s[731] = SDL_13f_1_dag_hoej
  const SDL_13f_1_dag_er = s[165] && (s[207] || v75)
  s[732] = SDL_13f_1_dag_er
  const SDL_13f_1_dag_ir = !s[165] || s[207] && s[10] || !(s[207] && !(!s[87] || !s[8] && s[38] >= 20635 /* 2026-07-01 */)) && (!s[165] || s[87] && s[10])
  s[733] = SDL_13f_1_dag_ir
}

function svar_20(f, s) {
  // SDL.21.1.1: Bortfald, når du ikke medvirker (SDL § 21, stk. 1, nr. 1)
  const v0 = f.udebliver && f.rimeligGrund === false && f.skriftligtOrienteret
  const SDL_21_1_1 = !s[2] || v0
  s[734] = SDL_21_1_1
  const SDL_21_1_1_nej = !s[2] || !v0
  s[735] = SDL_21_1_1_nej
  // SDL.21a: Du må sige nej til behandlingen (SDL § 21 a)
  const v3 = s[77] && (!s[236] && (f.afviser === 'operation' || f.afviser === 'medicin' || f.afviser === 'anden_laegebehandling') && f.andenVurderingIndhentet || s[236] && s[237])
  const SDL_21a = !s[2] || v3
  s[749] = SDL_21a
  const SDL_21a_nej = !s[2] || !v3
  s[750] = SDL_21a_nej
  // SDL.21.1.2: Bortfald, når du siger nej til behandling (SDL § 21, stk. 1, nr. 2)
  const v6 = (f.afviser === 'operation' || f.afviser === 'medicin' || f.afviser === 'anden_laegebehandling' || f.afviser === 'indlaeggelse') && f.noedvendigBehandling || f.afviser === 'optraening' && f.hensigtsmaessigOptraening
  const SDL_21_1_2 = !s[2] || v6 && f.opfordret && (SDL_21a_nej || !s[2]) && f.skriftligtOrienteret
  s[736] = SDL_21_1_2
  const SDL_21_1_2_nej = !s[2] || !v6 || f.opfordret === false || SDL_21a || f.skriftligtOrienteret === false
  s[737] = SDL_21_1_2_nej
  // SDL.21.1.3: Bortfald, når adfærden forhaler helbredelsen (SDL § 21, stk. 1, nr. 3)
  const SDL_21_1_3 = !s[2] || f.forhalerHelbredelsen
  s[738] = SDL_21_1_3
  const SDL_21_1_3_nej = !s[2] || f.forhalerHelbredelsen === false
  s[739] = SDL_21_1_3_nej
  // SDL.21.4.dag: Du skal opfylde betingelserne igen (SDL § 21, stk. 4)
  const v11 = shiftDays(f.underrettetOmBortfald, 28)
  const SDL_21_4_dag = s[2] ? v11 : FIRST_DAY
  s[743] = SDL_21_4_dag
  const SDL_21_4_dag_hoej = s[2] ? v11 : NEVER
  s[744] = SDL_21_4_dag_hoej
  // SDL.21.4: Sygedagpengene bliver genoptaget (SDL § 21, stk. 4)
  const v14 = SDL_21_4_dag_hoej >= f.opfyldtIgen
  const v15 = f.vurderingsdato >= 15398 /* 2012-02-28 */
  const SDL_21_4 = !s[2] || !v15 && v14 || v15 && (f.vurderingsdato < 15517 /* 2012-06-26 */ || (v14 || !s[2]) && f.genoptagetFoer === false)
  s[423] = SDL_21_4
  const SDL_21_4_nej = !s[2] || !v15 && SDL_21_4_dag < f.opfyldtIgen || v15 && (f.vurderingsdato < 15517 /* 2012-06-26 */ || SDL_21_4_dag < f.opfyldtIgen || f.genoptagetFoer)
  s[741] = SDL_21_4_nej
  const SDL_21_4_ir = !s[2] || !v15 && !s[2] || v15 && f.vurderingsdato < 15517 /* 2012-06-26 */
  s[742] = SDL_21_4_ir
  // SDL.21.4.fra: Sygedagpengene bliver genoptaget fra (SDL § 21, stk. 4)
  const v19 = shiftDays(f.opfyldtIgen, 1)
  const SDL_21_4_fra = s[2] ? v19 : FIRST_DAY
  s[746] = SDL_21_4_fra
  const SDL_21_4_fra_hoej = s[2] ? v19 : NEVER
  s[747] = SDL_21_4_fra_hoej
  const SDL_21_4_fra_ir = !s[2] || SDL_21_4_nej || SDL_21_4_ir
  s[748] = SDL_21_4_fra_ir
  // SDL.24.1.ophør: Tidligste stop af udbetalingen (SDL § 24, stk. 1)
  const v23 = f.vurderingsdato >= 16688 /* 2015-09-10 */
  const SDL_24_1_ophoer_er = !v23 || f.ophoerErAfgjort === false || s[238]
  s[753] = SDL_24_1_ophoer_er
  const SDL_24_1_ophoer_ir = !v23 || f.ophoerErAfgjort && s[239]
  s[754] = SDL_24_1_ophoer_ir
  const SDL_24_1_ophoer = v23 ? (f.ophoerErAfgjort ? Math.max(s[240], f.ophoerAfgjortDen) : NEVER) : FIRST_DAY
  s[751] = SDL_24_1_ophoer
  const SDL_24_1_ophoer_hoej = v23 ? (f.ophoerErAfgjort ? Math.max(s[241], f.ophoerAfgjortDen) : NEVER) : NEVER
  s[752] = SDL_24_1_ophoer_hoej
  // SDL.24.1.revurdering: Revurdering før sygedagpengene stopper (SDL § 24, stk. 1)
  const v28 = s[68] && s[35] <= 13331 /* 2006-07-02 */
  const SDL_24_1_revurdering = s[242] && (v28 || s[68] && s[73] >= 16252 /* 2014-07-01 */ && s[35] <= 2147483646)
  s[755] = SDL_24_1_revurdering
  const SDL_24_1_revurdering_nej = s[242] && (v28 || s[68] && s[73] >= 13332 /* 2006-07-03 */ && s[35] <= 16251 /* 2014-06-30 */)
  s[756] = SDL_24_1_revurdering_nej
  const SDL_24_1_revurdering_ir = s[242] && (v28 || s[70] || s[68] && s[73] === NEVER) || s[243] || s[70]
  s[757] = SDL_24_1_revurdering_ir
  // SDL.41.1: Første dag for selvstændige (SDL § 41)
  const v32 = f.selvstaendigForsikring === 'foerste_fravaersdag'
  s[371] = v32
  const v33 = f.selvstaendigForsikring === 'tredje_fravaersdag'
  s[373] = v33
  const v34 = shiftDays(s[36], 14)
  s[368] = v34
  const v35 = shiftDays(s[38], 14)
  s[369] = v35
  const v36 = v32 && !s[8] || !v32 && (v33 || !s[8])
  s[376] = v36
  const v37 = v32 && s[10] || !v32 && !v33 && s[10]
  s[381] = v37
  const v38 = v32 ? s[36] : v33 ? f.tredjeFravaersdag : v34
  const v39 = v32 ? s[38] : v33 ? f.tredjeFravaersdag : v35
  const v40 = !s[8] && s[45] && s[36] <= 15397 /* 2012-02-27 */
  const v41 = s[38] >= 15398 /* 2012-02-28 */
  s[375] = v41
  const v42 = s[36] <= 15516 /* 2012-06-25 */
  s[336] = v42
  const v43 = !s[8] && v41 && v42
  const v44 = v32 ? s[36] : v33 ? f.tredjeFravaersdag : f.aftaleForSelvstaendig ? s[36] : v34
  const v45 = v32 ? s[38] : v33 ? f.tredjeFravaersdag : f.aftaleForSelvstaendig ? s[38] : v35
  const v46 = s[38] >= 15517 /* 2012-06-26 */
  s[337] = v46
  const v47 = !s[8] && v46 && s[36] <= 18318 /* 2020-02-26 */
  const v48 = !s[8] && s[38] >= 18319 /* 2020-02-27 */ && s[36] <= 19173 /* 2022-06-30 */
  const v49 = v32 ? s[36] : v33 ? f.tredjeFravaersdag : f.aftaleForSelvstaendig ? s[36] : f.sygMedCovid19 ? s[36] : v34
  const v50 = v32 ? s[38] : v33 ? f.tredjeFravaersdag : f.aftaleForSelvstaendig ? s[38] : f.sygMedCovid19 ? s[38] : v35
  const v51 = !s[8] && s[38] >= 19174 /* 2022-07-01 */ && s[39]
  const v52 = s[46] && v36
  s[378] = v52
  const v53 = v40 && v36
  s[377] = v53
  const v54 = v43 && v36
  const v55 = v47 && v36
  const v56 = v48 && v36
  const v57 = v51 && v36
  const v58 = v56 || v57
  const v59 = v56 ? (v57 ? Math.min(v44, v49) : v49) : v44
  const v60 = v55 || v58
  const v61 = v55 ? (v58 ? Math.min(v44, v59) : v44) : v59
  const v62 = v54 || v60
  const v63 = v54 ? (v60 ? Math.min(v44, v61) : v44) : v61
  const v64 = v53 || v62
  const v65 = v53 ? (v62 ? Math.min(v38, v63) : v38) : v63
  const SDL_41_1 = s[40] ? FIRST_DAY : v52 ? (v64 ? Math.min(v38, v65) : v38) : v65
  s[253] = SDL_41_1
  const v67 = v56 ? (v57 ? Math.max(v45, v50) : v50) : v45
  const v68 = v55 ? (v58 ? Math.max(v45, v67) : v45) : v67
  const v69 = v54 ? (v60 ? Math.max(v45, v68) : v45) : v68
  const v70 = v53 ? (v62 ? Math.max(v39, v69) : v39) : v69
  const SDL_41_1_hoej = s[40] ? NEVER : v52 ? (v64 ? Math.max(v39, v70) : v39) : v70
  s[254] = SDL_41_1_hoej
  const SDL_41_1_er = s[40] || v52 || v53 || v54 || v55 || v56 || v57
  s[252] = SDL_41_1_er
  const v73 = s[46] && v37
  s[379] = v73
  const v74 = v40 && v37
  s[380] = v74
  const SDL_41_1_ir = s[40] || v73 || v74 || v43 && v37 || v47 && v37 || v48 && v37 || v51 && v37 || s[41]
  s[255] = SDL_41_1_ir
}

function svar_21(f, s) {
  // SDL.33.1: Første dag, kommunen betaler (SDL § 33)
  const v0 = s[8] || !s[10] && s[36] === s[38]
  s[338] = v0
  const v1 = s[244] && s[245] < NEVER
  const v2 = s[244] && s[246] >= NEVER
  const v3 = Math.max(s[36], shiftDays(s[245], 1))
  const v4 = Math.max(s[38], shiftDays(s[246], 1))
  const v5 = s[244] && !s[8]
  const v6 = s[247] || s[10]
  const v7 = Math.max(s[36], v3)
  const v8 = Math.min(s[38], v4)
  const v9 = v1 && v5
  const v10 = v2 && !s[8]
  const v11 = s[247] && v5 && !s[8] && v8 >= v7
  const v12 = v10 || v11
  const v13 = v10 ? (v11 ? Math.min(s[36], v7) : s[36]) : v7
  const v14 = v10 ? (v11 ? Math.max(s[38], v8) : s[38]) : v8
  const v15 = s[248] && s[249] < NEVER
  const v16 = s[248] && s[250] >= NEVER
  const v17 = Math.max(s[36], shiftDays(s[249], 1))
  const v18 = Math.max(s[38], shiftDays(s[250], 1))
  const v19 = s[248] && !s[8]
  const v20 = s[251] || s[10]
  const v21 = Math.max(s[36], v17)
  const v22 = Math.min(s[38], v18)
  const v23 = v15 && v19
  const v24 = v16 && !s[8]
  const v25 = s[251] && v19 && !s[8] && v22 >= v21
  const v26 = v24 || v25
  const v27 = v24 ? (v25 ? Math.min(s[36], v21) : s[36]) : v21
  const v28 = v24 ? (v25 ? Math.max(s[38], v22) : s[38]) : v22
  const SDL_33_1_er = s[40] || s[52] && (s[42] && (v9 || v10 || v11) || !s[42] && (s[56] && (v23 || v24 || v25) || !s[56] && (s[55] && (f.arbejdsskade && !s[8] || f.arbejdsskade === false && s[252]) || !s[55] && !s[8])))
  s[398] = SDL_33_1_er
  const SDL_33_1 = s[40] ? FIRST_DAY : s[42] ? (v9 ? (v12 ? Math.min(v3, v13) : v3) : v13) : s[56] ? (v23 ? (v26 ? Math.min(v17, v27) : v17) : v27) : s[55] ? (f.arbejdsskade ? s[36] : s[253]) : s[36]
  s[399] = SDL_33_1
  const SDL_33_1_hoej = s[40] ? NEVER : s[42] ? (v9 ? (v12 ? Math.max(v4, v14) : v4) : v14) : s[56] ? (v23 ? (v26 ? Math.max(v18, v28) : v18) : v28) : s[55] ? (f.arbejdsskade ? s[38] : s[254]) : s[38]
  s[400] = SDL_33_1_hoej
  const SDL_33_1_ir = s[40] || s[52] && (s[42] && (v1 && v6 || v2 && s[10] || s[247] && s[10] || s[247] && !((!v5 || !v6 && v3 === v4) && v0 && (v5 && !s[8] || !v5 && s[8]) && (!v5 || s[36] === v3))) || !s[42] && (s[56] && (v15 && v20 || v16 && s[10] || s[251] && s[10] || s[251] && !((!v19 || !v20 && v17 === v18) && v0 && (v19 && !s[8] || !v19 && s[8]) && (!v19 || s[36] === v17))) || !s[56] && (s[55] && (f.arbejdsskade && s[10] || f.arbejdsskade === false && s[255]) || !s[55] && s[10]))) || s[41]
  s[401] = SDL_33_1_ir
  // SDL.24a.2: Første dag i jobafklaring ved ny sygemelding (SDL § 24 a, stk. 2-5)
  const v33 = !s[8] && s[256]
  const SDL_24a_2 = v33 ? FIRST_DAY : s[55] ? s[36] : SDL_33_1
  s[759] = SDL_24a_2
  const SDL_24a_2_hoej = v33 ? NEVER : s[55] ? s[38] : SDL_33_1_hoej
  s[760] = SDL_24a_2_hoej
  const SDL_24a_2_er = s[257] && (v33 || s[59] && (s[55] && !s[8] || !s[55] && SDL_33_1_er))
  s[761] = SDL_24a_2_er
  const SDL_24a_2_ir = s[257] && (v33 || s[59] && (s[55] && s[10] || !s[55] && SDL_33_1_ir) || s[41]) || s[258]
  s[762] = SDL_24a_2_ir
  // SDL.24a.6: Sygedagpenge i stedet for jobafklaring ved livstruende sygdom (SDL § 24 a, stk. 6)
  const SDL_24a_6 = !s[2] || s[100] && (s[257] || s[259]) && f.laegenVurdererLivstruende
  s[763] = SDL_24a_6
  const SDL_24a_6_nej = !s[2] || !s[100] || s[260] || f.laegenVurdererLivstruende === false
  s[764] = SDL_24a_6_nej
  // SDL.24b.1: Fra jobafklaring til sygedagpenge ved livstruende sygdom (SDL § 24 b, stk. 1)
  const v40 = s[100] && f.erIJobafklaring && f.laegenVurdererLivstruende && f.opfylderBeskaeftigelseskravetVedLivstruende
  const SDL_24b_1 = !s[2] || v40
  s[424] = SDL_24b_1
  const SDL_24b_1_nej = !s[2] || !v40
  s[766] = SDL_24b_1_nej
  // SDL.24b.2: Første dag med sygedagpenge i stedet for jobafklaring (SDL § 24 b, stk. 2)
  const v43 = shiftDays(f.laegenVurderedeLivstruendeDen, 56) >= f.bedtOmSygedagpengeDen ? f.laegenVurderedeLivstruendeDen : f.bedtOmSygedagpengeDen
  const SDL_24b_2 = s[100] ? v43 : FIRST_DAY
  s[767] = SDL_24b_2
  const SDL_24b_2_hoej = s[100] ? v43 : NEVER
  s[768] = SDL_24b_2_hoej
  const SDL_24b_2_ir = SDL_24b_1 && !s[100] || SDL_24b_1_nej || !s[2]
  s[769] = SDL_24b_2_ir
  // SDL.26.1.uger: Krævet arbejdsdygtighed før ny ret (SDL § 26, stk. 1)
  const v47 = !s[8] && s[45] && s[256]
  s[263] = v47
  const SDL_26_1_uger = s[40] ? -Infinity : v47 || s[59] ? (s[59] ? 0 : 91) : 91
  s[779] = SDL_26_1_uger
  const SDL_26_1_uger_hoej = s[40] ? Infinity : s[46] ? 91 : v47 ? 91 : 0
  s[780] = SDL_26_1_uger_hoej
  const SDL_26_1_uger_er = s[40] || s[46] || v47 || s[59]
  s[781] = SDL_26_1_uger_er
  // SDL.26.1: Ny ret, når retten er brugt op (SDL § 26, stk. 1)
  const v51 = SDL_26_1_uger_er && f.arbejdsdygtigUgerEfterOphoer >= SDL_26_1_uger
  s[264] = v51
  const v52 = SDL_26_1_uger_er && f.arbejdsdygtigUgerEfterOphoer < SDL_26_1_uger_hoej
  s[265] = v52
  const v53 = s[192] || s[75]
  const v54 = s[54] && s[76]
  const v55 = v51 || s[261] && (s[74] || s[76]) && (s[188] || s[74])
  const v56 = (v52 || s[54]) && (v53 || v54) && (v52 || v53)
  const v57 = s[54] && v54
  const v58 = f.retErOpbrugt && f.ugerISammenhaengendeSygeperiode > 364
  const SDL_26_1 = v58 && (s[40] || s[46] && v55 || v47 && v55 || s[59])
  s[772] = SDL_26_1
  const SDL_26_1_nej = v58 && (s[40] || s[46] && v56 || v47 && v56)
  s[773] = SDL_26_1_nej
  const SDL_26_1_ir = !v58 || s[40] || s[46] && v57 || v47 && v57 || s[41]
  s[774] = SDL_26_1_ir
}

function svar_22(f, s) {
  // SDL.26.1.covid: Covid-forlængelse i 3 måneder (SDL § 26, stk. 1-2)
  const v0 = Math.max(s[35], 18330 /* 2020-03-09 */)
  const v1 = Math.max(s[73], 18330 /* 2020-03-09 */)
  const v2 = s[68] && v0 <= 18808 /* 2021-06-30 */
  const v3 = s[68] && s[73] >= 18330 /* 2020-03-09 */
  const v4 = s[68] && s[35] < 18330 /* 2020-03-09 */
  const v5 = s[68] && s[35] <= 18535 /* 2020-09-30 */
  const v6 = v4 || s[68] && s[73] > 18535 /* 2020-09-30 */
  const v7 = (v3 || s[70]) && (v5 || s[70]) && (v3 || v5)
  const v8 = countDays(s[3], 18330 /* 2020-03-09 */, 18330 /* 2020-03-09 */) >= 1
  const v9 = v3 || !v8 || f.fortsatRet9Marts2020 === false
  const v10 = (v4 || s[70]) && v8 && f.fortsatRet9Marts2020
  const v11 = v7 || v10
  const v12 = (v6 || s[70]) && v9
  const v13 = shiftDays(s[35], 1)
  s[295] = v13
  const v14 = shiftDays(s[73], 1)
  s[297] = v14
  const v15 = shiftDays(shiftMonths(v13, 3), -1)
  const v16 = shiftDays(shiftMonths(v14, 3), -1)
  const v17 = Math.max(v15, 18443 /* 2020-06-30 */)
  const v18 = Math.min(v16, 18443 /* 2020-06-30 */)
  const v19 = v7 && s[68]
  const v20 = s[70] && s[68] && v18 >= v17
  const v21 = v6 || v20
  const v22 = v6 ? 18443 /* 2020-06-30 */ : v17
  const v23 = v19 ? (v21 ? Math.min(v15, v22) : v15) : v22
  const v24 = v6 ? 18443 /* 2020-06-30 */ : v18
  const v25 = v19 ? (v21 ? Math.max(v16, v24) : v16) : v24
  const v26 = v7 && s[70]
  const v27 = v11 && (v19 || v6 || v20)
  const v28 = v12 && s[68]
  const v29 = v27 ? (v28 ? Math.min(s[35], v23) : v23) : s[35]
  const v30 = v27 ? (v28 ? Math.max(s[73], v25) : v25) : s[73]
  const v31 = v0 <= 2147483646
  const v32 = s[68] && v1 >= 18809 /* 2021-07-01 */ && v31
  const v33 = s[70] || s[68] && v1 === NEVER
  const v34 = v2 && (v27 || v28)
  const v35 = v32 && s[68]
  const SDL_26_1_covid_er = v34 || v35
  s[268] = SDL_26_1_covid_er
  const SDL_26_1_covid = v34 ? (v35 ? Math.min(s[35], v29) : v29) : s[35]
  s[266] = SDL_26_1_covid
  const SDL_26_1_covid_hoej = v34 ? (v35 ? Math.max(s[73], v30) : v30) : s[73]
  s[267] = SDL_26_1_covid_hoej
  const SDL_26_1_covid_ir = v2 && (v11 && (v26 || s[70] && !((!s[68] || !s[70] && v15 === v16) && s[68] && (!s[68] || v15 === 18443 /* 2020-06-30 */))) || v12 && s[70]) || v32 && s[70] || v33
  s[269] = SDL_26_1_covid_ir
  // SDL.26.1.fra: Hvornår covid-forlængelsen regnes fra (SDL § 26, stk. 1-2)
  const v40 = !s[68] || !s[70] && s[35] === s[73]
  s[331] = v40
  const v41 = s[68] && v31
  const v42 = v10 ? 18352 /* 2020-03-31 */ : NEVER
  const v43 = v9 ? NEVER : 18352 /* 2020-03-31 */
  const v44 = Math.max(s[35], v42)
  const v45 = Math.min(s[73], v43)
  const v46 = s[70] && s[68] && v45 >= v44
  const v47 = v6 || v46
  const v48 = v6 ? (v46 ? Math.min(v42, v44) : v42) : v44
  const SDL_26_1_fra = v19 ? (v47 ? Math.min(s[35], v48) : s[35]) : v48
  s[775] = SDL_26_1_fra
  const v50 = v6 ? (v46 ? Math.max(v43, v45) : v43) : v45
  const SDL_26_1_fra_hoej = v19 ? (v47 ? Math.max(s[73], v50) : s[73]) : v50
  s[776] = SDL_26_1_fra_hoej
  const SDL_26_1_fra_er = v41 && (v19 || v6 || v46)
  s[777] = SDL_26_1_fra_er
  const SDL_26_1_fra_ir = v41 && (v26 || s[70] && !(v40 && v42 === v43 && s[68] && (!s[68] || s[35] === v42))) || v33
  s[778] = SDL_26_1_fra_ir
  // SDL.26.2: Ny ret for pensionister, når retten er brugt op (SDL § 26, stk. 1)
  const v54 = f.retErOpbrugt && f.ugerISammenhaengendeSygeperiode > 182 && s[262]
  const SDL_26_2 = v54 && (s[40] || s[46] || s[263] && s[264] || s[59])
  s[782] = SDL_26_2
  const SDL_26_2_nej = v54 && (s[40] || s[46] || s[263] && s[265])
  s[783] = SDL_26_2_nej
  const SDL_26_2_ir = !v54 || s[40] || s[46] || s[263] && s[54] || s[41]
  s[784] = SDL_26_2_ir
}

function svar_23(f, s) {
  // SDL.26.3.covid: Covid-forlængelse i 3 måneder mere (SDL § 26, stk. 3)
  const v0 = Math.max(18330 /* 2020-03-09 */, s[266])
  const v1 = Math.max(18330 /* 2020-03-09 */, s[267])
  const v2 = s[268] && v0 <= 18808 /* 2021-06-30 */
  const v3 = s[268] && s[68]
  const v4 = v3 && s[35] < s[267]
  const v5 = s[268] && s[267] >= 18443 /* 2020-06-30 */
  const v6 = s[268] && s[266] <= 18535 /* 2020-09-30 */
  const v7 = (v5 || s[269]) && (v6 || s[269]) && (v5 || v6)
  const v8 = shiftDays(shiftMonths(shiftDays(s[266], 1), 3), -1)
  const v9 = shiftDays(shiftMonths(shiftDays(s[267], 1), 3), -1)
  const v10 = Math.max(s[266], v8)
  const v11 = Math.min(s[267], v9)
  const v12 = (v4 || s[269] || s[70]) && (v7 || s[269]) && (v4 || v7) && s[268]
  const v13 = (v3 && s[73] >= s[266] || s[268] && s[266] < 18443 /* 2020-06-30 */ || s[268] && s[267] > 18535 /* 2020-09-30 */) && s[268]
  const v14 = s[269] && s[268] && v11 >= v10
  const v15 = v13 || v14
  const v16 = v13 ? (v14 ? Math.min(s[266], v10) : s[266]) : v10
  const v17 = v12 ? (v15 ? Math.min(v8, v16) : v8) : v16
  const v18 = v13 ? (v14 ? Math.max(s[267], v11) : s[267]) : v11
  const v19 = v12 ? (v15 ? Math.max(v9, v18) : v9) : v18
  const v20 = s[268] && v1 >= 18809 /* 2021-07-01 */ && v0 <= 2147483646
  const v21 = v2 && (v12 || v13 || v14)
  const v22 = v20 && s[268]
  const SDL_26_3_covid_er = v21 || v22
  s[787] = SDL_26_3_covid_er
  const SDL_26_3_covid = v21 ? (v22 ? Math.min(s[266], v17) : v17) : s[266]
  s[785] = SDL_26_3_covid
  const SDL_26_3_covid_hoej = v21 ? (v22 ? Math.max(s[267], v19) : v19) : s[267]
  s[786] = SDL_26_3_covid_hoej
  const SDL_26_3_covid_ir = v2 && s[269] || v20 && s[269] || s[269] || s[268] && v1 === NEVER
  s[788] = SDL_26_3_covid_ir
  // SDL.26a.1.covid: Covid-forlængelse efter en anden forlængelse (SDL § 26 a, stk. 1-2)
  const v27 = shiftDays(shiftMonths(shiftDays(f.forlaengelsenSlutter, 1), 3), -1)
  const SDL_26a_1_covid = Math.max(f.forlaengelsenSlutter, 18330 /* 2020-03-09 */) >= 18809 /* 2021-07-01 */ ? f.forlaengelsenSlutter : f.forlaengelsenSlutter >= 18330 /* 2020-03-09 */ && f.forlaengelsenSlutter <= 18535 /* 2020-09-30 */ ? (v27 >= 18443 /* 2020-06-30 */ ? v27 : 18443 /* 2020-06-30 */) : f.forlaengelsenSlutter
  s[789] = SDL_26a_1_covid
  // SDL.26a.3.covid: Covid-forlængelse i 3 måneder mere efter en anden forlængelse (SDL § 26 a, stk. 3)
  const v29 = Math.max(18330 /* 2020-03-09 */, SDL_26a_1_covid)
  const SDL_26a_3_covid_ir = v29 >= NEVER
  s[791] = SDL_26a_3_covid_ir
  const SDL_26a_3_covid = v29 >= 18809 /* 2021-07-01 */ ? SDL_26a_1_covid : f.forlaengelsenSlutter < SDL_26a_1_covid && SDL_26a_1_covid >= 18443 /* 2020-06-30 */ && SDL_26a_1_covid <= 18535 /* 2020-09-30 */ ? shiftDays(shiftMonths(shiftDays(SDL_26a_1_covid, 1), 3), -1) : SDL_26a_1_covid
  s[790] = SDL_26a_3_covid
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
  s[271] = SDL_26c_covid_er
  const SDL_26c_covid = v50 ? (v51 ? Math.min(SDL_26_3_covid, v46) : v46) : SDL_26_3_covid
  s[275] = SDL_26c_covid
  const SDL_26c_covid_hoej = v50 ? (v51 ? Math.max(SDL_26_3_covid_hoej, v48) : v48) : SDL_26_3_covid_hoej
  s[277] = SDL_26c_covid_hoej
  const SDL_26c_covid_ir = v34 && SDL_26_3_covid_ir || v49 && SDL_26_3_covid_ir || SDL_26_3_covid_ir || SDL_26_3_covid_er && v33 === NEVER
  s[273] = SDL_26c_covid_ir
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
  s[274] = SDL_26d_covid
  const SDL_26d_covid_hoej = v57 ? SDL_26a_3_covid : v65 ? (v68 ? Math.max(v62, v70) : v62) : v70
  s[276] = SDL_26d_covid_hoej
  const SDL_26d_covid_er = v71 && (!v57 && (v65 || v66 || v67) || v57 && !SDL_26a_3_covid_ir)
  s[270] = SDL_26d_covid_er
  const SDL_26d_covid_ir = !v71 || SDL_26a_3_covid_ir
  s[272] = SDL_26d_covid_ir
}

function svar_24(f, s) {
  // SDL.26f.covid: Covid-forlængelse i stedet for jobafklaring, § 26 f (SDL § 26 f, stk. 1)
  const v0 = f.forlaengelseErAfgjort && s[270] || f.forlaengelseErAfgjort === false && s[271]
  const v1 = f.forlaengelseErAfgjort && s[272] || f.forlaengelseErAfgjort === false && s[273]
  const v2 = f.forlaengelseErAfgjort ? s[274] : s[275]
  const v3 = f.forlaengelseErAfgjort ? s[276] : s[277]
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
  s[794] = SDL_26f_covid_er
  const SDL_26f_covid = v24 ? (v25 ? Math.min(v2, v20) : v20) : v2
  s[792] = SDL_26f_covid
  const SDL_26f_covid_hoej = v24 ? (v25 ? Math.max(v3, v22) : v22) : v3
  s[793] = SDL_26f_covid_hoej
  const SDL_26f_covid_ir = v6 && v1 || v23 && v1 || v1 || v0 && v5 === NEVER
  s[795] = SDL_26f_covid_ir
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
  s[280] = SDL_26g_covid_er
  const SDL_26g_covid = v50 ? (v51 ? Math.min(SDL_26f_covid, v46) : v46) : SDL_26f_covid
  s[278] = SDL_26g_covid
  const SDL_26g_covid_hoej = v50 ? (v51 ? Math.max(SDL_26f_covid_hoej, v48) : v48) : SDL_26f_covid_hoej
  s[279] = SDL_26g_covid_hoej
  const SDL_26g_covid_ir = v32 && SDL_26f_covid_ir || v49 && SDL_26f_covid_ir || SDL_26f_covid_ir || SDL_26f_covid_er && v31 === NEVER
  s[281] = SDL_26g_covid_ir
}

function svar_25(f, s) {
  // SDL.26h.covid: Covid-forlængelse i stedet for jobafklaring, § 26 h (SDL § 26 h, stk. 1)
  const v0 = Math.max(18330 /* 2020-03-09 */, s[278])
  const v1 = Math.max(18330 /* 2020-03-09 */, s[279])
  const v2 = s[280] && v0 <= 18808 /* 2021-06-30 */
  const v3 = shiftDays(s[278], 1)
  const v4 = shiftDays(s[279], 1)
  const v5 = s[280] && v4 >= 18687 /* 2021-03-01 */
  const v6 = s[280] && v3 <= 18747 /* 2021-04-30 */
  const v7 = shiftDays(shiftMonths(v3, 2), -1)
  const v8 = shiftDays(shiftMonths(v4, 2), -1)
  const v9 = Math.max(s[278], v7)
  const v10 = Math.min(s[279], v8)
  const v11 = (v5 || s[281]) && (v6 || s[281]) && (v5 || v6) && s[280]
  const v12 = (s[280] && v3 < 18687 /* 2021-03-01 */ || s[280] && v4 > 18747 /* 2021-04-30 */) && s[280]
  const v13 = s[281] && s[280] && v10 >= v9
  const v14 = v12 || v13
  const v15 = v12 ? (v13 ? Math.min(s[278], v9) : s[278]) : v9
  const v16 = v11 ? (v14 ? Math.min(v7, v15) : v7) : v15
  const v17 = v12 ? (v13 ? Math.max(s[279], v10) : s[279]) : v10
  const v18 = v11 ? (v14 ? Math.max(v8, v17) : v8) : v17
  const v19 = s[280] && v1 >= 18809 /* 2021-07-01 */ && v0 <= 2147483646
  const v20 = v2 && (v11 || v12 || v13)
  const v21 = v19 && s[280]
  const SDL_26h_covid_er = v20 || v21
  s[798] = SDL_26h_covid_er
  const SDL_26h_covid = v20 ? (v21 ? Math.min(s[278], v16) : v16) : s[278]
  s[796] = SDL_26h_covid
  const SDL_26h_covid_hoej = v20 ? (v21 ? Math.max(s[279], v18) : v18) : s[279]
  s[797] = SDL_26h_covid_hoej
  const SDL_26h_covid_ir = v2 && s[281] || v19 && s[281] || s[281] || s[280] && v1 === NEVER
  s[799] = SDL_26h_covid_ir
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
  s[802] = SDL_26i_covid_er
  const SDL_26i_covid = v46 ? (v47 ? Math.min(SDL_26h_covid, v42) : v42) : SDL_26h_covid
  s[800] = SDL_26i_covid
  const SDL_26i_covid_hoej = v46 ? (v47 ? Math.max(SDL_26h_covid_hoej, v44) : v44) : SDL_26h_covid_hoej
  s[801] = SDL_26i_covid_hoej
  const SDL_26i_covid_ir = v28 && SDL_26h_covid_ir || v45 && SDL_26h_covid_ir || SDL_26h_covid_ir || SDL_26h_covid_er && v27 === NEVER
  s[803] = SDL_26i_covid_ir
  // SDL.27.1.2.uger: Længste forlængelse til afklaring (SDL § 27, stk. 1, nr. 2)
  const v52 = s[282] && s[283] && s[284] <= 14691 /* 2010-03-23 */
  const v53 = s[282] && s[285] >= 14692 /* 2010-03-24 */ && s[286]
  const SDL_27_1_2_uger = s[287] ? -Infinity : v52 ? 182 : v53 ? 273 : s[288] ? 273 : 483
  s[807] = SDL_27_1_2_uger
  const SDL_27_1_2_uger_hoej = s[287] ? Infinity : v53 || s[289] ? (s[289] ? (s[290] ? 483 : 273) : 273) : 182
  s[808] = SDL_27_1_2_uger_hoej
  const SDL_27_1_2_uger_er = s[287] || v52 || v53 || s[288] || s[290]
  s[809] = SDL_27_1_2_uger_er
  // SDL.27.1.2.slut: Seneste slut på forlængelse til afklaring (SDL § 27, stk. 1, nr. 2)
  const SDL_27_1_2_slut_er = s[287] || s[291] && s[68] && SDL_27_1_2_uger_er
  s[317] = SDL_27_1_2_slut_er
  const SDL_27_1_2_slut = s[287] ? FIRST_DAY : shiftDays(s[35], SDL_27_1_2_uger)
  s[314] = SDL_27_1_2_slut
  const SDL_27_1_2_slut_hoej = s[287] ? NEVER : shiftDays(s[73], SDL_27_1_2_uger_hoej)
  s[315] = SDL_27_1_2_slut_hoej
  const SDL_27_1_2_slut_ir = s[287] || s[291] && (s[70] || s[292]) || s[293]
  s[319] = SDL_27_1_2_slut_ir
  // SDL.27.1.3.slut: Seneste slut på forlængelse ved lægebehandling (SDL § 27, stk. 2)
  const v61 = allPeriods(f.ventetidPaaSygehus)
  const v62 = without(ALL_DAYS, v61)
  const SDL_27_1_3_slut_er = s[287] || s[291] && s[68] && s[294]
  s[323] = SDL_27_1_3_slut_er
  const SDL_27_1_3_slut = s[287] ? FIRST_DAY : dayReaching(v62, s[295], s[296])
  s[320] = SDL_27_1_3_slut
  const SDL_27_1_3_slut_hoej = s[287] ? NEVER : dayReaching(v62, s[297], s[298])
  s[321] = SDL_27_1_3_slut_hoej
  // SDL.27.1.4.slut: Seneste slut på forlængelse til afklaring af fleksjob eller pension (SDL § 27, stk. 1, nr. 4)
  const v66 = shiftDays(s[35], 182)
  const v67 = s[288] && s[68]
  const v68 = s[299] || s[300]
  const v69 = s[300] ? FIRST_DAY : NEVER
  const SDL_27_1_4_slut = s[287] ? FIRST_DAY : s[301] ? FIRST_DAY : v67 ? (v68 ? Math.min(v66, v69) : v66) : v69
  s[325] = SDL_27_1_4_slut
  const SDL_27_1_4_slut_hoej = s[287] ? NEVER : s[301] ? NEVER : v68 ? NEVER : shiftDays(s[73], 182)
  s[326] = SDL_27_1_4_slut_hoej
  const SDL_27_1_4_slut_er = s[287] || s[301] || v67 || s[299] || s[300]
  s[328] = SDL_27_1_4_slut_er
  const SDL_27_1_4_slut_ir = s[287] || s[301] || s[288] && s[70] || s[300] || s[293]
  s[332] = SDL_27_1_4_slut_ir
}

function svar_26(f, s) {
  // SDL.27.1.slut: Forlængelsens seneste slut (SDL § 27, stk. 1)
  const v0 = s[302] || s[303] || s[304] || s[305]
  const v1 = s[306] && s[307] && s[308] && s[309] && (s[310] || s[311] || s[312] || s[313])
  const v2 = Math.max(s[35], s[314])
  const v3 = Math.min(s[73], s[315])
  const v4 = s[316] && s[317]
  const v5 = s[318] && s[68]
  const v6 = s[292] && s[317] && s[68] && v3 >= v2
  const v7 = v5 || v6
  const v8 = v5 ? (v6 ? Math.min(s[35], v2) : s[35]) : v2
  const v9 = v5 ? (v6 ? Math.max(s[73], v3) : s[73]) : v3
  const v10 = s[292] && s[319] && s[70]
  const v11 = Math.max(s[35], s[320])
  const v12 = Math.min(s[73], s[321])
  const v13 = s[322] && s[323]
  const v14 = s[324] && s[68]
  const v15 = s[292] && s[323] && s[68] && v12 >= v11
  const v16 = v14 || v15
  const v17 = v14 ? (v15 ? Math.min(s[35], v11) : s[35]) : v11
  const v18 = v14 ? (v15 ? Math.max(s[73], v12) : s[73]) : v12
  const v19 = Math.max(s[35], s[325])
  const v20 = Math.min(s[73], s[326])
  const v21 = s[327] && s[328]
  const v22 = s[329] && s[68]
  const v23 = s[330] && s[328] && s[68] && v20 >= v19
  const v24 = v22 || v23
  const v25 = v22 ? (v23 ? Math.min(s[35], v19) : s[35]) : v19
  const v26 = v22 ? (v23 ? Math.max(s[73], v20) : s[73]) : v20
  const v27 = Math.max(v21 ? (v24 ? Math.min(s[325], v25) : s[325]) : v25, v4 ? (v7 ? Math.min(s[314], v8) : s[314]) : v8, v13 ? (v16 ? Math.min(s[320], v17) : s[320]) : v17)
  const v28 = Math.max(v21 ? (v24 ? Math.max(s[326], v26) : s[326]) : v26, v4 ? (v7 ? Math.max(s[315], v9) : s[315]) : v9, v13 ? (v16 ? Math.max(s[321], v18) : s[321]) : v18)
  const v29 = (v4 || v5 || v6) && (v13 || v14 || v15) && (v21 || v22 || v23)
  const v30 = s[316] && s[319] || s[318] && s[70] || v10 || s[292] && !((!s[317] || !s[319] && s[314] === s[315]) && s[331] && (s[317] && s[68] || !s[317] && !s[68]) && (!s[317] || s[35] === s[314])) || s[322] && s[319] || s[324] && s[70] || v10 || s[292] && !((!s[323] || !s[319] && s[320] === s[321]) && s[331] && (s[323] && s[68] || !s[323] && !s[68]) && (!s[323] || s[35] === s[320])) || s[327] && s[332] || s[329] && s[70] || s[330] && s[332] && s[70] || s[330] && !((!s[328] || !s[332] && s[325] === s[326]) && s[331] && (s[328] && s[68] || !s[328] && !s[68]) && (!s[328] || s[35] === s[325]))
  const v31 = v1 && v29
  const v32 = s[333] && v29 && v28 >= NEVER
  const SDL_27_1_slut = s[287] ? FIRST_DAY : v31 || v32 ? (v31 ? v27 : NEVER) : NEVER
  s[813] = SDL_27_1_slut
  const SDL_27_1_slut_hoej = s[287] ? NEVER : v0 ? NEVER : v28
  s[814] = SDL_27_1_slut_hoej
  const SDL_27_1_slut_er = s[74] && (s[287] || s[291] && (v0 || v31 || v32))
  s[815] = SDL_27_1_slut_er
  const SDL_27_1_slut_ir = s[74] && (s[287] || s[291] && (v1 && v30 || s[333] && !((!v29 || !v30 && v27 === v28) && v29 && v27 === NEVER)) || s[293]) || s[334]
  s[816] = SDL_27_1_slut_ir
  // SDL.29.1: Forlængelse for pensionister m.fl. (SDL § 29)
  const SDL_29_1 = s[262] && !s[8] && (!s[335] || f.laegenVenterArbejdeInden26Uger)
  s[817] = SDL_29_1
  const SDL_29_1_nej = s[262] && !s[8] && (!s[335] || f.laegenVenterArbejdeInden26Uger === false)
  s[818] = SDL_29_1_nej
  const SDL_29_1_ir = !s[262] || s[8] || !s[335]
  s[819] = SDL_29_1_ir
  // SDL.35.2: Arbejdsgiveren betaler tidligst fra (SDL § 35, stk. 2)
  const v40 = shiftDays(f.sygemeldtTilArbejdsgiver, 1)
  const v41 = f.fyldestgoerendeBegrundelse === false || !s[8]
  const v42 = f.fyldestgoerendeBegrundelse && s[10]
  const v43 = f.sygemeldtITide && !s[8] || f.sygemeldtITide === false && (f.indsigelseModSenSygemelding && v41 || f.indsigelseModSenSygemelding === false && !s[8])
  const v44 = f.sygemeldtITide && s[10] || f.sygemeldtITide === false && (f.indsigelseModSenSygemelding && v42 || f.indsigelseModSenSygemelding === false && s[10])
  const SDL_35_2 = s[40] ? FIRST_DAY : f.sygemeldtITide ? s[36] : f.indsigelseModSenSygemelding ? (f.fyldestgoerendeBegrundelse ? s[36] : v40) : s[36]
  s[830] = SDL_35_2
  const SDL_35_2_hoej = s[40] ? NEVER : f.sygemeldtITide ? s[38] : f.indsigelseModSenSygemelding ? (f.fyldestgoerendeBegrundelse ? s[38] : v40) : s[38]
  s[831] = SDL_35_2_hoej
  const SDL_35_2_er = s[187] && (s[40] || s[46] && v43 || s[49] && v43)
  s[832] = SDL_35_2_er
  const SDL_35_2_ir = s[187] && (s[40] || s[46] && v44 || s[49] && v44 || s[41]) || s[183] || s[54]
  s[833] = SDL_35_2_ir
  // SDL.35.3: Du skal have meldt dig syg til a-kassen (SDL § 35, stk. 3)
  const v49 = !s[8] && s[37] && s[336]
  const v50 = !s[8] && s[337] && s[39]
  s[366] = v50
  const SDL_35_3 = s[40] ? FIRST_DAY : v49 ? FIRST_DAY : s[36]
  s[834] = SDL_35_3
  const SDL_35_3_hoej = s[40] ? NEVER : v49 ? NEVER : s[38]
  s[835] = SDL_35_3_hoej
  const SDL_35_3_er = s[56] && (s[40] || v49 || v50 && !s[8])
  s[836] = SDL_35_3_er
  const SDL_35_3_ir = !s[56] || s[40] || v49 || v50 && s[10] || s[41]
  s[837] = SDL_35_3_ir
  // SDL.35.3.fra: Ret tidligst fra (SDL § 35, stk. 3)
  const v55 = SDL_35_3_er && SDL_35_3_hoej >= f.anmeldtTilAkasse
  const v56 = SDL_35_3_er && SDL_35_3 < f.anmeldtTilAkasse
  const v57 = f.fyldestgoerendeBegrundelse ? s[36] : f.anmeldtTilAkasse
  const v58 = f.fyldestgoerendeBegrundelse ? s[38] : f.anmeldtTilAkasse
  const v59 = Math.max(s[36], v57)
  const v60 = Math.min(s[38], v58)
  const v61 = v55 && !s[8]
  const v62 = v56 && v41
  const v63 = SDL_35_3_ir && !s[8] && v60 >= v59
  const v64 = v62 || v63
  const v65 = v62 ? (v63 ? Math.min(v57, v59) : v57) : v59
  const v66 = v62 ? (v63 ? Math.max(v58, v60) : v58) : v60
  const SDL_35_3_fra = s[40] ? FIRST_DAY : v49 ? FIRST_DAY : v61 ? (v64 ? Math.min(s[36], v65) : s[36]) : v65
  s[838] = SDL_35_3_fra
  const SDL_35_3_fra_hoej = s[40] ? NEVER : v49 ? NEVER : v61 ? (v64 ? Math.max(s[38], v66) : s[38]) : v66
  s[839] = SDL_35_3_fra_hoej
  const SDL_35_3_fra_er = s[56] && (s[40] || v49 || v50 && (v61 || v62 || v63))
  s[840] = SDL_35_3_fra_er
  const SDL_35_3_fra_ir = !s[56] || s[40] || v49 || v50 && (v55 && s[10] || v56 && v42 || SDL_35_3_ir && s[10] && v42 || SDL_35_3_ir && !(s[338] && (!v41 || !v42 && v57 === v58) && (!s[8] || s[8] && !v41) && (s[8] || s[36] === v57))) || s[41]
  s[841] = SDL_35_3_fra_ir
}

function svar_27(f, s) {
  // SDL.38.1: Du skal have søgt kommunen om sygedagpenge (SDL § 38, stk. 1)
  const v0 = f.arbejdsgiverensBetaling === 'sygedagpenge'
  s[361] = v0
  const v1 = shiftDays(f.sidsteDagMedBetaling, 7)
  s[362] = v1
  const v2 = shiftDays(s[36], 7)
  s[372] = v2
  const v3 = shiftDays(s[38], 7)
  s[374] = v3
  const v4 = v0 || !s[8]
  s[365] = v4
  const v5 = !v0 && s[10]
  s[370] = v5
  const v6 = v0 ? v1 : v2
  const v7 = v0 ? v1 : v3
  const v8 = s[36] <= 15426 /* 2012-03-27 */
  s[358] = v8
  const v9 = !s[8] && s[45] && v8
  s[350] = v9
  const v10 = s[38] >= 15427 /* 2012-03-28 */
  const v11 = !s[8] && v10 && s[336]
  s[367] = v11
  const v12 = !s[8] && s[337] && s[43]
  const v13 = shiftDays(f.underretningsbrevAfsendt, 8)
  const v14 = shiftDays(s[36], 21)
  s[359] = v14
  const v15 = shiftDays(s[38], 21)
  s[360] = v15
  const v16 = shiftDays(f.sidsteDagMedBetaling, 21)
  const v17 = f.arbejdsgiverensBetaling === 'loen'
  s[355] = v17
  const v18 = v0 || v17 || !s[8]
  const v19 = v0 ? v16 : v17 ? NEVER : v14
  const v20 = v0 ? v16 : v17 ? NEVER : v15
  const v21 = !s[56] && !v0 && !v17 && s[10]
  const v22 = s[339] && !s[8]
  const v23 = s[339] && s[10]
  const v24 = s[339] ? v2 : f.underretningsbrevSendt ? v13 : s[56] ? v14 : v19
  const v25 = s[339] ? v3 : f.underretningsbrevSendt ? v13 : s[56] ? v15 : v20
  const v26 = s[339] ? v2 : f.underretningsbrevSendt ? v13 : s[56] ? v16 : v19
  const v27 = s[339] ? v3 : f.underretningsbrevSendt ? v13 : s[56] ? v16 : v20
  const v28 = s[46] && v4
  const v29 = v9 && v4
  const v30 = v12 && (v22 || !s[339] && (f.underretningsbrevSendt || s[56] && !s[8] || !s[56] && v18))
  const v31 = s[44] && (v22 || !s[339] && (f.underretningsbrevSendt || s[56] || v18))
  const v32 = v11 || v30 || v31
  const v33 = v11 ? FIRST_DAY : v30 ? (v31 ? Math.min(v24, v26) : v24) : v26
  const v34 = v29 || v32
  const v35 = v29 ? (v32 ? Math.min(v6, v33) : v6) : v33
  const SDL_38_1 = s[40] ? FIRST_DAY : v28 ? (v34 ? Math.min(v6, v35) : v6) : v35
  s[842] = SDL_38_1
  const v37 = v11 ? NEVER : v30 ? (v31 ? Math.max(v25, v27) : v25) : v27
  const v38 = v29 ? (v32 ? Math.max(v7, v37) : v7) : v37
  const SDL_38_1_hoej = s[40] ? NEVER : v28 ? (v34 ? Math.max(v7, v38) : v7) : v38
  s[843] = SDL_38_1_hoej
  const v40 = f.persongruppe === 'loenmodtager' || f.persongruppe === 'ledig' || f.persongruppe === 'ingen'
  s[349] = v40
  const SDL_38_1_er = v40 && (s[40] || v28 || v29 || v11 || v30 || v31)
  s[844] = SDL_38_1_er
  const SDL_38_1_ir = !v40 || s[40] || s[46] && v5 || v9 && v5 || v11 || v12 && (v23 || !s[339] && f.underretningsbrevSendt === false && (s[340] || v21)) || s[44] && (v23 || !s[339] && f.underretningsbrevSendt === false && v21) || s[41]
  s[845] = SDL_38_1_ir
  // SDL.38.7.tide: Du søgte i tide (SDL § 38, stk. 1)
  const v43 = SDL_38_1_er && SDL_38_1_hoej >= f.anmodningModtaget
  const v44 = SDL_38_1_er && SDL_38_1 < f.anmodningModtaget
  const SDL_38_7_tide = v40 && (s[40] || s[46] && v43 || s[49] && v43)
  s[346] = SDL_38_7_tide
  const SDL_38_7_tide_nej = v40 && (s[40] || s[46] && v44 || s[49] && v44)
  s[347] = SDL_38_7_tide_nej
  const SDL_38_7_tide_ir = !v40 || s[40] || s[46] && SDL_38_1_ir || s[49] && SDL_38_1_ir || s[41]
  s[348] = SDL_38_7_tide_ir
  // SDL.38.8: Den for sene ansøgning undskyldes (SDL § 38, stk. 8-9)
  const v48 = s[42] && f.arbejdsgiverAnmeldteIkke && f.fratraeder && shiftDays(f.sidsteDagMedBetaling, 28) >= f.anmodningModtaget
  const v49 = (!s[8] && s[341] >= f.anmodningModtaget || s[10]) && f.undskyldendeForhold || v48
  const v50 = (!s[8] && s[342] < f.anmodningModtaget || f.undskyldendeForhold === false) && !v48
  const v51 = !s[8] && v10 && s[36] <= 19722 /* 2023-12-31 */
  s[351] = v51
  const v52 = !s[8] && s[38] >= 19723 /* 2024-01-01 */ && s[39]
  s[352] = v52
  const SDL_38_8 = v40 && (s[40] || s[46] && v49 || v9 && v49 || v51 && v49 || v52 && v49)
  s[343] = SDL_38_8
  const SDL_38_8_nej = v40 && (s[40] || s[46] && v50 || v9 && v50 || v51 && v50 || v52 && v50)
  s[345] = SDL_38_8_nej
  const SDL_38_8_ir = !v40 || s[54]
  s[344] = SDL_38_8_ir
}

function svar_28(f, s) {
  // SDL.38.7: Kommunen betaler tidligst fra (SDL § 38, stk. 7)
  const v0 = Math.max(s[36], f.anmodningModtaget)
  const v1 = Math.min(s[38], f.anmodningModtaget)
  const v2 = s[343] && !s[8]
  const v3 = s[344] && !s[8] && v1 >= v0
  const v4 = s[345] || v3
  const v5 = s[345] ? (v3 ? Math.min(f.anmodningModtaget, v0) : f.anmodningModtaget) : v0
  const v6 = v2 ? (v4 ? Math.min(s[36], v5) : s[36]) : v5
  const v7 = s[345] ? (v3 ? Math.max(f.anmodningModtaget, v1) : f.anmodningModtaget) : v1
  const v8 = v2 ? (v4 ? Math.max(s[38], v7) : s[38]) : v7
  const v9 = v2 || s[345] || v3
  const v10 = s[343] && s[10] || s[344] && !(s[338] && !s[8] && (s[8] || s[36] === f.anmodningModtaget))
  const v11 = Math.max(s[36], v6)
  const v12 = Math.min(s[38], v8)
  const v13 = s[346] && !s[8]
  const v14 = s[347] && v9
  const v15 = s[348] && !s[8] && v9 && v12 >= v11
  const v16 = v14 || v15
  const v17 = v14 ? (v15 ? Math.min(v6, v11) : v6) : v11
  const v18 = v14 ? (v15 ? Math.max(v8, v12) : v8) : v12
  const v19 = v13 || v14 || v15
  const v20 = s[346] && s[10] || s[347] && v10 || s[348] && s[10] && v10 || s[348] && !(s[338] && (!v9 || !v10 && v6 === v8) && (!s[8] && v9 || s[8] && !v9) && (s[8] || s[36] === v6))
  const SDL_38_7 = s[40] ? FIRST_DAY : v13 ? (v16 ? Math.min(s[36], v17) : s[36]) : v17
  s[846] = SDL_38_7
  const SDL_38_7_hoej = s[40] ? NEVER : v13 ? (v16 ? Math.max(s[38], v18) : s[38]) : v18
  s[847] = SDL_38_7_hoej
  const SDL_38_7_er = s[349] && (s[40] || s[46] && v19 || s[350] && v19 || s[351] && v19 || s[352] && v19)
  s[848] = SDL_38_7_er
  const SDL_38_7_ir = !s[349] || s[40] || s[46] && v20 || s[350] && v20 || s[351] && v20 || s[352] && v20 || s[41]
  s[849] = SDL_38_7_ir
  // SDL.40.1: Arbejdsgiveren skal have meldt fraværet (SDL § 40, stk. 1-3)
  const v25 = s[181] && s[9] >= s[353]
  const v26 = s[181] && s[9] < s[354]
  const v27 = shiftDays(s[36], 28)
  s[405] = v27
  const v28 = shiftDays(s[38], 28)
  s[406] = v28
  const v29 = !s[355] || !s[8]
  const v30 = s[355] && s[10]
  const v31 = s[355] ? v27 : NEVER
  const v32 = s[355] ? v28 : NEVER
  const v33 = v29 && v32 >= NEVER
  const v34 = v25 && v29
  const v35 = s[186] && v33
  const v36 = v34 ? v31 : NEVER
  const v37 = v26 ? NEVER : v32
  const v38 = v34 ? (v26 || v35 ? Math.max(v32, v37) : v32) : v37
  const v39 = v34 || v26 || v35
  const v40 = v25 && v30 || s[186] && !((!v29 || !v30 && v31 === v32) && v29 && (!v29 || v31 === NEVER))
  const v41 = !s[8] && s[45] && s[356]
  const v42 = !s[8] && s[357] && s[358]
  const v43 = !s[8] && s[9] >= s[359]
  s[409] = v43
  const v44 = !s[8] && s[9] < s[360]
  s[407] = v44
  const v45 = v43 && v29
  const v46 = s[10] && v33
  const v47 = v45 ? v31 : NEVER
  const v48 = v44 ? NEVER : v32
  const v49 = v45 ? (v44 || v46 ? Math.max(v32, v48) : v32) : v48
  const v50 = f.arbejdsgiverensBetaling === 'ingen'
  const v51 = s[361] ? s[362] : s[363]
  const v52 = s[361] ? s[362] : s[364]
  const v53 = v25 && s[365]
  const v54 = s[186] && s[365] && v52 >= NEVER
  const v55 = v26 ? NEVER : v52
  const v56 = s[46] && v39
  const v57 = v41 && v39
  const v58 = v42 && (v45 || v44 || v46)
  const v59 = s[366] && (v50 && !s[8] || !v50 && (v53 || v26 || v54))
  const v60 = s[367] || v59
  const v61 = s[367] ? FIRST_DAY : v50 ? s[368] : v53 ? v51 : NEVER
  const v62 = v58 || v60
  const v63 = v58 ? (v60 ? Math.min(v47, v61) : v47) : v61
  const v64 = v57 || v62
  const v65 = v57 ? (v62 ? Math.min(v36, v63) : v36) : v63
  const SDL_40_1 = s[40] ? FIRST_DAY : v56 ? (v64 ? Math.min(v36, v65) : v36) : v65
  s[850] = SDL_40_1
  const v67 = s[367] ? NEVER : v50 ? s[369] : v53 ? (v26 || v54 ? Math.max(v52, v55) : v52) : v55
  const v68 = v58 ? (v60 ? Math.max(v49, v67) : v49) : v67
  const v69 = v57 ? (v62 ? Math.max(v38, v68) : v38) : v68
  const SDL_40_1_hoej = s[40] ? NEVER : v56 ? (v64 ? Math.max(v38, v69) : v38) : v69
  s[851] = SDL_40_1_hoej
  const SDL_40_1_er = s[42] && (s[40] || v56 || v57 || v58 || s[367] || v59)
  s[852] = SDL_40_1_er
  const SDL_40_1_ir = !s[42] || s[40] || s[46] && v40 || v41 && v40 || v42 && (v43 && v30 || s[10] && !((!v29 || !v30 && v31 === v32) && v29 && (!v29 || v31 === NEVER))) || s[367] || s[366] && (v50 && s[10] || !v50 && (v25 && s[370] || s[186] && !((!s[365] || !s[370] && v51 === v52) && s[365] && (!s[365] || v51 === NEVER)))) || s[41]
  s[853] = SDL_40_1_ir
}

function svar_29(f, s) {
  // SDL.40a.1: A-kassen skal have meldt fraværet (SDL § 40 a, stk. 1)
  const v0 = !s[8] && s[337] && s[36] <= 16248 /* 2014-06-27 */
  const v1 = shiftDays(f.anmeldtTilAkasse, 7)
  const v2 = !s[8] && s[38] >= 16249 /* 2014-06-28 */ && s[36] <= 16658 /* 2015-08-11 */
  const v3 = !s[8] && s[38] >= 16659 /* 2015-08-12 */ && s[39]
  const v4 = f.oplystDelvistLedig ? v1 : shiftDays(f.anmeldtTilAkasse, 21)
  const v5 = v2 || v3
  const v6 = v2 ? FIRST_DAY : v4
  const v7 = s[367] || v0 || v5
  const SDL_40a_1 = s[40] ? FIRST_DAY : s[350] || v7 ? (v7 ? (s[367] ? FIRST_DAY : v0 ? (v5 ? Math.min(v1, v6) : v1) : v6) : NEVER) : NEVER
  s[854] = SDL_40a_1
  const v9 = v2 ? NEVER : v4
  const SDL_40a_1_hoej = s[40] ? NEVER : s[46] ? NEVER : s[350] ? NEVER : s[367] ? NEVER : v0 ? (v5 ? Math.max(v1, v9) : v1) : v9
  s[855] = SDL_40a_1_hoej
  const SDL_40a_1_er = s[56] && (s[40] || s[46] || s[350] || s[367] || v0 || v2 || v3)
  s[856] = SDL_40a_1_er
  const SDL_40a_1_ir = !s[56] || s[40] || s[367] || v2 || s[41]
  s[857] = SDL_40a_1_ir
  // SDL.43.1: Du skal have meldt dig syg til kommunen (SDL § 43, stk. 1)
  const v13 = shiftDays(f.tredjeFravaersdag, 7)
  const v14 = s[371] ? s[372] : s[373] ? v13 : s[359]
  const v15 = s[371] ? s[374] : s[373] ? v13 : s[360]
  const v16 = !s[8] && s[375] && s[39]
  const v17 = f.aftaleForSelvstaendig ? s[372] : v14
  const v18 = f.aftaleForSelvstaendig ? s[374] : v15
  const v19 = v16 && (f.aftaleForSelvstaendig && !s[8] || f.aftaleForSelvstaendig === false && s[376])
  const v20 = s[377] || v19
  const v21 = s[377] ? (v19 ? Math.min(v14, v17) : v14) : v17
  const SDL_43_1 = s[40] ? FIRST_DAY : s[378] ? (v20 ? Math.min(v14, v21) : v14) : v21
  s[860] = SDL_43_1
  const v23 = s[377] ? (v19 ? Math.max(v15, v18) : v15) : v18
  const SDL_43_1_hoej = s[40] ? NEVER : s[378] ? (v20 ? Math.max(v15, v23) : v15) : v23
  s[861] = SDL_43_1_hoej
  const SDL_43_1_er = s[55] && (s[40] || s[378] || s[377] || v19)
  s[862] = SDL_43_1_er
  const SDL_43_1_ir = !s[55] || s[40] || s[379] || s[380] || v16 && (f.aftaleForSelvstaendig && s[10] || f.aftaleForSelvstaendig === false && s[381]) || s[41]
  s[863] = SDL_43_1_ir
  // SDL.43.5: Den for sene anmeldelse undskyldes (SDL § 43, stk. 5)
  const v27 = !s[8] && s[342] < f.selvstaendigAnmeldt
  const v28 = v27 || f.undskyldendeForhold === false
  const v29 = !s[8] && s[341] >= f.selvstaendigAnmeldt || s[10]
  const v30 = v29 && f.undskyldendeForhold
  const v31 = !s[8] && s[45] && s[36] <= 15111 /* 2011-05-17 */
  s[402] = v31
  const v32 = !s[8] && s[38] >= 15112 /* 2011-05-18 */ && s[36] <= 15207 /* 2011-08-21 */
  s[403] = v32
  const v33 = f.undskyldendeForhold || f.nemrefusionNede
  const v34 = v27 || !v33
  const v35 = v29 && v33
  const v36 = !s[8] && s[38] >= 15208 /* 2011-08-22 */ && s[39]
  s[404] = v36
  const SDL_43_5 = s[55] && (s[40] || s[46] && v30 || v31 && v30 || v32 && v35 || v36 && v35)
  s[871] = SDL_43_5
  const SDL_43_5_nej = s[55] && (s[40] || s[46] && v28 || v31 && v28 || v32 && v34 || v36 && v34)
  s[872] = SDL_43_5_nej
  const SDL_43_5_ir = !s[55] || s[54]
  s[873] = SDL_43_5_ir
  // SDL.43.4: Kommunen betaler tidligst fra (SDL § 43, stk. 4)
  const v40 = SDL_43_1_er && SDL_43_1_hoej >= f.selvstaendigAnmeldt
  const v41 = SDL_43_1_er && SDL_43_1 < f.selvstaendigAnmeldt
  const v42 = Math.max(s[36], f.selvstaendigAnmeldt)
  const v43 = Math.min(s[38], f.selvstaendigAnmeldt)
  const v44 = SDL_43_5 && !s[8]
  const v45 = SDL_43_5_ir && !s[8] && v43 >= v42
  const v46 = SDL_43_5_nej || v45
  const v47 = SDL_43_5_nej ? (v45 ? Math.min(f.selvstaendigAnmeldt, v42) : f.selvstaendigAnmeldt) : v42
  const v48 = v44 ? (v46 ? Math.min(s[36], v47) : s[36]) : v47
  const v49 = SDL_43_5_nej ? (v45 ? Math.max(f.selvstaendigAnmeldt, v43) : f.selvstaendigAnmeldt) : v43
  const v50 = v44 ? (v46 ? Math.max(s[38], v49) : s[38]) : v49
  const v51 = v44 || SDL_43_5_nej || v45
  const v52 = SDL_43_5 && s[10] || SDL_43_5_ir && !(s[338] && !s[8] && (s[8] || s[36] === f.selvstaendigAnmeldt))
  const v53 = Math.max(s[36], v48)
  const v54 = Math.min(s[38], v50)
  const v55 = v40 && !s[8]
  const v56 = v41 && v51
  const v57 = SDL_43_1_ir && !s[8] && v51 && v54 >= v53
  const v58 = v56 || v57
  const v59 = v56 ? (v57 ? Math.min(v48, v53) : v48) : v53
  const v60 = v56 ? (v57 ? Math.max(v50, v54) : v50) : v54
  const v61 = v55 || v56 || v57
  const v62 = v40 && s[10] || v41 && v52 || SDL_43_1_ir && s[10] && v52 || SDL_43_1_ir && !(s[338] && (!v51 || !v52 && v48 === v50) && (!s[8] && v51 || s[8] && !v51) && (s[8] || s[36] === v48))
  const SDL_43_4 = s[40] ? FIRST_DAY : v55 ? (v58 ? Math.min(s[36], v59) : s[36]) : v59
  s[864] = SDL_43_4
  const SDL_43_4_hoej = s[40] ? NEVER : v55 ? (v58 ? Math.max(s[38], v60) : s[38]) : v60
  s[865] = SDL_43_4_hoej
  const SDL_43_4_er = s[55] && (s[40] || s[46] && v61 || s[49] && v61)
  s[866] = SDL_43_4_er
  const SDL_43_4_ir = !s[55] || s[40] || s[46] && v62 || s[49] && v62 || s[41]
  s[867] = SDL_43_4_ir
  // SDL.43.4.tide: Du meldte dig i tide (SDL § 43, stk. 1)
  const SDL_43_4_tide = s[55] && (s[40] || s[46] && v40 || s[49] && v40)
  s[868] = SDL_43_4_tide
  const SDL_43_4_tide_nej = s[55] && (s[40] || s[46] && v41 || s[49] && v41)
  s[869] = SDL_43_4_tide_nej
  const SDL_43_4_tide_ir = !s[55] || s[40] || s[46] && SDL_43_1_ir || s[49] && SDL_43_1_ir || s[41]
  s[870] = SDL_43_4_tide_ir
  // SDL.51.1: Lediges sygedagpenge pr. uge (SDL § 51)
  const SDL_51_1 = s[2] ? f.dagpengePrUge : -Infinity
  s[388] = SDL_51_1
  const SDL_51_1_hoej = s[2] ? f.dagpengePrUge : Infinity
  s[391] = SDL_51_1_hoej
}

function svar_30(f, s) {
  // SDL.52.1: Selvstændiges sygedagpenge pr. uge ved fuldt fravær (SDL § 52, stk. 1)
  const v0 = f.selvstaendigForsikring === 'ingen'
  const v1 = f.vurderingsdato <= 13149 /* 2006-01-01 */ || f.vurderingsdato >= 20822 /* 2027-01-04 */
  const v2 = SATS_22(f.vurderingsdato)
  const v3 = v1 ? -Infinity : v2
  const v4 = v1 ? Infinity : v2
  const v5 = v3 > -Infinity && v4 < Infinity
  const v6 = quotient([v3, 2], [3], 'nærmeste', 100)
  const v7 = quotient([v4, 2], [3], 'nærmeste', 100)
  const v8 = v1 || !v5
  const SDL_52_1_er = !s[2] || v0 || !(!v5 && !v1 && v3 === v4)
  s[888] = SDL_52_1_er
  const SDL_52_1_ir = !s[2] || !v0 && v8 || v1
  s[889] = SDL_52_1_ir
  const SDL_52_1 = s[2] ? Math.min(v3, v0 ? f.indtaegtSomSelvstaendig : Math.max(f.indtaegtSomSelvstaendig, v5 ? Math.min(v6, v7) : -Infinity)) : -Infinity
  s[886] = SDL_52_1
  const SDL_52_1_hoej = s[2] ? Math.min(v4, v0 ? f.indtaegtSomSelvstaendig : Math.max(f.indtaegtSomSelvstaendig, v5 ? Math.max(v6, v7) : Infinity)) : Infinity
  s[887] = SDL_52_1_hoej
  // SDL.53.3: Selvstændiges sygedagpenge pr. uge (SDL § 53, stk. 3)
  const v13 = SDL_52_1 > -Infinity && SDL_52_1_hoej < Infinity
  const v14 = quotient([SDL_52_1, 3], [4], 'nærmeste', 1)
  const v15 = quotient([SDL_52_1_hoej, 3], [4], 'nærmeste', 1)
  const v16 = SDL_52_1_er && !(!v13 && (!SDL_52_1_er || !SDL_52_1_ir && SDL_52_1 === SDL_52_1_hoej))
  const v17 = SDL_52_1_ir || !v13
  const v18 = quotient([SDL_52_1], [2], 'nærmeste', 1)
  const v19 = quotient([SDL_52_1_hoej], [2], 'nærmeste', 1)
  const SDL_53_3_er = !s[2] || s[152] && SDL_52_1_er || !s[152] && (s[382] && v16 || !s[382] && (!s[118] || v16))
  s[384] = SDL_53_3_er
  const SDL_53_3_ir = !s[2] || s[152] && SDL_52_1_ir || !s[152] && (s[382] && v17 || !s[382] && s[118] && v17)
  s[386] = SDL_53_3_ir
  const SDL_53_3 = s[2] ? (s[152] ? SDL_52_1 : s[382] ? (v13 ? Math.min(v14, v15) : -Infinity) : s[118] ? (v13 ? Math.min(v18, v19) : -Infinity) : 0) : -Infinity
  s[389] = SDL_53_3
  const SDL_53_3_hoej = s[2] ? (s[152] ? SDL_52_1_hoej : s[382] ? (v13 ? Math.max(v14, v15) : Infinity) : s[118] ? (v13 ? Math.max(v18, v19) : Infinity) : 0) : Infinity
  s[392] = SDL_53_3_hoej
  // SDL.53.2: Beløb som ved fuldt fravær (SDL § 53, stk. 2)
  const v24 = f.ledigUdenLoen || s[56] || f.arbejdsgiverTilbyderDeltid === false
  const SDL_53_2 = !s[2] || v24
  s[890] = SDL_53_2
  const SDL_53_2_nej = !s[2] || !v24
  s[891] = SDL_53_2_nej
  // SDL.50.1: Det højeste beløb pr. time (SDL § 50, stk. 1)
  const v27 = quotient([v3, 100], [3700], 'nærmeste', 1)
  const v28 = quotient([v4, 100], [3700], 'nærmeste', 1)
  const SDL_50_1_er = !s[2] || !(!v5 && !v1 && v3 === v4)
  s[396] = SDL_50_1_er
  const SDL_50_1_ir = !s[2] || v8
  s[397] = SDL_50_1_ir
  const SDL_50_1 = s[2] ? (v5 ? Math.min(v27, v28) : -Infinity) : -Infinity
  s[394] = SDL_50_1
  const SDL_50_1_hoej = s[2] ? (v5 ? Math.max(v27, v28) : Infinity) : Infinity
  s[395] = SDL_50_1_hoej
  // SDL.47.1: Sygedagpenge pr. uge ved fuldt fravær (SDL § 47, stk. 1)
  const v33 = SDL_50_1_er && f.timefortjeneste < SDL_50_1_hoej
  const v34 = f.normalTimerPrUge >= 3700
  const v35 = v33 || !v34
  const v36 = SDL_50_1_er && f.timefortjeneste >= SDL_50_1 || SDL_50_1_ir
  const v37 = v36 && v34
  const v38 = Math.min(f.timefortjeneste, SDL_50_1)
  const v39 = Math.min(f.timefortjeneste, SDL_50_1_hoej)
  const v40 = v38 <= -Infinity
  const v41 = quotient([v38, f.normalTimerPrUge], [100], 'nærmeste', 1)
  const v42 = quotient([v39, f.normalTimerPrUge], [100], 'nærmeste', 1)
  const v43 = SDL_50_1_er && !(v40 && (!SDL_50_1_er || !SDL_50_1_ir && v38 === v39))
  const v44 = Math.min(v3, v40 ? -Infinity : Math.min(v41, v42))
  const v45 = Math.min(v4, v40 ? Infinity : Math.max(v41, v42))
  const v46 = SDL_50_1_ir || v40 || v1
  const v47 = v35 && v43
  const v48 = v37 || v47
  const v49 = v37 && v1 || v35 && v46
  const v50 = !s[8] && s[45] && s[43]
  const SDL_47_1 = s[40] ? -Infinity : v37 ? (v47 ? Math.min(v3, v44) : v3) : v44
  s[878] = SDL_47_1
  const SDL_47_1_hoej = s[40] ? Infinity : v37 ? (v47 ? Math.max(v4, v45) : v4) : v45
  s[879] = SDL_47_1_hoej
  const SDL_47_1_er = s[40] || s[46] && v48 || v50 && v48 || s[44] && v48
  s[880] = SDL_47_1_er
  const SDL_47_1_ir = s[40] || s[46] && v49 || v50 && v49 || s[44] && v49 || s[41]
  s[881] = SDL_47_1_ir
  // SDL.53.1: Lønmodtagerens sygedagpenge pr. uge (SDL § 53, stk. 1)
  const v55 = Math.max(0, s[383])
  const v56 = v55 >= 3700
  const v57 = v33 || !v56
  const v58 = v36 && v56
  const v59 = quotient([v38, v55], [100], 'nærmeste', 1)
  const v60 = quotient([v39, v55], [100], 'nærmeste', 1)
  const v61 = Math.min(v3, v40 ? -Infinity : Math.min(v59, v60))
  const v62 = Math.min(v4, v40 ? Infinity : Math.max(v59, v60))
  const v63 = v57 && v43
  const v64 = v58 || v63
  const v65 = v58 ? (v63 ? Math.min(v3, v61) : v3) : v61
  const v66 = v58 ? (v63 ? Math.max(v4, v62) : v4) : v62
  const v67 = v58 && v1 || v57 && v46
  const v68 = Math.max(SDL_47_1, v65)
  const v69 = Math.min(SDL_47_1_hoej, v66)
  const v70 = SDL_53_2 && SDL_47_1_er
  const v71 = SDL_53_2_nej && v64
  const v72 = !s[2] && SDL_47_1_er && v64 && v69 >= v68
  const v73 = v71 || v72
  const v74 = v71 ? (v72 ? Math.min(v65, v68) : v65) : v68
  const v75 = v71 ? (v72 ? Math.max(v66, v69) : v66) : v69
  const SDL_53_1_er = !s[2] || v70 || v71 || v72
  s[385] = SDL_53_1_er
  const SDL_53_1_ir = !s[2] || SDL_53_2 && SDL_47_1_ir || SDL_53_2_nej && v67 || !s[2] && SDL_47_1_ir && v67 || !s[2] && !((!SDL_47_1_er || !SDL_47_1_ir && SDL_47_1 === SDL_47_1_hoej) && (!v64 || !v67 && v65 === v66) && (SDL_47_1_er && v64 || !SDL_47_1_er && !v64) && (!SDL_47_1_er || SDL_47_1 === v65))
  s[387] = SDL_53_1_ir
  const SDL_53_1 = s[2] ? (v70 ? (v73 ? Math.min(SDL_47_1, v74) : SDL_47_1) : v74) : -Infinity
  s[390] = SDL_53_1
  const SDL_53_1_hoej = s[2] ? (v70 ? (v73 ? Math.max(SDL_47_1_hoej, v75) : SDL_47_1_hoej) : v75) : Infinity
  s[393] = SDL_53_1_hoej
}

function svar_31(f, s) {
  // SDL.46.1: Sygedagpenge pr. uge (SDL § 46, stk. 1)
  const SDL_46_1_er = !s[2] || s[56] || s[55] && s[384] || !s[55] && s[385]
  s[876] = SDL_46_1_er
  const SDL_46_1_ir = !s[2] || s[56] && !s[2] || !s[56] && (s[55] && s[386] || !s[55] && s[387])
  s[877] = SDL_46_1_ir
  const SDL_46_1 = s[2] ? (s[56] ? s[388] : s[55] ? s[389] : s[390]) : -Infinity
  s[874] = SDL_46_1
  const SDL_46_1_hoej = s[2] ? (s[56] ? s[391] : s[55] ? s[392] : s[393]) : Infinity
  s[875] = SDL_46_1_hoej
  // SDL.47.1.3: Sygedagpenge pr. uge fra arbejdsgiveren (SDL § 47, stk. 1)
  const v4 = Math.min(s[394], f.timeloenHosArbejdsgiveren)
  const v5 = Math.min(s[395], f.timeloenHosArbejdsgiveren)
  const v6 = v4 <= -Infinity
  const v7 = quotient([v4, f.normalTimerPrUge], [100], 'nærmeste', 1)
  const v8 = quotient([v5, f.normalTimerPrUge], [100], 'nærmeste', 1)
  const v9 = s[396] && !(v6 && (!s[396] || !s[397] && v4 === v5))
  const v10 = s[397] || v6
  const SDL_47_1_3 = s[40] ? -Infinity : v6 ? -Infinity : Math.min(v7, v8)
  s[882] = SDL_47_1_3
  const SDL_47_1_3_hoej = s[40] ? Infinity : v6 ? Infinity : Math.max(v7, v8)
  s[883] = SDL_47_1_3_hoej
  const SDL_47_1_3_er = s[40] || s[46] && v9 || s[49] && v9
  s[884] = SDL_47_1_3_er
  const SDL_47_1_3_ir = s[40] || s[46] && v10 || s[49] && v10 || s[41]
  s[885] = SDL_47_1_3_ir
  // SDL.54.1: Refusion til arbejdsgiveren (SDL § 54, stk. 1)
  const v15 = s[398] && f.vurderingsdato >= s[399]
  const v16 = !s[42] || !s[355] || (s[398] && f.vurderingsdato < s[400] || s[192] || s[401] && s[54]) && (s[183] || f.aftaleMedArbejdsgiver === false || !s[8] && f.vurderingsdato < s[38])
  const v17 = s[42] && s[355] && ((v15 || s[401]) && s[261] && (v15 || s[188]) || s[185] && f.aftaleMedArbejdsgiver && (!s[8] && f.vurderingsdato >= s[36] || s[10]))
  const SDL_54_1 = s[40] || s[46] && v17 || s[49] && v17
  s[892] = SDL_54_1
  const SDL_54_1_nej = s[40] || s[46] && v16 || s[49] && v16
  s[893] = SDL_54_1_nej
  // SDL.59.6: Refusion trods for sen anmeldelse (SDL § 59, stk. 6)
  const v20 = !s[8] && s[342] < f.refusionskravFremsat
  const v21 = f.skyldesLoenmodtageren || f.forkertVejledning || f.saerligeOmstaendighederForRefusion
  const v22 = v20 || !v21
  const v23 = !s[8] && s[341] >= f.refusionskravFremsat || s[10]
  const v24 = v23 && v21
  const v25 = f.nemrefusionNede || f.skyldesLoenmodtageren || f.forkertVejledning || f.saerligeOmstaendighederForRefusion
  const v26 = v20 || !v25
  const v27 = v23 && v25
  const SDL_59_6 = s[42] && (s[40] || s[46] && v24 || s[402] && v24 || s[403] && v27 || s[404] && v27)
  s[898] = SDL_59_6
  const SDL_59_6_nej = s[42] && (s[40] || s[46] && v22 || s[402] && v22 || s[403] && v26 || s[404] && v26)
  s[899] = SDL_59_6_nej
  // SDL.59.2: Refusion tidligst fra (SDL § 59, stk. 2-5)
  const v30 = !s[8] && s[405] < f.arbejdsgiverAnmeldt
  const v31 = !s[8] && s[406] >= f.arbejdsgiverAnmeldt || s[407] || SDL_59_6
  const v32 = SDL_59_6_nej || s[408]
  const v33 = (v30 || s[10]) && (s[409] || s[10]) && v32 && (v30 || s[409] || SDL_59_6_nej)
  const v34 = s[10] && s[408]
  const v35 = shiftMonths(f.refusionskravFremsat, -3)
  const v36 = Math.max(f.arbejdsgiverAnmeldt, v35)
  const v37 = Math.max(v35, v36)
  const v38 = Math.min(v35, v36)
  const v39 = v34 && v35 !== v36
  const v40 = v34 && v38 >= v37
  const v41 = v33 || v40
  const v42 = v40 ? Math.min(v36, v37) : v36
  const v43 = v33 ? v42 : v37
  const v44 = v31 ? (v41 ? Math.min(v35, v43) : v35) : v43
  const v45 = v40 ? Math.max(v36, v38) : v36
  const v46 = v33 ? v45 : v38
  const v47 = v31 ? (v41 ? Math.max(v35, v46) : v35) : v46
  const v48 = v31 || v33 || v40
  const v49 = !s[8] && s[363] < f.arbejdsgiverAnmeldt
  const v50 = !s[8] && s[9] >= shiftDays(s[36], 30)
  const v51 = !s[8] && s[364] >= f.arbejdsgiverAnmeldt || !s[8] && s[9] < shiftDays(s[38], 30) || SDL_59_6
  const v52 = (v49 || s[10]) && (v50 || s[10]) && v32 && (v49 || v50 || SDL_59_6_nej)
  const v53 = v52 || v40
  const v54 = v52 ? v42 : v37
  const v55 = v52 ? v45 : v38
  const v56 = s[46] && v48
  const v57 = s[350] && v48
  const v58 = s[366] && (v51 || v52 || v40)
  const v59 = s[367] || v58
  const v60 = s[367] ? FIRST_DAY : v51 ? (v53 ? Math.min(v35, v54) : v35) : v54
  const v61 = v57 || v59
  const v62 = v57 ? (v59 ? Math.min(v44, v60) : v44) : v60
  const SDL_59_2 = s[40] ? FIRST_DAY : v56 ? (v61 ? Math.min(v44, v62) : v44) : v62
  s[894] = SDL_59_2
  const v64 = s[367] ? NEVER : v51 ? (v53 ? Math.max(v35, v55) : v35) : v55
  const v65 = v57 ? (v59 ? Math.max(v47, v64) : v47) : v64
  const SDL_59_2_hoej = s[40] ? NEVER : v56 ? (v61 ? Math.max(v47, v65) : v47) : v65
  s[895] = SDL_59_2_hoej
  const SDL_59_2_er = s[42] && (s[40] || v56 || v57 || s[367] || v58)
  s[896] = SDL_59_2_er
  const SDL_59_2_ir = !s[42] || s[40] || s[46] && v39 || s[350] && v39 || s[367] || s[366] && v39 || s[41]
  s[897] = SDL_59_2_ir
}

function svar_32(f, s) {
  const v0 = s[0] ? 0 : 4
  s[428] = v0
  const v1 = s[79] ? 1 : 0
  s[438] = v1
  const v2 = v1 + (s[410] ? 4 : 0)
  s[432] = v2
  const v3 = s[411] ? 4 : 0
  s[437] = v3
  const v4 = (s[412] ? 1 : 0) + (s[413] ? 2 : 0) + (s[414] ? 4 : 0)
  s[440] = v4
  const v5 = s[2] ? 0 : 4
  s[449] = v5
  const v6 = (s[415] ? 1 : 0) + (s[416] ? 2 : 0) + v5
  s[441] = v6
  const v7 = s[84] ? 1 : 0
  s[442] = v7
  const v8 = s[417] ? 4 : 0
  s[474] = v8
  const v9 = f.ressourceforloebErBevilget ? 1 : 0
  s[499] = v9
  const v10 = s[418] ? 4 : 0
  s[510] = v10
  const v11 = v9 + v10
  s[490] = v11
  const v12 = s[90] ? 4 : 0
  s[496] = v12
  const v13 = s[419] ? 4 : 0
  s[500] = v13
  const v14 = s[420] ? 1 : 0
  s[521] = v14
  const v15 = f.revalideringErBevilget ? 1 : 0
  s[524] = v15
  const v16 = s[171] ? 4 : 0
  s[536] = v16
  const v17 = s[77] ? 0 : 4
  s[562] = v17
  const v18 = s[421] ? 1 : 4
  s[602] = v18
  const v19 = s[422] ? 1 : 0
  s[611] = v19
  const v20 = s[77] ? 1 : 4
  s[623] = v20
  const v21 = s[54] ? 4 : 0
  s[683] = v21
  const v22 = s[8] ? 0 : 1
  s[684] = v22
  const v23 = s[10] ? 4 : 0
  s[685] = v23
  const v24 = s[408] ? 4 : 0
  s[704] = v24
  const v25 = s[423] ? 1 : 0
  s[740] = v25
  const v26 = 1 + v5
  s[745] = v26
  const v27 = s[424] ? 1 : 0
  s[765] = v27
  const v28 = s[330] ? 4 : 0
  s[804] = v28
  const v29 = s[292] ? 4 : 0
  s[805] = v29
  const v30 = s[319] ? 4 : 0
  s[806] = v30
}

export function svar(f) {
  const s = new Array(900)
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
  return { ALF_62_3: s[249], ALF_62_3_hoej: s[250], ALF_62_3_kan: (s[248] ? 1 : 0) + (s[251] ? 4 : 0), BEK937_27_kan: (s[425] ? 1 : 0) + (s[426] ? 2 : 0) + (s[427] ? 4 : 0), FERIEBEK_2_kan: (s[162] ? 1 : 0) + (s[161] ? 2 : 0) + s[428], FERIEBEK_2_6_kan: (s[429] ? 3 : 0) + 4, LAB_31_3: s[430], LAB_31_3_hoej: s[431], LAB_31_3_kan: s[432], LAB_31_3_vindue: s[433], LAB_31_3_vindue_hoej: s[434], LAB_31_3_vindue_kan: s[432], LAB_33_3_kan: (s[435] ? 1 : 0) + (s[436] ? 2 : 0) + s[437], LAB_36_3_kan: s[438] + (s[439] ? 2 : 0) + s[437], LAB_36_3_ressourceforloeb_kan: s[440], LAB_43_kan: s[441], LAB_44_1_kan: s[442] + (s[443] ? 2 : 0) + (s[444] ? 4 : 0), LAB_45_1_kan: (s[81] ? 1 : 0) + (s[445] ? 2 : 0) + (s[446] ? 4 : 0), LAB_107_1_kan: (s[447] ? 1 : 0) + (s[448] ? 2 : 0) + s[449], LAB_108_2_kan: (s[450] ? 1 : 0) + (s[451] ? 2 : 0) + s[437], LAB_109_1_kan: (s[452] ? 1 : 0) + (s[453] ? 2 : 0) + (s[454] ? 4 : 0), LAB_109_1_frist: s[455], LAB_109_1_frist_hoej: s[456], LAB_109_1_frist_kan: s[442] + (s[457] ? 4 : 0), LAB_109_2_kraft_kan: (s[458] ? 1 : 0) + (s[459] ? 2 : 0) + (s[460] ? 4 : 0), LAB_110_1: s[461], LAB_110_1_hoej: s[462], LAB_110_1_kan: (s[463] ? 1 : 0) + (s[464] ? 4 : 0), LAB_110_2_kan: (s[465] ? 1 : 0) + (s[466] ? 2 : 0) + (s[467] ? 4 : 0), LAB_111_1: s[468], LAB_111_1_hoej: s[469], LAB_111_1_kan: (s[470] ? 1 : 0) + (s[471] ? 4 : 0), LAB_111_2_kan: (s[472] ? 1 : 0) + (s[473] ? 2 : 0) + s[474], LAB_111_3: s[475], LAB_111_3_hoej: s[476], LAB_111_3_kan: (s[477] ? 1 : 0) + (s[478] ? 4 : 0), LAB_111_4_kan: (s[479] ? 1 : 0) + (s[480] ? 2 : 0) + s[474], LAB_112_1_kan: (s[481] ? 1 : 0) + (s[482] ? 2 : 0) + (s[483] ? 4 : 0), LAB_112_2_kan: (s[484] ? 1 : 0) + (s[485] ? 2 : 0) + s[449], LAB_112_3_kan: (s[486] ? 1 : 0) + (s[487] ? 2 : 0) + s[449], LAB_112_3_igang_kan: s[440], LAB_113_2: s[488], LAB_113_2_hoej: s[489], LAB_113_2_kan: s[490], LAB_113_2_team_kan: (s[491] ? 1 : 0) + (s[492] ? 2 : 0) + (s[493] ? 4 : 0), LAB_113_3_kan: (s[494] ? 1 : 0) + (s[495] ? 2 : 0) + s[496], LAB_113_4: s[497], LAB_113_4_hoej: s[498], LAB_113_4_kan: s[499] + s[500], LAB_113_4_ydelse_kan: (s[501] ? 1 : 0) + (s[502] ? 2 : 0) + s[500], LAB_113a_kan: (s[503] ? 1 : 0) + (s[504] ? 2 : 0) + (s[505] ? 4 : 0), LAB_114_1: s[506], LAB_114_1_hoej: s[507], LAB_114_1_kan: s[490], LAB_114_1_plan_kan: (s[508] ? 1 : 0) + (s[509] ? 2 : 0) + s[510], LAB_114_3: s[511], LAB_114_3_hoej: s[512], LAB_114_3_kan: 1 + (s[513] ? 4 : 0), LAB_114_3_igang_kan: s[440], LAB_114_4: s[514], LAB_114_4_hoej: s[515], LAB_114_4_kan: s[499] + (s[516] ? 4 : 0), LAB_115_1_kan: (s[517] ? 1 : 0) + (s[518] ? 2 : 0) + s[449], LAB_142_1_kan: (s[519] ? 1 : 0) + (s[520] ? 2 : 0) + s[449], LAB_144_kan: s[521] + (s[173] ? 2 : 0) + s[449], LAB_145_1: s[522], LAB_145_1_hoej: s[523], LAB_145_1_kan: s[524] + (s[525] ? 4 : 0), LAB_145_1_plan_kan: (s[526] ? 1 : 0) + (s[527] ? 2 : 0) + (s[528] ? 4 : 0), LAB_145_2_kan: (s[529] ? 1 : 0) + (s[530] ? 2 : 0) + (s[531] ? 0 : 4), LAB_146_kan: (s[532] ? 1 : 0) + (s[533] ? 2 : 0) + s[449], LAS_50_kan: (s[534] ? 1 : 0) + (s[535] ? 2 : 0) + s[536], LAS_68_2: s[94], LAS_68_2_hoej: s[95], LAS_68_2_kan: (s[96] ? 1 : 0) + (s[99] ? 4 : 0), LAS_68_4: s[106], LAS_68_4_hoej: s[104], LAS_68_4_kan: (s[110] ? 1 : 0) + (s[112] ? 4 : 0), LAS_68_5_kan: (s[0] ? 1 : 0) + (s[98] ? 2 : 0) + (s[97] ? 4 : 0), LAS_68a_1: s[537], LAS_68a_1_hoej: s[538], LAS_68a_1_kan: (s[539] ? 1 : 0) + (s[540] ? 4 : 0), LAS_68a_1_tid_kan: (s[541] ? 1 : 0) + (s[108] ? 2 : 0) + s[428], LAS_68a_2: s[107], LAS_68a_2_hoej: s[105], LAS_68a_2_kan: (s[111] ? 1 : 0) + (s[113] ? 4 : 0), LAS_68a_3: s[542], LAS_68a_3_hoej: s[543], LAS_68a_3_kan: (s[544] ? 1 : 0) + (s[545] ? 4 : 0), LAS_69j_2: s[546], LAS_69j_2_hoej: s[547], LAS_69j_2_kan: (s[548] ? 1 : 0) + (s[549] ? 4 : 0), LAS_69j_2_bidrag: s[550], LAS_69j_2_bidrag_hoej: s[551], LAS_69j_2_bidrag_kan: (s[552] ? 1 : 0) + (s[553] ? 4 : 0), LAS_69j_4: s[157], LAS_69j_4_hoej: s[156], LAS_69j_4_kan: (s[158] ? 1 : 0) + (s[159] ? 4 : 0), LAS_69j_5: s[554], LAS_69j_5_hoej: s[555], LAS_69j_5_kan: (s[556] ? 1 : 0) + (s[557] ? 4 : 0), LAS_69j_5_modtager_kan: (s[558] ? 1 : 0) + (s[559] ? 2 : 0) + (s[560] ? 4 : 0), LAS_69j_5_tid_kan: (s[561] ? 1 : 0) + (s[127] ? 2 : 0) + s[562], LAS_69j_7_kan: (s[563] ? 1 : 0) + (s[564] ? 2 : 0) + s[562], LAS_69j_8_kan: (s[565] ? 1 : 0) + (s[566] ? 2 : 0) + (s[567] ? 4 : 0), LAS_69j_9: s[155], LAS_69j_9_hoej: s[568], LAS_69j_9_kan: (s[569] ? 1 : 0) + (s[570] ? 4 : 0), LAS_69j_10: s[129], LAS_69j_10_hoej: s[126], LAS_69j_10_kan: (s[130] ? 1 : 0) + (s[131] ? 4 : 0), LAS_69j_11_kan: (s[571] ? 1 : 0) + (s[572] ? 2 : 0) + (s[573] ? 4 : 0), LAS_69j_13_kan: (s[574] ? 1 : 0) + (s[575] ? 2 : 0) + (s[576] ? 4 : 0), LAS_69j_15_kan: (s[577] ? 1 : 0) + (s[578] ? 2 : 0) + s[562], LAS_69j_udbetales: s[579], LAS_69j_udbetales_hoej: s[580], LAS_69j_udbetales_kan: (s[581] ? 1 : 0) + (s[582] ? 4 : 0), LAS_69k_1_kan: (s[583] ? 1 : 0) + (s[584] ? 2 : 0) + s[562], LAS_69k_2_kan: (s[585] ? 1 : 0) + (s[586] ? 2 : 0) + (s[587] ? 4 : 0), LAS_69k_5_kan: (s[588] ? 1 : 0) + (s[589] ? 2 : 0) + s[562], LAS_69k_6: s[590], LAS_69k_6_hoej: s[591], LAS_69k_6_kan: (s[592] ? 1 : 0) + s[428], LAS_69k_6_aftale_kan: (s[593] ? 1 : 0) + (s[594] ? 2 : 0) + s[428], LAS_69k_6_senest: s[595], LAS_69k_6_senest_hoej: s[596], LAS_69k_6_senest_kan: s[0] ? 1 : 4, LAS_69l_1_kan: (s[597] ? 1 : 0) + (s[598] ? 2 : 0) + (s[599] ? 4 : 0), LAS_69l_3: s[600], LAS_69l_3_hoej: s[601], LAS_69l_3_kan: s[602], LAS_69m_2: s[603], LAS_69m_2_hoej: s[604], LAS_69m_2_kan: (s[605] ? 1 : 0) + (s[606] ? 4 : 0), LAS_69n_1: s[607], LAS_69n_1_hoej: s[608], LAS_69n_1_kan: (s[609] ? 1 : 0) + (s[610] ? 4 : 0), LAS_69o_1_kan: s[611] + (s[612] ? 2 : 0) + (s[613] ? 4 : 0), LAS_69o_2: s[614], LAS_69o_2_hoej: s[615], LAS_69o_2_kan: s[611] + (s[616] ? 4 : 0), LAS_69p_1_kan: (s[617] ? 1 : 0) + (s[618] ? 2 : 0) + (s[421] ? 0 : 4), LAS_69q_1: s[619], LAS_69q_1_hoej: s[620], LAS_69q_1_kan: s[602], LAS_69t_2: s[621], LAS_69t_2_hoej: s[622], LAS_69t_2_kan: s[623], LAS_69x_3: s[624], LAS_69x_3_hoej: s[625], LAS_69x_3_kan: s[623], LAS_70_1_kan: (s[172] ? 1 : 0) + (s[170] ? 2 : 0) + s[536], LAS_70_1_3_kan: (s[626] ? 1 : 0) + (s[627] ? 2 : 0) + (s[628] ? 4 : 0), LAS_70_4: s[629], LAS_70_4_hoej: s[630], LAS_70_4_kan: (s[631] ? 1 : 0) + (s[632] ? 4 : 0), LAS_71_1: s[633], LAS_71_1_hoej: s[634], LAS_71_1_kan: (s[635] ? 1 : 0) + (s[636] ? 4 : 0), LAS_71_2: s[637], LAS_71_2_hoej: s[638], LAS_71_2_kan: (s[639] ? 1 : 0) + (s[640] ? 4 : 0), LAS_71_2_ung: s[641], LAS_71_2_ung_hoej: s[642], LAS_71_2_ung_kan: (s[169] ? 0 : 1) + (s[643] ? 4 : 0), LAS_71_3: s[644], LAS_71_3_hoej: s[645], LAS_71_3_kan: (s[646] ? 1 : 0) + (s[647] ? 4 : 0), LAS_71_4_kan: (s[648] ? 1 : 0) + (s[649] ? 2 : 0) + (s[650] ? 4 : 0), LAS_71_6_kan: s[521] + (s[2] ? 0 : 2) + (s[651] ? 4 : 0), LAS_73b_kan: (s[652] ? 1 : 0) + (s[653] ? 2 : 0) + s[536], LAS_73c_1: s[654], LAS_73c_1_hoej: s[655], LAS_73c_1_kan: s[524] + (s[656] ? 4 : 0), LAS_73f_1_kan: (s[657] ? 1 : 0) + (s[658] ? 2 : 0) + s[536], LAS_73f_1_beloeb: s[659], LAS_73f_1_beloeb_hoej: s[660], LAS_73f_1_beloeb_kan: s[524] + s[536], LOB_4_1_kan: (s[661] ? 1 : 0) + (s[662] ? 2 : 0) + s[449], LOB_9_1_kan: (s[663] ? 1 : 0) + (s[664] ? 2 : 0) + (s[665] ? 4 : 0), LOB_10_1_kan: (s[666] ? 1 : 0) + (s[667] ? 2 : 0) + s[449], LOB_15a_1_kan: s[441], LOV1750_21_8_kan: (s[89] ? 1 : 0) + (s[91] ? 2 : 0) + s[496], LOV1750_21_revalidering_kan: (s[668] ? 1 : 0) + (s[167] ? 2 : 0) + s[536], LSP_18_2_kan: (s[669] ? 1 : 0) + (s[670] ? 2 : 0) + (s[671] ? 4 : 0), PLANBEK_2_1_kan: (s[672] ? 1 : 0) + (s[673] ? 2 : 0) + s[449], REFUSIONSBEK_2: s[674], REFUSIONSBEK_2_hoej: s[675], REFUSIONSBEK_2_kan: (s[676] ? 1 : 0) + (s[677] ? 4 : 0), SDL_2_kan: (s[678] ? 1 : 0) + (s[679] ? 2 : 0) + (s[680] ? 4 : 0), SDL_2_1_kan: (s[681] ? 1 : 0) + (s[682] ? 2 : 0) + s[683], SDL_3_kan: (s[191] ? 1 : 0) + (s[193] ? 2 : 0) + s[449], SDL_6_1: s[36], SDL_6_1_hoej: s[38], SDL_6_1_kan: s[684] + s[685], SDL_7_1_kan: (s[58] ? 1 : 0) + (s[64] ? 2 : 0) + s[449], SDL_7_1_ferie_kan: (s[2] ? 0 : 1) + 2 + s[449], SDL_7_1_ferieaftale_kan: (s[686] ? 1 : 0) + (s[687] ? 2 : 0) + s[449], SDL_7_1_genoptagelse: s[688], SDL_7_1_genoptagelse_hoej: s[689], SDL_7_1_genoptagelse_kan: (f.ferieAftalt ? 1 : 0) + (s[690] ? 4 : 0), SDL_7_1_ny_kan: (s[691] ? 1 : 0) + (s[692] ? 2 : 0) + s[449], SDL_7_2_kan: (s[693] ? 1 : 0) + (s[694] ? 2 : 0) + s[449], SDL_7_3: s[695], SDL_7_3_hoej: s[696], SDL_7_3_kan: (s[697] ? 1 : 0) + (s[698] ? 4 : 0), SDL_7_5_kan: (s[699] ? 1 : 0) + (s[700] ? 2 : 0) + s[449], SDL_7a_1: s[701], SDL_7a_1_hoej: s[702], SDL_7a_1_kan: (s[703] ? 1 : 0) + s[704], SDL_7c_kan: (s[201] ? 1 : 0) + (s[202] ? 2 : 0) + (s[195] ? 0 : 4), SDL_10a_kan: (s[705] ? 1 : 0) + (s[706] ? 2 : 0) + s[449], SDL_11_3: s[707], SDL_11_3_hoej: s[708], SDL_11_3_kan: 1 + (s[709] ? 0 : 4), SDL_11a_1_kan: (s[710] ? 1 : 0) + (s[711] ? 2 : 0) + (s[712] ? 4 : 0), SDL_12_1_1_kan: (s[200] ? 1 : 0) + (s[198] ? 2 : 0) + (s[199] ? 4 : 0), SDL_12_1_2_kan: (s[231] ? 1 : 0) + (s[226] ? 2 : 0) + (s[225] ? 4 : 0), SDL_12_1_3_kan: (s[713] ? 1 : 0) + (s[714] ? 2 : 0) + s[449], SDL_13b_1: s[715], SDL_13b_1_hoej: s[716], SDL_13b_1_kan: (s[717] ? 1 : 0) + (s[718] ? 4 : 0), SDL_13b_1_antal: s[719], SDL_13b_1_antal_hoej: s[720], SDL_13b_1_antal_kan: (s[721] ? 1 : 0) + (s[722] ? 4 : 0), SDL_13b_1_naeste: s[723], SDL_13b_1_naeste_hoej: s[724], SDL_13b_1_naeste_kan: (s[725] ? 1 : 0) + (s[726] ? 4 : 0), SDL_13b_5_kan: (s[727] ? 1 : 0) + (s[728] ? 2 : 0) + (s[729] ? 4 : 0), SDL_13f_1_kan: (s[204] ? 1 : 0) + (s[203] ? 2 : 0) + (s[165] ? 0 : 4), SDL_13f_1_dag: s[730], SDL_13f_1_dag_hoej: s[731], SDL_13f_1_dag_kan: (s[732] ? 1 : 0) + (s[733] ? 4 : 0), SDL_21_1_1_kan: (s[734] ? 1 : 0) + (s[735] ? 2 : 0) + s[449], SDL_21_1_2_kan: (s[736] ? 1 : 0) + (s[737] ? 2 : 0) + s[449], SDL_21_1_3_kan: (s[738] ? 1 : 0) + (s[739] ? 2 : 0) + s[449], SDL_21_4_kan: s[740] + (s[741] ? 2 : 0) + (s[742] ? 4 : 0), SDL_21_4_dag: s[743], SDL_21_4_dag_hoej: s[744], SDL_21_4_dag_kan: s[745], SDL_21_4_fra: s[746], SDL_21_4_fra_hoej: s[747], SDL_21_4_fra_kan: s[740] + (s[748] ? 4 : 0), SDL_21a_kan: (s[749] ? 1 : 0) + (s[750] ? 2 : 0) + s[449], SDL_24_1: s[35], SDL_24_1_hoej: s[73], SDL_24_1_kan: (s[68] ? 1 : 0) + (s[70] ? 4 : 0), SDL_24_1_ophoer: s[751], SDL_24_1_ophoer_hoej: s[752], SDL_24_1_ophoer_kan: (s[753] ? 1 : 0) + (s[754] ? 4 : 0), SDL_24_1_revurdering_kan: (s[755] ? 1 : 0) + (s[756] ? 2 : 0) + (s[757] ? 4 : 0), SDL_24_3: flat(s[6]), SDL_24_3_hoej: flat(s[7]), SDL_24_3_kan: s[684] + (!s[8] && !s[758] ? 2 : 0) + s[685], SDL_24a_1_kan: (s[257] ? 1 : 0) + (s[260] ? 2 : 0) + (s[259] ? 4 : 0), SDL_24a_1_graense_kan: (s[60] ? 1 : 0) + (s[63] ? 2 : 0) + (s[61] ? 4 : 0), SDL_24a_2: s[759], SDL_24a_2_hoej: s[760], SDL_24a_2_kan: (s[761] ? 1 : 0) + (s[762] ? 4 : 0), SDL_24a_6_kan: (s[763] ? 1 : 0) + (s[764] ? 2 : 0) + s[449], SDL_24b_1_kan: s[765] + (s[766] ? 2 : 0) + s[449], SDL_24b_2: s[767], SDL_24b_2_hoej: s[768], SDL_24b_2_kan: s[765] + (s[769] ? 4 : 0), SDL_24c_1_kan: (s[770] ? 1 : 0) + (s[771] ? 2 : 0) + s[449], SDL_25_1: s[71], SDL_25_1_hoej: s[72], SDL_25_1_kan: (s[67] ? 1 : 0) + (s[69] ? 4 : 0), SDL_26_1_kan: (s[772] ? 1 : 0) + (s[773] ? 2 : 0) + (s[774] ? 4 : 0), SDL_26_1_covid: s[266], SDL_26_1_covid_hoej: s[267], SDL_26_1_covid_kan: (s[268] ? 1 : 0) + (s[269] ? 4 : 0), SDL_26_1_fra: s[775], SDL_26_1_fra_hoej: s[776], SDL_26_1_fra_kan: (s[777] ? 1 : 0) + (s[778] ? 4 : 0), SDL_26_1_uger: s[779], SDL_26_1_uger_hoej: s[780], SDL_26_1_uger_kan: (s[781] ? 1 : 0) + s[683], SDL_26_2_kan: (s[782] ? 1 : 0) + (s[783] ? 2 : 0) + (s[784] ? 4 : 0), SDL_26_3_covid: s[785], SDL_26_3_covid_hoej: s[786], SDL_26_3_covid_kan: (s[787] ? 1 : 0) + (s[788] ? 4 : 0), SDL_26a_1_covid: s[789], SDL_26a_3_covid: s[790], SDL_26a_3_covid_kan: s[791] ? 4 : 1, SDL_26c_covid: s[275], SDL_26c_covid_hoej: s[277], SDL_26c_covid_kan: (s[271] ? 1 : 0) + (s[273] ? 4 : 0), SDL_26d_covid: s[274], SDL_26d_covid_hoej: s[276], SDL_26d_covid_kan: (s[270] ? 1 : 0) + (s[272] ? 4 : 0), SDL_26f_covid: s[792], SDL_26f_covid_hoej: s[793], SDL_26f_covid_kan: (s[794] ? 1 : 0) + (s[795] ? 4 : 0), SDL_26g_covid: s[278], SDL_26g_covid_hoej: s[279], SDL_26g_covid_kan: (s[280] ? 1 : 0) + (s[281] ? 4 : 0), SDL_26h_covid: s[796], SDL_26h_covid_hoej: s[797], SDL_26h_covid_kan: (s[798] ? 1 : 0) + (s[799] ? 4 : 0), SDL_26i_covid: s[800], SDL_26i_covid_hoej: s[801], SDL_26i_covid_kan: (s[802] ? 1 : 0) + (s[803] ? 4 : 0), SDL_27_1_kan: (s[74] ? 1 : 0) + (s[75] ? 2 : 0) + (s[76] ? 4 : 0), SDL_27_1_1_kan: (s[302] ? 1 : 0) + (s[310] ? 2 : 0) + s[804], SDL_27_1_2_kan: (s[316] ? 1 : 0) + (s[318] ? 2 : 0) + s[805], SDL_27_1_2_slut: s[314], SDL_27_1_2_slut_hoej: s[315], SDL_27_1_2_slut_kan: (s[317] ? 1 : 0) + s[806], SDL_27_1_2_uger: s[807], SDL_27_1_2_uger_hoej: s[808], SDL_27_1_2_uger_kan: (s[809] ? 1 : 0) + s[805], SDL_27_1_3_kan: (s[322] ? 1 : 0) + (s[324] ? 2 : 0) + s[805], SDL_27_1_3_slut: s[320], SDL_27_1_3_slut_hoej: s[321], SDL_27_1_3_slut_kan: (s[323] ? 1 : 0) + s[806], SDL_27_1_3_uger: s[296], SDL_27_1_3_uger_hoej: s[298], SDL_27_1_3_uger_kan: (s[294] ? 1 : 0) + s[805], SDL_27_1_4_kan: (s[327] ? 1 : 0) + (s[329] ? 2 : 0) + s[804], SDL_27_1_4_slut: s[325], SDL_27_1_4_slut_hoej: s[326], SDL_27_1_4_slut_kan: (s[328] ? 1 : 0) + (s[332] ? 4 : 0), SDL_27_1_5_kan: (s[303] ? 1 : 0) + (s[311] ? 2 : 0) + s[805], SDL_27_1_6_kan: (s[304] ? 1 : 0) + (s[312] ? 2 : 0) + s[805], SDL_27_1_7_kan: (s[305] ? 1 : 0) + (s[313] ? 2 : 0) + s[805], SDL_27_1_7_2_kan: (s[810] ? 1 : 0) + (s[811] ? 2 : 0) + (s[812] ? 4 : 0), SDL_27_1_slut: s[813], SDL_27_1_slut_hoej: s[814], SDL_27_1_slut_kan: (s[815] ? 1 : 0) + (s[816] ? 4 : 0), SDL_29_1_kan: (s[817] ? 1 : 0) + (s[818] ? 2 : 0) + (s[819] ? 4 : 0), SDL_30_kan: (s[187] ? 1 : 0) + (s[183] ? 2 : 0) + s[683], SDL_30_1: s[820], SDL_30_1_hoej: s[821], SDL_30_1_kan: (s[822] ? 1 : 0) + s[683], SDL_30_2_kan: (s[823] ? 1 : 0) + (s[824] ? 2 : 0) + s[683], SDL_30_fleksjob_kan: (s[825] ? 1 : 0) + (s[826] ? 2 : 0) + (s[827] ? 4 : 0), SDL_31_1: s[245], SDL_31_1_hoej: s[246], SDL_31_1_kan: (s[244] ? 1 : 0) + (s[247] ? 4 : 0), SDL_32_kan: (s[188] ? 1 : 0) + (s[192] ? 2 : 0) + s[683], SDL_32_1_kan: (s[53] ? 1 : 0) + (s[57] ? 2 : 0) + s[683], SDL_33_1: s[399], SDL_33_1_hoej: s[400], SDL_33_1_kan: (s[398] ? 1 : 0) + (s[401] ? 4 : 0), SDL_34_1_kan: (s[828] ? 1 : 0) + (s[829] ? 2 : 0) + s[683], SDL_35_2: s[830], SDL_35_2_hoej: s[831], SDL_35_2_kan: (s[832] ? 1 : 0) + (s[833] ? 4 : 0), SDL_35_3: s[834], SDL_35_3_hoej: s[835], SDL_35_3_kan: (s[836] ? 1 : 0) + (s[837] ? 4 : 0), SDL_35_3_fra: s[838], SDL_35_3_fra_hoej: s[839], SDL_35_3_fra_kan: (s[840] ? 1 : 0) + (s[841] ? 4 : 0), SDL_38_1: s[842], SDL_38_1_hoej: s[843], SDL_38_1_kan: (s[844] ? 1 : 0) + (s[845] ? 4 : 0), SDL_38_7: s[846], SDL_38_7_hoej: s[847], SDL_38_7_kan: (s[848] ? 1 : 0) + (s[849] ? 4 : 0), SDL_38_7_tide_kan: (s[346] ? 1 : 0) + (s[347] ? 2 : 0) + (s[348] ? 4 : 0), SDL_38_8_kan: (s[343] ? 1 : 0) + (s[345] ? 2 : 0) + (s[344] ? 4 : 0), SDL_40_1: s[850], SDL_40_1_hoej: s[851], SDL_40_1_kan: (s[852] ? 1 : 0) + (s[853] ? 4 : 0), SDL_40a_1: s[854], SDL_40a_1_hoej: s[855], SDL_40a_1_kan: (s[856] ? 1 : 0) + (s[857] ? 4 : 0), SDL_41_1: s[253], SDL_41_1_hoej: s[254], SDL_41_1_kan: (s[252] ? 1 : 0) + (s[255] ? 4 : 0), SDL_42_1_kan: (s[858] ? 1 : 0) + (s[859] ? 2 : 0) + s[683], SDL_43_1: s[860], SDL_43_1_hoej: s[861], SDL_43_1_kan: (s[862] ? 1 : 0) + (s[863] ? 4 : 0), SDL_43_4: s[864], SDL_43_4_hoej: s[865], SDL_43_4_kan: (s[866] ? 1 : 0) + (s[867] ? 4 : 0), SDL_43_4_tide_kan: (s[868] ? 1 : 0) + (s[869] ? 2 : 0) + (s[870] ? 4 : 0), SDL_43_5_kan: (s[871] ? 1 : 0) + (s[872] ? 2 : 0) + (s[873] ? 4 : 0), SDL_46_1: s[874], SDL_46_1_hoej: s[875], SDL_46_1_kan: (s[876] ? 1 : 0) + (s[877] ? 4 : 0), SDL_47_1: s[878], SDL_47_1_hoej: s[879], SDL_47_1_kan: (s[880] ? 1 : 0) + (s[881] ? 4 : 0), SDL_47_1_3: s[882], SDL_47_1_3_hoej: s[883], SDL_47_1_3_kan: (s[884] ? 1 : 0) + (s[885] ? 4 : 0), SDL_50_1: s[394], SDL_50_1_hoej: s[395], SDL_50_1_kan: (s[396] ? 1 : 0) + (s[397] ? 4 : 0), SDL_51_1: s[388], SDL_51_1_hoej: s[391], SDL_51_1_kan: s[745], SDL_52_1: s[886], SDL_52_1_hoej: s[887], SDL_52_1_kan: (s[888] ? 1 : 0) + (s[889] ? 4 : 0), SDL_53_1: s[390], SDL_53_1_hoej: s[393], SDL_53_1_kan: (s[385] ? 1 : 0) + (s[387] ? 4 : 0), SDL_53_2_kan: (s[890] ? 1 : 0) + (s[891] ? 2 : 0) + s[449], SDL_53_3: s[389], SDL_53_3_hoej: s[392], SDL_53_3_kan: (s[384] ? 1 : 0) + (s[386] ? 4 : 0), SDL_54_1_kan: (s[892] ? 1 : 0) + (s[893] ? 2 : 0) + s[683], SDL_59_2: s[894], SDL_59_2_hoej: s[895], SDL_59_2_kan: (s[896] ? 1 : 0) + (s[897] ? 4 : 0), SDL_59_6_kan: (s[898] ? 1 : 0) + (s[899] ? 2 : 0) + s[704] }
}
