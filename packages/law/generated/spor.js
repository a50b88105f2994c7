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
  s[2] = v0
  const v1 = runStart(v0, f.vurderingsdato)
  const v2 = v1 >= 2147483647
  const v3 = v1 === 2147483647
  const v4 = !v2 || v3
  const v5 = v4 ? v1 : FIRST_DAY
  s[7] = v5
  const v6 = v5 >= 13332 /* 2006-07-03 */
  s[6] = v6
  const v7 = periods(f.fravaer, (r_fravaer) => r_fravaer.omfang === 'fuldt')
  const v8 = dayReaching(v7, v5, 1)
  const v9 = runEnd(v0, f.vurderingsdato)
  const v10 = v9 >= 2147483647
  const v11 = v9 === 2147483647
  const v12 = !v10 || v11
  const v13 = v12 ? v9 : FIRST_DAY
  s[9] = v13
  const v14 = v13 >= v8
  s[974] = v14
  const v15 = v14 ? v8 : NEVER
  const v16 = v5 >= NEVER
  s[8] = v16
  const SDL_6_1 = v6 ? v15 : FIRST_DAY
  s[66] = SDL_6_1
  const SDL_6_1_hoej = v6 ? v15 : NEVER
  s[68] = SDL_6_1_hoej
  const SDL_6_1_ir = v16 || !v6
  s[10] = SDL_6_1_ir
  // ALF.62.3: Sidste sygedag, a-kassen betaler (ALF § 62, stk. 3)
  const v20 = !v16 && SDL_6_1 <= 13331 /* 2006-07-02 */
  s[70] = v20
  const v21 = SDL_6_1_hoej >= 13332 /* 2006-07-03 */
  s[67] = v21
  const v22 = SDL_6_1 <= 16439 /* 2015-01-04 */
  s[81] = v22
  const v23 = !v16 && v21 && v22
  const v24 = SDL_6_1 <= 2147483646
  s[69] = v24
  const v25 = !v16 && SDL_6_1_hoej >= 16440 /* 2015-01-05 */ && v24
  s[84] = v25
  const v26 = f.persongruppe === 'ledig'
  s[96] = v26
  const v27 = shiftDays(SDL_6_1, 13)
  const v28 = shiftDays(SDL_6_1_hoej, 13)
  const v29 = v26 && SDL_6_1_ir
  s[396] = v29
  const v30 = SDL_6_1_ir || !v16 && SDL_6_1_hoej === NEVER
  s[71] = v30
  const v31 = v25 && (!v26 || !v16)
  const ALF_62_3 = v20 ? FIRST_DAY : v31 ? (v26 ? (f.dagpengerettenSlutter ? Math.min(v27, f.sidsteDagMedDagpengeret) : v27) : NEVER) : NEVER
  s[319] = ALF_62_3
  const ALF_62_3_hoej = v20 ? NEVER : v23 ? NEVER : v26 ? (f.dagpengerettenSlutter ? Math.min(v28, f.sidsteDagMedDagpengeret) : v28) : NEVER
  s[320] = ALF_62_3_hoej
  const ALF_62_3_er = v20 || v23 || v31
  s[318] = ALF_62_3_er
  const ALF_62_3_ir = v20 || v25 && v29 || v30
  s[321] = ALF_62_3_ir
  // BEK937.27: Sygedagpenge under uddannelse (BEK 937/2024 § 27, stk. 1-3)
  const v36 = f.vurderingsdato >= 13332 /* 2006-07-03 */
  s[1] = v36
  const v37 = f.vurderingsdato >= 19936 /* 2024-08-01 */
  s[977] = v37
  const v38 = f.uddannelseUnderSygdom === 'foer'
  s[978] = v38
  const v39 = f.uddannelseUnderSygdom === 'begyndt_under'
  s[980] = v39
  const v40 = f.undervisningstimer <= 600
  s[981] = v40
  const v41 = v39 && v40 && f.uddannelsePasserMedBehandling && f.uddannelseUdskyderRevalidering === false
  s[979] = v41
  const v42 = f.uddannelseUnderSygdom === 'opfoelgning'
  s[982] = v42
  const v43 = !v37 && (v38 || v41) || v37 && (v38 || v41 || v42)
  const v44 = f.uddannelseUnderSygdom === 'ingen'
  s[976] = v44
  const BEK937_27 = !v44 && (!v36 || v43)
  s[525] = BEK937_27
  const BEK937_27_nej = !v44 && (!v36 || !v43)
  s[526] = BEK937_27_nej
  const BEK937_27_ir = v44 || !v36
  s[527] = BEK937_27_ir
  // FERIEBEK.2.6: 12 måneder med løntilskud imellem (BEK 762/2025 § 2, stk. 6)
  const LAS_68_5 = f.vurderingsdato >= 15706 /* 2013-01-01 */
  s[0] = LAS_68_5
  const v49 = sum(f.ydelsesperioder, (r_ydelsesperioder) => r_ydelsesperioder.slags === 'loentilskud' ? 1 : 0) <= 0
  s[983] = v49
  const FERIEBEK_2_6 = LAS_68_5 && !v49
  s[529] = FERIEBEK_2_6
  // FERIEBEK.2: 12 sammenhængende måneder med ressourceforløbsydelse (BEK 762/2025 § 2, stk. 1-8)
  const v51 = periods(f.ydelsesperioder, (r_ydelsesperioder) => r_ydelsesperioder.slags === 'ressourceforloebsydelse' || r_ydelsesperioder.slags === 'ferie')
  const v52 = monthStart(shiftDays(monthStart(shiftDays(f.vurderingsdato, 1)), -1))
  const v53 = countDays(v51, v52, monthEnd(v52)) >= 1
  s[990] = v53
  const v54 = periods(f.ydelsesperioder, (r_ydelsesperioder) => r_ydelsesperioder.slags === 'ressourceforloebsydelse' || r_ydelsesperioder.slags === 'ferie' || r_ydelsesperioder.slags === 'kontanthjaelp' || r_ydelsesperioder.slags === 'revalidering')
  const v55 = shiftMonths(v52, -1)
  const v56 = countDays(v54, v55, monthEnd(v55)) >= 1
  s[991] = v56
  const v57 = shiftMonths(v52, -2)
  const v58 = countDays(v54, v57, monthEnd(v57)) >= 1
  s[992] = v58
  const v59 = shiftMonths(v52, -3)
  const v60 = countDays(v54, v59, monthEnd(v59)) >= 1
  s[993] = v60
  const v61 = shiftMonths(v52, -4)
  const v62 = countDays(v54, v61, monthEnd(v61)) >= 1
  s[994] = v62
  const v63 = shiftMonths(v52, -5)
  const v64 = countDays(v54, v63, monthEnd(v63)) >= 1
  s[995] = v64
  const v65 = shiftMonths(v52, -6)
  const v66 = countDays(v54, v65, monthEnd(v65)) >= 1
  s[996] = v66
  const v67 = shiftMonths(v52, -7)
  const v68 = countDays(v54, v67, monthEnd(v67)) >= 1
  s[997] = v68
  const v69 = shiftMonths(v52, -8)
  const v70 = countDays(v54, v69, monthEnd(v69)) >= 1
  s[998] = v70
  const v71 = shiftMonths(v52, -9)
  const v72 = countDays(v54, v71, monthEnd(v71)) >= 1
  s[999] = v72
  const v73 = shiftMonths(v52, -10)
  const v74 = countDays(v54, v73, monthEnd(v73)) >= 1
  s[1000] = v74
  const v75 = shiftMonths(v52, -11)
  const v76 = countDays(v54, v75, monthEnd(v75)) >= 1
  s[1001] = v76
  const v77 = v53 && v56 && v58 && v60 && v62 && v64 && v66 && v68 && v70 && v72 && v74 && v76
  s[989] = v77
  const FERIEBEK_2 = LAS_68_5 && (!LAS_68_5 || v77 || FERIEBEK_2_6)
  s[214] = FERIEBEK_2
  const FERIEBEK_2_nej = LAS_68_5 && (!LAS_68_5 || !v77)
  s[213] = FERIEBEK_2_nej
}

function svar_2(f, s) {
  // LAB.31.3: Mindste antal samtaler i forløbet (lov 1750/2025 § 1)
  const v0 = f.vurderingsdato >= 18262 /* 2020-01-01 */
  s[143] = v0
  const LAS_69t_2_er = f.vurderingsdato >= 16252 /* 2014-07-01 */
  s[117] = LAS_69t_2_er
  const v2 = f.vurderingsdato >= 20485 /* 2026-02-01 */
  s[132] = v2
  const LAB_31_3 = LAS_69t_2_er ? (v0 ? (v2 ? -Infinity : 4) : 6) : -Infinity
  s[530] = LAB_31_3
  const LAB_31_3_hoej = LAS_69t_2_er ? (v0 ? (v2 ? Infinity : 4) : 6) : Infinity
  s[531] = LAB_31_3_hoej
  const LAB_31_3_er = f.erIJobafklaring && LAS_69t_2_er
  s[119] = LAB_31_3_er
  const LAB_31_3_ir = !LAB_31_3_er || !LAS_69t_2_er || v0 && v2
  s[476] = LAB_31_3_ir
  // LAB.31.3.vindue: De første samtaler skal være holdt (lov 1750/2025 § 1)
  const v7 = shiftDays(shiftMonths(f.jobafklaringStartede, 6), -1)
  const v8 = f.risikoForFireAar ? v7 : shiftDays(shiftMonths(f.jobafklaringStartede, 12), -1)
  const LAB_31_3_vindue = LAS_69t_2_er ? (v0 ? (v2 ? FIRST_DAY : v7) : v8) : FIRST_DAY
  s[533] = LAB_31_3_vindue
  const LAB_31_3_vindue_hoej = LAS_69t_2_er ? (v0 ? (v2 ? NEVER : v7) : v8) : NEVER
  s[534] = LAB_31_3_vindue_hoej
  // LAB.33.3: Kontaktforløb uden kontakt (standby) i jobafklaringsforløb (LAB § 33, stk. 3)
  const LAB_33_3 = LAB_31_3_er && (!LAS_69t_2_er || f.kontaktUhensigtsmaessig)
  s[535] = LAB_33_3
  const LAB_33_3_nej = LAB_31_3_er && (!LAS_69t_2_er || f.kontaktUhensigtsmaessig === false)
  s[536] = LAB_33_3_nej
  const LAB_33_3_ir = !LAB_31_3_er || !LAS_69t_2_er
  s[477] = LAB_33_3_ir
  // LAB.36.3: Ret til en koordinerende sagsbehandler (LAB § 36, stk. 3)
  const LAB_36_3_nej = LAB_31_3_er && !LAS_69t_2_er
  s[539] = LAB_36_3_nej
  // LOV1750.21.8: Dit ressourceforløb fortsætter efter de gamle regler (lov 1750/2025 § 21, stk. 8)
  const v15 = f.ressourceforloebBevilgetDen <= 20484 /* 2026-01-31 */
  s[1006] = v15
  const v16 = f.ressourceforloebErBevilget && v15
  s[133] = v16
  const v17 = s[0] && (!v2 || v16)
  const LOV1750_21_8 = f.ressourceforloebErBevilget && (!s[1] || v17)
  s[134] = LOV1750_21_8
  const LOV1750_21_8_nej = f.ressourceforloebErBevilget && (!s[1] || !v17)
  s[136] = LOV1750_21_8_nej
  const LOV1750_21_8_ir = f.ressourceforloebErBevilget === false || !s[1]
  s[135] = LOV1750_21_8_ir
  // LAB.36.3.ressourceforløb: Koordinerende sagsbehandler (LAB § 36, stk. 3)
  const LAB_36_3_ressourceforloeb = f.ressourceforloebErBevilget && (!s[1] || s[0] && (!v2 || LOV1750_21_8))
  s[478] = LAB_36_3_ressourceforloeb
  const LAB_36_3_ressourceforloeb_nej = f.ressourceforloebErBevilget && (!s[1] || !s[0] || v2 && LOV1750_21_8_nej)
  s[479] = LAB_36_3_ressourceforloeb_nej
  const LAB_36_3_ressourceforloeb_ir = f.ressourceforloebErBevilget === false || !s[1] || s[0] && v2 && LOV1750_21_8_ir
  s[480] = LAB_36_3_ressourceforloeb_ir
  // LAB.43: Samlet beskrivelse (LAB § 43)
  const v24 = f.vurderingsdato >= 20635 /* 2026-07-01 */
  s[131] = v24
  const v25 = f.afgoerelsenGaelder === 'fleksjob' || f.afgoerelsenGaelder === 'tilskud_til_selvstaendig' || f.afgoerelsenGaelder === 'foertidspension'
  s[244] = v25
  const v26 = v24 && v25
  const LAB_43 = !s[1] || v26
  s[481] = LAB_43
  const LAB_43_nej = !s[1] || !v26
  s[482] = LAB_43_nej
  // LAB.109.2.kraft: Undtagelsen om 8 uger gælder (LAB § 109, stk. 2)
  const LAB_45_1 = f.jobafklaringStartede >= 16252 /* 2014-07-01 */
  s[121] = LAB_45_1
  const v30 = f.jobafklaringStartede >= 16618 /* 2015-07-02 */
  s[122] = v30
  const v31 = f.jobafklaringStartede >= 17126 /* 2016-11-21 */
  s[123] = v31
  const v32 = v30 && !v31
  s[125] = v32
  const LAB_109_2_kraft = LAB_45_1 && (!LAB_45_1 || v30)
  s[559] = LAB_109_2_kraft
  const LAB_109_2_kraft_nej = LAB_45_1 && (!LAB_45_1 || !v30 || !v31)
  s[560] = LAB_109_2_kraft_nej
  const LAB_109_2_kraft_ir = !LAB_45_1 || !LAB_45_1 || v32
  s[561] = LAB_109_2_kraft_ir
  // LAB.109.1: Sagen om det første forløb skal i rehabiliteringsteamet (lov 1750/2025 § 1)
  const v36 = f.jobafklaringStartede >= 20635 /* 2026-07-01 */
  s[492] = v36
  const v37 = shiftDays(f.jobafklaringStartede, 56) >= f.ventesFuldtRaskDen
  s[118] = v37
  const v38 = f.ventesFuldtRask === false || !v37 || LAB_109_2_kraft_nej
  s[1016] = v38
  const v39 = f.ventesFuldtRask && v37 && (LAB_109_2_kraft || LAB_109_2_kraft_ir)
  s[1015] = v39
  const v40 = f.fikTvaerfagligIndsats && f.overgikVedRevurderingen
  s[1017] = v40
  const v41 = f.jobafklaringStartede >= 20089 /* 2025-01-01 */
  s[120] = v41
  const v42 = !v36 && f.tvaerfagligtBehovIForloebet
  const v43 = v24 && v41 && !v36
  s[1010] = v43
  const LAB_109_1 = LAB_45_1 && (v43 || !LAB_45_1 || !v41 && v38 && !v40 || v41 && v42)
  s[553] = LAB_109_1
  const LAB_109_1_nej = LAB_45_1 && (v43 || !LAB_45_1 || !v41 && (v39 || v40) || v41 && !v42)
  s[554] = LAB_109_1_nej
  const LAB_109_1_ir = !LAB_45_1 || v43 || !LAB_45_1
  s[555] = LAB_109_1_ir
  // LAB.44.1: Planens forberedende del skal laves før teamet (lov 1750/2025 § 1)
  const v47 = !LAB_45_1 || v36
  const v48 = !LAB_45_1 || LAB_109_1_nej
  s[126] = v48
  const LAB_44_1 = LAB_45_1 && (LAB_109_1 || LAB_109_1_ir)
  s[124] = LAB_44_1
  const LAB_44_1_nej = LAB_44_1 && v47
  s[543] = LAB_44_1_nej
  const LAB_44_1_ir = LAB_44_1_nej || v48
  s[544] = LAB_44_1_ir
  // LAB.45.1: Du skal have planens indsatsdel (lov 1750/2025 § 1)
  const LAB_45_1_nej = LAB_45_1 && v47
  s[546] = LAB_45_1_nej
  const LAB_45_1_ir = !LAB_45_1 || v47
  s[547] = LAB_45_1_ir
  // SDL.7.2: Det mindste fravær (SDL § 7, stk. 2)
  const v54 = f.persongruppe === 'loenmodtager'
  s[72] = v54
  const v55 = f.timerDuKanArbejde === 0
  s[1025] = v55
  const v56 = f.normalTimerPrUge - f.timerDuKanArbejde
  s[439] = v56
  const v57 = v56 >= 400
  s[1026] = v57
  const v58 = v55 || v57
  s[1024] = v58
  const v59 = v54 && v58
  s[1023] = v59
  const v60 = f.persongruppe === 'selvstaendig'
  s[90] = v60
  const v61 = f.andelAfArbejdetDuKan <= 5000
  s[170] = v61
  const v62 = v60 && v61
  s[1027] = v62
  const v63 = f.persongruppe === 'ledig' || f.persongruppe === 'ingen'
  s[1028] = v63
  const v64 = f.ansatFra >= 15706 /* 2013-01-01 */
  s[1032] = v64
  const v65 = f.ansatIFleksjob && v64
  s[1031] = v65
  const v66 = v58 || v65
  s[1030] = v66
  const v67 = v54 && v66
  s[1029] = v67
  const v68 = !s[0] && (v59 || v62 || v63) || s[0] && (v67 || v62 || v63)
  const SDL_7_2 = !s[1] || v68
  s[773] = SDL_7_2
  const SDL_7_2_nej = !s[1] || !v68
  s[774] = SDL_7_2_nej
  // SDL.7.1: Uarbejdsdygtig på grund af egen sygdom (SDL § 7, stk. 1-2)
  const SDL_7_1 = !s[1] || f.uarbejdsdygtigVedEgenSygdom && (SDL_7_2 || !s[1])
  s[97] = SDL_7_1
  const SDL_7_1_nej = !s[1] || f.uarbejdsdygtigVedEgenSygdom === false || SDL_7_2_nej
  s[103] = SDL_7_1_nej
  // SDL.24.3.2: De første dage, der ikke tæller (SDL § 24, stk. 3, nr. 1-2)
  const v73 = v60 ? 14 : 15
  s[5] = v73
  const v74 = v60 ? 14 : 21
  s[4] = v74
  const v75 = v60 ? 14 : 30
  s[3] = v75
}

function svar_3(f, s) {
  // SDL.24.3: Dage, der tæller med (SDL § 24, stk. 3-4)
  const v0 = dropFirst(s[2], (start) => start >= NEVER ? 0 : start >= 13332 /* 2006-07-03 */ ? (start >= 13605 /* 2007-04-02 */ ? (start >= 14032 /* 2008-06-02 */ ? (start >= 15341 /* 2012-01-02 */ ? s[3] : s[4]) : s[5]) : 14) : Infinity)
  const v1 = dropFirst(s[2], (start) => { const r0_0 = start >= 13332 /* 2006-07-03 */; const r0_1 = start >= NEVER; const r0_2 = r0_0 ? (start >= 13605 /* 2007-04-02 */ ? (start >= 14032 /* 2008-06-02 */ ? (start >= 15341 /* 2012-01-02 */ ? s[3] : s[4]) : s[5]) : 14) : -Infinity; return Math.max(0, r0_1 ? 0 : r0_1 || !r0_0 ? Math.min(0, r0_2) : r0_2) })
  const v2 = allPeriods(f.afbrydelser)
  const v3 = without(v0, v2)
  const v4 = without(v1, v2)
  const SDL_24_3 = !s[6] ? NO_DAYS : without(v3, intersectTable(from(v4, 15523 /* 2012-07-02 */), HELLIGDAGE_1))
  s[14] = SDL_24_3
  const SDL_24_3_hoej = !s[6] ? ALL_DAYS : without(v4, intersectTable(from(v3, 15523 /* 2012-07-02 */), HELLIGDAGE_1))
  s[13] = SDL_24_3_hoej
  const SDL_24_3_eksakt = s[6] && sameDays(v0, v1)
  s[488] = SDL_24_3_eksakt
  // SDL.25.1: Grænsen for pensionister m.fl. (SDL § 25, stk. 1)
  const v8 = f.pensionDuFaar === 'foertidspension' || f.pensionDuFaar === 'seniorpension'
  s[104] = v8
  const v9 = f.pensionDuFaar === 'tidlig_pension'
  s[105] = v9
  const v10 = s[7] >= 15012 /* 2011-02-07 */
  s[391] = v10
  const v11 = onWeekdays(SDL_24_3, 62)
  s[12] = v11
  const v12 = onWeekdays(SDL_24_3_hoej, 62)
  s[11] = v12
  const v13 = monthEndOver(v12, 12, 130, s[7])
  const v14 = monthEndOver(v11, 12, 130, s[7])
  const v15 = !s[8] && s[9] >= v13
  s[1034] = v15
  const v16 = !s[8] && s[9] < v14
  s[1035] = v16
  const v17 = v15 && !s[8]
  const v18 = s[10] && !s[8] && v14 >= NEVER
  const v19 = v17 ? v13 : NEVER
  const v20 = v16 ? NEVER : v14
  const v21 = v17 ? (v16 || v18 ? Math.max(v14, v20) : v14) : v20
  const v22 = v17 || v16 || v18
  const v23 = monthEndOver(SDL_24_3_hoej, 12, 182, s[7])
  const v24 = monthEndOver(SDL_24_3, 12, 182, s[7])
  const v25 = !s[8] && s[9] >= v23
  s[1036] = v25
  const v26 = !s[8] && s[9] < v24
  s[1037] = v26
  const v27 = v25 && !s[8]
  const v28 = s[10] && !s[8] && v24 >= NEVER
  const v29 = v27 ? v23 : NEVER
  const v30 = v26 ? NEVER : v24
  const v31 = v27 ? (v26 || v28 ? Math.max(v24, v30) : v24) : v30
  const v32 = v27 || v26 || v28
  const SDL_25_1 = v10 ? (v22 ? (v32 ? Math.min(v19, v29) : v19) : v29) : FIRST_DAY
  s[110] = SDL_25_1
  const SDL_25_1_hoej = v10 ? (v22 ? (v32 ? Math.max(v21, v31) : v21) : v31) : NEVER
  s[112] = SDL_25_1_hoej
  const v35 = v8 || f.opfylderHelbredsbetingelserForFoertidspension || f.naaetFolkepensionsalder || v9
  s[339] = v35
  const SDL_25_1_er = v35 && !s[8] && (!v10 || v22 || v32)
  s[106] = SDL_25_1_er
  const SDL_25_1_ir = !v35 || s[8] || !v10 || v15 && s[10] || s[10] && !((s[8] || !s[10] && v13 === v14) && !s[8] && (s[8] || v13 === NEVER)) || v25 && s[10] || s[10] && !((s[8] || !s[10] && v23 === v24) && !s[8] && (s[8] || v23 === NEVER))
  s[108] = SDL_25_1_ir
}

function svar_4(f, s) {
  // SDL.24.1: Revurderingstidspunktet (SDL § 24, stk. 1)
  const v0 = monthEndOver(s[11], 18, 260, s[7])
  const v1 = monthEndOver(s[12], 18, 260, s[7])
  const v2 = !s[8] && v0 <= 16251 /* 2014-06-30 */
  s[1044] = v2
  const v3 = !s[8] && v1 > 16251 /* 2014-06-30 */
  s[1043] = v3
  const v4 = !s[8] && s[9] >= v0
  s[1051] = v4
  const v5 = !s[8] && s[9] < v1
  s[1052] = v5
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
  s[32] = v15
  const v16 = v3 ? NEVER : v10
  const v17 = v13 ? (v3 || v14 ? Math.max(v10, v16) : v10) : v16
  s[33] = v17
  const v18 = v13 || v3 || v14
  s[31] = v18
  const v19 = v2 && v12 || s[10] && !((!v11 || !v12 && v8 === v10) && v11 && (!v11 || v8 === NEVER))
  s[29] = v19
  const v20 = monthEndOver(s[13], 18, 364, s[7])
  const v21 = monthEndOver(s[14], 18, 364, s[7])
  const v22 = !s[8] && v20 <= 16251 /* 2014-06-30 */
  s[15] = v22
  const v23 = !s[8] && v21 > 16251 /* 2014-06-30 */
  s[16] = v23
  const v24 = !s[8] && s[9] >= v20
  s[1053] = v24
  const v25 = !s[8] && s[9] < v21
  s[1054] = v25
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
  s[35] = v35
  const v36 = v23 ? NEVER : v30
  const v37 = v33 ? (v23 || v34 ? Math.max(v30, v36) : v30) : v36
  s[36] = v37
  const v38 = v33 || v23 || v34
  s[34] = v38
  const v39 = v22 && v32 || s[10] && !((!v31 || !v32 && v28 === v30) && v31 && (!v31 || v28 === NEVER))
  s[30] = v39
  const v40 = v18 || v38
  const v41 = v18 ? (v38 ? Math.min(v15, v35) : v15) : v35
  s[24] = v41
  const v42 = v18 ? (v38 ? Math.max(v17, v37) : v17) : v37
  s[26] = v42
  const v43 = v18 && v15 <= 16251 /* 2014-06-30 */ && v17 >= 13332 /* 2006-07-03 */ || v38 && v35 <= 16251 /* 2014-06-30 */ && v37 >= 13332 /* 2006-07-03 */
  s[28] = v43
  const v44 = s[7] >= 16252 /* 2014-07-01 */
  s[19] = v44
  const v45 = Math.max(s[7], 16252 /* 2014-07-01 */)
  const v46 = monthEndOver(s[11], 9, 110, v45)
  const v47 = monthEndOver(s[12], 9, 110, v45)
  const v48 = !s[8] && s[9] >= v46
  s[1055] = v48
  const v49 = !s[8] && s[9] < v47
  s[1056] = v49
  const v50 = v48 && !s[8]
  const v51 = s[10] && !s[8] && v47 >= NEVER
  const v52 = v50 ? v46 : NEVER
  const v53 = v49 ? NEVER : v47
  const v54 = v50 ? (v49 || v51 ? Math.max(v47, v53) : v47) : v53
  const v55 = v50 || v49 || v51
  s[40] = v55
  const v56 = v48 && s[10] || s[10] && !((s[8] || !s[10] && v46 === v47) && !s[8] && (s[8] || v46 === NEVER))
  s[38] = v56
  const v57 = monthEndOver(s[13], 9, 154, v45)
  const v58 = monthEndOver(s[14], 9, 154, v45)
  const v59 = !s[8] && s[9] >= v57
  s[1057] = v59
  const v60 = !s[8] && s[9] < v58
  s[1058] = v60
  const v61 = v59 && !s[8]
  const v62 = s[10] && !s[8] && v58 >= NEVER
  const v63 = v61 ? v57 : NEVER
  const v64 = v60 ? NEVER : v58
  const v65 = v61 ? (v60 || v62 ? Math.max(v58, v64) : v58) : v64
  const v66 = v61 || v60 || v62
  s[41] = v66
  const v67 = v59 && s[10] || s[10] && !((s[8] || !s[10] && v57 === v58) && !s[8] && (s[8] || v57 === NEVER))
  s[39] = v67
  const v68 = v55 || v66
  s[37] = v68
  const v69 = !(v55 && !v56 || v66 && !v67) && (v40 || v55 || v66)
  const v70 = v69 ? FIRST_DAY : v55 ? (v66 ? Math.min(v52, v63) : v52) : v63
  s[25] = v70
  const v71 = v69 ? NEVER : v55 ? (v66 ? Math.max(v54, v65) : v54) : v65
  s[27] = v71
  const v72 = v43 && v40
  s[22] = v72
  const v73 = !(v18 && !v19 && v15 >= 13332 /* 2006-07-03 */ && v17 <= 16251 /* 2014-06-30 */ || v38 && !v39 && v35 >= 13332 /* 2006-07-03 */ && v37 <= 16251 /* 2014-06-30 */) && (v68 || v69)
  s[23] = v73
  const v74 = !s[8] && countDays(s[13], 16252 /* 2014-07-01 */, 16252 /* 2014-07-01 */) >= 1
  s[21] = v74
  const v75 = !s[8] && countDays(s[14], 16252 /* 2014-07-01 */, 16252 /* 2014-07-01 */) < 1
  s[20] = v75
  const v76 = !s[8] && countDays(s[11], 15979 /* 2013-10-01 */, 16251 /* 2014-06-30 */) > 110
  s[1045] = v76
  const v77 = !s[8] && countDays(s[12], 15979 /* 2013-10-01 */, 16251 /* 2014-06-30 */) <= 110
  s[1046] = v77
  const v78 = v2 || v77
  s[18] = v78
  const v79 = (v3 || s[10]) && (v76 || s[10]) && (v3 || v76)
  s[17] = v79
}

function svar_5(f, s) {
  // SDL.24.1: Revurderingstidspunktet (SDL § 24, stk. 1)
  const v0 = !s[8] && countDays(s[13], 15979 /* 2013-10-01 */, 16251 /* 2014-06-30 */) > 154
  s[1049] = v0
  const v1 = !s[8] && countDays(s[14], 15979 /* 2013-10-01 */, 16251 /* 2014-06-30 */) <= 154
  s[1050] = v1
  const v2 = s[15] || v1
  s[1048] = v2
  const v3 = (s[16] || s[10]) && (v0 || s[10]) && (s[16] || v0)
  s[1047] = v3
  const v4 = s[17] || v3
  s[1041] = v4
  const v5 = (s[18] || s[10]) && (v2 || s[10]) && (s[18] || v2)
  s[1042] = v5
  const v6 = s[19] || s[20] || v5
  s[1040] = v6
  const v7 = !s[19] && (s[21] || s[10]) && (v4 || s[10])
  s[1039] = v7
  const v8 = v7 && !v6
  s[1038] = v8
  const SDL_24_1 = v7 ? FIRST_DAY : s[22] ? (s[23] ? Math.min(s[24], s[25]) : s[24]) : s[25]
  s[111] = SDL_24_1
  const SDL_24_1_hoej = v7 ? NEVER : s[22] ? (s[23] ? Math.max(s[26], s[27]) : s[26]) : s[27]
  s[113] = SDL_24_1_hoej
  const SDL_24_1_er = !s[8] && (v7 || !v8 && (s[22] || s[23]))
  s[107] = SDL_24_1_er
  const SDL_24_1_ir = s[8] || v7 || !v8 && (s[28] && (s[29] || s[30]) || !(s[31] && !s[29] && s[32] >= 13332 /* 2006-07-03 */ && s[33] <= 16251 /* 2014-06-30 */ || s[34] && !s[30] && s[35] >= 13332 /* 2006-07-03 */ && s[36] <= 16251 /* 2014-06-30 */) && (s[37] && (s[38] || s[39]) || !(s[40] && !s[38] || s[41] && !s[39])))
  s[109] = SDL_24_1_ir
  // SDL.27.1.1: Forlængelse, fordi revalidering er sandsynlig (SDL § 27, stk. 1, nr. 1)
  const v13 = SDL_24_1_hoej >= NEVER
  s[1377] = v13
  const v14 = SDL_24_1_er && SDL_24_1 < NEVER
  s[312] = v14
  const v15 = SDL_24_1_er && v13
  s[313] = v15
  const v16 = Math.max(f.vurderingsdato, SDL_24_1)
  const v17 = Math.max(f.vurderingsdato, SDL_24_1_hoej)
  const v18 = Math.max(f.vurderingsdato, v16)
  const v19 = Math.min(f.vurderingsdato, v17)
  const v20 = v14 && SDL_24_1_er
  const v21 = SDL_24_1_ir && SDL_24_1_er && v19 >= v18
  const v22 = v15 || v21
  const v23 = v15 ? (v21 ? Math.min(f.vurderingsdato, v18) : f.vurderingsdato) : v18
  const v24 = v15 ? (v21 ? Math.max(f.vurderingsdato, v19) : f.vurderingsdato) : v19
  const v25 = f.forlaengelseErAfgjort || v20 || v15 || v21
  s[42] = v25
  const v26 = f.forlaengelseErAfgjort === false && (v14 && SDL_24_1_ir || SDL_24_1_ir && !((!SDL_24_1_er || !SDL_24_1_ir && v16 === v17) && SDL_24_1_er && (!SDL_24_1_er || f.vurderingsdato === v16)))
  s[494] = v26
  const v27 = f.forlaengelseErAfgjort ? f.forlaengelseAfgjortDen : v20 ? (v22 ? Math.min(v16, v23) : v16) : v23
  s[44] = v27
  const v28 = f.forlaengelseErAfgjort ? f.forlaengelseAfgjortDen : v20 ? (v22 ? Math.max(v17, v24) : v17) : v24
  s[43] = v28
  const v29 = v25 && v27 <= 13331 /* 2006-07-02 */
  s[46] = v29
  const v30 = v28 >= 13332 /* 2006-07-03 */
  s[47] = v30
  const v31 = v27 <= 2147483646
  s[45] = v31
  const v32 = v27 <= 15011 /* 2011-02-06 */
  s[365] = v32
  const v33 = v25 && v30 && v32
  s[49] = v33
  const v34 = v28 >= 15012 /* 2011-02-07 */
  const v35 = v27 <= 20484 /* 2026-01-31 */
  const v36 = v25 && v34 && v35
  const v37 = v25 && v28 >= 20485 /* 2026-02-01 */ && v31
  s[374] = v37
  const v38 = v26 || v25 && v28 === NEVER
  s[48] = v38
  const SDL_27_1_1 = v29 || v33 && f.revalideringErSandsynlig || v36 && f.revalideringErSandsynlig || v37
  s[57] = SDL_27_1_1
  const SDL_27_1_1_nej = v29 || v33 && f.revalideringErSandsynlig === false || v36 && f.revalideringErSandsynlig === false || v37
  s[52] = SDL_27_1_1_nej
  const SDL_27_1_1_ir = v29 || v37 || v38
  s[53] = SDL_27_1_1_ir
  // SDL.27.1.2: Forlængelse for at afklare arbejdsevnen (SDL § 27, stk. 1, nr. 2)
  const v42 = v25 && v34 && v31
  const SDL_27_1_2 = v29 || v33 && f.afklaringErNoedvendig || v42 && f.afklaringErNoedvendig
  s[58] = SDL_27_1_2
  const SDL_27_1_2_nej = v29 || v33 && f.afklaringErNoedvendig === false || v42 && f.afklaringErNoedvendig === false
  s[63] = SDL_27_1_2_nej
  const SDL_27_1_2_ir = v29 || v38
  s[55] = SDL_27_1_2_ir
  // SDL.27.1.3.uger: Længste forlængelse ved lægebehandling (SDL § 27, stk. 1, nr. 3)
  const v46 = v25 && v30 && v27 <= 13544 /* 2007-01-31 */
  const v47 = v25 && v28 >= 13545 /* 2007-02-01 */ && v32
  const v48 = v25 && v34 && v27 <= 16251 /* 2014-06-30 */
  s[50] = v48
  const v49 = v28 >= 16252 /* 2014-07-01 */
  const v50 = v25 && v49 && v31
  s[51] = v50
  const v51 = v48 || v50
  s[366] = v51
  const SDL_27_1_3_uger = v29 ? -Infinity : v46 ? 364 : v47 ? 364 : v48 ? 728 : 938
  s[370] = SDL_27_1_3_uger
  const SDL_27_1_3_uger_hoej = v29 ? Infinity : v47 || v51 ? (v51 ? (v50 ? 938 : 728) : 728) : 364
  s[372] = SDL_27_1_3_uger_hoej
  const SDL_27_1_3_uger_er = v29 || v46 || v47 || v48 || v50
  s[368] = SDL_27_1_3_uger_er
  // SDL.27.1.3: Forlængelse ved lægebehandling (SDL § 27, stk. 1, nr. 3)
  const v55 = SDL_27_1_3_uger_er && SDL_27_1_3_uger_hoej >= f.laegensSkoenUgerTilArbejde
  s[1067] = v55
  const v56 = SDL_27_1_3_uger_er && SDL_27_1_3_uger < f.laegensSkoenUgerTilArbejde
  s[1068] = v56
  const v57 = f.underLaegebehandling === false || f.laegensSkoenErSikkert === false || v56
  const v58 = f.underLaegebehandling && f.laegensSkoenErSikkert && (v55 || SDL_27_1_2_ir)
  const v59 = f.laegensSkoenUgerTilArbejde <= 364
  s[1069] = v59
  const v60 = f.underLaegebehandling && f.laegensSkoenErSikkert && v59
  const v61 = f.laegensSkoenUgerTilArbejde <= 728
  s[1070] = v61
  const v62 = f.underLaegebehandling && f.laegensSkoenErSikkert && v61
  const SDL_27_1_3 = v29 || v46 && v58 || v47 && (v60 || v62) || v42 && v58
  s[59] = SDL_27_1_3
  const SDL_27_1_3_nej = v29 || v46 && v57 || v47 && (!v60 || !v62) || v42 && v57
  s[64] = SDL_27_1_3_nej
  // SDL.27.1.4: Forlængelse, fordi fleksjob eller pension skal afklares (SDL § 27, stk. 1, nr. 4)
  const v65 = v25 && v49 && v35
  s[373] = v65
  const SDL_27_1_4 = v29 || v33 && f.kanIkkeArbejdePaaNormaleVilkaar || v48 && f.kanIkkeArbejdePaaNormaleVilkaar || v65 && f.sagSkalIRehabiliteringsteam || v37
  s[60] = SDL_27_1_4
  const SDL_27_1_4_nej = v29 || v33 && f.kanIkkeArbejdePaaNormaleVilkaar === false || v48 && f.kanIkkeArbejdePaaNormaleVilkaar === false || v65 && f.sagSkalIRehabiliteringsteam === false || v37
  s[65] = SDL_27_1_4_nej
  // SDL.27.1.5: Forlængelse ved livstruende sygdom (SDL § 27, stk. 1, nr. 5)
  const v68 = f.laegenVurdererLivstruende && f.behandlingsmulighederUdtoemte
  const SDL_27_1_5 = v29 || v33 && v68 || v48 && v68 || v50 && f.laegenVurdererLivstruende
  s[61] = SDL_27_1_5
  const SDL_27_1_5_nej = v29 || v33 && !v68 || v48 && !v68 || v50 && f.laegenVurdererLivstruende === false
  s[54] = SDL_27_1_5_nej
  // SDL.27.1.6: Forlængelse ved arbejdsskadesag (SDL § 27, stk. 1, nr. 6)
  const v71 = f.arbejdsskadesag === 'uden_afgoerelse'
  const v72 = f.arbejdsskadesag === 'uden_afgoerelse' || f.arbejdsskadesag === 'foreloebig_afgoerelse'
  const SDL_27_1_6 = v29 || v33 && v71 || v48 && v71 || v50 && v72
  s[62] = SDL_27_1_6
  const SDL_27_1_6_nej = v29 || v33 && !v71 || v48 && !v71 || v50 && !v72
  s[56] = SDL_27_1_6_nej
}

function svar_6(f, s) {
  // SDL.27.1.7.2: Åbenbar sag om førtidspension uden om rehabiliteringsteamet (SDL § 27, stk. 1, nr. 7)
  const v0 = s[42] && s[43] >= 16953 /* 2016-06-01 */ && s[44] <= 16974 /* 2016-06-22 */
  const v1 = s[42] && s[43] >= 16975 /* 2016-06-23 */ && s[44] <= 20634 /* 2026-06-30 */
  const v2 = s[42] && s[43] >= 20635 /* 2026-07-01 */ && s[45]
  const SDL_27_1_7_2 = s[46] || v0 || v1 && f.arbejdsevnenKanAabenbartIkkeForbedres || v2
  s[888] = SDL_27_1_7_2
  const SDL_27_1_7_2_nej = s[46] || s[42] && s[47] && s[44] <= 16952 /* 2016-05-31 */ || v0 || v1 && f.arbejdsevnenKanAabenbartIkkeForbedres === false || v2
  s[889] = SDL_27_1_7_2_nej
  const SDL_27_1_7_2_ir = s[46] || v0 || v2 || s[48]
  s[890] = SDL_27_1_7_2_ir
  // SDL.27.1.7: Forlængelse ved sag om førtidspension (SDL § 27, stk. 1, nr. 7)
  const SDL_27_1_7 = s[46] || s[49] && f.foertidspensionssagPaabegyndt || s[50] && f.foertidspensionssagPaabegyndt || s[51] && (f.ansoegningOmFoertidspension || SDL_27_1_7_2)
  s[375] = SDL_27_1_7
  const SDL_27_1_7_nej = s[46] || s[49] && f.foertidspensionssagPaabegyndt === false || s[50] && f.foertidspensionssagPaabegyndt === false || s[51] && f.ansoegningOmFoertidspension === false && (SDL_27_1_7_2_nej || SDL_27_1_7_2_ir)
  s[380] = SDL_27_1_7_nej
  // SDL.27.1: Forlængelse af sygedagpenge (SDL § 27, stk. 1)
  const v8 = s[42] && s[47] && s[45]
  s[367] = v8
  const v9 = s[52] || s[53]
  s[376] = v9
  const v10 = s[54] || s[55]
  s[377] = v10
  const v11 = s[56] || s[55]
  s[378] = v11
  const v12 = SDL_27_1_7_nej || s[55]
  s[379] = v12
  const v13 = s[53] && s[55]
  s[389] = v13
  const SDL_27_1 = s[46] || v8 && (s[57] || s[58] || s[59] || s[60] || s[61] || s[62] || SDL_27_1_7)
  s[114] = SDL_27_1
  const SDL_27_1_nej = s[46] || v8 && v9 && (s[63] || s[55]) && (s[64] || s[55]) && (s[65] || s[53]) && v10 && v11 && v12 && (s[52] || s[63] || s[64] || s[65] || s[54] || s[56] || SDL_27_1_7_nej)
  s[115] = SDL_27_1_nej
  const SDL_27_1_ir = s[46] || v8 && v13 || s[48]
  s[116] = SDL_27_1_ir
  // SDL.24a.1.grænse: Over grænsen på første fraværsdag (SDL § 24 a, stk. 1)
  const v17 = s[66] <= 16251 /* 2014-06-30 */
  s[322] = v17
  const v18 = !s[8] && s[67] && v17
  s[101] = v18
  const v19 = !s[8] && s[68] >= 16252 /* 2014-07-01 */ && s[69]
  s[98] = v19
  const v20 = monthStart(s[66])
  s[82] = v20
  const v21 = monthStart(s[68])
  s[83] = v21
  const v22 = shiftMonths(v20, -9)
  const v23 = shiftMonths(v21, -9)
  const v24 = shiftDays(v20, -1)
  const v25 = shiftDays(v21, -1)
  const v26 = shiftMonths(v20, -8)
  const v27 = shiftMonths(v21, -8)
  const v28 = shiftDays(s[66], -1)
  const v29 = shiftDays(s[68], -1)
  const SDL_24a_1_graense = s[70] || v19 && (!s[8] && countDays(s[11], v22, v25) > 110 || !s[8] && countDays(s[13], v22, v25) > 154 || !s[8] && countDays(s[11], v26, v29) > 110 || !s[8] && countDays(s[13], v26, v29) > 154)
  s[99] = SDL_24a_1_graense
  const SDL_24a_1_graense_nej = s[70] || v18 || v19 && (!s[8] && countDays(s[12], v23, v24) <= 110 || !s[8] && countDays(s[14], v23, v24) <= 154 || !s[8] && countDays(s[12], v27, v28) <= 110 || !s[8] && countDays(s[14], v27, v28) <= 154)
  s[102] = SDL_24a_1_graense_nej
  const SDL_24a_1_graense_ir = s[70] || v19 && s[10] || s[71]
  s[100] = SDL_24a_1_graense_ir
  // SDL.30.2: Beskæftigelseskravet over for arbejdsgiveren (SDL § 30, stk. 2-4)
  const v33 = s[66] <= 15011 /* 2011-02-06 */
  s[260] = v33
  const v34 = !s[8] && s[67] && v33
  s[79] = v34
  const v35 = !s[8] && shiftDays(s[68], -56) >= f.ansatFra
  s[1079] = v35
  const v36 = !s[8] && shiftDays(s[66], -56) < f.ansatFra
  s[1080] = v36
  const v37 = v36 || f.andetFravaerSeneste8Uger
  s[1078] = v37
  const v38 = (v35 || s[10]) && f.andetFravaerSeneste8Uger === false
  s[1077] = v38
  const v39 = f.timerHosArbejdsgiveren >= 7400
  s[1081] = v39
  const v40 = v37 || !v39
  s[1076] = v40
  const v41 = v38 && v39
  s[1075] = v41
  const v42 = v39 && f.genansat && f.paaArbejdeDaSygdommenKom
  s[1082] = v42
  const v43 = v41 || v42
  const v44 = v40 && !v42
  const v45 = s[68] >= 15012 /* 2011-02-07 */
  s[85] = v45
  const v46 = !s[8] && v45 && s[69]
  s[80] = v46
  const SDL_30_2 = s[70] || v34 && v43 || v46 && v43
  s[898] = SDL_30_2
  const SDL_30_2_nej = s[70] || v34 && v44 || v46 && v44
  s[899] = SDL_30_2_nej
  const SDL_30_2_ir = s[70] || s[71]
  s[76] = SDL_30_2_ir
  // SDL.30.fleksjob: Ingen arbejdsgiverperiode i fleksjob (SDL § 32, stk. 1, nr. 5)
  const SDL_30_fleksjob = f.ansatIFleksjob && (s[70] || v34 || v46)
  s[900] = SDL_30_fleksjob
  const SDL_30_fleksjob_nej = f.ansatIFleksjob && s[70]
  s[901] = SDL_30_fleksjob_nej
  const SDL_30_fleksjob_ir = f.ansatIFleksjob === false || SDL_30_2_ir
  s[902] = SDL_30_fleksjob_ir
  // SDL.30: Ret over for arbejdsgiveren (SDL § 30, stk. 1)
  const v53 = !s[8] && s[67] && s[69]
  s[95] = v53
  const v54 = f.ansatIFleksjob === false || SDL_30_fleksjob_nej
  s[1083] = v54
  const v55 = f.ansatIFleksjob && (SDL_30_fleksjob || SDL_30_fleksjob_ir)
  s[1084] = v55
  const SDL_30 = s[70] || v53 && s[72] && (SDL_30_2 || SDL_30_2_ir) && v54
  s[77] = SDL_30
  const SDL_30_nej = s[70] || v53 && (!s[72] || SDL_30_2_nej || v55)
  s[78] = SDL_30_nej
  // SDL.30.1: Arbejdsgiverperioden (SDL § 30, stk. 1)
  const v58 = !s[8] && s[67] && s[66] <= 13604 /* 2007-04-01 */
  const v59 = !s[8] && s[68] >= 13605 /* 2007-04-02 */ && s[66] <= 14031 /* 2008-06-01 */
  const v60 = s[66] <= 15340 /* 2012-01-01 */
  s[412] = v60
  const v61 = !s[8] && s[68] >= 14032 /* 2008-06-02 */ && v60
  const v62 = s[68] >= 15341 /* 2012-01-02 */
  s[413] = v62
  const v63 = !s[8] && v62 && s[69]
  const v64 = v61 || v63
  const SDL_30_1 = s[70] ? -Infinity : v58 ? 14 : v59 ? 15 : v61 ? 21 : 30
  s[73] = SDL_30_1
  const SDL_30_1_hoej = s[70] ? Infinity : v59 || v64 ? (v64 ? (v63 ? 30 : 21) : 15) : 14
  s[74] = SDL_30_1_hoej
  const SDL_30_1_er = s[70] || v58 || v59 || v61 || v63
  s[75] = SDL_30_1_er
}

function svar_7(f, s) {
  // SDL.31.1: Sidste dag, arbejdsgiveren betaler (SDL § 31, stk. 1)
  const v0 = shiftDays(s[66], s[73])
  s[409] = v0
  const v1 = shiftDays(s[68], s[74])
  s[410] = v1
  const v2 = !s[8] && s[75]
  s[247] = v2
  const v3 = s[10] || s[76]
  s[251] = v3
  const v4 = shiftDays(v0, -1)
  s[249] = v4
  const v5 = shiftDays(v1, -1)
  s[248] = v5
  const v6 = f.fratraeder ? Math.min(v4, f.fratraedelsesdag) : v4
  const v7 = f.fratraeder ? Math.min(v5, f.fratraedelsesdag) : v5
  const v8 = s[77] && v2
  const v9 = s[76] && v2 && v7 >= NEVER
  const v10 = s[78] ? NEVER : v7
  const v11 = v8 || s[78] || v9
  const v12 = s[77] && v3 || s[76] && !((!v2 || !v3 && v6 === v7) && v2 && (!v2 || v6 === NEVER))
  const SDL_31_1 = s[70] ? FIRST_DAY : v8 ? v6 : NEVER
  s[315] = SDL_31_1
  const SDL_31_1_hoej = s[70] ? NEVER : v8 ? (s[78] || v9 ? Math.max(v7, v10) : v7) : v10
  s[316] = SDL_31_1_hoej
  const SDL_31_1_er = s[70] || s[79] && v11 || s[80] && v11
  s[314] = SDL_31_1_er
  const SDL_31_1_ir = s[70] || s[79] && v12 || s[80] && v12 || s[71]
  s[317] = SDL_31_1_ir
  // SDL.32.1: Beskæftigelseskravet over for kommunen (SDL § 32, stk. 1-3)
  const v17 = !s[8] && s[67] && s[66] <= 15522 /* 2012-07-01 */
  const v18 = !s[8] && shiftDays(s[68], -91) >= f.tilknyttetArbejdsmarkedetFra
  s[1090] = v18
  const v19 = !s[8] && shiftDays(s[66], -91) < f.tilknyttetArbejdsmarkedetFra
  s[1091] = v19
  const v20 = f.timerSeneste13Uger >= 12000
  s[1092] = v20
  const v21 = SDL_31_1_er && SDL_31_1 < f.vurderingsdato
  s[1095] = v21
  const v22 = SDL_31_1_er && SDL_31_1_hoej >= f.vurderingsdato
  s[1096] = v22
  const v23 = s[78] || v21
  s[1093] = v23
  const v24 = s[77] || s[76]
  s[250] = v24
  const v25 = v24 && (v22 || SDL_31_1_ir) && (s[77] || v22)
  s[86] = v25
  const v26 = s[76] && SDL_31_1_ir
  s[1094] = v26
  const v27 = v19 || !v20 || v25
  s[1089] = v27
  const v28 = v23 || v26
  s[87] = v28
  const v29 = (v18 || s[10]) && v20 && v28
  s[1088] = v29
  const v30 = f.uddannelsensLaengde >= 18
  s[1097] = v30
  const v31 = !s[8] && s[68] >= f.uddannelseAfsluttet
  s[1098] = v31
  const v32 = !s[8] && s[66] < f.uddannelseAfsluttet
  s[1099] = v32
  const v33 = shiftMonths(f.uddannelseAfsluttet, 1)
  const v34 = !s[8] && v33 >= s[66]
  s[1100] = v34
  const v35 = !s[8] && v33 < s[68]
  s[1101] = v35
  const v36 = f.erhvervsmaessigUddannelse === false || !v30 || v32 || v35
  s[93] = v36
  const v37 = f.erhvervsmaessigUddannelse && v30 && (v31 || s[10]) && (v34 || s[10])
  s[94] = v37
  const v38 = !s[8] && s[68] >= 15523 /* 2012-07-02 */ && s[81]
  const v39 = !s[8] && shiftDays(s[68], -182) >= f.tilknyttetArbejdsmarkedetFra
  s[1104] = v39
  const v40 = !s[8] && shiftDays(s[66], -182) < f.tilknyttetArbejdsmarkedetFra
  s[1105] = v40
  const v41 = f.timerSeneste26Uger >= 24000
  s[1106] = v41
  const v42 = v40 || !v41 || v25
  s[1103] = v42
  const v43 = (v39 || s[10]) && v41 && v28
  s[1102] = v43
  const v44 = shiftMonths(s[82], -6)
  const v45 = shiftMonths(s[83], -6)
  const v46 = sum(f.timerPrMaaned, (r_timerPrMaaned) => { const r0_0 = !s[8] && r_timerPrMaaned.maaned >= v44; const r0_1 = !s[8] && r_timerPrMaaned.maaned < s[83]; return (r0_0 || s[10]) && (r0_1 || s[10]) && (r0_0 || r0_1) ? r_timerPrMaaned.timer : 0 }) >= 24000
  s[1113] = v46
  const v47 = sum(f.timerPrMaaned, (r_timerPrMaaned) => { const r0_0 = !s[8] && r_timerPrMaaned.maaned >= v44; const r0_1 = !s[8] && r_timerPrMaaned.maaned < s[83]; const r0_2 = (r0_0 || s[10]) && (r0_1 || s[10]) && (r0_0 || r0_1); return r0_2 ? (r0_2 && !(!s[8] && r_timerPrMaaned.maaned < v45 || !s[8] && r_timerPrMaaned.maaned >= s[82]) && !s[10] ? r_timerPrMaaned.timer : 0) : 0 }) >= 24000
  s[1114] = v47
  const v48 = sum(f.timerPrMaaned, (r_timerPrMaaned) => { const r0_0 = !s[8] && r_timerPrMaaned.maaned >= v44; const r0_1 = !s[8] && r_timerPrMaaned.maaned < s[83]; return (r0_0 || s[10]) && (r0_1 || s[10]) && (r0_0 || r0_1) && r_timerPrMaaned.timer >= 4000 ? 1 : 0 }) >= 5
  s[1115] = v48
  const v49 = sum(f.timerPrMaaned, (r_timerPrMaaned) => { const r0_0 = !s[8] && r_timerPrMaaned.maaned >= v44; const r0_1 = !s[8] && r_timerPrMaaned.maaned < s[83]; const r0_2 = (r0_0 || s[10]) && (r0_1 || s[10]) && (r0_0 || r0_1); const r0_3 = r_timerPrMaaned.timer >= 4000; const r0_4 = r0_2 && r0_3; return r0_4 ? (r0_4 && !(r0_2 && !r0_3 || !s[8] && r_timerPrMaaned.maaned < v45 || !s[8] && r_timerPrMaaned.maaned >= s[82] || s[10] && !r0_3) && !(s[10] && r0_3) ? 1 : 0) : 0 }) >= 5
  s[1116] = v49
  const v50 = !v47 || !v49
  s[1112] = v50
  const v51 = v46 && v48
  s[1111] = v51
  const v52 = 6 + f.maanederDerSesBortFra
  const v53 = -v52
  const v54 = shiftMonths(s[82], v53)
  const v55 = shiftMonths(s[83], v53)
  const v56 = sum(f.timerPrMaaned, (r_timerPrMaaned) => { const r0_0 = !s[8] && r_timerPrMaaned.maaned < s[83]; const r0_1 = !s[8] && r_timerPrMaaned.maaned >= v54; return (r0_1 || s[10]) && (r0_0 || s[10]) && (r0_1 || r0_0) ? r_timerPrMaaned.timer : 0 }) >= 24000
  s[1119] = v56
  const v57 = sum(f.timerPrMaaned, (r_timerPrMaaned) => { const r0_0 = !s[8] && r_timerPrMaaned.maaned < s[83]; const r0_1 = !s[8] && r_timerPrMaaned.maaned >= v54; const r0_2 = (r0_1 || s[10]) && (r0_0 || s[10]) && (r0_1 || r0_0); return r0_2 ? (r0_2 && !(!s[8] && r_timerPrMaaned.maaned < v55 || !s[8] && r_timerPrMaaned.maaned >= s[82]) && !s[10] ? r_timerPrMaaned.timer : 0) : 0 }) >= 24000
  s[1120] = v57
  const v58 = sum(f.timerPrMaaned, (r_timerPrMaaned) => { const r0_0 = !s[8] && r_timerPrMaaned.maaned < s[83]; const r0_1 = !s[8] && r_timerPrMaaned.maaned >= v54; return (r0_1 || s[10]) && (r0_0 || s[10]) && (r0_1 || r0_0) && r_timerPrMaaned.timer >= 4000 ? 1 : 0 }) >= 5
  s[1121] = v58
  const v59 = sum(f.timerPrMaaned, (r_timerPrMaaned) => { const r0_0 = !s[8] && r_timerPrMaaned.maaned < s[83]; const r0_1 = r_timerPrMaaned.timer >= 4000; const r0_2 = !s[8] && r_timerPrMaaned.maaned >= v54; const r0_3 = (r0_2 || s[10]) && (r0_0 || s[10]) && (r0_2 || r0_0); const r0_4 = r0_3 && r0_1; return r0_4 ? (r0_4 && !(r0_3 && !r0_1 || !s[8] && r_timerPrMaaned.maaned < v55 || !s[8] && r_timerPrMaaned.maaned >= s[82] || s[10] && !r0_1) && !(s[10] && r0_1) ? 1 : 0) : 0 }) >= 5
  s[1122] = v59
  const v60 = !v57 || !v59
  s[1118] = v60
  const v61 = v56 && v58
  s[1117] = v61
  const v62 = v51 || v61
  s[1109] = v62
  const v63 = v50 && v60
  s[1110] = v63
  const v64 = f.iBeskaeftigelse === false || v63 || v25
  s[1108] = v64
  const v65 = f.iBeskaeftigelse && v62 && v28
  s[1107] = v65
  const SDL_32_1 = s[70] || v17 && (v29 || f.dagpengeretHvisRask || v37 || f.elevILoennetPraktik || f.ansatIFleksjob) || v38 && (v43 || f.dagpengeretHvisRask || v37 || f.elevILoennetPraktik || f.ansatIFleksjob) || s[84] && (v65 || f.dagpengeretHvisRask || v37 || f.elevILoennetPraktik || f.ansatIFleksjob)
  s[89] = SDL_32_1
  const SDL_32_1_nej = s[70] || v17 && v27 && f.dagpengeretHvisRask === false && v36 && f.elevILoennetPraktik === false && f.ansatIFleksjob === false || v38 && v42 && f.dagpengeretHvisRask === false && v36 && f.elevILoennetPraktik === false && f.ansatIFleksjob === false || s[84] && v64 && f.dagpengeretHvisRask === false && v36 && f.elevILoennetPraktik === false && f.ansatIFleksjob === false
  s[88] = SDL_32_1_nej
  // SDL.42.1: Beskæftigelseskravet for selvstændige (SDL § 42)
  const v68 = f.maanederSomSelvstaendig + f.maanederSomLoenmodtagerFoer >= 6
  s[1124] = v68
  const v69 = v68 && f.drevetSenesteMaaned
  s[1123] = v69
  const v70 = f.timerIVirksomheden >= 1850
  s[1125] = v70
  const v71 = v69 && v70
  s[1126] = v71
  const v72 = !s[8] && s[85] && s[66] <= 15705 /* 2012-12-31 */
  const v73 = !s[8] && s[68] >= 15706 /* 2013-01-01 */ && s[66] <= 15883 /* 2013-06-27 */
  const v74 = v71 || f.tilskudTilEgenVirksomhed
  const v75 = !s[8] && s[68] >= 15884 /* 2013-06-28 */ && s[69]
  const SDL_42_1 = s[70] || s[79] && v71 || v72 && v71 || v73 && v74 || v75 && v74
  s[92] = SDL_42_1
  const SDL_42_1_nej = s[70] || s[79] && !v71 || v72 && !v71 || v73 && !v74 || v75 && !v74
  s[91] = SDL_42_1_nej
}

function svar_8(f, s) {
  // SDL.34.1: Ret ved arbejdsskade (SDL § 34, stk. 1)
  const v0 = f.arbejdsskade === false || s[86]
  const v1 = f.arbejdsskade && s[87]
  const SDL_34_1 = s[70] || s[79] && v1 || s[80] && v1
  s[903] = SDL_34_1
  const SDL_34_1_nej = s[70] || s[79] && v0 || s[80] && v0
  s[904] = SDL_34_1_nej
  // SDL.32: Ret over for kommunen (SDL § 2, stk. 2)
  const v4 = !s[72] || s[88]
  s[1128] = v4
  const v5 = s[72] && (s[89] || s[76])
  s[1127] = v5
  const v6 = !s[90] || s[91]
  s[1130] = v6
  const v7 = s[90] && (s[92] || s[76])
  s[1129] = v7
  const v8 = f.persongruppe === 'ingen'
  s[395] = v8
  const v9 = !v8 || s[93]
  s[246] = v9
  const v10 = v8 && s[94]
  s[245] = v10
  const SDL_32 = s[70] || s[95] && (v5 || v7 || s[96] || v10 || SDL_34_1)
  s[252] = SDL_32
  const SDL_32_nej = s[70] || s[95] && v4 && v6 && !s[96] && v9 && (SDL_34_1_nej || s[76])
  s[253] = SDL_32_nej
  // SDL.3: Ophold i Danmark (SDL § 3)
  const v13 = f.vurderingsdato >= 17702 /* 2018-06-20 */
  s[1131] = v13
  const v14 = !v13 && (f.ophold === 'danmark' || f.ophold === 'rekreation' || f.ophold === 'behandling' || f.ophold === 'udskudt_hjemrejse' || f.ophold === 'udsendt' || f.ophold === 'dansk_social_sikring') || v13 && (f.ophold === 'danmark' || f.ophold === 'rekreation' || f.ophold === 'behandling' || f.ophold === 'udskudt_hjemrejse' || f.ophold === 'udsendt' || f.ophold === 'repatriering' || f.ophold === 'dansk_social_sikring')
  const SDL_3 = !s[1] || v14
  s[257] = SDL_3
  const SDL_3_nej = !s[1] || !v14
  s[259] = SDL_3_nej
  // SDL.24a.1: Jobafklaring ved ny sygemelding (SDL § 24 a, stk. 1)
  const v17 = SDL_32 || s[76]
  s[331] = v17
  const v18 = SDL_3 || !s[1]
  s[255] = v18
  const v19 = s[97] || !s[1]
  s[256] = v19
  const SDL_24a_1 = s[70] || s[98] && (s[99] || s[100]) && v17 && v18 && v19 && (s[99] || SDL_32 || SDL_3 || s[97])
  s[325] = SDL_24a_1
  const SDL_24a_1_nej = s[70] || s[101] || s[98] && (s[102] || SDL_32_nej || SDL_3_nej || s[103])
  s[330] = SDL_24a_1_nej
  const SDL_24a_1_ir = s[70] || s[98] && s[100] && s[76] && !s[1] || s[71]
  s[329] = SDL_24a_1_ir
  // SDL.24c.1: Stop for sygedagpenge, når sygdommen ikke længere er livstruende (SDL § 24 c, stk. 1)
  const v23 = f.vurderingsdato >= 16801 /* 2016-01-01 */
  s[150] = v23
  const v24 = v23 && f.fikSygedagpengeVedLivstruende && f.laegenFinderIkkeLaengereLivstruende
  const SDL_24c_1 = !s[1] || v24
  s[850] = SDL_24c_1
  const SDL_24c_1_nej = !s[1] || !v24
  s[851] = SDL_24c_1_nej
  // LAB.107.1: Ret til jobafklaringsforløb (LAB § 107)
  const v27 = s[104] || f.naaetFolkepensionsalder || s[105]
  s[1142] = v27
  const v28 = f.forlaengelseErAfgjort || v27 && s[106] || !v27 && s[107]
  s[308] = v28
  const v29 = f.forlaengelseErAfgjort === false && (v27 && s[108] || !v27 && s[109])
  s[309] = v29
  const v30 = f.forlaengelseErAfgjort ? f.forlaengelsenSlutter : v27 ? s[110] : s[111]
  s[310] = v30
  const v31 = f.forlaengelseErAfgjort ? f.forlaengelsenSlutter : v27 ? s[112] : s[113]
  s[311] = v31
  const v32 = v28 && f.vurderingsdato >= v30
  s[1140] = v32
  const v33 = v28 && f.vurderingsdato < v31
  s[1141] = v33
  const v34 = v33 || v27 || s[114]
  s[1139] = v34
  const v35 = s[115] || s[116]
  s[390] = v35
  const v36 = (v32 || v29) && !v27 && v35
  s[1138] = v36
  const v37 = v36 || SDL_24a_1
  s[1136] = v37
  const v38 = SDL_24a_1_nej || SDL_24a_1_ir
  s[328] = v38
  const v39 = v34 && v38
  s[1137] = v39
  const v40 = v36 || SDL_24a_1 || SDL_24c_1
  s[1143] = v40
  const v41 = v34 && v38 && (SDL_24c_1_nej || !s[1])
  s[1144] = v41
  const LAB_107_1 = !s[1] || s[117] && (!v23 && v19 && v37 || v23 && v19 && v40)
  s[548] = LAB_107_1
  const LAB_107_1_nej = !s[1] || !s[117] || !v23 && (s[103] || v39) || v23 && (s[103] || v41)
  s[549] = LAB_107_1_nej
  // LAB.108.2: Tilbuddet kan indgå i forløbet (LAB § 108, stk. 2)
  const v44 = f.vurderingsdato >= 17126 /* 2016-11-21 */
  s[1146] = v44
  const v45 = f.ventesFuldtRask && s[118] && f.fikTvaerfagligIndsats === false
  s[1150] = v45
  const v46 = f.tilbudUnderForloebet === 'praktik' || f.tilbudUnderForloebet === 'vejledning'
  s[1151] = v46
  const v47 = f.vurderingsdato >= 20089 /* 2025-01-01 */
  s[224] = v47
  const v48 = !v44 || v47 || !v45 || v46
  const LAB_108_2 = s[119] && (!s[117] || v48)
  s[551] = LAB_108_2
  const LAB_108_2_nej = s[119] && (!s[117] || !v48)
  s[552] = LAB_108_2_nej
  // LAB.109.1.frist: Sagen skal have været i rehabiliteringsteamet (LAB § 109)
  const v51 = f.jobafklaringStartede >= 16428 /* 2014-12-24 */
  s[1152] = v51
  const v52 = shiftDays(f.sygedagpengeOphoerteDen, 28)
  const v53 = f.jobafklaringStartede >= 16617 /* 2015-07-01 */
  s[1153] = v53
  const v54 = shiftDays(f.jobafklaringStartede, 28)
  const v55 = f.jobafklaringEfter === 'ny_sygemelding'
  s[1154] = v55
  const v56 = s[120] ? NEVER : v55 ? shiftDays(f.afgoerelseOmJobafklaringDen, 28) : v54
  const LAB_109_1_frist = s[121] ? (v51 ? (v53 ? (s[122] ? (s[123] ? v56 : FIRST_DAY) : v54) : FIRST_DAY) : v52) : FIRST_DAY
  s[556] = LAB_109_1_frist
  const LAB_109_1_frist_hoej = s[121] ? (v51 ? (v53 ? (s[122] ? (s[123] ? v56 : NEVER) : v54) : NEVER) : v52) : NEVER
  s[557] = LAB_109_1_frist_hoej
  const LAB_109_1_frist_ir = s[124] && (!s[121] || v51 && (!v53 || s[125])) || s[126]
  s[558] = LAB_109_1_frist_ir
  // LAB.110.1: Jobafklaringsforløbets længste varighed (LAB § 110, stk. 1)
  const v60 = f.jobafklaringStartede >= 18262 /* 2020-01-01 */
  s[491] = v60
  const v61 = f.jobafklaringStartede >= 17532 /* 2018-01-01 */
  s[1155] = v61
  const v62 = shiftMonths(f.jobafklaringStartede, 24)
  const v63 = shiftDays(v62, -1)
  const v64 = allPeriods(f.barselUnderJobafklaring)
  s[212] = v64
  const v65 = without(ALL_DAYS, v64)
  const v66 = dayReaching(v65, f.jobafklaringStartede, v62 === NEVER ? Infinity : v62 - f.jobafklaringStartede)
  const LAB_110_1 = s[121] ? (v61 ? (v60 ? v66 : Math.min(v63, v66)) : v63) : FIRST_DAY
  s[127] = LAB_110_1
  const LAB_110_1_hoej = s[121] ? (v61 ? (v60 ? v66 : Math.max(v63, v66)) : v63) : NEVER
  s[128] = LAB_110_1_hoej
  const LAB_110_1_er = f.erIJobafklaring && s[121]
  s[129] = LAB_110_1_er
  const LAB_110_1_ir = !LAB_110_1_er || !s[121]
  s[130] = LAB_110_1_ir
  // LAB.110.2: Jobafklaringsforløbet slutter (LAB § 110, stk. 2)
  const v71 = f.vurderingsdato >= 16618 /* 2015-07-02 */
  s[1156] = v71
  const v72 = f.vurderingsdato >= f.folkepensionsalderNaasDen
  s[1157] = v72
  const v73 = f.uarbejdsdygtigVedEgenSygdom === false || v72 || f.fikSygedagpengeVedLivstruende
  const LAB_110_2 = s[119] && (!s[117] || !v71 && f.uarbejdsdygtigVedEgenSygdom === false || v71 && (!v44 || v73))
  s[562] = LAB_110_2
  const LAB_110_2_nej = s[119] && (!s[117] || !v71 && f.uarbejdsdygtigVedEgenSygdom || v71 && (!v44 || !v73))
  s[563] = LAB_110_2_nej
  const LAB_110_2_ir = !s[119] || !s[117] || v71 && !v44
  s[564] = LAB_110_2_ir
}

function svar_9(f, s) {
  // LAB.111.1: Din arbejdsevne skal være vurderet (LAB § 111, stk. 1)
  const LAB_111_1 = s[117] ? s[127] : FIRST_DAY
  s[565] = LAB_111_1
  const LAB_111_1_hoej = s[117] ? s[128] : NEVER
  s[566] = LAB_111_1_hoej
  const LAB_111_1_er = s[119] && (!s[117] || s[129])
  s[567] = LAB_111_1_er
  const LAB_111_1_ir = !s[119] || !s[117] || s[130]
  s[568] = LAB_111_1_ir
  // LAB.111.2: Sagen skal i rehabiliteringsteamet, før forløbet slutter (lov 1750/2025 § 1)
  const v4 = f.uarbejdsdygtigVedEgenSygdom || f.maalgruppeForAnden
  s[1159] = v4
  const v5 = f.kanVendeTilbageIArbejde === false && v4
  const LAB_111_2 = s[119] && (!s[117] || s[131] || v5)
  s[569] = LAB_111_2
  const LAB_111_2_nej = s[119] && (!s[117] || s[131] || !v5)
  s[570] = LAB_111_2_nej
  const LAB_111_2_ir = !s[119] || !s[117] || s[131]
  s[483] = LAB_111_2_ir
  // LAB.111.3: Samtale med sundhedskoordinatoren (LAB § 111, stk. 3)
  const v9 = shiftMonths(f.sygedagpengeOphoerteDen, 42)
  const LAB_111_3 = s[117] ? v9 : FIRST_DAY
  s[572] = LAB_111_3
  const LAB_111_3_hoej = s[117] ? v9 : NEVER
  s[573] = LAB_111_3_hoej
  const LAB_111_3_er = s[119] && f.risikoForFireAar
  s[574] = LAB_111_3_er
  const LAB_111_3_ir = !LAB_111_3_er || !s[117]
  s[575] = LAB_111_3_ir
  // LAB.111.4: Kommunen skal overveje klinisk funktion før et nyt forløb (lov 1750/2025 § 1)
  const v14 = shiftMonths(f.sygedagpengeOphoerteDen, 48) >= f.nytForloebVarerTil
  const LAB_111_4 = s[119] && (!s[117] || s[131] || !v14)
  s[576] = LAB_111_4
  const LAB_111_4_nej = s[119] && (!s[117] || s[131] || v14)
  s[577] = LAB_111_4_nej
  // LAB.112.2: Et ressourceforløb er udelukket, fordi arbejdsevnen ikke kan udvikles (LAB § 112, stk. 2)
  const v17 = f.vurderingsdato >= 17683 /* 2018-06-01 */
  s[1161] = v17
  const v18 = s[0] && (!v17 && f.aabenbartFormaalsloestPaaGrundAfSygdom || v17 && !s[132] && (f.dokumenteretIngenUdvikling || f.heltAabenbartIngenUdvikling))
  const LAB_112_2 = !s[1] || v18
  s[581] = LAB_112_2
  const LAB_112_2_nej = !s[1] || !v18
  s[582] = LAB_112_2_nej
  // LAB.112.3: Et ressourceforløb kan begynde, selv om folkepensionsalderen nærmer sig (LAB § 112, stk. 3)
  const v21 = f.vurderingsdato >= 18993 /* 2022-01-01 */
  s[142] = v21
  const v22 = shiftMonths(f.folkepensionsalderNaasDen, -72) >= f.vurderingsdato
  s[1167] = v22
  const v23 = !v21 || v22 || f.oenskerRessourceforloeb
  const LAB_112_3 = !s[1] || v23
  s[583] = LAB_112_3
  const LAB_112_3_nej = !s[1] || !v23
  s[584] = LAB_112_3_nej
  // LAB.112.1: Målgruppen for ressourceforløb (LAB § 112, stk. 1)
  const v26 = f.laengerevarendeForsoergelse || f.deltagetUdenOegetTilknytning || f.behovForLaengerevarendeIndsats
  s[1171] = v26
  const v27 = LAB_112_2_nej || !s[1]
  const v28 = s[132] && s[133]
  s[1168] = v28
  const LAB_112_1 = v28 || !s[1] || s[0] && (!v21 && f.komplekseProblemer && f.kanIkkeLoesesAfAndenIndsats && f.kraeverHelhedsorienteretForloeb && v26 && v27 || v21 && !s[132] && f.komplekseProblemer && f.kanIkkeLoesesAfAndenIndsats && f.kraeverHelhedsorienteretForloeb && v26 && v27 && (LAB_112_3 || !s[1]))
  s[578] = LAB_112_1
  const LAB_112_1_nej = v28 || !s[1] || !s[0] || !v21 && (f.komplekseProblemer === false || f.kanIkkeLoesesAfAndenIndsats === false || f.kraeverHelhedsorienteretForloeb === false || !v26 || LAB_112_2) || v21 && (s[132] || f.komplekseProblemer === false || f.kanIkkeLoesesAfAndenIndsats === false || f.kraeverHelhedsorienteretForloeb === false || !v26 || LAB_112_2 || LAB_112_3_nej)
  s[579] = LAB_112_1_nej
  const LAB_112_1_ir = v28 || !s[1]
  s[580] = LAB_112_1_ir
  // LAB.113.2: En indsats skal være i gang (LAB § 113, stk. 2)
  const v32 = f.ressourceforloebStartede >= 13332 /* 2006-07-03 */
  s[139] = v32
  const v33 = f.ressourceforloebStartede >= 18809 /* 2021-07-01 */
  s[1178] = v33
  const v34 = f.ressourceforloebStartede >= 18993 /* 2022-01-01 */
  s[1180] = v34
  const v35 = allPeriods(f.perioderUdenRaadighed)
  const v36 = without(ALL_DAYS, v35)
  const v37 = shiftMonths(f.ressourceforloebStartede, 6)
  const v38 = dayReaching(v36, shiftDays(f.ressourceforloebStartede, 1), v37 === NEVER ? Infinity : v37 - f.ressourceforloebStartede)
  const LAB_113_2 = v32 ? (v33 ? v38 : NEVER) : FIRST_DAY
  s[585] = LAB_113_2
  const LAB_113_2_hoej = v32 ? (v33 ? (v34 ? v38 : NEVER) : NEVER) : NEVER
  s[586] = LAB_113_2_hoej
  const LAB_113_2_ir = f.ressourceforloebErBevilget === false || !v32
  s[141] = LAB_113_2_ir
  // LAB.113.2.team: Sagen skal i rehabiliteringsteamet igen (LAB § 113, stk. 2)
  const v42 = f.ressourceforloebErBevilget && LAB_113_2 < f.vurderingsdato
  s[1182] = v42
  const v43 = f.ressourceforloebErBevilget && LAB_113_2_hoej >= f.vurderingsdato
  s[1183] = v43
  const v44 = f.ressourceforloebErBevilget && LAB_113_2 < f.indsatsBegyndteDen
  s[1186] = v44
  const v45 = f.ressourceforloebErBevilget && LAB_113_2_hoej >= f.indsatsBegyndteDen
  s[1187] = v45
  const v46 = f.indsatsErBegyndt === false || v44
  s[1184] = v46
  const v47 = f.indsatsErBegyndt && (v45 || LAB_113_2_ir)
  s[1185] = v47
  const LAB_113_2_team = f.ressourceforloebErBevilget && (s[131] || !v32 || v33 && (v42 || LAB_113_2_ir) && v46 && f.arbejdeIFoersteHalvaar === false && f.saerligeGrundeModTeamet === false)
  s[588] = LAB_113_2_team
  const LAB_113_2_team_nej = f.ressourceforloebErBevilget && (s[131] || !v32 || !v33 || v43 || v47 || f.arbejdeIFoersteHalvaar || f.saerligeGrundeModTeamet)
  s[589] = LAB_113_2_team_nej
  const LAB_113_2_team_ir = f.ressourceforloebErBevilget === false || s[131] || !v32
  s[590] = LAB_113_2_team_ir
  // LAB.113.3: Tilbuddet venter på samtalen om dit helbred (LAB § 113, stk. 3)
  const LAB_113_3 = f.ressourceforloebErBevilget && (!s[1] || v21 && (s[134] || s[135]) && f.menerTilbuddetSkaderHelbredet && f.bedtOmSamtaleFoerTilbuddet && f.kommunenHarTagetStillingTilTilbuddet === false)
  s[591] = LAB_113_3
  const LAB_113_3_nej = f.ressourceforloebErBevilget && (!s[1] || !v21 || s[136] || f.menerTilbuddetSkaderHelbredet === false || f.bedtOmSamtaleFoerTilbuddet === false || f.kommunenHarTagetStillingTilTilbuddet)
  s[592] = LAB_113_3_nej
  // LAB.113.4: Kommunen skal have besluttet, hvad der sker efter forløbet (LAB § 113, stk. 4)
  const v53 = f.ressourceforloebPlanlagtTil >= 13332 /* 2006-07-03 */
  s[506] = v53
  const v54 = f.ressourceforloebPlanlagtTil >= 15706 /* 2013-01-01 */
  s[505] = v54
  const v55 = v54 ? f.ressourceforloebPlanlagtTil : NEVER
  const LAB_113_4 = v53 ? v55 : FIRST_DAY
  s[594] = LAB_113_4
  const LAB_113_4_hoej = v53 ? v55 : NEVER
  s[595] = LAB_113_4_hoej
  const LAB_113_4_ir = f.ressourceforloebErBevilget === false || !v53
  s[484] = LAB_113_4_ir
  // LAB.113.4.ydelse: Ressourceforløb og ydelse løber videre uden en afgørelse (LAB § 113, stk. 4)
  const v59 = f.ressourceforloebPlanlagtTil >= f.vurderingsdato
  s[1193] = v59
  const v60 = v54 && (v59 || f.kommunenHarTagetStillingTilForloebet === false)
  const LAB_113_4_ydelse = f.ressourceforloebErBevilget && (!v53 || v60)
  s[598] = LAB_113_4_ydelse
  const LAB_113_4_ydelse_nej = f.ressourceforloebErBevilget && (!v53 || !v60)
  s[599] = LAB_113_4_ydelse_nej
  // LAB.113a: Personlig jobformidler (LAB § 113 a)
  const LAB_113a = f.ressourceforloebErBevilget && (!s[1] || v21 && s[134])
  s[600] = LAB_113a
  const LAB_113a_nej = f.ressourceforloebErBevilget && (!s[1] || !v21 || s[136])
  s[601] = LAB_113a_nej
  const LAB_113a_ir = f.ressourceforloebErBevilget === false || !s[1] || v21 && s[135]
  s[602] = LAB_113a_ir
  // LAB.114.1: Ressourceforløbets længste varighed (LAB § 114, stk. 1)
  const v66 = f.ressourceforloebStartede >= 15706 /* 2013-01-01 */
  s[140] = v66
  const v67 = f.ressourceforloebStartede >= 16436 /* 2015-01-01 */
  s[1195] = v67
  const v68 = shiftMonths(f.ressourceforloebStartede, 60)
  const v69 = shiftDays(v68, -1)
  const v70 = f.ressourceforloebStartede >= 18262 /* 2020-01-01 */
  s[1196] = v70
  const v71 = allPeriods(f.barselUnderRessourceforloeb)
  const v72 = without(ALL_DAYS, v71)
  const v73 = dayReaching(v72, f.ressourceforloebStartede, v68 === NEVER ? Infinity : v68 - f.ressourceforloebStartede)
  const v74 = shiftMonths(f.ressourceforloebStartede, 36)
  const v75 = v34 ? dayReaching(v72, f.ressourceforloebStartede, v74 === NEVER ? Infinity : v74 - f.ressourceforloebStartede) : v73
  const LAB_114_1 = v32 ? (v66 ? (v67 ? (v70 ? v75 : Math.min(v69, v73)) : v69) : NEVER) : FIRST_DAY
  s[138] = LAB_114_1
  const LAB_114_1_hoej = v32 ? (v66 ? (v67 ? (v70 ? v75 : Math.max(v69, v73)) : v69) : NEVER) : NEVER
  s[137] = LAB_114_1_hoej
}

function svar_10(f, s) {
  // LAB.114.1.plan: Forløbets planlagte længde er tilladt (LAB § 114, stk. 1)
  const v0 = f.ressourceforloebPlanlagtTil >= shiftDays(shiftMonths(f.ressourceforloebStartede, 12), -1)
  s[1197] = v0
  const v1 = f.ressourceforloebErBevilget && s[137] >= f.ressourceforloebPlanlagtTil
  s[1198] = v1
  const v2 = f.ressourceforloebErBevilget && s[138] < f.ressourceforloebPlanlagtTil
  s[1199] = v2
  const LAB_114_1_plan = f.ressourceforloebErBevilget && (!s[139] || s[140] && v0 && (v1 || s[141]))
  s[603] = LAB_114_1_plan
  const LAB_114_1_plan_nej = f.ressourceforloebErBevilget && (!s[139] || !s[140] || !v0 || v2)
  s[604] = LAB_114_1_plan_nej
  // LAB.114.3: Så længe kan det næste ressourceforløb vare (LAB § 114, stk. 2-4)
  const v5 = f.vurderingsdato >= shiftMonths(f.foedselsdag, 480)
  s[1203] = v5
  const v6 = f.maanederIRessourceforloeb <= 0
  s[1204] = v6
  const v7 = v5 && !v6 && f.oenskerRessourceforloeb === false
  s[1202] = v7
  const v8 = v7 ? 0 : 60
  const v9 = f.vurderingsdato >= shiftMonths(f.foedselsdag, 600)
  s[1206] = v9
  const v10 = v9 && !v6 && f.oenskerRessourceforloeb === false
  s[1205] = v10
  const v11 = v5 && !v9 && f.oenskerRessourceforloeb === false
  s[1207] = v11
  const v12 = v10 ? 0 : v11 ? Math.min(36, Math.max(0, 60 - f.maanederIRessourceforloeb)) : 36
  const LAB_114_3_ir = !s[1] || s[0] && s[142] && s[132]
  s[608] = LAB_114_3_ir
  const LAB_114_3 = s[1] ? (s[0] ? (s[142] ? (s[132] ? -Infinity : v12) : v8) : 0) : -Infinity
  s[606] = LAB_114_3
  const LAB_114_3_hoej = s[1] ? (s[0] ? (s[142] ? (s[132] ? Infinity : v12) : v8) : 0) : Infinity
  s[607] = LAB_114_3_hoej
  // LAB.114.4: Ressourceforløbet må ikke gå ud over folkepensionsalderen (LAB § 114, stk. 4)
  const v16 = f.folkepensionsalderNaasDen >= 13332 /* 2006-07-03 */
  s[1209] = v16
  const v17 = f.folkepensionsalderNaasDen >= 16618 /* 2015-07-02 */
  s[1210] = v17
  const v18 = f.folkepensionsalderNaasDen >= 17126 /* 2016-11-21 */
  s[1211] = v18
  const v19 = shiftDays(f.folkepensionsalderNaasDen, -1)
  const LAB_114_4 = v16 ? (v17 ? (v18 ? v19 : FIRST_DAY) : NEVER) : FIRST_DAY
  s[609] = LAB_114_4
  const LAB_114_4_hoej = v16 ? (v17 ? (v18 ? v19 : NEVER) : NEVER) : NEVER
  s[610] = LAB_114_4_hoej
  const LAB_114_4_ir = f.ressourceforloebErBevilget === false || !v16 || v17 && !v18
  s[611] = LAB_114_4_ir
  // LAB.115.1: Ressourceforløb, når du får førtidspension (LAB § 115)
  const v23 = f.pensionDuFaar === 'foertidspension'
  s[1212] = v23
  const v24 = s[0] && !s[132] && v23 && !v5 && f.oenskerRessourceforloeb
  const LAB_115_1 = !s[1] || v24
  s[612] = LAB_115_1
  const LAB_115_1_nej = !s[1] || !v24
  s[613] = LAB_115_1_nej
  // LAB.142.1: Målgruppen for revalidering (LAB § 142)
  const v27 = !s[132] && f.begraensningerIArbejdsevnen && f.andenIndsatsErIkkeNok && f.kanKommeIndPaaArbejdsmarkedet
  const LAB_142_1 = !s[1] || v27
  s[614] = LAB_142_1
  const LAB_142_1_nej = !s[1] || !v27
  s[615] = LAB_142_1_nej
  // LOV1750.21.revalidering: Din revalidering fortsætter efter de gamle regler (lov 1750/2025 § 21)
  const v30 = !s[132] || f.revalideringBevilgetDen < 20485 /* 2026-02-01 */
  const LOV1750_21_revalidering = f.revalideringErBevilget && (!s[1] || v30)
  s[750] = LOV1750_21_revalidering
  const LOV1750_21_revalidering_nej = f.revalideringErBevilget && (!s[1] || !v30)
  s[226] = LOV1750_21_revalidering_nej
  const LOV1750_21_revalidering_ir = f.revalideringErBevilget === false || !s[1]
  s[229] = LOV1750_21_revalidering_ir
  // LAB.144: Forrevalidering (LAB § 144)
  const v34 = f.revalideringErBevilget === false || LOV1750_21_revalidering_nej
  s[1215] = v34
  const v35 = LOV1750_21_revalidering || LOV1750_21_revalidering_ir
  s[225] = v35
  const v36 = f.revalideringErBevilget && v35
  s[1214] = v36
  const LAB_144 = !s[1] || !s[132] && (LAB_142_1 || !s[1]) && f.erhvervssigtetErAfklaret === false || s[132] && v36 && f.erhvervssigtetErAfklaret === false
  s[485] = LAB_144
  const LAB_144_nej = !s[1] || !s[132] && (LAB_142_1_nej || f.erhvervssigtetErAfklaret) || s[132] && (v34 || f.erhvervssigtetErAfklaret)
  s[238] = LAB_144_nej
  // LAB.145.2: Mere end 5 års revalidering (LAB § 145, stk. 2)
  const v39 = f.revalideringStartede >= 13332 /* 2006-07-03 */
  s[510] = v39
  const v40 = f.revalideringStartede >= 18262 /* 2020-01-01 */
  s[511] = v40
  const v41 = !v40 && f.betydeligeBegraensninger && f.talerIUdpraegetGradForLangUddannelse || v40 && f.betydeligeBegraensninger && f.talerForLangUddannelse
  const LAB_145_2 = !v39 || v41
  s[624] = LAB_145_2
  const LAB_145_2_nej = !v39 || !v41
  s[625] = LAB_145_2_nej
  // LAB.145.1: Den længste revalidering (LAB § 145, stk. 1)
  const v44 = shiftDays(shiftMonths(f.revalideringStartede, 60), -1)
  const v45 = LAB_145_2 && !LAB_145_2_nej && v39
  s[512] = v45
  const LAB_145_1 = v39 ? (v45 ? NEVER : v44) : FIRST_DAY
  s[617] = LAB_145_1
  const LAB_145_1_hoej = v39 ? (LAB_145_2 ? NEVER : v44) : NEVER
  s[618] = LAB_145_1_hoej
  const LAB_145_1_ir = f.revalideringErBevilget === false || !v39
  s[620] = LAB_145_1_ir
  // LAB.145.1.plan: Revalideringens planlagte længde er tilladt (LAB § 145, stk. 1)
  const LAB_145_1_plan = f.revalideringErBevilget && (!v39 || f.revalideringErBevilget && LAB_145_1_hoej >= f.revalideringPlanlagtTil)
  s[621] = LAB_145_1_plan
  const LAB_145_1_plan_nej = f.revalideringErBevilget && (!v39 || f.revalideringErBevilget && LAB_145_1 < f.revalideringPlanlagtTil)
  s[622] = LAB_145_1_plan_nej
  const LAB_145_1_plan_ir = f.revalideringErBevilget === false || !v39 || LAB_145_1_ir
  s[623] = LAB_145_1_plan_ir
  // LAB.146: Revalideringen kan forlænges (LAB § 146)
  const v52 = f.vurderingsdato >= 19134 /* 2022-05-22 */
  s[503] = v52
  const v53 = f.grundTilForsinkelse === 'nedsat_funktionsevne' || f.grundTilForsinkelse === 'helt_specielle_forhold' || f.grundTilForsinkelse === 'sygdom' || f.grundTilForsinkelse === 'pasning_af_boern' || f.grundTilForsinkelse === 'barsel' || f.grundTilForsinkelse === 'ingen_boernepasning' || f.grundTilForsinkelse === 'saerlige_sociale_forhold'
  const v54 = f.grundTilForsinkelse === 'nedsat_funktionsevne' || f.grundTilForsinkelse === 'helt_specielle_forhold' || f.grundTilForsinkelse === 'sygdom' || f.grundTilForsinkelse === 'pasning_af_boern' || f.grundTilForsinkelse === 'barsel' || f.grundTilForsinkelse === 'ingen_boernepasning' || f.grundTilForsinkelse === 'saerlige_sociale_forhold' || f.grundTilForsinkelse === 'pasning_af_andre'
  const v55 = f.grundTilForsinkelse === 'nedsat_funktionsevne' || f.grundTilForsinkelse === 'helt_specielle_forhold' || f.grundTilForsinkelse === 'sygdom' || f.grundTilForsinkelse === 'pasning_af_boern' || f.grundTilForsinkelse === 'barsel' || f.grundTilForsinkelse === 'ingen_boernepasning' || f.grundTilForsinkelse === 'saerlige_sociale_forhold' || f.grundTilForsinkelse === 'pasning_af_andre' || f.grundTilForsinkelse === 'sorgorlov'
  const LAB_146 = !s[1] || !s[143] && v53 || s[143] && (!v52 && (v54 || v55) || v52 && v55)
  s[626] = LAB_146
  const LAB_146_nej = !s[1] || !s[143] && !v53 || s[143] && (!v52 && (!v54 || !v55) || v52 && !v55)
  s[627] = LAB_146_nej
  // LAS.50: Plan for revalideringen (LAS § 70, stk. 2)
  const LAS_50 = f.revalideringErBevilget && (!s[1] || f.erhvervssigtetErAfklaret)
  s[628] = LAS_50
  const LAS_50_nej = f.revalideringErBevilget && (!s[1] || f.erhvervssigtetErAfklaret === false)
  s[629] = LAS_50_nej
  // LAS.69j.2.bidrag: Tillæg til unge, der betaler bidrag til et barn (LAS § 69 j, stk. 2, nr. 4)
  const v60 = f.vurderingsdato >= 20270 /* 2025-07-01 */
  s[988] = v60
  const v61 = f.vurderingsdato >= 20819 /* 2027-01-01 */
  s[144] = v61
  const v62 = f.bidragspligtigeBoern <= 0
  s[147] = v62
  const v63 = f.vurderingsdato <= 20269 /* 2025-06-30 */
  s[987] = v63
  const v64 = v63 || v61
  const v65 = SATS_1(f.vurderingsdato)
  const v66 = v64 ? -Infinity : v65
  const v67 = v64 ? Infinity : v65
  const v68 = v66 > -Infinity && v67 < Infinity
  const v69 = quotient([v66, f.bidragspligtigeBoern], [1], 'nærmeste', 1)
  const v70 = quotient([v67, f.bidragspligtigeBoern], [1], 'nærmeste', 1)
  const LAS_69j_2_bidrag = s[0] ? (v60 ? (v68 ? Math.min(v69, v70) : -Infinity) : f.bidragPrMaaned) : -Infinity
  s[145] = LAS_69j_2_bidrag
  const LAS_69j_2_bidrag_hoej = s[0] ? (v60 ? (v68 ? Math.max(v69, v70) : Infinity) : f.bidragPrMaaned) : Infinity
  s[146] = LAS_69j_2_bidrag_hoej
  const v73 = s[0] && !v62
  s[1222] = v73
  const LAS_69j_2_bidrag_er = v73 && (!s[0] || !v60 || !(!v68 && !v64 && v66 === v67))
  s[148] = LAS_69j_2_bidrag_er
  const LAS_69j_2_bidrag_ir = !v73 || !s[0] || v60 && (v64 || !v68)
  s[149] = LAS_69j_2_bidrag_ir
}

function svar_11(f, s) {
  // LAS.68.2: Ressourceforløbsydelsens sats i ressourceforløb (lov 1750/2025 § 21, stk. 8)
  const v0 = f.boernOpholderSigIDanmark || f.boernLigestillet
  s[1224] = v0
  const v1 = f.harForsoergelsespligt && v0
  s[221] = v1
  const v2 = f.vurderingsdato <= 15705 /* 2012-12-31 */
  s[490] = v2
  const v3 = v2 || s[144]
  s[155] = v3
  const v4 = SATS_2(f.vurderingsdato)
  const v5 = f.vurderingsdato >= shiftMonths(f.foedselsdag, 300)
  s[228] = v5
  const v6 = !v5 && f.borHosForaeldre && f.harForsoergelsespligt === false
  s[222] = v6
  const v7 = SATS_3(f.vurderingsdato)
  const v8 = v3 ? -Infinity : v7
  const v9 = v3 ? Infinity : v7
  const v10 = v9 === Infinity
  const v11 = s[145] === -Infinity
  const v12 = v8 === -Infinity
  const v13 = s[146] === Infinity
  const v14 = v10 && v11 || v12 && v13
  const v15 = SATS_4(f.vurderingsdato)
  const v16 = SATS_5(f.vurderingsdato)
  const v17 = v1 || !v6 || s[147] || s[148] && !(v14 && !v3 && v8 === v9 && (!s[148] || !s[149] && s[145] === s[146]))
  s[164] = v17
  const v18 = v1 && v3 || !v1 && (v6 && (!s[147] && (v3 || s[149] || v14 || v3) || s[147] && v3) || !v6 && v3)
  s[165] = v18
  const v19 = v1 ? (v3 ? -Infinity : v4) : v6 ? (s[147] ? v8 : Math.min(v12 || v11 ? -Infinity : v8 + s[145], v3 ? -Infinity : v15)) : v3 ? -Infinity : v16
  s[162] = v19
  const v20 = v1 ? (v3 ? Infinity : v4) : v6 ? (s[147] ? v9 : Math.min(v10 || v13 ? Infinity : v9 + s[146], v3 ? Infinity : v15)) : v3 ? Infinity : v16
  s[163] = v20
  const LAS_68_2 = s[0] ? v19 : -Infinity
  s[631] = LAS_68_2
  const LAS_68_2_hoej = s[0] ? v20 : Infinity
  s[632] = LAS_68_2_hoej
  const LAS_68_2_er = s[0] && (!s[0] || v17)
  s[633] = LAS_68_2_er
  const LAS_68_2_ir = !s[0] || !s[0] || v18
  s[634] = LAS_68_2_ir
  // LAS.68.5: Mindst satsen til den, der kom fra ledighedsydelse (LAS § 68, stk. 5)
  const v25 = f.vurderingsdato >= 16387 /* 2014-11-13 */
  s[227] = v25
  const LAS_68_5_nej = s[0] && !v25
  s[635] = LAS_68_5_nej
  const LAS_68_5_ir = !s[0] || !v25
  s[636] = LAS_68_5_ir
  // LAS.68.4: Ressourceforløbsydelsen før fradrag i ressourceforløb (lov 1750/2025 § 21, stk. 8)
  const v28 = f.ydelseFoerForloebet === 'sygedagpenge'
  s[1229] = v28
  const v29 = f.sidsteDagMedSygedagpengeEllers >= f.vurderingsdato
  s[1230] = v29
  const v30 = v28 && v29
  s[1228] = v30
  const v31 = Math.max(LAS_68_2, f.hidtidigYdelsePrMaaned)
  const v32 = Math.max(LAS_68_2_hoej, f.hidtidigYdelsePrMaaned)
  const v33 = f.ydelseFoerForloebet === 'ledighedsydelse'
  s[1231] = v33
  const v34 = Math.max(f.hidtidigYdelsePrMaaned, v31)
  const v35 = Math.min(f.hidtidigYdelsePrMaaned, v32)
  const v36 = s[0] && LAS_68_2_er
  const v37 = LAS_68_5_ir && LAS_68_2_er && v35 >= v34
  const v38 = LAS_68_5_nej || v37
  const v39 = LAS_68_5_nej ? (v37 ? Math.min(f.hidtidigYdelsePrMaaned, v34) : f.hidtidigYdelsePrMaaned) : v34
  const v40 = LAS_68_5_nej ? (v37 ? Math.max(f.hidtidigYdelsePrMaaned, v35) : f.hidtidigYdelsePrMaaned) : v35
  const LAS_68_4 = s[0] ? (v30 ? v31 : v33 ? (v36 ? (v38 ? Math.min(v31, v39) : v31) : v39) : LAS_68_2) : -Infinity
  s[159] = LAS_68_4
  const LAS_68_4_hoej = s[0] ? (v30 ? v32 : v33 ? (v36 ? (v38 ? Math.max(v32, v40) : v32) : v40) : LAS_68_2_hoej) : Infinity
  s[158] = LAS_68_4_hoej
  const v43 = f.ydelseFoerForloebet === 'foertidspension'
  s[1227] = v43
  const v44 = s[0] && !v43
  s[1226] = v44
  const LAS_68_4_er = v44 && (!s[0] || v30 && LAS_68_2_er || !v30 && (v33 && (v36 || LAS_68_5_nej || v37) || !v33 && LAS_68_2_er))
  s[160] = LAS_68_4_er
  const LAS_68_4_ir = !v44 || !s[0] || v30 && LAS_68_2_ir || !v30 && (v33 && (s[0] && LAS_68_2_ir || LAS_68_5_ir && !((!LAS_68_2_er || !LAS_68_2_ir && v31 === v32) && LAS_68_2_er && (!LAS_68_2_er || f.hidtidigYdelsePrMaaned === v31))) || !v33 && LAS_68_2_ir)
  s[161] = LAS_68_4_ir
  // LAS.68a.1.tid: Indtægter for anden tid holdes ude (LAS § 68 a, stk. 1)
  const v47 = !s[0] || s[150]
  const v48 = !s[0] || !s[150]
  const LAS_68a_1_tid = s[0] && v47
  s[641] = LAS_68a_1_tid
  const LAS_68a_1_tid_nej = s[0] && v48
  s[152] = LAS_68a_1_tid_nej
  // LAS.68a.3: Løn i tilbud, der ikke tæller med (LAS § 68 a, stk. 3)
  const v51 = LAS_68a_1_tid || !s[0]
  s[153] = v51
  const v52 = Math.min(f.timerITilbud, 16000)
  const v53 = f.vurderingsdato <= 16070 /* 2013-12-31 */
  s[984] = v53
  const v54 = v53 || s[144]
  s[174] = v54
  const v55 = SATS_6(f.vurderingsdato)
  const v56 = v54 ? -Infinity : v55
  s[175] = v56
  const v57 = v54 ? Infinity : v55
  s[176] = v57
  const v58 = v56 > -Infinity && v57 < Infinity
  s[173] = v58
  const v59 = quotient([v52, v56], [100], 'nærmeste', 1)
  const v60 = quotient([v52, v57], [100], 'nærmeste', 1)
  const v61 = v58 ? Math.min(v59, v60) : -Infinity
  s[171] = v61
  const v62 = v58 ? Math.max(v59, v60) : Infinity
  s[172] = v62
  const v63 = v54 || !v58
  s[177] = v63
  const LAS_68a_3 = s[0] ? Math.min(v61, sum(f.indtaegter, (r_indtaegter) => { const r0_0 = r_indtaegter.tid === 'under'; const r0_1 = r0_0 || LAS_68a_1_tid_nej; const r0_2 = r_indtaegter.art === 'loen_i_tilbud'; const r0_3 = r0_1 && r0_2; return r0_3 ? (r0_3 && !(r0_1 && !r0_2 || !r0_0 && v51) ? r_indtaegter.beloeb : 0) : 0 })) : -Infinity
  s[154] = LAS_68a_3
  const LAS_68a_3_hoej = s[0] ? Math.min(v62, sum(f.indtaegter, (r_indtaegter) => (r_indtaegter.tid === 'under' || LAS_68a_1_tid_nej) && r_indtaegter.art === 'loen_i_tilbud' ? r_indtaegter.beloeb : 0)) : Infinity
  s[151] = LAS_68a_3_hoej
  const LAS_68a_3_er = s[0] && (!s[0] || !(!v58 && !v54 && v56 === v57))
  s[157] = LAS_68a_3_er
  const LAS_68a_3_ir = !s[0] || !s[0] || v63
  s[156] = LAS_68a_3_ir
}

function svar_12(f, s) {
  // LAS.68a.2: Fradrag for løn i ressourceforløb (lov 1750/2025 § 21, stk. 8)
  const v0 = Math.max(0, -s[151] === -Infinity ? -Infinity : sum(f.indtaegter, (r_indtaegter) => { const r0_0 = r_indtaegter.tid === 'under'; const r0_1 = r0_0 || s[152]; const r0_2 = r_indtaegter.art === 'loen' || r_indtaegter.art === 'loen_under_sygdom' || r_indtaegter.art === 'loen_i_tilbud'; const r0_3 = r0_1 && r0_2; return r0_3 ? (r0_3 && !(r0_1 && !r0_2 || !r0_0 && s[153]) ? r_indtaegter.beloeb : 0) : 0 }) + sum(f.indtaegter, (r_indtaegter) => { const r0_0 = r_indtaegter.tid === 'under'; const r0_1 = r0_0 || s[152]; const r0_2 = r_indtaegter.art === 'feriegodtgoerelse' || r_indtaegter.art === 'feriedage_udbetalt'; const r0_3 = r0_1 && r0_2; return r0_3 ? (r0_3 && !(r0_1 && !r0_2 || !r0_0 && s[153]) ? r_indtaegter.beloeb : 0) : 0 }) - s[151])
  const v1 = Math.max(0, -s[154] === Infinity ? Infinity : sum(f.indtaegter, (r_indtaegter) => (r_indtaegter.tid === 'under' || s[152]) && (r_indtaegter.art === 'loen' || r_indtaegter.art === 'loen_under_sygdom' || r_indtaegter.art === 'loen_i_tilbud') ? r_indtaegter.beloeb : 0) + sum(f.indtaegter, (r_indtaegter) => (r_indtaegter.tid === 'under' || s[152]) && (r_indtaegter.art === 'feriegodtgoerelse' || r_indtaegter.art === 'feriedage_udbetalt') ? r_indtaegter.beloeb : 0) - s[154])
  const v2 = SATS_7(f.vurderingsdato)
  const v3 = s[155] ? -Infinity : v2
  s[184] = v3
  const v4 = s[155] ? Infinity : v2
  s[185] = v4
  const v5 = Math.min(v0, v3)
  const v6 = Math.min(v1, v4)
  const v7 = !s[155] && v3 === v4
  s[187] = v7
  const v8 = s[156] || s[155]
  const v9 = v5 > -Infinity && v6 < Infinity
  const v10 = quotient([v5, 3000], [10000], 'nærmeste', 1)
  const v11 = quotient([v6, 3000], [10000], 'nærmeste', 1)
  const v12 = v9 ? Math.min(v10, v11) : -Infinity
  const v13 = v9 ? Math.max(v10, v11) : Infinity
  const v14 = s[157] && !(!v9 && (!s[157] || !v8 && v5 === v6))
  const v15 = v8 || !v9
  const v16 = v1 === Infinity
  const v17 = -v4 === -Infinity
  s[186] = v17
  const v18 = v16 && v17
  const v19 = -v3 === Infinity
  s[188] = v19
  const v20 = s[157] && !(v18 && (!s[157] || !s[156] && v0 === v1) && v7)
  const v21 = s[156] || s[155] || v18
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
  const LAS_68a_2 = s[0] ? (s[142] ? v25 : v31 || v30 ? -Infinity : v12 + v25) : -Infinity
  s[642] = LAS_68a_2
  const LAS_68a_2_hoej = s[0] ? (s[142] ? v26 : v29 || v32 ? Infinity : v13 + v26) : Infinity
  s[643] = LAS_68a_2_hoej
  const LAS_68a_2_er = s[0] && (!s[0] || !s[142] && v14 && v27 && !(v33 && (!v14 || !v15 && v12 === v13) && (!v27 || !v28 && v25 === v26)) || s[142] && v27)
  s[644] = LAS_68a_2_er
  const LAS_68a_2_ir = !s[0] || !s[0] || !s[142] && (v15 || v28 || v33) || s[142] && v28
  s[645] = LAS_68a_2_ir
  // LAS.68a.1: Ressourceforløbsydelse til udbetaling i ressourceforløb (lov 1750/2025 § 21, stk. 8)
  const v38 = s[158] === Infinity
  const v39 = -LAS_68a_2_hoej === -Infinity
  const v40 = s[159] === -Infinity
  const v41 = -LAS_68a_2 === Infinity
  const v42 = v38 && v39 || v40 && v41
  const v43 = v40 || v39 ? -Infinity : s[159] - LAS_68a_2_hoej
  const v44 = v38 || v41 ? Infinity : s[158] - LAS_68a_2
  const v45 = v43 === -Infinity ? -Infinity : v43 - sum(f.indtaegter, (r_indtaegter) => (r_indtaegter.tid === 'under' || s[152]) && (r_indtaegter.art === 'anden' || r_indtaegter.art === 'uddannelsesgodtgoerelse') ? r_indtaegter.beloeb : 0)
  const v46 = v44 === Infinity ? Infinity : v44 - sum(f.indtaegter, (r_indtaegter) => { const r0_0 = r_indtaegter.tid === 'under'; const r0_1 = r0_0 || s[152]; const r0_2 = r_indtaegter.art === 'anden' || r_indtaegter.art === 'uddannelsesgodtgoerelse'; const r0_3 = r0_1 && r0_2; return r0_3 ? (r0_3 && !(r0_1 && !r0_2 || !r0_0 && s[153]) ? r_indtaegter.beloeb : 0) : 0 })
  const v47 = v45 === -Infinity ? -Infinity : v45 - sum(f.indtaegter, (r_indtaegter) => (r_indtaegter.tid === 'under' || s[152]) && (r_indtaegter.art === 'fleksloentilskud' || r_indtaegter.art === 'tilskud_egen_virksomhed') ? r_indtaegter.beloeb : 0)
  const v48 = v46 === Infinity ? Infinity : v46 - sum(f.indtaegter, (r_indtaegter) => { const r0_0 = r_indtaegter.tid === 'under'; const r0_1 = r0_0 || s[152]; const r0_2 = r_indtaegter.art === 'fleksloentilskud' || r_indtaegter.art === 'tilskud_egen_virksomhed'; const r0_3 = r0_1 && r0_2; return r0_3 ? (r0_3 && !(r0_1 && !r0_2 || !r0_0 && s[153]) ? r_indtaegter.beloeb : 0) : 0 })
  const LAS_68a_1 = s[0] ? Math.max(0, v47 === -Infinity ? -Infinity : v47 - sum(f.indtaegter, (r_indtaegter) => (r_indtaegter.tid === 'under' || s[152]) && r_indtaegter.art === 'overskud_egen_virksomhed' ? r_indtaegter.beloeb : 0)) : -Infinity
  s[637] = LAS_68a_1
  const LAS_68a_1_hoej = s[0] ? Math.max(0, v48 === Infinity ? Infinity : v48 - sum(f.indtaegter, (r_indtaegter) => { const r0_0 = r_indtaegter.tid === 'under'; const r0_1 = r0_0 || s[152]; const r0_2 = r_indtaegter.art === 'overskud_egen_virksomhed'; const r0_3 = r0_1 && r0_2; return r0_3 ? (r0_3 && !(r0_1 && !r0_2 || !r0_0 && s[153]) ? r_indtaegter.beloeb : 0) : 0 })) : Infinity
  s[638] = LAS_68a_1_hoej
  const LAS_68a_1_er = s[0] && (!s[0] || s[160] && LAS_68a_2_er && !(v42 && (!s[160] || !s[161] && s[159] === s[158]) && (!LAS_68a_2_er || !LAS_68a_2_ir && LAS_68a_2 === LAS_68a_2_hoej)))
  s[639] = LAS_68a_1_er
  const LAS_68a_1_ir = !s[0] || !s[0] || s[161] || LAS_68a_2_ir || v42
  s[640] = LAS_68a_1_ir
  // LAS.69j.2: Ressourceforløbsydelsens sats i jobafklaringsforløb (LAS § 69 j, stk. 2-3)
  const LAS_69j_2 = s[117] ? s[162] : -Infinity
  s[166] = LAS_69j_2
  const LAS_69j_2_hoej = s[117] ? s[163] : Infinity
  s[167] = LAS_69j_2_hoej
  const LAS_69j_2_er = s[117] && (!s[117] || s[164])
  s[168] = LAS_69j_2_er
  const LAS_69j_2_ir = !s[117] || !s[117] || s[165]
  s[169] = LAS_69j_2_ir
}

function svar_13(f, s) {
  // LAS.69j.4: Ressourceforløbsydelsen før fradrag i jobafklaringsforløb (LAS § 69 j, stk. 4)
  const v0 = f.vurderingsdato >= 16617 /* 2015-07-01 */
  s[206] = v0
  const v1 = f.vurderingsdato >= 16428 /* 2014-12-24 */
  s[205] = v1
  const v2 = f.andelAfArbejdetVedForloebetsStart <= 0
  s[1234] = v2
  const v3 = f.andelAfArbejdetVedForloebetsStart <= 2500
  s[1235] = v3
  const v4 = s[166] > -Infinity && s[167] < Infinity
  const v5 = quotient([s[166], 3], [4], 'nærmeste', 1)
  const v6 = quotient([s[167], 3], [4], 'nærmeste', 1)
  const v7 = v4 ? Math.min(v5, v6) : -Infinity
  const v8 = v4 ? Math.max(v5, v6) : Infinity
  const v9 = s[168] && !(!v4 && (!s[168] || !s[169] && s[166] === s[167]))
  const v10 = s[169] || !v4
  const v11 = f.andelAfArbejdetVedForloebetsStart <= 5000
  s[1236] = v11
  const v12 = quotient([s[166], 2], [4], 'nærmeste', 1)
  const v13 = quotient([s[167], 2], [4], 'nærmeste', 1)
  const v14 = v4 ? Math.min(v12, v13) : -Infinity
  const v15 = v4 ? Math.max(v12, v13) : Infinity
  const v16 = !s[90] && s[168]
  const v17 = !s[90] && s[169]
  const v18 = f.andelAfArbejdetDuKan <= 0
  s[204] = v18
  const v19 = f.andelAfArbejdetDuKan <= 2500
  s[438] = v19
  const LAS_69j_4 = s[117] ? (v1 ? (v0 ? (s[90] ? (v18 ? s[166] : v19 ? v7 : s[170] ? v14 : 0) : s[166]) : -Infinity) : s[90] ? (v2 ? s[166] : v3 ? v7 : v11 ? v14 : 0) : s[166]) : -Infinity
  s[209] = LAS_69j_4
  const LAS_69j_4_hoej = s[117] ? (v1 ? (v0 ? (s[90] ? (v18 ? s[167] : v19 ? v8 : s[170] ? v15 : 0) : s[167]) : Infinity) : s[90] ? (v2 ? s[167] : v3 ? v8 : v11 ? v15 : 0) : s[167]) : Infinity
  s[208] = LAS_69j_4_hoej
  const LAS_69j_4_er = s[117] && (!s[117] || !v1 && (s[90] && (v2 && s[168] || !v2 && (v3 && v9 || !v3 && (!v11 || v9))) || v16) || v1 && (!v0 || s[90] && (v18 && s[168] || !v18 && (v19 && v9 || !v19 && (!s[170] || v9))) || v16))
  s[210] = LAS_69j_4_er
  const LAS_69j_4_ir = !s[117] || !s[117] || !v1 && (s[90] && (v2 && s[169] || !v2 && (v3 && v10 || !v3 && v11 && v10)) || v17) || v1 && (!v0 || s[90] && (v18 && s[169] || !v18 && (v19 && v10 || !v19 && s[170] && v10)) || v17)
  s[211] = LAS_69j_4_ir
  // LAS.69j.5.tid: Indtægter for anden tid holdes ude (LAS § 69 j, stk. 5)
  const v24 = !s[117] || s[150]
  const v25 = !s[117] || !s[150]
  const LAS_69j_5_tid = s[117] && v24
  s[653] = LAS_69j_5_tid
  const LAS_69j_5_tid_nej = s[117] && v25
  s[179] = LAS_69j_5_tid_nej
  // LAS.69j.10: Løn i tilbud, der ikke tæller med (LAS § 69 j, stk. 10)
  const v28 = LAS_69j_5_tid || !s[117]
  s[180] = v28
  const LAS_69j_10 = s[117] ? Math.min(s[171], sum(f.indtaegter, (r_indtaegter) => { const r0_0 = r_indtaegter.tid === 'under'; const r0_1 = r_indtaegter.art === 'loen_i_tilbud'; const r0_2 = r0_0 || LAS_69j_5_tid_nej; const r0_3 = r0_2 && r0_1; return r0_3 ? (r0_3 && !(r0_2 && !r0_1 || !r0_0 && v28) ? r_indtaegter.beloeb : 0) : 0 })) : -Infinity
  s[181] = LAS_69j_10
  const LAS_69j_10_hoej = s[117] ? Math.min(s[172], sum(f.indtaegter, (r_indtaegter) => (r_indtaegter.tid === 'under' || LAS_69j_5_tid_nej) && r_indtaegter.art === 'loen_i_tilbud' ? r_indtaegter.beloeb : 0)) : Infinity
  s[178] = LAS_69j_10_hoej
  const LAS_69j_10_er = s[117] && (!s[117] || !(!s[173] && !s[174] && s[175] === s[176]))
  s[182] = LAS_69j_10_er
  const LAS_69j_10_ir = !s[117] || !s[117] || s[177]
  s[183] = LAS_69j_10_ir
}

function svar_14(f, s) {
  // LAS.69j.9: Fradrag for løn i jobafklaringsforløb (LAS § 69 j, stk. 9)
  const v0 = f.vurderingsdato >= 16436 /* 2015-01-01 */
  s[189] = v0
  const v1 = Math.max(0, -s[178] === -Infinity ? -Infinity : sum(f.indtaegter, (r_indtaegter) => { const r0_0 = r_indtaegter.tid === 'under'; const r0_1 = r0_0 || s[179]; const r0_2 = r_indtaegter.art === 'loen' || r_indtaegter.art === 'loen_i_tilbud' || r_indtaegter.art === 'feriegodtgoerelse' || r_indtaegter.art === 'feriedage_udbetalt'; const r0_3 = r0_1 && r0_2; return r0_3 ? (r0_3 && !(r0_1 && !r0_2 || !r0_0 && s[180]) ? r_indtaegter.beloeb : 0) : 0 }) - s[178])
  const v2 = Math.max(0, -s[181] === Infinity ? Infinity : sum(f.indtaegter, (r_indtaegter) => (r_indtaegter.tid === 'under' || s[179]) && (r_indtaegter.art === 'loen' || r_indtaegter.art === 'loen_i_tilbud' || r_indtaegter.art === 'feriegodtgoerelse' || r_indtaegter.art === 'feriedage_udbetalt') ? r_indtaegter.beloeb : 0) - s[181])
  const v3 = v2 === Infinity
  const v4 = Math.max(0, v1 - 1344200)
  const v5 = Math.max(0, v3 ? Infinity : v2 - 1344200)
  const v6 = v5 >= Infinity
  s[198] = v6
  const v7 = v6 ? -Infinity : quotient([v4, 5500], [10000], 'nærmeste', 1)
  const v8 = v6 ? Infinity : quotient([v5, 5500], [10000], 'nærmeste', 1)
  const v9 = v7 === -Infinity ? -Infinity : Math.round(Math.min(v1, 1344200) * 3000 / 10000) + v7
  const v10 = v8 === Infinity ? Infinity : Math.round(Math.min(v2, 1344200) * 3000 / 10000) + v8
  s[196] = v10
  const v11 = s[182] && s[182] && !(v6 && (!s[182] || !s[183] && v4 === v5))
  s[194] = v11
  const v12 = Math.max(0, v1 - sum(f.indtaegter, (r_indtaegter) => (r_indtaegter.tid === 'under' || s[179]) && (r_indtaegter.art === 'loen' || r_indtaegter.art === 'loen_i_tilbud' || r_indtaegter.art === 'feriegodtgoerelse' || r_indtaegter.art === 'feriedage_udbetalt') ? r_indtaegter.pension ?? 0 : 0))
  const v13 = Math.max(0, v3 ? Infinity : v2 - sum(f.indtaegter, (r_indtaegter) => { const r0_0 = r_indtaegter.tid === 'under'; const r0_1 = r0_0 || s[179]; const r0_2 = r_indtaegter.art === 'loen' || r_indtaegter.art === 'loen_i_tilbud' || r_indtaegter.art === 'feriegodtgoerelse' || r_indtaegter.art === 'feriedage_udbetalt'; const r0_3 = r0_1 && r0_2; return r0_3 ? (r0_3 && !(r0_1 && !r0_2 || !r0_0 && s[180]) ? r_indtaegter.pension ?? 0 : 0) : 0 }))
  const v14 = v13 === Infinity
  const v15 = Math.max(0, v12 - 1344200)
  const v16 = Math.max(0, v14 ? Infinity : v13 - 1344200)
  const v17 = v16 >= Infinity
  s[199] = v17
  const v18 = v17 ? -Infinity : quotient([v15, 5500], [10000], 'nærmeste', 1)
  const v19 = v17 ? Infinity : quotient([v16, 5500], [10000], 'nærmeste', 1)
  const v20 = v18 === -Infinity ? -Infinity : Math.round(Math.min(1344200, v12) * 3000 / 10000) + v18
  const v21 = v19 === Infinity ? Infinity : Math.round(Math.min(1344200, v13) * 3000 / 10000) + v19
  s[197] = v21
  const v22 = s[182] && s[182] && !(v17 && (!s[182] || !s[183] && v15 === v16))
  s[195] = v22
  const v23 = Math.min(s[184], v1)
  const v24 = Math.min(s[185], v2)
  const v25 = s[183] || s[155]
  const v26 = v23 > -Infinity && v24 < Infinity
  const v27 = quotient([v23, 3000], [10000], 'nærmeste', 1)
  const v28 = quotient([v24, 3000], [10000], 'nærmeste', 1)
  const v29 = v26 ? Math.min(v27, v28) : -Infinity
  const v30 = v26 ? Math.max(v27, v28) : Infinity
  const v31 = s[182] && !(!v26 && (!s[182] || !v25 && v23 === v24))
  const v32 = v25 || !v26
  const v33 = v3 && s[186]
  const v34 = s[182] && !(v33 && (!s[182] || !s[183] && v1 === v2) && s[187])
  const v35 = s[183] || s[155] || v33
  const v36 = Math.max(0, s[186] ? -Infinity : v1 - s[185])
  const v37 = Math.max(0, v3 || s[188] ? Infinity : v2 - s[184])
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
  s[190] = v49
  const v50 = v31 && v41 && !(v47 && (!v31 || !v32 && v29 === v30) && (!v41 || !v42 && v39 === v40))
  s[191] = v50
  const v51 = v32 || v42 || v47
  s[200] = v51
  const v52 = Math.min(s[184], v12)
  const v53 = Math.min(s[185], v13)
  const v54 = v52 > -Infinity && v53 < Infinity
  const v55 = quotient([v52, 3000], [10000], 'nærmeste', 1)
  const v56 = quotient([v53, 3000], [10000], 'nærmeste', 1)
  const v57 = v54 ? Math.min(v55, v56) : -Infinity
  const v58 = v54 ? Math.max(v55, v56) : Infinity
  const v59 = s[182] && !(!v54 && (!s[182] || !v25 && v52 === v53))
  const v60 = v25 || !v54
  s[201] = v60
  const v61 = v14 && s[186]
  const v62 = s[182] && !(v61 && (!s[182] || !s[183] && v12 === v13) && s[187])
  const v63 = s[183] || s[155] || v61
  const v64 = Math.max(0, s[186] ? -Infinity : v12 - s[185])
  const v65 = Math.max(0, v14 || s[188] ? Infinity : v13 - s[184])
  const v66 = v65 >= Infinity
  const v67 = v66 ? -Infinity : quotient([v64, 5500], [10000], 'nærmeste', 1)
  const v68 = v66 ? Infinity : quotient([v65, 5500], [10000], 'nærmeste', 1)
  const v69 = v62 && !(v66 && (!v62 || !v63 && v64 === v65))
  const v70 = v63 || v66
  s[202] = v70
  const v71 = v58 === Infinity
  const v72 = v67 === -Infinity
  const v73 = v57 === -Infinity
  const v74 = v68 === Infinity
  const v75 = v71 && v72 || v73 && v74
  s[203] = v75
  const v76 = v73 || v72 ? -Infinity : v57 + v67
  const v77 = v71 || v74 ? Infinity : v58 + v68
  s[193] = v77
  const v78 = v59 && v69 && !(v75 && (!v59 || !v60 && v57 === v58) && (!v69 || !v70 && v67 === v68))
  s[192] = v78
  const LAS_69j_9 = s[117] ? (v0 ? (s[150] ? v48 : v50 ? (v78 ? Math.min(v48, v76) : v48) : v76) : v11 ? (v22 ? Math.min(v9, v20) : v9) : v20) : -Infinity
  s[207] = LAS_69j_9
}

function svar_15(f, s) {
  // LAS.69j.9: Fradrag for løn i jobafklaringsforløb (LAS § 69 j, stk. 9)
  const LAS_69j_9_hoej = s[117] ? (s[189] ? (s[150] ? s[190] : s[191] ? (s[192] ? Math.max(s[190], s[193]) : s[190]) : s[193]) : s[194] ? (s[195] ? Math.max(s[196], s[197]) : s[196]) : s[197]) : Infinity
  s[660] = LAS_69j_9_hoej
  const LAS_69j_9_er = s[117] && (!s[117] || !s[189] && (s[194] || s[195]) || s[189] && (!s[150] && (s[191] || s[192]) || s[150] && s[191]))
  s[661] = LAS_69j_9_er
  const LAS_69j_9_ir = !s[117] || !s[117] || !s[189] && (s[183] || s[183] || s[198] || s[183] || s[183] || s[199]) || s[189] && (!s[150] && (s[200] || s[201] || s[202] || s[203]) || s[150] && s[200])
  s[662] = LAS_69j_9_ir
  // LAS.69j.7: Fleksløntilskuddet trækkes fra (LAS § 69 j, stk. 6-7)
  const v3 = sum(f.indtaegter, (r_indtaegter) => r_indtaegter.art === 'loen_under_sygdom' ? 1 : 0) <= 0
  s[1237] = v3
  const v4 = !v3 || f.ansatIFleksjobVedForloebetsStart === false
  const LAS_69j_7 = s[117] && (!s[117] || v4)
  s[655] = LAS_69j_7
  const LAS_69j_7_nej = s[117] && (!s[117] || !v4)
  s[656] = LAS_69j_7_nej
  // LAS.69j.8: Overskud af egen virksomhed trækkes fra (LAS § 69 j, stk. 8)
  const v7 = s[90] && !s[204]
  const LAS_69j_8 = s[117] && (!s[117] || !s[205] || !s[206] || !v7)
  s[657] = LAS_69j_8
  const LAS_69j_8_nej = s[117] && (!s[117] || s[205] && (!s[206] || v7))
  s[658] = LAS_69j_8_nej
  const LAS_69j_8_ir = !s[117] || !s[117] || s[205] && !s[206]
  s[659] = LAS_69j_8_ir
  // LAS.69j.13: Uddannelsesgodtgørelse efter en arbejdsskade trækkes ikke fra (LAS § 69 j, stk. 13)
  const v11 = f.vurderingsdato >= 19704 /* 2023-12-13 */
  s[1238] = v11
  const v12 = f.vurderingsdato >= 19899 /* 2024-06-25 */
  s[1239] = v12
  const LAS_69j_13 = s[117] && (!s[117] || v11)
  s[666] = LAS_69j_13
  const LAS_69j_13_nej = s[117] && (!s[117] || !v11 || !v12)
  s[667] = LAS_69j_13_nej
  const LAS_69j_13_ir = !s[117] || !s[117] || v11 && !v12
  s[668] = LAS_69j_13_ir
  // LAS.69j.5: Fradrag i ydelsen under jobafklaringsforløb (LAS § 69 j, stk. 5-13)
  const v16 = s[207] === -Infinity ? -Infinity : sum(f.indtaegter, (r_indtaegter) => { const r0_0 = r_indtaegter.tid === 'under'; const r0_1 = r0_0 || s[179]; const r0_2 = r_indtaegter.art === 'anden' || r_indtaegter.art === 'loen_under_sygdom'; const r0_3 = r0_1 && r0_2; return r0_3 ? (r0_3 && !(r0_1 && !r0_2 || !r0_0 && s[180]) ? r_indtaegter.beloeb : 0) : 0 }) + s[207]
  const v17 = LAS_69j_9_hoej === Infinity ? Infinity : sum(f.indtaegter, (r_indtaegter) => (r_indtaegter.tid === 'under' || s[179]) && (r_indtaegter.art === 'anden' || r_indtaegter.art === 'loen_under_sygdom') ? r_indtaegter.beloeb : 0) + LAS_69j_9_hoej
  const v18 = sum(f.indtaegter, (r_indtaegter) => { const r0_0 = r_indtaegter.tid === 'under'; const r0_1 = r0_0 || s[179]; const r0_2 = r_indtaegter.art === 'fleksloentilskud'; const r0_3 = r0_1 && r0_2; return r0_3 ? (r0_3 && !(r0_1 && !r0_2 || !r0_0 && s[180]) ? r_indtaegter.beloeb : 0) : 0 })
  const v19 = sum(f.indtaegter, (r_indtaegter) => (r_indtaegter.tid === 'under' || s[179]) && r_indtaegter.art === 'fleksloentilskud' ? r_indtaegter.beloeb : 0)
  const v20 = !s[117] && v18 <= 0
  const v21 = LAS_69j_7_nej ? 0 : v18
  const v22 = v16 === -Infinity ? -Infinity : v16 + (LAS_69j_7 ? (LAS_69j_7_nej || v20 ? Math.min(v18, v21) : v18) : v21)
  const v23 = v17 === Infinity ? Infinity : v17 + (LAS_69j_7 ? v19 : 0)
  const v24 = sum(f.indtaegter, (r_indtaegter) => { const r0_0 = r_indtaegter.tid === 'under'; const r0_1 = r_indtaegter.art === 'overskud_egen_virksomhed'; const r0_2 = r0_0 || s[179]; const r0_3 = r0_2 && r0_1; return r0_3 ? (r0_3 && !(r0_2 && !r0_1 || !r0_0 && s[180]) ? r_indtaegter.beloeb : 0) : 0 })
  const v25 = sum(f.indtaegter, (r_indtaegter) => (r_indtaegter.tid === 'under' || s[179]) && r_indtaegter.art === 'overskud_egen_virksomhed' ? r_indtaegter.beloeb : 0)
  const v26 = LAS_69j_8_ir && v24 <= 0
  const v27 = LAS_69j_8_nej ? 0 : v24
  const v28 = v22 === -Infinity ? -Infinity : v22 + (LAS_69j_8 ? (LAS_69j_8_nej || v26 ? Math.min(v24, v27) : v24) : v27)
  const v29 = v23 === Infinity ? Infinity : v23 + (LAS_69j_8 ? v25 : 0)
  const v30 = sum(f.indtaegter, (r_indtaegter) => { const r0_0 = r_indtaegter.tid === 'under'; const r0_1 = r0_0 || s[179]; const r0_2 = r_indtaegter.art === 'uddannelsesgodtgoerelse'; const r0_3 = r0_1 && r0_2; return r0_3 ? (r0_3 && !(r0_1 && !r0_2 || !r0_0 && s[180]) ? r_indtaegter.beloeb : 0) : 0 })
  const v31 = sum(f.indtaegter, (r_indtaegter) => (r_indtaegter.tid === 'under' || s[179]) && r_indtaegter.art === 'uddannelsesgodtgoerelse' ? r_indtaegter.beloeb : 0)
  const v32 = LAS_69j_13_ir && v30 <= 0
  const v33 = LAS_69j_13 ? 0 : v30
  const LAS_69j_5 = s[117] ? (v28 === -Infinity ? -Infinity : v28 + (LAS_69j_13_nej ? (LAS_69j_13 || v32 ? Math.min(v30, v33) : v30) : v33)) : -Infinity
  s[646] = LAS_69j_5
  const LAS_69j_5_hoej = s[117] ? (v29 === Infinity ? Infinity : v29 + (LAS_69j_13_nej ? v31 : 0)) : Infinity
  s[647] = LAS_69j_5_hoej
  const LAS_69j_5_er = s[117] && (!s[117] || LAS_69j_9_er && (LAS_69j_7 || LAS_69j_7_nej || v20) && (LAS_69j_8 || LAS_69j_8_nej || v26) && (LAS_69j_13_nej || LAS_69j_13 || v32))
  s[648] = LAS_69j_5_er
  const LAS_69j_5_ir = !s[117] || !s[117] || LAS_69j_9_ir || !s[117] && !(v18 === v19 && v18 === 0) || LAS_69j_8_ir && !(v24 === v25 && v24 === 0) || LAS_69j_13_ir && !(v30 === v31 && v30 === 0)
  s[649] = LAS_69j_5_ir
  // LAS.69j.5.modtager: Retten til forløbet består, selv om intet udbetales (LAS § 69 j, stk. 5)
  const v38 = !s[143] || f.harFrasagtYdelsen === false
  const v39 = s[117] && f.erIJobafklaring
  s[1240] = v39
  const LAS_69j_5_modtager = v39 && (!s[117] || v38)
  s[650] = LAS_69j_5_modtager
  const LAS_69j_5_modtager_nej = v39 && (!s[117] || !v38)
  s[651] = LAS_69j_5_modtager_nej
  const LAS_69j_5_modtager_ir = !v39 || !s[117]
  s[652] = LAS_69j_5_modtager_ir
  // LAS.69j.11: Optjent ferie kan holdes før de 12 måneder (LAS § 69 j, stk. 11)
  const v43 = f.vurderingsdato >= 16941 /* 2016-05-20 */
  s[241] = v43
  const v44 = f.ugerMedFeriegodtgoerelse <= 0
  const LAS_69j_11 = s[0] && (!v43 || !v44)
  s[663] = LAS_69j_11
  const LAS_69j_11_nej = s[0] && (!v43 || v44)
  s[664] = LAS_69j_11_nej
  const LAS_69j_11_ir = !s[0] || !v43
  s[665] = LAS_69j_11_ir
  // LAS.69j.15: Ydelsen stopper, når fleksjobbet ophører (LAS § 69 j, stk. 15)
  const v48 = f.fleksjobSlutDen >= f.vurderingsdato
  s[1242] = v48
  const v49 = f.ansatIFleksjobVedForloebetsStart && f.fleksjobErSlut && !v48
  const LAS_69j_15 = s[117] && (!s[117] || v49)
  s[220] = LAS_69j_15
  const LAS_69j_15_nej = s[117] && (!s[117] || !v49)
  s[219] = LAS_69j_15_nej
  // LAS.69j.udbetales: Ressourceforløbsydelse til udbetaling i jobafklaringsforløb (LAS § 69 j, stk. 5)
  const v52 = s[208] === Infinity
  const v53 = -LAS_69j_5_hoej === -Infinity
  const v54 = s[209] === -Infinity
  const v55 = -LAS_69j_5 === Infinity
  const v56 = v52 && v53 || v54 && v55
  const LAS_69j_udbetales = s[117] ? Math.max(0, v54 || v53 ? -Infinity : s[209] - LAS_69j_5_hoej) : -Infinity
  s[669] = LAS_69j_udbetales
  const LAS_69j_udbetales_hoej = s[117] ? Math.max(0, v52 || v55 ? Infinity : s[208] - LAS_69j_5) : Infinity
  s[670] = LAS_69j_udbetales_hoej
  const LAS_69j_udbetales_er = s[117] && (!s[117] || s[210] && LAS_69j_5_er && !(v56 && (!s[210] || !s[211] && s[209] === s[208]) && (!LAS_69j_5_er || !LAS_69j_5_ir && LAS_69j_5 === LAS_69j_5_hoej)))
  s[671] = LAS_69j_udbetales_er
  const LAS_69j_udbetales_ir = !s[117] || !s[117] || s[211] || LAS_69j_5_ir || v56
  s[672] = LAS_69j_udbetales_ir
  // LAS.69k.5: Fritaget for at stå til rådighed (LAS § 69 k, stk. 5)
  const v61 = countDays(s[212], f.vurderingsdato, f.vurderingsdato) >= 1
  const LAS_69k_5 = s[117] && (!s[117] || v61)
  s[217] = LAS_69k_5
  const LAS_69k_5_nej = s[117] && (!s[117] || !v61)
  s[218] = LAS_69k_5_nej
  // LAS.69k.6: Uger ferie med ydelse (LAS § 69 k, stk. 6)
  const v64 = 35 - f.ugerMedFeriegodtgoerelse
  s[239] = v64
  const v65 = Math.max(0, v64 - f.ferieMedYdelseHoldt)
  const v66 = !s[0] && v65 <= 0
  const v67 = s[213] ? 0 : v65
  const LAS_69k_6 = s[0] ? (s[214] ? (s[213] || v66 ? Math.min(v65, v67) : v65) : v67) : -Infinity
  s[678] = LAS_69k_6
  const LAS_69k_6_hoej = s[0] ? (s[214] ? v65 : 0) : Infinity
  s[679] = LAS_69k_6_hoej
  const LAS_69k_6_er = s[0] && (!s[0] || s[214] || s[213] || v66)
  s[680] = LAS_69k_6_er
  // LAS.69k.6.senest: Ferie med ydelse skal være holdt (LAS § 69 k, stk. 6)
  const v71 = shiftDays(shiftMonths(shiftDays(f.tolvMaanederNaaetDen, 1), 12), -1)
  const LAS_69k_6_senest = s[0] ? v71 : FIRST_DAY
  s[681] = LAS_69k_6_senest
  const LAS_69k_6_senest_hoej = s[0] ? v71 : NEVER
  s[682] = LAS_69k_6_senest_hoej
  // LAS.69k.6.aftale: Du kan holde ferien med ydelse (LAS § 69 k, stk. 6)
  const v74 = LAS_69k_6_er && LAS_69k_6_hoej > 0
  s[1243] = v74
  const v75 = LAS_69k_6_er && LAS_69k_6 <= 0
  s[1244] = v75
  const v76 = s[0] && LAS_69k_6_senest_hoej >= f.vurderingsdato
  s[1245] = v76
  const v77 = s[0] && LAS_69k_6_senest < f.vurderingsdato
  s[1246] = v77
  const LAS_69k_6_aftale = s[0] && (!s[0] || (v74 || !s[0]) && (v76 || !s[0]) && f.ferienErAftalt)
  s[216] = LAS_69k_6_aftale
  const LAS_69k_6_aftale_nej = s[0] && (!s[0] || v75 || v77 || f.ferienErAftalt === false)
  s[215] = LAS_69k_6_aftale_nej
}

function svar_16(f, s) {
  // LAS.69k.1: Du opfylder betingelserne for ydelsen (LAS § 69 k, stk. 1)
  const v0 = f.holderFerieMedYdelse === false || s[215]
  s[1250] = v0
  const v1 = f.holderFerieMedYdelse && (s[216] || !s[0])
  s[1249] = v1
  const v2 = f.deltagerAktivt || s[217] || v1
  s[1247] = v2
  const v3 = f.deltagerAktivt === false && (s[218] || !s[117]) && v0
  s[1248] = v3
  const LAS_69k_1 = s[117] && (!s[117] || (s[219] || !s[117]) && v2)
  s[673] = LAS_69k_1
  const LAS_69k_1_nej = s[117] && (!s[117] || s[220] || v3)
  s[674] = LAS_69k_1_nej
  // LAS.69k.2: At sige nej til behandlingen får ingen betydning for ydelsen (LAS § 69 k, stk. 2)
  const v6 = f.vurderingsdato >= 18078 /* 2019-07-01 */
  s[306] = v6
  const v7 = f.afviser === 'operation' || f.afviser === 'medicin'
  s[1254] = v7
  const v8 = f.afviser === 'anden_laegebehandling'
  s[1256] = v8
  const v9 = v8 && f.tilsvarendeIndgribende
  s[1255] = v9
  const v10 = v7 || v9
  s[307] = v10
  const v11 = f.afviser === 'ingenting'
  s[1253] = v11
  const v12 = s[117] && !v11
  s[1251] = v12
  const LAS_69k_2 = v12 && (!v6 || v10)
  s[675] = LAS_69k_2
  const LAS_69k_2_nej = v12 && (!v6 || !v10)
  s[676] = LAS_69k_2_nej
  const LAS_69k_2_ir = !v12 || !v6
  s[677] = LAS_69k_2_ir
  // LAS.69l.1: Kommunen har gjort det, der skal til, før en sanktion (LAS § 69 l, stk. 1-2)
  const LAS_69l_3_er = f.bruddetSkete >= 16252 /* 2014-07-01 */
  s[223] = LAS_69l_3_er
  const v17 = f.skriftligtVejledtOmSanktioner && f.personligKontaktErForsoegt
  const v18 = f.bruddetSkete >= 18258 /* 2019-12-28 */
  s[1259] = v18
  const v19 = f.bruddetSkete >= 18670 /* 2021-02-12 */
  s[1260] = v19
  const v20 = f.bruddetSkete >= 19723 /* 2024-01-01 */
  s[1261] = v20
  const v21 = !v20 && f.skriftligtVejledtOmSanktioner && f.vejledningErGennemgaaet && f.personligKontaktErForsoegt || v20 && v17
  const LAS_69l_1 = LAS_69l_3_er && (!LAS_69l_3_er || !v18 && v17 || v18 && (!v19 || v21))
  s[683] = LAS_69l_1
  const LAS_69l_1_nej = LAS_69l_3_er && (!LAS_69l_3_er || !v18 && !v17 || v18 && (!v19 || !v21))
  s[684] = LAS_69l_1_nej
  const LAS_69l_1_ir = !LAS_69l_3_er || !LAS_69l_3_er || v18 && !v19
  s[685] = LAS_69l_1_ir
  // LAS.69l.3: Fradraget for et brud skal være sket (LAS § 69 l, stk. 3)
  const v25 = shiftDays(shiftMonths(monthStart(f.bruddetSkete), 4), -1)
  const LAS_69l_3 = LAS_69l_3_er ? v25 : FIRST_DAY
  s[686] = LAS_69l_3
  const LAS_69l_3_hoej = LAS_69l_3_er ? v25 : NEVER
  s[687] = LAS_69l_3_hoej
  // LAS.69n.1: Dage, der trækkes fra efter en samtale (LAS § 69 n, stk. 1)
  const v28 = from(ALL_DAYS, f.bruddetSkete)
  const v29 = f.kontaktErGenoprettet ? shiftDays(f.kontaktGenoprettetDen, -1) : f.vurderingsdato
  const v30 = Math.max(1, countDays(v28, f.bruddetSkete, v29))
  const v31 = onWeekdays(v28, 62)
  const v32 = Math.max(1, countDays(v31, f.bruddetSkete, v29))
  const LAS_69n_1 = LAS_69l_3_er ? Math.min(v30, v32) : -Infinity
  s[693] = LAS_69n_1
  const LAS_69n_1_hoej = LAS_69l_3_er ? Math.max(v30, v32) : Infinity
  s[694] = LAS_69n_1_hoej
  const v35 = f.brudPaaPligten === 'udeblev_fra_samtale' || f.brudPaaPligten === 'bookede_ikke'
  s[1263] = v35
  const LAS_69n_1_er = LAS_69l_3_er && v35
  s[695] = LAS_69n_1_er
  const LAS_69n_1_ir = !LAS_69n_1_er || !LAS_69l_3_er
  s[696] = LAS_69n_1_ir
  // LAS.69m.2: Fradrag for dage, du var væk (LAS § 69 m, stk. 2)
  const v38 = LAS_69l_1_nej || f.rimeligGrundTilBrud
  s[1267] = v38
  const v39 = LAS_69l_1 || LAS_69l_1_ir
  const v40 = v39 && f.rimeligGrundTilBrud === false
  s[1266] = v40
  const v41 = f.brudPaaPligten === 'udeblev_fra_tilbud'
  s[1268] = v41
  const v42 = v41 || LAS_69n_1_er
  const v43 = !v41 && LAS_69n_1_ir
  const v44 = v41 ? f.dageUdeblevet : LAS_69n_1
  const v45 = v41 ? f.dageUdeblevet : LAS_69n_1_hoej
  const v46 = f.bruddetSkete <= 18261 /* 2019-12-31 */ || f.bruddetSkete >= 20819 /* 2027-01-01 */
  const v47 = SATS_8(f.bruddetSkete)
  const v48 = SATS_9(f.bruddetSkete)
  const v49 = SATS_10(f.bruddetSkete)
  const v50 = s[221] ? (v46 ? -Infinity : v47) : s[222] ? (v46 ? -Infinity : v48) : v46 ? -Infinity : v49
  const v51 = s[221] ? (v46 ? Infinity : v47) : s[222] ? (v46 ? Infinity : v48) : v46 ? Infinity : v49
  const v52 = v44 > -Infinity && v45 < Infinity && v50 > -Infinity && v51 < Infinity
  const v53 = quotient([v44, v50], [1], 'nærmeste', 1)
  const v54 = quotient([v44, v51], [1], 'nærmeste', 1)
  const v55 = quotient([v45, v50], [1], 'nærmeste', 1)
  const v56 = quotient([v45, v51], [1], 'nærmeste', 1)
  const v57 = v52 ? Math.min(v56, v55, v53, v54) : -Infinity
  const v58 = v52 ? Math.max(v56, v55, v53, v54) : Infinity
  const v59 = v40 && v42 && !(!v52 && (!v42 || !v43 && v44 === v45) && !v46 && v50 === v51)
  const LAS_69m_2 = LAS_69l_3_er ? (v59 ? (v38 ? Math.min(0, v57) : v57) : 0) : -Infinity
  s[689] = LAS_69m_2
  const LAS_69m_2_hoej = LAS_69l_3_er ? (v59 ? (v38 ? Math.max(0, v58) : v58) : 0) : Infinity
  s[690] = LAS_69m_2_hoej
  const v62 = f.brudPaaPligten === 'udeblev_fra_tilbud' || f.brudPaaPligten === 'udeblev_fra_samtale' || f.brudPaaPligten === 'bookede_ikke'
  s[1265] = v62
  const v63 = LAS_69l_3_er && v62
  s[1264] = v63
  const LAS_69m_2_er = v63 && (!LAS_69l_3_er || v59 || v38)
  s[691] = LAS_69m_2_er
  const LAS_69m_2_ir = !v63 || !LAS_69l_3_er || v40 && (v43 || v46 || !v52)
  s[692] = LAS_69m_2_ir
  // LAS.69o.1: Ydelsen sættes ned med et fast beløb (LAS § 69 o, stk. 1)
  const v66 = f.brudPaaPligten === 'ophoerte_med_arbejde' || f.brudPaaPligten === 'afviste_arbejde' || f.brudPaaPligten === 'meldte_ikke_sygdom' || f.brudPaaPligten === 'soegte_ikke_job'
  s[1270] = v66
  const v67 = LAS_69l_3_er && v66
  s[1269] = v67
  const LAS_69o_1 = v67 && (!LAS_69l_3_er || v39 && f.rimeligGrundTilBrud === false && f.nedsatSammeMaaned === false)
  s[486] = LAS_69o_1
  const LAS_69o_1_nej = v67 && (!LAS_69l_3_er || LAS_69l_1_nej || f.rimeligGrundTilBrud || f.nedsatSammeMaaned)
  s[698] = LAS_69o_1_nej
  const LAS_69o_1_ir = !v67 || !LAS_69l_3_er
  s[699] = LAS_69o_1_ir
  // LAS.69o.2: Det, ydelsen sættes ned med (LAS § 69 o, stk. 2)
  const v71 = f.bruddetSkete >= 16436 /* 2015-01-01 */
  s[1271] = v71
  const v72 = s[222] ? 25500 : 164400
  const LAS_69o_2 = LAS_69l_3_er ? (v71 ? -Infinity : v72) : -Infinity
  s[700] = LAS_69o_2
  const LAS_69o_2_hoej = LAS_69l_3_er ? (v71 ? Infinity : v72) : Infinity
  s[701] = LAS_69o_2_hoej
  const LAS_69o_2_ir = LAS_69o_1 && (!LAS_69l_3_er || v71) || LAS_69o_1_nej || LAS_69o_1_ir
  s[702] = LAS_69o_2_ir
  // LAS.69p.1: Ydelsen ophører efter gentagne brud (LAS § 69 p)
  const LAS_69p_1 = LAS_69l_3_er && (!LAS_69l_3_er || v39 && f.ydelsenBoerOphoere)
  s[703] = LAS_69p_1
  const LAS_69p_1_nej = LAS_69l_3_er && (!LAS_69l_3_er || LAS_69l_1_nej || f.ydelsenBoerOphoere === false)
  s[704] = LAS_69p_1_nej
}

function svar_17(f, s) {
  // LAS.69q.1: Uger med en tredjedel mindre (LAS § 69 q, stk. 1-7)
  const v0 = f.forseelserPaaFemAar <= 1
  s[1272] = v0
  const v1 = f.forseelserPaaFemAar <= 0
  s[1273] = v1
  const v2 = f.modBedreVidende ? (v0 ? (v1 ? 0 : 21) : 140) : 0
  const LAS_69q_1 = s[223] ? v2 : -Infinity
  s[705] = LAS_69q_1
  const LAS_69q_1_hoej = s[223] ? v2 : Infinity
  s[706] = LAS_69q_1_hoej
  // LAS.69t.2: Arbejdsgiverens refusion under jobafklaringsforløb (LAS § 69 t, stk. 1-4)
  const v5 = Math.max(0, Math.min(Math.round(f.ydelsePrTime * Math.min(f.timerMedLoenUnderSygdom, 3700) / 100), f.loenUnderSygdomPrUge) - f.sygedagpengerefusionPrUge)
  const LAS_69t_2 = s[117] ? v5 : -Infinity
  s[707] = LAS_69t_2
  const LAS_69t_2_hoej = s[117] ? v5 : Infinity
  s[708] = LAS_69t_2_hoej
  // LAS.69x.3: Tillæg til arbejdsgiverens refusion (LAS § 69 x, stk. 2-3)
  const v8 = f.vurderingsdato >= 18628 /* 2021-01-01 */
  s[1274] = v8
  const v9 = f.vurderingsdato >= 19358 /* 2023-01-01 */
  s[1275] = v9
  const v10 = f.vurderingsdato >= 19723 /* 2024-01-01 */
  s[1276] = v10
  const v11 = f.vurderingsdato >= 20454 /* 2026-01-01 */
  s[1278] = v11
  const v12 = f.vurderingsdato >= 21184 /* 2028-01-01 */
  s[1279] = v12
  const v13 = f.vurderingsdato >= 21550 /* 2029-01-01 */
  s[1281] = v13
  const v14 = f.vurderingsdato >= 21915 /* 2030-01-01 */
  s[242] = v14
  const v15 = s[143] ? (v8 ? (s[142] ? (v9 ? (v10 ? (s[224] ? (v11 ? (s[144] ? (v12 ? (v13 ? (v14 ? 330 : 300) : 270) : 240) : 210) : 180) : 150) : 120) : 90) : 60) : 30) : 0
  const LAS_69x_3 = s[117] ? v15 : -Infinity
  s[710] = LAS_69x_3
  const LAS_69x_3_hoej = s[117] ? v15 : Infinity
  s[711] = LAS_69x_3_hoej
  // LAS.70.1: Ret til revalideringsydelse (LAS § 70)
  const v18 = f.betydeligeBegraensninger || f.saerligtBegraensedeErhvervsmuligheder
  s[1283] = v18
  const v19 = f.netopForladtSkolen && f.kanKlareSigMedSU && !v18
  s[1282] = v19
  const LAS_70_1 = f.revalideringErBevilget && (!s[1] || s[225] && f.foelgerRevalideringsplanen && f.leveomkostningerDaekkesAndetsteds === false && !v19)
  s[235] = LAS_70_1
  const LAS_70_1_nej = f.revalideringErBevilget && (!s[1] || s[226] || f.foelgerRevalideringsplanen === false || f.leveomkostningerDaekkesAndetsteds || v19)
  s[234] = LAS_70_1_nej
  // LAS.70.1.3: Løn efter overenskomst under revalidering (LAS § 70, stk. 1, nr. 3)
  const v22 = f.vurderingsdato >= 15395 /* 2012-02-25 */
  s[240] = v22
  const v23 = v22 && !s[227]
  const LAS_70_1_3 = f.revalideringErBevilget && (!s[1] || v22 || f.saerligeForholdForLoen)
  s[712] = LAS_70_1_3
  const LAS_70_1_3_nej = f.revalideringErBevilget && (!s[1] || !v22 && f.saerligeForholdForLoen === false || v23)
  s[713] = LAS_70_1_3_nej
  const LAS_70_1_3_ir = f.revalideringErBevilget === false || !s[1] || v23
  s[714] = LAS_70_1_3_ir
  // LAS.71.4: Din indtægt før revalideringen var over den højeste sats (LAS § 71, stk. 4)
  const v27 = f.vurderingsdato >= 15394 /* 2012-02-24 */
  s[233] = v27
  const v28 = f.vurderingsdato >= shiftMonths(f.foedselsdag, 360)
  s[243] = v28
  const v29 = f.revalideringBevilgetDen <= 14974 /* 2010-12-31 */ || f.revalideringBevilgetDen >= 20819 /* 2027-01-01 */
  const v30 = SATS_11(f.revalideringBevilgetDen)
  const LAS_71_2_er = !v28 && f.forsoergerEgetBarnIHjemmet === false
  s[721] = LAS_71_2_er
  const LAS_71_4 = LAS_71_2_er && (!v27 || (v29 ? -Infinity : v30) < f.indtaegtFoerRevalidering)
  s[730] = LAS_71_4
  const LAS_71_4_nej = LAS_71_2_er && (!v27 || (v29 ? Infinity : v30) >= f.indtaegtFoerRevalidering)
  s[731] = LAS_71_4_nej
  const LAS_71_4_ir = !LAS_71_2_er || !v27 || v29
  s[732] = LAS_71_4_ir
  // LAS.71.2.ung: Revalideringsydelse under 25 år (LAS § 71, stk. 2)
  const v35 = f.vurderingsdato <= 14974 /* 2010-12-31 */ || s[144]
  s[230] = v35
  const v36 = f.psykiskLidelseNaevntILoven && f.forsoergelsespligtUdenForHjemmet
  s[1288] = v36
  const v37 = SATS_12(f.vurderingsdato)
  const v38 = SATS_13(f.vurderingsdato)
  const v39 = SATS_14(f.vurderingsdato)
  const v40 = SATS_15(f.vurderingsdato)
  const v41 = SATS_16(f.vurderingsdato)
  const LAS_71_2_ung = v27 ? (v36 ? (v35 ? -Infinity : v37) : f.gravidEfter12Uge ? (v35 ? -Infinity : v38) : f.borHosForaeldre ? (v35 ? -Infinity : v39) : f.psykiskLidelseNaevntILoven ? (v35 ? -Infinity : v40) : v35 ? -Infinity : v41) : -Infinity
  s[723] = LAS_71_2_ung
  const LAS_71_2_ung_hoej = v27 ? (v36 ? (v35 ? Infinity : v37) : f.gravidEfter12Uge ? (v35 ? Infinity : v38) : f.borHosForaeldre ? (v35 ? Infinity : v39) : f.psykiskLidelseNaevntILoven ? (v35 ? Infinity : v40) : v35 ? Infinity : v41) : Infinity
  s[724] = LAS_71_2_ung_hoej
  const LAS_71_2_ung_ir = s[228] || !v27 || v35
  s[725] = LAS_71_2_ung_ir
  // LAS.71.2: Revalideringsydelse under 30 år uden barn i hjemmet (LAS § 71, stk. 2)
  const v45 = SATS_17(f.vurderingsdato)
  const v46 = SATS_18(f.vurderingsdato)
  const LAS_71_2 = v27 ? (s[228] ? (f.forsoergelsespligtUdenForHjemmet ? (v35 ? -Infinity : v45) : v35 ? -Infinity : v46) : LAS_71_2_ung) : -Infinity
  s[719] = LAS_71_2
  const LAS_71_2_hoej = v27 ? (s[228] ? (f.forsoergelsespligtUdenForHjemmet ? (v35 ? Infinity : v45) : v35 ? Infinity : v46) : LAS_71_2_ung_hoej) : Infinity
  s[720] = LAS_71_2_hoej
  const LAS_71_2_ir = !LAS_71_2_er || !v27 || !s[228] && LAS_71_2_ung_ir || s[228] && v35
  s[722] = LAS_71_2_ir
  // LAS.71.1: Revalideringsydelsen pr. måned (LAS § 71, stk. 1-2)
  const v50 = SATS_19(f.vurderingsdato)
  const v51 = f.forsoergerEgetBarnIHjemmet || LAS_71_4
  s[1290] = v51
  const v52 = f.forsoergerEgetBarnIHjemmet === false && (LAS_71_4_nej || LAS_71_4_ir)
  s[1291] = v52
  const v53 = SATS_20(f.vurderingsdato)
  const v54 = v35 ? -Infinity : v53
  const v55 = v35 ? Infinity : v53
  const v56 = v52 && LAS_71_2_er
  const LAS_71_1 = v27 ? (v28 ? (v35 ? -Infinity : v50) : v51 ? (v56 ? Math.min(v54, LAS_71_2) : v54) : LAS_71_2) : -Infinity
  s[232] = LAS_71_1
  const LAS_71_1_hoej = v27 ? (v28 ? (v35 ? Infinity : v50) : v51 ? (v56 ? Math.max(v55, LAS_71_2_hoej) : v55) : LAS_71_2_hoej) : Infinity
  s[231] = LAS_71_1_hoej
  const v59 = LAS_70_1_nej || s[229]
  const LAS_71_1_er = LAS_70_1 && (!v27 || v28 || v51 || v56)
  s[236] = LAS_71_1_er
  const LAS_71_1_ir = LAS_70_1 && (!v27 || v28 && v35 || !v28 && (v51 && v35 || v52 && LAS_71_2_ir)) || v59
  s[237] = LAS_71_1_ir
  // LAS.70.4: Tilskud, når elevlønnen er lavere end ydelsen (LAS § 70, stk. 4)
  const LAS_70_4 = s[1] ? Math.max(0, LAS_71_1 === -Infinity ? -Infinity : LAS_71_1 - f.elevloenPrMaaned) : -Infinity
  s[715] = LAS_70_4
  const LAS_70_4_hoej = s[1] ? Math.max(0, LAS_71_1_hoej === Infinity ? Infinity : LAS_71_1_hoej - f.elevloenPrMaaned) : Infinity
  s[716] = LAS_70_4_hoej
  const LAS_70_4_er = LAS_70_1 && (!s[1] || LAS_71_1_er)
  s[717] = LAS_70_4_er
  const LAS_70_4_ir = LAS_70_1 && (!s[1] || LAS_71_1_ir) || v59
  s[718] = LAS_70_4_ir
}

function svar_18(f, s) {
  // LAS.71.3: Tillæg for bidrag til et barn (LAS § 71, stk. 3)
  const v0 = SATS_21(f.vurderingsdato)
  const v1 = s[230] ? -Infinity : v0
  const v2 = s[230] ? Infinity : v0
  const v3 = v2 === Infinity
  const v4 = -s[231] === -Infinity
  const v5 = v1 === -Infinity
  const v6 = -s[232] === Infinity
  const v7 = v3 && v4 || v5 && v6
  const LAS_71_3 = s[233] ? Math.max(0, Math.min(f.bidragPrMaaned, v5 || v4 ? -Infinity : v1 - s[231])) : -Infinity
  s[726] = LAS_71_3
  const LAS_71_3_hoej = s[233] ? Math.max(0, Math.min(f.bidragPrMaaned, v3 || v6 ? Infinity : v2 - s[232])) : Infinity
  s[727] = LAS_71_3_hoej
  const v10 = f.forsoergelsespligtUdenForHjemmet || f.borHosForaeldre === false
  s[1296] = v10
  const v11 = f.psykiskLidelseNaevntILoven && v10
  s[1295] = v11
  const v12 = !s[228] && f.forsoergerEgetBarnIHjemmet === false && f.gravidEfter12Uge === false && !v11
  s[1294] = v12
  const v13 = s[234] || !v12
  s[1293] = v13
  const v14 = (s[235] || s[229]) && v12
  s[1292] = v14
  const LAS_71_3_er = v14 && (!s[233] || s[236] && !(v7 && !s[230] && v1 === v2 && (!s[236] || !s[237] && s[232] === s[231])))
  s[728] = LAS_71_3_er
  const LAS_71_3_ir = v14 && (!s[233] || s[230] || s[237] || v7) || v13
  s[729] = LAS_71_3_ir
  // LAS.71.6: Du beholder din hidtidige ydelse under forrevalidering (LAS § 71, stk. 6)
  const LAS_71_6_ir = !s[1] || s[238] || !s[1]
  s[733] = LAS_71_6_ir
  // LAS.73b: Ydelsen bevares, mens du er væk (LAS § 73 b)
  const v18 = f.kortvarigAfbrydelseUdenBetydning || f.fravaerVedBarselIRevalidering
  const LAS_73b = f.revalideringErBevilget && (!s[1] || v18)
  s[734] = LAS_73b
  const LAS_73b_nej = f.revalideringErBevilget && (!s[1] || !v18)
  s[735] = LAS_73b_nej
  // LAS.73c.1: Uger ferie med revalideringsydelse (LAS § 73 c, stk. 1)
  const v21 = f.vurderingsdato >= 16883 /* 2016-03-23 */
  s[1297] = v21
  const v22 = f.maanederITilbudIRevalidering >= 12
  s[1299] = v22
  const v23 = v22 ? Math.max(0, s[239]) : 0
  const v24 = v22 ? Math.max(0, 28 - f.ugerMedFeriegodtgoerelse) : 0
  const LAS_73c_1 = s[1] ? (s[240] ? (s[227] ? (v21 ? (s[241] ? v24 : -Infinity) : v23) : -Infinity) : 0) : -Infinity
  s[736] = LAS_73c_1
  const LAS_73c_1_hoej = s[1] ? (s[240] ? (s[227] ? (v21 ? (s[241] ? v24 : Infinity) : v23) : Infinity) : 0) : Infinity
  s[737] = LAS_73c_1_hoej
  const LAS_73c_1_ir = f.revalideringErBevilget === false || !s[1] || s[240] && (!s[227] || v21 && !s[241])
  s[738] = LAS_73c_1_ir
  // LAS.73f.1: Ydelsen sættes ned for andet arbejde (LAS § 73 f, stk. 1)
  const v28 = f.andenArbejdsindtaegtOmAaret <= 1200000
  s[1300] = v28
  const LAS_73f_1 = f.revalideringErBevilget && (!s[1] || !v28)
  s[739] = LAS_73f_1
  const LAS_73f_1_nej = f.revalideringErBevilget && (!s[1] || v28)
  s[740] = LAS_73f_1_nej
  // LAS.73f.1.beløb: Nedsættelse for andet arbejde, pr. år (LAS § 73 f, stk. 1)
  const v31 = Math.max(0, f.andenArbejdsindtaegtOmAaret - 1200000)
  const v32 = v28 ? 0 : f.andenArbejdsindtaegtOmAaret
  const LAS_73f_1_beloeb = s[1] ? Math.min(v31, v32) : -Infinity
  s[741] = LAS_73f_1_beloeb
  const LAS_73f_1_beloeb_hoej = s[1] ? Math.max(v31, v32) : Infinity
  s[742] = LAS_73f_1_beloeb_hoej
  // LOB.4.1: Kommunens placering af beskæftigelsesindsatsen er tilladt (LOB § 4, stk. 1)
  const v35 = !s[132] && f.jobcenterUdfoererIndsatsen || s[132] && (s[242] || f.indsatsenErIÉtUdvalg)
  const LOB_4_1 = !s[1] || v35
  s[743] = LOB_4_1
  const LOB_4_1_nej = !s[1] || !v35
  s[744] = LOB_4_1_nej
  // LSP.18.2: Førtidspension kan afgøres uden rehabiliteringsteamet (LSP § 18, stk. 2)
  const v38 = f.afgoerelsenGaelder === 'foertidspension'
  s[1303] = v38
  const v39 = f.vurderingsdato >= 16953 /* 2016-06-01 */
  s[1304] = v39
  const v40 = f.heltAabenbartIngenForbedring && f.sundhedskoordinatorHarUdtaltSig
  s[1306] = v40
  const v41 = f.bedtOmAfgoerelseOmPensionAlene && f.utvivlsomtIkkePension
  s[1307] = v41
  const v42 = v39 && !s[131] && (v40 || v41)
  const LSP_18_2 = v38 && (!s[1] || v42)
  s[751] = LSP_18_2
  const LSP_18_2_nej = v38 && (!s[1] || !v42)
  s[752] = LSP_18_2_nej
  const LSP_18_2_ir = !v38 || !s[1]
  s[753] = LSP_18_2_ir
  // LOB.9.1: Sagen skal i rehabiliteringsteamet (lov 1750/2025 § 2)
  const v46 = f.afgoerelsenGaelder === 'ressourceforloeb' || f.afgoerelsenGaelder === 'fleksjob' || f.afgoerelsenGaelder === 'tilskud_til_selvstaendig'
  s[1310] = v46
  const v47 = !v38 || LSP_18_2
  s[1312] = v47
  const v48 = v38 && (LSP_18_2_nej || LSP_18_2_ir)
  s[1311] = v48
  const v49 = f.afgoerelsenGaelder === 'fleksjob' || f.afgoerelsenGaelder === 'tilskud_til_selvstaendig'
  s[1313] = v49
  const v50 = s[131] && f.sagenErForelagtTeamet
  s[1308] = v50
  const LOB_9_1 = v50 || !s[1] || s[0] && (!s[132] && (v46 || v48) || s[132] && !s[131] && (v49 || v48))
  s[745] = LOB_9_1
  const LOB_9_1_nej = v50 || !s[1] || !s[0] || !s[132] && !v46 && v47 || s[132] && (s[131] || !v49 && v47)
  s[746] = LOB_9_1_nej
  const LOB_9_1_ir = v50 || !s[1]
  s[747] = LOB_9_1_ir
  // LOB.10.1: Området skal være med i rehabiliteringsteamet (lov 1750/2025 § 2)
  const v54 = f.forvaltningsomraade === 'beskaeftigelse' || f.forvaltningsomraade === 'sundhed' || f.forvaltningsomraade === 'social' || f.forvaltningsomraade === 'region'
  s[1314] = v54
  const v55 = f.forvaltningsomraade === 'undervisning'
  s[1316] = v55
  const v56 = !s[243] && f.harErhvervskompetencegivendeUddannelse === false
  s[1318] = v56
  const v57 = v56 || f.behovForUndervisningsomraadet
  s[1317] = v57
  const v58 = v55 && v57
  s[1315] = v58
  const v59 = s[0] && (!s[224] && (v54 || v58) || s[224] && !s[131] && (f.forvaltningsomraade === 'beskaeftigelse' || f.forvaltningsomraade === 'region'))
  const LOB_10_1 = !s[1] || v59
  s[748] = LOB_10_1
  const LOB_10_1_nej = !s[1] || !v59
  s[749] = LOB_10_1_nej
  // PLANBEK.2.1: Rehabiliteringsplanens forberedende del kræves (LAB § 43)
  const v62 = s[0] && (!s[132] && (f.afgoerelsenGaelder === 'ressourceforloeb' || f.afgoerelsenGaelder === 'revalidering' || f.afgoerelsenGaelder === 'fleksjob' || f.afgoerelsenGaelder === 'tilskud_til_selvstaendig' || f.afgoerelsenGaelder === 'foertidspension') || s[132] && !s[131] && s[244])
  const PLANBEK_2_1 = !s[1] || v62
  s[754] = PLANBEK_2_1
  const PLANBEK_2_1_nej = !s[1] || !v62
  s[755] = PLANBEK_2_1_nej
  // REFUSIONSBEK.2: Refusion under jobafklaringsforløb tidligst fra (BEK 1468/2019 § 2, stk. 1-2)
  const v65 = f.anmodetOmRefusionDen >= 16252 /* 2014-07-01 */
  s[1320] = v65
  const v66 = f.forkertVejledning || f.saerligeOmstaendighederForRefusion
  s[1321] = v66
  const v67 = v66 ? f.jobafklaringStartede : Math.max(f.jobafklaringStartede, shiftMonths(f.anmodetOmRefusionDen, -3))
  const REFUSIONSBEK_2 = v65 ? v67 : FIRST_DAY
  s[756] = REFUSIONSBEK_2
  const REFUSIONSBEK_2_hoej = v65 ? v67 : NEVER
  s[757] = REFUSIONSBEK_2_hoej
  const REFUSIONSBEK_2_er = v65 && s[121]
  s[758] = REFUSIONSBEK_2_er
  const REFUSIONSBEK_2_ir = !REFUSIONSBEK_2_er || !v65
  s[759] = REFUSIONSBEK_2_ir
  // SDL.2.1: Hvem kan få sygedagpenge (SDL § 2, stk. 1)
  const SDL_2_1 = s[70] || s[95] && (s[72] || s[90] || s[96] || f.arbejdsskade || s[245])
  s[254] = SDL_2_1
  const SDL_2_1_nej = s[70] || s[95] && !s[72] && !s[90] && !s[96] && f.arbejdsskade === false && s[246]
  s[258] = SDL_2_1_nej
}

function svar_19(f, s) {
  // SDL.2: Ret til sygedagpenge (SDL § 2)
  const v0 = s[247] && s[248] >= f.vurderingsdato
  s[1326] = v0
  const v1 = s[247] && s[249] < f.vurderingsdato
  s[1327] = v1
  const v2 = s[78] || v1
  s[1325] = v2
  const v3 = s[250] && (v0 || s[251]) && (s[77] || v0)
  s[1324] = v3
  const v4 = v3 || s[252]
  s[1322] = v4
  const v5 = (v2 || s[76]) && (s[253] || s[76]) && (v2 || s[253])
  s[1323] = v5
  const SDL_2 = s[70] || s[95] && (s[254] || s[76]) && (v4 || s[76]) && s[255] && s[256] && (s[254] || v4 || s[257] || s[97])
  s[760] = SDL_2
  const SDL_2_nej = s[70] || s[95] && (s[258] || v5 || s[259] || s[103])
  s[761] = SDL_2_nej
  const SDL_2_ir = s[70] || s[95] && s[76] && !s[1] || s[71]
  s[762] = SDL_2_ir
  // SDL.7.1.ferieaftale: Ferien kan aftales med kommunen (SDL § 7, stk. 1)
  const v9 = f.feriePasserMedForloebet && f.ferieIndenForFerieloven
  const SDL_7_1_ferieaftale = !s[1] || v9
  s[766] = SDL_7_1_ferieaftale
  const SDL_7_1_ferieaftale_nej = !s[1] || !v9
  s[767] = SDL_7_1_ferieaftale_nej
  // SDL.7.1.genoptagelse: Sygedagpenge igen efter ferien fra (SDL § 7, stk. 1)
  const v12 = periods(f.afbrydelser, (r_afbrydelser) => r_afbrydelser.slags === 'ferie')
  const v13 = runEnd(v12, f.vurderingsdato)
  const v14 = shiftDays(v13 < 2147483647 || v13 === 2147483647 ? v13 : FIRST_DAY, 1)
  const SDL_7_1_genoptagelse = s[1] ? v14 : FIRST_DAY
  s[768] = SDL_7_1_genoptagelse
  const SDL_7_1_genoptagelse_hoej = s[1] ? v14 : NEVER
  s[769] = SDL_7_1_genoptagelse_hoej
  const SDL_7_1_genoptagelse_ir = f.ferieAftalt === false || !s[1]
  s[770] = SDL_7_1_genoptagelse_ir
  // SDL.7.1.ny: Ferien gør det til en ny sygemelding (SDL § 7, stk. 1)
  const SDL_7_1_ny = !s[1] || f.ferieAftalt === false
  s[771] = SDL_7_1_ny
  const SDL_7_1_ny_nej = !s[1] || f.ferieAftalt
  s[772] = SDL_7_1_ny_nej
  // SDL.7.3: Fra hvornår arbejdsevnen ses bredere (SDL § 7, stk. 3)
  const v20 = shiftMonths(s[66], 3)
  s[297] = v20
  const v21 = shiftMonths(s[68], 3)
  s[298] = v21
  const v22 = f.saerligeGrundeTilAndetTidspunkt || !s[8]
  const v23 = f.saerligeGrundeTilAndetTidspunkt === false && s[10]
  const SDL_7_3 = s[70] ? FIRST_DAY : f.saerligeGrundeTilAndetTidspunkt ? f.bredVurderingsdag : v20
  s[775] = SDL_7_3
  const SDL_7_3_hoej = s[70] ? NEVER : f.saerligeGrundeTilAndetTidspunkt ? f.bredVurderingsdag : v21
  s[776] = SDL_7_3_hoej
  const v26 = f.persongruppe === 'loenmodtager' || f.persongruppe === 'selvstaendig'
  s[517] = v26
  const SDL_7_3_er = v26 && (s[70] || s[79] && v22 || s[80] && v22)
  s[777] = SDL_7_3_er
  const SDL_7_3_ir = !v26 || s[70] || s[79] && v23 || s[80] && v23 || s[71]
  s[778] = SDL_7_3_ir
  // SDL.7.5: Stop, når helbredet er stationært (SDL § 7, stk. 5, 2. pkt.)
  const v29 = !s[0] && f.helbredetErStationaert && f.arbejdsevnenErAfklaret && f.berettigetTilRevalidering === false && f.berettigetTilFleksjob === false && f.berettigetTilFoertidspension === false || s[0] && f.helbredetErStationaert && f.arbejdsevnenErAfklaret && f.berettigetTilRevalidering === false && f.berettigetTilFleksjob === false && f.berettigetTilFoertidspension === false && f.berettigetTilRessourceforloeb === false
  const SDL_7_5 = !s[1] || v29
  s[779] = SDL_7_5
  const SDL_7_5_nej = !s[1] || !v29
  s[780] = SDL_7_5_nej
  // SDL.7a.1: Arbejdsgiverens samtale skal være holdt (SDL § 7 a, stk. 1-3)
  const v32 = !s[8] && s[67] && s[66] <= 14612 /* 2010-01-03 */
  const v33 = !s[8] && s[68] >= 14613 /* 2010-01-04 */ && s[260]
  const v34 = allPeriods(f.fravaer)
  const v35 = runStart(v34, f.vurderingsdato)
  const v36 = v35 < 2147483647 || v35 === 2147483647 ? v35 : FIRST_DAY
  const v37 = shiftDays(v36, 56) >= f.fratraedelsesdag
  s[1333] = v37
  const v38 = f.fratraeder && v37
  s[1332] = v38
  const v39 = v38 ? NEVER : shiftDays(v36, 28)
  const SDL_7a_1 = s[70] ? FIRST_DAY : v33 || s[80] ? v39 : NEVER
  s[781] = SDL_7a_1
  const SDL_7a_1_hoej = s[70] ? NEVER : v32 ? NEVER : v39
  s[782] = SDL_7a_1_hoej
  const SDL_7a_1_er = s[72] && (s[70] || v32 || v33 || s[80])
  s[783] = SDL_7a_1_er
  const SDL_7a_1_ir = !s[72] || s[76]
  s[474] = SDL_7a_1_ir
  // SDL.7c: Tidlig opfølgning (SDL § 7 c, stk. 1)
  const v44 = f.vurderingsdato >= 16440 /* 2015-01-05 */
  s[262] = v44
  const v45 = f.tidligOpfoelgningOensketAf === 'arbejdsgiver'
  s[1335] = v45
  const v46 = shiftDays(s[66], 35)
  s[419] = v46
  const v47 = shiftDays(s[68], 35)
  s[420] = v47
  const v48 = !s[8] && shiftDays(v47, -1) >= f.tidligOpfoelgningBedtOm
  s[1336] = v48
  const v49 = !s[8] && shiftDays(v46, -1) < f.tidligOpfoelgningBedtOm
  s[1337] = v49
  const v50 = f.tidligOpfoelgningOensketAf === 'sygemeldt'
  s[1338] = v50
  const v51 = v50 && f.ventesRaskInden8Uger === false
  const SDL_7c = v44 && (!v44 || v45 && f.ventesRaskInden8Uger === false && (v48 || s[10]) && f.oenskerTidligOpfoelgning || !v45 && v51)
  s[270] = SDL_7c
  const SDL_7c_nej = v44 && (!v44 || v45 && (f.ventesRaskInden8Uger || v49 || f.oenskerTidligOpfoelgning === false) || !v45 && !v51)
  s[271] = SDL_7c_nej
  // SDL.10a: Der skal udfyldes et oplysningsskema (SDL § 10 a)
  const v54 = !s[150] || !(f.fikSygedagpengeVedLivstruende && f.sagenErBelyst)
  const SDL_10a = !s[1] || v54
  s[785] = SDL_10a
  const SDL_10a_nej = !s[1] || !v54
  s[786] = SDL_10a_nej
  // SDL.11.3: Oplysningsskemaet skal være besvaret (SDL § 11, stk. 3)
  const v57 = f.oplysningsskemaSendt >= 13332 /* 2006-07-03 */
  s[789] = v57
  const v58 = shiftDays(f.oplysningsskemaSendt, 8)
  const SDL_11_3 = v57 ? v58 : FIRST_DAY
  s[787] = SDL_11_3
  const SDL_11_3_hoej = v57 ? v58 : NEVER
  s[788] = SDL_11_3_hoej
  // SDL.12.1.1: Kategori 1 (SDL § 12, stk. 1, nr. 1)
  const v61 = shiftDays(shiftDays(s[66], 56), -1)
  s[265] = v61
  const v62 = shiftDays(shiftDays(s[68], 56), -1)
  s[266] = v62
  const v63 = !s[8] && v62 >= f.forventetRask
  s[1340] = v63
  const v64 = !s[8] && v61 < f.forventetRask
  s[1341] = v64
  const v65 = !s[8] && v62 >= f.vurderingsdato
  s[1342] = v65
  const v66 = !s[8] && v61 < f.vurderingsdato
  s[1343] = v66
  const v67 = v64 || v66
  s[261] = v67
  const v68 = (v63 || s[10]) && (v65 || s[10]) && (v63 || v65)
  s[263] = v68
  const v69 = !s[131] && s[10]
  s[264] = v69
  const SDL_12_1_1 = !s[1] || !v44 && f.tilbagevendenForestaar || v44 && !s[131] && v68
  s[269] = SDL_12_1_1
  const SDL_12_1_1_nej = !s[1] || !v44 && f.tilbagevendenForestaar === false || v44 && (s[131] || v67)
  s[267] = SDL_12_1_1_nej
  const SDL_12_1_1_ir = !s[1] || v44 && v69
  s[268] = SDL_12_1_1_ir
  // SDL.11a.1: Lægeattest før den første samtale (SDL § 11 a, stk. 1)
  const SDL_11a_1 = !s[1] || !v44 && f.laegeattestNoedvendig || v44 && (!s[143] && SDL_12_1_1_nej || s[143] && f.laegeattestNoedvendig)
  s[790] = SDL_11a_1
  const SDL_11a_1_nej = !s[1] || !v44 && f.laegeattestNoedvendig === false || v44 && (!s[143] && SDL_12_1_1 || s[143] && f.laegeattestNoedvendig === false)
  s[791] = SDL_11a_1_nej
  const SDL_11a_1_ir = !s[1] || v44 && !s[143] && SDL_12_1_1_ir
  s[792] = SDL_11a_1_ir
}

function svar_20(f, s) {
  // SDL.12.1.2: Kategori 2 (SDL § 12, stk. 1, nr. 2)
  const v0 = f.tilbagevendenForestaar === false && f.risikoForLangtForloeb
  const v1 = s[261] || s[10]
  const SDL_12_1_2 = !s[1] || !s[262] && v0 || s[262] && (!s[224] && v1 && f.behovForTvaerfagligIndsats === false || s[224] && !s[131] && s[261])
  s[301] = SDL_12_1_2
  const SDL_12_1_2_nej = !s[1] || !s[262] && !v0 || s[262] && (!s[224] && (s[263] || f.behovForTvaerfagligIndsats) || s[224] && (s[131] || s[263]))
  s[296] = SDL_12_1_2_nej
  const SDL_12_1_2_ir = !s[1] || s[262] && s[224] && s[264]
  s[295] = SDL_12_1_2_ir
  // SDL.12.1.3: Kategori 3 (SDL § 12, stk. 1, nr. 3)
  const v5 = f.tilbagevendenForestaar === false && f.risikoForLangtForloeb === false
  const SDL_12_1_3 = !s[1] || !s[262] && v5 || s[262] && !s[224] && v1 && f.behovForTvaerfagligIndsats
  s[793] = SDL_12_1_3
  const SDL_12_1_3_nej = !s[1] || !s[262] && !v5 || s[262] && (s[224] || s[263] || f.behovForTvaerfagligIndsats === false)
  s[794] = SDL_12_1_3_nej
  // SDL.13f.1: Ingen opfølgning i et kortere forløb (SDL § 13 f, stk. 1-3)
  const v8 = f.fratraedelsesdag >= f.vurderingsdato
  s[1349] = v8
  const v9 = f.fratraeder && !v8
  s[1348] = v9
  const v10 = s[72] && !v9
  s[1347] = v10
  const v11 = f.holdteSamtaler >= 1
  s[302] = v11
  const v12 = shiftDays(shiftDays(f.foersteOpfoelgningssamtale, 91), -1)
  s[304] = v12
  const v13 = v12 >= f.forventetRask
  s[1350] = v13
  const v14 = v12 >= f.vurderingsdato
  s[1351] = v14
  const v15 = v10 && v11 && f.forudsigeligtForloeb && v13 && v14
  s[294] = v15
  const v16 = shiftDays(shiftDays(s[66], 182), -1)
  s[303] = v16
  const v17 = shiftDays(shiftDays(s[68], 182), -1)
  s[305] = v17
  const v18 = !s[8] && v17 >= f.forventetRask
  s[1354] = v18
  const v19 = !s[8] && v16 < f.forventetRask
  s[1355] = v19
  const v20 = !v10 || v19 || f.opfoelgningOenskes
  s[1353] = v20
  const v21 = v10 && (v18 || s[10]) && f.opfoelgningOenskes === false
  s[1352] = v21
  const v22 = !s[8] && v17 >= f.vurderingsdato
  s[1356] = v22
  const v23 = !s[8] && v16 < f.vurderingsdato
  s[1357] = v23
  const v24 = v20 || f.opfoelgningAlligevel || v23
  s[274] = v24
  const v25 = v21 && f.opfoelgningAlligevel === false && (v22 || s[10])
  s[275] = v25
  const v26 = !s[8] && s[66] < 20635 /* 2026-07-01 */
  s[1345] = v26
  const v27 = !s[8] && s[68] >= 20635 /* 2026-07-01 */
  s[1346] = v27
  const v28 = !s[131] || v27
  s[1344] = v28
  const v29 = s[131] && (v26 || s[10])
  s[276] = v29
  const v30 = v29 && !v28
  s[277] = v30
  const SDL_13f_1 = s[224] && (v29 && (v15 || v25) || !v30 && (!s[224] || !s[131] && v15 || s[131] && v25))
  s[273] = SDL_13f_1
  const SDL_13f_1_nej = s[224] && (v29 && (!v15 || v24) || !v30 && (!s[224] || !s[131] && !v15 || s[131] && v24))
  s[272] = SDL_13f_1_nej
}

function svar_21(f, s) {
  // SDL.13b.1: Den første samtale skal være holdt (SDL § 13 b, stk. 1-3)
  const v0 = shiftDays(f.tidligOpfoelgningBedtOm, 14)
  const v1 = Math.min(s[265], v0)
  const v2 = Math.min(s[266], v0)
  const v3 = s[8] || !s[10] && s[265] === s[266]
  const v4 = s[267] && !s[8]
  const v5 = s[268] && !s[8] && s[266] >= NEVER
  const v6 = v4 || v5 ? (v4 ? s[265] : NEVER) : NEVER
  const v7 = s[269] ? NEVER : s[266]
  const v8 = s[269] || v4 || v5
  const v9 = s[267] && s[10] || s[268] && !(v3 && !s[8] && s[265] === NEVER)
  const v10 = Math.max(v1, v6)
  const v11 = Math.min(v2, v7)
  const v12 = s[8] || !s[10] && v1 === v2
  const v13 = s[270] && !s[8]
  const v14 = s[271] && v8
  const v15 = !s[262] && !s[8] && v8 && v11 >= v10
  const v16 = v14 || v15
  const v17 = v14 ? (v15 ? Math.min(v6, v10) : v6) : v10
  const v18 = v13 ? (v16 ? Math.min(v1, v17) : v1) : v17
  const v19 = v14 ? (v15 ? Math.max(v7, v11) : v7) : v11
  const v20 = v13 ? (v16 ? Math.max(v2, v19) : v2) : v19
  const v21 = v13 || v14 || v15
  const v22 = s[270] && s[10]
  const v23 = v22 || s[271] && v9 || !s[262] && s[10] && v9 || !s[262] && !(v12 && (!v8 || !v9 && v6 === v7) && (!s[8] && v8 || s[8] && !v8) && (s[8] || v1 === v6))
  s[284] = v23
  const v24 = shiftMonths(s[66], 6)
  s[398] = v24
  const v25 = shiftMonths(s[68], 6)
  s[397] = v25
  const v26 = shiftDays(v24, -1)
  s[299] = v26
  const v27 = shiftDays(v25, -1)
  s[300] = v27
  const v28 = Math.min(v0, v26)
  const v29 = Math.min(v0, v27)
  const v30 = Math.max(v26, v28)
  const v31 = Math.min(v27, v29)
  const v32 = s[271] && !s[8]
  const v33 = !s[262] && !s[8] && v31 >= v30
  const v34 = v32 || v33
  const v35 = v32 ? (v33 ? Math.min(v26, v30) : v26) : v30
  const v36 = v13 ? (v34 ? Math.min(v28, v35) : v28) : v35
  s[289] = v36
  const v37 = v32 ? (v33 ? Math.max(v27, v31) : v27) : v31
  const v38 = v13 ? (v34 ? Math.max(v29, v37) : v29) : v37
  s[290] = v38
  const v39 = v13 || v32 || v33
  s[288] = v39
  const v40 = s[271] && s[10]
  const v41 = !s[262] && s[10]
  s[287] = v41
  const v42 = v22 || v40 || v41 || !s[262] && !((s[8] || !s[10] && v28 === v29) && (s[8] || !s[10] && v26 === v27) && (s[8] || v26 === v28))
  s[285] = v42
  const v43 = s[272] && v39
  const v44 = !s[224] && v39 && v38 >= NEVER
  const v45 = v43 || v44 ? (v43 ? v36 : NEVER) : NEVER
  const v46 = s[273] ? NEVER : v38
  const v47 = s[273] || v43 || v44
  const v48 = Math.max(s[265], v1)
  const v49 = Math.min(s[266], v2)
  const v50 = !s[262] && !s[8] && v49 >= v48
  const v51 = v32 || v50
  const v52 = v32 ? (v50 ? Math.min(s[265], v48) : s[265]) : v48
  const v53 = v13 ? (v51 ? Math.min(v1, v52) : v1) : v52
  s[292] = v53
  const v54 = v32 ? (v50 ? Math.max(s[266], v49) : s[266]) : v49
  const v55 = v13 ? (v51 ? Math.max(v2, v54) : v2) : v54
  s[293] = v55
  const v56 = v13 || v32 || v50
  s[291] = v56
  const v57 = v22 || v40 || v41 || !s[262] && !(v12 && v3 && (s[8] || s[265] === v1))
  s[286] = v57
  const v58 = s[272] && v56
  const v59 = !s[224] && v56 && v55 >= NEVER
  const v60 = v58 || v59 ? (v58 ? v53 : NEVER) : NEVER
  const v61 = s[273] ? NEVER : v55
  const v62 = s[273] || v58 || v59
  const v63 = s[1] ? (s[262] ? (s[131] ? (v47 ? (v62 ? Math.min(v45, v60) : v45) : v60) : v18) : s[265]) : FIRST_DAY
  s[280] = v63
  const v64 = s[1] ? (s[262] ? (s[131] ? (v47 ? (v62 ? Math.max(v46, v61) : v46) : v61) : v20) : s[266]) : NEVER
  s[282] = v64
  const v65 = s[274] && v39
  const v66 = s[275] || v65
  const v67 = v65 ? v36 : NEVER
  const v68 = s[275] ? NEVER : v38
  const v69 = s[274] && v56
  const v70 = s[275] || v69
  const v71 = v69 ? v53 : NEVER
  const v72 = s[275] ? NEVER : v55
  const v73 = v66 || v70
  const v74 = v66 ? (v70 ? Math.min(v67, v71) : v67) : v71
  const v75 = v21 ? (v73 ? Math.min(v18, v74) : v18) : v74
  s[281] = v75
  const v76 = v66 ? (v70 ? Math.max(v68, v72) : v68) : v72
  const v77 = v21 ? (v73 ? Math.max(v20, v76) : v20) : v76
  s[283] = v77
  const v78 = s[276] && (v21 || v66 || v70)
  s[278] = v78
  const v79 = !s[277] && (!s[1] || !s[262] && !s[8] || s[262] && (!s[131] && v21 || s[131] && (v47 || v62)))
  s[279] = v79
}

function svar_22(f, s) {
  // SDL.13b.1: Den første samtale skal være holdt (SDL § 13 b, stk. 1-3)
  const SDL_13b_1_er = s[278] || s[279]
  s[797] = SDL_13b_1_er
  const SDL_13b_1 = s[278] ? (s[279] ? Math.min(s[280], s[281]) : s[281]) : s[280]
  s[795] = SDL_13b_1
  const SDL_13b_1_hoej = s[278] ? (s[279] ? Math.max(s[282], s[283]) : s[283]) : s[282]
  s[796] = SDL_13b_1_hoej
  const SDL_13b_1_ir = s[276] && (s[284] || s[274] && s[285] || s[274] && s[286]) || !s[277] && (!s[1] || s[287] || s[262] && (!s[131] && s[284] || s[131] && (s[272] && s[285] || !s[224] && !((!s[288] || !s[285] && s[289] === s[290]) && s[288] && s[289] === NEVER) || s[272] && s[286] || !s[224] && !((!s[291] || !s[286] && s[292] === s[293]) && s[291] && s[292] === NEVER))))
  s[798] = SDL_13b_1_ir
  // SDL.13b.1.antal: Samtaler i det første halve år (SDL § 13 b, stk. 1, 1. pkt.)
  const v4 = s[269] || s[267]
  const v5 = s[269] ? 0 : 4
  const v6 = s[267] ? 4 : 0
  const v7 = Math.max(1, v5)
  const v8 = Math.min(1, v6)
  const v9 = s[272] && v4
  const v10 = !s[224] && v4 && v8 >= v7
  const v11 = v9 || v10
  const v12 = v9 ? (v10 ? Math.min(v5, v7) : v5) : v7
  const v13 = v9 ? (v10 ? Math.max(v6, v8) : v6) : v8
  const v14 = s[143] ? (s[224] ? (s[131] ? (s[273] ? 0 : 1) : s[273] ? (v11 ? Math.min(1, v12) : 1) : v12) : v5) : -Infinity
  const v15 = s[143] ? (s[224] ? (s[131] ? (s[272] ? 1 : 0) : s[273] ? (v11 ? Math.max(1, v13) : 1) : v13) : v6) : Infinity
  const v16 = s[294] ? 1 : 4
  const v17 = s[275] ? 0 : 1
  const v18 = !s[277] && (!s[143] || !s[224] && v4 || s[224] && (!s[131] && (s[273] || v9 || v10) || s[131] && (s[273] || s[272])))
  const SDL_13b_1_antal = s[276] ? (v18 ? Math.min(v14, v17) : v17) : v14
  s[799] = SDL_13b_1_antal
  const SDL_13b_1_antal_hoej = s[276] ? (v18 ? Math.max(v15, v16) : v16) : v15
  s[800] = SDL_13b_1_antal_hoej
  const SDL_13b_1_antal_er = s[143] && (s[276] || v18)
  s[801] = SDL_13b_1_antal_er
  const SDL_13b_1_antal_ir = !s[143] || !s[277] && (!s[143] || !s[224] && s[268] || s[224] && (!s[131] && (s[272] && s[268] || !s[224] && !((!v4 || !s[268] && v5 === v6) && v4 && v5 === 1)) || s[131] && !s[224]))
  s[802] = SDL_13b_1_antal_ir
  // SDL.13b.1.naeste: Den næste opfølgning skal være sket (SDL § 13 b, stk. 1)
  const v23 = f.vurderingsdato >= 15012 /* 2011-02-07 */
  s[493] = v23
  const v24 = f.vurderingsdato >= 14407 /* 2009-06-12 */
  s[1358] = v24
  const v25 = shiftDays(f.senesteOpfoelgningssamtale, 28)
  const v26 = shiftDays(f.senesteOpfoelgningssamtale, 56)
  const v27 = Math.max(v25, v26)
  const v28 = Math.min(v25, v26)
  const v29 = s[295] && v28 >= v27
  const v30 = s[296] || v29
  const v31 = s[296] ? (v29 ? Math.min(v26, v27) : v26) : v27
  const v32 = s[296] ? (v29 ? Math.max(v26, v28) : v26) : v28
  const v33 = f.holdteSamtaler >= 2
  s[1361] = v33
  const v34 = shiftMonths(f.senesteOpfoelgningssamtale, 3)
  const v35 = v33 || !s[8]
  const v36 = !v33 && s[10]
  const v37 = v33 ? v34 : shiftDays(s[297], -1)
  const v38 = v33 ? v34 : shiftDays(s[298], -1)
  const v39 = Math.max(v25, v37)
  const v40 = Math.min(v25, v38)
  const v41 = s[296] && v35
  const v42 = s[295] && v35 && v40 >= v39
  const v43 = v41 || v42
  const v44 = v41 ? (v42 ? Math.min(v37, v39) : v37) : v39
  const v45 = v41 ? (v42 ? Math.max(v38, v40) : v38) : v40
  const v46 = s[268] && v25 >= NEVER
  const v47 = f.holdteSamtaler >= 4
  s[1360] = v47
  const v48 = v47 || !s[8]
  const v49 = !v47 && s[10]
  const v50 = v47 ? NEVER : s[299]
  const v51 = v47 ? NEVER : s[300]
  const v52 = s[267] && v48
  const v53 = s[268] && v48 && v51 >= NEVER
  const v54 = v52 || v53 ? (v52 ? v50 : NEVER) : NEVER
  const v55 = s[269] ? NEVER : v51
  const v56 = s[269] || v52 || v53
  const v57 = s[267] && v49 || s[268] && !((!v48 || !v49 && v50 === v51) && v48 && v50 === NEVER)
  const v58 = s[272] && v56
  const v59 = !s[224] && v56 && v55 >= NEVER
  const v60 = s[1] ? (v24 ? (v23 ? (s[262] ? (s[143] ? (s[224] ? (s[131] ? NEVER : v58 || v59 ? (v58 ? v54 : NEVER) : NEVER) : v54) : s[267] || v46 ? (s[267] ? v25 : NEVER) : NEVER) : s[301] ? (v43 ? Math.min(v25, v44) : v25) : v44) : FIRST_DAY) : s[301] ? (v30 ? Math.min(v25, v31) : v25) : v31) : FIRST_DAY
  const v61 = s[294] || v48 ? (s[294] ? NEVER : v50) : NEVER
  const v62 = !s[277] && (!s[1] || !v24 && (s[301] || s[296] || v29) || v24 && (!v23 || !s[262] && (s[301] || v41 || v42) || s[262] && (!s[143] && (s[269] || s[267] || v46) || s[143] && (!s[224] && v56 || s[224] && (s[131] || s[273] || v58 || v59)))))
  const SDL_13b_1_naeste = s[276] ? (v62 ? Math.min(v60, v61) : v61) : v60
  s[803] = SDL_13b_1_naeste
  const SDL_13b_1_naeste_hoej = s[276] ? NEVER : s[1] ? (v24 ? (v23 ? (s[262] ? (s[143] ? (s[224] ? (s[131] ? NEVER : s[273] ? NEVER : v55) : v55) : s[269] ? NEVER : v25) : s[301] ? (v43 ? Math.max(v25, v45) : v25) : v45) : NEVER) : s[301] ? (v30 ? Math.max(v25, v32) : v25) : v32) : NEVER
  s[804] = SDL_13b_1_naeste_hoej
  const SDL_13b_1_naeste_er = s[302] && (s[276] || v62)
  s[805] = SDL_13b_1_naeste_er
  const SDL_13b_1_naeste_ir = !s[302] || s[276] && !s[294] && v49 || !s[277] && (!s[1] || !v24 && s[295] && v25 !== v26 || v24 && (!v23 || !s[262] && (s[296] && v36 || s[295] && !((!v35 || !v36 && v37 === v38) && v35 && v25 === v37)) || s[262] && (!s[143] && s[268] && v25 !== NEVER || s[143] && (!s[224] && v57 || s[224] && !s[131] && (s[272] && v57 || !s[224] && !((!v56 || !v57 && v54 === v55) && v56 && v54 === NEVER))))))
  s[806] = SDL_13b_1_naeste_ir
  // SDL.13b.5: Opfølgning uden kontakt (standby) (SDL § 13 b, stk. 5)
  const v67 = f.vurderingsdato >= 15070 /* 2011-04-06 */
  s[1362] = v67
  const v68 = f.vurderingsdato >= 15208 /* 2011-08-22 */
  s[1363] = v68
  const SDL_13b_5 = !v23 || !v67 && f.sygdomForhindrerKontakt || v67 && (!v68 || f.kontaktUhensigtsmaessig)
  s[807] = SDL_13b_5
  const SDL_13b_5_nej = !v23 || !v67 && f.sygdomForhindrerKontakt === false || v67 && (!v68 || f.kontaktUhensigtsmaessig === false)
  s[808] = SDL_13b_5_nej
  const SDL_13b_5_ir = !v23 || v67 && !v68
  s[809] = SDL_13b_5_ir
}

function svar_23(f, s) {
  // SDL.13f.1.dag: Grænsen for de kortere forløb (SDL § 13 f, stk. 1)
  const v0 = s[224] ? (s[131] ? s[303] : s[304]) : FIRST_DAY
  const v1 = s[224] ? (s[131] ? s[305] : s[304]) : NEVER
  const v2 = s[8] ? s[304] : Math.min(s[304], s[303])
  const v3 = s[8] ? s[304] : Math.max(s[304], s[305])
  const v4 = !s[277] && (!s[224] || !s[131] || !s[8])
  const SDL_13f_1_dag = s[276] ? (v4 ? Math.min(v0, v2) : v2) : v0
  s[810] = SDL_13f_1_dag
  const SDL_13f_1_dag_hoej = s[276] ? (v4 ? Math.max(v1, v3) : v3) : v1
  s[811] = SDL_13f_1_dag_hoej
  const SDL_13f_1_dag_er = s[224] && (s[276] || v4)
  s[812] = SDL_13f_1_dag_er
  const SDL_13f_1_dag_ir = !s[224] || s[276] && s[10] || !s[277] && (!s[224] || s[131] && s[10])
  s[813] = SDL_13f_1_dag_ir
  // SDL.21.1.1: Bortfald, når du ikke medvirker (SDL § 21, stk. 1, nr. 1)
  const v9 = f.udebliver && f.rimeligGrund === false
  s[1364] = v9
  const v10 = v9 && f.skriftligtOrienteret
  const SDL_21_1_1 = !s[1] || v10
  s[814] = SDL_21_1_1
  const SDL_21_1_1_nej = !s[1] || !v10
  s[815] = SDL_21_1_1_nej
  // SDL.21a: Du må sige nej til behandlingen (SDL § 21 a)
  const v13 = f.afviser === 'operation' || f.afviser === 'medicin' || f.afviser === 'anden_laegebehandling'
  s[1365] = v13
  const v14 = s[117] && (!s[306] && v13 && f.andenVurderingIndhentet || s[306] && s[307])
  const SDL_21a = !s[1] || v14
  s[829] = SDL_21a
  const SDL_21a_nej = !s[1] || !v14
  s[830] = SDL_21a_nej
  // SDL.21.1.2: Bortfald, når du siger nej til behandling (SDL § 21, stk. 1, nr. 2)
  const v17 = f.afviser === 'operation' || f.afviser === 'medicin' || f.afviser === 'anden_laegebehandling' || f.afviser === 'indlaeggelse'
  s[1369] = v17
  const v18 = v17 && f.noedvendigBehandling
  s[1368] = v18
  const v19 = f.afviser === 'optraening'
  s[1371] = v19
  const v20 = v19 && f.hensigtsmaessigOptraening
  s[1370] = v20
  const v21 = v18 || v20
  s[1367] = v21
  const SDL_21_1_2 = !s[1] || v21 && f.opfordret && (SDL_21a_nej || !s[1]) && f.skriftligtOrienteret
  s[816] = SDL_21_1_2
  const SDL_21_1_2_nej = !s[1] || !v21 || f.opfordret === false || SDL_21a || f.skriftligtOrienteret === false
  s[817] = SDL_21_1_2_nej
  // SDL.21.1.3: Bortfald, når adfærden forhaler helbredelsen (SDL § 21, stk. 1, nr. 3)
  const SDL_21_1_3 = !s[1] || f.forhalerHelbredelsen
  s[818] = SDL_21_1_3
  const SDL_21_1_3_nej = !s[1] || f.forhalerHelbredelsen === false
  s[819] = SDL_21_1_3_nej
  // SDL.21.4.dag: Du skal opfylde betingelserne igen (SDL § 21, stk. 4)
  const v26 = shiftDays(f.underrettetOmBortfald, 28)
  const SDL_21_4_dag = s[1] ? v26 : FIRST_DAY
  s[823] = SDL_21_4_dag
  const SDL_21_4_dag_hoej = s[1] ? v26 : NEVER
  s[824] = SDL_21_4_dag_hoej
  // SDL.21.4: Sygedagpengene bliver genoptaget (SDL § 21, stk. 4)
  const v29 = SDL_21_4_dag_hoej >= f.opfyldtIgen
  s[1374] = v29
  const v30 = SDL_21_4_dag >= f.opfyldtIgen
  s[1375] = v30
  const v31 = f.vurderingsdato >= 15398 /* 2012-02-28 */
  s[1372] = v31
  const v32 = f.vurderingsdato >= 15517 /* 2012-06-26 */
  s[1373] = v32
  const SDL_21_4 = !s[1] || !v31 && v29 || v31 && (!v32 || (v29 || !s[1]) && f.genoptagetFoer === false)
  s[487] = SDL_21_4
  const SDL_21_4_nej = !s[1] || !v31 && !v30 || v31 && (!v32 || !v30 || f.genoptagetFoer)
  s[821] = SDL_21_4_nej
  const SDL_21_4_ir = !s[1] || !v31 && !s[1] || v31 && !v32
  s[822] = SDL_21_4_ir
  // SDL.21.4.fra: Sygedagpengene bliver genoptaget fra (SDL § 21, stk. 4)
  const v36 = shiftDays(f.opfyldtIgen, 1)
  const SDL_21_4_fra = s[1] ? v36 : FIRST_DAY
  s[826] = SDL_21_4_fra
  const SDL_21_4_fra_hoej = s[1] ? v36 : NEVER
  s[827] = SDL_21_4_fra_hoej
  const SDL_21_4_fra_ir = !s[1] || SDL_21_4_nej || SDL_21_4_ir
  s[828] = SDL_21_4_fra_ir
  // SDL.24.1.ophør: Tidligste stop af udbetalingen (SDL § 24, stk. 1)
  const v40 = f.vurderingsdato >= 16688 /* 2015-09-10 */
  s[1376] = v40
  const SDL_24_1_ophoer_er = !v40 || f.ophoerErAfgjort === false || s[308]
  s[833] = SDL_24_1_ophoer_er
  const SDL_24_1_ophoer_ir = !v40 || f.ophoerErAfgjort && s[309]
  s[834] = SDL_24_1_ophoer_ir
  const SDL_24_1_ophoer = v40 ? (f.ophoerErAfgjort ? Math.max(s[310], f.ophoerAfgjortDen) : NEVER) : FIRST_DAY
  s[831] = SDL_24_1_ophoer
  const SDL_24_1_ophoer_hoej = v40 ? (f.ophoerErAfgjort ? Math.max(s[311], f.ophoerAfgjortDen) : NEVER) : NEVER
  s[832] = SDL_24_1_ophoer_hoej
  // SDL.24.1.revurdering: Revurdering før sygedagpengene stopper (SDL § 24, stk. 1)
  const v45 = s[107] && s[111] <= 13331 /* 2006-07-02 */
  const SDL_24_1_revurdering = s[312] && (v45 || s[107] && s[113] >= 16252 /* 2014-07-01 */ && s[111] <= 2147483646)
  s[835] = SDL_24_1_revurdering
  const SDL_24_1_revurdering_nej = s[312] && (v45 || s[107] && s[113] >= 13332 /* 2006-07-03 */ && s[111] <= 16251 /* 2014-06-30 */)
  s[836] = SDL_24_1_revurdering_nej
  const SDL_24_1_revurdering_ir = s[312] && (v45 || s[109] || s[107] && s[113] === NEVER) || s[313] || s[109]
  s[837] = SDL_24_1_revurdering_ir
}

function svar_24(f, s) {
  // SDL.41.1: Første dag for selvstændige (SDL § 41)
  const v0 = f.selvstaendigForsikring === 'foerste_fravaersdag'
  s[427] = v0
  const v1 = f.selvstaendigForsikring === 'tredje_fravaersdag'
  s[429] = v1
  const v2 = shiftDays(s[66], 14)
  s[424] = v2
  const v3 = shiftDays(s[68], 14)
  s[425] = v3
  const v4 = v0 && !s[8] || !v0 && (v1 || !s[8])
  s[432] = v4
  const v5 = v0 && s[10] || !v0 && !v1 && s[10]
  s[437] = v5
  const v6 = v0 ? s[66] : v1 ? f.tredjeFravaersdag : v2
  const v7 = v0 ? s[68] : v1 ? f.tredjeFravaersdag : v3
  const v8 = !s[8] && s[85] && s[66] <= 15397 /* 2012-02-27 */
  const v9 = s[68] >= 15398 /* 2012-02-28 */
  s[431] = v9
  const v10 = s[66] <= 15516 /* 2012-06-25 */
  s[392] = v10
  const v11 = !s[8] && v9 && v10
  const v12 = v0 ? s[66] : v1 ? f.tredjeFravaersdag : f.aftaleForSelvstaendig ? s[66] : v2
  const v13 = v0 ? s[68] : v1 ? f.tredjeFravaersdag : f.aftaleForSelvstaendig ? s[68] : v3
  const v14 = s[68] >= 15517 /* 2012-06-26 */
  s[393] = v14
  const v15 = !s[8] && v14 && s[66] <= 18318 /* 2020-02-26 */
  const v16 = !s[8] && s[68] >= 18319 /* 2020-02-27 */ && s[66] <= 19173 /* 2022-06-30 */
  const v17 = v0 ? s[66] : v1 ? f.tredjeFravaersdag : f.aftaleForSelvstaendig ? s[66] : f.sygMedCovid19 ? s[66] : v2
  const v18 = v0 ? s[68] : v1 ? f.tredjeFravaersdag : f.aftaleForSelvstaendig ? s[68] : f.sygMedCovid19 ? s[68] : v3
  const v19 = !s[8] && s[68] >= 19174 /* 2022-07-01 */ && s[69]
  const v20 = s[79] && v4
  s[434] = v20
  const v21 = v8 && v4
  s[433] = v21
  const v22 = v11 && v4
  const v23 = v15 && v4
  const v24 = v16 && v4
  const v25 = v19 && v4
  const v26 = v24 || v25
  const v27 = v24 ? (v25 ? Math.min(v12, v17) : v17) : v12
  const v28 = v23 || v26
  const v29 = v23 ? (v26 ? Math.min(v12, v27) : v12) : v27
  const v30 = v22 || v28
  const v31 = v22 ? (v28 ? Math.min(v12, v29) : v12) : v29
  const v32 = v21 || v30
  const v33 = v21 ? (v30 ? Math.min(v6, v31) : v6) : v31
  const SDL_41_1 = s[70] ? FIRST_DAY : v20 ? (v32 ? Math.min(v6, v33) : v6) : v33
  s[933] = SDL_41_1
  const v35 = v24 ? (v25 ? Math.max(v13, v18) : v18) : v13
  const v36 = v23 ? (v26 ? Math.max(v13, v35) : v13) : v35
  const v37 = v22 ? (v28 ? Math.max(v13, v36) : v13) : v36
  const v38 = v21 ? (v30 ? Math.max(v7, v37) : v7) : v37
  const SDL_41_1_hoej = s[70] ? NEVER : v20 ? (v32 ? Math.max(v7, v38) : v7) : v38
  s[934] = SDL_41_1_hoej
  const SDL_41_1_er = s[70] || v20 || v21 || v22 || v23 || v24 || v25
  s[935] = SDL_41_1_er
  const v41 = s[79] && v5
  s[435] = v41
  const v42 = v8 && v5
  s[436] = v42
  const SDL_41_1_ir = s[70] || v41 || v42 || v11 && v5 || v15 && v5 || v16 && v5 || v19 && v5 || s[71]
  s[936] = SDL_41_1_ir
  // SDL.33.1: Første dag, kommunen betaler (SDL § 33)
  const v44 = s[8] || !s[10] && s[66] === s[68]
  s[394] = v44
  const v45 = s[314] && s[315] < NEVER
  s[1382] = v45
  const v46 = s[314] && s[316] >= NEVER
  s[1383] = v46
  const v47 = Math.max(s[66], shiftDays(s[315], 1))
  const v48 = Math.max(s[68], shiftDays(s[316], 1))
  const v49 = s[314] && !s[8]
  const v50 = s[317] || s[10]
  const v51 = Math.max(s[66], v47)
  const v52 = Math.min(s[68], v48)
  const v53 = v45 && v49
  const v54 = v46 && !s[8]
  const v55 = s[317] && v49 && !s[8] && v52 >= v51
  const v56 = v54 || v55
  const v57 = v54 ? (v55 ? Math.min(s[66], v51) : s[66]) : v51
  const v58 = v54 ? (v55 ? Math.max(s[68], v52) : s[68]) : v52
  const v59 = s[318] && s[319] < NEVER
  s[1384] = v59
  const v60 = s[318] && s[320] >= NEVER
  s[1385] = v60
  const v61 = Math.max(s[66], shiftDays(s[319], 1))
  const v62 = Math.max(s[68], shiftDays(s[320], 1))
  const v63 = s[318] && !s[8]
  const v64 = s[321] || s[10]
  const v65 = Math.max(s[66], v61)
  const v66 = Math.min(s[68], v62)
  const v67 = v59 && v63
  const v68 = v60 && !s[8]
  const v69 = s[321] && v63 && !s[8] && v66 >= v65
  const v70 = v68 || v69
  const v71 = v68 ? (v69 ? Math.min(s[66], v65) : s[66]) : v65
  const v72 = v68 ? (v69 ? Math.max(s[68], v66) : s[68]) : v66
  const SDL_33_1_er = s[70] || s[95] && (s[72] && (v53 || v54 || v55) || !s[72] && (s[96] && (v67 || v68 || v69) || !s[96] && (s[90] && (f.arbejdsskade && !s[8] || f.arbejdsskade === false && SDL_41_1_er) || !s[90] && !s[8])))
  s[326] = SDL_33_1_er
  const SDL_33_1 = s[70] ? FIRST_DAY : s[72] ? (v53 ? (v56 ? Math.min(v47, v57) : v47) : v57) : s[96] ? (v67 ? (v70 ? Math.min(v61, v71) : v61) : v71) : s[90] ? (f.arbejdsskade ? s[66] : SDL_41_1) : s[66]
  s[323] = SDL_33_1
  const SDL_33_1_hoej = s[70] ? NEVER : s[72] ? (v53 ? (v56 ? Math.max(v48, v58) : v48) : v58) : s[96] ? (v67 ? (v70 ? Math.max(v62, v72) : v62) : v72) : s[90] ? (f.arbejdsskade ? s[68] : SDL_41_1_hoej) : s[68]
  s[324] = SDL_33_1_hoej
  const SDL_33_1_ir = s[70] || s[95] && (s[72] && (v45 && v50 || v46 && s[10] || s[317] && s[10] || s[317] && !((!v49 || !v50 && v47 === v48) && v44 && (v49 && !s[8] || !v49 && s[8]) && (!v49 || s[66] === v47))) || !s[72] && (s[96] && (v59 && v64 || v60 && s[10] || s[321] && s[10] || s[321] && !((!v63 || !v64 && v61 === v62) && v44 && (v63 && !s[8] || !v63 && s[8]) && (!v63 || s[66] === v61))) || !s[96] && (s[90] && (f.arbejdsskade && s[10] || f.arbejdsskade === false && SDL_41_1_ir) || !s[90] && s[10]))) || s[71]
  s[327] = SDL_33_1_ir
}

function svar_25(f, s) {
  // SDL.24a.2: Første dag i jobafklaring ved ny sygemelding (SDL § 24 a, stk. 2-5)
  const v0 = !s[8] && s[322]
  const SDL_24a_2 = v0 ? FIRST_DAY : s[90] ? s[66] : s[323]
  s[839] = SDL_24a_2
  const SDL_24a_2_hoej = v0 ? NEVER : s[90] ? s[68] : s[324]
  s[840] = SDL_24a_2_hoej
  const SDL_24a_2_er = s[325] && (v0 || s[98] && (s[90] && !s[8] || !s[90] && s[326]))
  s[841] = SDL_24a_2_er
  const SDL_24a_2_ir = s[325] && (v0 || s[98] && (s[90] && s[10] || !s[90] && s[327]) || s[71]) || s[328]
  s[842] = SDL_24a_2_ir
  // SDL.24a.6: Sygedagpenge i stedet for jobafklaring ved livstruende sygdom (SDL § 24 a, stk. 6)
  const SDL_24a_6 = !s[1] || s[150] && (s[325] || s[329]) && f.laegenVurdererLivstruende
  s[843] = SDL_24a_6
  const SDL_24a_6_nej = !s[1] || !s[150] || s[330] || f.laegenVurdererLivstruende === false
  s[844] = SDL_24a_6_nej
  // SDL.24b.1: Fra jobafklaring til sygedagpenge ved livstruende sygdom (SDL § 24 b, stk. 1)
  const v7 = s[150] && f.erIJobafklaring && f.laegenVurdererLivstruende && f.opfylderBeskaeftigelseskravetVedLivstruende
  const SDL_24b_1 = !s[1] || v7
  s[489] = SDL_24b_1
  const SDL_24b_1_nej = !s[1] || !v7
  s[846] = SDL_24b_1_nej
  // SDL.24b.2: Første dag med sygedagpenge i stedet for jobafklaring (SDL § 24 b, stk. 2)
  const v10 = shiftDays(f.laegenVurderedeLivstruendeDen, 56) >= f.bedtOmSygedagpengeDen
  s[1386] = v10
  const v11 = v10 ? f.laegenVurderedeLivstruendeDen : f.bedtOmSygedagpengeDen
  const SDL_24b_2 = s[150] ? v11 : FIRST_DAY
  s[847] = SDL_24b_2
  const SDL_24b_2_hoej = s[150] ? v11 : NEVER
  s[848] = SDL_24b_2_hoej
  const SDL_24b_2_ir = SDL_24b_1 && !s[150] || SDL_24b_1_nej || !s[1]
  s[849] = SDL_24b_2_ir
  // SDL.26.1.uger: Krævet arbejdsdygtighed før ny ret (SDL § 26, stk. 1)
  const v15 = !s[8] && s[85] && s[322]
  s[340] = v15
  const SDL_26_1_uger = s[70] ? -Infinity : v15 || s[98] ? (s[98] ? 0 : 91) : 91
  s[859] = SDL_26_1_uger
  const SDL_26_1_uger_hoej = s[70] ? Infinity : s[79] ? 91 : v15 ? 91 : 0
  s[860] = SDL_26_1_uger_hoej
  const SDL_26_1_uger_er = s[70] || s[79] || v15 || s[98]
  s[861] = SDL_26_1_uger_er
  // SDL.26.1: Ny ret, når retten er brugt op (SDL § 26, stk. 1)
  const v19 = SDL_26_1_uger_er && f.arbejdsdygtigUgerEfterOphoer >= SDL_26_1_uger
  s[341] = v19
  const v20 = SDL_26_1_uger_er && f.arbejdsdygtigUgerEfterOphoer < SDL_26_1_uger_hoej
  s[342] = v20
  const v21 = s[253] || s[115]
  s[1391] = v21
  const v22 = s[331] && (s[114] || s[116]) && (s[252] || s[114])
  s[1390] = v22
  const v23 = s[76] && s[116]
  s[1392] = v23
  const v24 = v19 || v22
  const v25 = (v20 || s[76]) && (v21 || v23) && (v20 || v21)
  const v26 = s[76] && v23
  const v27 = f.ugerISammenhaengendeSygeperiode <= 364
  s[1389] = v27
  const v28 = f.retErOpbrugt && !v27
  s[1388] = v28
  const SDL_26_1 = v28 && (s[70] || s[79] && v24 || v15 && v24 || s[98])
  s[852] = SDL_26_1
  const SDL_26_1_nej = v28 && (s[70] || s[79] && v25 || v15 && v25)
  s[853] = SDL_26_1_nej
  const SDL_26_1_ir = !v28 || s[70] || s[79] && v26 || v15 && v26 || s[71]
  s[854] = SDL_26_1_ir
  // SDL.26.1.covid: Covid-forlængelse i 3 måneder (SDL § 26, stk. 1-2)
  const v32 = Math.max(s[111], 18330 /* 2020-03-09 */)
  s[1394] = v32
  const v33 = Math.max(s[113], 18330 /* 2020-03-09 */)
  s[524] = v33
  const v34 = s[107] && v32 <= 18808 /* 2021-06-30 */
  const v35 = s[107] && s[113] >= 18330 /* 2020-03-09 */
  s[1398] = v35
  const v36 = s[107] && s[111] < 18330 /* 2020-03-09 */
  s[1399] = v36
  const v37 = s[107] && s[111] <= 18535 /* 2020-09-30 */
  s[1400] = v37
  const v38 = s[107] && s[113] > 18535 /* 2020-09-30 */
  s[1401] = v38
  const v39 = v36 || v38
  s[335] = v39
  const v40 = (v35 || s[109]) && (v37 || s[109]) && (v35 || v37)
  s[1397] = v40
  const v41 = countDays(s[2], 18330 /* 2020-03-09 */, 18330 /* 2020-03-09 */) >= 1
  s[1402] = v41
  const v42 = v35 || !v41 || f.fortsatRet9Marts2020 === false
  s[334] = v42
  const v43 = (v36 || s[109]) && v41 && f.fortsatRet9Marts2020
  s[333] = v43
  const v44 = v40 || v43
  s[1395] = v44
  const v45 = (v39 || s[109]) && v42
  s[1396] = v45
  const v46 = shiftDays(s[111], 1)
  s[369] = v46
  const v47 = shiftDays(s[113], 1)
  s[371] = v47
  const v48 = shiftDays(shiftMonths(v46, 3), -1)
  const v49 = shiftDays(shiftMonths(v47, 3), -1)
  const v50 = Math.max(v48, 18443 /* 2020-06-30 */)
  const v51 = Math.min(v49, 18443 /* 2020-06-30 */)
  const v52 = v40 && s[107]
  s[336] = v52
  const v53 = s[109] && s[107] && v51 >= v50
  const v54 = v39 || v53
  const v55 = v39 ? 18443 /* 2020-06-30 */ : v50
  const v56 = v52 ? (v54 ? Math.min(v48, v55) : v48) : v55
  const v57 = v39 ? 18443 /* 2020-06-30 */ : v51
  const v58 = v52 ? (v54 ? Math.max(v49, v57) : v49) : v57
  const v59 = v40 && s[109]
  s[337] = v59
  const v60 = v44 && (v52 || v39 || v53)
  const v61 = v45 && s[107]
  const v62 = v60 ? (v61 ? Math.min(s[111], v56) : v56) : s[111]
  const v63 = v60 ? (v61 ? Math.max(s[113], v58) : v58) : s[113]
  const v64 = v32 <= 2147483646
  s[332] = v64
  const v65 = s[107] && v33 >= 18809 /* 2021-07-01 */ && v64
  const v66 = s[109] || s[107] && v33 === NEVER
  s[338] = v66
  const v67 = v34 && (v60 || v61)
  const v68 = v65 && s[107]
  const SDL_26_1_covid_er = v67 || v68
  s[345] = SDL_26_1_covid_er
  const SDL_26_1_covid = v67 ? (v68 ? Math.min(s[111], v62) : v62) : s[111]
  s[343] = SDL_26_1_covid
  const SDL_26_1_covid_hoej = v67 ? (v68 ? Math.max(s[113], v63) : v63) : s[113]
  s[344] = SDL_26_1_covid_hoej
  const SDL_26_1_covid_ir = v34 && (v44 && (v59 || s[109] && !((!s[107] || !s[109] && v48 === v49) && s[107] && (!s[107] || v48 === 18443 /* 2020-06-30 */))) || v45 && s[109]) || v65 && s[109] || v66
  s[346] = SDL_26_1_covid_ir
}

function svar_26(f, s) {
  // SDL.26.1.fra: Hvornår covid-forlængelsen regnes fra (SDL § 26, stk. 1-2)
  const v0 = !s[107] || !s[109] && s[111] === s[113]
  s[388] = v0
  const v1 = s[107] && s[332]
  const v2 = s[333] ? 18352 /* 2020-03-31 */ : NEVER
  const v3 = s[334] ? NEVER : 18352 /* 2020-03-31 */
  const v4 = Math.max(s[111], v2)
  const v5 = Math.min(s[113], v3)
  const v6 = s[109] && s[107] && v5 >= v4
  const v7 = s[335] || v6
  const v8 = s[335] ? (v6 ? Math.min(v2, v4) : v2) : v4
  const SDL_26_1_fra = s[336] ? (v7 ? Math.min(s[111], v8) : s[111]) : v8
  s[855] = SDL_26_1_fra
  const v10 = s[335] ? (v6 ? Math.max(v3, v5) : v3) : v5
  const SDL_26_1_fra_hoej = s[336] ? (v7 ? Math.max(s[113], v10) : s[113]) : v10
  s[856] = SDL_26_1_fra_hoej
  const SDL_26_1_fra_er = v1 && (s[336] || s[335] || v6)
  s[857] = SDL_26_1_fra_er
  const SDL_26_1_fra_ir = v1 && (s[337] || s[109] && !(v0 && v2 === v3 && s[107] && (!s[107] || s[111] === v2))) || s[338]
  s[858] = SDL_26_1_fra_ir
  // SDL.26.2: Ny ret for pensionister, når retten er brugt op (SDL § 26, stk. 1)
  const v14 = f.ugerISammenhaengendeSygeperiode <= 182
  s[1404] = v14
  const v15 = f.retErOpbrugt && !v14 && s[339]
  s[1403] = v15
  const SDL_26_2 = v15 && (s[70] || s[79] || s[340] && s[341] || s[98])
  s[862] = SDL_26_2
  const SDL_26_2_nej = v15 && (s[70] || s[79] || s[340] && s[342])
  s[863] = SDL_26_2_nej
  const SDL_26_2_ir = !v15 || s[70] || s[79] || s[340] && s[76] || s[71]
  s[864] = SDL_26_2_ir
  // SDL.26.3.covid: Covid-forlængelse i 3 måneder mere (SDL § 26, stk. 3)
  const v19 = Math.max(18330 /* 2020-03-09 */, s[343])
  s[1406] = v19
  const v20 = Math.max(18330 /* 2020-03-09 */, s[344])
  s[1405] = v20
  const v21 = s[345] && v19 <= 18808 /* 2021-06-30 */
  const v22 = s[345] && s[107]
  const v23 = s[346] || s[109]
  s[1411] = v23
  const v24 = v22 && s[111] < s[344]
  s[1409] = v24
  const v25 = v22 && s[113] >= s[343]
  s[1410] = v25
  const v26 = s[345] && s[344] >= 18443 /* 2020-06-30 */
  s[1414] = v26
  const v27 = s[345] && s[343] < 18443 /* 2020-06-30 */
  s[1415] = v27
  const v28 = s[345] && s[343] <= 18535 /* 2020-09-30 */
  s[1416] = v28
  const v29 = s[345] && s[344] > 18535 /* 2020-09-30 */
  s[1417] = v29
  const v30 = v27 || v29
  s[1413] = v30
  const v31 = (v26 || s[346]) && (v28 || s[346]) && (v26 || v28)
  s[1412] = v31
  const v32 = v25 || v30
  s[1408] = v32
  const v33 = (v24 || v23) && (v31 || s[346]) && (v24 || v31)
  s[1407] = v33
  const v34 = shiftDays(shiftMonths(shiftDays(s[343], 1), 3), -1)
  const v35 = shiftDays(shiftMonths(shiftDays(s[344], 1), 3), -1)
  const v36 = Math.max(s[343], v34)
  const v37 = Math.min(s[344], v35)
  const v38 = v33 && s[345]
  const v39 = v32 && s[345]
  const v40 = s[346] && s[345] && v37 >= v36
  const v41 = v39 || v40
  const v42 = v39 ? (v40 ? Math.min(s[343], v36) : s[343]) : v36
  const v43 = v38 ? (v41 ? Math.min(v34, v42) : v34) : v42
  const v44 = v39 ? (v40 ? Math.max(s[344], v37) : s[344]) : v37
  const v45 = v38 ? (v41 ? Math.max(v35, v44) : v35) : v44
  const v46 = s[345] && v20 >= 18809 /* 2021-07-01 */ && v19 <= 2147483646
  const v47 = v21 && (v38 || v39 || v40)
  const v48 = v46 && s[345]
  const SDL_26_3_covid_er = v47 || v48
  s[349] = SDL_26_3_covid_er
  const SDL_26_3_covid = v47 ? (v48 ? Math.min(s[343], v43) : v43) : s[343]
  s[347] = SDL_26_3_covid
  const SDL_26_3_covid_hoej = v47 ? (v48 ? Math.max(s[344], v45) : v45) : s[344]
  s[348] = SDL_26_3_covid_hoej
  const SDL_26_3_covid_ir = v21 && s[346] || v46 && s[346] || s[346] || s[345] && v20 === NEVER
  s[350] = SDL_26_3_covid_ir
  // SDL.26a.1.covid: Covid-forlængelse efter en anden forlængelse (SDL § 26 a, stk. 1-2)
  const v53 = f.forlaengelsenSlutter >= 18330 /* 2020-03-09 */
  s[1421] = v53
  const v54 = Math.max(f.forlaengelsenSlutter, 18330 /* 2020-03-09 */)
  s[1418] = v54
  const v55 = v54 >= 18809 /* 2021-07-01 */
  s[1419] = v55
  const v56 = f.forlaengelsenSlutter <= 18535 /* 2020-09-30 */
  s[1422] = v56
  const v57 = v53 && v56
  s[1420] = v57
  const v58 = shiftDays(shiftMonths(shiftDays(f.forlaengelsenSlutter, 1), 3), -1)
  const v59 = v58 >= 18443 /* 2020-06-30 */
  s[1423] = v59
  const SDL_26a_1_covid = v55 ? f.forlaengelsenSlutter : v57 ? (v59 ? v58 : 18443 /* 2020-06-30 */) : f.forlaengelsenSlutter
  s[865] = SDL_26a_1_covid
  // SDL.26a.3.covid: Covid-forlængelse i 3 måneder mere efter en anden forlængelse (SDL § 26 a, stk. 3)
  const v61 = Math.max(18330 /* 2020-03-09 */, SDL_26a_1_covid)
  s[1424] = v61
  const v62 = v61 >= 18809 /* 2021-07-01 */
  s[1425] = v62
  const v63 = f.forlaengelsenSlutter >= SDL_26a_1_covid
  s[1427] = v63
  const v64 = SDL_26a_1_covid >= 18443 /* 2020-06-30 */
  s[1429] = v64
  const v65 = SDL_26a_1_covid <= 18535 /* 2020-09-30 */
  s[1430] = v65
  const v66 = v64 && v65
  s[1428] = v66
  const v67 = !v63 && v66
  s[1426] = v67
  const SDL_26a_3_covid_ir = v61 >= NEVER
  s[352] = SDL_26a_3_covid_ir
  const SDL_26a_3_covid = v62 ? SDL_26a_1_covid : v67 ? shiftDays(shiftMonths(shiftDays(SDL_26a_1_covid, 1), 3), -1) : SDL_26a_1_covid
  s[351] = SDL_26a_3_covid
}

function svar_27(f, s) {
  // SDL.26c.covid: Covid-forlængelse i 1 måned, oktober 2020 (SDL § 26 c, stk. 1-2)
  const v0 = Math.max(18330 /* 2020-03-09 */, s[347])
  s[1432] = v0
  const v1 = Math.max(18330 /* 2020-03-09 */, s[348])
  s[1431] = v1
  const v2 = s[349] && v0 <= 18808 /* 2021-06-30 */
  const v3 = s[349] && s[348] >= 18535 /* 2020-09-30 */
  s[1435] = v3
  const v4 = s[349] && s[347] < 18535 /* 2020-09-30 */
  s[1436] = v4
  const v5 = s[349] && s[347] <= 18566 /* 2020-10-31 */
  s[1437] = v5
  const v6 = s[349] && s[348] > 18566 /* 2020-10-31 */
  s[1438] = v6
  const v7 = v4 || v6
  s[1434] = v7
  const v8 = (v3 || s[350]) && (v5 || s[350]) && (v3 || v5)
  s[1433] = v8
  const v9 = shiftDays(shiftMonths(shiftDays(s[347], 1), 1), -1)
  const v10 = shiftDays(shiftMonths(shiftDays(s[348], 1), 1), -1)
  const v11 = Math.max(s[347], v9)
  const v12 = Math.min(s[348], v10)
  const v13 = v8 && s[349]
  const v14 = v7 && s[349]
  const v15 = s[350] && s[349] && v12 >= v11
  const v16 = v14 || v15
  const v17 = v14 ? (v15 ? Math.min(s[347], v11) : s[347]) : v11
  const v18 = v13 ? (v16 ? Math.min(v9, v17) : v9) : v17
  const v19 = v14 ? (v15 ? Math.max(s[348], v12) : s[348]) : v12
  const v20 = v13 ? (v16 ? Math.max(v10, v19) : v10) : v19
  const v21 = s[349] && v1 >= 18809 /* 2021-07-01 */ && v0 <= 2147483646
  const v22 = v2 && (v13 || v14 || v15)
  const v23 = v21 && s[349]
  const SDL_26c_covid_er = v22 || v23
  s[354] = SDL_26c_covid_er
  const SDL_26c_covid = v22 ? (v23 ? Math.min(s[347], v18) : v18) : s[347]
  s[358] = SDL_26c_covid
  const SDL_26c_covid_hoej = v22 ? (v23 ? Math.max(s[348], v20) : v20) : s[348]
  s[360] = SDL_26c_covid_hoej
  const SDL_26c_covid_ir = v2 && s[350] || v21 && s[350] || s[350] || s[349] && v1 === NEVER
  s[356] = SDL_26c_covid_ir
  // SDL.26d.covid: Covid-forlængelse i 1 måned, oktober 2020, efter en anden forlængelse (SDL § 26 d, stk. 1-2)
  const v28 = Math.max(18330 /* 2020-03-09 */, s[351])
  s[1440] = v28
  const v29 = v28 >= 18809 /* 2021-07-01 */
  s[1441] = v29
  const v30 = s[351] >= 18535 /* 2020-09-30 */
  const v31 = !s[352] && v30
  s[1444] = v31
  const v32 = !s[352] && !v30
  s[1445] = v32
  const v33 = s[351] <= 18566 /* 2020-10-31 */
  const v34 = !s[352] && v33
  s[1446] = v34
  const v35 = !s[352] && !v33
  s[1447] = v35
  const v36 = v32 || v35
  s[1443] = v36
  const v37 = (v31 || s[352]) && (v34 || s[352]) && (v31 || v34)
  s[1442] = v37
  const v38 = shiftDays(shiftMonths(shiftDays(s[351], 1), 1), -1)
  const v39 = Math.max(s[351], v38)
  const v40 = Math.min(s[351], v38)
  const v41 = v37 && !s[352]
  const v42 = v36 && !s[352]
  const v43 = s[352] && !s[352] && v40 >= v39
  const v44 = v42 || v43
  const v45 = v42 ? (v43 ? Math.min(s[351], v39) : s[351]) : v39
  const v46 = v42 ? (v43 ? Math.max(s[351], v40) : s[351]) : v40
  const v47 = !s[352] && v28 < NEVER
  s[1439] = v47
  const SDL_26d_covid = v29 ? s[351] : v41 ? (v44 ? Math.min(v38, v45) : v38) : v45
  s[357] = SDL_26d_covid
  const SDL_26d_covid_hoej = v29 ? s[351] : v41 ? (v44 ? Math.max(v38, v46) : v38) : v46
  s[359] = SDL_26d_covid_hoej
  const SDL_26d_covid_er = v47 && (!v29 && (v41 || v42 || v43) || v29 && !s[352])
  s[353] = SDL_26d_covid_er
  const SDL_26d_covid_ir = !v47 || s[352]
  s[355] = SDL_26d_covid_ir
}

function svar_28(f, s) {
  // SDL.26f.covid: Covid-forlængelse i stedet for jobafklaring, § 26 f (SDL § 26 f, stk. 1)
  const v0 = f.forlaengelseErAfgjort && s[353] || f.forlaengelseErAfgjort === false && s[354]
  s[1448] = v0
  const v1 = f.forlaengelseErAfgjort && s[355] || f.forlaengelseErAfgjort === false && s[356]
  s[1449] = v1
  const v2 = f.forlaengelseErAfgjort ? s[357] : s[358]
  const v3 = f.forlaengelseErAfgjort ? s[359] : s[360]
  const v4 = Math.max(18330 /* 2020-03-09 */, v2)
  s[1451] = v4
  const v5 = Math.max(18330 /* 2020-03-09 */, v3)
  s[1450] = v5
  const v6 = v0 && v4 <= 18808 /* 2021-06-30 */
  const v7 = shiftDays(v2, 1)
  const v8 = shiftDays(v3, 1)
  const v9 = v0 && v8 >= 18567 /* 2020-11-01 */
  s[1454] = v9
  const v10 = v0 && v7 < 18567 /* 2020-11-01 */
  s[1455] = v10
  const v11 = v0 && v7 <= 18658 /* 2021-01-31 */
  s[1456] = v11
  const v12 = v0 && v8 > 18658 /* 2021-01-31 */
  s[1457] = v12
  const v13 = v10 || v12
  s[1453] = v13
  const v14 = (v9 || v1) && (v11 || v1) && (v9 || v11)
  s[1452] = v14
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
  s[868] = SDL_26f_covid_er
  const SDL_26f_covid = v28 ? (v29 ? Math.min(v2, v24) : v24) : v2
  s[866] = SDL_26f_covid
  const SDL_26f_covid_hoej = v28 ? (v29 ? Math.max(v3, v26) : v26) : v3
  s[867] = SDL_26f_covid_hoej
  const SDL_26f_covid_ir = v6 && v1 || v27 && v1 || v1 || v0 && v5 === NEVER
  s[869] = SDL_26f_covid_ir
  // SDL.26g.covid: Covid-forlængelse i stedet for jobafklaring, § 26 g (SDL § 26 g, stk. 1)
  const v34 = Math.max(18330 /* 2020-03-09 */, SDL_26f_covid)
  s[1459] = v34
  const v35 = Math.max(18330 /* 2020-03-09 */, SDL_26f_covid_hoej)
  s[1458] = v35
  const v36 = SDL_26f_covid_er && v34 <= 18808 /* 2021-06-30 */
  const v37 = shiftDays(SDL_26f_covid, 1)
  const v38 = shiftDays(SDL_26f_covid_hoej, 1)
  const v39 = SDL_26f_covid_er && v38 >= 18659 /* 2021-02-01 */
  s[1462] = v39
  const v40 = SDL_26f_covid_er && v37 < 18659 /* 2021-02-01 */
  s[1463] = v40
  const v41 = SDL_26f_covid_er && v37 <= 18686 /* 2021-02-28 */
  s[1464] = v41
  const v42 = SDL_26f_covid_er && v38 > 18686 /* 2021-02-28 */
  s[1465] = v42
  const v43 = v40 || v42
  s[1461] = v43
  const v44 = (v39 || SDL_26f_covid_ir) && (v41 || SDL_26f_covid_ir) && (v39 || v41)
  s[1460] = v44
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
  s[363] = SDL_26g_covid_er
  const SDL_26g_covid = v58 ? (v59 ? Math.min(SDL_26f_covid, v54) : v54) : SDL_26f_covid
  s[361] = SDL_26g_covid
  const SDL_26g_covid_hoej = v58 ? (v59 ? Math.max(SDL_26f_covid_hoej, v56) : v56) : SDL_26f_covid_hoej
  s[362] = SDL_26g_covid_hoej
  const SDL_26g_covid_ir = v36 && SDL_26f_covid_ir || v57 && SDL_26f_covid_ir || SDL_26f_covid_ir || SDL_26f_covid_er && v35 === NEVER
  s[364] = SDL_26g_covid_ir
}

function svar_29(f, s) {
  // SDL.26h.covid: Covid-forlængelse i stedet for jobafklaring, § 26 h (SDL § 26 h, stk. 1)
  const v0 = Math.max(18330 /* 2020-03-09 */, s[361])
  s[1467] = v0
  const v1 = Math.max(18330 /* 2020-03-09 */, s[362])
  s[1466] = v1
  const v2 = s[363] && v0 <= 18808 /* 2021-06-30 */
  const v3 = shiftDays(s[361], 1)
  const v4 = shiftDays(s[362], 1)
  const v5 = s[363] && v4 >= 18687 /* 2021-03-01 */
  s[1470] = v5
  const v6 = s[363] && v3 < 18687 /* 2021-03-01 */
  s[1471] = v6
  const v7 = s[363] && v3 <= 18747 /* 2021-04-30 */
  s[1472] = v7
  const v8 = s[363] && v4 > 18747 /* 2021-04-30 */
  s[1473] = v8
  const v9 = v6 || v8
  s[1469] = v9
  const v10 = (v5 || s[364]) && (v7 || s[364]) && (v5 || v7)
  s[1468] = v10
  const v11 = shiftDays(shiftMonths(v3, 2), -1)
  const v12 = shiftDays(shiftMonths(v4, 2), -1)
  const v13 = Math.max(s[361], v11)
  const v14 = Math.min(s[362], v12)
  const v15 = v10 && s[363]
  const v16 = v9 && s[363]
  const v17 = s[364] && s[363] && v14 >= v13
  const v18 = v16 || v17
  const v19 = v16 ? (v17 ? Math.min(s[361], v13) : s[361]) : v13
  const v20 = v15 ? (v18 ? Math.min(v11, v19) : v11) : v19
  const v21 = v16 ? (v17 ? Math.max(s[362], v14) : s[362]) : v14
  const v22 = v15 ? (v18 ? Math.max(v12, v21) : v12) : v21
  const v23 = s[363] && v1 >= 18809 /* 2021-07-01 */ && v0 <= 2147483646
  const v24 = v2 && (v15 || v16 || v17)
  const v25 = v23 && s[363]
  const SDL_26h_covid_er = v24 || v25
  s[872] = SDL_26h_covid_er
  const SDL_26h_covid = v24 ? (v25 ? Math.min(s[361], v20) : v20) : s[361]
  s[870] = SDL_26h_covid
  const SDL_26h_covid_hoej = v24 ? (v25 ? Math.max(s[362], v22) : v22) : s[362]
  s[871] = SDL_26h_covid_hoej
  const SDL_26h_covid_ir = v2 && s[364] || v23 && s[364] || s[364] || s[363] && v1 === NEVER
  s[873] = SDL_26h_covid_ir
  // SDL.26i.covid: Covid-forlængelse i stedet for jobafklaring, § 26 i (SDL § 26 i, stk. 1)
  const v30 = Math.max(18330 /* 2020-03-09 */, SDL_26h_covid)
  s[1475] = v30
  const v31 = Math.max(18330 /* 2020-03-09 */, SDL_26h_covid_hoej)
  s[1474] = v31
  const v32 = SDL_26h_covid_er && v30 <= 18808 /* 2021-06-30 */
  const v33 = shiftDays(SDL_26h_covid, 1)
  const v34 = shiftDays(SDL_26h_covid_hoej, 1)
  const v35 = SDL_26h_covid_er && v34 >= 18748 /* 2021-05-01 */
  s[1478] = v35
  const v36 = SDL_26h_covid_er && v33 < 18748 /* 2021-05-01 */
  s[1479] = v36
  const v37 = SDL_26h_covid_er && v33 <= 18808 /* 2021-06-30 */
  s[1480] = v37
  const v38 = SDL_26h_covid_er && v34 > 18808 /* 2021-06-30 */
  s[1481] = v38
  const v39 = v36 || v38
  s[1477] = v39
  const v40 = (v35 || SDL_26h_covid_ir) && (v37 || SDL_26h_covid_ir) && (v35 || v37)
  s[1476] = v40
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
  s[876] = SDL_26i_covid_er
  const SDL_26i_covid = v54 ? (v55 ? Math.min(SDL_26h_covid, v50) : v50) : SDL_26h_covid
  s[874] = SDL_26i_covid
  const SDL_26i_covid_hoej = v54 ? (v55 ? Math.max(SDL_26h_covid_hoej, v52) : v52) : SDL_26h_covid_hoej
  s[875] = SDL_26i_covid_hoej
  const SDL_26i_covid_ir = v32 && SDL_26h_covid_ir || v53 && SDL_26h_covid_ir || SDL_26h_covid_ir || SDL_26h_covid_er && v31 === NEVER
  s[877] = SDL_26i_covid_ir
  // SDL.27.1.2.uger: Længste forlængelse til afklaring (SDL § 27, stk. 1, nr. 2)
  const v60 = s[42] && s[47] && s[44] <= 14691 /* 2010-03-23 */
  const v61 = s[42] && s[43] >= 14692 /* 2010-03-24 */ && s[365]
  const SDL_27_1_2_uger = s[46] ? -Infinity : v60 ? 182 : v61 ? 273 : s[50] ? 273 : 483
  s[881] = SDL_27_1_2_uger
  const SDL_27_1_2_uger_hoej = s[46] ? Infinity : v61 || s[366] ? (s[366] ? (s[51] ? 483 : 273) : 273) : 182
  s[882] = SDL_27_1_2_uger_hoej
  const SDL_27_1_2_uger_er = s[46] || v60 || v61 || s[50] || s[51]
  s[883] = SDL_27_1_2_uger_er
  // SDL.27.1.2.slut: Seneste slut på forlængelse til afklaring (SDL § 27, stk. 1, nr. 2)
  const SDL_27_1_2_slut_er = s[46] || s[367] && s[107] && SDL_27_1_2_uger_er
  s[383] = SDL_27_1_2_slut_er
  const SDL_27_1_2_slut = s[46] ? FIRST_DAY : shiftDays(s[111], SDL_27_1_2_uger)
  s[381] = SDL_27_1_2_slut
  const SDL_27_1_2_slut_hoej = s[46] ? NEVER : shiftDays(s[113], SDL_27_1_2_uger_hoej)
  s[382] = SDL_27_1_2_slut_hoej
  const SDL_27_1_2_slut_ir = s[46] || s[367] && (s[109] || s[55]) || s[48]
  s[384] = SDL_27_1_2_slut_ir
  // SDL.27.1.3.slut: Seneste slut på forlængelse ved lægebehandling (SDL § 27, stk. 2)
  const v69 = allPeriods(f.ventetidPaaSygehus)
  const v70 = without(ALL_DAYS, v69)
  const SDL_27_1_3_slut_er = s[46] || s[367] && s[107] && s[368]
  s[387] = SDL_27_1_3_slut_er
  const SDL_27_1_3_slut = s[46] ? FIRST_DAY : dayReaching(v70, s[369], s[370])
  s[385] = SDL_27_1_3_slut
  const SDL_27_1_3_slut_hoej = s[46] ? NEVER : dayReaching(v70, s[371], s[372])
  s[386] = SDL_27_1_3_slut_hoej
}

function svar_30(f, s) {
  // SDL.27.1.4.slut: Seneste slut på forlængelse til afklaring af fleksjob eller pension (SDL § 27, stk. 1, nr. 4)
  const v0 = shiftDays(s[111], 182)
  const v1 = s[50] && s[107]
  const v2 = s[373] || s[374]
  const v3 = s[374] ? FIRST_DAY : NEVER
  const SDL_27_1_4_slut = s[46] ? FIRST_DAY : s[49] ? FIRST_DAY : v1 ? (v2 ? Math.min(v0, v3) : v0) : v3
  s[884] = SDL_27_1_4_slut
  const SDL_27_1_4_slut_hoej = s[46] ? NEVER : s[49] ? NEVER : v2 ? NEVER : shiftDays(s[113], 182)
  s[885] = SDL_27_1_4_slut_hoej
  const SDL_27_1_4_slut_er = s[46] || s[49] || v1 || s[373] || s[374]
  s[886] = SDL_27_1_4_slut_er
  const SDL_27_1_4_slut_ir = s[46] || s[49] || s[50] && s[109] || s[374] || s[48]
  s[887] = SDL_27_1_4_slut_ir
  // SDL.27.1.slut: Forlængelsens seneste slut (SDL § 27, stk. 1)
  const v8 = s[57] || s[61] || s[62] || s[375]
  s[1482] = v8
  const v9 = s[376] && s[377] && s[378] && s[379] && (s[52] || s[54] || s[56] || s[380])
  s[1483] = v9
  const v10 = Math.max(s[111], s[381])
  const v11 = Math.min(s[113], s[382])
  const v12 = s[58] && s[383]
  const v13 = s[63] && s[107]
  const v14 = s[55] && s[383] && s[107] && v11 >= v10
  const v15 = v13 || v14
  const v16 = v13 ? (v14 ? Math.min(s[111], v10) : s[111]) : v10
  const v17 = v13 ? (v14 ? Math.max(s[113], v11) : s[113]) : v11
  const v18 = s[55] && s[384] && s[109]
  const v19 = Math.max(s[111], s[385])
  const v20 = Math.min(s[113], s[386])
  const v21 = s[59] && s[387]
  const v22 = s[64] && s[107]
  const v23 = s[55] && s[387] && s[107] && v20 >= v19
  const v24 = v22 || v23
  const v25 = v22 ? (v23 ? Math.min(s[111], v19) : s[111]) : v19
  const v26 = v22 ? (v23 ? Math.max(s[113], v20) : s[113]) : v20
  const v27 = Math.max(s[111], SDL_27_1_4_slut)
  const v28 = Math.min(s[113], SDL_27_1_4_slut_hoej)
  const v29 = s[60] && SDL_27_1_4_slut_er
  const v30 = s[65] && s[107]
  const v31 = s[53] && SDL_27_1_4_slut_er && s[107] && v28 >= v27
  const v32 = v30 || v31
  const v33 = v30 ? (v31 ? Math.min(s[111], v27) : s[111]) : v27
  const v34 = v30 ? (v31 ? Math.max(s[113], v28) : s[113]) : v28
  const v35 = Math.max(v29 ? (v32 ? Math.min(SDL_27_1_4_slut, v33) : SDL_27_1_4_slut) : v33, v12 ? (v15 ? Math.min(s[381], v16) : s[381]) : v16, v21 ? (v24 ? Math.min(s[385], v25) : s[385]) : v25)
  const v36 = Math.max(v29 ? (v32 ? Math.max(SDL_27_1_4_slut_hoej, v34) : SDL_27_1_4_slut_hoej) : v34, v12 ? (v15 ? Math.max(s[382], v17) : s[382]) : v17, v21 ? (v24 ? Math.max(s[386], v26) : s[386]) : v26)
  const v37 = (v12 || v13 || v14) && (v21 || v22 || v23) && (v29 || v30 || v31)
  const v38 = s[58] && s[384] || s[63] && s[109] || v18 || s[55] && !((!s[383] || !s[384] && s[381] === s[382]) && s[388] && (s[383] && s[107] || !s[383] && !s[107]) && (!s[383] || s[111] === s[381])) || s[59] && s[384] || s[64] && s[109] || v18 || s[55] && !((!s[387] || !s[384] && s[385] === s[386]) && s[388] && (s[387] && s[107] || !s[387] && !s[107]) && (!s[387] || s[111] === s[385])) || s[60] && SDL_27_1_4_slut_ir || s[65] && s[109] || s[53] && SDL_27_1_4_slut_ir && s[109] || s[53] && !((!SDL_27_1_4_slut_er || !SDL_27_1_4_slut_ir && SDL_27_1_4_slut === SDL_27_1_4_slut_hoej) && s[388] && (SDL_27_1_4_slut_er && s[107] || !SDL_27_1_4_slut_er && !s[107]) && (!SDL_27_1_4_slut_er || s[111] === SDL_27_1_4_slut))
  const v39 = v9 && v37
  const v40 = s[389] && v37 && v36 >= NEVER
  const SDL_27_1_slut = s[46] ? FIRST_DAY : v39 || v40 ? (v39 ? v35 : NEVER) : NEVER
  s[891] = SDL_27_1_slut
  const SDL_27_1_slut_hoej = s[46] ? NEVER : v8 ? NEVER : v36
  s[892] = SDL_27_1_slut_hoej
  const SDL_27_1_slut_er = s[114] && (s[46] || s[367] && (v8 || v39 || v40))
  s[893] = SDL_27_1_slut_er
  const SDL_27_1_slut_ir = s[114] && (s[46] || s[367] && (v9 && v38 || s[389] && !((!v37 || !v38 && v35 === v36) && v37 && v35 === NEVER)) || s[48]) || s[390]
  s[894] = SDL_27_1_slut_ir
  // SDL.29.1: Forlængelse for pensionister m.fl. (SDL § 29)
  const SDL_29_1 = s[339] && !s[8] && (!s[391] || f.laegenVenterArbejdeInden26Uger)
  s[895] = SDL_29_1
  const SDL_29_1_nej = s[339] && !s[8] && (!s[391] || f.laegenVenterArbejdeInden26Uger === false)
  s[896] = SDL_29_1_nej
  const SDL_29_1_ir = !s[339] || s[8] || !s[391]
  s[897] = SDL_29_1_ir
  // SDL.35.2: Arbejdsgiveren betaler tidligst fra (SDL § 35, stk. 2)
  const v48 = shiftDays(f.sygemeldtTilArbejdsgiver, 1)
  const v49 = f.fyldestgoerendeBegrundelse === false || !s[8]
  const v50 = f.fyldestgoerendeBegrundelse && s[10]
  const v51 = f.sygemeldtITide && !s[8] || f.sygemeldtITide === false && (f.indsigelseModSenSygemelding && v49 || f.indsigelseModSenSygemelding === false && !s[8])
  const v52 = f.sygemeldtITide && s[10] || f.sygemeldtITide === false && (f.indsigelseModSenSygemelding && v50 || f.indsigelseModSenSygemelding === false && s[10])
  const SDL_35_2 = s[70] ? FIRST_DAY : f.sygemeldtITide ? s[66] : f.indsigelseModSenSygemelding ? (f.fyldestgoerendeBegrundelse ? s[66] : v48) : s[66]
  s[905] = SDL_35_2
  const SDL_35_2_hoej = s[70] ? NEVER : f.sygemeldtITide ? s[68] : f.indsigelseModSenSygemelding ? (f.fyldestgoerendeBegrundelse ? s[68] : v48) : s[68]
  s[906] = SDL_35_2_hoej
  const SDL_35_2_er = s[77] && (s[70] || s[79] && v51 || s[80] && v51)
  s[907] = SDL_35_2_er
  const SDL_35_2_ir = s[77] && (s[70] || s[79] && v52 || s[80] && v52 || s[71]) || s[78] || s[76]
  s[908] = SDL_35_2_ir
  // SDL.35.3: Du skal have meldt dig syg til a-kassen (SDL § 35, stk. 3)
  const v57 = !s[8] && s[67] && s[392]
  const v58 = !s[8] && s[393] && s[69]
  s[422] = v58
  const SDL_35_3 = s[70] ? FIRST_DAY : v57 ? FIRST_DAY : s[66]
  s[909] = SDL_35_3
  const SDL_35_3_hoej = s[70] ? NEVER : v57 ? NEVER : s[68]
  s[910] = SDL_35_3_hoej
  const SDL_35_3_er = s[96] && (s[70] || v57 || v58 && !s[8])
  s[911] = SDL_35_3_er
  const SDL_35_3_ir = !s[96] || s[70] || v57 || v58 && s[10] || s[71]
  s[912] = SDL_35_3_ir
  // SDL.35.3.fra: Ret tidligst fra (SDL § 35, stk. 3)
  const v63 = SDL_35_3_er && SDL_35_3_hoej >= f.anmeldtTilAkasse
  s[1485] = v63
  const v64 = SDL_35_3_er && SDL_35_3 < f.anmeldtTilAkasse
  s[1486] = v64
  const v65 = f.fyldestgoerendeBegrundelse ? s[66] : f.anmeldtTilAkasse
  const v66 = f.fyldestgoerendeBegrundelse ? s[68] : f.anmeldtTilAkasse
  const v67 = Math.max(s[66], v65)
  const v68 = Math.min(s[68], v66)
  const v69 = v63 && !s[8]
  const v70 = v64 && v49
  const v71 = SDL_35_3_ir && !s[8] && v68 >= v67
  const v72 = v70 || v71
  const v73 = v70 ? (v71 ? Math.min(v65, v67) : v65) : v67
  const v74 = v70 ? (v71 ? Math.max(v66, v68) : v66) : v68
  const SDL_35_3_fra = s[70] ? FIRST_DAY : v57 ? FIRST_DAY : v69 ? (v72 ? Math.min(s[66], v73) : s[66]) : v73
  s[913] = SDL_35_3_fra
  const SDL_35_3_fra_hoej = s[70] ? NEVER : v57 ? NEVER : v69 ? (v72 ? Math.max(s[68], v74) : s[68]) : v74
  s[914] = SDL_35_3_fra_hoej
  const SDL_35_3_fra_er = s[96] && (s[70] || v57 || v58 && (v69 || v70 || v71))
  s[915] = SDL_35_3_fra_er
  const SDL_35_3_fra_ir = !s[96] || s[70] || v57 || v58 && (v63 && s[10] || v64 && v50 || SDL_35_3_ir && s[10] && v50 || SDL_35_3_ir && !(s[394] && (!v49 || !v50 && v65 === v66) && (!s[8] || s[8] && !v49) && (s[8] || s[66] === v65))) || s[71]
  s[916] = SDL_35_3_fra_ir
}

function svar_31(f, s) {
  // SDL.38.1: Du skal have søgt kommunen om sygedagpenge (SDL § 38, stk. 1)
  const v0 = f.arbejdsgiverensBetaling === 'sygedagpenge'
  s[417] = v0
  const v1 = shiftDays(f.sidsteDagMedBetaling, 7)
  s[418] = v1
  const v2 = shiftDays(s[66], 7)
  s[428] = v2
  const v3 = shiftDays(s[68], 7)
  s[430] = v3
  const v4 = v0 || !s[8]
  s[421] = v4
  const v5 = !v0 && s[10]
  s[426] = v5
  const v6 = v0 ? v1 : v2
  const v7 = v0 ? v1 : v3
  const v8 = s[66] <= 15426 /* 2012-03-27 */
  s[414] = v8
  const v9 = !s[8] && s[85] && v8
  s[406] = v9
  const v10 = s[68] >= 15427 /* 2012-03-28 */
  const v11 = !s[8] && v10 && s[392]
  s[423] = v11
  const v12 = !s[8] && s[393] && s[81]
  const v13 = shiftDays(f.underretningsbrevAfsendt, 8)
  const v14 = shiftDays(s[66], 21)
  s[415] = v14
  const v15 = shiftDays(s[68], 21)
  s[416] = v15
  const v16 = shiftDays(f.sidsteDagMedBetaling, 21)
  const v17 = f.arbejdsgiverensBetaling === 'loen'
  s[411] = v17
  const v18 = v0 || v17 || !s[8]
  const v19 = v0 ? v16 : v17 ? NEVER : v14
  const v20 = v0 ? v16 : v17 ? NEVER : v15
  const v21 = !s[96] && !v0 && !v17 && s[10]
  const v22 = s[395] && !s[8]
  const v23 = s[395] && s[10]
  const v24 = s[395] ? v2 : f.underretningsbrevSendt ? v13 : s[96] ? v14 : v19
  const v25 = s[395] ? v3 : f.underretningsbrevSendt ? v13 : s[96] ? v15 : v20
  const v26 = s[395] ? v2 : f.underretningsbrevSendt ? v13 : s[96] ? v16 : v19
  const v27 = s[395] ? v3 : f.underretningsbrevSendt ? v13 : s[96] ? v16 : v20
  const v28 = s[79] && v4
  const v29 = v9 && v4
  const v30 = v12 && (v22 || !s[395] && (f.underretningsbrevSendt || s[96] && !s[8] || !s[96] && v18))
  const v31 = s[84] && (v22 || !s[395] && (f.underretningsbrevSendt || s[96] || v18))
  const v32 = v11 || v30 || v31
  const v33 = v11 ? FIRST_DAY : v30 ? (v31 ? Math.min(v24, v26) : v24) : v26
  const v34 = v29 || v32
  const v35 = v29 ? (v32 ? Math.min(v6, v33) : v6) : v33
  const SDL_38_1 = s[70] ? FIRST_DAY : v28 ? (v34 ? Math.min(v6, v35) : v6) : v35
  s[917] = SDL_38_1
  const v37 = v11 ? NEVER : v30 ? (v31 ? Math.max(v25, v27) : v25) : v27
  const v38 = v29 ? (v32 ? Math.max(v7, v37) : v7) : v37
  const SDL_38_1_hoej = s[70] ? NEVER : v28 ? (v34 ? Math.max(v7, v38) : v7) : v38
  s[918] = SDL_38_1_hoej
  const v40 = f.persongruppe === 'loenmodtager' || f.persongruppe === 'ledig' || f.persongruppe === 'ingen'
  s[405] = v40
  const SDL_38_1_er = v40 && (s[70] || v28 || v29 || v11 || v30 || v31)
  s[919] = SDL_38_1_er
  const SDL_38_1_ir = !v40 || s[70] || s[79] && v5 || v9 && v5 || v11 || v12 && (v23 || !s[395] && f.underretningsbrevSendt === false && (s[396] || v21)) || s[84] && (v23 || !s[395] && f.underretningsbrevSendt === false && v21) || s[71]
  s[920] = SDL_38_1_ir
  // SDL.38.7.tide: Du søgte i tide (SDL § 38, stk. 1)
  const v43 = SDL_38_1_er && SDL_38_1_hoej >= f.anmodningModtaget
  const v44 = SDL_38_1_er && SDL_38_1 < f.anmodningModtaget
  const SDL_38_7_tide = v40 && (s[70] || s[79] && v43 || s[80] && v43)
  s[402] = SDL_38_7_tide
  const SDL_38_7_tide_nej = v40 && (s[70] || s[79] && v44 || s[80] && v44)
  s[403] = SDL_38_7_tide_nej
  const SDL_38_7_tide_ir = !v40 || s[70] || s[79] && SDL_38_1_ir || s[80] && SDL_38_1_ir || s[71]
  s[404] = SDL_38_7_tide_ir
  // SDL.38.8: Den for sene ansøgning undskyldes (SDL § 38, stk. 8-9)
  const v48 = !s[8] && s[397] >= f.anmodningModtaget
  s[1491] = v48
  const v49 = !s[8] && s[398] < f.anmodningModtaget
  s[1492] = v49
  const v50 = v49 || f.undskyldendeForhold === false
  s[1490] = v50
  const v51 = (v48 || s[10]) && f.undskyldendeForhold
  s[1489] = v51
  const v52 = shiftDays(f.sidsteDagMedBetaling, 28) >= f.anmodningModtaget
  s[1494] = v52
  const v53 = s[72] && f.arbejdsgiverAnmeldteIkke && f.fratraeder && v52
  s[1493] = v53
  const v54 = v51 || v53
  const v55 = v50 && !v53
  const v56 = !s[8] && v10 && s[66] <= 19722 /* 2023-12-31 */
  s[407] = v56
  const v57 = !s[8] && s[68] >= 19723 /* 2024-01-01 */ && s[69]
  s[408] = v57
  const SDL_38_8 = v40 && (s[70] || s[79] && v54 || v9 && v54 || v56 && v54 || v57 && v54)
  s[399] = SDL_38_8
  const SDL_38_8_nej = v40 && (s[70] || s[79] && v55 || v9 && v55 || v56 && v55 || v57 && v55)
  s[401] = SDL_38_8_nej
  const SDL_38_8_ir = !v40 || s[76]
  s[400] = SDL_38_8_ir
}

function svar_32(f, s) {
  // SDL.38.7: Kommunen betaler tidligst fra (SDL § 38, stk. 7)
  const v0 = Math.max(s[66], f.anmodningModtaget)
  const v1 = Math.min(s[68], f.anmodningModtaget)
  const v2 = s[399] && !s[8]
  const v3 = s[400] && !s[8] && v1 >= v0
  const v4 = s[401] || v3
  const v5 = s[401] ? (v3 ? Math.min(f.anmodningModtaget, v0) : f.anmodningModtaget) : v0
  const v6 = v2 ? (v4 ? Math.min(s[66], v5) : s[66]) : v5
  const v7 = s[401] ? (v3 ? Math.max(f.anmodningModtaget, v1) : f.anmodningModtaget) : v1
  const v8 = v2 ? (v4 ? Math.max(s[68], v7) : s[68]) : v7
  const v9 = v2 || s[401] || v3
  const v10 = s[399] && s[10] || s[400] && !(s[394] && !s[8] && (s[8] || s[66] === f.anmodningModtaget))
  const v11 = Math.max(s[66], v6)
  const v12 = Math.min(s[68], v8)
  const v13 = s[402] && !s[8]
  const v14 = s[403] && v9
  const v15 = s[404] && !s[8] && v9 && v12 >= v11
  const v16 = v14 || v15
  const v17 = v14 ? (v15 ? Math.min(v6, v11) : v6) : v11
  const v18 = v14 ? (v15 ? Math.max(v8, v12) : v8) : v12
  const v19 = v13 || v14 || v15
  const v20 = s[402] && s[10] || s[403] && v10 || s[404] && s[10] && v10 || s[404] && !(s[394] && (!v9 || !v10 && v6 === v8) && (!s[8] && v9 || s[8] && !v9) && (s[8] || s[66] === v6))
  const SDL_38_7 = s[70] ? FIRST_DAY : v13 ? (v16 ? Math.min(s[66], v17) : s[66]) : v17
  s[921] = SDL_38_7
  const SDL_38_7_hoej = s[70] ? NEVER : v13 ? (v16 ? Math.max(s[68], v18) : s[68]) : v18
  s[922] = SDL_38_7_hoej
  const SDL_38_7_er = s[405] && (s[70] || s[79] && v19 || s[406] && v19 || s[407] && v19 || s[408] && v19)
  s[923] = SDL_38_7_er
  const SDL_38_7_ir = !s[405] || s[70] || s[79] && v20 || s[406] && v20 || s[407] && v20 || s[408] && v20 || s[71]
  s[924] = SDL_38_7_ir
  // SDL.40.1: Arbejdsgiveren skal have meldt fraværet (SDL § 40, stk. 1-3)
  const v25 = s[247] && s[9] >= s[409]
  s[1496] = v25
  const v26 = s[247] && s[9] < s[410]
  s[1497] = v26
  const v27 = shiftDays(s[66], 28)
  s[470] = v27
  const v28 = shiftDays(s[68], 28)
  s[469] = v28
  const v29 = !s[411] || !s[8]
  const v30 = s[411] && s[10]
  const v31 = s[411] ? v27 : NEVER
  const v32 = s[411] ? v28 : NEVER
  const v33 = v29 && v32 >= NEVER
  const v34 = v25 && v29
  const v35 = s[251] && v33
  const v36 = v34 ? v31 : NEVER
  const v37 = v26 ? NEVER : v32
  const v38 = v34 ? (v26 || v35 ? Math.max(v32, v37) : v32) : v37
  const v39 = v34 || v26 || v35
  const v40 = v25 && v30 || s[251] && !((!v29 || !v30 && v31 === v32) && v29 && (!v29 || v31 === NEVER))
  const v41 = !s[8] && s[85] && s[412]
  const v42 = !s[8] && s[413] && s[414]
  const v43 = !s[8] && s[9] >= s[415]
  s[475] = v43
  const v44 = !s[8] && s[9] < s[416]
  s[471] = v44
  const v45 = v43 && v29
  const v46 = s[10] && v33
  const v47 = v45 ? v31 : NEVER
  const v48 = v44 ? NEVER : v32
  const v49 = v45 ? (v44 || v46 ? Math.max(v32, v48) : v32) : v48
  const v50 = f.arbejdsgiverensBetaling === 'ingen'
  s[1498] = v50
  const v51 = s[417] ? s[418] : s[419]
  const v52 = s[417] ? s[418] : s[420]
  const v53 = v25 && s[421]
  const v54 = s[251] && s[421] && v52 >= NEVER
  const v55 = v26 ? NEVER : v52
  const v56 = s[79] && v39
  const v57 = v41 && v39
  const v58 = v42 && (v45 || v44 || v46)
  const v59 = s[422] && (v50 && !s[8] || !v50 && (v53 || v26 || v54))
  const v60 = s[423] || v59
  const v61 = s[423] ? FIRST_DAY : v50 ? s[424] : v53 ? v51 : NEVER
  const v62 = v58 || v60
  const v63 = v58 ? (v60 ? Math.min(v47, v61) : v47) : v61
  const v64 = v57 || v62
  const v65 = v57 ? (v62 ? Math.min(v36, v63) : v36) : v63
  const SDL_40_1 = s[70] ? FIRST_DAY : v56 ? (v64 ? Math.min(v36, v65) : v36) : v65
  s[925] = SDL_40_1
  const v67 = s[423] ? NEVER : v50 ? s[425] : v53 ? (v26 || v54 ? Math.max(v52, v55) : v52) : v55
  const v68 = v58 ? (v60 ? Math.max(v49, v67) : v49) : v67
  const v69 = v57 ? (v62 ? Math.max(v38, v68) : v38) : v68
  const SDL_40_1_hoej = s[70] ? NEVER : v56 ? (v64 ? Math.max(v38, v69) : v38) : v69
  s[926] = SDL_40_1_hoej
  const SDL_40_1_er = s[72] && (s[70] || v56 || v57 || v58 || s[423] || v59)
  s[927] = SDL_40_1_er
  const SDL_40_1_ir = !s[72] || s[70] || s[79] && v40 || v41 && v40 || v42 && (v43 && v30 || s[10] && !((!v29 || !v30 && v31 === v32) && v29 && (!v29 || v31 === NEVER))) || s[423] || s[422] && (v50 && s[10] || !v50 && (v25 && s[426] || s[251] && !((!s[421] || !s[426] && v51 === v52) && s[421] && (!s[421] || v51 === NEVER)))) || s[71]
  s[928] = SDL_40_1_ir
}

function svar_33(f, s) {
  // SDL.40a.1: A-kassen skal have meldt fraværet (SDL § 40 a, stk. 1)
  const v0 = !s[8] && s[393] && s[66] <= 16248 /* 2014-06-27 */
  const v1 = shiftDays(f.anmeldtTilAkasse, 7)
  const v2 = !s[8] && s[68] >= 16249 /* 2014-06-28 */ && s[66] <= 16658 /* 2015-08-11 */
  const v3 = !s[8] && s[68] >= 16659 /* 2015-08-12 */ && s[69]
  const v4 = f.oplystDelvistLedig ? v1 : shiftDays(f.anmeldtTilAkasse, 21)
  const v5 = v2 || v3
  const v6 = v2 ? FIRST_DAY : v4
  const v7 = s[423] || v0 || v5
  const SDL_40a_1 = s[70] ? FIRST_DAY : s[406] || v7 ? (v7 ? (s[423] ? FIRST_DAY : v0 ? (v5 ? Math.min(v1, v6) : v1) : v6) : NEVER) : NEVER
  s[929] = SDL_40a_1
  const v9 = v2 ? NEVER : v4
  const SDL_40a_1_hoej = s[70] ? NEVER : s[79] ? NEVER : s[406] ? NEVER : s[423] ? NEVER : v0 ? (v5 ? Math.max(v1, v9) : v1) : v9
  s[930] = SDL_40a_1_hoej
  const SDL_40a_1_er = s[96] && (s[70] || s[79] || s[406] || s[423] || v0 || v2 || v3)
  s[931] = SDL_40a_1_er
  const SDL_40a_1_ir = !s[96] || s[70] || s[423] || v2 || s[71]
  s[932] = SDL_40a_1_ir
  // SDL.43.1: Du skal have meldt dig syg til kommunen (SDL § 43, stk. 1)
  const v13 = shiftDays(f.tredjeFravaersdag, 7)
  const v14 = s[427] ? s[428] : s[429] ? v13 : s[415]
  const v15 = s[427] ? s[430] : s[429] ? v13 : s[416]
  const v16 = !s[8] && s[431] && s[69]
  const v17 = f.aftaleForSelvstaendig ? s[428] : v14
  const v18 = f.aftaleForSelvstaendig ? s[430] : v15
  const v19 = v16 && (f.aftaleForSelvstaendig && !s[8] || f.aftaleForSelvstaendig === false && s[432])
  const v20 = s[433] || v19
  const v21 = s[433] ? (v19 ? Math.min(v14, v17) : v14) : v17
  const SDL_43_1 = s[70] ? FIRST_DAY : s[434] ? (v20 ? Math.min(v14, v21) : v14) : v21
  s[937] = SDL_43_1
  const v23 = s[433] ? (v19 ? Math.max(v15, v18) : v15) : v18
  const SDL_43_1_hoej = s[70] ? NEVER : s[434] ? (v20 ? Math.max(v15, v23) : v15) : v23
  s[938] = SDL_43_1_hoej
  const SDL_43_1_er = s[90] && (s[70] || s[434] || s[433] || v19)
  s[939] = SDL_43_1_er
  const SDL_43_1_ir = !s[90] || s[70] || s[435] || s[436] || v16 && (f.aftaleForSelvstaendig && s[10] || f.aftaleForSelvstaendig === false && s[437]) || s[71]
  s[940] = SDL_43_1_ir
  // SDL.43.5: Den for sene anmeldelse undskyldes (SDL § 43, stk. 5)
  const v27 = !s[8] && s[397] >= f.selvstaendigAnmeldt
  s[1501] = v27
  const v28 = !s[8] && s[398] < f.selvstaendigAnmeldt
  s[1502] = v28
  const v29 = v28 || f.undskyldendeForhold === false
  const v30 = v27 || s[10]
  const v31 = v30 && f.undskyldendeForhold
  const v32 = !s[8] && s[85] && s[66] <= 15111 /* 2011-05-17 */
  s[466] = v32
  const v33 = !s[8] && s[68] >= 15112 /* 2011-05-18 */ && s[66] <= 15207 /* 2011-08-21 */
  s[467] = v33
  const v34 = f.undskyldendeForhold || f.nemrefusionNede
  s[1503] = v34
  const v35 = v28 || !v34
  const v36 = v30 && v34
  const v37 = !s[8] && s[68] >= 15208 /* 2011-08-22 */ && s[69]
  s[468] = v37
  const SDL_43_5 = s[90] && (s[70] || s[79] && v31 || v32 && v31 || v33 && v36 || v37 && v36)
  s[948] = SDL_43_5
  const SDL_43_5_nej = s[90] && (s[70] || s[79] && v29 || v32 && v29 || v33 && v35 || v37 && v35)
  s[949] = SDL_43_5_nej
  const SDL_43_5_ir = !s[90] || s[76]
  s[950] = SDL_43_5_ir
  // SDL.43.4: Kommunen betaler tidligst fra (SDL § 43, stk. 4)
  const v41 = SDL_43_1_er && SDL_43_1_hoej >= f.selvstaendigAnmeldt
  s[1504] = v41
  const v42 = SDL_43_1_er && SDL_43_1 < f.selvstaendigAnmeldt
  s[1505] = v42
  const v43 = Math.max(s[66], f.selvstaendigAnmeldt)
  const v44 = Math.min(s[68], f.selvstaendigAnmeldt)
  const v45 = SDL_43_5 && !s[8]
  const v46 = SDL_43_5_ir && !s[8] && v44 >= v43
  const v47 = SDL_43_5_nej || v46
  const v48 = SDL_43_5_nej ? (v46 ? Math.min(f.selvstaendigAnmeldt, v43) : f.selvstaendigAnmeldt) : v43
  const v49 = v45 ? (v47 ? Math.min(s[66], v48) : s[66]) : v48
  const v50 = SDL_43_5_nej ? (v46 ? Math.max(f.selvstaendigAnmeldt, v44) : f.selvstaendigAnmeldt) : v44
  const v51 = v45 ? (v47 ? Math.max(s[68], v50) : s[68]) : v50
  const v52 = v45 || SDL_43_5_nej || v46
  const v53 = SDL_43_5 && s[10] || SDL_43_5_ir && !(s[394] && !s[8] && (s[8] || s[66] === f.selvstaendigAnmeldt))
  const v54 = Math.max(s[66], v49)
  const v55 = Math.min(s[68], v51)
  const v56 = v41 && !s[8]
  const v57 = v42 && v52
  const v58 = SDL_43_1_ir && !s[8] && v52 && v55 >= v54
  const v59 = v57 || v58
  const v60 = v57 ? (v58 ? Math.min(v49, v54) : v49) : v54
  const v61 = v57 ? (v58 ? Math.max(v51, v55) : v51) : v55
  const v62 = v56 || v57 || v58
  const v63 = v41 && s[10] || v42 && v53 || SDL_43_1_ir && s[10] && v53 || SDL_43_1_ir && !(s[394] && (!v52 || !v53 && v49 === v51) && (!s[8] && v52 || s[8] && !v52) && (s[8] || s[66] === v49))
  const SDL_43_4 = s[70] ? FIRST_DAY : v56 ? (v59 ? Math.min(s[66], v60) : s[66]) : v60
  s[941] = SDL_43_4
  const SDL_43_4_hoej = s[70] ? NEVER : v56 ? (v59 ? Math.max(s[68], v61) : s[68]) : v61
  s[942] = SDL_43_4_hoej
  const SDL_43_4_er = s[90] && (s[70] || s[79] && v62 || s[80] && v62)
  s[943] = SDL_43_4_er
  const SDL_43_4_ir = !s[90] || s[70] || s[79] && v63 || s[80] && v63 || s[71]
  s[944] = SDL_43_4_ir
  // SDL.43.4.tide: Du meldte dig i tide (SDL § 43, stk. 1)
  const SDL_43_4_tide = s[90] && (s[70] || s[79] && v41 || s[80] && v41)
  s[945] = SDL_43_4_tide
  const SDL_43_4_tide_nej = s[90] && (s[70] || s[79] && v42 || s[80] && v42)
  s[946] = SDL_43_4_tide_nej
  const SDL_43_4_tide_ir = !s[90] || s[70] || s[79] && SDL_43_1_ir || s[80] && SDL_43_1_ir || s[71]
  s[947] = SDL_43_4_tide_ir
  // SDL.51.1: Lediges sygedagpenge pr. uge (SDL § 51)
  const SDL_51_1 = s[1] ? f.dagpengePrUge : -Infinity
  s[458] = SDL_51_1
  const SDL_51_1_hoej = s[1] ? f.dagpengePrUge : Infinity
  s[460] = SDL_51_1_hoej
}

function svar_34(f, s) {
  // SDL.52.1: Selvstændiges sygedagpenge pr. uge ved fuldt fravær (SDL § 52, stk. 1)
  const v0 = f.selvstaendigForsikring === 'ingen'
  s[1506] = v0
  const v1 = f.vurderingsdato <= 13149 /* 2006-01-01 */ || f.vurderingsdato >= 20822 /* 2027-01-04 */
  s[448] = v1
  const v2 = SATS_22(f.vurderingsdato)
  const v3 = v1 ? -Infinity : v2
  s[444] = v3
  const v4 = v1 ? Infinity : v2
  s[446] = v4
  const v5 = v3 > -Infinity && v4 < Infinity
  const v6 = quotient([v3, 2], [3], 'nærmeste', 100)
  const v7 = quotient([v4, 2], [3], 'nærmeste', 100)
  const v8 = v1 || !v5
  const SDL_52_1_er = !s[1] || v0 || !(!v5 && !v1 && v3 === v4)
  s[961] = SDL_52_1_er
  const SDL_52_1_ir = !s[1] || !v0 && v8 || v1
  s[962] = SDL_52_1_ir
  const SDL_52_1 = s[1] ? Math.min(v3, v0 ? f.indtaegtSomSelvstaendig : Math.max(f.indtaegtSomSelvstaendig, v5 ? Math.min(v6, v7) : -Infinity)) : -Infinity
  s[959] = SDL_52_1
  const SDL_52_1_hoej = s[1] ? Math.min(v4, v0 ? f.indtaegtSomSelvstaendig : Math.max(f.indtaegtSomSelvstaendig, v5 ? Math.max(v6, v7) : Infinity)) : Infinity
  s[960] = SDL_52_1_hoej
  // SDL.53.3: Selvstændiges sygedagpenge pr. uge (SDL § 53, stk. 3)
  const v13 = SDL_52_1 > -Infinity && SDL_52_1_hoej < Infinity
  const v14 = quotient([SDL_52_1, 3], [4], 'nærmeste', 1)
  const v15 = quotient([SDL_52_1_hoej, 3], [4], 'nærmeste', 1)
  const v16 = SDL_52_1_er && !(!v13 && (!SDL_52_1_er || !SDL_52_1_ir && SDL_52_1 === SDL_52_1_hoej))
  const v17 = SDL_52_1_ir || !v13
  const v18 = quotient([SDL_52_1], [2], 'nærmeste', 1)
  const v19 = quotient([SDL_52_1_hoej], [2], 'nærmeste', 1)
  const SDL_53_3_er = !s[1] || s[204] && SDL_52_1_er || !s[204] && (s[438] && v16 || !s[438] && (!s[170] || v16))
  s[456] = SDL_53_3_er
  const SDL_53_3_ir = !s[1] || s[204] && SDL_52_1_ir || !s[204] && (s[438] && v17 || !s[438] && s[170] && v17)
  s[457] = SDL_53_3_ir
  const SDL_53_3 = s[1] ? (s[204] ? SDL_52_1 : s[438] ? (v13 ? Math.min(v14, v15) : -Infinity) : s[170] ? (v13 ? Math.min(v18, v19) : -Infinity) : 0) : -Infinity
  s[459] = SDL_53_3
  const SDL_53_3_hoej = s[1] ? (s[204] ? SDL_52_1_hoej : s[438] ? (v13 ? Math.max(v14, v15) : Infinity) : s[170] ? (v13 ? Math.max(v18, v19) : Infinity) : 0) : Infinity
  s[461] = SDL_53_3_hoej
  // SDL.53.2: Beløb som ved fuldt fravær (SDL § 53, stk. 2)
  const v24 = f.ledigUdenLoen || s[96] || f.arbejdsgiverTilbyderDeltid === false
  const SDL_53_2 = !s[1] || v24
  s[452] = SDL_53_2
  const SDL_53_2_nej = !s[1] || !v24
  s[454] = SDL_53_2_nej
  // SDL.50.1: Det højeste beløb pr. time (SDL § 50, stk. 1)
  const v27 = quotient([v3, 100], [3700], 'nærmeste', 1)
  const v28 = quotient([v4, 100], [3700], 'nærmeste', 1)
  const SDL_50_1_er = !s[1] || !(!v5 && !v1 && v3 === v4)
  s[464] = SDL_50_1_er
  const SDL_50_1_ir = !s[1] || v8
  s[465] = SDL_50_1_ir
  const SDL_50_1 = s[1] ? (v5 ? Math.min(v27, v28) : -Infinity) : -Infinity
  s[462] = SDL_50_1
  const SDL_50_1_hoej = s[1] ? (v5 ? Math.max(v27, v28) : Infinity) : Infinity
  s[463] = SDL_50_1_hoej
  // SDL.47.1: Sygedagpenge pr. uge ved fuldt fravær (SDL § 47, stk. 1)
  const v33 = SDL_50_1_er && f.timefortjeneste >= SDL_50_1
  s[1509] = v33
  const v34 = SDL_50_1_er && f.timefortjeneste < SDL_50_1_hoej
  s[440] = v34
  const v35 = f.normalTimerPrUge >= 3700
  s[1510] = v35
  const v36 = v34 || !v35
  s[1508] = v36
  const v37 = v33 || SDL_50_1_ir
  s[441] = v37
  const v38 = v37 && v35
  s[1507] = v38
  const v39 = Math.min(f.timefortjeneste, SDL_50_1)
  s[442] = v39
  const v40 = Math.min(f.timefortjeneste, SDL_50_1_hoej)
  s[443] = v40
  const v41 = v39 <= -Infinity
  s[445] = v41
  const v42 = quotient([v39, f.normalTimerPrUge], [100], 'nærmeste', 1)
  const v43 = quotient([v40, f.normalTimerPrUge], [100], 'nærmeste', 1)
  const v44 = SDL_50_1_er && !(v41 && (!SDL_50_1_er || !SDL_50_1_ir && v39 === v40))
  s[447] = v44
  const v45 = Math.min(v3, v41 ? -Infinity : Math.min(v42, v43))
  const v46 = Math.min(v4, v41 ? Infinity : Math.max(v42, v43))
  const v47 = SDL_50_1_ir || v41 || v1
  s[449] = v47
  const v48 = v36 && v44
  const v49 = v38 || v48
  const v50 = v38 && v1 || v36 && v47
  const v51 = !s[8] && s[85] && s[81]
  const SDL_47_1 = s[70] ? -Infinity : v38 ? (v48 ? Math.min(v3, v45) : v3) : v45
  s[450] = SDL_47_1
  const SDL_47_1_hoej = s[70] ? Infinity : v38 ? (v48 ? Math.max(v4, v46) : v4) : v46
  s[451] = SDL_47_1_hoej
  const SDL_47_1_er = s[70] || s[79] && v49 || v51 && v49 || s[84] && v49
  s[453] = SDL_47_1_er
  const SDL_47_1_ir = s[70] || s[79] && v50 || v51 && v50 || s[84] && v50 || s[71]
  s[455] = SDL_47_1_ir
}

function svar_35(f, s) {
  // SDL.53.1: Lønmodtagerens sygedagpenge pr. uge (SDL § 53, stk. 1)
  const v0 = Math.max(0, s[439])
  const v1 = v0 >= 3700
  s[1513] = v1
  const v2 = s[440] || !v1
  s[1512] = v2
  const v3 = s[441] && v1
  s[1511] = v3
  const v4 = quotient([s[442], v0], [100], 'nærmeste', 1)
  const v5 = quotient([s[443], v0], [100], 'nærmeste', 1)
  const v6 = Math.min(s[444], s[445] ? -Infinity : Math.min(v4, v5))
  const v7 = Math.min(s[446], s[445] ? Infinity : Math.max(v4, v5))
  const v8 = v2 && s[447]
  const v9 = v3 || v8
  const v10 = v3 ? (v8 ? Math.min(s[444], v6) : s[444]) : v6
  const v11 = v3 ? (v8 ? Math.max(s[446], v7) : s[446]) : v7
  const v12 = v3 && s[448] || v2 && s[449]
  const v13 = Math.max(s[450], v10)
  const v14 = Math.min(s[451], v11)
  const v15 = s[452] && s[453]
  const v16 = s[454] && v9
  const v17 = !s[1] && s[453] && v9 && v14 >= v13
  const v18 = v16 || v17
  const v19 = v16 ? (v17 ? Math.min(v10, v13) : v10) : v13
  const v20 = v16 ? (v17 ? Math.max(v11, v14) : v11) : v14
  const SDL_53_1_er = !s[1] || v15 || v16 || v17
  s[965] = SDL_53_1_er
  const SDL_53_1_ir = !s[1] || s[452] && s[455] || s[454] && v12 || !s[1] && s[455] && v12 || !s[1] && !((!s[453] || !s[455] && s[450] === s[451]) && (!v9 || !v12 && v10 === v11) && (s[453] && v9 || !s[453] && !v9) && (!s[453] || s[450] === v10))
  s[966] = SDL_53_1_ir
  const SDL_53_1 = s[1] ? (v15 ? (v18 ? Math.min(s[450], v19) : s[450]) : v19) : -Infinity
  s[963] = SDL_53_1
  const SDL_53_1_hoej = s[1] ? (v15 ? (v18 ? Math.max(s[451], v20) : s[451]) : v20) : Infinity
  s[964] = SDL_53_1_hoej
  // SDL.46.1: Sygedagpenge pr. uge (SDL § 46, stk. 1)
  const SDL_46_1_er = !s[1] || s[96] || s[90] && s[456] || !s[90] && SDL_53_1_er
  s[953] = SDL_46_1_er
  const SDL_46_1_ir = !s[1] || s[96] && !s[1] || !s[96] && (s[90] && s[457] || !s[90] && SDL_53_1_ir)
  s[954] = SDL_46_1_ir
  const SDL_46_1 = s[1] ? (s[96] ? s[458] : s[90] ? s[459] : SDL_53_1) : -Infinity
  s[951] = SDL_46_1
  const SDL_46_1_hoej = s[1] ? (s[96] ? s[460] : s[90] ? s[461] : SDL_53_1_hoej) : Infinity
  s[952] = SDL_46_1_hoej
  // SDL.47.1.3: Sygedagpenge pr. uge fra arbejdsgiveren (SDL § 47, stk. 1)
  const v29 = Math.min(s[462], f.timeloenHosArbejdsgiveren)
  const v30 = Math.min(s[463], f.timeloenHosArbejdsgiveren)
  const v31 = v29 <= -Infinity
  const v32 = quotient([v29, f.normalTimerPrUge], [100], 'nærmeste', 1)
  const v33 = quotient([v30, f.normalTimerPrUge], [100], 'nærmeste', 1)
  const v34 = s[464] && !(v31 && (!s[464] || !s[465] && v29 === v30))
  const v35 = s[465] || v31
  const SDL_47_1_3 = s[70] ? -Infinity : v31 ? -Infinity : Math.min(v32, v33)
  s[955] = SDL_47_1_3
  const SDL_47_1_3_hoej = s[70] ? Infinity : v31 ? Infinity : Math.max(v32, v33)
  s[956] = SDL_47_1_3_hoej
  const SDL_47_1_3_er = s[70] || s[79] && v34 || s[80] && v34
  s[957] = SDL_47_1_3_er
  const SDL_47_1_3_ir = s[70] || s[79] && v35 || s[80] && v35 || s[71]
  s[958] = SDL_47_1_3_ir
  // SDL.54.1: Refusion til arbejdsgiveren (SDL § 54, stk. 1)
  const v40 = s[326] && f.vurderingsdato >= s[323]
  s[1519] = v40
  const v41 = s[326] && f.vurderingsdato < s[324]
  s[1520] = v41
  const v42 = v41 || s[253]
  s[1517] = v42
  const v43 = (v40 || s[327]) && s[331] && (v40 || s[252])
  s[1516] = v43
  const v44 = s[327] && s[76]
  s[1518] = v44
  const v45 = !s[8] && f.vurderingsdato >= s[66]
  s[1523] = v45
  const v46 = !s[8] && f.vurderingsdato < s[68]
  s[1524] = v46
  const v47 = s[78] || f.aftaleMedArbejdsgiver === false || v46
  s[1522] = v47
  const v48 = s[250] && f.aftaleMedArbejdsgiver && (v45 || s[10])
  s[1521] = v48
  const v49 = v43 || v48
  s[1514] = v49
  const v50 = (v42 || v44) && v47
  s[1515] = v50
  const v51 = !s[72] || !s[411] || v50
  const v52 = s[72] && s[411] && v49
  const SDL_54_1 = s[70] || s[79] && v52 || s[80] && v52
  s[967] = SDL_54_1
  const SDL_54_1_nej = s[70] || s[79] && v51 || s[80] && v51
  s[968] = SDL_54_1_nej
  // SDL.59.6: Refusion trods for sen anmeldelse (SDL § 59, stk. 6)
  const v55 = !s[8] && s[397] >= f.refusionskravFremsat
  s[1525] = v55
  const v56 = !s[8] && s[398] < f.refusionskravFremsat
  s[1526] = v56
  const v57 = f.skyldesLoenmodtageren || f.forkertVejledning || f.saerligeOmstaendighederForRefusion
  s[1527] = v57
  const v58 = v56 || !v57
  const v59 = v55 || s[10]
  const v60 = v59 && v57
  const v61 = f.nemrefusionNede || f.skyldesLoenmodtageren || f.forkertVejledning || f.saerligeOmstaendighederForRefusion
  s[1528] = v61
  const v62 = v56 || !v61
  const v63 = v59 && v61
  const SDL_59_6 = s[72] && (s[70] || s[79] && v60 || s[466] && v60 || s[467] && v63 || s[468] && v63)
  s[472] = SDL_59_6
  const SDL_59_6_nej = s[72] && (s[70] || s[79] && v58 || s[466] && v58 || s[467] && v62 || s[468] && v62)
  s[473] = SDL_59_6_nej
}

function svar_36(f, s) {
  // SDL.59.2: Refusion tidligst fra (SDL § 59, stk. 2-5)
  const v0 = !s[8] && s[469] >= f.arbejdsgiverAnmeldt
  s[1532] = v0
  const v1 = !s[8] && s[470] < f.arbejdsgiverAnmeldt
  s[1533] = v1
  const v2 = v0 || s[471] || s[472]
  s[1529] = v2
  const v3 = s[473] || s[474]
  const v4 = (v1 || s[10]) && (s[475] || s[10]) && v3 && (v1 || s[475] || s[473])
  s[1530] = v4
  const v5 = s[10] && s[474]
  s[1531] = v5
  const v6 = shiftMonths(f.refusionskravFremsat, -3)
  const v7 = Math.max(f.arbejdsgiverAnmeldt, v6)
  const v8 = Math.max(v6, v7)
  const v9 = Math.min(v6, v7)
  const v10 = v5 && v6 !== v7
  const v11 = v5 && v9 >= v8
  const v12 = v4 || v11
  const v13 = v11 ? Math.min(v7, v8) : v7
  const v14 = v4 ? v13 : v8
  const v15 = v2 ? (v12 ? Math.min(v6, v14) : v6) : v14
  const v16 = v11 ? Math.max(v7, v9) : v7
  const v17 = v4 ? v16 : v9
  const v18 = v2 ? (v12 ? Math.max(v6, v17) : v6) : v17
  const v19 = v2 || v4 || v11
  const v20 = !s[8] && s[420] >= f.arbejdsgiverAnmeldt
  s[1536] = v20
  const v21 = !s[8] && s[419] < f.arbejdsgiverAnmeldt
  s[1537] = v21
  const v22 = !s[8] && s[9] < shiftDays(s[68], 30)
  s[1538] = v22
  const v23 = !s[8] && s[9] >= shiftDays(s[66], 30)
  s[1539] = v23
  const v24 = v20 || v22 || s[472]
  s[1534] = v24
  const v25 = (v21 || s[10]) && (v23 || s[10]) && v3 && (v21 || v23 || s[473])
  s[1535] = v25
  const v26 = v25 || v11
  const v27 = v25 ? v13 : v8
  const v28 = v25 ? v16 : v9
  const v29 = s[79] && v19
  const v30 = s[406] && v19
  const v31 = s[422] && (v24 || v25 || v11)
  const v32 = s[423] || v31
  const v33 = s[423] ? FIRST_DAY : v24 ? (v26 ? Math.min(v6, v27) : v6) : v27
  const v34 = v30 || v32
  const v35 = v30 ? (v32 ? Math.min(v15, v33) : v15) : v33
  const SDL_59_2 = s[70] ? FIRST_DAY : v29 ? (v34 ? Math.min(v15, v35) : v15) : v35
  s[969] = SDL_59_2
  const v37 = s[423] ? NEVER : v24 ? (v26 ? Math.max(v6, v28) : v6) : v28
  const v38 = v30 ? (v32 ? Math.max(v18, v37) : v18) : v37
  const SDL_59_2_hoej = s[70] ? NEVER : v29 ? (v34 ? Math.max(v18, v38) : v18) : v38
  s[970] = SDL_59_2_hoej
  const SDL_59_2_er = s[72] && (s[70] || v29 || v30 || s[423] || v31)
  s[971] = SDL_59_2_er
  const SDL_59_2_ir = !s[72] || s[70] || s[79] && v10 || s[406] && v10 || s[423] || s[422] && v10 || s[71]
  s[972] = SDL_59_2_ir
}

function svar_37(f, s) {
  const v0 = s[0] ? 0 : 4
  s[528] = v0
  const v1 = s[119] ? 1 : 0
  s[538] = v1
  const v2 = v1 + (s[476] ? 4 : 0)
  s[532] = v2
  const v3 = s[477] ? 4 : 0
  s[537] = v3
  const v4 = (s[478] ? 1 : 0) + (s[479] ? 2 : 0) + (s[480] ? 4 : 0)
  s[540] = v4
  const v5 = s[1] ? 0 : 4
  s[550] = v5
  const v6 = (s[481] ? 1 : 0) + (s[482] ? 2 : 0) + v5
  s[541] = v6
  const v7 = s[124] ? 1 : 0
  s[542] = v7
  const v8 = s[121] ? 1 : 0
  s[545] = v8
  const v9 = s[483] ? 4 : 0
  s[571] = v9
  const v10 = f.ressourceforloebStartede >= 20485 /* 2026-02-01 */
  s[504] = v10
  const v11 = f.ressourceforloebErBevilget ? 1 : 0
  s[596] = v11
  const v12 = s[141] ? 4 : 0
  s[605] = v12
  const v13 = v11 + v12
  s[587] = v13
  const v14 = s[135] ? 4 : 0
  s[593] = v14
  const v15 = f.ressourceforloebPlanlagtTil >= 20485 /* 2026-02-01 */
  s[1192] = v15
  const v16 = s[484] ? 4 : 0
  s[597] = v16
  const v17 = s[485] ? 1 : 0
  s[616] = v17
  const v18 = f.revalideringErBevilget ? 1 : 0
  s[619] = v18
  const v19 = s[229] ? 4 : 0
  s[630] = v19
  const v20 = s[0] ? 1 : 0
  s[513] = v20
  const v21 = f.vurderingsdato >= 19530 /* 2023-06-22 */
  s[1233] = v21
  const v22 = s[117] ? 0 : 4
  s[654] = v22
  const v23 = s[223] ? 1 : 0
  s[514] = v23
  const v24 = s[223] ? 1 : 4
  s[688] = v24
  const v25 = s[486] ? 1 : 0
  s[697] = v25
  const v26 = s[117] ? 1 : 0
  s[1002] = v26
  const v27 = s[117] ? 1 : 4
  s[709] = v27
  const v28 = s[76] ? 4 : 0
  s[763] = v28
  const v29 = s[8] ? 0 : 1
  s[764] = v29
  const v30 = s[10] ? 4 : 0
  s[765] = v30
  const v31 = s[474] ? 4 : 0
  s[784] = v31
  const v32 = s[487] ? 1 : 0
  s[820] = v32
  const v33 = 1 + v5
  s[825] = v33
  const v34 = !s[8] && !s[488]
  s[838] = v34
  const v35 = s[489] ? 1 : 0
  s[845] = v35
  const v36 = s[53] ? 4 : 0
  s[878] = v36
  const v37 = s[55] ? 4 : 0
  s[879] = v37
  const v38 = s[384] ? 4 : 0
  s[880] = v38
  const v39 = s[6] ? 1 : 0
  s[973] = v39
  const v40 = !s[8] && !s[10] && s[68] < NEVER
  s[498] = v40
  const v41 = s[66] >= 16440 /* 2015-01-05 */
  s[500] = v41
  const v42 = s[66] >= 13332 /* 2006-07-03 */ ? 1 : 0
  s[499] = v42
  const v43 = s[68] <= 16439 /* 2015-01-04 */
  s[975] = v43
  const v44 = s[1] ? 1 : 0
  s[507] = v44
  const v45 = s[143] ? 4 : 0
  s[502] = v45
  const v46 = s[206] ? 3 : 0
  s[986] = v46
  const v47 = f.vurderingsdato <= 18261 /* 2019-12-31 */
  s[508] = v47
  const v48 = f.vurderingsdato <= 16616 /* 2015-06-30 */
  s[985] = v48
  const v49 = s[132] ? 3 : 0
  s[516] = v49
  const v50 = s[143] ? 2 : 0
  s[1158] = v50
  const v51 = f.vurderingsdato <= 20484 /* 2026-01-31 */
  s[501] = v51
  const v52 = v51 ? v50 : v49
  s[1003] = v52
  const v53 = v47 ? v26 : v50
  s[1004] = v53
  const v54 = s[0] ? 2 : 0
  s[1005] = v54
  const v55 = s[132] ? 4 : 0
  s[1172] = v55
  const v56 = s[143] ? 3 : 0
  s[1148] = v56
  const v57 = v51 ? v56 : v55
  s[509] = v57
  const v58 = s[490] ? v44 : v47 ? v54 : v57
  s[1007] = v58
  const v59 = f.vurderingsdato <= 20634 /* 2026-06-30 */
  s[515] = v59
  const v60 = f.jobafklaringStartede <= 17125 /* 2016-11-20 */
  s[1009] = v60
  const v61 = f.jobafklaringStartede <= 16617 /* 2015-07-01 */
  s[1008] = v61
  const v62 = f.jobafklaringStartede <= 20634 /* 2026-06-30 */
  s[1014] = v62
  const v63 = s[491] ? 3 : 0
  s[1013] = v63
  const v64 = f.jobafklaringStartede <= 20088 /* 2024-12-31 */
  s[1012] = v64
  const v65 = f.jobafklaringStartede <= 18261 /* 2019-12-31 */
  s[1011] = v65
  const v66 = s[124] && !s[126]
  s[1018] = v66
  const v67 = v65 ? v8 : v62 ? (s[491] ? 2 : 0) : s[492] ? 3 : 0
  s[1019] = v67
  const v68 = f.vurderingsdato >= 15884 /* 2013-06-28 */ ? 4 : 0
  s[1022] = v68
  const v69 = s[0] ? 3 : 0
  s[1021] = v69
  const v70 = f.vurderingsdato <= 15883 /* 2013-06-27 */
  s[1020] = v70
  const v71 = s[493] ? 2 : 0
  s[519] = v71
  const v72 = f.vurderingsdato <= 15011 /* 2011-02-06 */
  s[518] = v72
  const v73 = s[8] ? 0 : s[7] <= 15011 /* 2011-02-06 */ ? v39 : s[391] ? 2 : 0
  s[1033] = v73
  const v74 = s[42] && !s[494] && s[43] < NEVER
  s[496] = v74
  const v75 = s[44] >= 20485 /* 2026-02-01 */
  s[1062] = v75
  const v76 = s[44] >= 15012 /* 2011-02-07 */
  s[495] = v76
  const v77 = v76 ? 2 : 0
  s[1061] = v77
  const v78 = s[43] <= 20484 /* 2026-01-31 */
  s[1060] = v78
  const v79 = s[44] >= 13332 /* 2006-07-03 */ ? 1 : 0
  s[497] = v79
}

function svar_38(f, s) {
  const v0 = s[43] <= 15011 /* 2011-02-06 */
  s[1059] = v0
  const v1 = s[44] >= 16252 /* 2014-07-01 */
  const v2 = s[495] ? 3 : 0
  s[1066] = v2
  const v3 = s[43] <= 16251 /* 2014-06-30 */
  s[1071] = v3
  const v4 = v3 ? v2 : v1 ? 4 : 0
  s[1065] = v4
  const v5 = s[44] >= 13545 /* 2007-02-01 */ ? 2 : 0
  s[1064] = v5
  const v6 = s[43] <= 13544 /* 2007-01-31 */
  s[1063] = v6
  const v7 = v1 ? 3 : 0
  s[1072] = v7
  const v8 = s[496] ? s[497] : 0
  s[1073] = v8
  const v9 = s[66] >= 16252 /* 2014-07-01 */
  s[523] = v9
  const v10 = s[68] <= 16251 /* 2014-06-30 */
  s[521] = v10
  const v11 = s[66] >= 15012 /* 2011-02-07 */
  s[1331] = v11
  const v12 = v11 ? 2 : 0
  s[522] = v12
  const v13 = s[68] <= 15011 /* 2011-02-06 */
  s[520] = v13
  const v14 = s[498] ? (v13 ? s[499] : v12) : 0
  s[1074] = v14
  const v15 = s[66] >= 15341 /* 2012-01-02 */
  s[1086] = v15
  const v16 = s[68] <= 15340 /* 2012-01-01 */
  s[1085] = v16
  const v17 = s[500] ? 3 : 0
  s[1087] = v17
  const v18 = s[150] ? 2 : 0
  s[1133] = v18
  const v19 = f.vurderingsdato <= 16800 /* 2015-12-31 */
  s[1132] = v19
  const v20 = s[150] ? 3 : 0
  s[1135] = v20
  const v21 = f.vurderingsdato <= 16251 /* 2014-06-30 */
  s[1134] = v21
  const v22 = s[224] ? 4 : 0
  s[1149] = v22
  const v23 = f.vurderingsdato <= 20088 /* 2024-12-31 */
  s[1147] = v23
  const v24 = f.vurderingsdato <= 17125 /* 2016-11-20 */
  s[1145] = v24
  const v25 = s[132] ? 5 : 0
  s[1208] = v25
  const v26 = s[501] ? s[502] : v25
  s[1162] = v26
  const v27 = f.vurderingsdato <= 17682 /* 2018-05-31 */
  s[1160] = v27
  const v28 = s[501] ? (s[503] ? 4 : 0) : v25
  s[1166] = v28
  const v29 = s[142] ? 3 : 0
  s[1165] = v29
  const v30 = f.vurderingsdato <= 19133 /* 2022-05-21 */
  s[1164] = v30
  const v31 = f.vurderingsdato <= 18992 /* 2021-12-31 */
  s[1163] = v31
  const v32 = s[143] ? 5 : 0
  s[1170] = v32
  const v33 = s[1] ? 2 : 0
  s[1169] = v33
  const v34 = s[504] ? 5 : 0
  s[1181] = v34
  const v35 = f.ressourceforloebStartede <= 20484 /* 2026-01-31 */
  s[1179] = v35
  const v36 = f.ressourceforloebStartede <= 18992 /* 2021-12-31 */
  s[1177] = v36
  const v37 = s[140] ? 2 : 0
  s[1176] = v37
  const v38 = f.ressourceforloebStartede <= 18808 /* 2021-06-30 */
  s[1175] = v38
  const v39 = s[139] ? 1 : 0
  s[1174] = v39
  const v40 = f.ressourceforloebStartede <= 15705 /* 2012-12-31 */
  s[1173] = v40
  const v41 = f.ressourceforloebPlanlagtTil <= 20484 /* 2026-01-31 */
  s[1191] = v41
  const v42 = s[505] ? 2 : 0
  s[1190] = v42
  const v43 = s[506] ? 1 : 0
  s[1189] = v43
  const v44 = f.ressourceforloebPlanlagtTil <= 15705 /* 2012-12-31 */
  s[1188] = v44
  const v45 = f.ressourceforloebStartede <= 18261 /* 2019-12-31 */
  s[1194] = v45
  const v46 = s[132] ? 6 : 0
  s[1201] = v46
  const v47 = s[142] ? 4 : 0
  s[1200] = v47
  const v48 = f.vurderingsdato >= 13859 /* 2007-12-12 */ ? 2 : 0
  s[1220] = v48
  const v49 = f.vurderingsdato <= 13858 /* 2007-12-11 */
  s[1219] = v49
  const v50 = v49 ? s[507] : s[508] ? v48 : s[509]
  s[1213] = v50
  const v51 = f.revalideringStartede <= 13858 /* 2007-12-11 */ ? (s[510] ? 1 : 0) : f.revalideringStartede <= 18261 /* 2019-12-31 */ ? (f.revalideringStartede >= 13859 /* 2007-12-12 */ ? 2 : 0) : f.revalideringStartede <= 20484 /* 2026-01-31 */ ? (s[511] ? 3 : 0) : f.revalideringStartede >= 20485 /* 2026-02-01 */ ? 4 : 0
  s[1216] = v51
  const v52 = f.revalideringErBevilget ? v51 : 0
  s[1217] = v52
  const v53 = s[512] ? 1 : 0
  s[1218] = v53
  const v54 = s[501] ? v32 : v46
  s[1221] = v54
  const v55 = s[132] ? 2 : 0
  s[1334] = v55
  const v56 = s[501] ? s[513] : v55
  s[1223] = v56
  const v57 = f.vurderingsdato <= 16386 /* 2014-11-12 */
  s[1225] = v57
  const v58 = f.vurderingsdato <= 19529 /* 2023-06-21 */
  s[1232] = v58
  const v59 = f.vurderingsdato <= 16940 /* 2016-05-19 */
  s[1241] = v59
  const v60 = f.vurderingsdato <= 18077 /* 2019-06-30 */
  s[1252] = v60
  const v61 = f.bruddetSkete >= 16617 /* 2015-07-01 */ ? 2 : 0
  s[1258] = v61
  const v62 = f.bruddetSkete <= 16616 /* 2015-06-30 */
  s[1257] = v62
  const v63 = v62 ? s[514] : v61
  s[1262] = v63
  const v64 = f.vurderingsdato <= 21914 /* 2029-12-31 */
  s[1280] = v64
  const v65 = s[224] ? 7 : 0
  s[1277] = v65
  const v66 = s[227] ? 4 : 0
  s[1286] = v66
  const v67 = s[240] ? 3 : 0
  s[1285] = v67
  const v68 = f.vurderingsdato <= 15394 /* 2012-02-24 */
  s[1284] = v68
  const v69 = v49 ? s[507] : f.vurderingsdato <= 15070 /* 2011-04-06 */ ? v48 : f.vurderingsdato <= 15393 /* 2012-02-23 */ ? (f.vurderingsdato >= 15071 /* 2011-04-07 */ ? 3 : 0) : s[508] ? (s[233] ? 4 : 0) : v54
  s[1287] = v69
  const v70 = s[235] && !s[234] && !s[229]
  s[1289] = v70
  const v71 = s[132] ? 8 : 0
  s[1298] = v71
  const v72 = s[262] ? 3 : 0
  s[1302] = v72
  const v73 = f.vurderingsdato <= 16439 /* 2015-01-04 */
  s[1301] = v73
  const v74 = s[131] ? 5 : 0
  s[1305] = v74
  const v75 = s[515] ? v25 : s[131] ? 6 : 0
  s[1339] = v75
  const v76 = s[501] ? (s[262] ? 4 : 0) : v75
  s[1309] = v76
  const v77 = s[515] ? s[516] : s[131] ? 4 : 0
  s[1319] = v77
  const v78 = f.vurderingsdato <= 17896 /* 2018-12-31 */ ? s[507] : f.vurderingsdato >= 17897 /* 2019-01-01 */ ? 2 : 0
  s[1328] = v78
  const v79 = s[517] ? v14 : 0
  s[1329] = v79
}

function svar_39(f, s) {
  const v0 = f.saerligeGrundeTilAndetTidspunkt ? 1 : 0
  s[1330] = v0
  const v1 = s[262] ? 5 : 0
  s[1359] = v1
  const v2 = s[518] ? s[507] : s[519]
  s[1366] = v2
  const v3 = s[66] >= 15517 /* 2012-06-26 */
  s[1484] = v3
  const v4 = v3 ? 4 : 0
  s[1381] = v4
  const v5 = s[66] >= 15398 /* 2012-02-28 */ ? 3 : 0
  s[1380] = v5
  const v6 = s[68] <= 15516 /* 2012-06-25 */
  s[1379] = v6
  const v7 = s[68] <= 15397 /* 2012-02-27 */
  s[1378] = v7
  const v8 = s[498] ? (s[520] ? s[499] : s[521] ? s[522] : s[523] ? 3 : 0) : 0
  s[1387] = v8
  const v9 = s[107] && !s[109] && s[524] < NEVER
  s[1393] = v9
  const v10 = s[66] >= 15427 /* 2012-03-28 */
  s[1495] = v10
  const v11 = v10 ? 3 : 0
  s[1488] = v11
  const v12 = s[68] <= 15426 /* 2012-03-27 */
  s[1487] = v12
  const v13 = s[96] ? (s[498] ? (s[520] ? s[499] : v12 ? s[522] : v6 ? v11 : s[68] <= 16248 /* 2014-06-27 */ ? v4 : s[68] <= 16658 /* 2015-08-11 */ ? (s[66] >= 16249 /* 2014-06-28 */ ? 5 : 0) : s[66] >= 16659 /* 2015-08-12 */ ? 6 : 0) : 0) : 0
  s[1499] = v13
  const v14 = s[498] ? (s[520] ? s[499] : s[68] <= 15111 /* 2011-05-17 */ ? s[522] : s[68] <= 15207 /* 2011-08-21 */ ? (s[66] >= 15112 /* 2011-05-18 */ ? 3 : 0) : s[66] >= 15208 /* 2011-08-22 */ ? 4 : 0) : 0
  s[1500] = v14
}

export function svar(f) {
  const s = new Array(1540)
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
  return { ALF_62_3: s[319], ALF_62_3_hoej: s[320], ALF_62_3_kan: (s[318] ? 1 : 0) + (s[321] ? 4 : 0), BEK937_27_kan: (s[525] ? 1 : 0) + (s[526] ? 2 : 0) + (s[527] ? 4 : 0), FERIEBEK_2_kan: (s[214] ? 1 : 0) + (s[213] ? 2 : 0) + s[528], FERIEBEK_2_6_kan: (s[529] ? 3 : 0) + 4, LAB_31_3: s[530], LAB_31_3_hoej: s[531], LAB_31_3_kan: s[532], LAB_31_3_vindue: s[533], LAB_31_3_vindue_hoej: s[534], LAB_31_3_vindue_kan: s[532], LAB_33_3_kan: (s[535] ? 1 : 0) + (s[536] ? 2 : 0) + s[537], LAB_36_3_kan: s[538] + (s[539] ? 2 : 0) + s[537], LAB_36_3_ressourceforloeb_kan: s[540], LAB_43_kan: s[541], LAB_44_1_kan: s[542] + (s[543] ? 2 : 0) + (s[544] ? 4 : 0), LAB_45_1_kan: s[545] + (s[546] ? 2 : 0) + (s[547] ? 4 : 0), LAB_107_1_kan: (s[548] ? 1 : 0) + (s[549] ? 2 : 0) + s[550], LAB_108_2_kan: (s[551] ? 1 : 0) + (s[552] ? 2 : 0) + s[537], LAB_109_1_kan: (s[553] ? 1 : 0) + (s[554] ? 2 : 0) + (s[555] ? 4 : 0), LAB_109_1_frist: s[556], LAB_109_1_frist_hoej: s[557], LAB_109_1_frist_kan: s[542] + (s[558] ? 4 : 0), LAB_109_2_kraft_kan: (s[559] ? 1 : 0) + (s[560] ? 2 : 0) + (s[561] ? 4 : 0), LAB_110_1: s[127], LAB_110_1_hoej: s[128], LAB_110_1_kan: (s[129] ? 1 : 0) + (s[130] ? 4 : 0), LAB_110_2_kan: (s[562] ? 1 : 0) + (s[563] ? 2 : 0) + (s[564] ? 4 : 0), LAB_111_1: s[565], LAB_111_1_hoej: s[566], LAB_111_1_kan: (s[567] ? 1 : 0) + (s[568] ? 4 : 0), LAB_111_2_kan: (s[569] ? 1 : 0) + (s[570] ? 2 : 0) + s[571], LAB_111_3: s[572], LAB_111_3_hoej: s[573], LAB_111_3_kan: (s[574] ? 1 : 0) + (s[575] ? 4 : 0), LAB_111_4_kan: (s[576] ? 1 : 0) + (s[577] ? 2 : 0) + s[571], LAB_112_1_kan: (s[578] ? 1 : 0) + (s[579] ? 2 : 0) + (s[580] ? 4 : 0), LAB_112_2_kan: (s[581] ? 1 : 0) + (s[582] ? 2 : 0) + s[550], LAB_112_3_kan: (s[583] ? 1 : 0) + (s[584] ? 2 : 0) + s[550], LAB_112_3_igang_kan: s[540], LAB_113_2: s[585], LAB_113_2_hoej: s[586], LAB_113_2_kan: s[587], LAB_113_2_team_kan: (s[588] ? 1 : 0) + (s[589] ? 2 : 0) + (s[590] ? 4 : 0), LAB_113_3_kan: (s[591] ? 1 : 0) + (s[592] ? 2 : 0) + s[593], LAB_113_4: s[594], LAB_113_4_hoej: s[595], LAB_113_4_kan: s[596] + s[597], LAB_113_4_ydelse_kan: (s[598] ? 1 : 0) + (s[599] ? 2 : 0) + s[597], LAB_113a_kan: (s[600] ? 1 : 0) + (s[601] ? 2 : 0) + (s[602] ? 4 : 0), LAB_114_1: s[138], LAB_114_1_hoej: s[137], LAB_114_1_kan: s[587], LAB_114_1_plan_kan: (s[603] ? 1 : 0) + (s[604] ? 2 : 0) + s[605], LAB_114_3: s[606], LAB_114_3_hoej: s[607], LAB_114_3_kan: 1 + (s[608] ? 4 : 0), LAB_114_3_igang_kan: s[540], LAB_114_4: s[609], LAB_114_4_hoej: s[610], LAB_114_4_kan: s[596] + (s[611] ? 4 : 0), LAB_115_1_kan: (s[612] ? 1 : 0) + (s[613] ? 2 : 0) + s[550], LAB_142_1_kan: (s[614] ? 1 : 0) + (s[615] ? 2 : 0) + s[550], LAB_144_kan: s[616] + (s[238] ? 2 : 0) + s[550], LAB_145_1: s[617], LAB_145_1_hoej: s[618], LAB_145_1_kan: s[619] + (s[620] ? 4 : 0), LAB_145_1_plan_kan: (s[621] ? 1 : 0) + (s[622] ? 2 : 0) + (s[623] ? 4 : 0), LAB_145_2_kan: (s[624] ? 1 : 0) + (s[625] ? 2 : 0) + (s[510] ? 0 : 4), LAB_146_kan: (s[626] ? 1 : 0) + (s[627] ? 2 : 0) + s[550], LAS_50_kan: (s[628] ? 1 : 0) + (s[629] ? 2 : 0) + s[630], LAS_68_2: s[631], LAS_68_2_hoej: s[632], LAS_68_2_kan: (s[633] ? 1 : 0) + (s[634] ? 4 : 0), LAS_68_4: s[159], LAS_68_4_hoej: s[158], LAS_68_4_kan: (s[160] ? 1 : 0) + (s[161] ? 4 : 0), LAS_68_5_kan: s[513] + (s[635] ? 2 : 0) + (s[636] ? 4 : 0), LAS_68a_1: s[637], LAS_68a_1_hoej: s[638], LAS_68a_1_kan: (s[639] ? 1 : 0) + (s[640] ? 4 : 0), LAS_68a_1_tid_kan: (s[641] ? 1 : 0) + (s[152] ? 2 : 0) + s[528], LAS_68a_2: s[642], LAS_68a_2_hoej: s[643], LAS_68a_2_kan: (s[644] ? 1 : 0) + (s[645] ? 4 : 0), LAS_68a_3: s[154], LAS_68a_3_hoej: s[151], LAS_68a_3_kan: (s[157] ? 1 : 0) + (s[156] ? 4 : 0), LAS_69j_2: s[166], LAS_69j_2_hoej: s[167], LAS_69j_2_kan: (s[168] ? 1 : 0) + (s[169] ? 4 : 0), LAS_69j_2_bidrag: s[145], LAS_69j_2_bidrag_hoej: s[146], LAS_69j_2_bidrag_kan: (s[148] ? 1 : 0) + (s[149] ? 4 : 0), LAS_69j_4: s[209], LAS_69j_4_hoej: s[208], LAS_69j_4_kan: (s[210] ? 1 : 0) + (s[211] ? 4 : 0), LAS_69j_5: s[646], LAS_69j_5_hoej: s[647], LAS_69j_5_kan: (s[648] ? 1 : 0) + (s[649] ? 4 : 0), LAS_69j_5_modtager_kan: (s[650] ? 1 : 0) + (s[651] ? 2 : 0) + (s[652] ? 4 : 0), LAS_69j_5_tid_kan: (s[653] ? 1 : 0) + (s[179] ? 2 : 0) + s[654], LAS_69j_7_kan: (s[655] ? 1 : 0) + (s[656] ? 2 : 0) + s[654], LAS_69j_8_kan: (s[657] ? 1 : 0) + (s[658] ? 2 : 0) + (s[659] ? 4 : 0), LAS_69j_9: s[207], LAS_69j_9_hoej: s[660], LAS_69j_9_kan: (s[661] ? 1 : 0) + (s[662] ? 4 : 0), LAS_69j_10: s[181], LAS_69j_10_hoej: s[178], LAS_69j_10_kan: (s[182] ? 1 : 0) + (s[183] ? 4 : 0), LAS_69j_11_kan: (s[663] ? 1 : 0) + (s[664] ? 2 : 0) + (s[665] ? 4 : 0), LAS_69j_13_kan: (s[666] ? 1 : 0) + (s[667] ? 2 : 0) + (s[668] ? 4 : 0), LAS_69j_15_kan: (s[220] ? 1 : 0) + (s[219] ? 2 : 0) + s[654], LAS_69j_udbetales: s[669], LAS_69j_udbetales_hoej: s[670], LAS_69j_udbetales_kan: (s[671] ? 1 : 0) + (s[672] ? 4 : 0), LAS_69k_1_kan: (s[673] ? 1 : 0) + (s[674] ? 2 : 0) + s[654], LAS_69k_2_kan: (s[675] ? 1 : 0) + (s[676] ? 2 : 0) + (s[677] ? 4 : 0), LAS_69k_5_kan: (s[217] ? 1 : 0) + (s[218] ? 2 : 0) + s[654], LAS_69k_6: s[678], LAS_69k_6_hoej: s[679], LAS_69k_6_kan: (s[680] ? 1 : 0) + s[528], LAS_69k_6_aftale_kan: (s[216] ? 1 : 0) + (s[215] ? 2 : 0) + s[528], LAS_69k_6_senest: s[681], LAS_69k_6_senest_hoej: s[682], LAS_69k_6_senest_kan: s[0] ? 1 : 4, LAS_69l_1_kan: (s[683] ? 1 : 0) + (s[684] ? 2 : 0) + (s[685] ? 4 : 0), LAS_69l_3: s[686], LAS_69l_3_hoej: s[687], LAS_69l_3_kan: s[688], LAS_69m_2: s[689], LAS_69m_2_hoej: s[690], LAS_69m_2_kan: (s[691] ? 1 : 0) + (s[692] ? 4 : 0), LAS_69n_1: s[693], LAS_69n_1_hoej: s[694], LAS_69n_1_kan: (s[695] ? 1 : 0) + (s[696] ? 4 : 0), LAS_69o_1_kan: s[697] + (s[698] ? 2 : 0) + (s[699] ? 4 : 0), LAS_69o_2: s[700], LAS_69o_2_hoej: s[701], LAS_69o_2_kan: s[697] + (s[702] ? 4 : 0), LAS_69p_1_kan: (s[703] ? 1 : 0) + (s[704] ? 2 : 0) + (s[223] ? 0 : 4), LAS_69q_1: s[705], LAS_69q_1_hoej: s[706], LAS_69q_1_kan: s[688], LAS_69t_2: s[707], LAS_69t_2_hoej: s[708], LAS_69t_2_kan: s[709], LAS_69x_3: s[710], LAS_69x_3_hoej: s[711], LAS_69x_3_kan: s[709], LAS_70_1_kan: (s[235] ? 1 : 0) + (s[234] ? 2 : 0) + s[630], LAS_70_1_3_kan: (s[712] ? 1 : 0) + (s[713] ? 2 : 0) + (s[714] ? 4 : 0), LAS_70_4: s[715], LAS_70_4_hoej: s[716], LAS_70_4_kan: (s[717] ? 1 : 0) + (s[718] ? 4 : 0), LAS_71_1: s[232], LAS_71_1_hoej: s[231], LAS_71_1_kan: (s[236] ? 1 : 0) + (s[237] ? 4 : 0), LAS_71_2: s[719], LAS_71_2_hoej: s[720], LAS_71_2_kan: (s[721] ? 1 : 0) + (s[722] ? 4 : 0), LAS_71_2_ung: s[723], LAS_71_2_ung_hoej: s[724], LAS_71_2_ung_kan: (s[228] ? 0 : 1) + (s[725] ? 4 : 0), LAS_71_3: s[726], LAS_71_3_hoej: s[727], LAS_71_3_kan: (s[728] ? 1 : 0) + (s[729] ? 4 : 0), LAS_71_4_kan: (s[730] ? 1 : 0) + (s[731] ? 2 : 0) + (s[732] ? 4 : 0), LAS_71_6_kan: s[616] + (s[1] ? 0 : 2) + (s[733] ? 4 : 0), LAS_73b_kan: (s[734] ? 1 : 0) + (s[735] ? 2 : 0) + s[630], LAS_73c_1: s[736], LAS_73c_1_hoej: s[737], LAS_73c_1_kan: s[619] + (s[738] ? 4 : 0), LAS_73f_1_kan: (s[739] ? 1 : 0) + (s[740] ? 2 : 0) + s[630], LAS_73f_1_beloeb: s[741], LAS_73f_1_beloeb_hoej: s[742], LAS_73f_1_beloeb_kan: s[619] + s[630], LOB_4_1_kan: (s[743] ? 1 : 0) + (s[744] ? 2 : 0) + s[550], LOB_9_1_kan: (s[745] ? 1 : 0) + (s[746] ? 2 : 0) + (s[747] ? 4 : 0), LOB_10_1_kan: (s[748] ? 1 : 0) + (s[749] ? 2 : 0) + s[550], LOB_15a_1_kan: s[541], LOV1750_21_8_kan: (s[134] ? 1 : 0) + (s[136] ? 2 : 0) + s[593], LOV1750_21_revalidering_kan: (s[750] ? 1 : 0) + (s[226] ? 2 : 0) + s[630], LSP_18_2_kan: (s[751] ? 1 : 0) + (s[752] ? 2 : 0) + (s[753] ? 4 : 0), PLANBEK_2_1_kan: (s[754] ? 1 : 0) + (s[755] ? 2 : 0) + s[550], REFUSIONSBEK_2: s[756], REFUSIONSBEK_2_hoej: s[757], REFUSIONSBEK_2_kan: (s[758] ? 1 : 0) + (s[759] ? 4 : 0), SDL_2_kan: (s[760] ? 1 : 0) + (s[761] ? 2 : 0) + (s[762] ? 4 : 0), SDL_2_1_kan: (s[254] ? 1 : 0) + (s[258] ? 2 : 0) + s[763], SDL_3_kan: (s[257] ? 1 : 0) + (s[259] ? 2 : 0) + s[550], SDL_6_1: s[66], SDL_6_1_hoej: s[68], SDL_6_1_kan: s[764] + s[765], SDL_7_1_kan: (s[97] ? 1 : 0) + (s[103] ? 2 : 0) + s[550], SDL_7_1_ferie_kan: (s[1] ? 0 : 1) + 2 + s[550], SDL_7_1_ferieaftale_kan: (s[766] ? 1 : 0) + (s[767] ? 2 : 0) + s[550], SDL_7_1_genoptagelse: s[768], SDL_7_1_genoptagelse_hoej: s[769], SDL_7_1_genoptagelse_kan: (f.ferieAftalt ? 1 : 0) + (s[770] ? 4 : 0), SDL_7_1_ny_kan: (s[771] ? 1 : 0) + (s[772] ? 2 : 0) + s[550], SDL_7_2_kan: (s[773] ? 1 : 0) + (s[774] ? 2 : 0) + s[550], SDL_7_3: s[775], SDL_7_3_hoej: s[776], SDL_7_3_kan: (s[777] ? 1 : 0) + (s[778] ? 4 : 0), SDL_7_5_kan: (s[779] ? 1 : 0) + (s[780] ? 2 : 0) + s[550], SDL_7a_1: s[781], SDL_7a_1_hoej: s[782], SDL_7a_1_kan: (s[783] ? 1 : 0) + s[784], SDL_7c_kan: (s[270] ? 1 : 0) + (s[271] ? 2 : 0) + (s[262] ? 0 : 4), SDL_10a_kan: (s[785] ? 1 : 0) + (s[786] ? 2 : 0) + s[550], SDL_11_3: s[787], SDL_11_3_hoej: s[788], SDL_11_3_kan: 1 + (s[789] ? 0 : 4), SDL_11a_1_kan: (s[790] ? 1 : 0) + (s[791] ? 2 : 0) + (s[792] ? 4 : 0), SDL_12_1_1_kan: (s[269] ? 1 : 0) + (s[267] ? 2 : 0) + (s[268] ? 4 : 0), SDL_12_1_2_kan: (s[301] ? 1 : 0) + (s[296] ? 2 : 0) + (s[295] ? 4 : 0), SDL_12_1_3_kan: (s[793] ? 1 : 0) + (s[794] ? 2 : 0) + s[550], SDL_13b_1: s[795], SDL_13b_1_hoej: s[796], SDL_13b_1_kan: (s[797] ? 1 : 0) + (s[798] ? 4 : 0), SDL_13b_1_antal: s[799], SDL_13b_1_antal_hoej: s[800], SDL_13b_1_antal_kan: (s[801] ? 1 : 0) + (s[802] ? 4 : 0), SDL_13b_1_naeste: s[803], SDL_13b_1_naeste_hoej: s[804], SDL_13b_1_naeste_kan: (s[805] ? 1 : 0) + (s[806] ? 4 : 0), SDL_13b_5_kan: (s[807] ? 1 : 0) + (s[808] ? 2 : 0) + (s[809] ? 4 : 0), SDL_13f_1_kan: (s[273] ? 1 : 0) + (s[272] ? 2 : 0) + (s[224] ? 0 : 4), SDL_13f_1_dag: s[810], SDL_13f_1_dag_hoej: s[811], SDL_13f_1_dag_kan: (s[812] ? 1 : 0) + (s[813] ? 4 : 0), SDL_21_1_1_kan: (s[814] ? 1 : 0) + (s[815] ? 2 : 0) + s[550], SDL_21_1_2_kan: (s[816] ? 1 : 0) + (s[817] ? 2 : 0) + s[550], SDL_21_1_3_kan: (s[818] ? 1 : 0) + (s[819] ? 2 : 0) + s[550], SDL_21_4_kan: s[820] + (s[821] ? 2 : 0) + (s[822] ? 4 : 0), SDL_21_4_dag: s[823], SDL_21_4_dag_hoej: s[824], SDL_21_4_dag_kan: s[825], SDL_21_4_fra: s[826], SDL_21_4_fra_hoej: s[827], SDL_21_4_fra_kan: s[820] + (s[828] ? 4 : 0), SDL_21a_kan: (s[829] ? 1 : 0) + (s[830] ? 2 : 0) + s[550], SDL_24_1: s[111], SDL_24_1_hoej: s[113], SDL_24_1_kan: (s[107] ? 1 : 0) + (s[109] ? 4 : 0), SDL_24_1_ophoer: s[831], SDL_24_1_ophoer_hoej: s[832], SDL_24_1_ophoer_kan: (s[833] ? 1 : 0) + (s[834] ? 4 : 0), SDL_24_1_revurdering_kan: (s[835] ? 1 : 0) + (s[836] ? 2 : 0) + (s[837] ? 4 : 0), SDL_24_3: flat(s[14]), SDL_24_3_hoej: flat(s[13]), SDL_24_3_kan: s[764] + (s[838] ? 2 : 0) + s[765], SDL_24a_1_kan: (s[325] ? 1 : 0) + (s[330] ? 2 : 0) + (s[329] ? 4 : 0), SDL_24a_1_graense_kan: (s[99] ? 1 : 0) + (s[102] ? 2 : 0) + (s[100] ? 4 : 0), SDL_24a_2: s[839], SDL_24a_2_hoej: s[840], SDL_24a_2_kan: (s[841] ? 1 : 0) + (s[842] ? 4 : 0), SDL_24a_6_kan: (s[843] ? 1 : 0) + (s[844] ? 2 : 0) + s[550], SDL_24b_1_kan: s[845] + (s[846] ? 2 : 0) + s[550], SDL_24b_2: s[847], SDL_24b_2_hoej: s[848], SDL_24b_2_kan: s[845] + (s[849] ? 4 : 0), SDL_24c_1_kan: (s[850] ? 1 : 0) + (s[851] ? 2 : 0) + s[550], SDL_25_1: s[110], SDL_25_1_hoej: s[112], SDL_25_1_kan: (s[106] ? 1 : 0) + (s[108] ? 4 : 0), SDL_26_1_kan: (s[852] ? 1 : 0) + (s[853] ? 2 : 0) + (s[854] ? 4 : 0), SDL_26_1_covid: s[343], SDL_26_1_covid_hoej: s[344], SDL_26_1_covid_kan: (s[345] ? 1 : 0) + (s[346] ? 4 : 0), SDL_26_1_fra: s[855], SDL_26_1_fra_hoej: s[856], SDL_26_1_fra_kan: (s[857] ? 1 : 0) + (s[858] ? 4 : 0), SDL_26_1_uger: s[859], SDL_26_1_uger_hoej: s[860], SDL_26_1_uger_kan: (s[861] ? 1 : 0) + s[763], SDL_26_2_kan: (s[862] ? 1 : 0) + (s[863] ? 2 : 0) + (s[864] ? 4 : 0), SDL_26_3_covid: s[347], SDL_26_3_covid_hoej: s[348], SDL_26_3_covid_kan: (s[349] ? 1 : 0) + (s[350] ? 4 : 0), SDL_26a_1_covid: s[865], SDL_26a_3_covid: s[351], SDL_26a_3_covid_kan: s[352] ? 4 : 1, SDL_26c_covid: s[358], SDL_26c_covid_hoej: s[360], SDL_26c_covid_kan: (s[354] ? 1 : 0) + (s[356] ? 4 : 0), SDL_26d_covid: s[357], SDL_26d_covid_hoej: s[359], SDL_26d_covid_kan: (s[353] ? 1 : 0) + (s[355] ? 4 : 0), SDL_26f_covid: s[866], SDL_26f_covid_hoej: s[867], SDL_26f_covid_kan: (s[868] ? 1 : 0) + (s[869] ? 4 : 0), SDL_26g_covid: s[361], SDL_26g_covid_hoej: s[362], SDL_26g_covid_kan: (s[363] ? 1 : 0) + (s[364] ? 4 : 0), SDL_26h_covid: s[870], SDL_26h_covid_hoej: s[871], SDL_26h_covid_kan: (s[872] ? 1 : 0) + (s[873] ? 4 : 0), SDL_26i_covid: s[874], SDL_26i_covid_hoej: s[875], SDL_26i_covid_kan: (s[876] ? 1 : 0) + (s[877] ? 4 : 0), SDL_27_1_kan: (s[114] ? 1 : 0) + (s[115] ? 2 : 0) + (s[116] ? 4 : 0), SDL_27_1_1_kan: (s[57] ? 1 : 0) + (s[52] ? 2 : 0) + s[878], SDL_27_1_2_kan: (s[58] ? 1 : 0) + (s[63] ? 2 : 0) + s[879], SDL_27_1_2_slut: s[381], SDL_27_1_2_slut_hoej: s[382], SDL_27_1_2_slut_kan: (s[383] ? 1 : 0) + s[880], SDL_27_1_2_uger: s[881], SDL_27_1_2_uger_hoej: s[882], SDL_27_1_2_uger_kan: (s[883] ? 1 : 0) + s[879], SDL_27_1_3_kan: (s[59] ? 1 : 0) + (s[64] ? 2 : 0) + s[879], SDL_27_1_3_slut: s[385], SDL_27_1_3_slut_hoej: s[386], SDL_27_1_3_slut_kan: (s[387] ? 1 : 0) + s[880], SDL_27_1_3_uger: s[370], SDL_27_1_3_uger_hoej: s[372], SDL_27_1_3_uger_kan: (s[368] ? 1 : 0) + s[879], SDL_27_1_4_kan: (s[60] ? 1 : 0) + (s[65] ? 2 : 0) + s[878], SDL_27_1_4_slut: s[884], SDL_27_1_4_slut_hoej: s[885], SDL_27_1_4_slut_kan: (s[886] ? 1 : 0) + (s[887] ? 4 : 0), SDL_27_1_5_kan: (s[61] ? 1 : 0) + (s[54] ? 2 : 0) + s[879], SDL_27_1_6_kan: (s[62] ? 1 : 0) + (s[56] ? 2 : 0) + s[879], SDL_27_1_7_kan: (s[375] ? 1 : 0) + (s[380] ? 2 : 0) + s[879], SDL_27_1_7_2_kan: (s[888] ? 1 : 0) + (s[889] ? 2 : 0) + (s[890] ? 4 : 0), SDL_27_1_slut: s[891], SDL_27_1_slut_hoej: s[892], SDL_27_1_slut_kan: (s[893] ? 1 : 0) + (s[894] ? 4 : 0), SDL_29_1_kan: (s[895] ? 1 : 0) + (s[896] ? 2 : 0) + (s[897] ? 4 : 0), SDL_30_kan: (s[77] ? 1 : 0) + (s[78] ? 2 : 0) + s[763], SDL_30_1: s[73], SDL_30_1_hoej: s[74], SDL_30_1_kan: (s[75] ? 1 : 0) + s[763], SDL_30_2_kan: (s[898] ? 1 : 0) + (s[899] ? 2 : 0) + s[763], SDL_30_fleksjob_kan: (s[900] ? 1 : 0) + (s[901] ? 2 : 0) + (s[902] ? 4 : 0), SDL_31_1: s[315], SDL_31_1_hoej: s[316], SDL_31_1_kan: (s[314] ? 1 : 0) + (s[317] ? 4 : 0), SDL_32_kan: (s[252] ? 1 : 0) + (s[253] ? 2 : 0) + s[763], SDL_32_1_kan: (s[89] ? 1 : 0) + (s[88] ? 2 : 0) + s[763], SDL_33_1: s[323], SDL_33_1_hoej: s[324], SDL_33_1_kan: (s[326] ? 1 : 0) + (s[327] ? 4 : 0), SDL_34_1_kan: (s[903] ? 1 : 0) + (s[904] ? 2 : 0) + s[763], SDL_35_2: s[905], SDL_35_2_hoej: s[906], SDL_35_2_kan: (s[907] ? 1 : 0) + (s[908] ? 4 : 0), SDL_35_3: s[909], SDL_35_3_hoej: s[910], SDL_35_3_kan: (s[911] ? 1 : 0) + (s[912] ? 4 : 0), SDL_35_3_fra: s[913], SDL_35_3_fra_hoej: s[914], SDL_35_3_fra_kan: (s[915] ? 1 : 0) + (s[916] ? 4 : 0), SDL_38_1: s[917], SDL_38_1_hoej: s[918], SDL_38_1_kan: (s[919] ? 1 : 0) + (s[920] ? 4 : 0), SDL_38_7: s[921], SDL_38_7_hoej: s[922], SDL_38_7_kan: (s[923] ? 1 : 0) + (s[924] ? 4 : 0), SDL_38_7_tide_kan: (s[402] ? 1 : 0) + (s[403] ? 2 : 0) + (s[404] ? 4 : 0), SDL_38_8_kan: (s[399] ? 1 : 0) + (s[401] ? 2 : 0) + (s[400] ? 4 : 0), SDL_40_1: s[925], SDL_40_1_hoej: s[926], SDL_40_1_kan: (s[927] ? 1 : 0) + (s[928] ? 4 : 0), SDL_40a_1: s[929], SDL_40a_1_hoej: s[930], SDL_40a_1_kan: (s[931] ? 1 : 0) + (s[932] ? 4 : 0), SDL_41_1: s[933], SDL_41_1_hoej: s[934], SDL_41_1_kan: (s[935] ? 1 : 0) + (s[936] ? 4 : 0), SDL_42_1_kan: (s[92] ? 1 : 0) + (s[91] ? 2 : 0) + s[763], SDL_43_1: s[937], SDL_43_1_hoej: s[938], SDL_43_1_kan: (s[939] ? 1 : 0) + (s[940] ? 4 : 0), SDL_43_4: s[941], SDL_43_4_hoej: s[942], SDL_43_4_kan: (s[943] ? 1 : 0) + (s[944] ? 4 : 0), SDL_43_4_tide_kan: (s[945] ? 1 : 0) + (s[946] ? 2 : 0) + (s[947] ? 4 : 0), SDL_43_5_kan: (s[948] ? 1 : 0) + (s[949] ? 2 : 0) + (s[950] ? 4 : 0), SDL_46_1: s[951], SDL_46_1_hoej: s[952], SDL_46_1_kan: (s[953] ? 1 : 0) + (s[954] ? 4 : 0), SDL_47_1: s[450], SDL_47_1_hoej: s[451], SDL_47_1_kan: (s[453] ? 1 : 0) + (s[455] ? 4 : 0), SDL_47_1_3: s[955], SDL_47_1_3_hoej: s[956], SDL_47_1_3_kan: (s[957] ? 1 : 0) + (s[958] ? 4 : 0), SDL_50_1: s[462], SDL_50_1_hoej: s[463], SDL_50_1_kan: (s[464] ? 1 : 0) + (s[465] ? 4 : 0), SDL_51_1: s[458], SDL_51_1_hoej: s[460], SDL_51_1_kan: s[825], SDL_52_1: s[959], SDL_52_1_hoej: s[960], SDL_52_1_kan: (s[961] ? 1 : 0) + (s[962] ? 4 : 0), SDL_53_1: s[963], SDL_53_1_hoej: s[964], SDL_53_1_kan: (s[965] ? 1 : 0) + (s[966] ? 4 : 0), SDL_53_2_kan: (s[452] ? 1 : 0) + (s[454] ? 2 : 0) + s[550], SDL_53_3: s[459], SDL_53_3_hoej: s[461], SDL_53_3_kan: (s[456] ? 1 : 0) + (s[457] ? 4 : 0), SDL_54_1_kan: (s[967] ? 1 : 0) + (s[968] ? 2 : 0) + s[763], SDL_59_2: s[969], SDL_59_2_hoej: s[970], SDL_59_2_kan: (s[971] ? 1 : 0) + (s[972] ? 4 : 0), SDL_59_6_kan: (s[472] ? 1 : 0) + (s[473] ? 2 : 0) + s[784], spor: [s[66], s[68], s[8] << 0 | s[10] << 1 | (s[8] ? 0 : s[973]) << 2 | s[974] << 3 | s[318] << 4 | s[321] << 5 | (s[498] ? (s[975] ? s[499] : s[500] ? 2 : 0) : 0) << 6 | s[96] << 8 | (f.dagpengerettenSlutter ? 512 : 0) | s[525] << 10 | s[526] << 11 | s[527] << 12 | (s[976] ? 0 : f.vurderingsdato <= 19935 /* 2024-07-31 */ ? s[507] : s[977] ? 2 : 0) << 13 | s[976] << 15 | s[978] << 16 | s[979] << 17 | s[980] << 18 | s[981] << 19 | (f.uddannelsePasserMedBehandling ? 1048576 : 0) | (f.uddannelseUdskyderRevalidering ? 2097152 : 0) | s[982] << 22 | s[529] << 23 | (s[529] ? s[513] : 0) << 24 | s[0] << 25 | s[983] << 26 | s[214] << 27 | s[213] << 28, s[319], s[320], (s[0] ? (s[984] ? s[513] : s[985] ? (f.vurderingsdato >= 16071 /* 2014-01-01 */ ? 2 : 0) : s[508] ? s[986] : s[987] ? s[502] : s[988] ? 5 : 0) : 0) << 0 | s[989] << 3 | s[990] << 4 | s[991] << 5 | s[992] << 6 | s[993] << 7 | s[994] << 8 | s[995] << 9 | s[996] << 10 | s[997] << 11 | s[998] << 12 | s[999] << 13 | s[1000] << 14 | s[1001] << 15 | s[119] << 16 | s[476] << 17 | (s[119] ? (s[508] ? s[1002] : s[1003]) : 0) << 18 | (f.erIJobafklaring ? 1048576 : 0) | s[117] << 21 | (f.risikoForFireAar ? 4194304 : 0) | s[535] << 23 | s[536] << 24 | s[477] << 25 | (s[119] ? s[1004] : 0) << 26 | s[539] << 28 | s[134] << 29, s[530], s[531], s[533], s[534], s[136] << 0 | s[135] << 1 | (f.ressourceforloebErBevilget ? (s[490] ? s[507] : s[501] ? s[1005] : s[516]) : 0) << 2 | (f.ressourceforloebErBevilget ? 16 : 0) | s[133] << 5 | s[1006] << 6 | s[478] << 7 | s[479] << 8 | s[480] << 9 | (f.ressourceforloebErBevilget ? s[1007] : 0) << 10 | s[481] << 13 | s[482] << 14 | s[1] << 15 | (s[515] ? s[507] : s[131] ? 2 : 0) << 16 | s[559] << 18 | s[560] << 19 | s[561] << 20 | (s[121] ? (s[1008] ? s[545] : s[1009] ? (s[122] ? 2 : 0) : s[123] ? 3 : 0) : 0) << 21 | s[121] << 23 | s[553] << 24 | s[554] << 25 | s[555] << 26 | (s[121] && s[1010] ? 1 : s[121] && !s[1010] ? (s[1011] ? (s[121] ? 2 : 0) : s[1012] ? s[1013] : s[1014] ? (s[120] ? 4 : 0) : s[492] ? 5 : 0) : 0) << 27, s[1010] << 0 | s[131] << 1 | s[120] << 2 | s[492] << 3 | s[1015] << 4 | s[1016] << 5 | (f.ventesFuldtRask ? 64 : 0) | s[118] << 7 | s[1017] << 8 | (f.fikTvaerfagligIndsats ? 512 : 0) | (f.overgikVedRevurderingen ? 1024 : 0) | s[124] << 11 | s[543] << 12 | s[544] << 13 | (s[1018] ? s[1019] : 0) << 14 | s[126] << 16 | s[546] << 17 | s[547] << 18 | (s[121] ? s[1019] : 0) << 19 | s[773] << 21 | s[774] << 22 | (s[518] ? s[507] : s[490] ? s[519] : s[1020] ? s[1021] : s[1022]) << 23 | s[1023] << 26 | s[72] << 27 | s[1024] << 28 | s[1025] << 29, s[1026] << 0 | s[1027] << 1 | s[90] << 2 | s[170] << 3 | s[1028] << 4 | s[1029] << 5 | s[1030] << 6 | s[1031] << 7 | (f.ansatIFleksjob ? 256 : 0) | s[1032] << 9 | s[97] << 10 | s[103] << 11 | s[507] << 12 | (f.uarbejdsdygtigVedEgenSygdom ? 8192 : 0) | s[838] << 14 | s[1033] << 15 | s[106] << 17 | s[108] << 18 | (s[339] ? s[1033] : 0) << 19 | s[339] << 21 | s[104] << 22 | (f.opfylderHelbredsbetingelserForFoertidspension ? 8388608 : 0) | (f.naaetFolkepensionsalder ? 16777216 : 0) | s[105] << 25 | s[1034] << 26 | s[1035] << 27 | s[1036] << 28 | s[1037] << 29, s[110], s[112], s[111], s[113], s[107] << 0 | s[109] << 1 | (!s[8] && s[1038] ? 1 : !s[8] && !s[1039] ? (s[28] ? 2 : s[37] ? 3 : 0) : 0) << 2 | s[1039] << 4 | s[1040] << 5 | s[19] << 6 | s[21] << 7 | s[20] << 8 | s[1041] << 9 | s[1042] << 10 | s[17] << 11 | s[18] << 12 | s[1043] << 13 | s[1044] << 14 | s[1045] << 15 | s[1046] << 16 | s[1047] << 17 | s[1048] << 18 | s[16] << 19 | s[15] << 20 | s[1049] << 21 | s[1050] << 22 | s[1051] << 23 | s[1052] << 24 | s[1053] << 25 | s[1054] << 26 | s[1055] << 27 | s[1056] << 28 | s[1057] << 29, s[1058] << 0 | s[57] << 1 | s[52] << 2 | s[53] << 3 | (s[496] ? (s[1059] ? s[497] : s[1060] ? s[1061] : s[1062] ? 3 : 0) : 0) << 4 | (f.forlaengelseErAfgjort ? 64 : 0) | s[312] << 7 | s[313] << 8 | s[58] << 9 | s[63] << 10 | s[55] << 11 | (s[496] ? (s[1059] ? s[497] : s[1061]) : 0) << 12 | s[368] << 14 | (s[496] ? (s[1063] ? s[497] : s[1059] ? s[1064] : s[1065]) : 0) << 15 | s[59] << 18 | s[64] << 19 | (s[496] ? (s[1063] ? s[497] : s[1059] ? s[1064] : s[1066]) : 0) << 20 | (f.underLaegebehandling ? 4194304 : 0) | (f.laegensSkoenErSikkert ? 8388608 : 0) | s[1067] << 24 | s[1068] << 25 | s[1069] << 26 | s[1070] << 27 | s[60] << 28 | s[65] << 29, s[370], s[372], (s[496] ? (s[1059] ? s[497] : s[1071] ? s[1061] : s[1060] ? s[1072] : s[1062] ? 4 : 0) : 0) << 0 | s[61] << 3 | s[54] << 4 | (s[496] ? (s[1059] ? s[497] : s[1071] ? s[1061] : s[1072]) : 0) << 5 | (f.laegenVurdererLivstruende ? 128 : 0) | (f.behandlingsmulighederUdtoemte ? 256 : 0) | s[62] << 9 | s[56] << 10 | s[888] << 11 | s[889] << 12 | s[890] << 13 | (s[496] ? (s[43] <= 16952 /* 2016-05-31 */ ? s[497] : s[43] <= 16974 /* 2016-06-22 */ ? (s[44] >= 16953 /* 2016-06-01 */ ? 2 : 0) : s[43] <= 20634 /* 2026-06-30 */ ? (s[44] >= 16975 /* 2016-06-23 */ ? 3 : 0) : s[44] >= 20635 /* 2026-07-01 */ ? 4 : 0) : 0) << 14 | s[375] << 17 | s[380] << 18 | (f.ansoegningOmFoertidspension ? 524288 : 0) | s[114] << 20 | s[115] << 21 | s[116] << 22 | s[1073] << 23 | s[99] << 24 | s[102] << 25 | s[100] << 26 | (s[498] ? (s[521] ? s[499] : s[523] ? 2 : 0) : 0) << 27 | s[898] << 29, s[899] << 0 | s[76] << 1 | s[1074] << 2 | s[1075] << 4 | s[1076] << 5 | s[1077] << 6 | s[1078] << 7 | s[1079] << 8 | s[1080] << 9 | (f.andetFravaerSeneste8Uger ? 1024 : 0) | s[1081] << 11 | s[1082] << 12 | (f.genansat ? 8192 : 0) | (f.paaArbejdeDaSygdommenKom ? 16384 : 0) | s[900] << 15 | s[901] << 16 | s[902] << 17 | (f.ansatIFleksjob ? s[1074] : 0) << 18 | s[77] << 20 | s[78] << 21 | (s[498] ? s[499] : 0) << 22 | s[1083] << 23 | s[1084] << 24 | s[75] << 25 | (s[498] ? (s[68] <= 13604 /* 2007-04-01 */ ? s[499] : s[68] <= 14031 /* 2008-06-01 */ ? (s[66] >= 13605 /* 2007-04-02 */ ? 2 : 0) : s[1085] ? (s[66] >= 14032 /* 2008-06-02 */ ? 3 : 0) : s[1086] ? 4 : 0) : 0) << 26 | s[314] << 29, s[73], s[74], s[315], s[316], s[317] << 0 | (f.fratraeder ? 2 : 0) | s[89] << 2 | s[88] << 3 | (s[498] ? (s[68] <= 15522 /* 2012-07-01 */ ? s[499] : s[975] ? (s[66] >= 15523 /* 2012-07-02 */ ? 2 : 0) : s[1087]) : 0) << 4 | s[1088] << 6 | s[1089] << 7 | s[1090] << 8 | s[1091] << 9 | s[1092] << 10 | s[1093] << 11 | s[86] << 12 | s[1094] << 13 | s[1095] << 14 | s[1096] << 15 | (f.dagpengeretHvisRask ? 65536 : 0) | s[94] << 17 | s[93] << 18 | (f.erhvervsmaessigUddannelse ? 524288 : 0) | s[1097] << 20 | s[1098] << 21 | s[1099] << 22 | s[1100] << 23 | s[1101] << 24 | (f.elevILoennetPraktik ? 33554432 : 0) | s[1102] << 26 | s[1103] << 27 | s[1104] << 28 | s[1105] << 29, s[1106] << 0 | s[1107] << 1 | s[1108] << 2 | (f.iBeskaeftigelse ? 8 : 0) | s[1109] << 4 | s[1110] << 5 | s[1111] << 6 | s[1112] << 7 | s[1113] << 8 | s[1114] << 9 | s[1115] << 10 | s[1116] << 11 | s[1117] << 12 | s[1118] << 13 | s[1119] << 14 | s[1120] << 15 | s[1121] << 16 | s[1122] << 17 | s[92] << 18 | s[91] << 19 | (s[498] ? (s[520] ? s[499] : s[68] <= 15705 /* 2012-12-31 */ ? s[522] : s[68] <= 15883 /* 2013-06-27 */ ? (s[66] >= 15706 /* 2013-01-01 */ ? 3 : 0) : s[66] >= 15884 /* 2013-06-28 */ ? 4 : 0) : 0) << 20 | s[1123] << 23 | s[1124] << 24 | (f.drevetSenesteMaaned ? 33554432 : 0) | s[1125] << 26 | s[1126] << 27 | (f.tilskudTilEgenVirksomhed ? 268435456 : 0) | s[903] << 29, s[904] << 0 | (f.arbejdsskade ? 2 : 0) | s[252] << 2 | s[253] << 3 | s[1127] << 4 | s[1128] << 5 | s[1129] << 6 | s[1130] << 7 | s[245] << 8 | s[246] << 9 | s[395] << 10 | s[257] << 11 | s[259] << 12 | (s[518] ? s[507] : f.vurderingsdato <= 17701 /* 2018-06-19 */ ? s[519] : s[1131] ? 3 : 0) << 13 | s[325] << 15 | s[330] << 16 | s[329] << 17 | s[850] << 18 | s[851] << 19 | (s[1132] ? s[507] : s[1133]) << 20 | (f.fikSygedagpengeVedLivstruende ? 4194304 : 0) | (f.laegenFinderIkkeLaengereLivstruende ? 8388608 : 0) | s[548] << 24 | s[549] << 25 | (s[1134] ? s[507] : s[1132] ? (s[117] ? 2 : 0) : s[508] ? s[1135] : s[502]) << 26 | s[1136] << 29, s[1137] << 0 | s[1138] << 1 | s[1139] << 2 | s[1140] << 3 | s[1141] << 4 | s[309] << 5 | s[1142] << 6 | s[1143] << 7 | s[1144] << 8 | s[551] << 9 | s[552] << 10 | (s[119] ? (s[1145] ? s[1002] : s[508] ? (s[1146] ? 2 : 0) : s[1147] ? s[1148] : s[1149]) : 0) << 11 | s[1150] << 14 | s[1151] << 15 | s[558] << 16 | (s[1018] ? (f.jobafklaringStartede <= 16427 /* 2014-12-23 */ ? s[545] : f.jobafklaringStartede <= 16616 /* 2015-06-30 */ ? (s[1152] ? 2 : 0) : s[1008] ? (s[1153] ? 3 : 0) : s[1009] ? (s[122] ? 4 : 0) : s[1011] ? (s[123] ? 5 : 0) : s[1012] ? (s[491] ? 6 : 0) : s[120] ? 7 : 0) : 0) << 17 | s[1154] << 20 | s[129] << 21 | s[130] << 22 | (s[129] ? (f.jobafklaringStartede <= 17531 /* 2017-12-31 */ ? s[545] : s[1011] ? (s[1155] ? 2 : 0) : s[1013]) : 0) << 23 | s[562] << 25 | s[563] << 26 | s[564] << 27, s[556], s[557], s[127], s[128], (s[119] ? (f.vurderingsdato <= 16617 /* 2015-07-01 */ ? s[1002] : s[1145] ? (s[1156] ? 2 : 0) : s[508] ? (s[1146] ? 3 : 0) : s[502]) : 0) << 0 | s[1157] << 3 | s[567] << 4 | s[568] << 5 | s[569] << 6 | s[570] << 7 | s[483] << 8 | (s[119] ? (s[508] ? s[1002] : s[515] ? s[1158] : s[131] ? 3 : 0) : 0) << 9 | (f.kanVendeTilbageIArbejde ? 2048 : 0) | s[1159] << 12 | (f.maalgruppeForAnden ? 8192 : 0) | s[574] << 14 | s[575] << 15 | (s[574] ? s[1004] : 0) << 16 | s[576] << 18 | s[577] << 19 | s[581] << 20 | s[582] << 21 | (s[490] ? s[507] : s[1160] ? s[1005] : s[508] ? (s[1161] ? 3 : 0) : s[1162]) << 22 | (f.dokumenteretIngenUdvikling ? 33554432 : 0) | (f.heltAabenbartIngenUdvikling ? 67108864 : 0) | s[583] << 27 | s[584] << 28, s[565], s[566], s[572], s[573], (s[490] ? s[507] : s[1163] ? s[1005] : s[1164] ? s[1165] : s[1166]) << 0 | s[1167] << 3 | (f.oenskerRessourceforloeb ? 16 : 0) | s[578] << 5 | s[579] << 6 | s[580] << 7 | (s[1168] ? 1 : s[490] ? s[1169] : s[1160] ? s[1021] : s[508] ? (s[1161] ? 4 : 0) : s[1163] ? s[1170] : s[501] ? (s[142] ? 6 : 0) : s[132] ? 7 : 0) << 8 | s[1168] << 11 | s[132] << 12 | (f.komplekseProblemer ? 8192 : 0) | (f.kanIkkeLoesesAfAndenIndsats ? 16384 : 0) | (f.kraeverHelhedsorienteretForloeb ? 32768 : 0) | s[1171] << 16 | (f.laengerevarendeForsoergelse ? 131072 : 0) | (f.deltagetUdenOegetTilknytning ? 262144 : 0) | (f.behovForLaengerevarendeIndsats ? 524288 : 0) | (f.ressourceforloebErBevilget ? (s[490] ? s[507] : s[1163] ? s[1005] : s[501] ? s[1165] : s[1172]) : 0) << 20 | s[141] << 23 | (f.ressourceforloebErBevilget ? (s[1173] ? s[1174] : s[1175] ? s[1176] : s[1177] ? (s[1178] ? 3 : 0) : s[1179] ? (s[1180] ? 4 : 0) : s[1181]) : 0) << 24 | s[588] << 27 | s[589] << 28 | s[590] << 29, s[585], s[586], (f.ressourceforloebErBevilget && s[131] ? 1 : f.ressourceforloebErBevilget && !s[131] ? (s[1173] ? (s[139] ? 2 : 0) : s[1175] ? (s[140] ? 3 : 0) : s[1179] ? (s[1178] ? 4 : 0) : s[1181]) : 0) << 0 | s[1182] << 3 | s[1183] << 4 | s[1184] << 5 | s[1185] << 6 | (f.indsatsErBegyndt ? 128 : 0) | s[1186] << 8 | s[1187] << 9 | (f.arbejdeIFoersteHalvaar ? 1024 : 0) | (f.saerligeGrundeModTeamet ? 2048 : 0) | s[591] << 12 | s[592] << 13 | (f.menerTilbuddetSkaderHelbredet ? 16384 : 0) | (f.bedtOmSamtaleFoerTilbuddet ? 32768 : 0) | (f.kommunenHarTagetStillingTilTilbuddet ? 65536 : 0) | s[484] << 17 | (f.ressourceforloebErBevilget ? (s[1188] ? s[1189] : f.ressourceforloebPlanlagtTil <= 18261 /* 2019-12-31 */ ? s[1190] : f.ressourceforloebPlanlagtTil <= 18992 /* 2021-12-31 */ ? (f.ressourceforloebPlanlagtTil >= 18262 /* 2020-01-01 */ ? 3 : 0) : s[1191] ? (f.ressourceforloebPlanlagtTil >= 18993 /* 2022-01-01 */ ? 4 : 0) : s[1192] ? 5 : 0) : 0) << 18 | s[598] << 21 | s[599] << 22 | (f.ressourceforloebErBevilget ? (s[1188] ? s[1189] : s[1191] ? s[1190] : s[1192] ? 3 : 0) : 0) << 23 | s[1193] << 25 | (f.kommunenHarTagetStillingTilForloebet ? 67108864 : 0) | s[600] << 27 | s[601] << 28 | s[602] << 29, s[594], s[595], s[138], s[137], (f.ressourceforloebErBevilget ? (s[1173] ? s[1174] : f.ressourceforloebStartede <= 16435 /* 2014-12-31 */ ? s[1176] : s[1194] ? (s[1195] ? 3 : 0) : s[1177] ? (s[1196] ? 4 : 0) : f.ressourceforloebStartede <= 19133 /* 2022-05-21 */ ? (s[1180] ? 5 : 0) : s[1179] ? (f.ressourceforloebStartede >= 19134 /* 2022-05-22 */ ? 6 : 0) : s[504] ? 7 : 0) : 0) << 0 | s[603] << 3 | s[604] << 4 | (f.ressourceforloebErBevilget ? (s[1173] ? s[1174] : s[1194] ? s[1176] : s[1179] ? (s[1196] ? 3 : 0) : s[504] ? 4 : 0) : 0) << 5 | s[1197] << 8 | s[1198] << 9 | s[1199] << 10 | s[608] << 11 | (s[490] ? s[507] : s[508] ? s[1005] : s[1163] ? s[1148] : s[1164] ? s[1200] : s[501] ? (s[503] ? 5 : 0) : s[1201]) << 12 | s[1202] << 15 | s[1203] << 16 | s[1204] << 17 | s[1205] << 18 | s[1206] << 19 | s[1207] << 20 | (f.ressourceforloebErBevilget ? (s[490] ? s[507] : s[508] ? s[1005] : s[1163] ? s[1148] : s[501] ? s[1200] : s[1208]) : 0) << 21 | s[611] << 24 | (f.ressourceforloebErBevilget ? (f.folkepensionsalderNaasDen <= 15705 /* 2012-12-31 */ ? (s[1209] ? 1 : 0) : f.folkepensionsalderNaasDen <= 16617 /* 2015-07-01 */ ? (f.folkepensionsalderNaasDen >= 15706 /* 2013-01-01 */ ? 2 : 0) : f.folkepensionsalderNaasDen <= 17125 /* 2016-11-20 */ ? (s[1210] ? 3 : 0) : f.folkepensionsalderNaasDen <= 18261 /* 2019-12-31 */ ? (s[1211] ? 4 : 0) : f.folkepensionsalderNaasDen <= 18992 /* 2021-12-31 */ ? (f.folkepensionsalderNaasDen >= 18262 /* 2020-01-01 */ ? 5 : 0) : f.folkepensionsalderNaasDen <= 20484 /* 2026-01-31 */ ? (f.folkepensionsalderNaasDen >= 18993 /* 2022-01-01 */ ? 6 : 0) : f.folkepensionsalderNaasDen >= 20485 /* 2026-02-01 */ ? 7 : 0) : 0) << 25 | s[612] << 28 | s[613] << 29, s[606], s[607], s[609], s[610], s[1007] << 0 | s[1212] << 3 | s[614] << 4 | s[615] << 5 | s[1213] << 6 | (f.begraensningerIArbejdsevnen ? 512 : 0) | (f.andenIndsatsErIkkeNok ? 1024 : 0) | (f.kanKommeIndPaaArbejdsmarkedet ? 2048 : 0) | s[750] << 12 | s[226] << 13 | s[229] << 14 | (f.revalideringErBevilget ? s[1213] : 0) << 15 | (f.revalideringErBevilget ? 262144 : 0) | s[485] << 19 | s[238] << 20 | (f.erhvervssigtetErAfklaret ? 2097152 : 0) | s[1214] << 22 | s[1215] << 23 | s[624] << 24 | s[625] << 25 | s[510] << 26 | s[1216] << 27, (f.betydeligeBegraensninger ? 1 : 0) | (f.talerIUdpraegetGradForLangUddannelse ? 2 : 0) | (f.talerForLangUddannelse ? 4 : 0) | s[620] << 3 | s[1217] << 4 | (s[1217] === 1 ? s[1218] : s[1217] === 2 ? s[1218] : s[1217] === 3 ? s[1218] : s[1217] === 4 ? s[1218] : 0) << 7 | s[621] << 8 | s[622] << 9 | s[623] << 10 | s[626] << 11 | s[627] << 12 | (s[1219] ? s[507] : s[508] ? s[1220] : s[1164] ? s[1148] : s[1166]) << 13 | s[628] << 16 | s[629] << 17 | (f.revalideringErBevilget ? (s[1219] ? s[507] : s[985] ? s[1220] : f.vurderingsdato <= 17967 /* 2019-03-12 */ ? s[986] : s[508] ? (f.vurderingsdato >= 17968 /* 2019-03-13 */ ? 4 : 0) : s[1221]) : 0) << 18 | s[148] << 21 | s[149] << 22 | (s[1222] ? (s[987] ? s[513] : s[988] ? 2 : 0) : 0) << 23 | s[1222] << 25 | s[147] << 26 | s[633] << 27 | s[634] << 28, s[617], s[618], s[145], s[146], s[631], s[632], (s[0] ? s[1223] : 0) << 0 | s[221] << 2 | (f.harForsoergelsespligt ? 8 : 0) | s[1224] << 4 | (f.boernOpholderSigIDanmark ? 32 : 0) | (f.boernLigestillet ? 64 : 0) | s[222] << 7 | s[228] << 8 | (f.borHosForaeldre ? 512 : 0) | s[635] << 10 | s[636] << 11 | (s[0] ? (s[1225] ? s[513] : s[227] ? 2 : 0) : 0) << 12 | s[160] << 14 | s[161] << 15 | (s[1226] ? s[1223] : 0) << 16 | s[1226] << 18 | s[1227] << 19 | s[1228] << 20 | s[1229] << 21 | s[1230] << 22 | s[1231] << 23 | s[641] << 24 | s[152] << 25 | (s[0] ? (s[1132] ? s[513] : s[1133]) : 0) << 26 | s[157] << 28 | s[156] << 29, s[159], s[158], s[154], s[151], s[513] << 0 | s[644] << 1 | s[645] << 2 | (s[0] ? (s[1163] ? s[513] : s[1232] ? (s[142] ? 2 : 0) : s[501] ? (s[1233] ? 3 : 0) : s[1172]) : 0) << 3 | s[639] << 6 | s[640] << 7 | s[168] << 8 | s[169] << 9 | s[1002] << 10 | s[210] << 11 | s[211] << 12 | (s[117] ? (f.vurderingsdato <= 16427 /* 2014-12-23 */ ? s[1002] : s[985] ? (s[205] ? 2 : 0) : s[986]) : 0) << 13 | s[1234] << 15 | s[1235] << 16 | s[1236] << 17 | s[204] << 18 | s[438] << 19 | s[653] << 20 | s[179] << 21 | (s[117] ? (s[1132] ? s[1002] : s[1133]) : 0) << 22 | s[182] << 24 | s[183] << 25 | s[661] << 26 | s[662] << 27 | (s[117] ? (f.vurderingsdato <= 16435 /* 2014-12-31 */ ? s[1002] : s[1132] ? (s[189] ? 2 : 0) : s[1135]) : 0) << 28, s[642], s[643], s[637], s[638], s[166], s[167], s[209], s[208], s[181], s[178], s[207], s[660], s[655] << 0 | s[656] << 1 | s[1237] << 2 | (f.ansatIFleksjobVedForloebetsStart ? 8 : 0) | s[657] << 4 | s[658] << 5 | s[659] << 6 | s[666] << 7 | s[667] << 8 | s[668] << 9 | (s[117] ? (f.vurderingsdato <= 19703 /* 2023-12-12 */ ? s[1002] : f.vurderingsdato <= 19898 /* 2024-06-24 */ ? (s[1238] ? 2 : 0) : s[1239] ? 3 : 0) : 0) << 10 | s[648] << 12 | s[649] << 13 | s[650] << 14 | s[651] << 15 | s[652] << 16 | (s[1240] ? s[1004] : 0) << 17 | s[1240] << 19 | s[663] << 20 | s[664] << 21 | s[665] << 22 | (s[0] ? (s[1241] ? s[513] : s[241] ? 2 : 0) : 0) << 23 | s[220] << 25 | s[219] << 26 | (f.fleksjobErSlut ? 134217728 : 0) | s[1242] << 28 | s[671] << 29, s[646], s[647], s[669], s[670], s[672] << 0 | s[217] << 1 | s[218] << 2 | (s[117] ? (s[1232] ? s[1002] : s[1233] ? 2 : 0) : 0) << 3 | s[680] << 5 | s[216] << 6 | s[215] << 7 | s[1243] << 8 | s[1244] << 9 | s[1245] << 10 | s[1246] << 11 | (f.ferienErAftalt ? 4096 : 0) | s[673] << 13 | s[674] << 14 | (s[117] ? (s[985] ? s[1002] : s[206] ? 2 : 0) : 0) << 15 | s[1247] << 17 | s[1248] << 18 | (f.deltagerAktivt ? 524288 : 0) | s[1249] << 20 | s[1250] << 21 | (f.holderFerieMedYdelse ? 4194304 : 0) | s[675] << 23 | s[676] << 24 | s[677] << 25 | (s[1251] ? (s[1252] ? s[1002] : s[306] ? 2 : 0) : 0) << 26 | s[1251] << 28 | s[1253] << 29, s[678], s[679], s[681], s[682], s[1254] << 0 | s[1255] << 1 | s[1256] << 2 | (f.tilsvarendeIndgribende ? 8 : 0) | s[683] << 4 | s[684] << 5 | s[685] << 6 | (s[223] ? (s[1257] ? s[514] : f.bruddetSkete <= 18257 /* 2019-12-27 */ ? s[1258] : f.bruddetSkete <= 18669 /* 2021-02-11 */ ? (s[1259] ? 3 : 0) : f.bruddetSkete <= 19722 /* 2023-12-31 */ ? (s[1260] ? 4 : 0) : f.bruddetSkete <= 19898 /* 2024-06-24 */ ? (s[1261] ? 5 : 0) : f.bruddetSkete >= 19899 /* 2024-06-25 */ ? 6 : 0) : 0) << 7 | s[223] << 10 | (f.skriftligtVejledtOmSanktioner ? 2048 : 0) | (f.personligKontaktErForsoegt ? 4096 : 0) | (f.vejledningErGennemgaaet ? 8192 : 0) | (s[223] ? s[1262] : 0) << 14 | s[695] << 16 | s[696] << 17 | (s[695] ? s[1262] : 0) << 18 | s[1263] << 20 | (f.kontaktErGenoprettet ? 2097152 : 0) | s[691] << 22 | s[692] << 23 | (s[1264] ? s[1262] : 0) << 24 | s[1264] << 26 | s[1265] << 27 | s[1266] << 28 | s[1267] << 29, s[686], s[687], s[693], s[694], s[689], s[690], (f.rimeligGrundTilBrud ? 1 : 0) | s[1268] << 1 | s[486] << 2 | s[698] << 3 | s[699] << 4 | (s[1269] ? s[1262] : 0) << 5 | s[1269] << 7 | s[1270] << 8 | (f.nedsatSammeMaaned ? 512 : 0) | s[702] << 10 | (s[486] && !s[698] && !s[699] ? (f.bruddetSkete <= 16435 /* 2014-12-31 */ ? s[514] : s[1271] ? 2 : 0) : 0) << 11 | s[703] << 13 | s[704] << 14 | (f.ydelsenBoerOphoere ? 32768 : 0) | (f.modBedreVidende ? 65536 : 0) | s[1272] << 17 | s[1273] << 18 | (s[117] ? (s[508] ? s[1002] : f.vurderingsdato <= 18627 /* 2020-12-31 */ ? s[1158] : s[1163] ? (s[1274] ? 3 : 0) : f.vurderingsdato <= 19357 /* 2022-12-31 */ ? s[1200] : f.vurderingsdato <= 19722 /* 2023-12-31 */ ? (s[1275] ? 5 : 0) : s[1147] ? (s[1276] ? 6 : 0) : f.vurderingsdato <= 20453 /* 2025-12-31 */ ? s[1277] : f.vurderingsdato <= 20818 /* 2026-12-31 */ ? (s[1278] ? 8 : 0) : f.vurderingsdato <= 21183 /* 2027-12-31 */ ? (s[144] ? 9 : 0) : f.vurderingsdato <= 21549 /* 2028-12-31 */ ? (s[1279] ? 10 : 0) : s[1280] ? (s[1281] ? 11 : 0) : s[242] ? 12 : 0) : 0) << 19 | s[235] << 23 | s[234] << 24 | (f.revalideringErBevilget ? (s[1219] ? s[507] : f.vurderingsdato <= 17246 /* 2017-03-21 */ ? s[1220] : s[508] ? (f.vurderingsdato >= 17247 /* 2017-03-22 */ ? 3 : 0) : s[1162]) : 0) << 25 | (f.foelgerRevalideringsplanen ? 268435456 : 0) | (f.leveomkostningerDaekkesAndetsteds ? 536870912 : 0), s[700], s[701], s[705], s[706], s[707], s[708], s[710], s[711], s[1282] << 0 | (f.netopForladtSkolen ? 2 : 0) | (f.kanKlareSigMedSU ? 4 : 0) | s[1283] << 3 | (f.saerligtBegraensedeErhvervsmuligheder ? 16 : 0) | s[712] << 5 | s[713] << 6 | s[714] << 7 | (f.revalideringErBevilget ? (s[1219] ? s[507] : s[1284] ? s[1220] : s[1225] ? s[1285] : s[508] ? s[1286] : s[1221]) : 0) << 8 | s[730] << 11 | s[731] << 12 | s[732] << 13 | (s[721] ? s[1287] : 0) << 14 | s[721] << 17 | s[243] << 18 | (f.forsoergerEgetBarnIHjemmet ? 524288 : 0) | s[725] << 20 | (s[228] ? 0 : s[1287]) << 21 | s[1288] << 24 | (f.psykiskLidelseNaevntILoven ? 33554432 : 0) | (f.forsoergelsespligtUdenForHjemmet ? 67108864 : 0) | (f.gravidEfter12Uge ? 134217728 : 0) | s[722] << 28 | s[236] << 29, s[723], s[724], s[719], s[720], s[232], s[231], s[237] << 0 | (s[1289] ? s[1287] : 0) << 1 | s[1290] << 4 | s[1291] << 5 | s[717] << 6 | s[718] << 7 | (s[1289] ? s[1213] : 0) << 8 | s[728] << 11 | s[729] << 12 | (s[1292] && !s[1293] ? s[1287] : 0) << 13 | s[1292] << 16 | s[1293] << 17 | s[1294] << 18 | s[1295] << 19 | s[1296] << 20 | s[733] << 21 | (s[485] && !s[238] && s[1] ? s[1213] : 0) << 22 | s[734] << 25 | s[735] << 26 | (f.kortvarigAfbrydelseUdenBetydning ? 134217728 : 0) | (f.fravaerVedBarselIRevalidering ? 268435456 : 0) | s[738] << 29, s[715], s[716], s[726], s[727], s[736], s[737], (f.revalideringErBevilget ? (s[1219] ? s[507] : s[1284] ? s[1220] : s[1225] ? s[1285] : f.vurderingsdato <= 16882 /* 2016-03-22 */ ? s[1286] : s[1241] ? (s[1297] ? 5 : 0) : s[508] ? (s[241] ? 6 : 0) : s[501] ? (s[143] ? 7 : 0) : s[1298]) : 0) << 0 | s[1299] << 4 | s[739] << 5 | s[740] << 6 | (f.revalideringErBevilget ? (s[508] ? s[507] : s[1003]) : 0) << 7 | s[1300] << 9 | s[743] << 10 | s[744] << 11 | (f.vurderingsdato <= 14774 /* 2010-06-14 */ ? s[507] : s[1301] ? (f.vurderingsdato >= 14775 /* 2010-06-15 */ ? 2 : 0) : s[501] ? s[1302] : s[1280] ? s[1172] : s[242] ? 5 : 0) << 12 | s[751] << 15 | s[752] << 16 | s[753] << 17 | (s[1303] ? (s[490] ? s[507] : f.vurderingsdato <= 16952 /* 2016-05-31 */ ? s[1005] : s[508] ? (s[1304] ? 3 : 0) : s[515] ? s[502] : s[1305]) : 0) << 18 | s[1303] << 21 | s[1306] << 22 | (f.heltAabenbartIngenForbedring ? 8388608 : 0) | (f.sundhedskoordinatorHarUdtaltSig ? 16777216 : 0) | s[1307] << 25 | (f.bedtOmAfgoerelseOmPensionAlene ? 67108864 : 0) | (f.utvivlsomtIkkePension ? 134217728 : 0) | s[745] << 28 | s[746] << 29, s[741], s[742], s[747] << 0 | (s[1308] ? 1 : s[490] ? s[1169] : s[1301] ? s[1021] : s[1309]) << 1 | s[1308] << 4 | (f.sagenErForelagtTeamet ? 32 : 0) | s[1310] << 6 | s[1311] << 7 | s[1312] << 8 | s[1313] << 9 | s[748] << 10 | s[749] << 11 | (s[490] ? s[507] : s[1301] ? s[1005] : s[1147] ? s[1302] : s[515] ? s[1149] : s[1305]) << 12 | s[1314] << 15 | s[1315] << 16 | s[1316] << 17 | s[1317] << 18 | s[1318] << 19 | (f.harErhvervskompetencegivendeUddannelse ? 1048576 : 0) | (f.behovForUndervisningsomraadet ? 2097152 : 0) | s[754] << 22 | s[755] << 23 | (s[490] ? s[507] : s[501] ? s[1005] : s[1319]) << 24 | s[758] << 27 | s[759] << 28, s[756], s[757], (s[758] ? (f.anmodetOmRefusionDen <= 16439 /* 2015-01-04 */ ? (s[1320] ? 1 : 0) : f.anmodetOmRefusionDen <= 18261 /* 2019-12-31 */ ? (f.anmodetOmRefusionDen >= 16440 /* 2015-01-05 */ ? 2 : 0) : f.anmodetOmRefusionDen >= 18262 /* 2020-01-01 */ ? 3 : 0) : 0) << 0 | s[1320] << 2 | s[1321] << 3 | (f.forkertVejledning ? 16 : 0) | (f.saerligeOmstaendighederForRefusion ? 32 : 0) | s[254] << 6 | s[258] << 7 | s[760] << 8 | s[761] << 9 | s[762] << 10 | s[1322] << 11 | s[1323] << 12 | s[1324] << 13 | s[1325] << 14 | s[1326] << 15 | s[1327] << 16 | s[251] << 17 | s[1328] << 18 | s[766] << 20 | s[767] << 21 | (f.feriePasserMedForloebet ? 4194304 : 0) | (f.ferieIndenForFerieloven ? 8388608 : 0) | (f.ferieAftalt ? 16777216 : 0) | s[770] << 25 | (f.ferieAftalt ? s[1328] : 0) << 26 | s[771] << 28 | s[772] << 29, s[768], s[769], s[775], s[776], s[777] << 0 | s[778] << 1 | s[1329] << 2 | (s[1329] === 1 ? s[1330] : s[1329] === 2 ? s[1330] : 0) << 4 | s[517] << 5 | (f.saerligeGrundeTilAndetTidspunkt ? 64 : 0) | s[779] << 7 | s[780] << 8 | (s[518] ? s[507] : s[490] ? s[519] : s[1020] ? s[1021] : s[501] ? s[1022] : s[1208]) << 9 | (f.helbredetErStationaert ? 4096 : 0) | (f.arbejdsevnenErAfklaret ? 8192 : 0) | (f.berettigetTilRevalidering ? 16384 : 0) | (f.berettigetTilFleksjob ? 32768 : 0) | (f.berettigetTilFoertidspension ? 65536 : 0) | (f.berettigetTilRessourceforloeb ? 131072 : 0) | s[783] << 18 | s[474] << 19 | (s[72] ? (s[498] ? (s[68] <= 14612 /* 2010-01-03 */ ? s[499] : s[520] ? (s[66] >= 14613 /* 2010-01-04 */ ? 2 : 0) : s[1331] ? 3 : 0) : 0) : 0) << 20 | s[1332] << 22 | s[1333] << 23 | s[270] << 24 | s[271] << 25 | s[262] << 26 | (s[262] ? (s[501] ? (s[262] ? 1 : 0) : s[1334]) : 0) << 27 | s[1335] << 29, s[781], s[782], (f.ventesRaskInden8Uger ? 1 : 0) | s[1336] << 1 | s[1337] << 2 | (f.oenskerTidligOpfoelgning ? 8 : 0) | s[1338] << 4 | s[785] << 5 | s[786] << 6 | (s[518] ? s[507] : s[1132] ? s[519] : s[1135]) << 7 | (f.sagenErBelyst ? 512 : 0) | s[789] << 10 | (f.oplysningsskemaSendt <= 15011 /* 2011-02-06 */ ? (s[789] ? 1 : 0) : f.oplysningsskemaSendt >= 15012 /* 2011-02-07 */ ? 2 : 0) << 11 | s[269] << 13 | s[267] << 14 | s[268] << 15 | (s[518] ? s[507] : s[1301] ? s[519] : s[1147] ? s[1302] : s[501] ? s[1149] : s[1339]) << 16 | s[1340] << 19 | s[1341] << 20 | s[1342] << 21 | s[1343] << 22 | s[790] << 23 | s[791] << 24 | s[792] << 25 | (s[1301] ? s[507] : s[508] ? (s[262] ? 2 : 0) : s[1148]) << 26 | s[301] << 28 | s[296] << 29, s[787], s[788], s[295] << 0 | (f.tilbagevendenForestaar ? 2 : 0) | (f.risikoForLangtForloeb ? 4 : 0) | s[261] << 3 | s[263] << 4 | (f.behovForTvaerfagligIndsats ? 32 : 0) | s[793] << 6 | s[794] << 7 | s[273] << 8 | s[272] << 9 | s[224] << 10 | (s[224] && s[277] ? 1 : s[224] && !s[276] ? (s[501] ? (s[224] ? 2 : 0) : s[1319]) : 0) << 11 | s[276] << 14 | s[1344] << 15 | s[1345] << 16 | s[1346] << 17 | s[1347] << 18 | s[1348] << 19 | s[1349] << 20 | s[302] << 21 | (f.forudsigeligtForloeb ? 4194304 : 0) | s[1350] << 23 | s[1351] << 24 | s[1352] << 25 | s[1353] << 26 | s[1354] << 27 | s[1355] << 28 | (f.opfoelgningOenskes ? 536870912 : 0), (f.opfoelgningAlligevel ? 1 : 0) | s[1356] << 1 | s[1357] << 2 | s[797] << 3 | s[798] << 4 | (s[277] ? 1 : s[276] ? 0 : s[518] ? s[1169] : s[1301] ? (s[493] ? 3 : 0) : s[1309]) << 5 | s[275] << 8 | s[274] << 9 | s[801] << 10 | s[802] << 11 | (s[143] && s[277] ? 1 : s[143] && !s[276] ? (s[1147] ? s[1158] : s[501] ? (s[224] ? 3 : 0) : s[515] ? s[1172] : s[1305]) : 0) << 12 | s[143] << 15 | s[294] << 16 | s[805] << 17 | s[806] << 18 | (s[302] && s[277] ? 1 : s[302] && !s[276] ? (f.vurderingsdato <= 14406 /* 2009-06-11 */ ? s[1169] : s[518] ? (s[1358] ? 3 : 0) : s[1301] ? (s[493] ? 4 : 0) : s[508] ? s[1359] : s[1147] ? (s[143] ? 6 : 0) : s[501] ? s[1277] : s[515] ? s[1298] : s[131] ? 9 : 0) : 0) << 19 | s[1360] << 23 | s[1361] << 24 | s[807] << 25 | s[808] << 26 | s[809] << 27, s[795], s[796], s[799], s[800], s[803], s[804], (s[518] ? s[507] : f.vurderingsdato <= 15069 /* 2011-04-05 */ ? s[519] : f.vurderingsdato <= 15207 /* 2011-08-21 */ ? (s[1362] ? 3 : 0) : s[1301] ? (s[1363] ? 4 : 0) : s[1359]) << 0 | s[812] << 3 | s[813] << 4 | s[814] << 5 | s[815] << 6 | (s[518] ? s[507] : s[490] ? s[519] : s[1020] ? s[1021] : s[515] ? s[1022] : s[1305]) << 7 | s[1364] << 10 | (f.udebliver ? 2048 : 0) | (f.rimeligGrund ? 4096 : 0) | (f.skriftligtOrienteret ? 8192 : 0) | s[829] << 14 | s[830] << 15 | (s[518] ? s[507] : s[1134] ? s[519] : f.vurderingsdato <= 16982 /* 2016-06-30 */ ? (s[117] ? 3 : 0) : s[1252] ? (f.vurderingsdato >= 16983 /* 2016-07-01 */ ? 4 : 0) : s[306] ? 5 : 0) << 16 | s[1365] << 19 | (f.andenVurderingIndhentet ? 1048576 : 0) | s[816] << 21 | s[817] << 22 | s[1366] << 23 | s[1367] << 25 | s[1368] << 26 | s[1369] << 27 | (f.noedvendigBehandling ? 268435456 : 0) | s[1370] << 29, s[810], s[811], s[1371] << 0 | (f.hensigtsmaessigOptraening ? 2 : 0) | (f.opfordret ? 4 : 0) | s[818] << 3 | s[819] << 4 | s[487] << 5 | s[821] << 6 | s[822] << 7 | (s[518] ? s[507] : f.vurderingsdato <= 15397 /* 2012-02-27 */ ? s[519] : f.vurderingsdato <= 15516 /* 2012-06-25 */ ? (s[1372] ? 3 : 0) : s[1373] ? 4 : 0) << 8 | s[1374] << 11 | s[1375] << 12 | (f.genoptagetFoer ? 8192 : 0) | s[828] << 14 | (s[487] && !s[821] && !s[822] ? s[1366] : 0) << 15 | s[833] << 17 | s[834] << 18 | (f.vurderingsdato <= 16687 /* 2015-09-09 */ ? s[507] : s[1376] ? 2 : 0) << 19 | (f.ophoerErAfgjort ? 2097152 : 0) | s[835] << 22 | s[836] << 23 | s[837] << 24 | (s[312] && !s[313] && !s[109] ? (s[107] && !s[109] && !s[1377] ? (s[113] <= 16251 /* 2014-06-30 */ ? (s[111] >= 13332 /* 2006-07-03 */ ? 1 : 0) : s[111] >= 16252 /* 2014-07-01 */ ? 2 : 0) : 0) : 0) << 25 | s[935] << 27 | s[936] << 28, s[823], s[824], s[826], s[827], s[831], s[832], s[933], s[934], (s[498] ? (s[520] ? s[499] : s[1378] ? s[522] : s[1379] ? s[1380] : s[68] <= 18318 /* 2020-02-26 */ ? s[1381] : s[68] <= 19173 /* 2022-06-30 */ ? (s[66] >= 18319 /* 2020-02-27 */ ? 5 : 0) : s[66] >= 19174 /* 2022-07-01 */ ? 6 : 0) : 0) << 0 | s[427] << 3 | s[429] << 4 | (f.aftaleForSelvstaendig ? 32 : 0) | (f.sygMedCovid19 ? 64 : 0) | s[326] << 7 | s[327] << 8 | s[1382] << 9 | s[1383] << 10 | s[1384] << 11 | s[1385] << 12 | s[841] << 13 | s[842] << 14 | (s[325] && !s[330] && !s[329] ? (s[498] ? (s[523] ? 1 : 0) : 0) : 0) << 15 | s[843] << 16 | s[844] << 17 | s[489] << 18 | s[846] << 19 | (f.opfylderBeskaeftigelseskravetVedLivstruende ? 1048576 : 0) | s[849] << 21 | (s[489] && !s[846] && s[1] ? (s[150] ? 1 : 0) : 0) << 22 | s[1386] << 23 | s[861] << 24 | s[1387] << 25 | s[852] << 27 | s[853] << 28 | s[854] << 29, s[323], s[324], s[839], s[840], s[847], s[848], s[859], s[860], (s[1388] ? s[1387] : 0) << 0 | s[1388] << 2 | (f.retErOpbrugt ? 8 : 0) | s[1389] << 4 | s[341] << 5 | s[342] << 6 | s[1390] << 7 | s[1391] << 8 | s[1392] << 9 | s[345] << 10 | s[346] << 11 | (s[1393] ? (s[524] <= 18808 /* 2021-06-30 */ ? 1 : s[1394] >= 18809 /* 2021-07-01 */ ? 2 : 0) : 0) << 12 | s[1395] << 14 | s[1396] << 15 | s[1397] << 16 | s[335] << 17 | s[1398] << 18 | s[1399] << 19 | s[1400] << 20 | s[1401] << 21 | s[333] << 22 | s[334] << 23 | s[1402] << 24 | (f.fortsatRet9Marts2020 ? 33554432 : 0) | s[857] << 26 | s[858] << 27 | (s[1393] ? 1 : 0) << 28 | s[862] << 29, s[343], s[344], s[855], s[856], s[863] << 0 | s[864] << 1 | (s[1403] ? s[1387] : 0) << 2 | s[1403] << 4 | s[1404] << 5 | s[349] << 6 | s[350] << 7 | (s[345] && !s[346] && s[1405] < NEVER ? (s[1405] <= 18808 /* 2021-06-30 */ ? 1 : s[1406] >= 18809 /* 2021-07-01 */ ? 2 : 0) : 0) << 8 | s[1407] << 10 | s[1408] << 11 | s[1409] << 12 | s[1410] << 13 | s[1411] << 14 | s[1412] << 15 | s[1413] << 16 | s[1414] << 17 | s[1415] << 18 | s[1416] << 19 | s[1417] << 20 | (s[1418] <= 18808 /* 2021-06-30 */ ? 1 : s[1419] ? 2 : 0) << 21 | s[1420] << 23 | s[1421] << 24 | s[1422] << 25 | s[1423] << 26 | s[352] << 27 | (s[352] ? 0 : s[1424] <= 18808 /* 2021-06-30 */ ? 1 : s[1425] ? 2 : 0) << 28, s[347], s[348], s[865], s[351], s[1426] << 0 | s[1427] << 1 | s[1428] << 2 | s[1429] << 3 | s[1430] << 4 | s[354] << 5 | s[356] << 6 | (s[349] && !s[350] && s[1431] < NEVER ? (s[1431] <= 18808 /* 2021-06-30 */ ? 1 : s[1432] >= 18809 /* 2021-07-01 */ ? 2 : 0) : 0) << 7 | s[1433] << 9 | s[1434] << 10 | s[1435] << 11 | s[1436] << 12 | s[1437] << 13 | s[1438] << 14 | s[353] << 15 | s[355] << 16 | (s[1439] ? (s[1440] <= 18808 /* 2021-06-30 */ ? 1 : s[1441] ? 2 : 0) : 0) << 17 | s[1442] << 19 | s[1443] << 20 | s[1444] << 21 | s[1445] << 22 | s[1446] << 23 | s[1447] << 24 | s[868] << 25 | s[869] << 26 | (s[1448] && !s[1449] && s[1450] < NEVER ? (s[1450] <= 18808 /* 2021-06-30 */ ? 1 : s[1451] >= 18809 /* 2021-07-01 */ ? 2 : 0) : 0) << 27 | s[1452] << 29, s[358], s[360], s[357], s[359], s[866], s[867], s[1453] << 0 | s[1449] << 1 | s[1454] << 2 | s[1455] << 3 | s[1456] << 4 | s[1457] << 5 | s[363] << 6 | s[364] << 7 | (s[868] && !s[869] && s[1458] < NEVER ? (s[1458] <= 18808 /* 2021-06-30 */ ? 1 : s[1459] >= 18809 /* 2021-07-01 */ ? 2 : 0) : 0) << 8 | s[1460] << 10 | s[1461] << 11 | s[1462] << 12 | s[1463] << 13 | s[1464] << 14 | s[1465] << 15 | s[872] << 16 | s[873] << 17 | (s[363] && !s[364] && s[1466] < NEVER ? (s[1466] <= 18808 /* 2021-06-30 */ ? 1 : s[1467] >= 18809 /* 2021-07-01 */ ? 2 : 0) : 0) << 18 | s[1468] << 20 | s[1469] << 21 | s[1470] << 22 | s[1471] << 23 | s[1472] << 24 | s[1473] << 25 | s[876] << 26 | s[877] << 27 | (s[872] && !s[873] && s[1474] < NEVER ? (s[1474] <= 18808 /* 2021-06-30 */ ? 1 : s[1475] >= 18809 /* 2021-07-01 */ ? 2 : 0) : 0) << 28, s[361], s[362], s[870], s[871], s[874], s[875], s[1476] << 0 | s[1477] << 1 | s[1478] << 2 | s[1479] << 3 | s[1480] << 4 | s[1481] << 5 | s[883] << 6 | (s[496] ? (s[43] <= 14691 /* 2010-03-23 */ ? s[497] : s[1059] ? (s[44] >= 14692 /* 2010-03-24 */ ? 2 : 0) : s[1065]) : 0) << 7 | s[383] << 10 | s[384] << 11 | s[387] << 12 | s[886] << 13 | s[887] << 14 | s[893] << 15 | s[894] << 16 | (s[114] && !s[115] && !s[116] ? s[1073] : 0) << 17 | s[1482] << 18 | s[1483] << 19 | s[389] << 20 | s[895] << 21 | s[896] << 22 | s[897] << 23 | s[907] << 24 | s[908] << 25 | (s[77] && !s[78] && !s[76] ? s[1074] : 0) << 26 | (f.sygemeldtITide ? 268435456 : 0) | (f.indsigelseModSenSygemelding ? 536870912 : 0), s[881], s[882], s[381], s[382], s[385], s[386], s[884], s[885], s[891], s[892], s[905], s[906], (f.fyldestgoerendeBegrundelse ? 1 : 0) | s[911] << 1 | s[912] << 2 | (s[96] ? (s[498] ? (s[1379] ? s[499] : s[1484] ? 2 : 0) : 0) : 0) << 3 | s[915] << 5 | s[916] << 6 | s[1485] << 7 | s[1486] << 8 | s[919] << 9 | s[920] << 10 | (s[405] ? (s[498] ? (s[520] ? s[499] : s[1487] ? s[522] : s[1379] ? s[1488] : s[975] ? s[1381] : s[500] ? 5 : 0) : 0) : 0) << 11 | s[405] << 14 | s[417] << 15 | (f.underretningsbrevSendt ? 65536 : 0) | s[411] << 17 | s[402] << 18 | s[403] << 19 | s[404] << 20 | (s[405] ? s[1074] : 0) << 21 | s[399] << 23 | s[401] << 24 | s[400] << 25 | (s[405] ? (s[498] ? (s[520] ? s[499] : s[1487] ? s[522] : s[68] <= 19722 /* 2023-12-31 */ ? s[1488] : s[66] >= 19723 /* 2024-01-01 */ ? 4 : 0) : 0) : 0) << 26 | s[1489] << 29, s[909], s[910], s[913], s[914], s[917], s[918], s[1490] << 0 | s[1491] << 1 | s[1492] << 2 | (f.undskyldendeForhold ? 8 : 0) | s[1493] << 4 | (f.arbejdsgiverAnmeldteIkke ? 32 : 0) | s[1494] << 6 | s[923] << 7 | s[924] << 8 | s[927] << 9 | s[928] << 10 | (s[72] ? (s[498] ? (s[520] ? s[499] : s[1085] ? s[522] : s[1487] ? (s[1086] ? 3 : 0) : s[1379] ? (s[1495] ? 4 : 0) : s[1484] ? 5 : 0) : 0) : 0) << 11 | s[1496] << 14 | s[1497] << 15 | s[475] << 16 | s[471] << 17 | s[1498] << 18 | s[931] << 19 | s[932] << 20 | s[1499] << 21 | (s[1499] === 1 ? 0 : s[1499] === 2 ? 0 : s[1499] === 4 ? 0 : s[1499] === 6 ? (f.oplystDelvistLedig ? 1 : 0) : 0) << 24 | (f.oplystDelvistLedig ? 33554432 : 0) | s[939] << 26 | s[940] << 27 | (s[90] ? (s[498] ? (s[520] ? s[499] : s[1378] ? s[522] : s[1380]) : 0) : 0) << 28, s[921], s[922], s[925], s[926], s[929], s[930], s[937], s[938], s[948] << 0 | s[949] << 1 | s[950] << 2 | (s[90] ? s[1500] : 0) << 3 | s[1501] << 6 | s[1502] << 7 | s[1503] << 8 | (f.nemrefusionNede ? 512 : 0) | s[943] << 10 | s[944] << 11 | (s[90] ? s[1074] : 0) << 12 | s[1504] << 14 | s[1505] << 15 | s[945] << 16 | s[946] << 17 | s[947] << 18 | s[961] << 19 | s[962] << 20 | s[1506] << 21 | s[456] << 22 | s[457] << 23 | s[452] << 24 | s[454] << 25 | (f.ledigUdenLoen ? 67108864 : 0) | (f.arbejdsgiverTilbyderDeltid ? 134217728 : 0) | s[464] << 28 | s[465] << 29, s[941], s[942], s[458], s[460], s[959], s[960], s[459], s[461], s[462], s[463], s[450], s[451], s[453] << 0 | s[455] << 1 | (s[498] ? (s[520] ? s[499] : s[975] ? s[522] : s[1087]) : 0) << 2 | s[1507] << 4 | s[1508] << 5 | s[1509] << 6 | s[440] << 7 | s[1510] << 8 | s[965] << 9 | s[966] << 10 | s[1511] << 11 | s[1512] << 12 | s[1513] << 13 | s[953] << 14 | s[954] << 15 | s[957] << 16 | s[958] << 17 | s[967] << 18 | s[968] << 19 | s[1514] << 20 | s[1515] << 21 | s[1516] << 22 | s[1517] << 23 | s[1518] << 24 | s[1519] << 25 | s[1520] << 26 | s[1521] << 27 | s[1522] << 28 | (f.aftaleMedArbejdsgiver ? 536870912 : 0), s[963], s[964], s[951], s[952], s[955], s[956], s[1523] << 0 | s[1524] << 1 | s[472] << 2 | s[473] << 3 | (s[72] ? s[1500] : 0) << 4 | s[1525] << 7 | s[1526] << 8 | s[1527] << 9 | (f.skyldesLoenmodtageren ? 1024 : 0) | s[1528] << 11 | s[971] << 12 | s[972] << 13 | (s[72] ? (s[498] ? (s[520] ? s[499] : s[1487] ? s[522] : s[1379] ? s[1488] : s[1381]) : 0) : 0) << 14 | s[1529] << 17 | s[1530] << 18 | s[1531] << 19 | s[1532] << 20 | s[1533] << 21 | s[1534] << 22 | s[1535] << 23 | s[1536] << 24 | s[1537] << 25 | s[1538] << 26 | s[1539] << 27, s[969], s[970]] }
}
