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

const SATS_11 = (day) => day < 16804 ? (day < 14977 ? (day < 13885 ? (day < 13514 ? 333500 : 341500) : (day < 14249 ? 351500 : (day < 14613 ? 362500 : 376000))) : (day < 15712 ? (day < 15341 ? 383000 : 394000) : (day < 16076 ? 400500 : (day < 16440 ? 407500 : 413500)))) : (day < 18631 ? (day < 17532 ? (day < 17168 ? 418000 : 424500) : (day < 17903 ? 430000 : (day < 18267 ? 435500 : 440500))) : (day < 19723 ? (day < 18995 ? 446000 : (day < 19359 ? 446500 : 455000)) : (day < 20094 ? 469500 : (day < 20458 ? 486500 : 508500))))

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
  s[804] = v14
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
  s[352] = v29
  const v30 = SDL_6_1_ir || !v16 && SDL_6_1_hoej === NEVER
  s[68] = v30
  const v31 = v25 && (!v26 || !v16)
  const ALF_62_3 = v20 ? FIRST_DAY : v31 ? (v26 ? (f.dagpengerettenSlutter ? Math.min(v27, f.sidsteDagMedDagpengeret) : v27) : NEVER) : NEVER
  s[275] = ALF_62_3
  const ALF_62_3_hoej = v20 ? NEVER : v23 ? NEVER : v26 ? (f.dagpengerettenSlutter ? Math.min(v28, f.sidsteDagMedDagpengeret) : v28) : NEVER
  s[276] = ALF_62_3_hoej
  const ALF_62_3_er = v20 || v23 || v31
  s[274] = ALF_62_3_er
  const ALF_62_3_ir = v20 || v25 && v29 || v30
  s[277] = ALF_62_3_ir
  // BEK937.27: Sygedagpenge under uddannelse (BEK 937/2024 § 27, stk. 1-3)
  const v36 = f.vurderingsdato >= 13332 /* 2006-07-03 */
  s[1] = v36
  const v37 = f.vurderingsdato >= 19936 /* 2024-08-01 */
  s[808] = v37
  const v38 = f.uddannelseUnderSygdom === 'foer'
  s[809] = v38
  const v39 = f.uddannelseUnderSygdom === 'begyndt_under'
  s[811] = v39
  const v40 = f.undervisningstimer <= 600
  s[812] = v40
  const v41 = v39 && v40 && f.uddannelsePasserMedBehandling && f.uddannelseUdskyderRevalidering === false
  s[810] = v41
  const v42 = f.uddannelseUnderSygdom === 'opfoelgning'
  s[813] = v42
  const v43 = !v37 && (v38 || v41) || v37 && (v38 || v41 || v42)
  const v44 = f.uddannelseUnderSygdom === 'ingen'
  s[807] = v44
  const BEK937_27 = !v44 && (!v36 || v43)
  s[459] = BEK937_27
  const BEK937_27_nej = !v44 && (!v36 || !v43)
  s[460] = BEK937_27_nej
  const BEK937_27_ir = v44 || !v36
  s[461] = BEK937_27_ir
  // FERIEBEK.2.6: 12 måneder med løntilskud imellem (BEK 762/2025 § 2, stk. 6)
  const LAS_68_5 = f.vurderingsdato >= 15706 /* 2013-01-01 */
  s[0] = LAS_68_5
  const v49 = sum(f.ydelsesperioder, (r_ydelsesperioder) => r_ydelsesperioder.slags === 'loentilskud' ? 1 : 0) <= 0
  s[814] = v49
  const FERIEBEK_2_6 = LAS_68_5 && !v49
  s[463] = FERIEBEK_2_6
  // FERIEBEK.2: 12 sammenhængende måneder med ressourceforløbsydelse (BEK 762/2025 § 2, stk. 1-8)
  const v51 = periods(f.ydelsesperioder, (r_ydelsesperioder) => r_ydelsesperioder.slags === 'ressourceforloebsydelse' || r_ydelsesperioder.slags === 'ferie')
  const v52 = monthStart(shiftDays(monthStart(shiftDays(f.vurderingsdato, 1)), -1))
  const v53 = countDays(v51, v52, monthEnd(v52)) >= 1
  s[823] = v53
  const v54 = periods(f.ydelsesperioder, (r_ydelsesperioder) => r_ydelsesperioder.slags === 'ressourceforloebsydelse' || r_ydelsesperioder.slags === 'ferie' || r_ydelsesperioder.slags === 'kontanthjaelp' || r_ydelsesperioder.slags === 'revalidering')
  const v55 = shiftMonths(v52, -1)
  const v56 = countDays(v54, v55, monthEnd(v55)) >= 1
  s[824] = v56
  const v57 = shiftMonths(v52, -2)
  const v58 = countDays(v54, v57, monthEnd(v57)) >= 1
  s[825] = v58
  const v59 = shiftMonths(v52, -3)
  const v60 = countDays(v54, v59, monthEnd(v59)) >= 1
  s[826] = v60
  const v61 = shiftMonths(v52, -4)
  const v62 = countDays(v54, v61, monthEnd(v61)) >= 1
  s[827] = v62
  const v63 = shiftMonths(v52, -5)
  const v64 = countDays(v54, v63, monthEnd(v63)) >= 1
  s[828] = v64
  const v65 = shiftMonths(v52, -6)
  const v66 = countDays(v54, v65, monthEnd(v65)) >= 1
  s[829] = v66
  const v67 = shiftMonths(v52, -7)
  const v68 = countDays(v54, v67, monthEnd(v67)) >= 1
  s[830] = v68
  const v69 = shiftMonths(v52, -8)
  const v70 = countDays(v54, v69, monthEnd(v69)) >= 1
  s[831] = v70
  const v71 = shiftMonths(v52, -9)
  const v72 = countDays(v54, v71, monthEnd(v71)) >= 1
  s[832] = v72
  const v73 = shiftMonths(v52, -10)
  const v74 = countDays(v54, v73, monthEnd(v73)) >= 1
  s[833] = v74
  const v75 = shiftMonths(v52, -11)
  const v76 = countDays(v54, v75, monthEnd(v75)) >= 1
  s[834] = v76
  const v77 = v53 && v56 && v58 && v60 && v62 && v64 && v66 && v68 && v70 && v72 && v74 && v76
  s[822] = v77
  const FERIEBEK_2 = LAS_68_5 && (!LAS_68_5 || v77 || FERIEBEK_2_6)
  s[197] = FERIEBEK_2
  const FERIEBEK_2_nej = LAS_68_5 && (!LAS_68_5 || !v77)
  s[196] = FERIEBEK_2_nej
}

function svar_2(f, s) {
  // LAB.31.3: Mindste antal samtaler i forløbet (lov 1750/2025 § 1)
  const v0 = f.vurderingsdato >= 18262 /* 2020-01-01 */
  s[190] = v0
  const LAS_69t_2_er = f.vurderingsdato >= 16252 /* 2014-07-01 */
  s[114] = LAS_69t_2_er
  const v2 = f.vurderingsdato >= 20485 /* 2026-02-01 */
  s[440] = v2
  const LAB_31_3 = LAS_69t_2_er ? (v0 ? (v2 ? -Infinity : 4) : 6) : -Infinity
  s[464] = LAB_31_3
  const LAB_31_3_hoej = LAS_69t_2_er ? (v0 ? (v2 ? Infinity : 4) : 6) : Infinity
  s[465] = LAB_31_3_hoej
  const LAB_31_3_er = f.erIJobafklaring && LAS_69t_2_er
  s[115] = LAB_31_3_er
  const LAB_31_3_ir = !LAB_31_3_er || !LAS_69t_2_er || v0 && v2
  s[432] = LAB_31_3_ir
  // LAB.31.3.vindue: De første samtaler skal være holdt (lov 1750/2025 § 1)
  const v7 = shiftDays(shiftMonths(f.jobafklaringStartede, 6), -1)
  const v8 = f.risikoForFireAar ? v7 : shiftDays(shiftMonths(f.jobafklaringStartede, 12), -1)
  const LAB_31_3_vindue = LAS_69t_2_er ? (v0 ? (v2 ? FIRST_DAY : v7) : v8) : FIRST_DAY
  s[467] = LAB_31_3_vindue
  const LAB_31_3_vindue_hoej = LAS_69t_2_er ? (v0 ? (v2 ? NEVER : v7) : v8) : NEVER
  s[468] = LAB_31_3_vindue_hoej
  // LAB.33.3: Kontaktforløb uden kontakt (standby) i jobafklaringsforløb (LAB § 33, stk. 3)
  const LAB_33_3 = LAB_31_3_er && (!LAS_69t_2_er || f.kontaktUhensigtsmaessig)
  s[469] = LAB_33_3
  const LAB_33_3_nej = LAB_31_3_er && (!LAS_69t_2_er || f.kontaktUhensigtsmaessig === false)
  s[470] = LAB_33_3_nej
  const LAB_33_3_ir = !LAB_31_3_er || !LAS_69t_2_er
  s[433] = LAB_33_3_ir
  // LAB.36.3: Ret til en koordinerende sagsbehandler (LAB § 36, stk. 3)
  const LAB_36_3_nej = LAB_31_3_er && !LAS_69t_2_er
  s[473] = LAB_36_3_nej
  // SDL.7.2: Det mindste fravær (SDL § 7, stk. 2)
  const v15 = f.persongruppe === 'loenmodtager'
  s[69] = v15
  const v16 = f.timerDuKanArbejde === 0
  s[845] = v16
  const v17 = f.normalTimerPrUge - f.timerDuKanArbejde
  s[395] = v17
  const v18 = v17 >= 400
  s[846] = v18
  const v19 = v16 || v18
  s[844] = v19
  const v20 = v15 && v19
  s[843] = v20
  const v21 = f.persongruppe === 'selvstaendig'
  s[87] = v21
  const v22 = f.andelAfArbejdetDuKan <= 5000
  s[152] = v22
  const v23 = v21 && v22
  s[847] = v23
  const v24 = f.persongruppe === 'ledig' || f.persongruppe === 'ingen'
  s[848] = v24
  const v25 = f.ansatFra >= 15706 /* 2013-01-01 */
  s[852] = v25
  const v26 = f.ansatIFleksjob && v25
  s[851] = v26
  const v27 = v19 || v26
  s[850] = v27
  const v28 = v15 && v27
  s[849] = v28
  const v29 = !s[0] && (v20 || v23 || v24) || s[0] && (v28 || v23 || v24)
  const SDL_7_2 = !s[1] || v29
  s[603] = SDL_7_2
  const SDL_7_2_nej = !s[1] || !v29
  s[604] = SDL_7_2_nej
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
  s[438] = SDL_24_3_eksakt
  // SDL.25.1: Grænsen for pensionister m.fl. (SDL § 25, stk. 1)
  const v45 = f.pensionDuFaar === 'foertidspension' || f.pensionDuFaar === 'seniorpension'
  s[101] = v45
  const v46 = f.pensionDuFaar === 'tidlig_pension'
  s[102] = v46
  const v47 = s[4] >= 15012 /* 2011-02-07 */
  s[347] = v47
  const v48 = onWeekdays(SDL_24_3, 62)
  s[9] = v48
  const v49 = onWeekdays(SDL_24_3_hoej, 62)
  s[8] = v49
  const v50 = monthEndOver(v49, 12, 130, s[4])
  const v51 = monthEndOver(v48, 12, 130, s[4])
  const v52 = !s[5] && s[6] >= v50
  s[854] = v52
  const v53 = !s[5] && s[6] < v51
  s[855] = v53
  const v54 = v52 && !s[5]
  const v55 = s[7] && !s[5] && v51 >= NEVER
  const v56 = v54 ? v50 : NEVER
  const v57 = v53 ? NEVER : v51
  const v58 = v54 ? (v53 || v55 ? Math.max(v51, v57) : v51) : v57
  const v59 = v54 || v53 || v55
  const v60 = monthEndOver(SDL_24_3_hoej, 12, 182, s[4])
  const v61 = monthEndOver(SDL_24_3, 12, 182, s[4])
  const v62 = !s[5] && s[6] >= v60
  s[856] = v62
  const v63 = !s[5] && s[6] < v61
  s[857] = v63
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
  s[295] = v72
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
  s[864] = v2
  const v3 = !s[5] && v1 > 16251 /* 2014-06-30 */
  s[863] = v3
  const v4 = !s[5] && s[6] >= v0
  s[871] = v4
  const v5 = !s[5] && s[6] < v1
  s[872] = v5
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
  s[873] = v24
  const v25 = !s[5] && s[6] < v21
  s[874] = v25
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
  s[875] = v48
  const v49 = !s[5] && s[6] < v47
  s[876] = v49
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
  s[877] = v59
  const v60 = !s[5] && s[6] < v58
  s[878] = v60
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
  s[865] = v76
  const v77 = !s[5] && countDays(s[9], 15979 /* 2013-10-01 */, 16251 /* 2014-06-30 */) <= 110
  s[866] = v77
  const v78 = v2 || v77
  s[15] = v78
  const v79 = (v3 || s[7]) && (v76 || s[7]) && (v3 || v76)
  s[14] = v79
}

function svar_4(f, s) {
  // SDL.24.1: Revurderingstidspunktet (SDL § 24, stk. 1)
  const v0 = !s[5] && countDays(s[10], 15979 /* 2013-10-01 */, 16251 /* 2014-06-30 */) > 154
  s[869] = v0
  const v1 = !s[5] && countDays(s[11], 15979 /* 2013-10-01 */, 16251 /* 2014-06-30 */) <= 154
  s[870] = v1
  const v2 = s[12] || v1
  s[868] = v2
  const v3 = (s[13] || s[7]) && (v0 || s[7]) && (s[13] || v0)
  s[867] = v3
  const v4 = s[14] || v3
  s[861] = v4
  const v5 = (s[15] || s[7]) && (v2 || s[7]) && (s[15] || v2)
  s[862] = v5
  const v6 = s[16] || s[17] || v5
  s[860] = v6
  const v7 = !s[16] && (s[18] || s[7]) && (v4 || s[7])
  s[859] = v7
  const v8 = v7 && !v6
  s[858] = v8
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
  s[1117] = v13
  const v14 = SDL_24_1_er && SDL_24_1 < NEVER
  s[268] = v14
  const v15 = SDL_24_1_er && v13
  s[269] = v15
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
  s[442] = v26
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
  s[321] = v32
  const v33 = v25 && v30 && v32
  s[46] = v33
  const v34 = v28 >= 15012 /* 2011-02-07 */
  const v35 = v27 <= 20484 /* 2026-01-31 */
  const v36 = v25 && v34 && v35
  const v37 = v25 && v28 >= 20485 /* 2026-02-01 */ && v31
  s[330] = v37
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
  s[322] = v51
  const SDL_27_1_3_uger = v29 ? -Infinity : v46 ? 364 : v47 ? 364 : v48 ? 728 : 938
  s[326] = SDL_27_1_3_uger
  const SDL_27_1_3_uger_hoej = v29 ? Infinity : v47 || v51 ? (v51 ? (v50 ? 938 : 728) : 728) : 364
  s[328] = SDL_27_1_3_uger_hoej
  const SDL_27_1_3_uger_er = v29 || v46 || v47 || v48 || v50
  s[324] = SDL_27_1_3_uger_er
  // SDL.27.1.3: Forlængelse ved lægebehandling (SDL § 27, stk. 1, nr. 3)
  const v55 = SDL_27_1_3_uger_er && SDL_27_1_3_uger_hoej >= f.laegensSkoenUgerTilArbejde
  s[889] = v55
  const v56 = SDL_27_1_3_uger_er && SDL_27_1_3_uger < f.laegensSkoenUgerTilArbejde
  s[890] = v56
  const v57 = f.underLaegebehandling === false || f.laegensSkoenErSikkert === false || v56
  const v58 = f.underLaegebehandling && f.laegensSkoenErSikkert && (v55 || SDL_27_1_2_ir)
  const v59 = f.laegensSkoenUgerTilArbejde <= 364
  s[891] = v59
  const v60 = f.underLaegebehandling && f.laegensSkoenErSikkert && v59
  const v61 = f.laegensSkoenUgerTilArbejde <= 728
  s[892] = v61
  const v62 = f.underLaegebehandling && f.laegensSkoenErSikkert && v61
  const SDL_27_1_3 = v29 || v46 && v58 || v47 && (v60 || v62) || v42 && v58
  s[56] = SDL_27_1_3
  const SDL_27_1_3_nej = v29 || v46 && v57 || v47 && (!v60 || !v62) || v42 && v57
  s[61] = SDL_27_1_3_nej
  // SDL.27.1.4: Forlængelse, fordi fleksjob eller pension skal afklares (SDL § 27, stk. 1, nr. 4)
  const v65 = v25 && v49 && v35
  s[329] = v65
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
  s[718] = SDL_27_1_7_2
  const SDL_27_1_7_2_nej = s[43] || s[39] && s[44] && s[41] <= 16952 /* 2016-05-31 */ || v0 || v1 && f.arbejdsevnenKanAabenbartIkkeForbedres === false || v2
  s[719] = SDL_27_1_7_2_nej
  const SDL_27_1_7_2_ir = s[43] || v0 || v2 || s[45]
  s[720] = SDL_27_1_7_2_ir
  // SDL.27.1.7: Forlængelse ved sag om førtidspension (SDL § 27, stk. 1, nr. 7)
  const SDL_27_1_7 = s[43] || s[46] && f.foertidspensionssagPaabegyndt || s[47] && f.foertidspensionssagPaabegyndt || s[48] && (f.ansoegningOmFoertidspension || SDL_27_1_7_2)
  s[331] = SDL_27_1_7
  const SDL_27_1_7_nej = s[43] || s[46] && f.foertidspensionssagPaabegyndt === false || s[47] && f.foertidspensionssagPaabegyndt === false || s[48] && f.ansoegningOmFoertidspension === false && (SDL_27_1_7_2_nej || SDL_27_1_7_2_ir)
  s[336] = SDL_27_1_7_nej
  // SDL.27.1: Forlængelse af sygedagpenge (SDL § 27, stk. 1)
  const v8 = s[39] && s[44] && s[42]
  s[323] = v8
  const v9 = s[49] || s[50]
  s[332] = v9
  const v10 = s[51] || s[52]
  s[333] = v10
  const v11 = s[53] || s[52]
  s[334] = v11
  const v12 = SDL_27_1_7_nej || s[52]
  s[335] = v12
  const v13 = s[50] && s[52]
  s[345] = v13
  const SDL_27_1 = s[43] || v8 && (s[54] || s[55] || s[56] || s[57] || s[58] || s[59] || SDL_27_1_7)
  s[111] = SDL_27_1
  const SDL_27_1_nej = s[43] || v8 && v9 && (s[60] || s[52]) && (s[61] || s[52]) && (s[62] || s[50]) && v10 && v11 && v12 && (s[49] || s[60] || s[61] || s[62] || s[51] || s[53] || SDL_27_1_7_nej)
  s[112] = SDL_27_1_nej
  const SDL_27_1_ir = s[43] || v8 && v13 || s[45]
  s[113] = SDL_27_1_ir
  // SDL.24a.1.grænse: Over grænsen på første fraværsdag (SDL § 24 a, stk. 1)
  const v17 = s[63] <= 16251 /* 2014-06-30 */
  s[278] = v17
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
  s[221] = v33
  const v34 = !s[5] && s[64] && v33
  s[76] = v34
  const v35 = !s[5] && shiftDays(s[65], -56) >= f.ansatFra
  s[900] = v35
  const v36 = !s[5] && shiftDays(s[63], -56) < f.ansatFra
  s[901] = v36
  const v37 = v36 || f.andetFravaerSeneste8Uger
  s[899] = v37
  const v38 = (v35 || s[7]) && f.andetFravaerSeneste8Uger === false
  s[898] = v38
  const v39 = f.timerHosArbejdsgiveren >= 7400
  s[902] = v39
  const v40 = v37 || !v39
  s[897] = v40
  const v41 = v38 && v39
  s[896] = v41
  const v42 = v39 && f.genansat && f.paaArbejdeDaSygdommenKom
  s[903] = v42
  const v43 = v41 || v42
  const v44 = v40 && !v42
  const v45 = s[65] >= 15012 /* 2011-02-07 */
  s[82] = v45
  const v46 = !s[5] && v45 && s[66]
  s[77] = v46
  const SDL_30_2 = s[67] || v34 && v43 || v46 && v43
  s[728] = SDL_30_2
  const SDL_30_2_nej = s[67] || v34 && v44 || v46 && v44
  s[729] = SDL_30_2_nej
  const SDL_30_2_ir = s[67] || s[68]
  s[73] = SDL_30_2_ir
  // SDL.30.fleksjob: Ingen arbejdsgiverperiode i fleksjob (SDL § 32, stk. 1, nr. 5)
  const SDL_30_fleksjob = f.ansatIFleksjob && (s[67] || v34 || v46)
  s[730] = SDL_30_fleksjob
  const SDL_30_fleksjob_nej = f.ansatIFleksjob && s[67]
  s[731] = SDL_30_fleksjob_nej
  const SDL_30_fleksjob_ir = f.ansatIFleksjob === false || SDL_30_2_ir
  s[732] = SDL_30_fleksjob_ir
  // SDL.30: Ret over for arbejdsgiveren (SDL § 30, stk. 1)
  const v53 = !s[5] && s[64] && s[66]
  s[92] = v53
  const v54 = f.ansatIFleksjob === false || SDL_30_fleksjob_nej
  s[904] = v54
  const v55 = f.ansatIFleksjob && (SDL_30_fleksjob || SDL_30_fleksjob_ir)
  s[905] = v55
  const SDL_30 = s[67] || v53 && s[69] && (SDL_30_2 || SDL_30_2_ir) && v54
  s[74] = SDL_30
  const SDL_30_nej = s[67] || v53 && (!s[69] || SDL_30_2_nej || v55)
  s[75] = SDL_30_nej
  // SDL.30.1: Arbejdsgiverperioden (SDL § 30, stk. 1)
  const v58 = !s[5] && s[64] && s[63] <= 13604 /* 2007-04-01 */
  const v59 = !s[5] && s[65] >= 13605 /* 2007-04-02 */ && s[63] <= 14031 /* 2008-06-01 */
  const v60 = s[63] <= 15340 /* 2012-01-01 */
  s[368] = v60
  const v61 = !s[5] && s[65] >= 14032 /* 2008-06-02 */ && v60
  const v62 = s[65] >= 15341 /* 2012-01-02 */
  s[369] = v62
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
  s[365] = v0
  const v1 = shiftDays(s[65], s[71])
  s[366] = v1
  const v2 = !s[5] && s[72]
  s[210] = v2
  const v3 = s[7] || s[73]
  s[214] = v3
  const v4 = shiftDays(v0, -1)
  s[212] = v4
  const v5 = shiftDays(v1, -1)
  s[211] = v5
  const v6 = f.fratraeder ? Math.min(v4, f.fratraedelsesdag) : v4
  const v7 = f.fratraeder ? Math.min(v5, f.fratraedelsesdag) : v5
  const v8 = s[74] && v2
  const v9 = s[73] && v2 && v7 >= NEVER
  const v10 = s[75] ? NEVER : v7
  const v11 = v8 || s[75] || v9
  const v12 = s[74] && v3 || s[73] && !((!v2 || !v3 && v6 === v7) && v2 && (!v2 || v6 === NEVER))
  const SDL_31_1 = s[67] ? FIRST_DAY : v8 ? v6 : NEVER
  s[271] = SDL_31_1
  const SDL_31_1_hoej = s[67] ? NEVER : v8 ? (s[75] || v9 ? Math.max(v7, v10) : v7) : v10
  s[272] = SDL_31_1_hoej
  const SDL_31_1_er = s[67] || s[76] && v11 || s[77] && v11
  s[270] = SDL_31_1_er
  const SDL_31_1_ir = s[67] || s[76] && v12 || s[77] && v12 || s[68]
  s[273] = SDL_31_1_ir
  // SDL.32.1: Beskæftigelseskravet over for kommunen (SDL § 32, stk. 1-3)
  const v17 = !s[5] && s[64] && s[63] <= 15522 /* 2012-07-01 */
  const v18 = !s[5] && shiftDays(s[65], -91) >= f.tilknyttetArbejdsmarkedetFra
  s[911] = v18
  const v19 = !s[5] && shiftDays(s[63], -91) < f.tilknyttetArbejdsmarkedetFra
  s[912] = v19
  const v20 = f.timerSeneste13Uger >= 12000
  s[913] = v20
  const v21 = SDL_31_1_er && SDL_31_1 < f.vurderingsdato
  s[916] = v21
  const v22 = SDL_31_1_er && SDL_31_1_hoej >= f.vurderingsdato
  s[917] = v22
  const v23 = s[75] || v21
  s[914] = v23
  const v24 = s[74] || s[73]
  s[213] = v24
  const v25 = v24 && (v22 || SDL_31_1_ir) && (s[74] || v22)
  s[83] = v25
  const v26 = s[73] && SDL_31_1_ir
  s[915] = v26
  const v27 = v19 || !v20 || v25
  s[910] = v27
  const v28 = v23 || v26
  s[84] = v28
  const v29 = (v18 || s[7]) && v20 && v28
  s[909] = v29
  const v30 = f.uddannelsensLaengde >= 18
  s[918] = v30
  const v31 = !s[5] && s[65] >= f.uddannelseAfsluttet
  s[919] = v31
  const v32 = !s[5] && s[63] < f.uddannelseAfsluttet
  s[920] = v32
  const v33 = shiftMonths(f.uddannelseAfsluttet, 1)
  const v34 = !s[5] && v33 >= s[63]
  s[921] = v34
  const v35 = !s[5] && v33 < s[65]
  s[922] = v35
  const v36 = f.erhvervsmaessigUddannelse === false || !v30 || v32 || v35
  s[90] = v36
  const v37 = f.erhvervsmaessigUddannelse && v30 && (v31 || s[7]) && (v34 || s[7])
  s[91] = v37
  const v38 = !s[5] && s[65] >= 15523 /* 2012-07-02 */ && s[78]
  const v39 = !s[5] && shiftDays(s[65], -182) >= f.tilknyttetArbejdsmarkedetFra
  s[925] = v39
  const v40 = !s[5] && shiftDays(s[63], -182) < f.tilknyttetArbejdsmarkedetFra
  s[926] = v40
  const v41 = f.timerSeneste26Uger >= 24000
  s[927] = v41
  const v42 = v40 || !v41 || v25
  s[924] = v42
  const v43 = (v39 || s[7]) && v41 && v28
  s[923] = v43
  const v44 = shiftMonths(s[79], -6)
  const v45 = shiftMonths(s[80], -6)
  const v46 = sum(f.timerPrMaaned, (r_timerPrMaaned) => { const r0_0 = !s[5] && r_timerPrMaaned.maaned >= v44; const r0_1 = !s[5] && r_timerPrMaaned.maaned < s[80]; return (r0_0 || s[7]) && (r0_1 || s[7]) && (r0_0 || r0_1) ? r_timerPrMaaned.timer : 0 }) >= 24000
  s[934] = v46
  const v47 = sum(f.timerPrMaaned, (r_timerPrMaaned) => { const r0_0 = !s[5] && r_timerPrMaaned.maaned >= v44; const r0_1 = !s[5] && r_timerPrMaaned.maaned < s[80]; const r0_2 = (r0_0 || s[7]) && (r0_1 || s[7]) && (r0_0 || r0_1); return r0_2 ? (r0_2 && !(!s[5] && r_timerPrMaaned.maaned < v45 || !s[5] && r_timerPrMaaned.maaned >= s[79]) && !s[7] ? r_timerPrMaaned.timer : 0) : 0 }) >= 24000
  s[935] = v47
  const v48 = sum(f.timerPrMaaned, (r_timerPrMaaned) => { const r0_0 = !s[5] && r_timerPrMaaned.maaned >= v44; const r0_1 = !s[5] && r_timerPrMaaned.maaned < s[80]; return (r0_0 || s[7]) && (r0_1 || s[7]) && (r0_0 || r0_1) && r_timerPrMaaned.timer >= 4000 ? 1 : 0 }) >= 5
  s[936] = v48
  const v49 = sum(f.timerPrMaaned, (r_timerPrMaaned) => { const r0_0 = !s[5] && r_timerPrMaaned.maaned >= v44; const r0_1 = !s[5] && r_timerPrMaaned.maaned < s[80]; const r0_2 = (r0_0 || s[7]) && (r0_1 || s[7]) && (r0_0 || r0_1); const r0_3 = r_timerPrMaaned.timer >= 4000; const r0_4 = r0_2 && r0_3; return r0_4 ? (r0_4 && !(r0_2 && !r0_3 || !s[5] && r_timerPrMaaned.maaned < v45 || !s[5] && r_timerPrMaaned.maaned >= s[79] || s[7] && !r0_3) && !(s[7] && r0_3) ? 1 : 0) : 0 }) >= 5
  s[937] = v49
  const v50 = !v47 || !v49
  s[933] = v50
  const v51 = v46 && v48
  s[932] = v51
  const v52 = 6 + f.maanederDerSesBortFra
  const v53 = -v52
  const v54 = shiftMonths(s[79], v53)
  const v55 = shiftMonths(s[80], v53)
  const v56 = sum(f.timerPrMaaned, (r_timerPrMaaned) => { const r0_0 = !s[5] && r_timerPrMaaned.maaned < s[80]; const r0_1 = !s[5] && r_timerPrMaaned.maaned >= v54; return (r0_1 || s[7]) && (r0_0 || s[7]) && (r0_1 || r0_0) ? r_timerPrMaaned.timer : 0 }) >= 24000
  s[940] = v56
  const v57 = sum(f.timerPrMaaned, (r_timerPrMaaned) => { const r0_0 = !s[5] && r_timerPrMaaned.maaned < s[80]; const r0_1 = !s[5] && r_timerPrMaaned.maaned >= v54; const r0_2 = (r0_1 || s[7]) && (r0_0 || s[7]) && (r0_1 || r0_0); return r0_2 ? (r0_2 && !(!s[5] && r_timerPrMaaned.maaned < v55 || !s[5] && r_timerPrMaaned.maaned >= s[79]) && !s[7] ? r_timerPrMaaned.timer : 0) : 0 }) >= 24000
  s[941] = v57
  const v58 = sum(f.timerPrMaaned, (r_timerPrMaaned) => { const r0_0 = !s[5] && r_timerPrMaaned.maaned < s[80]; const r0_1 = !s[5] && r_timerPrMaaned.maaned >= v54; return (r0_1 || s[7]) && (r0_0 || s[7]) && (r0_1 || r0_0) && r_timerPrMaaned.timer >= 4000 ? 1 : 0 }) >= 5
  s[942] = v58
  const v59 = sum(f.timerPrMaaned, (r_timerPrMaaned) => { const r0_0 = !s[5] && r_timerPrMaaned.maaned < s[80]; const r0_1 = r_timerPrMaaned.timer >= 4000; const r0_2 = !s[5] && r_timerPrMaaned.maaned >= v54; const r0_3 = (r0_2 || s[7]) && (r0_0 || s[7]) && (r0_2 || r0_0); const r0_4 = r0_3 && r0_1; return r0_4 ? (r0_4 && !(r0_3 && !r0_1 || !s[5] && r_timerPrMaaned.maaned < v55 || !s[5] && r_timerPrMaaned.maaned >= s[79] || s[7] && !r0_1) && !(s[7] && r0_1) ? 1 : 0) : 0 }) >= 5
  s[943] = v59
  const v60 = !v57 || !v59
  s[939] = v60
  const v61 = v56 && v58
  s[938] = v61
  const v62 = v51 || v61
  s[930] = v62
  const v63 = v50 && v60
  s[931] = v63
  const v64 = f.iBeskaeftigelse === false || v63 || v25
  s[929] = v64
  const v65 = f.iBeskaeftigelse && v62 && v28
  s[928] = v65
  const SDL_32_1 = s[67] || v17 && (v29 || f.dagpengeretHvisRask || v37 || f.elevILoennetPraktik || f.ansatIFleksjob) || v38 && (v43 || f.dagpengeretHvisRask || v37 || f.elevILoennetPraktik || f.ansatIFleksjob) || s[81] && (v65 || f.dagpengeretHvisRask || v37 || f.elevILoennetPraktik || f.ansatIFleksjob)
  s[86] = SDL_32_1
  const SDL_32_1_nej = s[67] || v17 && v27 && f.dagpengeretHvisRask === false && v36 && f.elevILoennetPraktik === false && f.ansatIFleksjob === false || v38 && v42 && f.dagpengeretHvisRask === false && v36 && f.elevILoennetPraktik === false && f.ansatIFleksjob === false || s[81] && v64 && f.dagpengeretHvisRask === false && v36 && f.elevILoennetPraktik === false && f.ansatIFleksjob === false
  s[85] = SDL_32_1_nej
  // SDL.42.1: Beskæftigelseskravet for selvstændige (SDL § 42)
  const v68 = f.maanederSomSelvstaendig + f.maanederSomLoenmodtagerFoer >= 6
  s[945] = v68
  const v69 = v68 && f.drevetSenesteMaaned
  s[944] = v69
  const v70 = f.timerIVirksomheden >= 1850
  s[946] = v70
  const v71 = v69 && v70
  s[947] = v71
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
  s[733] = SDL_34_1
  const SDL_34_1_nej = s[67] || s[76] && v0 || s[77] && v0
  s[734] = SDL_34_1_nej
  // SDL.32: Ret over for kommunen (SDL § 2, stk. 2)
  const v4 = !s[69] || s[85]
  s[949] = v4
  const v5 = s[69] && (s[86] || s[73])
  s[948] = v5
  const v6 = !s[87] || s[88]
  s[951] = v6
  const v7 = s[87] && (s[89] || s[73])
  s[950] = v7
  const v8 = f.persongruppe === 'ingen'
  s[351] = v8
  const v9 = !v8 || s[90]
  s[209] = v9
  const v10 = v8 && s[91]
  s[208] = v10
  const SDL_32 = s[67] || s[92] && (v5 || v7 || s[93] || v10 || SDL_34_1)
  s[215] = SDL_32
  const SDL_32_nej = s[67] || s[92] && v4 && v6 && !s[93] && v9 && (SDL_34_1_nej || s[73])
  s[216] = SDL_32_nej
  // SDL.3: Ophold i Danmark (SDL § 3)
  const v13 = f.vurderingsdato >= 17702 /* 2018-06-20 */
  s[952] = v13
  const v14 = !v13 && (f.ophold === 'danmark' || f.ophold === 'rekreation' || f.ophold === 'behandling' || f.ophold === 'udskudt_hjemrejse' || f.ophold === 'udsendt' || f.ophold === 'dansk_social_sikring') || v13 && (f.ophold === 'danmark' || f.ophold === 'rekreation' || f.ophold === 'behandling' || f.ophold === 'udskudt_hjemrejse' || f.ophold === 'udsendt' || f.ophold === 'repatriering' || f.ophold === 'dansk_social_sikring')
  const SDL_3 = !s[1] || v14
  s[219] = SDL_3
  const SDL_3_nej = !s[1] || !v14
  s[220] = SDL_3_nej
  // SDL.24a.1: Jobafklaring ved ny sygemelding (SDL § 24 a, stk. 1)
  const v17 = SDL_32 || s[73]
  s[287] = v17
  const v18 = SDL_3 || !s[1]
  s[217] = v18
  const v19 = s[94] || !s[1]
  s[218] = v19
  const SDL_24a_1 = s[67] || s[95] && (s[96] || s[97]) && v17 && v18 && v19 && (s[96] || SDL_32 || SDL_3 || s[94])
  s[281] = SDL_24a_1
  const SDL_24a_1_nej = s[67] || s[98] || s[95] && (s[99] || SDL_32_nej || SDL_3_nej || s[100])
  s[286] = SDL_24a_1_nej
  const SDL_24a_1_ir = s[67] || s[95] && s[97] && s[73] && !s[1] || s[68]
  s[285] = SDL_24a_1_ir
  // SDL.24c.1: Stop for sygedagpenge, når sygdommen ikke længere er livstruende (SDL § 24 c, stk. 1)
  const v23 = f.vurderingsdato >= 16801 /* 2016-01-01 */
  s[132] = v23
  const v24 = v23 && f.fikSygedagpengeVedLivstruende && f.laegenFinderIkkeLaengereLivstruende
  const SDL_24c_1 = !s[1] || v24
  s[680] = SDL_24c_1
  const SDL_24c_1_nej = !s[1] || !v24
  s[681] = SDL_24c_1_nej
  // LAB.107.1: Ret til jobafklaringsforløb (LAB § 107)
  const v27 = s[101] || f.naaetFolkepensionsalder || s[102]
  s[963] = v27
  const v28 = f.forlaengelseErAfgjort || v27 && s[103] || !v27 && s[104]
  s[264] = v28
  const v29 = f.forlaengelseErAfgjort === false && (v27 && s[105] || !v27 && s[106])
  s[265] = v29
  const v30 = f.forlaengelseErAfgjort ? f.forlaengelsenSlutter : v27 ? s[107] : s[108]
  s[266] = v30
  const v31 = f.forlaengelseErAfgjort ? f.forlaengelsenSlutter : v27 ? s[109] : s[110]
  s[267] = v31
  const v32 = v28 && f.vurderingsdato >= v30
  s[961] = v32
  const v33 = v28 && f.vurderingsdato < v31
  s[962] = v33
  const v34 = v33 || v27 || s[111]
  s[960] = v34
  const v35 = s[112] || s[113]
  s[346] = v35
  const v36 = (v32 || v29) && !v27 && v35
  s[959] = v36
  const v37 = v36 || SDL_24a_1
  s[957] = v37
  const v38 = SDL_24a_1_nej || SDL_24a_1_ir
  s[284] = v38
  const v39 = v34 && v38
  s[958] = v39
  const v40 = v36 || SDL_24a_1 || SDL_24c_1
  s[964] = v40
  const v41 = v34 && v38 && (SDL_24c_1_nej || !s[1])
  s[965] = v41
  const LAB_107_1 = !s[1] || s[114] && (!v23 && v19 && v37 || v23 && v19 && v40)
  s[474] = LAB_107_1
  const LAB_107_1_nej = !s[1] || !s[114] || !v23 && (s[100] || v39) || v23 && (s[100] || v41)
  s[475] = LAB_107_1_nej
  // LAB.108.2: Tilbuddet kan indgå i forløbet (LAB § 108, stk. 2)
  const v44 = f.vurderingsdato >= 17126 /* 2016-11-21 */
  s[124] = v44
  const v45 = shiftDays(f.jobafklaringStartede, 56) >= f.ventesFuldtRaskDen
  s[971] = v45
  const v46 = f.ventesFuldtRask && v45 && f.fikTvaerfagligIndsats === false
  s[970] = v46
  const v47 = f.tilbudUnderForloebet === 'praktik' || f.tilbudUnderForloebet === 'vejledning'
  s[972] = v47
  const v48 = f.vurderingsdato >= 20089 /* 2025-01-01 */
  s[207] = v48
  const v49 = !v44 || v48 || !v46 || v47
  const LAB_108_2 = s[115] && (!s[114] || v49)
  s[477] = LAB_108_2
  const LAB_108_2_nej = s[115] && (!s[114] || !v49)
  s[478] = LAB_108_2_nej
  // LAB.109.2.kraft: Undtagelsen om 8 uger gælder (LAB § 109, stk. 2)
  const v52 = f.jobafklaringStartede >= 16252 /* 2014-07-01 */
  s[117] = v52
  const v53 = f.jobafklaringStartede >= 16618 /* 2015-07-02 */
  s[118] = v53
  const v54 = f.jobafklaringStartede >= 17126 /* 2016-11-21 */
  s[119] = v54
  const v55 = v53 && !v54
  s[123] = v55
  const LAB_109_2_kraft = v52 && (!v52 || v53)
  s[483] = LAB_109_2_kraft
  const LAB_109_2_kraft_nej = v52 && (!v52 || !v53 || !v54)
  s[484] = LAB_109_2_kraft_nej
  const LAB_109_2_kraft_ir = !v52 || !v52 || v55
  s[485] = LAB_109_2_kraft_ir
  // LAB.109.1: Sagen om det første forløb skal i rehabiliteringsteamet (lov 1750/2025 § 1)
  const v59 = f.ventesFuldtRask === false || !v45 || LAB_109_2_kraft_nej
  s[982] = v59
  const v60 = f.ventesFuldtRask && v45 && (LAB_109_2_kraft || LAB_109_2_kraft_ir)
  s[981] = v60
  const v61 = f.fikTvaerfagligIndsats && f.overgikVedRevurderingen
  s[983] = v61
  const v62 = f.jobafklaringStartede >= 20089 /* 2025-01-01 */
  s[116] = v62
  const v63 = f.jobafklaringStartede >= 20635 /* 2026-07-01 */
  s[980] = v63
  const v64 = !v63 && f.tvaerfagligtBehovIForloebet
  const v65 = f.vurderingsdato >= 20635 /* 2026-07-01 */
  s[125] = v65
  const v66 = v65 && v62 && !v63
  s[976] = v66
  const LAB_109_1 = v52 && (v66 || !v52 || !v62 && v59 && !v61 || v62 && v64)
  s[121] = LAB_109_1
  const LAB_109_1_nej = v52 && (v66 || !v52 || !v62 && (v60 || v61) || v62 && !v64)
  s[120] = LAB_109_1_nej
  const LAB_109_1_ir = !v52 || v66 || !v52
  s[122] = LAB_109_1_ir
}

function svar_8(f, s) {
  // LAB.109.1.frist: Sagen skal have været i rehabiliteringsteamet (LAB § 109)
  const v0 = f.jobafklaringStartede >= 16428 /* 2014-12-24 */
  s[985] = v0
  const v1 = shiftDays(f.sygedagpengeOphoerteDen, 28)
  const v2 = f.jobafklaringStartede >= 16617 /* 2015-07-01 */
  s[986] = v2
  const v3 = shiftDays(f.jobafklaringStartede, 28)
  const v4 = f.jobafklaringEfter === 'ny_sygemelding'
  s[987] = v4
  const v5 = s[116] ? NEVER : v4 ? shiftDays(f.afgoerelseOmJobafklaringDen, 28) : v3
  const LAB_109_1_frist = s[117] ? (v0 ? (v2 ? (s[118] ? (s[119] ? v5 : FIRST_DAY) : v3) : FIRST_DAY) : v1) : FIRST_DAY
  s[479] = LAB_109_1_frist
  const LAB_109_1_frist_hoej = s[117] ? (v0 ? (v2 ? (s[118] ? (s[119] ? v5 : NEVER) : v3) : NEVER) : v1) : NEVER
  s[480] = LAB_109_1_frist_hoej
  const v8 = !s[117] || s[120]
  s[984] = v8
  const LAB_109_1_frist_er = s[117] && (s[121] || s[122])
  s[481] = LAB_109_1_frist_er
  const LAB_109_1_frist_ir = LAB_109_1_frist_er && (!s[117] || v0 && (!v2 || s[123])) || v8
  s[482] = LAB_109_1_frist_ir
  // LAB.110.1: Jobafklaringsforløbets længste varighed (LAB § 110, stk. 1)
  const v11 = f.jobafklaringStartede >= 18262 /* 2020-01-01 */
  s[443] = v11
  const v12 = f.jobafklaringStartede >= 17532 /* 2018-01-01 */
  s[988] = v12
  const v13 = shiftMonths(f.jobafklaringStartede, 24)
  const v14 = shiftDays(v13, -1)
  const v15 = allPeriods(f.barselUnderJobafklaring)
  s[195] = v15
  const v16 = without(ALL_DAYS, v15)
  const v17 = dayReaching(v16, f.jobafklaringStartede, v13 === NEVER ? Infinity : v13 - f.jobafklaringStartede)
  const LAB_110_1 = s[117] ? (v12 ? (v11 ? v17 : Math.min(v14, v17)) : v14) : FIRST_DAY
  s[486] = LAB_110_1
  const LAB_110_1_hoej = s[117] ? (v12 ? (v11 ? v17 : Math.max(v14, v17)) : v14) : NEVER
  s[487] = LAB_110_1_hoej
  const LAB_110_1_er = f.erIJobafklaring && s[117]
  s[488] = LAB_110_1_er
  const LAB_110_1_ir = !LAB_110_1_er || !s[117]
  s[489] = LAB_110_1_ir
  // LAB.110.2: Jobafklaringsforløbet slutter (LAB § 110, stk. 2)
  const v22 = f.vurderingsdato >= 16618 /* 2015-07-02 */
  s[989] = v22
  const v23 = f.vurderingsdato >= f.folkepensionsalderNaasDen
  s[990] = v23
  const v24 = f.uarbejdsdygtigVedEgenSygdom === false || v23 || f.fikSygedagpengeVedLivstruende
  const LAB_110_2 = s[115] && (!s[114] || !v22 && f.uarbejdsdygtigVedEgenSygdom === false || v22 && (!s[124] || v24))
  s[490] = LAB_110_2
  const LAB_110_2_nej = s[115] && (!s[114] || !v22 && f.uarbejdsdygtigVedEgenSygdom || v22 && (!s[124] || !v24))
  s[491] = LAB_110_2_nej
  const LAB_110_2_ir = !s[115] || !s[114] || v22 && !s[124]
  s[492] = LAB_110_2_ir
  // LAB.111.1: Din arbejdsevne skal være vurderet (LAB § 111, stk. 1)
  const LAB_111_1 = s[114] ? LAB_110_1 : FIRST_DAY
  s[493] = LAB_111_1
  const LAB_111_1_hoej = s[114] ? LAB_110_1_hoej : NEVER
  s[494] = LAB_111_1_hoej
  const LAB_111_1_er = s[115] && (!s[114] || LAB_110_1_er)
  s[495] = LAB_111_1_er
  const LAB_111_1_ir = !s[115] || !s[114] || LAB_110_1_ir
  s[496] = LAB_111_1_ir
  // LAB.111.2: Sagen skal i rehabiliteringsteamet, før forløbet slutter (lov 1750/2025 § 1)
  const v32 = f.uarbejdsdygtigVedEgenSygdom || f.maalgruppeForAnden
  s[992] = v32
  const v33 = f.kanVendeTilbageIArbejde === false && v32
  const LAB_111_2 = s[115] && (!s[114] || s[125] || v33)
  s[497] = LAB_111_2
  const LAB_111_2_nej = s[115] && (!s[114] || s[125] || !v33)
  s[498] = LAB_111_2_nej
  const LAB_111_2_ir = !s[115] || !s[114] || s[125]
  s[434] = LAB_111_2_ir
  // LAB.111.3: Samtale med sundhedskoordinatoren (LAB § 111, stk. 3)
  const v37 = shiftMonths(f.sygedagpengeOphoerteDen, 42)
  const LAB_111_3 = s[114] ? v37 : FIRST_DAY
  s[500] = LAB_111_3
  const LAB_111_3_hoej = s[114] ? v37 : NEVER
  s[501] = LAB_111_3_hoej
  const LAB_111_3_er = s[115] && f.risikoForFireAar
  s[502] = LAB_111_3_er
  const LAB_111_3_ir = !LAB_111_3_er || !s[114]
  s[503] = LAB_111_3_ir
  // LAB.111.4: Kommunen skal overveje klinisk funktion før et nyt forløb (lov 1750/2025 § 1)
  const v42 = shiftMonths(f.sygedagpengeOphoerteDen, 48) >= f.nytForloebVarerTil
  const LAB_111_4 = s[115] && (!s[114] || s[125] || !v42)
  s[504] = LAB_111_4
  const LAB_111_4_nej = s[115] && (!s[114] || s[125] || v42)
  s[505] = LAB_111_4_nej
  // LAS.69j.2.bidrag: Tillæg til unge, der betaler bidrag til et barn (LAS § 69 j, stk. 2, nr. 4)
  const v45 = f.vurderingsdato >= 20270 /* 2025-07-01 */
  s[821] = v45
  const v46 = f.vurderingsdato >= 20819 /* 2027-01-01 */
  s[126] = v46
  const v47 = f.bidragspligtigeBoern <= 0
  s[129] = v47
  const v48 = f.vurderingsdato <= 20269 /* 2025-06-30 */
  s[819] = v48
  const v49 = v48 || v46
  const v50 = SATS_1(f.vurderingsdato)
  const v51 = v49 ? -Infinity : v50
  const v52 = v49 ? Infinity : v50
  const v53 = v51 > -Infinity && v52 < Infinity
  const v54 = quotient([v51, f.bidragspligtigeBoern], [1], 'nærmeste', 1)
  const v55 = quotient([v52, f.bidragspligtigeBoern], [1], 'nærmeste', 1)
  const LAS_69j_2_bidrag = s[0] ? (v45 ? (v53 ? Math.min(v54, v55) : -Infinity) : f.bidragPrMaaned) : -Infinity
  s[127] = LAS_69j_2_bidrag
  const LAS_69j_2_bidrag_hoej = s[0] ? (v45 ? (v53 ? Math.max(v54, v55) : Infinity) : f.bidragPrMaaned) : Infinity
  s[128] = LAS_69j_2_bidrag_hoej
  const v58 = s[0] && !v47
  s[993] = v58
  const LAS_69j_2_bidrag_er = v58 && (!s[0] || !v45 || !(!v53 && !v49 && v51 === v52))
  s[130] = LAS_69j_2_bidrag_er
  const LAS_69j_2_bidrag_ir = !v58 || !s[0] || v45 && (v49 || !v53)
  s[131] = LAS_69j_2_bidrag_ir
}

function svar_9(f, s) {
  // LAS.68.2: Ressourceforløbsydelsens sats i ressourceforløb (lov 1750/2025 § 21, stk. 8)
  const v0 = f.boernOpholderSigIDanmark || f.boernLigestillet
  s[995] = v0
  const v1 = f.harForsoergelsespligt && v0
  s[204] = v1
  const v2 = f.vurderingsdato <= 15705 /* 2012-12-31 */
  s[839] = v2
  const v3 = v2 || s[126]
  s[137] = v3
  const v4 = SATS_2(f.vurderingsdato)
  const v5 = f.vurderingsdato >= shiftMonths(f.foedselsdag, 300)
  s[996] = v5
  const v6 = !v5 && f.borHosForaeldre && f.harForsoergelsespligt === false
  s[205] = v6
  const v7 = SATS_3(f.vurderingsdato)
  const v8 = v3 ? -Infinity : v7
  const v9 = v3 ? Infinity : v7
  const v10 = v9 === Infinity
  const v11 = s[127] === -Infinity
  const v12 = v8 === -Infinity
  const v13 = s[128] === Infinity
  const v14 = v10 && v11 || v12 && v13
  const v15 = SATS_4(f.vurderingsdato)
  const v16 = SATS_5(f.vurderingsdato)
  const v17 = v1 || !v6 || s[129] || s[130] && !(v14 && !v3 && v8 === v9 && (!s[130] || !s[131] && s[127] === s[128]))
  s[146] = v17
  const v18 = v1 && v3 || !v1 && (v6 && (!s[129] && (v3 || s[131] || v14 || v3) || s[129] && v3) || !v6 && v3)
  s[147] = v18
  const v19 = v1 ? (v3 ? -Infinity : v4) : v6 ? (s[129] ? v8 : Math.min(v12 || v11 ? -Infinity : v8 + s[127], v3 ? -Infinity : v15)) : v3 ? -Infinity : v16
  s[144] = v19
  const v20 = v1 ? (v3 ? Infinity : v4) : v6 ? (s[129] ? v9 : Math.min(v10 || v13 ? Infinity : v9 + s[128], v3 ? Infinity : v15)) : v3 ? Infinity : v16
  s[145] = v20
  const LAS_68_2 = s[0] ? v19 : -Infinity
  s[506] = LAS_68_2
  const LAS_68_2_hoej = s[0] ? v20 : Infinity
  s[507] = LAS_68_2_hoej
  const LAS_68_2_er = s[0] && (!s[0] || v17)
  s[508] = LAS_68_2_er
  const LAS_68_2_ir = !s[0] || !s[0] || v18
  s[509] = LAS_68_2_ir
  // LAS.68.5: Mindst satsen til den, der kom fra ledighedsydelse (LAS § 68, stk. 5)
  const v25 = f.vurderingsdato >= 16387 /* 2014-11-13 */
  s[997] = v25
  const LAS_68_5_nej = s[0] && !v25
  s[510] = LAS_68_5_nej
  const LAS_68_5_ir = !s[0] || !v25
  s[511] = LAS_68_5_ir
  // LAS.68.4: Ressourceforløbsydelsen før fradrag i ressourceforløb (lov 1750/2025 § 21, stk. 8)
  const v28 = f.ydelseFoerForloebet === 'sygedagpenge'
  s[1001] = v28
  const v29 = f.sidsteDagMedSygedagpengeEllers >= f.vurderingsdato
  s[1002] = v29
  const v30 = v28 && v29
  s[1000] = v30
  const v31 = Math.max(LAS_68_2, f.hidtidigYdelsePrMaaned)
  const v32 = Math.max(LAS_68_2_hoej, f.hidtidigYdelsePrMaaned)
  const v33 = f.ydelseFoerForloebet === 'ledighedsydelse'
  s[1003] = v33
  const v34 = Math.max(f.hidtidigYdelsePrMaaned, v31)
  const v35 = Math.min(f.hidtidigYdelsePrMaaned, v32)
  const v36 = s[0] && LAS_68_2_er
  const v37 = LAS_68_5_ir && LAS_68_2_er && v35 >= v34
  const v38 = LAS_68_5_nej || v37
  const v39 = LAS_68_5_nej ? (v37 ? Math.min(f.hidtidigYdelsePrMaaned, v34) : f.hidtidigYdelsePrMaaned) : v34
  const v40 = LAS_68_5_nej ? (v37 ? Math.max(f.hidtidigYdelsePrMaaned, v35) : f.hidtidigYdelsePrMaaned) : v35
  const LAS_68_4 = s[0] ? (v30 ? v31 : v33 ? (v36 ? (v38 ? Math.min(v31, v39) : v31) : v39) : LAS_68_2) : -Infinity
  s[141] = LAS_68_4
  const LAS_68_4_hoej = s[0] ? (v30 ? v32 : v33 ? (v36 ? (v38 ? Math.max(v32, v40) : v32) : v40) : LAS_68_2_hoej) : Infinity
  s[140] = LAS_68_4_hoej
  const v43 = f.ydelseFoerForloebet === 'foertidspension'
  s[999] = v43
  const v44 = s[0] && !v43
  s[998] = v44
  const LAS_68_4_er = v44 && (!s[0] || v30 && LAS_68_2_er || !v30 && (v33 && (v36 || LAS_68_5_nej || v37) || !v33 && LAS_68_2_er))
  s[142] = LAS_68_4_er
  const LAS_68_4_ir = !v44 || !s[0] || v30 && LAS_68_2_ir || !v30 && (v33 && (s[0] && LAS_68_2_ir || LAS_68_5_ir && !((!LAS_68_2_er || !LAS_68_2_ir && v31 === v32) && LAS_68_2_er && (!LAS_68_2_er || f.hidtidigYdelsePrMaaned === v31))) || !v33 && LAS_68_2_ir)
  s[143] = LAS_68_4_ir
  // LAS.68a.1.tid: Indtægter for anden tid holdes ude (LAS § 68 a, stk. 1)
  const v47 = !s[0] || s[132]
  const v48 = !s[0] || !s[132]
  const LAS_68a_1_tid = s[0] && v47
  s[516] = LAS_68a_1_tid
  const LAS_68a_1_tid_nej = s[0] && v48
  s[134] = LAS_68a_1_tid_nej
  // LAS.68a.3: Løn i tilbud, der ikke tæller med (LAS § 68 a, stk. 3)
  const v51 = LAS_68a_1_tid || !s[0]
  s[135] = v51
  const v52 = Math.min(f.timerITilbud, 16000)
  const v53 = f.vurderingsdato <= 16070 /* 2013-12-31 */
  s[815] = v53
  const v54 = v53 || s[126]
  s[156] = v54
  const v55 = SATS_6(f.vurderingsdato)
  const v56 = v54 ? -Infinity : v55
  s[157] = v56
  const v57 = v54 ? Infinity : v55
  s[158] = v57
  const v58 = v56 > -Infinity && v57 < Infinity
  s[155] = v58
  const v59 = quotient([v52, v56], [100], 'nærmeste', 1)
  const v60 = quotient([v52, v57], [100], 'nærmeste', 1)
  const v61 = v58 ? Math.min(v59, v60) : -Infinity
  s[153] = v61
  const v62 = v58 ? Math.max(v59, v60) : Infinity
  s[154] = v62
  const v63 = v54 || !v58
  s[159] = v63
  const LAS_68a_3 = s[0] ? Math.min(v61, sum(f.indtaegter, (r_indtaegter) => { const r0_0 = r_indtaegter.tid === 'under'; const r0_1 = r0_0 || LAS_68a_1_tid_nej; const r0_2 = r_indtaegter.art === 'loen_i_tilbud'; const r0_3 = r0_1 && r0_2; return r0_3 ? (r0_3 && !(r0_1 && !r0_2 || !r0_0 && v51) ? r_indtaegter.beloeb : 0) : 0 })) : -Infinity
  s[136] = LAS_68a_3
  const LAS_68a_3_hoej = s[0] ? Math.min(v62, sum(f.indtaegter, (r_indtaegter) => (r_indtaegter.tid === 'under' || LAS_68a_1_tid_nej) && r_indtaegter.art === 'loen_i_tilbud' ? r_indtaegter.beloeb : 0)) : Infinity
  s[133] = LAS_68a_3_hoej
  const LAS_68a_3_er = s[0] && (!s[0] || !(!v58 && !v54 && v56 === v57))
  s[139] = LAS_68a_3_er
  const LAS_68a_3_ir = !s[0] || !s[0] || v63
  s[138] = LAS_68a_3_ir
}

function svar_10(f, s) {
  // LAS.68a.2: Fradrag for løn i ressourceforløb (lov 1750/2025 § 21, stk. 8)
  const v0 = f.vurderingsdato >= 18993 /* 2022-01-01 */
  s[206] = v0
  const v1 = Math.max(0, -s[133] === -Infinity ? -Infinity : sum(f.indtaegter, (r_indtaegter) => { const r0_0 = r_indtaegter.tid === 'under'; const r0_1 = r0_0 || s[134]; const r0_2 = r_indtaegter.art === 'loen' || r_indtaegter.art === 'loen_under_sygdom' || r_indtaegter.art === 'loen_i_tilbud'; const r0_3 = r0_1 && r0_2; return r0_3 ? (r0_3 && !(r0_1 && !r0_2 || !r0_0 && s[135]) ? r_indtaegter.beloeb : 0) : 0 }) + sum(f.indtaegter, (r_indtaegter) => { const r0_0 = r_indtaegter.tid === 'under'; const r0_1 = r0_0 || s[134]; const r0_2 = r_indtaegter.art === 'feriegodtgoerelse' || r_indtaegter.art === 'feriedage_udbetalt'; const r0_3 = r0_1 && r0_2; return r0_3 ? (r0_3 && !(r0_1 && !r0_2 || !r0_0 && s[135]) ? r_indtaegter.beloeb : 0) : 0 }) - s[133])
  const v2 = Math.max(0, -s[136] === Infinity ? Infinity : sum(f.indtaegter, (r_indtaegter) => (r_indtaegter.tid === 'under' || s[134]) && (r_indtaegter.art === 'loen' || r_indtaegter.art === 'loen_under_sygdom' || r_indtaegter.art === 'loen_i_tilbud') ? r_indtaegter.beloeb : 0) + sum(f.indtaegter, (r_indtaegter) => (r_indtaegter.tid === 'under' || s[134]) && (r_indtaegter.art === 'feriegodtgoerelse' || r_indtaegter.art === 'feriedage_udbetalt') ? r_indtaegter.beloeb : 0) - s[136])
  const v3 = SATS_7(f.vurderingsdato)
  const v4 = s[137] ? -Infinity : v3
  s[166] = v4
  const v5 = s[137] ? Infinity : v3
  s[167] = v5
  const v6 = Math.min(v1, v4)
  const v7 = Math.min(v2, v5)
  const v8 = !s[137] && v4 === v5
  s[169] = v8
  const v9 = s[138] || s[137]
  const v10 = v6 > -Infinity && v7 < Infinity
  const v11 = quotient([v6, 3000], [10000], 'nærmeste', 1)
  const v12 = quotient([v7, 3000], [10000], 'nærmeste', 1)
  const v13 = v10 ? Math.min(v11, v12) : -Infinity
  const v14 = v10 ? Math.max(v11, v12) : Infinity
  const v15 = s[139] && !(!v10 && (!s[139] || !v9 && v6 === v7))
  const v16 = v9 || !v10
  const v17 = v2 === Infinity
  const v18 = -v5 === -Infinity
  s[168] = v18
  const v19 = v17 && v18
  const v20 = -v4 === Infinity
  s[170] = v20
  const v21 = s[139] && !(v19 && (!s[139] || !s[138] && v1 === v2) && v8)
  const v22 = s[138] || s[137] || v19
  const v23 = Math.max(0, v18 ? -Infinity : v1 - v5)
  const v24 = Math.max(0, v17 || v20 ? Infinity : v2 - v4)
  const v25 = v24 >= Infinity
  const v26 = v25 ? -Infinity : quotient([v23, 5500], [10000], 'nærmeste', 1)
  const v27 = v25 ? Infinity : quotient([v24, 5500], [10000], 'nærmeste', 1)
  const v28 = v21 && !(v25 && (!v21 || !v22 && v23 === v24))
  const v29 = v22 || v25
  const v30 = v14 === Infinity
  const v31 = v26 === -Infinity
  const v32 = v13 === -Infinity
  const v33 = v27 === Infinity
  const v34 = v30 && v31 || v32 && v33
  const LAS_68a_2 = s[0] ? (v0 ? v26 : v32 || v31 ? -Infinity : v13 + v26) : -Infinity
  s[517] = LAS_68a_2
  const LAS_68a_2_hoej = s[0] ? (v0 ? v27 : v30 || v33 ? Infinity : v14 + v27) : Infinity
  s[518] = LAS_68a_2_hoej
  const LAS_68a_2_er = s[0] && (!s[0] || !v0 && v15 && v28 && !(v34 && (!v15 || !v16 && v13 === v14) && (!v28 || !v29 && v26 === v27)) || v0 && v28)
  s[519] = LAS_68a_2_er
  const LAS_68a_2_ir = !s[0] || !s[0] || !v0 && (v16 || v29 || v34) || v0 && v29
  s[520] = LAS_68a_2_ir
  // LAS.68a.1: Ressourceforløbsydelse til udbetaling i ressourceforløb (lov 1750/2025 § 21, stk. 8)
  const v39 = s[140] === Infinity
  const v40 = -LAS_68a_2_hoej === -Infinity
  const v41 = s[141] === -Infinity
  const v42 = -LAS_68a_2 === Infinity
  const v43 = v39 && v40 || v41 && v42
  const v44 = v41 || v40 ? -Infinity : s[141] - LAS_68a_2_hoej
  const v45 = v39 || v42 ? Infinity : s[140] - LAS_68a_2
  const v46 = v44 === -Infinity ? -Infinity : v44 - sum(f.indtaegter, (r_indtaegter) => (r_indtaegter.tid === 'under' || s[134]) && (r_indtaegter.art === 'anden' || r_indtaegter.art === 'uddannelsesgodtgoerelse') ? r_indtaegter.beloeb : 0)
  const v47 = v45 === Infinity ? Infinity : v45 - sum(f.indtaegter, (r_indtaegter) => { const r0_0 = r_indtaegter.tid === 'under'; const r0_1 = r0_0 || s[134]; const r0_2 = r_indtaegter.art === 'anden' || r_indtaegter.art === 'uddannelsesgodtgoerelse'; const r0_3 = r0_1 && r0_2; return r0_3 ? (r0_3 && !(r0_1 && !r0_2 || !r0_0 && s[135]) ? r_indtaegter.beloeb : 0) : 0 })
  const v48 = v46 === -Infinity ? -Infinity : v46 - sum(f.indtaegter, (r_indtaegter) => (r_indtaegter.tid === 'under' || s[134]) && (r_indtaegter.art === 'fleksloentilskud' || r_indtaegter.art === 'tilskud_egen_virksomhed') ? r_indtaegter.beloeb : 0)
  const v49 = v47 === Infinity ? Infinity : v47 - sum(f.indtaegter, (r_indtaegter) => { const r0_0 = r_indtaegter.tid === 'under'; const r0_1 = r0_0 || s[134]; const r0_2 = r_indtaegter.art === 'fleksloentilskud' || r_indtaegter.art === 'tilskud_egen_virksomhed'; const r0_3 = r0_1 && r0_2; return r0_3 ? (r0_3 && !(r0_1 && !r0_2 || !r0_0 && s[135]) ? r_indtaegter.beloeb : 0) : 0 })
  const LAS_68a_1 = s[0] ? Math.max(0, v48 === -Infinity ? -Infinity : v48 - sum(f.indtaegter, (r_indtaegter) => (r_indtaegter.tid === 'under' || s[134]) && r_indtaegter.art === 'overskud_egen_virksomhed' ? r_indtaegter.beloeb : 0)) : -Infinity
  s[512] = LAS_68a_1
  const LAS_68a_1_hoej = s[0] ? Math.max(0, v49 === Infinity ? Infinity : v49 - sum(f.indtaegter, (r_indtaegter) => { const r0_0 = r_indtaegter.tid === 'under'; const r0_1 = r0_0 || s[134]; const r0_2 = r_indtaegter.art === 'overskud_egen_virksomhed'; const r0_3 = r0_1 && r0_2; return r0_3 ? (r0_3 && !(r0_1 && !r0_2 || !r0_0 && s[135]) ? r_indtaegter.beloeb : 0) : 0 })) : Infinity
  s[513] = LAS_68a_1_hoej
  const LAS_68a_1_er = s[0] && (!s[0] || s[142] && LAS_68a_2_er && !(v43 && (!s[142] || !s[143] && s[141] === s[140]) && (!LAS_68a_2_er || !LAS_68a_2_ir && LAS_68a_2 === LAS_68a_2_hoej)))
  s[514] = LAS_68a_1_er
  const LAS_68a_1_ir = !s[0] || !s[0] || s[143] || LAS_68a_2_ir || v43
  s[515] = LAS_68a_1_ir
  // LAS.69j.2: Ressourceforløbsydelsens sats i jobafklaringsforløb (LAS § 69 j, stk. 2-3)
  const LAS_69j_2 = s[114] ? s[144] : -Infinity
  s[148] = LAS_69j_2
  const LAS_69j_2_hoej = s[114] ? s[145] : Infinity
  s[149] = LAS_69j_2_hoej
  const LAS_69j_2_er = s[114] && (!s[114] || s[146])
  s[150] = LAS_69j_2_er
  const LAS_69j_2_ir = !s[114] || !s[114] || s[147]
  s[151] = LAS_69j_2_ir
}

function svar_11(f, s) {
  // LAS.69j.4: Ressourceforløbsydelsen før fradrag i jobafklaringsforløb (LAS § 69 j, stk. 4)
  const v0 = f.vurderingsdato >= 16617 /* 2015-07-01 */
  s[188] = v0
  const v1 = f.vurderingsdato >= 16428 /* 2014-12-24 */
  s[187] = v1
  const v2 = f.andelAfArbejdetVedForloebetsStart <= 0
  s[1008] = v2
  const v3 = f.andelAfArbejdetVedForloebetsStart <= 2500
  s[1009] = v3
  const v4 = s[148] > -Infinity && s[149] < Infinity
  const v5 = quotient([s[148], 3], [4], 'nærmeste', 1)
  const v6 = quotient([s[149], 3], [4], 'nærmeste', 1)
  const v7 = v4 ? Math.min(v5, v6) : -Infinity
  const v8 = v4 ? Math.max(v5, v6) : Infinity
  const v9 = s[150] && !(!v4 && (!s[150] || !s[151] && s[148] === s[149]))
  const v10 = s[151] || !v4
  const v11 = f.andelAfArbejdetVedForloebetsStart <= 5000
  s[1010] = v11
  const v12 = quotient([s[148], 2], [4], 'nærmeste', 1)
  const v13 = quotient([s[149], 2], [4], 'nærmeste', 1)
  const v14 = v4 ? Math.min(v12, v13) : -Infinity
  const v15 = v4 ? Math.max(v12, v13) : Infinity
  const v16 = !s[87] && s[150]
  const v17 = !s[87] && s[151]
  const v18 = f.andelAfArbejdetDuKan <= 0
  s[186] = v18
  const v19 = f.andelAfArbejdetDuKan <= 2500
  s[394] = v19
  const LAS_69j_4 = s[114] ? (v1 ? (v0 ? (s[87] ? (v18 ? s[148] : v19 ? v7 : s[152] ? v14 : 0) : s[148]) : -Infinity) : s[87] ? (v2 ? s[148] : v3 ? v7 : v11 ? v14 : 0) : s[148]) : -Infinity
  s[192] = LAS_69j_4
  const LAS_69j_4_hoej = s[114] ? (v1 ? (v0 ? (s[87] ? (v18 ? s[149] : v19 ? v8 : s[152] ? v15 : 0) : s[149]) : Infinity) : s[87] ? (v2 ? s[149] : v3 ? v8 : v11 ? v15 : 0) : s[149]) : Infinity
  s[191] = LAS_69j_4_hoej
  const LAS_69j_4_er = s[114] && (!s[114] || !v1 && (s[87] && (v2 && s[150] || !v2 && (v3 && v9 || !v3 && (!v11 || v9))) || v16) || v1 && (!v0 || s[87] && (v18 && s[150] || !v18 && (v19 && v9 || !v19 && (!s[152] || v9))) || v16))
  s[193] = LAS_69j_4_er
  const LAS_69j_4_ir = !s[114] || !s[114] || !v1 && (s[87] && (v2 && s[151] || !v2 && (v3 && v10 || !v3 && v11 && v10)) || v17) || v1 && (!v0 || s[87] && (v18 && s[151] || !v18 && (v19 && v10 || !v19 && s[152] && v10)) || v17)
  s[194] = LAS_69j_4_ir
  // LAS.69j.5.tid: Indtægter for anden tid holdes ude (LAS § 69 j, stk. 5)
  const v24 = !s[114] || s[132]
  const v25 = !s[114] || !s[132]
  const LAS_69j_5_tid = s[114] && v24
  s[528] = LAS_69j_5_tid
  const LAS_69j_5_tid_nej = s[114] && v25
  s[161] = LAS_69j_5_tid_nej
  // LAS.69j.10: Løn i tilbud, der ikke tæller med (LAS § 69 j, stk. 10)
  const v28 = LAS_69j_5_tid || !s[114]
  s[162] = v28
  const LAS_69j_10 = s[114] ? Math.min(s[153], sum(f.indtaegter, (r_indtaegter) => { const r0_0 = r_indtaegter.tid === 'under'; const r0_1 = r_indtaegter.art === 'loen_i_tilbud'; const r0_2 = r0_0 || LAS_69j_5_tid_nej; const r0_3 = r0_2 && r0_1; return r0_3 ? (r0_3 && !(r0_2 && !r0_1 || !r0_0 && v28) ? r_indtaegter.beloeb : 0) : 0 })) : -Infinity
  s[163] = LAS_69j_10
  const LAS_69j_10_hoej = s[114] ? Math.min(s[154], sum(f.indtaegter, (r_indtaegter) => (r_indtaegter.tid === 'under' || LAS_69j_5_tid_nej) && r_indtaegter.art === 'loen_i_tilbud' ? r_indtaegter.beloeb : 0)) : Infinity
  s[160] = LAS_69j_10_hoej
  const LAS_69j_10_er = s[114] && (!s[114] || !(!s[155] && !s[156] && s[157] === s[158]))
  s[164] = LAS_69j_10_er
  const LAS_69j_10_ir = !s[114] || !s[114] || s[159]
  s[165] = LAS_69j_10_ir
}

function svar_12(f, s) {
  // LAS.69j.9: Fradrag for løn i jobafklaringsforløb (LAS § 69 j, stk. 9)
  const v0 = f.vurderingsdato >= 16436 /* 2015-01-01 */
  s[171] = v0
  const v1 = Math.max(0, -s[160] === -Infinity ? -Infinity : sum(f.indtaegter, (r_indtaegter) => { const r0_0 = r_indtaegter.tid === 'under'; const r0_1 = r0_0 || s[161]; const r0_2 = r_indtaegter.art === 'loen' || r_indtaegter.art === 'loen_i_tilbud' || r_indtaegter.art === 'feriegodtgoerelse' || r_indtaegter.art === 'feriedage_udbetalt'; const r0_3 = r0_1 && r0_2; return r0_3 ? (r0_3 && !(r0_1 && !r0_2 || !r0_0 && s[162]) ? r_indtaegter.beloeb : 0) : 0 }) - s[160])
  const v2 = Math.max(0, -s[163] === Infinity ? Infinity : sum(f.indtaegter, (r_indtaegter) => (r_indtaegter.tid === 'under' || s[161]) && (r_indtaegter.art === 'loen' || r_indtaegter.art === 'loen_i_tilbud' || r_indtaegter.art === 'feriegodtgoerelse' || r_indtaegter.art === 'feriedage_udbetalt') ? r_indtaegter.beloeb : 0) - s[163])
  const v3 = v2 === Infinity
  const v4 = Math.max(0, v1 - 1344200)
  const v5 = Math.max(0, v3 ? Infinity : v2 - 1344200)
  const v6 = v5 >= Infinity
  s[180] = v6
  const v7 = v6 ? -Infinity : quotient([v4, 5500], [10000], 'nærmeste', 1)
  const v8 = v6 ? Infinity : quotient([v5, 5500], [10000], 'nærmeste', 1)
  const v9 = v7 === -Infinity ? -Infinity : Math.round(Math.min(v1, 1344200) * 3000 / 10000) + v7
  const v10 = v8 === Infinity ? Infinity : Math.round(Math.min(v2, 1344200) * 3000 / 10000) + v8
  s[178] = v10
  const v11 = s[164] && s[164] && !(v6 && (!s[164] || !s[165] && v4 === v5))
  s[176] = v11
  const v12 = Math.max(0, v1 - sum(f.indtaegter, (r_indtaegter) => (r_indtaegter.tid === 'under' || s[161]) && (r_indtaegter.art === 'loen' || r_indtaegter.art === 'loen_i_tilbud' || r_indtaegter.art === 'feriegodtgoerelse' || r_indtaegter.art === 'feriedage_udbetalt') ? r_indtaegter.pension ?? 0 : 0))
  const v13 = Math.max(0, v3 ? Infinity : v2 - sum(f.indtaegter, (r_indtaegter) => { const r0_0 = r_indtaegter.tid === 'under'; const r0_1 = r0_0 || s[161]; const r0_2 = r_indtaegter.art === 'loen' || r_indtaegter.art === 'loen_i_tilbud' || r_indtaegter.art === 'feriegodtgoerelse' || r_indtaegter.art === 'feriedage_udbetalt'; const r0_3 = r0_1 && r0_2; return r0_3 ? (r0_3 && !(r0_1 && !r0_2 || !r0_0 && s[162]) ? r_indtaegter.pension ?? 0 : 0) : 0 }))
  const v14 = v13 === Infinity
  const v15 = Math.max(0, v12 - 1344200)
  const v16 = Math.max(0, v14 ? Infinity : v13 - 1344200)
  const v17 = v16 >= Infinity
  s[181] = v17
  const v18 = v17 ? -Infinity : quotient([v15, 5500], [10000], 'nærmeste', 1)
  const v19 = v17 ? Infinity : quotient([v16, 5500], [10000], 'nærmeste', 1)
  const v20 = v18 === -Infinity ? -Infinity : Math.round(Math.min(1344200, v12) * 3000 / 10000) + v18
  const v21 = v19 === Infinity ? Infinity : Math.round(Math.min(1344200, v13) * 3000 / 10000) + v19
  s[179] = v21
  const v22 = s[164] && s[164] && !(v17 && (!s[164] || !s[165] && v15 === v16))
  s[177] = v22
  const v23 = Math.min(s[166], v1)
  const v24 = Math.min(s[167], v2)
  const v25 = s[165] || s[137]
  const v26 = v23 > -Infinity && v24 < Infinity
  const v27 = quotient([v23, 3000], [10000], 'nærmeste', 1)
  const v28 = quotient([v24, 3000], [10000], 'nærmeste', 1)
  const v29 = v26 ? Math.min(v27, v28) : -Infinity
  const v30 = v26 ? Math.max(v27, v28) : Infinity
  const v31 = s[164] && !(!v26 && (!s[164] || !v25 && v23 === v24))
  const v32 = v25 || !v26
  const v33 = v3 && s[168]
  const v34 = s[164] && !(v33 && (!s[164] || !s[165] && v1 === v2) && s[169])
  const v35 = s[165] || s[137] || v33
  const v36 = Math.max(0, s[168] ? -Infinity : v1 - s[167])
  const v37 = Math.max(0, v3 || s[170] ? Infinity : v2 - s[166])
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
  s[172] = v49
  const v50 = v31 && v41 && !(v47 && (!v31 || !v32 && v29 === v30) && (!v41 || !v42 && v39 === v40))
  s[173] = v50
  const v51 = v32 || v42 || v47
  s[182] = v51
  const v52 = Math.min(s[166], v12)
  const v53 = Math.min(s[167], v13)
  const v54 = v52 > -Infinity && v53 < Infinity
  const v55 = quotient([v52, 3000], [10000], 'nærmeste', 1)
  const v56 = quotient([v53, 3000], [10000], 'nærmeste', 1)
  const v57 = v54 ? Math.min(v55, v56) : -Infinity
  const v58 = v54 ? Math.max(v55, v56) : Infinity
  const v59 = s[164] && !(!v54 && (!s[164] || !v25 && v52 === v53))
  const v60 = v25 || !v54
  s[183] = v60
  const v61 = v14 && s[168]
  const v62 = s[164] && !(v61 && (!s[164] || !s[165] && v12 === v13) && s[169])
  const v63 = s[165] || s[137] || v61
  const v64 = Math.max(0, s[168] ? -Infinity : v12 - s[167])
  const v65 = Math.max(0, v14 || s[170] ? Infinity : v13 - s[166])
  const v66 = v65 >= Infinity
  const v67 = v66 ? -Infinity : quotient([v64, 5500], [10000], 'nærmeste', 1)
  const v68 = v66 ? Infinity : quotient([v65, 5500], [10000], 'nærmeste', 1)
  const v69 = v62 && !(v66 && (!v62 || !v63 && v64 === v65))
  const v70 = v63 || v66
  s[184] = v70
  const v71 = v58 === Infinity
  const v72 = v67 === -Infinity
  const v73 = v57 === -Infinity
  const v74 = v68 === Infinity
  const v75 = v71 && v72 || v73 && v74
  s[185] = v75
  const v76 = v73 || v72 ? -Infinity : v57 + v67
  const v77 = v71 || v74 ? Infinity : v58 + v68
  s[175] = v77
  const v78 = v59 && v69 && !(v75 && (!v59 || !v60 && v57 === v58) && (!v69 || !v70 && v67 === v68))
  s[174] = v78
  const LAS_69j_9 = s[114] ? (v0 ? (s[132] ? v48 : v50 ? (v78 ? Math.min(v48, v76) : v48) : v76) : v11 ? (v22 ? Math.min(v9, v20) : v9) : v20) : -Infinity
  s[189] = LAS_69j_9
}

function svar_13(f, s) {
  // LAS.69j.9: Fradrag for løn i jobafklaringsforløb (LAS § 69 j, stk. 9)
  const LAS_69j_9_hoej = s[114] ? (s[171] ? (s[132] ? s[172] : s[173] ? (s[174] ? Math.max(s[172], s[175]) : s[172]) : s[175]) : s[176] ? (s[177] ? Math.max(s[178], s[179]) : s[178]) : s[179]) : Infinity
  s[535] = LAS_69j_9_hoej
  const LAS_69j_9_er = s[114] && (!s[114] || !s[171] && (s[176] || s[177]) || s[171] && (!s[132] && (s[173] || s[174]) || s[132] && s[173]))
  s[536] = LAS_69j_9_er
  const LAS_69j_9_ir = !s[114] || !s[114] || !s[171] && (s[165] || s[165] || s[180] || s[165] || s[165] || s[181]) || s[171] && (!s[132] && (s[182] || s[183] || s[184] || s[185]) || s[132] && s[182])
  s[537] = LAS_69j_9_ir
  // LAS.69j.7: Fleksløntilskuddet trækkes fra (LAS § 69 j, stk. 6-7)
  const v3 = sum(f.indtaegter, (r_indtaegter) => r_indtaegter.art === 'loen_under_sygdom' ? 1 : 0) <= 0
  s[1011] = v3
  const v4 = !v3 || f.ansatIFleksjobVedForloebetsStart === false
  const LAS_69j_7 = s[114] && (!s[114] || v4)
  s[530] = LAS_69j_7
  const LAS_69j_7_nej = s[114] && (!s[114] || !v4)
  s[531] = LAS_69j_7_nej
  // LAS.69j.8: Overskud af egen virksomhed trækkes fra (LAS § 69 j, stk. 8)
  const v7 = s[87] && !s[186]
  const LAS_69j_8 = s[114] && (!s[114] || !s[187] || !s[188] || !v7)
  s[532] = LAS_69j_8
  const LAS_69j_8_nej = s[114] && (!s[114] || s[187] && (!s[188] || v7))
  s[533] = LAS_69j_8_nej
  const LAS_69j_8_ir = !s[114] || !s[114] || s[187] && !s[188]
  s[534] = LAS_69j_8_ir
  // LAS.69j.13: Uddannelsesgodtgørelse efter en arbejdsskade trækkes ikke fra (LAS § 69 j, stk. 13)
  const v11 = f.vurderingsdato >= 19704 /* 2023-12-13 */
  s[1012] = v11
  const v12 = f.vurderingsdato >= 19899 /* 2024-06-25 */
  s[1013] = v12
  const LAS_69j_13 = s[114] && (!s[114] || v11)
  s[541] = LAS_69j_13
  const LAS_69j_13_nej = s[114] && (!s[114] || !v11 || !v12)
  s[542] = LAS_69j_13_nej
  const LAS_69j_13_ir = !s[114] || !s[114] || v11 && !v12
  s[543] = LAS_69j_13_ir
  // LAS.69j.5: Fradrag i ydelsen under jobafklaringsforløb (LAS § 69 j, stk. 5-13)
  const v16 = s[189] === -Infinity ? -Infinity : sum(f.indtaegter, (r_indtaegter) => { const r0_0 = r_indtaegter.tid === 'under'; const r0_1 = r0_0 || s[161]; const r0_2 = r_indtaegter.art === 'anden' || r_indtaegter.art === 'loen_under_sygdom'; const r0_3 = r0_1 && r0_2; return r0_3 ? (r0_3 && !(r0_1 && !r0_2 || !r0_0 && s[162]) ? r_indtaegter.beloeb : 0) : 0 }) + s[189]
  const v17 = LAS_69j_9_hoej === Infinity ? Infinity : sum(f.indtaegter, (r_indtaegter) => (r_indtaegter.tid === 'under' || s[161]) && (r_indtaegter.art === 'anden' || r_indtaegter.art === 'loen_under_sygdom') ? r_indtaegter.beloeb : 0) + LAS_69j_9_hoej
  const v18 = sum(f.indtaegter, (r_indtaegter) => { const r0_0 = r_indtaegter.tid === 'under'; const r0_1 = r0_0 || s[161]; const r0_2 = r_indtaegter.art === 'fleksloentilskud'; const r0_3 = r0_1 && r0_2; return r0_3 ? (r0_3 && !(r0_1 && !r0_2 || !r0_0 && s[162]) ? r_indtaegter.beloeb : 0) : 0 })
  const v19 = sum(f.indtaegter, (r_indtaegter) => (r_indtaegter.tid === 'under' || s[161]) && r_indtaegter.art === 'fleksloentilskud' ? r_indtaegter.beloeb : 0)
  const v20 = !s[114] && v18 <= 0
  const v21 = LAS_69j_7_nej ? 0 : v18
  const v22 = v16 === -Infinity ? -Infinity : v16 + (LAS_69j_7 ? (LAS_69j_7_nej || v20 ? Math.min(v18, v21) : v18) : v21)
  const v23 = v17 === Infinity ? Infinity : v17 + (LAS_69j_7 ? v19 : 0)
  const v24 = sum(f.indtaegter, (r_indtaegter) => { const r0_0 = r_indtaegter.tid === 'under'; const r0_1 = r_indtaegter.art === 'overskud_egen_virksomhed'; const r0_2 = r0_0 || s[161]; const r0_3 = r0_2 && r0_1; return r0_3 ? (r0_3 && !(r0_2 && !r0_1 || !r0_0 && s[162]) ? r_indtaegter.beloeb : 0) : 0 })
  const v25 = sum(f.indtaegter, (r_indtaegter) => (r_indtaegter.tid === 'under' || s[161]) && r_indtaegter.art === 'overskud_egen_virksomhed' ? r_indtaegter.beloeb : 0)
  const v26 = LAS_69j_8_ir && v24 <= 0
  const v27 = LAS_69j_8_nej ? 0 : v24
  const v28 = v22 === -Infinity ? -Infinity : v22 + (LAS_69j_8 ? (LAS_69j_8_nej || v26 ? Math.min(v24, v27) : v24) : v27)
  const v29 = v23 === Infinity ? Infinity : v23 + (LAS_69j_8 ? v25 : 0)
  const v30 = sum(f.indtaegter, (r_indtaegter) => { const r0_0 = r_indtaegter.tid === 'under'; const r0_1 = r0_0 || s[161]; const r0_2 = r_indtaegter.art === 'uddannelsesgodtgoerelse'; const r0_3 = r0_1 && r0_2; return r0_3 ? (r0_3 && !(r0_1 && !r0_2 || !r0_0 && s[162]) ? r_indtaegter.beloeb : 0) : 0 })
  const v31 = sum(f.indtaegter, (r_indtaegter) => (r_indtaegter.tid === 'under' || s[161]) && r_indtaegter.art === 'uddannelsesgodtgoerelse' ? r_indtaegter.beloeb : 0)
  const v32 = LAS_69j_13_ir && v30 <= 0
  const v33 = LAS_69j_13 ? 0 : v30
  const LAS_69j_5 = s[114] ? (v28 === -Infinity ? -Infinity : v28 + (LAS_69j_13_nej ? (LAS_69j_13 || v32 ? Math.min(v30, v33) : v30) : v33)) : -Infinity
  s[521] = LAS_69j_5
  const LAS_69j_5_hoej = s[114] ? (v29 === Infinity ? Infinity : v29 + (LAS_69j_13_nej ? v31 : 0)) : Infinity
  s[522] = LAS_69j_5_hoej
  const LAS_69j_5_er = s[114] && (!s[114] || LAS_69j_9_er && (LAS_69j_7 || LAS_69j_7_nej || v20) && (LAS_69j_8 || LAS_69j_8_nej || v26) && (LAS_69j_13_nej || LAS_69j_13 || v32))
  s[523] = LAS_69j_5_er
  const LAS_69j_5_ir = !s[114] || !s[114] || LAS_69j_9_ir || !s[114] && !(v18 === v19 && v18 === 0) || LAS_69j_8_ir && !(v24 === v25 && v24 === 0) || LAS_69j_13_ir && !(v30 === v31 && v30 === 0)
  s[524] = LAS_69j_5_ir
  // LAS.69j.5.modtager: Retten til forløbet består, selv om intet udbetales (LAS § 69 j, stk. 5)
  const v38 = !s[190] || f.harFrasagtYdelsen === false
  const v39 = s[114] && f.erIJobafklaring
  s[1014] = v39
  const LAS_69j_5_modtager = v39 && (!s[114] || v38)
  s[525] = LAS_69j_5_modtager
  const LAS_69j_5_modtager_nej = v39 && (!s[114] || !v38)
  s[526] = LAS_69j_5_modtager_nej
  const LAS_69j_5_modtager_ir = !v39 || !s[114]
  s[527] = LAS_69j_5_modtager_ir
  // LAS.69j.11: Optjent ferie kan holdes før de 12 måneder (LAS § 69 j, stk. 11)
  const v43 = f.vurderingsdato >= 16941 /* 2016-05-20 */
  s[1015] = v43
  const v44 = f.ugerMedFeriegodtgoerelse <= 0
  const LAS_69j_11 = s[0] && (!v43 || !v44)
  s[538] = LAS_69j_11
  const LAS_69j_11_nej = s[0] && (!v43 || v44)
  s[539] = LAS_69j_11_nej
  const LAS_69j_11_ir = !s[0] || !v43
  s[540] = LAS_69j_11_ir
  // LAS.69j.15: Ydelsen stopper, når fleksjobbet ophører (LAS § 69 j, stk. 15)
  const v48 = f.fleksjobSlutDen >= f.vurderingsdato
  s[1016] = v48
  const v49 = f.ansatIFleksjobVedForloebetsStart && f.fleksjobErSlut && !v48
  const LAS_69j_15 = s[114] && (!s[114] || v49)
  s[203] = LAS_69j_15
  const LAS_69j_15_nej = s[114] && (!s[114] || !v49)
  s[202] = LAS_69j_15_nej
  // LAS.69j.udbetales: Ressourceforløbsydelse til udbetaling i jobafklaringsforløb (LAS § 69 j, stk. 5)
  const v52 = s[191] === Infinity
  const v53 = -LAS_69j_5_hoej === -Infinity
  const v54 = s[192] === -Infinity
  const v55 = -LAS_69j_5 === Infinity
  const v56 = v52 && v53 || v54 && v55
  const LAS_69j_udbetales = s[114] ? Math.max(0, v54 || v53 ? -Infinity : s[192] - LAS_69j_5_hoej) : -Infinity
  s[544] = LAS_69j_udbetales
  const LAS_69j_udbetales_hoej = s[114] ? Math.max(0, v52 || v55 ? Infinity : s[191] - LAS_69j_5) : Infinity
  s[545] = LAS_69j_udbetales_hoej
  const LAS_69j_udbetales_er = s[114] && (!s[114] || s[193] && LAS_69j_5_er && !(v56 && (!s[193] || !s[194] && s[192] === s[191]) && (!LAS_69j_5_er || !LAS_69j_5_ir && LAS_69j_5 === LAS_69j_5_hoej)))
  s[546] = LAS_69j_udbetales_er
  const LAS_69j_udbetales_ir = !s[114] || !s[114] || s[194] || LAS_69j_5_ir || v56
  s[547] = LAS_69j_udbetales_ir
  // LAS.69k.5: Fritaget for at stå til rådighed (LAS § 69 k, stk. 5)
  const v61 = countDays(s[195], f.vurderingsdato, f.vurderingsdato) >= 1
  const LAS_69k_5 = s[114] && (!s[114] || v61)
  s[200] = LAS_69k_5
  const LAS_69k_5_nej = s[114] && (!s[114] || !v61)
  s[201] = LAS_69k_5_nej
  // LAS.69k.6: Uger ferie med ydelse (LAS § 69 k, stk. 6)
  const v64 = Math.max(0, 35 - f.ugerMedFeriegodtgoerelse - f.ferieMedYdelseHoldt)
  const v65 = !s[0] && v64 <= 0
  const v66 = s[196] ? 0 : v64
  const LAS_69k_6 = s[0] ? (s[197] ? (s[196] || v65 ? Math.min(v64, v66) : v64) : v66) : -Infinity
  s[550] = LAS_69k_6
  const LAS_69k_6_hoej = s[0] ? (s[197] ? v64 : 0) : Infinity
  s[551] = LAS_69k_6_hoej
  const LAS_69k_6_er = s[0] && (!s[0] || s[197] || s[196] || v65)
  s[552] = LAS_69k_6_er
  // LAS.69k.6.senest: Ferie med ydelse skal være holdt (LAS § 69 k, stk. 6)
  const v70 = shiftDays(shiftMonths(shiftDays(f.tolvMaanederNaaetDen, 1), 12), -1)
  const LAS_69k_6_senest = s[0] ? v70 : FIRST_DAY
  s[553] = LAS_69k_6_senest
  const LAS_69k_6_senest_hoej = s[0] ? v70 : NEVER
  s[554] = LAS_69k_6_senest_hoej
  // LAS.69k.6.aftale: Du kan holde ferien med ydelse (LAS § 69 k, stk. 6)
  const v73 = LAS_69k_6_er && LAS_69k_6_hoej > 0
  s[1017] = v73
  const v74 = LAS_69k_6_er && LAS_69k_6 <= 0
  s[1018] = v74
  const v75 = s[0] && LAS_69k_6_senest_hoej >= f.vurderingsdato
  s[1019] = v75
  const v76 = s[0] && LAS_69k_6_senest < f.vurderingsdato
  s[1020] = v76
  const LAS_69k_6_aftale = s[0] && (!s[0] || (v73 || !s[0]) && (v75 || !s[0]) && f.ferienErAftalt)
  s[199] = LAS_69k_6_aftale
  const LAS_69k_6_aftale_nej = s[0] && (!s[0] || v74 || v76 || f.ferienErAftalt === false)
  s[198] = LAS_69k_6_aftale_nej
}

function svar_14(f, s) {
  // LAS.69k.1: Du opfylder betingelserne for ydelsen (LAS § 69 k, stk. 1)
  const v0 = f.holderFerieMedYdelse === false || s[198]
  s[1024] = v0
  const v1 = f.holderFerieMedYdelse && (s[199] || !s[0])
  s[1023] = v1
  const v2 = f.deltagerAktivt || s[200] || v1
  s[1021] = v2
  const v3 = f.deltagerAktivt === false && (s[201] || !s[114]) && v0
  s[1022] = v3
  const LAS_69k_1 = s[114] && (!s[114] || (s[202] || !s[114]) && v2)
  s[548] = LAS_69k_1
  const LAS_69k_1_nej = s[114] && (!s[114] || s[203] || v3)
  s[549] = LAS_69k_1_nej
  // LAS.69l.1: Kommunen har gjort det, der skal til, før en sanktion (LAS § 69 l, stk. 1-2)
  const LAS_69l_3_er = f.bruddetSkete >= 16252 /* 2014-07-01 */
  s[435] = LAS_69l_3_er
  const v7 = f.skriftligtVejledtOmSanktioner && f.personligKontaktErForsoegt
  const v8 = f.bruddetSkete >= 18258 /* 2019-12-28 */
  s[1027] = v8
  const v9 = f.bruddetSkete >= 18670 /* 2021-02-12 */
  s[1028] = v9
  const v10 = f.bruddetSkete >= 19723 /* 2024-01-01 */
  s[1029] = v10
  const v11 = !v10 && f.skriftligtVejledtOmSanktioner && f.vejledningErGennemgaaet && f.personligKontaktErForsoegt || v10 && v7
  const LAS_69l_1 = LAS_69l_3_er && (!LAS_69l_3_er || !v8 && v7 || v8 && (!v9 || v11))
  s[555] = LAS_69l_1
  const LAS_69l_1_nej = LAS_69l_3_er && (!LAS_69l_3_er || !v8 && !v7 || v8 && (!v9 || !v11))
  s[556] = LAS_69l_1_nej
  const LAS_69l_1_ir = !LAS_69l_3_er || !LAS_69l_3_er || v8 && !v9
  s[557] = LAS_69l_1_ir
  // LAS.69l.3: Fradraget for et brud skal være sket (LAS § 69 l, stk. 3)
  const v15 = shiftDays(shiftMonths(monthStart(f.bruddetSkete), 4), -1)
  const LAS_69l_3 = LAS_69l_3_er ? v15 : FIRST_DAY
  s[558] = LAS_69l_3
  const LAS_69l_3_hoej = LAS_69l_3_er ? v15 : NEVER
  s[559] = LAS_69l_3_hoej
  // LAS.69n.1: Dage, der trækkes fra efter en samtale (LAS § 69 n, stk. 1)
  const v18 = from(ALL_DAYS, f.bruddetSkete)
  const v19 = f.kontaktErGenoprettet ? shiftDays(f.kontaktGenoprettetDen, -1) : f.vurderingsdato
  const v20 = Math.max(1, countDays(v18, f.bruddetSkete, v19))
  const v21 = onWeekdays(v18, 62)
  const v22 = Math.max(1, countDays(v21, f.bruddetSkete, v19))
  const LAS_69n_1 = LAS_69l_3_er ? Math.min(v20, v22) : -Infinity
  s[565] = LAS_69n_1
  const LAS_69n_1_hoej = LAS_69l_3_er ? Math.max(v20, v22) : Infinity
  s[566] = LAS_69n_1_hoej
  const v25 = f.brudPaaPligten === 'udeblev_fra_samtale' || f.brudPaaPligten === 'bookede_ikke'
  s[1031] = v25
  const LAS_69n_1_er = LAS_69l_3_er && v25
  s[567] = LAS_69n_1_er
  const LAS_69n_1_ir = !LAS_69n_1_er || !LAS_69l_3_er
  s[568] = LAS_69n_1_ir
  // LAS.69m.2: Fradrag for dage, du var væk (LAS § 69 m, stk. 2)
  const v28 = LAS_69l_1_nej || f.rimeligGrundTilBrud
  s[1035] = v28
  const v29 = LAS_69l_1 || LAS_69l_1_ir
  const v30 = v29 && f.rimeligGrundTilBrud === false
  s[1034] = v30
  const v31 = f.brudPaaPligten === 'udeblev_fra_tilbud'
  s[1036] = v31
  const v32 = v31 || LAS_69n_1_er
  const v33 = !v31 && LAS_69n_1_ir
  const v34 = v31 ? f.dageUdeblevet : LAS_69n_1
  const v35 = v31 ? f.dageUdeblevet : LAS_69n_1_hoej
  const v36 = f.bruddetSkete <= 18261 /* 2019-12-31 */ || f.bruddetSkete >= 20819 /* 2027-01-01 */
  const v37 = SATS_8(f.bruddetSkete)
  const v38 = SATS_9(f.bruddetSkete)
  const v39 = SATS_10(f.bruddetSkete)
  const v40 = s[204] ? (v36 ? -Infinity : v37) : s[205] ? (v36 ? -Infinity : v38) : v36 ? -Infinity : v39
  const v41 = s[204] ? (v36 ? Infinity : v37) : s[205] ? (v36 ? Infinity : v38) : v36 ? Infinity : v39
  const v42 = v34 > -Infinity && v35 < Infinity && v40 > -Infinity && v41 < Infinity
  const v43 = quotient([v34, v40], [1], 'nærmeste', 1)
  const v44 = quotient([v34, v41], [1], 'nærmeste', 1)
  const v45 = quotient([v35, v40], [1], 'nærmeste', 1)
  const v46 = quotient([v35, v41], [1], 'nærmeste', 1)
  const v47 = v42 ? Math.min(v46, v45, v43, v44) : -Infinity
  const v48 = v42 ? Math.max(v46, v45, v43, v44) : Infinity
  const v49 = v30 && v32 && !(!v42 && (!v32 || !v33 && v34 === v35) && !v36 && v40 === v41)
  const LAS_69m_2 = LAS_69l_3_er ? (v49 ? (v28 ? Math.min(0, v47) : v47) : 0) : -Infinity
  s[561] = LAS_69m_2
  const LAS_69m_2_hoej = LAS_69l_3_er ? (v49 ? (v28 ? Math.max(0, v48) : v48) : 0) : Infinity
  s[562] = LAS_69m_2_hoej
  const v52 = f.brudPaaPligten === 'udeblev_fra_tilbud' || f.brudPaaPligten === 'udeblev_fra_samtale' || f.brudPaaPligten === 'bookede_ikke'
  s[1033] = v52
  const v53 = LAS_69l_3_er && v52
  s[1032] = v53
  const LAS_69m_2_er = v53 && (!LAS_69l_3_er || v49 || v28)
  s[563] = LAS_69m_2_er
  const LAS_69m_2_ir = !v53 || !LAS_69l_3_er || v30 && (v33 || v36 || !v42)
  s[564] = LAS_69m_2_ir
  // LAS.69o.1: Ydelsen sættes ned med et fast beløb (LAS § 69 o, stk. 1)
  const v56 = f.brudPaaPligten === 'ophoerte_med_arbejde' || f.brudPaaPligten === 'afviste_arbejde' || f.brudPaaPligten === 'meldte_ikke_sygdom' || f.brudPaaPligten === 'soegte_ikke_job'
  s[1038] = v56
  const v57 = LAS_69l_3_er && v56
  s[1037] = v57
  const LAS_69o_1 = v57 && (!LAS_69l_3_er || v29 && f.rimeligGrundTilBrud === false && f.nedsatSammeMaaned === false)
  s[436] = LAS_69o_1
  const LAS_69o_1_nej = v57 && (!LAS_69l_3_er || LAS_69l_1_nej || f.rimeligGrundTilBrud || f.nedsatSammeMaaned)
  s[570] = LAS_69o_1_nej
  const LAS_69o_1_ir = !v57 || !LAS_69l_3_er
  s[571] = LAS_69o_1_ir
  // LAS.69o.2: Det, ydelsen sættes ned med (LAS § 69 o, stk. 2)
  const v61 = f.bruddetSkete >= 16436 /* 2015-01-01 */
  s[1039] = v61
  const v62 = s[205] ? 25500 : 164400
  const LAS_69o_2 = LAS_69l_3_er ? (v61 ? -Infinity : v62) : -Infinity
  s[572] = LAS_69o_2
  const LAS_69o_2_hoej = LAS_69l_3_er ? (v61 ? Infinity : v62) : Infinity
  s[573] = LAS_69o_2_hoej
  const LAS_69o_2_ir = LAS_69o_1 && (!LAS_69l_3_er || v61) || LAS_69o_1_nej || LAS_69o_1_ir
  s[574] = LAS_69o_2_ir
  // LAS.69p.1: Ydelsen ophører efter gentagne brud (LAS § 69 p)
  const LAS_69p_1 = LAS_69l_3_er && (!LAS_69l_3_er || v29 && f.ydelsenBoerOphoere)
  s[575] = LAS_69p_1
  const LAS_69p_1_nej = LAS_69l_3_er && (!LAS_69l_3_er || LAS_69l_1_nej || f.ydelsenBoerOphoere === false)
  s[576] = LAS_69p_1_nej
  // LAS.69q.1: Uger med en tredjedel mindre (LAS § 69 q, stk. 1-7)
  const v68 = f.forseelserPaaFemAar <= 1
  s[1040] = v68
  const v69 = f.forseelserPaaFemAar <= 0
  s[1041] = v69
  const v70 = f.modBedreVidende ? (v68 ? (v69 ? 0 : 21) : 140) : 0
  const LAS_69q_1 = LAS_69l_3_er ? v70 : -Infinity
  s[577] = LAS_69q_1
  const LAS_69q_1_hoej = LAS_69l_3_er ? v70 : Infinity
  s[578] = LAS_69q_1_hoej
  // LAS.69t.2: Arbejdsgiverens refusion under jobafklaringsforløb (LAS § 69 t, stk. 1-4)
  const v73 = Math.max(0, Math.min(Math.round(f.ydelsePrTime * Math.min(f.timerMedLoenUnderSygdom, 3700) / 100), f.loenUnderSygdomPrUge) - f.sygedagpengerefusionPrUge)
  const LAS_69t_2 = s[114] ? v73 : -Infinity
  s[579] = LAS_69t_2
  const LAS_69t_2_hoej = s[114] ? v73 : Infinity
  s[580] = LAS_69t_2_hoej
}

function svar_15(f, s) {
  // LAS.69x.3: Tillæg til arbejdsgiverens refusion (LAS § 69 x, stk. 2-3)
  const v0 = f.vurderingsdato >= 18628 /* 2021-01-01 */
  s[1042] = v0
  const v1 = f.vurderingsdato >= 19358 /* 2023-01-01 */
  s[1043] = v1
  const v2 = f.vurderingsdato >= 19723 /* 2024-01-01 */
  s[1044] = v2
  const v3 = f.vurderingsdato >= 20454 /* 2026-01-01 */
  s[1046] = v3
  const v4 = f.vurderingsdato >= 21184 /* 2028-01-01 */
  s[1047] = v4
  const v5 = f.vurderingsdato >= 21550 /* 2029-01-01 */
  s[1048] = v5
  const v6 = f.vurderingsdato >= 21915 /* 2030-01-01 */
  s[1049] = v6
  const v7 = s[190] ? (v0 ? (s[206] ? (v1 ? (v2 ? (s[207] ? (v3 ? (s[126] ? (v4 ? (v5 ? (v6 ? 330 : 300) : 270) : 240) : 210) : 180) : 150) : 120) : 90) : 60) : 30) : 0
  const LAS_69x_3 = s[114] ? v7 : -Infinity
  s[582] = LAS_69x_3
  const LAS_69x_3_hoej = s[114] ? v7 : Infinity
  s[583] = LAS_69x_3_hoej
  // REFUSIONSBEK.2: Refusion under jobafklaringsforløb tidligst fra (BEK 1468/2019 § 2, stk. 1-2)
  const v10 = f.anmodetOmRefusionDen >= 16252 /* 2014-07-01 */
  s[1050] = v10
  const v11 = f.forkertVejledning || f.saerligeOmstaendighederForRefusion
  s[1051] = v11
  const v12 = v11 ? f.jobafklaringStartede : Math.max(f.jobafklaringStartede, shiftMonths(f.anmodetOmRefusionDen, -3))
  const REFUSIONSBEK_2 = v10 ? v12 : FIRST_DAY
  s[584] = REFUSIONSBEK_2
  const REFUSIONSBEK_2_hoej = v10 ? v12 : NEVER
  s[585] = REFUSIONSBEK_2_hoej
  const REFUSIONSBEK_2_er = v10 && s[117]
  s[586] = REFUSIONSBEK_2_er
  const REFUSIONSBEK_2_ir = !REFUSIONSBEK_2_er || !v10
  s[587] = REFUSIONSBEK_2_ir
  // SDL.2.1: Hvem kan få sygedagpenge (SDL § 2, stk. 1)
  const SDL_2_1 = s[67] || s[92] && (s[69] || s[87] || s[93] || f.arbejdsskade || s[208])
  s[591] = SDL_2_1
  const SDL_2_1_nej = s[67] || s[92] && !s[69] && !s[87] && !s[93] && f.arbejdsskade === false && s[209]
  s[592] = SDL_2_1_nej
  // SDL.2: Ret til sygedagpenge (SDL § 2)
  const v19 = s[210] && s[211] >= f.vurderingsdato
  s[1056] = v19
  const v20 = s[210] && s[212] < f.vurderingsdato
  s[1057] = v20
  const v21 = s[75] || v20
  s[1055] = v21
  const v22 = s[213] && (v19 || s[214]) && (s[74] || v19)
  s[1054] = v22
  const v23 = v22 || s[215]
  s[1052] = v23
  const v24 = (v21 || s[73]) && (s[216] || s[73]) && (v21 || s[216])
  s[1053] = v24
  const SDL_2 = s[67] || s[92] && (SDL_2_1 || s[73]) && (v23 || s[73]) && s[217] && s[218] && (SDL_2_1 || v23 || s[219] || s[94])
  s[588] = SDL_2
  const SDL_2_nej = s[67] || s[92] && (SDL_2_1_nej || v24 || s[220] || s[100])
  s[589] = SDL_2_nej
  const SDL_2_ir = s[67] || s[92] && s[73] && !s[1] || s[68]
  s[590] = SDL_2_ir
  // SDL.7.1.ferieaftale: Ferien kan aftales med kommunen (SDL § 7, stk. 1)
  const v28 = f.feriePasserMedForloebet && f.ferieIndenForFerieloven
  const SDL_7_1_ferieaftale = !s[1] || v28
  s[596] = SDL_7_1_ferieaftale
  const SDL_7_1_ferieaftale_nej = !s[1] || !v28
  s[597] = SDL_7_1_ferieaftale_nej
  // SDL.7.1.genoptagelse: Sygedagpenge igen efter ferien fra (SDL § 7, stk. 1)
  const v31 = periods(f.afbrydelser, (r_afbrydelser) => r_afbrydelser.slags === 'ferie')
  const v32 = runEnd(v31, f.vurderingsdato)
  const v33 = shiftDays(v32 < 2147483647 || v32 === 2147483647 ? v32 : FIRST_DAY, 1)
  const SDL_7_1_genoptagelse = s[1] ? v33 : FIRST_DAY
  s[598] = SDL_7_1_genoptagelse
  const SDL_7_1_genoptagelse_hoej = s[1] ? v33 : NEVER
  s[599] = SDL_7_1_genoptagelse_hoej
  const SDL_7_1_genoptagelse_ir = f.ferieAftalt === false || !s[1]
  s[600] = SDL_7_1_genoptagelse_ir
  // SDL.7.1.ny: Ferien gør det til en ny sygemelding (SDL § 7, stk. 1)
  const SDL_7_1_ny = !s[1] || f.ferieAftalt === false
  s[601] = SDL_7_1_ny
  const SDL_7_1_ny_nej = !s[1] || f.ferieAftalt
  s[602] = SDL_7_1_ny_nej
  // SDL.7.3: Fra hvornår arbejdsevnen ses bredere (SDL § 7, stk. 3)
  const v39 = shiftMonths(s[63], 3)
  s[255] = v39
  const v40 = shiftMonths(s[65], 3)
  s[256] = v40
  const v41 = f.saerligeGrundeTilAndetTidspunkt || !s[5]
  const v42 = f.saerligeGrundeTilAndetTidspunkt === false && s[7]
  const SDL_7_3 = s[67] ? FIRST_DAY : f.saerligeGrundeTilAndetTidspunkt ? f.bredVurderingsdag : v39
  s[605] = SDL_7_3
  const SDL_7_3_hoej = s[67] ? NEVER : f.saerligeGrundeTilAndetTidspunkt ? f.bredVurderingsdag : v40
  s[606] = SDL_7_3_hoej
  const v45 = f.persongruppe === 'loenmodtager' || f.persongruppe === 'selvstaendig'
  s[448] = v45
  const SDL_7_3_er = v45 && (s[67] || s[76] && v41 || s[77] && v41)
  s[607] = SDL_7_3_er
  const SDL_7_3_ir = !v45 || s[67] || s[76] && v42 || s[77] && v42 || s[68]
  s[608] = SDL_7_3_ir
  // SDL.7.5: Stop, når helbredet er stationært (SDL § 7, stk. 5, 2. pkt.)
  const v48 = !s[0] && f.helbredetErStationaert && f.arbejdsevnenErAfklaret && f.berettigetTilRevalidering === false && f.berettigetTilFleksjob === false && f.berettigetTilFoertidspension === false || s[0] && f.helbredetErStationaert && f.arbejdsevnenErAfklaret && f.berettigetTilRevalidering === false && f.berettigetTilFleksjob === false && f.berettigetTilFoertidspension === false && f.berettigetTilRessourceforloeb === false
  const SDL_7_5 = !s[1] || v48
  s[609] = SDL_7_5
  const SDL_7_5_nej = !s[1] || !v48
  s[610] = SDL_7_5_nej
  // SDL.7a.1: Arbejdsgiverens samtale skal være holdt (SDL § 7 a, stk. 1-3)
  const v51 = !s[5] && s[64] && s[63] <= 14612 /* 2010-01-03 */
  const v52 = !s[5] && s[65] >= 14613 /* 2010-01-04 */ && s[221]
  const v53 = allPeriods(f.fravaer)
  const v54 = runStart(v53, f.vurderingsdato)
  const v55 = v54 < 2147483647 || v54 === 2147483647 ? v54 : FIRST_DAY
  const v56 = shiftDays(v55, 56) >= f.fratraedelsesdag
  s[1064] = v56
  const v57 = f.fratraeder && v56
  s[1063] = v57
  const v58 = v57 ? NEVER : shiftDays(v55, 28)
  const SDL_7a_1 = s[67] ? FIRST_DAY : v52 || s[77] ? v58 : NEVER
  s[611] = SDL_7a_1
  const SDL_7a_1_hoej = s[67] ? NEVER : v51 ? NEVER : v58
  s[612] = SDL_7a_1_hoej
  const SDL_7a_1_er = s[69] && (s[67] || v51 || v52 || s[77])
  s[613] = SDL_7a_1_er
  const SDL_7a_1_ir = !s[69] || s[73]
  s[430] = SDL_7a_1_ir
  // SDL.7c: Tidlig opfølgning (SDL § 7 c, stk. 1)
  const v63 = f.vurderingsdato >= 16440 /* 2015-01-05 */
  s[222] = v63
  const v64 = f.tidligOpfoelgningOensketAf === 'arbejdsgiver'
  s[1066] = v64
  const v65 = shiftDays(s[63], 35)
  s[375] = v65
  const v66 = shiftDays(s[65], 35)
  s[376] = v66
  const v67 = !s[5] && shiftDays(v66, -1) >= f.tidligOpfoelgningBedtOm
  s[1067] = v67
  const v68 = !s[5] && shiftDays(v65, -1) < f.tidligOpfoelgningBedtOm
  s[1068] = v68
  const v69 = f.tidligOpfoelgningOensketAf === 'sygemeldt'
  s[1069] = v69
  const v70 = v69 && f.ventesRaskInden8Uger === false
  const SDL_7c = v63 && (!v63 || v64 && f.ventesRaskInden8Uger === false && (v67 || s[7]) && f.oenskerTidligOpfoelgning || !v64 && v70)
  s[228] = SDL_7c
  const SDL_7c_nej = v63 && (!v63 || v64 && (f.ventesRaskInden8Uger || v68 || f.oenskerTidligOpfoelgning === false) || !v64 && !v70)
  s[229] = SDL_7c_nej
  // SDL.10a: Der skal udfyldes et oplysningsskema (SDL § 10 a)
  const v73 = !s[132] || !(f.fikSygedagpengeVedLivstruende && f.sagenErBelyst)
  const SDL_10a = !s[1] || v73
  s[615] = SDL_10a
  const SDL_10a_nej = !s[1] || !v73
  s[616] = SDL_10a_nej
  // SDL.11.3: Oplysningsskemaet skal være besvaret (SDL § 11, stk. 3)
  const v76 = f.oplysningsskemaSendt >= 13332 /* 2006-07-03 */
  s[619] = v76
  const v77 = shiftDays(f.oplysningsskemaSendt, 8)
  const SDL_11_3 = v76 ? v77 : FIRST_DAY
  s[617] = SDL_11_3
  const SDL_11_3_hoej = v76 ? v77 : NEVER
  s[618] = SDL_11_3_hoej
}

function svar_16(f, s) {
  // SDL.12.1.1: Kategori 1 (SDL § 12, stk. 1, nr. 1)
  const v0 = shiftDays(shiftDays(s[63], 56), -1)
  s[223] = v0
  const v1 = shiftDays(shiftDays(s[65], 56), -1)
  s[224] = v1
  const v2 = !s[5] && v1 >= f.forventetRask
  s[1072] = v2
  const v3 = !s[5] && v0 < f.forventetRask
  s[1073] = v3
  const v4 = !s[5] && v1 >= f.vurderingsdato
  s[1074] = v4
  const v5 = !s[5] && v0 < f.vurderingsdato
  s[1075] = v5
  const v6 = v3 || v5
  s[1076] = v6
  const v7 = (v2 || s[7]) && (v4 || s[7]) && (v2 || v4)
  s[1077] = v7
  const v8 = !s[125] && s[7]
  const SDL_12_1_1 = !s[1] || !s[222] && f.tilbagevendenForestaar || s[222] && !s[125] && v7
  s[227] = SDL_12_1_1
  const SDL_12_1_1_nej = !s[1] || !s[222] && f.tilbagevendenForestaar === false || s[222] && (s[125] || v6)
  s[225] = SDL_12_1_1_nej
  const SDL_12_1_1_ir = !s[1] || s[222] && v8
  s[226] = SDL_12_1_1_ir
  // SDL.11a.1: Lægeattest før den første samtale (SDL § 11 a, stk. 1)
  const SDL_11a_1 = !s[1] || !s[222] && f.laegeattestNoedvendig || s[222] && (!s[190] && SDL_12_1_1_nej || s[190] && f.laegeattestNoedvendig)
  s[620] = SDL_11a_1
  const SDL_11a_1_nej = !s[1] || !s[222] && f.laegeattestNoedvendig === false || s[222] && (!s[190] && SDL_12_1_1 || s[190] && f.laegeattestNoedvendig === false)
  s[621] = SDL_11a_1_nej
  const SDL_11a_1_ir = !s[1] || s[222] && !s[190] && SDL_12_1_1_ir
  s[622] = SDL_11a_1_ir
  // SDL.12.1.2: Kategori 2 (SDL § 12, stk. 1, nr. 2)
  const v15 = f.tilbagevendenForestaar === false && f.risikoForLangtForloeb
  const v16 = v6 || s[7]
  const SDL_12_1_2 = !s[1] || !s[222] && v15 || s[222] && (!s[207] && v16 && f.behovForTvaerfagligIndsats === false || s[207] && !s[125] && v6)
  s[259] = SDL_12_1_2
  const SDL_12_1_2_nej = !s[1] || !s[222] && !v15 || s[222] && (!s[207] && (v7 || f.behovForTvaerfagligIndsats) || s[207] && (s[125] || v7))
  s[254] = SDL_12_1_2_nej
  const SDL_12_1_2_ir = !s[1] || s[222] && s[207] && v8
  s[253] = SDL_12_1_2_ir
  // SDL.12.1.3: Kategori 3 (SDL § 12, stk. 1, nr. 3)
  const v20 = f.tilbagevendenForestaar === false && f.risikoForLangtForloeb === false
  const SDL_12_1_3 = !s[1] || !s[222] && v20 || s[222] && !s[207] && v16 && f.behovForTvaerfagligIndsats
  s[623] = SDL_12_1_3
  const SDL_12_1_3_nej = !s[1] || !s[222] && !v20 || s[222] && (s[207] || v7 || f.behovForTvaerfagligIndsats === false)
  s[624] = SDL_12_1_3_nej
  // SDL.13f.1: Ingen opfølgning i et kortere forløb (SDL § 13 f, stk. 1-3)
  const v23 = f.fratraedelsesdag >= f.vurderingsdato
  s[1083] = v23
  const v24 = f.fratraeder && !v23
  s[1082] = v24
  const v25 = s[69] && !v24
  s[1081] = v25
  const v26 = f.holdteSamtaler >= 1
  s[260] = v26
  const v27 = shiftDays(shiftDays(f.foersteOpfoelgningssamtale, 91), -1)
  s[262] = v27
  const v28 = v27 >= f.forventetRask
  s[1084] = v28
  const v29 = v27 >= f.vurderingsdato
  s[1085] = v29
  const v30 = v25 && v26 && f.forudsigeligtForloeb && v28 && v29
  s[252] = v30
  const v31 = shiftDays(shiftDays(s[63], 182), -1)
  s[261] = v31
  const v32 = shiftDays(shiftDays(s[65], 182), -1)
  s[263] = v32
  const v33 = !s[5] && v32 >= f.forventetRask
  s[1088] = v33
  const v34 = !s[5] && v31 < f.forventetRask
  s[1089] = v34
  const v35 = !v25 || v34 || f.opfoelgningOenskes
  s[1087] = v35
  const v36 = v25 && (v33 || s[7]) && f.opfoelgningOenskes === false
  s[1086] = v36
  const v37 = !s[5] && v32 >= f.vurderingsdato
  s[1090] = v37
  const v38 = !s[5] && v31 < f.vurderingsdato
  s[1091] = v38
  const v39 = v35 || f.opfoelgningAlligevel || v38
  s[232] = v39
  const v40 = v36 && f.opfoelgningAlligevel === false && (v37 || s[7])
  s[233] = v40
  const v41 = !s[5] && s[63] < 20635 /* 2026-07-01 */
  s[1079] = v41
  const v42 = !s[5] && s[65] >= 20635 /* 2026-07-01 */
  s[1080] = v42
  const v43 = !s[125] || v42
  s[1078] = v43
  const v44 = s[125] && (v41 || s[7])
  s[234] = v44
  const v45 = v44 && !v43
  s[235] = v45
  const SDL_13f_1 = s[207] && (v44 && (v30 || v40) || !v45 && (!s[207] || !s[125] && v30 || s[125] && v40))
  s[231] = SDL_13f_1
  const SDL_13f_1_nej = s[207] && (v44 && (!v30 || v39) || !v45 && (!s[207] || !s[125] && !v30 || s[125] && v39))
  s[230] = SDL_13f_1_nej
}

function svar_17(f, s) {
  // SDL.13b.1: Den første samtale skal være holdt (SDL § 13 b, stk. 1-3)
  const v0 = shiftDays(f.tidligOpfoelgningBedtOm, 14)
  const v1 = Math.min(s[223], v0)
  const v2 = Math.min(s[224], v0)
  const v3 = s[5] || !s[7] && s[223] === s[224]
  const v4 = s[225] && !s[5]
  const v5 = s[226] && !s[5] && s[224] >= NEVER
  const v6 = v4 || v5 ? (v4 ? s[223] : NEVER) : NEVER
  const v7 = s[227] ? NEVER : s[224]
  const v8 = s[227] || v4 || v5
  const v9 = s[225] && s[7] || s[226] && !(v3 && !s[5] && s[223] === NEVER)
  const v10 = Math.max(v1, v6)
  const v11 = Math.min(v2, v7)
  const v12 = s[5] || !s[7] && v1 === v2
  const v13 = s[228] && !s[5]
  const v14 = s[229] && v8
  const v15 = !s[222] && !s[5] && v8 && v11 >= v10
  const v16 = v14 || v15
  const v17 = v14 ? (v15 ? Math.min(v6, v10) : v6) : v10
  const v18 = v13 ? (v16 ? Math.min(v1, v17) : v1) : v17
  const v19 = v14 ? (v15 ? Math.max(v7, v11) : v7) : v11
  const v20 = v13 ? (v16 ? Math.max(v2, v19) : v2) : v19
  const v21 = v13 || v14 || v15
  const v22 = s[228] && s[7]
  const v23 = v22 || s[229] && v9 || !s[222] && s[7] && v9 || !s[222] && !(v12 && (!v8 || !v9 && v6 === v7) && (!s[5] && v8 || s[5] && !v8) && (s[5] || v1 === v6))
  s[242] = v23
  const v24 = shiftMonths(s[63], 6)
  s[354] = v24
  const v25 = shiftMonths(s[65], 6)
  s[353] = v25
  const v26 = shiftDays(v24, -1)
  s[257] = v26
  const v27 = shiftDays(v25, -1)
  s[258] = v27
  const v28 = Math.min(v0, v26)
  const v29 = Math.min(v0, v27)
  const v30 = Math.max(v26, v28)
  const v31 = Math.min(v27, v29)
  const v32 = s[229] && !s[5]
  const v33 = !s[222] && !s[5] && v31 >= v30
  const v34 = v32 || v33
  const v35 = v32 ? (v33 ? Math.min(v26, v30) : v26) : v30
  const v36 = v13 ? (v34 ? Math.min(v28, v35) : v28) : v35
  s[247] = v36
  const v37 = v32 ? (v33 ? Math.max(v27, v31) : v27) : v31
  const v38 = v13 ? (v34 ? Math.max(v29, v37) : v29) : v37
  s[248] = v38
  const v39 = v13 || v32 || v33
  s[246] = v39
  const v40 = s[229] && s[7]
  const v41 = !s[222] && s[7]
  s[245] = v41
  const v42 = v22 || v40 || v41 || !s[222] && !((s[5] || !s[7] && v28 === v29) && (s[5] || !s[7] && v26 === v27) && (s[5] || v26 === v28))
  s[243] = v42
  const v43 = s[230] && v39
  const v44 = !s[207] && v39 && v38 >= NEVER
  const v45 = v43 || v44 ? (v43 ? v36 : NEVER) : NEVER
  const v46 = s[231] ? NEVER : v38
  const v47 = s[231] || v43 || v44
  const v48 = Math.max(s[223], v1)
  const v49 = Math.min(s[224], v2)
  const v50 = !s[222] && !s[5] && v49 >= v48
  const v51 = v32 || v50
  const v52 = v32 ? (v50 ? Math.min(s[223], v48) : s[223]) : v48
  const v53 = v13 ? (v51 ? Math.min(v1, v52) : v1) : v52
  s[250] = v53
  const v54 = v32 ? (v50 ? Math.max(s[224], v49) : s[224]) : v49
  const v55 = v13 ? (v51 ? Math.max(v2, v54) : v2) : v54
  s[251] = v55
  const v56 = v13 || v32 || v50
  s[249] = v56
  const v57 = v22 || v40 || v41 || !s[222] && !(v12 && v3 && (s[5] || s[223] === v1))
  s[244] = v57
  const v58 = s[230] && v56
  const v59 = !s[207] && v56 && v55 >= NEVER
  const v60 = v58 || v59 ? (v58 ? v53 : NEVER) : NEVER
  const v61 = s[231] ? NEVER : v55
  const v62 = s[231] || v58 || v59
  const v63 = s[1] ? (s[222] ? (s[125] ? (v47 ? (v62 ? Math.min(v45, v60) : v45) : v60) : v18) : s[223]) : FIRST_DAY
  s[238] = v63
  const v64 = s[1] ? (s[222] ? (s[125] ? (v47 ? (v62 ? Math.max(v46, v61) : v46) : v61) : v20) : s[224]) : NEVER
  s[240] = v64
  const v65 = s[232] && v39
  const v66 = s[233] || v65
  const v67 = v65 ? v36 : NEVER
  const v68 = s[233] ? NEVER : v38
  const v69 = s[232] && v56
  const v70 = s[233] || v69
  const v71 = v69 ? v53 : NEVER
  const v72 = s[233] ? NEVER : v55
  const v73 = v66 || v70
  const v74 = v66 ? (v70 ? Math.min(v67, v71) : v67) : v71
  const v75 = v21 ? (v73 ? Math.min(v18, v74) : v18) : v74
  s[239] = v75
  const v76 = v66 ? (v70 ? Math.max(v68, v72) : v68) : v72
  const v77 = v21 ? (v73 ? Math.max(v20, v76) : v20) : v76
  s[241] = v77
  const v78 = s[234] && (v21 || v66 || v70)
  s[236] = v78
  const v79 = !s[235] && (!s[1] || !s[222] && !s[5] || s[222] && (!s[125] && v21 || s[125] && (v47 || v62)))
  s[237] = v79
}

function svar_18(f, s) {
  // SDL.13b.1: Den første samtale skal være holdt (SDL § 13 b, stk. 1-3)
  const SDL_13b_1_er = s[236] || s[237]
  s[627] = SDL_13b_1_er
  const SDL_13b_1 = s[236] ? (s[237] ? Math.min(s[238], s[239]) : s[239]) : s[238]
  s[625] = SDL_13b_1
  const SDL_13b_1_hoej = s[236] ? (s[237] ? Math.max(s[240], s[241]) : s[241]) : s[240]
  s[626] = SDL_13b_1_hoej
  const SDL_13b_1_ir = s[234] && (s[242] || s[232] && s[243] || s[232] && s[244]) || !s[235] && (!s[1] || s[245] || s[222] && (!s[125] && s[242] || s[125] && (s[230] && s[243] || !s[207] && !((!s[246] || !s[243] && s[247] === s[248]) && s[246] && s[247] === NEVER) || s[230] && s[244] || !s[207] && !((!s[249] || !s[244] && s[250] === s[251]) && s[249] && s[250] === NEVER))))
  s[628] = SDL_13b_1_ir
  // SDL.13b.1.antal: Samtaler i det første halve år (SDL § 13 b, stk. 1, 1. pkt.)
  const v4 = s[227] || s[225]
  const v5 = s[227] ? 0 : 4
  const v6 = s[225] ? 4 : 0
  const v7 = Math.max(1, v5)
  const v8 = Math.min(1, v6)
  const v9 = s[230] && v4
  const v10 = !s[207] && v4 && v8 >= v7
  const v11 = v9 || v10
  const v12 = v9 ? (v10 ? Math.min(v5, v7) : v5) : v7
  const v13 = v9 ? (v10 ? Math.max(v6, v8) : v6) : v8
  const v14 = s[190] ? (s[207] ? (s[125] ? (s[231] ? 0 : 1) : s[231] ? (v11 ? Math.min(1, v12) : 1) : v12) : v5) : -Infinity
  const v15 = s[190] ? (s[207] ? (s[125] ? (s[230] ? 1 : 0) : s[231] ? (v11 ? Math.max(1, v13) : 1) : v13) : v6) : Infinity
  const v16 = s[252] ? 1 : 4
  const v17 = s[233] ? 0 : 1
  const v18 = !s[235] && (!s[190] || !s[207] && v4 || s[207] && (!s[125] && (s[231] || v9 || v10) || s[125] && (s[231] || s[230])))
  const SDL_13b_1_antal = s[234] ? (v18 ? Math.min(v14, v17) : v17) : v14
  s[629] = SDL_13b_1_antal
  const SDL_13b_1_antal_hoej = s[234] ? (v18 ? Math.max(v15, v16) : v16) : v15
  s[630] = SDL_13b_1_antal_hoej
  const SDL_13b_1_antal_er = s[190] && (s[234] || v18)
  s[631] = SDL_13b_1_antal_er
  const SDL_13b_1_antal_ir = !s[190] || !s[235] && (!s[190] || !s[207] && s[226] || s[207] && (!s[125] && (s[230] && s[226] || !s[207] && !((!v4 || !s[226] && v5 === v6) && v4 && v5 === 1)) || s[125] && !s[207]))
  s[632] = SDL_13b_1_antal_ir
  // SDL.13b.1.naeste: Den næste opfølgning skal være sket (SDL § 13 b, stk. 1)
  const v23 = f.vurderingsdato >= 15012 /* 2011-02-07 */
  s[441] = v23
  const v24 = f.vurderingsdato >= 14407 /* 2009-06-12 */
  s[1094] = v24
  const v25 = shiftDays(f.senesteOpfoelgningssamtale, 28)
  const v26 = shiftDays(f.senesteOpfoelgningssamtale, 56)
  const v27 = Math.max(v25, v26)
  const v28 = Math.min(v25, v26)
  const v29 = s[253] && v28 >= v27
  const v30 = s[254] || v29
  const v31 = s[254] ? (v29 ? Math.min(v26, v27) : v26) : v27
  const v32 = s[254] ? (v29 ? Math.max(v26, v28) : v26) : v28
  const v33 = f.holdteSamtaler >= 2
  s[1097] = v33
  const v34 = shiftMonths(f.senesteOpfoelgningssamtale, 3)
  const v35 = v33 || !s[5]
  const v36 = !v33 && s[7]
  const v37 = v33 ? v34 : shiftDays(s[255], -1)
  const v38 = v33 ? v34 : shiftDays(s[256], -1)
  const v39 = Math.max(v25, v37)
  const v40 = Math.min(v25, v38)
  const v41 = s[254] && v35
  const v42 = s[253] && v35 && v40 >= v39
  const v43 = v41 || v42
  const v44 = v41 ? (v42 ? Math.min(v37, v39) : v37) : v39
  const v45 = v41 ? (v42 ? Math.max(v38, v40) : v38) : v40
  const v46 = s[226] && v25 >= NEVER
  const v47 = f.holdteSamtaler >= 4
  s[1096] = v47
  const v48 = v47 || !s[5]
  const v49 = !v47 && s[7]
  const v50 = v47 ? NEVER : s[257]
  const v51 = v47 ? NEVER : s[258]
  const v52 = s[225] && v48
  const v53 = s[226] && v48 && v51 >= NEVER
  const v54 = v52 || v53 ? (v52 ? v50 : NEVER) : NEVER
  const v55 = s[227] ? NEVER : v51
  const v56 = s[227] || v52 || v53
  const v57 = s[225] && v49 || s[226] && !((!v48 || !v49 && v50 === v51) && v48 && v50 === NEVER)
  const v58 = s[230] && v56
  const v59 = !s[207] && v56 && v55 >= NEVER
  const v60 = s[1] ? (v24 ? (v23 ? (s[222] ? (s[190] ? (s[207] ? (s[125] ? NEVER : v58 || v59 ? (v58 ? v54 : NEVER) : NEVER) : v54) : s[225] || v46 ? (s[225] ? v25 : NEVER) : NEVER) : s[259] ? (v43 ? Math.min(v25, v44) : v25) : v44) : FIRST_DAY) : s[259] ? (v30 ? Math.min(v25, v31) : v25) : v31) : FIRST_DAY
  const v61 = s[252] || v48 ? (s[252] ? NEVER : v50) : NEVER
  const v62 = !s[235] && (!s[1] || !v24 && (s[259] || s[254] || v29) || v24 && (!v23 || !s[222] && (s[259] || v41 || v42) || s[222] && (!s[190] && (s[227] || s[225] || v46) || s[190] && (!s[207] && v56 || s[207] && (s[125] || s[231] || v58 || v59)))))
  const SDL_13b_1_naeste = s[234] ? (v62 ? Math.min(v60, v61) : v61) : v60
  s[633] = SDL_13b_1_naeste
  const SDL_13b_1_naeste_hoej = s[234] ? NEVER : s[1] ? (v24 ? (v23 ? (s[222] ? (s[190] ? (s[207] ? (s[125] ? NEVER : s[231] ? NEVER : v55) : v55) : s[227] ? NEVER : v25) : s[259] ? (v43 ? Math.max(v25, v45) : v25) : v45) : NEVER) : s[259] ? (v30 ? Math.max(v25, v32) : v25) : v32) : NEVER
  s[634] = SDL_13b_1_naeste_hoej
  const SDL_13b_1_naeste_er = s[260] && (s[234] || v62)
  s[635] = SDL_13b_1_naeste_er
  const SDL_13b_1_naeste_ir = !s[260] || s[234] && !s[252] && v49 || !s[235] && (!s[1] || !v24 && s[253] && v25 !== v26 || v24 && (!v23 || !s[222] && (s[254] && v36 || s[253] && !((!v35 || !v36 && v37 === v38) && v35 && v25 === v37)) || s[222] && (!s[190] && s[226] && v25 !== NEVER || s[190] && (!s[207] && v57 || s[207] && !s[125] && (s[230] && v57 || !s[207] && !((!v56 || !v57 && v54 === v55) && v56 && v54 === NEVER))))))
  s[636] = SDL_13b_1_naeste_ir
  // SDL.13b.5: Opfølgning uden kontakt (standby) (SDL § 13 b, stk. 5)
  const v67 = f.vurderingsdato >= 15070 /* 2011-04-06 */
  s[1098] = v67
  const v68 = f.vurderingsdato >= 15208 /* 2011-08-22 */
  s[1099] = v68
  const SDL_13b_5 = !v23 || !v67 && f.sygdomForhindrerKontakt || v67 && (!v68 || f.kontaktUhensigtsmaessig)
  s[637] = SDL_13b_5
  const SDL_13b_5_nej = !v23 || !v67 && f.sygdomForhindrerKontakt === false || v67 && (!v68 || f.kontaktUhensigtsmaessig === false)
  s[638] = SDL_13b_5_nej
  const SDL_13b_5_ir = !v23 || v67 && !v68
  s[639] = SDL_13b_5_ir
}

function svar_19(f, s) {
  // SDL.13f.1.dag: Grænsen for de kortere forløb (SDL § 13 f, stk. 1)
  const v0 = s[207] ? (s[125] ? s[261] : s[262]) : FIRST_DAY
  const v1 = s[207] ? (s[125] ? s[263] : s[262]) : NEVER
  const v2 = s[5] ? s[262] : Math.min(s[262], s[261])
  const v3 = s[5] ? s[262] : Math.max(s[262], s[263])
  const v4 = !s[235] && (!s[207] || !s[125] || !s[5])
  const SDL_13f_1_dag = s[234] ? (v4 ? Math.min(v0, v2) : v2) : v0
  s[640] = SDL_13f_1_dag
  const SDL_13f_1_dag_hoej = s[234] ? (v4 ? Math.max(v1, v3) : v3) : v1
  s[641] = SDL_13f_1_dag_hoej
  const SDL_13f_1_dag_er = s[207] && (s[234] || v4)
  s[642] = SDL_13f_1_dag_er
  const SDL_13f_1_dag_ir = !s[207] || s[234] && s[7] || !s[235] && (!s[207] || s[125] && s[7])
  s[643] = SDL_13f_1_dag_ir
  // SDL.21.1.1: Bortfald, når du ikke medvirker (SDL § 21, stk. 1, nr. 1)
  const v9 = f.udebliver && f.rimeligGrund === false
  s[1100] = v9
  const v10 = v9 && f.skriftligtOrienteret
  const SDL_21_1_1 = !s[1] || v10
  s[644] = SDL_21_1_1
  const SDL_21_1_1_nej = !s[1] || !v10
  s[645] = SDL_21_1_1_nej
  // SDL.21a: Du må sige nej til behandlingen (SDL § 21 a)
  const v13 = f.afviser === 'operation' || f.afviser === 'medicin' || f.afviser === 'anden_laegebehandling'
  s[1102] = v13
  const v14 = f.vurderingsdato >= 18078 /* 2019-07-01 */
  s[1101] = v14
  const v15 = f.afviser === 'operation' || f.afviser === 'medicin'
  s[1103] = v15
  const v16 = f.afviser === 'anden_laegebehandling'
  s[1105] = v16
  const v17 = v16 && f.tilsvarendeIndgribende
  s[1104] = v17
  const v18 = s[114] && (!v14 && v13 && f.andenVurderingIndhentet || v14 && (v15 || v17))
  const SDL_21a = !s[1] || v18
  s[659] = SDL_21a
  const SDL_21a_nej = !s[1] || !v18
  s[660] = SDL_21a_nej
  // SDL.21.1.2: Bortfald, når du siger nej til behandling (SDL § 21, stk. 1, nr. 2)
  const v21 = f.afviser === 'operation' || f.afviser === 'medicin' || f.afviser === 'anden_laegebehandling' || f.afviser === 'indlaeggelse'
  s[1109] = v21
  const v22 = v21 && f.noedvendigBehandling
  s[1108] = v22
  const v23 = f.afviser === 'optraening'
  s[1111] = v23
  const v24 = v23 && f.hensigtsmaessigOptraening
  s[1110] = v24
  const v25 = v22 || v24
  s[1107] = v25
  const SDL_21_1_2 = !s[1] || v25 && f.opfordret && (SDL_21a_nej || !s[1]) && f.skriftligtOrienteret
  s[646] = SDL_21_1_2
  const SDL_21_1_2_nej = !s[1] || !v25 || f.opfordret === false || SDL_21a || f.skriftligtOrienteret === false
  s[647] = SDL_21_1_2_nej
  // SDL.21.1.3: Bortfald, når adfærden forhaler helbredelsen (SDL § 21, stk. 1, nr. 3)
  const SDL_21_1_3 = !s[1] || f.forhalerHelbredelsen
  s[648] = SDL_21_1_3
  const SDL_21_1_3_nej = !s[1] || f.forhalerHelbredelsen === false
  s[649] = SDL_21_1_3_nej
  // SDL.21.4.dag: Du skal opfylde betingelserne igen (SDL § 21, stk. 4)
  const v30 = shiftDays(f.underrettetOmBortfald, 28)
  const SDL_21_4_dag = s[1] ? v30 : FIRST_DAY
  s[653] = SDL_21_4_dag
  const SDL_21_4_dag_hoej = s[1] ? v30 : NEVER
  s[654] = SDL_21_4_dag_hoej
  // SDL.21.4: Sygedagpengene bliver genoptaget (SDL § 21, stk. 4)
  const v33 = SDL_21_4_dag_hoej >= f.opfyldtIgen
  s[1114] = v33
  const v34 = SDL_21_4_dag >= f.opfyldtIgen
  s[1115] = v34
  const v35 = f.vurderingsdato >= 15398 /* 2012-02-28 */
  s[1112] = v35
  const v36 = f.vurderingsdato >= 15517 /* 2012-06-26 */
  s[1113] = v36
  const SDL_21_4 = !s[1] || !v35 && v33 || v35 && (!v36 || (v33 || !s[1]) && f.genoptagetFoer === false)
  s[437] = SDL_21_4
  const SDL_21_4_nej = !s[1] || !v35 && !v34 || v35 && (!v36 || !v34 || f.genoptagetFoer)
  s[651] = SDL_21_4_nej
  const SDL_21_4_ir = !s[1] || !v35 && !s[1] || v35 && !v36
  s[652] = SDL_21_4_ir
  // SDL.21.4.fra: Sygedagpengene bliver genoptaget fra (SDL § 21, stk. 4)
  const v40 = shiftDays(f.opfyldtIgen, 1)
  const SDL_21_4_fra = s[1] ? v40 : FIRST_DAY
  s[656] = SDL_21_4_fra
  const SDL_21_4_fra_hoej = s[1] ? v40 : NEVER
  s[657] = SDL_21_4_fra_hoej
  const SDL_21_4_fra_ir = !s[1] || SDL_21_4_nej || SDL_21_4_ir
  s[658] = SDL_21_4_fra_ir
  // SDL.24.1.ophør: Tidligste stop af udbetalingen (SDL § 24, stk. 1)
  const v44 = f.vurderingsdato >= 16688 /* 2015-09-10 */
  s[1116] = v44
  const SDL_24_1_ophoer_er = !v44 || f.ophoerErAfgjort === false || s[264]
  s[663] = SDL_24_1_ophoer_er
  const SDL_24_1_ophoer_ir = !v44 || f.ophoerErAfgjort && s[265]
  s[664] = SDL_24_1_ophoer_ir
  const SDL_24_1_ophoer = v44 ? (f.ophoerErAfgjort ? Math.max(s[266], f.ophoerAfgjortDen) : NEVER) : FIRST_DAY
  s[661] = SDL_24_1_ophoer
  const SDL_24_1_ophoer_hoej = v44 ? (f.ophoerErAfgjort ? Math.max(s[267], f.ophoerAfgjortDen) : NEVER) : NEVER
  s[662] = SDL_24_1_ophoer_hoej
  // SDL.24.1.revurdering: Revurdering før sygedagpengene stopper (SDL § 24, stk. 1)
  const v49 = s[104] && s[108] <= 13331 /* 2006-07-02 */
  const SDL_24_1_revurdering = s[268] && (v49 || s[104] && s[110] >= 16252 /* 2014-07-01 */ && s[108] <= 2147483646)
  s[665] = SDL_24_1_revurdering
  const SDL_24_1_revurdering_nej = s[268] && (v49 || s[104] && s[110] >= 13332 /* 2006-07-03 */ && s[108] <= 16251 /* 2014-06-30 */)
  s[666] = SDL_24_1_revurdering_nej
  const SDL_24_1_revurdering_ir = s[268] && (v49 || s[106] || s[104] && s[110] === NEVER) || s[269] || s[106]
  s[667] = SDL_24_1_revurdering_ir
}

function svar_20(f, s) {
  // SDL.41.1: Første dag for selvstændige (SDL § 41)
  const v0 = f.selvstaendigForsikring === 'foerste_fravaersdag'
  s[383] = v0
  const v1 = f.selvstaendigForsikring === 'tredje_fravaersdag'
  s[385] = v1
  const v2 = shiftDays(s[63], 14)
  s[380] = v2
  const v3 = shiftDays(s[65], 14)
  s[381] = v3
  const v4 = v0 && !s[5] || !v0 && (v1 || !s[5])
  s[388] = v4
  const v5 = v0 && s[7] || !v0 && !v1 && s[7]
  s[393] = v5
  const v6 = v0 ? s[63] : v1 ? f.tredjeFravaersdag : v2
  const v7 = v0 ? s[65] : v1 ? f.tredjeFravaersdag : v3
  const v8 = !s[5] && s[82] && s[63] <= 15397 /* 2012-02-27 */
  const v9 = s[65] >= 15398 /* 2012-02-28 */
  s[387] = v9
  const v10 = s[63] <= 15516 /* 2012-06-25 */
  s[348] = v10
  const v11 = !s[5] && v9 && v10
  const v12 = v0 ? s[63] : v1 ? f.tredjeFravaersdag : f.aftaleForSelvstaendig ? s[63] : v2
  const v13 = v0 ? s[65] : v1 ? f.tredjeFravaersdag : f.aftaleForSelvstaendig ? s[65] : v3
  const v14 = s[65] >= 15517 /* 2012-06-26 */
  s[349] = v14
  const v15 = !s[5] && v14 && s[63] <= 18318 /* 2020-02-26 */
  const v16 = !s[5] && s[65] >= 18319 /* 2020-02-27 */ && s[63] <= 19173 /* 2022-06-30 */
  const v17 = v0 ? s[63] : v1 ? f.tredjeFravaersdag : f.aftaleForSelvstaendig ? s[63] : f.sygMedCovid19 ? s[63] : v2
  const v18 = v0 ? s[65] : v1 ? f.tredjeFravaersdag : f.aftaleForSelvstaendig ? s[65] : f.sygMedCovid19 ? s[65] : v3
  const v19 = !s[5] && s[65] >= 19174 /* 2022-07-01 */ && s[66]
  const v20 = s[76] && v4
  s[390] = v20
  const v21 = v8 && v4
  s[389] = v21
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
  s[763] = SDL_41_1
  const v35 = v24 ? (v25 ? Math.max(v13, v18) : v18) : v13
  const v36 = v23 ? (v26 ? Math.max(v13, v35) : v13) : v35
  const v37 = v22 ? (v28 ? Math.max(v13, v36) : v13) : v36
  const v38 = v21 ? (v30 ? Math.max(v7, v37) : v7) : v37
  const SDL_41_1_hoej = s[67] ? NEVER : v20 ? (v32 ? Math.max(v7, v38) : v7) : v38
  s[764] = SDL_41_1_hoej
  const SDL_41_1_er = s[67] || v20 || v21 || v22 || v23 || v24 || v25
  s[765] = SDL_41_1_er
  const v41 = s[76] && v5
  s[391] = v41
  const v42 = v8 && v5
  s[392] = v42
  const SDL_41_1_ir = s[67] || v41 || v42 || v11 && v5 || v15 && v5 || v16 && v5 || v19 && v5 || s[68]
  s[766] = SDL_41_1_ir
  // SDL.33.1: Første dag, kommunen betaler (SDL § 33)
  const v44 = s[5] || !s[7] && s[63] === s[65]
  s[350] = v44
  const v45 = s[270] && s[271] < NEVER
  s[1122] = v45
  const v46 = s[270] && s[272] >= NEVER
  s[1123] = v46
  const v47 = Math.max(s[63], shiftDays(s[271], 1))
  const v48 = Math.max(s[65], shiftDays(s[272], 1))
  const v49 = s[270] && !s[5]
  const v50 = s[273] || s[7]
  const v51 = Math.max(s[63], v47)
  const v52 = Math.min(s[65], v48)
  const v53 = v45 && v49
  const v54 = v46 && !s[5]
  const v55 = s[273] && v49 && !s[5] && v52 >= v51
  const v56 = v54 || v55
  const v57 = v54 ? (v55 ? Math.min(s[63], v51) : s[63]) : v51
  const v58 = v54 ? (v55 ? Math.max(s[65], v52) : s[65]) : v52
  const v59 = s[274] && s[275] < NEVER
  s[1124] = v59
  const v60 = s[274] && s[276] >= NEVER
  s[1125] = v60
  const v61 = Math.max(s[63], shiftDays(s[275], 1))
  const v62 = Math.max(s[65], shiftDays(s[276], 1))
  const v63 = s[274] && !s[5]
  const v64 = s[277] || s[7]
  const v65 = Math.max(s[63], v61)
  const v66 = Math.min(s[65], v62)
  const v67 = v59 && v63
  const v68 = v60 && !s[5]
  const v69 = s[277] && v63 && !s[5] && v66 >= v65
  const v70 = v68 || v69
  const v71 = v68 ? (v69 ? Math.min(s[63], v65) : s[63]) : v65
  const v72 = v68 ? (v69 ? Math.max(s[65], v66) : s[65]) : v66
  const SDL_33_1_er = s[67] || s[92] && (s[69] && (v53 || v54 || v55) || !s[69] && (s[93] && (v67 || v68 || v69) || !s[93] && (s[87] && (f.arbejdsskade && !s[5] || f.arbejdsskade === false && SDL_41_1_er) || !s[87] && !s[5])))
  s[282] = SDL_33_1_er
  const SDL_33_1 = s[67] ? FIRST_DAY : s[69] ? (v53 ? (v56 ? Math.min(v47, v57) : v47) : v57) : s[93] ? (v67 ? (v70 ? Math.min(v61, v71) : v61) : v71) : s[87] ? (f.arbejdsskade ? s[63] : SDL_41_1) : s[63]
  s[279] = SDL_33_1
  const SDL_33_1_hoej = s[67] ? NEVER : s[69] ? (v53 ? (v56 ? Math.max(v48, v58) : v48) : v58) : s[93] ? (v67 ? (v70 ? Math.max(v62, v72) : v62) : v72) : s[87] ? (f.arbejdsskade ? s[65] : SDL_41_1_hoej) : s[65]
  s[280] = SDL_33_1_hoej
  const SDL_33_1_ir = s[67] || s[92] && (s[69] && (v45 && v50 || v46 && s[7] || s[273] && s[7] || s[273] && !((!v49 || !v50 && v47 === v48) && v44 && (v49 && !s[5] || !v49 && s[5]) && (!v49 || s[63] === v47))) || !s[69] && (s[93] && (v59 && v64 || v60 && s[7] || s[277] && s[7] || s[277] && !((!v63 || !v64 && v61 === v62) && v44 && (v63 && !s[5] || !v63 && s[5]) && (!v63 || s[63] === v61))) || !s[93] && (s[87] && (f.arbejdsskade && s[7] || f.arbejdsskade === false && SDL_41_1_ir) || !s[87] && s[7]))) || s[68]
  s[283] = SDL_33_1_ir
}

function svar_21(f, s) {
  // SDL.24a.2: Første dag i jobafklaring ved ny sygemelding (SDL § 24 a, stk. 2-5)
  const v0 = !s[5] && s[278]
  const SDL_24a_2 = v0 ? FIRST_DAY : s[87] ? s[63] : s[279]
  s[669] = SDL_24a_2
  const SDL_24a_2_hoej = v0 ? NEVER : s[87] ? s[65] : s[280]
  s[670] = SDL_24a_2_hoej
  const SDL_24a_2_er = s[281] && (v0 || s[95] && (s[87] && !s[5] || !s[87] && s[282]))
  s[671] = SDL_24a_2_er
  const SDL_24a_2_ir = s[281] && (v0 || s[95] && (s[87] && s[7] || !s[87] && s[283]) || s[68]) || s[284]
  s[672] = SDL_24a_2_ir
  // SDL.24a.6: Sygedagpenge i stedet for jobafklaring ved livstruende sygdom (SDL § 24 a, stk. 6)
  const SDL_24a_6 = !s[1] || s[132] && (s[281] || s[285]) && f.laegenVurdererLivstruende
  s[673] = SDL_24a_6
  const SDL_24a_6_nej = !s[1] || !s[132] || s[286] || f.laegenVurdererLivstruende === false
  s[674] = SDL_24a_6_nej
  // SDL.24b.1: Fra jobafklaring til sygedagpenge ved livstruende sygdom (SDL § 24 b, stk. 1)
  const v7 = s[132] && f.erIJobafklaring && f.laegenVurdererLivstruende && f.opfylderBeskaeftigelseskravetVedLivstruende
  const SDL_24b_1 = !s[1] || v7
  s[439] = SDL_24b_1
  const SDL_24b_1_nej = !s[1] || !v7
  s[676] = SDL_24b_1_nej
  // SDL.24b.2: Første dag med sygedagpenge i stedet for jobafklaring (SDL § 24 b, stk. 2)
  const v10 = shiftDays(f.laegenVurderedeLivstruendeDen, 56) >= f.bedtOmSygedagpengeDen
  s[1126] = v10
  const v11 = v10 ? f.laegenVurderedeLivstruendeDen : f.bedtOmSygedagpengeDen
  const SDL_24b_2 = s[132] ? v11 : FIRST_DAY
  s[677] = SDL_24b_2
  const SDL_24b_2_hoej = s[132] ? v11 : NEVER
  s[678] = SDL_24b_2_hoej
  const SDL_24b_2_ir = SDL_24b_1 && !s[132] || SDL_24b_1_nej || !s[1]
  s[679] = SDL_24b_2_ir
  // SDL.26.1.uger: Krævet arbejdsdygtighed før ny ret (SDL § 26, stk. 1)
  const v15 = !s[5] && s[82] && s[278]
  s[296] = v15
  const SDL_26_1_uger = s[67] ? -Infinity : v15 || s[95] ? (s[95] ? 0 : 91) : 91
  s[689] = SDL_26_1_uger
  const SDL_26_1_uger_hoej = s[67] ? Infinity : s[76] ? 91 : v15 ? 91 : 0
  s[690] = SDL_26_1_uger_hoej
  const SDL_26_1_uger_er = s[67] || s[76] || v15 || s[95]
  s[691] = SDL_26_1_uger_er
  // SDL.26.1: Ny ret, når retten er brugt op (SDL § 26, stk. 1)
  const v19 = SDL_26_1_uger_er && f.arbejdsdygtigUgerEfterOphoer >= SDL_26_1_uger
  s[297] = v19
  const v20 = SDL_26_1_uger_er && f.arbejdsdygtigUgerEfterOphoer < SDL_26_1_uger_hoej
  s[298] = v20
  const v21 = s[216] || s[112]
  s[1131] = v21
  const v22 = s[287] && (s[111] || s[113]) && (s[215] || s[111])
  s[1130] = v22
  const v23 = s[73] && s[113]
  s[1132] = v23
  const v24 = v19 || v22
  const v25 = (v20 || s[73]) && (v21 || v23) && (v20 || v21)
  const v26 = s[73] && v23
  const v27 = f.ugerISammenhaengendeSygeperiode <= 364
  s[1129] = v27
  const v28 = f.retErOpbrugt && !v27
  s[1128] = v28
  const SDL_26_1 = v28 && (s[67] || s[76] && v24 || v15 && v24 || s[95])
  s[682] = SDL_26_1
  const SDL_26_1_nej = v28 && (s[67] || s[76] && v25 || v15 && v25)
  s[683] = SDL_26_1_nej
  const SDL_26_1_ir = !v28 || s[67] || s[76] && v26 || v15 && v26 || s[68]
  s[684] = SDL_26_1_ir
  // SDL.26.1.covid: Covid-forlængelse i 3 måneder (SDL § 26, stk. 1-2)
  const v32 = Math.max(s[108], 18330 /* 2020-03-09 */)
  s[1134] = v32
  const v33 = Math.max(s[110], 18330 /* 2020-03-09 */)
  s[458] = v33
  const v34 = s[104] && v32 <= 18808 /* 2021-06-30 */
  const v35 = s[104] && s[110] >= 18330 /* 2020-03-09 */
  s[1138] = v35
  const v36 = s[104] && s[108] < 18330 /* 2020-03-09 */
  s[1139] = v36
  const v37 = s[104] && s[108] <= 18535 /* 2020-09-30 */
  s[1140] = v37
  const v38 = s[104] && s[110] > 18535 /* 2020-09-30 */
  s[1141] = v38
  const v39 = v36 || v38
  s[291] = v39
  const v40 = (v35 || s[106]) && (v37 || s[106]) && (v35 || v37)
  s[1137] = v40
  const v41 = countDays(s[2], 18330 /* 2020-03-09 */, 18330 /* 2020-03-09 */) >= 1
  s[1142] = v41
  const v42 = v35 || !v41 || f.fortsatRet9Marts2020 === false
  s[290] = v42
  const v43 = (v36 || s[106]) && v41 && f.fortsatRet9Marts2020
  s[289] = v43
  const v44 = v40 || v43
  s[1135] = v44
  const v45 = (v39 || s[106]) && v42
  s[1136] = v45
  const v46 = shiftDays(s[108], 1)
  s[325] = v46
  const v47 = shiftDays(s[110], 1)
  s[327] = v47
  const v48 = shiftDays(shiftMonths(v46, 3), -1)
  const v49 = shiftDays(shiftMonths(v47, 3), -1)
  const v50 = Math.max(v48, 18443 /* 2020-06-30 */)
  const v51 = Math.min(v49, 18443 /* 2020-06-30 */)
  const v52 = v40 && s[104]
  s[292] = v52
  const v53 = s[106] && s[104] && v51 >= v50
  const v54 = v39 || v53
  const v55 = v39 ? 18443 /* 2020-06-30 */ : v50
  const v56 = v52 ? (v54 ? Math.min(v48, v55) : v48) : v55
  const v57 = v39 ? 18443 /* 2020-06-30 */ : v51
  const v58 = v52 ? (v54 ? Math.max(v49, v57) : v49) : v57
  const v59 = v40 && s[106]
  s[293] = v59
  const v60 = v44 && (v52 || v39 || v53)
  const v61 = v45 && s[104]
  const v62 = v60 ? (v61 ? Math.min(s[108], v56) : v56) : s[108]
  const v63 = v60 ? (v61 ? Math.max(s[110], v58) : v58) : s[110]
  const v64 = v32 <= 2147483646
  s[288] = v64
  const v65 = s[104] && v33 >= 18809 /* 2021-07-01 */ && v64
  const v66 = s[106] || s[104] && v33 === NEVER
  s[294] = v66
  const v67 = v34 && (v60 || v61)
  const v68 = v65 && s[104]
  const SDL_26_1_covid_er = v67 || v68
  s[301] = SDL_26_1_covid_er
  const SDL_26_1_covid = v67 ? (v68 ? Math.min(s[108], v62) : v62) : s[108]
  s[299] = SDL_26_1_covid
  const SDL_26_1_covid_hoej = v67 ? (v68 ? Math.max(s[110], v63) : v63) : s[110]
  s[300] = SDL_26_1_covid_hoej
  const SDL_26_1_covid_ir = v34 && (v44 && (v59 || s[106] && !((!s[104] || !s[106] && v48 === v49) && s[104] && (!s[104] || v48 === 18443 /* 2020-06-30 */))) || v45 && s[106]) || v65 && s[106] || v66
  s[302] = SDL_26_1_covid_ir
}

function svar_22(f, s) {
  // SDL.26.1.fra: Hvornår covid-forlængelsen regnes fra (SDL § 26, stk. 1-2)
  const v0 = !s[104] || !s[106] && s[108] === s[110]
  s[344] = v0
  const v1 = s[104] && s[288]
  const v2 = s[289] ? 18352 /* 2020-03-31 */ : NEVER
  const v3 = s[290] ? NEVER : 18352 /* 2020-03-31 */
  const v4 = Math.max(s[108], v2)
  const v5 = Math.min(s[110], v3)
  const v6 = s[106] && s[104] && v5 >= v4
  const v7 = s[291] || v6
  const v8 = s[291] ? (v6 ? Math.min(v2, v4) : v2) : v4
  const SDL_26_1_fra = s[292] ? (v7 ? Math.min(s[108], v8) : s[108]) : v8
  s[685] = SDL_26_1_fra
  const v10 = s[291] ? (v6 ? Math.max(v3, v5) : v3) : v5
  const SDL_26_1_fra_hoej = s[292] ? (v7 ? Math.max(s[110], v10) : s[110]) : v10
  s[686] = SDL_26_1_fra_hoej
  const SDL_26_1_fra_er = v1 && (s[292] || s[291] || v6)
  s[687] = SDL_26_1_fra_er
  const SDL_26_1_fra_ir = v1 && (s[293] || s[106] && !(v0 && v2 === v3 && s[104] && (!s[104] || s[108] === v2))) || s[294]
  s[688] = SDL_26_1_fra_ir
  // SDL.26.2: Ny ret for pensionister, når retten er brugt op (SDL § 26, stk. 1)
  const v14 = f.ugerISammenhaengendeSygeperiode <= 182
  s[1144] = v14
  const v15 = f.retErOpbrugt && !v14 && s[295]
  s[1143] = v15
  const SDL_26_2 = v15 && (s[67] || s[76] || s[296] && s[297] || s[95])
  s[692] = SDL_26_2
  const SDL_26_2_nej = v15 && (s[67] || s[76] || s[296] && s[298])
  s[693] = SDL_26_2_nej
  const SDL_26_2_ir = !v15 || s[67] || s[76] || s[296] && s[73] || s[68]
  s[694] = SDL_26_2_ir
  // SDL.26.3.covid: Covid-forlængelse i 3 måneder mere (SDL § 26, stk. 3)
  const v19 = Math.max(18330 /* 2020-03-09 */, s[299])
  s[1146] = v19
  const v20 = Math.max(18330 /* 2020-03-09 */, s[300])
  s[1145] = v20
  const v21 = s[301] && v19 <= 18808 /* 2021-06-30 */
  const v22 = s[301] && s[104]
  const v23 = s[302] || s[106]
  s[1151] = v23
  const v24 = v22 && s[108] < s[300]
  s[1149] = v24
  const v25 = v22 && s[110] >= s[299]
  s[1150] = v25
  const v26 = s[301] && s[300] >= 18443 /* 2020-06-30 */
  s[1154] = v26
  const v27 = s[301] && s[299] < 18443 /* 2020-06-30 */
  s[1155] = v27
  const v28 = s[301] && s[299] <= 18535 /* 2020-09-30 */
  s[1156] = v28
  const v29 = s[301] && s[300] > 18535 /* 2020-09-30 */
  s[1157] = v29
  const v30 = v27 || v29
  s[1153] = v30
  const v31 = (v26 || s[302]) && (v28 || s[302]) && (v26 || v28)
  s[1152] = v31
  const v32 = v25 || v30
  s[1148] = v32
  const v33 = (v24 || v23) && (v31 || s[302]) && (v24 || v31)
  s[1147] = v33
  const v34 = shiftDays(shiftMonths(shiftDays(s[299], 1), 3), -1)
  const v35 = shiftDays(shiftMonths(shiftDays(s[300], 1), 3), -1)
  const v36 = Math.max(s[299], v34)
  const v37 = Math.min(s[300], v35)
  const v38 = v33 && s[301]
  const v39 = v32 && s[301]
  const v40 = s[302] && s[301] && v37 >= v36
  const v41 = v39 || v40
  const v42 = v39 ? (v40 ? Math.min(s[299], v36) : s[299]) : v36
  const v43 = v38 ? (v41 ? Math.min(v34, v42) : v34) : v42
  const v44 = v39 ? (v40 ? Math.max(s[300], v37) : s[300]) : v37
  const v45 = v38 ? (v41 ? Math.max(v35, v44) : v35) : v44
  const v46 = s[301] && v20 >= 18809 /* 2021-07-01 */ && v19 <= 2147483646
  const v47 = v21 && (v38 || v39 || v40)
  const v48 = v46 && s[301]
  const SDL_26_3_covid_er = v47 || v48
  s[305] = SDL_26_3_covid_er
  const SDL_26_3_covid = v47 ? (v48 ? Math.min(s[299], v43) : v43) : s[299]
  s[303] = SDL_26_3_covid
  const SDL_26_3_covid_hoej = v47 ? (v48 ? Math.max(s[300], v45) : v45) : s[300]
  s[304] = SDL_26_3_covid_hoej
  const SDL_26_3_covid_ir = v21 && s[302] || v46 && s[302] || s[302] || s[301] && v20 === NEVER
  s[306] = SDL_26_3_covid_ir
  // SDL.26a.1.covid: Covid-forlængelse efter en anden forlængelse (SDL § 26 a, stk. 1-2)
  const v53 = f.forlaengelsenSlutter >= 18330 /* 2020-03-09 */
  s[1161] = v53
  const v54 = Math.max(f.forlaengelsenSlutter, 18330 /* 2020-03-09 */)
  s[1158] = v54
  const v55 = v54 >= 18809 /* 2021-07-01 */
  s[1159] = v55
  const v56 = f.forlaengelsenSlutter <= 18535 /* 2020-09-30 */
  s[1162] = v56
  const v57 = v53 && v56
  s[1160] = v57
  const v58 = shiftDays(shiftMonths(shiftDays(f.forlaengelsenSlutter, 1), 3), -1)
  const v59 = v58 >= 18443 /* 2020-06-30 */
  s[1163] = v59
  const SDL_26a_1_covid = v55 ? f.forlaengelsenSlutter : v57 ? (v59 ? v58 : 18443 /* 2020-06-30 */) : f.forlaengelsenSlutter
  s[695] = SDL_26a_1_covid
  // SDL.26a.3.covid: Covid-forlængelse i 3 måneder mere efter en anden forlængelse (SDL § 26 a, stk. 3)
  const v61 = Math.max(18330 /* 2020-03-09 */, SDL_26a_1_covid)
  s[1164] = v61
  const v62 = v61 >= 18809 /* 2021-07-01 */
  s[1165] = v62
  const v63 = f.forlaengelsenSlutter >= SDL_26a_1_covid
  s[1167] = v63
  const v64 = SDL_26a_1_covid >= 18443 /* 2020-06-30 */
  s[1169] = v64
  const v65 = SDL_26a_1_covid <= 18535 /* 2020-09-30 */
  s[1170] = v65
  const v66 = v64 && v65
  s[1168] = v66
  const v67 = !v63 && v66
  s[1166] = v67
  const SDL_26a_3_covid_ir = v61 >= NEVER
  s[308] = SDL_26a_3_covid_ir
  const SDL_26a_3_covid = v62 ? SDL_26a_1_covid : v67 ? shiftDays(shiftMonths(shiftDays(SDL_26a_1_covid, 1), 3), -1) : SDL_26a_1_covid
  s[307] = SDL_26a_3_covid
}

function svar_23(f, s) {
  // SDL.26c.covid: Covid-forlængelse i 1 måned, oktober 2020 (SDL § 26 c, stk. 1-2)
  const v0 = Math.max(18330 /* 2020-03-09 */, s[303])
  s[1172] = v0
  const v1 = Math.max(18330 /* 2020-03-09 */, s[304])
  s[1171] = v1
  const v2 = s[305] && v0 <= 18808 /* 2021-06-30 */
  const v3 = s[305] && s[304] >= 18535 /* 2020-09-30 */
  s[1175] = v3
  const v4 = s[305] && s[303] < 18535 /* 2020-09-30 */
  s[1176] = v4
  const v5 = s[305] && s[303] <= 18566 /* 2020-10-31 */
  s[1177] = v5
  const v6 = s[305] && s[304] > 18566 /* 2020-10-31 */
  s[1178] = v6
  const v7 = v4 || v6
  s[1174] = v7
  const v8 = (v3 || s[306]) && (v5 || s[306]) && (v3 || v5)
  s[1173] = v8
  const v9 = shiftDays(shiftMonths(shiftDays(s[303], 1), 1), -1)
  const v10 = shiftDays(shiftMonths(shiftDays(s[304], 1), 1), -1)
  const v11 = Math.max(s[303], v9)
  const v12 = Math.min(s[304], v10)
  const v13 = v8 && s[305]
  const v14 = v7 && s[305]
  const v15 = s[306] && s[305] && v12 >= v11
  const v16 = v14 || v15
  const v17 = v14 ? (v15 ? Math.min(s[303], v11) : s[303]) : v11
  const v18 = v13 ? (v16 ? Math.min(v9, v17) : v9) : v17
  const v19 = v14 ? (v15 ? Math.max(s[304], v12) : s[304]) : v12
  const v20 = v13 ? (v16 ? Math.max(v10, v19) : v10) : v19
  const v21 = s[305] && v1 >= 18809 /* 2021-07-01 */ && v0 <= 2147483646
  const v22 = v2 && (v13 || v14 || v15)
  const v23 = v21 && s[305]
  const SDL_26c_covid_er = v22 || v23
  s[310] = SDL_26c_covid_er
  const SDL_26c_covid = v22 ? (v23 ? Math.min(s[303], v18) : v18) : s[303]
  s[314] = SDL_26c_covid
  const SDL_26c_covid_hoej = v22 ? (v23 ? Math.max(s[304], v20) : v20) : s[304]
  s[316] = SDL_26c_covid_hoej
  const SDL_26c_covid_ir = v2 && s[306] || v21 && s[306] || s[306] || s[305] && v1 === NEVER
  s[312] = SDL_26c_covid_ir
  // SDL.26d.covid: Covid-forlængelse i 1 måned, oktober 2020, efter en anden forlængelse (SDL § 26 d, stk. 1-2)
  const v28 = Math.max(18330 /* 2020-03-09 */, s[307])
  s[1180] = v28
  const v29 = v28 >= 18809 /* 2021-07-01 */
  s[1181] = v29
  const v30 = s[307] >= 18535 /* 2020-09-30 */
  const v31 = !s[308] && v30
  s[1184] = v31
  const v32 = !s[308] && !v30
  s[1185] = v32
  const v33 = s[307] <= 18566 /* 2020-10-31 */
  const v34 = !s[308] && v33
  s[1186] = v34
  const v35 = !s[308] && !v33
  s[1187] = v35
  const v36 = v32 || v35
  s[1183] = v36
  const v37 = (v31 || s[308]) && (v34 || s[308]) && (v31 || v34)
  s[1182] = v37
  const v38 = shiftDays(shiftMonths(shiftDays(s[307], 1), 1), -1)
  const v39 = Math.max(s[307], v38)
  const v40 = Math.min(s[307], v38)
  const v41 = v37 && !s[308]
  const v42 = v36 && !s[308]
  const v43 = s[308] && !s[308] && v40 >= v39
  const v44 = v42 || v43
  const v45 = v42 ? (v43 ? Math.min(s[307], v39) : s[307]) : v39
  const v46 = v42 ? (v43 ? Math.max(s[307], v40) : s[307]) : v40
  const v47 = !s[308] && v28 < NEVER
  s[1179] = v47
  const SDL_26d_covid = v29 ? s[307] : v41 ? (v44 ? Math.min(v38, v45) : v38) : v45
  s[313] = SDL_26d_covid
  const SDL_26d_covid_hoej = v29 ? s[307] : v41 ? (v44 ? Math.max(v38, v46) : v38) : v46
  s[315] = SDL_26d_covid_hoej
  const SDL_26d_covid_er = v47 && (!v29 && (v41 || v42 || v43) || v29 && !s[308])
  s[309] = SDL_26d_covid_er
  const SDL_26d_covid_ir = !v47 || s[308]
  s[311] = SDL_26d_covid_ir
}

function svar_24(f, s) {
  // SDL.26f.covid: Covid-forlængelse i stedet for jobafklaring, § 26 f (SDL § 26 f, stk. 1)
  const v0 = f.forlaengelseErAfgjort && s[309] || f.forlaengelseErAfgjort === false && s[310]
  s[1188] = v0
  const v1 = f.forlaengelseErAfgjort && s[311] || f.forlaengelseErAfgjort === false && s[312]
  s[1189] = v1
  const v2 = f.forlaengelseErAfgjort ? s[313] : s[314]
  const v3 = f.forlaengelseErAfgjort ? s[315] : s[316]
  const v4 = Math.max(18330 /* 2020-03-09 */, v2)
  s[1191] = v4
  const v5 = Math.max(18330 /* 2020-03-09 */, v3)
  s[1190] = v5
  const v6 = v0 && v4 <= 18808 /* 2021-06-30 */
  const v7 = shiftDays(v2, 1)
  const v8 = shiftDays(v3, 1)
  const v9 = v0 && v8 >= 18567 /* 2020-11-01 */
  s[1194] = v9
  const v10 = v0 && v7 < 18567 /* 2020-11-01 */
  s[1195] = v10
  const v11 = v0 && v7 <= 18658 /* 2021-01-31 */
  s[1196] = v11
  const v12 = v0 && v8 > 18658 /* 2021-01-31 */
  s[1197] = v12
  const v13 = v10 || v12
  s[1193] = v13
  const v14 = (v9 || v1) && (v11 || v1) && (v9 || v11)
  s[1192] = v14
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
  s[698] = SDL_26f_covid_er
  const SDL_26f_covid = v28 ? (v29 ? Math.min(v2, v24) : v24) : v2
  s[696] = SDL_26f_covid
  const SDL_26f_covid_hoej = v28 ? (v29 ? Math.max(v3, v26) : v26) : v3
  s[697] = SDL_26f_covid_hoej
  const SDL_26f_covid_ir = v6 && v1 || v27 && v1 || v1 || v0 && v5 === NEVER
  s[699] = SDL_26f_covid_ir
  // SDL.26g.covid: Covid-forlængelse i stedet for jobafklaring, § 26 g (SDL § 26 g, stk. 1)
  const v34 = Math.max(18330 /* 2020-03-09 */, SDL_26f_covid)
  s[1199] = v34
  const v35 = Math.max(18330 /* 2020-03-09 */, SDL_26f_covid_hoej)
  s[1198] = v35
  const v36 = SDL_26f_covid_er && v34 <= 18808 /* 2021-06-30 */
  const v37 = shiftDays(SDL_26f_covid, 1)
  const v38 = shiftDays(SDL_26f_covid_hoej, 1)
  const v39 = SDL_26f_covid_er && v38 >= 18659 /* 2021-02-01 */
  s[1202] = v39
  const v40 = SDL_26f_covid_er && v37 < 18659 /* 2021-02-01 */
  s[1203] = v40
  const v41 = SDL_26f_covid_er && v37 <= 18686 /* 2021-02-28 */
  s[1204] = v41
  const v42 = SDL_26f_covid_er && v38 > 18686 /* 2021-02-28 */
  s[1205] = v42
  const v43 = v40 || v42
  s[1201] = v43
  const v44 = (v39 || SDL_26f_covid_ir) && (v41 || SDL_26f_covid_ir) && (v39 || v41)
  s[1200] = v44
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
  s[319] = SDL_26g_covid_er
  const SDL_26g_covid = v58 ? (v59 ? Math.min(SDL_26f_covid, v54) : v54) : SDL_26f_covid
  s[317] = SDL_26g_covid
  const SDL_26g_covid_hoej = v58 ? (v59 ? Math.max(SDL_26f_covid_hoej, v56) : v56) : SDL_26f_covid_hoej
  s[318] = SDL_26g_covid_hoej
  const SDL_26g_covid_ir = v36 && SDL_26f_covid_ir || v57 && SDL_26f_covid_ir || SDL_26f_covid_ir || SDL_26f_covid_er && v35 === NEVER
  s[320] = SDL_26g_covid_ir
}

function svar_25(f, s) {
  // SDL.26h.covid: Covid-forlængelse i stedet for jobafklaring, § 26 h (SDL § 26 h, stk. 1)
  const v0 = Math.max(18330 /* 2020-03-09 */, s[317])
  s[1207] = v0
  const v1 = Math.max(18330 /* 2020-03-09 */, s[318])
  s[1206] = v1
  const v2 = s[319] && v0 <= 18808 /* 2021-06-30 */
  const v3 = shiftDays(s[317], 1)
  const v4 = shiftDays(s[318], 1)
  const v5 = s[319] && v4 >= 18687 /* 2021-03-01 */
  s[1210] = v5
  const v6 = s[319] && v3 < 18687 /* 2021-03-01 */
  s[1211] = v6
  const v7 = s[319] && v3 <= 18747 /* 2021-04-30 */
  s[1212] = v7
  const v8 = s[319] && v4 > 18747 /* 2021-04-30 */
  s[1213] = v8
  const v9 = v6 || v8
  s[1209] = v9
  const v10 = (v5 || s[320]) && (v7 || s[320]) && (v5 || v7)
  s[1208] = v10
  const v11 = shiftDays(shiftMonths(v3, 2), -1)
  const v12 = shiftDays(shiftMonths(v4, 2), -1)
  const v13 = Math.max(s[317], v11)
  const v14 = Math.min(s[318], v12)
  const v15 = v10 && s[319]
  const v16 = v9 && s[319]
  const v17 = s[320] && s[319] && v14 >= v13
  const v18 = v16 || v17
  const v19 = v16 ? (v17 ? Math.min(s[317], v13) : s[317]) : v13
  const v20 = v15 ? (v18 ? Math.min(v11, v19) : v11) : v19
  const v21 = v16 ? (v17 ? Math.max(s[318], v14) : s[318]) : v14
  const v22 = v15 ? (v18 ? Math.max(v12, v21) : v12) : v21
  const v23 = s[319] && v1 >= 18809 /* 2021-07-01 */ && v0 <= 2147483646
  const v24 = v2 && (v15 || v16 || v17)
  const v25 = v23 && s[319]
  const SDL_26h_covid_er = v24 || v25
  s[702] = SDL_26h_covid_er
  const SDL_26h_covid = v24 ? (v25 ? Math.min(s[317], v20) : v20) : s[317]
  s[700] = SDL_26h_covid
  const SDL_26h_covid_hoej = v24 ? (v25 ? Math.max(s[318], v22) : v22) : s[318]
  s[701] = SDL_26h_covid_hoej
  const SDL_26h_covid_ir = v2 && s[320] || v23 && s[320] || s[320] || s[319] && v1 === NEVER
  s[703] = SDL_26h_covid_ir
  // SDL.26i.covid: Covid-forlængelse i stedet for jobafklaring, § 26 i (SDL § 26 i, stk. 1)
  const v30 = Math.max(18330 /* 2020-03-09 */, SDL_26h_covid)
  s[1215] = v30
  const v31 = Math.max(18330 /* 2020-03-09 */, SDL_26h_covid_hoej)
  s[1214] = v31
  const v32 = SDL_26h_covid_er && v30 <= 18808 /* 2021-06-30 */
  const v33 = shiftDays(SDL_26h_covid, 1)
  const v34 = shiftDays(SDL_26h_covid_hoej, 1)
  const v35 = SDL_26h_covid_er && v34 >= 18748 /* 2021-05-01 */
  s[1218] = v35
  const v36 = SDL_26h_covid_er && v33 < 18748 /* 2021-05-01 */
  s[1219] = v36
  const v37 = SDL_26h_covid_er && v33 <= 18808 /* 2021-06-30 */
  s[1220] = v37
  const v38 = SDL_26h_covid_er && v34 > 18808 /* 2021-06-30 */
  s[1221] = v38
  const v39 = v36 || v38
  s[1217] = v39
  const v40 = (v35 || SDL_26h_covid_ir) && (v37 || SDL_26h_covid_ir) && (v35 || v37)
  s[1216] = v40
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
  s[706] = SDL_26i_covid_er
  const SDL_26i_covid = v54 ? (v55 ? Math.min(SDL_26h_covid, v50) : v50) : SDL_26h_covid
  s[704] = SDL_26i_covid
  const SDL_26i_covid_hoej = v54 ? (v55 ? Math.max(SDL_26h_covid_hoej, v52) : v52) : SDL_26h_covid_hoej
  s[705] = SDL_26i_covid_hoej
  const SDL_26i_covid_ir = v32 && SDL_26h_covid_ir || v53 && SDL_26h_covid_ir || SDL_26h_covid_ir || SDL_26h_covid_er && v31 === NEVER
  s[707] = SDL_26i_covid_ir
  // SDL.27.1.2.uger: Længste forlængelse til afklaring (SDL § 27, stk. 1, nr. 2)
  const v60 = s[39] && s[44] && s[41] <= 14691 /* 2010-03-23 */
  const v61 = s[39] && s[40] >= 14692 /* 2010-03-24 */ && s[321]
  const SDL_27_1_2_uger = s[43] ? -Infinity : v60 ? 182 : v61 ? 273 : s[47] ? 273 : 483
  s[711] = SDL_27_1_2_uger
  const SDL_27_1_2_uger_hoej = s[43] ? Infinity : v61 || s[322] ? (s[322] ? (s[48] ? 483 : 273) : 273) : 182
  s[712] = SDL_27_1_2_uger_hoej
  const SDL_27_1_2_uger_er = s[43] || v60 || v61 || s[47] || s[48]
  s[713] = SDL_27_1_2_uger_er
  // SDL.27.1.2.slut: Seneste slut på forlængelse til afklaring (SDL § 27, stk. 1, nr. 2)
  const SDL_27_1_2_slut_er = s[43] || s[323] && s[104] && SDL_27_1_2_uger_er
  s[339] = SDL_27_1_2_slut_er
  const SDL_27_1_2_slut = s[43] ? FIRST_DAY : shiftDays(s[108], SDL_27_1_2_uger)
  s[337] = SDL_27_1_2_slut
  const SDL_27_1_2_slut_hoej = s[43] ? NEVER : shiftDays(s[110], SDL_27_1_2_uger_hoej)
  s[338] = SDL_27_1_2_slut_hoej
  const SDL_27_1_2_slut_ir = s[43] || s[323] && (s[106] || s[52]) || s[45]
  s[340] = SDL_27_1_2_slut_ir
  // SDL.27.1.3.slut: Seneste slut på forlængelse ved lægebehandling (SDL § 27, stk. 2)
  const v69 = allPeriods(f.ventetidPaaSygehus)
  const v70 = without(ALL_DAYS, v69)
  const SDL_27_1_3_slut_er = s[43] || s[323] && s[104] && s[324]
  s[343] = SDL_27_1_3_slut_er
  const SDL_27_1_3_slut = s[43] ? FIRST_DAY : dayReaching(v70, s[325], s[326])
  s[341] = SDL_27_1_3_slut
  const SDL_27_1_3_slut_hoej = s[43] ? NEVER : dayReaching(v70, s[327], s[328])
  s[342] = SDL_27_1_3_slut_hoej
}

function svar_26(f, s) {
  // SDL.27.1.4.slut: Seneste slut på forlængelse til afklaring af fleksjob eller pension (SDL § 27, stk. 1, nr. 4)
  const v0 = shiftDays(s[108], 182)
  const v1 = s[47] && s[104]
  const v2 = s[329] || s[330]
  const v3 = s[330] ? FIRST_DAY : NEVER
  const SDL_27_1_4_slut = s[43] ? FIRST_DAY : s[46] ? FIRST_DAY : v1 ? (v2 ? Math.min(v0, v3) : v0) : v3
  s[714] = SDL_27_1_4_slut
  const SDL_27_1_4_slut_hoej = s[43] ? NEVER : s[46] ? NEVER : v2 ? NEVER : shiftDays(s[110], 182)
  s[715] = SDL_27_1_4_slut_hoej
  const SDL_27_1_4_slut_er = s[43] || s[46] || v1 || s[329] || s[330]
  s[716] = SDL_27_1_4_slut_er
  const SDL_27_1_4_slut_ir = s[43] || s[46] || s[47] && s[106] || s[330] || s[45]
  s[717] = SDL_27_1_4_slut_ir
  // SDL.27.1.slut: Forlængelsens seneste slut (SDL § 27, stk. 1)
  const v8 = s[54] || s[58] || s[59] || s[331]
  s[1222] = v8
  const v9 = s[332] && s[333] && s[334] && s[335] && (s[49] || s[51] || s[53] || s[336])
  s[1223] = v9
  const v10 = Math.max(s[108], s[337])
  const v11 = Math.min(s[110], s[338])
  const v12 = s[55] && s[339]
  const v13 = s[60] && s[104]
  const v14 = s[52] && s[339] && s[104] && v11 >= v10
  const v15 = v13 || v14
  const v16 = v13 ? (v14 ? Math.min(s[108], v10) : s[108]) : v10
  const v17 = v13 ? (v14 ? Math.max(s[110], v11) : s[110]) : v11
  const v18 = s[52] && s[340] && s[106]
  const v19 = Math.max(s[108], s[341])
  const v20 = Math.min(s[110], s[342])
  const v21 = s[56] && s[343]
  const v22 = s[61] && s[104]
  const v23 = s[52] && s[343] && s[104] && v20 >= v19
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
  const v35 = Math.max(v29 ? (v32 ? Math.min(SDL_27_1_4_slut, v33) : SDL_27_1_4_slut) : v33, v12 ? (v15 ? Math.min(s[337], v16) : s[337]) : v16, v21 ? (v24 ? Math.min(s[341], v25) : s[341]) : v25)
  const v36 = Math.max(v29 ? (v32 ? Math.max(SDL_27_1_4_slut_hoej, v34) : SDL_27_1_4_slut_hoej) : v34, v12 ? (v15 ? Math.max(s[338], v17) : s[338]) : v17, v21 ? (v24 ? Math.max(s[342], v26) : s[342]) : v26)
  const v37 = (v12 || v13 || v14) && (v21 || v22 || v23) && (v29 || v30 || v31)
  const v38 = s[55] && s[340] || s[60] && s[106] || v18 || s[52] && !((!s[339] || !s[340] && s[337] === s[338]) && s[344] && (s[339] && s[104] || !s[339] && !s[104]) && (!s[339] || s[108] === s[337])) || s[56] && s[340] || s[61] && s[106] || v18 || s[52] && !((!s[343] || !s[340] && s[341] === s[342]) && s[344] && (s[343] && s[104] || !s[343] && !s[104]) && (!s[343] || s[108] === s[341])) || s[57] && SDL_27_1_4_slut_ir || s[62] && s[106] || s[50] && SDL_27_1_4_slut_ir && s[106] || s[50] && !((!SDL_27_1_4_slut_er || !SDL_27_1_4_slut_ir && SDL_27_1_4_slut === SDL_27_1_4_slut_hoej) && s[344] && (SDL_27_1_4_slut_er && s[104] || !SDL_27_1_4_slut_er && !s[104]) && (!SDL_27_1_4_slut_er || s[108] === SDL_27_1_4_slut))
  const v39 = v9 && v37
  const v40 = s[345] && v37 && v36 >= NEVER
  const SDL_27_1_slut = s[43] ? FIRST_DAY : v39 || v40 ? (v39 ? v35 : NEVER) : NEVER
  s[721] = SDL_27_1_slut
  const SDL_27_1_slut_hoej = s[43] ? NEVER : v8 ? NEVER : v36
  s[722] = SDL_27_1_slut_hoej
  const SDL_27_1_slut_er = s[111] && (s[43] || s[323] && (v8 || v39 || v40))
  s[723] = SDL_27_1_slut_er
  const SDL_27_1_slut_ir = s[111] && (s[43] || s[323] && (v9 && v38 || s[345] && !((!v37 || !v38 && v35 === v36) && v37 && v35 === NEVER)) || s[45]) || s[346]
  s[724] = SDL_27_1_slut_ir
  // SDL.29.1: Forlængelse for pensionister m.fl. (SDL § 29)
  const SDL_29_1 = s[295] && !s[5] && (!s[347] || f.laegenVenterArbejdeInden26Uger)
  s[725] = SDL_29_1
  const SDL_29_1_nej = s[295] && !s[5] && (!s[347] || f.laegenVenterArbejdeInden26Uger === false)
  s[726] = SDL_29_1_nej
  const SDL_29_1_ir = !s[295] || s[5] || !s[347]
  s[727] = SDL_29_1_ir
  // SDL.35.2: Arbejdsgiveren betaler tidligst fra (SDL § 35, stk. 2)
  const v48 = shiftDays(f.sygemeldtTilArbejdsgiver, 1)
  const v49 = f.fyldestgoerendeBegrundelse === false || !s[5]
  const v50 = f.fyldestgoerendeBegrundelse && s[7]
  const v51 = f.sygemeldtITide && !s[5] || f.sygemeldtITide === false && (f.indsigelseModSenSygemelding && v49 || f.indsigelseModSenSygemelding === false && !s[5])
  const v52 = f.sygemeldtITide && s[7] || f.sygemeldtITide === false && (f.indsigelseModSenSygemelding && v50 || f.indsigelseModSenSygemelding === false && s[7])
  const SDL_35_2 = s[67] ? FIRST_DAY : f.sygemeldtITide ? s[63] : f.indsigelseModSenSygemelding ? (f.fyldestgoerendeBegrundelse ? s[63] : v48) : s[63]
  s[735] = SDL_35_2
  const SDL_35_2_hoej = s[67] ? NEVER : f.sygemeldtITide ? s[65] : f.indsigelseModSenSygemelding ? (f.fyldestgoerendeBegrundelse ? s[65] : v48) : s[65]
  s[736] = SDL_35_2_hoej
  const SDL_35_2_er = s[74] && (s[67] || s[76] && v51 || s[77] && v51)
  s[737] = SDL_35_2_er
  const SDL_35_2_ir = s[74] && (s[67] || s[76] && v52 || s[77] && v52 || s[68]) || s[75] || s[73]
  s[738] = SDL_35_2_ir
  // SDL.35.3: Du skal have meldt dig syg til a-kassen (SDL § 35, stk. 3)
  const v57 = !s[5] && s[64] && s[348]
  const v58 = !s[5] && s[349] && s[66]
  s[378] = v58
  const SDL_35_3 = s[67] ? FIRST_DAY : v57 ? FIRST_DAY : s[63]
  s[739] = SDL_35_3
  const SDL_35_3_hoej = s[67] ? NEVER : v57 ? NEVER : s[65]
  s[740] = SDL_35_3_hoej
  const SDL_35_3_er = s[93] && (s[67] || v57 || v58 && !s[5])
  s[741] = SDL_35_3_er
  const SDL_35_3_ir = !s[93] || s[67] || v57 || v58 && s[7] || s[68]
  s[742] = SDL_35_3_ir
  // SDL.35.3.fra: Ret tidligst fra (SDL § 35, stk. 3)
  const v63 = SDL_35_3_er && SDL_35_3_hoej >= f.anmeldtTilAkasse
  s[1225] = v63
  const v64 = SDL_35_3_er && SDL_35_3 < f.anmeldtTilAkasse
  s[1226] = v64
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
  s[743] = SDL_35_3_fra
  const SDL_35_3_fra_hoej = s[67] ? NEVER : v57 ? NEVER : v69 ? (v72 ? Math.max(s[65], v74) : s[65]) : v74
  s[744] = SDL_35_3_fra_hoej
  const SDL_35_3_fra_er = s[93] && (s[67] || v57 || v58 && (v69 || v70 || v71))
  s[745] = SDL_35_3_fra_er
  const SDL_35_3_fra_ir = !s[93] || s[67] || v57 || v58 && (v63 && s[7] || v64 && v50 || SDL_35_3_ir && s[7] && v50 || SDL_35_3_ir && !(s[350] && (!v49 || !v50 && v65 === v66) && (!s[5] || s[5] && !v49) && (s[5] || s[63] === v65))) || s[68]
  s[746] = SDL_35_3_fra_ir
}

function svar_27(f, s) {
  // SDL.38.1: Du skal have søgt kommunen om sygedagpenge (SDL § 38, stk. 1)
  const v0 = f.arbejdsgiverensBetaling === 'sygedagpenge'
  s[373] = v0
  const v1 = shiftDays(f.sidsteDagMedBetaling, 7)
  s[374] = v1
  const v2 = shiftDays(s[63], 7)
  s[384] = v2
  const v3 = shiftDays(s[65], 7)
  s[386] = v3
  const v4 = v0 || !s[5]
  s[377] = v4
  const v5 = !v0 && s[7]
  s[382] = v5
  const v6 = v0 ? v1 : v2
  const v7 = v0 ? v1 : v3
  const v8 = s[63] <= 15426 /* 2012-03-27 */
  s[370] = v8
  const v9 = !s[5] && s[82] && v8
  s[362] = v9
  const v10 = s[65] >= 15427 /* 2012-03-28 */
  const v11 = !s[5] && v10 && s[348]
  s[379] = v11
  const v12 = !s[5] && s[349] && s[78]
  const v13 = shiftDays(f.underretningsbrevAfsendt, 8)
  const v14 = shiftDays(s[63], 21)
  s[371] = v14
  const v15 = shiftDays(s[65], 21)
  s[372] = v15
  const v16 = shiftDays(f.sidsteDagMedBetaling, 21)
  const v17 = f.arbejdsgiverensBetaling === 'loen'
  s[367] = v17
  const v18 = v0 || v17 || !s[5]
  const v19 = v0 ? v16 : v17 ? NEVER : v14
  const v20 = v0 ? v16 : v17 ? NEVER : v15
  const v21 = !s[93] && !v0 && !v17 && s[7]
  const v22 = s[351] && !s[5]
  const v23 = s[351] && s[7]
  const v24 = s[351] ? v2 : f.underretningsbrevSendt ? v13 : s[93] ? v14 : v19
  const v25 = s[351] ? v3 : f.underretningsbrevSendt ? v13 : s[93] ? v15 : v20
  const v26 = s[351] ? v2 : f.underretningsbrevSendt ? v13 : s[93] ? v16 : v19
  const v27 = s[351] ? v3 : f.underretningsbrevSendt ? v13 : s[93] ? v16 : v20
  const v28 = s[76] && v4
  const v29 = v9 && v4
  const v30 = v12 && (v22 || !s[351] && (f.underretningsbrevSendt || s[93] && !s[5] || !s[93] && v18))
  const v31 = s[81] && (v22 || !s[351] && (f.underretningsbrevSendt || s[93] || v18))
  const v32 = v11 || v30 || v31
  const v33 = v11 ? FIRST_DAY : v30 ? (v31 ? Math.min(v24, v26) : v24) : v26
  const v34 = v29 || v32
  const v35 = v29 ? (v32 ? Math.min(v6, v33) : v6) : v33
  const SDL_38_1 = s[67] ? FIRST_DAY : v28 ? (v34 ? Math.min(v6, v35) : v6) : v35
  s[747] = SDL_38_1
  const v37 = v11 ? NEVER : v30 ? (v31 ? Math.max(v25, v27) : v25) : v27
  const v38 = v29 ? (v32 ? Math.max(v7, v37) : v7) : v37
  const SDL_38_1_hoej = s[67] ? NEVER : v28 ? (v34 ? Math.max(v7, v38) : v7) : v38
  s[748] = SDL_38_1_hoej
  const v40 = f.persongruppe === 'loenmodtager' || f.persongruppe === 'ledig' || f.persongruppe === 'ingen'
  s[361] = v40
  const SDL_38_1_er = v40 && (s[67] || v28 || v29 || v11 || v30 || v31)
  s[749] = SDL_38_1_er
  const SDL_38_1_ir = !v40 || s[67] || s[76] && v5 || v9 && v5 || v11 || v12 && (v23 || !s[351] && f.underretningsbrevSendt === false && (s[352] || v21)) || s[81] && (v23 || !s[351] && f.underretningsbrevSendt === false && v21) || s[68]
  s[750] = SDL_38_1_ir
  // SDL.38.7.tide: Du søgte i tide (SDL § 38, stk. 1)
  const v43 = SDL_38_1_er && SDL_38_1_hoej >= f.anmodningModtaget
  const v44 = SDL_38_1_er && SDL_38_1 < f.anmodningModtaget
  const SDL_38_7_tide = v40 && (s[67] || s[76] && v43 || s[77] && v43)
  s[358] = SDL_38_7_tide
  const SDL_38_7_tide_nej = v40 && (s[67] || s[76] && v44 || s[77] && v44)
  s[359] = SDL_38_7_tide_nej
  const SDL_38_7_tide_ir = !v40 || s[67] || s[76] && SDL_38_1_ir || s[77] && SDL_38_1_ir || s[68]
  s[360] = SDL_38_7_tide_ir
  // SDL.38.8: Den for sene ansøgning undskyldes (SDL § 38, stk. 8-9)
  const v48 = !s[5] && s[353] >= f.anmodningModtaget
  s[1231] = v48
  const v49 = !s[5] && s[354] < f.anmodningModtaget
  s[1232] = v49
  const v50 = v49 || f.undskyldendeForhold === false
  s[1230] = v50
  const v51 = (v48 || s[7]) && f.undskyldendeForhold
  s[1229] = v51
  const v52 = shiftDays(f.sidsteDagMedBetaling, 28) >= f.anmodningModtaget
  s[1234] = v52
  const v53 = s[69] && f.arbejdsgiverAnmeldteIkke && f.fratraeder && v52
  s[1233] = v53
  const v54 = v51 || v53
  const v55 = v50 && !v53
  const v56 = !s[5] && v10 && s[63] <= 19722 /* 2023-12-31 */
  s[363] = v56
  const v57 = !s[5] && s[65] >= 19723 /* 2024-01-01 */ && s[66]
  s[364] = v57
  const SDL_38_8 = v40 && (s[67] || s[76] && v54 || v9 && v54 || v56 && v54 || v57 && v54)
  s[355] = SDL_38_8
  const SDL_38_8_nej = v40 && (s[67] || s[76] && v55 || v9 && v55 || v56 && v55 || v57 && v55)
  s[357] = SDL_38_8_nej
  const SDL_38_8_ir = !v40 || s[73]
  s[356] = SDL_38_8_ir
}

function svar_28(f, s) {
  // SDL.38.7: Kommunen betaler tidligst fra (SDL § 38, stk. 7)
  const v0 = Math.max(s[63], f.anmodningModtaget)
  const v1 = Math.min(s[65], f.anmodningModtaget)
  const v2 = s[355] && !s[5]
  const v3 = s[356] && !s[5] && v1 >= v0
  const v4 = s[357] || v3
  const v5 = s[357] ? (v3 ? Math.min(f.anmodningModtaget, v0) : f.anmodningModtaget) : v0
  const v6 = v2 ? (v4 ? Math.min(s[63], v5) : s[63]) : v5
  const v7 = s[357] ? (v3 ? Math.max(f.anmodningModtaget, v1) : f.anmodningModtaget) : v1
  const v8 = v2 ? (v4 ? Math.max(s[65], v7) : s[65]) : v7
  const v9 = v2 || s[357] || v3
  const v10 = s[355] && s[7] || s[356] && !(s[350] && !s[5] && (s[5] || s[63] === f.anmodningModtaget))
  const v11 = Math.max(s[63], v6)
  const v12 = Math.min(s[65], v8)
  const v13 = s[358] && !s[5]
  const v14 = s[359] && v9
  const v15 = s[360] && !s[5] && v9 && v12 >= v11
  const v16 = v14 || v15
  const v17 = v14 ? (v15 ? Math.min(v6, v11) : v6) : v11
  const v18 = v14 ? (v15 ? Math.max(v8, v12) : v8) : v12
  const v19 = v13 || v14 || v15
  const v20 = s[358] && s[7] || s[359] && v10 || s[360] && s[7] && v10 || s[360] && !(s[350] && (!v9 || !v10 && v6 === v8) && (!s[5] && v9 || s[5] && !v9) && (s[5] || s[63] === v6))
  const SDL_38_7 = s[67] ? FIRST_DAY : v13 ? (v16 ? Math.min(s[63], v17) : s[63]) : v17
  s[751] = SDL_38_7
  const SDL_38_7_hoej = s[67] ? NEVER : v13 ? (v16 ? Math.max(s[65], v18) : s[65]) : v18
  s[752] = SDL_38_7_hoej
  const SDL_38_7_er = s[361] && (s[67] || s[76] && v19 || s[362] && v19 || s[363] && v19 || s[364] && v19)
  s[753] = SDL_38_7_er
  const SDL_38_7_ir = !s[361] || s[67] || s[76] && v20 || s[362] && v20 || s[363] && v20 || s[364] && v20 || s[68]
  s[754] = SDL_38_7_ir
  // SDL.40.1: Arbejdsgiveren skal have meldt fraværet (SDL § 40, stk. 1-3)
  const v25 = s[210] && s[6] >= s[365]
  s[1236] = v25
  const v26 = s[210] && s[6] < s[366]
  s[1237] = v26
  const v27 = shiftDays(s[63], 28)
  s[426] = v27
  const v28 = shiftDays(s[65], 28)
  s[425] = v28
  const v29 = !s[367] || !s[5]
  const v30 = s[367] && s[7]
  const v31 = s[367] ? v27 : NEVER
  const v32 = s[367] ? v28 : NEVER
  const v33 = v29 && v32 >= NEVER
  const v34 = v25 && v29
  const v35 = s[214] && v33
  const v36 = v34 ? v31 : NEVER
  const v37 = v26 ? NEVER : v32
  const v38 = v34 ? (v26 || v35 ? Math.max(v32, v37) : v32) : v37
  const v39 = v34 || v26 || v35
  const v40 = v25 && v30 || s[214] && !((!v29 || !v30 && v31 === v32) && v29 && (!v29 || v31 === NEVER))
  const v41 = !s[5] && s[82] && s[368]
  const v42 = !s[5] && s[369] && s[370]
  const v43 = !s[5] && s[6] >= s[371]
  s[431] = v43
  const v44 = !s[5] && s[6] < s[372]
  s[427] = v44
  const v45 = v43 && v29
  const v46 = s[7] && v33
  const v47 = v45 ? v31 : NEVER
  const v48 = v44 ? NEVER : v32
  const v49 = v45 ? (v44 || v46 ? Math.max(v32, v48) : v32) : v48
  const v50 = f.arbejdsgiverensBetaling === 'ingen'
  s[1238] = v50
  const v51 = s[373] ? s[374] : s[375]
  const v52 = s[373] ? s[374] : s[376]
  const v53 = v25 && s[377]
  const v54 = s[214] && s[377] && v52 >= NEVER
  const v55 = v26 ? NEVER : v52
  const v56 = s[76] && v39
  const v57 = v41 && v39
  const v58 = v42 && (v45 || v44 || v46)
  const v59 = s[378] && (v50 && !s[5] || !v50 && (v53 || v26 || v54))
  const v60 = s[379] || v59
  const v61 = s[379] ? FIRST_DAY : v50 ? s[380] : v53 ? v51 : NEVER
  const v62 = v58 || v60
  const v63 = v58 ? (v60 ? Math.min(v47, v61) : v47) : v61
  const v64 = v57 || v62
  const v65 = v57 ? (v62 ? Math.min(v36, v63) : v36) : v63
  const SDL_40_1 = s[67] ? FIRST_DAY : v56 ? (v64 ? Math.min(v36, v65) : v36) : v65
  s[755] = SDL_40_1
  const v67 = s[379] ? NEVER : v50 ? s[381] : v53 ? (v26 || v54 ? Math.max(v52, v55) : v52) : v55
  const v68 = v58 ? (v60 ? Math.max(v49, v67) : v49) : v67
  const v69 = v57 ? (v62 ? Math.max(v38, v68) : v38) : v68
  const SDL_40_1_hoej = s[67] ? NEVER : v56 ? (v64 ? Math.max(v38, v69) : v38) : v69
  s[756] = SDL_40_1_hoej
  const SDL_40_1_er = s[69] && (s[67] || v56 || v57 || v58 || s[379] || v59)
  s[757] = SDL_40_1_er
  const SDL_40_1_ir = !s[69] || s[67] || s[76] && v40 || v41 && v40 || v42 && (v43 && v30 || s[7] && !((!v29 || !v30 && v31 === v32) && v29 && (!v29 || v31 === NEVER))) || s[379] || s[378] && (v50 && s[7] || !v50 && (v25 && s[382] || s[214] && !((!s[377] || !s[382] && v51 === v52) && s[377] && (!s[377] || v51 === NEVER)))) || s[68]
  s[758] = SDL_40_1_ir
}

function svar_29(f, s) {
  // SDL.40a.1: A-kassen skal have meldt fraværet (SDL § 40 a, stk. 1)
  const v0 = !s[5] && s[349] && s[63] <= 16248 /* 2014-06-27 */
  const v1 = shiftDays(f.anmeldtTilAkasse, 7)
  const v2 = !s[5] && s[65] >= 16249 /* 2014-06-28 */ && s[63] <= 16658 /* 2015-08-11 */
  const v3 = !s[5] && s[65] >= 16659 /* 2015-08-12 */ && s[66]
  const v4 = f.oplystDelvistLedig ? v1 : shiftDays(f.anmeldtTilAkasse, 21)
  const v5 = v2 || v3
  const v6 = v2 ? FIRST_DAY : v4
  const v7 = s[379] || v0 || v5
  const SDL_40a_1 = s[67] ? FIRST_DAY : s[362] || v7 ? (v7 ? (s[379] ? FIRST_DAY : v0 ? (v5 ? Math.min(v1, v6) : v1) : v6) : NEVER) : NEVER
  s[759] = SDL_40a_1
  const v9 = v2 ? NEVER : v4
  const SDL_40a_1_hoej = s[67] ? NEVER : s[76] ? NEVER : s[362] ? NEVER : s[379] ? NEVER : v0 ? (v5 ? Math.max(v1, v9) : v1) : v9
  s[760] = SDL_40a_1_hoej
  const SDL_40a_1_er = s[93] && (s[67] || s[76] || s[362] || s[379] || v0 || v2 || v3)
  s[761] = SDL_40a_1_er
  const SDL_40a_1_ir = !s[93] || s[67] || s[379] || v2 || s[68]
  s[762] = SDL_40a_1_ir
  // SDL.43.1: Du skal have meldt dig syg til kommunen (SDL § 43, stk. 1)
  const v13 = shiftDays(f.tredjeFravaersdag, 7)
  const v14 = s[383] ? s[384] : s[385] ? v13 : s[371]
  const v15 = s[383] ? s[386] : s[385] ? v13 : s[372]
  const v16 = !s[5] && s[387] && s[66]
  const v17 = f.aftaleForSelvstaendig ? s[384] : v14
  const v18 = f.aftaleForSelvstaendig ? s[386] : v15
  const v19 = v16 && (f.aftaleForSelvstaendig && !s[5] || f.aftaleForSelvstaendig === false && s[388])
  const v20 = s[389] || v19
  const v21 = s[389] ? (v19 ? Math.min(v14, v17) : v14) : v17
  const SDL_43_1 = s[67] ? FIRST_DAY : s[390] ? (v20 ? Math.min(v14, v21) : v14) : v21
  s[767] = SDL_43_1
  const v23 = s[389] ? (v19 ? Math.max(v15, v18) : v15) : v18
  const SDL_43_1_hoej = s[67] ? NEVER : s[390] ? (v20 ? Math.max(v15, v23) : v15) : v23
  s[768] = SDL_43_1_hoej
  const SDL_43_1_er = s[87] && (s[67] || s[390] || s[389] || v19)
  s[769] = SDL_43_1_er
  const SDL_43_1_ir = !s[87] || s[67] || s[391] || s[392] || v16 && (f.aftaleForSelvstaendig && s[7] || f.aftaleForSelvstaendig === false && s[393]) || s[68]
  s[770] = SDL_43_1_ir
  // SDL.43.5: Den for sene anmeldelse undskyldes (SDL § 43, stk. 5)
  const v27 = !s[5] && s[353] >= f.selvstaendigAnmeldt
  s[1241] = v27
  const v28 = !s[5] && s[354] < f.selvstaendigAnmeldt
  s[1242] = v28
  const v29 = v28 || f.undskyldendeForhold === false
  const v30 = v27 || s[7]
  const v31 = v30 && f.undskyldendeForhold
  const v32 = !s[5] && s[82] && s[63] <= 15111 /* 2011-05-17 */
  s[422] = v32
  const v33 = !s[5] && s[65] >= 15112 /* 2011-05-18 */ && s[63] <= 15207 /* 2011-08-21 */
  s[423] = v33
  const v34 = f.undskyldendeForhold || f.nemrefusionNede
  s[1243] = v34
  const v35 = v28 || !v34
  const v36 = v30 && v34
  const v37 = !s[5] && s[65] >= 15208 /* 2011-08-22 */ && s[66]
  s[424] = v37
  const SDL_43_5 = s[87] && (s[67] || s[76] && v31 || v32 && v31 || v33 && v36 || v37 && v36)
  s[778] = SDL_43_5
  const SDL_43_5_nej = s[87] && (s[67] || s[76] && v29 || v32 && v29 || v33 && v35 || v37 && v35)
  s[779] = SDL_43_5_nej
  const SDL_43_5_ir = !s[87] || s[73]
  s[780] = SDL_43_5_ir
  // SDL.43.4: Kommunen betaler tidligst fra (SDL § 43, stk. 4)
  const v41 = SDL_43_1_er && SDL_43_1_hoej >= f.selvstaendigAnmeldt
  s[1244] = v41
  const v42 = SDL_43_1_er && SDL_43_1 < f.selvstaendigAnmeldt
  s[1245] = v42
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
  const v53 = SDL_43_5 && s[7] || SDL_43_5_ir && !(s[350] && !s[5] && (s[5] || s[63] === f.selvstaendigAnmeldt))
  const v54 = Math.max(s[63], v49)
  const v55 = Math.min(s[65], v51)
  const v56 = v41 && !s[5]
  const v57 = v42 && v52
  const v58 = SDL_43_1_ir && !s[5] && v52 && v55 >= v54
  const v59 = v57 || v58
  const v60 = v57 ? (v58 ? Math.min(v49, v54) : v49) : v54
  const v61 = v57 ? (v58 ? Math.max(v51, v55) : v51) : v55
  const v62 = v56 || v57 || v58
  const v63 = v41 && s[7] || v42 && v53 || SDL_43_1_ir && s[7] && v53 || SDL_43_1_ir && !(s[350] && (!v52 || !v53 && v49 === v51) && (!s[5] && v52 || s[5] && !v52) && (s[5] || s[63] === v49))
  const SDL_43_4 = s[67] ? FIRST_DAY : v56 ? (v59 ? Math.min(s[63], v60) : s[63]) : v60
  s[771] = SDL_43_4
  const SDL_43_4_hoej = s[67] ? NEVER : v56 ? (v59 ? Math.max(s[65], v61) : s[65]) : v61
  s[772] = SDL_43_4_hoej
  const SDL_43_4_er = s[87] && (s[67] || s[76] && v62 || s[77] && v62)
  s[773] = SDL_43_4_er
  const SDL_43_4_ir = !s[87] || s[67] || s[76] && v63 || s[77] && v63 || s[68]
  s[774] = SDL_43_4_ir
  // SDL.43.4.tide: Du meldte dig i tide (SDL § 43, stk. 1)
  const SDL_43_4_tide = s[87] && (s[67] || s[76] && v41 || s[77] && v41)
  s[775] = SDL_43_4_tide
  const SDL_43_4_tide_nej = s[87] && (s[67] || s[76] && v42 || s[77] && v42)
  s[776] = SDL_43_4_tide_nej
  const SDL_43_4_tide_ir = !s[87] || s[67] || s[76] && SDL_43_1_ir || s[77] && SDL_43_1_ir || s[68]
  s[777] = SDL_43_4_tide_ir
  // SDL.51.1: Lediges sygedagpenge pr. uge (SDL § 51)
  const SDL_51_1 = s[1] ? f.dagpengePrUge : -Infinity
  s[414] = SDL_51_1
  const SDL_51_1_hoej = s[1] ? f.dagpengePrUge : Infinity
  s[416] = SDL_51_1_hoej
}

function svar_30(f, s) {
  // SDL.52.1: Selvstændiges sygedagpenge pr. uge ved fuldt fravær (SDL § 52, stk. 1)
  const v0 = f.selvstaendigForsikring === 'ingen'
  s[1246] = v0
  const v1 = f.vurderingsdato <= 13149 /* 2006-01-01 */ || f.vurderingsdato >= 20822 /* 2027-01-04 */
  s[404] = v1
  const v2 = SATS_11(f.vurderingsdato)
  const v3 = v1 ? -Infinity : v2
  s[400] = v3
  const v4 = v1 ? Infinity : v2
  s[402] = v4
  const v5 = v3 > -Infinity && v4 < Infinity
  const v6 = quotient([v3, 2], [3], 'nærmeste', 100)
  const v7 = quotient([v4, 2], [3], 'nærmeste', 100)
  const v8 = v1 || !v5
  const SDL_52_1_er = !s[1] || v0 || !(!v5 && !v1 && v3 === v4)
  s[791] = SDL_52_1_er
  const SDL_52_1_ir = !s[1] || !v0 && v8 || v1
  s[792] = SDL_52_1_ir
  const SDL_52_1 = s[1] ? Math.min(v3, v0 ? f.indtaegtSomSelvstaendig : Math.max(f.indtaegtSomSelvstaendig, v5 ? Math.min(v6, v7) : -Infinity)) : -Infinity
  s[789] = SDL_52_1
  const SDL_52_1_hoej = s[1] ? Math.min(v4, v0 ? f.indtaegtSomSelvstaendig : Math.max(f.indtaegtSomSelvstaendig, v5 ? Math.max(v6, v7) : Infinity)) : Infinity
  s[790] = SDL_52_1_hoej
  // SDL.53.3: Selvstændiges sygedagpenge pr. uge (SDL § 53, stk. 3)
  const v13 = SDL_52_1 > -Infinity && SDL_52_1_hoej < Infinity
  const v14 = quotient([SDL_52_1, 3], [4], 'nærmeste', 1)
  const v15 = quotient([SDL_52_1_hoej, 3], [4], 'nærmeste', 1)
  const v16 = SDL_52_1_er && !(!v13 && (!SDL_52_1_er || !SDL_52_1_ir && SDL_52_1 === SDL_52_1_hoej))
  const v17 = SDL_52_1_ir || !v13
  const v18 = quotient([SDL_52_1], [2], 'nærmeste', 1)
  const v19 = quotient([SDL_52_1_hoej], [2], 'nærmeste', 1)
  const SDL_53_3_er = !s[1] || s[186] && SDL_52_1_er || !s[186] && (s[394] && v16 || !s[394] && (!s[152] || v16))
  s[412] = SDL_53_3_er
  const SDL_53_3_ir = !s[1] || s[186] && SDL_52_1_ir || !s[186] && (s[394] && v17 || !s[394] && s[152] && v17)
  s[413] = SDL_53_3_ir
  const SDL_53_3 = s[1] ? (s[186] ? SDL_52_1 : s[394] ? (v13 ? Math.min(v14, v15) : -Infinity) : s[152] ? (v13 ? Math.min(v18, v19) : -Infinity) : 0) : -Infinity
  s[415] = SDL_53_3
  const SDL_53_3_hoej = s[1] ? (s[186] ? SDL_52_1_hoej : s[394] ? (v13 ? Math.max(v14, v15) : Infinity) : s[152] ? (v13 ? Math.max(v18, v19) : Infinity) : 0) : Infinity
  s[417] = SDL_53_3_hoej
  // SDL.53.2: Beløb som ved fuldt fravær (SDL § 53, stk. 2)
  const v24 = f.ledigUdenLoen || s[93] || f.arbejdsgiverTilbyderDeltid === false
  const SDL_53_2 = !s[1] || v24
  s[408] = SDL_53_2
  const SDL_53_2_nej = !s[1] || !v24
  s[410] = SDL_53_2_nej
  // SDL.50.1: Det højeste beløb pr. time (SDL § 50, stk. 1)
  const v27 = quotient([v3, 100], [3700], 'nærmeste', 1)
  const v28 = quotient([v4, 100], [3700], 'nærmeste', 1)
  const SDL_50_1_er = !s[1] || !(!v5 && !v1 && v3 === v4)
  s[420] = SDL_50_1_er
  const SDL_50_1_ir = !s[1] || v8
  s[421] = SDL_50_1_ir
  const SDL_50_1 = s[1] ? (v5 ? Math.min(v27, v28) : -Infinity) : -Infinity
  s[418] = SDL_50_1
  const SDL_50_1_hoej = s[1] ? (v5 ? Math.max(v27, v28) : Infinity) : Infinity
  s[419] = SDL_50_1_hoej
  // SDL.47.1: Sygedagpenge pr. uge ved fuldt fravær (SDL § 47, stk. 1)
  const v33 = SDL_50_1_er && f.timefortjeneste >= SDL_50_1
  s[1249] = v33
  const v34 = SDL_50_1_er && f.timefortjeneste < SDL_50_1_hoej
  s[396] = v34
  const v35 = f.normalTimerPrUge >= 3700
  s[1250] = v35
  const v36 = v34 || !v35
  s[1248] = v36
  const v37 = v33 || SDL_50_1_ir
  s[397] = v37
  const v38 = v37 && v35
  s[1247] = v38
  const v39 = Math.min(f.timefortjeneste, SDL_50_1)
  s[398] = v39
  const v40 = Math.min(f.timefortjeneste, SDL_50_1_hoej)
  s[399] = v40
  const v41 = v39 <= -Infinity
  s[401] = v41
  const v42 = quotient([v39, f.normalTimerPrUge], [100], 'nærmeste', 1)
  const v43 = quotient([v40, f.normalTimerPrUge], [100], 'nærmeste', 1)
  const v44 = SDL_50_1_er && !(v41 && (!SDL_50_1_er || !SDL_50_1_ir && v39 === v40))
  s[403] = v44
  const v45 = Math.min(v3, v41 ? -Infinity : Math.min(v42, v43))
  const v46 = Math.min(v4, v41 ? Infinity : Math.max(v42, v43))
  const v47 = SDL_50_1_ir || v41 || v1
  s[405] = v47
  const v48 = v36 && v44
  const v49 = v38 || v48
  const v50 = v38 && v1 || v36 && v47
  const v51 = !s[5] && s[82] && s[78]
  const SDL_47_1 = s[67] ? -Infinity : v38 ? (v48 ? Math.min(v3, v45) : v3) : v45
  s[406] = SDL_47_1
  const SDL_47_1_hoej = s[67] ? Infinity : v38 ? (v48 ? Math.max(v4, v46) : v4) : v46
  s[407] = SDL_47_1_hoej
  const SDL_47_1_er = s[67] || s[76] && v49 || v51 && v49 || s[81] && v49
  s[409] = SDL_47_1_er
  const SDL_47_1_ir = s[67] || s[76] && v50 || v51 && v50 || s[81] && v50 || s[68]
  s[411] = SDL_47_1_ir
}

function svar_31(f, s) {
  // SDL.53.1: Lønmodtagerens sygedagpenge pr. uge (SDL § 53, stk. 1)
  const v0 = Math.max(0, s[395])
  const v1 = v0 >= 3700
  s[1253] = v1
  const v2 = s[396] || !v1
  s[1252] = v2
  const v3 = s[397] && v1
  s[1251] = v3
  const v4 = quotient([s[398], v0], [100], 'nærmeste', 1)
  const v5 = quotient([s[399], v0], [100], 'nærmeste', 1)
  const v6 = Math.min(s[400], s[401] ? -Infinity : Math.min(v4, v5))
  const v7 = Math.min(s[402], s[401] ? Infinity : Math.max(v4, v5))
  const v8 = v2 && s[403]
  const v9 = v3 || v8
  const v10 = v3 ? (v8 ? Math.min(s[400], v6) : s[400]) : v6
  const v11 = v3 ? (v8 ? Math.max(s[402], v7) : s[402]) : v7
  const v12 = v3 && s[404] || v2 && s[405]
  const v13 = Math.max(s[406], v10)
  const v14 = Math.min(s[407], v11)
  const v15 = s[408] && s[409]
  const v16 = s[410] && v9
  const v17 = !s[1] && s[409] && v9 && v14 >= v13
  const v18 = v16 || v17
  const v19 = v16 ? (v17 ? Math.min(v10, v13) : v10) : v13
  const v20 = v16 ? (v17 ? Math.max(v11, v14) : v11) : v14
  const SDL_53_1_er = !s[1] || v15 || v16 || v17
  s[795] = SDL_53_1_er
  const SDL_53_1_ir = !s[1] || s[408] && s[411] || s[410] && v12 || !s[1] && s[411] && v12 || !s[1] && !((!s[409] || !s[411] && s[406] === s[407]) && (!v9 || !v12 && v10 === v11) && (s[409] && v9 || !s[409] && !v9) && (!s[409] || s[406] === v10))
  s[796] = SDL_53_1_ir
  const SDL_53_1 = s[1] ? (v15 ? (v18 ? Math.min(s[406], v19) : s[406]) : v19) : -Infinity
  s[793] = SDL_53_1
  const SDL_53_1_hoej = s[1] ? (v15 ? (v18 ? Math.max(s[407], v20) : s[407]) : v20) : Infinity
  s[794] = SDL_53_1_hoej
  // SDL.46.1: Sygedagpenge pr. uge (SDL § 46, stk. 1)
  const SDL_46_1_er = !s[1] || s[93] || s[87] && s[412] || !s[87] && SDL_53_1_er
  s[783] = SDL_46_1_er
  const SDL_46_1_ir = !s[1] || s[93] && !s[1] || !s[93] && (s[87] && s[413] || !s[87] && SDL_53_1_ir)
  s[784] = SDL_46_1_ir
  const SDL_46_1 = s[1] ? (s[93] ? s[414] : s[87] ? s[415] : SDL_53_1) : -Infinity
  s[781] = SDL_46_1
  const SDL_46_1_hoej = s[1] ? (s[93] ? s[416] : s[87] ? s[417] : SDL_53_1_hoej) : Infinity
  s[782] = SDL_46_1_hoej
  // SDL.47.1.3: Sygedagpenge pr. uge fra arbejdsgiveren (SDL § 47, stk. 1)
  const v29 = Math.min(s[418], f.timeloenHosArbejdsgiveren)
  const v30 = Math.min(s[419], f.timeloenHosArbejdsgiveren)
  const v31 = v29 <= -Infinity
  const v32 = quotient([v29, f.normalTimerPrUge], [100], 'nærmeste', 1)
  const v33 = quotient([v30, f.normalTimerPrUge], [100], 'nærmeste', 1)
  const v34 = s[420] && !(v31 && (!s[420] || !s[421] && v29 === v30))
  const v35 = s[421] || v31
  const SDL_47_1_3 = s[67] ? -Infinity : v31 ? -Infinity : Math.min(v32, v33)
  s[785] = SDL_47_1_3
  const SDL_47_1_3_hoej = s[67] ? Infinity : v31 ? Infinity : Math.max(v32, v33)
  s[786] = SDL_47_1_3_hoej
  const SDL_47_1_3_er = s[67] || s[76] && v34 || s[77] && v34
  s[787] = SDL_47_1_3_er
  const SDL_47_1_3_ir = s[67] || s[76] && v35 || s[77] && v35 || s[68]
  s[788] = SDL_47_1_3_ir
  // SDL.54.1: Refusion til arbejdsgiveren (SDL § 54, stk. 1)
  const v40 = s[282] && f.vurderingsdato >= s[279]
  s[1259] = v40
  const v41 = s[282] && f.vurderingsdato < s[280]
  s[1260] = v41
  const v42 = v41 || s[216]
  s[1257] = v42
  const v43 = (v40 || s[283]) && s[287] && (v40 || s[215])
  s[1256] = v43
  const v44 = s[283] && s[73]
  s[1258] = v44
  const v45 = !s[5] && f.vurderingsdato >= s[63]
  s[1263] = v45
  const v46 = !s[5] && f.vurderingsdato < s[65]
  s[1264] = v46
  const v47 = s[75] || f.aftaleMedArbejdsgiver === false || v46
  s[1262] = v47
  const v48 = s[213] && f.aftaleMedArbejdsgiver && (v45 || s[7])
  s[1261] = v48
  const v49 = v43 || v48
  s[1254] = v49
  const v50 = (v42 || v44) && v47
  s[1255] = v50
  const v51 = !s[69] || !s[367] || v50
  const v52 = s[69] && s[367] && v49
  const SDL_54_1 = s[67] || s[76] && v52 || s[77] && v52
  s[797] = SDL_54_1
  const SDL_54_1_nej = s[67] || s[76] && v51 || s[77] && v51
  s[798] = SDL_54_1_nej
  // SDL.59.6: Refusion trods for sen anmeldelse (SDL § 59, stk. 6)
  const v55 = !s[5] && s[353] >= f.refusionskravFremsat
  s[1265] = v55
  const v56 = !s[5] && s[354] < f.refusionskravFremsat
  s[1266] = v56
  const v57 = f.skyldesLoenmodtageren || f.forkertVejledning || f.saerligeOmstaendighederForRefusion
  s[1267] = v57
  const v58 = v56 || !v57
  const v59 = v55 || s[7]
  const v60 = v59 && v57
  const v61 = f.nemrefusionNede || f.skyldesLoenmodtageren || f.forkertVejledning || f.saerligeOmstaendighederForRefusion
  s[1268] = v61
  const v62 = v56 || !v61
  const v63 = v59 && v61
  const SDL_59_6 = s[69] && (s[67] || s[76] && v60 || s[422] && v60 || s[423] && v63 || s[424] && v63)
  s[428] = SDL_59_6
  const SDL_59_6_nej = s[69] && (s[67] || s[76] && v58 || s[422] && v58 || s[423] && v62 || s[424] && v62)
  s[429] = SDL_59_6_nej
}

function svar_32(f, s) {
  // SDL.59.2: Refusion tidligst fra (SDL § 59, stk. 2-5)
  const v0 = !s[5] && s[425] >= f.arbejdsgiverAnmeldt
  s[1272] = v0
  const v1 = !s[5] && s[426] < f.arbejdsgiverAnmeldt
  s[1273] = v1
  const v2 = v0 || s[427] || s[428]
  s[1269] = v2
  const v3 = s[429] || s[430]
  const v4 = (v1 || s[7]) && (s[431] || s[7]) && v3 && (v1 || s[431] || s[429])
  s[1270] = v4
  const v5 = s[7] && s[430]
  s[1271] = v5
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
  const v20 = !s[5] && s[376] >= f.arbejdsgiverAnmeldt
  s[1276] = v20
  const v21 = !s[5] && s[375] < f.arbejdsgiverAnmeldt
  s[1277] = v21
  const v22 = !s[5] && s[6] < shiftDays(s[65], 30)
  s[1278] = v22
  const v23 = !s[5] && s[6] >= shiftDays(s[63], 30)
  s[1279] = v23
  const v24 = v20 || v22 || s[428]
  s[1274] = v24
  const v25 = (v21 || s[7]) && (v23 || s[7]) && v3 && (v21 || v23 || s[429])
  s[1275] = v25
  const v26 = v25 || v11
  const v27 = v25 ? v13 : v8
  const v28 = v25 ? v16 : v9
  const v29 = s[76] && v19
  const v30 = s[362] && v19
  const v31 = s[378] && (v24 || v25 || v11)
  const v32 = s[379] || v31
  const v33 = s[379] ? FIRST_DAY : v24 ? (v26 ? Math.min(v6, v27) : v6) : v27
  const v34 = v30 || v32
  const v35 = v30 ? (v32 ? Math.min(v15, v33) : v15) : v33
  const SDL_59_2 = s[67] ? FIRST_DAY : v29 ? (v34 ? Math.min(v15, v35) : v15) : v35
  s[799] = SDL_59_2
  const v37 = s[379] ? NEVER : v24 ? (v26 ? Math.max(v6, v28) : v6) : v28
  const v38 = v30 ? (v32 ? Math.max(v18, v37) : v18) : v37
  const SDL_59_2_hoej = s[67] ? NEVER : v29 ? (v34 ? Math.max(v18, v38) : v18) : v38
  s[800] = SDL_59_2_hoej
  const SDL_59_2_er = s[69] && (s[67] || v29 || v30 || s[379] || v31)
  s[801] = SDL_59_2_er
  const SDL_59_2_ir = !s[69] || s[67] || s[76] && v10 || s[362] && v10 || s[379] || s[378] && v10 || s[68]
  s[802] = SDL_59_2_ir
}

function svar_33(f, s) {
  const v0 = s[0] ? 0 : 4
  s[462] = v0
  const v1 = s[115] ? 1 : 0
  s[472] = v1
  const v2 = v1 + (s[432] ? 4 : 0)
  s[466] = v2
  const v3 = s[433] ? 4 : 0
  s[471] = v3
  const v4 = s[1] ? 0 : 4
  s[476] = v4
  const v5 = s[434] ? 4 : 0
  s[499] = v5
  const v6 = s[0] ? 1 : 0
  s[445] = v6
  const v7 = f.vurderingsdato >= 19530 /* 2023-06-22 */
  s[1006] = v7
  const v8 = s[114] ? 0 : 4
  s[529] = v8
  const v9 = s[435] ? 1 : 0
  s[446] = v9
  const v10 = s[435] ? 1 : 4
  s[560] = v10
  const v11 = s[436] ? 1 : 0
  s[569] = v11
  const v12 = s[114] ? 1 : 0
  s[835] = v12
  const v13 = s[114] ? 1 : 4
  s[581] = v13
  const v14 = s[73] ? 4 : 0
  s[593] = v14
  const v15 = s[5] ? 0 : 1
  s[594] = v15
  const v16 = s[7] ? 4 : 0
  s[595] = v16
  const v17 = s[430] ? 4 : 0
  s[614] = v17
  const v18 = s[437] ? 1 : 0
  s[650] = v18
  const v19 = 1 + v4
  s[655] = v19
  const v20 = !s[5] && !s[438]
  s[668] = v20
  const v21 = s[439] ? 1 : 0
  s[675] = v21
  const v22 = s[50] ? 4 : 0
  s[708] = v22
  const v23 = s[52] ? 4 : 0
  s[709] = v23
  const v24 = s[340] ? 4 : 0
  s[710] = v24
  const v25 = s[3] ? 1 : 0
  s[803] = v25
  const v26 = !s[5] && !s[7] && s[65] < NEVER
  s[452] = v26
  const v27 = s[63] >= 16440 /* 2015-01-05 */
  s[806] = v27
  const v28 = s[63] >= 13332 /* 2006-07-03 */ ? 1 : 0
  s[454] = v28
  const v29 = s[65] <= 16439 /* 2015-01-04 */
  s[805] = v29
  const v30 = s[1] ? 1 : 0
  s[447] = v30
  const v31 = s[190] ? 4 : 0
  s[820] = v31
  const v32 = s[188] ? 3 : 0
  s[818] = v32
  const v33 = f.vurderingsdato <= 18261 /* 2019-12-31 */
  s[817] = v33
  const v34 = f.vurderingsdato <= 16616 /* 2015-06-30 */
  s[816] = v34
  const v35 = s[440] ? 3 : 0
  s[837] = v35
  const v36 = s[190] ? 2 : 0
  s[836] = v36
  const v37 = f.vurderingsdato <= 20484 /* 2026-01-31 */
  s[444] = v37
  const v38 = v33 ? v12 : v36
  s[838] = v38
  const v39 = f.vurderingsdato >= 15884 /* 2013-06-28 */ ? 4 : 0
  s[842] = v39
  const v40 = s[0] ? 3 : 0
  s[841] = v40
  const v41 = f.vurderingsdato <= 15883 /* 2013-06-27 */
  s[840] = v41
  const v42 = s[441] ? 2 : 0
  s[451] = v42
  const v43 = f.vurderingsdato <= 15011 /* 2011-02-06 */
  s[450] = v43
  const v44 = s[5] ? 0 : s[4] <= 15011 /* 2011-02-06 */ ? v25 : s[347] ? 2 : 0
  s[853] = v44
  const v45 = s[39] && !s[442] && s[40] < NEVER
  s[879] = v45
  const v46 = s[41] >= 20485 /* 2026-02-01 */
  s[884] = v46
  const v47 = s[41] >= 15012 /* 2011-02-07 */
  const v48 = v47 ? 2 : 0
  s[883] = v48
  const v49 = s[40] <= 20484 /* 2026-01-31 */
  s[882] = v49
  const v50 = s[41] >= 13332 /* 2006-07-03 */ ? 1 : 0
  s[881] = v50
  const v51 = s[40] <= 15011 /* 2011-02-06 */
  s[880] = v51
  const v52 = s[41] >= 16252 /* 2014-07-01 */
  const v53 = v47 ? 3 : 0
  s[888] = v53
  const v54 = s[40] <= 16251 /* 2014-06-30 */
  s[893] = v54
  const v55 = v54 ? v53 : v52 ? 4 : 0
  s[887] = v55
  const v56 = s[41] >= 13545 /* 2007-02-01 */ ? 2 : 0
  s[886] = v56
  const v57 = s[40] <= 13544 /* 2007-01-31 */
  s[885] = v57
  const v58 = v52 ? 3 : 0
  s[894] = v58
  const v59 = v45 ? v50 : 0
  s[895] = v59
  const v60 = s[63] >= 16252 /* 2014-07-01 */
  s[457] = v60
  const v61 = s[65] <= 16251 /* 2014-06-30 */
  s[455] = v61
  const v62 = s[63] >= 15012 /* 2011-02-07 */
  s[1062] = v62
  const v63 = v62 ? 2 : 0
  s[456] = v63
  const v64 = s[65] <= 15011 /* 2011-02-06 */
  s[453] = v64
  const v65 = v26 ? (v64 ? v28 : v63) : 0
  s[449] = v65
  const v66 = s[63] >= 15341 /* 2012-01-02 */
  s[907] = v66
  const v67 = s[65] <= 15340 /* 2012-01-01 */
  s[906] = v67
  const v68 = v27 ? 3 : 0
  s[908] = v68
  const v69 = s[132] ? 2 : 0
  s[954] = v69
  const v70 = f.vurderingsdato <= 16800 /* 2015-12-31 */
  s[953] = v70
  const v71 = s[132] ? 3 : 0
  s[956] = v71
  const v72 = f.vurderingsdato <= 16251 /* 2014-06-30 */
  s[955] = v72
  const v73 = s[207] ? 4 : 0
  s[969] = v73
  const v74 = s[190] ? 3 : 0
  s[968] = v74
  const v75 = f.vurderingsdato <= 20088 /* 2024-12-31 */
  s[967] = v75
  const v76 = f.vurderingsdato <= 17125 /* 2016-11-20 */
  s[966] = v76
  const v77 = f.jobafklaringStartede <= 17125 /* 2016-11-20 */
  s[975] = v77
  const v78 = s[117] ? 1 : 0
  s[974] = v78
  const v79 = f.jobafklaringStartede <= 16617 /* 2015-07-01 */
  s[973] = v79
}

function svar_34(f, s) {
  const v0 = s[443] ? 3 : 0
  s[979] = v0
  const v1 = f.jobafklaringStartede <= 20088 /* 2024-12-31 */
  s[978] = v1
  const v2 = f.jobafklaringStartede <= 18261 /* 2019-12-31 */
  s[977] = v2
  const v3 = f.vurderingsdato <= 20634 /* 2026-06-30 */
  s[991] = v3
  const v4 = s[440] ? 2 : 0
  s[1065] = v4
  const v5 = s[444] ? s[445] : v4
  s[994] = v5
  const v6 = s[440] ? 4 : 0
  s[1007] = v6
  const v7 = f.vurderingsdato <= 19529 /* 2023-06-21 */
  s[1005] = v7
  const v8 = f.vurderingsdato <= 18992 /* 2021-12-31 */
  s[1004] = v8
  const v9 = f.bruddetSkete >= 16617 /* 2015-07-01 */ ? 2 : 0
  s[1026] = v9
  const v10 = f.bruddetSkete <= 16616 /* 2015-06-30 */
  s[1025] = v10
  const v11 = v10 ? s[446] : v9
  s[1030] = v11
  const v12 = s[207] ? 7 : 0
  s[1045] = v12
  const v13 = f.vurderingsdato <= 17896 /* 2018-12-31 */ ? s[447] : f.vurderingsdato >= 17897 /* 2019-01-01 */ ? 2 : 0
  s[1058] = v13
  const v14 = s[448] ? s[449] : 0
  s[1059] = v14
  const v15 = f.saerligeGrundeTilAndetTidspunkt ? 1 : 0
  s[1060] = v15
  const v16 = s[440] ? 5 : 0
  s[1061] = v16
  const v17 = v3 ? v16 : s[125] ? 6 : 0
  s[1071] = v17
  const v18 = f.vurderingsdato <= 16439 /* 2015-01-04 */
  s[1070] = v18
  const v19 = s[1] ? 2 : 0
  s[1092] = v19
  const v20 = s[125] ? 5 : 0
  s[1093] = v20
  const v21 = s[222] ? 5 : 0
  s[1095] = v21
  const v22 = s[450] ? s[447] : s[451]
  s[1106] = v22
  const v23 = s[63] >= 15517 /* 2012-06-26 */
  s[1224] = v23
  const v24 = v23 ? 4 : 0
  s[1121] = v24
  const v25 = s[63] >= 15398 /* 2012-02-28 */ ? 3 : 0
  s[1120] = v25
  const v26 = s[65] <= 15516 /* 2012-06-25 */
  s[1119] = v26
  const v27 = s[65] <= 15397 /* 2012-02-27 */
  s[1118] = v27
  const v28 = s[452] ? (s[453] ? s[454] : s[455] ? s[456] : s[457] ? 3 : 0) : 0
  s[1127] = v28
  const v29 = s[104] && !s[106] && s[458] < NEVER
  s[1133] = v29
  const v30 = s[63] >= 15427 /* 2012-03-28 */
  s[1235] = v30
  const v31 = v30 ? 3 : 0
  s[1228] = v31
  const v32 = s[65] <= 15426 /* 2012-03-27 */
  s[1227] = v32
  const v33 = s[93] ? (s[452] ? (s[453] ? s[454] : v32 ? s[456] : v26 ? v31 : s[65] <= 16248 /* 2014-06-27 */ ? v24 : s[65] <= 16658 /* 2015-08-11 */ ? (s[63] >= 16249 /* 2014-06-28 */ ? 5 : 0) : s[63] >= 16659 /* 2015-08-12 */ ? 6 : 0) : 0) : 0
  s[1239] = v33
  const v34 = s[452] ? (s[453] ? s[454] : s[65] <= 15111 /* 2011-05-17 */ ? s[456] : s[65] <= 15207 /* 2011-08-21 */ ? (s[63] >= 15112 /* 2011-05-18 */ ? 3 : 0) : s[63] >= 15208 /* 2011-08-22 */ ? 4 : 0) : 0
  s[1240] = v34
}

export function svar(f) {
  const s = new Array(1280)
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
  return { ALF_62_3: s[275], ALF_62_3_hoej: s[276], ALF_62_3_kan: (s[274] ? 1 : 0) + (s[277] ? 4 : 0), BEK937_27_kan: (s[459] ? 1 : 0) + (s[460] ? 2 : 0) + (s[461] ? 4 : 0), FERIEBEK_2_kan: (s[197] ? 1 : 0) + (s[196] ? 2 : 0) + s[462], FERIEBEK_2_6_kan: (s[463] ? 3 : 0) + 4, LAB_31_3: s[464], LAB_31_3_hoej: s[465], LAB_31_3_kan: s[466], LAB_31_3_vindue: s[467], LAB_31_3_vindue_hoej: s[468], LAB_31_3_vindue_kan: s[466], LAB_33_3_kan: (s[469] ? 1 : 0) + (s[470] ? 2 : 0) + s[471], LAB_36_3_kan: s[472] + (s[473] ? 2 : 0) + s[471], LAB_107_1_kan: (s[474] ? 1 : 0) + (s[475] ? 2 : 0) + s[476], LAB_108_2_kan: (s[477] ? 1 : 0) + (s[478] ? 2 : 0) + s[471], LAB_109_1_kan: (s[121] ? 1 : 0) + (s[120] ? 2 : 0) + (s[122] ? 4 : 0), LAB_109_1_frist: s[479], LAB_109_1_frist_hoej: s[480], LAB_109_1_frist_kan: (s[481] ? 1 : 0) + (s[482] ? 4 : 0), LAB_109_2_kraft_kan: (s[483] ? 1 : 0) + (s[484] ? 2 : 0) + (s[485] ? 4 : 0), LAB_110_1: s[486], LAB_110_1_hoej: s[487], LAB_110_1_kan: (s[488] ? 1 : 0) + (s[489] ? 4 : 0), LAB_110_2_kan: (s[490] ? 1 : 0) + (s[491] ? 2 : 0) + (s[492] ? 4 : 0), LAB_111_1: s[493], LAB_111_1_hoej: s[494], LAB_111_1_kan: (s[495] ? 1 : 0) + (s[496] ? 4 : 0), LAB_111_2_kan: (s[497] ? 1 : 0) + (s[498] ? 2 : 0) + s[499], LAB_111_3: s[500], LAB_111_3_hoej: s[501], LAB_111_3_kan: (s[502] ? 1 : 0) + (s[503] ? 4 : 0), LAB_111_4_kan: (s[504] ? 1 : 0) + (s[505] ? 2 : 0) + s[499], LAS_68_2: s[506], LAS_68_2_hoej: s[507], LAS_68_2_kan: (s[508] ? 1 : 0) + (s[509] ? 4 : 0), LAS_68_4: s[141], LAS_68_4_hoej: s[140], LAS_68_4_kan: (s[142] ? 1 : 0) + (s[143] ? 4 : 0), LAS_68_5_kan: s[445] + (s[510] ? 2 : 0) + (s[511] ? 4 : 0), LAS_68a_1: s[512], LAS_68a_1_hoej: s[513], LAS_68a_1_kan: (s[514] ? 1 : 0) + (s[515] ? 4 : 0), LAS_68a_1_tid_kan: (s[516] ? 1 : 0) + (s[134] ? 2 : 0) + s[462], LAS_68a_2: s[517], LAS_68a_2_hoej: s[518], LAS_68a_2_kan: (s[519] ? 1 : 0) + (s[520] ? 4 : 0), LAS_68a_3: s[136], LAS_68a_3_hoej: s[133], LAS_68a_3_kan: (s[139] ? 1 : 0) + (s[138] ? 4 : 0), LAS_69j_2: s[148], LAS_69j_2_hoej: s[149], LAS_69j_2_kan: (s[150] ? 1 : 0) + (s[151] ? 4 : 0), LAS_69j_2_bidrag: s[127], LAS_69j_2_bidrag_hoej: s[128], LAS_69j_2_bidrag_kan: (s[130] ? 1 : 0) + (s[131] ? 4 : 0), LAS_69j_4: s[192], LAS_69j_4_hoej: s[191], LAS_69j_4_kan: (s[193] ? 1 : 0) + (s[194] ? 4 : 0), LAS_69j_5: s[521], LAS_69j_5_hoej: s[522], LAS_69j_5_kan: (s[523] ? 1 : 0) + (s[524] ? 4 : 0), LAS_69j_5_modtager_kan: (s[525] ? 1 : 0) + (s[526] ? 2 : 0) + (s[527] ? 4 : 0), LAS_69j_5_tid_kan: (s[528] ? 1 : 0) + (s[161] ? 2 : 0) + s[529], LAS_69j_7_kan: (s[530] ? 1 : 0) + (s[531] ? 2 : 0) + s[529], LAS_69j_8_kan: (s[532] ? 1 : 0) + (s[533] ? 2 : 0) + (s[534] ? 4 : 0), LAS_69j_9: s[189], LAS_69j_9_hoej: s[535], LAS_69j_9_kan: (s[536] ? 1 : 0) + (s[537] ? 4 : 0), LAS_69j_10: s[163], LAS_69j_10_hoej: s[160], LAS_69j_10_kan: (s[164] ? 1 : 0) + (s[165] ? 4 : 0), LAS_69j_11_kan: (s[538] ? 1 : 0) + (s[539] ? 2 : 0) + (s[540] ? 4 : 0), LAS_69j_13_kan: (s[541] ? 1 : 0) + (s[542] ? 2 : 0) + (s[543] ? 4 : 0), LAS_69j_15_kan: (s[203] ? 1 : 0) + (s[202] ? 2 : 0) + s[529], LAS_69j_udbetales: s[544], LAS_69j_udbetales_hoej: s[545], LAS_69j_udbetales_kan: (s[546] ? 1 : 0) + (s[547] ? 4 : 0), LAS_69k_1_kan: (s[548] ? 1 : 0) + (s[549] ? 2 : 0) + s[529], LAS_69k_5_kan: (s[200] ? 1 : 0) + (s[201] ? 2 : 0) + s[529], LAS_69k_6: s[550], LAS_69k_6_hoej: s[551], LAS_69k_6_kan: (s[552] ? 1 : 0) + s[462], LAS_69k_6_aftale_kan: (s[199] ? 1 : 0) + (s[198] ? 2 : 0) + s[462], LAS_69k_6_senest: s[553], LAS_69k_6_senest_hoej: s[554], LAS_69k_6_senest_kan: s[0] ? 1 : 4, LAS_69l_1_kan: (s[555] ? 1 : 0) + (s[556] ? 2 : 0) + (s[557] ? 4 : 0), LAS_69l_3: s[558], LAS_69l_3_hoej: s[559], LAS_69l_3_kan: s[560], LAS_69m_2: s[561], LAS_69m_2_hoej: s[562], LAS_69m_2_kan: (s[563] ? 1 : 0) + (s[564] ? 4 : 0), LAS_69n_1: s[565], LAS_69n_1_hoej: s[566], LAS_69n_1_kan: (s[567] ? 1 : 0) + (s[568] ? 4 : 0), LAS_69o_1_kan: s[569] + (s[570] ? 2 : 0) + (s[571] ? 4 : 0), LAS_69o_2: s[572], LAS_69o_2_hoej: s[573], LAS_69o_2_kan: s[569] + (s[574] ? 4 : 0), LAS_69p_1_kan: (s[575] ? 1 : 0) + (s[576] ? 2 : 0) + (s[435] ? 0 : 4), LAS_69q_1: s[577], LAS_69q_1_hoej: s[578], LAS_69q_1_kan: s[560], LAS_69t_2: s[579], LAS_69t_2_hoej: s[580], LAS_69t_2_kan: s[581], LAS_69x_3: s[582], LAS_69x_3_hoej: s[583], LAS_69x_3_kan: s[581], REFUSIONSBEK_2: s[584], REFUSIONSBEK_2_hoej: s[585], REFUSIONSBEK_2_kan: (s[586] ? 1 : 0) + (s[587] ? 4 : 0), SDL_2_kan: (s[588] ? 1 : 0) + (s[589] ? 2 : 0) + (s[590] ? 4 : 0), SDL_2_1_kan: (s[591] ? 1 : 0) + (s[592] ? 2 : 0) + s[593], SDL_3_kan: (s[219] ? 1 : 0) + (s[220] ? 2 : 0) + s[476], SDL_6_1: s[63], SDL_6_1_hoej: s[65], SDL_6_1_kan: s[594] + s[595], SDL_7_1_kan: (s[94] ? 1 : 0) + (s[100] ? 2 : 0) + s[476], SDL_7_1_ferie_kan: (s[1] ? 0 : 1) + 2 + s[476], SDL_7_1_ferieaftale_kan: (s[596] ? 1 : 0) + (s[597] ? 2 : 0) + s[476], SDL_7_1_genoptagelse: s[598], SDL_7_1_genoptagelse_hoej: s[599], SDL_7_1_genoptagelse_kan: (f.ferieAftalt ? 1 : 0) + (s[600] ? 4 : 0), SDL_7_1_ny_kan: (s[601] ? 1 : 0) + (s[602] ? 2 : 0) + s[476], SDL_7_2_kan: (s[603] ? 1 : 0) + (s[604] ? 2 : 0) + s[476], SDL_7_3: s[605], SDL_7_3_hoej: s[606], SDL_7_3_kan: (s[607] ? 1 : 0) + (s[608] ? 4 : 0), SDL_7_5_kan: (s[609] ? 1 : 0) + (s[610] ? 2 : 0) + s[476], SDL_7a_1: s[611], SDL_7a_1_hoej: s[612], SDL_7a_1_kan: (s[613] ? 1 : 0) + s[614], SDL_7c_kan: (s[228] ? 1 : 0) + (s[229] ? 2 : 0) + (s[222] ? 0 : 4), SDL_10a_kan: (s[615] ? 1 : 0) + (s[616] ? 2 : 0) + s[476], SDL_11_3: s[617], SDL_11_3_hoej: s[618], SDL_11_3_kan: 1 + (s[619] ? 0 : 4), SDL_11a_1_kan: (s[620] ? 1 : 0) + (s[621] ? 2 : 0) + (s[622] ? 4 : 0), SDL_12_1_1_kan: (s[227] ? 1 : 0) + (s[225] ? 2 : 0) + (s[226] ? 4 : 0), SDL_12_1_2_kan: (s[259] ? 1 : 0) + (s[254] ? 2 : 0) + (s[253] ? 4 : 0), SDL_12_1_3_kan: (s[623] ? 1 : 0) + (s[624] ? 2 : 0) + s[476], SDL_13b_1: s[625], SDL_13b_1_hoej: s[626], SDL_13b_1_kan: (s[627] ? 1 : 0) + (s[628] ? 4 : 0), SDL_13b_1_antal: s[629], SDL_13b_1_antal_hoej: s[630], SDL_13b_1_antal_kan: (s[631] ? 1 : 0) + (s[632] ? 4 : 0), SDL_13b_1_naeste: s[633], SDL_13b_1_naeste_hoej: s[634], SDL_13b_1_naeste_kan: (s[635] ? 1 : 0) + (s[636] ? 4 : 0), SDL_13b_5_kan: (s[637] ? 1 : 0) + (s[638] ? 2 : 0) + (s[639] ? 4 : 0), SDL_13f_1_kan: (s[231] ? 1 : 0) + (s[230] ? 2 : 0) + (s[207] ? 0 : 4), SDL_13f_1_dag: s[640], SDL_13f_1_dag_hoej: s[641], SDL_13f_1_dag_kan: (s[642] ? 1 : 0) + (s[643] ? 4 : 0), SDL_21_1_1_kan: (s[644] ? 1 : 0) + (s[645] ? 2 : 0) + s[476], SDL_21_1_2_kan: (s[646] ? 1 : 0) + (s[647] ? 2 : 0) + s[476], SDL_21_1_3_kan: (s[648] ? 1 : 0) + (s[649] ? 2 : 0) + s[476], SDL_21_4_kan: s[650] + (s[651] ? 2 : 0) + (s[652] ? 4 : 0), SDL_21_4_dag: s[653], SDL_21_4_dag_hoej: s[654], SDL_21_4_dag_kan: s[655], SDL_21_4_fra: s[656], SDL_21_4_fra_hoej: s[657], SDL_21_4_fra_kan: s[650] + (s[658] ? 4 : 0), SDL_21a_kan: (s[659] ? 1 : 0) + (s[660] ? 2 : 0) + s[476], SDL_24_1: s[108], SDL_24_1_hoej: s[110], SDL_24_1_kan: (s[104] ? 1 : 0) + (s[106] ? 4 : 0), SDL_24_1_ophoer: s[661], SDL_24_1_ophoer_hoej: s[662], SDL_24_1_ophoer_kan: (s[663] ? 1 : 0) + (s[664] ? 4 : 0), SDL_24_1_revurdering_kan: (s[665] ? 1 : 0) + (s[666] ? 2 : 0) + (s[667] ? 4 : 0), SDL_24_3: flat(s[11]), SDL_24_3_hoej: flat(s[10]), SDL_24_3_kan: s[594] + (s[668] ? 2 : 0) + s[595], SDL_24a_1_kan: (s[281] ? 1 : 0) + (s[286] ? 2 : 0) + (s[285] ? 4 : 0), SDL_24a_1_graense_kan: (s[96] ? 1 : 0) + (s[99] ? 2 : 0) + (s[97] ? 4 : 0), SDL_24a_2: s[669], SDL_24a_2_hoej: s[670], SDL_24a_2_kan: (s[671] ? 1 : 0) + (s[672] ? 4 : 0), SDL_24a_6_kan: (s[673] ? 1 : 0) + (s[674] ? 2 : 0) + s[476], SDL_24b_1_kan: s[675] + (s[676] ? 2 : 0) + s[476], SDL_24b_2: s[677], SDL_24b_2_hoej: s[678], SDL_24b_2_kan: s[675] + (s[679] ? 4 : 0), SDL_24c_1_kan: (s[680] ? 1 : 0) + (s[681] ? 2 : 0) + s[476], SDL_25_1: s[107], SDL_25_1_hoej: s[109], SDL_25_1_kan: (s[103] ? 1 : 0) + (s[105] ? 4 : 0), SDL_26_1_kan: (s[682] ? 1 : 0) + (s[683] ? 2 : 0) + (s[684] ? 4 : 0), SDL_26_1_covid: s[299], SDL_26_1_covid_hoej: s[300], SDL_26_1_covid_kan: (s[301] ? 1 : 0) + (s[302] ? 4 : 0), SDL_26_1_fra: s[685], SDL_26_1_fra_hoej: s[686], SDL_26_1_fra_kan: (s[687] ? 1 : 0) + (s[688] ? 4 : 0), SDL_26_1_uger: s[689], SDL_26_1_uger_hoej: s[690], SDL_26_1_uger_kan: (s[691] ? 1 : 0) + s[593], SDL_26_2_kan: (s[692] ? 1 : 0) + (s[693] ? 2 : 0) + (s[694] ? 4 : 0), SDL_26_3_covid: s[303], SDL_26_3_covid_hoej: s[304], SDL_26_3_covid_kan: (s[305] ? 1 : 0) + (s[306] ? 4 : 0), SDL_26a_1_covid: s[695], SDL_26a_3_covid: s[307], SDL_26a_3_covid_kan: s[308] ? 4 : 1, SDL_26c_covid: s[314], SDL_26c_covid_hoej: s[316], SDL_26c_covid_kan: (s[310] ? 1 : 0) + (s[312] ? 4 : 0), SDL_26d_covid: s[313], SDL_26d_covid_hoej: s[315], SDL_26d_covid_kan: (s[309] ? 1 : 0) + (s[311] ? 4 : 0), SDL_26f_covid: s[696], SDL_26f_covid_hoej: s[697], SDL_26f_covid_kan: (s[698] ? 1 : 0) + (s[699] ? 4 : 0), SDL_26g_covid: s[317], SDL_26g_covid_hoej: s[318], SDL_26g_covid_kan: (s[319] ? 1 : 0) + (s[320] ? 4 : 0), SDL_26h_covid: s[700], SDL_26h_covid_hoej: s[701], SDL_26h_covid_kan: (s[702] ? 1 : 0) + (s[703] ? 4 : 0), SDL_26i_covid: s[704], SDL_26i_covid_hoej: s[705], SDL_26i_covid_kan: (s[706] ? 1 : 0) + (s[707] ? 4 : 0), SDL_27_1_kan: (s[111] ? 1 : 0) + (s[112] ? 2 : 0) + (s[113] ? 4 : 0), SDL_27_1_1_kan: (s[54] ? 1 : 0) + (s[49] ? 2 : 0) + s[708], SDL_27_1_2_kan: (s[55] ? 1 : 0) + (s[60] ? 2 : 0) + s[709], SDL_27_1_2_slut: s[337], SDL_27_1_2_slut_hoej: s[338], SDL_27_1_2_slut_kan: (s[339] ? 1 : 0) + s[710], SDL_27_1_2_uger: s[711], SDL_27_1_2_uger_hoej: s[712], SDL_27_1_2_uger_kan: (s[713] ? 1 : 0) + s[709], SDL_27_1_3_kan: (s[56] ? 1 : 0) + (s[61] ? 2 : 0) + s[709], SDL_27_1_3_slut: s[341], SDL_27_1_3_slut_hoej: s[342], SDL_27_1_3_slut_kan: (s[343] ? 1 : 0) + s[710], SDL_27_1_3_uger: s[326], SDL_27_1_3_uger_hoej: s[328], SDL_27_1_3_uger_kan: (s[324] ? 1 : 0) + s[709], SDL_27_1_4_kan: (s[57] ? 1 : 0) + (s[62] ? 2 : 0) + s[708], SDL_27_1_4_slut: s[714], SDL_27_1_4_slut_hoej: s[715], SDL_27_1_4_slut_kan: (s[716] ? 1 : 0) + (s[717] ? 4 : 0), SDL_27_1_5_kan: (s[58] ? 1 : 0) + (s[51] ? 2 : 0) + s[709], SDL_27_1_6_kan: (s[59] ? 1 : 0) + (s[53] ? 2 : 0) + s[709], SDL_27_1_7_kan: (s[331] ? 1 : 0) + (s[336] ? 2 : 0) + s[709], SDL_27_1_7_2_kan: (s[718] ? 1 : 0) + (s[719] ? 2 : 0) + (s[720] ? 4 : 0), SDL_27_1_slut: s[721], SDL_27_1_slut_hoej: s[722], SDL_27_1_slut_kan: (s[723] ? 1 : 0) + (s[724] ? 4 : 0), SDL_29_1_kan: (s[725] ? 1 : 0) + (s[726] ? 2 : 0) + (s[727] ? 4 : 0), SDL_30_kan: (s[74] ? 1 : 0) + (s[75] ? 2 : 0) + s[593], SDL_30_1: s[70], SDL_30_1_hoej: s[71], SDL_30_1_kan: (s[72] ? 1 : 0) + s[593], SDL_30_2_kan: (s[728] ? 1 : 0) + (s[729] ? 2 : 0) + s[593], SDL_30_fleksjob_kan: (s[730] ? 1 : 0) + (s[731] ? 2 : 0) + (s[732] ? 4 : 0), SDL_31_1: s[271], SDL_31_1_hoej: s[272], SDL_31_1_kan: (s[270] ? 1 : 0) + (s[273] ? 4 : 0), SDL_32_kan: (s[215] ? 1 : 0) + (s[216] ? 2 : 0) + s[593], SDL_32_1_kan: (s[86] ? 1 : 0) + (s[85] ? 2 : 0) + s[593], SDL_33_1: s[279], SDL_33_1_hoej: s[280], SDL_33_1_kan: (s[282] ? 1 : 0) + (s[283] ? 4 : 0), SDL_34_1_kan: (s[733] ? 1 : 0) + (s[734] ? 2 : 0) + s[593], SDL_35_2: s[735], SDL_35_2_hoej: s[736], SDL_35_2_kan: (s[737] ? 1 : 0) + (s[738] ? 4 : 0), SDL_35_3: s[739], SDL_35_3_hoej: s[740], SDL_35_3_kan: (s[741] ? 1 : 0) + (s[742] ? 4 : 0), SDL_35_3_fra: s[743], SDL_35_3_fra_hoej: s[744], SDL_35_3_fra_kan: (s[745] ? 1 : 0) + (s[746] ? 4 : 0), SDL_38_1: s[747], SDL_38_1_hoej: s[748], SDL_38_1_kan: (s[749] ? 1 : 0) + (s[750] ? 4 : 0), SDL_38_7: s[751], SDL_38_7_hoej: s[752], SDL_38_7_kan: (s[753] ? 1 : 0) + (s[754] ? 4 : 0), SDL_38_7_tide_kan: (s[358] ? 1 : 0) + (s[359] ? 2 : 0) + (s[360] ? 4 : 0), SDL_38_8_kan: (s[355] ? 1 : 0) + (s[357] ? 2 : 0) + (s[356] ? 4 : 0), SDL_40_1: s[755], SDL_40_1_hoej: s[756], SDL_40_1_kan: (s[757] ? 1 : 0) + (s[758] ? 4 : 0), SDL_40a_1: s[759], SDL_40a_1_hoej: s[760], SDL_40a_1_kan: (s[761] ? 1 : 0) + (s[762] ? 4 : 0), SDL_41_1: s[763], SDL_41_1_hoej: s[764], SDL_41_1_kan: (s[765] ? 1 : 0) + (s[766] ? 4 : 0), SDL_42_1_kan: (s[89] ? 1 : 0) + (s[88] ? 2 : 0) + s[593], SDL_43_1: s[767], SDL_43_1_hoej: s[768], SDL_43_1_kan: (s[769] ? 1 : 0) + (s[770] ? 4 : 0), SDL_43_4: s[771], SDL_43_4_hoej: s[772], SDL_43_4_kan: (s[773] ? 1 : 0) + (s[774] ? 4 : 0), SDL_43_4_tide_kan: (s[775] ? 1 : 0) + (s[776] ? 2 : 0) + (s[777] ? 4 : 0), SDL_43_5_kan: (s[778] ? 1 : 0) + (s[779] ? 2 : 0) + (s[780] ? 4 : 0), SDL_46_1: s[781], SDL_46_1_hoej: s[782], SDL_46_1_kan: (s[783] ? 1 : 0) + (s[784] ? 4 : 0), SDL_47_1: s[406], SDL_47_1_hoej: s[407], SDL_47_1_kan: (s[409] ? 1 : 0) + (s[411] ? 4 : 0), SDL_47_1_3: s[785], SDL_47_1_3_hoej: s[786], SDL_47_1_3_kan: (s[787] ? 1 : 0) + (s[788] ? 4 : 0), SDL_50_1: s[418], SDL_50_1_hoej: s[419], SDL_50_1_kan: (s[420] ? 1 : 0) + (s[421] ? 4 : 0), SDL_51_1: s[414], SDL_51_1_hoej: s[416], SDL_51_1_kan: s[655], SDL_52_1: s[789], SDL_52_1_hoej: s[790], SDL_52_1_kan: (s[791] ? 1 : 0) + (s[792] ? 4 : 0), SDL_53_1: s[793], SDL_53_1_hoej: s[794], SDL_53_1_kan: (s[795] ? 1 : 0) + (s[796] ? 4 : 0), SDL_53_2_kan: (s[408] ? 1 : 0) + (s[410] ? 2 : 0) + s[476], SDL_53_3: s[415], SDL_53_3_hoej: s[417], SDL_53_3_kan: (s[412] ? 1 : 0) + (s[413] ? 4 : 0), SDL_54_1_kan: (s[797] ? 1 : 0) + (s[798] ? 2 : 0) + s[593], SDL_59_2: s[799], SDL_59_2_hoej: s[800], SDL_59_2_kan: (s[801] ? 1 : 0) + (s[802] ? 4 : 0), SDL_59_6_kan: (s[428] ? 1 : 0) + (s[429] ? 2 : 0) + s[614], spor: [s[63], s[65], s[5] << 0 | s[7] << 1 | (s[5] ? 0 : s[803]) << 2 | s[804] << 3 | s[274] << 4 | s[277] << 5 | (s[452] ? (s[805] ? s[454] : s[806] ? 2 : 0) : 0) << 6 | s[93] << 8 | (f.dagpengerettenSlutter ? 512 : 0) | s[459] << 10 | s[460] << 11 | s[461] << 12 | (s[807] ? 0 : f.vurderingsdato <= 19935 /* 2024-07-31 */ ? s[447] : s[808] ? 2 : 0) << 13 | s[807] << 15 | s[809] << 16 | s[810] << 17 | s[811] << 18 | s[812] << 19 | (f.uddannelsePasserMedBehandling ? 1048576 : 0) | (f.uddannelseUdskyderRevalidering ? 2097152 : 0) | s[813] << 22 | s[463] << 23 | (s[463] ? s[445] : 0) << 24 | s[0] << 25 | s[814] << 26 | s[197] << 27 | s[196] << 28, s[275], s[276], (s[0] ? (s[815] ? s[445] : s[816] ? (f.vurderingsdato >= 16071 /* 2014-01-01 */ ? 2 : 0) : s[817] ? s[818] : s[819] ? s[820] : s[821] ? 5 : 0) : 0) << 0 | s[822] << 3 | s[823] << 4 | s[824] << 5 | s[825] << 6 | s[826] << 7 | s[827] << 8 | s[828] << 9 | s[829] << 10 | s[830] << 11 | s[831] << 12 | s[832] << 13 | s[833] << 14 | s[834] << 15 | s[115] << 16 | s[432] << 17 | (s[115] ? (s[817] ? s[835] : s[444] ? s[836] : s[837]) : 0) << 18 | (f.erIJobafklaring ? 1048576 : 0) | s[114] << 21 | (f.risikoForFireAar ? 4194304 : 0) | s[469] << 23 | s[470] << 24 | s[433] << 25 | (s[115] ? s[838] : 0) << 26 | s[473] << 28 | s[603] << 29, s[464], s[465], s[467], s[468], s[604] << 0 | s[1] << 1 | (s[450] ? s[447] : s[839] ? s[451] : s[840] ? s[841] : s[842]) << 2 | s[843] << 5 | s[69] << 6 | s[844] << 7 | s[845] << 8 | s[846] << 9 | s[847] << 10 | s[87] << 11 | s[152] << 12 | s[848] << 13 | s[849] << 14 | s[850] << 15 | s[851] << 16 | (f.ansatIFleksjob ? 131072 : 0) | s[852] << 18 | s[94] << 19 | s[100] << 20 | s[447] << 21 | (f.uarbejdsdygtigVedEgenSygdom ? 4194304 : 0) | s[668] << 23 | s[853] << 24 | s[103] << 26 | s[105] << 27 | (s[295] ? s[853] : 0) << 28, s[107], s[109], s[295] << 0 | s[101] << 1 | (f.opfylderHelbredsbetingelserForFoertidspension ? 4 : 0) | (f.naaetFolkepensionsalder ? 8 : 0) | s[102] << 4 | s[854] << 5 | s[855] << 6 | s[856] << 7 | s[857] << 8 | s[104] << 9 | s[106] << 10 | (!s[5] && s[858] ? 1 : !s[5] && !s[859] ? (s[25] ? 2 : s[34] ? 3 : 0) : 0) << 11 | s[859] << 13 | s[860] << 14 | s[16] << 15 | s[18] << 16 | s[17] << 17 | s[861] << 18 | s[862] << 19 | s[14] << 20 | s[15] << 21 | s[863] << 22 | s[864] << 23 | s[865] << 24 | s[866] << 25 | s[867] << 26 | s[868] << 27 | s[13] << 28 | s[12] << 29, s[108], s[110], s[869] << 0 | s[870] << 1 | s[871] << 2 | s[872] << 3 | s[873] << 4 | s[874] << 5 | s[875] << 6 | s[876] << 7 | s[877] << 8 | s[878] << 9 | s[54] << 10 | s[49] << 11 | s[50] << 12 | (s[879] ? (s[880] ? s[881] : s[882] ? s[883] : s[884] ? 3 : 0) : 0) << 13 | (f.forlaengelseErAfgjort ? 32768 : 0) | s[268] << 16 | s[269] << 17 | s[55] << 18 | s[60] << 19 | s[52] << 20 | (s[879] ? (s[880] ? s[881] : s[883]) : 0) << 21 | s[324] << 23 | (s[879] ? (s[885] ? s[881] : s[880] ? s[886] : s[887]) : 0) << 24 | s[56] << 27 | s[61] << 28, s[326], s[328], (s[879] ? (s[885] ? s[881] : s[880] ? s[886] : s[888]) : 0) << 0 | (f.underLaegebehandling ? 4 : 0) | (f.laegensSkoenErSikkert ? 8 : 0) | s[889] << 4 | s[890] << 5 | s[891] << 6 | s[892] << 7 | s[57] << 8 | s[62] << 9 | (s[879] ? (s[880] ? s[881] : s[893] ? s[883] : s[882] ? s[894] : s[884] ? 4 : 0) : 0) << 10 | s[58] << 13 | s[51] << 14 | (s[879] ? (s[880] ? s[881] : s[893] ? s[883] : s[894]) : 0) << 15 | (f.laegenVurdererLivstruende ? 131072 : 0) | (f.behandlingsmulighederUdtoemte ? 262144 : 0) | s[59] << 19 | s[53] << 20 | s[718] << 21 | s[719] << 22 | s[720] << 23 | (s[879] ? (s[40] <= 16952 /* 2016-05-31 */ ? s[881] : s[40] <= 16974 /* 2016-06-22 */ ? (s[41] >= 16953 /* 2016-06-01 */ ? 2 : 0) : s[40] <= 20634 /* 2026-06-30 */ ? (s[41] >= 16975 /* 2016-06-23 */ ? 3 : 0) : s[41] >= 20635 /* 2026-07-01 */ ? 4 : 0) : 0) << 24 | s[331] << 27 | s[336] << 28 | (f.ansoegningOmFoertidspension ? 536870912 : 0), s[111] << 0 | s[112] << 1 | s[113] << 2 | s[895] << 3 | s[96] << 4 | s[99] << 5 | s[97] << 6 | (s[452] ? (s[455] ? s[454] : s[457] ? 2 : 0) : 0) << 7 | s[728] << 9 | s[729] << 10 | s[73] << 11 | s[449] << 12 | s[896] << 14 | s[897] << 15 | s[898] << 16 | s[899] << 17 | s[900] << 18 | s[901] << 19 | (f.andetFravaerSeneste8Uger ? 1048576 : 0) | s[902] << 21 | s[903] << 22 | (f.genansat ? 8388608 : 0) | (f.paaArbejdeDaSygdommenKom ? 16777216 : 0) | s[730] << 25 | s[731] << 26 | s[732] << 27 | (f.ansatIFleksjob ? s[449] : 0) << 28, s[74] << 0 | s[75] << 1 | (s[452] ? s[454] : 0) << 2 | s[904] << 3 | s[905] << 4 | s[72] << 5 | (s[452] ? (s[65] <= 13604 /* 2007-04-01 */ ? s[454] : s[65] <= 14031 /* 2008-06-01 */ ? (s[63] >= 13605 /* 2007-04-02 */ ? 2 : 0) : s[906] ? (s[63] >= 14032 /* 2008-06-02 */ ? 3 : 0) : s[907] ? 4 : 0) : 0) << 6 | s[270] << 9 | s[273] << 10 | (f.fratraeder ? 2048 : 0) | s[86] << 12 | s[85] << 13 | (s[452] ? (s[65] <= 15522 /* 2012-07-01 */ ? s[454] : s[805] ? (s[63] >= 15523 /* 2012-07-02 */ ? 2 : 0) : s[908]) : 0) << 14 | s[909] << 16 | s[910] << 17 | s[911] << 18 | s[912] << 19 | s[913] << 20 | s[914] << 21 | s[83] << 22 | s[915] << 23 | s[916] << 24 | s[917] << 25 | (f.dagpengeretHvisRask ? 67108864 : 0) | s[91] << 27 | s[90] << 28 | (f.erhvervsmaessigUddannelse ? 536870912 : 0), s[70], s[71], s[271], s[272], s[918] << 0 | s[919] << 1 | s[920] << 2 | s[921] << 3 | s[922] << 4 | (f.elevILoennetPraktik ? 32 : 0) | s[923] << 6 | s[924] << 7 | s[925] << 8 | s[926] << 9 | s[927] << 10 | s[928] << 11 | s[929] << 12 | (f.iBeskaeftigelse ? 8192 : 0) | s[930] << 14 | s[931] << 15 | s[932] << 16 | s[933] << 17 | s[934] << 18 | s[935] << 19 | s[936] << 20 | s[937] << 21 | s[938] << 22 | s[939] << 23 | s[940] << 24 | s[941] << 25 | s[942] << 26 | s[943] << 27 | s[89] << 28 | s[88] << 29, (s[452] ? (s[453] ? s[454] : s[65] <= 15705 /* 2012-12-31 */ ? s[456] : s[65] <= 15883 /* 2013-06-27 */ ? (s[63] >= 15706 /* 2013-01-01 */ ? 3 : 0) : s[63] >= 15884 /* 2013-06-28 */ ? 4 : 0) : 0) << 0 | s[944] << 3 | s[945] << 4 | (f.drevetSenesteMaaned ? 32 : 0) | s[946] << 6 | s[947] << 7 | (f.tilskudTilEgenVirksomhed ? 256 : 0) | s[733] << 9 | s[734] << 10 | (f.arbejdsskade ? 2048 : 0) | s[215] << 12 | s[216] << 13 | s[948] << 14 | s[949] << 15 | s[950] << 16 | s[951] << 17 | s[208] << 18 | s[209] << 19 | s[351] << 20 | s[219] << 21 | s[220] << 22 | (s[450] ? s[447] : f.vurderingsdato <= 17701 /* 2018-06-19 */ ? s[451] : s[952] ? 3 : 0) << 23 | s[281] << 25 | s[286] << 26 | s[285] << 27 | s[680] << 28 | s[681] << 29, (s[953] ? s[447] : s[954]) << 0 | (f.fikSygedagpengeVedLivstruende ? 4 : 0) | (f.laegenFinderIkkeLaengereLivstruende ? 8 : 0) | s[474] << 4 | s[475] << 5 | (s[955] ? s[447] : s[953] ? (s[114] ? 2 : 0) : s[817] ? s[956] : s[820]) << 6 | s[957] << 9 | s[958] << 10 | s[959] << 11 | s[960] << 12 | s[961] << 13 | s[962] << 14 | s[265] << 15 | s[963] << 16 | s[964] << 17 | s[965] << 18 | s[477] << 19 | s[478] << 20 | (s[115] ? (s[966] ? s[835] : s[817] ? (s[124] ? 2 : 0) : s[967] ? s[968] : s[969]) : 0) << 21 | s[970] << 24 | (f.ventesFuldtRask ? 33554432 : 0) | s[971] << 26 | (f.fikTvaerfagligIndsats ? 134217728 : 0) | s[972] << 28 | s[483] << 29, s[484] << 0 | s[485] << 1 | (s[117] ? (s[973] ? s[974] : s[975] ? (s[118] ? 2 : 0) : s[119] ? 3 : 0) : 0) << 2 | s[117] << 4 | s[121] << 5 | s[120] << 6 | s[122] << 7 | (s[117] && s[976] ? 1 : s[117] && !s[976] ? (s[977] ? (s[117] ? 2 : 0) : s[978] ? s[979] : f.jobafklaringStartede <= 20634 /* 2026-06-30 */ ? (s[116] ? 4 : 0) : s[980] ? 5 : 0) : 0) << 8 | s[976] << 11 | s[125] << 12 | s[116] << 13 | s[980] << 14 | s[981] << 15 | s[982] << 16 | s[983] << 17 | (f.overgikVedRevurderingen ? 262144 : 0) | s[481] << 19 | s[482] << 20 | (s[481] && !s[984] ? (f.jobafklaringStartede <= 16427 /* 2014-12-23 */ ? s[974] : f.jobafklaringStartede <= 16616 /* 2015-06-30 */ ? (s[985] ? 2 : 0) : s[973] ? (s[986] ? 3 : 0) : s[975] ? (s[118] ? 4 : 0) : s[977] ? (s[119] ? 5 : 0) : s[978] ? (s[443] ? 6 : 0) : s[116] ? 7 : 0) : 0) << 21 | s[984] << 24 | s[987] << 25 | s[488] << 26 | s[489] << 27 | (s[488] ? (f.jobafklaringStartede <= 17531 /* 2017-12-31 */ ? s[974] : s[977] ? (s[988] ? 2 : 0) : s[979]) : 0) << 28, s[479], s[480], s[486], s[487], s[490] << 0 | s[491] << 1 | s[492] << 2 | (s[115] ? (f.vurderingsdato <= 16617 /* 2015-07-01 */ ? s[835] : s[966] ? (s[989] ? 2 : 0) : s[817] ? (s[124] ? 3 : 0) : s[820]) : 0) << 3 | s[990] << 6 | s[495] << 7 | s[496] << 8 | s[497] << 9 | s[498] << 10 | s[434] << 11 | (s[115] ? (s[817] ? s[835] : s[991] ? s[836] : s[125] ? 3 : 0) : 0) << 12 | (f.kanVendeTilbageIArbejde ? 16384 : 0) | s[992] << 15 | (f.maalgruppeForAnden ? 65536 : 0) | s[502] << 17 | s[503] << 18 | (s[502] ? s[838] : 0) << 19 | s[504] << 21 | s[505] << 22 | s[130] << 23 | s[131] << 24 | (s[993] ? (s[819] ? s[445] : s[821] ? 2 : 0) : 0) << 25 | s[993] << 27 | s[129] << 28 | s[508] << 29, s[493], s[494], s[500], s[501], s[127], s[128], s[506], s[507], s[509] << 0 | (s[0] ? s[994] : 0) << 1 | s[204] << 3 | (f.harForsoergelsespligt ? 16 : 0) | s[995] << 5 | (f.boernOpholderSigIDanmark ? 64 : 0) | (f.boernLigestillet ? 128 : 0) | s[205] << 8 | s[996] << 9 | (f.borHosForaeldre ? 1024 : 0) | s[510] << 11 | s[511] << 12 | (s[0] ? (f.vurderingsdato <= 16386 /* 2014-11-12 */ ? s[445] : s[997] ? 2 : 0) : 0) << 13 | s[142] << 15 | s[143] << 16 | (s[998] ? s[994] : 0) << 17 | s[998] << 19 | s[999] << 20 | s[1000] << 21 | s[1001] << 22 | s[1002] << 23 | s[1003] << 24 | s[516] << 25 | s[134] << 26 | (s[0] ? (s[953] ? s[445] : s[954]) : 0) << 27 | s[139] << 29, s[141], s[140], s[136], s[133], s[138] << 0 | s[445] << 1 | s[519] << 2 | s[520] << 3 | (s[0] ? (s[1004] ? s[445] : s[1005] ? (s[206] ? 2 : 0) : s[444] ? (s[1006] ? 3 : 0) : s[1007]) : 0) << 4 | s[514] << 7 | s[515] << 8 | s[150] << 9 | s[151] << 10 | s[835] << 11 | s[193] << 12 | s[194] << 13 | (s[114] ? (f.vurderingsdato <= 16427 /* 2014-12-23 */ ? s[835] : s[816] ? (s[187] ? 2 : 0) : s[818]) : 0) << 14 | s[1008] << 16 | s[1009] << 17 | s[1010] << 18 | s[186] << 19 | s[394] << 20 | s[528] << 21 | s[161] << 22 | (s[114] ? (s[953] ? s[835] : s[954]) : 0) << 23 | s[164] << 25 | s[165] << 26 | s[536] << 27 | s[537] << 28, s[517], s[518], s[512], s[513], s[148], s[149], s[192], s[191], s[163], s[160], s[189], s[535], (s[114] ? (f.vurderingsdato <= 16435 /* 2014-12-31 */ ? s[835] : s[953] ? (s[171] ? 2 : 0) : s[956]) : 0) << 0 | s[530] << 2 | s[531] << 3 | s[1011] << 4 | (f.ansatIFleksjobVedForloebetsStart ? 32 : 0) | s[532] << 6 | s[533] << 7 | s[534] << 8 | s[541] << 9 | s[542] << 10 | s[543] << 11 | (s[114] ? (f.vurderingsdato <= 19703 /* 2023-12-12 */ ? s[835] : f.vurderingsdato <= 19898 /* 2024-06-24 */ ? (s[1012] ? 2 : 0) : s[1013] ? 3 : 0) : 0) << 12 | s[523] << 14 | s[524] << 15 | s[525] << 16 | s[526] << 17 | s[527] << 18 | (s[1014] ? s[838] : 0) << 19 | s[1014] << 21 | s[538] << 22 | s[539] << 23 | s[540] << 24 | (s[0] ? (f.vurderingsdato <= 16940 /* 2016-05-19 */ ? s[445] : s[1015] ? 2 : 0) : 0) << 25 | s[203] << 27 | s[202] << 28 | (f.fleksjobErSlut ? 536870912 : 0), s[521], s[522], s[1016] << 0 | s[546] << 1 | s[547] << 2 | s[200] << 3 | s[201] << 4 | (s[114] ? (s[1005] ? s[835] : s[1006] ? 2 : 0) : 0) << 5 | s[552] << 7 | s[199] << 8 | s[198] << 9 | s[1017] << 10 | s[1018] << 11 | s[1019] << 12 | s[1020] << 13 | (f.ferienErAftalt ? 16384 : 0) | s[548] << 15 | s[549] << 16 | (s[114] ? (s[816] ? s[835] : s[188] ? 2 : 0) : 0) << 17 | s[1021] << 19 | s[1022] << 20 | (f.deltagerAktivt ? 2097152 : 0) | s[1023] << 22 | s[1024] << 23 | (f.holderFerieMedYdelse ? 16777216 : 0) | s[555] << 25 | s[556] << 26 | s[557] << 27, s[544], s[545], s[550], s[551], s[553], s[554], (s[435] ? (s[1025] ? s[446] : f.bruddetSkete <= 18257 /* 2019-12-27 */ ? s[1026] : f.bruddetSkete <= 18669 /* 2021-02-11 */ ? (s[1027] ? 3 : 0) : f.bruddetSkete <= 19722 /* 2023-12-31 */ ? (s[1028] ? 4 : 0) : f.bruddetSkete <= 19898 /* 2024-06-24 */ ? (s[1029] ? 5 : 0) : f.bruddetSkete >= 19899 /* 2024-06-25 */ ? 6 : 0) : 0) << 0 | s[435] << 3 | (f.skriftligtVejledtOmSanktioner ? 16 : 0) | (f.personligKontaktErForsoegt ? 32 : 0) | (f.vejledningErGennemgaaet ? 64 : 0) | (s[435] ? s[1030] : 0) << 7 | s[567] << 9 | s[568] << 10 | (s[567] ? s[1030] : 0) << 11 | s[1031] << 13 | (f.kontaktErGenoprettet ? 16384 : 0) | s[563] << 15 | s[564] << 16 | (s[1032] ? s[1030] : 0) << 17 | s[1032] << 19 | s[1033] << 20 | s[1034] << 21 | s[1035] << 22 | (f.rimeligGrundTilBrud ? 8388608 : 0) | s[1036] << 24 | s[436] << 25 | s[570] << 26 | s[571] << 27 | (s[1037] ? s[1030] : 0) << 28, s[558], s[559], s[565], s[566], s[561], s[562], s[1037] << 0 | s[1038] << 1 | (f.nedsatSammeMaaned ? 4 : 0) | s[574] << 3 | (s[436] && !s[570] && !s[571] ? (f.bruddetSkete <= 16435 /* 2014-12-31 */ ? s[446] : s[1039] ? 2 : 0) : 0) << 4 | s[575] << 6 | s[576] << 7 | (f.ydelsenBoerOphoere ? 256 : 0) | (f.modBedreVidende ? 512 : 0) | s[1040] << 10 | s[1041] << 11 | (s[114] ? (s[817] ? s[835] : f.vurderingsdato <= 18627 /* 2020-12-31 */ ? s[836] : s[1004] ? (s[1042] ? 3 : 0) : f.vurderingsdato <= 19357 /* 2022-12-31 */ ? (s[206] ? 4 : 0) : f.vurderingsdato <= 19722 /* 2023-12-31 */ ? (s[1043] ? 5 : 0) : s[967] ? (s[1044] ? 6 : 0) : f.vurderingsdato <= 20453 /* 2025-12-31 */ ? s[1045] : f.vurderingsdato <= 20818 /* 2026-12-31 */ ? (s[1046] ? 8 : 0) : f.vurderingsdato <= 21183 /* 2027-12-31 */ ? (s[126] ? 9 : 0) : f.vurderingsdato <= 21549 /* 2028-12-31 */ ? (s[1047] ? 10 : 0) : f.vurderingsdato <= 21914 /* 2029-12-31 */ ? (s[1048] ? 11 : 0) : s[1049] ? 12 : 0) : 0) << 12 | s[586] << 16 | s[587] << 17 | (s[586] ? (f.anmodetOmRefusionDen <= 16439 /* 2015-01-04 */ ? (s[1050] ? 1 : 0) : f.anmodetOmRefusionDen <= 18261 /* 2019-12-31 */ ? (f.anmodetOmRefusionDen >= 16440 /* 2015-01-05 */ ? 2 : 0) : f.anmodetOmRefusionDen >= 18262 /* 2020-01-01 */ ? 3 : 0) : 0) << 18 | s[1050] << 20 | s[1051] << 21 | (f.forkertVejledning ? 4194304 : 0) | (f.saerligeOmstaendighederForRefusion ? 8388608 : 0) | s[591] << 24 | s[592] << 25 | s[588] << 26 | s[589] << 27 | s[590] << 28 | s[1052] << 29, s[572], s[573], s[577], s[578], s[579], s[580], s[582], s[583], s[584], s[585], s[1053] << 0 | s[1054] << 1 | s[1055] << 2 | s[1056] << 3 | s[1057] << 4 | s[214] << 5 | s[1058] << 6 | s[596] << 8 | s[597] << 9 | (f.feriePasserMedForloebet ? 1024 : 0) | (f.ferieIndenForFerieloven ? 2048 : 0) | (f.ferieAftalt ? 4096 : 0) | s[600] << 13 | (f.ferieAftalt ? s[1058] : 0) << 14 | s[601] << 16 | s[602] << 17 | s[607] << 18 | s[608] << 19 | s[1059] << 20 | (s[1059] === 1 ? s[1060] : s[1059] === 2 ? s[1060] : 0) << 22 | s[448] << 23 | (f.saerligeGrundeTilAndetTidspunkt ? 16777216 : 0) | s[609] << 25 | s[610] << 26 | (s[450] ? s[447] : s[839] ? s[451] : s[840] ? s[841] : s[444] ? s[842] : s[1061]) << 27, s[598], s[599], s[605], s[606], (f.helbredetErStationaert ? 1 : 0) | (f.arbejdsevnenErAfklaret ? 2 : 0) | (f.berettigetTilRevalidering ? 4 : 0) | (f.berettigetTilFleksjob ? 8 : 0) | (f.berettigetTilFoertidspension ? 16 : 0) | (f.berettigetTilRessourceforloeb ? 32 : 0) | s[613] << 6 | s[430] << 7 | (s[69] ? (s[452] ? (s[65] <= 14612 /* 2010-01-03 */ ? s[454] : s[453] ? (s[63] >= 14613 /* 2010-01-04 */ ? 2 : 0) : s[1062] ? 3 : 0) : 0) : 0) << 8 | s[1063] << 10 | s[1064] << 11 | s[228] << 12 | s[229] << 13 | s[222] << 14 | (s[222] ? (s[444] ? (s[222] ? 1 : 0) : s[1065]) : 0) << 15 | s[1066] << 17 | (f.ventesRaskInden8Uger ? 262144 : 0) | s[1067] << 19 | s[1068] << 20 | (f.oenskerTidligOpfoelgning ? 2097152 : 0) | s[1069] << 22 | s[615] << 23 | s[616] << 24 | (s[450] ? s[447] : s[953] ? s[451] : s[956]) << 25 | (f.sagenErBelyst ? 134217728 : 0) | s[619] << 28, s[611], s[612], s[617], s[618], (f.oplysningsskemaSendt <= 15011 /* 2011-02-06 */ ? (s[619] ? 1 : 0) : f.oplysningsskemaSendt >= 15012 /* 2011-02-07 */ ? 2 : 0) << 0 | s[227] << 2 | s[225] << 3 | s[226] << 4 | (s[450] ? s[447] : s[1070] ? s[451] : s[967] ? (s[222] ? 3 : 0) : s[444] ? s[969] : s[1071]) << 5 | s[1072] << 8 | s[1073] << 9 | s[1074] << 10 | s[1075] << 11 | s[620] << 12 | s[621] << 13 | s[622] << 14 | (s[1070] ? s[447] : s[817] ? (s[222] ? 2 : 0) : s[968]) << 15 | s[259] << 17 | s[254] << 18 | s[253] << 19 | (f.tilbagevendenForestaar ? 1048576 : 0) | (f.risikoForLangtForloeb ? 2097152 : 0) | s[1076] << 22 | s[1077] << 23 | (f.behovForTvaerfagligIndsats ? 16777216 : 0) | s[623] << 25 | s[624] << 26 | s[231] << 27 | s[230] << 28 | s[207] << 29, (s[207] && s[235] ? 1 : s[207] && !s[234] ? (s[444] ? (s[207] ? 2 : 0) : s[991] ? s[837] : s[125] ? 4 : 0) : 0) << 0 | s[234] << 3 | s[1078] << 4 | s[1079] << 5 | s[1080] << 6 | s[1081] << 7 | s[1082] << 8 | s[1083] << 9 | s[260] << 10 | (f.forudsigeligtForloeb ? 2048 : 0) | s[1084] << 12 | s[1085] << 13 | s[1086] << 14 | s[1087] << 15 | s[1088] << 16 | s[1089] << 17 | (f.opfoelgningOenskes ? 262144 : 0) | (f.opfoelgningAlligevel ? 524288 : 0) | s[1090] << 20 | s[1091] << 21 | s[627] << 22 | s[628] << 23 | (s[235] ? 1 : s[234] ? 0 : s[450] ? s[1092] : s[1070] ? (s[441] ? 3 : 0) : s[444] ? (s[222] ? 4 : 0) : s[1071]) << 24 | s[233] << 27 | s[232] << 28 | s[631] << 29, s[625], s[626], s[629], s[630], s[632] << 0 | (s[190] && s[235] ? 1 : s[190] && !s[234] ? (s[967] ? s[836] : s[444] ? (s[207] ? 3 : 0) : s[991] ? s[1007] : s[1093]) : 0) << 1 | s[190] << 4 | s[252] << 5 | s[635] << 6 | s[636] << 7 | (s[260] && s[235] ? 1 : s[260] && !s[234] ? (f.vurderingsdato <= 14406 /* 2009-06-11 */ ? s[1092] : s[450] ? (s[1094] ? 3 : 0) : s[1070] ? (s[441] ? 4 : 0) : s[817] ? s[1095] : s[967] ? (s[190] ? 6 : 0) : s[444] ? s[1045] : s[991] ? (s[440] ? 8 : 0) : s[125] ? 9 : 0) : 0) << 8 | s[1096] << 12 | s[1097] << 13 | s[637] << 14 | s[638] << 15 | s[639] << 16 | (s[450] ? s[447] : f.vurderingsdato <= 15069 /* 2011-04-05 */ ? s[451] : f.vurderingsdato <= 15207 /* 2011-08-21 */ ? (s[1098] ? 3 : 0) : s[1070] ? (s[1099] ? 4 : 0) : s[1095]) << 17 | s[642] << 20 | s[643] << 21 | s[644] << 22 | s[645] << 23 | (s[450] ? s[447] : s[839] ? s[451] : s[840] ? s[841] : s[991] ? s[842] : s[1093]) << 24 | s[1100] << 27 | (f.udebliver ? 268435456 : 0) | (f.rimeligGrund ? 536870912 : 0), s[633], s[634], s[640], s[641], (f.skriftligtOrienteret ? 1 : 0) | s[659] << 1 | s[660] << 2 | (s[450] ? s[447] : s[955] ? s[451] : f.vurderingsdato <= 16982 /* 2016-06-30 */ ? (s[114] ? 3 : 0) : f.vurderingsdato <= 18077 /* 2019-06-30 */ ? (f.vurderingsdato >= 16983 /* 2016-07-01 */ ? 4 : 0) : s[1101] ? 5 : 0) << 3 | s[1102] << 6 | (f.andenVurderingIndhentet ? 128 : 0) | s[1103] << 8 | s[1104] << 9 | s[1105] << 10 | (f.tilsvarendeIndgribende ? 2048 : 0) | s[646] << 12 | s[647] << 13 | s[1106] << 14 | s[1107] << 16 | s[1108] << 17 | s[1109] << 18 | (f.noedvendigBehandling ? 524288 : 0) | s[1110] << 20 | s[1111] << 21 | (f.hensigtsmaessigOptraening ? 4194304 : 0) | (f.opfordret ? 8388608 : 0) | s[648] << 24 | s[649] << 25 | s[437] << 26 | s[651] << 27 | s[652] << 28, s[653], s[654], (s[450] ? s[447] : f.vurderingsdato <= 15397 /* 2012-02-27 */ ? s[451] : f.vurderingsdato <= 15516 /* 2012-06-25 */ ? (s[1112] ? 3 : 0) : s[1113] ? 4 : 0) << 0 | s[1114] << 3 | s[1115] << 4 | (f.genoptagetFoer ? 32 : 0) | s[658] << 6 | (s[437] && !s[651] && !s[652] ? s[1106] : 0) << 7 | s[663] << 9 | s[664] << 10 | (f.vurderingsdato <= 16687 /* 2015-09-09 */ ? s[447] : s[1116] ? 2 : 0) << 11 | (f.ophoerErAfgjort ? 8192 : 0) | s[665] << 14 | s[666] << 15 | s[667] << 16 | (s[268] && !s[269] && !s[106] ? (s[104] && !s[106] && !s[1117] ? (s[110] <= 16251 /* 2014-06-30 */ ? (s[108] >= 13332 /* 2006-07-03 */ ? 1 : 0) : s[108] >= 16252 /* 2014-07-01 */ ? 2 : 0) : 0) : 0) << 17 | s[765] << 19 | s[766] << 20 | (s[452] ? (s[453] ? s[454] : s[1118] ? s[456] : s[1119] ? s[1120] : s[65] <= 18318 /* 2020-02-26 */ ? s[1121] : s[65] <= 19173 /* 2022-06-30 */ ? (s[63] >= 18319 /* 2020-02-27 */ ? 5 : 0) : s[63] >= 19174 /* 2022-07-01 */ ? 6 : 0) : 0) << 21 | s[383] << 24 | s[385] << 25 | (f.aftaleForSelvstaendig ? 67108864 : 0) | (f.sygMedCovid19 ? 134217728 : 0) | s[282] << 28 | s[283] << 29, s[656], s[657], s[661], s[662], s[763], s[764], s[279], s[280], s[1122] << 0 | s[1123] << 1 | s[1124] << 2 | s[1125] << 3 | s[671] << 4 | s[672] << 5 | (s[281] && !s[286] && !s[285] ? (s[452] ? (s[457] ? 1 : 0) : 0) : 0) << 6 | s[673] << 7 | s[674] << 8 | s[439] << 9 | s[676] << 10 | (f.opfylderBeskaeftigelseskravetVedLivstruende ? 2048 : 0) | s[679] << 12 | (s[439] && !s[676] && s[1] ? (s[132] ? 1 : 0) : 0) << 13 | s[1126] << 14 | s[691] << 15 | s[1127] << 16 | s[682] << 18 | s[683] << 19 | s[684] << 20 | (s[1128] ? s[1127] : 0) << 21 | s[1128] << 23 | (f.retErOpbrugt ? 16777216 : 0) | s[1129] << 25 | s[297] << 26 | s[298] << 27 | s[1130] << 28 | s[1131] << 29, s[669], s[670], s[677], s[678], s[689], s[690], s[1132] << 0 | s[301] << 1 | s[302] << 2 | (s[1133] ? (s[458] <= 18808 /* 2021-06-30 */ ? 1 : s[1134] >= 18809 /* 2021-07-01 */ ? 2 : 0) : 0) << 3 | s[1135] << 5 | s[1136] << 6 | s[1137] << 7 | s[291] << 8 | s[1138] << 9 | s[1139] << 10 | s[1140] << 11 | s[1141] << 12 | s[289] << 13 | s[290] << 14 | s[1142] << 15 | (f.fortsatRet9Marts2020 ? 65536 : 0) | s[687] << 17 | s[688] << 18 | (s[1133] ? 1 : 0) << 19 | s[692] << 20 | s[693] << 21 | s[694] << 22 | (s[1143] ? s[1127] : 0) << 23 | s[1143] << 25 | s[1144] << 26 | s[305] << 27 | s[306] << 28, s[299], s[300], s[685], s[686], s[303], s[304], (s[301] && !s[302] && s[1145] < NEVER ? (s[1145] <= 18808 /* 2021-06-30 */ ? 1 : s[1146] >= 18809 /* 2021-07-01 */ ? 2 : 0) : 0) << 0 | s[1147] << 2 | s[1148] << 3 | s[1149] << 4 | s[1150] << 5 | s[1151] << 6 | s[1152] << 7 | s[1153] << 8 | s[1154] << 9 | s[1155] << 10 | s[1156] << 11 | s[1157] << 12 | (s[1158] <= 18808 /* 2021-06-30 */ ? 1 : s[1159] ? 2 : 0) << 13 | s[1160] << 15 | s[1161] << 16 | s[1162] << 17 | s[1163] << 18 | s[308] << 19 | (s[308] ? 0 : s[1164] <= 18808 /* 2021-06-30 */ ? 1 : s[1165] ? 2 : 0) << 20 | s[1166] << 22 | s[1167] << 23 | s[1168] << 24 | s[1169] << 25 | s[1170] << 26 | s[310] << 27 | s[312] << 28, s[695], s[307], s[314], s[316], (s[305] && !s[306] && s[1171] < NEVER ? (s[1171] <= 18808 /* 2021-06-30 */ ? 1 : s[1172] >= 18809 /* 2021-07-01 */ ? 2 : 0) : 0) << 0 | s[1173] << 2 | s[1174] << 3 | s[1175] << 4 | s[1176] << 5 | s[1177] << 6 | s[1178] << 7 | s[309] << 8 | s[311] << 9 | (s[1179] ? (s[1180] <= 18808 /* 2021-06-30 */ ? 1 : s[1181] ? 2 : 0) : 0) << 10 | s[1182] << 12 | s[1183] << 13 | s[1184] << 14 | s[1185] << 15 | s[1186] << 16 | s[1187] << 17 | s[698] << 18 | s[699] << 19 | (s[1188] && !s[1189] && s[1190] < NEVER ? (s[1190] <= 18808 /* 2021-06-30 */ ? 1 : s[1191] >= 18809 /* 2021-07-01 */ ? 2 : 0) : 0) << 20 | s[1192] << 22 | s[1193] << 23 | s[1189] << 24 | s[1194] << 25 | s[1195] << 26 | s[1196] << 27 | s[1197] << 28 | s[319] << 29, s[313], s[315], s[696], s[697], s[317], s[318], s[320] << 0 | (s[698] && !s[699] && s[1198] < NEVER ? (s[1198] <= 18808 /* 2021-06-30 */ ? 1 : s[1199] >= 18809 /* 2021-07-01 */ ? 2 : 0) : 0) << 1 | s[1200] << 3 | s[1201] << 4 | s[1202] << 5 | s[1203] << 6 | s[1204] << 7 | s[1205] << 8 | s[702] << 9 | s[703] << 10 | (s[319] && !s[320] && s[1206] < NEVER ? (s[1206] <= 18808 /* 2021-06-30 */ ? 1 : s[1207] >= 18809 /* 2021-07-01 */ ? 2 : 0) : 0) << 11 | s[1208] << 13 | s[1209] << 14 | s[1210] << 15 | s[1211] << 16 | s[1212] << 17 | s[1213] << 18 | s[706] << 19 | s[707] << 20 | (s[702] && !s[703] && s[1214] < NEVER ? (s[1214] <= 18808 /* 2021-06-30 */ ? 1 : s[1215] >= 18809 /* 2021-07-01 */ ? 2 : 0) : 0) << 21 | s[1216] << 23 | s[1217] << 24 | s[1218] << 25 | s[1219] << 26 | s[1220] << 27 | s[1221] << 28 | s[713] << 29, s[700], s[701], s[704], s[705], s[711], s[712], (s[879] ? (s[40] <= 14691 /* 2010-03-23 */ ? s[881] : s[880] ? (s[41] >= 14692 /* 2010-03-24 */ ? 2 : 0) : s[887]) : 0) << 0 | s[339] << 3 | s[340] << 4 | s[343] << 5 | s[716] << 6 | s[717] << 7 | s[723] << 8 | s[724] << 9 | (s[111] && !s[112] && !s[113] ? s[895] : 0) << 10 | s[1222] << 11 | s[1223] << 12 | s[345] << 13 | s[725] << 14 | s[726] << 15 | s[727] << 16 | s[737] << 17 | s[738] << 18 | (s[74] && !s[75] && !s[73] ? s[449] : 0) << 19 | (f.sygemeldtITide ? 2097152 : 0) | (f.indsigelseModSenSygemelding ? 4194304 : 0) | (f.fyldestgoerendeBegrundelse ? 8388608 : 0) | s[741] << 24 | s[742] << 25 | (s[93] ? (s[452] ? (s[1119] ? s[454] : s[1224] ? 2 : 0) : 0) : 0) << 26 | s[745] << 28 | s[746] << 29, s[337], s[338], s[341], s[342], s[714], s[715], s[721], s[722], s[735], s[736], s[739], s[740], s[743], s[744], s[1225] << 0 | s[1226] << 1 | s[749] << 2 | s[750] << 3 | (s[361] ? (s[452] ? (s[453] ? s[454] : s[1227] ? s[456] : s[1119] ? s[1228] : s[805] ? s[1121] : s[806] ? 5 : 0) : 0) : 0) << 4 | s[361] << 7 | s[373] << 8 | (f.underretningsbrevSendt ? 512 : 0) | s[367] << 10 | s[358] << 11 | s[359] << 12 | s[360] << 13 | (s[361] ? s[449] : 0) << 14 | s[355] << 16 | s[357] << 17 | s[356] << 18 | (s[361] ? (s[452] ? (s[453] ? s[454] : s[1227] ? s[456] : s[65] <= 19722 /* 2023-12-31 */ ? s[1228] : s[63] >= 19723 /* 2024-01-01 */ ? 4 : 0) : 0) : 0) << 19 | s[1229] << 22 | s[1230] << 23 | s[1231] << 24 | s[1232] << 25 | (f.undskyldendeForhold ? 67108864 : 0) | s[1233] << 27 | (f.arbejdsgiverAnmeldteIkke ? 268435456 : 0) | s[1234] << 29, s[747], s[748], s[751], s[752], s[753] << 0 | s[754] << 1 | s[757] << 2 | s[758] << 3 | (s[69] ? (s[452] ? (s[453] ? s[454] : s[906] ? s[456] : s[1227] ? (s[907] ? 3 : 0) : s[1119] ? (s[1235] ? 4 : 0) : s[1224] ? 5 : 0) : 0) : 0) << 4 | s[1236] << 7 | s[1237] << 8 | s[431] << 9 | s[427] << 10 | s[1238] << 11 | s[761] << 12 | s[762] << 13 | s[1239] << 14 | (s[1239] === 1 ? 0 : s[1239] === 2 ? 0 : s[1239] === 4 ? 0 : s[1239] === 6 ? (f.oplystDelvistLedig ? 1 : 0) : 0) << 17 | (f.oplystDelvistLedig ? 262144 : 0) | s[769] << 19 | s[770] << 20 | (s[87] ? (s[452] ? (s[453] ? s[454] : s[1118] ? s[456] : s[1120]) : 0) : 0) << 21 | s[778] << 23 | s[779] << 24 | s[780] << 25 | (s[87] ? s[1240] : 0) << 26 | s[1241] << 29, s[755], s[756], s[759], s[760], s[767], s[768], s[1242] << 0 | s[1243] << 1 | (f.nemrefusionNede ? 4 : 0) | s[773] << 3 | s[774] << 4 | (s[87] ? s[449] : 0) << 5 | s[1244] << 7 | s[1245] << 8 | s[775] << 9 | s[776] << 10 | s[777] << 11 | s[791] << 12 | s[792] << 13 | s[1246] << 14 | s[412] << 15 | s[413] << 16 | s[408] << 17 | s[410] << 18 | (f.ledigUdenLoen ? 524288 : 0) | (f.arbejdsgiverTilbyderDeltid ? 1048576 : 0) | s[420] << 21 | s[421] << 22 | s[409] << 23 | s[411] << 24 | (s[452] ? (s[453] ? s[454] : s[805] ? s[456] : s[908]) : 0) << 25 | s[1247] << 27 | s[1248] << 28 | s[1249] << 29, s[771], s[772], s[414], s[416], s[789], s[790], s[415], s[417], s[418], s[419], s[406], s[407], s[396] << 0 | s[1250] << 1 | s[795] << 2 | s[796] << 3 | s[1251] << 4 | s[1252] << 5 | s[1253] << 6 | s[783] << 7 | s[784] << 8 | s[787] << 9 | s[788] << 10 | s[797] << 11 | s[798] << 12 | s[1254] << 13 | s[1255] << 14 | s[1256] << 15 | s[1257] << 16 | s[1258] << 17 | s[1259] << 18 | s[1260] << 19 | s[1261] << 20 | s[1262] << 21 | (f.aftaleMedArbejdsgiver ? 4194304 : 0) | s[1263] << 23 | s[1264] << 24 | s[428] << 25 | s[429] << 26 | (s[69] ? s[1240] : 0) << 27, s[793], s[794], s[781], s[782], s[785], s[786], s[1265] << 0 | s[1266] << 1 | s[1267] << 2 | (f.skyldesLoenmodtageren ? 8 : 0) | s[1268] << 4 | s[801] << 5 | s[802] << 6 | (s[69] ? (s[452] ? (s[453] ? s[454] : s[1227] ? s[456] : s[1119] ? s[1228] : s[1121]) : 0) : 0) << 7 | s[1269] << 10 | s[1270] << 11 | s[1271] << 12 | s[1272] << 13 | s[1273] << 14 | s[1274] << 15 | s[1275] << 16 | s[1276] << 17 | s[1277] << 18 | s[1278] << 19 | s[1279] << 20, s[799], s[800]] }
}
