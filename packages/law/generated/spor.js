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
  s[2] = v0
  const v1 = runStart(v0, f.vurderingsdato)
  const v2 = v1 >= 2147483647
  const v3 = v1 === 2147483647
  const v4 = !v2 || v3
  const v5 = v4 ? v1 : FIRST_DAY
  s[4] = v5
  const v6 = v5 >= 13332 /* 2006-07-03 */
  s[3] = v6
  const v7 = periods(f.fravaer, (r_fravaer) => r_fravaer.omfang === 'fuldt')
  const v8 = dayReaching(v7, v5, 1)
  const v9 = runEnd(v0, f.vurderingsdato)
  const v10 = v9 >= 2147483647
  const v11 = v9 === 2147483647
  const v12 = !v10 || v11
  const v13 = v12 ? v9 : FIRST_DAY
  s[6] = v13
  const v14 = v13 >= v8
  s[819] = v14
  const v15 = v14 ? v8 : NEVER
  const v16 = v5 >= NEVER
  s[5] = v16
  const SDL_6_1 = v6 ? v15 : FIRST_DAY
  s[63] = SDL_6_1
  const SDL_6_1_hoej = v6 ? v15 : NEVER
  s[65] = SDL_6_1_hoej
  const SDL_6_1_ir = v16 || !v6
  s[7] = SDL_6_1_ir
  // ALF.62.3: Sidste sygedag, a-kassen betaler (ALF § 62, stk. 3)
  const v20 = !v16 && SDL_6_1 <= 13331 /* 2006-07-02 */
  s[67] = v20
  const v21 = SDL_6_1_hoej >= 13332 /* 2006-07-03 */
  s[64] = v21
  const v22 = SDL_6_1 <= 16439 /* 2015-01-04 */
  s[78] = v22
  const v23 = !v16 && v21 && v22
  const v24 = SDL_6_1 <= 2147483646
  s[66] = v24
  const v25 = !v16 && SDL_6_1_hoej >= 16440 /* 2015-01-05 */ && v24
  s[81] = v25
  const v26 = f.persongruppe === 'ledig'
  s[93] = v26
  const v27 = shiftDays(SDL_6_1, 13)
  const v28 = shiftDays(SDL_6_1_hoej, 13)
  const v29 = v26 && SDL_6_1_ir
  s[343] = v29
  const v30 = SDL_6_1_ir || !v16 && SDL_6_1_hoej === NEVER
  s[68] = v30
  const v31 = v25 && (!v26 || !v16)
  const ALF_62_3 = v20 ? FIRST_DAY : v31 ? (v26 ? (f.dagpengerettenSlutter ? Math.min(v27, f.sidsteDagMedDagpengeret) : v27) : NEVER) : NEVER
  s[266] = ALF_62_3
  const ALF_62_3_hoej = v20 ? NEVER : v23 ? NEVER : v26 ? (f.dagpengerettenSlutter ? Math.min(v28, f.sidsteDagMedDagpengeret) : v28) : NEVER
  s[267] = ALF_62_3_hoej
  const ALF_62_3_er = v20 || v23 || v31
  s[265] = ALF_62_3_er
  const ALF_62_3_ir = v20 || v25 && v29 || v30
  s[268] = ALF_62_3_ir
  // BEK937.27: Sygedagpenge under uddannelse (BEK 937/2024 § 27, stk. 1-3)
  const v36 = f.vurderingsdato >= 13332 /* 2006-07-03 */
  s[1] = v36
  const v37 = f.vurderingsdato >= 19936 /* 2024-08-01 */
  s[823] = v37
  const v38 = f.uddannelseUnderSygdom === 'foer'
  s[824] = v38
  const v39 = f.uddannelseUnderSygdom === 'begyndt_under'
  s[826] = v39
  const v40 = f.undervisningstimer <= 600
  s[827] = v40
  const v41 = v39 && v40 && f.uddannelsePasserMedBehandling && f.uddannelseUdskyderRevalidering === false
  s[825] = v41
  const v42 = f.uddannelseUnderSygdom === 'opfoelgning'
  s[828] = v42
  const v43 = !v37 && (v38 || v41) || v37 && (v38 || v41 || v42)
  const v44 = f.uddannelseUnderSygdom === 'ingen'
  s[822] = v44
  const BEK937_27 = !v44 && (!v36 || v43)
  s[461] = BEK937_27
  const BEK937_27_nej = !v44 && (!v36 || !v43)
  s[462] = BEK937_27_nej
  const BEK937_27_ir = v44 || !v36
  s[463] = BEK937_27_ir
  // FERIEBEK.2.6: 12 måneder med løntilskud imellem (BEK 762/2025 § 2, stk. 6)
  const LAS_68_5 = f.vurderingsdato >= 15706 /* 2013-01-01 */
  s[0] = LAS_68_5
  const v49 = sum(f.ydelsesperioder, (r_ydelsesperioder) => r_ydelsesperioder.slags === 'loentilskud' ? 1 : 0) <= 0
  s[829] = v49
  const FERIEBEK_2_6 = LAS_68_5 && !v49
  s[465] = FERIEBEK_2_6
  // FERIEBEK.2: 12 sammenhængende måneder med ressourceforløbsydelse (BEK 762/2025 § 2, stk. 1-8)
  const v51 = periods(f.ydelsesperioder, (r_ydelsesperioder) => r_ydelsesperioder.slags === 'ressourceforloebsydelse' || r_ydelsesperioder.slags === 'ferie')
  const v52 = monthStart(shiftDays(monthStart(shiftDays(f.vurderingsdato, 1)), -1))
  const v53 = countDays(v51, v52, monthEnd(v52)) >= 1
  s[837] = v53
  const v54 = periods(f.ydelsesperioder, (r_ydelsesperioder) => r_ydelsesperioder.slags === 'ressourceforloebsydelse' || r_ydelsesperioder.slags === 'ferie' || r_ydelsesperioder.slags === 'kontanthjaelp' || r_ydelsesperioder.slags === 'revalidering')
  const v55 = shiftMonths(v52, -1)
  const v56 = countDays(v54, v55, monthEnd(v55)) >= 1
  s[838] = v56
  const v57 = shiftMonths(v52, -2)
  const v58 = countDays(v54, v57, monthEnd(v57)) >= 1
  s[839] = v58
  const v59 = shiftMonths(v52, -3)
  const v60 = countDays(v54, v59, monthEnd(v59)) >= 1
  s[840] = v60
  const v61 = shiftMonths(v52, -4)
  const v62 = countDays(v54, v61, monthEnd(v61)) >= 1
  s[841] = v62
  const v63 = shiftMonths(v52, -5)
  const v64 = countDays(v54, v63, monthEnd(v63)) >= 1
  s[842] = v64
  const v65 = shiftMonths(v52, -6)
  const v66 = countDays(v54, v65, monthEnd(v65)) >= 1
  s[843] = v66
  const v67 = shiftMonths(v52, -7)
  const v68 = countDays(v54, v67, monthEnd(v67)) >= 1
  s[844] = v68
  const v69 = shiftMonths(v52, -8)
  const v70 = countDays(v54, v69, monthEnd(v69)) >= 1
  s[845] = v70
  const v71 = shiftMonths(v52, -9)
  const v72 = countDays(v54, v71, monthEnd(v71)) >= 1
  s[846] = v72
  const v73 = shiftMonths(v52, -10)
  const v74 = countDays(v54, v73, monthEnd(v73)) >= 1
  s[847] = v74
  const v75 = shiftMonths(v52, -11)
  const v76 = countDays(v54, v75, monthEnd(v75)) >= 1
  s[848] = v76
  const v77 = v53 && v56 && v58 && v60 && v62 && v64 && v66 && v68 && v70 && v72 && v74 && v76
  s[836] = v77
  const FERIEBEK_2 = LAS_68_5 && (!LAS_68_5 || v77 || FERIEBEK_2_6)
  s[183] = FERIEBEK_2
  const FERIEBEK_2_nej = LAS_68_5 && (!LAS_68_5 || !v77)
  s[182] = FERIEBEK_2_nej
}

function svar_2(f, s) {
  // LOV1750.21.8: Dit ressourceforløb fortsætter efter de gamle regler (lov 1750/2025 § 21, stk. 8)
  const v0 = f.vurderingsdato >= 20485 /* 2026-02-01 */
  s[114] = v0
  const v1 = f.ressourceforloebBevilgetDen <= 20484 /* 2026-01-31 */
  s[852] = v1
  const v2 = f.ressourceforloebErBevilget && v1
  s[115] = v2
  const v3 = s[0] && (!v0 || v2)
  const LOV1750_21_8 = f.ressourceforloebErBevilget && (!s[1] || v3)
  s[117] = LOV1750_21_8
  const LOV1750_21_8_nej = f.ressourceforloebErBevilget && (!s[1] || !v3)
  s[119] = LOV1750_21_8_nej
  const LOV1750_21_8_ir = f.ressourceforloebErBevilget === false || !s[1]
  s[118] = LOV1750_21_8_ir
  // LAB.36.3: Koordinerende sagsbehandler (LAB § 36, stk. 3)
  const LAB_36_3 = f.ressourceforloebErBevilget && (!s[1] || s[0] && (!v0 || LOV1750_21_8))
  s[466] = LAB_36_3
  const LAB_36_3_nej = f.ressourceforloebErBevilget && (!s[1] || !s[0] || v0 && LOV1750_21_8_nej)
  s[467] = LAB_36_3_nej
  const LAB_36_3_ir = f.ressourceforloebErBevilget === false || !s[1] || s[0] && v0 && LOV1750_21_8_ir
  s[468] = LAB_36_3_ir
  // SDL.7.2: Det mindste fravær (SDL § 7, stk. 2)
  const v10 = f.persongruppe === 'loenmodtager'
  s[69] = v10
  const v11 = f.timerDuKanArbejde === 0
  s[858] = v11
  const v12 = f.normalTimerPrUge - f.timerDuKanArbejde
  s[386] = v12
  const v13 = v12 >= 400
  s[859] = v13
  const v14 = v11 || v13
  s[857] = v14
  const v15 = v10 && v14
  s[856] = v15
  const v16 = f.persongruppe === 'selvstaendig'
  s[87] = v16
  const v17 = f.andelAfArbejdetDuKan <= 5000
  s[139] = v17
  const v18 = v16 && v17
  s[860] = v18
  const v19 = f.persongruppe === 'ledig' || f.persongruppe === 'ingen'
  s[861] = v19
  const v20 = f.ansatFra >= 15706 /* 2013-01-01 */
  s[865] = v20
  const v21 = f.ansatIFleksjob && v20
  s[864] = v21
  const v22 = v14 || v21
  s[863] = v22
  const v23 = v10 && v22
  s[862] = v23
  const v24 = !s[0] && (v15 || v18 || v19) || s[0] && (v23 || v18 || v19)
  const SDL_7_2 = !s[1] || v24
  s[618] = SDL_7_2
  const SDL_7_2_nej = !s[1] || !v24
  s[619] = SDL_7_2_nej
  // SDL.7.1: Uarbejdsdygtig på grund af egen sygdom (SDL § 7, stk. 1-2)
  const SDL_7_1 = !s[1] || f.uarbejdsdygtigVedEgenSygdom && (SDL_7_2 || !s[1])
  s[94] = SDL_7_1
  const SDL_7_1_nej = !s[1] || f.uarbejdsdygtigVedEgenSygdom === false || SDL_7_2_nej
  s[100] = SDL_7_1_nej
  // SDL.24.3.2: De første dage, der ikke tæller (SDL § 24, stk. 3, nr. 1-2)
  const v29 = v16 ? 14 : 15
  const v30 = v16 ? 14 : 21
  const v31 = v16 ? 14 : 30
  // SDL.24.3: Dage, der tæller med (SDL § 24, stk. 3-4)
  const v32 = dropFirst(s[2], (start) => start >= NEVER ? 0 : start >= 13332 /* 2006-07-03 */ ? (start >= 13605 /* 2007-04-02 */ ? (start >= 14032 /* 2008-06-02 */ ? (start >= 15341 /* 2012-01-02 */ ? v31 : v30) : v29) : 14) : Infinity)
  const v33 = dropFirst(s[2], (start) => { const r0_0 = start >= 13332 /* 2006-07-03 */; const r0_1 = start >= NEVER; const r0_2 = r0_0 ? (start >= 13605 /* 2007-04-02 */ ? (start >= 14032 /* 2008-06-02 */ ? (start >= 15341 /* 2012-01-02 */ ? v31 : v30) : v29) : 14) : -Infinity; return Math.max(0, r0_1 ? 0 : r0_1 || !r0_0 ? Math.min(0, r0_2) : r0_2) })
  const v34 = allPeriods(f.afbrydelser)
  const v35 = without(v32, v34)
  const v36 = without(v33, v34)
  const SDL_24_3 = !s[3] ? NO_DAYS : without(v35, intersectTable(from(v36, 15523 /* 2012-07-02 */), HELLIGDAGE_1))
  s[11] = SDL_24_3
  const SDL_24_3_hoej = !s[3] ? ALL_DAYS : without(v36, intersectTable(from(v35, 15523 /* 2012-07-02 */), HELLIGDAGE_1))
  s[10] = SDL_24_3_hoej
  const SDL_24_3_eksakt = s[3] && sameDays(v32, v33)
  s[428] = SDL_24_3_eksakt
  // SDL.25.1: Grænsen for pensionister m.fl. (SDL § 25, stk. 1)
  const v40 = f.pensionDuFaar === 'foertidspension' || f.pensionDuFaar === 'seniorpension'
  s[101] = v40
  const v41 = f.pensionDuFaar === 'tidlig_pension'
  s[102] = v41
  const v42 = s[4] >= 15012 /* 2011-02-07 */
  s[338] = v42
  const v43 = onWeekdays(SDL_24_3, 62)
  s[9] = v43
  const v44 = onWeekdays(SDL_24_3_hoej, 62)
  s[8] = v44
  const v45 = monthEndOver(v44, 12, 130, s[4])
  const v46 = monthEndOver(v43, 12, 130, s[4])
  const v47 = !s[5] && s[6] >= v45
  s[867] = v47
  const v48 = !s[5] && s[6] < v46
  s[868] = v48
  const v49 = v47 && !s[5]
  const v50 = s[7] && !s[5] && v46 >= NEVER
  const v51 = v49 ? v45 : NEVER
  const v52 = v48 ? NEVER : v46
  const v53 = v49 ? (v48 || v50 ? Math.max(v46, v52) : v46) : v52
  const v54 = v49 || v48 || v50
  const v55 = monthEndOver(SDL_24_3_hoej, 12, 182, s[4])
  const v56 = monthEndOver(SDL_24_3, 12, 182, s[4])
  const v57 = !s[5] && s[6] >= v55
  s[869] = v57
  const v58 = !s[5] && s[6] < v56
  s[870] = v58
  const v59 = v57 && !s[5]
  const v60 = s[7] && !s[5] && v56 >= NEVER
  const v61 = v59 ? v55 : NEVER
  const v62 = v58 ? NEVER : v56
  const v63 = v59 ? (v58 || v60 ? Math.max(v56, v62) : v56) : v62
  const v64 = v59 || v58 || v60
  const SDL_25_1 = v42 ? (v54 ? (v64 ? Math.min(v51, v61) : v51) : v61) : FIRST_DAY
  s[107] = SDL_25_1
  const SDL_25_1_hoej = v42 ? (v54 ? (v64 ? Math.max(v53, v63) : v53) : v63) : NEVER
  s[109] = SDL_25_1_hoej
  const v67 = v40 || f.opfylderHelbredsbetingelserForFoertidspension || f.naaetFolkepensionsalder || v41
  s[286] = v67
  const SDL_25_1_er = v67 && !s[5] && (!v42 || v54 || v64)
  s[103] = SDL_25_1_er
  const SDL_25_1_ir = !v67 || s[5] || !v42 || v47 && s[7] || s[7] && !((s[5] || !s[7] && v45 === v46) && !s[5] && (s[5] || v45 === NEVER)) || v57 && s[7] || s[7] && !((s[5] || !s[7] && v55 === v56) && !s[5] && (s[5] || v55 === NEVER))
  s[105] = SDL_25_1_ir
}

function svar_3(f, s) {
  // SDL.24.1: Revurderingstidspunktet (SDL § 24, stk. 1)
  const v0 = monthEndOver(s[8], 18, 260, s[4])
  const v1 = monthEndOver(s[9], 18, 260, s[4])
  const v2 = !s[5] && v0 <= 16251 /* 2014-06-30 */
  s[877] = v2
  const v3 = !s[5] && v1 > 16251 /* 2014-06-30 */
  s[876] = v3
  const v4 = !s[5] && s[6] >= v0
  s[884] = v4
  const v5 = !s[5] && s[6] < v1
  s[885] = v5
  const v6 = v4 && !s[5]
  const v7 = s[7] && !s[5] && v1 >= NEVER
  const v8 = v6 ? v0 : NEVER
  const v9 = v5 ? NEVER : v1
  const v10 = v6 ? (v5 || v7 ? Math.max(v1, v9) : v1) : v9
  const v11 = v6 || v5 || v7
  const v12 = v4 && s[7] || s[7] && !((s[5] || !s[7] && v0 === v1) && !s[5] && (s[5] || v0 === NEVER))
  const v13 = v2 && v11
  const v14 = s[7] && v11 && v10 >= NEVER
  const v15 = v13 ? v8 : NEVER
  s[29] = v15
  const v16 = v3 ? NEVER : v10
  const v17 = v13 ? (v3 || v14 ? Math.max(v10, v16) : v10) : v16
  s[30] = v17
  const v18 = v13 || v3 || v14
  s[28] = v18
  const v19 = v2 && v12 || s[7] && !((!v11 || !v12 && v8 === v10) && v11 && (!v11 || v8 === NEVER))
  s[26] = v19
  const v20 = monthEndOver(s[10], 18, 364, s[4])
  const v21 = monthEndOver(s[11], 18, 364, s[4])
  const v22 = !s[5] && v20 <= 16251 /* 2014-06-30 */
  s[12] = v22
  const v23 = !s[5] && v21 > 16251 /* 2014-06-30 */
  s[13] = v23
  const v24 = !s[5] && s[6] >= v20
  s[886] = v24
  const v25 = !s[5] && s[6] < v21
  s[887] = v25
  const v26 = v24 && !s[5]
  const v27 = s[7] && !s[5] && v21 >= NEVER
  const v28 = v26 ? v20 : NEVER
  const v29 = v25 ? NEVER : v21
  const v30 = v26 ? (v25 || v27 ? Math.max(v21, v29) : v21) : v29
  const v31 = v26 || v25 || v27
  const v32 = v24 && s[7] || s[7] && !((s[5] || !s[7] && v20 === v21) && !s[5] && (s[5] || v20 === NEVER))
  const v33 = v22 && v31
  const v34 = s[7] && v31 && v30 >= NEVER
  const v35 = v33 ? v28 : NEVER
  s[32] = v35
  const v36 = v23 ? NEVER : v30
  const v37 = v33 ? (v23 || v34 ? Math.max(v30, v36) : v30) : v36
  s[33] = v37
  const v38 = v33 || v23 || v34
  s[31] = v38
  const v39 = v22 && v32 || s[7] && !((!v31 || !v32 && v28 === v30) && v31 && (!v31 || v28 === NEVER))
  s[27] = v39
  const v40 = v18 || v38
  const v41 = v18 ? (v38 ? Math.min(v15, v35) : v15) : v35
  s[21] = v41
  const v42 = v18 ? (v38 ? Math.max(v17, v37) : v17) : v37
  s[23] = v42
  const v43 = v18 && v15 <= 16251 /* 2014-06-30 */ && v17 >= 13332 /* 2006-07-03 */ || v38 && v35 <= 16251 /* 2014-06-30 */ && v37 >= 13332 /* 2006-07-03 */
  s[25] = v43
  const v44 = s[4] >= 16252 /* 2014-07-01 */
  s[16] = v44
  const v45 = Math.max(s[4], 16252 /* 2014-07-01 */)
  const v46 = monthEndOver(s[8], 9, 110, v45)
  const v47 = monthEndOver(s[9], 9, 110, v45)
  const v48 = !s[5] && s[6] >= v46
  s[888] = v48
  const v49 = !s[5] && s[6] < v47
  s[889] = v49
  const v50 = v48 && !s[5]
  const v51 = s[7] && !s[5] && v47 >= NEVER
  const v52 = v50 ? v46 : NEVER
  const v53 = v49 ? NEVER : v47
  const v54 = v50 ? (v49 || v51 ? Math.max(v47, v53) : v47) : v53
  const v55 = v50 || v49 || v51
  s[37] = v55
  const v56 = v48 && s[7] || s[7] && !((s[5] || !s[7] && v46 === v47) && !s[5] && (s[5] || v46 === NEVER))
  s[35] = v56
  const v57 = monthEndOver(s[10], 9, 154, v45)
  const v58 = monthEndOver(s[11], 9, 154, v45)
  const v59 = !s[5] && s[6] >= v57
  s[890] = v59
  const v60 = !s[5] && s[6] < v58
  s[891] = v60
  const v61 = v59 && !s[5]
  const v62 = s[7] && !s[5] && v58 >= NEVER
  const v63 = v61 ? v57 : NEVER
  const v64 = v60 ? NEVER : v58
  const v65 = v61 ? (v60 || v62 ? Math.max(v58, v64) : v58) : v64
  const v66 = v61 || v60 || v62
  s[38] = v66
  const v67 = v59 && s[7] || s[7] && !((s[5] || !s[7] && v57 === v58) && !s[5] && (s[5] || v57 === NEVER))
  s[36] = v67
  const v68 = v55 || v66
  s[34] = v68
  const v69 = !(v55 && !v56 || v66 && !v67) && (v40 || v55 || v66)
  const v70 = v69 ? FIRST_DAY : v55 ? (v66 ? Math.min(v52, v63) : v52) : v63
  s[22] = v70
  const v71 = v69 ? NEVER : v55 ? (v66 ? Math.max(v54, v65) : v54) : v65
  s[24] = v71
  const v72 = v43 && v40
  s[19] = v72
  const v73 = !(v18 && !v19 && v15 >= 13332 /* 2006-07-03 */ && v17 <= 16251 /* 2014-06-30 */ || v38 && !v39 && v35 >= 13332 /* 2006-07-03 */ && v37 <= 16251 /* 2014-06-30 */) && (v68 || v69)
  s[20] = v73
  const v74 = !s[5] && countDays(s[10], 16252 /* 2014-07-01 */, 16252 /* 2014-07-01 */) >= 1
  s[18] = v74
  const v75 = !s[5] && countDays(s[11], 16252 /* 2014-07-01 */, 16252 /* 2014-07-01 */) < 1
  s[17] = v75
  const v76 = !s[5] && countDays(s[8], 15979 /* 2013-10-01 */, 16251 /* 2014-06-30 */) > 110
  s[878] = v76
  const v77 = !s[5] && countDays(s[9], 15979 /* 2013-10-01 */, 16251 /* 2014-06-30 */) <= 110
  s[879] = v77
  const v78 = v2 || v77
  s[15] = v78
  const v79 = (v3 || s[7]) && (v76 || s[7]) && (v3 || v76)
  s[14] = v79
}

function svar_4(f, s) {
  // SDL.24.1: Revurderingstidspunktet (SDL § 24, stk. 1)
  const v0 = !s[5] && countDays(s[10], 15979 /* 2013-10-01 */, 16251 /* 2014-06-30 */) > 154
  s[882] = v0
  const v1 = !s[5] && countDays(s[11], 15979 /* 2013-10-01 */, 16251 /* 2014-06-30 */) <= 154
  s[883] = v1
  const v2 = s[12] || v1
  s[881] = v2
  const v3 = (s[13] || s[7]) && (v0 || s[7]) && (s[13] || v0)
  s[880] = v3
  const v4 = s[14] || v3
  s[874] = v4
  const v5 = (s[15] || s[7]) && (v2 || s[7]) && (s[15] || v2)
  s[875] = v5
  const v6 = s[16] || s[17] || v5
  s[873] = v6
  const v7 = !s[16] && (s[18] || s[7]) && (v4 || s[7])
  s[872] = v7
  const v8 = v7 && !v6
  s[871] = v8
  const SDL_24_1 = v7 ? FIRST_DAY : s[19] ? (s[20] ? Math.min(s[21], s[22]) : s[21]) : s[22]
  s[108] = SDL_24_1
  const SDL_24_1_hoej = v7 ? NEVER : s[19] ? (s[20] ? Math.max(s[23], s[24]) : s[23]) : s[24]
  s[110] = SDL_24_1_hoej
  const SDL_24_1_er = !s[5] && (v7 || !v8 && (s[19] || s[20]))
  s[104] = SDL_24_1_er
  const SDL_24_1_ir = s[5] || v7 || !v8 && (s[25] && (s[26] || s[27]) || !(s[28] && !s[26] && s[29] >= 13332 /* 2006-07-03 */ && s[30] <= 16251 /* 2014-06-30 */ || s[31] && !s[27] && s[32] >= 13332 /* 2006-07-03 */ && s[33] <= 16251 /* 2014-06-30 */) && (s[34] && (s[35] || s[36]) || !(s[37] && !s[35] || s[38] && !s[36])))
  s[106] = SDL_24_1_ir
  // SDL.27.1.1: Forlængelse, fordi revalidering er sandsynlig (SDL § 27, stk. 1, nr. 1)
  const v13 = SDL_24_1_hoej >= NEVER
  s[1155] = v13
  const v14 = SDL_24_1_er && SDL_24_1 < NEVER
  s[259] = v14
  const v15 = SDL_24_1_er && v13
  s[260] = v15
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
  s[39] = v25
  const v26 = f.forlaengelseErAfgjort === false && (v14 && SDL_24_1_ir || SDL_24_1_ir && !((!SDL_24_1_er || !SDL_24_1_ir && v16 === v17) && SDL_24_1_er && (!SDL_24_1_er || f.vurderingsdato === v16)))
  s[431] = v26
  const v27 = f.forlaengelseErAfgjort ? f.forlaengelseAfgjortDen : v20 ? (v22 ? Math.min(v16, v23) : v16) : v23
  s[41] = v27
  const v28 = f.forlaengelseErAfgjort ? f.forlaengelseAfgjortDen : v20 ? (v22 ? Math.max(v17, v24) : v17) : v24
  s[40] = v28
  const v29 = v25 && v27 <= 13331 /* 2006-07-02 */
  s[43] = v29
  const v30 = v28 >= 13332 /* 2006-07-03 */
  s[44] = v30
  const v31 = v27 <= 2147483646
  s[42] = v31
  const v32 = v27 <= 15011 /* 2011-02-06 */
  s[312] = v32
  const v33 = v25 && v30 && v32
  s[46] = v33
  const v34 = v28 >= 15012 /* 2011-02-07 */
  const v35 = v27 <= 20484 /* 2026-01-31 */
  const v36 = v25 && v34 && v35
  const v37 = v25 && v28 >= 20485 /* 2026-02-01 */ && v31
  s[321] = v37
  const v38 = v26 || v25 && v28 === NEVER
  s[45] = v38
  const SDL_27_1_1 = v29 || v33 && f.revalideringErSandsynlig || v36 && f.revalideringErSandsynlig || v37
  s[54] = SDL_27_1_1
  const SDL_27_1_1_nej = v29 || v33 && f.revalideringErSandsynlig === false || v36 && f.revalideringErSandsynlig === false || v37
  s[49] = SDL_27_1_1_nej
  const SDL_27_1_1_ir = v29 || v37 || v38
  s[50] = SDL_27_1_1_ir
  // SDL.27.1.2: Forlængelse for at afklare arbejdsevnen (SDL § 27, stk. 1, nr. 2)
  const v42 = v25 && v34 && v31
  const SDL_27_1_2 = v29 || v33 && f.afklaringErNoedvendig || v42 && f.afklaringErNoedvendig
  s[55] = SDL_27_1_2
  const SDL_27_1_2_nej = v29 || v33 && f.afklaringErNoedvendig === false || v42 && f.afklaringErNoedvendig === false
  s[60] = SDL_27_1_2_nej
  const SDL_27_1_2_ir = v29 || v38
  s[52] = SDL_27_1_2_ir
  // SDL.27.1.3.uger: Længste forlængelse ved lægebehandling (SDL § 27, stk. 1, nr. 3)
  const v46 = v25 && v30 && v27 <= 13544 /* 2007-01-31 */
  const v47 = v25 && v28 >= 13545 /* 2007-02-01 */ && v32
  const v48 = v25 && v34 && v27 <= 16251 /* 2014-06-30 */
  s[47] = v48
  const v49 = v28 >= 16252 /* 2014-07-01 */
  const v50 = v25 && v49 && v31
  s[48] = v50
  const v51 = v48 || v50
  s[313] = v51
  const SDL_27_1_3_uger = v29 ? -Infinity : v46 ? 364 : v47 ? 364 : v48 ? 728 : 938
  s[317] = SDL_27_1_3_uger
  const SDL_27_1_3_uger_hoej = v29 ? Infinity : v47 || v51 ? (v51 ? (v50 ? 938 : 728) : 728) : 364
  s[319] = SDL_27_1_3_uger_hoej
  const SDL_27_1_3_uger_er = v29 || v46 || v47 || v48 || v50
  s[315] = SDL_27_1_3_uger_er
  // SDL.27.1.3: Forlængelse ved lægebehandling (SDL § 27, stk. 1, nr. 3)
  const v55 = SDL_27_1_3_uger_er && SDL_27_1_3_uger_hoej >= f.laegensSkoenUgerTilArbejde
  s[902] = v55
  const v56 = SDL_27_1_3_uger_er && SDL_27_1_3_uger < f.laegensSkoenUgerTilArbejde
  s[903] = v56
  const v57 = f.underLaegebehandling === false || f.laegensSkoenErSikkert === false || v56
  const v58 = f.underLaegebehandling && f.laegensSkoenErSikkert && (v55 || SDL_27_1_2_ir)
  const v59 = f.laegensSkoenUgerTilArbejde <= 364
  s[904] = v59
  const v60 = f.underLaegebehandling && f.laegensSkoenErSikkert && v59
  const v61 = f.laegensSkoenUgerTilArbejde <= 728
  s[905] = v61
  const v62 = f.underLaegebehandling && f.laegensSkoenErSikkert && v61
  const SDL_27_1_3 = v29 || v46 && v58 || v47 && (v60 || v62) || v42 && v58
  s[56] = SDL_27_1_3
  const SDL_27_1_3_nej = v29 || v46 && v57 || v47 && (!v60 || !v62) || v42 && v57
  s[61] = SDL_27_1_3_nej
  // SDL.27.1.4: Forlængelse, fordi fleksjob eller pension skal afklares (SDL § 27, stk. 1, nr. 4)
  const v65 = v25 && v49 && v35
  s[320] = v65
  const SDL_27_1_4 = v29 || v33 && f.kanIkkeArbejdePaaNormaleVilkaar || v48 && f.kanIkkeArbejdePaaNormaleVilkaar || v65 && f.sagSkalIRehabiliteringsteam || v37
  s[57] = SDL_27_1_4
  const SDL_27_1_4_nej = v29 || v33 && f.kanIkkeArbejdePaaNormaleVilkaar === false || v48 && f.kanIkkeArbejdePaaNormaleVilkaar === false || v65 && f.sagSkalIRehabiliteringsteam === false || v37
  s[62] = SDL_27_1_4_nej
  // SDL.27.1.5: Forlængelse ved livstruende sygdom (SDL § 27, stk. 1, nr. 5)
  const v68 = f.laegenVurdererLivstruende && f.behandlingsmulighederUdtoemte
  const SDL_27_1_5 = v29 || v33 && v68 || v48 && v68 || v50 && f.laegenVurdererLivstruende
  s[58] = SDL_27_1_5
  const SDL_27_1_5_nej = v29 || v33 && !v68 || v48 && !v68 || v50 && f.laegenVurdererLivstruende === false
  s[51] = SDL_27_1_5_nej
  // SDL.27.1.6: Forlængelse ved arbejdsskadesag (SDL § 27, stk. 1, nr. 6)
  const v71 = f.arbejdsskadesag === 'uden_afgoerelse'
  const v72 = f.arbejdsskadesag === 'uden_afgoerelse' || f.arbejdsskadesag === 'foreloebig_afgoerelse'
  const SDL_27_1_6 = v29 || v33 && v71 || v48 && v71 || v50 && v72
  s[59] = SDL_27_1_6
  const SDL_27_1_6_nej = v29 || v33 && !v71 || v48 && !v71 || v50 && !v72
  s[53] = SDL_27_1_6_nej
}

function svar_5(f, s) {
  // SDL.27.1.7.2: Åbenbar sag om førtidspension uden om rehabiliteringsteamet (SDL § 27, stk. 1, nr. 7)
  const v0 = s[39] && s[40] >= 16953 /* 2016-06-01 */ && s[41] <= 16974 /* 2016-06-22 */
  const v1 = s[39] && s[40] >= 16975 /* 2016-06-23 */ && s[41] <= 20634 /* 2026-06-30 */
  const v2 = s[39] && s[40] >= 20635 /* 2026-07-01 */ && s[42]
  const SDL_27_1_7_2 = s[43] || v0 || v1 && f.arbejdsevnenKanAabenbartIkkeForbedres || v2
  s[733] = SDL_27_1_7_2
  const SDL_27_1_7_2_nej = s[43] || s[39] && s[44] && s[41] <= 16952 /* 2016-05-31 */ || v0 || v1 && f.arbejdsevnenKanAabenbartIkkeForbedres === false || v2
  s[734] = SDL_27_1_7_2_nej
  const SDL_27_1_7_2_ir = s[43] || v0 || v2 || s[45]
  s[735] = SDL_27_1_7_2_ir
  // SDL.27.1.7: Forlængelse ved sag om førtidspension (SDL § 27, stk. 1, nr. 7)
  const SDL_27_1_7 = s[43] || s[46] && f.foertidspensionssagPaabegyndt || s[47] && f.foertidspensionssagPaabegyndt || s[48] && (f.ansoegningOmFoertidspension || SDL_27_1_7_2)
  s[322] = SDL_27_1_7
  const SDL_27_1_7_nej = s[43] || s[46] && f.foertidspensionssagPaabegyndt === false || s[47] && f.foertidspensionssagPaabegyndt === false || s[48] && f.ansoegningOmFoertidspension === false && (SDL_27_1_7_2_nej || SDL_27_1_7_2_ir)
  s[327] = SDL_27_1_7_nej
  // SDL.27.1: Forlængelse af sygedagpenge (SDL § 27, stk. 1)
  const v8 = s[39] && s[44] && s[42]
  s[314] = v8
  const v9 = s[49] || s[50]
  s[323] = v9
  const v10 = s[51] || s[52]
  s[324] = v10
  const v11 = s[53] || s[52]
  s[325] = v11
  const v12 = SDL_27_1_7_nej || s[52]
  s[326] = v12
  const v13 = s[50] && s[52]
  s[336] = v13
  const SDL_27_1 = s[43] || v8 && (s[54] || s[55] || s[56] || s[57] || s[58] || s[59] || SDL_27_1_7)
  s[111] = SDL_27_1
  const SDL_27_1_nej = s[43] || v8 && v9 && (s[60] || s[52]) && (s[61] || s[52]) && (s[62] || s[50]) && v10 && v11 && v12 && (s[49] || s[60] || s[61] || s[62] || s[51] || s[53] || SDL_27_1_7_nej)
  s[112] = SDL_27_1_nej
  const SDL_27_1_ir = s[43] || v8 && v13 || s[45]
  s[113] = SDL_27_1_ir
  // SDL.24a.1.grænse: Over grænsen på første fraværsdag (SDL § 24 a, stk. 1)
  const v17 = s[63] <= 16251 /* 2014-06-30 */
  s[269] = v17
  const v18 = !s[5] && s[64] && v17
  s[98] = v18
  const v19 = !s[5] && s[65] >= 16252 /* 2014-07-01 */ && s[66]
  s[95] = v19
  const v20 = monthStart(s[63])
  s[79] = v20
  const v21 = monthStart(s[65])
  s[80] = v21
  const v22 = shiftMonths(v20, -9)
  const v23 = shiftMonths(v21, -9)
  const v24 = shiftDays(v20, -1)
  const v25 = shiftDays(v21, -1)
  const v26 = shiftMonths(v20, -8)
  const v27 = shiftMonths(v21, -8)
  const v28 = shiftDays(s[63], -1)
  const v29 = shiftDays(s[65], -1)
  const SDL_24a_1_graense = s[67] || v19 && (!s[5] && countDays(s[8], v22, v25) > 110 || !s[5] && countDays(s[10], v22, v25) > 154 || !s[5] && countDays(s[8], v26, v29) > 110 || !s[5] && countDays(s[10], v26, v29) > 154)
  s[96] = SDL_24a_1_graense
  const SDL_24a_1_graense_nej = s[67] || v18 || v19 && (!s[5] && countDays(s[9], v23, v24) <= 110 || !s[5] && countDays(s[11], v23, v24) <= 154 || !s[5] && countDays(s[9], v27, v28) <= 110 || !s[5] && countDays(s[11], v27, v28) <= 154)
  s[99] = SDL_24a_1_graense_nej
  const SDL_24a_1_graense_ir = s[67] || v19 && s[7] || s[68]
  s[97] = SDL_24a_1_graense_ir
  // SDL.30.2: Beskæftigelseskravet over for arbejdsgiveren (SDL § 30, stk. 2-4)
  const v33 = s[63] <= 15011 /* 2011-02-06 */
  s[207] = v33
  const v34 = !s[5] && s[64] && v33
  s[76] = v34
  const v35 = !s[5] && shiftDays(s[65], -56) >= f.ansatFra
  s[913] = v35
  const v36 = !s[5] && shiftDays(s[63], -56) < f.ansatFra
  s[914] = v36
  const v37 = v36 || f.andetFravaerSeneste8Uger
  s[912] = v37
  const v38 = (v35 || s[7]) && f.andetFravaerSeneste8Uger === false
  s[911] = v38
  const v39 = f.timerHosArbejdsgiveren >= 7400
  s[915] = v39
  const v40 = v37 || !v39
  s[910] = v40
  const v41 = v38 && v39
  s[909] = v41
  const v42 = v39 && f.genansat && f.paaArbejdeDaSygdommenKom
  s[916] = v42
  const v43 = v41 || v42
  const v44 = v40 && !v42
  const v45 = s[65] >= 15012 /* 2011-02-07 */
  s[82] = v45
  const v46 = !s[5] && v45 && s[66]
  s[77] = v46
  const SDL_30_2 = s[67] || v34 && v43 || v46 && v43
  s[743] = SDL_30_2
  const SDL_30_2_nej = s[67] || v34 && v44 || v46 && v44
  s[744] = SDL_30_2_nej
  const SDL_30_2_ir = s[67] || s[68]
  s[73] = SDL_30_2_ir
  // SDL.30.fleksjob: Ingen arbejdsgiverperiode i fleksjob (SDL § 32, stk. 1, nr. 5)
  const SDL_30_fleksjob = f.ansatIFleksjob && (s[67] || v34 || v46)
  s[745] = SDL_30_fleksjob
  const SDL_30_fleksjob_nej = f.ansatIFleksjob && s[67]
  s[746] = SDL_30_fleksjob_nej
  const SDL_30_fleksjob_ir = f.ansatIFleksjob === false || SDL_30_2_ir
  s[747] = SDL_30_fleksjob_ir
  // SDL.30: Ret over for arbejdsgiveren (SDL § 30, stk. 1)
  const v53 = !s[5] && s[64] && s[66]
  s[92] = v53
  const v54 = f.ansatIFleksjob === false || SDL_30_fleksjob_nej
  s[917] = v54
  const v55 = f.ansatIFleksjob && (SDL_30_fleksjob || SDL_30_fleksjob_ir)
  s[918] = v55
  const SDL_30 = s[67] || v53 && s[69] && (SDL_30_2 || SDL_30_2_ir) && v54
  s[74] = SDL_30
  const SDL_30_nej = s[67] || v53 && (!s[69] || SDL_30_2_nej || v55)
  s[75] = SDL_30_nej
  // SDL.30.1: Arbejdsgiverperioden (SDL § 30, stk. 1)
  const v58 = !s[5] && s[64] && s[63] <= 13604 /* 2007-04-01 */
  const v59 = !s[5] && s[65] >= 13605 /* 2007-04-02 */ && s[63] <= 14031 /* 2008-06-01 */
  const v60 = s[63] <= 15340 /* 2012-01-01 */
  s[359] = v60
  const v61 = !s[5] && s[65] >= 14032 /* 2008-06-02 */ && v60
  const v62 = s[65] >= 15341 /* 2012-01-02 */
  s[360] = v62
  const v63 = !s[5] && v62 && s[66]
  const v64 = v61 || v63
  const SDL_30_1 = s[67] ? -Infinity : v58 ? 14 : v59 ? 15 : v61 ? 21 : 30
  s[70] = SDL_30_1
  const SDL_30_1_hoej = s[67] ? Infinity : v59 || v64 ? (v64 ? (v63 ? 30 : 21) : 15) : 14
  s[71] = SDL_30_1_hoej
  const SDL_30_1_er = s[67] || v58 || v59 || v61 || v63
  s[72] = SDL_30_1_er
}

function svar_6(f, s) {
  // SDL.31.1: Sidste dag, arbejdsgiveren betaler (SDL § 31, stk. 1)
  const v0 = shiftDays(s[63], s[70])
  s[356] = v0
  const v1 = shiftDays(s[65], s[71])
  s[357] = v1
  const v2 = !s[5] && s[72]
  s[194] = v2
  const v3 = s[7] || s[73]
  s[198] = v3
  const v4 = shiftDays(v0, -1)
  s[196] = v4
  const v5 = shiftDays(v1, -1)
  s[195] = v5
  const v6 = f.fratraeder ? Math.min(v4, f.fratraedelsesdag) : v4
  const v7 = f.fratraeder ? Math.min(v5, f.fratraedelsesdag) : v5
  const v8 = s[74] && v2
  const v9 = s[73] && v2 && v7 >= NEVER
  const v10 = s[75] ? NEVER : v7
  const v11 = v8 || s[75] || v9
  const v12 = s[74] && v3 || s[73] && !((!v2 || !v3 && v6 === v7) && v2 && (!v2 || v6 === NEVER))
  const SDL_31_1 = s[67] ? FIRST_DAY : v8 ? v6 : NEVER
  s[262] = SDL_31_1
  const SDL_31_1_hoej = s[67] ? NEVER : v8 ? (s[75] || v9 ? Math.max(v7, v10) : v7) : v10
  s[263] = SDL_31_1_hoej
  const SDL_31_1_er = s[67] || s[76] && v11 || s[77] && v11
  s[261] = SDL_31_1_er
  const SDL_31_1_ir = s[67] || s[76] && v12 || s[77] && v12 || s[68]
  s[264] = SDL_31_1_ir
  // SDL.32.1: Beskæftigelseskravet over for kommunen (SDL § 32, stk. 1-3)
  const v17 = !s[5] && s[64] && s[63] <= 15522 /* 2012-07-01 */
  const v18 = !s[5] && shiftDays(s[65], -91) >= f.tilknyttetArbejdsmarkedetFra
  s[924] = v18
  const v19 = !s[5] && shiftDays(s[63], -91) < f.tilknyttetArbejdsmarkedetFra
  s[925] = v19
  const v20 = f.timerSeneste13Uger >= 12000
  s[926] = v20
  const v21 = SDL_31_1_er && SDL_31_1 < f.vurderingsdato
  s[929] = v21
  const v22 = SDL_31_1_er && SDL_31_1_hoej >= f.vurderingsdato
  s[930] = v22
  const v23 = s[75] || v21
  s[927] = v23
  const v24 = s[74] || s[73]
  s[197] = v24
  const v25 = v24 && (v22 || SDL_31_1_ir) && (s[74] || v22)
  s[83] = v25
  const v26 = s[73] && SDL_31_1_ir
  s[928] = v26
  const v27 = v19 || !v20 || v25
  s[923] = v27
  const v28 = v23 || v26
  s[84] = v28
  const v29 = (v18 || s[7]) && v20 && v28
  s[922] = v29
  const v30 = f.uddannelsensLaengde >= 18
  s[931] = v30
  const v31 = !s[5] && s[65] >= f.uddannelseAfsluttet
  s[932] = v31
  const v32 = !s[5] && s[63] < f.uddannelseAfsluttet
  s[933] = v32
  const v33 = shiftMonths(f.uddannelseAfsluttet, 1)
  const v34 = !s[5] && v33 >= s[63]
  s[934] = v34
  const v35 = !s[5] && v33 < s[65]
  s[935] = v35
  const v36 = f.erhvervsmaessigUddannelse === false || !v30 || v32 || v35
  s[90] = v36
  const v37 = f.erhvervsmaessigUddannelse && v30 && (v31 || s[7]) && (v34 || s[7])
  s[91] = v37
  const v38 = !s[5] && s[65] >= 15523 /* 2012-07-02 */ && s[78]
  const v39 = !s[5] && shiftDays(s[65], -182) >= f.tilknyttetArbejdsmarkedetFra
  s[938] = v39
  const v40 = !s[5] && shiftDays(s[63], -182) < f.tilknyttetArbejdsmarkedetFra
  s[939] = v40
  const v41 = f.timerSeneste26Uger >= 24000
  s[940] = v41
  const v42 = v40 || !v41 || v25
  s[937] = v42
  const v43 = (v39 || s[7]) && v41 && v28
  s[936] = v43
  const v44 = shiftMonths(s[79], -6)
  const v45 = shiftMonths(s[80], -6)
  const v46 = sum(f.timerPrMaaned, (r_timerPrMaaned) => { const r0_0 = !s[5] && r_timerPrMaaned.maaned >= v44; const r0_1 = !s[5] && r_timerPrMaaned.maaned < s[80]; return (r0_0 || s[7]) && (r0_1 || s[7]) && (r0_0 || r0_1) ? r_timerPrMaaned.timer : 0 }) >= 24000
  s[947] = v46
  const v47 = sum(f.timerPrMaaned, (r_timerPrMaaned) => { const r0_0 = !s[5] && r_timerPrMaaned.maaned >= v44; const r0_1 = !s[5] && r_timerPrMaaned.maaned < s[80]; const r0_2 = (r0_0 || s[7]) && (r0_1 || s[7]) && (r0_0 || r0_1); return r0_2 ? (r0_2 && !(!s[5] && r_timerPrMaaned.maaned < v45 || !s[5] && r_timerPrMaaned.maaned >= s[79]) && !s[7] ? r_timerPrMaaned.timer : 0) : 0 }) >= 24000
  s[948] = v47
  const v48 = sum(f.timerPrMaaned, (r_timerPrMaaned) => { const r0_0 = !s[5] && r_timerPrMaaned.maaned >= v44; const r0_1 = !s[5] && r_timerPrMaaned.maaned < s[80]; return (r0_0 || s[7]) && (r0_1 || s[7]) && (r0_0 || r0_1) && r_timerPrMaaned.timer >= 4000 ? 1 : 0 }) >= 5
  s[949] = v48
  const v49 = sum(f.timerPrMaaned, (r_timerPrMaaned) => { const r0_0 = !s[5] && r_timerPrMaaned.maaned >= v44; const r0_1 = !s[5] && r_timerPrMaaned.maaned < s[80]; const r0_2 = (r0_0 || s[7]) && (r0_1 || s[7]) && (r0_0 || r0_1); const r0_3 = r_timerPrMaaned.timer >= 4000; const r0_4 = r0_2 && r0_3; return r0_4 ? (r0_4 && !(r0_2 && !r0_3 || !s[5] && r_timerPrMaaned.maaned < v45 || !s[5] && r_timerPrMaaned.maaned >= s[79] || s[7] && !r0_3) && !(s[7] && r0_3) ? 1 : 0) : 0 }) >= 5
  s[950] = v49
  const v50 = !v47 || !v49
  s[946] = v50
  const v51 = v46 && v48
  s[945] = v51
  const v52 = 6 + f.maanederDerSesBortFra
  const v53 = -v52
  const v54 = shiftMonths(s[79], v53)
  const v55 = shiftMonths(s[80], v53)
  const v56 = sum(f.timerPrMaaned, (r_timerPrMaaned) => { const r0_0 = !s[5] && r_timerPrMaaned.maaned < s[80]; const r0_1 = !s[5] && r_timerPrMaaned.maaned >= v54; return (r0_1 || s[7]) && (r0_0 || s[7]) && (r0_1 || r0_0) ? r_timerPrMaaned.timer : 0 }) >= 24000
  s[953] = v56
  const v57 = sum(f.timerPrMaaned, (r_timerPrMaaned) => { const r0_0 = !s[5] && r_timerPrMaaned.maaned < s[80]; const r0_1 = !s[5] && r_timerPrMaaned.maaned >= v54; const r0_2 = (r0_1 || s[7]) && (r0_0 || s[7]) && (r0_1 || r0_0); return r0_2 ? (r0_2 && !(!s[5] && r_timerPrMaaned.maaned < v55 || !s[5] && r_timerPrMaaned.maaned >= s[79]) && !s[7] ? r_timerPrMaaned.timer : 0) : 0 }) >= 24000
  s[954] = v57
  const v58 = sum(f.timerPrMaaned, (r_timerPrMaaned) => { const r0_0 = !s[5] && r_timerPrMaaned.maaned < s[80]; const r0_1 = !s[5] && r_timerPrMaaned.maaned >= v54; return (r0_1 || s[7]) && (r0_0 || s[7]) && (r0_1 || r0_0) && r_timerPrMaaned.timer >= 4000 ? 1 : 0 }) >= 5
  s[955] = v58
  const v59 = sum(f.timerPrMaaned, (r_timerPrMaaned) => { const r0_0 = !s[5] && r_timerPrMaaned.maaned < s[80]; const r0_1 = r_timerPrMaaned.timer >= 4000; const r0_2 = !s[5] && r_timerPrMaaned.maaned >= v54; const r0_3 = (r0_2 || s[7]) && (r0_0 || s[7]) && (r0_2 || r0_0); const r0_4 = r0_3 && r0_1; return r0_4 ? (r0_4 && !(r0_3 && !r0_1 || !s[5] && r_timerPrMaaned.maaned < v55 || !s[5] && r_timerPrMaaned.maaned >= s[79] || s[7] && !r0_1) && !(s[7] && r0_1) ? 1 : 0) : 0 }) >= 5
  s[956] = v59
  const v60 = !v57 || !v59
  s[952] = v60
  const v61 = v56 && v58
  s[951] = v61
  const v62 = v51 || v61
  s[943] = v62
  const v63 = v50 && v60
  s[944] = v63
  const v64 = f.iBeskaeftigelse === false || v63 || v25
  s[942] = v64
  const v65 = f.iBeskaeftigelse && v62 && v28
  s[941] = v65
  const SDL_32_1 = s[67] || v17 && (v29 || f.dagpengeretHvisRask || v37 || f.elevILoennetPraktik || f.ansatIFleksjob) || v38 && (v43 || f.dagpengeretHvisRask || v37 || f.elevILoennetPraktik || f.ansatIFleksjob) || s[81] && (v65 || f.dagpengeretHvisRask || v37 || f.elevILoennetPraktik || f.ansatIFleksjob)
  s[86] = SDL_32_1
  const SDL_32_1_nej = s[67] || v17 && v27 && f.dagpengeretHvisRask === false && v36 && f.elevILoennetPraktik === false && f.ansatIFleksjob === false || v38 && v42 && f.dagpengeretHvisRask === false && v36 && f.elevILoennetPraktik === false && f.ansatIFleksjob === false || s[81] && v64 && f.dagpengeretHvisRask === false && v36 && f.elevILoennetPraktik === false && f.ansatIFleksjob === false
  s[85] = SDL_32_1_nej
  // SDL.42.1: Beskæftigelseskravet for selvstændige (SDL § 42)
  const v68 = f.maanederSomSelvstaendig + f.maanederSomLoenmodtagerFoer >= 6
  s[958] = v68
  const v69 = v68 && f.drevetSenesteMaaned
  s[957] = v69
  const v70 = f.timerIVirksomheden >= 1850
  s[959] = v70
  const v71 = v69 && v70
  s[960] = v71
  const v72 = !s[5] && s[82] && s[63] <= 15705 /* 2012-12-31 */
  const v73 = !s[5] && s[65] >= 15706 /* 2013-01-01 */ && s[63] <= 15883 /* 2013-06-27 */
  const v74 = v71 || f.tilskudTilEgenVirksomhed
  const v75 = !s[5] && s[65] >= 15884 /* 2013-06-28 */ && s[66]
  const SDL_42_1 = s[67] || s[76] && v71 || v72 && v71 || v73 && v74 || v75 && v74
  s[89] = SDL_42_1
  const SDL_42_1_nej = s[67] || s[76] && !v71 || v72 && !v71 || v73 && !v74 || v75 && !v74
  s[88] = SDL_42_1_nej
}

function svar_7(f, s) {
  // SDL.34.1: Ret ved arbejdsskade (SDL § 34, stk. 1)
  const v0 = f.arbejdsskade === false || s[83]
  const v1 = f.arbejdsskade && s[84]
  const SDL_34_1 = s[67] || s[76] && v1 || s[77] && v1
  s[748] = SDL_34_1
  const SDL_34_1_nej = s[67] || s[76] && v0 || s[77] && v0
  s[749] = SDL_34_1_nej
  // SDL.32: Ret over for kommunen (SDL § 2, stk. 2)
  const v4 = !s[69] || s[85]
  s[962] = v4
  const v5 = s[69] && (s[86] || s[73])
  s[961] = v5
  const v6 = !s[87] || s[88]
  s[964] = v6
  const v7 = s[87] && (s[89] || s[73])
  s[963] = v7
  const v8 = f.persongruppe === 'ingen'
  s[342] = v8
  const v9 = !v8 || s[90]
  s[193] = v9
  const v10 = v8 && s[91]
  s[192] = v10
  const SDL_32 = s[67] || s[92] && (v5 || v7 || s[93] || v10 || SDL_34_1)
  s[199] = SDL_32
  const SDL_32_nej = s[67] || s[92] && v4 && v6 && !s[93] && v9 && (SDL_34_1_nej || s[73])
  s[200] = SDL_32_nej
  // SDL.3: Ophold i Danmark (SDL § 3)
  const v13 = f.vurderingsdato >= 17702 /* 2018-06-20 */
  s[965] = v13
  const v14 = !v13 && (f.ophold === 'danmark' || f.ophold === 'rekreation' || f.ophold === 'behandling' || f.ophold === 'udskudt_hjemrejse' || f.ophold === 'udsendt' || f.ophold === 'dansk_social_sikring') || v13 && (f.ophold === 'danmark' || f.ophold === 'rekreation' || f.ophold === 'behandling' || f.ophold === 'udskudt_hjemrejse' || f.ophold === 'udsendt' || f.ophold === 'repatriering' || f.ophold === 'dansk_social_sikring')
  const SDL_3 = !s[1] || v14
  s[204] = SDL_3
  const SDL_3_nej = !s[1] || !v14
  s[206] = SDL_3_nej
  // SDL.24a.1: Jobafklaring ved ny sygemelding (SDL § 24 a, stk. 1)
  const v17 = SDL_32 || s[73]
  s[278] = v17
  const v18 = SDL_3 || !s[1]
  s[202] = v18
  const v19 = s[94] || !s[1]
  s[203] = v19
  const SDL_24a_1 = s[67] || s[95] && (s[96] || s[97]) && v17 && v18 && v19 && (s[96] || SDL_32 || SDL_3 || s[94])
  s[272] = SDL_24a_1
  const SDL_24a_1_nej = s[67] || s[98] || s[95] && (s[99] || SDL_32_nej || SDL_3_nej || s[100])
  s[277] = SDL_24a_1_nej
  const SDL_24a_1_ir = s[67] || s[95] && s[97] && s[73] && !s[1] || s[68]
  s[276] = SDL_24a_1_ir
  // SDL.24c.1: Stop for sygedagpenge, når sygdommen ikke længere er livstruende (SDL § 24 c, stk. 1)
  const v23 = f.vurderingsdato >= 16801 /* 2016-01-01 */
  s[123] = v23
  const v24 = v23 && f.fikSygedagpengeVedLivstruende && f.laegenFinderIkkeLaengereLivstruende
  const SDL_24c_1 = !s[1] || v24
  s[695] = SDL_24c_1
  const SDL_24c_1_nej = !s[1] || !v24
  s[696] = SDL_24c_1_nej
  // LAB.107.1: Ret til jobafklaringsforløb (LAB § 107)
  const v27 = f.vurderingsdato >= 16252 /* 2014-07-01 */
  s[130] = v27
  const v28 = s[101] || f.naaetFolkepensionsalder || s[102]
  s[976] = v28
  const v29 = f.forlaengelseErAfgjort || v28 && s[103] || !v28 && s[104]
  s[255] = v29
  const v30 = f.forlaengelseErAfgjort === false && (v28 && s[105] || !v28 && s[106])
  s[256] = v30
  const v31 = f.forlaengelseErAfgjort ? f.forlaengelsenSlutter : v28 ? s[107] : s[108]
  s[257] = v31
  const v32 = f.forlaengelseErAfgjort ? f.forlaengelsenSlutter : v28 ? s[109] : s[110]
  s[258] = v32
  const v33 = v29 && f.vurderingsdato >= v31
  s[974] = v33
  const v34 = v29 && f.vurderingsdato < v32
  s[975] = v34
  const v35 = v34 || v28 || s[111]
  s[973] = v35
  const v36 = s[112] || s[113]
  s[337] = v36
  const v37 = (v33 || v30) && !v28 && v36
  s[972] = v37
  const v38 = v37 || SDL_24a_1
  s[970] = v38
  const v39 = SDL_24a_1_nej || SDL_24a_1_ir
  s[275] = v39
  const v40 = v35 && v39
  s[971] = v40
  const v41 = v37 || SDL_24a_1 || SDL_24c_1
  s[977] = v41
  const v42 = v35 && v39 && (SDL_24c_1_nej || !s[1])
  s[978] = v42
  const LAB_107_1 = !s[1] || v27 && (!v23 && v19 && v38 || v23 && v19 && v41)
  s[469] = LAB_107_1
  const LAB_107_1_nej = !s[1] || !v27 || !v23 && (s[100] || v40) || v23 && (s[100] || v42)
  s[470] = LAB_107_1_nej
  // LAB.110.1: Jobafklaringsforløbets længste varighed (LAB § 110, stk. 1)
  const v45 = f.jobafklaringStartede >= 16252 /* 2014-07-01 */
  s[979] = v45
  const v46 = f.jobafklaringStartede >= 17532 /* 2018-01-01 */
  s[980] = v46
  const v47 = shiftMonths(f.jobafklaringStartede, 24)
  const v48 = shiftDays(v47, -1)
  const v49 = f.jobafklaringStartede >= 18262 /* 2020-01-01 */
  s[981] = v49
  const v50 = allPeriods(f.barselUnderJobafklaring)
  const v51 = without(ALL_DAYS, v50)
  const v52 = dayReaching(v51, f.jobafklaringStartede, v47 === NEVER ? Infinity : v47 - f.jobafklaringStartede)
  const LAB_110_1 = v45 ? (v46 ? (v49 ? v52 : Math.min(v48, v52)) : v48) : FIRST_DAY
  s[472] = LAB_110_1
  const LAB_110_1_hoej = v45 ? (v46 ? (v49 ? v52 : Math.max(v48, v52)) : v48) : NEVER
  s[473] = LAB_110_1_hoej
  const LAB_110_1_er = f.erIJobafklaring && v45
  s[474] = LAB_110_1_er
  const LAB_110_1_ir = !LAB_110_1_er || !v45
  s[475] = LAB_110_1_ir
  // LAB.112.2: Et ressourceforløb er udelukket, fordi arbejdsevnen ikke kan udvikles (LAB § 112, stk. 2)
  const v57 = f.vurderingsdato >= 17683 /* 2018-06-01 */
  s[983] = v57
  const v58 = s[0] && (!v57 && f.aabenbartFormaalsloestPaaGrundAfSygdom || v57 && !s[114] && (f.dokumenteretIngenUdvikling || f.heltAabenbartIngenUdvikling))
  const LAB_112_2 = !s[1] || v58
  s[479] = LAB_112_2
  const LAB_112_2_nej = !s[1] || !v58
  s[480] = LAB_112_2_nej
  // LAB.112.3: Et ressourceforløb kan begynde, selv om folkepensionsalderen nærmer sig (LAB § 112, stk. 3)
  const v61 = f.vurderingsdato >= 18993 /* 2022-01-01 */
  s[116] = v61
  const v62 = shiftMonths(f.folkepensionsalderNaasDen, -72) >= f.vurderingsdato
  s[989] = v62
  const v63 = !v61 || v62 || f.oenskerRessourceforloeb
  const LAB_112_3 = !s[1] || v63
  s[481] = LAB_112_3
  const LAB_112_3_nej = !s[1] || !v63
  s[482] = LAB_112_3_nej
  // LAB.112.1: Målgruppen for ressourceforløb (LAB § 112, stk. 1)
  const v66 = f.laengerevarendeForsoergelse || f.deltagetUdenOegetTilknytning || f.behovForLaengerevarendeIndsats
  s[993] = v66
  const v67 = LAB_112_2_nej || !s[1]
  const v68 = s[114] && s[115]
  s[990] = v68
  const LAB_112_1 = v68 || !s[1] || s[0] && (!v61 && f.komplekseProblemer && f.kanIkkeLoesesAfAndenIndsats && f.kraeverHelhedsorienteretForloeb && v66 && v67 || v61 && !s[114] && f.komplekseProblemer && f.kanIkkeLoesesAfAndenIndsats && f.kraeverHelhedsorienteretForloeb && v66 && v67 && (LAB_112_3 || !s[1]))
  s[476] = LAB_112_1
  const LAB_112_1_nej = v68 || !s[1] || !s[0] || !v61 && (f.komplekseProblemer === false || f.kanIkkeLoesesAfAndenIndsats === false || f.kraeverHelhedsorienteretForloeb === false || !v66 || LAB_112_2) || v61 && (s[114] || f.komplekseProblemer === false || f.kanIkkeLoesesAfAndenIndsats === false || f.kraeverHelhedsorienteretForloeb === false || !v66 || LAB_112_2 || LAB_112_3_nej)
  s[477] = LAB_112_1_nej
  const LAB_112_1_ir = v68 || !s[1]
  s[478] = LAB_112_1_ir
}

function svar_8(f, s) {
  // LAB.113.2: En indsats skal være i gang (LAB § 113, stk. 2)
  const v0 = f.ressourceforloebStartede >= 13332 /* 2006-07-03 */
  s[435] = v0
  const v1 = f.ressourceforloebStartede >= 18809 /* 2021-07-01 */
  s[999] = v1
  const v2 = f.ressourceforloebStartede >= 18993 /* 2022-01-01 */
  s[1001] = v2
  const v3 = allPeriods(f.perioderUdenRaadighed)
  const v4 = without(ALL_DAYS, v3)
  const v5 = shiftMonths(f.ressourceforloebStartede, 6)
  const v6 = dayReaching(v4, shiftDays(f.ressourceforloebStartede, 1), v5 === NEVER ? Infinity : v5 - f.ressourceforloebStartede)
  const LAB_113_2 = v0 ? (v1 ? v6 : NEVER) : FIRST_DAY
  s[483] = LAB_113_2
  const LAB_113_2_hoej = v0 ? (v1 ? (v2 ? v6 : NEVER) : NEVER) : NEVER
  s[484] = LAB_113_2_hoej
  const LAB_113_2_ir = f.ressourceforloebErBevilget === false || !v0
  s[423] = LAB_113_2_ir
  // LAB.113.2.team: Sagen skal i rehabiliteringsteamet igen (LAB § 113, stk. 2)
  const v10 = f.ressourceforloebErBevilget && LAB_113_2 < f.vurderingsdato
  s[1003] = v10
  const v11 = f.ressourceforloebErBevilget && LAB_113_2_hoej >= f.vurderingsdato
  s[1004] = v11
  const v12 = f.ressourceforloebErBevilget && LAB_113_2 < f.indsatsBegyndteDen
  s[1007] = v12
  const v13 = f.ressourceforloebErBevilget && LAB_113_2_hoej >= f.indsatsBegyndteDen
  s[1008] = v13
  const v14 = f.indsatsErBegyndt === false || v12
  s[1005] = v14
  const v15 = f.indsatsErBegyndt && (v13 || LAB_113_2_ir)
  s[1006] = v15
  const v16 = f.vurderingsdato >= 20635 /* 2026-07-01 */
  s[208] = v16
  const LAB_113_2_team = f.ressourceforloebErBevilget && (v16 || !v0 || v1 && (v10 || LAB_113_2_ir) && v14 && f.arbejdeIFoersteHalvaar === false && f.saerligeGrundeModTeamet === false)
  s[486] = LAB_113_2_team
  const LAB_113_2_team_nej = f.ressourceforloebErBevilget && (v16 || !v0 || !v1 || v11 || v15 || f.arbejdeIFoersteHalvaar || f.saerligeGrundeModTeamet)
  s[487] = LAB_113_2_team_nej
  const LAB_113_2_team_ir = f.ressourceforloebErBevilget === false || v16 || !v0
  s[488] = LAB_113_2_team_ir
  // LAB.113.3: Tilbuddet venter på samtalen om dit helbred (LAB § 113, stk. 3)
  const LAB_113_3 = f.ressourceforloebErBevilget && (!s[1] || s[116] && (s[117] || s[118]) && f.menerTilbuddetSkaderHelbredet && f.bedtOmSamtaleFoerTilbuddet && f.kommunenHarTagetStillingTilTilbuddet === false)
  s[489] = LAB_113_3
  const LAB_113_3_nej = f.ressourceforloebErBevilget && (!s[1] || !s[116] || s[119] || f.menerTilbuddetSkaderHelbredet === false || f.bedtOmSamtaleFoerTilbuddet === false || f.kommunenHarTagetStillingTilTilbuddet)
  s[490] = LAB_113_3_nej
  // LAB.113.4: Kommunen skal have besluttet, hvad der sker efter forløbet (LAB § 113, stk. 4)
  const v22 = f.ressourceforloebPlanlagtTil >= 13332 /* 2006-07-03 */
  s[437] = v22
  const v23 = f.ressourceforloebPlanlagtTil >= 15706 /* 2013-01-01 */
  s[436] = v23
  const v24 = v23 ? f.ressourceforloebPlanlagtTil : NEVER
  const LAB_113_4 = v22 ? v24 : FIRST_DAY
  s[492] = LAB_113_4
  const LAB_113_4_hoej = v22 ? v24 : NEVER
  s[493] = LAB_113_4_hoej
  const LAB_113_4_ir = f.ressourceforloebErBevilget === false || !v22
  s[424] = LAB_113_4_ir
  // LAB.113.4.ydelse: Ressourceforløb og ydelse løber videre uden en afgørelse (LAB § 113, stk. 4)
  const v28 = f.ressourceforloebPlanlagtTil >= f.vurderingsdato
  s[1015] = v28
  const v29 = v23 && (v28 || f.kommunenHarTagetStillingTilForloebet === false)
  const LAB_113_4_ydelse = f.ressourceforloebErBevilget && (!v22 || v29)
  s[496] = LAB_113_4_ydelse
  const LAB_113_4_ydelse_nej = f.ressourceforloebErBevilget && (!v22 || !v29)
  s[497] = LAB_113_4_ydelse_nej
  // LAB.113a: Personlig jobformidler (LAB § 113 a)
  const LAB_113a = f.ressourceforloebErBevilget && (!s[1] || s[116] && s[117])
  s[498] = LAB_113a
  const LAB_113a_nej = f.ressourceforloebErBevilget && (!s[1] || !s[116] || s[119])
  s[499] = LAB_113a_nej
  const LAB_113a_ir = f.ressourceforloebErBevilget === false || !s[1] || s[116] && s[118]
  s[500] = LAB_113a_ir
  // LAB.114.1: Ressourceforløbets længste varighed (LAB § 114, stk. 1)
  const v35 = f.ressourceforloebStartede >= 15706 /* 2013-01-01 */
  s[434] = v35
  const v36 = f.ressourceforloebStartede >= 16436 /* 2015-01-01 */
  s[1017] = v36
  const v37 = shiftMonths(f.ressourceforloebStartede, 60)
  const v38 = shiftDays(v37, -1)
  const v39 = f.ressourceforloebStartede >= 18262 /* 2020-01-01 */
  s[1018] = v39
  const v40 = allPeriods(f.barselUnderRessourceforloeb)
  const v41 = without(ALL_DAYS, v40)
  const v42 = dayReaching(v41, f.ressourceforloebStartede, v37 === NEVER ? Infinity : v37 - f.ressourceforloebStartede)
  const v43 = shiftMonths(f.ressourceforloebStartede, 36)
  const v44 = v2 ? dayReaching(v41, f.ressourceforloebStartede, v43 === NEVER ? Infinity : v43 - f.ressourceforloebStartede) : v42
  const LAB_114_1 = v0 ? (v35 ? (v36 ? (v39 ? v44 : Math.min(v38, v42)) : v38) : NEVER) : FIRST_DAY
  s[501] = LAB_114_1
  const LAB_114_1_hoej = v0 ? (v35 ? (v36 ? (v39 ? v44 : Math.max(v38, v42)) : v38) : NEVER) : NEVER
  s[502] = LAB_114_1_hoej
  // LAB.114.1.plan: Forløbets planlagte længde er tilladt (LAB § 114, stk. 1)
  const v47 = f.ressourceforloebPlanlagtTil >= shiftDays(shiftMonths(f.ressourceforloebStartede, 12), -1)
  s[1019] = v47
  const v48 = f.ressourceforloebErBevilget && LAB_114_1_hoej >= f.ressourceforloebPlanlagtTil
  s[1020] = v48
  const v49 = f.ressourceforloebErBevilget && LAB_114_1 < f.ressourceforloebPlanlagtTil
  s[1021] = v49
  const LAB_114_1_plan = f.ressourceforloebErBevilget && (!v0 || v35 && v47 && (v48 || LAB_113_2_ir))
  s[503] = LAB_114_1_plan
  const LAB_114_1_plan_nej = f.ressourceforloebErBevilget && (!v0 || !v35 || !v47 || v49)
  s[504] = LAB_114_1_plan_nej
  // LAB.114.3: Så længe kan det næste ressourceforløb vare (LAB § 114, stk. 2-4)
  const v52 = f.vurderingsdato >= shiftMonths(f.foedselsdag, 480)
  s[1025] = v52
  const v53 = f.maanederIRessourceforloeb <= 0
  s[1026] = v53
  const v54 = v52 && !v53 && f.oenskerRessourceforloeb === false
  s[1024] = v54
  const v55 = v54 ? 0 : 60
  const v56 = f.vurderingsdato >= shiftMonths(f.foedselsdag, 600)
  s[1028] = v56
  const v57 = v56 && !v53 && f.oenskerRessourceforloeb === false
  s[1027] = v57
  const v58 = v52 && !v56 && f.oenskerRessourceforloeb === false
  s[1029] = v58
  const v59 = v57 ? 0 : v58 ? Math.min(36, Math.max(0, 60 - f.maanederIRessourceforloeb)) : 36
  const LAB_114_3_ir = !s[1] || s[0] && s[116] && s[114]
  s[508] = LAB_114_3_ir
  const LAB_114_3 = s[1] ? (s[0] ? (s[116] ? (s[114] ? -Infinity : v59) : v55) : 0) : -Infinity
  s[506] = LAB_114_3
  const LAB_114_3_hoej = s[1] ? (s[0] ? (s[116] ? (s[114] ? Infinity : v59) : v55) : 0) : Infinity
  s[507] = LAB_114_3_hoej
  // LAB.114.4: Ressourceforløbet må ikke gå ud over folkepensionsalderen (LAB § 114, stk. 4)
  const v63 = f.folkepensionsalderNaasDen >= 13332 /* 2006-07-03 */
  s[1030] = v63
  const v64 = f.folkepensionsalderNaasDen >= 16618 /* 2015-07-02 */
  s[1031] = v64
  const v65 = f.folkepensionsalderNaasDen >= 17126 /* 2016-11-21 */
  s[1032] = v65
  const v66 = shiftDays(f.folkepensionsalderNaasDen, -1)
  const LAB_114_4 = v63 ? (v64 ? (v65 ? v66 : FIRST_DAY) : NEVER) : FIRST_DAY
  s[509] = LAB_114_4
  const LAB_114_4_hoej = v63 ? (v64 ? (v65 ? v66 : NEVER) : NEVER) : NEVER
  s[510] = LAB_114_4_hoej
  const LAB_114_4_ir = f.ressourceforloebErBevilget === false || !v63 || v64 && !v65
  s[511] = LAB_114_4_ir
  // LAB.142.1: Målgruppen for revalidering (LAB § 142)
  const v70 = !s[114] && f.begraensningerIArbejdsevnen && f.andenIndsatsErIkkeNok && f.kanKommeIndPaaArbejdsmarkedet
  const LAB_142_1 = !s[1] || v70
  s[512] = LAB_142_1
  const LAB_142_1_nej = !s[1] || !v70
  s[513] = LAB_142_1_nej
  // LAB.144: Forrevalidering (LAB § 144)
  const LAB_144 = !s[1] || (LAB_142_1 || !s[1]) && f.erhvervssigtetErAfklaret === false
  s[425] = LAB_144
  const LAB_144_nej = !s[1] || LAB_142_1_nej || f.erhvervssigtetErAfklaret
  s[189] = LAB_144_nej
  // LAB.145.2: Mere end 5 års revalidering (LAB § 145, stk. 2)
  const v75 = f.revalideringStartede >= 13332 /* 2006-07-03 */
  s[122] = v75
  const v76 = f.revalideringStartede >= 18262 /* 2020-01-01 */
  s[441] = v76
  const v77 = !v76 && f.betydeligeBegraensninger && f.talerIUdpraegetGradForLangUddannelse || v76 && f.betydeligeBegraensninger && f.talerForLangUddannelse
  const LAB_145_2 = !v75 || v77
  s[120] = LAB_145_2
  const LAB_145_2_nej = !v75 || !v77
  s[121] = LAB_145_2_nej
}

function svar_9(f, s) {
  // LAB.145.1: Den længste revalidering (LAB § 145, stk. 1)
  const v0 = shiftDays(shiftMonths(f.revalideringStartede, 60), -1)
  const v1 = s[120] && !s[121] && s[122]
  s[442] = v1
  const LAB_145_1 = s[122] ? (v1 ? NEVER : v0) : FIRST_DAY
  s[515] = LAB_145_1
  const LAB_145_1_hoej = s[122] ? (s[120] ? NEVER : v0) : NEVER
  s[516] = LAB_145_1_hoej
  const LAB_145_1_ir = f.revalideringErBevilget === false || !s[122]
  s[518] = LAB_145_1_ir
  // LAB.145.1.plan: Revalideringens planlagte længde er tilladt (LAB § 145, stk. 1)
  const LAB_145_1_plan = f.revalideringErBevilget && (!s[122] || f.revalideringErBevilget && LAB_145_1_hoej >= f.revalideringPlanlagtTil)
  s[519] = LAB_145_1_plan
  const LAB_145_1_plan_nej = f.revalideringErBevilget && (!s[122] || f.revalideringErBevilget && LAB_145_1 < f.revalideringPlanlagtTil)
  s[520] = LAB_145_1_plan_nej
  const LAB_145_1_plan_ir = f.revalideringErBevilget === false || !s[122] || LAB_145_1_ir
  s[521] = LAB_145_1_plan_ir
  // LAB.146: Revalideringen kan forlænges (LAB § 146)
  const v8 = f.vurderingsdato >= 18262 /* 2020-01-01 */
  s[177] = v8
  const v9 = f.vurderingsdato >= 19134 /* 2022-05-22 */
  s[432] = v9
  const v10 = f.grundTilForsinkelse === 'nedsat_funktionsevne' || f.grundTilForsinkelse === 'helt_specielle_forhold' || f.grundTilForsinkelse === 'sygdom' || f.grundTilForsinkelse === 'pasning_af_boern' || f.grundTilForsinkelse === 'barsel' || f.grundTilForsinkelse === 'ingen_boernepasning' || f.grundTilForsinkelse === 'saerlige_sociale_forhold'
  const v11 = f.grundTilForsinkelse === 'nedsat_funktionsevne' || f.grundTilForsinkelse === 'helt_specielle_forhold' || f.grundTilForsinkelse === 'sygdom' || f.grundTilForsinkelse === 'pasning_af_boern' || f.grundTilForsinkelse === 'barsel' || f.grundTilForsinkelse === 'ingen_boernepasning' || f.grundTilForsinkelse === 'saerlige_sociale_forhold' || f.grundTilForsinkelse === 'pasning_af_andre'
  const v12 = f.grundTilForsinkelse === 'nedsat_funktionsevne' || f.grundTilForsinkelse === 'helt_specielle_forhold' || f.grundTilForsinkelse === 'sygdom' || f.grundTilForsinkelse === 'pasning_af_boern' || f.grundTilForsinkelse === 'barsel' || f.grundTilForsinkelse === 'ingen_boernepasning' || f.grundTilForsinkelse === 'saerlige_sociale_forhold' || f.grundTilForsinkelse === 'pasning_af_andre' || f.grundTilForsinkelse === 'sorgorlov'
  const LAB_146 = !s[1] || !v8 && v10 || v8 && (!v9 && (v11 || v12) || v9 && v12)
  s[522] = LAB_146
  const LAB_146_nej = !s[1] || !v8 && !v10 || v8 && (!v9 && (!v11 || !v12) || v9 && !v12)
  s[523] = LAB_146_nej
  // LAS.69j.2.bidrag: Tillæg til unge, der betaler bidrag til et barn (LAS § 69 j, stk. 2, nr. 4)
  const v15 = f.vurderingsdato >= 20270 /* 2025-07-01 */
  s[835] = v15
  const v16 = f.vurderingsdato >= 20819 /* 2027-01-01 */
  s[124] = v16
  const v17 = f.bidragspligtigeBoern <= 0
  s[1040] = v17
  const v18 = f.vurderingsdato <= 20269 /* 2025-06-30 */
  s[833] = v18
  const v19 = v18 || v16
  const v20 = SATS_1(f.vurderingsdato)
  const v21 = v19 ? -Infinity : v20
  const v22 = v19 ? Infinity : v20
  const v23 = v21 > -Infinity && v22 < Infinity
  const v24 = quotient([v21, f.bidragspligtigeBoern], [1], 'nærmeste', 1)
  const v25 = quotient([v22, f.bidragspligtigeBoern], [1], 'nærmeste', 1)
  const LAS_69j_2_bidrag = s[0] ? (v15 ? (v23 ? Math.min(v24, v25) : -Infinity) : f.bidragPrMaaned) : -Infinity
  s[544] = LAS_69j_2_bidrag
  const LAS_69j_2_bidrag_hoej = s[0] ? (v15 ? (v23 ? Math.max(v24, v25) : Infinity) : f.bidragPrMaaned) : Infinity
  s[545] = LAS_69j_2_bidrag_hoej
  const v28 = s[0] && !v17
  s[1039] = v28
  const LAS_69j_2_bidrag_er = v28 && (!s[0] || !v15 || !(!v23 && !v19 && v21 === v22))
  s[546] = LAS_69j_2_bidrag_er
  const LAS_69j_2_bidrag_ir = !v28 || !s[0] || v15 && (v19 || !v23)
  s[547] = LAS_69j_2_bidrag_ir
  // LAS.68.2: Ressourceforløbsydelsens sats i ressourceforløb (lov 1750/2025 § 21, stk. 8)
  const v31 = f.boernOpholderSigIDanmark || f.boernLigestillet
  s[1043] = v31
  const v32 = f.harForsoergelsespligt && v31
  s[1042] = v32
  const v33 = f.vurderingsdato <= 15705 /* 2012-12-31 */
  s[849] = v33
  const v34 = v33 || v16
  s[125] = v34
  const v35 = SATS_2(f.vurderingsdato)
  const v36 = f.vurderingsdato >= shiftMonths(f.foedselsdag, 300)
  s[188] = v36
  const v37 = !v36 && f.borHosForaeldre && f.harForsoergelsespligt === false
  s[1044] = v37
  const v38 = SATS_3(f.vurderingsdato)
  const v39 = v34 ? -Infinity : v38
  const v40 = v34 ? Infinity : v38
  const v41 = v40 === Infinity
  const v42 = LAS_69j_2_bidrag === -Infinity
  const v43 = v39 === -Infinity
  const v44 = LAS_69j_2_bidrag_hoej === Infinity
  const v45 = v41 && v42 || v43 && v44
  const v46 = SATS_4(f.vurderingsdato)
  const v47 = SATS_5(f.vurderingsdato)
  const v48 = v32 || !v37 || v17 || LAS_69j_2_bidrag_er && !(v45 && !v34 && v39 === v40 && (!LAS_69j_2_bidrag_er || !LAS_69j_2_bidrag_ir && LAS_69j_2_bidrag === LAS_69j_2_bidrag_hoej))
  s[133] = v48
  const v49 = v32 && v34 || !v32 && (v37 && (!v17 && (v34 || LAS_69j_2_bidrag_ir || v45 || v34) || v17 && v34) || !v37 && v34)
  s[134] = v49
  const v50 = v32 ? (v34 ? -Infinity : v35) : v37 ? (v17 ? v39 : Math.min(v43 || v42 ? -Infinity : v39 + LAS_69j_2_bidrag, v34 ? -Infinity : v46)) : v34 ? -Infinity : v47
  s[131] = v50
  const v51 = v32 ? (v34 ? Infinity : v35) : v37 ? (v17 ? v40 : Math.min(v41 || v44 ? Infinity : v40 + LAS_69j_2_bidrag_hoej, v34 ? Infinity : v46)) : v34 ? Infinity : v47
  s[132] = v51
  const LAS_68_2 = s[0] ? v50 : -Infinity
  s[524] = LAS_68_2
  const LAS_68_2_hoej = s[0] ? v51 : Infinity
  s[525] = LAS_68_2_hoej
  const LAS_68_2_er = s[0] && (!s[0] || v48)
  s[526] = LAS_68_2_er
  const LAS_68_2_ir = !s[0] || !s[0] || v49
  s[527] = LAS_68_2_ir
  // LAS.68.5: Mindst satsen til den, der kom fra ledighedsydelse (LAS § 68, stk. 5)
  const v56 = f.vurderingsdato >= 16387 /* 2014-11-13 */
  s[187] = v56
  const LAS_68_5_nej = s[0] && !v56
  s[528] = LAS_68_5_nej
  const LAS_68_5_ir = !s[0] || !v56
  s[529] = LAS_68_5_ir
  // LAS.68.4: Ressourceforløbsydelsen før fradrag i ressourceforløb (lov 1750/2025 § 21, stk. 8)
  const v59 = f.ydelseFoerForloebet === 'sygedagpenge'
  s[1049] = v59
  const v60 = f.sidsteDagMedSygedagpengeEllers >= f.vurderingsdato
  s[1050] = v60
  const v61 = v59 && v60
  s[1048] = v61
  const v62 = Math.max(LAS_68_2, f.hidtidigYdelsePrMaaned)
  const v63 = Math.max(LAS_68_2_hoej, f.hidtidigYdelsePrMaaned)
  const v64 = f.ydelseFoerForloebet === 'ledighedsydelse'
  s[1051] = v64
  const v65 = Math.max(f.hidtidigYdelsePrMaaned, v62)
  const v66 = Math.min(f.hidtidigYdelsePrMaaned, v63)
  const v67 = s[0] && LAS_68_2_er
  const v68 = LAS_68_5_ir && LAS_68_2_er && v66 >= v65
  const v69 = LAS_68_5_nej || v68
  const v70 = LAS_68_5_nej ? (v68 ? Math.min(f.hidtidigYdelsePrMaaned, v65) : f.hidtidigYdelsePrMaaned) : v65
  const v71 = LAS_68_5_nej ? (v68 ? Math.max(f.hidtidigYdelsePrMaaned, v66) : f.hidtidigYdelsePrMaaned) : v66
  const LAS_68_4 = s[0] ? (v61 ? v62 : v64 ? (v67 ? (v69 ? Math.min(v62, v70) : v62) : v70) : LAS_68_2) : -Infinity
  s[127] = LAS_68_4
  const LAS_68_4_hoej = s[0] ? (v61 ? v63 : v64 ? (v67 ? (v69 ? Math.max(v63, v71) : v63) : v71) : LAS_68_2_hoej) : Infinity
  s[126] = LAS_68_4_hoej
  const v74 = f.ydelseFoerForloebet === 'foertidspension'
  s[1047] = v74
  const v75 = s[0] && !v74
  s[1046] = v75
  const LAS_68_4_er = v75 && (!s[0] || v61 && LAS_68_2_er || !v61 && (v64 && (v67 || LAS_68_5_nej || v68) || !v64 && LAS_68_2_er))
  s[128] = LAS_68_4_er
  const LAS_68_4_ir = !v75 || !s[0] || v61 && LAS_68_2_ir || !v61 && (v64 && (s[0] && LAS_68_2_ir || LAS_68_5_ir && !((!LAS_68_2_er || !LAS_68_2_ir && v62 === v63) && LAS_68_2_er && (!LAS_68_2_er || f.hidtidigYdelsePrMaaned === v62))) || !v64 && LAS_68_2_ir)
  s[129] = LAS_68_4_ir
}

function svar_10(f, s) {
  // LAS.68a.1.tid: Indtægter for tiden før og efter forløbet trækkes ikke fra (LAS § 68 a, stk. 1)
  const v0 = !s[0] || s[123]
  const v1 = !s[0] || !s[123]
  const LAS_68a_1_tid = s[0] && v0
  s[534] = LAS_68a_1_tid
  const LAS_68a_1_tid_nej = s[0] && v1
  s[535] = LAS_68a_1_tid_nej
  // LAS.68a.3: Løn i tilbud, der ikke tæller med (LAS § 68 a, stk. 3)
  const v4 = LAS_68a_1_tid || !s[0]
  const v5 = Math.min(f.timerITilbud, 16000)
  const v6 = f.vurderingsdato <= 16070 /* 2013-12-31 */
  s[830] = v6
  const v7 = v6 || s[124]
  s[143] = v7
  const v8 = SATS_6(f.vurderingsdato)
  const v9 = v7 ? -Infinity : v8
  s[144] = v9
  const v10 = v7 ? Infinity : v8
  s[145] = v10
  const v11 = v9 > -Infinity && v10 < Infinity
  s[142] = v11
  const v12 = quotient([v5, v9], [100], 'nærmeste', 1)
  const v13 = quotient([v5, v10], [100], 'nærmeste', 1)
  const v14 = v11 ? Math.min(v12, v13) : -Infinity
  s[140] = v14
  const v15 = v11 ? Math.max(v12, v13) : Infinity
  s[141] = v15
  const v16 = v7 || !v11
  s[146] = v16
  const LAS_68a_3 = s[0] ? Math.min(v14, sum(f.indtaegter, (r_indtaegter) => { const r0_0 = r_indtaegter.tid === 'under'; const r0_1 = r0_0 || LAS_68a_1_tid_nej; const r0_2 = r_indtaegter.art === 'loen_i_tilbud'; const r0_3 = r0_1 && r0_2; return r0_3 ? (r0_3 && !(r0_1 && !r0_2 || !r0_0 && v4) ? r_indtaegter.beloeb : 0) : 0 })) : -Infinity
  s[540] = LAS_68a_3
  const LAS_68a_3_hoej = s[0] ? Math.min(v15, sum(f.indtaegter, (r_indtaegter) => (r_indtaegter.tid === 'under' || LAS_68a_1_tid_nej) && r_indtaegter.art === 'loen_i_tilbud' ? r_indtaegter.beloeb : 0)) : Infinity
  s[541] = LAS_68a_3_hoej
  const LAS_68a_3_er = s[0] && (!s[0] || !(!v11 && !v7 && v9 === v10))
  s[542] = LAS_68a_3_er
  const LAS_68a_3_ir = !s[0] || !s[0] || v16
  s[543] = LAS_68a_3_ir
  // LAS.68a.2: Fradrag for løn i ressourceforløb (lov 1750/2025 § 21, stk. 8)
  const v21 = Math.max(0, -LAS_68a_3_hoej === -Infinity ? -Infinity : sum(f.indtaegter, (r_indtaegter) => { const r0_0 = r_indtaegter.tid === 'under'; const r0_1 = r0_0 || LAS_68a_1_tid_nej; const r0_2 = r_indtaegter.art === 'loen' || r_indtaegter.art === 'loen_under_sygdom' || r_indtaegter.art === 'loen_i_tilbud' || r_indtaegter.art === 'feriegodtgoerelse' || r_indtaegter.art === 'feriedage_udbetalt'; const r0_3 = r0_1 && r0_2; return r0_3 ? (r0_3 && !(r0_1 && !r0_2 || !r0_0 && v4) ? r_indtaegter.beloeb : 0) : 0 }) - LAS_68a_3_hoej)
  const v22 = Math.max(0, -LAS_68a_3 === Infinity ? Infinity : sum(f.indtaegter, (r_indtaegter) => (r_indtaegter.tid === 'under' || LAS_68a_1_tid_nej) && (r_indtaegter.art === 'loen' || r_indtaegter.art === 'loen_under_sygdom' || r_indtaegter.art === 'loen_i_tilbud' || r_indtaegter.art === 'feriegodtgoerelse' || r_indtaegter.art === 'feriedage_udbetalt') ? r_indtaegter.beloeb : 0) - LAS_68a_3)
  const v23 = SATS_7(f.vurderingsdato)
  const v24 = s[125] ? -Infinity : v23
  s[153] = v24
  const v25 = s[125] ? Infinity : v23
  s[154] = v25
  const v26 = Math.min(v21, v24)
  const v27 = Math.min(v22, v25)
  const v28 = !s[125] && v24 === v25
  s[156] = v28
  const v29 = LAS_68a_3_ir || s[125]
  const v30 = v26 > -Infinity && v27 < Infinity
  const v31 = quotient([v26, 3000], [10000], 'nærmeste', 1)
  const v32 = quotient([v27, 3000], [10000], 'nærmeste', 1)
  const v33 = v30 ? Math.min(v31, v32) : -Infinity
  const v34 = v30 ? Math.max(v31, v32) : Infinity
  const v35 = LAS_68a_3_er && !(!v30 && (!LAS_68a_3_er || !v29 && v26 === v27))
  const v36 = v29 || !v30
  const v37 = v22 === Infinity
  const v38 = -v25 === -Infinity
  s[155] = v38
  const v39 = v37 && v38
  const v40 = -v24 === Infinity
  s[157] = v40
  const v41 = LAS_68a_3_er && !(v39 && (!LAS_68a_3_er || !LAS_68a_3_ir && v21 === v22) && v28)
  const v42 = LAS_68a_3_ir || s[125] || v39
  const v43 = Math.max(0, v38 ? -Infinity : v21 - v25)
  const v44 = Math.max(0, v37 || v40 ? Infinity : v22 - v24)
  const v45 = v44 >= Infinity
  const v46 = v45 ? -Infinity : quotient([v43, 5500], [10000], 'nærmeste', 1)
  const v47 = v45 ? Infinity : quotient([v44, 5500], [10000], 'nærmeste', 1)
  const v48 = v41 && !(v45 && (!v41 || !v42 && v43 === v44))
  const v49 = v42 || v45
  const v50 = v34 === Infinity
  const v51 = v46 === -Infinity
  const v52 = v33 === -Infinity
  const v53 = v47 === Infinity
  const v54 = v50 && v51 || v52 && v53
  const LAS_68a_2 = s[0] ? (s[116] ? v46 : v52 || v51 ? -Infinity : v33 + v46) : -Infinity
  s[536] = LAS_68a_2
  const LAS_68a_2_hoej = s[0] ? (s[116] ? v47 : v50 || v53 ? Infinity : v34 + v47) : Infinity
  s[537] = LAS_68a_2_hoej
  const LAS_68a_2_er = s[0] && (!s[0] || !s[116] && v35 && v48 && !(v54 && (!v35 || !v36 && v33 === v34) && (!v48 || !v49 && v46 === v47)) || s[116] && v48)
  s[538] = LAS_68a_2_er
  const LAS_68a_2_ir = !s[0] || !s[0] || !s[116] && (v36 || v49 || v54) || s[116] && v49
  s[539] = LAS_68a_2_ir
  // LAS.68a.1: Ressourceforløbsydelse til udbetaling i ressourceforløb (lov 1750/2025 § 21, stk. 8)
  const v59 = s[126] === Infinity
  const v60 = -LAS_68a_2_hoej === -Infinity
  const v61 = s[127] === -Infinity
  const v62 = -LAS_68a_2 === Infinity
  const v63 = v59 && v60 || v61 && v62
  const v64 = v61 || v60 ? -Infinity : s[127] - LAS_68a_2_hoej
  const v65 = v59 || v62 ? Infinity : s[126] - LAS_68a_2
  const v66 = v64 === -Infinity ? -Infinity : v64 - sum(f.indtaegter, (r_indtaegter) => (r_indtaegter.tid === 'under' || LAS_68a_1_tid_nej) && (r_indtaegter.art === 'anden' || r_indtaegter.art === 'uddannelsesgodtgoerelse') ? r_indtaegter.beloeb : 0)
  const v67 = v65 === Infinity ? Infinity : v65 - sum(f.indtaegter, (r_indtaegter) => { const r0_0 = r_indtaegter.tid === 'under'; const r0_1 = r0_0 || LAS_68a_1_tid_nej; const r0_2 = r_indtaegter.art === 'anden' || r_indtaegter.art === 'uddannelsesgodtgoerelse'; const r0_3 = r0_1 && r0_2; return r0_3 ? (r0_3 && !(r0_1 && !r0_2 || !r0_0 && v4) ? r_indtaegter.beloeb : 0) : 0 })
  const LAS_68a_1 = s[0] ? Math.max(0, v66 === -Infinity ? -Infinity : v66 - sum(f.indtaegter, (r_indtaegter) => (r_indtaegter.tid === 'under' || LAS_68a_1_tid_nej) && (r_indtaegter.art === 'fleksloentilskud' || r_indtaegter.art === 'tilskud_egen_virksomhed' || r_indtaegter.art === 'overskud_egen_virksomhed') ? r_indtaegter.beloeb : 0)) : -Infinity
  s[530] = LAS_68a_1
  const LAS_68a_1_hoej = s[0] ? Math.max(0, v67 === Infinity ? Infinity : v67 - sum(f.indtaegter, (r_indtaegter) => { const r0_0 = r_indtaegter.tid === 'under'; const r0_1 = r0_0 || LAS_68a_1_tid_nej; const r0_2 = r_indtaegter.art === 'fleksloentilskud' || r_indtaegter.art === 'tilskud_egen_virksomhed' || r_indtaegter.art === 'overskud_egen_virksomhed'; const r0_3 = r0_1 && r0_2; return r0_3 ? (r0_3 && !(r0_1 && !r0_2 || !r0_0 && v4) ? r_indtaegter.beloeb : 0) : 0 })) : Infinity
  s[531] = LAS_68a_1_hoej
  const LAS_68a_1_er = s[0] && (!s[0] || s[128] && LAS_68a_2_er && !(v63 && (!s[128] || !s[129] && s[127] === s[126]) && (!LAS_68a_2_er || !LAS_68a_2_ir && LAS_68a_2 === LAS_68a_2_hoej)))
  s[532] = LAS_68a_1_er
  const LAS_68a_1_ir = !s[0] || !s[0] || s[129] || LAS_68a_2_ir || v63
  s[533] = LAS_68a_1_ir
  // LAS.69j.2: Ressourceforløbsydelsens sats i jobafklaringsforløb (LAS § 69 j, stk. 2-3)
  const LAS_69j_2 = s[130] ? s[131] : -Infinity
  s[135] = LAS_69j_2
  const LAS_69j_2_hoej = s[130] ? s[132] : Infinity
  s[136] = LAS_69j_2_hoej
  const LAS_69j_2_er = s[130] && (!s[130] || s[133])
  s[137] = LAS_69j_2_er
  const LAS_69j_2_ir = !s[130] || !s[130] || s[134]
  s[138] = LAS_69j_2_ir
}

function svar_11(f, s) {
  // LAS.69j.4: Ressourceforløbsydelsen før fradrag i jobafklaringsforløb (LAS § 69 j, stk. 4)
  const v0 = f.vurderingsdato >= 16617 /* 2015-07-01 */
  s[175] = v0
  const v1 = f.vurderingsdato >= 16428 /* 2014-12-24 */
  s[174] = v1
  const v2 = f.andelAfArbejdetVedForloebetsStart <= 0
  s[1053] = v2
  const v3 = f.andelAfArbejdetVedForloebetsStart <= 2500
  s[1054] = v3
  const v4 = s[135] > -Infinity && s[136] < Infinity
  const v5 = quotient([s[135], 3], [4], 'nærmeste', 1)
  const v6 = quotient([s[136], 3], [4], 'nærmeste', 1)
  const v7 = v4 ? Math.min(v5, v6) : -Infinity
  const v8 = v4 ? Math.max(v5, v6) : Infinity
  const v9 = s[137] && !(!v4 && (!s[137] || !s[138] && s[135] === s[136]))
  const v10 = s[138] || !v4
  const v11 = f.andelAfArbejdetVedForloebetsStart <= 5000
  s[1055] = v11
  const v12 = quotient([s[135], 2], [4], 'nærmeste', 1)
  const v13 = quotient([s[136], 2], [4], 'nærmeste', 1)
  const v14 = v4 ? Math.min(v12, v13) : -Infinity
  const v15 = v4 ? Math.max(v12, v13) : Infinity
  const v16 = !s[87] && s[137]
  const v17 = !s[87] && s[138]
  const v18 = f.andelAfArbejdetDuKan <= 0
  s[173] = v18
  const v19 = f.andelAfArbejdetDuKan <= 2500
  s[385] = v19
  const LAS_69j_4 = s[130] ? (v1 ? (v0 ? (s[87] ? (v18 ? s[135] : v19 ? v7 : s[139] ? v14 : 0) : s[135]) : -Infinity) : s[87] ? (v2 ? s[135] : v3 ? v7 : v11 ? v14 : 0) : s[135]) : -Infinity
  s[179] = LAS_69j_4
  const LAS_69j_4_hoej = s[130] ? (v1 ? (v0 ? (s[87] ? (v18 ? s[136] : v19 ? v8 : s[139] ? v15 : 0) : s[136]) : Infinity) : s[87] ? (v2 ? s[136] : v3 ? v8 : v11 ? v15 : 0) : s[136]) : Infinity
  s[178] = LAS_69j_4_hoej
  const LAS_69j_4_er = s[130] && (!s[130] || !v1 && (s[87] && (v2 && s[137] || !v2 && (v3 && v9 || !v3 && (!v11 || v9))) || v16) || v1 && (!v0 || s[87] && (v18 && s[137] || !v18 && (v19 && v9 || !v19 && (!s[139] || v9))) || v16))
  s[180] = LAS_69j_4_er
  const LAS_69j_4_ir = !s[130] || !s[130] || !v1 && (s[87] && (v2 && s[138] || !v2 && (v3 && v10 || !v3 && v11 && v10)) || v17) || v1 && (!v0 || s[87] && (v18 && s[138] || !v18 && (v19 && v10 || !v19 && s[139] && v10)) || v17)
  s[181] = LAS_69j_4_ir
  // LAS.69j.5.tid: Indtægter for tiden før og efter forløbet trækkes ikke fra (LAS § 69 j, stk. 5)
  const v24 = !s[130] || s[123]
  const v25 = !s[130] || !s[123]
  const LAS_69j_5_tid = s[130] && v24
  s[555] = LAS_69j_5_tid
  const LAS_69j_5_tid_nej = s[130] && v25
  s[148] = LAS_69j_5_tid_nej
  // LAS.69j.10: Løn i tilbud, der ikke tæller med (LAS § 69 j, stk. 10)
  const v28 = LAS_69j_5_tid || !s[130]
  s[149] = v28
  const LAS_69j_10 = s[130] ? Math.min(s[140], sum(f.indtaegter, (r_indtaegter) => { const r0_0 = r_indtaegter.tid === 'under'; const r0_1 = r_indtaegter.art === 'loen_i_tilbud'; const r0_2 = r0_0 || LAS_69j_5_tid_nej; const r0_3 = r0_2 && r0_1; return r0_3 ? (r0_3 && !(r0_2 && !r0_1 || !r0_0 && v28) ? r_indtaegter.beloeb : 0) : 0 })) : -Infinity
  s[150] = LAS_69j_10
  const LAS_69j_10_hoej = s[130] ? Math.min(s[141], sum(f.indtaegter, (r_indtaegter) => (r_indtaegter.tid === 'under' || LAS_69j_5_tid_nej) && r_indtaegter.art === 'loen_i_tilbud' ? r_indtaegter.beloeb : 0)) : Infinity
  s[147] = LAS_69j_10_hoej
  const LAS_69j_10_er = s[130] && (!s[130] || !(!s[142] && !s[143] && s[144] === s[145]))
  s[151] = LAS_69j_10_er
  const LAS_69j_10_ir = !s[130] || !s[130] || s[146]
  s[152] = LAS_69j_10_ir
}

function svar_12(f, s) {
  // LAS.69j.9: Fradrag for løn i jobafklaringsforløb (LAS § 69 j, stk. 9)
  const v0 = f.vurderingsdato >= 16436 /* 2015-01-01 */
  s[158] = v0
  const v1 = Math.max(0, -s[147] === -Infinity ? -Infinity : sum(f.indtaegter, (r_indtaegter) => { const r0_0 = r_indtaegter.tid === 'under'; const r0_1 = r0_0 || s[148]; const r0_2 = r_indtaegter.art === 'loen' || r_indtaegter.art === 'loen_i_tilbud' || r_indtaegter.art === 'feriegodtgoerelse' || r_indtaegter.art === 'feriedage_udbetalt'; const r0_3 = r0_1 && r0_2; return r0_3 ? (r0_3 && !(r0_1 && !r0_2 || !r0_0 && s[149]) ? r_indtaegter.beloeb : 0) : 0 }) - s[147])
  const v2 = Math.max(0, -s[150] === Infinity ? Infinity : sum(f.indtaegter, (r_indtaegter) => (r_indtaegter.tid === 'under' || s[148]) && (r_indtaegter.art === 'loen' || r_indtaegter.art === 'loen_i_tilbud' || r_indtaegter.art === 'feriegodtgoerelse' || r_indtaegter.art === 'feriedage_udbetalt') ? r_indtaegter.beloeb : 0) - s[150])
  const v3 = v2 === Infinity
  const v4 = Math.max(0, v1 - 1344200)
  const v5 = Math.max(0, v3 ? Infinity : v2 - 1344200)
  const v6 = v5 >= Infinity
  s[167] = v6
  const v7 = v6 ? -Infinity : quotient([v4, 5500], [10000], 'nærmeste', 1)
  const v8 = v6 ? Infinity : quotient([v5, 5500], [10000], 'nærmeste', 1)
  const v9 = v7 === -Infinity ? -Infinity : Math.round(Math.min(v1, 1344200) * 3000 / 10000) + v7
  const v10 = v8 === Infinity ? Infinity : Math.round(Math.min(v2, 1344200) * 3000 / 10000) + v8
  s[165] = v10
  const v11 = s[151] && s[151] && !(v6 && (!s[151] || !s[152] && v4 === v5))
  s[163] = v11
  const v12 = Math.max(0, v1 - sum(f.indtaegter, (r_indtaegter) => (r_indtaegter.tid === 'under' || s[148]) && (r_indtaegter.art === 'loen' || r_indtaegter.art === 'loen_i_tilbud' || r_indtaegter.art === 'feriegodtgoerelse' || r_indtaegter.art === 'feriedage_udbetalt') ? r_indtaegter.pension ?? 0 : 0))
  const v13 = Math.max(0, v3 ? Infinity : v2 - sum(f.indtaegter, (r_indtaegter) => { const r0_0 = r_indtaegter.tid === 'under'; const r0_1 = r0_0 || s[148]; const r0_2 = r_indtaegter.art === 'loen' || r_indtaegter.art === 'loen_i_tilbud' || r_indtaegter.art === 'feriegodtgoerelse' || r_indtaegter.art === 'feriedage_udbetalt'; const r0_3 = r0_1 && r0_2; return r0_3 ? (r0_3 && !(r0_1 && !r0_2 || !r0_0 && s[149]) ? r_indtaegter.pension ?? 0 : 0) : 0 }))
  const v14 = v13 === Infinity
  const v15 = Math.max(0, v12 - 1344200)
  const v16 = Math.max(0, v14 ? Infinity : v13 - 1344200)
  const v17 = v16 >= Infinity
  s[168] = v17
  const v18 = v17 ? -Infinity : quotient([v15, 5500], [10000], 'nærmeste', 1)
  const v19 = v17 ? Infinity : quotient([v16, 5500], [10000], 'nærmeste', 1)
  const v20 = v18 === -Infinity ? -Infinity : Math.round(Math.min(1344200, v12) * 3000 / 10000) + v18
  const v21 = v19 === Infinity ? Infinity : Math.round(Math.min(1344200, v13) * 3000 / 10000) + v19
  s[166] = v21
  const v22 = s[151] && s[151] && !(v17 && (!s[151] || !s[152] && v15 === v16))
  s[164] = v22
  const v23 = Math.min(s[153], v1)
  const v24 = Math.min(s[154], v2)
  const v25 = s[152] || s[125]
  const v26 = v23 > -Infinity && v24 < Infinity
  const v27 = quotient([v23, 3000], [10000], 'nærmeste', 1)
  const v28 = quotient([v24, 3000], [10000], 'nærmeste', 1)
  const v29 = v26 ? Math.min(v27, v28) : -Infinity
  const v30 = v26 ? Math.max(v27, v28) : Infinity
  const v31 = s[151] && !(!v26 && (!s[151] || !v25 && v23 === v24))
  const v32 = v25 || !v26
  const v33 = v3 && s[155]
  const v34 = s[151] && !(v33 && (!s[151] || !s[152] && v1 === v2) && s[156])
  const v35 = s[152] || s[125] || v33
  const v36 = Math.max(0, s[155] ? -Infinity : v1 - s[154])
  const v37 = Math.max(0, v3 || s[157] ? Infinity : v2 - s[153])
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
  s[159] = v49
  const v50 = v31 && v41 && !(v47 && (!v31 || !v32 && v29 === v30) && (!v41 || !v42 && v39 === v40))
  s[160] = v50
  const v51 = v32 || v42 || v47
  s[169] = v51
  const v52 = Math.min(s[153], v12)
  const v53 = Math.min(s[154], v13)
  const v54 = v52 > -Infinity && v53 < Infinity
  const v55 = quotient([v52, 3000], [10000], 'nærmeste', 1)
  const v56 = quotient([v53, 3000], [10000], 'nærmeste', 1)
  const v57 = v54 ? Math.min(v55, v56) : -Infinity
  const v58 = v54 ? Math.max(v55, v56) : Infinity
  const v59 = s[151] && !(!v54 && (!s[151] || !v25 && v52 === v53))
  const v60 = v25 || !v54
  s[170] = v60
  const v61 = v14 && s[155]
  const v62 = s[151] && !(v61 && (!s[151] || !s[152] && v12 === v13) && s[156])
  const v63 = s[152] || s[125] || v61
  const v64 = Math.max(0, s[155] ? -Infinity : v12 - s[154])
  const v65 = Math.max(0, v14 || s[157] ? Infinity : v13 - s[153])
  const v66 = v65 >= Infinity
  const v67 = v66 ? -Infinity : quotient([v64, 5500], [10000], 'nærmeste', 1)
  const v68 = v66 ? Infinity : quotient([v65, 5500], [10000], 'nærmeste', 1)
  const v69 = v62 && !(v66 && (!v62 || !v63 && v64 === v65))
  const v70 = v63 || v66
  s[171] = v70
  const v71 = v58 === Infinity
  const v72 = v67 === -Infinity
  const v73 = v57 === -Infinity
  const v74 = v68 === Infinity
  const v75 = v71 && v72 || v73 && v74
  s[172] = v75
  const v76 = v73 || v72 ? -Infinity : v57 + v67
  const v77 = v71 || v74 ? Infinity : v58 + v68
  s[162] = v77
  const v78 = v59 && v69 && !(v75 && (!v59 || !v60 && v57 === v58) && (!v69 || !v70 && v67 === v68))
  s[161] = v78
  const LAS_69j_9 = s[130] ? (v0 ? (s[123] ? v48 : v50 ? (v78 ? Math.min(v48, v76) : v48) : v76) : v11 ? (v22 ? Math.min(v9, v20) : v9) : v20) : -Infinity
  s[176] = LAS_69j_9
}

function svar_13(f, s) {
  // LAS.69j.9: Fradrag for løn i jobafklaringsforløb (LAS § 69 j, stk. 9)
  const LAS_69j_9_hoej = s[130] ? (s[158] ? (s[123] ? s[159] : s[160] ? (s[161] ? Math.max(s[159], s[162]) : s[159]) : s[162]) : s[163] ? (s[164] ? Math.max(s[165], s[166]) : s[165]) : s[166]) : Infinity
  s[562] = LAS_69j_9_hoej
  const LAS_69j_9_er = s[130] && (!s[130] || !s[158] && (s[163] || s[164]) || s[158] && (!s[123] && (s[160] || s[161]) || s[123] && s[160]))
  s[563] = LAS_69j_9_er
  const LAS_69j_9_ir = !s[130] || !s[130] || !s[158] && (s[152] || s[152] || s[167] || s[152] || s[152] || s[168]) || s[158] && (!s[123] && (s[169] || s[170] || s[171] || s[172]) || s[123] && s[169])
  s[564] = LAS_69j_9_ir
  // LAS.69j.7: Fleksløntilskuddet trækkes fra (LAS § 69 j, stk. 6-7)
  const v3 = sum(f.indtaegter, (r_indtaegter) => r_indtaegter.art === 'loen_under_sygdom' ? 1 : 0) <= 0
  s[1056] = v3
  const v4 = !v3 || f.ansatIFleksjobVedForloebetsStart === false
  const LAS_69j_7 = s[130] && (!s[130] || v4)
  s[557] = LAS_69j_7
  const LAS_69j_7_nej = s[130] && (!s[130] || !v4)
  s[558] = LAS_69j_7_nej
  // LAS.69j.8: Overskud af egen virksomhed trækkes fra (LAS § 69 j, stk. 8)
  const v7 = s[87] && !s[173]
  const LAS_69j_8 = s[130] && (!s[130] || !s[174] || !s[175] || !v7)
  s[559] = LAS_69j_8
  const LAS_69j_8_nej = s[130] && (!s[130] || s[174] && (!s[175] || v7))
  s[560] = LAS_69j_8_nej
  const LAS_69j_8_ir = !s[130] || !s[130] || s[174] && !s[175]
  s[561] = LAS_69j_8_ir
  // LAS.69j.13: Uddannelsesgodtgørelse efter en arbejdsskade trækkes ikke fra (LAS § 69 j, stk. 13)
  const v11 = f.vurderingsdato >= 19704 /* 2023-12-13 */
  s[1057] = v11
  const v12 = f.vurderingsdato >= 19899 /* 2024-06-25 */
  s[1058] = v12
  const LAS_69j_13 = s[130] && (!s[130] || v11)
  s[568] = LAS_69j_13
  const LAS_69j_13_nej = s[130] && (!s[130] || !v11 || !v12)
  s[569] = LAS_69j_13_nej
  const LAS_69j_13_ir = !s[130] || !s[130] || v11 && !v12
  s[570] = LAS_69j_13_ir
  // LAS.69j.5: Fradrag i ydelsen under jobafklaringsforløb (LAS § 69 j, stk. 5-13)
  const v16 = s[176] === -Infinity ? -Infinity : sum(f.indtaegter, (r_indtaegter) => { const r0_0 = r_indtaegter.tid === 'under'; const r0_1 = r0_0 || s[148]; const r0_2 = r_indtaegter.art === 'anden' || r_indtaegter.art === 'loen_under_sygdom'; const r0_3 = r0_1 && r0_2; return r0_3 ? (r0_3 && !(r0_1 && !r0_2 || !r0_0 && s[149]) ? r_indtaegter.beloeb : 0) : 0 }) + s[176]
  const v17 = LAS_69j_9_hoej === Infinity ? Infinity : sum(f.indtaegter, (r_indtaegter) => (r_indtaegter.tid === 'under' || s[148]) && (r_indtaegter.art === 'anden' || r_indtaegter.art === 'loen_under_sygdom') ? r_indtaegter.beloeb : 0) + LAS_69j_9_hoej
  const v18 = sum(f.indtaegter, (r_indtaegter) => { const r0_0 = r_indtaegter.tid === 'under'; const r0_1 = r0_0 || s[148]; const r0_2 = r_indtaegter.art === 'fleksloentilskud'; const r0_3 = r0_1 && r0_2; return r0_3 ? (r0_3 && !(r0_1 && !r0_2 || !r0_0 && s[149]) ? r_indtaegter.beloeb : 0) : 0 })
  const v19 = sum(f.indtaegter, (r_indtaegter) => (r_indtaegter.tid === 'under' || s[148]) && r_indtaegter.art === 'fleksloentilskud' ? r_indtaegter.beloeb : 0)
  const v20 = !s[130] && v18 <= 0
  const v21 = LAS_69j_7_nej ? 0 : v18
  const v22 = v16 === -Infinity ? -Infinity : v16 + (LAS_69j_7 ? (LAS_69j_7_nej || v20 ? Math.min(v18, v21) : v18) : v21)
  const v23 = v17 === Infinity ? Infinity : v17 + (LAS_69j_7 ? v19 : 0)
  const v24 = sum(f.indtaegter, (r_indtaegter) => { const r0_0 = r_indtaegter.tid === 'under'; const r0_1 = r0_0 || s[148]; const r0_2 = r_indtaegter.art === 'overskud_egen_virksomhed'; const r0_3 = r0_1 && r0_2; return r0_3 ? (r0_3 && !(r0_1 && !r0_2 || !r0_0 && s[149]) ? r_indtaegter.beloeb : 0) : 0 })
  const v25 = sum(f.indtaegter, (r_indtaegter) => (r_indtaegter.tid === 'under' || s[148]) && r_indtaegter.art === 'overskud_egen_virksomhed' ? r_indtaegter.beloeb : 0)
  const v26 = LAS_69j_8_ir && v24 <= 0
  const v27 = LAS_69j_8_nej ? 0 : v24
  const v28 = v22 === -Infinity ? -Infinity : v22 + (LAS_69j_8 ? (LAS_69j_8_nej || v26 ? Math.min(v24, v27) : v24) : v27)
  const v29 = v23 === Infinity ? Infinity : v23 + (LAS_69j_8 ? v25 : 0)
  const v30 = sum(f.indtaegter, (r_indtaegter) => { const r0_0 = r_indtaegter.tid === 'under'; const r0_1 = r0_0 || s[148]; const r0_2 = r_indtaegter.art === 'uddannelsesgodtgoerelse'; const r0_3 = r0_1 && r0_2; return r0_3 ? (r0_3 && !(r0_1 && !r0_2 || !r0_0 && s[149]) ? r_indtaegter.beloeb : 0) : 0 })
  const v31 = sum(f.indtaegter, (r_indtaegter) => (r_indtaegter.tid === 'under' || s[148]) && r_indtaegter.art === 'uddannelsesgodtgoerelse' ? r_indtaegter.beloeb : 0)
  const v32 = LAS_69j_13_ir && v30 <= 0
  const v33 = LAS_69j_13 ? 0 : v30
  const LAS_69j_5 = s[130] ? (v28 === -Infinity ? -Infinity : v28 + (LAS_69j_13_nej ? (LAS_69j_13 || v32 ? Math.min(v30, v33) : v30) : v33)) : -Infinity
  s[548] = LAS_69j_5
  const LAS_69j_5_hoej = s[130] ? (v29 === Infinity ? Infinity : v29 + (LAS_69j_13_nej ? v31 : 0)) : Infinity
  s[549] = LAS_69j_5_hoej
  const LAS_69j_5_er = s[130] && (!s[130] || LAS_69j_9_er && (LAS_69j_7 || LAS_69j_7_nej || v20) && (LAS_69j_8 || LAS_69j_8_nej || v26) && (LAS_69j_13_nej || LAS_69j_13 || v32))
  s[550] = LAS_69j_5_er
  const LAS_69j_5_ir = !s[130] || !s[130] || LAS_69j_9_ir || !s[130] && !(v18 === v19 && v18 === 0) || LAS_69j_8_ir && !(v24 === v25 && v24 === 0) || LAS_69j_13_ir && !(v30 === v31 && v30 === 0)
  s[551] = LAS_69j_5_ir
  // LAS.69j.5.modtager: Retten til forløbet består, selv om intet udbetales (LAS § 69 j, stk. 5)
  const v38 = !s[177] || f.harFrasagtYdelsen === false
  const v39 = s[130] && f.erIJobafklaring
  s[1059] = v39
  const LAS_69j_5_modtager = v39 && (!s[130] || v38)
  s[552] = LAS_69j_5_modtager
  const LAS_69j_5_modtager_nej = v39 && (!s[130] || !v38)
  s[553] = LAS_69j_5_modtager_nej
  const LAS_69j_5_modtager_ir = !v39 || !s[130]
  s[554] = LAS_69j_5_modtager_ir
  // LAS.69j.11: Optjent ferie kan holdes før de 12 måneder (LAS § 69 j, stk. 11)
  const v43 = f.vurderingsdato >= 16941 /* 2016-05-20 */
  s[191] = v43
  const v44 = f.ugerMedFeriegodtgoerelse <= 0
  const LAS_69j_11 = s[0] && (!v43 || !v44)
  s[565] = LAS_69j_11
  const LAS_69j_11_nej = s[0] && (!v43 || v44)
  s[566] = LAS_69j_11_nej
  const LAS_69j_11_ir = !s[0] || !v43
  s[567] = LAS_69j_11_ir
  // LAS.69j.udbetales: Ressourceforløbsydelse til udbetaling i jobafklaringsforløb (LAS § 69 j, stk. 5)
  const v48 = s[178] === Infinity
  const v49 = -LAS_69j_5_hoej === -Infinity
  const v50 = s[179] === -Infinity
  const v51 = -LAS_69j_5 === Infinity
  const v52 = v48 && v49 || v50 && v51
  const LAS_69j_udbetales = s[130] ? Math.max(0, v50 || v49 ? -Infinity : s[179] - LAS_69j_5_hoej) : -Infinity
  s[571] = LAS_69j_udbetales
  const LAS_69j_udbetales_hoej = s[130] ? Math.max(0, v48 || v51 ? Infinity : s[178] - LAS_69j_5) : Infinity
  s[572] = LAS_69j_udbetales_hoej
  const LAS_69j_udbetales_er = s[130] && (!s[130] || s[180] && LAS_69j_5_er && !(v52 && (!s[180] || !s[181] && s[179] === s[178]) && (!LAS_69j_5_er || !LAS_69j_5_ir && LAS_69j_5 === LAS_69j_5_hoej)))
  s[573] = LAS_69j_udbetales_er
  const LAS_69j_udbetales_ir = !s[130] || !s[130] || s[181] || LAS_69j_5_ir || v52
  s[574] = LAS_69j_udbetales_ir
  // LAS.69k.6: Uger ferie med ydelse (LAS § 69 k, stk. 6)
  const v57 = 35 - f.ugerMedFeriegodtgoerelse
  s[190] = v57
  const v58 = Math.max(0, v57 - f.ferieMedYdelseHoldt)
  const v59 = !s[0] && v58 <= 0
  const v60 = s[182] ? 0 : v58
  const LAS_69k_6 = s[0] ? (s[183] ? (s[182] || v59 ? Math.min(v58, v60) : v58) : v60) : -Infinity
  s[575] = LAS_69k_6
  const LAS_69k_6_hoej = s[0] ? (s[183] ? v58 : 0) : Infinity
  s[576] = LAS_69k_6_hoej
  const LAS_69k_6_er = s[0] && (!s[0] || s[183] || s[182] || v59)
  s[577] = LAS_69k_6_er
  // LAS.69k.6.senest: Ferie med ydelse skal være holdt (LAS § 69 k, stk. 6)
  const v64 = shiftDays(shiftMonths(shiftDays(f.tolvMaanederNaaetDen, 1), 12), -1)
  const LAS_69k_6_senest = s[0] ? v64 : FIRST_DAY
  s[580] = LAS_69k_6_senest
  const LAS_69k_6_senest_hoej = s[0] ? v64 : NEVER
  s[581] = LAS_69k_6_senest_hoej
  // LAS.69k.6.aftale: Du kan holde ferien med ydelse (LAS § 69 k, stk. 6)
  const v67 = LAS_69k_6_er && LAS_69k_6_hoej > 0
  s[1062] = v67
  const v68 = LAS_69k_6_er && LAS_69k_6 <= 0
  s[1063] = v68
  const v69 = s[0] && LAS_69k_6_senest_hoej >= f.vurderingsdato
  s[1064] = v69
  const v70 = s[0] && LAS_69k_6_senest < f.vurderingsdato
  s[1065] = v70
  const LAS_69k_6_aftale = s[0] && (!s[0] || (v67 || !s[0]) && (v69 || !s[0]) && f.ferienErAftalt)
  s[578] = LAS_69k_6_aftale
  const LAS_69k_6_aftale_nej = s[0] && (!s[0] || v68 || v70 || f.ferienErAftalt === false)
  s[579] = LAS_69k_6_aftale_nej
  // LOV1750.21.revalidering: Din revalidering fortsætter efter de gamle regler (lov 1750/2025 § 21)
  const v73 = !s[114] || f.revalideringBevilgetDen < 20485 /* 2026-02-01 */
  const LOV1750_21_revalidering = f.revalideringErBevilget && (!s[1] || v73)
  s[184] = LOV1750_21_revalidering
  const LOV1750_21_revalidering_nej = f.revalideringErBevilget && (!s[1] || !v73)
  s[186] = LOV1750_21_revalidering_nej
  const LOV1750_21_revalidering_ir = f.revalideringErBevilget === false || !s[1]
  s[185] = LOV1750_21_revalidering_ir
}

function svar_14(f, s) {
  // LAS.70.1: Ret til revalideringsydelse (LAS § 70)
  const v0 = f.betydeligeBegraensninger || f.saerligtBegraensedeErhvervsmuligheder
  s[1067] = v0
  const v1 = f.netopForladtSkolen && f.kanKlareSigMedSU && !v0
  s[1066] = v1
  const LAS_70_1 = f.revalideringErBevilget && (!s[1] || (s[184] || s[185]) && f.foelgerRevalideringsplanen && f.leveomkostningerDaekkesAndetsteds === false && !v1)
  s[426] = LAS_70_1
  const LAS_70_1_nej = f.revalideringErBevilget && (!s[1] || s[186] || f.foelgerRevalideringsplanen === false || f.leveomkostningerDaekkesAndetsteds || v1)
  s[446] = LAS_70_1_nej
  // LAS.70.1.3: Løn efter overenskomst under revalidering (LAS § 70, stk. 1, nr. 3)
  const v4 = f.vurderingsdato >= 15395 /* 2012-02-25 */
  s[445] = v4
  const v5 = v4 && !s[187]
  const LAS_70_1_3 = f.revalideringErBevilget && (!s[1] || v4 || f.saerligeForholdForLoen)
  s[584] = LAS_70_1_3
  const LAS_70_1_3_nej = f.revalideringErBevilget && (!s[1] || !v4 && f.saerligeForholdForLoen === false || v5)
  s[585] = LAS_70_1_3_nej
  const LAS_70_1_3_ir = f.revalideringErBevilget === false || !s[1] || v5
  s[586] = LAS_70_1_3_ir
  // LAS.71.1: Revalideringsydelsen pr. måned (LAS § 71, stk. 1-2)
  const v9 = f.vurderingsdato >= 15394 /* 2012-02-24 */
  s[447] = v9
  const v10 = f.vurderingsdato >= shiftMonths(f.foedselsdag, 360)
  s[1076] = v10
  const v11 = f.vurderingsdato <= 14974 /* 2010-12-31 */ || s[124]
  const v12 = SATS_8(f.vurderingsdato)
  const v13 = v11 ? -Infinity : v12
  const v14 = v11 ? Infinity : v12
  const v15 = SATS_9(f.vurderingsdato)
  const v16 = SATS_10(f.vurderingsdato)
  const v17 = SATS_11(f.vurderingsdato)
  const v18 = f.psykiskLidelseNaevntILoven && f.forsoergelsespligtUdenForHjemmet
  s[1080] = v18
  const v19 = SATS_12(f.vurderingsdato)
  const v20 = SATS_13(f.vurderingsdato)
  const v21 = f.psykiskLidelseNaevntILoven && f.borHosForaeldre === false
  s[1081] = v21
  const v22 = SATS_14(f.vurderingsdato)
  const v23 = SATS_15(f.vurderingsdato)
  const v24 = SATS_16(f.vurderingsdato)
  const v25 = v10 ? v13 : f.forsoergerEgetBarnIHjemmet ? (v11 ? -Infinity : v15) : s[188] ? (f.forsoergelsespligtUdenForHjemmet ? (v11 ? -Infinity : v16) : v11 ? -Infinity : v17) : v18 ? (v11 ? -Infinity : v19) : f.gravidEfter12Uge ? (v11 ? -Infinity : v20) : v21 ? (v11 ? -Infinity : v22) : f.borHosForaeldre ? (v11 ? -Infinity : v23) : v11 ? -Infinity : v24
  const v26 = v10 ? v14 : f.forsoergerEgetBarnIHjemmet ? (v11 ? Infinity : v15) : s[188] ? (f.forsoergelsespligtUdenForHjemmet ? (v11 ? Infinity : v16) : v11 ? Infinity : v17) : v18 ? (v11 ? Infinity : v19) : f.gravidEfter12Uge ? (v11 ? Infinity : v20) : v21 ? (v11 ? Infinity : v22) : f.borHosForaeldre ? (v11 ? Infinity : v23) : v11 ? Infinity : v24
  const v27 = f.revalideringBevilgetDen <= 14974 /* 2010-12-31 */ || f.revalideringBevilgetDen >= 20819 /* 2027-01-01 */
  s[1079] = v27
  const v28 = SATS_17(f.revalideringBevilgetDen)
  const v29 = (v27 ? -Infinity : v28) >= f.indtaegtFoerRevalidering
  s[1077] = v29
  const v30 = (v27 ? Infinity : v28) >= f.indtaegtFoerRevalidering
  s[1078] = v30
  const v31 = v10 || f.forsoergerEgetBarnIHjemmet || v30
  s[1075] = v31
  const v32 = !v10 && f.forsoergerEgetBarnIHjemmet === false && (!v29 || v27)
  s[1074] = v32
  const v33 = v32 && !v31
  s[448] = v33
  const LAS_71_1 = v9 ? (v32 ? (v33 ? v13 : Math.min(v13, v25)) : v25) : -Infinity
  s[590] = LAS_71_1
  const LAS_71_1_hoej = v9 ? (v32 ? (v33 ? v14 : Math.max(v14, v26)) : v26) : Infinity
  s[591] = LAS_71_1_hoej
  const v36 = LAS_70_1_nej || s[185]
  const LAS_71_1_ir = LAS_70_1 && (!v9 || v32 && v11 || !v33 && v11) || v36
  s[592] = LAS_71_1_ir
  // LAS.70.4: Tilskud, når elevlønnen er lavere end ydelsen (LAS § 70, stk. 4)
  const LAS_70_4 = s[1] ? Math.max(0, LAS_71_1 === -Infinity ? -Infinity : LAS_71_1 - f.elevloenPrMaaned) : -Infinity
  s[587] = LAS_70_4
  const LAS_70_4_hoej = s[1] ? Math.max(0, LAS_71_1_hoej === Infinity ? Infinity : LAS_71_1_hoej - f.elevloenPrMaaned) : Infinity
  s[588] = LAS_70_4_hoej
  const LAS_70_4_ir = LAS_70_1 && (!s[1] || LAS_71_1_ir) || v36
  s[589] = LAS_70_4_ir
  // LAS.71.3: Tillæg for bidrag til et barn (LAS § 71, stk. 3)
  const v41 = SATS_18(f.vurderingsdato)
  const v42 = v11 ? -Infinity : v41
  const v43 = v11 ? Infinity : v41
  const v44 = v43 === Infinity
  const v45 = -LAS_71_1_hoej === -Infinity
  const v46 = v42 === -Infinity
  const v47 = -LAS_71_1 === Infinity
  const v48 = v44 && v45 || v46 && v47
  const LAS_71_3 = v9 ? Math.max(0, Math.min(f.bidragPrMaaned, v46 || v45 ? -Infinity : v42 - LAS_71_1_hoej)) : -Infinity
  s[593] = LAS_71_3
  const LAS_71_3_hoej = v9 ? Math.max(0, Math.min(f.bidragPrMaaned, v44 || v47 ? Infinity : v43 - LAS_71_1)) : Infinity
  s[594] = LAS_71_3_hoej
  const v51 = f.forsoergelsespligtUdenForHjemmet || f.borHosForaeldre === false
  s[1088] = v51
  const v52 = f.psykiskLidelseNaevntILoven && v51
  s[1087] = v52
  const v53 = !s[188] && f.forsoergerEgetBarnIHjemmet === false && f.gravidEfter12Uge === false && !v52
  s[1086] = v53
  const v54 = LAS_70_1_nej || !v53
  s[1084] = v54
  const v55 = (LAS_70_1 || s[185]) && v53
  s[1083] = v55
  const LAS_71_3_er = v55 && (!v9 || LAS_70_1 && !(v48 && !v11 && v42 === v43 && (!LAS_70_1 || !LAS_71_1_ir && LAS_71_1 === LAS_71_1_hoej)))
  s[595] = LAS_71_3_er
  const LAS_71_3_ir = v55 && (!v9 || v11 || LAS_71_1_ir || v48) || v54
  s[596] = LAS_71_3_ir
  // LAS.71.6: Du beholder din hidtidige ydelse under forrevalidering (LAS § 71, stk. 6)
  const LAS_71_6_ir = !s[1] || s[189] || !s[1]
  s[597] = LAS_71_6_ir
  // LAS.73b: Ydelsen bevares, mens du er væk (LAS § 73 b)
  const v59 = f.kortvarigAfbrydelseUdenBetydning || f.fravaerVedBarselIRevalidering
  const LAS_73b = f.revalideringErBevilget && (!s[1] || v59)
  s[598] = LAS_73b
  const LAS_73b_nej = f.revalideringErBevilget && (!s[1] || !v59)
  s[599] = LAS_73b_nej
  // LAS.73c.1: Uger ferie med revalideringsydelse (LAS § 73 c, stk. 1)
  const v62 = f.vurderingsdato >= 16883 /* 2016-03-23 */
  s[1089] = v62
  const v63 = f.maanederITilbudIRevalidering >= 12
  s[1091] = v63
  const v64 = v63 ? Math.max(0, s[190]) : 0
  const v65 = v63 ? Math.max(0, 28 - f.ugerMedFeriegodtgoerelse) : 0
  const LAS_73c_1 = s[1] ? (v4 ? (s[187] ? (v62 ? (s[191] ? v65 : -Infinity) : v64) : -Infinity) : 0) : -Infinity
  s[600] = LAS_73c_1
  const LAS_73c_1_hoej = s[1] ? (v4 ? (s[187] ? (v62 ? (s[191] ? v65 : Infinity) : v64) : Infinity) : 0) : Infinity
  s[601] = LAS_73c_1_hoej
  const LAS_73c_1_ir = f.revalideringErBevilget === false || !s[1] || v4 && (!s[187] || v62 && !s[191])
  s[602] = LAS_73c_1_ir
  // LAS.73f.1: Nedsættelse for andet arbejde, pr. år (LAS § 73 f, stk. 1)
  const v69 = Math.max(0, f.andenArbejdsindtaegtOmAaret - 1200000)
  const LAS_73f_1 = s[1] ? v69 : -Infinity
  s[603] = LAS_73f_1
  const LAS_73f_1_hoej = s[1] ? v69 : Infinity
  s[604] = LAS_73f_1_hoej
  // SDL.2.1: Hvem kan få sygedagpenge (SDL § 2, stk. 1)
  const SDL_2_1 = s[67] || s[92] && (s[69] || s[87] || s[93] || f.arbejdsskade || s[192])
  s[201] = SDL_2_1
  const SDL_2_1_nej = s[67] || s[92] && !s[69] && !s[87] && !s[93] && f.arbejdsskade === false && s[193]
  s[205] = SDL_2_1_nej
}

function svar_15(f, s) {
  // SDL.2: Ret til sygedagpenge (SDL § 2)
  const v0 = s[194] && s[195] >= f.vurderingsdato
  s[1096] = v0
  const v1 = s[194] && s[196] < f.vurderingsdato
  s[1097] = v1
  const v2 = s[75] || v1
  s[1095] = v2
  const v3 = s[197] && (v0 || s[198]) && (s[74] || v0)
  s[1094] = v3
  const v4 = v3 || s[199]
  s[1092] = v4
  const v5 = (v2 || s[73]) && (s[200] || s[73]) && (v2 || s[200])
  s[1093] = v5
  const SDL_2 = s[67] || s[92] && (s[201] || s[73]) && (v4 || s[73]) && s[202] && s[203] && (s[201] || v4 || s[204] || s[94])
  s[605] = SDL_2
  const SDL_2_nej = s[67] || s[92] && (s[205] || v5 || s[206] || s[100])
  s[606] = SDL_2_nej
  const SDL_2_ir = s[67] || s[92] && s[73] && !s[1] || s[68]
  s[607] = SDL_2_ir
  // SDL.7.1.ferieaftale: Ferien kan aftales med kommunen (SDL § 7, stk. 1)
  const v9 = f.feriePasserMedForloebet && f.ferieIndenForFerieloven
  const SDL_7_1_ferieaftale = !s[1] || v9
  s[611] = SDL_7_1_ferieaftale
  const SDL_7_1_ferieaftale_nej = !s[1] || !v9
  s[612] = SDL_7_1_ferieaftale_nej
  // SDL.7.1.genoptagelse: Sygedagpenge igen efter ferien fra (SDL § 7, stk. 1)
  const v12 = periods(f.afbrydelser, (r_afbrydelser) => r_afbrydelser.slags === 'ferie')
  const v13 = runEnd(v12, f.vurderingsdato)
  const v14 = shiftDays(v13 < 2147483647 || v13 === 2147483647 ? v13 : FIRST_DAY, 1)
  const SDL_7_1_genoptagelse = s[1] ? v14 : FIRST_DAY
  s[613] = SDL_7_1_genoptagelse
  const SDL_7_1_genoptagelse_hoej = s[1] ? v14 : NEVER
  s[614] = SDL_7_1_genoptagelse_hoej
  const SDL_7_1_genoptagelse_ir = f.ferieAftalt === false || !s[1]
  s[615] = SDL_7_1_genoptagelse_ir
  // SDL.7.1.ny: Ferien gør det til en ny sygemelding (SDL § 7, stk. 1)
  const SDL_7_1_ny = !s[1] || f.ferieAftalt === false
  s[616] = SDL_7_1_ny
  const SDL_7_1_ny_nej = !s[1] || f.ferieAftalt
  s[617] = SDL_7_1_ny_nej
  // SDL.7.3: Fra hvornår arbejdsevnen ses bredere (SDL § 7, stk. 3)
  const v20 = shiftMonths(s[63], 3)
  s[246] = v20
  const v21 = shiftMonths(s[65], 3)
  s[247] = v21
  const v22 = f.saerligeGrundeTilAndetTidspunkt || !s[5]
  const v23 = f.saerligeGrundeTilAndetTidspunkt === false && s[7]
  const SDL_7_3 = s[67] ? FIRST_DAY : f.saerligeGrundeTilAndetTidspunkt ? f.bredVurderingsdag : v20
  s[620] = SDL_7_3
  const SDL_7_3_hoej = s[67] ? NEVER : f.saerligeGrundeTilAndetTidspunkt ? f.bredVurderingsdag : v21
  s[621] = SDL_7_3_hoej
  const v26 = f.persongruppe === 'loenmodtager' || f.persongruppe === 'selvstaendig'
  s[449] = v26
  const SDL_7_3_er = v26 && (s[67] || s[76] && v22 || s[77] && v22)
  s[622] = SDL_7_3_er
  const SDL_7_3_ir = !v26 || s[67] || s[76] && v23 || s[77] && v23 || s[68]
  s[623] = SDL_7_3_ir
  // SDL.7.5: Stop, når helbredet er stationært (SDL § 7, stk. 5, 2. pkt.)
  const v29 = !s[0] && f.helbredetErStationaert && f.arbejdsevnenErAfklaret && f.berettigetTilRevalidering === false && f.berettigetTilFleksjob === false && f.berettigetTilFoertidspension === false || s[0] && f.helbredetErStationaert && f.arbejdsevnenErAfklaret && f.berettigetTilRevalidering === false && f.berettigetTilFleksjob === false && f.berettigetTilFoertidspension === false && f.berettigetTilRessourceforloeb === false
  const SDL_7_5 = !s[1] || v29
  s[624] = SDL_7_5
  const SDL_7_5_nej = !s[1] || !v29
  s[625] = SDL_7_5_nej
  // SDL.7a.1: Arbejdsgiverens samtale skal være holdt (SDL § 7 a, stk. 1-3)
  const v32 = !s[5] && s[64] && s[63] <= 14612 /* 2010-01-03 */
  const v33 = !s[5] && s[65] >= 14613 /* 2010-01-04 */ && s[207]
  const v34 = allPeriods(f.fravaer)
  const v35 = runStart(v34, f.vurderingsdato)
  const v36 = v35 < 2147483647 || v35 === 2147483647 ? v35 : FIRST_DAY
  const v37 = shiftDays(v36, 56) >= f.fratraedelsesdag
  s[1103] = v37
  const v38 = f.fratraeder && v37
  s[1102] = v38
  const v39 = v38 ? NEVER : shiftDays(v36, 28)
  const SDL_7a_1 = s[67] ? FIRST_DAY : v33 || s[77] ? v39 : NEVER
  s[626] = SDL_7a_1
  const SDL_7a_1_hoej = s[67] ? NEVER : v32 ? NEVER : v39
  s[627] = SDL_7a_1_hoej
  const SDL_7a_1_er = s[69] && (s[67] || v32 || v33 || s[77])
  s[628] = SDL_7a_1_er
  const SDL_7a_1_ir = !s[69] || s[73]
  s[421] = SDL_7a_1_ir
  // SDL.7c: Tidlig opfølgning (SDL § 7 c, stk. 1)
  const v44 = f.vurderingsdato >= 16440 /* 2015-01-05 */
  s[210] = v44
  const v45 = f.tidligOpfoelgningOensketAf === 'arbejdsgiver'
  s[1105] = v45
  const v46 = shiftDays(s[63], 35)
  s[366] = v46
  const v47 = shiftDays(s[65], 35)
  s[367] = v47
  const v48 = !s[5] && shiftDays(v47, -1) >= f.tidligOpfoelgningBedtOm
  s[1106] = v48
  const v49 = !s[5] && shiftDays(v46, -1) < f.tidligOpfoelgningBedtOm
  s[1107] = v49
  const v50 = f.tidligOpfoelgningOensketAf === 'sygemeldt'
  s[1108] = v50
  const v51 = v50 && f.ventesRaskInden8Uger === false
  const SDL_7c = v44 && (!v44 || v45 && f.ventesRaskInden8Uger === false && (v48 || s[7]) && f.oenskerTidligOpfoelgning || !v45 && v51)
  s[218] = SDL_7c
  const SDL_7c_nej = v44 && (!v44 || v45 && (f.ventesRaskInden8Uger || v49 || f.oenskerTidligOpfoelgning === false) || !v45 && !v51)
  s[219] = SDL_7c_nej
  // SDL.10a: Der skal udfyldes et oplysningsskema (SDL § 10 a)
  const v54 = !s[123] || !(f.fikSygedagpengeVedLivstruende && f.sagenErBelyst)
  const SDL_10a = !s[1] || v54
  s[630] = SDL_10a
  const SDL_10a_nej = !s[1] || !v54
  s[631] = SDL_10a_nej
  // SDL.11.3: Oplysningsskemaet skal være besvaret (SDL § 11, stk. 3)
  const v57 = f.oplysningsskemaSendt >= 13332 /* 2006-07-03 */
  s[634] = v57
  const v58 = shiftDays(f.oplysningsskemaSendt, 8)
  const SDL_11_3 = v57 ? v58 : FIRST_DAY
  s[632] = SDL_11_3
  const SDL_11_3_hoej = v57 ? v58 : NEVER
  s[633] = SDL_11_3_hoej
  // SDL.12.1.1: Kategori 1 (SDL § 12, stk. 1, nr. 1)
  const v61 = shiftDays(shiftDays(s[63], 56), -1)
  s[213] = v61
  const v62 = shiftDays(shiftDays(s[65], 56), -1)
  s[214] = v62
  const v63 = !s[5] && v62 >= f.forventetRask
  s[1112] = v63
  const v64 = !s[5] && v61 < f.forventetRask
  s[1113] = v64
  const v65 = !s[5] && v62 >= f.vurderingsdato
  s[1114] = v65
  const v66 = !s[5] && v61 < f.vurderingsdato
  s[1115] = v66
  const v67 = v64 || v66
  s[209] = v67
  const v68 = (v63 || s[7]) && (v65 || s[7]) && (v63 || v65)
  s[211] = v68
  const v69 = !s[208] && s[7]
  s[212] = v69
  const SDL_12_1_1 = !s[1] || !v44 && f.tilbagevendenForestaar || v44 && !s[208] && v68
  s[217] = SDL_12_1_1
  const SDL_12_1_1_nej = !s[1] || !v44 && f.tilbagevendenForestaar === false || v44 && (s[208] || v67)
  s[215] = SDL_12_1_1_nej
  const SDL_12_1_1_ir = !s[1] || v44 && v69
  s[216] = SDL_12_1_1_ir
  // SDL.11a.1: Lægeattest før den første samtale (SDL § 11 a, stk. 1)
  const SDL_11a_1 = !s[1] || !v44 && f.laegeattestNoedvendig || v44 && (!s[177] && SDL_12_1_1_nej || s[177] && f.laegeattestNoedvendig)
  s[635] = SDL_11a_1
  const SDL_11a_1_nej = !s[1] || !v44 && f.laegeattestNoedvendig === false || v44 && (!s[177] && SDL_12_1_1 || s[177] && f.laegeattestNoedvendig === false)
  s[636] = SDL_11a_1_nej
  const SDL_11a_1_ir = !s[1] || v44 && !s[177] && SDL_12_1_1_ir
  s[637] = SDL_11a_1_ir
}

function svar_16(f, s) {
  // SDL.12.1.2: Kategori 2 (SDL § 12, stk. 1, nr. 2)
  const v0 = f.vurderingsdato >= 20089 /* 2025-01-01 */
  s[221] = v0
  const v1 = f.tilbagevendenForestaar === false && f.risikoForLangtForloeb
  const v2 = s[209] || s[7]
  const SDL_12_1_2 = !s[1] || !s[210] && v1 || s[210] && (!v0 && v2 && f.behovForTvaerfagligIndsats === false || v0 && !s[208] && s[209])
  s[250] = SDL_12_1_2
  const SDL_12_1_2_nej = !s[1] || !s[210] && !v1 || s[210] && (!v0 && (s[211] || f.behovForTvaerfagligIndsats) || v0 && (s[208] || s[211]))
  s[245] = SDL_12_1_2_nej
  const SDL_12_1_2_ir = !s[1] || s[210] && v0 && s[212]
  s[244] = SDL_12_1_2_ir
  // SDL.12.1.3: Kategori 3 (SDL § 12, stk. 1, nr. 3)
  const v6 = f.tilbagevendenForestaar === false && f.risikoForLangtForloeb === false
  const SDL_12_1_3 = !s[1] || !s[210] && v6 || s[210] && !v0 && v2 && f.behovForTvaerfagligIndsats
  s[638] = SDL_12_1_3
  const SDL_12_1_3_nej = !s[1] || !s[210] && !v6 || s[210] && (v0 || s[211] || f.behovForTvaerfagligIndsats === false)
  s[639] = SDL_12_1_3_nej
  // SDL.13f.1: Ingen opfølgning i et kortere forløb (SDL § 13 f, stk. 1-3)
  const v9 = f.fratraedelsesdag >= f.vurderingsdato
  s[1122] = v9
  const v10 = f.fratraeder && !v9
  s[1121] = v10
  const v11 = s[69] && !v10
  s[1120] = v11
  const v12 = f.holdteSamtaler >= 1
  s[251] = v12
  const v13 = shiftDays(shiftDays(f.foersteOpfoelgningssamtale, 91), -1)
  s[253] = v13
  const v14 = v13 >= f.forventetRask
  s[1123] = v14
  const v15 = v13 >= f.vurderingsdato
  s[1124] = v15
  const v16 = v11 && v12 && f.forudsigeligtForloeb && v14 && v15
  s[243] = v16
  const v17 = shiftDays(shiftDays(s[63], 182), -1)
  s[252] = v17
  const v18 = shiftDays(shiftDays(s[65], 182), -1)
  s[254] = v18
  const v19 = !s[5] && v18 >= f.forventetRask
  s[1127] = v19
  const v20 = !s[5] && v17 < f.forventetRask
  s[1128] = v20
  const v21 = !v11 || v20 || f.opfoelgningOenskes
  s[1126] = v21
  const v22 = v11 && (v19 || s[7]) && f.opfoelgningOenskes === false
  s[1125] = v22
  const v23 = !s[5] && v18 >= f.vurderingsdato
  s[1129] = v23
  const v24 = !s[5] && v17 < f.vurderingsdato
  s[1130] = v24
  const v25 = v21 || f.opfoelgningAlligevel || v24
  s[223] = v25
  const v26 = v22 && f.opfoelgningAlligevel === false && (v23 || s[7])
  s[224] = v26
  const v27 = !s[5] && s[63] < 20635 /* 2026-07-01 */
  s[1118] = v27
  const v28 = !s[5] && s[65] >= 20635 /* 2026-07-01 */
  s[1119] = v28
  const v29 = !s[208] || v28
  s[1117] = v29
  const v30 = s[208] && (v27 || s[7])
  s[225] = v30
  const v31 = v30 && !v29
  s[226] = v31
  const SDL_13f_1 = v0 && (v30 && (v16 || v26) || !v31 && (!v0 || !s[208] && v16 || s[208] && v26))
  s[222] = SDL_13f_1
  const SDL_13f_1_nej = v0 && (v30 && (!v16 || v25) || !v31 && (!v0 || !s[208] && !v16 || s[208] && v25))
  s[220] = SDL_13f_1_nej
}

function svar_17(f, s) {
  // SDL.13b.1: Den første samtale skal være holdt (SDL § 13 b, stk. 1-3)
  const v0 = shiftDays(f.tidligOpfoelgningBedtOm, 14)
  const v1 = Math.min(s[213], v0)
  const v2 = Math.min(s[214], v0)
  const v3 = s[5] || !s[7] && s[213] === s[214]
  const v4 = s[215] && !s[5]
  const v5 = s[216] && !s[5] && s[214] >= NEVER
  const v6 = v4 || v5 ? (v4 ? s[213] : NEVER) : NEVER
  const v7 = s[217] ? NEVER : s[214]
  const v8 = s[217] || v4 || v5
  const v9 = s[215] && s[7] || s[216] && !(v3 && !s[5] && s[213] === NEVER)
  const v10 = Math.max(v1, v6)
  const v11 = Math.min(v2, v7)
  const v12 = s[5] || !s[7] && v1 === v2
  const v13 = s[218] && !s[5]
  const v14 = s[219] && v8
  const v15 = !s[210] && !s[5] && v8 && v11 >= v10
  const v16 = v14 || v15
  const v17 = v14 ? (v15 ? Math.min(v6, v10) : v6) : v10
  const v18 = v13 ? (v16 ? Math.min(v1, v17) : v1) : v17
  const v19 = v14 ? (v15 ? Math.max(v7, v11) : v7) : v11
  const v20 = v13 ? (v16 ? Math.max(v2, v19) : v2) : v19
  const v21 = v13 || v14 || v15
  const v22 = s[218] && s[7]
  const v23 = v22 || s[219] && v9 || !s[210] && s[7] && v9 || !s[210] && !(v12 && (!v8 || !v9 && v6 === v7) && (!s[5] && v8 || s[5] && !v8) && (s[5] || v1 === v6))
  s[233] = v23
  const v24 = shiftMonths(s[63], 6)
  s[345] = v24
  const v25 = shiftMonths(s[65], 6)
  s[344] = v25
  const v26 = shiftDays(v24, -1)
  s[248] = v26
  const v27 = shiftDays(v25, -1)
  s[249] = v27
  const v28 = Math.min(v0, v26)
  const v29 = Math.min(v0, v27)
  const v30 = Math.max(v26, v28)
  const v31 = Math.min(v27, v29)
  const v32 = s[219] && !s[5]
  const v33 = !s[210] && !s[5] && v31 >= v30
  const v34 = v32 || v33
  const v35 = v32 ? (v33 ? Math.min(v26, v30) : v26) : v30
  const v36 = v13 ? (v34 ? Math.min(v28, v35) : v28) : v35
  s[238] = v36
  const v37 = v32 ? (v33 ? Math.max(v27, v31) : v27) : v31
  const v38 = v13 ? (v34 ? Math.max(v29, v37) : v29) : v37
  s[239] = v38
  const v39 = v13 || v32 || v33
  s[237] = v39
  const v40 = s[219] && s[7]
  const v41 = !s[210] && s[7]
  s[236] = v41
  const v42 = v22 || v40 || v41 || !s[210] && !((s[5] || !s[7] && v28 === v29) && (s[5] || !s[7] && v26 === v27) && (s[5] || v26 === v28))
  s[234] = v42
  const v43 = s[220] && v39
  const v44 = !s[221] && v39 && v38 >= NEVER
  const v45 = v43 || v44 ? (v43 ? v36 : NEVER) : NEVER
  const v46 = s[222] ? NEVER : v38
  const v47 = s[222] || v43 || v44
  const v48 = Math.max(s[213], v1)
  const v49 = Math.min(s[214], v2)
  const v50 = !s[210] && !s[5] && v49 >= v48
  const v51 = v32 || v50
  const v52 = v32 ? (v50 ? Math.min(s[213], v48) : s[213]) : v48
  const v53 = v13 ? (v51 ? Math.min(v1, v52) : v1) : v52
  s[241] = v53
  const v54 = v32 ? (v50 ? Math.max(s[214], v49) : s[214]) : v49
  const v55 = v13 ? (v51 ? Math.max(v2, v54) : v2) : v54
  s[242] = v55
  const v56 = v13 || v32 || v50
  s[240] = v56
  const v57 = v22 || v40 || v41 || !s[210] && !(v12 && v3 && (s[5] || s[213] === v1))
  s[235] = v57
  const v58 = s[220] && v56
  const v59 = !s[221] && v56 && v55 >= NEVER
  const v60 = v58 || v59 ? (v58 ? v53 : NEVER) : NEVER
  const v61 = s[222] ? NEVER : v55
  const v62 = s[222] || v58 || v59
  const v63 = s[1] ? (s[210] ? (s[208] ? (v47 ? (v62 ? Math.min(v45, v60) : v45) : v60) : v18) : s[213]) : FIRST_DAY
  s[229] = v63
  const v64 = s[1] ? (s[210] ? (s[208] ? (v47 ? (v62 ? Math.max(v46, v61) : v46) : v61) : v20) : s[214]) : NEVER
  s[231] = v64
  const v65 = s[223] && v39
  const v66 = s[224] || v65
  const v67 = v65 ? v36 : NEVER
  const v68 = s[224] ? NEVER : v38
  const v69 = s[223] && v56
  const v70 = s[224] || v69
  const v71 = v69 ? v53 : NEVER
  const v72 = s[224] ? NEVER : v55
  const v73 = v66 || v70
  const v74 = v66 ? (v70 ? Math.min(v67, v71) : v67) : v71
  const v75 = v21 ? (v73 ? Math.min(v18, v74) : v18) : v74
  s[230] = v75
  const v76 = v66 ? (v70 ? Math.max(v68, v72) : v68) : v72
  const v77 = v21 ? (v73 ? Math.max(v20, v76) : v20) : v76
  s[232] = v77
  const v78 = s[225] && (v21 || v66 || v70)
  s[227] = v78
  const v79 = !s[226] && (!s[1] || !s[210] && !s[5] || s[210] && (!s[208] && v21 || s[208] && (v47 || v62)))
  s[228] = v79
}

function svar_18(f, s) {
  // SDL.13b.1: Den første samtale skal være holdt (SDL § 13 b, stk. 1-3)
  const SDL_13b_1_er = s[227] || s[228]
  s[642] = SDL_13b_1_er
  const SDL_13b_1 = s[227] ? (s[228] ? Math.min(s[229], s[230]) : s[230]) : s[229]
  s[640] = SDL_13b_1
  const SDL_13b_1_hoej = s[227] ? (s[228] ? Math.max(s[231], s[232]) : s[232]) : s[231]
  s[641] = SDL_13b_1_hoej
  const SDL_13b_1_ir = s[225] && (s[233] || s[223] && s[234] || s[223] && s[235]) || !s[226] && (!s[1] || s[236] || s[210] && (!s[208] && s[233] || s[208] && (s[220] && s[234] || !s[221] && !((!s[237] || !s[234] && s[238] === s[239]) && s[237] && s[238] === NEVER) || s[220] && s[235] || !s[221] && !((!s[240] || !s[235] && s[241] === s[242]) && s[240] && s[241] === NEVER))))
  s[643] = SDL_13b_1_ir
  // SDL.13b.1.antal: Samtaler i det første halve år (SDL § 13 b, stk. 1, 1. pkt.)
  const v4 = s[217] || s[215]
  const v5 = s[217] ? 0 : 4
  const v6 = s[215] ? 4 : 0
  const v7 = Math.max(1, v5)
  const v8 = Math.min(1, v6)
  const v9 = s[220] && v4
  const v10 = !s[221] && v4 && v8 >= v7
  const v11 = v9 || v10
  const v12 = v9 ? (v10 ? Math.min(v5, v7) : v5) : v7
  const v13 = v9 ? (v10 ? Math.max(v6, v8) : v6) : v8
  const v14 = s[177] ? (s[221] ? (s[208] ? (s[222] ? 0 : 1) : s[222] ? (v11 ? Math.min(1, v12) : 1) : v12) : v5) : -Infinity
  const v15 = s[177] ? (s[221] ? (s[208] ? (s[220] ? 1 : 0) : s[222] ? (v11 ? Math.max(1, v13) : 1) : v13) : v6) : Infinity
  const v16 = s[243] ? 1 : 4
  const v17 = s[224] ? 0 : 1
  const v18 = !s[226] && (!s[177] || !s[221] && v4 || s[221] && (!s[208] && (s[222] || v9 || v10) || s[208] && (s[222] || s[220])))
  const SDL_13b_1_antal = s[225] ? (v18 ? Math.min(v14, v17) : v17) : v14
  s[644] = SDL_13b_1_antal
  const SDL_13b_1_antal_hoej = s[225] ? (v18 ? Math.max(v15, v16) : v16) : v15
  s[645] = SDL_13b_1_antal_hoej
  const SDL_13b_1_antal_er = s[177] && (s[225] || v18)
  s[646] = SDL_13b_1_antal_er
  const SDL_13b_1_antal_ir = !s[177] || !s[226] && (!s[177] || !s[221] && s[216] || s[221] && (!s[208] && (s[220] && s[216] || !s[221] && !((!v4 || !s[216] && v5 === v6) && v4 && v5 === 1)) || s[208] && !s[221]))
  s[647] = SDL_13b_1_antal_ir
  // SDL.13b.1.naeste: Den næste opfølgning skal være sket (SDL § 13 b, stk. 1)
  const v23 = f.vurderingsdato >= 15012 /* 2011-02-07 */
  s[430] = v23
  const v24 = f.vurderingsdato >= 14407 /* 2009-06-12 */
  s[1132] = v24
  const v25 = shiftDays(f.senesteOpfoelgningssamtale, 28)
  const v26 = shiftDays(f.senesteOpfoelgningssamtale, 56)
  const v27 = Math.max(v25, v26)
  const v28 = Math.min(v25, v26)
  const v29 = s[244] && v28 >= v27
  const v30 = s[245] || v29
  const v31 = s[245] ? (v29 ? Math.min(v26, v27) : v26) : v27
  const v32 = s[245] ? (v29 ? Math.max(v26, v28) : v26) : v28
  const v33 = f.holdteSamtaler >= 2
  s[1135] = v33
  const v34 = shiftMonths(f.senesteOpfoelgningssamtale, 3)
  const v35 = v33 || !s[5]
  const v36 = !v33 && s[7]
  const v37 = v33 ? v34 : shiftDays(s[246], -1)
  const v38 = v33 ? v34 : shiftDays(s[247], -1)
  const v39 = Math.max(v25, v37)
  const v40 = Math.min(v25, v38)
  const v41 = s[245] && v35
  const v42 = s[244] && v35 && v40 >= v39
  const v43 = v41 || v42
  const v44 = v41 ? (v42 ? Math.min(v37, v39) : v37) : v39
  const v45 = v41 ? (v42 ? Math.max(v38, v40) : v38) : v40
  const v46 = s[216] && v25 >= NEVER
  const v47 = f.holdteSamtaler >= 4
  s[1134] = v47
  const v48 = v47 || !s[5]
  const v49 = !v47 && s[7]
  const v50 = v47 ? NEVER : s[248]
  const v51 = v47 ? NEVER : s[249]
  const v52 = s[215] && v48
  const v53 = s[216] && v48 && v51 >= NEVER
  const v54 = v52 || v53 ? (v52 ? v50 : NEVER) : NEVER
  const v55 = s[217] ? NEVER : v51
  const v56 = s[217] || v52 || v53
  const v57 = s[215] && v49 || s[216] && !((!v48 || !v49 && v50 === v51) && v48 && v50 === NEVER)
  const v58 = s[220] && v56
  const v59 = !s[221] && v56 && v55 >= NEVER
  const v60 = s[1] ? (v24 ? (v23 ? (s[210] ? (s[177] ? (s[221] ? (s[208] ? NEVER : v58 || v59 ? (v58 ? v54 : NEVER) : NEVER) : v54) : s[215] || v46 ? (s[215] ? v25 : NEVER) : NEVER) : s[250] ? (v43 ? Math.min(v25, v44) : v25) : v44) : FIRST_DAY) : s[250] ? (v30 ? Math.min(v25, v31) : v25) : v31) : FIRST_DAY
  const v61 = s[243] || v48 ? (s[243] ? NEVER : v50) : NEVER
  const v62 = !s[226] && (!s[1] || !v24 && (s[250] || s[245] || v29) || v24 && (!v23 || !s[210] && (s[250] || v41 || v42) || s[210] && (!s[177] && (s[217] || s[215] || v46) || s[177] && (!s[221] && v56 || s[221] && (s[208] || s[222] || v58 || v59)))))
  const SDL_13b_1_naeste = s[225] ? (v62 ? Math.min(v60, v61) : v61) : v60
  s[648] = SDL_13b_1_naeste
  const SDL_13b_1_naeste_hoej = s[225] ? NEVER : s[1] ? (v24 ? (v23 ? (s[210] ? (s[177] ? (s[221] ? (s[208] ? NEVER : s[222] ? NEVER : v55) : v55) : s[217] ? NEVER : v25) : s[250] ? (v43 ? Math.max(v25, v45) : v25) : v45) : NEVER) : s[250] ? (v30 ? Math.max(v25, v32) : v25) : v32) : NEVER
  s[649] = SDL_13b_1_naeste_hoej
  const SDL_13b_1_naeste_er = s[251] && (s[225] || v62)
  s[650] = SDL_13b_1_naeste_er
  const SDL_13b_1_naeste_ir = !s[251] || s[225] && !s[243] && v49 || !s[226] && (!s[1] || !v24 && s[244] && v25 !== v26 || v24 && (!v23 || !s[210] && (s[245] && v36 || s[244] && !((!v35 || !v36 && v37 === v38) && v35 && v25 === v37)) || s[210] && (!s[177] && s[216] && v25 !== NEVER || s[177] && (!s[221] && v57 || s[221] && !s[208] && (s[220] && v57 || !s[221] && !((!v56 || !v57 && v54 === v55) && v56 && v54 === NEVER))))))
  s[651] = SDL_13b_1_naeste_ir
  // SDL.13b.5: Opfølgning uden kontakt (standby) (SDL § 13 b, stk. 5)
  const v67 = f.vurderingsdato >= 15070 /* 2011-04-06 */
  s[1136] = v67
  const v68 = f.vurderingsdato >= 15208 /* 2011-08-22 */
  s[1137] = v68
  const SDL_13b_5 = !v23 || !v67 && f.sygdomForhindrerKontakt || v67 && (!v68 || f.kontaktUhensigtsmaessig)
  s[652] = SDL_13b_5
  const SDL_13b_5_nej = !v23 || !v67 && f.sygdomForhindrerKontakt === false || v67 && (!v68 || f.kontaktUhensigtsmaessig === false)
  s[653] = SDL_13b_5_nej
  const SDL_13b_5_ir = !v23 || v67 && !v68
  s[654] = SDL_13b_5_ir
}

function svar_19(f, s) {
  // SDL.13f.1.dag: Grænsen for de kortere forløb (SDL § 13 f, stk. 1)
  const v0 = s[221] ? (s[208] ? s[252] : s[253]) : FIRST_DAY
  const v1 = s[221] ? (s[208] ? s[254] : s[253]) : NEVER
  const v2 = s[5] ? s[253] : Math.min(s[253], s[252])
  const v3 = s[5] ? s[253] : Math.max(s[253], s[254])
  const v4 = !s[226] && (!s[221] || !s[208] || !s[5])
  const SDL_13f_1_dag = s[225] ? (v4 ? Math.min(v0, v2) : v2) : v0
  s[655] = SDL_13f_1_dag
  const SDL_13f_1_dag_hoej = s[225] ? (v4 ? Math.max(v1, v3) : v3) : v1
  s[656] = SDL_13f_1_dag_hoej
  const SDL_13f_1_dag_er = s[221] && (s[225] || v4)
  s[657] = SDL_13f_1_dag_er
  const SDL_13f_1_dag_ir = !s[221] || s[225] && s[7] || !s[226] && (!s[221] || s[208] && s[7])
  s[658] = SDL_13f_1_dag_ir
  // SDL.21.1.1: Bortfald, når du ikke medvirker (SDL § 21, stk. 1, nr. 1)
  const v9 = f.udebliver && f.rimeligGrund === false
  s[1138] = v9
  const v10 = v9 && f.skriftligtOrienteret
  const SDL_21_1_1 = !s[1] || v10
  s[659] = SDL_21_1_1
  const SDL_21_1_1_nej = !s[1] || !v10
  s[660] = SDL_21_1_1_nej
  // SDL.21a: Du må sige nej til behandlingen (SDL § 21 a)
  const v13 = f.afviser === 'operation' || f.afviser === 'medicin' || f.afviser === 'anden_laegebehandling'
  s[1140] = v13
  const v14 = f.vurderingsdato >= 18078 /* 2019-07-01 */
  s[1139] = v14
  const v15 = f.afviser === 'operation' || f.afviser === 'medicin'
  s[1141] = v15
  const v16 = f.afviser === 'anden_laegebehandling'
  s[1143] = v16
  const v17 = v16 && f.tilsvarendeIndgribende
  s[1142] = v17
  const v18 = s[130] && (!v14 && v13 && f.andenVurderingIndhentet || v14 && (v15 || v17))
  const SDL_21a = !s[1] || v18
  s[674] = SDL_21a
  const SDL_21a_nej = !s[1] || !v18
  s[675] = SDL_21a_nej
  // SDL.21.1.2: Bortfald, når du siger nej til behandling (SDL § 21, stk. 1, nr. 2)
  const v21 = f.afviser === 'operation' || f.afviser === 'medicin' || f.afviser === 'anden_laegebehandling' || f.afviser === 'indlaeggelse'
  s[1147] = v21
  const v22 = v21 && f.noedvendigBehandling
  s[1146] = v22
  const v23 = f.afviser === 'optraening'
  s[1149] = v23
  const v24 = v23 && f.hensigtsmaessigOptraening
  s[1148] = v24
  const v25 = v22 || v24
  s[1145] = v25
  const SDL_21_1_2 = !s[1] || v25 && f.opfordret && (SDL_21a_nej || !s[1]) && f.skriftligtOrienteret
  s[661] = SDL_21_1_2
  const SDL_21_1_2_nej = !s[1] || !v25 || f.opfordret === false || SDL_21a || f.skriftligtOrienteret === false
  s[662] = SDL_21_1_2_nej
  // SDL.21.1.3: Bortfald, når adfærden forhaler helbredelsen (SDL § 21, stk. 1, nr. 3)
  const SDL_21_1_3 = !s[1] || f.forhalerHelbredelsen
  s[663] = SDL_21_1_3
  const SDL_21_1_3_nej = !s[1] || f.forhalerHelbredelsen === false
  s[664] = SDL_21_1_3_nej
  // SDL.21.4.dag: Du skal opfylde betingelserne igen (SDL § 21, stk. 4)
  const v30 = shiftDays(f.underrettetOmBortfald, 28)
  const SDL_21_4_dag = s[1] ? v30 : FIRST_DAY
  s[668] = SDL_21_4_dag
  const SDL_21_4_dag_hoej = s[1] ? v30 : NEVER
  s[669] = SDL_21_4_dag_hoej
  // SDL.21.4: Sygedagpengene bliver genoptaget (SDL § 21, stk. 4)
  const v33 = SDL_21_4_dag_hoej >= f.opfyldtIgen
  s[1152] = v33
  const v34 = SDL_21_4_dag >= f.opfyldtIgen
  s[1153] = v34
  const v35 = f.vurderingsdato >= 15398 /* 2012-02-28 */
  s[1150] = v35
  const v36 = f.vurderingsdato >= 15517 /* 2012-06-26 */
  s[1151] = v36
  const SDL_21_4 = !s[1] || !v35 && v33 || v35 && (!v36 || (v33 || !s[1]) && f.genoptagetFoer === false)
  s[427] = SDL_21_4
  const SDL_21_4_nej = !s[1] || !v35 && !v34 || v35 && (!v36 || !v34 || f.genoptagetFoer)
  s[666] = SDL_21_4_nej
  const SDL_21_4_ir = !s[1] || !v35 && !s[1] || v35 && !v36
  s[667] = SDL_21_4_ir
  // SDL.21.4.fra: Sygedagpengene bliver genoptaget fra (SDL § 21, stk. 4)
  const v40 = shiftDays(f.opfyldtIgen, 1)
  const SDL_21_4_fra = s[1] ? v40 : FIRST_DAY
  s[671] = SDL_21_4_fra
  const SDL_21_4_fra_hoej = s[1] ? v40 : NEVER
  s[672] = SDL_21_4_fra_hoej
  const SDL_21_4_fra_ir = !s[1] || SDL_21_4_nej || SDL_21_4_ir
  s[673] = SDL_21_4_fra_ir
  // SDL.24.1.ophør: Tidligste stop af udbetalingen (SDL § 24, stk. 1)
  const v44 = f.vurderingsdato >= 16688 /* 2015-09-10 */
  s[1154] = v44
  const SDL_24_1_ophoer_er = !v44 || f.ophoerErAfgjort === false || s[255]
  s[678] = SDL_24_1_ophoer_er
  const SDL_24_1_ophoer_ir = !v44 || f.ophoerErAfgjort && s[256]
  s[679] = SDL_24_1_ophoer_ir
  const SDL_24_1_ophoer = v44 ? (f.ophoerErAfgjort ? Math.max(s[257], f.ophoerAfgjortDen) : NEVER) : FIRST_DAY
  s[676] = SDL_24_1_ophoer
  const SDL_24_1_ophoer_hoej = v44 ? (f.ophoerErAfgjort ? Math.max(s[258], f.ophoerAfgjortDen) : NEVER) : NEVER
  s[677] = SDL_24_1_ophoer_hoej
  // SDL.24.1.revurdering: Revurdering før sygedagpengene stopper (SDL § 24, stk. 1)
  const v49 = s[104] && s[108] <= 13331 /* 2006-07-02 */
  const SDL_24_1_revurdering = s[259] && (v49 || s[104] && s[110] >= 16252 /* 2014-07-01 */ && s[108] <= 2147483646)
  s[680] = SDL_24_1_revurdering
  const SDL_24_1_revurdering_nej = s[259] && (v49 || s[104] && s[110] >= 13332 /* 2006-07-03 */ && s[108] <= 16251 /* 2014-06-30 */)
  s[681] = SDL_24_1_revurdering_nej
  const SDL_24_1_revurdering_ir = s[259] && (v49 || s[106] || s[104] && s[110] === NEVER) || s[260] || s[106]
  s[682] = SDL_24_1_revurdering_ir
}

function svar_20(f, s) {
  // SDL.41.1: Første dag for selvstændige (SDL § 41)
  const v0 = f.selvstaendigForsikring === 'foerste_fravaersdag'
  s[374] = v0
  const v1 = f.selvstaendigForsikring === 'tredje_fravaersdag'
  s[376] = v1
  const v2 = shiftDays(s[63], 14)
  s[371] = v2
  const v3 = shiftDays(s[65], 14)
  s[372] = v3
  const v4 = v0 && !s[5] || !v0 && (v1 || !s[5])
  s[379] = v4
  const v5 = v0 && s[7] || !v0 && !v1 && s[7]
  s[384] = v5
  const v6 = v0 ? s[63] : v1 ? f.tredjeFravaersdag : v2
  const v7 = v0 ? s[65] : v1 ? f.tredjeFravaersdag : v3
  const v8 = !s[5] && s[82] && s[63] <= 15397 /* 2012-02-27 */
  const v9 = s[65] >= 15398 /* 2012-02-28 */
  s[378] = v9
  const v10 = s[63] <= 15516 /* 2012-06-25 */
  s[339] = v10
  const v11 = !s[5] && v9 && v10
  const v12 = v0 ? s[63] : v1 ? f.tredjeFravaersdag : f.aftaleForSelvstaendig ? s[63] : v2
  const v13 = v0 ? s[65] : v1 ? f.tredjeFravaersdag : f.aftaleForSelvstaendig ? s[65] : v3
  const v14 = s[65] >= 15517 /* 2012-06-26 */
  s[340] = v14
  const v15 = !s[5] && v14 && s[63] <= 18318 /* 2020-02-26 */
  const v16 = !s[5] && s[65] >= 18319 /* 2020-02-27 */ && s[63] <= 19173 /* 2022-06-30 */
  const v17 = v0 ? s[63] : v1 ? f.tredjeFravaersdag : f.aftaleForSelvstaendig ? s[63] : f.sygMedCovid19 ? s[63] : v2
  const v18 = v0 ? s[65] : v1 ? f.tredjeFravaersdag : f.aftaleForSelvstaendig ? s[65] : f.sygMedCovid19 ? s[65] : v3
  const v19 = !s[5] && s[65] >= 19174 /* 2022-07-01 */ && s[66]
  const v20 = s[76] && v4
  s[381] = v20
  const v21 = v8 && v4
  s[380] = v21
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
  const SDL_41_1 = s[67] ? FIRST_DAY : v20 ? (v32 ? Math.min(v6, v33) : v6) : v33
  s[778] = SDL_41_1
  const v35 = v24 ? (v25 ? Math.max(v13, v18) : v18) : v13
  const v36 = v23 ? (v26 ? Math.max(v13, v35) : v13) : v35
  const v37 = v22 ? (v28 ? Math.max(v13, v36) : v13) : v36
  const v38 = v21 ? (v30 ? Math.max(v7, v37) : v7) : v37
  const SDL_41_1_hoej = s[67] ? NEVER : v20 ? (v32 ? Math.max(v7, v38) : v7) : v38
  s[779] = SDL_41_1_hoej
  const SDL_41_1_er = s[67] || v20 || v21 || v22 || v23 || v24 || v25
  s[780] = SDL_41_1_er
  const v41 = s[76] && v5
  s[382] = v41
  const v42 = v8 && v5
  s[383] = v42
  const SDL_41_1_ir = s[67] || v41 || v42 || v11 && v5 || v15 && v5 || v16 && v5 || v19 && v5 || s[68]
  s[781] = SDL_41_1_ir
  // SDL.33.1: Første dag, kommunen betaler (SDL § 33)
  const v44 = s[5] || !s[7] && s[63] === s[65]
  s[341] = v44
  const v45 = s[261] && s[262] < NEVER
  s[1160] = v45
  const v46 = s[261] && s[263] >= NEVER
  s[1161] = v46
  const v47 = Math.max(s[63], shiftDays(s[262], 1))
  const v48 = Math.max(s[65], shiftDays(s[263], 1))
  const v49 = s[261] && !s[5]
  const v50 = s[264] || s[7]
  const v51 = Math.max(s[63], v47)
  const v52 = Math.min(s[65], v48)
  const v53 = v45 && v49
  const v54 = v46 && !s[5]
  const v55 = s[264] && v49 && !s[5] && v52 >= v51
  const v56 = v54 || v55
  const v57 = v54 ? (v55 ? Math.min(s[63], v51) : s[63]) : v51
  const v58 = v54 ? (v55 ? Math.max(s[65], v52) : s[65]) : v52
  const v59 = s[265] && s[266] < NEVER
  s[1162] = v59
  const v60 = s[265] && s[267] >= NEVER
  s[1163] = v60
  const v61 = Math.max(s[63], shiftDays(s[266], 1))
  const v62 = Math.max(s[65], shiftDays(s[267], 1))
  const v63 = s[265] && !s[5]
  const v64 = s[268] || s[7]
  const v65 = Math.max(s[63], v61)
  const v66 = Math.min(s[65], v62)
  const v67 = v59 && v63
  const v68 = v60 && !s[5]
  const v69 = s[268] && v63 && !s[5] && v66 >= v65
  const v70 = v68 || v69
  const v71 = v68 ? (v69 ? Math.min(s[63], v65) : s[63]) : v65
  const v72 = v68 ? (v69 ? Math.max(s[65], v66) : s[65]) : v66
  const SDL_33_1_er = s[67] || s[92] && (s[69] && (v53 || v54 || v55) || !s[69] && (s[93] && (v67 || v68 || v69) || !s[93] && (s[87] && (f.arbejdsskade && !s[5] || f.arbejdsskade === false && SDL_41_1_er) || !s[87] && !s[5])))
  s[273] = SDL_33_1_er
  const SDL_33_1 = s[67] ? FIRST_DAY : s[69] ? (v53 ? (v56 ? Math.min(v47, v57) : v47) : v57) : s[93] ? (v67 ? (v70 ? Math.min(v61, v71) : v61) : v71) : s[87] ? (f.arbejdsskade ? s[63] : SDL_41_1) : s[63]
  s[270] = SDL_33_1
  const SDL_33_1_hoej = s[67] ? NEVER : s[69] ? (v53 ? (v56 ? Math.max(v48, v58) : v48) : v58) : s[93] ? (v67 ? (v70 ? Math.max(v62, v72) : v62) : v72) : s[87] ? (f.arbejdsskade ? s[65] : SDL_41_1_hoej) : s[65]
  s[271] = SDL_33_1_hoej
  const SDL_33_1_ir = s[67] || s[92] && (s[69] && (v45 && v50 || v46 && s[7] || s[264] && s[7] || s[264] && !((!v49 || !v50 && v47 === v48) && v44 && (v49 && !s[5] || !v49 && s[5]) && (!v49 || s[63] === v47))) || !s[69] && (s[93] && (v59 && v64 || v60 && s[7] || s[268] && s[7] || s[268] && !((!v63 || !v64 && v61 === v62) && v44 && (v63 && !s[5] || !v63 && s[5]) && (!v63 || s[63] === v61))) || !s[93] && (s[87] && (f.arbejdsskade && s[7] || f.arbejdsskade === false && SDL_41_1_ir) || !s[87] && s[7]))) || s[68]
  s[274] = SDL_33_1_ir
}

function svar_21(f, s) {
  // SDL.24a.2: Første dag i jobafklaring ved ny sygemelding (SDL § 24 a, stk. 2-5)
  const v0 = !s[5] && s[269]
  const SDL_24a_2 = v0 ? FIRST_DAY : s[87] ? s[63] : s[270]
  s[684] = SDL_24a_2
  const SDL_24a_2_hoej = v0 ? NEVER : s[87] ? s[65] : s[271]
  s[685] = SDL_24a_2_hoej
  const SDL_24a_2_er = s[272] && (v0 || s[95] && (s[87] && !s[5] || !s[87] && s[273]))
  s[686] = SDL_24a_2_er
  const SDL_24a_2_ir = s[272] && (v0 || s[95] && (s[87] && s[7] || !s[87] && s[274]) || s[68]) || s[275]
  s[687] = SDL_24a_2_ir
  // SDL.24a.6: Sygedagpenge i stedet for jobafklaring ved livstruende sygdom (SDL § 24 a, stk. 6)
  const SDL_24a_6 = !s[1] || s[123] && (s[272] || s[276]) && f.laegenVurdererLivstruende
  s[688] = SDL_24a_6
  const SDL_24a_6_nej = !s[1] || !s[123] || s[277] || f.laegenVurdererLivstruende === false
  s[689] = SDL_24a_6_nej
  // SDL.24b.1: Fra jobafklaring til sygedagpenge ved livstruende sygdom (SDL § 24 b, stk. 1)
  const v7 = s[123] && f.erIJobafklaring && f.laegenVurdererLivstruende && f.opfylderBeskaeftigelseskravetVedLivstruende
  const SDL_24b_1 = !s[1] || v7
  s[429] = SDL_24b_1
  const SDL_24b_1_nej = !s[1] || !v7
  s[691] = SDL_24b_1_nej
  // SDL.24b.2: Første dag med sygedagpenge i stedet for jobafklaring (SDL § 24 b, stk. 2)
  const v10 = shiftDays(f.laegenVurderedeLivstruendeDen, 56) >= f.bedtOmSygedagpengeDen
  s[1164] = v10
  const v11 = v10 ? f.laegenVurderedeLivstruendeDen : f.bedtOmSygedagpengeDen
  const SDL_24b_2 = s[123] ? v11 : FIRST_DAY
  s[692] = SDL_24b_2
  const SDL_24b_2_hoej = s[123] ? v11 : NEVER
  s[693] = SDL_24b_2_hoej
  const SDL_24b_2_ir = SDL_24b_1 && !s[123] || SDL_24b_1_nej || !s[1]
  s[694] = SDL_24b_2_ir
  // SDL.26.1.uger: Krævet arbejdsdygtighed før ny ret (SDL § 26, stk. 1)
  const v15 = !s[5] && s[82] && s[269]
  s[287] = v15
  const SDL_26_1_uger = s[67] ? -Infinity : v15 || s[95] ? (s[95] ? 0 : 91) : 91
  s[704] = SDL_26_1_uger
  const SDL_26_1_uger_hoej = s[67] ? Infinity : s[76] ? 91 : v15 ? 91 : 0
  s[705] = SDL_26_1_uger_hoej
  const SDL_26_1_uger_er = s[67] || s[76] || v15 || s[95]
  s[706] = SDL_26_1_uger_er
  // SDL.26.1: Ny ret, når retten er brugt op (SDL § 26, stk. 1)
  const v19 = SDL_26_1_uger_er && f.arbejdsdygtigUgerEfterOphoer >= SDL_26_1_uger
  s[288] = v19
  const v20 = SDL_26_1_uger_er && f.arbejdsdygtigUgerEfterOphoer < SDL_26_1_uger_hoej
  s[289] = v20
  const v21 = s[200] || s[112]
  s[1169] = v21
  const v22 = s[278] && (s[111] || s[113]) && (s[199] || s[111])
  s[1168] = v22
  const v23 = s[73] && s[113]
  s[1170] = v23
  const v24 = v19 || v22
  const v25 = (v20 || s[73]) && (v21 || v23) && (v20 || v21)
  const v26 = s[73] && v23
  const v27 = f.ugerISammenhaengendeSygeperiode <= 364
  s[1167] = v27
  const v28 = f.retErOpbrugt && !v27
  s[1166] = v28
  const SDL_26_1 = v28 && (s[67] || s[76] && v24 || v15 && v24 || s[95])
  s[697] = SDL_26_1
  const SDL_26_1_nej = v28 && (s[67] || s[76] && v25 || v15 && v25)
  s[698] = SDL_26_1_nej
  const SDL_26_1_ir = !v28 || s[67] || s[76] && v26 || v15 && v26 || s[68]
  s[699] = SDL_26_1_ir
  // SDL.26.1.covid: Covid-forlængelse i 3 måneder (SDL § 26, stk. 1-2)
  const v32 = Math.max(s[108], 18330 /* 2020-03-09 */)
  s[1172] = v32
  const v33 = Math.max(s[110], 18330 /* 2020-03-09 */)
  s[460] = v33
  const v34 = s[104] && v32 <= 18808 /* 2021-06-30 */
  const v35 = s[104] && s[110] >= 18330 /* 2020-03-09 */
  s[1176] = v35
  const v36 = s[104] && s[108] < 18330 /* 2020-03-09 */
  s[1177] = v36
  const v37 = s[104] && s[108] <= 18535 /* 2020-09-30 */
  s[1178] = v37
  const v38 = s[104] && s[110] > 18535 /* 2020-09-30 */
  s[1179] = v38
  const v39 = v36 || v38
  s[282] = v39
  const v40 = (v35 || s[106]) && (v37 || s[106]) && (v35 || v37)
  s[1175] = v40
  const v41 = countDays(s[2], 18330 /* 2020-03-09 */, 18330 /* 2020-03-09 */) >= 1
  s[1180] = v41
  const v42 = v35 || !v41 || f.fortsatRet9Marts2020 === false
  s[281] = v42
  const v43 = (v36 || s[106]) && v41 && f.fortsatRet9Marts2020
  s[280] = v43
  const v44 = v40 || v43
  s[1173] = v44
  const v45 = (v39 || s[106]) && v42
  s[1174] = v45
  const v46 = shiftDays(s[108], 1)
  s[316] = v46
  const v47 = shiftDays(s[110], 1)
  s[318] = v47
  const v48 = shiftDays(shiftMonths(v46, 3), -1)
  const v49 = shiftDays(shiftMonths(v47, 3), -1)
  const v50 = Math.max(v48, 18443 /* 2020-06-30 */)
  const v51 = Math.min(v49, 18443 /* 2020-06-30 */)
  const v52 = v40 && s[104]
  s[283] = v52
  const v53 = s[106] && s[104] && v51 >= v50
  const v54 = v39 || v53
  const v55 = v39 ? 18443 /* 2020-06-30 */ : v50
  const v56 = v52 ? (v54 ? Math.min(v48, v55) : v48) : v55
  const v57 = v39 ? 18443 /* 2020-06-30 */ : v51
  const v58 = v52 ? (v54 ? Math.max(v49, v57) : v49) : v57
  const v59 = v40 && s[106]
  s[284] = v59
  const v60 = v44 && (v52 || v39 || v53)
  const v61 = v45 && s[104]
  const v62 = v60 ? (v61 ? Math.min(s[108], v56) : v56) : s[108]
  const v63 = v60 ? (v61 ? Math.max(s[110], v58) : v58) : s[110]
  const v64 = v32 <= 2147483646
  s[279] = v64
  const v65 = s[104] && v33 >= 18809 /* 2021-07-01 */ && v64
  const v66 = s[106] || s[104] && v33 === NEVER
  s[285] = v66
  const v67 = v34 && (v60 || v61)
  const v68 = v65 && s[104]
  const SDL_26_1_covid_er = v67 || v68
  s[292] = SDL_26_1_covid_er
  const SDL_26_1_covid = v67 ? (v68 ? Math.min(s[108], v62) : v62) : s[108]
  s[290] = SDL_26_1_covid
  const SDL_26_1_covid_hoej = v67 ? (v68 ? Math.max(s[110], v63) : v63) : s[110]
  s[291] = SDL_26_1_covid_hoej
  const SDL_26_1_covid_ir = v34 && (v44 && (v59 || s[106] && !((!s[104] || !s[106] && v48 === v49) && s[104] && (!s[104] || v48 === 18443 /* 2020-06-30 */))) || v45 && s[106]) || v65 && s[106] || v66
  s[293] = SDL_26_1_covid_ir
}

function svar_22(f, s) {
  // SDL.26.1.fra: Hvornår covid-forlængelsen regnes fra (SDL § 26, stk. 1-2)
  const v0 = !s[104] || !s[106] && s[108] === s[110]
  s[335] = v0
  const v1 = s[104] && s[279]
  const v2 = s[280] ? 18352 /* 2020-03-31 */ : NEVER
  const v3 = s[281] ? NEVER : 18352 /* 2020-03-31 */
  const v4 = Math.max(s[108], v2)
  const v5 = Math.min(s[110], v3)
  const v6 = s[106] && s[104] && v5 >= v4
  const v7 = s[282] || v6
  const v8 = s[282] ? (v6 ? Math.min(v2, v4) : v2) : v4
  const SDL_26_1_fra = s[283] ? (v7 ? Math.min(s[108], v8) : s[108]) : v8
  s[700] = SDL_26_1_fra
  const v10 = s[282] ? (v6 ? Math.max(v3, v5) : v3) : v5
  const SDL_26_1_fra_hoej = s[283] ? (v7 ? Math.max(s[110], v10) : s[110]) : v10
  s[701] = SDL_26_1_fra_hoej
  const SDL_26_1_fra_er = v1 && (s[283] || s[282] || v6)
  s[702] = SDL_26_1_fra_er
  const SDL_26_1_fra_ir = v1 && (s[284] || s[106] && !(v0 && v2 === v3 && s[104] && (!s[104] || s[108] === v2))) || s[285]
  s[703] = SDL_26_1_fra_ir
  // SDL.26.2: Ny ret for pensionister, når retten er brugt op (SDL § 26, stk. 1)
  const v14 = f.ugerISammenhaengendeSygeperiode <= 182
  s[1182] = v14
  const v15 = f.retErOpbrugt && !v14 && s[286]
  s[1181] = v15
  const SDL_26_2 = v15 && (s[67] || s[76] || s[287] && s[288] || s[95])
  s[707] = SDL_26_2
  const SDL_26_2_nej = v15 && (s[67] || s[76] || s[287] && s[289])
  s[708] = SDL_26_2_nej
  const SDL_26_2_ir = !v15 || s[67] || s[76] || s[287] && s[73] || s[68]
  s[709] = SDL_26_2_ir
  // SDL.26.3.covid: Covid-forlængelse i 3 måneder mere (SDL § 26, stk. 3)
  const v19 = Math.max(18330 /* 2020-03-09 */, s[290])
  s[1184] = v19
  const v20 = Math.max(18330 /* 2020-03-09 */, s[291])
  s[1183] = v20
  const v21 = s[292] && v19 <= 18808 /* 2021-06-30 */
  const v22 = s[292] && s[104]
  const v23 = s[293] || s[106]
  s[1189] = v23
  const v24 = v22 && s[108] < s[291]
  s[1187] = v24
  const v25 = v22 && s[110] >= s[290]
  s[1188] = v25
  const v26 = s[292] && s[291] >= 18443 /* 2020-06-30 */
  s[1192] = v26
  const v27 = s[292] && s[290] < 18443 /* 2020-06-30 */
  s[1193] = v27
  const v28 = s[292] && s[290] <= 18535 /* 2020-09-30 */
  s[1194] = v28
  const v29 = s[292] && s[291] > 18535 /* 2020-09-30 */
  s[1195] = v29
  const v30 = v27 || v29
  s[1191] = v30
  const v31 = (v26 || s[293]) && (v28 || s[293]) && (v26 || v28)
  s[1190] = v31
  const v32 = v25 || v30
  s[1186] = v32
  const v33 = (v24 || v23) && (v31 || s[293]) && (v24 || v31)
  s[1185] = v33
  const v34 = shiftDays(shiftMonths(shiftDays(s[290], 1), 3), -1)
  const v35 = shiftDays(shiftMonths(shiftDays(s[291], 1), 3), -1)
  const v36 = Math.max(s[290], v34)
  const v37 = Math.min(s[291], v35)
  const v38 = v33 && s[292]
  const v39 = v32 && s[292]
  const v40 = s[293] && s[292] && v37 >= v36
  const v41 = v39 || v40
  const v42 = v39 ? (v40 ? Math.min(s[290], v36) : s[290]) : v36
  const v43 = v38 ? (v41 ? Math.min(v34, v42) : v34) : v42
  const v44 = v39 ? (v40 ? Math.max(s[291], v37) : s[291]) : v37
  const v45 = v38 ? (v41 ? Math.max(v35, v44) : v35) : v44
  const v46 = s[292] && v20 >= 18809 /* 2021-07-01 */ && v19 <= 2147483646
  const v47 = v21 && (v38 || v39 || v40)
  const v48 = v46 && s[292]
  const SDL_26_3_covid_er = v47 || v48
  s[296] = SDL_26_3_covid_er
  const SDL_26_3_covid = v47 ? (v48 ? Math.min(s[290], v43) : v43) : s[290]
  s[294] = SDL_26_3_covid
  const SDL_26_3_covid_hoej = v47 ? (v48 ? Math.max(s[291], v45) : v45) : s[291]
  s[295] = SDL_26_3_covid_hoej
  const SDL_26_3_covid_ir = v21 && s[293] || v46 && s[293] || s[293] || s[292] && v20 === NEVER
  s[297] = SDL_26_3_covid_ir
  // SDL.26a.1.covid: Covid-forlængelse efter en anden forlængelse (SDL § 26 a, stk. 1-2)
  const v53 = f.forlaengelsenSlutter >= 18330 /* 2020-03-09 */
  s[1199] = v53
  const v54 = Math.max(f.forlaengelsenSlutter, 18330 /* 2020-03-09 */)
  s[1196] = v54
  const v55 = v54 >= 18809 /* 2021-07-01 */
  s[1197] = v55
  const v56 = f.forlaengelsenSlutter <= 18535 /* 2020-09-30 */
  s[1200] = v56
  const v57 = v53 && v56
  s[1198] = v57
  const v58 = shiftDays(shiftMonths(shiftDays(f.forlaengelsenSlutter, 1), 3), -1)
  const v59 = v58 >= 18443 /* 2020-06-30 */
  s[1201] = v59
  const SDL_26a_1_covid = v55 ? f.forlaengelsenSlutter : v57 ? (v59 ? v58 : 18443 /* 2020-06-30 */) : f.forlaengelsenSlutter
  s[710] = SDL_26a_1_covid
  // SDL.26a.3.covid: Covid-forlængelse i 3 måneder mere efter en anden forlængelse (SDL § 26 a, stk. 3)
  const v61 = Math.max(18330 /* 2020-03-09 */, SDL_26a_1_covid)
  s[1202] = v61
  const v62 = v61 >= 18809 /* 2021-07-01 */
  s[1203] = v62
  const v63 = f.forlaengelsenSlutter >= SDL_26a_1_covid
  s[1205] = v63
  const v64 = SDL_26a_1_covid >= 18443 /* 2020-06-30 */
  s[1207] = v64
  const v65 = SDL_26a_1_covid <= 18535 /* 2020-09-30 */
  s[1208] = v65
  const v66 = v64 && v65
  s[1206] = v66
  const v67 = !v63 && v66
  s[1204] = v67
  const SDL_26a_3_covid_ir = v61 >= NEVER
  s[299] = SDL_26a_3_covid_ir
  const SDL_26a_3_covid = v62 ? SDL_26a_1_covid : v67 ? shiftDays(shiftMonths(shiftDays(SDL_26a_1_covid, 1), 3), -1) : SDL_26a_1_covid
  s[298] = SDL_26a_3_covid
}

function svar_23(f, s) {
  // SDL.26c.covid: Covid-forlængelse i 1 måned, oktober 2020 (SDL § 26 c, stk. 1-2)
  const v0 = Math.max(18330 /* 2020-03-09 */, s[294])
  s[1210] = v0
  const v1 = Math.max(18330 /* 2020-03-09 */, s[295])
  s[1209] = v1
  const v2 = s[296] && v0 <= 18808 /* 2021-06-30 */
  const v3 = s[296] && s[295] >= 18535 /* 2020-09-30 */
  s[1213] = v3
  const v4 = s[296] && s[294] < 18535 /* 2020-09-30 */
  s[1214] = v4
  const v5 = s[296] && s[294] <= 18566 /* 2020-10-31 */
  s[1215] = v5
  const v6 = s[296] && s[295] > 18566 /* 2020-10-31 */
  s[1216] = v6
  const v7 = v4 || v6
  s[1212] = v7
  const v8 = (v3 || s[297]) && (v5 || s[297]) && (v3 || v5)
  s[1211] = v8
  const v9 = shiftDays(shiftMonths(shiftDays(s[294], 1), 1), -1)
  const v10 = shiftDays(shiftMonths(shiftDays(s[295], 1), 1), -1)
  const v11 = Math.max(s[294], v9)
  const v12 = Math.min(s[295], v10)
  const v13 = v8 && s[296]
  const v14 = v7 && s[296]
  const v15 = s[297] && s[296] && v12 >= v11
  const v16 = v14 || v15
  const v17 = v14 ? (v15 ? Math.min(s[294], v11) : s[294]) : v11
  const v18 = v13 ? (v16 ? Math.min(v9, v17) : v9) : v17
  const v19 = v14 ? (v15 ? Math.max(s[295], v12) : s[295]) : v12
  const v20 = v13 ? (v16 ? Math.max(v10, v19) : v10) : v19
  const v21 = s[296] && v1 >= 18809 /* 2021-07-01 */ && v0 <= 2147483646
  const v22 = v2 && (v13 || v14 || v15)
  const v23 = v21 && s[296]
  const SDL_26c_covid_er = v22 || v23
  s[301] = SDL_26c_covid_er
  const SDL_26c_covid = v22 ? (v23 ? Math.min(s[294], v18) : v18) : s[294]
  s[305] = SDL_26c_covid
  const SDL_26c_covid_hoej = v22 ? (v23 ? Math.max(s[295], v20) : v20) : s[295]
  s[307] = SDL_26c_covid_hoej
  const SDL_26c_covid_ir = v2 && s[297] || v21 && s[297] || s[297] || s[296] && v1 === NEVER
  s[303] = SDL_26c_covid_ir
  // SDL.26d.covid: Covid-forlængelse i 1 måned, oktober 2020, efter en anden forlængelse (SDL § 26 d, stk. 1-2)
  const v28 = Math.max(18330 /* 2020-03-09 */, s[298])
  s[1218] = v28
  const v29 = v28 >= 18809 /* 2021-07-01 */
  s[1219] = v29
  const v30 = s[298] >= 18535 /* 2020-09-30 */
  const v31 = !s[299] && v30
  s[1222] = v31
  const v32 = !s[299] && !v30
  s[1223] = v32
  const v33 = s[298] <= 18566 /* 2020-10-31 */
  const v34 = !s[299] && v33
  s[1224] = v34
  const v35 = !s[299] && !v33
  s[1225] = v35
  const v36 = v32 || v35
  s[1221] = v36
  const v37 = (v31 || s[299]) && (v34 || s[299]) && (v31 || v34)
  s[1220] = v37
  const v38 = shiftDays(shiftMonths(shiftDays(s[298], 1), 1), -1)
  const v39 = Math.max(s[298], v38)
  const v40 = Math.min(s[298], v38)
  const v41 = v37 && !s[299]
  const v42 = v36 && !s[299]
  const v43 = s[299] && !s[299] && v40 >= v39
  const v44 = v42 || v43
  const v45 = v42 ? (v43 ? Math.min(s[298], v39) : s[298]) : v39
  const v46 = v42 ? (v43 ? Math.max(s[298], v40) : s[298]) : v40
  const v47 = !s[299] && v28 < NEVER
  s[1217] = v47
  const SDL_26d_covid = v29 ? s[298] : v41 ? (v44 ? Math.min(v38, v45) : v38) : v45
  s[304] = SDL_26d_covid
  const SDL_26d_covid_hoej = v29 ? s[298] : v41 ? (v44 ? Math.max(v38, v46) : v38) : v46
  s[306] = SDL_26d_covid_hoej
  const SDL_26d_covid_er = v47 && (!v29 && (v41 || v42 || v43) || v29 && !s[299])
  s[300] = SDL_26d_covid_er
  const SDL_26d_covid_ir = !v47 || s[299]
  s[302] = SDL_26d_covid_ir
}

function svar_24(f, s) {
  // SDL.26f.covid: Covid-forlængelse i stedet for jobafklaring, § 26 f (SDL § 26 f, stk. 1)
  const v0 = f.forlaengelseErAfgjort && s[300] || f.forlaengelseErAfgjort === false && s[301]
  s[1226] = v0
  const v1 = f.forlaengelseErAfgjort && s[302] || f.forlaengelseErAfgjort === false && s[303]
  s[1227] = v1
  const v2 = f.forlaengelseErAfgjort ? s[304] : s[305]
  const v3 = f.forlaengelseErAfgjort ? s[306] : s[307]
  const v4 = Math.max(18330 /* 2020-03-09 */, v2)
  s[1229] = v4
  const v5 = Math.max(18330 /* 2020-03-09 */, v3)
  s[1228] = v5
  const v6 = v0 && v4 <= 18808 /* 2021-06-30 */
  const v7 = shiftDays(v2, 1)
  const v8 = shiftDays(v3, 1)
  const v9 = v0 && v8 >= 18567 /* 2020-11-01 */
  s[1232] = v9
  const v10 = v0 && v7 < 18567 /* 2020-11-01 */
  s[1233] = v10
  const v11 = v0 && v7 <= 18658 /* 2021-01-31 */
  s[1234] = v11
  const v12 = v0 && v8 > 18658 /* 2021-01-31 */
  s[1235] = v12
  const v13 = v10 || v12
  s[1231] = v13
  const v14 = (v9 || v1) && (v11 || v1) && (v9 || v11)
  s[1230] = v14
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
  s[713] = SDL_26f_covid_er
  const SDL_26f_covid = v28 ? (v29 ? Math.min(v2, v24) : v24) : v2
  s[711] = SDL_26f_covid
  const SDL_26f_covid_hoej = v28 ? (v29 ? Math.max(v3, v26) : v26) : v3
  s[712] = SDL_26f_covid_hoej
  const SDL_26f_covid_ir = v6 && v1 || v27 && v1 || v1 || v0 && v5 === NEVER
  s[714] = SDL_26f_covid_ir
  // SDL.26g.covid: Covid-forlængelse i stedet for jobafklaring, § 26 g (SDL § 26 g, stk. 1)
  const v34 = Math.max(18330 /* 2020-03-09 */, SDL_26f_covid)
  s[1237] = v34
  const v35 = Math.max(18330 /* 2020-03-09 */, SDL_26f_covid_hoej)
  s[1236] = v35
  const v36 = SDL_26f_covid_er && v34 <= 18808 /* 2021-06-30 */
  const v37 = shiftDays(SDL_26f_covid, 1)
  const v38 = shiftDays(SDL_26f_covid_hoej, 1)
  const v39 = SDL_26f_covid_er && v38 >= 18659 /* 2021-02-01 */
  s[1240] = v39
  const v40 = SDL_26f_covid_er && v37 < 18659 /* 2021-02-01 */
  s[1241] = v40
  const v41 = SDL_26f_covid_er && v37 <= 18686 /* 2021-02-28 */
  s[1242] = v41
  const v42 = SDL_26f_covid_er && v38 > 18686 /* 2021-02-28 */
  s[1243] = v42
  const v43 = v40 || v42
  s[1239] = v43
  const v44 = (v39 || SDL_26f_covid_ir) && (v41 || SDL_26f_covid_ir) && (v39 || v41)
  s[1238] = v44
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
  s[310] = SDL_26g_covid_er
  const SDL_26g_covid = v58 ? (v59 ? Math.min(SDL_26f_covid, v54) : v54) : SDL_26f_covid
  s[308] = SDL_26g_covid
  const SDL_26g_covid_hoej = v58 ? (v59 ? Math.max(SDL_26f_covid_hoej, v56) : v56) : SDL_26f_covid_hoej
  s[309] = SDL_26g_covid_hoej
  const SDL_26g_covid_ir = v36 && SDL_26f_covid_ir || v57 && SDL_26f_covid_ir || SDL_26f_covid_ir || SDL_26f_covid_er && v35 === NEVER
  s[311] = SDL_26g_covid_ir
}

function svar_25(f, s) {
  // SDL.26h.covid: Covid-forlængelse i stedet for jobafklaring, § 26 h (SDL § 26 h, stk. 1)
  const v0 = Math.max(18330 /* 2020-03-09 */, s[308])
  s[1245] = v0
  const v1 = Math.max(18330 /* 2020-03-09 */, s[309])
  s[1244] = v1
  const v2 = s[310] && v0 <= 18808 /* 2021-06-30 */
  const v3 = shiftDays(s[308], 1)
  const v4 = shiftDays(s[309], 1)
  const v5 = s[310] && v4 >= 18687 /* 2021-03-01 */
  s[1248] = v5
  const v6 = s[310] && v3 < 18687 /* 2021-03-01 */
  s[1249] = v6
  const v7 = s[310] && v3 <= 18747 /* 2021-04-30 */
  s[1250] = v7
  const v8 = s[310] && v4 > 18747 /* 2021-04-30 */
  s[1251] = v8
  const v9 = v6 || v8
  s[1247] = v9
  const v10 = (v5 || s[311]) && (v7 || s[311]) && (v5 || v7)
  s[1246] = v10
  const v11 = shiftDays(shiftMonths(v3, 2), -1)
  const v12 = shiftDays(shiftMonths(v4, 2), -1)
  const v13 = Math.max(s[308], v11)
  const v14 = Math.min(s[309], v12)
  const v15 = v10 && s[310]
  const v16 = v9 && s[310]
  const v17 = s[311] && s[310] && v14 >= v13
  const v18 = v16 || v17
  const v19 = v16 ? (v17 ? Math.min(s[308], v13) : s[308]) : v13
  const v20 = v15 ? (v18 ? Math.min(v11, v19) : v11) : v19
  const v21 = v16 ? (v17 ? Math.max(s[309], v14) : s[309]) : v14
  const v22 = v15 ? (v18 ? Math.max(v12, v21) : v12) : v21
  const v23 = s[310] && v1 >= 18809 /* 2021-07-01 */ && v0 <= 2147483646
  const v24 = v2 && (v15 || v16 || v17)
  const v25 = v23 && s[310]
  const SDL_26h_covid_er = v24 || v25
  s[717] = SDL_26h_covid_er
  const SDL_26h_covid = v24 ? (v25 ? Math.min(s[308], v20) : v20) : s[308]
  s[715] = SDL_26h_covid
  const SDL_26h_covid_hoej = v24 ? (v25 ? Math.max(s[309], v22) : v22) : s[309]
  s[716] = SDL_26h_covid_hoej
  const SDL_26h_covid_ir = v2 && s[311] || v23 && s[311] || s[311] || s[310] && v1 === NEVER
  s[718] = SDL_26h_covid_ir
  // SDL.26i.covid: Covid-forlængelse i stedet for jobafklaring, § 26 i (SDL § 26 i, stk. 1)
  const v30 = Math.max(18330 /* 2020-03-09 */, SDL_26h_covid)
  s[1253] = v30
  const v31 = Math.max(18330 /* 2020-03-09 */, SDL_26h_covid_hoej)
  s[1252] = v31
  const v32 = SDL_26h_covid_er && v30 <= 18808 /* 2021-06-30 */
  const v33 = shiftDays(SDL_26h_covid, 1)
  const v34 = shiftDays(SDL_26h_covid_hoej, 1)
  const v35 = SDL_26h_covid_er && v34 >= 18748 /* 2021-05-01 */
  s[1256] = v35
  const v36 = SDL_26h_covid_er && v33 < 18748 /* 2021-05-01 */
  s[1257] = v36
  const v37 = SDL_26h_covid_er && v33 <= 18808 /* 2021-06-30 */
  s[1258] = v37
  const v38 = SDL_26h_covid_er && v34 > 18808 /* 2021-06-30 */
  s[1259] = v38
  const v39 = v36 || v38
  s[1255] = v39
  const v40 = (v35 || SDL_26h_covid_ir) && (v37 || SDL_26h_covid_ir) && (v35 || v37)
  s[1254] = v40
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
  s[721] = SDL_26i_covid_er
  const SDL_26i_covid = v54 ? (v55 ? Math.min(SDL_26h_covid, v50) : v50) : SDL_26h_covid
  s[719] = SDL_26i_covid
  const SDL_26i_covid_hoej = v54 ? (v55 ? Math.max(SDL_26h_covid_hoej, v52) : v52) : SDL_26h_covid_hoej
  s[720] = SDL_26i_covid_hoej
  const SDL_26i_covid_ir = v32 && SDL_26h_covid_ir || v53 && SDL_26h_covid_ir || SDL_26h_covid_ir || SDL_26h_covid_er && v31 === NEVER
  s[722] = SDL_26i_covid_ir
  // SDL.27.1.2.uger: Længste forlængelse til afklaring (SDL § 27, stk. 1, nr. 2)
  const v60 = s[39] && s[44] && s[41] <= 14691 /* 2010-03-23 */
  const v61 = s[39] && s[40] >= 14692 /* 2010-03-24 */ && s[312]
  const SDL_27_1_2_uger = s[43] ? -Infinity : v60 ? 182 : v61 ? 273 : s[47] ? 273 : 483
  s[726] = SDL_27_1_2_uger
  const SDL_27_1_2_uger_hoej = s[43] ? Infinity : v61 || s[313] ? (s[313] ? (s[48] ? 483 : 273) : 273) : 182
  s[727] = SDL_27_1_2_uger_hoej
  const SDL_27_1_2_uger_er = s[43] || v60 || v61 || s[47] || s[48]
  s[728] = SDL_27_1_2_uger_er
  // SDL.27.1.2.slut: Seneste slut på forlængelse til afklaring (SDL § 27, stk. 1, nr. 2)
  const SDL_27_1_2_slut_er = s[43] || s[314] && s[104] && SDL_27_1_2_uger_er
  s[330] = SDL_27_1_2_slut_er
  const SDL_27_1_2_slut = s[43] ? FIRST_DAY : shiftDays(s[108], SDL_27_1_2_uger)
  s[328] = SDL_27_1_2_slut
  const SDL_27_1_2_slut_hoej = s[43] ? NEVER : shiftDays(s[110], SDL_27_1_2_uger_hoej)
  s[329] = SDL_27_1_2_slut_hoej
  const SDL_27_1_2_slut_ir = s[43] || s[314] && (s[106] || s[52]) || s[45]
  s[331] = SDL_27_1_2_slut_ir
  // SDL.27.1.3.slut: Seneste slut på forlængelse ved lægebehandling (SDL § 27, stk. 2)
  const v69 = allPeriods(f.ventetidPaaSygehus)
  const v70 = without(ALL_DAYS, v69)
  const SDL_27_1_3_slut_er = s[43] || s[314] && s[104] && s[315]
  s[334] = SDL_27_1_3_slut_er
  const SDL_27_1_3_slut = s[43] ? FIRST_DAY : dayReaching(v70, s[316], s[317])
  s[332] = SDL_27_1_3_slut
  const SDL_27_1_3_slut_hoej = s[43] ? NEVER : dayReaching(v70, s[318], s[319])
  s[333] = SDL_27_1_3_slut_hoej
}

function svar_26(f, s) {
  // SDL.27.1.4.slut: Seneste slut på forlængelse til afklaring af fleksjob eller pension (SDL § 27, stk. 1, nr. 4)
  const v0 = shiftDays(s[108], 182)
  const v1 = s[47] && s[104]
  const v2 = s[320] || s[321]
  const v3 = s[321] ? FIRST_DAY : NEVER
  const SDL_27_1_4_slut = s[43] ? FIRST_DAY : s[46] ? FIRST_DAY : v1 ? (v2 ? Math.min(v0, v3) : v0) : v3
  s[729] = SDL_27_1_4_slut
  const SDL_27_1_4_slut_hoej = s[43] ? NEVER : s[46] ? NEVER : v2 ? NEVER : shiftDays(s[110], 182)
  s[730] = SDL_27_1_4_slut_hoej
  const SDL_27_1_4_slut_er = s[43] || s[46] || v1 || s[320] || s[321]
  s[731] = SDL_27_1_4_slut_er
  const SDL_27_1_4_slut_ir = s[43] || s[46] || s[47] && s[106] || s[321] || s[45]
  s[732] = SDL_27_1_4_slut_ir
  // SDL.27.1.slut: Forlængelsens seneste slut (SDL § 27, stk. 1)
  const v8 = s[54] || s[58] || s[59] || s[322]
  s[1260] = v8
  const v9 = s[323] && s[324] && s[325] && s[326] && (s[49] || s[51] || s[53] || s[327])
  s[1261] = v9
  const v10 = Math.max(s[108], s[328])
  const v11 = Math.min(s[110], s[329])
  const v12 = s[55] && s[330]
  const v13 = s[60] && s[104]
  const v14 = s[52] && s[330] && s[104] && v11 >= v10
  const v15 = v13 || v14
  const v16 = v13 ? (v14 ? Math.min(s[108], v10) : s[108]) : v10
  const v17 = v13 ? (v14 ? Math.max(s[110], v11) : s[110]) : v11
  const v18 = s[52] && s[331] && s[106]
  const v19 = Math.max(s[108], s[332])
  const v20 = Math.min(s[110], s[333])
  const v21 = s[56] && s[334]
  const v22 = s[61] && s[104]
  const v23 = s[52] && s[334] && s[104] && v20 >= v19
  const v24 = v22 || v23
  const v25 = v22 ? (v23 ? Math.min(s[108], v19) : s[108]) : v19
  const v26 = v22 ? (v23 ? Math.max(s[110], v20) : s[110]) : v20
  const v27 = Math.max(s[108], SDL_27_1_4_slut)
  const v28 = Math.min(s[110], SDL_27_1_4_slut_hoej)
  const v29 = s[57] && SDL_27_1_4_slut_er
  const v30 = s[62] && s[104]
  const v31 = s[50] && SDL_27_1_4_slut_er && s[104] && v28 >= v27
  const v32 = v30 || v31
  const v33 = v30 ? (v31 ? Math.min(s[108], v27) : s[108]) : v27
  const v34 = v30 ? (v31 ? Math.max(s[110], v28) : s[110]) : v28
  const v35 = Math.max(v29 ? (v32 ? Math.min(SDL_27_1_4_slut, v33) : SDL_27_1_4_slut) : v33, v12 ? (v15 ? Math.min(s[328], v16) : s[328]) : v16, v21 ? (v24 ? Math.min(s[332], v25) : s[332]) : v25)
  const v36 = Math.max(v29 ? (v32 ? Math.max(SDL_27_1_4_slut_hoej, v34) : SDL_27_1_4_slut_hoej) : v34, v12 ? (v15 ? Math.max(s[329], v17) : s[329]) : v17, v21 ? (v24 ? Math.max(s[333], v26) : s[333]) : v26)
  const v37 = (v12 || v13 || v14) && (v21 || v22 || v23) && (v29 || v30 || v31)
  const v38 = s[55] && s[331] || s[60] && s[106] || v18 || s[52] && !((!s[330] || !s[331] && s[328] === s[329]) && s[335] && (s[330] && s[104] || !s[330] && !s[104]) && (!s[330] || s[108] === s[328])) || s[56] && s[331] || s[61] && s[106] || v18 || s[52] && !((!s[334] || !s[331] && s[332] === s[333]) && s[335] && (s[334] && s[104] || !s[334] && !s[104]) && (!s[334] || s[108] === s[332])) || s[57] && SDL_27_1_4_slut_ir || s[62] && s[106] || s[50] && SDL_27_1_4_slut_ir && s[106] || s[50] && !((!SDL_27_1_4_slut_er || !SDL_27_1_4_slut_ir && SDL_27_1_4_slut === SDL_27_1_4_slut_hoej) && s[335] && (SDL_27_1_4_slut_er && s[104] || !SDL_27_1_4_slut_er && !s[104]) && (!SDL_27_1_4_slut_er || s[108] === SDL_27_1_4_slut))
  const v39 = v9 && v37
  const v40 = s[336] && v37 && v36 >= NEVER
  const SDL_27_1_slut = s[43] ? FIRST_DAY : v39 || v40 ? (v39 ? v35 : NEVER) : NEVER
  s[736] = SDL_27_1_slut
  const SDL_27_1_slut_hoej = s[43] ? NEVER : v8 ? NEVER : v36
  s[737] = SDL_27_1_slut_hoej
  const SDL_27_1_slut_er = s[111] && (s[43] || s[314] && (v8 || v39 || v40))
  s[738] = SDL_27_1_slut_er
  const SDL_27_1_slut_ir = s[111] && (s[43] || s[314] && (v9 && v38 || s[336] && !((!v37 || !v38 && v35 === v36) && v37 && v35 === NEVER)) || s[45]) || s[337]
  s[739] = SDL_27_1_slut_ir
  // SDL.29.1: Forlængelse for pensionister m.fl. (SDL § 29)
  const SDL_29_1 = s[286] && !s[5] && (!s[338] || f.laegenVenterArbejdeInden26Uger)
  s[740] = SDL_29_1
  const SDL_29_1_nej = s[286] && !s[5] && (!s[338] || f.laegenVenterArbejdeInden26Uger === false)
  s[741] = SDL_29_1_nej
  const SDL_29_1_ir = !s[286] || s[5] || !s[338]
  s[742] = SDL_29_1_ir
  // SDL.35.2: Arbejdsgiveren betaler tidligst fra (SDL § 35, stk. 2)
  const v48 = shiftDays(f.sygemeldtTilArbejdsgiver, 1)
  const v49 = f.fyldestgoerendeBegrundelse === false || !s[5]
  const v50 = f.fyldestgoerendeBegrundelse && s[7]
  const v51 = f.sygemeldtITide && !s[5] || f.sygemeldtITide === false && (f.indsigelseModSenSygemelding && v49 || f.indsigelseModSenSygemelding === false && !s[5])
  const v52 = f.sygemeldtITide && s[7] || f.sygemeldtITide === false && (f.indsigelseModSenSygemelding && v50 || f.indsigelseModSenSygemelding === false && s[7])
  const SDL_35_2 = s[67] ? FIRST_DAY : f.sygemeldtITide ? s[63] : f.indsigelseModSenSygemelding ? (f.fyldestgoerendeBegrundelse ? s[63] : v48) : s[63]
  s[750] = SDL_35_2
  const SDL_35_2_hoej = s[67] ? NEVER : f.sygemeldtITide ? s[65] : f.indsigelseModSenSygemelding ? (f.fyldestgoerendeBegrundelse ? s[65] : v48) : s[65]
  s[751] = SDL_35_2_hoej
  const SDL_35_2_er = s[74] && (s[67] || s[76] && v51 || s[77] && v51)
  s[752] = SDL_35_2_er
  const SDL_35_2_ir = s[74] && (s[67] || s[76] && v52 || s[77] && v52 || s[68]) || s[75] || s[73]
  s[753] = SDL_35_2_ir
  // SDL.35.3: Du skal have meldt dig syg til a-kassen (SDL § 35, stk. 3)
  const v57 = !s[5] && s[64] && s[339]
  const v58 = !s[5] && s[340] && s[66]
  s[369] = v58
  const SDL_35_3 = s[67] ? FIRST_DAY : v57 ? FIRST_DAY : s[63]
  s[754] = SDL_35_3
  const SDL_35_3_hoej = s[67] ? NEVER : v57 ? NEVER : s[65]
  s[755] = SDL_35_3_hoej
  const SDL_35_3_er = s[93] && (s[67] || v57 || v58 && !s[5])
  s[756] = SDL_35_3_er
  const SDL_35_3_ir = !s[93] || s[67] || v57 || v58 && s[7] || s[68]
  s[757] = SDL_35_3_ir
  // SDL.35.3.fra: Ret tidligst fra (SDL § 35, stk. 3)
  const v63 = SDL_35_3_er && SDL_35_3_hoej >= f.anmeldtTilAkasse
  s[1263] = v63
  const v64 = SDL_35_3_er && SDL_35_3 < f.anmeldtTilAkasse
  s[1264] = v64
  const v65 = f.fyldestgoerendeBegrundelse ? s[63] : f.anmeldtTilAkasse
  const v66 = f.fyldestgoerendeBegrundelse ? s[65] : f.anmeldtTilAkasse
  const v67 = Math.max(s[63], v65)
  const v68 = Math.min(s[65], v66)
  const v69 = v63 && !s[5]
  const v70 = v64 && v49
  const v71 = SDL_35_3_ir && !s[5] && v68 >= v67
  const v72 = v70 || v71
  const v73 = v70 ? (v71 ? Math.min(v65, v67) : v65) : v67
  const v74 = v70 ? (v71 ? Math.max(v66, v68) : v66) : v68
  const SDL_35_3_fra = s[67] ? FIRST_DAY : v57 ? FIRST_DAY : v69 ? (v72 ? Math.min(s[63], v73) : s[63]) : v73
  s[758] = SDL_35_3_fra
  const SDL_35_3_fra_hoej = s[67] ? NEVER : v57 ? NEVER : v69 ? (v72 ? Math.max(s[65], v74) : s[65]) : v74
  s[759] = SDL_35_3_fra_hoej
  const SDL_35_3_fra_er = s[93] && (s[67] || v57 || v58 && (v69 || v70 || v71))
  s[760] = SDL_35_3_fra_er
  const SDL_35_3_fra_ir = !s[93] || s[67] || v57 || v58 && (v63 && s[7] || v64 && v50 || SDL_35_3_ir && s[7] && v50 || SDL_35_3_ir && !(s[341] && (!v49 || !v50 && v65 === v66) && (!s[5] || s[5] && !v49) && (s[5] || s[63] === v65))) || s[68]
  s[761] = SDL_35_3_fra_ir
}

function svar_27(f, s) {
  // SDL.38.1: Du skal have søgt kommunen om sygedagpenge (SDL § 38, stk. 1)
  const v0 = f.arbejdsgiverensBetaling === 'sygedagpenge'
  s[364] = v0
  const v1 = shiftDays(f.sidsteDagMedBetaling, 7)
  s[365] = v1
  const v2 = shiftDays(s[63], 7)
  s[375] = v2
  const v3 = shiftDays(s[65], 7)
  s[377] = v3
  const v4 = v0 || !s[5]
  s[368] = v4
  const v5 = !v0 && s[7]
  s[373] = v5
  const v6 = v0 ? v1 : v2
  const v7 = v0 ? v1 : v3
  const v8 = s[63] <= 15426 /* 2012-03-27 */
  s[361] = v8
  const v9 = !s[5] && s[82] && v8
  s[353] = v9
  const v10 = s[65] >= 15427 /* 2012-03-28 */
  const v11 = !s[5] && v10 && s[339]
  s[370] = v11
  const v12 = !s[5] && s[340] && s[78]
  const v13 = shiftDays(f.underretningsbrevAfsendt, 8)
  const v14 = shiftDays(s[63], 21)
  s[362] = v14
  const v15 = shiftDays(s[65], 21)
  s[363] = v15
  const v16 = shiftDays(f.sidsteDagMedBetaling, 21)
  const v17 = f.arbejdsgiverensBetaling === 'loen'
  s[358] = v17
  const v18 = v0 || v17 || !s[5]
  const v19 = v0 ? v16 : v17 ? NEVER : v14
  const v20 = v0 ? v16 : v17 ? NEVER : v15
  const v21 = !s[93] && !v0 && !v17 && s[7]
  const v22 = s[342] && !s[5]
  const v23 = s[342] && s[7]
  const v24 = s[342] ? v2 : f.underretningsbrevSendt ? v13 : s[93] ? v14 : v19
  const v25 = s[342] ? v3 : f.underretningsbrevSendt ? v13 : s[93] ? v15 : v20
  const v26 = s[342] ? v2 : f.underretningsbrevSendt ? v13 : s[93] ? v16 : v19
  const v27 = s[342] ? v3 : f.underretningsbrevSendt ? v13 : s[93] ? v16 : v20
  const v28 = s[76] && v4
  const v29 = v9 && v4
  const v30 = v12 && (v22 || !s[342] && (f.underretningsbrevSendt || s[93] && !s[5] || !s[93] && v18))
  const v31 = s[81] && (v22 || !s[342] && (f.underretningsbrevSendt || s[93] || v18))
  const v32 = v11 || v30 || v31
  const v33 = v11 ? FIRST_DAY : v30 ? (v31 ? Math.min(v24, v26) : v24) : v26
  const v34 = v29 || v32
  const v35 = v29 ? (v32 ? Math.min(v6, v33) : v6) : v33
  const SDL_38_1 = s[67] ? FIRST_DAY : v28 ? (v34 ? Math.min(v6, v35) : v6) : v35
  s[762] = SDL_38_1
  const v37 = v11 ? NEVER : v30 ? (v31 ? Math.max(v25, v27) : v25) : v27
  const v38 = v29 ? (v32 ? Math.max(v7, v37) : v7) : v37
  const SDL_38_1_hoej = s[67] ? NEVER : v28 ? (v34 ? Math.max(v7, v38) : v7) : v38
  s[763] = SDL_38_1_hoej
  const v40 = f.persongruppe === 'loenmodtager' || f.persongruppe === 'ledig' || f.persongruppe === 'ingen'
  s[352] = v40
  const SDL_38_1_er = v40 && (s[67] || v28 || v29 || v11 || v30 || v31)
  s[764] = SDL_38_1_er
  const SDL_38_1_ir = !v40 || s[67] || s[76] && v5 || v9 && v5 || v11 || v12 && (v23 || !s[342] && f.underretningsbrevSendt === false && (s[343] || v21)) || s[81] && (v23 || !s[342] && f.underretningsbrevSendt === false && v21) || s[68]
  s[765] = SDL_38_1_ir
  // SDL.38.7.tide: Du søgte i tide (SDL § 38, stk. 1)
  const v43 = SDL_38_1_er && SDL_38_1_hoej >= f.anmodningModtaget
  const v44 = SDL_38_1_er && SDL_38_1 < f.anmodningModtaget
  const SDL_38_7_tide = v40 && (s[67] || s[76] && v43 || s[77] && v43)
  s[349] = SDL_38_7_tide
  const SDL_38_7_tide_nej = v40 && (s[67] || s[76] && v44 || s[77] && v44)
  s[350] = SDL_38_7_tide_nej
  const SDL_38_7_tide_ir = !v40 || s[67] || s[76] && SDL_38_1_ir || s[77] && SDL_38_1_ir || s[68]
  s[351] = SDL_38_7_tide_ir
  // SDL.38.8: Den for sene ansøgning undskyldes (SDL § 38, stk. 8-9)
  const v48 = !s[5] && s[344] >= f.anmodningModtaget
  s[1269] = v48
  const v49 = !s[5] && s[345] < f.anmodningModtaget
  s[1270] = v49
  const v50 = v49 || f.undskyldendeForhold === false
  s[1268] = v50
  const v51 = (v48 || s[7]) && f.undskyldendeForhold
  s[1267] = v51
  const v52 = shiftDays(f.sidsteDagMedBetaling, 28) >= f.anmodningModtaget
  s[1272] = v52
  const v53 = s[69] && f.arbejdsgiverAnmeldteIkke && f.fratraeder && v52
  s[1271] = v53
  const v54 = v51 || v53
  const v55 = v50 && !v53
  const v56 = !s[5] && v10 && s[63] <= 19722 /* 2023-12-31 */
  s[354] = v56
  const v57 = !s[5] && s[65] >= 19723 /* 2024-01-01 */ && s[66]
  s[355] = v57
  const SDL_38_8 = v40 && (s[67] || s[76] && v54 || v9 && v54 || v56 && v54 || v57 && v54)
  s[346] = SDL_38_8
  const SDL_38_8_nej = v40 && (s[67] || s[76] && v55 || v9 && v55 || v56 && v55 || v57 && v55)
  s[348] = SDL_38_8_nej
  const SDL_38_8_ir = !v40 || s[73]
  s[347] = SDL_38_8_ir
}

function svar_28(f, s) {
  // SDL.38.7: Kommunen betaler tidligst fra (SDL § 38, stk. 7)
  const v0 = Math.max(s[63], f.anmodningModtaget)
  const v1 = Math.min(s[65], f.anmodningModtaget)
  const v2 = s[346] && !s[5]
  const v3 = s[347] && !s[5] && v1 >= v0
  const v4 = s[348] || v3
  const v5 = s[348] ? (v3 ? Math.min(f.anmodningModtaget, v0) : f.anmodningModtaget) : v0
  const v6 = v2 ? (v4 ? Math.min(s[63], v5) : s[63]) : v5
  const v7 = s[348] ? (v3 ? Math.max(f.anmodningModtaget, v1) : f.anmodningModtaget) : v1
  const v8 = v2 ? (v4 ? Math.max(s[65], v7) : s[65]) : v7
  const v9 = v2 || s[348] || v3
  const v10 = s[346] && s[7] || s[347] && !(s[341] && !s[5] && (s[5] || s[63] === f.anmodningModtaget))
  const v11 = Math.max(s[63], v6)
  const v12 = Math.min(s[65], v8)
  const v13 = s[349] && !s[5]
  const v14 = s[350] && v9
  const v15 = s[351] && !s[5] && v9 && v12 >= v11
  const v16 = v14 || v15
  const v17 = v14 ? (v15 ? Math.min(v6, v11) : v6) : v11
  const v18 = v14 ? (v15 ? Math.max(v8, v12) : v8) : v12
  const v19 = v13 || v14 || v15
  const v20 = s[349] && s[7] || s[350] && v10 || s[351] && s[7] && v10 || s[351] && !(s[341] && (!v9 || !v10 && v6 === v8) && (!s[5] && v9 || s[5] && !v9) && (s[5] || s[63] === v6))
  const SDL_38_7 = s[67] ? FIRST_DAY : v13 ? (v16 ? Math.min(s[63], v17) : s[63]) : v17
  s[766] = SDL_38_7
  const SDL_38_7_hoej = s[67] ? NEVER : v13 ? (v16 ? Math.max(s[65], v18) : s[65]) : v18
  s[767] = SDL_38_7_hoej
  const SDL_38_7_er = s[352] && (s[67] || s[76] && v19 || s[353] && v19 || s[354] && v19 || s[355] && v19)
  s[768] = SDL_38_7_er
  const SDL_38_7_ir = !s[352] || s[67] || s[76] && v20 || s[353] && v20 || s[354] && v20 || s[355] && v20 || s[68]
  s[769] = SDL_38_7_ir
  // SDL.40.1: Arbejdsgiveren skal have meldt fraværet (SDL § 40, stk. 1-3)
  const v25 = s[194] && s[6] >= s[356]
  s[1274] = v25
  const v26 = s[194] && s[6] < s[357]
  s[1275] = v26
  const v27 = shiftDays(s[63], 28)
  s[417] = v27
  const v28 = shiftDays(s[65], 28)
  s[416] = v28
  const v29 = !s[358] || !s[5]
  const v30 = s[358] && s[7]
  const v31 = s[358] ? v27 : NEVER
  const v32 = s[358] ? v28 : NEVER
  const v33 = v29 && v32 >= NEVER
  const v34 = v25 && v29
  const v35 = s[198] && v33
  const v36 = v34 ? v31 : NEVER
  const v37 = v26 ? NEVER : v32
  const v38 = v34 ? (v26 || v35 ? Math.max(v32, v37) : v32) : v37
  const v39 = v34 || v26 || v35
  const v40 = v25 && v30 || s[198] && !((!v29 || !v30 && v31 === v32) && v29 && (!v29 || v31 === NEVER))
  const v41 = !s[5] && s[82] && s[359]
  const v42 = !s[5] && s[360] && s[361]
  const v43 = !s[5] && s[6] >= s[362]
  s[422] = v43
  const v44 = !s[5] && s[6] < s[363]
  s[418] = v44
  const v45 = v43 && v29
  const v46 = s[7] && v33
  const v47 = v45 ? v31 : NEVER
  const v48 = v44 ? NEVER : v32
  const v49 = v45 ? (v44 || v46 ? Math.max(v32, v48) : v32) : v48
  const v50 = f.arbejdsgiverensBetaling === 'ingen'
  s[1276] = v50
  const v51 = s[364] ? s[365] : s[366]
  const v52 = s[364] ? s[365] : s[367]
  const v53 = v25 && s[368]
  const v54 = s[198] && s[368] && v52 >= NEVER
  const v55 = v26 ? NEVER : v52
  const v56 = s[76] && v39
  const v57 = v41 && v39
  const v58 = v42 && (v45 || v44 || v46)
  const v59 = s[369] && (v50 && !s[5] || !v50 && (v53 || v26 || v54))
  const v60 = s[370] || v59
  const v61 = s[370] ? FIRST_DAY : v50 ? s[371] : v53 ? v51 : NEVER
  const v62 = v58 || v60
  const v63 = v58 ? (v60 ? Math.min(v47, v61) : v47) : v61
  const v64 = v57 || v62
  const v65 = v57 ? (v62 ? Math.min(v36, v63) : v36) : v63
  const SDL_40_1 = s[67] ? FIRST_DAY : v56 ? (v64 ? Math.min(v36, v65) : v36) : v65
  s[770] = SDL_40_1
  const v67 = s[370] ? NEVER : v50 ? s[372] : v53 ? (v26 || v54 ? Math.max(v52, v55) : v52) : v55
  const v68 = v58 ? (v60 ? Math.max(v49, v67) : v49) : v67
  const v69 = v57 ? (v62 ? Math.max(v38, v68) : v38) : v68
  const SDL_40_1_hoej = s[67] ? NEVER : v56 ? (v64 ? Math.max(v38, v69) : v38) : v69
  s[771] = SDL_40_1_hoej
  const SDL_40_1_er = s[69] && (s[67] || v56 || v57 || v58 || s[370] || v59)
  s[772] = SDL_40_1_er
  const SDL_40_1_ir = !s[69] || s[67] || s[76] && v40 || v41 && v40 || v42 && (v43 && v30 || s[7] && !((!v29 || !v30 && v31 === v32) && v29 && (!v29 || v31 === NEVER))) || s[370] || s[369] && (v50 && s[7] || !v50 && (v25 && s[373] || s[198] && !((!s[368] || !s[373] && v51 === v52) && s[368] && (!s[368] || v51 === NEVER)))) || s[68]
  s[773] = SDL_40_1_ir
}

function svar_29(f, s) {
  // SDL.40a.1: A-kassen skal have meldt fraværet (SDL § 40 a, stk. 1)
  const v0 = !s[5] && s[340] && s[63] <= 16248 /* 2014-06-27 */
  const v1 = shiftDays(f.anmeldtTilAkasse, 7)
  const v2 = !s[5] && s[65] >= 16249 /* 2014-06-28 */ && s[63] <= 16658 /* 2015-08-11 */
  const v3 = !s[5] && s[65] >= 16659 /* 2015-08-12 */ && s[66]
  const v4 = f.oplystDelvistLedig ? v1 : shiftDays(f.anmeldtTilAkasse, 21)
  const v5 = v2 || v3
  const v6 = v2 ? FIRST_DAY : v4
  const v7 = s[370] || v0 || v5
  const SDL_40a_1 = s[67] ? FIRST_DAY : s[353] || v7 ? (v7 ? (s[370] ? FIRST_DAY : v0 ? (v5 ? Math.min(v1, v6) : v1) : v6) : NEVER) : NEVER
  s[774] = SDL_40a_1
  const v9 = v2 ? NEVER : v4
  const SDL_40a_1_hoej = s[67] ? NEVER : s[76] ? NEVER : s[353] ? NEVER : s[370] ? NEVER : v0 ? (v5 ? Math.max(v1, v9) : v1) : v9
  s[775] = SDL_40a_1_hoej
  const SDL_40a_1_er = s[93] && (s[67] || s[76] || s[353] || s[370] || v0 || v2 || v3)
  s[776] = SDL_40a_1_er
  const SDL_40a_1_ir = !s[93] || s[67] || s[370] || v2 || s[68]
  s[777] = SDL_40a_1_ir
  // SDL.43.1: Du skal have meldt dig syg til kommunen (SDL § 43, stk. 1)
  const v13 = shiftDays(f.tredjeFravaersdag, 7)
  const v14 = s[374] ? s[375] : s[376] ? v13 : s[362]
  const v15 = s[374] ? s[377] : s[376] ? v13 : s[363]
  const v16 = !s[5] && s[378] && s[66]
  const v17 = f.aftaleForSelvstaendig ? s[375] : v14
  const v18 = f.aftaleForSelvstaendig ? s[377] : v15
  const v19 = v16 && (f.aftaleForSelvstaendig && !s[5] || f.aftaleForSelvstaendig === false && s[379])
  const v20 = s[380] || v19
  const v21 = s[380] ? (v19 ? Math.min(v14, v17) : v14) : v17
  const SDL_43_1 = s[67] ? FIRST_DAY : s[381] ? (v20 ? Math.min(v14, v21) : v14) : v21
  s[782] = SDL_43_1
  const v23 = s[380] ? (v19 ? Math.max(v15, v18) : v15) : v18
  const SDL_43_1_hoej = s[67] ? NEVER : s[381] ? (v20 ? Math.max(v15, v23) : v15) : v23
  s[783] = SDL_43_1_hoej
  const SDL_43_1_er = s[87] && (s[67] || s[381] || s[380] || v19)
  s[784] = SDL_43_1_er
  const SDL_43_1_ir = !s[87] || s[67] || s[382] || s[383] || v16 && (f.aftaleForSelvstaendig && s[7] || f.aftaleForSelvstaendig === false && s[384]) || s[68]
  s[785] = SDL_43_1_ir
  // SDL.43.5: Den for sene anmeldelse undskyldes (SDL § 43, stk. 5)
  const v27 = !s[5] && s[344] >= f.selvstaendigAnmeldt
  s[1279] = v27
  const v28 = !s[5] && s[345] < f.selvstaendigAnmeldt
  s[1280] = v28
  const v29 = v28 || f.undskyldendeForhold === false
  const v30 = v27 || s[7]
  const v31 = v30 && f.undskyldendeForhold
  const v32 = !s[5] && s[82] && s[63] <= 15111 /* 2011-05-17 */
  s[413] = v32
  const v33 = !s[5] && s[65] >= 15112 /* 2011-05-18 */ && s[63] <= 15207 /* 2011-08-21 */
  s[414] = v33
  const v34 = f.undskyldendeForhold || f.nemrefusionNede
  s[1281] = v34
  const v35 = v28 || !v34
  const v36 = v30 && v34
  const v37 = !s[5] && s[65] >= 15208 /* 2011-08-22 */ && s[66]
  s[415] = v37
  const SDL_43_5 = s[87] && (s[67] || s[76] && v31 || v32 && v31 || v33 && v36 || v37 && v36)
  s[793] = SDL_43_5
  const SDL_43_5_nej = s[87] && (s[67] || s[76] && v29 || v32 && v29 || v33 && v35 || v37 && v35)
  s[794] = SDL_43_5_nej
  const SDL_43_5_ir = !s[87] || s[73]
  s[795] = SDL_43_5_ir
  // SDL.43.4: Kommunen betaler tidligst fra (SDL § 43, stk. 4)
  const v41 = SDL_43_1_er && SDL_43_1_hoej >= f.selvstaendigAnmeldt
  s[1282] = v41
  const v42 = SDL_43_1_er && SDL_43_1 < f.selvstaendigAnmeldt
  s[1283] = v42
  const v43 = Math.max(s[63], f.selvstaendigAnmeldt)
  const v44 = Math.min(s[65], f.selvstaendigAnmeldt)
  const v45 = SDL_43_5 && !s[5]
  const v46 = SDL_43_5_ir && !s[5] && v44 >= v43
  const v47 = SDL_43_5_nej || v46
  const v48 = SDL_43_5_nej ? (v46 ? Math.min(f.selvstaendigAnmeldt, v43) : f.selvstaendigAnmeldt) : v43
  const v49 = v45 ? (v47 ? Math.min(s[63], v48) : s[63]) : v48
  const v50 = SDL_43_5_nej ? (v46 ? Math.max(f.selvstaendigAnmeldt, v44) : f.selvstaendigAnmeldt) : v44
  const v51 = v45 ? (v47 ? Math.max(s[65], v50) : s[65]) : v50
  const v52 = v45 || SDL_43_5_nej || v46
  const v53 = SDL_43_5 && s[7] || SDL_43_5_ir && !(s[341] && !s[5] && (s[5] || s[63] === f.selvstaendigAnmeldt))
  const v54 = Math.max(s[63], v49)
  const v55 = Math.min(s[65], v51)
  const v56 = v41 && !s[5]
  const v57 = v42 && v52
  const v58 = SDL_43_1_ir && !s[5] && v52 && v55 >= v54
  const v59 = v57 || v58
  const v60 = v57 ? (v58 ? Math.min(v49, v54) : v49) : v54
  const v61 = v57 ? (v58 ? Math.max(v51, v55) : v51) : v55
  const v62 = v56 || v57 || v58
  const v63 = v41 && s[7] || v42 && v53 || SDL_43_1_ir && s[7] && v53 || SDL_43_1_ir && !(s[341] && (!v52 || !v53 && v49 === v51) && (!s[5] && v52 || s[5] && !v52) && (s[5] || s[63] === v49))
  const SDL_43_4 = s[67] ? FIRST_DAY : v56 ? (v59 ? Math.min(s[63], v60) : s[63]) : v60
  s[786] = SDL_43_4
  const SDL_43_4_hoej = s[67] ? NEVER : v56 ? (v59 ? Math.max(s[65], v61) : s[65]) : v61
  s[787] = SDL_43_4_hoej
  const SDL_43_4_er = s[87] && (s[67] || s[76] && v62 || s[77] && v62)
  s[788] = SDL_43_4_er
  const SDL_43_4_ir = !s[87] || s[67] || s[76] && v63 || s[77] && v63 || s[68]
  s[789] = SDL_43_4_ir
  // SDL.43.4.tide: Du meldte dig i tide (SDL § 43, stk. 1)
  const SDL_43_4_tide = s[87] && (s[67] || s[76] && v41 || s[77] && v41)
  s[790] = SDL_43_4_tide
  const SDL_43_4_tide_nej = s[87] && (s[67] || s[76] && v42 || s[77] && v42)
  s[791] = SDL_43_4_tide_nej
  const SDL_43_4_tide_ir = !s[87] || s[67] || s[76] && SDL_43_1_ir || s[77] && SDL_43_1_ir || s[68]
  s[792] = SDL_43_4_tide_ir
  // SDL.51.1: Lediges sygedagpenge pr. uge (SDL § 51)
  const SDL_51_1 = s[1] ? f.dagpengePrUge : -Infinity
  s[405] = SDL_51_1
  const SDL_51_1_hoej = s[1] ? f.dagpengePrUge : Infinity
  s[407] = SDL_51_1_hoej
}

function svar_30(f, s) {
  // SDL.52.1: Selvstændiges sygedagpenge pr. uge ved fuldt fravær (SDL § 52, stk. 1)
  const v0 = f.selvstaendigForsikring === 'ingen'
  s[1284] = v0
  const v1 = f.vurderingsdato <= 13149 /* 2006-01-01 */ || f.vurderingsdato >= 20822 /* 2027-01-04 */
  s[395] = v1
  const v2 = SATS_19(f.vurderingsdato)
  const v3 = v1 ? -Infinity : v2
  s[391] = v3
  const v4 = v1 ? Infinity : v2
  s[393] = v4
  const v5 = v3 > -Infinity && v4 < Infinity
  const v6 = quotient([v3, 2], [3], 'nærmeste', 100)
  const v7 = quotient([v4, 2], [3], 'nærmeste', 100)
  const v8 = v1 || !v5
  const SDL_52_1_er = !s[1] || v0 || !(!v5 && !v1 && v3 === v4)
  s[806] = SDL_52_1_er
  const SDL_52_1_ir = !s[1] || !v0 && v8 || v1
  s[807] = SDL_52_1_ir
  const SDL_52_1 = s[1] ? Math.min(v3, v0 ? f.indtaegtSomSelvstaendig : Math.max(f.indtaegtSomSelvstaendig, v5 ? Math.min(v6, v7) : -Infinity)) : -Infinity
  s[804] = SDL_52_1
  const SDL_52_1_hoej = s[1] ? Math.min(v4, v0 ? f.indtaegtSomSelvstaendig : Math.max(f.indtaegtSomSelvstaendig, v5 ? Math.max(v6, v7) : Infinity)) : Infinity
  s[805] = SDL_52_1_hoej
  // SDL.53.3: Selvstændiges sygedagpenge pr. uge (SDL § 53, stk. 3)
  const v13 = SDL_52_1 > -Infinity && SDL_52_1_hoej < Infinity
  const v14 = quotient([SDL_52_1, 3], [4], 'nærmeste', 1)
  const v15 = quotient([SDL_52_1_hoej, 3], [4], 'nærmeste', 1)
  const v16 = SDL_52_1_er && !(!v13 && (!SDL_52_1_er || !SDL_52_1_ir && SDL_52_1 === SDL_52_1_hoej))
  const v17 = SDL_52_1_ir || !v13
  const v18 = quotient([SDL_52_1], [2], 'nærmeste', 1)
  const v19 = quotient([SDL_52_1_hoej], [2], 'nærmeste', 1)
  const SDL_53_3_er = !s[1] || s[173] && SDL_52_1_er || !s[173] && (s[385] && v16 || !s[385] && (!s[139] || v16))
  s[403] = SDL_53_3_er
  const SDL_53_3_ir = !s[1] || s[173] && SDL_52_1_ir || !s[173] && (s[385] && v17 || !s[385] && s[139] && v17)
  s[404] = SDL_53_3_ir
  const SDL_53_3 = s[1] ? (s[173] ? SDL_52_1 : s[385] ? (v13 ? Math.min(v14, v15) : -Infinity) : s[139] ? (v13 ? Math.min(v18, v19) : -Infinity) : 0) : -Infinity
  s[406] = SDL_53_3
  const SDL_53_3_hoej = s[1] ? (s[173] ? SDL_52_1_hoej : s[385] ? (v13 ? Math.max(v14, v15) : Infinity) : s[139] ? (v13 ? Math.max(v18, v19) : Infinity) : 0) : Infinity
  s[408] = SDL_53_3_hoej
  // SDL.53.2: Beløb som ved fuldt fravær (SDL § 53, stk. 2)
  const v24 = f.ledigUdenLoen || s[93] || f.arbejdsgiverTilbyderDeltid === false
  const SDL_53_2 = !s[1] || v24
  s[399] = SDL_53_2
  const SDL_53_2_nej = !s[1] || !v24
  s[401] = SDL_53_2_nej
  // SDL.50.1: Det højeste beløb pr. time (SDL § 50, stk. 1)
  const v27 = quotient([v3, 100], [3700], 'nærmeste', 1)
  const v28 = quotient([v4, 100], [3700], 'nærmeste', 1)
  const SDL_50_1_er = !s[1] || !(!v5 && !v1 && v3 === v4)
  s[411] = SDL_50_1_er
  const SDL_50_1_ir = !s[1] || v8
  s[412] = SDL_50_1_ir
  const SDL_50_1 = s[1] ? (v5 ? Math.min(v27, v28) : -Infinity) : -Infinity
  s[409] = SDL_50_1
  const SDL_50_1_hoej = s[1] ? (v5 ? Math.max(v27, v28) : Infinity) : Infinity
  s[410] = SDL_50_1_hoej
  // SDL.47.1: Sygedagpenge pr. uge ved fuldt fravær (SDL § 47, stk. 1)
  const v33 = SDL_50_1_er && f.timefortjeneste >= SDL_50_1
  s[1287] = v33
  const v34 = SDL_50_1_er && f.timefortjeneste < SDL_50_1_hoej
  s[387] = v34
  const v35 = f.normalTimerPrUge >= 3700
  s[1288] = v35
  const v36 = v34 || !v35
  s[1286] = v36
  const v37 = v33 || SDL_50_1_ir
  s[388] = v37
  const v38 = v37 && v35
  s[1285] = v38
  const v39 = Math.min(f.timefortjeneste, SDL_50_1)
  s[389] = v39
  const v40 = Math.min(f.timefortjeneste, SDL_50_1_hoej)
  s[390] = v40
  const v41 = v39 <= -Infinity
  s[392] = v41
  const v42 = quotient([v39, f.normalTimerPrUge], [100], 'nærmeste', 1)
  const v43 = quotient([v40, f.normalTimerPrUge], [100], 'nærmeste', 1)
  const v44 = SDL_50_1_er && !(v41 && (!SDL_50_1_er || !SDL_50_1_ir && v39 === v40))
  s[394] = v44
  const v45 = Math.min(v3, v41 ? -Infinity : Math.min(v42, v43))
  const v46 = Math.min(v4, v41 ? Infinity : Math.max(v42, v43))
  const v47 = SDL_50_1_ir || v41 || v1
  s[396] = v47
  const v48 = v36 && v44
  const v49 = v38 || v48
  const v50 = v38 && v1 || v36 && v47
  const v51 = !s[5] && s[82] && s[78]
  const SDL_47_1 = s[67] ? -Infinity : v38 ? (v48 ? Math.min(v3, v45) : v3) : v45
  s[397] = SDL_47_1
  const SDL_47_1_hoej = s[67] ? Infinity : v38 ? (v48 ? Math.max(v4, v46) : v4) : v46
  s[398] = SDL_47_1_hoej
  const SDL_47_1_er = s[67] || s[76] && v49 || v51 && v49 || s[81] && v49
  s[400] = SDL_47_1_er
  const SDL_47_1_ir = s[67] || s[76] && v50 || v51 && v50 || s[81] && v50 || s[68]
  s[402] = SDL_47_1_ir
}

function svar_31(f, s) {
  // SDL.53.1: Lønmodtagerens sygedagpenge pr. uge (SDL § 53, stk. 1)
  const v0 = Math.max(0, s[386])
  const v1 = v0 >= 3700
  s[1291] = v1
  const v2 = s[387] || !v1
  s[1290] = v2
  const v3 = s[388] && v1
  s[1289] = v3
  const v4 = quotient([s[389], v0], [100], 'nærmeste', 1)
  const v5 = quotient([s[390], v0], [100], 'nærmeste', 1)
  const v6 = Math.min(s[391], s[392] ? -Infinity : Math.min(v4, v5))
  const v7 = Math.min(s[393], s[392] ? Infinity : Math.max(v4, v5))
  const v8 = v2 && s[394]
  const v9 = v3 || v8
  const v10 = v3 ? (v8 ? Math.min(s[391], v6) : s[391]) : v6
  const v11 = v3 ? (v8 ? Math.max(s[393], v7) : s[393]) : v7
  const v12 = v3 && s[395] || v2 && s[396]
  const v13 = Math.max(s[397], v10)
  const v14 = Math.min(s[398], v11)
  const v15 = s[399] && s[400]
  const v16 = s[401] && v9
  const v17 = !s[1] && s[400] && v9 && v14 >= v13
  const v18 = v16 || v17
  const v19 = v16 ? (v17 ? Math.min(v10, v13) : v10) : v13
  const v20 = v16 ? (v17 ? Math.max(v11, v14) : v11) : v14
  const SDL_53_1_er = !s[1] || v15 || v16 || v17
  s[810] = SDL_53_1_er
  const SDL_53_1_ir = !s[1] || s[399] && s[402] || s[401] && v12 || !s[1] && s[402] && v12 || !s[1] && !((!s[400] || !s[402] && s[397] === s[398]) && (!v9 || !v12 && v10 === v11) && (s[400] && v9 || !s[400] && !v9) && (!s[400] || s[397] === v10))
  s[811] = SDL_53_1_ir
  const SDL_53_1 = s[1] ? (v15 ? (v18 ? Math.min(s[397], v19) : s[397]) : v19) : -Infinity
  s[808] = SDL_53_1
  const SDL_53_1_hoej = s[1] ? (v15 ? (v18 ? Math.max(s[398], v20) : s[398]) : v20) : Infinity
  s[809] = SDL_53_1_hoej
  // SDL.46.1: Sygedagpenge pr. uge (SDL § 46, stk. 1)
  const SDL_46_1_er = !s[1] || s[93] || s[87] && s[403] || !s[87] && SDL_53_1_er
  s[798] = SDL_46_1_er
  const SDL_46_1_ir = !s[1] || s[93] && !s[1] || !s[93] && (s[87] && s[404] || !s[87] && SDL_53_1_ir)
  s[799] = SDL_46_1_ir
  const SDL_46_1 = s[1] ? (s[93] ? s[405] : s[87] ? s[406] : SDL_53_1) : -Infinity
  s[796] = SDL_46_1
  const SDL_46_1_hoej = s[1] ? (s[93] ? s[407] : s[87] ? s[408] : SDL_53_1_hoej) : Infinity
  s[797] = SDL_46_1_hoej
  // SDL.47.1.3: Sygedagpenge pr. uge fra arbejdsgiveren (SDL § 47, stk. 1)
  const v29 = Math.min(s[409], f.timeloenHosArbejdsgiveren)
  const v30 = Math.min(s[410], f.timeloenHosArbejdsgiveren)
  const v31 = v29 <= -Infinity
  const v32 = quotient([v29, f.normalTimerPrUge], [100], 'nærmeste', 1)
  const v33 = quotient([v30, f.normalTimerPrUge], [100], 'nærmeste', 1)
  const v34 = s[411] && !(v31 && (!s[411] || !s[412] && v29 === v30))
  const v35 = s[412] || v31
  const SDL_47_1_3 = s[67] ? -Infinity : v31 ? -Infinity : Math.min(v32, v33)
  s[800] = SDL_47_1_3
  const SDL_47_1_3_hoej = s[67] ? Infinity : v31 ? Infinity : Math.max(v32, v33)
  s[801] = SDL_47_1_3_hoej
  const SDL_47_1_3_er = s[67] || s[76] && v34 || s[77] && v34
  s[802] = SDL_47_1_3_er
  const SDL_47_1_3_ir = s[67] || s[76] && v35 || s[77] && v35 || s[68]
  s[803] = SDL_47_1_3_ir
  // SDL.54.1: Refusion til arbejdsgiveren (SDL § 54, stk. 1)
  const v40 = s[273] && f.vurderingsdato >= s[270]
  s[1297] = v40
  const v41 = s[273] && f.vurderingsdato < s[271]
  s[1298] = v41
  const v42 = v41 || s[200]
  s[1295] = v42
  const v43 = (v40 || s[274]) && s[278] && (v40 || s[199])
  s[1294] = v43
  const v44 = s[274] && s[73]
  s[1296] = v44
  const v45 = !s[5] && f.vurderingsdato >= s[63]
  s[1301] = v45
  const v46 = !s[5] && f.vurderingsdato < s[65]
  s[1302] = v46
  const v47 = s[75] || f.aftaleMedArbejdsgiver === false || v46
  s[1300] = v47
  const v48 = s[197] && f.aftaleMedArbejdsgiver && (v45 || s[7])
  s[1299] = v48
  const v49 = v43 || v48
  s[1292] = v49
  const v50 = (v42 || v44) && v47
  s[1293] = v50
  const v51 = !s[69] || !s[358] || v50
  const v52 = s[69] && s[358] && v49
  const SDL_54_1 = s[67] || s[76] && v52 || s[77] && v52
  s[812] = SDL_54_1
  const SDL_54_1_nej = s[67] || s[76] && v51 || s[77] && v51
  s[813] = SDL_54_1_nej
  // SDL.59.6: Refusion trods for sen anmeldelse (SDL § 59, stk. 6)
  const v55 = !s[5] && s[344] >= f.refusionskravFremsat
  s[1303] = v55
  const v56 = !s[5] && s[345] < f.refusionskravFremsat
  s[1304] = v56
  const v57 = f.skyldesLoenmodtageren || f.forkertVejledning || f.saerligeOmstaendighederForRefusion
  s[1305] = v57
  const v58 = v56 || !v57
  const v59 = v55 || s[7]
  const v60 = v59 && v57
  const v61 = f.nemrefusionNede || f.skyldesLoenmodtageren || f.forkertVejledning || f.saerligeOmstaendighederForRefusion
  s[1306] = v61
  const v62 = v56 || !v61
  const v63 = v59 && v61
  const SDL_59_6 = s[69] && (s[67] || s[76] && v60 || s[413] && v60 || s[414] && v63 || s[415] && v63)
  s[419] = SDL_59_6
  const SDL_59_6_nej = s[69] && (s[67] || s[76] && v58 || s[413] && v58 || s[414] && v62 || s[415] && v62)
  s[420] = SDL_59_6_nej
}

function svar_32(f, s) {
  // SDL.59.2: Refusion tidligst fra (SDL § 59, stk. 2-5)
  const v0 = !s[5] && s[416] >= f.arbejdsgiverAnmeldt
  s[1310] = v0
  const v1 = !s[5] && s[417] < f.arbejdsgiverAnmeldt
  s[1311] = v1
  const v2 = v0 || s[418] || s[419]
  s[1307] = v2
  const v3 = s[420] || s[421]
  const v4 = (v1 || s[7]) && (s[422] || s[7]) && v3 && (v1 || s[422] || s[420])
  s[1308] = v4
  const v5 = s[7] && s[421]
  s[1309] = v5
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
  const v20 = !s[5] && s[367] >= f.arbejdsgiverAnmeldt
  s[1314] = v20
  const v21 = !s[5] && s[366] < f.arbejdsgiverAnmeldt
  s[1315] = v21
  const v22 = !s[5] && s[6] < shiftDays(s[65], 30)
  s[1316] = v22
  const v23 = !s[5] && s[6] >= shiftDays(s[63], 30)
  s[1317] = v23
  const v24 = v20 || v22 || s[419]
  s[1312] = v24
  const v25 = (v21 || s[7]) && (v23 || s[7]) && v3 && (v21 || v23 || s[420])
  s[1313] = v25
  const v26 = v25 || v11
  const v27 = v25 ? v13 : v8
  const v28 = v25 ? v16 : v9
  const v29 = s[76] && v19
  const v30 = s[353] && v19
  const v31 = s[369] && (v24 || v25 || v11)
  const v32 = s[370] || v31
  const v33 = s[370] ? FIRST_DAY : v24 ? (v26 ? Math.min(v6, v27) : v6) : v27
  const v34 = v30 || v32
  const v35 = v30 ? (v32 ? Math.min(v15, v33) : v15) : v33
  const SDL_59_2 = s[67] ? FIRST_DAY : v29 ? (v34 ? Math.min(v15, v35) : v15) : v35
  s[814] = SDL_59_2
  const v37 = s[370] ? NEVER : v24 ? (v26 ? Math.max(v6, v28) : v6) : v28
  const v38 = v30 ? (v32 ? Math.max(v18, v37) : v18) : v37
  const SDL_59_2_hoej = s[67] ? NEVER : v29 ? (v34 ? Math.max(v18, v38) : v18) : v38
  s[815] = SDL_59_2_hoej
  const SDL_59_2_er = s[69] && (s[67] || v29 || v30 || s[370] || v31)
  s[816] = SDL_59_2_er
  const SDL_59_2_ir = !s[69] || s[67] || s[76] && v10 || s[353] && v10 || s[370] || s[369] && v10 || s[68]
  s[817] = SDL_59_2_ir
}

function svar_33(f, s) {
  const v0 = s[0] ? 0 : 4
  s[464] = v0
  const v1 = s[1] ? 0 : 4
  s[471] = v1
  const v2 = f.ressourceforloebStartede >= 20485 /* 2026-02-01 */
  s[433] = v2
  const v3 = f.ressourceforloebErBevilget ? 1 : 0
  s[494] = v3
  const v4 = s[423] ? 4 : 0
  s[505] = v4
  const v5 = v3 + v4
  s[485] = v5
  const v6 = s[118] ? 4 : 0
  s[491] = v6
  const v7 = f.ressourceforloebPlanlagtTil >= 20485 /* 2026-02-01 */
  s[1014] = v7
  const v8 = s[424] ? 4 : 0
  s[495] = v8
  const v9 = s[425] ? 1 : 0
  s[514] = v9
  const v10 = f.revalideringErBevilget ? 1 : 0
  s[517] = v10
  const v11 = s[0] ? 1 : 0
  s[444] = v11
  const v12 = s[130] ? 0 : 4
  s[556] = v12
  const v13 = s[426] ? 1 : 0
  s[582] = v13
  const v14 = s[185] ? 4 : 0
  s[583] = v14
  const v15 = s[73] ? 4 : 0
  s[608] = v15
  const v16 = s[5] ? 0 : 1
  s[609] = v16
  const v17 = s[7] ? 4 : 0
  s[610] = v17
  const v18 = s[421] ? 4 : 0
  s[629] = v18
  const v19 = s[427] ? 1 : 0
  s[665] = v19
  const v20 = 1 + v1
  s[670] = v20
  const v21 = !s[5] && !s[428]
  s[683] = v21
  const v22 = s[429] ? 1 : 0
  s[690] = v22
  const v23 = s[50] ? 4 : 0
  s[723] = v23
  const v24 = s[52] ? 4 : 0
  s[724] = v24
  const v25 = s[331] ? 4 : 0
  s[725] = v25
  const v26 = s[3] ? 1 : 0
  s[818] = v26
  const v27 = !s[5] && !s[7] && s[65] < NEVER
  s[454] = v27
  const v28 = s[63] >= 16440 /* 2015-01-05 */
  s[821] = v28
  const v29 = s[63] >= 13332 /* 2006-07-03 */ ? 1 : 0
  s[456] = v29
  const v30 = s[65] <= 16439 /* 2015-01-04 */
  s[820] = v30
  const v31 = s[1] ? 1 : 0
  s[438] = v31
  const v32 = s[177] ? 4 : 0
  s[834] = v32
  const v33 = s[175] ? 3 : 0
  s[832] = v33
  const v34 = f.vurderingsdato <= 18261 /* 2019-12-31 */
  s[439] = v34
  const v35 = f.vurderingsdato <= 16616 /* 2015-06-30 */
  s[831] = v35
  const v36 = s[114] ? 3 : 0
  s[851] = v36
  const v37 = s[0] ? 2 : 0
  s[850] = v37
  const v38 = f.vurderingsdato <= 20484 /* 2026-01-31 */
  s[443] = v38
  const v39 = s[114] ? 4 : 0
  s[1009] = v39
  const v40 = s[177] ? 3 : 0
  s[1022] = v40
  const v41 = v38 ? v40 : v39
  s[440] = v41
  const v42 = f.vurderingsdato >= 15884 /* 2013-06-28 */ ? 4 : 0
  s[855] = v42
  const v43 = s[0] ? 3 : 0
  s[854] = v43
  const v44 = f.vurderingsdato <= 15883 /* 2013-06-27 */
  s[853] = v44
  const v45 = s[430] ? 2 : 0
  s[453] = v45
  const v46 = f.vurderingsdato <= 15011 /* 2011-02-06 */
  s[452] = v46
  const v47 = s[5] ? 0 : s[4] <= 15011 /* 2011-02-06 */ ? v26 : s[338] ? 2 : 0
  s[866] = v47
  const v48 = s[39] && !s[431] && s[40] < NEVER
  s[892] = v48
  const v49 = s[41] >= 20485 /* 2026-02-01 */
  s[897] = v49
  const v50 = s[41] >= 15012 /* 2011-02-07 */
  const v51 = v50 ? 2 : 0
  s[896] = v51
  const v52 = s[40] <= 20484 /* 2026-01-31 */
  s[895] = v52
  const v53 = s[41] >= 13332 /* 2006-07-03 */ ? 1 : 0
  s[894] = v53
  const v54 = s[40] <= 15011 /* 2011-02-06 */
  s[893] = v54
  const v55 = s[41] >= 16252 /* 2014-07-01 */
  const v56 = v50 ? 3 : 0
  s[901] = v56
  const v57 = s[40] <= 16251 /* 2014-06-30 */
  s[906] = v57
  const v58 = v57 ? v56 : v55 ? 4 : 0
  s[900] = v58
  const v59 = s[41] >= 13545 /* 2007-02-01 */ ? 2 : 0
  s[899] = v59
  const v60 = s[40] <= 13544 /* 2007-01-31 */
  s[898] = v60
  const v61 = v55 ? 3 : 0
  s[907] = v61
  const v62 = v48 ? v53 : 0
  s[908] = v62
  const v63 = s[63] >= 16252 /* 2014-07-01 */
  s[459] = v63
  const v64 = s[65] <= 16251 /* 2014-06-30 */
  s[457] = v64
  const v65 = s[63] >= 15012 /* 2011-02-07 */
  s[1101] = v65
  const v66 = v65 ? 2 : 0
  s[458] = v66
  const v67 = s[65] <= 15011 /* 2011-02-06 */
  s[455] = v67
  const v68 = v27 ? (v67 ? v29 : v66) : 0
  s[450] = v68
  const v69 = s[63] >= 15341 /* 2012-01-02 */
  s[920] = v69
  const v70 = s[65] <= 15340 /* 2012-01-01 */
  s[919] = v70
  const v71 = v28 ? 3 : 0
  s[921] = v71
  const v72 = s[123] ? 2 : 0
  s[967] = v72
  const v73 = f.vurderingsdato <= 16800 /* 2015-12-31 */
  s[966] = v73
  const v74 = s[123] ? 3 : 0
  s[969] = v74
  const v75 = f.vurderingsdato <= 16251 /* 2014-06-30 */
  s[968] = v75
  const v76 = s[114] ? 5 : 0
  s[451] = v76
  const v77 = v38 ? v32 : v76
  s[984] = v77
  const v78 = f.vurderingsdato <= 17682 /* 2018-05-31 */
  s[982] = v78
  const v79 = v38 ? (s[432] ? 4 : 0) : v76
  s[988] = v79
}

function svar_34(f, s) {
  const v0 = s[116] ? 3 : 0
  s[987] = v0
  const v1 = f.vurderingsdato <= 19133 /* 2022-05-21 */
  s[986] = v1
  const v2 = f.vurderingsdato <= 18992 /* 2021-12-31 */
  s[985] = v2
  const v3 = s[177] ? 5 : 0
  s[992] = v3
  const v4 = s[1] ? 2 : 0
  s[991] = v4
  const v5 = s[433] ? 5 : 0
  s[1002] = v5
  const v6 = f.ressourceforloebStartede <= 20484 /* 2026-01-31 */
  s[1000] = v6
  const v7 = f.ressourceforloebStartede <= 18992 /* 2021-12-31 */
  s[998] = v7
  const v8 = s[434] ? 2 : 0
  s[997] = v8
  const v9 = f.ressourceforloebStartede <= 18808 /* 2021-06-30 */
  s[996] = v9
  const v10 = s[435] ? 1 : 0
  s[995] = v10
  const v11 = f.ressourceforloebStartede <= 15705 /* 2012-12-31 */
  s[994] = v11
  const v12 = f.ressourceforloebPlanlagtTil <= 20484 /* 2026-01-31 */
  s[1013] = v12
  const v13 = s[436] ? 2 : 0
  s[1012] = v13
  const v14 = s[437] ? 1 : 0
  s[1011] = v14
  const v15 = f.ressourceforloebPlanlagtTil <= 15705 /* 2012-12-31 */
  s[1010] = v15
  const v16 = f.ressourceforloebStartede <= 18261 /* 2019-12-31 */
  s[1016] = v16
  const v17 = s[114] ? 6 : 0
  s[1023] = v17
  const v18 = f.vurderingsdato >= 13859 /* 2007-12-12 */ ? 2 : 0
  s[1038] = v18
  const v19 = f.vurderingsdato <= 13858 /* 2007-12-11 */
  s[1037] = v19
  const v20 = v19 ? s[438] : s[439] ? v18 : s[440]
  s[1033] = v20
  const v21 = f.revalideringStartede <= 13858 /* 2007-12-11 */ ? (s[122] ? 1 : 0) : f.revalideringStartede <= 18261 /* 2019-12-31 */ ? (f.revalideringStartede >= 13859 /* 2007-12-12 */ ? 2 : 0) : f.revalideringStartede <= 20484 /* 2026-01-31 */ ? (s[441] ? 3 : 0) : f.revalideringStartede >= 20485 /* 2026-02-01 */ ? 4 : 0
  s[1034] = v21
  const v22 = f.revalideringErBevilget ? v21 : 0
  s[1035] = v22
  const v23 = s[442] ? 1 : 0
  s[1036] = v23
  const v24 = s[114] ? 2 : 0
  s[1104] = v24
  const v25 = s[443] ? s[444] : v24
  s[1041] = v25
  const v26 = f.vurderingsdato <= 16386 /* 2014-11-12 */
  s[1045] = v26
  const v27 = s[130] ? 1 : 0
  s[1052] = v27
  const v28 = s[177] ? 2 : 0
  s[1060] = v28
  const v29 = f.vurderingsdato <= 16940 /* 2016-05-19 */
  s[1061] = v29
  const v30 = s[443] ? v3 : v17
  s[1071] = v30
  const v31 = s[187] ? 4 : 0
  s[1070] = v31
  const v32 = s[445] ? 3 : 0
  s[1069] = v32
  const v33 = f.vurderingsdato <= 15394 /* 2012-02-24 */
  s[1068] = v33
  const v34 = s[426] && !s[446] && !s[185]
  s[1082] = v34
  const v35 = f.vurderingsdato <= 15393 /* 2012-02-23 */
  s[1085] = v35
  const v36 = v34 ? (v19 ? s[438] : f.vurderingsdato <= 15070 /* 2011-04-06 */ ? v18 : v35 ? (f.vurderingsdato >= 15071 /* 2011-04-07 */ ? 3 : 0) : s[439] ? (s[447] ? 4 : 0) : v30) : 0
  s[1072] = v36
  const v37 = s[448] ? 1 : 0
  s[1073] = v37
  const v38 = s[114] ? 8 : 0
  s[1090] = v38
  const v39 = f.vurderingsdato <= 17896 /* 2018-12-31 */ ? s[438] : f.vurderingsdato >= 17897 /* 2019-01-01 */ ? 2 : 0
  s[1098] = v39
  const v40 = s[449] ? s[450] : 0
  s[1099] = v40
  const v41 = f.saerligeGrundeTilAndetTidspunkt ? 1 : 0
  s[1100] = v41
  const v42 = f.vurderingsdato <= 20634 /* 2026-06-30 */
  s[1116] = v42
  const v43 = v42 ? s[451] : s[208] ? 6 : 0
  s[1111] = v43
  const v44 = f.vurderingsdato <= 20088 /* 2024-12-31 */
  s[1110] = v44
  const v45 = f.vurderingsdato <= 16439 /* 2015-01-04 */
  s[1109] = v45
  const v46 = s[208] ? 5 : 0
  s[1131] = v46
  const v47 = s[210] ? 5 : 0
  s[1133] = v47
  const v48 = s[452] ? s[438] : s[453]
  s[1144] = v48
  const v49 = s[63] >= 15517 /* 2012-06-26 */
  s[1262] = v49
  const v50 = v49 ? 4 : 0
  s[1159] = v50
  const v51 = s[63] >= 15398 /* 2012-02-28 */ ? 3 : 0
  s[1158] = v51
  const v52 = s[65] <= 15516 /* 2012-06-25 */
  s[1157] = v52
  const v53 = s[65] <= 15397 /* 2012-02-27 */
  s[1156] = v53
  const v54 = s[454] ? (s[455] ? s[456] : s[457] ? s[458] : s[459] ? 3 : 0) : 0
  s[1165] = v54
  const v55 = s[104] && !s[106] && s[460] < NEVER
  s[1171] = v55
  const v56 = s[63] >= 15427 /* 2012-03-28 */
  s[1273] = v56
  const v57 = v56 ? 3 : 0
  s[1266] = v57
  const v58 = s[65] <= 15426 /* 2012-03-27 */
  s[1265] = v58
  const v59 = s[93] ? (s[454] ? (s[455] ? s[456] : v58 ? s[458] : v52 ? v57 : s[65] <= 16248 /* 2014-06-27 */ ? v50 : s[65] <= 16658 /* 2015-08-11 */ ? (s[63] >= 16249 /* 2014-06-28 */ ? 5 : 0) : s[63] >= 16659 /* 2015-08-12 */ ? 6 : 0) : 0) : 0
  s[1277] = v59
  const v60 = s[454] ? (s[455] ? s[456] : s[65] <= 15111 /* 2011-05-17 */ ? s[458] : s[65] <= 15207 /* 2011-08-21 */ ? (s[63] >= 15112 /* 2011-05-18 */ ? 3 : 0) : s[63] >= 15208 /* 2011-08-22 */ ? 4 : 0) : 0
  s[1278] = v60
}

export function svar(f) {
  const s = new Array(1318)
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
  return { ALF_62_3: s[266], ALF_62_3_hoej: s[267], ALF_62_3_kan: (s[265] ? 1 : 0) + (s[268] ? 4 : 0), BEK937_27_kan: (s[461] ? 1 : 0) + (s[462] ? 2 : 0) + (s[463] ? 4 : 0), FERIEBEK_2_kan: (s[183] ? 1 : 0) + (s[182] ? 2 : 0) + s[464], FERIEBEK_2_6_kan: (s[465] ? 3 : 0) + 4, LAB_36_3_kan: (s[466] ? 1 : 0) + (s[467] ? 2 : 0) + (s[468] ? 4 : 0), LAB_107_1_kan: (s[469] ? 1 : 0) + (s[470] ? 2 : 0) + s[471], LAB_110_1: s[472], LAB_110_1_hoej: s[473], LAB_110_1_kan: (s[474] ? 1 : 0) + (s[475] ? 4 : 0), LAB_112_1_kan: (s[476] ? 1 : 0) + (s[477] ? 2 : 0) + (s[478] ? 4 : 0), LAB_112_2_kan: (s[479] ? 1 : 0) + (s[480] ? 2 : 0) + s[471], LAB_112_3_kan: (s[481] ? 1 : 0) + (s[482] ? 2 : 0) + s[471], LAB_113_2: s[483], LAB_113_2_hoej: s[484], LAB_113_2_kan: s[485], LAB_113_2_team_kan: (s[486] ? 1 : 0) + (s[487] ? 2 : 0) + (s[488] ? 4 : 0), LAB_113_3_kan: (s[489] ? 1 : 0) + (s[490] ? 2 : 0) + s[491], LAB_113_4: s[492], LAB_113_4_hoej: s[493], LAB_113_4_kan: s[494] + s[495], LAB_113_4_ydelse_kan: (s[496] ? 1 : 0) + (s[497] ? 2 : 0) + s[495], LAB_113a_kan: (s[498] ? 1 : 0) + (s[499] ? 2 : 0) + (s[500] ? 4 : 0), LAB_114_1: s[501], LAB_114_1_hoej: s[502], LAB_114_1_kan: s[485], LAB_114_1_plan_kan: (s[503] ? 1 : 0) + (s[504] ? 2 : 0) + s[505], LAB_114_3: s[506], LAB_114_3_hoej: s[507], LAB_114_3_kan: 1 + (s[508] ? 4 : 0), LAB_114_4: s[509], LAB_114_4_hoej: s[510], LAB_114_4_kan: s[494] + (s[511] ? 4 : 0), LAB_142_1_kan: (s[512] ? 1 : 0) + (s[513] ? 2 : 0) + s[471], LAB_144_kan: s[514] + (s[189] ? 2 : 0) + s[471], LAB_145_1: s[515], LAB_145_1_hoej: s[516], LAB_145_1_kan: s[517] + (s[518] ? 4 : 0), LAB_145_1_plan_kan: (s[519] ? 1 : 0) + (s[520] ? 2 : 0) + (s[521] ? 4 : 0), LAB_145_2_kan: (s[120] ? 1 : 0) + (s[121] ? 2 : 0) + (s[122] ? 0 : 4), LAB_146_kan: (s[522] ? 1 : 0) + (s[523] ? 2 : 0) + s[471], LAS_68_2: s[524], LAS_68_2_hoej: s[525], LAS_68_2_kan: (s[526] ? 1 : 0) + (s[527] ? 4 : 0), LAS_68_4: s[127], LAS_68_4_hoej: s[126], LAS_68_4_kan: (s[128] ? 1 : 0) + (s[129] ? 4 : 0), LAS_68_5_kan: s[444] + (s[528] ? 2 : 0) + (s[529] ? 4 : 0), LAS_68a_1: s[530], LAS_68a_1_hoej: s[531], LAS_68a_1_kan: (s[532] ? 1 : 0) + (s[533] ? 4 : 0), LAS_68a_1_tid_kan: (s[534] ? 1 : 0) + (s[535] ? 2 : 0) + s[464], LAS_68a_2: s[536], LAS_68a_2_hoej: s[537], LAS_68a_2_kan: (s[538] ? 1 : 0) + (s[539] ? 4 : 0), LAS_68a_3: s[540], LAS_68a_3_hoej: s[541], LAS_68a_3_kan: (s[542] ? 1 : 0) + (s[543] ? 4 : 0), LAS_69j_2: s[135], LAS_69j_2_hoej: s[136], LAS_69j_2_kan: (s[137] ? 1 : 0) + (s[138] ? 4 : 0), LAS_69j_2_bidrag: s[544], LAS_69j_2_bidrag_hoej: s[545], LAS_69j_2_bidrag_kan: (s[546] ? 1 : 0) + (s[547] ? 4 : 0), LAS_69j_4: s[179], LAS_69j_4_hoej: s[178], LAS_69j_4_kan: (s[180] ? 1 : 0) + (s[181] ? 4 : 0), LAS_69j_5: s[548], LAS_69j_5_hoej: s[549], LAS_69j_5_kan: (s[550] ? 1 : 0) + (s[551] ? 4 : 0), LAS_69j_5_modtager_kan: (s[552] ? 1 : 0) + (s[553] ? 2 : 0) + (s[554] ? 4 : 0), LAS_69j_5_tid_kan: (s[555] ? 1 : 0) + (s[148] ? 2 : 0) + s[556], LAS_69j_7_kan: (s[557] ? 1 : 0) + (s[558] ? 2 : 0) + s[556], LAS_69j_8_kan: (s[559] ? 1 : 0) + (s[560] ? 2 : 0) + (s[561] ? 4 : 0), LAS_69j_9: s[176], LAS_69j_9_hoej: s[562], LAS_69j_9_kan: (s[563] ? 1 : 0) + (s[564] ? 4 : 0), LAS_69j_10: s[150], LAS_69j_10_hoej: s[147], LAS_69j_10_kan: (s[151] ? 1 : 0) + (s[152] ? 4 : 0), LAS_69j_11_kan: (s[565] ? 1 : 0) + (s[566] ? 2 : 0) + (s[567] ? 4 : 0), LAS_69j_13_kan: (s[568] ? 1 : 0) + (s[569] ? 2 : 0) + (s[570] ? 4 : 0), LAS_69j_udbetales: s[571], LAS_69j_udbetales_hoej: s[572], LAS_69j_udbetales_kan: (s[573] ? 1 : 0) + (s[574] ? 4 : 0), LAS_69k_6: s[575], LAS_69k_6_hoej: s[576], LAS_69k_6_kan: (s[577] ? 1 : 0) + s[464], LAS_69k_6_aftale_kan: (s[578] ? 1 : 0) + (s[579] ? 2 : 0) + s[464], LAS_69k_6_senest: s[580], LAS_69k_6_senest_hoej: s[581], LAS_69k_6_senest_kan: s[0] ? 1 : 4, LAS_70_1_kan: s[582] + (s[446] ? 2 : 0) + s[583], LAS_70_1_3_kan: (s[584] ? 1 : 0) + (s[585] ? 2 : 0) + (s[586] ? 4 : 0), LAS_70_4: s[587], LAS_70_4_hoej: s[588], LAS_70_4_kan: s[582] + (s[589] ? 4 : 0), LAS_71_1: s[590], LAS_71_1_hoej: s[591], LAS_71_1_kan: s[582] + (s[592] ? 4 : 0), LAS_71_3: s[593], LAS_71_3_hoej: s[594], LAS_71_3_kan: (s[595] ? 1 : 0) + (s[596] ? 4 : 0), LAS_71_6_kan: s[514] + (s[1] ? 0 : 2) + (s[597] ? 4 : 0), LAS_73b_kan: (s[598] ? 1 : 0) + (s[599] ? 2 : 0) + s[583], LAS_73c_1: s[600], LAS_73c_1_hoej: s[601], LAS_73c_1_kan: s[517] + (s[602] ? 4 : 0), LAS_73f_1: s[603], LAS_73f_1_hoej: s[604], LAS_73f_1_kan: s[517] + s[583], LOV1750_21_8_kan: (s[117] ? 1 : 0) + (s[119] ? 2 : 0) + s[491], LOV1750_21_revalidering_kan: (s[184] ? 1 : 0) + (s[186] ? 2 : 0) + s[583], SDL_2_kan: (s[605] ? 1 : 0) + (s[606] ? 2 : 0) + (s[607] ? 4 : 0), SDL_2_1_kan: (s[201] ? 1 : 0) + (s[205] ? 2 : 0) + s[608], SDL_3_kan: (s[204] ? 1 : 0) + (s[206] ? 2 : 0) + s[471], SDL_6_1: s[63], SDL_6_1_hoej: s[65], SDL_6_1_kan: s[609] + s[610], SDL_7_1_kan: (s[94] ? 1 : 0) + (s[100] ? 2 : 0) + s[471], SDL_7_1_ferie_kan: (s[1] ? 0 : 1) + 2 + s[471], SDL_7_1_ferieaftale_kan: (s[611] ? 1 : 0) + (s[612] ? 2 : 0) + s[471], SDL_7_1_genoptagelse: s[613], SDL_7_1_genoptagelse_hoej: s[614], SDL_7_1_genoptagelse_kan: (f.ferieAftalt ? 1 : 0) + (s[615] ? 4 : 0), SDL_7_1_ny_kan: (s[616] ? 1 : 0) + (s[617] ? 2 : 0) + s[471], SDL_7_2_kan: (s[618] ? 1 : 0) + (s[619] ? 2 : 0) + s[471], SDL_7_3: s[620], SDL_7_3_hoej: s[621], SDL_7_3_kan: (s[622] ? 1 : 0) + (s[623] ? 4 : 0), SDL_7_5_kan: (s[624] ? 1 : 0) + (s[625] ? 2 : 0) + s[471], SDL_7a_1: s[626], SDL_7a_1_hoej: s[627], SDL_7a_1_kan: (s[628] ? 1 : 0) + s[629], SDL_7c_kan: (s[218] ? 1 : 0) + (s[219] ? 2 : 0) + (s[210] ? 0 : 4), SDL_10a_kan: (s[630] ? 1 : 0) + (s[631] ? 2 : 0) + s[471], SDL_11_3: s[632], SDL_11_3_hoej: s[633], SDL_11_3_kan: 1 + (s[634] ? 0 : 4), SDL_11a_1_kan: (s[635] ? 1 : 0) + (s[636] ? 2 : 0) + (s[637] ? 4 : 0), SDL_12_1_1_kan: (s[217] ? 1 : 0) + (s[215] ? 2 : 0) + (s[216] ? 4 : 0), SDL_12_1_2_kan: (s[250] ? 1 : 0) + (s[245] ? 2 : 0) + (s[244] ? 4 : 0), SDL_12_1_3_kan: (s[638] ? 1 : 0) + (s[639] ? 2 : 0) + s[471], SDL_13b_1: s[640], SDL_13b_1_hoej: s[641], SDL_13b_1_kan: (s[642] ? 1 : 0) + (s[643] ? 4 : 0), SDL_13b_1_antal: s[644], SDL_13b_1_antal_hoej: s[645], SDL_13b_1_antal_kan: (s[646] ? 1 : 0) + (s[647] ? 4 : 0), SDL_13b_1_naeste: s[648], SDL_13b_1_naeste_hoej: s[649], SDL_13b_1_naeste_kan: (s[650] ? 1 : 0) + (s[651] ? 4 : 0), SDL_13b_5_kan: (s[652] ? 1 : 0) + (s[653] ? 2 : 0) + (s[654] ? 4 : 0), SDL_13f_1_kan: (s[222] ? 1 : 0) + (s[220] ? 2 : 0) + (s[221] ? 0 : 4), SDL_13f_1_dag: s[655], SDL_13f_1_dag_hoej: s[656], SDL_13f_1_dag_kan: (s[657] ? 1 : 0) + (s[658] ? 4 : 0), SDL_21_1_1_kan: (s[659] ? 1 : 0) + (s[660] ? 2 : 0) + s[471], SDL_21_1_2_kan: (s[661] ? 1 : 0) + (s[662] ? 2 : 0) + s[471], SDL_21_1_3_kan: (s[663] ? 1 : 0) + (s[664] ? 2 : 0) + s[471], SDL_21_4_kan: s[665] + (s[666] ? 2 : 0) + (s[667] ? 4 : 0), SDL_21_4_dag: s[668], SDL_21_4_dag_hoej: s[669], SDL_21_4_dag_kan: s[670], SDL_21_4_fra: s[671], SDL_21_4_fra_hoej: s[672], SDL_21_4_fra_kan: s[665] + (s[673] ? 4 : 0), SDL_21a_kan: (s[674] ? 1 : 0) + (s[675] ? 2 : 0) + s[471], SDL_24_1: s[108], SDL_24_1_hoej: s[110], SDL_24_1_kan: (s[104] ? 1 : 0) + (s[106] ? 4 : 0), SDL_24_1_ophoer: s[676], SDL_24_1_ophoer_hoej: s[677], SDL_24_1_ophoer_kan: (s[678] ? 1 : 0) + (s[679] ? 4 : 0), SDL_24_1_revurdering_kan: (s[680] ? 1 : 0) + (s[681] ? 2 : 0) + (s[682] ? 4 : 0), SDL_24_3: flat(s[11]), SDL_24_3_hoej: flat(s[10]), SDL_24_3_kan: s[609] + (s[683] ? 2 : 0) + s[610], SDL_24a_1_kan: (s[272] ? 1 : 0) + (s[277] ? 2 : 0) + (s[276] ? 4 : 0), SDL_24a_1_graense_kan: (s[96] ? 1 : 0) + (s[99] ? 2 : 0) + (s[97] ? 4 : 0), SDL_24a_2: s[684], SDL_24a_2_hoej: s[685], SDL_24a_2_kan: (s[686] ? 1 : 0) + (s[687] ? 4 : 0), SDL_24a_6_kan: (s[688] ? 1 : 0) + (s[689] ? 2 : 0) + s[471], SDL_24b_1_kan: s[690] + (s[691] ? 2 : 0) + s[471], SDL_24b_2: s[692], SDL_24b_2_hoej: s[693], SDL_24b_2_kan: s[690] + (s[694] ? 4 : 0), SDL_24c_1_kan: (s[695] ? 1 : 0) + (s[696] ? 2 : 0) + s[471], SDL_25_1: s[107], SDL_25_1_hoej: s[109], SDL_25_1_kan: (s[103] ? 1 : 0) + (s[105] ? 4 : 0), SDL_26_1_kan: (s[697] ? 1 : 0) + (s[698] ? 2 : 0) + (s[699] ? 4 : 0), SDL_26_1_covid: s[290], SDL_26_1_covid_hoej: s[291], SDL_26_1_covid_kan: (s[292] ? 1 : 0) + (s[293] ? 4 : 0), SDL_26_1_fra: s[700], SDL_26_1_fra_hoej: s[701], SDL_26_1_fra_kan: (s[702] ? 1 : 0) + (s[703] ? 4 : 0), SDL_26_1_uger: s[704], SDL_26_1_uger_hoej: s[705], SDL_26_1_uger_kan: (s[706] ? 1 : 0) + s[608], SDL_26_2_kan: (s[707] ? 1 : 0) + (s[708] ? 2 : 0) + (s[709] ? 4 : 0), SDL_26_3_covid: s[294], SDL_26_3_covid_hoej: s[295], SDL_26_3_covid_kan: (s[296] ? 1 : 0) + (s[297] ? 4 : 0), SDL_26a_1_covid: s[710], SDL_26a_3_covid: s[298], SDL_26a_3_covid_kan: s[299] ? 4 : 1, SDL_26c_covid: s[305], SDL_26c_covid_hoej: s[307], SDL_26c_covid_kan: (s[301] ? 1 : 0) + (s[303] ? 4 : 0), SDL_26d_covid: s[304], SDL_26d_covid_hoej: s[306], SDL_26d_covid_kan: (s[300] ? 1 : 0) + (s[302] ? 4 : 0), SDL_26f_covid: s[711], SDL_26f_covid_hoej: s[712], SDL_26f_covid_kan: (s[713] ? 1 : 0) + (s[714] ? 4 : 0), SDL_26g_covid: s[308], SDL_26g_covid_hoej: s[309], SDL_26g_covid_kan: (s[310] ? 1 : 0) + (s[311] ? 4 : 0), SDL_26h_covid: s[715], SDL_26h_covid_hoej: s[716], SDL_26h_covid_kan: (s[717] ? 1 : 0) + (s[718] ? 4 : 0), SDL_26i_covid: s[719], SDL_26i_covid_hoej: s[720], SDL_26i_covid_kan: (s[721] ? 1 : 0) + (s[722] ? 4 : 0), SDL_27_1_kan: (s[111] ? 1 : 0) + (s[112] ? 2 : 0) + (s[113] ? 4 : 0), SDL_27_1_1_kan: (s[54] ? 1 : 0) + (s[49] ? 2 : 0) + s[723], SDL_27_1_2_kan: (s[55] ? 1 : 0) + (s[60] ? 2 : 0) + s[724], SDL_27_1_2_slut: s[328], SDL_27_1_2_slut_hoej: s[329], SDL_27_1_2_slut_kan: (s[330] ? 1 : 0) + s[725], SDL_27_1_2_uger: s[726], SDL_27_1_2_uger_hoej: s[727], SDL_27_1_2_uger_kan: (s[728] ? 1 : 0) + s[724], SDL_27_1_3_kan: (s[56] ? 1 : 0) + (s[61] ? 2 : 0) + s[724], SDL_27_1_3_slut: s[332], SDL_27_1_3_slut_hoej: s[333], SDL_27_1_3_slut_kan: (s[334] ? 1 : 0) + s[725], SDL_27_1_3_uger: s[317], SDL_27_1_3_uger_hoej: s[319], SDL_27_1_3_uger_kan: (s[315] ? 1 : 0) + s[724], SDL_27_1_4_kan: (s[57] ? 1 : 0) + (s[62] ? 2 : 0) + s[723], SDL_27_1_4_slut: s[729], SDL_27_1_4_slut_hoej: s[730], SDL_27_1_4_slut_kan: (s[731] ? 1 : 0) + (s[732] ? 4 : 0), SDL_27_1_5_kan: (s[58] ? 1 : 0) + (s[51] ? 2 : 0) + s[724], SDL_27_1_6_kan: (s[59] ? 1 : 0) + (s[53] ? 2 : 0) + s[724], SDL_27_1_7_kan: (s[322] ? 1 : 0) + (s[327] ? 2 : 0) + s[724], SDL_27_1_7_2_kan: (s[733] ? 1 : 0) + (s[734] ? 2 : 0) + (s[735] ? 4 : 0), SDL_27_1_slut: s[736], SDL_27_1_slut_hoej: s[737], SDL_27_1_slut_kan: (s[738] ? 1 : 0) + (s[739] ? 4 : 0), SDL_29_1_kan: (s[740] ? 1 : 0) + (s[741] ? 2 : 0) + (s[742] ? 4 : 0), SDL_30_kan: (s[74] ? 1 : 0) + (s[75] ? 2 : 0) + s[608], SDL_30_1: s[70], SDL_30_1_hoej: s[71], SDL_30_1_kan: (s[72] ? 1 : 0) + s[608], SDL_30_2_kan: (s[743] ? 1 : 0) + (s[744] ? 2 : 0) + s[608], SDL_30_fleksjob_kan: (s[745] ? 1 : 0) + (s[746] ? 2 : 0) + (s[747] ? 4 : 0), SDL_31_1: s[262], SDL_31_1_hoej: s[263], SDL_31_1_kan: (s[261] ? 1 : 0) + (s[264] ? 4 : 0), SDL_32_kan: (s[199] ? 1 : 0) + (s[200] ? 2 : 0) + s[608], SDL_32_1_kan: (s[86] ? 1 : 0) + (s[85] ? 2 : 0) + s[608], SDL_33_1: s[270], SDL_33_1_hoej: s[271], SDL_33_1_kan: (s[273] ? 1 : 0) + (s[274] ? 4 : 0), SDL_34_1_kan: (s[748] ? 1 : 0) + (s[749] ? 2 : 0) + s[608], SDL_35_2: s[750], SDL_35_2_hoej: s[751], SDL_35_2_kan: (s[752] ? 1 : 0) + (s[753] ? 4 : 0), SDL_35_3: s[754], SDL_35_3_hoej: s[755], SDL_35_3_kan: (s[756] ? 1 : 0) + (s[757] ? 4 : 0), SDL_35_3_fra: s[758], SDL_35_3_fra_hoej: s[759], SDL_35_3_fra_kan: (s[760] ? 1 : 0) + (s[761] ? 4 : 0), SDL_38_1: s[762], SDL_38_1_hoej: s[763], SDL_38_1_kan: (s[764] ? 1 : 0) + (s[765] ? 4 : 0), SDL_38_7: s[766], SDL_38_7_hoej: s[767], SDL_38_7_kan: (s[768] ? 1 : 0) + (s[769] ? 4 : 0), SDL_38_7_tide_kan: (s[349] ? 1 : 0) + (s[350] ? 2 : 0) + (s[351] ? 4 : 0), SDL_38_8_kan: (s[346] ? 1 : 0) + (s[348] ? 2 : 0) + (s[347] ? 4 : 0), SDL_40_1: s[770], SDL_40_1_hoej: s[771], SDL_40_1_kan: (s[772] ? 1 : 0) + (s[773] ? 4 : 0), SDL_40a_1: s[774], SDL_40a_1_hoej: s[775], SDL_40a_1_kan: (s[776] ? 1 : 0) + (s[777] ? 4 : 0), SDL_41_1: s[778], SDL_41_1_hoej: s[779], SDL_41_1_kan: (s[780] ? 1 : 0) + (s[781] ? 4 : 0), SDL_42_1_kan: (s[89] ? 1 : 0) + (s[88] ? 2 : 0) + s[608], SDL_43_1: s[782], SDL_43_1_hoej: s[783], SDL_43_1_kan: (s[784] ? 1 : 0) + (s[785] ? 4 : 0), SDL_43_4: s[786], SDL_43_4_hoej: s[787], SDL_43_4_kan: (s[788] ? 1 : 0) + (s[789] ? 4 : 0), SDL_43_4_tide_kan: (s[790] ? 1 : 0) + (s[791] ? 2 : 0) + (s[792] ? 4 : 0), SDL_43_5_kan: (s[793] ? 1 : 0) + (s[794] ? 2 : 0) + (s[795] ? 4 : 0), SDL_46_1: s[796], SDL_46_1_hoej: s[797], SDL_46_1_kan: (s[798] ? 1 : 0) + (s[799] ? 4 : 0), SDL_47_1: s[397], SDL_47_1_hoej: s[398], SDL_47_1_kan: (s[400] ? 1 : 0) + (s[402] ? 4 : 0), SDL_47_1_3: s[800], SDL_47_1_3_hoej: s[801], SDL_47_1_3_kan: (s[802] ? 1 : 0) + (s[803] ? 4 : 0), SDL_50_1: s[409], SDL_50_1_hoej: s[410], SDL_50_1_kan: (s[411] ? 1 : 0) + (s[412] ? 4 : 0), SDL_51_1: s[405], SDL_51_1_hoej: s[407], SDL_51_1_kan: s[670], SDL_52_1: s[804], SDL_52_1_hoej: s[805], SDL_52_1_kan: (s[806] ? 1 : 0) + (s[807] ? 4 : 0), SDL_53_1: s[808], SDL_53_1_hoej: s[809], SDL_53_1_kan: (s[810] ? 1 : 0) + (s[811] ? 4 : 0), SDL_53_2_kan: (s[399] ? 1 : 0) + (s[401] ? 2 : 0) + s[471], SDL_53_3: s[406], SDL_53_3_hoej: s[408], SDL_53_3_kan: (s[403] ? 1 : 0) + (s[404] ? 4 : 0), SDL_54_1_kan: (s[812] ? 1 : 0) + (s[813] ? 2 : 0) + s[608], SDL_59_2: s[814], SDL_59_2_hoej: s[815], SDL_59_2_kan: (s[816] ? 1 : 0) + (s[817] ? 4 : 0), SDL_59_6_kan: (s[419] ? 1 : 0) + (s[420] ? 2 : 0) + s[629], spor: [s[63], s[65], s[5] << 0 | s[7] << 1 | (s[5] ? 0 : s[818]) << 2 | s[819] << 3 | s[265] << 4 | s[268] << 5 | (s[454] ? (s[820] ? s[456] : s[821] ? 2 : 0) : 0) << 6 | s[93] << 8 | (f.dagpengerettenSlutter ? 512 : 0) | s[461] << 10 | s[462] << 11 | s[463] << 12 | (s[822] ? 0 : f.vurderingsdato <= 19935 /* 2024-07-31 */ ? s[438] : s[823] ? 2 : 0) << 13 | s[822] << 15 | s[824] << 16 | s[825] << 17 | s[826] << 18 | s[827] << 19 | (f.uddannelsePasserMedBehandling ? 1048576 : 0) | (f.uddannelseUdskyderRevalidering ? 2097152 : 0) | s[828] << 22 | s[465] << 23 | (s[465] ? s[444] : 0) << 24 | s[0] << 25 | s[829] << 26 | s[183] << 27 | s[182] << 28, s[266], s[267], (s[0] ? (s[830] ? s[444] : s[831] ? (f.vurderingsdato >= 16071 /* 2014-01-01 */ ? 2 : 0) : s[439] ? s[832] : s[833] ? s[834] : s[835] ? 5 : 0) : 0) << 0 | s[836] << 3 | s[837] << 4 | s[838] << 5 | s[839] << 6 | s[840] << 7 | s[841] << 8 | s[842] << 9 | s[843] << 10 | s[844] << 11 | s[845] << 12 | s[846] << 13 | s[847] << 14 | s[848] << 15 | s[117] << 16 | s[119] << 17 | s[118] << 18 | (f.ressourceforloebErBevilget ? (s[849] ? s[438] : s[443] ? s[850] : s[851]) : 0) << 19 | (f.ressourceforloebErBevilget ? 2097152 : 0) | s[115] << 22 | s[852] << 23 | s[466] << 24 | s[467] << 25 | s[468] << 26 | (f.ressourceforloebErBevilget ? (s[849] ? s[438] : s[439] ? s[850] : s[440]) : 0) << 27, s[618] << 0 | s[619] << 1 | s[1] << 2 | (s[452] ? s[438] : s[849] ? s[453] : s[853] ? s[854] : s[855]) << 3 | s[856] << 6 | s[69] << 7 | s[857] << 8 | s[858] << 9 | s[859] << 10 | s[860] << 11 | s[87] << 12 | s[139] << 13 | s[861] << 14 | s[862] << 15 | s[863] << 16 | s[864] << 17 | (f.ansatIFleksjob ? 262144 : 0) | s[865] << 19 | s[94] << 20 | s[100] << 21 | s[438] << 22 | (f.uarbejdsdygtigVedEgenSygdom ? 8388608 : 0) | s[683] << 24 | s[866] << 25 | s[103] << 27 | s[105] << 28, s[107], s[109], (s[286] ? s[866] : 0) << 0 | s[286] << 2 | s[101] << 3 | (f.opfylderHelbredsbetingelserForFoertidspension ? 16 : 0) | (f.naaetFolkepensionsalder ? 32 : 0) | s[102] << 6 | s[867] << 7 | s[868] << 8 | s[869] << 9 | s[870] << 10 | s[104] << 11 | s[106] << 12 | (!s[5] && s[871] ? 1 : !s[5] && !s[872] ? (s[25] ? 2 : s[34] ? 3 : 0) : 0) << 13 | s[872] << 15 | s[873] << 16 | s[16] << 17 | s[18] << 18 | s[17] << 19 | s[874] << 20 | s[875] << 21 | s[14] << 22 | s[15] << 23 | s[876] << 24 | s[877] << 25 | s[878] << 26 | s[879] << 27 | s[880] << 28 | s[881] << 29, s[108], s[110], s[13] << 0 | s[12] << 1 | s[882] << 2 | s[883] << 3 | s[884] << 4 | s[885] << 5 | s[886] << 6 | s[887] << 7 | s[888] << 8 | s[889] << 9 | s[890] << 10 | s[891] << 11 | s[54] << 12 | s[49] << 13 | s[50] << 14 | (s[892] ? (s[893] ? s[894] : s[895] ? s[896] : s[897] ? 3 : 0) : 0) << 15 | (f.forlaengelseErAfgjort ? 131072 : 0) | s[259] << 18 | s[260] << 19 | s[55] << 20 | s[60] << 21 | s[52] << 22 | (s[892] ? (s[893] ? s[894] : s[896]) : 0) << 23 | s[315] << 25 | (s[892] ? (s[898] ? s[894] : s[893] ? s[899] : s[900]) : 0) << 26 | s[56] << 29, s[317], s[319], s[61] << 0 | (s[892] ? (s[898] ? s[894] : s[893] ? s[899] : s[901]) : 0) << 1 | (f.underLaegebehandling ? 8 : 0) | (f.laegensSkoenErSikkert ? 16 : 0) | s[902] << 5 | s[903] << 6 | s[904] << 7 | s[905] << 8 | s[57] << 9 | s[62] << 10 | (s[892] ? (s[893] ? s[894] : s[906] ? s[896] : s[895] ? s[907] : s[897] ? 4 : 0) : 0) << 11 | s[58] << 14 | s[51] << 15 | (s[892] ? (s[893] ? s[894] : s[906] ? s[896] : s[907]) : 0) << 16 | (f.laegenVurdererLivstruende ? 262144 : 0) | (f.behandlingsmulighederUdtoemte ? 524288 : 0) | s[59] << 20 | s[53] << 21 | s[733] << 22 | s[734] << 23 | s[735] << 24 | (s[892] ? (s[40] <= 16952 /* 2016-05-31 */ ? s[894] : s[40] <= 16974 /* 2016-06-22 */ ? (s[41] >= 16953 /* 2016-06-01 */ ? 2 : 0) : s[40] <= 20634 /* 2026-06-30 */ ? (s[41] >= 16975 /* 2016-06-23 */ ? 3 : 0) : s[41] >= 20635 /* 2026-07-01 */ ? 4 : 0) : 0) << 25 | s[322] << 28 | s[327] << 29, (f.ansoegningOmFoertidspension ? 1 : 0) | s[111] << 1 | s[112] << 2 | s[113] << 3 | s[908] << 4 | s[96] << 5 | s[99] << 6 | s[97] << 7 | (s[454] ? (s[457] ? s[456] : s[459] ? 2 : 0) : 0) << 8 | s[743] << 10 | s[744] << 11 | s[73] << 12 | s[450] << 13 | s[909] << 15 | s[910] << 16 | s[911] << 17 | s[912] << 18 | s[913] << 19 | s[914] << 20 | (f.andetFravaerSeneste8Uger ? 2097152 : 0) | s[915] << 22 | s[916] << 23 | (f.genansat ? 16777216 : 0) | (f.paaArbejdeDaSygdommenKom ? 33554432 : 0) | s[745] << 26 | s[746] << 27 | s[747] << 28, (f.ansatIFleksjob ? s[450] : 0) << 0 | s[74] << 2 | s[75] << 3 | (s[454] ? s[456] : 0) << 4 | s[917] << 5 | s[918] << 6 | s[72] << 7 | (s[454] ? (s[65] <= 13604 /* 2007-04-01 */ ? s[456] : s[65] <= 14031 /* 2008-06-01 */ ? (s[63] >= 13605 /* 2007-04-02 */ ? 2 : 0) : s[919] ? (s[63] >= 14032 /* 2008-06-02 */ ? 3 : 0) : s[920] ? 4 : 0) : 0) << 8 | s[261] << 11 | s[264] << 12 | (f.fratraeder ? 8192 : 0) | s[86] << 14 | s[85] << 15 | (s[454] ? (s[65] <= 15522 /* 2012-07-01 */ ? s[456] : s[820] ? (s[63] >= 15523 /* 2012-07-02 */ ? 2 : 0) : s[921]) : 0) << 16 | s[922] << 18 | s[923] << 19 | s[924] << 20 | s[925] << 21 | s[926] << 22 | s[927] << 23 | s[83] << 24 | s[928] << 25 | s[929] << 26 | s[930] << 27 | (f.dagpengeretHvisRask ? 268435456 : 0) | s[91] << 29, s[70], s[71], s[262], s[263], s[90] << 0 | (f.erhvervsmaessigUddannelse ? 2 : 0) | s[931] << 2 | s[932] << 3 | s[933] << 4 | s[934] << 5 | s[935] << 6 | (f.elevILoennetPraktik ? 128 : 0) | s[936] << 8 | s[937] << 9 | s[938] << 10 | s[939] << 11 | s[940] << 12 | s[941] << 13 | s[942] << 14 | (f.iBeskaeftigelse ? 32768 : 0) | s[943] << 16 | s[944] << 17 | s[945] << 18 | s[946] << 19 | s[947] << 20 | s[948] << 21 | s[949] << 22 | s[950] << 23 | s[951] << 24 | s[952] << 25 | s[953] << 26 | s[954] << 27 | s[955] << 28 | s[956] << 29, s[89] << 0 | s[88] << 1 | (s[454] ? (s[455] ? s[456] : s[65] <= 15705 /* 2012-12-31 */ ? s[458] : s[65] <= 15883 /* 2013-06-27 */ ? (s[63] >= 15706 /* 2013-01-01 */ ? 3 : 0) : s[63] >= 15884 /* 2013-06-28 */ ? 4 : 0) : 0) << 2 | s[957] << 5 | s[958] << 6 | (f.drevetSenesteMaaned ? 128 : 0) | s[959] << 8 | s[960] << 9 | (f.tilskudTilEgenVirksomhed ? 1024 : 0) | s[748] << 11 | s[749] << 12 | (f.arbejdsskade ? 8192 : 0) | s[199] << 14 | s[200] << 15 | s[961] << 16 | s[962] << 17 | s[963] << 18 | s[964] << 19 | s[192] << 20 | s[193] << 21 | s[342] << 22 | s[204] << 23 | s[206] << 24 | (s[452] ? s[438] : f.vurderingsdato <= 17701 /* 2018-06-19 */ ? s[453] : s[965] ? 3 : 0) << 25 | s[272] << 27 | s[277] << 28 | s[276] << 29, s[695] << 0 | s[696] << 1 | (s[966] ? s[438] : s[967]) << 2 | (f.fikSygedagpengeVedLivstruende ? 16 : 0) | (f.laegenFinderIkkeLaengereLivstruende ? 32 : 0) | s[469] << 6 | s[470] << 7 | (s[968] ? s[438] : s[966] ? (s[130] ? 2 : 0) : s[439] ? s[969] : s[834]) << 8 | s[970] << 11 | s[971] << 12 | s[972] << 13 | s[973] << 14 | s[974] << 15 | s[975] << 16 | s[256] << 17 | s[976] << 18 | s[977] << 19 | s[978] << 20 | s[474] << 21 | s[475] << 22 | (s[474] ? (f.jobafklaringStartede <= 17531 /* 2017-12-31 */ ? (s[979] ? 1 : 0) : f.jobafklaringStartede <= 18261 /* 2019-12-31 */ ? (s[980] ? 2 : 0) : s[981] ? 3 : 0) : 0) << 23 | (f.erIJobafklaring ? 33554432 : 0) | s[979] << 26 | s[479] << 27 | s[480] << 28, s[472], s[473], (s[849] ? s[438] : s[982] ? s[850] : s[439] ? (s[983] ? 3 : 0) : s[984]) << 0 | (f.dokumenteretIngenUdvikling ? 8 : 0) | (f.heltAabenbartIngenUdvikling ? 16 : 0) | s[481] << 5 | s[482] << 6 | (s[849] ? s[438] : s[985] ? s[850] : s[986] ? s[987] : s[988]) << 7 | s[989] << 10 | (f.oenskerRessourceforloeb ? 2048 : 0) | s[476] << 12 | s[477] << 13 | s[478] << 14 | (s[990] ? 1 : s[849] ? s[991] : s[982] ? s[854] : s[439] ? (s[983] ? 4 : 0) : s[985] ? s[992] : s[443] ? (s[116] ? 6 : 0) : s[114] ? 7 : 0) << 15 | s[990] << 18 | s[114] << 19 | (f.komplekseProblemer ? 1048576 : 0) | (f.kanIkkeLoesesAfAndenIndsats ? 2097152 : 0) | (f.kraeverHelhedsorienteretForloeb ? 4194304 : 0) | s[993] << 23 | (f.laengerevarendeForsoergelse ? 16777216 : 0) | (f.deltagetUdenOegetTilknytning ? 33554432 : 0) | (f.behovForLaengerevarendeIndsats ? 67108864 : 0) | s[423] << 27, s[483], s[484], (f.ressourceforloebErBevilget ? (s[994] ? s[995] : s[996] ? s[997] : s[998] ? (s[999] ? 3 : 0) : s[1000] ? (s[1001] ? 4 : 0) : s[1002]) : 0) << 0 | s[486] << 3 | s[487] << 4 | s[488] << 5 | (f.ressourceforloebErBevilget && s[208] ? 1 : f.ressourceforloebErBevilget && !s[208] ? (s[994] ? (s[435] ? 2 : 0) : s[996] ? (s[434] ? 3 : 0) : s[1000] ? (s[999] ? 4 : 0) : s[1002]) : 0) << 6 | s[208] << 9 | s[1003] << 10 | s[1004] << 11 | s[1005] << 12 | s[1006] << 13 | (f.indsatsErBegyndt ? 16384 : 0) | s[1007] << 15 | s[1008] << 16 | (f.arbejdeIFoersteHalvaar ? 131072 : 0) | (f.saerligeGrundeModTeamet ? 262144 : 0) | s[489] << 19 | s[490] << 20 | (f.ressourceforloebErBevilget ? (s[849] ? s[438] : s[985] ? s[850] : s[443] ? s[987] : s[1009]) : 0) << 21 | (f.menerTilbuddetSkaderHelbredet ? 16777216 : 0) | (f.bedtOmSamtaleFoerTilbuddet ? 33554432 : 0) | (f.kommunenHarTagetStillingTilTilbuddet ? 67108864 : 0) | s[424] << 27, s[492], s[493], (f.ressourceforloebErBevilget ? (s[1010] ? s[1011] : f.ressourceforloebPlanlagtTil <= 18261 /* 2019-12-31 */ ? s[1012] : f.ressourceforloebPlanlagtTil <= 18992 /* 2021-12-31 */ ? (f.ressourceforloebPlanlagtTil >= 18262 /* 2020-01-01 */ ? 3 : 0) : s[1013] ? (f.ressourceforloebPlanlagtTil >= 18993 /* 2022-01-01 */ ? 4 : 0) : s[1014] ? 5 : 0) : 0) << 0 | s[496] << 3 | s[497] << 4 | (f.ressourceforloebErBevilget ? (s[1010] ? s[1011] : s[1013] ? s[1012] : s[1014] ? 3 : 0) : 0) << 5 | s[1015] << 7 | (f.kommunenHarTagetStillingTilForloebet ? 256 : 0) | s[498] << 9 | s[499] << 10 | s[500] << 11 | (f.ressourceforloebErBevilget ? (s[994] ? s[995] : f.ressourceforloebStartede <= 16435 /* 2014-12-31 */ ? s[997] : s[1016] ? (s[1017] ? 3 : 0) : s[998] ? (s[1018] ? 4 : 0) : f.ressourceforloebStartede <= 19133 /* 2022-05-21 */ ? (s[1001] ? 5 : 0) : s[1000] ? (f.ressourceforloebStartede >= 19134 /* 2022-05-22 */ ? 6 : 0) : s[433] ? 7 : 0) : 0) << 12 | s[503] << 15 | s[504] << 16 | (f.ressourceforloebErBevilget ? (s[994] ? s[995] : s[1016] ? s[997] : s[1000] ? (s[1018] ? 3 : 0) : s[433] ? 4 : 0) : 0) << 17 | s[1019] << 20 | s[1020] << 21 | s[1021] << 22 | s[508] << 23 | (s[849] ? s[438] : s[439] ? s[850] : s[985] ? s[1022] : s[986] ? (s[116] ? 4 : 0) : s[443] ? (s[432] ? 5 : 0) : s[1023]) << 24 | s[1024] << 27 | s[1025] << 28 | s[1026] << 29, s[501], s[502], s[506], s[507], s[1027] << 0 | s[1028] << 1 | s[1029] << 2 | s[511] << 3 | (f.ressourceforloebErBevilget ? (f.folkepensionsalderNaasDen <= 15705 /* 2012-12-31 */ ? (s[1030] ? 1 : 0) : f.folkepensionsalderNaasDen <= 16617 /* 2015-07-01 */ ? (f.folkepensionsalderNaasDen >= 15706 /* 2013-01-01 */ ? 2 : 0) : f.folkepensionsalderNaasDen <= 17125 /* 2016-11-20 */ ? (s[1031] ? 3 : 0) : f.folkepensionsalderNaasDen <= 18261 /* 2019-12-31 */ ? (s[1032] ? 4 : 0) : f.folkepensionsalderNaasDen <= 18992 /* 2021-12-31 */ ? (f.folkepensionsalderNaasDen >= 18262 /* 2020-01-01 */ ? 5 : 0) : f.folkepensionsalderNaasDen <= 20484 /* 2026-01-31 */ ? (f.folkepensionsalderNaasDen >= 18993 /* 2022-01-01 */ ? 6 : 0) : f.folkepensionsalderNaasDen >= 20485 /* 2026-02-01 */ ? 7 : 0) : 0) << 4 | s[512] << 7 | s[513] << 8 | s[1033] << 9 | (f.begraensningerIArbejdsevnen ? 4096 : 0) | (f.andenIndsatsErIkkeNok ? 8192 : 0) | (f.kanKommeIndPaaArbejdsmarkedet ? 16384 : 0) | s[425] << 15 | s[189] << 16 | (f.erhvervssigtetErAfklaret ? 131072 : 0) | s[120] << 18 | s[121] << 19 | s[122] << 20 | s[1034] << 21 | (f.betydeligeBegraensninger ? 16777216 : 0) | (f.talerIUdpraegetGradForLangUddannelse ? 33554432 : 0) | (f.talerForLangUddannelse ? 67108864 : 0) | (f.revalideringErBevilget ? 134217728 : 0) | s[518] << 28, s[509], s[510], s[515], s[516], s[1035] << 0 | (s[1035] === 1 ? s[1036] : s[1035] === 2 ? s[1036] : s[1035] === 3 ? s[1036] : s[1035] === 4 ? s[1036] : 0) << 3 | s[519] << 4 | s[520] << 5 | s[521] << 6 | s[522] << 7 | s[523] << 8 | (s[1037] ? s[438] : s[439] ? s[1038] : s[986] ? s[1022] : s[988]) << 9 | s[546] << 12 | s[547] << 13 | (s[1039] ? (s[833] ? s[444] : s[835] ? 2 : 0) : 0) << 14 | s[1039] << 16 | s[1040] << 17 | s[526] << 18 | s[527] << 19 | (s[0] ? s[1041] : 0) << 20 | s[1042] << 22 | (f.harForsoergelsespligt ? 8388608 : 0) | s[1043] << 24 | (f.boernOpholderSigIDanmark ? 33554432 : 0) | (f.boernLigestillet ? 67108864 : 0) | s[1044] << 27 | s[188] << 28 | (f.borHosForaeldre ? 536870912 : 0), s[544], s[545], s[524], s[525], s[528] << 0 | s[529] << 1 | (s[0] ? (s[1045] ? s[444] : s[187] ? 2 : 0) : 0) << 2 | s[128] << 4 | s[129] << 5 | (s[1046] ? s[1041] : 0) << 6 | s[1046] << 8 | s[1047] << 9 | s[1048] << 10 | s[1049] << 11 | s[1050] << 12 | s[1051] << 13 | s[534] << 14 | s[535] << 15 | (s[0] ? (s[966] ? s[444] : s[967]) : 0) << 16 | s[542] << 18 | s[543] << 19 | s[444] << 20 | s[538] << 21 | s[539] << 22 | (s[0] ? (s[985] ? s[444] : f.vurderingsdato <= 19529 /* 2023-06-21 */ ? (s[116] ? 2 : 0) : s[443] ? (f.vurderingsdato >= 19530 /* 2023-06-22 */ ? 3 : 0) : s[1009]) : 0) << 23 | s[532] << 26 | s[533] << 27 | s[137] << 28 | s[138] << 29, s[127], s[126], s[540], s[541], s[536], s[537], s[530], s[531], s[135], s[136], s[1052] << 0 | s[130] << 1 | s[180] << 2 | s[181] << 3 | (s[130] ? (f.vurderingsdato <= 16427 /* 2014-12-23 */ ? s[1052] : s[831] ? (s[174] ? 2 : 0) : s[832]) : 0) << 4 | s[1053] << 6 | s[1054] << 7 | s[1055] << 8 | s[173] << 9 | s[385] << 10 | s[555] << 11 | s[148] << 12 | (s[130] ? (s[966] ? s[1052] : s[967]) : 0) << 13 | s[151] << 15 | s[152] << 16 | s[563] << 17 | s[564] << 18 | (s[130] ? (f.vurderingsdato <= 16435 /* 2014-12-31 */ ? s[1052] : s[966] ? (s[158] ? 2 : 0) : s[969]) : 0) << 19 | s[557] << 21 | s[558] << 22 | s[1056] << 23 | (f.ansatIFleksjobVedForloebetsStart ? 16777216 : 0) | s[559] << 25 | s[560] << 26 | s[561] << 27 | s[568] << 28 | s[569] << 29, s[179], s[178], s[150], s[147], s[176], s[562], s[570] << 0 | (s[130] ? (f.vurderingsdato <= 19703 /* 2023-12-12 */ ? s[1052] : f.vurderingsdato <= 19898 /* 2024-06-24 */ ? (s[1057] ? 2 : 0) : s[1058] ? 3 : 0) : 0) << 1 | s[550] << 3 | s[551] << 4 | s[552] << 5 | s[553] << 6 | s[554] << 7 | (s[1059] ? (s[439] ? s[1052] : s[1060]) : 0) << 8 | s[1059] << 10 | s[565] << 11 | s[566] << 12 | s[567] << 13 | (s[0] ? (s[1061] ? s[444] : s[191] ? 2 : 0) : 0) << 14 | s[573] << 16 | s[574] << 17 | s[577] << 18 | s[578] << 19 | s[579] << 20 | s[1062] << 21 | s[1063] << 22 | s[1064] << 23 | s[1065] << 24 | (f.ferienErAftalt ? 33554432 : 0) | s[184] << 26 | s[186] << 27 | s[185] << 28, s[548], s[549], s[571], s[572], s[575], s[576], s[580], s[581], (f.revalideringErBevilget ? s[1033] : 0) << 0 | s[426] << 3 | s[446] << 4 | (f.revalideringErBevilget ? (s[1037] ? s[438] : f.vurderingsdato <= 17246 /* 2017-03-21 */ ? s[1038] : s[439] ? (f.vurderingsdato >= 17247 /* 2017-03-22 */ ? 3 : 0) : s[984]) : 0) << 5 | (f.foelgerRevalideringsplanen ? 256 : 0) | (f.leveomkostningerDaekkesAndetsteds ? 512 : 0) | s[1066] << 10 | (f.netopForladtSkolen ? 2048 : 0) | (f.kanKlareSigMedSU ? 4096 : 0) | s[1067] << 13 | (f.saerligtBegraensedeErhvervsmuligheder ? 16384 : 0) | s[584] << 15 | s[585] << 16 | s[586] << 17 | (f.revalideringErBevilget ? (s[1037] ? s[438] : s[1068] ? s[1038] : s[1045] ? s[1069] : s[439] ? s[1070] : s[1071]) : 0) << 18 | s[592] << 21 | s[1072] << 22 | (s[1072] === 4 ? s[1073] : s[1072] === 5 ? s[1073] : s[1072] === 6 ? s[1073] : 0) << 25 | s[1074] << 26 | s[1075] << 27 | s[1076] << 28 | (f.forsoergerEgetBarnIHjemmet ? 536870912 : 0), s[590], s[591], s[1077] << 0 | s[1078] << 1 | s[1079] << 2 | (f.forsoergelsespligtUdenForHjemmet ? 8 : 0) | s[1080] << 4 | (f.psykiskLidelseNaevntILoven ? 32 : 0) | (f.gravidEfter12Uge ? 64 : 0) | s[1081] << 7 | s[589] << 8 | (s[1082] ? s[1033] : 0) << 9 | s[595] << 12 | s[596] << 13 | (s[1083] && !s[1084] ? (s[1037] ? s[438] : s[1085] ? s[1038] : s[439] ? (s[447] ? 3 : 0) : s[984]) : 0) << 14 | s[1083] << 17 | s[1084] << 18 | s[1086] << 19 | s[1087] << 20 | s[1088] << 21 | s[597] << 22 | (s[425] && !s[189] && s[1] ? s[1033] : 0) << 23 | s[598] << 26 | s[599] << 27 | (f.kortvarigAfbrydelseUdenBetydning ? 268435456 : 0) | (f.fravaerVedBarselIRevalidering ? 536870912 : 0), s[587], s[588], s[593], s[594], s[600], s[601], s[602] << 0 | (f.revalideringErBevilget ? (s[1037] ? s[438] : s[1068] ? s[1038] : s[1045] ? s[1069] : f.vurderingsdato <= 16882 /* 2016-03-22 */ ? s[1070] : s[1061] ? (s[1089] ? 5 : 0) : s[439] ? (s[191] ? 6 : 0) : s[443] ? (s[177] ? 7 : 0) : s[1090]) : 0) << 1 | s[1091] << 5 | s[201] << 6 | s[205] << 7 | s[605] << 8 | s[606] << 9 | s[607] << 10 | s[1092] << 11 | s[1093] << 12 | s[1094] << 13 | s[1095] << 14 | s[1096] << 15 | s[1097] << 16 | s[198] << 17 | s[1098] << 18 | s[611] << 20 | s[612] << 21 | (f.feriePasserMedForloebet ? 4194304 : 0) | (f.ferieIndenForFerieloven ? 8388608 : 0) | (f.ferieAftalt ? 16777216 : 0) | s[615] << 25 | (f.ferieAftalt ? s[1098] : 0) << 26 | s[616] << 28 | s[617] << 29, s[603], s[604], s[613], s[614], s[620], s[621], s[622] << 0 | s[623] << 1 | s[1099] << 2 | (s[1099] === 1 ? s[1100] : s[1099] === 2 ? s[1100] : 0) << 4 | s[449] << 5 | (f.saerligeGrundeTilAndetTidspunkt ? 64 : 0) | s[624] << 7 | s[625] << 8 | (s[452] ? s[438] : s[849] ? s[453] : s[853] ? s[854] : s[443] ? s[855] : s[451]) << 9 | (f.helbredetErStationaert ? 4096 : 0) | (f.arbejdsevnenErAfklaret ? 8192 : 0) | (f.berettigetTilRevalidering ? 16384 : 0) | (f.berettigetTilFleksjob ? 32768 : 0) | (f.berettigetTilFoertidspension ? 65536 : 0) | (f.berettigetTilRessourceforloeb ? 131072 : 0) | s[628] << 18 | s[421] << 19 | (s[69] ? (s[454] ? (s[65] <= 14612 /* 2010-01-03 */ ? s[456] : s[455] ? (s[63] >= 14613 /* 2010-01-04 */ ? 2 : 0) : s[1101] ? 3 : 0) : 0) : 0) << 20 | s[1102] << 22 | s[1103] << 23 | s[218] << 24 | s[219] << 25 | s[210] << 26 | (s[210] ? (s[443] ? (s[210] ? 1 : 0) : s[1104]) : 0) << 27 | s[1105] << 29, s[626], s[627], (f.ventesRaskInden8Uger ? 1 : 0) | s[1106] << 1 | s[1107] << 2 | (f.oenskerTidligOpfoelgning ? 8 : 0) | s[1108] << 4 | s[630] << 5 | s[631] << 6 | (s[452] ? s[438] : s[966] ? s[453] : s[969]) << 7 | (f.sagenErBelyst ? 512 : 0) | s[634] << 10 | (f.oplysningsskemaSendt <= 15011 /* 2011-02-06 */ ? (s[634] ? 1 : 0) : f.oplysningsskemaSendt >= 15012 /* 2011-02-07 */ ? 2 : 0) << 11 | s[217] << 13 | s[215] << 14 | s[216] << 15 | (s[452] ? s[438] : s[1109] ? s[453] : s[1110] ? (s[210] ? 3 : 0) : s[443] ? (s[221] ? 4 : 0) : s[1111]) << 16 | s[1112] << 19 | s[1113] << 20 | s[1114] << 21 | s[1115] << 22 | s[635] << 23 | s[636] << 24 | s[637] << 25 | (s[1109] ? s[438] : s[439] ? (s[210] ? 2 : 0) : s[1022]) << 26 | s[250] << 28 | s[245] << 29, s[632], s[633], s[244] << 0 | (f.tilbagevendenForestaar ? 2 : 0) | (f.risikoForLangtForloeb ? 4 : 0) | s[209] << 3 | s[211] << 4 | (f.behovForTvaerfagligIndsats ? 32 : 0) | s[638] << 6 | s[639] << 7 | s[222] << 8 | s[220] << 9 | s[221] << 10 | (s[221] && s[226] ? 1 : s[221] && !s[225] ? (s[443] ? (s[221] ? 2 : 0) : s[1116] ? s[851] : s[208] ? 4 : 0) : 0) << 11 | s[225] << 14 | s[1117] << 15 | s[1118] << 16 | s[1119] << 17 | s[1120] << 18 | s[1121] << 19 | s[1122] << 20 | s[251] << 21 | (f.forudsigeligtForloeb ? 4194304 : 0) | s[1123] << 23 | s[1124] << 24 | s[1125] << 25 | s[1126] << 26 | s[1127] << 27 | s[1128] << 28 | (f.opfoelgningOenskes ? 536870912 : 0), (f.opfoelgningAlligevel ? 1 : 0) | s[1129] << 1 | s[1130] << 2 | s[642] << 3 | s[643] << 4 | (s[226] ? 1 : s[225] ? 0 : s[452] ? s[991] : s[1109] ? (s[430] ? 3 : 0) : s[443] ? (s[210] ? 4 : 0) : s[1111]) << 5 | s[224] << 8 | s[223] << 9 | s[646] << 10 | s[647] << 11 | (s[177] && s[226] ? 1 : s[177] && !s[225] ? (s[1110] ? s[1060] : s[443] ? (s[221] ? 3 : 0) : s[1116] ? s[1009] : s[1131]) : 0) << 12 | s[177] << 15 | s[243] << 16 | s[650] << 17 | s[651] << 18 | (s[251] && s[226] ? 1 : s[251] && !s[225] ? (f.vurderingsdato <= 14406 /* 2009-06-11 */ ? s[991] : s[452] ? (s[1132] ? 3 : 0) : s[1109] ? (s[430] ? 4 : 0) : s[439] ? s[1133] : s[1110] ? (s[177] ? 6 : 0) : s[443] ? (s[221] ? 7 : 0) : s[1116] ? s[1090] : s[208] ? 9 : 0) : 0) << 19 | s[1134] << 23 | s[1135] << 24 | s[652] << 25 | s[653] << 26 | s[654] << 27, s[640], s[641], s[644], s[645], s[648], s[649], (s[452] ? s[438] : f.vurderingsdato <= 15069 /* 2011-04-05 */ ? s[453] : f.vurderingsdato <= 15207 /* 2011-08-21 */ ? (s[1136] ? 3 : 0) : s[1109] ? (s[1137] ? 4 : 0) : s[1133]) << 0 | s[657] << 3 | s[658] << 4 | s[659] << 5 | s[660] << 6 | (s[452] ? s[438] : s[849] ? s[453] : s[853] ? s[854] : s[1116] ? s[855] : s[1131]) << 7 | s[1138] << 10 | (f.udebliver ? 2048 : 0) | (f.rimeligGrund ? 4096 : 0) | (f.skriftligtOrienteret ? 8192 : 0) | s[674] << 14 | s[675] << 15 | (s[452] ? s[438] : s[968] ? s[453] : f.vurderingsdato <= 16982 /* 2016-06-30 */ ? (s[130] ? 3 : 0) : f.vurderingsdato <= 18077 /* 2019-06-30 */ ? (f.vurderingsdato >= 16983 /* 2016-07-01 */ ? 4 : 0) : s[1139] ? 5 : 0) << 16 | s[1140] << 19 | (f.andenVurderingIndhentet ? 1048576 : 0) | s[1141] << 21 | s[1142] << 22 | s[1143] << 23 | (f.tilsvarendeIndgribende ? 16777216 : 0) | s[661] << 25 | s[662] << 26 | s[1144] << 27 | s[1145] << 29, s[655], s[656], s[1146] << 0 | s[1147] << 1 | (f.noedvendigBehandling ? 4 : 0) | s[1148] << 3 | s[1149] << 4 | (f.hensigtsmaessigOptraening ? 32 : 0) | (f.opfordret ? 64 : 0) | s[663] << 7 | s[664] << 8 | s[427] << 9 | s[666] << 10 | s[667] << 11 | (s[452] ? s[438] : f.vurderingsdato <= 15397 /* 2012-02-27 */ ? s[453] : f.vurderingsdato <= 15516 /* 2012-06-25 */ ? (s[1150] ? 3 : 0) : s[1151] ? 4 : 0) << 12 | s[1152] << 15 | s[1153] << 16 | (f.genoptagetFoer ? 131072 : 0) | s[673] << 18 | (s[427] && !s[666] && !s[667] ? s[1144] : 0) << 19 | s[678] << 21 | s[679] << 22 | (f.vurderingsdato <= 16687 /* 2015-09-09 */ ? s[438] : s[1154] ? 2 : 0) << 23 | (f.ophoerErAfgjort ? 33554432 : 0) | s[680] << 26 | s[681] << 27 | s[682] << 28, s[668], s[669], s[671], s[672], s[676], s[677], (s[259] && !s[260] && !s[106] ? (s[104] && !s[106] && !s[1155] ? (s[110] <= 16251 /* 2014-06-30 */ ? (s[108] >= 13332 /* 2006-07-03 */ ? 1 : 0) : s[108] >= 16252 /* 2014-07-01 */ ? 2 : 0) : 0) : 0) << 0 | s[780] << 2 | s[781] << 3 | (s[454] ? (s[455] ? s[456] : s[1156] ? s[458] : s[1157] ? s[1158] : s[65] <= 18318 /* 2020-02-26 */ ? s[1159] : s[65] <= 19173 /* 2022-06-30 */ ? (s[63] >= 18319 /* 2020-02-27 */ ? 5 : 0) : s[63] >= 19174 /* 2022-07-01 */ ? 6 : 0) : 0) << 4 | s[374] << 7 | s[376] << 8 | (f.aftaleForSelvstaendig ? 512 : 0) | (f.sygMedCovid19 ? 1024 : 0) | s[273] << 11 | s[274] << 12 | s[1160] << 13 | s[1161] << 14 | s[1162] << 15 | s[1163] << 16 | s[686] << 17 | s[687] << 18 | (s[272] && !s[277] && !s[276] ? (s[454] ? (s[459] ? 1 : 0) : 0) : 0) << 19 | s[688] << 20 | s[689] << 21 | s[429] << 22 | s[691] << 23 | (f.opfylderBeskaeftigelseskravetVedLivstruende ? 16777216 : 0) | s[694] << 25 | (s[429] && !s[691] && s[1] ? (s[123] ? 1 : 0) : 0) << 26 | s[1164] << 27 | s[706] << 28, s[778], s[779], s[270], s[271], s[684], s[685], s[692], s[693], s[704], s[705], s[1165] << 0 | s[697] << 2 | s[698] << 3 | s[699] << 4 | (s[1166] ? s[1165] : 0) << 5 | s[1166] << 7 | (f.retErOpbrugt ? 256 : 0) | s[1167] << 9 | s[288] << 10 | s[289] << 11 | s[1168] << 12 | s[1169] << 13 | s[1170] << 14 | s[292] << 15 | s[293] << 16 | (s[1171] ? (s[460] <= 18808 /* 2021-06-30 */ ? 1 : s[1172] >= 18809 /* 2021-07-01 */ ? 2 : 0) : 0) << 17 | s[1173] << 19 | s[1174] << 20 | s[1175] << 21 | s[282] << 22 | s[1176] << 23 | s[1177] << 24 | s[1178] << 25 | s[1179] << 26 | s[280] << 27 | s[281] << 28 | s[1180] << 29, s[290], s[291], (f.fortsatRet9Marts2020 ? 1 : 0) | s[702] << 1 | s[703] << 2 | (s[1171] ? 1 : 0) << 3 | s[707] << 4 | s[708] << 5 | s[709] << 6 | (s[1181] ? s[1165] : 0) << 7 | s[1181] << 9 | s[1182] << 10 | s[296] << 11 | s[297] << 12 | (s[292] && !s[293] && s[1183] < NEVER ? (s[1183] <= 18808 /* 2021-06-30 */ ? 1 : s[1184] >= 18809 /* 2021-07-01 */ ? 2 : 0) : 0) << 13 | s[1185] << 15 | s[1186] << 16 | s[1187] << 17 | s[1188] << 18 | s[1189] << 19 | s[1190] << 20 | s[1191] << 21 | s[1192] << 22 | s[1193] << 23 | s[1194] << 24 | s[1195] << 25 | (s[1196] <= 18808 /* 2021-06-30 */ ? 1 : s[1197] ? 2 : 0) << 26 | s[1198] << 28 | s[1199] << 29, s[700], s[701], s[294], s[295], s[710], s[1200] << 0 | s[1201] << 1 | s[299] << 2 | (s[299] ? 0 : s[1202] <= 18808 /* 2021-06-30 */ ? 1 : s[1203] ? 2 : 0) << 3 | s[1204] << 5 | s[1205] << 6 | s[1206] << 7 | s[1207] << 8 | s[1208] << 9 | s[301] << 10 | s[303] << 11 | (s[296] && !s[297] && s[1209] < NEVER ? (s[1209] <= 18808 /* 2021-06-30 */ ? 1 : s[1210] >= 18809 /* 2021-07-01 */ ? 2 : 0) : 0) << 12 | s[1211] << 14 | s[1212] << 15 | s[1213] << 16 | s[1214] << 17 | s[1215] << 18 | s[1216] << 19 | s[300] << 20 | s[302] << 21 | (s[1217] ? (s[1218] <= 18808 /* 2021-06-30 */ ? 1 : s[1219] ? 2 : 0) : 0) << 22 | s[1220] << 24 | s[1221] << 25 | s[1222] << 26 | s[1223] << 27 | s[1224] << 28 | s[1225] << 29, s[298], s[305], s[307], s[304], s[306], s[711], s[712], s[713] << 0 | s[714] << 1 | (s[1226] && !s[1227] && s[1228] < NEVER ? (s[1228] <= 18808 /* 2021-06-30 */ ? 1 : s[1229] >= 18809 /* 2021-07-01 */ ? 2 : 0) : 0) << 2 | s[1230] << 4 | s[1231] << 5 | s[1227] << 6 | s[1232] << 7 | s[1233] << 8 | s[1234] << 9 | s[1235] << 10 | s[310] << 11 | s[311] << 12 | (s[713] && !s[714] && s[1236] < NEVER ? (s[1236] <= 18808 /* 2021-06-30 */ ? 1 : s[1237] >= 18809 /* 2021-07-01 */ ? 2 : 0) : 0) << 13 | s[1238] << 15 | s[1239] << 16 | s[1240] << 17 | s[1241] << 18 | s[1242] << 19 | s[1243] << 20 | s[717] << 21 | s[718] << 22 | (s[310] && !s[311] && s[1244] < NEVER ? (s[1244] <= 18808 /* 2021-06-30 */ ? 1 : s[1245] >= 18809 /* 2021-07-01 */ ? 2 : 0) : 0) << 23 | s[1246] << 25 | s[1247] << 26 | s[1248] << 27 | s[1249] << 28 | s[1250] << 29, s[308], s[309], s[715], s[716], s[1251] << 0 | s[721] << 1 | s[722] << 2 | (s[717] && !s[718] && s[1252] < NEVER ? (s[1252] <= 18808 /* 2021-06-30 */ ? 1 : s[1253] >= 18809 /* 2021-07-01 */ ? 2 : 0) : 0) << 3 | s[1254] << 5 | s[1255] << 6 | s[1256] << 7 | s[1257] << 8 | s[1258] << 9 | s[1259] << 10 | s[728] << 11 | (s[892] ? (s[40] <= 14691 /* 2010-03-23 */ ? s[894] : s[893] ? (s[41] >= 14692 /* 2010-03-24 */ ? 2 : 0) : s[900]) : 0) << 12 | s[330] << 15 | s[331] << 16 | s[334] << 17 | s[731] << 18 | s[732] << 19 | s[738] << 20 | s[739] << 21 | (s[111] && !s[112] && !s[113] ? s[908] : 0) << 22 | s[1260] << 23 | s[1261] << 24 | s[336] << 25 | s[740] << 26 | s[741] << 27 | s[742] << 28 | s[752] << 29, s[719], s[720], s[726], s[727], s[328], s[329], s[332], s[333], s[729], s[730], s[736], s[737], s[750], s[751], s[753] << 0 | (s[74] && !s[75] && !s[73] ? s[450] : 0) << 1 | (f.sygemeldtITide ? 8 : 0) | (f.indsigelseModSenSygemelding ? 16 : 0) | (f.fyldestgoerendeBegrundelse ? 32 : 0) | s[756] << 6 | s[757] << 7 | (s[93] ? (s[454] ? (s[1157] ? s[456] : s[1262] ? 2 : 0) : 0) : 0) << 8 | s[760] << 10 | s[761] << 11 | s[1263] << 12 | s[1264] << 13 | s[764] << 14 | s[765] << 15 | (s[352] ? (s[454] ? (s[455] ? s[456] : s[1265] ? s[458] : s[1157] ? s[1266] : s[820] ? s[1159] : s[821] ? 5 : 0) : 0) : 0) << 16 | s[352] << 19 | s[364] << 20 | (f.underretningsbrevSendt ? 2097152 : 0) | s[358] << 22 | s[349] << 23 | s[350] << 24 | s[351] << 25 | (s[352] ? s[450] : 0) << 26 | s[346] << 28 | s[348] << 29, s[754], s[755], s[758], s[759], s[762], s[763], s[347] << 0 | (s[352] ? (s[454] ? (s[455] ? s[456] : s[1265] ? s[458] : s[65] <= 19722 /* 2023-12-31 */ ? s[1266] : s[63] >= 19723 /* 2024-01-01 */ ? 4 : 0) : 0) : 0) << 1 | s[1267] << 4 | s[1268] << 5 | s[1269] << 6 | s[1270] << 7 | (f.undskyldendeForhold ? 256 : 0) | s[1271] << 9 | (f.arbejdsgiverAnmeldteIkke ? 1024 : 0) | s[1272] << 11 | s[768] << 12 | s[769] << 13 | s[772] << 14 | s[773] << 15 | (s[69] ? (s[454] ? (s[455] ? s[456] : s[919] ? s[458] : s[1265] ? (s[920] ? 3 : 0) : s[1157] ? (s[1273] ? 4 : 0) : s[1262] ? 5 : 0) : 0) : 0) << 16 | s[1274] << 19 | s[1275] << 20 | s[422] << 21 | s[418] << 22 | s[1276] << 23 | s[776] << 24 | s[777] << 25 | s[1277] << 26 | (s[1277] === 1 ? 0 : s[1277] === 2 ? 0 : s[1277] === 4 ? 0 : s[1277] === 6 ? (f.oplystDelvistLedig ? 1 : 0) : 0) << 29, s[766], s[767], s[770], s[771], s[774], s[775], (f.oplystDelvistLedig ? 1 : 0) | s[784] << 1 | s[785] << 2 | (s[87] ? (s[454] ? (s[455] ? s[456] : s[1156] ? s[458] : s[1158]) : 0) : 0) << 3 | s[793] << 5 | s[794] << 6 | s[795] << 7 | (s[87] ? s[1278] : 0) << 8 | s[1279] << 11 | s[1280] << 12 | s[1281] << 13 | (f.nemrefusionNede ? 16384 : 0) | s[788] << 15 | s[789] << 16 | (s[87] ? s[450] : 0) << 17 | s[1282] << 19 | s[1283] << 20 | s[790] << 21 | s[791] << 22 | s[792] << 23 | s[806] << 24 | s[807] << 25 | s[1284] << 26 | s[403] << 27 | s[404] << 28 | s[399] << 29, s[782], s[783], s[786], s[787], s[405], s[407], s[804], s[805], s[406], s[408], s[401] << 0 | (f.ledigUdenLoen ? 2 : 0) | (f.arbejdsgiverTilbyderDeltid ? 4 : 0) | s[411] << 3 | s[412] << 4 | s[400] << 5 | s[402] << 6 | (s[454] ? (s[455] ? s[456] : s[820] ? s[458] : s[921]) : 0) << 7 | s[1285] << 9 | s[1286] << 10 | s[1287] << 11 | s[387] << 12 | s[1288] << 13 | s[810] << 14 | s[811] << 15 | s[1289] << 16 | s[1290] << 17 | s[1291] << 18 | s[798] << 19 | s[799] << 20 | s[802] << 21 | s[803] << 22 | s[812] << 23 | s[813] << 24 | s[1292] << 25 | s[1293] << 26 | s[1294] << 27 | s[1295] << 28 | s[1296] << 29, s[409], s[410], s[397], s[398], s[808], s[809], s[796], s[797], s[800], s[801], s[1297] << 0 | s[1298] << 1 | s[1299] << 2 | s[1300] << 3 | (f.aftaleMedArbejdsgiver ? 16 : 0) | s[1301] << 5 | s[1302] << 6 | s[419] << 7 | s[420] << 8 | (s[69] ? s[1278] : 0) << 9 | s[1303] << 12 | s[1304] << 13 | s[1305] << 14 | (f.skyldesLoenmodtageren ? 32768 : 0) | (f.forkertVejledning ? 65536 : 0) | (f.saerligeOmstaendighederForRefusion ? 131072 : 0) | s[1306] << 18 | s[816] << 19 | s[817] << 20 | (s[69] ? (s[454] ? (s[455] ? s[456] : s[1265] ? s[458] : s[1157] ? s[1266] : s[1159]) : 0) : 0) << 21 | s[1307] << 24 | s[1308] << 25 | s[1309] << 26 | s[1310] << 27 | s[1311] << 28 | s[1312] << 29, s[814], s[815], s[1313] << 0 | s[1314] << 1 | s[1315] << 2 | s[1316] << 3 | s[1317] << 4] }
}
