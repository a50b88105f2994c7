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
  s[317] = v29
  const v30 = SDL_6_1_ir || !v16 && SDL_6_1_hoej === NEVER
  s[40] = v30
  const v31 = v25 && (!v26 || !v16)
  const ALF_62_3 = v20 ? FIRST_DAY : v31 ? (v26 ? (f.dagpengerettenSlutter ? Math.min(v27, f.sidsteDagMedDagpengeret) : v27) : NEVER) : NEVER
  s[226] = ALF_62_3
  const ALF_62_3_hoej = v20 ? NEVER : v23 ? NEVER : v26 ? (f.dagpengerettenSlutter ? Math.min(v28, f.sidsteDagMedDagpengeret) : v28) : NEVER
  s[227] = ALF_62_3_hoej
  const ALF_62_3_er = v20 || v23 || v31
  s[225] = ALF_62_3_er
  const ALF_62_3_ir = v20 || v25 && v29 || v30
  s[228] = ALF_62_3_ir
  // BEK937.27: Sygedagpenge under uddannelse (BEK 937/2024 § 27, stk. 1-3)
  const v36 = f.vurderingsdato >= 13332 /* 2006-07-03 */
  s[1] = v36
  const v37 = f.vurderingsdato >= 19936 /* 2024-08-01 */
  const v38 = f.uddannelseUnderSygdom === 'foer'
  const v39 = f.uddannelseUnderSygdom === 'begyndt_under' && f.undervisningstimer <= 600 && f.uddannelsePasserMedBehandling && f.uddannelseUdskyderRevalidering === false
  const v40 = !v37 && (v38 || v39) || v37 && (v38 || v39 || f.uddannelseUnderSygdom === 'opfoelgning')
  const v41 = f.uddannelseUnderSygdom === 'ingen'
  const BEK937_27 = !v41 && (!v36 || v40)
  s[394] = BEK937_27
  const BEK937_27_nej = !v41 && (!v36 || !v40)
  s[395] = BEK937_27_nej
  const BEK937_27_ir = v41 || !v36
  s[396] = BEK937_27_ir
  // FERIEBEK.2.6: 12 måneder med løntilskud imellem (BEK 762/2025 § 2, stk. 6)
  const LAS_68_5 = f.vurderingsdato >= 15706 /* 2013-01-01 */
  s[0] = LAS_68_5
  const FERIEBEK_2_6 = LAS_68_5 && sum(f.ydelsesperioder, (r_ydelsesperioder) => r_ydelsesperioder.slags === 'loentilskud' ? 1 : 0) > 0
  s[398] = FERIEBEK_2_6
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
  s[149] = FERIEBEK_2
  const FERIEBEK_2_nej = LAS_68_5 && (!LAS_68_5 || !v61)
  s[148] = FERIEBEK_2_nej
  // LAB.31.3: Mindste antal samtaler i forløbet (lov 1750/2025 § 1)
  const v64 = f.vurderingsdato >= 18262 /* 2020-01-01 */
  s[142] = v64
  const LAS_69t_2_er = f.vurderingsdato >= 16252 /* 2014-07-01 */
  s[76] = LAS_69t_2_er
  const v66 = f.vurderingsdato >= 20485 /* 2026-02-01 */
  const LAB_31_3 = LAS_69t_2_er ? (v64 ? (v66 ? -Infinity : 4) : 6) : -Infinity
  s[399] = LAB_31_3
  const LAB_31_3_hoej = LAS_69t_2_er ? (v64 ? (v66 ? Infinity : 4) : 6) : Infinity
  s[400] = LAB_31_3_hoej
  const LAB_31_3_er = f.erIJobafklaring && LAS_69t_2_er
  s[78] = LAB_31_3_er
  const LAB_31_3_ir = !LAB_31_3_er || !LAS_69t_2_er || v64 && v66
  s[387] = LAB_31_3_ir
  // LAB.31.3.vindue: De første samtaler skal være holdt (lov 1750/2025 § 1)
  const v71 = shiftDays(shiftMonths(f.jobafklaringStartede, 6), -1)
  const v72 = f.risikoForFireAar ? v71 : shiftDays(shiftMonths(f.jobafklaringStartede, 12), -1)
  const LAB_31_3_vindue = LAS_69t_2_er ? (v64 ? (v66 ? FIRST_DAY : v71) : v72) : FIRST_DAY
  s[402] = LAB_31_3_vindue
  const LAB_31_3_vindue_hoej = LAS_69t_2_er ? (v64 ? (v66 ? NEVER : v71) : v72) : NEVER
  s[403] = LAB_31_3_vindue_hoej
  // LAB.33.3: Kontaktforløb uden kontakt (standby) i jobafklaringsforløb (LAB § 33, stk. 3)
  const LAB_33_3 = LAB_31_3_er && (!LAS_69t_2_er || f.kontaktUhensigtsmaessig)
  s[404] = LAB_33_3
  const LAB_33_3_nej = LAB_31_3_er && (!LAS_69t_2_er || f.kontaktUhensigtsmaessig === false)
  s[405] = LAB_33_3_nej
  const LAB_33_3_ir = !LAB_31_3_er || !LAS_69t_2_er
  s[388] = LAB_33_3_ir
  // LAB.36.3: Ret til en koordinerende sagsbehandler (LAB § 36, stk. 3)
  const LAB_36_3_nej = LAB_31_3_er && !LAS_69t_2_er
  s[408] = LAB_36_3_nej
}

function svar_2(f, s) {
  // LAB.109.2.kraft: Undtagelsen om 8 uger gælder (LAB § 109, stk. 2)
  const LAB_45_1 = f.jobafklaringStartede >= 16252 /* 2014-07-01 */
  s[80] = LAB_45_1
  const v1 = f.jobafklaringStartede >= 16618 /* 2015-07-02 */
  s[81] = v1
  const v2 = f.jobafklaringStartede >= 17126 /* 2016-11-21 */
  s[82] = v2
  const v3 = v1 && !v2
  s[84] = v3
  const LAB_109_2_kraft = LAB_45_1 && (!LAB_45_1 || v1)
  s[425] = LAB_109_2_kraft
  const LAB_109_2_kraft_nej = LAB_45_1 && (!LAB_45_1 || !v1 || !v2)
  s[426] = LAB_109_2_kraft_nej
  const LAB_109_2_kraft_ir = !LAB_45_1 || !LAB_45_1 || v3
  s[427] = LAB_109_2_kraft_ir
  // LAB.109.1: Sagen om det første forløb skal i rehabiliteringsteamet (lov 1750/2025 § 1)
  const v7 = f.jobafklaringStartede >= 20635 /* 2026-07-01 */
  const v8 = shiftDays(f.jobafklaringStartede, 56) >= f.forventetRask
  s[77] = v8
  const v9 = f.fikTvaerfagligIndsats && f.overgikVedRevurderingen
  const v10 = f.jobafklaringStartede >= 20089 /* 2025-01-01 */
  s[79] = v10
  const v11 = !v7 && f.tvaerfagligtBehovIForloebet
  const v12 = f.vurderingsdato >= 20635 /* 2026-07-01 */
  s[86] = v12
  const v13 = v12 && v10 && !v7
  const LAB_109_1 = LAB_45_1 && (v13 || !LAB_45_1 || !v10 && (f.ventesFuldtRask === false || !v8 || LAB_109_2_kraft_nej) && !v9 || v10 && v11)
  s[419] = LAB_109_1
  const LAB_109_1_nej = LAB_45_1 && (v13 || !LAB_45_1 || !v10 && (f.ventesFuldtRask && v8 && (LAB_109_2_kraft || LAB_109_2_kraft_ir) || v9) || v10 && !v11)
  s[420] = LAB_109_1_nej
  const LAB_109_1_ir = !LAB_45_1 || v13 || !LAB_45_1
  s[421] = LAB_109_1_ir
  // LAB.44.1: Planens forberedende del skal laves før teamet (lov 1750/2025 § 1)
  const v17 = !LAB_45_1 || v7
  const v18 = !LAB_45_1 || LAB_109_1_nej
  s[85] = v18
  const LAB_44_1 = LAB_45_1 && (LAB_109_1 || LAB_109_1_ir)
  s[83] = LAB_44_1
  const LAB_44_1_nej = LAB_44_1 && v17
  s[410] = LAB_44_1_nej
  const LAB_44_1_ir = LAB_44_1_nej || v18
  s[411] = LAB_44_1_ir
  // LAB.45.1: Du skal have planens indsatsdel (lov 1750/2025 § 1)
  const LAB_45_1_nej = LAB_45_1 && v17
  s[412] = LAB_45_1_nej
  const LAB_45_1_ir = !LAB_45_1 || v17
  s[413] = LAB_45_1_ir
  // SDL.7.2: Det mindste fravær (SDL § 7, stk. 2)
  const v24 = f.persongruppe === 'loenmodtager'
  s[41] = v24
  const v25 = f.normalTimerPrUge - f.timerDuKanArbejde
  s[360] = v25
  const v26 = f.timerDuKanArbejde === 0 || v25 >= 400
  const v27 = f.persongruppe === 'selvstaendig'
  s[54] = v27
  const v28 = f.andelAfArbejdetDuKan <= 5000
  s[104] = v28
  const v29 = v27 && v28
  const v30 = f.persongruppe === 'ledig' || f.persongruppe === 'ingen'
  const v31 = !s[0] && (v24 && v26 || v29 || v30) || s[0] && (v24 && (v26 || f.ansatIFleksjob && f.ansatFra >= 15706 /* 2013-01-01 */) || v29 || v30)
  const SDL_7_2 = !s[1] || v31
  s[559] = SDL_7_2
  const SDL_7_2_nej = !s[1] || !v31
  s[560] = SDL_7_2_nej
  // SDL.7.1: Uarbejdsdygtig på grund af egen sygdom (SDL § 7, stk. 1-2)
  const SDL_7_1 = !s[1] || f.uarbejdsdygtigVedEgenSygdom && (SDL_7_2 || !s[1])
  s[57] = SDL_7_1
  const SDL_7_1_nej = !s[1] || f.uarbejdsdygtigVedEgenSygdom === false || SDL_7_2_nej
  s[63] = SDL_7_1_nej
  // SDL.24.3.2: De første dage, der ikke tæller (SDL § 24, stk. 3, nr. 1-2)
  const v36 = v27 ? 14 : 15
  const v37 = v27 ? 14 : 21
  const v38 = v27 ? 14 : 30
  // SDL.24.3: Dage, der tæller med (SDL § 24, stk. 3-4)
  const v39 = dropFirst(s[2], (start) => start >= NEVER ? 0 : start >= 13332 /* 2006-07-03 */ ? (start >= 13605 /* 2007-04-02 */ ? (start >= 14032 /* 2008-06-02 */ ? (start >= 15341 /* 2012-01-02 */ ? v38 : v37) : v36) : 14) : Infinity)
  const v40 = dropFirst(s[2], (start) => { const r0_0 = start >= 13332 /* 2006-07-03 */; const r0_1 = start >= NEVER; const r0_2 = r0_0 ? (start >= 13605 /* 2007-04-02 */ ? (start >= 14032 /* 2008-06-02 */ ? (start >= 15341 /* 2012-01-02 */ ? v38 : v37) : v36) : 14) : -Infinity; return Math.max(0, r0_1 ? 0 : r0_1 || !r0_0 ? Math.min(0, r0_2) : r0_2) })
  const v41 = allPeriods(f.afbrydelser)
  const v42 = without(v39, v41)
  const v43 = without(v40, v41)
  const SDL_24_3 = !s[3] ? NO_DAYS : without(v42, intersectTable(from(v43, 15523 /* 2012-07-02 */), HELLIGDAGE_1))
  s[11] = SDL_24_3
  const SDL_24_3_hoej = !s[3] ? ALL_DAYS : without(v43, intersectTable(from(v42, 15523 /* 2012-07-02 */), HELLIGDAGE_1))
  s[10] = SDL_24_3_hoej
  const SDL_24_3_eksakt = s[3] && sameDays(v39, v40)
  s[624] = SDL_24_3_eksakt
  // SDL.25.1: Grænsen for pensionister m.fl. (SDL § 25, stk. 1)
  const v47 = f.pensionDuFaar === 'foertidspension' || f.pensionDuFaar === 'seniorpension'
  s[64] = v47
  const v48 = f.pensionDuFaar === 'tidlig_pension'
  s[65] = v48
  const v49 = s[4] >= 15012 /* 2011-02-07 */
  s[312] = v49
  const v50 = onWeekdays(SDL_24_3, 62)
  s[9] = v50
  const v51 = onWeekdays(SDL_24_3_hoej, 62)
  s[8] = v51
  const v52 = monthEndOver(v51, 12, 130, s[4])
  const v53 = monthEndOver(v50, 12, 130, s[4])
  const v54 = !s[5] && s[6] >= v52
  const v55 = !s[5] && s[6] < v53
  const v56 = v54 && !s[5]
  const v57 = s[7] && !s[5] && v53 >= NEVER
  const v58 = v56 ? v52 : NEVER
  const v59 = v55 ? NEVER : v53
  const v60 = v56 ? (v55 || v57 ? Math.max(v53, v59) : v53) : v59
  const v61 = v56 || v55 || v57
  const v62 = monthEndOver(SDL_24_3_hoej, 12, 182, s[4])
  const v63 = monthEndOver(SDL_24_3, 12, 182, s[4])
  const v64 = !s[5] && s[6] >= v62
  const v65 = !s[5] && s[6] < v63
  const v66 = v64 && !s[5]
  const v67 = s[7] && !s[5] && v63 >= NEVER
  const v68 = v66 ? v62 : NEVER
  const v69 = v65 ? NEVER : v63
  const v70 = v66 ? (v65 || v67 ? Math.max(v63, v69) : v63) : v69
  const v71 = v66 || v65 || v67
  const SDL_25_1 = v49 ? (v61 ? (v71 ? Math.min(v58, v68) : v58) : v68) : FIRST_DAY
  s[70] = SDL_25_1
  const SDL_25_1_hoej = v49 ? (v61 ? (v71 ? Math.max(v60, v70) : v60) : v70) : NEVER
  s[71] = SDL_25_1_hoej
  const v74 = v47 || f.opfylderHelbredsbetingelserForFoertidspension || f.naaetFolkepensionsalder || v48
  s[239] = v74
  const SDL_25_1_er = v74 && !s[5] && (!v49 || v61 || v71)
  s[66] = SDL_25_1_er
  const SDL_25_1_ir = !v74 || s[5] || !v49 || v54 && s[7] || s[7] && !((s[5] || !s[7] && v52 === v53) && !s[5] && (s[5] || v52 === NEVER)) || v64 && s[7] || s[7] && !((s[5] || !s[7] && v62 === v63) && !s[5] && (s[5] || v62 === NEVER))
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
  s[219] = v3
  const v4 = SDL_24_1_er && SDL_24_1_hoej >= NEVER
  s[220] = v4
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
  s[259] = v14
  const v15 = f.forlaengelseErAfgjort ? f.forlaengelseAfgjortDen : v9 ? (v11 ? Math.min(v5, v12) : v5) : v12
  s[261] = v15
  const v16 = f.forlaengelseErAfgjort ? f.forlaengelseAfgjortDen : v9 ? (v11 ? Math.max(v6, v13) : v6) : v13
  s[262] = v16
  const v17 = v14 && v15 <= 13331 /* 2006-07-02 */
  s[264] = v17
  const v18 = v16 >= 13332 /* 2006-07-03 */
  s[260] = v18
  const v19 = v15 <= 2147483646
  const v20 = v15 <= 15011 /* 2011-02-06 */
  s[263] = v20
  const v21 = v14 && v18 && v20
  s[278] = v21
  const v22 = v16 >= 15012 /* 2011-02-07 */
  const v23 = v15 <= 20484 /* 2026-01-31 */
  const v24 = v14 && v22 && v23
  const v25 = v14 && v16 >= 20485 /* 2026-02-01 */ && v19
  s[277] = v25
  const v26 = f.forlaengelseErAfgjort === false && (v3 && SDL_24_1_ir || SDL_24_1_ir && !((!SDL_24_1_er || !SDL_24_1_ir && v5 === v6) && SDL_24_1_er && (!SDL_24_1_er || f.vurderingsdato === v5))) || v14 && v16 === NEVER
  s[270] = v26
  const SDL_27_1_1 = v17 || v21 && f.revalideringErSandsynlig || v24 && f.revalideringErSandsynlig || v25
  s[279] = SDL_27_1_1
  const SDL_27_1_1_nej = v17 || v21 && f.revalideringErSandsynlig === false || v24 && f.revalideringErSandsynlig === false || v25
  s[287] = SDL_27_1_1_nej
  const SDL_27_1_1_ir = v17 || v25 || v26
  s[307] = SDL_27_1_1_ir
  // SDL.27.1.2: Forlængelse for at afklare arbejdsevnen (SDL § 27, stk. 1, nr. 2)
  const v30 = v14 && v22 && v19
  const SDL_27_1_2 = v17 || v21 && f.afklaringErNoedvendig || v30 && f.afklaringErNoedvendig
  s[293] = SDL_27_1_2
  const SDL_27_1_2_nej = v17 || v21 && f.afklaringErNoedvendig === false || v30 && f.afklaringErNoedvendig === false
  s[295] = SDL_27_1_2_nej
  const SDL_27_1_2_ir = v17 || v26
  s[269] = SDL_27_1_2_ir
  // SDL.27.1.3.uger: Længste forlængelse ved lægebehandling (SDL § 27, stk. 1, nr. 3)
  const v34 = v14 && v18 && v15 <= 13544 /* 2007-01-31 */
  const v35 = v14 && v16 >= 13545 /* 2007-02-01 */ && v20
  const v36 = v14 && v22 && v15 <= 16251 /* 2014-06-30 */
  s[265] = v36
  const v37 = v16 >= 16252 /* 2014-07-01 */
  const v38 = v14 && v37 && v19
  s[267] = v38
  const v39 = v36 || v38
  s[266] = v39
  const SDL_27_1_3_uger = v17 ? -Infinity : v34 ? 364 : v35 ? 364 : v36 ? 728 : 938
  s[273] = SDL_27_1_3_uger
  const SDL_27_1_3_uger_hoej = v17 ? Infinity : v35 || v39 ? (v39 ? (v38 ? 938 : 728) : 728) : 364
  s[275] = SDL_27_1_3_uger_hoej
  const SDL_27_1_3_uger_er = v17 || v34 || v35 || v36 || v38
  s[271] = SDL_27_1_3_uger_er
  // SDL.27.1.3: Forlængelse ved lægebehandling (SDL § 27, stk. 1, nr. 3)
  const v43 = f.underLaegebehandling === false || f.laegensSkoenErSikkert === false || SDL_27_1_3_uger_er && SDL_27_1_3_uger < f.laegensSkoenUgerTilArbejde
  const v44 = f.underLaegebehandling && f.laegensSkoenErSikkert && (SDL_27_1_3_uger_er && SDL_27_1_3_uger_hoej >= f.laegensSkoenUgerTilArbejde || SDL_27_1_2_ir)
  const v45 = f.underLaegebehandling && f.laegensSkoenErSikkert && f.laegensSkoenUgerTilArbejde <= 364
  const v46 = f.underLaegebehandling && f.laegensSkoenErSikkert && f.laegensSkoenUgerTilArbejde <= 728
  const SDL_27_1_3 = v17 || v34 && v44 || v35 && (v45 || v46) || v30 && v44
  s[299] = SDL_27_1_3
  const SDL_27_1_3_nej = v17 || v34 && v43 || v35 && (!v45 || !v46) || v30 && v43
  s[301] = SDL_27_1_3_nej
  // SDL.27.1.4: Forlængelse, fordi fleksjob eller pension skal afklares (SDL § 27, stk. 1, nr. 4)
  const v49 = v14 && v37 && v23
  s[276] = v49
  const SDL_27_1_4 = v17 || v21 && f.kanIkkeArbejdePaaNormaleVilkaar || v36 && f.kanIkkeArbejdePaaNormaleVilkaar || v49 && f.sagSkalIRehabiliteringsteam || v25
  s[304] = SDL_27_1_4
  const SDL_27_1_4_nej = v17 || v21 && f.kanIkkeArbejdePaaNormaleVilkaar === false || v36 && f.kanIkkeArbejdePaaNormaleVilkaar === false || v49 && f.sagSkalIRehabiliteringsteam === false || v25
  s[306] = SDL_27_1_4_nej
  // SDL.27.1.5: Forlængelse ved livstruende sygdom (SDL § 27, stk. 1, nr. 5)
  const v52 = f.laegenVurdererLivstruende && f.behandlingsmulighederUdtoemte
  const SDL_27_1_5 = v17 || v21 && v52 || v36 && v52 || v38 && f.laegenVurdererLivstruende
  s[280] = SDL_27_1_5
  const SDL_27_1_5_nej = v17 || v21 && !v52 || v36 && !v52 || v38 && f.laegenVurdererLivstruende === false
  s[288] = SDL_27_1_5_nej
  // SDL.27.1.6: Forlængelse ved arbejdsskadesag (SDL § 27, stk. 1, nr. 6)
  const v55 = f.arbejdsskadesag === 'uden_afgoerelse'
  const v56 = f.arbejdsskadesag === 'uden_afgoerelse' || f.arbejdsskadesag === 'foreloebig_afgoerelse'
  const SDL_27_1_6 = v17 || v21 && v55 || v36 && v55 || v38 && v56
  s[281] = SDL_27_1_6
  const SDL_27_1_6_nej = v17 || v21 && !v55 || v36 && !v55 || v38 && !v56
  s[289] = SDL_27_1_6_nej
  // SDL.27.1.7.2: Åbenbar sag om førtidspension uden om rehabiliteringsteamet (SDL § 27, stk. 1, nr. 7)
  const v59 = v14 && v16 >= 16953 /* 2016-06-01 */ && v15 <= 16974 /* 2016-06-22 */
  const v60 = v14 && v16 >= 16975 /* 2016-06-23 */ && v15 <= 20634 /* 2026-06-30 */
  const v61 = v14 && v16 >= 20635 /* 2026-07-01 */ && v19
  const SDL_27_1_7_2 = v17 || v59 || v60 && f.arbejdsevnenKanAabenbartIkkeForbedres || v61
  s[676] = SDL_27_1_7_2
  const SDL_27_1_7_2_nej = v17 || v14 && v18 && v15 <= 16952 /* 2016-05-31 */ || v59 || v60 && f.arbejdsevnenKanAabenbartIkkeForbedres === false || v61
  s[677] = SDL_27_1_7_2_nej
  const SDL_27_1_7_2_ir = v17 || v59 || v61 || v26
  s[678] = SDL_27_1_7_2_ir
  // SDL.27.1.7: Forlængelse ved sag om førtidspension (SDL § 27, stk. 1, nr. 7)
  const SDL_27_1_7 = v17 || v21 && f.foertidspensionssagPaabegyndt || v36 && f.foertidspensionssagPaabegyndt || v38 && (f.ansoegningOmFoertidspension || SDL_27_1_7_2)
  s[282] = SDL_27_1_7
  const SDL_27_1_7_nej = v17 || v21 && f.foertidspensionssagPaabegyndt === false || v36 && f.foertidspensionssagPaabegyndt === false || v38 && f.ansoegningOmFoertidspension === false && (SDL_27_1_7_2_nej || SDL_27_1_7_2_ir)
  s[290] = SDL_27_1_7_nej
  // SDL.27.1: Forlængelse af sygedagpenge (SDL § 27, stk. 1)
  const v67 = v14 && v18 && v19
  s[268] = v67
  const v68 = SDL_27_1_1_nej || SDL_27_1_1_ir
  s[283] = v68
  const v69 = SDL_27_1_5_nej || SDL_27_1_2_ir
  s[284] = v69
  const v70 = SDL_27_1_6_nej || SDL_27_1_2_ir
  s[285] = v70
  const v71 = SDL_27_1_7_nej || SDL_27_1_2_ir
  s[286] = v71
  const v72 = SDL_27_1_1_ir && SDL_27_1_2_ir
  s[310] = v72
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
  s[233] = v0
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
  s[171] = v16
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
  s[689] = SDL_30_2
  const SDL_30_2_nej = s[39] || v17 && v21 || v23 && v21
  s[690] = SDL_30_2_nej
  const SDL_30_2_ir = s[39] || s[40]
  s[53] = SDL_30_2_ir
  // SDL.30.fleksjob: Ingen arbejdsgiverperiode i fleksjob (SDL § 32, stk. 1, nr. 5)
  const SDL_30_fleksjob = f.ansatIFleksjob && (s[39] || v17 || v23)
  s[691] = SDL_30_fleksjob
  const SDL_30_fleksjob_nej = f.ansatIFleksjob && s[39]
  s[692] = SDL_30_fleksjob_nej
  const SDL_30_fleksjob_ir = f.ansatIFleksjob === false || SDL_30_2_ir
  s[693] = SDL_30_fleksjob_ir
  // SDL.30: Ret over for arbejdsgiveren (SDL § 30, stk. 1)
  const v30 = !s[5] && s[36] && s[38]
  s[51] = v30
  const SDL_30 = s[39] || v30 && s[41] && (SDL_30_2 || SDL_30_2_ir) && (f.ansatIFleksjob === false || SDL_30_fleksjob_nej)
  s[162] = SDL_30
  const SDL_30_nej = s[39] || v30 && (!s[41] || SDL_30_2_nej || f.ansatIFleksjob && (SDL_30_fleksjob || SDL_30_fleksjob_ir))
  s[158] = SDL_30_nej
  // SDL.30.1: Arbejdsgiverperioden (SDL § 30, stk. 1)
  const v33 = !s[5] && s[36] && s[35] <= 13604 /* 2007-04-01 */
  const v34 = !s[5] && s[37] >= 13605 /* 2007-04-02 */ && s[35] <= 14031 /* 2008-06-01 */
  const v35 = s[35] <= 15340 /* 2012-01-01 */
  s[333] = v35
  const v36 = !s[5] && s[37] >= 14032 /* 2008-06-02 */ && v35
  const v37 = s[37] >= 15341 /* 2012-01-02 */
  s[334] = v37
  const v38 = !s[5] && v37 && s[38]
  const v39 = v36 || v38
  const SDL_30_1 = s[39] ? -Infinity : v33 ? 14 : v34 ? 15 : v36 ? 21 : 30
  s[686] = SDL_30_1
  const SDL_30_1_hoej = s[39] ? Infinity : v34 || v39 ? (v39 ? (v38 ? 30 : 21) : 15) : 14
  s[687] = SDL_30_1_hoej
  const SDL_30_1_er = s[39] || v33 || v34 || v36 || v38
  s[688] = SDL_30_1_er
  // SDL.31.1: Sidste dag, arbejdsgiveren betaler (SDL § 31, stk. 1)
  const v43 = shiftDays(s[35], SDL_30_1)
  s[330] = v43
  const v44 = shiftDays(s[37], SDL_30_1_hoej)
  s[331] = v44
  const v45 = !s[5] && SDL_30_1_er
  s[156] = v45
  const v46 = s[7] || SDL_30_2_ir
  s[161] = v46
  const v47 = shiftDays(v43, -1)
  s[159] = v47
  const v48 = shiftDays(v44, -1)
  s[157] = v48
  const v49 = f.fratraeder ? Math.min(v47, f.fratraedelsesdag) : v47
  const v50 = f.fratraeder ? Math.min(v48, f.fratraedelsesdag) : v48
  const v51 = SDL_30 && v45
  const v52 = SDL_30_2_ir && v45 && v50 >= NEVER
  const v53 = SDL_30_nej ? NEVER : v50
  const v54 = v51 || SDL_30_nej || v52
  const v55 = SDL_30 && v46 || SDL_30_2_ir && !((!v45 || !v46 && v49 === v50) && v45 && (!v45 || v49 === NEVER))
  const SDL_31_1 = s[39] ? FIRST_DAY : v51 ? v49 : NEVER
  s[222] = SDL_31_1
  const SDL_31_1_hoej = s[39] ? NEVER : v51 ? (SDL_30_nej || v52 ? Math.max(v50, v53) : v50) : v53
  s[223] = SDL_31_1_hoej
  const SDL_31_1_er = s[39] || v17 && v54 || v23 && v54
  s[221] = SDL_31_1_er
  const SDL_31_1_ir = s[39] || v17 && v55 || v23 && v55 || s[40]
  s[224] = SDL_31_1_ir
  // SDL.32.1: Beskæftigelseskravet over for kommunen (SDL § 32, stk. 1-3)
  const v60 = !s[5] && s[36] && s[35] <= 15522 /* 2012-07-01 */
  const v61 = f.timerSeneste13Uger >= 12000
  const v62 = SDL_31_1_er && SDL_31_1_hoej >= f.vurderingsdato
  const v63 = SDL_30 || SDL_30_2_ir
  s[160] = v63
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
  s[724] = SDL_42_1
  const SDL_42_1_nej = s[39] || s[45] && !v0 || v1 && !v0 || v2 && !v3 || v4 && !v3
  s[725] = SDL_42_1_nej
  // SDL.34.1: Ret ved arbejdsskade (SDL § 34, stk. 1)
  const v7 = f.arbejdsskade === false || s[46]
  const v8 = f.arbejdsskade && s[47]
  const SDL_34_1 = s[39] || s[45] && v8 || s[48] && v8
  s[694] = SDL_34_1
  const SDL_34_1_nej = s[39] || s[45] && v7 || s[48] && v7
  s[695] = SDL_34_1_nej
  // SDL.32: Ret over for kommunen (SDL § 2, stk. 2)
  const v11 = f.persongruppe === 'ingen'
  s[316] = v11
  const v12 = !v11 || s[49]
  s[155] = v12
  const v13 = v11 && s[50]
  s[154] = v13
  const SDL_32 = s[39] || s[51] && (s[41] && (s[52] || s[53]) || s[54] && (SDL_42_1 || s[53]) || s[55] || v13 || SDL_34_1)
  s[163] = SDL_32
  const SDL_32_nej = s[39] || s[51] && (!s[41] || s[56]) && (!s[54] || SDL_42_1_nej) && !s[55] && v12 && (SDL_34_1_nej || s[53])
  s[169] = SDL_32_nej
  // SDL.3: Ophold i Danmark (SDL § 3)
  const v16 = f.vurderingsdato >= 17702 /* 2018-06-20 */
  const v17 = !v16 && (f.ophold === 'danmark' || f.ophold === 'rekreation' || f.ophold === 'behandling' || f.ophold === 'udskudt_hjemrejse' || f.ophold === 'udsendt' || f.ophold === 'dansk_social_sikring') || v16 && (f.ophold === 'danmark' || f.ophold === 'rekreation' || f.ophold === 'behandling' || f.ophold === 'udskudt_hjemrejse' || f.ophold === 'udsendt' || f.ophold === 'repatriering' || f.ophold === 'dansk_social_sikring')
  const SDL_3 = !s[1] || v17
  s[167] = SDL_3
  const SDL_3_nej = !s[1] || !v17
  s[170] = SDL_3_nej
  // SDL.24a.1: Jobafklaring ved ny sygemelding (SDL § 24 a, stk. 1)
  const v20 = SDL_32 || s[53]
  s[238] = v20
  const v21 = SDL_3 || !s[1]
  s[165] = v21
  const v22 = s[57] || !s[1]
  s[166] = v22
  const SDL_24a_1 = s[39] || s[58] && (s[59] || s[60]) && v20 && v21 && v22 && (s[59] || SDL_32 || SDL_3 || s[57])
  s[234] = SDL_24a_1
  const SDL_24a_1_nej = s[39] || s[61] || s[58] && (s[62] || SDL_32_nej || SDL_3_nej || s[63])
  s[237] = SDL_24a_1_nej
  const SDL_24a_1_ir = s[39] || s[58] && s[60] && s[53] && !s[1] || s[40]
  s[236] = SDL_24a_1_ir
  // SDL.24c.1: Stop for sygedagpenge, når sygdommen ikke længere er livstruende (SDL § 24 c, stk. 1)
  const v26 = f.vurderingsdato >= 16801 /* 2016-01-01 */
  s[87] = v26
  const v27 = v26 && f.fikSygedagpengeVedLivstruende && f.laegenFinderIkkeLaengereLivstruende
  const SDL_24c_1 = !s[1] || v27
  s[636] = SDL_24c_1
  const SDL_24c_1_nej = !s[1] || !v27
  s[637] = SDL_24c_1_nej
  // LAB.107.1: Ret til jobafklaringsforløb (LAB § 107)
  const v30 = s[64] || f.naaetFolkepensionsalder || s[65]
  const v31 = f.forlaengelseErAfgjort || v30 && s[66] || !v30 && s[67]
  s[215] = v31
  const v32 = f.forlaengelseErAfgjort === false && (v30 && s[68] || !v30 && s[69])
  s[216] = v32
  const v33 = f.forlaengelseErAfgjort ? f.forlaengelsenSlutter : v30 ? s[70] : s[34]
  s[217] = v33
  const v34 = f.forlaengelseErAfgjort ? f.forlaengelsenSlutter : v30 ? s[71] : s[72]
  s[218] = v34
  const v35 = v31 && f.vurderingsdato < v34 || v30 || s[73]
  const v36 = s[74] || s[75]
  s[311] = v36
  const v37 = (v31 && f.vurderingsdato >= v33 || v32) && !v30 && v36
  const v38 = SDL_24a_1_nej || SDL_24a_1_ir
  s[235] = v38
  const LAB_107_1 = !s[1] || s[76] && (!v26 && v22 && (v37 || SDL_24a_1) || v26 && v22 && (v37 || SDL_24a_1 || SDL_24c_1))
  s[414] = LAB_107_1
  const LAB_107_1_nej = !s[1] || !s[76] || !v26 && (s[63] || v35 && v38) || v26 && (s[63] || v35 && v38 && (SDL_24c_1_nej || !s[1]))
  s[415] = LAB_107_1_nej
  // LAB.108.2: Tilbuddet kan indgå i forløbet (LAB § 108, stk. 2)
  const v41 = f.vurderingsdato >= 20089 /* 2025-01-01 */
  s[153] = v41
  const v42 = f.vurderingsdato < 17126 /* 2016-11-21 */ || v41 || !(f.ventesFuldtRask && s[77] && f.fikTvaerfagligIndsats === false) || f.tilbudUnderForloebet === 'praktik' || f.tilbudUnderForloebet === 'vejledning'
  const LAB_108_2 = s[78] && (!s[76] || v42)
  s[417] = LAB_108_2
  const LAB_108_2_nej = s[78] && (!s[76] || !v42)
  s[418] = LAB_108_2_nej
  // LAB.109.1.frist: Sagen skal have været i rehabiliteringsteamet (LAB § 109)
  const v45 = f.jobafklaringStartede >= 16428 /* 2014-12-24 */
  const v46 = shiftDays(f.sygedagpengeOphoerteDen, 28)
  const v47 = f.jobafklaringStartede >= 16617 /* 2015-07-01 */
  const v48 = shiftDays(f.jobafklaringStartede, 28)
  const v49 = s[79] ? NEVER : f.jobafklaringEfter === 'ny_sygemelding' ? shiftDays(f.afgoerelseOmJobafklaringDen, 28) : v48
  const LAB_109_1_frist = s[80] ? (v45 ? (v47 ? (s[81] ? (s[82] ? v49 : FIRST_DAY) : v48) : FIRST_DAY) : v46) : FIRST_DAY
  s[422] = LAB_109_1_frist
  const LAB_109_1_frist_hoej = s[80] ? (v45 ? (v47 ? (s[81] ? (s[82] ? v49 : NEVER) : v48) : NEVER) : v46) : NEVER
  s[423] = LAB_109_1_frist_hoej
  const LAB_109_1_frist_ir = s[83] && (!s[80] || v45 && (!v47 || s[84])) || s[85]
  s[424] = LAB_109_1_frist_ir
  // LAB.110.1: Jobafklaringsforløbets længste varighed (LAB § 110, stk. 1)
  const v53 = f.jobafklaringStartede >= 18262 /* 2020-01-01 */
  const v54 = f.jobafklaringStartede >= 17532 /* 2018-01-01 */
  const v55 = shiftMonths(f.jobafklaringStartede, 24)
  const v56 = shiftDays(v55, -1)
  const v57 = allPeriods(f.barselUnderJobafklaring)
  s[147] = v57
  const v58 = without(ALL_DAYS, v57)
  const v59 = dayReaching(v58, f.jobafklaringStartede, v55 === NEVER ? Infinity : v55 - f.jobafklaringStartede)
  const LAB_110_1 = s[80] ? (v54 ? (v53 ? v59 : Math.min(v56, v59)) : v56) : FIRST_DAY
  s[428] = LAB_110_1
  const LAB_110_1_hoej = s[80] ? (v54 ? (v53 ? v59 : Math.max(v56, v59)) : v56) : NEVER
  s[429] = LAB_110_1_hoej
  const LAB_110_1_er = f.erIJobafklaring && s[80]
  s[430] = LAB_110_1_er
  const LAB_110_1_ir = !LAB_110_1_er || !s[80]
  s[431] = LAB_110_1_ir
  // LAB.110.2: Jobafklaringsforløbet slutter (LAB § 110, stk. 2)
  const v64 = f.vurderingsdato >= 16618 /* 2015-07-02 */
  const v65 = f.uarbejdsdygtigVedEgenSygdom === false || f.vurderingsdato >= f.folkepensionsalderNaasDen || f.fikSygedagpengeVedLivstruende
  const LAB_110_2 = s[78] && (!s[76] || !v64 && f.uarbejdsdygtigVedEgenSygdom === false || v64 && (f.vurderingsdato < 17126 /* 2016-11-21 */ || v65))
  s[432] = LAB_110_2
  const LAB_110_2_nej = s[78] && (!s[76] || !v64 && f.uarbejdsdygtigVedEgenSygdom || v64 && (f.vurderingsdato < 17126 /* 2016-11-21 */ || !v65))
  s[433] = LAB_110_2_nej
  const LAB_110_2_ir = !s[78] || !s[76] || v64 && f.vurderingsdato < 17126 /* 2016-11-21 */
  s[434] = LAB_110_2_ir
  // LAB.111.1: Din arbejdsevne skal være vurderet (LAB § 111, stk. 1)
  const LAB_111_1 = s[76] ? LAB_110_1 : FIRST_DAY
  s[435] = LAB_111_1
  const LAB_111_1_hoej = s[76] ? LAB_110_1_hoej : NEVER
  s[436] = LAB_111_1_hoej
  const LAB_111_1_er = s[78] && (!s[76] || LAB_110_1_er)
  s[437] = LAB_111_1_er
  const LAB_111_1_ir = !s[78] || !s[76] || LAB_110_1_ir
  s[438] = LAB_111_1_ir
  // LAB.111.2: Sagen skal i rehabiliteringsteamet, før forløbet slutter (lov 1750/2025 § 1)
  const v73 = f.kanVendeTilbageIArbejde === false && (f.uarbejdsdygtigVedEgenSygdom || f.maalgruppeForAnden)
  const LAB_111_2 = s[78] && (!s[76] || s[86] || v73)
  s[439] = LAB_111_2
  const LAB_111_2_nej = s[78] && (!s[76] || s[86] || !v73)
  s[440] = LAB_111_2_nej
  const LAB_111_2_ir = !s[78] || !s[76] || s[86]
  s[389] = LAB_111_2_ir
}

function svar_7(f, s) {
  // LAB.111.3: Samtale med sundhedskoordinatoren (LAB § 111, stk. 3)
  const v0 = shiftMonths(f.sygedagpengeOphoerteDen, 42)
  const LAB_111_3 = s[76] ? v0 : FIRST_DAY
  s[442] = LAB_111_3
  const LAB_111_3_hoej = s[76] ? v0 : NEVER
  s[443] = LAB_111_3_hoej
  const LAB_111_3_er = s[78] && f.risikoForFireAar
  s[444] = LAB_111_3_er
  const LAB_111_3_ir = !LAB_111_3_er || !s[76]
  s[445] = LAB_111_3_ir
  // LAB.111.4: Kommunen skal overveje klinisk funktion før et nyt forløb (lov 1750/2025 § 1)
  const v5 = shiftMonths(f.sygedagpengeOphoerteDen, 48) >= f.nytForloebVarerTil
  const LAB_111_4 = s[78] && (!s[76] || s[86] || !v5)
  s[446] = LAB_111_4
  const LAB_111_4_nej = s[78] && (!s[76] || s[86] || v5)
  s[447] = LAB_111_4_nej
  // LAS.69j.2.bidrag: Tillæg til unge, der betaler bidrag til et barn (LAS § 69 j, stk. 2, nr. 4)
  const v8 = f.vurderingsdato >= 20270 /* 2025-07-01 */
  const v9 = f.vurderingsdato >= 20819 /* 2027-01-01 */
  s[89] = v9
  const v10 = f.bidragspligtigeBoern <= 0
  const v11 = f.vurderingsdato <= 20269 /* 2025-06-30 */ || v9
  const v12 = SATS_1(f.vurderingsdato)
  const v13 = v11 ? -Infinity : v12
  const v14 = v11 ? Infinity : v12
  const v15 = v13 > -Infinity && v14 < Infinity
  const v16 = quotient([v13, f.bidragspligtigeBoern], [1], 'nærmeste', 1)
  const v17 = quotient([v14, f.bidragspligtigeBoern], [1], 'nærmeste', 1)
  const LAS_69j_2_bidrag = s[0] ? (v8 ? (v15 ? Math.min(v16, v17) : -Infinity) : f.bidragPrMaaned) : -Infinity
  s[466] = LAS_69j_2_bidrag
  const LAS_69j_2_bidrag_hoej = s[0] ? (v8 ? (v15 ? Math.max(v16, v17) : Infinity) : f.bidragPrMaaned) : Infinity
  s[467] = LAS_69j_2_bidrag_hoej
  const v20 = s[0] && !v10
  const LAS_69j_2_bidrag_er = v20 && (!s[0] || !v8 || !(!v15 && !v11 && v13 === v14))
  s[468] = LAS_69j_2_bidrag_er
  const LAS_69j_2_bidrag_ir = !v20 || !s[0] || v8 && (v11 || !v15)
  s[469] = LAS_69j_2_bidrag_ir
  // LAS.68.2: Ressourceforløbsydelsens sats i ressourceforløb (lov 1750/2025 § 21, stk. 8)
  const v23 = f.harForsoergelsespligt && (f.boernOpholderSigIDanmark || f.boernLigestillet)
  s[150] = v23
  const v24 = f.vurderingsdato <= 15705 /* 2012-12-31 */ || v9
  s[91] = v24
  const v25 = SATS_2(f.vurderingsdato)
  const v26 = f.vurderingsdato < shiftMonths(f.foedselsdag, 300) && f.borHosForaeldre && f.harForsoergelsespligt === false
  s[151] = v26
  const v27 = SATS_3(f.vurderingsdato)
  const v28 = v24 ? -Infinity : v27
  const v29 = v24 ? Infinity : v27
  const v30 = v29 === Infinity
  const v31 = LAS_69j_2_bidrag === -Infinity
  const v32 = v28 === -Infinity
  const v33 = LAS_69j_2_bidrag_hoej === Infinity
  const v34 = v30 && v31 || v32 && v33
  const v35 = SATS_4(f.vurderingsdato)
  const v36 = SATS_5(f.vurderingsdato)
  const v37 = v23 || !v26 || v10 || LAS_69j_2_bidrag_er && !(v34 && !v24 && v28 === v29 && (!LAS_69j_2_bidrag_er || !LAS_69j_2_bidrag_ir && LAS_69j_2_bidrag === LAS_69j_2_bidrag_hoej))
  s[98] = v37
  const v38 = v23 && v24 || !v23 && (v26 && (!v10 && (v24 || LAS_69j_2_bidrag_ir || v34 || v24) || v10 && v24) || !v26 && v24)
  s[99] = v38
  const v39 = v23 ? (v24 ? -Infinity : v25) : v26 ? (v10 ? v28 : Math.min(v32 || v31 ? -Infinity : v28 + LAS_69j_2_bidrag, v24 ? -Infinity : v35)) : v24 ? -Infinity : v36
  s[96] = v39
  const v40 = v23 ? (v24 ? Infinity : v25) : v26 ? (v10 ? v29 : Math.min(v30 || v33 ? Infinity : v29 + LAS_69j_2_bidrag_hoej, v24 ? Infinity : v35)) : v24 ? Infinity : v36
  s[97] = v40
  const LAS_68_2 = s[0] ? v39 : -Infinity
  s[448] = LAS_68_2
  const LAS_68_2_hoej = s[0] ? v40 : Infinity
  s[449] = LAS_68_2_hoej
  const LAS_68_2_er = s[0] && (!s[0] || v37)
  s[450] = LAS_68_2_er
  const LAS_68_2_ir = !s[0] || !s[0] || v38
  s[451] = LAS_68_2_ir
  // LAS.68.5: Mindst satsen til den, der kom fra ledighedsydelse (LAS § 68, stk. 5)
  const LAS_68_5_nej = s[0] && f.vurderingsdato < 16387 /* 2014-11-13 */
  s[452] = LAS_68_5_nej
  const LAS_68_5_ir = !s[0] || f.vurderingsdato < 16387 /* 2014-11-13 */
  s[453] = LAS_68_5_ir
  // LAS.68.4: Ressourceforløbsydelsen før fradrag i ressourceforløb (lov 1750/2025 § 21, stk. 8)
  const v47 = f.ydelseFoerForloebet === 'sygedagpenge' && f.sidsteDagMedSygedagpengeEllers >= f.vurderingsdato
  const v48 = Math.max(LAS_68_2, f.hidtidigYdelsePrMaaned)
  const v49 = Math.max(LAS_68_2_hoej, f.hidtidigYdelsePrMaaned)
  const v50 = f.ydelseFoerForloebet === 'ledighedsydelse'
  const v51 = Math.max(f.hidtidigYdelsePrMaaned, v48)
  const v52 = Math.min(f.hidtidigYdelsePrMaaned, v49)
  const v53 = s[0] && LAS_68_2_er
  const v54 = LAS_68_5_ir && LAS_68_2_er && v52 >= v51
  const v55 = LAS_68_5_nej || v54
  const v56 = LAS_68_5_nej ? (v54 ? Math.min(f.hidtidigYdelsePrMaaned, v51) : f.hidtidigYdelsePrMaaned) : v51
  const v57 = LAS_68_5_nej ? (v54 ? Math.max(f.hidtidigYdelsePrMaaned, v52) : f.hidtidigYdelsePrMaaned) : v52
  const LAS_68_4 = s[0] ? (v47 ? v48 : v50 ? (v53 ? (v55 ? Math.min(v48, v56) : v48) : v56) : LAS_68_2) : -Infinity
  s[93] = LAS_68_4
  const LAS_68_4_hoej = s[0] ? (v47 ? v49 : v50 ? (v53 ? (v55 ? Math.max(v49, v57) : v49) : v57) : LAS_68_2_hoej) : Infinity
  s[92] = LAS_68_4_hoej
  const v60 = s[0] && !(f.ydelseFoerForloebet === 'foertidspension')
  const LAS_68_4_er = v60 && (!s[0] || v47 && LAS_68_2_er || !v47 && (v50 && (v53 || LAS_68_5_nej || v54) || !v50 && LAS_68_2_er))
  s[94] = LAS_68_4_er
  const LAS_68_4_ir = !v60 || !s[0] || v47 && LAS_68_2_ir || !v47 && (v50 && (s[0] && LAS_68_2_ir || LAS_68_5_ir && !((!LAS_68_2_er || !LAS_68_2_ir && v48 === v49) && LAS_68_2_er && (!LAS_68_2_er || f.hidtidigYdelsePrMaaned === v48))) || !v50 && LAS_68_2_ir)
  s[95] = LAS_68_4_ir
  // LAS.68a.1.tid: Indtægter for anden tid holdes ude (LAS § 68 a, stk. 1)
  const v63 = !s[0] || s[87]
  const v64 = !s[0] || !s[87]
  const LAS_68a_1_tid = s[0] && v63
  s[88] = LAS_68a_1_tid
  const LAS_68a_1_tid_nej = s[0] && v64
  s[90] = LAS_68a_1_tid_nej
}

function svar_8(f, s) {
  // LAS.68a.3: Løn i tilbud, der ikke tæller med (LAS § 68 a, stk. 3)
  const v0 = s[88] || !s[0]
  const v1 = Math.min(f.timerITilbud, 16000)
  const v2 = f.vurderingsdato <= 16070 /* 2013-12-31 */ || s[89]
  s[108] = v2
  const v3 = SATS_6(f.vurderingsdato)
  const v4 = v2 ? -Infinity : v3
  s[109] = v4
  const v5 = v2 ? Infinity : v3
  s[110] = v5
  const v6 = v4 > -Infinity && v5 < Infinity
  s[107] = v6
  const v7 = quotient([v1, v4], [100], 'nærmeste', 1)
  const v8 = quotient([v1, v5], [100], 'nærmeste', 1)
  const v9 = v6 ? Math.min(v7, v8) : -Infinity
  s[105] = v9
  const v10 = v6 ? Math.max(v7, v8) : Infinity
  s[106] = v10
  const v11 = v2 || !v6
  s[111] = v11
  const LAS_68a_3 = s[0] ? Math.min(v9, sum(f.indtaegter, (r_indtaegter) => { const r0_0 = r_indtaegter.tid === 'under'; const r0_1 = r0_0 || s[90]; const r0_2 = r_indtaegter.art === 'loen_i_tilbud'; const r0_3 = r0_1 && r0_2; return r0_3 ? (r0_3 && !(r0_1 && !r0_2 || !r0_0 && v0) ? r_indtaegter.beloeb : 0) : 0 })) : -Infinity
  s[462] = LAS_68a_3
  const LAS_68a_3_hoej = s[0] ? Math.min(v10, sum(f.indtaegter, (r_indtaegter) => (r_indtaegter.tid === 'under' || s[90]) && r_indtaegter.art === 'loen_i_tilbud' ? r_indtaegter.beloeb : 0)) : Infinity
  s[463] = LAS_68a_3_hoej
  const LAS_68a_3_er = s[0] && (!s[0] || !(!v6 && !v2 && v4 === v5))
  s[464] = LAS_68a_3_er
  const LAS_68a_3_ir = !s[0] || !s[0] || v11
  s[465] = LAS_68a_3_ir
  // LAS.68a.2: Fradrag for løn i ressourceforløb (lov 1750/2025 § 21, stk. 8)
  const v16 = f.vurderingsdato >= 18993 /* 2022-01-01 */
  s[152] = v16
  const v17 = Math.max(0, -LAS_68a_3_hoej === -Infinity ? -Infinity : sum(f.indtaegter, (r_indtaegter) => { const r0_0 = r_indtaegter.tid === 'under'; const r0_1 = r0_0 || s[90]; const r0_2 = r_indtaegter.art === 'loen' || r_indtaegter.art === 'loen_under_sygdom' || r_indtaegter.art === 'loen_i_tilbud'; const r0_3 = r0_1 && r0_2; return r0_3 ? (r0_3 && !(r0_1 && !r0_2 || !r0_0 && v0) ? r_indtaegter.beloeb : 0) : 0 }) + sum(f.indtaegter, (r_indtaegter) => { const r0_0 = r_indtaegter.tid === 'under'; const r0_1 = r0_0 || s[90]; const r0_2 = r_indtaegter.art === 'feriegodtgoerelse' || r_indtaegter.art === 'feriedage_udbetalt'; const r0_3 = r0_1 && r0_2; return r0_3 ? (r0_3 && !(r0_1 && !r0_2 || !r0_0 && v0) ? r_indtaegter.beloeb : 0) : 0 }) - LAS_68a_3_hoej)
  const v18 = Math.max(0, -LAS_68a_3 === Infinity ? Infinity : sum(f.indtaegter, (r_indtaegter) => (r_indtaegter.tid === 'under' || s[90]) && (r_indtaegter.art === 'loen' || r_indtaegter.art === 'loen_under_sygdom' || r_indtaegter.art === 'loen_i_tilbud') ? r_indtaegter.beloeb : 0) + sum(f.indtaegter, (r_indtaegter) => (r_indtaegter.tid === 'under' || s[90]) && (r_indtaegter.art === 'feriegodtgoerelse' || r_indtaegter.art === 'feriedage_udbetalt') ? r_indtaegter.beloeb : 0) - LAS_68a_3)
  const v19 = SATS_7(f.vurderingsdato)
  const v20 = s[91] ? -Infinity : v19
  s[118] = v20
  const v21 = s[91] ? Infinity : v19
  s[119] = v21
  const v22 = Math.min(v17, v20)
  const v23 = Math.min(v18, v21)
  const v24 = !s[91] && v20 === v21
  s[121] = v24
  const v25 = LAS_68a_3_ir || s[91]
  const v26 = v22 > -Infinity && v23 < Infinity
  const v27 = quotient([v22, 3000], [10000], 'nærmeste', 1)
  const v28 = quotient([v23, 3000], [10000], 'nærmeste', 1)
  const v29 = v26 ? Math.min(v27, v28) : -Infinity
  const v30 = v26 ? Math.max(v27, v28) : Infinity
  const v31 = LAS_68a_3_er && !(!v26 && (!LAS_68a_3_er || !v25 && v22 === v23))
  const v32 = v25 || !v26
  const v33 = v18 === Infinity
  const v34 = -v21 === -Infinity
  s[120] = v34
  const v35 = v33 && v34
  const v36 = -v20 === Infinity
  s[122] = v36
  const v37 = LAS_68a_3_er && !(v35 && (!LAS_68a_3_er || !LAS_68a_3_ir && v17 === v18) && v24)
  const v38 = LAS_68a_3_ir || s[91] || v35
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
  const LAS_68a_2 = s[0] ? (v16 ? v42 : v48 || v47 ? -Infinity : v29 + v42) : -Infinity
  s[458] = LAS_68a_2
  const LAS_68a_2_hoej = s[0] ? (v16 ? v43 : v46 || v49 ? Infinity : v30 + v43) : Infinity
  s[459] = LAS_68a_2_hoej
  const LAS_68a_2_er = s[0] && (!s[0] || !v16 && v31 && v44 && !(v50 && (!v31 || !v32 && v29 === v30) && (!v44 || !v45 && v42 === v43)) || v16 && v44)
  s[460] = LAS_68a_2_er
  const LAS_68a_2_ir = !s[0] || !s[0] || !v16 && (v32 || v45 || v50) || v16 && v45
  s[461] = LAS_68a_2_ir
  // LAS.68a.1: Ressourceforløbsydelse til udbetaling i ressourceforløb (lov 1750/2025 § 21, stk. 8)
  const v55 = s[92] === Infinity
  const v56 = -LAS_68a_2_hoej === -Infinity
  const v57 = s[93] === -Infinity
  const v58 = -LAS_68a_2 === Infinity
  const v59 = v55 && v56 || v57 && v58
  const v60 = v57 || v56 ? -Infinity : s[93] - LAS_68a_2_hoej
  const v61 = v55 || v58 ? Infinity : s[92] - LAS_68a_2
  const v62 = v60 === -Infinity ? -Infinity : v60 - sum(f.indtaegter, (r_indtaegter) => (r_indtaegter.tid === 'under' || s[90]) && (r_indtaegter.art === 'anden' || r_indtaegter.art === 'uddannelsesgodtgoerelse') ? r_indtaegter.beloeb : 0)
  const v63 = v61 === Infinity ? Infinity : v61 - sum(f.indtaegter, (r_indtaegter) => { const r0_0 = r_indtaegter.tid === 'under'; const r0_1 = r0_0 || s[90]; const r0_2 = r_indtaegter.art === 'anden' || r_indtaegter.art === 'uddannelsesgodtgoerelse'; const r0_3 = r0_1 && r0_2; return r0_3 ? (r0_3 && !(r0_1 && !r0_2 || !r0_0 && v0) ? r_indtaegter.beloeb : 0) : 0 })
  const v64 = v62 === -Infinity ? -Infinity : v62 - sum(f.indtaegter, (r_indtaegter) => (r_indtaegter.tid === 'under' || s[90]) && (r_indtaegter.art === 'fleksloentilskud' || r_indtaegter.art === 'tilskud_egen_virksomhed') ? r_indtaegter.beloeb : 0)
  const v65 = v63 === Infinity ? Infinity : v63 - sum(f.indtaegter, (r_indtaegter) => { const r0_0 = r_indtaegter.tid === 'under'; const r0_1 = r0_0 || s[90]; const r0_2 = r_indtaegter.art === 'fleksloentilskud' || r_indtaegter.art === 'tilskud_egen_virksomhed'; const r0_3 = r0_1 && r0_2; return r0_3 ? (r0_3 && !(r0_1 && !r0_2 || !r0_0 && v0) ? r_indtaegter.beloeb : 0) : 0 })
  const LAS_68a_1 = s[0] ? Math.max(0, v64 === -Infinity ? -Infinity : v64 - sum(f.indtaegter, (r_indtaegter) => (r_indtaegter.tid === 'under' || s[90]) && r_indtaegter.art === 'overskud_egen_virksomhed' ? r_indtaegter.beloeb : 0)) : -Infinity
  s[454] = LAS_68a_1
  const LAS_68a_1_hoej = s[0] ? Math.max(0, v65 === Infinity ? Infinity : v65 - sum(f.indtaegter, (r_indtaegter) => { const r0_0 = r_indtaegter.tid === 'under'; const r0_1 = r0_0 || s[90]; const r0_2 = r_indtaegter.art === 'overskud_egen_virksomhed'; const r0_3 = r0_1 && r0_2; return r0_3 ? (r0_3 && !(r0_1 && !r0_2 || !r0_0 && v0) ? r_indtaegter.beloeb : 0) : 0 })) : Infinity
  s[455] = LAS_68a_1_hoej
  const LAS_68a_1_er = s[0] && (!s[0] || s[94] && LAS_68a_2_er && !(v59 && (!s[94] || !s[95] && s[93] === s[92]) && (!LAS_68a_2_er || !LAS_68a_2_ir && LAS_68a_2 === LAS_68a_2_hoej)))
  s[456] = LAS_68a_1_er
  const LAS_68a_1_ir = !s[0] || !s[0] || s[95] || LAS_68a_2_ir || v59
  s[457] = LAS_68a_1_ir
  // LAS.69j.2: Ressourceforløbsydelsens sats i jobafklaringsforløb (LAS § 69 j, stk. 2-3)
  const LAS_69j_2 = s[76] ? s[96] : -Infinity
  s[100] = LAS_69j_2
  const LAS_69j_2_hoej = s[76] ? s[97] : Infinity
  s[101] = LAS_69j_2_hoej
  const LAS_69j_2_er = s[76] && (!s[76] || s[98])
  s[102] = LAS_69j_2_er
  const LAS_69j_2_ir = !s[76] || !s[76] || s[99]
  s[103] = LAS_69j_2_ir
}

function svar_9(f, s) {
  // LAS.69j.4: Ressourceforløbsydelsen før fradrag i jobafklaringsforløb (LAS § 69 j, stk. 4)
  const v0 = f.vurderingsdato >= 16617 /* 2015-07-01 */
  s[140] = v0
  const v1 = f.vurderingsdato >= 16428 /* 2014-12-24 */
  s[139] = v1
  const v2 = f.andelAfArbejdetVedForloebetsStart <= 0
  const v3 = f.andelAfArbejdetVedForloebetsStart <= 2500
  const v4 = s[100] > -Infinity && s[101] < Infinity
  const v5 = quotient([s[100], 3], [4], 'nærmeste', 1)
  const v6 = quotient([s[101], 3], [4], 'nærmeste', 1)
  const v7 = v4 ? Math.min(v5, v6) : -Infinity
  const v8 = v4 ? Math.max(v5, v6) : Infinity
  const v9 = s[102] && !(!v4 && (!s[102] || !s[103] && s[100] === s[101]))
  const v10 = s[103] || !v4
  const v11 = f.andelAfArbejdetVedForloebetsStart <= 5000
  const v12 = quotient([s[100], 2], [4], 'nærmeste', 1)
  const v13 = quotient([s[101], 2], [4], 'nærmeste', 1)
  const v14 = v4 ? Math.min(v12, v13) : -Infinity
  const v15 = v4 ? Math.max(v12, v13) : Infinity
  const v16 = !s[54] && s[102]
  const v17 = !s[54] && s[103]
  const v18 = f.andelAfArbejdetDuKan <= 0
  s[138] = v18
  const v19 = f.andelAfArbejdetDuKan <= 2500
  s[359] = v19
  const LAS_69j_4 = s[76] ? (v1 ? (v0 ? (s[54] ? (v18 ? s[100] : v19 ? v7 : s[104] ? v14 : 0) : s[100]) : -Infinity) : s[54] ? (v2 ? s[100] : v3 ? v7 : v11 ? v14 : 0) : s[100]) : -Infinity
  s[144] = LAS_69j_4
  const LAS_69j_4_hoej = s[76] ? (v1 ? (v0 ? (s[54] ? (v18 ? s[101] : v19 ? v8 : s[104] ? v15 : 0) : s[101]) : Infinity) : s[54] ? (v2 ? s[101] : v3 ? v8 : v11 ? v15 : 0) : s[101]) : Infinity
  s[143] = LAS_69j_4_hoej
  const LAS_69j_4_er = s[76] && (!s[76] || !v1 && (s[54] && (v2 && s[102] || !v2 && (v3 && v9 || !v3 && (!v11 || v9))) || v16) || v1 && (!v0 || s[54] && (v18 && s[102] || !v18 && (v19 && v9 || !v19 && (!s[104] || v9))) || v16))
  s[145] = LAS_69j_4_er
  const LAS_69j_4_ir = !s[76] || !s[76] || !v1 && (s[54] && (v2 && s[103] || !v2 && (v3 && v10 || !v3 && v11 && v10)) || v17) || v1 && (!v0 || s[54] && (v18 && s[103] || !v18 && (v19 && v10 || !v19 && s[104] && v10)) || v17)
  s[146] = LAS_69j_4_ir
  // LAS.69j.5.tid: Indtægter for anden tid holdes ude (LAS § 69 j, stk. 5)
  const v24 = !s[76] || s[87]
  const v25 = !s[76] || !s[87]
  const LAS_69j_5_tid = s[76] && v24
  s[477] = LAS_69j_5_tid
  const LAS_69j_5_tid_nej = s[76] && v25
  s[113] = LAS_69j_5_tid_nej
  // LAS.69j.10: Løn i tilbud, der ikke tæller med (LAS § 69 j, stk. 10)
  const v28 = LAS_69j_5_tid || !s[76]
  s[114] = v28
  const LAS_69j_10 = s[76] ? Math.min(s[105], sum(f.indtaegter, (r_indtaegter) => { const r0_0 = r_indtaegter.tid === 'under'; const r0_1 = r_indtaegter.art === 'loen_i_tilbud'; const r0_2 = r0_0 || LAS_69j_5_tid_nej; const r0_3 = r0_2 && r0_1; return r0_3 ? (r0_3 && !(r0_2 && !r0_1 || !r0_0 && v28) ? r_indtaegter.beloeb : 0) : 0 })) : -Infinity
  s[115] = LAS_69j_10
  const LAS_69j_10_hoej = s[76] ? Math.min(s[106], sum(f.indtaegter, (r_indtaegter) => (r_indtaegter.tid === 'under' || LAS_69j_5_tid_nej) && r_indtaegter.art === 'loen_i_tilbud' ? r_indtaegter.beloeb : 0)) : Infinity
  s[112] = LAS_69j_10_hoej
  const LAS_69j_10_er = s[76] && (!s[76] || !(!s[107] && !s[108] && s[109] === s[110]))
  s[116] = LAS_69j_10_er
  const LAS_69j_10_ir = !s[76] || !s[76] || s[111]
  s[117] = LAS_69j_10_ir
}

function svar_10(f, s) {
  // LAS.69j.9: Fradrag for løn i jobafklaringsforløb (LAS § 69 j, stk. 9)
  const v0 = f.vurderingsdato >= 16436 /* 2015-01-01 */
  s[123] = v0
  const v1 = Math.max(0, -s[112] === -Infinity ? -Infinity : sum(f.indtaegter, (r_indtaegter) => { const r0_0 = r_indtaegter.tid === 'under'; const r0_1 = r0_0 || s[113]; const r0_2 = r_indtaegter.art === 'loen' || r_indtaegter.art === 'loen_i_tilbud' || r_indtaegter.art === 'feriegodtgoerelse' || r_indtaegter.art === 'feriedage_udbetalt'; const r0_3 = r0_1 && r0_2; return r0_3 ? (r0_3 && !(r0_1 && !r0_2 || !r0_0 && s[114]) ? r_indtaegter.beloeb : 0) : 0 }) - s[112])
  const v2 = Math.max(0, -s[115] === Infinity ? Infinity : sum(f.indtaegter, (r_indtaegter) => (r_indtaegter.tid === 'under' || s[113]) && (r_indtaegter.art === 'loen' || r_indtaegter.art === 'loen_i_tilbud' || r_indtaegter.art === 'feriegodtgoerelse' || r_indtaegter.art === 'feriedage_udbetalt') ? r_indtaegter.beloeb : 0) - s[115])
  const v3 = v2 === Infinity
  const v4 = Math.max(0, v1 - 1344200)
  const v5 = Math.max(0, v3 ? Infinity : v2 - 1344200)
  const v6 = v5 >= Infinity
  s[132] = v6
  const v7 = v6 ? -Infinity : quotient([v4, 5500], [10000], 'nærmeste', 1)
  const v8 = v6 ? Infinity : quotient([v5, 5500], [10000], 'nærmeste', 1)
  const v9 = v7 === -Infinity ? -Infinity : Math.round(Math.min(v1, 1344200) * 3000 / 10000) + v7
  const v10 = v8 === Infinity ? Infinity : Math.round(Math.min(v2, 1344200) * 3000 / 10000) + v8
  s[130] = v10
  const v11 = s[116] && s[116] && !(v6 && (!s[116] || !s[117] && v4 === v5))
  s[128] = v11
  const v12 = Math.max(0, v1 - sum(f.indtaegter, (r_indtaegter) => (r_indtaegter.tid === 'under' || s[113]) && (r_indtaegter.art === 'loen' || r_indtaegter.art === 'loen_i_tilbud' || r_indtaegter.art === 'feriegodtgoerelse' || r_indtaegter.art === 'feriedage_udbetalt') ? r_indtaegter.pension ?? 0 : 0))
  const v13 = Math.max(0, v3 ? Infinity : v2 - sum(f.indtaegter, (r_indtaegter) => { const r0_0 = r_indtaegter.tid === 'under'; const r0_1 = r0_0 || s[113]; const r0_2 = r_indtaegter.art === 'loen' || r_indtaegter.art === 'loen_i_tilbud' || r_indtaegter.art === 'feriegodtgoerelse' || r_indtaegter.art === 'feriedage_udbetalt'; const r0_3 = r0_1 && r0_2; return r0_3 ? (r0_3 && !(r0_1 && !r0_2 || !r0_0 && s[114]) ? r_indtaegter.pension ?? 0 : 0) : 0 }))
  const v14 = v13 === Infinity
  const v15 = Math.max(0, v12 - 1344200)
  const v16 = Math.max(0, v14 ? Infinity : v13 - 1344200)
  const v17 = v16 >= Infinity
  s[133] = v17
  const v18 = v17 ? -Infinity : quotient([v15, 5500], [10000], 'nærmeste', 1)
  const v19 = v17 ? Infinity : quotient([v16, 5500], [10000], 'nærmeste', 1)
  const v20 = v18 === -Infinity ? -Infinity : Math.round(Math.min(1344200, v12) * 3000 / 10000) + v18
  const v21 = v19 === Infinity ? Infinity : Math.round(Math.min(1344200, v13) * 3000 / 10000) + v19
  s[131] = v21
  const v22 = s[116] && s[116] && !(v17 && (!s[116] || !s[117] && v15 === v16))
  s[129] = v22
  const v23 = Math.min(s[118], v1)
  const v24 = Math.min(s[119], v2)
  const v25 = s[117] || s[91]
  const v26 = v23 > -Infinity && v24 < Infinity
  const v27 = quotient([v23, 3000], [10000], 'nærmeste', 1)
  const v28 = quotient([v24, 3000], [10000], 'nærmeste', 1)
  const v29 = v26 ? Math.min(v27, v28) : -Infinity
  const v30 = v26 ? Math.max(v27, v28) : Infinity
  const v31 = s[116] && !(!v26 && (!s[116] || !v25 && v23 === v24))
  const v32 = v25 || !v26
  const v33 = v3 && s[120]
  const v34 = s[116] && !(v33 && (!s[116] || !s[117] && v1 === v2) && s[121])
  const v35 = s[117] || s[91] || v33
  const v36 = Math.max(0, s[120] ? -Infinity : v1 - s[119])
  const v37 = Math.max(0, v3 || s[122] ? Infinity : v2 - s[118])
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
  s[124] = v49
  const v50 = v31 && v41 && !(v47 && (!v31 || !v32 && v29 === v30) && (!v41 || !v42 && v39 === v40))
  s[125] = v50
  const v51 = v32 || v42 || v47
  s[134] = v51
  const v52 = Math.min(s[118], v12)
  const v53 = Math.min(s[119], v13)
  const v54 = v52 > -Infinity && v53 < Infinity
  const v55 = quotient([v52, 3000], [10000], 'nærmeste', 1)
  const v56 = quotient([v53, 3000], [10000], 'nærmeste', 1)
  const v57 = v54 ? Math.min(v55, v56) : -Infinity
  const v58 = v54 ? Math.max(v55, v56) : Infinity
  const v59 = s[116] && !(!v54 && (!s[116] || !v25 && v52 === v53))
  const v60 = v25 || !v54
  s[135] = v60
  const v61 = v14 && s[120]
  const v62 = s[116] && !(v61 && (!s[116] || !s[117] && v12 === v13) && s[121])
  const v63 = s[117] || s[91] || v61
  const v64 = Math.max(0, s[120] ? -Infinity : v12 - s[119])
  const v65 = Math.max(0, v14 || s[122] ? Infinity : v13 - s[118])
  const v66 = v65 >= Infinity
  const v67 = v66 ? -Infinity : quotient([v64, 5500], [10000], 'nærmeste', 1)
  const v68 = v66 ? Infinity : quotient([v65, 5500], [10000], 'nærmeste', 1)
  const v69 = v62 && !(v66 && (!v62 || !v63 && v64 === v65))
  const v70 = v63 || v66
  s[136] = v70
  const v71 = v58 === Infinity
  const v72 = v67 === -Infinity
  const v73 = v57 === -Infinity
  const v74 = v68 === Infinity
  const v75 = v71 && v72 || v73 && v74
  s[137] = v75
  const v76 = v73 || v72 ? -Infinity : v57 + v67
  const v77 = v71 || v74 ? Infinity : v58 + v68
  s[127] = v77
  const v78 = v59 && v69 && !(v75 && (!v59 || !v60 && v57 === v58) && (!v69 || !v70 && v67 === v68))
  s[126] = v78
  const LAS_69j_9 = s[76] ? (v0 ? (s[87] ? v48 : v50 ? (v78 ? Math.min(v48, v76) : v48) : v76) : v11 ? (v22 ? Math.min(v9, v20) : v9) : v20) : -Infinity
  s[141] = LAS_69j_9
}

function svar_11(f, s) {
  // LAS.69j.9: Fradrag for løn i jobafklaringsforløb (LAS § 69 j, stk. 9)
  const LAS_69j_9_hoej = s[76] ? (s[123] ? (s[87] ? s[124] : s[125] ? (s[126] ? Math.max(s[124], s[127]) : s[124]) : s[127]) : s[128] ? (s[129] ? Math.max(s[130], s[131]) : s[130]) : s[131]) : Infinity
  s[484] = LAS_69j_9_hoej
  const LAS_69j_9_er = s[76] && (!s[76] || !s[123] && (s[128] || s[129]) || s[123] && (!s[87] && (s[125] || s[126]) || s[87] && s[125]))
  s[485] = LAS_69j_9_er
  const LAS_69j_9_ir = !s[76] || !s[76] || !s[123] && (s[117] || s[117] || s[132] || s[117] || s[117] || s[133]) || s[123] && (!s[87] && (s[134] || s[135] || s[136] || s[137]) || s[87] && s[134])
  s[486] = LAS_69j_9_ir
  // LAS.69j.7: Fleksløntilskuddet trækkes fra (LAS § 69 j, stk. 6-7)
  const v3 = sum(f.indtaegter, (r_indtaegter) => r_indtaegter.art === 'loen_under_sygdom' ? 1 : 0) > 0 || f.ansatIFleksjobVedForloebetsStart === false
  const LAS_69j_7 = s[76] && (!s[76] || v3)
  s[479] = LAS_69j_7
  const LAS_69j_7_nej = s[76] && (!s[76] || !v3)
  s[480] = LAS_69j_7_nej
  // LAS.69j.8: Overskud af egen virksomhed trækkes fra (LAS § 69 j, stk. 8)
  const v6 = s[54] && !s[138]
  const LAS_69j_8 = s[76] && (!s[76] || !s[139] || !s[140] || !v6)
  s[481] = LAS_69j_8
  const LAS_69j_8_nej = s[76] && (!s[76] || s[139] && (!s[140] || v6))
  s[482] = LAS_69j_8_nej
  const LAS_69j_8_ir = !s[76] || !s[76] || s[139] && !s[140]
  s[483] = LAS_69j_8_ir
  // LAS.69j.13: Uddannelsesgodtgørelse efter en arbejdsskade trækkes ikke fra (LAS § 69 j, stk. 13)
  const v10 = f.vurderingsdato >= 19704 /* 2023-12-13 */
  const LAS_69j_13 = s[76] && (!s[76] || v10)
  s[490] = LAS_69j_13
  const LAS_69j_13_nej = s[76] && (!s[76] || !v10 || f.vurderingsdato < 19899 /* 2024-06-25 */)
  s[491] = LAS_69j_13_nej
  const LAS_69j_13_ir = !s[76] || !s[76] || v10 && f.vurderingsdato < 19899 /* 2024-06-25 */
  s[492] = LAS_69j_13_ir
  // LAS.69j.5: Fradrag i ydelsen under jobafklaringsforløb (LAS § 69 j, stk. 5-13)
  const v14 = s[141] === -Infinity ? -Infinity : sum(f.indtaegter, (r_indtaegter) => { const r0_0 = r_indtaegter.tid === 'under'; const r0_1 = r0_0 || s[113]; const r0_2 = r_indtaegter.art === 'anden' || r_indtaegter.art === 'loen_under_sygdom'; const r0_3 = r0_1 && r0_2; return r0_3 ? (r0_3 && !(r0_1 && !r0_2 || !r0_0 && s[114]) ? r_indtaegter.beloeb : 0) : 0 }) + s[141]
  const v15 = LAS_69j_9_hoej === Infinity ? Infinity : sum(f.indtaegter, (r_indtaegter) => (r_indtaegter.tid === 'under' || s[113]) && (r_indtaegter.art === 'anden' || r_indtaegter.art === 'loen_under_sygdom') ? r_indtaegter.beloeb : 0) + LAS_69j_9_hoej
  const v16 = sum(f.indtaegter, (r_indtaegter) => { const r0_0 = r_indtaegter.tid === 'under'; const r0_1 = r0_0 || s[113]; const r0_2 = r_indtaegter.art === 'fleksloentilskud'; const r0_3 = r0_1 && r0_2; return r0_3 ? (r0_3 && !(r0_1 && !r0_2 || !r0_0 && s[114]) ? r_indtaegter.beloeb : 0) : 0 })
  const v17 = sum(f.indtaegter, (r_indtaegter) => (r_indtaegter.tid === 'under' || s[113]) && r_indtaegter.art === 'fleksloentilskud' ? r_indtaegter.beloeb : 0)
  const v18 = !s[76] && v16 <= 0
  const v19 = LAS_69j_7_nej ? 0 : v16
  const v20 = v14 === -Infinity ? -Infinity : v14 + (LAS_69j_7 ? (LAS_69j_7_nej || v18 ? Math.min(v16, v19) : v16) : v19)
  const v21 = v15 === Infinity ? Infinity : v15 + (LAS_69j_7 ? v17 : 0)
  const v22 = sum(f.indtaegter, (r_indtaegter) => { const r0_0 = r_indtaegter.tid === 'under'; const r0_1 = r_indtaegter.art === 'overskud_egen_virksomhed'; const r0_2 = r0_0 || s[113]; const r0_3 = r0_2 && r0_1; return r0_3 ? (r0_3 && !(r0_2 && !r0_1 || !r0_0 && s[114]) ? r_indtaegter.beloeb : 0) : 0 })
  const v23 = sum(f.indtaegter, (r_indtaegter) => (r_indtaegter.tid === 'under' || s[113]) && r_indtaegter.art === 'overskud_egen_virksomhed' ? r_indtaegter.beloeb : 0)
  const v24 = LAS_69j_8_ir && v22 <= 0
  const v25 = LAS_69j_8_nej ? 0 : v22
  const v26 = v20 === -Infinity ? -Infinity : v20 + (LAS_69j_8 ? (LAS_69j_8_nej || v24 ? Math.min(v22, v25) : v22) : v25)
  const v27 = v21 === Infinity ? Infinity : v21 + (LAS_69j_8 ? v23 : 0)
  const v28 = sum(f.indtaegter, (r_indtaegter) => { const r0_0 = r_indtaegter.tid === 'under'; const r0_1 = r0_0 || s[113]; const r0_2 = r_indtaegter.art === 'uddannelsesgodtgoerelse'; const r0_3 = r0_1 && r0_2; return r0_3 ? (r0_3 && !(r0_1 && !r0_2 || !r0_0 && s[114]) ? r_indtaegter.beloeb : 0) : 0 })
  const v29 = sum(f.indtaegter, (r_indtaegter) => (r_indtaegter.tid === 'under' || s[113]) && r_indtaegter.art === 'uddannelsesgodtgoerelse' ? r_indtaegter.beloeb : 0)
  const v30 = LAS_69j_13_ir && v28 <= 0
  const v31 = LAS_69j_13 ? 0 : v28
  const LAS_69j_5 = s[76] ? (v26 === -Infinity ? -Infinity : v26 + (LAS_69j_13_nej ? (LAS_69j_13 || v30 ? Math.min(v28, v31) : v28) : v31)) : -Infinity
  s[470] = LAS_69j_5
  const LAS_69j_5_hoej = s[76] ? (v27 === Infinity ? Infinity : v27 + (LAS_69j_13_nej ? v29 : 0)) : Infinity
  s[471] = LAS_69j_5_hoej
  const LAS_69j_5_er = s[76] && (!s[76] || LAS_69j_9_er && (LAS_69j_7 || LAS_69j_7_nej || v18) && (LAS_69j_8 || LAS_69j_8_nej || v24) && (LAS_69j_13_nej || LAS_69j_13 || v30))
  s[472] = LAS_69j_5_er
  const LAS_69j_5_ir = !s[76] || !s[76] || LAS_69j_9_ir || !s[76] && !(v16 === v17 && v16 === 0) || LAS_69j_8_ir && !(v22 === v23 && v22 === 0) || LAS_69j_13_ir && !(v28 === v29 && v28 === 0)
  s[473] = LAS_69j_5_ir
  // LAS.69j.5.modtager: Retten til forløbet består, selv om intet udbetales (LAS § 69 j, stk. 5)
  const v36 = !s[142] || f.harFrasagtYdelsen === false
  const v37 = s[76] && f.erIJobafklaring
  const LAS_69j_5_modtager = v37 && (!s[76] || v36)
  s[474] = LAS_69j_5_modtager
  const LAS_69j_5_modtager_nej = v37 && (!s[76] || !v36)
  s[475] = LAS_69j_5_modtager_nej
  const LAS_69j_5_modtager_ir = !v37 || !s[76]
  s[476] = LAS_69j_5_modtager_ir
  // LAS.69j.11: Optjent ferie kan holdes før de 12 måneder (LAS § 69 j, stk. 11)
  const v41 = f.ugerMedFeriegodtgoerelse <= 0
  const LAS_69j_11 = s[0] && (f.vurderingsdato < 16941 /* 2016-05-20 */ || !v41)
  s[487] = LAS_69j_11
  const LAS_69j_11_nej = s[0] && (f.vurderingsdato < 16941 /* 2016-05-20 */ || v41)
  s[488] = LAS_69j_11_nej
  const LAS_69j_11_ir = !s[0] || f.vurderingsdato < 16941 /* 2016-05-20 */
  s[489] = LAS_69j_11_ir
  // LAS.69j.15: Ydelsen stopper, når fleksjobbet ophører (LAS § 69 j, stk. 15)
  const v45 = f.ansatIFleksjobVedForloebetsStart && f.fleksjobErSlut && f.fleksjobSlutDen < f.vurderingsdato
  const LAS_69j_15 = s[76] && (!s[76] || v45)
  s[493] = LAS_69j_15
  const LAS_69j_15_nej = s[76] && (!s[76] || !v45)
  s[494] = LAS_69j_15_nej
  // LAS.69j.udbetales: Ressourceforløbsydelse til udbetaling i jobafklaringsforløb (LAS § 69 j, stk. 5)
  const v48 = s[143] === Infinity
  const v49 = -LAS_69j_5_hoej === -Infinity
  const v50 = s[144] === -Infinity
  const v51 = -LAS_69j_5 === Infinity
  const v52 = v48 && v49 || v50 && v51
  const LAS_69j_udbetales = s[76] ? Math.max(0, v50 || v49 ? -Infinity : s[144] - LAS_69j_5_hoej) : -Infinity
  s[495] = LAS_69j_udbetales
  const LAS_69j_udbetales_hoej = s[76] ? Math.max(0, v48 || v51 ? Infinity : s[143] - LAS_69j_5) : Infinity
  s[496] = LAS_69j_udbetales_hoej
  const LAS_69j_udbetales_er = s[76] && (!s[76] || s[145] && LAS_69j_5_er && !(v52 && (!s[145] || !s[146] && s[144] === s[143]) && (!LAS_69j_5_er || !LAS_69j_5_ir && LAS_69j_5 === LAS_69j_5_hoej)))
  s[497] = LAS_69j_udbetales_er
  const LAS_69j_udbetales_ir = !s[76] || !s[76] || s[146] || LAS_69j_5_ir || v52
  s[498] = LAS_69j_udbetales_ir
  // LAS.69k.5: Fritaget for at stå til rådighed (LAS § 69 k, stk. 5)
  const v57 = countDays(s[147], f.vurderingsdato, f.vurderingsdato) >= 1
  const LAS_69k_5 = s[76] && (!s[76] || v57)
  s[504] = LAS_69k_5
  const LAS_69k_5_nej = s[76] && (!s[76] || !v57)
  s[505] = LAS_69k_5_nej
  // LAS.69k.6: Uger ferie med ydelse (LAS § 69 k, stk. 6)
  const v60 = Math.max(0, 35 - f.ugerMedFeriegodtgoerelse - f.ferieMedYdelseHoldt)
  const v61 = !s[0] && v60 <= 0
  const v62 = s[148] ? 0 : v60
  const LAS_69k_6 = s[0] ? (s[149] ? (s[148] || v61 ? Math.min(v60, v62) : v60) : v62) : -Infinity
  s[506] = LAS_69k_6
  const LAS_69k_6_hoej = s[0] ? (s[149] ? v60 : 0) : Infinity
  s[507] = LAS_69k_6_hoej
  const LAS_69k_6_er = s[0] && (!s[0] || s[149] || s[148] || v61)
  s[508] = LAS_69k_6_er
  // LAS.69k.6.senest: Ferie med ydelse skal være holdt (LAS § 69 k, stk. 6)
  const v66 = shiftDays(shiftMonths(shiftDays(f.tolvMaanederNaaetDen, 1), 12), -1)
  const LAS_69k_6_senest = s[0] ? v66 : FIRST_DAY
  s[511] = LAS_69k_6_senest
  const LAS_69k_6_senest_hoej = s[0] ? v66 : NEVER
  s[512] = LAS_69k_6_senest_hoej
  // LAS.69k.6.aftale: Du kan holde ferien med ydelse (LAS § 69 k, stk. 6)
  const LAS_69k_6_aftale = s[0] && (!s[0] || (LAS_69k_6_er && LAS_69k_6_hoej > 0 || !s[0]) && (s[0] && LAS_69k_6_senest_hoej >= f.vurderingsdato || !s[0]) && f.ferienErAftalt)
  s[509] = LAS_69k_6_aftale
  const LAS_69k_6_aftale_nej = s[0] && (!s[0] || LAS_69k_6_er && LAS_69k_6 <= 0 || s[0] && LAS_69k_6_senest < f.vurderingsdato || f.ferienErAftalt === false)
  s[510] = LAS_69k_6_aftale_nej
  // LAS.69k.1: Du opfylder betingelserne for ydelsen (LAS § 69 k, stk. 1)
  const LAS_69k_1 = s[76] && (!s[76] || (LAS_69j_15_nej || !s[76]) && (f.deltagerAktivt || LAS_69k_5 || f.holderFerieMedYdelse && (LAS_69k_6_aftale || !s[0])))
  s[499] = LAS_69k_1
  const LAS_69k_1_nej = s[76] && (!s[76] || LAS_69j_15 || f.deltagerAktivt === false && (LAS_69k_5_nej || !s[76]) && (f.holderFerieMedYdelse === false || LAS_69k_6_aftale_nej))
  s[500] = LAS_69k_1_nej
  // LAS.69k.2: At sige nej til behandlingen får ingen betydning for ydelsen (LAS § 69 k, stk. 2)
  const v73 = f.vurderingsdato >= 18078 /* 2019-07-01 */
  s[213] = v73
  const v74 = f.afviser === 'operation' || f.afviser === 'medicin' || f.afviser === 'anden_laegebehandling' && f.tilsvarendeIndgribende
  s[214] = v74
  const v75 = s[76] && !(f.afviser === 'ingenting')
  const LAS_69k_2 = v75 && (!v73 || v74)
  s[501] = LAS_69k_2
  const LAS_69k_2_nej = v75 && (!v73 || !v74)
  s[502] = LAS_69k_2_nej
  const LAS_69k_2_ir = !v75 || !v73
  s[503] = LAS_69k_2_ir
}

function svar_12(f, s) {
  // LAS.69l.1: Kommunen har gjort det, der skal til, før en sanktion (LAS § 69 l, stk. 1-2)
  const LAS_69l_3_er = f.bruddetSkete >= 16252 /* 2014-07-01 */
  s[390] = LAS_69l_3_er
  const v1 = f.skriftligtVejledtOmSanktioner && f.personligKontaktErForsoegt
  const v2 = f.bruddetSkete >= 18258 /* 2019-12-28 */
  const v3 = f.bruddetSkete >= 19723 /* 2024-01-01 */
  const v4 = !v3 && f.skriftligtVejledtOmSanktioner && f.vejledningErGennemgaaet && f.personligKontaktErForsoegt || v3 && v1
  const LAS_69l_1 = LAS_69l_3_er && (!LAS_69l_3_er || !v2 && v1 || v2 && (f.bruddetSkete < 18670 /* 2021-02-12 */ || v4))
  s[513] = LAS_69l_1
  const LAS_69l_1_nej = LAS_69l_3_er && (!LAS_69l_3_er || !v2 && !v1 || v2 && (f.bruddetSkete < 18670 /* 2021-02-12 */ || !v4))
  s[514] = LAS_69l_1_nej
  const LAS_69l_1_ir = !LAS_69l_3_er || !LAS_69l_3_er || v2 && f.bruddetSkete < 18670 /* 2021-02-12 */
  s[515] = LAS_69l_1_ir
  // LAS.69l.3: Fradraget for et brud skal være sket (LAS § 69 l, stk. 3)
  const v8 = shiftDays(shiftMonths(monthStart(f.bruddetSkete), 4), -1)
  const LAS_69l_3 = LAS_69l_3_er ? v8 : FIRST_DAY
  s[516] = LAS_69l_3
  const LAS_69l_3_hoej = LAS_69l_3_er ? v8 : NEVER
  s[517] = LAS_69l_3_hoej
  // LAS.69n.1: Dage, der trækkes fra efter en samtale (LAS § 69 n, stk. 1)
  const v11 = from(ALL_DAYS, f.bruddetSkete)
  const v12 = f.kontaktErGenoprettet ? shiftDays(f.kontaktGenoprettetDen, -1) : f.vurderingsdato
  const v13 = Math.max(1, countDays(v11, f.bruddetSkete, v12))
  const v14 = onWeekdays(v11, 62)
  const v15 = Math.max(1, countDays(v14, f.bruddetSkete, v12))
  const LAS_69n_1 = LAS_69l_3_er ? Math.min(v13, v15) : -Infinity
  s[523] = LAS_69n_1
  const LAS_69n_1_hoej = LAS_69l_3_er ? Math.max(v13, v15) : Infinity
  s[524] = LAS_69n_1_hoej
  const v18 = f.brudPaaPligten === 'udeblev_fra_samtale' || f.brudPaaPligten === 'bookede_ikke' && f.bruddetSkete >= 18262 /* 2020-01-01 */
  const LAS_69n_1_er = LAS_69l_3_er && v18
  s[525] = LAS_69n_1_er
  const LAS_69n_1_ir = !LAS_69n_1_er || !LAS_69l_3_er
  s[526] = LAS_69n_1_ir
  // LAS.69m.2: Fradrag for dage, du var væk (LAS § 69 m, stk. 2)
  const v21 = LAS_69l_1_nej || f.rimeligGrundTilBrud
  const v22 = LAS_69l_1 || LAS_69l_1_ir
  const v23 = v22 && f.rimeligGrundTilBrud === false
  const v24 = f.brudPaaPligten === 'udeblev_fra_tilbud'
  const v25 = v24 || LAS_69n_1_er
  const v26 = !v24 && LAS_69n_1_ir
  const v27 = v24 ? f.dageUdeblevet : LAS_69n_1
  const v28 = v24 ? f.dageUdeblevet : LAS_69n_1_hoej
  const v29 = f.bruddetSkete <= 18261 /* 2019-12-31 */ || f.bruddetSkete >= 20819 /* 2027-01-01 */
  const v30 = SATS_8(f.bruddetSkete)
  const v31 = SATS_9(f.bruddetSkete)
  const v32 = SATS_10(f.bruddetSkete)
  const v33 = s[150] ? (v29 ? -Infinity : v30) : s[151] ? (v29 ? -Infinity : v31) : v29 ? -Infinity : v32
  const v34 = s[150] ? (v29 ? Infinity : v30) : s[151] ? (v29 ? Infinity : v31) : v29 ? Infinity : v32
  const v35 = v27 > -Infinity && v28 < Infinity && v33 > -Infinity && v34 < Infinity
  const v36 = quotient([v27, v33], [1], 'nærmeste', 1)
  const v37 = quotient([v27, v34], [1], 'nærmeste', 1)
  const v38 = quotient([v28, v33], [1], 'nærmeste', 1)
  const v39 = quotient([v28, v34], [1], 'nærmeste', 1)
  const v40 = v35 ? Math.min(v39, v38, v36, v37) : -Infinity
  const v41 = v35 ? Math.max(v39, v38, v36, v37) : Infinity
  const v42 = v23 && v25 && !(!v35 && (!v25 || !v26 && v27 === v28) && !v29 && v33 === v34)
  const LAS_69m_2 = LAS_69l_3_er ? (v42 ? (v21 ? Math.min(0, v40) : v40) : 0) : -Infinity
  s[519] = LAS_69m_2
  const LAS_69m_2_hoej = LAS_69l_3_er ? (v42 ? (v21 ? Math.max(0, v41) : v41) : 0) : Infinity
  s[520] = LAS_69m_2_hoej
  const v45 = LAS_69l_3_er && (v24 || v18)
  const LAS_69m_2_er = v45 && (!LAS_69l_3_er || v42 || v21)
  s[521] = LAS_69m_2_er
  const LAS_69m_2_ir = !v45 || !LAS_69l_3_er || v23 && (v26 || v29 || !v35)
  s[522] = LAS_69m_2_ir
  // LAS.69o.1: Ydelsen sættes ned med et fast beløb (LAS § 69 o, stk. 1)
  const v48 = LAS_69l_3_er && (f.brudPaaPligten === 'ophoerte_med_arbejde' || f.brudPaaPligten === 'afviste_arbejde' || f.brudPaaPligten === 'meldte_ikke_sygdom' || f.brudPaaPligten === 'soegte_ikke_job')
  const LAS_69o_1 = v48 && (!LAS_69l_3_er || v22 && f.rimeligGrundTilBrud === false && f.nedsatSammeMaaned === false)
  s[391] = LAS_69o_1
  const LAS_69o_1_nej = v48 && (!LAS_69l_3_er || LAS_69l_1_nej || f.rimeligGrundTilBrud || f.nedsatSammeMaaned)
  s[528] = LAS_69o_1_nej
  const LAS_69o_1_ir = !v48 || !LAS_69l_3_er
  s[529] = LAS_69o_1_ir
  // LAS.69o.2: Det, ydelsen sættes ned med (LAS § 69 o, stk. 2)
  const v52 = f.bruddetSkete >= 16436 /* 2015-01-01 */
  const v53 = s[151] ? 25500 : 164400
  const LAS_69o_2 = LAS_69l_3_er ? (v52 ? -Infinity : v53) : -Infinity
  s[530] = LAS_69o_2
  const LAS_69o_2_hoej = LAS_69l_3_er ? (v52 ? Infinity : v53) : Infinity
  s[531] = LAS_69o_2_hoej
  const LAS_69o_2_ir = LAS_69o_1 && (!LAS_69l_3_er || v52) || LAS_69o_1_nej || LAS_69o_1_ir
  s[532] = LAS_69o_2_ir
  // LAS.69p.1: Ydelsen ophører efter gentagne brud (LAS § 69 p)
  const LAS_69p_1 = LAS_69l_3_er && (!LAS_69l_3_er || v22 && f.ydelsenBoerOphoere)
  s[533] = LAS_69p_1
  const LAS_69p_1_nej = LAS_69l_3_er && (!LAS_69l_3_er || LAS_69l_1_nej || f.ydelsenBoerOphoere === false)
  s[534] = LAS_69p_1_nej
  // LAS.69q.1: Uger med en tredjedel mindre (LAS § 69 q, stk. 1-7)
  const v59 = f.modBedreVidende ? (f.forseelserPaaFemAar <= 1 ? (f.forseelserPaaFemAar <= 0 ? 0 : 21) : 140) : 0
  const LAS_69q_1 = LAS_69l_3_er ? v59 : -Infinity
  s[535] = LAS_69q_1
  const LAS_69q_1_hoej = LAS_69l_3_er ? v59 : Infinity
  s[536] = LAS_69q_1_hoej
  // LAS.69t.2: Arbejdsgiverens refusion under jobafklaringsforløb (LAS § 69 t, stk. 1-4)
  const v62 = Math.max(0, Math.min(Math.round(f.ydelsePrTime * Math.min(f.timerMedLoenUnderSygdom, 3700) / 100), f.loenUnderSygdomPrUge) - f.sygedagpengerefusionPrUge)
  const LAS_69t_2 = s[76] ? v62 : -Infinity
  s[537] = LAS_69t_2
  const LAS_69t_2_hoej = s[76] ? v62 : Infinity
  s[538] = LAS_69t_2_hoej
  // LAS.69x.3: Tillæg til arbejdsgiverens refusion (LAS § 69 x, stk. 2-3)
  const v65 = s[142] ? (f.vurderingsdato >= 18628 /* 2021-01-01 */ ? (s[152] ? (f.vurderingsdato >= 19358 /* 2023-01-01 */ ? (f.vurderingsdato >= 19723 /* 2024-01-01 */ ? (s[153] ? (f.vurderingsdato >= 20454 /* 2026-01-01 */ ? (s[89] ? (f.vurderingsdato >= 21184 /* 2028-01-01 */ ? (f.vurderingsdato >= 21550 /* 2029-01-01 */ ? (f.vurderingsdato >= 21915 /* 2030-01-01 */ ? 330 : 300) : 270) : 240) : 210) : 180) : 150) : 120) : 90) : 60) : 30) : 0
  const LAS_69x_3 = s[76] ? v65 : -Infinity
  s[540] = LAS_69x_3
  const LAS_69x_3_hoej = s[76] ? v65 : Infinity
  s[541] = LAS_69x_3_hoej
  // REFUSIONSBEK.2: Refusion under jobafklaringsforløb tidligst fra (BEK 1468/2019 § 2, stk. 1-2)
  const v68 = f.anmodetOmRefusionDen >= 16252 /* 2014-07-01 */
  const v69 = f.forkertVejledning || f.saerligeOmstaendighederForRefusion ? f.jobafklaringStartede : Math.max(f.jobafklaringStartede, shiftMonths(f.anmodetOmRefusionDen, -3))
  const REFUSIONSBEK_2 = v68 ? v69 : FIRST_DAY
  s[542] = REFUSIONSBEK_2
  const REFUSIONSBEK_2_hoej = v68 ? v69 : NEVER
  s[543] = REFUSIONSBEK_2_hoej
  const REFUSIONSBEK_2_er = v68 && s[80]
  s[544] = REFUSIONSBEK_2_er
  const REFUSIONSBEK_2_ir = !REFUSIONSBEK_2_er || !v68
  s[545] = REFUSIONSBEK_2_ir
  // SDL.2.1: Hvem kan få sygedagpenge (SDL § 2, stk. 1)
  const SDL_2_1 = s[39] || s[51] && (s[41] || s[54] || s[55] || f.arbejdsskade || s[154])
  s[164] = SDL_2_1
  const SDL_2_1_nej = s[39] || s[51] && !s[41] && !s[54] && !s[55] && f.arbejdsskade === false && s[155]
  s[168] = SDL_2_1_nej
}

function svar_13(f, s) {
  // SDL.2: Ret til sygedagpenge (SDL § 2)
  const v0 = s[156] && s[157] >= f.vurderingsdato
  const v1 = s[158] || s[156] && s[159] < f.vurderingsdato
  const v2 = s[160] && (v0 || s[161]) && (s[162] || v0) || s[163]
  const SDL_2 = s[39] || s[51] && (s[164] || s[53]) && (v2 || s[53]) && s[165] && s[166] && (s[164] || v2 || s[167] || s[57])
  s[546] = SDL_2
  const SDL_2_nej = s[39] || s[51] && (s[168] || (v1 || s[53]) && (s[169] || s[53]) && (v1 || s[169]) || s[170] || s[63])
  s[547] = SDL_2_nej
  const SDL_2_ir = s[39] || s[51] && s[53] && !s[1] || s[40]
  s[548] = SDL_2_ir
  // SDL.7.1.ferieaftale: Ferien kan aftales med kommunen (SDL § 7, stk. 1)
  const v6 = f.feriePasserMedForloebet && f.ferieIndenForFerieloven
  const SDL_7_1_ferieaftale = !s[1] || v6
  s[552] = SDL_7_1_ferieaftale
  const SDL_7_1_ferieaftale_nej = !s[1] || !v6
  s[553] = SDL_7_1_ferieaftale_nej
  // SDL.7.1.genoptagelse: Sygedagpenge igen efter ferien fra (SDL § 7, stk. 1)
  const v9 = periods(f.afbrydelser, (r_afbrydelser) => r_afbrydelser.slags === 'ferie')
  const v10 = runEnd(v9, f.vurderingsdato)
  const v11 = shiftDays(v10 < 2147483647 || v10 === 2147483647 ? v10 : FIRST_DAY, 1)
  const SDL_7_1_genoptagelse = s[1] ? v11 : FIRST_DAY
  s[554] = SDL_7_1_genoptagelse
  const SDL_7_1_genoptagelse_hoej = s[1] ? v11 : NEVER
  s[555] = SDL_7_1_genoptagelse_hoej
  const SDL_7_1_genoptagelse_ir = f.ferieAftalt === false || !s[1]
  s[556] = SDL_7_1_genoptagelse_ir
  // SDL.7.1.ny: Ferien gør det til en ny sygemelding (SDL § 7, stk. 1)
  const SDL_7_1_ny = !s[1] || f.ferieAftalt === false
  s[557] = SDL_7_1_ny
  const SDL_7_1_ny_nej = !s[1] || f.ferieAftalt
  s[558] = SDL_7_1_ny_nej
  // SDL.7.3: Fra hvornår arbejdsevnen ses bredere (SDL § 7, stk. 3)
  const v17 = shiftMonths(s[35], 3)
  s[204] = v17
  const v18 = shiftMonths(s[37], 3)
  s[205] = v18
  const v19 = f.saerligeGrundeTilAndetTidspunkt || !s[5]
  const v20 = f.saerligeGrundeTilAndetTidspunkt === false && s[7]
  const SDL_7_3 = s[39] ? FIRST_DAY : f.saerligeGrundeTilAndetTidspunkt ? f.bredVurderingsdag : v17
  s[561] = SDL_7_3
  const SDL_7_3_hoej = s[39] ? NEVER : f.saerligeGrundeTilAndetTidspunkt ? f.bredVurderingsdag : v18
  s[562] = SDL_7_3_hoej
  const v23 = f.persongruppe === 'loenmodtager' || f.persongruppe === 'selvstaendig'
  const SDL_7_3_er = v23 && (s[39] || s[45] && v19 || s[48] && v19)
  s[563] = SDL_7_3_er
  const SDL_7_3_ir = !v23 || s[39] || s[45] && v20 || s[48] && v20 || s[40]
  s[564] = SDL_7_3_ir
  // SDL.7.5: Stop, når helbredet er stationært (SDL § 7, stk. 5, 2. pkt.)
  const v26 = !s[0] && f.helbredetErStationaert && f.arbejdsevnenErAfklaret && f.berettigetTilRevalidering === false && f.berettigetTilFleksjob === false && f.berettigetTilFoertidspension === false || s[0] && f.helbredetErStationaert && f.arbejdsevnenErAfklaret && f.berettigetTilRevalidering === false && f.berettigetTilFleksjob === false && f.berettigetTilFoertidspension === false && f.berettigetTilRessourceforloeb === false
  const SDL_7_5 = !s[1] || v26
  s[565] = SDL_7_5
  const SDL_7_5_nej = !s[1] || !v26
  s[566] = SDL_7_5_nej
  // SDL.7a.1: Arbejdsgiverens samtale skal være holdt (SDL § 7 a, stk. 1-3)
  const v29 = !s[5] && s[36] && s[35] <= 14612 /* 2010-01-03 */
  const v30 = !s[5] && s[37] >= 14613 /* 2010-01-04 */ && s[171]
  const v31 = allPeriods(f.fravaer)
  const v32 = runStart(v31, f.vurderingsdato)
  const v33 = v32 < 2147483647 || v32 === 2147483647 ? v32 : FIRST_DAY
  const v34 = f.fratraeder && shiftDays(v33, 56) >= f.fratraedelsesdag ? NEVER : shiftDays(v33, 28)
  const SDL_7a_1 = s[39] ? FIRST_DAY : v30 || s[48] ? v34 : NEVER
  s[567] = SDL_7a_1
  const SDL_7a_1_hoej = s[39] ? NEVER : v29 ? NEVER : v34
  s[568] = SDL_7a_1_hoej
  const SDL_7a_1_er = s[41] && (s[39] || v29 || v30 || s[48])
  s[569] = SDL_7a_1_er
  const SDL_7a_1_ir = !s[41] || s[53]
  s[385] = SDL_7a_1_ir
  // SDL.7c: Tidlig opfølgning (SDL § 7 c, stk. 1)
  const v39 = f.vurderingsdato >= 16440 /* 2015-01-05 */
  s[179] = v39
  const v40 = f.tidligOpfoelgningOensketAf === 'arbejdsgiver'
  const v41 = shiftDays(s[35], 35)
  s[340] = v41
  const v42 = shiftDays(s[37], 35)
  s[341] = v42
  const v43 = f.tidligOpfoelgningOensketAf === 'sygemeldt' && f.ventesRaskInden8Uger === false
  const SDL_7c = v39 && (!v39 || v40 && f.ventesRaskInden8Uger === false && (!s[5] && shiftDays(v42, -1) >= f.tidligOpfoelgningBedtOm || s[7]) && f.oenskerTidligOpfoelgning || !v40 && v43)
  s[177] = SDL_7c
  const SDL_7c_nej = v39 && (!v39 || v40 && (f.ventesRaskInden8Uger || !s[5] && shiftDays(v41, -1) < f.tidligOpfoelgningBedtOm || f.oenskerTidligOpfoelgning === false) || !v40 && !v43)
  s[178] = SDL_7c_nej
  // SDL.10a: Der skal udfyldes et oplysningsskema (SDL § 10 a)
  const v46 = !s[87] || !(f.fikSygedagpengeVedLivstruende && f.sagenErBelyst)
  const SDL_10a = !s[1] || v46
  s[571] = SDL_10a
  const SDL_10a_nej = !s[1] || !v46
  s[572] = SDL_10a_nej
  // SDL.11.3: Oplysningsskemaet skal være besvaret (SDL § 11, stk. 3)
  const v49 = f.oplysningsskemaSendt >= 13332 /* 2006-07-03 */
  s[575] = v49
  const v50 = shiftDays(f.oplysningsskemaSendt, 8)
  const SDL_11_3 = v49 ? v50 : FIRST_DAY
  s[573] = SDL_11_3
  const SDL_11_3_hoej = v49 ? v50 : NEVER
  s[574] = SDL_11_3_hoej
  // SDL.12.1.1: Kategori 1 (SDL § 12, stk. 1, nr. 1)
  const v53 = shiftDays(shiftDays(s[35], 56), -1)
  s[172] = v53
  const v54 = shiftDays(shiftDays(s[37], 56), -1)
  s[173] = v54
  const v55 = !s[5] && v54 >= f.forventetRask
  const v56 = !s[5] && v54 >= f.vurderingsdato
  const v57 = !s[5] && v53 < f.forventetRask || !s[5] && v53 < f.vurderingsdato
  const v58 = (v55 || s[7]) && (v56 || s[7]) && (v55 || v56)
  const v59 = !s[86] && s[7]
  const SDL_12_1_1 = !s[1] || !v39 && f.tilbagevendenForestaar || v39 && !s[86] && v58
  s[176] = SDL_12_1_1
  const SDL_12_1_1_nej = !s[1] || !v39 && f.tilbagevendenForestaar === false || v39 && (s[86] || v57)
  s[174] = SDL_12_1_1_nej
  const SDL_12_1_1_ir = !s[1] || v39 && v59
  s[175] = SDL_12_1_1_ir
  // SDL.11a.1: Lægeattest før den første samtale (SDL § 11 a, stk. 1)
  const SDL_11a_1 = !s[1] || !v39 && f.laegeattestNoedvendig || v39 && (!s[142] && SDL_12_1_1_nej || s[142] && f.laegeattestNoedvendig)
  s[576] = SDL_11a_1
  const SDL_11a_1_nej = !s[1] || !v39 && f.laegeattestNoedvendig === false || v39 && (!s[142] && SDL_12_1_1 || s[142] && f.laegeattestNoedvendig === false)
  s[577] = SDL_11a_1_nej
  const SDL_11a_1_ir = !s[1] || v39 && !s[142] && SDL_12_1_1_ir
  s[578] = SDL_11a_1_ir
  // SDL.12.1.2: Kategori 2 (SDL § 12, stk. 1, nr. 2)
  const v66 = f.tilbagevendenForestaar === false && f.risikoForLangtForloeb
  const v67 = v57 || s[7]
  const SDL_12_1_2 = !s[1] || !v39 && v66 || v39 && (!s[153] && v67 && f.behovForTvaerfagligIndsats === false || s[153] && !s[86] && v57)
  s[208] = SDL_12_1_2
  const SDL_12_1_2_nej = !s[1] || !v39 && !v66 || v39 && (!s[153] && (v58 || f.behovForTvaerfagligIndsats) || s[153] && (s[86] || v58))
  s[203] = SDL_12_1_2_nej
  const SDL_12_1_2_ir = !s[1] || v39 && s[153] && v59
  s[202] = SDL_12_1_2_ir
  // SDL.12.1.3: Kategori 3 (SDL § 12, stk. 1, nr. 3)
  const v71 = f.tilbagevendenForestaar === false && f.risikoForLangtForloeb === false
  const SDL_12_1_3 = !s[1] || !v39 && v71 || v39 && !s[153] && v67 && f.behovForTvaerfagligIndsats
  s[579] = SDL_12_1_3
  const SDL_12_1_3_nej = !s[1] || !v39 && !v71 || v39 && (s[153] || v58 || f.behovForTvaerfagligIndsats === false)
  s[580] = SDL_12_1_3_nej
}

function svar_14(f, s) {
  // SDL.13f.1: Ingen opfølgning i et kortere forløb (SDL § 13 f, stk. 1-3)
  const v0 = s[41] && !(f.fratraeder && f.fratraedelsesdag < f.vurderingsdato)
  const v1 = f.holdteSamtaler >= 1
  s[209] = v1
  const v2 = shiftDays(shiftDays(f.foersteOpfoelgningssamtale, 91), -1)
  s[211] = v2
  const v3 = v0 && v1 && f.forudsigeligtForloeb && v2 >= f.forventetRask && v2 >= f.vurderingsdato
  s[201] = v3
  const v4 = shiftDays(shiftDays(s[35], 182), -1)
  s[210] = v4
  const v5 = shiftDays(shiftDays(s[37], 182), -1)
  s[212] = v5
  const v6 = !v0 || !s[5] && v4 < f.forventetRask || f.opfoelgningOenskes || f.opfoelgningAlligevel || !s[5] && v4 < f.vurderingsdato
  s[182] = v6
  const v7 = v0 && (!s[5] && v5 >= f.forventetRask || s[7]) && f.opfoelgningOenskes === false && f.opfoelgningAlligevel === false && (!s[5] && v5 >= f.vurderingsdato || s[7])
  s[183] = v7
  const v8 = s[86] && (!s[5] && s[35] < 20635 /* 2026-07-01 */ || s[7])
  s[184] = v8
  const SDL_13f_1 = s[153] && (v8 && (v3 || v7) || !(v8 && !(!s[86] || !s[5] && s[37] >= 20635 /* 2026-07-01 */)) && (!s[153] || !s[86] && v3 || s[86] && v7))
  s[181] = SDL_13f_1
  const SDL_13f_1_nej = s[153] && (v8 && (!v3 || v6) || !(v8 && !(!s[86] || !s[5] && s[37] >= 20635 /* 2026-07-01 */)) && (!s[153] || !s[86] && !v3 || s[86] && v6))
  s[180] = SDL_13f_1_nej
}

function svar_15(f, s) {
  // SDL.13b.1: Den første samtale skal være holdt (SDL § 13 b, stk. 1-3)
  const v0 = shiftDays(f.tidligOpfoelgningBedtOm, 14)
  const v1 = Math.min(s[172], v0)
  const v2 = Math.min(s[173], v0)
  const v3 = s[5] || !s[7] && s[172] === s[173]
  const v4 = s[174] && !s[5]
  const v5 = s[175] && !s[5] && s[173] >= NEVER
  const v6 = v4 || v5 ? (v4 ? s[172] : NEVER) : NEVER
  const v7 = s[176] ? NEVER : s[173]
  const v8 = s[176] || v4 || v5
  const v9 = s[174] && s[7] || s[175] && !(v3 && !s[5] && s[172] === NEVER)
  const v10 = Math.max(v1, v6)
  const v11 = Math.min(v2, v7)
  const v12 = s[5] || !s[7] && v1 === v2
  const v13 = s[177] && !s[5]
  const v14 = s[178] && v8
  const v15 = !s[179] && !s[5] && v8 && v11 >= v10
  const v16 = v14 || v15
  const v17 = v14 ? (v15 ? Math.min(v6, v10) : v6) : v10
  const v18 = v13 ? (v16 ? Math.min(v1, v17) : v1) : v17
  const v19 = v14 ? (v15 ? Math.max(v7, v11) : v7) : v11
  const v20 = v13 ? (v16 ? Math.max(v2, v19) : v2) : v19
  const v21 = v13 || v14 || v15
  const v22 = s[177] && s[7]
  const v23 = v22 || s[178] && v9 || !s[179] && s[7] && v9 || !s[179] && !(v12 && (!v8 || !v9 && v6 === v7) && (!s[5] && v8 || s[5] && !v8) && (s[5] || v1 === v6))
  s[191] = v23
  const v24 = shiftMonths(s[35], 6)
  s[319] = v24
  const v25 = shiftMonths(s[37], 6)
  s[318] = v25
  const v26 = shiftDays(v24, -1)
  s[206] = v26
  const v27 = shiftDays(v25, -1)
  s[207] = v27
  const v28 = Math.min(v0, v26)
  const v29 = Math.min(v0, v27)
  const v30 = Math.max(v26, v28)
  const v31 = Math.min(v27, v29)
  const v32 = s[178] && !s[5]
  const v33 = !s[179] && !s[5] && v31 >= v30
  const v34 = v32 || v33
  const v35 = v32 ? (v33 ? Math.min(v26, v30) : v26) : v30
  const v36 = v13 ? (v34 ? Math.min(v28, v35) : v28) : v35
  s[196] = v36
  const v37 = v32 ? (v33 ? Math.max(v27, v31) : v27) : v31
  const v38 = v13 ? (v34 ? Math.max(v29, v37) : v29) : v37
  s[197] = v38
  const v39 = v13 || v32 || v33
  s[195] = v39
  const v40 = s[178] && s[7]
  const v41 = !s[179] && s[7]
  s[194] = v41
  const v42 = v22 || v40 || v41 || !s[179] && !((s[5] || !s[7] && v28 === v29) && (s[5] || !s[7] && v26 === v27) && (s[5] || v26 === v28))
  s[192] = v42
  const v43 = s[180] && v39
  const v44 = !s[153] && v39 && v38 >= NEVER
  const v45 = v43 || v44 ? (v43 ? v36 : NEVER) : NEVER
  const v46 = s[181] ? NEVER : v38
  const v47 = s[181] || v43 || v44
  const v48 = Math.max(s[172], v1)
  const v49 = Math.min(s[173], v2)
  const v50 = !s[179] && !s[5] && v49 >= v48
  const v51 = v32 || v50
  const v52 = v32 ? (v50 ? Math.min(s[172], v48) : s[172]) : v48
  const v53 = v13 ? (v51 ? Math.min(v1, v52) : v1) : v52
  s[199] = v53
  const v54 = v32 ? (v50 ? Math.max(s[173], v49) : s[173]) : v49
  const v55 = v13 ? (v51 ? Math.max(v2, v54) : v2) : v54
  s[200] = v55
  const v56 = v13 || v32 || v50
  s[198] = v56
  const v57 = v22 || v40 || v41 || !s[179] && !(v12 && v3 && (s[5] || s[172] === v1))
  s[193] = v57
  const v58 = s[180] && v56
  const v59 = !s[153] && v56 && v55 >= NEVER
  const v60 = v58 || v59 ? (v58 ? v53 : NEVER) : NEVER
  const v61 = s[181] ? NEVER : v55
  const v62 = s[181] || v58 || v59
  const v63 = s[1] ? (s[179] ? (s[86] ? (v47 ? (v62 ? Math.min(v45, v60) : v45) : v60) : v18) : s[172]) : FIRST_DAY
  s[187] = v63
  const v64 = s[1] ? (s[179] ? (s[86] ? (v47 ? (v62 ? Math.max(v46, v61) : v46) : v61) : v20) : s[173]) : NEVER
  s[189] = v64
  const v65 = s[182] && v39
  const v66 = s[183] || v65
  const v67 = v65 ? v36 : NEVER
  const v68 = s[183] ? NEVER : v38
  const v69 = s[182] && v56
  const v70 = s[183] || v69
  const v71 = v69 ? v53 : NEVER
  const v72 = s[183] ? NEVER : v55
  const v73 = v66 || v70
  const v74 = v66 ? (v70 ? Math.min(v67, v71) : v67) : v71
  const v75 = v21 ? (v73 ? Math.min(v18, v74) : v18) : v74
  s[188] = v75
  const v76 = v66 ? (v70 ? Math.max(v68, v72) : v68) : v72
  const v77 = v21 ? (v73 ? Math.max(v20, v76) : v20) : v76
  s[190] = v77
  const v78 = s[184] && (v21 || v66 || v70)
  s[185] = v78
  const v79 = !(s[184] && !(!s[86] || !s[5] && s[37] >= 20635 /* 2026-07-01 */)) && (!s[1] || !s[179] && !s[5] || s[179] && (!s[86] && v21 || s[86] && (v47 || v62)))
  s[186] = v79
}

function svar_16(f, s) {
  // SDL.13b.1: Den første samtale skal være holdt (SDL § 13 b, stk. 1-3)
  const SDL_13b_1_er = s[185] || s[186]
  s[583] = SDL_13b_1_er
  const SDL_13b_1 = s[185] ? (s[186] ? Math.min(s[187], s[188]) : s[188]) : s[187]
  s[581] = SDL_13b_1
  const SDL_13b_1_hoej = s[185] ? (s[186] ? Math.max(s[189], s[190]) : s[190]) : s[189]
  s[582] = SDL_13b_1_hoej
  const SDL_13b_1_ir = s[184] && (s[191] || s[182] && s[192] || s[182] && s[193]) || !(s[184] && !(!s[86] || !s[5] && s[37] >= 20635 /* 2026-07-01 */)) && (!s[1] || s[194] || s[179] && (!s[86] && s[191] || s[86] && (s[180] && s[192] || !s[153] && !((!s[195] || !s[192] && s[196] === s[197]) && s[195] && s[196] === NEVER) || s[180] && s[193] || !s[153] && !((!s[198] || !s[193] && s[199] === s[200]) && s[198] && s[199] === NEVER))))
  s[584] = SDL_13b_1_ir
  // SDL.13b.1.antal: Samtaler i det første halve år (SDL § 13 b, stk. 1, 1. pkt.)
  const v4 = s[176] || s[174]
  const v5 = s[176] ? 0 : 4
  const v6 = s[174] ? 4 : 0
  const v7 = Math.max(1, v5)
  const v8 = Math.min(1, v6)
  const v9 = s[180] && v4
  const v10 = !s[153] && v4 && v8 >= v7
  const v11 = v9 || v10
  const v12 = v9 ? (v10 ? Math.min(v5, v7) : v5) : v7
  const v13 = v9 ? (v10 ? Math.max(v6, v8) : v6) : v8
  const v14 = s[142] ? (s[153] ? (s[86] ? (s[181] ? 0 : 1) : s[181] ? (v11 ? Math.min(1, v12) : 1) : v12) : v5) : -Infinity
  const v15 = s[142] ? (s[153] ? (s[86] ? (s[180] ? 1 : 0) : s[181] ? (v11 ? Math.max(1, v13) : 1) : v13) : v6) : Infinity
  const v16 = s[201] ? 1 : 4
  const v17 = s[183] ? 0 : 1
  const v18 = !(s[184] && !(!s[86] || !s[5] && s[37] >= 20635 /* 2026-07-01 */)) && (!s[142] || !s[153] && v4 || s[153] && (!s[86] && (s[181] || v9 || v10) || s[86] && (s[181] || s[180])))
  const SDL_13b_1_antal = s[184] ? (v18 ? Math.min(v14, v17) : v17) : v14
  s[585] = SDL_13b_1_antal
  const SDL_13b_1_antal_hoej = s[184] ? (v18 ? Math.max(v15, v16) : v16) : v15
  s[586] = SDL_13b_1_antal_hoej
  const SDL_13b_1_antal_er = s[142] && (s[184] || v18)
  s[587] = SDL_13b_1_antal_er
  const SDL_13b_1_antal_ir = !s[142] || !(s[184] && !(!s[86] || !s[5] && s[37] >= 20635 /* 2026-07-01 */)) && (!s[142] || !s[153] && s[175] || s[153] && (!s[86] && (s[180] && s[175] || !s[153] && !((!v4 || !s[175] && v5 === v6) && v4 && v5 === 1)) || s[86] && !s[153]))
  s[588] = SDL_13b_1_antal_ir
  // SDL.13b.1.naeste: Den næste opfølgning skal være sket (SDL § 13 b, stk. 1)
  const v23 = f.vurderingsdato >= 15012 /* 2011-02-07 */
  const v24 = f.vurderingsdato >= 14407 /* 2009-06-12 */
  const v25 = shiftDays(f.senesteOpfoelgningssamtale, 28)
  const v26 = shiftDays(f.senesteOpfoelgningssamtale, 56)
  const v27 = Math.max(v25, v26)
  const v28 = Math.min(v25, v26)
  const v29 = s[202] && v28 >= v27
  const v30 = s[203] || v29
  const v31 = s[203] ? (v29 ? Math.min(v26, v27) : v26) : v27
  const v32 = s[203] ? (v29 ? Math.max(v26, v28) : v26) : v28
  const v33 = f.holdteSamtaler >= 2
  const v34 = shiftMonths(f.senesteOpfoelgningssamtale, 3)
  const v35 = v33 || !s[5]
  const v36 = !v33 && s[7]
  const v37 = v33 ? v34 : shiftDays(s[204], -1)
  const v38 = v33 ? v34 : shiftDays(s[205], -1)
  const v39 = Math.max(v25, v37)
  const v40 = Math.min(v25, v38)
  const v41 = s[203] && v35
  const v42 = s[202] && v35 && v40 >= v39
  const v43 = v41 || v42
  const v44 = v41 ? (v42 ? Math.min(v37, v39) : v37) : v39
  const v45 = v41 ? (v42 ? Math.max(v38, v40) : v38) : v40
  const v46 = s[175] && v25 >= NEVER
  const v47 = f.holdteSamtaler >= 4
  const v48 = v47 || !s[5]
  const v49 = !v47 && s[7]
  const v50 = v47 ? NEVER : s[206]
  const v51 = v47 ? NEVER : s[207]
  const v52 = s[174] && v48
  const v53 = s[175] && v48 && v51 >= NEVER
  const v54 = v52 || v53 ? (v52 ? v50 : NEVER) : NEVER
  const v55 = s[176] ? NEVER : v51
  const v56 = s[176] || v52 || v53
  const v57 = s[174] && v49 || s[175] && !((!v48 || !v49 && v50 === v51) && v48 && v50 === NEVER)
  const v58 = s[180] && v56
  const v59 = !s[153] && v56 && v55 >= NEVER
  const v60 = s[1] ? (v24 ? (v23 ? (s[179] ? (s[142] ? (s[153] ? (s[86] ? NEVER : v58 || v59 ? (v58 ? v54 : NEVER) : NEVER) : v54) : s[174] || v46 ? (s[174] ? v25 : NEVER) : NEVER) : s[208] ? (v43 ? Math.min(v25, v44) : v25) : v44) : FIRST_DAY) : s[208] ? (v30 ? Math.min(v25, v31) : v25) : v31) : FIRST_DAY
  const v61 = s[201] || v48 ? (s[201] ? NEVER : v50) : NEVER
  const v62 = !(s[184] && !(!s[86] || !s[5] && s[37] >= 20635 /* 2026-07-01 */)) && (!s[1] || !v24 && (s[208] || s[203] || v29) || v24 && (!v23 || !s[179] && (s[208] || v41 || v42) || s[179] && (!s[142] && (s[176] || s[174] || v46) || s[142] && (!s[153] && v56 || s[153] && (s[86] || s[181] || v58 || v59)))))
  const SDL_13b_1_naeste = s[184] ? (v62 ? Math.min(v60, v61) : v61) : v60
  s[589] = SDL_13b_1_naeste
  const SDL_13b_1_naeste_hoej = s[184] ? NEVER : s[1] ? (v24 ? (v23 ? (s[179] ? (s[142] ? (s[153] ? (s[86] ? NEVER : s[181] ? NEVER : v55) : v55) : s[176] ? NEVER : v25) : s[208] ? (v43 ? Math.max(v25, v45) : v25) : v45) : NEVER) : s[208] ? (v30 ? Math.max(v25, v32) : v25) : v32) : NEVER
  s[590] = SDL_13b_1_naeste_hoej
  const SDL_13b_1_naeste_er = s[209] && (s[184] || v62)
  s[591] = SDL_13b_1_naeste_er
  const SDL_13b_1_naeste_ir = !s[209] || s[184] && !s[201] && v49 || !(s[184] && !(!s[86] || !s[5] && s[37] >= 20635 /* 2026-07-01 */)) && (!s[1] || !v24 && s[202] && v25 !== v26 || v24 && (!v23 || !s[179] && (s[203] && v36 || s[202] && !((!v35 || !v36 && v37 === v38) && v35 && v25 === v37)) || s[179] && (!s[142] && s[175] && v25 !== NEVER || s[142] && (!s[153] && v57 || s[153] && !s[86] && (s[180] && v57 || !s[153] && !((!v56 || !v57 && v54 === v55) && v56 && v54 === NEVER))))))
  s[592] = SDL_13b_1_naeste_ir
  // SDL.13b.5: Opfølgning uden kontakt (standby) (SDL § 13 b, stk. 5)
  const v67 = f.vurderingsdato >= 15070 /* 2011-04-06 */
  const SDL_13b_5 = !v23 || !v67 && f.sygdomForhindrerKontakt || v67 && (f.vurderingsdato < 15208 /* 2011-08-22 */ || f.kontaktUhensigtsmaessig)
  s[593] = SDL_13b_5
  const SDL_13b_5_nej = !v23 || !v67 && f.sygdomForhindrerKontakt === false || v67 && (f.vurderingsdato < 15208 /* 2011-08-22 */ || f.kontaktUhensigtsmaessig === false)
  s[594] = SDL_13b_5_nej
  const SDL_13b_5_ir = !v23 || v67 && f.vurderingsdato < 15208 /* 2011-08-22 */
  s[595] = SDL_13b_5_ir
  // SDL.13f.1.dag: Grænsen for de kortere forløb (SDL § 13 f, stk. 1)
  const v71 = s[153] ? (s[86] ? s[210] : s[211]) : FIRST_DAY
  const v72 = s[153] ? (s[86] ? s[212] : s[211]) : NEVER
  const v73 = s[5] ? s[211] : Math.min(s[211], s[210])
  const v74 = s[5] ? s[211] : Math.max(s[211], s[212])
  const v75 = !(s[184] && !(!s[86] || !s[5] && s[37] >= 20635 /* 2026-07-01 */)) && (!s[153] || !s[86] || !s[5])
  const SDL_13f_1_dag = s[184] ? (v75 ? Math.min(v71, v73) : v73) : v71
  s[596] = SDL_13f_1_dag
  const SDL_13f_1_dag_hoej = s[184] ? (v75 ? Math.max(v72, v74) : v74) : v72
  s[597] = SDL_13f_1_dag_hoej
  const SDL_13f_1_dag_er = s[153] && (s[184] || v75)
  s[598] = SDL_13f_1_dag_er
  const SDL_13f_1_dag_ir = !s[153] || s[184] && s[7] || !(s[184] && !(!s[86] || !s[5] && s[37] >= 20635 /* 2026-07-01 */)) && (!s[153] || s[86] && s[7])
  s[599] = SDL_13f_1_dag_ir
}

function svar_17(f, s) {
  // SDL.21.1.1: Bortfald, når du ikke medvirker (SDL § 21, stk. 1, nr. 1)
  const v0 = f.udebliver && f.rimeligGrund === false && f.skriftligtOrienteret
  const SDL_21_1_1 = !s[1] || v0
  s[600] = SDL_21_1_1
  const SDL_21_1_1_nej = !s[1] || !v0
  s[601] = SDL_21_1_1_nej
  // SDL.21a: Du må sige nej til behandlingen (SDL § 21 a)
  const v3 = s[76] && (!s[213] && (f.afviser === 'operation' || f.afviser === 'medicin' || f.afviser === 'anden_laegebehandling') && f.andenVurderingIndhentet || s[213] && s[214])
  const SDL_21a = !s[1] || v3
  s[615] = SDL_21a
  const SDL_21a_nej = !s[1] || !v3
  s[616] = SDL_21a_nej
  // SDL.21.1.2: Bortfald, når du siger nej til behandling (SDL § 21, stk. 1, nr. 2)
  const v6 = (f.afviser === 'operation' || f.afviser === 'medicin' || f.afviser === 'anden_laegebehandling' || f.afviser === 'indlaeggelse') && f.noedvendigBehandling || f.afviser === 'optraening' && f.hensigtsmaessigOptraening
  const SDL_21_1_2 = !s[1] || v6 && f.opfordret && (SDL_21a_nej || !s[1]) && f.skriftligtOrienteret
  s[602] = SDL_21_1_2
  const SDL_21_1_2_nej = !s[1] || !v6 || f.opfordret === false || SDL_21a || f.skriftligtOrienteret === false
  s[603] = SDL_21_1_2_nej
  // SDL.21.1.3: Bortfald, når adfærden forhaler helbredelsen (SDL § 21, stk. 1, nr. 3)
  const SDL_21_1_3 = !s[1] || f.forhalerHelbredelsen
  s[604] = SDL_21_1_3
  const SDL_21_1_3_nej = !s[1] || f.forhalerHelbredelsen === false
  s[605] = SDL_21_1_3_nej
  // SDL.21.4.dag: Du skal opfylde betingelserne igen (SDL § 21, stk. 4)
  const v11 = shiftDays(f.underrettetOmBortfald, 28)
  const SDL_21_4_dag = s[1] ? v11 : FIRST_DAY
  s[609] = SDL_21_4_dag
  const SDL_21_4_dag_hoej = s[1] ? v11 : NEVER
  s[610] = SDL_21_4_dag_hoej
  // SDL.21.4: Sygedagpengene bliver genoptaget (SDL § 21, stk. 4)
  const v14 = SDL_21_4_dag_hoej >= f.opfyldtIgen
  const v15 = f.vurderingsdato >= 15398 /* 2012-02-28 */
  const SDL_21_4 = !s[1] || !v15 && v14 || v15 && (f.vurderingsdato < 15517 /* 2012-06-26 */ || (v14 || !s[1]) && f.genoptagetFoer === false)
  s[392] = SDL_21_4
  const SDL_21_4_nej = !s[1] || !v15 && SDL_21_4_dag < f.opfyldtIgen || v15 && (f.vurderingsdato < 15517 /* 2012-06-26 */ || SDL_21_4_dag < f.opfyldtIgen || f.genoptagetFoer)
  s[607] = SDL_21_4_nej
  const SDL_21_4_ir = !s[1] || !v15 && !s[1] || v15 && f.vurderingsdato < 15517 /* 2012-06-26 */
  s[608] = SDL_21_4_ir
  // SDL.21.4.fra: Sygedagpengene bliver genoptaget fra (SDL § 21, stk. 4)
  const v19 = shiftDays(f.opfyldtIgen, 1)
  const SDL_21_4_fra = s[1] ? v19 : FIRST_DAY
  s[612] = SDL_21_4_fra
  const SDL_21_4_fra_hoej = s[1] ? v19 : NEVER
  s[613] = SDL_21_4_fra_hoej
  const SDL_21_4_fra_ir = !s[1] || SDL_21_4_nej || SDL_21_4_ir
  s[614] = SDL_21_4_fra_ir
  // SDL.24.1.ophør: Tidligste stop af udbetalingen (SDL § 24, stk. 1)
  const v23 = f.vurderingsdato >= 16688 /* 2015-09-10 */
  const SDL_24_1_ophoer_er = !v23 || f.ophoerErAfgjort === false || s[215]
  s[619] = SDL_24_1_ophoer_er
  const SDL_24_1_ophoer_ir = !v23 || f.ophoerErAfgjort && s[216]
  s[620] = SDL_24_1_ophoer_ir
  const SDL_24_1_ophoer = v23 ? (f.ophoerErAfgjort ? Math.max(s[217], f.ophoerAfgjortDen) : NEVER) : FIRST_DAY
  s[617] = SDL_24_1_ophoer
  const SDL_24_1_ophoer_hoej = v23 ? (f.ophoerErAfgjort ? Math.max(s[218], f.ophoerAfgjortDen) : NEVER) : NEVER
  s[618] = SDL_24_1_ophoer_hoej
  // SDL.24.1.revurdering: Revurdering før sygedagpengene stopper (SDL § 24, stk. 1)
  const v28 = s[67] && s[34] <= 13331 /* 2006-07-02 */
  const SDL_24_1_revurdering = s[219] && (v28 || s[67] && s[72] >= 16252 /* 2014-07-01 */ && s[34] <= 2147483646)
  s[621] = SDL_24_1_revurdering
  const SDL_24_1_revurdering_nej = s[219] && (v28 || s[67] && s[72] >= 13332 /* 2006-07-03 */ && s[34] <= 16251 /* 2014-06-30 */)
  s[622] = SDL_24_1_revurdering_nej
  const SDL_24_1_revurdering_ir = s[219] && (v28 || s[69] || s[67] && s[72] === NEVER) || s[220] || s[69]
  s[623] = SDL_24_1_revurdering_ir
  // SDL.41.1: Første dag for selvstændige (SDL § 41)
  const v32 = f.selvstaendigForsikring === 'foerste_fravaersdag'
  s[348] = v32
  const v33 = f.selvstaendigForsikring === 'tredje_fravaersdag'
  s[350] = v33
  const v34 = shiftDays(s[35], 14)
  s[345] = v34
  const v35 = shiftDays(s[37], 14)
  s[346] = v35
  const v36 = v32 && !s[5] || !v32 && (v33 || !s[5])
  s[353] = v36
  const v37 = v32 && s[7] || !v32 && !v33 && s[7]
  s[358] = v37
  const v38 = v32 ? s[35] : v33 ? f.tredjeFravaersdag : v34
  const v39 = v32 ? s[37] : v33 ? f.tredjeFravaersdag : v35
  const v40 = !s[5] && s[44] && s[35] <= 15397 /* 2012-02-27 */
  const v41 = s[37] >= 15398 /* 2012-02-28 */
  s[352] = v41
  const v42 = s[35] <= 15516 /* 2012-06-25 */
  s[313] = v42
  const v43 = !s[5] && v41 && v42
  const v44 = v32 ? s[35] : v33 ? f.tredjeFravaersdag : f.aftaleForSelvstaendig ? s[35] : v34
  const v45 = v32 ? s[37] : v33 ? f.tredjeFravaersdag : f.aftaleForSelvstaendig ? s[37] : v35
  const v46 = s[37] >= 15517 /* 2012-06-26 */
  s[314] = v46
  const v47 = !s[5] && v46 && s[35] <= 18318 /* 2020-02-26 */
  const v48 = !s[5] && s[37] >= 18319 /* 2020-02-27 */ && s[35] <= 19173 /* 2022-06-30 */
  const v49 = v32 ? s[35] : v33 ? f.tredjeFravaersdag : f.aftaleForSelvstaendig ? s[35] : f.sygMedCovid19 ? s[35] : v34
  const v50 = v32 ? s[37] : v33 ? f.tredjeFravaersdag : f.aftaleForSelvstaendig ? s[37] : f.sygMedCovid19 ? s[37] : v35
  const v51 = !s[5] && s[37] >= 19174 /* 2022-07-01 */ && s[38]
  const v52 = s[45] && v36
  s[355] = v52
  const v53 = v40 && v36
  s[354] = v53
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
  const SDL_41_1 = s[39] ? FIRST_DAY : v52 ? (v64 ? Math.min(v38, v65) : v38) : v65
  s[230] = SDL_41_1
  const v67 = v56 ? (v57 ? Math.max(v45, v50) : v50) : v45
  const v68 = v55 ? (v58 ? Math.max(v45, v67) : v45) : v67
  const v69 = v54 ? (v60 ? Math.max(v45, v68) : v45) : v68
  const v70 = v53 ? (v62 ? Math.max(v39, v69) : v39) : v69
  const SDL_41_1_hoej = s[39] ? NEVER : v52 ? (v64 ? Math.max(v39, v70) : v39) : v70
  s[231] = SDL_41_1_hoej
  const SDL_41_1_er = s[39] || v52 || v53 || v54 || v55 || v56 || v57
  s[229] = SDL_41_1_er
  const v73 = s[45] && v37
  s[356] = v73
  const v74 = v40 && v37
  s[357] = v74
  const SDL_41_1_ir = s[39] || v73 || v74 || v43 && v37 || v47 && v37 || v48 && v37 || v51 && v37 || s[40]
  s[232] = SDL_41_1_ir
}

function svar_18(f, s) {
  // SDL.33.1: Første dag, kommunen betaler (SDL § 33)
  const v0 = s[5] || !s[7] && s[35] === s[37]
  s[315] = v0
  const v1 = s[221] && s[222] < NEVER
  const v2 = s[221] && s[223] >= NEVER
  const v3 = Math.max(s[35], shiftDays(s[222], 1))
  const v4 = Math.max(s[37], shiftDays(s[223], 1))
  const v5 = s[221] && !s[5]
  const v6 = s[224] || s[7]
  const v7 = Math.max(s[35], v3)
  const v8 = Math.min(s[37], v4)
  const v9 = v1 && v5
  const v10 = v2 && !s[5]
  const v11 = s[224] && v5 && !s[5] && v8 >= v7
  const v12 = v10 || v11
  const v13 = v10 ? (v11 ? Math.min(s[35], v7) : s[35]) : v7
  const v14 = v10 ? (v11 ? Math.max(s[37], v8) : s[37]) : v8
  const v15 = s[225] && s[226] < NEVER
  const v16 = s[225] && s[227] >= NEVER
  const v17 = Math.max(s[35], shiftDays(s[226], 1))
  const v18 = Math.max(s[37], shiftDays(s[227], 1))
  const v19 = s[225] && !s[5]
  const v20 = s[228] || s[7]
  const v21 = Math.max(s[35], v17)
  const v22 = Math.min(s[37], v18)
  const v23 = v15 && v19
  const v24 = v16 && !s[5]
  const v25 = s[228] && v19 && !s[5] && v22 >= v21
  const v26 = v24 || v25
  const v27 = v24 ? (v25 ? Math.min(s[35], v21) : s[35]) : v21
  const v28 = v24 ? (v25 ? Math.max(s[37], v22) : s[37]) : v22
  const SDL_33_1_er = s[39] || s[51] && (s[41] && (v9 || v10 || v11) || !s[41] && (s[55] && (v23 || v24 || v25) || !s[55] && (s[54] && (f.arbejdsskade && !s[5] || f.arbejdsskade === false && s[229]) || !s[54] && !s[5])))
  s[375] = SDL_33_1_er
  const SDL_33_1 = s[39] ? FIRST_DAY : s[41] ? (v9 ? (v12 ? Math.min(v3, v13) : v3) : v13) : s[55] ? (v23 ? (v26 ? Math.min(v17, v27) : v17) : v27) : s[54] ? (f.arbejdsskade ? s[35] : s[230]) : s[35]
  s[376] = SDL_33_1
  const SDL_33_1_hoej = s[39] ? NEVER : s[41] ? (v9 ? (v12 ? Math.max(v4, v14) : v4) : v14) : s[55] ? (v23 ? (v26 ? Math.max(v18, v28) : v18) : v28) : s[54] ? (f.arbejdsskade ? s[37] : s[231]) : s[37]
  s[377] = SDL_33_1_hoej
  const SDL_33_1_ir = s[39] || s[51] && (s[41] && (v1 && v6 || v2 && s[7] || s[224] && s[7] || s[224] && !((!v5 || !v6 && v3 === v4) && v0 && (v5 && !s[5] || !v5 && s[5]) && (!v5 || s[35] === v3))) || !s[41] && (s[55] && (v15 && v20 || v16 && s[7] || s[228] && s[7] || s[228] && !((!v19 || !v20 && v17 === v18) && v0 && (v19 && !s[5] || !v19 && s[5]) && (!v19 || s[35] === v17))) || !s[55] && (s[54] && (f.arbejdsskade && s[7] || f.arbejdsskade === false && s[232]) || !s[54] && s[7]))) || s[40]
  s[378] = SDL_33_1_ir
  // SDL.24a.2: Første dag i jobafklaring ved ny sygemelding (SDL § 24 a, stk. 2-5)
  const v33 = !s[5] && s[233]
  const SDL_24a_2 = v33 ? FIRST_DAY : s[54] ? s[35] : SDL_33_1
  s[625] = SDL_24a_2
  const SDL_24a_2_hoej = v33 ? NEVER : s[54] ? s[37] : SDL_33_1_hoej
  s[626] = SDL_24a_2_hoej
  const SDL_24a_2_er = s[234] && (v33 || s[58] && (s[54] && !s[5] || !s[54] && SDL_33_1_er))
  s[627] = SDL_24a_2_er
  const SDL_24a_2_ir = s[234] && (v33 || s[58] && (s[54] && s[7] || !s[54] && SDL_33_1_ir) || s[40]) || s[235]
  s[628] = SDL_24a_2_ir
  // SDL.24a.6: Sygedagpenge i stedet for jobafklaring ved livstruende sygdom (SDL § 24 a, stk. 6)
  const SDL_24a_6 = !s[1] || s[87] && (s[234] || s[236]) && f.laegenVurdererLivstruende
  s[629] = SDL_24a_6
  const SDL_24a_6_nej = !s[1] || !s[87] || s[237] || f.laegenVurdererLivstruende === false
  s[630] = SDL_24a_6_nej
  // SDL.24b.1: Fra jobafklaring til sygedagpenge ved livstruende sygdom (SDL § 24 b, stk. 1)
  const v40 = s[87] && f.erIJobafklaring && f.laegenVurdererLivstruende && f.opfylderBeskaeftigelseskravetVedLivstruende
  const SDL_24b_1 = !s[1] || v40
  s[393] = SDL_24b_1
  const SDL_24b_1_nej = !s[1] || !v40
  s[632] = SDL_24b_1_nej
  // SDL.24b.2: Første dag med sygedagpenge i stedet for jobafklaring (SDL § 24 b, stk. 2)
  const v43 = shiftDays(f.laegenVurderedeLivstruendeDen, 56) >= f.bedtOmSygedagpengeDen ? f.laegenVurderedeLivstruendeDen : f.bedtOmSygedagpengeDen
  const SDL_24b_2 = s[87] ? v43 : FIRST_DAY
  s[633] = SDL_24b_2
  const SDL_24b_2_hoej = s[87] ? v43 : NEVER
  s[634] = SDL_24b_2_hoej
  const SDL_24b_2_ir = SDL_24b_1 && !s[87] || SDL_24b_1_nej || !s[1]
  s[635] = SDL_24b_2_ir
  // SDL.26.1.uger: Krævet arbejdsdygtighed før ny ret (SDL § 26, stk. 1)
  const v47 = !s[5] && s[44] && s[233]
  s[240] = v47
  const SDL_26_1_uger = s[39] ? -Infinity : v47 || s[58] ? (s[58] ? 0 : 91) : 91
  s[645] = SDL_26_1_uger
  const SDL_26_1_uger_hoej = s[39] ? Infinity : s[45] ? 91 : v47 ? 91 : 0
  s[646] = SDL_26_1_uger_hoej
  const SDL_26_1_uger_er = s[39] || s[45] || v47 || s[58]
  s[647] = SDL_26_1_uger_er
  // SDL.26.1: Ny ret, når retten er brugt op (SDL § 26, stk. 1)
  const v51 = SDL_26_1_uger_er && f.arbejdsdygtigUgerEfterOphoer >= SDL_26_1_uger
  s[241] = v51
  const v52 = SDL_26_1_uger_er && f.arbejdsdygtigUgerEfterOphoer < SDL_26_1_uger_hoej
  s[242] = v52
  const v53 = s[169] || s[74]
  const v54 = s[53] && s[75]
  const v55 = v51 || s[238] && (s[73] || s[75]) && (s[163] || s[73])
  const v56 = (v52 || s[53]) && (v53 || v54) && (v52 || v53)
  const v57 = s[53] && v54
  const v58 = f.retErOpbrugt && f.ugerISammenhaengendeSygeperiode > 364
  const SDL_26_1 = v58 && (s[39] || s[45] && v55 || v47 && v55 || s[58])
  s[638] = SDL_26_1
  const SDL_26_1_nej = v58 && (s[39] || s[45] && v56 || v47 && v56)
  s[639] = SDL_26_1_nej
  const SDL_26_1_ir = !v58 || s[39] || s[45] && v57 || v47 && v57 || s[40]
  s[640] = SDL_26_1_ir
}

function svar_19(f, s) {
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
  s[272] = v13
  const v14 = shiftDays(s[72], 1)
  s[274] = v14
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
  s[245] = SDL_26_1_covid_er
  const SDL_26_1_covid = v34 ? (v35 ? Math.min(s[34], v29) : v29) : s[34]
  s[243] = SDL_26_1_covid
  const SDL_26_1_covid_hoej = v34 ? (v35 ? Math.max(s[72], v30) : v30) : s[72]
  s[244] = SDL_26_1_covid_hoej
  const SDL_26_1_covid_ir = v2 && (v11 && (v26 || s[69] && !((!s[67] || !s[69] && v15 === v16) && s[67] && (!s[67] || v15 === 18443 /* 2020-06-30 */))) || v12 && s[69]) || v32 && s[69] || v33
  s[246] = SDL_26_1_covid_ir
  // SDL.26.1.fra: Hvornår covid-forlængelsen regnes fra (SDL § 26, stk. 1-2)
  const v40 = !s[67] || !s[69] && s[34] === s[72]
  s[308] = v40
  const v41 = s[67] && v31
  const v42 = v10 ? 18352 /* 2020-03-31 */ : NEVER
  const v43 = v9 ? NEVER : 18352 /* 2020-03-31 */
  const v44 = Math.max(s[34], v42)
  const v45 = Math.min(s[72], v43)
  const v46 = s[69] && s[67] && v45 >= v44
  const v47 = v6 || v46
  const v48 = v6 ? (v46 ? Math.min(v42, v44) : v42) : v44
  const SDL_26_1_fra = v19 ? (v47 ? Math.min(s[34], v48) : s[34]) : v48
  s[641] = SDL_26_1_fra
  const v50 = v6 ? (v46 ? Math.max(v43, v45) : v43) : v45
  const SDL_26_1_fra_hoej = v19 ? (v47 ? Math.max(s[72], v50) : s[72]) : v50
  s[642] = SDL_26_1_fra_hoej
  const SDL_26_1_fra_er = v41 && (v19 || v6 || v46)
  s[643] = SDL_26_1_fra_er
  const SDL_26_1_fra_ir = v41 && (v26 || s[69] && !(v40 && v42 === v43 && s[67] && (!s[67] || s[34] === v42))) || v33
  s[644] = SDL_26_1_fra_ir
  // SDL.26.2: Ny ret for pensionister, når retten er brugt op (SDL § 26, stk. 1)
  const v54 = f.retErOpbrugt && f.ugerISammenhaengendeSygeperiode > 182 && s[239]
  const SDL_26_2 = v54 && (s[39] || s[45] || s[240] && s[241] || s[58])
  s[648] = SDL_26_2
  const SDL_26_2_nej = v54 && (s[39] || s[45] || s[240] && s[242])
  s[649] = SDL_26_2_nej
  const SDL_26_2_ir = !v54 || s[39] || s[45] || s[240] && s[53] || s[40]
  s[650] = SDL_26_2_ir
}

function svar_20(f, s) {
  // SDL.26.3.covid: Covid-forlængelse i 3 måneder mere (SDL § 26, stk. 3)
  const v0 = Math.max(18330 /* 2020-03-09 */, s[243])
  const v1 = Math.max(18330 /* 2020-03-09 */, s[244])
  const v2 = s[245] && v0 <= 18808 /* 2021-06-30 */
  const v3 = s[245] && s[67]
  const v4 = v3 && s[34] < s[244]
  const v5 = s[245] && s[244] >= 18443 /* 2020-06-30 */
  const v6 = s[245] && s[243] <= 18535 /* 2020-09-30 */
  const v7 = (v5 || s[246]) && (v6 || s[246]) && (v5 || v6)
  const v8 = shiftDays(shiftMonths(shiftDays(s[243], 1), 3), -1)
  const v9 = shiftDays(shiftMonths(shiftDays(s[244], 1), 3), -1)
  const v10 = Math.max(s[243], v8)
  const v11 = Math.min(s[244], v9)
  const v12 = (v4 || s[246] || s[69]) && (v7 || s[246]) && (v4 || v7) && s[245]
  const v13 = (v3 && s[72] >= s[243] || s[245] && s[243] < 18443 /* 2020-06-30 */ || s[245] && s[244] > 18535 /* 2020-09-30 */) && s[245]
  const v14 = s[246] && s[245] && v11 >= v10
  const v15 = v13 || v14
  const v16 = v13 ? (v14 ? Math.min(s[243], v10) : s[243]) : v10
  const v17 = v12 ? (v15 ? Math.min(v8, v16) : v8) : v16
  const v18 = v13 ? (v14 ? Math.max(s[244], v11) : s[244]) : v11
  const v19 = v12 ? (v15 ? Math.max(v9, v18) : v9) : v18
  const v20 = s[245] && v1 >= 18809 /* 2021-07-01 */ && v0 <= 2147483646
  const v21 = v2 && (v12 || v13 || v14)
  const v22 = v20 && s[245]
  const SDL_26_3_covid_er = v21 || v22
  s[653] = SDL_26_3_covid_er
  const SDL_26_3_covid = v21 ? (v22 ? Math.min(s[243], v17) : v17) : s[243]
  s[651] = SDL_26_3_covid
  const SDL_26_3_covid_hoej = v21 ? (v22 ? Math.max(s[244], v19) : v19) : s[244]
  s[652] = SDL_26_3_covid_hoej
  const SDL_26_3_covid_ir = v2 && s[246] || v20 && s[246] || s[246] || s[245] && v1 === NEVER
  s[654] = SDL_26_3_covid_ir
  // SDL.26a.1.covid: Covid-forlængelse efter en anden forlængelse (SDL § 26 a, stk. 1-2)
  const v27 = shiftDays(shiftMonths(shiftDays(f.forlaengelsenSlutter, 1), 3), -1)
  const SDL_26a_1_covid = Math.max(f.forlaengelsenSlutter, 18330 /* 2020-03-09 */) >= 18809 /* 2021-07-01 */ ? f.forlaengelsenSlutter : f.forlaengelsenSlutter >= 18330 /* 2020-03-09 */ && f.forlaengelsenSlutter <= 18535 /* 2020-09-30 */ ? (v27 >= 18443 /* 2020-06-30 */ ? v27 : 18443 /* 2020-06-30 */) : f.forlaengelsenSlutter
  s[655] = SDL_26a_1_covid
  // SDL.26a.3.covid: Covid-forlængelse i 3 måneder mere efter en anden forlængelse (SDL § 26 a, stk. 3)
  const v29 = Math.max(18330 /* 2020-03-09 */, SDL_26a_1_covid)
  const SDL_26a_3_covid_ir = v29 >= NEVER
  s[657] = SDL_26a_3_covid_ir
  const SDL_26a_3_covid = v29 >= 18809 /* 2021-07-01 */ ? SDL_26a_1_covid : f.forlaengelsenSlutter < SDL_26a_1_covid && SDL_26a_1_covid >= 18443 /* 2020-06-30 */ && SDL_26a_1_covid <= 18535 /* 2020-09-30 */ ? shiftDays(shiftMonths(shiftDays(SDL_26a_1_covid, 1), 3), -1) : SDL_26a_1_covid
  s[656] = SDL_26a_3_covid
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
  s[248] = SDL_26c_covid_er
  const SDL_26c_covid = v50 ? (v51 ? Math.min(SDL_26_3_covid, v46) : v46) : SDL_26_3_covid
  s[252] = SDL_26c_covid
  const SDL_26c_covid_hoej = v50 ? (v51 ? Math.max(SDL_26_3_covid_hoej, v48) : v48) : SDL_26_3_covid_hoej
  s[254] = SDL_26c_covid_hoej
  const SDL_26c_covid_ir = v34 && SDL_26_3_covid_ir || v49 && SDL_26_3_covid_ir || SDL_26_3_covid_ir || SDL_26_3_covid_er && v33 === NEVER
  s[250] = SDL_26c_covid_ir
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
  s[251] = SDL_26d_covid
  const SDL_26d_covid_hoej = v57 ? SDL_26a_3_covid : v65 ? (v68 ? Math.max(v62, v70) : v62) : v70
  s[253] = SDL_26d_covid_hoej
  const SDL_26d_covid_er = v71 && (!v57 && (v65 || v66 || v67) || v57 && !SDL_26a_3_covid_ir)
  s[247] = SDL_26d_covid_er
  const SDL_26d_covid_ir = !v71 || SDL_26a_3_covid_ir
  s[249] = SDL_26d_covid_ir
}

function svar_21(f, s) {
  // SDL.26f.covid: Covid-forlængelse i stedet for jobafklaring, § 26 f (SDL § 26 f, stk. 1)
  const v0 = f.forlaengelseErAfgjort && s[247] || f.forlaengelseErAfgjort === false && s[248]
  const v1 = f.forlaengelseErAfgjort && s[249] || f.forlaengelseErAfgjort === false && s[250]
  const v2 = f.forlaengelseErAfgjort ? s[251] : s[252]
  const v3 = f.forlaengelseErAfgjort ? s[253] : s[254]
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
  s[660] = SDL_26f_covid_er
  const SDL_26f_covid = v24 ? (v25 ? Math.min(v2, v20) : v20) : v2
  s[658] = SDL_26f_covid
  const SDL_26f_covid_hoej = v24 ? (v25 ? Math.max(v3, v22) : v22) : v3
  s[659] = SDL_26f_covid_hoej
  const SDL_26f_covid_ir = v6 && v1 || v23 && v1 || v1 || v0 && v5 === NEVER
  s[661] = SDL_26f_covid_ir
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
  s[257] = SDL_26g_covid_er
  const SDL_26g_covid = v50 ? (v51 ? Math.min(SDL_26f_covid, v46) : v46) : SDL_26f_covid
  s[255] = SDL_26g_covid
  const SDL_26g_covid_hoej = v50 ? (v51 ? Math.max(SDL_26f_covid_hoej, v48) : v48) : SDL_26f_covid_hoej
  s[256] = SDL_26g_covid_hoej
  const SDL_26g_covid_ir = v32 && SDL_26f_covid_ir || v49 && SDL_26f_covid_ir || SDL_26f_covid_ir || SDL_26f_covid_er && v31 === NEVER
  s[258] = SDL_26g_covid_ir
}

function svar_22(f, s) {
  // SDL.26h.covid: Covid-forlængelse i stedet for jobafklaring, § 26 h (SDL § 26 h, stk. 1)
  const v0 = Math.max(18330 /* 2020-03-09 */, s[255])
  const v1 = Math.max(18330 /* 2020-03-09 */, s[256])
  const v2 = s[257] && v0 <= 18808 /* 2021-06-30 */
  const v3 = shiftDays(s[255], 1)
  const v4 = shiftDays(s[256], 1)
  const v5 = s[257] && v4 >= 18687 /* 2021-03-01 */
  const v6 = s[257] && v3 <= 18747 /* 2021-04-30 */
  const v7 = shiftDays(shiftMonths(v3, 2), -1)
  const v8 = shiftDays(shiftMonths(v4, 2), -1)
  const v9 = Math.max(s[255], v7)
  const v10 = Math.min(s[256], v8)
  const v11 = (v5 || s[258]) && (v6 || s[258]) && (v5 || v6) && s[257]
  const v12 = (s[257] && v3 < 18687 /* 2021-03-01 */ || s[257] && v4 > 18747 /* 2021-04-30 */) && s[257]
  const v13 = s[258] && s[257] && v10 >= v9
  const v14 = v12 || v13
  const v15 = v12 ? (v13 ? Math.min(s[255], v9) : s[255]) : v9
  const v16 = v11 ? (v14 ? Math.min(v7, v15) : v7) : v15
  const v17 = v12 ? (v13 ? Math.max(s[256], v10) : s[256]) : v10
  const v18 = v11 ? (v14 ? Math.max(v8, v17) : v8) : v17
  const v19 = s[257] && v1 >= 18809 /* 2021-07-01 */ && v0 <= 2147483646
  const v20 = v2 && (v11 || v12 || v13)
  const v21 = v19 && s[257]
  const SDL_26h_covid_er = v20 || v21
  s[664] = SDL_26h_covid_er
  const SDL_26h_covid = v20 ? (v21 ? Math.min(s[255], v16) : v16) : s[255]
  s[662] = SDL_26h_covid
  const SDL_26h_covid_hoej = v20 ? (v21 ? Math.max(s[256], v18) : v18) : s[256]
  s[663] = SDL_26h_covid_hoej
  const SDL_26h_covid_ir = v2 && s[258] || v19 && s[258] || s[258] || s[257] && v1 === NEVER
  s[665] = SDL_26h_covid_ir
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
  s[668] = SDL_26i_covid_er
  const SDL_26i_covid = v46 ? (v47 ? Math.min(SDL_26h_covid, v42) : v42) : SDL_26h_covid
  s[666] = SDL_26i_covid
  const SDL_26i_covid_hoej = v46 ? (v47 ? Math.max(SDL_26h_covid_hoej, v44) : v44) : SDL_26h_covid_hoej
  s[667] = SDL_26i_covid_hoej
  const SDL_26i_covid_ir = v28 && SDL_26h_covid_ir || v45 && SDL_26h_covid_ir || SDL_26h_covid_ir || SDL_26h_covid_er && v27 === NEVER
  s[669] = SDL_26i_covid_ir
  // SDL.27.1.2.uger: Længste forlængelse til afklaring (SDL § 27, stk. 1, nr. 2)
  const v52 = s[259] && s[260] && s[261] <= 14691 /* 2010-03-23 */
  const v53 = s[259] && s[262] >= 14692 /* 2010-03-24 */ && s[263]
  const SDL_27_1_2_uger = s[264] ? -Infinity : v52 ? 182 : v53 ? 273 : s[265] ? 273 : 483
  s[673] = SDL_27_1_2_uger
  const SDL_27_1_2_uger_hoej = s[264] ? Infinity : v53 || s[266] ? (s[266] ? (s[267] ? 483 : 273) : 273) : 182
  s[674] = SDL_27_1_2_uger_hoej
  const SDL_27_1_2_uger_er = s[264] || v52 || v53 || s[265] || s[267]
  s[675] = SDL_27_1_2_uger_er
  // SDL.27.1.2.slut: Seneste slut på forlængelse til afklaring (SDL § 27, stk. 1, nr. 2)
  const SDL_27_1_2_slut_er = s[264] || s[268] && s[67] && SDL_27_1_2_uger_er
  s[294] = SDL_27_1_2_slut_er
  const SDL_27_1_2_slut = s[264] ? FIRST_DAY : shiftDays(s[34], SDL_27_1_2_uger)
  s[291] = SDL_27_1_2_slut
  const SDL_27_1_2_slut_hoej = s[264] ? NEVER : shiftDays(s[72], SDL_27_1_2_uger_hoej)
  s[292] = SDL_27_1_2_slut_hoej
  const SDL_27_1_2_slut_ir = s[264] || s[268] && (s[69] || s[269]) || s[270]
  s[296] = SDL_27_1_2_slut_ir
  // SDL.27.1.3.slut: Seneste slut på forlængelse ved lægebehandling (SDL § 27, stk. 2)
  const v61 = allPeriods(f.ventetidPaaSygehus)
  const v62 = without(ALL_DAYS, v61)
  const SDL_27_1_3_slut_er = s[264] || s[268] && s[67] && s[271]
  s[300] = SDL_27_1_3_slut_er
  const SDL_27_1_3_slut = s[264] ? FIRST_DAY : dayReaching(v62, s[272], s[273])
  s[297] = SDL_27_1_3_slut
  const SDL_27_1_3_slut_hoej = s[264] ? NEVER : dayReaching(v62, s[274], s[275])
  s[298] = SDL_27_1_3_slut_hoej
  // SDL.27.1.4.slut: Seneste slut på forlængelse til afklaring af fleksjob eller pension (SDL § 27, stk. 1, nr. 4)
  const v66 = shiftDays(s[34], 182)
  const v67 = s[265] && s[67]
  const v68 = s[276] || s[277]
  const v69 = s[277] ? FIRST_DAY : NEVER
  const SDL_27_1_4_slut = s[264] ? FIRST_DAY : s[278] ? FIRST_DAY : v67 ? (v68 ? Math.min(v66, v69) : v66) : v69
  s[302] = SDL_27_1_4_slut
  const SDL_27_1_4_slut_hoej = s[264] ? NEVER : s[278] ? NEVER : v68 ? NEVER : shiftDays(s[72], 182)
  s[303] = SDL_27_1_4_slut_hoej
  const SDL_27_1_4_slut_er = s[264] || s[278] || v67 || s[276] || s[277]
  s[305] = SDL_27_1_4_slut_er
  const SDL_27_1_4_slut_ir = s[264] || s[278] || s[265] && s[69] || s[277] || s[270]
  s[309] = SDL_27_1_4_slut_ir
}

function svar_23(f, s) {
  // SDL.27.1.slut: Forlængelsens seneste slut (SDL § 27, stk. 1)
  const v0 = s[279] || s[280] || s[281] || s[282]
  const v1 = s[283] && s[284] && s[285] && s[286] && (s[287] || s[288] || s[289] || s[290])
  const v2 = Math.max(s[34], s[291])
  const v3 = Math.min(s[72], s[292])
  const v4 = s[293] && s[294]
  const v5 = s[295] && s[67]
  const v6 = s[269] && s[294] && s[67] && v3 >= v2
  const v7 = v5 || v6
  const v8 = v5 ? (v6 ? Math.min(s[34], v2) : s[34]) : v2
  const v9 = v5 ? (v6 ? Math.max(s[72], v3) : s[72]) : v3
  const v10 = s[269] && s[296] && s[69]
  const v11 = Math.max(s[34], s[297])
  const v12 = Math.min(s[72], s[298])
  const v13 = s[299] && s[300]
  const v14 = s[301] && s[67]
  const v15 = s[269] && s[300] && s[67] && v12 >= v11
  const v16 = v14 || v15
  const v17 = v14 ? (v15 ? Math.min(s[34], v11) : s[34]) : v11
  const v18 = v14 ? (v15 ? Math.max(s[72], v12) : s[72]) : v12
  const v19 = Math.max(s[34], s[302])
  const v20 = Math.min(s[72], s[303])
  const v21 = s[304] && s[305]
  const v22 = s[306] && s[67]
  const v23 = s[307] && s[305] && s[67] && v20 >= v19
  const v24 = v22 || v23
  const v25 = v22 ? (v23 ? Math.min(s[34], v19) : s[34]) : v19
  const v26 = v22 ? (v23 ? Math.max(s[72], v20) : s[72]) : v20
  const v27 = Math.max(v21 ? (v24 ? Math.min(s[302], v25) : s[302]) : v25, v4 ? (v7 ? Math.min(s[291], v8) : s[291]) : v8, v13 ? (v16 ? Math.min(s[297], v17) : s[297]) : v17)
  const v28 = Math.max(v21 ? (v24 ? Math.max(s[303], v26) : s[303]) : v26, v4 ? (v7 ? Math.max(s[292], v9) : s[292]) : v9, v13 ? (v16 ? Math.max(s[298], v18) : s[298]) : v18)
  const v29 = (v4 || v5 || v6) && (v13 || v14 || v15) && (v21 || v22 || v23)
  const v30 = s[293] && s[296] || s[295] && s[69] || v10 || s[269] && !((!s[294] || !s[296] && s[291] === s[292]) && s[308] && (s[294] && s[67] || !s[294] && !s[67]) && (!s[294] || s[34] === s[291])) || s[299] && s[296] || s[301] && s[69] || v10 || s[269] && !((!s[300] || !s[296] && s[297] === s[298]) && s[308] && (s[300] && s[67] || !s[300] && !s[67]) && (!s[300] || s[34] === s[297])) || s[304] && s[309] || s[306] && s[69] || s[307] && s[309] && s[69] || s[307] && !((!s[305] || !s[309] && s[302] === s[303]) && s[308] && (s[305] && s[67] || !s[305] && !s[67]) && (!s[305] || s[34] === s[302]))
  const v31 = v1 && v29
  const v32 = s[310] && v29 && v28 >= NEVER
  const SDL_27_1_slut = s[264] ? FIRST_DAY : v31 || v32 ? (v31 ? v27 : NEVER) : NEVER
  s[679] = SDL_27_1_slut
  const SDL_27_1_slut_hoej = s[264] ? NEVER : v0 ? NEVER : v28
  s[680] = SDL_27_1_slut_hoej
  const SDL_27_1_slut_er = s[73] && (s[264] || s[268] && (v0 || v31 || v32))
  s[681] = SDL_27_1_slut_er
  const SDL_27_1_slut_ir = s[73] && (s[264] || s[268] && (v1 && v30 || s[310] && !((!v29 || !v30 && v27 === v28) && v29 && v27 === NEVER)) || s[270]) || s[311]
  s[682] = SDL_27_1_slut_ir
  // SDL.29.1: Forlængelse for pensionister m.fl. (SDL § 29)
  const SDL_29_1 = s[239] && !s[5] && (!s[312] || f.laegenVenterArbejdeInden26Uger)
  s[683] = SDL_29_1
  const SDL_29_1_nej = s[239] && !s[5] && (!s[312] || f.laegenVenterArbejdeInden26Uger === false)
  s[684] = SDL_29_1_nej
  const SDL_29_1_ir = !s[239] || s[5] || !s[312]
  s[685] = SDL_29_1_ir
  // SDL.35.2: Arbejdsgiveren betaler tidligst fra (SDL § 35, stk. 2)
  const v40 = shiftDays(f.sygemeldtTilArbejdsgiver, 1)
  const v41 = f.fyldestgoerendeBegrundelse === false || !s[5]
  const v42 = f.fyldestgoerendeBegrundelse && s[7]
  const v43 = f.sygemeldtITide && !s[5] || f.sygemeldtITide === false && (f.indsigelseModSenSygemelding && v41 || f.indsigelseModSenSygemelding === false && !s[5])
  const v44 = f.sygemeldtITide && s[7] || f.sygemeldtITide === false && (f.indsigelseModSenSygemelding && v42 || f.indsigelseModSenSygemelding === false && s[7])
  const SDL_35_2 = s[39] ? FIRST_DAY : f.sygemeldtITide ? s[35] : f.indsigelseModSenSygemelding ? (f.fyldestgoerendeBegrundelse ? s[35] : v40) : s[35]
  s[696] = SDL_35_2
  const SDL_35_2_hoej = s[39] ? NEVER : f.sygemeldtITide ? s[37] : f.indsigelseModSenSygemelding ? (f.fyldestgoerendeBegrundelse ? s[37] : v40) : s[37]
  s[697] = SDL_35_2_hoej
  const SDL_35_2_er = s[162] && (s[39] || s[45] && v43 || s[48] && v43)
  s[698] = SDL_35_2_er
  const SDL_35_2_ir = s[162] && (s[39] || s[45] && v44 || s[48] && v44 || s[40]) || s[158] || s[53]
  s[699] = SDL_35_2_ir
  // SDL.35.3: Du skal have meldt dig syg til a-kassen (SDL § 35, stk. 3)
  const v49 = !s[5] && s[36] && s[313]
  const v50 = !s[5] && s[314] && s[38]
  s[343] = v50
  const SDL_35_3 = s[39] ? FIRST_DAY : v49 ? FIRST_DAY : s[35]
  s[700] = SDL_35_3
  const SDL_35_3_hoej = s[39] ? NEVER : v49 ? NEVER : s[37]
  s[701] = SDL_35_3_hoej
  const SDL_35_3_er = s[55] && (s[39] || v49 || v50 && !s[5])
  s[702] = SDL_35_3_er
  const SDL_35_3_ir = !s[55] || s[39] || v49 || v50 && s[7] || s[40]
  s[703] = SDL_35_3_ir
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
  s[704] = SDL_35_3_fra
  const SDL_35_3_fra_hoej = s[39] ? NEVER : v49 ? NEVER : v61 ? (v64 ? Math.max(s[37], v66) : s[37]) : v66
  s[705] = SDL_35_3_fra_hoej
  const SDL_35_3_fra_er = s[55] && (s[39] || v49 || v50 && (v61 || v62 || v63))
  s[706] = SDL_35_3_fra_er
  const SDL_35_3_fra_ir = !s[55] || s[39] || v49 || v50 && (v55 && s[7] || v56 && v42 || SDL_35_3_ir && s[7] && v42 || SDL_35_3_ir && !(s[315] && (!v41 || !v42 && v57 === v58) && (!s[5] || s[5] && !v41) && (s[5] || s[35] === v57))) || s[40]
  s[707] = SDL_35_3_fra_ir
}

function svar_24(f, s) {
  // SDL.38.1: Du skal have søgt kommunen om sygedagpenge (SDL § 38, stk. 1)
  const v0 = f.arbejdsgiverensBetaling === 'sygedagpenge'
  s[338] = v0
  const v1 = shiftDays(f.sidsteDagMedBetaling, 7)
  s[339] = v1
  const v2 = shiftDays(s[35], 7)
  s[349] = v2
  const v3 = shiftDays(s[37], 7)
  s[351] = v3
  const v4 = v0 || !s[5]
  s[342] = v4
  const v5 = !v0 && s[7]
  s[347] = v5
  const v6 = v0 ? v1 : v2
  const v7 = v0 ? v1 : v3
  const v8 = s[35] <= 15426 /* 2012-03-27 */
  s[335] = v8
  const v9 = !s[5] && s[44] && v8
  s[327] = v9
  const v10 = s[37] >= 15427 /* 2012-03-28 */
  const v11 = !s[5] && v10 && s[313]
  s[344] = v11
  const v12 = !s[5] && s[314] && s[42]
  const v13 = shiftDays(f.underretningsbrevAfsendt, 8)
  const v14 = shiftDays(s[35], 21)
  s[336] = v14
  const v15 = shiftDays(s[37], 21)
  s[337] = v15
  const v16 = shiftDays(f.sidsteDagMedBetaling, 21)
  const v17 = f.arbejdsgiverensBetaling === 'loen'
  s[332] = v17
  const v18 = v0 || v17 || !s[5]
  const v19 = v0 ? v16 : v17 ? NEVER : v14
  const v20 = v0 ? v16 : v17 ? NEVER : v15
  const v21 = !s[55] && !v0 && !v17 && s[7]
  const v22 = s[316] && !s[5]
  const v23 = s[316] && s[7]
  const v24 = s[316] ? v2 : f.underretningsbrevSendt ? v13 : s[55] ? v14 : v19
  const v25 = s[316] ? v3 : f.underretningsbrevSendt ? v13 : s[55] ? v15 : v20
  const v26 = s[316] ? v2 : f.underretningsbrevSendt ? v13 : s[55] ? v16 : v19
  const v27 = s[316] ? v3 : f.underretningsbrevSendt ? v13 : s[55] ? v16 : v20
  const v28 = s[45] && v4
  const v29 = v9 && v4
  const v30 = v12 && (v22 || !s[316] && (f.underretningsbrevSendt || s[55] && !s[5] || !s[55] && v18))
  const v31 = s[43] && (v22 || !s[316] && (f.underretningsbrevSendt || s[55] || v18))
  const v32 = v11 || v30 || v31
  const v33 = v11 ? FIRST_DAY : v30 ? (v31 ? Math.min(v24, v26) : v24) : v26
  const v34 = v29 || v32
  const v35 = v29 ? (v32 ? Math.min(v6, v33) : v6) : v33
  const SDL_38_1 = s[39] ? FIRST_DAY : v28 ? (v34 ? Math.min(v6, v35) : v6) : v35
  s[708] = SDL_38_1
  const v37 = v11 ? NEVER : v30 ? (v31 ? Math.max(v25, v27) : v25) : v27
  const v38 = v29 ? (v32 ? Math.max(v7, v37) : v7) : v37
  const SDL_38_1_hoej = s[39] ? NEVER : v28 ? (v34 ? Math.max(v7, v38) : v7) : v38
  s[709] = SDL_38_1_hoej
  const v40 = f.persongruppe === 'loenmodtager' || f.persongruppe === 'ledig' || f.persongruppe === 'ingen'
  s[326] = v40
  const SDL_38_1_er = v40 && (s[39] || v28 || v29 || v11 || v30 || v31)
  s[710] = SDL_38_1_er
  const SDL_38_1_ir = !v40 || s[39] || s[45] && v5 || v9 && v5 || v11 || v12 && (v23 || !s[316] && f.underretningsbrevSendt === false && (s[317] || v21)) || s[43] && (v23 || !s[316] && f.underretningsbrevSendt === false && v21) || s[40]
  s[711] = SDL_38_1_ir
  // SDL.38.7.tide: Du søgte i tide (SDL § 38, stk. 1)
  const v43 = SDL_38_1_er && SDL_38_1_hoej >= f.anmodningModtaget
  const v44 = SDL_38_1_er && SDL_38_1 < f.anmodningModtaget
  const SDL_38_7_tide = v40 && (s[39] || s[45] && v43 || s[48] && v43)
  s[323] = SDL_38_7_tide
  const SDL_38_7_tide_nej = v40 && (s[39] || s[45] && v44 || s[48] && v44)
  s[324] = SDL_38_7_tide_nej
  const SDL_38_7_tide_ir = !v40 || s[39] || s[45] && SDL_38_1_ir || s[48] && SDL_38_1_ir || s[40]
  s[325] = SDL_38_7_tide_ir
  // SDL.38.8: Den for sene ansøgning undskyldes (SDL § 38, stk. 8-9)
  const v48 = s[41] && f.arbejdsgiverAnmeldteIkke && f.fratraeder && shiftDays(f.sidsteDagMedBetaling, 28) >= f.anmodningModtaget
  const v49 = (!s[5] && s[318] >= f.anmodningModtaget || s[7]) && f.undskyldendeForhold || v48
  const v50 = (!s[5] && s[319] < f.anmodningModtaget || f.undskyldendeForhold === false) && !v48
  const v51 = !s[5] && v10 && s[35] <= 19722 /* 2023-12-31 */
  s[328] = v51
  const v52 = !s[5] && s[37] >= 19723 /* 2024-01-01 */ && s[38]
  s[329] = v52
  const SDL_38_8 = v40 && (s[39] || s[45] && v49 || v9 && v49 || v51 && v49 || v52 && v49)
  s[320] = SDL_38_8
  const SDL_38_8_nej = v40 && (s[39] || s[45] && v50 || v9 && v50 || v51 && v50 || v52 && v50)
  s[322] = SDL_38_8_nej
  const SDL_38_8_ir = !v40 || s[53]
  s[321] = SDL_38_8_ir
}

function svar_25(f, s) {
  // SDL.38.7: Kommunen betaler tidligst fra (SDL § 38, stk. 7)
  const v0 = Math.max(s[35], f.anmodningModtaget)
  const v1 = Math.min(s[37], f.anmodningModtaget)
  const v2 = s[320] && !s[5]
  const v3 = s[321] && !s[5] && v1 >= v0
  const v4 = s[322] || v3
  const v5 = s[322] ? (v3 ? Math.min(f.anmodningModtaget, v0) : f.anmodningModtaget) : v0
  const v6 = v2 ? (v4 ? Math.min(s[35], v5) : s[35]) : v5
  const v7 = s[322] ? (v3 ? Math.max(f.anmodningModtaget, v1) : f.anmodningModtaget) : v1
  const v8 = v2 ? (v4 ? Math.max(s[37], v7) : s[37]) : v7
  const v9 = v2 || s[322] || v3
  const v10 = s[320] && s[7] || s[321] && !(s[315] && !s[5] && (s[5] || s[35] === f.anmodningModtaget))
  const v11 = Math.max(s[35], v6)
  const v12 = Math.min(s[37], v8)
  const v13 = s[323] && !s[5]
  const v14 = s[324] && v9
  const v15 = s[325] && !s[5] && v9 && v12 >= v11
  const v16 = v14 || v15
  const v17 = v14 ? (v15 ? Math.min(v6, v11) : v6) : v11
  const v18 = v14 ? (v15 ? Math.max(v8, v12) : v8) : v12
  const v19 = v13 || v14 || v15
  const v20 = s[323] && s[7] || s[324] && v10 || s[325] && s[7] && v10 || s[325] && !(s[315] && (!v9 || !v10 && v6 === v8) && (!s[5] && v9 || s[5] && !v9) && (s[5] || s[35] === v6))
  const SDL_38_7 = s[39] ? FIRST_DAY : v13 ? (v16 ? Math.min(s[35], v17) : s[35]) : v17
  s[712] = SDL_38_7
  const SDL_38_7_hoej = s[39] ? NEVER : v13 ? (v16 ? Math.max(s[37], v18) : s[37]) : v18
  s[713] = SDL_38_7_hoej
  const SDL_38_7_er = s[326] && (s[39] || s[45] && v19 || s[327] && v19 || s[328] && v19 || s[329] && v19)
  s[714] = SDL_38_7_er
  const SDL_38_7_ir = !s[326] || s[39] || s[45] && v20 || s[327] && v20 || s[328] && v20 || s[329] && v20 || s[40]
  s[715] = SDL_38_7_ir
  // SDL.40.1: Arbejdsgiveren skal have meldt fraværet (SDL § 40, stk. 1-3)
  const v25 = s[156] && s[6] >= s[330]
  const v26 = s[156] && s[6] < s[331]
  const v27 = shiftDays(s[35], 28)
  s[382] = v27
  const v28 = shiftDays(s[37], 28)
  s[383] = v28
  const v29 = !s[332] || !s[5]
  const v30 = s[332] && s[7]
  const v31 = s[332] ? v27 : NEVER
  const v32 = s[332] ? v28 : NEVER
  const v33 = v29 && v32 >= NEVER
  const v34 = v25 && v29
  const v35 = s[161] && v33
  const v36 = v34 ? v31 : NEVER
  const v37 = v26 ? NEVER : v32
  const v38 = v34 ? (v26 || v35 ? Math.max(v32, v37) : v32) : v37
  const v39 = v34 || v26 || v35
  const v40 = v25 && v30 || s[161] && !((!v29 || !v30 && v31 === v32) && v29 && (!v29 || v31 === NEVER))
  const v41 = !s[5] && s[44] && s[333]
  const v42 = !s[5] && s[334] && s[335]
  const v43 = !s[5] && s[6] >= s[336]
  s[386] = v43
  const v44 = !s[5] && s[6] < s[337]
  s[384] = v44
  const v45 = v43 && v29
  const v46 = s[7] && v33
  const v47 = v45 ? v31 : NEVER
  const v48 = v44 ? NEVER : v32
  const v49 = v45 ? (v44 || v46 ? Math.max(v32, v48) : v32) : v48
  const v50 = f.arbejdsgiverensBetaling === 'ingen'
  const v51 = s[338] ? s[339] : s[340]
  const v52 = s[338] ? s[339] : s[341]
  const v53 = v25 && s[342]
  const v54 = s[161] && s[342] && v52 >= NEVER
  const v55 = v26 ? NEVER : v52
  const v56 = s[45] && v39
  const v57 = v41 && v39
  const v58 = v42 && (v45 || v44 || v46)
  const v59 = s[343] && (v50 && !s[5] || !v50 && (v53 || v26 || v54))
  const v60 = s[344] || v59
  const v61 = s[344] ? FIRST_DAY : v50 ? s[345] : v53 ? v51 : NEVER
  const v62 = v58 || v60
  const v63 = v58 ? (v60 ? Math.min(v47, v61) : v47) : v61
  const v64 = v57 || v62
  const v65 = v57 ? (v62 ? Math.min(v36, v63) : v36) : v63
  const SDL_40_1 = s[39] ? FIRST_DAY : v56 ? (v64 ? Math.min(v36, v65) : v36) : v65
  s[716] = SDL_40_1
  const v67 = s[344] ? NEVER : v50 ? s[346] : v53 ? (v26 || v54 ? Math.max(v52, v55) : v52) : v55
  const v68 = v58 ? (v60 ? Math.max(v49, v67) : v49) : v67
  const v69 = v57 ? (v62 ? Math.max(v38, v68) : v38) : v68
  const SDL_40_1_hoej = s[39] ? NEVER : v56 ? (v64 ? Math.max(v38, v69) : v38) : v69
  s[717] = SDL_40_1_hoej
  const SDL_40_1_er = s[41] && (s[39] || v56 || v57 || v58 || s[344] || v59)
  s[718] = SDL_40_1_er
  const SDL_40_1_ir = !s[41] || s[39] || s[45] && v40 || v41 && v40 || v42 && (v43 && v30 || s[7] && !((!v29 || !v30 && v31 === v32) && v29 && (!v29 || v31 === NEVER))) || s[344] || s[343] && (v50 && s[7] || !v50 && (v25 && s[347] || s[161] && !((!s[342] || !s[347] && v51 === v52) && s[342] && (!s[342] || v51 === NEVER)))) || s[40]
  s[719] = SDL_40_1_ir
}

function svar_26(f, s) {
  // SDL.40a.1: A-kassen skal have meldt fraværet (SDL § 40 a, stk. 1)
  const v0 = !s[5] && s[314] && s[35] <= 16248 /* 2014-06-27 */
  const v1 = shiftDays(f.anmeldtTilAkasse, 7)
  const v2 = !s[5] && s[37] >= 16249 /* 2014-06-28 */ && s[35] <= 16658 /* 2015-08-11 */
  const v3 = !s[5] && s[37] >= 16659 /* 2015-08-12 */ && s[38]
  const v4 = f.oplystDelvistLedig ? v1 : shiftDays(f.anmeldtTilAkasse, 21)
  const v5 = v2 || v3
  const v6 = v2 ? FIRST_DAY : v4
  const v7 = s[344] || v0 || v5
  const SDL_40a_1 = s[39] ? FIRST_DAY : s[327] || v7 ? (v7 ? (s[344] ? FIRST_DAY : v0 ? (v5 ? Math.min(v1, v6) : v1) : v6) : NEVER) : NEVER
  s[720] = SDL_40a_1
  const v9 = v2 ? NEVER : v4
  const SDL_40a_1_hoej = s[39] ? NEVER : s[45] ? NEVER : s[327] ? NEVER : s[344] ? NEVER : v0 ? (v5 ? Math.max(v1, v9) : v1) : v9
  s[721] = SDL_40a_1_hoej
  const SDL_40a_1_er = s[55] && (s[39] || s[45] || s[327] || s[344] || v0 || v2 || v3)
  s[722] = SDL_40a_1_er
  const SDL_40a_1_ir = !s[55] || s[39] || s[344] || v2 || s[40]
  s[723] = SDL_40a_1_ir
  // SDL.43.1: Du skal have meldt dig syg til kommunen (SDL § 43, stk. 1)
  const v13 = shiftDays(f.tredjeFravaersdag, 7)
  const v14 = s[348] ? s[349] : s[350] ? v13 : s[336]
  const v15 = s[348] ? s[351] : s[350] ? v13 : s[337]
  const v16 = !s[5] && s[352] && s[38]
  const v17 = f.aftaleForSelvstaendig ? s[349] : v14
  const v18 = f.aftaleForSelvstaendig ? s[351] : v15
  const v19 = v16 && (f.aftaleForSelvstaendig && !s[5] || f.aftaleForSelvstaendig === false && s[353])
  const v20 = s[354] || v19
  const v21 = s[354] ? (v19 ? Math.min(v14, v17) : v14) : v17
  const SDL_43_1 = s[39] ? FIRST_DAY : s[355] ? (v20 ? Math.min(v14, v21) : v14) : v21
  s[726] = SDL_43_1
  const v23 = s[354] ? (v19 ? Math.max(v15, v18) : v15) : v18
  const SDL_43_1_hoej = s[39] ? NEVER : s[355] ? (v20 ? Math.max(v15, v23) : v15) : v23
  s[727] = SDL_43_1_hoej
  const SDL_43_1_er = s[54] && (s[39] || s[355] || s[354] || v19)
  s[728] = SDL_43_1_er
  const SDL_43_1_ir = !s[54] || s[39] || s[356] || s[357] || v16 && (f.aftaleForSelvstaendig && s[7] || f.aftaleForSelvstaendig === false && s[358]) || s[40]
  s[729] = SDL_43_1_ir
  // SDL.43.5: Den for sene anmeldelse undskyldes (SDL § 43, stk. 5)
  const v27 = !s[5] && s[319] < f.selvstaendigAnmeldt
  const v28 = v27 || f.undskyldendeForhold === false
  const v29 = !s[5] && s[318] >= f.selvstaendigAnmeldt || s[7]
  const v30 = v29 && f.undskyldendeForhold
  const v31 = !s[5] && s[44] && s[35] <= 15111 /* 2011-05-17 */
  s[379] = v31
  const v32 = !s[5] && s[37] >= 15112 /* 2011-05-18 */ && s[35] <= 15207 /* 2011-08-21 */
  s[380] = v32
  const v33 = f.undskyldendeForhold || f.nemrefusionNede
  const v34 = v27 || !v33
  const v35 = v29 && v33
  const v36 = !s[5] && s[37] >= 15208 /* 2011-08-22 */ && s[38]
  s[381] = v36
  const SDL_43_5 = s[54] && (s[39] || s[45] && v30 || v31 && v30 || v32 && v35 || v36 && v35)
  s[737] = SDL_43_5
  const SDL_43_5_nej = s[54] && (s[39] || s[45] && v28 || v31 && v28 || v32 && v34 || v36 && v34)
  s[738] = SDL_43_5_nej
  const SDL_43_5_ir = !s[54] || s[53]
  s[739] = SDL_43_5_ir
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
  const v52 = SDL_43_5 && s[7] || SDL_43_5_ir && !(s[315] && !s[5] && (s[5] || s[35] === f.selvstaendigAnmeldt))
  const v53 = Math.max(s[35], v48)
  const v54 = Math.min(s[37], v50)
  const v55 = v40 && !s[5]
  const v56 = v41 && v51
  const v57 = SDL_43_1_ir && !s[5] && v51 && v54 >= v53
  const v58 = v56 || v57
  const v59 = v56 ? (v57 ? Math.min(v48, v53) : v48) : v53
  const v60 = v56 ? (v57 ? Math.max(v50, v54) : v50) : v54
  const v61 = v55 || v56 || v57
  const v62 = v40 && s[7] || v41 && v52 || SDL_43_1_ir && s[7] && v52 || SDL_43_1_ir && !(s[315] && (!v51 || !v52 && v48 === v50) && (!s[5] && v51 || s[5] && !v51) && (s[5] || s[35] === v48))
  const SDL_43_4 = s[39] ? FIRST_DAY : v55 ? (v58 ? Math.min(s[35], v59) : s[35]) : v59
  s[730] = SDL_43_4
  const SDL_43_4_hoej = s[39] ? NEVER : v55 ? (v58 ? Math.max(s[37], v60) : s[37]) : v60
  s[731] = SDL_43_4_hoej
  const SDL_43_4_er = s[54] && (s[39] || s[45] && v61 || s[48] && v61)
  s[732] = SDL_43_4_er
  const SDL_43_4_ir = !s[54] || s[39] || s[45] && v62 || s[48] && v62 || s[40]
  s[733] = SDL_43_4_ir
  // SDL.43.4.tide: Du meldte dig i tide (SDL § 43, stk. 1)
  const SDL_43_4_tide = s[54] && (s[39] || s[45] && v40 || s[48] && v40)
  s[734] = SDL_43_4_tide
  const SDL_43_4_tide_nej = s[54] && (s[39] || s[45] && v41 || s[48] && v41)
  s[735] = SDL_43_4_tide_nej
  const SDL_43_4_tide_ir = !s[54] || s[39] || s[45] && SDL_43_1_ir || s[48] && SDL_43_1_ir || s[40]
  s[736] = SDL_43_4_tide_ir
  // SDL.51.1: Lediges sygedagpenge pr. uge (SDL § 51)
  const SDL_51_1 = s[1] ? f.dagpengePrUge : -Infinity
  s[365] = SDL_51_1
  const SDL_51_1_hoej = s[1] ? f.dagpengePrUge : Infinity
  s[368] = SDL_51_1_hoej
}

function svar_27(f, s) {
  // SDL.52.1: Selvstændiges sygedagpenge pr. uge ved fuldt fravær (SDL § 52, stk. 1)
  const v0 = f.selvstaendigForsikring === 'ingen'
  const v1 = f.vurderingsdato <= 13149 /* 2006-01-01 */ || f.vurderingsdato >= 20822 /* 2027-01-04 */
  const v2 = SATS_11(f.vurderingsdato)
  const v3 = v1 ? -Infinity : v2
  const v4 = v1 ? Infinity : v2
  const v5 = v3 > -Infinity && v4 < Infinity
  const v6 = quotient([v3, 2], [3], 'nærmeste', 100)
  const v7 = quotient([v4, 2], [3], 'nærmeste', 100)
  const v8 = v1 || !v5
  const SDL_52_1_er = !s[1] || v0 || !(!v5 && !v1 && v3 === v4)
  s[754] = SDL_52_1_er
  const SDL_52_1_ir = !s[1] || !v0 && v8 || v1
  s[755] = SDL_52_1_ir
  const SDL_52_1 = s[1] ? Math.min(v3, v0 ? f.indtaegtSomSelvstaendig : Math.max(f.indtaegtSomSelvstaendig, v5 ? Math.min(v6, v7) : -Infinity)) : -Infinity
  s[752] = SDL_52_1
  const SDL_52_1_hoej = s[1] ? Math.min(v4, v0 ? f.indtaegtSomSelvstaendig : Math.max(f.indtaegtSomSelvstaendig, v5 ? Math.max(v6, v7) : Infinity)) : Infinity
  s[753] = SDL_52_1_hoej
  // SDL.53.3: Selvstændiges sygedagpenge pr. uge (SDL § 53, stk. 3)
  const v13 = SDL_52_1 > -Infinity && SDL_52_1_hoej < Infinity
  const v14 = quotient([SDL_52_1, 3], [4], 'nærmeste', 1)
  const v15 = quotient([SDL_52_1_hoej, 3], [4], 'nærmeste', 1)
  const v16 = SDL_52_1_er && !(!v13 && (!SDL_52_1_er || !SDL_52_1_ir && SDL_52_1 === SDL_52_1_hoej))
  const v17 = SDL_52_1_ir || !v13
  const v18 = quotient([SDL_52_1], [2], 'nærmeste', 1)
  const v19 = quotient([SDL_52_1_hoej], [2], 'nærmeste', 1)
  const SDL_53_3_er = !s[1] || s[138] && SDL_52_1_er || !s[138] && (s[359] && v16 || !s[359] && (!s[104] || v16))
  s[361] = SDL_53_3_er
  const SDL_53_3_ir = !s[1] || s[138] && SDL_52_1_ir || !s[138] && (s[359] && v17 || !s[359] && s[104] && v17)
  s[363] = SDL_53_3_ir
  const SDL_53_3 = s[1] ? (s[138] ? SDL_52_1 : s[359] ? (v13 ? Math.min(v14, v15) : -Infinity) : s[104] ? (v13 ? Math.min(v18, v19) : -Infinity) : 0) : -Infinity
  s[366] = SDL_53_3
  const SDL_53_3_hoej = s[1] ? (s[138] ? SDL_52_1_hoej : s[359] ? (v13 ? Math.max(v14, v15) : Infinity) : s[104] ? (v13 ? Math.max(v18, v19) : Infinity) : 0) : Infinity
  s[369] = SDL_53_3_hoej
  // SDL.53.2: Beløb som ved fuldt fravær (SDL § 53, stk. 2)
  const v24 = f.ledigUdenLoen || s[55] || f.arbejdsgiverTilbyderDeltid === false
  const SDL_53_2 = !s[1] || v24
  s[756] = SDL_53_2
  const SDL_53_2_nej = !s[1] || !v24
  s[757] = SDL_53_2_nej
  // SDL.50.1: Det højeste beløb pr. time (SDL § 50, stk. 1)
  const v27 = quotient([v3, 100], [3700], 'nærmeste', 1)
  const v28 = quotient([v4, 100], [3700], 'nærmeste', 1)
  const SDL_50_1_er = !s[1] || !(!v5 && !v1 && v3 === v4)
  s[373] = SDL_50_1_er
  const SDL_50_1_ir = !s[1] || v8
  s[374] = SDL_50_1_ir
  const SDL_50_1 = s[1] ? (v5 ? Math.min(v27, v28) : -Infinity) : -Infinity
  s[371] = SDL_50_1
  const SDL_50_1_hoej = s[1] ? (v5 ? Math.max(v27, v28) : Infinity) : Infinity
  s[372] = SDL_50_1_hoej
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
  s[744] = SDL_47_1
  const SDL_47_1_hoej = s[39] ? Infinity : v37 ? (v47 ? Math.max(v4, v45) : v4) : v45
  s[745] = SDL_47_1_hoej
  const SDL_47_1_er = s[39] || s[45] && v48 || v50 && v48 || s[43] && v48
  s[746] = SDL_47_1_er
  const SDL_47_1_ir = s[39] || s[45] && v49 || v50 && v49 || s[43] && v49 || s[40]
  s[747] = SDL_47_1_ir
  // SDL.53.1: Lønmodtagerens sygedagpenge pr. uge (SDL § 53, stk. 1)
  const v55 = Math.max(0, s[360])
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
  s[362] = SDL_53_1_er
  const SDL_53_1_ir = !s[1] || SDL_53_2 && SDL_47_1_ir || SDL_53_2_nej && v67 || !s[1] && SDL_47_1_ir && v67 || !s[1] && !((!SDL_47_1_er || !SDL_47_1_ir && SDL_47_1 === SDL_47_1_hoej) && (!v64 || !v67 && v65 === v66) && (SDL_47_1_er && v64 || !SDL_47_1_er && !v64) && (!SDL_47_1_er || SDL_47_1 === v65))
  s[364] = SDL_53_1_ir
  const SDL_53_1 = s[1] ? (v70 ? (v73 ? Math.min(SDL_47_1, v74) : SDL_47_1) : v74) : -Infinity
  s[367] = SDL_53_1
  const SDL_53_1_hoej = s[1] ? (v70 ? (v73 ? Math.max(SDL_47_1_hoej, v75) : SDL_47_1_hoej) : v75) : Infinity
  s[370] = SDL_53_1_hoej
}

function svar_28(f, s) {
  // SDL.46.1: Sygedagpenge pr. uge (SDL § 46, stk. 1)
  const SDL_46_1_er = !s[1] || s[55] || s[54] && s[361] || !s[54] && s[362]
  s[742] = SDL_46_1_er
  const SDL_46_1_ir = !s[1] || s[55] && !s[1] || !s[55] && (s[54] && s[363] || !s[54] && s[364])
  s[743] = SDL_46_1_ir
  const SDL_46_1 = s[1] ? (s[55] ? s[365] : s[54] ? s[366] : s[367]) : -Infinity
  s[740] = SDL_46_1
  const SDL_46_1_hoej = s[1] ? (s[55] ? s[368] : s[54] ? s[369] : s[370]) : Infinity
  s[741] = SDL_46_1_hoej
  // SDL.47.1.3: Sygedagpenge pr. uge fra arbejdsgiveren (SDL § 47, stk. 1)
  const v4 = Math.min(s[371], f.timeloenHosArbejdsgiveren)
  const v5 = Math.min(s[372], f.timeloenHosArbejdsgiveren)
  const v6 = v4 <= -Infinity
  const v7 = quotient([v4, f.normalTimerPrUge], [100], 'nærmeste', 1)
  const v8 = quotient([v5, f.normalTimerPrUge], [100], 'nærmeste', 1)
  const v9 = s[373] && !(v6 && (!s[373] || !s[374] && v4 === v5))
  const v10 = s[374] || v6
  const SDL_47_1_3 = s[39] ? -Infinity : v6 ? -Infinity : Math.min(v7, v8)
  s[748] = SDL_47_1_3
  const SDL_47_1_3_hoej = s[39] ? Infinity : v6 ? Infinity : Math.max(v7, v8)
  s[749] = SDL_47_1_3_hoej
  const SDL_47_1_3_er = s[39] || s[45] && v9 || s[48] && v9
  s[750] = SDL_47_1_3_er
  const SDL_47_1_3_ir = s[39] || s[45] && v10 || s[48] && v10 || s[40]
  s[751] = SDL_47_1_3_ir
  // SDL.54.1: Refusion til arbejdsgiveren (SDL § 54, stk. 1)
  const v15 = s[375] && f.vurderingsdato >= s[376]
  const v16 = !s[41] || !s[332] || (s[375] && f.vurderingsdato < s[377] || s[169] || s[378] && s[53]) && (s[158] || f.aftaleMedArbejdsgiver === false || !s[5] && f.vurderingsdato < s[37])
  const v17 = s[41] && s[332] && ((v15 || s[378]) && s[238] && (v15 || s[163]) || s[160] && f.aftaleMedArbejdsgiver && (!s[5] && f.vurderingsdato >= s[35] || s[7]))
  const SDL_54_1 = s[39] || s[45] && v17 || s[48] && v17
  s[758] = SDL_54_1
  const SDL_54_1_nej = s[39] || s[45] && v16 || s[48] && v16
  s[759] = SDL_54_1_nej
  // SDL.59.6: Refusion trods for sen anmeldelse (SDL § 59, stk. 6)
  const v20 = !s[5] && s[319] < f.refusionskravFremsat
  const v21 = f.skyldesLoenmodtageren || f.forkertVejledning || f.saerligeOmstaendighederForRefusion
  const v22 = v20 || !v21
  const v23 = !s[5] && s[318] >= f.refusionskravFremsat || s[7]
  const v24 = v23 && v21
  const v25 = f.nemrefusionNede || f.skyldesLoenmodtageren || f.forkertVejledning || f.saerligeOmstaendighederForRefusion
  const v26 = v20 || !v25
  const v27 = v23 && v25
  const SDL_59_6 = s[41] && (s[39] || s[45] && v24 || s[379] && v24 || s[380] && v27 || s[381] && v27)
  s[764] = SDL_59_6
  const SDL_59_6_nej = s[41] && (s[39] || s[45] && v22 || s[379] && v22 || s[380] && v26 || s[381] && v26)
  s[765] = SDL_59_6_nej
  // SDL.59.2: Refusion tidligst fra (SDL § 59, stk. 2-5)
  const v30 = !s[5] && s[382] < f.arbejdsgiverAnmeldt
  const v31 = !s[5] && s[383] >= f.arbejdsgiverAnmeldt || s[384] || SDL_59_6
  const v32 = SDL_59_6_nej || s[385]
  const v33 = (v30 || s[7]) && (s[386] || s[7]) && v32 && (v30 || s[386] || SDL_59_6_nej)
  const v34 = s[7] && s[385]
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
  const v49 = !s[5] && s[340] < f.arbejdsgiverAnmeldt
  const v50 = !s[5] && s[6] >= shiftDays(s[35], 30)
  const v51 = !s[5] && s[341] >= f.arbejdsgiverAnmeldt || !s[5] && s[6] < shiftDays(s[37], 30) || SDL_59_6
  const v52 = (v49 || s[7]) && (v50 || s[7]) && v32 && (v49 || v50 || SDL_59_6_nej)
  const v53 = v52 || v40
  const v54 = v52 ? v42 : v37
  const v55 = v52 ? v45 : v38
  const v56 = s[45] && v48
  const v57 = s[327] && v48
  const v58 = s[343] && (v51 || v52 || v40)
  const v59 = s[344] || v58
  const v60 = s[344] ? FIRST_DAY : v51 ? (v53 ? Math.min(v35, v54) : v35) : v54
  const v61 = v57 || v59
  const v62 = v57 ? (v59 ? Math.min(v44, v60) : v44) : v60
  const SDL_59_2 = s[39] ? FIRST_DAY : v56 ? (v61 ? Math.min(v44, v62) : v44) : v62
  s[760] = SDL_59_2
  const v64 = s[344] ? NEVER : v51 ? (v53 ? Math.max(v35, v55) : v35) : v55
  const v65 = v57 ? (v59 ? Math.max(v47, v64) : v47) : v64
  const SDL_59_2_hoej = s[39] ? NEVER : v56 ? (v61 ? Math.max(v47, v65) : v47) : v65
  s[761] = SDL_59_2_hoej
  const SDL_59_2_er = s[41] && (s[39] || v56 || v57 || s[344] || v58)
  s[762] = SDL_59_2_er
  const SDL_59_2_ir = !s[41] || s[39] || s[45] && v39 || s[327] && v39 || s[344] || s[343] && v39 || s[40]
  s[763] = SDL_59_2_ir
}

function svar_29(f, s) {
  const v0 = s[0] ? 0 : 4
  s[397] = v0
  const v1 = s[78] ? 1 : 0
  s[407] = v1
  const v2 = v1 + (s[387] ? 4 : 0)
  s[401] = v2
  const v3 = s[388] ? 4 : 0
  s[406] = v3
  const v4 = s[83] ? 1 : 0
  s[409] = v4
  const v5 = s[1] ? 0 : 4
  s[416] = v5
  const v6 = s[389] ? 4 : 0
  s[441] = v6
  const v7 = s[76] ? 0 : 4
  s[478] = v7
  const v8 = s[390] ? 1 : 4
  s[518] = v8
  const v9 = s[391] ? 1 : 0
  s[527] = v9
  const v10 = s[76] ? 1 : 4
  s[539] = v10
  const v11 = s[53] ? 4 : 0
  s[549] = v11
  const v12 = s[5] ? 0 : 1
  s[550] = v12
  const v13 = s[7] ? 4 : 0
  s[551] = v13
  const v14 = s[385] ? 4 : 0
  s[570] = v14
  const v15 = s[392] ? 1 : 0
  s[606] = v15
  const v16 = 1 + v5
  s[611] = v16
  const v17 = s[393] ? 1 : 0
  s[631] = v17
  const v18 = s[307] ? 4 : 0
  s[670] = v18
  const v19 = s[269] ? 4 : 0
  s[671] = v19
  const v20 = s[296] ? 4 : 0
  s[672] = v20
}

export function svar(f) {
  const s = new Array(766)
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
  return { ALF_62_3: s[226], ALF_62_3_hoej: s[227], ALF_62_3_kan: (s[225] ? 1 : 0) + (s[228] ? 4 : 0), BEK937_27_kan: (s[394] ? 1 : 0) + (s[395] ? 2 : 0) + (s[396] ? 4 : 0), FERIEBEK_2_kan: (s[149] ? 1 : 0) + (s[148] ? 2 : 0) + s[397], FERIEBEK_2_6_kan: (s[398] ? 3 : 0) + 4, LAB_31_3: s[399], LAB_31_3_hoej: s[400], LAB_31_3_kan: s[401], LAB_31_3_vindue: s[402], LAB_31_3_vindue_hoej: s[403], LAB_31_3_vindue_kan: s[401], LAB_33_3_kan: (s[404] ? 1 : 0) + (s[405] ? 2 : 0) + s[406], LAB_36_3_kan: s[407] + (s[408] ? 2 : 0) + s[406], LAB_44_1_kan: s[409] + (s[410] ? 2 : 0) + (s[411] ? 4 : 0), LAB_45_1_kan: (s[80] ? 1 : 0) + (s[412] ? 2 : 0) + (s[413] ? 4 : 0), LAB_107_1_kan: (s[414] ? 1 : 0) + (s[415] ? 2 : 0) + s[416], LAB_108_2_kan: (s[417] ? 1 : 0) + (s[418] ? 2 : 0) + s[406], LAB_109_1_kan: (s[419] ? 1 : 0) + (s[420] ? 2 : 0) + (s[421] ? 4 : 0), LAB_109_1_frist: s[422], LAB_109_1_frist_hoej: s[423], LAB_109_1_frist_kan: s[409] + (s[424] ? 4 : 0), LAB_109_2_kraft_kan: (s[425] ? 1 : 0) + (s[426] ? 2 : 0) + (s[427] ? 4 : 0), LAB_110_1: s[428], LAB_110_1_hoej: s[429], LAB_110_1_kan: (s[430] ? 1 : 0) + (s[431] ? 4 : 0), LAB_110_2_kan: (s[432] ? 1 : 0) + (s[433] ? 2 : 0) + (s[434] ? 4 : 0), LAB_111_1: s[435], LAB_111_1_hoej: s[436], LAB_111_1_kan: (s[437] ? 1 : 0) + (s[438] ? 4 : 0), LAB_111_2_kan: (s[439] ? 1 : 0) + (s[440] ? 2 : 0) + s[441], LAB_111_3: s[442], LAB_111_3_hoej: s[443], LAB_111_3_kan: (s[444] ? 1 : 0) + (s[445] ? 4 : 0), LAB_111_4_kan: (s[446] ? 1 : 0) + (s[447] ? 2 : 0) + s[441], LAS_68_2: s[448], LAS_68_2_hoej: s[449], LAS_68_2_kan: (s[450] ? 1 : 0) + (s[451] ? 4 : 0), LAS_68_4: s[93], LAS_68_4_hoej: s[92], LAS_68_4_kan: (s[94] ? 1 : 0) + (s[95] ? 4 : 0), LAS_68_5_kan: (s[0] ? 1 : 0) + (s[452] ? 2 : 0) + (s[453] ? 4 : 0), LAS_68a_1: s[454], LAS_68a_1_hoej: s[455], LAS_68a_1_kan: (s[456] ? 1 : 0) + (s[457] ? 4 : 0), LAS_68a_1_tid_kan: (s[88] ? 1 : 0) + (s[90] ? 2 : 0) + s[397], LAS_68a_2: s[458], LAS_68a_2_hoej: s[459], LAS_68a_2_kan: (s[460] ? 1 : 0) + (s[461] ? 4 : 0), LAS_68a_3: s[462], LAS_68a_3_hoej: s[463], LAS_68a_3_kan: (s[464] ? 1 : 0) + (s[465] ? 4 : 0), LAS_69j_2: s[100], LAS_69j_2_hoej: s[101], LAS_69j_2_kan: (s[102] ? 1 : 0) + (s[103] ? 4 : 0), LAS_69j_2_bidrag: s[466], LAS_69j_2_bidrag_hoej: s[467], LAS_69j_2_bidrag_kan: (s[468] ? 1 : 0) + (s[469] ? 4 : 0), LAS_69j_4: s[144], LAS_69j_4_hoej: s[143], LAS_69j_4_kan: (s[145] ? 1 : 0) + (s[146] ? 4 : 0), LAS_69j_5: s[470], LAS_69j_5_hoej: s[471], LAS_69j_5_kan: (s[472] ? 1 : 0) + (s[473] ? 4 : 0), LAS_69j_5_modtager_kan: (s[474] ? 1 : 0) + (s[475] ? 2 : 0) + (s[476] ? 4 : 0), LAS_69j_5_tid_kan: (s[477] ? 1 : 0) + (s[113] ? 2 : 0) + s[478], LAS_69j_7_kan: (s[479] ? 1 : 0) + (s[480] ? 2 : 0) + s[478], LAS_69j_8_kan: (s[481] ? 1 : 0) + (s[482] ? 2 : 0) + (s[483] ? 4 : 0), LAS_69j_9: s[141], LAS_69j_9_hoej: s[484], LAS_69j_9_kan: (s[485] ? 1 : 0) + (s[486] ? 4 : 0), LAS_69j_10: s[115], LAS_69j_10_hoej: s[112], LAS_69j_10_kan: (s[116] ? 1 : 0) + (s[117] ? 4 : 0), LAS_69j_11_kan: (s[487] ? 1 : 0) + (s[488] ? 2 : 0) + (s[489] ? 4 : 0), LAS_69j_13_kan: (s[490] ? 1 : 0) + (s[491] ? 2 : 0) + (s[492] ? 4 : 0), LAS_69j_15_kan: (s[493] ? 1 : 0) + (s[494] ? 2 : 0) + s[478], LAS_69j_udbetales: s[495], LAS_69j_udbetales_hoej: s[496], LAS_69j_udbetales_kan: (s[497] ? 1 : 0) + (s[498] ? 4 : 0), LAS_69k_1_kan: (s[499] ? 1 : 0) + (s[500] ? 2 : 0) + s[478], LAS_69k_2_kan: (s[501] ? 1 : 0) + (s[502] ? 2 : 0) + (s[503] ? 4 : 0), LAS_69k_5_kan: (s[504] ? 1 : 0) + (s[505] ? 2 : 0) + s[478], LAS_69k_6: s[506], LAS_69k_6_hoej: s[507], LAS_69k_6_kan: (s[508] ? 1 : 0) + s[397], LAS_69k_6_aftale_kan: (s[509] ? 1 : 0) + (s[510] ? 2 : 0) + s[397], LAS_69k_6_senest: s[511], LAS_69k_6_senest_hoej: s[512], LAS_69k_6_senest_kan: s[0] ? 1 : 4, LAS_69l_1_kan: (s[513] ? 1 : 0) + (s[514] ? 2 : 0) + (s[515] ? 4 : 0), LAS_69l_3: s[516], LAS_69l_3_hoej: s[517], LAS_69l_3_kan: s[518], LAS_69m_2: s[519], LAS_69m_2_hoej: s[520], LAS_69m_2_kan: (s[521] ? 1 : 0) + (s[522] ? 4 : 0), LAS_69n_1: s[523], LAS_69n_1_hoej: s[524], LAS_69n_1_kan: (s[525] ? 1 : 0) + (s[526] ? 4 : 0), LAS_69o_1_kan: s[527] + (s[528] ? 2 : 0) + (s[529] ? 4 : 0), LAS_69o_2: s[530], LAS_69o_2_hoej: s[531], LAS_69o_2_kan: s[527] + (s[532] ? 4 : 0), LAS_69p_1_kan: (s[533] ? 1 : 0) + (s[534] ? 2 : 0) + (s[390] ? 0 : 4), LAS_69q_1: s[535], LAS_69q_1_hoej: s[536], LAS_69q_1_kan: s[518], LAS_69t_2: s[537], LAS_69t_2_hoej: s[538], LAS_69t_2_kan: s[539], LAS_69x_3: s[540], LAS_69x_3_hoej: s[541], LAS_69x_3_kan: s[539], REFUSIONSBEK_2: s[542], REFUSIONSBEK_2_hoej: s[543], REFUSIONSBEK_2_kan: (s[544] ? 1 : 0) + (s[545] ? 4 : 0), SDL_2_kan: (s[546] ? 1 : 0) + (s[547] ? 2 : 0) + (s[548] ? 4 : 0), SDL_2_1_kan: (s[164] ? 1 : 0) + (s[168] ? 2 : 0) + s[549], SDL_3_kan: (s[167] ? 1 : 0) + (s[170] ? 2 : 0) + s[416], SDL_6_1: s[35], SDL_6_1_hoej: s[37], SDL_6_1_kan: s[550] + s[551], SDL_7_1_kan: (s[57] ? 1 : 0) + (s[63] ? 2 : 0) + s[416], SDL_7_1_ferie_kan: (s[1] ? 0 : 1) + 2 + s[416], SDL_7_1_ferieaftale_kan: (s[552] ? 1 : 0) + (s[553] ? 2 : 0) + s[416], SDL_7_1_genoptagelse: s[554], SDL_7_1_genoptagelse_hoej: s[555], SDL_7_1_genoptagelse_kan: (f.ferieAftalt ? 1 : 0) + (s[556] ? 4 : 0), SDL_7_1_ny_kan: (s[557] ? 1 : 0) + (s[558] ? 2 : 0) + s[416], SDL_7_2_kan: (s[559] ? 1 : 0) + (s[560] ? 2 : 0) + s[416], SDL_7_3: s[561], SDL_7_3_hoej: s[562], SDL_7_3_kan: (s[563] ? 1 : 0) + (s[564] ? 4 : 0), SDL_7_5_kan: (s[565] ? 1 : 0) + (s[566] ? 2 : 0) + s[416], SDL_7a_1: s[567], SDL_7a_1_hoej: s[568], SDL_7a_1_kan: (s[569] ? 1 : 0) + s[570], SDL_7c_kan: (s[177] ? 1 : 0) + (s[178] ? 2 : 0) + (s[179] ? 0 : 4), SDL_10a_kan: (s[571] ? 1 : 0) + (s[572] ? 2 : 0) + s[416], SDL_11_3: s[573], SDL_11_3_hoej: s[574], SDL_11_3_kan: 1 + (s[575] ? 0 : 4), SDL_11a_1_kan: (s[576] ? 1 : 0) + (s[577] ? 2 : 0) + (s[578] ? 4 : 0), SDL_12_1_1_kan: (s[176] ? 1 : 0) + (s[174] ? 2 : 0) + (s[175] ? 4 : 0), SDL_12_1_2_kan: (s[208] ? 1 : 0) + (s[203] ? 2 : 0) + (s[202] ? 4 : 0), SDL_12_1_3_kan: (s[579] ? 1 : 0) + (s[580] ? 2 : 0) + s[416], SDL_13b_1: s[581], SDL_13b_1_hoej: s[582], SDL_13b_1_kan: (s[583] ? 1 : 0) + (s[584] ? 4 : 0), SDL_13b_1_antal: s[585], SDL_13b_1_antal_hoej: s[586], SDL_13b_1_antal_kan: (s[587] ? 1 : 0) + (s[588] ? 4 : 0), SDL_13b_1_naeste: s[589], SDL_13b_1_naeste_hoej: s[590], SDL_13b_1_naeste_kan: (s[591] ? 1 : 0) + (s[592] ? 4 : 0), SDL_13b_5_kan: (s[593] ? 1 : 0) + (s[594] ? 2 : 0) + (s[595] ? 4 : 0), SDL_13f_1_kan: (s[181] ? 1 : 0) + (s[180] ? 2 : 0) + (s[153] ? 0 : 4), SDL_13f_1_dag: s[596], SDL_13f_1_dag_hoej: s[597], SDL_13f_1_dag_kan: (s[598] ? 1 : 0) + (s[599] ? 4 : 0), SDL_21_1_1_kan: (s[600] ? 1 : 0) + (s[601] ? 2 : 0) + s[416], SDL_21_1_2_kan: (s[602] ? 1 : 0) + (s[603] ? 2 : 0) + s[416], SDL_21_1_3_kan: (s[604] ? 1 : 0) + (s[605] ? 2 : 0) + s[416], SDL_21_4_kan: s[606] + (s[607] ? 2 : 0) + (s[608] ? 4 : 0), SDL_21_4_dag: s[609], SDL_21_4_dag_hoej: s[610], SDL_21_4_dag_kan: s[611], SDL_21_4_fra: s[612], SDL_21_4_fra_hoej: s[613], SDL_21_4_fra_kan: s[606] + (s[614] ? 4 : 0), SDL_21a_kan: (s[615] ? 1 : 0) + (s[616] ? 2 : 0) + s[416], SDL_24_1: s[34], SDL_24_1_hoej: s[72], SDL_24_1_kan: (s[67] ? 1 : 0) + (s[69] ? 4 : 0), SDL_24_1_ophoer: s[617], SDL_24_1_ophoer_hoej: s[618], SDL_24_1_ophoer_kan: (s[619] ? 1 : 0) + (s[620] ? 4 : 0), SDL_24_1_revurdering_kan: (s[621] ? 1 : 0) + (s[622] ? 2 : 0) + (s[623] ? 4 : 0), SDL_24_3: flat(s[11]), SDL_24_3_hoej: flat(s[10]), SDL_24_3_kan: s[550] + (!s[5] && !s[624] ? 2 : 0) + s[551], SDL_24a_1_kan: (s[234] ? 1 : 0) + (s[237] ? 2 : 0) + (s[236] ? 4 : 0), SDL_24a_1_graense_kan: (s[59] ? 1 : 0) + (s[62] ? 2 : 0) + (s[60] ? 4 : 0), SDL_24a_2: s[625], SDL_24a_2_hoej: s[626], SDL_24a_2_kan: (s[627] ? 1 : 0) + (s[628] ? 4 : 0), SDL_24a_6_kan: (s[629] ? 1 : 0) + (s[630] ? 2 : 0) + s[416], SDL_24b_1_kan: s[631] + (s[632] ? 2 : 0) + s[416], SDL_24b_2: s[633], SDL_24b_2_hoej: s[634], SDL_24b_2_kan: s[631] + (s[635] ? 4 : 0), SDL_24c_1_kan: (s[636] ? 1 : 0) + (s[637] ? 2 : 0) + s[416], SDL_25_1: s[70], SDL_25_1_hoej: s[71], SDL_25_1_kan: (s[66] ? 1 : 0) + (s[68] ? 4 : 0), SDL_26_1_kan: (s[638] ? 1 : 0) + (s[639] ? 2 : 0) + (s[640] ? 4 : 0), SDL_26_1_covid: s[243], SDL_26_1_covid_hoej: s[244], SDL_26_1_covid_kan: (s[245] ? 1 : 0) + (s[246] ? 4 : 0), SDL_26_1_fra: s[641], SDL_26_1_fra_hoej: s[642], SDL_26_1_fra_kan: (s[643] ? 1 : 0) + (s[644] ? 4 : 0), SDL_26_1_uger: s[645], SDL_26_1_uger_hoej: s[646], SDL_26_1_uger_kan: (s[647] ? 1 : 0) + s[549], SDL_26_2_kan: (s[648] ? 1 : 0) + (s[649] ? 2 : 0) + (s[650] ? 4 : 0), SDL_26_3_covid: s[651], SDL_26_3_covid_hoej: s[652], SDL_26_3_covid_kan: (s[653] ? 1 : 0) + (s[654] ? 4 : 0), SDL_26a_1_covid: s[655], SDL_26a_3_covid: s[656], SDL_26a_3_covid_kan: s[657] ? 4 : 1, SDL_26c_covid: s[252], SDL_26c_covid_hoej: s[254], SDL_26c_covid_kan: (s[248] ? 1 : 0) + (s[250] ? 4 : 0), SDL_26d_covid: s[251], SDL_26d_covid_hoej: s[253], SDL_26d_covid_kan: (s[247] ? 1 : 0) + (s[249] ? 4 : 0), SDL_26f_covid: s[658], SDL_26f_covid_hoej: s[659], SDL_26f_covid_kan: (s[660] ? 1 : 0) + (s[661] ? 4 : 0), SDL_26g_covid: s[255], SDL_26g_covid_hoej: s[256], SDL_26g_covid_kan: (s[257] ? 1 : 0) + (s[258] ? 4 : 0), SDL_26h_covid: s[662], SDL_26h_covid_hoej: s[663], SDL_26h_covid_kan: (s[664] ? 1 : 0) + (s[665] ? 4 : 0), SDL_26i_covid: s[666], SDL_26i_covid_hoej: s[667], SDL_26i_covid_kan: (s[668] ? 1 : 0) + (s[669] ? 4 : 0), SDL_27_1_kan: (s[73] ? 1 : 0) + (s[74] ? 2 : 0) + (s[75] ? 4 : 0), SDL_27_1_1_kan: (s[279] ? 1 : 0) + (s[287] ? 2 : 0) + s[670], SDL_27_1_2_kan: (s[293] ? 1 : 0) + (s[295] ? 2 : 0) + s[671], SDL_27_1_2_slut: s[291], SDL_27_1_2_slut_hoej: s[292], SDL_27_1_2_slut_kan: (s[294] ? 1 : 0) + s[672], SDL_27_1_2_uger: s[673], SDL_27_1_2_uger_hoej: s[674], SDL_27_1_2_uger_kan: (s[675] ? 1 : 0) + s[671], SDL_27_1_3_kan: (s[299] ? 1 : 0) + (s[301] ? 2 : 0) + s[671], SDL_27_1_3_slut: s[297], SDL_27_1_3_slut_hoej: s[298], SDL_27_1_3_slut_kan: (s[300] ? 1 : 0) + s[672], SDL_27_1_3_uger: s[273], SDL_27_1_3_uger_hoej: s[275], SDL_27_1_3_uger_kan: (s[271] ? 1 : 0) + s[671], SDL_27_1_4_kan: (s[304] ? 1 : 0) + (s[306] ? 2 : 0) + s[670], SDL_27_1_4_slut: s[302], SDL_27_1_4_slut_hoej: s[303], SDL_27_1_4_slut_kan: (s[305] ? 1 : 0) + (s[309] ? 4 : 0), SDL_27_1_5_kan: (s[280] ? 1 : 0) + (s[288] ? 2 : 0) + s[671], SDL_27_1_6_kan: (s[281] ? 1 : 0) + (s[289] ? 2 : 0) + s[671], SDL_27_1_7_kan: (s[282] ? 1 : 0) + (s[290] ? 2 : 0) + s[671], SDL_27_1_7_2_kan: (s[676] ? 1 : 0) + (s[677] ? 2 : 0) + (s[678] ? 4 : 0), SDL_27_1_slut: s[679], SDL_27_1_slut_hoej: s[680], SDL_27_1_slut_kan: (s[681] ? 1 : 0) + (s[682] ? 4 : 0), SDL_29_1_kan: (s[683] ? 1 : 0) + (s[684] ? 2 : 0) + (s[685] ? 4 : 0), SDL_30_kan: (s[162] ? 1 : 0) + (s[158] ? 2 : 0) + s[549], SDL_30_1: s[686], SDL_30_1_hoej: s[687], SDL_30_1_kan: (s[688] ? 1 : 0) + s[549], SDL_30_2_kan: (s[689] ? 1 : 0) + (s[690] ? 2 : 0) + s[549], SDL_30_fleksjob_kan: (s[691] ? 1 : 0) + (s[692] ? 2 : 0) + (s[693] ? 4 : 0), SDL_31_1: s[222], SDL_31_1_hoej: s[223], SDL_31_1_kan: (s[221] ? 1 : 0) + (s[224] ? 4 : 0), SDL_32_kan: (s[163] ? 1 : 0) + (s[169] ? 2 : 0) + s[549], SDL_32_1_kan: (s[52] ? 1 : 0) + (s[56] ? 2 : 0) + s[549], SDL_33_1: s[376], SDL_33_1_hoej: s[377], SDL_33_1_kan: (s[375] ? 1 : 0) + (s[378] ? 4 : 0), SDL_34_1_kan: (s[694] ? 1 : 0) + (s[695] ? 2 : 0) + s[549], SDL_35_2: s[696], SDL_35_2_hoej: s[697], SDL_35_2_kan: (s[698] ? 1 : 0) + (s[699] ? 4 : 0), SDL_35_3: s[700], SDL_35_3_hoej: s[701], SDL_35_3_kan: (s[702] ? 1 : 0) + (s[703] ? 4 : 0), SDL_35_3_fra: s[704], SDL_35_3_fra_hoej: s[705], SDL_35_3_fra_kan: (s[706] ? 1 : 0) + (s[707] ? 4 : 0), SDL_38_1: s[708], SDL_38_1_hoej: s[709], SDL_38_1_kan: (s[710] ? 1 : 0) + (s[711] ? 4 : 0), SDL_38_7: s[712], SDL_38_7_hoej: s[713], SDL_38_7_kan: (s[714] ? 1 : 0) + (s[715] ? 4 : 0), SDL_38_7_tide_kan: (s[323] ? 1 : 0) + (s[324] ? 2 : 0) + (s[325] ? 4 : 0), SDL_38_8_kan: (s[320] ? 1 : 0) + (s[322] ? 2 : 0) + (s[321] ? 4 : 0), SDL_40_1: s[716], SDL_40_1_hoej: s[717], SDL_40_1_kan: (s[718] ? 1 : 0) + (s[719] ? 4 : 0), SDL_40a_1: s[720], SDL_40a_1_hoej: s[721], SDL_40a_1_kan: (s[722] ? 1 : 0) + (s[723] ? 4 : 0), SDL_41_1: s[230], SDL_41_1_hoej: s[231], SDL_41_1_kan: (s[229] ? 1 : 0) + (s[232] ? 4 : 0), SDL_42_1_kan: (s[724] ? 1 : 0) + (s[725] ? 2 : 0) + s[549], SDL_43_1: s[726], SDL_43_1_hoej: s[727], SDL_43_1_kan: (s[728] ? 1 : 0) + (s[729] ? 4 : 0), SDL_43_4: s[730], SDL_43_4_hoej: s[731], SDL_43_4_kan: (s[732] ? 1 : 0) + (s[733] ? 4 : 0), SDL_43_4_tide_kan: (s[734] ? 1 : 0) + (s[735] ? 2 : 0) + (s[736] ? 4 : 0), SDL_43_5_kan: (s[737] ? 1 : 0) + (s[738] ? 2 : 0) + (s[739] ? 4 : 0), SDL_46_1: s[740], SDL_46_1_hoej: s[741], SDL_46_1_kan: (s[742] ? 1 : 0) + (s[743] ? 4 : 0), SDL_47_1: s[744], SDL_47_1_hoej: s[745], SDL_47_1_kan: (s[746] ? 1 : 0) + (s[747] ? 4 : 0), SDL_47_1_3: s[748], SDL_47_1_3_hoej: s[749], SDL_47_1_3_kan: (s[750] ? 1 : 0) + (s[751] ? 4 : 0), SDL_50_1: s[371], SDL_50_1_hoej: s[372], SDL_50_1_kan: (s[373] ? 1 : 0) + (s[374] ? 4 : 0), SDL_51_1: s[365], SDL_51_1_hoej: s[368], SDL_51_1_kan: s[611], SDL_52_1: s[752], SDL_52_1_hoej: s[753], SDL_52_1_kan: (s[754] ? 1 : 0) + (s[755] ? 4 : 0), SDL_53_1: s[367], SDL_53_1_hoej: s[370], SDL_53_1_kan: (s[362] ? 1 : 0) + (s[364] ? 4 : 0), SDL_53_2_kan: (s[756] ? 1 : 0) + (s[757] ? 2 : 0) + s[416], SDL_53_3: s[366], SDL_53_3_hoej: s[369], SDL_53_3_kan: (s[361] ? 1 : 0) + (s[363] ? 4 : 0), SDL_54_1_kan: (s[758] ? 1 : 0) + (s[759] ? 2 : 0) + s[549], SDL_59_2: s[760], SDL_59_2_hoej: s[761], SDL_59_2_kan: (s[762] ? 1 : 0) + (s[763] ? 4 : 0), SDL_59_6_kan: (s[764] ? 1 : 0) + (s[765] ? 2 : 0) + s[570] }
}
