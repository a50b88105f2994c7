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
  const v15 = v14 ? v8 : NEVER
  const v16 = v5 >= NEVER
  s[5] = v16
  const SDL_6_1 = v6 ? v15 : FIRST_DAY
  s[35] = SDL_6_1
  const SDL_6_1_hoej = v6 ? v15 : NEVER
  s[37] = SDL_6_1_hoej
  const SDL_6_1_ir = v16 || !v6
  s[7] = SDL_6_1_ir
  // ALF.62.3: Sidste sygedag, a-kassen betaler (ALF § 62, stk. 3)
  const v20 = !v16 && SDL_6_1 <= 13331 /* 2006-07-02 */
  s[39] = v20
  const v21 = SDL_6_1_hoej >= 13332 /* 2006-07-03 */
  s[36] = v21
  const v22 = SDL_6_1 <= 16439 /* 2015-01-04 */
  s[42] = v22
  const v23 = !v16 && v21 && v22
  const v24 = SDL_6_1 <= 2147483646
  s[38] = v24
  const v25 = !v16 && SDL_6_1_hoej >= 16440 /* 2015-01-05 */ && v24
  s[43] = v25
  const v26 = f.persongruppe === 'ledig'
  s[55] = v26
  const v27 = shiftDays(SDL_6_1, 13)
  const v28 = shiftDays(SDL_6_1_hoej, 13)
  const v29 = v26 && SDL_6_1_ir
  s[324] = v29
  const v30 = SDL_6_1_ir || !v16 && SDL_6_1_hoej === NEVER
  s[40] = v30
  const v31 = v25 && (!v26 || !v16)
  const ALF_62_3 = v20 ? FIRST_DAY : v31 ? (v26 ? (f.dagpengerettenSlutter ? Math.min(v27, f.sidsteDagMedDagpengeret) : v27) : NEVER) : NEVER
  s[233] = ALF_62_3
  const ALF_62_3_hoej = v20 ? NEVER : v23 ? NEVER : v26 ? (f.dagpengerettenSlutter ? Math.min(v28, f.sidsteDagMedDagpengeret) : v28) : NEVER
  s[234] = ALF_62_3_hoej
  const ALF_62_3_er = v20 || v23 || v31
  s[232] = ALF_62_3_er
  const ALF_62_3_ir = v20 || v25 && v29 || v30
  s[235] = ALF_62_3_ir
  // BEK937.27: Sygedagpenge under uddannelse (BEK 937/2024 § 27, stk. 1-3)
  const v36 = f.vurderingsdato >= 13332 /* 2006-07-03 */
  s[1] = v36
  const v37 = f.vurderingsdato >= 19936 /* 2024-08-01 */
  const v38 = f.uddannelseUnderSygdom === 'foer'
  const v39 = f.uddannelseUnderSygdom === 'begyndt_under' && f.undervisningstimer <= 600 && f.uddannelsePasserMedBehandling && f.uddannelseUdskyderRevalidering === false
  const v40 = !v37 && (v38 || v39) || v37 && (v38 || v39 || f.uddannelseUnderSygdom === 'opfoelgning')
  const v41 = f.uddannelseUnderSygdom === 'ingen'
  const BEK937_27 = !v41 && (!v36 || v40)
  s[400] = BEK937_27
  const BEK937_27_nej = !v41 && (!v36 || !v40)
  s[401] = BEK937_27_nej
  const BEK937_27_ir = v41 || !v36
  s[402] = BEK937_27_ir
  // FERIEBEK.2.6: 12 måneder med løntilskud imellem (BEK 762/2025 § 2, stk. 6)
  const LAS_68_5 = f.vurderingsdato >= 15706 /* 2013-01-01 */
  s[0] = LAS_68_5
  const FERIEBEK_2_6 = LAS_68_5 && sum(f.ydelsesperioder, (r_ydelsesperioder) => r_ydelsesperioder.slags === 'loentilskud' ? 1 : 0) > 0
  s[404] = FERIEBEK_2_6
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
  s[150] = FERIEBEK_2
  const FERIEBEK_2_nej = LAS_68_5 && (!LAS_68_5 || !v61)
  s[149] = FERIEBEK_2_nej
  // LOV1750.21.8: Dit ressourceforløb fortsætter efter de gamle regler (lov 1750/2025 § 21, stk. 8)
  const v64 = f.vurderingsdato >= 20485 /* 2026-02-01 */
  s[76] = v64
  const v65 = f.ressourceforloebErBevilget && f.ressourceforloebBevilgetDen <= 20484 /* 2026-01-31 */
  s[77] = v65
  const v66 = LAS_68_5 && (!v64 || v65)
  const LOV1750_21_8 = f.ressourceforloebErBevilget && (!v36 || v66)
  s[85] = LOV1750_21_8
  const LOV1750_21_8_nej = f.ressourceforloebErBevilget && (!v36 || !v66)
  s[87] = LOV1750_21_8_nej
  const LOV1750_21_8_ir = f.ressourceforloebErBevilget === false || !v36
  s[86] = LOV1750_21_8_ir
  // LAB.36.3: Koordinerende sagsbehandler (LAB § 36, stk. 3)
  const LAB_36_3 = f.ressourceforloebErBevilget && (!v36 || LAS_68_5 && (!v64 || LOV1750_21_8))
  s[405] = LAB_36_3
  const LAB_36_3_nej = f.ressourceforloebErBevilget && (!v36 || !LAS_68_5 || v64 && LOV1750_21_8_nej)
  s[406] = LAB_36_3_nej
  const LAB_36_3_ir = f.ressourceforloebErBevilget === false || !v36 || LAS_68_5 && v64 && LOV1750_21_8_ir
  s[407] = LAB_36_3_ir
  // LAB.43: Samlet beskrivelse (LAB § 43)
  const v73 = f.vurderingsdato >= 20635 /* 2026-07-01 */
  s[78] = v73
  const v74 = f.afgoerelsenGaelder === 'fleksjob' || f.afgoerelsenGaelder === 'tilskud_til_selvstaendig' || f.afgoerelsenGaelder === 'foertidspension'
  s[161] = v74
  const v75 = v73 && v74
  const LAB_43 = !v36 || v75
  s[394] = LAB_43
  const LAB_43_nej = !v36 || !v75
  s[395] = LAB_43_nej
}

function svar_2(f, s) {
  // SDL.7.2: Det mindste fravær (SDL § 7, stk. 2)
  const v0 = f.persongruppe === 'loenmodtager'
  s[41] = v0
  const v1 = f.normalTimerPrUge - f.timerDuKanArbejde
  s[367] = v1
  const v2 = f.timerDuKanArbejde === 0 || v1 >= 400
  const v3 = f.persongruppe === 'selvstaendig'
  s[54] = v3
  const v4 = f.andelAfArbejdetDuKan <= 5000
  s[106] = v4
  const v5 = v3 && v4
  const v6 = f.persongruppe === 'ledig' || f.persongruppe === 'ingen'
  const v7 = !s[0] && (v0 && v2 || v5 || v6) || s[0] && (v0 && (v2 || f.ansatIFleksjob && f.ansatFra >= 15706 /* 2013-01-01 */) || v5 || v6)
  const SDL_7_2 = !s[1] || v7
  s[572] = SDL_7_2
  const SDL_7_2_nej = !s[1] || !v7
  s[573] = SDL_7_2_nej
  // SDL.7.1: Uarbejdsdygtig på grund af egen sygdom (SDL § 7, stk. 1-2)
  const SDL_7_1 = !s[1] || f.uarbejdsdygtigVedEgenSygdom && (SDL_7_2 || !s[1])
  s[57] = SDL_7_1
  const SDL_7_1_nej = !s[1] || f.uarbejdsdygtigVedEgenSygdom === false || SDL_7_2_nej
  s[63] = SDL_7_1_nej
  // SDL.24.3.2: De første dage, der ikke tæller (SDL § 24, stk. 3, nr. 1-2)
  const v12 = v3 ? 14 : 15
  const v13 = v3 ? 14 : 21
  const v14 = v3 ? 14 : 30
  // SDL.24.3: Dage, der tæller med (SDL § 24, stk. 3-4)
  const v15 = dropFirst(s[2], (start) => start >= NEVER ? 0 : start >= 13332 /* 2006-07-03 */ ? (start >= 13605 /* 2007-04-02 */ ? (start >= 14032 /* 2008-06-02 */ ? (start >= 15341 /* 2012-01-02 */ ? v14 : v13) : v12) : 14) : Infinity)
  const v16 = dropFirst(s[2], (start) => { const r0_0 = start >= 13332 /* 2006-07-03 */; const r0_1 = start >= NEVER; const r0_2 = r0_0 ? (start >= 13605 /* 2007-04-02 */ ? (start >= 14032 /* 2008-06-02 */ ? (start >= 15341 /* 2012-01-02 */ ? v14 : v13) : v12) : 14) : -Infinity; return Math.max(0, r0_1 ? 0 : r0_1 || !r0_0 ? Math.min(0, r0_2) : r0_2) })
  const v17 = allPeriods(f.afbrydelser)
  const v18 = without(v15, v17)
  const v19 = without(v16, v17)
  const SDL_24_3 = !s[3] ? NO_DAYS : without(v18, intersectTable(from(v19, 15523 /* 2012-07-02 */), HELLIGDAGE_1))
  s[11] = SDL_24_3
  const SDL_24_3_hoej = !s[3] ? ALL_DAYS : without(v19, intersectTable(from(v18, 15523 /* 2012-07-02 */), HELLIGDAGE_1))
  s[10] = SDL_24_3_hoej
  const SDL_24_3_eksakt = s[3] && sameDays(v15, v16)
  s[637] = SDL_24_3_eksakt
  // SDL.25.1: Grænsen for pensionister m.fl. (SDL § 25, stk. 1)
  const v23 = f.pensionDuFaar === 'foertidspension' || f.pensionDuFaar === 'seniorpension'
  s[64] = v23
  const v24 = f.pensionDuFaar === 'tidlig_pension'
  s[65] = v24
  const v25 = s[4] >= 15012 /* 2011-02-07 */
  s[319] = v25
  const v26 = onWeekdays(SDL_24_3, 62)
  s[9] = v26
  const v27 = onWeekdays(SDL_24_3_hoej, 62)
  s[8] = v27
  const v28 = monthEndOver(v27, 12, 130, s[4])
  const v29 = monthEndOver(v26, 12, 130, s[4])
  const v30 = !s[5] && s[6] >= v28
  const v31 = !s[5] && s[6] < v29
  const v32 = v30 && !s[5]
  const v33 = s[7] && !s[5] && v29 >= NEVER
  const v34 = v32 ? v28 : NEVER
  const v35 = v31 ? NEVER : v29
  const v36 = v32 ? (v31 || v33 ? Math.max(v29, v35) : v29) : v35
  const v37 = v32 || v31 || v33
  const v38 = monthEndOver(SDL_24_3_hoej, 12, 182, s[4])
  const v39 = monthEndOver(SDL_24_3, 12, 182, s[4])
  const v40 = !s[5] && s[6] >= v38
  const v41 = !s[5] && s[6] < v39
  const v42 = v40 && !s[5]
  const v43 = s[7] && !s[5] && v39 >= NEVER
  const v44 = v42 ? v38 : NEVER
  const v45 = v41 ? NEVER : v39
  const v46 = v42 ? (v41 || v43 ? Math.max(v39, v45) : v39) : v45
  const v47 = v42 || v41 || v43
  const SDL_25_1 = v25 ? (v37 ? (v47 ? Math.min(v34, v44) : v34) : v44) : FIRST_DAY
  s[70] = SDL_25_1
  const SDL_25_1_hoej = v25 ? (v37 ? (v47 ? Math.max(v36, v46) : v36) : v46) : NEVER
  s[71] = SDL_25_1_hoej
  const v50 = v23 || f.opfylderHelbredsbetingelserForFoertidspension || f.naaetFolkepensionsalder || v24
  s[246] = v50
  const SDL_25_1_er = v50 && !s[5] && (!v25 || v37 || v47)
  s[66] = SDL_25_1_er
  const SDL_25_1_ir = !v50 || s[5] || !v25 || v30 && s[7] || s[7] && !((s[5] || !s[7] && v28 === v29) && !s[5] && (s[5] || v28 === NEVER)) || v40 && s[7] || s[7] && !((s[5] || !s[7] && v38 === v39) && !s[5] && (s[5] || v38 === NEVER))
  s[68] = SDL_25_1_ir
}

function svar_3(f, s) {
  // SDL.24.1: Revurderingstidspunktet (SDL § 24, stk. 1)
  const v0 = monthEndOver(s[8], 18, 260, s[4])
  const v1 = monthEndOver(s[9], 18, 260, s[4])
  const v2 = !s[5] && v0 <= 16251 /* 2014-06-30 */
  const v3 = !s[5] && v1 > 16251 /* 2014-06-30 */
  const v4 = !s[5] && s[6] >= v0
  const v5 = !s[5] && s[6] < v1
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
  s[24] = v15
  const v16 = v3 ? NEVER : v10
  const v17 = v13 ? (v3 || v14 ? Math.max(v10, v16) : v10) : v16
  s[25] = v17
  const v18 = v13 || v3 || v14
  s[23] = v18
  const v19 = v2 && v12 || s[7] && !((!v11 || !v12 && v8 === v10) && v11 && (!v11 || v8 === NEVER))
  s[21] = v19
  const v20 = monthEndOver(s[10], 18, 364, s[4])
  const v21 = monthEndOver(s[11], 18, 364, s[4])
  const v22 = !s[5] && v20 <= 16251 /* 2014-06-30 */
  const v23 = !s[5] && v21 > 16251 /* 2014-06-30 */
  const v24 = !s[5] && s[6] >= v20
  const v25 = !s[5] && s[6] < v21
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
  s[27] = v35
  const v36 = v23 ? NEVER : v30
  const v37 = v33 ? (v23 || v34 ? Math.max(v30, v36) : v30) : v36
  s[28] = v37
  const v38 = v33 || v23 || v34
  s[26] = v38
  const v39 = v22 && v32 || s[7] && !((!v31 || !v32 && v28 === v30) && v31 && (!v31 || v28 === NEVER))
  s[22] = v39
  const v40 = v18 || v38
  const v41 = v18 ? (v38 ? Math.min(v15, v35) : v15) : v35
  const v42 = v18 ? (v38 ? Math.max(v17, v37) : v17) : v37
  s[15] = v42
  const v43 = v18 && v15 <= 16251 /* 2014-06-30 */ && v17 >= 13332 /* 2006-07-03 */ || v38 && v35 <= 16251 /* 2014-06-30 */ && v37 >= 13332 /* 2006-07-03 */
  s[20] = v43
  const v44 = s[4] >= 16252 /* 2014-07-01 */
  s[17] = v44
  const v45 = Math.max(s[4], 16252 /* 2014-07-01 */)
  const v46 = monthEndOver(s[8], 9, 110, v45)
  const v47 = monthEndOver(s[9], 9, 110, v45)
  const v48 = !s[5] && s[6] >= v46
  const v49 = !s[5] && s[6] < v47
  const v50 = v48 && !s[5]
  const v51 = s[7] && !s[5] && v47 >= NEVER
  const v52 = v50 ? v46 : NEVER
  const v53 = v49 ? NEVER : v47
  const v54 = v50 ? (v49 || v51 ? Math.max(v47, v53) : v47) : v53
  const v55 = v50 || v49 || v51
  s[32] = v55
  const v56 = v48 && s[7] || s[7] && !((s[5] || !s[7] && v46 === v47) && !s[5] && (s[5] || v46 === NEVER))
  s[30] = v56
  const v57 = monthEndOver(s[10], 9, 154, v45)
  const v58 = monthEndOver(s[11], 9, 154, v45)
  const v59 = !s[5] && s[6] >= v57
  const v60 = !s[5] && s[6] < v58
  const v61 = v59 && !s[5]
  const v62 = s[7] && !s[5] && v58 >= NEVER
  const v63 = v61 ? v57 : NEVER
  const v64 = v60 ? NEVER : v58
  const v65 = v61 ? (v60 || v62 ? Math.max(v58, v64) : v58) : v64
  const v66 = v61 || v60 || v62
  s[33] = v66
  const v67 = v59 && s[7] || s[7] && !((s[5] || !s[7] && v57 === v58) && !s[5] && (s[5] || v57 === NEVER))
  s[31] = v67
  const v68 = v55 || v66
  s[29] = v68
  const v69 = !(v55 && !v56 || v66 && !v67) && (v40 || v55 || v66)
  const v70 = v69 ? FIRST_DAY : v55 ? (v66 ? Math.min(v52, v63) : v52) : v63
  const v71 = v69 ? NEVER : v55 ? (v66 ? Math.max(v54, v65) : v54) : v65
  s[16] = v71
  const v72 = v43 && v40
  s[13] = v72
  const v73 = !(v18 && !v19 && v15 >= 13332 /* 2006-07-03 */ && v17 <= 16251 /* 2014-06-30 */ || v38 && !v39 && v35 >= 13332 /* 2006-07-03 */ && v37 <= 16251 /* 2014-06-30 */) && (v68 || v69)
  s[14] = v73
  const v74 = !s[5] && countDays(s[8], 15979 /* 2013-10-01 */, 16251 /* 2014-06-30 */) > 110
  const v75 = v2 || !s[5] && countDays(s[9], 15979 /* 2013-10-01 */, 16251 /* 2014-06-30 */) <= 110
  s[18] = v75
  const v76 = !s[5] && countDays(s[10], 15979 /* 2013-10-01 */, 16251 /* 2014-06-30 */) > 154
  const v77 = v22 || !s[5] && countDays(s[11], 15979 /* 2013-10-01 */, 16251 /* 2014-06-30 */) <= 154
  s[19] = v77
  const v78 = !v44 && (!s[5] && countDays(s[10], 16252 /* 2014-07-01 */, 16252 /* 2014-07-01 */) >= 1 || s[7]) && ((v3 || s[7]) && (v74 || s[7]) && (v3 || v74) || (v23 || s[7]) && (v76 || s[7]) && (v23 || v76) || s[7])
  s[12] = v78
  const SDL_24_1 = v78 ? FIRST_DAY : v72 ? (v73 ? Math.min(v41, v70) : v41) : v70
  s[34] = SDL_24_1
}

function svar_4(f, s) {
  // SDL.24.1: Revurderingstidspunktet (SDL § 24, stk. 1)
  const SDL_24_1_hoej = s[12] ? NEVER : s[13] ? (s[14] ? Math.max(s[15], s[16]) : s[15]) : s[16]
  s[72] = SDL_24_1_hoej
  const SDL_24_1_er = !s[5] && (s[12] || !(s[12] && !(s[17] || !s[5] && countDays(s[11], 16252 /* 2014-07-01 */, 16252 /* 2014-07-01 */) < 1 || (s[18] || s[7]) && (s[19] || s[7]) && (s[18] || s[19]))) && (s[13] || s[14]))
  s[67] = SDL_24_1_er
  const SDL_24_1_ir = s[5] || s[12] || !(s[12] && !(s[17] || !s[5] && countDays(s[11], 16252 /* 2014-07-01 */, 16252 /* 2014-07-01 */) < 1 || (s[18] || s[7]) && (s[19] || s[7]) && (s[18] || s[19]))) && (s[20] && (s[21] || s[22]) || !(s[23] && !s[21] && s[24] >= 13332 /* 2006-07-03 */ && s[25] <= 16251 /* 2014-06-30 */ || s[26] && !s[22] && s[27] >= 13332 /* 2006-07-03 */ && s[28] <= 16251 /* 2014-06-30 */) && (s[29] && (s[30] || s[31]) || !(s[32] && !s[30] || s[33] && !s[31])))
  s[69] = SDL_24_1_ir
  // SDL.27.1.1: Forlængelse, fordi revalidering er sandsynlig (SDL § 27, stk. 1, nr. 1)
  const v3 = SDL_24_1_er && s[34] < NEVER
  s[226] = v3
  const v4 = SDL_24_1_er && SDL_24_1_hoej >= NEVER
  s[227] = v4
  const v5 = Math.max(f.vurderingsdato, s[34])
  const v6 = Math.max(f.vurderingsdato, SDL_24_1_hoej)
  const v7 = Math.max(f.vurderingsdato, v5)
  const v8 = Math.min(f.vurderingsdato, v6)
  const v9 = v3 && SDL_24_1_er
  const v10 = SDL_24_1_ir && SDL_24_1_er && v8 >= v7
  const v11 = v4 || v10
  const v12 = v4 ? (v10 ? Math.min(f.vurderingsdato, v7) : f.vurderingsdato) : v7
  const v13 = v4 ? (v10 ? Math.max(f.vurderingsdato, v8) : f.vurderingsdato) : v8
  const v14 = f.forlaengelseErAfgjort || v9 || v4 || v10
  s[266] = v14
  const v15 = f.forlaengelseErAfgjort ? f.forlaengelseAfgjortDen : v9 ? (v11 ? Math.min(v5, v12) : v5) : v12
  s[268] = v15
  const v16 = f.forlaengelseErAfgjort ? f.forlaengelseAfgjortDen : v9 ? (v11 ? Math.max(v6, v13) : v6) : v13
  s[269] = v16
  const v17 = v14 && v15 <= 13331 /* 2006-07-02 */
  s[271] = v17
  const v18 = v16 >= 13332 /* 2006-07-03 */
  s[267] = v18
  const v19 = v15 <= 2147483646
  const v20 = v15 <= 15011 /* 2011-02-06 */
  s[270] = v20
  const v21 = v14 && v18 && v20
  s[285] = v21
  const v22 = v16 >= 15012 /* 2011-02-07 */
  const v23 = v15 <= 20484 /* 2026-01-31 */
  const v24 = v14 && v22 && v23
  const v25 = v14 && v16 >= 20485 /* 2026-02-01 */ && v19
  s[284] = v25
  const v26 = f.forlaengelseErAfgjort === false && (v3 && SDL_24_1_ir || SDL_24_1_ir && !((!SDL_24_1_er || !SDL_24_1_ir && v5 === v6) && SDL_24_1_er && (!SDL_24_1_er || f.vurderingsdato === v5))) || v14 && v16 === NEVER
  s[277] = v26
  const SDL_27_1_1 = v17 || v21 && f.revalideringErSandsynlig || v24 && f.revalideringErSandsynlig || v25
  s[286] = SDL_27_1_1
  const SDL_27_1_1_nej = v17 || v21 && f.revalideringErSandsynlig === false || v24 && f.revalideringErSandsynlig === false || v25
  s[294] = SDL_27_1_1_nej
  const SDL_27_1_1_ir = v17 || v25 || v26
  s[314] = SDL_27_1_1_ir
  // SDL.27.1.2: Forlængelse for at afklare arbejdsevnen (SDL § 27, stk. 1, nr. 2)
  const v30 = v14 && v22 && v19
  const SDL_27_1_2 = v17 || v21 && f.afklaringErNoedvendig || v30 && f.afklaringErNoedvendig
  s[300] = SDL_27_1_2
  const SDL_27_1_2_nej = v17 || v21 && f.afklaringErNoedvendig === false || v30 && f.afklaringErNoedvendig === false
  s[302] = SDL_27_1_2_nej
  const SDL_27_1_2_ir = v17 || v26
  s[276] = SDL_27_1_2_ir
  // SDL.27.1.3.uger: Længste forlængelse ved lægebehandling (SDL § 27, stk. 1, nr. 3)
  const v34 = v14 && v18 && v15 <= 13544 /* 2007-01-31 */
  const v35 = v14 && v16 >= 13545 /* 2007-02-01 */ && v20
  const v36 = v14 && v22 && v15 <= 16251 /* 2014-06-30 */
  s[272] = v36
  const v37 = v16 >= 16252 /* 2014-07-01 */
  const v38 = v14 && v37 && v19
  s[274] = v38
  const v39 = v36 || v38
  s[273] = v39
  const SDL_27_1_3_uger = v17 ? -Infinity : v34 ? 364 : v35 ? 364 : v36 ? 728 : 938
  s[280] = SDL_27_1_3_uger
  const SDL_27_1_3_uger_hoej = v17 ? Infinity : v35 || v39 ? (v39 ? (v38 ? 938 : 728) : 728) : 364
  s[282] = SDL_27_1_3_uger_hoej
  const SDL_27_1_3_uger_er = v17 || v34 || v35 || v36 || v38
  s[278] = SDL_27_1_3_uger_er
  // SDL.27.1.3: Forlængelse ved lægebehandling (SDL § 27, stk. 1, nr. 3)
  const v43 = f.underLaegebehandling === false || f.laegensSkoenErSikkert === false || SDL_27_1_3_uger_er && SDL_27_1_3_uger < f.laegensSkoenUgerTilArbejde
  const v44 = f.underLaegebehandling && f.laegensSkoenErSikkert && (SDL_27_1_3_uger_er && SDL_27_1_3_uger_hoej >= f.laegensSkoenUgerTilArbejde || SDL_27_1_2_ir)
  const v45 = f.underLaegebehandling && f.laegensSkoenErSikkert && f.laegensSkoenUgerTilArbejde <= 364
  const v46 = f.underLaegebehandling && f.laegensSkoenErSikkert && f.laegensSkoenUgerTilArbejde <= 728
  const SDL_27_1_3 = v17 || v34 && v44 || v35 && (v45 || v46) || v30 && v44
  s[306] = SDL_27_1_3
  const SDL_27_1_3_nej = v17 || v34 && v43 || v35 && (!v45 || !v46) || v30 && v43
  s[308] = SDL_27_1_3_nej
  // SDL.27.1.4: Forlængelse, fordi fleksjob eller pension skal afklares (SDL § 27, stk. 1, nr. 4)
  const v49 = v14 && v37 && v23
  s[283] = v49
  const SDL_27_1_4 = v17 || v21 && f.kanIkkeArbejdePaaNormaleVilkaar || v36 && f.kanIkkeArbejdePaaNormaleVilkaar || v49 && f.sagSkalIRehabiliteringsteam || v25
  s[311] = SDL_27_1_4
  const SDL_27_1_4_nej = v17 || v21 && f.kanIkkeArbejdePaaNormaleVilkaar === false || v36 && f.kanIkkeArbejdePaaNormaleVilkaar === false || v49 && f.sagSkalIRehabiliteringsteam === false || v25
  s[313] = SDL_27_1_4_nej
  // SDL.27.1.5: Forlængelse ved livstruende sygdom (SDL § 27, stk. 1, nr. 5)
  const v52 = f.laegenVurdererLivstruende && f.behandlingsmulighederUdtoemte
  const SDL_27_1_5 = v17 || v21 && v52 || v36 && v52 || v38 && f.laegenVurdererLivstruende
  s[287] = SDL_27_1_5
  const SDL_27_1_5_nej = v17 || v21 && !v52 || v36 && !v52 || v38 && f.laegenVurdererLivstruende === false
  s[295] = SDL_27_1_5_nej
  // SDL.27.1.6: Forlængelse ved arbejdsskadesag (SDL § 27, stk. 1, nr. 6)
  const v55 = f.arbejdsskadesag === 'uden_afgoerelse'
  const v56 = f.arbejdsskadesag === 'uden_afgoerelse' || f.arbejdsskadesag === 'foreloebig_afgoerelse'
  const SDL_27_1_6 = v17 || v21 && v55 || v36 && v55 || v38 && v56
  s[288] = SDL_27_1_6
  const SDL_27_1_6_nej = v17 || v21 && !v55 || v36 && !v55 || v38 && !v56
  s[296] = SDL_27_1_6_nej
  // SDL.27.1.7.2: Åbenbar sag om førtidspension uden om rehabiliteringsteamet (SDL § 27, stk. 1, nr. 7)
  const v59 = v14 && v16 >= 16953 /* 2016-06-01 */ && v15 <= 16974 /* 2016-06-22 */
  const v60 = v14 && v16 >= 16975 /* 2016-06-23 */ && v15 <= 20634 /* 2026-06-30 */
  const v61 = v14 && v16 >= 20635 /* 2026-07-01 */ && v19
  const SDL_27_1_7_2 = v17 || v59 || v60 && f.arbejdsevnenKanAabenbartIkkeForbedres || v61
  s[689] = SDL_27_1_7_2
  const SDL_27_1_7_2_nej = v17 || v14 && v18 && v15 <= 16952 /* 2016-05-31 */ || v59 || v60 && f.arbejdsevnenKanAabenbartIkkeForbedres === false || v61
  s[690] = SDL_27_1_7_2_nej
  const SDL_27_1_7_2_ir = v17 || v59 || v61 || v26
  s[691] = SDL_27_1_7_2_ir
  // SDL.27.1.7: Forlængelse ved sag om førtidspension (SDL § 27, stk. 1, nr. 7)
  const SDL_27_1_7 = v17 || v21 && f.foertidspensionssagPaabegyndt || v36 && f.foertidspensionssagPaabegyndt || v38 && (f.ansoegningOmFoertidspension || SDL_27_1_7_2)
  s[289] = SDL_27_1_7
  const SDL_27_1_7_nej = v17 || v21 && f.foertidspensionssagPaabegyndt === false || v36 && f.foertidspensionssagPaabegyndt === false || v38 && f.ansoegningOmFoertidspension === false && (SDL_27_1_7_2_nej || SDL_27_1_7_2_ir)
  s[297] = SDL_27_1_7_nej
  // SDL.27.1: Forlængelse af sygedagpenge (SDL § 27, stk. 1)
  const v67 = v14 && v18 && v19
  s[275] = v67
  const v68 = SDL_27_1_1_nej || SDL_27_1_1_ir
  s[290] = v68
  const v69 = SDL_27_1_5_nej || SDL_27_1_2_ir
  s[291] = v69
  const v70 = SDL_27_1_6_nej || SDL_27_1_2_ir
  s[292] = v70
  const v71 = SDL_27_1_7_nej || SDL_27_1_2_ir
  s[293] = v71
  const v72 = SDL_27_1_1_ir && SDL_27_1_2_ir
  s[317] = v72
  const SDL_27_1 = v17 || v67 && (SDL_27_1_1 || SDL_27_1_2 || SDL_27_1_3 || SDL_27_1_4 || SDL_27_1_5 || SDL_27_1_6 || SDL_27_1_7)
  s[73] = SDL_27_1
  const SDL_27_1_nej = v17 || v67 && v68 && (SDL_27_1_2_nej || SDL_27_1_2_ir) && (SDL_27_1_3_nej || SDL_27_1_2_ir) && (SDL_27_1_4_nej || SDL_27_1_1_ir) && v69 && v70 && v71 && (SDL_27_1_1_nej || SDL_27_1_2_nej || SDL_27_1_3_nej || SDL_27_1_4_nej || SDL_27_1_5_nej || SDL_27_1_6_nej || SDL_27_1_7_nej)
  s[74] = SDL_27_1_nej
  const SDL_27_1_ir = v17 || v67 && v72 || v26
  s[75] = SDL_27_1_ir
}

function svar_5(f, s) {
  // SDL.24a.1.grænse: Over grænsen på første fraværsdag (SDL § 24 a, stk. 1)
  const v0 = s[35] <= 16251 /* 2014-06-30 */
  s[240] = v0
  const v1 = !s[5] && s[36] && v0
  s[61] = v1
  const v2 = !s[5] && s[37] >= 16252 /* 2014-07-01 */ && s[38]
  s[58] = v2
  const v3 = monthStart(s[35])
  const v4 = monthStart(s[37])
  const v5 = shiftMonths(v3, -9)
  const v6 = shiftMonths(v4, -9)
  const v7 = shiftDays(v3, -1)
  const v8 = shiftDays(v4, -1)
  const v9 = shiftMonths(v3, -8)
  const v10 = shiftMonths(v4, -8)
  const v11 = shiftDays(s[35], -1)
  const v12 = shiftDays(s[37], -1)
  const SDL_24a_1_graense = s[39] || v2 && (!s[5] && countDays(s[8], v5, v8) > 110 || !s[5] && countDays(s[10], v5, v8) > 154 || !s[5] && countDays(s[8], v9, v12) > 110 || !s[5] && countDays(s[10], v9, v12) > 154)
  s[59] = SDL_24a_1_graense
  const SDL_24a_1_graense_nej = s[39] || v1 || v2 && (!s[5] && countDays(s[9], v6, v7) <= 110 || !s[5] && countDays(s[11], v6, v7) <= 154 || !s[5] && countDays(s[9], v10, v11) <= 110 || !s[5] && countDays(s[11], v10, v11) <= 154)
  s[62] = SDL_24a_1_graense_nej
  const SDL_24a_1_graense_ir = s[39] || v2 && s[7] || s[40]
  s[60] = SDL_24a_1_graense_ir
  // SDL.30.2: Beskæftigelseskravet over for arbejdsgiveren (SDL § 30, stk. 2-4)
  const v16 = s[35] <= 15011 /* 2011-02-06 */
  s[179] = v16
  const v17 = !s[5] && s[36] && v16
  s[45] = v17
  const v18 = f.timerHosArbejdsgiveren >= 7400
  const v19 = v18 && f.genansat && f.paaArbejdeDaSygdommenKom
  const v20 = (!s[5] && shiftDays(s[37], -56) >= f.ansatFra || s[7]) && f.andetFravaerSeneste8Uger === false && v18 || v19
  const v21 = (!s[5] && shiftDays(s[35], -56) < f.ansatFra || f.andetFravaerSeneste8Uger || !v18) && !v19
  const v22 = s[37] >= 15012 /* 2011-02-07 */
  s[44] = v22
  const v23 = !s[5] && v22 && s[38]
  s[48] = v23
  const SDL_30_2 = s[39] || v17 && v20 || v23 && v20
  s[702] = SDL_30_2
  const SDL_30_2_nej = s[39] || v17 && v21 || v23 && v21
  s[703] = SDL_30_2_nej
  const SDL_30_2_ir = s[39] || s[40]
  s[53] = SDL_30_2_ir
  // SDL.30.fleksjob: Ingen arbejdsgiverperiode i fleksjob (SDL § 32, stk. 1, nr. 5)
  const SDL_30_fleksjob = f.ansatIFleksjob && (s[39] || v17 || v23)
  s[704] = SDL_30_fleksjob
  const SDL_30_fleksjob_nej = f.ansatIFleksjob && s[39]
  s[705] = SDL_30_fleksjob_nej
  const SDL_30_fleksjob_ir = f.ansatIFleksjob === false || SDL_30_2_ir
  s[706] = SDL_30_fleksjob_ir
  // SDL.30: Ret over for arbejdsgiveren (SDL § 30, stk. 1)
  const v30 = !s[5] && s[36] && s[38]
  s[51] = v30
  const SDL_30 = s[39] || v30 && s[41] && (SDL_30_2 || SDL_30_2_ir) && (f.ansatIFleksjob === false || SDL_30_fleksjob_nej)
  s[170] = SDL_30
  const SDL_30_nej = s[39] || v30 && (!s[41] || SDL_30_2_nej || f.ansatIFleksjob && (SDL_30_fleksjob || SDL_30_fleksjob_ir))
  s[166] = SDL_30_nej
  // SDL.30.1: Arbejdsgiverperioden (SDL § 30, stk. 1)
  const v33 = !s[5] && s[36] && s[35] <= 13604 /* 2007-04-01 */
  const v34 = !s[5] && s[37] >= 13605 /* 2007-04-02 */ && s[35] <= 14031 /* 2008-06-01 */
  const v35 = s[35] <= 15340 /* 2012-01-01 */
  s[340] = v35
  const v36 = !s[5] && s[37] >= 14032 /* 2008-06-02 */ && v35
  const v37 = s[37] >= 15341 /* 2012-01-02 */
  s[341] = v37
  const v38 = !s[5] && v37 && s[38]
  const v39 = v36 || v38
  const SDL_30_1 = s[39] ? -Infinity : v33 ? 14 : v34 ? 15 : v36 ? 21 : 30
  s[699] = SDL_30_1
  const SDL_30_1_hoej = s[39] ? Infinity : v34 || v39 ? (v39 ? (v38 ? 30 : 21) : 15) : 14
  s[700] = SDL_30_1_hoej
  const SDL_30_1_er = s[39] || v33 || v34 || v36 || v38
  s[701] = SDL_30_1_er
  // SDL.31.1: Sidste dag, arbejdsgiveren betaler (SDL § 31, stk. 1)
  const v43 = shiftDays(s[35], SDL_30_1)
  s[337] = v43
  const v44 = shiftDays(s[37], SDL_30_1_hoej)
  s[338] = v44
  const v45 = !s[5] && SDL_30_1_er
  s[164] = v45
  const v46 = s[7] || SDL_30_2_ir
  s[169] = v46
  const v47 = shiftDays(v43, -1)
  s[167] = v47
  const v48 = shiftDays(v44, -1)
  s[165] = v48
  const v49 = f.fratraeder ? Math.min(v47, f.fratraedelsesdag) : v47
  const v50 = f.fratraeder ? Math.min(v48, f.fratraedelsesdag) : v48
  const v51 = SDL_30 && v45
  const v52 = SDL_30_2_ir && v45 && v50 >= NEVER
  const v53 = SDL_30_nej ? NEVER : v50
  const v54 = v51 || SDL_30_nej || v52
  const v55 = SDL_30 && v46 || SDL_30_2_ir && !((!v45 || !v46 && v49 === v50) && v45 && (!v45 || v49 === NEVER))
  const SDL_31_1 = s[39] ? FIRST_DAY : v51 ? v49 : NEVER
  s[229] = SDL_31_1
  const SDL_31_1_hoej = s[39] ? NEVER : v51 ? (SDL_30_nej || v52 ? Math.max(v50, v53) : v50) : v53
  s[230] = SDL_31_1_hoej
  const SDL_31_1_er = s[39] || v17 && v54 || v23 && v54
  s[228] = SDL_31_1_er
  const SDL_31_1_ir = s[39] || v17 && v55 || v23 && v55 || s[40]
  s[231] = SDL_31_1_ir
  // SDL.32.1: Beskæftigelseskravet over for kommunen (SDL § 32, stk. 1-3)
  const v60 = !s[5] && s[36] && s[35] <= 15522 /* 2012-07-01 */
  const v61 = f.timerSeneste13Uger >= 12000
  const v62 = SDL_31_1_er && SDL_31_1_hoej >= f.vurderingsdato
  const v63 = SDL_30 || SDL_30_2_ir
  s[168] = v63
  const v64 = v63 && (v62 || SDL_31_1_ir) && (SDL_30 || v62)
  s[46] = v64
  const v65 = SDL_30_nej || SDL_31_1_er && SDL_31_1 < f.vurderingsdato || SDL_30_2_ir && SDL_31_1_ir
  s[47] = v65
  const v66 = f.uddannelsensLaengde >= 18
  const v67 = shiftMonths(f.uddannelseAfsluttet, 1)
  const v68 = f.erhvervsmaessigUddannelse === false || !v66 || !s[5] && s[35] < f.uddannelseAfsluttet || !s[5] && v67 < s[37]
  s[49] = v68
  const v69 = f.erhvervsmaessigUddannelse && v66 && (!s[5] && s[37] >= f.uddannelseAfsluttet || s[7]) && (!s[5] && v67 >= s[35] || s[7])
  s[50] = v69
  const v70 = !s[5] && s[37] >= 15523 /* 2012-07-02 */ && s[42]
  const v71 = f.timerSeneste26Uger >= 24000
  const v72 = shiftMonths(v3, -6)
  const v73 = shiftMonths(v4, -6)
  const v74 = 6 + f.maanederDerSesBortFra
  const v75 = -v74
  const v76 = shiftMonths(v3, v75)
  const v77 = shiftMonths(v4, v75)
  const SDL_32_1 = s[39] || v60 && ((!s[5] && shiftDays(s[37], -91) >= f.tilknyttetArbejdsmarkedetFra || s[7]) && v61 && v65 || f.dagpengeretHvisRask || v69 || f.elevILoennetPraktik || f.ansatIFleksjob) || v70 && ((!s[5] && shiftDays(s[37], -182) >= f.tilknyttetArbejdsmarkedetFra || s[7]) && v71 && v65 || f.dagpengeretHvisRask || v69 || f.elevILoennetPraktik || f.ansatIFleksjob) || s[43] && (f.iBeskaeftigelse && (sum(f.timerPrMaaned, (r_timerPrMaaned) => { const r0_0 = !s[5] && r_timerPrMaaned.maaned >= v72; const r0_1 = !s[5] && r_timerPrMaaned.maaned < v4; return (r0_0 || s[7]) && (r0_1 || s[7]) && (r0_0 || r0_1) ? r_timerPrMaaned.timer : 0 }) >= 24000 && sum(f.timerPrMaaned, (r_timerPrMaaned) => { const r0_0 = !s[5] && r_timerPrMaaned.maaned >= v72; const r0_1 = !s[5] && r_timerPrMaaned.maaned < v4; return (r0_0 || s[7]) && (r0_1 || s[7]) && (r0_0 || r0_1) && r_timerPrMaaned.timer >= 4000 ? 1 : 0 }) >= 5 || sum(f.timerPrMaaned, (r_timerPrMaaned) => { const r0_0 = !s[5] && r_timerPrMaaned.maaned < v4; const r0_1 = !s[5] && r_timerPrMaaned.maaned >= v76; return (r0_1 || s[7]) && (r0_0 || s[7]) && (r0_1 || r0_0) ? r_timerPrMaaned.timer : 0 }) >= 24000 && sum(f.timerPrMaaned, (r_timerPrMaaned) => { const r0_0 = !s[5] && r_timerPrMaaned.maaned < v4; const r0_1 = !s[5] && r_timerPrMaaned.maaned >= v76; return (r0_1 || s[7]) && (r0_0 || s[7]) && (r0_1 || r0_0) && r_timerPrMaaned.timer >= 4000 ? 1 : 0 }) >= 5) && v65 || f.dagpengeretHvisRask || v69 || f.elevILoennetPraktik || f.ansatIFleksjob)
  s[52] = SDL_32_1
  const SDL_32_1_nej = s[39] || v60 && (!s[5] && shiftDays(s[35], -91) < f.tilknyttetArbejdsmarkedetFra || !v61 || v64) && f.dagpengeretHvisRask === false && v68 && f.elevILoennetPraktik === false && f.ansatIFleksjob === false || v70 && (!s[5] && shiftDays(s[35], -182) < f.tilknyttetArbejdsmarkedetFra || !v71 || v64) && f.dagpengeretHvisRask === false && v68 && f.elevILoennetPraktik === false && f.ansatIFleksjob === false || s[43] && (f.iBeskaeftigelse === false || (sum(f.timerPrMaaned, (r_timerPrMaaned) => { const r0_0 = !s[5] && r_timerPrMaaned.maaned >= v72; const r0_1 = !s[5] && r_timerPrMaaned.maaned < v4; const r0_2 = (r0_0 || s[7]) && (r0_1 || s[7]) && (r0_0 || r0_1); return r0_2 ? (r0_2 && !(!s[5] && r_timerPrMaaned.maaned < v73 || !s[5] && r_timerPrMaaned.maaned >= v3) && !s[7] ? r_timerPrMaaned.timer : 0) : 0 }) < 24000 || sum(f.timerPrMaaned, (r_timerPrMaaned) => { const r0_0 = !s[5] && r_timerPrMaaned.maaned >= v72; const r0_1 = !s[5] && r_timerPrMaaned.maaned < v4; const r0_2 = (r0_0 || s[7]) && (r0_1 || s[7]) && (r0_0 || r0_1); const r0_3 = r_timerPrMaaned.timer >= 4000; const r0_4 = r0_2 && r0_3; return r0_4 ? (r0_4 && !(r0_2 && !r0_3 || !s[5] && r_timerPrMaaned.maaned < v73 || !s[5] && r_timerPrMaaned.maaned >= v3 || s[7] && !r0_3) && !(s[7] && r0_3) ? 1 : 0) : 0 }) < 5) && (sum(f.timerPrMaaned, (r_timerPrMaaned) => { const r0_0 = !s[5] && r_timerPrMaaned.maaned < v4; const r0_1 = !s[5] && r_timerPrMaaned.maaned >= v76; const r0_2 = (r0_1 || s[7]) && (r0_0 || s[7]) && (r0_1 || r0_0); return r0_2 ? (r0_2 && !(!s[5] && r_timerPrMaaned.maaned < v77 || !s[5] && r_timerPrMaaned.maaned >= v3) && !s[7] ? r_timerPrMaaned.timer : 0) : 0 }) < 24000 || sum(f.timerPrMaaned, (r_timerPrMaaned) => { const r0_0 = !s[5] && r_timerPrMaaned.maaned < v4; const r0_1 = r_timerPrMaaned.timer >= 4000; const r0_2 = !s[5] && r_timerPrMaaned.maaned >= v76; const r0_3 = (r0_2 || s[7]) && (r0_0 || s[7]) && (r0_2 || r0_0); const r0_4 = r0_3 && r0_1; return r0_4 ? (r0_4 && !(r0_3 && !r0_1 || !s[5] && r_timerPrMaaned.maaned < v77 || !s[5] && r_timerPrMaaned.maaned >= v3 || s[7] && !r0_1) && !(s[7] && r0_1) ? 1 : 0) : 0 }) < 5) || v64) && f.dagpengeretHvisRask === false && v68 && f.elevILoennetPraktik === false && f.ansatIFleksjob === false
  s[56] = SDL_32_1_nej
}

function svar_6(f, s) {
  // SDL.42.1: Beskæftigelseskravet for selvstændige (SDL § 42)
  const v0 = f.maanederSomSelvstaendig + f.maanederSomLoenmodtagerFoer >= 6 && f.drevetSenesteMaaned && f.timerIVirksomheden >= 1850
  const v1 = !s[5] && s[44] && s[35] <= 15705 /* 2012-12-31 */
  const v2 = !s[5] && s[37] >= 15706 /* 2013-01-01 */ && s[35] <= 15883 /* 2013-06-27 */
  const v3 = v0 || f.tilskudTilEgenVirksomhed
  const v4 = !s[5] && s[37] >= 15884 /* 2013-06-28 */ && s[38]
  const SDL_42_1 = s[39] || s[45] && v0 || v1 && v0 || v2 && v3 || v4 && v3
  s[737] = SDL_42_1
  const SDL_42_1_nej = s[39] || s[45] && !v0 || v1 && !v0 || v2 && !v3 || v4 && !v3
  s[738] = SDL_42_1_nej
  // SDL.34.1: Ret ved arbejdsskade (SDL § 34, stk. 1)
  const v7 = f.arbejdsskade === false || s[46]
  const v8 = f.arbejdsskade && s[47]
  const SDL_34_1 = s[39] || s[45] && v8 || s[48] && v8
  s[707] = SDL_34_1
  const SDL_34_1_nej = s[39] || s[45] && v7 || s[48] && v7
  s[708] = SDL_34_1_nej
  // SDL.32: Ret over for kommunen (SDL § 2, stk. 2)
  const v11 = f.persongruppe === 'ingen'
  s[323] = v11
  const v12 = !v11 || s[49]
  s[163] = v12
  const v13 = v11 && s[50]
  s[162] = v13
  const SDL_32 = s[39] || s[51] && (s[41] && (s[52] || s[53]) || s[54] && (SDL_42_1 || s[53]) || s[55] || v13 || SDL_34_1)
  s[171] = SDL_32
  const SDL_32_nej = s[39] || s[51] && (!s[41] || s[56]) && (!s[54] || SDL_42_1_nej) && !s[55] && v12 && (SDL_34_1_nej || s[53])
  s[177] = SDL_32_nej
  // SDL.3: Ophold i Danmark (SDL § 3)
  const v16 = f.vurderingsdato >= 17702 /* 2018-06-20 */
  const v17 = !v16 && (f.ophold === 'danmark' || f.ophold === 'rekreation' || f.ophold === 'behandling' || f.ophold === 'udskudt_hjemrejse' || f.ophold === 'udsendt' || f.ophold === 'dansk_social_sikring') || v16 && (f.ophold === 'danmark' || f.ophold === 'rekreation' || f.ophold === 'behandling' || f.ophold === 'udskudt_hjemrejse' || f.ophold === 'udsendt' || f.ophold === 'repatriering' || f.ophold === 'dansk_social_sikring')
  const SDL_3 = !s[1] || v17
  s[175] = SDL_3
  const SDL_3_nej = !s[1] || !v17
  s[178] = SDL_3_nej
  // SDL.24a.1: Jobafklaring ved ny sygemelding (SDL § 24 a, stk. 1)
  const v20 = SDL_32 || s[53]
  s[245] = v20
  const v21 = SDL_3 || !s[1]
  s[173] = v21
  const v22 = s[57] || !s[1]
  s[174] = v22
  const SDL_24a_1 = s[39] || s[58] && (s[59] || s[60]) && v20 && v21 && v22 && (s[59] || SDL_32 || SDL_3 || s[57])
  s[241] = SDL_24a_1
  const SDL_24a_1_nej = s[39] || s[61] || s[58] && (s[62] || SDL_32_nej || SDL_3_nej || s[63])
  s[244] = SDL_24a_1_nej
  const SDL_24a_1_ir = s[39] || s[58] && s[60] && s[53] && !s[1] || s[40]
  s[243] = SDL_24a_1_ir
  // SDL.24c.1: Stop for sygedagpenge, når sygdommen ikke længere er livstruende (SDL § 24 c, stk. 1)
  const v26 = f.vurderingsdato >= 16801 /* 2016-01-01 */
  s[89] = v26
  const v27 = v26 && f.fikSygedagpengeVedLivstruende && f.laegenFinderIkkeLaengereLivstruende
  const SDL_24c_1 = !s[1] || v27
  s[649] = SDL_24c_1
  const SDL_24c_1_nej = !s[1] || !v27
  s[650] = SDL_24c_1_nej
  // LAB.107.1: Ret til jobafklaringsforløb (LAB § 107)
  const v30 = f.vurderingsdato >= 16252 /* 2014-07-01 */
  s[101] = v30
  const v31 = s[64] || f.naaetFolkepensionsalder || s[65]
  const v32 = f.forlaengelseErAfgjort || v31 && s[66] || !v31 && s[67]
  s[222] = v32
  const v33 = f.forlaengelseErAfgjort === false && (v31 && s[68] || !v31 && s[69])
  s[223] = v33
  const v34 = f.forlaengelseErAfgjort ? f.forlaengelsenSlutter : v31 ? s[70] : s[34]
  s[224] = v34
  const v35 = f.forlaengelseErAfgjort ? f.forlaengelsenSlutter : v31 ? s[71] : s[72]
  s[225] = v35
  const v36 = v32 && f.vurderingsdato < v35 || v31 || s[73]
  const v37 = s[74] || s[75]
  s[318] = v37
  const v38 = (v32 && f.vurderingsdato >= v34 || v33) && !v31 && v37
  const v39 = SDL_24a_1_nej || SDL_24a_1_ir
  s[242] = v39
  const LAB_107_1 = !s[1] || v30 && (!v26 && v22 && (v38 || SDL_24a_1) || v26 && v22 && (v38 || SDL_24a_1 || SDL_24c_1))
  s[409] = LAB_107_1
  const LAB_107_1_nej = !s[1] || !v30 || !v26 && (s[63] || v36 && v39) || v26 && (s[63] || v36 && v39 && (SDL_24c_1_nej || !s[1]))
  s[410] = LAB_107_1_nej
  // LAB.110.1: Jobafklaringsforløbets længste varighed (LAB § 110, stk. 1)
  const v42 = f.jobafklaringStartede >= 16252 /* 2014-07-01 */
  const v43 = f.jobafklaringStartede >= 17532 /* 2018-01-01 */
  const v44 = shiftMonths(f.jobafklaringStartede, 24)
  const v45 = shiftDays(v44, -1)
  const v46 = f.jobafklaringStartede >= 18262 /* 2020-01-01 */
  const v47 = allPeriods(f.barselUnderJobafklaring)
  const v48 = without(ALL_DAYS, v47)
  const v49 = dayReaching(v48, f.jobafklaringStartede, v44 === NEVER ? Infinity : v44 - f.jobafklaringStartede)
  const LAB_110_1 = v42 ? (v43 ? (v46 ? v49 : Math.min(v45, v49)) : v45) : FIRST_DAY
  s[412] = LAB_110_1
  const LAB_110_1_hoej = v42 ? (v43 ? (v46 ? v49 : Math.max(v45, v49)) : v45) : NEVER
  s[413] = LAB_110_1_hoej
  const LAB_110_1_er = f.erIJobafklaring && v42
  s[414] = LAB_110_1_er
  const LAB_110_1_ir = !LAB_110_1_er || !v42
  s[415] = LAB_110_1_ir
  // LAB.112.2: Et ressourceforløb er udelukket, fordi arbejdsevnen ikke kan udvikles (LAB § 112, stk. 2)
  const v54 = f.vurderingsdato >= 17683 /* 2018-06-01 */
  const v55 = s[0] && (!v54 && f.aabenbartFormaalsloestPaaGrundAfSygdom || v54 && !s[76] && (f.dokumenteretIngenUdvikling || f.heltAabenbartIngenUdvikling))
  const LAB_112_2 = !s[1] || v55
  s[419] = LAB_112_2
  const LAB_112_2_nej = !s[1] || !v55
  s[420] = LAB_112_2_nej
  // LAB.112.3: Et ressourceforløb kan begynde, selv om folkepensionsalderen nærmer sig (LAB § 112, stk. 3)
  const v58 = f.vurderingsdato >= 18993 /* 2022-01-01 */
  s[84] = v58
  const v59 = !v58 || shiftMonths(f.folkepensionsalderNaasDen, -72) >= f.vurderingsdato || f.oenskerRessourceforloeb
  const LAB_112_3 = !s[1] || v59
  s[421] = LAB_112_3
  const LAB_112_3_nej = !s[1] || !v59
  s[422] = LAB_112_3_nej
  // LAB.112.1: Målgruppen for ressourceforløb (LAB § 112, stk. 1)
  const v62 = f.laengerevarendeForsoergelse || f.deltagetUdenOegetTilknytning || f.behovForLaengerevarendeIndsats
  const v63 = LAB_112_2_nej || !s[1]
  const v64 = s[76] && s[77]
  const LAB_112_1 = v64 || !s[1] || s[0] && (!v58 && f.komplekseProblemer && f.kanIkkeLoesesAfAndenIndsats && f.kraeverHelhedsorienteretForloeb && v62 && v63 || v58 && !s[76] && f.komplekseProblemer && f.kanIkkeLoesesAfAndenIndsats && f.kraeverHelhedsorienteretForloeb && v62 && v63 && (LAB_112_3 || !s[1]))
  s[416] = LAB_112_1
  const LAB_112_1_nej = v64 || !s[1] || !s[0] || !v58 && (f.komplekseProblemer === false || f.kanIkkeLoesesAfAndenIndsats === false || f.kraeverHelhedsorienteretForloeb === false || !v62 || LAB_112_2) || v58 && (s[76] || f.komplekseProblemer === false || f.kanIkkeLoesesAfAndenIndsats === false || f.kraeverHelhedsorienteretForloeb === false || !v62 || LAB_112_2 || LAB_112_3_nej)
  s[417] = LAB_112_1_nej
  const LAB_112_1_ir = v64 || !s[1]
  s[418] = LAB_112_1_ir
  // LAB.113.2: En indsats skal være i gang (LAB § 113, stk. 2)
  const v68 = f.ressourceforloebStartede >= 13332 /* 2006-07-03 */
  s[79] = v68
  const v69 = f.ressourceforloebStartede >= 18809 /* 2021-07-01 */
  s[80] = v69
  const v70 = f.ressourceforloebStartede >= 18993 /* 2022-01-01 */
  s[88] = v70
  const v71 = allPeriods(f.perioderUdenRaadighed)
  const v72 = without(ALL_DAYS, v71)
  const v73 = shiftMonths(f.ressourceforloebStartede, 6)
  const v74 = dayReaching(v72, shiftDays(f.ressourceforloebStartede, 1), v73 === NEVER ? Infinity : v73 - f.ressourceforloebStartede)
  const LAB_113_2 = v68 ? (v69 ? v74 : NEVER) : FIRST_DAY
  s[81] = LAB_113_2
  const LAB_113_2_hoej = v68 ? (v69 ? (v70 ? v74 : NEVER) : NEVER) : NEVER
  s[83] = LAB_113_2_hoej
  const LAB_113_2_ir = f.ressourceforloebErBevilget === false || !v68
  s[82] = LAB_113_2_ir
}

function svar_7(f, s) {
  // LAB.113.2.team: Sagen skal i rehabiliteringsteamet igen (LAB § 113, stk. 2)
  const LAB_113_2_team = f.ressourceforloebErBevilget && (s[78] || !s[79] || s[80] && (f.ressourceforloebErBevilget && s[81] < f.vurderingsdato || s[82]) && (f.indsatsErBegyndt === false || f.ressourceforloebErBevilget && s[81] < f.indsatsBegyndteDen) && f.arbejdeIFoersteHalvaar === false && f.saerligeGrundeModTeamet === false)
  s[424] = LAB_113_2_team
  const LAB_113_2_team_nej = f.ressourceforloebErBevilget && (s[78] || !s[79] || !s[80] || f.ressourceforloebErBevilget && s[83] >= f.vurderingsdato || f.indsatsErBegyndt && (f.ressourceforloebErBevilget && s[83] >= f.indsatsBegyndteDen || s[82]) || f.arbejdeIFoersteHalvaar || f.saerligeGrundeModTeamet)
  s[425] = LAB_113_2_team_nej
  const LAB_113_2_team_ir = f.ressourceforloebErBevilget === false || s[78] || !s[79]
  s[426] = LAB_113_2_team_ir
  // LAB.113.3: Tilbuddet venter på samtalen om dit helbred (LAB § 113, stk. 3)
  const LAB_113_3 = f.ressourceforloebErBevilget && (!s[1] || s[84] && (s[85] || s[86]) && f.menerTilbuddetSkaderHelbredet && f.bedtOmSamtaleFoerTilbuddet && f.kommunenHarTagetStillingTilTilbuddet === false)
  s[427] = LAB_113_3
  const LAB_113_3_nej = f.ressourceforloebErBevilget && (!s[1] || !s[84] || s[87] || f.menerTilbuddetSkaderHelbredet === false || f.bedtOmSamtaleFoerTilbuddet === false || f.kommunenHarTagetStillingTilTilbuddet)
  s[428] = LAB_113_3_nej
  // LAB.113.4: Kommunen skal have besluttet, hvad der sker efter forløbet (LAB § 113, stk. 4)
  const v5 = f.ressourceforloebPlanlagtTil >= 13332 /* 2006-07-03 */
  const v6 = f.ressourceforloebPlanlagtTil >= 15706 /* 2013-01-01 */
  const v7 = v6 ? f.ressourceforloebPlanlagtTil : NEVER
  const LAB_113_4 = v5 ? v7 : FIRST_DAY
  s[430] = LAB_113_4
  const LAB_113_4_hoej = v5 ? v7 : NEVER
  s[431] = LAB_113_4_hoej
  const LAB_113_4_ir = f.ressourceforloebErBevilget === false || !v5
  s[396] = LAB_113_4_ir
  // LAB.113.4.ydelse: Ressourceforløb og ydelse løber videre uden en afgørelse (LAB § 113, stk. 4)
  const v11 = v6 && (f.ressourceforloebPlanlagtTil >= f.vurderingsdato || f.kommunenHarTagetStillingTilForloebet === false)
  const LAB_113_4_ydelse = f.ressourceforloebErBevilget && (!v5 || v11)
  s[434] = LAB_113_4_ydelse
  const LAB_113_4_ydelse_nej = f.ressourceforloebErBevilget && (!v5 || !v11)
  s[435] = LAB_113_4_ydelse_nej
  // LAB.113a: Personlig jobformidler (LAB § 113 a)
  const LAB_113a = f.ressourceforloebErBevilget && (!s[1] || s[84] && s[85])
  s[436] = LAB_113a
  const LAB_113a_nej = f.ressourceforloebErBevilget && (!s[1] || !s[84] || s[87])
  s[437] = LAB_113a_nej
  const LAB_113a_ir = f.ressourceforloebErBevilget === false || !s[1] || s[84] && s[86]
  s[438] = LAB_113a_ir
  // LAB.114.1: Ressourceforløbets længste varighed (LAB § 114, stk. 1)
  const v17 = f.ressourceforloebStartede >= 15706 /* 2013-01-01 */
  const v18 = f.ressourceforloebStartede >= 16436 /* 2015-01-01 */
  const v19 = shiftMonths(f.ressourceforloebStartede, 60)
  const v20 = shiftDays(v19, -1)
  const v21 = f.ressourceforloebStartede >= 18262 /* 2020-01-01 */
  const v22 = allPeriods(f.barselUnderRessourceforloeb)
  const v23 = without(ALL_DAYS, v22)
  const v24 = dayReaching(v23, f.ressourceforloebStartede, v19 === NEVER ? Infinity : v19 - f.ressourceforloebStartede)
  const v25 = shiftMonths(f.ressourceforloebStartede, 36)
  const v26 = s[88] ? dayReaching(v23, f.ressourceforloebStartede, v25 === NEVER ? Infinity : v25 - f.ressourceforloebStartede) : v24
  const LAB_114_1 = s[79] ? (v17 ? (v18 ? (v21 ? v26 : Math.min(v20, v24)) : v20) : NEVER) : FIRST_DAY
  s[439] = LAB_114_1
  const LAB_114_1_hoej = s[79] ? (v17 ? (v18 ? (v21 ? v26 : Math.max(v20, v24)) : v20) : NEVER) : NEVER
  s[440] = LAB_114_1_hoej
  // LAB.114.1.plan: Forløbets planlagte længde er tilladt (LAB § 114, stk. 1)
  const v29 = f.ressourceforloebPlanlagtTil >= shiftDays(shiftMonths(f.ressourceforloebStartede, 12), -1)
  const LAB_114_1_plan = f.ressourceforloebErBevilget && (!s[79] || v17 && v29 && (f.ressourceforloebErBevilget && LAB_114_1_hoej >= f.ressourceforloebPlanlagtTil || s[82]))
  s[441] = LAB_114_1_plan
  const LAB_114_1_plan_nej = f.ressourceforloebErBevilget && (!s[79] || !v17 || !v29 || f.ressourceforloebErBevilget && LAB_114_1 < f.ressourceforloebPlanlagtTil)
  s[442] = LAB_114_1_plan_nej
  // LAB.114.3: Så længe kan det næste ressourceforløb vare (LAB § 114, stk. 2-4)
  const v32 = f.vurderingsdato >= shiftMonths(f.foedselsdag, 480)
  const v33 = v32 && f.maanederIRessourceforloeb > 0 && f.oenskerRessourceforloeb === false ? 0 : 60
  const v34 = f.vurderingsdato >= shiftMonths(f.foedselsdag, 600)
  const v35 = v34 && f.maanederIRessourceforloeb > 0 && f.oenskerRessourceforloeb === false ? 0 : v32 && !v34 && f.oenskerRessourceforloeb === false ? Math.min(36, Math.max(0, 60 - f.maanederIRessourceforloeb)) : 36
  const LAB_114_3_ir = !s[1] || s[0] && s[84] && s[76]
  s[446] = LAB_114_3_ir
  const LAB_114_3 = s[1] ? (s[0] ? (s[84] ? (s[76] ? -Infinity : v35) : v33) : 0) : -Infinity
  s[444] = LAB_114_3
  const LAB_114_3_hoej = s[1] ? (s[0] ? (s[84] ? (s[76] ? Infinity : v35) : v33) : 0) : Infinity
  s[445] = LAB_114_3_hoej
  // LAB.114.4: Ressourceforløbet må ikke gå ud over folkepensionsalderen (LAB § 114, stk. 4)
  const v39 = f.folkepensionsalderNaasDen >= 13332 /* 2006-07-03 */
  const v40 = f.folkepensionsalderNaasDen >= 16618 /* 2015-07-02 */
  const v41 = f.folkepensionsalderNaasDen >= 17126 /* 2016-11-21 */
  const v42 = shiftDays(f.folkepensionsalderNaasDen, -1)
  const LAB_114_4 = v39 ? (v40 ? (v41 ? v42 : FIRST_DAY) : NEVER) : FIRST_DAY
  s[447] = LAB_114_4
  const LAB_114_4_hoej = v39 ? (v40 ? (v41 ? v42 : NEVER) : NEVER) : NEVER
  s[448] = LAB_114_4_hoej
  const LAB_114_4_ir = f.ressourceforloebErBevilget === false || !v39 || v40 && !v41
  s[449] = LAB_114_4_ir
  // LAB.142.1: Målgruppen for revalidering (LAB § 142)
  const v46 = !s[76] && f.begraensningerIArbejdsevnen && f.andenIndsatsErIkkeNok && f.kanKommeIndPaaArbejdsmarkedet
  const LAB_142_1 = !s[1] || v46
  s[450] = LAB_142_1
  const LAB_142_1_nej = !s[1] || !v46
  s[451] = LAB_142_1_nej
  // LAB.144: Forrevalidering (LAB § 144)
  const LAB_144 = !s[1] || (LAB_142_1 || !s[1]) && f.erhvervssigtetErAfklaret === false
  s[397] = LAB_144
  const LAB_144_nej = !s[1] || LAB_142_1_nej || f.erhvervssigtetErAfklaret
  s[157] = LAB_144_nej
  // LAB.145.2: Mere end 5 års revalidering (LAB § 145, stk. 2)
  const v51 = f.revalideringStartede >= 13332 /* 2006-07-03 */
  s[462] = v51
  const v52 = f.revalideringStartede >= 18262 /* 2020-01-01 */
  const v53 = !v52 && f.betydeligeBegraensninger && f.talerIUdpraegetGradForLangUddannelse || v52 && f.betydeligeBegraensninger && f.talerForLangUddannelse
  const LAB_145_2 = !v51 || v53
  s[460] = LAB_145_2
  const LAB_145_2_nej = !v51 || !v53
  s[461] = LAB_145_2_nej
  // LAB.145.1: Den længste revalidering (LAB § 145, stk. 1)
  const v56 = shiftDays(shiftMonths(f.revalideringStartede, 60), -1)
  const LAB_145_1 = v51 ? (LAB_145_2 && !LAB_145_2_nej && v51 ? NEVER : v56) : FIRST_DAY
  s[453] = LAB_145_1
  const LAB_145_1_hoej = v51 ? (LAB_145_2 ? NEVER : v56) : NEVER
  s[454] = LAB_145_1_hoej
  const LAB_145_1_ir = f.revalideringErBevilget === false || !v51
  s[456] = LAB_145_1_ir
  // LAB.145.1.plan: Revalideringens planlagte længde er tilladt (LAB § 145, stk. 1)
  const LAB_145_1_plan = f.revalideringErBevilget && (!v51 || f.revalideringErBevilget && LAB_145_1_hoej >= f.revalideringPlanlagtTil)
  s[457] = LAB_145_1_plan
  const LAB_145_1_plan_nej = f.revalideringErBevilget && (!v51 || f.revalideringErBevilget && LAB_145_1 < f.revalideringPlanlagtTil)
  s[458] = LAB_145_1_plan_nej
  const LAB_145_1_plan_ir = f.revalideringErBevilget === false || !v51 || LAB_145_1_ir
  s[459] = LAB_145_1_plan_ir
  // LAB.146: Revalideringen kan forlænges (LAB § 146)
  const v63 = f.vurderingsdato >= 18262 /* 2020-01-01 */
  s[144] = v63
  const v64 = f.vurderingsdato >= 19134 /* 2022-05-22 */
  const v65 = f.grundTilForsinkelse === 'nedsat_funktionsevne' || f.grundTilForsinkelse === 'helt_specielle_forhold' || f.grundTilForsinkelse === 'sygdom' || f.grundTilForsinkelse === 'pasning_af_boern' || f.grundTilForsinkelse === 'barsel' || f.grundTilForsinkelse === 'ingen_boernepasning' || f.grundTilForsinkelse === 'saerlige_sociale_forhold'
  const v66 = f.grundTilForsinkelse === 'nedsat_funktionsevne' || f.grundTilForsinkelse === 'helt_specielle_forhold' || f.grundTilForsinkelse === 'sygdom' || f.grundTilForsinkelse === 'pasning_af_boern' || f.grundTilForsinkelse === 'barsel' || f.grundTilForsinkelse === 'ingen_boernepasning' || f.grundTilForsinkelse === 'saerlige_sociale_forhold' || f.grundTilForsinkelse === 'pasning_af_andre'
  const v67 = f.grundTilForsinkelse === 'nedsat_funktionsevne' || f.grundTilForsinkelse === 'helt_specielle_forhold' || f.grundTilForsinkelse === 'sygdom' || f.grundTilForsinkelse === 'pasning_af_boern' || f.grundTilForsinkelse === 'barsel' || f.grundTilForsinkelse === 'ingen_boernepasning' || f.grundTilForsinkelse === 'saerlige_sociale_forhold' || f.grundTilForsinkelse === 'pasning_af_andre' || f.grundTilForsinkelse === 'sorgorlov'
  const LAB_146 = !s[1] || !v63 && v65 || v63 && (!v64 && (v66 || v67) || v64 && v67)
  s[463] = LAB_146
  const LAB_146_nej = !s[1] || !v63 && !v65 || v63 && (!v64 && (!v66 || !v67) || v64 && !v67)
  s[464] = LAB_146_nej
  // LAS.50: Plan for revalideringen (LAS § 70, stk. 2)
  const LAS_50 = f.revalideringErBevilget && (!s[1] || f.erhvervssigtetErAfklaret)
  s[465] = LAS_50
  const LAS_50_nej = f.revalideringErBevilget && (!s[1] || f.erhvervssigtetErAfklaret === false)
  s[466] = LAS_50_nej
  const LAS_50_ir = f.revalideringErBevilget === false || !s[1]
  s[151] = LAS_50_ir
}

function svar_8(f, s) {
  // LAS.69j.2.bidrag: Tillæg til unge, der betaler bidrag til et barn (LAS § 69 j, stk. 2, nr. 4)
  const v0 = f.vurderingsdato >= 20270 /* 2025-07-01 */
  const v1 = f.vurderingsdato >= 20819 /* 2027-01-01 */
  s[153] = v1
  const v2 = f.bidragspligtigeBoern <= 0
  const v3 = f.vurderingsdato <= 20269 /* 2025-06-30 */ || v1
  const v4 = SATS_1(f.vurderingsdato)
  const v5 = v3 ? -Infinity : v4
  const v6 = v3 ? Infinity : v4
  const v7 = v5 > -Infinity && v6 < Infinity
  const v8 = quotient([v5, f.bidragspligtigeBoern], [1], 'nærmeste', 1)
  const v9 = quotient([v6, f.bidragspligtigeBoern], [1], 'nærmeste', 1)
  const LAS_69j_2_bidrag = s[0] ? (v0 ? (v7 ? Math.min(v8, v9) : -Infinity) : f.bidragPrMaaned) : -Infinity
  s[487] = LAS_69j_2_bidrag
  const LAS_69j_2_bidrag_hoej = s[0] ? (v0 ? (v7 ? Math.max(v8, v9) : Infinity) : f.bidragPrMaaned) : Infinity
  s[488] = LAS_69j_2_bidrag_hoej
  const v12 = s[0] && !v2
  const LAS_69j_2_bidrag_er = v12 && (!s[0] || !v0 || !(!v7 && !v3 && v5 === v6))
  s[489] = LAS_69j_2_bidrag_er
  const LAS_69j_2_bidrag_ir = !v12 || !s[0] || v0 && (v3 || !v7)
  s[490] = LAS_69j_2_bidrag_ir
  // LAS.68.2: Ressourceforløbsydelsens sats i ressourceforløb (lov 1750/2025 § 21, stk. 8)
  const v15 = f.harForsoergelsespligt && (f.boernOpholderSigIDanmark || f.boernLigestillet)
  const v16 = f.vurderingsdato <= 15705 /* 2012-12-31 */ || v1
  s[94] = v16
  const v17 = SATS_2(f.vurderingsdato)
  const v18 = f.vurderingsdato >= shiftMonths(f.foedselsdag, 300)
  s[154] = v18
  const v19 = !v18 && f.borHosForaeldre && f.harForsoergelsespligt === false
  const v20 = SATS_3(f.vurderingsdato)
  const v21 = v16 ? -Infinity : v20
  const v22 = v16 ? Infinity : v20
  const v23 = v22 === Infinity
  const v24 = LAS_69j_2_bidrag === -Infinity
  const v25 = v21 === -Infinity
  const v26 = LAS_69j_2_bidrag_hoej === Infinity
  const v27 = v23 && v24 || v25 && v26
  const v28 = SATS_4(f.vurderingsdato)
  const v29 = SATS_5(f.vurderingsdato)
  const v30 = v15 || !v19 || v2 || LAS_69j_2_bidrag_er && !(v27 && !v16 && v21 === v22 && (!LAS_69j_2_bidrag_er || !LAS_69j_2_bidrag_ir && LAS_69j_2_bidrag === LAS_69j_2_bidrag_hoej))
  s[104] = v30
  const v31 = v15 && v16 || !v15 && (v19 && (!v2 && (v16 || LAS_69j_2_bidrag_ir || v27 || v16) || v2 && v16) || !v19 && v16)
  s[105] = v31
  const v32 = v15 ? (v16 ? -Infinity : v17) : v19 ? (v2 ? v21 : Math.min(v25 || v24 ? -Infinity : v21 + LAS_69j_2_bidrag, v16 ? -Infinity : v28)) : v16 ? -Infinity : v29
  s[102] = v32
  const v33 = v15 ? (v16 ? Infinity : v17) : v19 ? (v2 ? v22 : Math.min(v23 || v26 ? Infinity : v22 + LAS_69j_2_bidrag_hoej, v16 ? Infinity : v28)) : v16 ? Infinity : v29
  s[103] = v33
  const LAS_68_2 = s[0] ? v32 : -Infinity
  s[468] = LAS_68_2
  const LAS_68_2_hoej = s[0] ? v33 : Infinity
  s[469] = LAS_68_2_hoej
  const LAS_68_2_er = s[0] && (!s[0] || v30)
  s[470] = LAS_68_2_er
  const LAS_68_2_ir = !s[0] || !s[0] || v31
  s[471] = LAS_68_2_ir
  // LAS.68.5: Mindst satsen til den, der kom fra ledighedsydelse (LAS § 68, stk. 5)
  const v38 = f.vurderingsdato >= 16387 /* 2014-11-13 */
  s[152] = v38
  const LAS_68_5_nej = s[0] && !v38
  s[472] = LAS_68_5_nej
  const LAS_68_5_ir = !s[0] || !v38
  s[473] = LAS_68_5_ir
  // LAS.68.4: Ressourceforløbsydelsen før fradrag i ressourceforløb (lov 1750/2025 § 21, stk. 8)
  const v41 = f.ydelseFoerForloebet === 'sygedagpenge' && f.sidsteDagMedSygedagpengeEllers >= f.vurderingsdato
  const v42 = Math.max(LAS_68_2, f.hidtidigYdelsePrMaaned)
  const v43 = Math.max(LAS_68_2_hoej, f.hidtidigYdelsePrMaaned)
  const v44 = f.ydelseFoerForloebet === 'ledighedsydelse'
  const v45 = Math.max(f.hidtidigYdelsePrMaaned, v42)
  const v46 = Math.min(f.hidtidigYdelsePrMaaned, v43)
  const v47 = s[0] && LAS_68_2_er
  const v48 = LAS_68_5_ir && LAS_68_2_er && v46 >= v45
  const v49 = LAS_68_5_nej || v48
  const v50 = LAS_68_5_nej ? (v48 ? Math.min(f.hidtidigYdelsePrMaaned, v45) : f.hidtidigYdelsePrMaaned) : v45
  const v51 = LAS_68_5_nej ? (v48 ? Math.max(f.hidtidigYdelsePrMaaned, v46) : f.hidtidigYdelsePrMaaned) : v46
  const LAS_68_4 = s[0] ? (v41 ? v42 : v44 ? (v47 ? (v49 ? Math.min(v42, v50) : v42) : v50) : LAS_68_2) : -Infinity
  s[98] = LAS_68_4
  const LAS_68_4_hoej = s[0] ? (v41 ? v43 : v44 ? (v47 ? (v49 ? Math.max(v43, v51) : v43) : v51) : LAS_68_2_hoej) : Infinity
  s[97] = LAS_68_4_hoej
  const v54 = s[0] && !(f.ydelseFoerForloebet === 'foertidspension')
  const LAS_68_4_er = v54 && (!s[0] || v41 && LAS_68_2_er || !v41 && (v44 && (v47 || LAS_68_5_nej || v48) || !v44 && LAS_68_2_er))
  s[99] = LAS_68_4_er
  const LAS_68_4_ir = !v54 || !s[0] || v41 && LAS_68_2_ir || !v41 && (v44 && (s[0] && LAS_68_2_ir || LAS_68_5_ir && !((!LAS_68_2_er || !LAS_68_2_ir && v42 === v43) && LAS_68_2_er && (!LAS_68_2_er || f.hidtidigYdelsePrMaaned === v42))) || !v44 && LAS_68_2_ir)
  s[100] = LAS_68_4_ir
  // LAS.68a.1.tid: Indtægter for tiden før og efter forløbet trækkes ikke fra (LAS § 68 a, stk. 1)
  const v57 = !s[0] || s[89]
  const v58 = !s[0] || !s[89]
  const LAS_68a_1_tid = s[0] && v57
  s[478] = LAS_68a_1_tid
  const LAS_68a_1_tid_nej = s[0] && v58
  s[91] = LAS_68a_1_tid_nej
  // LAS.68a.3: Løn i tilbud, der ikke tæller med (LAS § 68 a, stk. 3)
  const v61 = LAS_68a_1_tid || !s[0]
  s[92] = v61
  const v62 = Math.min(f.timerITilbud, 16000)
  const v63 = f.vurderingsdato <= 16070 /* 2013-12-31 */ || v1
  s[110] = v63
  const v64 = SATS_6(f.vurderingsdato)
  const v65 = v63 ? -Infinity : v64
  s[111] = v65
  const v66 = v63 ? Infinity : v64
  s[112] = v66
  const v67 = v65 > -Infinity && v66 < Infinity
  s[109] = v67
  const v68 = quotient([v62, v65], [100], 'nærmeste', 1)
  const v69 = quotient([v62, v66], [100], 'nærmeste', 1)
  const v70 = v67 ? Math.min(v68, v69) : -Infinity
  s[107] = v70
  const v71 = v67 ? Math.max(v68, v69) : Infinity
  s[108] = v71
  const v72 = v63 || !v67
  s[113] = v72
  const LAS_68a_3 = s[0] ? Math.min(v70, sum(f.indtaegter, (r_indtaegter) => { const r0_0 = r_indtaegter.tid === 'under'; const r0_1 = r0_0 || LAS_68a_1_tid_nej; const r0_2 = r_indtaegter.art === 'loen_i_tilbud'; const r0_3 = r0_1 && r0_2; return r0_3 ? (r0_3 && !(r0_1 && !r0_2 || !r0_0 && v61) ? r_indtaegter.beloeb : 0) : 0 })) : -Infinity
  s[93] = LAS_68a_3
  const LAS_68a_3_hoej = s[0] ? Math.min(v71, sum(f.indtaegter, (r_indtaegter) => (r_indtaegter.tid === 'under' || LAS_68a_1_tid_nej) && r_indtaegter.art === 'loen_i_tilbud' ? r_indtaegter.beloeb : 0)) : Infinity
  s[90] = LAS_68a_3_hoej
  const LAS_68a_3_er = s[0] && (!s[0] || !(!v67 && !v63 && v65 === v66))
  s[96] = LAS_68a_3_er
  const LAS_68a_3_ir = !s[0] || !s[0] || v72
  s[95] = LAS_68a_3_ir
}

function svar_9(f, s) {
  // LAS.68a.2: Fradrag for løn i ressourceforløb (lov 1750/2025 § 21, stk. 8)
  const v0 = Math.max(0, -s[90] === -Infinity ? -Infinity : sum(f.indtaegter, (r_indtaegter) => { const r0_0 = r_indtaegter.tid === 'under'; const r0_1 = r0_0 || s[91]; const r0_2 = r_indtaegter.art === 'loen' || r_indtaegter.art === 'loen_under_sygdom' || r_indtaegter.art === 'loen_i_tilbud' || r_indtaegter.art === 'feriegodtgoerelse' || r_indtaegter.art === 'feriedage_udbetalt'; const r0_3 = r0_1 && r0_2; return r0_3 ? (r0_3 && !(r0_1 && !r0_2 || !r0_0 && s[92]) ? r_indtaegter.beloeb : 0) : 0 }) - s[90])
  const v1 = Math.max(0, -s[93] === Infinity ? Infinity : sum(f.indtaegter, (r_indtaegter) => (r_indtaegter.tid === 'under' || s[91]) && (r_indtaegter.art === 'loen' || r_indtaegter.art === 'loen_under_sygdom' || r_indtaegter.art === 'loen_i_tilbud' || r_indtaegter.art === 'feriegodtgoerelse' || r_indtaegter.art === 'feriedage_udbetalt') ? r_indtaegter.beloeb : 0) - s[93])
  const v2 = SATS_7(f.vurderingsdato)
  const v3 = s[94] ? -Infinity : v2
  s[120] = v3
  const v4 = s[94] ? Infinity : v2
  s[121] = v4
  const v5 = Math.min(v0, v3)
  const v6 = Math.min(v1, v4)
  const v7 = !s[94] && v3 === v4
  s[123] = v7
  const v8 = s[95] || s[94]
  const v9 = v5 > -Infinity && v6 < Infinity
  const v10 = quotient([v5, 3000], [10000], 'nærmeste', 1)
  const v11 = quotient([v6, 3000], [10000], 'nærmeste', 1)
  const v12 = v9 ? Math.min(v10, v11) : -Infinity
  const v13 = v9 ? Math.max(v10, v11) : Infinity
  const v14 = s[96] && !(!v9 && (!s[96] || !v8 && v5 === v6))
  const v15 = v8 || !v9
  const v16 = v1 === Infinity
  const v17 = -v4 === -Infinity
  s[122] = v17
  const v18 = v16 && v17
  const v19 = -v3 === Infinity
  s[124] = v19
  const v20 = s[96] && !(v18 && (!s[96] || !s[95] && v0 === v1) && v7)
  const v21 = s[95] || s[94] || v18
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
  const LAS_68a_2 = s[0] ? (s[84] ? v25 : v31 || v30 ? -Infinity : v12 + v25) : -Infinity
  s[479] = LAS_68a_2
  const LAS_68a_2_hoej = s[0] ? (s[84] ? v26 : v29 || v32 ? Infinity : v13 + v26) : Infinity
  s[480] = LAS_68a_2_hoej
  const LAS_68a_2_er = s[0] && (!s[0] || !s[84] && v14 && v27 && !(v33 && (!v14 || !v15 && v12 === v13) && (!v27 || !v28 && v25 === v26)) || s[84] && v27)
  s[481] = LAS_68a_2_er
  const LAS_68a_2_ir = !s[0] || !s[0] || !s[84] && (v15 || v28 || v33) || s[84] && v28
  s[482] = LAS_68a_2_ir
  // LAS.68a.1: Ressourceforløbsydelse til udbetaling i ressourceforløb (lov 1750/2025 § 21, stk. 8)
  const v38 = s[97] === Infinity
  const v39 = -LAS_68a_2_hoej === -Infinity
  const v40 = s[98] === -Infinity
  const v41 = -LAS_68a_2 === Infinity
  const v42 = v38 && v39 || v40 && v41
  const v43 = v40 || v39 ? -Infinity : s[98] - LAS_68a_2_hoej
  const v44 = v38 || v41 ? Infinity : s[97] - LAS_68a_2
  const v45 = v43 === -Infinity ? -Infinity : v43 - sum(f.indtaegter, (r_indtaegter) => (r_indtaegter.tid === 'under' || s[91]) && (r_indtaegter.art === 'anden' || r_indtaegter.art === 'uddannelsesgodtgoerelse') ? r_indtaegter.beloeb : 0)
  const v46 = v44 === Infinity ? Infinity : v44 - sum(f.indtaegter, (r_indtaegter) => { const r0_0 = r_indtaegter.tid === 'under'; const r0_1 = r0_0 || s[91]; const r0_2 = r_indtaegter.art === 'anden' || r_indtaegter.art === 'uddannelsesgodtgoerelse'; const r0_3 = r0_1 && r0_2; return r0_3 ? (r0_3 && !(r0_1 && !r0_2 || !r0_0 && s[92]) ? r_indtaegter.beloeb : 0) : 0 })
  const LAS_68a_1 = s[0] ? Math.max(0, v45 === -Infinity ? -Infinity : v45 - sum(f.indtaegter, (r_indtaegter) => (r_indtaegter.tid === 'under' || s[91]) && (r_indtaegter.art === 'fleksloentilskud' || r_indtaegter.art === 'tilskud_egen_virksomhed' || r_indtaegter.art === 'overskud_egen_virksomhed') ? r_indtaegter.beloeb : 0)) : -Infinity
  s[474] = LAS_68a_1
  const LAS_68a_1_hoej = s[0] ? Math.max(0, v46 === Infinity ? Infinity : v46 - sum(f.indtaegter, (r_indtaegter) => { const r0_0 = r_indtaegter.tid === 'under'; const r0_1 = r0_0 || s[91]; const r0_2 = r_indtaegter.art === 'fleksloentilskud' || r_indtaegter.art === 'tilskud_egen_virksomhed' || r_indtaegter.art === 'overskud_egen_virksomhed'; const r0_3 = r0_1 && r0_2; return r0_3 ? (r0_3 && !(r0_1 && !r0_2 || !r0_0 && s[92]) ? r_indtaegter.beloeb : 0) : 0 })) : Infinity
  s[475] = LAS_68a_1_hoej
  const LAS_68a_1_er = s[0] && (!s[0] || s[99] && LAS_68a_2_er && !(v42 && (!s[99] || !s[100] && s[98] === s[97]) && (!LAS_68a_2_er || !LAS_68a_2_ir && LAS_68a_2 === LAS_68a_2_hoej)))
  s[476] = LAS_68a_1_er
  const LAS_68a_1_ir = !s[0] || !s[0] || s[100] || LAS_68a_2_ir || v42
  s[477] = LAS_68a_1_ir
  // LAS.69j.2: Ressourceforløbsydelsens sats i jobafklaringsforløb (LAS § 69 j, stk. 2-3)
  const LAS_69j_2 = s[101] ? s[102] : -Infinity
  s[483] = LAS_69j_2
  const LAS_69j_2_hoej = s[101] ? s[103] : Infinity
  s[484] = LAS_69j_2_hoej
  const LAS_69j_2_er = s[101] && (!s[101] || s[104])
  s[485] = LAS_69j_2_er
  const LAS_69j_2_ir = !s[101] || !s[101] || s[105]
  s[486] = LAS_69j_2_ir
  // LAS.69j.4: Ressourceforløbsydelsen før fradrag i jobafklaringsforløb (LAS § 69 j, stk. 4)
  const v55 = f.vurderingsdato >= 16617 /* 2015-07-01 */
  s[142] = v55
  const v56 = f.vurderingsdato >= 16428 /* 2014-12-24 */
  s[141] = v56
  const v57 = f.andelAfArbejdetVedForloebetsStart <= 0
  const v58 = f.andelAfArbejdetVedForloebetsStart <= 2500
  const v59 = LAS_69j_2 > -Infinity && LAS_69j_2_hoej < Infinity
  const v60 = quotient([LAS_69j_2, 3], [4], 'nærmeste', 1)
  const v61 = quotient([LAS_69j_2_hoej, 3], [4], 'nærmeste', 1)
  const v62 = v59 ? Math.min(v60, v61) : -Infinity
  const v63 = v59 ? Math.max(v60, v61) : Infinity
  const v64 = LAS_69j_2_er && !(!v59 && (!LAS_69j_2_er || !LAS_69j_2_ir && LAS_69j_2 === LAS_69j_2_hoej))
  const v65 = LAS_69j_2_ir || !v59
  const v66 = f.andelAfArbejdetVedForloebetsStart <= 5000
  const v67 = quotient([LAS_69j_2, 2], [4], 'nærmeste', 1)
  const v68 = quotient([LAS_69j_2_hoej, 2], [4], 'nærmeste', 1)
  const v69 = v59 ? Math.min(v67, v68) : -Infinity
  const v70 = v59 ? Math.max(v67, v68) : Infinity
  const v71 = !s[54] && LAS_69j_2_er
  const v72 = !s[54] && LAS_69j_2_ir
  const v73 = f.andelAfArbejdetDuKan <= 0
  s[140] = v73
  const v74 = f.andelAfArbejdetDuKan <= 2500
  s[366] = v74
  const LAS_69j_4 = s[101] ? (v56 ? (v55 ? (s[54] ? (v73 ? LAS_69j_2 : v74 ? v62 : s[106] ? v69 : 0) : LAS_69j_2) : -Infinity) : s[54] ? (v57 ? LAS_69j_2 : v58 ? v62 : v66 ? v69 : 0) : LAS_69j_2) : -Infinity
  s[146] = LAS_69j_4
  const LAS_69j_4_hoej = s[101] ? (v56 ? (v55 ? (s[54] ? (v73 ? LAS_69j_2_hoej : v74 ? v63 : s[106] ? v70 : 0) : LAS_69j_2_hoej) : Infinity) : s[54] ? (v57 ? LAS_69j_2_hoej : v58 ? v63 : v66 ? v70 : 0) : LAS_69j_2_hoej) : Infinity
  s[145] = LAS_69j_4_hoej
  const LAS_69j_4_er = s[101] && (!s[101] || !v56 && (s[54] && (v57 && LAS_69j_2_er || !v57 && (v58 && v64 || !v58 && (!v66 || v64))) || v71) || v56 && (!v55 || s[54] && (v73 && LAS_69j_2_er || !v73 && (v74 && v64 || !v74 && (!s[106] || v64))) || v71))
  s[147] = LAS_69j_4_er
  const LAS_69j_4_ir = !s[101] || !s[101] || !v56 && (s[54] && (v57 && LAS_69j_2_ir || !v57 && (v58 && v65 || !v58 && v66 && v65)) || v72) || v56 && (!v55 || s[54] && (v73 && LAS_69j_2_ir || !v73 && (v74 && v65 || !v74 && s[106] && v65)) || v72)
  s[148] = LAS_69j_4_ir
}

function svar_10(f, s) {
  // LAS.69j.5.tid: Indtægter for tiden før og efter forløbet trækkes ikke fra (LAS § 69 j, stk. 5)
  const v0 = !s[101] || s[89]
  const v1 = !s[101] || !s[89]
  const LAS_69j_5_tid = s[101] && v0
  s[498] = LAS_69j_5_tid
  const LAS_69j_5_tid_nej = s[101] && v1
  s[115] = LAS_69j_5_tid_nej
  // LAS.69j.10: Løn i tilbud, der ikke tæller med (LAS § 69 j, stk. 10)
  const v4 = LAS_69j_5_tid || !s[101]
  s[116] = v4
  const LAS_69j_10 = s[101] ? Math.min(s[107], sum(f.indtaegter, (r_indtaegter) => { const r0_0 = r_indtaegter.tid === 'under'; const r0_1 = r_indtaegter.art === 'loen_i_tilbud'; const r0_2 = r0_0 || LAS_69j_5_tid_nej; const r0_3 = r0_2 && r0_1; return r0_3 ? (r0_3 && !(r0_2 && !r0_1 || !r0_0 && v4) ? r_indtaegter.beloeb : 0) : 0 })) : -Infinity
  s[117] = LAS_69j_10
  const LAS_69j_10_hoej = s[101] ? Math.min(s[108], sum(f.indtaegter, (r_indtaegter) => (r_indtaegter.tid === 'under' || LAS_69j_5_tid_nej) && r_indtaegter.art === 'loen_i_tilbud' ? r_indtaegter.beloeb : 0)) : Infinity
  s[114] = LAS_69j_10_hoej
  const LAS_69j_10_er = s[101] && (!s[101] || !(!s[109] && !s[110] && s[111] === s[112]))
  s[118] = LAS_69j_10_er
  const LAS_69j_10_ir = !s[101] || !s[101] || s[113]
  s[119] = LAS_69j_10_ir
}

function svar_11(f, s) {
  // LAS.69j.9: Fradrag for løn i jobafklaringsforløb (LAS § 69 j, stk. 9)
  const v0 = f.vurderingsdato >= 16436 /* 2015-01-01 */
  s[125] = v0
  const v1 = Math.max(0, -s[114] === -Infinity ? -Infinity : sum(f.indtaegter, (r_indtaegter) => { const r0_0 = r_indtaegter.tid === 'under'; const r0_1 = r0_0 || s[115]; const r0_2 = r_indtaegter.art === 'loen' || r_indtaegter.art === 'loen_i_tilbud' || r_indtaegter.art === 'feriegodtgoerelse' || r_indtaegter.art === 'feriedage_udbetalt'; const r0_3 = r0_1 && r0_2; return r0_3 ? (r0_3 && !(r0_1 && !r0_2 || !r0_0 && s[116]) ? r_indtaegter.beloeb : 0) : 0 }) - s[114])
  const v2 = Math.max(0, -s[117] === Infinity ? Infinity : sum(f.indtaegter, (r_indtaegter) => (r_indtaegter.tid === 'under' || s[115]) && (r_indtaegter.art === 'loen' || r_indtaegter.art === 'loen_i_tilbud' || r_indtaegter.art === 'feriegodtgoerelse' || r_indtaegter.art === 'feriedage_udbetalt') ? r_indtaegter.beloeb : 0) - s[117])
  const v3 = v2 === Infinity
  const v4 = Math.max(0, v1 - 1344200)
  const v5 = Math.max(0, v3 ? Infinity : v2 - 1344200)
  const v6 = v5 >= Infinity
  s[134] = v6
  const v7 = v6 ? -Infinity : quotient([v4, 5500], [10000], 'nærmeste', 1)
  const v8 = v6 ? Infinity : quotient([v5, 5500], [10000], 'nærmeste', 1)
  const v9 = v7 === -Infinity ? -Infinity : Math.round(Math.min(v1, 1344200) * 3000 / 10000) + v7
  const v10 = v8 === Infinity ? Infinity : Math.round(Math.min(v2, 1344200) * 3000 / 10000) + v8
  s[132] = v10
  const v11 = s[118] && s[118] && !(v6 && (!s[118] || !s[119] && v4 === v5))
  s[130] = v11
  const v12 = Math.max(0, v1 - sum(f.indtaegter, (r_indtaegter) => (r_indtaegter.tid === 'under' || s[115]) && (r_indtaegter.art === 'loen' || r_indtaegter.art === 'loen_i_tilbud' || r_indtaegter.art === 'feriegodtgoerelse' || r_indtaegter.art === 'feriedage_udbetalt') ? r_indtaegter.pension ?? 0 : 0))
  const v13 = Math.max(0, v3 ? Infinity : v2 - sum(f.indtaegter, (r_indtaegter) => { const r0_0 = r_indtaegter.tid === 'under'; const r0_1 = r0_0 || s[115]; const r0_2 = r_indtaegter.art === 'loen' || r_indtaegter.art === 'loen_i_tilbud' || r_indtaegter.art === 'feriegodtgoerelse' || r_indtaegter.art === 'feriedage_udbetalt'; const r0_3 = r0_1 && r0_2; return r0_3 ? (r0_3 && !(r0_1 && !r0_2 || !r0_0 && s[116]) ? r_indtaegter.pension ?? 0 : 0) : 0 }))
  const v14 = v13 === Infinity
  const v15 = Math.max(0, v12 - 1344200)
  const v16 = Math.max(0, v14 ? Infinity : v13 - 1344200)
  const v17 = v16 >= Infinity
  s[135] = v17
  const v18 = v17 ? -Infinity : quotient([v15, 5500], [10000], 'nærmeste', 1)
  const v19 = v17 ? Infinity : quotient([v16, 5500], [10000], 'nærmeste', 1)
  const v20 = v18 === -Infinity ? -Infinity : Math.round(Math.min(1344200, v12) * 3000 / 10000) + v18
  const v21 = v19 === Infinity ? Infinity : Math.round(Math.min(1344200, v13) * 3000 / 10000) + v19
  s[133] = v21
  const v22 = s[118] && s[118] && !(v17 && (!s[118] || !s[119] && v15 === v16))
  s[131] = v22
  const v23 = Math.min(s[120], v1)
  const v24 = Math.min(s[121], v2)
  const v25 = s[119] || s[94]
  const v26 = v23 > -Infinity && v24 < Infinity
  const v27 = quotient([v23, 3000], [10000], 'nærmeste', 1)
  const v28 = quotient([v24, 3000], [10000], 'nærmeste', 1)
  const v29 = v26 ? Math.min(v27, v28) : -Infinity
  const v30 = v26 ? Math.max(v27, v28) : Infinity
  const v31 = s[118] && !(!v26 && (!s[118] || !v25 && v23 === v24))
  const v32 = v25 || !v26
  const v33 = v3 && s[122]
  const v34 = s[118] && !(v33 && (!s[118] || !s[119] && v1 === v2) && s[123])
  const v35 = s[119] || s[94] || v33
  const v36 = Math.max(0, s[122] ? -Infinity : v1 - s[121])
  const v37 = Math.max(0, v3 || s[124] ? Infinity : v2 - s[120])
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
  s[126] = v49
  const v50 = v31 && v41 && !(v47 && (!v31 || !v32 && v29 === v30) && (!v41 || !v42 && v39 === v40))
  s[127] = v50
  const v51 = v32 || v42 || v47
  s[136] = v51
  const v52 = Math.min(s[120], v12)
  const v53 = Math.min(s[121], v13)
  const v54 = v52 > -Infinity && v53 < Infinity
  const v55 = quotient([v52, 3000], [10000], 'nærmeste', 1)
  const v56 = quotient([v53, 3000], [10000], 'nærmeste', 1)
  const v57 = v54 ? Math.min(v55, v56) : -Infinity
  const v58 = v54 ? Math.max(v55, v56) : Infinity
  const v59 = s[118] && !(!v54 && (!s[118] || !v25 && v52 === v53))
  const v60 = v25 || !v54
  s[137] = v60
  const v61 = v14 && s[122]
  const v62 = s[118] && !(v61 && (!s[118] || !s[119] && v12 === v13) && s[123])
  const v63 = s[119] || s[94] || v61
  const v64 = Math.max(0, s[122] ? -Infinity : v12 - s[121])
  const v65 = Math.max(0, v14 || s[124] ? Infinity : v13 - s[120])
  const v66 = v65 >= Infinity
  const v67 = v66 ? -Infinity : quotient([v64, 5500], [10000], 'nærmeste', 1)
  const v68 = v66 ? Infinity : quotient([v65, 5500], [10000], 'nærmeste', 1)
  const v69 = v62 && !(v66 && (!v62 || !v63 && v64 === v65))
  const v70 = v63 || v66
  s[138] = v70
  const v71 = v58 === Infinity
  const v72 = v67 === -Infinity
  const v73 = v57 === -Infinity
  const v74 = v68 === Infinity
  const v75 = v71 && v72 || v73 && v74
  s[139] = v75
  const v76 = v73 || v72 ? -Infinity : v57 + v67
  const v77 = v71 || v74 ? Infinity : v58 + v68
  s[129] = v77
  const v78 = v59 && v69 && !(v75 && (!v59 || !v60 && v57 === v58) && (!v69 || !v70 && v67 === v68))
  s[128] = v78
  const LAS_69j_9 = s[101] ? (v0 ? (s[89] ? v48 : v50 ? (v78 ? Math.min(v48, v76) : v48) : v76) : v11 ? (v22 ? Math.min(v9, v20) : v9) : v20) : -Infinity
  s[143] = LAS_69j_9
}

function svar_12(f, s) {
  // LAS.69j.9: Fradrag for løn i jobafklaringsforløb (LAS § 69 j, stk. 9)
  const LAS_69j_9_hoej = s[101] ? (s[125] ? (s[89] ? s[126] : s[127] ? (s[128] ? Math.max(s[126], s[129]) : s[126]) : s[129]) : s[130] ? (s[131] ? Math.max(s[132], s[133]) : s[132]) : s[133]) : Infinity
  s[505] = LAS_69j_9_hoej
  const LAS_69j_9_er = s[101] && (!s[101] || !s[125] && (s[130] || s[131]) || s[125] && (!s[89] && (s[127] || s[128]) || s[89] && s[127]))
  s[506] = LAS_69j_9_er
  const LAS_69j_9_ir = !s[101] || !s[101] || !s[125] && (s[119] || s[119] || s[134] || s[119] || s[119] || s[135]) || s[125] && (!s[89] && (s[136] || s[137] || s[138] || s[139]) || s[89] && s[136])
  s[507] = LAS_69j_9_ir
  // LAS.69j.7: Fleksløntilskuddet trækkes fra (LAS § 69 j, stk. 6-7)
  const v3 = sum(f.indtaegter, (r_indtaegter) => r_indtaegter.art === 'loen_under_sygdom' ? 1 : 0) > 0 || f.ansatIFleksjobVedForloebetsStart === false
  const LAS_69j_7 = s[101] && (!s[101] || v3)
  s[500] = LAS_69j_7
  const LAS_69j_7_nej = s[101] && (!s[101] || !v3)
  s[501] = LAS_69j_7_nej
  // LAS.69j.8: Overskud af egen virksomhed trækkes fra (LAS § 69 j, stk. 8)
  const v6 = s[54] && !s[140]
  const LAS_69j_8 = s[101] && (!s[101] || !s[141] || !s[142] || !v6)
  s[502] = LAS_69j_8
  const LAS_69j_8_nej = s[101] && (!s[101] || s[141] && (!s[142] || v6))
  s[503] = LAS_69j_8_nej
  const LAS_69j_8_ir = !s[101] || !s[101] || s[141] && !s[142]
  s[504] = LAS_69j_8_ir
  // LAS.69j.13: Uddannelsesgodtgørelse efter en arbejdsskade trækkes ikke fra (LAS § 69 j, stk. 13)
  const v10 = f.vurderingsdato >= 19704 /* 2023-12-13 */
  const LAS_69j_13 = s[101] && (!s[101] || v10)
  s[511] = LAS_69j_13
  const LAS_69j_13_nej = s[101] && (!s[101] || !v10 || f.vurderingsdato < 19899 /* 2024-06-25 */)
  s[512] = LAS_69j_13_nej
  const LAS_69j_13_ir = !s[101] || !s[101] || v10 && f.vurderingsdato < 19899 /* 2024-06-25 */
  s[513] = LAS_69j_13_ir
  // LAS.69j.5: Fradrag i ydelsen under jobafklaringsforløb (LAS § 69 j, stk. 5-13)
  const v14 = s[143] === -Infinity ? -Infinity : sum(f.indtaegter, (r_indtaegter) => { const r0_0 = r_indtaegter.tid === 'under'; const r0_1 = r0_0 || s[115]; const r0_2 = r_indtaegter.art === 'anden' || r_indtaegter.art === 'loen_under_sygdom'; const r0_3 = r0_1 && r0_2; return r0_3 ? (r0_3 && !(r0_1 && !r0_2 || !r0_0 && s[116]) ? r_indtaegter.beloeb : 0) : 0 }) + s[143]
  const v15 = LAS_69j_9_hoej === Infinity ? Infinity : sum(f.indtaegter, (r_indtaegter) => (r_indtaegter.tid === 'under' || s[115]) && (r_indtaegter.art === 'anden' || r_indtaegter.art === 'loen_under_sygdom') ? r_indtaegter.beloeb : 0) + LAS_69j_9_hoej
  const v16 = sum(f.indtaegter, (r_indtaegter) => { const r0_0 = r_indtaegter.tid === 'under'; const r0_1 = r0_0 || s[115]; const r0_2 = r_indtaegter.art === 'fleksloentilskud'; const r0_3 = r0_1 && r0_2; return r0_3 ? (r0_3 && !(r0_1 && !r0_2 || !r0_0 && s[116]) ? r_indtaegter.beloeb : 0) : 0 })
  const v17 = sum(f.indtaegter, (r_indtaegter) => (r_indtaegter.tid === 'under' || s[115]) && r_indtaegter.art === 'fleksloentilskud' ? r_indtaegter.beloeb : 0)
  const v18 = !s[101] && v16 <= 0
  const v19 = LAS_69j_7_nej ? 0 : v16
  const v20 = v14 === -Infinity ? -Infinity : v14 + (LAS_69j_7 ? (LAS_69j_7_nej || v18 ? Math.min(v16, v19) : v16) : v19)
  const v21 = v15 === Infinity ? Infinity : v15 + (LAS_69j_7 ? v17 : 0)
  const v22 = sum(f.indtaegter, (r_indtaegter) => { const r0_0 = r_indtaegter.tid === 'under'; const r0_1 = r0_0 || s[115]; const r0_2 = r_indtaegter.art === 'overskud_egen_virksomhed'; const r0_3 = r0_1 && r0_2; return r0_3 ? (r0_3 && !(r0_1 && !r0_2 || !r0_0 && s[116]) ? r_indtaegter.beloeb : 0) : 0 })
  const v23 = sum(f.indtaegter, (r_indtaegter) => (r_indtaegter.tid === 'under' || s[115]) && r_indtaegter.art === 'overskud_egen_virksomhed' ? r_indtaegter.beloeb : 0)
  const v24 = LAS_69j_8_ir && v22 <= 0
  const v25 = LAS_69j_8_nej ? 0 : v22
  const v26 = v20 === -Infinity ? -Infinity : v20 + (LAS_69j_8 ? (LAS_69j_8_nej || v24 ? Math.min(v22, v25) : v22) : v25)
  const v27 = v21 === Infinity ? Infinity : v21 + (LAS_69j_8 ? v23 : 0)
  const v28 = sum(f.indtaegter, (r_indtaegter) => { const r0_0 = r_indtaegter.tid === 'under'; const r0_1 = r0_0 || s[115]; const r0_2 = r_indtaegter.art === 'uddannelsesgodtgoerelse'; const r0_3 = r0_1 && r0_2; return r0_3 ? (r0_3 && !(r0_1 && !r0_2 || !r0_0 && s[116]) ? r_indtaegter.beloeb : 0) : 0 })
  const v29 = sum(f.indtaegter, (r_indtaegter) => (r_indtaegter.tid === 'under' || s[115]) && r_indtaegter.art === 'uddannelsesgodtgoerelse' ? r_indtaegter.beloeb : 0)
  const v30 = LAS_69j_13_ir && v28 <= 0
  const v31 = LAS_69j_13 ? 0 : v28
  const LAS_69j_5 = s[101] ? (v26 === -Infinity ? -Infinity : v26 + (LAS_69j_13_nej ? (LAS_69j_13 || v30 ? Math.min(v28, v31) : v28) : v31)) : -Infinity
  s[491] = LAS_69j_5
  const LAS_69j_5_hoej = s[101] ? (v27 === Infinity ? Infinity : v27 + (LAS_69j_13_nej ? v29 : 0)) : Infinity
  s[492] = LAS_69j_5_hoej
  const LAS_69j_5_er = s[101] && (!s[101] || LAS_69j_9_er && (LAS_69j_7 || LAS_69j_7_nej || v18) && (LAS_69j_8 || LAS_69j_8_nej || v24) && (LAS_69j_13_nej || LAS_69j_13 || v30))
  s[493] = LAS_69j_5_er
  const LAS_69j_5_ir = !s[101] || !s[101] || LAS_69j_9_ir || !s[101] && !(v16 === v17 && v16 === 0) || LAS_69j_8_ir && !(v22 === v23 && v22 === 0) || LAS_69j_13_ir && !(v28 === v29 && v28 === 0)
  s[494] = LAS_69j_5_ir
  // LAS.69j.5.modtager: Retten til forløbet består, selv om intet udbetales (LAS § 69 j, stk. 5)
  const v36 = !s[144] || f.harFrasagtYdelsen === false
  const v37 = s[101] && f.erIJobafklaring
  const LAS_69j_5_modtager = v37 && (!s[101] || v36)
  s[495] = LAS_69j_5_modtager
  const LAS_69j_5_modtager_nej = v37 && (!s[101] || !v36)
  s[496] = LAS_69j_5_modtager_nej
  const LAS_69j_5_modtager_ir = !v37 || !s[101]
  s[497] = LAS_69j_5_modtager_ir
  // LAS.69j.11: Optjent ferie kan holdes før de 12 måneder (LAS § 69 j, stk. 11)
  const v41 = f.vurderingsdato >= 16941 /* 2016-05-20 */
  s[160] = v41
  const v42 = f.ugerMedFeriegodtgoerelse <= 0
  const LAS_69j_11 = s[0] && (!v41 || !v42)
  s[508] = LAS_69j_11
  const LAS_69j_11_nej = s[0] && (!v41 || v42)
  s[509] = LAS_69j_11_nej
  const LAS_69j_11_ir = !s[0] || !v41
  s[510] = LAS_69j_11_ir
  // LAS.69j.udbetales: Ressourceforløbsydelse til udbetaling i jobafklaringsforløb (LAS § 69 j, stk. 5)
  const v46 = s[145] === Infinity
  const v47 = -LAS_69j_5_hoej === -Infinity
  const v48 = s[146] === -Infinity
  const v49 = -LAS_69j_5 === Infinity
  const v50 = v46 && v47 || v48 && v49
  const LAS_69j_udbetales = s[101] ? Math.max(0, v48 || v47 ? -Infinity : s[146] - LAS_69j_5_hoej) : -Infinity
  s[514] = LAS_69j_udbetales
  const LAS_69j_udbetales_hoej = s[101] ? Math.max(0, v46 || v49 ? Infinity : s[145] - LAS_69j_5) : Infinity
  s[515] = LAS_69j_udbetales_hoej
  const LAS_69j_udbetales_er = s[101] && (!s[101] || s[147] && LAS_69j_5_er && !(v50 && (!s[147] || !s[148] && s[146] === s[145]) && (!LAS_69j_5_er || !LAS_69j_5_ir && LAS_69j_5 === LAS_69j_5_hoej)))
  s[516] = LAS_69j_udbetales_er
  const LAS_69j_udbetales_ir = !s[101] || !s[101] || s[148] || LAS_69j_5_ir || v50
  s[517] = LAS_69j_udbetales_ir
  // LAS.69k.6: Uger ferie med ydelse (LAS § 69 k, stk. 6)
  const v55 = 35 - f.ugerMedFeriegodtgoerelse
  s[158] = v55
  const v56 = Math.max(0, v55 - f.ferieMedYdelseHoldt)
  const v57 = !s[0] && v56 <= 0
  const v58 = s[149] ? 0 : v56
  const LAS_69k_6 = s[0] ? (s[150] ? (s[149] || v57 ? Math.min(v56, v58) : v56) : v58) : -Infinity
  s[518] = LAS_69k_6
  const LAS_69k_6_hoej = s[0] ? (s[150] ? v56 : 0) : Infinity
  s[519] = LAS_69k_6_hoej
  const LAS_69k_6_er = s[0] && (!s[0] || s[150] || s[149] || v57)
  s[520] = LAS_69k_6_er
  // LAS.69k.6.senest: Ferie med ydelse skal være holdt (LAS § 69 k, stk. 6)
  const v62 = shiftDays(shiftMonths(shiftDays(f.tolvMaanederNaaetDen, 1), 12), -1)
  const LAS_69k_6_senest = s[0] ? v62 : FIRST_DAY
  s[523] = LAS_69k_6_senest
  const LAS_69k_6_senest_hoej = s[0] ? v62 : NEVER
  s[524] = LAS_69k_6_senest_hoej
  // LAS.69k.6.aftale: Du kan holde ferien med ydelse (LAS § 69 k, stk. 6)
  const LAS_69k_6_aftale = s[0] && (!s[0] || (LAS_69k_6_er && LAS_69k_6_hoej > 0 || !s[0]) && (s[0] && LAS_69k_6_senest_hoej >= f.vurderingsdato || !s[0]) && f.ferienErAftalt)
  s[521] = LAS_69k_6_aftale
  const LAS_69k_6_aftale_nej = s[0] && (!s[0] || LAS_69k_6_er && LAS_69k_6 <= 0 || s[0] && LAS_69k_6_senest < f.vurderingsdato || f.ferienErAftalt === false)
  s[522] = LAS_69k_6_aftale_nej
  // LOV1750.21.revalidering: Din revalidering fortsætter efter de gamle regler (lov 1750/2025 § 21)
  const v67 = !s[76] || f.revalideringBevilgetDen < 20485 /* 2026-02-01 */
  const LOV1750_21_revalidering = f.revalideringErBevilget && (!s[1] || v67)
  s[552] = LOV1750_21_revalidering
  const LOV1750_21_revalidering_nej = f.revalideringErBevilget && (!s[1] || !v67)
  s[553] = LOV1750_21_revalidering_nej
  // LAS.70.1: Ret til revalideringsydelse (LAS § 70)
  const v70 = f.netopForladtSkolen && f.kanKlareSigMedSU && !(f.betydeligeBegraensninger || f.saerligtBegraensedeErhvervsmuligheder)
  const LAS_70_1 = f.revalideringErBevilget && (!s[1] || (LOV1750_21_revalidering || s[151]) && f.foelgerRevalideringsplanen && f.leveomkostningerDaekkesAndetsteds === false && !v70)
  s[156] = LAS_70_1
  const LAS_70_1_nej = f.revalideringErBevilget && (!s[1] || LOV1750_21_revalidering_nej || f.foelgerRevalideringsplanen === false || f.leveomkostningerDaekkesAndetsteds || v70)
  s[155] = LAS_70_1_nej
  // LAS.70.1.3: Løn efter overenskomst under revalidering (LAS § 70, stk. 1, nr. 3)
  const v73 = f.vurderingsdato >= 15395 /* 2012-02-25 */
  s[159] = v73
  const v74 = v73 && !s[152]
  const LAS_70_1_3 = f.revalideringErBevilget && (!s[1] || v73 || f.saerligeForholdForLoen)
  s[526] = LAS_70_1_3
  const LAS_70_1_3_nej = f.revalideringErBevilget && (!s[1] || !v73 && f.saerligeForholdForLoen === false || v74)
  s[527] = LAS_70_1_3_nej
  const LAS_70_1_3_ir = f.revalideringErBevilget === false || !s[1] || v74
  s[528] = LAS_70_1_3_ir
}

function svar_13(f, s) {
  // LAS.71.1: Revalideringsydelsen pr. måned (LAS § 71, stk. 1-2)
  const v0 = f.vurderingsdato >= 15394 /* 2012-02-24 */
  const v1 = f.vurderingsdato >= shiftMonths(f.foedselsdag, 360)
  const v2 = f.vurderingsdato <= 14974 /* 2010-12-31 */ || s[153]
  const v3 = SATS_8(f.vurderingsdato)
  const v4 = v2 ? -Infinity : v3
  const v5 = v2 ? Infinity : v3
  const v6 = SATS_9(f.vurderingsdato)
  const v7 = SATS_10(f.vurderingsdato)
  const v8 = SATS_11(f.vurderingsdato)
  const v9 = f.psykiskLidelseNaevntILoven && f.forsoergelsespligtUdenForHjemmet
  const v10 = SATS_12(f.vurderingsdato)
  const v11 = SATS_13(f.vurderingsdato)
  const v12 = f.psykiskLidelseNaevntILoven && f.borHosForaeldre === false
  const v13 = SATS_14(f.vurderingsdato)
  const v14 = SATS_15(f.vurderingsdato)
  const v15 = SATS_16(f.vurderingsdato)
  const v16 = v1 ? v4 : f.forsoergerEgetBarnIHjemmet ? (v2 ? -Infinity : v6) : s[154] ? (f.forsoergelsespligtUdenForHjemmet ? (v2 ? -Infinity : v7) : v2 ? -Infinity : v8) : v9 ? (v2 ? -Infinity : v10) : f.gravidEfter12Uge ? (v2 ? -Infinity : v11) : v12 ? (v2 ? -Infinity : v13) : f.borHosForaeldre ? (v2 ? -Infinity : v14) : v2 ? -Infinity : v15
  const v17 = v1 ? v5 : f.forsoergerEgetBarnIHjemmet ? (v2 ? Infinity : v6) : s[154] ? (f.forsoergelsespligtUdenForHjemmet ? (v2 ? Infinity : v7) : v2 ? Infinity : v8) : v9 ? (v2 ? Infinity : v10) : f.gravidEfter12Uge ? (v2 ? Infinity : v11) : v12 ? (v2 ? Infinity : v13) : f.borHosForaeldre ? (v2 ? Infinity : v14) : v2 ? Infinity : v15
  const v18 = f.revalideringBevilgetDen <= 14974 /* 2010-12-31 */ || f.revalideringBevilgetDen >= 20819 /* 2027-01-01 */
  const v19 = SATS_17(f.revalideringBevilgetDen)
  const v20 = !v1 && f.forsoergerEgetBarnIHjemmet === false && ((v18 ? -Infinity : v19) < f.indtaegtFoerRevalidering || v18)
  const v21 = v20 && !(v1 || f.forsoergerEgetBarnIHjemmet || (v18 ? Infinity : v19) >= f.indtaegtFoerRevalidering)
  const LAS_71_1 = v0 ? (v20 ? (v21 ? v4 : Math.min(v4, v16)) : v16) : -Infinity
  s[532] = LAS_71_1
  const LAS_71_1_hoej = v0 ? (v20 ? (v21 ? v5 : Math.max(v5, v17)) : v17) : Infinity
  s[533] = LAS_71_1_hoej
  const v24 = s[155] || s[151]
  const LAS_71_1_ir = s[156] && (!v0 || v20 && v2 || !v21 && v2) || v24
  s[534] = LAS_71_1_ir
  // LAS.70.4: Tilskud, når elevlønnen er lavere end ydelsen (LAS § 70, stk. 4)
  const LAS_70_4 = s[1] ? Math.max(0, LAS_71_1 === -Infinity ? -Infinity : LAS_71_1 - f.elevloenPrMaaned) : -Infinity
  s[529] = LAS_70_4
  const LAS_70_4_hoej = s[1] ? Math.max(0, LAS_71_1_hoej === Infinity ? Infinity : LAS_71_1_hoej - f.elevloenPrMaaned) : Infinity
  s[530] = LAS_70_4_hoej
  const LAS_70_4_ir = s[156] && (!s[1] || LAS_71_1_ir) || v24
  s[531] = LAS_70_4_ir
  // LAS.71.3: Tillæg for bidrag til et barn (LAS § 71, stk. 3)
  const v29 = SATS_18(f.vurderingsdato)
  const v30 = v2 ? -Infinity : v29
  const v31 = v2 ? Infinity : v29
  const v32 = v31 === Infinity
  const v33 = -LAS_71_1_hoej === -Infinity
  const v34 = v30 === -Infinity
  const v35 = -LAS_71_1 === Infinity
  const v36 = v32 && v33 || v34 && v35
  const LAS_71_3 = v0 ? Math.max(0, Math.min(f.bidragPrMaaned, v34 || v33 ? -Infinity : v30 - LAS_71_1_hoej)) : -Infinity
  s[535] = LAS_71_3
  const LAS_71_3_hoej = v0 ? Math.max(0, Math.min(f.bidragPrMaaned, v32 || v35 ? Infinity : v31 - LAS_71_1)) : Infinity
  s[536] = LAS_71_3_hoej
  const v39 = !s[154] && f.forsoergerEgetBarnIHjemmet === false && f.gravidEfter12Uge === false && !(f.psykiskLidelseNaevntILoven && (f.forsoergelsespligtUdenForHjemmet || f.borHosForaeldre === false))
  const v40 = (s[156] || s[151]) && v39
  const LAS_71_3_er = v40 && (!v0 || s[156] && !(v36 && !v2 && v30 === v31 && (!s[156] || !LAS_71_1_ir && LAS_71_1 === LAS_71_1_hoej)))
  s[537] = LAS_71_3_er
  const LAS_71_3_ir = v40 && (!v0 || v2 || LAS_71_1_ir || v36) || s[155] || !v39
  s[538] = LAS_71_3_ir
  // LAS.71.6: Du beholder din hidtidige ydelse under forrevalidering (LAS § 71, stk. 6)
  const LAS_71_6_ir = !s[1] || s[157] || !s[1]
  s[539] = LAS_71_6_ir
  // LAS.73b: Ydelsen bevares, mens du er væk (LAS § 73 b)
  const v44 = f.kortvarigAfbrydelseUdenBetydning || f.fravaerVedBarselIRevalidering
  const LAS_73b = f.revalideringErBevilget && (!s[1] || v44)
  s[540] = LAS_73b
  const LAS_73b_nej = f.revalideringErBevilget && (!s[1] || !v44)
  s[541] = LAS_73b_nej
  // LAS.73c.1: Uger ferie med revalideringsydelse (LAS § 73 c, stk. 1)
  const v47 = f.vurderingsdato >= 16883 /* 2016-03-23 */
  const v48 = f.maanederITilbudIRevalidering >= 12
  const v49 = v48 ? Math.max(0, s[158]) : 0
  const v50 = v48 ? Math.max(0, 28 - f.ugerMedFeriegodtgoerelse) : 0
  const LAS_73c_1 = s[1] ? (s[159] ? (s[152] ? (v47 ? (s[160] ? v50 : -Infinity) : v49) : -Infinity) : 0) : -Infinity
  s[542] = LAS_73c_1
  const LAS_73c_1_hoej = s[1] ? (s[159] ? (s[152] ? (v47 ? (s[160] ? v50 : Infinity) : v49) : Infinity) : 0) : Infinity
  s[543] = LAS_73c_1_hoej
  const LAS_73c_1_ir = f.revalideringErBevilget === false || !s[1] || s[159] && (!s[152] || v47 && !s[160])
  s[544] = LAS_73c_1_ir
  // LAS.73f.1: Nedsættelse for andet arbejde, pr. år (LAS § 73 f, stk. 1)
  const v54 = Math.max(0, f.andenArbejdsindtaegtOmAaret - 1200000)
  const LAS_73f_1 = s[1] ? v54 : -Infinity
  s[545] = LAS_73f_1
  const LAS_73f_1_hoej = s[1] ? v54 : Infinity
  s[546] = LAS_73f_1_hoej
  // LOB.4.1: Kommunens placering af beskæftigelsesindsatsen er tilladt (LOB § 4, stk. 1)
  const v57 = !s[76] && f.jobcenterUdfoererIndsatsen || s[76] && (f.vurderingsdato >= 21915 /* 2030-01-01 */ || f.indsatsenErIÉtUdvalg)
  const LOB_4_1 = !s[1] || v57
  s[547] = LOB_4_1
  const LOB_4_1_nej = !s[1] || !v57
  s[548] = LOB_4_1_nej
  // LSP.18.2: Førtidspension kan afgøres uden rehabiliteringsteamet (LSP § 18, stk. 2)
  const v60 = f.afgoerelsenGaelder === 'foertidspension'
  const v61 = f.vurderingsdato >= 16953 /* 2016-06-01 */ && !s[78] && (f.heltAabenbartIngenForbedring && f.sundhedskoordinatorHarUdtaltSig || f.bedtOmAfgoerelseOmPensionAlene && f.utvivlsomtIkkePension)
  const LSP_18_2 = v60 && (!s[1] || v61)
  s[554] = LSP_18_2
  const LSP_18_2_nej = v60 && (!s[1] || !v61)
  s[555] = LSP_18_2_nej
  const LSP_18_2_ir = !v60 || !s[1]
  s[556] = LSP_18_2_ir
  // LOB.9.1: Sagen skal i rehabiliteringsteamet (lov 1750/2025 § 2)
  const v65 = f.afgoerelsenGaelder === 'ressourceforloeb' || f.afgoerelsenGaelder === 'fleksjob' || f.afgoerelsenGaelder === 'tilskud_til_selvstaendig'
  const v66 = !v60 || LSP_18_2
  const v67 = v60 && (LSP_18_2_nej || LSP_18_2_ir)
  const v68 = f.afgoerelsenGaelder === 'fleksjob' || f.afgoerelsenGaelder === 'tilskud_til_selvstaendig'
  const v69 = s[78] && f.sagenErForelagtTeamet
  const LOB_9_1 = v69 || !s[1] || s[0] && (!s[76] && (v65 || v67) || s[76] && !s[78] && (v68 || v67))
  s[549] = LOB_9_1
  const LOB_9_1_nej = v69 || !s[1] || !s[0] || !s[76] && !v65 && v66 || s[76] && (s[78] || !v68 && v66)
  s[550] = LOB_9_1_nej
  const LOB_9_1_ir = v69 || !s[1]
  s[551] = LOB_9_1_ir
  // PLANBEK.2.1: Rehabiliteringsplanens forberedende del kræves (LAB § 43)
  const v73 = s[0] && (!s[76] && (f.afgoerelsenGaelder === 'ressourceforloeb' || f.afgoerelsenGaelder === 'revalidering' || f.afgoerelsenGaelder === 'fleksjob' || f.afgoerelsenGaelder === 'tilskud_til_selvstaendig' || f.afgoerelsenGaelder === 'foertidspension') || s[76] && !s[78] && s[161])
  const PLANBEK_2_1 = !s[1] || v73
  s[557] = PLANBEK_2_1
  const PLANBEK_2_1_nej = !s[1] || !v73
  s[558] = PLANBEK_2_1_nej
  // SDL.2.1: Hvem kan få sygedagpenge (SDL § 2, stk. 1)
  const SDL_2_1 = s[39] || s[51] && (s[41] || s[54] || s[55] || f.arbejdsskade || s[162])
  s[172] = SDL_2_1
  const SDL_2_1_nej = s[39] || s[51] && !s[41] && !s[54] && !s[55] && f.arbejdsskade === false && s[163]
  s[176] = SDL_2_1_nej
}

function svar_14(f, s) {
  // SDL.2: Ret til sygedagpenge (SDL § 2)
  const v0 = s[164] && s[165] >= f.vurderingsdato
  const v1 = s[166] || s[164] && s[167] < f.vurderingsdato
  const v2 = s[168] && (v0 || s[169]) && (s[170] || v0) || s[171]
  const SDL_2 = s[39] || s[51] && (s[172] || s[53]) && (v2 || s[53]) && s[173] && s[174] && (s[172] || v2 || s[175] || s[57])
  s[559] = SDL_2
  const SDL_2_nej = s[39] || s[51] && (s[176] || (v1 || s[53]) && (s[177] || s[53]) && (v1 || s[177]) || s[178] || s[63])
  s[560] = SDL_2_nej
  const SDL_2_ir = s[39] || s[51] && s[53] && !s[1] || s[40]
  s[561] = SDL_2_ir
  // SDL.7.1.ferieaftale: Ferien kan aftales med kommunen (SDL § 7, stk. 1)
  const v6 = f.feriePasserMedForloebet && f.ferieIndenForFerieloven
  const SDL_7_1_ferieaftale = !s[1] || v6
  s[565] = SDL_7_1_ferieaftale
  const SDL_7_1_ferieaftale_nej = !s[1] || !v6
  s[566] = SDL_7_1_ferieaftale_nej
  // SDL.7.1.genoptagelse: Sygedagpenge igen efter ferien fra (SDL § 7, stk. 1)
  const v9 = periods(f.afbrydelser, (r_afbrydelser) => r_afbrydelser.slags === 'ferie')
  const v10 = runEnd(v9, f.vurderingsdato)
  const v11 = shiftDays(v10 < 2147483647 || v10 === 2147483647 ? v10 : FIRST_DAY, 1)
  const SDL_7_1_genoptagelse = s[1] ? v11 : FIRST_DAY
  s[567] = SDL_7_1_genoptagelse
  const SDL_7_1_genoptagelse_hoej = s[1] ? v11 : NEVER
  s[568] = SDL_7_1_genoptagelse_hoej
  const SDL_7_1_genoptagelse_ir = f.ferieAftalt === false || !s[1]
  s[569] = SDL_7_1_genoptagelse_ir
  // SDL.7.1.ny: Ferien gør det til en ny sygemelding (SDL § 7, stk. 1)
  const SDL_7_1_ny = !s[1] || f.ferieAftalt === false
  s[570] = SDL_7_1_ny
  const SDL_7_1_ny_nej = !s[1] || f.ferieAftalt
  s[571] = SDL_7_1_ny_nej
  // SDL.7.3: Fra hvornår arbejdsevnen ses bredere (SDL § 7, stk. 3)
  const v17 = shiftMonths(s[35], 3)
  s[213] = v17
  const v18 = shiftMonths(s[37], 3)
  s[214] = v18
  const v19 = f.saerligeGrundeTilAndetTidspunkt || !s[5]
  const v20 = f.saerligeGrundeTilAndetTidspunkt === false && s[7]
  const SDL_7_3 = s[39] ? FIRST_DAY : f.saerligeGrundeTilAndetTidspunkt ? f.bredVurderingsdag : v17
  s[574] = SDL_7_3
  const SDL_7_3_hoej = s[39] ? NEVER : f.saerligeGrundeTilAndetTidspunkt ? f.bredVurderingsdag : v18
  s[575] = SDL_7_3_hoej
  const v23 = f.persongruppe === 'loenmodtager' || f.persongruppe === 'selvstaendig'
  const SDL_7_3_er = v23 && (s[39] || s[45] && v19 || s[48] && v19)
  s[576] = SDL_7_3_er
  const SDL_7_3_ir = !v23 || s[39] || s[45] && v20 || s[48] && v20 || s[40]
  s[577] = SDL_7_3_ir
  // SDL.7.5: Stop, når helbredet er stationært (SDL § 7, stk. 5, 2. pkt.)
  const v26 = !s[0] && f.helbredetErStationaert && f.arbejdsevnenErAfklaret && f.berettigetTilRevalidering === false && f.berettigetTilFleksjob === false && f.berettigetTilFoertidspension === false || s[0] && f.helbredetErStationaert && f.arbejdsevnenErAfklaret && f.berettigetTilRevalidering === false && f.berettigetTilFleksjob === false && f.berettigetTilFoertidspension === false && f.berettigetTilRessourceforloeb === false
  const SDL_7_5 = !s[1] || v26
  s[578] = SDL_7_5
  const SDL_7_5_nej = !s[1] || !v26
  s[579] = SDL_7_5_nej
  // SDL.7a.1: Arbejdsgiverens samtale skal være holdt (SDL § 7 a, stk. 1-3)
  const v29 = !s[5] && s[36] && s[35] <= 14612 /* 2010-01-03 */
  const v30 = !s[5] && s[37] >= 14613 /* 2010-01-04 */ && s[179]
  const v31 = allPeriods(f.fravaer)
  const v32 = runStart(v31, f.vurderingsdato)
  const v33 = v32 < 2147483647 || v32 === 2147483647 ? v32 : FIRST_DAY
  const v34 = f.fratraeder && shiftDays(v33, 56) >= f.fratraedelsesdag ? NEVER : shiftDays(v33, 28)
  const SDL_7a_1 = s[39] ? FIRST_DAY : v30 || s[48] ? v34 : NEVER
  s[580] = SDL_7a_1
  const SDL_7a_1_hoej = s[39] ? NEVER : v29 ? NEVER : v34
  s[581] = SDL_7a_1_hoej
  const SDL_7a_1_er = s[41] && (s[39] || v29 || v30 || s[48])
  s[582] = SDL_7a_1_er
  const SDL_7a_1_ir = !s[41] || s[53]
  s[392] = SDL_7a_1_ir
  // SDL.7c: Tidlig opfølgning (SDL § 7 c, stk. 1)
  const v39 = f.vurderingsdato >= 16440 /* 2015-01-05 */
  s[188] = v39
  const v40 = f.tidligOpfoelgningOensketAf === 'arbejdsgiver'
  const v41 = shiftDays(s[35], 35)
  s[347] = v41
  const v42 = shiftDays(s[37], 35)
  s[348] = v42
  const v43 = f.tidligOpfoelgningOensketAf === 'sygemeldt' && f.ventesRaskInden8Uger === false
  const SDL_7c = v39 && (!v39 || v40 && f.ventesRaskInden8Uger === false && (!s[5] && shiftDays(v42, -1) >= f.tidligOpfoelgningBedtOm || s[7]) && f.oenskerTidligOpfoelgning || !v40 && v43)
  s[186] = SDL_7c
  const SDL_7c_nej = v39 && (!v39 || v40 && (f.ventesRaskInden8Uger || !s[5] && shiftDays(v41, -1) < f.tidligOpfoelgningBedtOm || f.oenskerTidligOpfoelgning === false) || !v40 && !v43)
  s[187] = SDL_7c_nej
  // SDL.10a: Der skal udfyldes et oplysningsskema (SDL § 10 a)
  const v46 = !s[89] || !(f.fikSygedagpengeVedLivstruende && f.sagenErBelyst)
  const SDL_10a = !s[1] || v46
  s[584] = SDL_10a
  const SDL_10a_nej = !s[1] || !v46
  s[585] = SDL_10a_nej
  // SDL.11.3: Oplysningsskemaet skal være besvaret (SDL § 11, stk. 3)
  const v49 = f.oplysningsskemaSendt >= 13332 /* 2006-07-03 */
  s[588] = v49
  const v50 = shiftDays(f.oplysningsskemaSendt, 8)
  const SDL_11_3 = v49 ? v50 : FIRST_DAY
  s[586] = SDL_11_3
  const SDL_11_3_hoej = v49 ? v50 : NEVER
  s[587] = SDL_11_3_hoej
  // SDL.12.1.1: Kategori 1 (SDL § 12, stk. 1, nr. 1)
  const v53 = shiftDays(shiftDays(s[35], 56), -1)
  s[181] = v53
  const v54 = shiftDays(shiftDays(s[37], 56), -1)
  s[182] = v54
  const v55 = !s[5] && v54 >= f.forventetRask
  const v56 = !s[5] && v54 >= f.vurderingsdato
  const v57 = !s[5] && v53 < f.forventetRask || !s[5] && v53 < f.vurderingsdato
  const v58 = (v55 || s[7]) && (v56 || s[7]) && (v55 || v56)
  const v59 = !s[78] && s[7]
  const SDL_12_1_1 = !s[1] || !v39 && f.tilbagevendenForestaar || v39 && !s[78] && v58
  s[185] = SDL_12_1_1
  const SDL_12_1_1_nej = !s[1] || !v39 && f.tilbagevendenForestaar === false || v39 && (s[78] || v57)
  s[183] = SDL_12_1_1_nej
  const SDL_12_1_1_ir = !s[1] || v39 && v59
  s[184] = SDL_12_1_1_ir
  // SDL.11a.1: Lægeattest før den første samtale (SDL § 11 a, stk. 1)
  const SDL_11a_1 = !s[1] || !v39 && f.laegeattestNoedvendig || v39 && (!s[144] && SDL_12_1_1_nej || s[144] && f.laegeattestNoedvendig)
  s[589] = SDL_11a_1
  const SDL_11a_1_nej = !s[1] || !v39 && f.laegeattestNoedvendig === false || v39 && (!s[144] && SDL_12_1_1 || s[144] && f.laegeattestNoedvendig === false)
  s[590] = SDL_11a_1_nej
  const SDL_11a_1_ir = !s[1] || v39 && !s[144] && SDL_12_1_1_ir
  s[591] = SDL_11a_1_ir
  // SDL.12.1.2: Kategori 2 (SDL § 12, stk. 1, nr. 2)
  const v66 = f.vurderingsdato >= 20089 /* 2025-01-01 */
  s[180] = v66
  const v67 = f.tilbagevendenForestaar === false && f.risikoForLangtForloeb
  const v68 = v57 || s[7]
  const SDL_12_1_2 = !s[1] || !v39 && v67 || v39 && (!v66 && v68 && f.behovForTvaerfagligIndsats === false || v66 && !s[78] && v57)
  s[217] = SDL_12_1_2
  const SDL_12_1_2_nej = !s[1] || !v39 && !v67 || v39 && (!v66 && (v58 || f.behovForTvaerfagligIndsats) || v66 && (s[78] || v58))
  s[212] = SDL_12_1_2_nej
  const SDL_12_1_2_ir = !s[1] || v39 && v66 && v59
  s[211] = SDL_12_1_2_ir
  // SDL.12.1.3: Kategori 3 (SDL § 12, stk. 1, nr. 3)
  const v72 = f.tilbagevendenForestaar === false && f.risikoForLangtForloeb === false
  const SDL_12_1_3 = !s[1] || !v39 && v72 || v39 && !v66 && v68 && f.behovForTvaerfagligIndsats
  s[592] = SDL_12_1_3
  const SDL_12_1_3_nej = !s[1] || !v39 && !v72 || v39 && (v66 || v58 || f.behovForTvaerfagligIndsats === false)
  s[593] = SDL_12_1_3_nej
}

function svar_15(f, s) {
  // SDL.13f.1: Ingen opfølgning i et kortere forløb (SDL § 13 f, stk. 1-3)
  const v0 = s[41] && !(f.fratraeder && f.fratraedelsesdag < f.vurderingsdato)
  const v1 = f.holdteSamtaler >= 1
  s[218] = v1
  const v2 = shiftDays(shiftDays(f.foersteOpfoelgningssamtale, 91), -1)
  s[220] = v2
  const v3 = v0 && v1 && f.forudsigeligtForloeb && v2 >= f.forventetRask && v2 >= f.vurderingsdato
  s[210] = v3
  const v4 = shiftDays(shiftDays(s[35], 182), -1)
  s[219] = v4
  const v5 = shiftDays(shiftDays(s[37], 182), -1)
  s[221] = v5
  const v6 = !v0 || !s[5] && v4 < f.forventetRask || f.opfoelgningOenskes || f.opfoelgningAlligevel || !s[5] && v4 < f.vurderingsdato
  s[191] = v6
  const v7 = v0 && (!s[5] && v5 >= f.forventetRask || s[7]) && f.opfoelgningOenskes === false && f.opfoelgningAlligevel === false && (!s[5] && v5 >= f.vurderingsdato || s[7])
  s[192] = v7
  const v8 = s[78] && (!s[5] && s[35] < 20635 /* 2026-07-01 */ || s[7])
  s[193] = v8
  const SDL_13f_1 = s[180] && (v8 && (v3 || v7) || !(v8 && !(!s[78] || !s[5] && s[37] >= 20635 /* 2026-07-01 */)) && (!s[180] || !s[78] && v3 || s[78] && v7))
  s[190] = SDL_13f_1
  const SDL_13f_1_nej = s[180] && (v8 && (!v3 || v6) || !(v8 && !(!s[78] || !s[5] && s[37] >= 20635 /* 2026-07-01 */)) && (!s[180] || !s[78] && !v3 || s[78] && v6))
  s[189] = SDL_13f_1_nej
}

function svar_16(f, s) {
  // SDL.13b.1: Den første samtale skal være holdt (SDL § 13 b, stk. 1-3)
  const v0 = shiftDays(f.tidligOpfoelgningBedtOm, 14)
  const v1 = Math.min(s[181], v0)
  const v2 = Math.min(s[182], v0)
  const v3 = s[5] || !s[7] && s[181] === s[182]
  const v4 = s[183] && !s[5]
  const v5 = s[184] && !s[5] && s[182] >= NEVER
  const v6 = v4 || v5 ? (v4 ? s[181] : NEVER) : NEVER
  const v7 = s[185] ? NEVER : s[182]
  const v8 = s[185] || v4 || v5
  const v9 = s[183] && s[7] || s[184] && !(v3 && !s[5] && s[181] === NEVER)
  const v10 = Math.max(v1, v6)
  const v11 = Math.min(v2, v7)
  const v12 = s[5] || !s[7] && v1 === v2
  const v13 = s[186] && !s[5]
  const v14 = s[187] && v8
  const v15 = !s[188] && !s[5] && v8 && v11 >= v10
  const v16 = v14 || v15
  const v17 = v14 ? (v15 ? Math.min(v6, v10) : v6) : v10
  const v18 = v13 ? (v16 ? Math.min(v1, v17) : v1) : v17
  const v19 = v14 ? (v15 ? Math.max(v7, v11) : v7) : v11
  const v20 = v13 ? (v16 ? Math.max(v2, v19) : v2) : v19
  const v21 = v13 || v14 || v15
  const v22 = s[186] && s[7]
  const v23 = v22 || s[187] && v9 || !s[188] && s[7] && v9 || !s[188] && !(v12 && (!v8 || !v9 && v6 === v7) && (!s[5] && v8 || s[5] && !v8) && (s[5] || v1 === v6))
  s[200] = v23
  const v24 = shiftMonths(s[35], 6)
  s[326] = v24
  const v25 = shiftMonths(s[37], 6)
  s[325] = v25
  const v26 = shiftDays(v24, -1)
  s[215] = v26
  const v27 = shiftDays(v25, -1)
  s[216] = v27
  const v28 = Math.min(v0, v26)
  const v29 = Math.min(v0, v27)
  const v30 = Math.max(v26, v28)
  const v31 = Math.min(v27, v29)
  const v32 = s[187] && !s[5]
  const v33 = !s[188] && !s[5] && v31 >= v30
  const v34 = v32 || v33
  const v35 = v32 ? (v33 ? Math.min(v26, v30) : v26) : v30
  const v36 = v13 ? (v34 ? Math.min(v28, v35) : v28) : v35
  s[205] = v36
  const v37 = v32 ? (v33 ? Math.max(v27, v31) : v27) : v31
  const v38 = v13 ? (v34 ? Math.max(v29, v37) : v29) : v37
  s[206] = v38
  const v39 = v13 || v32 || v33
  s[204] = v39
  const v40 = s[187] && s[7]
  const v41 = !s[188] && s[7]
  s[203] = v41
  const v42 = v22 || v40 || v41 || !s[188] && !((s[5] || !s[7] && v28 === v29) && (s[5] || !s[7] && v26 === v27) && (s[5] || v26 === v28))
  s[201] = v42
  const v43 = s[189] && v39
  const v44 = !s[180] && v39 && v38 >= NEVER
  const v45 = v43 || v44 ? (v43 ? v36 : NEVER) : NEVER
  const v46 = s[190] ? NEVER : v38
  const v47 = s[190] || v43 || v44
  const v48 = Math.max(s[181], v1)
  const v49 = Math.min(s[182], v2)
  const v50 = !s[188] && !s[5] && v49 >= v48
  const v51 = v32 || v50
  const v52 = v32 ? (v50 ? Math.min(s[181], v48) : s[181]) : v48
  const v53 = v13 ? (v51 ? Math.min(v1, v52) : v1) : v52
  s[208] = v53
  const v54 = v32 ? (v50 ? Math.max(s[182], v49) : s[182]) : v49
  const v55 = v13 ? (v51 ? Math.max(v2, v54) : v2) : v54
  s[209] = v55
  const v56 = v13 || v32 || v50
  s[207] = v56
  const v57 = v22 || v40 || v41 || !s[188] && !(v12 && v3 && (s[5] || s[181] === v1))
  s[202] = v57
  const v58 = s[189] && v56
  const v59 = !s[180] && v56 && v55 >= NEVER
  const v60 = v58 || v59 ? (v58 ? v53 : NEVER) : NEVER
  const v61 = s[190] ? NEVER : v55
  const v62 = s[190] || v58 || v59
  const v63 = s[1] ? (s[188] ? (s[78] ? (v47 ? (v62 ? Math.min(v45, v60) : v45) : v60) : v18) : s[181]) : FIRST_DAY
  s[196] = v63
  const v64 = s[1] ? (s[188] ? (s[78] ? (v47 ? (v62 ? Math.max(v46, v61) : v46) : v61) : v20) : s[182]) : NEVER
  s[198] = v64
  const v65 = s[191] && v39
  const v66 = s[192] || v65
  const v67 = v65 ? v36 : NEVER
  const v68 = s[192] ? NEVER : v38
  const v69 = s[191] && v56
  const v70 = s[192] || v69
  const v71 = v69 ? v53 : NEVER
  const v72 = s[192] ? NEVER : v55
  const v73 = v66 || v70
  const v74 = v66 ? (v70 ? Math.min(v67, v71) : v67) : v71
  const v75 = v21 ? (v73 ? Math.min(v18, v74) : v18) : v74
  s[197] = v75
  const v76 = v66 ? (v70 ? Math.max(v68, v72) : v68) : v72
  const v77 = v21 ? (v73 ? Math.max(v20, v76) : v20) : v76
  s[199] = v77
  const v78 = s[193] && (v21 || v66 || v70)
  s[194] = v78
  const v79 = !(s[193] && !(!s[78] || !s[5] && s[37] >= 20635 /* 2026-07-01 */)) && (!s[1] || !s[188] && !s[5] || s[188] && (!s[78] && v21 || s[78] && (v47 || v62)))
  s[195] = v79
}

function svar_17(f, s) {
  // SDL.13b.1: Den første samtale skal være holdt (SDL § 13 b, stk. 1-3)
  const SDL_13b_1_er = s[194] || s[195]
  s[596] = SDL_13b_1_er
  const SDL_13b_1 = s[194] ? (s[195] ? Math.min(s[196], s[197]) : s[197]) : s[196]
  s[594] = SDL_13b_1
  const SDL_13b_1_hoej = s[194] ? (s[195] ? Math.max(s[198], s[199]) : s[199]) : s[198]
  s[595] = SDL_13b_1_hoej
  const SDL_13b_1_ir = s[193] && (s[200] || s[191] && s[201] || s[191] && s[202]) || !(s[193] && !(!s[78] || !s[5] && s[37] >= 20635 /* 2026-07-01 */)) && (!s[1] || s[203] || s[188] && (!s[78] && s[200] || s[78] && (s[189] && s[201] || !s[180] && !((!s[204] || !s[201] && s[205] === s[206]) && s[204] && s[205] === NEVER) || s[189] && s[202] || !s[180] && !((!s[207] || !s[202] && s[208] === s[209]) && s[207] && s[208] === NEVER))))
  s[597] = SDL_13b_1_ir
  // SDL.13b.1.antal: Samtaler i det første halve år (SDL § 13 b, stk. 1, 1. pkt.)
  const v4 = s[185] || s[183]
  const v5 = s[185] ? 0 : 4
  const v6 = s[183] ? 4 : 0
  const v7 = Math.max(1, v5)
  const v8 = Math.min(1, v6)
  const v9 = s[189] && v4
  const v10 = !s[180] && v4 && v8 >= v7
  const v11 = v9 || v10
  const v12 = v9 ? (v10 ? Math.min(v5, v7) : v5) : v7
  const v13 = v9 ? (v10 ? Math.max(v6, v8) : v6) : v8
  const v14 = s[144] ? (s[180] ? (s[78] ? (s[190] ? 0 : 1) : s[190] ? (v11 ? Math.min(1, v12) : 1) : v12) : v5) : -Infinity
  const v15 = s[144] ? (s[180] ? (s[78] ? (s[189] ? 1 : 0) : s[190] ? (v11 ? Math.max(1, v13) : 1) : v13) : v6) : Infinity
  const v16 = s[210] ? 1 : 4
  const v17 = s[192] ? 0 : 1
  const v18 = !(s[193] && !(!s[78] || !s[5] && s[37] >= 20635 /* 2026-07-01 */)) && (!s[144] || !s[180] && v4 || s[180] && (!s[78] && (s[190] || v9 || v10) || s[78] && (s[190] || s[189])))
  const SDL_13b_1_antal = s[193] ? (v18 ? Math.min(v14, v17) : v17) : v14
  s[598] = SDL_13b_1_antal
  const SDL_13b_1_antal_hoej = s[193] ? (v18 ? Math.max(v15, v16) : v16) : v15
  s[599] = SDL_13b_1_antal_hoej
  const SDL_13b_1_antal_er = s[144] && (s[193] || v18)
  s[600] = SDL_13b_1_antal_er
  const SDL_13b_1_antal_ir = !s[144] || !(s[193] && !(!s[78] || !s[5] && s[37] >= 20635 /* 2026-07-01 */)) && (!s[144] || !s[180] && s[184] || s[180] && (!s[78] && (s[189] && s[184] || !s[180] && !((!v4 || !s[184] && v5 === v6) && v4 && v5 === 1)) || s[78] && !s[180]))
  s[601] = SDL_13b_1_antal_ir
  // SDL.13b.1.naeste: Den næste opfølgning skal være sket (SDL § 13 b, stk. 1)
  const v23 = f.vurderingsdato >= 15012 /* 2011-02-07 */
  const v24 = f.vurderingsdato >= 14407 /* 2009-06-12 */
  const v25 = shiftDays(f.senesteOpfoelgningssamtale, 28)
  const v26 = shiftDays(f.senesteOpfoelgningssamtale, 56)
  const v27 = Math.max(v25, v26)
  const v28 = Math.min(v25, v26)
  const v29 = s[211] && v28 >= v27
  const v30 = s[212] || v29
  const v31 = s[212] ? (v29 ? Math.min(v26, v27) : v26) : v27
  const v32 = s[212] ? (v29 ? Math.max(v26, v28) : v26) : v28
  const v33 = f.holdteSamtaler >= 2
  const v34 = shiftMonths(f.senesteOpfoelgningssamtale, 3)
  const v35 = v33 || !s[5]
  const v36 = !v33 && s[7]
  const v37 = v33 ? v34 : shiftDays(s[213], -1)
  const v38 = v33 ? v34 : shiftDays(s[214], -1)
  const v39 = Math.max(v25, v37)
  const v40 = Math.min(v25, v38)
  const v41 = s[212] && v35
  const v42 = s[211] && v35 && v40 >= v39
  const v43 = v41 || v42
  const v44 = v41 ? (v42 ? Math.min(v37, v39) : v37) : v39
  const v45 = v41 ? (v42 ? Math.max(v38, v40) : v38) : v40
  const v46 = s[184] && v25 >= NEVER
  const v47 = f.holdteSamtaler >= 4
  const v48 = v47 || !s[5]
  const v49 = !v47 && s[7]
  const v50 = v47 ? NEVER : s[215]
  const v51 = v47 ? NEVER : s[216]
  const v52 = s[183] && v48
  const v53 = s[184] && v48 && v51 >= NEVER
  const v54 = v52 || v53 ? (v52 ? v50 : NEVER) : NEVER
  const v55 = s[185] ? NEVER : v51
  const v56 = s[185] || v52 || v53
  const v57 = s[183] && v49 || s[184] && !((!v48 || !v49 && v50 === v51) && v48 && v50 === NEVER)
  const v58 = s[189] && v56
  const v59 = !s[180] && v56 && v55 >= NEVER
  const v60 = s[1] ? (v24 ? (v23 ? (s[188] ? (s[144] ? (s[180] ? (s[78] ? NEVER : v58 || v59 ? (v58 ? v54 : NEVER) : NEVER) : v54) : s[183] || v46 ? (s[183] ? v25 : NEVER) : NEVER) : s[217] ? (v43 ? Math.min(v25, v44) : v25) : v44) : FIRST_DAY) : s[217] ? (v30 ? Math.min(v25, v31) : v25) : v31) : FIRST_DAY
  const v61 = s[210] || v48 ? (s[210] ? NEVER : v50) : NEVER
  const v62 = !(s[193] && !(!s[78] || !s[5] && s[37] >= 20635 /* 2026-07-01 */)) && (!s[1] || !v24 && (s[217] || s[212] || v29) || v24 && (!v23 || !s[188] && (s[217] || v41 || v42) || s[188] && (!s[144] && (s[185] || s[183] || v46) || s[144] && (!s[180] && v56 || s[180] && (s[78] || s[190] || v58 || v59)))))
  const SDL_13b_1_naeste = s[193] ? (v62 ? Math.min(v60, v61) : v61) : v60
  s[602] = SDL_13b_1_naeste
  const SDL_13b_1_naeste_hoej = s[193] ? NEVER : s[1] ? (v24 ? (v23 ? (s[188] ? (s[144] ? (s[180] ? (s[78] ? NEVER : s[190] ? NEVER : v55) : v55) : s[185] ? NEVER : v25) : s[217] ? (v43 ? Math.max(v25, v45) : v25) : v45) : NEVER) : s[217] ? (v30 ? Math.max(v25, v32) : v25) : v32) : NEVER
  s[603] = SDL_13b_1_naeste_hoej
  const SDL_13b_1_naeste_er = s[218] && (s[193] || v62)
  s[604] = SDL_13b_1_naeste_er
  const SDL_13b_1_naeste_ir = !s[218] || s[193] && !s[210] && v49 || !(s[193] && !(!s[78] || !s[5] && s[37] >= 20635 /* 2026-07-01 */)) && (!s[1] || !v24 && s[211] && v25 !== v26 || v24 && (!v23 || !s[188] && (s[212] && v36 || s[211] && !((!v35 || !v36 && v37 === v38) && v35 && v25 === v37)) || s[188] && (!s[144] && s[184] && v25 !== NEVER || s[144] && (!s[180] && v57 || s[180] && !s[78] && (s[189] && v57 || !s[180] && !((!v56 || !v57 && v54 === v55) && v56 && v54 === NEVER))))))
  s[605] = SDL_13b_1_naeste_ir
  // SDL.13b.5: Opfølgning uden kontakt (standby) (SDL § 13 b, stk. 5)
  const v67 = f.vurderingsdato >= 15070 /* 2011-04-06 */
  const SDL_13b_5 = !v23 || !v67 && f.sygdomForhindrerKontakt || v67 && (f.vurderingsdato < 15208 /* 2011-08-22 */ || f.kontaktUhensigtsmaessig)
  s[606] = SDL_13b_5
  const SDL_13b_5_nej = !v23 || !v67 && f.sygdomForhindrerKontakt === false || v67 && (f.vurderingsdato < 15208 /* 2011-08-22 */ || f.kontaktUhensigtsmaessig === false)
  s[607] = SDL_13b_5_nej
  const SDL_13b_5_ir = !v23 || v67 && f.vurderingsdato < 15208 /* 2011-08-22 */
  s[608] = SDL_13b_5_ir
  // SDL.13f.1.dag: Grænsen for de kortere forløb (SDL § 13 f, stk. 1)
  const v71 = s[180] ? (s[78] ? s[219] : s[220]) : FIRST_DAY
  const v72 = s[180] ? (s[78] ? s[221] : s[220]) : NEVER
  const v73 = s[5] ? s[220] : Math.min(s[220], s[219])
  const v74 = s[5] ? s[220] : Math.max(s[220], s[221])
  const v75 = !(s[193] && !(!s[78] || !s[5] && s[37] >= 20635 /* 2026-07-01 */)) && (!s[180] || !s[78] || !s[5])
  const SDL_13f_1_dag = s[193] ? (v75 ? Math.min(v71, v73) : v73) : v71
  s[609] = SDL_13f_1_dag
  const SDL_13f_1_dag_hoej = s[193] ? (v75 ? Math.max(v72, v74) : v74) : v72
  s[610] = SDL_13f_1_dag_hoej
  const SDL_13f_1_dag_er = s[180] && (s[193] || v75)
  s[611] = SDL_13f_1_dag_er
  const SDL_13f_1_dag_ir = !s[180] || s[193] && s[7] || !(s[193] && !(!s[78] || !s[5] && s[37] >= 20635 /* 2026-07-01 */)) && (!s[180] || s[78] && s[7])
  s[612] = SDL_13f_1_dag_ir
}

function svar_18(f, s) {
  // SDL.21.1.1: Bortfald, når du ikke medvirker (SDL § 21, stk. 1, nr. 1)
  const v0 = f.udebliver && f.rimeligGrund === false && f.skriftligtOrienteret
  const SDL_21_1_1 = !s[1] || v0
  s[613] = SDL_21_1_1
  const SDL_21_1_1_nej = !s[1] || !v0
  s[614] = SDL_21_1_1_nej
  // SDL.21a: Du må sige nej til behandlingen (SDL § 21 a)
  const v3 = f.vurderingsdato >= 18078 /* 2019-07-01 */
  const v4 = s[101] && (!v3 && (f.afviser === 'operation' || f.afviser === 'medicin' || f.afviser === 'anden_laegebehandling') && f.andenVurderingIndhentet || v3 && (f.afviser === 'operation' || f.afviser === 'medicin' || f.afviser === 'anden_laegebehandling' && f.tilsvarendeIndgribende))
  const SDL_21a = !s[1] || v4
  s[628] = SDL_21a
  const SDL_21a_nej = !s[1] || !v4
  s[629] = SDL_21a_nej
  // SDL.21.1.2: Bortfald, når du siger nej til behandling (SDL § 21, stk. 1, nr. 2)
  const v7 = (f.afviser === 'operation' || f.afviser === 'medicin' || f.afviser === 'anden_laegebehandling' || f.afviser === 'indlaeggelse') && f.noedvendigBehandling || f.afviser === 'optraening' && f.hensigtsmaessigOptraening
  const SDL_21_1_2 = !s[1] || v7 && f.opfordret && (SDL_21a_nej || !s[1]) && f.skriftligtOrienteret
  s[615] = SDL_21_1_2
  const SDL_21_1_2_nej = !s[1] || !v7 || f.opfordret === false || SDL_21a || f.skriftligtOrienteret === false
  s[616] = SDL_21_1_2_nej
  // SDL.21.1.3: Bortfald, når adfærden forhaler helbredelsen (SDL § 21, stk. 1, nr. 3)
  const SDL_21_1_3 = !s[1] || f.forhalerHelbredelsen
  s[617] = SDL_21_1_3
  const SDL_21_1_3_nej = !s[1] || f.forhalerHelbredelsen === false
  s[618] = SDL_21_1_3_nej
  // SDL.21.4.dag: Du skal opfylde betingelserne igen (SDL § 21, stk. 4)
  const v12 = shiftDays(f.underrettetOmBortfald, 28)
  const SDL_21_4_dag = s[1] ? v12 : FIRST_DAY
  s[622] = SDL_21_4_dag
  const SDL_21_4_dag_hoej = s[1] ? v12 : NEVER
  s[623] = SDL_21_4_dag_hoej
  // SDL.21.4: Sygedagpengene bliver genoptaget (SDL § 21, stk. 4)
  const v15 = SDL_21_4_dag_hoej >= f.opfyldtIgen
  const v16 = f.vurderingsdato >= 15398 /* 2012-02-28 */
  const SDL_21_4 = !s[1] || !v16 && v15 || v16 && (f.vurderingsdato < 15517 /* 2012-06-26 */ || (v15 || !s[1]) && f.genoptagetFoer === false)
  s[398] = SDL_21_4
  const SDL_21_4_nej = !s[1] || !v16 && SDL_21_4_dag < f.opfyldtIgen || v16 && (f.vurderingsdato < 15517 /* 2012-06-26 */ || SDL_21_4_dag < f.opfyldtIgen || f.genoptagetFoer)
  s[620] = SDL_21_4_nej
  const SDL_21_4_ir = !s[1] || !v16 && !s[1] || v16 && f.vurderingsdato < 15517 /* 2012-06-26 */
  s[621] = SDL_21_4_ir
  // SDL.21.4.fra: Sygedagpengene bliver genoptaget fra (SDL § 21, stk. 4)
  const v20 = shiftDays(f.opfyldtIgen, 1)
  const SDL_21_4_fra = s[1] ? v20 : FIRST_DAY
  s[625] = SDL_21_4_fra
  const SDL_21_4_fra_hoej = s[1] ? v20 : NEVER
  s[626] = SDL_21_4_fra_hoej
  const SDL_21_4_fra_ir = !s[1] || SDL_21_4_nej || SDL_21_4_ir
  s[627] = SDL_21_4_fra_ir
  // SDL.24.1.ophør: Tidligste stop af udbetalingen (SDL § 24, stk. 1)
  const v24 = f.vurderingsdato >= 16688 /* 2015-09-10 */
  const SDL_24_1_ophoer_er = !v24 || f.ophoerErAfgjort === false || s[222]
  s[632] = SDL_24_1_ophoer_er
  const SDL_24_1_ophoer_ir = !v24 || f.ophoerErAfgjort && s[223]
  s[633] = SDL_24_1_ophoer_ir
  const SDL_24_1_ophoer = v24 ? (f.ophoerErAfgjort ? Math.max(s[224], f.ophoerAfgjortDen) : NEVER) : FIRST_DAY
  s[630] = SDL_24_1_ophoer
  const SDL_24_1_ophoer_hoej = v24 ? (f.ophoerErAfgjort ? Math.max(s[225], f.ophoerAfgjortDen) : NEVER) : NEVER
  s[631] = SDL_24_1_ophoer_hoej
  // SDL.24.1.revurdering: Revurdering før sygedagpengene stopper (SDL § 24, stk. 1)
  const v29 = s[67] && s[34] <= 13331 /* 2006-07-02 */
  const SDL_24_1_revurdering = s[226] && (v29 || s[67] && s[72] >= 16252 /* 2014-07-01 */ && s[34] <= 2147483646)
  s[634] = SDL_24_1_revurdering
  const SDL_24_1_revurdering_nej = s[226] && (v29 || s[67] && s[72] >= 13332 /* 2006-07-03 */ && s[34] <= 16251 /* 2014-06-30 */)
  s[635] = SDL_24_1_revurdering_nej
  const SDL_24_1_revurdering_ir = s[226] && (v29 || s[69] || s[67] && s[72] === NEVER) || s[227] || s[69]
  s[636] = SDL_24_1_revurdering_ir
  // SDL.41.1: Første dag for selvstændige (SDL § 41)
  const v33 = f.selvstaendigForsikring === 'foerste_fravaersdag'
  s[355] = v33
  const v34 = f.selvstaendigForsikring === 'tredje_fravaersdag'
  s[357] = v34
  const v35 = shiftDays(s[35], 14)
  s[352] = v35
  const v36 = shiftDays(s[37], 14)
  s[353] = v36
  const v37 = v33 && !s[5] || !v33 && (v34 || !s[5])
  s[360] = v37
  const v38 = v33 && s[7] || !v33 && !v34 && s[7]
  s[365] = v38
  const v39 = v33 ? s[35] : v34 ? f.tredjeFravaersdag : v35
  const v40 = v33 ? s[37] : v34 ? f.tredjeFravaersdag : v36
  const v41 = !s[5] && s[44] && s[35] <= 15397 /* 2012-02-27 */
  const v42 = s[37] >= 15398 /* 2012-02-28 */
  s[359] = v42
  const v43 = s[35] <= 15516 /* 2012-06-25 */
  s[320] = v43
  const v44 = !s[5] && v42 && v43
  const v45 = v33 ? s[35] : v34 ? f.tredjeFravaersdag : f.aftaleForSelvstaendig ? s[35] : v35
  const v46 = v33 ? s[37] : v34 ? f.tredjeFravaersdag : f.aftaleForSelvstaendig ? s[37] : v36
  const v47 = s[37] >= 15517 /* 2012-06-26 */
  s[321] = v47
  const v48 = !s[5] && v47 && s[35] <= 18318 /* 2020-02-26 */
  const v49 = !s[5] && s[37] >= 18319 /* 2020-02-27 */ && s[35] <= 19173 /* 2022-06-30 */
  const v50 = v33 ? s[35] : v34 ? f.tredjeFravaersdag : f.aftaleForSelvstaendig ? s[35] : f.sygMedCovid19 ? s[35] : v35
  const v51 = v33 ? s[37] : v34 ? f.tredjeFravaersdag : f.aftaleForSelvstaendig ? s[37] : f.sygMedCovid19 ? s[37] : v36
  const v52 = !s[5] && s[37] >= 19174 /* 2022-07-01 */ && s[38]
  const v53 = s[45] && v37
  s[362] = v53
  const v54 = v41 && v37
  s[361] = v54
  const v55 = v44 && v37
  const v56 = v48 && v37
  const v57 = v49 && v37
  const v58 = v52 && v37
  const v59 = v57 || v58
  const v60 = v57 ? (v58 ? Math.min(v45, v50) : v50) : v45
  const v61 = v56 || v59
  const v62 = v56 ? (v59 ? Math.min(v45, v60) : v45) : v60
  const v63 = v55 || v61
  const v64 = v55 ? (v61 ? Math.min(v45, v62) : v45) : v62
  const v65 = v54 || v63
  const v66 = v54 ? (v63 ? Math.min(v39, v64) : v39) : v64
  const SDL_41_1 = s[39] ? FIRST_DAY : v53 ? (v65 ? Math.min(v39, v66) : v39) : v66
  s[237] = SDL_41_1
  const v68 = v57 ? (v58 ? Math.max(v46, v51) : v51) : v46
  const v69 = v56 ? (v59 ? Math.max(v46, v68) : v46) : v68
  const v70 = v55 ? (v61 ? Math.max(v46, v69) : v46) : v69
  const v71 = v54 ? (v63 ? Math.max(v40, v70) : v40) : v70
  const SDL_41_1_hoej = s[39] ? NEVER : v53 ? (v65 ? Math.max(v40, v71) : v40) : v71
  s[238] = SDL_41_1_hoej
  const SDL_41_1_er = s[39] || v53 || v54 || v55 || v56 || v57 || v58
  s[236] = SDL_41_1_er
  const v74 = s[45] && v38
  s[363] = v74
  const v75 = v41 && v38
  s[364] = v75
  const SDL_41_1_ir = s[39] || v74 || v75 || v44 && v38 || v48 && v38 || v49 && v38 || v52 && v38 || s[40]
  s[239] = SDL_41_1_ir
}

function svar_19(f, s) {
  // SDL.33.1: Første dag, kommunen betaler (SDL § 33)
  const v0 = s[5] || !s[7] && s[35] === s[37]
  s[322] = v0
  const v1 = s[228] && s[229] < NEVER
  const v2 = s[228] && s[230] >= NEVER
  const v3 = Math.max(s[35], shiftDays(s[229], 1))
  const v4 = Math.max(s[37], shiftDays(s[230], 1))
  const v5 = s[228] && !s[5]
  const v6 = s[231] || s[7]
  const v7 = Math.max(s[35], v3)
  const v8 = Math.min(s[37], v4)
  const v9 = v1 && v5
  const v10 = v2 && !s[5]
  const v11 = s[231] && v5 && !s[5] && v8 >= v7
  const v12 = v10 || v11
  const v13 = v10 ? (v11 ? Math.min(s[35], v7) : s[35]) : v7
  const v14 = v10 ? (v11 ? Math.max(s[37], v8) : s[37]) : v8
  const v15 = s[232] && s[233] < NEVER
  const v16 = s[232] && s[234] >= NEVER
  const v17 = Math.max(s[35], shiftDays(s[233], 1))
  const v18 = Math.max(s[37], shiftDays(s[234], 1))
  const v19 = s[232] && !s[5]
  const v20 = s[235] || s[7]
  const v21 = Math.max(s[35], v17)
  const v22 = Math.min(s[37], v18)
  const v23 = v15 && v19
  const v24 = v16 && !s[5]
  const v25 = s[235] && v19 && !s[5] && v22 >= v21
  const v26 = v24 || v25
  const v27 = v24 ? (v25 ? Math.min(s[35], v21) : s[35]) : v21
  const v28 = v24 ? (v25 ? Math.max(s[37], v22) : s[37]) : v22
  const SDL_33_1_er = s[39] || s[51] && (s[41] && (v9 || v10 || v11) || !s[41] && (s[55] && (v23 || v24 || v25) || !s[55] && (s[54] && (f.arbejdsskade && !s[5] || f.arbejdsskade === false && s[236]) || !s[54] && !s[5])))
  s[382] = SDL_33_1_er
  const SDL_33_1 = s[39] ? FIRST_DAY : s[41] ? (v9 ? (v12 ? Math.min(v3, v13) : v3) : v13) : s[55] ? (v23 ? (v26 ? Math.min(v17, v27) : v17) : v27) : s[54] ? (f.arbejdsskade ? s[35] : s[237]) : s[35]
  s[383] = SDL_33_1
  const SDL_33_1_hoej = s[39] ? NEVER : s[41] ? (v9 ? (v12 ? Math.max(v4, v14) : v4) : v14) : s[55] ? (v23 ? (v26 ? Math.max(v18, v28) : v18) : v28) : s[54] ? (f.arbejdsskade ? s[37] : s[238]) : s[37]
  s[384] = SDL_33_1_hoej
  const SDL_33_1_ir = s[39] || s[51] && (s[41] && (v1 && v6 || v2 && s[7] || s[231] && s[7] || s[231] && !((!v5 || !v6 && v3 === v4) && v0 && (v5 && !s[5] || !v5 && s[5]) && (!v5 || s[35] === v3))) || !s[41] && (s[55] && (v15 && v20 || v16 && s[7] || s[235] && s[7] || s[235] && !((!v19 || !v20 && v17 === v18) && v0 && (v19 && !s[5] || !v19 && s[5]) && (!v19 || s[35] === v17))) || !s[55] && (s[54] && (f.arbejdsskade && s[7] || f.arbejdsskade === false && s[239]) || !s[54] && s[7]))) || s[40]
  s[385] = SDL_33_1_ir
  // SDL.24a.2: Første dag i jobafklaring ved ny sygemelding (SDL § 24 a, stk. 2-5)
  const v33 = !s[5] && s[240]
  const SDL_24a_2 = v33 ? FIRST_DAY : s[54] ? s[35] : SDL_33_1
  s[638] = SDL_24a_2
  const SDL_24a_2_hoej = v33 ? NEVER : s[54] ? s[37] : SDL_33_1_hoej
  s[639] = SDL_24a_2_hoej
  const SDL_24a_2_er = s[241] && (v33 || s[58] && (s[54] && !s[5] || !s[54] && SDL_33_1_er))
  s[640] = SDL_24a_2_er
  const SDL_24a_2_ir = s[241] && (v33 || s[58] && (s[54] && s[7] || !s[54] && SDL_33_1_ir) || s[40]) || s[242]
  s[641] = SDL_24a_2_ir
  // SDL.24a.6: Sygedagpenge i stedet for jobafklaring ved livstruende sygdom (SDL § 24 a, stk. 6)
  const SDL_24a_6 = !s[1] || s[89] && (s[241] || s[243]) && f.laegenVurdererLivstruende
  s[642] = SDL_24a_6
  const SDL_24a_6_nej = !s[1] || !s[89] || s[244] || f.laegenVurdererLivstruende === false
  s[643] = SDL_24a_6_nej
  // SDL.24b.1: Fra jobafklaring til sygedagpenge ved livstruende sygdom (SDL § 24 b, stk. 1)
  const v40 = s[89] && f.erIJobafklaring && f.laegenVurdererLivstruende && f.opfylderBeskaeftigelseskravetVedLivstruende
  const SDL_24b_1 = !s[1] || v40
  s[399] = SDL_24b_1
  const SDL_24b_1_nej = !s[1] || !v40
  s[645] = SDL_24b_1_nej
  // SDL.24b.2: Første dag med sygedagpenge i stedet for jobafklaring (SDL § 24 b, stk. 2)
  const v43 = shiftDays(f.laegenVurderedeLivstruendeDen, 56) >= f.bedtOmSygedagpengeDen ? f.laegenVurderedeLivstruendeDen : f.bedtOmSygedagpengeDen
  const SDL_24b_2 = s[89] ? v43 : FIRST_DAY
  s[646] = SDL_24b_2
  const SDL_24b_2_hoej = s[89] ? v43 : NEVER
  s[647] = SDL_24b_2_hoej
  const SDL_24b_2_ir = SDL_24b_1 && !s[89] || SDL_24b_1_nej || !s[1]
  s[648] = SDL_24b_2_ir
  // SDL.26.1.uger: Krævet arbejdsdygtighed før ny ret (SDL § 26, stk. 1)
  const v47 = !s[5] && s[44] && s[240]
  s[247] = v47
  const SDL_26_1_uger = s[39] ? -Infinity : v47 || s[58] ? (s[58] ? 0 : 91) : 91
  s[658] = SDL_26_1_uger
  const SDL_26_1_uger_hoej = s[39] ? Infinity : s[45] ? 91 : v47 ? 91 : 0
  s[659] = SDL_26_1_uger_hoej
  const SDL_26_1_uger_er = s[39] || s[45] || v47 || s[58]
  s[660] = SDL_26_1_uger_er
  // SDL.26.1: Ny ret, når retten er brugt op (SDL § 26, stk. 1)
  const v51 = SDL_26_1_uger_er && f.arbejdsdygtigUgerEfterOphoer >= SDL_26_1_uger
  s[248] = v51
  const v52 = SDL_26_1_uger_er && f.arbejdsdygtigUgerEfterOphoer < SDL_26_1_uger_hoej
  s[249] = v52
  const v53 = s[177] || s[74]
  const v54 = s[53] && s[75]
  const v55 = v51 || s[245] && (s[73] || s[75]) && (s[171] || s[73])
  const v56 = (v52 || s[53]) && (v53 || v54) && (v52 || v53)
  const v57 = s[53] && v54
  const v58 = f.retErOpbrugt && f.ugerISammenhaengendeSygeperiode > 364
  const SDL_26_1 = v58 && (s[39] || s[45] && v55 || v47 && v55 || s[58])
  s[651] = SDL_26_1
  const SDL_26_1_nej = v58 && (s[39] || s[45] && v56 || v47 && v56)
  s[652] = SDL_26_1_nej
  const SDL_26_1_ir = !v58 || s[39] || s[45] && v57 || v47 && v57 || s[40]
  s[653] = SDL_26_1_ir
}

function svar_20(f, s) {
  // SDL.26.1.covid: Covid-forlængelse i 3 måneder (SDL § 26, stk. 1-2)
  const v0 = Math.max(s[34], 18330 /* 2020-03-09 */)
  const v1 = Math.max(s[72], 18330 /* 2020-03-09 */)
  const v2 = s[67] && v0 <= 18808 /* 2021-06-30 */
  const v3 = s[67] && s[72] >= 18330 /* 2020-03-09 */
  const v4 = s[67] && s[34] < 18330 /* 2020-03-09 */
  const v5 = s[67] && s[34] <= 18535 /* 2020-09-30 */
  const v6 = v4 || s[67] && s[72] > 18535 /* 2020-09-30 */
  const v7 = (v3 || s[69]) && (v5 || s[69]) && (v3 || v5)
  const v8 = countDays(s[2], 18330 /* 2020-03-09 */, 18330 /* 2020-03-09 */) >= 1
  const v9 = v3 || !v8 || f.fortsatRet9Marts2020 === false
  const v10 = (v4 || s[69]) && v8 && f.fortsatRet9Marts2020
  const v11 = v7 || v10
  const v12 = (v6 || s[69]) && v9
  const v13 = shiftDays(s[34], 1)
  s[279] = v13
  const v14 = shiftDays(s[72], 1)
  s[281] = v14
  const v15 = shiftDays(shiftMonths(v13, 3), -1)
  const v16 = shiftDays(shiftMonths(v14, 3), -1)
  const v17 = Math.max(v15, 18443 /* 2020-06-30 */)
  const v18 = Math.min(v16, 18443 /* 2020-06-30 */)
  const v19 = v7 && s[67]
  const v20 = s[69] && s[67] && v18 >= v17
  const v21 = v6 || v20
  const v22 = v6 ? 18443 /* 2020-06-30 */ : v17
  const v23 = v19 ? (v21 ? Math.min(v15, v22) : v15) : v22
  const v24 = v6 ? 18443 /* 2020-06-30 */ : v18
  const v25 = v19 ? (v21 ? Math.max(v16, v24) : v16) : v24
  const v26 = v7 && s[69]
  const v27 = v11 && (v19 || v6 || v20)
  const v28 = v12 && s[67]
  const v29 = v27 ? (v28 ? Math.min(s[34], v23) : v23) : s[34]
  const v30 = v27 ? (v28 ? Math.max(s[72], v25) : v25) : s[72]
  const v31 = v0 <= 2147483646
  const v32 = s[67] && v1 >= 18809 /* 2021-07-01 */ && v31
  const v33 = s[69] || s[67] && v1 === NEVER
  const v34 = v2 && (v27 || v28)
  const v35 = v32 && s[67]
  const SDL_26_1_covid_er = v34 || v35
  s[252] = SDL_26_1_covid_er
  const SDL_26_1_covid = v34 ? (v35 ? Math.min(s[34], v29) : v29) : s[34]
  s[250] = SDL_26_1_covid
  const SDL_26_1_covid_hoej = v34 ? (v35 ? Math.max(s[72], v30) : v30) : s[72]
  s[251] = SDL_26_1_covid_hoej
  const SDL_26_1_covid_ir = v2 && (v11 && (v26 || s[69] && !((!s[67] || !s[69] && v15 === v16) && s[67] && (!s[67] || v15 === 18443 /* 2020-06-30 */))) || v12 && s[69]) || v32 && s[69] || v33
  s[253] = SDL_26_1_covid_ir
  // SDL.26.1.fra: Hvornår covid-forlængelsen regnes fra (SDL § 26, stk. 1-2)
  const v40 = !s[67] || !s[69] && s[34] === s[72]
  s[315] = v40
  const v41 = s[67] && v31
  const v42 = v10 ? 18352 /* 2020-03-31 */ : NEVER
  const v43 = v9 ? NEVER : 18352 /* 2020-03-31 */
  const v44 = Math.max(s[34], v42)
  const v45 = Math.min(s[72], v43)
  const v46 = s[69] && s[67] && v45 >= v44
  const v47 = v6 || v46
  const v48 = v6 ? (v46 ? Math.min(v42, v44) : v42) : v44
  const SDL_26_1_fra = v19 ? (v47 ? Math.min(s[34], v48) : s[34]) : v48
  s[654] = SDL_26_1_fra
  const v50 = v6 ? (v46 ? Math.max(v43, v45) : v43) : v45
  const SDL_26_1_fra_hoej = v19 ? (v47 ? Math.max(s[72], v50) : s[72]) : v50
  s[655] = SDL_26_1_fra_hoej
  const SDL_26_1_fra_er = v41 && (v19 || v6 || v46)
  s[656] = SDL_26_1_fra_er
  const SDL_26_1_fra_ir = v41 && (v26 || s[69] && !(v40 && v42 === v43 && s[67] && (!s[67] || s[34] === v42))) || v33
  s[657] = SDL_26_1_fra_ir
  // SDL.26.2: Ny ret for pensionister, når retten er brugt op (SDL § 26, stk. 1)
  const v54 = f.retErOpbrugt && f.ugerISammenhaengendeSygeperiode > 182 && s[246]
  const SDL_26_2 = v54 && (s[39] || s[45] || s[247] && s[248] || s[58])
  s[661] = SDL_26_2
  const SDL_26_2_nej = v54 && (s[39] || s[45] || s[247] && s[249])
  s[662] = SDL_26_2_nej
  const SDL_26_2_ir = !v54 || s[39] || s[45] || s[247] && s[53] || s[40]
  s[663] = SDL_26_2_ir
}

function svar_21(f, s) {
  // SDL.26.3.covid: Covid-forlængelse i 3 måneder mere (SDL § 26, stk. 3)
  const v0 = Math.max(18330 /* 2020-03-09 */, s[250])
  const v1 = Math.max(18330 /* 2020-03-09 */, s[251])
  const v2 = s[252] && v0 <= 18808 /* 2021-06-30 */
  const v3 = s[252] && s[67]
  const v4 = v3 && s[34] < s[251]
  const v5 = s[252] && s[251] >= 18443 /* 2020-06-30 */
  const v6 = s[252] && s[250] <= 18535 /* 2020-09-30 */
  const v7 = (v5 || s[253]) && (v6 || s[253]) && (v5 || v6)
  const v8 = shiftDays(shiftMonths(shiftDays(s[250], 1), 3), -1)
  const v9 = shiftDays(shiftMonths(shiftDays(s[251], 1), 3), -1)
  const v10 = Math.max(s[250], v8)
  const v11 = Math.min(s[251], v9)
  const v12 = (v4 || s[253] || s[69]) && (v7 || s[253]) && (v4 || v7) && s[252]
  const v13 = (v3 && s[72] >= s[250] || s[252] && s[250] < 18443 /* 2020-06-30 */ || s[252] && s[251] > 18535 /* 2020-09-30 */) && s[252]
  const v14 = s[253] && s[252] && v11 >= v10
  const v15 = v13 || v14
  const v16 = v13 ? (v14 ? Math.min(s[250], v10) : s[250]) : v10
  const v17 = v12 ? (v15 ? Math.min(v8, v16) : v8) : v16
  const v18 = v13 ? (v14 ? Math.max(s[251], v11) : s[251]) : v11
  const v19 = v12 ? (v15 ? Math.max(v9, v18) : v9) : v18
  const v20 = s[252] && v1 >= 18809 /* 2021-07-01 */ && v0 <= 2147483646
  const v21 = v2 && (v12 || v13 || v14)
  const v22 = v20 && s[252]
  const SDL_26_3_covid_er = v21 || v22
  s[666] = SDL_26_3_covid_er
  const SDL_26_3_covid = v21 ? (v22 ? Math.min(s[250], v17) : v17) : s[250]
  s[664] = SDL_26_3_covid
  const SDL_26_3_covid_hoej = v21 ? (v22 ? Math.max(s[251], v19) : v19) : s[251]
  s[665] = SDL_26_3_covid_hoej
  const SDL_26_3_covid_ir = v2 && s[253] || v20 && s[253] || s[253] || s[252] && v1 === NEVER
  s[667] = SDL_26_3_covid_ir
  // SDL.26a.1.covid: Covid-forlængelse efter en anden forlængelse (SDL § 26 a, stk. 1-2)
  const v27 = shiftDays(shiftMonths(shiftDays(f.forlaengelsenSlutter, 1), 3), -1)
  const SDL_26a_1_covid = Math.max(f.forlaengelsenSlutter, 18330 /* 2020-03-09 */) >= 18809 /* 2021-07-01 */ ? f.forlaengelsenSlutter : f.forlaengelsenSlutter >= 18330 /* 2020-03-09 */ && f.forlaengelsenSlutter <= 18535 /* 2020-09-30 */ ? (v27 >= 18443 /* 2020-06-30 */ ? v27 : 18443 /* 2020-06-30 */) : f.forlaengelsenSlutter
  s[668] = SDL_26a_1_covid
  // SDL.26a.3.covid: Covid-forlængelse i 3 måneder mere efter en anden forlængelse (SDL § 26 a, stk. 3)
  const v29 = Math.max(18330 /* 2020-03-09 */, SDL_26a_1_covid)
  const SDL_26a_3_covid_ir = v29 >= NEVER
  s[670] = SDL_26a_3_covid_ir
  const SDL_26a_3_covid = v29 >= 18809 /* 2021-07-01 */ ? SDL_26a_1_covid : f.forlaengelsenSlutter < SDL_26a_1_covid && SDL_26a_1_covid >= 18443 /* 2020-06-30 */ && SDL_26a_1_covid <= 18535 /* 2020-09-30 */ ? shiftDays(shiftMonths(shiftDays(SDL_26a_1_covid, 1), 3), -1) : SDL_26a_1_covid
  s[669] = SDL_26a_3_covid
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
  s[255] = SDL_26c_covid_er
  const SDL_26c_covid = v50 ? (v51 ? Math.min(SDL_26_3_covid, v46) : v46) : SDL_26_3_covid
  s[259] = SDL_26c_covid
  const SDL_26c_covid_hoej = v50 ? (v51 ? Math.max(SDL_26_3_covid_hoej, v48) : v48) : SDL_26_3_covid_hoej
  s[261] = SDL_26c_covid_hoej
  const SDL_26c_covid_ir = v34 && SDL_26_3_covid_ir || v49 && SDL_26_3_covid_ir || SDL_26_3_covid_ir || SDL_26_3_covid_er && v33 === NEVER
  s[257] = SDL_26c_covid_ir
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
  s[258] = SDL_26d_covid
  const SDL_26d_covid_hoej = v57 ? SDL_26a_3_covid : v65 ? (v68 ? Math.max(v62, v70) : v62) : v70
  s[260] = SDL_26d_covid_hoej
  const SDL_26d_covid_er = v71 && (!v57 && (v65 || v66 || v67) || v57 && !SDL_26a_3_covid_ir)
  s[254] = SDL_26d_covid_er
  const SDL_26d_covid_ir = !v71 || SDL_26a_3_covid_ir
  s[256] = SDL_26d_covid_ir
}

function svar_22(f, s) {
  // SDL.26f.covid: Covid-forlængelse i stedet for jobafklaring, § 26 f (SDL § 26 f, stk. 1)
  const v0 = f.forlaengelseErAfgjort && s[254] || f.forlaengelseErAfgjort === false && s[255]
  const v1 = f.forlaengelseErAfgjort && s[256] || f.forlaengelseErAfgjort === false && s[257]
  const v2 = f.forlaengelseErAfgjort ? s[258] : s[259]
  const v3 = f.forlaengelseErAfgjort ? s[260] : s[261]
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
  s[673] = SDL_26f_covid_er
  const SDL_26f_covid = v24 ? (v25 ? Math.min(v2, v20) : v20) : v2
  s[671] = SDL_26f_covid
  const SDL_26f_covid_hoej = v24 ? (v25 ? Math.max(v3, v22) : v22) : v3
  s[672] = SDL_26f_covid_hoej
  const SDL_26f_covid_ir = v6 && v1 || v23 && v1 || v1 || v0 && v5 === NEVER
  s[674] = SDL_26f_covid_ir
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
  s[264] = SDL_26g_covid_er
  const SDL_26g_covid = v50 ? (v51 ? Math.min(SDL_26f_covid, v46) : v46) : SDL_26f_covid
  s[262] = SDL_26g_covid
  const SDL_26g_covid_hoej = v50 ? (v51 ? Math.max(SDL_26f_covid_hoej, v48) : v48) : SDL_26f_covid_hoej
  s[263] = SDL_26g_covid_hoej
  const SDL_26g_covid_ir = v32 && SDL_26f_covid_ir || v49 && SDL_26f_covid_ir || SDL_26f_covid_ir || SDL_26f_covid_er && v31 === NEVER
  s[265] = SDL_26g_covid_ir
}

function svar_23(f, s) {
  // SDL.26h.covid: Covid-forlængelse i stedet for jobafklaring, § 26 h (SDL § 26 h, stk. 1)
  const v0 = Math.max(18330 /* 2020-03-09 */, s[262])
  const v1 = Math.max(18330 /* 2020-03-09 */, s[263])
  const v2 = s[264] && v0 <= 18808 /* 2021-06-30 */
  const v3 = shiftDays(s[262], 1)
  const v4 = shiftDays(s[263], 1)
  const v5 = s[264] && v4 >= 18687 /* 2021-03-01 */
  const v6 = s[264] && v3 <= 18747 /* 2021-04-30 */
  const v7 = shiftDays(shiftMonths(v3, 2), -1)
  const v8 = shiftDays(shiftMonths(v4, 2), -1)
  const v9 = Math.max(s[262], v7)
  const v10 = Math.min(s[263], v8)
  const v11 = (v5 || s[265]) && (v6 || s[265]) && (v5 || v6) && s[264]
  const v12 = (s[264] && v3 < 18687 /* 2021-03-01 */ || s[264] && v4 > 18747 /* 2021-04-30 */) && s[264]
  const v13 = s[265] && s[264] && v10 >= v9
  const v14 = v12 || v13
  const v15 = v12 ? (v13 ? Math.min(s[262], v9) : s[262]) : v9
  const v16 = v11 ? (v14 ? Math.min(v7, v15) : v7) : v15
  const v17 = v12 ? (v13 ? Math.max(s[263], v10) : s[263]) : v10
  const v18 = v11 ? (v14 ? Math.max(v8, v17) : v8) : v17
  const v19 = s[264] && v1 >= 18809 /* 2021-07-01 */ && v0 <= 2147483646
  const v20 = v2 && (v11 || v12 || v13)
  const v21 = v19 && s[264]
  const SDL_26h_covid_er = v20 || v21
  s[677] = SDL_26h_covid_er
  const SDL_26h_covid = v20 ? (v21 ? Math.min(s[262], v16) : v16) : s[262]
  s[675] = SDL_26h_covid
  const SDL_26h_covid_hoej = v20 ? (v21 ? Math.max(s[263], v18) : v18) : s[263]
  s[676] = SDL_26h_covid_hoej
  const SDL_26h_covid_ir = v2 && s[265] || v19 && s[265] || s[265] || s[264] && v1 === NEVER
  s[678] = SDL_26h_covid_ir
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
  s[681] = SDL_26i_covid_er
  const SDL_26i_covid = v46 ? (v47 ? Math.min(SDL_26h_covid, v42) : v42) : SDL_26h_covid
  s[679] = SDL_26i_covid
  const SDL_26i_covid_hoej = v46 ? (v47 ? Math.max(SDL_26h_covid_hoej, v44) : v44) : SDL_26h_covid_hoej
  s[680] = SDL_26i_covid_hoej
  const SDL_26i_covid_ir = v28 && SDL_26h_covid_ir || v45 && SDL_26h_covid_ir || SDL_26h_covid_ir || SDL_26h_covid_er && v27 === NEVER
  s[682] = SDL_26i_covid_ir
  // SDL.27.1.2.uger: Længste forlængelse til afklaring (SDL § 27, stk. 1, nr. 2)
  const v52 = s[266] && s[267] && s[268] <= 14691 /* 2010-03-23 */
  const v53 = s[266] && s[269] >= 14692 /* 2010-03-24 */ && s[270]
  const SDL_27_1_2_uger = s[271] ? -Infinity : v52 ? 182 : v53 ? 273 : s[272] ? 273 : 483
  s[686] = SDL_27_1_2_uger
  const SDL_27_1_2_uger_hoej = s[271] ? Infinity : v53 || s[273] ? (s[273] ? (s[274] ? 483 : 273) : 273) : 182
  s[687] = SDL_27_1_2_uger_hoej
  const SDL_27_1_2_uger_er = s[271] || v52 || v53 || s[272] || s[274]
  s[688] = SDL_27_1_2_uger_er
  // SDL.27.1.2.slut: Seneste slut på forlængelse til afklaring (SDL § 27, stk. 1, nr. 2)
  const SDL_27_1_2_slut_er = s[271] || s[275] && s[67] && SDL_27_1_2_uger_er
  s[301] = SDL_27_1_2_slut_er
  const SDL_27_1_2_slut = s[271] ? FIRST_DAY : shiftDays(s[34], SDL_27_1_2_uger)
  s[298] = SDL_27_1_2_slut
  const SDL_27_1_2_slut_hoej = s[271] ? NEVER : shiftDays(s[72], SDL_27_1_2_uger_hoej)
  s[299] = SDL_27_1_2_slut_hoej
  const SDL_27_1_2_slut_ir = s[271] || s[275] && (s[69] || s[276]) || s[277]
  s[303] = SDL_27_1_2_slut_ir
  // SDL.27.1.3.slut: Seneste slut på forlængelse ved lægebehandling (SDL § 27, stk. 2)
  const v61 = allPeriods(f.ventetidPaaSygehus)
  const v62 = without(ALL_DAYS, v61)
  const SDL_27_1_3_slut_er = s[271] || s[275] && s[67] && s[278]
  s[307] = SDL_27_1_3_slut_er
  const SDL_27_1_3_slut = s[271] ? FIRST_DAY : dayReaching(v62, s[279], s[280])
  s[304] = SDL_27_1_3_slut
  const SDL_27_1_3_slut_hoej = s[271] ? NEVER : dayReaching(v62, s[281], s[282])
  s[305] = SDL_27_1_3_slut_hoej
  // SDL.27.1.4.slut: Seneste slut på forlængelse til afklaring af fleksjob eller pension (SDL § 27, stk. 1, nr. 4)
  const v66 = shiftDays(s[34], 182)
  const v67 = s[272] && s[67]
  const v68 = s[283] || s[284]
  const v69 = s[284] ? FIRST_DAY : NEVER
  const SDL_27_1_4_slut = s[271] ? FIRST_DAY : s[285] ? FIRST_DAY : v67 ? (v68 ? Math.min(v66, v69) : v66) : v69
  s[309] = SDL_27_1_4_slut
  const SDL_27_1_4_slut_hoej = s[271] ? NEVER : s[285] ? NEVER : v68 ? NEVER : shiftDays(s[72], 182)
  s[310] = SDL_27_1_4_slut_hoej
  const SDL_27_1_4_slut_er = s[271] || s[285] || v67 || s[283] || s[284]
  s[312] = SDL_27_1_4_slut_er
  const SDL_27_1_4_slut_ir = s[271] || s[285] || s[272] && s[69] || s[284] || s[277]
  s[316] = SDL_27_1_4_slut_ir
}

function svar_24(f, s) {
  // SDL.27.1.slut: Forlængelsens seneste slut (SDL § 27, stk. 1)
  const v0 = s[286] || s[287] || s[288] || s[289]
  const v1 = s[290] && s[291] && s[292] && s[293] && (s[294] || s[295] || s[296] || s[297])
  const v2 = Math.max(s[34], s[298])
  const v3 = Math.min(s[72], s[299])
  const v4 = s[300] && s[301]
  const v5 = s[302] && s[67]
  const v6 = s[276] && s[301] && s[67] && v3 >= v2
  const v7 = v5 || v6
  const v8 = v5 ? (v6 ? Math.min(s[34], v2) : s[34]) : v2
  const v9 = v5 ? (v6 ? Math.max(s[72], v3) : s[72]) : v3
  const v10 = s[276] && s[303] && s[69]
  const v11 = Math.max(s[34], s[304])
  const v12 = Math.min(s[72], s[305])
  const v13 = s[306] && s[307]
  const v14 = s[308] && s[67]
  const v15 = s[276] && s[307] && s[67] && v12 >= v11
  const v16 = v14 || v15
  const v17 = v14 ? (v15 ? Math.min(s[34], v11) : s[34]) : v11
  const v18 = v14 ? (v15 ? Math.max(s[72], v12) : s[72]) : v12
  const v19 = Math.max(s[34], s[309])
  const v20 = Math.min(s[72], s[310])
  const v21 = s[311] && s[312]
  const v22 = s[313] && s[67]
  const v23 = s[314] && s[312] && s[67] && v20 >= v19
  const v24 = v22 || v23
  const v25 = v22 ? (v23 ? Math.min(s[34], v19) : s[34]) : v19
  const v26 = v22 ? (v23 ? Math.max(s[72], v20) : s[72]) : v20
  const v27 = Math.max(v21 ? (v24 ? Math.min(s[309], v25) : s[309]) : v25, v4 ? (v7 ? Math.min(s[298], v8) : s[298]) : v8, v13 ? (v16 ? Math.min(s[304], v17) : s[304]) : v17)
  const v28 = Math.max(v21 ? (v24 ? Math.max(s[310], v26) : s[310]) : v26, v4 ? (v7 ? Math.max(s[299], v9) : s[299]) : v9, v13 ? (v16 ? Math.max(s[305], v18) : s[305]) : v18)
  const v29 = (v4 || v5 || v6) && (v13 || v14 || v15) && (v21 || v22 || v23)
  const v30 = s[300] && s[303] || s[302] && s[69] || v10 || s[276] && !((!s[301] || !s[303] && s[298] === s[299]) && s[315] && (s[301] && s[67] || !s[301] && !s[67]) && (!s[301] || s[34] === s[298])) || s[306] && s[303] || s[308] && s[69] || v10 || s[276] && !((!s[307] || !s[303] && s[304] === s[305]) && s[315] && (s[307] && s[67] || !s[307] && !s[67]) && (!s[307] || s[34] === s[304])) || s[311] && s[316] || s[313] && s[69] || s[314] && s[316] && s[69] || s[314] && !((!s[312] || !s[316] && s[309] === s[310]) && s[315] && (s[312] && s[67] || !s[312] && !s[67]) && (!s[312] || s[34] === s[309]))
  const v31 = v1 && v29
  const v32 = s[317] && v29 && v28 >= NEVER
  const SDL_27_1_slut = s[271] ? FIRST_DAY : v31 || v32 ? (v31 ? v27 : NEVER) : NEVER
  s[692] = SDL_27_1_slut
  const SDL_27_1_slut_hoej = s[271] ? NEVER : v0 ? NEVER : v28
  s[693] = SDL_27_1_slut_hoej
  const SDL_27_1_slut_er = s[73] && (s[271] || s[275] && (v0 || v31 || v32))
  s[694] = SDL_27_1_slut_er
  const SDL_27_1_slut_ir = s[73] && (s[271] || s[275] && (v1 && v30 || s[317] && !((!v29 || !v30 && v27 === v28) && v29 && v27 === NEVER)) || s[277]) || s[318]
  s[695] = SDL_27_1_slut_ir
  // SDL.29.1: Forlængelse for pensionister m.fl. (SDL § 29)
  const SDL_29_1 = s[246] && !s[5] && (!s[319] || f.laegenVenterArbejdeInden26Uger)
  s[696] = SDL_29_1
  const SDL_29_1_nej = s[246] && !s[5] && (!s[319] || f.laegenVenterArbejdeInden26Uger === false)
  s[697] = SDL_29_1_nej
  const SDL_29_1_ir = !s[246] || s[5] || !s[319]
  s[698] = SDL_29_1_ir
  // SDL.35.2: Arbejdsgiveren betaler tidligst fra (SDL § 35, stk. 2)
  const v40 = shiftDays(f.sygemeldtTilArbejdsgiver, 1)
  const v41 = f.fyldestgoerendeBegrundelse === false || !s[5]
  const v42 = f.fyldestgoerendeBegrundelse && s[7]
  const v43 = f.sygemeldtITide && !s[5] || f.sygemeldtITide === false && (f.indsigelseModSenSygemelding && v41 || f.indsigelseModSenSygemelding === false && !s[5])
  const v44 = f.sygemeldtITide && s[7] || f.sygemeldtITide === false && (f.indsigelseModSenSygemelding && v42 || f.indsigelseModSenSygemelding === false && s[7])
  const SDL_35_2 = s[39] ? FIRST_DAY : f.sygemeldtITide ? s[35] : f.indsigelseModSenSygemelding ? (f.fyldestgoerendeBegrundelse ? s[35] : v40) : s[35]
  s[709] = SDL_35_2
  const SDL_35_2_hoej = s[39] ? NEVER : f.sygemeldtITide ? s[37] : f.indsigelseModSenSygemelding ? (f.fyldestgoerendeBegrundelse ? s[37] : v40) : s[37]
  s[710] = SDL_35_2_hoej
  const SDL_35_2_er = s[170] && (s[39] || s[45] && v43 || s[48] && v43)
  s[711] = SDL_35_2_er
  const SDL_35_2_ir = s[170] && (s[39] || s[45] && v44 || s[48] && v44 || s[40]) || s[166] || s[53]
  s[712] = SDL_35_2_ir
  // SDL.35.3: Du skal have meldt dig syg til a-kassen (SDL § 35, stk. 3)
  const v49 = !s[5] && s[36] && s[320]
  const v50 = !s[5] && s[321] && s[38]
  s[350] = v50
  const SDL_35_3 = s[39] ? FIRST_DAY : v49 ? FIRST_DAY : s[35]
  s[713] = SDL_35_3
  const SDL_35_3_hoej = s[39] ? NEVER : v49 ? NEVER : s[37]
  s[714] = SDL_35_3_hoej
  const SDL_35_3_er = s[55] && (s[39] || v49 || v50 && !s[5])
  s[715] = SDL_35_3_er
  const SDL_35_3_ir = !s[55] || s[39] || v49 || v50 && s[7] || s[40]
  s[716] = SDL_35_3_ir
  // SDL.35.3.fra: Ret tidligst fra (SDL § 35, stk. 3)
  const v55 = SDL_35_3_er && SDL_35_3_hoej >= f.anmeldtTilAkasse
  const v56 = SDL_35_3_er && SDL_35_3 < f.anmeldtTilAkasse
  const v57 = f.fyldestgoerendeBegrundelse ? s[35] : f.anmeldtTilAkasse
  const v58 = f.fyldestgoerendeBegrundelse ? s[37] : f.anmeldtTilAkasse
  const v59 = Math.max(s[35], v57)
  const v60 = Math.min(s[37], v58)
  const v61 = v55 && !s[5]
  const v62 = v56 && v41
  const v63 = SDL_35_3_ir && !s[5] && v60 >= v59
  const v64 = v62 || v63
  const v65 = v62 ? (v63 ? Math.min(v57, v59) : v57) : v59
  const v66 = v62 ? (v63 ? Math.max(v58, v60) : v58) : v60
  const SDL_35_3_fra = s[39] ? FIRST_DAY : v49 ? FIRST_DAY : v61 ? (v64 ? Math.min(s[35], v65) : s[35]) : v65
  s[717] = SDL_35_3_fra
  const SDL_35_3_fra_hoej = s[39] ? NEVER : v49 ? NEVER : v61 ? (v64 ? Math.max(s[37], v66) : s[37]) : v66
  s[718] = SDL_35_3_fra_hoej
  const SDL_35_3_fra_er = s[55] && (s[39] || v49 || v50 && (v61 || v62 || v63))
  s[719] = SDL_35_3_fra_er
  const SDL_35_3_fra_ir = !s[55] || s[39] || v49 || v50 && (v55 && s[7] || v56 && v42 || SDL_35_3_ir && s[7] && v42 || SDL_35_3_ir && !(s[322] && (!v41 || !v42 && v57 === v58) && (!s[5] || s[5] && !v41) && (s[5] || s[35] === v57))) || s[40]
  s[720] = SDL_35_3_fra_ir
}

function svar_25(f, s) {
  // SDL.38.1: Du skal have søgt kommunen om sygedagpenge (SDL § 38, stk. 1)
  const v0 = f.arbejdsgiverensBetaling === 'sygedagpenge'
  s[345] = v0
  const v1 = shiftDays(f.sidsteDagMedBetaling, 7)
  s[346] = v1
  const v2 = shiftDays(s[35], 7)
  s[356] = v2
  const v3 = shiftDays(s[37], 7)
  s[358] = v3
  const v4 = v0 || !s[5]
  s[349] = v4
  const v5 = !v0 && s[7]
  s[354] = v5
  const v6 = v0 ? v1 : v2
  const v7 = v0 ? v1 : v3
  const v8 = s[35] <= 15426 /* 2012-03-27 */
  s[342] = v8
  const v9 = !s[5] && s[44] && v8
  s[334] = v9
  const v10 = s[37] >= 15427 /* 2012-03-28 */
  const v11 = !s[5] && v10 && s[320]
  s[351] = v11
  const v12 = !s[5] && s[321] && s[42]
  const v13 = shiftDays(f.underretningsbrevAfsendt, 8)
  const v14 = shiftDays(s[35], 21)
  s[343] = v14
  const v15 = shiftDays(s[37], 21)
  s[344] = v15
  const v16 = shiftDays(f.sidsteDagMedBetaling, 21)
  const v17 = f.arbejdsgiverensBetaling === 'loen'
  s[339] = v17
  const v18 = v0 || v17 || !s[5]
  const v19 = v0 ? v16 : v17 ? NEVER : v14
  const v20 = v0 ? v16 : v17 ? NEVER : v15
  const v21 = !s[55] && !v0 && !v17 && s[7]
  const v22 = s[323] && !s[5]
  const v23 = s[323] && s[7]
  const v24 = s[323] ? v2 : f.underretningsbrevSendt ? v13 : s[55] ? v14 : v19
  const v25 = s[323] ? v3 : f.underretningsbrevSendt ? v13 : s[55] ? v15 : v20
  const v26 = s[323] ? v2 : f.underretningsbrevSendt ? v13 : s[55] ? v16 : v19
  const v27 = s[323] ? v3 : f.underretningsbrevSendt ? v13 : s[55] ? v16 : v20
  const v28 = s[45] && v4
  const v29 = v9 && v4
  const v30 = v12 && (v22 || !s[323] && (f.underretningsbrevSendt || s[55] && !s[5] || !s[55] && v18))
  const v31 = s[43] && (v22 || !s[323] && (f.underretningsbrevSendt || s[55] || v18))
  const v32 = v11 || v30 || v31
  const v33 = v11 ? FIRST_DAY : v30 ? (v31 ? Math.min(v24, v26) : v24) : v26
  const v34 = v29 || v32
  const v35 = v29 ? (v32 ? Math.min(v6, v33) : v6) : v33
  const SDL_38_1 = s[39] ? FIRST_DAY : v28 ? (v34 ? Math.min(v6, v35) : v6) : v35
  s[721] = SDL_38_1
  const v37 = v11 ? NEVER : v30 ? (v31 ? Math.max(v25, v27) : v25) : v27
  const v38 = v29 ? (v32 ? Math.max(v7, v37) : v7) : v37
  const SDL_38_1_hoej = s[39] ? NEVER : v28 ? (v34 ? Math.max(v7, v38) : v7) : v38
  s[722] = SDL_38_1_hoej
  const v40 = f.persongruppe === 'loenmodtager' || f.persongruppe === 'ledig' || f.persongruppe === 'ingen'
  s[333] = v40
  const SDL_38_1_er = v40 && (s[39] || v28 || v29 || v11 || v30 || v31)
  s[723] = SDL_38_1_er
  const SDL_38_1_ir = !v40 || s[39] || s[45] && v5 || v9 && v5 || v11 || v12 && (v23 || !s[323] && f.underretningsbrevSendt === false && (s[324] || v21)) || s[43] && (v23 || !s[323] && f.underretningsbrevSendt === false && v21) || s[40]
  s[724] = SDL_38_1_ir
  // SDL.38.7.tide: Du søgte i tide (SDL § 38, stk. 1)
  const v43 = SDL_38_1_er && SDL_38_1_hoej >= f.anmodningModtaget
  const v44 = SDL_38_1_er && SDL_38_1 < f.anmodningModtaget
  const SDL_38_7_tide = v40 && (s[39] || s[45] && v43 || s[48] && v43)
  s[330] = SDL_38_7_tide
  const SDL_38_7_tide_nej = v40 && (s[39] || s[45] && v44 || s[48] && v44)
  s[331] = SDL_38_7_tide_nej
  const SDL_38_7_tide_ir = !v40 || s[39] || s[45] && SDL_38_1_ir || s[48] && SDL_38_1_ir || s[40]
  s[332] = SDL_38_7_tide_ir
  // SDL.38.8: Den for sene ansøgning undskyldes (SDL § 38, stk. 8-9)
  const v48 = s[41] && f.arbejdsgiverAnmeldteIkke && f.fratraeder && shiftDays(f.sidsteDagMedBetaling, 28) >= f.anmodningModtaget
  const v49 = (!s[5] && s[325] >= f.anmodningModtaget || s[7]) && f.undskyldendeForhold || v48
  const v50 = (!s[5] && s[326] < f.anmodningModtaget || f.undskyldendeForhold === false) && !v48
  const v51 = !s[5] && v10 && s[35] <= 19722 /* 2023-12-31 */
  s[335] = v51
  const v52 = !s[5] && s[37] >= 19723 /* 2024-01-01 */ && s[38]
  s[336] = v52
  const SDL_38_8 = v40 && (s[39] || s[45] && v49 || v9 && v49 || v51 && v49 || v52 && v49)
  s[327] = SDL_38_8
  const SDL_38_8_nej = v40 && (s[39] || s[45] && v50 || v9 && v50 || v51 && v50 || v52 && v50)
  s[329] = SDL_38_8_nej
  const SDL_38_8_ir = !v40 || s[53]
  s[328] = SDL_38_8_ir
}

function svar_26(f, s) {
  // SDL.38.7: Kommunen betaler tidligst fra (SDL § 38, stk. 7)
  const v0 = Math.max(s[35], f.anmodningModtaget)
  const v1 = Math.min(s[37], f.anmodningModtaget)
  const v2 = s[327] && !s[5]
  const v3 = s[328] && !s[5] && v1 >= v0
  const v4 = s[329] || v3
  const v5 = s[329] ? (v3 ? Math.min(f.anmodningModtaget, v0) : f.anmodningModtaget) : v0
  const v6 = v2 ? (v4 ? Math.min(s[35], v5) : s[35]) : v5
  const v7 = s[329] ? (v3 ? Math.max(f.anmodningModtaget, v1) : f.anmodningModtaget) : v1
  const v8 = v2 ? (v4 ? Math.max(s[37], v7) : s[37]) : v7
  const v9 = v2 || s[329] || v3
  const v10 = s[327] && s[7] || s[328] && !(s[322] && !s[5] && (s[5] || s[35] === f.anmodningModtaget))
  const v11 = Math.max(s[35], v6)
  const v12 = Math.min(s[37], v8)
  const v13 = s[330] && !s[5]
  const v14 = s[331] && v9
  const v15 = s[332] && !s[5] && v9 && v12 >= v11
  const v16 = v14 || v15
  const v17 = v14 ? (v15 ? Math.min(v6, v11) : v6) : v11
  const v18 = v14 ? (v15 ? Math.max(v8, v12) : v8) : v12
  const v19 = v13 || v14 || v15
  const v20 = s[330] && s[7] || s[331] && v10 || s[332] && s[7] && v10 || s[332] && !(s[322] && (!v9 || !v10 && v6 === v8) && (!s[5] && v9 || s[5] && !v9) && (s[5] || s[35] === v6))
  const SDL_38_7 = s[39] ? FIRST_DAY : v13 ? (v16 ? Math.min(s[35], v17) : s[35]) : v17
  s[725] = SDL_38_7
  const SDL_38_7_hoej = s[39] ? NEVER : v13 ? (v16 ? Math.max(s[37], v18) : s[37]) : v18
  s[726] = SDL_38_7_hoej
  const SDL_38_7_er = s[333] && (s[39] || s[45] && v19 || s[334] && v19 || s[335] && v19 || s[336] && v19)
  s[727] = SDL_38_7_er
  const SDL_38_7_ir = !s[333] || s[39] || s[45] && v20 || s[334] && v20 || s[335] && v20 || s[336] && v20 || s[40]
  s[728] = SDL_38_7_ir
  // SDL.40.1: Arbejdsgiveren skal have meldt fraværet (SDL § 40, stk. 1-3)
  const v25 = s[164] && s[6] >= s[337]
  const v26 = s[164] && s[6] < s[338]
  const v27 = shiftDays(s[35], 28)
  s[389] = v27
  const v28 = shiftDays(s[37], 28)
  s[390] = v28
  const v29 = !s[339] || !s[5]
  const v30 = s[339] && s[7]
  const v31 = s[339] ? v27 : NEVER
  const v32 = s[339] ? v28 : NEVER
  const v33 = v29 && v32 >= NEVER
  const v34 = v25 && v29
  const v35 = s[169] && v33
  const v36 = v34 ? v31 : NEVER
  const v37 = v26 ? NEVER : v32
  const v38 = v34 ? (v26 || v35 ? Math.max(v32, v37) : v32) : v37
  const v39 = v34 || v26 || v35
  const v40 = v25 && v30 || s[169] && !((!v29 || !v30 && v31 === v32) && v29 && (!v29 || v31 === NEVER))
  const v41 = !s[5] && s[44] && s[340]
  const v42 = !s[5] && s[341] && s[342]
  const v43 = !s[5] && s[6] >= s[343]
  s[393] = v43
  const v44 = !s[5] && s[6] < s[344]
  s[391] = v44
  const v45 = v43 && v29
  const v46 = s[7] && v33
  const v47 = v45 ? v31 : NEVER
  const v48 = v44 ? NEVER : v32
  const v49 = v45 ? (v44 || v46 ? Math.max(v32, v48) : v32) : v48
  const v50 = f.arbejdsgiverensBetaling === 'ingen'
  const v51 = s[345] ? s[346] : s[347]
  const v52 = s[345] ? s[346] : s[348]
  const v53 = v25 && s[349]
  const v54 = s[169] && s[349] && v52 >= NEVER
  const v55 = v26 ? NEVER : v52
  const v56 = s[45] && v39
  const v57 = v41 && v39
  const v58 = v42 && (v45 || v44 || v46)
  const v59 = s[350] && (v50 && !s[5] || !v50 && (v53 || v26 || v54))
  const v60 = s[351] || v59
  const v61 = s[351] ? FIRST_DAY : v50 ? s[352] : v53 ? v51 : NEVER
  const v62 = v58 || v60
  const v63 = v58 ? (v60 ? Math.min(v47, v61) : v47) : v61
  const v64 = v57 || v62
  const v65 = v57 ? (v62 ? Math.min(v36, v63) : v36) : v63
  const SDL_40_1 = s[39] ? FIRST_DAY : v56 ? (v64 ? Math.min(v36, v65) : v36) : v65
  s[729] = SDL_40_1
  const v67 = s[351] ? NEVER : v50 ? s[353] : v53 ? (v26 || v54 ? Math.max(v52, v55) : v52) : v55
  const v68 = v58 ? (v60 ? Math.max(v49, v67) : v49) : v67
  const v69 = v57 ? (v62 ? Math.max(v38, v68) : v38) : v68
  const SDL_40_1_hoej = s[39] ? NEVER : v56 ? (v64 ? Math.max(v38, v69) : v38) : v69
  s[730] = SDL_40_1_hoej
  const SDL_40_1_er = s[41] && (s[39] || v56 || v57 || v58 || s[351] || v59)
  s[731] = SDL_40_1_er
  const SDL_40_1_ir = !s[41] || s[39] || s[45] && v40 || v41 && v40 || v42 && (v43 && v30 || s[7] && !((!v29 || !v30 && v31 === v32) && v29 && (!v29 || v31 === NEVER))) || s[351] || s[350] && (v50 && s[7] || !v50 && (v25 && s[354] || s[169] && !((!s[349] || !s[354] && v51 === v52) && s[349] && (!s[349] || v51 === NEVER)))) || s[40]
  s[732] = SDL_40_1_ir
}

function svar_27(f, s) {
  // SDL.40a.1: A-kassen skal have meldt fraværet (SDL § 40 a, stk. 1)
  const v0 = !s[5] && s[321] && s[35] <= 16248 /* 2014-06-27 */
  const v1 = shiftDays(f.anmeldtTilAkasse, 7)
  const v2 = !s[5] && s[37] >= 16249 /* 2014-06-28 */ && s[35] <= 16658 /* 2015-08-11 */
  const v3 = !s[5] && s[37] >= 16659 /* 2015-08-12 */ && s[38]
  const v4 = f.oplystDelvistLedig ? v1 : shiftDays(f.anmeldtTilAkasse, 21)
  const v5 = v2 || v3
  const v6 = v2 ? FIRST_DAY : v4
  const v7 = s[351] || v0 || v5
  const SDL_40a_1 = s[39] ? FIRST_DAY : s[334] || v7 ? (v7 ? (s[351] ? FIRST_DAY : v0 ? (v5 ? Math.min(v1, v6) : v1) : v6) : NEVER) : NEVER
  s[733] = SDL_40a_1
  const v9 = v2 ? NEVER : v4
  const SDL_40a_1_hoej = s[39] ? NEVER : s[45] ? NEVER : s[334] ? NEVER : s[351] ? NEVER : v0 ? (v5 ? Math.max(v1, v9) : v1) : v9
  s[734] = SDL_40a_1_hoej
  const SDL_40a_1_er = s[55] && (s[39] || s[45] || s[334] || s[351] || v0 || v2 || v3)
  s[735] = SDL_40a_1_er
  const SDL_40a_1_ir = !s[55] || s[39] || s[351] || v2 || s[40]
  s[736] = SDL_40a_1_ir
  // SDL.43.1: Du skal have meldt dig syg til kommunen (SDL § 43, stk. 1)
  const v13 = shiftDays(f.tredjeFravaersdag, 7)
  const v14 = s[355] ? s[356] : s[357] ? v13 : s[343]
  const v15 = s[355] ? s[358] : s[357] ? v13 : s[344]
  const v16 = !s[5] && s[359] && s[38]
  const v17 = f.aftaleForSelvstaendig ? s[356] : v14
  const v18 = f.aftaleForSelvstaendig ? s[358] : v15
  const v19 = v16 && (f.aftaleForSelvstaendig && !s[5] || f.aftaleForSelvstaendig === false && s[360])
  const v20 = s[361] || v19
  const v21 = s[361] ? (v19 ? Math.min(v14, v17) : v14) : v17
  const SDL_43_1 = s[39] ? FIRST_DAY : s[362] ? (v20 ? Math.min(v14, v21) : v14) : v21
  s[739] = SDL_43_1
  const v23 = s[361] ? (v19 ? Math.max(v15, v18) : v15) : v18
  const SDL_43_1_hoej = s[39] ? NEVER : s[362] ? (v20 ? Math.max(v15, v23) : v15) : v23
  s[740] = SDL_43_1_hoej
  const SDL_43_1_er = s[54] && (s[39] || s[362] || s[361] || v19)
  s[741] = SDL_43_1_er
  const SDL_43_1_ir = !s[54] || s[39] || s[363] || s[364] || v16 && (f.aftaleForSelvstaendig && s[7] || f.aftaleForSelvstaendig === false && s[365]) || s[40]
  s[742] = SDL_43_1_ir
  // SDL.43.5: Den for sene anmeldelse undskyldes (SDL § 43, stk. 5)
  const v27 = !s[5] && s[326] < f.selvstaendigAnmeldt
  const v28 = v27 || f.undskyldendeForhold === false
  const v29 = !s[5] && s[325] >= f.selvstaendigAnmeldt || s[7]
  const v30 = v29 && f.undskyldendeForhold
  const v31 = !s[5] && s[44] && s[35] <= 15111 /* 2011-05-17 */
  s[386] = v31
  const v32 = !s[5] && s[37] >= 15112 /* 2011-05-18 */ && s[35] <= 15207 /* 2011-08-21 */
  s[387] = v32
  const v33 = f.undskyldendeForhold || f.nemrefusionNede
  const v34 = v27 || !v33
  const v35 = v29 && v33
  const v36 = !s[5] && s[37] >= 15208 /* 2011-08-22 */ && s[38]
  s[388] = v36
  const SDL_43_5 = s[54] && (s[39] || s[45] && v30 || v31 && v30 || v32 && v35 || v36 && v35)
  s[750] = SDL_43_5
  const SDL_43_5_nej = s[54] && (s[39] || s[45] && v28 || v31 && v28 || v32 && v34 || v36 && v34)
  s[751] = SDL_43_5_nej
  const SDL_43_5_ir = !s[54] || s[53]
  s[752] = SDL_43_5_ir
  // SDL.43.4: Kommunen betaler tidligst fra (SDL § 43, stk. 4)
  const v40 = SDL_43_1_er && SDL_43_1_hoej >= f.selvstaendigAnmeldt
  const v41 = SDL_43_1_er && SDL_43_1 < f.selvstaendigAnmeldt
  const v42 = Math.max(s[35], f.selvstaendigAnmeldt)
  const v43 = Math.min(s[37], f.selvstaendigAnmeldt)
  const v44 = SDL_43_5 && !s[5]
  const v45 = SDL_43_5_ir && !s[5] && v43 >= v42
  const v46 = SDL_43_5_nej || v45
  const v47 = SDL_43_5_nej ? (v45 ? Math.min(f.selvstaendigAnmeldt, v42) : f.selvstaendigAnmeldt) : v42
  const v48 = v44 ? (v46 ? Math.min(s[35], v47) : s[35]) : v47
  const v49 = SDL_43_5_nej ? (v45 ? Math.max(f.selvstaendigAnmeldt, v43) : f.selvstaendigAnmeldt) : v43
  const v50 = v44 ? (v46 ? Math.max(s[37], v49) : s[37]) : v49
  const v51 = v44 || SDL_43_5_nej || v45
  const v52 = SDL_43_5 && s[7] || SDL_43_5_ir && !(s[322] && !s[5] && (s[5] || s[35] === f.selvstaendigAnmeldt))
  const v53 = Math.max(s[35], v48)
  const v54 = Math.min(s[37], v50)
  const v55 = v40 && !s[5]
  const v56 = v41 && v51
  const v57 = SDL_43_1_ir && !s[5] && v51 && v54 >= v53
  const v58 = v56 || v57
  const v59 = v56 ? (v57 ? Math.min(v48, v53) : v48) : v53
  const v60 = v56 ? (v57 ? Math.max(v50, v54) : v50) : v54
  const v61 = v55 || v56 || v57
  const v62 = v40 && s[7] || v41 && v52 || SDL_43_1_ir && s[7] && v52 || SDL_43_1_ir && !(s[322] && (!v51 || !v52 && v48 === v50) && (!s[5] && v51 || s[5] && !v51) && (s[5] || s[35] === v48))
  const SDL_43_4 = s[39] ? FIRST_DAY : v55 ? (v58 ? Math.min(s[35], v59) : s[35]) : v59
  s[743] = SDL_43_4
  const SDL_43_4_hoej = s[39] ? NEVER : v55 ? (v58 ? Math.max(s[37], v60) : s[37]) : v60
  s[744] = SDL_43_4_hoej
  const SDL_43_4_er = s[54] && (s[39] || s[45] && v61 || s[48] && v61)
  s[745] = SDL_43_4_er
  const SDL_43_4_ir = !s[54] || s[39] || s[45] && v62 || s[48] && v62 || s[40]
  s[746] = SDL_43_4_ir
  // SDL.43.4.tide: Du meldte dig i tide (SDL § 43, stk. 1)
  const SDL_43_4_tide = s[54] && (s[39] || s[45] && v40 || s[48] && v40)
  s[747] = SDL_43_4_tide
  const SDL_43_4_tide_nej = s[54] && (s[39] || s[45] && v41 || s[48] && v41)
  s[748] = SDL_43_4_tide_nej
  const SDL_43_4_tide_ir = !s[54] || s[39] || s[45] && SDL_43_1_ir || s[48] && SDL_43_1_ir || s[40]
  s[749] = SDL_43_4_tide_ir
  // SDL.51.1: Lediges sygedagpenge pr. uge (SDL § 51)
  const SDL_51_1 = s[1] ? f.dagpengePrUge : -Infinity
  s[372] = SDL_51_1
  const SDL_51_1_hoej = s[1] ? f.dagpengePrUge : Infinity
  s[375] = SDL_51_1_hoej
}

function svar_28(f, s) {
  // SDL.52.1: Selvstændiges sygedagpenge pr. uge ved fuldt fravær (SDL § 52, stk. 1)
  const v0 = f.selvstaendigForsikring === 'ingen'
  const v1 = f.vurderingsdato <= 13149 /* 2006-01-01 */ || f.vurderingsdato >= 20822 /* 2027-01-04 */
  const v2 = SATS_19(f.vurderingsdato)
  const v3 = v1 ? -Infinity : v2
  const v4 = v1 ? Infinity : v2
  const v5 = v3 > -Infinity && v4 < Infinity
  const v6 = quotient([v3, 2], [3], 'nærmeste', 100)
  const v7 = quotient([v4, 2], [3], 'nærmeste', 100)
  const v8 = v1 || !v5
  const SDL_52_1_er = !s[1] || v0 || !(!v5 && !v1 && v3 === v4)
  s[767] = SDL_52_1_er
  const SDL_52_1_ir = !s[1] || !v0 && v8 || v1
  s[768] = SDL_52_1_ir
  const SDL_52_1 = s[1] ? Math.min(v3, v0 ? f.indtaegtSomSelvstaendig : Math.max(f.indtaegtSomSelvstaendig, v5 ? Math.min(v6, v7) : -Infinity)) : -Infinity
  s[765] = SDL_52_1
  const SDL_52_1_hoej = s[1] ? Math.min(v4, v0 ? f.indtaegtSomSelvstaendig : Math.max(f.indtaegtSomSelvstaendig, v5 ? Math.max(v6, v7) : Infinity)) : Infinity
  s[766] = SDL_52_1_hoej
  // SDL.53.3: Selvstændiges sygedagpenge pr. uge (SDL § 53, stk. 3)
  const v13 = SDL_52_1 > -Infinity && SDL_52_1_hoej < Infinity
  const v14 = quotient([SDL_52_1, 3], [4], 'nærmeste', 1)
  const v15 = quotient([SDL_52_1_hoej, 3], [4], 'nærmeste', 1)
  const v16 = SDL_52_1_er && !(!v13 && (!SDL_52_1_er || !SDL_52_1_ir && SDL_52_1 === SDL_52_1_hoej))
  const v17 = SDL_52_1_ir || !v13
  const v18 = quotient([SDL_52_1], [2], 'nærmeste', 1)
  const v19 = quotient([SDL_52_1_hoej], [2], 'nærmeste', 1)
  const SDL_53_3_er = !s[1] || s[140] && SDL_52_1_er || !s[140] && (s[366] && v16 || !s[366] && (!s[106] || v16))
  s[368] = SDL_53_3_er
  const SDL_53_3_ir = !s[1] || s[140] && SDL_52_1_ir || !s[140] && (s[366] && v17 || !s[366] && s[106] && v17)
  s[370] = SDL_53_3_ir
  const SDL_53_3 = s[1] ? (s[140] ? SDL_52_1 : s[366] ? (v13 ? Math.min(v14, v15) : -Infinity) : s[106] ? (v13 ? Math.min(v18, v19) : -Infinity) : 0) : -Infinity
  s[373] = SDL_53_3
  const SDL_53_3_hoej = s[1] ? (s[140] ? SDL_52_1_hoej : s[366] ? (v13 ? Math.max(v14, v15) : Infinity) : s[106] ? (v13 ? Math.max(v18, v19) : Infinity) : 0) : Infinity
  s[376] = SDL_53_3_hoej
  // SDL.53.2: Beløb som ved fuldt fravær (SDL § 53, stk. 2)
  const v24 = f.ledigUdenLoen || s[55] || f.arbejdsgiverTilbyderDeltid === false
  const SDL_53_2 = !s[1] || v24
  s[769] = SDL_53_2
  const SDL_53_2_nej = !s[1] || !v24
  s[770] = SDL_53_2_nej
  // SDL.50.1: Det højeste beløb pr. time (SDL § 50, stk. 1)
  const v27 = quotient([v3, 100], [3700], 'nærmeste', 1)
  const v28 = quotient([v4, 100], [3700], 'nærmeste', 1)
  const SDL_50_1_er = !s[1] || !(!v5 && !v1 && v3 === v4)
  s[380] = SDL_50_1_er
  const SDL_50_1_ir = !s[1] || v8
  s[381] = SDL_50_1_ir
  const SDL_50_1 = s[1] ? (v5 ? Math.min(v27, v28) : -Infinity) : -Infinity
  s[378] = SDL_50_1
  const SDL_50_1_hoej = s[1] ? (v5 ? Math.max(v27, v28) : Infinity) : Infinity
  s[379] = SDL_50_1_hoej
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
  const v50 = !s[5] && s[44] && s[42]
  const SDL_47_1 = s[39] ? -Infinity : v37 ? (v47 ? Math.min(v3, v44) : v3) : v44
  s[757] = SDL_47_1
  const SDL_47_1_hoej = s[39] ? Infinity : v37 ? (v47 ? Math.max(v4, v45) : v4) : v45
  s[758] = SDL_47_1_hoej
  const SDL_47_1_er = s[39] || s[45] && v48 || v50 && v48 || s[43] && v48
  s[759] = SDL_47_1_er
  const SDL_47_1_ir = s[39] || s[45] && v49 || v50 && v49 || s[43] && v49 || s[40]
  s[760] = SDL_47_1_ir
  // SDL.53.1: Lønmodtagerens sygedagpenge pr. uge (SDL § 53, stk. 1)
  const v55 = Math.max(0, s[367])
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
  const v72 = !s[1] && SDL_47_1_er && v64 && v69 >= v68
  const v73 = v71 || v72
  const v74 = v71 ? (v72 ? Math.min(v65, v68) : v65) : v68
  const v75 = v71 ? (v72 ? Math.max(v66, v69) : v66) : v69
  const SDL_53_1_er = !s[1] || v70 || v71 || v72
  s[369] = SDL_53_1_er
  const SDL_53_1_ir = !s[1] || SDL_53_2 && SDL_47_1_ir || SDL_53_2_nej && v67 || !s[1] && SDL_47_1_ir && v67 || !s[1] && !((!SDL_47_1_er || !SDL_47_1_ir && SDL_47_1 === SDL_47_1_hoej) && (!v64 || !v67 && v65 === v66) && (SDL_47_1_er && v64 || !SDL_47_1_er && !v64) && (!SDL_47_1_er || SDL_47_1 === v65))
  s[371] = SDL_53_1_ir
  const SDL_53_1 = s[1] ? (v70 ? (v73 ? Math.min(SDL_47_1, v74) : SDL_47_1) : v74) : -Infinity
  s[374] = SDL_53_1
  const SDL_53_1_hoej = s[1] ? (v70 ? (v73 ? Math.max(SDL_47_1_hoej, v75) : SDL_47_1_hoej) : v75) : Infinity
  s[377] = SDL_53_1_hoej
}

function svar_29(f, s) {
  // SDL.46.1: Sygedagpenge pr. uge (SDL § 46, stk. 1)
  const SDL_46_1_er = !s[1] || s[55] || s[54] && s[368] || !s[54] && s[369]
  s[755] = SDL_46_1_er
  const SDL_46_1_ir = !s[1] || s[55] && !s[1] || !s[55] && (s[54] && s[370] || !s[54] && s[371])
  s[756] = SDL_46_1_ir
  const SDL_46_1 = s[1] ? (s[55] ? s[372] : s[54] ? s[373] : s[374]) : -Infinity
  s[753] = SDL_46_1
  const SDL_46_1_hoej = s[1] ? (s[55] ? s[375] : s[54] ? s[376] : s[377]) : Infinity
  s[754] = SDL_46_1_hoej
  // SDL.47.1.3: Sygedagpenge pr. uge fra arbejdsgiveren (SDL § 47, stk. 1)
  const v4 = Math.min(s[378], f.timeloenHosArbejdsgiveren)
  const v5 = Math.min(s[379], f.timeloenHosArbejdsgiveren)
  const v6 = v4 <= -Infinity
  const v7 = quotient([v4, f.normalTimerPrUge], [100], 'nærmeste', 1)
  const v8 = quotient([v5, f.normalTimerPrUge], [100], 'nærmeste', 1)
  const v9 = s[380] && !(v6 && (!s[380] || !s[381] && v4 === v5))
  const v10 = s[381] || v6
  const SDL_47_1_3 = s[39] ? -Infinity : v6 ? -Infinity : Math.min(v7, v8)
  s[761] = SDL_47_1_3
  const SDL_47_1_3_hoej = s[39] ? Infinity : v6 ? Infinity : Math.max(v7, v8)
  s[762] = SDL_47_1_3_hoej
  const SDL_47_1_3_er = s[39] || s[45] && v9 || s[48] && v9
  s[763] = SDL_47_1_3_er
  const SDL_47_1_3_ir = s[39] || s[45] && v10 || s[48] && v10 || s[40]
  s[764] = SDL_47_1_3_ir
  // SDL.54.1: Refusion til arbejdsgiveren (SDL § 54, stk. 1)
  const v15 = s[382] && f.vurderingsdato >= s[383]
  const v16 = !s[41] || !s[339] || (s[382] && f.vurderingsdato < s[384] || s[177] || s[385] && s[53]) && (s[166] || f.aftaleMedArbejdsgiver === false || !s[5] && f.vurderingsdato < s[37])
  const v17 = s[41] && s[339] && ((v15 || s[385]) && s[245] && (v15 || s[171]) || s[168] && f.aftaleMedArbejdsgiver && (!s[5] && f.vurderingsdato >= s[35] || s[7]))
  const SDL_54_1 = s[39] || s[45] && v17 || s[48] && v17
  s[771] = SDL_54_1
  const SDL_54_1_nej = s[39] || s[45] && v16 || s[48] && v16
  s[772] = SDL_54_1_nej
  // SDL.59.6: Refusion trods for sen anmeldelse (SDL § 59, stk. 6)
  const v20 = !s[5] && s[326] < f.refusionskravFremsat
  const v21 = f.skyldesLoenmodtageren || f.forkertVejledning || f.saerligeOmstaendighederForRefusion
  const v22 = v20 || !v21
  const v23 = !s[5] && s[325] >= f.refusionskravFremsat || s[7]
  const v24 = v23 && v21
  const v25 = f.nemrefusionNede || f.skyldesLoenmodtageren || f.forkertVejledning || f.saerligeOmstaendighederForRefusion
  const v26 = v20 || !v25
  const v27 = v23 && v25
  const SDL_59_6 = s[41] && (s[39] || s[45] && v24 || s[386] && v24 || s[387] && v27 || s[388] && v27)
  s[777] = SDL_59_6
  const SDL_59_6_nej = s[41] && (s[39] || s[45] && v22 || s[386] && v22 || s[387] && v26 || s[388] && v26)
  s[778] = SDL_59_6_nej
  // SDL.59.2: Refusion tidligst fra (SDL § 59, stk. 2-5)
  const v30 = !s[5] && s[389] < f.arbejdsgiverAnmeldt
  const v31 = !s[5] && s[390] >= f.arbejdsgiverAnmeldt || s[391] || SDL_59_6
  const v32 = SDL_59_6_nej || s[392]
  const v33 = (v30 || s[7]) && (s[393] || s[7]) && v32 && (v30 || s[393] || SDL_59_6_nej)
  const v34 = s[7] && s[392]
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
  const v49 = !s[5] && s[347] < f.arbejdsgiverAnmeldt
  const v50 = !s[5] && s[6] >= shiftDays(s[35], 30)
  const v51 = !s[5] && s[348] >= f.arbejdsgiverAnmeldt || !s[5] && s[6] < shiftDays(s[37], 30) || SDL_59_6
  const v52 = (v49 || s[7]) && (v50 || s[7]) && v32 && (v49 || v50 || SDL_59_6_nej)
  const v53 = v52 || v40
  const v54 = v52 ? v42 : v37
  const v55 = v52 ? v45 : v38
  const v56 = s[45] && v48
  const v57 = s[334] && v48
  const v58 = s[350] && (v51 || v52 || v40)
  const v59 = s[351] || v58
  const v60 = s[351] ? FIRST_DAY : v51 ? (v53 ? Math.min(v35, v54) : v35) : v54
  const v61 = v57 || v59
  const v62 = v57 ? (v59 ? Math.min(v44, v60) : v44) : v60
  const SDL_59_2 = s[39] ? FIRST_DAY : v56 ? (v61 ? Math.min(v44, v62) : v44) : v62
  s[773] = SDL_59_2
  const v64 = s[351] ? NEVER : v51 ? (v53 ? Math.max(v35, v55) : v35) : v55
  const v65 = v57 ? (v59 ? Math.max(v47, v64) : v47) : v64
  const SDL_59_2_hoej = s[39] ? NEVER : v56 ? (v61 ? Math.max(v47, v65) : v47) : v65
  s[774] = SDL_59_2_hoej
  const SDL_59_2_er = s[41] && (s[39] || v56 || v57 || s[351] || v58)
  s[775] = SDL_59_2_er
  const SDL_59_2_ir = !s[41] || s[39] || s[45] && v39 || s[334] && v39 || s[351] || s[350] && v39 || s[40]
  s[776] = SDL_59_2_ir
}

function svar_30(f, s) {
  const v0 = s[0] ? 0 : 4
  s[403] = v0
  const v1 = s[1] ? 0 : 4
  s[411] = v1
  const v2 = (s[394] ? 1 : 0) + (s[395] ? 2 : 0) + v1
  s[408] = v2
  const v3 = f.ressourceforloebErBevilget ? 1 : 0
  s[432] = v3
  const v4 = s[82] ? 4 : 0
  s[443] = v4
  const v5 = v3 + v4
  s[423] = v5
  const v6 = s[86] ? 4 : 0
  s[429] = v6
  const v7 = s[396] ? 4 : 0
  s[433] = v7
  const v8 = s[397] ? 1 : 0
  s[452] = v8
  const v9 = f.revalideringErBevilget ? 1 : 0
  s[455] = v9
  const v10 = s[151] ? 4 : 0
  s[467] = v10
  const v11 = s[101] ? 0 : 4
  s[499] = v11
  const v12 = s[156] ? 1 : 0
  s[525] = v12
  const v13 = s[53] ? 4 : 0
  s[562] = v13
  const v14 = s[5] ? 0 : 1
  s[563] = v14
  const v15 = s[7] ? 4 : 0
  s[564] = v15
  const v16 = s[392] ? 4 : 0
  s[583] = v16
  const v17 = s[398] ? 1 : 0
  s[619] = v17
  const v18 = 1 + v1
  s[624] = v18
  const v19 = s[399] ? 1 : 0
  s[644] = v19
  const v20 = s[314] ? 4 : 0
  s[683] = v20
  const v21 = s[276] ? 4 : 0
  s[684] = v21
  const v22 = s[303] ? 4 : 0
  s[685] = v22
}

export function svar(f) {
  const s = new Array(779)
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
  return { ALF_62_3: s[233], ALF_62_3_hoej: s[234], ALF_62_3_kan: (s[232] ? 1 : 0) + (s[235] ? 4 : 0), BEK937_27_kan: (s[400] ? 1 : 0) + (s[401] ? 2 : 0) + (s[402] ? 4 : 0), FERIEBEK_2_kan: (s[150] ? 1 : 0) + (s[149] ? 2 : 0) + s[403], FERIEBEK_2_6_kan: (s[404] ? 3 : 0) + 4, LAB_36_3_kan: (s[405] ? 1 : 0) + (s[406] ? 2 : 0) + (s[407] ? 4 : 0), LAB_43_kan: s[408], LAB_107_1_kan: (s[409] ? 1 : 0) + (s[410] ? 2 : 0) + s[411], LAB_110_1: s[412], LAB_110_1_hoej: s[413], LAB_110_1_kan: (s[414] ? 1 : 0) + (s[415] ? 4 : 0), LAB_112_1_kan: (s[416] ? 1 : 0) + (s[417] ? 2 : 0) + (s[418] ? 4 : 0), LAB_112_2_kan: (s[419] ? 1 : 0) + (s[420] ? 2 : 0) + s[411], LAB_112_3_kan: (s[421] ? 1 : 0) + (s[422] ? 2 : 0) + s[411], LAB_113_2: s[81], LAB_113_2_hoej: s[83], LAB_113_2_kan: s[423], LAB_113_2_team_kan: (s[424] ? 1 : 0) + (s[425] ? 2 : 0) + (s[426] ? 4 : 0), LAB_113_3_kan: (s[427] ? 1 : 0) + (s[428] ? 2 : 0) + s[429], LAB_113_4: s[430], LAB_113_4_hoej: s[431], LAB_113_4_kan: s[432] + s[433], LAB_113_4_ydelse_kan: (s[434] ? 1 : 0) + (s[435] ? 2 : 0) + s[433], LAB_113a_kan: (s[436] ? 1 : 0) + (s[437] ? 2 : 0) + (s[438] ? 4 : 0), LAB_114_1: s[439], LAB_114_1_hoej: s[440], LAB_114_1_kan: s[423], LAB_114_1_plan_kan: (s[441] ? 1 : 0) + (s[442] ? 2 : 0) + s[443], LAB_114_3: s[444], LAB_114_3_hoej: s[445], LAB_114_3_kan: 1 + (s[446] ? 4 : 0), LAB_114_4: s[447], LAB_114_4_hoej: s[448], LAB_114_4_kan: s[432] + (s[449] ? 4 : 0), LAB_142_1_kan: (s[450] ? 1 : 0) + (s[451] ? 2 : 0) + s[411], LAB_144_kan: s[452] + (s[157] ? 2 : 0) + s[411], LAB_145_1: s[453], LAB_145_1_hoej: s[454], LAB_145_1_kan: s[455] + (s[456] ? 4 : 0), LAB_145_1_plan_kan: (s[457] ? 1 : 0) + (s[458] ? 2 : 0) + (s[459] ? 4 : 0), LAB_145_2_kan: (s[460] ? 1 : 0) + (s[461] ? 2 : 0) + (s[462] ? 0 : 4), LAB_146_kan: (s[463] ? 1 : 0) + (s[464] ? 2 : 0) + s[411], LAS_50_kan: (s[465] ? 1 : 0) + (s[466] ? 2 : 0) + s[467], LAS_68_2: s[468], LAS_68_2_hoej: s[469], LAS_68_2_kan: (s[470] ? 1 : 0) + (s[471] ? 4 : 0), LAS_68_4: s[98], LAS_68_4_hoej: s[97], LAS_68_4_kan: (s[99] ? 1 : 0) + (s[100] ? 4 : 0), LAS_68_5_kan: (s[0] ? 1 : 0) + (s[472] ? 2 : 0) + (s[473] ? 4 : 0), LAS_68a_1: s[474], LAS_68a_1_hoej: s[475], LAS_68a_1_kan: (s[476] ? 1 : 0) + (s[477] ? 4 : 0), LAS_68a_1_tid_kan: (s[478] ? 1 : 0) + (s[91] ? 2 : 0) + s[403], LAS_68a_2: s[479], LAS_68a_2_hoej: s[480], LAS_68a_2_kan: (s[481] ? 1 : 0) + (s[482] ? 4 : 0), LAS_68a_3: s[93], LAS_68a_3_hoej: s[90], LAS_68a_3_kan: (s[96] ? 1 : 0) + (s[95] ? 4 : 0), LAS_69j_2: s[483], LAS_69j_2_hoej: s[484], LAS_69j_2_kan: (s[485] ? 1 : 0) + (s[486] ? 4 : 0), LAS_69j_2_bidrag: s[487], LAS_69j_2_bidrag_hoej: s[488], LAS_69j_2_bidrag_kan: (s[489] ? 1 : 0) + (s[490] ? 4 : 0), LAS_69j_4: s[146], LAS_69j_4_hoej: s[145], LAS_69j_4_kan: (s[147] ? 1 : 0) + (s[148] ? 4 : 0), LAS_69j_5: s[491], LAS_69j_5_hoej: s[492], LAS_69j_5_kan: (s[493] ? 1 : 0) + (s[494] ? 4 : 0), LAS_69j_5_modtager_kan: (s[495] ? 1 : 0) + (s[496] ? 2 : 0) + (s[497] ? 4 : 0), LAS_69j_5_tid_kan: (s[498] ? 1 : 0) + (s[115] ? 2 : 0) + s[499], LAS_69j_7_kan: (s[500] ? 1 : 0) + (s[501] ? 2 : 0) + s[499], LAS_69j_8_kan: (s[502] ? 1 : 0) + (s[503] ? 2 : 0) + (s[504] ? 4 : 0), LAS_69j_9: s[143], LAS_69j_9_hoej: s[505], LAS_69j_9_kan: (s[506] ? 1 : 0) + (s[507] ? 4 : 0), LAS_69j_10: s[117], LAS_69j_10_hoej: s[114], LAS_69j_10_kan: (s[118] ? 1 : 0) + (s[119] ? 4 : 0), LAS_69j_11_kan: (s[508] ? 1 : 0) + (s[509] ? 2 : 0) + (s[510] ? 4 : 0), LAS_69j_13_kan: (s[511] ? 1 : 0) + (s[512] ? 2 : 0) + (s[513] ? 4 : 0), LAS_69j_udbetales: s[514], LAS_69j_udbetales_hoej: s[515], LAS_69j_udbetales_kan: (s[516] ? 1 : 0) + (s[517] ? 4 : 0), LAS_69k_6: s[518], LAS_69k_6_hoej: s[519], LAS_69k_6_kan: (s[520] ? 1 : 0) + s[403], LAS_69k_6_aftale_kan: (s[521] ? 1 : 0) + (s[522] ? 2 : 0) + s[403], LAS_69k_6_senest: s[523], LAS_69k_6_senest_hoej: s[524], LAS_69k_6_senest_kan: s[0] ? 1 : 4, LAS_70_1_kan: s[525] + (s[155] ? 2 : 0) + s[467], LAS_70_1_3_kan: (s[526] ? 1 : 0) + (s[527] ? 2 : 0) + (s[528] ? 4 : 0), LAS_70_4: s[529], LAS_70_4_hoej: s[530], LAS_70_4_kan: s[525] + (s[531] ? 4 : 0), LAS_71_1: s[532], LAS_71_1_hoej: s[533], LAS_71_1_kan: s[525] + (s[534] ? 4 : 0), LAS_71_3: s[535], LAS_71_3_hoej: s[536], LAS_71_3_kan: (s[537] ? 1 : 0) + (s[538] ? 4 : 0), LAS_71_6_kan: s[452] + (s[1] ? 0 : 2) + (s[539] ? 4 : 0), LAS_73b_kan: (s[540] ? 1 : 0) + (s[541] ? 2 : 0) + s[467], LAS_73c_1: s[542], LAS_73c_1_hoej: s[543], LAS_73c_1_kan: s[455] + (s[544] ? 4 : 0), LAS_73f_1: s[545], LAS_73f_1_hoej: s[546], LAS_73f_1_kan: s[455] + s[467], LOB_4_1_kan: (s[547] ? 1 : 0) + (s[548] ? 2 : 0) + s[411], LOB_9_1_kan: (s[549] ? 1 : 0) + (s[550] ? 2 : 0) + (s[551] ? 4 : 0), LOB_15a_1_kan: s[408], LOV1750_21_8_kan: (s[85] ? 1 : 0) + (s[87] ? 2 : 0) + s[429], LOV1750_21_revalidering_kan: (s[552] ? 1 : 0) + (s[553] ? 2 : 0) + s[467], LSP_18_2_kan: (s[554] ? 1 : 0) + (s[555] ? 2 : 0) + (s[556] ? 4 : 0), PLANBEK_2_1_kan: (s[557] ? 1 : 0) + (s[558] ? 2 : 0) + s[411], SDL_2_kan: (s[559] ? 1 : 0) + (s[560] ? 2 : 0) + (s[561] ? 4 : 0), SDL_2_1_kan: (s[172] ? 1 : 0) + (s[176] ? 2 : 0) + s[562], SDL_3_kan: (s[175] ? 1 : 0) + (s[178] ? 2 : 0) + s[411], SDL_6_1: s[35], SDL_6_1_hoej: s[37], SDL_6_1_kan: s[563] + s[564], SDL_7_1_kan: (s[57] ? 1 : 0) + (s[63] ? 2 : 0) + s[411], SDL_7_1_ferie_kan: (s[1] ? 0 : 1) + 2 + s[411], SDL_7_1_ferieaftale_kan: (s[565] ? 1 : 0) + (s[566] ? 2 : 0) + s[411], SDL_7_1_genoptagelse: s[567], SDL_7_1_genoptagelse_hoej: s[568], SDL_7_1_genoptagelse_kan: (f.ferieAftalt ? 1 : 0) + (s[569] ? 4 : 0), SDL_7_1_ny_kan: (s[570] ? 1 : 0) + (s[571] ? 2 : 0) + s[411], SDL_7_2_kan: (s[572] ? 1 : 0) + (s[573] ? 2 : 0) + s[411], SDL_7_3: s[574], SDL_7_3_hoej: s[575], SDL_7_3_kan: (s[576] ? 1 : 0) + (s[577] ? 4 : 0), SDL_7_5_kan: (s[578] ? 1 : 0) + (s[579] ? 2 : 0) + s[411], SDL_7a_1: s[580], SDL_7a_1_hoej: s[581], SDL_7a_1_kan: (s[582] ? 1 : 0) + s[583], SDL_7c_kan: (s[186] ? 1 : 0) + (s[187] ? 2 : 0) + (s[188] ? 0 : 4), SDL_10a_kan: (s[584] ? 1 : 0) + (s[585] ? 2 : 0) + s[411], SDL_11_3: s[586], SDL_11_3_hoej: s[587], SDL_11_3_kan: 1 + (s[588] ? 0 : 4), SDL_11a_1_kan: (s[589] ? 1 : 0) + (s[590] ? 2 : 0) + (s[591] ? 4 : 0), SDL_12_1_1_kan: (s[185] ? 1 : 0) + (s[183] ? 2 : 0) + (s[184] ? 4 : 0), SDL_12_1_2_kan: (s[217] ? 1 : 0) + (s[212] ? 2 : 0) + (s[211] ? 4 : 0), SDL_12_1_3_kan: (s[592] ? 1 : 0) + (s[593] ? 2 : 0) + s[411], SDL_13b_1: s[594], SDL_13b_1_hoej: s[595], SDL_13b_1_kan: (s[596] ? 1 : 0) + (s[597] ? 4 : 0), SDL_13b_1_antal: s[598], SDL_13b_1_antal_hoej: s[599], SDL_13b_1_antal_kan: (s[600] ? 1 : 0) + (s[601] ? 4 : 0), SDL_13b_1_naeste: s[602], SDL_13b_1_naeste_hoej: s[603], SDL_13b_1_naeste_kan: (s[604] ? 1 : 0) + (s[605] ? 4 : 0), SDL_13b_5_kan: (s[606] ? 1 : 0) + (s[607] ? 2 : 0) + (s[608] ? 4 : 0), SDL_13f_1_kan: (s[190] ? 1 : 0) + (s[189] ? 2 : 0) + (s[180] ? 0 : 4), SDL_13f_1_dag: s[609], SDL_13f_1_dag_hoej: s[610], SDL_13f_1_dag_kan: (s[611] ? 1 : 0) + (s[612] ? 4 : 0), SDL_21_1_1_kan: (s[613] ? 1 : 0) + (s[614] ? 2 : 0) + s[411], SDL_21_1_2_kan: (s[615] ? 1 : 0) + (s[616] ? 2 : 0) + s[411], SDL_21_1_3_kan: (s[617] ? 1 : 0) + (s[618] ? 2 : 0) + s[411], SDL_21_4_kan: s[619] + (s[620] ? 2 : 0) + (s[621] ? 4 : 0), SDL_21_4_dag: s[622], SDL_21_4_dag_hoej: s[623], SDL_21_4_dag_kan: s[624], SDL_21_4_fra: s[625], SDL_21_4_fra_hoej: s[626], SDL_21_4_fra_kan: s[619] + (s[627] ? 4 : 0), SDL_21a_kan: (s[628] ? 1 : 0) + (s[629] ? 2 : 0) + s[411], SDL_24_1: s[34], SDL_24_1_hoej: s[72], SDL_24_1_kan: (s[67] ? 1 : 0) + (s[69] ? 4 : 0), SDL_24_1_ophoer: s[630], SDL_24_1_ophoer_hoej: s[631], SDL_24_1_ophoer_kan: (s[632] ? 1 : 0) + (s[633] ? 4 : 0), SDL_24_1_revurdering_kan: (s[634] ? 1 : 0) + (s[635] ? 2 : 0) + (s[636] ? 4 : 0), SDL_24_3: flat(s[11]), SDL_24_3_hoej: flat(s[10]), SDL_24_3_kan: s[563] + (!s[5] && !s[637] ? 2 : 0) + s[564], SDL_24a_1_kan: (s[241] ? 1 : 0) + (s[244] ? 2 : 0) + (s[243] ? 4 : 0), SDL_24a_1_graense_kan: (s[59] ? 1 : 0) + (s[62] ? 2 : 0) + (s[60] ? 4 : 0), SDL_24a_2: s[638], SDL_24a_2_hoej: s[639], SDL_24a_2_kan: (s[640] ? 1 : 0) + (s[641] ? 4 : 0), SDL_24a_6_kan: (s[642] ? 1 : 0) + (s[643] ? 2 : 0) + s[411], SDL_24b_1_kan: s[644] + (s[645] ? 2 : 0) + s[411], SDL_24b_2: s[646], SDL_24b_2_hoej: s[647], SDL_24b_2_kan: s[644] + (s[648] ? 4 : 0), SDL_24c_1_kan: (s[649] ? 1 : 0) + (s[650] ? 2 : 0) + s[411], SDL_25_1: s[70], SDL_25_1_hoej: s[71], SDL_25_1_kan: (s[66] ? 1 : 0) + (s[68] ? 4 : 0), SDL_26_1_kan: (s[651] ? 1 : 0) + (s[652] ? 2 : 0) + (s[653] ? 4 : 0), SDL_26_1_covid: s[250], SDL_26_1_covid_hoej: s[251], SDL_26_1_covid_kan: (s[252] ? 1 : 0) + (s[253] ? 4 : 0), SDL_26_1_fra: s[654], SDL_26_1_fra_hoej: s[655], SDL_26_1_fra_kan: (s[656] ? 1 : 0) + (s[657] ? 4 : 0), SDL_26_1_uger: s[658], SDL_26_1_uger_hoej: s[659], SDL_26_1_uger_kan: (s[660] ? 1 : 0) + s[562], SDL_26_2_kan: (s[661] ? 1 : 0) + (s[662] ? 2 : 0) + (s[663] ? 4 : 0), SDL_26_3_covid: s[664], SDL_26_3_covid_hoej: s[665], SDL_26_3_covid_kan: (s[666] ? 1 : 0) + (s[667] ? 4 : 0), SDL_26a_1_covid: s[668], SDL_26a_3_covid: s[669], SDL_26a_3_covid_kan: s[670] ? 4 : 1, SDL_26c_covid: s[259], SDL_26c_covid_hoej: s[261], SDL_26c_covid_kan: (s[255] ? 1 : 0) + (s[257] ? 4 : 0), SDL_26d_covid: s[258], SDL_26d_covid_hoej: s[260], SDL_26d_covid_kan: (s[254] ? 1 : 0) + (s[256] ? 4 : 0), SDL_26f_covid: s[671], SDL_26f_covid_hoej: s[672], SDL_26f_covid_kan: (s[673] ? 1 : 0) + (s[674] ? 4 : 0), SDL_26g_covid: s[262], SDL_26g_covid_hoej: s[263], SDL_26g_covid_kan: (s[264] ? 1 : 0) + (s[265] ? 4 : 0), SDL_26h_covid: s[675], SDL_26h_covid_hoej: s[676], SDL_26h_covid_kan: (s[677] ? 1 : 0) + (s[678] ? 4 : 0), SDL_26i_covid: s[679], SDL_26i_covid_hoej: s[680], SDL_26i_covid_kan: (s[681] ? 1 : 0) + (s[682] ? 4 : 0), SDL_27_1_kan: (s[73] ? 1 : 0) + (s[74] ? 2 : 0) + (s[75] ? 4 : 0), SDL_27_1_1_kan: (s[286] ? 1 : 0) + (s[294] ? 2 : 0) + s[683], SDL_27_1_2_kan: (s[300] ? 1 : 0) + (s[302] ? 2 : 0) + s[684], SDL_27_1_2_slut: s[298], SDL_27_1_2_slut_hoej: s[299], SDL_27_1_2_slut_kan: (s[301] ? 1 : 0) + s[685], SDL_27_1_2_uger: s[686], SDL_27_1_2_uger_hoej: s[687], SDL_27_1_2_uger_kan: (s[688] ? 1 : 0) + s[684], SDL_27_1_3_kan: (s[306] ? 1 : 0) + (s[308] ? 2 : 0) + s[684], SDL_27_1_3_slut: s[304], SDL_27_1_3_slut_hoej: s[305], SDL_27_1_3_slut_kan: (s[307] ? 1 : 0) + s[685], SDL_27_1_3_uger: s[280], SDL_27_1_3_uger_hoej: s[282], SDL_27_1_3_uger_kan: (s[278] ? 1 : 0) + s[684], SDL_27_1_4_kan: (s[311] ? 1 : 0) + (s[313] ? 2 : 0) + s[683], SDL_27_1_4_slut: s[309], SDL_27_1_4_slut_hoej: s[310], SDL_27_1_4_slut_kan: (s[312] ? 1 : 0) + (s[316] ? 4 : 0), SDL_27_1_5_kan: (s[287] ? 1 : 0) + (s[295] ? 2 : 0) + s[684], SDL_27_1_6_kan: (s[288] ? 1 : 0) + (s[296] ? 2 : 0) + s[684], SDL_27_1_7_kan: (s[289] ? 1 : 0) + (s[297] ? 2 : 0) + s[684], SDL_27_1_7_2_kan: (s[689] ? 1 : 0) + (s[690] ? 2 : 0) + (s[691] ? 4 : 0), SDL_27_1_slut: s[692], SDL_27_1_slut_hoej: s[693], SDL_27_1_slut_kan: (s[694] ? 1 : 0) + (s[695] ? 4 : 0), SDL_29_1_kan: (s[696] ? 1 : 0) + (s[697] ? 2 : 0) + (s[698] ? 4 : 0), SDL_30_kan: (s[170] ? 1 : 0) + (s[166] ? 2 : 0) + s[562], SDL_30_1: s[699], SDL_30_1_hoej: s[700], SDL_30_1_kan: (s[701] ? 1 : 0) + s[562], SDL_30_2_kan: (s[702] ? 1 : 0) + (s[703] ? 2 : 0) + s[562], SDL_30_fleksjob_kan: (s[704] ? 1 : 0) + (s[705] ? 2 : 0) + (s[706] ? 4 : 0), SDL_31_1: s[229], SDL_31_1_hoej: s[230], SDL_31_1_kan: (s[228] ? 1 : 0) + (s[231] ? 4 : 0), SDL_32_kan: (s[171] ? 1 : 0) + (s[177] ? 2 : 0) + s[562], SDL_32_1_kan: (s[52] ? 1 : 0) + (s[56] ? 2 : 0) + s[562], SDL_33_1: s[383], SDL_33_1_hoej: s[384], SDL_33_1_kan: (s[382] ? 1 : 0) + (s[385] ? 4 : 0), SDL_34_1_kan: (s[707] ? 1 : 0) + (s[708] ? 2 : 0) + s[562], SDL_35_2: s[709], SDL_35_2_hoej: s[710], SDL_35_2_kan: (s[711] ? 1 : 0) + (s[712] ? 4 : 0), SDL_35_3: s[713], SDL_35_3_hoej: s[714], SDL_35_3_kan: (s[715] ? 1 : 0) + (s[716] ? 4 : 0), SDL_35_3_fra: s[717], SDL_35_3_fra_hoej: s[718], SDL_35_3_fra_kan: (s[719] ? 1 : 0) + (s[720] ? 4 : 0), SDL_38_1: s[721], SDL_38_1_hoej: s[722], SDL_38_1_kan: (s[723] ? 1 : 0) + (s[724] ? 4 : 0), SDL_38_7: s[725], SDL_38_7_hoej: s[726], SDL_38_7_kan: (s[727] ? 1 : 0) + (s[728] ? 4 : 0), SDL_38_7_tide_kan: (s[330] ? 1 : 0) + (s[331] ? 2 : 0) + (s[332] ? 4 : 0), SDL_38_8_kan: (s[327] ? 1 : 0) + (s[329] ? 2 : 0) + (s[328] ? 4 : 0), SDL_40_1: s[729], SDL_40_1_hoej: s[730], SDL_40_1_kan: (s[731] ? 1 : 0) + (s[732] ? 4 : 0), SDL_40a_1: s[733], SDL_40a_1_hoej: s[734], SDL_40a_1_kan: (s[735] ? 1 : 0) + (s[736] ? 4 : 0), SDL_41_1: s[237], SDL_41_1_hoej: s[238], SDL_41_1_kan: (s[236] ? 1 : 0) + (s[239] ? 4 : 0), SDL_42_1_kan: (s[737] ? 1 : 0) + (s[738] ? 2 : 0) + s[562], SDL_43_1: s[739], SDL_43_1_hoej: s[740], SDL_43_1_kan: (s[741] ? 1 : 0) + (s[742] ? 4 : 0), SDL_43_4: s[743], SDL_43_4_hoej: s[744], SDL_43_4_kan: (s[745] ? 1 : 0) + (s[746] ? 4 : 0), SDL_43_4_tide_kan: (s[747] ? 1 : 0) + (s[748] ? 2 : 0) + (s[749] ? 4 : 0), SDL_43_5_kan: (s[750] ? 1 : 0) + (s[751] ? 2 : 0) + (s[752] ? 4 : 0), SDL_46_1: s[753], SDL_46_1_hoej: s[754], SDL_46_1_kan: (s[755] ? 1 : 0) + (s[756] ? 4 : 0), SDL_47_1: s[757], SDL_47_1_hoej: s[758], SDL_47_1_kan: (s[759] ? 1 : 0) + (s[760] ? 4 : 0), SDL_47_1_3: s[761], SDL_47_1_3_hoej: s[762], SDL_47_1_3_kan: (s[763] ? 1 : 0) + (s[764] ? 4 : 0), SDL_50_1: s[378], SDL_50_1_hoej: s[379], SDL_50_1_kan: (s[380] ? 1 : 0) + (s[381] ? 4 : 0), SDL_51_1: s[372], SDL_51_1_hoej: s[375], SDL_51_1_kan: s[624], SDL_52_1: s[765], SDL_52_1_hoej: s[766], SDL_52_1_kan: (s[767] ? 1 : 0) + (s[768] ? 4 : 0), SDL_53_1: s[374], SDL_53_1_hoej: s[377], SDL_53_1_kan: (s[369] ? 1 : 0) + (s[371] ? 4 : 0), SDL_53_2_kan: (s[769] ? 1 : 0) + (s[770] ? 2 : 0) + s[411], SDL_53_3: s[373], SDL_53_3_hoej: s[376], SDL_53_3_kan: (s[368] ? 1 : 0) + (s[370] ? 4 : 0), SDL_54_1_kan: (s[771] ? 1 : 0) + (s[772] ? 2 : 0) + s[562], SDL_59_2: s[773], SDL_59_2_hoej: s[774], SDL_59_2_kan: (s[775] ? 1 : 0) + (s[776] ? 4 : 0), SDL_59_6_kan: (s[777] ? 1 : 0) + (s[778] ? 2 : 0) + s[583] }
}
