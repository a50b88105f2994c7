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
  s[8] = v13
  const v14 = v13 >= v8
  s[815] = v14
  const v15 = v14 ? v8 : NEVER
  const v16 = v5 >= NEVER
  s[7] = v16
  const SDL_6_1 = v6 ? v15 : FIRST_DAY
  s[63] = SDL_6_1
  const SDL_6_1_hoej = v6 ? v15 : NEVER
  s[65] = SDL_6_1_hoej
  const SDL_6_1_ir = v16 || !v6
  s[9] = SDL_6_1_ir
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
  s[347] = v29
  const v30 = SDL_6_1_ir || !v16 && SDL_6_1_hoej === NEVER
  s[68] = v30
  const v31 = v25 && (!v26 || !v16)
  const ALF_62_3 = v20 ? FIRST_DAY : v31 ? (v26 ? (f.dagpengerettenSlutter ? Math.min(v27, f.sidsteDagMedDagpengeret) : v27) : NEVER) : NEVER
  s[270] = ALF_62_3
  const ALF_62_3_hoej = v20 ? NEVER : v23 ? NEVER : v26 ? (f.dagpengerettenSlutter ? Math.min(v28, f.sidsteDagMedDagpengeret) : v28) : NEVER
  s[271] = ALF_62_3_hoej
  const ALF_62_3_er = v20 || v23 || v31
  s[269] = ALF_62_3_er
  const ALF_62_3_ir = v20 || v25 && v29 || v30
  s[272] = ALF_62_3_ir
  // BEK937.27: Sygedagpenge under uddannelse (BEK 937/2024 § 27, stk. 1-3)
  const v36 = f.vurderingsdato >= 13332 /* 2006-07-03 */
  s[1] = v36
  const v37 = f.vurderingsdato >= 19936 /* 2024-08-01 */
  s[819] = v37
  const v38 = f.uddannelseUnderSygdom === 'foer'
  s[820] = v38
  const v39 = f.uddannelseUnderSygdom === 'begyndt_under'
  s[822] = v39
  const v40 = f.undervisningstimer <= 600
  s[823] = v40
  const v41 = v39 && v40 && f.uddannelsePasserMedBehandling && f.uddannelseUdskyderRevalidering === false
  s[821] = v41
  const v42 = f.uddannelseUnderSygdom === 'opfoelgning'
  s[824] = v42
  const v43 = !v37 && (v38 || v41) || v37 && (v38 || v41 || v42)
  const v44 = f.uddannelseUnderSygdom === 'ingen'
  s[818] = v44
  const BEK937_27 = !v44 && (!v36 || v43)
  s[454] = BEK937_27
  const BEK937_27_nej = !v44 && (!v36 || !v43)
  s[455] = BEK937_27_nej
  const BEK937_27_ir = v44 || !v36
  s[456] = BEK937_27_ir
  // FERIEBEK.2.6: 12 måneder med løntilskud imellem (BEK 762/2025 § 2, stk. 6)
  const LAS_68_5 = f.vurderingsdato >= 15706 /* 2013-01-01 */
  s[0] = LAS_68_5
  const v49 = sum(f.ydelsesperioder, (r_ydelsesperioder) => r_ydelsesperioder.slags === 'loentilskud' ? 1 : 0) <= 0
  s[825] = v49
  const FERIEBEK_2_6 = LAS_68_5 && !v49
  s[458] = FERIEBEK_2_6
  // FERIEBEK.2: 12 sammenhængende måneder med ressourceforløbsydelse (BEK 762/2025 § 2, stk. 1-8)
  const v51 = periods(f.ydelsesperioder, (r_ydelsesperioder) => r_ydelsesperioder.slags === 'ressourceforloebsydelse' || r_ydelsesperioder.slags === 'ferie')
  const v52 = monthStart(shiftDays(monthStart(shiftDays(f.vurderingsdato, 1)), -1))
  const v53 = countDays(v51, v52, monthEnd(v52)) >= 1
  s[834] = v53
  const v54 = periods(f.ydelsesperioder, (r_ydelsesperioder) => r_ydelsesperioder.slags === 'ressourceforloebsydelse' || r_ydelsesperioder.slags === 'ferie' || r_ydelsesperioder.slags === 'kontanthjaelp' || r_ydelsesperioder.slags === 'revalidering')
  const v55 = shiftMonths(v52, -1)
  const v56 = countDays(v54, v55, monthEnd(v55)) >= 1
  s[835] = v56
  const v57 = shiftMonths(v52, -2)
  const v58 = countDays(v54, v57, monthEnd(v57)) >= 1
  s[836] = v58
  const v59 = shiftMonths(v52, -3)
  const v60 = countDays(v54, v59, monthEnd(v59)) >= 1
  s[837] = v60
  const v61 = shiftMonths(v52, -4)
  const v62 = countDays(v54, v61, monthEnd(v61)) >= 1
  s[838] = v62
  const v63 = shiftMonths(v52, -5)
  const v64 = countDays(v54, v63, monthEnd(v63)) >= 1
  s[839] = v64
  const v65 = shiftMonths(v52, -6)
  const v66 = countDays(v54, v65, monthEnd(v65)) >= 1
  s[840] = v66
  const v67 = shiftMonths(v52, -7)
  const v68 = countDays(v54, v67, monthEnd(v67)) >= 1
  s[841] = v68
  const v69 = shiftMonths(v52, -8)
  const v70 = countDays(v54, v69, monthEnd(v69)) >= 1
  s[842] = v70
  const v71 = shiftMonths(v52, -9)
  const v72 = countDays(v54, v71, monthEnd(v71)) >= 1
  s[843] = v72
  const v73 = shiftMonths(v52, -10)
  const v74 = countDays(v54, v73, monthEnd(v73)) >= 1
  s[844] = v74
  const v75 = shiftMonths(v52, -11)
  const v76 = countDays(v54, v75, monthEnd(v75)) >= 1
  s[845] = v76
  const v77 = v53 && v56 && v58 && v60 && v62 && v64 && v66 && v68 && v70 && v72 && v74 && v76
  s[833] = v77
  const FERIEBEK_2 = LAS_68_5 && (!LAS_68_5 || v77 || FERIEBEK_2_6)
  s[189] = FERIEBEK_2
  const FERIEBEK_2_nej = LAS_68_5 && (!LAS_68_5 || !v77)
  s[188] = FERIEBEK_2_nej
}

function svar_2(f, s) {
  // LAB.31.3: Mindste antal samtaler i forløbet (lov 1750/2025 § 1)
  const v0 = f.vurderingsdato >= 18262 /* 2020-01-01 */
  s[182] = v0
  const LAS_69t_2_er = f.vurderingsdato >= 16252 /* 2014-07-01 */
  s[114] = LAS_69t_2_er
  const v2 = f.vurderingsdato >= 20485 /* 2026-02-01 */
  s[434] = v2
  const LAB_31_3 = LAS_69t_2_er ? (v0 ? (v2 ? -Infinity : 4) : 6) : -Infinity
  s[459] = LAB_31_3
  const LAB_31_3_hoej = LAS_69t_2_er ? (v0 ? (v2 ? Infinity : 4) : 6) : Infinity
  s[460] = LAB_31_3_hoej
  const LAB_31_3_er = f.erIJobafklaring && LAS_69t_2_er
  s[116] = LAB_31_3_er
  const LAB_31_3_ir = !LAB_31_3_er || !LAS_69t_2_er || v0 && v2
  s[427] = LAB_31_3_ir
  // LAB.31.3.vindue: De første samtaler skal være holdt (lov 1750/2025 § 1)
  const v7 = shiftDays(shiftMonths(f.jobafklaringStartede, 6), -1)
  const v8 = f.risikoForFireAar ? v7 : shiftDays(shiftMonths(f.jobafklaringStartede, 12), -1)
  const LAB_31_3_vindue = LAS_69t_2_er ? (v0 ? (v2 ? FIRST_DAY : v7) : v8) : FIRST_DAY
  s[462] = LAB_31_3_vindue
  const LAB_31_3_vindue_hoej = LAS_69t_2_er ? (v0 ? (v2 ? NEVER : v7) : v8) : NEVER
  s[463] = LAB_31_3_vindue_hoej
  // LAB.33.3: Kontaktforløb uden kontakt (standby) i jobafklaringsforløb (LAB § 33, stk. 3)
  const LAB_33_3 = LAB_31_3_er && (!LAS_69t_2_er || f.kontaktUhensigtsmaessig)
  s[464] = LAB_33_3
  const LAB_33_3_nej = LAB_31_3_er && (!LAS_69t_2_er || f.kontaktUhensigtsmaessig === false)
  s[465] = LAB_33_3_nej
  const LAB_33_3_ir = !LAB_31_3_er || !LAS_69t_2_er
  s[428] = LAB_33_3_ir
  // LAB.36.3: Ret til en koordinerende sagsbehandler (LAB § 36, stk. 3)
  const LAB_36_3_nej = LAB_31_3_er && !LAS_69t_2_er
  s[468] = LAB_36_3_nej
  // LAB.109.2.kraft: Undtagelsen om 8 uger gælder (LAB § 109, stk. 2)
  const LAB_45_1 = f.jobafklaringStartede >= 16252 /* 2014-07-01 */
  s[118] = LAB_45_1
  const v16 = f.jobafklaringStartede >= 16618 /* 2015-07-02 */
  s[119] = v16
  const v17 = f.jobafklaringStartede >= 17126 /* 2016-11-21 */
  s[120] = v17
  const v18 = v16 && !v17
  s[122] = v18
  const LAB_109_2_kraft = LAB_45_1 && (!LAB_45_1 || v16)
  s[486] = LAB_109_2_kraft
  const LAB_109_2_kraft_nej = LAB_45_1 && (!LAB_45_1 || !v16 || !v17)
  s[487] = LAB_109_2_kraft_nej
  const LAB_109_2_kraft_ir = !LAB_45_1 || !LAB_45_1 || v18
  s[488] = LAB_109_2_kraft_ir
  // LAB.109.1: Sagen om det første forløb skal i rehabiliteringsteamet (lov 1750/2025 § 1)
  const v22 = f.jobafklaringStartede >= 20635 /* 2026-07-01 */
  s[436] = v22
  const v23 = shiftDays(f.jobafklaringStartede, 56) >= f.ventesFuldtRaskDen
  s[115] = v23
  const v24 = f.ventesFuldtRask === false || !v23 || LAB_109_2_kraft_nej
  s[858] = v24
  const v25 = f.ventesFuldtRask && v23 && (LAB_109_2_kraft || LAB_109_2_kraft_ir)
  s[857] = v25
  const v26 = f.fikTvaerfagligIndsats && f.overgikVedRevurderingen
  s[859] = v26
  const v27 = f.jobafklaringStartede >= 20089 /* 2025-01-01 */
  s[117] = v27
  const v28 = !v22 && f.tvaerfagligtBehovIForloebet
  const v29 = f.vurderingsdato >= 20635 /* 2026-07-01 */
  s[128] = v29
  const v30 = v29 && v27 && !v22
  s[852] = v30
  const LAB_109_1 = LAB_45_1 && (v30 || !LAB_45_1 || !v27 && v24 && !v26 || v27 && v28)
  s[480] = LAB_109_1
  const LAB_109_1_nej = LAB_45_1 && (v30 || !LAB_45_1 || !v27 && (v25 || v26) || v27 && !v28)
  s[481] = LAB_109_1_nej
  const LAB_109_1_ir = !LAB_45_1 || v30 || !LAB_45_1
  s[482] = LAB_109_1_ir
  // LAB.44.1: Planens forberedende del skal laves før teamet (lov 1750/2025 § 1)
  const v34 = !LAB_45_1 || v22
  const v35 = !LAB_45_1 || LAB_109_1_nej
  s[123] = v35
  const LAB_44_1 = LAB_45_1 && (LAB_109_1 || LAB_109_1_ir)
  s[121] = LAB_44_1
  const LAB_44_1_nej = LAB_44_1 && v34
  s[470] = LAB_44_1_nej
  const LAB_44_1_ir = LAB_44_1_nej || v35
  s[471] = LAB_44_1_ir
  // LAB.45.1: Du skal have planens indsatsdel (lov 1750/2025 § 1)
  const LAB_45_1_nej = LAB_45_1 && v34
  s[473] = LAB_45_1_nej
  const LAB_45_1_ir = !LAB_45_1 || v34
  s[474] = LAB_45_1_ir
  // SDL.7.2: Det mindste fravær (SDL § 7, stk. 2)
  const v41 = f.persongruppe === 'loenmodtager'
  s[69] = v41
  const v42 = f.timerDuKanArbejde === 0
  s[868] = v42
  const v43 = f.normalTimerPrUge - f.timerDuKanArbejde
  s[390] = v43
  const v44 = v43 >= 400
  s[869] = v44
  const v45 = v42 || v44
  s[867] = v45
  const v46 = v41 && v45
  s[866] = v46
  const v47 = f.persongruppe === 'selvstaendig'
  s[87] = v47
  const v48 = f.andelAfArbejdetDuKan <= 5000
  s[144] = v48
  const v49 = v47 && v48
  s[870] = v49
  const v50 = f.persongruppe === 'ledig' || f.persongruppe === 'ingen'
  s[871] = v50
  const v51 = f.ansatFra >= 15706 /* 2013-01-01 */
  s[875] = v51
  const v52 = f.ansatIFleksjob && v51
  s[874] = v52
  const v53 = v45 || v52
  s[873] = v53
  const v54 = v41 && v53
  s[872] = v54
  const v55 = !s[0] && (v46 || v49 || v50) || s[0] && (v54 || v49 || v50)
  const SDL_7_2 = !s[1] || v55
  s[614] = SDL_7_2
  const SDL_7_2_nej = !s[1] || !v55
  s[615] = SDL_7_2_nej
  // SDL.7.1: Uarbejdsdygtig på grund af egen sygdom (SDL § 7, stk. 1-2)
  const SDL_7_1 = !s[1] || f.uarbejdsdygtigVedEgenSygdom && (SDL_7_2 || !s[1])
  s[94] = SDL_7_1
  const SDL_7_1_nej = !s[1] || f.uarbejdsdygtigVedEgenSygdom === false || SDL_7_2_nej
  s[100] = SDL_7_1_nej
  // SDL.24.3.2: De første dage, der ikke tæller (SDL § 24, stk. 3, nr. 1-2)
  const v60 = v47 ? 14 : 15
  const v61 = v47 ? 14 : 21
  const v62 = v47 ? 14 : 30
  // SDL.24.3: Dage, der tæller med (SDL § 24, stk. 3-4)
  const v63 = dropFirst(s[2], (start) => start >= NEVER ? 0 : start >= 13332 /* 2006-07-03 */ ? (start >= 13605 /* 2007-04-02 */ ? (start >= 14032 /* 2008-06-02 */ ? (start >= 15341 /* 2012-01-02 */ ? v62 : v61) : v60) : 14) : Infinity)
  const v64 = dropFirst(s[2], (start) => { const r0_0 = start >= 13332 /* 2006-07-03 */; const r0_1 = start >= NEVER; const r0_2 = r0_0 ? (start >= 13605 /* 2007-04-02 */ ? (start >= 14032 /* 2008-06-02 */ ? (start >= 15341 /* 2012-01-02 */ ? v62 : v61) : v60) : 14) : -Infinity; return Math.max(0, r0_1 ? 0 : r0_1 || !r0_0 ? Math.min(0, r0_2) : r0_2) })
  const v65 = allPeriods(f.afbrydelser)
  const v66 = without(v63, v65)
  const v67 = without(v64, v65)
  const SDL_24_3 = !s[3] ? NO_DAYS : without(v66, intersectTable(from(v67, 15523 /* 2012-07-02 */), HELLIGDAGE_1))
  s[5] = SDL_24_3
  const SDL_24_3_hoej = !s[3] ? ALL_DAYS : without(v67, intersectTable(from(v66, 15523 /* 2012-07-02 */), HELLIGDAGE_1))
  s[6] = SDL_24_3_hoej
  const SDL_24_3_eksakt = s[3] && sameDays(v63, v64)
  s[432] = SDL_24_3_eksakt
}

function svar_3(f, s) {
  // SDL.25.1: Grænsen for pensionister m.fl. (SDL § 25, stk. 1)
  const v0 = f.pensionDuFaar === 'foertidspension' || f.pensionDuFaar === 'seniorpension'
  s[101] = v0
  const v1 = f.pensionDuFaar === 'tidlig_pension'
  s[102] = v1
  const v2 = s[4] >= 15012 /* 2011-02-07 */
  s[342] = v2
  const v3 = onWeekdays(s[5], 62)
  s[11] = v3
  const v4 = onWeekdays(s[6], 62)
  s[10] = v4
  const v5 = monthEndOver(v4, 12, 130, s[4])
  const v6 = monthEndOver(v3, 12, 130, s[4])
  const v7 = !s[7] && s[8] >= v5
  s[877] = v7
  const v8 = !s[7] && s[8] < v6
  s[878] = v8
  const v9 = v7 && !s[7]
  const v10 = s[9] && !s[7] && v6 >= NEVER
  const v11 = v9 ? v5 : NEVER
  const v12 = v8 ? NEVER : v6
  const v13 = v9 ? (v8 || v10 ? Math.max(v6, v12) : v6) : v12
  const v14 = v9 || v8 || v10
  const v15 = monthEndOver(s[6], 12, 182, s[4])
  const v16 = monthEndOver(s[5], 12, 182, s[4])
  const v17 = !s[7] && s[8] >= v15
  s[879] = v17
  const v18 = !s[7] && s[8] < v16
  s[880] = v18
  const v19 = v17 && !s[7]
  const v20 = s[9] && !s[7] && v16 >= NEVER
  const v21 = v19 ? v15 : NEVER
  const v22 = v18 ? NEVER : v16
  const v23 = v19 ? (v18 || v20 ? Math.max(v16, v22) : v16) : v22
  const v24 = v19 || v18 || v20
  const SDL_25_1 = v2 ? (v14 ? (v24 ? Math.min(v11, v21) : v11) : v21) : FIRST_DAY
  s[107] = SDL_25_1
  const SDL_25_1_hoej = v2 ? (v14 ? (v24 ? Math.max(v13, v23) : v13) : v23) : NEVER
  s[109] = SDL_25_1_hoej
  const v27 = v0 || f.opfylderHelbredsbetingelserForFoertidspension || f.naaetFolkepensionsalder || v1
  s[290] = v27
  const SDL_25_1_er = v27 && !s[7] && (!v2 || v14 || v24)
  s[103] = SDL_25_1_er
  const SDL_25_1_ir = !v27 || s[7] || !v2 || v7 && s[9] || s[9] && !((s[7] || !s[9] && v5 === v6) && !s[7] && (s[7] || v5 === NEVER)) || v17 && s[9] || s[9] && !((s[7] || !s[9] && v15 === v16) && !s[7] && (s[7] || v15 === NEVER))
  s[105] = SDL_25_1_ir
}

function svar_4(f, s) {
  // SDL.24.1: Revurderingstidspunktet (SDL § 24, stk. 1)
  const v0 = monthEndOver(s[10], 18, 260, s[4])
  const v1 = monthEndOver(s[11], 18, 260, s[4])
  const v2 = !s[7] && v0 <= 16251 /* 2014-06-30 */
  s[887] = v2
  const v3 = !s[7] && v1 > 16251 /* 2014-06-30 */
  s[886] = v3
  const v4 = !s[7] && s[8] >= v0
  s[894] = v4
  const v5 = !s[7] && s[8] < v1
  s[895] = v5
  const v6 = v4 && !s[7]
  const v7 = s[9] && !s[7] && v1 >= NEVER
  const v8 = v6 ? v0 : NEVER
  const v9 = v5 ? NEVER : v1
  const v10 = v6 ? (v5 || v7 ? Math.max(v1, v9) : v1) : v9
  const v11 = v6 || v5 || v7
  const v12 = v4 && s[9] || s[9] && !((s[7] || !s[9] && v0 === v1) && !s[7] && (s[7] || v0 === NEVER))
  const v13 = v2 && v11
  const v14 = s[9] && v11 && v10 >= NEVER
  const v15 = v13 ? v8 : NEVER
  s[29] = v15
  const v16 = v3 ? NEVER : v10
  const v17 = v13 ? (v3 || v14 ? Math.max(v10, v16) : v10) : v16
  s[30] = v17
  const v18 = v13 || v3 || v14
  s[28] = v18
  const v19 = v2 && v12 || s[9] && !((!v11 || !v12 && v8 === v10) && v11 && (!v11 || v8 === NEVER))
  s[26] = v19
  const v20 = monthEndOver(s[6], 18, 364, s[4])
  const v21 = monthEndOver(s[5], 18, 364, s[4])
  const v22 = !s[7] && v20 <= 16251 /* 2014-06-30 */
  s[12] = v22
  const v23 = !s[7] && v21 > 16251 /* 2014-06-30 */
  s[13] = v23
  const v24 = !s[7] && s[8] >= v20
  s[896] = v24
  const v25 = !s[7] && s[8] < v21
  s[897] = v25
  const v26 = v24 && !s[7]
  const v27 = s[9] && !s[7] && v21 >= NEVER
  const v28 = v26 ? v20 : NEVER
  const v29 = v25 ? NEVER : v21
  const v30 = v26 ? (v25 || v27 ? Math.max(v21, v29) : v21) : v29
  const v31 = v26 || v25 || v27
  const v32 = v24 && s[9] || s[9] && !((s[7] || !s[9] && v20 === v21) && !s[7] && (s[7] || v20 === NEVER))
  const v33 = v22 && v31
  const v34 = s[9] && v31 && v30 >= NEVER
  const v35 = v33 ? v28 : NEVER
  s[32] = v35
  const v36 = v23 ? NEVER : v30
  const v37 = v33 ? (v23 || v34 ? Math.max(v30, v36) : v30) : v36
  s[33] = v37
  const v38 = v33 || v23 || v34
  s[31] = v38
  const v39 = v22 && v32 || s[9] && !((!v31 || !v32 && v28 === v30) && v31 && (!v31 || v28 === NEVER))
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
  const v46 = monthEndOver(s[10], 9, 110, v45)
  const v47 = monthEndOver(s[11], 9, 110, v45)
  const v48 = !s[7] && s[8] >= v46
  s[898] = v48
  const v49 = !s[7] && s[8] < v47
  s[899] = v49
  const v50 = v48 && !s[7]
  const v51 = s[9] && !s[7] && v47 >= NEVER
  const v52 = v50 ? v46 : NEVER
  const v53 = v49 ? NEVER : v47
  const v54 = v50 ? (v49 || v51 ? Math.max(v47, v53) : v47) : v53
  const v55 = v50 || v49 || v51
  s[37] = v55
  const v56 = v48 && s[9] || s[9] && !((s[7] || !s[9] && v46 === v47) && !s[7] && (s[7] || v46 === NEVER))
  s[35] = v56
  const v57 = monthEndOver(s[6], 9, 154, v45)
  const v58 = monthEndOver(s[5], 9, 154, v45)
  const v59 = !s[7] && s[8] >= v57
  s[900] = v59
  const v60 = !s[7] && s[8] < v58
  s[901] = v60
  const v61 = v59 && !s[7]
  const v62 = s[9] && !s[7] && v58 >= NEVER
  const v63 = v61 ? v57 : NEVER
  const v64 = v60 ? NEVER : v58
  const v65 = v61 ? (v60 || v62 ? Math.max(v58, v64) : v58) : v64
  const v66 = v61 || v60 || v62
  s[38] = v66
  const v67 = v59 && s[9] || s[9] && !((s[7] || !s[9] && v57 === v58) && !s[7] && (s[7] || v57 === NEVER))
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
  const v74 = !s[7] && countDays(s[6], 16252 /* 2014-07-01 */, 16252 /* 2014-07-01 */) >= 1
  s[18] = v74
  const v75 = !s[7] && countDays(s[5], 16252 /* 2014-07-01 */, 16252 /* 2014-07-01 */) < 1
  s[17] = v75
  const v76 = !s[7] && countDays(s[10], 15979 /* 2013-10-01 */, 16251 /* 2014-06-30 */) > 110
  s[888] = v76
  const v77 = !s[7] && countDays(s[11], 15979 /* 2013-10-01 */, 16251 /* 2014-06-30 */) <= 110
  s[889] = v77
  const v78 = v2 || v77
  s[15] = v78
  const v79 = (v3 || s[9]) && (v76 || s[9]) && (v3 || v76)
  s[14] = v79
}

function svar_5(f, s) {
  // SDL.24.1: Revurderingstidspunktet (SDL § 24, stk. 1)
  const v0 = !s[7] && countDays(s[6], 15979 /* 2013-10-01 */, 16251 /* 2014-06-30 */) > 154
  s[892] = v0
  const v1 = !s[7] && countDays(s[5], 15979 /* 2013-10-01 */, 16251 /* 2014-06-30 */) <= 154
  s[893] = v1
  const v2 = s[12] || v1
  s[891] = v2
  const v3 = (s[13] || s[9]) && (v0 || s[9]) && (s[13] || v0)
  s[890] = v3
  const v4 = s[14] || v3
  s[884] = v4
  const v5 = (s[15] || s[9]) && (v2 || s[9]) && (s[15] || v2)
  s[885] = v5
  const v6 = s[16] || s[17] || v5
  s[883] = v6
  const v7 = !s[16] && (s[18] || s[9]) && (v4 || s[9])
  s[882] = v7
  const v8 = v7 && !v6
  s[881] = v8
  const SDL_24_1 = v7 ? FIRST_DAY : s[19] ? (s[20] ? Math.min(s[21], s[22]) : s[21]) : s[22]
  s[108] = SDL_24_1
  const SDL_24_1_hoej = v7 ? NEVER : s[19] ? (s[20] ? Math.max(s[23], s[24]) : s[23]) : s[24]
  s[110] = SDL_24_1_hoej
  const SDL_24_1_er = !s[7] && (v7 || !v8 && (s[19] || s[20]))
  s[104] = SDL_24_1_er
  const SDL_24_1_ir = s[7] || v7 || !v8 && (s[25] && (s[26] || s[27]) || !(s[28] && !s[26] && s[29] >= 13332 /* 2006-07-03 */ && s[30] <= 16251 /* 2014-06-30 */ || s[31] && !s[27] && s[32] >= 13332 /* 2006-07-03 */ && s[33] <= 16251 /* 2014-06-30 */) && (s[34] && (s[35] || s[36]) || !(s[37] && !s[35] || s[38] && !s[36])))
  s[106] = SDL_24_1_ir
  // SDL.27.1.1: Forlængelse, fordi revalidering er sandsynlig (SDL § 27, stk. 1, nr. 1)
  const v13 = SDL_24_1_hoej >= NEVER
  s[1131] = v13
  const v14 = SDL_24_1_er && SDL_24_1 < NEVER
  s[263] = v14
  const v15 = SDL_24_1_er && v13
  s[264] = v15
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
  s[438] = v26
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
  s[316] = v32
  const v33 = v25 && v30 && v32
  s[46] = v33
  const v34 = v28 >= 15012 /* 2011-02-07 */
  const v35 = v27 <= 20484 /* 2026-01-31 */
  const v36 = v25 && v34 && v35
  const v37 = v25 && v28 >= 20485 /* 2026-02-01 */ && v31
  s[325] = v37
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
  s[317] = v51
  const SDL_27_1_3_uger = v29 ? -Infinity : v46 ? 364 : v47 ? 364 : v48 ? 728 : 938
  s[321] = SDL_27_1_3_uger
  const SDL_27_1_3_uger_hoej = v29 ? Infinity : v47 || v51 ? (v51 ? (v50 ? 938 : 728) : 728) : 364
  s[323] = SDL_27_1_3_uger_hoej
  const SDL_27_1_3_uger_er = v29 || v46 || v47 || v48 || v50
  s[319] = SDL_27_1_3_uger_er
  // SDL.27.1.3: Forlængelse ved lægebehandling (SDL § 27, stk. 1, nr. 3)
  const v55 = SDL_27_1_3_uger_er && SDL_27_1_3_uger_hoej >= f.laegensSkoenUgerTilArbejde
  s[912] = v55
  const v56 = SDL_27_1_3_uger_er && SDL_27_1_3_uger < f.laegensSkoenUgerTilArbejde
  s[913] = v56
  const v57 = f.underLaegebehandling === false || f.laegensSkoenErSikkert === false || v56
  const v58 = f.underLaegebehandling && f.laegensSkoenErSikkert && (v55 || SDL_27_1_2_ir)
  const v59 = f.laegensSkoenUgerTilArbejde <= 364
  s[914] = v59
  const v60 = f.underLaegebehandling && f.laegensSkoenErSikkert && v59
  const v61 = f.laegensSkoenUgerTilArbejde <= 728
  s[915] = v61
  const v62 = f.underLaegebehandling && f.laegensSkoenErSikkert && v61
  const SDL_27_1_3 = v29 || v46 && v58 || v47 && (v60 || v62) || v42 && v58
  s[56] = SDL_27_1_3
  const SDL_27_1_3_nej = v29 || v46 && v57 || v47 && (!v60 || !v62) || v42 && v57
  s[61] = SDL_27_1_3_nej
  // SDL.27.1.4: Forlængelse, fordi fleksjob eller pension skal afklares (SDL § 27, stk. 1, nr. 4)
  const v65 = v25 && v49 && v35
  s[324] = v65
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

function svar_6(f, s) {
  // SDL.27.1.7.2: Åbenbar sag om førtidspension uden om rehabiliteringsteamet (SDL § 27, stk. 1, nr. 7)
  const v0 = s[39] && s[40] >= 16953 /* 2016-06-01 */ && s[41] <= 16974 /* 2016-06-22 */
  const v1 = s[39] && s[40] >= 16975 /* 2016-06-23 */ && s[41] <= 20634 /* 2026-06-30 */
  const v2 = s[39] && s[40] >= 20635 /* 2026-07-01 */ && s[42]
  const SDL_27_1_7_2 = s[43] || v0 || v1 && f.arbejdsevnenKanAabenbartIkkeForbedres || v2
  s[729] = SDL_27_1_7_2
  const SDL_27_1_7_2_nej = s[43] || s[39] && s[44] && s[41] <= 16952 /* 2016-05-31 */ || v0 || v1 && f.arbejdsevnenKanAabenbartIkkeForbedres === false || v2
  s[730] = SDL_27_1_7_2_nej
  const SDL_27_1_7_2_ir = s[43] || v0 || v2 || s[45]
  s[731] = SDL_27_1_7_2_ir
  // SDL.27.1.7: Forlængelse ved sag om førtidspension (SDL § 27, stk. 1, nr. 7)
  const SDL_27_1_7 = s[43] || s[46] && f.foertidspensionssagPaabegyndt || s[47] && f.foertidspensionssagPaabegyndt || s[48] && (f.ansoegningOmFoertidspension || SDL_27_1_7_2)
  s[326] = SDL_27_1_7
  const SDL_27_1_7_nej = s[43] || s[46] && f.foertidspensionssagPaabegyndt === false || s[47] && f.foertidspensionssagPaabegyndt === false || s[48] && f.ansoegningOmFoertidspension === false && (SDL_27_1_7_2_nej || SDL_27_1_7_2_ir)
  s[331] = SDL_27_1_7_nej
  // SDL.27.1: Forlængelse af sygedagpenge (SDL § 27, stk. 1)
  const v8 = s[39] && s[44] && s[42]
  s[318] = v8
  const v9 = s[49] || s[50]
  s[327] = v9
  const v10 = s[51] || s[52]
  s[328] = v10
  const v11 = s[53] || s[52]
  s[329] = v11
  const v12 = SDL_27_1_7_nej || s[52]
  s[330] = v12
  const v13 = s[50] && s[52]
  s[340] = v13
  const SDL_27_1 = s[43] || v8 && (s[54] || s[55] || s[56] || s[57] || s[58] || s[59] || SDL_27_1_7)
  s[111] = SDL_27_1
  const SDL_27_1_nej = s[43] || v8 && v9 && (s[60] || s[52]) && (s[61] || s[52]) && (s[62] || s[50]) && v10 && v11 && v12 && (s[49] || s[60] || s[61] || s[62] || s[51] || s[53] || SDL_27_1_7_nej)
  s[112] = SDL_27_1_nej
  const SDL_27_1_ir = s[43] || v8 && v13 || s[45]
  s[113] = SDL_27_1_ir
  // SDL.24a.1.grænse: Over grænsen på første fraværsdag (SDL § 24 a, stk. 1)
  const v17 = s[63] <= 16251 /* 2014-06-30 */
  s[273] = v17
  const v18 = !s[7] && s[64] && v17
  s[98] = v18
  const v19 = !s[7] && s[65] >= 16252 /* 2014-07-01 */ && s[66]
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
  const SDL_24a_1_graense = s[67] || v19 && (!s[7] && countDays(s[10], v22, v25) > 110 || !s[7] && countDays(s[6], v22, v25) > 154 || !s[7] && countDays(s[10], v26, v29) > 110 || !s[7] && countDays(s[6], v26, v29) > 154)
  s[96] = SDL_24a_1_graense
  const SDL_24a_1_graense_nej = s[67] || v18 || v19 && (!s[7] && countDays(s[11], v23, v24) <= 110 || !s[7] && countDays(s[5], v23, v24) <= 154 || !s[7] && countDays(s[11], v27, v28) <= 110 || !s[7] && countDays(s[5], v27, v28) <= 154)
  s[99] = SDL_24a_1_graense_nej
  const SDL_24a_1_graense_ir = s[67] || v19 && s[9] || s[68]
  s[97] = SDL_24a_1_graense_ir
  // SDL.30.2: Beskæftigelseskravet over for arbejdsgiveren (SDL § 30, stk. 2-4)
  const v33 = s[63] <= 15011 /* 2011-02-06 */
  s[214] = v33
  const v34 = !s[7] && s[64] && v33
  s[76] = v34
  const v35 = !s[7] && shiftDays(s[65], -56) >= f.ansatFra
  s[923] = v35
  const v36 = !s[7] && shiftDays(s[63], -56) < f.ansatFra
  s[924] = v36
  const v37 = v36 || f.andetFravaerSeneste8Uger
  s[922] = v37
  const v38 = (v35 || s[9]) && f.andetFravaerSeneste8Uger === false
  s[921] = v38
  const v39 = f.timerHosArbejdsgiveren >= 7400
  s[925] = v39
  const v40 = v37 || !v39
  s[920] = v40
  const v41 = v38 && v39
  s[919] = v41
  const v42 = v39 && f.genansat && f.paaArbejdeDaSygdommenKom
  s[926] = v42
  const v43 = v41 || v42
  const v44 = v40 && !v42
  const v45 = s[65] >= 15012 /* 2011-02-07 */
  s[82] = v45
  const v46 = !s[7] && v45 && s[66]
  s[77] = v46
  const SDL_30_2 = s[67] || v34 && v43 || v46 && v43
  s[739] = SDL_30_2
  const SDL_30_2_nej = s[67] || v34 && v44 || v46 && v44
  s[740] = SDL_30_2_nej
  const SDL_30_2_ir = s[67] || s[68]
  s[73] = SDL_30_2_ir
  // SDL.30.fleksjob: Ingen arbejdsgiverperiode i fleksjob (SDL § 32, stk. 1, nr. 5)
  const SDL_30_fleksjob = f.ansatIFleksjob && (s[67] || v34 || v46)
  s[741] = SDL_30_fleksjob
  const SDL_30_fleksjob_nej = f.ansatIFleksjob && s[67]
  s[742] = SDL_30_fleksjob_nej
  const SDL_30_fleksjob_ir = f.ansatIFleksjob === false || SDL_30_2_ir
  s[743] = SDL_30_fleksjob_ir
  // SDL.30: Ret over for arbejdsgiveren (SDL § 30, stk. 1)
  const v53 = !s[7] && s[64] && s[66]
  s[92] = v53
  const v54 = f.ansatIFleksjob === false || SDL_30_fleksjob_nej
  s[927] = v54
  const v55 = f.ansatIFleksjob && (SDL_30_fleksjob || SDL_30_fleksjob_ir)
  s[928] = v55
  const SDL_30 = s[67] || v53 && s[69] && (SDL_30_2 || SDL_30_2_ir) && v54
  s[74] = SDL_30
  const SDL_30_nej = s[67] || v53 && (!s[69] || SDL_30_2_nej || v55)
  s[75] = SDL_30_nej
  // SDL.30.1: Arbejdsgiverperioden (SDL § 30, stk. 1)
  const v58 = !s[7] && s[64] && s[63] <= 13604 /* 2007-04-01 */
  const v59 = !s[7] && s[65] >= 13605 /* 2007-04-02 */ && s[63] <= 14031 /* 2008-06-01 */
  const v60 = s[63] <= 15340 /* 2012-01-01 */
  s[363] = v60
  const v61 = !s[7] && s[65] >= 14032 /* 2008-06-02 */ && v60
  const v62 = s[65] >= 15341 /* 2012-01-02 */
  s[364] = v62
  const v63 = !s[7] && v62 && s[66]
  const v64 = v61 || v63
  const SDL_30_1 = s[67] ? -Infinity : v58 ? 14 : v59 ? 15 : v61 ? 21 : 30
  s[70] = SDL_30_1
  const SDL_30_1_hoej = s[67] ? Infinity : v59 || v64 ? (v64 ? (v63 ? 30 : 21) : 15) : 14
  s[71] = SDL_30_1_hoej
  const SDL_30_1_er = s[67] || v58 || v59 || v61 || v63
  s[72] = SDL_30_1_er
}

function svar_7(f, s) {
  // SDL.31.1: Sidste dag, arbejdsgiveren betaler (SDL § 31, stk. 1)
  const v0 = shiftDays(s[63], s[70])
  s[360] = v0
  const v1 = shiftDays(s[65], s[71])
  s[361] = v1
  const v2 = !s[7] && s[72]
  s[203] = v2
  const v3 = s[9] || s[73]
  s[207] = v3
  const v4 = shiftDays(v0, -1)
  s[205] = v4
  const v5 = shiftDays(v1, -1)
  s[204] = v5
  const v6 = f.fratraeder ? Math.min(v4, f.fratraedelsesdag) : v4
  const v7 = f.fratraeder ? Math.min(v5, f.fratraedelsesdag) : v5
  const v8 = s[74] && v2
  const v9 = s[73] && v2 && v7 >= NEVER
  const v10 = s[75] ? NEVER : v7
  const v11 = v8 || s[75] || v9
  const v12 = s[74] && v3 || s[73] && !((!v2 || !v3 && v6 === v7) && v2 && (!v2 || v6 === NEVER))
  const SDL_31_1 = s[67] ? FIRST_DAY : v8 ? v6 : NEVER
  s[266] = SDL_31_1
  const SDL_31_1_hoej = s[67] ? NEVER : v8 ? (s[75] || v9 ? Math.max(v7, v10) : v7) : v10
  s[267] = SDL_31_1_hoej
  const SDL_31_1_er = s[67] || s[76] && v11 || s[77] && v11
  s[265] = SDL_31_1_er
  const SDL_31_1_ir = s[67] || s[76] && v12 || s[77] && v12 || s[68]
  s[268] = SDL_31_1_ir
  // SDL.32.1: Beskæftigelseskravet over for kommunen (SDL § 32, stk. 1-3)
  const v17 = !s[7] && s[64] && s[63] <= 15522 /* 2012-07-01 */
  const v18 = !s[7] && shiftDays(s[65], -91) >= f.tilknyttetArbejdsmarkedetFra
  s[934] = v18
  const v19 = !s[7] && shiftDays(s[63], -91) < f.tilknyttetArbejdsmarkedetFra
  s[935] = v19
  const v20 = f.timerSeneste13Uger >= 12000
  s[936] = v20
  const v21 = SDL_31_1_er && SDL_31_1 < f.vurderingsdato
  s[939] = v21
  const v22 = SDL_31_1_er && SDL_31_1_hoej >= f.vurderingsdato
  s[940] = v22
  const v23 = s[75] || v21
  s[937] = v23
  const v24 = s[74] || s[73]
  s[206] = v24
  const v25 = v24 && (v22 || SDL_31_1_ir) && (s[74] || v22)
  s[83] = v25
  const v26 = s[73] && SDL_31_1_ir
  s[938] = v26
  const v27 = v19 || !v20 || v25
  s[933] = v27
  const v28 = v23 || v26
  s[84] = v28
  const v29 = (v18 || s[9]) && v20 && v28
  s[932] = v29
  const v30 = f.uddannelsensLaengde >= 18
  s[941] = v30
  const v31 = !s[7] && s[65] >= f.uddannelseAfsluttet
  s[942] = v31
  const v32 = !s[7] && s[63] < f.uddannelseAfsluttet
  s[943] = v32
  const v33 = shiftMonths(f.uddannelseAfsluttet, 1)
  const v34 = !s[7] && v33 >= s[63]
  s[944] = v34
  const v35 = !s[7] && v33 < s[65]
  s[945] = v35
  const v36 = f.erhvervsmaessigUddannelse === false || !v30 || v32 || v35
  s[90] = v36
  const v37 = f.erhvervsmaessigUddannelse && v30 && (v31 || s[9]) && (v34 || s[9])
  s[91] = v37
  const v38 = !s[7] && s[65] >= 15523 /* 2012-07-02 */ && s[78]
  const v39 = !s[7] && shiftDays(s[65], -182) >= f.tilknyttetArbejdsmarkedetFra
  s[948] = v39
  const v40 = !s[7] && shiftDays(s[63], -182) < f.tilknyttetArbejdsmarkedetFra
  s[949] = v40
  const v41 = f.timerSeneste26Uger >= 24000
  s[950] = v41
  const v42 = v40 || !v41 || v25
  s[947] = v42
  const v43 = (v39 || s[9]) && v41 && v28
  s[946] = v43
  const v44 = shiftMonths(s[79], -6)
  const v45 = shiftMonths(s[80], -6)
  const v46 = sum(f.timerPrMaaned, (r_timerPrMaaned) => { const r0_0 = !s[7] && r_timerPrMaaned.maaned >= v44; const r0_1 = !s[7] && r_timerPrMaaned.maaned < s[80]; return (r0_0 || s[9]) && (r0_1 || s[9]) && (r0_0 || r0_1) ? r_timerPrMaaned.timer : 0 }) >= 24000
  s[957] = v46
  const v47 = sum(f.timerPrMaaned, (r_timerPrMaaned) => { const r0_0 = !s[7] && r_timerPrMaaned.maaned >= v44; const r0_1 = !s[7] && r_timerPrMaaned.maaned < s[80]; const r0_2 = (r0_0 || s[9]) && (r0_1 || s[9]) && (r0_0 || r0_1); return r0_2 ? (r0_2 && !(!s[7] && r_timerPrMaaned.maaned < v45 || !s[7] && r_timerPrMaaned.maaned >= s[79]) && !s[9] ? r_timerPrMaaned.timer : 0) : 0 }) >= 24000
  s[958] = v47
  const v48 = sum(f.timerPrMaaned, (r_timerPrMaaned) => { const r0_0 = !s[7] && r_timerPrMaaned.maaned >= v44; const r0_1 = !s[7] && r_timerPrMaaned.maaned < s[80]; return (r0_0 || s[9]) && (r0_1 || s[9]) && (r0_0 || r0_1) && r_timerPrMaaned.timer >= 4000 ? 1 : 0 }) >= 5
  s[959] = v48
  const v49 = sum(f.timerPrMaaned, (r_timerPrMaaned) => { const r0_0 = !s[7] && r_timerPrMaaned.maaned >= v44; const r0_1 = !s[7] && r_timerPrMaaned.maaned < s[80]; const r0_2 = (r0_0 || s[9]) && (r0_1 || s[9]) && (r0_0 || r0_1); const r0_3 = r_timerPrMaaned.timer >= 4000; const r0_4 = r0_2 && r0_3; return r0_4 ? (r0_4 && !(r0_2 && !r0_3 || !s[7] && r_timerPrMaaned.maaned < v45 || !s[7] && r_timerPrMaaned.maaned >= s[79] || s[9] && !r0_3) && !(s[9] && r0_3) ? 1 : 0) : 0 }) >= 5
  s[960] = v49
  const v50 = !v47 || !v49
  s[956] = v50
  const v51 = v46 && v48
  s[955] = v51
  const v52 = 6 + f.maanederDerSesBortFra
  const v53 = -v52
  const v54 = shiftMonths(s[79], v53)
  const v55 = shiftMonths(s[80], v53)
  const v56 = sum(f.timerPrMaaned, (r_timerPrMaaned) => { const r0_0 = !s[7] && r_timerPrMaaned.maaned < s[80]; const r0_1 = !s[7] && r_timerPrMaaned.maaned >= v54; return (r0_1 || s[9]) && (r0_0 || s[9]) && (r0_1 || r0_0) ? r_timerPrMaaned.timer : 0 }) >= 24000
  s[963] = v56
  const v57 = sum(f.timerPrMaaned, (r_timerPrMaaned) => { const r0_0 = !s[7] && r_timerPrMaaned.maaned < s[80]; const r0_1 = !s[7] && r_timerPrMaaned.maaned >= v54; const r0_2 = (r0_1 || s[9]) && (r0_0 || s[9]) && (r0_1 || r0_0); return r0_2 ? (r0_2 && !(!s[7] && r_timerPrMaaned.maaned < v55 || !s[7] && r_timerPrMaaned.maaned >= s[79]) && !s[9] ? r_timerPrMaaned.timer : 0) : 0 }) >= 24000
  s[964] = v57
  const v58 = sum(f.timerPrMaaned, (r_timerPrMaaned) => { const r0_0 = !s[7] && r_timerPrMaaned.maaned < s[80]; const r0_1 = !s[7] && r_timerPrMaaned.maaned >= v54; return (r0_1 || s[9]) && (r0_0 || s[9]) && (r0_1 || r0_0) && r_timerPrMaaned.timer >= 4000 ? 1 : 0 }) >= 5
  s[965] = v58
  const v59 = sum(f.timerPrMaaned, (r_timerPrMaaned) => { const r0_0 = !s[7] && r_timerPrMaaned.maaned < s[80]; const r0_1 = r_timerPrMaaned.timer >= 4000; const r0_2 = !s[7] && r_timerPrMaaned.maaned >= v54; const r0_3 = (r0_2 || s[9]) && (r0_0 || s[9]) && (r0_2 || r0_0); const r0_4 = r0_3 && r0_1; return r0_4 ? (r0_4 && !(r0_3 && !r0_1 || !s[7] && r_timerPrMaaned.maaned < v55 || !s[7] && r_timerPrMaaned.maaned >= s[79] || s[9] && !r0_1) && !(s[9] && r0_1) ? 1 : 0) : 0 }) >= 5
  s[966] = v59
  const v60 = !v57 || !v59
  s[962] = v60
  const v61 = v56 && v58
  s[961] = v61
  const v62 = v51 || v61
  s[953] = v62
  const v63 = v50 && v60
  s[954] = v63
  const v64 = f.iBeskaeftigelse === false || v63 || v25
  s[952] = v64
  const v65 = f.iBeskaeftigelse && v62 && v28
  s[951] = v65
  const SDL_32_1 = s[67] || v17 && (v29 || f.dagpengeretHvisRask || v37 || f.elevILoennetPraktik || f.ansatIFleksjob) || v38 && (v43 || f.dagpengeretHvisRask || v37 || f.elevILoennetPraktik || f.ansatIFleksjob) || s[81] && (v65 || f.dagpengeretHvisRask || v37 || f.elevILoennetPraktik || f.ansatIFleksjob)
  s[86] = SDL_32_1
  const SDL_32_1_nej = s[67] || v17 && v27 && f.dagpengeretHvisRask === false && v36 && f.elevILoennetPraktik === false && f.ansatIFleksjob === false || v38 && v42 && f.dagpengeretHvisRask === false && v36 && f.elevILoennetPraktik === false && f.ansatIFleksjob === false || s[81] && v64 && f.dagpengeretHvisRask === false && v36 && f.elevILoennetPraktik === false && f.ansatIFleksjob === false
  s[85] = SDL_32_1_nej
  // SDL.42.1: Beskæftigelseskravet for selvstændige (SDL § 42)
  const v68 = f.maanederSomSelvstaendig + f.maanederSomLoenmodtagerFoer >= 6
  s[968] = v68
  const v69 = v68 && f.drevetSenesteMaaned
  s[967] = v69
  const v70 = f.timerIVirksomheden >= 1850
  s[969] = v70
  const v71 = v69 && v70
  s[970] = v71
  const v72 = !s[7] && s[82] && s[63] <= 15705 /* 2012-12-31 */
  const v73 = !s[7] && s[65] >= 15706 /* 2013-01-01 */ && s[63] <= 15883 /* 2013-06-27 */
  const v74 = v71 || f.tilskudTilEgenVirksomhed
  const v75 = !s[7] && s[65] >= 15884 /* 2013-06-28 */ && s[66]
  const SDL_42_1 = s[67] || s[76] && v71 || v72 && v71 || v73 && v74 || v75 && v74
  s[89] = SDL_42_1
  const SDL_42_1_nej = s[67] || s[76] && !v71 || v72 && !v71 || v73 && !v74 || v75 && !v74
  s[88] = SDL_42_1_nej
}

function svar_8(f, s) {
  // SDL.34.1: Ret ved arbejdsskade (SDL § 34, stk. 1)
  const v0 = f.arbejdsskade === false || s[83]
  const v1 = f.arbejdsskade && s[84]
  const SDL_34_1 = s[67] || s[76] && v1 || s[77] && v1
  s[744] = SDL_34_1
  const SDL_34_1_nej = s[67] || s[76] && v0 || s[77] && v0
  s[745] = SDL_34_1_nej
  // SDL.32: Ret over for kommunen (SDL § 2, stk. 2)
  const v4 = !s[69] || s[85]
  s[972] = v4
  const v5 = s[69] && (s[86] || s[73])
  s[971] = v5
  const v6 = !s[87] || s[88]
  s[974] = v6
  const v7 = s[87] && (s[89] || s[73])
  s[973] = v7
  const v8 = f.persongruppe === 'ingen'
  s[346] = v8
  const v9 = !v8 || s[90]
  s[202] = v9
  const v10 = v8 && s[91]
  s[201] = v10
  const SDL_32 = s[67] || s[92] && (v5 || v7 || s[93] || v10 || SDL_34_1)
  s[208] = SDL_32
  const SDL_32_nej = s[67] || s[92] && v4 && v6 && !s[93] && v9 && (SDL_34_1_nej || s[73])
  s[209] = SDL_32_nej
  // SDL.3: Ophold i Danmark (SDL § 3)
  const v13 = f.vurderingsdato >= 17702 /* 2018-06-20 */
  s[975] = v13
  const v14 = !v13 && (f.ophold === 'danmark' || f.ophold === 'rekreation' || f.ophold === 'behandling' || f.ophold === 'udskudt_hjemrejse' || f.ophold === 'udsendt' || f.ophold === 'dansk_social_sikring') || v13 && (f.ophold === 'danmark' || f.ophold === 'rekreation' || f.ophold === 'behandling' || f.ophold === 'udskudt_hjemrejse' || f.ophold === 'udsendt' || f.ophold === 'repatriering' || f.ophold === 'dansk_social_sikring')
  const SDL_3 = !s[1] || v14
  s[212] = SDL_3
  const SDL_3_nej = !s[1] || !v14
  s[213] = SDL_3_nej
  // SDL.24a.1: Jobafklaring ved ny sygemelding (SDL § 24 a, stk. 1)
  const v17 = SDL_32 || s[73]
  s[282] = v17
  const v18 = SDL_3 || !s[1]
  s[210] = v18
  const v19 = s[94] || !s[1]
  s[211] = v19
  const SDL_24a_1 = s[67] || s[95] && (s[96] || s[97]) && v17 && v18 && v19 && (s[96] || SDL_32 || SDL_3 || s[94])
  s[276] = SDL_24a_1
  const SDL_24a_1_nej = s[67] || s[98] || s[95] && (s[99] || SDL_32_nej || SDL_3_nej || s[100])
  s[281] = SDL_24a_1_nej
  const SDL_24a_1_ir = s[67] || s[95] && s[97] && s[73] && !s[1] || s[68]
  s[280] = SDL_24a_1_ir
  // SDL.24c.1: Stop for sygedagpenge, når sygdommen ikke længere er livstruende (SDL § 24 c, stk. 1)
  const v23 = f.vurderingsdato >= 16801 /* 2016-01-01 */
  s[129] = v23
  const v24 = v23 && f.fikSygedagpengeVedLivstruende && f.laegenFinderIkkeLaengereLivstruende
  const SDL_24c_1 = !s[1] || v24
  s[691] = SDL_24c_1
  const SDL_24c_1_nej = !s[1] || !v24
  s[692] = SDL_24c_1_nej
  // LAB.107.1: Ret til jobafklaringsforløb (LAB § 107)
  const v27 = s[101] || f.naaetFolkepensionsalder || s[102]
  s[986] = v27
  const v28 = f.forlaengelseErAfgjort || v27 && s[103] || !v27 && s[104]
  s[259] = v28
  const v29 = f.forlaengelseErAfgjort === false && (v27 && s[105] || !v27 && s[106])
  s[260] = v29
  const v30 = f.forlaengelseErAfgjort ? f.forlaengelsenSlutter : v27 ? s[107] : s[108]
  s[261] = v30
  const v31 = f.forlaengelseErAfgjort ? f.forlaengelsenSlutter : v27 ? s[109] : s[110]
  s[262] = v31
  const v32 = v28 && f.vurderingsdato >= v30
  s[984] = v32
  const v33 = v28 && f.vurderingsdato < v31
  s[985] = v33
  const v34 = v33 || v27 || s[111]
  s[983] = v34
  const v35 = s[112] || s[113]
  s[341] = v35
  const v36 = (v32 || v29) && !v27 && v35
  s[982] = v36
  const v37 = v36 || SDL_24a_1
  s[980] = v37
  const v38 = SDL_24a_1_nej || SDL_24a_1_ir
  s[279] = v38
  const v39 = v34 && v38
  s[981] = v39
  const v40 = v36 || SDL_24a_1 || SDL_24c_1
  s[987] = v40
  const v41 = v34 && v38 && (SDL_24c_1_nej || !s[1])
  s[988] = v41
  const LAB_107_1 = !s[1] || s[114] && (!v23 && v19 && v37 || v23 && v19 && v40)
  s[475] = LAB_107_1
  const LAB_107_1_nej = !s[1] || !s[114] || !v23 && (s[100] || v39) || v23 && (s[100] || v41)
  s[476] = LAB_107_1_nej
  // LAB.108.2: Tilbuddet kan indgå i forløbet (LAB § 108, stk. 2)
  const v44 = f.vurderingsdato >= 17126 /* 2016-11-21 */
  s[990] = v44
  const v45 = f.ventesFuldtRask && s[115] && f.fikTvaerfagligIndsats === false
  s[994] = v45
  const v46 = f.tilbudUnderForloebet === 'praktik' || f.tilbudUnderForloebet === 'vejledning'
  s[995] = v46
  const v47 = f.vurderingsdato >= 20089 /* 2025-01-01 */
  s[200] = v47
  const v48 = !v44 || v47 || !v45 || v46
  const LAB_108_2 = s[116] && (!s[114] || v48)
  s[478] = LAB_108_2
  const LAB_108_2_nej = s[116] && (!s[114] || !v48)
  s[479] = LAB_108_2_nej
  // LAB.109.1.frist: Sagen skal have været i rehabiliteringsteamet (LAB § 109)
  const v51 = f.jobafklaringStartede >= 16428 /* 2014-12-24 */
  s[996] = v51
  const v52 = shiftDays(f.sygedagpengeOphoerteDen, 28)
  const v53 = f.jobafklaringStartede >= 16617 /* 2015-07-01 */
  s[997] = v53
  const v54 = shiftDays(f.jobafklaringStartede, 28)
  const v55 = f.jobafklaringEfter === 'ny_sygemelding'
  s[998] = v55
  const v56 = s[117] ? NEVER : v55 ? shiftDays(f.afgoerelseOmJobafklaringDen, 28) : v54
  const LAB_109_1_frist = s[118] ? (v51 ? (v53 ? (s[119] ? (s[120] ? v56 : FIRST_DAY) : v54) : FIRST_DAY) : v52) : FIRST_DAY
  s[483] = LAB_109_1_frist
  const LAB_109_1_frist_hoej = s[118] ? (v51 ? (v53 ? (s[119] ? (s[120] ? v56 : NEVER) : v54) : NEVER) : v52) : NEVER
  s[484] = LAB_109_1_frist_hoej
  const LAB_109_1_frist_ir = s[121] && (!s[118] || v51 && (!v53 || s[122])) || s[123]
  s[485] = LAB_109_1_frist_ir
  // LAB.110.1: Jobafklaringsforløbets længste varighed (LAB § 110, stk. 1)
  const v60 = f.jobafklaringStartede >= 18262 /* 2020-01-01 */
  s[435] = v60
  const v61 = f.jobafklaringStartede >= 17532 /* 2018-01-01 */
  s[999] = v61
  const v62 = shiftMonths(f.jobafklaringStartede, 24)
  const v63 = shiftDays(v62, -1)
  const v64 = allPeriods(f.barselUnderJobafklaring)
  s[187] = v64
  const v65 = without(ALL_DAYS, v64)
  const v66 = dayReaching(v65, f.jobafklaringStartede, v62 === NEVER ? Infinity : v62 - f.jobafklaringStartede)
  const LAB_110_1 = s[118] ? (v61 ? (v60 ? v66 : Math.min(v63, v66)) : v63) : FIRST_DAY
  s[124] = LAB_110_1
  const LAB_110_1_hoej = s[118] ? (v61 ? (v60 ? v66 : Math.max(v63, v66)) : v63) : NEVER
  s[125] = LAB_110_1_hoej
  const LAB_110_1_er = f.erIJobafklaring && s[118]
  s[126] = LAB_110_1_er
  const LAB_110_1_ir = !LAB_110_1_er || !s[118]
  s[127] = LAB_110_1_ir
  // LAB.110.2: Jobafklaringsforløbet slutter (LAB § 110, stk. 2)
  const v71 = f.vurderingsdato >= 16618 /* 2015-07-02 */
  s[1000] = v71
  const v72 = f.vurderingsdato >= f.folkepensionsalderNaasDen
  s[1001] = v72
  const v73 = f.uarbejdsdygtigVedEgenSygdom === false || v72 || f.fikSygedagpengeVedLivstruende
  const LAB_110_2 = s[116] && (!s[114] || !v71 && f.uarbejdsdygtigVedEgenSygdom === false || v71 && (!v44 || v73))
  s[489] = LAB_110_2
  const LAB_110_2_nej = s[116] && (!s[114] || !v71 && f.uarbejdsdygtigVedEgenSygdom || v71 && (!v44 || !v73))
  s[490] = LAB_110_2_nej
  const LAB_110_2_ir = !s[116] || !s[114] || v71 && !v44
  s[491] = LAB_110_2_ir
}

function svar_9(f, s) {
  // LAB.111.1: Din arbejdsevne skal være vurderet (LAB § 111, stk. 1)
  const LAB_111_1 = s[114] ? s[124] : FIRST_DAY
  s[492] = LAB_111_1
  const LAB_111_1_hoej = s[114] ? s[125] : NEVER
  s[493] = LAB_111_1_hoej
  const LAB_111_1_er = s[116] && (!s[114] || s[126])
  s[494] = LAB_111_1_er
  const LAB_111_1_ir = !s[116] || !s[114] || s[127]
  s[495] = LAB_111_1_ir
  // LAB.111.2: Sagen skal i rehabiliteringsteamet, før forløbet slutter (lov 1750/2025 § 1)
  const v4 = f.uarbejdsdygtigVedEgenSygdom || f.maalgruppeForAnden
  s[1003] = v4
  const v5 = f.kanVendeTilbageIArbejde === false && v4
  const LAB_111_2 = s[116] && (!s[114] || s[128] || v5)
  s[496] = LAB_111_2
  const LAB_111_2_nej = s[116] && (!s[114] || s[128] || !v5)
  s[497] = LAB_111_2_nej
  const LAB_111_2_ir = !s[116] || !s[114] || s[128]
  s[429] = LAB_111_2_ir
  // LAB.111.3: Samtale med sundhedskoordinatoren (LAB § 111, stk. 3)
  const v9 = shiftMonths(f.sygedagpengeOphoerteDen, 42)
  const LAB_111_3 = s[114] ? v9 : FIRST_DAY
  s[499] = LAB_111_3
  const LAB_111_3_hoej = s[114] ? v9 : NEVER
  s[500] = LAB_111_3_hoej
  const LAB_111_3_er = s[116] && f.risikoForFireAar
  s[501] = LAB_111_3_er
  const LAB_111_3_ir = !LAB_111_3_er || !s[114]
  s[502] = LAB_111_3_ir
  // LAB.111.4: Kommunen skal overveje klinisk funktion før et nyt forløb (lov 1750/2025 § 1)
  const v14 = shiftMonths(f.sygedagpengeOphoerteDen, 48) >= f.nytForloebVarerTil
  const LAB_111_4 = s[116] && (!s[114] || s[128] || !v14)
  s[503] = LAB_111_4
  const LAB_111_4_nej = s[116] && (!s[114] || s[128] || v14)
  s[504] = LAB_111_4_nej
  // LAS.69j.2.bidrag: Tillæg til unge, der betaler bidrag til et barn (LAS § 69 j, stk. 2, nr. 4)
  const v17 = f.vurderingsdato >= 20270 /* 2025-07-01 */
  s[832] = v17
  const v18 = f.vurderingsdato >= 20819 /* 2027-01-01 */
  s[130] = v18
  const v19 = f.bidragspligtigeBoern <= 0
  s[1005] = v19
  const v20 = f.vurderingsdato <= 20269 /* 2025-06-30 */
  s[830] = v20
  const v21 = v20 || v18
  const v22 = SATS_1(f.vurderingsdato)
  const v23 = v21 ? -Infinity : v22
  const v24 = v21 ? Infinity : v22
  const v25 = v23 > -Infinity && v24 < Infinity
  const v26 = quotient([v23, f.bidragspligtigeBoern], [1], 'nærmeste', 1)
  const v27 = quotient([v24, f.bidragspligtigeBoern], [1], 'nærmeste', 1)
  const LAS_69j_2_bidrag = s[0] ? (v17 ? (v25 ? Math.min(v26, v27) : -Infinity) : f.bidragPrMaaned) : -Infinity
  s[525] = LAS_69j_2_bidrag
  const LAS_69j_2_bidrag_hoej = s[0] ? (v17 ? (v25 ? Math.max(v26, v27) : Infinity) : f.bidragPrMaaned) : Infinity
  s[526] = LAS_69j_2_bidrag_hoej
  const v30 = s[0] && !v19
  s[1004] = v30
  const LAS_69j_2_bidrag_er = v30 && (!s[0] || !v17 || !(!v25 && !v21 && v23 === v24))
  s[527] = LAS_69j_2_bidrag_er
  const LAS_69j_2_bidrag_ir = !v30 || !s[0] || v17 && (v21 || !v25)
  s[528] = LAS_69j_2_bidrag_ir
  // LAS.68.2: Ressourceforløbsydelsens sats i ressourceforløb (lov 1750/2025 § 21, stk. 8)
  const v33 = f.boernOpholderSigIDanmark || f.boernLigestillet
  s[1007] = v33
  const v34 = f.harForsoergelsespligt && v33
  s[196] = v34
  const v35 = f.vurderingsdato <= 15705 /* 2012-12-31 */
  s[862] = v35
  const v36 = v35 || v18
  s[131] = v36
  const v37 = SATS_2(f.vurderingsdato)
  const v38 = f.vurderingsdato >= shiftMonths(f.foedselsdag, 300)
  s[1008] = v38
  const v39 = !v38 && f.borHosForaeldre && f.harForsoergelsespligt === false
  s[197] = v39
  const v40 = SATS_3(f.vurderingsdato)
  const v41 = v36 ? -Infinity : v40
  const v42 = v36 ? Infinity : v40
  const v43 = v42 === Infinity
  const v44 = LAS_69j_2_bidrag === -Infinity
  const v45 = v41 === -Infinity
  const v46 = LAS_69j_2_bidrag_hoej === Infinity
  const v47 = v43 && v44 || v45 && v46
  const v48 = SATS_4(f.vurderingsdato)
  const v49 = SATS_5(f.vurderingsdato)
  const v50 = v34 || !v39 || v19 || LAS_69j_2_bidrag_er && !(v47 && !v36 && v41 === v42 && (!LAS_69j_2_bidrag_er || !LAS_69j_2_bidrag_ir && LAS_69j_2_bidrag === LAS_69j_2_bidrag_hoej))
  s[138] = v50
  const v51 = v34 && v36 || !v34 && (v39 && (!v19 && (v36 || LAS_69j_2_bidrag_ir || v47 || v36) || v19 && v36) || !v39 && v36)
  s[139] = v51
  const v52 = v34 ? (v36 ? -Infinity : v37) : v39 ? (v19 ? v41 : Math.min(v45 || v44 ? -Infinity : v41 + LAS_69j_2_bidrag, v36 ? -Infinity : v48)) : v36 ? -Infinity : v49
  s[136] = v52
  const v53 = v34 ? (v36 ? Infinity : v37) : v39 ? (v19 ? v42 : Math.min(v43 || v46 ? Infinity : v42 + LAS_69j_2_bidrag_hoej, v36 ? Infinity : v48)) : v36 ? Infinity : v49
  s[137] = v53
  const LAS_68_2 = s[0] ? v52 : -Infinity
  s[505] = LAS_68_2
  const LAS_68_2_hoej = s[0] ? v53 : Infinity
  s[506] = LAS_68_2_hoej
  const LAS_68_2_er = s[0] && (!s[0] || v50)
  s[507] = LAS_68_2_er
  const LAS_68_2_ir = !s[0] || !s[0] || v51
  s[508] = LAS_68_2_ir
  // LAS.68.5: Mindst satsen til den, der kom fra ledighedsydelse (LAS § 68, stk. 5)
  const v58 = f.vurderingsdato >= 16387 /* 2014-11-13 */
  s[1009] = v58
  const LAS_68_5_nej = s[0] && !v58
  s[509] = LAS_68_5_nej
  const LAS_68_5_ir = !s[0] || !v58
  s[510] = LAS_68_5_ir
  // LAS.68.4: Ressourceforløbsydelsen før fradrag i ressourceforløb (lov 1750/2025 § 21, stk. 8)
  const v61 = f.ydelseFoerForloebet === 'sygedagpenge'
  s[1013] = v61
  const v62 = f.sidsteDagMedSygedagpengeEllers >= f.vurderingsdato
  s[1014] = v62
  const v63 = v61 && v62
  s[1012] = v63
  const v64 = Math.max(LAS_68_2, f.hidtidigYdelsePrMaaned)
  const v65 = Math.max(LAS_68_2_hoej, f.hidtidigYdelsePrMaaned)
  const v66 = f.ydelseFoerForloebet === 'ledighedsydelse'
  s[1015] = v66
  const v67 = Math.max(f.hidtidigYdelsePrMaaned, v64)
  const v68 = Math.min(f.hidtidigYdelsePrMaaned, v65)
  const v69 = s[0] && LAS_68_2_er
  const v70 = LAS_68_5_ir && LAS_68_2_er && v68 >= v67
  const v71 = LAS_68_5_nej || v70
  const v72 = LAS_68_5_nej ? (v70 ? Math.min(f.hidtidigYdelsePrMaaned, v67) : f.hidtidigYdelsePrMaaned) : v67
  const v73 = LAS_68_5_nej ? (v70 ? Math.max(f.hidtidigYdelsePrMaaned, v68) : f.hidtidigYdelsePrMaaned) : v68
  const LAS_68_4 = s[0] ? (v63 ? v64 : v66 ? (v69 ? (v71 ? Math.min(v64, v72) : v64) : v72) : LAS_68_2) : -Infinity
  s[133] = LAS_68_4
  const LAS_68_4_hoej = s[0] ? (v63 ? v65 : v66 ? (v69 ? (v71 ? Math.max(v65, v73) : v65) : v73) : LAS_68_2_hoej) : Infinity
  s[132] = LAS_68_4_hoej
  const v76 = f.ydelseFoerForloebet === 'foertidspension'
  s[1011] = v76
  const v77 = s[0] && !v76
  s[1010] = v77
  const LAS_68_4_er = v77 && (!s[0] || v63 && LAS_68_2_er || !v63 && (v66 && (v69 || LAS_68_5_nej || v70) || !v66 && LAS_68_2_er))
  s[134] = LAS_68_4_er
  const LAS_68_4_ir = !v77 || !s[0] || v63 && LAS_68_2_ir || !v63 && (v66 && (s[0] && LAS_68_2_ir || LAS_68_5_ir && !((!LAS_68_2_er || !LAS_68_2_ir && v64 === v65) && LAS_68_2_er && (!LAS_68_2_er || f.hidtidigYdelsePrMaaned === v64))) || !v66 && LAS_68_2_ir)
  s[135] = LAS_68_4_ir
}

function svar_10(f, s) {
  // LAS.68a.1.tid: Indtægter for anden tid holdes ude (LAS § 68 a, stk. 1)
  const v0 = !s[0] || s[129]
  const v1 = !s[0] || !s[129]
  const LAS_68a_1_tid = s[0] && v0
  s[515] = LAS_68a_1_tid
  const LAS_68a_1_tid_nej = s[0] && v1
  s[516] = LAS_68a_1_tid_nej
  // LAS.68a.3: Løn i tilbud, der ikke tæller med (LAS § 68 a, stk. 3)
  const v4 = LAS_68a_1_tid || !s[0]
  const v5 = Math.min(f.timerITilbud, 16000)
  const v6 = f.vurderingsdato <= 16070 /* 2013-12-31 */
  s[826] = v6
  const v7 = v6 || s[130]
  s[148] = v7
  const v8 = SATS_6(f.vurderingsdato)
  const v9 = v7 ? -Infinity : v8
  s[149] = v9
  const v10 = v7 ? Infinity : v8
  s[150] = v10
  const v11 = v9 > -Infinity && v10 < Infinity
  s[147] = v11
  const v12 = quotient([v5, v9], [100], 'nærmeste', 1)
  const v13 = quotient([v5, v10], [100], 'nærmeste', 1)
  const v14 = v11 ? Math.min(v12, v13) : -Infinity
  s[145] = v14
  const v15 = v11 ? Math.max(v12, v13) : Infinity
  s[146] = v15
  const v16 = v7 || !v11
  s[151] = v16
  const LAS_68a_3 = s[0] ? Math.min(v14, sum(f.indtaegter, (r_indtaegter) => { const r0_0 = r_indtaegter.tid === 'under'; const r0_1 = r0_0 || LAS_68a_1_tid_nej; const r0_2 = r_indtaegter.art === 'loen_i_tilbud'; const r0_3 = r0_1 && r0_2; return r0_3 ? (r0_3 && !(r0_1 && !r0_2 || !r0_0 && v4) ? r_indtaegter.beloeb : 0) : 0 })) : -Infinity
  s[521] = LAS_68a_3
  const LAS_68a_3_hoej = s[0] ? Math.min(v15, sum(f.indtaegter, (r_indtaegter) => (r_indtaegter.tid === 'under' || LAS_68a_1_tid_nej) && r_indtaegter.art === 'loen_i_tilbud' ? r_indtaegter.beloeb : 0)) : Infinity
  s[522] = LAS_68a_3_hoej
  const LAS_68a_3_er = s[0] && (!s[0] || !(!v11 && !v7 && v9 === v10))
  s[523] = LAS_68a_3_er
  const LAS_68a_3_ir = !s[0] || !s[0] || v16
  s[524] = LAS_68a_3_ir
  // LAS.68a.2: Fradrag for løn i ressourceforløb (lov 1750/2025 § 21, stk. 8)
  const v21 = f.vurderingsdato >= 18993 /* 2022-01-01 */
  s[199] = v21
  const v22 = Math.max(0, -LAS_68a_3_hoej === -Infinity ? -Infinity : sum(f.indtaegter, (r_indtaegter) => { const r0_0 = r_indtaegter.tid === 'under'; const r0_1 = r0_0 || LAS_68a_1_tid_nej; const r0_2 = r_indtaegter.art === 'loen' || r_indtaegter.art === 'loen_under_sygdom' || r_indtaegter.art === 'loen_i_tilbud'; const r0_3 = r0_1 && r0_2; return r0_3 ? (r0_3 && !(r0_1 && !r0_2 || !r0_0 && v4) ? r_indtaegter.beloeb : 0) : 0 }) + sum(f.indtaegter, (r_indtaegter) => { const r0_0 = r_indtaegter.tid === 'under'; const r0_1 = r0_0 || LAS_68a_1_tid_nej; const r0_2 = r_indtaegter.art === 'feriegodtgoerelse' || r_indtaegter.art === 'feriedage_udbetalt'; const r0_3 = r0_1 && r0_2; return r0_3 ? (r0_3 && !(r0_1 && !r0_2 || !r0_0 && v4) ? r_indtaegter.beloeb : 0) : 0 }) - LAS_68a_3_hoej)
  const v23 = Math.max(0, -LAS_68a_3 === Infinity ? Infinity : sum(f.indtaegter, (r_indtaegter) => (r_indtaegter.tid === 'under' || LAS_68a_1_tid_nej) && (r_indtaegter.art === 'loen' || r_indtaegter.art === 'loen_under_sygdom' || r_indtaegter.art === 'loen_i_tilbud') ? r_indtaegter.beloeb : 0) + sum(f.indtaegter, (r_indtaegter) => (r_indtaegter.tid === 'under' || LAS_68a_1_tid_nej) && (r_indtaegter.art === 'feriegodtgoerelse' || r_indtaegter.art === 'feriedage_udbetalt') ? r_indtaegter.beloeb : 0) - LAS_68a_3)
  const v24 = SATS_7(f.vurderingsdato)
  const v25 = s[131] ? -Infinity : v24
  s[158] = v25
  const v26 = s[131] ? Infinity : v24
  s[159] = v26
  const v27 = Math.min(v22, v25)
  const v28 = Math.min(v23, v26)
  const v29 = !s[131] && v25 === v26
  s[161] = v29
  const v30 = LAS_68a_3_ir || s[131]
  const v31 = v27 > -Infinity && v28 < Infinity
  const v32 = quotient([v27, 3000], [10000], 'nærmeste', 1)
  const v33 = quotient([v28, 3000], [10000], 'nærmeste', 1)
  const v34 = v31 ? Math.min(v32, v33) : -Infinity
  const v35 = v31 ? Math.max(v32, v33) : Infinity
  const v36 = LAS_68a_3_er && !(!v31 && (!LAS_68a_3_er || !v30 && v27 === v28))
  const v37 = v30 || !v31
  const v38 = v23 === Infinity
  const v39 = -v26 === -Infinity
  s[160] = v39
  const v40 = v38 && v39
  const v41 = -v25 === Infinity
  s[162] = v41
  const v42 = LAS_68a_3_er && !(v40 && (!LAS_68a_3_er || !LAS_68a_3_ir && v22 === v23) && v29)
  const v43 = LAS_68a_3_ir || s[131] || v40
  const v44 = Math.max(0, v39 ? -Infinity : v22 - v26)
  const v45 = Math.max(0, v38 || v41 ? Infinity : v23 - v25)
  const v46 = v45 >= Infinity
  const v47 = v46 ? -Infinity : quotient([v44, 5500], [10000], 'nærmeste', 1)
  const v48 = v46 ? Infinity : quotient([v45, 5500], [10000], 'nærmeste', 1)
  const v49 = v42 && !(v46 && (!v42 || !v43 && v44 === v45))
  const v50 = v43 || v46
  const v51 = v35 === Infinity
  const v52 = v47 === -Infinity
  const v53 = v34 === -Infinity
  const v54 = v48 === Infinity
  const v55 = v51 && v52 || v53 && v54
  const LAS_68a_2 = s[0] ? (v21 ? v47 : v53 || v52 ? -Infinity : v34 + v47) : -Infinity
  s[517] = LAS_68a_2
  const LAS_68a_2_hoej = s[0] ? (v21 ? v48 : v51 || v54 ? Infinity : v35 + v48) : Infinity
  s[518] = LAS_68a_2_hoej
  const LAS_68a_2_er = s[0] && (!s[0] || !v21 && v36 && v49 && !(v55 && (!v36 || !v37 && v34 === v35) && (!v49 || !v50 && v47 === v48)) || v21 && v49)
  s[519] = LAS_68a_2_er
  const LAS_68a_2_ir = !s[0] || !s[0] || !v21 && (v37 || v50 || v55) || v21 && v50
  s[520] = LAS_68a_2_ir
  // LAS.68a.1: Ressourceforløbsydelse til udbetaling i ressourceforløb (lov 1750/2025 § 21, stk. 8)
  const v60 = s[132] === Infinity
  const v61 = -LAS_68a_2_hoej === -Infinity
  const v62 = s[133] === -Infinity
  const v63 = -LAS_68a_2 === Infinity
  const v64 = v60 && v61 || v62 && v63
  const v65 = v62 || v61 ? -Infinity : s[133] - LAS_68a_2_hoej
  const v66 = v60 || v63 ? Infinity : s[132] - LAS_68a_2
  const v67 = v65 === -Infinity ? -Infinity : v65 - sum(f.indtaegter, (r_indtaegter) => (r_indtaegter.tid === 'under' || LAS_68a_1_tid_nej) && (r_indtaegter.art === 'anden' || r_indtaegter.art === 'uddannelsesgodtgoerelse') ? r_indtaegter.beloeb : 0)
  const v68 = v66 === Infinity ? Infinity : v66 - sum(f.indtaegter, (r_indtaegter) => { const r0_0 = r_indtaegter.tid === 'under'; const r0_1 = r0_0 || LAS_68a_1_tid_nej; const r0_2 = r_indtaegter.art === 'anden' || r_indtaegter.art === 'uddannelsesgodtgoerelse'; const r0_3 = r0_1 && r0_2; return r0_3 ? (r0_3 && !(r0_1 && !r0_2 || !r0_0 && v4) ? r_indtaegter.beloeb : 0) : 0 })
  const v69 = v67 === -Infinity ? -Infinity : v67 - sum(f.indtaegter, (r_indtaegter) => (r_indtaegter.tid === 'under' || LAS_68a_1_tid_nej) && (r_indtaegter.art === 'fleksloentilskud' || r_indtaegter.art === 'tilskud_egen_virksomhed') ? r_indtaegter.beloeb : 0)
  const v70 = v68 === Infinity ? Infinity : v68 - sum(f.indtaegter, (r_indtaegter) => { const r0_0 = r_indtaegter.tid === 'under'; const r0_1 = r0_0 || LAS_68a_1_tid_nej; const r0_2 = r_indtaegter.art === 'fleksloentilskud' || r_indtaegter.art === 'tilskud_egen_virksomhed'; const r0_3 = r0_1 && r0_2; return r0_3 ? (r0_3 && !(r0_1 && !r0_2 || !r0_0 && v4) ? r_indtaegter.beloeb : 0) : 0 })
  const LAS_68a_1 = s[0] ? Math.max(0, v69 === -Infinity ? -Infinity : v69 - sum(f.indtaegter, (r_indtaegter) => (r_indtaegter.tid === 'under' || LAS_68a_1_tid_nej) && r_indtaegter.art === 'overskud_egen_virksomhed' ? r_indtaegter.beloeb : 0)) : -Infinity
  s[511] = LAS_68a_1
  const LAS_68a_1_hoej = s[0] ? Math.max(0, v70 === Infinity ? Infinity : v70 - sum(f.indtaegter, (r_indtaegter) => { const r0_0 = r_indtaegter.tid === 'under'; const r0_1 = r0_0 || LAS_68a_1_tid_nej; const r0_2 = r_indtaegter.art === 'overskud_egen_virksomhed'; const r0_3 = r0_1 && r0_2; return r0_3 ? (r0_3 && !(r0_1 && !r0_2 || !r0_0 && v4) ? r_indtaegter.beloeb : 0) : 0 })) : Infinity
  s[512] = LAS_68a_1_hoej
  const LAS_68a_1_er = s[0] && (!s[0] || s[134] && LAS_68a_2_er && !(v64 && (!s[134] || !s[135] && s[133] === s[132]) && (!LAS_68a_2_er || !LAS_68a_2_ir && LAS_68a_2 === LAS_68a_2_hoej)))
  s[513] = LAS_68a_1_er
  const LAS_68a_1_ir = !s[0] || !s[0] || s[135] || LAS_68a_2_ir || v64
  s[514] = LAS_68a_1_ir
  // LAS.69j.2: Ressourceforløbsydelsens sats i jobafklaringsforløb (LAS § 69 j, stk. 2-3)
  const LAS_69j_2 = s[114] ? s[136] : -Infinity
  s[140] = LAS_69j_2
  const LAS_69j_2_hoej = s[114] ? s[137] : Infinity
  s[141] = LAS_69j_2_hoej
  const LAS_69j_2_er = s[114] && (!s[114] || s[138])
  s[142] = LAS_69j_2_er
  const LAS_69j_2_ir = !s[114] || !s[114] || s[139]
  s[143] = LAS_69j_2_ir
}

function svar_11(f, s) {
  // LAS.69j.4: Ressourceforløbsydelsen før fradrag i jobafklaringsforløb (LAS § 69 j, stk. 4)
  const v0 = f.vurderingsdato >= 16617 /* 2015-07-01 */
  s[180] = v0
  const v1 = f.vurderingsdato >= 16428 /* 2014-12-24 */
  s[179] = v1
  const v2 = f.andelAfArbejdetVedForloebetsStart <= 0
  s[1020] = v2
  const v3 = f.andelAfArbejdetVedForloebetsStart <= 2500
  s[1021] = v3
  const v4 = s[140] > -Infinity && s[141] < Infinity
  const v5 = quotient([s[140], 3], [4], 'nærmeste', 1)
  const v6 = quotient([s[141], 3], [4], 'nærmeste', 1)
  const v7 = v4 ? Math.min(v5, v6) : -Infinity
  const v8 = v4 ? Math.max(v5, v6) : Infinity
  const v9 = s[142] && !(!v4 && (!s[142] || !s[143] && s[140] === s[141]))
  const v10 = s[143] || !v4
  const v11 = f.andelAfArbejdetVedForloebetsStart <= 5000
  s[1022] = v11
  const v12 = quotient([s[140], 2], [4], 'nærmeste', 1)
  const v13 = quotient([s[141], 2], [4], 'nærmeste', 1)
  const v14 = v4 ? Math.min(v12, v13) : -Infinity
  const v15 = v4 ? Math.max(v12, v13) : Infinity
  const v16 = !s[87] && s[142]
  const v17 = !s[87] && s[143]
  const v18 = f.andelAfArbejdetDuKan <= 0
  s[178] = v18
  const v19 = f.andelAfArbejdetDuKan <= 2500
  s[389] = v19
  const LAS_69j_4 = s[114] ? (v1 ? (v0 ? (s[87] ? (v18 ? s[140] : v19 ? v7 : s[144] ? v14 : 0) : s[140]) : -Infinity) : s[87] ? (v2 ? s[140] : v3 ? v7 : v11 ? v14 : 0) : s[140]) : -Infinity
  s[184] = LAS_69j_4
  const LAS_69j_4_hoej = s[114] ? (v1 ? (v0 ? (s[87] ? (v18 ? s[141] : v19 ? v8 : s[144] ? v15 : 0) : s[141]) : Infinity) : s[87] ? (v2 ? s[141] : v3 ? v8 : v11 ? v15 : 0) : s[141]) : Infinity
  s[183] = LAS_69j_4_hoej
  const LAS_69j_4_er = s[114] && (!s[114] || !v1 && (s[87] && (v2 && s[142] || !v2 && (v3 && v9 || !v3 && (!v11 || v9))) || v16) || v1 && (!v0 || s[87] && (v18 && s[142] || !v18 && (v19 && v9 || !v19 && (!s[144] || v9))) || v16))
  s[185] = LAS_69j_4_er
  const LAS_69j_4_ir = !s[114] || !s[114] || !v1 && (s[87] && (v2 && s[143] || !v2 && (v3 && v10 || !v3 && v11 && v10)) || v17) || v1 && (!v0 || s[87] && (v18 && s[143] || !v18 && (v19 && v10 || !v19 && s[144] && v10)) || v17)
  s[186] = LAS_69j_4_ir
  // LAS.69j.5.tid: Indtægter for anden tid holdes ude (LAS § 69 j, stk. 5)
  const v24 = !s[114] || s[129]
  const v25 = !s[114] || !s[129]
  const LAS_69j_5_tid = s[114] && v24
  s[536] = LAS_69j_5_tid
  const LAS_69j_5_tid_nej = s[114] && v25
  s[153] = LAS_69j_5_tid_nej
  // LAS.69j.10: Løn i tilbud, der ikke tæller med (LAS § 69 j, stk. 10)
  const v28 = LAS_69j_5_tid || !s[114]
  s[154] = v28
  const LAS_69j_10 = s[114] ? Math.min(s[145], sum(f.indtaegter, (r_indtaegter) => { const r0_0 = r_indtaegter.tid === 'under'; const r0_1 = r_indtaegter.art === 'loen_i_tilbud'; const r0_2 = r0_0 || LAS_69j_5_tid_nej; const r0_3 = r0_2 && r0_1; return r0_3 ? (r0_3 && !(r0_2 && !r0_1 || !r0_0 && v28) ? r_indtaegter.beloeb : 0) : 0 })) : -Infinity
  s[155] = LAS_69j_10
  const LAS_69j_10_hoej = s[114] ? Math.min(s[146], sum(f.indtaegter, (r_indtaegter) => (r_indtaegter.tid === 'under' || LAS_69j_5_tid_nej) && r_indtaegter.art === 'loen_i_tilbud' ? r_indtaegter.beloeb : 0)) : Infinity
  s[152] = LAS_69j_10_hoej
  const LAS_69j_10_er = s[114] && (!s[114] || !(!s[147] && !s[148] && s[149] === s[150]))
  s[156] = LAS_69j_10_er
  const LAS_69j_10_ir = !s[114] || !s[114] || s[151]
  s[157] = LAS_69j_10_ir
}

function svar_12(f, s) {
  // LAS.69j.9: Fradrag for løn i jobafklaringsforløb (LAS § 69 j, stk. 9)
  const v0 = f.vurderingsdato >= 16436 /* 2015-01-01 */
  s[163] = v0
  const v1 = Math.max(0, -s[152] === -Infinity ? -Infinity : sum(f.indtaegter, (r_indtaegter) => { const r0_0 = r_indtaegter.tid === 'under'; const r0_1 = r0_0 || s[153]; const r0_2 = r_indtaegter.art === 'loen' || r_indtaegter.art === 'loen_i_tilbud' || r_indtaegter.art === 'feriegodtgoerelse' || r_indtaegter.art === 'feriedage_udbetalt'; const r0_3 = r0_1 && r0_2; return r0_3 ? (r0_3 && !(r0_1 && !r0_2 || !r0_0 && s[154]) ? r_indtaegter.beloeb : 0) : 0 }) - s[152])
  const v2 = Math.max(0, -s[155] === Infinity ? Infinity : sum(f.indtaegter, (r_indtaegter) => (r_indtaegter.tid === 'under' || s[153]) && (r_indtaegter.art === 'loen' || r_indtaegter.art === 'loen_i_tilbud' || r_indtaegter.art === 'feriegodtgoerelse' || r_indtaegter.art === 'feriedage_udbetalt') ? r_indtaegter.beloeb : 0) - s[155])
  const v3 = v2 === Infinity
  const v4 = Math.max(0, v1 - 1344200)
  const v5 = Math.max(0, v3 ? Infinity : v2 - 1344200)
  const v6 = v5 >= Infinity
  s[172] = v6
  const v7 = v6 ? -Infinity : quotient([v4, 5500], [10000], 'nærmeste', 1)
  const v8 = v6 ? Infinity : quotient([v5, 5500], [10000], 'nærmeste', 1)
  const v9 = v7 === -Infinity ? -Infinity : Math.round(Math.min(v1, 1344200) * 3000 / 10000) + v7
  const v10 = v8 === Infinity ? Infinity : Math.round(Math.min(v2, 1344200) * 3000 / 10000) + v8
  s[170] = v10
  const v11 = s[156] && s[156] && !(v6 && (!s[156] || !s[157] && v4 === v5))
  s[168] = v11
  const v12 = Math.max(0, v1 - sum(f.indtaegter, (r_indtaegter) => (r_indtaegter.tid === 'under' || s[153]) && (r_indtaegter.art === 'loen' || r_indtaegter.art === 'loen_i_tilbud' || r_indtaegter.art === 'feriegodtgoerelse' || r_indtaegter.art === 'feriedage_udbetalt') ? r_indtaegter.pension ?? 0 : 0))
  const v13 = Math.max(0, v3 ? Infinity : v2 - sum(f.indtaegter, (r_indtaegter) => { const r0_0 = r_indtaegter.tid === 'under'; const r0_1 = r0_0 || s[153]; const r0_2 = r_indtaegter.art === 'loen' || r_indtaegter.art === 'loen_i_tilbud' || r_indtaegter.art === 'feriegodtgoerelse' || r_indtaegter.art === 'feriedage_udbetalt'; const r0_3 = r0_1 && r0_2; return r0_3 ? (r0_3 && !(r0_1 && !r0_2 || !r0_0 && s[154]) ? r_indtaegter.pension ?? 0 : 0) : 0 }))
  const v14 = v13 === Infinity
  const v15 = Math.max(0, v12 - 1344200)
  const v16 = Math.max(0, v14 ? Infinity : v13 - 1344200)
  const v17 = v16 >= Infinity
  s[173] = v17
  const v18 = v17 ? -Infinity : quotient([v15, 5500], [10000], 'nærmeste', 1)
  const v19 = v17 ? Infinity : quotient([v16, 5500], [10000], 'nærmeste', 1)
  const v20 = v18 === -Infinity ? -Infinity : Math.round(Math.min(1344200, v12) * 3000 / 10000) + v18
  const v21 = v19 === Infinity ? Infinity : Math.round(Math.min(1344200, v13) * 3000 / 10000) + v19
  s[171] = v21
  const v22 = s[156] && s[156] && !(v17 && (!s[156] || !s[157] && v15 === v16))
  s[169] = v22
  const v23 = Math.min(s[158], v1)
  const v24 = Math.min(s[159], v2)
  const v25 = s[157] || s[131]
  const v26 = v23 > -Infinity && v24 < Infinity
  const v27 = quotient([v23, 3000], [10000], 'nærmeste', 1)
  const v28 = quotient([v24, 3000], [10000], 'nærmeste', 1)
  const v29 = v26 ? Math.min(v27, v28) : -Infinity
  const v30 = v26 ? Math.max(v27, v28) : Infinity
  const v31 = s[156] && !(!v26 && (!s[156] || !v25 && v23 === v24))
  const v32 = v25 || !v26
  const v33 = v3 && s[160]
  const v34 = s[156] && !(v33 && (!s[156] || !s[157] && v1 === v2) && s[161])
  const v35 = s[157] || s[131] || v33
  const v36 = Math.max(0, s[160] ? -Infinity : v1 - s[159])
  const v37 = Math.max(0, v3 || s[162] ? Infinity : v2 - s[158])
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
  s[164] = v49
  const v50 = v31 && v41 && !(v47 && (!v31 || !v32 && v29 === v30) && (!v41 || !v42 && v39 === v40))
  s[165] = v50
  const v51 = v32 || v42 || v47
  s[174] = v51
  const v52 = Math.min(s[158], v12)
  const v53 = Math.min(s[159], v13)
  const v54 = v52 > -Infinity && v53 < Infinity
  const v55 = quotient([v52, 3000], [10000], 'nærmeste', 1)
  const v56 = quotient([v53, 3000], [10000], 'nærmeste', 1)
  const v57 = v54 ? Math.min(v55, v56) : -Infinity
  const v58 = v54 ? Math.max(v55, v56) : Infinity
  const v59 = s[156] && !(!v54 && (!s[156] || !v25 && v52 === v53))
  const v60 = v25 || !v54
  s[175] = v60
  const v61 = v14 && s[160]
  const v62 = s[156] && !(v61 && (!s[156] || !s[157] && v12 === v13) && s[161])
  const v63 = s[157] || s[131] || v61
  const v64 = Math.max(0, s[160] ? -Infinity : v12 - s[159])
  const v65 = Math.max(0, v14 || s[162] ? Infinity : v13 - s[158])
  const v66 = v65 >= Infinity
  const v67 = v66 ? -Infinity : quotient([v64, 5500], [10000], 'nærmeste', 1)
  const v68 = v66 ? Infinity : quotient([v65, 5500], [10000], 'nærmeste', 1)
  const v69 = v62 && !(v66 && (!v62 || !v63 && v64 === v65))
  const v70 = v63 || v66
  s[176] = v70
  const v71 = v58 === Infinity
  const v72 = v67 === -Infinity
  const v73 = v57 === -Infinity
  const v74 = v68 === Infinity
  const v75 = v71 && v72 || v73 && v74
  s[177] = v75
  const v76 = v73 || v72 ? -Infinity : v57 + v67
  const v77 = v71 || v74 ? Infinity : v58 + v68
  s[167] = v77
  const v78 = v59 && v69 && !(v75 && (!v59 || !v60 && v57 === v58) && (!v69 || !v70 && v67 === v68))
  s[166] = v78
  const LAS_69j_9 = s[114] ? (v0 ? (s[129] ? v48 : v50 ? (v78 ? Math.min(v48, v76) : v48) : v76) : v11 ? (v22 ? Math.min(v9, v20) : v9) : v20) : -Infinity
  s[181] = LAS_69j_9
}

function svar_13(f, s) {
  // LAS.69j.9: Fradrag for løn i jobafklaringsforløb (LAS § 69 j, stk. 9)
  const LAS_69j_9_hoej = s[114] ? (s[163] ? (s[129] ? s[164] : s[165] ? (s[166] ? Math.max(s[164], s[167]) : s[164]) : s[167]) : s[168] ? (s[169] ? Math.max(s[170], s[171]) : s[170]) : s[171]) : Infinity
  s[543] = LAS_69j_9_hoej
  const LAS_69j_9_er = s[114] && (!s[114] || !s[163] && (s[168] || s[169]) || s[163] && (!s[129] && (s[165] || s[166]) || s[129] && s[165]))
  s[544] = LAS_69j_9_er
  const LAS_69j_9_ir = !s[114] || !s[114] || !s[163] && (s[157] || s[157] || s[172] || s[157] || s[157] || s[173]) || s[163] && (!s[129] && (s[174] || s[175] || s[176] || s[177]) || s[129] && s[174])
  s[545] = LAS_69j_9_ir
  // LAS.69j.7: Fleksløntilskuddet trækkes fra (LAS § 69 j, stk. 6-7)
  const v3 = sum(f.indtaegter, (r_indtaegter) => r_indtaegter.art === 'loen_under_sygdom' ? 1 : 0) <= 0
  s[1023] = v3
  const v4 = !v3 || f.ansatIFleksjobVedForloebetsStart === false
  const LAS_69j_7 = s[114] && (!s[114] || v4)
  s[538] = LAS_69j_7
  const LAS_69j_7_nej = s[114] && (!s[114] || !v4)
  s[539] = LAS_69j_7_nej
  // LAS.69j.8: Overskud af egen virksomhed trækkes fra (LAS § 69 j, stk. 8)
  const v7 = s[87] && !s[178]
  const LAS_69j_8 = s[114] && (!s[114] || !s[179] || !s[180] || !v7)
  s[540] = LAS_69j_8
  const LAS_69j_8_nej = s[114] && (!s[114] || s[179] && (!s[180] || v7))
  s[541] = LAS_69j_8_nej
  const LAS_69j_8_ir = !s[114] || !s[114] || s[179] && !s[180]
  s[542] = LAS_69j_8_ir
  // LAS.69j.13: Uddannelsesgodtgørelse efter en arbejdsskade trækkes ikke fra (LAS § 69 j, stk. 13)
  const v11 = f.vurderingsdato >= 19704 /* 2023-12-13 */
  s[1024] = v11
  const v12 = f.vurderingsdato >= 19899 /* 2024-06-25 */
  s[1025] = v12
  const LAS_69j_13 = s[114] && (!s[114] || v11)
  s[549] = LAS_69j_13
  const LAS_69j_13_nej = s[114] && (!s[114] || !v11 || !v12)
  s[550] = LAS_69j_13_nej
  const LAS_69j_13_ir = !s[114] || !s[114] || v11 && !v12
  s[551] = LAS_69j_13_ir
  // LAS.69j.5: Fradrag i ydelsen under jobafklaringsforløb (LAS § 69 j, stk. 5-13)
  const v16 = s[181] === -Infinity ? -Infinity : sum(f.indtaegter, (r_indtaegter) => { const r0_0 = r_indtaegter.tid === 'under'; const r0_1 = r0_0 || s[153]; const r0_2 = r_indtaegter.art === 'anden' || r_indtaegter.art === 'loen_under_sygdom'; const r0_3 = r0_1 && r0_2; return r0_3 ? (r0_3 && !(r0_1 && !r0_2 || !r0_0 && s[154]) ? r_indtaegter.beloeb : 0) : 0 }) + s[181]
  const v17 = LAS_69j_9_hoej === Infinity ? Infinity : sum(f.indtaegter, (r_indtaegter) => (r_indtaegter.tid === 'under' || s[153]) && (r_indtaegter.art === 'anden' || r_indtaegter.art === 'loen_under_sygdom') ? r_indtaegter.beloeb : 0) + LAS_69j_9_hoej
  const v18 = sum(f.indtaegter, (r_indtaegter) => { const r0_0 = r_indtaegter.tid === 'under'; const r0_1 = r0_0 || s[153]; const r0_2 = r_indtaegter.art === 'fleksloentilskud'; const r0_3 = r0_1 && r0_2; return r0_3 ? (r0_3 && !(r0_1 && !r0_2 || !r0_0 && s[154]) ? r_indtaegter.beloeb : 0) : 0 })
  const v19 = sum(f.indtaegter, (r_indtaegter) => (r_indtaegter.tid === 'under' || s[153]) && r_indtaegter.art === 'fleksloentilskud' ? r_indtaegter.beloeb : 0)
  const v20 = !s[114] && v18 <= 0
  const v21 = LAS_69j_7_nej ? 0 : v18
  const v22 = v16 === -Infinity ? -Infinity : v16 + (LAS_69j_7 ? (LAS_69j_7_nej || v20 ? Math.min(v18, v21) : v18) : v21)
  const v23 = v17 === Infinity ? Infinity : v17 + (LAS_69j_7 ? v19 : 0)
  const v24 = sum(f.indtaegter, (r_indtaegter) => { const r0_0 = r_indtaegter.tid === 'under'; const r0_1 = r_indtaegter.art === 'overskud_egen_virksomhed'; const r0_2 = r0_0 || s[153]; const r0_3 = r0_2 && r0_1; return r0_3 ? (r0_3 && !(r0_2 && !r0_1 || !r0_0 && s[154]) ? r_indtaegter.beloeb : 0) : 0 })
  const v25 = sum(f.indtaegter, (r_indtaegter) => (r_indtaegter.tid === 'under' || s[153]) && r_indtaegter.art === 'overskud_egen_virksomhed' ? r_indtaegter.beloeb : 0)
  const v26 = LAS_69j_8_ir && v24 <= 0
  const v27 = LAS_69j_8_nej ? 0 : v24
  const v28 = v22 === -Infinity ? -Infinity : v22 + (LAS_69j_8 ? (LAS_69j_8_nej || v26 ? Math.min(v24, v27) : v24) : v27)
  const v29 = v23 === Infinity ? Infinity : v23 + (LAS_69j_8 ? v25 : 0)
  const v30 = sum(f.indtaegter, (r_indtaegter) => { const r0_0 = r_indtaegter.tid === 'under'; const r0_1 = r0_0 || s[153]; const r0_2 = r_indtaegter.art === 'uddannelsesgodtgoerelse'; const r0_3 = r0_1 && r0_2; return r0_3 ? (r0_3 && !(r0_1 && !r0_2 || !r0_0 && s[154]) ? r_indtaegter.beloeb : 0) : 0 })
  const v31 = sum(f.indtaegter, (r_indtaegter) => (r_indtaegter.tid === 'under' || s[153]) && r_indtaegter.art === 'uddannelsesgodtgoerelse' ? r_indtaegter.beloeb : 0)
  const v32 = LAS_69j_13_ir && v30 <= 0
  const v33 = LAS_69j_13 ? 0 : v30
  const LAS_69j_5 = s[114] ? (v28 === -Infinity ? -Infinity : v28 + (LAS_69j_13_nej ? (LAS_69j_13 || v32 ? Math.min(v30, v33) : v30) : v33)) : -Infinity
  s[529] = LAS_69j_5
  const LAS_69j_5_hoej = s[114] ? (v29 === Infinity ? Infinity : v29 + (LAS_69j_13_nej ? v31 : 0)) : Infinity
  s[530] = LAS_69j_5_hoej
  const LAS_69j_5_er = s[114] && (!s[114] || LAS_69j_9_er && (LAS_69j_7 || LAS_69j_7_nej || v20) && (LAS_69j_8 || LAS_69j_8_nej || v26) && (LAS_69j_13_nej || LAS_69j_13 || v32))
  s[531] = LAS_69j_5_er
  const LAS_69j_5_ir = !s[114] || !s[114] || LAS_69j_9_ir || !s[114] && !(v18 === v19 && v18 === 0) || LAS_69j_8_ir && !(v24 === v25 && v24 === 0) || LAS_69j_13_ir && !(v30 === v31 && v30 === 0)
  s[532] = LAS_69j_5_ir
  // LAS.69j.5.modtager: Retten til forløbet består, selv om intet udbetales (LAS § 69 j, stk. 5)
  const v38 = !s[182] || f.harFrasagtYdelsen === false
  const v39 = s[114] && f.erIJobafklaring
  s[1026] = v39
  const LAS_69j_5_modtager = v39 && (!s[114] || v38)
  s[533] = LAS_69j_5_modtager
  const LAS_69j_5_modtager_nej = v39 && (!s[114] || !v38)
  s[534] = LAS_69j_5_modtager_nej
  const LAS_69j_5_modtager_ir = !v39 || !s[114]
  s[535] = LAS_69j_5_modtager_ir
  // LAS.69j.11: Optjent ferie kan holdes før de 12 måneder (LAS § 69 j, stk. 11)
  const v43 = f.vurderingsdato >= 16941 /* 2016-05-20 */
  s[1027] = v43
  const v44 = f.ugerMedFeriegodtgoerelse <= 0
  const LAS_69j_11 = s[0] && (!v43 || !v44)
  s[546] = LAS_69j_11
  const LAS_69j_11_nej = s[0] && (!v43 || v44)
  s[547] = LAS_69j_11_nej
  const LAS_69j_11_ir = !s[0] || !v43
  s[548] = LAS_69j_11_ir
  // LAS.69j.15: Ydelsen stopper, når fleksjobbet ophører (LAS § 69 j, stk. 15)
  const v48 = f.fleksjobSlutDen >= f.vurderingsdato
  s[1028] = v48
  const v49 = f.ansatIFleksjobVedForloebetsStart && f.fleksjobErSlut && !v48
  const LAS_69j_15 = s[114] && (!s[114] || v49)
  s[195] = LAS_69j_15
  const LAS_69j_15_nej = s[114] && (!s[114] || !v49)
  s[194] = LAS_69j_15_nej
  // LAS.69j.udbetales: Ressourceforløbsydelse til udbetaling i jobafklaringsforløb (LAS § 69 j, stk. 5)
  const v52 = s[183] === Infinity
  const v53 = -LAS_69j_5_hoej === -Infinity
  const v54 = s[184] === -Infinity
  const v55 = -LAS_69j_5 === Infinity
  const v56 = v52 && v53 || v54 && v55
  const LAS_69j_udbetales = s[114] ? Math.max(0, v54 || v53 ? -Infinity : s[184] - LAS_69j_5_hoej) : -Infinity
  s[552] = LAS_69j_udbetales
  const LAS_69j_udbetales_hoej = s[114] ? Math.max(0, v52 || v55 ? Infinity : s[183] - LAS_69j_5) : Infinity
  s[553] = LAS_69j_udbetales_hoej
  const LAS_69j_udbetales_er = s[114] && (!s[114] || s[185] && LAS_69j_5_er && !(v56 && (!s[185] || !s[186] && s[184] === s[183]) && (!LAS_69j_5_er || !LAS_69j_5_ir && LAS_69j_5 === LAS_69j_5_hoej)))
  s[554] = LAS_69j_udbetales_er
  const LAS_69j_udbetales_ir = !s[114] || !s[114] || s[186] || LAS_69j_5_ir || v56
  s[555] = LAS_69j_udbetales_ir
  // LAS.69k.5: Fritaget for at stå til rådighed (LAS § 69 k, stk. 5)
  const v61 = countDays(s[187], f.vurderingsdato, f.vurderingsdato) >= 1
  const LAS_69k_5 = s[114] && (!s[114] || v61)
  s[192] = LAS_69k_5
  const LAS_69k_5_nej = s[114] && (!s[114] || !v61)
  s[193] = LAS_69k_5_nej
  // LAS.69k.6: Uger ferie med ydelse (LAS § 69 k, stk. 6)
  const v64 = Math.max(0, 35 - f.ugerMedFeriegodtgoerelse - f.ferieMedYdelseHoldt)
  const v65 = !s[0] && v64 <= 0
  const v66 = s[188] ? 0 : v64
  const LAS_69k_6 = s[0] ? (s[189] ? (s[188] || v65 ? Math.min(v64, v66) : v64) : v66) : -Infinity
  s[561] = LAS_69k_6
  const LAS_69k_6_hoej = s[0] ? (s[189] ? v64 : 0) : Infinity
  s[562] = LAS_69k_6_hoej
  const LAS_69k_6_er = s[0] && (!s[0] || s[189] || s[188] || v65)
  s[563] = LAS_69k_6_er
  // LAS.69k.6.senest: Ferie med ydelse skal være holdt (LAS § 69 k, stk. 6)
  const v70 = shiftDays(shiftMonths(shiftDays(f.tolvMaanederNaaetDen, 1), 12), -1)
  const LAS_69k_6_senest = s[0] ? v70 : FIRST_DAY
  s[564] = LAS_69k_6_senest
  const LAS_69k_6_senest_hoej = s[0] ? v70 : NEVER
  s[565] = LAS_69k_6_senest_hoej
  // LAS.69k.6.aftale: Du kan holde ferien med ydelse (LAS § 69 k, stk. 6)
  const v73 = LAS_69k_6_er && LAS_69k_6_hoej > 0
  s[1029] = v73
  const v74 = LAS_69k_6_er && LAS_69k_6 <= 0
  s[1030] = v74
  const v75 = s[0] && LAS_69k_6_senest_hoej >= f.vurderingsdato
  s[1031] = v75
  const v76 = s[0] && LAS_69k_6_senest < f.vurderingsdato
  s[1032] = v76
  const LAS_69k_6_aftale = s[0] && (!s[0] || (v73 || !s[0]) && (v75 || !s[0]) && f.ferienErAftalt)
  s[191] = LAS_69k_6_aftale
  const LAS_69k_6_aftale_nej = s[0] && (!s[0] || v74 || v76 || f.ferienErAftalt === false)
  s[190] = LAS_69k_6_aftale_nej
}

function svar_14(f, s) {
  // LAS.69k.1: Du opfylder betingelserne for ydelsen (LAS § 69 k, stk. 1)
  const v0 = f.holderFerieMedYdelse === false || s[190]
  s[1036] = v0
  const v1 = f.holderFerieMedYdelse && (s[191] || !s[0])
  s[1035] = v1
  const v2 = f.deltagerAktivt || s[192] || v1
  s[1033] = v2
  const v3 = f.deltagerAktivt === false && (s[193] || !s[114]) && v0
  s[1034] = v3
  const LAS_69k_1 = s[114] && (!s[114] || (s[194] || !s[114]) && v2)
  s[556] = LAS_69k_1
  const LAS_69k_1_nej = s[114] && (!s[114] || s[195] || v3)
  s[557] = LAS_69k_1_nej
  // LAS.69k.2: At sige nej til behandlingen får ingen betydning for ydelsen (LAS § 69 k, stk. 2)
  const v6 = f.vurderingsdato >= 18078 /* 2019-07-01 */
  s[257] = v6
  const v7 = f.afviser === 'operation' || f.afviser === 'medicin'
  s[1040] = v7
  const v8 = f.afviser === 'anden_laegebehandling'
  s[1042] = v8
  const v9 = v8 && f.tilsvarendeIndgribende
  s[1041] = v9
  const v10 = v7 || v9
  s[258] = v10
  const v11 = f.afviser === 'ingenting'
  s[1039] = v11
  const v12 = s[114] && !v11
  s[1037] = v12
  const LAS_69k_2 = v12 && (!v6 || v10)
  s[558] = LAS_69k_2
  const LAS_69k_2_nej = v12 && (!v6 || !v10)
  s[559] = LAS_69k_2_nej
  const LAS_69k_2_ir = !v12 || !v6
  s[560] = LAS_69k_2_ir
  // LAS.69l.1: Kommunen har gjort det, der skal til, før en sanktion (LAS § 69 l, stk. 1-2)
  const LAS_69l_3_er = f.bruddetSkete >= 16252 /* 2014-07-01 */
  s[198] = LAS_69l_3_er
  const v17 = f.skriftligtVejledtOmSanktioner && f.personligKontaktErForsoegt
  const v18 = f.bruddetSkete >= 18258 /* 2019-12-28 */
  s[1045] = v18
  const v19 = f.bruddetSkete >= 18670 /* 2021-02-12 */
  s[1046] = v19
  const v20 = f.bruddetSkete >= 19723 /* 2024-01-01 */
  s[1047] = v20
  const v21 = !v20 && f.skriftligtVejledtOmSanktioner && f.vejledningErGennemgaaet && f.personligKontaktErForsoegt || v20 && v17
  const LAS_69l_1 = LAS_69l_3_er && (!LAS_69l_3_er || !v18 && v17 || v18 && (!v19 || v21))
  s[566] = LAS_69l_1
  const LAS_69l_1_nej = LAS_69l_3_er && (!LAS_69l_3_er || !v18 && !v17 || v18 && (!v19 || !v21))
  s[567] = LAS_69l_1_nej
  const LAS_69l_1_ir = !LAS_69l_3_er || !LAS_69l_3_er || v18 && !v19
  s[568] = LAS_69l_1_ir
  // LAS.69l.3: Fradraget for et brud skal være sket (LAS § 69 l, stk. 3)
  const v25 = shiftDays(shiftMonths(monthStart(f.bruddetSkete), 4), -1)
  const LAS_69l_3 = LAS_69l_3_er ? v25 : FIRST_DAY
  s[569] = LAS_69l_3
  const LAS_69l_3_hoej = LAS_69l_3_er ? v25 : NEVER
  s[570] = LAS_69l_3_hoej
  // LAS.69n.1: Dage, der trækkes fra efter en samtale (LAS § 69 n, stk. 1)
  const v28 = from(ALL_DAYS, f.bruddetSkete)
  const v29 = f.kontaktErGenoprettet ? shiftDays(f.kontaktGenoprettetDen, -1) : f.vurderingsdato
  const v30 = Math.max(1, countDays(v28, f.bruddetSkete, v29))
  const v31 = onWeekdays(v28, 62)
  const v32 = Math.max(1, countDays(v31, f.bruddetSkete, v29))
  const LAS_69n_1 = LAS_69l_3_er ? Math.min(v30, v32) : -Infinity
  s[576] = LAS_69n_1
  const LAS_69n_1_hoej = LAS_69l_3_er ? Math.max(v30, v32) : Infinity
  s[577] = LAS_69n_1_hoej
  const v35 = f.brudPaaPligten === 'udeblev_fra_samtale' || f.brudPaaPligten === 'bookede_ikke'
  s[1049] = v35
  const LAS_69n_1_er = LAS_69l_3_er && v35
  s[578] = LAS_69n_1_er
  const LAS_69n_1_ir = !LAS_69n_1_er || !LAS_69l_3_er
  s[579] = LAS_69n_1_ir
  // LAS.69m.2: Fradrag for dage, du var væk (LAS § 69 m, stk. 2)
  const v38 = LAS_69l_1_nej || f.rimeligGrundTilBrud
  s[1053] = v38
  const v39 = LAS_69l_1 || LAS_69l_1_ir
  const v40 = v39 && f.rimeligGrundTilBrud === false
  s[1052] = v40
  const v41 = f.brudPaaPligten === 'udeblev_fra_tilbud'
  s[1054] = v41
  const v42 = v41 || LAS_69n_1_er
  const v43 = !v41 && LAS_69n_1_ir
  const v44 = v41 ? f.dageUdeblevet : LAS_69n_1
  const v45 = v41 ? f.dageUdeblevet : LAS_69n_1_hoej
  const v46 = f.bruddetSkete <= 18261 /* 2019-12-31 */ || f.bruddetSkete >= 20819 /* 2027-01-01 */
  const v47 = SATS_8(f.bruddetSkete)
  const v48 = SATS_9(f.bruddetSkete)
  const v49 = SATS_10(f.bruddetSkete)
  const v50 = s[196] ? (v46 ? -Infinity : v47) : s[197] ? (v46 ? -Infinity : v48) : v46 ? -Infinity : v49
  const v51 = s[196] ? (v46 ? Infinity : v47) : s[197] ? (v46 ? Infinity : v48) : v46 ? Infinity : v49
  const v52 = v44 > -Infinity && v45 < Infinity && v50 > -Infinity && v51 < Infinity
  const v53 = quotient([v44, v50], [1], 'nærmeste', 1)
  const v54 = quotient([v44, v51], [1], 'nærmeste', 1)
  const v55 = quotient([v45, v50], [1], 'nærmeste', 1)
  const v56 = quotient([v45, v51], [1], 'nærmeste', 1)
  const v57 = v52 ? Math.min(v56, v55, v53, v54) : -Infinity
  const v58 = v52 ? Math.max(v56, v55, v53, v54) : Infinity
  const v59 = v40 && v42 && !(!v52 && (!v42 || !v43 && v44 === v45) && !v46 && v50 === v51)
  const LAS_69m_2 = LAS_69l_3_er ? (v59 ? (v38 ? Math.min(0, v57) : v57) : 0) : -Infinity
  s[572] = LAS_69m_2
  const LAS_69m_2_hoej = LAS_69l_3_er ? (v59 ? (v38 ? Math.max(0, v58) : v58) : 0) : Infinity
  s[573] = LAS_69m_2_hoej
  const v62 = f.brudPaaPligten === 'udeblev_fra_tilbud' || f.brudPaaPligten === 'udeblev_fra_samtale' || f.brudPaaPligten === 'bookede_ikke'
  s[1051] = v62
  const v63 = LAS_69l_3_er && v62
  s[1050] = v63
  const LAS_69m_2_er = v63 && (!LAS_69l_3_er || v59 || v38)
  s[574] = LAS_69m_2_er
  const LAS_69m_2_ir = !v63 || !LAS_69l_3_er || v40 && (v43 || v46 || !v52)
  s[575] = LAS_69m_2_ir
  // LAS.69o.1: Ydelsen sættes ned med et fast beløb (LAS § 69 o, stk. 1)
  const v66 = f.brudPaaPligten === 'ophoerte_med_arbejde' || f.brudPaaPligten === 'afviste_arbejde' || f.brudPaaPligten === 'meldte_ikke_sygdom' || f.brudPaaPligten === 'soegte_ikke_job'
  s[1056] = v66
  const v67 = LAS_69l_3_er && v66
  s[1055] = v67
  const LAS_69o_1 = v67 && (!LAS_69l_3_er || v39 && f.rimeligGrundTilBrud === false && f.nedsatSammeMaaned === false)
  s[430] = LAS_69o_1
  const LAS_69o_1_nej = v67 && (!LAS_69l_3_er || LAS_69l_1_nej || f.rimeligGrundTilBrud || f.nedsatSammeMaaned)
  s[581] = LAS_69o_1_nej
  const LAS_69o_1_ir = !v67 || !LAS_69l_3_er
  s[582] = LAS_69o_1_ir
  // LAS.69o.2: Det, ydelsen sættes ned med (LAS § 69 o, stk. 2)
  const v71 = f.bruddetSkete >= 16436 /* 2015-01-01 */
  s[1057] = v71
  const v72 = s[197] ? 25500 : 164400
  const LAS_69o_2 = LAS_69l_3_er ? (v71 ? -Infinity : v72) : -Infinity
  s[583] = LAS_69o_2
  const LAS_69o_2_hoej = LAS_69l_3_er ? (v71 ? Infinity : v72) : Infinity
  s[584] = LAS_69o_2_hoej
  const LAS_69o_2_ir = LAS_69o_1 && (!LAS_69l_3_er || v71) || LAS_69o_1_nej || LAS_69o_1_ir
  s[585] = LAS_69o_2_ir
  // LAS.69p.1: Ydelsen ophører efter gentagne brud (LAS § 69 p)
  const LAS_69p_1 = LAS_69l_3_er && (!LAS_69l_3_er || v39 && f.ydelsenBoerOphoere)
  s[586] = LAS_69p_1
  const LAS_69p_1_nej = LAS_69l_3_er && (!LAS_69l_3_er || LAS_69l_1_nej || f.ydelsenBoerOphoere === false)
  s[587] = LAS_69p_1_nej
}

function svar_15(f, s) {
  // LAS.69q.1: Uger med en tredjedel mindre (LAS § 69 q, stk. 1-7)
  const v0 = f.forseelserPaaFemAar <= 1
  s[1058] = v0
  const v1 = f.forseelserPaaFemAar <= 0
  s[1059] = v1
  const v2 = f.modBedreVidende ? (v0 ? (v1 ? 0 : 21) : 140) : 0
  const LAS_69q_1 = s[198] ? v2 : -Infinity
  s[588] = LAS_69q_1
  const LAS_69q_1_hoej = s[198] ? v2 : Infinity
  s[589] = LAS_69q_1_hoej
  // LAS.69t.2: Arbejdsgiverens refusion under jobafklaringsforløb (LAS § 69 t, stk. 1-4)
  const v5 = Math.max(0, Math.min(Math.round(f.ydelsePrTime * Math.min(f.timerMedLoenUnderSygdom, 3700) / 100), f.loenUnderSygdomPrUge) - f.sygedagpengerefusionPrUge)
  const LAS_69t_2 = s[114] ? v5 : -Infinity
  s[590] = LAS_69t_2
  const LAS_69t_2_hoej = s[114] ? v5 : Infinity
  s[591] = LAS_69t_2_hoej
  // LAS.69x.3: Tillæg til arbejdsgiverens refusion (LAS § 69 x, stk. 2-3)
  const v8 = f.vurderingsdato >= 18628 /* 2021-01-01 */
  s[1060] = v8
  const v9 = f.vurderingsdato >= 19358 /* 2023-01-01 */
  s[1061] = v9
  const v10 = f.vurderingsdato >= 19723 /* 2024-01-01 */
  s[1062] = v10
  const v11 = f.vurderingsdato >= 20454 /* 2026-01-01 */
  s[1064] = v11
  const v12 = f.vurderingsdato >= 21184 /* 2028-01-01 */
  s[1065] = v12
  const v13 = f.vurderingsdato >= 21550 /* 2029-01-01 */
  s[1066] = v13
  const v14 = f.vurderingsdato >= 21915 /* 2030-01-01 */
  s[1067] = v14
  const v15 = s[182] ? (v8 ? (s[199] ? (v9 ? (v10 ? (s[200] ? (v11 ? (s[130] ? (v12 ? (v13 ? (v14 ? 330 : 300) : 270) : 240) : 210) : 180) : 150) : 120) : 90) : 60) : 30) : 0
  const LAS_69x_3 = s[114] ? v15 : -Infinity
  s[593] = LAS_69x_3
  const LAS_69x_3_hoej = s[114] ? v15 : Infinity
  s[594] = LAS_69x_3_hoej
  // REFUSIONSBEK.2: Refusion under jobafklaringsforløb tidligst fra (BEK 1468/2019 § 2, stk. 1-2)
  const v18 = f.anmodetOmRefusionDen >= 16252 /* 2014-07-01 */
  s[1068] = v18
  const v19 = f.forkertVejledning || f.saerligeOmstaendighederForRefusion
  s[1069] = v19
  const v20 = v19 ? f.jobafklaringStartede : Math.max(f.jobafklaringStartede, shiftMonths(f.anmodetOmRefusionDen, -3))
  const REFUSIONSBEK_2 = v18 ? v20 : FIRST_DAY
  s[595] = REFUSIONSBEK_2
  const REFUSIONSBEK_2_hoej = v18 ? v20 : NEVER
  s[596] = REFUSIONSBEK_2_hoej
  const REFUSIONSBEK_2_er = v18 && s[118]
  s[597] = REFUSIONSBEK_2_er
  const REFUSIONSBEK_2_ir = !REFUSIONSBEK_2_er || !v18
  s[598] = REFUSIONSBEK_2_ir
  // SDL.2.1: Hvem kan få sygedagpenge (SDL § 2, stk. 1)
  const SDL_2_1 = s[67] || s[92] && (s[69] || s[87] || s[93] || f.arbejdsskade || s[201])
  s[602] = SDL_2_1
  const SDL_2_1_nej = s[67] || s[92] && !s[69] && !s[87] && !s[93] && f.arbejdsskade === false && s[202]
  s[603] = SDL_2_1_nej
  // SDL.2: Ret til sygedagpenge (SDL § 2)
  const v27 = s[203] && s[204] >= f.vurderingsdato
  s[1074] = v27
  const v28 = s[203] && s[205] < f.vurderingsdato
  s[1075] = v28
  const v29 = s[75] || v28
  s[1073] = v29
  const v30 = s[206] && (v27 || s[207]) && (s[74] || v27)
  s[1072] = v30
  const v31 = v30 || s[208]
  s[1070] = v31
  const v32 = (v29 || s[73]) && (s[209] || s[73]) && (v29 || s[209])
  s[1071] = v32
  const SDL_2 = s[67] || s[92] && (SDL_2_1 || s[73]) && (v31 || s[73]) && s[210] && s[211] && (SDL_2_1 || v31 || s[212] || s[94])
  s[599] = SDL_2
  const SDL_2_nej = s[67] || s[92] && (SDL_2_1_nej || v32 || s[213] || s[100])
  s[600] = SDL_2_nej
  const SDL_2_ir = s[67] || s[92] && s[73] && !s[1] || s[68]
  s[601] = SDL_2_ir
  // SDL.7.1.ferieaftale: Ferien kan aftales med kommunen (SDL § 7, stk. 1)
  const v36 = f.feriePasserMedForloebet && f.ferieIndenForFerieloven
  const SDL_7_1_ferieaftale = !s[1] || v36
  s[607] = SDL_7_1_ferieaftale
  const SDL_7_1_ferieaftale_nej = !s[1] || !v36
  s[608] = SDL_7_1_ferieaftale_nej
  // SDL.7.1.genoptagelse: Sygedagpenge igen efter ferien fra (SDL § 7, stk. 1)
  const v39 = periods(f.afbrydelser, (r_afbrydelser) => r_afbrydelser.slags === 'ferie')
  const v40 = runEnd(v39, f.vurderingsdato)
  const v41 = shiftDays(v40 < 2147483647 || v40 === 2147483647 ? v40 : FIRST_DAY, 1)
  const SDL_7_1_genoptagelse = s[1] ? v41 : FIRST_DAY
  s[609] = SDL_7_1_genoptagelse
  const SDL_7_1_genoptagelse_hoej = s[1] ? v41 : NEVER
  s[610] = SDL_7_1_genoptagelse_hoej
  const SDL_7_1_genoptagelse_ir = f.ferieAftalt === false || !s[1]
  s[611] = SDL_7_1_genoptagelse_ir
  // SDL.7.1.ny: Ferien gør det til en ny sygemelding (SDL § 7, stk. 1)
  const SDL_7_1_ny = !s[1] || f.ferieAftalt === false
  s[612] = SDL_7_1_ny
  const SDL_7_1_ny_nej = !s[1] || f.ferieAftalt
  s[613] = SDL_7_1_ny_nej
  // SDL.7.3: Fra hvornår arbejdsevnen ses bredere (SDL § 7, stk. 3)
  const v47 = shiftMonths(s[63], 3)
  s[248] = v47
  const v48 = shiftMonths(s[65], 3)
  s[249] = v48
  const v49 = f.saerligeGrundeTilAndetTidspunkt || !s[7]
  const v50 = f.saerligeGrundeTilAndetTidspunkt === false && s[9]
  const SDL_7_3 = s[67] ? FIRST_DAY : f.saerligeGrundeTilAndetTidspunkt ? f.bredVurderingsdag : v47
  s[616] = SDL_7_3
  const SDL_7_3_hoej = s[67] ? NEVER : f.saerligeGrundeTilAndetTidspunkt ? f.bredVurderingsdag : v48
  s[617] = SDL_7_3_hoej
  const v53 = f.persongruppe === 'loenmodtager' || f.persongruppe === 'selvstaendig'
  s[443] = v53
  const SDL_7_3_er = v53 && (s[67] || s[76] && v49 || s[77] && v49)
  s[618] = SDL_7_3_er
  const SDL_7_3_ir = !v53 || s[67] || s[76] && v50 || s[77] && v50 || s[68]
  s[619] = SDL_7_3_ir
  // SDL.7.5: Stop, når helbredet er stationært (SDL § 7, stk. 5, 2. pkt.)
  const v56 = !s[0] && f.helbredetErStationaert && f.arbejdsevnenErAfklaret && f.berettigetTilRevalidering === false && f.berettigetTilFleksjob === false && f.berettigetTilFoertidspension === false || s[0] && f.helbredetErStationaert && f.arbejdsevnenErAfklaret && f.berettigetTilRevalidering === false && f.berettigetTilFleksjob === false && f.berettigetTilFoertidspension === false && f.berettigetTilRessourceforloeb === false
  const SDL_7_5 = !s[1] || v56
  s[620] = SDL_7_5
  const SDL_7_5_nej = !s[1] || !v56
  s[621] = SDL_7_5_nej
  // SDL.7a.1: Arbejdsgiverens samtale skal være holdt (SDL § 7 a, stk. 1-3)
  const v59 = !s[7] && s[64] && s[63] <= 14612 /* 2010-01-03 */
  const v60 = !s[7] && s[65] >= 14613 /* 2010-01-04 */ && s[214]
  const v61 = allPeriods(f.fravaer)
  const v62 = runStart(v61, f.vurderingsdato)
  const v63 = v62 < 2147483647 || v62 === 2147483647 ? v62 : FIRST_DAY
  const v64 = shiftDays(v63, 56) >= f.fratraedelsesdag
  s[1082] = v64
  const v65 = f.fratraeder && v64
  s[1081] = v65
  const v66 = v65 ? NEVER : shiftDays(v63, 28)
  const SDL_7a_1 = s[67] ? FIRST_DAY : v60 || s[77] ? v66 : NEVER
  s[622] = SDL_7a_1
  const SDL_7a_1_hoej = s[67] ? NEVER : v59 ? NEVER : v66
  s[623] = SDL_7a_1_hoej
  const SDL_7a_1_er = s[69] && (s[67] || v59 || v60 || s[77])
  s[624] = SDL_7a_1_er
  const SDL_7a_1_ir = !s[69] || s[73]
  s[425] = SDL_7a_1_ir
}

function svar_16(f, s) {
  // SDL.7c: Tidlig opfølgning (SDL § 7 c, stk. 1)
  const v0 = f.vurderingsdato >= 16440 /* 2015-01-05 */
  s[222] = v0
  const v1 = f.tidligOpfoelgningOensketAf === 'arbejdsgiver'
  s[1084] = v1
  const v2 = shiftDays(s[63], 35)
  s[370] = v2
  const v3 = shiftDays(s[65], 35)
  s[371] = v3
  const v4 = !s[7] && shiftDays(v3, -1) >= f.tidligOpfoelgningBedtOm
  s[1085] = v4
  const v5 = !s[7] && shiftDays(v2, -1) < f.tidligOpfoelgningBedtOm
  s[1086] = v5
  const v6 = f.tidligOpfoelgningOensketAf === 'sygemeldt'
  s[1087] = v6
  const v7 = v6 && f.ventesRaskInden8Uger === false
  const SDL_7c = v0 && (!v0 || v1 && f.ventesRaskInden8Uger === false && (v4 || s[9]) && f.oenskerTidligOpfoelgning || !v1 && v7)
  s[220] = SDL_7c
  const SDL_7c_nej = v0 && (!v0 || v1 && (f.ventesRaskInden8Uger || v5 || f.oenskerTidligOpfoelgning === false) || !v1 && !v7)
  s[221] = SDL_7c_nej
  // SDL.10a: Der skal udfyldes et oplysningsskema (SDL § 10 a)
  const v10 = !s[129] || !(f.fikSygedagpengeVedLivstruende && f.sagenErBelyst)
  const SDL_10a = !s[1] || v10
  s[626] = SDL_10a
  const SDL_10a_nej = !s[1] || !v10
  s[627] = SDL_10a_nej
  // SDL.11.3: Oplysningsskemaet skal være besvaret (SDL § 11, stk. 3)
  const v13 = f.oplysningsskemaSendt >= 13332 /* 2006-07-03 */
  s[630] = v13
  const v14 = shiftDays(f.oplysningsskemaSendt, 8)
  const SDL_11_3 = v13 ? v14 : FIRST_DAY
  s[628] = SDL_11_3
  const SDL_11_3_hoej = v13 ? v14 : NEVER
  s[629] = SDL_11_3_hoej
  // SDL.12.1.1: Kategori 1 (SDL § 12, stk. 1, nr. 1)
  const v17 = shiftDays(shiftDays(s[63], 56), -1)
  s[215] = v17
  const v18 = shiftDays(shiftDays(s[65], 56), -1)
  s[216] = v18
  const v19 = !s[7] && v18 >= f.forventetRask
  s[1090] = v19
  const v20 = !s[7] && v17 < f.forventetRask
  s[1091] = v20
  const v21 = !s[7] && v18 >= f.vurderingsdato
  s[1092] = v21
  const v22 = !s[7] && v17 < f.vurderingsdato
  s[1093] = v22
  const v23 = v20 || v22
  s[1094] = v23
  const v24 = (v19 || s[9]) && (v21 || s[9]) && (v19 || v21)
  s[1095] = v24
  const v25 = !s[128] && s[9]
  const SDL_12_1_1 = !s[1] || !v0 && f.tilbagevendenForestaar || v0 && !s[128] && v24
  s[219] = SDL_12_1_1
  const SDL_12_1_1_nej = !s[1] || !v0 && f.tilbagevendenForestaar === false || v0 && (s[128] || v23)
  s[217] = SDL_12_1_1_nej
  const SDL_12_1_1_ir = !s[1] || v0 && v25
  s[218] = SDL_12_1_1_ir
  // SDL.11a.1: Lægeattest før den første samtale (SDL § 11 a, stk. 1)
  const SDL_11a_1 = !s[1] || !v0 && f.laegeattestNoedvendig || v0 && (!s[182] && SDL_12_1_1_nej || s[182] && f.laegeattestNoedvendig)
  s[631] = SDL_11a_1
  const SDL_11a_1_nej = !s[1] || !v0 && f.laegeattestNoedvendig === false || v0 && (!s[182] && SDL_12_1_1 || s[182] && f.laegeattestNoedvendig === false)
  s[632] = SDL_11a_1_nej
  const SDL_11a_1_ir = !s[1] || v0 && !s[182] && SDL_12_1_1_ir
  s[633] = SDL_11a_1_ir
  // SDL.12.1.2: Kategori 2 (SDL § 12, stk. 1, nr. 2)
  const v32 = f.tilbagevendenForestaar === false && f.risikoForLangtForloeb
  const v33 = v23 || s[9]
  const SDL_12_1_2 = !s[1] || !v0 && v32 || v0 && (!s[200] && v33 && f.behovForTvaerfagligIndsats === false || s[200] && !s[128] && v23)
  s[252] = SDL_12_1_2
  const SDL_12_1_2_nej = !s[1] || !v0 && !v32 || v0 && (!s[200] && (v24 || f.behovForTvaerfagligIndsats) || s[200] && (s[128] || v24))
  s[247] = SDL_12_1_2_nej
  const SDL_12_1_2_ir = !s[1] || v0 && s[200] && v25
  s[246] = SDL_12_1_2_ir
  // SDL.12.1.3: Kategori 3 (SDL § 12, stk. 1, nr. 3)
  const v37 = f.tilbagevendenForestaar === false && f.risikoForLangtForloeb === false
  const SDL_12_1_3 = !s[1] || !v0 && v37 || v0 && !s[200] && v33 && f.behovForTvaerfagligIndsats
  s[634] = SDL_12_1_3
  const SDL_12_1_3_nej = !s[1] || !v0 && !v37 || v0 && (s[200] || v24 || f.behovForTvaerfagligIndsats === false)
  s[635] = SDL_12_1_3_nej
  // SDL.13f.1: Ingen opfølgning i et kortere forløb (SDL § 13 f, stk. 1-3)
  const v40 = f.fratraedelsesdag >= f.vurderingsdato
  s[1101] = v40
  const v41 = f.fratraeder && !v40
  s[1100] = v41
  const v42 = s[69] && !v41
  s[1099] = v42
  const v43 = f.holdteSamtaler >= 1
  s[253] = v43
  const v44 = shiftDays(shiftDays(f.foersteOpfoelgningssamtale, 91), -1)
  s[255] = v44
  const v45 = v44 >= f.forventetRask
  s[1102] = v45
  const v46 = v44 >= f.vurderingsdato
  s[1103] = v46
  const v47 = v42 && v43 && f.forudsigeligtForloeb && v45 && v46
  s[245] = v47
  const v48 = shiftDays(shiftDays(s[63], 182), -1)
  s[254] = v48
  const v49 = shiftDays(shiftDays(s[65], 182), -1)
  s[256] = v49
  const v50 = !s[7] && v49 >= f.forventetRask
  s[1106] = v50
  const v51 = !s[7] && v48 < f.forventetRask
  s[1107] = v51
  const v52 = !v42 || v51 || f.opfoelgningOenskes
  s[1105] = v52
  const v53 = v42 && (v50 || s[9]) && f.opfoelgningOenskes === false
  s[1104] = v53
  const v54 = !s[7] && v49 >= f.vurderingsdato
  s[1108] = v54
  const v55 = !s[7] && v48 < f.vurderingsdato
  s[1109] = v55
  const v56 = v52 || f.opfoelgningAlligevel || v55
  s[225] = v56
  const v57 = v53 && f.opfoelgningAlligevel === false && (v54 || s[9])
  s[226] = v57
  const v58 = !s[7] && s[63] < 20635 /* 2026-07-01 */
  s[1097] = v58
  const v59 = !s[7] && s[65] >= 20635 /* 2026-07-01 */
  s[1098] = v59
  const v60 = !s[128] || v59
  s[1096] = v60
  const v61 = s[128] && (v58 || s[9])
  s[227] = v61
  const v62 = v61 && !v60
  s[228] = v62
  const SDL_13f_1 = s[200] && (v61 && (v47 || v57) || !v62 && (!s[200] || !s[128] && v47 || s[128] && v57))
  s[224] = SDL_13f_1
  const SDL_13f_1_nej = s[200] && (v61 && (!v47 || v56) || !v62 && (!s[200] || !s[128] && !v47 || s[128] && v56))
  s[223] = SDL_13f_1_nej
}

function svar_17(f, s) {
  // SDL.13b.1: Den første samtale skal være holdt (SDL § 13 b, stk. 1-3)
  const v0 = shiftDays(f.tidligOpfoelgningBedtOm, 14)
  const v1 = Math.min(s[215], v0)
  const v2 = Math.min(s[216], v0)
  const v3 = s[7] || !s[9] && s[215] === s[216]
  const v4 = s[217] && !s[7]
  const v5 = s[218] && !s[7] && s[216] >= NEVER
  const v6 = v4 || v5 ? (v4 ? s[215] : NEVER) : NEVER
  const v7 = s[219] ? NEVER : s[216]
  const v8 = s[219] || v4 || v5
  const v9 = s[217] && s[9] || s[218] && !(v3 && !s[7] && s[215] === NEVER)
  const v10 = Math.max(v1, v6)
  const v11 = Math.min(v2, v7)
  const v12 = s[7] || !s[9] && v1 === v2
  const v13 = s[220] && !s[7]
  const v14 = s[221] && v8
  const v15 = !s[222] && !s[7] && v8 && v11 >= v10
  const v16 = v14 || v15
  const v17 = v14 ? (v15 ? Math.min(v6, v10) : v6) : v10
  const v18 = v13 ? (v16 ? Math.min(v1, v17) : v1) : v17
  const v19 = v14 ? (v15 ? Math.max(v7, v11) : v7) : v11
  const v20 = v13 ? (v16 ? Math.max(v2, v19) : v2) : v19
  const v21 = v13 || v14 || v15
  const v22 = s[220] && s[9]
  const v23 = v22 || s[221] && v9 || !s[222] && s[9] && v9 || !s[222] && !(v12 && (!v8 || !v9 && v6 === v7) && (!s[7] && v8 || s[7] && !v8) && (s[7] || v1 === v6))
  s[235] = v23
  const v24 = shiftMonths(s[63], 6)
  s[349] = v24
  const v25 = shiftMonths(s[65], 6)
  s[348] = v25
  const v26 = shiftDays(v24, -1)
  s[250] = v26
  const v27 = shiftDays(v25, -1)
  s[251] = v27
  const v28 = Math.min(v0, v26)
  const v29 = Math.min(v0, v27)
  const v30 = Math.max(v26, v28)
  const v31 = Math.min(v27, v29)
  const v32 = s[221] && !s[7]
  const v33 = !s[222] && !s[7] && v31 >= v30
  const v34 = v32 || v33
  const v35 = v32 ? (v33 ? Math.min(v26, v30) : v26) : v30
  const v36 = v13 ? (v34 ? Math.min(v28, v35) : v28) : v35
  s[240] = v36
  const v37 = v32 ? (v33 ? Math.max(v27, v31) : v27) : v31
  const v38 = v13 ? (v34 ? Math.max(v29, v37) : v29) : v37
  s[241] = v38
  const v39 = v13 || v32 || v33
  s[239] = v39
  const v40 = s[221] && s[9]
  const v41 = !s[222] && s[9]
  s[238] = v41
  const v42 = v22 || v40 || v41 || !s[222] && !((s[7] || !s[9] && v28 === v29) && (s[7] || !s[9] && v26 === v27) && (s[7] || v26 === v28))
  s[236] = v42
  const v43 = s[223] && v39
  const v44 = !s[200] && v39 && v38 >= NEVER
  const v45 = v43 || v44 ? (v43 ? v36 : NEVER) : NEVER
  const v46 = s[224] ? NEVER : v38
  const v47 = s[224] || v43 || v44
  const v48 = Math.max(s[215], v1)
  const v49 = Math.min(s[216], v2)
  const v50 = !s[222] && !s[7] && v49 >= v48
  const v51 = v32 || v50
  const v52 = v32 ? (v50 ? Math.min(s[215], v48) : s[215]) : v48
  const v53 = v13 ? (v51 ? Math.min(v1, v52) : v1) : v52
  s[243] = v53
  const v54 = v32 ? (v50 ? Math.max(s[216], v49) : s[216]) : v49
  const v55 = v13 ? (v51 ? Math.max(v2, v54) : v2) : v54
  s[244] = v55
  const v56 = v13 || v32 || v50
  s[242] = v56
  const v57 = v22 || v40 || v41 || !s[222] && !(v12 && v3 && (s[7] || s[215] === v1))
  s[237] = v57
  const v58 = s[223] && v56
  const v59 = !s[200] && v56 && v55 >= NEVER
  const v60 = v58 || v59 ? (v58 ? v53 : NEVER) : NEVER
  const v61 = s[224] ? NEVER : v55
  const v62 = s[224] || v58 || v59
  const v63 = s[1] ? (s[222] ? (s[128] ? (v47 ? (v62 ? Math.min(v45, v60) : v45) : v60) : v18) : s[215]) : FIRST_DAY
  s[231] = v63
  const v64 = s[1] ? (s[222] ? (s[128] ? (v47 ? (v62 ? Math.max(v46, v61) : v46) : v61) : v20) : s[216]) : NEVER
  s[233] = v64
  const v65 = s[225] && v39
  const v66 = s[226] || v65
  const v67 = v65 ? v36 : NEVER
  const v68 = s[226] ? NEVER : v38
  const v69 = s[225] && v56
  const v70 = s[226] || v69
  const v71 = v69 ? v53 : NEVER
  const v72 = s[226] ? NEVER : v55
  const v73 = v66 || v70
  const v74 = v66 ? (v70 ? Math.min(v67, v71) : v67) : v71
  const v75 = v21 ? (v73 ? Math.min(v18, v74) : v18) : v74
  s[232] = v75
  const v76 = v66 ? (v70 ? Math.max(v68, v72) : v68) : v72
  const v77 = v21 ? (v73 ? Math.max(v20, v76) : v20) : v76
  s[234] = v77
  const v78 = s[227] && (v21 || v66 || v70)
  s[229] = v78
  const v79 = !s[228] && (!s[1] || !s[222] && !s[7] || s[222] && (!s[128] && v21 || s[128] && (v47 || v62)))
  s[230] = v79
}

function svar_18(f, s) {
  // SDL.13b.1: Den første samtale skal være holdt (SDL § 13 b, stk. 1-3)
  const SDL_13b_1_er = s[229] || s[230]
  s[638] = SDL_13b_1_er
  const SDL_13b_1 = s[229] ? (s[230] ? Math.min(s[231], s[232]) : s[232]) : s[231]
  s[636] = SDL_13b_1
  const SDL_13b_1_hoej = s[229] ? (s[230] ? Math.max(s[233], s[234]) : s[234]) : s[233]
  s[637] = SDL_13b_1_hoej
  const SDL_13b_1_ir = s[227] && (s[235] || s[225] && s[236] || s[225] && s[237]) || !s[228] && (!s[1] || s[238] || s[222] && (!s[128] && s[235] || s[128] && (s[223] && s[236] || !s[200] && !((!s[239] || !s[236] && s[240] === s[241]) && s[239] && s[240] === NEVER) || s[223] && s[237] || !s[200] && !((!s[242] || !s[237] && s[243] === s[244]) && s[242] && s[243] === NEVER))))
  s[639] = SDL_13b_1_ir
  // SDL.13b.1.antal: Samtaler i det første halve år (SDL § 13 b, stk. 1, 1. pkt.)
  const v4 = s[219] || s[217]
  const v5 = s[219] ? 0 : 4
  const v6 = s[217] ? 4 : 0
  const v7 = Math.max(1, v5)
  const v8 = Math.min(1, v6)
  const v9 = s[223] && v4
  const v10 = !s[200] && v4 && v8 >= v7
  const v11 = v9 || v10
  const v12 = v9 ? (v10 ? Math.min(v5, v7) : v5) : v7
  const v13 = v9 ? (v10 ? Math.max(v6, v8) : v6) : v8
  const v14 = s[182] ? (s[200] ? (s[128] ? (s[224] ? 0 : 1) : s[224] ? (v11 ? Math.min(1, v12) : 1) : v12) : v5) : -Infinity
  const v15 = s[182] ? (s[200] ? (s[128] ? (s[223] ? 1 : 0) : s[224] ? (v11 ? Math.max(1, v13) : 1) : v13) : v6) : Infinity
  const v16 = s[245] ? 1 : 4
  const v17 = s[226] ? 0 : 1
  const v18 = !s[228] && (!s[182] || !s[200] && v4 || s[200] && (!s[128] && (s[224] || v9 || v10) || s[128] && (s[224] || s[223])))
  const SDL_13b_1_antal = s[227] ? (v18 ? Math.min(v14, v17) : v17) : v14
  s[640] = SDL_13b_1_antal
  const SDL_13b_1_antal_hoej = s[227] ? (v18 ? Math.max(v15, v16) : v16) : v15
  s[641] = SDL_13b_1_antal_hoej
  const SDL_13b_1_antal_er = s[182] && (s[227] || v18)
  s[642] = SDL_13b_1_antal_er
  const SDL_13b_1_antal_ir = !s[182] || !s[228] && (!s[182] || !s[200] && s[218] || s[200] && (!s[128] && (s[223] && s[218] || !s[200] && !((!v4 || !s[218] && v5 === v6) && v4 && v5 === 1)) || s[128] && !s[200]))
  s[643] = SDL_13b_1_antal_ir
  // SDL.13b.1.naeste: Den næste opfølgning skal være sket (SDL § 13 b, stk. 1)
  const v23 = f.vurderingsdato >= 15012 /* 2011-02-07 */
  s[437] = v23
  const v24 = f.vurderingsdato >= 14407 /* 2009-06-12 */
  s[1112] = v24
  const v25 = shiftDays(f.senesteOpfoelgningssamtale, 28)
  const v26 = shiftDays(f.senesteOpfoelgningssamtale, 56)
  const v27 = Math.max(v25, v26)
  const v28 = Math.min(v25, v26)
  const v29 = s[246] && v28 >= v27
  const v30 = s[247] || v29
  const v31 = s[247] ? (v29 ? Math.min(v26, v27) : v26) : v27
  const v32 = s[247] ? (v29 ? Math.max(v26, v28) : v26) : v28
  const v33 = f.holdteSamtaler >= 2
  s[1115] = v33
  const v34 = shiftMonths(f.senesteOpfoelgningssamtale, 3)
  const v35 = v33 || !s[7]
  const v36 = !v33 && s[9]
  const v37 = v33 ? v34 : shiftDays(s[248], -1)
  const v38 = v33 ? v34 : shiftDays(s[249], -1)
  const v39 = Math.max(v25, v37)
  const v40 = Math.min(v25, v38)
  const v41 = s[247] && v35
  const v42 = s[246] && v35 && v40 >= v39
  const v43 = v41 || v42
  const v44 = v41 ? (v42 ? Math.min(v37, v39) : v37) : v39
  const v45 = v41 ? (v42 ? Math.max(v38, v40) : v38) : v40
  const v46 = s[218] && v25 >= NEVER
  const v47 = f.holdteSamtaler >= 4
  s[1114] = v47
  const v48 = v47 || !s[7]
  const v49 = !v47 && s[9]
  const v50 = v47 ? NEVER : s[250]
  const v51 = v47 ? NEVER : s[251]
  const v52 = s[217] && v48
  const v53 = s[218] && v48 && v51 >= NEVER
  const v54 = v52 || v53 ? (v52 ? v50 : NEVER) : NEVER
  const v55 = s[219] ? NEVER : v51
  const v56 = s[219] || v52 || v53
  const v57 = s[217] && v49 || s[218] && !((!v48 || !v49 && v50 === v51) && v48 && v50 === NEVER)
  const v58 = s[223] && v56
  const v59 = !s[200] && v56 && v55 >= NEVER
  const v60 = s[1] ? (v24 ? (v23 ? (s[222] ? (s[182] ? (s[200] ? (s[128] ? NEVER : v58 || v59 ? (v58 ? v54 : NEVER) : NEVER) : v54) : s[217] || v46 ? (s[217] ? v25 : NEVER) : NEVER) : s[252] ? (v43 ? Math.min(v25, v44) : v25) : v44) : FIRST_DAY) : s[252] ? (v30 ? Math.min(v25, v31) : v25) : v31) : FIRST_DAY
  const v61 = s[245] || v48 ? (s[245] ? NEVER : v50) : NEVER
  const v62 = !s[228] && (!s[1] || !v24 && (s[252] || s[247] || v29) || v24 && (!v23 || !s[222] && (s[252] || v41 || v42) || s[222] && (!s[182] && (s[219] || s[217] || v46) || s[182] && (!s[200] && v56 || s[200] && (s[128] || s[224] || v58 || v59)))))
  const SDL_13b_1_naeste = s[227] ? (v62 ? Math.min(v60, v61) : v61) : v60
  s[644] = SDL_13b_1_naeste
  const SDL_13b_1_naeste_hoej = s[227] ? NEVER : s[1] ? (v24 ? (v23 ? (s[222] ? (s[182] ? (s[200] ? (s[128] ? NEVER : s[224] ? NEVER : v55) : v55) : s[219] ? NEVER : v25) : s[252] ? (v43 ? Math.max(v25, v45) : v25) : v45) : NEVER) : s[252] ? (v30 ? Math.max(v25, v32) : v25) : v32) : NEVER
  s[645] = SDL_13b_1_naeste_hoej
  const SDL_13b_1_naeste_er = s[253] && (s[227] || v62)
  s[646] = SDL_13b_1_naeste_er
  const SDL_13b_1_naeste_ir = !s[253] || s[227] && !s[245] && v49 || !s[228] && (!s[1] || !v24 && s[246] && v25 !== v26 || v24 && (!v23 || !s[222] && (s[247] && v36 || s[246] && !((!v35 || !v36 && v37 === v38) && v35 && v25 === v37)) || s[222] && (!s[182] && s[218] && v25 !== NEVER || s[182] && (!s[200] && v57 || s[200] && !s[128] && (s[223] && v57 || !s[200] && !((!v56 || !v57 && v54 === v55) && v56 && v54 === NEVER))))))
  s[647] = SDL_13b_1_naeste_ir
  // SDL.13b.5: Opfølgning uden kontakt (standby) (SDL § 13 b, stk. 5)
  const v67 = f.vurderingsdato >= 15070 /* 2011-04-06 */
  s[1116] = v67
  const v68 = f.vurderingsdato >= 15208 /* 2011-08-22 */
  s[1117] = v68
  const SDL_13b_5 = !v23 || !v67 && f.sygdomForhindrerKontakt || v67 && (!v68 || f.kontaktUhensigtsmaessig)
  s[648] = SDL_13b_5
  const SDL_13b_5_nej = !v23 || !v67 && f.sygdomForhindrerKontakt === false || v67 && (!v68 || f.kontaktUhensigtsmaessig === false)
  s[649] = SDL_13b_5_nej
  const SDL_13b_5_ir = !v23 || v67 && !v68
  s[650] = SDL_13b_5_ir
}

function svar_19(f, s) {
  // SDL.13f.1.dag: Grænsen for de kortere forløb (SDL § 13 f, stk. 1)
  const v0 = s[200] ? (s[128] ? s[254] : s[255]) : FIRST_DAY
  const v1 = s[200] ? (s[128] ? s[256] : s[255]) : NEVER
  const v2 = s[7] ? s[255] : Math.min(s[255], s[254])
  const v3 = s[7] ? s[255] : Math.max(s[255], s[256])
  const v4 = !s[228] && (!s[200] || !s[128] || !s[7])
  const SDL_13f_1_dag = s[227] ? (v4 ? Math.min(v0, v2) : v2) : v0
  s[651] = SDL_13f_1_dag
  const SDL_13f_1_dag_hoej = s[227] ? (v4 ? Math.max(v1, v3) : v3) : v1
  s[652] = SDL_13f_1_dag_hoej
  const SDL_13f_1_dag_er = s[200] && (s[227] || v4)
  s[653] = SDL_13f_1_dag_er
  const SDL_13f_1_dag_ir = !s[200] || s[227] && s[9] || !s[228] && (!s[200] || s[128] && s[9])
  s[654] = SDL_13f_1_dag_ir
  // SDL.21.1.1: Bortfald, når du ikke medvirker (SDL § 21, stk. 1, nr. 1)
  const v9 = f.udebliver && f.rimeligGrund === false
  s[1118] = v9
  const v10 = v9 && f.skriftligtOrienteret
  const SDL_21_1_1 = !s[1] || v10
  s[655] = SDL_21_1_1
  const SDL_21_1_1_nej = !s[1] || !v10
  s[656] = SDL_21_1_1_nej
  // SDL.21a: Du må sige nej til behandlingen (SDL § 21 a)
  const v13 = f.afviser === 'operation' || f.afviser === 'medicin' || f.afviser === 'anden_laegebehandling'
  s[1119] = v13
  const v14 = s[114] && (!s[257] && v13 && f.andenVurderingIndhentet || s[257] && s[258])
  const SDL_21a = !s[1] || v14
  s[670] = SDL_21a
  const SDL_21a_nej = !s[1] || !v14
  s[671] = SDL_21a_nej
  // SDL.21.1.2: Bortfald, når du siger nej til behandling (SDL § 21, stk. 1, nr. 2)
  const v17 = f.afviser === 'operation' || f.afviser === 'medicin' || f.afviser === 'anden_laegebehandling' || f.afviser === 'indlaeggelse'
  s[1123] = v17
  const v18 = v17 && f.noedvendigBehandling
  s[1122] = v18
  const v19 = f.afviser === 'optraening'
  s[1125] = v19
  const v20 = v19 && f.hensigtsmaessigOptraening
  s[1124] = v20
  const v21 = v18 || v20
  s[1121] = v21
  const SDL_21_1_2 = !s[1] || v21 && f.opfordret && (SDL_21a_nej || !s[1]) && f.skriftligtOrienteret
  s[657] = SDL_21_1_2
  const SDL_21_1_2_nej = !s[1] || !v21 || f.opfordret === false || SDL_21a || f.skriftligtOrienteret === false
  s[658] = SDL_21_1_2_nej
  // SDL.21.1.3: Bortfald, når adfærden forhaler helbredelsen (SDL § 21, stk. 1, nr. 3)
  const SDL_21_1_3 = !s[1] || f.forhalerHelbredelsen
  s[659] = SDL_21_1_3
  const SDL_21_1_3_nej = !s[1] || f.forhalerHelbredelsen === false
  s[660] = SDL_21_1_3_nej
  // SDL.21.4.dag: Du skal opfylde betingelserne igen (SDL § 21, stk. 4)
  const v26 = shiftDays(f.underrettetOmBortfald, 28)
  const SDL_21_4_dag = s[1] ? v26 : FIRST_DAY
  s[664] = SDL_21_4_dag
  const SDL_21_4_dag_hoej = s[1] ? v26 : NEVER
  s[665] = SDL_21_4_dag_hoej
  // SDL.21.4: Sygedagpengene bliver genoptaget (SDL § 21, stk. 4)
  const v29 = SDL_21_4_dag_hoej >= f.opfyldtIgen
  s[1128] = v29
  const v30 = SDL_21_4_dag >= f.opfyldtIgen
  s[1129] = v30
  const v31 = f.vurderingsdato >= 15398 /* 2012-02-28 */
  s[1126] = v31
  const v32 = f.vurderingsdato >= 15517 /* 2012-06-26 */
  s[1127] = v32
  const SDL_21_4 = !s[1] || !v31 && v29 || v31 && (!v32 || (v29 || !s[1]) && f.genoptagetFoer === false)
  s[431] = SDL_21_4
  const SDL_21_4_nej = !s[1] || !v31 && !v30 || v31 && (!v32 || !v30 || f.genoptagetFoer)
  s[662] = SDL_21_4_nej
  const SDL_21_4_ir = !s[1] || !v31 && !s[1] || v31 && !v32
  s[663] = SDL_21_4_ir
  // SDL.21.4.fra: Sygedagpengene bliver genoptaget fra (SDL § 21, stk. 4)
  const v36 = shiftDays(f.opfyldtIgen, 1)
  const SDL_21_4_fra = s[1] ? v36 : FIRST_DAY
  s[667] = SDL_21_4_fra
  const SDL_21_4_fra_hoej = s[1] ? v36 : NEVER
  s[668] = SDL_21_4_fra_hoej
  const SDL_21_4_fra_ir = !s[1] || SDL_21_4_nej || SDL_21_4_ir
  s[669] = SDL_21_4_fra_ir
  // SDL.24.1.ophør: Tidligste stop af udbetalingen (SDL § 24, stk. 1)
  const v40 = f.vurderingsdato >= 16688 /* 2015-09-10 */
  s[1130] = v40
  const SDL_24_1_ophoer_er = !v40 || f.ophoerErAfgjort === false || s[259]
  s[674] = SDL_24_1_ophoer_er
  const SDL_24_1_ophoer_ir = !v40 || f.ophoerErAfgjort && s[260]
  s[675] = SDL_24_1_ophoer_ir
  const SDL_24_1_ophoer = v40 ? (f.ophoerErAfgjort ? Math.max(s[261], f.ophoerAfgjortDen) : NEVER) : FIRST_DAY
  s[672] = SDL_24_1_ophoer
  const SDL_24_1_ophoer_hoej = v40 ? (f.ophoerErAfgjort ? Math.max(s[262], f.ophoerAfgjortDen) : NEVER) : NEVER
  s[673] = SDL_24_1_ophoer_hoej
  // SDL.24.1.revurdering: Revurdering før sygedagpengene stopper (SDL § 24, stk. 1)
  const v45 = s[104] && s[108] <= 13331 /* 2006-07-02 */
  const SDL_24_1_revurdering = s[263] && (v45 || s[104] && s[110] >= 16252 /* 2014-07-01 */ && s[108] <= 2147483646)
  s[676] = SDL_24_1_revurdering
  const SDL_24_1_revurdering_nej = s[263] && (v45 || s[104] && s[110] >= 13332 /* 2006-07-03 */ && s[108] <= 16251 /* 2014-06-30 */)
  s[677] = SDL_24_1_revurdering_nej
  const SDL_24_1_revurdering_ir = s[263] && (v45 || s[106] || s[104] && s[110] === NEVER) || s[264] || s[106]
  s[678] = SDL_24_1_revurdering_ir
}

function svar_20(f, s) {
  // SDL.41.1: Første dag for selvstændige (SDL § 41)
  const v0 = f.selvstaendigForsikring === 'foerste_fravaersdag'
  s[378] = v0
  const v1 = f.selvstaendigForsikring === 'tredje_fravaersdag'
  s[380] = v1
  const v2 = shiftDays(s[63], 14)
  s[375] = v2
  const v3 = shiftDays(s[65], 14)
  s[376] = v3
  const v4 = v0 && !s[7] || !v0 && (v1 || !s[7])
  s[383] = v4
  const v5 = v0 && s[9] || !v0 && !v1 && s[9]
  s[388] = v5
  const v6 = v0 ? s[63] : v1 ? f.tredjeFravaersdag : v2
  const v7 = v0 ? s[65] : v1 ? f.tredjeFravaersdag : v3
  const v8 = !s[7] && s[82] && s[63] <= 15397 /* 2012-02-27 */
  const v9 = s[65] >= 15398 /* 2012-02-28 */
  s[382] = v9
  const v10 = s[63] <= 15516 /* 2012-06-25 */
  s[343] = v10
  const v11 = !s[7] && v9 && v10
  const v12 = v0 ? s[63] : v1 ? f.tredjeFravaersdag : f.aftaleForSelvstaendig ? s[63] : v2
  const v13 = v0 ? s[65] : v1 ? f.tredjeFravaersdag : f.aftaleForSelvstaendig ? s[65] : v3
  const v14 = s[65] >= 15517 /* 2012-06-26 */
  s[344] = v14
  const v15 = !s[7] && v14 && s[63] <= 18318 /* 2020-02-26 */
  const v16 = !s[7] && s[65] >= 18319 /* 2020-02-27 */ && s[63] <= 19173 /* 2022-06-30 */
  const v17 = v0 ? s[63] : v1 ? f.tredjeFravaersdag : f.aftaleForSelvstaendig ? s[63] : f.sygMedCovid19 ? s[63] : v2
  const v18 = v0 ? s[65] : v1 ? f.tredjeFravaersdag : f.aftaleForSelvstaendig ? s[65] : f.sygMedCovid19 ? s[65] : v3
  const v19 = !s[7] && s[65] >= 19174 /* 2022-07-01 */ && s[66]
  const v20 = s[76] && v4
  s[385] = v20
  const v21 = v8 && v4
  s[384] = v21
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
  s[774] = SDL_41_1
  const v35 = v24 ? (v25 ? Math.max(v13, v18) : v18) : v13
  const v36 = v23 ? (v26 ? Math.max(v13, v35) : v13) : v35
  const v37 = v22 ? (v28 ? Math.max(v13, v36) : v13) : v36
  const v38 = v21 ? (v30 ? Math.max(v7, v37) : v7) : v37
  const SDL_41_1_hoej = s[67] ? NEVER : v20 ? (v32 ? Math.max(v7, v38) : v7) : v38
  s[775] = SDL_41_1_hoej
  const SDL_41_1_er = s[67] || v20 || v21 || v22 || v23 || v24 || v25
  s[776] = SDL_41_1_er
  const v41 = s[76] && v5
  s[386] = v41
  const v42 = v8 && v5
  s[387] = v42
  const SDL_41_1_ir = s[67] || v41 || v42 || v11 && v5 || v15 && v5 || v16 && v5 || v19 && v5 || s[68]
  s[777] = SDL_41_1_ir
  // SDL.33.1: Første dag, kommunen betaler (SDL § 33)
  const v44 = s[7] || !s[9] && s[63] === s[65]
  s[345] = v44
  const v45 = s[265] && s[266] < NEVER
  s[1136] = v45
  const v46 = s[265] && s[267] >= NEVER
  s[1137] = v46
  const v47 = Math.max(s[63], shiftDays(s[266], 1))
  const v48 = Math.max(s[65], shiftDays(s[267], 1))
  const v49 = s[265] && !s[7]
  const v50 = s[268] || s[9]
  const v51 = Math.max(s[63], v47)
  const v52 = Math.min(s[65], v48)
  const v53 = v45 && v49
  const v54 = v46 && !s[7]
  const v55 = s[268] && v49 && !s[7] && v52 >= v51
  const v56 = v54 || v55
  const v57 = v54 ? (v55 ? Math.min(s[63], v51) : s[63]) : v51
  const v58 = v54 ? (v55 ? Math.max(s[65], v52) : s[65]) : v52
  const v59 = s[269] && s[270] < NEVER
  s[1138] = v59
  const v60 = s[269] && s[271] >= NEVER
  s[1139] = v60
  const v61 = Math.max(s[63], shiftDays(s[270], 1))
  const v62 = Math.max(s[65], shiftDays(s[271], 1))
  const v63 = s[269] && !s[7]
  const v64 = s[272] || s[9]
  const v65 = Math.max(s[63], v61)
  const v66 = Math.min(s[65], v62)
  const v67 = v59 && v63
  const v68 = v60 && !s[7]
  const v69 = s[272] && v63 && !s[7] && v66 >= v65
  const v70 = v68 || v69
  const v71 = v68 ? (v69 ? Math.min(s[63], v65) : s[63]) : v65
  const v72 = v68 ? (v69 ? Math.max(s[65], v66) : s[65]) : v66
  const SDL_33_1_er = s[67] || s[92] && (s[69] && (v53 || v54 || v55) || !s[69] && (s[93] && (v67 || v68 || v69) || !s[93] && (s[87] && (f.arbejdsskade && !s[7] || f.arbejdsskade === false && SDL_41_1_er) || !s[87] && !s[7])))
  s[277] = SDL_33_1_er
  const SDL_33_1 = s[67] ? FIRST_DAY : s[69] ? (v53 ? (v56 ? Math.min(v47, v57) : v47) : v57) : s[93] ? (v67 ? (v70 ? Math.min(v61, v71) : v61) : v71) : s[87] ? (f.arbejdsskade ? s[63] : SDL_41_1) : s[63]
  s[274] = SDL_33_1
  const SDL_33_1_hoej = s[67] ? NEVER : s[69] ? (v53 ? (v56 ? Math.max(v48, v58) : v48) : v58) : s[93] ? (v67 ? (v70 ? Math.max(v62, v72) : v62) : v72) : s[87] ? (f.arbejdsskade ? s[65] : SDL_41_1_hoej) : s[65]
  s[275] = SDL_33_1_hoej
  const SDL_33_1_ir = s[67] || s[92] && (s[69] && (v45 && v50 || v46 && s[9] || s[268] && s[9] || s[268] && !((!v49 || !v50 && v47 === v48) && v44 && (v49 && !s[7] || !v49 && s[7]) && (!v49 || s[63] === v47))) || !s[69] && (s[93] && (v59 && v64 || v60 && s[9] || s[272] && s[9] || s[272] && !((!v63 || !v64 && v61 === v62) && v44 && (v63 && !s[7] || !v63 && s[7]) && (!v63 || s[63] === v61))) || !s[93] && (s[87] && (f.arbejdsskade && s[9] || f.arbejdsskade === false && SDL_41_1_ir) || !s[87] && s[9]))) || s[68]
  s[278] = SDL_33_1_ir
}

function svar_21(f, s) {
  // SDL.24a.2: Første dag i jobafklaring ved ny sygemelding (SDL § 24 a, stk. 2-5)
  const v0 = !s[7] && s[273]
  const SDL_24a_2 = v0 ? FIRST_DAY : s[87] ? s[63] : s[274]
  s[680] = SDL_24a_2
  const SDL_24a_2_hoej = v0 ? NEVER : s[87] ? s[65] : s[275]
  s[681] = SDL_24a_2_hoej
  const SDL_24a_2_er = s[276] && (v0 || s[95] && (s[87] && !s[7] || !s[87] && s[277]))
  s[682] = SDL_24a_2_er
  const SDL_24a_2_ir = s[276] && (v0 || s[95] && (s[87] && s[9] || !s[87] && s[278]) || s[68]) || s[279]
  s[683] = SDL_24a_2_ir
  // SDL.24a.6: Sygedagpenge i stedet for jobafklaring ved livstruende sygdom (SDL § 24 a, stk. 6)
  const SDL_24a_6 = !s[1] || s[129] && (s[276] || s[280]) && f.laegenVurdererLivstruende
  s[684] = SDL_24a_6
  const SDL_24a_6_nej = !s[1] || !s[129] || s[281] || f.laegenVurdererLivstruende === false
  s[685] = SDL_24a_6_nej
  // SDL.24b.1: Fra jobafklaring til sygedagpenge ved livstruende sygdom (SDL § 24 b, stk. 1)
  const v7 = s[129] && f.erIJobafklaring && f.laegenVurdererLivstruende && f.opfylderBeskaeftigelseskravetVedLivstruende
  const SDL_24b_1 = !s[1] || v7
  s[433] = SDL_24b_1
  const SDL_24b_1_nej = !s[1] || !v7
  s[687] = SDL_24b_1_nej
  // SDL.24b.2: Første dag med sygedagpenge i stedet for jobafklaring (SDL § 24 b, stk. 2)
  const v10 = shiftDays(f.laegenVurderedeLivstruendeDen, 56) >= f.bedtOmSygedagpengeDen
  s[1140] = v10
  const v11 = v10 ? f.laegenVurderedeLivstruendeDen : f.bedtOmSygedagpengeDen
  const SDL_24b_2 = s[129] ? v11 : FIRST_DAY
  s[688] = SDL_24b_2
  const SDL_24b_2_hoej = s[129] ? v11 : NEVER
  s[689] = SDL_24b_2_hoej
  const SDL_24b_2_ir = SDL_24b_1 && !s[129] || SDL_24b_1_nej || !s[1]
  s[690] = SDL_24b_2_ir
  // SDL.26.1.uger: Krævet arbejdsdygtighed før ny ret (SDL § 26, stk. 1)
  const v15 = !s[7] && s[82] && s[273]
  s[291] = v15
  const SDL_26_1_uger = s[67] ? -Infinity : v15 || s[95] ? (s[95] ? 0 : 91) : 91
  s[700] = SDL_26_1_uger
  const SDL_26_1_uger_hoej = s[67] ? Infinity : s[76] ? 91 : v15 ? 91 : 0
  s[701] = SDL_26_1_uger_hoej
  const SDL_26_1_uger_er = s[67] || s[76] || v15 || s[95]
  s[702] = SDL_26_1_uger_er
  // SDL.26.1: Ny ret, når retten er brugt op (SDL § 26, stk. 1)
  const v19 = SDL_26_1_uger_er && f.arbejdsdygtigUgerEfterOphoer >= SDL_26_1_uger
  s[292] = v19
  const v20 = SDL_26_1_uger_er && f.arbejdsdygtigUgerEfterOphoer < SDL_26_1_uger_hoej
  s[293] = v20
  const v21 = s[209] || s[112]
  s[1145] = v21
  const v22 = s[282] && (s[111] || s[113]) && (s[208] || s[111])
  s[1144] = v22
  const v23 = s[73] && s[113]
  s[1146] = v23
  const v24 = v19 || v22
  const v25 = (v20 || s[73]) && (v21 || v23) && (v20 || v21)
  const v26 = s[73] && v23
  const v27 = f.ugerISammenhaengendeSygeperiode <= 364
  s[1143] = v27
  const v28 = f.retErOpbrugt && !v27
  s[1142] = v28
  const SDL_26_1 = v28 && (s[67] || s[76] && v24 || v15 && v24 || s[95])
  s[693] = SDL_26_1
  const SDL_26_1_nej = v28 && (s[67] || s[76] && v25 || v15 && v25)
  s[694] = SDL_26_1_nej
  const SDL_26_1_ir = !v28 || s[67] || s[76] && v26 || v15 && v26 || s[68]
  s[695] = SDL_26_1_ir
  // SDL.26.1.covid: Covid-forlængelse i 3 måneder (SDL § 26, stk. 1-2)
  const v32 = Math.max(s[108], 18330 /* 2020-03-09 */)
  s[1148] = v32
  const v33 = Math.max(s[110], 18330 /* 2020-03-09 */)
  s[453] = v33
  const v34 = s[104] && v32 <= 18808 /* 2021-06-30 */
  const v35 = s[104] && s[110] >= 18330 /* 2020-03-09 */
  s[1152] = v35
  const v36 = s[104] && s[108] < 18330 /* 2020-03-09 */
  s[1153] = v36
  const v37 = s[104] && s[108] <= 18535 /* 2020-09-30 */
  s[1154] = v37
  const v38 = s[104] && s[110] > 18535 /* 2020-09-30 */
  s[1155] = v38
  const v39 = v36 || v38
  s[286] = v39
  const v40 = (v35 || s[106]) && (v37 || s[106]) && (v35 || v37)
  s[1151] = v40
  const v41 = countDays(s[2], 18330 /* 2020-03-09 */, 18330 /* 2020-03-09 */) >= 1
  s[1156] = v41
  const v42 = v35 || !v41 || f.fortsatRet9Marts2020 === false
  s[285] = v42
  const v43 = (v36 || s[106]) && v41 && f.fortsatRet9Marts2020
  s[284] = v43
  const v44 = v40 || v43
  s[1149] = v44
  const v45 = (v39 || s[106]) && v42
  s[1150] = v45
  const v46 = shiftDays(s[108], 1)
  s[320] = v46
  const v47 = shiftDays(s[110], 1)
  s[322] = v47
  const v48 = shiftDays(shiftMonths(v46, 3), -1)
  const v49 = shiftDays(shiftMonths(v47, 3), -1)
  const v50 = Math.max(v48, 18443 /* 2020-06-30 */)
  const v51 = Math.min(v49, 18443 /* 2020-06-30 */)
  const v52 = v40 && s[104]
  s[287] = v52
  const v53 = s[106] && s[104] && v51 >= v50
  const v54 = v39 || v53
  const v55 = v39 ? 18443 /* 2020-06-30 */ : v50
  const v56 = v52 ? (v54 ? Math.min(v48, v55) : v48) : v55
  const v57 = v39 ? 18443 /* 2020-06-30 */ : v51
  const v58 = v52 ? (v54 ? Math.max(v49, v57) : v49) : v57
  const v59 = v40 && s[106]
  s[288] = v59
  const v60 = v44 && (v52 || v39 || v53)
  const v61 = v45 && s[104]
  const v62 = v60 ? (v61 ? Math.min(s[108], v56) : v56) : s[108]
  const v63 = v60 ? (v61 ? Math.max(s[110], v58) : v58) : s[110]
  const v64 = v32 <= 2147483646
  s[283] = v64
  const v65 = s[104] && v33 >= 18809 /* 2021-07-01 */ && v64
  const v66 = s[106] || s[104] && v33 === NEVER
  s[289] = v66
  const v67 = v34 && (v60 || v61)
  const v68 = v65 && s[104]
  const SDL_26_1_covid_er = v67 || v68
  s[296] = SDL_26_1_covid_er
  const SDL_26_1_covid = v67 ? (v68 ? Math.min(s[108], v62) : v62) : s[108]
  s[294] = SDL_26_1_covid
  const SDL_26_1_covid_hoej = v67 ? (v68 ? Math.max(s[110], v63) : v63) : s[110]
  s[295] = SDL_26_1_covid_hoej
  const SDL_26_1_covid_ir = v34 && (v44 && (v59 || s[106] && !((!s[104] || !s[106] && v48 === v49) && s[104] && (!s[104] || v48 === 18443 /* 2020-06-30 */))) || v45 && s[106]) || v65 && s[106] || v66
  s[297] = SDL_26_1_covid_ir
}

function svar_22(f, s) {
  // SDL.26.1.fra: Hvornår covid-forlængelsen regnes fra (SDL § 26, stk. 1-2)
  const v0 = !s[104] || !s[106] && s[108] === s[110]
  s[339] = v0
  const v1 = s[104] && s[283]
  const v2 = s[284] ? 18352 /* 2020-03-31 */ : NEVER
  const v3 = s[285] ? NEVER : 18352 /* 2020-03-31 */
  const v4 = Math.max(s[108], v2)
  const v5 = Math.min(s[110], v3)
  const v6 = s[106] && s[104] && v5 >= v4
  const v7 = s[286] || v6
  const v8 = s[286] ? (v6 ? Math.min(v2, v4) : v2) : v4
  const SDL_26_1_fra = s[287] ? (v7 ? Math.min(s[108], v8) : s[108]) : v8
  s[696] = SDL_26_1_fra
  const v10 = s[286] ? (v6 ? Math.max(v3, v5) : v3) : v5
  const SDL_26_1_fra_hoej = s[287] ? (v7 ? Math.max(s[110], v10) : s[110]) : v10
  s[697] = SDL_26_1_fra_hoej
  const SDL_26_1_fra_er = v1 && (s[287] || s[286] || v6)
  s[698] = SDL_26_1_fra_er
  const SDL_26_1_fra_ir = v1 && (s[288] || s[106] && !(v0 && v2 === v3 && s[104] && (!s[104] || s[108] === v2))) || s[289]
  s[699] = SDL_26_1_fra_ir
  // SDL.26.2: Ny ret for pensionister, når retten er brugt op (SDL § 26, stk. 1)
  const v14 = f.ugerISammenhaengendeSygeperiode <= 182
  s[1158] = v14
  const v15 = f.retErOpbrugt && !v14 && s[290]
  s[1157] = v15
  const SDL_26_2 = v15 && (s[67] || s[76] || s[291] && s[292] || s[95])
  s[703] = SDL_26_2
  const SDL_26_2_nej = v15 && (s[67] || s[76] || s[291] && s[293])
  s[704] = SDL_26_2_nej
  const SDL_26_2_ir = !v15 || s[67] || s[76] || s[291] && s[73] || s[68]
  s[705] = SDL_26_2_ir
  // SDL.26.3.covid: Covid-forlængelse i 3 måneder mere (SDL § 26, stk. 3)
  const v19 = Math.max(18330 /* 2020-03-09 */, s[294])
  s[1160] = v19
  const v20 = Math.max(18330 /* 2020-03-09 */, s[295])
  s[1159] = v20
  const v21 = s[296] && v19 <= 18808 /* 2021-06-30 */
  const v22 = s[296] && s[104]
  const v23 = s[297] || s[106]
  s[1165] = v23
  const v24 = v22 && s[108] < s[295]
  s[1163] = v24
  const v25 = v22 && s[110] >= s[294]
  s[1164] = v25
  const v26 = s[296] && s[295] >= 18443 /* 2020-06-30 */
  s[1168] = v26
  const v27 = s[296] && s[294] < 18443 /* 2020-06-30 */
  s[1169] = v27
  const v28 = s[296] && s[294] <= 18535 /* 2020-09-30 */
  s[1170] = v28
  const v29 = s[296] && s[295] > 18535 /* 2020-09-30 */
  s[1171] = v29
  const v30 = v27 || v29
  s[1167] = v30
  const v31 = (v26 || s[297]) && (v28 || s[297]) && (v26 || v28)
  s[1166] = v31
  const v32 = v25 || v30
  s[1162] = v32
  const v33 = (v24 || v23) && (v31 || s[297]) && (v24 || v31)
  s[1161] = v33
  const v34 = shiftDays(shiftMonths(shiftDays(s[294], 1), 3), -1)
  const v35 = shiftDays(shiftMonths(shiftDays(s[295], 1), 3), -1)
  const v36 = Math.max(s[294], v34)
  const v37 = Math.min(s[295], v35)
  const v38 = v33 && s[296]
  const v39 = v32 && s[296]
  const v40 = s[297] && s[296] && v37 >= v36
  const v41 = v39 || v40
  const v42 = v39 ? (v40 ? Math.min(s[294], v36) : s[294]) : v36
  const v43 = v38 ? (v41 ? Math.min(v34, v42) : v34) : v42
  const v44 = v39 ? (v40 ? Math.max(s[295], v37) : s[295]) : v37
  const v45 = v38 ? (v41 ? Math.max(v35, v44) : v35) : v44
  const v46 = s[296] && v20 >= 18809 /* 2021-07-01 */ && v19 <= 2147483646
  const v47 = v21 && (v38 || v39 || v40)
  const v48 = v46 && s[296]
  const SDL_26_3_covid_er = v47 || v48
  s[300] = SDL_26_3_covid_er
  const SDL_26_3_covid = v47 ? (v48 ? Math.min(s[294], v43) : v43) : s[294]
  s[298] = SDL_26_3_covid
  const SDL_26_3_covid_hoej = v47 ? (v48 ? Math.max(s[295], v45) : v45) : s[295]
  s[299] = SDL_26_3_covid_hoej
  const SDL_26_3_covid_ir = v21 && s[297] || v46 && s[297] || s[297] || s[296] && v20 === NEVER
  s[301] = SDL_26_3_covid_ir
  // SDL.26a.1.covid: Covid-forlængelse efter en anden forlængelse (SDL § 26 a, stk. 1-2)
  const v53 = f.forlaengelsenSlutter >= 18330 /* 2020-03-09 */
  s[1175] = v53
  const v54 = Math.max(f.forlaengelsenSlutter, 18330 /* 2020-03-09 */)
  s[1172] = v54
  const v55 = v54 >= 18809 /* 2021-07-01 */
  s[1173] = v55
  const v56 = f.forlaengelsenSlutter <= 18535 /* 2020-09-30 */
  s[1176] = v56
  const v57 = v53 && v56
  s[1174] = v57
  const v58 = shiftDays(shiftMonths(shiftDays(f.forlaengelsenSlutter, 1), 3), -1)
  const v59 = v58 >= 18443 /* 2020-06-30 */
  s[1177] = v59
  const SDL_26a_1_covid = v55 ? f.forlaengelsenSlutter : v57 ? (v59 ? v58 : 18443 /* 2020-06-30 */) : f.forlaengelsenSlutter
  s[706] = SDL_26a_1_covid
  // SDL.26a.3.covid: Covid-forlængelse i 3 måneder mere efter en anden forlængelse (SDL § 26 a, stk. 3)
  const v61 = Math.max(18330 /* 2020-03-09 */, SDL_26a_1_covid)
  s[1178] = v61
  const v62 = v61 >= 18809 /* 2021-07-01 */
  s[1179] = v62
  const v63 = f.forlaengelsenSlutter >= SDL_26a_1_covid
  s[1181] = v63
  const v64 = SDL_26a_1_covid >= 18443 /* 2020-06-30 */
  s[1183] = v64
  const v65 = SDL_26a_1_covid <= 18535 /* 2020-09-30 */
  s[1184] = v65
  const v66 = v64 && v65
  s[1182] = v66
  const v67 = !v63 && v66
  s[1180] = v67
  const SDL_26a_3_covid_ir = v61 >= NEVER
  s[303] = SDL_26a_3_covid_ir
  const SDL_26a_3_covid = v62 ? SDL_26a_1_covid : v67 ? shiftDays(shiftMonths(shiftDays(SDL_26a_1_covid, 1), 3), -1) : SDL_26a_1_covid
  s[302] = SDL_26a_3_covid
}

function svar_23(f, s) {
  // SDL.26c.covid: Covid-forlængelse i 1 måned, oktober 2020 (SDL § 26 c, stk. 1-2)
  const v0 = Math.max(18330 /* 2020-03-09 */, s[298])
  s[1186] = v0
  const v1 = Math.max(18330 /* 2020-03-09 */, s[299])
  s[1185] = v1
  const v2 = s[300] && v0 <= 18808 /* 2021-06-30 */
  const v3 = s[300] && s[299] >= 18535 /* 2020-09-30 */
  s[1189] = v3
  const v4 = s[300] && s[298] < 18535 /* 2020-09-30 */
  s[1190] = v4
  const v5 = s[300] && s[298] <= 18566 /* 2020-10-31 */
  s[1191] = v5
  const v6 = s[300] && s[299] > 18566 /* 2020-10-31 */
  s[1192] = v6
  const v7 = v4 || v6
  s[1188] = v7
  const v8 = (v3 || s[301]) && (v5 || s[301]) && (v3 || v5)
  s[1187] = v8
  const v9 = shiftDays(shiftMonths(shiftDays(s[298], 1), 1), -1)
  const v10 = shiftDays(shiftMonths(shiftDays(s[299], 1), 1), -1)
  const v11 = Math.max(s[298], v9)
  const v12 = Math.min(s[299], v10)
  const v13 = v8 && s[300]
  const v14 = v7 && s[300]
  const v15 = s[301] && s[300] && v12 >= v11
  const v16 = v14 || v15
  const v17 = v14 ? (v15 ? Math.min(s[298], v11) : s[298]) : v11
  const v18 = v13 ? (v16 ? Math.min(v9, v17) : v9) : v17
  const v19 = v14 ? (v15 ? Math.max(s[299], v12) : s[299]) : v12
  const v20 = v13 ? (v16 ? Math.max(v10, v19) : v10) : v19
  const v21 = s[300] && v1 >= 18809 /* 2021-07-01 */ && v0 <= 2147483646
  const v22 = v2 && (v13 || v14 || v15)
  const v23 = v21 && s[300]
  const SDL_26c_covid_er = v22 || v23
  s[305] = SDL_26c_covid_er
  const SDL_26c_covid = v22 ? (v23 ? Math.min(s[298], v18) : v18) : s[298]
  s[309] = SDL_26c_covid
  const SDL_26c_covid_hoej = v22 ? (v23 ? Math.max(s[299], v20) : v20) : s[299]
  s[311] = SDL_26c_covid_hoej
  const SDL_26c_covid_ir = v2 && s[301] || v21 && s[301] || s[301] || s[300] && v1 === NEVER
  s[307] = SDL_26c_covid_ir
  // SDL.26d.covid: Covid-forlængelse i 1 måned, oktober 2020, efter en anden forlængelse (SDL § 26 d, stk. 1-2)
  const v28 = Math.max(18330 /* 2020-03-09 */, s[302])
  s[1194] = v28
  const v29 = v28 >= 18809 /* 2021-07-01 */
  s[1195] = v29
  const v30 = s[302] >= 18535 /* 2020-09-30 */
  const v31 = !s[303] && v30
  s[1198] = v31
  const v32 = !s[303] && !v30
  s[1199] = v32
  const v33 = s[302] <= 18566 /* 2020-10-31 */
  const v34 = !s[303] && v33
  s[1200] = v34
  const v35 = !s[303] && !v33
  s[1201] = v35
  const v36 = v32 || v35
  s[1197] = v36
  const v37 = (v31 || s[303]) && (v34 || s[303]) && (v31 || v34)
  s[1196] = v37
  const v38 = shiftDays(shiftMonths(shiftDays(s[302], 1), 1), -1)
  const v39 = Math.max(s[302], v38)
  const v40 = Math.min(s[302], v38)
  const v41 = v37 && !s[303]
  const v42 = v36 && !s[303]
  const v43 = s[303] && !s[303] && v40 >= v39
  const v44 = v42 || v43
  const v45 = v42 ? (v43 ? Math.min(s[302], v39) : s[302]) : v39
  const v46 = v42 ? (v43 ? Math.max(s[302], v40) : s[302]) : v40
  const v47 = !s[303] && v28 < NEVER
  s[1193] = v47
  const SDL_26d_covid = v29 ? s[302] : v41 ? (v44 ? Math.min(v38, v45) : v38) : v45
  s[308] = SDL_26d_covid
  const SDL_26d_covid_hoej = v29 ? s[302] : v41 ? (v44 ? Math.max(v38, v46) : v38) : v46
  s[310] = SDL_26d_covid_hoej
  const SDL_26d_covid_er = v47 && (!v29 && (v41 || v42 || v43) || v29 && !s[303])
  s[304] = SDL_26d_covid_er
  const SDL_26d_covid_ir = !v47 || s[303]
  s[306] = SDL_26d_covid_ir
}

function svar_24(f, s) {
  // SDL.26f.covid: Covid-forlængelse i stedet for jobafklaring, § 26 f (SDL § 26 f, stk. 1)
  const v0 = f.forlaengelseErAfgjort && s[304] || f.forlaengelseErAfgjort === false && s[305]
  s[1202] = v0
  const v1 = f.forlaengelseErAfgjort && s[306] || f.forlaengelseErAfgjort === false && s[307]
  s[1203] = v1
  const v2 = f.forlaengelseErAfgjort ? s[308] : s[309]
  const v3 = f.forlaengelseErAfgjort ? s[310] : s[311]
  const v4 = Math.max(18330 /* 2020-03-09 */, v2)
  s[1205] = v4
  const v5 = Math.max(18330 /* 2020-03-09 */, v3)
  s[1204] = v5
  const v6 = v0 && v4 <= 18808 /* 2021-06-30 */
  const v7 = shiftDays(v2, 1)
  const v8 = shiftDays(v3, 1)
  const v9 = v0 && v8 >= 18567 /* 2020-11-01 */
  s[1208] = v9
  const v10 = v0 && v7 < 18567 /* 2020-11-01 */
  s[1209] = v10
  const v11 = v0 && v7 <= 18658 /* 2021-01-31 */
  s[1210] = v11
  const v12 = v0 && v8 > 18658 /* 2021-01-31 */
  s[1211] = v12
  const v13 = v10 || v12
  s[1207] = v13
  const v14 = (v9 || v1) && (v11 || v1) && (v9 || v11)
  s[1206] = v14
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
  s[709] = SDL_26f_covid_er
  const SDL_26f_covid = v28 ? (v29 ? Math.min(v2, v24) : v24) : v2
  s[707] = SDL_26f_covid
  const SDL_26f_covid_hoej = v28 ? (v29 ? Math.max(v3, v26) : v26) : v3
  s[708] = SDL_26f_covid_hoej
  const SDL_26f_covid_ir = v6 && v1 || v27 && v1 || v1 || v0 && v5 === NEVER
  s[710] = SDL_26f_covid_ir
  // SDL.26g.covid: Covid-forlængelse i stedet for jobafklaring, § 26 g (SDL § 26 g, stk. 1)
  const v34 = Math.max(18330 /* 2020-03-09 */, SDL_26f_covid)
  s[1213] = v34
  const v35 = Math.max(18330 /* 2020-03-09 */, SDL_26f_covid_hoej)
  s[1212] = v35
  const v36 = SDL_26f_covid_er && v34 <= 18808 /* 2021-06-30 */
  const v37 = shiftDays(SDL_26f_covid, 1)
  const v38 = shiftDays(SDL_26f_covid_hoej, 1)
  const v39 = SDL_26f_covid_er && v38 >= 18659 /* 2021-02-01 */
  s[1216] = v39
  const v40 = SDL_26f_covid_er && v37 < 18659 /* 2021-02-01 */
  s[1217] = v40
  const v41 = SDL_26f_covid_er && v37 <= 18686 /* 2021-02-28 */
  s[1218] = v41
  const v42 = SDL_26f_covid_er && v38 > 18686 /* 2021-02-28 */
  s[1219] = v42
  const v43 = v40 || v42
  s[1215] = v43
  const v44 = (v39 || SDL_26f_covid_ir) && (v41 || SDL_26f_covid_ir) && (v39 || v41)
  s[1214] = v44
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
  s[314] = SDL_26g_covid_er
  const SDL_26g_covid = v58 ? (v59 ? Math.min(SDL_26f_covid, v54) : v54) : SDL_26f_covid
  s[312] = SDL_26g_covid
  const SDL_26g_covid_hoej = v58 ? (v59 ? Math.max(SDL_26f_covid_hoej, v56) : v56) : SDL_26f_covid_hoej
  s[313] = SDL_26g_covid_hoej
  const SDL_26g_covid_ir = v36 && SDL_26f_covid_ir || v57 && SDL_26f_covid_ir || SDL_26f_covid_ir || SDL_26f_covid_er && v35 === NEVER
  s[315] = SDL_26g_covid_ir
}

function svar_25(f, s) {
  // SDL.26h.covid: Covid-forlængelse i stedet for jobafklaring, § 26 h (SDL § 26 h, stk. 1)
  const v0 = Math.max(18330 /* 2020-03-09 */, s[312])
  s[1221] = v0
  const v1 = Math.max(18330 /* 2020-03-09 */, s[313])
  s[1220] = v1
  const v2 = s[314] && v0 <= 18808 /* 2021-06-30 */
  const v3 = shiftDays(s[312], 1)
  const v4 = shiftDays(s[313], 1)
  const v5 = s[314] && v4 >= 18687 /* 2021-03-01 */
  s[1224] = v5
  const v6 = s[314] && v3 < 18687 /* 2021-03-01 */
  s[1225] = v6
  const v7 = s[314] && v3 <= 18747 /* 2021-04-30 */
  s[1226] = v7
  const v8 = s[314] && v4 > 18747 /* 2021-04-30 */
  s[1227] = v8
  const v9 = v6 || v8
  s[1223] = v9
  const v10 = (v5 || s[315]) && (v7 || s[315]) && (v5 || v7)
  s[1222] = v10
  const v11 = shiftDays(shiftMonths(v3, 2), -1)
  const v12 = shiftDays(shiftMonths(v4, 2), -1)
  const v13 = Math.max(s[312], v11)
  const v14 = Math.min(s[313], v12)
  const v15 = v10 && s[314]
  const v16 = v9 && s[314]
  const v17 = s[315] && s[314] && v14 >= v13
  const v18 = v16 || v17
  const v19 = v16 ? (v17 ? Math.min(s[312], v13) : s[312]) : v13
  const v20 = v15 ? (v18 ? Math.min(v11, v19) : v11) : v19
  const v21 = v16 ? (v17 ? Math.max(s[313], v14) : s[313]) : v14
  const v22 = v15 ? (v18 ? Math.max(v12, v21) : v12) : v21
  const v23 = s[314] && v1 >= 18809 /* 2021-07-01 */ && v0 <= 2147483646
  const v24 = v2 && (v15 || v16 || v17)
  const v25 = v23 && s[314]
  const SDL_26h_covid_er = v24 || v25
  s[713] = SDL_26h_covid_er
  const SDL_26h_covid = v24 ? (v25 ? Math.min(s[312], v20) : v20) : s[312]
  s[711] = SDL_26h_covid
  const SDL_26h_covid_hoej = v24 ? (v25 ? Math.max(s[313], v22) : v22) : s[313]
  s[712] = SDL_26h_covid_hoej
  const SDL_26h_covid_ir = v2 && s[315] || v23 && s[315] || s[315] || s[314] && v1 === NEVER
  s[714] = SDL_26h_covid_ir
  // SDL.26i.covid: Covid-forlængelse i stedet for jobafklaring, § 26 i (SDL § 26 i, stk. 1)
  const v30 = Math.max(18330 /* 2020-03-09 */, SDL_26h_covid)
  s[1229] = v30
  const v31 = Math.max(18330 /* 2020-03-09 */, SDL_26h_covid_hoej)
  s[1228] = v31
  const v32 = SDL_26h_covid_er && v30 <= 18808 /* 2021-06-30 */
  const v33 = shiftDays(SDL_26h_covid, 1)
  const v34 = shiftDays(SDL_26h_covid_hoej, 1)
  const v35 = SDL_26h_covid_er && v34 >= 18748 /* 2021-05-01 */
  s[1232] = v35
  const v36 = SDL_26h_covid_er && v33 < 18748 /* 2021-05-01 */
  s[1233] = v36
  const v37 = SDL_26h_covid_er && v33 <= 18808 /* 2021-06-30 */
  s[1234] = v37
  const v38 = SDL_26h_covid_er && v34 > 18808 /* 2021-06-30 */
  s[1235] = v38
  const v39 = v36 || v38
  s[1231] = v39
  const v40 = (v35 || SDL_26h_covid_ir) && (v37 || SDL_26h_covid_ir) && (v35 || v37)
  s[1230] = v40
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
  s[717] = SDL_26i_covid_er
  const SDL_26i_covid = v54 ? (v55 ? Math.min(SDL_26h_covid, v50) : v50) : SDL_26h_covid
  s[715] = SDL_26i_covid
  const SDL_26i_covid_hoej = v54 ? (v55 ? Math.max(SDL_26h_covid_hoej, v52) : v52) : SDL_26h_covid_hoej
  s[716] = SDL_26i_covid_hoej
  const SDL_26i_covid_ir = v32 && SDL_26h_covid_ir || v53 && SDL_26h_covid_ir || SDL_26h_covid_ir || SDL_26h_covid_er && v31 === NEVER
  s[718] = SDL_26i_covid_ir
  // SDL.27.1.2.uger: Længste forlængelse til afklaring (SDL § 27, stk. 1, nr. 2)
  const v60 = s[39] && s[44] && s[41] <= 14691 /* 2010-03-23 */
  const v61 = s[39] && s[40] >= 14692 /* 2010-03-24 */ && s[316]
  const SDL_27_1_2_uger = s[43] ? -Infinity : v60 ? 182 : v61 ? 273 : s[47] ? 273 : 483
  s[722] = SDL_27_1_2_uger
  const SDL_27_1_2_uger_hoej = s[43] ? Infinity : v61 || s[317] ? (s[317] ? (s[48] ? 483 : 273) : 273) : 182
  s[723] = SDL_27_1_2_uger_hoej
  const SDL_27_1_2_uger_er = s[43] || v60 || v61 || s[47] || s[48]
  s[724] = SDL_27_1_2_uger_er
  // SDL.27.1.2.slut: Seneste slut på forlængelse til afklaring (SDL § 27, stk. 1, nr. 2)
  const SDL_27_1_2_slut_er = s[43] || s[318] && s[104] && SDL_27_1_2_uger_er
  s[334] = SDL_27_1_2_slut_er
  const SDL_27_1_2_slut = s[43] ? FIRST_DAY : shiftDays(s[108], SDL_27_1_2_uger)
  s[332] = SDL_27_1_2_slut
  const SDL_27_1_2_slut_hoej = s[43] ? NEVER : shiftDays(s[110], SDL_27_1_2_uger_hoej)
  s[333] = SDL_27_1_2_slut_hoej
  const SDL_27_1_2_slut_ir = s[43] || s[318] && (s[106] || s[52]) || s[45]
  s[335] = SDL_27_1_2_slut_ir
  // SDL.27.1.3.slut: Seneste slut på forlængelse ved lægebehandling (SDL § 27, stk. 2)
  const v69 = allPeriods(f.ventetidPaaSygehus)
  const v70 = without(ALL_DAYS, v69)
  const SDL_27_1_3_slut_er = s[43] || s[318] && s[104] && s[319]
  s[338] = SDL_27_1_3_slut_er
  const SDL_27_1_3_slut = s[43] ? FIRST_DAY : dayReaching(v70, s[320], s[321])
  s[336] = SDL_27_1_3_slut
  const SDL_27_1_3_slut_hoej = s[43] ? NEVER : dayReaching(v70, s[322], s[323])
  s[337] = SDL_27_1_3_slut_hoej
}

function svar_26(f, s) {
  // SDL.27.1.4.slut: Seneste slut på forlængelse til afklaring af fleksjob eller pension (SDL § 27, stk. 1, nr. 4)
  const v0 = shiftDays(s[108], 182)
  const v1 = s[47] && s[104]
  const v2 = s[324] || s[325]
  const v3 = s[325] ? FIRST_DAY : NEVER
  const SDL_27_1_4_slut = s[43] ? FIRST_DAY : s[46] ? FIRST_DAY : v1 ? (v2 ? Math.min(v0, v3) : v0) : v3
  s[725] = SDL_27_1_4_slut
  const SDL_27_1_4_slut_hoej = s[43] ? NEVER : s[46] ? NEVER : v2 ? NEVER : shiftDays(s[110], 182)
  s[726] = SDL_27_1_4_slut_hoej
  const SDL_27_1_4_slut_er = s[43] || s[46] || v1 || s[324] || s[325]
  s[727] = SDL_27_1_4_slut_er
  const SDL_27_1_4_slut_ir = s[43] || s[46] || s[47] && s[106] || s[325] || s[45]
  s[728] = SDL_27_1_4_slut_ir
  // SDL.27.1.slut: Forlængelsens seneste slut (SDL § 27, stk. 1)
  const v8 = s[54] || s[58] || s[59] || s[326]
  s[1236] = v8
  const v9 = s[327] && s[328] && s[329] && s[330] && (s[49] || s[51] || s[53] || s[331])
  s[1237] = v9
  const v10 = Math.max(s[108], s[332])
  const v11 = Math.min(s[110], s[333])
  const v12 = s[55] && s[334]
  const v13 = s[60] && s[104]
  const v14 = s[52] && s[334] && s[104] && v11 >= v10
  const v15 = v13 || v14
  const v16 = v13 ? (v14 ? Math.min(s[108], v10) : s[108]) : v10
  const v17 = v13 ? (v14 ? Math.max(s[110], v11) : s[110]) : v11
  const v18 = s[52] && s[335] && s[106]
  const v19 = Math.max(s[108], s[336])
  const v20 = Math.min(s[110], s[337])
  const v21 = s[56] && s[338]
  const v22 = s[61] && s[104]
  const v23 = s[52] && s[338] && s[104] && v20 >= v19
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
  const v35 = Math.max(v29 ? (v32 ? Math.min(SDL_27_1_4_slut, v33) : SDL_27_1_4_slut) : v33, v12 ? (v15 ? Math.min(s[332], v16) : s[332]) : v16, v21 ? (v24 ? Math.min(s[336], v25) : s[336]) : v25)
  const v36 = Math.max(v29 ? (v32 ? Math.max(SDL_27_1_4_slut_hoej, v34) : SDL_27_1_4_slut_hoej) : v34, v12 ? (v15 ? Math.max(s[333], v17) : s[333]) : v17, v21 ? (v24 ? Math.max(s[337], v26) : s[337]) : v26)
  const v37 = (v12 || v13 || v14) && (v21 || v22 || v23) && (v29 || v30 || v31)
  const v38 = s[55] && s[335] || s[60] && s[106] || v18 || s[52] && !((!s[334] || !s[335] && s[332] === s[333]) && s[339] && (s[334] && s[104] || !s[334] && !s[104]) && (!s[334] || s[108] === s[332])) || s[56] && s[335] || s[61] && s[106] || v18 || s[52] && !((!s[338] || !s[335] && s[336] === s[337]) && s[339] && (s[338] && s[104] || !s[338] && !s[104]) && (!s[338] || s[108] === s[336])) || s[57] && SDL_27_1_4_slut_ir || s[62] && s[106] || s[50] && SDL_27_1_4_slut_ir && s[106] || s[50] && !((!SDL_27_1_4_slut_er || !SDL_27_1_4_slut_ir && SDL_27_1_4_slut === SDL_27_1_4_slut_hoej) && s[339] && (SDL_27_1_4_slut_er && s[104] || !SDL_27_1_4_slut_er && !s[104]) && (!SDL_27_1_4_slut_er || s[108] === SDL_27_1_4_slut))
  const v39 = v9 && v37
  const v40 = s[340] && v37 && v36 >= NEVER
  const SDL_27_1_slut = s[43] ? FIRST_DAY : v39 || v40 ? (v39 ? v35 : NEVER) : NEVER
  s[732] = SDL_27_1_slut
  const SDL_27_1_slut_hoej = s[43] ? NEVER : v8 ? NEVER : v36
  s[733] = SDL_27_1_slut_hoej
  const SDL_27_1_slut_er = s[111] && (s[43] || s[318] && (v8 || v39 || v40))
  s[734] = SDL_27_1_slut_er
  const SDL_27_1_slut_ir = s[111] && (s[43] || s[318] && (v9 && v38 || s[340] && !((!v37 || !v38 && v35 === v36) && v37 && v35 === NEVER)) || s[45]) || s[341]
  s[735] = SDL_27_1_slut_ir
  // SDL.29.1: Forlængelse for pensionister m.fl. (SDL § 29)
  const SDL_29_1 = s[290] && !s[7] && (!s[342] || f.laegenVenterArbejdeInden26Uger)
  s[736] = SDL_29_1
  const SDL_29_1_nej = s[290] && !s[7] && (!s[342] || f.laegenVenterArbejdeInden26Uger === false)
  s[737] = SDL_29_1_nej
  const SDL_29_1_ir = !s[290] || s[7] || !s[342]
  s[738] = SDL_29_1_ir
  // SDL.35.2: Arbejdsgiveren betaler tidligst fra (SDL § 35, stk. 2)
  const v48 = shiftDays(f.sygemeldtTilArbejdsgiver, 1)
  const v49 = f.fyldestgoerendeBegrundelse === false || !s[7]
  const v50 = f.fyldestgoerendeBegrundelse && s[9]
  const v51 = f.sygemeldtITide && !s[7] || f.sygemeldtITide === false && (f.indsigelseModSenSygemelding && v49 || f.indsigelseModSenSygemelding === false && !s[7])
  const v52 = f.sygemeldtITide && s[9] || f.sygemeldtITide === false && (f.indsigelseModSenSygemelding && v50 || f.indsigelseModSenSygemelding === false && s[9])
  const SDL_35_2 = s[67] ? FIRST_DAY : f.sygemeldtITide ? s[63] : f.indsigelseModSenSygemelding ? (f.fyldestgoerendeBegrundelse ? s[63] : v48) : s[63]
  s[746] = SDL_35_2
  const SDL_35_2_hoej = s[67] ? NEVER : f.sygemeldtITide ? s[65] : f.indsigelseModSenSygemelding ? (f.fyldestgoerendeBegrundelse ? s[65] : v48) : s[65]
  s[747] = SDL_35_2_hoej
  const SDL_35_2_er = s[74] && (s[67] || s[76] && v51 || s[77] && v51)
  s[748] = SDL_35_2_er
  const SDL_35_2_ir = s[74] && (s[67] || s[76] && v52 || s[77] && v52 || s[68]) || s[75] || s[73]
  s[749] = SDL_35_2_ir
  // SDL.35.3: Du skal have meldt dig syg til a-kassen (SDL § 35, stk. 3)
  const v57 = !s[7] && s[64] && s[343]
  const v58 = !s[7] && s[344] && s[66]
  s[373] = v58
  const SDL_35_3 = s[67] ? FIRST_DAY : v57 ? FIRST_DAY : s[63]
  s[750] = SDL_35_3
  const SDL_35_3_hoej = s[67] ? NEVER : v57 ? NEVER : s[65]
  s[751] = SDL_35_3_hoej
  const SDL_35_3_er = s[93] && (s[67] || v57 || v58 && !s[7])
  s[752] = SDL_35_3_er
  const SDL_35_3_ir = !s[93] || s[67] || v57 || v58 && s[9] || s[68]
  s[753] = SDL_35_3_ir
  // SDL.35.3.fra: Ret tidligst fra (SDL § 35, stk. 3)
  const v63 = SDL_35_3_er && SDL_35_3_hoej >= f.anmeldtTilAkasse
  s[1239] = v63
  const v64 = SDL_35_3_er && SDL_35_3 < f.anmeldtTilAkasse
  s[1240] = v64
  const v65 = f.fyldestgoerendeBegrundelse ? s[63] : f.anmeldtTilAkasse
  const v66 = f.fyldestgoerendeBegrundelse ? s[65] : f.anmeldtTilAkasse
  const v67 = Math.max(s[63], v65)
  const v68 = Math.min(s[65], v66)
  const v69 = v63 && !s[7]
  const v70 = v64 && v49
  const v71 = SDL_35_3_ir && !s[7] && v68 >= v67
  const v72 = v70 || v71
  const v73 = v70 ? (v71 ? Math.min(v65, v67) : v65) : v67
  const v74 = v70 ? (v71 ? Math.max(v66, v68) : v66) : v68
  const SDL_35_3_fra = s[67] ? FIRST_DAY : v57 ? FIRST_DAY : v69 ? (v72 ? Math.min(s[63], v73) : s[63]) : v73
  s[754] = SDL_35_3_fra
  const SDL_35_3_fra_hoej = s[67] ? NEVER : v57 ? NEVER : v69 ? (v72 ? Math.max(s[65], v74) : s[65]) : v74
  s[755] = SDL_35_3_fra_hoej
  const SDL_35_3_fra_er = s[93] && (s[67] || v57 || v58 && (v69 || v70 || v71))
  s[756] = SDL_35_3_fra_er
  const SDL_35_3_fra_ir = !s[93] || s[67] || v57 || v58 && (v63 && s[9] || v64 && v50 || SDL_35_3_ir && s[9] && v50 || SDL_35_3_ir && !(s[345] && (!v49 || !v50 && v65 === v66) && (!s[7] || s[7] && !v49) && (s[7] || s[63] === v65))) || s[68]
  s[757] = SDL_35_3_fra_ir
}

function svar_27(f, s) {
  // SDL.38.1: Du skal have søgt kommunen om sygedagpenge (SDL § 38, stk. 1)
  const v0 = f.arbejdsgiverensBetaling === 'sygedagpenge'
  s[368] = v0
  const v1 = shiftDays(f.sidsteDagMedBetaling, 7)
  s[369] = v1
  const v2 = shiftDays(s[63], 7)
  s[379] = v2
  const v3 = shiftDays(s[65], 7)
  s[381] = v3
  const v4 = v0 || !s[7]
  s[372] = v4
  const v5 = !v0 && s[9]
  s[377] = v5
  const v6 = v0 ? v1 : v2
  const v7 = v0 ? v1 : v3
  const v8 = s[63] <= 15426 /* 2012-03-27 */
  s[365] = v8
  const v9 = !s[7] && s[82] && v8
  s[357] = v9
  const v10 = s[65] >= 15427 /* 2012-03-28 */
  const v11 = !s[7] && v10 && s[343]
  s[374] = v11
  const v12 = !s[7] && s[344] && s[78]
  const v13 = shiftDays(f.underretningsbrevAfsendt, 8)
  const v14 = shiftDays(s[63], 21)
  s[366] = v14
  const v15 = shiftDays(s[65], 21)
  s[367] = v15
  const v16 = shiftDays(f.sidsteDagMedBetaling, 21)
  const v17 = f.arbejdsgiverensBetaling === 'loen'
  s[362] = v17
  const v18 = v0 || v17 || !s[7]
  const v19 = v0 ? v16 : v17 ? NEVER : v14
  const v20 = v0 ? v16 : v17 ? NEVER : v15
  const v21 = !s[93] && !v0 && !v17 && s[9]
  const v22 = s[346] && !s[7]
  const v23 = s[346] && s[9]
  const v24 = s[346] ? v2 : f.underretningsbrevSendt ? v13 : s[93] ? v14 : v19
  const v25 = s[346] ? v3 : f.underretningsbrevSendt ? v13 : s[93] ? v15 : v20
  const v26 = s[346] ? v2 : f.underretningsbrevSendt ? v13 : s[93] ? v16 : v19
  const v27 = s[346] ? v3 : f.underretningsbrevSendt ? v13 : s[93] ? v16 : v20
  const v28 = s[76] && v4
  const v29 = v9 && v4
  const v30 = v12 && (v22 || !s[346] && (f.underretningsbrevSendt || s[93] && !s[7] || !s[93] && v18))
  const v31 = s[81] && (v22 || !s[346] && (f.underretningsbrevSendt || s[93] || v18))
  const v32 = v11 || v30 || v31
  const v33 = v11 ? FIRST_DAY : v30 ? (v31 ? Math.min(v24, v26) : v24) : v26
  const v34 = v29 || v32
  const v35 = v29 ? (v32 ? Math.min(v6, v33) : v6) : v33
  const SDL_38_1 = s[67] ? FIRST_DAY : v28 ? (v34 ? Math.min(v6, v35) : v6) : v35
  s[758] = SDL_38_1
  const v37 = v11 ? NEVER : v30 ? (v31 ? Math.max(v25, v27) : v25) : v27
  const v38 = v29 ? (v32 ? Math.max(v7, v37) : v7) : v37
  const SDL_38_1_hoej = s[67] ? NEVER : v28 ? (v34 ? Math.max(v7, v38) : v7) : v38
  s[759] = SDL_38_1_hoej
  const v40 = f.persongruppe === 'loenmodtager' || f.persongruppe === 'ledig' || f.persongruppe === 'ingen'
  s[356] = v40
  const SDL_38_1_er = v40 && (s[67] || v28 || v29 || v11 || v30 || v31)
  s[760] = SDL_38_1_er
  const SDL_38_1_ir = !v40 || s[67] || s[76] && v5 || v9 && v5 || v11 || v12 && (v23 || !s[346] && f.underretningsbrevSendt === false && (s[347] || v21)) || s[81] && (v23 || !s[346] && f.underretningsbrevSendt === false && v21) || s[68]
  s[761] = SDL_38_1_ir
  // SDL.38.7.tide: Du søgte i tide (SDL § 38, stk. 1)
  const v43 = SDL_38_1_er && SDL_38_1_hoej >= f.anmodningModtaget
  const v44 = SDL_38_1_er && SDL_38_1 < f.anmodningModtaget
  const SDL_38_7_tide = v40 && (s[67] || s[76] && v43 || s[77] && v43)
  s[353] = SDL_38_7_tide
  const SDL_38_7_tide_nej = v40 && (s[67] || s[76] && v44 || s[77] && v44)
  s[354] = SDL_38_7_tide_nej
  const SDL_38_7_tide_ir = !v40 || s[67] || s[76] && SDL_38_1_ir || s[77] && SDL_38_1_ir || s[68]
  s[355] = SDL_38_7_tide_ir
  // SDL.38.8: Den for sene ansøgning undskyldes (SDL § 38, stk. 8-9)
  const v48 = !s[7] && s[348] >= f.anmodningModtaget
  s[1245] = v48
  const v49 = !s[7] && s[349] < f.anmodningModtaget
  s[1246] = v49
  const v50 = v49 || f.undskyldendeForhold === false
  s[1244] = v50
  const v51 = (v48 || s[9]) && f.undskyldendeForhold
  s[1243] = v51
  const v52 = shiftDays(f.sidsteDagMedBetaling, 28) >= f.anmodningModtaget
  s[1248] = v52
  const v53 = s[69] && f.arbejdsgiverAnmeldteIkke && f.fratraeder && v52
  s[1247] = v53
  const v54 = v51 || v53
  const v55 = v50 && !v53
  const v56 = !s[7] && v10 && s[63] <= 19722 /* 2023-12-31 */
  s[358] = v56
  const v57 = !s[7] && s[65] >= 19723 /* 2024-01-01 */ && s[66]
  s[359] = v57
  const SDL_38_8 = v40 && (s[67] || s[76] && v54 || v9 && v54 || v56 && v54 || v57 && v54)
  s[350] = SDL_38_8
  const SDL_38_8_nej = v40 && (s[67] || s[76] && v55 || v9 && v55 || v56 && v55 || v57 && v55)
  s[352] = SDL_38_8_nej
  const SDL_38_8_ir = !v40 || s[73]
  s[351] = SDL_38_8_ir
}

function svar_28(f, s) {
  // SDL.38.7: Kommunen betaler tidligst fra (SDL § 38, stk. 7)
  const v0 = Math.max(s[63], f.anmodningModtaget)
  const v1 = Math.min(s[65], f.anmodningModtaget)
  const v2 = s[350] && !s[7]
  const v3 = s[351] && !s[7] && v1 >= v0
  const v4 = s[352] || v3
  const v5 = s[352] ? (v3 ? Math.min(f.anmodningModtaget, v0) : f.anmodningModtaget) : v0
  const v6 = v2 ? (v4 ? Math.min(s[63], v5) : s[63]) : v5
  const v7 = s[352] ? (v3 ? Math.max(f.anmodningModtaget, v1) : f.anmodningModtaget) : v1
  const v8 = v2 ? (v4 ? Math.max(s[65], v7) : s[65]) : v7
  const v9 = v2 || s[352] || v3
  const v10 = s[350] && s[9] || s[351] && !(s[345] && !s[7] && (s[7] || s[63] === f.anmodningModtaget))
  const v11 = Math.max(s[63], v6)
  const v12 = Math.min(s[65], v8)
  const v13 = s[353] && !s[7]
  const v14 = s[354] && v9
  const v15 = s[355] && !s[7] && v9 && v12 >= v11
  const v16 = v14 || v15
  const v17 = v14 ? (v15 ? Math.min(v6, v11) : v6) : v11
  const v18 = v14 ? (v15 ? Math.max(v8, v12) : v8) : v12
  const v19 = v13 || v14 || v15
  const v20 = s[353] && s[9] || s[354] && v10 || s[355] && s[9] && v10 || s[355] && !(s[345] && (!v9 || !v10 && v6 === v8) && (!s[7] && v9 || s[7] && !v9) && (s[7] || s[63] === v6))
  const SDL_38_7 = s[67] ? FIRST_DAY : v13 ? (v16 ? Math.min(s[63], v17) : s[63]) : v17
  s[762] = SDL_38_7
  const SDL_38_7_hoej = s[67] ? NEVER : v13 ? (v16 ? Math.max(s[65], v18) : s[65]) : v18
  s[763] = SDL_38_7_hoej
  const SDL_38_7_er = s[356] && (s[67] || s[76] && v19 || s[357] && v19 || s[358] && v19 || s[359] && v19)
  s[764] = SDL_38_7_er
  const SDL_38_7_ir = !s[356] || s[67] || s[76] && v20 || s[357] && v20 || s[358] && v20 || s[359] && v20 || s[68]
  s[765] = SDL_38_7_ir
  // SDL.40.1: Arbejdsgiveren skal have meldt fraværet (SDL § 40, stk. 1-3)
  const v25 = s[203] && s[8] >= s[360]
  s[1250] = v25
  const v26 = s[203] && s[8] < s[361]
  s[1251] = v26
  const v27 = shiftDays(s[63], 28)
  s[421] = v27
  const v28 = shiftDays(s[65], 28)
  s[420] = v28
  const v29 = !s[362] || !s[7]
  const v30 = s[362] && s[9]
  const v31 = s[362] ? v27 : NEVER
  const v32 = s[362] ? v28 : NEVER
  const v33 = v29 && v32 >= NEVER
  const v34 = v25 && v29
  const v35 = s[207] && v33
  const v36 = v34 ? v31 : NEVER
  const v37 = v26 ? NEVER : v32
  const v38 = v34 ? (v26 || v35 ? Math.max(v32, v37) : v32) : v37
  const v39 = v34 || v26 || v35
  const v40 = v25 && v30 || s[207] && !((!v29 || !v30 && v31 === v32) && v29 && (!v29 || v31 === NEVER))
  const v41 = !s[7] && s[82] && s[363]
  const v42 = !s[7] && s[364] && s[365]
  const v43 = !s[7] && s[8] >= s[366]
  s[426] = v43
  const v44 = !s[7] && s[8] < s[367]
  s[422] = v44
  const v45 = v43 && v29
  const v46 = s[9] && v33
  const v47 = v45 ? v31 : NEVER
  const v48 = v44 ? NEVER : v32
  const v49 = v45 ? (v44 || v46 ? Math.max(v32, v48) : v32) : v48
  const v50 = f.arbejdsgiverensBetaling === 'ingen'
  s[1252] = v50
  const v51 = s[368] ? s[369] : s[370]
  const v52 = s[368] ? s[369] : s[371]
  const v53 = v25 && s[372]
  const v54 = s[207] && s[372] && v52 >= NEVER
  const v55 = v26 ? NEVER : v52
  const v56 = s[76] && v39
  const v57 = v41 && v39
  const v58 = v42 && (v45 || v44 || v46)
  const v59 = s[373] && (v50 && !s[7] || !v50 && (v53 || v26 || v54))
  const v60 = s[374] || v59
  const v61 = s[374] ? FIRST_DAY : v50 ? s[375] : v53 ? v51 : NEVER
  const v62 = v58 || v60
  const v63 = v58 ? (v60 ? Math.min(v47, v61) : v47) : v61
  const v64 = v57 || v62
  const v65 = v57 ? (v62 ? Math.min(v36, v63) : v36) : v63
  const SDL_40_1 = s[67] ? FIRST_DAY : v56 ? (v64 ? Math.min(v36, v65) : v36) : v65
  s[766] = SDL_40_1
  const v67 = s[374] ? NEVER : v50 ? s[376] : v53 ? (v26 || v54 ? Math.max(v52, v55) : v52) : v55
  const v68 = v58 ? (v60 ? Math.max(v49, v67) : v49) : v67
  const v69 = v57 ? (v62 ? Math.max(v38, v68) : v38) : v68
  const SDL_40_1_hoej = s[67] ? NEVER : v56 ? (v64 ? Math.max(v38, v69) : v38) : v69
  s[767] = SDL_40_1_hoej
  const SDL_40_1_er = s[69] && (s[67] || v56 || v57 || v58 || s[374] || v59)
  s[768] = SDL_40_1_er
  const SDL_40_1_ir = !s[69] || s[67] || s[76] && v40 || v41 && v40 || v42 && (v43 && v30 || s[9] && !((!v29 || !v30 && v31 === v32) && v29 && (!v29 || v31 === NEVER))) || s[374] || s[373] && (v50 && s[9] || !v50 && (v25 && s[377] || s[207] && !((!s[372] || !s[377] && v51 === v52) && s[372] && (!s[372] || v51 === NEVER)))) || s[68]
  s[769] = SDL_40_1_ir
}

function svar_29(f, s) {
  // SDL.40a.1: A-kassen skal have meldt fraværet (SDL § 40 a, stk. 1)
  const v0 = !s[7] && s[344] && s[63] <= 16248 /* 2014-06-27 */
  const v1 = shiftDays(f.anmeldtTilAkasse, 7)
  const v2 = !s[7] && s[65] >= 16249 /* 2014-06-28 */ && s[63] <= 16658 /* 2015-08-11 */
  const v3 = !s[7] && s[65] >= 16659 /* 2015-08-12 */ && s[66]
  const v4 = f.oplystDelvistLedig ? v1 : shiftDays(f.anmeldtTilAkasse, 21)
  const v5 = v2 || v3
  const v6 = v2 ? FIRST_DAY : v4
  const v7 = s[374] || v0 || v5
  const SDL_40a_1 = s[67] ? FIRST_DAY : s[357] || v7 ? (v7 ? (s[374] ? FIRST_DAY : v0 ? (v5 ? Math.min(v1, v6) : v1) : v6) : NEVER) : NEVER
  s[770] = SDL_40a_1
  const v9 = v2 ? NEVER : v4
  const SDL_40a_1_hoej = s[67] ? NEVER : s[76] ? NEVER : s[357] ? NEVER : s[374] ? NEVER : v0 ? (v5 ? Math.max(v1, v9) : v1) : v9
  s[771] = SDL_40a_1_hoej
  const SDL_40a_1_er = s[93] && (s[67] || s[76] || s[357] || s[374] || v0 || v2 || v3)
  s[772] = SDL_40a_1_er
  const SDL_40a_1_ir = !s[93] || s[67] || s[374] || v2 || s[68]
  s[773] = SDL_40a_1_ir
  // SDL.43.1: Du skal have meldt dig syg til kommunen (SDL § 43, stk. 1)
  const v13 = shiftDays(f.tredjeFravaersdag, 7)
  const v14 = s[378] ? s[379] : s[380] ? v13 : s[366]
  const v15 = s[378] ? s[381] : s[380] ? v13 : s[367]
  const v16 = !s[7] && s[382] && s[66]
  const v17 = f.aftaleForSelvstaendig ? s[379] : v14
  const v18 = f.aftaleForSelvstaendig ? s[381] : v15
  const v19 = v16 && (f.aftaleForSelvstaendig && !s[7] || f.aftaleForSelvstaendig === false && s[383])
  const v20 = s[384] || v19
  const v21 = s[384] ? (v19 ? Math.min(v14, v17) : v14) : v17
  const SDL_43_1 = s[67] ? FIRST_DAY : s[385] ? (v20 ? Math.min(v14, v21) : v14) : v21
  s[778] = SDL_43_1
  const v23 = s[384] ? (v19 ? Math.max(v15, v18) : v15) : v18
  const SDL_43_1_hoej = s[67] ? NEVER : s[385] ? (v20 ? Math.max(v15, v23) : v15) : v23
  s[779] = SDL_43_1_hoej
  const SDL_43_1_er = s[87] && (s[67] || s[385] || s[384] || v19)
  s[780] = SDL_43_1_er
  const SDL_43_1_ir = !s[87] || s[67] || s[386] || s[387] || v16 && (f.aftaleForSelvstaendig && s[9] || f.aftaleForSelvstaendig === false && s[388]) || s[68]
  s[781] = SDL_43_1_ir
  // SDL.43.5: Den for sene anmeldelse undskyldes (SDL § 43, stk. 5)
  const v27 = !s[7] && s[348] >= f.selvstaendigAnmeldt
  s[1255] = v27
  const v28 = !s[7] && s[349] < f.selvstaendigAnmeldt
  s[1256] = v28
  const v29 = v28 || f.undskyldendeForhold === false
  const v30 = v27 || s[9]
  const v31 = v30 && f.undskyldendeForhold
  const v32 = !s[7] && s[82] && s[63] <= 15111 /* 2011-05-17 */
  s[417] = v32
  const v33 = !s[7] && s[65] >= 15112 /* 2011-05-18 */ && s[63] <= 15207 /* 2011-08-21 */
  s[418] = v33
  const v34 = f.undskyldendeForhold || f.nemrefusionNede
  s[1257] = v34
  const v35 = v28 || !v34
  const v36 = v30 && v34
  const v37 = !s[7] && s[65] >= 15208 /* 2011-08-22 */ && s[66]
  s[419] = v37
  const SDL_43_5 = s[87] && (s[67] || s[76] && v31 || v32 && v31 || v33 && v36 || v37 && v36)
  s[789] = SDL_43_5
  const SDL_43_5_nej = s[87] && (s[67] || s[76] && v29 || v32 && v29 || v33 && v35 || v37 && v35)
  s[790] = SDL_43_5_nej
  const SDL_43_5_ir = !s[87] || s[73]
  s[791] = SDL_43_5_ir
  // SDL.43.4: Kommunen betaler tidligst fra (SDL § 43, stk. 4)
  const v41 = SDL_43_1_er && SDL_43_1_hoej >= f.selvstaendigAnmeldt
  s[1258] = v41
  const v42 = SDL_43_1_er && SDL_43_1 < f.selvstaendigAnmeldt
  s[1259] = v42
  const v43 = Math.max(s[63], f.selvstaendigAnmeldt)
  const v44 = Math.min(s[65], f.selvstaendigAnmeldt)
  const v45 = SDL_43_5 && !s[7]
  const v46 = SDL_43_5_ir && !s[7] && v44 >= v43
  const v47 = SDL_43_5_nej || v46
  const v48 = SDL_43_5_nej ? (v46 ? Math.min(f.selvstaendigAnmeldt, v43) : f.selvstaendigAnmeldt) : v43
  const v49 = v45 ? (v47 ? Math.min(s[63], v48) : s[63]) : v48
  const v50 = SDL_43_5_nej ? (v46 ? Math.max(f.selvstaendigAnmeldt, v44) : f.selvstaendigAnmeldt) : v44
  const v51 = v45 ? (v47 ? Math.max(s[65], v50) : s[65]) : v50
  const v52 = v45 || SDL_43_5_nej || v46
  const v53 = SDL_43_5 && s[9] || SDL_43_5_ir && !(s[345] && !s[7] && (s[7] || s[63] === f.selvstaendigAnmeldt))
  const v54 = Math.max(s[63], v49)
  const v55 = Math.min(s[65], v51)
  const v56 = v41 && !s[7]
  const v57 = v42 && v52
  const v58 = SDL_43_1_ir && !s[7] && v52 && v55 >= v54
  const v59 = v57 || v58
  const v60 = v57 ? (v58 ? Math.min(v49, v54) : v49) : v54
  const v61 = v57 ? (v58 ? Math.max(v51, v55) : v51) : v55
  const v62 = v56 || v57 || v58
  const v63 = v41 && s[9] || v42 && v53 || SDL_43_1_ir && s[9] && v53 || SDL_43_1_ir && !(s[345] && (!v52 || !v53 && v49 === v51) && (!s[7] && v52 || s[7] && !v52) && (s[7] || s[63] === v49))
  const SDL_43_4 = s[67] ? FIRST_DAY : v56 ? (v59 ? Math.min(s[63], v60) : s[63]) : v60
  s[782] = SDL_43_4
  const SDL_43_4_hoej = s[67] ? NEVER : v56 ? (v59 ? Math.max(s[65], v61) : s[65]) : v61
  s[783] = SDL_43_4_hoej
  const SDL_43_4_er = s[87] && (s[67] || s[76] && v62 || s[77] && v62)
  s[784] = SDL_43_4_er
  const SDL_43_4_ir = !s[87] || s[67] || s[76] && v63 || s[77] && v63 || s[68]
  s[785] = SDL_43_4_ir
  // SDL.43.4.tide: Du meldte dig i tide (SDL § 43, stk. 1)
  const SDL_43_4_tide = s[87] && (s[67] || s[76] && v41 || s[77] && v41)
  s[786] = SDL_43_4_tide
  const SDL_43_4_tide_nej = s[87] && (s[67] || s[76] && v42 || s[77] && v42)
  s[787] = SDL_43_4_tide_nej
  const SDL_43_4_tide_ir = !s[87] || s[67] || s[76] && SDL_43_1_ir || s[77] && SDL_43_1_ir || s[68]
  s[788] = SDL_43_4_tide_ir
  // SDL.51.1: Lediges sygedagpenge pr. uge (SDL § 51)
  const SDL_51_1 = s[1] ? f.dagpengePrUge : -Infinity
  s[409] = SDL_51_1
  const SDL_51_1_hoej = s[1] ? f.dagpengePrUge : Infinity
  s[411] = SDL_51_1_hoej
}

function svar_30(f, s) {
  // SDL.52.1: Selvstændiges sygedagpenge pr. uge ved fuldt fravær (SDL § 52, stk. 1)
  const v0 = f.selvstaendigForsikring === 'ingen'
  s[1260] = v0
  const v1 = f.vurderingsdato <= 13149 /* 2006-01-01 */ || f.vurderingsdato >= 20822 /* 2027-01-04 */
  s[399] = v1
  const v2 = SATS_11(f.vurderingsdato)
  const v3 = v1 ? -Infinity : v2
  s[395] = v3
  const v4 = v1 ? Infinity : v2
  s[397] = v4
  const v5 = v3 > -Infinity && v4 < Infinity
  const v6 = quotient([v3, 2], [3], 'nærmeste', 100)
  const v7 = quotient([v4, 2], [3], 'nærmeste', 100)
  const v8 = v1 || !v5
  const SDL_52_1_er = !s[1] || v0 || !(!v5 && !v1 && v3 === v4)
  s[802] = SDL_52_1_er
  const SDL_52_1_ir = !s[1] || !v0 && v8 || v1
  s[803] = SDL_52_1_ir
  const SDL_52_1 = s[1] ? Math.min(v3, v0 ? f.indtaegtSomSelvstaendig : Math.max(f.indtaegtSomSelvstaendig, v5 ? Math.min(v6, v7) : -Infinity)) : -Infinity
  s[800] = SDL_52_1
  const SDL_52_1_hoej = s[1] ? Math.min(v4, v0 ? f.indtaegtSomSelvstaendig : Math.max(f.indtaegtSomSelvstaendig, v5 ? Math.max(v6, v7) : Infinity)) : Infinity
  s[801] = SDL_52_1_hoej
  // SDL.53.3: Selvstændiges sygedagpenge pr. uge (SDL § 53, stk. 3)
  const v13 = SDL_52_1 > -Infinity && SDL_52_1_hoej < Infinity
  const v14 = quotient([SDL_52_1, 3], [4], 'nærmeste', 1)
  const v15 = quotient([SDL_52_1_hoej, 3], [4], 'nærmeste', 1)
  const v16 = SDL_52_1_er && !(!v13 && (!SDL_52_1_er || !SDL_52_1_ir && SDL_52_1 === SDL_52_1_hoej))
  const v17 = SDL_52_1_ir || !v13
  const v18 = quotient([SDL_52_1], [2], 'nærmeste', 1)
  const v19 = quotient([SDL_52_1_hoej], [2], 'nærmeste', 1)
  const SDL_53_3_er = !s[1] || s[178] && SDL_52_1_er || !s[178] && (s[389] && v16 || !s[389] && (!s[144] || v16))
  s[407] = SDL_53_3_er
  const SDL_53_3_ir = !s[1] || s[178] && SDL_52_1_ir || !s[178] && (s[389] && v17 || !s[389] && s[144] && v17)
  s[408] = SDL_53_3_ir
  const SDL_53_3 = s[1] ? (s[178] ? SDL_52_1 : s[389] ? (v13 ? Math.min(v14, v15) : -Infinity) : s[144] ? (v13 ? Math.min(v18, v19) : -Infinity) : 0) : -Infinity
  s[410] = SDL_53_3
  const SDL_53_3_hoej = s[1] ? (s[178] ? SDL_52_1_hoej : s[389] ? (v13 ? Math.max(v14, v15) : Infinity) : s[144] ? (v13 ? Math.max(v18, v19) : Infinity) : 0) : Infinity
  s[412] = SDL_53_3_hoej
  // SDL.53.2: Beløb som ved fuldt fravær (SDL § 53, stk. 2)
  const v24 = f.ledigUdenLoen || s[93] || f.arbejdsgiverTilbyderDeltid === false
  const SDL_53_2 = !s[1] || v24
  s[403] = SDL_53_2
  const SDL_53_2_nej = !s[1] || !v24
  s[405] = SDL_53_2_nej
  // SDL.50.1: Det højeste beløb pr. time (SDL § 50, stk. 1)
  const v27 = quotient([v3, 100], [3700], 'nærmeste', 1)
  const v28 = quotient([v4, 100], [3700], 'nærmeste', 1)
  const SDL_50_1_er = !s[1] || !(!v5 && !v1 && v3 === v4)
  s[415] = SDL_50_1_er
  const SDL_50_1_ir = !s[1] || v8
  s[416] = SDL_50_1_ir
  const SDL_50_1 = s[1] ? (v5 ? Math.min(v27, v28) : -Infinity) : -Infinity
  s[413] = SDL_50_1
  const SDL_50_1_hoej = s[1] ? (v5 ? Math.max(v27, v28) : Infinity) : Infinity
  s[414] = SDL_50_1_hoej
  // SDL.47.1: Sygedagpenge pr. uge ved fuldt fravær (SDL § 47, stk. 1)
  const v33 = SDL_50_1_er && f.timefortjeneste >= SDL_50_1
  s[1263] = v33
  const v34 = SDL_50_1_er && f.timefortjeneste < SDL_50_1_hoej
  s[391] = v34
  const v35 = f.normalTimerPrUge >= 3700
  s[1264] = v35
  const v36 = v34 || !v35
  s[1262] = v36
  const v37 = v33 || SDL_50_1_ir
  s[392] = v37
  const v38 = v37 && v35
  s[1261] = v38
  const v39 = Math.min(f.timefortjeneste, SDL_50_1)
  s[393] = v39
  const v40 = Math.min(f.timefortjeneste, SDL_50_1_hoej)
  s[394] = v40
  const v41 = v39 <= -Infinity
  s[396] = v41
  const v42 = quotient([v39, f.normalTimerPrUge], [100], 'nærmeste', 1)
  const v43 = quotient([v40, f.normalTimerPrUge], [100], 'nærmeste', 1)
  const v44 = SDL_50_1_er && !(v41 && (!SDL_50_1_er || !SDL_50_1_ir && v39 === v40))
  s[398] = v44
  const v45 = Math.min(v3, v41 ? -Infinity : Math.min(v42, v43))
  const v46 = Math.min(v4, v41 ? Infinity : Math.max(v42, v43))
  const v47 = SDL_50_1_ir || v41 || v1
  s[400] = v47
  const v48 = v36 && v44
  const v49 = v38 || v48
  const v50 = v38 && v1 || v36 && v47
  const v51 = !s[7] && s[82] && s[78]
  const SDL_47_1 = s[67] ? -Infinity : v38 ? (v48 ? Math.min(v3, v45) : v3) : v45
  s[401] = SDL_47_1
  const SDL_47_1_hoej = s[67] ? Infinity : v38 ? (v48 ? Math.max(v4, v46) : v4) : v46
  s[402] = SDL_47_1_hoej
  const SDL_47_1_er = s[67] || s[76] && v49 || v51 && v49 || s[81] && v49
  s[404] = SDL_47_1_er
  const SDL_47_1_ir = s[67] || s[76] && v50 || v51 && v50 || s[81] && v50 || s[68]
  s[406] = SDL_47_1_ir
}

function svar_31(f, s) {
  // SDL.53.1: Lønmodtagerens sygedagpenge pr. uge (SDL § 53, stk. 1)
  const v0 = Math.max(0, s[390])
  const v1 = v0 >= 3700
  s[1267] = v1
  const v2 = s[391] || !v1
  s[1266] = v2
  const v3 = s[392] && v1
  s[1265] = v3
  const v4 = quotient([s[393], v0], [100], 'nærmeste', 1)
  const v5 = quotient([s[394], v0], [100], 'nærmeste', 1)
  const v6 = Math.min(s[395], s[396] ? -Infinity : Math.min(v4, v5))
  const v7 = Math.min(s[397], s[396] ? Infinity : Math.max(v4, v5))
  const v8 = v2 && s[398]
  const v9 = v3 || v8
  const v10 = v3 ? (v8 ? Math.min(s[395], v6) : s[395]) : v6
  const v11 = v3 ? (v8 ? Math.max(s[397], v7) : s[397]) : v7
  const v12 = v3 && s[399] || v2 && s[400]
  const v13 = Math.max(s[401], v10)
  const v14 = Math.min(s[402], v11)
  const v15 = s[403] && s[404]
  const v16 = s[405] && v9
  const v17 = !s[1] && s[404] && v9 && v14 >= v13
  const v18 = v16 || v17
  const v19 = v16 ? (v17 ? Math.min(v10, v13) : v10) : v13
  const v20 = v16 ? (v17 ? Math.max(v11, v14) : v11) : v14
  const SDL_53_1_er = !s[1] || v15 || v16 || v17
  s[806] = SDL_53_1_er
  const SDL_53_1_ir = !s[1] || s[403] && s[406] || s[405] && v12 || !s[1] && s[406] && v12 || !s[1] && !((!s[404] || !s[406] && s[401] === s[402]) && (!v9 || !v12 && v10 === v11) && (s[404] && v9 || !s[404] && !v9) && (!s[404] || s[401] === v10))
  s[807] = SDL_53_1_ir
  const SDL_53_1 = s[1] ? (v15 ? (v18 ? Math.min(s[401], v19) : s[401]) : v19) : -Infinity
  s[804] = SDL_53_1
  const SDL_53_1_hoej = s[1] ? (v15 ? (v18 ? Math.max(s[402], v20) : s[402]) : v20) : Infinity
  s[805] = SDL_53_1_hoej
  // SDL.46.1: Sygedagpenge pr. uge (SDL § 46, stk. 1)
  const SDL_46_1_er = !s[1] || s[93] || s[87] && s[407] || !s[87] && SDL_53_1_er
  s[794] = SDL_46_1_er
  const SDL_46_1_ir = !s[1] || s[93] && !s[1] || !s[93] && (s[87] && s[408] || !s[87] && SDL_53_1_ir)
  s[795] = SDL_46_1_ir
  const SDL_46_1 = s[1] ? (s[93] ? s[409] : s[87] ? s[410] : SDL_53_1) : -Infinity
  s[792] = SDL_46_1
  const SDL_46_1_hoej = s[1] ? (s[93] ? s[411] : s[87] ? s[412] : SDL_53_1_hoej) : Infinity
  s[793] = SDL_46_1_hoej
  // SDL.47.1.3: Sygedagpenge pr. uge fra arbejdsgiveren (SDL § 47, stk. 1)
  const v29 = Math.min(s[413], f.timeloenHosArbejdsgiveren)
  const v30 = Math.min(s[414], f.timeloenHosArbejdsgiveren)
  const v31 = v29 <= -Infinity
  const v32 = quotient([v29, f.normalTimerPrUge], [100], 'nærmeste', 1)
  const v33 = quotient([v30, f.normalTimerPrUge], [100], 'nærmeste', 1)
  const v34 = s[415] && !(v31 && (!s[415] || !s[416] && v29 === v30))
  const v35 = s[416] || v31
  const SDL_47_1_3 = s[67] ? -Infinity : v31 ? -Infinity : Math.min(v32, v33)
  s[796] = SDL_47_1_3
  const SDL_47_1_3_hoej = s[67] ? Infinity : v31 ? Infinity : Math.max(v32, v33)
  s[797] = SDL_47_1_3_hoej
  const SDL_47_1_3_er = s[67] || s[76] && v34 || s[77] && v34
  s[798] = SDL_47_1_3_er
  const SDL_47_1_3_ir = s[67] || s[76] && v35 || s[77] && v35 || s[68]
  s[799] = SDL_47_1_3_ir
  // SDL.54.1: Refusion til arbejdsgiveren (SDL § 54, stk. 1)
  const v40 = s[277] && f.vurderingsdato >= s[274]
  s[1273] = v40
  const v41 = s[277] && f.vurderingsdato < s[275]
  s[1274] = v41
  const v42 = v41 || s[209]
  s[1271] = v42
  const v43 = (v40 || s[278]) && s[282] && (v40 || s[208])
  s[1270] = v43
  const v44 = s[278] && s[73]
  s[1272] = v44
  const v45 = !s[7] && f.vurderingsdato >= s[63]
  s[1277] = v45
  const v46 = !s[7] && f.vurderingsdato < s[65]
  s[1278] = v46
  const v47 = s[75] || f.aftaleMedArbejdsgiver === false || v46
  s[1276] = v47
  const v48 = s[206] && f.aftaleMedArbejdsgiver && (v45 || s[9])
  s[1275] = v48
  const v49 = v43 || v48
  s[1268] = v49
  const v50 = (v42 || v44) && v47
  s[1269] = v50
  const v51 = !s[69] || !s[362] || v50
  const v52 = s[69] && s[362] && v49
  const SDL_54_1 = s[67] || s[76] && v52 || s[77] && v52
  s[808] = SDL_54_1
  const SDL_54_1_nej = s[67] || s[76] && v51 || s[77] && v51
  s[809] = SDL_54_1_nej
  // SDL.59.6: Refusion trods for sen anmeldelse (SDL § 59, stk. 6)
  const v55 = !s[7] && s[348] >= f.refusionskravFremsat
  s[1279] = v55
  const v56 = !s[7] && s[349] < f.refusionskravFremsat
  s[1280] = v56
  const v57 = f.skyldesLoenmodtageren || f.forkertVejledning || f.saerligeOmstaendighederForRefusion
  s[1281] = v57
  const v58 = v56 || !v57
  const v59 = v55 || s[9]
  const v60 = v59 && v57
  const v61 = f.nemrefusionNede || f.skyldesLoenmodtageren || f.forkertVejledning || f.saerligeOmstaendighederForRefusion
  s[1282] = v61
  const v62 = v56 || !v61
  const v63 = v59 && v61
  const SDL_59_6 = s[69] && (s[67] || s[76] && v60 || s[417] && v60 || s[418] && v63 || s[419] && v63)
  s[423] = SDL_59_6
  const SDL_59_6_nej = s[69] && (s[67] || s[76] && v58 || s[417] && v58 || s[418] && v62 || s[419] && v62)
  s[424] = SDL_59_6_nej
}

function svar_32(f, s) {
  // SDL.59.2: Refusion tidligst fra (SDL § 59, stk. 2-5)
  const v0 = !s[7] && s[420] >= f.arbejdsgiverAnmeldt
  s[1286] = v0
  const v1 = !s[7] && s[421] < f.arbejdsgiverAnmeldt
  s[1287] = v1
  const v2 = v0 || s[422] || s[423]
  s[1283] = v2
  const v3 = s[424] || s[425]
  const v4 = (v1 || s[9]) && (s[426] || s[9]) && v3 && (v1 || s[426] || s[424])
  s[1284] = v4
  const v5 = s[9] && s[425]
  s[1285] = v5
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
  const v20 = !s[7] && s[371] >= f.arbejdsgiverAnmeldt
  s[1290] = v20
  const v21 = !s[7] && s[370] < f.arbejdsgiverAnmeldt
  s[1291] = v21
  const v22 = !s[7] && s[8] < shiftDays(s[65], 30)
  s[1292] = v22
  const v23 = !s[7] && s[8] >= shiftDays(s[63], 30)
  s[1293] = v23
  const v24 = v20 || v22 || s[423]
  s[1288] = v24
  const v25 = (v21 || s[9]) && (v23 || s[9]) && v3 && (v21 || v23 || s[424])
  s[1289] = v25
  const v26 = v25 || v11
  const v27 = v25 ? v13 : v8
  const v28 = v25 ? v16 : v9
  const v29 = s[76] && v19
  const v30 = s[357] && v19
  const v31 = s[373] && (v24 || v25 || v11)
  const v32 = s[374] || v31
  const v33 = s[374] ? FIRST_DAY : v24 ? (v26 ? Math.min(v6, v27) : v6) : v27
  const v34 = v30 || v32
  const v35 = v30 ? (v32 ? Math.min(v15, v33) : v15) : v33
  const SDL_59_2 = s[67] ? FIRST_DAY : v29 ? (v34 ? Math.min(v15, v35) : v15) : v35
  s[810] = SDL_59_2
  const v37 = s[374] ? NEVER : v24 ? (v26 ? Math.max(v6, v28) : v6) : v28
  const v38 = v30 ? (v32 ? Math.max(v18, v37) : v18) : v37
  const SDL_59_2_hoej = s[67] ? NEVER : v29 ? (v34 ? Math.max(v18, v38) : v18) : v38
  s[811] = SDL_59_2_hoej
  const SDL_59_2_er = s[69] && (s[67] || v29 || v30 || s[374] || v31)
  s[812] = SDL_59_2_er
  const SDL_59_2_ir = !s[69] || s[67] || s[76] && v10 || s[357] && v10 || s[374] || s[373] && v10 || s[68]
  s[813] = SDL_59_2_ir
}

function svar_33(f, s) {
  const v0 = s[0] ? 0 : 4
  s[457] = v0
  const v1 = s[116] ? 1 : 0
  s[467] = v1
  const v2 = v1 + (s[427] ? 4 : 0)
  s[461] = v2
  const v3 = s[428] ? 4 : 0
  s[466] = v3
  const v4 = s[121] ? 1 : 0
  s[469] = v4
  const v5 = s[118] ? 1 : 0
  s[472] = v5
  const v6 = s[1] ? 0 : 4
  s[477] = v6
  const v7 = s[429] ? 4 : 0
  s[498] = v7
  const v8 = s[0] ? 1 : 0
  s[440] = v8
  const v9 = f.vurderingsdato >= 19530 /* 2023-06-22 */
  s[1018] = v9
  const v10 = s[114] ? 0 : 4
  s[537] = v10
  const v11 = s[198] ? 1 : 0
  s[441] = v11
  const v12 = s[198] ? 1 : 4
  s[571] = v12
  const v13 = s[430] ? 1 : 0
  s[580] = v13
  const v14 = s[114] ? 1 : 0
  s[846] = v14
  const v15 = s[114] ? 1 : 4
  s[592] = v15
  const v16 = s[73] ? 4 : 0
  s[604] = v16
  const v17 = s[7] ? 0 : 1
  s[605] = v17
  const v18 = s[9] ? 4 : 0
  s[606] = v18
  const v19 = s[425] ? 4 : 0
  s[625] = v19
  const v20 = s[431] ? 1 : 0
  s[661] = v20
  const v21 = 1 + v6
  s[666] = v21
  const v22 = !s[7] && !s[432]
  s[679] = v22
  const v23 = s[433] ? 1 : 0
  s[686] = v23
  const v24 = s[50] ? 4 : 0
  s[719] = v24
  const v25 = s[52] ? 4 : 0
  s[720] = v25
  const v26 = s[335] ? 4 : 0
  s[721] = v26
  const v27 = s[3] ? 1 : 0
  s[814] = v27
  const v28 = !s[7] && !s[9] && s[65] < NEVER
  s[447] = v28
  const v29 = s[63] >= 16440 /* 2015-01-05 */
  s[817] = v29
  const v30 = s[63] >= 13332 /* 2006-07-03 */ ? 1 : 0
  s[449] = v30
  const v31 = s[65] <= 16439 /* 2015-01-04 */
  s[816] = v31
  const v32 = s[1] ? 1 : 0
  s[442] = v32
  const v33 = s[182] ? 4 : 0
  s[831] = v33
  const v34 = s[180] ? 3 : 0
  s[829] = v34
  const v35 = f.vurderingsdato <= 18261 /* 2019-12-31 */
  s[828] = v35
  const v36 = f.vurderingsdato <= 16616 /* 2015-06-30 */
  s[827] = v36
  const v37 = s[434] ? 3 : 0
  s[848] = v37
  const v38 = s[182] ? 2 : 0
  s[847] = v38
  const v39 = f.vurderingsdato <= 20484 /* 2026-01-31 */
  s[439] = v39
  const v40 = v35 ? v14 : v38
  s[849] = v40
  const v41 = f.jobafklaringStartede <= 17125 /* 2016-11-20 */
  s[851] = v41
  const v42 = f.jobafklaringStartede <= 16617 /* 2015-07-01 */
  s[850] = v42
  const v43 = f.jobafklaringStartede <= 20634 /* 2026-06-30 */
  s[856] = v43
  const v44 = s[435] ? 3 : 0
  s[855] = v44
  const v45 = f.jobafklaringStartede <= 20088 /* 2024-12-31 */
  s[854] = v45
  const v46 = f.jobafklaringStartede <= 18261 /* 2019-12-31 */
  s[853] = v46
  const v47 = s[121] && !s[123]
  s[860] = v47
  const v48 = v46 ? v5 : v43 ? (s[435] ? 2 : 0) : s[436] ? 3 : 0
  s[861] = v48
  const v49 = f.vurderingsdato >= 15884 /* 2013-06-28 */ ? 4 : 0
  s[865] = v49
  const v50 = s[0] ? 3 : 0
  s[864] = v50
  const v51 = f.vurderingsdato <= 15883 /* 2013-06-27 */
  s[863] = v51
  const v52 = s[437] ? 2 : 0
  s[446] = v52
  const v53 = f.vurderingsdato <= 15011 /* 2011-02-06 */
  s[445] = v53
  const v54 = s[7] ? 0 : s[4] <= 15011 /* 2011-02-06 */ ? v27 : s[342] ? 2 : 0
  s[876] = v54
  const v55 = s[39] && !s[438] && s[40] < NEVER
  s[902] = v55
  const v56 = s[41] >= 20485 /* 2026-02-01 */
  s[907] = v56
  const v57 = s[41] >= 15012 /* 2011-02-07 */
  const v58 = v57 ? 2 : 0
  s[906] = v58
  const v59 = s[40] <= 20484 /* 2026-01-31 */
  s[905] = v59
  const v60 = s[41] >= 13332 /* 2006-07-03 */ ? 1 : 0
  s[904] = v60
  const v61 = s[40] <= 15011 /* 2011-02-06 */
  s[903] = v61
  const v62 = s[41] >= 16252 /* 2014-07-01 */
  const v63 = v57 ? 3 : 0
  s[911] = v63
  const v64 = s[40] <= 16251 /* 2014-06-30 */
  s[916] = v64
  const v65 = v64 ? v63 : v62 ? 4 : 0
  s[910] = v65
  const v66 = s[41] >= 13545 /* 2007-02-01 */ ? 2 : 0
  s[909] = v66
  const v67 = s[40] <= 13544 /* 2007-01-31 */
  s[908] = v67
  const v68 = v62 ? 3 : 0
  s[917] = v68
  const v69 = v55 ? v60 : 0
  s[918] = v69
  const v70 = s[63] >= 16252 /* 2014-07-01 */
  s[452] = v70
  const v71 = s[65] <= 16251 /* 2014-06-30 */
  s[450] = v71
  const v72 = s[63] >= 15012 /* 2011-02-07 */
  s[1080] = v72
  const v73 = v72 ? 2 : 0
  s[451] = v73
  const v74 = s[65] <= 15011 /* 2011-02-06 */
  s[448] = v74
  const v75 = v28 ? (v74 ? v30 : v73) : 0
  s[444] = v75
  const v76 = s[63] >= 15341 /* 2012-01-02 */
  s[930] = v76
  const v77 = s[65] <= 15340 /* 2012-01-01 */
  s[929] = v77
  const v78 = v29 ? 3 : 0
  s[931] = v78
  const v79 = s[129] ? 2 : 0
  s[977] = v79
}

function svar_34(f, s) {
  const v0 = f.vurderingsdato <= 16800 /* 2015-12-31 */
  s[976] = v0
  const v1 = s[129] ? 3 : 0
  s[979] = v1
  const v2 = f.vurderingsdato <= 16251 /* 2014-06-30 */
  s[978] = v2
  const v3 = s[200] ? 4 : 0
  s[993] = v3
  const v4 = s[182] ? 3 : 0
  s[992] = v4
  const v5 = f.vurderingsdato <= 20088 /* 2024-12-31 */
  s[991] = v5
  const v6 = f.vurderingsdato <= 17125 /* 2016-11-20 */
  s[989] = v6
  const v7 = f.vurderingsdato <= 20634 /* 2026-06-30 */
  s[1002] = v7
  const v8 = s[434] ? 2 : 0
  s[1083] = v8
  const v9 = s[439] ? s[440] : v8
  s[1006] = v9
  const v10 = s[434] ? 4 : 0
  s[1019] = v10
  const v11 = f.vurderingsdato <= 19529 /* 2023-06-21 */
  s[1017] = v11
  const v12 = f.vurderingsdato <= 18992 /* 2021-12-31 */
  s[1016] = v12
  const v13 = f.vurderingsdato <= 18077 /* 2019-06-30 */
  s[1038] = v13
  const v14 = f.bruddetSkete >= 16617 /* 2015-07-01 */ ? 2 : 0
  s[1044] = v14
  const v15 = f.bruddetSkete <= 16616 /* 2015-06-30 */
  s[1043] = v15
  const v16 = v15 ? s[441] : v14
  s[1048] = v16
  const v17 = s[200] ? 7 : 0
  s[1063] = v17
  const v18 = f.vurderingsdato <= 17896 /* 2018-12-31 */ ? s[442] : f.vurderingsdato >= 17897 /* 2019-01-01 */ ? 2 : 0
  s[1076] = v18
  const v19 = s[443] ? s[444] : 0
  s[1077] = v19
  const v20 = f.saerligeGrundeTilAndetTidspunkt ? 1 : 0
  s[1078] = v20
  const v21 = s[434] ? 5 : 0
  s[1079] = v21
  const v22 = v7 ? v21 : s[128] ? 6 : 0
  s[1089] = v22
  const v23 = f.vurderingsdato <= 16439 /* 2015-01-04 */
  s[1088] = v23
  const v24 = s[1] ? 2 : 0
  s[1110] = v24
  const v25 = s[128] ? 5 : 0
  s[1111] = v25
  const v26 = s[222] ? 5 : 0
  s[1113] = v26
  const v27 = s[445] ? s[442] : s[446]
  s[1120] = v27
  const v28 = s[63] >= 15517 /* 2012-06-26 */
  s[1238] = v28
  const v29 = v28 ? 4 : 0
  s[1135] = v29
  const v30 = s[63] >= 15398 /* 2012-02-28 */ ? 3 : 0
  s[1134] = v30
  const v31 = s[65] <= 15516 /* 2012-06-25 */
  s[1133] = v31
  const v32 = s[65] <= 15397 /* 2012-02-27 */
  s[1132] = v32
  const v33 = s[447] ? (s[448] ? s[449] : s[450] ? s[451] : s[452] ? 3 : 0) : 0
  s[1141] = v33
  const v34 = s[104] && !s[106] && s[453] < NEVER
  s[1147] = v34
  const v35 = s[63] >= 15427 /* 2012-03-28 */
  s[1249] = v35
  const v36 = v35 ? 3 : 0
  s[1242] = v36
  const v37 = s[65] <= 15426 /* 2012-03-27 */
  s[1241] = v37
  const v38 = s[93] ? (s[447] ? (s[448] ? s[449] : v37 ? s[451] : v31 ? v36 : s[65] <= 16248 /* 2014-06-27 */ ? v29 : s[65] <= 16658 /* 2015-08-11 */ ? (s[63] >= 16249 /* 2014-06-28 */ ? 5 : 0) : s[63] >= 16659 /* 2015-08-12 */ ? 6 : 0) : 0) : 0
  s[1253] = v38
  const v39 = s[447] ? (s[448] ? s[449] : s[65] <= 15111 /* 2011-05-17 */ ? s[451] : s[65] <= 15207 /* 2011-08-21 */ ? (s[63] >= 15112 /* 2011-05-18 */ ? 3 : 0) : s[63] >= 15208 /* 2011-08-22 */ ? 4 : 0) : 0
  s[1254] = v39
}

export function svar(f) {
  const s = new Array(1294)
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
  return { ALF_62_3: s[270], ALF_62_3_hoej: s[271], ALF_62_3_kan: (s[269] ? 1 : 0) + (s[272] ? 4 : 0), BEK937_27_kan: (s[454] ? 1 : 0) + (s[455] ? 2 : 0) + (s[456] ? 4 : 0), FERIEBEK_2_kan: (s[189] ? 1 : 0) + (s[188] ? 2 : 0) + s[457], FERIEBEK_2_6_kan: (s[458] ? 3 : 0) + 4, LAB_31_3: s[459], LAB_31_3_hoej: s[460], LAB_31_3_kan: s[461], LAB_31_3_vindue: s[462], LAB_31_3_vindue_hoej: s[463], LAB_31_3_vindue_kan: s[461], LAB_33_3_kan: (s[464] ? 1 : 0) + (s[465] ? 2 : 0) + s[466], LAB_36_3_kan: s[467] + (s[468] ? 2 : 0) + s[466], LAB_44_1_kan: s[469] + (s[470] ? 2 : 0) + (s[471] ? 4 : 0), LAB_45_1_kan: s[472] + (s[473] ? 2 : 0) + (s[474] ? 4 : 0), LAB_107_1_kan: (s[475] ? 1 : 0) + (s[476] ? 2 : 0) + s[477], LAB_108_2_kan: (s[478] ? 1 : 0) + (s[479] ? 2 : 0) + s[466], LAB_109_1_kan: (s[480] ? 1 : 0) + (s[481] ? 2 : 0) + (s[482] ? 4 : 0), LAB_109_1_frist: s[483], LAB_109_1_frist_hoej: s[484], LAB_109_1_frist_kan: s[469] + (s[485] ? 4 : 0), LAB_109_2_kraft_kan: (s[486] ? 1 : 0) + (s[487] ? 2 : 0) + (s[488] ? 4 : 0), LAB_110_1: s[124], LAB_110_1_hoej: s[125], LAB_110_1_kan: (s[126] ? 1 : 0) + (s[127] ? 4 : 0), LAB_110_2_kan: (s[489] ? 1 : 0) + (s[490] ? 2 : 0) + (s[491] ? 4 : 0), LAB_111_1: s[492], LAB_111_1_hoej: s[493], LAB_111_1_kan: (s[494] ? 1 : 0) + (s[495] ? 4 : 0), LAB_111_2_kan: (s[496] ? 1 : 0) + (s[497] ? 2 : 0) + s[498], LAB_111_3: s[499], LAB_111_3_hoej: s[500], LAB_111_3_kan: (s[501] ? 1 : 0) + (s[502] ? 4 : 0), LAB_111_4_kan: (s[503] ? 1 : 0) + (s[504] ? 2 : 0) + s[498], LAS_68_2: s[505], LAS_68_2_hoej: s[506], LAS_68_2_kan: (s[507] ? 1 : 0) + (s[508] ? 4 : 0), LAS_68_4: s[133], LAS_68_4_hoej: s[132], LAS_68_4_kan: (s[134] ? 1 : 0) + (s[135] ? 4 : 0), LAS_68_5_kan: s[440] + (s[509] ? 2 : 0) + (s[510] ? 4 : 0), LAS_68a_1: s[511], LAS_68a_1_hoej: s[512], LAS_68a_1_kan: (s[513] ? 1 : 0) + (s[514] ? 4 : 0), LAS_68a_1_tid_kan: (s[515] ? 1 : 0) + (s[516] ? 2 : 0) + s[457], LAS_68a_2: s[517], LAS_68a_2_hoej: s[518], LAS_68a_2_kan: (s[519] ? 1 : 0) + (s[520] ? 4 : 0), LAS_68a_3: s[521], LAS_68a_3_hoej: s[522], LAS_68a_3_kan: (s[523] ? 1 : 0) + (s[524] ? 4 : 0), LAS_69j_2: s[140], LAS_69j_2_hoej: s[141], LAS_69j_2_kan: (s[142] ? 1 : 0) + (s[143] ? 4 : 0), LAS_69j_2_bidrag: s[525], LAS_69j_2_bidrag_hoej: s[526], LAS_69j_2_bidrag_kan: (s[527] ? 1 : 0) + (s[528] ? 4 : 0), LAS_69j_4: s[184], LAS_69j_4_hoej: s[183], LAS_69j_4_kan: (s[185] ? 1 : 0) + (s[186] ? 4 : 0), LAS_69j_5: s[529], LAS_69j_5_hoej: s[530], LAS_69j_5_kan: (s[531] ? 1 : 0) + (s[532] ? 4 : 0), LAS_69j_5_modtager_kan: (s[533] ? 1 : 0) + (s[534] ? 2 : 0) + (s[535] ? 4 : 0), LAS_69j_5_tid_kan: (s[536] ? 1 : 0) + (s[153] ? 2 : 0) + s[537], LAS_69j_7_kan: (s[538] ? 1 : 0) + (s[539] ? 2 : 0) + s[537], LAS_69j_8_kan: (s[540] ? 1 : 0) + (s[541] ? 2 : 0) + (s[542] ? 4 : 0), LAS_69j_9: s[181], LAS_69j_9_hoej: s[543], LAS_69j_9_kan: (s[544] ? 1 : 0) + (s[545] ? 4 : 0), LAS_69j_10: s[155], LAS_69j_10_hoej: s[152], LAS_69j_10_kan: (s[156] ? 1 : 0) + (s[157] ? 4 : 0), LAS_69j_11_kan: (s[546] ? 1 : 0) + (s[547] ? 2 : 0) + (s[548] ? 4 : 0), LAS_69j_13_kan: (s[549] ? 1 : 0) + (s[550] ? 2 : 0) + (s[551] ? 4 : 0), LAS_69j_15_kan: (s[195] ? 1 : 0) + (s[194] ? 2 : 0) + s[537], LAS_69j_udbetales: s[552], LAS_69j_udbetales_hoej: s[553], LAS_69j_udbetales_kan: (s[554] ? 1 : 0) + (s[555] ? 4 : 0), LAS_69k_1_kan: (s[556] ? 1 : 0) + (s[557] ? 2 : 0) + s[537], LAS_69k_2_kan: (s[558] ? 1 : 0) + (s[559] ? 2 : 0) + (s[560] ? 4 : 0), LAS_69k_5_kan: (s[192] ? 1 : 0) + (s[193] ? 2 : 0) + s[537], LAS_69k_6: s[561], LAS_69k_6_hoej: s[562], LAS_69k_6_kan: (s[563] ? 1 : 0) + s[457], LAS_69k_6_aftale_kan: (s[191] ? 1 : 0) + (s[190] ? 2 : 0) + s[457], LAS_69k_6_senest: s[564], LAS_69k_6_senest_hoej: s[565], LAS_69k_6_senest_kan: s[0] ? 1 : 4, LAS_69l_1_kan: (s[566] ? 1 : 0) + (s[567] ? 2 : 0) + (s[568] ? 4 : 0), LAS_69l_3: s[569], LAS_69l_3_hoej: s[570], LAS_69l_3_kan: s[571], LAS_69m_2: s[572], LAS_69m_2_hoej: s[573], LAS_69m_2_kan: (s[574] ? 1 : 0) + (s[575] ? 4 : 0), LAS_69n_1: s[576], LAS_69n_1_hoej: s[577], LAS_69n_1_kan: (s[578] ? 1 : 0) + (s[579] ? 4 : 0), LAS_69o_1_kan: s[580] + (s[581] ? 2 : 0) + (s[582] ? 4 : 0), LAS_69o_2: s[583], LAS_69o_2_hoej: s[584], LAS_69o_2_kan: s[580] + (s[585] ? 4 : 0), LAS_69p_1_kan: (s[586] ? 1 : 0) + (s[587] ? 2 : 0) + (s[198] ? 0 : 4), LAS_69q_1: s[588], LAS_69q_1_hoej: s[589], LAS_69q_1_kan: s[571], LAS_69t_2: s[590], LAS_69t_2_hoej: s[591], LAS_69t_2_kan: s[592], LAS_69x_3: s[593], LAS_69x_3_hoej: s[594], LAS_69x_3_kan: s[592], REFUSIONSBEK_2: s[595], REFUSIONSBEK_2_hoej: s[596], REFUSIONSBEK_2_kan: (s[597] ? 1 : 0) + (s[598] ? 4 : 0), SDL_2_kan: (s[599] ? 1 : 0) + (s[600] ? 2 : 0) + (s[601] ? 4 : 0), SDL_2_1_kan: (s[602] ? 1 : 0) + (s[603] ? 2 : 0) + s[604], SDL_3_kan: (s[212] ? 1 : 0) + (s[213] ? 2 : 0) + s[477], SDL_6_1: s[63], SDL_6_1_hoej: s[65], SDL_6_1_kan: s[605] + s[606], SDL_7_1_kan: (s[94] ? 1 : 0) + (s[100] ? 2 : 0) + s[477], SDL_7_1_ferie_kan: (s[1] ? 0 : 1) + 2 + s[477], SDL_7_1_ferieaftale_kan: (s[607] ? 1 : 0) + (s[608] ? 2 : 0) + s[477], SDL_7_1_genoptagelse: s[609], SDL_7_1_genoptagelse_hoej: s[610], SDL_7_1_genoptagelse_kan: (f.ferieAftalt ? 1 : 0) + (s[611] ? 4 : 0), SDL_7_1_ny_kan: (s[612] ? 1 : 0) + (s[613] ? 2 : 0) + s[477], SDL_7_2_kan: (s[614] ? 1 : 0) + (s[615] ? 2 : 0) + s[477], SDL_7_3: s[616], SDL_7_3_hoej: s[617], SDL_7_3_kan: (s[618] ? 1 : 0) + (s[619] ? 4 : 0), SDL_7_5_kan: (s[620] ? 1 : 0) + (s[621] ? 2 : 0) + s[477], SDL_7a_1: s[622], SDL_7a_1_hoej: s[623], SDL_7a_1_kan: (s[624] ? 1 : 0) + s[625], SDL_7c_kan: (s[220] ? 1 : 0) + (s[221] ? 2 : 0) + (s[222] ? 0 : 4), SDL_10a_kan: (s[626] ? 1 : 0) + (s[627] ? 2 : 0) + s[477], SDL_11_3: s[628], SDL_11_3_hoej: s[629], SDL_11_3_kan: 1 + (s[630] ? 0 : 4), SDL_11a_1_kan: (s[631] ? 1 : 0) + (s[632] ? 2 : 0) + (s[633] ? 4 : 0), SDL_12_1_1_kan: (s[219] ? 1 : 0) + (s[217] ? 2 : 0) + (s[218] ? 4 : 0), SDL_12_1_2_kan: (s[252] ? 1 : 0) + (s[247] ? 2 : 0) + (s[246] ? 4 : 0), SDL_12_1_3_kan: (s[634] ? 1 : 0) + (s[635] ? 2 : 0) + s[477], SDL_13b_1: s[636], SDL_13b_1_hoej: s[637], SDL_13b_1_kan: (s[638] ? 1 : 0) + (s[639] ? 4 : 0), SDL_13b_1_antal: s[640], SDL_13b_1_antal_hoej: s[641], SDL_13b_1_antal_kan: (s[642] ? 1 : 0) + (s[643] ? 4 : 0), SDL_13b_1_naeste: s[644], SDL_13b_1_naeste_hoej: s[645], SDL_13b_1_naeste_kan: (s[646] ? 1 : 0) + (s[647] ? 4 : 0), SDL_13b_5_kan: (s[648] ? 1 : 0) + (s[649] ? 2 : 0) + (s[650] ? 4 : 0), SDL_13f_1_kan: (s[224] ? 1 : 0) + (s[223] ? 2 : 0) + (s[200] ? 0 : 4), SDL_13f_1_dag: s[651], SDL_13f_1_dag_hoej: s[652], SDL_13f_1_dag_kan: (s[653] ? 1 : 0) + (s[654] ? 4 : 0), SDL_21_1_1_kan: (s[655] ? 1 : 0) + (s[656] ? 2 : 0) + s[477], SDL_21_1_2_kan: (s[657] ? 1 : 0) + (s[658] ? 2 : 0) + s[477], SDL_21_1_3_kan: (s[659] ? 1 : 0) + (s[660] ? 2 : 0) + s[477], SDL_21_4_kan: s[661] + (s[662] ? 2 : 0) + (s[663] ? 4 : 0), SDL_21_4_dag: s[664], SDL_21_4_dag_hoej: s[665], SDL_21_4_dag_kan: s[666], SDL_21_4_fra: s[667], SDL_21_4_fra_hoej: s[668], SDL_21_4_fra_kan: s[661] + (s[669] ? 4 : 0), SDL_21a_kan: (s[670] ? 1 : 0) + (s[671] ? 2 : 0) + s[477], SDL_24_1: s[108], SDL_24_1_hoej: s[110], SDL_24_1_kan: (s[104] ? 1 : 0) + (s[106] ? 4 : 0), SDL_24_1_ophoer: s[672], SDL_24_1_ophoer_hoej: s[673], SDL_24_1_ophoer_kan: (s[674] ? 1 : 0) + (s[675] ? 4 : 0), SDL_24_1_revurdering_kan: (s[676] ? 1 : 0) + (s[677] ? 2 : 0) + (s[678] ? 4 : 0), SDL_24_3: flat(s[5]), SDL_24_3_hoej: flat(s[6]), SDL_24_3_kan: s[605] + (s[679] ? 2 : 0) + s[606], SDL_24a_1_kan: (s[276] ? 1 : 0) + (s[281] ? 2 : 0) + (s[280] ? 4 : 0), SDL_24a_1_graense_kan: (s[96] ? 1 : 0) + (s[99] ? 2 : 0) + (s[97] ? 4 : 0), SDL_24a_2: s[680], SDL_24a_2_hoej: s[681], SDL_24a_2_kan: (s[682] ? 1 : 0) + (s[683] ? 4 : 0), SDL_24a_6_kan: (s[684] ? 1 : 0) + (s[685] ? 2 : 0) + s[477], SDL_24b_1_kan: s[686] + (s[687] ? 2 : 0) + s[477], SDL_24b_2: s[688], SDL_24b_2_hoej: s[689], SDL_24b_2_kan: s[686] + (s[690] ? 4 : 0), SDL_24c_1_kan: (s[691] ? 1 : 0) + (s[692] ? 2 : 0) + s[477], SDL_25_1: s[107], SDL_25_1_hoej: s[109], SDL_25_1_kan: (s[103] ? 1 : 0) + (s[105] ? 4 : 0), SDL_26_1_kan: (s[693] ? 1 : 0) + (s[694] ? 2 : 0) + (s[695] ? 4 : 0), SDL_26_1_covid: s[294], SDL_26_1_covid_hoej: s[295], SDL_26_1_covid_kan: (s[296] ? 1 : 0) + (s[297] ? 4 : 0), SDL_26_1_fra: s[696], SDL_26_1_fra_hoej: s[697], SDL_26_1_fra_kan: (s[698] ? 1 : 0) + (s[699] ? 4 : 0), SDL_26_1_uger: s[700], SDL_26_1_uger_hoej: s[701], SDL_26_1_uger_kan: (s[702] ? 1 : 0) + s[604], SDL_26_2_kan: (s[703] ? 1 : 0) + (s[704] ? 2 : 0) + (s[705] ? 4 : 0), SDL_26_3_covid: s[298], SDL_26_3_covid_hoej: s[299], SDL_26_3_covid_kan: (s[300] ? 1 : 0) + (s[301] ? 4 : 0), SDL_26a_1_covid: s[706], SDL_26a_3_covid: s[302], SDL_26a_3_covid_kan: s[303] ? 4 : 1, SDL_26c_covid: s[309], SDL_26c_covid_hoej: s[311], SDL_26c_covid_kan: (s[305] ? 1 : 0) + (s[307] ? 4 : 0), SDL_26d_covid: s[308], SDL_26d_covid_hoej: s[310], SDL_26d_covid_kan: (s[304] ? 1 : 0) + (s[306] ? 4 : 0), SDL_26f_covid: s[707], SDL_26f_covid_hoej: s[708], SDL_26f_covid_kan: (s[709] ? 1 : 0) + (s[710] ? 4 : 0), SDL_26g_covid: s[312], SDL_26g_covid_hoej: s[313], SDL_26g_covid_kan: (s[314] ? 1 : 0) + (s[315] ? 4 : 0), SDL_26h_covid: s[711], SDL_26h_covid_hoej: s[712], SDL_26h_covid_kan: (s[713] ? 1 : 0) + (s[714] ? 4 : 0), SDL_26i_covid: s[715], SDL_26i_covid_hoej: s[716], SDL_26i_covid_kan: (s[717] ? 1 : 0) + (s[718] ? 4 : 0), SDL_27_1_kan: (s[111] ? 1 : 0) + (s[112] ? 2 : 0) + (s[113] ? 4 : 0), SDL_27_1_1_kan: (s[54] ? 1 : 0) + (s[49] ? 2 : 0) + s[719], SDL_27_1_2_kan: (s[55] ? 1 : 0) + (s[60] ? 2 : 0) + s[720], SDL_27_1_2_slut: s[332], SDL_27_1_2_slut_hoej: s[333], SDL_27_1_2_slut_kan: (s[334] ? 1 : 0) + s[721], SDL_27_1_2_uger: s[722], SDL_27_1_2_uger_hoej: s[723], SDL_27_1_2_uger_kan: (s[724] ? 1 : 0) + s[720], SDL_27_1_3_kan: (s[56] ? 1 : 0) + (s[61] ? 2 : 0) + s[720], SDL_27_1_3_slut: s[336], SDL_27_1_3_slut_hoej: s[337], SDL_27_1_3_slut_kan: (s[338] ? 1 : 0) + s[721], SDL_27_1_3_uger: s[321], SDL_27_1_3_uger_hoej: s[323], SDL_27_1_3_uger_kan: (s[319] ? 1 : 0) + s[720], SDL_27_1_4_kan: (s[57] ? 1 : 0) + (s[62] ? 2 : 0) + s[719], SDL_27_1_4_slut: s[725], SDL_27_1_4_slut_hoej: s[726], SDL_27_1_4_slut_kan: (s[727] ? 1 : 0) + (s[728] ? 4 : 0), SDL_27_1_5_kan: (s[58] ? 1 : 0) + (s[51] ? 2 : 0) + s[720], SDL_27_1_6_kan: (s[59] ? 1 : 0) + (s[53] ? 2 : 0) + s[720], SDL_27_1_7_kan: (s[326] ? 1 : 0) + (s[331] ? 2 : 0) + s[720], SDL_27_1_7_2_kan: (s[729] ? 1 : 0) + (s[730] ? 2 : 0) + (s[731] ? 4 : 0), SDL_27_1_slut: s[732], SDL_27_1_slut_hoej: s[733], SDL_27_1_slut_kan: (s[734] ? 1 : 0) + (s[735] ? 4 : 0), SDL_29_1_kan: (s[736] ? 1 : 0) + (s[737] ? 2 : 0) + (s[738] ? 4 : 0), SDL_30_kan: (s[74] ? 1 : 0) + (s[75] ? 2 : 0) + s[604], SDL_30_1: s[70], SDL_30_1_hoej: s[71], SDL_30_1_kan: (s[72] ? 1 : 0) + s[604], SDL_30_2_kan: (s[739] ? 1 : 0) + (s[740] ? 2 : 0) + s[604], SDL_30_fleksjob_kan: (s[741] ? 1 : 0) + (s[742] ? 2 : 0) + (s[743] ? 4 : 0), SDL_31_1: s[266], SDL_31_1_hoej: s[267], SDL_31_1_kan: (s[265] ? 1 : 0) + (s[268] ? 4 : 0), SDL_32_kan: (s[208] ? 1 : 0) + (s[209] ? 2 : 0) + s[604], SDL_32_1_kan: (s[86] ? 1 : 0) + (s[85] ? 2 : 0) + s[604], SDL_33_1: s[274], SDL_33_1_hoej: s[275], SDL_33_1_kan: (s[277] ? 1 : 0) + (s[278] ? 4 : 0), SDL_34_1_kan: (s[744] ? 1 : 0) + (s[745] ? 2 : 0) + s[604], SDL_35_2: s[746], SDL_35_2_hoej: s[747], SDL_35_2_kan: (s[748] ? 1 : 0) + (s[749] ? 4 : 0), SDL_35_3: s[750], SDL_35_3_hoej: s[751], SDL_35_3_kan: (s[752] ? 1 : 0) + (s[753] ? 4 : 0), SDL_35_3_fra: s[754], SDL_35_3_fra_hoej: s[755], SDL_35_3_fra_kan: (s[756] ? 1 : 0) + (s[757] ? 4 : 0), SDL_38_1: s[758], SDL_38_1_hoej: s[759], SDL_38_1_kan: (s[760] ? 1 : 0) + (s[761] ? 4 : 0), SDL_38_7: s[762], SDL_38_7_hoej: s[763], SDL_38_7_kan: (s[764] ? 1 : 0) + (s[765] ? 4 : 0), SDL_38_7_tide_kan: (s[353] ? 1 : 0) + (s[354] ? 2 : 0) + (s[355] ? 4 : 0), SDL_38_8_kan: (s[350] ? 1 : 0) + (s[352] ? 2 : 0) + (s[351] ? 4 : 0), SDL_40_1: s[766], SDL_40_1_hoej: s[767], SDL_40_1_kan: (s[768] ? 1 : 0) + (s[769] ? 4 : 0), SDL_40a_1: s[770], SDL_40a_1_hoej: s[771], SDL_40a_1_kan: (s[772] ? 1 : 0) + (s[773] ? 4 : 0), SDL_41_1: s[774], SDL_41_1_hoej: s[775], SDL_41_1_kan: (s[776] ? 1 : 0) + (s[777] ? 4 : 0), SDL_42_1_kan: (s[89] ? 1 : 0) + (s[88] ? 2 : 0) + s[604], SDL_43_1: s[778], SDL_43_1_hoej: s[779], SDL_43_1_kan: (s[780] ? 1 : 0) + (s[781] ? 4 : 0), SDL_43_4: s[782], SDL_43_4_hoej: s[783], SDL_43_4_kan: (s[784] ? 1 : 0) + (s[785] ? 4 : 0), SDL_43_4_tide_kan: (s[786] ? 1 : 0) + (s[787] ? 2 : 0) + (s[788] ? 4 : 0), SDL_43_5_kan: (s[789] ? 1 : 0) + (s[790] ? 2 : 0) + (s[791] ? 4 : 0), SDL_46_1: s[792], SDL_46_1_hoej: s[793], SDL_46_1_kan: (s[794] ? 1 : 0) + (s[795] ? 4 : 0), SDL_47_1: s[401], SDL_47_1_hoej: s[402], SDL_47_1_kan: (s[404] ? 1 : 0) + (s[406] ? 4 : 0), SDL_47_1_3: s[796], SDL_47_1_3_hoej: s[797], SDL_47_1_3_kan: (s[798] ? 1 : 0) + (s[799] ? 4 : 0), SDL_50_1: s[413], SDL_50_1_hoej: s[414], SDL_50_1_kan: (s[415] ? 1 : 0) + (s[416] ? 4 : 0), SDL_51_1: s[409], SDL_51_1_hoej: s[411], SDL_51_1_kan: s[666], SDL_52_1: s[800], SDL_52_1_hoej: s[801], SDL_52_1_kan: (s[802] ? 1 : 0) + (s[803] ? 4 : 0), SDL_53_1: s[804], SDL_53_1_hoej: s[805], SDL_53_1_kan: (s[806] ? 1 : 0) + (s[807] ? 4 : 0), SDL_53_2_kan: (s[403] ? 1 : 0) + (s[405] ? 2 : 0) + s[477], SDL_53_3: s[410], SDL_53_3_hoej: s[412], SDL_53_3_kan: (s[407] ? 1 : 0) + (s[408] ? 4 : 0), SDL_54_1_kan: (s[808] ? 1 : 0) + (s[809] ? 2 : 0) + s[604], SDL_59_2: s[810], SDL_59_2_hoej: s[811], SDL_59_2_kan: (s[812] ? 1 : 0) + (s[813] ? 4 : 0), SDL_59_6_kan: (s[423] ? 1 : 0) + (s[424] ? 2 : 0) + s[625], spor: [s[63], s[65], s[7] << 0 | s[9] << 1 | (s[7] ? 0 : s[814]) << 2 | s[815] << 3 | s[269] << 4 | s[272] << 5 | (s[447] ? (s[816] ? s[449] : s[817] ? 2 : 0) : 0) << 6 | s[93] << 8 | (f.dagpengerettenSlutter ? 512 : 0) | s[454] << 10 | s[455] << 11 | s[456] << 12 | (s[818] ? 0 : f.vurderingsdato <= 19935 /* 2024-07-31 */ ? s[442] : s[819] ? 2 : 0) << 13 | s[818] << 15 | s[820] << 16 | s[821] << 17 | s[822] << 18 | s[823] << 19 | (f.uddannelsePasserMedBehandling ? 1048576 : 0) | (f.uddannelseUdskyderRevalidering ? 2097152 : 0) | s[824] << 22 | s[458] << 23 | (s[458] ? s[440] : 0) << 24 | s[0] << 25 | s[825] << 26 | s[189] << 27 | s[188] << 28, s[270], s[271], (s[0] ? (s[826] ? s[440] : s[827] ? (f.vurderingsdato >= 16071 /* 2014-01-01 */ ? 2 : 0) : s[828] ? s[829] : s[830] ? s[831] : s[832] ? 5 : 0) : 0) << 0 | s[833] << 3 | s[834] << 4 | s[835] << 5 | s[836] << 6 | s[837] << 7 | s[838] << 8 | s[839] << 9 | s[840] << 10 | s[841] << 11 | s[842] << 12 | s[843] << 13 | s[844] << 14 | s[845] << 15 | s[116] << 16 | s[427] << 17 | (s[116] ? (s[828] ? s[846] : s[439] ? s[847] : s[848]) : 0) << 18 | (f.erIJobafklaring ? 1048576 : 0) | s[114] << 21 | (f.risikoForFireAar ? 4194304 : 0) | s[464] << 23 | s[465] << 24 | s[428] << 25 | (s[116] ? s[849] : 0) << 26 | s[468] << 28 | s[486] << 29, s[459], s[460], s[462], s[463], s[487] << 0 | s[488] << 1 | (s[118] ? (s[850] ? s[472] : s[851] ? (s[119] ? 2 : 0) : s[120] ? 3 : 0) : 0) << 2 | s[118] << 4 | s[480] << 5 | s[481] << 6 | s[482] << 7 | (s[118] && s[852] ? 1 : s[118] && !s[852] ? (s[853] ? (s[118] ? 2 : 0) : s[854] ? s[855] : s[856] ? (s[117] ? 4 : 0) : s[436] ? 5 : 0) : 0) << 8 | s[852] << 11 | s[128] << 12 | s[117] << 13 | s[436] << 14 | s[857] << 15 | s[858] << 16 | (f.ventesFuldtRask ? 131072 : 0) | s[115] << 18 | s[859] << 19 | (f.fikTvaerfagligIndsats ? 1048576 : 0) | (f.overgikVedRevurderingen ? 2097152 : 0) | s[121] << 22 | s[470] << 23 | s[471] << 24 | (s[860] ? s[861] : 0) << 25 | s[123] << 27 | s[473] << 28 | s[474] << 29, (s[118] ? s[861] : 0) << 0 | s[614] << 2 | s[615] << 3 | s[1] << 4 | (s[445] ? s[442] : s[862] ? s[446] : s[863] ? s[864] : s[865]) << 5 | s[866] << 8 | s[69] << 9 | s[867] << 10 | s[868] << 11 | s[869] << 12 | s[870] << 13 | s[87] << 14 | s[144] << 15 | s[871] << 16 | s[872] << 17 | s[873] << 18 | s[874] << 19 | (f.ansatIFleksjob ? 1048576 : 0) | s[875] << 21 | s[94] << 22 | s[100] << 23 | s[442] << 24 | (f.uarbejdsdygtigVedEgenSygdom ? 33554432 : 0) | s[679] << 26 | s[876] << 27 | s[103] << 29, s[107], s[109], s[105] << 0 | (s[290] ? s[876] : 0) << 1 | s[290] << 3 | s[101] << 4 | (f.opfylderHelbredsbetingelserForFoertidspension ? 32 : 0) | (f.naaetFolkepensionsalder ? 64 : 0) | s[102] << 7 | s[877] << 8 | s[878] << 9 | s[879] << 10 | s[880] << 11 | s[104] << 12 | s[106] << 13 | (!s[7] && s[881] ? 1 : !s[7] && !s[882] ? (s[25] ? 2 : s[34] ? 3 : 0) : 0) << 14 | s[882] << 16 | s[883] << 17 | s[16] << 18 | s[18] << 19 | s[17] << 20 | s[884] << 21 | s[885] << 22 | s[14] << 23 | s[15] << 24 | s[886] << 25 | s[887] << 26 | s[888] << 27 | s[889] << 28 | s[890] << 29, s[108], s[110], s[891] << 0 | s[13] << 1 | s[12] << 2 | s[892] << 3 | s[893] << 4 | s[894] << 5 | s[895] << 6 | s[896] << 7 | s[897] << 8 | s[898] << 9 | s[899] << 10 | s[900] << 11 | s[901] << 12 | s[54] << 13 | s[49] << 14 | s[50] << 15 | (s[902] ? (s[903] ? s[904] : s[905] ? s[906] : s[907] ? 3 : 0) : 0) << 16 | (f.forlaengelseErAfgjort ? 262144 : 0) | s[263] << 19 | s[264] << 20 | s[55] << 21 | s[60] << 22 | s[52] << 23 | (s[902] ? (s[903] ? s[904] : s[906]) : 0) << 24 | s[319] << 26 | (s[902] ? (s[908] ? s[904] : s[903] ? s[909] : s[910]) : 0) << 27, s[321], s[323], s[56] << 0 | s[61] << 1 | (s[902] ? (s[908] ? s[904] : s[903] ? s[909] : s[911]) : 0) << 2 | (f.underLaegebehandling ? 16 : 0) | (f.laegensSkoenErSikkert ? 32 : 0) | s[912] << 6 | s[913] << 7 | s[914] << 8 | s[915] << 9 | s[57] << 10 | s[62] << 11 | (s[902] ? (s[903] ? s[904] : s[916] ? s[906] : s[905] ? s[917] : s[907] ? 4 : 0) : 0) << 12 | s[58] << 15 | s[51] << 16 | (s[902] ? (s[903] ? s[904] : s[916] ? s[906] : s[917]) : 0) << 17 | (f.laegenVurdererLivstruende ? 524288 : 0) | (f.behandlingsmulighederUdtoemte ? 1048576 : 0) | s[59] << 21 | s[53] << 22 | s[729] << 23 | s[730] << 24 | s[731] << 25 | (s[902] ? (s[40] <= 16952 /* 2016-05-31 */ ? s[904] : s[40] <= 16974 /* 2016-06-22 */ ? (s[41] >= 16953 /* 2016-06-01 */ ? 2 : 0) : s[40] <= 20634 /* 2026-06-30 */ ? (s[41] >= 16975 /* 2016-06-23 */ ? 3 : 0) : s[41] >= 20635 /* 2026-07-01 */ ? 4 : 0) : 0) << 26 | s[326] << 29, s[331] << 0 | (f.ansoegningOmFoertidspension ? 2 : 0) | s[111] << 2 | s[112] << 3 | s[113] << 4 | s[918] << 5 | s[96] << 6 | s[99] << 7 | s[97] << 8 | (s[447] ? (s[450] ? s[449] : s[452] ? 2 : 0) : 0) << 9 | s[739] << 11 | s[740] << 12 | s[73] << 13 | s[444] << 14 | s[919] << 16 | s[920] << 17 | s[921] << 18 | s[922] << 19 | s[923] << 20 | s[924] << 21 | (f.andetFravaerSeneste8Uger ? 4194304 : 0) | s[925] << 23 | s[926] << 24 | (f.genansat ? 33554432 : 0) | (f.paaArbejdeDaSygdommenKom ? 67108864 : 0) | s[741] << 27 | s[742] << 28 | s[743] << 29, (f.ansatIFleksjob ? s[444] : 0) << 0 | s[74] << 2 | s[75] << 3 | (s[447] ? s[449] : 0) << 4 | s[927] << 5 | s[928] << 6 | s[72] << 7 | (s[447] ? (s[65] <= 13604 /* 2007-04-01 */ ? s[449] : s[65] <= 14031 /* 2008-06-01 */ ? (s[63] >= 13605 /* 2007-04-02 */ ? 2 : 0) : s[929] ? (s[63] >= 14032 /* 2008-06-02 */ ? 3 : 0) : s[930] ? 4 : 0) : 0) << 8 | s[265] << 11 | s[268] << 12 | (f.fratraeder ? 8192 : 0) | s[86] << 14 | s[85] << 15 | (s[447] ? (s[65] <= 15522 /* 2012-07-01 */ ? s[449] : s[816] ? (s[63] >= 15523 /* 2012-07-02 */ ? 2 : 0) : s[931]) : 0) << 16 | s[932] << 18 | s[933] << 19 | s[934] << 20 | s[935] << 21 | s[936] << 22 | s[937] << 23 | s[83] << 24 | s[938] << 25 | s[939] << 26 | s[940] << 27 | (f.dagpengeretHvisRask ? 268435456 : 0) | s[91] << 29, s[70], s[71], s[266], s[267], s[90] << 0 | (f.erhvervsmaessigUddannelse ? 2 : 0) | s[941] << 2 | s[942] << 3 | s[943] << 4 | s[944] << 5 | s[945] << 6 | (f.elevILoennetPraktik ? 128 : 0) | s[946] << 8 | s[947] << 9 | s[948] << 10 | s[949] << 11 | s[950] << 12 | s[951] << 13 | s[952] << 14 | (f.iBeskaeftigelse ? 32768 : 0) | s[953] << 16 | s[954] << 17 | s[955] << 18 | s[956] << 19 | s[957] << 20 | s[958] << 21 | s[959] << 22 | s[960] << 23 | s[961] << 24 | s[962] << 25 | s[963] << 26 | s[964] << 27 | s[965] << 28 | s[966] << 29, s[89] << 0 | s[88] << 1 | (s[447] ? (s[448] ? s[449] : s[65] <= 15705 /* 2012-12-31 */ ? s[451] : s[65] <= 15883 /* 2013-06-27 */ ? (s[63] >= 15706 /* 2013-01-01 */ ? 3 : 0) : s[63] >= 15884 /* 2013-06-28 */ ? 4 : 0) : 0) << 2 | s[967] << 5 | s[968] << 6 | (f.drevetSenesteMaaned ? 128 : 0) | s[969] << 8 | s[970] << 9 | (f.tilskudTilEgenVirksomhed ? 1024 : 0) | s[744] << 11 | s[745] << 12 | (f.arbejdsskade ? 8192 : 0) | s[208] << 14 | s[209] << 15 | s[971] << 16 | s[972] << 17 | s[973] << 18 | s[974] << 19 | s[201] << 20 | s[202] << 21 | s[346] << 22 | s[212] << 23 | s[213] << 24 | (s[445] ? s[442] : f.vurderingsdato <= 17701 /* 2018-06-19 */ ? s[446] : s[975] ? 3 : 0) << 25 | s[276] << 27 | s[281] << 28 | s[280] << 29, s[691] << 0 | s[692] << 1 | (s[976] ? s[442] : s[977]) << 2 | (f.fikSygedagpengeVedLivstruende ? 16 : 0) | (f.laegenFinderIkkeLaengereLivstruende ? 32 : 0) | s[475] << 6 | s[476] << 7 | (s[978] ? s[442] : s[976] ? (s[114] ? 2 : 0) : s[828] ? s[979] : s[831]) << 8 | s[980] << 11 | s[981] << 12 | s[982] << 13 | s[983] << 14 | s[984] << 15 | s[985] << 16 | s[260] << 17 | s[986] << 18 | s[987] << 19 | s[988] << 20 | s[478] << 21 | s[479] << 22 | (s[116] ? (s[989] ? s[846] : s[828] ? (s[990] ? 2 : 0) : s[991] ? s[992] : s[993]) : 0) << 23 | s[994] << 26 | s[995] << 27 | s[485] << 28, s[483], s[484], (s[860] ? (f.jobafklaringStartede <= 16427 /* 2014-12-23 */ ? s[472] : f.jobafklaringStartede <= 16616 /* 2015-06-30 */ ? (s[996] ? 2 : 0) : s[850] ? (s[997] ? 3 : 0) : s[851] ? (s[119] ? 4 : 0) : s[853] ? (s[120] ? 5 : 0) : s[854] ? (s[435] ? 6 : 0) : s[117] ? 7 : 0) : 0) << 0 | s[998] << 3 | s[126] << 4 | s[127] << 5 | (s[126] ? (f.jobafklaringStartede <= 17531 /* 2017-12-31 */ ? s[472] : s[853] ? (s[999] ? 2 : 0) : s[855]) : 0) << 6 | s[489] << 8 | s[490] << 9 | s[491] << 10 | (s[116] ? (f.vurderingsdato <= 16617 /* 2015-07-01 */ ? s[846] : s[989] ? (s[1000] ? 2 : 0) : s[828] ? (s[990] ? 3 : 0) : s[831]) : 0) << 11 | s[1001] << 14 | s[494] << 15 | s[495] << 16 | s[496] << 17 | s[497] << 18 | s[429] << 19 | (s[116] ? (s[828] ? s[846] : s[1002] ? s[847] : s[128] ? 3 : 0) : 0) << 20 | (f.kanVendeTilbageIArbejde ? 4194304 : 0) | s[1003] << 23 | (f.maalgruppeForAnden ? 16777216 : 0) | s[501] << 25 | s[502] << 26 | (s[501] ? s[849] : 0) << 27 | s[503] << 29, s[124], s[125], s[492], s[493], s[499], s[500], s[504] << 0 | s[527] << 1 | s[528] << 2 | (s[1004] ? (s[830] ? s[440] : s[832] ? 2 : 0) : 0) << 3 | s[1004] << 5 | s[1005] << 6 | s[507] << 7 | s[508] << 8 | (s[0] ? s[1006] : 0) << 9 | s[196] << 11 | (f.harForsoergelsespligt ? 4096 : 0) | s[1007] << 13 | (f.boernOpholderSigIDanmark ? 16384 : 0) | (f.boernLigestillet ? 32768 : 0) | s[197] << 16 | s[1008] << 17 | (f.borHosForaeldre ? 262144 : 0) | s[509] << 19 | s[510] << 20 | (s[0] ? (f.vurderingsdato <= 16386 /* 2014-11-12 */ ? s[440] : s[1009] ? 2 : 0) : 0) << 21 | s[134] << 23 | s[135] << 24 | (s[1010] ? s[1006] : 0) << 25 | s[1010] << 27 | s[1011] << 28 | s[1012] << 29, s[525], s[526], s[505], s[506], s[133], s[132], s[1013] << 0 | s[1014] << 1 | s[1015] << 2 | s[515] << 3 | s[516] << 4 | (s[0] ? (s[976] ? s[440] : s[977]) : 0) << 5 | s[523] << 7 | s[524] << 8 | s[440] << 9 | s[519] << 10 | s[520] << 11 | (s[0] ? (s[1016] ? s[440] : s[1017] ? (s[199] ? 2 : 0) : s[439] ? (s[1018] ? 3 : 0) : s[1019]) : 0) << 12 | s[513] << 15 | s[514] << 16 | s[142] << 17 | s[143] << 18 | s[846] << 19 | s[185] << 20 | s[186] << 21 | (s[114] ? (f.vurderingsdato <= 16427 /* 2014-12-23 */ ? s[846] : s[827] ? (s[179] ? 2 : 0) : s[829]) : 0) << 22 | s[1020] << 24 | s[1021] << 25 | s[1022] << 26 | s[178] << 27 | s[389] << 28 | s[536] << 29, s[521], s[522], s[517], s[518], s[511], s[512], s[140], s[141], s[184], s[183], s[153] << 0 | (s[114] ? (s[976] ? s[846] : s[977]) : 0) << 1 | s[156] << 3 | s[157] << 4 | s[544] << 5 | s[545] << 6 | (s[114] ? (f.vurderingsdato <= 16435 /* 2014-12-31 */ ? s[846] : s[976] ? (s[163] ? 2 : 0) : s[979]) : 0) << 7 | s[538] << 9 | s[539] << 10 | s[1023] << 11 | (f.ansatIFleksjobVedForloebetsStart ? 4096 : 0) | s[540] << 13 | s[541] << 14 | s[542] << 15 | s[549] << 16 | s[550] << 17 | s[551] << 18 | (s[114] ? (f.vurderingsdato <= 19703 /* 2023-12-12 */ ? s[846] : f.vurderingsdato <= 19898 /* 2024-06-24 */ ? (s[1024] ? 2 : 0) : s[1025] ? 3 : 0) : 0) << 19 | s[531] << 21 | s[532] << 22 | s[533] << 23 | s[534] << 24 | s[535] << 25 | (s[1026] ? s[849] : 0) << 26 | s[1026] << 28 | s[546] << 29, s[155], s[152], s[181], s[543], s[529], s[530], s[547] << 0 | s[548] << 1 | (s[0] ? (f.vurderingsdato <= 16940 /* 2016-05-19 */ ? s[440] : s[1027] ? 2 : 0) : 0) << 2 | s[195] << 4 | s[194] << 5 | (f.fleksjobErSlut ? 64 : 0) | s[1028] << 7 | s[554] << 8 | s[555] << 9 | s[192] << 10 | s[193] << 11 | (s[114] ? (s[1017] ? s[846] : s[1018] ? 2 : 0) : 0) << 12 | s[563] << 14 | s[191] << 15 | s[190] << 16 | s[1029] << 17 | s[1030] << 18 | s[1031] << 19 | s[1032] << 20 | (f.ferienErAftalt ? 2097152 : 0) | s[556] << 22 | s[557] << 23 | (s[114] ? (s[827] ? s[846] : s[180] ? 2 : 0) : 0) << 24 | s[1033] << 26 | s[1034] << 27 | (f.deltagerAktivt ? 268435456 : 0) | s[1035] << 29, s[552], s[553], s[561], s[562], s[564], s[565], s[1036] << 0 | (f.holderFerieMedYdelse ? 2 : 0) | s[558] << 2 | s[559] << 3 | s[560] << 4 | (s[1037] ? (s[1038] ? s[846] : s[257] ? 2 : 0) : 0) << 5 | s[1037] << 7 | s[1039] << 8 | s[1040] << 9 | s[1041] << 10 | s[1042] << 11 | (f.tilsvarendeIndgribende ? 4096 : 0) | s[566] << 13 | s[567] << 14 | s[568] << 15 | (s[198] ? (s[1043] ? s[441] : f.bruddetSkete <= 18257 /* 2019-12-27 */ ? s[1044] : f.bruddetSkete <= 18669 /* 2021-02-11 */ ? (s[1045] ? 3 : 0) : f.bruddetSkete <= 19722 /* 2023-12-31 */ ? (s[1046] ? 4 : 0) : f.bruddetSkete <= 19898 /* 2024-06-24 */ ? (s[1047] ? 5 : 0) : f.bruddetSkete >= 19899 /* 2024-06-25 */ ? 6 : 0) : 0) << 16 | s[198] << 19 | (f.skriftligtVejledtOmSanktioner ? 1048576 : 0) | (f.personligKontaktErForsoegt ? 2097152 : 0) | (f.vejledningErGennemgaaet ? 4194304 : 0) | (s[198] ? s[1048] : 0) << 23 | s[578] << 25 | s[579] << 26 | (s[578] ? s[1048] : 0) << 27 | s[1049] << 29, s[569], s[570], s[576], s[577], (f.kontaktErGenoprettet ? 1 : 0) | s[574] << 1 | s[575] << 2 | (s[1050] ? s[1048] : 0) << 3 | s[1050] << 5 | s[1051] << 6 | s[1052] << 7 | s[1053] << 8 | (f.rimeligGrundTilBrud ? 512 : 0) | s[1054] << 10 | s[430] << 11 | s[581] << 12 | s[582] << 13 | (s[1055] ? s[1048] : 0) << 14 | s[1055] << 16 | s[1056] << 17 | (f.nedsatSammeMaaned ? 262144 : 0) | s[585] << 19 | (s[430] && !s[581] && !s[582] ? (f.bruddetSkete <= 16435 /* 2014-12-31 */ ? s[441] : s[1057] ? 2 : 0) : 0) << 20 | s[586] << 22 | s[587] << 23 | (f.ydelsenBoerOphoere ? 16777216 : 0) | (f.modBedreVidende ? 33554432 : 0) | s[1058] << 26 | s[1059] << 27, s[572], s[573], s[583], s[584], s[588], s[589], s[590], s[591], s[593], s[594], (s[114] ? (s[828] ? s[846] : f.vurderingsdato <= 18627 /* 2020-12-31 */ ? s[847] : s[1016] ? (s[1060] ? 3 : 0) : f.vurderingsdato <= 19357 /* 2022-12-31 */ ? (s[199] ? 4 : 0) : f.vurderingsdato <= 19722 /* 2023-12-31 */ ? (s[1061] ? 5 : 0) : s[991] ? (s[1062] ? 6 : 0) : f.vurderingsdato <= 20453 /* 2025-12-31 */ ? s[1063] : f.vurderingsdato <= 20818 /* 2026-12-31 */ ? (s[1064] ? 8 : 0) : f.vurderingsdato <= 21183 /* 2027-12-31 */ ? (s[130] ? 9 : 0) : f.vurderingsdato <= 21549 /* 2028-12-31 */ ? (s[1065] ? 10 : 0) : f.vurderingsdato <= 21914 /* 2029-12-31 */ ? (s[1066] ? 11 : 0) : s[1067] ? 12 : 0) : 0) << 0 | s[597] << 4 | s[598] << 5 | (s[597] ? (f.anmodetOmRefusionDen <= 16439 /* 2015-01-04 */ ? (s[1068] ? 1 : 0) : f.anmodetOmRefusionDen <= 18261 /* 2019-12-31 */ ? (f.anmodetOmRefusionDen >= 16440 /* 2015-01-05 */ ? 2 : 0) : f.anmodetOmRefusionDen >= 18262 /* 2020-01-01 */ ? 3 : 0) : 0) << 6 | s[1068] << 8 | s[1069] << 9 | (f.forkertVejledning ? 1024 : 0) | (f.saerligeOmstaendighederForRefusion ? 2048 : 0) | s[602] << 12 | s[603] << 13 | s[599] << 14 | s[600] << 15 | s[601] << 16 | s[1070] << 17 | s[1071] << 18 | s[1072] << 19 | s[1073] << 20 | s[1074] << 21 | s[1075] << 22 | s[207] << 23 | s[1076] << 24 | s[607] << 26 | s[608] << 27 | (f.feriePasserMedForloebet ? 268435456 : 0) | (f.ferieIndenForFerieloven ? 536870912 : 0), s[595], s[596], s[609], s[610], (f.ferieAftalt ? 1 : 0) | s[611] << 1 | (f.ferieAftalt ? s[1076] : 0) << 2 | s[612] << 4 | s[613] << 5 | s[618] << 6 | s[619] << 7 | s[1077] << 8 | (s[1077] === 1 ? s[1078] : s[1077] === 2 ? s[1078] : 0) << 10 | s[443] << 11 | (f.saerligeGrundeTilAndetTidspunkt ? 4096 : 0) | s[620] << 13 | s[621] << 14 | (s[445] ? s[442] : s[862] ? s[446] : s[863] ? s[864] : s[439] ? s[865] : s[1079]) << 15 | (f.helbredetErStationaert ? 262144 : 0) | (f.arbejdsevnenErAfklaret ? 524288 : 0) | (f.berettigetTilRevalidering ? 1048576 : 0) | (f.berettigetTilFleksjob ? 2097152 : 0) | (f.berettigetTilFoertidspension ? 4194304 : 0) | (f.berettigetTilRessourceforloeb ? 8388608 : 0) | s[624] << 24 | s[425] << 25 | (s[69] ? (s[447] ? (s[65] <= 14612 /* 2010-01-03 */ ? s[449] : s[448] ? (s[63] >= 14613 /* 2010-01-04 */ ? 2 : 0) : s[1080] ? 3 : 0) : 0) : 0) << 26 | s[1081] << 28 | s[1082] << 29, s[616], s[617], s[622], s[623], s[220] << 0 | s[221] << 1 | s[222] << 2 | (s[222] ? (s[439] ? (s[222] ? 1 : 0) : s[1083]) : 0) << 3 | s[1084] << 5 | (f.ventesRaskInden8Uger ? 64 : 0) | s[1085] << 7 | s[1086] << 8 | (f.oenskerTidligOpfoelgning ? 512 : 0) | s[1087] << 10 | s[626] << 11 | s[627] << 12 | (s[445] ? s[442] : s[976] ? s[446] : s[979]) << 13 | (f.sagenErBelyst ? 32768 : 0) | s[630] << 16 | (f.oplysningsskemaSendt <= 15011 /* 2011-02-06 */ ? (s[630] ? 1 : 0) : f.oplysningsskemaSendt >= 15012 /* 2011-02-07 */ ? 2 : 0) << 17 | s[219] << 19 | s[217] << 20 | s[218] << 21 | (s[445] ? s[442] : s[1088] ? s[446] : s[991] ? (s[222] ? 3 : 0) : s[439] ? s[993] : s[1089]) << 22 | s[1090] << 25 | s[1091] << 26 | s[1092] << 27 | s[1093] << 28 | s[631] << 29, s[628], s[629], s[632] << 0 | s[633] << 1 | (s[1088] ? s[442] : s[828] ? (s[222] ? 2 : 0) : s[992]) << 2 | s[252] << 4 | s[247] << 5 | s[246] << 6 | (f.tilbagevendenForestaar ? 128 : 0) | (f.risikoForLangtForloeb ? 256 : 0) | s[1094] << 9 | s[1095] << 10 | (f.behovForTvaerfagligIndsats ? 2048 : 0) | s[634] << 12 | s[635] << 13 | s[224] << 14 | s[223] << 15 | s[200] << 16 | (s[200] && s[228] ? 1 : s[200] && !s[227] ? (s[439] ? (s[200] ? 2 : 0) : s[1002] ? s[848] : s[128] ? 4 : 0) : 0) << 17 | s[227] << 20 | s[1096] << 21 | s[1097] << 22 | s[1098] << 23 | s[1099] << 24 | s[1100] << 25 | s[1101] << 26 | s[253] << 27 | (f.forudsigeligtForloeb ? 268435456 : 0) | s[1102] << 29, s[1103] << 0 | s[1104] << 1 | s[1105] << 2 | s[1106] << 3 | s[1107] << 4 | (f.opfoelgningOenskes ? 32 : 0) | (f.opfoelgningAlligevel ? 64 : 0) | s[1108] << 7 | s[1109] << 8 | s[638] << 9 | s[639] << 10 | (s[228] ? 1 : s[227] ? 0 : s[445] ? s[1110] : s[1088] ? (s[437] ? 3 : 0) : s[439] ? (s[222] ? 4 : 0) : s[1089]) << 11 | s[226] << 14 | s[225] << 15 | s[642] << 16 | s[643] << 17 | (s[182] && s[228] ? 1 : s[182] && !s[227] ? (s[991] ? s[847] : s[439] ? (s[200] ? 3 : 0) : s[1002] ? s[1019] : s[1111]) : 0) << 18 | s[182] << 21 | s[245] << 22 | s[646] << 23 | s[647] << 24 | (s[253] && s[228] ? 1 : s[253] && !s[227] ? (f.vurderingsdato <= 14406 /* 2009-06-11 */ ? s[1110] : s[445] ? (s[1112] ? 3 : 0) : s[1088] ? (s[437] ? 4 : 0) : s[828] ? s[1113] : s[991] ? (s[182] ? 6 : 0) : s[439] ? s[1063] : s[1002] ? (s[434] ? 8 : 0) : s[128] ? 9 : 0) : 0) << 25 | s[1114] << 29, s[636], s[637], s[640], s[641], s[644], s[645], s[1115] << 0 | s[648] << 1 | s[649] << 2 | s[650] << 3 | (s[445] ? s[442] : f.vurderingsdato <= 15069 /* 2011-04-05 */ ? s[446] : f.vurderingsdato <= 15207 /* 2011-08-21 */ ? (s[1116] ? 3 : 0) : s[1088] ? (s[1117] ? 4 : 0) : s[1113]) << 4 | s[653] << 7 | s[654] << 8 | s[655] << 9 | s[656] << 10 | (s[445] ? s[442] : s[862] ? s[446] : s[863] ? s[864] : s[1002] ? s[865] : s[1111]) << 11 | s[1118] << 14 | (f.udebliver ? 32768 : 0) | (f.rimeligGrund ? 65536 : 0) | (f.skriftligtOrienteret ? 131072 : 0) | s[670] << 18 | s[671] << 19 | (s[445] ? s[442] : s[978] ? s[446] : f.vurderingsdato <= 16982 /* 2016-06-30 */ ? (s[114] ? 3 : 0) : s[1038] ? (f.vurderingsdato >= 16983 /* 2016-07-01 */ ? 4 : 0) : s[257] ? 5 : 0) << 20 | s[1119] << 23 | (f.andenVurderingIndhentet ? 16777216 : 0) | s[657] << 25 | s[658] << 26 | s[1120] << 27 | s[1121] << 29, s[651], s[652], s[1122] << 0 | s[1123] << 1 | (f.noedvendigBehandling ? 4 : 0) | s[1124] << 3 | s[1125] << 4 | (f.hensigtsmaessigOptraening ? 32 : 0) | (f.opfordret ? 64 : 0) | s[659] << 7 | s[660] << 8 | s[431] << 9 | s[662] << 10 | s[663] << 11 | (s[445] ? s[442] : f.vurderingsdato <= 15397 /* 2012-02-27 */ ? s[446] : f.vurderingsdato <= 15516 /* 2012-06-25 */ ? (s[1126] ? 3 : 0) : s[1127] ? 4 : 0) << 12 | s[1128] << 15 | s[1129] << 16 | (f.genoptagetFoer ? 131072 : 0) | s[669] << 18 | (s[431] && !s[662] && !s[663] ? s[1120] : 0) << 19 | s[674] << 21 | s[675] << 22 | (f.vurderingsdato <= 16687 /* 2015-09-09 */ ? s[442] : s[1130] ? 2 : 0) << 23 | (f.ophoerErAfgjort ? 33554432 : 0) | s[676] << 26 | s[677] << 27 | s[678] << 28, s[664], s[665], s[667], s[668], s[672], s[673], (s[263] && !s[264] && !s[106] ? (s[104] && !s[106] && !s[1131] ? (s[110] <= 16251 /* 2014-06-30 */ ? (s[108] >= 13332 /* 2006-07-03 */ ? 1 : 0) : s[108] >= 16252 /* 2014-07-01 */ ? 2 : 0) : 0) : 0) << 0 | s[776] << 2 | s[777] << 3 | (s[447] ? (s[448] ? s[449] : s[1132] ? s[451] : s[1133] ? s[1134] : s[65] <= 18318 /* 2020-02-26 */ ? s[1135] : s[65] <= 19173 /* 2022-06-30 */ ? (s[63] >= 18319 /* 2020-02-27 */ ? 5 : 0) : s[63] >= 19174 /* 2022-07-01 */ ? 6 : 0) : 0) << 4 | s[378] << 7 | s[380] << 8 | (f.aftaleForSelvstaendig ? 512 : 0) | (f.sygMedCovid19 ? 1024 : 0) | s[277] << 11 | s[278] << 12 | s[1136] << 13 | s[1137] << 14 | s[1138] << 15 | s[1139] << 16 | s[682] << 17 | s[683] << 18 | (s[276] && !s[281] && !s[280] ? (s[447] ? (s[452] ? 1 : 0) : 0) : 0) << 19 | s[684] << 20 | s[685] << 21 | s[433] << 22 | s[687] << 23 | (f.opfylderBeskaeftigelseskravetVedLivstruende ? 16777216 : 0) | s[690] << 25 | (s[433] && !s[687] && s[1] ? (s[129] ? 1 : 0) : 0) << 26 | s[1140] << 27 | s[702] << 28, s[774], s[775], s[274], s[275], s[680], s[681], s[688], s[689], s[700], s[701], s[1141] << 0 | s[693] << 2 | s[694] << 3 | s[695] << 4 | (s[1142] ? s[1141] : 0) << 5 | s[1142] << 7 | (f.retErOpbrugt ? 256 : 0) | s[1143] << 9 | s[292] << 10 | s[293] << 11 | s[1144] << 12 | s[1145] << 13 | s[1146] << 14 | s[296] << 15 | s[297] << 16 | (s[1147] ? (s[453] <= 18808 /* 2021-06-30 */ ? 1 : s[1148] >= 18809 /* 2021-07-01 */ ? 2 : 0) : 0) << 17 | s[1149] << 19 | s[1150] << 20 | s[1151] << 21 | s[286] << 22 | s[1152] << 23 | s[1153] << 24 | s[1154] << 25 | s[1155] << 26 | s[284] << 27 | s[285] << 28 | s[1156] << 29, s[294], s[295], (f.fortsatRet9Marts2020 ? 1 : 0) | s[698] << 1 | s[699] << 2 | (s[1147] ? 1 : 0) << 3 | s[703] << 4 | s[704] << 5 | s[705] << 6 | (s[1157] ? s[1141] : 0) << 7 | s[1157] << 9 | s[1158] << 10 | s[300] << 11 | s[301] << 12 | (s[296] && !s[297] && s[1159] < NEVER ? (s[1159] <= 18808 /* 2021-06-30 */ ? 1 : s[1160] >= 18809 /* 2021-07-01 */ ? 2 : 0) : 0) << 13 | s[1161] << 15 | s[1162] << 16 | s[1163] << 17 | s[1164] << 18 | s[1165] << 19 | s[1166] << 20 | s[1167] << 21 | s[1168] << 22 | s[1169] << 23 | s[1170] << 24 | s[1171] << 25 | (s[1172] <= 18808 /* 2021-06-30 */ ? 1 : s[1173] ? 2 : 0) << 26 | s[1174] << 28 | s[1175] << 29, s[696], s[697], s[298], s[299], s[706], s[1176] << 0 | s[1177] << 1 | s[303] << 2 | (s[303] ? 0 : s[1178] <= 18808 /* 2021-06-30 */ ? 1 : s[1179] ? 2 : 0) << 3 | s[1180] << 5 | s[1181] << 6 | s[1182] << 7 | s[1183] << 8 | s[1184] << 9 | s[305] << 10 | s[307] << 11 | (s[300] && !s[301] && s[1185] < NEVER ? (s[1185] <= 18808 /* 2021-06-30 */ ? 1 : s[1186] >= 18809 /* 2021-07-01 */ ? 2 : 0) : 0) << 12 | s[1187] << 14 | s[1188] << 15 | s[1189] << 16 | s[1190] << 17 | s[1191] << 18 | s[1192] << 19 | s[304] << 20 | s[306] << 21 | (s[1193] ? (s[1194] <= 18808 /* 2021-06-30 */ ? 1 : s[1195] ? 2 : 0) : 0) << 22 | s[1196] << 24 | s[1197] << 25 | s[1198] << 26 | s[1199] << 27 | s[1200] << 28 | s[1201] << 29, s[302], s[309], s[311], s[308], s[310], s[707], s[708], s[709] << 0 | s[710] << 1 | (s[1202] && !s[1203] && s[1204] < NEVER ? (s[1204] <= 18808 /* 2021-06-30 */ ? 1 : s[1205] >= 18809 /* 2021-07-01 */ ? 2 : 0) : 0) << 2 | s[1206] << 4 | s[1207] << 5 | s[1203] << 6 | s[1208] << 7 | s[1209] << 8 | s[1210] << 9 | s[1211] << 10 | s[314] << 11 | s[315] << 12 | (s[709] && !s[710] && s[1212] < NEVER ? (s[1212] <= 18808 /* 2021-06-30 */ ? 1 : s[1213] >= 18809 /* 2021-07-01 */ ? 2 : 0) : 0) << 13 | s[1214] << 15 | s[1215] << 16 | s[1216] << 17 | s[1217] << 18 | s[1218] << 19 | s[1219] << 20 | s[713] << 21 | s[714] << 22 | (s[314] && !s[315] && s[1220] < NEVER ? (s[1220] <= 18808 /* 2021-06-30 */ ? 1 : s[1221] >= 18809 /* 2021-07-01 */ ? 2 : 0) : 0) << 23 | s[1222] << 25 | s[1223] << 26 | s[1224] << 27 | s[1225] << 28 | s[1226] << 29, s[312], s[313], s[711], s[712], s[1227] << 0 | s[717] << 1 | s[718] << 2 | (s[713] && !s[714] && s[1228] < NEVER ? (s[1228] <= 18808 /* 2021-06-30 */ ? 1 : s[1229] >= 18809 /* 2021-07-01 */ ? 2 : 0) : 0) << 3 | s[1230] << 5 | s[1231] << 6 | s[1232] << 7 | s[1233] << 8 | s[1234] << 9 | s[1235] << 10 | s[724] << 11 | (s[902] ? (s[40] <= 14691 /* 2010-03-23 */ ? s[904] : s[903] ? (s[41] >= 14692 /* 2010-03-24 */ ? 2 : 0) : s[910]) : 0) << 12 | s[334] << 15 | s[335] << 16 | s[338] << 17 | s[727] << 18 | s[728] << 19 | s[734] << 20 | s[735] << 21 | (s[111] && !s[112] && !s[113] ? s[918] : 0) << 22 | s[1236] << 23 | s[1237] << 24 | s[340] << 25 | s[736] << 26 | s[737] << 27 | s[738] << 28 | s[748] << 29, s[715], s[716], s[722], s[723], s[332], s[333], s[336], s[337], s[725], s[726], s[732], s[733], s[746], s[747], s[749] << 0 | (s[74] && !s[75] && !s[73] ? s[444] : 0) << 1 | (f.sygemeldtITide ? 8 : 0) | (f.indsigelseModSenSygemelding ? 16 : 0) | (f.fyldestgoerendeBegrundelse ? 32 : 0) | s[752] << 6 | s[753] << 7 | (s[93] ? (s[447] ? (s[1133] ? s[449] : s[1238] ? 2 : 0) : 0) : 0) << 8 | s[756] << 10 | s[757] << 11 | s[1239] << 12 | s[1240] << 13 | s[760] << 14 | s[761] << 15 | (s[356] ? (s[447] ? (s[448] ? s[449] : s[1241] ? s[451] : s[1133] ? s[1242] : s[816] ? s[1135] : s[817] ? 5 : 0) : 0) : 0) << 16 | s[356] << 19 | s[368] << 20 | (f.underretningsbrevSendt ? 2097152 : 0) | s[362] << 22 | s[353] << 23 | s[354] << 24 | s[355] << 25 | (s[356] ? s[444] : 0) << 26 | s[350] << 28 | s[352] << 29, s[750], s[751], s[754], s[755], s[758], s[759], s[351] << 0 | (s[356] ? (s[447] ? (s[448] ? s[449] : s[1241] ? s[451] : s[65] <= 19722 /* 2023-12-31 */ ? s[1242] : s[63] >= 19723 /* 2024-01-01 */ ? 4 : 0) : 0) : 0) << 1 | s[1243] << 4 | s[1244] << 5 | s[1245] << 6 | s[1246] << 7 | (f.undskyldendeForhold ? 256 : 0) | s[1247] << 9 | (f.arbejdsgiverAnmeldteIkke ? 1024 : 0) | s[1248] << 11 | s[764] << 12 | s[765] << 13 | s[768] << 14 | s[769] << 15 | (s[69] ? (s[447] ? (s[448] ? s[449] : s[929] ? s[451] : s[1241] ? (s[930] ? 3 : 0) : s[1133] ? (s[1249] ? 4 : 0) : s[1238] ? 5 : 0) : 0) : 0) << 16 | s[1250] << 19 | s[1251] << 20 | s[426] << 21 | s[422] << 22 | s[1252] << 23 | s[772] << 24 | s[773] << 25 | s[1253] << 26 | (s[1253] === 1 ? 0 : s[1253] === 2 ? 0 : s[1253] === 4 ? 0 : s[1253] === 6 ? (f.oplystDelvistLedig ? 1 : 0) : 0) << 29, s[762], s[763], s[766], s[767], s[770], s[771], (f.oplystDelvistLedig ? 1 : 0) | s[780] << 1 | s[781] << 2 | (s[87] ? (s[447] ? (s[448] ? s[449] : s[1132] ? s[451] : s[1134]) : 0) : 0) << 3 | s[789] << 5 | s[790] << 6 | s[791] << 7 | (s[87] ? s[1254] : 0) << 8 | s[1255] << 11 | s[1256] << 12 | s[1257] << 13 | (f.nemrefusionNede ? 16384 : 0) | s[784] << 15 | s[785] << 16 | (s[87] ? s[444] : 0) << 17 | s[1258] << 19 | s[1259] << 20 | s[786] << 21 | s[787] << 22 | s[788] << 23 | s[802] << 24 | s[803] << 25 | s[1260] << 26 | s[407] << 27 | s[408] << 28 | s[403] << 29, s[778], s[779], s[782], s[783], s[409], s[411], s[800], s[801], s[410], s[412], s[405] << 0 | (f.ledigUdenLoen ? 2 : 0) | (f.arbejdsgiverTilbyderDeltid ? 4 : 0) | s[415] << 3 | s[416] << 4 | s[404] << 5 | s[406] << 6 | (s[447] ? (s[448] ? s[449] : s[816] ? s[451] : s[931]) : 0) << 7 | s[1261] << 9 | s[1262] << 10 | s[1263] << 11 | s[391] << 12 | s[1264] << 13 | s[806] << 14 | s[807] << 15 | s[1265] << 16 | s[1266] << 17 | s[1267] << 18 | s[794] << 19 | s[795] << 20 | s[798] << 21 | s[799] << 22 | s[808] << 23 | s[809] << 24 | s[1268] << 25 | s[1269] << 26 | s[1270] << 27 | s[1271] << 28 | s[1272] << 29, s[413], s[414], s[401], s[402], s[804], s[805], s[792], s[793], s[796], s[797], s[1273] << 0 | s[1274] << 1 | s[1275] << 2 | s[1276] << 3 | (f.aftaleMedArbejdsgiver ? 16 : 0) | s[1277] << 5 | s[1278] << 6 | s[423] << 7 | s[424] << 8 | (s[69] ? s[1254] : 0) << 9 | s[1279] << 12 | s[1280] << 13 | s[1281] << 14 | (f.skyldesLoenmodtageren ? 32768 : 0) | s[1282] << 16 | s[812] << 17 | s[813] << 18 | (s[69] ? (s[447] ? (s[448] ? s[449] : s[1241] ? s[451] : s[1133] ? s[1242] : s[1135]) : 0) : 0) << 19 | s[1283] << 22 | s[1284] << 23 | s[1285] << 24 | s[1286] << 25 | s[1287] << 26 | s[1288] << 27 | s[1289] << 28 | s[1290] << 29, s[810], s[811], s[1291] << 0 | s[1292] << 1 | s[1293] << 2] }
}
