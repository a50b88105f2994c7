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
  s[794] = v14
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
  s[332] = v29
  const v30 = SDL_6_1_ir || !v16 && SDL_6_1_hoej === NEVER
  s[68] = v30
  const v31 = v25 && (!v26 || !v16)
  const ALF_62_3 = v20 ? FIRST_DAY : v31 ? (v26 ? (f.dagpengerettenSlutter ? Math.min(v27, f.sidsteDagMedDagpengeret) : v27) : NEVER) : NEVER
  s[255] = ALF_62_3
  const ALF_62_3_hoej = v20 ? NEVER : v23 ? NEVER : v26 ? (f.dagpengerettenSlutter ? Math.min(v28, f.sidsteDagMedDagpengeret) : v28) : NEVER
  s[256] = ALF_62_3_hoej
  const ALF_62_3_er = v20 || v23 || v31
  s[254] = ALF_62_3_er
  const ALF_62_3_ir = v20 || v25 && v29 || v30
  s[257] = ALF_62_3_ir
  // BEK937.27: Sygedagpenge under uddannelse (BEK 937/2024 § 27, stk. 1-3)
  const v36 = f.vurderingsdato >= 13332 /* 2006-07-03 */
  s[1] = v36
  const v37 = f.vurderingsdato >= 19936 /* 2024-08-01 */
  s[798] = v37
  const v38 = f.uddannelseUnderSygdom === 'foer'
  s[799] = v38
  const v39 = f.uddannelseUnderSygdom === 'begyndt_under'
  s[801] = v39
  const v40 = f.undervisningstimer <= 600
  s[802] = v40
  const v41 = v39 && v40 && f.uddannelsePasserMedBehandling && f.uddannelseUdskyderRevalidering === false
  s[800] = v41
  const v42 = f.uddannelseUnderSygdom === 'opfoelgning'
  s[803] = v42
  const v43 = !v37 && (v38 || v41) || v37 && (v38 || v41 || v42)
  const v44 = f.uddannelseUnderSygdom === 'ingen'
  s[797] = v44
  const BEK937_27 = !v44 && (!v36 || v43)
  s[447] = BEK937_27
  const BEK937_27_nej = !v44 && (!v36 || !v43)
  s[448] = BEK937_27_nej
  const BEK937_27_ir = v44 || !v36
  s[449] = BEK937_27_ir
  // FERIEBEK.2.6: 12 måneder med løntilskud imellem (BEK 762/2025 § 2, stk. 6)
  const LAS_68_5 = f.vurderingsdato >= 15706 /* 2013-01-01 */
  s[0] = LAS_68_5
  const v49 = sum(f.ydelsesperioder, (r_ydelsesperioder) => r_ydelsesperioder.slags === 'loentilskud' ? 1 : 0) <= 0
  s[804] = v49
  const FERIEBEK_2_6 = LAS_68_5 && !v49
  s[451] = FERIEBEK_2_6
  // FERIEBEK.2: 12 sammenhængende måneder med ressourceforløbsydelse (BEK 762/2025 § 2, stk. 1-8)
  const v51 = periods(f.ydelsesperioder, (r_ydelsesperioder) => r_ydelsesperioder.slags === 'ressourceforloebsydelse' || r_ydelsesperioder.slags === 'ferie')
  const v52 = monthStart(shiftDays(monthStart(shiftDays(f.vurderingsdato, 1)), -1))
  const v53 = countDays(v51, v52, monthEnd(v52)) >= 1
  s[812] = v53
  const v54 = periods(f.ydelsesperioder, (r_ydelsesperioder) => r_ydelsesperioder.slags === 'ressourceforloebsydelse' || r_ydelsesperioder.slags === 'ferie' || r_ydelsesperioder.slags === 'kontanthjaelp' || r_ydelsesperioder.slags === 'revalidering')
  const v55 = shiftMonths(v52, -1)
  const v56 = countDays(v54, v55, monthEnd(v55)) >= 1
  s[813] = v56
  const v57 = shiftMonths(v52, -2)
  const v58 = countDays(v54, v57, monthEnd(v57)) >= 1
  s[814] = v58
  const v59 = shiftMonths(v52, -3)
  const v60 = countDays(v54, v59, monthEnd(v59)) >= 1
  s[815] = v60
  const v61 = shiftMonths(v52, -4)
  const v62 = countDays(v54, v61, monthEnd(v61)) >= 1
  s[816] = v62
  const v63 = shiftMonths(v52, -5)
  const v64 = countDays(v54, v63, monthEnd(v63)) >= 1
  s[817] = v64
  const v65 = shiftMonths(v52, -6)
  const v66 = countDays(v54, v65, monthEnd(v65)) >= 1
  s[818] = v66
  const v67 = shiftMonths(v52, -7)
  const v68 = countDays(v54, v67, monthEnd(v67)) >= 1
  s[819] = v68
  const v69 = shiftMonths(v52, -8)
  const v70 = countDays(v54, v69, monthEnd(v69)) >= 1
  s[820] = v70
  const v71 = shiftMonths(v52, -9)
  const v72 = countDays(v54, v71, monthEnd(v71)) >= 1
  s[821] = v72
  const v73 = shiftMonths(v52, -10)
  const v74 = countDays(v54, v73, monthEnd(v73)) >= 1
  s[822] = v74
  const v75 = shiftMonths(v52, -11)
  const v76 = countDays(v54, v75, monthEnd(v75)) >= 1
  s[823] = v76
  const v77 = v53 && v56 && v58 && v60 && v62 && v64 && v66 && v68 && v70 && v72 && v74 && v76
  s[811] = v77
  const FERIEBEK_2 = LAS_68_5 && (!LAS_68_5 || v77 || FERIEBEK_2_6)
  s[178] = FERIEBEK_2
  const FERIEBEK_2_nej = LAS_68_5 && (!LAS_68_5 || !v77)
  s[177] = FERIEBEK_2_nej
}

function svar_2(f, s) {
  // SDL.7.2: Det mindste fravær (SDL § 7, stk. 2)
  const v0 = f.persongruppe === 'loenmodtager'
  s[69] = v0
  const v1 = f.timerDuKanArbejde === 0
  s[830] = v1
  const v2 = f.normalTimerPrUge - f.timerDuKanArbejde
  s[375] = v2
  const v3 = v2 >= 400
  s[831] = v3
  const v4 = v1 || v3
  s[829] = v4
  const v5 = v0 && v4
  s[828] = v5
  const v6 = f.persongruppe === 'selvstaendig'
  s[87] = v6
  const v7 = f.andelAfArbejdetDuKan <= 5000
  s[134] = v7
  const v8 = v6 && v7
  s[832] = v8
  const v9 = f.persongruppe === 'ledig' || f.persongruppe === 'ingen'
  s[833] = v9
  const v10 = f.ansatFra >= 15706 /* 2013-01-01 */
  s[837] = v10
  const v11 = f.ansatIFleksjob && v10
  s[836] = v11
  const v12 = v4 || v11
  s[835] = v12
  const v13 = v0 && v12
  s[834] = v13
  const v14 = !s[0] && (v5 || v8 || v9) || s[0] && (v13 || v8 || v9)
  const SDL_7_2 = !s[1] || v14
  s[593] = SDL_7_2
  const SDL_7_2_nej = !s[1] || !v14
  s[594] = SDL_7_2_nej
  // SDL.7.1: Uarbejdsdygtig på grund af egen sygdom (SDL § 7, stk. 1-2)
  const SDL_7_1 = !s[1] || f.uarbejdsdygtigVedEgenSygdom && (SDL_7_2 || !s[1])
  s[94] = SDL_7_1
  const SDL_7_1_nej = !s[1] || f.uarbejdsdygtigVedEgenSygdom === false || SDL_7_2_nej
  s[100] = SDL_7_1_nej
  // SDL.24.3.2: De første dage, der ikke tæller (SDL § 24, stk. 3, nr. 1-2)
  const v19 = v6 ? 14 : 15
  const v20 = v6 ? 14 : 21
  const v21 = v6 ? 14 : 30
  // SDL.24.3: Dage, der tæller med (SDL § 24, stk. 3-4)
  const v22 = dropFirst(s[2], (start) => start >= NEVER ? 0 : start >= 13332 /* 2006-07-03 */ ? (start >= 13605 /* 2007-04-02 */ ? (start >= 14032 /* 2008-06-02 */ ? (start >= 15341 /* 2012-01-02 */ ? v21 : v20) : v19) : 14) : Infinity)
  const v23 = dropFirst(s[2], (start) => { const r0_0 = start >= 13332 /* 2006-07-03 */; const r0_1 = start >= NEVER; const r0_2 = r0_0 ? (start >= 13605 /* 2007-04-02 */ ? (start >= 14032 /* 2008-06-02 */ ? (start >= 15341 /* 2012-01-02 */ ? v21 : v20) : v19) : 14) : -Infinity; return Math.max(0, r0_1 ? 0 : r0_1 || !r0_0 ? Math.min(0, r0_2) : r0_2) })
  const v24 = allPeriods(f.afbrydelser)
  const v25 = without(v22, v24)
  const v26 = without(v23, v24)
  const SDL_24_3 = !s[3] ? NO_DAYS : without(v25, intersectTable(from(v26, 15523 /* 2012-07-02 */), HELLIGDAGE_1))
  s[11] = SDL_24_3
  const SDL_24_3_hoej = !s[3] ? ALL_DAYS : without(v26, intersectTable(from(v25, 15523 /* 2012-07-02 */), HELLIGDAGE_1))
  s[10] = SDL_24_3_hoej
  const SDL_24_3_eksakt = s[3] && sameDays(v22, v23)
  s[416] = SDL_24_3_eksakt
  // SDL.25.1: Grænsen for pensionister m.fl. (SDL § 25, stk. 1)
  const v30 = f.pensionDuFaar === 'foertidspension' || f.pensionDuFaar === 'seniorpension'
  s[101] = v30
  const v31 = f.pensionDuFaar === 'tidlig_pension'
  s[102] = v31
  const v32 = s[4] >= 15012 /* 2011-02-07 */
  s[327] = v32
  const v33 = onWeekdays(SDL_24_3, 62)
  s[9] = v33
  const v34 = onWeekdays(SDL_24_3_hoej, 62)
  s[8] = v34
  const v35 = monthEndOver(v34, 12, 130, s[4])
  const v36 = monthEndOver(v33, 12, 130, s[4])
  const v37 = !s[5] && s[6] >= v35
  s[839] = v37
  const v38 = !s[5] && s[6] < v36
  s[840] = v38
  const v39 = v37 && !s[5]
  const v40 = s[7] && !s[5] && v36 >= NEVER
  const v41 = v39 ? v35 : NEVER
  const v42 = v38 ? NEVER : v36
  const v43 = v39 ? (v38 || v40 ? Math.max(v36, v42) : v36) : v42
  const v44 = v39 || v38 || v40
  const v45 = monthEndOver(SDL_24_3_hoej, 12, 182, s[4])
  const v46 = monthEndOver(SDL_24_3, 12, 182, s[4])
  const v47 = !s[5] && s[6] >= v45
  s[841] = v47
  const v48 = !s[5] && s[6] < v46
  s[842] = v48
  const v49 = v47 && !s[5]
  const v50 = s[7] && !s[5] && v46 >= NEVER
  const v51 = v49 ? v45 : NEVER
  const v52 = v48 ? NEVER : v46
  const v53 = v49 ? (v48 || v50 ? Math.max(v46, v52) : v46) : v52
  const v54 = v49 || v48 || v50
  const SDL_25_1 = v32 ? (v44 ? (v54 ? Math.min(v41, v51) : v41) : v51) : FIRST_DAY
  s[107] = SDL_25_1
  const SDL_25_1_hoej = v32 ? (v44 ? (v54 ? Math.max(v43, v53) : v43) : v53) : NEVER
  s[109] = SDL_25_1_hoej
  const v57 = v30 || f.opfylderHelbredsbetingelserForFoertidspension || f.naaetFolkepensionsalder || v31
  s[275] = v57
  const SDL_25_1_er = v57 && !s[5] && (!v32 || v44 || v54)
  s[103] = SDL_25_1_er
  const SDL_25_1_ir = !v57 || s[5] || !v32 || v37 && s[7] || s[7] && !((s[5] || !s[7] && v35 === v36) && !s[5] && (s[5] || v35 === NEVER)) || v47 && s[7] || s[7] && !((s[5] || !s[7] && v45 === v46) && !s[5] && (s[5] || v45 === NEVER))
  s[105] = SDL_25_1_ir
}

function svar_3(f, s) {
  // SDL.24.1: Revurderingstidspunktet (SDL § 24, stk. 1)
  const v0 = monthEndOver(s[8], 18, 260, s[4])
  const v1 = monthEndOver(s[9], 18, 260, s[4])
  const v2 = !s[5] && v0 <= 16251 /* 2014-06-30 */
  s[849] = v2
  const v3 = !s[5] && v1 > 16251 /* 2014-06-30 */
  s[848] = v3
  const v4 = !s[5] && s[6] >= v0
  s[856] = v4
  const v5 = !s[5] && s[6] < v1
  s[857] = v5
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
  s[858] = v24
  const v25 = !s[5] && s[6] < v21
  s[859] = v25
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
  s[860] = v48
  const v49 = !s[5] && s[6] < v47
  s[861] = v49
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
  s[862] = v59
  const v60 = !s[5] && s[6] < v58
  s[863] = v60
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
  s[850] = v76
  const v77 = !s[5] && countDays(s[9], 15979 /* 2013-10-01 */, 16251 /* 2014-06-30 */) <= 110
  s[851] = v77
  const v78 = v2 || v77
  s[15] = v78
  const v79 = (v3 || s[7]) && (v76 || s[7]) && (v3 || v76)
  s[14] = v79
}

function svar_4(f, s) {
  // SDL.24.1: Revurderingstidspunktet (SDL § 24, stk. 1)
  const v0 = !s[5] && countDays(s[10], 15979 /* 2013-10-01 */, 16251 /* 2014-06-30 */) > 154
  s[854] = v0
  const v1 = !s[5] && countDays(s[11], 15979 /* 2013-10-01 */, 16251 /* 2014-06-30 */) <= 154
  s[855] = v1
  const v2 = s[12] || v1
  s[853] = v2
  const v3 = (s[13] || s[7]) && (v0 || s[7]) && (s[13] || v0)
  s[852] = v3
  const v4 = s[14] || v3
  s[846] = v4
  const v5 = (s[15] || s[7]) && (v2 || s[7]) && (s[15] || v2)
  s[847] = v5
  const v6 = s[16] || s[17] || v5
  s[845] = v6
  const v7 = !s[16] && (s[18] || s[7]) && (v4 || s[7])
  s[844] = v7
  const v8 = v7 && !v6
  s[843] = v8
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
  s[1116] = v13
  const v14 = SDL_24_1_er && SDL_24_1 < NEVER
  s[248] = v14
  const v15 = SDL_24_1_er && v13
  s[249] = v15
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
  s[419] = v26
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
  s[301] = v32
  const v33 = v25 && v30 && v32
  s[46] = v33
  const v34 = v28 >= 15012 /* 2011-02-07 */
  const v35 = v27 <= 20484 /* 2026-01-31 */
  const v36 = v25 && v34 && v35
  const v37 = v25 && v28 >= 20485 /* 2026-02-01 */ && v31
  s[310] = v37
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
  s[302] = v51
  const SDL_27_1_3_uger = v29 ? -Infinity : v46 ? 364 : v47 ? 364 : v48 ? 728 : 938
  s[306] = SDL_27_1_3_uger
  const SDL_27_1_3_uger_hoej = v29 ? Infinity : v47 || v51 ? (v51 ? (v50 ? 938 : 728) : 728) : 364
  s[308] = SDL_27_1_3_uger_hoej
  const SDL_27_1_3_uger_er = v29 || v46 || v47 || v48 || v50
  s[304] = SDL_27_1_3_uger_er
  // SDL.27.1.3: Forlængelse ved lægebehandling (SDL § 27, stk. 1, nr. 3)
  const v55 = SDL_27_1_3_uger_er && SDL_27_1_3_uger_hoej >= f.laegensSkoenUgerTilArbejde
  s[874] = v55
  const v56 = SDL_27_1_3_uger_er && SDL_27_1_3_uger < f.laegensSkoenUgerTilArbejde
  s[875] = v56
  const v57 = f.underLaegebehandling === false || f.laegensSkoenErSikkert === false || v56
  const v58 = f.underLaegebehandling && f.laegensSkoenErSikkert && (v55 || SDL_27_1_2_ir)
  const v59 = f.laegensSkoenUgerTilArbejde <= 364
  s[876] = v59
  const v60 = f.underLaegebehandling && f.laegensSkoenErSikkert && v59
  const v61 = f.laegensSkoenUgerTilArbejde <= 728
  s[877] = v61
  const v62 = f.underLaegebehandling && f.laegensSkoenErSikkert && v61
  const SDL_27_1_3 = v29 || v46 && v58 || v47 && (v60 || v62) || v42 && v58
  s[56] = SDL_27_1_3
  const SDL_27_1_3_nej = v29 || v46 && v57 || v47 && (!v60 || !v62) || v42 && v57
  s[61] = SDL_27_1_3_nej
  // SDL.27.1.4: Forlængelse, fordi fleksjob eller pension skal afklares (SDL § 27, stk. 1, nr. 4)
  const v65 = v25 && v49 && v35
  s[309] = v65
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
  s[708] = SDL_27_1_7_2
  const SDL_27_1_7_2_nej = s[43] || s[39] && s[44] && s[41] <= 16952 /* 2016-05-31 */ || v0 || v1 && f.arbejdsevnenKanAabenbartIkkeForbedres === false || v2
  s[709] = SDL_27_1_7_2_nej
  const SDL_27_1_7_2_ir = s[43] || v0 || v2 || s[45]
  s[710] = SDL_27_1_7_2_ir
  // SDL.27.1.7: Forlængelse ved sag om førtidspension (SDL § 27, stk. 1, nr. 7)
  const SDL_27_1_7 = s[43] || s[46] && f.foertidspensionssagPaabegyndt || s[47] && f.foertidspensionssagPaabegyndt || s[48] && (f.ansoegningOmFoertidspension || SDL_27_1_7_2)
  s[311] = SDL_27_1_7
  const SDL_27_1_7_nej = s[43] || s[46] && f.foertidspensionssagPaabegyndt === false || s[47] && f.foertidspensionssagPaabegyndt === false || s[48] && f.ansoegningOmFoertidspension === false && (SDL_27_1_7_2_nej || SDL_27_1_7_2_ir)
  s[316] = SDL_27_1_7_nej
  // SDL.27.1: Forlængelse af sygedagpenge (SDL § 27, stk. 1)
  const v8 = s[39] && s[44] && s[42]
  s[303] = v8
  const v9 = s[49] || s[50]
  s[312] = v9
  const v10 = s[51] || s[52]
  s[313] = v10
  const v11 = s[53] || s[52]
  s[314] = v11
  const v12 = SDL_27_1_7_nej || s[52]
  s[315] = v12
  const v13 = s[50] && s[52]
  s[325] = v13
  const SDL_27_1 = s[43] || v8 && (s[54] || s[55] || s[56] || s[57] || s[58] || s[59] || SDL_27_1_7)
  s[111] = SDL_27_1
  const SDL_27_1_nej = s[43] || v8 && v9 && (s[60] || s[52]) && (s[61] || s[52]) && (s[62] || s[50]) && v10 && v11 && v12 && (s[49] || s[60] || s[61] || s[62] || s[51] || s[53] || SDL_27_1_7_nej)
  s[112] = SDL_27_1_nej
  const SDL_27_1_ir = s[43] || v8 && v13 || s[45]
  s[113] = SDL_27_1_ir
  // SDL.24a.1.grænse: Over grænsen på første fraværsdag (SDL § 24 a, stk. 1)
  const v17 = s[63] <= 16251 /* 2014-06-30 */
  s[258] = v17
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
  s[199] = v33
  const v34 = !s[5] && s[64] && v33
  s[76] = v34
  const v35 = !s[5] && shiftDays(s[65], -56) >= f.ansatFra
  s[885] = v35
  const v36 = !s[5] && shiftDays(s[63], -56) < f.ansatFra
  s[886] = v36
  const v37 = v36 || f.andetFravaerSeneste8Uger
  s[884] = v37
  const v38 = (v35 || s[7]) && f.andetFravaerSeneste8Uger === false
  s[883] = v38
  const v39 = f.timerHosArbejdsgiveren >= 7400
  s[887] = v39
  const v40 = v37 || !v39
  s[882] = v40
  const v41 = v38 && v39
  s[881] = v41
  const v42 = v39 && f.genansat && f.paaArbejdeDaSygdommenKom
  s[888] = v42
  const v43 = v41 || v42
  const v44 = v40 && !v42
  const v45 = s[65] >= 15012 /* 2011-02-07 */
  s[82] = v45
  const v46 = !s[5] && v45 && s[66]
  s[77] = v46
  const SDL_30_2 = s[67] || v34 && v43 || v46 && v43
  s[718] = SDL_30_2
  const SDL_30_2_nej = s[67] || v34 && v44 || v46 && v44
  s[719] = SDL_30_2_nej
  const SDL_30_2_ir = s[67] || s[68]
  s[73] = SDL_30_2_ir
  // SDL.30.fleksjob: Ingen arbejdsgiverperiode i fleksjob (SDL § 32, stk. 1, nr. 5)
  const SDL_30_fleksjob = f.ansatIFleksjob && (s[67] || v34 || v46)
  s[720] = SDL_30_fleksjob
  const SDL_30_fleksjob_nej = f.ansatIFleksjob && s[67]
  s[721] = SDL_30_fleksjob_nej
  const SDL_30_fleksjob_ir = f.ansatIFleksjob === false || SDL_30_2_ir
  s[722] = SDL_30_fleksjob_ir
  // SDL.30: Ret over for arbejdsgiveren (SDL § 30, stk. 1)
  const v53 = !s[5] && s[64] && s[66]
  s[92] = v53
  const v54 = f.ansatIFleksjob === false || SDL_30_fleksjob_nej
  s[889] = v54
  const v55 = f.ansatIFleksjob && (SDL_30_fleksjob || SDL_30_fleksjob_ir)
  s[890] = v55
  const SDL_30 = s[67] || v53 && s[69] && (SDL_30_2 || SDL_30_2_ir) && v54
  s[74] = SDL_30
  const SDL_30_nej = s[67] || v53 && (!s[69] || SDL_30_2_nej || v55)
  s[75] = SDL_30_nej
  // SDL.30.1: Arbejdsgiverperioden (SDL § 30, stk. 1)
  const v58 = !s[5] && s[64] && s[63] <= 13604 /* 2007-04-01 */
  const v59 = !s[5] && s[65] >= 13605 /* 2007-04-02 */ && s[63] <= 14031 /* 2008-06-01 */
  const v60 = s[63] <= 15340 /* 2012-01-01 */
  s[348] = v60
  const v61 = !s[5] && s[65] >= 14032 /* 2008-06-02 */ && v60
  const v62 = s[65] >= 15341 /* 2012-01-02 */
  s[349] = v62
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
  s[345] = v0
  const v1 = shiftDays(s[65], s[71])
  s[346] = v1
  const v2 = !s[5] && s[72]
  s[188] = v2
  const v3 = s[7] || s[73]
  s[192] = v3
  const v4 = shiftDays(v0, -1)
  s[190] = v4
  const v5 = shiftDays(v1, -1)
  s[189] = v5
  const v6 = f.fratraeder ? Math.min(v4, f.fratraedelsesdag) : v4
  const v7 = f.fratraeder ? Math.min(v5, f.fratraedelsesdag) : v5
  const v8 = s[74] && v2
  const v9 = s[73] && v2 && v7 >= NEVER
  const v10 = s[75] ? NEVER : v7
  const v11 = v8 || s[75] || v9
  const v12 = s[74] && v3 || s[73] && !((!v2 || !v3 && v6 === v7) && v2 && (!v2 || v6 === NEVER))
  const SDL_31_1 = s[67] ? FIRST_DAY : v8 ? v6 : NEVER
  s[251] = SDL_31_1
  const SDL_31_1_hoej = s[67] ? NEVER : v8 ? (s[75] || v9 ? Math.max(v7, v10) : v7) : v10
  s[252] = SDL_31_1_hoej
  const SDL_31_1_er = s[67] || s[76] && v11 || s[77] && v11
  s[250] = SDL_31_1_er
  const SDL_31_1_ir = s[67] || s[76] && v12 || s[77] && v12 || s[68]
  s[253] = SDL_31_1_ir
  // SDL.32.1: Beskæftigelseskravet over for kommunen (SDL § 32, stk. 1-3)
  const v17 = !s[5] && s[64] && s[63] <= 15522 /* 2012-07-01 */
  const v18 = !s[5] && shiftDays(s[65], -91) >= f.tilknyttetArbejdsmarkedetFra
  s[896] = v18
  const v19 = !s[5] && shiftDays(s[63], -91) < f.tilknyttetArbejdsmarkedetFra
  s[897] = v19
  const v20 = f.timerSeneste13Uger >= 12000
  s[898] = v20
  const v21 = SDL_31_1_er && SDL_31_1 < f.vurderingsdato
  s[901] = v21
  const v22 = SDL_31_1_er && SDL_31_1_hoej >= f.vurderingsdato
  s[902] = v22
  const v23 = s[75] || v21
  s[899] = v23
  const v24 = s[74] || s[73]
  s[191] = v24
  const v25 = v24 && (v22 || SDL_31_1_ir) && (s[74] || v22)
  s[83] = v25
  const v26 = s[73] && SDL_31_1_ir
  s[900] = v26
  const v27 = v19 || !v20 || v25
  s[895] = v27
  const v28 = v23 || v26
  s[84] = v28
  const v29 = (v18 || s[7]) && v20 && v28
  s[894] = v29
  const v30 = f.uddannelsensLaengde >= 18
  s[903] = v30
  const v31 = !s[5] && s[65] >= f.uddannelseAfsluttet
  s[904] = v31
  const v32 = !s[5] && s[63] < f.uddannelseAfsluttet
  s[905] = v32
  const v33 = shiftMonths(f.uddannelseAfsluttet, 1)
  const v34 = !s[5] && v33 >= s[63]
  s[906] = v34
  const v35 = !s[5] && v33 < s[65]
  s[907] = v35
  const v36 = f.erhvervsmaessigUddannelse === false || !v30 || v32 || v35
  s[90] = v36
  const v37 = f.erhvervsmaessigUddannelse && v30 && (v31 || s[7]) && (v34 || s[7])
  s[91] = v37
  const v38 = !s[5] && s[65] >= 15523 /* 2012-07-02 */ && s[78]
  const v39 = !s[5] && shiftDays(s[65], -182) >= f.tilknyttetArbejdsmarkedetFra
  s[910] = v39
  const v40 = !s[5] && shiftDays(s[63], -182) < f.tilknyttetArbejdsmarkedetFra
  s[911] = v40
  const v41 = f.timerSeneste26Uger >= 24000
  s[912] = v41
  const v42 = v40 || !v41 || v25
  s[909] = v42
  const v43 = (v39 || s[7]) && v41 && v28
  s[908] = v43
  const v44 = shiftMonths(s[79], -6)
  const v45 = shiftMonths(s[80], -6)
  const v46 = sum(f.timerPrMaaned, (r_timerPrMaaned) => { const r0_0 = !s[5] && r_timerPrMaaned.maaned >= v44; const r0_1 = !s[5] && r_timerPrMaaned.maaned < s[80]; return (r0_0 || s[7]) && (r0_1 || s[7]) && (r0_0 || r0_1) ? r_timerPrMaaned.timer : 0 }) >= 24000
  s[919] = v46
  const v47 = sum(f.timerPrMaaned, (r_timerPrMaaned) => { const r0_0 = !s[5] && r_timerPrMaaned.maaned >= v44; const r0_1 = !s[5] && r_timerPrMaaned.maaned < s[80]; const r0_2 = (r0_0 || s[7]) && (r0_1 || s[7]) && (r0_0 || r0_1); return r0_2 ? (r0_2 && !(!s[5] && r_timerPrMaaned.maaned < v45 || !s[5] && r_timerPrMaaned.maaned >= s[79]) && !s[7] ? r_timerPrMaaned.timer : 0) : 0 }) >= 24000
  s[920] = v47
  const v48 = sum(f.timerPrMaaned, (r_timerPrMaaned) => { const r0_0 = !s[5] && r_timerPrMaaned.maaned >= v44; const r0_1 = !s[5] && r_timerPrMaaned.maaned < s[80]; return (r0_0 || s[7]) && (r0_1 || s[7]) && (r0_0 || r0_1) && r_timerPrMaaned.timer >= 4000 ? 1 : 0 }) >= 5
  s[921] = v48
  const v49 = sum(f.timerPrMaaned, (r_timerPrMaaned) => { const r0_0 = !s[5] && r_timerPrMaaned.maaned >= v44; const r0_1 = !s[5] && r_timerPrMaaned.maaned < s[80]; const r0_2 = (r0_0 || s[7]) && (r0_1 || s[7]) && (r0_0 || r0_1); const r0_3 = r_timerPrMaaned.timer >= 4000; const r0_4 = r0_2 && r0_3; return r0_4 ? (r0_4 && !(r0_2 && !r0_3 || !s[5] && r_timerPrMaaned.maaned < v45 || !s[5] && r_timerPrMaaned.maaned >= s[79] || s[7] && !r0_3) && !(s[7] && r0_3) ? 1 : 0) : 0 }) >= 5
  s[922] = v49
  const v50 = !v47 || !v49
  s[918] = v50
  const v51 = v46 && v48
  s[917] = v51
  const v52 = 6 + f.maanederDerSesBortFra
  const v53 = -v52
  const v54 = shiftMonths(s[79], v53)
  const v55 = shiftMonths(s[80], v53)
  const v56 = sum(f.timerPrMaaned, (r_timerPrMaaned) => { const r0_0 = !s[5] && r_timerPrMaaned.maaned < s[80]; const r0_1 = !s[5] && r_timerPrMaaned.maaned >= v54; return (r0_1 || s[7]) && (r0_0 || s[7]) && (r0_1 || r0_0) ? r_timerPrMaaned.timer : 0 }) >= 24000
  s[925] = v56
  const v57 = sum(f.timerPrMaaned, (r_timerPrMaaned) => { const r0_0 = !s[5] && r_timerPrMaaned.maaned < s[80]; const r0_1 = !s[5] && r_timerPrMaaned.maaned >= v54; const r0_2 = (r0_1 || s[7]) && (r0_0 || s[7]) && (r0_1 || r0_0); return r0_2 ? (r0_2 && !(!s[5] && r_timerPrMaaned.maaned < v55 || !s[5] && r_timerPrMaaned.maaned >= s[79]) && !s[7] ? r_timerPrMaaned.timer : 0) : 0 }) >= 24000
  s[926] = v57
  const v58 = sum(f.timerPrMaaned, (r_timerPrMaaned) => { const r0_0 = !s[5] && r_timerPrMaaned.maaned < s[80]; const r0_1 = !s[5] && r_timerPrMaaned.maaned >= v54; return (r0_1 || s[7]) && (r0_0 || s[7]) && (r0_1 || r0_0) && r_timerPrMaaned.timer >= 4000 ? 1 : 0 }) >= 5
  s[927] = v58
  const v59 = sum(f.timerPrMaaned, (r_timerPrMaaned) => { const r0_0 = !s[5] && r_timerPrMaaned.maaned < s[80]; const r0_1 = r_timerPrMaaned.timer >= 4000; const r0_2 = !s[5] && r_timerPrMaaned.maaned >= v54; const r0_3 = (r0_2 || s[7]) && (r0_0 || s[7]) && (r0_2 || r0_0); const r0_4 = r0_3 && r0_1; return r0_4 ? (r0_4 && !(r0_3 && !r0_1 || !s[5] && r_timerPrMaaned.maaned < v55 || !s[5] && r_timerPrMaaned.maaned >= s[79] || s[7] && !r0_1) && !(s[7] && r0_1) ? 1 : 0) : 0 }) >= 5
  s[928] = v59
  const v60 = !v57 || !v59
  s[924] = v60
  const v61 = v56 && v58
  s[923] = v61
  const v62 = v51 || v61
  s[915] = v62
  const v63 = v50 && v60
  s[916] = v63
  const v64 = f.iBeskaeftigelse === false || v63 || v25
  s[914] = v64
  const v65 = f.iBeskaeftigelse && v62 && v28
  s[913] = v65
  const SDL_32_1 = s[67] || v17 && (v29 || f.dagpengeretHvisRask || v37 || f.elevILoennetPraktik || f.ansatIFleksjob) || v38 && (v43 || f.dagpengeretHvisRask || v37 || f.elevILoennetPraktik || f.ansatIFleksjob) || s[81] && (v65 || f.dagpengeretHvisRask || v37 || f.elevILoennetPraktik || f.ansatIFleksjob)
  s[86] = SDL_32_1
  const SDL_32_1_nej = s[67] || v17 && v27 && f.dagpengeretHvisRask === false && v36 && f.elevILoennetPraktik === false && f.ansatIFleksjob === false || v38 && v42 && f.dagpengeretHvisRask === false && v36 && f.elevILoennetPraktik === false && f.ansatIFleksjob === false || s[81] && v64 && f.dagpengeretHvisRask === false && v36 && f.elevILoennetPraktik === false && f.ansatIFleksjob === false
  s[85] = SDL_32_1_nej
  // SDL.42.1: Beskæftigelseskravet for selvstændige (SDL § 42)
  const v68 = f.maanederSomSelvstaendig + f.maanederSomLoenmodtagerFoer >= 6
  s[930] = v68
  const v69 = v68 && f.drevetSenesteMaaned
  s[929] = v69
  const v70 = f.timerIVirksomheden >= 1850
  s[931] = v70
  const v71 = v69 && v70
  s[932] = v71
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
  s[723] = SDL_34_1
  const SDL_34_1_nej = s[67] || s[76] && v0 || s[77] && v0
  s[724] = SDL_34_1_nej
  // SDL.32: Ret over for kommunen (SDL § 2, stk. 2)
  const v4 = !s[69] || s[85]
  s[934] = v4
  const v5 = s[69] && (s[86] || s[73])
  s[933] = v5
  const v6 = !s[87] || s[88]
  s[936] = v6
  const v7 = s[87] && (s[89] || s[73])
  s[935] = v7
  const v8 = f.persongruppe === 'ingen'
  s[331] = v8
  const v9 = !v8 || s[90]
  s[187] = v9
  const v10 = v8 && s[91]
  s[186] = v10
  const SDL_32 = s[67] || s[92] && (v5 || v7 || s[93] || v10 || SDL_34_1)
  s[193] = SDL_32
  const SDL_32_nej = s[67] || s[92] && v4 && v6 && !s[93] && v9 && (SDL_34_1_nej || s[73])
  s[194] = SDL_32_nej
  // SDL.3: Ophold i Danmark (SDL § 3)
  const v13 = f.vurderingsdato >= 17702 /* 2018-06-20 */
  s[937] = v13
  const v14 = !v13 && (f.ophold === 'danmark' || f.ophold === 'rekreation' || f.ophold === 'behandling' || f.ophold === 'udskudt_hjemrejse' || f.ophold === 'udsendt' || f.ophold === 'dansk_social_sikring') || v13 && (f.ophold === 'danmark' || f.ophold === 'rekreation' || f.ophold === 'behandling' || f.ophold === 'udskudt_hjemrejse' || f.ophold === 'udsendt' || f.ophold === 'repatriering' || f.ophold === 'dansk_social_sikring')
  const SDL_3 = !s[1] || v14
  s[197] = SDL_3
  const SDL_3_nej = !s[1] || !v14
  s[198] = SDL_3_nej
  // SDL.24a.1: Jobafklaring ved ny sygemelding (SDL § 24 a, stk. 1)
  const v17 = SDL_32 || s[73]
  s[267] = v17
  const v18 = SDL_3 || !s[1]
  s[195] = v18
  const v19 = s[94] || !s[1]
  s[196] = v19
  const SDL_24a_1 = s[67] || s[95] && (s[96] || s[97]) && v17 && v18 && v19 && (s[96] || SDL_32 || SDL_3 || s[94])
  s[261] = SDL_24a_1
  const SDL_24a_1_nej = s[67] || s[98] || s[95] && (s[99] || SDL_32_nej || SDL_3_nej || s[100])
  s[266] = SDL_24a_1_nej
  const SDL_24a_1_ir = s[67] || s[95] && s[97] && s[73] && !s[1] || s[68]
  s[265] = SDL_24a_1_ir
  // SDL.24c.1: Stop for sygedagpenge, når sygdommen ikke længere er livstruende (SDL § 24 c, stk. 1)
  const v23 = f.vurderingsdato >= 16801 /* 2016-01-01 */
  s[116] = v23
  const v24 = v23 && f.fikSygedagpengeVedLivstruende && f.laegenFinderIkkeLaengereLivstruende
  const SDL_24c_1 = !s[1] || v24
  s[670] = SDL_24c_1
  const SDL_24c_1_nej = !s[1] || !v24
  s[671] = SDL_24c_1_nej
  // LAB.107.1: Ret til jobafklaringsforløb (LAB § 107)
  const v27 = f.vurderingsdato >= 16252 /* 2014-07-01 */
  s[125] = v27
  const v28 = s[101] || f.naaetFolkepensionsalder || s[102]
  s[948] = v28
  const v29 = f.forlaengelseErAfgjort || v28 && s[103] || !v28 && s[104]
  s[244] = v29
  const v30 = f.forlaengelseErAfgjort === false && (v28 && s[105] || !v28 && s[106])
  s[245] = v30
  const v31 = f.forlaengelseErAfgjort ? f.forlaengelsenSlutter : v28 ? s[107] : s[108]
  s[246] = v31
  const v32 = f.forlaengelseErAfgjort ? f.forlaengelsenSlutter : v28 ? s[109] : s[110]
  s[247] = v32
  const v33 = v29 && f.vurderingsdato >= v31
  s[946] = v33
  const v34 = v29 && f.vurderingsdato < v32
  s[947] = v34
  const v35 = v34 || v28 || s[111]
  s[945] = v35
  const v36 = s[112] || s[113]
  s[326] = v36
  const v37 = (v33 || v30) && !v28 && v36
  s[944] = v37
  const v38 = v37 || SDL_24a_1
  s[942] = v38
  const v39 = SDL_24a_1_nej || SDL_24a_1_ir
  s[264] = v39
  const v40 = v35 && v39
  s[943] = v40
  const v41 = v37 || SDL_24a_1 || SDL_24c_1
  s[949] = v41
  const v42 = v35 && v39 && (SDL_24c_1_nej || !s[1])
  s[950] = v42
  const LAB_107_1 = !s[1] || v27 && (!v23 && v19 && v38 || v23 && v19 && v41)
  s[452] = LAB_107_1
  const LAB_107_1_nej = !s[1] || !v27 || !v23 && (s[100] || v40) || v23 && (s[100] || v42)
  s[453] = LAB_107_1_nej
  // LAB.110.1: Jobafklaringsforløbets længste varighed (LAB § 110, stk. 1)
  const v45 = f.jobafklaringStartede >= 16252 /* 2014-07-01 */
  s[951] = v45
  const v46 = f.jobafklaringStartede >= 17532 /* 2018-01-01 */
  s[952] = v46
  const v47 = shiftMonths(f.jobafklaringStartede, 24)
  const v48 = shiftDays(v47, -1)
  const v49 = f.jobafklaringStartede >= 18262 /* 2020-01-01 */
  s[953] = v49
  const v50 = allPeriods(f.barselUnderJobafklaring)
  const v51 = without(ALL_DAYS, v50)
  const v52 = dayReaching(v51, f.jobafklaringStartede, v47 === NEVER ? Infinity : v47 - f.jobafklaringStartede)
  const LAB_110_1 = v45 ? (v46 ? (v49 ? v52 : Math.min(v48, v52)) : v48) : FIRST_DAY
  s[455] = LAB_110_1
  const LAB_110_1_hoej = v45 ? (v46 ? (v49 ? v52 : Math.max(v48, v52)) : v48) : NEVER
  s[456] = LAB_110_1_hoej
  const LAB_110_1_er = f.erIJobafklaring && v45
  s[457] = LAB_110_1_er
  const LAB_110_1_ir = !LAB_110_1_er || !v45
  s[458] = LAB_110_1_ir
  // LAB.112.2: Et ressourceforløb er udelukket, fordi arbejdsevnen ikke kan udvikles (LAB § 112, stk. 2)
  const v57 = f.vurderingsdato >= 17683 /* 2018-06-01 */
  s[956] = v57
  const v58 = f.vurderingsdato >= 20485 /* 2026-02-01 */
  s[115] = v58
  const v59 = s[0] && (!v57 && f.aabenbartFormaalsloestPaaGrundAfSygdom || v57 && !v58 && (f.dokumenteretIngenUdvikling || f.heltAabenbartIngenUdvikling))
  const LAB_112_2 = !s[1] || v59
  s[462] = LAB_112_2
  const LAB_112_2_nej = !s[1] || !v59
  s[463] = LAB_112_2_nej
  // LAB.112.3: Et ressourceforløb kan begynde, selv om folkepensionsalderen nærmer sig (LAB § 112, stk. 3)
  const v62 = f.vurderingsdato >= 18993 /* 2022-01-01 */
  s[114] = v62
  const v63 = shiftMonths(f.folkepensionsalderNaasDen, -72) >= f.vurderingsdato
  s[961] = v63
  const v64 = !v62 || v63 || f.oenskerRessourceforloeb
  const LAB_112_3 = !s[1] || v64
  s[464] = LAB_112_3
  const LAB_112_3_nej = !s[1] || !v64
  s[465] = LAB_112_3_nej
  // LAB.112.1: Målgruppen for ressourceforløb (LAB § 112, stk. 1)
  const v67 = f.laengerevarendeForsoergelse || f.deltagetUdenOegetTilknytning || f.behovForLaengerevarendeIndsats
  s[965] = v67
  const v68 = LAB_112_2_nej || !s[1]
  const v69 = f.ressourceforloebBevilgetDen <= 20484 /* 2026-01-31 */
  s[964] = v69
  const v70 = f.ressourceforloebErBevilget && v69
  s[185] = v70
  const v71 = v58 && v70
  s[962] = v71
  const LAB_112_1 = v71 || !s[1] || s[0] && (!v62 && f.komplekseProblemer && f.kanIkkeLoesesAfAndenIndsats && f.kraeverHelhedsorienteretForloeb && v67 && v68 || v62 && !v58 && f.komplekseProblemer && f.kanIkkeLoesesAfAndenIndsats && f.kraeverHelhedsorienteretForloeb && v67 && v68 && (LAB_112_3 || !s[1]))
  s[459] = LAB_112_1
  const LAB_112_1_nej = v71 || !s[1] || !s[0] || !v62 && (f.komplekseProblemer === false || f.kanIkkeLoesesAfAndenIndsats === false || f.kraeverHelhedsorienteretForloeb === false || !v67 || LAB_112_2) || v62 && (v58 || f.komplekseProblemer === false || f.kanIkkeLoesesAfAndenIndsats === false || f.kraeverHelhedsorienteretForloeb === false || !v67 || LAB_112_2 || LAB_112_3_nej)
  s[460] = LAB_112_1_nej
  const LAB_112_1_ir = v71 || !s[1]
  s[461] = LAB_112_1_ir
}

function svar_8(f, s) {
  // LAB.113.4: Kommunen skal have besluttet, hvad der sker efter forløbet (LAB § 113, stk. 4)
  const v0 = f.ressourceforloebPlanlagtTil >= 13332 /* 2006-07-03 */
  s[422] = v0
  const v1 = f.ressourceforloebPlanlagtTil >= 15706 /* 2013-01-01 */
  s[421] = v1
  const v2 = v1 ? f.ressourceforloebPlanlagtTil : NEVER
  const LAB_113_4 = v0 ? v2 : FIRST_DAY
  s[466] = LAB_113_4
  const LAB_113_4_hoej = v0 ? v2 : NEVER
  s[467] = LAB_113_4_hoej
  const LAB_113_4_ir = f.ressourceforloebErBevilget === false || !v0
  s[412] = LAB_113_4_ir
  // LAB.113.4.ydelse: Ressourceforløb og ydelse løber videre uden en afgørelse (LAB § 113, stk. 4)
  const v6 = f.ressourceforloebPlanlagtTil >= f.vurderingsdato
  s[971] = v6
  const v7 = v1 && (v6 || f.kommunenHarTagetStillingTilForloebet === false)
  const LAB_113_4_ydelse = f.ressourceforloebErBevilget && (!v0 || v7)
  s[470] = LAB_113_4_ydelse
  const LAB_113_4_ydelse_nej = f.ressourceforloebErBevilget && (!v0 || !v7)
  s[471] = LAB_113_4_ydelse_nej
  // LAB.114.1: Ressourceforløbets længste varighed (LAB § 114, stk. 1)
  const v10 = f.ressourceforloebStartede >= 13332 /* 2006-07-03 */
  s[424] = v10
  const v11 = f.ressourceforloebStartede >= 15706 /* 2013-01-01 */
  s[423] = v11
  const v12 = f.ressourceforloebStartede >= 16436 /* 2015-01-01 */
  s[976] = v12
  const v13 = shiftMonths(f.ressourceforloebStartede, 60)
  const v14 = shiftDays(v13, -1)
  const v15 = f.ressourceforloebStartede >= 18262 /* 2020-01-01 */
  s[977] = v15
  const v16 = allPeriods(f.barselUnderRessourceforloeb)
  const v17 = without(ALL_DAYS, v16)
  const v18 = dayReaching(v17, f.ressourceforloebStartede, v13 === NEVER ? Infinity : v13 - f.ressourceforloebStartede)
  const v19 = f.ressourceforloebStartede >= 18993 /* 2022-01-01 */
  s[978] = v19
  const v20 = shiftMonths(f.ressourceforloebStartede, 36)
  const v21 = v19 ? dayReaching(v17, f.ressourceforloebStartede, v20 === NEVER ? Infinity : v20 - f.ressourceforloebStartede) : v18
  const LAB_114_1 = v10 ? (v11 ? (v12 ? (v15 ? v21 : Math.min(v14, v18)) : v14) : NEVER) : FIRST_DAY
  s[472] = LAB_114_1
  const LAB_114_1_hoej = v10 ? (v11 ? (v12 ? (v15 ? v21 : Math.max(v14, v18)) : v14) : NEVER) : NEVER
  s[473] = LAB_114_1_hoej
  const LAB_114_1_ir = f.ressourceforloebErBevilget === false || !v10
  s[413] = LAB_114_1_ir
  // LAB.114.1.plan: Forløbets planlagte længde er tilladt (LAB § 114, stk. 1)
  const v25 = f.ressourceforloebPlanlagtTil >= shiftDays(shiftMonths(f.ressourceforloebStartede, 12), -1)
  s[981] = v25
  const v26 = f.ressourceforloebErBevilget && LAB_114_1_hoej >= f.ressourceforloebPlanlagtTil
  s[982] = v26
  const v27 = f.ressourceforloebErBevilget && LAB_114_1 < f.ressourceforloebPlanlagtTil
  s[983] = v27
  const LAB_114_1_plan = f.ressourceforloebErBevilget && (!v10 || v11 && v25 && (v26 || LAB_114_1_ir))
  s[475] = LAB_114_1_plan
  const LAB_114_1_plan_nej = f.ressourceforloebErBevilget && (!v10 || !v11 || !v25 || v27)
  s[476] = LAB_114_1_plan_nej
  // LAB.114.3: Så længe kan det næste ressourceforløb vare (LAB § 114, stk. 2-4)
  const v30 = f.vurderingsdato >= shiftMonths(f.foedselsdag, 480)
  s[987] = v30
  const v31 = f.maanederIRessourceforloeb <= 0
  s[988] = v31
  const v32 = v30 && !v31 && f.oenskerRessourceforloeb === false
  s[986] = v32
  const v33 = v32 ? 0 : 60
  const v34 = f.vurderingsdato >= shiftMonths(f.foedselsdag, 600)
  s[990] = v34
  const v35 = v34 && !v31 && f.oenskerRessourceforloeb === false
  s[989] = v35
  const v36 = v30 && !v34 && f.oenskerRessourceforloeb === false
  s[991] = v36
  const v37 = v35 ? 0 : v36 ? Math.min(36, Math.max(0, 60 - f.maanederIRessourceforloeb)) : 36
  const LAB_114_3_ir = !s[1] || s[0] && s[114] && s[115]
  s[479] = LAB_114_3_ir
  const LAB_114_3 = s[1] ? (s[0] ? (s[114] ? (s[115] ? -Infinity : v37) : v33) : 0) : -Infinity
  s[477] = LAB_114_3
  const LAB_114_3_hoej = s[1] ? (s[0] ? (s[114] ? (s[115] ? Infinity : v37) : v33) : 0) : Infinity
  s[478] = LAB_114_3_hoej
  // LAB.114.4: Ressourceforløbet må ikke gå ud over folkepensionsalderen (LAB § 114, stk. 4)
  const v41 = f.folkepensionsalderNaasDen >= 13332 /* 2006-07-03 */
  s[992] = v41
  const v42 = f.folkepensionsalderNaasDen >= 16618 /* 2015-07-02 */
  s[993] = v42
  const v43 = f.folkepensionsalderNaasDen >= 17126 /* 2016-11-21 */
  s[994] = v43
  const v44 = shiftDays(f.folkepensionsalderNaasDen, -1)
  const LAB_114_4 = v41 ? (v42 ? (v43 ? v44 : FIRST_DAY) : NEVER) : FIRST_DAY
  s[480] = LAB_114_4
  const LAB_114_4_hoej = v41 ? (v42 ? (v43 ? v44 : NEVER) : NEVER) : NEVER
  s[481] = LAB_114_4_hoej
  const LAB_114_4_ir = f.ressourceforloebErBevilget === false || !v41 || v42 && !v43
  s[482] = LAB_114_4_ir
  // LAB.142.1: Målgruppen for revalidering (LAB § 142)
  const v48 = !s[115] && f.begraensningerIArbejdsevnen && f.andenIndsatsErIkkeNok && f.kanKommeIndPaaArbejdsmarkedet
  const LAB_142_1 = !s[1] || v48
  s[483] = LAB_142_1
  const LAB_142_1_nej = !s[1] || !v48
  s[484] = LAB_142_1_nej
  // LAB.144: Forrevalidering (LAB § 144)
  const LAB_144 = !s[1] || (LAB_142_1 || !s[1]) && f.erhvervssigtetErAfklaret === false
  s[414] = LAB_144
  const LAB_144_nej = !s[1] || LAB_142_1_nej || f.erhvervssigtetErAfklaret
  s[184] = LAB_144_nej
  // LAB.145.2: Mere end 5 års revalidering (LAB § 145, stk. 2)
  const v53 = f.revalideringStartede >= 13332 /* 2006-07-03 */
  s[428] = v53
  const v54 = f.revalideringStartede >= 18262 /* 2020-01-01 */
  s[429] = v54
  const v55 = !v54 && f.betydeligeBegraensninger && f.talerIUdpraegetGradForLangUddannelse || v54 && f.betydeligeBegraensninger && f.talerForLangUddannelse
  const LAB_145_2 = !v53 || v55
  s[493] = LAB_145_2
  const LAB_145_2_nej = !v53 || !v55
  s[494] = LAB_145_2_nej
  // LAB.145.1: Den længste revalidering (LAB § 145, stk. 1)
  const v58 = shiftDays(shiftMonths(f.revalideringStartede, 60), -1)
  const v59 = LAB_145_2 && !LAB_145_2_nej && v53
  s[430] = v59
  const LAB_145_1 = v53 ? (v59 ? NEVER : v58) : FIRST_DAY
  s[486] = LAB_145_1
  const LAB_145_1_hoej = v53 ? (LAB_145_2 ? NEVER : v58) : NEVER
  s[487] = LAB_145_1_hoej
  const LAB_145_1_ir = f.revalideringErBevilget === false || !v53
  s[489] = LAB_145_1_ir
  // LAB.145.1.plan: Revalideringens planlagte længde er tilladt (LAB § 145, stk. 1)
  const LAB_145_1_plan = f.revalideringErBevilget && (!v53 || f.revalideringErBevilget && LAB_145_1_hoej >= f.revalideringPlanlagtTil)
  s[490] = LAB_145_1_plan
  const LAB_145_1_plan_nej = f.revalideringErBevilget && (!v53 || f.revalideringErBevilget && LAB_145_1 < f.revalideringPlanlagtTil)
  s[491] = LAB_145_1_plan_nej
  const LAB_145_1_plan_ir = f.revalideringErBevilget === false || !v53 || LAB_145_1_ir
  s[492] = LAB_145_1_plan_ir
  // LAB.146: Revalideringen kan forlænges (LAB § 146)
  const v66 = f.vurderingsdato >= 18262 /* 2020-01-01 */
  s[172] = v66
  const v67 = f.vurderingsdato >= 19134 /* 2022-05-22 */
  s[420] = v67
  const v68 = f.grundTilForsinkelse === 'nedsat_funktionsevne' || f.grundTilForsinkelse === 'helt_specielle_forhold' || f.grundTilForsinkelse === 'sygdom' || f.grundTilForsinkelse === 'pasning_af_boern' || f.grundTilForsinkelse === 'barsel' || f.grundTilForsinkelse === 'ingen_boernepasning' || f.grundTilForsinkelse === 'saerlige_sociale_forhold'
  const v69 = f.grundTilForsinkelse === 'nedsat_funktionsevne' || f.grundTilForsinkelse === 'helt_specielle_forhold' || f.grundTilForsinkelse === 'sygdom' || f.grundTilForsinkelse === 'pasning_af_boern' || f.grundTilForsinkelse === 'barsel' || f.grundTilForsinkelse === 'ingen_boernepasning' || f.grundTilForsinkelse === 'saerlige_sociale_forhold' || f.grundTilForsinkelse === 'pasning_af_andre'
  const v70 = f.grundTilForsinkelse === 'nedsat_funktionsevne' || f.grundTilForsinkelse === 'helt_specielle_forhold' || f.grundTilForsinkelse === 'sygdom' || f.grundTilForsinkelse === 'pasning_af_boern' || f.grundTilForsinkelse === 'barsel' || f.grundTilForsinkelse === 'ingen_boernepasning' || f.grundTilForsinkelse === 'saerlige_sociale_forhold' || f.grundTilForsinkelse === 'pasning_af_andre' || f.grundTilForsinkelse === 'sorgorlov'
  const LAB_146 = !s[1] || !v66 && v68 || v66 && (!v67 && (v69 || v70) || v67 && v70)
  s[495] = LAB_146
  const LAB_146_nej = !s[1] || !v66 && !v68 || v66 && (!v67 && (!v69 || !v70) || v67 && !v70)
  s[496] = LAB_146_nej
}

function svar_9(f, s) {
  // LAS.69j.2.bidrag: Tillæg til unge, der betaler bidrag til et barn (LAS § 69 j, stk. 2, nr. 4)
  const v0 = f.vurderingsdato >= 20270 /* 2025-07-01 */
  s[810] = v0
  const v1 = f.vurderingsdato >= 20819 /* 2027-01-01 */
  s[118] = v1
  const v2 = f.bidragspligtigeBoern <= 0
  s[1002] = v2
  const v3 = f.vurderingsdato <= 20269 /* 2025-06-30 */
  s[808] = v3
  const v4 = v3 || v1
  const v5 = SATS_1(f.vurderingsdato)
  const v6 = v4 ? -Infinity : v5
  const v7 = v4 ? Infinity : v5
  const v8 = v6 > -Infinity && v7 < Infinity
  const v9 = quotient([v6, f.bidragspligtigeBoern], [1], 'nærmeste', 1)
  const v10 = quotient([v7, f.bidragspligtigeBoern], [1], 'nærmeste', 1)
  const LAS_69j_2_bidrag = s[0] ? (v0 ? (v8 ? Math.min(v9, v10) : -Infinity) : f.bidragPrMaaned) : -Infinity
  s[515] = LAS_69j_2_bidrag
  const LAS_69j_2_bidrag_hoej = s[0] ? (v0 ? (v8 ? Math.max(v9, v10) : Infinity) : f.bidragPrMaaned) : Infinity
  s[516] = LAS_69j_2_bidrag_hoej
  const v13 = s[0] && !v2
  s[1001] = v13
  const LAS_69j_2_bidrag_er = v13 && (!s[0] || !v0 || !(!v8 && !v4 && v6 === v7))
  s[517] = LAS_69j_2_bidrag_er
  const LAS_69j_2_bidrag_ir = !v13 || !s[0] || v0 && (v4 || !v8)
  s[518] = LAS_69j_2_bidrag_ir
  // LAS.68.2: Ressourceforløbsydelsens sats i ressourceforløb (lov 1750/2025 § 21, stk. 8)
  const v16 = f.boernOpholderSigIDanmark || f.boernLigestillet
  s[1005] = v16
  const v17 = f.harForsoergelsespligt && v16
  s[1004] = v17
  const v18 = f.vurderingsdato <= 15705 /* 2012-12-31 */
  s[824] = v18
  const v19 = v18 || v1
  s[120] = v19
  const v20 = SATS_2(f.vurderingsdato)
  const v21 = f.vurderingsdato >= shiftMonths(f.foedselsdag, 300)
  s[180] = v21
  const v22 = !v21 && f.borHosForaeldre && f.harForsoergelsespligt === false
  s[1006] = v22
  const v23 = SATS_3(f.vurderingsdato)
  const v24 = v19 ? -Infinity : v23
  const v25 = v19 ? Infinity : v23
  const v26 = v25 === Infinity
  const v27 = LAS_69j_2_bidrag === -Infinity
  const v28 = v24 === -Infinity
  const v29 = LAS_69j_2_bidrag_hoej === Infinity
  const v30 = v26 && v27 || v28 && v29
  const v31 = SATS_4(f.vurderingsdato)
  const v32 = SATS_5(f.vurderingsdato)
  const v33 = v17 || !v22 || v2 || LAS_69j_2_bidrag_er && !(v30 && !v19 && v24 === v25 && (!LAS_69j_2_bidrag_er || !LAS_69j_2_bidrag_ir && LAS_69j_2_bidrag === LAS_69j_2_bidrag_hoej))
  s[128] = v33
  const v34 = v17 && v19 || !v17 && (v22 && (!v2 && (v19 || LAS_69j_2_bidrag_ir || v30 || v19) || v2 && v19) || !v22 && v19)
  s[129] = v34
  const v35 = v17 ? (v19 ? -Infinity : v20) : v22 ? (v2 ? v24 : Math.min(v28 || v27 ? -Infinity : v24 + LAS_69j_2_bidrag, v19 ? -Infinity : v31)) : v19 ? -Infinity : v32
  s[126] = v35
  const v36 = v17 ? (v19 ? Infinity : v20) : v22 ? (v2 ? v25 : Math.min(v26 || v29 ? Infinity : v25 + LAS_69j_2_bidrag_hoej, v19 ? Infinity : v31)) : v19 ? Infinity : v32
  s[127] = v36
  const LAS_68_2 = s[0] ? v35 : -Infinity
  s[497] = LAS_68_2
  const LAS_68_2_hoej = s[0] ? v36 : Infinity
  s[498] = LAS_68_2_hoej
  const LAS_68_2_er = s[0] && (!s[0] || v33)
  s[499] = LAS_68_2_er
  const LAS_68_2_ir = !s[0] || !s[0] || v34
  s[500] = LAS_68_2_ir
  // LAS.68.5: Mindst satsen til den, der kom fra ledighedsydelse (LAS § 68, stk. 5)
  const v41 = f.vurderingsdato >= 16387 /* 2014-11-13 */
  s[179] = v41
  const LAS_68_5_nej = s[0] && !v41
  s[501] = LAS_68_5_nej
  const LAS_68_5_ir = !s[0] || !v41
  s[502] = LAS_68_5_ir
  // LAS.68.4: Ressourceforløbsydelsen før fradrag i ressourceforløb (lov 1750/2025 § 21, stk. 8)
  const v44 = f.ydelseFoerForloebet === 'sygedagpenge'
  s[1011] = v44
  const v45 = f.sidsteDagMedSygedagpengeEllers >= f.vurderingsdato
  s[1012] = v45
  const v46 = v44 && v45
  s[1010] = v46
  const v47 = Math.max(LAS_68_2, f.hidtidigYdelsePrMaaned)
  const v48 = Math.max(LAS_68_2_hoej, f.hidtidigYdelsePrMaaned)
  const v49 = f.ydelseFoerForloebet === 'ledighedsydelse'
  s[1013] = v49
  const v50 = Math.max(f.hidtidigYdelsePrMaaned, v47)
  const v51 = Math.min(f.hidtidigYdelsePrMaaned, v48)
  const v52 = s[0] && LAS_68_2_er
  const v53 = LAS_68_5_ir && LAS_68_2_er && v51 >= v50
  const v54 = LAS_68_5_nej || v53
  const v55 = LAS_68_5_nej ? (v53 ? Math.min(f.hidtidigYdelsePrMaaned, v50) : f.hidtidigYdelsePrMaaned) : v50
  const v56 = LAS_68_5_nej ? (v53 ? Math.max(f.hidtidigYdelsePrMaaned, v51) : f.hidtidigYdelsePrMaaned) : v51
  const LAS_68_4 = s[0] ? (v46 ? v47 : v49 ? (v52 ? (v54 ? Math.min(v47, v55) : v47) : v55) : LAS_68_2) : -Infinity
  s[122] = LAS_68_4
  const LAS_68_4_hoej = s[0] ? (v46 ? v48 : v49 ? (v52 ? (v54 ? Math.max(v48, v56) : v48) : v56) : LAS_68_2_hoej) : Infinity
  s[121] = LAS_68_4_hoej
  const v59 = f.ydelseFoerForloebet === 'foertidspension'
  s[1009] = v59
  const v60 = s[0] && !v59
  s[1008] = v60
  const LAS_68_4_er = v60 && (!s[0] || v46 && LAS_68_2_er || !v46 && (v49 && (v52 || LAS_68_5_nej || v53) || !v49 && LAS_68_2_er))
  s[123] = LAS_68_4_er
  const LAS_68_4_ir = !v60 || !s[0] || v46 && LAS_68_2_ir || !v46 && (v49 && (s[0] && LAS_68_2_ir || LAS_68_5_ir && !((!LAS_68_2_er || !LAS_68_2_ir && v47 === v48) && LAS_68_2_er && (!LAS_68_2_er || f.hidtidigYdelsePrMaaned === v47))) || !v49 && LAS_68_2_ir)
  s[124] = LAS_68_4_ir
  // LAS.68a.1.tid: Indtægter for tiden før og efter forløbet trækkes ikke fra (LAS § 68 a, stk. 1)
  const v63 = !s[0] || s[116]
  const v64 = !s[0] || !s[116]
  const LAS_68a_1_tid = s[0] && v63
  s[117] = LAS_68a_1_tid
  const LAS_68a_1_tid_nej = s[0] && v64
  s[119] = LAS_68a_1_tid_nej
}

function svar_10(f, s) {
  // LAS.68a.3: Løn i tilbud, der ikke tæller med (LAS § 68 a, stk. 3)
  const v0 = s[117] || !s[0]
  const v1 = Math.min(f.timerITilbud, 16000)
  const v2 = f.vurderingsdato <= 16070 /* 2013-12-31 */
  s[805] = v2
  const v3 = v2 || s[118]
  s[138] = v3
  const v4 = SATS_6(f.vurderingsdato)
  const v5 = v3 ? -Infinity : v4
  s[139] = v5
  const v6 = v3 ? Infinity : v4
  s[140] = v6
  const v7 = v5 > -Infinity && v6 < Infinity
  s[137] = v7
  const v8 = quotient([v1, v5], [100], 'nærmeste', 1)
  const v9 = quotient([v1, v6], [100], 'nærmeste', 1)
  const v10 = v7 ? Math.min(v8, v9) : -Infinity
  s[135] = v10
  const v11 = v7 ? Math.max(v8, v9) : Infinity
  s[136] = v11
  const v12 = v3 || !v7
  s[141] = v12
  const LAS_68a_3 = s[0] ? Math.min(v10, sum(f.indtaegter, (r_indtaegter) => { const r0_0 = r_indtaegter.tid === 'under'; const r0_1 = r0_0 || s[119]; const r0_2 = r_indtaegter.art === 'loen_i_tilbud'; const r0_3 = r0_1 && r0_2; return r0_3 ? (r0_3 && !(r0_1 && !r0_2 || !r0_0 && v0) ? r_indtaegter.beloeb : 0) : 0 })) : -Infinity
  s[511] = LAS_68a_3
  const LAS_68a_3_hoej = s[0] ? Math.min(v11, sum(f.indtaegter, (r_indtaegter) => (r_indtaegter.tid === 'under' || s[119]) && r_indtaegter.art === 'loen_i_tilbud' ? r_indtaegter.beloeb : 0)) : Infinity
  s[512] = LAS_68a_3_hoej
  const LAS_68a_3_er = s[0] && (!s[0] || !(!v7 && !v3 && v5 === v6))
  s[513] = LAS_68a_3_er
  const LAS_68a_3_ir = !s[0] || !s[0] || v12
  s[514] = LAS_68a_3_ir
  // LAS.68a.2: Fradrag for løn i ressourceforløb (lov 1750/2025 § 21, stk. 8)
  const v17 = Math.max(0, -LAS_68a_3_hoej === -Infinity ? -Infinity : sum(f.indtaegter, (r_indtaegter) => { const r0_0 = r_indtaegter.tid === 'under'; const r0_1 = r0_0 || s[119]; const r0_2 = r_indtaegter.art === 'loen' || r_indtaegter.art === 'loen_under_sygdom' || r_indtaegter.art === 'loen_i_tilbud' || r_indtaegter.art === 'feriegodtgoerelse' || r_indtaegter.art === 'feriedage_udbetalt'; const r0_3 = r0_1 && r0_2; return r0_3 ? (r0_3 && !(r0_1 && !r0_2 || !r0_0 && v0) ? r_indtaegter.beloeb : 0) : 0 }) - LAS_68a_3_hoej)
  const v18 = Math.max(0, -LAS_68a_3 === Infinity ? Infinity : sum(f.indtaegter, (r_indtaegter) => (r_indtaegter.tid === 'under' || s[119]) && (r_indtaegter.art === 'loen' || r_indtaegter.art === 'loen_under_sygdom' || r_indtaegter.art === 'loen_i_tilbud' || r_indtaegter.art === 'feriegodtgoerelse' || r_indtaegter.art === 'feriedage_udbetalt') ? r_indtaegter.beloeb : 0) - LAS_68a_3)
  const v19 = SATS_7(f.vurderingsdato)
  const v20 = s[120] ? -Infinity : v19
  s[148] = v20
  const v21 = s[120] ? Infinity : v19
  s[149] = v21
  const v22 = Math.min(v17, v20)
  const v23 = Math.min(v18, v21)
  const v24 = !s[120] && v20 === v21
  s[151] = v24
  const v25 = LAS_68a_3_ir || s[120]
  const v26 = v22 > -Infinity && v23 < Infinity
  const v27 = quotient([v22, 3000], [10000], 'nærmeste', 1)
  const v28 = quotient([v23, 3000], [10000], 'nærmeste', 1)
  const v29 = v26 ? Math.min(v27, v28) : -Infinity
  const v30 = v26 ? Math.max(v27, v28) : Infinity
  const v31 = LAS_68a_3_er && !(!v26 && (!LAS_68a_3_er || !v25 && v22 === v23))
  const v32 = v25 || !v26
  const v33 = v18 === Infinity
  const v34 = -v21 === -Infinity
  s[150] = v34
  const v35 = v33 && v34
  const v36 = -v20 === Infinity
  s[152] = v36
  const v37 = LAS_68a_3_er && !(v35 && (!LAS_68a_3_er || !LAS_68a_3_ir && v17 === v18) && v24)
  const v38 = LAS_68a_3_ir || s[120] || v35
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
  const LAS_68a_2 = s[0] ? (s[114] ? v42 : v48 || v47 ? -Infinity : v29 + v42) : -Infinity
  s[507] = LAS_68a_2
  const LAS_68a_2_hoej = s[0] ? (s[114] ? v43 : v46 || v49 ? Infinity : v30 + v43) : Infinity
  s[508] = LAS_68a_2_hoej
  const LAS_68a_2_er = s[0] && (!s[0] || !s[114] && v31 && v44 && !(v50 && (!v31 || !v32 && v29 === v30) && (!v44 || !v45 && v42 === v43)) || s[114] && v44)
  s[509] = LAS_68a_2_er
  const LAS_68a_2_ir = !s[0] || !s[0] || !s[114] && (v32 || v45 || v50) || s[114] && v45
  s[510] = LAS_68a_2_ir
  // LAS.68a.1: Ressourceforløbsydelse til udbetaling i ressourceforløb (lov 1750/2025 § 21, stk. 8)
  const v55 = s[121] === Infinity
  const v56 = -LAS_68a_2_hoej === -Infinity
  const v57 = s[122] === -Infinity
  const v58 = -LAS_68a_2 === Infinity
  const v59 = v55 && v56 || v57 && v58
  const v60 = v57 || v56 ? -Infinity : s[122] - LAS_68a_2_hoej
  const v61 = v55 || v58 ? Infinity : s[121] - LAS_68a_2
  const v62 = v60 === -Infinity ? -Infinity : v60 - sum(f.indtaegter, (r_indtaegter) => (r_indtaegter.tid === 'under' || s[119]) && (r_indtaegter.art === 'anden' || r_indtaegter.art === 'uddannelsesgodtgoerelse') ? r_indtaegter.beloeb : 0)
  const v63 = v61 === Infinity ? Infinity : v61 - sum(f.indtaegter, (r_indtaegter) => { const r0_0 = r_indtaegter.tid === 'under'; const r0_1 = r0_0 || s[119]; const r0_2 = r_indtaegter.art === 'anden' || r_indtaegter.art === 'uddannelsesgodtgoerelse'; const r0_3 = r0_1 && r0_2; return r0_3 ? (r0_3 && !(r0_1 && !r0_2 || !r0_0 && v0) ? r_indtaegter.beloeb : 0) : 0 })
  const LAS_68a_1 = s[0] ? Math.max(0, v62 === -Infinity ? -Infinity : v62 - sum(f.indtaegter, (r_indtaegter) => (r_indtaegter.tid === 'under' || s[119]) && (r_indtaegter.art === 'fleksloentilskud' || r_indtaegter.art === 'tilskud_egen_virksomhed' || r_indtaegter.art === 'overskud_egen_virksomhed') ? r_indtaegter.beloeb : 0)) : -Infinity
  s[503] = LAS_68a_1
  const LAS_68a_1_hoej = s[0] ? Math.max(0, v63 === Infinity ? Infinity : v63 - sum(f.indtaegter, (r_indtaegter) => { const r0_0 = r_indtaegter.tid === 'under'; const r0_1 = r0_0 || s[119]; const r0_2 = r_indtaegter.art === 'fleksloentilskud' || r_indtaegter.art === 'tilskud_egen_virksomhed' || r_indtaegter.art === 'overskud_egen_virksomhed'; const r0_3 = r0_1 && r0_2; return r0_3 ? (r0_3 && !(r0_1 && !r0_2 || !r0_0 && v0) ? r_indtaegter.beloeb : 0) : 0 })) : Infinity
  s[504] = LAS_68a_1_hoej
  const LAS_68a_1_er = s[0] && (!s[0] || s[123] && LAS_68a_2_er && !(v59 && (!s[123] || !s[124] && s[122] === s[121]) && (!LAS_68a_2_er || !LAS_68a_2_ir && LAS_68a_2 === LAS_68a_2_hoej)))
  s[505] = LAS_68a_1_er
  const LAS_68a_1_ir = !s[0] || !s[0] || s[124] || LAS_68a_2_ir || v59
  s[506] = LAS_68a_1_ir
  // LAS.69j.2: Ressourceforløbsydelsens sats i jobafklaringsforløb (LAS § 69 j, stk. 2-3)
  const LAS_69j_2 = s[125] ? s[126] : -Infinity
  s[130] = LAS_69j_2
  const LAS_69j_2_hoej = s[125] ? s[127] : Infinity
  s[131] = LAS_69j_2_hoej
  const LAS_69j_2_er = s[125] && (!s[125] || s[128])
  s[132] = LAS_69j_2_er
  const LAS_69j_2_ir = !s[125] || !s[125] || s[129]
  s[133] = LAS_69j_2_ir
}

function svar_11(f, s) {
  // LAS.69j.4: Ressourceforløbsydelsen før fradrag i jobafklaringsforløb (LAS § 69 j, stk. 4)
  const v0 = f.vurderingsdato >= 16617 /* 2015-07-01 */
  s[170] = v0
  const v1 = f.vurderingsdato >= 16428 /* 2014-12-24 */
  s[169] = v1
  const v2 = f.andelAfArbejdetVedForloebetsStart <= 0
  s[1016] = v2
  const v3 = f.andelAfArbejdetVedForloebetsStart <= 2500
  s[1017] = v3
  const v4 = s[130] > -Infinity && s[131] < Infinity
  const v5 = quotient([s[130], 3], [4], 'nærmeste', 1)
  const v6 = quotient([s[131], 3], [4], 'nærmeste', 1)
  const v7 = v4 ? Math.min(v5, v6) : -Infinity
  const v8 = v4 ? Math.max(v5, v6) : Infinity
  const v9 = s[132] && !(!v4 && (!s[132] || !s[133] && s[130] === s[131]))
  const v10 = s[133] || !v4
  const v11 = f.andelAfArbejdetVedForloebetsStart <= 5000
  s[1018] = v11
  const v12 = quotient([s[130], 2], [4], 'nærmeste', 1)
  const v13 = quotient([s[131], 2], [4], 'nærmeste', 1)
  const v14 = v4 ? Math.min(v12, v13) : -Infinity
  const v15 = v4 ? Math.max(v12, v13) : Infinity
  const v16 = !s[87] && s[132]
  const v17 = !s[87] && s[133]
  const v18 = f.andelAfArbejdetDuKan <= 0
  s[168] = v18
  const v19 = f.andelAfArbejdetDuKan <= 2500
  s[374] = v19
  const LAS_69j_4 = s[125] ? (v1 ? (v0 ? (s[87] ? (v18 ? s[130] : v19 ? v7 : s[134] ? v14 : 0) : s[130]) : -Infinity) : s[87] ? (v2 ? s[130] : v3 ? v7 : v11 ? v14 : 0) : s[130]) : -Infinity
  s[174] = LAS_69j_4
  const LAS_69j_4_hoej = s[125] ? (v1 ? (v0 ? (s[87] ? (v18 ? s[131] : v19 ? v8 : s[134] ? v15 : 0) : s[131]) : Infinity) : s[87] ? (v2 ? s[131] : v3 ? v8 : v11 ? v15 : 0) : s[131]) : Infinity
  s[173] = LAS_69j_4_hoej
  const LAS_69j_4_er = s[125] && (!s[125] || !v1 && (s[87] && (v2 && s[132] || !v2 && (v3 && v9 || !v3 && (!v11 || v9))) || v16) || v1 && (!v0 || s[87] && (v18 && s[132] || !v18 && (v19 && v9 || !v19 && (!s[134] || v9))) || v16))
  s[175] = LAS_69j_4_er
  const LAS_69j_4_ir = !s[125] || !s[125] || !v1 && (s[87] && (v2 && s[133] || !v2 && (v3 && v10 || !v3 && v11 && v10)) || v17) || v1 && (!v0 || s[87] && (v18 && s[133] || !v18 && (v19 && v10 || !v19 && s[134] && v10)) || v17)
  s[176] = LAS_69j_4_ir
  // LAS.69j.5.tid: Indtægter for tiden før og efter forløbet trækkes ikke fra (LAS § 69 j, stk. 5)
  const v24 = !s[125] || s[116]
  const v25 = !s[125] || !s[116]
  const LAS_69j_5_tid = s[125] && v24
  s[526] = LAS_69j_5_tid
  const LAS_69j_5_tid_nej = s[125] && v25
  s[143] = LAS_69j_5_tid_nej
  // LAS.69j.10: Løn i tilbud, der ikke tæller med (LAS § 69 j, stk. 10)
  const v28 = LAS_69j_5_tid || !s[125]
  s[144] = v28
  const LAS_69j_10 = s[125] ? Math.min(s[135], sum(f.indtaegter, (r_indtaegter) => { const r0_0 = r_indtaegter.tid === 'under'; const r0_1 = r_indtaegter.art === 'loen_i_tilbud'; const r0_2 = r0_0 || LAS_69j_5_tid_nej; const r0_3 = r0_2 && r0_1; return r0_3 ? (r0_3 && !(r0_2 && !r0_1 || !r0_0 && v28) ? r_indtaegter.beloeb : 0) : 0 })) : -Infinity
  s[145] = LAS_69j_10
  const LAS_69j_10_hoej = s[125] ? Math.min(s[136], sum(f.indtaegter, (r_indtaegter) => (r_indtaegter.tid === 'under' || LAS_69j_5_tid_nej) && r_indtaegter.art === 'loen_i_tilbud' ? r_indtaegter.beloeb : 0)) : Infinity
  s[142] = LAS_69j_10_hoej
  const LAS_69j_10_er = s[125] && (!s[125] || !(!s[137] && !s[138] && s[139] === s[140]))
  s[146] = LAS_69j_10_er
  const LAS_69j_10_ir = !s[125] || !s[125] || s[141]
  s[147] = LAS_69j_10_ir
}

function svar_12(f, s) {
  // LAS.69j.9: Fradrag for løn i jobafklaringsforløb (LAS § 69 j, stk. 9)
  const v0 = f.vurderingsdato >= 16436 /* 2015-01-01 */
  s[153] = v0
  const v1 = Math.max(0, -s[142] === -Infinity ? -Infinity : sum(f.indtaegter, (r_indtaegter) => { const r0_0 = r_indtaegter.tid === 'under'; const r0_1 = r0_0 || s[143]; const r0_2 = r_indtaegter.art === 'loen' || r_indtaegter.art === 'loen_i_tilbud' || r_indtaegter.art === 'feriegodtgoerelse' || r_indtaegter.art === 'feriedage_udbetalt'; const r0_3 = r0_1 && r0_2; return r0_3 ? (r0_3 && !(r0_1 && !r0_2 || !r0_0 && s[144]) ? r_indtaegter.beloeb : 0) : 0 }) - s[142])
  const v2 = Math.max(0, -s[145] === Infinity ? Infinity : sum(f.indtaegter, (r_indtaegter) => (r_indtaegter.tid === 'under' || s[143]) && (r_indtaegter.art === 'loen' || r_indtaegter.art === 'loen_i_tilbud' || r_indtaegter.art === 'feriegodtgoerelse' || r_indtaegter.art === 'feriedage_udbetalt') ? r_indtaegter.beloeb : 0) - s[145])
  const v3 = v2 === Infinity
  const v4 = Math.max(0, v1 - 1344200)
  const v5 = Math.max(0, v3 ? Infinity : v2 - 1344200)
  const v6 = v5 >= Infinity
  s[162] = v6
  const v7 = v6 ? -Infinity : quotient([v4, 5500], [10000], 'nærmeste', 1)
  const v8 = v6 ? Infinity : quotient([v5, 5500], [10000], 'nærmeste', 1)
  const v9 = v7 === -Infinity ? -Infinity : Math.round(Math.min(v1, 1344200) * 3000 / 10000) + v7
  const v10 = v8 === Infinity ? Infinity : Math.round(Math.min(v2, 1344200) * 3000 / 10000) + v8
  s[160] = v10
  const v11 = s[146] && s[146] && !(v6 && (!s[146] || !s[147] && v4 === v5))
  s[158] = v11
  const v12 = Math.max(0, v1 - sum(f.indtaegter, (r_indtaegter) => (r_indtaegter.tid === 'under' || s[143]) && (r_indtaegter.art === 'loen' || r_indtaegter.art === 'loen_i_tilbud' || r_indtaegter.art === 'feriegodtgoerelse' || r_indtaegter.art === 'feriedage_udbetalt') ? r_indtaegter.pension ?? 0 : 0))
  const v13 = Math.max(0, v3 ? Infinity : v2 - sum(f.indtaegter, (r_indtaegter) => { const r0_0 = r_indtaegter.tid === 'under'; const r0_1 = r0_0 || s[143]; const r0_2 = r_indtaegter.art === 'loen' || r_indtaegter.art === 'loen_i_tilbud' || r_indtaegter.art === 'feriegodtgoerelse' || r_indtaegter.art === 'feriedage_udbetalt'; const r0_3 = r0_1 && r0_2; return r0_3 ? (r0_3 && !(r0_1 && !r0_2 || !r0_0 && s[144]) ? r_indtaegter.pension ?? 0 : 0) : 0 }))
  const v14 = v13 === Infinity
  const v15 = Math.max(0, v12 - 1344200)
  const v16 = Math.max(0, v14 ? Infinity : v13 - 1344200)
  const v17 = v16 >= Infinity
  s[163] = v17
  const v18 = v17 ? -Infinity : quotient([v15, 5500], [10000], 'nærmeste', 1)
  const v19 = v17 ? Infinity : quotient([v16, 5500], [10000], 'nærmeste', 1)
  const v20 = v18 === -Infinity ? -Infinity : Math.round(Math.min(1344200, v12) * 3000 / 10000) + v18
  const v21 = v19 === Infinity ? Infinity : Math.round(Math.min(1344200, v13) * 3000 / 10000) + v19
  s[161] = v21
  const v22 = s[146] && s[146] && !(v17 && (!s[146] || !s[147] && v15 === v16))
  s[159] = v22
  const v23 = Math.min(s[148], v1)
  const v24 = Math.min(s[149], v2)
  const v25 = s[147] || s[120]
  const v26 = v23 > -Infinity && v24 < Infinity
  const v27 = quotient([v23, 3000], [10000], 'nærmeste', 1)
  const v28 = quotient([v24, 3000], [10000], 'nærmeste', 1)
  const v29 = v26 ? Math.min(v27, v28) : -Infinity
  const v30 = v26 ? Math.max(v27, v28) : Infinity
  const v31 = s[146] && !(!v26 && (!s[146] || !v25 && v23 === v24))
  const v32 = v25 || !v26
  const v33 = v3 && s[150]
  const v34 = s[146] && !(v33 && (!s[146] || !s[147] && v1 === v2) && s[151])
  const v35 = s[147] || s[120] || v33
  const v36 = Math.max(0, s[150] ? -Infinity : v1 - s[149])
  const v37 = Math.max(0, v3 || s[152] ? Infinity : v2 - s[148])
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
  s[154] = v49
  const v50 = v31 && v41 && !(v47 && (!v31 || !v32 && v29 === v30) && (!v41 || !v42 && v39 === v40))
  s[155] = v50
  const v51 = v32 || v42 || v47
  s[164] = v51
  const v52 = Math.min(s[148], v12)
  const v53 = Math.min(s[149], v13)
  const v54 = v52 > -Infinity && v53 < Infinity
  const v55 = quotient([v52, 3000], [10000], 'nærmeste', 1)
  const v56 = quotient([v53, 3000], [10000], 'nærmeste', 1)
  const v57 = v54 ? Math.min(v55, v56) : -Infinity
  const v58 = v54 ? Math.max(v55, v56) : Infinity
  const v59 = s[146] && !(!v54 && (!s[146] || !v25 && v52 === v53))
  const v60 = v25 || !v54
  s[165] = v60
  const v61 = v14 && s[150]
  const v62 = s[146] && !(v61 && (!s[146] || !s[147] && v12 === v13) && s[151])
  const v63 = s[147] || s[120] || v61
  const v64 = Math.max(0, s[150] ? -Infinity : v12 - s[149])
  const v65 = Math.max(0, v14 || s[152] ? Infinity : v13 - s[148])
  const v66 = v65 >= Infinity
  const v67 = v66 ? -Infinity : quotient([v64, 5500], [10000], 'nærmeste', 1)
  const v68 = v66 ? Infinity : quotient([v65, 5500], [10000], 'nærmeste', 1)
  const v69 = v62 && !(v66 && (!v62 || !v63 && v64 === v65))
  const v70 = v63 || v66
  s[166] = v70
  const v71 = v58 === Infinity
  const v72 = v67 === -Infinity
  const v73 = v57 === -Infinity
  const v74 = v68 === Infinity
  const v75 = v71 && v72 || v73 && v74
  s[167] = v75
  const v76 = v73 || v72 ? -Infinity : v57 + v67
  const v77 = v71 || v74 ? Infinity : v58 + v68
  s[157] = v77
  const v78 = v59 && v69 && !(v75 && (!v59 || !v60 && v57 === v58) && (!v69 || !v70 && v67 === v68))
  s[156] = v78
  const LAS_69j_9 = s[125] ? (v0 ? (s[116] ? v48 : v50 ? (v78 ? Math.min(v48, v76) : v48) : v76) : v11 ? (v22 ? Math.min(v9, v20) : v9) : v20) : -Infinity
  s[171] = LAS_69j_9
}

function svar_13(f, s) {
  // LAS.69j.9: Fradrag for løn i jobafklaringsforløb (LAS § 69 j, stk. 9)
  const LAS_69j_9_hoej = s[125] ? (s[153] ? (s[116] ? s[154] : s[155] ? (s[156] ? Math.max(s[154], s[157]) : s[154]) : s[157]) : s[158] ? (s[159] ? Math.max(s[160], s[161]) : s[160]) : s[161]) : Infinity
  s[533] = LAS_69j_9_hoej
  const LAS_69j_9_er = s[125] && (!s[125] || !s[153] && (s[158] || s[159]) || s[153] && (!s[116] && (s[155] || s[156]) || s[116] && s[155]))
  s[534] = LAS_69j_9_er
  const LAS_69j_9_ir = !s[125] || !s[125] || !s[153] && (s[147] || s[147] || s[162] || s[147] || s[147] || s[163]) || s[153] && (!s[116] && (s[164] || s[165] || s[166] || s[167]) || s[116] && s[164])
  s[535] = LAS_69j_9_ir
  // LAS.69j.7: Fleksløntilskuddet trækkes fra (LAS § 69 j, stk. 6-7)
  const v3 = sum(f.indtaegter, (r_indtaegter) => r_indtaegter.art === 'loen_under_sygdom' ? 1 : 0) <= 0
  s[1019] = v3
  const v4 = !v3 || f.ansatIFleksjobVedForloebetsStart === false
  const LAS_69j_7 = s[125] && (!s[125] || v4)
  s[528] = LAS_69j_7
  const LAS_69j_7_nej = s[125] && (!s[125] || !v4)
  s[529] = LAS_69j_7_nej
  // LAS.69j.8: Overskud af egen virksomhed trækkes fra (LAS § 69 j, stk. 8)
  const v7 = s[87] && !s[168]
  const LAS_69j_8 = s[125] && (!s[125] || !s[169] || !s[170] || !v7)
  s[530] = LAS_69j_8
  const LAS_69j_8_nej = s[125] && (!s[125] || s[169] && (!s[170] || v7))
  s[531] = LAS_69j_8_nej
  const LAS_69j_8_ir = !s[125] || !s[125] || s[169] && !s[170]
  s[532] = LAS_69j_8_ir
  // LAS.69j.13: Uddannelsesgodtgørelse efter en arbejdsskade trækkes ikke fra (LAS § 69 j, stk. 13)
  const v11 = f.vurderingsdato >= 19704 /* 2023-12-13 */
  s[1020] = v11
  const v12 = f.vurderingsdato >= 19899 /* 2024-06-25 */
  s[1021] = v12
  const LAS_69j_13 = s[125] && (!s[125] || v11)
  s[539] = LAS_69j_13
  const LAS_69j_13_nej = s[125] && (!s[125] || !v11 || !v12)
  s[540] = LAS_69j_13_nej
  const LAS_69j_13_ir = !s[125] || !s[125] || v11 && !v12
  s[541] = LAS_69j_13_ir
  // LAS.69j.5: Fradrag i ydelsen under jobafklaringsforløb (LAS § 69 j, stk. 5-13)
  const v16 = s[171] === -Infinity ? -Infinity : sum(f.indtaegter, (r_indtaegter) => { const r0_0 = r_indtaegter.tid === 'under'; const r0_1 = r0_0 || s[143]; const r0_2 = r_indtaegter.art === 'anden' || r_indtaegter.art === 'loen_under_sygdom'; const r0_3 = r0_1 && r0_2; return r0_3 ? (r0_3 && !(r0_1 && !r0_2 || !r0_0 && s[144]) ? r_indtaegter.beloeb : 0) : 0 }) + s[171]
  const v17 = LAS_69j_9_hoej === Infinity ? Infinity : sum(f.indtaegter, (r_indtaegter) => (r_indtaegter.tid === 'under' || s[143]) && (r_indtaegter.art === 'anden' || r_indtaegter.art === 'loen_under_sygdom') ? r_indtaegter.beloeb : 0) + LAS_69j_9_hoej
  const v18 = sum(f.indtaegter, (r_indtaegter) => { const r0_0 = r_indtaegter.tid === 'under'; const r0_1 = r0_0 || s[143]; const r0_2 = r_indtaegter.art === 'fleksloentilskud'; const r0_3 = r0_1 && r0_2; return r0_3 ? (r0_3 && !(r0_1 && !r0_2 || !r0_0 && s[144]) ? r_indtaegter.beloeb : 0) : 0 })
  const v19 = sum(f.indtaegter, (r_indtaegter) => (r_indtaegter.tid === 'under' || s[143]) && r_indtaegter.art === 'fleksloentilskud' ? r_indtaegter.beloeb : 0)
  const v20 = !s[125] && v18 <= 0
  const v21 = LAS_69j_7_nej ? 0 : v18
  const v22 = v16 === -Infinity ? -Infinity : v16 + (LAS_69j_7 ? (LAS_69j_7_nej || v20 ? Math.min(v18, v21) : v18) : v21)
  const v23 = v17 === Infinity ? Infinity : v17 + (LAS_69j_7 ? v19 : 0)
  const v24 = sum(f.indtaegter, (r_indtaegter) => { const r0_0 = r_indtaegter.tid === 'under'; const r0_1 = r0_0 || s[143]; const r0_2 = r_indtaegter.art === 'overskud_egen_virksomhed'; const r0_3 = r0_1 && r0_2; return r0_3 ? (r0_3 && !(r0_1 && !r0_2 || !r0_0 && s[144]) ? r_indtaegter.beloeb : 0) : 0 })
  const v25 = sum(f.indtaegter, (r_indtaegter) => (r_indtaegter.tid === 'under' || s[143]) && r_indtaegter.art === 'overskud_egen_virksomhed' ? r_indtaegter.beloeb : 0)
  const v26 = LAS_69j_8_ir && v24 <= 0
  const v27 = LAS_69j_8_nej ? 0 : v24
  const v28 = v22 === -Infinity ? -Infinity : v22 + (LAS_69j_8 ? (LAS_69j_8_nej || v26 ? Math.min(v24, v27) : v24) : v27)
  const v29 = v23 === Infinity ? Infinity : v23 + (LAS_69j_8 ? v25 : 0)
  const v30 = sum(f.indtaegter, (r_indtaegter) => { const r0_0 = r_indtaegter.tid === 'under'; const r0_1 = r0_0 || s[143]; const r0_2 = r_indtaegter.art === 'uddannelsesgodtgoerelse'; const r0_3 = r0_1 && r0_2; return r0_3 ? (r0_3 && !(r0_1 && !r0_2 || !r0_0 && s[144]) ? r_indtaegter.beloeb : 0) : 0 })
  const v31 = sum(f.indtaegter, (r_indtaegter) => (r_indtaegter.tid === 'under' || s[143]) && r_indtaegter.art === 'uddannelsesgodtgoerelse' ? r_indtaegter.beloeb : 0)
  const v32 = LAS_69j_13_ir && v30 <= 0
  const v33 = LAS_69j_13 ? 0 : v30
  const LAS_69j_5 = s[125] ? (v28 === -Infinity ? -Infinity : v28 + (LAS_69j_13_nej ? (LAS_69j_13 || v32 ? Math.min(v30, v33) : v30) : v33)) : -Infinity
  s[519] = LAS_69j_5
  const LAS_69j_5_hoej = s[125] ? (v29 === Infinity ? Infinity : v29 + (LAS_69j_13_nej ? v31 : 0)) : Infinity
  s[520] = LAS_69j_5_hoej
  const LAS_69j_5_er = s[125] && (!s[125] || LAS_69j_9_er && (LAS_69j_7 || LAS_69j_7_nej || v20) && (LAS_69j_8 || LAS_69j_8_nej || v26) && (LAS_69j_13_nej || LAS_69j_13 || v32))
  s[521] = LAS_69j_5_er
  const LAS_69j_5_ir = !s[125] || !s[125] || LAS_69j_9_ir || !s[125] && !(v18 === v19 && v18 === 0) || LAS_69j_8_ir && !(v24 === v25 && v24 === 0) || LAS_69j_13_ir && !(v30 === v31 && v30 === 0)
  s[522] = LAS_69j_5_ir
  // LAS.69j.5.modtager: Retten til forløbet består, selv om intet udbetales (LAS § 69 j, stk. 5)
  const v38 = !s[172] || f.harFrasagtYdelsen === false
  const v39 = s[125] && f.erIJobafklaring
  s[1022] = v39
  const LAS_69j_5_modtager = v39 && (!s[125] || v38)
  s[523] = LAS_69j_5_modtager
  const LAS_69j_5_modtager_nej = v39 && (!s[125] || !v38)
  s[524] = LAS_69j_5_modtager_nej
  const LAS_69j_5_modtager_ir = !v39 || !s[125]
  s[525] = LAS_69j_5_modtager_ir
  // LAS.69j.11: Optjent ferie kan holdes før de 12 måneder (LAS § 69 j, stk. 11)
  const v43 = f.vurderingsdato >= 16941 /* 2016-05-20 */
  s[1024] = v43
  const v44 = f.ugerMedFeriegodtgoerelse <= 0
  const LAS_69j_11 = s[0] && (!v43 || !v44)
  s[536] = LAS_69j_11
  const LAS_69j_11_nej = s[0] && (!v43 || v44)
  s[537] = LAS_69j_11_nej
  const LAS_69j_11_ir = !s[0] || !v43
  s[538] = LAS_69j_11_ir
  // LAS.69j.udbetales: Ressourceforløbsydelse til udbetaling i jobafklaringsforløb (LAS § 69 j, stk. 5)
  const v48 = s[173] === Infinity
  const v49 = -LAS_69j_5_hoej === -Infinity
  const v50 = s[174] === -Infinity
  const v51 = -LAS_69j_5 === Infinity
  const v52 = v48 && v49 || v50 && v51
  const LAS_69j_udbetales = s[125] ? Math.max(0, v50 || v49 ? -Infinity : s[174] - LAS_69j_5_hoej) : -Infinity
  s[542] = LAS_69j_udbetales
  const LAS_69j_udbetales_hoej = s[125] ? Math.max(0, v48 || v51 ? Infinity : s[173] - LAS_69j_5) : Infinity
  s[543] = LAS_69j_udbetales_hoej
  const LAS_69j_udbetales_er = s[125] && (!s[125] || s[175] && LAS_69j_5_er && !(v52 && (!s[175] || !s[176] && s[174] === s[173]) && (!LAS_69j_5_er || !LAS_69j_5_ir && LAS_69j_5 === LAS_69j_5_hoej)))
  s[544] = LAS_69j_udbetales_er
  const LAS_69j_udbetales_ir = !s[125] || !s[125] || s[176] || LAS_69j_5_ir || v52
  s[545] = LAS_69j_udbetales_ir
  // LAS.69k.6: Uger ferie med ydelse (LAS § 69 k, stk. 6)
  const v57 = Math.max(0, 35 - f.ugerMedFeriegodtgoerelse - f.ferieMedYdelseHoldt)
  const v58 = !s[0] && v57 <= 0
  const v59 = s[177] ? 0 : v57
  const LAS_69k_6 = s[0] ? (s[178] ? (s[177] || v58 ? Math.min(v57, v59) : v57) : v59) : -Infinity
  s[546] = LAS_69k_6
  const LAS_69k_6_hoej = s[0] ? (s[178] ? v57 : 0) : Infinity
  s[547] = LAS_69k_6_hoej
  const LAS_69k_6_er = s[0] && (!s[0] || s[178] || s[177] || v58)
  s[548] = LAS_69k_6_er
  // LAS.69k.6.senest: Ferie med ydelse skal være holdt (LAS § 69 k, stk. 6)
  const v63 = shiftDays(shiftMonths(shiftDays(f.tolvMaanederNaaetDen, 1), 12), -1)
  const LAS_69k_6_senest = s[0] ? v63 : FIRST_DAY
  s[551] = LAS_69k_6_senest
  const LAS_69k_6_senest_hoej = s[0] ? v63 : NEVER
  s[552] = LAS_69k_6_senest_hoej
  // LAS.69k.6.aftale: Du kan holde ferien med ydelse (LAS § 69 k, stk. 6)
  const v66 = LAS_69k_6_er && LAS_69k_6_hoej > 0
  s[1025] = v66
  const v67 = LAS_69k_6_er && LAS_69k_6 <= 0
  s[1026] = v67
  const v68 = s[0] && LAS_69k_6_senest_hoej >= f.vurderingsdato
  s[1027] = v68
  const v69 = s[0] && LAS_69k_6_senest < f.vurderingsdato
  s[1028] = v69
  const LAS_69k_6_aftale = s[0] && (!s[0] || (v66 || !s[0]) && (v68 || !s[0]) && f.ferienErAftalt)
  s[549] = LAS_69k_6_aftale
  const LAS_69k_6_aftale_nej = s[0] && (!s[0] || v67 || v69 || f.ferienErAftalt === false)
  s[550] = LAS_69k_6_aftale_nej
  // LOV1750.21.revalidering: Din revalidering fortsætter efter de gamle regler (lov 1750/2025 § 21)
  const v72 = !s[115] || f.revalideringBevilgetDen < 20485 /* 2026-02-01 */
  const LOV1750_21_revalidering = f.revalideringErBevilget && (!s[1] || v72)
  s[576] = LOV1750_21_revalidering
  const LOV1750_21_revalidering_nej = f.revalideringErBevilget && (!s[1] || !v72)
  s[577] = LOV1750_21_revalidering_nej
  const LOV1750_21_revalidering_ir = f.revalideringErBevilget === false || !s[1]
  s[182] = LOV1750_21_revalidering_ir
  // LAS.70.1: Ret til revalideringsydelse (LAS § 70)
  const v76 = f.betydeligeBegraensninger || f.saerligtBegraensedeErhvervsmuligheder
  s[1030] = v76
  const v77 = f.netopForladtSkolen && f.kanKlareSigMedSU && !v76
  s[1029] = v77
  const LAS_70_1 = f.revalideringErBevilget && (!s[1] || (LOV1750_21_revalidering || LOV1750_21_revalidering_ir) && f.foelgerRevalideringsplanen && f.leveomkostningerDaekkesAndetsteds === false && !v77)
  s[183] = LAS_70_1
  const LAS_70_1_nej = f.revalideringErBevilget && (!s[1] || LOV1750_21_revalidering_nej || f.foelgerRevalideringsplanen === false || f.leveomkostningerDaekkesAndetsteds || v77)
  s[181] = LAS_70_1_nej
}

function svar_14(f, s) {
  // LAS.70.1.3: Løn efter overenskomst under revalidering (LAS § 70, stk. 1, nr. 3)
  const v0 = f.vurderingsdato >= 15395 /* 2012-02-25 */
  s[1031] = v0
  const v1 = v0 && !s[179]
  const LAS_70_1_3 = f.revalideringErBevilget && (!s[1] || v0 || f.saerligeForholdForLoen)
  s[555] = LAS_70_1_3
  const LAS_70_1_3_nej = f.revalideringErBevilget && (!s[1] || !v0 && f.saerligeForholdForLoen === false || v1)
  s[556] = LAS_70_1_3_nej
  const LAS_70_1_3_ir = f.revalideringErBevilget === false || !s[1] || v1
  s[557] = LAS_70_1_3_ir
  // LAS.71.1: Revalideringsydelsen pr. måned (LAS § 71, stk. 1-2)
  const v5 = f.vurderingsdato >= 15394 /* 2012-02-24 */
  s[433] = v5
  const v6 = f.vurderingsdato >= shiftMonths(f.foedselsdag, 360)
  s[1037] = v6
  const v7 = f.vurderingsdato <= 14974 /* 2010-12-31 */ || s[118]
  const v8 = SATS_8(f.vurderingsdato)
  const v9 = v7 ? -Infinity : v8
  const v10 = v7 ? Infinity : v8
  const v11 = SATS_9(f.vurderingsdato)
  const v12 = SATS_10(f.vurderingsdato)
  const v13 = SATS_11(f.vurderingsdato)
  const v14 = f.psykiskLidelseNaevntILoven && f.forsoergelsespligtUdenForHjemmet
  s[1041] = v14
  const v15 = SATS_12(f.vurderingsdato)
  const v16 = SATS_13(f.vurderingsdato)
  const v17 = f.psykiskLidelseNaevntILoven && f.borHosForaeldre === false
  s[1042] = v17
  const v18 = SATS_14(f.vurderingsdato)
  const v19 = SATS_15(f.vurderingsdato)
  const v20 = SATS_16(f.vurderingsdato)
  const v21 = v6 ? v9 : f.forsoergerEgetBarnIHjemmet ? (v7 ? -Infinity : v11) : s[180] ? (f.forsoergelsespligtUdenForHjemmet ? (v7 ? -Infinity : v12) : v7 ? -Infinity : v13) : v14 ? (v7 ? -Infinity : v15) : f.gravidEfter12Uge ? (v7 ? -Infinity : v16) : v17 ? (v7 ? -Infinity : v18) : f.borHosForaeldre ? (v7 ? -Infinity : v19) : v7 ? -Infinity : v20
  const v22 = v6 ? v10 : f.forsoergerEgetBarnIHjemmet ? (v7 ? Infinity : v11) : s[180] ? (f.forsoergelsespligtUdenForHjemmet ? (v7 ? Infinity : v12) : v7 ? Infinity : v13) : v14 ? (v7 ? Infinity : v15) : f.gravidEfter12Uge ? (v7 ? Infinity : v16) : v17 ? (v7 ? Infinity : v18) : f.borHosForaeldre ? (v7 ? Infinity : v19) : v7 ? Infinity : v20
  const v23 = f.revalideringBevilgetDen <= 14974 /* 2010-12-31 */ || f.revalideringBevilgetDen >= 20819 /* 2027-01-01 */
  s[1040] = v23
  const v24 = SATS_17(f.revalideringBevilgetDen)
  const v25 = (v23 ? -Infinity : v24) >= f.indtaegtFoerRevalidering
  s[1038] = v25
  const v26 = (v23 ? Infinity : v24) >= f.indtaegtFoerRevalidering
  s[1039] = v26
  const v27 = v6 || f.forsoergerEgetBarnIHjemmet || v26
  s[1036] = v27
  const v28 = !v6 && f.forsoergerEgetBarnIHjemmet === false && (!v25 || v23)
  s[1035] = v28
  const v29 = v28 && !v27
  s[434] = v29
  const LAS_71_1 = v5 ? (v28 ? (v29 ? v9 : Math.min(v9, v21)) : v21) : -Infinity
  s[561] = LAS_71_1
  const LAS_71_1_hoej = v5 ? (v28 ? (v29 ? v10 : Math.max(v10, v22)) : v22) : Infinity
  s[562] = LAS_71_1_hoej
  const v32 = s[181] || s[182]
  const LAS_71_1_ir = s[183] && (!v5 || v28 && v7 || !v29 && v7) || v32
  s[563] = LAS_71_1_ir
  // LAS.70.4: Tilskud, når elevlønnen er lavere end ydelsen (LAS § 70, stk. 4)
  const LAS_70_4 = s[1] ? Math.max(0, LAS_71_1 === -Infinity ? -Infinity : LAS_71_1 - f.elevloenPrMaaned) : -Infinity
  s[558] = LAS_70_4
  const LAS_70_4_hoej = s[1] ? Math.max(0, LAS_71_1_hoej === Infinity ? Infinity : LAS_71_1_hoej - f.elevloenPrMaaned) : Infinity
  s[559] = LAS_70_4_hoej
  const LAS_70_4_ir = s[183] && (!s[1] || LAS_71_1_ir) || v32
  s[560] = LAS_70_4_ir
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
  s[564] = LAS_71_3
  const LAS_71_3_hoej = v5 ? Math.max(0, Math.min(f.bidragPrMaaned, v40 || v43 ? Infinity : v39 - LAS_71_1)) : Infinity
  s[565] = LAS_71_3_hoej
  const v47 = f.forsoergelsespligtUdenForHjemmet || f.borHosForaeldre === false
  s[1049] = v47
  const v48 = f.psykiskLidelseNaevntILoven && v47
  s[1048] = v48
  const v49 = !s[180] && f.forsoergerEgetBarnIHjemmet === false && f.gravidEfter12Uge === false && !v48
  s[1047] = v49
  const v50 = s[181] || !v49
  s[1045] = v50
  const v51 = (s[183] || s[182]) && v49
  s[1044] = v51
  const LAS_71_3_er = v51 && (!v5 || s[183] && !(v44 && !v7 && v38 === v39 && (!s[183] || !LAS_71_1_ir && LAS_71_1 === LAS_71_1_hoej)))
  s[566] = LAS_71_3_er
  const LAS_71_3_ir = v51 && (!v5 || v7 || LAS_71_1_ir || v44) || v50
  s[567] = LAS_71_3_ir
  // LAS.71.6: Du beholder din hidtidige ydelse under forrevalidering (LAS § 71, stk. 6)
  const LAS_71_6_ir = !s[1] || s[184] || !s[1]
  s[568] = LAS_71_6_ir
  // LAS.73b: Ydelsen bevares, mens du er væk (LAS § 73 b)
  const v55 = f.kortvarigAfbrydelseUdenBetydning || f.fravaerVedBarselIRevalidering
  const LAS_73b = f.revalideringErBevilget && (!s[1] || v55)
  s[569] = LAS_73b
  const LAS_73b_nej = f.revalideringErBevilget && (!s[1] || !v55)
  s[570] = LAS_73b_nej
  // LAS.73f.1: Nedsættelse for andet arbejde, pr. år (LAS § 73 f, stk. 1)
  const v58 = Math.max(0, f.andenArbejdsindtaegtOmAaret - 1200000)
  const LAS_73f_1 = s[1] ? v58 : -Infinity
  s[571] = LAS_73f_1
  const LAS_73f_1_hoej = s[1] ? v58 : Infinity
  s[572] = LAS_73f_1_hoej
  // LOV1750.21.8: Dit ressourceforløb fortsætter efter de gamle regler (lov 1750/2025 § 21, stk. 8)
  const v61 = s[0] && (!s[115] || s[185])
  const LOV1750_21_8 = f.ressourceforloebErBevilget && (!s[1] || v61)
  s[573] = LOV1750_21_8
  const LOV1750_21_8_nej = f.ressourceforloebErBevilget && (!s[1] || !v61)
  s[574] = LOV1750_21_8_nej
  const LOV1750_21_8_ir = f.ressourceforloebErBevilget === false || !s[1]
  s[575] = LOV1750_21_8_ir
  // SDL.2.1: Hvem kan få sygedagpenge (SDL § 2, stk. 1)
  const SDL_2_1 = s[67] || s[92] && (s[69] || s[87] || s[93] || f.arbejdsskade || s[186])
  s[581] = SDL_2_1
  const SDL_2_1_nej = s[67] || s[92] && !s[69] && !s[87] && !s[93] && f.arbejdsskade === false && s[187]
  s[582] = SDL_2_1_nej
  // SDL.2: Ret til sygedagpenge (SDL § 2)
  const v67 = s[188] && s[189] >= f.vurderingsdato
  s[1055] = v67
  const v68 = s[188] && s[190] < f.vurderingsdato
  s[1056] = v68
  const v69 = s[75] || v68
  s[1054] = v69
  const v70 = s[191] && (v67 || s[192]) && (s[74] || v67)
  s[1053] = v70
  const v71 = v70 || s[193]
  s[1051] = v71
  const v72 = (v69 || s[73]) && (s[194] || s[73]) && (v69 || s[194])
  s[1052] = v72
  const SDL_2 = s[67] || s[92] && (SDL_2_1 || s[73]) && (v71 || s[73]) && s[195] && s[196] && (SDL_2_1 || v71 || s[197] || s[94])
  s[578] = SDL_2
  const SDL_2_nej = s[67] || s[92] && (SDL_2_1_nej || v72 || s[198] || s[100])
  s[579] = SDL_2_nej
  const SDL_2_ir = s[67] || s[92] && s[73] && !s[1] || s[68]
  s[580] = SDL_2_ir
  // SDL.7.1.ferieaftale: Ferien kan aftales med kommunen (SDL § 7, stk. 1)
  const v76 = f.feriePasserMedForloebet && f.ferieIndenForFerieloven
  const SDL_7_1_ferieaftale = !s[1] || v76
  s[586] = SDL_7_1_ferieaftale
  const SDL_7_1_ferieaftale_nej = !s[1] || !v76
  s[587] = SDL_7_1_ferieaftale_nej
}

function svar_15(f, s) {
  // SDL.7.1.genoptagelse: Sygedagpenge igen efter ferien fra (SDL § 7, stk. 1)
  const v0 = periods(f.afbrydelser, (r_afbrydelser) => r_afbrydelser.slags === 'ferie')
  const v1 = runEnd(v0, f.vurderingsdato)
  const v2 = shiftDays(v1 < 2147483647 || v1 === 2147483647 ? v1 : FIRST_DAY, 1)
  const SDL_7_1_genoptagelse = s[1] ? v2 : FIRST_DAY
  s[588] = SDL_7_1_genoptagelse
  const SDL_7_1_genoptagelse_hoej = s[1] ? v2 : NEVER
  s[589] = SDL_7_1_genoptagelse_hoej
  const SDL_7_1_genoptagelse_ir = f.ferieAftalt === false || !s[1]
  s[590] = SDL_7_1_genoptagelse_ir
  // SDL.7.1.ny: Ferien gør det til en ny sygemelding (SDL § 7, stk. 1)
  const SDL_7_1_ny = !s[1] || f.ferieAftalt === false
  s[591] = SDL_7_1_ny
  const SDL_7_1_ny_nej = !s[1] || f.ferieAftalt
  s[592] = SDL_7_1_ny_nej
  // SDL.7.3: Fra hvornår arbejdsevnen ses bredere (SDL § 7, stk. 3)
  const v8 = shiftMonths(s[63], 3)
  s[235] = v8
  const v9 = shiftMonths(s[65], 3)
  s[236] = v9
  const v10 = f.saerligeGrundeTilAndetTidspunkt || !s[5]
  const v11 = f.saerligeGrundeTilAndetTidspunkt === false && s[7]
  const SDL_7_3 = s[67] ? FIRST_DAY : f.saerligeGrundeTilAndetTidspunkt ? f.bredVurderingsdag : v8
  s[595] = SDL_7_3
  const SDL_7_3_hoej = s[67] ? NEVER : f.saerligeGrundeTilAndetTidspunkt ? f.bredVurderingsdag : v9
  s[596] = SDL_7_3_hoej
  const v14 = f.persongruppe === 'loenmodtager' || f.persongruppe === 'selvstaendig'
  s[435] = v14
  const SDL_7_3_er = v14 && (s[67] || s[76] && v10 || s[77] && v10)
  s[597] = SDL_7_3_er
  const SDL_7_3_ir = !v14 || s[67] || s[76] && v11 || s[77] && v11 || s[68]
  s[598] = SDL_7_3_ir
  // SDL.7.5: Stop, når helbredet er stationært (SDL § 7, stk. 5, 2. pkt.)
  const v17 = !s[0] && f.helbredetErStationaert && f.arbejdsevnenErAfklaret && f.berettigetTilRevalidering === false && f.berettigetTilFleksjob === false && f.berettigetTilFoertidspension === false || s[0] && f.helbredetErStationaert && f.arbejdsevnenErAfklaret && f.berettigetTilRevalidering === false && f.berettigetTilFleksjob === false && f.berettigetTilFoertidspension === false && f.berettigetTilRessourceforloeb === false
  const SDL_7_5 = !s[1] || v17
  s[599] = SDL_7_5
  const SDL_7_5_nej = !s[1] || !v17
  s[600] = SDL_7_5_nej
  // SDL.7a.1: Arbejdsgiverens samtale skal være holdt (SDL § 7 a, stk. 1-3)
  const v20 = !s[5] && s[64] && s[63] <= 14612 /* 2010-01-03 */
  const v21 = !s[5] && s[65] >= 14613 /* 2010-01-04 */ && s[199]
  const v22 = allPeriods(f.fravaer)
  const v23 = runStart(v22, f.vurderingsdato)
  const v24 = v23 < 2147483647 || v23 === 2147483647 ? v23 : FIRST_DAY
  const v25 = shiftDays(v24, 56) >= f.fratraedelsesdag
  s[1062] = v25
  const v26 = f.fratraeder && v25
  s[1061] = v26
  const v27 = v26 ? NEVER : shiftDays(v24, 28)
  const SDL_7a_1 = s[67] ? FIRST_DAY : v21 || s[77] ? v27 : NEVER
  s[601] = SDL_7a_1
  const SDL_7a_1_hoej = s[67] ? NEVER : v20 ? NEVER : v27
  s[602] = SDL_7a_1_hoej
  const SDL_7a_1_er = s[69] && (s[67] || v20 || v21 || s[77])
  s[603] = SDL_7a_1_er
  const SDL_7a_1_ir = !s[69] || s[73]
  s[410] = SDL_7a_1_ir
  // SDL.7c: Tidlig opfølgning (SDL § 7 c, stk. 1)
  const v32 = f.vurderingsdato >= 16440 /* 2015-01-05 */
  s[209] = v32
  const v33 = f.tidligOpfoelgningOensketAf === 'arbejdsgiver'
  s[1064] = v33
  const v34 = shiftDays(s[63], 35)
  s[355] = v34
  const v35 = shiftDays(s[65], 35)
  s[356] = v35
  const v36 = !s[5] && shiftDays(v35, -1) >= f.tidligOpfoelgningBedtOm
  s[1065] = v36
  const v37 = !s[5] && shiftDays(v34, -1) < f.tidligOpfoelgningBedtOm
  s[1066] = v37
  const v38 = f.tidligOpfoelgningOensketAf === 'sygemeldt'
  s[1067] = v38
  const v39 = v38 && f.ventesRaskInden8Uger === false
  const SDL_7c = v32 && (!v32 || v33 && f.ventesRaskInden8Uger === false && (v36 || s[7]) && f.oenskerTidligOpfoelgning || !v33 && v39)
  s[207] = SDL_7c
  const SDL_7c_nej = v32 && (!v32 || v33 && (f.ventesRaskInden8Uger || v37 || f.oenskerTidligOpfoelgning === false) || !v33 && !v39)
  s[208] = SDL_7c_nej
  // SDL.10a: Der skal udfyldes et oplysningsskema (SDL § 10 a)
  const v42 = !s[116] || !(f.fikSygedagpengeVedLivstruende && f.sagenErBelyst)
  const SDL_10a = !s[1] || v42
  s[605] = SDL_10a
  const SDL_10a_nej = !s[1] || !v42
  s[606] = SDL_10a_nej
  // SDL.11.3: Oplysningsskemaet skal være besvaret (SDL § 11, stk. 3)
  const v45 = f.oplysningsskemaSendt >= 13332 /* 2006-07-03 */
  s[609] = v45
  const v46 = shiftDays(f.oplysningsskemaSendt, 8)
  const SDL_11_3 = v45 ? v46 : FIRST_DAY
  s[607] = SDL_11_3
  const SDL_11_3_hoej = v45 ? v46 : NEVER
  s[608] = SDL_11_3_hoej
  // SDL.12.1.1: Kategori 1 (SDL § 12, stk. 1, nr. 1)
  const v49 = shiftDays(shiftDays(s[63], 56), -1)
  s[202] = v49
  const v50 = shiftDays(shiftDays(s[65], 56), -1)
  s[203] = v50
  const v51 = !s[5] && v50 >= f.forventetRask
  s[1071] = v51
  const v52 = !s[5] && v49 < f.forventetRask
  s[1072] = v52
  const v53 = !s[5] && v50 >= f.vurderingsdato
  s[1073] = v53
  const v54 = !s[5] && v49 < f.vurderingsdato
  s[1074] = v54
  const v55 = v52 || v54
  s[1075] = v55
  const v56 = (v51 || s[7]) && (v53 || s[7]) && (v51 || v53)
  s[1076] = v56
  const v57 = f.vurderingsdato >= 20635 /* 2026-07-01 */
  s[200] = v57
  const v58 = !v57 && s[7]
  const SDL_12_1_1 = !s[1] || !v32 && f.tilbagevendenForestaar || v32 && !v57 && v56
  s[206] = SDL_12_1_1
  const SDL_12_1_1_nej = !s[1] || !v32 && f.tilbagevendenForestaar === false || v32 && (v57 || v55)
  s[204] = SDL_12_1_1_nej
  const SDL_12_1_1_ir = !s[1] || v32 && v58
  s[205] = SDL_12_1_1_ir
  // SDL.11a.1: Lægeattest før den første samtale (SDL § 11 a, stk. 1)
  const SDL_11a_1 = !s[1] || !v32 && f.laegeattestNoedvendig || v32 && (!s[172] && SDL_12_1_1_nej || s[172] && f.laegeattestNoedvendig)
  s[610] = SDL_11a_1
  const SDL_11a_1_nej = !s[1] || !v32 && f.laegeattestNoedvendig === false || v32 && (!s[172] && SDL_12_1_1 || s[172] && f.laegeattestNoedvendig === false)
  s[611] = SDL_11a_1_nej
  const SDL_11a_1_ir = !s[1] || v32 && !s[172] && SDL_12_1_1_ir
  s[612] = SDL_11a_1_ir
  // SDL.12.1.2: Kategori 2 (SDL § 12, stk. 1, nr. 2)
  const v65 = f.vurderingsdato >= 20089 /* 2025-01-01 */
  s[201] = v65
  const v66 = f.tilbagevendenForestaar === false && f.risikoForLangtForloeb
  const v67 = v55 || s[7]
  const SDL_12_1_2 = !s[1] || !v32 && v66 || v32 && (!v65 && v67 && f.behovForTvaerfagligIndsats === false || v65 && !v57 && v55)
  s[239] = SDL_12_1_2
  const SDL_12_1_2_nej = !s[1] || !v32 && !v66 || v32 && (!v65 && (v56 || f.behovForTvaerfagligIndsats) || v65 && (v57 || v56))
  s[234] = SDL_12_1_2_nej
  const SDL_12_1_2_ir = !s[1] || v32 && v65 && v58
  s[233] = SDL_12_1_2_ir
  // SDL.12.1.3: Kategori 3 (SDL § 12, stk. 1, nr. 3)
  const v71 = f.tilbagevendenForestaar === false && f.risikoForLangtForloeb === false
  const SDL_12_1_3 = !s[1] || !v32 && v71 || v32 && !v65 && v67 && f.behovForTvaerfagligIndsats
  s[613] = SDL_12_1_3
  const SDL_12_1_3_nej = !s[1] || !v32 && !v71 || v32 && (v65 || v56 || f.behovForTvaerfagligIndsats === false)
  s[614] = SDL_12_1_3_nej
}

function svar_16(f, s) {
  // SDL.13f.1: Ingen opfølgning i et kortere forløb (SDL § 13 f, stk. 1-3)
  const v0 = f.fratraedelsesdag >= f.vurderingsdato
  s[1083] = v0
  const v1 = f.fratraeder && !v0
  s[1082] = v1
  const v2 = s[69] && !v1
  s[1081] = v2
  const v3 = f.holdteSamtaler >= 1
  s[240] = v3
  const v4 = shiftDays(shiftDays(f.foersteOpfoelgningssamtale, 91), -1)
  s[242] = v4
  const v5 = v4 >= f.forventetRask
  s[1084] = v5
  const v6 = v4 >= f.vurderingsdato
  s[1085] = v6
  const v7 = v2 && v3 && f.forudsigeligtForloeb && v5 && v6
  s[232] = v7
  const v8 = shiftDays(shiftDays(s[63], 182), -1)
  s[241] = v8
  const v9 = shiftDays(shiftDays(s[65], 182), -1)
  s[243] = v9
  const v10 = !s[5] && v9 >= f.forventetRask
  s[1088] = v10
  const v11 = !s[5] && v8 < f.forventetRask
  s[1089] = v11
  const v12 = !v2 || v11 || f.opfoelgningOenskes
  s[1087] = v12
  const v13 = v2 && (v10 || s[7]) && f.opfoelgningOenskes === false
  s[1086] = v13
  const v14 = !s[5] && v9 >= f.vurderingsdato
  s[1090] = v14
  const v15 = !s[5] && v8 < f.vurderingsdato
  s[1091] = v15
  const v16 = v12 || f.opfoelgningAlligevel || v15
  s[212] = v16
  const v17 = v13 && f.opfoelgningAlligevel === false && (v14 || s[7])
  s[213] = v17
  const v18 = !s[5] && s[63] < 20635 /* 2026-07-01 */
  s[1079] = v18
  const v19 = !s[5] && s[65] >= 20635 /* 2026-07-01 */
  s[1080] = v19
  const v20 = !s[200] || v19
  s[1078] = v20
  const v21 = s[200] && (v18 || s[7])
  s[214] = v21
  const v22 = v21 && !v20
  s[215] = v22
  const SDL_13f_1 = s[201] && (v21 && (v7 || v17) || !v22 && (!s[201] || !s[200] && v7 || s[200] && v17))
  s[211] = SDL_13f_1
  const SDL_13f_1_nej = s[201] && (v21 && (!v7 || v16) || !v22 && (!s[201] || !s[200] && !v7 || s[200] && v16))
  s[210] = SDL_13f_1_nej
}

function svar_17(f, s) {
  // SDL.13b.1: Den første samtale skal være holdt (SDL § 13 b, stk. 1-3)
  const v0 = shiftDays(f.tidligOpfoelgningBedtOm, 14)
  const v1 = Math.min(s[202], v0)
  const v2 = Math.min(s[203], v0)
  const v3 = s[5] || !s[7] && s[202] === s[203]
  const v4 = s[204] && !s[5]
  const v5 = s[205] && !s[5] && s[203] >= NEVER
  const v6 = v4 || v5 ? (v4 ? s[202] : NEVER) : NEVER
  const v7 = s[206] ? NEVER : s[203]
  const v8 = s[206] || v4 || v5
  const v9 = s[204] && s[7] || s[205] && !(v3 && !s[5] && s[202] === NEVER)
  const v10 = Math.max(v1, v6)
  const v11 = Math.min(v2, v7)
  const v12 = s[5] || !s[7] && v1 === v2
  const v13 = s[207] && !s[5]
  const v14 = s[208] && v8
  const v15 = !s[209] && !s[5] && v8 && v11 >= v10
  const v16 = v14 || v15
  const v17 = v14 ? (v15 ? Math.min(v6, v10) : v6) : v10
  const v18 = v13 ? (v16 ? Math.min(v1, v17) : v1) : v17
  const v19 = v14 ? (v15 ? Math.max(v7, v11) : v7) : v11
  const v20 = v13 ? (v16 ? Math.max(v2, v19) : v2) : v19
  const v21 = v13 || v14 || v15
  const v22 = s[207] && s[7]
  const v23 = v22 || s[208] && v9 || !s[209] && s[7] && v9 || !s[209] && !(v12 && (!v8 || !v9 && v6 === v7) && (!s[5] && v8 || s[5] && !v8) && (s[5] || v1 === v6))
  s[222] = v23
  const v24 = shiftMonths(s[63], 6)
  s[334] = v24
  const v25 = shiftMonths(s[65], 6)
  s[333] = v25
  const v26 = shiftDays(v24, -1)
  s[237] = v26
  const v27 = shiftDays(v25, -1)
  s[238] = v27
  const v28 = Math.min(v0, v26)
  const v29 = Math.min(v0, v27)
  const v30 = Math.max(v26, v28)
  const v31 = Math.min(v27, v29)
  const v32 = s[208] && !s[5]
  const v33 = !s[209] && !s[5] && v31 >= v30
  const v34 = v32 || v33
  const v35 = v32 ? (v33 ? Math.min(v26, v30) : v26) : v30
  const v36 = v13 ? (v34 ? Math.min(v28, v35) : v28) : v35
  s[227] = v36
  const v37 = v32 ? (v33 ? Math.max(v27, v31) : v27) : v31
  const v38 = v13 ? (v34 ? Math.max(v29, v37) : v29) : v37
  s[228] = v38
  const v39 = v13 || v32 || v33
  s[226] = v39
  const v40 = s[208] && s[7]
  const v41 = !s[209] && s[7]
  s[225] = v41
  const v42 = v22 || v40 || v41 || !s[209] && !((s[5] || !s[7] && v28 === v29) && (s[5] || !s[7] && v26 === v27) && (s[5] || v26 === v28))
  s[223] = v42
  const v43 = s[210] && v39
  const v44 = !s[201] && v39 && v38 >= NEVER
  const v45 = v43 || v44 ? (v43 ? v36 : NEVER) : NEVER
  const v46 = s[211] ? NEVER : v38
  const v47 = s[211] || v43 || v44
  const v48 = Math.max(s[202], v1)
  const v49 = Math.min(s[203], v2)
  const v50 = !s[209] && !s[5] && v49 >= v48
  const v51 = v32 || v50
  const v52 = v32 ? (v50 ? Math.min(s[202], v48) : s[202]) : v48
  const v53 = v13 ? (v51 ? Math.min(v1, v52) : v1) : v52
  s[230] = v53
  const v54 = v32 ? (v50 ? Math.max(s[203], v49) : s[203]) : v49
  const v55 = v13 ? (v51 ? Math.max(v2, v54) : v2) : v54
  s[231] = v55
  const v56 = v13 || v32 || v50
  s[229] = v56
  const v57 = v22 || v40 || v41 || !s[209] && !(v12 && v3 && (s[5] || s[202] === v1))
  s[224] = v57
  const v58 = s[210] && v56
  const v59 = !s[201] && v56 && v55 >= NEVER
  const v60 = v58 || v59 ? (v58 ? v53 : NEVER) : NEVER
  const v61 = s[211] ? NEVER : v55
  const v62 = s[211] || v58 || v59
  const v63 = s[1] ? (s[209] ? (s[200] ? (v47 ? (v62 ? Math.min(v45, v60) : v45) : v60) : v18) : s[202]) : FIRST_DAY
  s[218] = v63
  const v64 = s[1] ? (s[209] ? (s[200] ? (v47 ? (v62 ? Math.max(v46, v61) : v46) : v61) : v20) : s[203]) : NEVER
  s[220] = v64
  const v65 = s[212] && v39
  const v66 = s[213] || v65
  const v67 = v65 ? v36 : NEVER
  const v68 = s[213] ? NEVER : v38
  const v69 = s[212] && v56
  const v70 = s[213] || v69
  const v71 = v69 ? v53 : NEVER
  const v72 = s[213] ? NEVER : v55
  const v73 = v66 || v70
  const v74 = v66 ? (v70 ? Math.min(v67, v71) : v67) : v71
  const v75 = v21 ? (v73 ? Math.min(v18, v74) : v18) : v74
  s[219] = v75
  const v76 = v66 ? (v70 ? Math.max(v68, v72) : v68) : v72
  const v77 = v21 ? (v73 ? Math.max(v20, v76) : v20) : v76
  s[221] = v77
  const v78 = s[214] && (v21 || v66 || v70)
  s[216] = v78
  const v79 = !s[215] && (!s[1] || !s[209] && !s[5] || s[209] && (!s[200] && v21 || s[200] && (v47 || v62)))
  s[217] = v79
}

function svar_18(f, s) {
  // SDL.13b.1: Den første samtale skal være holdt (SDL § 13 b, stk. 1-3)
  const SDL_13b_1_er = s[216] || s[217]
  s[617] = SDL_13b_1_er
  const SDL_13b_1 = s[216] ? (s[217] ? Math.min(s[218], s[219]) : s[219]) : s[218]
  s[615] = SDL_13b_1
  const SDL_13b_1_hoej = s[216] ? (s[217] ? Math.max(s[220], s[221]) : s[221]) : s[220]
  s[616] = SDL_13b_1_hoej
  const SDL_13b_1_ir = s[214] && (s[222] || s[212] && s[223] || s[212] && s[224]) || !s[215] && (!s[1] || s[225] || s[209] && (!s[200] && s[222] || s[200] && (s[210] && s[223] || !s[201] && !((!s[226] || !s[223] && s[227] === s[228]) && s[226] && s[227] === NEVER) || s[210] && s[224] || !s[201] && !((!s[229] || !s[224] && s[230] === s[231]) && s[229] && s[230] === NEVER))))
  s[618] = SDL_13b_1_ir
  // SDL.13b.1.antal: Samtaler i det første halve år (SDL § 13 b, stk. 1, 1. pkt.)
  const v4 = s[206] || s[204]
  const v5 = s[206] ? 0 : 4
  const v6 = s[204] ? 4 : 0
  const v7 = Math.max(1, v5)
  const v8 = Math.min(1, v6)
  const v9 = s[210] && v4
  const v10 = !s[201] && v4 && v8 >= v7
  const v11 = v9 || v10
  const v12 = v9 ? (v10 ? Math.min(v5, v7) : v5) : v7
  const v13 = v9 ? (v10 ? Math.max(v6, v8) : v6) : v8
  const v14 = s[172] ? (s[201] ? (s[200] ? (s[211] ? 0 : 1) : s[211] ? (v11 ? Math.min(1, v12) : 1) : v12) : v5) : -Infinity
  const v15 = s[172] ? (s[201] ? (s[200] ? (s[210] ? 1 : 0) : s[211] ? (v11 ? Math.max(1, v13) : 1) : v13) : v6) : Infinity
  const v16 = s[232] ? 1 : 4
  const v17 = s[213] ? 0 : 1
  const v18 = !s[215] && (!s[172] || !s[201] && v4 || s[201] && (!s[200] && (s[211] || v9 || v10) || s[200] && (s[211] || s[210])))
  const SDL_13b_1_antal = s[214] ? (v18 ? Math.min(v14, v17) : v17) : v14
  s[619] = SDL_13b_1_antal
  const SDL_13b_1_antal_hoej = s[214] ? (v18 ? Math.max(v15, v16) : v16) : v15
  s[620] = SDL_13b_1_antal_hoej
  const SDL_13b_1_antal_er = s[172] && (s[214] || v18)
  s[621] = SDL_13b_1_antal_er
  const SDL_13b_1_antal_ir = !s[172] || !s[215] && (!s[172] || !s[201] && s[205] || s[201] && (!s[200] && (s[210] && s[205] || !s[201] && !((!v4 || !s[205] && v5 === v6) && v4 && v5 === 1)) || s[200] && !s[201]))
  s[622] = SDL_13b_1_antal_ir
  // SDL.13b.1.naeste: Den næste opfølgning skal være sket (SDL § 13 b, stk. 1)
  const v23 = f.vurderingsdato >= 15012 /* 2011-02-07 */
  s[418] = v23
  const v24 = f.vurderingsdato >= 14407 /* 2009-06-12 */
  s[1093] = v24
  const v25 = shiftDays(f.senesteOpfoelgningssamtale, 28)
  const v26 = shiftDays(f.senesteOpfoelgningssamtale, 56)
  const v27 = Math.max(v25, v26)
  const v28 = Math.min(v25, v26)
  const v29 = s[233] && v28 >= v27
  const v30 = s[234] || v29
  const v31 = s[234] ? (v29 ? Math.min(v26, v27) : v26) : v27
  const v32 = s[234] ? (v29 ? Math.max(v26, v28) : v26) : v28
  const v33 = f.holdteSamtaler >= 2
  s[1096] = v33
  const v34 = shiftMonths(f.senesteOpfoelgningssamtale, 3)
  const v35 = v33 || !s[5]
  const v36 = !v33 && s[7]
  const v37 = v33 ? v34 : shiftDays(s[235], -1)
  const v38 = v33 ? v34 : shiftDays(s[236], -1)
  const v39 = Math.max(v25, v37)
  const v40 = Math.min(v25, v38)
  const v41 = s[234] && v35
  const v42 = s[233] && v35 && v40 >= v39
  const v43 = v41 || v42
  const v44 = v41 ? (v42 ? Math.min(v37, v39) : v37) : v39
  const v45 = v41 ? (v42 ? Math.max(v38, v40) : v38) : v40
  const v46 = s[205] && v25 >= NEVER
  const v47 = f.holdteSamtaler >= 4
  s[1095] = v47
  const v48 = v47 || !s[5]
  const v49 = !v47 && s[7]
  const v50 = v47 ? NEVER : s[237]
  const v51 = v47 ? NEVER : s[238]
  const v52 = s[204] && v48
  const v53 = s[205] && v48 && v51 >= NEVER
  const v54 = v52 || v53 ? (v52 ? v50 : NEVER) : NEVER
  const v55 = s[206] ? NEVER : v51
  const v56 = s[206] || v52 || v53
  const v57 = s[204] && v49 || s[205] && !((!v48 || !v49 && v50 === v51) && v48 && v50 === NEVER)
  const v58 = s[210] && v56
  const v59 = !s[201] && v56 && v55 >= NEVER
  const v60 = s[1] ? (v24 ? (v23 ? (s[209] ? (s[172] ? (s[201] ? (s[200] ? NEVER : v58 || v59 ? (v58 ? v54 : NEVER) : NEVER) : v54) : s[204] || v46 ? (s[204] ? v25 : NEVER) : NEVER) : s[239] ? (v43 ? Math.min(v25, v44) : v25) : v44) : FIRST_DAY) : s[239] ? (v30 ? Math.min(v25, v31) : v25) : v31) : FIRST_DAY
  const v61 = s[232] || v48 ? (s[232] ? NEVER : v50) : NEVER
  const v62 = !s[215] && (!s[1] || !v24 && (s[239] || s[234] || v29) || v24 && (!v23 || !s[209] && (s[239] || v41 || v42) || s[209] && (!s[172] && (s[206] || s[204] || v46) || s[172] && (!s[201] && v56 || s[201] && (s[200] || s[211] || v58 || v59)))))
  const SDL_13b_1_naeste = s[214] ? (v62 ? Math.min(v60, v61) : v61) : v60
  s[623] = SDL_13b_1_naeste
  const SDL_13b_1_naeste_hoej = s[214] ? NEVER : s[1] ? (v24 ? (v23 ? (s[209] ? (s[172] ? (s[201] ? (s[200] ? NEVER : s[211] ? NEVER : v55) : v55) : s[206] ? NEVER : v25) : s[239] ? (v43 ? Math.max(v25, v45) : v25) : v45) : NEVER) : s[239] ? (v30 ? Math.max(v25, v32) : v25) : v32) : NEVER
  s[624] = SDL_13b_1_naeste_hoej
  const SDL_13b_1_naeste_er = s[240] && (s[214] || v62)
  s[625] = SDL_13b_1_naeste_er
  const SDL_13b_1_naeste_ir = !s[240] || s[214] && !s[232] && v49 || !s[215] && (!s[1] || !v24 && s[233] && v25 !== v26 || v24 && (!v23 || !s[209] && (s[234] && v36 || s[233] && !((!v35 || !v36 && v37 === v38) && v35 && v25 === v37)) || s[209] && (!s[172] && s[205] && v25 !== NEVER || s[172] && (!s[201] && v57 || s[201] && !s[200] && (s[210] && v57 || !s[201] && !((!v56 || !v57 && v54 === v55) && v56 && v54 === NEVER))))))
  s[626] = SDL_13b_1_naeste_ir
  // SDL.13b.5: Opfølgning uden kontakt (standby) (SDL § 13 b, stk. 5)
  const v67 = f.vurderingsdato >= 15070 /* 2011-04-06 */
  s[1097] = v67
  const v68 = f.vurderingsdato >= 15208 /* 2011-08-22 */
  s[1098] = v68
  const SDL_13b_5 = !v23 || !v67 && f.sygdomForhindrerKontakt || v67 && (!v68 || f.kontaktUhensigtsmaessig)
  s[627] = SDL_13b_5
  const SDL_13b_5_nej = !v23 || !v67 && f.sygdomForhindrerKontakt === false || v67 && (!v68 || f.kontaktUhensigtsmaessig === false)
  s[628] = SDL_13b_5_nej
  const SDL_13b_5_ir = !v23 || v67 && !v68
  s[629] = SDL_13b_5_ir
}

function svar_19(f, s) {
  // SDL.13f.1.dag: Grænsen for de kortere forløb (SDL § 13 f, stk. 1)
  const v0 = s[201] ? (s[200] ? s[241] : s[242]) : FIRST_DAY
  const v1 = s[201] ? (s[200] ? s[243] : s[242]) : NEVER
  const v2 = s[5] ? s[242] : Math.min(s[242], s[241])
  const v3 = s[5] ? s[242] : Math.max(s[242], s[243])
  const v4 = !s[215] && (!s[201] || !s[200] || !s[5])
  const SDL_13f_1_dag = s[214] ? (v4 ? Math.min(v0, v2) : v2) : v0
  s[630] = SDL_13f_1_dag
  const SDL_13f_1_dag_hoej = s[214] ? (v4 ? Math.max(v1, v3) : v3) : v1
  s[631] = SDL_13f_1_dag_hoej
  const SDL_13f_1_dag_er = s[201] && (s[214] || v4)
  s[632] = SDL_13f_1_dag_er
  const SDL_13f_1_dag_ir = !s[201] || s[214] && s[7] || !s[215] && (!s[201] || s[200] && s[7])
  s[633] = SDL_13f_1_dag_ir
  // SDL.21.1.1: Bortfald, når du ikke medvirker (SDL § 21, stk. 1, nr. 1)
  const v9 = f.udebliver && f.rimeligGrund === false
  s[1099] = v9
  const v10 = v9 && f.skriftligtOrienteret
  const SDL_21_1_1 = !s[1] || v10
  s[634] = SDL_21_1_1
  const SDL_21_1_1_nej = !s[1] || !v10
  s[635] = SDL_21_1_1_nej
  // SDL.21a: Du må sige nej til behandlingen (SDL § 21 a)
  const v13 = f.afviser === 'operation' || f.afviser === 'medicin' || f.afviser === 'anden_laegebehandling'
  s[1101] = v13
  const v14 = f.vurderingsdato >= 18078 /* 2019-07-01 */
  s[1100] = v14
  const v15 = f.afviser === 'operation' || f.afviser === 'medicin'
  s[1102] = v15
  const v16 = f.afviser === 'anden_laegebehandling'
  s[1104] = v16
  const v17 = v16 && f.tilsvarendeIndgribende
  s[1103] = v17
  const v18 = s[125] && (!v14 && v13 && f.andenVurderingIndhentet || v14 && (v15 || v17))
  const SDL_21a = !s[1] || v18
  s[649] = SDL_21a
  const SDL_21a_nej = !s[1] || !v18
  s[650] = SDL_21a_nej
  // SDL.21.1.2: Bortfald, når du siger nej til behandling (SDL § 21, stk. 1, nr. 2)
  const v21 = f.afviser === 'operation' || f.afviser === 'medicin' || f.afviser === 'anden_laegebehandling' || f.afviser === 'indlaeggelse'
  s[1108] = v21
  const v22 = v21 && f.noedvendigBehandling
  s[1107] = v22
  const v23 = f.afviser === 'optraening'
  s[1110] = v23
  const v24 = v23 && f.hensigtsmaessigOptraening
  s[1109] = v24
  const v25 = v22 || v24
  s[1106] = v25
  const SDL_21_1_2 = !s[1] || v25 && f.opfordret && (SDL_21a_nej || !s[1]) && f.skriftligtOrienteret
  s[636] = SDL_21_1_2
  const SDL_21_1_2_nej = !s[1] || !v25 || f.opfordret === false || SDL_21a || f.skriftligtOrienteret === false
  s[637] = SDL_21_1_2_nej
  // SDL.21.1.3: Bortfald, når adfærden forhaler helbredelsen (SDL § 21, stk. 1, nr. 3)
  const SDL_21_1_3 = !s[1] || f.forhalerHelbredelsen
  s[638] = SDL_21_1_3
  const SDL_21_1_3_nej = !s[1] || f.forhalerHelbredelsen === false
  s[639] = SDL_21_1_3_nej
  // SDL.21.4.dag: Du skal opfylde betingelserne igen (SDL § 21, stk. 4)
  const v30 = shiftDays(f.underrettetOmBortfald, 28)
  const SDL_21_4_dag = s[1] ? v30 : FIRST_DAY
  s[643] = SDL_21_4_dag
  const SDL_21_4_dag_hoej = s[1] ? v30 : NEVER
  s[644] = SDL_21_4_dag_hoej
  // SDL.21.4: Sygedagpengene bliver genoptaget (SDL § 21, stk. 4)
  const v33 = SDL_21_4_dag_hoej >= f.opfyldtIgen
  s[1113] = v33
  const v34 = SDL_21_4_dag >= f.opfyldtIgen
  s[1114] = v34
  const v35 = f.vurderingsdato >= 15398 /* 2012-02-28 */
  s[1111] = v35
  const v36 = f.vurderingsdato >= 15517 /* 2012-06-26 */
  s[1112] = v36
  const SDL_21_4 = !s[1] || !v35 && v33 || v35 && (!v36 || (v33 || !s[1]) && f.genoptagetFoer === false)
  s[415] = SDL_21_4
  const SDL_21_4_nej = !s[1] || !v35 && !v34 || v35 && (!v36 || !v34 || f.genoptagetFoer)
  s[641] = SDL_21_4_nej
  const SDL_21_4_ir = !s[1] || !v35 && !s[1] || v35 && !v36
  s[642] = SDL_21_4_ir
  // SDL.21.4.fra: Sygedagpengene bliver genoptaget fra (SDL § 21, stk. 4)
  const v40 = shiftDays(f.opfyldtIgen, 1)
  const SDL_21_4_fra = s[1] ? v40 : FIRST_DAY
  s[646] = SDL_21_4_fra
  const SDL_21_4_fra_hoej = s[1] ? v40 : NEVER
  s[647] = SDL_21_4_fra_hoej
  const SDL_21_4_fra_ir = !s[1] || SDL_21_4_nej || SDL_21_4_ir
  s[648] = SDL_21_4_fra_ir
  // SDL.24.1.ophør: Tidligste stop af udbetalingen (SDL § 24, stk. 1)
  const v44 = f.vurderingsdato >= 16688 /* 2015-09-10 */
  s[1115] = v44
  const SDL_24_1_ophoer_er = !v44 || f.ophoerErAfgjort === false || s[244]
  s[653] = SDL_24_1_ophoer_er
  const SDL_24_1_ophoer_ir = !v44 || f.ophoerErAfgjort && s[245]
  s[654] = SDL_24_1_ophoer_ir
  const SDL_24_1_ophoer = v44 ? (f.ophoerErAfgjort ? Math.max(s[246], f.ophoerAfgjortDen) : NEVER) : FIRST_DAY
  s[651] = SDL_24_1_ophoer
  const SDL_24_1_ophoer_hoej = v44 ? (f.ophoerErAfgjort ? Math.max(s[247], f.ophoerAfgjortDen) : NEVER) : NEVER
  s[652] = SDL_24_1_ophoer_hoej
  // SDL.24.1.revurdering: Revurdering før sygedagpengene stopper (SDL § 24, stk. 1)
  const v49 = s[104] && s[108] <= 13331 /* 2006-07-02 */
  const SDL_24_1_revurdering = s[248] && (v49 || s[104] && s[110] >= 16252 /* 2014-07-01 */ && s[108] <= 2147483646)
  s[655] = SDL_24_1_revurdering
  const SDL_24_1_revurdering_nej = s[248] && (v49 || s[104] && s[110] >= 13332 /* 2006-07-03 */ && s[108] <= 16251 /* 2014-06-30 */)
  s[656] = SDL_24_1_revurdering_nej
  const SDL_24_1_revurdering_ir = s[248] && (v49 || s[106] || s[104] && s[110] === NEVER) || s[249] || s[106]
  s[657] = SDL_24_1_revurdering_ir
}

function svar_20(f, s) {
  // SDL.41.1: Første dag for selvstændige (SDL § 41)
  const v0 = f.selvstaendigForsikring === 'foerste_fravaersdag'
  s[363] = v0
  const v1 = f.selvstaendigForsikring === 'tredje_fravaersdag'
  s[365] = v1
  const v2 = shiftDays(s[63], 14)
  s[360] = v2
  const v3 = shiftDays(s[65], 14)
  s[361] = v3
  const v4 = v0 && !s[5] || !v0 && (v1 || !s[5])
  s[368] = v4
  const v5 = v0 && s[7] || !v0 && !v1 && s[7]
  s[373] = v5
  const v6 = v0 ? s[63] : v1 ? f.tredjeFravaersdag : v2
  const v7 = v0 ? s[65] : v1 ? f.tredjeFravaersdag : v3
  const v8 = !s[5] && s[82] && s[63] <= 15397 /* 2012-02-27 */
  const v9 = s[65] >= 15398 /* 2012-02-28 */
  s[367] = v9
  const v10 = s[63] <= 15516 /* 2012-06-25 */
  s[328] = v10
  const v11 = !s[5] && v9 && v10
  const v12 = v0 ? s[63] : v1 ? f.tredjeFravaersdag : f.aftaleForSelvstaendig ? s[63] : v2
  const v13 = v0 ? s[65] : v1 ? f.tredjeFravaersdag : f.aftaleForSelvstaendig ? s[65] : v3
  const v14 = s[65] >= 15517 /* 2012-06-26 */
  s[329] = v14
  const v15 = !s[5] && v14 && s[63] <= 18318 /* 2020-02-26 */
  const v16 = !s[5] && s[65] >= 18319 /* 2020-02-27 */ && s[63] <= 19173 /* 2022-06-30 */
  const v17 = v0 ? s[63] : v1 ? f.tredjeFravaersdag : f.aftaleForSelvstaendig ? s[63] : f.sygMedCovid19 ? s[63] : v2
  const v18 = v0 ? s[65] : v1 ? f.tredjeFravaersdag : f.aftaleForSelvstaendig ? s[65] : f.sygMedCovid19 ? s[65] : v3
  const v19 = !s[5] && s[65] >= 19174 /* 2022-07-01 */ && s[66]
  const v20 = s[76] && v4
  s[370] = v20
  const v21 = v8 && v4
  s[369] = v21
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
  s[753] = SDL_41_1
  const v35 = v24 ? (v25 ? Math.max(v13, v18) : v18) : v13
  const v36 = v23 ? (v26 ? Math.max(v13, v35) : v13) : v35
  const v37 = v22 ? (v28 ? Math.max(v13, v36) : v13) : v36
  const v38 = v21 ? (v30 ? Math.max(v7, v37) : v7) : v37
  const SDL_41_1_hoej = s[67] ? NEVER : v20 ? (v32 ? Math.max(v7, v38) : v7) : v38
  s[754] = SDL_41_1_hoej
  const SDL_41_1_er = s[67] || v20 || v21 || v22 || v23 || v24 || v25
  s[755] = SDL_41_1_er
  const v41 = s[76] && v5
  s[371] = v41
  const v42 = v8 && v5
  s[372] = v42
  const SDL_41_1_ir = s[67] || v41 || v42 || v11 && v5 || v15 && v5 || v16 && v5 || v19 && v5 || s[68]
  s[756] = SDL_41_1_ir
  // SDL.33.1: Første dag, kommunen betaler (SDL § 33)
  const v44 = s[5] || !s[7] && s[63] === s[65]
  s[330] = v44
  const v45 = s[250] && s[251] < NEVER
  s[1121] = v45
  const v46 = s[250] && s[252] >= NEVER
  s[1122] = v46
  const v47 = Math.max(s[63], shiftDays(s[251], 1))
  const v48 = Math.max(s[65], shiftDays(s[252], 1))
  const v49 = s[250] && !s[5]
  const v50 = s[253] || s[7]
  const v51 = Math.max(s[63], v47)
  const v52 = Math.min(s[65], v48)
  const v53 = v45 && v49
  const v54 = v46 && !s[5]
  const v55 = s[253] && v49 && !s[5] && v52 >= v51
  const v56 = v54 || v55
  const v57 = v54 ? (v55 ? Math.min(s[63], v51) : s[63]) : v51
  const v58 = v54 ? (v55 ? Math.max(s[65], v52) : s[65]) : v52
  const v59 = s[254] && s[255] < NEVER
  s[1123] = v59
  const v60 = s[254] && s[256] >= NEVER
  s[1124] = v60
  const v61 = Math.max(s[63], shiftDays(s[255], 1))
  const v62 = Math.max(s[65], shiftDays(s[256], 1))
  const v63 = s[254] && !s[5]
  const v64 = s[257] || s[7]
  const v65 = Math.max(s[63], v61)
  const v66 = Math.min(s[65], v62)
  const v67 = v59 && v63
  const v68 = v60 && !s[5]
  const v69 = s[257] && v63 && !s[5] && v66 >= v65
  const v70 = v68 || v69
  const v71 = v68 ? (v69 ? Math.min(s[63], v65) : s[63]) : v65
  const v72 = v68 ? (v69 ? Math.max(s[65], v66) : s[65]) : v66
  const SDL_33_1_er = s[67] || s[92] && (s[69] && (v53 || v54 || v55) || !s[69] && (s[93] && (v67 || v68 || v69) || !s[93] && (s[87] && (f.arbejdsskade && !s[5] || f.arbejdsskade === false && SDL_41_1_er) || !s[87] && !s[5])))
  s[262] = SDL_33_1_er
  const SDL_33_1 = s[67] ? FIRST_DAY : s[69] ? (v53 ? (v56 ? Math.min(v47, v57) : v47) : v57) : s[93] ? (v67 ? (v70 ? Math.min(v61, v71) : v61) : v71) : s[87] ? (f.arbejdsskade ? s[63] : SDL_41_1) : s[63]
  s[259] = SDL_33_1
  const SDL_33_1_hoej = s[67] ? NEVER : s[69] ? (v53 ? (v56 ? Math.max(v48, v58) : v48) : v58) : s[93] ? (v67 ? (v70 ? Math.max(v62, v72) : v62) : v72) : s[87] ? (f.arbejdsskade ? s[65] : SDL_41_1_hoej) : s[65]
  s[260] = SDL_33_1_hoej
  const SDL_33_1_ir = s[67] || s[92] && (s[69] && (v45 && v50 || v46 && s[7] || s[253] && s[7] || s[253] && !((!v49 || !v50 && v47 === v48) && v44 && (v49 && !s[5] || !v49 && s[5]) && (!v49 || s[63] === v47))) || !s[69] && (s[93] && (v59 && v64 || v60 && s[7] || s[257] && s[7] || s[257] && !((!v63 || !v64 && v61 === v62) && v44 && (v63 && !s[5] || !v63 && s[5]) && (!v63 || s[63] === v61))) || !s[93] && (s[87] && (f.arbejdsskade && s[7] || f.arbejdsskade === false && SDL_41_1_ir) || !s[87] && s[7]))) || s[68]
  s[263] = SDL_33_1_ir
}

function svar_21(f, s) {
  // SDL.24a.2: Første dag i jobafklaring ved ny sygemelding (SDL § 24 a, stk. 2-5)
  const v0 = !s[5] && s[258]
  const SDL_24a_2 = v0 ? FIRST_DAY : s[87] ? s[63] : s[259]
  s[659] = SDL_24a_2
  const SDL_24a_2_hoej = v0 ? NEVER : s[87] ? s[65] : s[260]
  s[660] = SDL_24a_2_hoej
  const SDL_24a_2_er = s[261] && (v0 || s[95] && (s[87] && !s[5] || !s[87] && s[262]))
  s[661] = SDL_24a_2_er
  const SDL_24a_2_ir = s[261] && (v0 || s[95] && (s[87] && s[7] || !s[87] && s[263]) || s[68]) || s[264]
  s[662] = SDL_24a_2_ir
  // SDL.24a.6: Sygedagpenge i stedet for jobafklaring ved livstruende sygdom (SDL § 24 a, stk. 6)
  const SDL_24a_6 = !s[1] || s[116] && (s[261] || s[265]) && f.laegenVurdererLivstruende
  s[663] = SDL_24a_6
  const SDL_24a_6_nej = !s[1] || !s[116] || s[266] || f.laegenVurdererLivstruende === false
  s[664] = SDL_24a_6_nej
  // SDL.24b.1: Fra jobafklaring til sygedagpenge ved livstruende sygdom (SDL § 24 b, stk. 1)
  const v7 = s[116] && f.erIJobafklaring && f.laegenVurdererLivstruende && f.opfylderBeskaeftigelseskravetVedLivstruende
  const SDL_24b_1 = !s[1] || v7
  s[417] = SDL_24b_1
  const SDL_24b_1_nej = !s[1] || !v7
  s[666] = SDL_24b_1_nej
  // SDL.24b.2: Første dag med sygedagpenge i stedet for jobafklaring (SDL § 24 b, stk. 2)
  const v10 = shiftDays(f.laegenVurderedeLivstruendeDen, 56) >= f.bedtOmSygedagpengeDen
  s[1125] = v10
  const v11 = v10 ? f.laegenVurderedeLivstruendeDen : f.bedtOmSygedagpengeDen
  const SDL_24b_2 = s[116] ? v11 : FIRST_DAY
  s[667] = SDL_24b_2
  const SDL_24b_2_hoej = s[116] ? v11 : NEVER
  s[668] = SDL_24b_2_hoej
  const SDL_24b_2_ir = SDL_24b_1 && !s[116] || SDL_24b_1_nej || !s[1]
  s[669] = SDL_24b_2_ir
  // SDL.26.1.uger: Krævet arbejdsdygtighed før ny ret (SDL § 26, stk. 1)
  const v15 = !s[5] && s[82] && s[258]
  s[276] = v15
  const SDL_26_1_uger = s[67] ? -Infinity : v15 || s[95] ? (s[95] ? 0 : 91) : 91
  s[679] = SDL_26_1_uger
  const SDL_26_1_uger_hoej = s[67] ? Infinity : s[76] ? 91 : v15 ? 91 : 0
  s[680] = SDL_26_1_uger_hoej
  const SDL_26_1_uger_er = s[67] || s[76] || v15 || s[95]
  s[681] = SDL_26_1_uger_er
  // SDL.26.1: Ny ret, når retten er brugt op (SDL § 26, stk. 1)
  const v19 = SDL_26_1_uger_er && f.arbejdsdygtigUgerEfterOphoer >= SDL_26_1_uger
  s[277] = v19
  const v20 = SDL_26_1_uger_er && f.arbejdsdygtigUgerEfterOphoer < SDL_26_1_uger_hoej
  s[278] = v20
  const v21 = s[194] || s[112]
  s[1130] = v21
  const v22 = s[267] && (s[111] || s[113]) && (s[193] || s[111])
  s[1129] = v22
  const v23 = s[73] && s[113]
  s[1131] = v23
  const v24 = v19 || v22
  const v25 = (v20 || s[73]) && (v21 || v23) && (v20 || v21)
  const v26 = s[73] && v23
  const v27 = f.ugerISammenhaengendeSygeperiode <= 364
  s[1128] = v27
  const v28 = f.retErOpbrugt && !v27
  s[1127] = v28
  const SDL_26_1 = v28 && (s[67] || s[76] && v24 || v15 && v24 || s[95])
  s[672] = SDL_26_1
  const SDL_26_1_nej = v28 && (s[67] || s[76] && v25 || v15 && v25)
  s[673] = SDL_26_1_nej
  const SDL_26_1_ir = !v28 || s[67] || s[76] && v26 || v15 && v26 || s[68]
  s[674] = SDL_26_1_ir
  // SDL.26.1.covid: Covid-forlængelse i 3 måneder (SDL § 26, stk. 1-2)
  const v32 = Math.max(s[108], 18330 /* 2020-03-09 */)
  s[1133] = v32
  const v33 = Math.max(s[110], 18330 /* 2020-03-09 */)
  s[446] = v33
  const v34 = s[104] && v32 <= 18808 /* 2021-06-30 */
  const v35 = s[104] && s[110] >= 18330 /* 2020-03-09 */
  s[1137] = v35
  const v36 = s[104] && s[108] < 18330 /* 2020-03-09 */
  s[1138] = v36
  const v37 = s[104] && s[108] <= 18535 /* 2020-09-30 */
  s[1139] = v37
  const v38 = s[104] && s[110] > 18535 /* 2020-09-30 */
  s[1140] = v38
  const v39 = v36 || v38
  s[271] = v39
  const v40 = (v35 || s[106]) && (v37 || s[106]) && (v35 || v37)
  s[1136] = v40
  const v41 = countDays(s[2], 18330 /* 2020-03-09 */, 18330 /* 2020-03-09 */) >= 1
  s[1141] = v41
  const v42 = v35 || !v41 || f.fortsatRet9Marts2020 === false
  s[270] = v42
  const v43 = (v36 || s[106]) && v41 && f.fortsatRet9Marts2020
  s[269] = v43
  const v44 = v40 || v43
  s[1134] = v44
  const v45 = (v39 || s[106]) && v42
  s[1135] = v45
  const v46 = shiftDays(s[108], 1)
  s[305] = v46
  const v47 = shiftDays(s[110], 1)
  s[307] = v47
  const v48 = shiftDays(shiftMonths(v46, 3), -1)
  const v49 = shiftDays(shiftMonths(v47, 3), -1)
  const v50 = Math.max(v48, 18443 /* 2020-06-30 */)
  const v51 = Math.min(v49, 18443 /* 2020-06-30 */)
  const v52 = v40 && s[104]
  s[272] = v52
  const v53 = s[106] && s[104] && v51 >= v50
  const v54 = v39 || v53
  const v55 = v39 ? 18443 /* 2020-06-30 */ : v50
  const v56 = v52 ? (v54 ? Math.min(v48, v55) : v48) : v55
  const v57 = v39 ? 18443 /* 2020-06-30 */ : v51
  const v58 = v52 ? (v54 ? Math.max(v49, v57) : v49) : v57
  const v59 = v40 && s[106]
  s[273] = v59
  const v60 = v44 && (v52 || v39 || v53)
  const v61 = v45 && s[104]
  const v62 = v60 ? (v61 ? Math.min(s[108], v56) : v56) : s[108]
  const v63 = v60 ? (v61 ? Math.max(s[110], v58) : v58) : s[110]
  const v64 = v32 <= 2147483646
  s[268] = v64
  const v65 = s[104] && v33 >= 18809 /* 2021-07-01 */ && v64
  const v66 = s[106] || s[104] && v33 === NEVER
  s[274] = v66
  const v67 = v34 && (v60 || v61)
  const v68 = v65 && s[104]
  const SDL_26_1_covid_er = v67 || v68
  s[281] = SDL_26_1_covid_er
  const SDL_26_1_covid = v67 ? (v68 ? Math.min(s[108], v62) : v62) : s[108]
  s[279] = SDL_26_1_covid
  const SDL_26_1_covid_hoej = v67 ? (v68 ? Math.max(s[110], v63) : v63) : s[110]
  s[280] = SDL_26_1_covid_hoej
  const SDL_26_1_covid_ir = v34 && (v44 && (v59 || s[106] && !((!s[104] || !s[106] && v48 === v49) && s[104] && (!s[104] || v48 === 18443 /* 2020-06-30 */))) || v45 && s[106]) || v65 && s[106] || v66
  s[282] = SDL_26_1_covid_ir
}

function svar_22(f, s) {
  // SDL.26.1.fra: Hvornår covid-forlængelsen regnes fra (SDL § 26, stk. 1-2)
  const v0 = !s[104] || !s[106] && s[108] === s[110]
  s[324] = v0
  const v1 = s[104] && s[268]
  const v2 = s[269] ? 18352 /* 2020-03-31 */ : NEVER
  const v3 = s[270] ? NEVER : 18352 /* 2020-03-31 */
  const v4 = Math.max(s[108], v2)
  const v5 = Math.min(s[110], v3)
  const v6 = s[106] && s[104] && v5 >= v4
  const v7 = s[271] || v6
  const v8 = s[271] ? (v6 ? Math.min(v2, v4) : v2) : v4
  const SDL_26_1_fra = s[272] ? (v7 ? Math.min(s[108], v8) : s[108]) : v8
  s[675] = SDL_26_1_fra
  const v10 = s[271] ? (v6 ? Math.max(v3, v5) : v3) : v5
  const SDL_26_1_fra_hoej = s[272] ? (v7 ? Math.max(s[110], v10) : s[110]) : v10
  s[676] = SDL_26_1_fra_hoej
  const SDL_26_1_fra_er = v1 && (s[272] || s[271] || v6)
  s[677] = SDL_26_1_fra_er
  const SDL_26_1_fra_ir = v1 && (s[273] || s[106] && !(v0 && v2 === v3 && s[104] && (!s[104] || s[108] === v2))) || s[274]
  s[678] = SDL_26_1_fra_ir
  // SDL.26.2: Ny ret for pensionister, når retten er brugt op (SDL § 26, stk. 1)
  const v14 = f.ugerISammenhaengendeSygeperiode <= 182
  s[1143] = v14
  const v15 = f.retErOpbrugt && !v14 && s[275]
  s[1142] = v15
  const SDL_26_2 = v15 && (s[67] || s[76] || s[276] && s[277] || s[95])
  s[682] = SDL_26_2
  const SDL_26_2_nej = v15 && (s[67] || s[76] || s[276] && s[278])
  s[683] = SDL_26_2_nej
  const SDL_26_2_ir = !v15 || s[67] || s[76] || s[276] && s[73] || s[68]
  s[684] = SDL_26_2_ir
  // SDL.26.3.covid: Covid-forlængelse i 3 måneder mere (SDL § 26, stk. 3)
  const v19 = Math.max(18330 /* 2020-03-09 */, s[279])
  s[1145] = v19
  const v20 = Math.max(18330 /* 2020-03-09 */, s[280])
  s[1144] = v20
  const v21 = s[281] && v19 <= 18808 /* 2021-06-30 */
  const v22 = s[281] && s[104]
  const v23 = s[282] || s[106]
  s[1150] = v23
  const v24 = v22 && s[108] < s[280]
  s[1148] = v24
  const v25 = v22 && s[110] >= s[279]
  s[1149] = v25
  const v26 = s[281] && s[280] >= 18443 /* 2020-06-30 */
  s[1153] = v26
  const v27 = s[281] && s[279] < 18443 /* 2020-06-30 */
  s[1154] = v27
  const v28 = s[281] && s[279] <= 18535 /* 2020-09-30 */
  s[1155] = v28
  const v29 = s[281] && s[280] > 18535 /* 2020-09-30 */
  s[1156] = v29
  const v30 = v27 || v29
  s[1152] = v30
  const v31 = (v26 || s[282]) && (v28 || s[282]) && (v26 || v28)
  s[1151] = v31
  const v32 = v25 || v30
  s[1147] = v32
  const v33 = (v24 || v23) && (v31 || s[282]) && (v24 || v31)
  s[1146] = v33
  const v34 = shiftDays(shiftMonths(shiftDays(s[279], 1), 3), -1)
  const v35 = shiftDays(shiftMonths(shiftDays(s[280], 1), 3), -1)
  const v36 = Math.max(s[279], v34)
  const v37 = Math.min(s[280], v35)
  const v38 = v33 && s[281]
  const v39 = v32 && s[281]
  const v40 = s[282] && s[281] && v37 >= v36
  const v41 = v39 || v40
  const v42 = v39 ? (v40 ? Math.min(s[279], v36) : s[279]) : v36
  const v43 = v38 ? (v41 ? Math.min(v34, v42) : v34) : v42
  const v44 = v39 ? (v40 ? Math.max(s[280], v37) : s[280]) : v37
  const v45 = v38 ? (v41 ? Math.max(v35, v44) : v35) : v44
  const v46 = s[281] && v20 >= 18809 /* 2021-07-01 */ && v19 <= 2147483646
  const v47 = v21 && (v38 || v39 || v40)
  const v48 = v46 && s[281]
  const SDL_26_3_covid_er = v47 || v48
  s[285] = SDL_26_3_covid_er
  const SDL_26_3_covid = v47 ? (v48 ? Math.min(s[279], v43) : v43) : s[279]
  s[283] = SDL_26_3_covid
  const SDL_26_3_covid_hoej = v47 ? (v48 ? Math.max(s[280], v45) : v45) : s[280]
  s[284] = SDL_26_3_covid_hoej
  const SDL_26_3_covid_ir = v21 && s[282] || v46 && s[282] || s[282] || s[281] && v20 === NEVER
  s[286] = SDL_26_3_covid_ir
  // SDL.26a.1.covid: Covid-forlængelse efter en anden forlængelse (SDL § 26 a, stk. 1-2)
  const v53 = f.forlaengelsenSlutter >= 18330 /* 2020-03-09 */
  s[1160] = v53
  const v54 = Math.max(f.forlaengelsenSlutter, 18330 /* 2020-03-09 */)
  s[1157] = v54
  const v55 = v54 >= 18809 /* 2021-07-01 */
  s[1158] = v55
  const v56 = f.forlaengelsenSlutter <= 18535 /* 2020-09-30 */
  s[1161] = v56
  const v57 = v53 && v56
  s[1159] = v57
  const v58 = shiftDays(shiftMonths(shiftDays(f.forlaengelsenSlutter, 1), 3), -1)
  const v59 = v58 >= 18443 /* 2020-06-30 */
  s[1162] = v59
  const SDL_26a_1_covid = v55 ? f.forlaengelsenSlutter : v57 ? (v59 ? v58 : 18443 /* 2020-06-30 */) : f.forlaengelsenSlutter
  s[685] = SDL_26a_1_covid
  // SDL.26a.3.covid: Covid-forlængelse i 3 måneder mere efter en anden forlængelse (SDL § 26 a, stk. 3)
  const v61 = Math.max(18330 /* 2020-03-09 */, SDL_26a_1_covid)
  s[1163] = v61
  const v62 = v61 >= 18809 /* 2021-07-01 */
  s[1164] = v62
  const v63 = f.forlaengelsenSlutter >= SDL_26a_1_covid
  s[1166] = v63
  const v64 = SDL_26a_1_covid >= 18443 /* 2020-06-30 */
  s[1168] = v64
  const v65 = SDL_26a_1_covid <= 18535 /* 2020-09-30 */
  s[1169] = v65
  const v66 = v64 && v65
  s[1167] = v66
  const v67 = !v63 && v66
  s[1165] = v67
  const SDL_26a_3_covid_ir = v61 >= NEVER
  s[288] = SDL_26a_3_covid_ir
  const SDL_26a_3_covid = v62 ? SDL_26a_1_covid : v67 ? shiftDays(shiftMonths(shiftDays(SDL_26a_1_covid, 1), 3), -1) : SDL_26a_1_covid
  s[287] = SDL_26a_3_covid
}

function svar_23(f, s) {
  // SDL.26c.covid: Covid-forlængelse i 1 måned, oktober 2020 (SDL § 26 c, stk. 1-2)
  const v0 = Math.max(18330 /* 2020-03-09 */, s[283])
  s[1171] = v0
  const v1 = Math.max(18330 /* 2020-03-09 */, s[284])
  s[1170] = v1
  const v2 = s[285] && v0 <= 18808 /* 2021-06-30 */
  const v3 = s[285] && s[284] >= 18535 /* 2020-09-30 */
  s[1174] = v3
  const v4 = s[285] && s[283] < 18535 /* 2020-09-30 */
  s[1175] = v4
  const v5 = s[285] && s[283] <= 18566 /* 2020-10-31 */
  s[1176] = v5
  const v6 = s[285] && s[284] > 18566 /* 2020-10-31 */
  s[1177] = v6
  const v7 = v4 || v6
  s[1173] = v7
  const v8 = (v3 || s[286]) && (v5 || s[286]) && (v3 || v5)
  s[1172] = v8
  const v9 = shiftDays(shiftMonths(shiftDays(s[283], 1), 1), -1)
  const v10 = shiftDays(shiftMonths(shiftDays(s[284], 1), 1), -1)
  const v11 = Math.max(s[283], v9)
  const v12 = Math.min(s[284], v10)
  const v13 = v8 && s[285]
  const v14 = v7 && s[285]
  const v15 = s[286] && s[285] && v12 >= v11
  const v16 = v14 || v15
  const v17 = v14 ? (v15 ? Math.min(s[283], v11) : s[283]) : v11
  const v18 = v13 ? (v16 ? Math.min(v9, v17) : v9) : v17
  const v19 = v14 ? (v15 ? Math.max(s[284], v12) : s[284]) : v12
  const v20 = v13 ? (v16 ? Math.max(v10, v19) : v10) : v19
  const v21 = s[285] && v1 >= 18809 /* 2021-07-01 */ && v0 <= 2147483646
  const v22 = v2 && (v13 || v14 || v15)
  const v23 = v21 && s[285]
  const SDL_26c_covid_er = v22 || v23
  s[290] = SDL_26c_covid_er
  const SDL_26c_covid = v22 ? (v23 ? Math.min(s[283], v18) : v18) : s[283]
  s[294] = SDL_26c_covid
  const SDL_26c_covid_hoej = v22 ? (v23 ? Math.max(s[284], v20) : v20) : s[284]
  s[296] = SDL_26c_covid_hoej
  const SDL_26c_covid_ir = v2 && s[286] || v21 && s[286] || s[286] || s[285] && v1 === NEVER
  s[292] = SDL_26c_covid_ir
  // SDL.26d.covid: Covid-forlængelse i 1 måned, oktober 2020, efter en anden forlængelse (SDL § 26 d, stk. 1-2)
  const v28 = Math.max(18330 /* 2020-03-09 */, s[287])
  s[1179] = v28
  const v29 = v28 >= 18809 /* 2021-07-01 */
  s[1180] = v29
  const v30 = s[287] >= 18535 /* 2020-09-30 */
  const v31 = !s[288] && v30
  s[1183] = v31
  const v32 = !s[288] && !v30
  s[1184] = v32
  const v33 = s[287] <= 18566 /* 2020-10-31 */
  const v34 = !s[288] && v33
  s[1185] = v34
  const v35 = !s[288] && !v33
  s[1186] = v35
  const v36 = v32 || v35
  s[1182] = v36
  const v37 = (v31 || s[288]) && (v34 || s[288]) && (v31 || v34)
  s[1181] = v37
  const v38 = shiftDays(shiftMonths(shiftDays(s[287], 1), 1), -1)
  const v39 = Math.max(s[287], v38)
  const v40 = Math.min(s[287], v38)
  const v41 = v37 && !s[288]
  const v42 = v36 && !s[288]
  const v43 = s[288] && !s[288] && v40 >= v39
  const v44 = v42 || v43
  const v45 = v42 ? (v43 ? Math.min(s[287], v39) : s[287]) : v39
  const v46 = v42 ? (v43 ? Math.max(s[287], v40) : s[287]) : v40
  const v47 = !s[288] && v28 < NEVER
  s[1178] = v47
  const SDL_26d_covid = v29 ? s[287] : v41 ? (v44 ? Math.min(v38, v45) : v38) : v45
  s[293] = SDL_26d_covid
  const SDL_26d_covid_hoej = v29 ? s[287] : v41 ? (v44 ? Math.max(v38, v46) : v38) : v46
  s[295] = SDL_26d_covid_hoej
  const SDL_26d_covid_er = v47 && (!v29 && (v41 || v42 || v43) || v29 && !s[288])
  s[289] = SDL_26d_covid_er
  const SDL_26d_covid_ir = !v47 || s[288]
  s[291] = SDL_26d_covid_ir
}

function svar_24(f, s) {
  // SDL.26f.covid: Covid-forlængelse i stedet for jobafklaring, § 26 f (SDL § 26 f, stk. 1)
  const v0 = f.forlaengelseErAfgjort && s[289] || f.forlaengelseErAfgjort === false && s[290]
  s[1187] = v0
  const v1 = f.forlaengelseErAfgjort && s[291] || f.forlaengelseErAfgjort === false && s[292]
  s[1188] = v1
  const v2 = f.forlaengelseErAfgjort ? s[293] : s[294]
  const v3 = f.forlaengelseErAfgjort ? s[295] : s[296]
  const v4 = Math.max(18330 /* 2020-03-09 */, v2)
  s[1190] = v4
  const v5 = Math.max(18330 /* 2020-03-09 */, v3)
  s[1189] = v5
  const v6 = v0 && v4 <= 18808 /* 2021-06-30 */
  const v7 = shiftDays(v2, 1)
  const v8 = shiftDays(v3, 1)
  const v9 = v0 && v8 >= 18567 /* 2020-11-01 */
  s[1193] = v9
  const v10 = v0 && v7 < 18567 /* 2020-11-01 */
  s[1194] = v10
  const v11 = v0 && v7 <= 18658 /* 2021-01-31 */
  s[1195] = v11
  const v12 = v0 && v8 > 18658 /* 2021-01-31 */
  s[1196] = v12
  const v13 = v10 || v12
  s[1192] = v13
  const v14 = (v9 || v1) && (v11 || v1) && (v9 || v11)
  s[1191] = v14
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
  s[688] = SDL_26f_covid_er
  const SDL_26f_covid = v28 ? (v29 ? Math.min(v2, v24) : v24) : v2
  s[686] = SDL_26f_covid
  const SDL_26f_covid_hoej = v28 ? (v29 ? Math.max(v3, v26) : v26) : v3
  s[687] = SDL_26f_covid_hoej
  const SDL_26f_covid_ir = v6 && v1 || v27 && v1 || v1 || v0 && v5 === NEVER
  s[689] = SDL_26f_covid_ir
  // SDL.26g.covid: Covid-forlængelse i stedet for jobafklaring, § 26 g (SDL § 26 g, stk. 1)
  const v34 = Math.max(18330 /* 2020-03-09 */, SDL_26f_covid)
  s[1198] = v34
  const v35 = Math.max(18330 /* 2020-03-09 */, SDL_26f_covid_hoej)
  s[1197] = v35
  const v36 = SDL_26f_covid_er && v34 <= 18808 /* 2021-06-30 */
  const v37 = shiftDays(SDL_26f_covid, 1)
  const v38 = shiftDays(SDL_26f_covid_hoej, 1)
  const v39 = SDL_26f_covid_er && v38 >= 18659 /* 2021-02-01 */
  s[1201] = v39
  const v40 = SDL_26f_covid_er && v37 < 18659 /* 2021-02-01 */
  s[1202] = v40
  const v41 = SDL_26f_covid_er && v37 <= 18686 /* 2021-02-28 */
  s[1203] = v41
  const v42 = SDL_26f_covid_er && v38 > 18686 /* 2021-02-28 */
  s[1204] = v42
  const v43 = v40 || v42
  s[1200] = v43
  const v44 = (v39 || SDL_26f_covid_ir) && (v41 || SDL_26f_covid_ir) && (v39 || v41)
  s[1199] = v44
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
  s[299] = SDL_26g_covid_er
  const SDL_26g_covid = v58 ? (v59 ? Math.min(SDL_26f_covid, v54) : v54) : SDL_26f_covid
  s[297] = SDL_26g_covid
  const SDL_26g_covid_hoej = v58 ? (v59 ? Math.max(SDL_26f_covid_hoej, v56) : v56) : SDL_26f_covid_hoej
  s[298] = SDL_26g_covid_hoej
  const SDL_26g_covid_ir = v36 && SDL_26f_covid_ir || v57 && SDL_26f_covid_ir || SDL_26f_covid_ir || SDL_26f_covid_er && v35 === NEVER
  s[300] = SDL_26g_covid_ir
}

function svar_25(f, s) {
  // SDL.26h.covid: Covid-forlængelse i stedet for jobafklaring, § 26 h (SDL § 26 h, stk. 1)
  const v0 = Math.max(18330 /* 2020-03-09 */, s[297])
  s[1206] = v0
  const v1 = Math.max(18330 /* 2020-03-09 */, s[298])
  s[1205] = v1
  const v2 = s[299] && v0 <= 18808 /* 2021-06-30 */
  const v3 = shiftDays(s[297], 1)
  const v4 = shiftDays(s[298], 1)
  const v5 = s[299] && v4 >= 18687 /* 2021-03-01 */
  s[1209] = v5
  const v6 = s[299] && v3 < 18687 /* 2021-03-01 */
  s[1210] = v6
  const v7 = s[299] && v3 <= 18747 /* 2021-04-30 */
  s[1211] = v7
  const v8 = s[299] && v4 > 18747 /* 2021-04-30 */
  s[1212] = v8
  const v9 = v6 || v8
  s[1208] = v9
  const v10 = (v5 || s[300]) && (v7 || s[300]) && (v5 || v7)
  s[1207] = v10
  const v11 = shiftDays(shiftMonths(v3, 2), -1)
  const v12 = shiftDays(shiftMonths(v4, 2), -1)
  const v13 = Math.max(s[297], v11)
  const v14 = Math.min(s[298], v12)
  const v15 = v10 && s[299]
  const v16 = v9 && s[299]
  const v17 = s[300] && s[299] && v14 >= v13
  const v18 = v16 || v17
  const v19 = v16 ? (v17 ? Math.min(s[297], v13) : s[297]) : v13
  const v20 = v15 ? (v18 ? Math.min(v11, v19) : v11) : v19
  const v21 = v16 ? (v17 ? Math.max(s[298], v14) : s[298]) : v14
  const v22 = v15 ? (v18 ? Math.max(v12, v21) : v12) : v21
  const v23 = s[299] && v1 >= 18809 /* 2021-07-01 */ && v0 <= 2147483646
  const v24 = v2 && (v15 || v16 || v17)
  const v25 = v23 && s[299]
  const SDL_26h_covid_er = v24 || v25
  s[692] = SDL_26h_covid_er
  const SDL_26h_covid = v24 ? (v25 ? Math.min(s[297], v20) : v20) : s[297]
  s[690] = SDL_26h_covid
  const SDL_26h_covid_hoej = v24 ? (v25 ? Math.max(s[298], v22) : v22) : s[298]
  s[691] = SDL_26h_covid_hoej
  const SDL_26h_covid_ir = v2 && s[300] || v23 && s[300] || s[300] || s[299] && v1 === NEVER
  s[693] = SDL_26h_covid_ir
  // SDL.26i.covid: Covid-forlængelse i stedet for jobafklaring, § 26 i (SDL § 26 i, stk. 1)
  const v30 = Math.max(18330 /* 2020-03-09 */, SDL_26h_covid)
  s[1214] = v30
  const v31 = Math.max(18330 /* 2020-03-09 */, SDL_26h_covid_hoej)
  s[1213] = v31
  const v32 = SDL_26h_covid_er && v30 <= 18808 /* 2021-06-30 */
  const v33 = shiftDays(SDL_26h_covid, 1)
  const v34 = shiftDays(SDL_26h_covid_hoej, 1)
  const v35 = SDL_26h_covid_er && v34 >= 18748 /* 2021-05-01 */
  s[1217] = v35
  const v36 = SDL_26h_covid_er && v33 < 18748 /* 2021-05-01 */
  s[1218] = v36
  const v37 = SDL_26h_covid_er && v33 <= 18808 /* 2021-06-30 */
  s[1219] = v37
  const v38 = SDL_26h_covid_er && v34 > 18808 /* 2021-06-30 */
  s[1220] = v38
  const v39 = v36 || v38
  s[1216] = v39
  const v40 = (v35 || SDL_26h_covid_ir) && (v37 || SDL_26h_covid_ir) && (v35 || v37)
  s[1215] = v40
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
  s[696] = SDL_26i_covid_er
  const SDL_26i_covid = v54 ? (v55 ? Math.min(SDL_26h_covid, v50) : v50) : SDL_26h_covid
  s[694] = SDL_26i_covid
  const SDL_26i_covid_hoej = v54 ? (v55 ? Math.max(SDL_26h_covid_hoej, v52) : v52) : SDL_26h_covid_hoej
  s[695] = SDL_26i_covid_hoej
  const SDL_26i_covid_ir = v32 && SDL_26h_covid_ir || v53 && SDL_26h_covid_ir || SDL_26h_covid_ir || SDL_26h_covid_er && v31 === NEVER
  s[697] = SDL_26i_covid_ir
  // SDL.27.1.2.uger: Længste forlængelse til afklaring (SDL § 27, stk. 1, nr. 2)
  const v60 = s[39] && s[44] && s[41] <= 14691 /* 2010-03-23 */
  const v61 = s[39] && s[40] >= 14692 /* 2010-03-24 */ && s[301]
  const SDL_27_1_2_uger = s[43] ? -Infinity : v60 ? 182 : v61 ? 273 : s[47] ? 273 : 483
  s[701] = SDL_27_1_2_uger
  const SDL_27_1_2_uger_hoej = s[43] ? Infinity : v61 || s[302] ? (s[302] ? (s[48] ? 483 : 273) : 273) : 182
  s[702] = SDL_27_1_2_uger_hoej
  const SDL_27_1_2_uger_er = s[43] || v60 || v61 || s[47] || s[48]
  s[703] = SDL_27_1_2_uger_er
  // SDL.27.1.2.slut: Seneste slut på forlængelse til afklaring (SDL § 27, stk. 1, nr. 2)
  const SDL_27_1_2_slut_er = s[43] || s[303] && s[104] && SDL_27_1_2_uger_er
  s[319] = SDL_27_1_2_slut_er
  const SDL_27_1_2_slut = s[43] ? FIRST_DAY : shiftDays(s[108], SDL_27_1_2_uger)
  s[317] = SDL_27_1_2_slut
  const SDL_27_1_2_slut_hoej = s[43] ? NEVER : shiftDays(s[110], SDL_27_1_2_uger_hoej)
  s[318] = SDL_27_1_2_slut_hoej
  const SDL_27_1_2_slut_ir = s[43] || s[303] && (s[106] || s[52]) || s[45]
  s[320] = SDL_27_1_2_slut_ir
  // SDL.27.1.3.slut: Seneste slut på forlængelse ved lægebehandling (SDL § 27, stk. 2)
  const v69 = allPeriods(f.ventetidPaaSygehus)
  const v70 = without(ALL_DAYS, v69)
  const SDL_27_1_3_slut_er = s[43] || s[303] && s[104] && s[304]
  s[323] = SDL_27_1_3_slut_er
  const SDL_27_1_3_slut = s[43] ? FIRST_DAY : dayReaching(v70, s[305], s[306])
  s[321] = SDL_27_1_3_slut
  const SDL_27_1_3_slut_hoej = s[43] ? NEVER : dayReaching(v70, s[307], s[308])
  s[322] = SDL_27_1_3_slut_hoej
}

function svar_26(f, s) {
  // SDL.27.1.4.slut: Seneste slut på forlængelse til afklaring af fleksjob eller pension (SDL § 27, stk. 1, nr. 4)
  const v0 = shiftDays(s[108], 182)
  const v1 = s[47] && s[104]
  const v2 = s[309] || s[310]
  const v3 = s[310] ? FIRST_DAY : NEVER
  const SDL_27_1_4_slut = s[43] ? FIRST_DAY : s[46] ? FIRST_DAY : v1 ? (v2 ? Math.min(v0, v3) : v0) : v3
  s[704] = SDL_27_1_4_slut
  const SDL_27_1_4_slut_hoej = s[43] ? NEVER : s[46] ? NEVER : v2 ? NEVER : shiftDays(s[110], 182)
  s[705] = SDL_27_1_4_slut_hoej
  const SDL_27_1_4_slut_er = s[43] || s[46] || v1 || s[309] || s[310]
  s[706] = SDL_27_1_4_slut_er
  const SDL_27_1_4_slut_ir = s[43] || s[46] || s[47] && s[106] || s[310] || s[45]
  s[707] = SDL_27_1_4_slut_ir
  // SDL.27.1.slut: Forlængelsens seneste slut (SDL § 27, stk. 1)
  const v8 = s[54] || s[58] || s[59] || s[311]
  s[1221] = v8
  const v9 = s[312] && s[313] && s[314] && s[315] && (s[49] || s[51] || s[53] || s[316])
  s[1222] = v9
  const v10 = Math.max(s[108], s[317])
  const v11 = Math.min(s[110], s[318])
  const v12 = s[55] && s[319]
  const v13 = s[60] && s[104]
  const v14 = s[52] && s[319] && s[104] && v11 >= v10
  const v15 = v13 || v14
  const v16 = v13 ? (v14 ? Math.min(s[108], v10) : s[108]) : v10
  const v17 = v13 ? (v14 ? Math.max(s[110], v11) : s[110]) : v11
  const v18 = s[52] && s[320] && s[106]
  const v19 = Math.max(s[108], s[321])
  const v20 = Math.min(s[110], s[322])
  const v21 = s[56] && s[323]
  const v22 = s[61] && s[104]
  const v23 = s[52] && s[323] && s[104] && v20 >= v19
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
  const v35 = Math.max(v29 ? (v32 ? Math.min(SDL_27_1_4_slut, v33) : SDL_27_1_4_slut) : v33, v12 ? (v15 ? Math.min(s[317], v16) : s[317]) : v16, v21 ? (v24 ? Math.min(s[321], v25) : s[321]) : v25)
  const v36 = Math.max(v29 ? (v32 ? Math.max(SDL_27_1_4_slut_hoej, v34) : SDL_27_1_4_slut_hoej) : v34, v12 ? (v15 ? Math.max(s[318], v17) : s[318]) : v17, v21 ? (v24 ? Math.max(s[322], v26) : s[322]) : v26)
  const v37 = (v12 || v13 || v14) && (v21 || v22 || v23) && (v29 || v30 || v31)
  const v38 = s[55] && s[320] || s[60] && s[106] || v18 || s[52] && !((!s[319] || !s[320] && s[317] === s[318]) && s[324] && (s[319] && s[104] || !s[319] && !s[104]) && (!s[319] || s[108] === s[317])) || s[56] && s[320] || s[61] && s[106] || v18 || s[52] && !((!s[323] || !s[320] && s[321] === s[322]) && s[324] && (s[323] && s[104] || !s[323] && !s[104]) && (!s[323] || s[108] === s[321])) || s[57] && SDL_27_1_4_slut_ir || s[62] && s[106] || s[50] && SDL_27_1_4_slut_ir && s[106] || s[50] && !((!SDL_27_1_4_slut_er || !SDL_27_1_4_slut_ir && SDL_27_1_4_slut === SDL_27_1_4_slut_hoej) && s[324] && (SDL_27_1_4_slut_er && s[104] || !SDL_27_1_4_slut_er && !s[104]) && (!SDL_27_1_4_slut_er || s[108] === SDL_27_1_4_slut))
  const v39 = v9 && v37
  const v40 = s[325] && v37 && v36 >= NEVER
  const SDL_27_1_slut = s[43] ? FIRST_DAY : v39 || v40 ? (v39 ? v35 : NEVER) : NEVER
  s[711] = SDL_27_1_slut
  const SDL_27_1_slut_hoej = s[43] ? NEVER : v8 ? NEVER : v36
  s[712] = SDL_27_1_slut_hoej
  const SDL_27_1_slut_er = s[111] && (s[43] || s[303] && (v8 || v39 || v40))
  s[713] = SDL_27_1_slut_er
  const SDL_27_1_slut_ir = s[111] && (s[43] || s[303] && (v9 && v38 || s[325] && !((!v37 || !v38 && v35 === v36) && v37 && v35 === NEVER)) || s[45]) || s[326]
  s[714] = SDL_27_1_slut_ir
  // SDL.29.1: Forlængelse for pensionister m.fl. (SDL § 29)
  const SDL_29_1 = s[275] && !s[5] && (!s[327] || f.laegenVenterArbejdeInden26Uger)
  s[715] = SDL_29_1
  const SDL_29_1_nej = s[275] && !s[5] && (!s[327] || f.laegenVenterArbejdeInden26Uger === false)
  s[716] = SDL_29_1_nej
  const SDL_29_1_ir = !s[275] || s[5] || !s[327]
  s[717] = SDL_29_1_ir
  // SDL.35.2: Arbejdsgiveren betaler tidligst fra (SDL § 35, stk. 2)
  const v48 = shiftDays(f.sygemeldtTilArbejdsgiver, 1)
  const v49 = f.fyldestgoerendeBegrundelse === false || !s[5]
  const v50 = f.fyldestgoerendeBegrundelse && s[7]
  const v51 = f.sygemeldtITide && !s[5] || f.sygemeldtITide === false && (f.indsigelseModSenSygemelding && v49 || f.indsigelseModSenSygemelding === false && !s[5])
  const v52 = f.sygemeldtITide && s[7] || f.sygemeldtITide === false && (f.indsigelseModSenSygemelding && v50 || f.indsigelseModSenSygemelding === false && s[7])
  const SDL_35_2 = s[67] ? FIRST_DAY : f.sygemeldtITide ? s[63] : f.indsigelseModSenSygemelding ? (f.fyldestgoerendeBegrundelse ? s[63] : v48) : s[63]
  s[725] = SDL_35_2
  const SDL_35_2_hoej = s[67] ? NEVER : f.sygemeldtITide ? s[65] : f.indsigelseModSenSygemelding ? (f.fyldestgoerendeBegrundelse ? s[65] : v48) : s[65]
  s[726] = SDL_35_2_hoej
  const SDL_35_2_er = s[74] && (s[67] || s[76] && v51 || s[77] && v51)
  s[727] = SDL_35_2_er
  const SDL_35_2_ir = s[74] && (s[67] || s[76] && v52 || s[77] && v52 || s[68]) || s[75] || s[73]
  s[728] = SDL_35_2_ir
  // SDL.35.3: Du skal have meldt dig syg til a-kassen (SDL § 35, stk. 3)
  const v57 = !s[5] && s[64] && s[328]
  const v58 = !s[5] && s[329] && s[66]
  s[358] = v58
  const SDL_35_3 = s[67] ? FIRST_DAY : v57 ? FIRST_DAY : s[63]
  s[729] = SDL_35_3
  const SDL_35_3_hoej = s[67] ? NEVER : v57 ? NEVER : s[65]
  s[730] = SDL_35_3_hoej
  const SDL_35_3_er = s[93] && (s[67] || v57 || v58 && !s[5])
  s[731] = SDL_35_3_er
  const SDL_35_3_ir = !s[93] || s[67] || v57 || v58 && s[7] || s[68]
  s[732] = SDL_35_3_ir
  // SDL.35.3.fra: Ret tidligst fra (SDL § 35, stk. 3)
  const v63 = SDL_35_3_er && SDL_35_3_hoej >= f.anmeldtTilAkasse
  s[1224] = v63
  const v64 = SDL_35_3_er && SDL_35_3 < f.anmeldtTilAkasse
  s[1225] = v64
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
  s[733] = SDL_35_3_fra
  const SDL_35_3_fra_hoej = s[67] ? NEVER : v57 ? NEVER : v69 ? (v72 ? Math.max(s[65], v74) : s[65]) : v74
  s[734] = SDL_35_3_fra_hoej
  const SDL_35_3_fra_er = s[93] && (s[67] || v57 || v58 && (v69 || v70 || v71))
  s[735] = SDL_35_3_fra_er
  const SDL_35_3_fra_ir = !s[93] || s[67] || v57 || v58 && (v63 && s[7] || v64 && v50 || SDL_35_3_ir && s[7] && v50 || SDL_35_3_ir && !(s[330] && (!v49 || !v50 && v65 === v66) && (!s[5] || s[5] && !v49) && (s[5] || s[63] === v65))) || s[68]
  s[736] = SDL_35_3_fra_ir
}

function svar_27(f, s) {
  // SDL.38.1: Du skal have søgt kommunen om sygedagpenge (SDL § 38, stk. 1)
  const v0 = f.arbejdsgiverensBetaling === 'sygedagpenge'
  s[353] = v0
  const v1 = shiftDays(f.sidsteDagMedBetaling, 7)
  s[354] = v1
  const v2 = shiftDays(s[63], 7)
  s[364] = v2
  const v3 = shiftDays(s[65], 7)
  s[366] = v3
  const v4 = v0 || !s[5]
  s[357] = v4
  const v5 = !v0 && s[7]
  s[362] = v5
  const v6 = v0 ? v1 : v2
  const v7 = v0 ? v1 : v3
  const v8 = s[63] <= 15426 /* 2012-03-27 */
  s[350] = v8
  const v9 = !s[5] && s[82] && v8
  s[342] = v9
  const v10 = s[65] >= 15427 /* 2012-03-28 */
  const v11 = !s[5] && v10 && s[328]
  s[359] = v11
  const v12 = !s[5] && s[329] && s[78]
  const v13 = shiftDays(f.underretningsbrevAfsendt, 8)
  const v14 = shiftDays(s[63], 21)
  s[351] = v14
  const v15 = shiftDays(s[65], 21)
  s[352] = v15
  const v16 = shiftDays(f.sidsteDagMedBetaling, 21)
  const v17 = f.arbejdsgiverensBetaling === 'loen'
  s[347] = v17
  const v18 = v0 || v17 || !s[5]
  const v19 = v0 ? v16 : v17 ? NEVER : v14
  const v20 = v0 ? v16 : v17 ? NEVER : v15
  const v21 = !s[93] && !v0 && !v17 && s[7]
  const v22 = s[331] && !s[5]
  const v23 = s[331] && s[7]
  const v24 = s[331] ? v2 : f.underretningsbrevSendt ? v13 : s[93] ? v14 : v19
  const v25 = s[331] ? v3 : f.underretningsbrevSendt ? v13 : s[93] ? v15 : v20
  const v26 = s[331] ? v2 : f.underretningsbrevSendt ? v13 : s[93] ? v16 : v19
  const v27 = s[331] ? v3 : f.underretningsbrevSendt ? v13 : s[93] ? v16 : v20
  const v28 = s[76] && v4
  const v29 = v9 && v4
  const v30 = v12 && (v22 || !s[331] && (f.underretningsbrevSendt || s[93] && !s[5] || !s[93] && v18))
  const v31 = s[81] && (v22 || !s[331] && (f.underretningsbrevSendt || s[93] || v18))
  const v32 = v11 || v30 || v31
  const v33 = v11 ? FIRST_DAY : v30 ? (v31 ? Math.min(v24, v26) : v24) : v26
  const v34 = v29 || v32
  const v35 = v29 ? (v32 ? Math.min(v6, v33) : v6) : v33
  const SDL_38_1 = s[67] ? FIRST_DAY : v28 ? (v34 ? Math.min(v6, v35) : v6) : v35
  s[737] = SDL_38_1
  const v37 = v11 ? NEVER : v30 ? (v31 ? Math.max(v25, v27) : v25) : v27
  const v38 = v29 ? (v32 ? Math.max(v7, v37) : v7) : v37
  const SDL_38_1_hoej = s[67] ? NEVER : v28 ? (v34 ? Math.max(v7, v38) : v7) : v38
  s[738] = SDL_38_1_hoej
  const v40 = f.persongruppe === 'loenmodtager' || f.persongruppe === 'ledig' || f.persongruppe === 'ingen'
  s[341] = v40
  const SDL_38_1_er = v40 && (s[67] || v28 || v29 || v11 || v30 || v31)
  s[739] = SDL_38_1_er
  const SDL_38_1_ir = !v40 || s[67] || s[76] && v5 || v9 && v5 || v11 || v12 && (v23 || !s[331] && f.underretningsbrevSendt === false && (s[332] || v21)) || s[81] && (v23 || !s[331] && f.underretningsbrevSendt === false && v21) || s[68]
  s[740] = SDL_38_1_ir
  // SDL.38.7.tide: Du søgte i tide (SDL § 38, stk. 1)
  const v43 = SDL_38_1_er && SDL_38_1_hoej >= f.anmodningModtaget
  const v44 = SDL_38_1_er && SDL_38_1 < f.anmodningModtaget
  const SDL_38_7_tide = v40 && (s[67] || s[76] && v43 || s[77] && v43)
  s[338] = SDL_38_7_tide
  const SDL_38_7_tide_nej = v40 && (s[67] || s[76] && v44 || s[77] && v44)
  s[339] = SDL_38_7_tide_nej
  const SDL_38_7_tide_ir = !v40 || s[67] || s[76] && SDL_38_1_ir || s[77] && SDL_38_1_ir || s[68]
  s[340] = SDL_38_7_tide_ir
  // SDL.38.8: Den for sene ansøgning undskyldes (SDL § 38, stk. 8-9)
  const v48 = !s[5] && s[333] >= f.anmodningModtaget
  s[1230] = v48
  const v49 = !s[5] && s[334] < f.anmodningModtaget
  s[1231] = v49
  const v50 = v49 || f.undskyldendeForhold === false
  s[1229] = v50
  const v51 = (v48 || s[7]) && f.undskyldendeForhold
  s[1228] = v51
  const v52 = shiftDays(f.sidsteDagMedBetaling, 28) >= f.anmodningModtaget
  s[1233] = v52
  const v53 = s[69] && f.arbejdsgiverAnmeldteIkke && f.fratraeder && v52
  s[1232] = v53
  const v54 = v51 || v53
  const v55 = v50 && !v53
  const v56 = !s[5] && v10 && s[63] <= 19722 /* 2023-12-31 */
  s[343] = v56
  const v57 = !s[5] && s[65] >= 19723 /* 2024-01-01 */ && s[66]
  s[344] = v57
  const SDL_38_8 = v40 && (s[67] || s[76] && v54 || v9 && v54 || v56 && v54 || v57 && v54)
  s[335] = SDL_38_8
  const SDL_38_8_nej = v40 && (s[67] || s[76] && v55 || v9 && v55 || v56 && v55 || v57 && v55)
  s[337] = SDL_38_8_nej
  const SDL_38_8_ir = !v40 || s[73]
  s[336] = SDL_38_8_ir
}

function svar_28(f, s) {
  // SDL.38.7: Kommunen betaler tidligst fra (SDL § 38, stk. 7)
  const v0 = Math.max(s[63], f.anmodningModtaget)
  const v1 = Math.min(s[65], f.anmodningModtaget)
  const v2 = s[335] && !s[5]
  const v3 = s[336] && !s[5] && v1 >= v0
  const v4 = s[337] || v3
  const v5 = s[337] ? (v3 ? Math.min(f.anmodningModtaget, v0) : f.anmodningModtaget) : v0
  const v6 = v2 ? (v4 ? Math.min(s[63], v5) : s[63]) : v5
  const v7 = s[337] ? (v3 ? Math.max(f.anmodningModtaget, v1) : f.anmodningModtaget) : v1
  const v8 = v2 ? (v4 ? Math.max(s[65], v7) : s[65]) : v7
  const v9 = v2 || s[337] || v3
  const v10 = s[335] && s[7] || s[336] && !(s[330] && !s[5] && (s[5] || s[63] === f.anmodningModtaget))
  const v11 = Math.max(s[63], v6)
  const v12 = Math.min(s[65], v8)
  const v13 = s[338] && !s[5]
  const v14 = s[339] && v9
  const v15 = s[340] && !s[5] && v9 && v12 >= v11
  const v16 = v14 || v15
  const v17 = v14 ? (v15 ? Math.min(v6, v11) : v6) : v11
  const v18 = v14 ? (v15 ? Math.max(v8, v12) : v8) : v12
  const v19 = v13 || v14 || v15
  const v20 = s[338] && s[7] || s[339] && v10 || s[340] && s[7] && v10 || s[340] && !(s[330] && (!v9 || !v10 && v6 === v8) && (!s[5] && v9 || s[5] && !v9) && (s[5] || s[63] === v6))
  const SDL_38_7 = s[67] ? FIRST_DAY : v13 ? (v16 ? Math.min(s[63], v17) : s[63]) : v17
  s[741] = SDL_38_7
  const SDL_38_7_hoej = s[67] ? NEVER : v13 ? (v16 ? Math.max(s[65], v18) : s[65]) : v18
  s[742] = SDL_38_7_hoej
  const SDL_38_7_er = s[341] && (s[67] || s[76] && v19 || s[342] && v19 || s[343] && v19 || s[344] && v19)
  s[743] = SDL_38_7_er
  const SDL_38_7_ir = !s[341] || s[67] || s[76] && v20 || s[342] && v20 || s[343] && v20 || s[344] && v20 || s[68]
  s[744] = SDL_38_7_ir
  // SDL.40.1: Arbejdsgiveren skal have meldt fraværet (SDL § 40, stk. 1-3)
  const v25 = s[188] && s[6] >= s[345]
  s[1235] = v25
  const v26 = s[188] && s[6] < s[346]
  s[1236] = v26
  const v27 = shiftDays(s[63], 28)
  s[406] = v27
  const v28 = shiftDays(s[65], 28)
  s[405] = v28
  const v29 = !s[347] || !s[5]
  const v30 = s[347] && s[7]
  const v31 = s[347] ? v27 : NEVER
  const v32 = s[347] ? v28 : NEVER
  const v33 = v29 && v32 >= NEVER
  const v34 = v25 && v29
  const v35 = s[192] && v33
  const v36 = v34 ? v31 : NEVER
  const v37 = v26 ? NEVER : v32
  const v38 = v34 ? (v26 || v35 ? Math.max(v32, v37) : v32) : v37
  const v39 = v34 || v26 || v35
  const v40 = v25 && v30 || s[192] && !((!v29 || !v30 && v31 === v32) && v29 && (!v29 || v31 === NEVER))
  const v41 = !s[5] && s[82] && s[348]
  const v42 = !s[5] && s[349] && s[350]
  const v43 = !s[5] && s[6] >= s[351]
  s[411] = v43
  const v44 = !s[5] && s[6] < s[352]
  s[407] = v44
  const v45 = v43 && v29
  const v46 = s[7] && v33
  const v47 = v45 ? v31 : NEVER
  const v48 = v44 ? NEVER : v32
  const v49 = v45 ? (v44 || v46 ? Math.max(v32, v48) : v32) : v48
  const v50 = f.arbejdsgiverensBetaling === 'ingen'
  s[1237] = v50
  const v51 = s[353] ? s[354] : s[355]
  const v52 = s[353] ? s[354] : s[356]
  const v53 = v25 && s[357]
  const v54 = s[192] && s[357] && v52 >= NEVER
  const v55 = v26 ? NEVER : v52
  const v56 = s[76] && v39
  const v57 = v41 && v39
  const v58 = v42 && (v45 || v44 || v46)
  const v59 = s[358] && (v50 && !s[5] || !v50 && (v53 || v26 || v54))
  const v60 = s[359] || v59
  const v61 = s[359] ? FIRST_DAY : v50 ? s[360] : v53 ? v51 : NEVER
  const v62 = v58 || v60
  const v63 = v58 ? (v60 ? Math.min(v47, v61) : v47) : v61
  const v64 = v57 || v62
  const v65 = v57 ? (v62 ? Math.min(v36, v63) : v36) : v63
  const SDL_40_1 = s[67] ? FIRST_DAY : v56 ? (v64 ? Math.min(v36, v65) : v36) : v65
  s[745] = SDL_40_1
  const v67 = s[359] ? NEVER : v50 ? s[361] : v53 ? (v26 || v54 ? Math.max(v52, v55) : v52) : v55
  const v68 = v58 ? (v60 ? Math.max(v49, v67) : v49) : v67
  const v69 = v57 ? (v62 ? Math.max(v38, v68) : v38) : v68
  const SDL_40_1_hoej = s[67] ? NEVER : v56 ? (v64 ? Math.max(v38, v69) : v38) : v69
  s[746] = SDL_40_1_hoej
  const SDL_40_1_er = s[69] && (s[67] || v56 || v57 || v58 || s[359] || v59)
  s[747] = SDL_40_1_er
  const SDL_40_1_ir = !s[69] || s[67] || s[76] && v40 || v41 && v40 || v42 && (v43 && v30 || s[7] && !((!v29 || !v30 && v31 === v32) && v29 && (!v29 || v31 === NEVER))) || s[359] || s[358] && (v50 && s[7] || !v50 && (v25 && s[362] || s[192] && !((!s[357] || !s[362] && v51 === v52) && s[357] && (!s[357] || v51 === NEVER)))) || s[68]
  s[748] = SDL_40_1_ir
}

function svar_29(f, s) {
  // SDL.40a.1: A-kassen skal have meldt fraværet (SDL § 40 a, stk. 1)
  const v0 = !s[5] && s[329] && s[63] <= 16248 /* 2014-06-27 */
  const v1 = shiftDays(f.anmeldtTilAkasse, 7)
  const v2 = !s[5] && s[65] >= 16249 /* 2014-06-28 */ && s[63] <= 16658 /* 2015-08-11 */
  const v3 = !s[5] && s[65] >= 16659 /* 2015-08-12 */ && s[66]
  const v4 = f.oplystDelvistLedig ? v1 : shiftDays(f.anmeldtTilAkasse, 21)
  const v5 = v2 || v3
  const v6 = v2 ? FIRST_DAY : v4
  const v7 = s[359] || v0 || v5
  const SDL_40a_1 = s[67] ? FIRST_DAY : s[342] || v7 ? (v7 ? (s[359] ? FIRST_DAY : v0 ? (v5 ? Math.min(v1, v6) : v1) : v6) : NEVER) : NEVER
  s[749] = SDL_40a_1
  const v9 = v2 ? NEVER : v4
  const SDL_40a_1_hoej = s[67] ? NEVER : s[76] ? NEVER : s[342] ? NEVER : s[359] ? NEVER : v0 ? (v5 ? Math.max(v1, v9) : v1) : v9
  s[750] = SDL_40a_1_hoej
  const SDL_40a_1_er = s[93] && (s[67] || s[76] || s[342] || s[359] || v0 || v2 || v3)
  s[751] = SDL_40a_1_er
  const SDL_40a_1_ir = !s[93] || s[67] || s[359] || v2 || s[68]
  s[752] = SDL_40a_1_ir
  // SDL.43.1: Du skal have meldt dig syg til kommunen (SDL § 43, stk. 1)
  const v13 = shiftDays(f.tredjeFravaersdag, 7)
  const v14 = s[363] ? s[364] : s[365] ? v13 : s[351]
  const v15 = s[363] ? s[366] : s[365] ? v13 : s[352]
  const v16 = !s[5] && s[367] && s[66]
  const v17 = f.aftaleForSelvstaendig ? s[364] : v14
  const v18 = f.aftaleForSelvstaendig ? s[366] : v15
  const v19 = v16 && (f.aftaleForSelvstaendig && !s[5] || f.aftaleForSelvstaendig === false && s[368])
  const v20 = s[369] || v19
  const v21 = s[369] ? (v19 ? Math.min(v14, v17) : v14) : v17
  const SDL_43_1 = s[67] ? FIRST_DAY : s[370] ? (v20 ? Math.min(v14, v21) : v14) : v21
  s[757] = SDL_43_1
  const v23 = s[369] ? (v19 ? Math.max(v15, v18) : v15) : v18
  const SDL_43_1_hoej = s[67] ? NEVER : s[370] ? (v20 ? Math.max(v15, v23) : v15) : v23
  s[758] = SDL_43_1_hoej
  const SDL_43_1_er = s[87] && (s[67] || s[370] || s[369] || v19)
  s[759] = SDL_43_1_er
  const SDL_43_1_ir = !s[87] || s[67] || s[371] || s[372] || v16 && (f.aftaleForSelvstaendig && s[7] || f.aftaleForSelvstaendig === false && s[373]) || s[68]
  s[760] = SDL_43_1_ir
  // SDL.43.5: Den for sene anmeldelse undskyldes (SDL § 43, stk. 5)
  const v27 = !s[5] && s[333] >= f.selvstaendigAnmeldt
  s[1240] = v27
  const v28 = !s[5] && s[334] < f.selvstaendigAnmeldt
  s[1241] = v28
  const v29 = v28 || f.undskyldendeForhold === false
  const v30 = v27 || s[7]
  const v31 = v30 && f.undskyldendeForhold
  const v32 = !s[5] && s[82] && s[63] <= 15111 /* 2011-05-17 */
  s[402] = v32
  const v33 = !s[5] && s[65] >= 15112 /* 2011-05-18 */ && s[63] <= 15207 /* 2011-08-21 */
  s[403] = v33
  const v34 = f.undskyldendeForhold || f.nemrefusionNede
  s[1242] = v34
  const v35 = v28 || !v34
  const v36 = v30 && v34
  const v37 = !s[5] && s[65] >= 15208 /* 2011-08-22 */ && s[66]
  s[404] = v37
  const SDL_43_5 = s[87] && (s[67] || s[76] && v31 || v32 && v31 || v33 && v36 || v37 && v36)
  s[768] = SDL_43_5
  const SDL_43_5_nej = s[87] && (s[67] || s[76] && v29 || v32 && v29 || v33 && v35 || v37 && v35)
  s[769] = SDL_43_5_nej
  const SDL_43_5_ir = !s[87] || s[73]
  s[770] = SDL_43_5_ir
  // SDL.43.4: Kommunen betaler tidligst fra (SDL § 43, stk. 4)
  const v41 = SDL_43_1_er && SDL_43_1_hoej >= f.selvstaendigAnmeldt
  s[1243] = v41
  const v42 = SDL_43_1_er && SDL_43_1 < f.selvstaendigAnmeldt
  s[1244] = v42
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
  const v53 = SDL_43_5 && s[7] || SDL_43_5_ir && !(s[330] && !s[5] && (s[5] || s[63] === f.selvstaendigAnmeldt))
  const v54 = Math.max(s[63], v49)
  const v55 = Math.min(s[65], v51)
  const v56 = v41 && !s[5]
  const v57 = v42 && v52
  const v58 = SDL_43_1_ir && !s[5] && v52 && v55 >= v54
  const v59 = v57 || v58
  const v60 = v57 ? (v58 ? Math.min(v49, v54) : v49) : v54
  const v61 = v57 ? (v58 ? Math.max(v51, v55) : v51) : v55
  const v62 = v56 || v57 || v58
  const v63 = v41 && s[7] || v42 && v53 || SDL_43_1_ir && s[7] && v53 || SDL_43_1_ir && !(s[330] && (!v52 || !v53 && v49 === v51) && (!s[5] && v52 || s[5] && !v52) && (s[5] || s[63] === v49))
  const SDL_43_4 = s[67] ? FIRST_DAY : v56 ? (v59 ? Math.min(s[63], v60) : s[63]) : v60
  s[761] = SDL_43_4
  const SDL_43_4_hoej = s[67] ? NEVER : v56 ? (v59 ? Math.max(s[65], v61) : s[65]) : v61
  s[762] = SDL_43_4_hoej
  const SDL_43_4_er = s[87] && (s[67] || s[76] && v62 || s[77] && v62)
  s[763] = SDL_43_4_er
  const SDL_43_4_ir = !s[87] || s[67] || s[76] && v63 || s[77] && v63 || s[68]
  s[764] = SDL_43_4_ir
  // SDL.43.4.tide: Du meldte dig i tide (SDL § 43, stk. 1)
  const SDL_43_4_tide = s[87] && (s[67] || s[76] && v41 || s[77] && v41)
  s[765] = SDL_43_4_tide
  const SDL_43_4_tide_nej = s[87] && (s[67] || s[76] && v42 || s[77] && v42)
  s[766] = SDL_43_4_tide_nej
  const SDL_43_4_tide_ir = !s[87] || s[67] || s[76] && SDL_43_1_ir || s[77] && SDL_43_1_ir || s[68]
  s[767] = SDL_43_4_tide_ir
  // SDL.51.1: Lediges sygedagpenge pr. uge (SDL § 51)
  const SDL_51_1 = s[1] ? f.dagpengePrUge : -Infinity
  s[394] = SDL_51_1
  const SDL_51_1_hoej = s[1] ? f.dagpengePrUge : Infinity
  s[396] = SDL_51_1_hoej
}

function svar_30(f, s) {
  // SDL.52.1: Selvstændiges sygedagpenge pr. uge ved fuldt fravær (SDL § 52, stk. 1)
  const v0 = f.selvstaendigForsikring === 'ingen'
  s[1245] = v0
  const v1 = f.vurderingsdato <= 13149 /* 2006-01-01 */ || f.vurderingsdato >= 20822 /* 2027-01-04 */
  s[384] = v1
  const v2 = SATS_19(f.vurderingsdato)
  const v3 = v1 ? -Infinity : v2
  s[380] = v3
  const v4 = v1 ? Infinity : v2
  s[382] = v4
  const v5 = v3 > -Infinity && v4 < Infinity
  const v6 = quotient([v3, 2], [3], 'nærmeste', 100)
  const v7 = quotient([v4, 2], [3], 'nærmeste', 100)
  const v8 = v1 || !v5
  const SDL_52_1_er = !s[1] || v0 || !(!v5 && !v1 && v3 === v4)
  s[781] = SDL_52_1_er
  const SDL_52_1_ir = !s[1] || !v0 && v8 || v1
  s[782] = SDL_52_1_ir
  const SDL_52_1 = s[1] ? Math.min(v3, v0 ? f.indtaegtSomSelvstaendig : Math.max(f.indtaegtSomSelvstaendig, v5 ? Math.min(v6, v7) : -Infinity)) : -Infinity
  s[779] = SDL_52_1
  const SDL_52_1_hoej = s[1] ? Math.min(v4, v0 ? f.indtaegtSomSelvstaendig : Math.max(f.indtaegtSomSelvstaendig, v5 ? Math.max(v6, v7) : Infinity)) : Infinity
  s[780] = SDL_52_1_hoej
  // SDL.53.3: Selvstændiges sygedagpenge pr. uge (SDL § 53, stk. 3)
  const v13 = SDL_52_1 > -Infinity && SDL_52_1_hoej < Infinity
  const v14 = quotient([SDL_52_1, 3], [4], 'nærmeste', 1)
  const v15 = quotient([SDL_52_1_hoej, 3], [4], 'nærmeste', 1)
  const v16 = SDL_52_1_er && !(!v13 && (!SDL_52_1_er || !SDL_52_1_ir && SDL_52_1 === SDL_52_1_hoej))
  const v17 = SDL_52_1_ir || !v13
  const v18 = quotient([SDL_52_1], [2], 'nærmeste', 1)
  const v19 = quotient([SDL_52_1_hoej], [2], 'nærmeste', 1)
  const SDL_53_3_er = !s[1] || s[168] && SDL_52_1_er || !s[168] && (s[374] && v16 || !s[374] && (!s[134] || v16))
  s[392] = SDL_53_3_er
  const SDL_53_3_ir = !s[1] || s[168] && SDL_52_1_ir || !s[168] && (s[374] && v17 || !s[374] && s[134] && v17)
  s[393] = SDL_53_3_ir
  const SDL_53_3 = s[1] ? (s[168] ? SDL_52_1 : s[374] ? (v13 ? Math.min(v14, v15) : -Infinity) : s[134] ? (v13 ? Math.min(v18, v19) : -Infinity) : 0) : -Infinity
  s[395] = SDL_53_3
  const SDL_53_3_hoej = s[1] ? (s[168] ? SDL_52_1_hoej : s[374] ? (v13 ? Math.max(v14, v15) : Infinity) : s[134] ? (v13 ? Math.max(v18, v19) : Infinity) : 0) : Infinity
  s[397] = SDL_53_3_hoej
  // SDL.53.2: Beløb som ved fuldt fravær (SDL § 53, stk. 2)
  const v24 = f.ledigUdenLoen || s[93] || f.arbejdsgiverTilbyderDeltid === false
  const SDL_53_2 = !s[1] || v24
  s[388] = SDL_53_2
  const SDL_53_2_nej = !s[1] || !v24
  s[390] = SDL_53_2_nej
  // SDL.50.1: Det højeste beløb pr. time (SDL § 50, stk. 1)
  const v27 = quotient([v3, 100], [3700], 'nærmeste', 1)
  const v28 = quotient([v4, 100], [3700], 'nærmeste', 1)
  const SDL_50_1_er = !s[1] || !(!v5 && !v1 && v3 === v4)
  s[400] = SDL_50_1_er
  const SDL_50_1_ir = !s[1] || v8
  s[401] = SDL_50_1_ir
  const SDL_50_1 = s[1] ? (v5 ? Math.min(v27, v28) : -Infinity) : -Infinity
  s[398] = SDL_50_1
  const SDL_50_1_hoej = s[1] ? (v5 ? Math.max(v27, v28) : Infinity) : Infinity
  s[399] = SDL_50_1_hoej
  // SDL.47.1: Sygedagpenge pr. uge ved fuldt fravær (SDL § 47, stk. 1)
  const v33 = SDL_50_1_er && f.timefortjeneste >= SDL_50_1
  s[1248] = v33
  const v34 = SDL_50_1_er && f.timefortjeneste < SDL_50_1_hoej
  s[376] = v34
  const v35 = f.normalTimerPrUge >= 3700
  s[1249] = v35
  const v36 = v34 || !v35
  s[1247] = v36
  const v37 = v33 || SDL_50_1_ir
  s[377] = v37
  const v38 = v37 && v35
  s[1246] = v38
  const v39 = Math.min(f.timefortjeneste, SDL_50_1)
  s[378] = v39
  const v40 = Math.min(f.timefortjeneste, SDL_50_1_hoej)
  s[379] = v40
  const v41 = v39 <= -Infinity
  s[381] = v41
  const v42 = quotient([v39, f.normalTimerPrUge], [100], 'nærmeste', 1)
  const v43 = quotient([v40, f.normalTimerPrUge], [100], 'nærmeste', 1)
  const v44 = SDL_50_1_er && !(v41 && (!SDL_50_1_er || !SDL_50_1_ir && v39 === v40))
  s[383] = v44
  const v45 = Math.min(v3, v41 ? -Infinity : Math.min(v42, v43))
  const v46 = Math.min(v4, v41 ? Infinity : Math.max(v42, v43))
  const v47 = SDL_50_1_ir || v41 || v1
  s[385] = v47
  const v48 = v36 && v44
  const v49 = v38 || v48
  const v50 = v38 && v1 || v36 && v47
  const v51 = !s[5] && s[82] && s[78]
  const SDL_47_1 = s[67] ? -Infinity : v38 ? (v48 ? Math.min(v3, v45) : v3) : v45
  s[386] = SDL_47_1
  const SDL_47_1_hoej = s[67] ? Infinity : v38 ? (v48 ? Math.max(v4, v46) : v4) : v46
  s[387] = SDL_47_1_hoej
  const SDL_47_1_er = s[67] || s[76] && v49 || v51 && v49 || s[81] && v49
  s[389] = SDL_47_1_er
  const SDL_47_1_ir = s[67] || s[76] && v50 || v51 && v50 || s[81] && v50 || s[68]
  s[391] = SDL_47_1_ir
}

function svar_31(f, s) {
  // SDL.53.1: Lønmodtagerens sygedagpenge pr. uge (SDL § 53, stk. 1)
  const v0 = Math.max(0, s[375])
  const v1 = v0 >= 3700
  s[1252] = v1
  const v2 = s[376] || !v1
  s[1251] = v2
  const v3 = s[377] && v1
  s[1250] = v3
  const v4 = quotient([s[378], v0], [100], 'nærmeste', 1)
  const v5 = quotient([s[379], v0], [100], 'nærmeste', 1)
  const v6 = Math.min(s[380], s[381] ? -Infinity : Math.min(v4, v5))
  const v7 = Math.min(s[382], s[381] ? Infinity : Math.max(v4, v5))
  const v8 = v2 && s[383]
  const v9 = v3 || v8
  const v10 = v3 ? (v8 ? Math.min(s[380], v6) : s[380]) : v6
  const v11 = v3 ? (v8 ? Math.max(s[382], v7) : s[382]) : v7
  const v12 = v3 && s[384] || v2 && s[385]
  const v13 = Math.max(s[386], v10)
  const v14 = Math.min(s[387], v11)
  const v15 = s[388] && s[389]
  const v16 = s[390] && v9
  const v17 = !s[1] && s[389] && v9 && v14 >= v13
  const v18 = v16 || v17
  const v19 = v16 ? (v17 ? Math.min(v10, v13) : v10) : v13
  const v20 = v16 ? (v17 ? Math.max(v11, v14) : v11) : v14
  const SDL_53_1_er = !s[1] || v15 || v16 || v17
  s[785] = SDL_53_1_er
  const SDL_53_1_ir = !s[1] || s[388] && s[391] || s[390] && v12 || !s[1] && s[391] && v12 || !s[1] && !((!s[389] || !s[391] && s[386] === s[387]) && (!v9 || !v12 && v10 === v11) && (s[389] && v9 || !s[389] && !v9) && (!s[389] || s[386] === v10))
  s[786] = SDL_53_1_ir
  const SDL_53_1 = s[1] ? (v15 ? (v18 ? Math.min(s[386], v19) : s[386]) : v19) : -Infinity
  s[783] = SDL_53_1
  const SDL_53_1_hoej = s[1] ? (v15 ? (v18 ? Math.max(s[387], v20) : s[387]) : v20) : Infinity
  s[784] = SDL_53_1_hoej
  // SDL.46.1: Sygedagpenge pr. uge (SDL § 46, stk. 1)
  const SDL_46_1_er = !s[1] || s[93] || s[87] && s[392] || !s[87] && SDL_53_1_er
  s[773] = SDL_46_1_er
  const SDL_46_1_ir = !s[1] || s[93] && !s[1] || !s[93] && (s[87] && s[393] || !s[87] && SDL_53_1_ir)
  s[774] = SDL_46_1_ir
  const SDL_46_1 = s[1] ? (s[93] ? s[394] : s[87] ? s[395] : SDL_53_1) : -Infinity
  s[771] = SDL_46_1
  const SDL_46_1_hoej = s[1] ? (s[93] ? s[396] : s[87] ? s[397] : SDL_53_1_hoej) : Infinity
  s[772] = SDL_46_1_hoej
  // SDL.47.1.3: Sygedagpenge pr. uge fra arbejdsgiveren (SDL § 47, stk. 1)
  const v29 = Math.min(s[398], f.timeloenHosArbejdsgiveren)
  const v30 = Math.min(s[399], f.timeloenHosArbejdsgiveren)
  const v31 = v29 <= -Infinity
  const v32 = quotient([v29, f.normalTimerPrUge], [100], 'nærmeste', 1)
  const v33 = quotient([v30, f.normalTimerPrUge], [100], 'nærmeste', 1)
  const v34 = s[400] && !(v31 && (!s[400] || !s[401] && v29 === v30))
  const v35 = s[401] || v31
  const SDL_47_1_3 = s[67] ? -Infinity : v31 ? -Infinity : Math.min(v32, v33)
  s[775] = SDL_47_1_3
  const SDL_47_1_3_hoej = s[67] ? Infinity : v31 ? Infinity : Math.max(v32, v33)
  s[776] = SDL_47_1_3_hoej
  const SDL_47_1_3_er = s[67] || s[76] && v34 || s[77] && v34
  s[777] = SDL_47_1_3_er
  const SDL_47_1_3_ir = s[67] || s[76] && v35 || s[77] && v35 || s[68]
  s[778] = SDL_47_1_3_ir
  // SDL.54.1: Refusion til arbejdsgiveren (SDL § 54, stk. 1)
  const v40 = s[262] && f.vurderingsdato >= s[259]
  s[1258] = v40
  const v41 = s[262] && f.vurderingsdato < s[260]
  s[1259] = v41
  const v42 = v41 || s[194]
  s[1256] = v42
  const v43 = (v40 || s[263]) && s[267] && (v40 || s[193])
  s[1255] = v43
  const v44 = s[263] && s[73]
  s[1257] = v44
  const v45 = !s[5] && f.vurderingsdato >= s[63]
  s[1262] = v45
  const v46 = !s[5] && f.vurderingsdato < s[65]
  s[1263] = v46
  const v47 = s[75] || f.aftaleMedArbejdsgiver === false || v46
  s[1261] = v47
  const v48 = s[191] && f.aftaleMedArbejdsgiver && (v45 || s[7])
  s[1260] = v48
  const v49 = v43 || v48
  s[1253] = v49
  const v50 = (v42 || v44) && v47
  s[1254] = v50
  const v51 = !s[69] || !s[347] || v50
  const v52 = s[69] && s[347] && v49
  const SDL_54_1 = s[67] || s[76] && v52 || s[77] && v52
  s[787] = SDL_54_1
  const SDL_54_1_nej = s[67] || s[76] && v51 || s[77] && v51
  s[788] = SDL_54_1_nej
  // SDL.59.6: Refusion trods for sen anmeldelse (SDL § 59, stk. 6)
  const v55 = !s[5] && s[333] >= f.refusionskravFremsat
  s[1264] = v55
  const v56 = !s[5] && s[334] < f.refusionskravFremsat
  s[1265] = v56
  const v57 = f.skyldesLoenmodtageren || f.forkertVejledning || f.saerligeOmstaendighederForRefusion
  s[1266] = v57
  const v58 = v56 || !v57
  const v59 = v55 || s[7]
  const v60 = v59 && v57
  const v61 = f.nemrefusionNede || f.skyldesLoenmodtageren || f.forkertVejledning || f.saerligeOmstaendighederForRefusion
  s[1267] = v61
  const v62 = v56 || !v61
  const v63 = v59 && v61
  const SDL_59_6 = s[69] && (s[67] || s[76] && v60 || s[402] && v60 || s[403] && v63 || s[404] && v63)
  s[408] = SDL_59_6
  const SDL_59_6_nej = s[69] && (s[67] || s[76] && v58 || s[402] && v58 || s[403] && v62 || s[404] && v62)
  s[409] = SDL_59_6_nej
}

function svar_32(f, s) {
  // SDL.59.2: Refusion tidligst fra (SDL § 59, stk. 2-5)
  const v0 = !s[5] && s[405] >= f.arbejdsgiverAnmeldt
  s[1271] = v0
  const v1 = !s[5] && s[406] < f.arbejdsgiverAnmeldt
  s[1272] = v1
  const v2 = v0 || s[407] || s[408]
  s[1268] = v2
  const v3 = s[409] || s[410]
  const v4 = (v1 || s[7]) && (s[411] || s[7]) && v3 && (v1 || s[411] || s[409])
  s[1269] = v4
  const v5 = s[7] && s[410]
  s[1270] = v5
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
  const v20 = !s[5] && s[356] >= f.arbejdsgiverAnmeldt
  s[1275] = v20
  const v21 = !s[5] && s[355] < f.arbejdsgiverAnmeldt
  s[1276] = v21
  const v22 = !s[5] && s[6] < shiftDays(s[65], 30)
  s[1277] = v22
  const v23 = !s[5] && s[6] >= shiftDays(s[63], 30)
  s[1278] = v23
  const v24 = v20 || v22 || s[408]
  s[1273] = v24
  const v25 = (v21 || s[7]) && (v23 || s[7]) && v3 && (v21 || v23 || s[409])
  s[1274] = v25
  const v26 = v25 || v11
  const v27 = v25 ? v13 : v8
  const v28 = v25 ? v16 : v9
  const v29 = s[76] && v19
  const v30 = s[342] && v19
  const v31 = s[358] && (v24 || v25 || v11)
  const v32 = s[359] || v31
  const v33 = s[359] ? FIRST_DAY : v24 ? (v26 ? Math.min(v6, v27) : v6) : v27
  const v34 = v30 || v32
  const v35 = v30 ? (v32 ? Math.min(v15, v33) : v15) : v33
  const SDL_59_2 = s[67] ? FIRST_DAY : v29 ? (v34 ? Math.min(v15, v35) : v15) : v35
  s[789] = SDL_59_2
  const v37 = s[359] ? NEVER : v24 ? (v26 ? Math.max(v6, v28) : v6) : v28
  const v38 = v30 ? (v32 ? Math.max(v18, v37) : v18) : v37
  const SDL_59_2_hoej = s[67] ? NEVER : v29 ? (v34 ? Math.max(v18, v38) : v18) : v38
  s[790] = SDL_59_2_hoej
  const SDL_59_2_er = s[69] && (s[67] || v29 || v30 || s[359] || v31)
  s[791] = SDL_59_2_er
  const SDL_59_2_ir = !s[69] || s[67] || s[76] && v10 || s[342] && v10 || s[359] || s[358] && v10 || s[68]
  s[792] = SDL_59_2_ir
}

function svar_33(f, s) {
  const v0 = s[0] ? 0 : 4
  s[450] = v0
  const v1 = s[1] ? 0 : 4
  s[454] = v1
  const v2 = f.ressourceforloebPlanlagtTil >= 20485 /* 2026-02-01 */
  s[970] = v2
  const v3 = f.ressourceforloebErBevilget ? 1 : 0
  s[468] = v3
  const v4 = s[412] ? 4 : 0
  s[469] = v4
  const v5 = f.ressourceforloebStartede >= 20485 /* 2026-02-01 */
  s[980] = v5
  const v6 = s[413] ? 4 : 0
  s[474] = v6
  const v7 = s[414] ? 1 : 0
  s[485] = v7
  const v8 = f.revalideringErBevilget ? 1 : 0
  s[488] = v8
  const v9 = s[0] ? 1 : 0
  s[431] = v9
  const v10 = s[125] ? 0 : 4
  s[527] = v10
  const v11 = s[183] ? 1 : 0
  s[553] = v11
  const v12 = s[182] ? 4 : 0
  s[554] = v12
  const v13 = s[73] ? 4 : 0
  s[583] = v13
  const v14 = s[5] ? 0 : 1
  s[584] = v14
  const v15 = s[7] ? 4 : 0
  s[585] = v15
  const v16 = s[410] ? 4 : 0
  s[604] = v16
  const v17 = s[415] ? 1 : 0
  s[640] = v17
  const v18 = 1 + v1
  s[645] = v18
  const v19 = !s[5] && !s[416]
  s[658] = v19
  const v20 = s[417] ? 1 : 0
  s[665] = v20
  const v21 = s[50] ? 4 : 0
  s[698] = v21
  const v22 = s[52] ? 4 : 0
  s[699] = v22
  const v23 = s[320] ? 4 : 0
  s[700] = v23
  const v24 = s[3] ? 1 : 0
  s[793] = v24
  const v25 = !s[5] && !s[7] && s[65] < NEVER
  s[440] = v25
  const v26 = s[63] >= 16440 /* 2015-01-05 */
  s[796] = v26
  const v27 = s[63] >= 13332 /* 2006-07-03 */ ? 1 : 0
  s[442] = v27
  const v28 = s[65] <= 16439 /* 2015-01-04 */
  s[795] = v28
  const v29 = s[1] ? 1 : 0
  s[425] = v29
  const v30 = s[172] ? 4 : 0
  s[809] = v30
  const v31 = s[170] ? 3 : 0
  s[807] = v31
  const v32 = f.vurderingsdato <= 18261 /* 2019-12-31 */
  s[426] = v32
  const v33 = f.vurderingsdato <= 16616 /* 2015-06-30 */
  s[806] = v33
  const v34 = f.vurderingsdato >= 15884 /* 2013-06-28 */ ? 4 : 0
  s[827] = v34
  const v35 = s[0] ? 3 : 0
  s[826] = v35
  const v36 = f.vurderingsdato <= 15883 /* 2013-06-27 */
  s[825] = v36
  const v37 = s[418] ? 2 : 0
  s[439] = v37
  const v38 = f.vurderingsdato <= 15011 /* 2011-02-06 */
  s[438] = v38
  const v39 = s[5] ? 0 : s[4] <= 15011 /* 2011-02-06 */ ? v24 : s[327] ? 2 : 0
  s[838] = v39
  const v40 = s[39] && !s[419] && s[40] < NEVER
  s[864] = v40
  const v41 = s[41] >= 20485 /* 2026-02-01 */
  s[869] = v41
  const v42 = s[41] >= 15012 /* 2011-02-07 */
  const v43 = v42 ? 2 : 0
  s[868] = v43
  const v44 = s[40] <= 20484 /* 2026-01-31 */
  s[867] = v44
  const v45 = s[41] >= 13332 /* 2006-07-03 */ ? 1 : 0
  s[866] = v45
  const v46 = s[40] <= 15011 /* 2011-02-06 */
  s[865] = v46
  const v47 = s[41] >= 16252 /* 2014-07-01 */
  const v48 = v42 ? 3 : 0
  s[873] = v48
  const v49 = s[40] <= 16251 /* 2014-06-30 */
  s[878] = v49
  const v50 = v49 ? v48 : v47 ? 4 : 0
  s[872] = v50
  const v51 = s[41] >= 13545 /* 2007-02-01 */ ? 2 : 0
  s[871] = v51
  const v52 = s[40] <= 13544 /* 2007-01-31 */
  s[870] = v52
  const v53 = v47 ? 3 : 0
  s[879] = v53
  const v54 = v40 ? v45 : 0
  s[880] = v54
  const v55 = s[63] >= 16252 /* 2014-07-01 */
  s[445] = v55
  const v56 = s[65] <= 16251 /* 2014-06-30 */
  s[443] = v56
  const v57 = s[63] >= 15012 /* 2011-02-07 */
  s[1060] = v57
  const v58 = v57 ? 2 : 0
  s[444] = v58
  const v59 = s[65] <= 15011 /* 2011-02-06 */
  s[441] = v59
  const v60 = v25 ? (v59 ? v27 : v58) : 0
  s[436] = v60
  const v61 = s[63] >= 15341 /* 2012-01-02 */
  s[892] = v61
  const v62 = s[65] <= 15340 /* 2012-01-01 */
  s[891] = v62
  const v63 = v26 ? 3 : 0
  s[893] = v63
  const v64 = s[116] ? 2 : 0
  s[939] = v64
  const v65 = f.vurderingsdato <= 16800 /* 2015-12-31 */
  s[938] = v65
  const v66 = s[116] ? 3 : 0
  s[941] = v66
  const v67 = f.vurderingsdato <= 16251 /* 2014-06-30 */
  s[940] = v67
  const v68 = s[115] ? 5 : 0
  s[437] = v68
  const v69 = f.vurderingsdato <= 20484 /* 2026-01-31 */
  s[427] = v69
  const v70 = v69 ? v30 : v68
  s[957] = v70
  const v71 = s[0] ? 2 : 0
  s[955] = v71
  const v72 = f.vurderingsdato <= 17682 /* 2018-05-31 */
  s[954] = v72
  const v73 = v69 ? (s[420] ? 4 : 0) : v68
  s[960] = v73
  const v74 = f.vurderingsdato <= 19133 /* 2022-05-21 */
  s[959] = v74
  const v75 = f.vurderingsdato <= 18992 /* 2021-12-31 */
  s[958] = v75
  const v76 = s[172] ? 5 : 0
  s[432] = v76
  const v77 = s[1] ? 2 : 0
  s[963] = v77
  const v78 = f.ressourceforloebPlanlagtTil <= 20484 /* 2026-01-31 */
  s[969] = v78
  const v79 = s[421] ? 2 : 0
  s[968] = v79
}

function svar_34(f, s) {
  const v0 = s[422] ? 1 : 0
  s[967] = v0
  const v1 = f.ressourceforloebPlanlagtTil <= 15705 /* 2012-12-31 */
  s[966] = v1
  const v2 = f.ressourceforloebStartede <= 20484 /* 2026-01-31 */
  s[979] = v2
  const v3 = f.ressourceforloebStartede <= 18261 /* 2019-12-31 */
  s[975] = v3
  const v4 = s[423] ? 2 : 0
  s[974] = v4
  const v5 = s[424] ? 1 : 0
  s[973] = v5
  const v6 = f.ressourceforloebStartede <= 15705 /* 2012-12-31 */
  s[972] = v6
  const v7 = s[115] ? 6 : 0
  s[985] = v7
  const v8 = s[172] ? 3 : 0
  s[984] = v8
  const v9 = s[115] ? 4 : 0
  s[1014] = v9
  const v10 = f.vurderingsdato >= 13859 /* 2007-12-12 */ ? 2 : 0
  s[1000] = v10
  const v11 = f.vurderingsdato <= 13858 /* 2007-12-11 */
  s[999] = v11
  const v12 = v11 ? s[425] : s[426] ? v10 : s[427] ? v8 : v9
  s[995] = v12
  const v13 = f.revalideringStartede <= 13858 /* 2007-12-11 */ ? (s[428] ? 1 : 0) : f.revalideringStartede <= 18261 /* 2019-12-31 */ ? (f.revalideringStartede >= 13859 /* 2007-12-12 */ ? 2 : 0) : f.revalideringStartede <= 20484 /* 2026-01-31 */ ? (s[429] ? 3 : 0) : f.revalideringStartede >= 20485 /* 2026-02-01 */ ? 4 : 0
  s[996] = v13
  const v14 = f.revalideringErBevilget ? v13 : 0
  s[997] = v14
  const v15 = s[430] ? 1 : 0
  s[998] = v15
  const v16 = s[115] ? 2 : 0
  s[1063] = v16
  const v17 = s[427] ? s[431] : v16
  s[1003] = v17
  const v18 = f.vurderingsdato <= 16386 /* 2014-11-12 */
  s[1007] = v18
  const v19 = s[125] ? 1 : 0
  s[1015] = v19
  const v20 = s[172] ? 2 : 0
  s[1023] = v20
  const v21 = s[427] ? s[432] : v7
  s[1032] = v21
  const v22 = s[183] && !s[181] && !s[182]
  s[1043] = v22
  const v23 = f.vurderingsdato <= 15393 /* 2012-02-23 */
  s[1046] = v23
  const v24 = v22 ? (v11 ? s[425] : f.vurderingsdato <= 15070 /* 2011-04-06 */ ? v10 : v23 ? (f.vurderingsdato >= 15071 /* 2011-04-07 */ ? 3 : 0) : s[426] ? (s[433] ? 4 : 0) : v21) : 0
  s[1033] = v24
  const v25 = s[434] ? 1 : 0
  s[1034] = v25
  const v26 = s[115] ? 3 : 0
  s[1050] = v26
  const v27 = f.vurderingsdato <= 17896 /* 2018-12-31 */ ? s[425] : f.vurderingsdato >= 17897 /* 2019-01-01 */ ? 2 : 0
  s[1057] = v27
  const v28 = s[435] ? s[436] : 0
  s[1058] = v28
  const v29 = f.saerligeGrundeTilAndetTidspunkt ? 1 : 0
  s[1059] = v29
  const v30 = f.vurderingsdato <= 20634 /* 2026-06-30 */
  s[1077] = v30
  const v31 = v30 ? s[437] : s[200] ? 6 : 0
  s[1070] = v31
  const v32 = f.vurderingsdato <= 20088 /* 2024-12-31 */
  s[1069] = v32
  const v33 = f.vurderingsdato <= 16439 /* 2015-01-04 */
  s[1068] = v33
  const v34 = s[200] ? 5 : 0
  s[1092] = v34
  const v35 = s[209] ? 5 : 0
  s[1094] = v35
  const v36 = s[438] ? s[425] : s[439]
  s[1105] = v36
  const v37 = s[63] >= 15517 /* 2012-06-26 */
  s[1223] = v37
  const v38 = v37 ? 4 : 0
  s[1120] = v38
  const v39 = s[63] >= 15398 /* 2012-02-28 */ ? 3 : 0
  s[1119] = v39
  const v40 = s[65] <= 15516 /* 2012-06-25 */
  s[1118] = v40
  const v41 = s[65] <= 15397 /* 2012-02-27 */
  s[1117] = v41
  const v42 = s[440] ? (s[441] ? s[442] : s[443] ? s[444] : s[445] ? 3 : 0) : 0
  s[1126] = v42
  const v43 = s[104] && !s[106] && s[446] < NEVER
  s[1132] = v43
  const v44 = s[63] >= 15427 /* 2012-03-28 */
  s[1234] = v44
  const v45 = v44 ? 3 : 0
  s[1227] = v45
  const v46 = s[65] <= 15426 /* 2012-03-27 */
  s[1226] = v46
  const v47 = s[93] ? (s[440] ? (s[441] ? s[442] : v46 ? s[444] : v40 ? v45 : s[65] <= 16248 /* 2014-06-27 */ ? v38 : s[65] <= 16658 /* 2015-08-11 */ ? (s[63] >= 16249 /* 2014-06-28 */ ? 5 : 0) : s[63] >= 16659 /* 2015-08-12 */ ? 6 : 0) : 0) : 0
  s[1238] = v47
  const v48 = s[440] ? (s[441] ? s[442] : s[65] <= 15111 /* 2011-05-17 */ ? s[444] : s[65] <= 15207 /* 2011-08-21 */ ? (s[63] >= 15112 /* 2011-05-18 */ ? 3 : 0) : s[63] >= 15208 /* 2011-08-22 */ ? 4 : 0) : 0
  s[1239] = v48
}

export function svar(f) {
  const s = new Array(1279)
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
  return { ALF_62_3: s[255], ALF_62_3_hoej: s[256], ALF_62_3_kan: (s[254] ? 1 : 0) + (s[257] ? 4 : 0), BEK937_27_kan: (s[447] ? 1 : 0) + (s[448] ? 2 : 0) + (s[449] ? 4 : 0), FERIEBEK_2_kan: (s[178] ? 1 : 0) + (s[177] ? 2 : 0) + s[450], FERIEBEK_2_6_kan: (s[451] ? 3 : 0) + 4, LAB_107_1_kan: (s[452] ? 1 : 0) + (s[453] ? 2 : 0) + s[454], LAB_110_1: s[455], LAB_110_1_hoej: s[456], LAB_110_1_kan: (s[457] ? 1 : 0) + (s[458] ? 4 : 0), LAB_112_1_kan: (s[459] ? 1 : 0) + (s[460] ? 2 : 0) + (s[461] ? 4 : 0), LAB_112_2_kan: (s[462] ? 1 : 0) + (s[463] ? 2 : 0) + s[454], LAB_112_3_kan: (s[464] ? 1 : 0) + (s[465] ? 2 : 0) + s[454], LAB_113_4: s[466], LAB_113_4_hoej: s[467], LAB_113_4_kan: s[468] + s[469], LAB_113_4_ydelse_kan: (s[470] ? 1 : 0) + (s[471] ? 2 : 0) + s[469], LAB_114_1: s[472], LAB_114_1_hoej: s[473], LAB_114_1_kan: s[468] + s[474], LAB_114_1_plan_kan: (s[475] ? 1 : 0) + (s[476] ? 2 : 0) + s[474], LAB_114_3: s[477], LAB_114_3_hoej: s[478], LAB_114_3_kan: 1 + (s[479] ? 4 : 0), LAB_114_4: s[480], LAB_114_4_hoej: s[481], LAB_114_4_kan: s[468] + (s[482] ? 4 : 0), LAB_142_1_kan: (s[483] ? 1 : 0) + (s[484] ? 2 : 0) + s[454], LAB_144_kan: s[485] + (s[184] ? 2 : 0) + s[454], LAB_145_1: s[486], LAB_145_1_hoej: s[487], LAB_145_1_kan: s[488] + (s[489] ? 4 : 0), LAB_145_1_plan_kan: (s[490] ? 1 : 0) + (s[491] ? 2 : 0) + (s[492] ? 4 : 0), LAB_145_2_kan: (s[493] ? 1 : 0) + (s[494] ? 2 : 0) + (s[428] ? 0 : 4), LAB_146_kan: (s[495] ? 1 : 0) + (s[496] ? 2 : 0) + s[454], LAS_68_2: s[497], LAS_68_2_hoej: s[498], LAS_68_2_kan: (s[499] ? 1 : 0) + (s[500] ? 4 : 0), LAS_68_4: s[122], LAS_68_4_hoej: s[121], LAS_68_4_kan: (s[123] ? 1 : 0) + (s[124] ? 4 : 0), LAS_68_5_kan: s[431] + (s[501] ? 2 : 0) + (s[502] ? 4 : 0), LAS_68a_1: s[503], LAS_68a_1_hoej: s[504], LAS_68a_1_kan: (s[505] ? 1 : 0) + (s[506] ? 4 : 0), LAS_68a_1_tid_kan: (s[117] ? 1 : 0) + (s[119] ? 2 : 0) + s[450], LAS_68a_2: s[507], LAS_68a_2_hoej: s[508], LAS_68a_2_kan: (s[509] ? 1 : 0) + (s[510] ? 4 : 0), LAS_68a_3: s[511], LAS_68a_3_hoej: s[512], LAS_68a_3_kan: (s[513] ? 1 : 0) + (s[514] ? 4 : 0), LAS_69j_2: s[130], LAS_69j_2_hoej: s[131], LAS_69j_2_kan: (s[132] ? 1 : 0) + (s[133] ? 4 : 0), LAS_69j_2_bidrag: s[515], LAS_69j_2_bidrag_hoej: s[516], LAS_69j_2_bidrag_kan: (s[517] ? 1 : 0) + (s[518] ? 4 : 0), LAS_69j_4: s[174], LAS_69j_4_hoej: s[173], LAS_69j_4_kan: (s[175] ? 1 : 0) + (s[176] ? 4 : 0), LAS_69j_5: s[519], LAS_69j_5_hoej: s[520], LAS_69j_5_kan: (s[521] ? 1 : 0) + (s[522] ? 4 : 0), LAS_69j_5_modtager_kan: (s[523] ? 1 : 0) + (s[524] ? 2 : 0) + (s[525] ? 4 : 0), LAS_69j_5_tid_kan: (s[526] ? 1 : 0) + (s[143] ? 2 : 0) + s[527], LAS_69j_7_kan: (s[528] ? 1 : 0) + (s[529] ? 2 : 0) + s[527], LAS_69j_8_kan: (s[530] ? 1 : 0) + (s[531] ? 2 : 0) + (s[532] ? 4 : 0), LAS_69j_9: s[171], LAS_69j_9_hoej: s[533], LAS_69j_9_kan: (s[534] ? 1 : 0) + (s[535] ? 4 : 0), LAS_69j_10: s[145], LAS_69j_10_hoej: s[142], LAS_69j_10_kan: (s[146] ? 1 : 0) + (s[147] ? 4 : 0), LAS_69j_11_kan: (s[536] ? 1 : 0) + (s[537] ? 2 : 0) + (s[538] ? 4 : 0), LAS_69j_13_kan: (s[539] ? 1 : 0) + (s[540] ? 2 : 0) + (s[541] ? 4 : 0), LAS_69j_udbetales: s[542], LAS_69j_udbetales_hoej: s[543], LAS_69j_udbetales_kan: (s[544] ? 1 : 0) + (s[545] ? 4 : 0), LAS_69k_6: s[546], LAS_69k_6_hoej: s[547], LAS_69k_6_kan: (s[548] ? 1 : 0) + s[450], LAS_69k_6_aftale_kan: (s[549] ? 1 : 0) + (s[550] ? 2 : 0) + s[450], LAS_69k_6_senest: s[551], LAS_69k_6_senest_hoej: s[552], LAS_69k_6_senest_kan: s[0] ? 1 : 4, LAS_70_1_kan: s[553] + (s[181] ? 2 : 0) + s[554], LAS_70_1_3_kan: (s[555] ? 1 : 0) + (s[556] ? 2 : 0) + (s[557] ? 4 : 0), LAS_70_4: s[558], LAS_70_4_hoej: s[559], LAS_70_4_kan: s[553] + (s[560] ? 4 : 0), LAS_71_1: s[561], LAS_71_1_hoej: s[562], LAS_71_1_kan: s[553] + (s[563] ? 4 : 0), LAS_71_3: s[564], LAS_71_3_hoej: s[565], LAS_71_3_kan: (s[566] ? 1 : 0) + (s[567] ? 4 : 0), LAS_71_6_kan: s[485] + (s[1] ? 0 : 2) + (s[568] ? 4 : 0), LAS_73b_kan: (s[569] ? 1 : 0) + (s[570] ? 2 : 0) + s[554], LAS_73f_1: s[571], LAS_73f_1_hoej: s[572], LAS_73f_1_kan: s[488] + s[554], LOV1750_21_8_kan: (s[573] ? 1 : 0) + (s[574] ? 2 : 0) + (s[575] ? 4 : 0), LOV1750_21_revalidering_kan: (s[576] ? 1 : 0) + (s[577] ? 2 : 0) + s[554], SDL_2_kan: (s[578] ? 1 : 0) + (s[579] ? 2 : 0) + (s[580] ? 4 : 0), SDL_2_1_kan: (s[581] ? 1 : 0) + (s[582] ? 2 : 0) + s[583], SDL_3_kan: (s[197] ? 1 : 0) + (s[198] ? 2 : 0) + s[454], SDL_6_1: s[63], SDL_6_1_hoej: s[65], SDL_6_1_kan: s[584] + s[585], SDL_7_1_kan: (s[94] ? 1 : 0) + (s[100] ? 2 : 0) + s[454], SDL_7_1_ferie_kan: (s[1] ? 0 : 1) + 2 + s[454], SDL_7_1_ferieaftale_kan: (s[586] ? 1 : 0) + (s[587] ? 2 : 0) + s[454], SDL_7_1_genoptagelse: s[588], SDL_7_1_genoptagelse_hoej: s[589], SDL_7_1_genoptagelse_kan: (f.ferieAftalt ? 1 : 0) + (s[590] ? 4 : 0), SDL_7_1_ny_kan: (s[591] ? 1 : 0) + (s[592] ? 2 : 0) + s[454], SDL_7_2_kan: (s[593] ? 1 : 0) + (s[594] ? 2 : 0) + s[454], SDL_7_3: s[595], SDL_7_3_hoej: s[596], SDL_7_3_kan: (s[597] ? 1 : 0) + (s[598] ? 4 : 0), SDL_7_5_kan: (s[599] ? 1 : 0) + (s[600] ? 2 : 0) + s[454], SDL_7a_1: s[601], SDL_7a_1_hoej: s[602], SDL_7a_1_kan: (s[603] ? 1 : 0) + s[604], SDL_7c_kan: (s[207] ? 1 : 0) + (s[208] ? 2 : 0) + (s[209] ? 0 : 4), SDL_10a_kan: (s[605] ? 1 : 0) + (s[606] ? 2 : 0) + s[454], SDL_11_3: s[607], SDL_11_3_hoej: s[608], SDL_11_3_kan: 1 + (s[609] ? 0 : 4), SDL_11a_1_kan: (s[610] ? 1 : 0) + (s[611] ? 2 : 0) + (s[612] ? 4 : 0), SDL_12_1_1_kan: (s[206] ? 1 : 0) + (s[204] ? 2 : 0) + (s[205] ? 4 : 0), SDL_12_1_2_kan: (s[239] ? 1 : 0) + (s[234] ? 2 : 0) + (s[233] ? 4 : 0), SDL_12_1_3_kan: (s[613] ? 1 : 0) + (s[614] ? 2 : 0) + s[454], SDL_13b_1: s[615], SDL_13b_1_hoej: s[616], SDL_13b_1_kan: (s[617] ? 1 : 0) + (s[618] ? 4 : 0), SDL_13b_1_antal: s[619], SDL_13b_1_antal_hoej: s[620], SDL_13b_1_antal_kan: (s[621] ? 1 : 0) + (s[622] ? 4 : 0), SDL_13b_1_naeste: s[623], SDL_13b_1_naeste_hoej: s[624], SDL_13b_1_naeste_kan: (s[625] ? 1 : 0) + (s[626] ? 4 : 0), SDL_13b_5_kan: (s[627] ? 1 : 0) + (s[628] ? 2 : 0) + (s[629] ? 4 : 0), SDL_13f_1_kan: (s[211] ? 1 : 0) + (s[210] ? 2 : 0) + (s[201] ? 0 : 4), SDL_13f_1_dag: s[630], SDL_13f_1_dag_hoej: s[631], SDL_13f_1_dag_kan: (s[632] ? 1 : 0) + (s[633] ? 4 : 0), SDL_21_1_1_kan: (s[634] ? 1 : 0) + (s[635] ? 2 : 0) + s[454], SDL_21_1_2_kan: (s[636] ? 1 : 0) + (s[637] ? 2 : 0) + s[454], SDL_21_1_3_kan: (s[638] ? 1 : 0) + (s[639] ? 2 : 0) + s[454], SDL_21_4_kan: s[640] + (s[641] ? 2 : 0) + (s[642] ? 4 : 0), SDL_21_4_dag: s[643], SDL_21_4_dag_hoej: s[644], SDL_21_4_dag_kan: s[645], SDL_21_4_fra: s[646], SDL_21_4_fra_hoej: s[647], SDL_21_4_fra_kan: s[640] + (s[648] ? 4 : 0), SDL_21a_kan: (s[649] ? 1 : 0) + (s[650] ? 2 : 0) + s[454], SDL_24_1: s[108], SDL_24_1_hoej: s[110], SDL_24_1_kan: (s[104] ? 1 : 0) + (s[106] ? 4 : 0), SDL_24_1_ophoer: s[651], SDL_24_1_ophoer_hoej: s[652], SDL_24_1_ophoer_kan: (s[653] ? 1 : 0) + (s[654] ? 4 : 0), SDL_24_1_revurdering_kan: (s[655] ? 1 : 0) + (s[656] ? 2 : 0) + (s[657] ? 4 : 0), SDL_24_3: flat(s[11]), SDL_24_3_hoej: flat(s[10]), SDL_24_3_kan: s[584] + (s[658] ? 2 : 0) + s[585], SDL_24a_1_kan: (s[261] ? 1 : 0) + (s[266] ? 2 : 0) + (s[265] ? 4 : 0), SDL_24a_1_graense_kan: (s[96] ? 1 : 0) + (s[99] ? 2 : 0) + (s[97] ? 4 : 0), SDL_24a_2: s[659], SDL_24a_2_hoej: s[660], SDL_24a_2_kan: (s[661] ? 1 : 0) + (s[662] ? 4 : 0), SDL_24a_6_kan: (s[663] ? 1 : 0) + (s[664] ? 2 : 0) + s[454], SDL_24b_1_kan: s[665] + (s[666] ? 2 : 0) + s[454], SDL_24b_2: s[667], SDL_24b_2_hoej: s[668], SDL_24b_2_kan: s[665] + (s[669] ? 4 : 0), SDL_24c_1_kan: (s[670] ? 1 : 0) + (s[671] ? 2 : 0) + s[454], SDL_25_1: s[107], SDL_25_1_hoej: s[109], SDL_25_1_kan: (s[103] ? 1 : 0) + (s[105] ? 4 : 0), SDL_26_1_kan: (s[672] ? 1 : 0) + (s[673] ? 2 : 0) + (s[674] ? 4 : 0), SDL_26_1_covid: s[279], SDL_26_1_covid_hoej: s[280], SDL_26_1_covid_kan: (s[281] ? 1 : 0) + (s[282] ? 4 : 0), SDL_26_1_fra: s[675], SDL_26_1_fra_hoej: s[676], SDL_26_1_fra_kan: (s[677] ? 1 : 0) + (s[678] ? 4 : 0), SDL_26_1_uger: s[679], SDL_26_1_uger_hoej: s[680], SDL_26_1_uger_kan: (s[681] ? 1 : 0) + s[583], SDL_26_2_kan: (s[682] ? 1 : 0) + (s[683] ? 2 : 0) + (s[684] ? 4 : 0), SDL_26_3_covid: s[283], SDL_26_3_covid_hoej: s[284], SDL_26_3_covid_kan: (s[285] ? 1 : 0) + (s[286] ? 4 : 0), SDL_26a_1_covid: s[685], SDL_26a_3_covid: s[287], SDL_26a_3_covid_kan: s[288] ? 4 : 1, SDL_26c_covid: s[294], SDL_26c_covid_hoej: s[296], SDL_26c_covid_kan: (s[290] ? 1 : 0) + (s[292] ? 4 : 0), SDL_26d_covid: s[293], SDL_26d_covid_hoej: s[295], SDL_26d_covid_kan: (s[289] ? 1 : 0) + (s[291] ? 4 : 0), SDL_26f_covid: s[686], SDL_26f_covid_hoej: s[687], SDL_26f_covid_kan: (s[688] ? 1 : 0) + (s[689] ? 4 : 0), SDL_26g_covid: s[297], SDL_26g_covid_hoej: s[298], SDL_26g_covid_kan: (s[299] ? 1 : 0) + (s[300] ? 4 : 0), SDL_26h_covid: s[690], SDL_26h_covid_hoej: s[691], SDL_26h_covid_kan: (s[692] ? 1 : 0) + (s[693] ? 4 : 0), SDL_26i_covid: s[694], SDL_26i_covid_hoej: s[695], SDL_26i_covid_kan: (s[696] ? 1 : 0) + (s[697] ? 4 : 0), SDL_27_1_kan: (s[111] ? 1 : 0) + (s[112] ? 2 : 0) + (s[113] ? 4 : 0), SDL_27_1_1_kan: (s[54] ? 1 : 0) + (s[49] ? 2 : 0) + s[698], SDL_27_1_2_kan: (s[55] ? 1 : 0) + (s[60] ? 2 : 0) + s[699], SDL_27_1_2_slut: s[317], SDL_27_1_2_slut_hoej: s[318], SDL_27_1_2_slut_kan: (s[319] ? 1 : 0) + s[700], SDL_27_1_2_uger: s[701], SDL_27_1_2_uger_hoej: s[702], SDL_27_1_2_uger_kan: (s[703] ? 1 : 0) + s[699], SDL_27_1_3_kan: (s[56] ? 1 : 0) + (s[61] ? 2 : 0) + s[699], SDL_27_1_3_slut: s[321], SDL_27_1_3_slut_hoej: s[322], SDL_27_1_3_slut_kan: (s[323] ? 1 : 0) + s[700], SDL_27_1_3_uger: s[306], SDL_27_1_3_uger_hoej: s[308], SDL_27_1_3_uger_kan: (s[304] ? 1 : 0) + s[699], SDL_27_1_4_kan: (s[57] ? 1 : 0) + (s[62] ? 2 : 0) + s[698], SDL_27_1_4_slut: s[704], SDL_27_1_4_slut_hoej: s[705], SDL_27_1_4_slut_kan: (s[706] ? 1 : 0) + (s[707] ? 4 : 0), SDL_27_1_5_kan: (s[58] ? 1 : 0) + (s[51] ? 2 : 0) + s[699], SDL_27_1_6_kan: (s[59] ? 1 : 0) + (s[53] ? 2 : 0) + s[699], SDL_27_1_7_kan: (s[311] ? 1 : 0) + (s[316] ? 2 : 0) + s[699], SDL_27_1_7_2_kan: (s[708] ? 1 : 0) + (s[709] ? 2 : 0) + (s[710] ? 4 : 0), SDL_27_1_slut: s[711], SDL_27_1_slut_hoej: s[712], SDL_27_1_slut_kan: (s[713] ? 1 : 0) + (s[714] ? 4 : 0), SDL_29_1_kan: (s[715] ? 1 : 0) + (s[716] ? 2 : 0) + (s[717] ? 4 : 0), SDL_30_kan: (s[74] ? 1 : 0) + (s[75] ? 2 : 0) + s[583], SDL_30_1: s[70], SDL_30_1_hoej: s[71], SDL_30_1_kan: (s[72] ? 1 : 0) + s[583], SDL_30_2_kan: (s[718] ? 1 : 0) + (s[719] ? 2 : 0) + s[583], SDL_30_fleksjob_kan: (s[720] ? 1 : 0) + (s[721] ? 2 : 0) + (s[722] ? 4 : 0), SDL_31_1: s[251], SDL_31_1_hoej: s[252], SDL_31_1_kan: (s[250] ? 1 : 0) + (s[253] ? 4 : 0), SDL_32_kan: (s[193] ? 1 : 0) + (s[194] ? 2 : 0) + s[583], SDL_32_1_kan: (s[86] ? 1 : 0) + (s[85] ? 2 : 0) + s[583], SDL_33_1: s[259], SDL_33_1_hoej: s[260], SDL_33_1_kan: (s[262] ? 1 : 0) + (s[263] ? 4 : 0), SDL_34_1_kan: (s[723] ? 1 : 0) + (s[724] ? 2 : 0) + s[583], SDL_35_2: s[725], SDL_35_2_hoej: s[726], SDL_35_2_kan: (s[727] ? 1 : 0) + (s[728] ? 4 : 0), SDL_35_3: s[729], SDL_35_3_hoej: s[730], SDL_35_3_kan: (s[731] ? 1 : 0) + (s[732] ? 4 : 0), SDL_35_3_fra: s[733], SDL_35_3_fra_hoej: s[734], SDL_35_3_fra_kan: (s[735] ? 1 : 0) + (s[736] ? 4 : 0), SDL_38_1: s[737], SDL_38_1_hoej: s[738], SDL_38_1_kan: (s[739] ? 1 : 0) + (s[740] ? 4 : 0), SDL_38_7: s[741], SDL_38_7_hoej: s[742], SDL_38_7_kan: (s[743] ? 1 : 0) + (s[744] ? 4 : 0), SDL_38_7_tide_kan: (s[338] ? 1 : 0) + (s[339] ? 2 : 0) + (s[340] ? 4 : 0), SDL_38_8_kan: (s[335] ? 1 : 0) + (s[337] ? 2 : 0) + (s[336] ? 4 : 0), SDL_40_1: s[745], SDL_40_1_hoej: s[746], SDL_40_1_kan: (s[747] ? 1 : 0) + (s[748] ? 4 : 0), SDL_40a_1: s[749], SDL_40a_1_hoej: s[750], SDL_40a_1_kan: (s[751] ? 1 : 0) + (s[752] ? 4 : 0), SDL_41_1: s[753], SDL_41_1_hoej: s[754], SDL_41_1_kan: (s[755] ? 1 : 0) + (s[756] ? 4 : 0), SDL_42_1_kan: (s[89] ? 1 : 0) + (s[88] ? 2 : 0) + s[583], SDL_43_1: s[757], SDL_43_1_hoej: s[758], SDL_43_1_kan: (s[759] ? 1 : 0) + (s[760] ? 4 : 0), SDL_43_4: s[761], SDL_43_4_hoej: s[762], SDL_43_4_kan: (s[763] ? 1 : 0) + (s[764] ? 4 : 0), SDL_43_4_tide_kan: (s[765] ? 1 : 0) + (s[766] ? 2 : 0) + (s[767] ? 4 : 0), SDL_43_5_kan: (s[768] ? 1 : 0) + (s[769] ? 2 : 0) + (s[770] ? 4 : 0), SDL_46_1: s[771], SDL_46_1_hoej: s[772], SDL_46_1_kan: (s[773] ? 1 : 0) + (s[774] ? 4 : 0), SDL_47_1: s[386], SDL_47_1_hoej: s[387], SDL_47_1_kan: (s[389] ? 1 : 0) + (s[391] ? 4 : 0), SDL_47_1_3: s[775], SDL_47_1_3_hoej: s[776], SDL_47_1_3_kan: (s[777] ? 1 : 0) + (s[778] ? 4 : 0), SDL_50_1: s[398], SDL_50_1_hoej: s[399], SDL_50_1_kan: (s[400] ? 1 : 0) + (s[401] ? 4 : 0), SDL_51_1: s[394], SDL_51_1_hoej: s[396], SDL_51_1_kan: s[645], SDL_52_1: s[779], SDL_52_1_hoej: s[780], SDL_52_1_kan: (s[781] ? 1 : 0) + (s[782] ? 4 : 0), SDL_53_1: s[783], SDL_53_1_hoej: s[784], SDL_53_1_kan: (s[785] ? 1 : 0) + (s[786] ? 4 : 0), SDL_53_2_kan: (s[388] ? 1 : 0) + (s[390] ? 2 : 0) + s[454], SDL_53_3: s[395], SDL_53_3_hoej: s[397], SDL_53_3_kan: (s[392] ? 1 : 0) + (s[393] ? 4 : 0), SDL_54_1_kan: (s[787] ? 1 : 0) + (s[788] ? 2 : 0) + s[583], SDL_59_2: s[789], SDL_59_2_hoej: s[790], SDL_59_2_kan: (s[791] ? 1 : 0) + (s[792] ? 4 : 0), SDL_59_6_kan: (s[408] ? 1 : 0) + (s[409] ? 2 : 0) + s[604], spor: [s[63], s[65], s[5] << 0 | s[7] << 1 | (s[5] ? 0 : s[793]) << 2 | s[794] << 3 | s[254] << 4 | s[257] << 5 | (s[440] ? (s[795] ? s[442] : s[796] ? 2 : 0) : 0) << 6 | s[93] << 8 | (f.dagpengerettenSlutter ? 512 : 0) | s[447] << 10 | s[448] << 11 | s[449] << 12 | (s[797] ? 0 : f.vurderingsdato <= 19935 /* 2024-07-31 */ ? s[425] : s[798] ? 2 : 0) << 13 | s[797] << 15 | s[799] << 16 | s[800] << 17 | s[801] << 18 | s[802] << 19 | (f.uddannelsePasserMedBehandling ? 1048576 : 0) | (f.uddannelseUdskyderRevalidering ? 2097152 : 0) | s[803] << 22 | s[451] << 23 | (s[451] ? s[431] : 0) << 24 | s[0] << 25 | s[804] << 26 | s[178] << 27 | s[177] << 28, s[255], s[256], (s[0] ? (s[805] ? s[431] : s[806] ? (f.vurderingsdato >= 16071 /* 2014-01-01 */ ? 2 : 0) : s[426] ? s[807] : s[808] ? s[809] : s[810] ? 5 : 0) : 0) << 0 | s[811] << 3 | s[812] << 4 | s[813] << 5 | s[814] << 6 | s[815] << 7 | s[816] << 8 | s[817] << 9 | s[818] << 10 | s[819] << 11 | s[820] << 12 | s[821] << 13 | s[822] << 14 | s[823] << 15 | s[593] << 16 | s[594] << 17 | s[1] << 18 | (s[438] ? s[425] : s[824] ? s[439] : s[825] ? s[826] : s[827]) << 19 | s[828] << 22 | s[69] << 23 | s[829] << 24 | s[830] << 25 | s[831] << 26 | s[832] << 27 | s[87] << 28 | s[134] << 29, s[833] << 0 | s[834] << 1 | s[835] << 2 | s[836] << 3 | (f.ansatIFleksjob ? 16 : 0) | s[837] << 5 | s[94] << 6 | s[100] << 7 | s[425] << 8 | (f.uarbejdsdygtigVedEgenSygdom ? 512 : 0) | s[658] << 10 | s[838] << 11 | s[103] << 13 | s[105] << 14 | (s[275] ? s[838] : 0) << 15 | s[275] << 17 | s[101] << 18 | (f.opfylderHelbredsbetingelserForFoertidspension ? 524288 : 0) | (f.naaetFolkepensionsalder ? 1048576 : 0) | s[102] << 21 | s[839] << 22 | s[840] << 23 | s[841] << 24 | s[842] << 25 | s[104] << 26 | s[106] << 27 | (!s[5] && s[843] ? 1 : !s[5] && !s[844] ? (s[25] ? 2 : s[34] ? 3 : 0) : 0) << 28, s[107], s[109], s[108], s[110], s[844] << 0 | s[845] << 1 | s[16] << 2 | s[18] << 3 | s[17] << 4 | s[846] << 5 | s[847] << 6 | s[14] << 7 | s[15] << 8 | s[848] << 9 | s[849] << 10 | s[850] << 11 | s[851] << 12 | s[852] << 13 | s[853] << 14 | s[13] << 15 | s[12] << 16 | s[854] << 17 | s[855] << 18 | s[856] << 19 | s[857] << 20 | s[858] << 21 | s[859] << 22 | s[860] << 23 | s[861] << 24 | s[862] << 25 | s[863] << 26 | s[54] << 27 | s[49] << 28 | s[50] << 29, (s[864] ? (s[865] ? s[866] : s[867] ? s[868] : s[869] ? 3 : 0) : 0) << 0 | (f.forlaengelseErAfgjort ? 4 : 0) | s[248] << 3 | s[249] << 4 | s[55] << 5 | s[60] << 6 | s[52] << 7 | (s[864] ? (s[865] ? s[866] : s[868]) : 0) << 8 | s[304] << 10 | (s[864] ? (s[870] ? s[866] : s[865] ? s[871] : s[872]) : 0) << 11 | s[56] << 14 | s[61] << 15 | (s[864] ? (s[870] ? s[866] : s[865] ? s[871] : s[873]) : 0) << 16 | (f.underLaegebehandling ? 262144 : 0) | (f.laegensSkoenErSikkert ? 524288 : 0) | s[874] << 20 | s[875] << 21 | s[876] << 22 | s[877] << 23 | s[57] << 24 | s[62] << 25 | (s[864] ? (s[865] ? s[866] : s[878] ? s[868] : s[867] ? s[879] : s[869] ? 4 : 0) : 0) << 26 | s[58] << 29, s[306], s[308], s[51] << 0 | (s[864] ? (s[865] ? s[866] : s[878] ? s[868] : s[879]) : 0) << 1 | (f.laegenVurdererLivstruende ? 8 : 0) | (f.behandlingsmulighederUdtoemte ? 16 : 0) | s[59] << 5 | s[53] << 6 | s[708] << 7 | s[709] << 8 | s[710] << 9 | (s[864] ? (s[40] <= 16952 /* 2016-05-31 */ ? s[866] : s[40] <= 16974 /* 2016-06-22 */ ? (s[41] >= 16953 /* 2016-06-01 */ ? 2 : 0) : s[40] <= 20634 /* 2026-06-30 */ ? (s[41] >= 16975 /* 2016-06-23 */ ? 3 : 0) : s[41] >= 20635 /* 2026-07-01 */ ? 4 : 0) : 0) << 10 | s[311] << 13 | s[316] << 14 | (f.ansoegningOmFoertidspension ? 32768 : 0) | s[111] << 16 | s[112] << 17 | s[113] << 18 | s[880] << 19 | s[96] << 20 | s[99] << 21 | s[97] << 22 | (s[440] ? (s[443] ? s[442] : s[445] ? 2 : 0) : 0) << 23 | s[718] << 25 | s[719] << 26 | s[73] << 27 | s[436] << 28, s[881] << 0 | s[882] << 1 | s[883] << 2 | s[884] << 3 | s[885] << 4 | s[886] << 5 | (f.andetFravaerSeneste8Uger ? 64 : 0) | s[887] << 7 | s[888] << 8 | (f.genansat ? 512 : 0) | (f.paaArbejdeDaSygdommenKom ? 1024 : 0) | s[720] << 11 | s[721] << 12 | s[722] << 13 | (f.ansatIFleksjob ? s[436] : 0) << 14 | s[74] << 16 | s[75] << 17 | (s[440] ? s[442] : 0) << 18 | s[889] << 19 | s[890] << 20 | s[72] << 21 | (s[440] ? (s[65] <= 13604 /* 2007-04-01 */ ? s[442] : s[65] <= 14031 /* 2008-06-01 */ ? (s[63] >= 13605 /* 2007-04-02 */ ? 2 : 0) : s[891] ? (s[63] >= 14032 /* 2008-06-02 */ ? 3 : 0) : s[892] ? 4 : 0) : 0) << 22 | s[250] << 25 | s[253] << 26 | (f.fratraeder ? 134217728 : 0) | s[86] << 28 | s[85] << 29, s[70], s[71], s[251], s[252], (s[440] ? (s[65] <= 15522 /* 2012-07-01 */ ? s[442] : s[795] ? (s[63] >= 15523 /* 2012-07-02 */ ? 2 : 0) : s[893]) : 0) << 0 | s[894] << 2 | s[895] << 3 | s[896] << 4 | s[897] << 5 | s[898] << 6 | s[899] << 7 | s[83] << 8 | s[900] << 9 | s[901] << 10 | s[902] << 11 | (f.dagpengeretHvisRask ? 4096 : 0) | s[91] << 13 | s[90] << 14 | (f.erhvervsmaessigUddannelse ? 32768 : 0) | s[903] << 16 | s[904] << 17 | s[905] << 18 | s[906] << 19 | s[907] << 20 | (f.elevILoennetPraktik ? 2097152 : 0) | s[908] << 22 | s[909] << 23 | s[910] << 24 | s[911] << 25 | s[912] << 26 | s[913] << 27 | s[914] << 28 | (f.iBeskaeftigelse ? 536870912 : 0), s[915] << 0 | s[916] << 1 | s[917] << 2 | s[918] << 3 | s[919] << 4 | s[920] << 5 | s[921] << 6 | s[922] << 7 | s[923] << 8 | s[924] << 9 | s[925] << 10 | s[926] << 11 | s[927] << 12 | s[928] << 13 | s[89] << 14 | s[88] << 15 | (s[440] ? (s[441] ? s[442] : s[65] <= 15705 /* 2012-12-31 */ ? s[444] : s[65] <= 15883 /* 2013-06-27 */ ? (s[63] >= 15706 /* 2013-01-01 */ ? 3 : 0) : s[63] >= 15884 /* 2013-06-28 */ ? 4 : 0) : 0) << 16 | s[929] << 19 | s[930] << 20 | (f.drevetSenesteMaaned ? 2097152 : 0) | s[931] << 22 | s[932] << 23 | (f.tilskudTilEgenVirksomhed ? 16777216 : 0) | s[723] << 25 | s[724] << 26 | (f.arbejdsskade ? 134217728 : 0) | s[193] << 28 | s[194] << 29, s[933] << 0 | s[934] << 1 | s[935] << 2 | s[936] << 3 | s[186] << 4 | s[187] << 5 | s[331] << 6 | s[197] << 7 | s[198] << 8 | (s[438] ? s[425] : f.vurderingsdato <= 17701 /* 2018-06-19 */ ? s[439] : s[937] ? 3 : 0) << 9 | s[261] << 11 | s[266] << 12 | s[265] << 13 | s[670] << 14 | s[671] << 15 | (s[938] ? s[425] : s[939]) << 16 | (f.fikSygedagpengeVedLivstruende ? 262144 : 0) | (f.laegenFinderIkkeLaengereLivstruende ? 524288 : 0) | s[452] << 20 | s[453] << 21 | (s[940] ? s[425] : s[938] ? (s[125] ? 2 : 0) : s[426] ? s[941] : s[809]) << 22 | s[942] << 25 | s[943] << 26 | s[944] << 27 | s[945] << 28 | s[946] << 29, s[947] << 0 | s[245] << 1 | s[948] << 2 | s[949] << 3 | s[950] << 4 | s[457] << 5 | s[458] << 6 | (s[457] ? (f.jobafklaringStartede <= 17531 /* 2017-12-31 */ ? (s[951] ? 1 : 0) : f.jobafklaringStartede <= 18261 /* 2019-12-31 */ ? (s[952] ? 2 : 0) : s[953] ? 3 : 0) : 0) << 7 | (f.erIJobafklaring ? 512 : 0) | s[951] << 10 | s[462] << 11 | s[463] << 12 | (s[824] ? s[425] : s[954] ? s[955] : s[426] ? (s[956] ? 3 : 0) : s[957]) << 13 | (f.dokumenteretIngenUdvikling ? 65536 : 0) | (f.heltAabenbartIngenUdvikling ? 131072 : 0) | s[464] << 18 | s[465] << 19 | (s[824] ? s[425] : s[958] ? s[955] : s[959] ? (s[114] ? 3 : 0) : s[960]) << 20 | s[961] << 23 | (f.oenskerRessourceforloeb ? 16777216 : 0) | s[459] << 25 | s[460] << 26 | s[461] << 27, s[455], s[456], (s[962] ? 1 : s[824] ? s[963] : s[954] ? s[826] : s[426] ? (s[956] ? 4 : 0) : s[958] ? s[432] : s[427] ? (s[114] ? 6 : 0) : s[115] ? 7 : 0) << 0 | s[962] << 3 | s[115] << 4 | s[185] << 5 | (f.ressourceforloebErBevilget ? 64 : 0) | s[964] << 7 | (f.komplekseProblemer ? 256 : 0) | (f.kanIkkeLoesesAfAndenIndsats ? 512 : 0) | (f.kraeverHelhedsorienteretForloeb ? 1024 : 0) | s[965] << 11 | (f.laengerevarendeForsoergelse ? 4096 : 0) | (f.deltagetUdenOegetTilknytning ? 8192 : 0) | (f.behovForLaengerevarendeIndsats ? 16384 : 0) | s[412] << 15 | (f.ressourceforloebErBevilget ? (s[966] ? s[967] : f.ressourceforloebPlanlagtTil <= 18261 /* 2019-12-31 */ ? s[968] : f.ressourceforloebPlanlagtTil <= 18992 /* 2021-12-31 */ ? (f.ressourceforloebPlanlagtTil >= 18262 /* 2020-01-01 */ ? 3 : 0) : s[969] ? (f.ressourceforloebPlanlagtTil >= 18993 /* 2022-01-01 */ ? 4 : 0) : s[970] ? 5 : 0) : 0) << 16 | s[470] << 19 | s[471] << 20 | (f.ressourceforloebErBevilget ? (s[966] ? s[967] : s[969] ? s[968] : s[970] ? 3 : 0) : 0) << 21 | s[971] << 23 | (f.kommunenHarTagetStillingTilForloebet ? 16777216 : 0) | s[413] << 25 | (f.ressourceforloebErBevilget ? (s[972] ? s[973] : f.ressourceforloebStartede <= 16435 /* 2014-12-31 */ ? s[974] : s[975] ? (s[976] ? 3 : 0) : f.ressourceforloebStartede <= 18992 /* 2021-12-31 */ ? (s[977] ? 4 : 0) : f.ressourceforloebStartede <= 19133 /* 2022-05-21 */ ? (s[978] ? 5 : 0) : s[979] ? (f.ressourceforloebStartede >= 19134 /* 2022-05-22 */ ? 6 : 0) : s[980] ? 7 : 0) : 0) << 26 | s[475] << 29, s[466], s[467], s[472], s[473], s[476] << 0 | (f.ressourceforloebErBevilget ? (s[972] ? s[973] : s[975] ? s[974] : s[979] ? (s[977] ? 3 : 0) : s[980] ? 4 : 0) : 0) << 1 | s[981] << 4 | s[982] << 5 | s[983] << 6 | s[479] << 7 | (s[824] ? s[425] : s[426] ? s[955] : s[958] ? s[984] : s[959] ? (s[114] ? 4 : 0) : s[427] ? (s[420] ? 5 : 0) : s[985]) << 8 | s[986] << 11 | s[987] << 12 | s[988] << 13 | s[989] << 14 | s[990] << 15 | s[991] << 16 | s[482] << 17 | (f.ressourceforloebErBevilget ? (f.folkepensionsalderNaasDen <= 15705 /* 2012-12-31 */ ? (s[992] ? 1 : 0) : f.folkepensionsalderNaasDen <= 16617 /* 2015-07-01 */ ? (f.folkepensionsalderNaasDen >= 15706 /* 2013-01-01 */ ? 2 : 0) : f.folkepensionsalderNaasDen <= 17125 /* 2016-11-20 */ ? (s[993] ? 3 : 0) : f.folkepensionsalderNaasDen <= 18261 /* 2019-12-31 */ ? (s[994] ? 4 : 0) : f.folkepensionsalderNaasDen <= 18992 /* 2021-12-31 */ ? (f.folkepensionsalderNaasDen >= 18262 /* 2020-01-01 */ ? 5 : 0) : f.folkepensionsalderNaasDen <= 20484 /* 2026-01-31 */ ? (f.folkepensionsalderNaasDen >= 18993 /* 2022-01-01 */ ? 6 : 0) : f.folkepensionsalderNaasDen >= 20485 /* 2026-02-01 */ ? 7 : 0) : 0) << 18 | s[483] << 21 | s[484] << 22 | s[995] << 23 | (f.begraensningerIArbejdsevnen ? 67108864 : 0) | (f.andenIndsatsErIkkeNok ? 134217728 : 0) | (f.kanKommeIndPaaArbejdsmarkedet ? 268435456 : 0) | s[414] << 29, s[477], s[478], s[480], s[481], s[184] << 0 | (f.erhvervssigtetErAfklaret ? 2 : 0) | s[493] << 2 | s[494] << 3 | s[428] << 4 | s[996] << 5 | (f.betydeligeBegraensninger ? 256 : 0) | (f.talerIUdpraegetGradForLangUddannelse ? 512 : 0) | (f.talerForLangUddannelse ? 1024 : 0) | (f.revalideringErBevilget ? 2048 : 0) | s[489] << 12 | s[997] << 13 | (s[997] === 1 ? s[998] : s[997] === 2 ? s[998] : s[997] === 3 ? s[998] : s[997] === 4 ? s[998] : 0) << 16 | s[490] << 17 | s[491] << 18 | s[492] << 19 | s[495] << 20 | s[496] << 21 | (s[999] ? s[425] : s[426] ? s[1000] : s[959] ? s[984] : s[960]) << 22 | s[517] << 25 | s[518] << 26 | (s[1001] ? (s[808] ? s[431] : s[810] ? 2 : 0) : 0) << 27 | s[1001] << 29, s[486], s[487], s[515], s[516], s[1002] << 0 | s[499] << 1 | s[500] << 2 | (s[0] ? s[1003] : 0) << 3 | s[1004] << 5 | (f.harForsoergelsespligt ? 64 : 0) | s[1005] << 7 | (f.boernOpholderSigIDanmark ? 256 : 0) | (f.boernLigestillet ? 512 : 0) | s[1006] << 10 | s[180] << 11 | (f.borHosForaeldre ? 4096 : 0) | s[501] << 13 | s[502] << 14 | (s[0] ? (s[1007] ? s[431] : s[179] ? 2 : 0) : 0) << 15 | s[123] << 17 | s[124] << 18 | (s[1008] ? s[1003] : 0) << 19 | s[1008] << 21 | s[1009] << 22 | s[1010] << 23 | s[1011] << 24 | s[1012] << 25 | s[1013] << 26 | s[117] << 27 | s[119] << 28, s[497], s[498], s[122], s[121], (s[0] ? (s[938] ? s[431] : s[939]) : 0) << 0 | s[513] << 2 | s[514] << 3 | s[431] << 4 | s[509] << 5 | s[510] << 6 | (s[0] ? (s[958] ? s[431] : f.vurderingsdato <= 19529 /* 2023-06-21 */ ? (s[114] ? 2 : 0) : s[427] ? (f.vurderingsdato >= 19530 /* 2023-06-22 */ ? 3 : 0) : s[1014]) : 0) << 7 | s[505] << 10 | s[506] << 11 | s[132] << 12 | s[133] << 13 | s[1015] << 14 | s[125] << 15 | s[175] << 16 | s[176] << 17 | (s[125] ? (f.vurderingsdato <= 16427 /* 2014-12-23 */ ? s[1015] : s[806] ? (s[169] ? 2 : 0) : s[807]) : 0) << 18 | s[1016] << 20 | s[1017] << 21 | s[1018] << 22 | s[168] << 23 | s[374] << 24 | s[526] << 25 | s[143] << 26 | (s[125] ? (s[938] ? s[1015] : s[939]) : 0) << 27 | s[146] << 29, s[511], s[512], s[507], s[508], s[503], s[504], s[130], s[131], s[174], s[173], s[145], s[142], s[147] << 0 | s[534] << 1 | s[535] << 2 | (s[125] ? (f.vurderingsdato <= 16435 /* 2014-12-31 */ ? s[1015] : s[938] ? (s[153] ? 2 : 0) : s[941]) : 0) << 3 | s[528] << 5 | s[529] << 6 | s[1019] << 7 | (f.ansatIFleksjobVedForloebetsStart ? 256 : 0) | s[530] << 9 | s[531] << 10 | s[532] << 11 | s[539] << 12 | s[540] << 13 | s[541] << 14 | (s[125] ? (f.vurderingsdato <= 19703 /* 2023-12-12 */ ? s[1015] : f.vurderingsdato <= 19898 /* 2024-06-24 */ ? (s[1020] ? 2 : 0) : s[1021] ? 3 : 0) : 0) << 15 | s[521] << 17 | s[522] << 18 | s[523] << 19 | s[524] << 20 | s[525] << 21 | (s[1022] ? (s[426] ? s[1015] : s[1023]) : 0) << 22 | s[1022] << 24 | s[536] << 25 | s[537] << 26 | s[538] << 27 | (s[0] ? (f.vurderingsdato <= 16940 /* 2016-05-19 */ ? s[431] : s[1024] ? 2 : 0) : 0) << 28, s[171], s[533], s[519], s[520], s[542], s[543], s[544] << 0 | s[545] << 1 | s[548] << 2 | s[549] << 3 | s[550] << 4 | s[1025] << 5 | s[1026] << 6 | s[1027] << 7 | s[1028] << 8 | (f.ferienErAftalt ? 512 : 0) | s[576] << 10 | s[577] << 11 | s[182] << 12 | (f.revalideringErBevilget ? s[995] : 0) << 13 | s[183] << 16 | s[181] << 17 | (f.revalideringErBevilget ? (s[999] ? s[425] : f.vurderingsdato <= 17246 /* 2017-03-21 */ ? s[1000] : s[426] ? (f.vurderingsdato >= 17247 /* 2017-03-22 */ ? 3 : 0) : s[957]) : 0) << 18 | (f.foelgerRevalideringsplanen ? 2097152 : 0) | (f.leveomkostningerDaekkesAndetsteds ? 4194304 : 0) | s[1029] << 23 | (f.netopForladtSkolen ? 16777216 : 0) | (f.kanKlareSigMedSU ? 33554432 : 0) | s[1030] << 26 | (f.saerligtBegraensedeErhvervsmuligheder ? 134217728 : 0) | s[555] << 28 | s[556] << 29, s[546], s[547], s[551], s[552], s[557] << 0 | (f.revalideringErBevilget ? (s[999] ? s[425] : f.vurderingsdato <= 15394 /* 2012-02-24 */ ? s[1000] : s[1007] ? (s[1031] ? 3 : 0) : s[426] ? (s[179] ? 4 : 0) : s[1032]) : 0) << 1 | s[563] << 4 | s[1033] << 5 | (s[1033] === 4 ? s[1034] : s[1033] === 5 ? s[1034] : s[1033] === 6 ? s[1034] : 0) << 8 | s[1035] << 9 | s[1036] << 10 | s[1037] << 11 | (f.forsoergerEgetBarnIHjemmet ? 4096 : 0) | s[1038] << 13 | s[1039] << 14 | s[1040] << 15 | (f.forsoergelsespligtUdenForHjemmet ? 65536 : 0) | s[1041] << 17 | (f.psykiskLidelseNaevntILoven ? 262144 : 0) | (f.gravidEfter12Uge ? 524288 : 0) | s[1042] << 20 | s[560] << 21 | (s[1043] ? s[995] : 0) << 22 | s[566] << 25 | s[567] << 26 | (s[1044] && !s[1045] ? (s[999] ? s[425] : s[1046] ? s[1000] : s[426] ? (s[433] ? 3 : 0) : s[957]) : 0) << 27, s[561], s[562], s[558], s[559], s[564], s[565], s[1044] << 0 | s[1045] << 1 | s[1047] << 2 | s[1048] << 3 | s[1049] << 4 | s[568] << 5 | (s[414] && !s[184] && s[1] ? s[995] : 0) << 6 | s[569] << 9 | s[570] << 10 | (f.kortvarigAfbrydelseUdenBetydning ? 2048 : 0) | (f.fravaerVedBarselIRevalidering ? 4096 : 0) | s[573] << 13 | s[574] << 14 | s[575] << 15 | (f.ressourceforloebErBevilget ? (s[824] ? s[425] : s[427] ? s[955] : s[1050]) : 0) << 16 | s[581] << 18 | s[582] << 19 | s[578] << 20 | s[579] << 21 | s[580] << 22 | s[1051] << 23 | s[1052] << 24 | s[1053] << 25 | s[1054] << 26 | s[1055] << 27 | s[1056] << 28 | s[192] << 29, s[571], s[572], s[1057] << 0 | s[586] << 2 | s[587] << 3 | (f.feriePasserMedForloebet ? 16 : 0) | (f.ferieIndenForFerieloven ? 32 : 0) | (f.ferieAftalt ? 64 : 0) | s[590] << 7 | (f.ferieAftalt ? s[1057] : 0) << 8 | s[591] << 10 | s[592] << 11 | s[597] << 12 | s[598] << 13 | s[1058] << 14 | (s[1058] === 1 ? s[1059] : s[1058] === 2 ? s[1059] : 0) << 16 | s[435] << 17 | (f.saerligeGrundeTilAndetTidspunkt ? 262144 : 0) | s[599] << 19 | s[600] << 20 | (s[438] ? s[425] : s[824] ? s[439] : s[825] ? s[826] : s[427] ? s[827] : s[437]) << 21 | (f.helbredetErStationaert ? 16777216 : 0) | (f.arbejdsevnenErAfklaret ? 33554432 : 0) | (f.berettigetTilRevalidering ? 67108864 : 0) | (f.berettigetTilFleksjob ? 134217728 : 0) | (f.berettigetTilFoertidspension ? 268435456 : 0) | (f.berettigetTilRessourceforloeb ? 536870912 : 0), s[588], s[589], s[595], s[596], s[601], s[602], s[603] << 0 | s[410] << 1 | (s[69] ? (s[440] ? (s[65] <= 14612 /* 2010-01-03 */ ? s[442] : s[441] ? (s[63] >= 14613 /* 2010-01-04 */ ? 2 : 0) : s[1060] ? 3 : 0) : 0) : 0) << 2 | s[1061] << 4 | s[1062] << 5 | s[207] << 6 | s[208] << 7 | s[209] << 8 | (s[209] ? (s[427] ? (s[209] ? 1 : 0) : s[1063]) : 0) << 9 | s[1064] << 11 | (f.ventesRaskInden8Uger ? 4096 : 0) | s[1065] << 13 | s[1066] << 14 | (f.oenskerTidligOpfoelgning ? 32768 : 0) | s[1067] << 16 | s[605] << 17 | s[606] << 18 | (s[438] ? s[425] : s[938] ? s[439] : s[941]) << 19 | (f.sagenErBelyst ? 2097152 : 0) | s[609] << 22 | (f.oplysningsskemaSendt <= 15011 /* 2011-02-06 */ ? (s[609] ? 1 : 0) : f.oplysningsskemaSendt >= 15012 /* 2011-02-07 */ ? 2 : 0) << 23 | s[206] << 25 | s[204] << 26 | s[205] << 27, s[607], s[608], (s[438] ? s[425] : s[1068] ? s[439] : s[1069] ? (s[209] ? 3 : 0) : s[427] ? (s[201] ? 4 : 0) : s[1070]) << 0 | s[1071] << 3 | s[1072] << 4 | s[1073] << 5 | s[1074] << 6 | s[610] << 7 | s[611] << 8 | s[612] << 9 | (s[1068] ? s[425] : s[426] ? (s[209] ? 2 : 0) : s[984]) << 10 | s[239] << 12 | s[234] << 13 | s[233] << 14 | (f.tilbagevendenForestaar ? 32768 : 0) | (f.risikoForLangtForloeb ? 65536 : 0) | s[1075] << 17 | s[1076] << 18 | (f.behovForTvaerfagligIndsats ? 524288 : 0) | s[613] << 20 | s[614] << 21 | s[211] << 22 | s[210] << 23 | s[201] << 24 | (s[201] && s[215] ? 1 : s[201] && !s[214] ? (s[427] ? (s[201] ? 2 : 0) : s[1077] ? s[1050] : s[200] ? 4 : 0) : 0) << 25 | s[214] << 28 | s[1078] << 29, s[200] << 0 | s[1079] << 1 | s[1080] << 2 | s[1081] << 3 | s[1082] << 4 | s[1083] << 5 | s[240] << 6 | (f.forudsigeligtForloeb ? 128 : 0) | s[1084] << 8 | s[1085] << 9 | s[1086] << 10 | s[1087] << 11 | s[1088] << 12 | s[1089] << 13 | (f.opfoelgningOenskes ? 16384 : 0) | (f.opfoelgningAlligevel ? 32768 : 0) | s[1090] << 16 | s[1091] << 17 | s[617] << 18 | s[618] << 19 | (s[215] ? 1 : s[214] ? 0 : s[438] ? s[963] : s[1068] ? (s[418] ? 3 : 0) : s[427] ? (s[209] ? 4 : 0) : s[1070]) << 20 | s[213] << 23 | s[212] << 24 | s[621] << 25 | s[622] << 26 | (s[172] && s[215] ? 1 : s[172] && !s[214] ? (s[1069] ? s[1023] : s[427] ? (s[201] ? 3 : 0) : s[1077] ? s[1014] : s[1092]) : 0) << 27, s[615], s[616], s[619], s[620], s[172] << 0 | s[232] << 1 | s[625] << 2 | s[626] << 3 | (s[240] && s[215] ? 1 : s[240] && !s[214] ? (f.vurderingsdato <= 14406 /* 2009-06-11 */ ? s[963] : s[438] ? (s[1093] ? 3 : 0) : s[1068] ? (s[418] ? 4 : 0) : s[426] ? s[1094] : s[1069] ? (s[172] ? 6 : 0) : s[427] ? (s[201] ? 7 : 0) : s[1077] ? (s[115] ? 8 : 0) : s[200] ? 9 : 0) : 0) << 4 | s[1095] << 8 | s[1096] << 9 | s[627] << 10 | s[628] << 11 | s[629] << 12 | (s[438] ? s[425] : f.vurderingsdato <= 15069 /* 2011-04-05 */ ? s[439] : f.vurderingsdato <= 15207 /* 2011-08-21 */ ? (s[1097] ? 3 : 0) : s[1068] ? (s[1098] ? 4 : 0) : s[1094]) << 13 | s[632] << 16 | s[633] << 17 | s[634] << 18 | s[635] << 19 | (s[438] ? s[425] : s[824] ? s[439] : s[825] ? s[826] : s[1077] ? s[827] : s[1092]) << 20 | s[1099] << 23 | (f.udebliver ? 16777216 : 0) | (f.rimeligGrund ? 33554432 : 0) | (f.skriftligtOrienteret ? 67108864 : 0) | s[649] << 27 | s[650] << 28, s[623], s[624], s[630], s[631], (s[438] ? s[425] : s[940] ? s[439] : f.vurderingsdato <= 16982 /* 2016-06-30 */ ? (s[125] ? 3 : 0) : f.vurderingsdato <= 18077 /* 2019-06-30 */ ? (f.vurderingsdato >= 16983 /* 2016-07-01 */ ? 4 : 0) : s[1100] ? 5 : 0) << 0 | s[1101] << 3 | (f.andenVurderingIndhentet ? 16 : 0) | s[1102] << 5 | s[1103] << 6 | s[1104] << 7 | (f.tilsvarendeIndgribende ? 256 : 0) | s[636] << 9 | s[637] << 10 | s[1105] << 11 | s[1106] << 13 | s[1107] << 14 | s[1108] << 15 | (f.noedvendigBehandling ? 65536 : 0) | s[1109] << 17 | s[1110] << 18 | (f.hensigtsmaessigOptraening ? 524288 : 0) | (f.opfordret ? 1048576 : 0) | s[638] << 21 | s[639] << 22 | s[415] << 23 | s[641] << 24 | s[642] << 25 | (s[438] ? s[425] : f.vurderingsdato <= 15397 /* 2012-02-27 */ ? s[439] : f.vurderingsdato <= 15516 /* 2012-06-25 */ ? (s[1111] ? 3 : 0) : s[1112] ? 4 : 0) << 26 | s[1113] << 29, s[643], s[644], s[1114] << 0 | (f.genoptagetFoer ? 2 : 0) | s[648] << 2 | (s[415] && !s[641] && !s[642] ? s[1105] : 0) << 3 | s[653] << 5 | s[654] << 6 | (f.vurderingsdato <= 16687 /* 2015-09-09 */ ? s[425] : s[1115] ? 2 : 0) << 7 | (f.ophoerErAfgjort ? 512 : 0) | s[655] << 10 | s[656] << 11 | s[657] << 12 | (s[248] && !s[249] && !s[106] ? (s[104] && !s[106] && !s[1116] ? (s[110] <= 16251 /* 2014-06-30 */ ? (s[108] >= 13332 /* 2006-07-03 */ ? 1 : 0) : s[108] >= 16252 /* 2014-07-01 */ ? 2 : 0) : 0) : 0) << 13 | s[755] << 15 | s[756] << 16 | (s[440] ? (s[441] ? s[442] : s[1117] ? s[444] : s[1118] ? s[1119] : s[65] <= 18318 /* 2020-02-26 */ ? s[1120] : s[65] <= 19173 /* 2022-06-30 */ ? (s[63] >= 18319 /* 2020-02-27 */ ? 5 : 0) : s[63] >= 19174 /* 2022-07-01 */ ? 6 : 0) : 0) << 17 | s[363] << 20 | s[365] << 21 | (f.aftaleForSelvstaendig ? 4194304 : 0) | (f.sygMedCovid19 ? 8388608 : 0) | s[262] << 24 | s[263] << 25 | s[1121] << 26 | s[1122] << 27 | s[1123] << 28 | s[1124] << 29, s[646], s[647], s[651], s[652], s[753], s[754], s[259], s[260], s[659], s[660], s[661] << 0 | s[662] << 1 | (s[261] && !s[266] && !s[265] ? (s[440] ? (s[445] ? 1 : 0) : 0) : 0) << 2 | s[663] << 3 | s[664] << 4 | s[417] << 5 | s[666] << 6 | (f.opfylderBeskaeftigelseskravetVedLivstruende ? 128 : 0) | s[669] << 8 | (s[417] && !s[666] && s[1] ? (s[116] ? 1 : 0) : 0) << 9 | s[1125] << 10 | s[681] << 11 | s[1126] << 12 | s[672] << 14 | s[673] << 15 | s[674] << 16 | (s[1127] ? s[1126] : 0) << 17 | s[1127] << 19 | (f.retErOpbrugt ? 1048576 : 0) | s[1128] << 21 | s[277] << 22 | s[278] << 23 | s[1129] << 24 | s[1130] << 25 | s[1131] << 26 | s[281] << 27 | s[282] << 28, s[667], s[668], s[679], s[680], s[279], s[280], (s[1132] ? (s[446] <= 18808 /* 2021-06-30 */ ? 1 : s[1133] >= 18809 /* 2021-07-01 */ ? 2 : 0) : 0) << 0 | s[1134] << 2 | s[1135] << 3 | s[1136] << 4 | s[271] << 5 | s[1137] << 6 | s[1138] << 7 | s[1139] << 8 | s[1140] << 9 | s[269] << 10 | s[270] << 11 | s[1141] << 12 | (f.fortsatRet9Marts2020 ? 8192 : 0) | s[677] << 14 | s[678] << 15 | (s[1132] ? 1 : 0) << 16 | s[682] << 17 | s[683] << 18 | s[684] << 19 | (s[1142] ? s[1126] : 0) << 20 | s[1142] << 22 | s[1143] << 23 | s[285] << 24 | s[286] << 25 | (s[281] && !s[282] && s[1144] < NEVER ? (s[1144] <= 18808 /* 2021-06-30 */ ? 1 : s[1145] >= 18809 /* 2021-07-01 */ ? 2 : 0) : 0) << 26 | s[1146] << 28 | s[1147] << 29, s[675], s[676], s[283], s[284], s[1148] << 0 | s[1149] << 1 | s[1150] << 2 | s[1151] << 3 | s[1152] << 4 | s[1153] << 5 | s[1154] << 6 | s[1155] << 7 | s[1156] << 8 | (s[1157] <= 18808 /* 2021-06-30 */ ? 1 : s[1158] ? 2 : 0) << 9 | s[1159] << 11 | s[1160] << 12 | s[1161] << 13 | s[1162] << 14 | s[288] << 15 | (s[288] ? 0 : s[1163] <= 18808 /* 2021-06-30 */ ? 1 : s[1164] ? 2 : 0) << 16 | s[1165] << 18 | s[1166] << 19 | s[1167] << 20 | s[1168] << 21 | s[1169] << 22 | s[290] << 23 | s[292] << 24 | (s[285] && !s[286] && s[1170] < NEVER ? (s[1170] <= 18808 /* 2021-06-30 */ ? 1 : s[1171] >= 18809 /* 2021-07-01 */ ? 2 : 0) : 0) << 25 | s[1172] << 27 | s[1173] << 28 | s[1174] << 29, s[685], s[287], s[294], s[296], s[1175] << 0 | s[1176] << 1 | s[1177] << 2 | s[289] << 3 | s[291] << 4 | (s[1178] ? (s[1179] <= 18808 /* 2021-06-30 */ ? 1 : s[1180] ? 2 : 0) : 0) << 5 | s[1181] << 7 | s[1182] << 8 | s[1183] << 9 | s[1184] << 10 | s[1185] << 11 | s[1186] << 12 | s[688] << 13 | s[689] << 14 | (s[1187] && !s[1188] && s[1189] < NEVER ? (s[1189] <= 18808 /* 2021-06-30 */ ? 1 : s[1190] >= 18809 /* 2021-07-01 */ ? 2 : 0) : 0) << 15 | s[1191] << 17 | s[1192] << 18 | s[1188] << 19 | s[1193] << 20 | s[1194] << 21 | s[1195] << 22 | s[1196] << 23 | s[299] << 24 | s[300] << 25 | (s[688] && !s[689] && s[1197] < NEVER ? (s[1197] <= 18808 /* 2021-06-30 */ ? 1 : s[1198] >= 18809 /* 2021-07-01 */ ? 2 : 0) : 0) << 26 | s[1199] << 28 | s[1200] << 29, s[293], s[295], s[686], s[687], s[297], s[298], s[1201] << 0 | s[1202] << 1 | s[1203] << 2 | s[1204] << 3 | s[692] << 4 | s[693] << 5 | (s[299] && !s[300] && s[1205] < NEVER ? (s[1205] <= 18808 /* 2021-06-30 */ ? 1 : s[1206] >= 18809 /* 2021-07-01 */ ? 2 : 0) : 0) << 6 | s[1207] << 8 | s[1208] << 9 | s[1209] << 10 | s[1210] << 11 | s[1211] << 12 | s[1212] << 13 | s[696] << 14 | s[697] << 15 | (s[692] && !s[693] && s[1213] < NEVER ? (s[1213] <= 18808 /* 2021-06-30 */ ? 1 : s[1214] >= 18809 /* 2021-07-01 */ ? 2 : 0) : 0) << 16 | s[1215] << 18 | s[1216] << 19 | s[1217] << 20 | s[1218] << 21 | s[1219] << 22 | s[1220] << 23 | s[703] << 24 | (s[864] ? (s[40] <= 14691 /* 2010-03-23 */ ? s[866] : s[865] ? (s[41] >= 14692 /* 2010-03-24 */ ? 2 : 0) : s[872]) : 0) << 25 | s[319] << 28 | s[320] << 29, s[690], s[691], s[694], s[695], s[701], s[702], s[317], s[318], s[321], s[322], s[323] << 0 | s[706] << 1 | s[707] << 2 | s[713] << 3 | s[714] << 4 | (s[111] && !s[112] && !s[113] ? s[880] : 0) << 5 | s[1221] << 6 | s[1222] << 7 | s[325] << 8 | s[715] << 9 | s[716] << 10 | s[717] << 11 | s[727] << 12 | s[728] << 13 | (s[74] && !s[75] && !s[73] ? s[436] : 0) << 14 | (f.sygemeldtITide ? 65536 : 0) | (f.indsigelseModSenSygemelding ? 131072 : 0) | (f.fyldestgoerendeBegrundelse ? 262144 : 0) | s[731] << 19 | s[732] << 20 | (s[93] ? (s[440] ? (s[1118] ? s[442] : s[1223] ? 2 : 0) : 0) : 0) << 21 | s[735] << 23 | s[736] << 24 | s[1224] << 25 | s[1225] << 26 | s[739] << 27 | s[740] << 28, s[704], s[705], s[711], s[712], s[725], s[726], s[729], s[730], s[733], s[734], s[737], s[738], (s[341] ? (s[440] ? (s[441] ? s[442] : s[1226] ? s[444] : s[1118] ? s[1227] : s[795] ? s[1120] : s[796] ? 5 : 0) : 0) : 0) << 0 | s[341] << 3 | s[353] << 4 | (f.underretningsbrevSendt ? 32 : 0) | s[347] << 6 | s[338] << 7 | s[339] << 8 | s[340] << 9 | (s[341] ? s[436] : 0) << 10 | s[335] << 12 | s[337] << 13 | s[336] << 14 | (s[341] ? (s[440] ? (s[441] ? s[442] : s[1226] ? s[444] : s[65] <= 19722 /* 2023-12-31 */ ? s[1227] : s[63] >= 19723 /* 2024-01-01 */ ? 4 : 0) : 0) : 0) << 15 | s[1228] << 18 | s[1229] << 19 | s[1230] << 20 | s[1231] << 21 | (f.undskyldendeForhold ? 4194304 : 0) | s[1232] << 23 | (f.arbejdsgiverAnmeldteIkke ? 16777216 : 0) | s[1233] << 25 | s[743] << 26 | s[744] << 27 | s[747] << 28 | s[748] << 29, s[741], s[742], s[745], s[746], (s[69] ? (s[440] ? (s[441] ? s[442] : s[891] ? s[444] : s[1226] ? (s[892] ? 3 : 0) : s[1118] ? (s[1234] ? 4 : 0) : s[1223] ? 5 : 0) : 0) : 0) << 0 | s[1235] << 3 | s[1236] << 4 | s[411] << 5 | s[407] << 6 | s[1237] << 7 | s[751] << 8 | s[752] << 9 | s[1238] << 10 | (s[1238] === 1 ? 0 : s[1238] === 2 ? 0 : s[1238] === 4 ? 0 : s[1238] === 6 ? (f.oplystDelvistLedig ? 1 : 0) : 0) << 13 | (f.oplystDelvistLedig ? 16384 : 0) | s[759] << 15 | s[760] << 16 | (s[87] ? (s[440] ? (s[441] ? s[442] : s[1117] ? s[444] : s[1119]) : 0) : 0) << 17 | s[768] << 19 | s[769] << 20 | s[770] << 21 | (s[87] ? s[1239] : 0) << 22 | s[1240] << 25 | s[1241] << 26 | s[1242] << 27 | (f.nemrefusionNede ? 268435456 : 0) | s[763] << 29, s[749], s[750], s[757], s[758], s[761], s[762], s[764] << 0 | (s[87] ? s[436] : 0) << 1 | s[1243] << 3 | s[1244] << 4 | s[765] << 5 | s[766] << 6 | s[767] << 7 | s[781] << 8 | s[782] << 9 | s[1245] << 10 | s[392] << 11 | s[393] << 12 | s[388] << 13 | s[390] << 14 | (f.ledigUdenLoen ? 32768 : 0) | (f.arbejdsgiverTilbyderDeltid ? 65536 : 0) | s[400] << 17 | s[401] << 18 | s[389] << 19 | s[391] << 20 | (s[440] ? (s[441] ? s[442] : s[795] ? s[444] : s[893]) : 0) << 21 | s[1246] << 23 | s[1247] << 24 | s[1248] << 25 | s[376] << 26 | s[1249] << 27 | s[785] << 28 | s[786] << 29, s[394], s[396], s[779], s[780], s[395], s[397], s[398], s[399], s[386], s[387], s[783], s[784], s[1250] << 0 | s[1251] << 1 | s[1252] << 2 | s[773] << 3 | s[774] << 4 | s[777] << 5 | s[778] << 6 | s[787] << 7 | s[788] << 8 | s[1253] << 9 | s[1254] << 10 | s[1255] << 11 | s[1256] << 12 | s[1257] << 13 | s[1258] << 14 | s[1259] << 15 | s[1260] << 16 | s[1261] << 17 | (f.aftaleMedArbejdsgiver ? 262144 : 0) | s[1262] << 19 | s[1263] << 20 | s[408] << 21 | s[409] << 22 | (s[69] ? s[1239] : 0) << 23 | s[1264] << 26 | s[1265] << 27 | s[1266] << 28 | (f.skyldesLoenmodtageren ? 536870912 : 0), s[771], s[772], s[775], s[776], (f.forkertVejledning ? 1 : 0) | (f.saerligeOmstaendighederForRefusion ? 2 : 0) | s[1267] << 2 | s[791] << 3 | s[792] << 4 | (s[69] ? (s[440] ? (s[441] ? s[442] : s[1226] ? s[444] : s[1118] ? s[1227] : s[1120]) : 0) : 0) << 5 | s[1268] << 8 | s[1269] << 9 | s[1270] << 10 | s[1271] << 11 | s[1272] << 12 | s[1273] << 13 | s[1274] << 14 | s[1275] << 15 | s[1276] << 16 | s[1277] << 17 | s[1278] << 18, s[789], s[790]] }
}
