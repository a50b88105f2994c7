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
  s[818] = v14
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
  s[349] = v29
  const v30 = SDL_6_1_ir || !v16 && SDL_6_1_hoej === NEVER
  s[68] = v30
  const v31 = v25 && (!v26 || !v16)
  const ALF_62_3 = v20 ? FIRST_DAY : v31 ? (v26 ? (f.dagpengerettenSlutter ? Math.min(v27, f.sidsteDagMedDagpengeret) : v27) : NEVER) : NEVER
  s[272] = ALF_62_3
  const ALF_62_3_hoej = v20 ? NEVER : v23 ? NEVER : v26 ? (f.dagpengerettenSlutter ? Math.min(v28, f.sidsteDagMedDagpengeret) : v28) : NEVER
  s[273] = ALF_62_3_hoej
  const ALF_62_3_er = v20 || v23 || v31
  s[271] = ALF_62_3_er
  const ALF_62_3_ir = v20 || v25 && v29 || v30
  s[274] = ALF_62_3_ir
  // BEK937.27: Sygedagpenge under uddannelse (BEK 937/2024 § 27, stk. 1-3)
  const v36 = f.vurderingsdato >= 13332 /* 2006-07-03 */
  s[1] = v36
  const v37 = f.vurderingsdato >= 19936 /* 2024-08-01 */
  s[822] = v37
  const v38 = f.uddannelseUnderSygdom === 'foer'
  s[823] = v38
  const v39 = f.uddannelseUnderSygdom === 'begyndt_under'
  s[825] = v39
  const v40 = f.undervisningstimer <= 600
  s[826] = v40
  const v41 = v39 && v40 && f.uddannelsePasserMedBehandling && f.uddannelseUdskyderRevalidering === false
  s[824] = v41
  const v42 = f.uddannelseUnderSygdom === 'opfoelgning'
  s[827] = v42
  const v43 = !v37 && (v38 || v41) || v37 && (v38 || v41 || v42)
  const v44 = f.uddannelseUnderSygdom === 'ingen'
  s[821] = v44
  const BEK937_27 = !v44 && (!v36 || v43)
  s[458] = BEK937_27
  const BEK937_27_nej = !v44 && (!v36 || !v43)
  s[459] = BEK937_27_nej
  const BEK937_27_ir = v44 || !v36
  s[460] = BEK937_27_ir
  // FERIEBEK.2.6: 12 måneder med løntilskud imellem (BEK 762/2025 § 2, stk. 6)
  const LAS_68_5 = f.vurderingsdato >= 15706 /* 2013-01-01 */
  s[0] = LAS_68_5
  const v49 = sum(f.ydelsesperioder, (r_ydelsesperioder) => r_ydelsesperioder.slags === 'loentilskud' ? 1 : 0) <= 0
  s[828] = v49
  const FERIEBEK_2_6 = LAS_68_5 && !v49
  s[462] = FERIEBEK_2_6
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
  s[436] = v2
  const LAB_31_3 = LAS_69t_2_er ? (v0 ? (v2 ? -Infinity : 4) : 6) : -Infinity
  s[463] = LAB_31_3
  const LAB_31_3_hoej = LAS_69t_2_er ? (v0 ? (v2 ? Infinity : 4) : 6) : Infinity
  s[464] = LAB_31_3_hoej
  const LAB_31_3_er = f.erIJobafklaring && LAS_69t_2_er
  s[116] = LAB_31_3_er
  const LAB_31_3_ir = !LAB_31_3_er || !LAS_69t_2_er || v0 && v2
  s[429] = LAB_31_3_ir
  // LAB.31.3.vindue: De første samtaler skal være holdt (lov 1750/2025 § 1)
  const v7 = shiftDays(shiftMonths(f.jobafklaringStartede, 6), -1)
  const v8 = f.risikoForFireAar ? v7 : shiftDays(shiftMonths(f.jobafklaringStartede, 12), -1)
  const LAB_31_3_vindue = LAS_69t_2_er ? (v0 ? (v2 ? FIRST_DAY : v7) : v8) : FIRST_DAY
  s[466] = LAB_31_3_vindue
  const LAB_31_3_vindue_hoej = LAS_69t_2_er ? (v0 ? (v2 ? NEVER : v7) : v8) : NEVER
  s[467] = LAB_31_3_vindue_hoej
  // LAB.33.3: Kontaktforløb uden kontakt (standby) i jobafklaringsforløb (LAB § 33, stk. 3)
  const LAB_33_3 = LAB_31_3_er && (!LAS_69t_2_er || f.kontaktUhensigtsmaessig)
  s[468] = LAB_33_3
  const LAB_33_3_nej = LAB_31_3_er && (!LAS_69t_2_er || f.kontaktUhensigtsmaessig === false)
  s[469] = LAB_33_3_nej
  const LAB_33_3_ir = !LAB_31_3_er || !LAS_69t_2_er
  s[430] = LAB_33_3_ir
  // LAB.36.3: Ret til en koordinerende sagsbehandler (LAB § 36, stk. 3)
  const LAB_36_3_nej = LAB_31_3_er && !LAS_69t_2_er
  s[472] = LAB_36_3_nej
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
  s[490] = LAB_109_2_kraft
  const LAB_109_2_kraft_nej = LAB_45_1 && (!LAB_45_1 || !v16 || !v17)
  s[491] = LAB_109_2_kraft_nej
  const LAB_109_2_kraft_ir = !LAB_45_1 || !LAB_45_1 || v18
  s[492] = LAB_109_2_kraft_ir
  // LAB.109.1: Sagen om det første forløb skal i rehabiliteringsteamet (lov 1750/2025 § 1)
  const v22 = f.jobafklaringStartede >= 20635 /* 2026-07-01 */
  s[438] = v22
  const v23 = shiftDays(f.jobafklaringStartede, 56) >= f.forventetRask
  s[115] = v23
  const v24 = f.ventesFuldtRask === false || !v23 || LAB_109_2_kraft_nej
  s[861] = v24
  const v25 = f.ventesFuldtRask && v23 && (LAB_109_2_kraft || LAB_109_2_kraft_ir)
  s[860] = v25
  const v26 = f.fikTvaerfagligIndsats && f.overgikVedRevurderingen
  s[862] = v26
  const v27 = f.jobafklaringStartede >= 20089 /* 2025-01-01 */
  s[117] = v27
  const v28 = !v22 && f.tvaerfagligtBehovIForloebet
  const v29 = f.vurderingsdato >= 20635 /* 2026-07-01 */
  s[128] = v29
  const v30 = v29 && v27 && !v22
  s[855] = v30
  const LAB_109_1 = LAB_45_1 && (v30 || !LAB_45_1 || !v27 && v24 && !v26 || v27 && v28)
  s[484] = LAB_109_1
  const LAB_109_1_nej = LAB_45_1 && (v30 || !LAB_45_1 || !v27 && (v25 || v26) || v27 && !v28)
  s[485] = LAB_109_1_nej
  const LAB_109_1_ir = !LAB_45_1 || v30 || !LAB_45_1
  s[486] = LAB_109_1_ir
  // LAB.44.1: Planens forberedende del skal laves før teamet (lov 1750/2025 § 1)
  const v34 = !LAB_45_1 || v22
  const v35 = !LAB_45_1 || LAB_109_1_nej
  s[123] = v35
  const LAB_44_1 = LAB_45_1 && (LAB_109_1 || LAB_109_1_ir)
  s[121] = LAB_44_1
  const LAB_44_1_nej = LAB_44_1 && v34
  s[474] = LAB_44_1_nej
  const LAB_44_1_ir = LAB_44_1_nej || v35
  s[475] = LAB_44_1_ir
  // LAB.45.1: Du skal have planens indsatsdel (lov 1750/2025 § 1)
  const LAB_45_1_nej = LAB_45_1 && v34
  s[477] = LAB_45_1_nej
  const LAB_45_1_ir = !LAB_45_1 || v34
  s[478] = LAB_45_1_ir
  // SDL.7.2: Det mindste fravær (SDL § 7, stk. 2)
  const v41 = f.persongruppe === 'loenmodtager'
  s[69] = v41
  const v42 = f.timerDuKanArbejde === 0
  s[871] = v42
  const v43 = f.normalTimerPrUge - f.timerDuKanArbejde
  s[392] = v43
  const v44 = v43 >= 400
  s[872] = v44
  const v45 = v42 || v44
  s[870] = v45
  const v46 = v41 && v45
  s[869] = v46
  const v47 = f.persongruppe === 'selvstaendig'
  s[87] = v47
  const v48 = f.andelAfArbejdetDuKan <= 5000
  s[144] = v48
  const v49 = v47 && v48
  s[873] = v49
  const v50 = f.persongruppe === 'ledig' || f.persongruppe === 'ingen'
  s[874] = v50
  const v51 = f.ansatFra >= 15706 /* 2013-01-01 */
  s[878] = v51
  const v52 = f.ansatIFleksjob && v51
  s[877] = v52
  const v53 = v45 || v52
  s[876] = v53
  const v54 = v41 && v53
  s[875] = v54
  const v55 = !s[0] && (v46 || v49 || v50) || s[0] && (v54 || v49 || v50)
  const SDL_7_2 = !s[1] || v55
  s[617] = SDL_7_2
  const SDL_7_2_nej = !s[1] || !v55
  s[618] = SDL_7_2_nej
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
  s[434] = SDL_24_3_eksakt
}

function svar_3(f, s) {
  // SDL.25.1: Grænsen for pensionister m.fl. (SDL § 25, stk. 1)
  const v0 = f.pensionDuFaar === 'foertidspension' || f.pensionDuFaar === 'seniorpension'
  s[101] = v0
  const v1 = f.pensionDuFaar === 'tidlig_pension'
  s[102] = v1
  const v2 = s[4] >= 15012 /* 2011-02-07 */
  s[344] = v2
  const v3 = onWeekdays(s[5], 62)
  s[11] = v3
  const v4 = onWeekdays(s[6], 62)
  s[10] = v4
  const v5 = monthEndOver(v4, 12, 130, s[4])
  const v6 = monthEndOver(v3, 12, 130, s[4])
  const v7 = !s[7] && s[8] >= v5
  s[880] = v7
  const v8 = !s[7] && s[8] < v6
  s[881] = v8
  const v9 = v7 && !s[7]
  const v10 = s[9] && !s[7] && v6 >= NEVER
  const v11 = v9 ? v5 : NEVER
  const v12 = v8 ? NEVER : v6
  const v13 = v9 ? (v8 || v10 ? Math.max(v6, v12) : v6) : v12
  const v14 = v9 || v8 || v10
  const v15 = monthEndOver(s[6], 12, 182, s[4])
  const v16 = monthEndOver(s[5], 12, 182, s[4])
  const v17 = !s[7] && s[8] >= v15
  s[882] = v17
  const v18 = !s[7] && s[8] < v16
  s[883] = v18
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
  s[292] = v27
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
  s[890] = v2
  const v3 = !s[7] && v1 > 16251 /* 2014-06-30 */
  s[889] = v3
  const v4 = !s[7] && s[8] >= v0
  s[897] = v4
  const v5 = !s[7] && s[8] < v1
  s[898] = v5
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
  s[899] = v24
  const v25 = !s[7] && s[8] < v21
  s[900] = v25
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
  s[901] = v48
  const v49 = !s[7] && s[8] < v47
  s[902] = v49
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
  s[903] = v59
  const v60 = !s[7] && s[8] < v58
  s[904] = v60
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
  s[891] = v76
  const v77 = !s[7] && countDays(s[11], 15979 /* 2013-10-01 */, 16251 /* 2014-06-30 */) <= 110
  s[892] = v77
  const v78 = v2 || v77
  s[15] = v78
  const v79 = (v3 || s[9]) && (v76 || s[9]) && (v3 || v76)
  s[14] = v79
}

function svar_5(f, s) {
  // SDL.24.1: Revurderingstidspunktet (SDL § 24, stk. 1)
  const v0 = !s[7] && countDays(s[6], 15979 /* 2013-10-01 */, 16251 /* 2014-06-30 */) > 154
  s[895] = v0
  const v1 = !s[7] && countDays(s[5], 15979 /* 2013-10-01 */, 16251 /* 2014-06-30 */) <= 154
  s[896] = v1
  const v2 = s[12] || v1
  s[894] = v2
  const v3 = (s[13] || s[9]) && (v0 || s[9]) && (s[13] || v0)
  s[893] = v3
  const v4 = s[14] || v3
  s[887] = v4
  const v5 = (s[15] || s[9]) && (v2 || s[9]) && (s[15] || v2)
  s[888] = v5
  const v6 = s[16] || s[17] || v5
  s[886] = v6
  const v7 = !s[16] && (s[18] || s[9]) && (v4 || s[9])
  s[885] = v7
  const v8 = v7 && !v6
  s[884] = v8
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
  s[1138] = v13
  const v14 = SDL_24_1_er && SDL_24_1 < NEVER
  s[265] = v14
  const v15 = SDL_24_1_er && v13
  s[266] = v15
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
  s[318] = v32
  const v33 = v25 && v30 && v32
  s[46] = v33
  const v34 = v28 >= 15012 /* 2011-02-07 */
  const v35 = v27 <= 20484 /* 2026-01-31 */
  const v36 = v25 && v34 && v35
  const v37 = v25 && v28 >= 20485 /* 2026-02-01 */ && v31
  s[327] = v37
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
  s[319] = v51
  const SDL_27_1_3_uger = v29 ? -Infinity : v46 ? 364 : v47 ? 364 : v48 ? 728 : 938
  s[323] = SDL_27_1_3_uger
  const SDL_27_1_3_uger_hoej = v29 ? Infinity : v47 || v51 ? (v51 ? (v50 ? 938 : 728) : 728) : 364
  s[325] = SDL_27_1_3_uger_hoej
  const SDL_27_1_3_uger_er = v29 || v46 || v47 || v48 || v50
  s[321] = SDL_27_1_3_uger_er
  // SDL.27.1.3: Forlængelse ved lægebehandling (SDL § 27, stk. 1, nr. 3)
  const v55 = SDL_27_1_3_uger_er && SDL_27_1_3_uger_hoej >= f.laegensSkoenUgerTilArbejde
  s[915] = v55
  const v56 = SDL_27_1_3_uger_er && SDL_27_1_3_uger < f.laegensSkoenUgerTilArbejde
  s[916] = v56
  const v57 = f.underLaegebehandling === false || f.laegensSkoenErSikkert === false || v56
  const v58 = f.underLaegebehandling && f.laegensSkoenErSikkert && (v55 || SDL_27_1_2_ir)
  const v59 = f.laegensSkoenUgerTilArbejde <= 364
  s[917] = v59
  const v60 = f.underLaegebehandling && f.laegensSkoenErSikkert && v59
  const v61 = f.laegensSkoenUgerTilArbejde <= 728
  s[918] = v61
  const v62 = f.underLaegebehandling && f.laegensSkoenErSikkert && v61
  const SDL_27_1_3 = v29 || v46 && v58 || v47 && (v60 || v62) || v42 && v58
  s[56] = SDL_27_1_3
  const SDL_27_1_3_nej = v29 || v46 && v57 || v47 && (!v60 || !v62) || v42 && v57
  s[61] = SDL_27_1_3_nej
  // SDL.27.1.4: Forlængelse, fordi fleksjob eller pension skal afklares (SDL § 27, stk. 1, nr. 4)
  const v65 = v25 && v49 && v35
  s[326] = v65
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
  s[732] = SDL_27_1_7_2
  const SDL_27_1_7_2_nej = s[43] || s[39] && s[44] && s[41] <= 16952 /* 2016-05-31 */ || v0 || v1 && f.arbejdsevnenKanAabenbartIkkeForbedres === false || v2
  s[733] = SDL_27_1_7_2_nej
  const SDL_27_1_7_2_ir = s[43] || v0 || v2 || s[45]
  s[734] = SDL_27_1_7_2_ir
  // SDL.27.1.7: Forlængelse ved sag om førtidspension (SDL § 27, stk. 1, nr. 7)
  const SDL_27_1_7 = s[43] || s[46] && f.foertidspensionssagPaabegyndt || s[47] && f.foertidspensionssagPaabegyndt || s[48] && (f.ansoegningOmFoertidspension || SDL_27_1_7_2)
  s[328] = SDL_27_1_7
  const SDL_27_1_7_nej = s[43] || s[46] && f.foertidspensionssagPaabegyndt === false || s[47] && f.foertidspensionssagPaabegyndt === false || s[48] && f.ansoegningOmFoertidspension === false && (SDL_27_1_7_2_nej || SDL_27_1_7_2_ir)
  s[333] = SDL_27_1_7_nej
  // SDL.27.1: Forlængelse af sygedagpenge (SDL § 27, stk. 1)
  const v8 = s[39] && s[44] && s[42]
  s[320] = v8
  const v9 = s[49] || s[50]
  s[329] = v9
  const v10 = s[51] || s[52]
  s[330] = v10
  const v11 = s[53] || s[52]
  s[331] = v11
  const v12 = SDL_27_1_7_nej || s[52]
  s[332] = v12
  const v13 = s[50] && s[52]
  s[342] = v13
  const SDL_27_1 = s[43] || v8 && (s[54] || s[55] || s[56] || s[57] || s[58] || s[59] || SDL_27_1_7)
  s[111] = SDL_27_1
  const SDL_27_1_nej = s[43] || v8 && v9 && (s[60] || s[52]) && (s[61] || s[52]) && (s[62] || s[50]) && v10 && v11 && v12 && (s[49] || s[60] || s[61] || s[62] || s[51] || s[53] || SDL_27_1_7_nej)
  s[112] = SDL_27_1_nej
  const SDL_27_1_ir = s[43] || v8 && v13 || s[45]
  s[113] = SDL_27_1_ir
  // SDL.24a.1.grænse: Over grænsen på første fraværsdag (SDL § 24 a, stk. 1)
  const v17 = s[63] <= 16251 /* 2014-06-30 */
  s[275] = v17
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
  s[216] = v33
  const v34 = !s[7] && s[64] && v33
  s[76] = v34
  const v35 = !s[7] && shiftDays(s[65], -56) >= f.ansatFra
  s[926] = v35
  const v36 = !s[7] && shiftDays(s[63], -56) < f.ansatFra
  s[927] = v36
  const v37 = v36 || f.andetFravaerSeneste8Uger
  s[925] = v37
  const v38 = (v35 || s[9]) && f.andetFravaerSeneste8Uger === false
  s[924] = v38
  const v39 = f.timerHosArbejdsgiveren >= 7400
  s[928] = v39
  const v40 = v37 || !v39
  s[923] = v40
  const v41 = v38 && v39
  s[922] = v41
  const v42 = v39 && f.genansat && f.paaArbejdeDaSygdommenKom
  s[929] = v42
  const v43 = v41 || v42
  const v44 = v40 && !v42
  const v45 = s[65] >= 15012 /* 2011-02-07 */
  s[82] = v45
  const v46 = !s[7] && v45 && s[66]
  s[77] = v46
  const SDL_30_2 = s[67] || v34 && v43 || v46 && v43
  s[742] = SDL_30_2
  const SDL_30_2_nej = s[67] || v34 && v44 || v46 && v44
  s[743] = SDL_30_2_nej
  const SDL_30_2_ir = s[67] || s[68]
  s[73] = SDL_30_2_ir
  // SDL.30.fleksjob: Ingen arbejdsgiverperiode i fleksjob (SDL § 32, stk. 1, nr. 5)
  const SDL_30_fleksjob = f.ansatIFleksjob && (s[67] || v34 || v46)
  s[744] = SDL_30_fleksjob
  const SDL_30_fleksjob_nej = f.ansatIFleksjob && s[67]
  s[745] = SDL_30_fleksjob_nej
  const SDL_30_fleksjob_ir = f.ansatIFleksjob === false || SDL_30_2_ir
  s[746] = SDL_30_fleksjob_ir
  // SDL.30: Ret over for arbejdsgiveren (SDL § 30, stk. 1)
  const v53 = !s[7] && s[64] && s[66]
  s[92] = v53
  const v54 = f.ansatIFleksjob === false || SDL_30_fleksjob_nej
  s[930] = v54
  const v55 = f.ansatIFleksjob && (SDL_30_fleksjob || SDL_30_fleksjob_ir)
  s[931] = v55
  const SDL_30 = s[67] || v53 && s[69] && (SDL_30_2 || SDL_30_2_ir) && v54
  s[74] = SDL_30
  const SDL_30_nej = s[67] || v53 && (!s[69] || SDL_30_2_nej || v55)
  s[75] = SDL_30_nej
  // SDL.30.1: Arbejdsgiverperioden (SDL § 30, stk. 1)
  const v58 = !s[7] && s[64] && s[63] <= 13604 /* 2007-04-01 */
  const v59 = !s[7] && s[65] >= 13605 /* 2007-04-02 */ && s[63] <= 14031 /* 2008-06-01 */
  const v60 = s[63] <= 15340 /* 2012-01-01 */
  s[365] = v60
  const v61 = !s[7] && s[65] >= 14032 /* 2008-06-02 */ && v60
  const v62 = s[65] >= 15341 /* 2012-01-02 */
  s[366] = v62
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
  s[362] = v0
  const v1 = shiftDays(s[65], s[71])
  s[363] = v1
  const v2 = !s[7] && s[72]
  s[205] = v2
  const v3 = s[9] || s[73]
  s[209] = v3
  const v4 = shiftDays(v0, -1)
  s[207] = v4
  const v5 = shiftDays(v1, -1)
  s[206] = v5
  const v6 = f.fratraeder ? Math.min(v4, f.fratraedelsesdag) : v4
  const v7 = f.fratraeder ? Math.min(v5, f.fratraedelsesdag) : v5
  const v8 = s[74] && v2
  const v9 = s[73] && v2 && v7 >= NEVER
  const v10 = s[75] ? NEVER : v7
  const v11 = v8 || s[75] || v9
  const v12 = s[74] && v3 || s[73] && !((!v2 || !v3 && v6 === v7) && v2 && (!v2 || v6 === NEVER))
  const SDL_31_1 = s[67] ? FIRST_DAY : v8 ? v6 : NEVER
  s[268] = SDL_31_1
  const SDL_31_1_hoej = s[67] ? NEVER : v8 ? (s[75] || v9 ? Math.max(v7, v10) : v7) : v10
  s[269] = SDL_31_1_hoej
  const SDL_31_1_er = s[67] || s[76] && v11 || s[77] && v11
  s[267] = SDL_31_1_er
  const SDL_31_1_ir = s[67] || s[76] && v12 || s[77] && v12 || s[68]
  s[270] = SDL_31_1_ir
  // SDL.32.1: Beskæftigelseskravet over for kommunen (SDL § 32, stk. 1-3)
  const v17 = !s[7] && s[64] && s[63] <= 15522 /* 2012-07-01 */
  const v18 = !s[7] && shiftDays(s[65], -91) >= f.tilknyttetArbejdsmarkedetFra
  s[937] = v18
  const v19 = !s[7] && shiftDays(s[63], -91) < f.tilknyttetArbejdsmarkedetFra
  s[938] = v19
  const v20 = f.timerSeneste13Uger >= 12000
  s[939] = v20
  const v21 = SDL_31_1_er && SDL_31_1 < f.vurderingsdato
  s[942] = v21
  const v22 = SDL_31_1_er && SDL_31_1_hoej >= f.vurderingsdato
  s[943] = v22
  const v23 = s[75] || v21
  s[940] = v23
  const v24 = s[74] || s[73]
  s[208] = v24
  const v25 = v24 && (v22 || SDL_31_1_ir) && (s[74] || v22)
  s[83] = v25
  const v26 = s[73] && SDL_31_1_ir
  s[941] = v26
  const v27 = v19 || !v20 || v25
  s[936] = v27
  const v28 = v23 || v26
  s[84] = v28
  const v29 = (v18 || s[9]) && v20 && v28
  s[935] = v29
  const v30 = f.uddannelsensLaengde >= 18
  s[944] = v30
  const v31 = !s[7] && s[65] >= f.uddannelseAfsluttet
  s[945] = v31
  const v32 = !s[7] && s[63] < f.uddannelseAfsluttet
  s[946] = v32
  const v33 = shiftMonths(f.uddannelseAfsluttet, 1)
  const v34 = !s[7] && v33 >= s[63]
  s[947] = v34
  const v35 = !s[7] && v33 < s[65]
  s[948] = v35
  const v36 = f.erhvervsmaessigUddannelse === false || !v30 || v32 || v35
  s[90] = v36
  const v37 = f.erhvervsmaessigUddannelse && v30 && (v31 || s[9]) && (v34 || s[9])
  s[91] = v37
  const v38 = !s[7] && s[65] >= 15523 /* 2012-07-02 */ && s[78]
  const v39 = !s[7] && shiftDays(s[65], -182) >= f.tilknyttetArbejdsmarkedetFra
  s[951] = v39
  const v40 = !s[7] && shiftDays(s[63], -182) < f.tilknyttetArbejdsmarkedetFra
  s[952] = v40
  const v41 = f.timerSeneste26Uger >= 24000
  s[953] = v41
  const v42 = v40 || !v41 || v25
  s[950] = v42
  const v43 = (v39 || s[9]) && v41 && v28
  s[949] = v43
  const v44 = shiftMonths(s[79], -6)
  const v45 = shiftMonths(s[80], -6)
  const v46 = sum(f.timerPrMaaned, (r_timerPrMaaned) => { const r0_0 = !s[7] && r_timerPrMaaned.maaned >= v44; const r0_1 = !s[7] && r_timerPrMaaned.maaned < s[80]; return (r0_0 || s[9]) && (r0_1 || s[9]) && (r0_0 || r0_1) ? r_timerPrMaaned.timer : 0 }) >= 24000
  s[960] = v46
  const v47 = sum(f.timerPrMaaned, (r_timerPrMaaned) => { const r0_0 = !s[7] && r_timerPrMaaned.maaned >= v44; const r0_1 = !s[7] && r_timerPrMaaned.maaned < s[80]; const r0_2 = (r0_0 || s[9]) && (r0_1 || s[9]) && (r0_0 || r0_1); return r0_2 ? (r0_2 && !(!s[7] && r_timerPrMaaned.maaned < v45 || !s[7] && r_timerPrMaaned.maaned >= s[79]) && !s[9] ? r_timerPrMaaned.timer : 0) : 0 }) >= 24000
  s[961] = v47
  const v48 = sum(f.timerPrMaaned, (r_timerPrMaaned) => { const r0_0 = !s[7] && r_timerPrMaaned.maaned >= v44; const r0_1 = !s[7] && r_timerPrMaaned.maaned < s[80]; return (r0_0 || s[9]) && (r0_1 || s[9]) && (r0_0 || r0_1) && r_timerPrMaaned.timer >= 4000 ? 1 : 0 }) >= 5
  s[962] = v48
  const v49 = sum(f.timerPrMaaned, (r_timerPrMaaned) => { const r0_0 = !s[7] && r_timerPrMaaned.maaned >= v44; const r0_1 = !s[7] && r_timerPrMaaned.maaned < s[80]; const r0_2 = (r0_0 || s[9]) && (r0_1 || s[9]) && (r0_0 || r0_1); const r0_3 = r_timerPrMaaned.timer >= 4000; const r0_4 = r0_2 && r0_3; return r0_4 ? (r0_4 && !(r0_2 && !r0_3 || !s[7] && r_timerPrMaaned.maaned < v45 || !s[7] && r_timerPrMaaned.maaned >= s[79] || s[9] && !r0_3) && !(s[9] && r0_3) ? 1 : 0) : 0 }) >= 5
  s[963] = v49
  const v50 = !v47 || !v49
  s[959] = v50
  const v51 = v46 && v48
  s[958] = v51
  const v52 = 6 + f.maanederDerSesBortFra
  const v53 = -v52
  const v54 = shiftMonths(s[79], v53)
  const v55 = shiftMonths(s[80], v53)
  const v56 = sum(f.timerPrMaaned, (r_timerPrMaaned) => { const r0_0 = !s[7] && r_timerPrMaaned.maaned < s[80]; const r0_1 = !s[7] && r_timerPrMaaned.maaned >= v54; return (r0_1 || s[9]) && (r0_0 || s[9]) && (r0_1 || r0_0) ? r_timerPrMaaned.timer : 0 }) >= 24000
  s[966] = v56
  const v57 = sum(f.timerPrMaaned, (r_timerPrMaaned) => { const r0_0 = !s[7] && r_timerPrMaaned.maaned < s[80]; const r0_1 = !s[7] && r_timerPrMaaned.maaned >= v54; const r0_2 = (r0_1 || s[9]) && (r0_0 || s[9]) && (r0_1 || r0_0); return r0_2 ? (r0_2 && !(!s[7] && r_timerPrMaaned.maaned < v55 || !s[7] && r_timerPrMaaned.maaned >= s[79]) && !s[9] ? r_timerPrMaaned.timer : 0) : 0 }) >= 24000
  s[967] = v57
  const v58 = sum(f.timerPrMaaned, (r_timerPrMaaned) => { const r0_0 = !s[7] && r_timerPrMaaned.maaned < s[80]; const r0_1 = !s[7] && r_timerPrMaaned.maaned >= v54; return (r0_1 || s[9]) && (r0_0 || s[9]) && (r0_1 || r0_0) && r_timerPrMaaned.timer >= 4000 ? 1 : 0 }) >= 5
  s[968] = v58
  const v59 = sum(f.timerPrMaaned, (r_timerPrMaaned) => { const r0_0 = !s[7] && r_timerPrMaaned.maaned < s[80]; const r0_1 = r_timerPrMaaned.timer >= 4000; const r0_2 = !s[7] && r_timerPrMaaned.maaned >= v54; const r0_3 = (r0_2 || s[9]) && (r0_0 || s[9]) && (r0_2 || r0_0); const r0_4 = r0_3 && r0_1; return r0_4 ? (r0_4 && !(r0_3 && !r0_1 || !s[7] && r_timerPrMaaned.maaned < v55 || !s[7] && r_timerPrMaaned.maaned >= s[79] || s[9] && !r0_1) && !(s[9] && r0_1) ? 1 : 0) : 0 }) >= 5
  s[969] = v59
  const v60 = !v57 || !v59
  s[965] = v60
  const v61 = v56 && v58
  s[964] = v61
  const v62 = v51 || v61
  s[956] = v62
  const v63 = v50 && v60
  s[957] = v63
  const v64 = f.iBeskaeftigelse === false || v63 || v25
  s[955] = v64
  const v65 = f.iBeskaeftigelse && v62 && v28
  s[954] = v65
  const SDL_32_1 = s[67] || v17 && (v29 || f.dagpengeretHvisRask || v37 || f.elevILoennetPraktik || f.ansatIFleksjob) || v38 && (v43 || f.dagpengeretHvisRask || v37 || f.elevILoennetPraktik || f.ansatIFleksjob) || s[81] && (v65 || f.dagpengeretHvisRask || v37 || f.elevILoennetPraktik || f.ansatIFleksjob)
  s[86] = SDL_32_1
  const SDL_32_1_nej = s[67] || v17 && v27 && f.dagpengeretHvisRask === false && v36 && f.elevILoennetPraktik === false && f.ansatIFleksjob === false || v38 && v42 && f.dagpengeretHvisRask === false && v36 && f.elevILoennetPraktik === false && f.ansatIFleksjob === false || s[81] && v64 && f.dagpengeretHvisRask === false && v36 && f.elevILoennetPraktik === false && f.ansatIFleksjob === false
  s[85] = SDL_32_1_nej
  // SDL.42.1: Beskæftigelseskravet for selvstændige (SDL § 42)
  const v68 = f.maanederSomSelvstaendig + f.maanederSomLoenmodtagerFoer >= 6
  s[971] = v68
  const v69 = v68 && f.drevetSenesteMaaned
  s[970] = v69
  const v70 = f.timerIVirksomheden >= 1850
  s[972] = v70
  const v71 = v69 && v70
  s[973] = v71
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
  s[747] = SDL_34_1
  const SDL_34_1_nej = s[67] || s[76] && v0 || s[77] && v0
  s[748] = SDL_34_1_nej
  // SDL.32: Ret over for kommunen (SDL § 2, stk. 2)
  const v4 = !s[69] || s[85]
  s[975] = v4
  const v5 = s[69] && (s[86] || s[73])
  s[974] = v5
  const v6 = !s[87] || s[88]
  s[977] = v6
  const v7 = s[87] && (s[89] || s[73])
  s[976] = v7
  const v8 = f.persongruppe === 'ingen'
  s[348] = v8
  const v9 = !v8 || s[90]
  s[204] = v9
  const v10 = v8 && s[91]
  s[203] = v10
  const SDL_32 = s[67] || s[92] && (v5 || v7 || s[93] || v10 || SDL_34_1)
  s[210] = SDL_32
  const SDL_32_nej = s[67] || s[92] && v4 && v6 && !s[93] && v9 && (SDL_34_1_nej || s[73])
  s[211] = SDL_32_nej
  // SDL.3: Ophold i Danmark (SDL § 3)
  const v13 = f.vurderingsdato >= 17702 /* 2018-06-20 */
  s[978] = v13
  const v14 = !v13 && (f.ophold === 'danmark' || f.ophold === 'rekreation' || f.ophold === 'behandling' || f.ophold === 'udskudt_hjemrejse' || f.ophold === 'udsendt' || f.ophold === 'dansk_social_sikring') || v13 && (f.ophold === 'danmark' || f.ophold === 'rekreation' || f.ophold === 'behandling' || f.ophold === 'udskudt_hjemrejse' || f.ophold === 'udsendt' || f.ophold === 'repatriering' || f.ophold === 'dansk_social_sikring')
  const SDL_3 = !s[1] || v14
  s[214] = SDL_3
  const SDL_3_nej = !s[1] || !v14
  s[215] = SDL_3_nej
  // SDL.24a.1: Jobafklaring ved ny sygemelding (SDL § 24 a, stk. 1)
  const v17 = SDL_32 || s[73]
  s[284] = v17
  const v18 = SDL_3 || !s[1]
  s[212] = v18
  const v19 = s[94] || !s[1]
  s[213] = v19
  const SDL_24a_1 = s[67] || s[95] && (s[96] || s[97]) && v17 && v18 && v19 && (s[96] || SDL_32 || SDL_3 || s[94])
  s[278] = SDL_24a_1
  const SDL_24a_1_nej = s[67] || s[98] || s[95] && (s[99] || SDL_32_nej || SDL_3_nej || s[100])
  s[283] = SDL_24a_1_nej
  const SDL_24a_1_ir = s[67] || s[95] && s[97] && s[73] && !s[1] || s[68]
  s[282] = SDL_24a_1_ir
  // SDL.24c.1: Stop for sygedagpenge, når sygdommen ikke længere er livstruende (SDL § 24 c, stk. 1)
  const v23 = f.vurderingsdato >= 16801 /* 2016-01-01 */
  s[129] = v23
  const v24 = v23 && f.fikSygedagpengeVedLivstruende && f.laegenFinderIkkeLaengereLivstruende
  const SDL_24c_1 = !s[1] || v24
  s[694] = SDL_24c_1
  const SDL_24c_1_nej = !s[1] || !v24
  s[695] = SDL_24c_1_nej
  // LAB.107.1: Ret til jobafklaringsforløb (LAB § 107)
  const v27 = s[101] || f.naaetFolkepensionsalder || s[102]
  s[988] = v27
  const v28 = f.forlaengelseErAfgjort || v27 && s[103] || !v27 && s[104]
  s[261] = v28
  const v29 = f.forlaengelseErAfgjort === false && (v27 && s[105] || !v27 && s[106])
  s[262] = v29
  const v30 = f.forlaengelseErAfgjort ? f.forlaengelsenSlutter : v27 ? s[107] : s[108]
  s[263] = v30
  const v31 = f.forlaengelseErAfgjort ? f.forlaengelsenSlutter : v27 ? s[109] : s[110]
  s[264] = v31
  const v32 = v28 && f.vurderingsdato >= v30
  s[986] = v32
  const v33 = v28 && f.vurderingsdato < v31
  s[987] = v33
  const v34 = v33 || v27 || s[111]
  s[985] = v34
  const v35 = s[112] || s[113]
  s[343] = v35
  const v36 = (v32 || v29) && !v27 && v35
  s[984] = v36
  const v37 = v36 || SDL_24a_1
  s[982] = v37
  const v38 = SDL_24a_1_nej || SDL_24a_1_ir
  s[281] = v38
  const v39 = v34 && v38
  s[983] = v39
  const v40 = v36 || SDL_24a_1 || SDL_24c_1
  s[989] = v40
  const v41 = v34 && v38 && (SDL_24c_1_nej || !s[1])
  s[990] = v41
  const LAB_107_1 = !s[1] || s[114] && (!v23 && v19 && v37 || v23 && v19 && v40)
  s[479] = LAB_107_1
  const LAB_107_1_nej = !s[1] || !s[114] || !v23 && (s[100] || v39) || v23 && (s[100] || v41)
  s[480] = LAB_107_1_nej
  // LAB.108.2: Tilbuddet kan indgå i forløbet (LAB § 108, stk. 2)
  const v44 = f.vurderingsdato >= 17126 /* 2016-11-21 */
  s[992] = v44
  const v45 = f.ventesFuldtRask && s[115] && f.fikTvaerfagligIndsats === false
  s[996] = v45
  const v46 = f.tilbudUnderForloebet === 'praktik' || f.tilbudUnderForloebet === 'vejledning'
  s[997] = v46
  const v47 = f.vurderingsdato >= 20089 /* 2025-01-01 */
  s[202] = v47
  const v48 = !v44 || v47 || !v45 || v46
  const LAB_108_2 = s[116] && (!s[114] || v48)
  s[482] = LAB_108_2
  const LAB_108_2_nej = s[116] && (!s[114] || !v48)
  s[483] = LAB_108_2_nej
  // LAB.109.1.frist: Sagen skal have været i rehabiliteringsteamet (LAB § 109)
  const v51 = f.jobafklaringStartede >= 16428 /* 2014-12-24 */
  s[998] = v51
  const v52 = shiftDays(f.sygedagpengeOphoerteDen, 28)
  const v53 = f.jobafklaringStartede >= 16617 /* 2015-07-01 */
  s[999] = v53
  const v54 = shiftDays(f.jobafklaringStartede, 28)
  const v55 = f.jobafklaringEfter === 'ny_sygemelding'
  s[1000] = v55
  const v56 = s[117] ? NEVER : v55 ? shiftDays(f.afgoerelseOmJobafklaringDen, 28) : v54
  const LAB_109_1_frist = s[118] ? (v51 ? (v53 ? (s[119] ? (s[120] ? v56 : FIRST_DAY) : v54) : FIRST_DAY) : v52) : FIRST_DAY
  s[487] = LAB_109_1_frist
  const LAB_109_1_frist_hoej = s[118] ? (v51 ? (v53 ? (s[119] ? (s[120] ? v56 : NEVER) : v54) : NEVER) : v52) : NEVER
  s[488] = LAB_109_1_frist_hoej
  const LAB_109_1_frist_ir = s[121] && (!s[118] || v51 && (!v53 || s[122])) || s[123]
  s[489] = LAB_109_1_frist_ir
  // LAB.110.1: Jobafklaringsforløbets længste varighed (LAB § 110, stk. 1)
  const v60 = f.jobafklaringStartede >= 18262 /* 2020-01-01 */
  s[437] = v60
  const v61 = f.jobafklaringStartede >= 17532 /* 2018-01-01 */
  s[1001] = v61
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
  s[1002] = v71
  const v72 = f.vurderingsdato >= f.folkepensionsalderNaasDen
  s[1003] = v72
  const v73 = f.uarbejdsdygtigVedEgenSygdom === false || v72 || f.fikSygedagpengeVedLivstruende
  const LAB_110_2 = s[116] && (!s[114] || !v71 && f.uarbejdsdygtigVedEgenSygdom === false || v71 && (!v44 || v73))
  s[493] = LAB_110_2
  const LAB_110_2_nej = s[116] && (!s[114] || !v71 && f.uarbejdsdygtigVedEgenSygdom || v71 && (!v44 || !v73))
  s[494] = LAB_110_2_nej
  const LAB_110_2_ir = !s[116] || !s[114] || v71 && !v44
  s[495] = LAB_110_2_ir
}

function svar_9(f, s) {
  // LAB.111.1: Din arbejdsevne skal være vurderet (LAB § 111, stk. 1)
  const LAB_111_1 = s[114] ? s[124] : FIRST_DAY
  s[496] = LAB_111_1
  const LAB_111_1_hoej = s[114] ? s[125] : NEVER
  s[497] = LAB_111_1_hoej
  const LAB_111_1_er = s[116] && (!s[114] || s[126])
  s[498] = LAB_111_1_er
  const LAB_111_1_ir = !s[116] || !s[114] || s[127]
  s[499] = LAB_111_1_ir
  // LAB.111.2: Sagen skal i rehabiliteringsteamet, før forløbet slutter (lov 1750/2025 § 1)
  const v4 = f.uarbejdsdygtigVedEgenSygdom || f.maalgruppeForAnden
  s[1005] = v4
  const v5 = f.kanVendeTilbageIArbejde === false && v4
  const LAB_111_2 = s[116] && (!s[114] || s[128] || v5)
  s[500] = LAB_111_2
  const LAB_111_2_nej = s[116] && (!s[114] || s[128] || !v5)
  s[501] = LAB_111_2_nej
  const LAB_111_2_ir = !s[116] || !s[114] || s[128]
  s[431] = LAB_111_2_ir
  // LAB.111.3: Samtale med sundhedskoordinatoren (LAB § 111, stk. 3)
  const v9 = shiftMonths(f.sygedagpengeOphoerteDen, 42)
  const LAB_111_3 = s[114] ? v9 : FIRST_DAY
  s[503] = LAB_111_3
  const LAB_111_3_hoej = s[114] ? v9 : NEVER
  s[504] = LAB_111_3_hoej
  const LAB_111_3_er = s[116] && f.risikoForFireAar
  s[505] = LAB_111_3_er
  const LAB_111_3_ir = !LAB_111_3_er || !s[114]
  s[506] = LAB_111_3_ir
  // LAB.111.4: Kommunen skal overveje klinisk funktion før et nyt forløb (lov 1750/2025 § 1)
  const v14 = shiftMonths(f.sygedagpengeOphoerteDen, 48) >= f.nytForloebVarerTil
  const LAB_111_4 = s[116] && (!s[114] || s[128] || !v14)
  s[507] = LAB_111_4
  const LAB_111_4_nej = s[116] && (!s[114] || s[128] || v14)
  s[508] = LAB_111_4_nej
  // LAS.69j.2.bidrag: Tillæg til unge, der betaler bidrag til et barn (LAS § 69 j, stk. 2, nr. 4)
  const v17 = f.vurderingsdato >= 20270 /* 2025-07-01 */
  s[835] = v17
  const v18 = f.vurderingsdato >= 20819 /* 2027-01-01 */
  s[130] = v18
  const v19 = f.bidragspligtigeBoern <= 0
  s[1007] = v19
  const v20 = f.vurderingsdato <= 20269 /* 2025-06-30 */
  s[833] = v20
  const v21 = v20 || v18
  const v22 = SATS_1(f.vurderingsdato)
  const v23 = v21 ? -Infinity : v22
  const v24 = v21 ? Infinity : v22
  const v25 = v23 > -Infinity && v24 < Infinity
  const v26 = quotient([v23, f.bidragspligtigeBoern], [1], 'nærmeste', 1)
  const v27 = quotient([v24, f.bidragspligtigeBoern], [1], 'nærmeste', 1)
  const LAS_69j_2_bidrag = s[0] ? (v17 ? (v25 ? Math.min(v26, v27) : -Infinity) : f.bidragPrMaaned) : -Infinity
  s[529] = LAS_69j_2_bidrag
  const LAS_69j_2_bidrag_hoej = s[0] ? (v17 ? (v25 ? Math.max(v26, v27) : Infinity) : f.bidragPrMaaned) : Infinity
  s[530] = LAS_69j_2_bidrag_hoej
  const v30 = s[0] && !v19
  s[1006] = v30
  const LAS_69j_2_bidrag_er = v30 && (!s[0] || !v17 || !(!v25 && !v21 && v23 === v24))
  s[531] = LAS_69j_2_bidrag_er
  const LAS_69j_2_bidrag_ir = !v30 || !s[0] || v17 && (v21 || !v25)
  s[532] = LAS_69j_2_bidrag_ir
  // LAS.68.2: Ressourceforløbsydelsens sats i ressourceforløb (lov 1750/2025 § 21, stk. 8)
  const v33 = f.boernOpholderSigIDanmark || f.boernLigestillet
  s[1009] = v33
  const v34 = f.harForsoergelsespligt && v33
  s[196] = v34
  const v35 = f.vurderingsdato <= 15705 /* 2012-12-31 */
  s[865] = v35
  const v36 = v35 || v18
  s[131] = v36
  const v37 = SATS_2(f.vurderingsdato)
  const v38 = f.vurderingsdato >= shiftMonths(f.foedselsdag, 300)
  s[1010] = v38
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
  s[509] = LAS_68_2
  const LAS_68_2_hoej = s[0] ? v53 : Infinity
  s[510] = LAS_68_2_hoej
  const LAS_68_2_er = s[0] && (!s[0] || v50)
  s[511] = LAS_68_2_er
  const LAS_68_2_ir = !s[0] || !s[0] || v51
  s[512] = LAS_68_2_ir
  // LAS.68.5: Mindst satsen til den, der kom fra ledighedsydelse (LAS § 68, stk. 5)
  const v58 = f.vurderingsdato >= 16387 /* 2014-11-13 */
  s[1011] = v58
  const LAS_68_5_nej = s[0] && !v58
  s[513] = LAS_68_5_nej
  const LAS_68_5_ir = !s[0] || !v58
  s[514] = LAS_68_5_ir
  // LAS.68.4: Ressourceforløbsydelsen før fradrag i ressourceforløb (lov 1750/2025 § 21, stk. 8)
  const v61 = f.ydelseFoerForloebet === 'sygedagpenge'
  s[1015] = v61
  const v62 = f.sidsteDagMedSygedagpengeEllers >= f.vurderingsdato
  s[1016] = v62
  const v63 = v61 && v62
  s[1014] = v63
  const v64 = Math.max(LAS_68_2, f.hidtidigYdelsePrMaaned)
  const v65 = Math.max(LAS_68_2_hoej, f.hidtidigYdelsePrMaaned)
  const v66 = f.ydelseFoerForloebet === 'ledighedsydelse'
  s[1017] = v66
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
  s[1013] = v76
  const v77 = s[0] && !v76
  s[1012] = v77
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
  s[519] = LAS_68a_1_tid
  const LAS_68a_1_tid_nej = s[0] && v1
  s[520] = LAS_68a_1_tid_nej
  // LAS.68a.3: Løn i tilbud, der ikke tæller med (LAS § 68 a, stk. 3)
  const v4 = LAS_68a_1_tid || !s[0]
  const v5 = Math.min(f.timerITilbud, 16000)
  const v6 = f.vurderingsdato <= 16070 /* 2013-12-31 */
  s[829] = v6
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
  s[525] = LAS_68a_3
  const LAS_68a_3_hoej = s[0] ? Math.min(v15, sum(f.indtaegter, (r_indtaegter) => (r_indtaegter.tid === 'under' || LAS_68a_1_tid_nej) && r_indtaegter.art === 'loen_i_tilbud' ? r_indtaegter.beloeb : 0)) : Infinity
  s[526] = LAS_68a_3_hoej
  const LAS_68a_3_er = s[0] && (!s[0] || !(!v11 && !v7 && v9 === v10))
  s[527] = LAS_68a_3_er
  const LAS_68a_3_ir = !s[0] || !s[0] || v16
  s[528] = LAS_68a_3_ir
  // LAS.68a.2: Fradrag for løn i ressourceforløb (lov 1750/2025 § 21, stk. 8)
  const v21 = f.vurderingsdato >= 18993 /* 2022-01-01 */
  s[201] = v21
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
  s[521] = LAS_68a_2
  const LAS_68a_2_hoej = s[0] ? (v21 ? v48 : v51 || v54 ? Infinity : v35 + v48) : Infinity
  s[522] = LAS_68a_2_hoej
  const LAS_68a_2_er = s[0] && (!s[0] || !v21 && v36 && v49 && !(v55 && (!v36 || !v37 && v34 === v35) && (!v49 || !v50 && v47 === v48)) || v21 && v49)
  s[523] = LAS_68a_2_er
  const LAS_68a_2_ir = !s[0] || !s[0] || !v21 && (v37 || v50 || v55) || v21 && v50
  s[524] = LAS_68a_2_ir
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
  s[515] = LAS_68a_1
  const LAS_68a_1_hoej = s[0] ? Math.max(0, v70 === Infinity ? Infinity : v70 - sum(f.indtaegter, (r_indtaegter) => { const r0_0 = r_indtaegter.tid === 'under'; const r0_1 = r0_0 || LAS_68a_1_tid_nej; const r0_2 = r_indtaegter.art === 'overskud_egen_virksomhed'; const r0_3 = r0_1 && r0_2; return r0_3 ? (r0_3 && !(r0_1 && !r0_2 || !r0_0 && v4) ? r_indtaegter.beloeb : 0) : 0 })) : Infinity
  s[516] = LAS_68a_1_hoej
  const LAS_68a_1_er = s[0] && (!s[0] || s[134] && LAS_68a_2_er && !(v64 && (!s[134] || !s[135] && s[133] === s[132]) && (!LAS_68a_2_er || !LAS_68a_2_ir && LAS_68a_2 === LAS_68a_2_hoej)))
  s[517] = LAS_68a_1_er
  const LAS_68a_1_ir = !s[0] || !s[0] || s[135] || LAS_68a_2_ir || v64
  s[518] = LAS_68a_1_ir
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
  s[1023] = v2
  const v3 = f.andelAfArbejdetVedForloebetsStart <= 2500
  s[1024] = v3
  const v4 = s[140] > -Infinity && s[141] < Infinity
  const v5 = quotient([s[140], 3], [4], 'nærmeste', 1)
  const v6 = quotient([s[141], 3], [4], 'nærmeste', 1)
  const v7 = v4 ? Math.min(v5, v6) : -Infinity
  const v8 = v4 ? Math.max(v5, v6) : Infinity
  const v9 = s[142] && !(!v4 && (!s[142] || !s[143] && s[140] === s[141]))
  const v10 = s[143] || !v4
  const v11 = f.andelAfArbejdetVedForloebetsStart <= 5000
  s[1025] = v11
  const v12 = quotient([s[140], 2], [4], 'nærmeste', 1)
  const v13 = quotient([s[141], 2], [4], 'nærmeste', 1)
  const v14 = v4 ? Math.min(v12, v13) : -Infinity
  const v15 = v4 ? Math.max(v12, v13) : Infinity
  const v16 = !s[87] && s[142]
  const v17 = !s[87] && s[143]
  const v18 = f.andelAfArbejdetDuKan <= 0
  s[178] = v18
  const v19 = f.andelAfArbejdetDuKan <= 2500
  s[391] = v19
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
  s[540] = LAS_69j_5_tid
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
  s[547] = LAS_69j_9_hoej
  const LAS_69j_9_er = s[114] && (!s[114] || !s[163] && (s[168] || s[169]) || s[163] && (!s[129] && (s[165] || s[166]) || s[129] && s[165]))
  s[548] = LAS_69j_9_er
  const LAS_69j_9_ir = !s[114] || !s[114] || !s[163] && (s[157] || s[157] || s[172] || s[157] || s[157] || s[173]) || s[163] && (!s[129] && (s[174] || s[175] || s[176] || s[177]) || s[129] && s[174])
  s[549] = LAS_69j_9_ir
  // LAS.69j.7: Fleksløntilskuddet trækkes fra (LAS § 69 j, stk. 6-7)
  const v3 = sum(f.indtaegter, (r_indtaegter) => r_indtaegter.art === 'loen_under_sygdom' ? 1 : 0) <= 0
  s[1027] = v3
  const v4 = !v3 || f.ansatIFleksjobVedForloebetsStart === false
  const LAS_69j_7 = s[114] && (!s[114] || v4)
  s[542] = LAS_69j_7
  const LAS_69j_7_nej = s[114] && (!s[114] || !v4)
  s[543] = LAS_69j_7_nej
  // LAS.69j.8: Overskud af egen virksomhed trækkes fra (LAS § 69 j, stk. 8)
  const v7 = s[87] && !s[178]
  const LAS_69j_8 = s[114] && (!s[114] || !s[179] || !s[180] || !v7)
  s[544] = LAS_69j_8
  const LAS_69j_8_nej = s[114] && (!s[114] || s[179] && (!s[180] || v7))
  s[545] = LAS_69j_8_nej
  const LAS_69j_8_ir = !s[114] || !s[114] || s[179] && !s[180]
  s[546] = LAS_69j_8_ir
  // LAS.69j.13: Uddannelsesgodtgørelse efter en arbejdsskade trækkes ikke fra (LAS § 69 j, stk. 13)
  const v11 = f.vurderingsdato >= 19704 /* 2023-12-13 */
  s[1028] = v11
  const v12 = f.vurderingsdato >= 19899 /* 2024-06-25 */
  s[1029] = v12
  const LAS_69j_13 = s[114] && (!s[114] || v11)
  s[553] = LAS_69j_13
  const LAS_69j_13_nej = s[114] && (!s[114] || !v11 || !v12)
  s[554] = LAS_69j_13_nej
  const LAS_69j_13_ir = !s[114] || !s[114] || v11 && !v12
  s[555] = LAS_69j_13_ir
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
  s[533] = LAS_69j_5
  const LAS_69j_5_hoej = s[114] ? (v29 === Infinity ? Infinity : v29 + (LAS_69j_13_nej ? v31 : 0)) : Infinity
  s[534] = LAS_69j_5_hoej
  const LAS_69j_5_er = s[114] && (!s[114] || LAS_69j_9_er && (LAS_69j_7 || LAS_69j_7_nej || v20) && (LAS_69j_8 || LAS_69j_8_nej || v26) && (LAS_69j_13_nej || LAS_69j_13 || v32))
  s[535] = LAS_69j_5_er
  const LAS_69j_5_ir = !s[114] || !s[114] || LAS_69j_9_ir || !s[114] && !(v18 === v19 && v18 === 0) || LAS_69j_8_ir && !(v24 === v25 && v24 === 0) || LAS_69j_13_ir && !(v30 === v31 && v30 === 0)
  s[536] = LAS_69j_5_ir
  // LAS.69j.5.modtager: Retten til forløbet består, selv om intet udbetales (LAS § 69 j, stk. 5)
  const v38 = !s[182] || f.harFrasagtYdelsen === false
  const v39 = s[114] && f.erIJobafklaring
  s[1030] = v39
  const LAS_69j_5_modtager = v39 && (!s[114] || v38)
  s[537] = LAS_69j_5_modtager
  const LAS_69j_5_modtager_nej = v39 && (!s[114] || !v38)
  s[538] = LAS_69j_5_modtager_nej
  const LAS_69j_5_modtager_ir = !v39 || !s[114]
  s[539] = LAS_69j_5_modtager_ir
  // LAS.69j.11: Optjent ferie kan holdes før de 12 måneder (LAS § 69 j, stk. 11)
  const v43 = f.vurderingsdato >= 16941 /* 2016-05-20 */
  s[444] = v43
  const v44 = f.ugerMedFeriegodtgoerelse <= 0
  const LAS_69j_11 = s[0] && (!v43 || !v44)
  s[550] = LAS_69j_11
  const LAS_69j_11_nej = s[0] && (!v43 || v44)
  s[551] = LAS_69j_11_nej
  const LAS_69j_11_ir = !s[0] || !v43
  s[552] = LAS_69j_11_ir
  // LAS.69j.15: Ydelsen stopper, når fleksjobbet ophører (LAS § 69 j, stk. 15)
  const v48 = f.fleksjobSlutDen >= f.vurderingsdato
  s[1031] = v48
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
  s[556] = LAS_69j_udbetales
  const LAS_69j_udbetales_hoej = s[114] ? Math.max(0, v52 || v55 ? Infinity : s[183] - LAS_69j_5) : Infinity
  s[557] = LAS_69j_udbetales_hoej
  const LAS_69j_udbetales_er = s[114] && (!s[114] || s[185] && LAS_69j_5_er && !(v56 && (!s[185] || !s[186] && s[184] === s[183]) && (!LAS_69j_5_er || !LAS_69j_5_ir && LAS_69j_5 === LAS_69j_5_hoej)))
  s[558] = LAS_69j_udbetales_er
  const LAS_69j_udbetales_ir = !s[114] || !s[114] || s[186] || LAS_69j_5_ir || v56
  s[559] = LAS_69j_udbetales_ir
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
  s[565] = LAS_69k_6
  const LAS_69k_6_hoej = s[0] ? (s[189] ? v64 : 0) : Infinity
  s[566] = LAS_69k_6_hoej
  const LAS_69k_6_er = s[0] && (!s[0] || s[189] || s[188] || v65)
  s[567] = LAS_69k_6_er
  // LAS.69k.6.senest: Ferie med ydelse skal være holdt (LAS § 69 k, stk. 6)
  const v70 = shiftDays(shiftMonths(shiftDays(f.tolvMaanederNaaetDen, 1), 12), -1)
  const LAS_69k_6_senest = s[0] ? v70 : FIRST_DAY
  s[568] = LAS_69k_6_senest
  const LAS_69k_6_senest_hoej = s[0] ? v70 : NEVER
  s[569] = LAS_69k_6_senest_hoej
  // LAS.69k.6.aftale: Du kan holde ferien med ydelse (LAS § 69 k, stk. 6)
  const v73 = LAS_69k_6_er && LAS_69k_6_hoej > 0
  s[1032] = v73
  const v74 = LAS_69k_6_er && LAS_69k_6 <= 0
  s[1033] = v74
  const v75 = s[0] && LAS_69k_6_senest_hoej >= f.vurderingsdato
  s[1034] = v75
  const v76 = s[0] && LAS_69k_6_senest < f.vurderingsdato
  s[1035] = v76
  const LAS_69k_6_aftale = s[0] && (!s[0] || (v73 || !s[0]) && (v75 || !s[0]) && f.ferienErAftalt)
  s[191] = LAS_69k_6_aftale
  const LAS_69k_6_aftale_nej = s[0] && (!s[0] || v74 || v76 || f.ferienErAftalt === false)
  s[190] = LAS_69k_6_aftale_nej
}

function svar_14(f, s) {
  // LAS.69k.1: Du opfylder betingelserne for ydelsen (LAS § 69 k, stk. 1)
  const v0 = f.holderFerieMedYdelse === false || s[190]
  s[1039] = v0
  const v1 = f.holderFerieMedYdelse && (s[191] || !s[0])
  s[1038] = v1
  const v2 = f.deltagerAktivt || s[192] || v1
  s[1036] = v2
  const v3 = f.deltagerAktivt === false && (s[193] || !s[114]) && v0
  s[1037] = v3
  const LAS_69k_1 = s[114] && (!s[114] || (s[194] || !s[114]) && v2)
  s[560] = LAS_69k_1
  const LAS_69k_1_nej = s[114] && (!s[114] || s[195] || v3)
  s[561] = LAS_69k_1_nej
  // LAS.69k.2: At sige nej til behandlingen får ingen betydning for ydelsen (LAS § 69 k, stk. 2)
  const v6 = f.vurderingsdato >= 18078 /* 2019-07-01 */
  s[259] = v6
  const v7 = f.afviser === 'operation' || f.afviser === 'medicin'
  s[1043] = v7
  const v8 = f.afviser === 'anden_laegebehandling'
  s[1045] = v8
  const v9 = v8 && f.tilsvarendeIndgribende
  s[1044] = v9
  const v10 = v7 || v9
  s[260] = v10
  const v11 = f.afviser === 'ingenting'
  s[1042] = v11
  const v12 = s[114] && !v11
  s[1040] = v12
  const LAS_69k_2 = v12 && (!v6 || v10)
  s[562] = LAS_69k_2
  const LAS_69k_2_nej = v12 && (!v6 || !v10)
  s[563] = LAS_69k_2_nej
  const LAS_69k_2_ir = !v12 || !v6
  s[564] = LAS_69k_2_ir
  // LAS.69l.1: Kommunen har gjort det, der skal til, før en sanktion (LAS § 69 l, stk. 1-2)
  const LAS_69l_3_er = f.bruddetSkete >= 16252 /* 2014-07-01 */
  s[198] = LAS_69l_3_er
  const v17 = f.skriftligtVejledtOmSanktioner && f.personligKontaktErForsoegt
  const v18 = f.bruddetSkete >= 18258 /* 2019-12-28 */
  s[1048] = v18
  const v19 = f.bruddetSkete >= 18670 /* 2021-02-12 */
  s[1049] = v19
  const v20 = f.bruddetSkete >= 19723 /* 2024-01-01 */
  s[1050] = v20
  const v21 = !v20 && f.skriftligtVejledtOmSanktioner && f.vejledningErGennemgaaet && f.personligKontaktErForsoegt || v20 && v17
  const LAS_69l_1 = LAS_69l_3_er && (!LAS_69l_3_er || !v18 && v17 || v18 && (!v19 || v21))
  s[570] = LAS_69l_1
  const LAS_69l_1_nej = LAS_69l_3_er && (!LAS_69l_3_er || !v18 && !v17 || v18 && (!v19 || !v21))
  s[200] = LAS_69l_1_nej
  const LAS_69l_1_ir = !LAS_69l_3_er || !LAS_69l_3_er || v18 && !v19
  s[571] = LAS_69l_1_ir
  // LAS.69l.3: Fradraget for et brud skal være sket (LAS § 69 l, stk. 3)
  const v25 = shiftDays(shiftMonths(monthStart(f.bruddetSkete), 4), -1)
  const LAS_69l_3 = LAS_69l_3_er ? v25 : FIRST_DAY
  s[572] = LAS_69l_3
  const LAS_69l_3_hoej = LAS_69l_3_er ? v25 : NEVER
  s[573] = LAS_69l_3_hoej
  // LAS.69n.1: Dage, der trækkes fra efter en samtale (LAS § 69 n, stk. 1)
  const v28 = from(ALL_DAYS, f.bruddetSkete)
  const v29 = f.kontaktErGenoprettet ? shiftDays(f.kontaktGenoprettetDen, -1) : f.vurderingsdato
  const v30 = Math.max(1, countDays(v28, f.bruddetSkete, v29))
  const v31 = onWeekdays(v28, 62)
  const v32 = Math.max(1, countDays(v31, f.bruddetSkete, v29))
  const LAS_69n_1 = LAS_69l_3_er ? Math.min(v30, v32) : -Infinity
  s[579] = LAS_69n_1
  const LAS_69n_1_hoej = LAS_69l_3_er ? Math.max(v30, v32) : Infinity
  s[580] = LAS_69n_1_hoej
  const v35 = f.brudPaaPligten === 'udeblev_fra_samtale'
  s[1053] = v35
  const v36 = f.brudPaaPligten === 'bookede_ikke'
  s[1055] = v36
  const v37 = f.bruddetSkete >= 18262 /* 2020-01-01 */
  s[1056] = v37
  const v38 = v36 && v37
  s[1054] = v38
  const v39 = v35 || v38
  s[1052] = v39
  const LAS_69n_1_er = LAS_69l_3_er && v39
  s[581] = LAS_69n_1_er
  const LAS_69n_1_ir = !LAS_69n_1_er || !LAS_69l_3_er
  s[582] = LAS_69n_1_ir
  // LAS.69m.2: Fradrag for dage, du var væk (LAS § 69 m, stk. 2)
  const v42 = LAS_69l_1_nej || f.rimeligGrundTilBrud
  s[1061] = v42
  const v43 = LAS_69l_1 || LAS_69l_1_ir
  s[199] = v43
  const v44 = v43 && f.rimeligGrundTilBrud === false
  s[1060] = v44
  const v45 = f.brudPaaPligten === 'udeblev_fra_tilbud'
  s[1059] = v45
  const v46 = v45 || LAS_69n_1_er
  const v47 = !v45 && LAS_69n_1_ir
  const v48 = v45 ? f.dageUdeblevet : LAS_69n_1
  const v49 = v45 ? f.dageUdeblevet : LAS_69n_1_hoej
  const v50 = f.bruddetSkete <= 18261 /* 2019-12-31 */ || f.bruddetSkete >= 20819 /* 2027-01-01 */
  const v51 = SATS_8(f.bruddetSkete)
  const v52 = SATS_9(f.bruddetSkete)
  const v53 = SATS_10(f.bruddetSkete)
  const v54 = s[196] ? (v50 ? -Infinity : v51) : s[197] ? (v50 ? -Infinity : v52) : v50 ? -Infinity : v53
  const v55 = s[196] ? (v50 ? Infinity : v51) : s[197] ? (v50 ? Infinity : v52) : v50 ? Infinity : v53
  const v56 = v48 > -Infinity && v49 < Infinity && v54 > -Infinity && v55 < Infinity
  const v57 = quotient([v48, v54], [1], 'nærmeste', 1)
  const v58 = quotient([v48, v55], [1], 'nærmeste', 1)
  const v59 = quotient([v49, v54], [1], 'nærmeste', 1)
  const v60 = quotient([v49, v55], [1], 'nærmeste', 1)
  const v61 = v56 ? Math.min(v60, v59, v57, v58) : -Infinity
  const v62 = v56 ? Math.max(v60, v59, v57, v58) : Infinity
  const v63 = v44 && v46 && !(!v56 && (!v46 || !v47 && v48 === v49) && !v50 && v54 === v55)
  const LAS_69m_2 = LAS_69l_3_er ? (v63 ? (v42 ? Math.min(0, v61) : v61) : 0) : -Infinity
  s[575] = LAS_69m_2
  const LAS_69m_2_hoej = LAS_69l_3_er ? (v63 ? (v42 ? Math.max(0, v62) : v62) : 0) : Infinity
  s[576] = LAS_69m_2_hoej
  const v66 = v45 || v39
  s[1058] = v66
  const v67 = LAS_69l_3_er && v66
  s[1057] = v67
  const LAS_69m_2_er = v67 && (!LAS_69l_3_er || v63 || v42)
  s[577] = LAS_69m_2_er
  const LAS_69m_2_ir = !v67 || !LAS_69l_3_er || v44 && (v47 || v50 || !v56)
  s[578] = LAS_69m_2_ir
  // LAS.69o.1: Ydelsen sættes ned med et fast beløb (LAS § 69 o, stk. 1)
  const v70 = f.brudPaaPligten === 'ophoerte_med_arbejde' || f.brudPaaPligten === 'afviste_arbejde' || f.brudPaaPligten === 'meldte_ikke_sygdom' || f.brudPaaPligten === 'soegte_ikke_job'
  s[1063] = v70
  const v71 = LAS_69l_3_er && v70
  s[1062] = v71
  const LAS_69o_1 = v71 && (!LAS_69l_3_er || v43 && f.rimeligGrundTilBrud === false && f.nedsatSammeMaaned === false)
  s[432] = LAS_69o_1
  const LAS_69o_1_nej = v71 && (!LAS_69l_3_er || LAS_69l_1_nej || f.rimeligGrundTilBrud || f.nedsatSammeMaaned)
  s[584] = LAS_69o_1_nej
  const LAS_69o_1_ir = !v71 || !LAS_69l_3_er
  s[585] = LAS_69o_1_ir
  // LAS.69o.2: Det, ydelsen sættes ned med (LAS § 69 o, stk. 2)
  const v75 = f.bruddetSkete >= 16436 /* 2015-01-01 */
  s[1064] = v75
  const v76 = s[197] ? 25500 : 164400
  const LAS_69o_2 = LAS_69l_3_er ? (v75 ? -Infinity : v76) : -Infinity
  s[586] = LAS_69o_2
  const LAS_69o_2_hoej = LAS_69l_3_er ? (v75 ? Infinity : v76) : Infinity
  s[587] = LAS_69o_2_hoej
  const LAS_69o_2_ir = LAS_69o_1 && (!LAS_69l_3_er || v75) || LAS_69o_1_nej || LAS_69o_1_ir
  s[588] = LAS_69o_2_ir
}

function svar_15(f, s) {
  // LAS.69p.1: Ydelsen ophører efter gentagne brud (LAS § 69 p)
  const LAS_69p_1 = s[198] && (!s[198] || s[199] && f.ydelsenBoerOphoere)
  s[589] = LAS_69p_1
  const LAS_69p_1_nej = s[198] && (!s[198] || s[200] || f.ydelsenBoerOphoere === false)
  s[590] = LAS_69p_1_nej
  // LAS.69q.1: Uger med en tredjedel mindre (LAS § 69 q, stk. 1-7)
  const v2 = f.forseelserPaaFemAar <= 1
  s[1065] = v2
  const v3 = f.forseelserPaaFemAar <= 0
  s[1066] = v3
  const v4 = f.modBedreVidende ? (v2 ? (v3 ? 0 : 21) : 140) : 0
  const LAS_69q_1 = s[198] ? v4 : -Infinity
  s[591] = LAS_69q_1
  const LAS_69q_1_hoej = s[198] ? v4 : Infinity
  s[592] = LAS_69q_1_hoej
  // LAS.69t.2: Arbejdsgiverens refusion under jobafklaringsforløb (LAS § 69 t, stk. 1-4)
  const v7 = Math.max(0, Math.min(Math.round(f.ydelsePrTime * Math.min(f.timerMedLoenUnderSygdom, 3700) / 100), f.loenUnderSygdomPrUge) - f.sygedagpengerefusionPrUge)
  const LAS_69t_2 = s[114] ? v7 : -Infinity
  s[593] = LAS_69t_2
  const LAS_69t_2_hoej = s[114] ? v7 : Infinity
  s[594] = LAS_69t_2_hoej
  // LAS.69x.3: Tillæg til arbejdsgiverens refusion (LAS § 69 x, stk. 2-3)
  const v10 = f.vurderingsdato >= 18628 /* 2021-01-01 */
  s[1067] = v10
  const v11 = f.vurderingsdato >= 19358 /* 2023-01-01 */
  s[1068] = v11
  const v12 = f.vurderingsdato >= 19723 /* 2024-01-01 */
  s[1069] = v12
  const v13 = f.vurderingsdato >= 20454 /* 2026-01-01 */
  s[1071] = v13
  const v14 = f.vurderingsdato >= 21184 /* 2028-01-01 */
  s[1072] = v14
  const v15 = f.vurderingsdato >= 21550 /* 2029-01-01 */
  s[1073] = v15
  const v16 = f.vurderingsdato >= 21915 /* 2030-01-01 */
  s[1074] = v16
  const v17 = s[182] ? (v10 ? (s[201] ? (v11 ? (v12 ? (s[202] ? (v13 ? (s[130] ? (v14 ? (v15 ? (v16 ? 330 : 300) : 270) : 240) : 210) : 180) : 150) : 120) : 90) : 60) : 30) : 0
  const LAS_69x_3 = s[114] ? v17 : -Infinity
  s[596] = LAS_69x_3
  const LAS_69x_3_hoej = s[114] ? v17 : Infinity
  s[597] = LAS_69x_3_hoej
  // REFUSIONSBEK.2: Refusion under jobafklaringsforløb tidligst fra (BEK 1468/2019 § 2, stk. 1-2)
  const v20 = f.anmodetOmRefusionDen >= 16252 /* 2014-07-01 */
  s[1075] = v20
  const v21 = f.forkertVejledning || f.saerligeOmstaendighederForRefusion
  s[1076] = v21
  const v22 = v21 ? f.jobafklaringStartede : Math.max(f.jobafklaringStartede, shiftMonths(f.anmodetOmRefusionDen, -3))
  const REFUSIONSBEK_2 = v20 ? v22 : FIRST_DAY
  s[598] = REFUSIONSBEK_2
  const REFUSIONSBEK_2_hoej = v20 ? v22 : NEVER
  s[599] = REFUSIONSBEK_2_hoej
  const REFUSIONSBEK_2_er = v20 && s[118]
  s[600] = REFUSIONSBEK_2_er
  const REFUSIONSBEK_2_ir = !REFUSIONSBEK_2_er || !v20
  s[601] = REFUSIONSBEK_2_ir
  // SDL.2.1: Hvem kan få sygedagpenge (SDL § 2, stk. 1)
  const SDL_2_1 = s[67] || s[92] && (s[69] || s[87] || s[93] || f.arbejdsskade || s[203])
  s[605] = SDL_2_1
  const SDL_2_1_nej = s[67] || s[92] && !s[69] && !s[87] && !s[93] && f.arbejdsskade === false && s[204]
  s[606] = SDL_2_1_nej
  // SDL.2: Ret til sygedagpenge (SDL § 2)
  const v29 = s[205] && s[206] >= f.vurderingsdato
  s[1081] = v29
  const v30 = s[205] && s[207] < f.vurderingsdato
  s[1082] = v30
  const v31 = s[75] || v30
  s[1080] = v31
  const v32 = s[208] && (v29 || s[209]) && (s[74] || v29)
  s[1079] = v32
  const v33 = v32 || s[210]
  s[1077] = v33
  const v34 = (v31 || s[73]) && (s[211] || s[73]) && (v31 || s[211])
  s[1078] = v34
  const SDL_2 = s[67] || s[92] && (SDL_2_1 || s[73]) && (v33 || s[73]) && s[212] && s[213] && (SDL_2_1 || v33 || s[214] || s[94])
  s[602] = SDL_2
  const SDL_2_nej = s[67] || s[92] && (SDL_2_1_nej || v34 || s[215] || s[100])
  s[603] = SDL_2_nej
  const SDL_2_ir = s[67] || s[92] && s[73] && !s[1] || s[68]
  s[604] = SDL_2_ir
  // SDL.7.1.ferieaftale: Ferien kan aftales med kommunen (SDL § 7, stk. 1)
  const v38 = f.feriePasserMedForloebet && f.ferieIndenForFerieloven
  const SDL_7_1_ferieaftale = !s[1] || v38
  s[610] = SDL_7_1_ferieaftale
  const SDL_7_1_ferieaftale_nej = !s[1] || !v38
  s[611] = SDL_7_1_ferieaftale_nej
  // SDL.7.1.genoptagelse: Sygedagpenge igen efter ferien fra (SDL § 7, stk. 1)
  const v41 = periods(f.afbrydelser, (r_afbrydelser) => r_afbrydelser.slags === 'ferie')
  const v42 = runEnd(v41, f.vurderingsdato)
  const v43 = shiftDays(v42 < 2147483647 || v42 === 2147483647 ? v42 : FIRST_DAY, 1)
  const SDL_7_1_genoptagelse = s[1] ? v43 : FIRST_DAY
  s[612] = SDL_7_1_genoptagelse
  const SDL_7_1_genoptagelse_hoej = s[1] ? v43 : NEVER
  s[613] = SDL_7_1_genoptagelse_hoej
  const SDL_7_1_genoptagelse_ir = f.ferieAftalt === false || !s[1]
  s[614] = SDL_7_1_genoptagelse_ir
  // SDL.7.1.ny: Ferien gør det til en ny sygemelding (SDL § 7, stk. 1)
  const SDL_7_1_ny = !s[1] || f.ferieAftalt === false
  s[615] = SDL_7_1_ny
  const SDL_7_1_ny_nej = !s[1] || f.ferieAftalt
  s[616] = SDL_7_1_ny_nej
  // SDL.7.3: Fra hvornår arbejdsevnen ses bredere (SDL § 7, stk. 3)
  const v49 = shiftMonths(s[63], 3)
  s[250] = v49
  const v50 = shiftMonths(s[65], 3)
  s[251] = v50
  const v51 = f.saerligeGrundeTilAndetTidspunkt || !s[7]
  const v52 = f.saerligeGrundeTilAndetTidspunkt === false && s[9]
  const SDL_7_3 = s[67] ? FIRST_DAY : f.saerligeGrundeTilAndetTidspunkt ? f.bredVurderingsdag : v49
  s[619] = SDL_7_3
  const SDL_7_3_hoej = s[67] ? NEVER : f.saerligeGrundeTilAndetTidspunkt ? f.bredVurderingsdag : v50
  s[620] = SDL_7_3_hoej
  const v55 = f.persongruppe === 'loenmodtager' || f.persongruppe === 'selvstaendig'
  s[447] = v55
  const SDL_7_3_er = v55 && (s[67] || s[76] && v51 || s[77] && v51)
  s[621] = SDL_7_3_er
  const SDL_7_3_ir = !v55 || s[67] || s[76] && v52 || s[77] && v52 || s[68]
  s[622] = SDL_7_3_ir
  // SDL.7.5: Stop, når helbredet er stationært (SDL § 7, stk. 5, 2. pkt.)
  const v58 = !s[0] && f.helbredetErStationaert && f.arbejdsevnenErAfklaret && f.berettigetTilRevalidering === false && f.berettigetTilFleksjob === false && f.berettigetTilFoertidspension === false || s[0] && f.helbredetErStationaert && f.arbejdsevnenErAfklaret && f.berettigetTilRevalidering === false && f.berettigetTilFleksjob === false && f.berettigetTilFoertidspension === false && f.berettigetTilRessourceforloeb === false
  const SDL_7_5 = !s[1] || v58
  s[623] = SDL_7_5
  const SDL_7_5_nej = !s[1] || !v58
  s[624] = SDL_7_5_nej
  // SDL.7a.1: Arbejdsgiverens samtale skal være holdt (SDL § 7 a, stk. 1-3)
  const v61 = !s[7] && s[64] && s[63] <= 14612 /* 2010-01-03 */
  const v62 = !s[7] && s[65] >= 14613 /* 2010-01-04 */ && s[216]
  const v63 = allPeriods(f.fravaer)
  const v64 = runStart(v63, f.vurderingsdato)
  const v65 = v64 < 2147483647 || v64 === 2147483647 ? v64 : FIRST_DAY
  const v66 = shiftDays(v65, 56) >= f.fratraedelsesdag
  s[1089] = v66
  const v67 = f.fratraeder && v66
  s[1088] = v67
  const v68 = v67 ? NEVER : shiftDays(v65, 28)
  const SDL_7a_1 = s[67] ? FIRST_DAY : v62 || s[77] ? v68 : NEVER
  s[625] = SDL_7a_1
  const SDL_7a_1_hoej = s[67] ? NEVER : v61 ? NEVER : v68
  s[626] = SDL_7a_1_hoej
  const SDL_7a_1_er = s[69] && (s[67] || v61 || v62 || s[77])
  s[627] = SDL_7a_1_er
  const SDL_7a_1_ir = !s[69] || s[73]
  s[427] = SDL_7a_1_ir
}

function svar_16(f, s) {
  // SDL.7c: Tidlig opfølgning (SDL § 7 c, stk. 1)
  const v0 = f.vurderingsdato >= 16440 /* 2015-01-05 */
  s[224] = v0
  const v1 = f.tidligOpfoelgningOensketAf === 'arbejdsgiver'
  s[1091] = v1
  const v2 = shiftDays(s[63], 35)
  s[372] = v2
  const v3 = shiftDays(s[65], 35)
  s[373] = v3
  const v4 = !s[7] && shiftDays(v3, -1) >= f.tidligOpfoelgningBedtOm
  s[1092] = v4
  const v5 = !s[7] && shiftDays(v2, -1) < f.tidligOpfoelgningBedtOm
  s[1093] = v5
  const v6 = f.tidligOpfoelgningOensketAf === 'sygemeldt'
  s[1094] = v6
  const v7 = v6 && f.ventesRaskInden8Uger === false
  const SDL_7c = v0 && (!v0 || v1 && f.ventesRaskInden8Uger === false && (v4 || s[9]) && f.oenskerTidligOpfoelgning || !v1 && v7)
  s[222] = SDL_7c
  const SDL_7c_nej = v0 && (!v0 || v1 && (f.ventesRaskInden8Uger || v5 || f.oenskerTidligOpfoelgning === false) || !v1 && !v7)
  s[223] = SDL_7c_nej
  // SDL.10a: Der skal udfyldes et oplysningsskema (SDL § 10 a)
  const v10 = !s[129] || !(f.fikSygedagpengeVedLivstruende && f.sagenErBelyst)
  const SDL_10a = !s[1] || v10
  s[629] = SDL_10a
  const SDL_10a_nej = !s[1] || !v10
  s[630] = SDL_10a_nej
  // SDL.11.3: Oplysningsskemaet skal være besvaret (SDL § 11, stk. 3)
  const v13 = f.oplysningsskemaSendt >= 13332 /* 2006-07-03 */
  s[633] = v13
  const v14 = shiftDays(f.oplysningsskemaSendt, 8)
  const SDL_11_3 = v13 ? v14 : FIRST_DAY
  s[631] = SDL_11_3
  const SDL_11_3_hoej = v13 ? v14 : NEVER
  s[632] = SDL_11_3_hoej
  // SDL.12.1.1: Kategori 1 (SDL § 12, stk. 1, nr. 1)
  const v17 = shiftDays(shiftDays(s[63], 56), -1)
  s[217] = v17
  const v18 = shiftDays(shiftDays(s[65], 56), -1)
  s[218] = v18
  const v19 = !s[7] && v18 >= f.forventetRask
  s[1097] = v19
  const v20 = !s[7] && v17 < f.forventetRask
  s[1098] = v20
  const v21 = !s[7] && v18 >= f.vurderingsdato
  s[1099] = v21
  const v22 = !s[7] && v17 < f.vurderingsdato
  s[1100] = v22
  const v23 = v20 || v22
  s[1101] = v23
  const v24 = (v19 || s[9]) && (v21 || s[9]) && (v19 || v21)
  s[1102] = v24
  const v25 = !s[128] && s[9]
  const SDL_12_1_1 = !s[1] || !v0 && f.tilbagevendenForestaar || v0 && !s[128] && v24
  s[221] = SDL_12_1_1
  const SDL_12_1_1_nej = !s[1] || !v0 && f.tilbagevendenForestaar === false || v0 && (s[128] || v23)
  s[219] = SDL_12_1_1_nej
  const SDL_12_1_1_ir = !s[1] || v0 && v25
  s[220] = SDL_12_1_1_ir
  // SDL.11a.1: Lægeattest før den første samtale (SDL § 11 a, stk. 1)
  const SDL_11a_1 = !s[1] || !v0 && f.laegeattestNoedvendig || v0 && (!s[182] && SDL_12_1_1_nej || s[182] && f.laegeattestNoedvendig)
  s[634] = SDL_11a_1
  const SDL_11a_1_nej = !s[1] || !v0 && f.laegeattestNoedvendig === false || v0 && (!s[182] && SDL_12_1_1 || s[182] && f.laegeattestNoedvendig === false)
  s[635] = SDL_11a_1_nej
  const SDL_11a_1_ir = !s[1] || v0 && !s[182] && SDL_12_1_1_ir
  s[636] = SDL_11a_1_ir
  // SDL.12.1.2: Kategori 2 (SDL § 12, stk. 1, nr. 2)
  const v32 = f.tilbagevendenForestaar === false && f.risikoForLangtForloeb
  const v33 = v23 || s[9]
  const SDL_12_1_2 = !s[1] || !v0 && v32 || v0 && (!s[202] && v33 && f.behovForTvaerfagligIndsats === false || s[202] && !s[128] && v23)
  s[254] = SDL_12_1_2
  const SDL_12_1_2_nej = !s[1] || !v0 && !v32 || v0 && (!s[202] && (v24 || f.behovForTvaerfagligIndsats) || s[202] && (s[128] || v24))
  s[249] = SDL_12_1_2_nej
  const SDL_12_1_2_ir = !s[1] || v0 && s[202] && v25
  s[248] = SDL_12_1_2_ir
  // SDL.12.1.3: Kategori 3 (SDL § 12, stk. 1, nr. 3)
  const v37 = f.tilbagevendenForestaar === false && f.risikoForLangtForloeb === false
  const SDL_12_1_3 = !s[1] || !v0 && v37 || v0 && !s[202] && v33 && f.behovForTvaerfagligIndsats
  s[637] = SDL_12_1_3
  const SDL_12_1_3_nej = !s[1] || !v0 && !v37 || v0 && (s[202] || v24 || f.behovForTvaerfagligIndsats === false)
  s[638] = SDL_12_1_3_nej
  // SDL.13f.1: Ingen opfølgning i et kortere forløb (SDL § 13 f, stk. 1-3)
  const v40 = f.fratraedelsesdag >= f.vurderingsdato
  s[1108] = v40
  const v41 = f.fratraeder && !v40
  s[1107] = v41
  const v42 = s[69] && !v41
  s[1106] = v42
  const v43 = f.holdteSamtaler >= 1
  s[255] = v43
  const v44 = shiftDays(shiftDays(f.foersteOpfoelgningssamtale, 91), -1)
  s[257] = v44
  const v45 = v44 >= f.forventetRask
  s[1109] = v45
  const v46 = v44 >= f.vurderingsdato
  s[1110] = v46
  const v47 = v42 && v43 && f.forudsigeligtForloeb && v45 && v46
  s[247] = v47
  const v48 = shiftDays(shiftDays(s[63], 182), -1)
  s[256] = v48
  const v49 = shiftDays(shiftDays(s[65], 182), -1)
  s[258] = v49
  const v50 = !s[7] && v49 >= f.forventetRask
  s[1113] = v50
  const v51 = !s[7] && v48 < f.forventetRask
  s[1114] = v51
  const v52 = !v42 || v51 || f.opfoelgningOenskes
  s[1112] = v52
  const v53 = v42 && (v50 || s[9]) && f.opfoelgningOenskes === false
  s[1111] = v53
  const v54 = !s[7] && v49 >= f.vurderingsdato
  s[1115] = v54
  const v55 = !s[7] && v48 < f.vurderingsdato
  s[1116] = v55
  const v56 = v52 || f.opfoelgningAlligevel || v55
  s[227] = v56
  const v57 = v53 && f.opfoelgningAlligevel === false && (v54 || s[9])
  s[228] = v57
  const v58 = !s[7] && s[63] < 20635 /* 2026-07-01 */
  s[1104] = v58
  const v59 = !s[7] && s[65] >= 20635 /* 2026-07-01 */
  s[1105] = v59
  const v60 = !s[128] || v59
  s[1103] = v60
  const v61 = s[128] && (v58 || s[9])
  s[229] = v61
  const v62 = v61 && !v60
  s[230] = v62
  const SDL_13f_1 = s[202] && (v61 && (v47 || v57) || !v62 && (!s[202] || !s[128] && v47 || s[128] && v57))
  s[226] = SDL_13f_1
  const SDL_13f_1_nej = s[202] && (v61 && (!v47 || v56) || !v62 && (!s[202] || !s[128] && !v47 || s[128] && v56))
  s[225] = SDL_13f_1_nej
}

function svar_17(f, s) {
  // SDL.13b.1: Den første samtale skal være holdt (SDL § 13 b, stk. 1-3)
  const v0 = shiftDays(f.tidligOpfoelgningBedtOm, 14)
  const v1 = Math.min(s[217], v0)
  const v2 = Math.min(s[218], v0)
  const v3 = s[7] || !s[9] && s[217] === s[218]
  const v4 = s[219] && !s[7]
  const v5 = s[220] && !s[7] && s[218] >= NEVER
  const v6 = v4 || v5 ? (v4 ? s[217] : NEVER) : NEVER
  const v7 = s[221] ? NEVER : s[218]
  const v8 = s[221] || v4 || v5
  const v9 = s[219] && s[9] || s[220] && !(v3 && !s[7] && s[217] === NEVER)
  const v10 = Math.max(v1, v6)
  const v11 = Math.min(v2, v7)
  const v12 = s[7] || !s[9] && v1 === v2
  const v13 = s[222] && !s[7]
  const v14 = s[223] && v8
  const v15 = !s[224] && !s[7] && v8 && v11 >= v10
  const v16 = v14 || v15
  const v17 = v14 ? (v15 ? Math.min(v6, v10) : v6) : v10
  const v18 = v13 ? (v16 ? Math.min(v1, v17) : v1) : v17
  const v19 = v14 ? (v15 ? Math.max(v7, v11) : v7) : v11
  const v20 = v13 ? (v16 ? Math.max(v2, v19) : v2) : v19
  const v21 = v13 || v14 || v15
  const v22 = s[222] && s[9]
  const v23 = v22 || s[223] && v9 || !s[224] && s[9] && v9 || !s[224] && !(v12 && (!v8 || !v9 && v6 === v7) && (!s[7] && v8 || s[7] && !v8) && (s[7] || v1 === v6))
  s[237] = v23
  const v24 = shiftMonths(s[63], 6)
  s[351] = v24
  const v25 = shiftMonths(s[65], 6)
  s[350] = v25
  const v26 = shiftDays(v24, -1)
  s[252] = v26
  const v27 = shiftDays(v25, -1)
  s[253] = v27
  const v28 = Math.min(v0, v26)
  const v29 = Math.min(v0, v27)
  const v30 = Math.max(v26, v28)
  const v31 = Math.min(v27, v29)
  const v32 = s[223] && !s[7]
  const v33 = !s[224] && !s[7] && v31 >= v30
  const v34 = v32 || v33
  const v35 = v32 ? (v33 ? Math.min(v26, v30) : v26) : v30
  const v36 = v13 ? (v34 ? Math.min(v28, v35) : v28) : v35
  s[242] = v36
  const v37 = v32 ? (v33 ? Math.max(v27, v31) : v27) : v31
  const v38 = v13 ? (v34 ? Math.max(v29, v37) : v29) : v37
  s[243] = v38
  const v39 = v13 || v32 || v33
  s[241] = v39
  const v40 = s[223] && s[9]
  const v41 = !s[224] && s[9]
  s[240] = v41
  const v42 = v22 || v40 || v41 || !s[224] && !((s[7] || !s[9] && v28 === v29) && (s[7] || !s[9] && v26 === v27) && (s[7] || v26 === v28))
  s[238] = v42
  const v43 = s[225] && v39
  const v44 = !s[202] && v39 && v38 >= NEVER
  const v45 = v43 || v44 ? (v43 ? v36 : NEVER) : NEVER
  const v46 = s[226] ? NEVER : v38
  const v47 = s[226] || v43 || v44
  const v48 = Math.max(s[217], v1)
  const v49 = Math.min(s[218], v2)
  const v50 = !s[224] && !s[7] && v49 >= v48
  const v51 = v32 || v50
  const v52 = v32 ? (v50 ? Math.min(s[217], v48) : s[217]) : v48
  const v53 = v13 ? (v51 ? Math.min(v1, v52) : v1) : v52
  s[245] = v53
  const v54 = v32 ? (v50 ? Math.max(s[218], v49) : s[218]) : v49
  const v55 = v13 ? (v51 ? Math.max(v2, v54) : v2) : v54
  s[246] = v55
  const v56 = v13 || v32 || v50
  s[244] = v56
  const v57 = v22 || v40 || v41 || !s[224] && !(v12 && v3 && (s[7] || s[217] === v1))
  s[239] = v57
  const v58 = s[225] && v56
  const v59 = !s[202] && v56 && v55 >= NEVER
  const v60 = v58 || v59 ? (v58 ? v53 : NEVER) : NEVER
  const v61 = s[226] ? NEVER : v55
  const v62 = s[226] || v58 || v59
  const v63 = s[1] ? (s[224] ? (s[128] ? (v47 ? (v62 ? Math.min(v45, v60) : v45) : v60) : v18) : s[217]) : FIRST_DAY
  s[233] = v63
  const v64 = s[1] ? (s[224] ? (s[128] ? (v47 ? (v62 ? Math.max(v46, v61) : v46) : v61) : v20) : s[218]) : NEVER
  s[235] = v64
  const v65 = s[227] && v39
  const v66 = s[228] || v65
  const v67 = v65 ? v36 : NEVER
  const v68 = s[228] ? NEVER : v38
  const v69 = s[227] && v56
  const v70 = s[228] || v69
  const v71 = v69 ? v53 : NEVER
  const v72 = s[228] ? NEVER : v55
  const v73 = v66 || v70
  const v74 = v66 ? (v70 ? Math.min(v67, v71) : v67) : v71
  const v75 = v21 ? (v73 ? Math.min(v18, v74) : v18) : v74
  s[234] = v75
  const v76 = v66 ? (v70 ? Math.max(v68, v72) : v68) : v72
  const v77 = v21 ? (v73 ? Math.max(v20, v76) : v20) : v76
  s[236] = v77
  const v78 = s[229] && (v21 || v66 || v70)
  s[231] = v78
  const v79 = !s[230] && (!s[1] || !s[224] && !s[7] || s[224] && (!s[128] && v21 || s[128] && (v47 || v62)))
  s[232] = v79
}

function svar_18(f, s) {
  // SDL.13b.1: Den første samtale skal være holdt (SDL § 13 b, stk. 1-3)
  const SDL_13b_1_er = s[231] || s[232]
  s[641] = SDL_13b_1_er
  const SDL_13b_1 = s[231] ? (s[232] ? Math.min(s[233], s[234]) : s[234]) : s[233]
  s[639] = SDL_13b_1
  const SDL_13b_1_hoej = s[231] ? (s[232] ? Math.max(s[235], s[236]) : s[236]) : s[235]
  s[640] = SDL_13b_1_hoej
  const SDL_13b_1_ir = s[229] && (s[237] || s[227] && s[238] || s[227] && s[239]) || !s[230] && (!s[1] || s[240] || s[224] && (!s[128] && s[237] || s[128] && (s[225] && s[238] || !s[202] && !((!s[241] || !s[238] && s[242] === s[243]) && s[241] && s[242] === NEVER) || s[225] && s[239] || !s[202] && !((!s[244] || !s[239] && s[245] === s[246]) && s[244] && s[245] === NEVER))))
  s[642] = SDL_13b_1_ir
  // SDL.13b.1.antal: Samtaler i det første halve år (SDL § 13 b, stk. 1, 1. pkt.)
  const v4 = s[221] || s[219]
  const v5 = s[221] ? 0 : 4
  const v6 = s[219] ? 4 : 0
  const v7 = Math.max(1, v5)
  const v8 = Math.min(1, v6)
  const v9 = s[225] && v4
  const v10 = !s[202] && v4 && v8 >= v7
  const v11 = v9 || v10
  const v12 = v9 ? (v10 ? Math.min(v5, v7) : v5) : v7
  const v13 = v9 ? (v10 ? Math.max(v6, v8) : v6) : v8
  const v14 = s[182] ? (s[202] ? (s[128] ? (s[226] ? 0 : 1) : s[226] ? (v11 ? Math.min(1, v12) : 1) : v12) : v5) : -Infinity
  const v15 = s[182] ? (s[202] ? (s[128] ? (s[225] ? 1 : 0) : s[226] ? (v11 ? Math.max(1, v13) : 1) : v13) : v6) : Infinity
  const v16 = s[247] ? 1 : 4
  const v17 = s[228] ? 0 : 1
  const v18 = !s[230] && (!s[182] || !s[202] && v4 || s[202] && (!s[128] && (s[226] || v9 || v10) || s[128] && (s[226] || s[225])))
  const SDL_13b_1_antal = s[229] ? (v18 ? Math.min(v14, v17) : v17) : v14
  s[643] = SDL_13b_1_antal
  const SDL_13b_1_antal_hoej = s[229] ? (v18 ? Math.max(v15, v16) : v16) : v15
  s[644] = SDL_13b_1_antal_hoej
  const SDL_13b_1_antal_er = s[182] && (s[229] || v18)
  s[645] = SDL_13b_1_antal_er
  const SDL_13b_1_antal_ir = !s[182] || !s[230] && (!s[182] || !s[202] && s[220] || s[202] && (!s[128] && (s[225] && s[220] || !s[202] && !((!v4 || !s[220] && v5 === v6) && v4 && v5 === 1)) || s[128] && !s[202]))
  s[646] = SDL_13b_1_antal_ir
  // SDL.13b.1.naeste: Den næste opfølgning skal være sket (SDL § 13 b, stk. 1)
  const v23 = f.vurderingsdato >= 15012 /* 2011-02-07 */
  s[439] = v23
  const v24 = f.vurderingsdato >= 14407 /* 2009-06-12 */
  s[1119] = v24
  const v25 = shiftDays(f.senesteOpfoelgningssamtale, 28)
  const v26 = shiftDays(f.senesteOpfoelgningssamtale, 56)
  const v27 = Math.max(v25, v26)
  const v28 = Math.min(v25, v26)
  const v29 = s[248] && v28 >= v27
  const v30 = s[249] || v29
  const v31 = s[249] ? (v29 ? Math.min(v26, v27) : v26) : v27
  const v32 = s[249] ? (v29 ? Math.max(v26, v28) : v26) : v28
  const v33 = f.holdteSamtaler >= 2
  s[1122] = v33
  const v34 = shiftMonths(f.senesteOpfoelgningssamtale, 3)
  const v35 = v33 || !s[7]
  const v36 = !v33 && s[9]
  const v37 = v33 ? v34 : shiftDays(s[250], -1)
  const v38 = v33 ? v34 : shiftDays(s[251], -1)
  const v39 = Math.max(v25, v37)
  const v40 = Math.min(v25, v38)
  const v41 = s[249] && v35
  const v42 = s[248] && v35 && v40 >= v39
  const v43 = v41 || v42
  const v44 = v41 ? (v42 ? Math.min(v37, v39) : v37) : v39
  const v45 = v41 ? (v42 ? Math.max(v38, v40) : v38) : v40
  const v46 = s[220] && v25 >= NEVER
  const v47 = f.holdteSamtaler >= 4
  s[1121] = v47
  const v48 = v47 || !s[7]
  const v49 = !v47 && s[9]
  const v50 = v47 ? NEVER : s[252]
  const v51 = v47 ? NEVER : s[253]
  const v52 = s[219] && v48
  const v53 = s[220] && v48 && v51 >= NEVER
  const v54 = v52 || v53 ? (v52 ? v50 : NEVER) : NEVER
  const v55 = s[221] ? NEVER : v51
  const v56 = s[221] || v52 || v53
  const v57 = s[219] && v49 || s[220] && !((!v48 || !v49 && v50 === v51) && v48 && v50 === NEVER)
  const v58 = s[225] && v56
  const v59 = !s[202] && v56 && v55 >= NEVER
  const v60 = s[1] ? (v24 ? (v23 ? (s[224] ? (s[182] ? (s[202] ? (s[128] ? NEVER : v58 || v59 ? (v58 ? v54 : NEVER) : NEVER) : v54) : s[219] || v46 ? (s[219] ? v25 : NEVER) : NEVER) : s[254] ? (v43 ? Math.min(v25, v44) : v25) : v44) : FIRST_DAY) : s[254] ? (v30 ? Math.min(v25, v31) : v25) : v31) : FIRST_DAY
  const v61 = s[247] || v48 ? (s[247] ? NEVER : v50) : NEVER
  const v62 = !s[230] && (!s[1] || !v24 && (s[254] || s[249] || v29) || v24 && (!v23 || !s[224] && (s[254] || v41 || v42) || s[224] && (!s[182] && (s[221] || s[219] || v46) || s[182] && (!s[202] && v56 || s[202] && (s[128] || s[226] || v58 || v59)))))
  const SDL_13b_1_naeste = s[229] ? (v62 ? Math.min(v60, v61) : v61) : v60
  s[647] = SDL_13b_1_naeste
  const SDL_13b_1_naeste_hoej = s[229] ? NEVER : s[1] ? (v24 ? (v23 ? (s[224] ? (s[182] ? (s[202] ? (s[128] ? NEVER : s[226] ? NEVER : v55) : v55) : s[221] ? NEVER : v25) : s[254] ? (v43 ? Math.max(v25, v45) : v25) : v45) : NEVER) : s[254] ? (v30 ? Math.max(v25, v32) : v25) : v32) : NEVER
  s[648] = SDL_13b_1_naeste_hoej
  const SDL_13b_1_naeste_er = s[255] && (s[229] || v62)
  s[649] = SDL_13b_1_naeste_er
  const SDL_13b_1_naeste_ir = !s[255] || s[229] && !s[247] && v49 || !s[230] && (!s[1] || !v24 && s[248] && v25 !== v26 || v24 && (!v23 || !s[224] && (s[249] && v36 || s[248] && !((!v35 || !v36 && v37 === v38) && v35 && v25 === v37)) || s[224] && (!s[182] && s[220] && v25 !== NEVER || s[182] && (!s[202] && v57 || s[202] && !s[128] && (s[225] && v57 || !s[202] && !((!v56 || !v57 && v54 === v55) && v56 && v54 === NEVER))))))
  s[650] = SDL_13b_1_naeste_ir
  // SDL.13b.5: Opfølgning uden kontakt (standby) (SDL § 13 b, stk. 5)
  const v67 = f.vurderingsdato >= 15070 /* 2011-04-06 */
  s[1123] = v67
  const v68 = f.vurderingsdato >= 15208 /* 2011-08-22 */
  s[1124] = v68
  const SDL_13b_5 = !v23 || !v67 && f.sygdomForhindrerKontakt || v67 && (!v68 || f.kontaktUhensigtsmaessig)
  s[651] = SDL_13b_5
  const SDL_13b_5_nej = !v23 || !v67 && f.sygdomForhindrerKontakt === false || v67 && (!v68 || f.kontaktUhensigtsmaessig === false)
  s[652] = SDL_13b_5_nej
  const SDL_13b_5_ir = !v23 || v67 && !v68
  s[653] = SDL_13b_5_ir
}

function svar_19(f, s) {
  // SDL.13f.1.dag: Grænsen for de kortere forløb (SDL § 13 f, stk. 1)
  const v0 = s[202] ? (s[128] ? s[256] : s[257]) : FIRST_DAY
  const v1 = s[202] ? (s[128] ? s[258] : s[257]) : NEVER
  const v2 = s[7] ? s[257] : Math.min(s[257], s[256])
  const v3 = s[7] ? s[257] : Math.max(s[257], s[258])
  const v4 = !s[230] && (!s[202] || !s[128] || !s[7])
  const SDL_13f_1_dag = s[229] ? (v4 ? Math.min(v0, v2) : v2) : v0
  s[654] = SDL_13f_1_dag
  const SDL_13f_1_dag_hoej = s[229] ? (v4 ? Math.max(v1, v3) : v3) : v1
  s[655] = SDL_13f_1_dag_hoej
  const SDL_13f_1_dag_er = s[202] && (s[229] || v4)
  s[656] = SDL_13f_1_dag_er
  const SDL_13f_1_dag_ir = !s[202] || s[229] && s[9] || !s[230] && (!s[202] || s[128] && s[9])
  s[657] = SDL_13f_1_dag_ir
  // SDL.21.1.1: Bortfald, når du ikke medvirker (SDL § 21, stk. 1, nr. 1)
  const v9 = f.udebliver && f.rimeligGrund === false
  s[1125] = v9
  const v10 = v9 && f.skriftligtOrienteret
  const SDL_21_1_1 = !s[1] || v10
  s[658] = SDL_21_1_1
  const SDL_21_1_1_nej = !s[1] || !v10
  s[659] = SDL_21_1_1_nej
  // SDL.21a: Du må sige nej til behandlingen (SDL § 21 a)
  const v13 = f.afviser === 'operation' || f.afviser === 'medicin' || f.afviser === 'anden_laegebehandling'
  s[1126] = v13
  const v14 = s[114] && (!s[259] && v13 && f.andenVurderingIndhentet || s[259] && s[260])
  const SDL_21a = !s[1] || v14
  s[673] = SDL_21a
  const SDL_21a_nej = !s[1] || !v14
  s[674] = SDL_21a_nej
  // SDL.21.1.2: Bortfald, når du siger nej til behandling (SDL § 21, stk. 1, nr. 2)
  const v17 = f.afviser === 'operation' || f.afviser === 'medicin' || f.afviser === 'anden_laegebehandling' || f.afviser === 'indlaeggelse'
  s[1130] = v17
  const v18 = v17 && f.noedvendigBehandling
  s[1129] = v18
  const v19 = f.afviser === 'optraening'
  s[1132] = v19
  const v20 = v19 && f.hensigtsmaessigOptraening
  s[1131] = v20
  const v21 = v18 || v20
  s[1128] = v21
  const SDL_21_1_2 = !s[1] || v21 && f.opfordret && (SDL_21a_nej || !s[1]) && f.skriftligtOrienteret
  s[660] = SDL_21_1_2
  const SDL_21_1_2_nej = !s[1] || !v21 || f.opfordret === false || SDL_21a || f.skriftligtOrienteret === false
  s[661] = SDL_21_1_2_nej
  // SDL.21.1.3: Bortfald, når adfærden forhaler helbredelsen (SDL § 21, stk. 1, nr. 3)
  const SDL_21_1_3 = !s[1] || f.forhalerHelbredelsen
  s[662] = SDL_21_1_3
  const SDL_21_1_3_nej = !s[1] || f.forhalerHelbredelsen === false
  s[663] = SDL_21_1_3_nej
  // SDL.21.4.dag: Du skal opfylde betingelserne igen (SDL § 21, stk. 4)
  const v26 = shiftDays(f.underrettetOmBortfald, 28)
  const SDL_21_4_dag = s[1] ? v26 : FIRST_DAY
  s[667] = SDL_21_4_dag
  const SDL_21_4_dag_hoej = s[1] ? v26 : NEVER
  s[668] = SDL_21_4_dag_hoej
  // SDL.21.4: Sygedagpengene bliver genoptaget (SDL § 21, stk. 4)
  const v29 = SDL_21_4_dag_hoej >= f.opfyldtIgen
  s[1135] = v29
  const v30 = SDL_21_4_dag >= f.opfyldtIgen
  s[1136] = v30
  const v31 = f.vurderingsdato >= 15398 /* 2012-02-28 */
  s[1133] = v31
  const v32 = f.vurderingsdato >= 15517 /* 2012-06-26 */
  s[1134] = v32
  const SDL_21_4 = !s[1] || !v31 && v29 || v31 && (!v32 || (v29 || !s[1]) && f.genoptagetFoer === false)
  s[433] = SDL_21_4
  const SDL_21_4_nej = !s[1] || !v31 && !v30 || v31 && (!v32 || !v30 || f.genoptagetFoer)
  s[665] = SDL_21_4_nej
  const SDL_21_4_ir = !s[1] || !v31 && !s[1] || v31 && !v32
  s[666] = SDL_21_4_ir
  // SDL.21.4.fra: Sygedagpengene bliver genoptaget fra (SDL § 21, stk. 4)
  const v36 = shiftDays(f.opfyldtIgen, 1)
  const SDL_21_4_fra = s[1] ? v36 : FIRST_DAY
  s[670] = SDL_21_4_fra
  const SDL_21_4_fra_hoej = s[1] ? v36 : NEVER
  s[671] = SDL_21_4_fra_hoej
  const SDL_21_4_fra_ir = !s[1] || SDL_21_4_nej || SDL_21_4_ir
  s[672] = SDL_21_4_fra_ir
  // SDL.24.1.ophør: Tidligste stop af udbetalingen (SDL § 24, stk. 1)
  const v40 = f.vurderingsdato >= 16688 /* 2015-09-10 */
  s[1137] = v40
  const SDL_24_1_ophoer_er = !v40 || f.ophoerErAfgjort === false || s[261]
  s[677] = SDL_24_1_ophoer_er
  const SDL_24_1_ophoer_ir = !v40 || f.ophoerErAfgjort && s[262]
  s[678] = SDL_24_1_ophoer_ir
  const SDL_24_1_ophoer = v40 ? (f.ophoerErAfgjort ? Math.max(s[263], f.ophoerAfgjortDen) : NEVER) : FIRST_DAY
  s[675] = SDL_24_1_ophoer
  const SDL_24_1_ophoer_hoej = v40 ? (f.ophoerErAfgjort ? Math.max(s[264], f.ophoerAfgjortDen) : NEVER) : NEVER
  s[676] = SDL_24_1_ophoer_hoej
  // SDL.24.1.revurdering: Revurdering før sygedagpengene stopper (SDL § 24, stk. 1)
  const v45 = s[104] && s[108] <= 13331 /* 2006-07-02 */
  const SDL_24_1_revurdering = s[265] && (v45 || s[104] && s[110] >= 16252 /* 2014-07-01 */ && s[108] <= 2147483646)
  s[679] = SDL_24_1_revurdering
  const SDL_24_1_revurdering_nej = s[265] && (v45 || s[104] && s[110] >= 13332 /* 2006-07-03 */ && s[108] <= 16251 /* 2014-06-30 */)
  s[680] = SDL_24_1_revurdering_nej
  const SDL_24_1_revurdering_ir = s[265] && (v45 || s[106] || s[104] && s[110] === NEVER) || s[266] || s[106]
  s[681] = SDL_24_1_revurdering_ir
}

function svar_20(f, s) {
  // SDL.41.1: Første dag for selvstændige (SDL § 41)
  const v0 = f.selvstaendigForsikring === 'foerste_fravaersdag'
  s[380] = v0
  const v1 = f.selvstaendigForsikring === 'tredje_fravaersdag'
  s[382] = v1
  const v2 = shiftDays(s[63], 14)
  s[377] = v2
  const v3 = shiftDays(s[65], 14)
  s[378] = v3
  const v4 = v0 && !s[7] || !v0 && (v1 || !s[7])
  s[385] = v4
  const v5 = v0 && s[9] || !v0 && !v1 && s[9]
  s[390] = v5
  const v6 = v0 ? s[63] : v1 ? f.tredjeFravaersdag : v2
  const v7 = v0 ? s[65] : v1 ? f.tredjeFravaersdag : v3
  const v8 = !s[7] && s[82] && s[63] <= 15397 /* 2012-02-27 */
  const v9 = s[65] >= 15398 /* 2012-02-28 */
  s[384] = v9
  const v10 = s[63] <= 15516 /* 2012-06-25 */
  s[345] = v10
  const v11 = !s[7] && v9 && v10
  const v12 = v0 ? s[63] : v1 ? f.tredjeFravaersdag : f.aftaleForSelvstaendig ? s[63] : v2
  const v13 = v0 ? s[65] : v1 ? f.tredjeFravaersdag : f.aftaleForSelvstaendig ? s[65] : v3
  const v14 = s[65] >= 15517 /* 2012-06-26 */
  s[346] = v14
  const v15 = !s[7] && v14 && s[63] <= 18318 /* 2020-02-26 */
  const v16 = !s[7] && s[65] >= 18319 /* 2020-02-27 */ && s[63] <= 19173 /* 2022-06-30 */
  const v17 = v0 ? s[63] : v1 ? f.tredjeFravaersdag : f.aftaleForSelvstaendig ? s[63] : f.sygMedCovid19 ? s[63] : v2
  const v18 = v0 ? s[65] : v1 ? f.tredjeFravaersdag : f.aftaleForSelvstaendig ? s[65] : f.sygMedCovid19 ? s[65] : v3
  const v19 = !s[7] && s[65] >= 19174 /* 2022-07-01 */ && s[66]
  const v20 = s[76] && v4
  s[387] = v20
  const v21 = v8 && v4
  s[386] = v21
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
  s[777] = SDL_41_1
  const v35 = v24 ? (v25 ? Math.max(v13, v18) : v18) : v13
  const v36 = v23 ? (v26 ? Math.max(v13, v35) : v13) : v35
  const v37 = v22 ? (v28 ? Math.max(v13, v36) : v13) : v36
  const v38 = v21 ? (v30 ? Math.max(v7, v37) : v7) : v37
  const SDL_41_1_hoej = s[67] ? NEVER : v20 ? (v32 ? Math.max(v7, v38) : v7) : v38
  s[778] = SDL_41_1_hoej
  const SDL_41_1_er = s[67] || v20 || v21 || v22 || v23 || v24 || v25
  s[779] = SDL_41_1_er
  const v41 = s[76] && v5
  s[388] = v41
  const v42 = v8 && v5
  s[389] = v42
  const SDL_41_1_ir = s[67] || v41 || v42 || v11 && v5 || v15 && v5 || v16 && v5 || v19 && v5 || s[68]
  s[780] = SDL_41_1_ir
  // SDL.33.1: Første dag, kommunen betaler (SDL § 33)
  const v44 = s[7] || !s[9] && s[63] === s[65]
  s[347] = v44
  const v45 = s[267] && s[268] < NEVER
  s[1143] = v45
  const v46 = s[267] && s[269] >= NEVER
  s[1144] = v46
  const v47 = Math.max(s[63], shiftDays(s[268], 1))
  const v48 = Math.max(s[65], shiftDays(s[269], 1))
  const v49 = s[267] && !s[7]
  const v50 = s[270] || s[9]
  const v51 = Math.max(s[63], v47)
  const v52 = Math.min(s[65], v48)
  const v53 = v45 && v49
  const v54 = v46 && !s[7]
  const v55 = s[270] && v49 && !s[7] && v52 >= v51
  const v56 = v54 || v55
  const v57 = v54 ? (v55 ? Math.min(s[63], v51) : s[63]) : v51
  const v58 = v54 ? (v55 ? Math.max(s[65], v52) : s[65]) : v52
  const v59 = s[271] && s[272] < NEVER
  s[1145] = v59
  const v60 = s[271] && s[273] >= NEVER
  s[1146] = v60
  const v61 = Math.max(s[63], shiftDays(s[272], 1))
  const v62 = Math.max(s[65], shiftDays(s[273], 1))
  const v63 = s[271] && !s[7]
  const v64 = s[274] || s[9]
  const v65 = Math.max(s[63], v61)
  const v66 = Math.min(s[65], v62)
  const v67 = v59 && v63
  const v68 = v60 && !s[7]
  const v69 = s[274] && v63 && !s[7] && v66 >= v65
  const v70 = v68 || v69
  const v71 = v68 ? (v69 ? Math.min(s[63], v65) : s[63]) : v65
  const v72 = v68 ? (v69 ? Math.max(s[65], v66) : s[65]) : v66
  const SDL_33_1_er = s[67] || s[92] && (s[69] && (v53 || v54 || v55) || !s[69] && (s[93] && (v67 || v68 || v69) || !s[93] && (s[87] && (f.arbejdsskade && !s[7] || f.arbejdsskade === false && SDL_41_1_er) || !s[87] && !s[7])))
  s[279] = SDL_33_1_er
  const SDL_33_1 = s[67] ? FIRST_DAY : s[69] ? (v53 ? (v56 ? Math.min(v47, v57) : v47) : v57) : s[93] ? (v67 ? (v70 ? Math.min(v61, v71) : v61) : v71) : s[87] ? (f.arbejdsskade ? s[63] : SDL_41_1) : s[63]
  s[276] = SDL_33_1
  const SDL_33_1_hoej = s[67] ? NEVER : s[69] ? (v53 ? (v56 ? Math.max(v48, v58) : v48) : v58) : s[93] ? (v67 ? (v70 ? Math.max(v62, v72) : v62) : v72) : s[87] ? (f.arbejdsskade ? s[65] : SDL_41_1_hoej) : s[65]
  s[277] = SDL_33_1_hoej
  const SDL_33_1_ir = s[67] || s[92] && (s[69] && (v45 && v50 || v46 && s[9] || s[270] && s[9] || s[270] && !((!v49 || !v50 && v47 === v48) && v44 && (v49 && !s[7] || !v49 && s[7]) && (!v49 || s[63] === v47))) || !s[69] && (s[93] && (v59 && v64 || v60 && s[9] || s[274] && s[9] || s[274] && !((!v63 || !v64 && v61 === v62) && v44 && (v63 && !s[7] || !v63 && s[7]) && (!v63 || s[63] === v61))) || !s[93] && (s[87] && (f.arbejdsskade && s[9] || f.arbejdsskade === false && SDL_41_1_ir) || !s[87] && s[9]))) || s[68]
  s[280] = SDL_33_1_ir
}

function svar_21(f, s) {
  // SDL.24a.2: Første dag i jobafklaring ved ny sygemelding (SDL § 24 a, stk. 2-5)
  const v0 = !s[7] && s[275]
  const SDL_24a_2 = v0 ? FIRST_DAY : s[87] ? s[63] : s[276]
  s[683] = SDL_24a_2
  const SDL_24a_2_hoej = v0 ? NEVER : s[87] ? s[65] : s[277]
  s[684] = SDL_24a_2_hoej
  const SDL_24a_2_er = s[278] && (v0 || s[95] && (s[87] && !s[7] || !s[87] && s[279]))
  s[685] = SDL_24a_2_er
  const SDL_24a_2_ir = s[278] && (v0 || s[95] && (s[87] && s[9] || !s[87] && s[280]) || s[68]) || s[281]
  s[686] = SDL_24a_2_ir
  // SDL.24a.6: Sygedagpenge i stedet for jobafklaring ved livstruende sygdom (SDL § 24 a, stk. 6)
  const SDL_24a_6 = !s[1] || s[129] && (s[278] || s[282]) && f.laegenVurdererLivstruende
  s[687] = SDL_24a_6
  const SDL_24a_6_nej = !s[1] || !s[129] || s[283] || f.laegenVurdererLivstruende === false
  s[688] = SDL_24a_6_nej
  // SDL.24b.1: Fra jobafklaring til sygedagpenge ved livstruende sygdom (SDL § 24 b, stk. 1)
  const v7 = s[129] && f.erIJobafklaring && f.laegenVurdererLivstruende && f.opfylderBeskaeftigelseskravetVedLivstruende
  const SDL_24b_1 = !s[1] || v7
  s[435] = SDL_24b_1
  const SDL_24b_1_nej = !s[1] || !v7
  s[690] = SDL_24b_1_nej
  // SDL.24b.2: Første dag med sygedagpenge i stedet for jobafklaring (SDL § 24 b, stk. 2)
  const v10 = shiftDays(f.laegenVurderedeLivstruendeDen, 56) >= f.bedtOmSygedagpengeDen
  s[1147] = v10
  const v11 = v10 ? f.laegenVurderedeLivstruendeDen : f.bedtOmSygedagpengeDen
  const SDL_24b_2 = s[129] ? v11 : FIRST_DAY
  s[691] = SDL_24b_2
  const SDL_24b_2_hoej = s[129] ? v11 : NEVER
  s[692] = SDL_24b_2_hoej
  const SDL_24b_2_ir = SDL_24b_1 && !s[129] || SDL_24b_1_nej || !s[1]
  s[693] = SDL_24b_2_ir
  // SDL.26.1.uger: Krævet arbejdsdygtighed før ny ret (SDL § 26, stk. 1)
  const v15 = !s[7] && s[82] && s[275]
  s[293] = v15
  const SDL_26_1_uger = s[67] ? -Infinity : v15 || s[95] ? (s[95] ? 0 : 91) : 91
  s[703] = SDL_26_1_uger
  const SDL_26_1_uger_hoej = s[67] ? Infinity : s[76] ? 91 : v15 ? 91 : 0
  s[704] = SDL_26_1_uger_hoej
  const SDL_26_1_uger_er = s[67] || s[76] || v15 || s[95]
  s[705] = SDL_26_1_uger_er
  // SDL.26.1: Ny ret, når retten er brugt op (SDL § 26, stk. 1)
  const v19 = SDL_26_1_uger_er && f.arbejdsdygtigUgerEfterOphoer >= SDL_26_1_uger
  s[294] = v19
  const v20 = SDL_26_1_uger_er && f.arbejdsdygtigUgerEfterOphoer < SDL_26_1_uger_hoej
  s[295] = v20
  const v21 = s[211] || s[112]
  s[1152] = v21
  const v22 = s[284] && (s[111] || s[113]) && (s[210] || s[111])
  s[1151] = v22
  const v23 = s[73] && s[113]
  s[1153] = v23
  const v24 = v19 || v22
  const v25 = (v20 || s[73]) && (v21 || v23) && (v20 || v21)
  const v26 = s[73] && v23
  const v27 = f.ugerISammenhaengendeSygeperiode <= 364
  s[1150] = v27
  const v28 = f.retErOpbrugt && !v27
  s[1149] = v28
  const SDL_26_1 = v28 && (s[67] || s[76] && v24 || v15 && v24 || s[95])
  s[696] = SDL_26_1
  const SDL_26_1_nej = v28 && (s[67] || s[76] && v25 || v15 && v25)
  s[697] = SDL_26_1_nej
  const SDL_26_1_ir = !v28 || s[67] || s[76] && v26 || v15 && v26 || s[68]
  s[698] = SDL_26_1_ir
  // SDL.26.1.covid: Covid-forlængelse i 3 måneder (SDL § 26, stk. 1-2)
  const v32 = Math.max(s[108], 18330 /* 2020-03-09 */)
  s[1155] = v32
  const v33 = Math.max(s[110], 18330 /* 2020-03-09 */)
  s[457] = v33
  const v34 = s[104] && v32 <= 18808 /* 2021-06-30 */
  const v35 = s[104] && s[110] >= 18330 /* 2020-03-09 */
  s[1159] = v35
  const v36 = s[104] && s[108] < 18330 /* 2020-03-09 */
  s[1160] = v36
  const v37 = s[104] && s[108] <= 18535 /* 2020-09-30 */
  s[1161] = v37
  const v38 = s[104] && s[110] > 18535 /* 2020-09-30 */
  s[1162] = v38
  const v39 = v36 || v38
  s[288] = v39
  const v40 = (v35 || s[106]) && (v37 || s[106]) && (v35 || v37)
  s[1158] = v40
  const v41 = countDays(s[2], 18330 /* 2020-03-09 */, 18330 /* 2020-03-09 */) >= 1
  s[1163] = v41
  const v42 = v35 || !v41 || f.fortsatRet9Marts2020 === false
  s[287] = v42
  const v43 = (v36 || s[106]) && v41 && f.fortsatRet9Marts2020
  s[286] = v43
  const v44 = v40 || v43
  s[1156] = v44
  const v45 = (v39 || s[106]) && v42
  s[1157] = v45
  const v46 = shiftDays(s[108], 1)
  s[322] = v46
  const v47 = shiftDays(s[110], 1)
  s[324] = v47
  const v48 = shiftDays(shiftMonths(v46, 3), -1)
  const v49 = shiftDays(shiftMonths(v47, 3), -1)
  const v50 = Math.max(v48, 18443 /* 2020-06-30 */)
  const v51 = Math.min(v49, 18443 /* 2020-06-30 */)
  const v52 = v40 && s[104]
  s[289] = v52
  const v53 = s[106] && s[104] && v51 >= v50
  const v54 = v39 || v53
  const v55 = v39 ? 18443 /* 2020-06-30 */ : v50
  const v56 = v52 ? (v54 ? Math.min(v48, v55) : v48) : v55
  const v57 = v39 ? 18443 /* 2020-06-30 */ : v51
  const v58 = v52 ? (v54 ? Math.max(v49, v57) : v49) : v57
  const v59 = v40 && s[106]
  s[290] = v59
  const v60 = v44 && (v52 || v39 || v53)
  const v61 = v45 && s[104]
  const v62 = v60 ? (v61 ? Math.min(s[108], v56) : v56) : s[108]
  const v63 = v60 ? (v61 ? Math.max(s[110], v58) : v58) : s[110]
  const v64 = v32 <= 2147483646
  s[285] = v64
  const v65 = s[104] && v33 >= 18809 /* 2021-07-01 */ && v64
  const v66 = s[106] || s[104] && v33 === NEVER
  s[291] = v66
  const v67 = v34 && (v60 || v61)
  const v68 = v65 && s[104]
  const SDL_26_1_covid_er = v67 || v68
  s[298] = SDL_26_1_covid_er
  const SDL_26_1_covid = v67 ? (v68 ? Math.min(s[108], v62) : v62) : s[108]
  s[296] = SDL_26_1_covid
  const SDL_26_1_covid_hoej = v67 ? (v68 ? Math.max(s[110], v63) : v63) : s[110]
  s[297] = SDL_26_1_covid_hoej
  const SDL_26_1_covid_ir = v34 && (v44 && (v59 || s[106] && !((!s[104] || !s[106] && v48 === v49) && s[104] && (!s[104] || v48 === 18443 /* 2020-06-30 */))) || v45 && s[106]) || v65 && s[106] || v66
  s[299] = SDL_26_1_covid_ir
}

function svar_22(f, s) {
  // SDL.26.1.fra: Hvornår covid-forlængelsen regnes fra (SDL § 26, stk. 1-2)
  const v0 = !s[104] || !s[106] && s[108] === s[110]
  s[341] = v0
  const v1 = s[104] && s[285]
  const v2 = s[286] ? 18352 /* 2020-03-31 */ : NEVER
  const v3 = s[287] ? NEVER : 18352 /* 2020-03-31 */
  const v4 = Math.max(s[108], v2)
  const v5 = Math.min(s[110], v3)
  const v6 = s[106] && s[104] && v5 >= v4
  const v7 = s[288] || v6
  const v8 = s[288] ? (v6 ? Math.min(v2, v4) : v2) : v4
  const SDL_26_1_fra = s[289] ? (v7 ? Math.min(s[108], v8) : s[108]) : v8
  s[699] = SDL_26_1_fra
  const v10 = s[288] ? (v6 ? Math.max(v3, v5) : v3) : v5
  const SDL_26_1_fra_hoej = s[289] ? (v7 ? Math.max(s[110], v10) : s[110]) : v10
  s[700] = SDL_26_1_fra_hoej
  const SDL_26_1_fra_er = v1 && (s[289] || s[288] || v6)
  s[701] = SDL_26_1_fra_er
  const SDL_26_1_fra_ir = v1 && (s[290] || s[106] && !(v0 && v2 === v3 && s[104] && (!s[104] || s[108] === v2))) || s[291]
  s[702] = SDL_26_1_fra_ir
  // SDL.26.2: Ny ret for pensionister, når retten er brugt op (SDL § 26, stk. 1)
  const v14 = f.ugerISammenhaengendeSygeperiode <= 182
  s[1165] = v14
  const v15 = f.retErOpbrugt && !v14 && s[292]
  s[1164] = v15
  const SDL_26_2 = v15 && (s[67] || s[76] || s[293] && s[294] || s[95])
  s[706] = SDL_26_2
  const SDL_26_2_nej = v15 && (s[67] || s[76] || s[293] && s[295])
  s[707] = SDL_26_2_nej
  const SDL_26_2_ir = !v15 || s[67] || s[76] || s[293] && s[73] || s[68]
  s[708] = SDL_26_2_ir
  // SDL.26.3.covid: Covid-forlængelse i 3 måneder mere (SDL § 26, stk. 3)
  const v19 = Math.max(18330 /* 2020-03-09 */, s[296])
  s[1167] = v19
  const v20 = Math.max(18330 /* 2020-03-09 */, s[297])
  s[1166] = v20
  const v21 = s[298] && v19 <= 18808 /* 2021-06-30 */
  const v22 = s[298] && s[104]
  const v23 = s[299] || s[106]
  s[1172] = v23
  const v24 = v22 && s[108] < s[297]
  s[1170] = v24
  const v25 = v22 && s[110] >= s[296]
  s[1171] = v25
  const v26 = s[298] && s[297] >= 18443 /* 2020-06-30 */
  s[1175] = v26
  const v27 = s[298] && s[296] < 18443 /* 2020-06-30 */
  s[1176] = v27
  const v28 = s[298] && s[296] <= 18535 /* 2020-09-30 */
  s[1177] = v28
  const v29 = s[298] && s[297] > 18535 /* 2020-09-30 */
  s[1178] = v29
  const v30 = v27 || v29
  s[1174] = v30
  const v31 = (v26 || s[299]) && (v28 || s[299]) && (v26 || v28)
  s[1173] = v31
  const v32 = v25 || v30
  s[1169] = v32
  const v33 = (v24 || v23) && (v31 || s[299]) && (v24 || v31)
  s[1168] = v33
  const v34 = shiftDays(shiftMonths(shiftDays(s[296], 1), 3), -1)
  const v35 = shiftDays(shiftMonths(shiftDays(s[297], 1), 3), -1)
  const v36 = Math.max(s[296], v34)
  const v37 = Math.min(s[297], v35)
  const v38 = v33 && s[298]
  const v39 = v32 && s[298]
  const v40 = s[299] && s[298] && v37 >= v36
  const v41 = v39 || v40
  const v42 = v39 ? (v40 ? Math.min(s[296], v36) : s[296]) : v36
  const v43 = v38 ? (v41 ? Math.min(v34, v42) : v34) : v42
  const v44 = v39 ? (v40 ? Math.max(s[297], v37) : s[297]) : v37
  const v45 = v38 ? (v41 ? Math.max(v35, v44) : v35) : v44
  const v46 = s[298] && v20 >= 18809 /* 2021-07-01 */ && v19 <= 2147483646
  const v47 = v21 && (v38 || v39 || v40)
  const v48 = v46 && s[298]
  const SDL_26_3_covid_er = v47 || v48
  s[302] = SDL_26_3_covid_er
  const SDL_26_3_covid = v47 ? (v48 ? Math.min(s[296], v43) : v43) : s[296]
  s[300] = SDL_26_3_covid
  const SDL_26_3_covid_hoej = v47 ? (v48 ? Math.max(s[297], v45) : v45) : s[297]
  s[301] = SDL_26_3_covid_hoej
  const SDL_26_3_covid_ir = v21 && s[299] || v46 && s[299] || s[299] || s[298] && v20 === NEVER
  s[303] = SDL_26_3_covid_ir
  // SDL.26a.1.covid: Covid-forlængelse efter en anden forlængelse (SDL § 26 a, stk. 1-2)
  const v53 = f.forlaengelsenSlutter >= 18330 /* 2020-03-09 */
  s[1182] = v53
  const v54 = Math.max(f.forlaengelsenSlutter, 18330 /* 2020-03-09 */)
  s[1179] = v54
  const v55 = v54 >= 18809 /* 2021-07-01 */
  s[1180] = v55
  const v56 = f.forlaengelsenSlutter <= 18535 /* 2020-09-30 */
  s[1183] = v56
  const v57 = v53 && v56
  s[1181] = v57
  const v58 = shiftDays(shiftMonths(shiftDays(f.forlaengelsenSlutter, 1), 3), -1)
  const v59 = v58 >= 18443 /* 2020-06-30 */
  s[1184] = v59
  const SDL_26a_1_covid = v55 ? f.forlaengelsenSlutter : v57 ? (v59 ? v58 : 18443 /* 2020-06-30 */) : f.forlaengelsenSlutter
  s[709] = SDL_26a_1_covid
  // SDL.26a.3.covid: Covid-forlængelse i 3 måneder mere efter en anden forlængelse (SDL § 26 a, stk. 3)
  const v61 = Math.max(18330 /* 2020-03-09 */, SDL_26a_1_covid)
  s[1185] = v61
  const v62 = v61 >= 18809 /* 2021-07-01 */
  s[1186] = v62
  const v63 = f.forlaengelsenSlutter >= SDL_26a_1_covid
  s[1188] = v63
  const v64 = SDL_26a_1_covid >= 18443 /* 2020-06-30 */
  s[1190] = v64
  const v65 = SDL_26a_1_covid <= 18535 /* 2020-09-30 */
  s[1191] = v65
  const v66 = v64 && v65
  s[1189] = v66
  const v67 = !v63 && v66
  s[1187] = v67
  const SDL_26a_3_covid_ir = v61 >= NEVER
  s[305] = SDL_26a_3_covid_ir
  const SDL_26a_3_covid = v62 ? SDL_26a_1_covid : v67 ? shiftDays(shiftMonths(shiftDays(SDL_26a_1_covid, 1), 3), -1) : SDL_26a_1_covid
  s[304] = SDL_26a_3_covid
}

function svar_23(f, s) {
  // SDL.26c.covid: Covid-forlængelse i 1 måned, oktober 2020 (SDL § 26 c, stk. 1-2)
  const v0 = Math.max(18330 /* 2020-03-09 */, s[300])
  s[1193] = v0
  const v1 = Math.max(18330 /* 2020-03-09 */, s[301])
  s[1192] = v1
  const v2 = s[302] && v0 <= 18808 /* 2021-06-30 */
  const v3 = s[302] && s[301] >= 18535 /* 2020-09-30 */
  s[1196] = v3
  const v4 = s[302] && s[300] < 18535 /* 2020-09-30 */
  s[1197] = v4
  const v5 = s[302] && s[300] <= 18566 /* 2020-10-31 */
  s[1198] = v5
  const v6 = s[302] && s[301] > 18566 /* 2020-10-31 */
  s[1199] = v6
  const v7 = v4 || v6
  s[1195] = v7
  const v8 = (v3 || s[303]) && (v5 || s[303]) && (v3 || v5)
  s[1194] = v8
  const v9 = shiftDays(shiftMonths(shiftDays(s[300], 1), 1), -1)
  const v10 = shiftDays(shiftMonths(shiftDays(s[301], 1), 1), -1)
  const v11 = Math.max(s[300], v9)
  const v12 = Math.min(s[301], v10)
  const v13 = v8 && s[302]
  const v14 = v7 && s[302]
  const v15 = s[303] && s[302] && v12 >= v11
  const v16 = v14 || v15
  const v17 = v14 ? (v15 ? Math.min(s[300], v11) : s[300]) : v11
  const v18 = v13 ? (v16 ? Math.min(v9, v17) : v9) : v17
  const v19 = v14 ? (v15 ? Math.max(s[301], v12) : s[301]) : v12
  const v20 = v13 ? (v16 ? Math.max(v10, v19) : v10) : v19
  const v21 = s[302] && v1 >= 18809 /* 2021-07-01 */ && v0 <= 2147483646
  const v22 = v2 && (v13 || v14 || v15)
  const v23 = v21 && s[302]
  const SDL_26c_covid_er = v22 || v23
  s[307] = SDL_26c_covid_er
  const SDL_26c_covid = v22 ? (v23 ? Math.min(s[300], v18) : v18) : s[300]
  s[311] = SDL_26c_covid
  const SDL_26c_covid_hoej = v22 ? (v23 ? Math.max(s[301], v20) : v20) : s[301]
  s[313] = SDL_26c_covid_hoej
  const SDL_26c_covid_ir = v2 && s[303] || v21 && s[303] || s[303] || s[302] && v1 === NEVER
  s[309] = SDL_26c_covid_ir
  // SDL.26d.covid: Covid-forlængelse i 1 måned, oktober 2020, efter en anden forlængelse (SDL § 26 d, stk. 1-2)
  const v28 = Math.max(18330 /* 2020-03-09 */, s[304])
  s[1201] = v28
  const v29 = v28 >= 18809 /* 2021-07-01 */
  s[1202] = v29
  const v30 = s[304] >= 18535 /* 2020-09-30 */
  const v31 = !s[305] && v30
  s[1205] = v31
  const v32 = !s[305] && !v30
  s[1206] = v32
  const v33 = s[304] <= 18566 /* 2020-10-31 */
  const v34 = !s[305] && v33
  s[1207] = v34
  const v35 = !s[305] && !v33
  s[1208] = v35
  const v36 = v32 || v35
  s[1204] = v36
  const v37 = (v31 || s[305]) && (v34 || s[305]) && (v31 || v34)
  s[1203] = v37
  const v38 = shiftDays(shiftMonths(shiftDays(s[304], 1), 1), -1)
  const v39 = Math.max(s[304], v38)
  const v40 = Math.min(s[304], v38)
  const v41 = v37 && !s[305]
  const v42 = v36 && !s[305]
  const v43 = s[305] && !s[305] && v40 >= v39
  const v44 = v42 || v43
  const v45 = v42 ? (v43 ? Math.min(s[304], v39) : s[304]) : v39
  const v46 = v42 ? (v43 ? Math.max(s[304], v40) : s[304]) : v40
  const v47 = !s[305] && v28 < NEVER
  s[1200] = v47
  const SDL_26d_covid = v29 ? s[304] : v41 ? (v44 ? Math.min(v38, v45) : v38) : v45
  s[310] = SDL_26d_covid
  const SDL_26d_covid_hoej = v29 ? s[304] : v41 ? (v44 ? Math.max(v38, v46) : v38) : v46
  s[312] = SDL_26d_covid_hoej
  const SDL_26d_covid_er = v47 && (!v29 && (v41 || v42 || v43) || v29 && !s[305])
  s[306] = SDL_26d_covid_er
  const SDL_26d_covid_ir = !v47 || s[305]
  s[308] = SDL_26d_covid_ir
}

function svar_24(f, s) {
  // SDL.26f.covid: Covid-forlængelse i stedet for jobafklaring, § 26 f (SDL § 26 f, stk. 1)
  const v0 = f.forlaengelseErAfgjort && s[306] || f.forlaengelseErAfgjort === false && s[307]
  s[1209] = v0
  const v1 = f.forlaengelseErAfgjort && s[308] || f.forlaengelseErAfgjort === false && s[309]
  s[1210] = v1
  const v2 = f.forlaengelseErAfgjort ? s[310] : s[311]
  const v3 = f.forlaengelseErAfgjort ? s[312] : s[313]
  const v4 = Math.max(18330 /* 2020-03-09 */, v2)
  s[1212] = v4
  const v5 = Math.max(18330 /* 2020-03-09 */, v3)
  s[1211] = v5
  const v6 = v0 && v4 <= 18808 /* 2021-06-30 */
  const v7 = shiftDays(v2, 1)
  const v8 = shiftDays(v3, 1)
  const v9 = v0 && v8 >= 18567 /* 2020-11-01 */
  s[1215] = v9
  const v10 = v0 && v7 < 18567 /* 2020-11-01 */
  s[1216] = v10
  const v11 = v0 && v7 <= 18658 /* 2021-01-31 */
  s[1217] = v11
  const v12 = v0 && v8 > 18658 /* 2021-01-31 */
  s[1218] = v12
  const v13 = v10 || v12
  s[1214] = v13
  const v14 = (v9 || v1) && (v11 || v1) && (v9 || v11)
  s[1213] = v14
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
  s[712] = SDL_26f_covid_er
  const SDL_26f_covid = v28 ? (v29 ? Math.min(v2, v24) : v24) : v2
  s[710] = SDL_26f_covid
  const SDL_26f_covid_hoej = v28 ? (v29 ? Math.max(v3, v26) : v26) : v3
  s[711] = SDL_26f_covid_hoej
  const SDL_26f_covid_ir = v6 && v1 || v27 && v1 || v1 || v0 && v5 === NEVER
  s[713] = SDL_26f_covid_ir
  // SDL.26g.covid: Covid-forlængelse i stedet for jobafklaring, § 26 g (SDL § 26 g, stk. 1)
  const v34 = Math.max(18330 /* 2020-03-09 */, SDL_26f_covid)
  s[1220] = v34
  const v35 = Math.max(18330 /* 2020-03-09 */, SDL_26f_covid_hoej)
  s[1219] = v35
  const v36 = SDL_26f_covid_er && v34 <= 18808 /* 2021-06-30 */
  const v37 = shiftDays(SDL_26f_covid, 1)
  const v38 = shiftDays(SDL_26f_covid_hoej, 1)
  const v39 = SDL_26f_covid_er && v38 >= 18659 /* 2021-02-01 */
  s[1223] = v39
  const v40 = SDL_26f_covid_er && v37 < 18659 /* 2021-02-01 */
  s[1224] = v40
  const v41 = SDL_26f_covid_er && v37 <= 18686 /* 2021-02-28 */
  s[1225] = v41
  const v42 = SDL_26f_covid_er && v38 > 18686 /* 2021-02-28 */
  s[1226] = v42
  const v43 = v40 || v42
  s[1222] = v43
  const v44 = (v39 || SDL_26f_covid_ir) && (v41 || SDL_26f_covid_ir) && (v39 || v41)
  s[1221] = v44
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
  s[316] = SDL_26g_covid_er
  const SDL_26g_covid = v58 ? (v59 ? Math.min(SDL_26f_covid, v54) : v54) : SDL_26f_covid
  s[314] = SDL_26g_covid
  const SDL_26g_covid_hoej = v58 ? (v59 ? Math.max(SDL_26f_covid_hoej, v56) : v56) : SDL_26f_covid_hoej
  s[315] = SDL_26g_covid_hoej
  const SDL_26g_covid_ir = v36 && SDL_26f_covid_ir || v57 && SDL_26f_covid_ir || SDL_26f_covid_ir || SDL_26f_covid_er && v35 === NEVER
  s[317] = SDL_26g_covid_ir
}

function svar_25(f, s) {
  // SDL.26h.covid: Covid-forlængelse i stedet for jobafklaring, § 26 h (SDL § 26 h, stk. 1)
  const v0 = Math.max(18330 /* 2020-03-09 */, s[314])
  s[1228] = v0
  const v1 = Math.max(18330 /* 2020-03-09 */, s[315])
  s[1227] = v1
  const v2 = s[316] && v0 <= 18808 /* 2021-06-30 */
  const v3 = shiftDays(s[314], 1)
  const v4 = shiftDays(s[315], 1)
  const v5 = s[316] && v4 >= 18687 /* 2021-03-01 */
  s[1231] = v5
  const v6 = s[316] && v3 < 18687 /* 2021-03-01 */
  s[1232] = v6
  const v7 = s[316] && v3 <= 18747 /* 2021-04-30 */
  s[1233] = v7
  const v8 = s[316] && v4 > 18747 /* 2021-04-30 */
  s[1234] = v8
  const v9 = v6 || v8
  s[1230] = v9
  const v10 = (v5 || s[317]) && (v7 || s[317]) && (v5 || v7)
  s[1229] = v10
  const v11 = shiftDays(shiftMonths(v3, 2), -1)
  const v12 = shiftDays(shiftMonths(v4, 2), -1)
  const v13 = Math.max(s[314], v11)
  const v14 = Math.min(s[315], v12)
  const v15 = v10 && s[316]
  const v16 = v9 && s[316]
  const v17 = s[317] && s[316] && v14 >= v13
  const v18 = v16 || v17
  const v19 = v16 ? (v17 ? Math.min(s[314], v13) : s[314]) : v13
  const v20 = v15 ? (v18 ? Math.min(v11, v19) : v11) : v19
  const v21 = v16 ? (v17 ? Math.max(s[315], v14) : s[315]) : v14
  const v22 = v15 ? (v18 ? Math.max(v12, v21) : v12) : v21
  const v23 = s[316] && v1 >= 18809 /* 2021-07-01 */ && v0 <= 2147483646
  const v24 = v2 && (v15 || v16 || v17)
  const v25 = v23 && s[316]
  const SDL_26h_covid_er = v24 || v25
  s[716] = SDL_26h_covid_er
  const SDL_26h_covid = v24 ? (v25 ? Math.min(s[314], v20) : v20) : s[314]
  s[714] = SDL_26h_covid
  const SDL_26h_covid_hoej = v24 ? (v25 ? Math.max(s[315], v22) : v22) : s[315]
  s[715] = SDL_26h_covid_hoej
  const SDL_26h_covid_ir = v2 && s[317] || v23 && s[317] || s[317] || s[316] && v1 === NEVER
  s[717] = SDL_26h_covid_ir
  // SDL.26i.covid: Covid-forlængelse i stedet for jobafklaring, § 26 i (SDL § 26 i, stk. 1)
  const v30 = Math.max(18330 /* 2020-03-09 */, SDL_26h_covid)
  s[1236] = v30
  const v31 = Math.max(18330 /* 2020-03-09 */, SDL_26h_covid_hoej)
  s[1235] = v31
  const v32 = SDL_26h_covid_er && v30 <= 18808 /* 2021-06-30 */
  const v33 = shiftDays(SDL_26h_covid, 1)
  const v34 = shiftDays(SDL_26h_covid_hoej, 1)
  const v35 = SDL_26h_covid_er && v34 >= 18748 /* 2021-05-01 */
  s[1239] = v35
  const v36 = SDL_26h_covid_er && v33 < 18748 /* 2021-05-01 */
  s[1240] = v36
  const v37 = SDL_26h_covid_er && v33 <= 18808 /* 2021-06-30 */
  s[1241] = v37
  const v38 = SDL_26h_covid_er && v34 > 18808 /* 2021-06-30 */
  s[1242] = v38
  const v39 = v36 || v38
  s[1238] = v39
  const v40 = (v35 || SDL_26h_covid_ir) && (v37 || SDL_26h_covid_ir) && (v35 || v37)
  s[1237] = v40
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
  s[720] = SDL_26i_covid_er
  const SDL_26i_covid = v54 ? (v55 ? Math.min(SDL_26h_covid, v50) : v50) : SDL_26h_covid
  s[718] = SDL_26i_covid
  const SDL_26i_covid_hoej = v54 ? (v55 ? Math.max(SDL_26h_covid_hoej, v52) : v52) : SDL_26h_covid_hoej
  s[719] = SDL_26i_covid_hoej
  const SDL_26i_covid_ir = v32 && SDL_26h_covid_ir || v53 && SDL_26h_covid_ir || SDL_26h_covid_ir || SDL_26h_covid_er && v31 === NEVER
  s[721] = SDL_26i_covid_ir
  // SDL.27.1.2.uger: Længste forlængelse til afklaring (SDL § 27, stk. 1, nr. 2)
  const v60 = s[39] && s[44] && s[41] <= 14691 /* 2010-03-23 */
  const v61 = s[39] && s[40] >= 14692 /* 2010-03-24 */ && s[318]
  const SDL_27_1_2_uger = s[43] ? -Infinity : v60 ? 182 : v61 ? 273 : s[47] ? 273 : 483
  s[725] = SDL_27_1_2_uger
  const SDL_27_1_2_uger_hoej = s[43] ? Infinity : v61 || s[319] ? (s[319] ? (s[48] ? 483 : 273) : 273) : 182
  s[726] = SDL_27_1_2_uger_hoej
  const SDL_27_1_2_uger_er = s[43] || v60 || v61 || s[47] || s[48]
  s[727] = SDL_27_1_2_uger_er
  // SDL.27.1.2.slut: Seneste slut på forlængelse til afklaring (SDL § 27, stk. 1, nr. 2)
  const SDL_27_1_2_slut_er = s[43] || s[320] && s[104] && SDL_27_1_2_uger_er
  s[336] = SDL_27_1_2_slut_er
  const SDL_27_1_2_slut = s[43] ? FIRST_DAY : shiftDays(s[108], SDL_27_1_2_uger)
  s[334] = SDL_27_1_2_slut
  const SDL_27_1_2_slut_hoej = s[43] ? NEVER : shiftDays(s[110], SDL_27_1_2_uger_hoej)
  s[335] = SDL_27_1_2_slut_hoej
  const SDL_27_1_2_slut_ir = s[43] || s[320] && (s[106] || s[52]) || s[45]
  s[337] = SDL_27_1_2_slut_ir
  // SDL.27.1.3.slut: Seneste slut på forlængelse ved lægebehandling (SDL § 27, stk. 2)
  const v69 = allPeriods(f.ventetidPaaSygehus)
  const v70 = without(ALL_DAYS, v69)
  const SDL_27_1_3_slut_er = s[43] || s[320] && s[104] && s[321]
  s[340] = SDL_27_1_3_slut_er
  const SDL_27_1_3_slut = s[43] ? FIRST_DAY : dayReaching(v70, s[322], s[323])
  s[338] = SDL_27_1_3_slut
  const SDL_27_1_3_slut_hoej = s[43] ? NEVER : dayReaching(v70, s[324], s[325])
  s[339] = SDL_27_1_3_slut_hoej
}

function svar_26(f, s) {
  // SDL.27.1.4.slut: Seneste slut på forlængelse til afklaring af fleksjob eller pension (SDL § 27, stk. 1, nr. 4)
  const v0 = shiftDays(s[108], 182)
  const v1 = s[47] && s[104]
  const v2 = s[326] || s[327]
  const v3 = s[327] ? FIRST_DAY : NEVER
  const SDL_27_1_4_slut = s[43] ? FIRST_DAY : s[46] ? FIRST_DAY : v1 ? (v2 ? Math.min(v0, v3) : v0) : v3
  s[728] = SDL_27_1_4_slut
  const SDL_27_1_4_slut_hoej = s[43] ? NEVER : s[46] ? NEVER : v2 ? NEVER : shiftDays(s[110], 182)
  s[729] = SDL_27_1_4_slut_hoej
  const SDL_27_1_4_slut_er = s[43] || s[46] || v1 || s[326] || s[327]
  s[730] = SDL_27_1_4_slut_er
  const SDL_27_1_4_slut_ir = s[43] || s[46] || s[47] && s[106] || s[327] || s[45]
  s[731] = SDL_27_1_4_slut_ir
  // SDL.27.1.slut: Forlængelsens seneste slut (SDL § 27, stk. 1)
  const v8 = s[54] || s[58] || s[59] || s[328]
  s[1243] = v8
  const v9 = s[329] && s[330] && s[331] && s[332] && (s[49] || s[51] || s[53] || s[333])
  s[1244] = v9
  const v10 = Math.max(s[108], s[334])
  const v11 = Math.min(s[110], s[335])
  const v12 = s[55] && s[336]
  const v13 = s[60] && s[104]
  const v14 = s[52] && s[336] && s[104] && v11 >= v10
  const v15 = v13 || v14
  const v16 = v13 ? (v14 ? Math.min(s[108], v10) : s[108]) : v10
  const v17 = v13 ? (v14 ? Math.max(s[110], v11) : s[110]) : v11
  const v18 = s[52] && s[337] && s[106]
  const v19 = Math.max(s[108], s[338])
  const v20 = Math.min(s[110], s[339])
  const v21 = s[56] && s[340]
  const v22 = s[61] && s[104]
  const v23 = s[52] && s[340] && s[104] && v20 >= v19
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
  const v35 = Math.max(v29 ? (v32 ? Math.min(SDL_27_1_4_slut, v33) : SDL_27_1_4_slut) : v33, v12 ? (v15 ? Math.min(s[334], v16) : s[334]) : v16, v21 ? (v24 ? Math.min(s[338], v25) : s[338]) : v25)
  const v36 = Math.max(v29 ? (v32 ? Math.max(SDL_27_1_4_slut_hoej, v34) : SDL_27_1_4_slut_hoej) : v34, v12 ? (v15 ? Math.max(s[335], v17) : s[335]) : v17, v21 ? (v24 ? Math.max(s[339], v26) : s[339]) : v26)
  const v37 = (v12 || v13 || v14) && (v21 || v22 || v23) && (v29 || v30 || v31)
  const v38 = s[55] && s[337] || s[60] && s[106] || v18 || s[52] && !((!s[336] || !s[337] && s[334] === s[335]) && s[341] && (s[336] && s[104] || !s[336] && !s[104]) && (!s[336] || s[108] === s[334])) || s[56] && s[337] || s[61] && s[106] || v18 || s[52] && !((!s[340] || !s[337] && s[338] === s[339]) && s[341] && (s[340] && s[104] || !s[340] && !s[104]) && (!s[340] || s[108] === s[338])) || s[57] && SDL_27_1_4_slut_ir || s[62] && s[106] || s[50] && SDL_27_1_4_slut_ir && s[106] || s[50] && !((!SDL_27_1_4_slut_er || !SDL_27_1_4_slut_ir && SDL_27_1_4_slut === SDL_27_1_4_slut_hoej) && s[341] && (SDL_27_1_4_slut_er && s[104] || !SDL_27_1_4_slut_er && !s[104]) && (!SDL_27_1_4_slut_er || s[108] === SDL_27_1_4_slut))
  const v39 = v9 && v37
  const v40 = s[342] && v37 && v36 >= NEVER
  const SDL_27_1_slut = s[43] ? FIRST_DAY : v39 || v40 ? (v39 ? v35 : NEVER) : NEVER
  s[735] = SDL_27_1_slut
  const SDL_27_1_slut_hoej = s[43] ? NEVER : v8 ? NEVER : v36
  s[736] = SDL_27_1_slut_hoej
  const SDL_27_1_slut_er = s[111] && (s[43] || s[320] && (v8 || v39 || v40))
  s[737] = SDL_27_1_slut_er
  const SDL_27_1_slut_ir = s[111] && (s[43] || s[320] && (v9 && v38 || s[342] && !((!v37 || !v38 && v35 === v36) && v37 && v35 === NEVER)) || s[45]) || s[343]
  s[738] = SDL_27_1_slut_ir
  // SDL.29.1: Forlængelse for pensionister m.fl. (SDL § 29)
  const SDL_29_1 = s[292] && !s[7] && (!s[344] || f.laegenVenterArbejdeInden26Uger)
  s[739] = SDL_29_1
  const SDL_29_1_nej = s[292] && !s[7] && (!s[344] || f.laegenVenterArbejdeInden26Uger === false)
  s[740] = SDL_29_1_nej
  const SDL_29_1_ir = !s[292] || s[7] || !s[344]
  s[741] = SDL_29_1_ir
  // SDL.35.2: Arbejdsgiveren betaler tidligst fra (SDL § 35, stk. 2)
  const v48 = shiftDays(f.sygemeldtTilArbejdsgiver, 1)
  const v49 = f.fyldestgoerendeBegrundelse === false || !s[7]
  const v50 = f.fyldestgoerendeBegrundelse && s[9]
  const v51 = f.sygemeldtITide && !s[7] || f.sygemeldtITide === false && (f.indsigelseModSenSygemelding && v49 || f.indsigelseModSenSygemelding === false && !s[7])
  const v52 = f.sygemeldtITide && s[9] || f.sygemeldtITide === false && (f.indsigelseModSenSygemelding && v50 || f.indsigelseModSenSygemelding === false && s[9])
  const SDL_35_2 = s[67] ? FIRST_DAY : f.sygemeldtITide ? s[63] : f.indsigelseModSenSygemelding ? (f.fyldestgoerendeBegrundelse ? s[63] : v48) : s[63]
  s[749] = SDL_35_2
  const SDL_35_2_hoej = s[67] ? NEVER : f.sygemeldtITide ? s[65] : f.indsigelseModSenSygemelding ? (f.fyldestgoerendeBegrundelse ? s[65] : v48) : s[65]
  s[750] = SDL_35_2_hoej
  const SDL_35_2_er = s[74] && (s[67] || s[76] && v51 || s[77] && v51)
  s[751] = SDL_35_2_er
  const SDL_35_2_ir = s[74] && (s[67] || s[76] && v52 || s[77] && v52 || s[68]) || s[75] || s[73]
  s[752] = SDL_35_2_ir
  // SDL.35.3: Du skal have meldt dig syg til a-kassen (SDL § 35, stk. 3)
  const v57 = !s[7] && s[64] && s[345]
  const v58 = !s[7] && s[346] && s[66]
  s[375] = v58
  const SDL_35_3 = s[67] ? FIRST_DAY : v57 ? FIRST_DAY : s[63]
  s[753] = SDL_35_3
  const SDL_35_3_hoej = s[67] ? NEVER : v57 ? NEVER : s[65]
  s[754] = SDL_35_3_hoej
  const SDL_35_3_er = s[93] && (s[67] || v57 || v58 && !s[7])
  s[755] = SDL_35_3_er
  const SDL_35_3_ir = !s[93] || s[67] || v57 || v58 && s[9] || s[68]
  s[756] = SDL_35_3_ir
  // SDL.35.3.fra: Ret tidligst fra (SDL § 35, stk. 3)
  const v63 = SDL_35_3_er && SDL_35_3_hoej >= f.anmeldtTilAkasse
  s[1246] = v63
  const v64 = SDL_35_3_er && SDL_35_3 < f.anmeldtTilAkasse
  s[1247] = v64
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
  s[757] = SDL_35_3_fra
  const SDL_35_3_fra_hoej = s[67] ? NEVER : v57 ? NEVER : v69 ? (v72 ? Math.max(s[65], v74) : s[65]) : v74
  s[758] = SDL_35_3_fra_hoej
  const SDL_35_3_fra_er = s[93] && (s[67] || v57 || v58 && (v69 || v70 || v71))
  s[759] = SDL_35_3_fra_er
  const SDL_35_3_fra_ir = !s[93] || s[67] || v57 || v58 && (v63 && s[9] || v64 && v50 || SDL_35_3_ir && s[9] && v50 || SDL_35_3_ir && !(s[347] && (!v49 || !v50 && v65 === v66) && (!s[7] || s[7] && !v49) && (s[7] || s[63] === v65))) || s[68]
  s[760] = SDL_35_3_fra_ir
}

function svar_27(f, s) {
  // SDL.38.1: Du skal have søgt kommunen om sygedagpenge (SDL § 38, stk. 1)
  const v0 = f.arbejdsgiverensBetaling === 'sygedagpenge'
  s[370] = v0
  const v1 = shiftDays(f.sidsteDagMedBetaling, 7)
  s[371] = v1
  const v2 = shiftDays(s[63], 7)
  s[381] = v2
  const v3 = shiftDays(s[65], 7)
  s[383] = v3
  const v4 = v0 || !s[7]
  s[374] = v4
  const v5 = !v0 && s[9]
  s[379] = v5
  const v6 = v0 ? v1 : v2
  const v7 = v0 ? v1 : v3
  const v8 = s[63] <= 15426 /* 2012-03-27 */
  s[367] = v8
  const v9 = !s[7] && s[82] && v8
  s[359] = v9
  const v10 = s[65] >= 15427 /* 2012-03-28 */
  const v11 = !s[7] && v10 && s[345]
  s[376] = v11
  const v12 = !s[7] && s[346] && s[78]
  const v13 = shiftDays(f.underretningsbrevAfsendt, 8)
  const v14 = shiftDays(s[63], 21)
  s[368] = v14
  const v15 = shiftDays(s[65], 21)
  s[369] = v15
  const v16 = shiftDays(f.sidsteDagMedBetaling, 21)
  const v17 = f.arbejdsgiverensBetaling === 'loen'
  s[364] = v17
  const v18 = v0 || v17 || !s[7]
  const v19 = v0 ? v16 : v17 ? NEVER : v14
  const v20 = v0 ? v16 : v17 ? NEVER : v15
  const v21 = !s[93] && !v0 && !v17 && s[9]
  const v22 = s[348] && !s[7]
  const v23 = s[348] && s[9]
  const v24 = s[348] ? v2 : f.underretningsbrevSendt ? v13 : s[93] ? v14 : v19
  const v25 = s[348] ? v3 : f.underretningsbrevSendt ? v13 : s[93] ? v15 : v20
  const v26 = s[348] ? v2 : f.underretningsbrevSendt ? v13 : s[93] ? v16 : v19
  const v27 = s[348] ? v3 : f.underretningsbrevSendt ? v13 : s[93] ? v16 : v20
  const v28 = s[76] && v4
  const v29 = v9 && v4
  const v30 = v12 && (v22 || !s[348] && (f.underretningsbrevSendt || s[93] && !s[7] || !s[93] && v18))
  const v31 = s[81] && (v22 || !s[348] && (f.underretningsbrevSendt || s[93] || v18))
  const v32 = v11 || v30 || v31
  const v33 = v11 ? FIRST_DAY : v30 ? (v31 ? Math.min(v24, v26) : v24) : v26
  const v34 = v29 || v32
  const v35 = v29 ? (v32 ? Math.min(v6, v33) : v6) : v33
  const SDL_38_1 = s[67] ? FIRST_DAY : v28 ? (v34 ? Math.min(v6, v35) : v6) : v35
  s[761] = SDL_38_1
  const v37 = v11 ? NEVER : v30 ? (v31 ? Math.max(v25, v27) : v25) : v27
  const v38 = v29 ? (v32 ? Math.max(v7, v37) : v7) : v37
  const SDL_38_1_hoej = s[67] ? NEVER : v28 ? (v34 ? Math.max(v7, v38) : v7) : v38
  s[762] = SDL_38_1_hoej
  const v40 = f.persongruppe === 'loenmodtager' || f.persongruppe === 'ledig' || f.persongruppe === 'ingen'
  s[358] = v40
  const SDL_38_1_er = v40 && (s[67] || v28 || v29 || v11 || v30 || v31)
  s[763] = SDL_38_1_er
  const SDL_38_1_ir = !v40 || s[67] || s[76] && v5 || v9 && v5 || v11 || v12 && (v23 || !s[348] && f.underretningsbrevSendt === false && (s[349] || v21)) || s[81] && (v23 || !s[348] && f.underretningsbrevSendt === false && v21) || s[68]
  s[764] = SDL_38_1_ir
  // SDL.38.7.tide: Du søgte i tide (SDL § 38, stk. 1)
  const v43 = SDL_38_1_er && SDL_38_1_hoej >= f.anmodningModtaget
  const v44 = SDL_38_1_er && SDL_38_1 < f.anmodningModtaget
  const SDL_38_7_tide = v40 && (s[67] || s[76] && v43 || s[77] && v43)
  s[355] = SDL_38_7_tide
  const SDL_38_7_tide_nej = v40 && (s[67] || s[76] && v44 || s[77] && v44)
  s[356] = SDL_38_7_tide_nej
  const SDL_38_7_tide_ir = !v40 || s[67] || s[76] && SDL_38_1_ir || s[77] && SDL_38_1_ir || s[68]
  s[357] = SDL_38_7_tide_ir
  // SDL.38.8: Den for sene ansøgning undskyldes (SDL § 38, stk. 8-9)
  const v48 = !s[7] && s[350] >= f.anmodningModtaget
  s[1252] = v48
  const v49 = !s[7] && s[351] < f.anmodningModtaget
  s[1253] = v49
  const v50 = v49 || f.undskyldendeForhold === false
  s[1251] = v50
  const v51 = (v48 || s[9]) && f.undskyldendeForhold
  s[1250] = v51
  const v52 = shiftDays(f.sidsteDagMedBetaling, 28) >= f.anmodningModtaget
  s[1255] = v52
  const v53 = s[69] && f.arbejdsgiverAnmeldteIkke && f.fratraeder && v52
  s[1254] = v53
  const v54 = v51 || v53
  const v55 = v50 && !v53
  const v56 = !s[7] && v10 && s[63] <= 19722 /* 2023-12-31 */
  s[360] = v56
  const v57 = !s[7] && s[65] >= 19723 /* 2024-01-01 */ && s[66]
  s[361] = v57
  const SDL_38_8 = v40 && (s[67] || s[76] && v54 || v9 && v54 || v56 && v54 || v57 && v54)
  s[352] = SDL_38_8
  const SDL_38_8_nej = v40 && (s[67] || s[76] && v55 || v9 && v55 || v56 && v55 || v57 && v55)
  s[354] = SDL_38_8_nej
  const SDL_38_8_ir = !v40 || s[73]
  s[353] = SDL_38_8_ir
}

function svar_28(f, s) {
  // SDL.38.7: Kommunen betaler tidligst fra (SDL § 38, stk. 7)
  const v0 = Math.max(s[63], f.anmodningModtaget)
  const v1 = Math.min(s[65], f.anmodningModtaget)
  const v2 = s[352] && !s[7]
  const v3 = s[353] && !s[7] && v1 >= v0
  const v4 = s[354] || v3
  const v5 = s[354] ? (v3 ? Math.min(f.anmodningModtaget, v0) : f.anmodningModtaget) : v0
  const v6 = v2 ? (v4 ? Math.min(s[63], v5) : s[63]) : v5
  const v7 = s[354] ? (v3 ? Math.max(f.anmodningModtaget, v1) : f.anmodningModtaget) : v1
  const v8 = v2 ? (v4 ? Math.max(s[65], v7) : s[65]) : v7
  const v9 = v2 || s[354] || v3
  const v10 = s[352] && s[9] || s[353] && !(s[347] && !s[7] && (s[7] || s[63] === f.anmodningModtaget))
  const v11 = Math.max(s[63], v6)
  const v12 = Math.min(s[65], v8)
  const v13 = s[355] && !s[7]
  const v14 = s[356] && v9
  const v15 = s[357] && !s[7] && v9 && v12 >= v11
  const v16 = v14 || v15
  const v17 = v14 ? (v15 ? Math.min(v6, v11) : v6) : v11
  const v18 = v14 ? (v15 ? Math.max(v8, v12) : v8) : v12
  const v19 = v13 || v14 || v15
  const v20 = s[355] && s[9] || s[356] && v10 || s[357] && s[9] && v10 || s[357] && !(s[347] && (!v9 || !v10 && v6 === v8) && (!s[7] && v9 || s[7] && !v9) && (s[7] || s[63] === v6))
  const SDL_38_7 = s[67] ? FIRST_DAY : v13 ? (v16 ? Math.min(s[63], v17) : s[63]) : v17
  s[765] = SDL_38_7
  const SDL_38_7_hoej = s[67] ? NEVER : v13 ? (v16 ? Math.max(s[65], v18) : s[65]) : v18
  s[766] = SDL_38_7_hoej
  const SDL_38_7_er = s[358] && (s[67] || s[76] && v19 || s[359] && v19 || s[360] && v19 || s[361] && v19)
  s[767] = SDL_38_7_er
  const SDL_38_7_ir = !s[358] || s[67] || s[76] && v20 || s[359] && v20 || s[360] && v20 || s[361] && v20 || s[68]
  s[768] = SDL_38_7_ir
  // SDL.40.1: Arbejdsgiveren skal have meldt fraværet (SDL § 40, stk. 1-3)
  const v25 = s[205] && s[8] >= s[362]
  s[1257] = v25
  const v26 = s[205] && s[8] < s[363]
  s[1258] = v26
  const v27 = shiftDays(s[63], 28)
  s[423] = v27
  const v28 = shiftDays(s[65], 28)
  s[422] = v28
  const v29 = !s[364] || !s[7]
  const v30 = s[364] && s[9]
  const v31 = s[364] ? v27 : NEVER
  const v32 = s[364] ? v28 : NEVER
  const v33 = v29 && v32 >= NEVER
  const v34 = v25 && v29
  const v35 = s[209] && v33
  const v36 = v34 ? v31 : NEVER
  const v37 = v26 ? NEVER : v32
  const v38 = v34 ? (v26 || v35 ? Math.max(v32, v37) : v32) : v37
  const v39 = v34 || v26 || v35
  const v40 = v25 && v30 || s[209] && !((!v29 || !v30 && v31 === v32) && v29 && (!v29 || v31 === NEVER))
  const v41 = !s[7] && s[82] && s[365]
  const v42 = !s[7] && s[366] && s[367]
  const v43 = !s[7] && s[8] >= s[368]
  s[428] = v43
  const v44 = !s[7] && s[8] < s[369]
  s[424] = v44
  const v45 = v43 && v29
  const v46 = s[9] && v33
  const v47 = v45 ? v31 : NEVER
  const v48 = v44 ? NEVER : v32
  const v49 = v45 ? (v44 || v46 ? Math.max(v32, v48) : v32) : v48
  const v50 = f.arbejdsgiverensBetaling === 'ingen'
  s[1259] = v50
  const v51 = s[370] ? s[371] : s[372]
  const v52 = s[370] ? s[371] : s[373]
  const v53 = v25 && s[374]
  const v54 = s[209] && s[374] && v52 >= NEVER
  const v55 = v26 ? NEVER : v52
  const v56 = s[76] && v39
  const v57 = v41 && v39
  const v58 = v42 && (v45 || v44 || v46)
  const v59 = s[375] && (v50 && !s[7] || !v50 && (v53 || v26 || v54))
  const v60 = s[376] || v59
  const v61 = s[376] ? FIRST_DAY : v50 ? s[377] : v53 ? v51 : NEVER
  const v62 = v58 || v60
  const v63 = v58 ? (v60 ? Math.min(v47, v61) : v47) : v61
  const v64 = v57 || v62
  const v65 = v57 ? (v62 ? Math.min(v36, v63) : v36) : v63
  const SDL_40_1 = s[67] ? FIRST_DAY : v56 ? (v64 ? Math.min(v36, v65) : v36) : v65
  s[769] = SDL_40_1
  const v67 = s[376] ? NEVER : v50 ? s[378] : v53 ? (v26 || v54 ? Math.max(v52, v55) : v52) : v55
  const v68 = v58 ? (v60 ? Math.max(v49, v67) : v49) : v67
  const v69 = v57 ? (v62 ? Math.max(v38, v68) : v38) : v68
  const SDL_40_1_hoej = s[67] ? NEVER : v56 ? (v64 ? Math.max(v38, v69) : v38) : v69
  s[770] = SDL_40_1_hoej
  const SDL_40_1_er = s[69] && (s[67] || v56 || v57 || v58 || s[376] || v59)
  s[771] = SDL_40_1_er
  const SDL_40_1_ir = !s[69] || s[67] || s[76] && v40 || v41 && v40 || v42 && (v43 && v30 || s[9] && !((!v29 || !v30 && v31 === v32) && v29 && (!v29 || v31 === NEVER))) || s[376] || s[375] && (v50 && s[9] || !v50 && (v25 && s[379] || s[209] && !((!s[374] || !s[379] && v51 === v52) && s[374] && (!s[374] || v51 === NEVER)))) || s[68]
  s[772] = SDL_40_1_ir
}

function svar_29(f, s) {
  // SDL.40a.1: A-kassen skal have meldt fraværet (SDL § 40 a, stk. 1)
  const v0 = !s[7] && s[346] && s[63] <= 16248 /* 2014-06-27 */
  const v1 = shiftDays(f.anmeldtTilAkasse, 7)
  const v2 = !s[7] && s[65] >= 16249 /* 2014-06-28 */ && s[63] <= 16658 /* 2015-08-11 */
  const v3 = !s[7] && s[65] >= 16659 /* 2015-08-12 */ && s[66]
  const v4 = f.oplystDelvistLedig ? v1 : shiftDays(f.anmeldtTilAkasse, 21)
  const v5 = v2 || v3
  const v6 = v2 ? FIRST_DAY : v4
  const v7 = s[376] || v0 || v5
  const SDL_40a_1 = s[67] ? FIRST_DAY : s[359] || v7 ? (v7 ? (s[376] ? FIRST_DAY : v0 ? (v5 ? Math.min(v1, v6) : v1) : v6) : NEVER) : NEVER
  s[773] = SDL_40a_1
  const v9 = v2 ? NEVER : v4
  const SDL_40a_1_hoej = s[67] ? NEVER : s[76] ? NEVER : s[359] ? NEVER : s[376] ? NEVER : v0 ? (v5 ? Math.max(v1, v9) : v1) : v9
  s[774] = SDL_40a_1_hoej
  const SDL_40a_1_er = s[93] && (s[67] || s[76] || s[359] || s[376] || v0 || v2 || v3)
  s[775] = SDL_40a_1_er
  const SDL_40a_1_ir = !s[93] || s[67] || s[376] || v2 || s[68]
  s[776] = SDL_40a_1_ir
  // SDL.43.1: Du skal have meldt dig syg til kommunen (SDL § 43, stk. 1)
  const v13 = shiftDays(f.tredjeFravaersdag, 7)
  const v14 = s[380] ? s[381] : s[382] ? v13 : s[368]
  const v15 = s[380] ? s[383] : s[382] ? v13 : s[369]
  const v16 = !s[7] && s[384] && s[66]
  const v17 = f.aftaleForSelvstaendig ? s[381] : v14
  const v18 = f.aftaleForSelvstaendig ? s[383] : v15
  const v19 = v16 && (f.aftaleForSelvstaendig && !s[7] || f.aftaleForSelvstaendig === false && s[385])
  const v20 = s[386] || v19
  const v21 = s[386] ? (v19 ? Math.min(v14, v17) : v14) : v17
  const SDL_43_1 = s[67] ? FIRST_DAY : s[387] ? (v20 ? Math.min(v14, v21) : v14) : v21
  s[781] = SDL_43_1
  const v23 = s[386] ? (v19 ? Math.max(v15, v18) : v15) : v18
  const SDL_43_1_hoej = s[67] ? NEVER : s[387] ? (v20 ? Math.max(v15, v23) : v15) : v23
  s[782] = SDL_43_1_hoej
  const SDL_43_1_er = s[87] && (s[67] || s[387] || s[386] || v19)
  s[783] = SDL_43_1_er
  const SDL_43_1_ir = !s[87] || s[67] || s[388] || s[389] || v16 && (f.aftaleForSelvstaendig && s[9] || f.aftaleForSelvstaendig === false && s[390]) || s[68]
  s[784] = SDL_43_1_ir
  // SDL.43.5: Den for sene anmeldelse undskyldes (SDL § 43, stk. 5)
  const v27 = !s[7] && s[350] >= f.selvstaendigAnmeldt
  s[1262] = v27
  const v28 = !s[7] && s[351] < f.selvstaendigAnmeldt
  s[1263] = v28
  const v29 = v28 || f.undskyldendeForhold === false
  const v30 = v27 || s[9]
  const v31 = v30 && f.undskyldendeForhold
  const v32 = !s[7] && s[82] && s[63] <= 15111 /* 2011-05-17 */
  s[419] = v32
  const v33 = !s[7] && s[65] >= 15112 /* 2011-05-18 */ && s[63] <= 15207 /* 2011-08-21 */
  s[420] = v33
  const v34 = f.undskyldendeForhold || f.nemrefusionNede
  s[1264] = v34
  const v35 = v28 || !v34
  const v36 = v30 && v34
  const v37 = !s[7] && s[65] >= 15208 /* 2011-08-22 */ && s[66]
  s[421] = v37
  const SDL_43_5 = s[87] && (s[67] || s[76] && v31 || v32 && v31 || v33 && v36 || v37 && v36)
  s[792] = SDL_43_5
  const SDL_43_5_nej = s[87] && (s[67] || s[76] && v29 || v32 && v29 || v33 && v35 || v37 && v35)
  s[793] = SDL_43_5_nej
  const SDL_43_5_ir = !s[87] || s[73]
  s[794] = SDL_43_5_ir
  // SDL.43.4: Kommunen betaler tidligst fra (SDL § 43, stk. 4)
  const v41 = SDL_43_1_er && SDL_43_1_hoej >= f.selvstaendigAnmeldt
  s[1265] = v41
  const v42 = SDL_43_1_er && SDL_43_1 < f.selvstaendigAnmeldt
  s[1266] = v42
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
  const v53 = SDL_43_5 && s[9] || SDL_43_5_ir && !(s[347] && !s[7] && (s[7] || s[63] === f.selvstaendigAnmeldt))
  const v54 = Math.max(s[63], v49)
  const v55 = Math.min(s[65], v51)
  const v56 = v41 && !s[7]
  const v57 = v42 && v52
  const v58 = SDL_43_1_ir && !s[7] && v52 && v55 >= v54
  const v59 = v57 || v58
  const v60 = v57 ? (v58 ? Math.min(v49, v54) : v49) : v54
  const v61 = v57 ? (v58 ? Math.max(v51, v55) : v51) : v55
  const v62 = v56 || v57 || v58
  const v63 = v41 && s[9] || v42 && v53 || SDL_43_1_ir && s[9] && v53 || SDL_43_1_ir && !(s[347] && (!v52 || !v53 && v49 === v51) && (!s[7] && v52 || s[7] && !v52) && (s[7] || s[63] === v49))
  const SDL_43_4 = s[67] ? FIRST_DAY : v56 ? (v59 ? Math.min(s[63], v60) : s[63]) : v60
  s[785] = SDL_43_4
  const SDL_43_4_hoej = s[67] ? NEVER : v56 ? (v59 ? Math.max(s[65], v61) : s[65]) : v61
  s[786] = SDL_43_4_hoej
  const SDL_43_4_er = s[87] && (s[67] || s[76] && v62 || s[77] && v62)
  s[787] = SDL_43_4_er
  const SDL_43_4_ir = !s[87] || s[67] || s[76] && v63 || s[77] && v63 || s[68]
  s[788] = SDL_43_4_ir
  // SDL.43.4.tide: Du meldte dig i tide (SDL § 43, stk. 1)
  const SDL_43_4_tide = s[87] && (s[67] || s[76] && v41 || s[77] && v41)
  s[789] = SDL_43_4_tide
  const SDL_43_4_tide_nej = s[87] && (s[67] || s[76] && v42 || s[77] && v42)
  s[790] = SDL_43_4_tide_nej
  const SDL_43_4_tide_ir = !s[87] || s[67] || s[76] && SDL_43_1_ir || s[77] && SDL_43_1_ir || s[68]
  s[791] = SDL_43_4_tide_ir
  // SDL.51.1: Lediges sygedagpenge pr. uge (SDL § 51)
  const SDL_51_1 = s[1] ? f.dagpengePrUge : -Infinity
  s[411] = SDL_51_1
  const SDL_51_1_hoej = s[1] ? f.dagpengePrUge : Infinity
  s[413] = SDL_51_1_hoej
}

function svar_30(f, s) {
  // SDL.52.1: Selvstændiges sygedagpenge pr. uge ved fuldt fravær (SDL § 52, stk. 1)
  const v0 = f.selvstaendigForsikring === 'ingen'
  s[1267] = v0
  const v1 = f.vurderingsdato <= 13149 /* 2006-01-01 */ || f.vurderingsdato >= 20822 /* 2027-01-04 */
  s[401] = v1
  const v2 = SATS_11(f.vurderingsdato)
  const v3 = v1 ? -Infinity : v2
  s[397] = v3
  const v4 = v1 ? Infinity : v2
  s[399] = v4
  const v5 = v3 > -Infinity && v4 < Infinity
  const v6 = quotient([v3, 2], [3], 'nærmeste', 100)
  const v7 = quotient([v4, 2], [3], 'nærmeste', 100)
  const v8 = v1 || !v5
  const SDL_52_1_er = !s[1] || v0 || !(!v5 && !v1 && v3 === v4)
  s[805] = SDL_52_1_er
  const SDL_52_1_ir = !s[1] || !v0 && v8 || v1
  s[806] = SDL_52_1_ir
  const SDL_52_1 = s[1] ? Math.min(v3, v0 ? f.indtaegtSomSelvstaendig : Math.max(f.indtaegtSomSelvstaendig, v5 ? Math.min(v6, v7) : -Infinity)) : -Infinity
  s[803] = SDL_52_1
  const SDL_52_1_hoej = s[1] ? Math.min(v4, v0 ? f.indtaegtSomSelvstaendig : Math.max(f.indtaegtSomSelvstaendig, v5 ? Math.max(v6, v7) : Infinity)) : Infinity
  s[804] = SDL_52_1_hoej
  // SDL.53.3: Selvstændiges sygedagpenge pr. uge (SDL § 53, stk. 3)
  const v13 = SDL_52_1 > -Infinity && SDL_52_1_hoej < Infinity
  const v14 = quotient([SDL_52_1, 3], [4], 'nærmeste', 1)
  const v15 = quotient([SDL_52_1_hoej, 3], [4], 'nærmeste', 1)
  const v16 = SDL_52_1_er && !(!v13 && (!SDL_52_1_er || !SDL_52_1_ir && SDL_52_1 === SDL_52_1_hoej))
  const v17 = SDL_52_1_ir || !v13
  const v18 = quotient([SDL_52_1], [2], 'nærmeste', 1)
  const v19 = quotient([SDL_52_1_hoej], [2], 'nærmeste', 1)
  const SDL_53_3_er = !s[1] || s[178] && SDL_52_1_er || !s[178] && (s[391] && v16 || !s[391] && (!s[144] || v16))
  s[409] = SDL_53_3_er
  const SDL_53_3_ir = !s[1] || s[178] && SDL_52_1_ir || !s[178] && (s[391] && v17 || !s[391] && s[144] && v17)
  s[410] = SDL_53_3_ir
  const SDL_53_3 = s[1] ? (s[178] ? SDL_52_1 : s[391] ? (v13 ? Math.min(v14, v15) : -Infinity) : s[144] ? (v13 ? Math.min(v18, v19) : -Infinity) : 0) : -Infinity
  s[412] = SDL_53_3
  const SDL_53_3_hoej = s[1] ? (s[178] ? SDL_52_1_hoej : s[391] ? (v13 ? Math.max(v14, v15) : Infinity) : s[144] ? (v13 ? Math.max(v18, v19) : Infinity) : 0) : Infinity
  s[414] = SDL_53_3_hoej
  // SDL.53.2: Beløb som ved fuldt fravær (SDL § 53, stk. 2)
  const v24 = f.ledigUdenLoen || s[93] || f.arbejdsgiverTilbyderDeltid === false
  const SDL_53_2 = !s[1] || v24
  s[405] = SDL_53_2
  const SDL_53_2_nej = !s[1] || !v24
  s[407] = SDL_53_2_nej
  // SDL.50.1: Det højeste beløb pr. time (SDL § 50, stk. 1)
  const v27 = quotient([v3, 100], [3700], 'nærmeste', 1)
  const v28 = quotient([v4, 100], [3700], 'nærmeste', 1)
  const SDL_50_1_er = !s[1] || !(!v5 && !v1 && v3 === v4)
  s[417] = SDL_50_1_er
  const SDL_50_1_ir = !s[1] || v8
  s[418] = SDL_50_1_ir
  const SDL_50_1 = s[1] ? (v5 ? Math.min(v27, v28) : -Infinity) : -Infinity
  s[415] = SDL_50_1
  const SDL_50_1_hoej = s[1] ? (v5 ? Math.max(v27, v28) : Infinity) : Infinity
  s[416] = SDL_50_1_hoej
  // SDL.47.1: Sygedagpenge pr. uge ved fuldt fravær (SDL § 47, stk. 1)
  const v33 = SDL_50_1_er && f.timefortjeneste >= SDL_50_1
  s[1270] = v33
  const v34 = SDL_50_1_er && f.timefortjeneste < SDL_50_1_hoej
  s[393] = v34
  const v35 = f.normalTimerPrUge >= 3700
  s[1271] = v35
  const v36 = v34 || !v35
  s[1269] = v36
  const v37 = v33 || SDL_50_1_ir
  s[394] = v37
  const v38 = v37 && v35
  s[1268] = v38
  const v39 = Math.min(f.timefortjeneste, SDL_50_1)
  s[395] = v39
  const v40 = Math.min(f.timefortjeneste, SDL_50_1_hoej)
  s[396] = v40
  const v41 = v39 <= -Infinity
  s[398] = v41
  const v42 = quotient([v39, f.normalTimerPrUge], [100], 'nærmeste', 1)
  const v43 = quotient([v40, f.normalTimerPrUge], [100], 'nærmeste', 1)
  const v44 = SDL_50_1_er && !(v41 && (!SDL_50_1_er || !SDL_50_1_ir && v39 === v40))
  s[400] = v44
  const v45 = Math.min(v3, v41 ? -Infinity : Math.min(v42, v43))
  const v46 = Math.min(v4, v41 ? Infinity : Math.max(v42, v43))
  const v47 = SDL_50_1_ir || v41 || v1
  s[402] = v47
  const v48 = v36 && v44
  const v49 = v38 || v48
  const v50 = v38 && v1 || v36 && v47
  const v51 = !s[7] && s[82] && s[78]
  const SDL_47_1 = s[67] ? -Infinity : v38 ? (v48 ? Math.min(v3, v45) : v3) : v45
  s[403] = SDL_47_1
  const SDL_47_1_hoej = s[67] ? Infinity : v38 ? (v48 ? Math.max(v4, v46) : v4) : v46
  s[404] = SDL_47_1_hoej
  const SDL_47_1_er = s[67] || s[76] && v49 || v51 && v49 || s[81] && v49
  s[406] = SDL_47_1_er
  const SDL_47_1_ir = s[67] || s[76] && v50 || v51 && v50 || s[81] && v50 || s[68]
  s[408] = SDL_47_1_ir
}

function svar_31(f, s) {
  // SDL.53.1: Lønmodtagerens sygedagpenge pr. uge (SDL § 53, stk. 1)
  const v0 = Math.max(0, s[392])
  const v1 = v0 >= 3700
  s[1274] = v1
  const v2 = s[393] || !v1
  s[1273] = v2
  const v3 = s[394] && v1
  s[1272] = v3
  const v4 = quotient([s[395], v0], [100], 'nærmeste', 1)
  const v5 = quotient([s[396], v0], [100], 'nærmeste', 1)
  const v6 = Math.min(s[397], s[398] ? -Infinity : Math.min(v4, v5))
  const v7 = Math.min(s[399], s[398] ? Infinity : Math.max(v4, v5))
  const v8 = v2 && s[400]
  const v9 = v3 || v8
  const v10 = v3 ? (v8 ? Math.min(s[397], v6) : s[397]) : v6
  const v11 = v3 ? (v8 ? Math.max(s[399], v7) : s[399]) : v7
  const v12 = v3 && s[401] || v2 && s[402]
  const v13 = Math.max(s[403], v10)
  const v14 = Math.min(s[404], v11)
  const v15 = s[405] && s[406]
  const v16 = s[407] && v9
  const v17 = !s[1] && s[406] && v9 && v14 >= v13
  const v18 = v16 || v17
  const v19 = v16 ? (v17 ? Math.min(v10, v13) : v10) : v13
  const v20 = v16 ? (v17 ? Math.max(v11, v14) : v11) : v14
  const SDL_53_1_er = !s[1] || v15 || v16 || v17
  s[809] = SDL_53_1_er
  const SDL_53_1_ir = !s[1] || s[405] && s[408] || s[407] && v12 || !s[1] && s[408] && v12 || !s[1] && !((!s[406] || !s[408] && s[403] === s[404]) && (!v9 || !v12 && v10 === v11) && (s[406] && v9 || !s[406] && !v9) && (!s[406] || s[403] === v10))
  s[810] = SDL_53_1_ir
  const SDL_53_1 = s[1] ? (v15 ? (v18 ? Math.min(s[403], v19) : s[403]) : v19) : -Infinity
  s[807] = SDL_53_1
  const SDL_53_1_hoej = s[1] ? (v15 ? (v18 ? Math.max(s[404], v20) : s[404]) : v20) : Infinity
  s[808] = SDL_53_1_hoej
  // SDL.46.1: Sygedagpenge pr. uge (SDL § 46, stk. 1)
  const SDL_46_1_er = !s[1] || s[93] || s[87] && s[409] || !s[87] && SDL_53_1_er
  s[797] = SDL_46_1_er
  const SDL_46_1_ir = !s[1] || s[93] && !s[1] || !s[93] && (s[87] && s[410] || !s[87] && SDL_53_1_ir)
  s[798] = SDL_46_1_ir
  const SDL_46_1 = s[1] ? (s[93] ? s[411] : s[87] ? s[412] : SDL_53_1) : -Infinity
  s[795] = SDL_46_1
  const SDL_46_1_hoej = s[1] ? (s[93] ? s[413] : s[87] ? s[414] : SDL_53_1_hoej) : Infinity
  s[796] = SDL_46_1_hoej
  // SDL.47.1.3: Sygedagpenge pr. uge fra arbejdsgiveren (SDL § 47, stk. 1)
  const v29 = Math.min(s[415], f.timeloenHosArbejdsgiveren)
  const v30 = Math.min(s[416], f.timeloenHosArbejdsgiveren)
  const v31 = v29 <= -Infinity
  const v32 = quotient([v29, f.normalTimerPrUge], [100], 'nærmeste', 1)
  const v33 = quotient([v30, f.normalTimerPrUge], [100], 'nærmeste', 1)
  const v34 = s[417] && !(v31 && (!s[417] || !s[418] && v29 === v30))
  const v35 = s[418] || v31
  const SDL_47_1_3 = s[67] ? -Infinity : v31 ? -Infinity : Math.min(v32, v33)
  s[799] = SDL_47_1_3
  const SDL_47_1_3_hoej = s[67] ? Infinity : v31 ? Infinity : Math.max(v32, v33)
  s[800] = SDL_47_1_3_hoej
  const SDL_47_1_3_er = s[67] || s[76] && v34 || s[77] && v34
  s[801] = SDL_47_1_3_er
  const SDL_47_1_3_ir = s[67] || s[76] && v35 || s[77] && v35 || s[68]
  s[802] = SDL_47_1_3_ir
  // SDL.54.1: Refusion til arbejdsgiveren (SDL § 54, stk. 1)
  const v40 = s[279] && f.vurderingsdato >= s[276]
  s[1280] = v40
  const v41 = s[279] && f.vurderingsdato < s[277]
  s[1281] = v41
  const v42 = v41 || s[211]
  s[1278] = v42
  const v43 = (v40 || s[280]) && s[284] && (v40 || s[210])
  s[1277] = v43
  const v44 = s[280] && s[73]
  s[1279] = v44
  const v45 = !s[7] && f.vurderingsdato >= s[63]
  s[1284] = v45
  const v46 = !s[7] && f.vurderingsdato < s[65]
  s[1285] = v46
  const v47 = s[75] || f.aftaleMedArbejdsgiver === false || v46
  s[1283] = v47
  const v48 = s[208] && f.aftaleMedArbejdsgiver && (v45 || s[9])
  s[1282] = v48
  const v49 = v43 || v48
  s[1275] = v49
  const v50 = (v42 || v44) && v47
  s[1276] = v50
  const v51 = !s[69] || !s[364] || v50
  const v52 = s[69] && s[364] && v49
  const SDL_54_1 = s[67] || s[76] && v52 || s[77] && v52
  s[811] = SDL_54_1
  const SDL_54_1_nej = s[67] || s[76] && v51 || s[77] && v51
  s[812] = SDL_54_1_nej
  // SDL.59.6: Refusion trods for sen anmeldelse (SDL § 59, stk. 6)
  const v55 = !s[7] && s[350] >= f.refusionskravFremsat
  s[1286] = v55
  const v56 = !s[7] && s[351] < f.refusionskravFremsat
  s[1287] = v56
  const v57 = f.skyldesLoenmodtageren || f.forkertVejledning || f.saerligeOmstaendighederForRefusion
  s[1288] = v57
  const v58 = v56 || !v57
  const v59 = v55 || s[9]
  const v60 = v59 && v57
  const v61 = f.nemrefusionNede || f.skyldesLoenmodtageren || f.forkertVejledning || f.saerligeOmstaendighederForRefusion
  s[1289] = v61
  const v62 = v56 || !v61
  const v63 = v59 && v61
  const SDL_59_6 = s[69] && (s[67] || s[76] && v60 || s[419] && v60 || s[420] && v63 || s[421] && v63)
  s[425] = SDL_59_6
  const SDL_59_6_nej = s[69] && (s[67] || s[76] && v58 || s[419] && v58 || s[420] && v62 || s[421] && v62)
  s[426] = SDL_59_6_nej
}

function svar_32(f, s) {
  // SDL.59.2: Refusion tidligst fra (SDL § 59, stk. 2-5)
  const v0 = !s[7] && s[422] >= f.arbejdsgiverAnmeldt
  s[1293] = v0
  const v1 = !s[7] && s[423] < f.arbejdsgiverAnmeldt
  s[1294] = v1
  const v2 = v0 || s[424] || s[425]
  s[1290] = v2
  const v3 = s[426] || s[427]
  const v4 = (v1 || s[9]) && (s[428] || s[9]) && v3 && (v1 || s[428] || s[426])
  s[1291] = v4
  const v5 = s[9] && s[427]
  s[1292] = v5
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
  const v20 = !s[7] && s[373] >= f.arbejdsgiverAnmeldt
  s[1297] = v20
  const v21 = !s[7] && s[372] < f.arbejdsgiverAnmeldt
  s[1298] = v21
  const v22 = !s[7] && s[8] < shiftDays(s[65], 30)
  s[1299] = v22
  const v23 = !s[7] && s[8] >= shiftDays(s[63], 30)
  s[1300] = v23
  const v24 = v20 || v22 || s[425]
  s[1295] = v24
  const v25 = (v21 || s[9]) && (v23 || s[9]) && v3 && (v21 || v23 || s[426])
  s[1296] = v25
  const v26 = v25 || v11
  const v27 = v25 ? v13 : v8
  const v28 = v25 ? v16 : v9
  const v29 = s[76] && v19
  const v30 = s[359] && v19
  const v31 = s[375] && (v24 || v25 || v11)
  const v32 = s[376] || v31
  const v33 = s[376] ? FIRST_DAY : v24 ? (v26 ? Math.min(v6, v27) : v6) : v27
  const v34 = v30 || v32
  const v35 = v30 ? (v32 ? Math.min(v15, v33) : v15) : v33
  const SDL_59_2 = s[67] ? FIRST_DAY : v29 ? (v34 ? Math.min(v15, v35) : v15) : v35
  s[813] = SDL_59_2
  const v37 = s[376] ? NEVER : v24 ? (v26 ? Math.max(v6, v28) : v6) : v28
  const v38 = v30 ? (v32 ? Math.max(v18, v37) : v18) : v37
  const SDL_59_2_hoej = s[67] ? NEVER : v29 ? (v34 ? Math.max(v18, v38) : v18) : v38
  s[814] = SDL_59_2_hoej
  const SDL_59_2_er = s[69] && (s[67] || v29 || v30 || s[376] || v31)
  s[815] = SDL_59_2_er
  const SDL_59_2_ir = !s[69] || s[67] || s[76] && v10 || s[359] && v10 || s[376] || s[375] && v10 || s[68]
  s[816] = SDL_59_2_ir
}

function svar_33(f, s) {
  const v0 = s[0] ? 0 : 4
  s[461] = v0
  const v1 = s[116] ? 1 : 0
  s[471] = v1
  const v2 = v1 + (s[429] ? 4 : 0)
  s[465] = v2
  const v3 = s[430] ? 4 : 0
  s[470] = v3
  const v4 = s[121] ? 1 : 0
  s[473] = v4
  const v5 = s[118] ? 1 : 0
  s[476] = v5
  const v6 = s[1] ? 0 : 4
  s[481] = v6
  const v7 = s[431] ? 4 : 0
  s[502] = v7
  const v8 = s[0] ? 1 : 0
  s[442] = v8
  const v9 = f.vurderingsdato >= 19530 /* 2023-06-22 */
  s[1021] = v9
  const v10 = s[114] ? 0 : 4
  s[541] = v10
  const v11 = s[198] ? 1 : 0
  s[445] = v11
  const v12 = s[198] ? 1 : 4
  s[574] = v12
  const v13 = s[432] ? 1 : 0
  s[583] = v13
  const v14 = s[114] ? 1 : 0
  s[849] = v14
  const v15 = s[114] ? 1 : 4
  s[595] = v15
  const v16 = s[73] ? 4 : 0
  s[607] = v16
  const v17 = s[7] ? 0 : 1
  s[608] = v17
  const v18 = s[9] ? 4 : 0
  s[609] = v18
  const v19 = s[427] ? 4 : 0
  s[628] = v19
  const v20 = s[433] ? 1 : 0
  s[664] = v20
  const v21 = 1 + v6
  s[669] = v21
  const v22 = !s[7] && !s[434]
  s[682] = v22
  const v23 = s[435] ? 1 : 0
  s[689] = v23
  const v24 = s[50] ? 4 : 0
  s[722] = v24
  const v25 = s[52] ? 4 : 0
  s[723] = v25
  const v26 = s[337] ? 4 : 0
  s[724] = v26
  const v27 = s[3] ? 1 : 0
  s[817] = v27
  const v28 = !s[7] && !s[9] && s[65] < NEVER
  s[451] = v28
  const v29 = s[63] >= 16440 /* 2015-01-05 */
  s[820] = v29
  const v30 = s[63] >= 13332 /* 2006-07-03 */ ? 1 : 0
  s[453] = v30
  const v31 = s[65] <= 16439 /* 2015-01-04 */
  s[819] = v31
  const v32 = s[1] ? 1 : 0
  s[446] = v32
  const v33 = s[182] ? 4 : 0
  s[834] = v33
  const v34 = s[180] ? 3 : 0
  s[832] = v34
  const v35 = f.vurderingsdato <= 18261 /* 2019-12-31 */
  s[831] = v35
  const v36 = f.vurderingsdato <= 16616 /* 2015-06-30 */
  s[830] = v36
  const v37 = s[436] ? 3 : 0
  s[851] = v37
  const v38 = s[182] ? 2 : 0
  s[850] = v38
  const v39 = f.vurderingsdato <= 20484 /* 2026-01-31 */
  s[441] = v39
  const v40 = v35 ? v14 : v38
  s[852] = v40
  const v41 = f.jobafklaringStartede <= 17125 /* 2016-11-20 */
  s[854] = v41
  const v42 = f.jobafklaringStartede <= 16617 /* 2015-07-01 */
  s[853] = v42
  const v43 = f.jobafklaringStartede <= 20634 /* 2026-06-30 */
  s[859] = v43
  const v44 = s[437] ? 3 : 0
  s[858] = v44
  const v45 = f.jobafklaringStartede <= 20088 /* 2024-12-31 */
  s[857] = v45
  const v46 = f.jobafklaringStartede <= 18261 /* 2019-12-31 */
  s[856] = v46
  const v47 = s[121] && !s[123]
  s[863] = v47
  const v48 = v46 ? v5 : v43 ? (s[437] ? 2 : 0) : s[438] ? 3 : 0
  s[864] = v48
  const v49 = f.vurderingsdato >= 15884 /* 2013-06-28 */ ? 4 : 0
  s[868] = v49
  const v50 = s[0] ? 3 : 0
  s[867] = v50
  const v51 = f.vurderingsdato <= 15883 /* 2013-06-27 */
  s[866] = v51
  const v52 = s[439] ? 2 : 0
  s[450] = v52
  const v53 = f.vurderingsdato <= 15011 /* 2011-02-06 */
  s[449] = v53
  const v54 = s[7] ? 0 : s[4] <= 15011 /* 2011-02-06 */ ? v27 : s[344] ? 2 : 0
  s[879] = v54
  const v55 = s[39] && !s[440] && s[40] < NEVER
  s[905] = v55
  const v56 = s[41] >= 20485 /* 2026-02-01 */
  s[910] = v56
  const v57 = s[41] >= 15012 /* 2011-02-07 */
  const v58 = v57 ? 2 : 0
  s[909] = v58
  const v59 = s[40] <= 20484 /* 2026-01-31 */
  s[908] = v59
  const v60 = s[41] >= 13332 /* 2006-07-03 */ ? 1 : 0
  s[907] = v60
  const v61 = s[40] <= 15011 /* 2011-02-06 */
  s[906] = v61
  const v62 = s[41] >= 16252 /* 2014-07-01 */
  const v63 = v57 ? 3 : 0
  s[914] = v63
  const v64 = s[40] <= 16251 /* 2014-06-30 */
  s[919] = v64
  const v65 = v64 ? v63 : v62 ? 4 : 0
  s[913] = v65
  const v66 = s[41] >= 13545 /* 2007-02-01 */ ? 2 : 0
  s[912] = v66
  const v67 = s[40] <= 13544 /* 2007-01-31 */
  s[911] = v67
  const v68 = v62 ? 3 : 0
  s[920] = v68
  const v69 = v55 ? v60 : 0
  s[921] = v69
  const v70 = s[63] >= 16252 /* 2014-07-01 */
  s[456] = v70
  const v71 = s[65] <= 16251 /* 2014-06-30 */
  s[454] = v71
  const v72 = s[63] >= 15012 /* 2011-02-07 */
  s[1087] = v72
  const v73 = v72 ? 2 : 0
  s[455] = v73
  const v74 = s[65] <= 15011 /* 2011-02-06 */
  s[452] = v74
  const v75 = v28 ? (v74 ? v30 : v73) : 0
  s[448] = v75
  const v76 = s[63] >= 15341 /* 2012-01-02 */
  s[933] = v76
  const v77 = s[65] <= 15340 /* 2012-01-01 */
  s[932] = v77
  const v78 = v29 ? 3 : 0
  s[934] = v78
  const v79 = s[129] ? 2 : 0
  s[443] = v79
}

function svar_34(f, s) {
  const v0 = f.vurderingsdato <= 16800 /* 2015-12-31 */
  s[979] = v0
  const v1 = s[129] ? 3 : 0
  s[981] = v1
  const v2 = f.vurderingsdato <= 16251 /* 2014-06-30 */
  s[980] = v2
  const v3 = s[202] ? 4 : 0
  s[995] = v3
  const v4 = s[182] ? 3 : 0
  s[994] = v4
  const v5 = f.vurderingsdato <= 20088 /* 2024-12-31 */
  s[993] = v5
  const v6 = f.vurderingsdato <= 17125 /* 2016-11-20 */
  s[991] = v6
  const v7 = f.vurderingsdato <= 20634 /* 2026-06-30 */
  s[1004] = v7
  const v8 = s[436] ? 2 : 0
  s[1090] = v8
  const v9 = s[441] ? s[442] : v8
  s[1008] = v9
  const v10 = f.vurderingsdato <= 16940 /* 2016-05-19 */
  s[1026] = v10
  const v11 = v10 ? s[443] : s[444] ? 3 : 0
  s[1018] = v11
  const v12 = s[436] ? 4 : 0
  s[1022] = v12
  const v13 = f.vurderingsdato <= 19529 /* 2023-06-21 */
  s[1020] = v13
  const v14 = f.vurderingsdato <= 18992 /* 2021-12-31 */
  s[1019] = v14
  const v15 = f.vurderingsdato <= 18077 /* 2019-06-30 */
  s[1041] = v15
  const v16 = f.bruddetSkete >= 16617 /* 2015-07-01 */ ? 2 : 0
  s[1047] = v16
  const v17 = f.bruddetSkete <= 16616 /* 2015-06-30 */
  s[1046] = v17
  const v18 = v17 ? s[445] : v16
  s[1051] = v18
  const v19 = s[202] ? 7 : 0
  s[1070] = v19
  const v20 = f.vurderingsdato <= 17896 /* 2018-12-31 */ ? s[446] : f.vurderingsdato >= 17897 /* 2019-01-01 */ ? 2 : 0
  s[1083] = v20
  const v21 = s[447] ? s[448] : 0
  s[1084] = v21
  const v22 = f.saerligeGrundeTilAndetTidspunkt ? 1 : 0
  s[1085] = v22
  const v23 = s[436] ? 5 : 0
  s[1086] = v23
  const v24 = v7 ? v23 : s[128] ? 6 : 0
  s[1096] = v24
  const v25 = f.vurderingsdato <= 16439 /* 2015-01-04 */
  s[1095] = v25
  const v26 = s[1] ? 2 : 0
  s[1117] = v26
  const v27 = s[128] ? 5 : 0
  s[1118] = v27
  const v28 = s[224] ? 5 : 0
  s[1120] = v28
  const v29 = s[449] ? s[446] : s[450]
  s[1127] = v29
  const v30 = s[63] >= 15517 /* 2012-06-26 */
  s[1245] = v30
  const v31 = v30 ? 4 : 0
  s[1142] = v31
  const v32 = s[63] >= 15398 /* 2012-02-28 */ ? 3 : 0
  s[1141] = v32
  const v33 = s[65] <= 15516 /* 2012-06-25 */
  s[1140] = v33
  const v34 = s[65] <= 15397 /* 2012-02-27 */
  s[1139] = v34
  const v35 = s[451] ? (s[452] ? s[453] : s[454] ? s[455] : s[456] ? 3 : 0) : 0
  s[1148] = v35
  const v36 = s[104] && !s[106] && s[457] < NEVER
  s[1154] = v36
  const v37 = s[63] >= 15427 /* 2012-03-28 */
  s[1256] = v37
  const v38 = v37 ? 3 : 0
  s[1249] = v38
  const v39 = s[65] <= 15426 /* 2012-03-27 */
  s[1248] = v39
  const v40 = s[93] ? (s[451] ? (s[452] ? s[453] : v39 ? s[455] : v33 ? v38 : s[65] <= 16248 /* 2014-06-27 */ ? v31 : s[65] <= 16658 /* 2015-08-11 */ ? (s[63] >= 16249 /* 2014-06-28 */ ? 5 : 0) : s[63] >= 16659 /* 2015-08-12 */ ? 6 : 0) : 0) : 0
  s[1260] = v40
  const v41 = s[451] ? (s[452] ? s[453] : s[65] <= 15111 /* 2011-05-17 */ ? s[455] : s[65] <= 15207 /* 2011-08-21 */ ? (s[63] >= 15112 /* 2011-05-18 */ ? 3 : 0) : s[63] >= 15208 /* 2011-08-22 */ ? 4 : 0) : 0
  s[1261] = v41
}

export function svar(f) {
  const s = new Array(1301)
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
  return { ALF_62_3: s[272], ALF_62_3_hoej: s[273], ALF_62_3_kan: (s[271] ? 1 : 0) + (s[274] ? 4 : 0), BEK937_27_kan: (s[458] ? 1 : 0) + (s[459] ? 2 : 0) + (s[460] ? 4 : 0), FERIEBEK_2_kan: (s[189] ? 1 : 0) + (s[188] ? 2 : 0) + s[461], FERIEBEK_2_6_kan: (s[462] ? 3 : 0) + 4, LAB_31_3: s[463], LAB_31_3_hoej: s[464], LAB_31_3_kan: s[465], LAB_31_3_vindue: s[466], LAB_31_3_vindue_hoej: s[467], LAB_31_3_vindue_kan: s[465], LAB_33_3_kan: (s[468] ? 1 : 0) + (s[469] ? 2 : 0) + s[470], LAB_36_3_kan: s[471] + (s[472] ? 2 : 0) + s[470], LAB_44_1_kan: s[473] + (s[474] ? 2 : 0) + (s[475] ? 4 : 0), LAB_45_1_kan: s[476] + (s[477] ? 2 : 0) + (s[478] ? 4 : 0), LAB_107_1_kan: (s[479] ? 1 : 0) + (s[480] ? 2 : 0) + s[481], LAB_108_2_kan: (s[482] ? 1 : 0) + (s[483] ? 2 : 0) + s[470], LAB_109_1_kan: (s[484] ? 1 : 0) + (s[485] ? 2 : 0) + (s[486] ? 4 : 0), LAB_109_1_frist: s[487], LAB_109_1_frist_hoej: s[488], LAB_109_1_frist_kan: s[473] + (s[489] ? 4 : 0), LAB_109_2_kraft_kan: (s[490] ? 1 : 0) + (s[491] ? 2 : 0) + (s[492] ? 4 : 0), LAB_110_1: s[124], LAB_110_1_hoej: s[125], LAB_110_1_kan: (s[126] ? 1 : 0) + (s[127] ? 4 : 0), LAB_110_2_kan: (s[493] ? 1 : 0) + (s[494] ? 2 : 0) + (s[495] ? 4 : 0), LAB_111_1: s[496], LAB_111_1_hoej: s[497], LAB_111_1_kan: (s[498] ? 1 : 0) + (s[499] ? 4 : 0), LAB_111_2_kan: (s[500] ? 1 : 0) + (s[501] ? 2 : 0) + s[502], LAB_111_3: s[503], LAB_111_3_hoej: s[504], LAB_111_3_kan: (s[505] ? 1 : 0) + (s[506] ? 4 : 0), LAB_111_4_kan: (s[507] ? 1 : 0) + (s[508] ? 2 : 0) + s[502], LAS_68_2: s[509], LAS_68_2_hoej: s[510], LAS_68_2_kan: (s[511] ? 1 : 0) + (s[512] ? 4 : 0), LAS_68_4: s[133], LAS_68_4_hoej: s[132], LAS_68_4_kan: (s[134] ? 1 : 0) + (s[135] ? 4 : 0), LAS_68_5_kan: s[442] + (s[513] ? 2 : 0) + (s[514] ? 4 : 0), LAS_68a_1: s[515], LAS_68a_1_hoej: s[516], LAS_68a_1_kan: (s[517] ? 1 : 0) + (s[518] ? 4 : 0), LAS_68a_1_tid_kan: (s[519] ? 1 : 0) + (s[520] ? 2 : 0) + s[461], LAS_68a_2: s[521], LAS_68a_2_hoej: s[522], LAS_68a_2_kan: (s[523] ? 1 : 0) + (s[524] ? 4 : 0), LAS_68a_3: s[525], LAS_68a_3_hoej: s[526], LAS_68a_3_kan: (s[527] ? 1 : 0) + (s[528] ? 4 : 0), LAS_69j_2: s[140], LAS_69j_2_hoej: s[141], LAS_69j_2_kan: (s[142] ? 1 : 0) + (s[143] ? 4 : 0), LAS_69j_2_bidrag: s[529], LAS_69j_2_bidrag_hoej: s[530], LAS_69j_2_bidrag_kan: (s[531] ? 1 : 0) + (s[532] ? 4 : 0), LAS_69j_4: s[184], LAS_69j_4_hoej: s[183], LAS_69j_4_kan: (s[185] ? 1 : 0) + (s[186] ? 4 : 0), LAS_69j_5: s[533], LAS_69j_5_hoej: s[534], LAS_69j_5_kan: (s[535] ? 1 : 0) + (s[536] ? 4 : 0), LAS_69j_5_modtager_kan: (s[537] ? 1 : 0) + (s[538] ? 2 : 0) + (s[539] ? 4 : 0), LAS_69j_5_tid_kan: (s[540] ? 1 : 0) + (s[153] ? 2 : 0) + s[541], LAS_69j_7_kan: (s[542] ? 1 : 0) + (s[543] ? 2 : 0) + s[541], LAS_69j_8_kan: (s[544] ? 1 : 0) + (s[545] ? 2 : 0) + (s[546] ? 4 : 0), LAS_69j_9: s[181], LAS_69j_9_hoej: s[547], LAS_69j_9_kan: (s[548] ? 1 : 0) + (s[549] ? 4 : 0), LAS_69j_10: s[155], LAS_69j_10_hoej: s[152], LAS_69j_10_kan: (s[156] ? 1 : 0) + (s[157] ? 4 : 0), LAS_69j_11_kan: (s[550] ? 1 : 0) + (s[551] ? 2 : 0) + (s[552] ? 4 : 0), LAS_69j_13_kan: (s[553] ? 1 : 0) + (s[554] ? 2 : 0) + (s[555] ? 4 : 0), LAS_69j_15_kan: (s[195] ? 1 : 0) + (s[194] ? 2 : 0) + s[541], LAS_69j_udbetales: s[556], LAS_69j_udbetales_hoej: s[557], LAS_69j_udbetales_kan: (s[558] ? 1 : 0) + (s[559] ? 4 : 0), LAS_69k_1_kan: (s[560] ? 1 : 0) + (s[561] ? 2 : 0) + s[541], LAS_69k_2_kan: (s[562] ? 1 : 0) + (s[563] ? 2 : 0) + (s[564] ? 4 : 0), LAS_69k_5_kan: (s[192] ? 1 : 0) + (s[193] ? 2 : 0) + s[541], LAS_69k_6: s[565], LAS_69k_6_hoej: s[566], LAS_69k_6_kan: (s[567] ? 1 : 0) + s[461], LAS_69k_6_aftale_kan: (s[191] ? 1 : 0) + (s[190] ? 2 : 0) + s[461], LAS_69k_6_senest: s[568], LAS_69k_6_senest_hoej: s[569], LAS_69k_6_senest_kan: s[0] ? 1 : 4, LAS_69l_1_kan: (s[570] ? 1 : 0) + (s[200] ? 2 : 0) + (s[571] ? 4 : 0), LAS_69l_3: s[572], LAS_69l_3_hoej: s[573], LAS_69l_3_kan: s[574], LAS_69m_2: s[575], LAS_69m_2_hoej: s[576], LAS_69m_2_kan: (s[577] ? 1 : 0) + (s[578] ? 4 : 0), LAS_69n_1: s[579], LAS_69n_1_hoej: s[580], LAS_69n_1_kan: (s[581] ? 1 : 0) + (s[582] ? 4 : 0), LAS_69o_1_kan: s[583] + (s[584] ? 2 : 0) + (s[585] ? 4 : 0), LAS_69o_2: s[586], LAS_69o_2_hoej: s[587], LAS_69o_2_kan: s[583] + (s[588] ? 4 : 0), LAS_69p_1_kan: (s[589] ? 1 : 0) + (s[590] ? 2 : 0) + (s[198] ? 0 : 4), LAS_69q_1: s[591], LAS_69q_1_hoej: s[592], LAS_69q_1_kan: s[574], LAS_69t_2: s[593], LAS_69t_2_hoej: s[594], LAS_69t_2_kan: s[595], LAS_69x_3: s[596], LAS_69x_3_hoej: s[597], LAS_69x_3_kan: s[595], REFUSIONSBEK_2: s[598], REFUSIONSBEK_2_hoej: s[599], REFUSIONSBEK_2_kan: (s[600] ? 1 : 0) + (s[601] ? 4 : 0), SDL_2_kan: (s[602] ? 1 : 0) + (s[603] ? 2 : 0) + (s[604] ? 4 : 0), SDL_2_1_kan: (s[605] ? 1 : 0) + (s[606] ? 2 : 0) + s[607], SDL_3_kan: (s[214] ? 1 : 0) + (s[215] ? 2 : 0) + s[481], SDL_6_1: s[63], SDL_6_1_hoej: s[65], SDL_6_1_kan: s[608] + s[609], SDL_7_1_kan: (s[94] ? 1 : 0) + (s[100] ? 2 : 0) + s[481], SDL_7_1_ferie_kan: (s[1] ? 0 : 1) + 2 + s[481], SDL_7_1_ferieaftale_kan: (s[610] ? 1 : 0) + (s[611] ? 2 : 0) + s[481], SDL_7_1_genoptagelse: s[612], SDL_7_1_genoptagelse_hoej: s[613], SDL_7_1_genoptagelse_kan: (f.ferieAftalt ? 1 : 0) + (s[614] ? 4 : 0), SDL_7_1_ny_kan: (s[615] ? 1 : 0) + (s[616] ? 2 : 0) + s[481], SDL_7_2_kan: (s[617] ? 1 : 0) + (s[618] ? 2 : 0) + s[481], SDL_7_3: s[619], SDL_7_3_hoej: s[620], SDL_7_3_kan: (s[621] ? 1 : 0) + (s[622] ? 4 : 0), SDL_7_5_kan: (s[623] ? 1 : 0) + (s[624] ? 2 : 0) + s[481], SDL_7a_1: s[625], SDL_7a_1_hoej: s[626], SDL_7a_1_kan: (s[627] ? 1 : 0) + s[628], SDL_7c_kan: (s[222] ? 1 : 0) + (s[223] ? 2 : 0) + (s[224] ? 0 : 4), SDL_10a_kan: (s[629] ? 1 : 0) + (s[630] ? 2 : 0) + s[481], SDL_11_3: s[631], SDL_11_3_hoej: s[632], SDL_11_3_kan: 1 + (s[633] ? 0 : 4), SDL_11a_1_kan: (s[634] ? 1 : 0) + (s[635] ? 2 : 0) + (s[636] ? 4 : 0), SDL_12_1_1_kan: (s[221] ? 1 : 0) + (s[219] ? 2 : 0) + (s[220] ? 4 : 0), SDL_12_1_2_kan: (s[254] ? 1 : 0) + (s[249] ? 2 : 0) + (s[248] ? 4 : 0), SDL_12_1_3_kan: (s[637] ? 1 : 0) + (s[638] ? 2 : 0) + s[481], SDL_13b_1: s[639], SDL_13b_1_hoej: s[640], SDL_13b_1_kan: (s[641] ? 1 : 0) + (s[642] ? 4 : 0), SDL_13b_1_antal: s[643], SDL_13b_1_antal_hoej: s[644], SDL_13b_1_antal_kan: (s[645] ? 1 : 0) + (s[646] ? 4 : 0), SDL_13b_1_naeste: s[647], SDL_13b_1_naeste_hoej: s[648], SDL_13b_1_naeste_kan: (s[649] ? 1 : 0) + (s[650] ? 4 : 0), SDL_13b_5_kan: (s[651] ? 1 : 0) + (s[652] ? 2 : 0) + (s[653] ? 4 : 0), SDL_13f_1_kan: (s[226] ? 1 : 0) + (s[225] ? 2 : 0) + (s[202] ? 0 : 4), SDL_13f_1_dag: s[654], SDL_13f_1_dag_hoej: s[655], SDL_13f_1_dag_kan: (s[656] ? 1 : 0) + (s[657] ? 4 : 0), SDL_21_1_1_kan: (s[658] ? 1 : 0) + (s[659] ? 2 : 0) + s[481], SDL_21_1_2_kan: (s[660] ? 1 : 0) + (s[661] ? 2 : 0) + s[481], SDL_21_1_3_kan: (s[662] ? 1 : 0) + (s[663] ? 2 : 0) + s[481], SDL_21_4_kan: s[664] + (s[665] ? 2 : 0) + (s[666] ? 4 : 0), SDL_21_4_dag: s[667], SDL_21_4_dag_hoej: s[668], SDL_21_4_dag_kan: s[669], SDL_21_4_fra: s[670], SDL_21_4_fra_hoej: s[671], SDL_21_4_fra_kan: s[664] + (s[672] ? 4 : 0), SDL_21a_kan: (s[673] ? 1 : 0) + (s[674] ? 2 : 0) + s[481], SDL_24_1: s[108], SDL_24_1_hoej: s[110], SDL_24_1_kan: (s[104] ? 1 : 0) + (s[106] ? 4 : 0), SDL_24_1_ophoer: s[675], SDL_24_1_ophoer_hoej: s[676], SDL_24_1_ophoer_kan: (s[677] ? 1 : 0) + (s[678] ? 4 : 0), SDL_24_1_revurdering_kan: (s[679] ? 1 : 0) + (s[680] ? 2 : 0) + (s[681] ? 4 : 0), SDL_24_3: flat(s[5]), SDL_24_3_hoej: flat(s[6]), SDL_24_3_kan: s[608] + (s[682] ? 2 : 0) + s[609], SDL_24a_1_kan: (s[278] ? 1 : 0) + (s[283] ? 2 : 0) + (s[282] ? 4 : 0), SDL_24a_1_graense_kan: (s[96] ? 1 : 0) + (s[99] ? 2 : 0) + (s[97] ? 4 : 0), SDL_24a_2: s[683], SDL_24a_2_hoej: s[684], SDL_24a_2_kan: (s[685] ? 1 : 0) + (s[686] ? 4 : 0), SDL_24a_6_kan: (s[687] ? 1 : 0) + (s[688] ? 2 : 0) + s[481], SDL_24b_1_kan: s[689] + (s[690] ? 2 : 0) + s[481], SDL_24b_2: s[691], SDL_24b_2_hoej: s[692], SDL_24b_2_kan: s[689] + (s[693] ? 4 : 0), SDL_24c_1_kan: (s[694] ? 1 : 0) + (s[695] ? 2 : 0) + s[481], SDL_25_1: s[107], SDL_25_1_hoej: s[109], SDL_25_1_kan: (s[103] ? 1 : 0) + (s[105] ? 4 : 0), SDL_26_1_kan: (s[696] ? 1 : 0) + (s[697] ? 2 : 0) + (s[698] ? 4 : 0), SDL_26_1_covid: s[296], SDL_26_1_covid_hoej: s[297], SDL_26_1_covid_kan: (s[298] ? 1 : 0) + (s[299] ? 4 : 0), SDL_26_1_fra: s[699], SDL_26_1_fra_hoej: s[700], SDL_26_1_fra_kan: (s[701] ? 1 : 0) + (s[702] ? 4 : 0), SDL_26_1_uger: s[703], SDL_26_1_uger_hoej: s[704], SDL_26_1_uger_kan: (s[705] ? 1 : 0) + s[607], SDL_26_2_kan: (s[706] ? 1 : 0) + (s[707] ? 2 : 0) + (s[708] ? 4 : 0), SDL_26_3_covid: s[300], SDL_26_3_covid_hoej: s[301], SDL_26_3_covid_kan: (s[302] ? 1 : 0) + (s[303] ? 4 : 0), SDL_26a_1_covid: s[709], SDL_26a_3_covid: s[304], SDL_26a_3_covid_kan: s[305] ? 4 : 1, SDL_26c_covid: s[311], SDL_26c_covid_hoej: s[313], SDL_26c_covid_kan: (s[307] ? 1 : 0) + (s[309] ? 4 : 0), SDL_26d_covid: s[310], SDL_26d_covid_hoej: s[312], SDL_26d_covid_kan: (s[306] ? 1 : 0) + (s[308] ? 4 : 0), SDL_26f_covid: s[710], SDL_26f_covid_hoej: s[711], SDL_26f_covid_kan: (s[712] ? 1 : 0) + (s[713] ? 4 : 0), SDL_26g_covid: s[314], SDL_26g_covid_hoej: s[315], SDL_26g_covid_kan: (s[316] ? 1 : 0) + (s[317] ? 4 : 0), SDL_26h_covid: s[714], SDL_26h_covid_hoej: s[715], SDL_26h_covid_kan: (s[716] ? 1 : 0) + (s[717] ? 4 : 0), SDL_26i_covid: s[718], SDL_26i_covid_hoej: s[719], SDL_26i_covid_kan: (s[720] ? 1 : 0) + (s[721] ? 4 : 0), SDL_27_1_kan: (s[111] ? 1 : 0) + (s[112] ? 2 : 0) + (s[113] ? 4 : 0), SDL_27_1_1_kan: (s[54] ? 1 : 0) + (s[49] ? 2 : 0) + s[722], SDL_27_1_2_kan: (s[55] ? 1 : 0) + (s[60] ? 2 : 0) + s[723], SDL_27_1_2_slut: s[334], SDL_27_1_2_slut_hoej: s[335], SDL_27_1_2_slut_kan: (s[336] ? 1 : 0) + s[724], SDL_27_1_2_uger: s[725], SDL_27_1_2_uger_hoej: s[726], SDL_27_1_2_uger_kan: (s[727] ? 1 : 0) + s[723], SDL_27_1_3_kan: (s[56] ? 1 : 0) + (s[61] ? 2 : 0) + s[723], SDL_27_1_3_slut: s[338], SDL_27_1_3_slut_hoej: s[339], SDL_27_1_3_slut_kan: (s[340] ? 1 : 0) + s[724], SDL_27_1_3_uger: s[323], SDL_27_1_3_uger_hoej: s[325], SDL_27_1_3_uger_kan: (s[321] ? 1 : 0) + s[723], SDL_27_1_4_kan: (s[57] ? 1 : 0) + (s[62] ? 2 : 0) + s[722], SDL_27_1_4_slut: s[728], SDL_27_1_4_slut_hoej: s[729], SDL_27_1_4_slut_kan: (s[730] ? 1 : 0) + (s[731] ? 4 : 0), SDL_27_1_5_kan: (s[58] ? 1 : 0) + (s[51] ? 2 : 0) + s[723], SDL_27_1_6_kan: (s[59] ? 1 : 0) + (s[53] ? 2 : 0) + s[723], SDL_27_1_7_kan: (s[328] ? 1 : 0) + (s[333] ? 2 : 0) + s[723], SDL_27_1_7_2_kan: (s[732] ? 1 : 0) + (s[733] ? 2 : 0) + (s[734] ? 4 : 0), SDL_27_1_slut: s[735], SDL_27_1_slut_hoej: s[736], SDL_27_1_slut_kan: (s[737] ? 1 : 0) + (s[738] ? 4 : 0), SDL_29_1_kan: (s[739] ? 1 : 0) + (s[740] ? 2 : 0) + (s[741] ? 4 : 0), SDL_30_kan: (s[74] ? 1 : 0) + (s[75] ? 2 : 0) + s[607], SDL_30_1: s[70], SDL_30_1_hoej: s[71], SDL_30_1_kan: (s[72] ? 1 : 0) + s[607], SDL_30_2_kan: (s[742] ? 1 : 0) + (s[743] ? 2 : 0) + s[607], SDL_30_fleksjob_kan: (s[744] ? 1 : 0) + (s[745] ? 2 : 0) + (s[746] ? 4 : 0), SDL_31_1: s[268], SDL_31_1_hoej: s[269], SDL_31_1_kan: (s[267] ? 1 : 0) + (s[270] ? 4 : 0), SDL_32_kan: (s[210] ? 1 : 0) + (s[211] ? 2 : 0) + s[607], SDL_32_1_kan: (s[86] ? 1 : 0) + (s[85] ? 2 : 0) + s[607], SDL_33_1: s[276], SDL_33_1_hoej: s[277], SDL_33_1_kan: (s[279] ? 1 : 0) + (s[280] ? 4 : 0), SDL_34_1_kan: (s[747] ? 1 : 0) + (s[748] ? 2 : 0) + s[607], SDL_35_2: s[749], SDL_35_2_hoej: s[750], SDL_35_2_kan: (s[751] ? 1 : 0) + (s[752] ? 4 : 0), SDL_35_3: s[753], SDL_35_3_hoej: s[754], SDL_35_3_kan: (s[755] ? 1 : 0) + (s[756] ? 4 : 0), SDL_35_3_fra: s[757], SDL_35_3_fra_hoej: s[758], SDL_35_3_fra_kan: (s[759] ? 1 : 0) + (s[760] ? 4 : 0), SDL_38_1: s[761], SDL_38_1_hoej: s[762], SDL_38_1_kan: (s[763] ? 1 : 0) + (s[764] ? 4 : 0), SDL_38_7: s[765], SDL_38_7_hoej: s[766], SDL_38_7_kan: (s[767] ? 1 : 0) + (s[768] ? 4 : 0), SDL_38_7_tide_kan: (s[355] ? 1 : 0) + (s[356] ? 2 : 0) + (s[357] ? 4 : 0), SDL_38_8_kan: (s[352] ? 1 : 0) + (s[354] ? 2 : 0) + (s[353] ? 4 : 0), SDL_40_1: s[769], SDL_40_1_hoej: s[770], SDL_40_1_kan: (s[771] ? 1 : 0) + (s[772] ? 4 : 0), SDL_40a_1: s[773], SDL_40a_1_hoej: s[774], SDL_40a_1_kan: (s[775] ? 1 : 0) + (s[776] ? 4 : 0), SDL_41_1: s[777], SDL_41_1_hoej: s[778], SDL_41_1_kan: (s[779] ? 1 : 0) + (s[780] ? 4 : 0), SDL_42_1_kan: (s[89] ? 1 : 0) + (s[88] ? 2 : 0) + s[607], SDL_43_1: s[781], SDL_43_1_hoej: s[782], SDL_43_1_kan: (s[783] ? 1 : 0) + (s[784] ? 4 : 0), SDL_43_4: s[785], SDL_43_4_hoej: s[786], SDL_43_4_kan: (s[787] ? 1 : 0) + (s[788] ? 4 : 0), SDL_43_4_tide_kan: (s[789] ? 1 : 0) + (s[790] ? 2 : 0) + (s[791] ? 4 : 0), SDL_43_5_kan: (s[792] ? 1 : 0) + (s[793] ? 2 : 0) + (s[794] ? 4 : 0), SDL_46_1: s[795], SDL_46_1_hoej: s[796], SDL_46_1_kan: (s[797] ? 1 : 0) + (s[798] ? 4 : 0), SDL_47_1: s[403], SDL_47_1_hoej: s[404], SDL_47_1_kan: (s[406] ? 1 : 0) + (s[408] ? 4 : 0), SDL_47_1_3: s[799], SDL_47_1_3_hoej: s[800], SDL_47_1_3_kan: (s[801] ? 1 : 0) + (s[802] ? 4 : 0), SDL_50_1: s[415], SDL_50_1_hoej: s[416], SDL_50_1_kan: (s[417] ? 1 : 0) + (s[418] ? 4 : 0), SDL_51_1: s[411], SDL_51_1_hoej: s[413], SDL_51_1_kan: s[669], SDL_52_1: s[803], SDL_52_1_hoej: s[804], SDL_52_1_kan: (s[805] ? 1 : 0) + (s[806] ? 4 : 0), SDL_53_1: s[807], SDL_53_1_hoej: s[808], SDL_53_1_kan: (s[809] ? 1 : 0) + (s[810] ? 4 : 0), SDL_53_2_kan: (s[405] ? 1 : 0) + (s[407] ? 2 : 0) + s[481], SDL_53_3: s[412], SDL_53_3_hoej: s[414], SDL_53_3_kan: (s[409] ? 1 : 0) + (s[410] ? 4 : 0), SDL_54_1_kan: (s[811] ? 1 : 0) + (s[812] ? 2 : 0) + s[607], SDL_59_2: s[813], SDL_59_2_hoej: s[814], SDL_59_2_kan: (s[815] ? 1 : 0) + (s[816] ? 4 : 0), SDL_59_6_kan: (s[425] ? 1 : 0) + (s[426] ? 2 : 0) + s[628], spor: [s[63], s[65], s[7] << 0 | s[9] << 1 | (s[7] ? 0 : s[817]) << 2 | s[818] << 3 | s[271] << 4 | s[274] << 5 | (s[451] ? (s[819] ? s[453] : s[820] ? 2 : 0) : 0) << 6 | s[93] << 8 | (f.dagpengerettenSlutter ? 512 : 0) | s[458] << 10 | s[459] << 11 | s[460] << 12 | (s[821] ? 0 : f.vurderingsdato <= 19935 /* 2024-07-31 */ ? s[446] : s[822] ? 2 : 0) << 13 | s[821] << 15 | s[823] << 16 | s[824] << 17 | s[825] << 18 | s[826] << 19 | (f.uddannelsePasserMedBehandling ? 1048576 : 0) | (f.uddannelseUdskyderRevalidering ? 2097152 : 0) | s[827] << 22 | s[462] << 23 | (s[462] ? s[442] : 0) << 24 | s[0] << 25 | s[828] << 26 | s[189] << 27 | s[188] << 28, s[272], s[273], (s[0] ? (s[829] ? s[442] : s[830] ? (f.vurderingsdato >= 16071 /* 2014-01-01 */ ? 2 : 0) : s[831] ? s[832] : s[833] ? s[834] : s[835] ? 5 : 0) : 0) << 0 | s[836] << 3 | s[837] << 4 | s[838] << 5 | s[839] << 6 | s[840] << 7 | s[841] << 8 | s[842] << 9 | s[843] << 10 | s[844] << 11 | s[845] << 12 | s[846] << 13 | s[847] << 14 | s[848] << 15 | s[116] << 16 | s[429] << 17 | (s[116] ? (s[831] ? s[849] : s[441] ? s[850] : s[851]) : 0) << 18 | (f.erIJobafklaring ? 1048576 : 0) | s[114] << 21 | (f.risikoForFireAar ? 4194304 : 0) | s[468] << 23 | s[469] << 24 | s[430] << 25 | (s[116] ? s[852] : 0) << 26 | s[472] << 28 | s[490] << 29, s[463], s[464], s[466], s[467], s[491] << 0 | s[492] << 1 | (s[118] ? (s[853] ? s[476] : s[854] ? (s[119] ? 2 : 0) : s[120] ? 3 : 0) : 0) << 2 | s[118] << 4 | s[484] << 5 | s[485] << 6 | s[486] << 7 | (s[118] && s[855] ? 1 : s[118] && !s[855] ? (s[856] ? (s[118] ? 2 : 0) : s[857] ? s[858] : s[859] ? (s[117] ? 4 : 0) : s[438] ? 5 : 0) : 0) << 8 | s[855] << 11 | s[128] << 12 | s[117] << 13 | s[438] << 14 | s[860] << 15 | s[861] << 16 | (f.ventesFuldtRask ? 131072 : 0) | s[115] << 18 | s[862] << 19 | (f.fikTvaerfagligIndsats ? 1048576 : 0) | (f.overgikVedRevurderingen ? 2097152 : 0) | s[121] << 22 | s[474] << 23 | s[475] << 24 | (s[863] ? s[864] : 0) << 25 | s[123] << 27 | s[477] << 28 | s[478] << 29, (s[118] ? s[864] : 0) << 0 | s[617] << 2 | s[618] << 3 | s[1] << 4 | (s[449] ? s[446] : s[865] ? s[450] : s[866] ? s[867] : s[868]) << 5 | s[869] << 8 | s[69] << 9 | s[870] << 10 | s[871] << 11 | s[872] << 12 | s[873] << 13 | s[87] << 14 | s[144] << 15 | s[874] << 16 | s[875] << 17 | s[876] << 18 | s[877] << 19 | (f.ansatIFleksjob ? 1048576 : 0) | s[878] << 21 | s[94] << 22 | s[100] << 23 | s[446] << 24 | (f.uarbejdsdygtigVedEgenSygdom ? 33554432 : 0) | s[682] << 26 | s[879] << 27 | s[103] << 29, s[107], s[109], s[105] << 0 | (s[292] ? s[879] : 0) << 1 | s[292] << 3 | s[101] << 4 | (f.opfylderHelbredsbetingelserForFoertidspension ? 32 : 0) | (f.naaetFolkepensionsalder ? 64 : 0) | s[102] << 7 | s[880] << 8 | s[881] << 9 | s[882] << 10 | s[883] << 11 | s[104] << 12 | s[106] << 13 | (!s[7] && s[884] ? 1 : !s[7] && !s[885] ? (s[25] ? 2 : s[34] ? 3 : 0) : 0) << 14 | s[885] << 16 | s[886] << 17 | s[16] << 18 | s[18] << 19 | s[17] << 20 | s[887] << 21 | s[888] << 22 | s[14] << 23 | s[15] << 24 | s[889] << 25 | s[890] << 26 | s[891] << 27 | s[892] << 28 | s[893] << 29, s[108], s[110], s[894] << 0 | s[13] << 1 | s[12] << 2 | s[895] << 3 | s[896] << 4 | s[897] << 5 | s[898] << 6 | s[899] << 7 | s[900] << 8 | s[901] << 9 | s[902] << 10 | s[903] << 11 | s[904] << 12 | s[54] << 13 | s[49] << 14 | s[50] << 15 | (s[905] ? (s[906] ? s[907] : s[908] ? s[909] : s[910] ? 3 : 0) : 0) << 16 | (f.forlaengelseErAfgjort ? 262144 : 0) | s[265] << 19 | s[266] << 20 | s[55] << 21 | s[60] << 22 | s[52] << 23 | (s[905] ? (s[906] ? s[907] : s[909]) : 0) << 24 | s[321] << 26 | (s[905] ? (s[911] ? s[907] : s[906] ? s[912] : s[913]) : 0) << 27, s[323], s[325], s[56] << 0 | s[61] << 1 | (s[905] ? (s[911] ? s[907] : s[906] ? s[912] : s[914]) : 0) << 2 | (f.underLaegebehandling ? 16 : 0) | (f.laegensSkoenErSikkert ? 32 : 0) | s[915] << 6 | s[916] << 7 | s[917] << 8 | s[918] << 9 | s[57] << 10 | s[62] << 11 | (s[905] ? (s[906] ? s[907] : s[919] ? s[909] : s[908] ? s[920] : s[910] ? 4 : 0) : 0) << 12 | s[58] << 15 | s[51] << 16 | (s[905] ? (s[906] ? s[907] : s[919] ? s[909] : s[920]) : 0) << 17 | (f.laegenVurdererLivstruende ? 524288 : 0) | (f.behandlingsmulighederUdtoemte ? 1048576 : 0) | s[59] << 21 | s[53] << 22 | s[732] << 23 | s[733] << 24 | s[734] << 25 | (s[905] ? (s[40] <= 16952 /* 2016-05-31 */ ? s[907] : s[40] <= 16974 /* 2016-06-22 */ ? (s[41] >= 16953 /* 2016-06-01 */ ? 2 : 0) : s[40] <= 20634 /* 2026-06-30 */ ? (s[41] >= 16975 /* 2016-06-23 */ ? 3 : 0) : s[41] >= 20635 /* 2026-07-01 */ ? 4 : 0) : 0) << 26 | s[328] << 29, s[333] << 0 | (f.ansoegningOmFoertidspension ? 2 : 0) | s[111] << 2 | s[112] << 3 | s[113] << 4 | s[921] << 5 | s[96] << 6 | s[99] << 7 | s[97] << 8 | (s[451] ? (s[454] ? s[453] : s[456] ? 2 : 0) : 0) << 9 | s[742] << 11 | s[743] << 12 | s[73] << 13 | s[448] << 14 | s[922] << 16 | s[923] << 17 | s[924] << 18 | s[925] << 19 | s[926] << 20 | s[927] << 21 | (f.andetFravaerSeneste8Uger ? 4194304 : 0) | s[928] << 23 | s[929] << 24 | (f.genansat ? 33554432 : 0) | (f.paaArbejdeDaSygdommenKom ? 67108864 : 0) | s[744] << 27 | s[745] << 28 | s[746] << 29, (f.ansatIFleksjob ? s[448] : 0) << 0 | s[74] << 2 | s[75] << 3 | (s[451] ? s[453] : 0) << 4 | s[930] << 5 | s[931] << 6 | s[72] << 7 | (s[451] ? (s[65] <= 13604 /* 2007-04-01 */ ? s[453] : s[65] <= 14031 /* 2008-06-01 */ ? (s[63] >= 13605 /* 2007-04-02 */ ? 2 : 0) : s[932] ? (s[63] >= 14032 /* 2008-06-02 */ ? 3 : 0) : s[933] ? 4 : 0) : 0) << 8 | s[267] << 11 | s[270] << 12 | (f.fratraeder ? 8192 : 0) | s[86] << 14 | s[85] << 15 | (s[451] ? (s[65] <= 15522 /* 2012-07-01 */ ? s[453] : s[819] ? (s[63] >= 15523 /* 2012-07-02 */ ? 2 : 0) : s[934]) : 0) << 16 | s[935] << 18 | s[936] << 19 | s[937] << 20 | s[938] << 21 | s[939] << 22 | s[940] << 23 | s[83] << 24 | s[941] << 25 | s[942] << 26 | s[943] << 27 | (f.dagpengeretHvisRask ? 268435456 : 0) | s[91] << 29, s[70], s[71], s[268], s[269], s[90] << 0 | (f.erhvervsmaessigUddannelse ? 2 : 0) | s[944] << 2 | s[945] << 3 | s[946] << 4 | s[947] << 5 | s[948] << 6 | (f.elevILoennetPraktik ? 128 : 0) | s[949] << 8 | s[950] << 9 | s[951] << 10 | s[952] << 11 | s[953] << 12 | s[954] << 13 | s[955] << 14 | (f.iBeskaeftigelse ? 32768 : 0) | s[956] << 16 | s[957] << 17 | s[958] << 18 | s[959] << 19 | s[960] << 20 | s[961] << 21 | s[962] << 22 | s[963] << 23 | s[964] << 24 | s[965] << 25 | s[966] << 26 | s[967] << 27 | s[968] << 28 | s[969] << 29, s[89] << 0 | s[88] << 1 | (s[451] ? (s[452] ? s[453] : s[65] <= 15705 /* 2012-12-31 */ ? s[455] : s[65] <= 15883 /* 2013-06-27 */ ? (s[63] >= 15706 /* 2013-01-01 */ ? 3 : 0) : s[63] >= 15884 /* 2013-06-28 */ ? 4 : 0) : 0) << 2 | s[970] << 5 | s[971] << 6 | (f.drevetSenesteMaaned ? 128 : 0) | s[972] << 8 | s[973] << 9 | (f.tilskudTilEgenVirksomhed ? 1024 : 0) | s[747] << 11 | s[748] << 12 | (f.arbejdsskade ? 8192 : 0) | s[210] << 14 | s[211] << 15 | s[974] << 16 | s[975] << 17 | s[976] << 18 | s[977] << 19 | s[203] << 20 | s[204] << 21 | s[348] << 22 | s[214] << 23 | s[215] << 24 | (s[449] ? s[446] : f.vurderingsdato <= 17701 /* 2018-06-19 */ ? s[450] : s[978] ? 3 : 0) << 25 | s[278] << 27 | s[283] << 28 | s[282] << 29, s[694] << 0 | s[695] << 1 | (s[979] ? s[446] : s[443]) << 2 | (f.fikSygedagpengeVedLivstruende ? 16 : 0) | (f.laegenFinderIkkeLaengereLivstruende ? 32 : 0) | s[479] << 6 | s[480] << 7 | (s[980] ? s[446] : s[979] ? (s[114] ? 2 : 0) : s[831] ? s[981] : s[834]) << 8 | s[982] << 11 | s[983] << 12 | s[984] << 13 | s[985] << 14 | s[986] << 15 | s[987] << 16 | s[262] << 17 | s[988] << 18 | s[989] << 19 | s[990] << 20 | s[482] << 21 | s[483] << 22 | (s[116] ? (s[991] ? s[849] : s[831] ? (s[992] ? 2 : 0) : s[993] ? s[994] : s[995]) : 0) << 23 | s[996] << 26 | s[997] << 27 | s[489] << 28, s[487], s[488], (s[863] ? (f.jobafklaringStartede <= 16427 /* 2014-12-23 */ ? s[476] : f.jobafklaringStartede <= 16616 /* 2015-06-30 */ ? (s[998] ? 2 : 0) : s[853] ? (s[999] ? 3 : 0) : s[854] ? (s[119] ? 4 : 0) : s[856] ? (s[120] ? 5 : 0) : s[857] ? (s[437] ? 6 : 0) : s[117] ? 7 : 0) : 0) << 0 | s[1000] << 3 | s[126] << 4 | s[127] << 5 | (s[126] ? (f.jobafklaringStartede <= 17531 /* 2017-12-31 */ ? s[476] : s[856] ? (s[1001] ? 2 : 0) : s[858]) : 0) << 6 | s[493] << 8 | s[494] << 9 | s[495] << 10 | (s[116] ? (f.vurderingsdato <= 16617 /* 2015-07-01 */ ? s[849] : s[991] ? (s[1002] ? 2 : 0) : s[831] ? (s[992] ? 3 : 0) : s[834]) : 0) << 11 | s[1003] << 14 | s[498] << 15 | s[499] << 16 | s[500] << 17 | s[501] << 18 | s[431] << 19 | (s[116] ? (s[831] ? s[849] : s[1004] ? s[850] : s[128] ? 3 : 0) : 0) << 20 | (f.kanVendeTilbageIArbejde ? 4194304 : 0) | s[1005] << 23 | (f.maalgruppeForAnden ? 16777216 : 0) | s[505] << 25 | s[506] << 26 | (s[505] ? s[852] : 0) << 27 | s[507] << 29, s[124], s[125], s[496], s[497], s[503], s[504], s[508] << 0 | s[531] << 1 | s[532] << 2 | (s[1006] ? (s[833] ? s[442] : s[835] ? 2 : 0) : 0) << 3 | s[1006] << 5 | s[1007] << 6 | s[511] << 7 | s[512] << 8 | (s[0] ? s[1008] : 0) << 9 | s[196] << 11 | (f.harForsoergelsespligt ? 4096 : 0) | s[1009] << 13 | (f.boernOpholderSigIDanmark ? 16384 : 0) | (f.boernLigestillet ? 32768 : 0) | s[197] << 16 | s[1010] << 17 | (f.borHosForaeldre ? 262144 : 0) | s[513] << 19 | s[514] << 20 | (s[0] ? (f.vurderingsdato <= 16386 /* 2014-11-12 */ ? s[442] : s[1011] ? 2 : 0) : 0) << 21 | s[134] << 23 | s[135] << 24 | (s[1012] ? s[1008] : 0) << 25 | s[1012] << 27 | s[1013] << 28 | s[1014] << 29, s[529], s[530], s[509], s[510], s[133], s[132], s[1015] << 0 | s[1016] << 1 | s[1017] << 2 | s[519] << 3 | s[520] << 4 | (s[0] ? (s[979] ? s[442] : s[1018]) : 0) << 5 | s[527] << 7 | s[528] << 8 | s[442] << 9 | s[523] << 10 | s[524] << 11 | (s[0] ? (s[1019] ? s[442] : s[1020] ? (s[201] ? 2 : 0) : s[441] ? (s[1021] ? 3 : 0) : s[1022]) : 0) << 12 | s[517] << 15 | s[518] << 16 | s[142] << 17 | s[143] << 18 | s[849] << 19 | s[185] << 20 | s[186] << 21 | (s[114] ? (f.vurderingsdato <= 16427 /* 2014-12-23 */ ? s[849] : s[830] ? (s[179] ? 2 : 0) : s[832]) : 0) << 22 | s[1023] << 24 | s[1024] << 25 | s[1025] << 26 | s[178] << 27 | s[391] << 28 | s[540] << 29, s[525], s[526], s[521], s[522], s[515], s[516], s[140], s[141], s[184], s[183], s[153] << 0 | (s[114] ? (s[979] ? s[849] : s[1018]) : 0) << 1 | s[156] << 3 | s[157] << 4 | s[548] << 5 | s[549] << 6 | (s[114] ? (f.vurderingsdato <= 16435 /* 2014-12-31 */ ? s[849] : s[979] ? (s[163] ? 2 : 0) : s[1026] ? s[981] : s[444] ? 4 : 0) : 0) << 7 | s[542] << 10 | s[543] << 11 | s[1027] << 12 | (f.ansatIFleksjobVedForloebetsStart ? 8192 : 0) | s[544] << 14 | s[545] << 15 | s[546] << 16 | s[553] << 17 | s[554] << 18 | s[555] << 19 | (s[114] ? (f.vurderingsdato <= 19703 /* 2023-12-12 */ ? s[849] : f.vurderingsdato <= 19898 /* 2024-06-24 */ ? (s[1028] ? 2 : 0) : s[1029] ? 3 : 0) : 0) << 20 | s[535] << 22 | s[536] << 23 | s[537] << 24 | s[538] << 25 | s[539] << 26 | (s[1030] ? s[852] : 0) << 27 | s[1030] << 29, s[155], s[152], s[181], s[547], s[533], s[534], s[550] << 0 | s[551] << 1 | s[552] << 2 | (s[0] ? (s[1026] ? s[442] : s[444] ? 2 : 0) : 0) << 3 | s[195] << 5 | s[194] << 6 | (f.fleksjobErSlut ? 128 : 0) | s[1031] << 8 | s[558] << 9 | s[559] << 10 | s[192] << 11 | s[193] << 12 | (s[114] ? (s[1020] ? s[849] : s[1021] ? 2 : 0) : 0) << 13 | s[567] << 15 | s[191] << 16 | s[190] << 17 | s[1032] << 18 | s[1033] << 19 | s[1034] << 20 | s[1035] << 21 | (f.ferienErAftalt ? 4194304 : 0) | s[560] << 23 | s[561] << 24 | (s[114] ? (s[830] ? s[849] : s[180] ? 2 : 0) : 0) << 25 | s[1036] << 27 | s[1037] << 28 | (f.deltagerAktivt ? 536870912 : 0), s[556], s[557], s[565], s[566], s[568], s[569], s[1038] << 0 | s[1039] << 1 | (f.holderFerieMedYdelse ? 4 : 0) | s[562] << 3 | s[563] << 4 | s[564] << 5 | (s[1040] ? (s[1041] ? s[849] : s[259] ? 2 : 0) : 0) << 6 | s[1040] << 8 | s[1042] << 9 | s[1043] << 10 | s[1044] << 11 | s[1045] << 12 | (f.tilsvarendeIndgribende ? 8192 : 0) | s[570] << 14 | s[200] << 15 | s[571] << 16 | (s[198] ? (s[1046] ? s[445] : f.bruddetSkete <= 18257 /* 2019-12-27 */ ? s[1047] : f.bruddetSkete <= 18669 /* 2021-02-11 */ ? (s[1048] ? 3 : 0) : f.bruddetSkete <= 19722 /* 2023-12-31 */ ? (s[1049] ? 4 : 0) : f.bruddetSkete <= 19898 /* 2024-06-24 */ ? (s[1050] ? 5 : 0) : f.bruddetSkete >= 19899 /* 2024-06-25 */ ? 6 : 0) : 0) << 17 | s[198] << 20 | (f.skriftligtVejledtOmSanktioner ? 2097152 : 0) | (f.personligKontaktErForsoegt ? 4194304 : 0) | (f.vejledningErGennemgaaet ? 8388608 : 0) | (s[198] ? s[1051] : 0) << 24 | s[581] << 26 | s[582] << 27 | (s[581] ? s[1051] : 0) << 28, s[572], s[573], s[579], s[580], s[1052] << 0 | s[1053] << 1 | s[1054] << 2 | s[1055] << 3 | s[1056] << 4 | (f.kontaktErGenoprettet ? 32 : 0) | s[577] << 6 | s[578] << 7 | (s[1057] ? s[1051] : 0) << 8 | s[1057] << 10 | s[1058] << 11 | s[1059] << 12 | s[1060] << 13 | s[1061] << 14 | (f.rimeligGrundTilBrud ? 32768 : 0) | s[432] << 16 | s[584] << 17 | s[585] << 18 | (s[1062] ? s[1051] : 0) << 19 | s[1062] << 21 | s[1063] << 22 | (f.nedsatSammeMaaned ? 8388608 : 0) | s[588] << 24 | (s[432] && !s[584] && !s[585] ? (f.bruddetSkete <= 16435 /* 2014-12-31 */ ? s[445] : s[1064] ? 2 : 0) : 0) << 25 | s[589] << 27 | s[590] << 28 | (f.ydelsenBoerOphoere ? 536870912 : 0), s[575], s[576], s[586], s[587], s[591], s[592], (f.modBedreVidende ? 1 : 0) | s[1065] << 1 | s[1066] << 2 | (s[114] ? (s[831] ? s[849] : f.vurderingsdato <= 18627 /* 2020-12-31 */ ? s[850] : s[1019] ? (s[1067] ? 3 : 0) : f.vurderingsdato <= 19357 /* 2022-12-31 */ ? (s[201] ? 4 : 0) : f.vurderingsdato <= 19722 /* 2023-12-31 */ ? (s[1068] ? 5 : 0) : s[993] ? (s[1069] ? 6 : 0) : f.vurderingsdato <= 20453 /* 2025-12-31 */ ? s[1070] : f.vurderingsdato <= 20818 /* 2026-12-31 */ ? (s[1071] ? 8 : 0) : f.vurderingsdato <= 21183 /* 2027-12-31 */ ? (s[130] ? 9 : 0) : f.vurderingsdato <= 21549 /* 2028-12-31 */ ? (s[1072] ? 10 : 0) : f.vurderingsdato <= 21914 /* 2029-12-31 */ ? (s[1073] ? 11 : 0) : s[1074] ? 12 : 0) : 0) << 3 | s[600] << 7 | s[601] << 8 | (s[600] ? (f.anmodetOmRefusionDen <= 16439 /* 2015-01-04 */ ? (s[1075] ? 1 : 0) : f.anmodetOmRefusionDen <= 18261 /* 2019-12-31 */ ? (f.anmodetOmRefusionDen >= 16440 /* 2015-01-05 */ ? 2 : 0) : f.anmodetOmRefusionDen >= 18262 /* 2020-01-01 */ ? 3 : 0) : 0) << 9 | s[1075] << 11 | s[1076] << 12 | (f.forkertVejledning ? 8192 : 0) | (f.saerligeOmstaendighederForRefusion ? 16384 : 0) | s[605] << 15 | s[606] << 16 | s[602] << 17 | s[603] << 18 | s[604] << 19 | s[1077] << 20 | s[1078] << 21 | s[1079] << 22 | s[1080] << 23 | s[1081] << 24 | s[1082] << 25 | s[209] << 26 | s[1083] << 27 | s[610] << 29, s[593], s[594], s[596], s[597], s[598], s[599], s[611] << 0 | (f.feriePasserMedForloebet ? 2 : 0) | (f.ferieIndenForFerieloven ? 4 : 0) | (f.ferieAftalt ? 8 : 0) | s[614] << 4 | (f.ferieAftalt ? s[1083] : 0) << 5 | s[615] << 7 | s[616] << 8 | s[621] << 9 | s[622] << 10 | s[1084] << 11 | (s[1084] === 1 ? s[1085] : s[1084] === 2 ? s[1085] : 0) << 13 | s[447] << 14 | (f.saerligeGrundeTilAndetTidspunkt ? 32768 : 0) | s[623] << 16 | s[624] << 17 | (s[449] ? s[446] : s[865] ? s[450] : s[866] ? s[867] : s[441] ? s[868] : s[1086]) << 18 | (f.helbredetErStationaert ? 2097152 : 0) | (f.arbejdsevnenErAfklaret ? 4194304 : 0) | (f.berettigetTilRevalidering ? 8388608 : 0) | (f.berettigetTilFleksjob ? 16777216 : 0) | (f.berettigetTilFoertidspension ? 33554432 : 0) | (f.berettigetTilRessourceforloeb ? 67108864 : 0) | s[627] << 27 | s[427] << 28, s[612], s[613], s[619], s[620], s[625], s[626], (s[69] ? (s[451] ? (s[65] <= 14612 /* 2010-01-03 */ ? s[453] : s[452] ? (s[63] >= 14613 /* 2010-01-04 */ ? 2 : 0) : s[1087] ? 3 : 0) : 0) : 0) << 0 | s[1088] << 2 | s[1089] << 3 | s[222] << 4 | s[223] << 5 | s[224] << 6 | (s[224] ? (s[441] ? (s[224] ? 1 : 0) : s[1090]) : 0) << 7 | s[1091] << 9 | (f.ventesRaskInden8Uger ? 1024 : 0) | s[1092] << 11 | s[1093] << 12 | (f.oenskerTidligOpfoelgning ? 8192 : 0) | s[1094] << 14 | s[629] << 15 | s[630] << 16 | (s[449] ? s[446] : s[979] ? s[450] : s[981]) << 17 | (f.sagenErBelyst ? 524288 : 0) | s[633] << 20 | (f.oplysningsskemaSendt <= 15011 /* 2011-02-06 */ ? (s[633] ? 1 : 0) : f.oplysningsskemaSendt >= 15012 /* 2011-02-07 */ ? 2 : 0) << 21 | s[221] << 23 | s[219] << 24 | s[220] << 25 | (s[449] ? s[446] : s[1095] ? s[450] : s[993] ? (s[224] ? 3 : 0) : s[441] ? s[995] : s[1096]) << 26 | s[1097] << 29, s[631], s[632], s[1098] << 0 | s[1099] << 1 | s[1100] << 2 | s[634] << 3 | s[635] << 4 | s[636] << 5 | (s[1095] ? s[446] : s[831] ? (s[224] ? 2 : 0) : s[994]) << 6 | s[254] << 8 | s[249] << 9 | s[248] << 10 | (f.tilbagevendenForestaar ? 2048 : 0) | (f.risikoForLangtForloeb ? 4096 : 0) | s[1101] << 13 | s[1102] << 14 | (f.behovForTvaerfagligIndsats ? 32768 : 0) | s[637] << 16 | s[638] << 17 | s[226] << 18 | s[225] << 19 | s[202] << 20 | (s[202] && s[230] ? 1 : s[202] && !s[229] ? (s[441] ? (s[202] ? 2 : 0) : s[1004] ? s[851] : s[128] ? 4 : 0) : 0) << 21 | s[229] << 24 | s[1103] << 25 | s[1104] << 26 | s[1105] << 27 | s[1106] << 28 | s[1107] << 29, s[1108] << 0 | s[255] << 1 | (f.forudsigeligtForloeb ? 4 : 0) | s[1109] << 3 | s[1110] << 4 | s[1111] << 5 | s[1112] << 6 | s[1113] << 7 | s[1114] << 8 | (f.opfoelgningOenskes ? 512 : 0) | (f.opfoelgningAlligevel ? 1024 : 0) | s[1115] << 11 | s[1116] << 12 | s[641] << 13 | s[642] << 14 | (s[230] ? 1 : s[229] ? 0 : s[449] ? s[1117] : s[1095] ? (s[439] ? 3 : 0) : s[441] ? (s[224] ? 4 : 0) : s[1096]) << 15 | s[228] << 18 | s[227] << 19 | s[645] << 20 | s[646] << 21 | (s[182] && s[230] ? 1 : s[182] && !s[229] ? (s[993] ? s[850] : s[441] ? (s[202] ? 3 : 0) : s[1004] ? s[1022] : s[1118]) : 0) << 22 | s[182] << 25 | s[247] << 26 | s[649] << 27 | s[650] << 28, s[639], s[640], s[643], s[644], s[647], s[648], (s[255] && s[230] ? 1 : s[255] && !s[229] ? (f.vurderingsdato <= 14406 /* 2009-06-11 */ ? s[1117] : s[449] ? (s[1119] ? 3 : 0) : s[1095] ? (s[439] ? 4 : 0) : s[831] ? s[1120] : s[993] ? (s[182] ? 6 : 0) : s[441] ? s[1070] : s[1004] ? (s[436] ? 8 : 0) : s[128] ? 9 : 0) : 0) << 0 | s[1121] << 4 | s[1122] << 5 | s[651] << 6 | s[652] << 7 | s[653] << 8 | (s[449] ? s[446] : f.vurderingsdato <= 15069 /* 2011-04-05 */ ? s[450] : f.vurderingsdato <= 15207 /* 2011-08-21 */ ? (s[1123] ? 3 : 0) : s[1095] ? (s[1124] ? 4 : 0) : s[1120]) << 9 | s[656] << 12 | s[657] << 13 | s[658] << 14 | s[659] << 15 | (s[449] ? s[446] : s[865] ? s[450] : s[866] ? s[867] : s[1004] ? s[868] : s[1118]) << 16 | s[1125] << 19 | (f.udebliver ? 1048576 : 0) | (f.rimeligGrund ? 2097152 : 0) | (f.skriftligtOrienteret ? 4194304 : 0) | s[673] << 23 | s[674] << 24 | (s[449] ? s[446] : s[980] ? s[450] : f.vurderingsdato <= 16982 /* 2016-06-30 */ ? (s[114] ? 3 : 0) : s[1041] ? (f.vurderingsdato >= 16983 /* 2016-07-01 */ ? 4 : 0) : s[259] ? 5 : 0) << 25 | s[1126] << 28 | (f.andenVurderingIndhentet ? 536870912 : 0), s[654], s[655], s[660] << 0 | s[661] << 1 | s[1127] << 2 | s[1128] << 4 | s[1129] << 5 | s[1130] << 6 | (f.noedvendigBehandling ? 128 : 0) | s[1131] << 8 | s[1132] << 9 | (f.hensigtsmaessigOptraening ? 1024 : 0) | (f.opfordret ? 2048 : 0) | s[662] << 12 | s[663] << 13 | s[433] << 14 | s[665] << 15 | s[666] << 16 | (s[449] ? s[446] : f.vurderingsdato <= 15397 /* 2012-02-27 */ ? s[450] : f.vurderingsdato <= 15516 /* 2012-06-25 */ ? (s[1133] ? 3 : 0) : s[1134] ? 4 : 0) << 17 | s[1135] << 20 | s[1136] << 21 | (f.genoptagetFoer ? 4194304 : 0) | s[672] << 23 | (s[433] && !s[665] && !s[666] ? s[1127] : 0) << 24 | s[677] << 26 | s[678] << 27 | (f.vurderingsdato <= 16687 /* 2015-09-09 */ ? s[446] : s[1137] ? 2 : 0) << 28, s[667], s[668], s[670], s[671], s[675], s[676], (f.ophoerErAfgjort ? 1 : 0) | s[679] << 1 | s[680] << 2 | s[681] << 3 | (s[265] && !s[266] && !s[106] ? (s[104] && !s[106] && !s[1138] ? (s[110] <= 16251 /* 2014-06-30 */ ? (s[108] >= 13332 /* 2006-07-03 */ ? 1 : 0) : s[108] >= 16252 /* 2014-07-01 */ ? 2 : 0) : 0) : 0) << 4 | s[779] << 6 | s[780] << 7 | (s[451] ? (s[452] ? s[453] : s[1139] ? s[455] : s[1140] ? s[1141] : s[65] <= 18318 /* 2020-02-26 */ ? s[1142] : s[65] <= 19173 /* 2022-06-30 */ ? (s[63] >= 18319 /* 2020-02-27 */ ? 5 : 0) : s[63] >= 19174 /* 2022-07-01 */ ? 6 : 0) : 0) << 8 | s[380] << 11 | s[382] << 12 | (f.aftaleForSelvstaendig ? 8192 : 0) | (f.sygMedCovid19 ? 16384 : 0) | s[279] << 15 | s[280] << 16 | s[1143] << 17 | s[1144] << 18 | s[1145] << 19 | s[1146] << 20 | s[685] << 21 | s[686] << 22 | (s[278] && !s[283] && !s[282] ? (s[451] ? (s[456] ? 1 : 0) : 0) : 0) << 23 | s[687] << 24 | s[688] << 25 | s[435] << 26 | s[690] << 27 | (f.opfylderBeskaeftigelseskravetVedLivstruende ? 268435456 : 0) | s[693] << 29, s[777], s[778], s[276], s[277], s[683], s[684], s[691], s[692], (s[435] && !s[690] && s[1] ? (s[129] ? 1 : 0) : 0) << 0 | s[1147] << 1 | s[705] << 2 | s[1148] << 3 | s[696] << 5 | s[697] << 6 | s[698] << 7 | (s[1149] ? s[1148] : 0) << 8 | s[1149] << 10 | (f.retErOpbrugt ? 2048 : 0) | s[1150] << 12 | s[294] << 13 | s[295] << 14 | s[1151] << 15 | s[1152] << 16 | s[1153] << 17 | s[298] << 18 | s[299] << 19 | (s[1154] ? (s[457] <= 18808 /* 2021-06-30 */ ? 1 : s[1155] >= 18809 /* 2021-07-01 */ ? 2 : 0) : 0) << 20 | s[1156] << 22 | s[1157] << 23 | s[1158] << 24 | s[288] << 25 | s[1159] << 26 | s[1160] << 27 | s[1161] << 28 | s[1162] << 29, s[703], s[704], s[296], s[297], s[286] << 0 | s[287] << 1 | s[1163] << 2 | (f.fortsatRet9Marts2020 ? 8 : 0) | s[701] << 4 | s[702] << 5 | (s[1154] ? 1 : 0) << 6 | s[706] << 7 | s[707] << 8 | s[708] << 9 | (s[1164] ? s[1148] : 0) << 10 | s[1164] << 12 | s[1165] << 13 | s[302] << 14 | s[303] << 15 | (s[298] && !s[299] && s[1166] < NEVER ? (s[1166] <= 18808 /* 2021-06-30 */ ? 1 : s[1167] >= 18809 /* 2021-07-01 */ ? 2 : 0) : 0) << 16 | s[1168] << 18 | s[1169] << 19 | s[1170] << 20 | s[1171] << 21 | s[1172] << 22 | s[1173] << 23 | s[1174] << 24 | s[1175] << 25 | s[1176] << 26 | s[1177] << 27 | s[1178] << 28, s[699], s[700], s[300], s[301], s[709], (s[1179] <= 18808 /* 2021-06-30 */ ? 1 : s[1180] ? 2 : 0) << 0 | s[1181] << 2 | s[1182] << 3 | s[1183] << 4 | s[1184] << 5 | s[305] << 6 | (s[305] ? 0 : s[1185] <= 18808 /* 2021-06-30 */ ? 1 : s[1186] ? 2 : 0) << 7 | s[1187] << 9 | s[1188] << 10 | s[1189] << 11 | s[1190] << 12 | s[1191] << 13 | s[307] << 14 | s[309] << 15 | (s[302] && !s[303] && s[1192] < NEVER ? (s[1192] <= 18808 /* 2021-06-30 */ ? 1 : s[1193] >= 18809 /* 2021-07-01 */ ? 2 : 0) : 0) << 16 | s[1194] << 18 | s[1195] << 19 | s[1196] << 20 | s[1197] << 21 | s[1198] << 22 | s[1199] << 23 | s[306] << 24 | s[308] << 25 | (s[1200] ? (s[1201] <= 18808 /* 2021-06-30 */ ? 1 : s[1202] ? 2 : 0) : 0) << 26 | s[1203] << 28 | s[1204] << 29, s[304], s[311], s[313], s[310], s[312], s[1205] << 0 | s[1206] << 1 | s[1207] << 2 | s[1208] << 3 | s[712] << 4 | s[713] << 5 | (s[1209] && !s[1210] && s[1211] < NEVER ? (s[1211] <= 18808 /* 2021-06-30 */ ? 1 : s[1212] >= 18809 /* 2021-07-01 */ ? 2 : 0) : 0) << 6 | s[1213] << 8 | s[1214] << 9 | s[1210] << 10 | s[1215] << 11 | s[1216] << 12 | s[1217] << 13 | s[1218] << 14 | s[316] << 15 | s[317] << 16 | (s[712] && !s[713] && s[1219] < NEVER ? (s[1219] <= 18808 /* 2021-06-30 */ ? 1 : s[1220] >= 18809 /* 2021-07-01 */ ? 2 : 0) : 0) << 17 | s[1221] << 19 | s[1222] << 20 | s[1223] << 21 | s[1224] << 22 | s[1225] << 23 | s[1226] << 24 | s[716] << 25 | s[717] << 26 | (s[316] && !s[317] && s[1227] < NEVER ? (s[1227] <= 18808 /* 2021-06-30 */ ? 1 : s[1228] >= 18809 /* 2021-07-01 */ ? 2 : 0) : 0) << 27 | s[1229] << 29, s[710], s[711], s[314], s[315], s[714], s[715], s[1230] << 0 | s[1231] << 1 | s[1232] << 2 | s[1233] << 3 | s[1234] << 4 | s[720] << 5 | s[721] << 6 | (s[716] && !s[717] && s[1235] < NEVER ? (s[1235] <= 18808 /* 2021-06-30 */ ? 1 : s[1236] >= 18809 /* 2021-07-01 */ ? 2 : 0) : 0) << 7 | s[1237] << 9 | s[1238] << 10 | s[1239] << 11 | s[1240] << 12 | s[1241] << 13 | s[1242] << 14 | s[727] << 15 | (s[905] ? (s[40] <= 14691 /* 2010-03-23 */ ? s[907] : s[906] ? (s[41] >= 14692 /* 2010-03-24 */ ? 2 : 0) : s[913]) : 0) << 16 | s[336] << 19 | s[337] << 20 | s[340] << 21 | s[730] << 22 | s[731] << 23 | s[737] << 24 | s[738] << 25 | (s[111] && !s[112] && !s[113] ? s[921] : 0) << 26 | s[1243] << 27 | s[1244] << 28 | s[342] << 29, s[718], s[719], s[725], s[726], s[334], s[335], s[338], s[339], s[728], s[729], s[735], s[736], s[739] << 0 | s[740] << 1 | s[741] << 2 | s[751] << 3 | s[752] << 4 | (s[74] && !s[75] && !s[73] ? s[448] : 0) << 5 | (f.sygemeldtITide ? 128 : 0) | (f.indsigelseModSenSygemelding ? 256 : 0) | (f.fyldestgoerendeBegrundelse ? 512 : 0) | s[755] << 10 | s[756] << 11 | (s[93] ? (s[451] ? (s[1140] ? s[453] : s[1245] ? 2 : 0) : 0) : 0) << 12 | s[759] << 14 | s[760] << 15 | s[1246] << 16 | s[1247] << 17 | s[763] << 18 | s[764] << 19 | (s[358] ? (s[451] ? (s[452] ? s[453] : s[1248] ? s[455] : s[1140] ? s[1249] : s[819] ? s[1142] : s[820] ? 5 : 0) : 0) : 0) << 20 | s[358] << 23 | s[370] << 24 | (f.underretningsbrevSendt ? 33554432 : 0) | s[364] << 26 | s[355] << 27 | s[356] << 28 | s[357] << 29, s[749], s[750], s[753], s[754], s[757], s[758], s[761], s[762], (s[358] ? s[448] : 0) << 0 | s[352] << 2 | s[354] << 3 | s[353] << 4 | (s[358] ? (s[451] ? (s[452] ? s[453] : s[1248] ? s[455] : s[65] <= 19722 /* 2023-12-31 */ ? s[1249] : s[63] >= 19723 /* 2024-01-01 */ ? 4 : 0) : 0) : 0) << 5 | s[1250] << 8 | s[1251] << 9 | s[1252] << 10 | s[1253] << 11 | (f.undskyldendeForhold ? 4096 : 0) | s[1254] << 13 | (f.arbejdsgiverAnmeldteIkke ? 16384 : 0) | s[1255] << 15 | s[767] << 16 | s[768] << 17 | s[771] << 18 | s[772] << 19 | (s[69] ? (s[451] ? (s[452] ? s[453] : s[932] ? s[455] : s[1248] ? (s[933] ? 3 : 0) : s[1140] ? (s[1256] ? 4 : 0) : s[1245] ? 5 : 0) : 0) : 0) << 20 | s[1257] << 23 | s[1258] << 24 | s[428] << 25 | s[424] << 26 | s[1259] << 27 | s[775] << 28 | s[776] << 29, s[765], s[766], s[769], s[770], s[773], s[774], s[1260] << 0 | (s[1260] === 1 ? 0 : s[1260] === 2 ? 0 : s[1260] === 4 ? 0 : s[1260] === 6 ? (f.oplystDelvistLedig ? 1 : 0) : 0) << 3 | (f.oplystDelvistLedig ? 16 : 0) | s[783] << 5 | s[784] << 6 | (s[87] ? (s[451] ? (s[452] ? s[453] : s[1139] ? s[455] : s[1141]) : 0) : 0) << 7 | s[792] << 9 | s[793] << 10 | s[794] << 11 | (s[87] ? s[1261] : 0) << 12 | s[1262] << 15 | s[1263] << 16 | s[1264] << 17 | (f.nemrefusionNede ? 262144 : 0) | s[787] << 19 | s[788] << 20 | (s[87] ? s[448] : 0) << 21 | s[1265] << 23 | s[1266] << 24 | s[789] << 25 | s[790] << 26 | s[791] << 27 | s[805] << 28 | s[806] << 29, s[781], s[782], s[785], s[786], s[411], s[413], s[803], s[804], s[1267] << 0 | s[409] << 1 | s[410] << 2 | s[405] << 3 | s[407] << 4 | (f.ledigUdenLoen ? 32 : 0) | (f.arbejdsgiverTilbyderDeltid ? 64 : 0) | s[417] << 7 | s[418] << 8 | s[406] << 9 | s[408] << 10 | (s[451] ? (s[452] ? s[453] : s[819] ? s[455] : s[934]) : 0) << 11 | s[1268] << 13 | s[1269] << 14 | s[1270] << 15 | s[393] << 16 | s[1271] << 17 | s[809] << 18 | s[810] << 19 | s[1272] << 20 | s[1273] << 21 | s[1274] << 22 | s[797] << 23 | s[798] << 24 | s[801] << 25 | s[802] << 26 | s[811] << 27 | s[812] << 28 | s[1275] << 29, s[412], s[414], s[415], s[416], s[403], s[404], s[807], s[808], s[795], s[796], s[799], s[800], s[1276] << 0 | s[1277] << 1 | s[1278] << 2 | s[1279] << 3 | s[1280] << 4 | s[1281] << 5 | s[1282] << 6 | s[1283] << 7 | (f.aftaleMedArbejdsgiver ? 256 : 0) | s[1284] << 9 | s[1285] << 10 | s[425] << 11 | s[426] << 12 | (s[69] ? s[1261] : 0) << 13 | s[1286] << 16 | s[1287] << 17 | s[1288] << 18 | (f.skyldesLoenmodtageren ? 524288 : 0) | s[1289] << 20 | s[815] << 21 | s[816] << 22 | (s[69] ? (s[451] ? (s[452] ? s[453] : s[1248] ? s[455] : s[1140] ? s[1249] : s[1142]) : 0) : 0) << 23 | s[1290] << 26 | s[1291] << 27 | s[1292] << 28 | s[1293] << 29, s[813], s[814], s[1294] << 0 | s[1295] << 1 | s[1296] << 2 | s[1297] << 3 | s[1298] << 4 | s[1299] << 5 | s[1300] << 6] }
}
