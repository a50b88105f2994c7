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
  s[836] = v14
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
  s[351] = v29
  const v30 = SDL_6_1_ir || !v16 && SDL_6_1_hoej === NEVER
  s[68] = v30
  const v31 = v25 && (!v26 || !v16)
  const ALF_62_3 = v20 ? FIRST_DAY : v31 ? (v26 ? (f.dagpengerettenSlutter ? Math.min(v27, f.sidsteDagMedDagpengeret) : v27) : NEVER) : NEVER
  s[274] = ALF_62_3
  const ALF_62_3_hoej = v20 ? NEVER : v23 ? NEVER : v26 ? (f.dagpengerettenSlutter ? Math.min(v28, f.sidsteDagMedDagpengeret) : v28) : NEVER
  s[275] = ALF_62_3_hoej
  const ALF_62_3_er = v20 || v23 || v31
  s[273] = ALF_62_3_er
  const ALF_62_3_ir = v20 || v25 && v29 || v30
  s[276] = ALF_62_3_ir
  // BEK937.27: Sygedagpenge under uddannelse (BEK 937/2024 § 27, stk. 1-3)
  const v36 = f.vurderingsdato >= 13332 /* 2006-07-03 */
  s[1] = v36
  const v37 = f.vurderingsdato >= 19936 /* 2024-08-01 */
  s[840] = v37
  const v38 = f.uddannelseUnderSygdom === 'foer'
  s[841] = v38
  const v39 = f.uddannelseUnderSygdom === 'begyndt_under'
  s[843] = v39
  const v40 = f.undervisningstimer <= 600
  s[844] = v40
  const v41 = v39 && v40 && f.uddannelsePasserMedBehandling && f.uddannelseUdskyderRevalidering === false
  s[842] = v41
  const v42 = f.uddannelseUnderSygdom === 'opfoelgning'
  s[845] = v42
  const v43 = !v37 && (v38 || v41) || v37 && (v38 || v41 || v42)
  const v44 = f.uddannelseUnderSygdom === 'ingen'
  s[839] = v44
  const BEK937_27 = !v44 && (!v36 || v43)
  s[471] = BEK937_27
  const BEK937_27_nej = !v44 && (!v36 || !v43)
  s[472] = BEK937_27_nej
  const BEK937_27_ir = v44 || !v36
  s[473] = BEK937_27_ir
  // FERIEBEK.2.6: 12 måneder med løntilskud imellem (BEK 762/2025 § 2, stk. 6)
  const LAS_68_5 = f.vurderingsdato >= 15706 /* 2013-01-01 */
  s[0] = LAS_68_5
  const v49 = sum(f.ydelsesperioder, (r_ydelsesperioder) => r_ydelsesperioder.slags === 'loentilskud' ? 1 : 0) <= 0
  s[846] = v49
  const FERIEBEK_2_6 = LAS_68_5 && !v49
  s[475] = FERIEBEK_2_6
  // FERIEBEK.2: 12 sammenhængende måneder med ressourceforløbsydelse (BEK 762/2025 § 2, stk. 1-8)
  const v51 = periods(f.ydelsesperioder, (r_ydelsesperioder) => r_ydelsesperioder.slags === 'ressourceforloebsydelse' || r_ydelsesperioder.slags === 'ferie')
  const v52 = monthStart(shiftDays(monthStart(shiftDays(f.vurderingsdato, 1)), -1))
  const v53 = countDays(v51, v52, monthEnd(v52)) >= 1
  s[854] = v53
  const v54 = periods(f.ydelsesperioder, (r_ydelsesperioder) => r_ydelsesperioder.slags === 'ressourceforloebsydelse' || r_ydelsesperioder.slags === 'ferie' || r_ydelsesperioder.slags === 'kontanthjaelp' || r_ydelsesperioder.slags === 'revalidering')
  const v55 = shiftMonths(v52, -1)
  const v56 = countDays(v54, v55, monthEnd(v55)) >= 1
  s[855] = v56
  const v57 = shiftMonths(v52, -2)
  const v58 = countDays(v54, v57, monthEnd(v57)) >= 1
  s[856] = v58
  const v59 = shiftMonths(v52, -3)
  const v60 = countDays(v54, v59, monthEnd(v59)) >= 1
  s[857] = v60
  const v61 = shiftMonths(v52, -4)
  const v62 = countDays(v54, v61, monthEnd(v61)) >= 1
  s[858] = v62
  const v63 = shiftMonths(v52, -5)
  const v64 = countDays(v54, v63, monthEnd(v63)) >= 1
  s[859] = v64
  const v65 = shiftMonths(v52, -6)
  const v66 = countDays(v54, v65, monthEnd(v65)) >= 1
  s[860] = v66
  const v67 = shiftMonths(v52, -7)
  const v68 = countDays(v54, v67, monthEnd(v67)) >= 1
  s[861] = v68
  const v69 = shiftMonths(v52, -8)
  const v70 = countDays(v54, v69, monthEnd(v69)) >= 1
  s[862] = v70
  const v71 = shiftMonths(v52, -9)
  const v72 = countDays(v54, v71, monthEnd(v71)) >= 1
  s[863] = v72
  const v73 = shiftMonths(v52, -10)
  const v74 = countDays(v54, v73, monthEnd(v73)) >= 1
  s[864] = v74
  const v75 = shiftMonths(v52, -11)
  const v76 = countDays(v54, v75, monthEnd(v75)) >= 1
  s[865] = v76
  const v77 = v53 && v56 && v58 && v60 && v62 && v64 && v66 && v68 && v70 && v72 && v74 && v76
  s[853] = v77
  const FERIEBEK_2 = LAS_68_5 && (!LAS_68_5 || v77 || FERIEBEK_2_6)
  s[192] = FERIEBEK_2
  const FERIEBEK_2_nej = LAS_68_5 && (!LAS_68_5 || !v77)
  s[191] = FERIEBEK_2_nej
}

function svar_2(f, s) {
  // LOV1750.21.8: Dit ressourceforløb fortsætter efter de gamle regler (lov 1750/2025 § 21, stk. 8)
  const v0 = f.vurderingsdato >= 20485 /* 2026-02-01 */
  s[114] = v0
  const v1 = f.ressourceforloebBevilgetDen <= 20484 /* 2026-01-31 */
  s[868] = v1
  const v2 = f.ressourceforloebErBevilget && v1
  s[115] = v2
  const v3 = s[0] && (!v0 || v2)
  const LOV1750_21_8 = f.ressourceforloebErBevilget && (!s[1] || v3)
  s[118] = LOV1750_21_8
  const LOV1750_21_8_nej = f.ressourceforloebErBevilget && (!s[1] || !v3)
  s[120] = LOV1750_21_8_nej
  const LOV1750_21_8_ir = f.ressourceforloebErBevilget === false || !s[1]
  s[119] = LOV1750_21_8_ir
  // LAB.36.3: Koordinerende sagsbehandler (LAB § 36, stk. 3)
  const LAB_36_3 = f.ressourceforloebErBevilget && (!s[1] || s[0] && (!v0 || LOV1750_21_8))
  s[476] = LAB_36_3
  const LAB_36_3_nej = f.ressourceforloebErBevilget && (!s[1] || !s[0] || v0 && LOV1750_21_8_nej)
  s[477] = LAB_36_3_nej
  const LAB_36_3_ir = f.ressourceforloebErBevilget === false || !s[1] || s[0] && v0 && LOV1750_21_8_ir
  s[478] = LAB_36_3_ir
  // LAB.43: Samlet beskrivelse (LAB § 43)
  const v10 = f.vurderingsdato >= 20635 /* 2026-07-01 */
  s[116] = v10
  const v11 = f.afgoerelsenGaelder === 'fleksjob' || f.afgoerelsenGaelder === 'tilskud_til_selvstaendig' || f.afgoerelsenGaelder === 'foertidspension'
  s[205] = v11
  const v12 = v10 && v11
  const LAB_43 = !s[1] || v12
  s[431] = LAB_43
  const LAB_43_nej = !s[1] || !v12
  s[432] = LAB_43_nej
  // SDL.7.2: Det mindste fravær (SDL § 7, stk. 2)
  const v15 = f.persongruppe === 'loenmodtager'
  s[69] = v15
  const v16 = f.timerDuKanArbejde === 0
  s[874] = v16
  const v17 = f.normalTimerPrUge - f.timerDuKanArbejde
  s[394] = v17
  const v18 = v17 >= 400
  s[875] = v18
  const v19 = v16 || v18
  s[873] = v19
  const v20 = v15 && v19
  s[872] = v20
  const v21 = f.persongruppe === 'selvstaendig'
  s[87] = v21
  const v22 = f.andelAfArbejdetDuKan <= 5000
  s[148] = v22
  const v23 = v21 && v22
  s[876] = v23
  const v24 = f.persongruppe === 'ledig' || f.persongruppe === 'ingen'
  s[877] = v24
  const v25 = f.ansatFra >= 15706 /* 2013-01-01 */
  s[881] = v25
  const v26 = f.ansatIFleksjob && v25
  s[880] = v26
  const v27 = v19 || v26
  s[879] = v27
  const v28 = v15 && v27
  s[878] = v28
  const v29 = !s[0] && (v20 || v23 || v24) || s[0] && (v28 || v23 || v24)
  const SDL_7_2 = !s[1] || v29
  s[635] = SDL_7_2
  const SDL_7_2_nej = !s[1] || !v29
  s[636] = SDL_7_2_nej
  // SDL.7.1: Uarbejdsdygtig på grund af egen sygdom (SDL § 7, stk. 1-2)
  const SDL_7_1 = !s[1] || f.uarbejdsdygtigVedEgenSygdom && (SDL_7_2 || !s[1])
  s[94] = SDL_7_1
  const SDL_7_1_nej = !s[1] || f.uarbejdsdygtigVedEgenSygdom === false || SDL_7_2_nej
  s[100] = SDL_7_1_nej
  // SDL.24.3.2: De første dage, der ikke tæller (SDL § 24, stk. 3, nr. 1-2)
  const v34 = v21 ? 14 : 15
  const v35 = v21 ? 14 : 21
  const v36 = v21 ? 14 : 30
  // SDL.24.3: Dage, der tæller med (SDL § 24, stk. 3-4)
  const v37 = dropFirst(s[2], (start) => start >= NEVER ? 0 : start >= 13332 /* 2006-07-03 */ ? (start >= 13605 /* 2007-04-02 */ ? (start >= 14032 /* 2008-06-02 */ ? (start >= 15341 /* 2012-01-02 */ ? v36 : v35) : v34) : 14) : Infinity)
  const v38 = dropFirst(s[2], (start) => { const r0_0 = start >= 13332 /* 2006-07-03 */; const r0_1 = start >= NEVER; const r0_2 = r0_0 ? (start >= 13605 /* 2007-04-02 */ ? (start >= 14032 /* 2008-06-02 */ ? (start >= 15341 /* 2012-01-02 */ ? v36 : v35) : v34) : 14) : -Infinity; return Math.max(0, r0_1 ? 0 : r0_1 || !r0_0 ? Math.min(0, r0_2) : r0_2) })
  const v39 = allPeriods(f.afbrydelser)
  const v40 = without(v37, v39)
  const v41 = without(v38, v39)
  const SDL_24_3 = !s[3] ? NO_DAYS : without(v40, intersectTable(from(v41, 15523 /* 2012-07-02 */), HELLIGDAGE_1))
  s[11] = SDL_24_3
  const SDL_24_3_hoej = !s[3] ? ALL_DAYS : without(v41, intersectTable(from(v40, 15523 /* 2012-07-02 */), HELLIGDAGE_1))
  s[10] = SDL_24_3_hoej
  const SDL_24_3_eksakt = s[3] && sameDays(v37, v38)
  s[437] = SDL_24_3_eksakt
  // SDL.25.1: Grænsen for pensionister m.fl. (SDL § 25, stk. 1)
  const v45 = f.pensionDuFaar === 'foertidspension' || f.pensionDuFaar === 'seniorpension'
  s[101] = v45
  const v46 = f.pensionDuFaar === 'tidlig_pension'
  s[102] = v46
  const v47 = s[4] >= 15012 /* 2011-02-07 */
  s[346] = v47
  const v48 = onWeekdays(SDL_24_3, 62)
  s[9] = v48
  const v49 = onWeekdays(SDL_24_3_hoej, 62)
  s[8] = v49
  const v50 = monthEndOver(v49, 12, 130, s[4])
  const v51 = monthEndOver(v48, 12, 130, s[4])
  const v52 = !s[5] && s[6] >= v50
  s[883] = v52
  const v53 = !s[5] && s[6] < v51
  s[884] = v53
  const v54 = v52 && !s[5]
  const v55 = s[7] && !s[5] && v51 >= NEVER
  const v56 = v54 ? v50 : NEVER
  const v57 = v53 ? NEVER : v51
  const v58 = v54 ? (v53 || v55 ? Math.max(v51, v57) : v51) : v57
  const v59 = v54 || v53 || v55
  const v60 = monthEndOver(SDL_24_3_hoej, 12, 182, s[4])
  const v61 = monthEndOver(SDL_24_3, 12, 182, s[4])
  const v62 = !s[5] && s[6] >= v60
  s[885] = v62
  const v63 = !s[5] && s[6] < v61
  s[886] = v63
  const v64 = v62 && !s[5]
  const v65 = s[7] && !s[5] && v61 >= NEVER
  const v66 = v64 ? v60 : NEVER
  const v67 = v63 ? NEVER : v61
  const v68 = v64 ? (v63 || v65 ? Math.max(v61, v67) : v61) : v67
  const v69 = v64 || v63 || v65
  const SDL_25_1 = v47 ? (v59 ? (v69 ? Math.min(v56, v66) : v56) : v66) : FIRST_DAY
  s[107] = SDL_25_1
  const SDL_25_1_hoej = v47 ? (v59 ? (v69 ? Math.max(v58, v68) : v58) : v68) : NEVER
  s[109] = SDL_25_1_hoej
  const v72 = v45 || f.opfylderHelbredsbetingelserForFoertidspension || f.naaetFolkepensionsalder || v46
  s[294] = v72
  const SDL_25_1_er = v72 && !s[5] && (!v47 || v59 || v69)
  s[103] = SDL_25_1_er
  const SDL_25_1_ir = !v72 || s[5] || !v47 || v52 && s[7] || s[7] && !((s[5] || !s[7] && v50 === v51) && !s[5] && (s[5] || v50 === NEVER)) || v62 && s[7] || s[7] && !((s[5] || !s[7] && v60 === v61) && !s[5] && (s[5] || v60 === NEVER))
  s[105] = SDL_25_1_ir
}

function svar_3(f, s) {
  // SDL.24.1: Revurderingstidspunktet (SDL § 24, stk. 1)
  const v0 = monthEndOver(s[8], 18, 260, s[4])
  const v1 = monthEndOver(s[9], 18, 260, s[4])
  const v2 = !s[5] && v0 <= 16251 /* 2014-06-30 */
  s[893] = v2
  const v3 = !s[5] && v1 > 16251 /* 2014-06-30 */
  s[892] = v3
  const v4 = !s[5] && s[6] >= v0
  s[900] = v4
  const v5 = !s[5] && s[6] < v1
  s[901] = v5
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
  s[902] = v24
  const v25 = !s[5] && s[6] < v21
  s[903] = v25
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
  s[904] = v48
  const v49 = !s[5] && s[6] < v47
  s[905] = v49
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
  s[906] = v59
  const v60 = !s[5] && s[6] < v58
  s[907] = v60
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
  s[894] = v76
  const v77 = !s[5] && countDays(s[9], 15979 /* 2013-10-01 */, 16251 /* 2014-06-30 */) <= 110
  s[895] = v77
  const v78 = v2 || v77
  s[15] = v78
  const v79 = (v3 || s[7]) && (v76 || s[7]) && (v3 || v76)
  s[14] = v79
}

function svar_4(f, s) {
  // SDL.24.1: Revurderingstidspunktet (SDL § 24, stk. 1)
  const v0 = !s[5] && countDays(s[10], 15979 /* 2013-10-01 */, 16251 /* 2014-06-30 */) > 154
  s[898] = v0
  const v1 = !s[5] && countDays(s[11], 15979 /* 2013-10-01 */, 16251 /* 2014-06-30 */) <= 154
  s[899] = v1
  const v2 = s[12] || v1
  s[897] = v2
  const v3 = (s[13] || s[7]) && (v0 || s[7]) && (s[13] || v0)
  s[896] = v3
  const v4 = s[14] || v3
  s[890] = v4
  const v5 = (s[15] || s[7]) && (v2 || s[7]) && (s[15] || v2)
  s[891] = v5
  const v6 = s[16] || s[17] || v5
  s[889] = v6
  const v7 = !s[16] && (s[18] || s[7]) && (v4 || s[7])
  s[888] = v7
  const v8 = v7 && !v6
  s[887] = v8
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
  s[1184] = v13
  const v14 = SDL_24_1_er && SDL_24_1 < NEVER
  s[267] = v14
  const v15 = SDL_24_1_er && v13
  s[268] = v15
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
  s[440] = v26
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
  s[320] = v32
  const v33 = v25 && v30 && v32
  s[46] = v33
  const v34 = v28 >= 15012 /* 2011-02-07 */
  const v35 = v27 <= 20484 /* 2026-01-31 */
  const v36 = v25 && v34 && v35
  const v37 = v25 && v28 >= 20485 /* 2026-02-01 */ && v31
  s[329] = v37
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
  s[321] = v51
  const SDL_27_1_3_uger = v29 ? -Infinity : v46 ? 364 : v47 ? 364 : v48 ? 728 : 938
  s[325] = SDL_27_1_3_uger
  const SDL_27_1_3_uger_hoej = v29 ? Infinity : v47 || v51 ? (v51 ? (v50 ? 938 : 728) : 728) : 364
  s[327] = SDL_27_1_3_uger_hoej
  const SDL_27_1_3_uger_er = v29 || v46 || v47 || v48 || v50
  s[323] = SDL_27_1_3_uger_er
  // SDL.27.1.3: Forlængelse ved lægebehandling (SDL § 27, stk. 1, nr. 3)
  const v55 = SDL_27_1_3_uger_er && SDL_27_1_3_uger_hoej >= f.laegensSkoenUgerTilArbejde
  s[918] = v55
  const v56 = SDL_27_1_3_uger_er && SDL_27_1_3_uger < f.laegensSkoenUgerTilArbejde
  s[919] = v56
  const v57 = f.underLaegebehandling === false || f.laegensSkoenErSikkert === false || v56
  const v58 = f.underLaegebehandling && f.laegensSkoenErSikkert && (v55 || SDL_27_1_2_ir)
  const v59 = f.laegensSkoenUgerTilArbejde <= 364
  s[920] = v59
  const v60 = f.underLaegebehandling && f.laegensSkoenErSikkert && v59
  const v61 = f.laegensSkoenUgerTilArbejde <= 728
  s[921] = v61
  const v62 = f.underLaegebehandling && f.laegensSkoenErSikkert && v61
  const SDL_27_1_3 = v29 || v46 && v58 || v47 && (v60 || v62) || v42 && v58
  s[56] = SDL_27_1_3
  const SDL_27_1_3_nej = v29 || v46 && v57 || v47 && (!v60 || !v62) || v42 && v57
  s[61] = SDL_27_1_3_nej
  // SDL.27.1.4: Forlængelse, fordi fleksjob eller pension skal afklares (SDL § 27, stk. 1, nr. 4)
  const v65 = v25 && v49 && v35
  s[328] = v65
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
  s[750] = SDL_27_1_7_2
  const SDL_27_1_7_2_nej = s[43] || s[39] && s[44] && s[41] <= 16952 /* 2016-05-31 */ || v0 || v1 && f.arbejdsevnenKanAabenbartIkkeForbedres === false || v2
  s[751] = SDL_27_1_7_2_nej
  const SDL_27_1_7_2_ir = s[43] || v0 || v2 || s[45]
  s[752] = SDL_27_1_7_2_ir
  // SDL.27.1.7: Forlængelse ved sag om førtidspension (SDL § 27, stk. 1, nr. 7)
  const SDL_27_1_7 = s[43] || s[46] && f.foertidspensionssagPaabegyndt || s[47] && f.foertidspensionssagPaabegyndt || s[48] && (f.ansoegningOmFoertidspension || SDL_27_1_7_2)
  s[330] = SDL_27_1_7
  const SDL_27_1_7_nej = s[43] || s[46] && f.foertidspensionssagPaabegyndt === false || s[47] && f.foertidspensionssagPaabegyndt === false || s[48] && f.ansoegningOmFoertidspension === false && (SDL_27_1_7_2_nej || SDL_27_1_7_2_ir)
  s[335] = SDL_27_1_7_nej
  // SDL.27.1: Forlængelse af sygedagpenge (SDL § 27, stk. 1)
  const v8 = s[39] && s[44] && s[42]
  s[322] = v8
  const v9 = s[49] || s[50]
  s[331] = v9
  const v10 = s[51] || s[52]
  s[332] = v10
  const v11 = s[53] || s[52]
  s[333] = v11
  const v12 = SDL_27_1_7_nej || s[52]
  s[334] = v12
  const v13 = s[50] && s[52]
  s[344] = v13
  const SDL_27_1 = s[43] || v8 && (s[54] || s[55] || s[56] || s[57] || s[58] || s[59] || SDL_27_1_7)
  s[111] = SDL_27_1
  const SDL_27_1_nej = s[43] || v8 && v9 && (s[60] || s[52]) && (s[61] || s[52]) && (s[62] || s[50]) && v10 && v11 && v12 && (s[49] || s[60] || s[61] || s[62] || s[51] || s[53] || SDL_27_1_7_nej)
  s[112] = SDL_27_1_nej
  const SDL_27_1_ir = s[43] || v8 && v13 || s[45]
  s[113] = SDL_27_1_ir
  // SDL.24a.1.grænse: Over grænsen på første fraværsdag (SDL § 24 a, stk. 1)
  const v17 = s[63] <= 16251 /* 2014-06-30 */
  s[277] = v17
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
  s[219] = v33
  const v34 = !s[5] && s[64] && v33
  s[76] = v34
  const v35 = !s[5] && shiftDays(s[65], -56) >= f.ansatFra
  s[929] = v35
  const v36 = !s[5] && shiftDays(s[63], -56) < f.ansatFra
  s[930] = v36
  const v37 = v36 || f.andetFravaerSeneste8Uger
  s[928] = v37
  const v38 = (v35 || s[7]) && f.andetFravaerSeneste8Uger === false
  s[927] = v38
  const v39 = f.timerHosArbejdsgiveren >= 7400
  s[931] = v39
  const v40 = v37 || !v39
  s[926] = v40
  const v41 = v38 && v39
  s[925] = v41
  const v42 = v39 && f.genansat && f.paaArbejdeDaSygdommenKom
  s[932] = v42
  const v43 = v41 || v42
  const v44 = v40 && !v42
  const v45 = s[65] >= 15012 /* 2011-02-07 */
  s[82] = v45
  const v46 = !s[5] && v45 && s[66]
  s[77] = v46
  const SDL_30_2 = s[67] || v34 && v43 || v46 && v43
  s[760] = SDL_30_2
  const SDL_30_2_nej = s[67] || v34 && v44 || v46 && v44
  s[761] = SDL_30_2_nej
  const SDL_30_2_ir = s[67] || s[68]
  s[73] = SDL_30_2_ir
  // SDL.30.fleksjob: Ingen arbejdsgiverperiode i fleksjob (SDL § 32, stk. 1, nr. 5)
  const SDL_30_fleksjob = f.ansatIFleksjob && (s[67] || v34 || v46)
  s[762] = SDL_30_fleksjob
  const SDL_30_fleksjob_nej = f.ansatIFleksjob && s[67]
  s[763] = SDL_30_fleksjob_nej
  const SDL_30_fleksjob_ir = f.ansatIFleksjob === false || SDL_30_2_ir
  s[764] = SDL_30_fleksjob_ir
  // SDL.30: Ret over for arbejdsgiveren (SDL § 30, stk. 1)
  const v53 = !s[5] && s[64] && s[66]
  s[92] = v53
  const v54 = f.ansatIFleksjob === false || SDL_30_fleksjob_nej
  s[933] = v54
  const v55 = f.ansatIFleksjob && (SDL_30_fleksjob || SDL_30_fleksjob_ir)
  s[934] = v55
  const SDL_30 = s[67] || v53 && s[69] && (SDL_30_2 || SDL_30_2_ir) && v54
  s[74] = SDL_30
  const SDL_30_nej = s[67] || v53 && (!s[69] || SDL_30_2_nej || v55)
  s[75] = SDL_30_nej
  // SDL.30.1: Arbejdsgiverperioden (SDL § 30, stk. 1)
  const v58 = !s[5] && s[64] && s[63] <= 13604 /* 2007-04-01 */
  const v59 = !s[5] && s[65] >= 13605 /* 2007-04-02 */ && s[63] <= 14031 /* 2008-06-01 */
  const v60 = s[63] <= 15340 /* 2012-01-01 */
  s[367] = v60
  const v61 = !s[5] && s[65] >= 14032 /* 2008-06-02 */ && v60
  const v62 = s[65] >= 15341 /* 2012-01-02 */
  s[368] = v62
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
  s[364] = v0
  const v1 = shiftDays(s[65], s[71])
  s[365] = v1
  const v2 = !s[5] && s[72]
  s[208] = v2
  const v3 = s[7] || s[73]
  s[212] = v3
  const v4 = shiftDays(v0, -1)
  s[210] = v4
  const v5 = shiftDays(v1, -1)
  s[209] = v5
  const v6 = f.fratraeder ? Math.min(v4, f.fratraedelsesdag) : v4
  const v7 = f.fratraeder ? Math.min(v5, f.fratraedelsesdag) : v5
  const v8 = s[74] && v2
  const v9 = s[73] && v2 && v7 >= NEVER
  const v10 = s[75] ? NEVER : v7
  const v11 = v8 || s[75] || v9
  const v12 = s[74] && v3 || s[73] && !((!v2 || !v3 && v6 === v7) && v2 && (!v2 || v6 === NEVER))
  const SDL_31_1 = s[67] ? FIRST_DAY : v8 ? v6 : NEVER
  s[270] = SDL_31_1
  const SDL_31_1_hoej = s[67] ? NEVER : v8 ? (s[75] || v9 ? Math.max(v7, v10) : v7) : v10
  s[271] = SDL_31_1_hoej
  const SDL_31_1_er = s[67] || s[76] && v11 || s[77] && v11
  s[269] = SDL_31_1_er
  const SDL_31_1_ir = s[67] || s[76] && v12 || s[77] && v12 || s[68]
  s[272] = SDL_31_1_ir
  // SDL.32.1: Beskæftigelseskravet over for kommunen (SDL § 32, stk. 1-3)
  const v17 = !s[5] && s[64] && s[63] <= 15522 /* 2012-07-01 */
  const v18 = !s[5] && shiftDays(s[65], -91) >= f.tilknyttetArbejdsmarkedetFra
  s[940] = v18
  const v19 = !s[5] && shiftDays(s[63], -91) < f.tilknyttetArbejdsmarkedetFra
  s[941] = v19
  const v20 = f.timerSeneste13Uger >= 12000
  s[942] = v20
  const v21 = SDL_31_1_er && SDL_31_1 < f.vurderingsdato
  s[945] = v21
  const v22 = SDL_31_1_er && SDL_31_1_hoej >= f.vurderingsdato
  s[946] = v22
  const v23 = s[75] || v21
  s[943] = v23
  const v24 = s[74] || s[73]
  s[211] = v24
  const v25 = v24 && (v22 || SDL_31_1_ir) && (s[74] || v22)
  s[83] = v25
  const v26 = s[73] && SDL_31_1_ir
  s[944] = v26
  const v27 = v19 || !v20 || v25
  s[939] = v27
  const v28 = v23 || v26
  s[84] = v28
  const v29 = (v18 || s[7]) && v20 && v28
  s[938] = v29
  const v30 = f.uddannelsensLaengde >= 18
  s[947] = v30
  const v31 = !s[5] && s[65] >= f.uddannelseAfsluttet
  s[948] = v31
  const v32 = !s[5] && s[63] < f.uddannelseAfsluttet
  s[949] = v32
  const v33 = shiftMonths(f.uddannelseAfsluttet, 1)
  const v34 = !s[5] && v33 >= s[63]
  s[950] = v34
  const v35 = !s[5] && v33 < s[65]
  s[951] = v35
  const v36 = f.erhvervsmaessigUddannelse === false || !v30 || v32 || v35
  s[90] = v36
  const v37 = f.erhvervsmaessigUddannelse && v30 && (v31 || s[7]) && (v34 || s[7])
  s[91] = v37
  const v38 = !s[5] && s[65] >= 15523 /* 2012-07-02 */ && s[78]
  const v39 = !s[5] && shiftDays(s[65], -182) >= f.tilknyttetArbejdsmarkedetFra
  s[954] = v39
  const v40 = !s[5] && shiftDays(s[63], -182) < f.tilknyttetArbejdsmarkedetFra
  s[955] = v40
  const v41 = f.timerSeneste26Uger >= 24000
  s[956] = v41
  const v42 = v40 || !v41 || v25
  s[953] = v42
  const v43 = (v39 || s[7]) && v41 && v28
  s[952] = v43
  const v44 = shiftMonths(s[79], -6)
  const v45 = shiftMonths(s[80], -6)
  const v46 = sum(f.timerPrMaaned, (r_timerPrMaaned) => { const r0_0 = !s[5] && r_timerPrMaaned.maaned >= v44; const r0_1 = !s[5] && r_timerPrMaaned.maaned < s[80]; return (r0_0 || s[7]) && (r0_1 || s[7]) && (r0_0 || r0_1) ? r_timerPrMaaned.timer : 0 }) >= 24000
  s[963] = v46
  const v47 = sum(f.timerPrMaaned, (r_timerPrMaaned) => { const r0_0 = !s[5] && r_timerPrMaaned.maaned >= v44; const r0_1 = !s[5] && r_timerPrMaaned.maaned < s[80]; const r0_2 = (r0_0 || s[7]) && (r0_1 || s[7]) && (r0_0 || r0_1); return r0_2 ? (r0_2 && !(!s[5] && r_timerPrMaaned.maaned < v45 || !s[5] && r_timerPrMaaned.maaned >= s[79]) && !s[7] ? r_timerPrMaaned.timer : 0) : 0 }) >= 24000
  s[964] = v47
  const v48 = sum(f.timerPrMaaned, (r_timerPrMaaned) => { const r0_0 = !s[5] && r_timerPrMaaned.maaned >= v44; const r0_1 = !s[5] && r_timerPrMaaned.maaned < s[80]; return (r0_0 || s[7]) && (r0_1 || s[7]) && (r0_0 || r0_1) && r_timerPrMaaned.timer >= 4000 ? 1 : 0 }) >= 5
  s[965] = v48
  const v49 = sum(f.timerPrMaaned, (r_timerPrMaaned) => { const r0_0 = !s[5] && r_timerPrMaaned.maaned >= v44; const r0_1 = !s[5] && r_timerPrMaaned.maaned < s[80]; const r0_2 = (r0_0 || s[7]) && (r0_1 || s[7]) && (r0_0 || r0_1); const r0_3 = r_timerPrMaaned.timer >= 4000; const r0_4 = r0_2 && r0_3; return r0_4 ? (r0_4 && !(r0_2 && !r0_3 || !s[5] && r_timerPrMaaned.maaned < v45 || !s[5] && r_timerPrMaaned.maaned >= s[79] || s[7] && !r0_3) && !(s[7] && r0_3) ? 1 : 0) : 0 }) >= 5
  s[966] = v49
  const v50 = !v47 || !v49
  s[962] = v50
  const v51 = v46 && v48
  s[961] = v51
  const v52 = 6 + f.maanederDerSesBortFra
  const v53 = -v52
  const v54 = shiftMonths(s[79], v53)
  const v55 = shiftMonths(s[80], v53)
  const v56 = sum(f.timerPrMaaned, (r_timerPrMaaned) => { const r0_0 = !s[5] && r_timerPrMaaned.maaned < s[80]; const r0_1 = !s[5] && r_timerPrMaaned.maaned >= v54; return (r0_1 || s[7]) && (r0_0 || s[7]) && (r0_1 || r0_0) ? r_timerPrMaaned.timer : 0 }) >= 24000
  s[969] = v56
  const v57 = sum(f.timerPrMaaned, (r_timerPrMaaned) => { const r0_0 = !s[5] && r_timerPrMaaned.maaned < s[80]; const r0_1 = !s[5] && r_timerPrMaaned.maaned >= v54; const r0_2 = (r0_1 || s[7]) && (r0_0 || s[7]) && (r0_1 || r0_0); return r0_2 ? (r0_2 && !(!s[5] && r_timerPrMaaned.maaned < v55 || !s[5] && r_timerPrMaaned.maaned >= s[79]) && !s[7] ? r_timerPrMaaned.timer : 0) : 0 }) >= 24000
  s[970] = v57
  const v58 = sum(f.timerPrMaaned, (r_timerPrMaaned) => { const r0_0 = !s[5] && r_timerPrMaaned.maaned < s[80]; const r0_1 = !s[5] && r_timerPrMaaned.maaned >= v54; return (r0_1 || s[7]) && (r0_0 || s[7]) && (r0_1 || r0_0) && r_timerPrMaaned.timer >= 4000 ? 1 : 0 }) >= 5
  s[971] = v58
  const v59 = sum(f.timerPrMaaned, (r_timerPrMaaned) => { const r0_0 = !s[5] && r_timerPrMaaned.maaned < s[80]; const r0_1 = r_timerPrMaaned.timer >= 4000; const r0_2 = !s[5] && r_timerPrMaaned.maaned >= v54; const r0_3 = (r0_2 || s[7]) && (r0_0 || s[7]) && (r0_2 || r0_0); const r0_4 = r0_3 && r0_1; return r0_4 ? (r0_4 && !(r0_3 && !r0_1 || !s[5] && r_timerPrMaaned.maaned < v55 || !s[5] && r_timerPrMaaned.maaned >= s[79] || s[7] && !r0_1) && !(s[7] && r0_1) ? 1 : 0) : 0 }) >= 5
  s[972] = v59
  const v60 = !v57 || !v59
  s[968] = v60
  const v61 = v56 && v58
  s[967] = v61
  const v62 = v51 || v61
  s[959] = v62
  const v63 = v50 && v60
  s[960] = v63
  const v64 = f.iBeskaeftigelse === false || v63 || v25
  s[958] = v64
  const v65 = f.iBeskaeftigelse && v62 && v28
  s[957] = v65
  const SDL_32_1 = s[67] || v17 && (v29 || f.dagpengeretHvisRask || v37 || f.elevILoennetPraktik || f.ansatIFleksjob) || v38 && (v43 || f.dagpengeretHvisRask || v37 || f.elevILoennetPraktik || f.ansatIFleksjob) || s[81] && (v65 || f.dagpengeretHvisRask || v37 || f.elevILoennetPraktik || f.ansatIFleksjob)
  s[86] = SDL_32_1
  const SDL_32_1_nej = s[67] || v17 && v27 && f.dagpengeretHvisRask === false && v36 && f.elevILoennetPraktik === false && f.ansatIFleksjob === false || v38 && v42 && f.dagpengeretHvisRask === false && v36 && f.elevILoennetPraktik === false && f.ansatIFleksjob === false || s[81] && v64 && f.dagpengeretHvisRask === false && v36 && f.elevILoennetPraktik === false && f.ansatIFleksjob === false
  s[85] = SDL_32_1_nej
  // SDL.42.1: Beskæftigelseskravet for selvstændige (SDL § 42)
  const v68 = f.maanederSomSelvstaendig + f.maanederSomLoenmodtagerFoer >= 6
  s[974] = v68
  const v69 = v68 && f.drevetSenesteMaaned
  s[973] = v69
  const v70 = f.timerIVirksomheden >= 1850
  s[975] = v70
  const v71 = v69 && v70
  s[976] = v71
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
  s[765] = SDL_34_1
  const SDL_34_1_nej = s[67] || s[76] && v0 || s[77] && v0
  s[766] = SDL_34_1_nej
  // SDL.32: Ret over for kommunen (SDL § 2, stk. 2)
  const v4 = !s[69] || s[85]
  s[978] = v4
  const v5 = s[69] && (s[86] || s[73])
  s[977] = v5
  const v6 = !s[87] || s[88]
  s[980] = v6
  const v7 = s[87] && (s[89] || s[73])
  s[979] = v7
  const v8 = f.persongruppe === 'ingen'
  s[350] = v8
  const v9 = !v8 || s[90]
  s[207] = v9
  const v10 = v8 && s[91]
  s[206] = v10
  const SDL_32 = s[67] || s[92] && (v5 || v7 || s[93] || v10 || SDL_34_1)
  s[213] = SDL_32
  const SDL_32_nej = s[67] || s[92] && v4 && v6 && !s[93] && v9 && (SDL_34_1_nej || s[73])
  s[214] = SDL_32_nej
  // SDL.3: Ophold i Danmark (SDL § 3)
  const v13 = f.vurderingsdato >= 17702 /* 2018-06-20 */
  s[981] = v13
  const v14 = !v13 && (f.ophold === 'danmark' || f.ophold === 'rekreation' || f.ophold === 'behandling' || f.ophold === 'udskudt_hjemrejse' || f.ophold === 'udsendt' || f.ophold === 'dansk_social_sikring') || v13 && (f.ophold === 'danmark' || f.ophold === 'rekreation' || f.ophold === 'behandling' || f.ophold === 'udskudt_hjemrejse' || f.ophold === 'udsendt' || f.ophold === 'repatriering' || f.ophold === 'dansk_social_sikring')
  const SDL_3 = !s[1] || v14
  s[217] = SDL_3
  const SDL_3_nej = !s[1] || !v14
  s[218] = SDL_3_nej
  // SDL.24a.1: Jobafklaring ved ny sygemelding (SDL § 24 a, stk. 1)
  const v17 = SDL_32 || s[73]
  s[286] = v17
  const v18 = SDL_3 || !s[1]
  s[215] = v18
  const v19 = s[94] || !s[1]
  s[216] = v19
  const SDL_24a_1 = s[67] || s[95] && (s[96] || s[97]) && v17 && v18 && v19 && (s[96] || SDL_32 || SDL_3 || s[94])
  s[280] = SDL_24a_1
  const SDL_24a_1_nej = s[67] || s[98] || s[95] && (s[99] || SDL_32_nej || SDL_3_nej || s[100])
  s[285] = SDL_24a_1_nej
  const SDL_24a_1_ir = s[67] || s[95] && s[97] && s[73] && !s[1] || s[68]
  s[284] = SDL_24a_1_ir
  // SDL.24c.1: Stop for sygedagpenge, når sygdommen ikke længere er livstruende (SDL § 24 c, stk. 1)
  const v23 = f.vurderingsdato >= 16801 /* 2016-01-01 */
  s[130] = v23
  const v24 = v23 && f.fikSygedagpengeVedLivstruende && f.laegenFinderIkkeLaengereLivstruende
  const SDL_24c_1 = !s[1] || v24
  s[712] = SDL_24c_1
  const SDL_24c_1_nej = !s[1] || !v24
  s[713] = SDL_24c_1_nej
  // LAB.107.1: Ret til jobafklaringsforløb (LAB § 107)
  const v27 = f.vurderingsdato >= 16252 /* 2014-07-01 */
  s[143] = v27
  const v28 = s[101] || f.naaetFolkepensionsalder || s[102]
  s[992] = v28
  const v29 = f.forlaengelseErAfgjort || v28 && s[103] || !v28 && s[104]
  s[263] = v29
  const v30 = f.forlaengelseErAfgjort === false && (v28 && s[105] || !v28 && s[106])
  s[264] = v30
  const v31 = f.forlaengelseErAfgjort ? f.forlaengelsenSlutter : v28 ? s[107] : s[108]
  s[265] = v31
  const v32 = f.forlaengelseErAfgjort ? f.forlaengelsenSlutter : v28 ? s[109] : s[110]
  s[266] = v32
  const v33 = v29 && f.vurderingsdato >= v31
  s[990] = v33
  const v34 = v29 && f.vurderingsdato < v32
  s[991] = v34
  const v35 = v34 || v28 || s[111]
  s[989] = v35
  const v36 = s[112] || s[113]
  s[345] = v36
  const v37 = (v33 || v30) && !v28 && v36
  s[988] = v37
  const v38 = v37 || SDL_24a_1
  s[986] = v38
  const v39 = SDL_24a_1_nej || SDL_24a_1_ir
  s[283] = v39
  const v40 = v35 && v39
  s[987] = v40
  const v41 = v37 || SDL_24a_1 || SDL_24c_1
  s[993] = v41
  const v42 = v35 && v39 && (SDL_24c_1_nej || !s[1])
  s[994] = v42
  const LAB_107_1 = !s[1] || v27 && (!v23 && v19 && v38 || v23 && v19 && v41)
  s[480] = LAB_107_1
  const LAB_107_1_nej = !s[1] || !v27 || !v23 && (s[100] || v40) || v23 && (s[100] || v42)
  s[481] = LAB_107_1_nej
  // LAB.110.1: Jobafklaringsforløbets længste varighed (LAB § 110, stk. 1)
  const v45 = f.jobafklaringStartede >= 16252 /* 2014-07-01 */
  s[995] = v45
  const v46 = f.jobafklaringStartede >= 17532 /* 2018-01-01 */
  s[996] = v46
  const v47 = shiftMonths(f.jobafklaringStartede, 24)
  const v48 = shiftDays(v47, -1)
  const v49 = f.jobafklaringStartede >= 18262 /* 2020-01-01 */
  s[997] = v49
  const v50 = allPeriods(f.barselUnderJobafklaring)
  const v51 = without(ALL_DAYS, v50)
  const v52 = dayReaching(v51, f.jobafklaringStartede, v47 === NEVER ? Infinity : v47 - f.jobafklaringStartede)
  const LAB_110_1 = v45 ? (v46 ? (v49 ? v52 : Math.min(v48, v52)) : v48) : FIRST_DAY
  s[483] = LAB_110_1
  const LAB_110_1_hoej = v45 ? (v46 ? (v49 ? v52 : Math.max(v48, v52)) : v48) : NEVER
  s[484] = LAB_110_1_hoej
  const LAB_110_1_er = f.erIJobafklaring && v45
  s[485] = LAB_110_1_er
  const LAB_110_1_ir = !LAB_110_1_er || !v45
  s[486] = LAB_110_1_ir
  // LAB.112.2: Et ressourceforløb er udelukket, fordi arbejdsevnen ikke kan udvikles (LAB § 112, stk. 2)
  const v57 = f.vurderingsdato >= 17683 /* 2018-06-01 */
  s[999] = v57
  const v58 = s[0] && (!v57 && f.aabenbartFormaalsloestPaaGrundAfSygdom || v57 && !s[114] && (f.dokumenteretIngenUdvikling || f.heltAabenbartIngenUdvikling))
  const LAB_112_2 = !s[1] || v58
  s[490] = LAB_112_2
  const LAB_112_2_nej = !s[1] || !v58
  s[491] = LAB_112_2_nej
  // LAB.112.3: Et ressourceforløb kan begynde, selv om folkepensionsalderen nærmer sig (LAB § 112, stk. 3)
  const v61 = f.vurderingsdato >= 18993 /* 2022-01-01 */
  s[117] = v61
  const v62 = shiftMonths(f.folkepensionsalderNaasDen, -72) >= f.vurderingsdato
  s[1005] = v62
  const v63 = !v61 || v62 || f.oenskerRessourceforloeb
  const LAB_112_3 = !s[1] || v63
  s[492] = LAB_112_3
  const LAB_112_3_nej = !s[1] || !v63
  s[493] = LAB_112_3_nej
  // LAB.112.1: Målgruppen for ressourceforløb (LAB § 112, stk. 1)
  const v66 = f.laengerevarendeForsoergelse || f.deltagetUdenOegetTilknytning || f.behovForLaengerevarendeIndsats
  s[1009] = v66
  const v67 = LAB_112_2_nej || !s[1]
  const v68 = s[114] && s[115]
  s[1006] = v68
  const LAB_112_1 = v68 || !s[1] || s[0] && (!v61 && f.komplekseProblemer && f.kanIkkeLoesesAfAndenIndsats && f.kraeverHelhedsorienteretForloeb && v66 && v67 || v61 && !s[114] && f.komplekseProblemer && f.kanIkkeLoesesAfAndenIndsats && f.kraeverHelhedsorienteretForloeb && v66 && v67 && (LAB_112_3 || !s[1]))
  s[487] = LAB_112_1
  const LAB_112_1_nej = v68 || !s[1] || !s[0] || !v61 && (f.komplekseProblemer === false || f.kanIkkeLoesesAfAndenIndsats === false || f.kraeverHelhedsorienteretForloeb === false || !v66 || LAB_112_2) || v61 && (s[114] || f.komplekseProblemer === false || f.kanIkkeLoesesAfAndenIndsats === false || f.kraeverHelhedsorienteretForloeb === false || !v66 || LAB_112_2 || LAB_112_3_nej)
  s[488] = LAB_112_1_nej
  const LAB_112_1_ir = v68 || !s[1]
  s[489] = LAB_112_1_ir
}

function svar_8(f, s) {
  // LAB.113.2: En indsats skal være i gang (LAB § 113, stk. 2)
  const v0 = f.ressourceforloebStartede >= 13332 /* 2006-07-03 */
  s[446] = v0
  const v1 = f.ressourceforloebStartede >= 18809 /* 2021-07-01 */
  s[1015] = v1
  const v2 = f.ressourceforloebStartede >= 18993 /* 2022-01-01 */
  s[1017] = v2
  const v3 = allPeriods(f.perioderUdenRaadighed)
  const v4 = without(ALL_DAYS, v3)
  const v5 = shiftMonths(f.ressourceforloebStartede, 6)
  const v6 = dayReaching(v4, shiftDays(f.ressourceforloebStartede, 1), v5 === NEVER ? Infinity : v5 - f.ressourceforloebStartede)
  const LAB_113_2 = v0 ? (v1 ? v6 : NEVER) : FIRST_DAY
  s[494] = LAB_113_2
  const LAB_113_2_hoej = v0 ? (v1 ? (v2 ? v6 : NEVER) : NEVER) : NEVER
  s[495] = LAB_113_2_hoej
  const LAB_113_2_ir = f.ressourceforloebErBevilget === false || !v0
  s[433] = LAB_113_2_ir
  // LAB.113.2.team: Sagen skal i rehabiliteringsteamet igen (LAB § 113, stk. 2)
  const v10 = f.ressourceforloebErBevilget && LAB_113_2 < f.vurderingsdato
  s[1019] = v10
  const v11 = f.ressourceforloebErBevilget && LAB_113_2_hoej >= f.vurderingsdato
  s[1020] = v11
  const v12 = f.ressourceforloebErBevilget && LAB_113_2 < f.indsatsBegyndteDen
  s[1023] = v12
  const v13 = f.ressourceforloebErBevilget && LAB_113_2_hoej >= f.indsatsBegyndteDen
  s[1024] = v13
  const v14 = f.indsatsErBegyndt === false || v12
  s[1021] = v14
  const v15 = f.indsatsErBegyndt && (v13 || LAB_113_2_ir)
  s[1022] = v15
  const LAB_113_2_team = f.ressourceforloebErBevilget && (s[116] || !v0 || v1 && (v10 || LAB_113_2_ir) && v14 && f.arbejdeIFoersteHalvaar === false && f.saerligeGrundeModTeamet === false)
  s[497] = LAB_113_2_team
  const LAB_113_2_team_nej = f.ressourceforloebErBevilget && (s[116] || !v0 || !v1 || v11 || v15 || f.arbejdeIFoersteHalvaar || f.saerligeGrundeModTeamet)
  s[498] = LAB_113_2_team_nej
  const LAB_113_2_team_ir = f.ressourceforloebErBevilget === false || s[116] || !v0
  s[499] = LAB_113_2_team_ir
  // LAB.113.3: Tilbuddet venter på samtalen om dit helbred (LAB § 113, stk. 3)
  const LAB_113_3 = f.ressourceforloebErBevilget && (!s[1] || s[117] && (s[118] || s[119]) && f.menerTilbuddetSkaderHelbredet && f.bedtOmSamtaleFoerTilbuddet && f.kommunenHarTagetStillingTilTilbuddet === false)
  s[500] = LAB_113_3
  const LAB_113_3_nej = f.ressourceforloebErBevilget && (!s[1] || !s[117] || s[120] || f.menerTilbuddetSkaderHelbredet === false || f.bedtOmSamtaleFoerTilbuddet === false || f.kommunenHarTagetStillingTilTilbuddet)
  s[501] = LAB_113_3_nej
  // LAB.113.4: Kommunen skal have besluttet, hvad der sker efter forløbet (LAB § 113, stk. 4)
  const v21 = f.ressourceforloebPlanlagtTil >= 13332 /* 2006-07-03 */
  s[448] = v21
  const v22 = f.ressourceforloebPlanlagtTil >= 15706 /* 2013-01-01 */
  s[447] = v22
  const v23 = v22 ? f.ressourceforloebPlanlagtTil : NEVER
  const LAB_113_4 = v21 ? v23 : FIRST_DAY
  s[503] = LAB_113_4
  const LAB_113_4_hoej = v21 ? v23 : NEVER
  s[504] = LAB_113_4_hoej
  const LAB_113_4_ir = f.ressourceforloebErBevilget === false || !v21
  s[434] = LAB_113_4_ir
  // LAB.113.4.ydelse: Ressourceforløb og ydelse løber videre uden en afgørelse (LAB § 113, stk. 4)
  const v27 = f.ressourceforloebPlanlagtTil >= f.vurderingsdato
  s[1031] = v27
  const v28 = v22 && (v27 || f.kommunenHarTagetStillingTilForloebet === false)
  const LAB_113_4_ydelse = f.ressourceforloebErBevilget && (!v21 || v28)
  s[507] = LAB_113_4_ydelse
  const LAB_113_4_ydelse_nej = f.ressourceforloebErBevilget && (!v21 || !v28)
  s[508] = LAB_113_4_ydelse_nej
  // LAB.113a: Personlig jobformidler (LAB § 113 a)
  const LAB_113a = f.ressourceforloebErBevilget && (!s[1] || s[117] && s[118])
  s[509] = LAB_113a
  const LAB_113a_nej = f.ressourceforloebErBevilget && (!s[1] || !s[117] || s[120])
  s[510] = LAB_113a_nej
  const LAB_113a_ir = f.ressourceforloebErBevilget === false || !s[1] || s[117] && s[119]
  s[511] = LAB_113a_ir
  // LAB.114.1: Ressourceforløbets længste varighed (LAB § 114, stk. 1)
  const v34 = f.ressourceforloebStartede >= 15706 /* 2013-01-01 */
  s[445] = v34
  const v35 = f.ressourceforloebStartede >= 16436 /* 2015-01-01 */
  s[1033] = v35
  const v36 = shiftMonths(f.ressourceforloebStartede, 60)
  const v37 = shiftDays(v36, -1)
  const v38 = f.ressourceforloebStartede >= 18262 /* 2020-01-01 */
  s[1034] = v38
  const v39 = allPeriods(f.barselUnderRessourceforloeb)
  const v40 = without(ALL_DAYS, v39)
  const v41 = dayReaching(v40, f.ressourceforloebStartede, v36 === NEVER ? Infinity : v36 - f.ressourceforloebStartede)
  const v42 = shiftMonths(f.ressourceforloebStartede, 36)
  const v43 = v2 ? dayReaching(v40, f.ressourceforloebStartede, v42 === NEVER ? Infinity : v42 - f.ressourceforloebStartede) : v41
  const LAB_114_1 = v0 ? (v34 ? (v35 ? (v38 ? v43 : Math.min(v37, v41)) : v37) : NEVER) : FIRST_DAY
  s[512] = LAB_114_1
  const LAB_114_1_hoej = v0 ? (v34 ? (v35 ? (v38 ? v43 : Math.max(v37, v41)) : v37) : NEVER) : NEVER
  s[513] = LAB_114_1_hoej
  // LAB.114.1.plan: Forløbets planlagte længde er tilladt (LAB § 114, stk. 1)
  const v46 = f.ressourceforloebPlanlagtTil >= shiftDays(shiftMonths(f.ressourceforloebStartede, 12), -1)
  s[1035] = v46
  const v47 = f.ressourceforloebErBevilget && LAB_114_1_hoej >= f.ressourceforloebPlanlagtTil
  s[1036] = v47
  const v48 = f.ressourceforloebErBevilget && LAB_114_1 < f.ressourceforloebPlanlagtTil
  s[1037] = v48
  const LAB_114_1_plan = f.ressourceforloebErBevilget && (!v0 || v34 && v46 && (v47 || LAB_113_2_ir))
  s[514] = LAB_114_1_plan
  const LAB_114_1_plan_nej = f.ressourceforloebErBevilget && (!v0 || !v34 || !v46 || v48)
  s[515] = LAB_114_1_plan_nej
  // LAB.114.3: Så længe kan det næste ressourceforløb vare (LAB § 114, stk. 2-4)
  const v51 = f.vurderingsdato >= shiftMonths(f.foedselsdag, 480)
  s[1041] = v51
  const v52 = f.maanederIRessourceforloeb <= 0
  s[1042] = v52
  const v53 = v51 && !v52 && f.oenskerRessourceforloeb === false
  s[1040] = v53
  const v54 = v53 ? 0 : 60
  const v55 = f.vurderingsdato >= shiftMonths(f.foedselsdag, 600)
  s[1044] = v55
  const v56 = v55 && !v52 && f.oenskerRessourceforloeb === false
  s[1043] = v56
  const v57 = v51 && !v55 && f.oenskerRessourceforloeb === false
  s[1045] = v57
  const v58 = v56 ? 0 : v57 ? Math.min(36, Math.max(0, 60 - f.maanederIRessourceforloeb)) : 36
  const LAB_114_3_ir = !s[1] || s[0] && s[117] && s[114]
  s[519] = LAB_114_3_ir
  const LAB_114_3 = s[1] ? (s[0] ? (s[117] ? (s[114] ? -Infinity : v58) : v54) : 0) : -Infinity
  s[517] = LAB_114_3
  const LAB_114_3_hoej = s[1] ? (s[0] ? (s[117] ? (s[114] ? Infinity : v58) : v54) : 0) : Infinity
  s[518] = LAB_114_3_hoej
  // LAB.114.4: Ressourceforløbet må ikke gå ud over folkepensionsalderen (LAB § 114, stk. 4)
  const v62 = f.folkepensionsalderNaasDen >= 13332 /* 2006-07-03 */
  s[1046] = v62
  const v63 = f.folkepensionsalderNaasDen >= 16618 /* 2015-07-02 */
  s[1047] = v63
  const v64 = f.folkepensionsalderNaasDen >= 17126 /* 2016-11-21 */
  s[1048] = v64
  const v65 = shiftDays(f.folkepensionsalderNaasDen, -1)
  const LAB_114_4 = v62 ? (v63 ? (v64 ? v65 : FIRST_DAY) : NEVER) : FIRST_DAY
  s[520] = LAB_114_4
  const LAB_114_4_hoej = v62 ? (v63 ? (v64 ? v65 : NEVER) : NEVER) : NEVER
  s[521] = LAB_114_4_hoej
  const LAB_114_4_ir = f.ressourceforloebErBevilget === false || !v62 || v63 && !v64
  s[522] = LAB_114_4_ir
  // LAB.142.1: Målgruppen for revalidering (LAB § 142)
  const v69 = !s[114] && f.begraensningerIArbejdsevnen && f.andenIndsatsErIkkeNok && f.kanKommeIndPaaArbejdsmarkedet
  const LAB_142_1 = !s[1] || v69
  s[523] = LAB_142_1
  const LAB_142_1_nej = !s[1] || !v69
  s[524] = LAB_142_1_nej
  // LAB.144: Forrevalidering (LAB § 144)
  const LAB_144 = !s[1] || (LAB_142_1 || !s[1]) && f.erhvervssigtetErAfklaret === false
  s[435] = LAB_144
  const LAB_144_nej = !s[1] || LAB_142_1_nej || f.erhvervssigtetErAfklaret
  s[198] = LAB_144_nej
  // LAB.145.2: Mere end 5 års revalidering (LAB § 145, stk. 2)
  const v74 = f.revalideringStartede >= 13332 /* 2006-07-03 */
  s[123] = v74
  const v75 = f.revalideringStartede >= 18262 /* 2020-01-01 */
  s[452] = v75
  const v76 = !v75 && f.betydeligeBegraensninger && f.talerIUdpraegetGradForLangUddannelse || v75 && f.betydeligeBegraensninger && f.talerForLangUddannelse
  const LAB_145_2 = !v74 || v76
  s[121] = LAB_145_2
  const LAB_145_2_nej = !v74 || !v76
  s[122] = LAB_145_2_nej
}

function svar_9(f, s) {
  // LAB.145.1: Den længste revalidering (LAB § 145, stk. 1)
  const v0 = shiftDays(shiftMonths(f.revalideringStartede, 60), -1)
  const v1 = s[121] && !s[122] && s[123]
  s[453] = v1
  const LAB_145_1 = s[123] ? (v1 ? NEVER : v0) : FIRST_DAY
  s[526] = LAB_145_1
  const LAB_145_1_hoej = s[123] ? (s[121] ? NEVER : v0) : NEVER
  s[527] = LAB_145_1_hoej
  const LAB_145_1_ir = f.revalideringErBevilget === false || !s[123]
  s[529] = LAB_145_1_ir
  // LAB.145.1.plan: Revalideringens planlagte længde er tilladt (LAB § 145, stk. 1)
  const LAB_145_1_plan = f.revalideringErBevilget && (!s[123] || f.revalideringErBevilget && LAB_145_1_hoej >= f.revalideringPlanlagtTil)
  s[530] = LAB_145_1_plan
  const LAB_145_1_plan_nej = f.revalideringErBevilget && (!s[123] || f.revalideringErBevilget && LAB_145_1 < f.revalideringPlanlagtTil)
  s[531] = LAB_145_1_plan_nej
  const LAB_145_1_plan_ir = f.revalideringErBevilget === false || !s[123] || LAB_145_1_ir
  s[532] = LAB_145_1_plan_ir
  // LAB.146: Revalideringen kan forlænges (LAB § 146)
  const v8 = f.vurderingsdato >= 18262 /* 2020-01-01 */
  s[186] = v8
  const v9 = f.vurderingsdato >= 19134 /* 2022-05-22 */
  s[442] = v9
  const v10 = f.grundTilForsinkelse === 'nedsat_funktionsevne' || f.grundTilForsinkelse === 'helt_specielle_forhold' || f.grundTilForsinkelse === 'sygdom' || f.grundTilForsinkelse === 'pasning_af_boern' || f.grundTilForsinkelse === 'barsel' || f.grundTilForsinkelse === 'ingen_boernepasning' || f.grundTilForsinkelse === 'saerlige_sociale_forhold'
  const v11 = f.grundTilForsinkelse === 'nedsat_funktionsevne' || f.grundTilForsinkelse === 'helt_specielle_forhold' || f.grundTilForsinkelse === 'sygdom' || f.grundTilForsinkelse === 'pasning_af_boern' || f.grundTilForsinkelse === 'barsel' || f.grundTilForsinkelse === 'ingen_boernepasning' || f.grundTilForsinkelse === 'saerlige_sociale_forhold' || f.grundTilForsinkelse === 'pasning_af_andre'
  const v12 = f.grundTilForsinkelse === 'nedsat_funktionsevne' || f.grundTilForsinkelse === 'helt_specielle_forhold' || f.grundTilForsinkelse === 'sygdom' || f.grundTilForsinkelse === 'pasning_af_boern' || f.grundTilForsinkelse === 'barsel' || f.grundTilForsinkelse === 'ingen_boernepasning' || f.grundTilForsinkelse === 'saerlige_sociale_forhold' || f.grundTilForsinkelse === 'pasning_af_andre' || f.grundTilForsinkelse === 'sorgorlov'
  const LAB_146 = !s[1] || !v8 && v10 || v8 && (!v9 && (v11 || v12) || v9 && v12)
  s[533] = LAB_146
  const LAB_146_nej = !s[1] || !v8 && !v10 || v8 && (!v9 && (!v11 || !v12) || v9 && !v12)
  s[534] = LAB_146_nej
  // LAS.50: Plan for revalideringen (LAS § 70, stk. 2)
  const LAS_50 = f.revalideringErBevilget && (!s[1] || f.erhvervssigtetErAfklaret)
  s[535] = LAS_50
  const LAS_50_nej = f.revalideringErBevilget && (!s[1] || f.erhvervssigtetErAfklaret === false)
  s[536] = LAS_50_nej
  const LAS_50_ir = f.revalideringErBevilget === false || !s[1]
  s[193] = LAS_50_ir
  // LAS.69j.2.bidrag: Tillæg til unge, der betaler bidrag til et barn (LAS § 69 j, stk. 2, nr. 4)
  const v18 = f.vurderingsdato >= 20270 /* 2025-07-01 */
  s[852] = v18
  const v19 = f.vurderingsdato >= 20819 /* 2027-01-01 */
  s[131] = v19
  const v20 = f.bidragspligtigeBoern <= 0
  s[1057] = v20
  const v21 = f.vurderingsdato <= 20269 /* 2025-06-30 */
  s[850] = v21
  const v22 = v21 || v19
  const v23 = SATS_1(f.vurderingsdato)
  const v24 = v22 ? -Infinity : v23
  const v25 = v22 ? Infinity : v23
  const v26 = v24 > -Infinity && v25 < Infinity
  const v27 = quotient([v24, f.bidragspligtigeBoern], [1], 'nærmeste', 1)
  const v28 = quotient([v25, f.bidragspligtigeBoern], [1], 'nærmeste', 1)
  const LAS_69j_2_bidrag = s[0] ? (v18 ? (v26 ? Math.min(v27, v28) : -Infinity) : f.bidragPrMaaned) : -Infinity
  s[551] = LAS_69j_2_bidrag
  const LAS_69j_2_bidrag_hoej = s[0] ? (v18 ? (v26 ? Math.max(v27, v28) : Infinity) : f.bidragPrMaaned) : Infinity
  s[552] = LAS_69j_2_bidrag_hoej
  const v31 = s[0] && !v20
  s[1056] = v31
  const LAS_69j_2_bidrag_er = v31 && (!s[0] || !v18 || !(!v26 && !v22 && v24 === v25))
  s[553] = LAS_69j_2_bidrag_er
  const LAS_69j_2_bidrag_ir = !v31 || !s[0] || v18 && (v22 || !v26)
  s[554] = LAS_69j_2_bidrag_ir
  // LAS.68.2: Ressourceforløbsydelsens sats i ressourceforløb (lov 1750/2025 § 21, stk. 8)
  const v34 = f.boernOpholderSigIDanmark || f.boernLigestillet
  s[1060] = v34
  const v35 = f.harForsoergelsespligt && v34
  s[1059] = v35
  const v36 = f.vurderingsdato <= 15705 /* 2012-12-31 */
  s[866] = v36
  const v37 = v36 || v19
  s[132] = v37
  const v38 = SATS_2(f.vurderingsdato)
  const v39 = f.vurderingsdato >= shiftMonths(f.foedselsdag, 300)
  s[195] = v39
  const v40 = !v39 && f.borHosForaeldre && f.harForsoergelsespligt === false
  s[1061] = v40
  const v41 = SATS_3(f.vurderingsdato)
  const v42 = v37 ? -Infinity : v41
  const v43 = v37 ? Infinity : v41
  const v44 = v43 === Infinity
  const v45 = LAS_69j_2_bidrag === -Infinity
  const v46 = v42 === -Infinity
  const v47 = LAS_69j_2_bidrag_hoej === Infinity
  const v48 = v44 && v45 || v46 && v47
  const v49 = SATS_4(f.vurderingsdato)
  const v50 = SATS_5(f.vurderingsdato)
  const v51 = v35 || !v40 || v20 || LAS_69j_2_bidrag_er && !(v48 && !v37 && v42 === v43 && (!LAS_69j_2_bidrag_er || !LAS_69j_2_bidrag_ir && LAS_69j_2_bidrag === LAS_69j_2_bidrag_hoej))
  s[146] = v51
  const v52 = v35 && v37 || !v35 && (v40 && (!v20 && (v37 || LAS_69j_2_bidrag_ir || v48 || v37) || v20 && v37) || !v40 && v37)
  s[147] = v52
  const v53 = v35 ? (v37 ? -Infinity : v38) : v40 ? (v20 ? v42 : Math.min(v46 || v45 ? -Infinity : v42 + LAS_69j_2_bidrag, v37 ? -Infinity : v49)) : v37 ? -Infinity : v50
  s[144] = v53
  const v54 = v35 ? (v37 ? Infinity : v38) : v40 ? (v20 ? v43 : Math.min(v44 || v47 ? Infinity : v43 + LAS_69j_2_bidrag_hoej, v37 ? Infinity : v49)) : v37 ? Infinity : v50
  s[145] = v54
  const LAS_68_2 = s[0] ? v53 : -Infinity
  s[124] = LAS_68_2
  const LAS_68_2_hoej = s[0] ? v54 : Infinity
  s[125] = LAS_68_2_hoej
  const LAS_68_2_er = s[0] && (!s[0] || v51)
  s[126] = LAS_68_2_er
  const LAS_68_2_ir = !s[0] || !s[0] || v52
  s[129] = LAS_68_2_ir
  // LAS.68.5: Mindst satsen til den, der kom fra ledighedsydelse (LAS § 68, stk. 5)
  const v59 = f.vurderingsdato >= 16387 /* 2014-11-13 */
  s[194] = v59
  const LAS_68_5_nej = s[0] && !v59
  s[128] = LAS_68_5_nej
  const LAS_68_5_ir = !s[0] || !v59
  s[127] = LAS_68_5_ir
}

function svar_10(f, s) {
  // LAS.68.4: Ressourceforløbsydelsen før fradrag i ressourceforløb (lov 1750/2025 § 21, stk. 8)
  const v0 = f.ydelseFoerForloebet === 'sygedagpenge'
  s[1066] = v0
  const v1 = f.sidsteDagMedSygedagpengeEllers >= f.vurderingsdato
  s[1067] = v1
  const v2 = v0 && v1
  s[1065] = v2
  const v3 = Math.max(s[124], f.hidtidigYdelsePrMaaned)
  const v4 = Math.max(s[125], f.hidtidigYdelsePrMaaned)
  const v5 = f.ydelseFoerForloebet === 'ledighedsydelse'
  s[1068] = v5
  const v6 = Math.max(f.hidtidigYdelsePrMaaned, v3)
  const v7 = Math.min(f.hidtidigYdelsePrMaaned, v4)
  const v8 = s[0] && s[126]
  const v9 = s[127] && s[126] && v7 >= v6
  const v10 = s[128] || v9
  const v11 = s[128] ? (v9 ? Math.min(f.hidtidigYdelsePrMaaned, v6) : f.hidtidigYdelsePrMaaned) : v6
  const v12 = s[128] ? (v9 ? Math.max(f.hidtidigYdelsePrMaaned, v7) : f.hidtidigYdelsePrMaaned) : v7
  const LAS_68_4 = s[0] ? (v2 ? v3 : v5 ? (v8 ? (v10 ? Math.min(v3, v11) : v3) : v11) : s[124]) : -Infinity
  s[135] = LAS_68_4
  const LAS_68_4_hoej = s[0] ? (v2 ? v4 : v5 ? (v8 ? (v10 ? Math.max(v4, v12) : v4) : v12) : s[125]) : Infinity
  s[133] = LAS_68_4_hoej
  const v15 = f.ydelseFoerForloebet === 'foertidspension'
  s[1064] = v15
  const v16 = s[0] && !v15
  s[1063] = v16
  const LAS_68_4_er = v16 && (!s[0] || v2 && s[126] || !v2 && (v5 && (v8 || s[128] || v9) || !v5 && s[126]))
  s[139] = LAS_68_4_er
  const LAS_68_4_ir = !v16 || !s[0] || v2 && s[129] || !v2 && (v5 && (s[0] && s[129] || s[127] && !((!s[126] || !s[129] && v3 === v4) && s[126] && (!s[126] || f.hidtidigYdelsePrMaaned === v3))) || !v5 && s[129])
  s[141] = LAS_68_4_ir
  // LAS.68a.1.tid: Indtægter for tiden før og efter forløbet trækkes ikke fra (LAS § 68 a, stk. 1)
  const v19 = !s[0] || s[130]
  const v20 = !s[0] || !s[130]
  const LAS_68a_1_tid = s[0] && v19
  s[542] = LAS_68a_1_tid
  const LAS_68a_1_tid_nej = s[0] && v20
  s[137] = LAS_68a_1_tid_nej
  // LAS.68a.3: Løn i tilbud, der ikke tæller med (LAS § 68 a, stk. 3)
  const v23 = LAS_68a_1_tid || !s[0]
  s[138] = v23
  const v24 = Math.min(f.timerITilbud, 16000)
  const v25 = f.vurderingsdato <= 16070 /* 2013-12-31 */
  s[847] = v25
  const v26 = v25 || s[131]
  s[152] = v26
  const v27 = SATS_6(f.vurderingsdato)
  const v28 = v26 ? -Infinity : v27
  s[153] = v28
  const v29 = v26 ? Infinity : v27
  s[154] = v29
  const v30 = v28 > -Infinity && v29 < Infinity
  s[151] = v30
  const v31 = quotient([v24, v28], [100], 'nærmeste', 1)
  const v32 = quotient([v24, v29], [100], 'nærmeste', 1)
  const v33 = v30 ? Math.min(v31, v32) : -Infinity
  s[149] = v33
  const v34 = v30 ? Math.max(v31, v32) : Infinity
  s[150] = v34
  const v35 = v26 || !v30
  s[155] = v35
  const LAS_68a_3 = s[0] ? Math.min(v33, sum(f.indtaegter, (r_indtaegter) => { const r0_0 = r_indtaegter.tid === 'under'; const r0_1 = r0_0 || LAS_68a_1_tid_nej; const r0_2 = r_indtaegter.art === 'loen_i_tilbud'; const r0_3 = r0_1 && r0_2; return r0_3 ? (r0_3 && !(r0_1 && !r0_2 || !r0_0 && v23) ? r_indtaegter.beloeb : 0) : 0 })) : -Infinity
  s[543] = LAS_68a_3
  const LAS_68a_3_hoej = s[0] ? Math.min(v34, sum(f.indtaegter, (r_indtaegter) => (r_indtaegter.tid === 'under' || LAS_68a_1_tid_nej) && r_indtaegter.art === 'loen_i_tilbud' ? r_indtaegter.beloeb : 0)) : Infinity
  s[544] = LAS_68a_3_hoej
  const LAS_68a_3_er = s[0] && (!s[0] || !(!v30 && !v26 && v28 === v29))
  s[545] = LAS_68a_3_er
  const LAS_68a_3_ir = !s[0] || !s[0] || v35
  s[546] = LAS_68a_3_ir
  // LAS.68a.2: Fradrag for løn i ressourceforløb (lov 1750/2025 § 21, stk. 8)
  const v40 = Math.max(0, -LAS_68a_3_hoej === -Infinity ? -Infinity : sum(f.indtaegter, (r_indtaegter) => { const r0_0 = r_indtaegter.tid === 'under'; const r0_1 = r0_0 || LAS_68a_1_tid_nej; const r0_2 = r_indtaegter.art === 'loen' || r_indtaegter.art === 'loen_under_sygdom' || r_indtaegter.art === 'loen_i_tilbud' || r_indtaegter.art === 'feriegodtgoerelse' || r_indtaegter.art === 'feriedage_udbetalt'; const r0_3 = r0_1 && r0_2; return r0_3 ? (r0_3 && !(r0_1 && !r0_2 || !r0_0 && v23) ? r_indtaegter.beloeb : 0) : 0 }) - LAS_68a_3_hoej)
  const v41 = Math.max(0, -LAS_68a_3 === Infinity ? Infinity : sum(f.indtaegter, (r_indtaegter) => (r_indtaegter.tid === 'under' || LAS_68a_1_tid_nej) && (r_indtaegter.art === 'loen' || r_indtaegter.art === 'loen_under_sygdom' || r_indtaegter.art === 'loen_i_tilbud' || r_indtaegter.art === 'feriegodtgoerelse' || r_indtaegter.art === 'feriedage_udbetalt') ? r_indtaegter.beloeb : 0) - LAS_68a_3)
  const v42 = SATS_7(f.vurderingsdato)
  const v43 = s[132] ? -Infinity : v42
  s[162] = v43
  const v44 = s[132] ? Infinity : v42
  s[163] = v44
  const v45 = Math.min(v40, v43)
  const v46 = Math.min(v41, v44)
  const v47 = !s[132] && v43 === v44
  s[165] = v47
  const v48 = LAS_68a_3_ir || s[132]
  const v49 = v45 > -Infinity && v46 < Infinity
  const v50 = quotient([v45, 3000], [10000], 'nærmeste', 1)
  const v51 = quotient([v46, 3000], [10000], 'nærmeste', 1)
  const v52 = v49 ? Math.min(v50, v51) : -Infinity
  const v53 = v49 ? Math.max(v50, v51) : Infinity
  const v54 = LAS_68a_3_er && !(!v49 && (!LAS_68a_3_er || !v48 && v45 === v46))
  const v55 = v48 || !v49
  const v56 = v41 === Infinity
  const v57 = -v44 === -Infinity
  s[164] = v57
  const v58 = v56 && v57
  const v59 = -v43 === Infinity
  s[166] = v59
  const v60 = LAS_68a_3_er && !(v58 && (!LAS_68a_3_er || !LAS_68a_3_ir && v40 === v41) && v47)
  const v61 = LAS_68a_3_ir || s[132] || v58
  const v62 = Math.max(0, v57 ? -Infinity : v40 - v44)
  const v63 = Math.max(0, v56 || v59 ? Infinity : v41 - v43)
  const v64 = v63 >= Infinity
  const v65 = v64 ? -Infinity : quotient([v62, 5500], [10000], 'nærmeste', 1)
  const v66 = v64 ? Infinity : quotient([v63, 5500], [10000], 'nærmeste', 1)
  const v67 = v60 && !(v64 && (!v60 || !v61 && v62 === v63))
  const v68 = v61 || v64
  const v69 = v53 === Infinity
  const v70 = v65 === -Infinity
  const v71 = v52 === -Infinity
  const v72 = v66 === Infinity
  const v73 = v69 && v70 || v71 && v72
  const LAS_68a_2 = s[0] ? (s[117] ? v65 : v71 || v70 ? -Infinity : v52 + v65) : -Infinity
  s[136] = LAS_68a_2
  const LAS_68a_2_hoej = s[0] ? (s[117] ? v66 : v69 || v72 ? Infinity : v53 + v66) : Infinity
  s[134] = LAS_68a_2_hoej
  const LAS_68a_2_er = s[0] && (!s[0] || !s[117] && v54 && v67 && !(v73 && (!v54 || !v55 && v52 === v53) && (!v67 || !v68 && v65 === v66)) || s[117] && v67)
  s[140] = LAS_68a_2_er
  const LAS_68a_2_ir = !s[0] || !s[0] || !s[117] && (v55 || v68 || v73) || s[117] && v68
  s[142] = LAS_68a_2_ir
}

function svar_11(f, s) {
  // LAS.68a.1: Ressourceforløbsydelse til udbetaling i ressourceforløb (lov 1750/2025 § 21, stk. 8)
  const v0 = s[133] === Infinity
  const v1 = -s[134] === -Infinity
  const v2 = s[135] === -Infinity
  const v3 = -s[136] === Infinity
  const v4 = v0 && v1 || v2 && v3
  const v5 = v2 || v1 ? -Infinity : s[135] - s[134]
  const v6 = v0 || v3 ? Infinity : s[133] - s[136]
  const v7 = v5 === -Infinity ? -Infinity : v5 - sum(f.indtaegter, (r_indtaegter) => (r_indtaegter.tid === 'under' || s[137]) && (r_indtaegter.art === 'anden' || r_indtaegter.art === 'uddannelsesgodtgoerelse') ? r_indtaegter.beloeb : 0)
  const v8 = v6 === Infinity ? Infinity : v6 - sum(f.indtaegter, (r_indtaegter) => { const r0_0 = r_indtaegter.tid === 'under'; const r0_1 = r0_0 || s[137]; const r0_2 = r_indtaegter.art === 'anden' || r_indtaegter.art === 'uddannelsesgodtgoerelse'; const r0_3 = r0_1 && r0_2; return r0_3 ? (r0_3 && !(r0_1 && !r0_2 || !r0_0 && s[138]) ? r_indtaegter.beloeb : 0) : 0 })
  const LAS_68a_1 = s[0] ? Math.max(0, v7 === -Infinity ? -Infinity : v7 - sum(f.indtaegter, (r_indtaegter) => (r_indtaegter.tid === 'under' || s[137]) && (r_indtaegter.art === 'fleksloentilskud' || r_indtaegter.art === 'tilskud_egen_virksomhed' || r_indtaegter.art === 'overskud_egen_virksomhed') ? r_indtaegter.beloeb : 0)) : -Infinity
  s[538] = LAS_68a_1
  const LAS_68a_1_hoej = s[0] ? Math.max(0, v8 === Infinity ? Infinity : v8 - sum(f.indtaegter, (r_indtaegter) => { const r0_0 = r_indtaegter.tid === 'under'; const r0_1 = r0_0 || s[137]; const r0_2 = r_indtaegter.art === 'fleksloentilskud' || r_indtaegter.art === 'tilskud_egen_virksomhed' || r_indtaegter.art === 'overskud_egen_virksomhed'; const r0_3 = r0_1 && r0_2; return r0_3 ? (r0_3 && !(r0_1 && !r0_2 || !r0_0 && s[138]) ? r_indtaegter.beloeb : 0) : 0 })) : Infinity
  s[539] = LAS_68a_1_hoej
  const LAS_68a_1_er = s[0] && (!s[0] || s[139] && s[140] && !(v4 && (!s[139] || !s[141] && s[135] === s[133]) && (!s[140] || !s[142] && s[136] === s[134])))
  s[540] = LAS_68a_1_er
  const LAS_68a_1_ir = !s[0] || !s[0] || s[141] || s[142] || v4
  s[541] = LAS_68a_1_ir
  // LAS.69j.2: Ressourceforløbsydelsens sats i jobafklaringsforløb (LAS § 69 j, stk. 2-3)
  const LAS_69j_2 = s[143] ? s[144] : -Infinity
  s[547] = LAS_69j_2
  const LAS_69j_2_hoej = s[143] ? s[145] : Infinity
  s[548] = LAS_69j_2_hoej
  const LAS_69j_2_er = s[143] && (!s[143] || s[146])
  s[549] = LAS_69j_2_er
  const LAS_69j_2_ir = !s[143] || !s[143] || s[147]
  s[550] = LAS_69j_2_ir
  // LAS.69j.4: Ressourceforløbsydelsen før fradrag i jobafklaringsforløb (LAS § 69 j, stk. 4)
  const v17 = f.vurderingsdato >= 16617 /* 2015-07-01 */
  s[184] = v17
  const v18 = f.vurderingsdato >= 16428 /* 2014-12-24 */
  s[183] = v18
  const v19 = f.andelAfArbejdetVedForloebetsStart <= 0
  s[1070] = v19
  const v20 = f.andelAfArbejdetVedForloebetsStart <= 2500
  s[1071] = v20
  const v21 = LAS_69j_2 > -Infinity && LAS_69j_2_hoej < Infinity
  const v22 = quotient([LAS_69j_2, 3], [4], 'nærmeste', 1)
  const v23 = quotient([LAS_69j_2_hoej, 3], [4], 'nærmeste', 1)
  const v24 = v21 ? Math.min(v22, v23) : -Infinity
  const v25 = v21 ? Math.max(v22, v23) : Infinity
  const v26 = LAS_69j_2_er && !(!v21 && (!LAS_69j_2_er || !LAS_69j_2_ir && LAS_69j_2 === LAS_69j_2_hoej))
  const v27 = LAS_69j_2_ir || !v21
  const v28 = f.andelAfArbejdetVedForloebetsStart <= 5000
  s[1072] = v28
  const v29 = quotient([LAS_69j_2, 2], [4], 'nærmeste', 1)
  const v30 = quotient([LAS_69j_2_hoej, 2], [4], 'nærmeste', 1)
  const v31 = v21 ? Math.min(v29, v30) : -Infinity
  const v32 = v21 ? Math.max(v29, v30) : Infinity
  const v33 = !s[87] && LAS_69j_2_er
  const v34 = !s[87] && LAS_69j_2_ir
  const v35 = f.andelAfArbejdetDuKan <= 0
  s[182] = v35
  const v36 = f.andelAfArbejdetDuKan <= 2500
  s[393] = v36
  const LAS_69j_4 = s[143] ? (v18 ? (v17 ? (s[87] ? (v35 ? LAS_69j_2 : v36 ? v24 : s[148] ? v31 : 0) : LAS_69j_2) : -Infinity) : s[87] ? (v19 ? LAS_69j_2 : v20 ? v24 : v28 ? v31 : 0) : LAS_69j_2) : -Infinity
  s[188] = LAS_69j_4
  const LAS_69j_4_hoej = s[143] ? (v18 ? (v17 ? (s[87] ? (v35 ? LAS_69j_2_hoej : v36 ? v25 : s[148] ? v32 : 0) : LAS_69j_2_hoej) : Infinity) : s[87] ? (v19 ? LAS_69j_2_hoej : v20 ? v25 : v28 ? v32 : 0) : LAS_69j_2_hoej) : Infinity
  s[187] = LAS_69j_4_hoej
  const LAS_69j_4_er = s[143] && (!s[143] || !v18 && (s[87] && (v19 && LAS_69j_2_er || !v19 && (v20 && v26 || !v20 && (!v28 || v26))) || v33) || v18 && (!v17 || s[87] && (v35 && LAS_69j_2_er || !v35 && (v36 && v26 || !v36 && (!s[148] || v26))) || v33))
  s[189] = LAS_69j_4_er
  const LAS_69j_4_ir = !s[143] || !s[143] || !v18 && (s[87] && (v19 && LAS_69j_2_ir || !v19 && (v20 && v27 || !v20 && v28 && v27)) || v34) || v18 && (!v17 || s[87] && (v35 && LAS_69j_2_ir || !v35 && (v36 && v27 || !v36 && s[148] && v27)) || v34)
  s[190] = LAS_69j_4_ir
  // LAS.69j.5.tid: Indtægter for tiden før og efter forløbet trækkes ikke fra (LAS § 69 j, stk. 5)
  const v41 = !s[143] || s[130]
  const v42 = !s[143] || !s[130]
  const LAS_69j_5_tid = s[143] && v41
  s[562] = LAS_69j_5_tid
  const LAS_69j_5_tid_nej = s[143] && v42
  s[157] = LAS_69j_5_tid_nej
  // LAS.69j.10: Løn i tilbud, der ikke tæller med (LAS § 69 j, stk. 10)
  const v45 = LAS_69j_5_tid || !s[143]
  s[158] = v45
  const LAS_69j_10 = s[143] ? Math.min(s[149], sum(f.indtaegter, (r_indtaegter) => { const r0_0 = r_indtaegter.tid === 'under'; const r0_1 = r_indtaegter.art === 'loen_i_tilbud'; const r0_2 = r0_0 || LAS_69j_5_tid_nej; const r0_3 = r0_2 && r0_1; return r0_3 ? (r0_3 && !(r0_2 && !r0_1 || !r0_0 && v45) ? r_indtaegter.beloeb : 0) : 0 })) : -Infinity
  s[159] = LAS_69j_10
  const LAS_69j_10_hoej = s[143] ? Math.min(s[150], sum(f.indtaegter, (r_indtaegter) => (r_indtaegter.tid === 'under' || LAS_69j_5_tid_nej) && r_indtaegter.art === 'loen_i_tilbud' ? r_indtaegter.beloeb : 0)) : Infinity
  s[156] = LAS_69j_10_hoej
  const LAS_69j_10_er = s[143] && (!s[143] || !(!s[151] && !s[152] && s[153] === s[154]))
  s[160] = LAS_69j_10_er
  const LAS_69j_10_ir = !s[143] || !s[143] || s[155]
  s[161] = LAS_69j_10_ir
}

function svar_12(f, s) {
  // LAS.69j.9: Fradrag for løn i jobafklaringsforløb (LAS § 69 j, stk. 9)
  const v0 = f.vurderingsdato >= 16436 /* 2015-01-01 */
  s[167] = v0
  const v1 = Math.max(0, -s[156] === -Infinity ? -Infinity : sum(f.indtaegter, (r_indtaegter) => { const r0_0 = r_indtaegter.tid === 'under'; const r0_1 = r0_0 || s[157]; const r0_2 = r_indtaegter.art === 'loen' || r_indtaegter.art === 'loen_i_tilbud' || r_indtaegter.art === 'feriegodtgoerelse' || r_indtaegter.art === 'feriedage_udbetalt'; const r0_3 = r0_1 && r0_2; return r0_3 ? (r0_3 && !(r0_1 && !r0_2 || !r0_0 && s[158]) ? r_indtaegter.beloeb : 0) : 0 }) - s[156])
  const v2 = Math.max(0, -s[159] === Infinity ? Infinity : sum(f.indtaegter, (r_indtaegter) => (r_indtaegter.tid === 'under' || s[157]) && (r_indtaegter.art === 'loen' || r_indtaegter.art === 'loen_i_tilbud' || r_indtaegter.art === 'feriegodtgoerelse' || r_indtaegter.art === 'feriedage_udbetalt') ? r_indtaegter.beloeb : 0) - s[159])
  const v3 = v2 === Infinity
  const v4 = Math.max(0, v1 - 1344200)
  const v5 = Math.max(0, v3 ? Infinity : v2 - 1344200)
  const v6 = v5 >= Infinity
  s[176] = v6
  const v7 = v6 ? -Infinity : quotient([v4, 5500], [10000], 'nærmeste', 1)
  const v8 = v6 ? Infinity : quotient([v5, 5500], [10000], 'nærmeste', 1)
  const v9 = v7 === -Infinity ? -Infinity : Math.round(Math.min(v1, 1344200) * 3000 / 10000) + v7
  const v10 = v8 === Infinity ? Infinity : Math.round(Math.min(v2, 1344200) * 3000 / 10000) + v8
  s[174] = v10
  const v11 = s[160] && s[160] && !(v6 && (!s[160] || !s[161] && v4 === v5))
  s[172] = v11
  const v12 = Math.max(0, v1 - sum(f.indtaegter, (r_indtaegter) => (r_indtaegter.tid === 'under' || s[157]) && (r_indtaegter.art === 'loen' || r_indtaegter.art === 'loen_i_tilbud' || r_indtaegter.art === 'feriegodtgoerelse' || r_indtaegter.art === 'feriedage_udbetalt') ? r_indtaegter.pension ?? 0 : 0))
  const v13 = Math.max(0, v3 ? Infinity : v2 - sum(f.indtaegter, (r_indtaegter) => { const r0_0 = r_indtaegter.tid === 'under'; const r0_1 = r0_0 || s[157]; const r0_2 = r_indtaegter.art === 'loen' || r_indtaegter.art === 'loen_i_tilbud' || r_indtaegter.art === 'feriegodtgoerelse' || r_indtaegter.art === 'feriedage_udbetalt'; const r0_3 = r0_1 && r0_2; return r0_3 ? (r0_3 && !(r0_1 && !r0_2 || !r0_0 && s[158]) ? r_indtaegter.pension ?? 0 : 0) : 0 }))
  const v14 = v13 === Infinity
  const v15 = Math.max(0, v12 - 1344200)
  const v16 = Math.max(0, v14 ? Infinity : v13 - 1344200)
  const v17 = v16 >= Infinity
  s[177] = v17
  const v18 = v17 ? -Infinity : quotient([v15, 5500], [10000], 'nærmeste', 1)
  const v19 = v17 ? Infinity : quotient([v16, 5500], [10000], 'nærmeste', 1)
  const v20 = v18 === -Infinity ? -Infinity : Math.round(Math.min(1344200, v12) * 3000 / 10000) + v18
  const v21 = v19 === Infinity ? Infinity : Math.round(Math.min(1344200, v13) * 3000 / 10000) + v19
  s[175] = v21
  const v22 = s[160] && s[160] && !(v17 && (!s[160] || !s[161] && v15 === v16))
  s[173] = v22
  const v23 = Math.min(s[162], v1)
  const v24 = Math.min(s[163], v2)
  const v25 = s[161] || s[132]
  const v26 = v23 > -Infinity && v24 < Infinity
  const v27 = quotient([v23, 3000], [10000], 'nærmeste', 1)
  const v28 = quotient([v24, 3000], [10000], 'nærmeste', 1)
  const v29 = v26 ? Math.min(v27, v28) : -Infinity
  const v30 = v26 ? Math.max(v27, v28) : Infinity
  const v31 = s[160] && !(!v26 && (!s[160] || !v25 && v23 === v24))
  const v32 = v25 || !v26
  const v33 = v3 && s[164]
  const v34 = s[160] && !(v33 && (!s[160] || !s[161] && v1 === v2) && s[165])
  const v35 = s[161] || s[132] || v33
  const v36 = Math.max(0, s[164] ? -Infinity : v1 - s[163])
  const v37 = Math.max(0, v3 || s[166] ? Infinity : v2 - s[162])
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
  s[168] = v49
  const v50 = v31 && v41 && !(v47 && (!v31 || !v32 && v29 === v30) && (!v41 || !v42 && v39 === v40))
  s[169] = v50
  const v51 = v32 || v42 || v47
  s[178] = v51
  const v52 = Math.min(s[162], v12)
  const v53 = Math.min(s[163], v13)
  const v54 = v52 > -Infinity && v53 < Infinity
  const v55 = quotient([v52, 3000], [10000], 'nærmeste', 1)
  const v56 = quotient([v53, 3000], [10000], 'nærmeste', 1)
  const v57 = v54 ? Math.min(v55, v56) : -Infinity
  const v58 = v54 ? Math.max(v55, v56) : Infinity
  const v59 = s[160] && !(!v54 && (!s[160] || !v25 && v52 === v53))
  const v60 = v25 || !v54
  s[179] = v60
  const v61 = v14 && s[164]
  const v62 = s[160] && !(v61 && (!s[160] || !s[161] && v12 === v13) && s[165])
  const v63 = s[161] || s[132] || v61
  const v64 = Math.max(0, s[164] ? -Infinity : v12 - s[163])
  const v65 = Math.max(0, v14 || s[166] ? Infinity : v13 - s[162])
  const v66 = v65 >= Infinity
  const v67 = v66 ? -Infinity : quotient([v64, 5500], [10000], 'nærmeste', 1)
  const v68 = v66 ? Infinity : quotient([v65, 5500], [10000], 'nærmeste', 1)
  const v69 = v62 && !(v66 && (!v62 || !v63 && v64 === v65))
  const v70 = v63 || v66
  s[180] = v70
  const v71 = v58 === Infinity
  const v72 = v67 === -Infinity
  const v73 = v57 === -Infinity
  const v74 = v68 === Infinity
  const v75 = v71 && v72 || v73 && v74
  s[181] = v75
  const v76 = v73 || v72 ? -Infinity : v57 + v67
  const v77 = v71 || v74 ? Infinity : v58 + v68
  s[171] = v77
  const v78 = v59 && v69 && !(v75 && (!v59 || !v60 && v57 === v58) && (!v69 || !v70 && v67 === v68))
  s[170] = v78
  const LAS_69j_9 = s[143] ? (v0 ? (s[130] ? v48 : v50 ? (v78 ? Math.min(v48, v76) : v48) : v76) : v11 ? (v22 ? Math.min(v9, v20) : v9) : v20) : -Infinity
  s[185] = LAS_69j_9
}

function svar_13(f, s) {
  // LAS.69j.9: Fradrag for løn i jobafklaringsforløb (LAS § 69 j, stk. 9)
  const LAS_69j_9_hoej = s[143] ? (s[167] ? (s[130] ? s[168] : s[169] ? (s[170] ? Math.max(s[168], s[171]) : s[168]) : s[171]) : s[172] ? (s[173] ? Math.max(s[174], s[175]) : s[174]) : s[175]) : Infinity
  s[569] = LAS_69j_9_hoej
  const LAS_69j_9_er = s[143] && (!s[143] || !s[167] && (s[172] || s[173]) || s[167] && (!s[130] && (s[169] || s[170]) || s[130] && s[169]))
  s[570] = LAS_69j_9_er
  const LAS_69j_9_ir = !s[143] || !s[143] || !s[167] && (s[161] || s[161] || s[176] || s[161] || s[161] || s[177]) || s[167] && (!s[130] && (s[178] || s[179] || s[180] || s[181]) || s[130] && s[178])
  s[571] = LAS_69j_9_ir
  // LAS.69j.7: Fleksløntilskuddet trækkes fra (LAS § 69 j, stk. 6-7)
  const v3 = sum(f.indtaegter, (r_indtaegter) => r_indtaegter.art === 'loen_under_sygdom' ? 1 : 0) <= 0
  s[1073] = v3
  const v4 = !v3 || f.ansatIFleksjobVedForloebetsStart === false
  const LAS_69j_7 = s[143] && (!s[143] || v4)
  s[564] = LAS_69j_7
  const LAS_69j_7_nej = s[143] && (!s[143] || !v4)
  s[565] = LAS_69j_7_nej
  // LAS.69j.8: Overskud af egen virksomhed trækkes fra (LAS § 69 j, stk. 8)
  const v7 = s[87] && !s[182]
  const LAS_69j_8 = s[143] && (!s[143] || !s[183] || !s[184] || !v7)
  s[566] = LAS_69j_8
  const LAS_69j_8_nej = s[143] && (!s[143] || s[183] && (!s[184] || v7))
  s[567] = LAS_69j_8_nej
  const LAS_69j_8_ir = !s[143] || !s[143] || s[183] && !s[184]
  s[568] = LAS_69j_8_ir
  // LAS.69j.13: Uddannelsesgodtgørelse efter en arbejdsskade trækkes ikke fra (LAS § 69 j, stk. 13)
  const v11 = f.vurderingsdato >= 19704 /* 2023-12-13 */
  s[1074] = v11
  const v12 = f.vurderingsdato >= 19899 /* 2024-06-25 */
  s[1075] = v12
  const LAS_69j_13 = s[143] && (!s[143] || v11)
  s[575] = LAS_69j_13
  const LAS_69j_13_nej = s[143] && (!s[143] || !v11 || !v12)
  s[576] = LAS_69j_13_nej
  const LAS_69j_13_ir = !s[143] || !s[143] || v11 && !v12
  s[577] = LAS_69j_13_ir
  // LAS.69j.5: Fradrag i ydelsen under jobafklaringsforløb (LAS § 69 j, stk. 5-13)
  const v16 = s[185] === -Infinity ? -Infinity : sum(f.indtaegter, (r_indtaegter) => { const r0_0 = r_indtaegter.tid === 'under'; const r0_1 = r0_0 || s[157]; const r0_2 = r_indtaegter.art === 'anden' || r_indtaegter.art === 'loen_under_sygdom'; const r0_3 = r0_1 && r0_2; return r0_3 ? (r0_3 && !(r0_1 && !r0_2 || !r0_0 && s[158]) ? r_indtaegter.beloeb : 0) : 0 }) + s[185]
  const v17 = LAS_69j_9_hoej === Infinity ? Infinity : sum(f.indtaegter, (r_indtaegter) => (r_indtaegter.tid === 'under' || s[157]) && (r_indtaegter.art === 'anden' || r_indtaegter.art === 'loen_under_sygdom') ? r_indtaegter.beloeb : 0) + LAS_69j_9_hoej
  const v18 = sum(f.indtaegter, (r_indtaegter) => { const r0_0 = r_indtaegter.tid === 'under'; const r0_1 = r0_0 || s[157]; const r0_2 = r_indtaegter.art === 'fleksloentilskud'; const r0_3 = r0_1 && r0_2; return r0_3 ? (r0_3 && !(r0_1 && !r0_2 || !r0_0 && s[158]) ? r_indtaegter.beloeb : 0) : 0 })
  const v19 = sum(f.indtaegter, (r_indtaegter) => (r_indtaegter.tid === 'under' || s[157]) && r_indtaegter.art === 'fleksloentilskud' ? r_indtaegter.beloeb : 0)
  const v20 = !s[143] && v18 <= 0
  const v21 = LAS_69j_7_nej ? 0 : v18
  const v22 = v16 === -Infinity ? -Infinity : v16 + (LAS_69j_7 ? (LAS_69j_7_nej || v20 ? Math.min(v18, v21) : v18) : v21)
  const v23 = v17 === Infinity ? Infinity : v17 + (LAS_69j_7 ? v19 : 0)
  const v24 = sum(f.indtaegter, (r_indtaegter) => { const r0_0 = r_indtaegter.tid === 'under'; const r0_1 = r0_0 || s[157]; const r0_2 = r_indtaegter.art === 'overskud_egen_virksomhed'; const r0_3 = r0_1 && r0_2; return r0_3 ? (r0_3 && !(r0_1 && !r0_2 || !r0_0 && s[158]) ? r_indtaegter.beloeb : 0) : 0 })
  const v25 = sum(f.indtaegter, (r_indtaegter) => (r_indtaegter.tid === 'under' || s[157]) && r_indtaegter.art === 'overskud_egen_virksomhed' ? r_indtaegter.beloeb : 0)
  const v26 = LAS_69j_8_ir && v24 <= 0
  const v27 = LAS_69j_8_nej ? 0 : v24
  const v28 = v22 === -Infinity ? -Infinity : v22 + (LAS_69j_8 ? (LAS_69j_8_nej || v26 ? Math.min(v24, v27) : v24) : v27)
  const v29 = v23 === Infinity ? Infinity : v23 + (LAS_69j_8 ? v25 : 0)
  const v30 = sum(f.indtaegter, (r_indtaegter) => { const r0_0 = r_indtaegter.tid === 'under'; const r0_1 = r0_0 || s[157]; const r0_2 = r_indtaegter.art === 'uddannelsesgodtgoerelse'; const r0_3 = r0_1 && r0_2; return r0_3 ? (r0_3 && !(r0_1 && !r0_2 || !r0_0 && s[158]) ? r_indtaegter.beloeb : 0) : 0 })
  const v31 = sum(f.indtaegter, (r_indtaegter) => (r_indtaegter.tid === 'under' || s[157]) && r_indtaegter.art === 'uddannelsesgodtgoerelse' ? r_indtaegter.beloeb : 0)
  const v32 = LAS_69j_13_ir && v30 <= 0
  const v33 = LAS_69j_13 ? 0 : v30
  const LAS_69j_5 = s[143] ? (v28 === -Infinity ? -Infinity : v28 + (LAS_69j_13_nej ? (LAS_69j_13 || v32 ? Math.min(v30, v33) : v30) : v33)) : -Infinity
  s[555] = LAS_69j_5
  const LAS_69j_5_hoej = s[143] ? (v29 === Infinity ? Infinity : v29 + (LAS_69j_13_nej ? v31 : 0)) : Infinity
  s[556] = LAS_69j_5_hoej
  const LAS_69j_5_er = s[143] && (!s[143] || LAS_69j_9_er && (LAS_69j_7 || LAS_69j_7_nej || v20) && (LAS_69j_8 || LAS_69j_8_nej || v26) && (LAS_69j_13_nej || LAS_69j_13 || v32))
  s[557] = LAS_69j_5_er
  const LAS_69j_5_ir = !s[143] || !s[143] || LAS_69j_9_ir || !s[143] && !(v18 === v19 && v18 === 0) || LAS_69j_8_ir && !(v24 === v25 && v24 === 0) || LAS_69j_13_ir && !(v30 === v31 && v30 === 0)
  s[558] = LAS_69j_5_ir
  // LAS.69j.5.modtager: Retten til forløbet består, selv om intet udbetales (LAS § 69 j, stk. 5)
  const v38 = !s[186] || f.harFrasagtYdelsen === false
  const v39 = s[143] && f.erIJobafklaring
  s[1076] = v39
  const LAS_69j_5_modtager = v39 && (!s[143] || v38)
  s[559] = LAS_69j_5_modtager
  const LAS_69j_5_modtager_nej = v39 && (!s[143] || !v38)
  s[560] = LAS_69j_5_modtager_nej
  const LAS_69j_5_modtager_ir = !v39 || !s[143]
  s[561] = LAS_69j_5_modtager_ir
  // LAS.69j.11: Optjent ferie kan holdes før de 12 måneder (LAS § 69 j, stk. 11)
  const v43 = f.vurderingsdato >= 16941 /* 2016-05-20 */
  s[200] = v43
  const v44 = f.ugerMedFeriegodtgoerelse <= 0
  const LAS_69j_11 = s[0] && (!v43 || !v44)
  s[572] = LAS_69j_11
  const LAS_69j_11_nej = s[0] && (!v43 || v44)
  s[573] = LAS_69j_11_nej
  const LAS_69j_11_ir = !s[0] || !v43
  s[574] = LAS_69j_11_ir
  // LAS.69j.udbetales: Ressourceforløbsydelse til udbetaling i jobafklaringsforløb (LAS § 69 j, stk. 5)
  const v48 = s[187] === Infinity
  const v49 = -LAS_69j_5_hoej === -Infinity
  const v50 = s[188] === -Infinity
  const v51 = -LAS_69j_5 === Infinity
  const v52 = v48 && v49 || v50 && v51
  const LAS_69j_udbetales = s[143] ? Math.max(0, v50 || v49 ? -Infinity : s[188] - LAS_69j_5_hoej) : -Infinity
  s[578] = LAS_69j_udbetales
  const LAS_69j_udbetales_hoej = s[143] ? Math.max(0, v48 || v51 ? Infinity : s[187] - LAS_69j_5) : Infinity
  s[579] = LAS_69j_udbetales_hoej
  const LAS_69j_udbetales_er = s[143] && (!s[143] || s[189] && LAS_69j_5_er && !(v52 && (!s[189] || !s[190] && s[188] === s[187]) && (!LAS_69j_5_er || !LAS_69j_5_ir && LAS_69j_5 === LAS_69j_5_hoej)))
  s[580] = LAS_69j_udbetales_er
  const LAS_69j_udbetales_ir = !s[143] || !s[143] || s[190] || LAS_69j_5_ir || v52
  s[581] = LAS_69j_udbetales_ir
  // LAS.69k.6: Uger ferie med ydelse (LAS § 69 k, stk. 6)
  const v57 = 35 - f.ugerMedFeriegodtgoerelse
  s[199] = v57
  const v58 = Math.max(0, v57 - f.ferieMedYdelseHoldt)
  const v59 = !s[0] && v58 <= 0
  const v60 = s[191] ? 0 : v58
  const LAS_69k_6 = s[0] ? (s[192] ? (s[191] || v59 ? Math.min(v58, v60) : v58) : v60) : -Infinity
  s[582] = LAS_69k_6
  const LAS_69k_6_hoej = s[0] ? (s[192] ? v58 : 0) : Infinity
  s[583] = LAS_69k_6_hoej
  const LAS_69k_6_er = s[0] && (!s[0] || s[192] || s[191] || v59)
  s[584] = LAS_69k_6_er
  // LAS.69k.6.senest: Ferie med ydelse skal være holdt (LAS § 69 k, stk. 6)
  const v64 = shiftDays(shiftMonths(shiftDays(f.tolvMaanederNaaetDen, 1), 12), -1)
  const LAS_69k_6_senest = s[0] ? v64 : FIRST_DAY
  s[587] = LAS_69k_6_senest
  const LAS_69k_6_senest_hoej = s[0] ? v64 : NEVER
  s[588] = LAS_69k_6_senest_hoej
  // LAS.69k.6.aftale: Du kan holde ferien med ydelse (LAS § 69 k, stk. 6)
  const v67 = LAS_69k_6_er && LAS_69k_6_hoej > 0
  s[1079] = v67
  const v68 = LAS_69k_6_er && LAS_69k_6 <= 0
  s[1080] = v68
  const v69 = s[0] && LAS_69k_6_senest_hoej >= f.vurderingsdato
  s[1081] = v69
  const v70 = s[0] && LAS_69k_6_senest < f.vurderingsdato
  s[1082] = v70
  const LAS_69k_6_aftale = s[0] && (!s[0] || (v67 || !s[0]) && (v69 || !s[0]) && f.ferienErAftalt)
  s[585] = LAS_69k_6_aftale
  const LAS_69k_6_aftale_nej = s[0] && (!s[0] || v68 || v70 || f.ferienErAftalt === false)
  s[586] = LAS_69k_6_aftale_nej
  // LOV1750.21.revalidering: Din revalidering fortsætter efter de gamle regler (lov 1750/2025 § 21)
  const v73 = !s[114] || f.revalideringBevilgetDen < 20485 /* 2026-02-01 */
  const LOV1750_21_revalidering = f.revalideringErBevilget && (!s[1] || v73)
  s[616] = LOV1750_21_revalidering
  const LOV1750_21_revalidering_nej = f.revalideringErBevilget && (!s[1] || !v73)
  s[617] = LOV1750_21_revalidering_nej
  // LAS.70.1: Ret til revalideringsydelse (LAS § 70)
  const v76 = f.betydeligeBegraensninger || f.saerligtBegraensedeErhvervsmuligheder
  s[1084] = v76
  const v77 = f.netopForladtSkolen && f.kanKlareSigMedSU && !v76
  s[1083] = v77
  const LAS_70_1 = f.revalideringErBevilget && (!s[1] || (LOV1750_21_revalidering || s[193]) && f.foelgerRevalideringsplanen && f.leveomkostningerDaekkesAndetsteds === false && !v77)
  s[197] = LAS_70_1
  const LAS_70_1_nej = f.revalideringErBevilget && (!s[1] || LOV1750_21_revalidering_nej || f.foelgerRevalideringsplanen === false || f.leveomkostningerDaekkesAndetsteds || v77)
  s[196] = LAS_70_1_nej
}

function svar_14(f, s) {
  // LAS.70.1.3: Løn efter overenskomst under revalidering (LAS § 70, stk. 1, nr. 3)
  const v0 = f.vurderingsdato >= 15395 /* 2012-02-25 */
  s[455] = v0
  const v1 = v0 && !s[194]
  const LAS_70_1_3 = f.revalideringErBevilget && (!s[1] || v0 || f.saerligeForholdForLoen)
  s[590] = LAS_70_1_3
  const LAS_70_1_3_nej = f.revalideringErBevilget && (!s[1] || !v0 && f.saerligeForholdForLoen === false || v1)
  s[591] = LAS_70_1_3_nej
  const LAS_70_1_3_ir = f.revalideringErBevilget === false || !s[1] || v1
  s[592] = LAS_70_1_3_ir
  // LAS.71.1: Revalideringsydelsen pr. måned (LAS § 71, stk. 1-2)
  const v5 = f.vurderingsdato >= 15394 /* 2012-02-24 */
  s[456] = v5
  const v6 = f.vurderingsdato >= shiftMonths(f.foedselsdag, 360)
  s[1092] = v6
  const v7 = f.vurderingsdato <= 14974 /* 2010-12-31 */ || s[131]
  const v8 = SATS_8(f.vurderingsdato)
  const v9 = v7 ? -Infinity : v8
  const v10 = v7 ? Infinity : v8
  const v11 = SATS_9(f.vurderingsdato)
  const v12 = SATS_10(f.vurderingsdato)
  const v13 = SATS_11(f.vurderingsdato)
  const v14 = f.psykiskLidelseNaevntILoven && f.forsoergelsespligtUdenForHjemmet
  s[1096] = v14
  const v15 = SATS_12(f.vurderingsdato)
  const v16 = SATS_13(f.vurderingsdato)
  const v17 = f.psykiskLidelseNaevntILoven && f.borHosForaeldre === false
  s[1097] = v17
  const v18 = SATS_14(f.vurderingsdato)
  const v19 = SATS_15(f.vurderingsdato)
  const v20 = SATS_16(f.vurderingsdato)
  const v21 = v6 ? v9 : f.forsoergerEgetBarnIHjemmet ? (v7 ? -Infinity : v11) : s[195] ? (f.forsoergelsespligtUdenForHjemmet ? (v7 ? -Infinity : v12) : v7 ? -Infinity : v13) : v14 ? (v7 ? -Infinity : v15) : f.gravidEfter12Uge ? (v7 ? -Infinity : v16) : v17 ? (v7 ? -Infinity : v18) : f.borHosForaeldre ? (v7 ? -Infinity : v19) : v7 ? -Infinity : v20
  const v22 = v6 ? v10 : f.forsoergerEgetBarnIHjemmet ? (v7 ? Infinity : v11) : s[195] ? (f.forsoergelsespligtUdenForHjemmet ? (v7 ? Infinity : v12) : v7 ? Infinity : v13) : v14 ? (v7 ? Infinity : v15) : f.gravidEfter12Uge ? (v7 ? Infinity : v16) : v17 ? (v7 ? Infinity : v18) : f.borHosForaeldre ? (v7 ? Infinity : v19) : v7 ? Infinity : v20
  const v23 = f.revalideringBevilgetDen <= 14974 /* 2010-12-31 */ || f.revalideringBevilgetDen >= 20819 /* 2027-01-01 */
  s[1095] = v23
  const v24 = SATS_17(f.revalideringBevilgetDen)
  const v25 = (v23 ? -Infinity : v24) >= f.indtaegtFoerRevalidering
  s[1093] = v25
  const v26 = (v23 ? Infinity : v24) >= f.indtaegtFoerRevalidering
  s[1094] = v26
  const v27 = v6 || f.forsoergerEgetBarnIHjemmet || v26
  s[1091] = v27
  const v28 = !v6 && f.forsoergerEgetBarnIHjemmet === false && (!v25 || v23)
  s[1090] = v28
  const v29 = v28 && !v27
  s[457] = v29
  const LAS_71_1 = v5 ? (v28 ? (v29 ? v9 : Math.min(v9, v21)) : v21) : -Infinity
  s[596] = LAS_71_1
  const LAS_71_1_hoej = v5 ? (v28 ? (v29 ? v10 : Math.max(v10, v22)) : v22) : Infinity
  s[597] = LAS_71_1_hoej
  const v32 = s[196] || s[193]
  const LAS_71_1_ir = s[197] && (!v5 || v28 && v7 || !v29 && v7) || v32
  s[598] = LAS_71_1_ir
  // LAS.70.4: Tilskud, når elevlønnen er lavere end ydelsen (LAS § 70, stk. 4)
  const LAS_70_4 = s[1] ? Math.max(0, LAS_71_1 === -Infinity ? -Infinity : LAS_71_1 - f.elevloenPrMaaned) : -Infinity
  s[593] = LAS_70_4
  const LAS_70_4_hoej = s[1] ? Math.max(0, LAS_71_1_hoej === Infinity ? Infinity : LAS_71_1_hoej - f.elevloenPrMaaned) : Infinity
  s[594] = LAS_70_4_hoej
  const LAS_70_4_ir = s[197] && (!s[1] || LAS_71_1_ir) || v32
  s[595] = LAS_70_4_ir
  // LAS.71.3: Tillæg for bidrag til et barn (LAS § 71, stk. 3)
  const v37 = SATS_18(f.vurderingsdato)
  const v38 = v7 ? -Infinity : v37
  const v39 = v7 ? Infinity : v37
  const v40 = v39 === Infinity
  const v41 = -LAS_71_1_hoej === -Infinity
  const v42 = v38 === -Infinity
  const v43 = -LAS_71_1 === Infinity
  const v44 = v40 && v41 || v42 && v43
  const LAS_71_3 = v5 ? Math.max(0, Math.min(f.bidragPrMaaned, v42 || v41 ? -Infinity : v38 - LAS_71_1_hoej)) : -Infinity
  s[599] = LAS_71_3
  const LAS_71_3_hoej = v5 ? Math.max(0, Math.min(f.bidragPrMaaned, v40 || v43 ? Infinity : v39 - LAS_71_1)) : Infinity
  s[600] = LAS_71_3_hoej
  const v47 = f.forsoergelsespligtUdenForHjemmet || f.borHosForaeldre === false
  s[1104] = v47
  const v48 = f.psykiskLidelseNaevntILoven && v47
  s[1103] = v48
  const v49 = !s[195] && f.forsoergerEgetBarnIHjemmet === false && f.gravidEfter12Uge === false && !v48
  s[1102] = v49
  const v50 = s[196] || !v49
  s[1100] = v50
  const v51 = (s[197] || s[193]) && v49
  s[1099] = v51
  const LAS_71_3_er = v51 && (!v5 || s[197] && !(v44 && !v7 && v38 === v39 && (!s[197] || !LAS_71_1_ir && LAS_71_1 === LAS_71_1_hoej)))
  s[601] = LAS_71_3_er
  const LAS_71_3_ir = v51 && (!v5 || v7 || LAS_71_1_ir || v44) || v50
  s[602] = LAS_71_3_ir
  // LAS.71.6: Du beholder din hidtidige ydelse under forrevalidering (LAS § 71, stk. 6)
  const LAS_71_6_ir = !s[1] || s[198] || !s[1]
  s[603] = LAS_71_6_ir
  // LAS.73b: Ydelsen bevares, mens du er væk (LAS § 73 b)
  const v55 = f.kortvarigAfbrydelseUdenBetydning || f.fravaerVedBarselIRevalidering
  const LAS_73b = f.revalideringErBevilget && (!s[1] || v55)
  s[604] = LAS_73b
  const LAS_73b_nej = f.revalideringErBevilget && (!s[1] || !v55)
  s[605] = LAS_73b_nej
  // LAS.73c.1: Uger ferie med revalideringsydelse (LAS § 73 c, stk. 1)
  const v58 = f.vurderingsdato >= 16883 /* 2016-03-23 */
  s[1105] = v58
  const v59 = f.maanederITilbudIRevalidering >= 12
  s[1107] = v59
  const v60 = v59 ? Math.max(0, s[199]) : 0
  const v61 = v59 ? Math.max(0, 28 - f.ugerMedFeriegodtgoerelse) : 0
  const LAS_73c_1 = s[1] ? (v0 ? (s[194] ? (v58 ? (s[200] ? v61 : -Infinity) : v60) : -Infinity) : 0) : -Infinity
  s[606] = LAS_73c_1
  const LAS_73c_1_hoej = s[1] ? (v0 ? (s[194] ? (v58 ? (s[200] ? v61 : Infinity) : v60) : Infinity) : 0) : Infinity
  s[607] = LAS_73c_1_hoej
  const LAS_73c_1_ir = f.revalideringErBevilget === false || !s[1] || v0 && (!s[194] || v58 && !s[200])
  s[608] = LAS_73c_1_ir
  // LAS.73f.1: Nedsættelse for andet arbejde, pr. år (LAS § 73 f, stk. 1)
  const v65 = Math.max(0, f.andenArbejdsindtaegtOmAaret - 1200000)
  const LAS_73f_1 = s[1] ? v65 : -Infinity
  s[609] = LAS_73f_1
  const LAS_73f_1_hoej = s[1] ? v65 : Infinity
  s[610] = LAS_73f_1_hoej
  // LOB.4.1: Kommunens placering af beskæftigelsesindsatsen er tilladt (LOB § 4, stk. 1)
  const v68 = f.vurderingsdato >= 21915 /* 2030-01-01 */
  s[1110] = v68
  const v69 = !s[114] && f.jobcenterUdfoererIndsatsen || s[114] && (v68 || f.indsatsenErIÉtUdvalg)
  const LOB_4_1 = !s[1] || v69
  s[611] = LOB_4_1
  const LOB_4_1_nej = !s[1] || !v69
  s[612] = LOB_4_1_nej
  // LSP.18.2: Førtidspension kan afgøres uden rehabiliteringsteamet (LSP § 18, stk. 2)
  const v72 = f.afgoerelsenGaelder === 'foertidspension'
  s[201] = v72
  const v73 = f.vurderingsdato >= 16953 /* 2016-06-01 */
  s[1111] = v73
  const v74 = f.heltAabenbartIngenForbedring && f.sundhedskoordinatorHarUdtaltSig
  s[1113] = v74
  const v75 = f.bedtOmAfgoerelseOmPensionAlene && f.utvivlsomtIkkePension
  s[1114] = v75
  const v76 = v73 && !s[116] && (v74 || v75)
  const LSP_18_2 = v72 && (!s[1] || v76)
  s[202] = LSP_18_2
  const LSP_18_2_nej = v72 && (!s[1] || !v76)
  s[203] = LSP_18_2_nej
  const LSP_18_2_ir = !v72 || !s[1]
  s[204] = LSP_18_2_ir
}

function svar_15(f, s) {
  // LOB.9.1: Sagen skal i rehabiliteringsteamet (lov 1750/2025 § 2)
  const v0 = f.afgoerelsenGaelder === 'ressourceforloeb' || f.afgoerelsenGaelder === 'fleksjob' || f.afgoerelsenGaelder === 'tilskud_til_selvstaendig'
  s[1117] = v0
  const v1 = !s[201] || s[202]
  s[1119] = v1
  const v2 = s[201] && (s[203] || s[204])
  s[1118] = v2
  const v3 = f.afgoerelsenGaelder === 'fleksjob' || f.afgoerelsenGaelder === 'tilskud_til_selvstaendig'
  s[1120] = v3
  const v4 = s[116] && f.sagenErForelagtTeamet
  s[1115] = v4
  const LOB_9_1 = v4 || !s[1] || s[0] && (!s[114] && (v0 || v2) || s[114] && !s[116] && (v3 || v2))
  s[613] = LOB_9_1
  const LOB_9_1_nej = v4 || !s[1] || !s[0] || !s[114] && !v0 && v1 || s[114] && (s[116] || !v3 && v1)
  s[614] = LOB_9_1_nej
  const LOB_9_1_ir = v4 || !s[1]
  s[615] = LOB_9_1_ir
  // PLANBEK.2.1: Rehabiliteringsplanens forberedende del kræves (LAB § 43)
  const v8 = s[0] && (!s[114] && (f.afgoerelsenGaelder === 'ressourceforloeb' || f.afgoerelsenGaelder === 'revalidering' || f.afgoerelsenGaelder === 'fleksjob' || f.afgoerelsenGaelder === 'tilskud_til_selvstaendig' || f.afgoerelsenGaelder === 'foertidspension') || s[114] && !s[116] && s[205])
  const PLANBEK_2_1 = !s[1] || v8
  s[618] = PLANBEK_2_1
  const PLANBEK_2_1_nej = !s[1] || !v8
  s[619] = PLANBEK_2_1_nej
  // SDL.2.1: Hvem kan få sygedagpenge (SDL § 2, stk. 1)
  const SDL_2_1 = s[67] || s[92] && (s[69] || s[87] || s[93] || f.arbejdsskade || s[206])
  s[623] = SDL_2_1
  const SDL_2_1_nej = s[67] || s[92] && !s[69] && !s[87] && !s[93] && f.arbejdsskade === false && s[207]
  s[624] = SDL_2_1_nej
  // SDL.2: Ret til sygedagpenge (SDL § 2)
  const v13 = s[208] && s[209] >= f.vurderingsdato
  s[1126] = v13
  const v14 = s[208] && s[210] < f.vurderingsdato
  s[1127] = v14
  const v15 = s[75] || v14
  s[1125] = v15
  const v16 = s[211] && (v13 || s[212]) && (s[74] || v13)
  s[1124] = v16
  const v17 = v16 || s[213]
  s[1122] = v17
  const v18 = (v15 || s[73]) && (s[214] || s[73]) && (v15 || s[214])
  s[1123] = v18
  const SDL_2 = s[67] || s[92] && (SDL_2_1 || s[73]) && (v17 || s[73]) && s[215] && s[216] && (SDL_2_1 || v17 || s[217] || s[94])
  s[620] = SDL_2
  const SDL_2_nej = s[67] || s[92] && (SDL_2_1_nej || v18 || s[218] || s[100])
  s[621] = SDL_2_nej
  const SDL_2_ir = s[67] || s[92] && s[73] && !s[1] || s[68]
  s[622] = SDL_2_ir
  // SDL.7.1.ferieaftale: Ferien kan aftales med kommunen (SDL § 7, stk. 1)
  const v22 = f.feriePasserMedForloebet && f.ferieIndenForFerieloven
  const SDL_7_1_ferieaftale = !s[1] || v22
  s[628] = SDL_7_1_ferieaftale
  const SDL_7_1_ferieaftale_nej = !s[1] || !v22
  s[629] = SDL_7_1_ferieaftale_nej
  // SDL.7.1.genoptagelse: Sygedagpenge igen efter ferien fra (SDL § 7, stk. 1)
  const v25 = periods(f.afbrydelser, (r_afbrydelser) => r_afbrydelser.slags === 'ferie')
  const v26 = runEnd(v25, f.vurderingsdato)
  const v27 = shiftDays(v26 < 2147483647 || v26 === 2147483647 ? v26 : FIRST_DAY, 1)
  const SDL_7_1_genoptagelse = s[1] ? v27 : FIRST_DAY
  s[630] = SDL_7_1_genoptagelse
  const SDL_7_1_genoptagelse_hoej = s[1] ? v27 : NEVER
  s[631] = SDL_7_1_genoptagelse_hoej
  const SDL_7_1_genoptagelse_ir = f.ferieAftalt === false || !s[1]
  s[632] = SDL_7_1_genoptagelse_ir
  // SDL.7.1.ny: Ferien gør det til en ny sygemelding (SDL § 7, stk. 1)
  const SDL_7_1_ny = !s[1] || f.ferieAftalt === false
  s[633] = SDL_7_1_ny
  const SDL_7_1_ny_nej = !s[1] || f.ferieAftalt
  s[634] = SDL_7_1_ny_nej
  // SDL.7.3: Fra hvornår arbejdsevnen ses bredere (SDL § 7, stk. 3)
  const v33 = shiftMonths(s[63], 3)
  s[254] = v33
  const v34 = shiftMonths(s[65], 3)
  s[255] = v34
  const v35 = f.saerligeGrundeTilAndetTidspunkt || !s[5]
  const v36 = f.saerligeGrundeTilAndetTidspunkt === false && s[7]
  const SDL_7_3 = s[67] ? FIRST_DAY : f.saerligeGrundeTilAndetTidspunkt ? f.bredVurderingsdag : v33
  s[637] = SDL_7_3
  const SDL_7_3_hoej = s[67] ? NEVER : f.saerligeGrundeTilAndetTidspunkt ? f.bredVurderingsdag : v34
  s[638] = SDL_7_3_hoej
  const v39 = f.persongruppe === 'loenmodtager' || f.persongruppe === 'selvstaendig'
  s[460] = v39
  const SDL_7_3_er = v39 && (s[67] || s[76] && v35 || s[77] && v35)
  s[639] = SDL_7_3_er
  const SDL_7_3_ir = !v39 || s[67] || s[76] && v36 || s[77] && v36 || s[68]
  s[640] = SDL_7_3_ir
  // SDL.7.5: Stop, når helbredet er stationært (SDL § 7, stk. 5, 2. pkt.)
  const v42 = !s[0] && f.helbredetErStationaert && f.arbejdsevnenErAfklaret && f.berettigetTilRevalidering === false && f.berettigetTilFleksjob === false && f.berettigetTilFoertidspension === false || s[0] && f.helbredetErStationaert && f.arbejdsevnenErAfklaret && f.berettigetTilRevalidering === false && f.berettigetTilFleksjob === false && f.berettigetTilFoertidspension === false && f.berettigetTilRessourceforloeb === false
  const SDL_7_5 = !s[1] || v42
  s[641] = SDL_7_5
  const SDL_7_5_nej = !s[1] || !v42
  s[642] = SDL_7_5_nej
  // SDL.7a.1: Arbejdsgiverens samtale skal være holdt (SDL § 7 a, stk. 1-3)
  const v45 = !s[5] && s[64] && s[63] <= 14612 /* 2010-01-03 */
  const v46 = !s[5] && s[65] >= 14613 /* 2010-01-04 */ && s[219]
  const v47 = allPeriods(f.fravaer)
  const v48 = runStart(v47, f.vurderingsdato)
  const v49 = v48 < 2147483647 || v48 === 2147483647 ? v48 : FIRST_DAY
  const v50 = shiftDays(v49, 56) >= f.fratraedelsesdag
  s[1133] = v50
  const v51 = f.fratraeder && v50
  s[1132] = v51
  const v52 = v51 ? NEVER : shiftDays(v49, 28)
  const SDL_7a_1 = s[67] ? FIRST_DAY : v46 || s[77] ? v52 : NEVER
  s[643] = SDL_7a_1
  const SDL_7a_1_hoej = s[67] ? NEVER : v45 ? NEVER : v52
  s[644] = SDL_7a_1_hoej
  const SDL_7a_1_er = s[69] && (s[67] || v45 || v46 || s[77])
  s[645] = SDL_7a_1_er
  const SDL_7a_1_ir = !s[69] || s[73]
  s[429] = SDL_7a_1_ir
  // SDL.7c: Tidlig opfølgning (SDL § 7 c, stk. 1)
  const v57 = f.vurderingsdato >= 16440 /* 2015-01-05 */
  s[220] = v57
  const v58 = f.tidligOpfoelgningOensketAf === 'arbejdsgiver'
  s[1135] = v58
  const v59 = shiftDays(s[63], 35)
  s[374] = v59
  const v60 = shiftDays(s[65], 35)
  s[375] = v60
  const v61 = !s[5] && shiftDays(v60, -1) >= f.tidligOpfoelgningBedtOm
  s[1136] = v61
  const v62 = !s[5] && shiftDays(v59, -1) < f.tidligOpfoelgningBedtOm
  s[1137] = v62
  const v63 = f.tidligOpfoelgningOensketAf === 'sygemeldt'
  s[1138] = v63
  const v64 = v63 && f.ventesRaskInden8Uger === false
  const SDL_7c = v57 && (!v57 || v58 && f.ventesRaskInden8Uger === false && (v61 || s[7]) && f.oenskerTidligOpfoelgning || !v58 && v64)
  s[226] = SDL_7c
  const SDL_7c_nej = v57 && (!v57 || v58 && (f.ventesRaskInden8Uger || v62 || f.oenskerTidligOpfoelgning === false) || !v58 && !v64)
  s[227] = SDL_7c_nej
  // SDL.10a: Der skal udfyldes et oplysningsskema (SDL § 10 a)
  const v67 = !s[130] || !(f.fikSygedagpengeVedLivstruende && f.sagenErBelyst)
  const SDL_10a = !s[1] || v67
  s[647] = SDL_10a
  const SDL_10a_nej = !s[1] || !v67
  s[648] = SDL_10a_nej
  // SDL.11.3: Oplysningsskemaet skal være besvaret (SDL § 11, stk. 3)
  const v70 = f.oplysningsskemaSendt >= 13332 /* 2006-07-03 */
  s[651] = v70
  const v71 = shiftDays(f.oplysningsskemaSendt, 8)
  const SDL_11_3 = v70 ? v71 : FIRST_DAY
  s[649] = SDL_11_3
  const SDL_11_3_hoej = v70 ? v71 : NEVER
  s[650] = SDL_11_3_hoej
}

function svar_16(f, s) {
  // SDL.12.1.1: Kategori 1 (SDL § 12, stk. 1, nr. 1)
  const v0 = shiftDays(shiftDays(s[63], 56), -1)
  s[221] = v0
  const v1 = shiftDays(shiftDays(s[65], 56), -1)
  s[222] = v1
  const v2 = !s[5] && v1 >= f.forventetRask
  s[1141] = v2
  const v3 = !s[5] && v0 < f.forventetRask
  s[1142] = v3
  const v4 = !s[5] && v1 >= f.vurderingsdato
  s[1143] = v4
  const v5 = !s[5] && v0 < f.vurderingsdato
  s[1144] = v5
  const v6 = v3 || v5
  s[1145] = v6
  const v7 = (v2 || s[7]) && (v4 || s[7]) && (v2 || v4)
  s[1146] = v7
  const v8 = !s[116] && s[7]
  const SDL_12_1_1 = !s[1] || !s[220] && f.tilbagevendenForestaar || s[220] && !s[116] && v7
  s[225] = SDL_12_1_1
  const SDL_12_1_1_nej = !s[1] || !s[220] && f.tilbagevendenForestaar === false || s[220] && (s[116] || v6)
  s[223] = SDL_12_1_1_nej
  const SDL_12_1_1_ir = !s[1] || s[220] && v8
  s[224] = SDL_12_1_1_ir
  // SDL.11a.1: Lægeattest før den første samtale (SDL § 11 a, stk. 1)
  const SDL_11a_1 = !s[1] || !s[220] && f.laegeattestNoedvendig || s[220] && (!s[186] && SDL_12_1_1_nej || s[186] && f.laegeattestNoedvendig)
  s[652] = SDL_11a_1
  const SDL_11a_1_nej = !s[1] || !s[220] && f.laegeattestNoedvendig === false || s[220] && (!s[186] && SDL_12_1_1 || s[186] && f.laegeattestNoedvendig === false)
  s[653] = SDL_11a_1_nej
  const SDL_11a_1_ir = !s[1] || s[220] && !s[186] && SDL_12_1_1_ir
  s[654] = SDL_11a_1_ir
  // SDL.12.1.2: Kategori 2 (SDL § 12, stk. 1, nr. 2)
  const v15 = f.vurderingsdato >= 20089 /* 2025-01-01 */
  s[229] = v15
  const v16 = f.tilbagevendenForestaar === false && f.risikoForLangtForloeb
  const v17 = v6 || s[7]
  const SDL_12_1_2 = !s[1] || !s[220] && v16 || s[220] && (!v15 && v17 && f.behovForTvaerfagligIndsats === false || v15 && !s[116] && v6)
  s[258] = SDL_12_1_2
  const SDL_12_1_2_nej = !s[1] || !s[220] && !v16 || s[220] && (!v15 && (v7 || f.behovForTvaerfagligIndsats) || v15 && (s[116] || v7))
  s[253] = SDL_12_1_2_nej
  const SDL_12_1_2_ir = !s[1] || s[220] && v15 && v8
  s[252] = SDL_12_1_2_ir
  // SDL.12.1.3: Kategori 3 (SDL § 12, stk. 1, nr. 3)
  const v21 = f.tilbagevendenForestaar === false && f.risikoForLangtForloeb === false
  const SDL_12_1_3 = !s[1] || !s[220] && v21 || s[220] && !v15 && v17 && f.behovForTvaerfagligIndsats
  s[655] = SDL_12_1_3
  const SDL_12_1_3_nej = !s[1] || !s[220] && !v21 || s[220] && (v15 || v7 || f.behovForTvaerfagligIndsats === false)
  s[656] = SDL_12_1_3_nej
  // SDL.13f.1: Ingen opfølgning i et kortere forløb (SDL § 13 f, stk. 1-3)
  const v24 = f.fratraedelsesdag >= f.vurderingsdato
  s[1152] = v24
  const v25 = f.fratraeder && !v24
  s[1151] = v25
  const v26 = s[69] && !v25
  s[1150] = v26
  const v27 = f.holdteSamtaler >= 1
  s[259] = v27
  const v28 = shiftDays(shiftDays(f.foersteOpfoelgningssamtale, 91), -1)
  s[261] = v28
  const v29 = v28 >= f.forventetRask
  s[1153] = v29
  const v30 = v28 >= f.vurderingsdato
  s[1154] = v30
  const v31 = v26 && v27 && f.forudsigeligtForloeb && v29 && v30
  s[251] = v31
  const v32 = shiftDays(shiftDays(s[63], 182), -1)
  s[260] = v32
  const v33 = shiftDays(shiftDays(s[65], 182), -1)
  s[262] = v33
  const v34 = !s[5] && v33 >= f.forventetRask
  s[1157] = v34
  const v35 = !s[5] && v32 < f.forventetRask
  s[1158] = v35
  const v36 = !v26 || v35 || f.opfoelgningOenskes
  s[1156] = v36
  const v37 = v26 && (v34 || s[7]) && f.opfoelgningOenskes === false
  s[1155] = v37
  const v38 = !s[5] && v33 >= f.vurderingsdato
  s[1159] = v38
  const v39 = !s[5] && v32 < f.vurderingsdato
  s[1160] = v39
  const v40 = v36 || f.opfoelgningAlligevel || v39
  s[231] = v40
  const v41 = v37 && f.opfoelgningAlligevel === false && (v38 || s[7])
  s[232] = v41
  const v42 = !s[5] && s[63] < 20635 /* 2026-07-01 */
  s[1148] = v42
  const v43 = !s[5] && s[65] >= 20635 /* 2026-07-01 */
  s[1149] = v43
  const v44 = !s[116] || v43
  s[1147] = v44
  const v45 = s[116] && (v42 || s[7])
  s[233] = v45
  const v46 = v45 && !v44
  s[234] = v46
  const SDL_13f_1 = v15 && (v45 && (v31 || v41) || !v46 && (!v15 || !s[116] && v31 || s[116] && v41))
  s[230] = SDL_13f_1
  const SDL_13f_1_nej = v15 && (v45 && (!v31 || v40) || !v46 && (!v15 || !s[116] && !v31 || s[116] && v40))
  s[228] = SDL_13f_1_nej
}

function svar_17(f, s) {
  // SDL.13b.1: Den første samtale skal være holdt (SDL § 13 b, stk. 1-3)
  const v0 = shiftDays(f.tidligOpfoelgningBedtOm, 14)
  const v1 = Math.min(s[221], v0)
  const v2 = Math.min(s[222], v0)
  const v3 = s[5] || !s[7] && s[221] === s[222]
  const v4 = s[223] && !s[5]
  const v5 = s[224] && !s[5] && s[222] >= NEVER
  const v6 = v4 || v5 ? (v4 ? s[221] : NEVER) : NEVER
  const v7 = s[225] ? NEVER : s[222]
  const v8 = s[225] || v4 || v5
  const v9 = s[223] && s[7] || s[224] && !(v3 && !s[5] && s[221] === NEVER)
  const v10 = Math.max(v1, v6)
  const v11 = Math.min(v2, v7)
  const v12 = s[5] || !s[7] && v1 === v2
  const v13 = s[226] && !s[5]
  const v14 = s[227] && v8
  const v15 = !s[220] && !s[5] && v8 && v11 >= v10
  const v16 = v14 || v15
  const v17 = v14 ? (v15 ? Math.min(v6, v10) : v6) : v10
  const v18 = v13 ? (v16 ? Math.min(v1, v17) : v1) : v17
  const v19 = v14 ? (v15 ? Math.max(v7, v11) : v7) : v11
  const v20 = v13 ? (v16 ? Math.max(v2, v19) : v2) : v19
  const v21 = v13 || v14 || v15
  const v22 = s[226] && s[7]
  const v23 = v22 || s[227] && v9 || !s[220] && s[7] && v9 || !s[220] && !(v12 && (!v8 || !v9 && v6 === v7) && (!s[5] && v8 || s[5] && !v8) && (s[5] || v1 === v6))
  s[241] = v23
  const v24 = shiftMonths(s[63], 6)
  s[353] = v24
  const v25 = shiftMonths(s[65], 6)
  s[352] = v25
  const v26 = shiftDays(v24, -1)
  s[256] = v26
  const v27 = shiftDays(v25, -1)
  s[257] = v27
  const v28 = Math.min(v0, v26)
  const v29 = Math.min(v0, v27)
  const v30 = Math.max(v26, v28)
  const v31 = Math.min(v27, v29)
  const v32 = s[227] && !s[5]
  const v33 = !s[220] && !s[5] && v31 >= v30
  const v34 = v32 || v33
  const v35 = v32 ? (v33 ? Math.min(v26, v30) : v26) : v30
  const v36 = v13 ? (v34 ? Math.min(v28, v35) : v28) : v35
  s[246] = v36
  const v37 = v32 ? (v33 ? Math.max(v27, v31) : v27) : v31
  const v38 = v13 ? (v34 ? Math.max(v29, v37) : v29) : v37
  s[247] = v38
  const v39 = v13 || v32 || v33
  s[245] = v39
  const v40 = s[227] && s[7]
  const v41 = !s[220] && s[7]
  s[244] = v41
  const v42 = v22 || v40 || v41 || !s[220] && !((s[5] || !s[7] && v28 === v29) && (s[5] || !s[7] && v26 === v27) && (s[5] || v26 === v28))
  s[242] = v42
  const v43 = s[228] && v39
  const v44 = !s[229] && v39 && v38 >= NEVER
  const v45 = v43 || v44 ? (v43 ? v36 : NEVER) : NEVER
  const v46 = s[230] ? NEVER : v38
  const v47 = s[230] || v43 || v44
  const v48 = Math.max(s[221], v1)
  const v49 = Math.min(s[222], v2)
  const v50 = !s[220] && !s[5] && v49 >= v48
  const v51 = v32 || v50
  const v52 = v32 ? (v50 ? Math.min(s[221], v48) : s[221]) : v48
  const v53 = v13 ? (v51 ? Math.min(v1, v52) : v1) : v52
  s[249] = v53
  const v54 = v32 ? (v50 ? Math.max(s[222], v49) : s[222]) : v49
  const v55 = v13 ? (v51 ? Math.max(v2, v54) : v2) : v54
  s[250] = v55
  const v56 = v13 || v32 || v50
  s[248] = v56
  const v57 = v22 || v40 || v41 || !s[220] && !(v12 && v3 && (s[5] || s[221] === v1))
  s[243] = v57
  const v58 = s[228] && v56
  const v59 = !s[229] && v56 && v55 >= NEVER
  const v60 = v58 || v59 ? (v58 ? v53 : NEVER) : NEVER
  const v61 = s[230] ? NEVER : v55
  const v62 = s[230] || v58 || v59
  const v63 = s[1] ? (s[220] ? (s[116] ? (v47 ? (v62 ? Math.min(v45, v60) : v45) : v60) : v18) : s[221]) : FIRST_DAY
  s[237] = v63
  const v64 = s[1] ? (s[220] ? (s[116] ? (v47 ? (v62 ? Math.max(v46, v61) : v46) : v61) : v20) : s[222]) : NEVER
  s[239] = v64
  const v65 = s[231] && v39
  const v66 = s[232] || v65
  const v67 = v65 ? v36 : NEVER
  const v68 = s[232] ? NEVER : v38
  const v69 = s[231] && v56
  const v70 = s[232] || v69
  const v71 = v69 ? v53 : NEVER
  const v72 = s[232] ? NEVER : v55
  const v73 = v66 || v70
  const v74 = v66 ? (v70 ? Math.min(v67, v71) : v67) : v71
  const v75 = v21 ? (v73 ? Math.min(v18, v74) : v18) : v74
  s[238] = v75
  const v76 = v66 ? (v70 ? Math.max(v68, v72) : v68) : v72
  const v77 = v21 ? (v73 ? Math.max(v20, v76) : v20) : v76
  s[240] = v77
  const v78 = s[233] && (v21 || v66 || v70)
  s[235] = v78
  const v79 = !s[234] && (!s[1] || !s[220] && !s[5] || s[220] && (!s[116] && v21 || s[116] && (v47 || v62)))
  s[236] = v79
}

function svar_18(f, s) {
  // SDL.13b.1: Den første samtale skal være holdt (SDL § 13 b, stk. 1-3)
  const SDL_13b_1_er = s[235] || s[236]
  s[659] = SDL_13b_1_er
  const SDL_13b_1 = s[235] ? (s[236] ? Math.min(s[237], s[238]) : s[238]) : s[237]
  s[657] = SDL_13b_1
  const SDL_13b_1_hoej = s[235] ? (s[236] ? Math.max(s[239], s[240]) : s[240]) : s[239]
  s[658] = SDL_13b_1_hoej
  const SDL_13b_1_ir = s[233] && (s[241] || s[231] && s[242] || s[231] && s[243]) || !s[234] && (!s[1] || s[244] || s[220] && (!s[116] && s[241] || s[116] && (s[228] && s[242] || !s[229] && !((!s[245] || !s[242] && s[246] === s[247]) && s[245] && s[246] === NEVER) || s[228] && s[243] || !s[229] && !((!s[248] || !s[243] && s[249] === s[250]) && s[248] && s[249] === NEVER))))
  s[660] = SDL_13b_1_ir
  // SDL.13b.1.antal: Samtaler i det første halve år (SDL § 13 b, stk. 1, 1. pkt.)
  const v4 = s[225] || s[223]
  const v5 = s[225] ? 0 : 4
  const v6 = s[223] ? 4 : 0
  const v7 = Math.max(1, v5)
  const v8 = Math.min(1, v6)
  const v9 = s[228] && v4
  const v10 = !s[229] && v4 && v8 >= v7
  const v11 = v9 || v10
  const v12 = v9 ? (v10 ? Math.min(v5, v7) : v5) : v7
  const v13 = v9 ? (v10 ? Math.max(v6, v8) : v6) : v8
  const v14 = s[186] ? (s[229] ? (s[116] ? (s[230] ? 0 : 1) : s[230] ? (v11 ? Math.min(1, v12) : 1) : v12) : v5) : -Infinity
  const v15 = s[186] ? (s[229] ? (s[116] ? (s[228] ? 1 : 0) : s[230] ? (v11 ? Math.max(1, v13) : 1) : v13) : v6) : Infinity
  const v16 = s[251] ? 1 : 4
  const v17 = s[232] ? 0 : 1
  const v18 = !s[234] && (!s[186] || !s[229] && v4 || s[229] && (!s[116] && (s[230] || v9 || v10) || s[116] && (s[230] || s[228])))
  const SDL_13b_1_antal = s[233] ? (v18 ? Math.min(v14, v17) : v17) : v14
  s[661] = SDL_13b_1_antal
  const SDL_13b_1_antal_hoej = s[233] ? (v18 ? Math.max(v15, v16) : v16) : v15
  s[662] = SDL_13b_1_antal_hoej
  const SDL_13b_1_antal_er = s[186] && (s[233] || v18)
  s[663] = SDL_13b_1_antal_er
  const SDL_13b_1_antal_ir = !s[186] || !s[234] && (!s[186] || !s[229] && s[224] || s[229] && (!s[116] && (s[228] && s[224] || !s[229] && !((!v4 || !s[224] && v5 === v6) && v4 && v5 === 1)) || s[116] && !s[229]))
  s[664] = SDL_13b_1_antal_ir
  // SDL.13b.1.naeste: Den næste opfølgning skal være sket (SDL § 13 b, stk. 1)
  const v23 = f.vurderingsdato >= 15012 /* 2011-02-07 */
  s[439] = v23
  const v24 = f.vurderingsdato >= 14407 /* 2009-06-12 */
  s[1161] = v24
  const v25 = shiftDays(f.senesteOpfoelgningssamtale, 28)
  const v26 = shiftDays(f.senesteOpfoelgningssamtale, 56)
  const v27 = Math.max(v25, v26)
  const v28 = Math.min(v25, v26)
  const v29 = s[252] && v28 >= v27
  const v30 = s[253] || v29
  const v31 = s[253] ? (v29 ? Math.min(v26, v27) : v26) : v27
  const v32 = s[253] ? (v29 ? Math.max(v26, v28) : v26) : v28
  const v33 = f.holdteSamtaler >= 2
  s[1164] = v33
  const v34 = shiftMonths(f.senesteOpfoelgningssamtale, 3)
  const v35 = v33 || !s[5]
  const v36 = !v33 && s[7]
  const v37 = v33 ? v34 : shiftDays(s[254], -1)
  const v38 = v33 ? v34 : shiftDays(s[255], -1)
  const v39 = Math.max(v25, v37)
  const v40 = Math.min(v25, v38)
  const v41 = s[253] && v35
  const v42 = s[252] && v35 && v40 >= v39
  const v43 = v41 || v42
  const v44 = v41 ? (v42 ? Math.min(v37, v39) : v37) : v39
  const v45 = v41 ? (v42 ? Math.max(v38, v40) : v38) : v40
  const v46 = s[224] && v25 >= NEVER
  const v47 = f.holdteSamtaler >= 4
  s[1163] = v47
  const v48 = v47 || !s[5]
  const v49 = !v47 && s[7]
  const v50 = v47 ? NEVER : s[256]
  const v51 = v47 ? NEVER : s[257]
  const v52 = s[223] && v48
  const v53 = s[224] && v48 && v51 >= NEVER
  const v54 = v52 || v53 ? (v52 ? v50 : NEVER) : NEVER
  const v55 = s[225] ? NEVER : v51
  const v56 = s[225] || v52 || v53
  const v57 = s[223] && v49 || s[224] && !((!v48 || !v49 && v50 === v51) && v48 && v50 === NEVER)
  const v58 = s[228] && v56
  const v59 = !s[229] && v56 && v55 >= NEVER
  const v60 = s[1] ? (v24 ? (v23 ? (s[220] ? (s[186] ? (s[229] ? (s[116] ? NEVER : v58 || v59 ? (v58 ? v54 : NEVER) : NEVER) : v54) : s[223] || v46 ? (s[223] ? v25 : NEVER) : NEVER) : s[258] ? (v43 ? Math.min(v25, v44) : v25) : v44) : FIRST_DAY) : s[258] ? (v30 ? Math.min(v25, v31) : v25) : v31) : FIRST_DAY
  const v61 = s[251] || v48 ? (s[251] ? NEVER : v50) : NEVER
  const v62 = !s[234] && (!s[1] || !v24 && (s[258] || s[253] || v29) || v24 && (!v23 || !s[220] && (s[258] || v41 || v42) || s[220] && (!s[186] && (s[225] || s[223] || v46) || s[186] && (!s[229] && v56 || s[229] && (s[116] || s[230] || v58 || v59)))))
  const SDL_13b_1_naeste = s[233] ? (v62 ? Math.min(v60, v61) : v61) : v60
  s[665] = SDL_13b_1_naeste
  const SDL_13b_1_naeste_hoej = s[233] ? NEVER : s[1] ? (v24 ? (v23 ? (s[220] ? (s[186] ? (s[229] ? (s[116] ? NEVER : s[230] ? NEVER : v55) : v55) : s[225] ? NEVER : v25) : s[258] ? (v43 ? Math.max(v25, v45) : v25) : v45) : NEVER) : s[258] ? (v30 ? Math.max(v25, v32) : v25) : v32) : NEVER
  s[666] = SDL_13b_1_naeste_hoej
  const SDL_13b_1_naeste_er = s[259] && (s[233] || v62)
  s[667] = SDL_13b_1_naeste_er
  const SDL_13b_1_naeste_ir = !s[259] || s[233] && !s[251] && v49 || !s[234] && (!s[1] || !v24 && s[252] && v25 !== v26 || v24 && (!v23 || !s[220] && (s[253] && v36 || s[252] && !((!v35 || !v36 && v37 === v38) && v35 && v25 === v37)) || s[220] && (!s[186] && s[224] && v25 !== NEVER || s[186] && (!s[229] && v57 || s[229] && !s[116] && (s[228] && v57 || !s[229] && !((!v56 || !v57 && v54 === v55) && v56 && v54 === NEVER))))))
  s[668] = SDL_13b_1_naeste_ir
  // SDL.13b.5: Opfølgning uden kontakt (standby) (SDL § 13 b, stk. 5)
  const v67 = f.vurderingsdato >= 15070 /* 2011-04-06 */
  s[1165] = v67
  const v68 = f.vurderingsdato >= 15208 /* 2011-08-22 */
  s[1166] = v68
  const SDL_13b_5 = !v23 || !v67 && f.sygdomForhindrerKontakt || v67 && (!v68 || f.kontaktUhensigtsmaessig)
  s[669] = SDL_13b_5
  const SDL_13b_5_nej = !v23 || !v67 && f.sygdomForhindrerKontakt === false || v67 && (!v68 || f.kontaktUhensigtsmaessig === false)
  s[670] = SDL_13b_5_nej
  const SDL_13b_5_ir = !v23 || v67 && !v68
  s[671] = SDL_13b_5_ir
}

function svar_19(f, s) {
  // SDL.13f.1.dag: Grænsen for de kortere forløb (SDL § 13 f, stk. 1)
  const v0 = s[229] ? (s[116] ? s[260] : s[261]) : FIRST_DAY
  const v1 = s[229] ? (s[116] ? s[262] : s[261]) : NEVER
  const v2 = s[5] ? s[261] : Math.min(s[261], s[260])
  const v3 = s[5] ? s[261] : Math.max(s[261], s[262])
  const v4 = !s[234] && (!s[229] || !s[116] || !s[5])
  const SDL_13f_1_dag = s[233] ? (v4 ? Math.min(v0, v2) : v2) : v0
  s[672] = SDL_13f_1_dag
  const SDL_13f_1_dag_hoej = s[233] ? (v4 ? Math.max(v1, v3) : v3) : v1
  s[673] = SDL_13f_1_dag_hoej
  const SDL_13f_1_dag_er = s[229] && (s[233] || v4)
  s[674] = SDL_13f_1_dag_er
  const SDL_13f_1_dag_ir = !s[229] || s[233] && s[7] || !s[234] && (!s[229] || s[116] && s[7])
  s[675] = SDL_13f_1_dag_ir
  // SDL.21.1.1: Bortfald, når du ikke medvirker (SDL § 21, stk. 1, nr. 1)
  const v9 = f.udebliver && f.rimeligGrund === false
  s[1167] = v9
  const v10 = v9 && f.skriftligtOrienteret
  const SDL_21_1_1 = !s[1] || v10
  s[676] = SDL_21_1_1
  const SDL_21_1_1_nej = !s[1] || !v10
  s[677] = SDL_21_1_1_nej
  // SDL.21a: Du må sige nej til behandlingen (SDL § 21 a)
  const v13 = f.afviser === 'operation' || f.afviser === 'medicin' || f.afviser === 'anden_laegebehandling'
  s[1169] = v13
  const v14 = f.vurderingsdato >= 18078 /* 2019-07-01 */
  s[1168] = v14
  const v15 = f.afviser === 'operation' || f.afviser === 'medicin'
  s[1170] = v15
  const v16 = f.afviser === 'anden_laegebehandling'
  s[1172] = v16
  const v17 = v16 && f.tilsvarendeIndgribende
  s[1171] = v17
  const v18 = s[143] && (!v14 && v13 && f.andenVurderingIndhentet || v14 && (v15 || v17))
  const SDL_21a = !s[1] || v18
  s[691] = SDL_21a
  const SDL_21a_nej = !s[1] || !v18
  s[692] = SDL_21a_nej
  // SDL.21.1.2: Bortfald, når du siger nej til behandling (SDL § 21, stk. 1, nr. 2)
  const v21 = f.afviser === 'operation' || f.afviser === 'medicin' || f.afviser === 'anden_laegebehandling' || f.afviser === 'indlaeggelse'
  s[1176] = v21
  const v22 = v21 && f.noedvendigBehandling
  s[1175] = v22
  const v23 = f.afviser === 'optraening'
  s[1178] = v23
  const v24 = v23 && f.hensigtsmaessigOptraening
  s[1177] = v24
  const v25 = v22 || v24
  s[1174] = v25
  const SDL_21_1_2 = !s[1] || v25 && f.opfordret && (SDL_21a_nej || !s[1]) && f.skriftligtOrienteret
  s[678] = SDL_21_1_2
  const SDL_21_1_2_nej = !s[1] || !v25 || f.opfordret === false || SDL_21a || f.skriftligtOrienteret === false
  s[679] = SDL_21_1_2_nej
  // SDL.21.1.3: Bortfald, når adfærden forhaler helbredelsen (SDL § 21, stk. 1, nr. 3)
  const SDL_21_1_3 = !s[1] || f.forhalerHelbredelsen
  s[680] = SDL_21_1_3
  const SDL_21_1_3_nej = !s[1] || f.forhalerHelbredelsen === false
  s[681] = SDL_21_1_3_nej
  // SDL.21.4.dag: Du skal opfylde betingelserne igen (SDL § 21, stk. 4)
  const v30 = shiftDays(f.underrettetOmBortfald, 28)
  const SDL_21_4_dag = s[1] ? v30 : FIRST_DAY
  s[685] = SDL_21_4_dag
  const SDL_21_4_dag_hoej = s[1] ? v30 : NEVER
  s[686] = SDL_21_4_dag_hoej
  // SDL.21.4: Sygedagpengene bliver genoptaget (SDL § 21, stk. 4)
  const v33 = SDL_21_4_dag_hoej >= f.opfyldtIgen
  s[1181] = v33
  const v34 = SDL_21_4_dag >= f.opfyldtIgen
  s[1182] = v34
  const v35 = f.vurderingsdato >= 15398 /* 2012-02-28 */
  s[1179] = v35
  const v36 = f.vurderingsdato >= 15517 /* 2012-06-26 */
  s[1180] = v36
  const SDL_21_4 = !s[1] || !v35 && v33 || v35 && (!v36 || (v33 || !s[1]) && f.genoptagetFoer === false)
  s[436] = SDL_21_4
  const SDL_21_4_nej = !s[1] || !v35 && !v34 || v35 && (!v36 || !v34 || f.genoptagetFoer)
  s[683] = SDL_21_4_nej
  const SDL_21_4_ir = !s[1] || !v35 && !s[1] || v35 && !v36
  s[684] = SDL_21_4_ir
  // SDL.21.4.fra: Sygedagpengene bliver genoptaget fra (SDL § 21, stk. 4)
  const v40 = shiftDays(f.opfyldtIgen, 1)
  const SDL_21_4_fra = s[1] ? v40 : FIRST_DAY
  s[688] = SDL_21_4_fra
  const SDL_21_4_fra_hoej = s[1] ? v40 : NEVER
  s[689] = SDL_21_4_fra_hoej
  const SDL_21_4_fra_ir = !s[1] || SDL_21_4_nej || SDL_21_4_ir
  s[690] = SDL_21_4_fra_ir
  // SDL.24.1.ophør: Tidligste stop af udbetalingen (SDL § 24, stk. 1)
  const v44 = f.vurderingsdato >= 16688 /* 2015-09-10 */
  s[1183] = v44
  const SDL_24_1_ophoer_er = !v44 || f.ophoerErAfgjort === false || s[263]
  s[695] = SDL_24_1_ophoer_er
  const SDL_24_1_ophoer_ir = !v44 || f.ophoerErAfgjort && s[264]
  s[696] = SDL_24_1_ophoer_ir
  const SDL_24_1_ophoer = v44 ? (f.ophoerErAfgjort ? Math.max(s[265], f.ophoerAfgjortDen) : NEVER) : FIRST_DAY
  s[693] = SDL_24_1_ophoer
  const SDL_24_1_ophoer_hoej = v44 ? (f.ophoerErAfgjort ? Math.max(s[266], f.ophoerAfgjortDen) : NEVER) : NEVER
  s[694] = SDL_24_1_ophoer_hoej
  // SDL.24.1.revurdering: Revurdering før sygedagpengene stopper (SDL § 24, stk. 1)
  const v49 = s[104] && s[108] <= 13331 /* 2006-07-02 */
  const SDL_24_1_revurdering = s[267] && (v49 || s[104] && s[110] >= 16252 /* 2014-07-01 */ && s[108] <= 2147483646)
  s[697] = SDL_24_1_revurdering
  const SDL_24_1_revurdering_nej = s[267] && (v49 || s[104] && s[110] >= 13332 /* 2006-07-03 */ && s[108] <= 16251 /* 2014-06-30 */)
  s[698] = SDL_24_1_revurdering_nej
  const SDL_24_1_revurdering_ir = s[267] && (v49 || s[106] || s[104] && s[110] === NEVER) || s[268] || s[106]
  s[699] = SDL_24_1_revurdering_ir
}

function svar_20(f, s) {
  // SDL.41.1: Første dag for selvstændige (SDL § 41)
  const v0 = f.selvstaendigForsikring === 'foerste_fravaersdag'
  s[382] = v0
  const v1 = f.selvstaendigForsikring === 'tredje_fravaersdag'
  s[384] = v1
  const v2 = shiftDays(s[63], 14)
  s[379] = v2
  const v3 = shiftDays(s[65], 14)
  s[380] = v3
  const v4 = v0 && !s[5] || !v0 && (v1 || !s[5])
  s[387] = v4
  const v5 = v0 && s[7] || !v0 && !v1 && s[7]
  s[392] = v5
  const v6 = v0 ? s[63] : v1 ? f.tredjeFravaersdag : v2
  const v7 = v0 ? s[65] : v1 ? f.tredjeFravaersdag : v3
  const v8 = !s[5] && s[82] && s[63] <= 15397 /* 2012-02-27 */
  const v9 = s[65] >= 15398 /* 2012-02-28 */
  s[386] = v9
  const v10 = s[63] <= 15516 /* 2012-06-25 */
  s[347] = v10
  const v11 = !s[5] && v9 && v10
  const v12 = v0 ? s[63] : v1 ? f.tredjeFravaersdag : f.aftaleForSelvstaendig ? s[63] : v2
  const v13 = v0 ? s[65] : v1 ? f.tredjeFravaersdag : f.aftaleForSelvstaendig ? s[65] : v3
  const v14 = s[65] >= 15517 /* 2012-06-26 */
  s[348] = v14
  const v15 = !s[5] && v14 && s[63] <= 18318 /* 2020-02-26 */
  const v16 = !s[5] && s[65] >= 18319 /* 2020-02-27 */ && s[63] <= 19173 /* 2022-06-30 */
  const v17 = v0 ? s[63] : v1 ? f.tredjeFravaersdag : f.aftaleForSelvstaendig ? s[63] : f.sygMedCovid19 ? s[63] : v2
  const v18 = v0 ? s[65] : v1 ? f.tredjeFravaersdag : f.aftaleForSelvstaendig ? s[65] : f.sygMedCovid19 ? s[65] : v3
  const v19 = !s[5] && s[65] >= 19174 /* 2022-07-01 */ && s[66]
  const v20 = s[76] && v4
  s[389] = v20
  const v21 = v8 && v4
  s[388] = v21
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
  s[795] = SDL_41_1
  const v35 = v24 ? (v25 ? Math.max(v13, v18) : v18) : v13
  const v36 = v23 ? (v26 ? Math.max(v13, v35) : v13) : v35
  const v37 = v22 ? (v28 ? Math.max(v13, v36) : v13) : v36
  const v38 = v21 ? (v30 ? Math.max(v7, v37) : v7) : v37
  const SDL_41_1_hoej = s[67] ? NEVER : v20 ? (v32 ? Math.max(v7, v38) : v7) : v38
  s[796] = SDL_41_1_hoej
  const SDL_41_1_er = s[67] || v20 || v21 || v22 || v23 || v24 || v25
  s[797] = SDL_41_1_er
  const v41 = s[76] && v5
  s[390] = v41
  const v42 = v8 && v5
  s[391] = v42
  const SDL_41_1_ir = s[67] || v41 || v42 || v11 && v5 || v15 && v5 || v16 && v5 || v19 && v5 || s[68]
  s[798] = SDL_41_1_ir
  // SDL.33.1: Første dag, kommunen betaler (SDL § 33)
  const v44 = s[5] || !s[7] && s[63] === s[65]
  s[349] = v44
  const v45 = s[269] && s[270] < NEVER
  s[1189] = v45
  const v46 = s[269] && s[271] >= NEVER
  s[1190] = v46
  const v47 = Math.max(s[63], shiftDays(s[270], 1))
  const v48 = Math.max(s[65], shiftDays(s[271], 1))
  const v49 = s[269] && !s[5]
  const v50 = s[272] || s[7]
  const v51 = Math.max(s[63], v47)
  const v52 = Math.min(s[65], v48)
  const v53 = v45 && v49
  const v54 = v46 && !s[5]
  const v55 = s[272] && v49 && !s[5] && v52 >= v51
  const v56 = v54 || v55
  const v57 = v54 ? (v55 ? Math.min(s[63], v51) : s[63]) : v51
  const v58 = v54 ? (v55 ? Math.max(s[65], v52) : s[65]) : v52
  const v59 = s[273] && s[274] < NEVER
  s[1191] = v59
  const v60 = s[273] && s[275] >= NEVER
  s[1192] = v60
  const v61 = Math.max(s[63], shiftDays(s[274], 1))
  const v62 = Math.max(s[65], shiftDays(s[275], 1))
  const v63 = s[273] && !s[5]
  const v64 = s[276] || s[7]
  const v65 = Math.max(s[63], v61)
  const v66 = Math.min(s[65], v62)
  const v67 = v59 && v63
  const v68 = v60 && !s[5]
  const v69 = s[276] && v63 && !s[5] && v66 >= v65
  const v70 = v68 || v69
  const v71 = v68 ? (v69 ? Math.min(s[63], v65) : s[63]) : v65
  const v72 = v68 ? (v69 ? Math.max(s[65], v66) : s[65]) : v66
  const SDL_33_1_er = s[67] || s[92] && (s[69] && (v53 || v54 || v55) || !s[69] && (s[93] && (v67 || v68 || v69) || !s[93] && (s[87] && (f.arbejdsskade && !s[5] || f.arbejdsskade === false && SDL_41_1_er) || !s[87] && !s[5])))
  s[281] = SDL_33_1_er
  const SDL_33_1 = s[67] ? FIRST_DAY : s[69] ? (v53 ? (v56 ? Math.min(v47, v57) : v47) : v57) : s[93] ? (v67 ? (v70 ? Math.min(v61, v71) : v61) : v71) : s[87] ? (f.arbejdsskade ? s[63] : SDL_41_1) : s[63]
  s[278] = SDL_33_1
  const SDL_33_1_hoej = s[67] ? NEVER : s[69] ? (v53 ? (v56 ? Math.max(v48, v58) : v48) : v58) : s[93] ? (v67 ? (v70 ? Math.max(v62, v72) : v62) : v72) : s[87] ? (f.arbejdsskade ? s[65] : SDL_41_1_hoej) : s[65]
  s[279] = SDL_33_1_hoej
  const SDL_33_1_ir = s[67] || s[92] && (s[69] && (v45 && v50 || v46 && s[7] || s[272] && s[7] || s[272] && !((!v49 || !v50 && v47 === v48) && v44 && (v49 && !s[5] || !v49 && s[5]) && (!v49 || s[63] === v47))) || !s[69] && (s[93] && (v59 && v64 || v60 && s[7] || s[276] && s[7] || s[276] && !((!v63 || !v64 && v61 === v62) && v44 && (v63 && !s[5] || !v63 && s[5]) && (!v63 || s[63] === v61))) || !s[93] && (s[87] && (f.arbejdsskade && s[7] || f.arbejdsskade === false && SDL_41_1_ir) || !s[87] && s[7]))) || s[68]
  s[282] = SDL_33_1_ir
}

function svar_21(f, s) {
  // SDL.24a.2: Første dag i jobafklaring ved ny sygemelding (SDL § 24 a, stk. 2-5)
  const v0 = !s[5] && s[277]
  const SDL_24a_2 = v0 ? FIRST_DAY : s[87] ? s[63] : s[278]
  s[701] = SDL_24a_2
  const SDL_24a_2_hoej = v0 ? NEVER : s[87] ? s[65] : s[279]
  s[702] = SDL_24a_2_hoej
  const SDL_24a_2_er = s[280] && (v0 || s[95] && (s[87] && !s[5] || !s[87] && s[281]))
  s[703] = SDL_24a_2_er
  const SDL_24a_2_ir = s[280] && (v0 || s[95] && (s[87] && s[7] || !s[87] && s[282]) || s[68]) || s[283]
  s[704] = SDL_24a_2_ir
  // SDL.24a.6: Sygedagpenge i stedet for jobafklaring ved livstruende sygdom (SDL § 24 a, stk. 6)
  const SDL_24a_6 = !s[1] || s[130] && (s[280] || s[284]) && f.laegenVurdererLivstruende
  s[705] = SDL_24a_6
  const SDL_24a_6_nej = !s[1] || !s[130] || s[285] || f.laegenVurdererLivstruende === false
  s[706] = SDL_24a_6_nej
  // SDL.24b.1: Fra jobafklaring til sygedagpenge ved livstruende sygdom (SDL § 24 b, stk. 1)
  const v7 = s[130] && f.erIJobafklaring && f.laegenVurdererLivstruende && f.opfylderBeskaeftigelseskravetVedLivstruende
  const SDL_24b_1 = !s[1] || v7
  s[438] = SDL_24b_1
  const SDL_24b_1_nej = !s[1] || !v7
  s[708] = SDL_24b_1_nej
  // SDL.24b.2: Første dag med sygedagpenge i stedet for jobafklaring (SDL § 24 b, stk. 2)
  const v10 = shiftDays(f.laegenVurderedeLivstruendeDen, 56) >= f.bedtOmSygedagpengeDen
  s[1193] = v10
  const v11 = v10 ? f.laegenVurderedeLivstruendeDen : f.bedtOmSygedagpengeDen
  const SDL_24b_2 = s[130] ? v11 : FIRST_DAY
  s[709] = SDL_24b_2
  const SDL_24b_2_hoej = s[130] ? v11 : NEVER
  s[710] = SDL_24b_2_hoej
  const SDL_24b_2_ir = SDL_24b_1 && !s[130] || SDL_24b_1_nej || !s[1]
  s[711] = SDL_24b_2_ir
  // SDL.26.1.uger: Krævet arbejdsdygtighed før ny ret (SDL § 26, stk. 1)
  const v15 = !s[5] && s[82] && s[277]
  s[295] = v15
  const SDL_26_1_uger = s[67] ? -Infinity : v15 || s[95] ? (s[95] ? 0 : 91) : 91
  s[721] = SDL_26_1_uger
  const SDL_26_1_uger_hoej = s[67] ? Infinity : s[76] ? 91 : v15 ? 91 : 0
  s[722] = SDL_26_1_uger_hoej
  const SDL_26_1_uger_er = s[67] || s[76] || v15 || s[95]
  s[723] = SDL_26_1_uger_er
  // SDL.26.1: Ny ret, når retten er brugt op (SDL § 26, stk. 1)
  const v19 = SDL_26_1_uger_er && f.arbejdsdygtigUgerEfterOphoer >= SDL_26_1_uger
  s[296] = v19
  const v20 = SDL_26_1_uger_er && f.arbejdsdygtigUgerEfterOphoer < SDL_26_1_uger_hoej
  s[297] = v20
  const v21 = s[214] || s[112]
  s[1198] = v21
  const v22 = s[286] && (s[111] || s[113]) && (s[213] || s[111])
  s[1197] = v22
  const v23 = s[73] && s[113]
  s[1199] = v23
  const v24 = v19 || v22
  const v25 = (v20 || s[73]) && (v21 || v23) && (v20 || v21)
  const v26 = s[73] && v23
  const v27 = f.ugerISammenhaengendeSygeperiode <= 364
  s[1196] = v27
  const v28 = f.retErOpbrugt && !v27
  s[1195] = v28
  const SDL_26_1 = v28 && (s[67] || s[76] && v24 || v15 && v24 || s[95])
  s[714] = SDL_26_1
  const SDL_26_1_nej = v28 && (s[67] || s[76] && v25 || v15 && v25)
  s[715] = SDL_26_1_nej
  const SDL_26_1_ir = !v28 || s[67] || s[76] && v26 || v15 && v26 || s[68]
  s[716] = SDL_26_1_ir
  // SDL.26.1.covid: Covid-forlængelse i 3 måneder (SDL § 26, stk. 1-2)
  const v32 = Math.max(s[108], 18330 /* 2020-03-09 */)
  s[1201] = v32
  const v33 = Math.max(s[110], 18330 /* 2020-03-09 */)
  s[470] = v33
  const v34 = s[104] && v32 <= 18808 /* 2021-06-30 */
  const v35 = s[104] && s[110] >= 18330 /* 2020-03-09 */
  s[1205] = v35
  const v36 = s[104] && s[108] < 18330 /* 2020-03-09 */
  s[1206] = v36
  const v37 = s[104] && s[108] <= 18535 /* 2020-09-30 */
  s[1207] = v37
  const v38 = s[104] && s[110] > 18535 /* 2020-09-30 */
  s[1208] = v38
  const v39 = v36 || v38
  s[290] = v39
  const v40 = (v35 || s[106]) && (v37 || s[106]) && (v35 || v37)
  s[1204] = v40
  const v41 = countDays(s[2], 18330 /* 2020-03-09 */, 18330 /* 2020-03-09 */) >= 1
  s[1209] = v41
  const v42 = v35 || !v41 || f.fortsatRet9Marts2020 === false
  s[289] = v42
  const v43 = (v36 || s[106]) && v41 && f.fortsatRet9Marts2020
  s[288] = v43
  const v44 = v40 || v43
  s[1202] = v44
  const v45 = (v39 || s[106]) && v42
  s[1203] = v45
  const v46 = shiftDays(s[108], 1)
  s[324] = v46
  const v47 = shiftDays(s[110], 1)
  s[326] = v47
  const v48 = shiftDays(shiftMonths(v46, 3), -1)
  const v49 = shiftDays(shiftMonths(v47, 3), -1)
  const v50 = Math.max(v48, 18443 /* 2020-06-30 */)
  const v51 = Math.min(v49, 18443 /* 2020-06-30 */)
  const v52 = v40 && s[104]
  s[291] = v52
  const v53 = s[106] && s[104] && v51 >= v50
  const v54 = v39 || v53
  const v55 = v39 ? 18443 /* 2020-06-30 */ : v50
  const v56 = v52 ? (v54 ? Math.min(v48, v55) : v48) : v55
  const v57 = v39 ? 18443 /* 2020-06-30 */ : v51
  const v58 = v52 ? (v54 ? Math.max(v49, v57) : v49) : v57
  const v59 = v40 && s[106]
  s[292] = v59
  const v60 = v44 && (v52 || v39 || v53)
  const v61 = v45 && s[104]
  const v62 = v60 ? (v61 ? Math.min(s[108], v56) : v56) : s[108]
  const v63 = v60 ? (v61 ? Math.max(s[110], v58) : v58) : s[110]
  const v64 = v32 <= 2147483646
  s[287] = v64
  const v65 = s[104] && v33 >= 18809 /* 2021-07-01 */ && v64
  const v66 = s[106] || s[104] && v33 === NEVER
  s[293] = v66
  const v67 = v34 && (v60 || v61)
  const v68 = v65 && s[104]
  const SDL_26_1_covid_er = v67 || v68
  s[300] = SDL_26_1_covid_er
  const SDL_26_1_covid = v67 ? (v68 ? Math.min(s[108], v62) : v62) : s[108]
  s[298] = SDL_26_1_covid
  const SDL_26_1_covid_hoej = v67 ? (v68 ? Math.max(s[110], v63) : v63) : s[110]
  s[299] = SDL_26_1_covid_hoej
  const SDL_26_1_covid_ir = v34 && (v44 && (v59 || s[106] && !((!s[104] || !s[106] && v48 === v49) && s[104] && (!s[104] || v48 === 18443 /* 2020-06-30 */))) || v45 && s[106]) || v65 && s[106] || v66
  s[301] = SDL_26_1_covid_ir
}

function svar_22(f, s) {
  // SDL.26.1.fra: Hvornår covid-forlængelsen regnes fra (SDL § 26, stk. 1-2)
  const v0 = !s[104] || !s[106] && s[108] === s[110]
  s[343] = v0
  const v1 = s[104] && s[287]
  const v2 = s[288] ? 18352 /* 2020-03-31 */ : NEVER
  const v3 = s[289] ? NEVER : 18352 /* 2020-03-31 */
  const v4 = Math.max(s[108], v2)
  const v5 = Math.min(s[110], v3)
  const v6 = s[106] && s[104] && v5 >= v4
  const v7 = s[290] || v6
  const v8 = s[290] ? (v6 ? Math.min(v2, v4) : v2) : v4
  const SDL_26_1_fra = s[291] ? (v7 ? Math.min(s[108], v8) : s[108]) : v8
  s[717] = SDL_26_1_fra
  const v10 = s[290] ? (v6 ? Math.max(v3, v5) : v3) : v5
  const SDL_26_1_fra_hoej = s[291] ? (v7 ? Math.max(s[110], v10) : s[110]) : v10
  s[718] = SDL_26_1_fra_hoej
  const SDL_26_1_fra_er = v1 && (s[291] || s[290] || v6)
  s[719] = SDL_26_1_fra_er
  const SDL_26_1_fra_ir = v1 && (s[292] || s[106] && !(v0 && v2 === v3 && s[104] && (!s[104] || s[108] === v2))) || s[293]
  s[720] = SDL_26_1_fra_ir
  // SDL.26.2: Ny ret for pensionister, når retten er brugt op (SDL § 26, stk. 1)
  const v14 = f.ugerISammenhaengendeSygeperiode <= 182
  s[1211] = v14
  const v15 = f.retErOpbrugt && !v14 && s[294]
  s[1210] = v15
  const SDL_26_2 = v15 && (s[67] || s[76] || s[295] && s[296] || s[95])
  s[724] = SDL_26_2
  const SDL_26_2_nej = v15 && (s[67] || s[76] || s[295] && s[297])
  s[725] = SDL_26_2_nej
  const SDL_26_2_ir = !v15 || s[67] || s[76] || s[295] && s[73] || s[68]
  s[726] = SDL_26_2_ir
  // SDL.26.3.covid: Covid-forlængelse i 3 måneder mere (SDL § 26, stk. 3)
  const v19 = Math.max(18330 /* 2020-03-09 */, s[298])
  s[1213] = v19
  const v20 = Math.max(18330 /* 2020-03-09 */, s[299])
  s[1212] = v20
  const v21 = s[300] && v19 <= 18808 /* 2021-06-30 */
  const v22 = s[300] && s[104]
  const v23 = s[301] || s[106]
  s[1218] = v23
  const v24 = v22 && s[108] < s[299]
  s[1216] = v24
  const v25 = v22 && s[110] >= s[298]
  s[1217] = v25
  const v26 = s[300] && s[299] >= 18443 /* 2020-06-30 */
  s[1221] = v26
  const v27 = s[300] && s[298] < 18443 /* 2020-06-30 */
  s[1222] = v27
  const v28 = s[300] && s[298] <= 18535 /* 2020-09-30 */
  s[1223] = v28
  const v29 = s[300] && s[299] > 18535 /* 2020-09-30 */
  s[1224] = v29
  const v30 = v27 || v29
  s[1220] = v30
  const v31 = (v26 || s[301]) && (v28 || s[301]) && (v26 || v28)
  s[1219] = v31
  const v32 = v25 || v30
  s[1215] = v32
  const v33 = (v24 || v23) && (v31 || s[301]) && (v24 || v31)
  s[1214] = v33
  const v34 = shiftDays(shiftMonths(shiftDays(s[298], 1), 3), -1)
  const v35 = shiftDays(shiftMonths(shiftDays(s[299], 1), 3), -1)
  const v36 = Math.max(s[298], v34)
  const v37 = Math.min(s[299], v35)
  const v38 = v33 && s[300]
  const v39 = v32 && s[300]
  const v40 = s[301] && s[300] && v37 >= v36
  const v41 = v39 || v40
  const v42 = v39 ? (v40 ? Math.min(s[298], v36) : s[298]) : v36
  const v43 = v38 ? (v41 ? Math.min(v34, v42) : v34) : v42
  const v44 = v39 ? (v40 ? Math.max(s[299], v37) : s[299]) : v37
  const v45 = v38 ? (v41 ? Math.max(v35, v44) : v35) : v44
  const v46 = s[300] && v20 >= 18809 /* 2021-07-01 */ && v19 <= 2147483646
  const v47 = v21 && (v38 || v39 || v40)
  const v48 = v46 && s[300]
  const SDL_26_3_covid_er = v47 || v48
  s[304] = SDL_26_3_covid_er
  const SDL_26_3_covid = v47 ? (v48 ? Math.min(s[298], v43) : v43) : s[298]
  s[302] = SDL_26_3_covid
  const SDL_26_3_covid_hoej = v47 ? (v48 ? Math.max(s[299], v45) : v45) : s[299]
  s[303] = SDL_26_3_covid_hoej
  const SDL_26_3_covid_ir = v21 && s[301] || v46 && s[301] || s[301] || s[300] && v20 === NEVER
  s[305] = SDL_26_3_covid_ir
  // SDL.26a.1.covid: Covid-forlængelse efter en anden forlængelse (SDL § 26 a, stk. 1-2)
  const v53 = f.forlaengelsenSlutter >= 18330 /* 2020-03-09 */
  s[1228] = v53
  const v54 = Math.max(f.forlaengelsenSlutter, 18330 /* 2020-03-09 */)
  s[1225] = v54
  const v55 = v54 >= 18809 /* 2021-07-01 */
  s[1226] = v55
  const v56 = f.forlaengelsenSlutter <= 18535 /* 2020-09-30 */
  s[1229] = v56
  const v57 = v53 && v56
  s[1227] = v57
  const v58 = shiftDays(shiftMonths(shiftDays(f.forlaengelsenSlutter, 1), 3), -1)
  const v59 = v58 >= 18443 /* 2020-06-30 */
  s[1230] = v59
  const SDL_26a_1_covid = v55 ? f.forlaengelsenSlutter : v57 ? (v59 ? v58 : 18443 /* 2020-06-30 */) : f.forlaengelsenSlutter
  s[727] = SDL_26a_1_covid
  // SDL.26a.3.covid: Covid-forlængelse i 3 måneder mere efter en anden forlængelse (SDL § 26 a, stk. 3)
  const v61 = Math.max(18330 /* 2020-03-09 */, SDL_26a_1_covid)
  s[1231] = v61
  const v62 = v61 >= 18809 /* 2021-07-01 */
  s[1232] = v62
  const v63 = f.forlaengelsenSlutter >= SDL_26a_1_covid
  s[1234] = v63
  const v64 = SDL_26a_1_covid >= 18443 /* 2020-06-30 */
  s[1236] = v64
  const v65 = SDL_26a_1_covid <= 18535 /* 2020-09-30 */
  s[1237] = v65
  const v66 = v64 && v65
  s[1235] = v66
  const v67 = !v63 && v66
  s[1233] = v67
  const SDL_26a_3_covid_ir = v61 >= NEVER
  s[307] = SDL_26a_3_covid_ir
  const SDL_26a_3_covid = v62 ? SDL_26a_1_covid : v67 ? shiftDays(shiftMonths(shiftDays(SDL_26a_1_covid, 1), 3), -1) : SDL_26a_1_covid
  s[306] = SDL_26a_3_covid
}

function svar_23(f, s) {
  // SDL.26c.covid: Covid-forlængelse i 1 måned, oktober 2020 (SDL § 26 c, stk. 1-2)
  const v0 = Math.max(18330 /* 2020-03-09 */, s[302])
  s[1239] = v0
  const v1 = Math.max(18330 /* 2020-03-09 */, s[303])
  s[1238] = v1
  const v2 = s[304] && v0 <= 18808 /* 2021-06-30 */
  const v3 = s[304] && s[303] >= 18535 /* 2020-09-30 */
  s[1242] = v3
  const v4 = s[304] && s[302] < 18535 /* 2020-09-30 */
  s[1243] = v4
  const v5 = s[304] && s[302] <= 18566 /* 2020-10-31 */
  s[1244] = v5
  const v6 = s[304] && s[303] > 18566 /* 2020-10-31 */
  s[1245] = v6
  const v7 = v4 || v6
  s[1241] = v7
  const v8 = (v3 || s[305]) && (v5 || s[305]) && (v3 || v5)
  s[1240] = v8
  const v9 = shiftDays(shiftMonths(shiftDays(s[302], 1), 1), -1)
  const v10 = shiftDays(shiftMonths(shiftDays(s[303], 1), 1), -1)
  const v11 = Math.max(s[302], v9)
  const v12 = Math.min(s[303], v10)
  const v13 = v8 && s[304]
  const v14 = v7 && s[304]
  const v15 = s[305] && s[304] && v12 >= v11
  const v16 = v14 || v15
  const v17 = v14 ? (v15 ? Math.min(s[302], v11) : s[302]) : v11
  const v18 = v13 ? (v16 ? Math.min(v9, v17) : v9) : v17
  const v19 = v14 ? (v15 ? Math.max(s[303], v12) : s[303]) : v12
  const v20 = v13 ? (v16 ? Math.max(v10, v19) : v10) : v19
  const v21 = s[304] && v1 >= 18809 /* 2021-07-01 */ && v0 <= 2147483646
  const v22 = v2 && (v13 || v14 || v15)
  const v23 = v21 && s[304]
  const SDL_26c_covid_er = v22 || v23
  s[309] = SDL_26c_covid_er
  const SDL_26c_covid = v22 ? (v23 ? Math.min(s[302], v18) : v18) : s[302]
  s[313] = SDL_26c_covid
  const SDL_26c_covid_hoej = v22 ? (v23 ? Math.max(s[303], v20) : v20) : s[303]
  s[315] = SDL_26c_covid_hoej
  const SDL_26c_covid_ir = v2 && s[305] || v21 && s[305] || s[305] || s[304] && v1 === NEVER
  s[311] = SDL_26c_covid_ir
  // SDL.26d.covid: Covid-forlængelse i 1 måned, oktober 2020, efter en anden forlængelse (SDL § 26 d, stk. 1-2)
  const v28 = Math.max(18330 /* 2020-03-09 */, s[306])
  s[1247] = v28
  const v29 = v28 >= 18809 /* 2021-07-01 */
  s[1248] = v29
  const v30 = s[306] >= 18535 /* 2020-09-30 */
  const v31 = !s[307] && v30
  s[1251] = v31
  const v32 = !s[307] && !v30
  s[1252] = v32
  const v33 = s[306] <= 18566 /* 2020-10-31 */
  const v34 = !s[307] && v33
  s[1253] = v34
  const v35 = !s[307] && !v33
  s[1254] = v35
  const v36 = v32 || v35
  s[1250] = v36
  const v37 = (v31 || s[307]) && (v34 || s[307]) && (v31 || v34)
  s[1249] = v37
  const v38 = shiftDays(shiftMonths(shiftDays(s[306], 1), 1), -1)
  const v39 = Math.max(s[306], v38)
  const v40 = Math.min(s[306], v38)
  const v41 = v37 && !s[307]
  const v42 = v36 && !s[307]
  const v43 = s[307] && !s[307] && v40 >= v39
  const v44 = v42 || v43
  const v45 = v42 ? (v43 ? Math.min(s[306], v39) : s[306]) : v39
  const v46 = v42 ? (v43 ? Math.max(s[306], v40) : s[306]) : v40
  const v47 = !s[307] && v28 < NEVER
  s[1246] = v47
  const SDL_26d_covid = v29 ? s[306] : v41 ? (v44 ? Math.min(v38, v45) : v38) : v45
  s[312] = SDL_26d_covid
  const SDL_26d_covid_hoej = v29 ? s[306] : v41 ? (v44 ? Math.max(v38, v46) : v38) : v46
  s[314] = SDL_26d_covid_hoej
  const SDL_26d_covid_er = v47 && (!v29 && (v41 || v42 || v43) || v29 && !s[307])
  s[308] = SDL_26d_covid_er
  const SDL_26d_covid_ir = !v47 || s[307]
  s[310] = SDL_26d_covid_ir
}

function svar_24(f, s) {
  // SDL.26f.covid: Covid-forlængelse i stedet for jobafklaring, § 26 f (SDL § 26 f, stk. 1)
  const v0 = f.forlaengelseErAfgjort && s[308] || f.forlaengelseErAfgjort === false && s[309]
  s[1255] = v0
  const v1 = f.forlaengelseErAfgjort && s[310] || f.forlaengelseErAfgjort === false && s[311]
  s[1256] = v1
  const v2 = f.forlaengelseErAfgjort ? s[312] : s[313]
  const v3 = f.forlaengelseErAfgjort ? s[314] : s[315]
  const v4 = Math.max(18330 /* 2020-03-09 */, v2)
  s[1258] = v4
  const v5 = Math.max(18330 /* 2020-03-09 */, v3)
  s[1257] = v5
  const v6 = v0 && v4 <= 18808 /* 2021-06-30 */
  const v7 = shiftDays(v2, 1)
  const v8 = shiftDays(v3, 1)
  const v9 = v0 && v8 >= 18567 /* 2020-11-01 */
  s[1261] = v9
  const v10 = v0 && v7 < 18567 /* 2020-11-01 */
  s[1262] = v10
  const v11 = v0 && v7 <= 18658 /* 2021-01-31 */
  s[1263] = v11
  const v12 = v0 && v8 > 18658 /* 2021-01-31 */
  s[1264] = v12
  const v13 = v10 || v12
  s[1260] = v13
  const v14 = (v9 || v1) && (v11 || v1) && (v9 || v11)
  s[1259] = v14
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
  s[730] = SDL_26f_covid_er
  const SDL_26f_covid = v28 ? (v29 ? Math.min(v2, v24) : v24) : v2
  s[728] = SDL_26f_covid
  const SDL_26f_covid_hoej = v28 ? (v29 ? Math.max(v3, v26) : v26) : v3
  s[729] = SDL_26f_covid_hoej
  const SDL_26f_covid_ir = v6 && v1 || v27 && v1 || v1 || v0 && v5 === NEVER
  s[731] = SDL_26f_covid_ir
  // SDL.26g.covid: Covid-forlængelse i stedet for jobafklaring, § 26 g (SDL § 26 g, stk. 1)
  const v34 = Math.max(18330 /* 2020-03-09 */, SDL_26f_covid)
  s[1266] = v34
  const v35 = Math.max(18330 /* 2020-03-09 */, SDL_26f_covid_hoej)
  s[1265] = v35
  const v36 = SDL_26f_covid_er && v34 <= 18808 /* 2021-06-30 */
  const v37 = shiftDays(SDL_26f_covid, 1)
  const v38 = shiftDays(SDL_26f_covid_hoej, 1)
  const v39 = SDL_26f_covid_er && v38 >= 18659 /* 2021-02-01 */
  s[1269] = v39
  const v40 = SDL_26f_covid_er && v37 < 18659 /* 2021-02-01 */
  s[1270] = v40
  const v41 = SDL_26f_covid_er && v37 <= 18686 /* 2021-02-28 */
  s[1271] = v41
  const v42 = SDL_26f_covid_er && v38 > 18686 /* 2021-02-28 */
  s[1272] = v42
  const v43 = v40 || v42
  s[1268] = v43
  const v44 = (v39 || SDL_26f_covid_ir) && (v41 || SDL_26f_covid_ir) && (v39 || v41)
  s[1267] = v44
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
  s[318] = SDL_26g_covid_er
  const SDL_26g_covid = v58 ? (v59 ? Math.min(SDL_26f_covid, v54) : v54) : SDL_26f_covid
  s[316] = SDL_26g_covid
  const SDL_26g_covid_hoej = v58 ? (v59 ? Math.max(SDL_26f_covid_hoej, v56) : v56) : SDL_26f_covid_hoej
  s[317] = SDL_26g_covid_hoej
  const SDL_26g_covid_ir = v36 && SDL_26f_covid_ir || v57 && SDL_26f_covid_ir || SDL_26f_covid_ir || SDL_26f_covid_er && v35 === NEVER
  s[319] = SDL_26g_covid_ir
}

function svar_25(f, s) {
  // SDL.26h.covid: Covid-forlængelse i stedet for jobafklaring, § 26 h (SDL § 26 h, stk. 1)
  const v0 = Math.max(18330 /* 2020-03-09 */, s[316])
  s[1274] = v0
  const v1 = Math.max(18330 /* 2020-03-09 */, s[317])
  s[1273] = v1
  const v2 = s[318] && v0 <= 18808 /* 2021-06-30 */
  const v3 = shiftDays(s[316], 1)
  const v4 = shiftDays(s[317], 1)
  const v5 = s[318] && v4 >= 18687 /* 2021-03-01 */
  s[1277] = v5
  const v6 = s[318] && v3 < 18687 /* 2021-03-01 */
  s[1278] = v6
  const v7 = s[318] && v3 <= 18747 /* 2021-04-30 */
  s[1279] = v7
  const v8 = s[318] && v4 > 18747 /* 2021-04-30 */
  s[1280] = v8
  const v9 = v6 || v8
  s[1276] = v9
  const v10 = (v5 || s[319]) && (v7 || s[319]) && (v5 || v7)
  s[1275] = v10
  const v11 = shiftDays(shiftMonths(v3, 2), -1)
  const v12 = shiftDays(shiftMonths(v4, 2), -1)
  const v13 = Math.max(s[316], v11)
  const v14 = Math.min(s[317], v12)
  const v15 = v10 && s[318]
  const v16 = v9 && s[318]
  const v17 = s[319] && s[318] && v14 >= v13
  const v18 = v16 || v17
  const v19 = v16 ? (v17 ? Math.min(s[316], v13) : s[316]) : v13
  const v20 = v15 ? (v18 ? Math.min(v11, v19) : v11) : v19
  const v21 = v16 ? (v17 ? Math.max(s[317], v14) : s[317]) : v14
  const v22 = v15 ? (v18 ? Math.max(v12, v21) : v12) : v21
  const v23 = s[318] && v1 >= 18809 /* 2021-07-01 */ && v0 <= 2147483646
  const v24 = v2 && (v15 || v16 || v17)
  const v25 = v23 && s[318]
  const SDL_26h_covid_er = v24 || v25
  s[734] = SDL_26h_covid_er
  const SDL_26h_covid = v24 ? (v25 ? Math.min(s[316], v20) : v20) : s[316]
  s[732] = SDL_26h_covid
  const SDL_26h_covid_hoej = v24 ? (v25 ? Math.max(s[317], v22) : v22) : s[317]
  s[733] = SDL_26h_covid_hoej
  const SDL_26h_covid_ir = v2 && s[319] || v23 && s[319] || s[319] || s[318] && v1 === NEVER
  s[735] = SDL_26h_covid_ir
  // SDL.26i.covid: Covid-forlængelse i stedet for jobafklaring, § 26 i (SDL § 26 i, stk. 1)
  const v30 = Math.max(18330 /* 2020-03-09 */, SDL_26h_covid)
  s[1282] = v30
  const v31 = Math.max(18330 /* 2020-03-09 */, SDL_26h_covid_hoej)
  s[1281] = v31
  const v32 = SDL_26h_covid_er && v30 <= 18808 /* 2021-06-30 */
  const v33 = shiftDays(SDL_26h_covid, 1)
  const v34 = shiftDays(SDL_26h_covid_hoej, 1)
  const v35 = SDL_26h_covid_er && v34 >= 18748 /* 2021-05-01 */
  s[1285] = v35
  const v36 = SDL_26h_covid_er && v33 < 18748 /* 2021-05-01 */
  s[1286] = v36
  const v37 = SDL_26h_covid_er && v33 <= 18808 /* 2021-06-30 */
  s[1287] = v37
  const v38 = SDL_26h_covid_er && v34 > 18808 /* 2021-06-30 */
  s[1288] = v38
  const v39 = v36 || v38
  s[1284] = v39
  const v40 = (v35 || SDL_26h_covid_ir) && (v37 || SDL_26h_covid_ir) && (v35 || v37)
  s[1283] = v40
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
  s[738] = SDL_26i_covid_er
  const SDL_26i_covid = v54 ? (v55 ? Math.min(SDL_26h_covid, v50) : v50) : SDL_26h_covid
  s[736] = SDL_26i_covid
  const SDL_26i_covid_hoej = v54 ? (v55 ? Math.max(SDL_26h_covid_hoej, v52) : v52) : SDL_26h_covid_hoej
  s[737] = SDL_26i_covid_hoej
  const SDL_26i_covid_ir = v32 && SDL_26h_covid_ir || v53 && SDL_26h_covid_ir || SDL_26h_covid_ir || SDL_26h_covid_er && v31 === NEVER
  s[739] = SDL_26i_covid_ir
  // SDL.27.1.2.uger: Længste forlængelse til afklaring (SDL § 27, stk. 1, nr. 2)
  const v60 = s[39] && s[44] && s[41] <= 14691 /* 2010-03-23 */
  const v61 = s[39] && s[40] >= 14692 /* 2010-03-24 */ && s[320]
  const SDL_27_1_2_uger = s[43] ? -Infinity : v60 ? 182 : v61 ? 273 : s[47] ? 273 : 483
  s[743] = SDL_27_1_2_uger
  const SDL_27_1_2_uger_hoej = s[43] ? Infinity : v61 || s[321] ? (s[321] ? (s[48] ? 483 : 273) : 273) : 182
  s[744] = SDL_27_1_2_uger_hoej
  const SDL_27_1_2_uger_er = s[43] || v60 || v61 || s[47] || s[48]
  s[745] = SDL_27_1_2_uger_er
  // SDL.27.1.2.slut: Seneste slut på forlængelse til afklaring (SDL § 27, stk. 1, nr. 2)
  const SDL_27_1_2_slut_er = s[43] || s[322] && s[104] && SDL_27_1_2_uger_er
  s[338] = SDL_27_1_2_slut_er
  const SDL_27_1_2_slut = s[43] ? FIRST_DAY : shiftDays(s[108], SDL_27_1_2_uger)
  s[336] = SDL_27_1_2_slut
  const SDL_27_1_2_slut_hoej = s[43] ? NEVER : shiftDays(s[110], SDL_27_1_2_uger_hoej)
  s[337] = SDL_27_1_2_slut_hoej
  const SDL_27_1_2_slut_ir = s[43] || s[322] && (s[106] || s[52]) || s[45]
  s[339] = SDL_27_1_2_slut_ir
  // SDL.27.1.3.slut: Seneste slut på forlængelse ved lægebehandling (SDL § 27, stk. 2)
  const v69 = allPeriods(f.ventetidPaaSygehus)
  const v70 = without(ALL_DAYS, v69)
  const SDL_27_1_3_slut_er = s[43] || s[322] && s[104] && s[323]
  s[342] = SDL_27_1_3_slut_er
  const SDL_27_1_3_slut = s[43] ? FIRST_DAY : dayReaching(v70, s[324], s[325])
  s[340] = SDL_27_1_3_slut
  const SDL_27_1_3_slut_hoej = s[43] ? NEVER : dayReaching(v70, s[326], s[327])
  s[341] = SDL_27_1_3_slut_hoej
}

function svar_26(f, s) {
  // SDL.27.1.4.slut: Seneste slut på forlængelse til afklaring af fleksjob eller pension (SDL § 27, stk. 1, nr. 4)
  const v0 = shiftDays(s[108], 182)
  const v1 = s[47] && s[104]
  const v2 = s[328] || s[329]
  const v3 = s[329] ? FIRST_DAY : NEVER
  const SDL_27_1_4_slut = s[43] ? FIRST_DAY : s[46] ? FIRST_DAY : v1 ? (v2 ? Math.min(v0, v3) : v0) : v3
  s[746] = SDL_27_1_4_slut
  const SDL_27_1_4_slut_hoej = s[43] ? NEVER : s[46] ? NEVER : v2 ? NEVER : shiftDays(s[110], 182)
  s[747] = SDL_27_1_4_slut_hoej
  const SDL_27_1_4_slut_er = s[43] || s[46] || v1 || s[328] || s[329]
  s[748] = SDL_27_1_4_slut_er
  const SDL_27_1_4_slut_ir = s[43] || s[46] || s[47] && s[106] || s[329] || s[45]
  s[749] = SDL_27_1_4_slut_ir
  // SDL.27.1.slut: Forlængelsens seneste slut (SDL § 27, stk. 1)
  const v8 = s[54] || s[58] || s[59] || s[330]
  s[1289] = v8
  const v9 = s[331] && s[332] && s[333] && s[334] && (s[49] || s[51] || s[53] || s[335])
  s[1290] = v9
  const v10 = Math.max(s[108], s[336])
  const v11 = Math.min(s[110], s[337])
  const v12 = s[55] && s[338]
  const v13 = s[60] && s[104]
  const v14 = s[52] && s[338] && s[104] && v11 >= v10
  const v15 = v13 || v14
  const v16 = v13 ? (v14 ? Math.min(s[108], v10) : s[108]) : v10
  const v17 = v13 ? (v14 ? Math.max(s[110], v11) : s[110]) : v11
  const v18 = s[52] && s[339] && s[106]
  const v19 = Math.max(s[108], s[340])
  const v20 = Math.min(s[110], s[341])
  const v21 = s[56] && s[342]
  const v22 = s[61] && s[104]
  const v23 = s[52] && s[342] && s[104] && v20 >= v19
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
  const v35 = Math.max(v29 ? (v32 ? Math.min(SDL_27_1_4_slut, v33) : SDL_27_1_4_slut) : v33, v12 ? (v15 ? Math.min(s[336], v16) : s[336]) : v16, v21 ? (v24 ? Math.min(s[340], v25) : s[340]) : v25)
  const v36 = Math.max(v29 ? (v32 ? Math.max(SDL_27_1_4_slut_hoej, v34) : SDL_27_1_4_slut_hoej) : v34, v12 ? (v15 ? Math.max(s[337], v17) : s[337]) : v17, v21 ? (v24 ? Math.max(s[341], v26) : s[341]) : v26)
  const v37 = (v12 || v13 || v14) && (v21 || v22 || v23) && (v29 || v30 || v31)
  const v38 = s[55] && s[339] || s[60] && s[106] || v18 || s[52] && !((!s[338] || !s[339] && s[336] === s[337]) && s[343] && (s[338] && s[104] || !s[338] && !s[104]) && (!s[338] || s[108] === s[336])) || s[56] && s[339] || s[61] && s[106] || v18 || s[52] && !((!s[342] || !s[339] && s[340] === s[341]) && s[343] && (s[342] && s[104] || !s[342] && !s[104]) && (!s[342] || s[108] === s[340])) || s[57] && SDL_27_1_4_slut_ir || s[62] && s[106] || s[50] && SDL_27_1_4_slut_ir && s[106] || s[50] && !((!SDL_27_1_4_slut_er || !SDL_27_1_4_slut_ir && SDL_27_1_4_slut === SDL_27_1_4_slut_hoej) && s[343] && (SDL_27_1_4_slut_er && s[104] || !SDL_27_1_4_slut_er && !s[104]) && (!SDL_27_1_4_slut_er || s[108] === SDL_27_1_4_slut))
  const v39 = v9 && v37
  const v40 = s[344] && v37 && v36 >= NEVER
  const SDL_27_1_slut = s[43] ? FIRST_DAY : v39 || v40 ? (v39 ? v35 : NEVER) : NEVER
  s[753] = SDL_27_1_slut
  const SDL_27_1_slut_hoej = s[43] ? NEVER : v8 ? NEVER : v36
  s[754] = SDL_27_1_slut_hoej
  const SDL_27_1_slut_er = s[111] && (s[43] || s[322] && (v8 || v39 || v40))
  s[755] = SDL_27_1_slut_er
  const SDL_27_1_slut_ir = s[111] && (s[43] || s[322] && (v9 && v38 || s[344] && !((!v37 || !v38 && v35 === v36) && v37 && v35 === NEVER)) || s[45]) || s[345]
  s[756] = SDL_27_1_slut_ir
  // SDL.29.1: Forlængelse for pensionister m.fl. (SDL § 29)
  const SDL_29_1 = s[294] && !s[5] && (!s[346] || f.laegenVenterArbejdeInden26Uger)
  s[757] = SDL_29_1
  const SDL_29_1_nej = s[294] && !s[5] && (!s[346] || f.laegenVenterArbejdeInden26Uger === false)
  s[758] = SDL_29_1_nej
  const SDL_29_1_ir = !s[294] || s[5] || !s[346]
  s[759] = SDL_29_1_ir
  // SDL.35.2: Arbejdsgiveren betaler tidligst fra (SDL § 35, stk. 2)
  const v48 = shiftDays(f.sygemeldtTilArbejdsgiver, 1)
  const v49 = f.fyldestgoerendeBegrundelse === false || !s[5]
  const v50 = f.fyldestgoerendeBegrundelse && s[7]
  const v51 = f.sygemeldtITide && !s[5] || f.sygemeldtITide === false && (f.indsigelseModSenSygemelding && v49 || f.indsigelseModSenSygemelding === false && !s[5])
  const v52 = f.sygemeldtITide && s[7] || f.sygemeldtITide === false && (f.indsigelseModSenSygemelding && v50 || f.indsigelseModSenSygemelding === false && s[7])
  const SDL_35_2 = s[67] ? FIRST_DAY : f.sygemeldtITide ? s[63] : f.indsigelseModSenSygemelding ? (f.fyldestgoerendeBegrundelse ? s[63] : v48) : s[63]
  s[767] = SDL_35_2
  const SDL_35_2_hoej = s[67] ? NEVER : f.sygemeldtITide ? s[65] : f.indsigelseModSenSygemelding ? (f.fyldestgoerendeBegrundelse ? s[65] : v48) : s[65]
  s[768] = SDL_35_2_hoej
  const SDL_35_2_er = s[74] && (s[67] || s[76] && v51 || s[77] && v51)
  s[769] = SDL_35_2_er
  const SDL_35_2_ir = s[74] && (s[67] || s[76] && v52 || s[77] && v52 || s[68]) || s[75] || s[73]
  s[770] = SDL_35_2_ir
  // SDL.35.3: Du skal have meldt dig syg til a-kassen (SDL § 35, stk. 3)
  const v57 = !s[5] && s[64] && s[347]
  const v58 = !s[5] && s[348] && s[66]
  s[377] = v58
  const SDL_35_3 = s[67] ? FIRST_DAY : v57 ? FIRST_DAY : s[63]
  s[771] = SDL_35_3
  const SDL_35_3_hoej = s[67] ? NEVER : v57 ? NEVER : s[65]
  s[772] = SDL_35_3_hoej
  const SDL_35_3_er = s[93] && (s[67] || v57 || v58 && !s[5])
  s[773] = SDL_35_3_er
  const SDL_35_3_ir = !s[93] || s[67] || v57 || v58 && s[7] || s[68]
  s[774] = SDL_35_3_ir
  // SDL.35.3.fra: Ret tidligst fra (SDL § 35, stk. 3)
  const v63 = SDL_35_3_er && SDL_35_3_hoej >= f.anmeldtTilAkasse
  s[1292] = v63
  const v64 = SDL_35_3_er && SDL_35_3 < f.anmeldtTilAkasse
  s[1293] = v64
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
  s[775] = SDL_35_3_fra
  const SDL_35_3_fra_hoej = s[67] ? NEVER : v57 ? NEVER : v69 ? (v72 ? Math.max(s[65], v74) : s[65]) : v74
  s[776] = SDL_35_3_fra_hoej
  const SDL_35_3_fra_er = s[93] && (s[67] || v57 || v58 && (v69 || v70 || v71))
  s[777] = SDL_35_3_fra_er
  const SDL_35_3_fra_ir = !s[93] || s[67] || v57 || v58 && (v63 && s[7] || v64 && v50 || SDL_35_3_ir && s[7] && v50 || SDL_35_3_ir && !(s[349] && (!v49 || !v50 && v65 === v66) && (!s[5] || s[5] && !v49) && (s[5] || s[63] === v65))) || s[68]
  s[778] = SDL_35_3_fra_ir
}

function svar_27(f, s) {
  // SDL.38.1: Du skal have søgt kommunen om sygedagpenge (SDL § 38, stk. 1)
  const v0 = f.arbejdsgiverensBetaling === 'sygedagpenge'
  s[372] = v0
  const v1 = shiftDays(f.sidsteDagMedBetaling, 7)
  s[373] = v1
  const v2 = shiftDays(s[63], 7)
  s[383] = v2
  const v3 = shiftDays(s[65], 7)
  s[385] = v3
  const v4 = v0 || !s[5]
  s[376] = v4
  const v5 = !v0 && s[7]
  s[381] = v5
  const v6 = v0 ? v1 : v2
  const v7 = v0 ? v1 : v3
  const v8 = s[63] <= 15426 /* 2012-03-27 */
  s[369] = v8
  const v9 = !s[5] && s[82] && v8
  s[361] = v9
  const v10 = s[65] >= 15427 /* 2012-03-28 */
  const v11 = !s[5] && v10 && s[347]
  s[378] = v11
  const v12 = !s[5] && s[348] && s[78]
  const v13 = shiftDays(f.underretningsbrevAfsendt, 8)
  const v14 = shiftDays(s[63], 21)
  s[370] = v14
  const v15 = shiftDays(s[65], 21)
  s[371] = v15
  const v16 = shiftDays(f.sidsteDagMedBetaling, 21)
  const v17 = f.arbejdsgiverensBetaling === 'loen'
  s[366] = v17
  const v18 = v0 || v17 || !s[5]
  const v19 = v0 ? v16 : v17 ? NEVER : v14
  const v20 = v0 ? v16 : v17 ? NEVER : v15
  const v21 = !s[93] && !v0 && !v17 && s[7]
  const v22 = s[350] && !s[5]
  const v23 = s[350] && s[7]
  const v24 = s[350] ? v2 : f.underretningsbrevSendt ? v13 : s[93] ? v14 : v19
  const v25 = s[350] ? v3 : f.underretningsbrevSendt ? v13 : s[93] ? v15 : v20
  const v26 = s[350] ? v2 : f.underretningsbrevSendt ? v13 : s[93] ? v16 : v19
  const v27 = s[350] ? v3 : f.underretningsbrevSendt ? v13 : s[93] ? v16 : v20
  const v28 = s[76] && v4
  const v29 = v9 && v4
  const v30 = v12 && (v22 || !s[350] && (f.underretningsbrevSendt || s[93] && !s[5] || !s[93] && v18))
  const v31 = s[81] && (v22 || !s[350] && (f.underretningsbrevSendt || s[93] || v18))
  const v32 = v11 || v30 || v31
  const v33 = v11 ? FIRST_DAY : v30 ? (v31 ? Math.min(v24, v26) : v24) : v26
  const v34 = v29 || v32
  const v35 = v29 ? (v32 ? Math.min(v6, v33) : v6) : v33
  const SDL_38_1 = s[67] ? FIRST_DAY : v28 ? (v34 ? Math.min(v6, v35) : v6) : v35
  s[779] = SDL_38_1
  const v37 = v11 ? NEVER : v30 ? (v31 ? Math.max(v25, v27) : v25) : v27
  const v38 = v29 ? (v32 ? Math.max(v7, v37) : v7) : v37
  const SDL_38_1_hoej = s[67] ? NEVER : v28 ? (v34 ? Math.max(v7, v38) : v7) : v38
  s[780] = SDL_38_1_hoej
  const v40 = f.persongruppe === 'loenmodtager' || f.persongruppe === 'ledig' || f.persongruppe === 'ingen'
  s[360] = v40
  const SDL_38_1_er = v40 && (s[67] || v28 || v29 || v11 || v30 || v31)
  s[781] = SDL_38_1_er
  const SDL_38_1_ir = !v40 || s[67] || s[76] && v5 || v9 && v5 || v11 || v12 && (v23 || !s[350] && f.underretningsbrevSendt === false && (s[351] || v21)) || s[81] && (v23 || !s[350] && f.underretningsbrevSendt === false && v21) || s[68]
  s[782] = SDL_38_1_ir
  // SDL.38.7.tide: Du søgte i tide (SDL § 38, stk. 1)
  const v43 = SDL_38_1_er && SDL_38_1_hoej >= f.anmodningModtaget
  const v44 = SDL_38_1_er && SDL_38_1 < f.anmodningModtaget
  const SDL_38_7_tide = v40 && (s[67] || s[76] && v43 || s[77] && v43)
  s[357] = SDL_38_7_tide
  const SDL_38_7_tide_nej = v40 && (s[67] || s[76] && v44 || s[77] && v44)
  s[358] = SDL_38_7_tide_nej
  const SDL_38_7_tide_ir = !v40 || s[67] || s[76] && SDL_38_1_ir || s[77] && SDL_38_1_ir || s[68]
  s[359] = SDL_38_7_tide_ir
  // SDL.38.8: Den for sene ansøgning undskyldes (SDL § 38, stk. 8-9)
  const v48 = !s[5] && s[352] >= f.anmodningModtaget
  s[1298] = v48
  const v49 = !s[5] && s[353] < f.anmodningModtaget
  s[1299] = v49
  const v50 = v49 || f.undskyldendeForhold === false
  s[1297] = v50
  const v51 = (v48 || s[7]) && f.undskyldendeForhold
  s[1296] = v51
  const v52 = shiftDays(f.sidsteDagMedBetaling, 28) >= f.anmodningModtaget
  s[1301] = v52
  const v53 = s[69] && f.arbejdsgiverAnmeldteIkke && f.fratraeder && v52
  s[1300] = v53
  const v54 = v51 || v53
  const v55 = v50 && !v53
  const v56 = !s[5] && v10 && s[63] <= 19722 /* 2023-12-31 */
  s[362] = v56
  const v57 = !s[5] && s[65] >= 19723 /* 2024-01-01 */ && s[66]
  s[363] = v57
  const SDL_38_8 = v40 && (s[67] || s[76] && v54 || v9 && v54 || v56 && v54 || v57 && v54)
  s[354] = SDL_38_8
  const SDL_38_8_nej = v40 && (s[67] || s[76] && v55 || v9 && v55 || v56 && v55 || v57 && v55)
  s[356] = SDL_38_8_nej
  const SDL_38_8_ir = !v40 || s[73]
  s[355] = SDL_38_8_ir
}

function svar_28(f, s) {
  // SDL.38.7: Kommunen betaler tidligst fra (SDL § 38, stk. 7)
  const v0 = Math.max(s[63], f.anmodningModtaget)
  const v1 = Math.min(s[65], f.anmodningModtaget)
  const v2 = s[354] && !s[5]
  const v3 = s[355] && !s[5] && v1 >= v0
  const v4 = s[356] || v3
  const v5 = s[356] ? (v3 ? Math.min(f.anmodningModtaget, v0) : f.anmodningModtaget) : v0
  const v6 = v2 ? (v4 ? Math.min(s[63], v5) : s[63]) : v5
  const v7 = s[356] ? (v3 ? Math.max(f.anmodningModtaget, v1) : f.anmodningModtaget) : v1
  const v8 = v2 ? (v4 ? Math.max(s[65], v7) : s[65]) : v7
  const v9 = v2 || s[356] || v3
  const v10 = s[354] && s[7] || s[355] && !(s[349] && !s[5] && (s[5] || s[63] === f.anmodningModtaget))
  const v11 = Math.max(s[63], v6)
  const v12 = Math.min(s[65], v8)
  const v13 = s[357] && !s[5]
  const v14 = s[358] && v9
  const v15 = s[359] && !s[5] && v9 && v12 >= v11
  const v16 = v14 || v15
  const v17 = v14 ? (v15 ? Math.min(v6, v11) : v6) : v11
  const v18 = v14 ? (v15 ? Math.max(v8, v12) : v8) : v12
  const v19 = v13 || v14 || v15
  const v20 = s[357] && s[7] || s[358] && v10 || s[359] && s[7] && v10 || s[359] && !(s[349] && (!v9 || !v10 && v6 === v8) && (!s[5] && v9 || s[5] && !v9) && (s[5] || s[63] === v6))
  const SDL_38_7 = s[67] ? FIRST_DAY : v13 ? (v16 ? Math.min(s[63], v17) : s[63]) : v17
  s[783] = SDL_38_7
  const SDL_38_7_hoej = s[67] ? NEVER : v13 ? (v16 ? Math.max(s[65], v18) : s[65]) : v18
  s[784] = SDL_38_7_hoej
  const SDL_38_7_er = s[360] && (s[67] || s[76] && v19 || s[361] && v19 || s[362] && v19 || s[363] && v19)
  s[785] = SDL_38_7_er
  const SDL_38_7_ir = !s[360] || s[67] || s[76] && v20 || s[361] && v20 || s[362] && v20 || s[363] && v20 || s[68]
  s[786] = SDL_38_7_ir
  // SDL.40.1: Arbejdsgiveren skal have meldt fraværet (SDL § 40, stk. 1-3)
  const v25 = s[208] && s[6] >= s[364]
  s[1303] = v25
  const v26 = s[208] && s[6] < s[365]
  s[1304] = v26
  const v27 = shiftDays(s[63], 28)
  s[425] = v27
  const v28 = shiftDays(s[65], 28)
  s[424] = v28
  const v29 = !s[366] || !s[5]
  const v30 = s[366] && s[7]
  const v31 = s[366] ? v27 : NEVER
  const v32 = s[366] ? v28 : NEVER
  const v33 = v29 && v32 >= NEVER
  const v34 = v25 && v29
  const v35 = s[212] && v33
  const v36 = v34 ? v31 : NEVER
  const v37 = v26 ? NEVER : v32
  const v38 = v34 ? (v26 || v35 ? Math.max(v32, v37) : v32) : v37
  const v39 = v34 || v26 || v35
  const v40 = v25 && v30 || s[212] && !((!v29 || !v30 && v31 === v32) && v29 && (!v29 || v31 === NEVER))
  const v41 = !s[5] && s[82] && s[367]
  const v42 = !s[5] && s[368] && s[369]
  const v43 = !s[5] && s[6] >= s[370]
  s[430] = v43
  const v44 = !s[5] && s[6] < s[371]
  s[426] = v44
  const v45 = v43 && v29
  const v46 = s[7] && v33
  const v47 = v45 ? v31 : NEVER
  const v48 = v44 ? NEVER : v32
  const v49 = v45 ? (v44 || v46 ? Math.max(v32, v48) : v32) : v48
  const v50 = f.arbejdsgiverensBetaling === 'ingen'
  s[1305] = v50
  const v51 = s[372] ? s[373] : s[374]
  const v52 = s[372] ? s[373] : s[375]
  const v53 = v25 && s[376]
  const v54 = s[212] && s[376] && v52 >= NEVER
  const v55 = v26 ? NEVER : v52
  const v56 = s[76] && v39
  const v57 = v41 && v39
  const v58 = v42 && (v45 || v44 || v46)
  const v59 = s[377] && (v50 && !s[5] || !v50 && (v53 || v26 || v54))
  const v60 = s[378] || v59
  const v61 = s[378] ? FIRST_DAY : v50 ? s[379] : v53 ? v51 : NEVER
  const v62 = v58 || v60
  const v63 = v58 ? (v60 ? Math.min(v47, v61) : v47) : v61
  const v64 = v57 || v62
  const v65 = v57 ? (v62 ? Math.min(v36, v63) : v36) : v63
  const SDL_40_1 = s[67] ? FIRST_DAY : v56 ? (v64 ? Math.min(v36, v65) : v36) : v65
  s[787] = SDL_40_1
  const v67 = s[378] ? NEVER : v50 ? s[380] : v53 ? (v26 || v54 ? Math.max(v52, v55) : v52) : v55
  const v68 = v58 ? (v60 ? Math.max(v49, v67) : v49) : v67
  const v69 = v57 ? (v62 ? Math.max(v38, v68) : v38) : v68
  const SDL_40_1_hoej = s[67] ? NEVER : v56 ? (v64 ? Math.max(v38, v69) : v38) : v69
  s[788] = SDL_40_1_hoej
  const SDL_40_1_er = s[69] && (s[67] || v56 || v57 || v58 || s[378] || v59)
  s[789] = SDL_40_1_er
  const SDL_40_1_ir = !s[69] || s[67] || s[76] && v40 || v41 && v40 || v42 && (v43 && v30 || s[7] && !((!v29 || !v30 && v31 === v32) && v29 && (!v29 || v31 === NEVER))) || s[378] || s[377] && (v50 && s[7] || !v50 && (v25 && s[381] || s[212] && !((!s[376] || !s[381] && v51 === v52) && s[376] && (!s[376] || v51 === NEVER)))) || s[68]
  s[790] = SDL_40_1_ir
}

function svar_29(f, s) {
  // SDL.40a.1: A-kassen skal have meldt fraværet (SDL § 40 a, stk. 1)
  const v0 = !s[5] && s[348] && s[63] <= 16248 /* 2014-06-27 */
  const v1 = shiftDays(f.anmeldtTilAkasse, 7)
  const v2 = !s[5] && s[65] >= 16249 /* 2014-06-28 */ && s[63] <= 16658 /* 2015-08-11 */
  const v3 = !s[5] && s[65] >= 16659 /* 2015-08-12 */ && s[66]
  const v4 = f.oplystDelvistLedig ? v1 : shiftDays(f.anmeldtTilAkasse, 21)
  const v5 = v2 || v3
  const v6 = v2 ? FIRST_DAY : v4
  const v7 = s[378] || v0 || v5
  const SDL_40a_1 = s[67] ? FIRST_DAY : s[361] || v7 ? (v7 ? (s[378] ? FIRST_DAY : v0 ? (v5 ? Math.min(v1, v6) : v1) : v6) : NEVER) : NEVER
  s[791] = SDL_40a_1
  const v9 = v2 ? NEVER : v4
  const SDL_40a_1_hoej = s[67] ? NEVER : s[76] ? NEVER : s[361] ? NEVER : s[378] ? NEVER : v0 ? (v5 ? Math.max(v1, v9) : v1) : v9
  s[792] = SDL_40a_1_hoej
  const SDL_40a_1_er = s[93] && (s[67] || s[76] || s[361] || s[378] || v0 || v2 || v3)
  s[793] = SDL_40a_1_er
  const SDL_40a_1_ir = !s[93] || s[67] || s[378] || v2 || s[68]
  s[794] = SDL_40a_1_ir
  // SDL.43.1: Du skal have meldt dig syg til kommunen (SDL § 43, stk. 1)
  const v13 = shiftDays(f.tredjeFravaersdag, 7)
  const v14 = s[382] ? s[383] : s[384] ? v13 : s[370]
  const v15 = s[382] ? s[385] : s[384] ? v13 : s[371]
  const v16 = !s[5] && s[386] && s[66]
  const v17 = f.aftaleForSelvstaendig ? s[383] : v14
  const v18 = f.aftaleForSelvstaendig ? s[385] : v15
  const v19 = v16 && (f.aftaleForSelvstaendig && !s[5] || f.aftaleForSelvstaendig === false && s[387])
  const v20 = s[388] || v19
  const v21 = s[388] ? (v19 ? Math.min(v14, v17) : v14) : v17
  const SDL_43_1 = s[67] ? FIRST_DAY : s[389] ? (v20 ? Math.min(v14, v21) : v14) : v21
  s[799] = SDL_43_1
  const v23 = s[388] ? (v19 ? Math.max(v15, v18) : v15) : v18
  const SDL_43_1_hoej = s[67] ? NEVER : s[389] ? (v20 ? Math.max(v15, v23) : v15) : v23
  s[800] = SDL_43_1_hoej
  const SDL_43_1_er = s[87] && (s[67] || s[389] || s[388] || v19)
  s[801] = SDL_43_1_er
  const SDL_43_1_ir = !s[87] || s[67] || s[390] || s[391] || v16 && (f.aftaleForSelvstaendig && s[7] || f.aftaleForSelvstaendig === false && s[392]) || s[68]
  s[802] = SDL_43_1_ir
  // SDL.43.5: Den for sene anmeldelse undskyldes (SDL § 43, stk. 5)
  const v27 = !s[5] && s[352] >= f.selvstaendigAnmeldt
  s[1308] = v27
  const v28 = !s[5] && s[353] < f.selvstaendigAnmeldt
  s[1309] = v28
  const v29 = v28 || f.undskyldendeForhold === false
  const v30 = v27 || s[7]
  const v31 = v30 && f.undskyldendeForhold
  const v32 = !s[5] && s[82] && s[63] <= 15111 /* 2011-05-17 */
  s[421] = v32
  const v33 = !s[5] && s[65] >= 15112 /* 2011-05-18 */ && s[63] <= 15207 /* 2011-08-21 */
  s[422] = v33
  const v34 = f.undskyldendeForhold || f.nemrefusionNede
  s[1310] = v34
  const v35 = v28 || !v34
  const v36 = v30 && v34
  const v37 = !s[5] && s[65] >= 15208 /* 2011-08-22 */ && s[66]
  s[423] = v37
  const SDL_43_5 = s[87] && (s[67] || s[76] && v31 || v32 && v31 || v33 && v36 || v37 && v36)
  s[810] = SDL_43_5
  const SDL_43_5_nej = s[87] && (s[67] || s[76] && v29 || v32 && v29 || v33 && v35 || v37 && v35)
  s[811] = SDL_43_5_nej
  const SDL_43_5_ir = !s[87] || s[73]
  s[812] = SDL_43_5_ir
  // SDL.43.4: Kommunen betaler tidligst fra (SDL § 43, stk. 4)
  const v41 = SDL_43_1_er && SDL_43_1_hoej >= f.selvstaendigAnmeldt
  s[1311] = v41
  const v42 = SDL_43_1_er && SDL_43_1 < f.selvstaendigAnmeldt
  s[1312] = v42
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
  const v53 = SDL_43_5 && s[7] || SDL_43_5_ir && !(s[349] && !s[5] && (s[5] || s[63] === f.selvstaendigAnmeldt))
  const v54 = Math.max(s[63], v49)
  const v55 = Math.min(s[65], v51)
  const v56 = v41 && !s[5]
  const v57 = v42 && v52
  const v58 = SDL_43_1_ir && !s[5] && v52 && v55 >= v54
  const v59 = v57 || v58
  const v60 = v57 ? (v58 ? Math.min(v49, v54) : v49) : v54
  const v61 = v57 ? (v58 ? Math.max(v51, v55) : v51) : v55
  const v62 = v56 || v57 || v58
  const v63 = v41 && s[7] || v42 && v53 || SDL_43_1_ir && s[7] && v53 || SDL_43_1_ir && !(s[349] && (!v52 || !v53 && v49 === v51) && (!s[5] && v52 || s[5] && !v52) && (s[5] || s[63] === v49))
  const SDL_43_4 = s[67] ? FIRST_DAY : v56 ? (v59 ? Math.min(s[63], v60) : s[63]) : v60
  s[803] = SDL_43_4
  const SDL_43_4_hoej = s[67] ? NEVER : v56 ? (v59 ? Math.max(s[65], v61) : s[65]) : v61
  s[804] = SDL_43_4_hoej
  const SDL_43_4_er = s[87] && (s[67] || s[76] && v62 || s[77] && v62)
  s[805] = SDL_43_4_er
  const SDL_43_4_ir = !s[87] || s[67] || s[76] && v63 || s[77] && v63 || s[68]
  s[806] = SDL_43_4_ir
  // SDL.43.4.tide: Du meldte dig i tide (SDL § 43, stk. 1)
  const SDL_43_4_tide = s[87] && (s[67] || s[76] && v41 || s[77] && v41)
  s[807] = SDL_43_4_tide
  const SDL_43_4_tide_nej = s[87] && (s[67] || s[76] && v42 || s[77] && v42)
  s[808] = SDL_43_4_tide_nej
  const SDL_43_4_tide_ir = !s[87] || s[67] || s[76] && SDL_43_1_ir || s[77] && SDL_43_1_ir || s[68]
  s[809] = SDL_43_4_tide_ir
  // SDL.51.1: Lediges sygedagpenge pr. uge (SDL § 51)
  const SDL_51_1 = s[1] ? f.dagpengePrUge : -Infinity
  s[413] = SDL_51_1
  const SDL_51_1_hoej = s[1] ? f.dagpengePrUge : Infinity
  s[415] = SDL_51_1_hoej
}

function svar_30(f, s) {
  // SDL.52.1: Selvstændiges sygedagpenge pr. uge ved fuldt fravær (SDL § 52, stk. 1)
  const v0 = f.selvstaendigForsikring === 'ingen'
  s[1313] = v0
  const v1 = f.vurderingsdato <= 13149 /* 2006-01-01 */ || f.vurderingsdato >= 20822 /* 2027-01-04 */
  s[403] = v1
  const v2 = SATS_19(f.vurderingsdato)
  const v3 = v1 ? -Infinity : v2
  s[399] = v3
  const v4 = v1 ? Infinity : v2
  s[401] = v4
  const v5 = v3 > -Infinity && v4 < Infinity
  const v6 = quotient([v3, 2], [3], 'nærmeste', 100)
  const v7 = quotient([v4, 2], [3], 'nærmeste', 100)
  const v8 = v1 || !v5
  const SDL_52_1_er = !s[1] || v0 || !(!v5 && !v1 && v3 === v4)
  s[823] = SDL_52_1_er
  const SDL_52_1_ir = !s[1] || !v0 && v8 || v1
  s[824] = SDL_52_1_ir
  const SDL_52_1 = s[1] ? Math.min(v3, v0 ? f.indtaegtSomSelvstaendig : Math.max(f.indtaegtSomSelvstaendig, v5 ? Math.min(v6, v7) : -Infinity)) : -Infinity
  s[821] = SDL_52_1
  const SDL_52_1_hoej = s[1] ? Math.min(v4, v0 ? f.indtaegtSomSelvstaendig : Math.max(f.indtaegtSomSelvstaendig, v5 ? Math.max(v6, v7) : Infinity)) : Infinity
  s[822] = SDL_52_1_hoej
  // SDL.53.3: Selvstændiges sygedagpenge pr. uge (SDL § 53, stk. 3)
  const v13 = SDL_52_1 > -Infinity && SDL_52_1_hoej < Infinity
  const v14 = quotient([SDL_52_1, 3], [4], 'nærmeste', 1)
  const v15 = quotient([SDL_52_1_hoej, 3], [4], 'nærmeste', 1)
  const v16 = SDL_52_1_er && !(!v13 && (!SDL_52_1_er || !SDL_52_1_ir && SDL_52_1 === SDL_52_1_hoej))
  const v17 = SDL_52_1_ir || !v13
  const v18 = quotient([SDL_52_1], [2], 'nærmeste', 1)
  const v19 = quotient([SDL_52_1_hoej], [2], 'nærmeste', 1)
  const SDL_53_3_er = !s[1] || s[182] && SDL_52_1_er || !s[182] && (s[393] && v16 || !s[393] && (!s[148] || v16))
  s[411] = SDL_53_3_er
  const SDL_53_3_ir = !s[1] || s[182] && SDL_52_1_ir || !s[182] && (s[393] && v17 || !s[393] && s[148] && v17)
  s[412] = SDL_53_3_ir
  const SDL_53_3 = s[1] ? (s[182] ? SDL_52_1 : s[393] ? (v13 ? Math.min(v14, v15) : -Infinity) : s[148] ? (v13 ? Math.min(v18, v19) : -Infinity) : 0) : -Infinity
  s[414] = SDL_53_3
  const SDL_53_3_hoej = s[1] ? (s[182] ? SDL_52_1_hoej : s[393] ? (v13 ? Math.max(v14, v15) : Infinity) : s[148] ? (v13 ? Math.max(v18, v19) : Infinity) : 0) : Infinity
  s[416] = SDL_53_3_hoej
  // SDL.53.2: Beløb som ved fuldt fravær (SDL § 53, stk. 2)
  const v24 = f.ledigUdenLoen || s[93] || f.arbejdsgiverTilbyderDeltid === false
  const SDL_53_2 = !s[1] || v24
  s[407] = SDL_53_2
  const SDL_53_2_nej = !s[1] || !v24
  s[409] = SDL_53_2_nej
  // SDL.50.1: Det højeste beløb pr. time (SDL § 50, stk. 1)
  const v27 = quotient([v3, 100], [3700], 'nærmeste', 1)
  const v28 = quotient([v4, 100], [3700], 'nærmeste', 1)
  const SDL_50_1_er = !s[1] || !(!v5 && !v1 && v3 === v4)
  s[419] = SDL_50_1_er
  const SDL_50_1_ir = !s[1] || v8
  s[420] = SDL_50_1_ir
  const SDL_50_1 = s[1] ? (v5 ? Math.min(v27, v28) : -Infinity) : -Infinity
  s[417] = SDL_50_1
  const SDL_50_1_hoej = s[1] ? (v5 ? Math.max(v27, v28) : Infinity) : Infinity
  s[418] = SDL_50_1_hoej
  // SDL.47.1: Sygedagpenge pr. uge ved fuldt fravær (SDL § 47, stk. 1)
  const v33 = SDL_50_1_er && f.timefortjeneste >= SDL_50_1
  s[1316] = v33
  const v34 = SDL_50_1_er && f.timefortjeneste < SDL_50_1_hoej
  s[395] = v34
  const v35 = f.normalTimerPrUge >= 3700
  s[1317] = v35
  const v36 = v34 || !v35
  s[1315] = v36
  const v37 = v33 || SDL_50_1_ir
  s[396] = v37
  const v38 = v37 && v35
  s[1314] = v38
  const v39 = Math.min(f.timefortjeneste, SDL_50_1)
  s[397] = v39
  const v40 = Math.min(f.timefortjeneste, SDL_50_1_hoej)
  s[398] = v40
  const v41 = v39 <= -Infinity
  s[400] = v41
  const v42 = quotient([v39, f.normalTimerPrUge], [100], 'nærmeste', 1)
  const v43 = quotient([v40, f.normalTimerPrUge], [100], 'nærmeste', 1)
  const v44 = SDL_50_1_er && !(v41 && (!SDL_50_1_er || !SDL_50_1_ir && v39 === v40))
  s[402] = v44
  const v45 = Math.min(v3, v41 ? -Infinity : Math.min(v42, v43))
  const v46 = Math.min(v4, v41 ? Infinity : Math.max(v42, v43))
  const v47 = SDL_50_1_ir || v41 || v1
  s[404] = v47
  const v48 = v36 && v44
  const v49 = v38 || v48
  const v50 = v38 && v1 || v36 && v47
  const v51 = !s[5] && s[82] && s[78]
  const SDL_47_1 = s[67] ? -Infinity : v38 ? (v48 ? Math.min(v3, v45) : v3) : v45
  s[405] = SDL_47_1
  const SDL_47_1_hoej = s[67] ? Infinity : v38 ? (v48 ? Math.max(v4, v46) : v4) : v46
  s[406] = SDL_47_1_hoej
  const SDL_47_1_er = s[67] || s[76] && v49 || v51 && v49 || s[81] && v49
  s[408] = SDL_47_1_er
  const SDL_47_1_ir = s[67] || s[76] && v50 || v51 && v50 || s[81] && v50 || s[68]
  s[410] = SDL_47_1_ir
}

function svar_31(f, s) {
  // SDL.53.1: Lønmodtagerens sygedagpenge pr. uge (SDL § 53, stk. 1)
  const v0 = Math.max(0, s[394])
  const v1 = v0 >= 3700
  s[1320] = v1
  const v2 = s[395] || !v1
  s[1319] = v2
  const v3 = s[396] && v1
  s[1318] = v3
  const v4 = quotient([s[397], v0], [100], 'nærmeste', 1)
  const v5 = quotient([s[398], v0], [100], 'nærmeste', 1)
  const v6 = Math.min(s[399], s[400] ? -Infinity : Math.min(v4, v5))
  const v7 = Math.min(s[401], s[400] ? Infinity : Math.max(v4, v5))
  const v8 = v2 && s[402]
  const v9 = v3 || v8
  const v10 = v3 ? (v8 ? Math.min(s[399], v6) : s[399]) : v6
  const v11 = v3 ? (v8 ? Math.max(s[401], v7) : s[401]) : v7
  const v12 = v3 && s[403] || v2 && s[404]
  const v13 = Math.max(s[405], v10)
  const v14 = Math.min(s[406], v11)
  const v15 = s[407] && s[408]
  const v16 = s[409] && v9
  const v17 = !s[1] && s[408] && v9 && v14 >= v13
  const v18 = v16 || v17
  const v19 = v16 ? (v17 ? Math.min(v10, v13) : v10) : v13
  const v20 = v16 ? (v17 ? Math.max(v11, v14) : v11) : v14
  const SDL_53_1_er = !s[1] || v15 || v16 || v17
  s[827] = SDL_53_1_er
  const SDL_53_1_ir = !s[1] || s[407] && s[410] || s[409] && v12 || !s[1] && s[410] && v12 || !s[1] && !((!s[408] || !s[410] && s[405] === s[406]) && (!v9 || !v12 && v10 === v11) && (s[408] && v9 || !s[408] && !v9) && (!s[408] || s[405] === v10))
  s[828] = SDL_53_1_ir
  const SDL_53_1 = s[1] ? (v15 ? (v18 ? Math.min(s[405], v19) : s[405]) : v19) : -Infinity
  s[825] = SDL_53_1
  const SDL_53_1_hoej = s[1] ? (v15 ? (v18 ? Math.max(s[406], v20) : s[406]) : v20) : Infinity
  s[826] = SDL_53_1_hoej
  // SDL.46.1: Sygedagpenge pr. uge (SDL § 46, stk. 1)
  const SDL_46_1_er = !s[1] || s[93] || s[87] && s[411] || !s[87] && SDL_53_1_er
  s[815] = SDL_46_1_er
  const SDL_46_1_ir = !s[1] || s[93] && !s[1] || !s[93] && (s[87] && s[412] || !s[87] && SDL_53_1_ir)
  s[816] = SDL_46_1_ir
  const SDL_46_1 = s[1] ? (s[93] ? s[413] : s[87] ? s[414] : SDL_53_1) : -Infinity
  s[813] = SDL_46_1
  const SDL_46_1_hoej = s[1] ? (s[93] ? s[415] : s[87] ? s[416] : SDL_53_1_hoej) : Infinity
  s[814] = SDL_46_1_hoej
  // SDL.47.1.3: Sygedagpenge pr. uge fra arbejdsgiveren (SDL § 47, stk. 1)
  const v29 = Math.min(s[417], f.timeloenHosArbejdsgiveren)
  const v30 = Math.min(s[418], f.timeloenHosArbejdsgiveren)
  const v31 = v29 <= -Infinity
  const v32 = quotient([v29, f.normalTimerPrUge], [100], 'nærmeste', 1)
  const v33 = quotient([v30, f.normalTimerPrUge], [100], 'nærmeste', 1)
  const v34 = s[419] && !(v31 && (!s[419] || !s[420] && v29 === v30))
  const v35 = s[420] || v31
  const SDL_47_1_3 = s[67] ? -Infinity : v31 ? -Infinity : Math.min(v32, v33)
  s[817] = SDL_47_1_3
  const SDL_47_1_3_hoej = s[67] ? Infinity : v31 ? Infinity : Math.max(v32, v33)
  s[818] = SDL_47_1_3_hoej
  const SDL_47_1_3_er = s[67] || s[76] && v34 || s[77] && v34
  s[819] = SDL_47_1_3_er
  const SDL_47_1_3_ir = s[67] || s[76] && v35 || s[77] && v35 || s[68]
  s[820] = SDL_47_1_3_ir
  // SDL.54.1: Refusion til arbejdsgiveren (SDL § 54, stk. 1)
  const v40 = s[281] && f.vurderingsdato >= s[278]
  s[1326] = v40
  const v41 = s[281] && f.vurderingsdato < s[279]
  s[1327] = v41
  const v42 = v41 || s[214]
  s[1324] = v42
  const v43 = (v40 || s[282]) && s[286] && (v40 || s[213])
  s[1323] = v43
  const v44 = s[282] && s[73]
  s[1325] = v44
  const v45 = !s[5] && f.vurderingsdato >= s[63]
  s[1330] = v45
  const v46 = !s[5] && f.vurderingsdato < s[65]
  s[1331] = v46
  const v47 = s[75] || f.aftaleMedArbejdsgiver === false || v46
  s[1329] = v47
  const v48 = s[211] && f.aftaleMedArbejdsgiver && (v45 || s[7])
  s[1328] = v48
  const v49 = v43 || v48
  s[1321] = v49
  const v50 = (v42 || v44) && v47
  s[1322] = v50
  const v51 = !s[69] || !s[366] || v50
  const v52 = s[69] && s[366] && v49
  const SDL_54_1 = s[67] || s[76] && v52 || s[77] && v52
  s[829] = SDL_54_1
  const SDL_54_1_nej = s[67] || s[76] && v51 || s[77] && v51
  s[830] = SDL_54_1_nej
  // SDL.59.6: Refusion trods for sen anmeldelse (SDL § 59, stk. 6)
  const v55 = !s[5] && s[352] >= f.refusionskravFremsat
  s[1332] = v55
  const v56 = !s[5] && s[353] < f.refusionskravFremsat
  s[1333] = v56
  const v57 = f.skyldesLoenmodtageren || f.forkertVejledning || f.saerligeOmstaendighederForRefusion
  s[1334] = v57
  const v58 = v56 || !v57
  const v59 = v55 || s[7]
  const v60 = v59 && v57
  const v61 = f.nemrefusionNede || f.skyldesLoenmodtageren || f.forkertVejledning || f.saerligeOmstaendighederForRefusion
  s[1335] = v61
  const v62 = v56 || !v61
  const v63 = v59 && v61
  const SDL_59_6 = s[69] && (s[67] || s[76] && v60 || s[421] && v60 || s[422] && v63 || s[423] && v63)
  s[427] = SDL_59_6
  const SDL_59_6_nej = s[69] && (s[67] || s[76] && v58 || s[421] && v58 || s[422] && v62 || s[423] && v62)
  s[428] = SDL_59_6_nej
}

function svar_32(f, s) {
  // SDL.59.2: Refusion tidligst fra (SDL § 59, stk. 2-5)
  const v0 = !s[5] && s[424] >= f.arbejdsgiverAnmeldt
  s[1339] = v0
  const v1 = !s[5] && s[425] < f.arbejdsgiverAnmeldt
  s[1340] = v1
  const v2 = v0 || s[426] || s[427]
  s[1336] = v2
  const v3 = s[428] || s[429]
  const v4 = (v1 || s[7]) && (s[430] || s[7]) && v3 && (v1 || s[430] || s[428])
  s[1337] = v4
  const v5 = s[7] && s[429]
  s[1338] = v5
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
  const v20 = !s[5] && s[375] >= f.arbejdsgiverAnmeldt
  s[1343] = v20
  const v21 = !s[5] && s[374] < f.arbejdsgiverAnmeldt
  s[1344] = v21
  const v22 = !s[5] && s[6] < shiftDays(s[65], 30)
  s[1345] = v22
  const v23 = !s[5] && s[6] >= shiftDays(s[63], 30)
  s[1346] = v23
  const v24 = v20 || v22 || s[427]
  s[1341] = v24
  const v25 = (v21 || s[7]) && (v23 || s[7]) && v3 && (v21 || v23 || s[428])
  s[1342] = v25
  const v26 = v25 || v11
  const v27 = v25 ? v13 : v8
  const v28 = v25 ? v16 : v9
  const v29 = s[76] && v19
  const v30 = s[361] && v19
  const v31 = s[377] && (v24 || v25 || v11)
  const v32 = s[378] || v31
  const v33 = s[378] ? FIRST_DAY : v24 ? (v26 ? Math.min(v6, v27) : v6) : v27
  const v34 = v30 || v32
  const v35 = v30 ? (v32 ? Math.min(v15, v33) : v15) : v33
  const SDL_59_2 = s[67] ? FIRST_DAY : v29 ? (v34 ? Math.min(v15, v35) : v15) : v35
  s[831] = SDL_59_2
  const v37 = s[378] ? NEVER : v24 ? (v26 ? Math.max(v6, v28) : v6) : v28
  const v38 = v30 ? (v32 ? Math.max(v18, v37) : v18) : v37
  const SDL_59_2_hoej = s[67] ? NEVER : v29 ? (v34 ? Math.max(v18, v38) : v18) : v38
  s[832] = SDL_59_2_hoej
  const SDL_59_2_er = s[69] && (s[67] || v29 || v30 || s[378] || v31)
  s[833] = SDL_59_2_er
  const SDL_59_2_ir = !s[69] || s[67] || s[76] && v10 || s[361] && v10 || s[378] || s[377] && v10 || s[68]
  s[834] = SDL_59_2_ir
}

function svar_33(f, s) {
  const v0 = s[0] ? 0 : 4
  s[474] = v0
  const v1 = s[1] ? 0 : 4
  s[482] = v1
  const v2 = (s[431] ? 1 : 0) + (s[432] ? 2 : 0) + v1
  s[479] = v2
  const v3 = f.ressourceforloebStartede >= 20485 /* 2026-02-01 */
  s[444] = v3
  const v4 = f.ressourceforloebErBevilget ? 1 : 0
  s[505] = v4
  const v5 = s[433] ? 4 : 0
  s[516] = v5
  const v6 = v4 + v5
  s[496] = v6
  const v7 = s[119] ? 4 : 0
  s[502] = v7
  const v8 = f.ressourceforloebPlanlagtTil >= 20485 /* 2026-02-01 */
  s[1030] = v8
  const v9 = s[434] ? 4 : 0
  s[506] = v9
  const v10 = s[435] ? 1 : 0
  s[525] = v10
  const v11 = f.revalideringErBevilget ? 1 : 0
  s[528] = v11
  const v12 = s[193] ? 4 : 0
  s[537] = v12
  const v13 = s[0] ? 1 : 0
  s[454] = v13
  const v14 = s[143] ? 0 : 4
  s[563] = v14
  const v15 = s[197] ? 1 : 0
  s[589] = v15
  const v16 = s[73] ? 4 : 0
  s[625] = v16
  const v17 = s[5] ? 0 : 1
  s[626] = v17
  const v18 = s[7] ? 4 : 0
  s[627] = v18
  const v19 = s[429] ? 4 : 0
  s[646] = v19
  const v20 = s[436] ? 1 : 0
  s[682] = v20
  const v21 = 1 + v1
  s[687] = v21
  const v22 = !s[5] && !s[437]
  s[700] = v22
  const v23 = s[438] ? 1 : 0
  s[707] = v23
  const v24 = s[50] ? 4 : 0
  s[740] = v24
  const v25 = s[52] ? 4 : 0
  s[741] = v25
  const v26 = s[339] ? 4 : 0
  s[742] = v26
  const v27 = s[3] ? 1 : 0
  s[835] = v27
  const v28 = !s[5] && !s[7] && s[65] < NEVER
  s[464] = v28
  const v29 = s[63] >= 16440 /* 2015-01-05 */
  s[838] = v29
  const v30 = s[63] >= 13332 /* 2006-07-03 */ ? 1 : 0
  s[466] = v30
  const v31 = s[65] <= 16439 /* 2015-01-04 */
  s[837] = v31
  const v32 = s[1] ? 1 : 0
  s[449] = v32
  const v33 = s[186] ? 4 : 0
  s[851] = v33
  const v34 = s[184] ? 3 : 0
  s[849] = v34
  const v35 = f.vurderingsdato <= 18261 /* 2019-12-31 */
  s[450] = v35
  const v36 = f.vurderingsdato <= 16616 /* 2015-06-30 */
  s[848] = v36
  const v37 = s[114] ? 3 : 0
  s[459] = v37
  const v38 = s[0] ? 2 : 0
  s[867] = v38
  const v39 = f.vurderingsdato <= 20484 /* 2026-01-31 */
  s[441] = v39
  const v40 = s[114] ? 4 : 0
  s[1025] = v40
  const v41 = s[186] ? 3 : 0
  s[1038] = v41
  const v42 = v39 ? v41 : v40
  s[451] = v42
  const v43 = f.vurderingsdato <= 20634 /* 2026-06-30 */
  s[458] = v43
  const v44 = f.vurderingsdato >= 15884 /* 2013-06-28 */ ? 4 : 0
  s[871] = v44
  const v45 = s[0] ? 3 : 0
  s[870] = v45
  const v46 = f.vurderingsdato <= 15883 /* 2013-06-27 */
  s[869] = v46
  const v47 = s[439] ? 2 : 0
  s[463] = v47
  const v48 = f.vurderingsdato <= 15011 /* 2011-02-06 */
  s[462] = v48
  const v49 = s[5] ? 0 : s[4] <= 15011 /* 2011-02-06 */ ? v27 : s[346] ? 2 : 0
  s[882] = v49
  const v50 = s[39] && !s[440] && s[40] < NEVER
  s[908] = v50
  const v51 = s[41] >= 20485 /* 2026-02-01 */
  s[913] = v51
  const v52 = s[41] >= 15012 /* 2011-02-07 */
  const v53 = v52 ? 2 : 0
  s[912] = v53
  const v54 = s[40] <= 20484 /* 2026-01-31 */
  s[911] = v54
  const v55 = s[41] >= 13332 /* 2006-07-03 */ ? 1 : 0
  s[910] = v55
  const v56 = s[40] <= 15011 /* 2011-02-06 */
  s[909] = v56
  const v57 = s[41] >= 16252 /* 2014-07-01 */
  const v58 = v52 ? 3 : 0
  s[917] = v58
  const v59 = s[40] <= 16251 /* 2014-06-30 */
  s[922] = v59
  const v60 = v59 ? v58 : v57 ? 4 : 0
  s[916] = v60
  const v61 = s[41] >= 13545 /* 2007-02-01 */ ? 2 : 0
  s[915] = v61
  const v62 = s[40] <= 13544 /* 2007-01-31 */
  s[914] = v62
  const v63 = v57 ? 3 : 0
  s[923] = v63
  const v64 = v50 ? v55 : 0
  s[924] = v64
  const v65 = s[63] >= 16252 /* 2014-07-01 */
  s[469] = v65
  const v66 = s[65] <= 16251 /* 2014-06-30 */
  s[467] = v66
  const v67 = s[63] >= 15012 /* 2011-02-07 */
  s[1131] = v67
  const v68 = v67 ? 2 : 0
  s[468] = v68
  const v69 = s[65] <= 15011 /* 2011-02-06 */
  s[465] = v69
  const v70 = v28 ? (v69 ? v30 : v68) : 0
  s[461] = v70
  const v71 = s[63] >= 15341 /* 2012-01-02 */
  s[936] = v71
  const v72 = s[65] <= 15340 /* 2012-01-01 */
  s[935] = v72
  const v73 = v29 ? 3 : 0
  s[937] = v73
  const v74 = s[130] ? 2 : 0
  s[983] = v74
  const v75 = f.vurderingsdato <= 16800 /* 2015-12-31 */
  s[982] = v75
  const v76 = s[130] ? 3 : 0
  s[985] = v76
  const v77 = f.vurderingsdato <= 16251 /* 2014-06-30 */
  s[984] = v77
  const v78 = s[114] ? 5 : 0
  s[443] = v78
  const v79 = v39 ? v33 : v78
  s[1000] = v79
}

function svar_34(f, s) {
  const v0 = f.vurderingsdato <= 17682 /* 2018-05-31 */
  s[998] = v0
  const v1 = s[441] ? (s[442] ? 4 : 0) : s[443]
  s[1004] = v1
  const v2 = s[117] ? 3 : 0
  s[1003] = v2
  const v3 = f.vurderingsdato <= 19133 /* 2022-05-21 */
  s[1002] = v3
  const v4 = f.vurderingsdato <= 18992 /* 2021-12-31 */
  s[1001] = v4
  const v5 = s[186] ? 5 : 0
  s[1008] = v5
  const v6 = s[1] ? 2 : 0
  s[1007] = v6
  const v7 = s[444] ? 5 : 0
  s[1018] = v7
  const v8 = f.ressourceforloebStartede <= 20484 /* 2026-01-31 */
  s[1016] = v8
  const v9 = f.ressourceforloebStartede <= 18992 /* 2021-12-31 */
  s[1014] = v9
  const v10 = s[445] ? 2 : 0
  s[1013] = v10
  const v11 = f.ressourceforloebStartede <= 18808 /* 2021-06-30 */
  s[1012] = v11
  const v12 = s[446] ? 1 : 0
  s[1011] = v12
  const v13 = f.ressourceforloebStartede <= 15705 /* 2012-12-31 */
  s[1010] = v13
  const v14 = f.ressourceforloebPlanlagtTil <= 20484 /* 2026-01-31 */
  s[1029] = v14
  const v15 = s[447] ? 2 : 0
  s[1028] = v15
  const v16 = s[448] ? 1 : 0
  s[1027] = v16
  const v17 = f.ressourceforloebPlanlagtTil <= 15705 /* 2012-12-31 */
  s[1026] = v17
  const v18 = f.ressourceforloebStartede <= 18261 /* 2019-12-31 */
  s[1032] = v18
  const v19 = s[114] ? 6 : 0
  s[1039] = v19
  const v20 = f.vurderingsdato >= 13859 /* 2007-12-12 */ ? 2 : 0
  s[1054] = v20
  const v21 = f.vurderingsdato <= 13858 /* 2007-12-11 */
  s[1053] = v21
  const v22 = v21 ? s[449] : s[450] ? v20 : s[451]
  s[1049] = v22
  const v23 = f.revalideringStartede <= 13858 /* 2007-12-11 */ ? (s[123] ? 1 : 0) : f.revalideringStartede <= 18261 /* 2019-12-31 */ ? (f.revalideringStartede >= 13859 /* 2007-12-12 */ ? 2 : 0) : f.revalideringStartede <= 20484 /* 2026-01-31 */ ? (s[452] ? 3 : 0) : f.revalideringStartede >= 20485 /* 2026-02-01 */ ? 4 : 0
  s[1050] = v23
  const v24 = f.revalideringErBevilget ? v23 : 0
  s[1051] = v24
  const v25 = s[453] ? 1 : 0
  s[1052] = v25
  const v26 = s[441] ? v5 : v19
  s[1055] = v26
  const v27 = s[114] ? 2 : 0
  s[1134] = v27
  const v28 = s[441] ? s[454] : v27
  s[1058] = v28
  const v29 = f.vurderingsdato <= 16386 /* 2014-11-12 */
  s[1062] = v29
  const v30 = s[143] ? 1 : 0
  s[1069] = v30
  const v31 = s[186] ? 2 : 0
  s[1077] = v31
  const v32 = f.vurderingsdato <= 16940 /* 2016-05-19 */
  s[1078] = v32
  const v33 = s[194] ? 4 : 0
  s[1087] = v33
  const v34 = s[455] ? 3 : 0
  s[1086] = v34
  const v35 = f.vurderingsdato <= 15394 /* 2012-02-24 */
  s[1085] = v35
  const v36 = s[197] && !s[196] && !s[193]
  s[1098] = v36
  const v37 = f.vurderingsdato <= 15393 /* 2012-02-23 */
  s[1101] = v37
  const v38 = v36 ? (v21 ? s[449] : f.vurderingsdato <= 15070 /* 2011-04-06 */ ? v20 : v37 ? (f.vurderingsdato >= 15071 /* 2011-04-07 */ ? 3 : 0) : s[450] ? (s[456] ? 4 : 0) : v26) : 0
  s[1088] = v38
  const v39 = s[457] ? 1 : 0
  s[1089] = v39
  const v40 = s[114] ? 8 : 0
  s[1106] = v40
  const v41 = s[220] ? 3 : 0
  s[1109] = v41
  const v42 = f.vurderingsdato <= 16439 /* 2015-01-04 */
  s[1108] = v42
  const v43 = s[116] ? 5 : 0
  s[1112] = v43
  const v44 = s[458] ? s[443] : s[116] ? 6 : 0
  s[1140] = v44
  const v45 = s[441] ? (s[220] ? 4 : 0) : v44
  s[1116] = v45
  const v46 = s[458] ? s[459] : s[116] ? 4 : 0
  s[1121] = v46
  const v47 = f.vurderingsdato <= 17896 /* 2018-12-31 */ ? s[449] : f.vurderingsdato >= 17897 /* 2019-01-01 */ ? 2 : 0
  s[1128] = v47
  const v48 = s[460] ? s[461] : 0
  s[1129] = v48
  const v49 = f.saerligeGrundeTilAndetTidspunkt ? 1 : 0
  s[1130] = v49
  const v50 = f.vurderingsdato <= 20088 /* 2024-12-31 */
  s[1139] = v50
  const v51 = s[220] ? 5 : 0
  s[1162] = v51
  const v52 = s[462] ? s[449] : s[463]
  s[1173] = v52
  const v53 = s[63] >= 15517 /* 2012-06-26 */
  s[1291] = v53
  const v54 = v53 ? 4 : 0
  s[1188] = v54
  const v55 = s[63] >= 15398 /* 2012-02-28 */ ? 3 : 0
  s[1187] = v55
  const v56 = s[65] <= 15516 /* 2012-06-25 */
  s[1186] = v56
  const v57 = s[65] <= 15397 /* 2012-02-27 */
  s[1185] = v57
  const v58 = s[464] ? (s[465] ? s[466] : s[467] ? s[468] : s[469] ? 3 : 0) : 0
  s[1194] = v58
  const v59 = s[104] && !s[106] && s[470] < NEVER
  s[1200] = v59
  const v60 = s[63] >= 15427 /* 2012-03-28 */
  s[1302] = v60
  const v61 = v60 ? 3 : 0
  s[1295] = v61
  const v62 = s[65] <= 15426 /* 2012-03-27 */
  s[1294] = v62
  const v63 = s[93] ? (s[464] ? (s[465] ? s[466] : v62 ? s[468] : v56 ? v61 : s[65] <= 16248 /* 2014-06-27 */ ? v54 : s[65] <= 16658 /* 2015-08-11 */ ? (s[63] >= 16249 /* 2014-06-28 */ ? 5 : 0) : s[63] >= 16659 /* 2015-08-12 */ ? 6 : 0) : 0) : 0
  s[1306] = v63
  const v64 = s[464] ? (s[465] ? s[466] : s[65] <= 15111 /* 2011-05-17 */ ? s[468] : s[65] <= 15207 /* 2011-08-21 */ ? (s[63] >= 15112 /* 2011-05-18 */ ? 3 : 0) : s[63] >= 15208 /* 2011-08-22 */ ? 4 : 0) : 0
  s[1307] = v64
}

export function svar(f) {
  const s = new Array(1347)
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
  return { ALF_62_3: s[274], ALF_62_3_hoej: s[275], ALF_62_3_kan: (s[273] ? 1 : 0) + (s[276] ? 4 : 0), BEK937_27_kan: (s[471] ? 1 : 0) + (s[472] ? 2 : 0) + (s[473] ? 4 : 0), FERIEBEK_2_kan: (s[192] ? 1 : 0) + (s[191] ? 2 : 0) + s[474], FERIEBEK_2_6_kan: (s[475] ? 3 : 0) + 4, LAB_36_3_kan: (s[476] ? 1 : 0) + (s[477] ? 2 : 0) + (s[478] ? 4 : 0), LAB_43_kan: s[479], LAB_107_1_kan: (s[480] ? 1 : 0) + (s[481] ? 2 : 0) + s[482], LAB_110_1: s[483], LAB_110_1_hoej: s[484], LAB_110_1_kan: (s[485] ? 1 : 0) + (s[486] ? 4 : 0), LAB_112_1_kan: (s[487] ? 1 : 0) + (s[488] ? 2 : 0) + (s[489] ? 4 : 0), LAB_112_2_kan: (s[490] ? 1 : 0) + (s[491] ? 2 : 0) + s[482], LAB_112_3_kan: (s[492] ? 1 : 0) + (s[493] ? 2 : 0) + s[482], LAB_113_2: s[494], LAB_113_2_hoej: s[495], LAB_113_2_kan: s[496], LAB_113_2_team_kan: (s[497] ? 1 : 0) + (s[498] ? 2 : 0) + (s[499] ? 4 : 0), LAB_113_3_kan: (s[500] ? 1 : 0) + (s[501] ? 2 : 0) + s[502], LAB_113_4: s[503], LAB_113_4_hoej: s[504], LAB_113_4_kan: s[505] + s[506], LAB_113_4_ydelse_kan: (s[507] ? 1 : 0) + (s[508] ? 2 : 0) + s[506], LAB_113a_kan: (s[509] ? 1 : 0) + (s[510] ? 2 : 0) + (s[511] ? 4 : 0), LAB_114_1: s[512], LAB_114_1_hoej: s[513], LAB_114_1_kan: s[496], LAB_114_1_plan_kan: (s[514] ? 1 : 0) + (s[515] ? 2 : 0) + s[516], LAB_114_3: s[517], LAB_114_3_hoej: s[518], LAB_114_3_kan: 1 + (s[519] ? 4 : 0), LAB_114_4: s[520], LAB_114_4_hoej: s[521], LAB_114_4_kan: s[505] + (s[522] ? 4 : 0), LAB_142_1_kan: (s[523] ? 1 : 0) + (s[524] ? 2 : 0) + s[482], LAB_144_kan: s[525] + (s[198] ? 2 : 0) + s[482], LAB_145_1: s[526], LAB_145_1_hoej: s[527], LAB_145_1_kan: s[528] + (s[529] ? 4 : 0), LAB_145_1_plan_kan: (s[530] ? 1 : 0) + (s[531] ? 2 : 0) + (s[532] ? 4 : 0), LAB_145_2_kan: (s[121] ? 1 : 0) + (s[122] ? 2 : 0) + (s[123] ? 0 : 4), LAB_146_kan: (s[533] ? 1 : 0) + (s[534] ? 2 : 0) + s[482], LAS_50_kan: (s[535] ? 1 : 0) + (s[536] ? 2 : 0) + s[537], LAS_68_2: s[124], LAS_68_2_hoej: s[125], LAS_68_2_kan: (s[126] ? 1 : 0) + (s[129] ? 4 : 0), LAS_68_4: s[135], LAS_68_4_hoej: s[133], LAS_68_4_kan: (s[139] ? 1 : 0) + (s[141] ? 4 : 0), LAS_68_5_kan: s[454] + (s[128] ? 2 : 0) + (s[127] ? 4 : 0), LAS_68a_1: s[538], LAS_68a_1_hoej: s[539], LAS_68a_1_kan: (s[540] ? 1 : 0) + (s[541] ? 4 : 0), LAS_68a_1_tid_kan: (s[542] ? 1 : 0) + (s[137] ? 2 : 0) + s[474], LAS_68a_2: s[136], LAS_68a_2_hoej: s[134], LAS_68a_2_kan: (s[140] ? 1 : 0) + (s[142] ? 4 : 0), LAS_68a_3: s[543], LAS_68a_3_hoej: s[544], LAS_68a_3_kan: (s[545] ? 1 : 0) + (s[546] ? 4 : 0), LAS_69j_2: s[547], LAS_69j_2_hoej: s[548], LAS_69j_2_kan: (s[549] ? 1 : 0) + (s[550] ? 4 : 0), LAS_69j_2_bidrag: s[551], LAS_69j_2_bidrag_hoej: s[552], LAS_69j_2_bidrag_kan: (s[553] ? 1 : 0) + (s[554] ? 4 : 0), LAS_69j_4: s[188], LAS_69j_4_hoej: s[187], LAS_69j_4_kan: (s[189] ? 1 : 0) + (s[190] ? 4 : 0), LAS_69j_5: s[555], LAS_69j_5_hoej: s[556], LAS_69j_5_kan: (s[557] ? 1 : 0) + (s[558] ? 4 : 0), LAS_69j_5_modtager_kan: (s[559] ? 1 : 0) + (s[560] ? 2 : 0) + (s[561] ? 4 : 0), LAS_69j_5_tid_kan: (s[562] ? 1 : 0) + (s[157] ? 2 : 0) + s[563], LAS_69j_7_kan: (s[564] ? 1 : 0) + (s[565] ? 2 : 0) + s[563], LAS_69j_8_kan: (s[566] ? 1 : 0) + (s[567] ? 2 : 0) + (s[568] ? 4 : 0), LAS_69j_9: s[185], LAS_69j_9_hoej: s[569], LAS_69j_9_kan: (s[570] ? 1 : 0) + (s[571] ? 4 : 0), LAS_69j_10: s[159], LAS_69j_10_hoej: s[156], LAS_69j_10_kan: (s[160] ? 1 : 0) + (s[161] ? 4 : 0), LAS_69j_11_kan: (s[572] ? 1 : 0) + (s[573] ? 2 : 0) + (s[574] ? 4 : 0), LAS_69j_13_kan: (s[575] ? 1 : 0) + (s[576] ? 2 : 0) + (s[577] ? 4 : 0), LAS_69j_udbetales: s[578], LAS_69j_udbetales_hoej: s[579], LAS_69j_udbetales_kan: (s[580] ? 1 : 0) + (s[581] ? 4 : 0), LAS_69k_6: s[582], LAS_69k_6_hoej: s[583], LAS_69k_6_kan: (s[584] ? 1 : 0) + s[474], LAS_69k_6_aftale_kan: (s[585] ? 1 : 0) + (s[586] ? 2 : 0) + s[474], LAS_69k_6_senest: s[587], LAS_69k_6_senest_hoej: s[588], LAS_69k_6_senest_kan: s[0] ? 1 : 4, LAS_70_1_kan: s[589] + (s[196] ? 2 : 0) + s[537], LAS_70_1_3_kan: (s[590] ? 1 : 0) + (s[591] ? 2 : 0) + (s[592] ? 4 : 0), LAS_70_4: s[593], LAS_70_4_hoej: s[594], LAS_70_4_kan: s[589] + (s[595] ? 4 : 0), LAS_71_1: s[596], LAS_71_1_hoej: s[597], LAS_71_1_kan: s[589] + (s[598] ? 4 : 0), LAS_71_3: s[599], LAS_71_3_hoej: s[600], LAS_71_3_kan: (s[601] ? 1 : 0) + (s[602] ? 4 : 0), LAS_71_6_kan: s[525] + (s[1] ? 0 : 2) + (s[603] ? 4 : 0), LAS_73b_kan: (s[604] ? 1 : 0) + (s[605] ? 2 : 0) + s[537], LAS_73c_1: s[606], LAS_73c_1_hoej: s[607], LAS_73c_1_kan: s[528] + (s[608] ? 4 : 0), LAS_73f_1: s[609], LAS_73f_1_hoej: s[610], LAS_73f_1_kan: s[528] + s[537], LOB_4_1_kan: (s[611] ? 1 : 0) + (s[612] ? 2 : 0) + s[482], LOB_9_1_kan: (s[613] ? 1 : 0) + (s[614] ? 2 : 0) + (s[615] ? 4 : 0), LOB_15a_1_kan: s[479], LOV1750_21_8_kan: (s[118] ? 1 : 0) + (s[120] ? 2 : 0) + s[502], LOV1750_21_revalidering_kan: (s[616] ? 1 : 0) + (s[617] ? 2 : 0) + s[537], LSP_18_2_kan: (s[202] ? 1 : 0) + (s[203] ? 2 : 0) + (s[204] ? 4 : 0), PLANBEK_2_1_kan: (s[618] ? 1 : 0) + (s[619] ? 2 : 0) + s[482], SDL_2_kan: (s[620] ? 1 : 0) + (s[621] ? 2 : 0) + (s[622] ? 4 : 0), SDL_2_1_kan: (s[623] ? 1 : 0) + (s[624] ? 2 : 0) + s[625], SDL_3_kan: (s[217] ? 1 : 0) + (s[218] ? 2 : 0) + s[482], SDL_6_1: s[63], SDL_6_1_hoej: s[65], SDL_6_1_kan: s[626] + s[627], SDL_7_1_kan: (s[94] ? 1 : 0) + (s[100] ? 2 : 0) + s[482], SDL_7_1_ferie_kan: (s[1] ? 0 : 1) + 2 + s[482], SDL_7_1_ferieaftale_kan: (s[628] ? 1 : 0) + (s[629] ? 2 : 0) + s[482], SDL_7_1_genoptagelse: s[630], SDL_7_1_genoptagelse_hoej: s[631], SDL_7_1_genoptagelse_kan: (f.ferieAftalt ? 1 : 0) + (s[632] ? 4 : 0), SDL_7_1_ny_kan: (s[633] ? 1 : 0) + (s[634] ? 2 : 0) + s[482], SDL_7_2_kan: (s[635] ? 1 : 0) + (s[636] ? 2 : 0) + s[482], SDL_7_3: s[637], SDL_7_3_hoej: s[638], SDL_7_3_kan: (s[639] ? 1 : 0) + (s[640] ? 4 : 0), SDL_7_5_kan: (s[641] ? 1 : 0) + (s[642] ? 2 : 0) + s[482], SDL_7a_1: s[643], SDL_7a_1_hoej: s[644], SDL_7a_1_kan: (s[645] ? 1 : 0) + s[646], SDL_7c_kan: (s[226] ? 1 : 0) + (s[227] ? 2 : 0) + (s[220] ? 0 : 4), SDL_10a_kan: (s[647] ? 1 : 0) + (s[648] ? 2 : 0) + s[482], SDL_11_3: s[649], SDL_11_3_hoej: s[650], SDL_11_3_kan: 1 + (s[651] ? 0 : 4), SDL_11a_1_kan: (s[652] ? 1 : 0) + (s[653] ? 2 : 0) + (s[654] ? 4 : 0), SDL_12_1_1_kan: (s[225] ? 1 : 0) + (s[223] ? 2 : 0) + (s[224] ? 4 : 0), SDL_12_1_2_kan: (s[258] ? 1 : 0) + (s[253] ? 2 : 0) + (s[252] ? 4 : 0), SDL_12_1_3_kan: (s[655] ? 1 : 0) + (s[656] ? 2 : 0) + s[482], SDL_13b_1: s[657], SDL_13b_1_hoej: s[658], SDL_13b_1_kan: (s[659] ? 1 : 0) + (s[660] ? 4 : 0), SDL_13b_1_antal: s[661], SDL_13b_1_antal_hoej: s[662], SDL_13b_1_antal_kan: (s[663] ? 1 : 0) + (s[664] ? 4 : 0), SDL_13b_1_naeste: s[665], SDL_13b_1_naeste_hoej: s[666], SDL_13b_1_naeste_kan: (s[667] ? 1 : 0) + (s[668] ? 4 : 0), SDL_13b_5_kan: (s[669] ? 1 : 0) + (s[670] ? 2 : 0) + (s[671] ? 4 : 0), SDL_13f_1_kan: (s[230] ? 1 : 0) + (s[228] ? 2 : 0) + (s[229] ? 0 : 4), SDL_13f_1_dag: s[672], SDL_13f_1_dag_hoej: s[673], SDL_13f_1_dag_kan: (s[674] ? 1 : 0) + (s[675] ? 4 : 0), SDL_21_1_1_kan: (s[676] ? 1 : 0) + (s[677] ? 2 : 0) + s[482], SDL_21_1_2_kan: (s[678] ? 1 : 0) + (s[679] ? 2 : 0) + s[482], SDL_21_1_3_kan: (s[680] ? 1 : 0) + (s[681] ? 2 : 0) + s[482], SDL_21_4_kan: s[682] + (s[683] ? 2 : 0) + (s[684] ? 4 : 0), SDL_21_4_dag: s[685], SDL_21_4_dag_hoej: s[686], SDL_21_4_dag_kan: s[687], SDL_21_4_fra: s[688], SDL_21_4_fra_hoej: s[689], SDL_21_4_fra_kan: s[682] + (s[690] ? 4 : 0), SDL_21a_kan: (s[691] ? 1 : 0) + (s[692] ? 2 : 0) + s[482], SDL_24_1: s[108], SDL_24_1_hoej: s[110], SDL_24_1_kan: (s[104] ? 1 : 0) + (s[106] ? 4 : 0), SDL_24_1_ophoer: s[693], SDL_24_1_ophoer_hoej: s[694], SDL_24_1_ophoer_kan: (s[695] ? 1 : 0) + (s[696] ? 4 : 0), SDL_24_1_revurdering_kan: (s[697] ? 1 : 0) + (s[698] ? 2 : 0) + (s[699] ? 4 : 0), SDL_24_3: flat(s[11]), SDL_24_3_hoej: flat(s[10]), SDL_24_3_kan: s[626] + (s[700] ? 2 : 0) + s[627], SDL_24a_1_kan: (s[280] ? 1 : 0) + (s[285] ? 2 : 0) + (s[284] ? 4 : 0), SDL_24a_1_graense_kan: (s[96] ? 1 : 0) + (s[99] ? 2 : 0) + (s[97] ? 4 : 0), SDL_24a_2: s[701], SDL_24a_2_hoej: s[702], SDL_24a_2_kan: (s[703] ? 1 : 0) + (s[704] ? 4 : 0), SDL_24a_6_kan: (s[705] ? 1 : 0) + (s[706] ? 2 : 0) + s[482], SDL_24b_1_kan: s[707] + (s[708] ? 2 : 0) + s[482], SDL_24b_2: s[709], SDL_24b_2_hoej: s[710], SDL_24b_2_kan: s[707] + (s[711] ? 4 : 0), SDL_24c_1_kan: (s[712] ? 1 : 0) + (s[713] ? 2 : 0) + s[482], SDL_25_1: s[107], SDL_25_1_hoej: s[109], SDL_25_1_kan: (s[103] ? 1 : 0) + (s[105] ? 4 : 0), SDL_26_1_kan: (s[714] ? 1 : 0) + (s[715] ? 2 : 0) + (s[716] ? 4 : 0), SDL_26_1_covid: s[298], SDL_26_1_covid_hoej: s[299], SDL_26_1_covid_kan: (s[300] ? 1 : 0) + (s[301] ? 4 : 0), SDL_26_1_fra: s[717], SDL_26_1_fra_hoej: s[718], SDL_26_1_fra_kan: (s[719] ? 1 : 0) + (s[720] ? 4 : 0), SDL_26_1_uger: s[721], SDL_26_1_uger_hoej: s[722], SDL_26_1_uger_kan: (s[723] ? 1 : 0) + s[625], SDL_26_2_kan: (s[724] ? 1 : 0) + (s[725] ? 2 : 0) + (s[726] ? 4 : 0), SDL_26_3_covid: s[302], SDL_26_3_covid_hoej: s[303], SDL_26_3_covid_kan: (s[304] ? 1 : 0) + (s[305] ? 4 : 0), SDL_26a_1_covid: s[727], SDL_26a_3_covid: s[306], SDL_26a_3_covid_kan: s[307] ? 4 : 1, SDL_26c_covid: s[313], SDL_26c_covid_hoej: s[315], SDL_26c_covid_kan: (s[309] ? 1 : 0) + (s[311] ? 4 : 0), SDL_26d_covid: s[312], SDL_26d_covid_hoej: s[314], SDL_26d_covid_kan: (s[308] ? 1 : 0) + (s[310] ? 4 : 0), SDL_26f_covid: s[728], SDL_26f_covid_hoej: s[729], SDL_26f_covid_kan: (s[730] ? 1 : 0) + (s[731] ? 4 : 0), SDL_26g_covid: s[316], SDL_26g_covid_hoej: s[317], SDL_26g_covid_kan: (s[318] ? 1 : 0) + (s[319] ? 4 : 0), SDL_26h_covid: s[732], SDL_26h_covid_hoej: s[733], SDL_26h_covid_kan: (s[734] ? 1 : 0) + (s[735] ? 4 : 0), SDL_26i_covid: s[736], SDL_26i_covid_hoej: s[737], SDL_26i_covid_kan: (s[738] ? 1 : 0) + (s[739] ? 4 : 0), SDL_27_1_kan: (s[111] ? 1 : 0) + (s[112] ? 2 : 0) + (s[113] ? 4 : 0), SDL_27_1_1_kan: (s[54] ? 1 : 0) + (s[49] ? 2 : 0) + s[740], SDL_27_1_2_kan: (s[55] ? 1 : 0) + (s[60] ? 2 : 0) + s[741], SDL_27_1_2_slut: s[336], SDL_27_1_2_slut_hoej: s[337], SDL_27_1_2_slut_kan: (s[338] ? 1 : 0) + s[742], SDL_27_1_2_uger: s[743], SDL_27_1_2_uger_hoej: s[744], SDL_27_1_2_uger_kan: (s[745] ? 1 : 0) + s[741], SDL_27_1_3_kan: (s[56] ? 1 : 0) + (s[61] ? 2 : 0) + s[741], SDL_27_1_3_slut: s[340], SDL_27_1_3_slut_hoej: s[341], SDL_27_1_3_slut_kan: (s[342] ? 1 : 0) + s[742], SDL_27_1_3_uger: s[325], SDL_27_1_3_uger_hoej: s[327], SDL_27_1_3_uger_kan: (s[323] ? 1 : 0) + s[741], SDL_27_1_4_kan: (s[57] ? 1 : 0) + (s[62] ? 2 : 0) + s[740], SDL_27_1_4_slut: s[746], SDL_27_1_4_slut_hoej: s[747], SDL_27_1_4_slut_kan: (s[748] ? 1 : 0) + (s[749] ? 4 : 0), SDL_27_1_5_kan: (s[58] ? 1 : 0) + (s[51] ? 2 : 0) + s[741], SDL_27_1_6_kan: (s[59] ? 1 : 0) + (s[53] ? 2 : 0) + s[741], SDL_27_1_7_kan: (s[330] ? 1 : 0) + (s[335] ? 2 : 0) + s[741], SDL_27_1_7_2_kan: (s[750] ? 1 : 0) + (s[751] ? 2 : 0) + (s[752] ? 4 : 0), SDL_27_1_slut: s[753], SDL_27_1_slut_hoej: s[754], SDL_27_1_slut_kan: (s[755] ? 1 : 0) + (s[756] ? 4 : 0), SDL_29_1_kan: (s[757] ? 1 : 0) + (s[758] ? 2 : 0) + (s[759] ? 4 : 0), SDL_30_kan: (s[74] ? 1 : 0) + (s[75] ? 2 : 0) + s[625], SDL_30_1: s[70], SDL_30_1_hoej: s[71], SDL_30_1_kan: (s[72] ? 1 : 0) + s[625], SDL_30_2_kan: (s[760] ? 1 : 0) + (s[761] ? 2 : 0) + s[625], SDL_30_fleksjob_kan: (s[762] ? 1 : 0) + (s[763] ? 2 : 0) + (s[764] ? 4 : 0), SDL_31_1: s[270], SDL_31_1_hoej: s[271], SDL_31_1_kan: (s[269] ? 1 : 0) + (s[272] ? 4 : 0), SDL_32_kan: (s[213] ? 1 : 0) + (s[214] ? 2 : 0) + s[625], SDL_32_1_kan: (s[86] ? 1 : 0) + (s[85] ? 2 : 0) + s[625], SDL_33_1: s[278], SDL_33_1_hoej: s[279], SDL_33_1_kan: (s[281] ? 1 : 0) + (s[282] ? 4 : 0), SDL_34_1_kan: (s[765] ? 1 : 0) + (s[766] ? 2 : 0) + s[625], SDL_35_2: s[767], SDL_35_2_hoej: s[768], SDL_35_2_kan: (s[769] ? 1 : 0) + (s[770] ? 4 : 0), SDL_35_3: s[771], SDL_35_3_hoej: s[772], SDL_35_3_kan: (s[773] ? 1 : 0) + (s[774] ? 4 : 0), SDL_35_3_fra: s[775], SDL_35_3_fra_hoej: s[776], SDL_35_3_fra_kan: (s[777] ? 1 : 0) + (s[778] ? 4 : 0), SDL_38_1: s[779], SDL_38_1_hoej: s[780], SDL_38_1_kan: (s[781] ? 1 : 0) + (s[782] ? 4 : 0), SDL_38_7: s[783], SDL_38_7_hoej: s[784], SDL_38_7_kan: (s[785] ? 1 : 0) + (s[786] ? 4 : 0), SDL_38_7_tide_kan: (s[357] ? 1 : 0) + (s[358] ? 2 : 0) + (s[359] ? 4 : 0), SDL_38_8_kan: (s[354] ? 1 : 0) + (s[356] ? 2 : 0) + (s[355] ? 4 : 0), SDL_40_1: s[787], SDL_40_1_hoej: s[788], SDL_40_1_kan: (s[789] ? 1 : 0) + (s[790] ? 4 : 0), SDL_40a_1: s[791], SDL_40a_1_hoej: s[792], SDL_40a_1_kan: (s[793] ? 1 : 0) + (s[794] ? 4 : 0), SDL_41_1: s[795], SDL_41_1_hoej: s[796], SDL_41_1_kan: (s[797] ? 1 : 0) + (s[798] ? 4 : 0), SDL_42_1_kan: (s[89] ? 1 : 0) + (s[88] ? 2 : 0) + s[625], SDL_43_1: s[799], SDL_43_1_hoej: s[800], SDL_43_1_kan: (s[801] ? 1 : 0) + (s[802] ? 4 : 0), SDL_43_4: s[803], SDL_43_4_hoej: s[804], SDL_43_4_kan: (s[805] ? 1 : 0) + (s[806] ? 4 : 0), SDL_43_4_tide_kan: (s[807] ? 1 : 0) + (s[808] ? 2 : 0) + (s[809] ? 4 : 0), SDL_43_5_kan: (s[810] ? 1 : 0) + (s[811] ? 2 : 0) + (s[812] ? 4 : 0), SDL_46_1: s[813], SDL_46_1_hoej: s[814], SDL_46_1_kan: (s[815] ? 1 : 0) + (s[816] ? 4 : 0), SDL_47_1: s[405], SDL_47_1_hoej: s[406], SDL_47_1_kan: (s[408] ? 1 : 0) + (s[410] ? 4 : 0), SDL_47_1_3: s[817], SDL_47_1_3_hoej: s[818], SDL_47_1_3_kan: (s[819] ? 1 : 0) + (s[820] ? 4 : 0), SDL_50_1: s[417], SDL_50_1_hoej: s[418], SDL_50_1_kan: (s[419] ? 1 : 0) + (s[420] ? 4 : 0), SDL_51_1: s[413], SDL_51_1_hoej: s[415], SDL_51_1_kan: s[687], SDL_52_1: s[821], SDL_52_1_hoej: s[822], SDL_52_1_kan: (s[823] ? 1 : 0) + (s[824] ? 4 : 0), SDL_53_1: s[825], SDL_53_1_hoej: s[826], SDL_53_1_kan: (s[827] ? 1 : 0) + (s[828] ? 4 : 0), SDL_53_2_kan: (s[407] ? 1 : 0) + (s[409] ? 2 : 0) + s[482], SDL_53_3: s[414], SDL_53_3_hoej: s[416], SDL_53_3_kan: (s[411] ? 1 : 0) + (s[412] ? 4 : 0), SDL_54_1_kan: (s[829] ? 1 : 0) + (s[830] ? 2 : 0) + s[625], SDL_59_2: s[831], SDL_59_2_hoej: s[832], SDL_59_2_kan: (s[833] ? 1 : 0) + (s[834] ? 4 : 0), SDL_59_6_kan: (s[427] ? 1 : 0) + (s[428] ? 2 : 0) + s[646], spor: [s[63], s[65], s[5] << 0 | s[7] << 1 | (s[5] ? 0 : s[835]) << 2 | s[836] << 3 | s[273] << 4 | s[276] << 5 | (s[464] ? (s[837] ? s[466] : s[838] ? 2 : 0) : 0) << 6 | s[93] << 8 | (f.dagpengerettenSlutter ? 512 : 0) | s[471] << 10 | s[472] << 11 | s[473] << 12 | (s[839] ? 0 : f.vurderingsdato <= 19935 /* 2024-07-31 */ ? s[449] : s[840] ? 2 : 0) << 13 | s[839] << 15 | s[841] << 16 | s[842] << 17 | s[843] << 18 | s[844] << 19 | (f.uddannelsePasserMedBehandling ? 1048576 : 0) | (f.uddannelseUdskyderRevalidering ? 2097152 : 0) | s[845] << 22 | s[475] << 23 | (s[475] ? s[454] : 0) << 24 | s[0] << 25 | s[846] << 26 | s[192] << 27 | s[191] << 28, s[274], s[275], (s[0] ? (s[847] ? s[454] : s[848] ? (f.vurderingsdato >= 16071 /* 2014-01-01 */ ? 2 : 0) : s[450] ? s[849] : s[850] ? s[851] : s[852] ? 5 : 0) : 0) << 0 | s[853] << 3 | s[854] << 4 | s[855] << 5 | s[856] << 6 | s[857] << 7 | s[858] << 8 | s[859] << 9 | s[860] << 10 | s[861] << 11 | s[862] << 12 | s[863] << 13 | s[864] << 14 | s[865] << 15 | s[118] << 16 | s[120] << 17 | s[119] << 18 | (f.ressourceforloebErBevilget ? (s[866] ? s[449] : s[441] ? s[867] : s[459]) : 0) << 19 | (f.ressourceforloebErBevilget ? 2097152 : 0) | s[115] << 22 | s[868] << 23 | s[476] << 24 | s[477] << 25 | s[478] << 26 | (f.ressourceforloebErBevilget ? (s[866] ? s[449] : s[450] ? s[867] : s[451]) : 0) << 27, s[431] << 0 | s[432] << 1 | s[1] << 2 | (s[458] ? s[449] : s[116] ? 2 : 0) << 3 | s[635] << 5 | s[636] << 6 | (s[462] ? s[449] : s[866] ? s[463] : s[869] ? s[870] : s[871]) << 7 | s[872] << 10 | s[69] << 11 | s[873] << 12 | s[874] << 13 | s[875] << 14 | s[876] << 15 | s[87] << 16 | s[148] << 17 | s[877] << 18 | s[878] << 19 | s[879] << 20 | s[880] << 21 | (f.ansatIFleksjob ? 4194304 : 0) | s[881] << 23 | s[94] << 24 | s[100] << 25 | s[449] << 26 | (f.uarbejdsdygtigVedEgenSygdom ? 134217728 : 0) | s[700] << 28, s[882] << 0 | s[103] << 2 | s[105] << 3 | (s[294] ? s[882] : 0) << 4 | s[294] << 6 | s[101] << 7 | (f.opfylderHelbredsbetingelserForFoertidspension ? 256 : 0) | (f.naaetFolkepensionsalder ? 512 : 0) | s[102] << 10 | s[883] << 11 | s[884] << 12 | s[885] << 13 | s[886] << 14 | s[104] << 15 | s[106] << 16 | (!s[5] && s[887] ? 1 : !s[5] && !s[888] ? (s[25] ? 2 : s[34] ? 3 : 0) : 0) << 17 | s[888] << 19 | s[889] << 20 | s[16] << 21 | s[18] << 22 | s[17] << 23 | s[890] << 24 | s[891] << 25 | s[14] << 26 | s[15] << 27 | s[892] << 28 | s[893] << 29, s[107], s[109], s[108], s[110], s[894] << 0 | s[895] << 1 | s[896] << 2 | s[897] << 3 | s[13] << 4 | s[12] << 5 | s[898] << 6 | s[899] << 7 | s[900] << 8 | s[901] << 9 | s[902] << 10 | s[903] << 11 | s[904] << 12 | s[905] << 13 | s[906] << 14 | s[907] << 15 | s[54] << 16 | s[49] << 17 | s[50] << 18 | (s[908] ? (s[909] ? s[910] : s[911] ? s[912] : s[913] ? 3 : 0) : 0) << 19 | (f.forlaengelseErAfgjort ? 2097152 : 0) | s[267] << 22 | s[268] << 23 | s[55] << 24 | s[60] << 25 | s[52] << 26 | (s[908] ? (s[909] ? s[910] : s[912]) : 0) << 27 | s[323] << 29, s[325], s[327], (s[908] ? (s[914] ? s[910] : s[909] ? s[915] : s[916]) : 0) << 0 | s[56] << 3 | s[61] << 4 | (s[908] ? (s[914] ? s[910] : s[909] ? s[915] : s[917]) : 0) << 5 | (f.underLaegebehandling ? 128 : 0) | (f.laegensSkoenErSikkert ? 256 : 0) | s[918] << 9 | s[919] << 10 | s[920] << 11 | s[921] << 12 | s[57] << 13 | s[62] << 14 | (s[908] ? (s[909] ? s[910] : s[922] ? s[912] : s[911] ? s[923] : s[913] ? 4 : 0) : 0) << 15 | s[58] << 18 | s[51] << 19 | (s[908] ? (s[909] ? s[910] : s[922] ? s[912] : s[923]) : 0) << 20 | (f.laegenVurdererLivstruende ? 4194304 : 0) | (f.behandlingsmulighederUdtoemte ? 8388608 : 0) | s[59] << 24 | s[53] << 25 | s[750] << 26 | s[751] << 27 | s[752] << 28, (s[908] ? (s[40] <= 16952 /* 2016-05-31 */ ? s[910] : s[40] <= 16974 /* 2016-06-22 */ ? (s[41] >= 16953 /* 2016-06-01 */ ? 2 : 0) : s[40] <= 20634 /* 2026-06-30 */ ? (s[41] >= 16975 /* 2016-06-23 */ ? 3 : 0) : s[41] >= 20635 /* 2026-07-01 */ ? 4 : 0) : 0) << 0 | s[330] << 3 | s[335] << 4 | (f.ansoegningOmFoertidspension ? 32 : 0) | s[111] << 6 | s[112] << 7 | s[113] << 8 | s[924] << 9 | s[96] << 10 | s[99] << 11 | s[97] << 12 | (s[464] ? (s[467] ? s[466] : s[469] ? 2 : 0) : 0) << 13 | s[760] << 15 | s[761] << 16 | s[73] << 17 | s[461] << 18 | s[925] << 20 | s[926] << 21 | s[927] << 22 | s[928] << 23 | s[929] << 24 | s[930] << 25 | (f.andetFravaerSeneste8Uger ? 67108864 : 0) | s[931] << 27 | s[932] << 28 | (f.genansat ? 536870912 : 0), (f.paaArbejdeDaSygdommenKom ? 1 : 0) | s[762] << 1 | s[763] << 2 | s[764] << 3 | (f.ansatIFleksjob ? s[461] : 0) << 4 | s[74] << 6 | s[75] << 7 | (s[464] ? s[466] : 0) << 8 | s[933] << 9 | s[934] << 10 | s[72] << 11 | (s[464] ? (s[65] <= 13604 /* 2007-04-01 */ ? s[466] : s[65] <= 14031 /* 2008-06-01 */ ? (s[63] >= 13605 /* 2007-04-02 */ ? 2 : 0) : s[935] ? (s[63] >= 14032 /* 2008-06-02 */ ? 3 : 0) : s[936] ? 4 : 0) : 0) << 12 | s[269] << 15 | s[272] << 16 | (f.fratraeder ? 131072 : 0) | s[86] << 18 | s[85] << 19 | (s[464] ? (s[65] <= 15522 /* 2012-07-01 */ ? s[466] : s[837] ? (s[63] >= 15523 /* 2012-07-02 */ ? 2 : 0) : s[937]) : 0) << 20 | s[938] << 22 | s[939] << 23 | s[940] << 24 | s[941] << 25 | s[942] << 26 | s[943] << 27 | s[83] << 28 | s[944] << 29, s[70], s[71], s[270], s[271], s[945] << 0 | s[946] << 1 | (f.dagpengeretHvisRask ? 4 : 0) | s[91] << 3 | s[90] << 4 | (f.erhvervsmaessigUddannelse ? 32 : 0) | s[947] << 6 | s[948] << 7 | s[949] << 8 | s[950] << 9 | s[951] << 10 | (f.elevILoennetPraktik ? 2048 : 0) | s[952] << 12 | s[953] << 13 | s[954] << 14 | s[955] << 15 | s[956] << 16 | s[957] << 17 | s[958] << 18 | (f.iBeskaeftigelse ? 524288 : 0) | s[959] << 20 | s[960] << 21 | s[961] << 22 | s[962] << 23 | s[963] << 24 | s[964] << 25 | s[965] << 26 | s[966] << 27 | s[967] << 28 | s[968] << 29, s[969] << 0 | s[970] << 1 | s[971] << 2 | s[972] << 3 | s[89] << 4 | s[88] << 5 | (s[464] ? (s[465] ? s[466] : s[65] <= 15705 /* 2012-12-31 */ ? s[468] : s[65] <= 15883 /* 2013-06-27 */ ? (s[63] >= 15706 /* 2013-01-01 */ ? 3 : 0) : s[63] >= 15884 /* 2013-06-28 */ ? 4 : 0) : 0) << 6 | s[973] << 9 | s[974] << 10 | (f.drevetSenesteMaaned ? 2048 : 0) | s[975] << 12 | s[976] << 13 | (f.tilskudTilEgenVirksomhed ? 16384 : 0) | s[765] << 15 | s[766] << 16 | (f.arbejdsskade ? 131072 : 0) | s[213] << 18 | s[214] << 19 | s[977] << 20 | s[978] << 21 | s[979] << 22 | s[980] << 23 | s[206] << 24 | s[207] << 25 | s[350] << 26 | s[217] << 27 | s[218] << 28, (s[462] ? s[449] : f.vurderingsdato <= 17701 /* 2018-06-19 */ ? s[463] : s[981] ? 3 : 0) << 0 | s[280] << 2 | s[285] << 3 | s[284] << 4 | s[712] << 5 | s[713] << 6 | (s[982] ? s[449] : s[983]) << 7 | (f.fikSygedagpengeVedLivstruende ? 512 : 0) | (f.laegenFinderIkkeLaengereLivstruende ? 1024 : 0) | s[480] << 11 | s[481] << 12 | (s[984] ? s[449] : s[982] ? (s[143] ? 2 : 0) : s[450] ? s[985] : s[851]) << 13 | s[986] << 16 | s[987] << 17 | s[988] << 18 | s[989] << 19 | s[990] << 20 | s[991] << 21 | s[264] << 22 | s[992] << 23 | s[993] << 24 | s[994] << 25 | s[485] << 26 | s[486] << 27 | (s[485] ? (f.jobafklaringStartede <= 17531 /* 2017-12-31 */ ? (s[995] ? 1 : 0) : f.jobafklaringStartede <= 18261 /* 2019-12-31 */ ? (s[996] ? 2 : 0) : s[997] ? 3 : 0) : 0) << 28, s[483], s[484], (f.erIJobafklaring ? 1 : 0) | s[995] << 1 | s[490] << 2 | s[491] << 3 | (s[866] ? s[449] : s[998] ? s[867] : s[450] ? (s[999] ? 3 : 0) : s[1000]) << 4 | (f.dokumenteretIngenUdvikling ? 128 : 0) | (f.heltAabenbartIngenUdvikling ? 256 : 0) | s[492] << 9 | s[493] << 10 | (s[866] ? s[449] : s[1001] ? s[867] : s[1002] ? s[1003] : s[1004]) << 11 | s[1005] << 14 | (f.oenskerRessourceforloeb ? 32768 : 0) | s[487] << 16 | s[488] << 17 | s[489] << 18 | (s[1006] ? 1 : s[866] ? s[1007] : s[998] ? s[870] : s[450] ? (s[999] ? 4 : 0) : s[1001] ? s[1008] : s[441] ? (s[117] ? 6 : 0) : s[114] ? 7 : 0) << 19 | s[1006] << 22 | s[114] << 23 | (f.komplekseProblemer ? 16777216 : 0) | (f.kanIkkeLoesesAfAndenIndsats ? 33554432 : 0) | (f.kraeverHelhedsorienteretForloeb ? 67108864 : 0) | s[1009] << 27 | (f.laengerevarendeForsoergelse ? 268435456 : 0) | (f.deltagetUdenOegetTilknytning ? 536870912 : 0), (f.behovForLaengerevarendeIndsats ? 1 : 0) | s[433] << 1 | (f.ressourceforloebErBevilget ? (s[1010] ? s[1011] : s[1012] ? s[1013] : s[1014] ? (s[1015] ? 3 : 0) : s[1016] ? (s[1017] ? 4 : 0) : s[1018]) : 0) << 2 | s[497] << 5 | s[498] << 6 | s[499] << 7 | (f.ressourceforloebErBevilget && s[116] ? 1 : f.ressourceforloebErBevilget && !s[116] ? (s[1010] ? (s[446] ? 2 : 0) : s[1012] ? (s[445] ? 3 : 0) : s[1016] ? (s[1015] ? 4 : 0) : s[1018]) : 0) << 8 | s[116] << 11 | s[1019] << 12 | s[1020] << 13 | s[1021] << 14 | s[1022] << 15 | (f.indsatsErBegyndt ? 65536 : 0) | s[1023] << 17 | s[1024] << 18 | (f.arbejdeIFoersteHalvaar ? 524288 : 0) | (f.saerligeGrundeModTeamet ? 1048576 : 0) | s[500] << 21 | s[501] << 22 | (f.ressourceforloebErBevilget ? (s[866] ? s[449] : s[1001] ? s[867] : s[441] ? s[1003] : s[1025]) : 0) << 23 | (f.menerTilbuddetSkaderHelbredet ? 67108864 : 0) | (f.bedtOmSamtaleFoerTilbuddet ? 134217728 : 0) | (f.kommunenHarTagetStillingTilTilbuddet ? 268435456 : 0) | s[434] << 29, s[494], s[495], s[503], s[504], (f.ressourceforloebErBevilget ? (s[1026] ? s[1027] : f.ressourceforloebPlanlagtTil <= 18261 /* 2019-12-31 */ ? s[1028] : f.ressourceforloebPlanlagtTil <= 18992 /* 2021-12-31 */ ? (f.ressourceforloebPlanlagtTil >= 18262 /* 2020-01-01 */ ? 3 : 0) : s[1029] ? (f.ressourceforloebPlanlagtTil >= 18993 /* 2022-01-01 */ ? 4 : 0) : s[1030] ? 5 : 0) : 0) << 0 | s[507] << 3 | s[508] << 4 | (f.ressourceforloebErBevilget ? (s[1026] ? s[1027] : s[1029] ? s[1028] : s[1030] ? 3 : 0) : 0) << 5 | s[1031] << 7 | (f.kommunenHarTagetStillingTilForloebet ? 256 : 0) | s[509] << 9 | s[510] << 10 | s[511] << 11 | (f.ressourceforloebErBevilget ? (s[1010] ? s[1011] : f.ressourceforloebStartede <= 16435 /* 2014-12-31 */ ? s[1013] : s[1032] ? (s[1033] ? 3 : 0) : s[1014] ? (s[1034] ? 4 : 0) : f.ressourceforloebStartede <= 19133 /* 2022-05-21 */ ? (s[1017] ? 5 : 0) : s[1016] ? (f.ressourceforloebStartede >= 19134 /* 2022-05-22 */ ? 6 : 0) : s[444] ? 7 : 0) : 0) << 12 | s[514] << 15 | s[515] << 16 | (f.ressourceforloebErBevilget ? (s[1010] ? s[1011] : s[1032] ? s[1013] : s[1016] ? (s[1034] ? 3 : 0) : s[444] ? 4 : 0) : 0) << 17 | s[1035] << 20 | s[1036] << 21 | s[1037] << 22 | s[519] << 23 | (s[866] ? s[449] : s[450] ? s[867] : s[1001] ? s[1038] : s[1002] ? (s[117] ? 4 : 0) : s[441] ? (s[442] ? 5 : 0) : s[1039]) << 24 | s[1040] << 27 | s[1041] << 28 | s[1042] << 29, s[512], s[513], s[517], s[518], s[1043] << 0 | s[1044] << 1 | s[1045] << 2 | s[522] << 3 | (f.ressourceforloebErBevilget ? (f.folkepensionsalderNaasDen <= 15705 /* 2012-12-31 */ ? (s[1046] ? 1 : 0) : f.folkepensionsalderNaasDen <= 16617 /* 2015-07-01 */ ? (f.folkepensionsalderNaasDen >= 15706 /* 2013-01-01 */ ? 2 : 0) : f.folkepensionsalderNaasDen <= 17125 /* 2016-11-20 */ ? (s[1047] ? 3 : 0) : f.folkepensionsalderNaasDen <= 18261 /* 2019-12-31 */ ? (s[1048] ? 4 : 0) : f.folkepensionsalderNaasDen <= 18992 /* 2021-12-31 */ ? (f.folkepensionsalderNaasDen >= 18262 /* 2020-01-01 */ ? 5 : 0) : f.folkepensionsalderNaasDen <= 20484 /* 2026-01-31 */ ? (f.folkepensionsalderNaasDen >= 18993 /* 2022-01-01 */ ? 6 : 0) : f.folkepensionsalderNaasDen >= 20485 /* 2026-02-01 */ ? 7 : 0) : 0) << 4 | s[523] << 7 | s[524] << 8 | s[1049] << 9 | (f.begraensningerIArbejdsevnen ? 4096 : 0) | (f.andenIndsatsErIkkeNok ? 8192 : 0) | (f.kanKommeIndPaaArbejdsmarkedet ? 16384 : 0) | s[435] << 15 | s[198] << 16 | (f.erhvervssigtetErAfklaret ? 131072 : 0) | s[121] << 18 | s[122] << 19 | s[123] << 20 | s[1050] << 21 | (f.betydeligeBegraensninger ? 16777216 : 0) | (f.talerIUdpraegetGradForLangUddannelse ? 33554432 : 0) | (f.talerForLangUddannelse ? 67108864 : 0) | (f.revalideringErBevilget ? 134217728 : 0) | s[529] << 28, s[520], s[521], s[526], s[527], s[1051] << 0 | (s[1051] === 1 ? s[1052] : s[1051] === 2 ? s[1052] : s[1051] === 3 ? s[1052] : s[1051] === 4 ? s[1052] : 0) << 3 | s[530] << 4 | s[531] << 5 | s[532] << 6 | s[533] << 7 | s[534] << 8 | (s[1053] ? s[449] : s[450] ? s[1054] : s[1002] ? s[1038] : s[1004]) << 9 | s[535] << 12 | s[536] << 13 | s[193] << 14 | (f.revalideringErBevilget ? (s[1053] ? s[449] : s[848] ? s[1054] : f.vurderingsdato <= 17967 /* 2019-03-12 */ ? s[849] : s[450] ? (f.vurderingsdato >= 17968 /* 2019-03-13 */ ? 4 : 0) : s[1055]) : 0) << 15 | s[553] << 18 | s[554] << 19 | (s[1056] ? (s[850] ? s[454] : s[852] ? 2 : 0) : 0) << 20 | s[1056] << 22 | s[1057] << 23 | s[126] << 24 | s[129] << 25 | (s[0] ? s[1058] : 0) << 26 | s[1059] << 28 | (f.harForsoergelsespligt ? 536870912 : 0), s[551], s[552], s[124], s[125], s[1060] << 0 | (f.boernOpholderSigIDanmark ? 2 : 0) | (f.boernLigestillet ? 4 : 0) | s[1061] << 3 | s[195] << 4 | (f.borHosForaeldre ? 32 : 0) | s[128] << 6 | s[127] << 7 | (s[0] ? (s[1062] ? s[454] : s[194] ? 2 : 0) : 0) << 8 | s[139] << 10 | s[141] << 11 | (s[1063] ? s[1058] : 0) << 12 | s[1063] << 14 | s[1064] << 15 | s[1065] << 16 | s[1066] << 17 | s[1067] << 18 | s[1068] << 19 | s[542] << 20 | s[137] << 21 | (s[0] ? (s[982] ? s[454] : s[983]) : 0) << 22 | s[545] << 24 | s[546] << 25 | s[454] << 26 | s[140] << 27 | s[142] << 28, s[135], s[133], s[543], s[544], s[136], s[134], (s[0] ? (s[1001] ? s[454] : f.vurderingsdato <= 19529 /* 2023-06-21 */ ? (s[117] ? 2 : 0) : s[441] ? (f.vurderingsdato >= 19530 /* 2023-06-22 */ ? 3 : 0) : s[1025]) : 0) << 0 | s[540] << 3 | s[541] << 4 | s[549] << 5 | s[550] << 6 | s[1069] << 7 | s[143] << 8 | s[189] << 9 | s[190] << 10 | (s[143] ? (f.vurderingsdato <= 16427 /* 2014-12-23 */ ? s[1069] : s[848] ? (s[183] ? 2 : 0) : s[849]) : 0) << 11 | s[1070] << 13 | s[1071] << 14 | s[1072] << 15 | s[182] << 16 | s[393] << 17 | s[562] << 18 | s[157] << 19 | (s[143] ? (s[982] ? s[1069] : s[983]) : 0) << 20 | s[160] << 22 | s[161] << 23 | s[570] << 24 | s[571] << 25 | (s[143] ? (f.vurderingsdato <= 16435 /* 2014-12-31 */ ? s[1069] : s[982] ? (s[167] ? 2 : 0) : s[985]) : 0) << 26 | s[564] << 28 | s[565] << 29, s[538], s[539], s[547], s[548], s[188], s[187], s[159], s[156], s[185], s[569], s[1073] << 0 | (f.ansatIFleksjobVedForloebetsStart ? 2 : 0) | s[566] << 2 | s[567] << 3 | s[568] << 4 | s[575] << 5 | s[576] << 6 | s[577] << 7 | (s[143] ? (f.vurderingsdato <= 19703 /* 2023-12-12 */ ? s[1069] : f.vurderingsdato <= 19898 /* 2024-06-24 */ ? (s[1074] ? 2 : 0) : s[1075] ? 3 : 0) : 0) << 8 | s[557] << 10 | s[558] << 11 | s[559] << 12 | s[560] << 13 | s[561] << 14 | (s[1076] ? (s[450] ? s[1069] : s[1077]) : 0) << 15 | s[1076] << 17 | s[572] << 18 | s[573] << 19 | s[574] << 20 | (s[0] ? (s[1078] ? s[454] : s[200] ? 2 : 0) : 0) << 21 | s[580] << 23 | s[581] << 24 | s[584] << 25 | s[585] << 26 | s[586] << 27 | s[1079] << 28 | s[1080] << 29, s[555], s[556], s[578], s[579], s[582], s[583], s[587], s[588], s[1081] << 0 | s[1082] << 1 | (f.ferienErAftalt ? 4 : 0) | s[616] << 3 | s[617] << 4 | (f.revalideringErBevilget ? s[1049] : 0) << 5 | s[197] << 8 | s[196] << 9 | (f.revalideringErBevilget ? (s[1053] ? s[449] : f.vurderingsdato <= 17246 /* 2017-03-21 */ ? s[1054] : s[450] ? (f.vurderingsdato >= 17247 /* 2017-03-22 */ ? 3 : 0) : s[1000]) : 0) << 10 | (f.foelgerRevalideringsplanen ? 8192 : 0) | (f.leveomkostningerDaekkesAndetsteds ? 16384 : 0) | s[1083] << 15 | (f.netopForladtSkolen ? 65536 : 0) | (f.kanKlareSigMedSU ? 131072 : 0) | s[1084] << 18 | (f.saerligtBegraensedeErhvervsmuligheder ? 524288 : 0) | s[590] << 20 | s[591] << 21 | s[592] << 22 | (f.revalideringErBevilget ? (s[1053] ? s[449] : s[1085] ? s[1054] : s[1062] ? s[1086] : s[450] ? s[1087] : s[1055]) : 0) << 23 | s[598] << 26 | s[1088] << 27, s[596], s[597], (s[1088] === 4 ? s[1089] : s[1088] === 5 ? s[1089] : s[1088] === 6 ? s[1089] : 0) << 0 | s[1090] << 1 | s[1091] << 2 | s[1092] << 3 | (f.forsoergerEgetBarnIHjemmet ? 16 : 0) | s[1093] << 5 | s[1094] << 6 | s[1095] << 7 | (f.forsoergelsespligtUdenForHjemmet ? 256 : 0) | s[1096] << 9 | (f.psykiskLidelseNaevntILoven ? 1024 : 0) | (f.gravidEfter12Uge ? 2048 : 0) | s[1097] << 12 | s[595] << 13 | (s[1098] ? s[1049] : 0) << 14 | s[601] << 17 | s[602] << 18 | (s[1099] && !s[1100] ? (s[1053] ? s[449] : s[1101] ? s[1054] : s[450] ? (s[456] ? 3 : 0) : s[1000]) : 0) << 19 | s[1099] << 22 | s[1100] << 23 | s[1102] << 24 | s[1103] << 25 | s[1104] << 26 | s[603] << 27, s[593], s[594], s[599], s[600], (s[435] && !s[198] && s[1] ? s[1049] : 0) << 0 | s[604] << 3 | s[605] << 4 | (f.kortvarigAfbrydelseUdenBetydning ? 32 : 0) | (f.fravaerVedBarselIRevalidering ? 64 : 0) | s[608] << 7 | (f.revalideringErBevilget ? (s[1053] ? s[449] : s[1085] ? s[1054] : s[1062] ? s[1086] : f.vurderingsdato <= 16882 /* 2016-03-22 */ ? s[1087] : s[1078] ? (s[1105] ? 5 : 0) : s[450] ? (s[200] ? 6 : 0) : s[441] ? (s[186] ? 7 : 0) : s[1106]) : 0) << 8 | s[1107] << 12 | s[611] << 13 | s[612] << 14 | (f.vurderingsdato <= 14774 /* 2010-06-14 */ ? s[449] : s[1108] ? (f.vurderingsdato >= 14775 /* 2010-06-15 */ ? 2 : 0) : s[441] ? s[1109] : f.vurderingsdato <= 21914 /* 2029-12-31 */ ? s[1025] : s[1110] ? 5 : 0) << 15 | s[202] << 18 | s[203] << 19 | s[204] << 20 | (s[201] ? (s[866] ? s[449] : f.vurderingsdato <= 16952 /* 2016-05-31 */ ? s[867] : s[450] ? (s[1111] ? 3 : 0) : s[458] ? s[851] : s[1112]) : 0) << 21 | s[201] << 24 | s[1113] << 25 | (f.heltAabenbartIngenForbedring ? 67108864 : 0) | (f.sundhedskoordinatorHarUdtaltSig ? 134217728 : 0) | s[1114] << 28 | (f.bedtOmAfgoerelseOmPensionAlene ? 536870912 : 0), s[606], s[607], s[609], s[610], (f.utvivlsomtIkkePension ? 1 : 0) | s[613] << 1 | s[614] << 2 | s[615] << 3 | (s[1115] ? 1 : s[866] ? s[1007] : s[1108] ? s[870] : s[1116]) << 4 | s[1115] << 7 | (f.sagenErForelagtTeamet ? 256 : 0) | s[1117] << 9 | s[1118] << 10 | s[1119] << 11 | s[1120] << 12 | s[618] << 13 | s[619] << 14 | (s[866] ? s[449] : s[441] ? s[867] : s[1121]) << 15 | s[623] << 18 | s[624] << 19 | s[620] << 20 | s[621] << 21 | s[622] << 22 | s[1122] << 23 | s[1123] << 24 | s[1124] << 25 | s[1125] << 26 | s[1126] << 27 | s[1127] << 28 | s[212] << 29, s[1128] << 0 | s[628] << 2 | s[629] << 3 | (f.feriePasserMedForloebet ? 16 : 0) | (f.ferieIndenForFerieloven ? 32 : 0) | (f.ferieAftalt ? 64 : 0) | s[632] << 7 | (f.ferieAftalt ? s[1128] : 0) << 8 | s[633] << 10 | s[634] << 11 | s[639] << 12 | s[640] << 13 | s[1129] << 14 | (s[1129] === 1 ? s[1130] : s[1129] === 2 ? s[1130] : 0) << 16 | s[460] << 17 | (f.saerligeGrundeTilAndetTidspunkt ? 262144 : 0) | s[641] << 19 | s[642] << 20 | (s[462] ? s[449] : s[866] ? s[463] : s[869] ? s[870] : s[441] ? s[871] : s[443]) << 21 | (f.helbredetErStationaert ? 16777216 : 0) | (f.arbejdsevnenErAfklaret ? 33554432 : 0) | (f.berettigetTilRevalidering ? 67108864 : 0) | (f.berettigetTilFleksjob ? 134217728 : 0) | (f.berettigetTilFoertidspension ? 268435456 : 0) | (f.berettigetTilRessourceforloeb ? 536870912 : 0), s[630], s[631], s[637], s[638], s[643], s[644], s[645] << 0 | s[429] << 1 | (s[69] ? (s[464] ? (s[65] <= 14612 /* 2010-01-03 */ ? s[466] : s[465] ? (s[63] >= 14613 /* 2010-01-04 */ ? 2 : 0) : s[1131] ? 3 : 0) : 0) : 0) << 2 | s[1132] << 4 | s[1133] << 5 | s[226] << 6 | s[227] << 7 | s[220] << 8 | (s[220] ? (s[441] ? (s[220] ? 1 : 0) : s[1134]) : 0) << 9 | s[1135] << 11 | (f.ventesRaskInden8Uger ? 4096 : 0) | s[1136] << 13 | s[1137] << 14 | (f.oenskerTidligOpfoelgning ? 32768 : 0) | s[1138] << 16 | s[647] << 17 | s[648] << 18 | (s[462] ? s[449] : s[982] ? s[463] : s[985]) << 19 | (f.sagenErBelyst ? 2097152 : 0) | s[651] << 22 | (f.oplysningsskemaSendt <= 15011 /* 2011-02-06 */ ? (s[651] ? 1 : 0) : f.oplysningsskemaSendt >= 15012 /* 2011-02-07 */ ? 2 : 0) << 23 | s[225] << 25 | s[223] << 26 | s[224] << 27, s[649], s[650], (s[462] ? s[449] : s[1108] ? s[463] : s[1139] ? s[1109] : s[441] ? (s[229] ? 4 : 0) : s[1140]) << 0 | s[1141] << 3 | s[1142] << 4 | s[1143] << 5 | s[1144] << 6 | s[652] << 7 | s[653] << 8 | s[654] << 9 | (s[1108] ? s[449] : s[450] ? (s[220] ? 2 : 0) : s[1038]) << 10 | s[258] << 12 | s[253] << 13 | s[252] << 14 | (f.tilbagevendenForestaar ? 32768 : 0) | (f.risikoForLangtForloeb ? 65536 : 0) | s[1145] << 17 | s[1146] << 18 | (f.behovForTvaerfagligIndsats ? 524288 : 0) | s[655] << 20 | s[656] << 21 | s[230] << 22 | s[228] << 23 | s[229] << 24 | (s[229] && s[234] ? 1 : s[229] && !s[233] ? (s[441] ? (s[229] ? 2 : 0) : s[1121]) : 0) << 25 | s[233] << 28 | s[1147] << 29, s[1148] << 0 | s[1149] << 1 | s[1150] << 2 | s[1151] << 3 | s[1152] << 4 | s[259] << 5 | (f.forudsigeligtForloeb ? 64 : 0) | s[1153] << 7 | s[1154] << 8 | s[1155] << 9 | s[1156] << 10 | s[1157] << 11 | s[1158] << 12 | (f.opfoelgningOenskes ? 8192 : 0) | (f.opfoelgningAlligevel ? 16384 : 0) | s[1159] << 15 | s[1160] << 16 | s[659] << 17 | s[660] << 18 | (s[234] ? 1 : s[233] ? 0 : s[462] ? s[1007] : s[1108] ? (s[439] ? 3 : 0) : s[1116]) << 19 | s[232] << 22 | s[231] << 23 | s[663] << 24 | s[664] << 25 | (s[186] && s[234] ? 1 : s[186] && !s[233] ? (s[1139] ? s[1077] : s[441] ? (s[229] ? 3 : 0) : s[458] ? s[1025] : s[1112]) : 0) << 26 | s[186] << 29, s[657], s[658], s[661], s[662], s[251] << 0 | s[667] << 1 | s[668] << 2 | (s[259] && s[234] ? 1 : s[259] && !s[233] ? (f.vurderingsdato <= 14406 /* 2009-06-11 */ ? s[1007] : s[462] ? (s[1161] ? 3 : 0) : s[1108] ? (s[439] ? 4 : 0) : s[450] ? s[1162] : s[1139] ? (s[186] ? 6 : 0) : s[441] ? (s[229] ? 7 : 0) : s[458] ? s[1106] : s[116] ? 9 : 0) : 0) << 3 | s[1163] << 7 | s[1164] << 8 | s[669] << 9 | s[670] << 10 | s[671] << 11 | (s[462] ? s[449] : f.vurderingsdato <= 15069 /* 2011-04-05 */ ? s[463] : f.vurderingsdato <= 15207 /* 2011-08-21 */ ? (s[1165] ? 3 : 0) : s[1108] ? (s[1166] ? 4 : 0) : s[1162]) << 12 | s[674] << 15 | s[675] << 16 | s[676] << 17 | s[677] << 18 | (s[462] ? s[449] : s[866] ? s[463] : s[869] ? s[870] : s[458] ? s[871] : s[1112]) << 19 | s[1167] << 22 | (f.udebliver ? 8388608 : 0) | (f.rimeligGrund ? 16777216 : 0) | (f.skriftligtOrienteret ? 33554432 : 0) | s[691] << 26 | s[692] << 27, s[665], s[666], s[672], s[673], (s[462] ? s[449] : s[984] ? s[463] : f.vurderingsdato <= 16982 /* 2016-06-30 */ ? (s[143] ? 3 : 0) : f.vurderingsdato <= 18077 /* 2019-06-30 */ ? (f.vurderingsdato >= 16983 /* 2016-07-01 */ ? 4 : 0) : s[1168] ? 5 : 0) << 0 | s[1169] << 3 | (f.andenVurderingIndhentet ? 16 : 0) | s[1170] << 5 | s[1171] << 6 | s[1172] << 7 | (f.tilsvarendeIndgribende ? 256 : 0) | s[678] << 9 | s[679] << 10 | s[1173] << 11 | s[1174] << 13 | s[1175] << 14 | s[1176] << 15 | (f.noedvendigBehandling ? 65536 : 0) | s[1177] << 17 | s[1178] << 18 | (f.hensigtsmaessigOptraening ? 524288 : 0) | (f.opfordret ? 1048576 : 0) | s[680] << 21 | s[681] << 22 | s[436] << 23 | s[683] << 24 | s[684] << 25 | (s[462] ? s[449] : f.vurderingsdato <= 15397 /* 2012-02-27 */ ? s[463] : f.vurderingsdato <= 15516 /* 2012-06-25 */ ? (s[1179] ? 3 : 0) : s[1180] ? 4 : 0) << 26 | s[1181] << 29, s[685], s[686], s[1182] << 0 | (f.genoptagetFoer ? 2 : 0) | s[690] << 2 | (s[436] && !s[683] && !s[684] ? s[1173] : 0) << 3 | s[695] << 5 | s[696] << 6 | (f.vurderingsdato <= 16687 /* 2015-09-09 */ ? s[449] : s[1183] ? 2 : 0) << 7 | (f.ophoerErAfgjort ? 512 : 0) | s[697] << 10 | s[698] << 11 | s[699] << 12 | (s[267] && !s[268] && !s[106] ? (s[104] && !s[106] && !s[1184] ? (s[110] <= 16251 /* 2014-06-30 */ ? (s[108] >= 13332 /* 2006-07-03 */ ? 1 : 0) : s[108] >= 16252 /* 2014-07-01 */ ? 2 : 0) : 0) : 0) << 13 | s[797] << 15 | s[798] << 16 | (s[464] ? (s[465] ? s[466] : s[1185] ? s[468] : s[1186] ? s[1187] : s[65] <= 18318 /* 2020-02-26 */ ? s[1188] : s[65] <= 19173 /* 2022-06-30 */ ? (s[63] >= 18319 /* 2020-02-27 */ ? 5 : 0) : s[63] >= 19174 /* 2022-07-01 */ ? 6 : 0) : 0) << 17 | s[382] << 20 | s[384] << 21 | (f.aftaleForSelvstaendig ? 4194304 : 0) | (f.sygMedCovid19 ? 8388608 : 0) | s[281] << 24 | s[282] << 25 | s[1189] << 26 | s[1190] << 27 | s[1191] << 28 | s[1192] << 29, s[688], s[689], s[693], s[694], s[795], s[796], s[278], s[279], s[701], s[702], s[703] << 0 | s[704] << 1 | (s[280] && !s[285] && !s[284] ? (s[464] ? (s[469] ? 1 : 0) : 0) : 0) << 2 | s[705] << 3 | s[706] << 4 | s[438] << 5 | s[708] << 6 | (f.opfylderBeskaeftigelseskravetVedLivstruende ? 128 : 0) | s[711] << 8 | (s[438] && !s[708] && s[1] ? (s[130] ? 1 : 0) : 0) << 9 | s[1193] << 10 | s[723] << 11 | s[1194] << 12 | s[714] << 14 | s[715] << 15 | s[716] << 16 | (s[1195] ? s[1194] : 0) << 17 | s[1195] << 19 | (f.retErOpbrugt ? 1048576 : 0) | s[1196] << 21 | s[296] << 22 | s[297] << 23 | s[1197] << 24 | s[1198] << 25 | s[1199] << 26 | s[300] << 27 | s[301] << 28, s[709], s[710], s[721], s[722], s[298], s[299], (s[1200] ? (s[470] <= 18808 /* 2021-06-30 */ ? 1 : s[1201] >= 18809 /* 2021-07-01 */ ? 2 : 0) : 0) << 0 | s[1202] << 2 | s[1203] << 3 | s[1204] << 4 | s[290] << 5 | s[1205] << 6 | s[1206] << 7 | s[1207] << 8 | s[1208] << 9 | s[288] << 10 | s[289] << 11 | s[1209] << 12 | (f.fortsatRet9Marts2020 ? 8192 : 0) | s[719] << 14 | s[720] << 15 | (s[1200] ? 1 : 0) << 16 | s[724] << 17 | s[725] << 18 | s[726] << 19 | (s[1210] ? s[1194] : 0) << 20 | s[1210] << 22 | s[1211] << 23 | s[304] << 24 | s[305] << 25 | (s[300] && !s[301] && s[1212] < NEVER ? (s[1212] <= 18808 /* 2021-06-30 */ ? 1 : s[1213] >= 18809 /* 2021-07-01 */ ? 2 : 0) : 0) << 26 | s[1214] << 28 | s[1215] << 29, s[717], s[718], s[302], s[303], s[1216] << 0 | s[1217] << 1 | s[1218] << 2 | s[1219] << 3 | s[1220] << 4 | s[1221] << 5 | s[1222] << 6 | s[1223] << 7 | s[1224] << 8 | (s[1225] <= 18808 /* 2021-06-30 */ ? 1 : s[1226] ? 2 : 0) << 9 | s[1227] << 11 | s[1228] << 12 | s[1229] << 13 | s[1230] << 14 | s[307] << 15 | (s[307] ? 0 : s[1231] <= 18808 /* 2021-06-30 */ ? 1 : s[1232] ? 2 : 0) << 16 | s[1233] << 18 | s[1234] << 19 | s[1235] << 20 | s[1236] << 21 | s[1237] << 22 | s[309] << 23 | s[311] << 24 | (s[304] && !s[305] && s[1238] < NEVER ? (s[1238] <= 18808 /* 2021-06-30 */ ? 1 : s[1239] >= 18809 /* 2021-07-01 */ ? 2 : 0) : 0) << 25 | s[1240] << 27 | s[1241] << 28 | s[1242] << 29, s[727], s[306], s[313], s[315], s[1243] << 0 | s[1244] << 1 | s[1245] << 2 | s[308] << 3 | s[310] << 4 | (s[1246] ? (s[1247] <= 18808 /* 2021-06-30 */ ? 1 : s[1248] ? 2 : 0) : 0) << 5 | s[1249] << 7 | s[1250] << 8 | s[1251] << 9 | s[1252] << 10 | s[1253] << 11 | s[1254] << 12 | s[730] << 13 | s[731] << 14 | (s[1255] && !s[1256] && s[1257] < NEVER ? (s[1257] <= 18808 /* 2021-06-30 */ ? 1 : s[1258] >= 18809 /* 2021-07-01 */ ? 2 : 0) : 0) << 15 | s[1259] << 17 | s[1260] << 18 | s[1256] << 19 | s[1261] << 20 | s[1262] << 21 | s[1263] << 22 | s[1264] << 23 | s[318] << 24 | s[319] << 25 | (s[730] && !s[731] && s[1265] < NEVER ? (s[1265] <= 18808 /* 2021-06-30 */ ? 1 : s[1266] >= 18809 /* 2021-07-01 */ ? 2 : 0) : 0) << 26 | s[1267] << 28 | s[1268] << 29, s[312], s[314], s[728], s[729], s[316], s[317], s[1269] << 0 | s[1270] << 1 | s[1271] << 2 | s[1272] << 3 | s[734] << 4 | s[735] << 5 | (s[318] && !s[319] && s[1273] < NEVER ? (s[1273] <= 18808 /* 2021-06-30 */ ? 1 : s[1274] >= 18809 /* 2021-07-01 */ ? 2 : 0) : 0) << 6 | s[1275] << 8 | s[1276] << 9 | s[1277] << 10 | s[1278] << 11 | s[1279] << 12 | s[1280] << 13 | s[738] << 14 | s[739] << 15 | (s[734] && !s[735] && s[1281] < NEVER ? (s[1281] <= 18808 /* 2021-06-30 */ ? 1 : s[1282] >= 18809 /* 2021-07-01 */ ? 2 : 0) : 0) << 16 | s[1283] << 18 | s[1284] << 19 | s[1285] << 20 | s[1286] << 21 | s[1287] << 22 | s[1288] << 23 | s[745] << 24 | (s[908] ? (s[40] <= 14691 /* 2010-03-23 */ ? s[910] : s[909] ? (s[41] >= 14692 /* 2010-03-24 */ ? 2 : 0) : s[916]) : 0) << 25 | s[338] << 28 | s[339] << 29, s[732], s[733], s[736], s[737], s[743], s[744], s[336], s[337], s[340], s[341], s[342] << 0 | s[748] << 1 | s[749] << 2 | s[755] << 3 | s[756] << 4 | (s[111] && !s[112] && !s[113] ? s[924] : 0) << 5 | s[1289] << 6 | s[1290] << 7 | s[344] << 8 | s[757] << 9 | s[758] << 10 | s[759] << 11 | s[769] << 12 | s[770] << 13 | (s[74] && !s[75] && !s[73] ? s[461] : 0) << 14 | (f.sygemeldtITide ? 65536 : 0) | (f.indsigelseModSenSygemelding ? 131072 : 0) | (f.fyldestgoerendeBegrundelse ? 262144 : 0) | s[773] << 19 | s[774] << 20 | (s[93] ? (s[464] ? (s[1186] ? s[466] : s[1291] ? 2 : 0) : 0) : 0) << 21 | s[777] << 23 | s[778] << 24 | s[1292] << 25 | s[1293] << 26 | s[781] << 27 | s[782] << 28, s[746], s[747], s[753], s[754], s[767], s[768], s[771], s[772], s[775], s[776], s[779], s[780], (s[360] ? (s[464] ? (s[465] ? s[466] : s[1294] ? s[468] : s[1186] ? s[1295] : s[837] ? s[1188] : s[838] ? 5 : 0) : 0) : 0) << 0 | s[360] << 3 | s[372] << 4 | (f.underretningsbrevSendt ? 32 : 0) | s[366] << 6 | s[357] << 7 | s[358] << 8 | s[359] << 9 | (s[360] ? s[461] : 0) << 10 | s[354] << 12 | s[356] << 13 | s[355] << 14 | (s[360] ? (s[464] ? (s[465] ? s[466] : s[1294] ? s[468] : s[65] <= 19722 /* 2023-12-31 */ ? s[1295] : s[63] >= 19723 /* 2024-01-01 */ ? 4 : 0) : 0) : 0) << 15 | s[1296] << 18 | s[1297] << 19 | s[1298] << 20 | s[1299] << 21 | (f.undskyldendeForhold ? 4194304 : 0) | s[1300] << 23 | (f.arbejdsgiverAnmeldteIkke ? 16777216 : 0) | s[1301] << 25 | s[785] << 26 | s[786] << 27 | s[789] << 28 | s[790] << 29, s[783], s[784], s[787], s[788], (s[69] ? (s[464] ? (s[465] ? s[466] : s[935] ? s[468] : s[1294] ? (s[936] ? 3 : 0) : s[1186] ? (s[1302] ? 4 : 0) : s[1291] ? 5 : 0) : 0) : 0) << 0 | s[1303] << 3 | s[1304] << 4 | s[430] << 5 | s[426] << 6 | s[1305] << 7 | s[793] << 8 | s[794] << 9 | s[1306] << 10 | (s[1306] === 1 ? 0 : s[1306] === 2 ? 0 : s[1306] === 4 ? 0 : s[1306] === 6 ? (f.oplystDelvistLedig ? 1 : 0) : 0) << 13 | (f.oplystDelvistLedig ? 16384 : 0) | s[801] << 15 | s[802] << 16 | (s[87] ? (s[464] ? (s[465] ? s[466] : s[1185] ? s[468] : s[1187]) : 0) : 0) << 17 | s[810] << 19 | s[811] << 20 | s[812] << 21 | (s[87] ? s[1307] : 0) << 22 | s[1308] << 25 | s[1309] << 26 | s[1310] << 27 | (f.nemrefusionNede ? 268435456 : 0) | s[805] << 29, s[791], s[792], s[799], s[800], s[803], s[804], s[806] << 0 | (s[87] ? s[461] : 0) << 1 | s[1311] << 3 | s[1312] << 4 | s[807] << 5 | s[808] << 6 | s[809] << 7 | s[823] << 8 | s[824] << 9 | s[1313] << 10 | s[411] << 11 | s[412] << 12 | s[407] << 13 | s[409] << 14 | (f.ledigUdenLoen ? 32768 : 0) | (f.arbejdsgiverTilbyderDeltid ? 65536 : 0) | s[419] << 17 | s[420] << 18 | s[408] << 19 | s[410] << 20 | (s[464] ? (s[465] ? s[466] : s[837] ? s[468] : s[937]) : 0) << 21 | s[1314] << 23 | s[1315] << 24 | s[1316] << 25 | s[395] << 26 | s[1317] << 27 | s[827] << 28 | s[828] << 29, s[413], s[415], s[821], s[822], s[414], s[416], s[417], s[418], s[405], s[406], s[825], s[826], s[1318] << 0 | s[1319] << 1 | s[1320] << 2 | s[815] << 3 | s[816] << 4 | s[819] << 5 | s[820] << 6 | s[829] << 7 | s[830] << 8 | s[1321] << 9 | s[1322] << 10 | s[1323] << 11 | s[1324] << 12 | s[1325] << 13 | s[1326] << 14 | s[1327] << 15 | s[1328] << 16 | s[1329] << 17 | (f.aftaleMedArbejdsgiver ? 262144 : 0) | s[1330] << 19 | s[1331] << 20 | s[427] << 21 | s[428] << 22 | (s[69] ? s[1307] : 0) << 23 | s[1332] << 26 | s[1333] << 27 | s[1334] << 28 | (f.skyldesLoenmodtageren ? 536870912 : 0), s[813], s[814], s[817], s[818], (f.forkertVejledning ? 1 : 0) | (f.saerligeOmstaendighederForRefusion ? 2 : 0) | s[1335] << 2 | s[833] << 3 | s[834] << 4 | (s[69] ? (s[464] ? (s[465] ? s[466] : s[1294] ? s[468] : s[1186] ? s[1295] : s[1188]) : 0) : 0) << 5 | s[1336] << 8 | s[1337] << 9 | s[1338] << 10 | s[1339] << 11 | s[1340] << 12 | s[1341] << 13 | s[1342] << 14 | s[1343] << 15 | s[1344] << 16 | s[1345] << 17 | s[1346] << 18, s[831], s[832]] }
}
