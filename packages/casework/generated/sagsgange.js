// Written from the procedures and the law by `npm run compile`. Change those, not this.
import { ALL_DAYS, FIRST_DAY, NEVER, NO_DAYS, allPeriods, countDays, dayOver, dayReaching, dropFirst, from, holidayTable, intersectTable, monthEndOver, monthStart, onWeekdays, periods, runEnd, runStart, shiftDays, shiftMonths, sum, without } from '@sagsvej/rules/runtime'
const SATS_1 = (day) => day < 18262 ? (day < 16801 ? (day < 16071 ? 1395200 : (day < 16436 ? 1420300 : 1441600)) : (day < 17532 ? (day < 17167 ? 1457500 : 1480800) : (day < 17897 ? 1499300 : 1518000))) : (day < 19358 ? (day < 18628 ? 1535500 : (day < 18993 ? 1554700 : 1557000)) : (day < 20089 ? (day < 19723 ? 1587400 : 1638200) : (day < 20454 ? 1697200 : 1773600)))

const SATS_2 = (day) => day < 18262 ? (day < 16801 ? (day < 16071 ? 1050000 : (day < 16436 ? 1068900 : 1084900)) : (day < 17532 ? (day < 17167 ? 1096800 : 1114300) : (day < 17897 ? 1128200 : 1142300))) : (day < 19358 ? (day < 18628 ? 1155400 : (day < 18993 ? 1169800 : 1171600)) : (day < 20089 ? (day < 19723 ? 1194400 : 1232600) : (day < 20454 ? 1277000 : 1334500)))

const HELLIGDAGE_1 = holidayTable([{"on":{"month":1,"day":1}},{"on":{"easter":-3}},{"on":{"easter":-2}},{"on":{"easter":0}},{"on":{"easter":1}},{"on":{"easter":26},"to":19722},{"on":{"easter":39}},{"on":{"easter":49}},{"on":{"easter":50}},{"on":{"month":12,"day":25}},{"on":{"month":12,"day":26}}], [1, 2, 3, 4, 5, 6])

const HELLIGDAGE_2 = holidayTable([{"on":{"month":1,"day":1}},{"on":{"easter":-3}},{"on":{"easter":-2}},{"on":{"easter":0}},{"on":{"easter":1}},{"on":{"easter":26},"to":19722},{"on":{"easter":39}},{"on":{"easter":49}},{"on":{"easter":50}},{"on":{"month":12,"day":25}},{"on":{"month":12,"day":26}}], [1, 2, 3, 4, 5])

export function sagsbehandlingstid(f) {
  // RSL.3.2.besked: Du skal have skriftlig besked om forsinkelsen (RSL § 3, stk. 2)
  const v0 = f.ansoegningenModtaget ?? 13332 /* 2006-07-03 */
  const RSL_3_2_besked_ir = v0 <= 13331 /* 2006-07-02 */
  if (RSL_3_2_besked_ir) return { RSL_3_2_besked_kan: 7, RSL_3_2: FIRST_DAY, RSL_3_2_hoej: NEVER, RSL_3_2_kan: 5 }
  // RSL.3.2.besked: Du skal have skriftlig besked om forsinkelsen (RSL § 3, stk. 2)
  const v2 = f.ansoegningenModtaget ?? 76700 /* 2179-12-31 */
  const v3 = v2 >= 13332 /* 2006-07-03 */ && v0 <= 14124 /* 2008-09-02 */
  const v4 = v2 >= 14125 /* 2008-09-03 */
  return { RSL_3_2_besked_kan: (v3 && f.sagsbehandlingsfristenKanIkkeHoldes !== false || v4 && f.sagsbehandlingsfristenKanIkkeHoldes !== false ? 1 : 0) + (v3 && f.sagsbehandlingsfristenKanIkkeHoldes !== true || v4 && f.sagsbehandlingsfristenKanIkkeHoldes !== true ? 2 : 0), RSL_3_2: shiftDays(v0, f.egenSagsbehandlingsfrist ?? 0), RSL_3_2_hoej: shiftDays(v2, f.egenSagsbehandlingsfrist ?? 3650), RSL_3_2_kan: 1 }
}

function sygeopfoelgning_1(f, s) {
  // SDL.6.1: Første fraværsdag (SDL § 6, stk. 1)
  const v0 = periods(f.fravaer, (r_fravaer) => r_fravaer.omfang === 'fuldt' || r_fravaer.omfang === 'delvist')
  const v1 = f.fravaer !== undefined ? v0 : NO_DAYS
  s[127] = v1
  const v2 = f.vurderingsdato ?? 13332 /* 2006-07-03 */
  s[9] = v2
  const v3 = f.vurderingsdato ?? 76700 /* 2179-12-31 */
  s[10] = v3
  const v4 = runStart(v1, v2)
  const v5 = runStart(v1, v3)
  const v6 = v4 === 2147483647
  const v7 = v5 === 2147483647
  const v8 = !v6 || v7
  const v9 = v2 === v3
  s[165] = v9
  const v10 = v9 || v8
  const v11 = f.fravaer !== undefined && v10
  const v12 = v11 ? v4 : FIRST_DAY
  s[126] = v12
  const v13 = v11 ? v5 : NEVER
  s[128] = v13
  const v14 = v12 <= 13331 /* 2006-07-02 */
  s[130] = v14
  const v15 = v13 >= 13332 /* 2006-07-03 */
  s[125] = v15
  const v16 = v12 <= 2147483646
  s[129] = v16
  const v17 = v15 && v16
  const v18 = periods(f.fravaer, (r_fravaer) => r_fravaer.omfang === 'fuldt')
  const v19 = f.fravaer !== undefined ? v18 : NO_DAYS
  const v20 = f.fravaer !== undefined ? v18 : ALL_DAYS
  const v21 = dayReaching(v20, v12, 1)
  const v22 = dayReaching(v19, v13, 1)
  const v23 = runEnd(v1, v2)
  const v24 = runEnd(v1, v3)
  const v25 = v23 === 2147483647
  const v26 = v24 === 2147483647
  const v27 = v26 && v8
  const v28 = !v25 || v27
  const v29 = v9 || v28
  const v30 = f.fravaer !== undefined && v29
  const v31 = v30 ? v23 : FIRST_DAY
  s[135] = v31
  const v32 = v30 ? v24 : NEVER
  s[134] = v32
  const v33 = v32 >= v21
  const v34 = v31 >= v22
  const v35 = v33 ? v21 : NEVER
  const v36 = v34 ? v22 : NEVER
  const v37 = v13 === NEVER
  const SDL_6_1_er = v14 || v17
  s[0] = SDL_6_1_er
  const SDL_6_1 = v14 ? FIRST_DAY : v35
  s[4] = SDL_6_1
  const SDL_6_1_hoej = v14 ? NEVER : v36
  s[5] = SDL_6_1_hoej
  const SDL_6_1_ir = v14 || v37
  s[11] = SDL_6_1_ir
  // SDL.7a.1: Arbejdsgiverens samtale skal være holdt (SDL § 7 a, stk. 1-3)
  const v42 = SDL_6_1_er && SDL_6_1 <= 13331 /* 2006-07-02 */
  s[7] = v42
  const v43 = SDL_6_1_hoej >= 13332 /* 2006-07-03 */
  s[1] = v43
  const v44 = SDL_6_1_er && v43 && SDL_6_1 <= 14612 /* 2010-01-03 */
  const v45 = SDL_6_1 <= 15011 /* 2011-02-06 */
  s[2] = v45
  const v46 = SDL_6_1_er && SDL_6_1_hoej >= 14613 /* 2010-01-04 */ && v45
  const v47 = f.fratraedelsesdag ?? 13332 /* 2006-07-03 */
  s[13] = v47
  const v48 = f.fratraedelsesdag ?? 76700 /* 2179-12-31 */
  s[15] = v48
  const v49 = f.fravaer !== undefined ? allPeriods(f.fravaer) : NO_DAYS
  const v50 = runStart(v49, v2)
  const v51 = runStart(v49, v3)
  const v52 = f.fravaer !== undefined && (v9 || v50 !== 2147483647 || v51 === 2147483647)
  const v53 = v52 ? v50 : FIRST_DAY
  const v54 = v52 ? v51 : NEVER
  const v55 = SDL_6_1_hoej >= 15012 /* 2011-02-07 */
  s[3] = v55
  const v56 = SDL_6_1 <= 2147483646
  s[6] = v56
  const v57 = SDL_6_1_er && v55 && v56
  s[203] = v57
  const v58 = SDL_6_1_ir || SDL_6_1_er && SDL_6_1_hoej === NEVER
  s[8] = v58
  const SDL_7a_1 = v42 ? FIRST_DAY : v46 || v57 ? (f.fratraeder !== true || shiftDays(v53, 56) < v48 ? shiftDays(v53, 28) : NEVER) : NEVER
  s[256] = SDL_7a_1
  const SDL_7a_1_hoej = v42 ? NEVER : v44 ? NEVER : f.fratraeder !== false && shiftDays(v54, 56) >= v47 ? NEVER : shiftDays(v54, 28)
  s[257] = SDL_7a_1_hoej
  const SDL_30_2_ir = v42 || v58
  s[204] = SDL_30_2_ir
  const v62 = f.persongruppe === 'loenmodtager'
  const v63 = f.persongruppe !== undefined && v62 || !(f.persongruppe !== undefined)
  s[14] = v63
  const v64 = f.persongruppe !== undefined && !v62 || !(f.persongruppe !== undefined)
  s[12] = v64
  const SDL_7a_1_er = v63 && (v42 || v44 || v46 || v57)
  s[258] = SDL_7a_1_er
  const SDL_7a_1_ir = v63 && SDL_30_2_ir || v64
  s[259] = SDL_7a_1_ir
}

function sygeopfoelgning_2(f, s) {
  // SDL.40a.1: A-kassen skal have meldt fraværet (SDL § 40 a, stk. 1)
  const v0 = s[0] && s[1] && s[2]
  s[202] = v0
  const v1 = s[0] && s[3] && s[4] <= 15426 /* 2012-03-27 */
  const v2 = s[4] <= 15516 /* 2012-06-25 */
  s[207] = v2
  const v3 = s[0] && s[5] >= 15427 /* 2012-03-28 */ && v2
  const v4 = s[5] >= 15517 /* 2012-06-26 */
  s[208] = v4
  const v5 = s[0] && v4 && s[4] <= 16248 /* 2014-06-27 */
  const v6 = f.anmeldtTilAkasse ?? 13332 /* 2006-07-03 */
  const v7 = f.anmeldtTilAkasse ?? 76700 /* 2179-12-31 */
  const v8 = shiftDays(v6, 7)
  const v9 = shiftDays(v7, 7)
  const v10 = s[0] && s[5] >= 16249 /* 2014-06-28 */ && s[4] <= 16658 /* 2015-08-11 */
  const v11 = s[0] && s[5] >= 16659 /* 2015-08-12 */ && s[6]
  const v12 = shiftDays(v6, 21)
  const v13 = shiftDays(v7, 21)
  const v14 = f.oplystDelvistLedig !== false && f.oplystDelvistLedig === true
  const v15 = v10 || v11
  const v16 = v10 ? FIRST_DAY : f.oplystDelvistLedig !== false ? (v14 ? v8 : Math.min(v8, v12)) : v12
  const v17 = v3 || v5 || v15
  const SDL_40a_1 = s[7] ? FIRST_DAY : v1 || v17 ? (v17 ? (v3 ? FIRST_DAY : v5 ? (v15 ? Math.min(v8, v16) : v8) : v16) : NEVER) : NEVER
  s[260] = SDL_40a_1
  const v19 = v10 ? NEVER : f.oplystDelvistLedig !== false ? (v14 ? v9 : Math.max(v9, v13)) : v13
  const SDL_40a_1_hoej = s[7] ? NEVER : v0 ? NEVER : v1 ? NEVER : v3 ? NEVER : v5 ? (v15 ? Math.max(v9, v19) : v9) : v19
  s[261] = SDL_40a_1_hoej
  const v21 = f.persongruppe === 'ledig'
  const v22 = f.persongruppe !== undefined && v21 || !(f.persongruppe !== undefined)
  s[205] = v22
  const v23 = f.persongruppe !== undefined && !v21 || !(f.persongruppe !== undefined)
  s[206] = v23
  const SDL_40a_1_er = v22 && (s[7] || v0 || v1 || v3 || v5 || v10 || v11)
  s[262] = SDL_40a_1_er
  const SDL_40a_1_ir = v22 && (s[7] || v3 || v10 || s[8]) || v23
  s[263] = SDL_40a_1_ir
  // SDL.12.1.1: Kategori 1 (SDL § 12, stk. 1, nr. 1)
  const SDL_11c_ir = s[9] <= 13331 /* 2006-07-02 */
  s[23] = SDL_11c_ir
  const v27 = s[10] >= 13332 /* 2006-07-03 */
  s[78] = v27
  const v28 = s[9] <= 16439 /* 2015-01-04 */
  s[28] = v28
  const v29 = s[10] >= 16440 /* 2015-01-05 */
  s[26] = v29
  const v30 = s[9] <= 15011 /* 2011-02-06 */
  s[82] = v30
  const v31 = v27 && v30
  s[24] = v31
  const v32 = s[10] >= 15012 /* 2011-02-07 */
  s[25] = v32
  const v33 = v32 && v28
  s[43] = v33
  const v34 = s[9] <= 20088 /* 2024-12-31 */
  s[20] = v34
  const v35 = v29 && v34
  s[69] = v35
  const v36 = f.forventetRask ?? 13332 /* 2006-07-03 */
  s[17] = v36
  const v37 = f.forventetRask ?? 76700 /* 2179-12-31 */
  s[16] = v37
  const v38 = shiftDays(shiftDays(s[4], 56), -1)
  s[32] = v38
  const v39 = shiftDays(shiftDays(s[5], 56), -1)
  s[33] = v39
  const v40 = s[0] && v39 >= v36
  const v41 = s[0] && v39 >= s[9]
  const v42 = s[0] && v38 < v37 || s[0] && v38 < s[10]
  s[70] = v42
  const v43 = (v40 || s[11]) && (v41 || s[11]) && (v40 || v41)
  s[73] = v43
  const v44 = s[10] >= 20089 /* 2025-01-01 */
  s[19] = v44
  const v45 = s[9] <= 20484 /* 2026-01-31 */
  s[27] = v45
  const v46 = v44 && v45
  s[21] = v46
  const v47 = s[10] >= 20485 /* 2026-02-01 */
  s[29] = v47
  const v48 = v47 && s[9] <= 20634 /* 2026-06-30 */
  s[22] = v48
  const v49 = s[10] >= 20635 /* 2026-07-01 */
  s[18] = v49
  const v50 = v46 && v43
  s[74] = v50
  const v51 = v48 && v43
  s[75] = v51
  const SDL_12_1_1 = SDL_11c_ir || v31 && f.tilbagevendenForestaar !== false || v33 && f.tilbagevendenForestaar !== false || v35 && v43 || v50 || v51
  s[36] = SDL_12_1_1
  const v53 = v46 && v42
  s[71] = v53
  const v54 = v48 && v42
  s[72] = v54
  const SDL_12_1_1_nej = SDL_11c_ir || v31 && f.tilbagevendenForestaar !== true || v33 && f.tilbagevendenForestaar !== true || v35 && v42 || v53 || v54 || v49
  s[34] = SDL_12_1_1_nej
  const v56 = v46 && s[11]
  s[76] = v56
  const v57 = v48 && s[11]
  s[77] = v57
  const SDL_12_1_1_ir = SDL_11c_ir || v35 && s[11] || v56 || v57
  s[35] = SDL_12_1_1_ir
  // SDL.11a.1: Lægeattest før den første samtale (SDL § 11 a, stk. 1)
  const v59 = v27 && v28
  s[124] = v59
  const v60 = s[9] <= 18261 /* 2019-12-31 */
  const v61 = v29 && v60
  s[88] = v61
  const v62 = s[10] >= 18262 /* 2020-01-01 */
  s[85] = v62
  const SDL_11a_1 = SDL_11c_ir || v59 && f.laegeattestNoedvendig !== false || v61 && SDL_12_1_1_nej || v62 && f.laegeattestNoedvendig !== false
  s[264] = SDL_11a_1
  const SDL_11a_1_nej = SDL_11c_ir || v59 && f.laegeattestNoedvendig !== true || v61 && SDL_12_1_1 || v62 && f.laegeattestNoedvendig !== true
  s[265] = SDL_11a_1_nej
  const SDL_11a_1_ir = SDL_11c_ir || v61 && SDL_12_1_1_ir
  s[266] = SDL_11a_1_ir
  // SDL.11c: Lægeattest, når du ønsker det (SDL § 11 c)
  const SDL_11c = SDL_11c_ir || v62 && f.oenskerLaegeattest !== false && f.attestIndhentet !== true
  s[267] = SDL_11c
  const SDL_11c_nej = SDL_11c_ir || v27 && v60 || v62 && (f.oenskerLaegeattest !== true || f.attestIndhentet !== false)
  s[268] = SDL_11c_nej
}

function sygeopfoelgning_3(f, s) {
  // SDL.13f.1: Ingen opfølgning i et kortere forløb (SDL § 13 f, stk. 1-3)
  const v0 = s[12] || f.fratraeder !== false && s[13] < s[10]
  s[123] = v0
  const v1 = s[14] && (f.fratraeder !== true || s[15] >= s[9])
  s[122] = v1
  const v2 = f.holdteSamtaler ?? 0
  s[84] = v2
  const v3 = f.holdteSamtaler ?? 200
  s[83] = v3
  const v4 = v3 >= 1
  s[104] = v4
  const v5 = v2 >= 1
  s[118] = v5
  const v6 = shiftDays(shiftDays(f.foersteOpfoelgningssamtale ?? 13332 /* 2006-07-03 */, 91), -1)
  const v7 = shiftDays(shiftDays(f.foersteOpfoelgningssamtale ?? 76700 /* 2179-12-31 */, 91), -1)
  const v8 = v0 || !v5 || f.forudsigeligtForloeb !== true || v6 < s[16] || v6 < s[10]
  s[89] = v8
  const v9 = v1 && v4 && f.forudsigeligtForloeb !== false && v7 >= s[17] && v7 >= s[9]
  s[91] = v9
  const v10 = shiftDays(shiftDays(s[4], 182), -1)
  const v11 = shiftDays(shiftDays(s[5], 182), -1)
  const v12 = v0 || s[0] && v10 < s[16] || f.opfoelgningOenskes !== false || f.opfoelgningAlligevel !== false || s[0] && v10 < s[10]
  s[50] = v12
  const v13 = v1 && (s[0] && v11 >= s[17] || s[11]) && f.opfoelgningOenskes !== true && f.opfoelgningAlligevel !== true && (s[0] && v11 >= s[9] || s[11])
  s[52] = v13
  const v14 = s[18] && (s[0] && s[4] < 20635 /* 2026-07-01 */ || s[11])
  s[61] = v14
  const SDL_13f_1 = s[19] && (v14 && (v9 || v13) || !(v14 && !(s[9] < 20635 /* 2026-07-01 */ || s[0] && s[5] >= 20635 /* 2026-07-01 */)) && (s[20] || s[21] && v9 || s[22] && v9 || s[18] && v13))
  s[42] = SDL_13f_1
  const SDL_13f_1_nej = s[19] && (v14 && (v8 || v12) || !(v14 && !(s[9] < 20635 /* 2026-07-01 */ || s[0] && s[5] >= 20635 /* 2026-07-01 */)) && (s[20] || s[21] && v8 || s[22] && v8 || s[18] && v12))
  s[40] = SDL_13f_1_nej
  const SDL_13f_1_ir = s[19] && !(v14 && !(s[9] < 20635 /* 2026-07-01 */ || s[0] && s[5] >= 20635 /* 2026-07-01 */)) && s[20] || s[9] < 20089 /* 2025-01-01 */
  s[41] = SDL_13f_1_ir
  // SDL.13f.1.dag: Grænsen for de kortere forløb (SDL § 13 f, stk. 1)
  const v18 = s[18] && s[0]
  const v19 = s[22] || v18
  const v20 = Math.min(v6, v10)
  const v21 = s[22] ? (v18 ? v20 : v6) : v10
  const v22 = s[20] ? FIRST_DAY : s[21] ? (v19 ? Math.min(v6, v21) : v6) : v21
  const v23 = Math.max(v7, v11)
  const v24 = s[22] ? (v18 ? v23 : v7) : v11
  const v25 = s[20] ? NEVER : s[21] ? (v19 ? Math.max(v7, v24) : v7) : v24
  const v26 = s[0] ? v20 : v6
  const v27 = s[0] ? v23 : v7
  const v28 = !(v14 && !(s[9] < 20635 /* 2026-07-01 */ || s[0] && s[5] >= 20635 /* 2026-07-01 */)) && (s[20] || s[21] || s[22] || v18)
  const SDL_13f_1_dag = v14 ? (v28 ? Math.min(v22, v26) : v26) : v22
  s[270] = SDL_13f_1_dag
  const SDL_13f_1_dag_hoej = v14 ? (v28 ? Math.max(v25, v27) : v27) : v25
  s[271] = SDL_13f_1_dag_hoej
  const SDL_13f_1_dag_er = s[19] && (v14 || v28)
  s[272] = SDL_13f_1_dag_er
  const SDL_13f_1_dag_ir = s[19] && (v14 && s[11] || !(v14 && !(s[9] < 20635 /* 2026-07-01 */ || s[0] && s[5] >= 20635 /* 2026-07-01 */)) && (s[20] || s[18] && s[11])) || s[9] < 20089 /* 2025-01-01 */
  s[273] = SDL_13f_1_dag_ir
  // SDL.10a: Der skal udfyldes et oplysningsskema (SDL § 10 a)
  const v33 = s[10] >= 16801 /* 2016-01-01 */
  const SDL_10a = s[23] || s[24] || s[25] && s[9] <= 16800 /* 2015-12-31 */ || v33 && (f.fikSygedagpengeVedLivstruende !== true || f.sagenErBelyst !== true)
  s[274] = SDL_10a
  const SDL_10a_nej = s[23] || v33 && f.fikSygedagpengeVedLivstruende !== false && f.sagenErBelyst !== false
  s[275] = SDL_10a_nej
  // SDL.11.3: Oplysningsskemaet skal være besvaret (SDL § 11, stk. 3)
  const v36 = f.oplysningsskemaSendt ?? 13332 /* 2006-07-03 */
  const SDL_11_3_ir = v36 <= 13331 /* 2006-07-02 */
  s[278] = SDL_11_3_ir
  const SDL_11_3 = SDL_11_3_ir ? FIRST_DAY : shiftDays(v36, 8)
  s[276] = SDL_11_3
  const SDL_11_3_hoej = SDL_11_3_ir ? NEVER : shiftDays(f.oplysningsskemaSendt ?? 76700 /* 2179-12-31 */, 8)
  s[277] = SDL_11_3_hoej
  // SDL.7c: Tidlig opfølgning (SDL § 7 c, stk. 1)
  const v40 = s[26] && s[27]
  s[44] = v40
  const v41 = f.tidligOpfoelgningOensketAf === 'arbejdsgiver'
  const v42 = f.tidligOpfoelgningOensketAf !== undefined && v41 || !(f.tidligOpfoelgningOensketAf !== undefined)
  const v43 = f.tidligOpfoelgningOensketAf !== undefined && !v41 || !(f.tidligOpfoelgningOensketAf !== undefined)
  const v44 = f.tidligOpfoelgningBedtOm ?? 13332 /* 2006-07-03 */
  s[30] = v44
  const v45 = f.tidligOpfoelgningBedtOm ?? 76700 /* 2179-12-31 */
  s[31] = v45
  const v46 = f.tidligOpfoelgningOensketAf === 'sygemeldt'
  const v47 = v42 && f.ventesRaskInden8Uger !== true && (s[0] && shiftDays(shiftDays(s[5], 35), -1) >= v44 || s[11]) && f.oenskerTidligOpfoelgning !== false || v43 && (f.tidligOpfoelgningOensketAf !== undefined && v46 || !(f.tidligOpfoelgningOensketAf !== undefined)) && f.ventesRaskInden8Uger !== true
  const v48 = v42 && (f.ventesRaskInden8Uger !== false || s[0] && shiftDays(shiftDays(s[4], 35), -1) < v45 || f.oenskerTidligOpfoelgning !== true) || v43 && (f.tidligOpfoelgningOensketAf !== undefined && !v46 || !(f.tidligOpfoelgningOensketAf !== undefined) || f.ventesRaskInden8Uger !== false)
  const SDL_7c = s[26] && (s[28] || v40 && v47 || s[29] && v47)
  s[37] = SDL_7c
  const SDL_7c_nej = s[26] && (s[28] || v40 && v48 || s[29] && v48)
  s[38] = SDL_7c_nej
  const SDL_7c_ir = s[26] && s[28] || s[9] < 16440 /* 2015-01-05 */
  s[39] = SDL_7c_ir
}

function sygeopfoelgning_4(f, s) {
  // SDL.13b.1: Den første samtale skal være holdt (SDL § 13 b, stk. 1-3)
  const v0 = shiftDays(s[30], 14)
  const v1 = shiftDays(s[31], 14)
  const v2 = Math.min(s[32], v0)
  const v3 = Math.min(s[33], v1)
  const v4 = !s[0] || !s[11] && s[32] === s[33]
  const v5 = s[34] && s[0]
  const v6 = s[35] && s[0] && s[33] >= NEVER
  const v7 = v5 || v6 ? (v5 ? s[32] : NEVER) : NEVER
  const v8 = s[36] ? NEVER : s[33]
  const v9 = s[36] || v5 || v6
  const v10 = s[34] && s[11] || s[35] && !(v4 && s[0] && s[32] === NEVER)
  const v11 = Math.max(v2, v7)
  const v12 = Math.min(v3, v8)
  const v13 = !s[0] || !s[11] && v2 === v3
  const v14 = s[37] && s[0]
  const v15 = s[38] && v9
  const v16 = s[39] && s[0] && v9 && v12 >= v11
  const v17 = v15 || v16
  const v18 = v15 ? (v16 ? Math.min(v7, v11) : v7) : v11
  const v19 = v14 ? (v17 ? Math.min(v2, v18) : v2) : v18
  s[59] = v19
  const v20 = v15 ? (v16 ? Math.max(v8, v12) : v8) : v12
  const v21 = v14 ? (v17 ? Math.max(v3, v20) : v3) : v20
  s[60] = v21
  const v22 = v14 || v15 || v16
  s[58] = v22
  const v23 = s[37] && s[11]
  const v24 = v23 || s[38] && v10 || s[39] && s[11] && v10 || s[39] && !(v13 && (!v9 || !v10 && v7 === v8) && (s[0] && v9 || !s[0] && !v9) && (!s[0] || v2 === v7))
  s[66] = v24
  const v25 = shiftMonths(s[4], 6)
  s[120] = v25
  const v26 = shiftMonths(s[5], 6)
  s[121] = v26
  const v27 = shiftDays(v25, -1)
  s[86] = v27
  const v28 = shiftDays(v26, -1)
  s[87] = v28
  const v29 = Math.min(v0, v27)
  const v30 = Math.min(v1, v28)
  const v31 = Math.max(v27, v29)
  const v32 = Math.min(v28, v30)
  const v33 = s[38] && s[0]
  const v34 = s[39] && s[0] && v32 >= v31
  const v35 = v33 || v34
  const v36 = v33 ? (v34 ? Math.min(v27, v31) : v27) : v31
  const v37 = v14 ? (v35 ? Math.min(v29, v36) : v29) : v36
  s[53] = v37
  const v38 = v33 ? (v34 ? Math.max(v28, v32) : v28) : v32
  const v39 = v14 ? (v35 ? Math.max(v30, v38) : v30) : v38
  s[54] = v39
  const v40 = v14 || v33 || v34
  s[51] = v40
  const v41 = s[38] && s[11]
  const v42 = s[39] && s[11]
  const v43 = v23 || v41 || v42 || s[39] && !((!s[0] || !s[11] && v29 === v30) && (!s[0] || !s[11] && v27 === v28) && (!s[0] || v27 === v29))
  s[67] = v43
  const v44 = s[40] && v40
  const v45 = s[41] && v40 && v39 >= NEVER
  const v46 = v44 || v45 ? (v44 ? v37 : NEVER) : NEVER
  const v47 = s[42] ? NEVER : v39
  const v48 = s[42] || v44 || v45
  const v49 = Math.max(s[32], v2)
  const v50 = Math.min(s[33], v3)
  const v51 = s[39] && s[0] && v50 >= v49
  const v52 = v33 || v51
  const v53 = v33 ? (v51 ? Math.min(s[32], v49) : s[32]) : v49
  const v54 = v14 ? (v52 ? Math.min(v2, v53) : v2) : v53
  s[56] = v54
  const v55 = v33 ? (v51 ? Math.max(s[33], v50) : s[33]) : v50
  const v56 = v14 ? (v52 ? Math.max(v3, v55) : v3) : v55
  s[57] = v56
  const v57 = v14 || v33 || v51
  s[55] = v57
  const v58 = v23 || v41 || v42 || s[39] && !(v13 && v4 && (!s[0] || s[32] === v2))
  s[68] = v58
  const v59 = s[40] && v57
  const v60 = s[41] && v57 && v56 >= NEVER
  const v61 = v59 || v60 ? (v59 ? v54 : NEVER) : NEVER
  const v62 = s[42] ? NEVER : v56
  const v63 = s[42] || v59 || v60
  const v64 = v48 ? (v63 ? Math.min(v46, v61) : v46) : v61
  const v65 = v48 ? (v63 ? Math.max(v47, v62) : v47) : v62
  const v66 = s[24] && s[0]
  s[48] = v66
  const v67 = s[43] && s[0]
  s[45] = v67
  const v68 = s[44] && v22
  s[62] = v68
  const v69 = s[22] && v22
  s[63] = v69
  const v70 = s[18] && (v48 || v63)
  s[64] = v70
  const v71 = v69 || v70
  const v72 = v69 ? (v70 ? Math.min(v19, v64) : v19) : v64
  const v73 = v68 || v71
  s[46] = v73
  const v74 = v68 ? (v71 ? Math.min(v19, v72) : v19) : v72
  const v75 = v67 || v73
  s[49] = v75
  const v76 = v67 ? (v73 ? Math.min(s[32], v74) : s[32]) : v74
  const v77 = s[23] ? FIRST_DAY : v66 ? (v75 ? Math.min(s[32], v76) : s[32]) : v76
  s[65] = v77
  const v78 = v69 ? (v70 ? Math.max(v21, v65) : v21) : v65
  const v79 = v68 ? (v71 ? Math.max(v21, v78) : v21) : v78
  s[47] = v79
}

function sygeopfoelgning_5(f, s) {
  // SDL.13b.1: Den første samtale skal være holdt (SDL § 13 b, stk. 1-3)
  const v0 = s[45] ? (s[46] ? Math.max(s[33], s[47]) : s[33]) : s[47]
  const v1 = s[23] ? NEVER : s[48] ? (s[49] ? Math.max(s[33], v0) : s[33]) : v0
  const v2 = s[50] && s[51]
  const v3 = s[52] || v2
  const v4 = v2 ? s[53] : NEVER
  const v5 = s[52] ? NEVER : s[54]
  const v6 = s[50] && s[55]
  const v7 = s[52] || v6
  const v8 = v6 ? s[56] : NEVER
  const v9 = s[52] ? NEVER : s[57]
  const v10 = v3 || v7
  const v11 = v3 ? (v7 ? Math.min(v4, v8) : v4) : v8
  const v12 = s[58] ? (v10 ? Math.min(s[59], v11) : s[59]) : v11
  const v13 = v3 ? (v7 ? Math.max(v5, v9) : v5) : v9
  const v14 = s[58] ? (v10 ? Math.max(s[60], v13) : s[60]) : v13
  const v15 = s[61] && (s[58] || v3 || v7)
  const v16 = !(s[61] && !(s[9] < 20635 /* 2026-07-01 */ || s[0] && s[5] >= 20635 /* 2026-07-01 */)) && (s[23] || s[48] || s[45] || s[62] || s[63] || s[64])
  const SDL_13b_1_er = v15 || v16
  s[281] = SDL_13b_1_er
  const SDL_13b_1 = v15 ? (v16 ? Math.min(s[65], v12) : v12) : s[65]
  s[279] = SDL_13b_1
  const SDL_13b_1_hoej = v15 ? (v16 ? Math.max(v1, v14) : v14) : v1
  s[280] = SDL_13b_1_hoej
  const SDL_13b_1_ir = s[61] && (s[66] || s[50] && s[67] || s[50] && s[68]) || !(s[61] && !(s[9] < 20635 /* 2026-07-01 */ || s[0] && s[5] >= 20635 /* 2026-07-01 */)) && (s[23] || s[24] && s[11] || s[43] && s[11] || s[44] && s[66] || s[22] && s[66] || s[18] && (s[40] && s[67] || s[41] && !((!s[51] || !s[67] && s[53] === s[54]) && s[51] && s[53] === NEVER) || s[40] && s[68] || s[41] && !((!s[55] || !s[68] && s[56] === s[57]) && s[55] && s[56] === NEVER)))
  s[282] = SDL_13b_1_ir
  // SDL.12.1.2: Kategori 2 (SDL § 12, stk. 1, nr. 2)
  const v21 = f.tilbagevendenForestaar !== false || f.risikoForLangtForloeb !== true
  const v22 = f.tilbagevendenForestaar !== true && f.risikoForLangtForloeb !== false
  const SDL_12_1_2 = s[23] || s[24] && v22 || s[43] && v22 || s[69] && (s[70] || s[11]) && f.behovForTvaerfagligIndsats !== true || s[71] || s[72]
  s[81] = SDL_12_1_2
  const SDL_12_1_2_nej = s[23] || s[24] && v21 || s[43] && v21 || s[69] && (s[73] || f.behovForTvaerfagligIndsats !== false) || s[74] || s[75] || s[18]
  s[80] = SDL_12_1_2_nej
  const SDL_12_1_2_ir = s[23] || s[76] || s[77]
  s[79] = SDL_12_1_2_ir
}

function sygeopfoelgning_6(f, s) {
  // SDL.13b.1.naeste: Den næste opfølgning skal være sket (SDL § 13 b, stk. 1)
  const v0 = s[78] && s[9] <= 14406 /* 2009-06-11 */
  s[106] = v0
  const v1 = f.senesteOpfoelgningssamtale ?? 13332 /* 2006-07-03 */
  const v2 = f.senesteOpfoelgningssamtale ?? 76700 /* 2179-12-31 */
  const v3 = shiftDays(v1, 28)
  s[110] = v3
  const v4 = shiftDays(v2, 28)
  const v5 = shiftDays(v1, 56)
  s[108] = v5
  const v6 = shiftDays(v2, 56)
  s[109] = v6
  const v7 = Math.max(v3, v5)
  const v8 = Math.min(v4, v6)
  const v9 = v3 === v4
  s[107] = v9
  const v10 = s[79] && v8 >= v7
  const v11 = s[80] || v10
  const v12 = s[80] ? (v10 ? Math.min(v5, v7) : v5) : v7
  const v13 = s[81] ? (v11 ? Math.min(v3, v12) : v3) : v12
  const v14 = s[80] ? (v10 ? Math.max(v6, v8) : v6) : v8
  const v15 = s[81] ? (v11 ? Math.max(v4, v14) : v4) : v14
  s[102] = v15
  const v16 = s[10] >= 14407 /* 2009-06-12 */ && s[82]
  s[94] = v16
  const v17 = s[83] >= 2
  s[119] = v17
  const v18 = shiftMonths(v1, 3)
  const v19 = shiftMonths(v2, 3)
  const v20 = shiftDays(shiftMonths(s[4], 3), -1)
  const v21 = shiftDays(shiftMonths(s[5], 3), -1)
  const v22 = s[84] < 2 && s[0]
  const v23 = v17 || v22
  s[112] = v23
  const v24 = v17 ? (v22 ? Math.min(v18, v20) : v18) : v20
  s[113] = v24
  const v25 = v17 ? (v22 ? Math.max(v19, v21) : v19) : v21
  s[114] = v25
  const v26 = s[84] < 2 && s[11]
  s[111] = v26
  const v27 = Math.max(v3, v24)
  const v28 = Math.min(v4, v25)
  const v29 = s[80] && v23
  const v30 = s[79] && v23 && v28 >= v27
  const v31 = v29 || v30
  const v32 = v29 ? (v30 ? Math.min(v24, v27) : v24) : v27
  const v33 = s[81] ? (v31 ? Math.min(v3, v32) : v3) : v32
  const v34 = v29 ? (v30 ? Math.max(v25, v28) : v25) : v28
  const v35 = s[81] ? (v31 ? Math.max(v4, v34) : v4) : v34
  const v36 = s[35] && v4 >= NEVER
  const v37 = s[34] || v36 ? (s[34] ? v3 : NEVER) : NEVER
  const v38 = s[36] ? NEVER : v4
  const v39 = s[85] && s[20]
  s[115] = v39
  const v40 = s[83] >= 4
  const v41 = s[84] < 4 && s[0]
  const v42 = v41 || v40
  s[90] = v42
  const v43 = v41 ? s[86] : NEVER
  s[92] = v43
  const v44 = v40 ? NEVER : s[87]
  const v45 = s[84] < 4 && s[11]
  s[105] = v45
  const v46 = s[34] && v42
  const v47 = s[35] && v42 && v44 >= NEVER
  const v48 = v46 || v47 ? (v46 ? v43 : NEVER) : NEVER
  const v49 = s[36] ? NEVER : v44
  const v50 = s[36] || v46 || v47
  const v51 = s[34] && v45 || s[35] && !((!v42 || !v45 && v43 === v44) && v42 && v43 === NEVER)
  s[116] = v51
  const v52 = s[40] && v50
  const v53 = s[41] && v50 && v49 >= NEVER
  const v54 = v52 || v53 ? (v52 ? v48 : NEVER) : NEVER
  const v55 = s[42] ? NEVER : v49
  const v56 = s[42] || v52 || v53
  const v57 = s[40] && v51 || s[41] && !((!v50 || !v51 && v48 === v49) && v50 && v48 === NEVER)
  s[117] = v57
  const v58 = v0 && (s[81] || s[80] || v10)
  s[93] = v58
  const v59 = s[43] && (s[81] || v29 || v30)
  s[95] = v59
  const v60 = s[88] && (s[36] || s[34] || v36)
  s[96] = v60
  const v61 = v39 && v50
  s[97] = v61
  const v62 = s[21] && v56
  s[98] = v62
  const v63 = s[22] && v56
  s[99] = v63
  const v64 = v63 || s[18]
  const v65 = v63 ? v54 : NEVER
  const v66 = v62 || v64
  const v67 = v62 ? (v64 ? Math.min(v54, v65) : v54) : v65
  const v68 = v61 || v66
  const v69 = v61 ? (v66 ? Math.min(v48, v67) : v48) : v67
  const v70 = v60 || v68
  const v71 = v60 ? (v68 ? Math.min(v37, v69) : v37) : v69
  const v72 = v16 || v59 || v70
  s[101] = v72
  const v73 = v16 ? FIRST_DAY : v59 ? (v70 ? Math.min(v33, v71) : v33) : v71
  const v74 = s[23] ? FIRST_DAY : v58 ? (v72 ? Math.min(v13, v73) : v13) : v73
  s[100] = v74
  const v75 = s[18] ? NEVER : v55
  const v76 = v62 ? (v64 ? Math.max(v55, v75) : v55) : v75
  const v77 = v61 ? (v66 ? Math.max(v49, v76) : v49) : v76
  const v78 = v60 ? (v68 ? Math.max(v38, v77) : v38) : v77
  const v79 = v16 ? NEVER : v59 ? (v70 ? Math.max(v35, v78) : v35) : v78
  s[103] = v79
}

function sygeopfoelgning_7(f, s) {
  // SDL.13b.1.naeste: Den næste opfølgning skal være sket (SDL § 13 b, stk. 1)
  const v0 = s[89] && s[90]
  const v1 = s[91] || v0 ? (v0 ? s[92] : NEVER) : NEVER
  const v2 = !(s[61] && !(s[9] < 20635 /* 2026-07-01 */ || s[0] && s[5] >= 20635 /* 2026-07-01 */)) && (s[23] || s[93] || s[94] || s[95] || s[96] || s[97] || s[98] || s[99] || s[18])
  const SDL_13b_1_naeste = s[61] ? (v2 ? Math.min(s[100], v1) : v1) : s[100]
  s[283] = SDL_13b_1_naeste
  const SDL_13b_1_naeste_hoej = s[61] ? NEVER : s[23] ? NEVER : s[93] ? (s[101] ? Math.max(s[102], s[103]) : s[102]) : s[103]
  s[284] = SDL_13b_1_naeste_hoej
  const SDL_13b_1_naeste_er = s[104] && (s[61] || v2)
  s[285] = SDL_13b_1_naeste_er
  const SDL_13b_1_naeste_ir = s[104] && (s[61] && s[89] && s[105] || !(s[61] && !(s[9] < 20635 /* 2026-07-01 */ || s[0] && s[5] >= 20635 /* 2026-07-01 */)) && (s[23] || s[106] && s[79] && !(s[107] && s[108] === s[109] && s[110] === s[108]) || s[94] || s[43] && (s[80] && s[111] || s[79] && !(s[107] && (!s[112] || !s[111] && s[113] === s[114]) && s[112] && s[110] === s[113])) || s[88] && s[35] && !(s[107] && s[110] === NEVER) || s[115] && s[116] || s[21] && s[117] || s[22] && s[117])) || !s[118]
  s[286] = SDL_13b_1_naeste_ir
  // SDL.21.4.dag: Du skal opfylde betingelserne igen (SDL § 21, stk. 4)
  const SDL_21_4_dag = s[23] ? FIRST_DAY : shiftDays(f.underrettetOmBortfald ?? 13332 /* 2006-07-03 */, 28)
  s[287] = SDL_21_4_dag
  const SDL_21_4_dag_hoej = s[23] ? NEVER : shiftDays(f.underrettetOmBortfald ?? 76700 /* 2179-12-31 */, 28)
  s[288] = SDL_21_4_dag_hoej
  // SDL.16.2.dag: Opfølgningsplanen skal være lavet (SDL § 16)
  const v9 = f.andenOpfoelgningssamtale ?? 13332 /* 2006-07-03 */
  const v10 = f.andenOpfoelgningssamtale ?? 76700 /* 2179-12-31 */
  const v11 = s[104] && SDL_13b_1_naeste_er
  const v12 = v11 ? SDL_13b_1_naeste : NEVER
  const v13 = s[118] ? SDL_13b_1_naeste_hoej : NEVER
  const v14 = s[84] < 2 && (v11 || !s[118])
  const v15 = s[106] && s[0]
  const v16 = s[43] && (s[119] || v14)
  const v17 = s[94] || v16 || s[26]
  const v18 = s[94] ? FIRST_DAY : v16 ? (s[119] ? (v14 ? Math.min(v9, v12) : v9) : v12) : NEVER
  const SDL_16_2_dag = s[23] ? FIRST_DAY : v15 ? (v17 ? Math.min(s[120], v18) : s[120]) : v18
  s[289] = SDL_16_2_dag
  const v20 = s[94] ? NEVER : s[26] ? NEVER : s[119] ? (v14 ? Math.max(v10, v13) : v10) : v13
  const SDL_16_2_dag_hoej = s[23] ? NEVER : v15 ? (v17 ? Math.max(s[121], v20) : s[121]) : v20
  s[290] = SDL_16_2_dag_hoej
  const SDL_16_2_dag_er = s[23] || v15 || s[94] || v16 || s[26]
  s[291] = SDL_16_2_dag_er
  const v23 = s[106] && s[11]
  s[255] = v23
  const SDL_16_2_dag_ir = s[23] || v23 || s[94] || s[43] && s[84] < 2 && s[104] && SDL_13b_1_naeste_ir
  s[292] = SDL_16_2_dag_ir
  // SDL.13c.2: Aftalen skal stå i Min Plan (SDL § 13 c, stk. 2)
  const v25 = s[80] || s[122]
  const v26 = (s[81] || s[79]) && s[123]
  const SDL_13c_2 = s[23] || s[115] && s[81] || s[21] && v26 || s[29] && v26
  s[293] = SDL_13c_2
  const SDL_13c_2_nej = s[23] || s[124] || s[88] || s[115] && s[80] || s[21] && v25 || s[29] && v25
  s[294] = SDL_13c_2_nej
  const SDL_13c_2_ir = s[23] || s[115] && s[79]
  s[295] = SDL_13c_2_ir
  // SDL.24.3.2: De første dage, der ikke tæller (SDL § 24, stk. 3, nr. 1-2)
  const v30 = f.persongruppe === 'selvstaendig'
  const v31 = f.persongruppe !== undefined && v30
  const v32 = v31 || !(f.persongruppe !== undefined)
  s[245] = v32
  const v33 = f.persongruppe !== undefined && !v30
  const v34 = v33 || !(f.persongruppe !== undefined)
  s[246] = v34
  const v35 = v32 ? 14 : 15
  const v36 = v34 ? 15 : 14
  const v37 = v32 ? 14 : 21
  const v38 = v34 ? 21 : 14
  const v39 = v32 ? 14 : 30
  const v40 = v34 ? 30 : 14
  // SDL.24.3: Dage, der tæller med (SDL § 24, stk. 3-4)
  const v41 = s[125] && s[126] <= 15011 /* 2011-02-06 */
  const v42 = f.fravaer !== undefined ? dropFirst(s[127], (start) => start >= NEVER ? 0 : start >= 13332 /* 2006-07-03 */ ? (start >= 13605 /* 2007-04-02 */ ? (start >= 14032 /* 2008-06-02 */ ? (start >= 15341 /* 2012-01-02 */ ? v40 : v38) : v36) : 14) : Infinity) : NO_DAYS
  const v43 = f.fravaer !== undefined ? dropFirst(s[127], (start) => { const r0_0 = start >= 13332 /* 2006-07-03 */; const r0_1 = start >= NEVER; const r0_2 = r0_0 ? (start >= 13605 /* 2007-04-02 */ ? (start >= 14032 /* 2008-06-02 */ ? (start >= 15341 /* 2012-01-02 */ ? v39 : v37) : v35) : 14) : -Infinity; return Math.max(0, r0_1 ? 0 : r0_1 || !r0_0 ? Math.min(0, r0_2) : r0_2) }) : ALL_DAYS
  const v44 = allPeriods(f.afbrydelser)
  const v45 = f.afbrydelser !== undefined ? v44 : NO_DAYS
  const v46 = f.afbrydelser !== undefined ? v44 : ALL_DAYS
  const v47 = without(v42, v46)
  const v48 = without(v43, v45)
  const v49 = from(v47, 15523 /* 2012-07-02 */)
  const v50 = from(v48, 15523 /* 2012-07-02 */)
  const v51 = intersectTable(v49, HELLIGDAGE_1)
  const v52 = intersectTable(v50, HELLIGDAGE_1)
  const v53 = without(v47, v52)
  const v54 = without(v48, v51)
  const v55 = s[128] >= 15012 /* 2011-02-07 */ && s[129]
  const v56 = s[130] && v41
  const v57 = v56 ? NO_DAYS : s[130] ? NO_DAYS : v53
  const v58 = v56 ? ALL_DAYS : s[130] ? ALL_DAYS : v54
  const v59 = s[130] || v41
  const v60 = v59 && v55
  const SDL_24_3 = v60 ? v57 : v59 ? v57 : v53
  s[131] = SDL_24_3
  const SDL_24_3_hoej = v60 ? v58 : v59 ? v58 : v54
  s[132] = SDL_24_3_hoej
  const SDL_24_3_er = v59 || v55
  s[133] = SDL_24_3_er
}

function sygeopfoelgning_8(f, s) {
  // SDL.24.1: Revurderingstidspunktet (SDL § 24, stk. 1)
  const v0 = onWeekdays(s[131], 62)
  s[150] = v0
  const v1 = onWeekdays(s[132], 62)
  s[148] = v1
  const v2 = monthEndOver(v1, 18, 260, s[126])
  const v3 = monthEndOver(v0, 18, 260, s[128])
  const v4 = s[133] && v2 <= 16251 /* 2014-06-30 */
  s[149] = v4
  const v5 = s[133] && v3 > 16251 /* 2014-06-30 */
  s[152] = v5
  const v6 = s[133] && s[134] >= v2
  const v7 = s[133] && s[135] < v3
  const v8 = v6 && s[133]
  const v9 = s[11] && s[133] && v3 >= NEVER
  const v10 = v8 ? v2 : NEVER
  const v11 = v7 ? NEVER : v3
  const v12 = v8 ? (v7 || v9 ? Math.max(v3, v11) : v3) : v11
  const v13 = v8 || v7 || v9
  const v14 = v6 && s[11] || s[11] && !((!s[133] || !s[11] && v2 === v3) && s[133] && (!s[133] || v2 === NEVER))
  const v15 = v4 && v13
  const v16 = s[11] && v13 && v12 >= NEVER
  const v17 = v15 ? v10 : NEVER
  s[140] = v17
  const v18 = v5 ? NEVER : v12
  const v19 = v15 ? (v5 || v16 ? Math.max(v12, v18) : v12) : v18
  s[141] = v19
  const v20 = v15 || v5 || v16
  s[138] = v20
  const v21 = v4 && v14 || s[11] && !((!v13 || !v14 && v10 === v12) && v13 && (!v13 || v10 === NEVER))
  s[139] = v21
  const v22 = monthEndOver(s[132], 18, 364, s[126])
  const v23 = monthEndOver(s[131], 18, 364, s[128])
  const v24 = s[133] && v22 <= 16251 /* 2014-06-30 */
  s[151] = v24
  const v25 = s[133] && v23 > 16251 /* 2014-06-30 */
  s[153] = v25
  const v26 = s[133] && s[134] >= v22
  const v27 = s[133] && s[135] < v23
  const v28 = v26 && s[133]
  const v29 = s[11] && s[133] && v23 >= NEVER
  const v30 = v28 ? v22 : NEVER
  const v31 = v27 ? NEVER : v23
  const v32 = v28 ? (v27 || v29 ? Math.max(v23, v31) : v23) : v31
  const v33 = v28 || v27 || v29
  const v34 = v26 && s[11] || s[11] && !((!s[133] || !s[11] && v22 === v23) && s[133] && (!s[133] || v22 === NEVER))
  const v35 = v24 && v33
  const v36 = s[11] && v33 && v32 >= NEVER
  const v37 = v35 ? v30 : NEVER
  s[144] = v37
  const v38 = v25 ? NEVER : v32
  const v39 = v35 ? (v25 || v36 ? Math.max(v32, v38) : v32) : v38
  s[145] = v39
  const v40 = v35 || v25 || v36
  s[142] = v40
  const v41 = v24 && v34 || s[11] && !((!v33 || !v34 && v30 === v32) && v33 && (!v33 || v30 === NEVER))
  s[143] = v41
  const v42 = v20 || v40
  s[137] = v42
  const v43 = v20 ? (v40 ? Math.min(v17, v37) : v17) : v37
  s[154] = v43
  const v44 = v20 ? (v40 ? Math.max(v19, v39) : v19) : v39
  s[156] = v44
  const v45 = v21 || v41
  s[158] = v45
  const v46 = v20 && v17 <= 15011 /* 2011-02-06 */ && v19 >= 13332 /* 2006-07-03 */ || v40 && v37 <= 15011 /* 2011-02-06 */ && v39 >= 13332 /* 2006-07-03 */
  s[136] = v46
  const v47 = v20 && v17 <= 16251 /* 2014-06-30 */ && v19 >= 15012 /* 2011-02-07 */ || v40 && v37 <= 16251 /* 2014-06-30 */ && v39 >= 15012 /* 2011-02-07 */
  s[159] = v47
  const v48 = Math.max(s[126], 16252 /* 2014-07-01 */)
  const v49 = Math.max(s[128], 16252 /* 2014-07-01 */)
  const v50 = monthEndOver(v1, 9, 110, v48)
  const v51 = monthEndOver(v0, 9, 110, v49)
  const v52 = s[133] && s[134] >= v50
  const v53 = s[133] && s[135] < v51
  const v54 = v52 && s[133]
  const v55 = s[11] && s[133] && v51 >= NEVER
  const v56 = v54 ? v50 : NEVER
  const v57 = v53 ? NEVER : v51
  const v58 = v54 ? (v53 || v55 ? Math.max(v51, v57) : v51) : v57
  const v59 = v54 || v53 || v55
  s[163] = v59
  const v60 = v52 && s[11] || s[11] && !((!s[133] || !s[11] && v50 === v51) && s[133] && (!s[133] || v50 === NEVER))
  s[161] = v60
  const v61 = monthEndOver(s[132], 9, 154, v48)
  const v62 = monthEndOver(s[131], 9, 154, v49)
  const v63 = s[133] && s[134] >= v61
  const v64 = s[133] && s[135] < v62
  const v65 = v63 && s[133]
  const v66 = s[11] && s[133] && v62 >= NEVER
  const v67 = v65 ? v61 : NEVER
  const v68 = v64 ? NEVER : v62
  const v69 = v65 ? (v64 || v66 ? Math.max(v62, v68) : v62) : v68
  const v70 = v65 || v64 || v66
  s[164] = v70
  const v71 = v63 && s[11] || s[11] && !((!s[133] || !s[11] && v61 === v62) && s[133] && (!s[133] || v61 === NEVER))
  s[162] = v71
  const v72 = v59 || v70
  s[160] = v72
  const v73 = !(v59 && !v60 || v70 && !v71) && (v42 || v20 || v40 || v59 || v70)
  const v74 = v73 ? FIRST_DAY : v59 ? (v70 ? Math.min(v56, v67) : v56) : v67
  const v75 = v73 ? NEVER : v59 ? (v70 ? Math.max(v58, v69) : v58) : v69
  const v76 = v47 && v42
  s[146] = v76
  const v77 = !(v20 && !v21 && v17 >= 15012 /* 2011-02-07 */ && v19 <= 16251 /* 2014-06-30 */ || v40 && !v41 && v37 >= 15012 /* 2011-02-07 */ && v39 <= 16251 /* 2014-06-30 */) && (v72 || v73)
  s[147] = v77
  const v78 = v76 ? (v77 ? Math.min(v43, v74) : v43) : v74
  s[155] = v78
  const v79 = v76 ? (v77 ? Math.max(v44, v75) : v44) : v75
  s[157] = v79
}

function sygeopfoelgning_9(f, s) {
  // SDL.24.1: Revurderingstidspunktet (SDL § 24, stk. 1)
  const v0 = s[136] && s[137]
  const v1 = !(s[138] && !s[139] && s[140] >= 13332 /* 2006-07-03 */ && s[141] <= 15011 /* 2011-02-06 */ || s[142] && !s[143] && s[144] >= 13332 /* 2006-07-03 */ && s[145] <= 15011 /* 2011-02-06 */) && (s[146] || s[147])
  const v2 = s[133] && countDays(s[148], 15979 /* 2013-10-01 */, 16251 /* 2014-06-30 */) > 110
  const v3 = s[149] || s[133] && countDays(s[150], 15979 /* 2013-10-01 */, 16251 /* 2014-06-30 */) <= 110
  const v4 = s[133] && countDays(s[132], 15979 /* 2013-10-01 */, 16251 /* 2014-06-30 */) > 154
  const v5 = s[151] || s[133] && countDays(s[131], 15979 /* 2013-10-01 */, 16251 /* 2014-06-30 */) <= 154
  const v6 = s[126] < 16252 /* 2014-07-01 */ && (s[133] && countDays(s[132], 16252 /* 2014-07-01 */, 16252 /* 2014-07-01 */) >= 1 || s[11]) && ((s[152] || s[11]) && (v2 || s[11]) && (s[152] || v2) || (s[153] || s[11]) && (v4 || s[11]) && (s[153] || v4) || s[11])
  const SDL_24_1 = v6 ? FIRST_DAY : v0 ? (v1 ? Math.min(s[154], s[155]) : s[154]) : s[155]
  s[178] = SDL_24_1
  const SDL_24_1_hoej = v6 ? NEVER : v0 ? (v1 ? Math.max(s[156], s[157]) : s[156]) : s[157]
  s[179] = SDL_24_1_hoej
  const SDL_24_1_er = s[126] < NEVER && (v6 || !(v6 && !(s[128] >= 16252 /* 2014-07-01 */ || s[133] && countDays(s[131], 16252 /* 2014-07-01 */, 16252 /* 2014-07-01 */) < 1 || (v3 || s[11]) && (v5 || s[11]) && (v3 || v5))) && (v0 || v1))
  s[177] = SDL_24_1_er
  const SDL_24_1_ir = s[126] < NEVER && (v6 || !(v6 && !(s[128] >= 16252 /* 2014-07-01 */ || s[133] && countDays(s[131], 16252 /* 2014-07-01 */, 16252 /* 2014-07-01 */) < 1 || (v3 || s[11]) && (v5 || s[11]) && (v3 || v5))) && (s[136] && s[158] || !(s[138] && !s[139] && s[140] >= 13332 /* 2006-07-03 */ && s[141] <= 15011 /* 2011-02-06 */ || s[142] && !s[143] && s[144] >= 13332 /* 2006-07-03 */ && s[145] <= 15011 /* 2011-02-06 */) && (s[159] && s[158] || !(s[138] && !s[139] && s[140] >= 15012 /* 2011-02-07 */ && s[141] <= 16251 /* 2014-06-30 */ || s[142] && !s[143] && s[144] >= 15012 /* 2011-02-07 */ && s[145] <= 16251 /* 2014-06-30 */) && (s[160] && (s[161] || s[162]) || !(s[163] && !s[161] || s[164] && !s[162]))))) || s[128] >= NEVER
  s[186] = SDL_24_1_ir
  // SDL.27.1.1: Forlængelse, fordi revalidering er sandsynlig (SDL § 27, stk. 1, nr. 1)
  const v11 = f.forlaengelseAfgjortDen ?? 13332 /* 2006-07-03 */
  const v12 = f.forlaengelseAfgjortDen ?? 76700 /* 2179-12-31 */
  const v13 = SDL_24_1_er && SDL_24_1 < NEVER
  const v14 = SDL_24_1_er && SDL_24_1_hoej >= NEVER
  const v15 = Math.max(s[9], SDL_24_1)
  const v16 = Math.max(s[10], SDL_24_1_hoej)
  const v17 = Math.max(s[9], v15)
  const v18 = Math.min(s[10], v16)
  const v19 = v13 && SDL_24_1_er
  const v20 = SDL_24_1_ir && SDL_24_1_er && v18 >= v17
  const v21 = v14 || v20
  const v22 = v14 ? (v20 ? Math.min(s[9], v17) : s[9]) : v17
  const v23 = v19 ? (v21 ? Math.min(v15, v22) : v15) : v22
  const v24 = v14 ? (v20 ? Math.max(s[10], v18) : s[10]) : v18
  const v25 = v19 ? (v21 ? Math.max(v16, v24) : v16) : v24
  const v26 = f.forlaengelseErAfgjort !== true && (v19 || v14 || v20)
  const v27 = f.forlaengelseErAfgjort !== false || v26
  s[166] = v27
  const v28 = f.forlaengelseErAfgjort !== false ? (v26 ? Math.min(v11, v23) : v11) : v23
  s[168] = v28
  const v29 = f.forlaengelseErAfgjort !== false ? (v26 ? Math.max(v12, v25) : v12) : v25
  s[169] = v29
  const v30 = v27 && v28 <= 13331 /* 2006-07-02 */
  s[172] = v30
  const v31 = v29 >= 13332 /* 2006-07-03 */
  s[167] = v31
  const v32 = v28 <= 15011 /* 2011-02-06 */
  s[170] = v32
  const v33 = v27 && v31 && v32
  s[180] = v33
  const v34 = v29 >= 15012 /* 2011-02-07 */
  const v35 = v28 <= 20484 /* 2026-01-31 */
  s[184] = v35
  const v36 = v27 && v34 && v35
  const v37 = v28 <= 2147483646
  const v38 = v27 && v29 >= 20485 /* 2026-02-01 */ && v37
  s[185] = v38
  const v39 = f.forlaengelseErAfgjort !== true && (v13 && SDL_24_1_ir || SDL_24_1_ir && !((!SDL_24_1_er || !SDL_24_1_ir && v15 === v16) && s[165] && SDL_24_1_er && (!SDL_24_1_er || s[9] === v15))) || v27 && v29 === NEVER
  s[182] = v39
  const SDL_27_1_1 = v30 || v33 && f.revalideringErSandsynlig !== false || v36 && f.revalideringErSandsynlig !== false || v38
  s[192] = SDL_27_1_1
  const SDL_27_1_1_nej = v30 || v33 && f.revalideringErSandsynlig !== true || v36 && f.revalideringErSandsynlig !== true || v38
  s[187] = SDL_27_1_1_nej
  const SDL_27_1_1_ir = v30 || v38 || v39
  s[188] = SDL_27_1_1_ir
  // SDL.27.1.5: Forlængelse ved livstruende sygdom (SDL § 27, stk. 1, nr. 5)
  const v43 = f.laegenVurdererLivstruende !== true || f.behandlingsmulighederUdtoemte !== true
  const v44 = f.laegenVurdererLivstruende !== false && f.behandlingsmulighederUdtoemte !== false
  const v45 = v27 && v34 && v28 <= 16251 /* 2014-06-30 */
  s[173] = v45
  const v46 = v29 >= 16252 /* 2014-07-01 */
  s[183] = v46
  const v47 = v27 && v46 && v37
  s[174] = v47
  const SDL_27_1_5 = v30 || v33 && v44 || v45 && v44 || v47 && f.laegenVurdererLivstruende !== false
  s[194] = SDL_27_1_5
  const SDL_27_1_5_nej = v30 || v33 && v43 || v45 && v43 || v47 && f.laegenVurdererLivstruende !== true
  s[189] = SDL_27_1_5_nej
  const SDL_27_1_5_ir = v30 || v39
  s[175] = SDL_27_1_5_ir
  // SDL.27.1.6: Forlængelse ved arbejdsskadesag (SDL § 27, stk. 1, nr. 6)
  const v51 = f.arbejdsskadesag === 'uden_afgoerelse'
  const v52 = f.arbejdsskadesag !== undefined && v51 || !(f.arbejdsskadesag !== undefined)
  const v53 = f.arbejdsskadesag !== undefined && !v51 || !(f.arbejdsskadesag !== undefined)
  const v54 = f.arbejdsskadesag === 'uden_afgoerelse' || f.arbejdsskadesag === 'foreloebig_afgoerelse'
  const SDL_27_1_6 = v30 || v33 && v52 || v45 && v52 || v47 && (f.arbejdsskadesag !== undefined && v54 || !(f.arbejdsskadesag !== undefined))
  s[195] = SDL_27_1_6
  const SDL_27_1_6_nej = v30 || v33 && v53 || v45 && v53 || v47 && (f.arbejdsskadesag !== undefined && !v54 || !(f.arbejdsskadesag !== undefined))
  s[190] = SDL_27_1_6_nej
  // SDL.27.1.7.2: Åbenbar sag om førtidspension uden om rehabiliteringsteamet (SDL § 27, stk. 1, nr. 7)
  const v57 = v27 && v29 >= 16953 /* 2016-06-01 */ && v28 <= 16974 /* 2016-06-22 */
  const v58 = v27 && v29 >= 16975 /* 2016-06-23 */ && v28 <= 20634 /* 2026-06-30 */
  const v59 = v27 && v29 >= 20635 /* 2026-07-01 */ && v37
  const SDL_27_1_7_2 = v30 || v57 || v58 && f.arbejdsevnenKanAabenbartIkkeForbedres !== false || v59
  const SDL_27_1_7_2_nej = v30 || v27 && v31 && v28 <= 16952 /* 2016-05-31 */ || v57 || v58 && f.arbejdsevnenKanAabenbartIkkeForbedres !== true || v59
  const SDL_27_1_7_2_ir = v30 || v57 || v59 || v39
  // SDL.27.1.7: Forlængelse ved sag om førtidspension (SDL § 27, stk. 1, nr. 7)
  const SDL_27_1_7 = v30 || v33 && f.foertidspensionssagPaabegyndt !== false || v45 && f.foertidspensionssagPaabegyndt !== false || v47 && (f.ansoegningOmFoertidspension !== false || SDL_27_1_7_2)
  s[196] = SDL_27_1_7
  const SDL_27_1_7_nej = v30 || v33 && f.foertidspensionssagPaabegyndt !== true || v45 && f.foertidspensionssagPaabegyndt !== true || v47 && f.ansoegningOmFoertidspension !== true && (SDL_27_1_7_2_nej || SDL_27_1_7_2_ir)
  s[191] = SDL_27_1_7_nej
  // SDL.27.1.2: Forlængelse for at afklare arbejdsevnen (SDL § 27, stk. 1, nr. 2)
  const v65 = v27 && v34 && v37
  s[176] = v65
  const SDL_27_1_2 = v30 || v33 && f.afklaringErNoedvendig !== false || v65 && f.afklaringErNoedvendig !== false
  s[193] = SDL_27_1_2
  const SDL_27_1_2_nej = v30 || v33 && f.afklaringErNoedvendig !== true || v65 && f.afklaringErNoedvendig !== true
  s[197] = SDL_27_1_2_nej
  // SDL.27.1.2.uger: Længste forlængelse til afklaring (SDL § 27, stk. 1, nr. 2)
  const v68 = v27 && v31 && v28 <= 14691 /* 2010-03-23 */
  const v69 = v27 && v29 >= 14692 /* 2010-03-24 */ && v32
  const v70 = v45 || v47
  s[171] = v70
  const SDL_27_1_2_uger = v30 ? -Infinity : v68 ? 182 : v69 ? 273 : v45 ? 273 : 483
  const SDL_27_1_2_uger_hoej = v30 ? Infinity : v69 || v70 ? (v70 ? (v47 ? 483 : 273) : 273) : 182
  const SDL_27_1_2_uger_er = v30 || v68 || v69 || v45 || v47
  // SDL.27.1.2.slut: Seneste slut på forlængelse til afklaring (SDL § 27, stk. 1, nr. 2)
  const v74 = v27 && v31 && v37
  const v75 = SDL_24_1_ir || SDL_27_1_5_ir
  s[181] = v75
  const SDL_27_1_2_slut_er = v30 || v74 && SDL_24_1_er && SDL_27_1_2_uger_er
  s[200] = SDL_27_1_2_slut_er
  const SDL_27_1_2_slut = v30 ? FIRST_DAY : shiftDays(SDL_24_1, SDL_27_1_2_uger)
  s[198] = SDL_27_1_2_slut
  const SDL_27_1_2_slut_hoej = v30 ? NEVER : shiftDays(SDL_24_1_hoej, SDL_27_1_2_uger_hoej)
  s[199] = SDL_27_1_2_slut_hoej
  const SDL_27_1_2_slut_ir = v30 || v74 && v75 || v39
  s[201] = SDL_27_1_2_slut_ir
}

function sygeopfoelgning_10(f, s) {
  // SDL.27.1.3.uger: Længste forlængelse ved lægebehandling (SDL § 27, stk. 1, nr. 3)
  const v0 = s[166] && s[167] && s[168] <= 13544 /* 2007-01-31 */
  const v1 = s[166] && s[169] >= 13545 /* 2007-02-01 */ && s[168] <= 13604 /* 2007-04-01 */
  const v2 = s[166] && s[169] >= 13605 /* 2007-04-02 */ && s[170]
  const v3 = v2 || s[171]
  const SDL_27_1_3_uger = s[172] ? -Infinity : v0 ? 364 : v1 ? 364 : v2 ? 728 : s[173] ? 728 : 938
  const SDL_27_1_3_uger_hoej = s[172] ? Infinity : v1 || v3 ? (v3 ? (s[171] ? (s[174] ? 938 : 728) : 728) : 728) : 364
  const SDL_27_1_3_uger_er = s[172] || v0 || v1 || v2 || s[173] || s[174]
  // SDL.27.1.3: Forlængelse ved lægebehandling (SDL § 27, stk. 1, nr. 3)
  const v7 = f.laegensSkoenUgerTilArbejde ?? 0
  const v8 = f.laegensSkoenUgerTilArbejde ?? 7280
  const v9 = f.underLaegebehandling !== true || f.laegensSkoenErSikkert !== true || SDL_27_1_3_uger_er && SDL_27_1_3_uger < v8
  const v10 = f.underLaegebehandling !== false && f.laegensSkoenErSikkert !== false && (SDL_27_1_3_uger_er && SDL_27_1_3_uger_hoej >= v7 || s[175])
  const SDL_27_1_3 = s[172] || v0 && v10 || v1 && (f.underLaegebehandling !== false && f.laegensSkoenErSikkert !== false && v7 <= 364 || f.underLaegebehandling !== false && f.laegensSkoenErSikkert !== false && v7 <= 728) || v2 && v10 || s[176] && v10
  const SDL_27_1_3_nej = s[172] || v0 && v9 || v1 && (f.underLaegebehandling !== true || f.laegensSkoenErSikkert !== true || v8 > 364 || f.underLaegebehandling !== true || f.laegensSkoenErSikkert !== true || v8 > 728) || v2 && v9 || s[176] && v9
  // SDL.27.1.3.slut: Seneste slut på forlængelse ved lægebehandling (SDL § 27, stk. 2)
  const v13 = allPeriods(f.ventetidPaaSygehus)
  const v14 = s[177] && SDL_27_1_3_uger_er
  const SDL_27_1_3_slut = s[172] ? FIRST_DAY : dayReaching(without(ALL_DAYS, f.ventetidPaaSygehus !== undefined ? v13 : NO_DAYS), shiftDays(s[178], 1), SDL_27_1_3_uger)
  const SDL_27_1_3_slut_hoej = s[172] ? NEVER : dayReaching(without(ALL_DAYS, f.ventetidPaaSygehus !== undefined ? v13 : ALL_DAYS), shiftDays(s[179], 1), SDL_27_1_3_uger_hoej)
  const SDL_27_1_3_slut_er = s[172] || s[180] && v14 || s[176] && v14
  const SDL_27_1_3_slut_ir = s[172] || s[180] && s[181] || s[176] && s[181] || s[182]
  // SDL.27.1.4: Forlængelse, fordi fleksjob eller pension skal afklares (SDL § 27, stk. 1, nr. 4)
  const v19 = s[166] && s[183] && s[184]
  const SDL_27_1_4 = s[172] || s[180] && f.kanIkkeArbejdePaaNormaleVilkaar !== false || s[173] && f.kanIkkeArbejdePaaNormaleVilkaar !== false || v19 && f.sagSkalIRehabiliteringsteam !== false || s[185]
  const SDL_27_1_4_nej = s[172] || s[180] && f.kanIkkeArbejdePaaNormaleVilkaar !== true || s[173] && f.kanIkkeArbejdePaaNormaleVilkaar !== true || v19 && f.sagSkalIRehabiliteringsteam !== true || s[185]
  // SDL.27.1.4.slut: Seneste slut på forlængelse til afklaring af fleksjob eller pension (SDL § 27, stk. 1, nr. 4)
  const v22 = shiftDays(s[178], 182)
  const v23 = s[173] && s[177]
  const v24 = v19 || s[185]
  const v25 = s[185] ? FIRST_DAY : NEVER
  const SDL_27_1_4_slut = s[172] ? FIRST_DAY : s[180] ? FIRST_DAY : v23 ? (v24 ? Math.min(v22, v25) : v22) : v25
  const SDL_27_1_4_slut_hoej = s[172] ? NEVER : s[180] ? NEVER : v24 ? NEVER : shiftDays(s[179], 182)
  const SDL_27_1_4_slut_er = s[172] || s[180] || v23 || v19 || s[185]
  const SDL_27_1_4_slut_ir = s[172] || s[180] || s[173] && s[186] || s[185] || s[182]
  // SDL.27.1: Forlængelse af sygedagpenge (SDL § 27, stk. 1)
  const v30 = s[187] || s[188]
  const v31 = s[189] || s[175]
  const v32 = s[190] || s[175]
  const v33 = s[191] || s[175]
  const v34 = s[188] && s[175]
  const v35 = s[192] || s[193] || SDL_27_1_3 || SDL_27_1_4 || s[194] || s[195] || s[196]
  const v36 = v30 && (s[197] || s[175]) && (SDL_27_1_3_nej || s[175]) && (SDL_27_1_4_nej || s[188]) && v31 && v32 && v33 && (s[187] || s[197] || SDL_27_1_3_nej || SDL_27_1_4_nej || s[189] || s[190] || s[191])
  const SDL_27_1 = s[172] || s[180] && v35 || s[176] && v35
  const SDL_27_1_nej = s[172] || s[180] && v36 || s[176] && v36
  const SDL_27_1_ir = s[172] || s[180] && v34 || s[176] && v34 || s[182]
  // SDL.27.1.slut: Forlængelsens seneste slut (SDL § 27, stk. 1)
  const v40 = !s[177] || !s[186] && s[178] === s[179]
  const v41 = s[192] || s[194] || s[195] || s[196]
  const v42 = v30 && v31 && v32 && v33 && (s[187] || s[189] || s[190] || s[191])
  const v43 = Math.max(s[178], s[198])
  const v44 = Math.min(s[179], s[199])
  const v45 = s[193] && s[200]
  const v46 = s[197] && s[177]
  const v47 = s[175] && s[200] && s[177] && v44 >= v43
  const v48 = v46 || v47
  const v49 = v46 ? (v47 ? Math.min(s[178], v43) : s[178]) : v43
  const v50 = v46 ? (v47 ? Math.max(s[179], v44) : s[179]) : v44
  const v51 = Math.max(s[178], SDL_27_1_3_slut)
  const v52 = Math.min(s[179], SDL_27_1_3_slut_hoej)
  const v53 = SDL_27_1_3 && SDL_27_1_3_slut_er
  const v54 = SDL_27_1_3_nej && s[177]
  const v55 = s[175] && SDL_27_1_3_slut_er && s[177] && v52 >= v51
  const v56 = v54 || v55
  const v57 = v54 ? (v55 ? Math.min(s[178], v51) : s[178]) : v51
  const v58 = v54 ? (v55 ? Math.max(s[179], v52) : s[179]) : v52
  const v59 = Math.max(s[178], SDL_27_1_4_slut)
  const v60 = Math.min(s[179], SDL_27_1_4_slut_hoej)
  const v61 = SDL_27_1_4 && SDL_27_1_4_slut_er
  const v62 = SDL_27_1_4_nej && s[177]
  const v63 = s[188] && SDL_27_1_4_slut_er && s[177] && v60 >= v59
  const v64 = v62 || v63
  const v65 = v62 ? (v63 ? Math.min(s[178], v59) : s[178]) : v59
  const v66 = v62 ? (v63 ? Math.max(s[179], v60) : s[179]) : v60
  const v67 = Math.max(v61 ? (v64 ? Math.min(SDL_27_1_4_slut, v65) : SDL_27_1_4_slut) : v65, v45 ? (v48 ? Math.min(s[198], v49) : s[198]) : v49, v53 ? (v56 ? Math.min(SDL_27_1_3_slut, v57) : SDL_27_1_3_slut) : v57)
  const v68 = Math.max(v61 ? (v64 ? Math.max(SDL_27_1_4_slut_hoej, v66) : SDL_27_1_4_slut_hoej) : v66, v45 ? (v48 ? Math.max(s[199], v50) : s[199]) : v50, v53 ? (v56 ? Math.max(SDL_27_1_3_slut_hoej, v58) : SDL_27_1_3_slut_hoej) : v58)
  const v69 = (v45 || v46 || v47) && (v53 || v54 || v55) && (v61 || v62 || v63)
  const v70 = s[193] && s[201] || s[197] && s[186] || s[175] && s[201] && s[186] || s[175] && !((!s[200] || !s[201] && s[198] === s[199]) && v40 && (s[200] && s[177] || !s[200] && !s[177]) && (!s[200] || s[178] === s[198])) || SDL_27_1_3 && SDL_27_1_3_slut_ir || SDL_27_1_3_nej && s[186] || s[175] && SDL_27_1_3_slut_ir && s[186] || s[175] && !((!SDL_27_1_3_slut_er || !SDL_27_1_3_slut_ir && SDL_27_1_3_slut === SDL_27_1_3_slut_hoej) && v40 && (SDL_27_1_3_slut_er && s[177] || !SDL_27_1_3_slut_er && !s[177]) && (!SDL_27_1_3_slut_er || s[178] === SDL_27_1_3_slut)) || SDL_27_1_4 && SDL_27_1_4_slut_ir || SDL_27_1_4_nej && s[186] || s[188] && SDL_27_1_4_slut_ir && s[186] || s[188] && !((!SDL_27_1_4_slut_er || !SDL_27_1_4_slut_ir && SDL_27_1_4_slut === SDL_27_1_4_slut_hoej) && v40 && (SDL_27_1_4_slut_er && s[177] || !SDL_27_1_4_slut_er && !s[177]) && (!SDL_27_1_4_slut_er || s[178] === SDL_27_1_4_slut))
  const v71 = v42 && v69
  const v72 = v34 && v69 && v68 >= NEVER
  const v73 = v41 || v71 || v72
  const v74 = v42 && v70 || v34 && !((!v69 || !v70 && v67 === v68) && v69 && v67 === NEVER)
  const SDL_27_1_slut = s[172] ? FIRST_DAY : v71 || v72 ? (v71 ? v67 : NEVER) : NEVER
  s[296] = SDL_27_1_slut
  const SDL_27_1_slut_hoej = s[172] ? NEVER : v41 ? NEVER : v68
  s[297] = SDL_27_1_slut_hoej
  const SDL_27_1_slut_er = SDL_27_1 && (s[172] || s[180] && v73 || s[176] && v73)
  s[298] = SDL_27_1_slut_er
  const SDL_27_1_slut_ir = SDL_27_1 && (s[172] || s[180] && v74 || s[176] && v74 || s[182]) || SDL_27_1_nej || SDL_27_1_ir
  s[299] = SDL_27_1_slut_ir
}

function sygeopfoelgning_11(f, s) {
  // SDL.30.2: Beskæftigelseskravet over for arbejdsgiveren (SDL § 30, stk. 2-4)
  const v0 = (f.timerHosArbejdsgiveren ?? 134400) >= 7400
  const v1 = (s[0] && shiftDays(s[5], -56) >= (f.ansatFra ?? FIRST_DAY) || s[11]) && f.andetFravaerSeneste8Uger !== true && v0 || v0 && f.genansat !== false && f.paaArbejdeDaSygdommenKom !== false
  const v2 = (s[0] && shiftDays(s[4], -56) < (f.ansatFra ?? 76700 /* 2179-12-31 */) || f.andetFravaerSeneste8Uger !== false || (f.timerHosArbejdsgiveren ?? 0) < 7400) && ((f.timerHosArbejdsgiveren ?? 0) < 7400 || f.genansat !== true || f.paaArbejdeDaSygdommenKom !== true)
  const SDL_30_2 = s[7] || s[202] && v1 || s[203] && v1
  const SDL_30_2_nej = s[7] || s[202] && v2 || s[203] && v2
  // SDL.30.fleksjob: Ingen arbejdsgiverperiode i fleksjob (SDL § 32, stk. 1, nr. 5)
  const SDL_30_fleksjob = f.ansatIFleksjob !== false && (s[7] || s[202] || s[203])
  const SDL_30_fleksjob_nej = f.ansatIFleksjob !== false && s[7]
  const SDL_30_fleksjob_ir = f.ansatIFleksjob !== false && s[204] || f.ansatIFleksjob !== true
  // SDL.30: Ret over for arbejdsgiveren (SDL § 30, stk. 1)
  const v8 = s[12] || SDL_30_2_nej || f.ansatIFleksjob !== false && (SDL_30_fleksjob || SDL_30_fleksjob_ir)
  const v9 = s[14] && (SDL_30_2 || s[204]) && (f.ansatIFleksjob !== true || SDL_30_fleksjob_nej)
  const SDL_30 = s[7] || s[202] && v9 || s[203] && v9
  s[247] = SDL_30
  const SDL_30_nej = s[7] || s[202] && v8 || s[203] && v8
  s[248] = SDL_30_nej
  // SDL.30.1: Arbejdsgiverperioden (SDL § 30, stk. 1)
  const v12 = s[0] && s[1] && s[4] <= 13604 /* 2007-04-01 */
  const v13 = s[0] && s[5] >= 13605 /* 2007-04-02 */ && s[4] <= 14031 /* 2008-06-01 */
  const v14 = s[0] && s[5] >= 14032 /* 2008-06-02 */ && s[4] <= 15340 /* 2012-01-01 */
  const v15 = s[0] && s[5] >= 15341 /* 2012-01-02 */ && s[6]
  const v16 = v14 || v15
  const SDL_30_1 = s[7] ? -Infinity : v12 ? 14 : v13 ? 15 : v14 ? 21 : 30
  const SDL_30_1_hoej = s[7] ? Infinity : v13 || v16 ? (v16 ? (v15 ? 30 : 21) : 15) : 14
  const SDL_30_1_er = s[7] || v12 || v13 || v14 || v15
  // SDL.31.1: Sidste dag, arbejdsgiveren betaler (SDL § 31, stk. 1)
  const v20 = s[0] && SDL_30_1_er
  const v21 = s[11] || s[204]
  const v22 = shiftDays(shiftDays(s[4], SDL_30_1), -1)
  const v23 = shiftDays(shiftDays(s[5], SDL_30_1_hoej), -1)
  const v24 = Math.min(s[13], v22)
  const v25 = Math.min(s[15], v23)
  const v26 = f.fratraeder !== false && v20
  const v27 = f.fratraeder !== true && v20
  const v28 = v26 || v27
  const v29 = v26 ? (v27 ? Math.min(v22, v24) : v24) : v22
  const v30 = v26 ? (v27 ? Math.max(v23, v25) : v25) : v23
  const v31 = f.fratraeder !== false && v21 || f.fratraeder !== true && v21
  const v32 = SDL_30 && v28
  const v33 = s[204] && v28 && v30 >= NEVER
  const v34 = SDL_30_nej ? NEVER : v30
  const v35 = v32 || SDL_30_nej || v33
  const v36 = SDL_30 && v31 || s[204] && !((!v28 || !v31 && v29 === v30) && v28 && (!v28 || v29 === NEVER))
  const SDL_31_1 = s[7] ? FIRST_DAY : v32 ? v29 : NEVER
  s[237] = SDL_31_1
  const SDL_31_1_hoej = s[7] ? NEVER : v32 ? (SDL_30_nej || v33 ? Math.max(v30, v34) : v30) : v34
  s[238] = SDL_31_1_hoej
  const SDL_31_1_er = s[7] || s[202] && v35 || s[203] && v35
  s[236] = SDL_31_1_er
  const SDL_31_1_ir = s[7] || s[202] && v36 || s[203] && v36 || s[8]
  s[239] = SDL_31_1_ir
  // ALF.62.3: Sidste sygedag, a-kassen betaler (ALF § 62, stk. 3)
  const v41 = s[4] <= 16439 /* 2015-01-04 */
  s[249] = v41
  const v42 = s[0] && s[3] && v41
  const v43 = s[0] && s[5] >= 16440 /* 2015-01-05 */ && s[6]
  s[250] = v43
  const v44 = shiftDays(s[4], 13)
  const v45 = shiftDays(s[5], 13)
  const v46 = Math.min(v44, f.sidsteDagMedDagpengeret ?? 13332 /* 2006-07-03 */)
  const v47 = Math.min(v45, f.sidsteDagMedDagpengeret ?? 76700 /* 2179-12-31 */)
  const v48 = f.dagpengerettenSlutter !== false && s[0]
  const v49 = f.dagpengerettenSlutter !== true && s[0]
  const v50 = s[205] && (v48 || v49)
  const v51 = v43 && (v50 || s[206])
  const ALF_62_3 = s[7] ? FIRST_DAY : v42 || v51 ? (v51 ? (v50 ? (v48 ? (v49 ? Math.min(v44, v46) : v46) : v44) : NEVER) : NEVER) : NEVER
  s[241] = ALF_62_3
  const ALF_62_3_hoej = s[7] ? NEVER : s[202] ? NEVER : v42 ? NEVER : s[206] ? NEVER : v48 ? (v49 ? Math.max(v45, v47) : v47) : v45
  s[242] = ALF_62_3_hoej
  const ALF_62_3_er = s[7] || s[202] || v42 || v51
  s[240] = ALF_62_3_er
  const ALF_62_3_ir = s[7] || v43 && s[205] && (f.dagpengerettenSlutter !== false && s[11] || f.dagpengerettenSlutter !== true && s[11]) || s[8]
  s[243] = ALF_62_3_ir
}

function sygeopfoelgning_12(f, s) {
  // SDL.41.1: Første dag for selvstændige (SDL § 41)
  const v0 = f.selvstaendigForsikring === 'foerste_fravaersdag'
  const v1 = f.selvstaendigForsikring !== undefined && v0 || !(f.selvstaendigForsikring !== undefined)
  const v2 = f.selvstaendigForsikring !== undefined && !v0 || !(f.selvstaendigForsikring !== undefined)
  const v3 = f.selvstaendigForsikring === 'tredje_fravaersdag'
  const v4 = f.selvstaendigForsikring !== undefined && v3 || !(f.selvstaendigForsikring !== undefined)
  const v5 = f.selvstaendigForsikring !== undefined && !v3 || !(f.selvstaendigForsikring !== undefined)
  const v6 = f.tredjeFravaersdag ?? 13332 /* 2006-07-03 */
  const v7 = f.tredjeFravaersdag ?? 76700 /* 2179-12-31 */
  const v8 = shiftDays(s[4], 14)
  const v9 = shiftDays(s[5], 14)
  const v10 = v5 && s[0]
  const v11 = v4 ? (v10 ? Math.min(v6, v8) : v6) : v8
  const v12 = v4 ? (v10 ? Math.max(v7, v9) : v7) : v9
  const v13 = v1 && s[0]
  const v14 = v2 && (v4 || v10)
  const v15 = v13 || v14
  const v16 = v13 ? (v14 ? Math.min(s[4], v11) : s[4]) : v11
  const v17 = v13 ? (v14 ? Math.max(s[5], v12) : s[5]) : v12
  s[220] = v17
  const v18 = v1 && s[11]
  const v19 = v18 || v2 && v5 && s[11]
  s[226] = v19
  const v20 = s[0] && s[3] && s[4] <= 15397 /* 2012-02-27 */
  s[227] = v20
  const v21 = s[0] && s[5] >= 15398 /* 2012-02-28 */ && s[207]
  s[228] = v21
  const v22 = f.aftaleForSelvstaendig !== false && s[0]
  const v23 = f.aftaleForSelvstaendig !== true && s[0]
  const v24 = Math.min(s[4], v8)
  const v25 = v22 ? (v23 ? v24 : s[4]) : v8
  const v26 = Math.max(s[5], v9)
  const v27 = v22 ? (v23 ? v26 : s[5]) : v9
  const v28 = f.aftaleForSelvstaendig !== false && s[11]
  const v29 = v5 && (v22 || v23)
  const v30 = v4 ? (v29 ? Math.min(v6, v25) : v6) : v25
  const v31 = v4 ? (v29 ? Math.max(v7, v27) : v7) : v27
  const v32 = v2 && (v4 || v29)
  const v33 = v13 || v32
  const v34 = v13 ? (v32 ? Math.min(s[4], v30) : s[4]) : v30
  const v35 = v13 ? (v32 ? Math.max(s[5], v31) : s[5]) : v31
  s[215] = v35
  const v36 = v18 || v2 && v5 && (v28 || f.aftaleForSelvstaendig !== true && s[11])
  s[229] = v36
  const v37 = s[0] && s[208] && s[4] <= 18318 /* 2020-02-26 */
  s[230] = v37
  const v38 = s[0] && s[5] >= 18319 /* 2020-02-27 */ && s[4] <= 18858 /* 2021-08-19 */
  s[231] = v38
  const v39 = f.sygMedCovid19 !== false && s[0]
  const v40 = f.sygMedCovid19 !== true && s[0]
  const v41 = v39 ? (v40 ? v24 : s[4]) : v8
  const v42 = v39 ? (v40 ? v26 : s[5]) : v9
  const v43 = f.aftaleForSelvstaendig !== true && (v39 || v40)
  const v44 = v22 ? (v43 ? Math.min(s[4], v41) : s[4]) : v41
  const v45 = v22 ? (v43 ? Math.max(s[5], v42) : s[5]) : v42
  const v46 = v5 && (v22 || v43)
  const v47 = v4 ? (v46 ? Math.min(v6, v44) : v6) : v44
  const v48 = v4 ? (v46 ? Math.max(v7, v45) : v7) : v45
  const v49 = v2 && (v4 || v46)
  const v50 = v13 || v49
  const v51 = v13 ? (v49 ? Math.min(s[4], v47) : s[4]) : v47
  const v52 = v13 ? (v49 ? Math.max(s[5], v48) : s[5]) : v48
  s[211] = v52
  const v53 = v18 || v2 && v5 && (v28 || f.aftaleForSelvstaendig !== true && (f.sygMedCovid19 !== false && s[11] || f.sygMedCovid19 !== true && s[11]))
  s[232] = v53
  const v54 = s[0] && s[5] >= 18859 /* 2021-08-20 */ && s[4] <= 18953 /* 2021-11-22 */
  s[233] = v54
  const v55 = s[0] && s[5] >= 18954 /* 2021-11-23 */ && s[4] <= 19051 /* 2022-02-28 */
  s[234] = v55
  const v56 = s[0] && s[5] >= 19052 /* 2022-03-01 */ && s[6]
  s[235] = v56
  const v57 = s[202] && v15
  s[221] = v57
  const v58 = v20 && v15
  s[218] = v58
  const v59 = v21 && v33
  s[216] = v59
  const v60 = v37 && v33
  s[213] = v60
  const v61 = v38 && v50
  s[209] = v61
  const v62 = v54 && v33
  s[223] = v62
  const v63 = v55 && v50
  s[224] = v63
  const v64 = v56 && v33
  s[225] = v64
  const v65 = v63 || v64
  const v66 = v63 ? (v64 ? Math.min(v34, v51) : v51) : v34
  const v67 = v62 || v65
  s[210] = v67
  const v68 = v62 ? (v65 ? Math.min(v34, v66) : v34) : v66
  const v69 = v61 || v67
  s[214] = v69
  const v70 = v61 ? (v67 ? Math.min(v51, v68) : v51) : v68
  const v71 = v60 || v69
  s[217] = v71
  const v72 = v60 ? (v69 ? Math.min(v34, v70) : v34) : v70
  const v73 = v59 || v71
  s[219] = v73
  const v74 = v59 ? (v71 ? Math.min(v34, v72) : v34) : v72
  const v75 = v58 || v73
  s[222] = v75
  const v76 = v58 ? (v73 ? Math.min(v16, v74) : v16) : v74
  const SDL_41_1 = s[7] ? FIRST_DAY : v57 ? (v75 ? Math.min(v16, v76) : v16) : v76
  s[244] = SDL_41_1
  const v78 = v63 ? (v64 ? Math.max(v35, v52) : v52) : v35
  const v79 = v62 ? (v65 ? Math.max(v35, v78) : v35) : v78
  s[212] = v79
}

function sygeopfoelgning_13(f, s) {
  // SDL.41.1: Første dag for selvstændige (SDL § 41)
  const v0 = s[209] ? (s[210] ? Math.max(s[211], s[212]) : s[211]) : s[212]
  const v1 = s[213] ? (s[214] ? Math.max(s[215], v0) : s[215]) : v0
  const v2 = s[216] ? (s[217] ? Math.max(s[215], v1) : s[215]) : v1
  const v3 = s[218] ? (s[219] ? Math.max(s[220], v2) : s[220]) : v2
  const SDL_41_1_hoej = s[7] ? NEVER : s[221] ? (s[222] ? Math.max(s[220], v3) : s[220]) : v3
  const SDL_41_1_er = s[7] || s[221] || s[218] || s[216] || s[213] || s[209] || s[223] || s[224] || s[225]
  const SDL_41_1_ir = s[7] || s[202] && s[226] || s[227] && s[226] || s[228] && s[229] || s[230] && s[229] || s[231] && s[232] || s[233] && s[229] || s[234] && s[232] || s[235] && s[229] || s[8]
  // SDL.33.1: Første dag, kommunen betaler (SDL § 33)
  const v7 = !s[0] || !s[11] && s[4] === s[5]
  const v8 = s[236] && s[237] < NEVER
  const v9 = s[236] && s[238] >= NEVER
  const v10 = Math.max(s[4], shiftDays(s[237], 1))
  const v11 = Math.max(s[5], shiftDays(s[238], 1))
  const v12 = s[236] && s[0]
  const v13 = s[239] || s[11]
  const v14 = Math.max(s[4], v10)
  const v15 = Math.min(s[5], v11)
  const v16 = v8 && v12
  const v17 = v9 && s[0]
  const v18 = s[239] && v12 && s[0] && v15 >= v14
  const v19 = v17 || v18
  const v20 = v17 ? (v18 ? Math.min(s[4], v14) : s[4]) : v14
  const v21 = v16 ? (v19 ? Math.min(v10, v20) : v10) : v20
  const v22 = v17 ? (v18 ? Math.max(s[5], v15) : s[5]) : v15
  const v23 = v16 ? (v19 ? Math.max(v11, v22) : v11) : v22
  const v24 = s[240] && s[241] < NEVER
  const v25 = s[240] && s[242] >= NEVER
  const v26 = Math.max(s[4], shiftDays(s[241], 1))
  const v27 = Math.max(s[5], shiftDays(s[242], 1))
  const v28 = s[240] && s[0]
  const v29 = s[243] || s[11]
  const v30 = Math.max(s[4], v26)
  const v31 = Math.min(s[5], v27)
  const v32 = v24 && v28
  const v33 = v25 && s[0]
  const v34 = s[243] && v28 && s[0] && v31 >= v30
  const v35 = v33 || v34
  const v36 = v33 ? (v34 ? Math.min(s[4], v30) : s[4]) : v30
  const v37 = v32 ? (v35 ? Math.min(v26, v36) : v26) : v36
  const v38 = v33 ? (v34 ? Math.max(s[5], v31) : s[5]) : v31
  const v39 = v32 ? (v35 ? Math.max(v27, v38) : v27) : v38
  const v40 = f.arbejdsskade !== false && s[0]
  const v41 = f.arbejdsskade !== true && SDL_41_1_er
  const v42 = v40 ? (v41 ? Math.min(s[4], s[244]) : s[4]) : s[244]
  const v43 = v40 ? (v41 ? Math.max(s[5], SDL_41_1_hoej) : s[5]) : SDL_41_1_hoej
  const v44 = s[245] && (v40 || v41)
  const v45 = s[246] && s[0]
  const v46 = v44 ? (v45 ? Math.min(s[4], v42) : v42) : s[4]
  const v47 = v44 ? (v45 ? Math.max(s[5], v43) : v43) : s[5]
  const v48 = s[205] && (v32 || v33 || v34)
  const v49 = s[206] && (v44 || v45)
  const v50 = v48 ? (v49 ? Math.min(v37, v46) : v37) : v46
  const v51 = v48 ? (v49 ? Math.max(v39, v47) : v39) : v47
  const v52 = s[14] && (v16 || v17 || v18)
  const v53 = s[12] && (v48 || v49)
  const v54 = v52 || v53
  const v55 = s[14] && (v8 && v13 || v9 && s[11] || s[239] && s[11] || s[239] && !((!v12 || !v13 && v10 === v11) && v7 && (v12 && s[0] || !v12 && !s[0]) && (!v12 || s[4] === v10))) || s[12] && (s[205] && (v24 && v29 || v25 && s[11] || s[243] && s[11] || s[243] && !((!v28 || !v29 && v26 === v27) && v7 && (v28 && s[0] || !v28 && !s[0]) && (!v28 || s[4] === v26))) || s[206] && (s[245] && (f.arbejdsskade !== false && s[11] || f.arbejdsskade !== true && SDL_41_1_ir) || s[246] && s[11]))
  const SDL_33_1 = s[7] ? FIRST_DAY : v52 ? (v53 ? Math.min(v21, v50) : v21) : v50
  s[252] = SDL_33_1
  const SDL_33_1_hoej = s[7] ? NEVER : v52 ? (v53 ? Math.max(v23, v51) : v23) : v51
  s[253] = SDL_33_1_hoej
  const SDL_33_1_er = s[7] || s[202] && v54 || s[203] && v54
  s[251] = SDL_33_1_er
  const SDL_33_1_ir = s[7] || s[202] && v55 || s[203] && v55 || s[8]
  s[254] = SDL_33_1_ir
}

function sygeopfoelgning_14(f, s) {
  // SDL.32.1: Beskæftigelseskravet over for kommunen (SDL § 32, stk. 1-3)
  const v0 = f.tilknyttetArbejdsmarkedetFra ?? FIRST_DAY
  const v1 = f.tilknyttetArbejdsmarkedetFra ?? 76700 /* 2179-12-31 */
  const v2 = s[236] && s[238] >= s[9]
  const v3 = s[247] || s[204]
  const v4 = v3 && (v2 || s[239]) && (s[247] || v2)
  const v5 = s[248] || s[236] && s[237] < s[10] || s[204] && s[239]
  const v6 = f.uddannelseAfsluttet ?? FIRST_DAY
  const v7 = f.uddannelseAfsluttet ?? 76700 /* 2179-12-31 */
  const v8 = f.erhvervsmaessigUddannelse !== true || (f.uddannelsensLaengde ?? 0) < 18 || s[0] && s[4] < v7 || s[0] && shiftMonths(v6, 1) < s[5]
  const v9 = f.erhvervsmaessigUddannelse !== false && (f.uddannelsensLaengde ?? 240) >= 18 && (s[0] && s[5] >= v6 || s[11]) && (s[0] && shiftMonths(v7, 1) >= s[4] || s[11])
  const v10 = (s[0] && shiftDays(s[5], -91) >= v0 || s[11]) && (f.timerSeneste13Uger ?? 218400) >= 12000 && v5 || f.dagpengeretHvisRask !== false || v9 || f.elevILoennetPraktik !== false || f.ansatIFleksjob !== false
  const v11 = (s[0] && shiftDays(s[4], -91) < v1 || (f.timerSeneste13Uger ?? 0) < 12000 || v4) && f.dagpengeretHvisRask !== true && v8 && f.elevILoennetPraktik !== true && f.ansatIFleksjob !== true
  const v12 = s[0] && s[3] && s[4] <= 15522 /* 2012-07-01 */
  const v13 = s[0] && s[5] >= 15523 /* 2012-07-02 */ && s[249]
  const v14 = monthStart(s[4])
  const v15 = monthStart(s[5])
  const v16 = shiftMonths(v14, -6)
  const v17 = shiftMonths(v15, -6)
  const v18 = f.maanederDerSesBortFra ?? 0
  const v19 = f.maanederDerSesBortFra ?? 24
  const v20 = 6 + v18
  const v21 = 6 + v19
  const v22 = -v21
  const v23 = -v20
  const v24 = shiftMonths(v14, v22)
  const v25 = shiftMonths(v15, v23)
  const SDL_32_1 = s[7] || s[202] && v10 || v12 && v10 || v13 && ((s[0] && shiftDays(s[5], -182) >= v0 || s[11]) && (f.timerSeneste26Uger ?? 436800) >= 24000 && v5 || f.dagpengeretHvisRask !== false || v9 || f.elevILoennetPraktik !== false || f.ansatIFleksjob !== false) || s[250] && (f.iBeskaeftigelse !== false && ((f.timerPrMaaned !== undefined ? sum(f.timerPrMaaned, (r_timerPrMaaned) => { const r0_0 = s[0] && r_timerPrMaaned.maaned >= v16; const r0_1 = s[0] && r_timerPrMaaned.maaned < v15; return (r0_0 || s[11]) && (r0_1 || s[11]) && (r0_0 || r0_1) ? r_timerPrMaaned.timer : 0 }) : Infinity) >= 24000 && (f.timerPrMaaned !== undefined ? sum(f.timerPrMaaned, (r_timerPrMaaned) => { const r0_0 = s[0] && r_timerPrMaaned.maaned >= v16; const r0_1 = s[0] && r_timerPrMaaned.maaned < v15; return (r0_0 || s[11]) && (r0_1 || s[11]) && (r0_0 || r0_1) && r_timerPrMaaned.timer >= 4000 ? 1 : 0 }) : Infinity) >= 5 || (f.timerPrMaaned !== undefined ? sum(f.timerPrMaaned, (r_timerPrMaaned) => { const r0_0 = s[0] && r_timerPrMaaned.maaned < v15; const r0_1 = s[0] && r_timerPrMaaned.maaned >= v24; return (r0_1 || s[11]) && (r0_0 || s[11]) && (r0_1 || r0_0) ? r_timerPrMaaned.timer : 0 }) : Infinity) >= 24000 && (f.timerPrMaaned !== undefined ? sum(f.timerPrMaaned, (r_timerPrMaaned) => { const r0_0 = s[0] && r_timerPrMaaned.maaned < v15; const r0_1 = s[0] && r_timerPrMaaned.maaned >= v24; return (r0_1 || s[11]) && (r0_0 || s[11]) && (r0_1 || r0_0) && r_timerPrMaaned.timer >= 4000 ? 1 : 0 }) : Infinity) >= 5) && v5 || f.dagpengeretHvisRask !== false || v9 || f.elevILoennetPraktik !== false || f.ansatIFleksjob !== false)
  const SDL_32_1_nej = s[7] || s[202] && v11 || v12 && v11 || v13 && (s[0] && shiftDays(s[4], -182) < v1 || (f.timerSeneste26Uger ?? 0) < 24000 || v4) && f.dagpengeretHvisRask !== true && v8 && f.elevILoennetPraktik !== true && f.ansatIFleksjob !== true || s[250] && (f.iBeskaeftigelse !== true || ((f.timerPrMaaned !== undefined ? sum(f.timerPrMaaned, (r_timerPrMaaned) => { const r0_0 = s[0] && r_timerPrMaaned.maaned >= v16; const r0_1 = s[0] && r_timerPrMaaned.maaned < v15; const r0_2 = (r0_0 || s[11]) && (r0_1 || s[11]) && (r0_0 || r0_1); return r0_2 ? (r0_2 && !(s[0] && r_timerPrMaaned.maaned < v17 || s[0] && r_timerPrMaaned.maaned >= v14) && !s[11] ? r_timerPrMaaned.timer : 0) : 0 }) : -Infinity) < 24000 || (f.timerPrMaaned !== undefined ? sum(f.timerPrMaaned, (r_timerPrMaaned) => { const r0_0 = s[0] && r_timerPrMaaned.maaned >= v16; const r0_1 = s[0] && r_timerPrMaaned.maaned < v15; const r0_2 = (r0_0 || s[11]) && (r0_1 || s[11]) && (r0_0 || r0_1); const r0_3 = r_timerPrMaaned.timer >= 4000; const r0_4 = r0_2 && r0_3; return r0_4 ? (r0_4 && !(r0_2 && !r0_3 || s[0] && r_timerPrMaaned.maaned < v17 || s[0] && r_timerPrMaaned.maaned >= v14 || s[11] && !r0_3) && !(s[11] && r0_3) ? 1 : 0) : 0 }) : -Infinity) < 5) && ((f.timerPrMaaned !== undefined ? sum(f.timerPrMaaned, (r_timerPrMaaned) => { const r0_0 = s[0] && r_timerPrMaaned.maaned < v15; const r0_1 = s[0] && r_timerPrMaaned.maaned >= v24; const r0_2 = (r0_1 || s[11]) && (r0_0 || s[11]) && (r0_1 || r0_0); return r0_2 ? (r0_2 && !(s[0] && r_timerPrMaaned.maaned < v25 || s[0] && r_timerPrMaaned.maaned >= v14) && !s[11] ? r_timerPrMaaned.timer : 0) : 0 }) : -Infinity) < 24000 || (f.timerPrMaaned !== undefined ? sum(f.timerPrMaaned, (r_timerPrMaaned) => { const r0_0 = s[0] && r_timerPrMaaned.maaned < v15; const r0_1 = r_timerPrMaaned.timer >= 4000; const r0_2 = s[0] && r_timerPrMaaned.maaned >= v24; const r0_3 = (r0_2 || s[11]) && (r0_0 || s[11]) && (r0_2 || r0_0); const r0_4 = r0_3 && r0_1; return r0_4 ? (r0_4 && !(r0_3 && !r0_1 || s[0] && r_timerPrMaaned.maaned < v25 || s[0] && r_timerPrMaaned.maaned >= v14 || s[11] && !r0_1) && !(s[11] && r0_1) ? 1 : 0) : 0 }) : -Infinity) < 5) || v4) && f.dagpengeretHvisRask !== true && v8 && f.elevILoennetPraktik !== true && f.ansatIFleksjob !== true
  // SDL.42.1: Beskæftigelseskravet for selvstændige (SDL § 42)
  const v28 = (f.maanederSomSelvstaendig ?? 0) + (f.maanederSomLoenmodtagerFoer ?? 0) < 6 || f.drevetSenesteMaaned !== true || (f.timerIVirksomheden ?? 0) < 1850
  const v29 = (f.maanederSomSelvstaendig ?? 12) + (f.maanederSomLoenmodtagerFoer ?? 12) >= 6 && f.drevetSenesteMaaned !== false && (f.timerIVirksomheden ?? 16800) >= 1850
  const v30 = s[0] && s[3] && s[4] <= 15705 /* 2012-12-31 */
  const v31 = s[0] && s[5] >= 15706 /* 2013-01-01 */ && s[4] <= 15883 /* 2013-06-27 */
  const v32 = v29 || f.tilskudTilEgenVirksomhed !== false
  const v33 = v28 && f.tilskudTilEgenVirksomhed !== true
  const v34 = s[0] && s[5] >= 15884 /* 2013-06-28 */ && s[6]
  const SDL_42_1 = s[7] || s[202] && v29 || v30 && v29 || v31 && v32 || v34 && v32
  const SDL_42_1_nej = s[7] || s[202] && v28 || v30 && v28 || v31 && v33 || v34 && v33
  // SDL.34.1: Ret ved arbejdsskade (SDL § 34, stk. 1)
  const v37 = f.arbejdsskade !== true || v4
  const v38 = f.arbejdsskade !== false && v5
  const SDL_34_1 = s[7] || s[202] && v38 || s[203] && v38
  const SDL_34_1_nej = s[7] || s[202] && v37 || s[203] && v37
  // SDL.32: Ret over for kommunen (SDL § 2, stk. 2)
  const v41 = f.persongruppe === 'ingen'
  const v42 = s[14] && (SDL_32_1 || s[204]) || s[245] && (SDL_42_1 || s[204]) || s[205] || (f.persongruppe !== undefined && v41 || !(f.persongruppe !== undefined)) && v9 || SDL_34_1
  const v43 = (s[12] || SDL_32_1_nej) && (s[246] || SDL_42_1_nej) && s[206] && (f.persongruppe !== undefined && !v41 || !(f.persongruppe !== undefined) || v8) && (SDL_34_1_nej || s[204])
  const SDL_32 = s[7] || s[202] && v42 || s[203] && v42
  const SDL_32_nej = s[7] || s[202] && v43 || s[203] && v43
  // SDL.56.1: Refusion fra første fraværsdag (SDL § 56, stk. 1)
  const v46 = s[248] || f.aftaleMedArbejdsgiver !== true
  const v47 = v3 && f.aftaleMedArbejdsgiver !== false
  const SDL_56_1 = s[7] || s[202] && v47 || s[203] && v47
  const SDL_56_1_nej = s[7] || s[202] && v46 || s[203] && v46
  // SDL.54.1: Refusion til arbejdsgiveren (SDL § 54, stk. 1)
  const v50 = f.arbejdsgiverensBetaling === 'loen'
  const v51 = s[251] && s[10] >= s[252]
  const v52 = s[251] && s[9] < s[253] || SDL_32_nej
  const v53 = s[254] && s[204]
  const v54 = s[0] && s[10] >= s[4]
  const v55 = SDL_56_1_nej || s[0] && s[9] < s[5]
  const v56 = s[204] && s[11]
  const v57 = s[12] || f.arbejdsgiverensBetaling !== undefined && !v50 || !(f.arbejdsgiverensBetaling !== undefined) || (v52 || v53) && (v55 || v56) && (v52 || v55)
  const v58 = s[14] && (f.arbejdsgiverensBetaling !== undefined && v50 || !(f.arbejdsgiverensBetaling !== undefined)) && ((v51 || s[254]) && (SDL_32 || s[204]) && (v51 || SDL_32) || (SDL_56_1 || s[204]) && (v54 || s[11]) && (SDL_56_1 || v54) || v53 && v56)
  const SDL_54_1 = s[7] || s[202] && v58 || s[203] && v58
  const SDL_54_1_nej = s[7] || s[202] && v57 || s[203] && v57
  // SDL.21.5: Arbejdsgiveren skal have besked (SDL § 21, stk. 5)
  const SDL_21_5 = s[23] || s[24] && SDL_54_1 || s[25] && SDL_54_1
  s[300] = SDL_21_5
  const SDL_21_5_nej = s[23] || s[24] && SDL_54_1_nej || s[25] && SDL_54_1_nej
  s[301] = SDL_21_5_nej
  const SDL_21_5_ir = s[23] || s[24] && s[204] || s[25] && s[204]
  s[302] = SDL_21_5_ir
  // ALF.55.sygdom: Sygdommen forlænger retten til dagpenge (ALF § 55)
  const v64 = s[78] && s[9] <= 14790 /* 2010-06-30 */
  const v65 = s[10] >= 14791 /* 2010-07-01 */
  const ALF_55_sygdom = s[205] && (s[23] || v64 && s[10] >= shiftDays(s[126], 42) || v65)
  s[303] = ALF_55_sygdom
  const ALF_55_sygdom_nej = s[205] && (s[23] || v64 && s[9] < shiftDays(s[128], 42) || v65)
  s[304] = ALF_55_sygdom_nej
  const ALF_55_sygdom_ir = s[205] && (s[23] || v65) || s[206]
  s[305] = ALF_55_sygdom_ir
  // SDL.16.2: Der skal være en opfølgningsplan (SDL § 16)
  const SDL_16_2 = s[23] || s[106] && s[0] && s[10] >= s[120] || s[94] || s[43] && s[119]
  s[306] = SDL_16_2
  const SDL_16_2_nej = s[23] || s[106] && s[0] && s[9] < s[121] || s[94] || s[43] && s[84] < 2 || s[26]
  s[307] = SDL_16_2_nej
  const SDL_16_2_ir = s[23] || s[255] || s[94]
  s[308] = SDL_16_2_ir
  // SDL.13b.5: Opfølgning uden kontakt (standby) (SDL § 13 b, stk. 5)
  const v72 = s[25] && s[9] <= 15069 /* 2011-04-05 */
  const v73 = s[10] >= 15070 /* 2011-04-06 */ && s[9] <= 15207 /* 2011-08-21 */
  const v74 = s[10] >= 15208 /* 2011-08-22 */ && s[28]
  const SDL_13b_5 = s[23] || s[24] || v72 && f.sygdomForhindrerKontakt !== false || v73 || v74 && f.kontaktUhensigtsmaessig !== false || s[26] && f.kontaktUhensigtsmaessig !== false
  s[309] = SDL_13b_5
  const SDL_13b_5_nej = s[23] || s[24] || v72 && f.sygdomForhindrerKontakt !== true || v73 || v74 && f.kontaktUhensigtsmaessig !== true || s[26] && f.kontaktUhensigtsmaessig !== true
  s[310] = SDL_13b_5_nej
  const SDL_13b_5_ir = s[23] || s[24] || v73
  s[311] = SDL_13b_5_ir
  const v78 = s[23] ? 4 : 0
  s[269] = v78
}

export function sygeopfoelgning(f) {
  const s = new Array(312)
  sygeopfoelgning_1(f, s)
  sygeopfoelgning_2(f, s)
  sygeopfoelgning_3(f, s)
  sygeopfoelgning_4(f, s)
  sygeopfoelgning_5(f, s)
  sygeopfoelgning_6(f, s)
  sygeopfoelgning_7(f, s)
  sygeopfoelgning_8(f, s)
  sygeopfoelgning_9(f, s)
  sygeopfoelgning_10(f, s)
  sygeopfoelgning_11(f, s)
  sygeopfoelgning_12(f, s)
  sygeopfoelgning_13(f, s)
  sygeopfoelgning_14(f, s)
  return { SDL_7a_1: s[256], SDL_7a_1_hoej: s[257], SDL_7a_1_kan: (s[258] ? 1 : 0) + (s[259] ? 4 : 0), SDL_40a_1: s[260], SDL_40a_1_hoej: s[261], SDL_40a_1_kan: (s[262] ? 1 : 0) + (s[263] ? 4 : 0), SDL_11a_1_kan: (s[264] ? 1 : 0) + (s[265] ? 2 : 0) + (s[266] ? 4 : 0), SDL_11c_kan: (s[267] ? 1 : 0) + (s[268] ? 2 : 0) + s[269], SDL_13f_1_kan: (s[42] ? 1 : 0) + (s[40] ? 2 : 0) + (s[41] ? 4 : 0), SDL_13f_1_dag: s[270], SDL_13f_1_dag_hoej: s[271], SDL_13f_1_dag_kan: (s[272] ? 1 : 0) + (s[273] ? 4 : 0), SDL_10a_kan: (s[274] ? 1 : 0) + (s[275] ? 2 : 0) + s[269], SDL_11_3: s[276], SDL_11_3_hoej: s[277], SDL_11_3_kan: 1 + (s[278] ? 4 : 0), SDL_13b_1: s[279], SDL_13b_1_hoej: s[280], SDL_13b_1_kan: (s[281] ? 1 : 0) + (s[282] ? 4 : 0), SDL_13b_1_naeste: s[283], SDL_13b_1_naeste_hoej: s[284], SDL_13b_1_naeste_kan: (s[285] ? 1 : 0) + (s[286] ? 4 : 0), SDL_21_4_dag: s[287], SDL_21_4_dag_hoej: s[288], SDL_21_4_dag_kan: 1 + s[269], SDL_16_2_dag: s[289], SDL_16_2_dag_hoej: s[290], SDL_16_2_dag_kan: (s[291] ? 1 : 0) + (s[292] ? 4 : 0), SDL_13c_2_kan: (s[293] ? 1 : 0) + (s[294] ? 2 : 0) + (s[295] ? 4 : 0), SDL_24_1: s[178], SDL_24_1_hoej: s[179], SDL_24_1_kan: (s[177] ? 1 : 0) + (s[186] ? 4 : 0), SDL_27_1_slut: s[296], SDL_27_1_slut_hoej: s[297], SDL_27_1_slut_kan: (s[298] ? 1 : 0) + (s[299] ? 4 : 0), SDL_21_5_kan: (s[300] ? 1 : 0) + (s[301] ? 2 : 0) + (s[302] ? 4 : 0), ALF_55_sygdom_kan: (s[303] ? 1 : 0) + (s[304] ? 2 : 0) + (s[305] ? 4 : 0), SDL_16_2_kan: (s[306] ? 1 : 0) + (s[307] ? 2 : 0) + (s[308] ? 4 : 0), SDL_13b_5_kan: (s[309] ? 1 : 0) + (s[310] ? 2 : 0) + (s[311] ? 4 : 0) }
}

export function samtykke(f) {
  // RSL.11a.1: Myndigheden skal have dit samtykke (RSL § 11 a, stk. 1-2)
  const v0 = f.vurderingsdato ?? 13332 /* 2006-07-03 */
  const v1 = f.vurderingsdato ?? 76700 /* 2179-12-31 */
  const RSL_11c_1_ir = v0 <= 13331 /* 2006-07-02 */
  const v3 = v1 >= 13332 /* 2006-07-03 */
  const v4 = v3 && v0 <= 14124 /* 2008-09-02 */
  const v5 = f.oplysningensKilde === 'myndighed_eller_akasse'
  const v6 = f.oplysningensKilde !== undefined && v5 || !(f.oplysningensKilde !== undefined)
  const v7 = f.oplysningensKilde !== undefined && !v5 || !(f.oplysningensKilde !== undefined)
  const v8 = f.oplysningensArt === 'oekonomi'
  const v9 = v7 || f.oplysningensArt !== undefined && !v8 || !(f.oplysningensArt !== undefined)
  const v10 = v6 && (f.oplysningensArt !== undefined && v8 || !(f.oplysningensArt !== undefined))
  const v11 = v1 >= 14125 /* 2008-09-03 */
  const v12 = v11 && v0 <= 15079 /* 2011-04-15 */
  const v13 = v1 >= 15080 /* 2011-04-16 */ && v0 <= 15139 /* 2011-06-14 */
  const v14 = v1 >= 15140 /* 2011-06-15 */
  const v15 = f.oplysningensArt === 'oekonomi' || f.oplysningensArt === 'ferie'
  const RSL_11a_1 = RSL_11c_1_ir || v4 && v9 || v12 && v9 || v13 || v14 && (v7 || f.oplysningensArt !== undefined && !v15 || !(f.oplysningensArt !== undefined))
  const RSL_11a_1_nej = RSL_11c_1_ir || v4 && v10 || v12 && v10 || v13 || v14 && v6 && (f.oplysningensArt !== undefined && v15 || !(f.oplysningensArt !== undefined))
  const RSL_11a_1_ir = RSL_11c_1_ir || v13
  // RSL.11c.1: Samtykket kan undlades (RSL § 11 c, stk. 1)
  const v19 = v3 && v0 <= 15924 /* 2013-08-07 */
  const v20 = f.sagensArtVedSamtykke === 'foertidspension_rejst' || f.sagensArtVedSamtykke === 'frakendelse' || f.sagensArtVedSamtykke === 'tilbagebetaling'
  const v21 = f.sagensArtVedSamtykke !== undefined && !v20 || !(f.sagensArtVedSamtykke !== undefined) || f.oplysningenErNoedvendigUdenSamtykke !== true || f.samtykkeErForsoegtIndhentet !== true
  const v22 = (f.sagensArtVedSamtykke !== undefined && v20 || !(f.sagensArtVedSamtykke !== undefined)) && f.oplysningenErNoedvendigUdenSamtykke !== false && f.samtykkeErForsoegtIndhentet !== false
  const v23 = v1 >= 15925 /* 2013-08-08 */
  const RSL_11c_1 = RSL_11c_1_ir || v19 && v22 || v23 && v22
  const RSL_11c_1_nej = RSL_11c_1_ir || v19 && v21 || v23 && v21
  // RSL.11a.1.hentes: Oplysningen må hentes (RSL § 11 a, stk. 1)
  const v26 = f.harGivetSamtykke !== false || RSL_11a_1_nej || RSL_11c_1
  const v27 = RSL_11a_1 || RSL_11a_1_ir
  const v28 = RSL_11c_1_nej || RSL_11c_1_ir
  const v29 = f.harGivetSamtykke !== true && v27 && v28
  const RSL_11a_1_hentes = RSL_11c_1_ir || v4 && v26 || v11 && v26
  const RSL_11a_1_hentes_nej = RSL_11c_1_ir || v4 && v29 || v11 && v29
  // RSL.11b: Sagen skal afgøres på det foreliggende grundlag (RSL § 11 b)
  const v32 = f.medvirkerTilOplysning !== false && f.harGivetSamtykke !== false || RSL_11a_1_nej || RSL_11c_1
  const v33 = (f.medvirkerTilOplysning !== true || f.harGivetSamtykke !== true) && v27 && v28
  const RSL_11b = RSL_11c_1_ir || v19 && v33 || v23 && v33
  const RSL_11b_nej = RSL_11c_1_ir || v19 && v32 || v23 && v32
  // RSL.12: Du har fået den skriftlige besked om rettigheder og pligter (RSL § 12)
  const v36 = f.beskedOmAdgangTilOplysninger !== true || f.beskedOmManglendeMedvirken !== true || f.beskedOmAendringerDerBetyderNoget !== true || f.beskedOmTilbagebetalingOgStraf !== true
  const v37 = f.beskedOmAdgangTilOplysninger !== false && f.beskedOmManglendeMedvirken !== false && f.beskedOmAendringerDerBetyderNoget !== false && f.beskedOmTilbagebetalingOgStraf !== false
  const RSL_12 = RSL_11c_1_ir || v19 && v37 || v23 && v37
  const RSL_12_nej = RSL_11c_1_ir || v19 && v36 || v23 && v36
  const v40 = RSL_11c_1_ir ? 4 : 0
  return { RSL_11a_1_kan: (RSL_11a_1 ? 1 : 0) + (RSL_11a_1_nej ? 2 : 0) + (RSL_11a_1_ir ? 4 : 0), RSL_11a_1_hentes_kan: (RSL_11a_1_hentes ? 1 : 0) + (RSL_11a_1_hentes_nej ? 2 : 0) + v40, RSL_11b_kan: (RSL_11b ? 1 : 0) + (RSL_11b_nej ? 2 : 0) + v40, RSL_12_kan: (RSL_12 ? 1 : 0) + (RSL_12_nej ? 2 : 0) + v40 }
}

export function repraesentation(f) {
  return {  }
}

export function fastholdelse(f) {
  // SDL.7b.1: Du kan bede om en fastholdelsesplan (SDL § 7 b, stk. 1-3)
  const v0 = f.vurderingsdato ?? 13332 /* 2006-07-03 */
  const v1 = f.vurderingsdato ?? 76700 /* 2179-12-31 */
  const v2 = v0 <= 13331 /* 2006-07-02 */
  const v3 = v1 >= 13332 /* 2006-07-03 */ && v0 <= 15011 /* 2011-02-06 */
  const v4 = v1 >= 15012 /* 2011-02-07 */
  const v5 = f.persongruppe === 'loenmodtager'
  const v6 = f.persongruppe !== undefined && v5 || !(f.persongruppe !== undefined)
  const SDL_7b_1 = v6 && (v2 || v3 && f.ventesTilbageInden8Uger !== true || v4 && f.ventesTilbageInden8Uger !== true)
  const SDL_7b_1_nej = v6 && (v2 || v3 && f.ventesTilbageInden8Uger !== false || v4 && f.ventesTilbageInden8Uger !== false)
  const SDL_7b_1_ir = v6 && v2 || f.persongruppe !== undefined && !v5 || !(f.persongruppe !== undefined)
  return { SDL_7b_1_kan: (SDL_7b_1 ? 1 : 0) + (SDL_7b_1_nej ? 2 : 0) + (SDL_7b_1_ir ? 4 : 0) }
}

export function rundbord(f) {
  // SDL.9.1: Andre inddrages i opfølgningen (SDL § 9, stk. 1)
  const v0 = f.vurderingsdato ?? 13332 /* 2006-07-03 */
  const v1 = f.vurderingsdato ?? 76700 /* 2179-12-31 */
  const SDL_9_1_ir = v0 <= 13331 /* 2006-07-02 */
  const v3 = v1 >= 13332 /* 2006-07-03 */ && v0 <= 15011 /* 2011-02-06 */
  const v4 = v1 >= 15012 /* 2011-02-07 */ && v0 <= 20484 /* 2026-01-31 */
  const v5 = v1 >= 20485 /* 2026-02-01 */
  const SDL_9_1 = SDL_9_1_ir || v3 && f.behovForAtInddrage !== false || v4 && f.behovForAtInddrage !== false || v5 && f.behovForAtInddrage !== false
  const v7 = v3 && f.behovForAtInddrage !== true
  const v8 = v4 && f.behovForAtInddrage !== true
  const v9 = v5 && f.behovForAtInddrage !== true
  if (!SDL_9_1) return { SDL_9_1_kan: v7 || v8 || v9 ? 2 : 0 }
  // SDL.9.1: Andre inddrages i opfølgningen (SDL § 9, stk. 1)
  const SDL_9_1_nej = SDL_9_1_ir || v7 || v8 || v9
  if (!SDL_9_1_nej) return { SDL_9_1_kan: 1 }
  return { SDL_9_1_kan: 3 + (SDL_9_1_ir ? 4 : 0) }
}

export function anden_aktoer(f) {
  return {  }
}

export function paragraf56(f) {
  return {  }
}

function jobafklaring_1(f, s) {
  // LAB.36.3: Ret til en koordinerende sagsbehandler (LAB § 36, stk. 3)
  const v0 = f.vurderingsdato ?? 13332 /* 2006-07-03 */
  s[3] = v0
  const v1 = f.vurderingsdato ?? 76700 /* 2179-12-31 */
  s[4] = v1
  const v2 = v0 <= 16251 /* 2014-06-30 */
  s[5] = v2
  const v3 = v1 >= 16252 /* 2014-07-01 */
  const v4 = v3 && v0 <= 18261 /* 2019-12-31 */
  s[6] = v4
  const v5 = v1 >= 18262 /* 2020-01-01 */
  s[2] = v5
  const v6 = f.erIJobafklaring !== true || v0 < 16252 /* 2014-07-01 */
  s[8] = v6
  const LAB_31_3_vindue_er = f.erIJobafklaring !== false && v3
  s[7] = LAB_31_3_vindue_er
  const LAB_36_3 = LAB_31_3_vindue_er && (v2 || v4 || v5)
  s[20] = LAB_36_3
  const LAB_36_3_nej = LAB_31_3_vindue_er && v2
  s[21] = LAB_36_3_nej
  const LAB_36_3_ir = LAB_36_3_nej || v6
  s[19] = LAB_36_3_ir
  // LAB.22.1: Dit cv skal på Jobnet (LAB § 22, stk. 1)
  const LAB_22_1 = LAB_31_3_vindue_er && (v2 || v5 && f.harJobEllerVirksomhedVedTilbud !== true)
  s[23] = LAB_22_1
  const LAB_22_1_nej = LAB_31_3_vindue_er && (v2 || v4 || v5 && f.harJobEllerVirksomhedVedTilbud !== false)
  s[24] = LAB_22_1_nej
  // LAB.109.2.kraft: Undtagelsen om 8 uger gælder (LAB § 109, stk. 2)
  const v13 = f.jobafklaringStartede ?? 13332 /* 2006-07-03 */
  s[0] = v13
  const v14 = f.jobafklaringStartede ?? 76700 /* 2179-12-31 */
  s[1] = v14
  const v15 = v13 <= 16251 /* 2014-06-30 */
  s[10] = v15
  const v16 = v14 >= 16252 /* 2014-07-01 */
  s[9] = v16
  const v17 = v13 <= 16617 /* 2015-07-01 */
  const v18 = v14 >= 16618 /* 2015-07-02 */ && v13 <= 17125 /* 2016-11-20 */
  const v19 = v14 >= 17126 /* 2016-11-21 */
  const LAB_109_2_kraft = v16 && (v15 || v18 || v19)
  const LAB_109_2_kraft_nej = v16 && (v15 || v16 && v17 || v18)
  const LAB_109_2_kraft_ir = v16 && (v15 || v18) || v13 < 16252 /* 2014-07-01 */
  // LAB.109.1: Sagen om det første forløb skal i rehabiliteringsteamet (lov 1750/2025 § 1)
  const v23 = v13 <= 18261 /* 2019-12-31 */
  s[17] = v23
  const v24 = v14 >= 18262 /* 2020-01-01 */
  s[12] = v24
  const v25 = v24 && v13 <= 20088 /* 2024-12-31 */
  const v26 = v14 >= 20089 /* 2025-01-01 */
  const v27 = v16 && v23
  s[11] = v27
  const v28 = f.ventesFuldtRask !== false && shiftDays(v14, 56) >= (f.forventetRask ?? 13332 /* 2006-07-03 */) && (LAB_109_2_kraft || LAB_109_2_kraft_ir) || f.fikTvaerfagligIndsats !== false && f.overgikVedRevurderingen !== false
  const v29 = (f.ventesFuldtRask !== true || shiftDays(v13, 56) < (f.forventetRask ?? 76700 /* 2179-12-31 */) || LAB_109_2_kraft_nej) && (f.fikTvaerfagligIndsats !== true || f.overgikVedRevurderingen !== true)
  const v30 = v13 <= 20634 /* 2026-06-30 */
  s[13] = v30
  const v31 = v26 && v30
  const v32 = v14 >= 20635 /* 2026-07-01 */
  s[14] = v32
  const v33 = v1 >= 20635 /* 2026-07-01 */
  s[18] = v33
  const v34 = v33 && v26 && v13 < 20635 /* 2026-07-01 */
  const LAB_109_1 = v16 && (v34 || !(v34 && !(v0 < 20635 /* 2026-07-01 */ || v13 < 20089 /* 2025-01-01 */ || v32)) && (v15 || v27 && v29 || v25 && v29 || v31 && f.tvaerfagligtBehovIForloebet !== false))
  s[46] = LAB_109_1
  const LAB_109_1_nej = v16 && (v34 || !(v34 && !(v0 < 20635 /* 2026-07-01 */ || v13 < 20089 /* 2025-01-01 */ || v32)) && (v15 || v27 && v28 || v25 && v28 || v31 && f.tvaerfagligtBehovIForloebet !== true || v32))
  s[47] = LAB_109_1_nej
  const LAB_109_1_ir = v16 && (v34 || !(v34 && !(v0 < 20635 /* 2026-07-01 */ || v13 < 20089 /* 2025-01-01 */ || v32)) && v15) || v13 < 16252 /* 2014-07-01 */
  s[48] = LAB_109_1_ir
  // LAB.109.1.frist: Sagen skal have været i rehabiliteringsteamet (LAB § 109)
  const v38 = v16 && v13 <= 16427 /* 2014-12-23 */
  const v39 = f.sygedagpengeOphoerteDen ?? 13332 /* 2006-07-03 */
  s[15] = v39
  const v40 = f.sygedagpengeOphoerteDen ?? 76700 /* 2179-12-31 */
  s[16] = v40
  const v41 = shiftDays(v39, 28)
  const v42 = shiftDays(v40, 28)
  const v43 = v14 >= 16428 /* 2014-12-24 */ && v13 <= 16616 /* 2015-06-30 */
  const v44 = v14 >= 16617 /* 2015-07-01 */ && v17
  const v45 = shiftDays(v13, 28)
  const v46 = shiftDays(v14, 28)
  const v47 = v19 && v23
  const v48 = f.jobafklaringEfter === 'ny_sygemelding'
  const v49 = f.jobafklaringEfter !== undefined && v48 || !(f.jobafklaringEfter !== undefined)
  const v50 = f.jobafklaringEfter !== undefined && !v48 || !(f.jobafklaringEfter !== undefined)
  const v51 = shiftDays(f.afgoerelseOmJobafklaringDen ?? 13332 /* 2006-07-03 */, 28)
  const v52 = shiftDays(f.afgoerelseOmJobafklaringDen ?? 76700 /* 2179-12-31 */, 28)
  const v53 = v49 ? (v50 ? Math.min(v45, v51) : v51) : v45
  const v54 = v49 ? (v50 ? Math.max(v46, v52) : v52) : v46
  const v55 = v25 || v26
  const v56 = v25 ? v53 : NEVER
  const v57 = v18 || v47 || v55
  const v58 = v18 ? FIRST_DAY : v47 ? (v55 ? Math.min(v53, v56) : v53) : v56
  const v59 = v43 || v44 || v57
  const v60 = v43 ? FIRST_DAY : v44 ? (v57 ? Math.min(v45, v58) : v45) : v58
  const LAB_109_1_frist = v15 ? FIRST_DAY : v38 ? (v59 ? Math.min(v41, v60) : v41) : v60
  s[25] = LAB_109_1_frist
  const v62 = v26 ? NEVER : v54
  const v63 = v18 ? NEVER : v47 ? (v55 ? Math.max(v54, v62) : v54) : v62
  const v64 = v43 ? NEVER : v44 ? (v57 ? Math.max(v46, v63) : v46) : v63
  const LAB_109_1_frist_hoej = v15 ? NEVER : v38 ? (v59 ? Math.max(v42, v64) : v42) : v64
  s[26] = LAB_109_1_frist_hoej
  const LAB_109_1_frist_er = v16 && (LAB_109_1 || LAB_109_1_ir)
  s[27] = LAB_109_1_frist_er
  const LAB_109_1_frist_ir = LAB_109_1_frist_er && (v15 || v43 || v18) || v13 < 16252 /* 2014-07-01 */ || LAB_109_1_nej
  s[28] = LAB_109_1_frist_ir
}

function jobafklaring_2(f, s) {
  // LAB.31.3.vindue: De første samtaler skal være holdt (lov 1750/2025 § 1)
  const v0 = shiftDays(shiftMonths(s[0], 6), -1)
  const v1 = shiftDays(shiftMonths(s[1], 6), -1)
  const v2 = shiftDays(shiftMonths(s[0], 12), -1)
  const v3 = shiftDays(shiftMonths(s[1], 12), -1)
  const v4 = f.risikoForFireAar !== false ? (f.risikoForFireAar !== true ? Math.min(v0, v2) : v0) : v2
  const v5 = f.risikoForFireAar !== false ? (f.risikoForFireAar !== true ? Math.max(v1, v3) : v1) : v3
  const v6 = s[2] && s[3] <= 20484 /* 2026-01-31 */
  const v7 = s[4] >= 20485 /* 2026-02-01 */
  const v8 = v6 || v7
  const v9 = v7 ? FIRST_DAY : v0
  const LAB_31_3_vindue = s[5] ? FIRST_DAY : s[6] ? (v8 ? Math.min(v4, v9) : v4) : v9
  s[29] = LAB_31_3_vindue
  const v11 = v7 ? NEVER : v1
  const LAB_31_3_vindue_hoej = s[5] ? NEVER : s[6] ? (v8 ? Math.max(v5, v11) : v5) : v11
  s[30] = LAB_31_3_vindue_hoej
  const LAB_31_3_vindue_ir = s[7] && (s[5] || v7) || s[8]
  // LAB.45.1: Du skal have planens indsatsdel (lov 1750/2025 § 1)
  const LAB_45_1 = s[9] && (s[10] || s[11] || s[12] && s[13] || s[14])
  s[32] = LAB_45_1
  const LAB_45_1_nej = s[9] && (s[10] || s[14])
  s[33] = LAB_45_1_nej
  const LAB_45_1_ir = LAB_45_1_nej || s[0] < 16252 /* 2014-07-01 */
  s[34] = LAB_45_1_ir
  // LAB.111.3: Samtale med sundhedskoordinatoren (LAB § 111, stk. 3)
  const LAB_111_3 = s[5] ? FIRST_DAY : shiftMonths(s[15], 42)
  s[35] = LAB_111_3
  const LAB_111_3_hoej = s[5] ? NEVER : shiftMonths(s[16], 42)
  s[36] = LAB_111_3_hoej
  const LAB_111_3_er = s[7] && f.risikoForFireAar !== false
  s[37] = LAB_111_3_er
  const LAB_111_3_ir = LAB_111_3_er && s[5] || s[8] || f.risikoForFireAar !== true
  s[38] = LAB_111_3_ir
  // LAB.110.1: Jobafklaringsforløbets længste varighed (LAB § 110, stk. 1)
  const v21 = s[9] && s[0] <= 17532 /* 2018-01-01 */
  const v22 = shiftMonths(s[0], 24)
  const v23 = shiftMonths(s[1], 24)
  const v24 = shiftDays(v22, -1)
  const v25 = shiftDays(v23, -1)
  const v26 = s[1] >= 17533 /* 2018-01-02 */ && s[17]
  const v27 = allPeriods(f.barselUnderJobafklaring)
  const v28 = f.barselUnderJobafklaring !== undefined ? v27 : NO_DAYS
  const v29 = f.barselUnderJobafklaring !== undefined ? v27 : ALL_DAYS
  const v30 = without(ALL_DAYS, v29)
  const v31 = without(ALL_DAYS, v28)
  const v32 = v22 === NEVER ? Infinity : v22 - s[1]
  const v33 = v23 === NEVER ? Infinity : v23 - s[0]
  const v34 = dayReaching(v31, s[0], v32)
  const v35 = dayReaching(v30, s[1], v33)
  const v36 = from(v28, 18262 /* 2020-01-01 */)
  const v37 = from(v29, 18262 /* 2020-01-01 */)
  const v38 = without(ALL_DAYS, v37)
  const v39 = without(ALL_DAYS, v36)
  const v40 = Math.min(v24, v34, dayReaching(v39, s[0], v32))
  const v41 = Math.max(v25, v35, dayReaching(v38, s[1], v33))
  const v42 = v26 || s[12]
  const v43 = v26 ? (s[12] ? Math.min(v34, v40) : v40) : v34
  const LAB_110_1 = s[10] ? FIRST_DAY : v21 ? (v42 ? Math.min(v24, v43) : v24) : v43
  const v45 = v26 ? (s[12] ? Math.max(v35, v41) : v41) : v35
  const LAB_110_1_hoej = s[10] ? NEVER : v21 ? (v42 ? Math.max(v25, v45) : v25) : v45
  const LAB_110_1_er = f.erIJobafklaring !== false && s[9]
  const LAB_110_1_ir = LAB_110_1_er && s[10] || f.erIJobafklaring !== true || s[0] < 16252 /* 2014-07-01 */
  // LAB.111.1: Din arbejdsevne skal være vurderet (LAB § 111, stk. 1)
  const LAB_111_1 = s[5] ? FIRST_DAY : LAB_110_1
  s[39] = LAB_111_1
  const LAB_111_1_hoej = s[5] ? NEVER : LAB_110_1_hoej
  s[40] = LAB_111_1_hoej
  const LAB_111_1_er = s[7] && (s[5] || s[6] && LAB_110_1_er || s[2] && LAB_110_1_er)
  s[41] = LAB_111_1_er
  const LAB_111_1_ir = s[7] && (s[5] || s[6] && LAB_110_1_ir || s[2] && LAB_110_1_ir) || s[8]
  s[42] = LAB_111_1_ir
  // LAB.111.4: Kommunen skal overveje klinisk funktion før et nyt forløb (lov 1750/2025 § 1)
  const v53 = shiftMonths(s[16], 48) >= (f.nytForloebVarerTil ?? 13332 /* 2006-07-03 */)
  const v54 = s[2] && s[3] <= 20634 /* 2026-06-30 */
  const LAB_111_4 = s[7] && (s[5] || s[6] && shiftMonths(s[15], 48) < (f.nytForloebVarerTil ?? 76700 /* 2179-12-31 */) || v54 && shiftMonths(s[15], 48) < (f.nytForloebVarerTil ?? 76700 /* 2179-12-31 */) || s[18])
  s[43] = LAB_111_4
  const LAB_111_4_nej = s[7] && (s[5] || s[6] && v53 || v54 && v53 || s[18])
  s[44] = LAB_111_4_nej
  const LAB_111_4_ir = s[7] && (s[5] || s[18]) || s[8]
  // LAB.111.2: Sagen skal i rehabiliteringsteamet, før forløbet slutter (lov 1750/2025 § 1)
  const v58 = f.kanVendeTilbageIArbejde !== false || f.uarbejdsdygtigVedEgenSygdom !== true && f.maalgruppeForAnden !== true
  const v59 = f.kanVendeTilbageIArbejde !== true && (f.uarbejdsdygtigVedEgenSygdom !== false || f.maalgruppeForAnden !== false)
  const LAB_111_2 = s[7] && (s[5] || s[6] && v59 || v54 && v59 || s[18])
  s[49] = LAB_111_2
  const LAB_111_2_nej = s[7] && (s[5] || s[6] && v58 || v54 && v58 || s[18])
  s[50] = LAB_111_2_nej
  // LAB.31.3.løbende: Det mindste antal samtaler gælder hele vejen (lov 1750/2025 § 1)
  const LAB_31_3_loebende = s[7] && (s[5] || s[6] || v7)
  s[51] = LAB_31_3_loebende
  const LAB_31_3_loebende_nej = s[7] && (s[5] || v6 || v7)
  s[52] = LAB_31_3_loebende_nej
  // LAB.33.3: Kontaktforløb uden kontakt (standby) i jobafklaringsforløb (LAB § 33, stk. 3)
  const LAB_33_3 = s[7] && (s[5] || s[6] && f.kontaktUhensigtsmaessig !== false || s[2] && f.kontaktUhensigtsmaessig !== false)
  s[53] = LAB_33_3
  const LAB_33_3_nej = s[7] && (s[5] || s[6] && f.kontaktUhensigtsmaessig !== true || s[2] && f.kontaktUhensigtsmaessig !== true)
  s[54] = LAB_33_3_nej
  const v66 = s[19] ? 4 : 0
  s[22] = v66
  const v67 = LAB_31_3_vindue_ir ? 4 : 0
  s[31] = v67
  const v68 = LAB_111_4_ir ? 4 : 0
  s[45] = v68
}

export function jobafklaring(f) {
  const s = new Array(55)
  jobafklaring_1(f, s)
  jobafklaring_2(f, s)
  return { LAB_36_3_kan: (s[20] ? 1 : 0) + (s[21] ? 2 : 0) + s[22], LAB_22_1_kan: (s[23] ? 1 : 0) + (s[24] ? 2 : 0) + s[22], LAB_109_1_frist: s[25], LAB_109_1_frist_hoej: s[26], LAB_109_1_frist_kan: (s[27] ? 1 : 0) + (s[28] ? 4 : 0), LAB_31_3_vindue: s[29], LAB_31_3_vindue_hoej: s[30], LAB_31_3_vindue_kan: (s[7] ? 1 : 0) + s[31], LAB_45_1_kan: (s[32] ? 1 : 0) + (s[33] ? 2 : 0) + (s[34] ? 4 : 0), LAB_111_3: s[35], LAB_111_3_hoej: s[36], LAB_111_3_kan: (s[37] ? 1 : 0) + (s[38] ? 4 : 0), LAB_111_1: s[39], LAB_111_1_hoej: s[40], LAB_111_1_kan: (s[41] ? 1 : 0) + (s[42] ? 4 : 0), LAB_111_4_kan: (s[43] ? 1 : 0) + (s[44] ? 2 : 0) + s[45], LAB_109_1_kan: (s[46] ? 1 : 0) + (s[47] ? 2 : 0) + (s[48] ? 4 : 0), LAB_111_2_kan: (s[49] ? 1 : 0) + (s[50] ? 2 : 0) + s[45], LAB_31_3_loebende_kan: (s[51] ? 1 : 0) + (s[52] ? 2 : 0) + s[31], LAB_33_3_kan: (s[53] ? 1 : 0) + (s[54] ? 2 : 0) + s[22] }
}

function rehabiliteringsteam_1(f, s) {
  // LAB.109.2.kraft: Undtagelsen om 8 uger gælder (LAB § 109, stk. 2)
  const v0 = f.jobafklaringStartede ?? 13332 /* 2006-07-03 */
  const v1 = f.jobafklaringStartede ?? 76700 /* 2179-12-31 */
  const v2 = v0 <= 16251 /* 2014-06-30 */
  const v3 = v1 >= 16252 /* 2014-07-01 */
  const v4 = v0 <= 16617 /* 2015-07-01 */
  const v5 = v1 >= 16618 /* 2015-07-02 */ && v0 <= 17125 /* 2016-11-20 */
  const v6 = v1 >= 17126 /* 2016-11-21 */
  const LAB_109_2_kraft = v3 && (v2 || v5 || v6)
  const LAB_109_2_kraft_nej = v3 && (v2 || v3 && v4 || v5)
  const LAB_109_2_kraft_ir = v3 && (v2 || v5) || v0 < 16252 /* 2014-07-01 */
  // LAB.109.1: Sagen om det første forløb skal i rehabiliteringsteamet (lov 1750/2025 § 1)
  const v10 = v0 <= 18261 /* 2019-12-31 */
  const v11 = v1 >= 18262 /* 2020-01-01 */
  const v12 = v11 && v0 <= 20088 /* 2024-12-31 */
  const v13 = v1 >= 20089 /* 2025-01-01 */
  const v14 = v3 && v10
  const v15 = f.ventesFuldtRask !== false && shiftDays(v1, 56) >= (f.forventetRask ?? 13332 /* 2006-07-03 */) && (LAB_109_2_kraft || LAB_109_2_kraft_ir) || f.fikTvaerfagligIndsats !== false && f.overgikVedRevurderingen !== false
  const v16 = (f.ventesFuldtRask !== true || shiftDays(v0, 56) < (f.forventetRask ?? 76700 /* 2179-12-31 */) || LAB_109_2_kraft_nej) && (f.fikTvaerfagligIndsats !== true || f.overgikVedRevurderingen !== true)
  const v17 = v0 <= 20634 /* 2026-06-30 */
  const v18 = v13 && v17
  const v19 = v1 >= 20635 /* 2026-07-01 */
  const v20 = f.vurderingsdato ?? 13332 /* 2006-07-03 */
  s[0] = v20
  const v21 = f.vurderingsdato ?? 76700 /* 2179-12-31 */
  s[1] = v21
  const v22 = v21 >= 20635 /* 2026-07-01 */
  s[3] = v22
  const v23 = v22 && v13 && v0 < 20635 /* 2026-07-01 */
  const LAB_109_1 = v3 && (v23 || !(v23 && !(v20 < 20635 /* 2026-07-01 */ || v0 < 20089 /* 2025-01-01 */ || v19)) && (v2 || v14 && v16 || v12 && v16 || v18 && f.tvaerfagligtBehovIForloebet !== false))
  s[22] = LAB_109_1
  const LAB_109_1_nej = v3 && (v23 || !(v23 && !(v20 < 20635 /* 2026-07-01 */ || v0 < 20089 /* 2025-01-01 */ || v19)) && (v2 || v14 && v15 || v12 && v15 || v18 && f.tvaerfagligtBehovIForloebet !== true || v19))
  s[23] = LAB_109_1_nej
  const LAB_109_1_ir = v3 && (v23 || !(v23 && !(v20 < 20635 /* 2026-07-01 */ || v0 < 20089 /* 2025-01-01 */ || v19)) && v2) || v0 < 16252 /* 2014-07-01 */
  s[24] = LAB_109_1_ir
  // LAB.109.1.frist: Sagen skal have været i rehabiliteringsteamet (LAB § 109)
  const v27 = v3 && v0 <= 16427 /* 2014-12-23 */
  const v28 = shiftDays(f.sygedagpengeOphoerteDen ?? 13332 /* 2006-07-03 */, 28)
  const v29 = shiftDays(f.sygedagpengeOphoerteDen ?? 76700 /* 2179-12-31 */, 28)
  const v30 = v1 >= 16428 /* 2014-12-24 */ && v0 <= 16616 /* 2015-06-30 */
  const v31 = v1 >= 16617 /* 2015-07-01 */ && v4
  const v32 = shiftDays(v0, 28)
  const v33 = shiftDays(v1, 28)
  const v34 = v6 && v10
  const v35 = f.jobafklaringEfter === 'ny_sygemelding'
  const v36 = f.jobafklaringEfter !== undefined && v35 || !(f.jobafklaringEfter !== undefined)
  const v37 = f.jobafklaringEfter !== undefined && !v35 || !(f.jobafklaringEfter !== undefined)
  const v38 = shiftDays(f.afgoerelseOmJobafklaringDen ?? 13332 /* 2006-07-03 */, 28)
  const v39 = shiftDays(f.afgoerelseOmJobafklaringDen ?? 76700 /* 2179-12-31 */, 28)
  const v40 = v36 ? (v37 ? Math.min(v32, v38) : v38) : v32
  const v41 = v36 ? (v37 ? Math.max(v33, v39) : v39) : v33
  const v42 = v12 || v13
  const v43 = v12 ? v40 : NEVER
  const v44 = v5 || v34 || v42
  const v45 = v5 ? FIRST_DAY : v34 ? (v42 ? Math.min(v40, v43) : v40) : v43
  const v46 = v30 || v31 || v44
  const v47 = v30 ? FIRST_DAY : v31 ? (v44 ? Math.min(v32, v45) : v32) : v45
  const LAB_109_1_frist = v2 ? FIRST_DAY : v27 ? (v46 ? Math.min(v28, v47) : v28) : v47
  s[11] = LAB_109_1_frist
  const v49 = v13 ? NEVER : v41
  const v50 = v5 ? NEVER : v34 ? (v42 ? Math.max(v41, v49) : v41) : v49
  const v51 = v30 ? NEVER : v31 ? (v44 ? Math.max(v33, v50) : v33) : v50
  const LAB_109_1_frist_hoej = v2 ? NEVER : v27 ? (v46 ? Math.max(v29, v51) : v29) : v51
  s[12] = LAB_109_1_frist_hoej
  const v53 = v0 < 16252 /* 2014-07-01 */ || LAB_109_1_nej
  const LAB_109_1_frist_er = v3 && (LAB_109_1 || LAB_109_1_ir)
  s[13] = LAB_109_1_frist_er
  const LAB_109_1_frist_ir = LAB_109_1_frist_er && (v2 || v30 || v5) || v53
  s[14] = LAB_109_1_frist_ir
  // LAB.43: Samlet beskrivelse (LAB § 43)
  const LAB_43_ir = v20 <= 13331 /* 2006-07-02 */
  s[4] = LAB_43_ir
  const v57 = v21 >= 13332 /* 2006-07-03 */
  const v58 = v20 <= 20634 /* 2026-06-30 */
  s[2] = v58
  const v59 = f.afgoerelsenGaelder === 'fleksjob' || f.afgoerelsenGaelder === 'tilskud_til_selvstaendig' || f.afgoerelsenGaelder === 'foertidspension'
  const v60 = f.afgoerelsenGaelder !== undefined && v59 || !(f.afgoerelsenGaelder !== undefined)
  const v61 = f.afgoerelsenGaelder !== undefined && !v59 || !(f.afgoerelsenGaelder !== undefined)
  const LAB_43 = LAB_43_ir || v22 && v60
  s[9] = LAB_43
  const LAB_43_nej = LAB_43_ir || v57 && v58 || v22 && v61
  s[10] = LAB_43_nej
  // PLANBEK.2.1: Rehabiliteringsplanens forberedende del kræves (LAB § 43)
  const v64 = v57 && v20 <= 15705 /* 2012-12-31 */
  s[5] = v64
  const v65 = v21 >= 15706 /* 2013-01-01 */
  s[6] = v65
  const v66 = v20 <= 20484 /* 2026-01-31 */
  s[7] = v66
  const v67 = v65 && v66
  const v68 = f.afgoerelsenGaelder === 'ressourceforloeb' || f.afgoerelsenGaelder === 'revalidering' || f.afgoerelsenGaelder === 'fleksjob' || f.afgoerelsenGaelder === 'tilskud_til_selvstaendig' || f.afgoerelsenGaelder === 'foertidspension'
  const v69 = v21 >= 20485 /* 2026-02-01 */ && v58
  s[8] = v69
  const PLANBEK_2_1 = LAB_43_ir || v67 && (f.afgoerelsenGaelder !== undefined && v68 || !(f.afgoerelsenGaelder !== undefined)) || v69 && v60
  s[16] = PLANBEK_2_1
  const PLANBEK_2_1_nej = LAB_43_ir || v64 || v67 && f.afgoerelsenGaelder !== undefined && !v68 || v69 && v61 || v22
  s[17] = PLANBEK_2_1_nej
  // LAB.44.1: Planens forberedende del skal laves før teamet (lov 1750/2025 § 1)
  const LAB_44_1 = LAB_109_1_frist_er && (v2 || v14 || v11 && v17 || v19)
  s[19] = LAB_44_1
  const LAB_44_1_nej = LAB_109_1_frist_er && (v2 || v19)
  s[20] = LAB_44_1_nej
  const LAB_44_1_ir = LAB_44_1_nej || v53
  s[21] = LAB_44_1_ir
}

function rehabiliteringsteam_2(f, s) {
  // LAB.111.2: Sagen skal i rehabiliteringsteamet, før forløbet slutter (lov 1750/2025 § 1)
  const v0 = s[0] <= 16251 /* 2014-06-30 */
  const v1 = s[1] >= 16252 /* 2014-07-01 */
  const v2 = s[0] <= 18261 /* 2019-12-31 */
  const v3 = v1 && v2
  const v4 = f.kanVendeTilbageIArbejde !== false || f.uarbejdsdygtigVedEgenSygdom !== true && f.maalgruppeForAnden !== true
  const v5 = f.kanVendeTilbageIArbejde !== true && (f.uarbejdsdygtigVedEgenSygdom !== false || f.maalgruppeForAnden !== false)
  const v6 = s[1] >= 18262 /* 2020-01-01 */ && s[2]
  const v7 = f.erIJobafklaring !== false && v1
  const LAB_111_2 = v7 && (v0 || v3 && v5 || v6 && v5 || s[3])
  s[25] = LAB_111_2
  const LAB_111_2_nej = v7 && (v0 || v3 && v4 || v6 && v4 || s[3])
  s[26] = LAB_111_2_nej
  const LAB_111_2_ir = v7 && (v0 || s[3]) || f.erIJobafklaring !== true || s[0] < 16252 /* 2014-07-01 */
  s[27] = LAB_111_2_ir
  // LSP.18.2: Førtidspension kan afgøres uden rehabiliteringsteamet (LSP § 18, stk. 2)
  const v11 = f.afgoerelsenGaelder === 'foertidspension'
  const v12 = f.afgoerelsenGaelder !== undefined && v11 || !(f.afgoerelsenGaelder !== undefined)
  const v13 = f.afgoerelsenGaelder !== undefined && !v11 || !(f.afgoerelsenGaelder !== undefined)
  const v14 = s[1] >= 16953 /* 2016-06-01 */ && v2
  const v15 = f.heltAabenbartIngenForbedring !== false && f.sundhedskoordinatorHarUdtaltSig !== false || f.bedtOmAfgoerelseOmPensionAlene !== false && f.utvivlsomtIkkePension !== false
  const v16 = (f.heltAabenbartIngenForbedring !== true || f.sundhedskoordinatorHarUdtaltSig !== true) && (f.bedtOmAfgoerelseOmPensionAlene !== true || f.utvivlsomtIkkePension !== true)
  const LSP_18_2 = v12 && (s[4] || v14 && v15 || v6 && v15)
  const LSP_18_2_nej = v12 && (s[4] || s[5] || s[6] && s[0] <= 16952 /* 2016-05-31 */ || v14 && v16 || v6 && v16 || s[3])
  const LSP_18_2_ir = v12 && s[4] || v13
  // LOB.9.1: Sagen skal i rehabiliteringsteamet (lov 1750/2025 § 2)
  const v20 = s[6] && s[0] <= 16439 /* 2015-01-04 */
  const v21 = f.afgoerelsenGaelder === 'ressourceforloeb' || f.afgoerelsenGaelder === 'fleksjob' || f.afgoerelsenGaelder === 'tilskud_til_selvstaendig'
  const v22 = v13 || LSP_18_2
  const v23 = v12 && (LSP_18_2_nej || LSP_18_2_ir)
  const v24 = f.afgoerelsenGaelder !== undefined && v21 || !(f.afgoerelsenGaelder !== undefined) || v23
  const v25 = (f.afgoerelsenGaelder !== undefined && !v21 || !(f.afgoerelsenGaelder !== undefined)) && v22
  const v26 = s[1] >= 16440 /* 2015-01-05 */ && s[7]
  const v27 = f.afgoerelsenGaelder === 'fleksjob' || f.afgoerelsenGaelder === 'tilskud_til_selvstaendig'
  const v28 = s[3] && f.sagenErForelagtTeamet !== false
  const LOB_9_1 = v28 || !(v28 && !(s[0] < 20635 /* 2026-07-01 */ || f.sagenErForelagtTeamet !== true)) && (s[4] || v20 && v24 || v26 && v24 || s[8] && (f.afgoerelsenGaelder !== undefined && v27 || !(f.afgoerelsenGaelder !== undefined) || v23))
  s[28] = LOB_9_1
  const LOB_9_1_nej = v28 || !(v28 && !(s[0] < 20635 /* 2026-07-01 */ || f.sagenErForelagtTeamet !== true)) && (s[4] || s[5] || v20 && v25 || v26 && v25 || s[8] && (f.afgoerelsenGaelder !== undefined && !v27 || !(f.afgoerelsenGaelder !== undefined)) && v22 || s[3])
  s[29] = LOB_9_1_nej
  const LOB_9_1_ir = v28 || !(v28 && !(s[0] < 20635 /* 2026-07-01 */ || f.sagenErForelagtTeamet !== true)) && s[4]
  s[30] = LOB_9_1_ir
  const v32 = s[4] ? 4 : 0
  s[18] = v32
  const v33 = (s[9] ? 1 : 0) + (s[10] ? 2 : 0) + v32
  s[15] = v33
}

export function rehabiliteringsteam(f) {
  const s = new Array(31)
  rehabiliteringsteam_1(f, s)
  rehabiliteringsteam_2(f, s)
  return { LAB_109_1_frist: s[11], LAB_109_1_frist_hoej: s[12], LAB_109_1_frist_kan: (s[13] ? 1 : 0) + (s[14] ? 4 : 0), LAB_43_kan: s[15], LOB_15a_1_kan: s[15], PLANBEK_2_1_kan: (s[16] ? 1 : 0) + (s[17] ? 2 : 0) + s[18], LAB_44_1_kan: (s[19] ? 1 : 0) + (s[20] ? 2 : 0) + (s[21] ? 4 : 0), LAB_109_1_kan: (s[22] ? 1 : 0) + (s[23] ? 2 : 0) + (s[24] ? 4 : 0), LAB_111_2_kan: (s[25] ? 1 : 0) + (s[26] ? 2 : 0) + (s[27] ? 4 : 0), LOB_9_1_kan: (s[28] ? 1 : 0) + (s[29] ? 2 : 0) + (s[30] ? 4 : 0) }
}

function ressourceforloeb_1(f, s) {
  // LOV1750.21.8: Dit ressourceforløb fortsætter efter de gamle regler (lov 1750/2025 § 21, stk. 8)
  const v0 = f.vurderingsdato ?? 13332 /* 2006-07-03 */
  s[1] = v0
  const v1 = f.vurderingsdato ?? 76700 /* 2179-12-31 */
  s[7] = v1
  const v2 = v0 <= 13331 /* 2006-07-02 */
  s[13] = v2
  const v3 = v0 <= 15705 /* 2012-12-31 */
  const v4 = v1 >= 13332 /* 2006-07-03 */ && v3
  s[14] = v4
  const v5 = v1 >= 15706 /* 2013-01-01 */
  s[0] = v5
  const v6 = v0 <= 20484 /* 2026-01-31 */
  s[8] = v6
  const v7 = v1 >= 20485 /* 2026-02-01 */
  s[9] = v7
  const LOV1750_21_8 = f.ressourceforloebErBevilget !== false && (v2 || v5 && v6 || v7 && f.ressourceforloebErBevilget !== false && (f.ressourceforloebBevilgetDen ?? 13332 /* 2006-07-03 */) <= 20484 /* 2026-01-31 */)
  s[16] = LOV1750_21_8
  const LOV1750_21_8_nej = f.ressourceforloebErBevilget !== false && (v2 || v4 || v7 && (f.ressourceforloebErBevilget !== true || (f.ressourceforloebBevilgetDen ?? 76700 /* 2179-12-31 */) > 20484 /* 2026-01-31 */))
  s[15] = LOV1750_21_8_nej
  const LOV1750_21_8_ir = f.ressourceforloebErBevilget !== false && v2 || f.ressourceforloebErBevilget !== true
  s[17] = LOV1750_21_8_ir
  // LAB.36.3.ressourceforløb: Koordinerende sagsbehandler (LAB § 36, stk. 3)
  const v11 = v0 <= 18261 /* 2019-12-31 */
  const v12 = v5 && v11
  const v13 = v1 >= 18262 /* 2020-01-01 */
  const v14 = v13 && v6
  const LAB_36_3_ressourceforloeb = f.ressourceforloebErBevilget !== false && (v2 || v12 || v14 || v7 && LOV1750_21_8)
  s[18] = LAB_36_3_ressourceforloeb
  const LAB_36_3_ressourceforloeb_nej = f.ressourceforloebErBevilget !== false && (v2 || v4 || v7 && LOV1750_21_8_nej)
  s[19] = LAB_36_3_ressourceforloeb_nej
  const LAB_36_3_ressourceforloeb_ir = f.ressourceforloebErBevilget !== false && (v2 || v7 && LOV1750_21_8_ir) || f.ressourceforloebErBevilget !== true
  s[20] = LAB_36_3_ressourceforloeb_ir
  // LAB.113.2: En indsats skal være i gang (LAB § 113, stk. 2)
  const v18 = f.ressourceforloebStartede ?? 13332 /* 2006-07-03 */
  const v19 = f.ressourceforloebStartede ?? 76700 /* 2179-12-31 */
  const v20 = v18 <= 13331 /* 2006-07-02 */
  const v21 = v19 >= 13332 /* 2006-07-03 */ && v18 <= 15705 /* 2012-12-31 */
  const v22 = v19 >= 15706 /* 2013-01-01 */ && v18 <= 18808 /* 2021-06-30 */
  const v23 = v19 >= 18809 /* 2021-07-01 */
  const v24 = v23 && v18 <= 18992 /* 2021-12-31 */
  const v25 = allPeriods(f.perioderUdenRaadighed)
  const v26 = shiftMonths(v18, 6)
  const v27 = shiftMonths(v19, 6)
  const v28 = v18 <= 20484 /* 2026-01-31 */
  const v29 = v19 >= 20485 /* 2026-02-01 */
  const v30 = v24 || v19 >= 18993 /* 2022-01-01 */ && v28 || v29
  const LAB_113_2 = v20 ? FIRST_DAY : v22 || v30 ? (v30 ? dayReaching(without(ALL_DAYS, f.perioderUdenRaadighed !== undefined ? v25 : NO_DAYS), shiftDays(v18, 1), v26 === NEVER ? Infinity : v26 - v19) : NEVER) : NEVER
  s[21] = LAB_113_2
  const LAB_113_2_hoej = v20 ? NEVER : v21 ? NEVER : v22 ? NEVER : v24 ? NEVER : dayReaching(without(ALL_DAYS, f.perioderUdenRaadighed !== undefined ? v25 : ALL_DAYS), shiftDays(v19, 1), v27 === NEVER ? Infinity : v27 - v18)
  s[22] = LAB_113_2_hoej
  const LAB_113_2_ir = f.ressourceforloebErBevilget !== false && v20 || f.ressourceforloebErBevilget !== true
  s[24] = LAB_113_2_ir
  // LAB.31.3.ressourceforløb.vindue: Samtalerne skal være holdt (lov 1750/2025 § 1)
  const v34 = f.samtaleaarBegyndte ?? 13332 /* 2006-07-03 */
  const v35 = f.samtaleaarBegyndte ?? 76700 /* 2179-12-31 */
  const v36 = shiftDays(shiftMonths(v34, 12), -1)
  const v37 = shiftDays(shiftMonths(v35, 12), -1)
  const v38 = v14 || v7
  const v39 = v7 ? FIRST_DAY : shiftDays(shiftMonths(v34, 6), -1)
  const LAB_31_3_ressourceforloeb_vindue = v3 ? FIRST_DAY : v12 ? (v38 ? Math.min(v36, v39) : v36) : v39
  s[25] = LAB_31_3_ressourceforloeb_vindue
  const v41 = v7 ? NEVER : shiftDays(shiftMonths(v35, 6), -1)
  const LAB_31_3_ressourceforloeb_vindue_hoej = v3 ? NEVER : v12 ? (v38 ? Math.max(v37, v41) : v37) : v41
  s[26] = LAB_31_3_ressourceforloeb_vindue_hoej
  const LAB_31_3_ressourceforloeb_vindue_er = f.ressourceforloebErBevilget !== false && v5
  s[27] = LAB_31_3_ressourceforloeb_vindue_er
  const LAB_31_3_ressourceforloeb_vindue_ir = LAB_31_3_ressourceforloeb_vindue_er && (v3 || v7) || f.ressourceforloebErBevilget !== true || v0 < 15706 /* 2013-01-01 */
  s[28] = LAB_31_3_ressourceforloeb_vindue_ir
  // LAB.113.4: Kommunen skal have besluttet, hvad der sker efter forløbet (LAB § 113, stk. 4)
  const v45 = f.ressourceforloebPlanlagtTil ?? 13332 /* 2006-07-03 */
  const v46 = f.ressourceforloebPlanlagtTil ?? 76700 /* 2179-12-31 */
  const v47 = v45 <= 13331 /* 2006-07-02 */
  const LAB_113_4 = v47 ? FIRST_DAY : v46 >= 15706 /* 2013-01-01 */ && v45 <= 18261 /* 2019-12-31 */ || v46 >= 18262 /* 2020-01-01 */ && v45 <= 18992 /* 2021-12-31 */ || v46 >= 18993 /* 2022-01-01 */ && v45 <= 20484 /* 2026-01-31 */ || v46 >= 20485 /* 2026-02-01 */ ? v45 : NEVER
  s[29] = LAB_113_4
  const LAB_113_4_hoej = v47 ? NEVER : v46 >= 13332 /* 2006-07-03 */ && v45 <= 15705 /* 2012-12-31 */ ? NEVER : v46
  s[30] = LAB_113_4_hoej
  const LAB_113_4_ir = f.ressourceforloebErBevilget !== false && v47 || f.ressourceforloebErBevilget !== true
  s[31] = LAB_113_4_ir
  // LAB.113.2.team: Sagen skal i rehabiliteringsteamet igen (LAB § 113, stk. 2)
  const v51 = v23 && v28
  const v52 = f.ressourceforloebErBevilget !== false && LAB_113_2_hoej >= v0 || f.indsatsErBegyndt !== false && (f.ressourceforloebErBevilget !== false && LAB_113_2_hoej >= (f.indsatsBegyndteDen ?? 13332 /* 2006-07-03 */) || LAB_113_2_ir) || f.arbejdeIFoersteHalvaar !== false || f.saerligeGrundeModTeamet !== false
  const v53 = (f.ressourceforloebErBevilget !== false && LAB_113_2 < v1 || LAB_113_2_ir) && (f.indsatsErBegyndt !== true || f.ressourceforloebErBevilget !== false && LAB_113_2 < (f.indsatsBegyndteDen ?? 76700 /* 2179-12-31 */)) && f.arbejdeIFoersteHalvaar !== true && f.saerligeGrundeModTeamet !== true
  const v54 = v1 >= 20635 /* 2026-07-01 */
  s[11] = v54
  const v55 = v0 >= 20635 /* 2026-07-01 */
  s[12] = v55
  const LAB_113_2_team = f.ressourceforloebErBevilget !== false && (v54 || !(v54 && v55) && (v20 || v51 && v53 || v29 && v53))
  s[32] = LAB_113_2_team
  const LAB_113_2_team_nej = f.ressourceforloebErBevilget !== false && (v54 || !(v54 && v55) && (v20 || v21 || v22 || v51 && v52 || v29 && v52))
  s[33] = LAB_113_2_team_nej
  const LAB_113_2_team_ir = f.ressourceforloebErBevilget !== false && (v54 || !(v54 && v55) && v20) || f.ressourceforloebErBevilget !== true
  s[34] = LAB_113_2_team_ir
  // LSP.18.2: Førtidspension kan afgøres uden rehabiliteringsteamet (LSP § 18, stk. 2)
  const v59 = f.afgoerelsenGaelder === 'foertidspension'
  const v60 = f.afgoerelsenGaelder !== undefined && v59 || !(f.afgoerelsenGaelder !== undefined)
  s[4] = v60
  const v61 = f.afgoerelsenGaelder !== undefined && !v59 || !(f.afgoerelsenGaelder !== undefined)
  s[2] = v61
  const v62 = v1 >= 16953 /* 2016-06-01 */ && v11
  const v63 = f.heltAabenbartIngenForbedring !== false && f.sundhedskoordinatorHarUdtaltSig !== false || f.bedtOmAfgoerelseOmPensionAlene !== false && f.utvivlsomtIkkePension !== false
  const v64 = (f.heltAabenbartIngenForbedring !== true || f.sundhedskoordinatorHarUdtaltSig !== true) && (f.bedtOmAfgoerelseOmPensionAlene !== true || f.utvivlsomtIkkePension !== true)
  const v65 = v0 <= 20634 /* 2026-06-30 */
  s[10] = v65
  const v66 = v13 && v65
  const LSP_18_2 = v60 && (v2 || v62 && v63 || v66 && v63)
  s[3] = LSP_18_2
  const LSP_18_2_nej = v60 && (v2 || v4 || v5 && v0 <= 16952 /* 2016-05-31 */ || v62 && v64 || v66 && v64 || v54)
  s[5] = LSP_18_2_nej
  const LSP_18_2_ir = v60 && v2 || v61
  s[6] = LSP_18_2_ir
}

function ressourceforloeb_2(f, s) {
  // LOB.9.1: Sagen skal i rehabiliteringsteamet (lov 1750/2025 § 2)
  const v0 = s[0] && s[1] <= 16439 /* 2015-01-04 */
  const v1 = f.afgoerelsenGaelder === 'ressourceforloeb' || f.afgoerelsenGaelder === 'fleksjob' || f.afgoerelsenGaelder === 'tilskud_til_selvstaendig'
  const v2 = s[2] || s[3]
  const v3 = s[4] && (s[5] || s[6])
  const v4 = f.afgoerelsenGaelder !== undefined && v1 || !(f.afgoerelsenGaelder !== undefined) || v3
  const v5 = (f.afgoerelsenGaelder !== undefined && !v1 || !(f.afgoerelsenGaelder !== undefined)) && v2
  const v6 = s[7] >= 16440 /* 2015-01-05 */ && s[8]
  const v7 = s[9] && s[10]
  const v8 = f.afgoerelsenGaelder === 'fleksjob' || f.afgoerelsenGaelder === 'tilskud_til_selvstaendig'
  const v9 = s[11] && f.sagenErForelagtTeamet !== false
  const LOB_9_1 = v9 || !(v9 && !(!s[12] || f.sagenErForelagtTeamet !== true)) && (s[13] || v0 && v4 || v6 && v4 || v7 && (f.afgoerelsenGaelder !== undefined && v8 || !(f.afgoerelsenGaelder !== undefined) || v3))
  s[35] = LOB_9_1
  const LOB_9_1_nej = v9 || !(v9 && !(!s[12] || f.sagenErForelagtTeamet !== true)) && (s[13] || s[14] || v0 && v5 || v6 && v5 || v7 && (f.afgoerelsenGaelder !== undefined && !v8 || !(f.afgoerelsenGaelder !== undefined)) && v2 || s[11])
  s[36] = LOB_9_1_nej
  const LOB_9_1_ir = v9 || !(v9 && !(!s[12] || f.sagenErForelagtTeamet !== true)) && s[13]
  s[37] = LOB_9_1_ir
  // LAB.113.3: Tilbuddet venter på samtalen om dit helbred (LAB § 113, stk. 3)
  const v13 = s[7] >= 18993 /* 2022-01-01 */ && s[8]
  const v14 = s[15] || f.menerTilbuddetSkaderHelbredet !== true || f.bedtOmSamtaleFoerTilbuddet !== true || f.kommunenHarTagetStillingTilTilbuddet !== false
  const v15 = (s[16] || s[17]) && f.menerTilbuddetSkaderHelbredet !== false && f.bedtOmSamtaleFoerTilbuddet !== false && f.kommunenHarTagetStillingTilTilbuddet !== true
  const LAB_113_3 = f.ressourceforloebErBevilget !== false && (s[13] || v13 && v15 || s[9] && v15)
  s[38] = LAB_113_3
  const LAB_113_3_nej = f.ressourceforloebErBevilget !== false && (s[13] || s[14] || s[0] && s[1] <= 18992 /* 2021-12-31 */ || v13 && v14 || s[9] && v14)
  s[39] = LAB_113_3_nej
  const v18 = f.ressourceforloebErBevilget !== false ? 1 : 0
  s[23] = v18
}

export function ressourceforloeb(f) {
  const s = new Array(40)
  ressourceforloeb_1(f, s)
  ressourceforloeb_2(f, s)
  return { LAB_36_3_ressourceforloeb_kan: (s[18] ? 1 : 0) + (s[19] ? 2 : 0) + (s[20] ? 4 : 0), LAB_113_2: s[21], LAB_113_2_hoej: s[22], LAB_113_2_kan: s[23] + (s[24] ? 4 : 0), LAB_31_3_ressourceforloeb_vindue: s[25], LAB_31_3_ressourceforloeb_vindue_hoej: s[26], LAB_31_3_ressourceforloeb_vindue_kan: (s[27] ? 1 : 0) + (s[28] ? 4 : 0), LAB_113_4: s[29], LAB_113_4_hoej: s[30], LAB_113_4_kan: s[23] + (s[31] ? 4 : 0), LAB_113_2_team_kan: (s[32] ? 1 : 0) + (s[33] ? 2 : 0) + (s[34] ? 4 : 0), LOB_9_1_kan: (s[35] ? 1 : 0) + (s[36] ? 2 : 0) + (s[37] ? 4 : 0), LAB_113_3_kan: (s[38] ? 1 : 0) + (s[39] ? 2 : 0) + (s[17] ? 4 : 0) }
}

export function revalidering(f) {
  // LAS.50: Plan for revalideringen (LAS § 70, stk. 2)
  const v0 = f.vurderingsdato ?? 13332 /* 2006-07-03 */
  const v1 = f.vurderingsdato ?? 76700 /* 2179-12-31 */
  const v2 = v0 <= 13331 /* 2006-07-02 */
  const v3 = v1 >= 13332 /* 2006-07-03 */
  const v4 = v3 && v0 <= 13858 /* 2007-12-11 */
  const v5 = v1 >= 13859 /* 2007-12-12 */
  const v6 = v5 && v0 <= 16616 /* 2015-06-30 */
  const v7 = v1 >= 16617 /* 2015-07-01 */ && v0 <= 17967 /* 2019-03-12 */
  const v8 = v0 <= 18261 /* 2019-12-31 */
  const v9 = v1 >= 17968 /* 2019-03-13 */ && v8
  const v10 = v1 >= 18262 /* 2020-01-01 */ && v0 <= 20484 /* 2026-01-31 */
  const v11 = v1 >= 20485 /* 2026-02-01 */
  const LAS_50 = f.revalideringErBevilget !== false && (v2 || v4 && f.erhvervssigtetErAfklaret !== false || v6 && f.erhvervssigtetErAfklaret !== false || v7 && f.erhvervssigtetErAfklaret !== false || v9 && f.erhvervssigtetErAfklaret !== false || v10 && f.erhvervssigtetErAfklaret !== false || v11 && f.erhvervssigtetErAfklaret !== false)
  const LAS_50_nej = f.revalideringErBevilget !== false && (v2 || v4 && f.erhvervssigtetErAfklaret !== true || v6 && f.erhvervssigtetErAfklaret !== true || v7 && f.erhvervssigtetErAfklaret !== true || v9 && f.erhvervssigtetErAfklaret !== true || v10 && f.erhvervssigtetErAfklaret !== true || v11 && f.erhvervssigtetErAfklaret !== true)
  const LAS_50_ir = f.revalideringErBevilget !== false && v2 || f.revalideringErBevilget !== true
  // LAB.31.3.revalidering: Samtale i revalideringen (lov 1750/2025 § 1)
  const v15 = v3 && v0 <= 14027 /* 2008-05-28 */
  const v16 = shiftMonths(f.senesteSamtaleIRevalidering ?? 13332 /* 2006-07-03 */, 3)
  const v17 = shiftMonths(f.senesteSamtaleIRevalidering ?? 76700 /* 2179-12-31 */, 3)
  const v18 = v1 >= 14028 /* 2008-05-29 */ && v8
  const v19 = v10 || v11
  const v20 = v11 ? FIRST_DAY : shiftDays(shiftMonths(f.revalideringStartede ?? 13332 /* 2006-07-03 */, 6), -1)
  const v21 = v18 || v19
  const v22 = v18 ? (v19 ? Math.min(v16, v20) : v16) : v20
  const LAB_31_3_revalidering = v2 ? FIRST_DAY : v15 ? (v21 ? Math.min(v16, v22) : v16) : v22
  const v24 = v11 ? NEVER : shiftDays(shiftMonths(f.revalideringStartede ?? 76700 /* 2179-12-31 */, 6), -1)
  const v25 = v18 ? (v19 ? Math.max(v17, v24) : v17) : v24
  const LAB_31_3_revalidering_hoej = v2 ? NEVER : v15 ? (v21 ? Math.max(v17, v25) : v17) : v25
  const LAB_31_3_revalidering_ir = f.revalideringErBevilget !== false && (v2 || v11) || f.revalideringErBevilget !== true
  // LAS.73b: Ydelsen bevares, mens du er væk (LAS § 73 b)
  const v28 = f.kortvarigAfbrydelseUdenBetydning !== false || f.fravaerVedBarselIRevalidering !== false
  const v29 = f.kortvarigAfbrydelseUdenBetydning !== true && f.fravaerVedBarselIRevalidering !== true
  const v30 = v5 && v8
  const LAS_73b = f.revalideringErBevilget !== false && (v2 || v4 && v28 || v30 && v28 || v10 && v28 || v11 && v28)
  const LAS_73b_nej = f.revalideringErBevilget !== false && (v2 || v4 && v29 || v30 && v29 || v10 && v29 || v11 && v29)
  const v33 = LAS_50_ir ? 4 : 0
  return { LAS_50_kan: (LAS_50 ? 1 : 0) + (LAS_50_nej ? 2 : 0) + v33, LAB_31_3_revalidering: LAB_31_3_revalidering, LAB_31_3_revalidering_hoej: LAB_31_3_revalidering_hoej, LAB_31_3_revalidering_kan: (f.revalideringErBevilget !== false ? 1 : 0) + (LAB_31_3_revalidering_ir ? 4 : 0), LAS_73b_kan: (LAS_73b ? 1 : 0) + (LAS_73b_nej ? 2 : 0) + v33 }
}

export function ressourceprofil(f) {
  return {  }
}

export function laegekonsulent(f) {
  return {  }
}

export function fleksjobvisitation(f) {
  // ARBEVNEBEK.6.1: Ressourceprofil efter arbejdsevnemetoden (ARBEVNEBEK § 6, stk. 1)
  const v0 = f.vurderingsdato ?? 13332 /* 2006-07-03 */
  const v1 = f.vurderingsdato ?? 76700 /* 2179-12-31 */
  const ARBEVNEBEK_6_1_ir = v0 <= 13331 /* 2006-07-02 */
  const v3 = v1 >= 13332 /* 2006-07-03 */
  const v4 = v3 && v0 <= 15705 /* 2012-12-31 */
  const v5 = f.afgoerelsenGaelder === 'revalidering' || f.afgoerelsenGaelder === 'fleksjob' || f.afgoerelsenGaelder === 'foertidspension'
  const v6 = v1 >= 15706 /* 2013-01-01 */
  const ARBEVNEBEK_6_1 = ARBEVNEBEK_6_1_ir || v4 && (f.afgoerelsenGaelder !== undefined && v5 || !(f.afgoerelsenGaelder !== undefined))
  const ARBEVNEBEK_6_1_nej = ARBEVNEBEK_6_1_ir || v4 && (f.afgoerelsenGaelder !== undefined && !v5 || !(f.afgoerelsenGaelder !== undefined)) || v6
  // LSP.18.2: Førtidspension kan afgøres uden rehabiliteringsteamet (LSP § 18, stk. 2)
  const v9 = f.afgoerelsenGaelder === 'foertidspension'
  const v10 = f.afgoerelsenGaelder !== undefined && v9 || !(f.afgoerelsenGaelder !== undefined)
  const v11 = f.afgoerelsenGaelder !== undefined && !v9 || !(f.afgoerelsenGaelder !== undefined)
  const v12 = v1 >= 16953 /* 2016-06-01 */ && v0 <= 18261 /* 2019-12-31 */
  const v13 = f.heltAabenbartIngenForbedring !== false && f.sundhedskoordinatorHarUdtaltSig !== false || f.bedtOmAfgoerelseOmPensionAlene !== false && f.utvivlsomtIkkePension !== false
  const v14 = (f.heltAabenbartIngenForbedring !== true || f.sundhedskoordinatorHarUdtaltSig !== true) && (f.bedtOmAfgoerelseOmPensionAlene !== true || f.utvivlsomtIkkePension !== true)
  const v15 = v0 <= 20634 /* 2026-06-30 */
  const v16 = v1 >= 18262 /* 2020-01-01 */ && v15
  const v17 = v1 >= 20635 /* 2026-07-01 */
  const LSP_18_2 = v10 && (ARBEVNEBEK_6_1_ir || v12 && v13 || v16 && v13)
  const LSP_18_2_nej = v10 && (ARBEVNEBEK_6_1_ir || v4 || v6 && v0 <= 16952 /* 2016-05-31 */ || v12 && v14 || v16 && v14 || v17)
  const LSP_18_2_ir = v10 && ARBEVNEBEK_6_1_ir || v11
  // LOB.9.1: Sagen skal i rehabiliteringsteamet (lov 1750/2025 § 2)
  const v21 = v6 && v0 <= 16439 /* 2015-01-04 */
  const v22 = f.afgoerelsenGaelder === 'ressourceforloeb' || f.afgoerelsenGaelder === 'fleksjob' || f.afgoerelsenGaelder === 'tilskud_til_selvstaendig'
  const v23 = v11 || LSP_18_2
  const v24 = v10 && (LSP_18_2_nej || LSP_18_2_ir)
  const v25 = f.afgoerelsenGaelder !== undefined && v22 || !(f.afgoerelsenGaelder !== undefined) || v24
  const v26 = (f.afgoerelsenGaelder !== undefined && !v22 || !(f.afgoerelsenGaelder !== undefined)) && v23
  const v27 = v1 >= 16440 /* 2015-01-05 */ && v0 <= 20484 /* 2026-01-31 */
  const v28 = v1 >= 20485 /* 2026-02-01 */ && v15
  const v29 = f.afgoerelsenGaelder === 'fleksjob' || f.afgoerelsenGaelder === 'tilskud_til_selvstaendig'
  const v30 = v17 && f.sagenErForelagtTeamet !== false
  const LOB_9_1 = v30 || !(v30 && !(v0 < 20635 /* 2026-07-01 */ || f.sagenErForelagtTeamet !== true)) && (ARBEVNEBEK_6_1_ir || v21 && v25 || v27 && v25 || v28 && (f.afgoerelsenGaelder !== undefined && v29 || !(f.afgoerelsenGaelder !== undefined) || v24))
  const LOB_9_1_nej = v30 || !(v30 && !(v0 < 20635 /* 2026-07-01 */ || f.sagenErForelagtTeamet !== true)) && (ARBEVNEBEK_6_1_ir || v4 || v21 && v26 || v27 && v26 || v28 && (f.afgoerelsenGaelder !== undefined && !v29 || !(f.afgoerelsenGaelder !== undefined)) && v23 || v17)
  const LOB_9_1_ir = v30 || !(v30 && !(v0 < 20635 /* 2026-07-01 */ || f.sagenErForelagtTeamet !== true)) && ARBEVNEBEK_6_1_ir
  // LAB.43: Samlet beskrivelse (LAB § 43)
  const v34 = f.afgoerelsenGaelder === 'fleksjob' || f.afgoerelsenGaelder === 'tilskud_til_selvstaendig' || f.afgoerelsenGaelder === 'foertidspension'
  const LAB_43 = ARBEVNEBEK_6_1_ir || v17 && (f.afgoerelsenGaelder !== undefined && v34 || !(f.afgoerelsenGaelder !== undefined))
  const LAB_43_nej = ARBEVNEBEK_6_1_ir || v3 && v15 || v17 && (f.afgoerelsenGaelder !== undefined && !v34 || !(f.afgoerelsenGaelder !== undefined))
  const v37 = ARBEVNEBEK_6_1_ir ? 4 : 0
  const v38 = (LAB_43 ? 1 : 0) + (LAB_43_nej ? 2 : 0) + v37
  return { ARBEVNEBEK_6_1_kan: (ARBEVNEBEK_6_1 ? 1 : 0) + (ARBEVNEBEK_6_1_nej ? 2 : 0) + v37, LOB_9_1_kan: (LOB_9_1 ? 1 : 0) + (LOB_9_1_nej ? 2 : 0) + (LOB_9_1_ir ? 4 : 0), LAB_43_kan: v38, LOB_15a_1_kan: v38 }
}

function fleksjobopfoelgning_1(f, s) {
  // LAB.121.1: Næste opfølgning i fleksjobbet (LAB § 121, stk. 1)
  const v0 = f.vurderingsdato ?? 13332 /* 2006-07-03 */
  s[1] = v0
  const v1 = f.vurderingsdato ?? 76700 /* 2179-12-31 */
  s[5] = v1
  const LSP_1a_1_ir = v0 <= 13331 /* 2006-07-02 */
  s[12] = LSP_1a_1_ir
  const v3 = v1 >= 13332 /* 2006-07-03 */
  s[0] = v3
  const v4 = v3 && v0 <= 13858 /* 2007-12-11 */
  const v5 = f.senestFulgtOpIFleksjobbet ?? 13332 /* 2006-07-03 */
  const v6 = f.senestFulgtOpIFleksjobbet ?? 76700 /* 2179-12-31 */
  const v7 = shiftMonths(v5, 12)
  const v8 = shiftMonths(v6, 12)
  const v9 = shiftMonths(f.fleksjobydelseFoersteGang ?? 13332 /* 2006-07-03 */, 6)
  const v10 = shiftMonths(f.fleksjobydelseFoersteGang ?? 76700 /* 2179-12-31 */, 6)
  const v11 = f.fulgtOpIFleksjobbet !== false ? (f.fulgtOpIFleksjobbet !== true ? Math.min(v7, v9) : v7) : v9
  const v12 = f.fulgtOpIFleksjobbet !== false ? (f.fulgtOpIFleksjobbet !== true ? Math.max(v8, v10) : v8) : v10
  const v13 = v0 <= 15705 /* 2012-12-31 */
  s[15] = v13
  const v14 = v1 >= 13859 /* 2007-12-12 */ && v13
  const v15 = v1 >= 15706 /* 2013-01-01 */
  s[23] = v15
  const v16 = v15 && v0 <= 18261 /* 2019-12-31 */
  s[16] = v16
  const v17 = f.fleksjobStartede ?? FIRST_DAY
  s[25] = v17
  const v18 = f.fleksjobStartede ?? 76700 /* 2179-12-31 */
  s[24] = v18
  const v19 = shiftMonths(f.fulgtOpIFleksjobbet !== false ? (f.fulgtOpIFleksjobbet !== true ? Math.min(v5, v17) : v5) : v17, 30)
  const v20 = shiftMonths(f.fulgtOpIFleksjobbet !== false ? (f.fulgtOpIFleksjobbet !== true ? Math.max(v6, v18) : v6) : v18, 30)
  const v21 = v1 >= 18262 /* 2020-01-01 */
  s[17] = v21
  const v22 = v16 || v21
  s[27] = v22
  const v23 = v14 || v22
  const v24 = v14 ? (v22 ? Math.min(v11, v19) : v11) : v19
  const LAB_121_1 = LSP_1a_1_ir ? FIRST_DAY : v4 ? (v23 ? Math.min(v11, v24) : v11) : v24
  s[32] = LAB_121_1
  const v26 = v14 ? (v22 ? Math.max(v12, v20) : v12) : v20
  const LAB_121_1_hoej = LSP_1a_1_ir ? NEVER : v4 ? (v23 ? Math.max(v12, v26) : v12) : v26
  s[33] = LAB_121_1_hoej
  const LAB_121_1_ir = f.ansatIFleksjob !== false && LSP_1a_1_ir || f.ansatIFleksjob !== true
  s[26] = LAB_121_1_ir
  // LAB.121.3: Status i fleksjobbet (LAB § 121, stk. 3)
  const v29 = v3 && v13
  s[22] = v29
  const LAB_121_3 = LSP_1a_1_ir ? FIRST_DAY : v22 ? shiftMonths(v17, 54) : NEVER
  s[34] = LAB_121_3
  const LAB_121_3_hoej = LSP_1a_1_ir ? NEVER : v29 ? NEVER : shiftMonths(v18, 54)
  s[35] = LAB_121_3_hoej
  const LAB_121_3_er = f.ansatIFleksjob !== false && f.fleksjobErMidlertidigt !== false
  s[36] = LAB_121_3_er
  const LAB_121_3_ir = LAB_121_3_er && LSP_1a_1_ir || f.ansatIFleksjob !== true || f.fleksjobErMidlertidigt !== true
  s[37] = LAB_121_3_ir
  // LSP.1a.1.tabel2006: Aldrene vedtaget i 2006 gælder (LSP § 1 a, stk. 1)
  const v34 = v0 <= 14431 /* 2009-07-06 */
  s[13] = v34
  const v35 = v1 >= 14432 /* 2009-07-07 */
  s[14] = v35
  const v36 = v1 >= 13503 /* 2006-12-21 */ && v34
  const LSP_1a_1_tabel2006 = LSP_1a_1_ir || v36 || v35
  s[4] = LSP_1a_1_tabel2006
  const LSP_1a_1_tabel2006_nej = LSP_1a_1_ir || v3 && v0 <= 13502 /* 2006-12-20 */ || v36
  s[2] = LSP_1a_1_tabel2006_nej
  const LSP_1a_1_tabel2006_ir = LSP_1a_1_ir || v36
  s[3] = LSP_1a_1_tabel2006_ir
  // LSP.1a.1.tabel2011: Aldrene vedtaget i 2011 gælder (LSP § 1 a, stk. 1)
  const v40 = v0 <= 15336 /* 2011-12-28 */
  s[6] = v40
  const v41 = v1 >= 15337 /* 2011-12-29 */ && v0 <= 15529 /* 2012-07-08 */
  s[11] = v41
  const v42 = v1 >= 15530 /* 2012-07-09 */
  s[10] = v42
  const LSP_1a_1_tabel2011 = LSP_1a_1_ir || v41 || v42
  s[9] = LSP_1a_1_tabel2011
  const LSP_1a_1_tabel2011_nej = LSP_1a_1_ir || v3 && v40 || v41
  s[7] = LSP_1a_1_tabel2011_nej
  const LSP_1a_1_tabel2011_ir = LSP_1a_1_ir || v41
  s[8] = LSP_1a_1_tabel2011_ir
}

function fleksjobopfoelgning_2(f, s) {
  // LSP.1a.1: Din folkepensionsalder (LSP § 1 a, stk. 1)
  const v0 = f.foedselsdag ?? FIRST_DAY
  s[20] = v0
  const v1 = f.foedselsdag ?? 76700 /* 2179-12-31 */
  s[21] = v1
  const v2 = s[0] && s[1] <= 14518 /* 2009-10-01 */
  const v3 = v0 >= -4018 /* 1959-01-01 */ ? (v0 >= -3837 /* 1959-07-01 */ ? (v0 >= -3653 /* 1960-01-01 */ ? (v0 >= -3471 /* 1960-07-01 */ ? 804 : 798) : 792) : 786) : 780
  const v4 = v1 >= -4018 /* 1959-01-01 */ ? (v1 >= -3837 /* 1959-07-01 */ ? (v1 >= -3653 /* 1960-01-01 */ ? (v1 >= -3471 /* 1960-07-01 */ ? 804 : 798) : 792) : 786) : 780
  const v5 = v1 >= -11142 /* 1939-07-01 */ ? (s[2] || s[3] ? 780 : v3) : 804
  const v6 = v0 >= -11142 /* 1939-07-01 */ ? (s[4] ? v4 : 780) : 804
  const v7 = s[5] >= 14519 /* 2009-10-02 */ && s[6]
  const v8 = s[7] || s[8]
  const v9 = v0 >= -5844 /* 1954-01-01 */
  const v10 = v1 >= -5844 /* 1954-01-01 */
  const v11 = v0 >= -5663 /* 1954-07-01 */
  const v12 = v1 >= -5663 /* 1954-07-01 */
  const v13 = v0 >= -5479 /* 1955-01-01 */
  const v14 = v1 >= -5479 /* 1955-01-01 */
  const v15 = v0 >= -5298 /* 1955-07-01 */
  const v16 = v1 >= -5298 /* 1955-07-01 */
  const v17 = v9 ? (v11 ? (v13 ? (v15 ? 804 : 798) : 792) : 786) : 780
  const v18 = v10 ? (v12 ? (v14 ? (v16 ? 804 : 798) : 792) : 786) : 780
  const v19 = s[9] ? (v8 ? Math.min(v3, v17) : v17) : v3
  const v20 = s[9] ? (v8 ? Math.max(v4, v18) : v18) : v4
  const v21 = s[10] && s[1] <= 16797 /* 2015-12-28 */
  const v22 = s[5] >= 16798 /* 2015-12-29 */ && s[1] <= 17086 /* 2016-10-12 */
  const v23 = v0 >= -2557 /* 1963-01-01 */
  const v24 = v1 >= -2557 /* 1963-01-01 */
  const v25 = v9 ? (v11 ? (v13 ? (v15 ? (v23 ? 816 : 804) : 798) : 792) : 786) : 780
  const v26 = v10 ? (v12 ? (v14 ? (v16 ? (v24 ? 816 : 804) : 798) : 792) : 786) : 780
  const v27 = s[5] >= 17087 /* 2016-10-13 */ && s[1] <= 18626 /* 2020-12-30 */
  const v28 = s[5] >= 18627 /* 2020-12-31 */ && s[1] <= 18669 /* 2021-02-11 */
  const v29 = v0 >= -1096 /* 1967-01-01 */
  const v30 = v1 >= -1096 /* 1967-01-01 */
  const v31 = v9 ? (v11 ? (v13 ? (v15 ? (v23 ? (v29 ? 828 : 816) : 804) : 798) : 792) : 786) : 780
  const v32 = v10 ? (v12 ? (v14 ? (v16 ? (v24 ? (v30 ? 828 : 816) : 804) : 798) : 792) : 786) : 780
  const v33 = s[5] >= 18670 /* 2021-02-12 */ && s[1] <= 20452 /* 2025-12-30 */
  const v34 = s[5] >= 20453 /* 2025-12-31 */
  const v35 = v9 ? (v11 ? (v13 ? (v15 ? (v23 ? (v29 ? (v0 >= 365 /* 1971-01-01 */ ? 840 : 828) : 816) : 804) : 798) : 792) : 786) : 780
  const v36 = v10 ? (v12 ? (v14 ? (v16 ? (v24 ? (v30 ? (v1 >= 365 /* 1971-01-01 */ ? 840 : 828) : 816) : 804) : 798) : 792) : 786) : 780
  const v37 = v33 || v34
  const v38 = v33 ? (v34 ? Math.min(v31, v35) : v31) : v35
  const v39 = v28 || v37
  const v40 = v28 ? (v37 ? Math.min(v31, v38) : v31) : v38
  const v41 = v27 || v39
  const v42 = v27 ? (v39 ? Math.min(v25, v40) : v25) : v40
  const v43 = v22 || v41
  const v44 = v22 ? (v41 ? Math.min(v25, v42) : v25) : v42
  const v45 = v21 || v43
  const v46 = v21 ? (v43 ? Math.min(v17, v44) : v17) : v44
  const v47 = s[11] || v45
  const v48 = s[11] ? (v45 ? Math.min(v19, v46) : v19) : v46
  const v49 = v7 || v47
  const v50 = v7 ? (v47 ? Math.min(v3, v48) : v3) : v48
  const LSP_1a_1 = s[12] ? -Infinity : v2 ? (v49 ? Math.min(v5, v50) : v5) : v50
  const v52 = v33 ? (v34 ? Math.max(v32, v36) : v32) : v36
  const v53 = v28 ? (v37 ? Math.max(v32, v52) : v32) : v52
  const v54 = v27 ? (v39 ? Math.max(v26, v53) : v26) : v53
  const v55 = v22 ? (v41 ? Math.max(v26, v54) : v26) : v54
  const v56 = v21 ? (v43 ? Math.max(v18, v55) : v18) : v55
  const v57 = s[11] ? (v45 ? Math.max(v20, v56) : v20) : v56
  const v58 = v7 ? (v47 ? Math.max(v4, v57) : v4) : v57
  const LSP_1a_1_hoej = s[12] ? Infinity : v2 ? (v49 ? Math.max(v6, v58) : v6) : v58
  // LSP.1a.1.dag: Dagen, du når folkepensionsalderen (LSP § 1 a, stk. 1)
  const LSP_1a_1_dag = s[12] ? FIRST_DAY : shiftMonths(v0, LSP_1a_1)
  s[29] = LSP_1a_1_dag
  const LSP_1a_1_dag_hoej = s[12] ? NEVER : shiftMonths(v1, LSP_1a_1_hoej)
  s[28] = LSP_1a_1_dag_hoej
  // LAB.116.1.alder: Alder for fleksjob (LAB § 116, stk. 1)
  const v62 = s[0] && s[1] <= 14027 /* 2008-05-28 */
  s[31] = v62
  const v63 = v0 <= -11142 /* 1939-07-01 */
  const v64 = v1 <= -11142 /* 1939-07-01 */
  const v65 = shiftMonths(v0, 804)
  const v66 = shiftMonths(v1, 804)
  const v67 = shiftMonths(v0, 780)
  const v68 = shiftMonths(v1, 780)
  const v69 = s[5] >= (v63 ? (v64 ? v65 : Math.min(v65, v67)) : v67)
  const v70 = s[5] >= 14028 /* 2008-05-29 */
  s[30] = v70
  const v71 = v70 && s[13]
  const v72 = s[14] && s[15]
  const v73 = s[5] >= LSP_1a_1_dag
  const LAB_116_1_alder = s[12] || v62 && s[1] < (v63 ? (v64 ? v66 : Math.max(v66, v68)) : v68) || v71 && s[1] < (v63 ? (v64 ? v66 : Math.max(v66, v68)) : v68) || v72 && s[1] < LSP_1a_1_dag_hoej || s[16] && s[1] < LSP_1a_1_dag_hoej || s[17] && s[1] < LSP_1a_1_dag_hoej
  s[19] = LAB_116_1_alder
  const LAB_116_1_alder_nej = s[12] || v62 && v69 || v71 && v69 || v72 && v73 || s[16] && v73 || s[17] && v73
  s[18] = LAB_116_1_alder_nej
}

function fleksjobopfoelgning_3(f, s) {
  // LAB.116.1.pension: Ingen pension ved siden af (LAB § 116, stk. 1)
  const v0 = s[0] && s[1] <= 14511 /* 2009-09-24 */
  const v1 = f.pensionDuFaar === 'foertidspension'
  const v2 = f.pensionDuFaar !== undefined && v1 || !(f.pensionDuFaar !== undefined)
  const v3 = f.pensionDuFaar !== undefined && !v1 || !(f.pensionDuFaar !== undefined)
  const v4 = s[5] >= 14512 /* 2009-09-25 */ && s[15]
  const v5 = s[1] <= 19133 /* 2022-05-21 */
  const v6 = s[17] && v5
  const v7 = s[5] >= 19134 /* 2022-05-22 */
  const v8 = f.pensionDuFaar === 'foertidspension' || f.pensionDuFaar === 'seniorpension' || f.pensionDuFaar === 'tidlig_pension'
  const v9 = f.pensionDuFaar === 'seniorpension'
  const v10 = f.pensionDuFaar === 'tidlig_pension'
  const v11 = ((f.pensionDuFaar !== undefined && v9 || !(f.pensionDuFaar !== undefined)) && s[17] || (f.pensionDuFaar !== undefined && v10 || !(f.pensionDuFaar !== undefined)) && s[5] >= 18626 /* 2020-12-30 */) && v5
  const LAB_116_1_pension = v11 || !(v11 && !((f.pensionDuFaar !== undefined && !v9 || !(f.pensionDuFaar !== undefined) || s[1] < 18262 /* 2020-01-01 */) && (f.pensionDuFaar !== undefined && !v10 || !(f.pensionDuFaar !== undefined) || s[1] < 18626 /* 2020-12-30 */) || s[5] > 19133 /* 2022-05-21 */)) && (s[12] || v0 && v3 || v4 && v3 || s[16] && v3 || v6 && v3 || v7 && (f.pensionDuFaar !== undefined && !v8 || !(f.pensionDuFaar !== undefined)))
  const LAB_116_1_pension_nej = v11 || !(v11 && !((f.pensionDuFaar !== undefined && !v9 || !(f.pensionDuFaar !== undefined) || s[1] < 18262 /* 2020-01-01 */) && (f.pensionDuFaar !== undefined && !v10 || !(f.pensionDuFaar !== undefined) || s[1] < 18626 /* 2020-12-30 */) || s[5] > 19133 /* 2022-05-21 */)) && (s[12] || v0 && v2 || v4 && v2 || s[16] && v2 || v6 && v2 || v7 && (f.pensionDuFaar !== undefined && v8 || !(f.pensionDuFaar !== undefined)))
  const LAB_116_1_pension_ir = v11 || !(v11 && !((f.pensionDuFaar !== undefined && !v9 || !(f.pensionDuFaar !== undefined) || s[1] < 18262 /* 2020-01-01 */) && (f.pensionDuFaar !== undefined && !v10 || !(f.pensionDuFaar !== undefined) || s[1] < 18626 /* 2020-12-30 */) || s[5] > 19133 /* 2022-05-21 */)) && s[12]
  // LAB.116.3: Alle muligheder er prøvet (LAB § 116, stk. 3)
  const v15 = f.aabenbartFormaalsloestAtAfproeve !== false || !(f.aabenbartFormaalsloestAtAfproeve !== false && f.aabenbartFormaalsloestAtAfproeve === true) && f.relevanteTilbudErAfproevet !== false
  const v16 = !(f.aabenbartFormaalsloestAtAfproeve !== false && f.aabenbartFormaalsloestAtAfproeve === true) && f.relevanteTilbudErAfproevet !== true
  const LAB_116_3 = s[12] || v0 && v15 || v4 && v15 || s[16] && v15 || s[17] && v15
  const LAB_116_3_nej = s[12] || v0 && v16 || v4 && v16 || s[16] && v16 || s[17] && v16
  // LAB.116.1: Målgruppen for fleksjob (LAB § 116, stk. 1)
  const v19 = s[18] || LAB_116_1_pension_nej || f.arbejdePaaNormaleVilkaarErUmuligt !== true || f.varigeBegraensninger !== true || LAB_116_3_nej
  const v20 = s[19] || s[12]
  const v21 = LAB_116_1_pension || LAB_116_1_pension_ir
  const v22 = LAB_116_3 || s[12]
  const v23 = v20 && v21 && f.arbejdePaaNormaleVilkaarErUmuligt !== false && f.varigeBegraensninger !== false && v22
  const v24 = s[18] || LAB_116_1_pension_nej || f.arbejdePaaNormaleVilkaarErUmuligt !== true || f.varigeBegraensninger !== true || f.vaesentligeBegraensninger !== true || LAB_116_3_nej
  const v25 = v20 && v21 && f.arbejdePaaNormaleVilkaarErUmuligt !== false && f.varigeBegraensninger !== false && f.vaesentligeBegraensninger !== false && v22
  const LAB_116_1 = s[12] || v0 && v23 || v4 && v23 || s[16] && v25 || s[17] && v25
  const LAB_116_1_nej = s[12] || v0 && v19 || v4 && v19 || s[16] && v24 || s[17] && v24
  // LAB.120.2: Permanent fleksjob (LAB § 120, stk. 2)
  const v28 = shiftMonths(s[20], 480)
  const v29 = shiftMonths(s[21], 480)
  const v30 = s[1] < v29 || f.foersteFleksjob !== false || f.ordinaertArbejdeErIkkeMuligt !== true || LAB_116_1_nej
  const v31 = s[5] >= v28 && f.foersteFleksjob !== true && f.ordinaertArbejdeErIkkeMuligt !== false && (LAB_116_1 || s[12])
  const LAB_120_2 = s[12] || s[16] && v31 || s[17] && v31
  const LAB_120_2_nej = s[12] || s[22] || s[16] && v30 || s[17] && v30
  // LAB.133.1.nyt: Ændringen er et nyt fleksjob (LAB § 71)
  const v34 = f.aendringIFleksjobbet === 'ledig' || f.aendringIFleksjobbet === 'genansat' || f.aendringIFleksjobbet === 'nyt_job'
  const v35 = f.aendringIFleksjobbet === 'beskrivelse' || f.aendringIFleksjobbet === 'arbejdssted'
  const v36 = f.aendringIFleksjobbet === 'overdragelse'
  const LAB_133_1_nyt = s[12] || s[23] && (f.aendringIFleksjobbet !== undefined && v34 || !(f.aendringIFleksjobbet !== undefined) || (f.aendringIFleksjobbet !== undefined && v35 || !(f.aendringIFleksjobbet !== undefined)) && (f.sammeArbejdsgiverIFleksjobbet !== true || f.sammeOpgaverIFleksjobbet !== true) || (f.aendringIFleksjobbet !== undefined && v36 || !(f.aendringIFleksjobbet !== undefined)) && f.sammeOpgaverIFleksjobbet !== true)
  const LAB_133_1_nyt_nej = s[12] || s[22] || s[23] && (f.aendringIFleksjobbet !== undefined && !v34 || !(f.aendringIFleksjobbet !== undefined)) && (f.aendringIFleksjobbet !== undefined && !v35 || !(f.aendringIFleksjobbet !== undefined) || f.sammeArbejdsgiverIFleksjobbet !== false && f.sammeOpgaverIFleksjobbet !== false) && (f.aendringIFleksjobbet !== undefined && !v36 || !(f.aendringIFleksjobbet !== undefined) || f.sammeOpgaverIFleksjobbet !== false)
  // LAB.133.1: Fleksjobbet følger reglerne fra før 2013 (LAB § 133, stk. 1)
  const v39 = s[24] >= 15706 /* 2013-01-01 */ || LAB_133_1_nyt
  const v40 = s[25] < 15706 /* 2013-01-01 */ && (LAB_133_1_nyt_nej || s[12])
  const LAB_133_1 = f.ansatIFleksjob !== false && (s[12] || s[22] || s[16] && v40 || s[17] && v40)
  const LAB_133_1_nej = f.ansatIFleksjob !== false && (s[12] || s[16] && v39 || s[17] && v39)
  // LAB.120.1: Fleksjobbet er bevilget til (LAB § 120, stk. 1)
  const v43 = f.fleksjobBevilgetFra ?? FIRST_DAY
  const v44 = f.fleksjobBevilgetFra ?? 76700 /* 2179-12-31 */
  const v45 = v44 >= v28 && (LAB_120_2 || s[12])
  const v46 = f.ansatIFleksjob !== true || LAB_133_1_nej
  const v47 = f.ansatIFleksjob !== false && (LAB_133_1 || s[26])
  const v48 = !(v45 && !(v43 < v29 || LAB_120_2_nej)) && !(v47 && !v46)
  const v49 = s[23] && v43 < 15706 /* 2013-01-01 */ && v46
  const LAB_120_1 = v49 ? FIRST_DAY : s[12] ? FIRST_DAY : s[27] ? (v47 || v48 ? (v48 ? shiftDays(shiftMonths(v43, 60), -1) : NEVER) : NEVER) : NEVER
  s[38] = LAB_120_1
  const LAB_120_1_hoej = v49 ? NEVER : s[12] ? NEVER : s[22] ? NEVER : v45 ? NEVER : v47 ? NEVER : shiftDays(shiftMonths(v44, 60), -1)
  s[39] = LAB_120_1_hoej
  const LAB_120_1_ir = v49 || !(v49 && !(s[1] < 15706 /* 2013-01-01 */ || v44 >= 15706 /* 2013-01-01 */ || v47)) && s[12]
  s[40] = LAB_120_1_ir
  // LAB.119.1.bundet: 12 måneder på særlige vilkår kræves (LAB § 119, stk. 1)
  const v53 = f.akutSkadeEllerSygdom !== false && f.formaalsloestMedSaerligeVilkaar !== false
  const v54 = !(v53 && !(f.akutSkadeEllerSygdom !== true || f.formaalsloestMedSaerligeVilkaar !== true)) && shiftMonths(s[1], 72) < s[28]
  const v55 = v53 || !(v53 && !(f.akutSkadeEllerSygdom !== true || f.formaalsloestMedSaerligeVilkaar !== true)) && shiftMonths(s[5], 72) >= s[29]
  const v56 = !(v53 && !(f.akutSkadeEllerSygdom !== true || f.formaalsloestMedSaerligeVilkaar !== true)) && s[12]
  const LAB_119_1_bundet = s[12] || s[16] && !(v53 && !(f.akutSkadeEllerSygdom !== true || f.formaalsloestMedSaerligeVilkaar !== true)) || v6 && v54 || v7 && v54
  const LAB_119_1_bundet_nej = s[12] || s[22] || s[16] && v53 || v6 && v55 || v7 && v55
  const LAB_119_1_bundet_ir = s[12] || v6 && v56 || v7 && v56
  // LAB.118.2: Grundlaget for en afgørelse om fleksjob (LAB § 118)
  const v60 = f.redegoerelseForTilbud !== true || f.redegoerelseForRessourcer !== true || f.redegoerelseForVarigBegraensning !== true || f.redegoerelseForNormaleVilkaar !== true
  const v61 = f.redegoerelseForTilbud !== false && f.redegoerelseForRessourcer !== false && f.redegoerelseForVarigBegraensning !== false && f.redegoerelseForNormaleVilkaar !== false
  const v62 = s[30] && s[15]
  const v63 = f.sagenErForelagtTeamet !== true || f.dokumentationForAfklaring !== true || f.dokumentationForIndsatser !== true || f.dokumentationForArbejdsevnen !== true || f.fleksjobPaaNuvaerendeArbejdsplads !== false && (LAB_119_1_bundet || LAB_119_1_bundet_ir) && f.dokumentationForSaerligeVilkaar !== true
  const v64 = f.sagenErForelagtTeamet !== false && f.dokumentationForAfklaring !== false && f.dokumentationForIndsatser !== false && f.dokumentationForArbejdsevnen !== false && (f.fleksjobPaaNuvaerendeArbejdsplads !== true || LAB_119_1_bundet_nej || f.dokumentationForSaerligeVilkaar !== false)
  const v65 = s[17] && s[1] <= 20634 /* 2026-06-30 */
  const v66 = s[5] >= 20635 /* 2026-07-01 */
  const LAB_118_2 = s[12] || s[31] && v61 || v62 && v61 || s[16] && v64 || v65 && v64 || v66
  const LAB_118_2_nej = s[12] || s[31] && v60 || v62 && v60 || s[16] && v63 || v65 && v63 || v66
  const LAB_118_2_ir = s[12] || v66
  // LAB.2003.121.4: Kommunen mister refusion for fleksjobbet (LAB § 122)
  const v70 = LAB_118_2_nej || f.revurderingensGrundlagMangler !== false
  const v71 = (LAB_118_2 || LAB_118_2_ir) && f.revurderingensGrundlagMangler !== true
  const v72 = s[30] && s[1] <= 15147 /* 2011-06-22 */
  const v73 = s[5] >= 15148 /* 2011-06-23 */ && s[15]
  const LAB_2003_121_4 = s[12] || s[31] && v70 || v72 && v70 || v73 && v70
  s[41] = LAB_2003_121_4
  const LAB_2003_121_4_nej = s[12] || s[31] && v71 || v72 && v71 || v73 && v71 || s[23]
  s[42] = LAB_2003_121_4_nej
}

export function fleksjobopfoelgning(f) {
  const s = new Array(43)
  fleksjobopfoelgning_1(f, s)
  fleksjobopfoelgning_2(f, s)
  fleksjobopfoelgning_3(f, s)
  return { LAB_121_1: s[32], LAB_121_1_hoej: s[33], LAB_121_1_kan: (f.ansatIFleksjob !== false ? 1 : 0) + (s[26] ? 4 : 0), LAB_121_3: s[34], LAB_121_3_hoej: s[35], LAB_121_3_kan: (s[36] ? 1 : 0) + (s[37] ? 4 : 0), LAB_120_1: s[38], LAB_120_1_hoej: s[39], LAB_120_1_kan: 1 + (s[40] ? 4 : 0), LAB_2003_121_4_kan: (s[41] ? 1 : 0) + (s[42] ? 2 : 0) + (s[12] ? 4 : 0) }
}

function ledighedsydelse_1(f, s) {
  // LAS.10.3: Opfølgning på ledighedsydelsen (LAS § 10, stk. 3)
  const v0 = f.vurderingsdato ?? 13332 /* 2006-07-03 */
  s[1] = v0
  const LAS_10_3_ir = v0 <= 13329 /* 2006-06-30 */
  s[0] = LAS_10_3_ir
  const v2 = shiftMonths(f.ledighedsydelsenSenestVurderetDen ?? 13332 /* 2006-07-03 */, 12)
  const v3 = shiftMonths(f.ledighedsydelsenSenestVurderetDen ?? 76700 /* 2179-12-31 */, 12)
  const v4 = shiftMonths(f.ledighedsydelseFoersteGang ?? 13332 /* 2006-07-03 */, 6)
  const v5 = shiftMonths(f.ledighedsydelseFoersteGang ?? 76700 /* 2179-12-31 */, 6)
  const LAS_10_3 = LAS_10_3_ir ? FIRST_DAY : f.fulgtOpPaaLedighedsydelsen !== false ? (f.fulgtOpPaaLedighedsydelsen !== true ? Math.min(v2, v4) : v2) : v4
  s[60] = LAS_10_3
  const LAS_10_3_hoej = LAS_10_3_ir ? NEVER : f.fulgtOpPaaLedighedsydelsen !== false ? (f.fulgtOpPaaLedighedsydelsen !== true ? Math.max(v3, v5) : v3) : v5
  s[61] = LAS_10_3_hoej
}

function ledighedsydelse_2(f, s) {
  // LAS.74c.1: Retten til fleksjob skal vurderes igen (LAS § 74 c, stk. 1)
  const v0 = f.vurderingsdato ?? 76700 /* 2179-12-31 */
  s[8] = v0
  const v1 = allPeriods(f.ledighedsydelsesperioder)
  const v2 = f.ledighedsydelsesperioder !== undefined ? v1 : NO_DAYS
  const v3 = f.ledighedsydelsesperioder !== undefined ? v1 : ALL_DAYS
  const v4 = periods(f.ledighedsydelsesperioder, (r_ledighedsydelsesperioder) => r_ledighedsydelsesperioder.slags === 'barsel')
  const v5 = f.ledighedsydelsesperioder !== undefined ? v4 : NO_DAYS
  const v6 = f.ledighedsydelsesperioder !== undefined ? v4 : ALL_DAYS
  const v7 = without(v2, v6)
  s[2] = v7
  const v8 = without(v3, v5)
  s[6] = v8
  const v9 = shiftDays(f.tolvMaanederSidstNaaetDen ?? 13332 /* 2006-07-03 */, 1)
  const v10 = shiftDays(f.tolvMaanederSidstNaaetDen ?? 76700 /* 2179-12-31 */, 1)
  const v11 = f.revurderetFoer !== false ? (f.revurderetFoer !== true ? Math.min(v9, 11504 /* 2001-07-01 */) : v9) : 11504 /* 2001-07-01 */
  const v12 = f.revurderetFoer !== false ? (f.revurderetFoer !== true ? Math.max(v10, 11504 /* 2001-07-01 */) : v10) : 11504 /* 2001-07-01 */
  const v13 = from(v7, v12)
  const v14 = from(v8, v11)
  const v15 = f.ledighedsydelsesperioder !== undefined && v11 === v12
  const v16 = dayOver(v14, 18, 364, v11)
  const v17 = dayOver(v13, 18, 364, v12)
  const v18 = runStart(v13, v16)
  const v19 = runStart(v13, v17)
  const v20 = v18 !== 2147483647 || v19 === 2147483647
  const v21 = v16 === v17
  const v22 = v15 && (v21 || v20)
  const v23 = v22 ? v18 : FIRST_DAY
  const v24 = v22 ? v19 : NEVER
  const v25 = v24 === NEVER
  const v26 = v25 ? -Infinity : v16 === NEVER ? Infinity : v16 - v24
  const v27 = v17 === NEVER
  const v28 = v27 ? Infinity : v23 === NEVER ? -Infinity : v17 - v23
  const v29 = v25 && v27
  const v30 = v26 <= 364 && v28 >= 364
  const v31 = runEnd(v13, v16)
  const v32 = runEnd(v13, v17)
  const v33 = v15 && (v21 || v31 !== 2147483647 || v32 === 2147483647 && v20)
  const v34 = shiftDays(shiftMonths(v23, 12), -1)
  const v35 = shiftDays(shiftMonths(v24, 12), -1)
  const v36 = !(v29 && v23 === v24 && v21) && !(v30 && v26 === v28) || (v33 ? v31 : FIRST_DAY) < v35
  const v37 = (!(v29 && v23 === v24 && v21) && v30 || v29) && (v33 ? v32 : NEVER) >= v34
  const v38 = s[0] ? FIRST_DAY : v37 ? (v36 ? Math.min(v16, v34) : v34) : v16
  const v39 = s[0] ? NEVER : v37 ? (v36 ? Math.max(v17, v35) : v35) : v17
  const v40 = v0 >= 15706 /* 2013-01-01 */
  s[59] = v40
  const v41 = f.modtogLedighedsydelse30Juni2006 !== false && s[1] < 15706 /* 2013-01-01 */
  const v42 = from(v5, 13330 /* 2006-07-01 */)
  const v43 = from(v6, 13330 /* 2006-07-01 */)
  const v44 = without(v2, v43)
  const v45 = without(v3, v42)
  const v46 = from(v44, v12)
  const v47 = from(v45, v11)
  const v48 = dayOver(v47, 24, 547, v11)
  const v49 = dayOver(v46, 24, 547, v12)
  const v50 = runStart(v46, v48)
  const v51 = runStart(v46, v49)
  const v52 = v50 !== 2147483647 || v51 === 2147483647
  const v53 = v48 === v49
  const v54 = v15 && (v53 || v52)
  const v55 = v54 ? v50 : FIRST_DAY
  const v56 = v54 ? v51 : NEVER
  const v57 = v56 === NEVER
  const v58 = v57 ? -Infinity : v48 === NEVER ? Infinity : v48 - v56
  const v59 = v49 === NEVER
  const v60 = v59 ? Infinity : v55 === NEVER ? -Infinity : v49 - v55
  const v61 = v57 && v59
  const v62 = v58 <= 547 && v60 >= 547
  const v63 = runEnd(v46, v48)
  const v64 = runEnd(v46, v49)
  const v65 = v15 && (v53 || v63 !== 2147483647 || v64 === 2147483647 && v52)
  const v66 = shiftDays(shiftMonths(v55, 18), -1)
  const v67 = shiftDays(shiftMonths(v56, 18), -1)
  const v68 = !(v61 && v55 === v56 && v53) && !(v62 && v58 === v60) || (v65 ? v63 : FIRST_DAY) < v67
  const v69 = (!(v61 && v55 === v56 && v53) && v62 || v61) && (v65 ? v64 : NEVER) >= v66
  const v70 = v69 ? (v68 ? Math.min(v48, v66) : v66) : v48
  const v71 = v69 ? (v68 ? Math.max(v49, v67) : v67) : v49
  const v72 = v41 && !(f.modtogLedighedsydelse30Juni2006 !== true || v40)
  const LAS_74c_1 = v41 ? (v72 ? v70 : Math.min(v38, v70)) : v38
  s[3] = LAS_74c_1
  const LAS_74c_1_hoej = v41 ? (v72 ? v71 : Math.max(v39, v71)) : v39
  s[4] = LAS_74c_1_hoej
  const LAS_74c_1_ir = !v72 && s[0]
  s[5] = LAS_74c_1_ir
  // LAS.74c.1.nu: Kommunen skal nu vurdere, om du stadig har ret til fleksjob (LAS § 74 c, stk. 1)
  const v76 = v0 >= 13330 /* 2006-07-01 */
  s[7] = v76
  const LAS_74c_1_nu = s[0] || v76 && v0 >= LAS_74c_1
  s[62] = LAS_74c_1_nu
  const LAS_74c_1_nu_nej = s[0] || v76 && s[1] < LAS_74c_1_hoej
  s[63] = LAS_74c_1_nu_nej
  const LAS_74c_1_nu_ir = s[0] || v76 && LAS_74c_1_ir
  s[9] = LAS_74c_1_nu_ir
}

function ledighedsydelse_3(f, s) {
  // LAS.74c.1.18: Ledighedsydelsen er givet i 18 måneder (LAS § 74 c, stk. 1)
  const v0 = runEnd(s[2], s[3])
  const v1 = runEnd(s[2], s[4])
  const v2 = f.ledighedsydelsesperioder !== undefined && (!s[5] && s[3] === s[4] || v0 !== 2147483647 || v1 === 2147483647 && (runStart(s[2], s[3]) !== 2147483647 || runStart(s[2], s[4]) === 2147483647))
  const v3 = shiftMonths(s[3], 6)
  const v4 = shiftMonths(s[4], 6)
  const v5 = (v2 ? v1 : NEVER) >= v3
  const v6 = (v2 ? v0 : FIRST_DAY) >= v4
  const v7 = shiftDays(s[3], 1)
  const v8 = shiftDays(s[4], 1)
  const v9 = from(s[2], v8)
  const v10 = from(s[6], v7)
  const v11 = dayReaching(v10, v7, 183)
  const v12 = dayReaching(v9, v8, 183)
  const v13 = Math.max(v3, v11)
  const v14 = Math.min(v4, v12)
  const v15 = s[5] && v14 >= v13
  const v16 = !v6 || v15
  const v17 = v6 ? v13 : v15 ? Math.min(v11, v13) : v11
  const v18 = v6 ? v14 : v15 ? Math.max(v12, v14) : v12
  const LAS_74c_1_18_er = s[0] || s[7] && (v5 || !v6 || v15)
  const LAS_74c_1_18 = s[0] ? FIRST_DAY : v5 ? (v16 ? Math.min(v3, v17) : v3) : v17
  const LAS_74c_1_18_hoej = s[0] ? NEVER : v5 ? (v16 ? Math.max(v4, v18) : v4) : v18
  // LAS.74c.1.frist: Vurderingen af retten til fleksjob skal være færdig (LAS § 74 c, stk. 1)
  const v22 = s[7] && s[1] <= 14605 /* 2009-12-27 */
  const v23 = s[8] >= 14606 /* 2009-12-28 */ && s[1] <= 15393 /* 2012-02-23 */
  const v24 = s[8] >= 15394 /* 2012-02-24 */
  const v25 = f.flyttedeKommuneMedLedighedsydelse !== false && f.flytningForhindrerFristen !== false
  const v26 = shiftMonths(f.flyttedeDenMedLedighedsydelse ?? 13332 /* 2006-07-03 */, 6)
  const v27 = shiftMonths(f.flyttedeDenMedLedighedsydelse ?? 76700 /* 2179-12-31 */, 6)
  const v28 = !(v25 && !(f.flyttedeKommuneMedLedighedsydelse !== true || f.flytningForhindrerFristen !== true)) && LAS_74c_1_18_er
  const v29 = v24 && (v25 || v28)
  const v30 = s[0] ? FIRST_DAY : v23 || v29 ? (v23 ? FIRST_DAY : v25 ? (v28 ? Math.min(LAS_74c_1_18, v26) : v26) : LAS_74c_1_18) : NEVER
  const v31 = s[0] ? NEVER : v22 ? NEVER : v23 ? NEVER : v25 ? (v28 ? Math.max(LAS_74c_1_18_hoej, v27) : v27) : LAS_74c_1_18_hoej
  const v32 = f.modtogLedighedsydelse30Juni2006 !== false && f.revurderetFoer !== true && s[1] < 13879 /* 2008-01-01 */
  const v33 = !(v32 && !(f.modtogLedighedsydelse30Juni2006 !== true || f.revurderetFoer !== false || s[8] >= 13879 /* 2008-01-01 */)) && (s[0] || v22 || v23 || v29)
  const LAS_74c_1_frist_er = v32 || v33
  s[66] = LAS_74c_1_frist_er
  const LAS_74c_1_frist = v32 ? (v33 ? Math.min(v30, 13694 /* 2007-06-30 */) : 13694 /* 2007-06-30 */) : v30
  s[64] = LAS_74c_1_frist
  const LAS_74c_1_frist_hoej = v32 ? (v33 ? Math.max(v31, 13694 /* 2007-06-30 */) : 13694 /* 2007-06-30 */) : v31
  s[65] = LAS_74c_1_frist_hoej
  const LAS_74c_1_frist_ir = !(v32 && !(f.modtogLedighedsydelse30Juni2006 !== true || f.revurderetFoer !== false || s[8] >= 13879 /* 2008-01-01 */)) && (s[0] || v23 || v24 && !(v25 && !(f.flyttedeKommuneMedLedighedsydelse !== true || f.flytningForhindrerFristen !== true)) && s[9])
  s[67] = LAS_74c_1_frist_ir
  // SDL.6.1: Første fraværsdag (SDL § 6, stk. 1)
  const v38 = f.fravaer !== undefined ? periods(f.fravaer, (r_fravaer) => r_fravaer.omfang === 'fuldt' || r_fravaer.omfang === 'delvist') : NO_DAYS
  const v39 = runStart(v38, s[1])
  const v40 = runStart(v38, s[8])
  const v41 = v39 !== 2147483647 || v40 === 2147483647
  const v42 = s[1] === s[8]
  const v43 = f.fravaer !== undefined && (v42 || v41)
  const v44 = v43 ? v39 : FIRST_DAY
  const v45 = v43 ? v40 : NEVER
  const v46 = v44 <= 13331 /* 2006-07-02 */
  const v47 = periods(f.fravaer, (r_fravaer) => r_fravaer.omfang === 'fuldt')
  const v48 = f.fravaer !== undefined ? v47 : NO_DAYS
  const v49 = f.fravaer !== undefined ? v47 : ALL_DAYS
  const v50 = dayReaching(v49, v44, 1)
  const v51 = dayReaching(v48, v45, 1)
  const v52 = runEnd(v38, s[1])
  const v53 = runEnd(v38, s[8])
  const v54 = f.fravaer !== undefined && (v42 || v52 !== 2147483647 || v53 === 2147483647 && v41)
  const SDL_6_1_er = v46 || v45 >= 13332 /* 2006-07-03 */ && v44 <= 2147483646
  s[14] = SDL_6_1_er
  const SDL_6_1 = v46 ? FIRST_DAY : (v54 ? v53 : NEVER) >= v50 ? v50 : NEVER
  s[10] = SDL_6_1
  const SDL_6_1_hoej = v46 ? NEVER : (v54 ? v52 : FIRST_DAY) >= v51 ? v51 : NEVER
  s[11] = SDL_6_1_hoej
  const SDL_6_1_ir = v46 || v45 === NEVER
  s[15] = SDL_6_1_ir
  // SDL.7c: Tidlig opfølgning (SDL § 7 c, stk. 1)
  const v59 = s[1] <= 16439 /* 2015-01-04 */
  s[12] = v59
  const v60 = s[8] >= 16440 /* 2015-01-05 */
  s[13] = v60
  const v61 = s[1] <= 20484 /* 2026-01-31 */
  s[16] = v61
  const v62 = v60 && v61
  s[33] = v62
  const v63 = f.tidligOpfoelgningOensketAf === 'arbejdsgiver'
  const v64 = f.tidligOpfoelgningOensketAf !== undefined && v63 || !(f.tidligOpfoelgningOensketAf !== undefined)
  const v65 = f.tidligOpfoelgningOensketAf !== undefined && !v63 || !(f.tidligOpfoelgningOensketAf !== undefined)
  const v66 = f.tidligOpfoelgningBedtOm ?? 13332 /* 2006-07-03 */
  s[18] = v66
  const v67 = f.tidligOpfoelgningBedtOm ?? 76700 /* 2179-12-31 */
  s[19] = v67
  const v68 = f.tidligOpfoelgningOensketAf === 'sygemeldt'
  const v69 = v64 && f.ventesRaskInden8Uger !== true && (SDL_6_1_er && shiftDays(shiftDays(SDL_6_1_hoej, 35), -1) >= v66 || SDL_6_1_ir) && f.oenskerTidligOpfoelgning !== false || v65 && (f.tidligOpfoelgningOensketAf !== undefined && v68 || !(f.tidligOpfoelgningOensketAf !== undefined)) && f.ventesRaskInden8Uger !== true
  const v70 = v64 && (f.ventesRaskInden8Uger !== false || SDL_6_1_er && shiftDays(shiftDays(SDL_6_1, 35), -1) < v67 || f.oenskerTidligOpfoelgning !== true) || v65 && (f.tidligOpfoelgningOensketAf !== undefined && !v68 || !(f.tidligOpfoelgningOensketAf !== undefined) || f.ventesRaskInden8Uger !== false)
  const v71 = s[8] >= 20485 /* 2026-02-01 */
  s[17] = v71
  const SDL_7c = v60 && (v59 || v62 && v69 || v71 && v69)
  s[25] = SDL_7c
  const SDL_7c_nej = v60 && (v59 || v62 && v70 || v71 && v70)
  s[26] = SDL_7c_nej
  const SDL_7c_ir = v60 && v59 || s[1] < 16440 /* 2015-01-05 */
  s[27] = SDL_7c_ir
}

function ledighedsydelse_4(f, s) {
  // SDL.12.1.1: Kategori 1 (SDL § 12, stk. 1, nr. 1)
  const v0 = s[1] <= 13331 /* 2006-07-02 */
  s[36] = v0
  const v1 = s[8] >= 13332 /* 2006-07-03 */ && s[1] <= 15011 /* 2011-02-06 */
  s[31] = v1
  const v2 = shiftDays(shiftDays(s[10], 56), -1)
  s[20] = v2
  const v3 = shiftDays(shiftDays(s[11], 56), -1)
  s[21] = v3
  const v4 = s[8] >= 15012 /* 2011-02-07 */ && s[12]
  s[32] = v4
  const v5 = s[1] <= 20088 /* 2024-12-31 */
  const v6 = s[13] && v5
  const v7 = f.forventetRask ?? 13332 /* 2006-07-03 */
  const v8 = f.forventetRask ?? 76700 /* 2179-12-31 */
  const v9 = s[14] && v3 >= v7
  const v10 = s[14] && v3 >= s[1]
  const v11 = s[14] && v2 < v8 || s[14] && v2 < s[8]
  const v12 = (v9 || s[15]) && (v10 || s[15]) && (v9 || v10)
  const v13 = s[8] >= 20089 /* 2025-01-01 */
  const v14 = v13 && s[16]
  const v15 = s[17] && s[1] <= 20634 /* 2026-06-30 */
  s[34] = v15
  const v16 = s[8] >= 20635 /* 2026-07-01 */
  s[35] = v16
  const SDL_12_1_1 = v0 || v1 && f.tilbagevendenForestaar !== false || v4 && f.tilbagevendenForestaar !== false || v6 && v12 || v14 && v12 || v15 && v12
  s[24] = SDL_12_1_1
  const SDL_12_1_1_nej = v0 || v1 && f.tilbagevendenForestaar !== true || v4 && f.tilbagevendenForestaar !== true || v6 && v11 || v14 && v11 || v15 && v11 || v16
  s[22] = SDL_12_1_1_nej
  const SDL_12_1_1_ir = v0 || v6 && s[15] || v14 && s[15] || v15 && s[15]
  s[23] = SDL_12_1_1_ir
  // SDL.13f.1: Ingen opfølgning i et kortere forløb (SDL § 13 f, stk. 1-3)
  const v20 = f.persongruppe === 'loenmodtager'
  const v21 = f.persongruppe !== undefined && !v20 || !(f.persongruppe !== undefined) || f.fratraeder !== false && (f.fratraedelsesdag ?? 13332 /* 2006-07-03 */) < s[8]
  const v22 = (f.persongruppe !== undefined && v20 || !(f.persongruppe !== undefined)) && (f.fratraeder !== true || (f.fratraedelsesdag ?? 76700 /* 2179-12-31 */) >= s[1])
  const v23 = shiftDays(shiftDays(f.foersteOpfoelgningssamtale ?? 13332 /* 2006-07-03 */, 91), -1)
  const v24 = shiftDays(shiftDays(f.foersteOpfoelgningssamtale ?? 76700 /* 2179-12-31 */, 91), -1)
  const v25 = v21 || (f.holdteSamtaler ?? 0) < 1 || f.forudsigeligtForloeb !== true || v23 < v8 || v23 < s[8]
  const v26 = v22 && (f.holdteSamtaler ?? 200) >= 1 && f.forudsigeligtForloeb !== false && v24 >= v7 && v24 >= s[1]
  const v27 = shiftDays(shiftDays(s[10], 182), -1)
  const v28 = shiftDays(shiftDays(s[11], 182), -1)
  const v29 = v21 || s[14] && v27 < v8 || f.opfoelgningOenskes !== false || f.opfoelgningAlligevel !== false || s[14] && v27 < s[8]
  s[37] = v29
  const v30 = v22 && (s[14] && v28 >= v7 || s[15]) && f.opfoelgningOenskes !== true && f.opfoelgningAlligevel !== true && (s[14] && v28 >= s[1] || s[15])
  s[39] = v30
  const v31 = v16 && (s[14] && s[10] < 20635 /* 2026-07-01 */ || s[15])
  s[48] = v31
  const SDL_13f_1 = v13 && (v31 && (v26 || v30) || !(v31 && !(s[1] < 20635 /* 2026-07-01 */ || s[14] && s[11] >= 20635 /* 2026-07-01 */)) && (v5 || v14 && v26 || v15 && v26 || v16 && v30))
  s[30] = SDL_13f_1
  const SDL_13f_1_nej = v13 && (v31 && (v25 || v29) || !(v31 && !(s[1] < 20635 /* 2026-07-01 */ || s[14] && s[11] >= 20635 /* 2026-07-01 */)) && (v5 || v14 && v25 || v15 && v25 || v16 && v29))
  s[28] = SDL_13f_1_nej
  const SDL_13f_1_ir = v13 && !(v31 && !(s[1] < 20635 /* 2026-07-01 */ || s[14] && s[11] >= 20635 /* 2026-07-01 */)) && v5 || s[1] < 20089 /* 2025-01-01 */
  s[29] = SDL_13f_1_ir
}

function ledighedsydelse_5(f, s) {
  // SDL.13b.1: Den første samtale skal være holdt (SDL § 13 b, stk. 1-3)
  const v0 = shiftDays(s[18], 14)
  const v1 = shiftDays(s[19], 14)
  const v2 = Math.min(s[20], v0)
  const v3 = Math.min(s[21], v1)
  const v4 = !s[14] || !s[15] && s[20] === s[21]
  const v5 = s[22] && s[14]
  const v6 = s[23] && s[14] && s[21] >= NEVER
  const v7 = v5 || v6 ? (v5 ? s[20] : NEVER) : NEVER
  const v8 = s[24] ? NEVER : s[21]
  const v9 = s[24] || v5 || v6
  const v10 = s[22] && s[15] || s[23] && !(v4 && s[14] && s[20] === NEVER)
  const v11 = Math.max(v2, v7)
  const v12 = Math.min(v3, v8)
  const v13 = !s[14] || !s[15] && v2 === v3
  const v14 = s[25] && s[14]
  const v15 = s[26] && v9
  const v16 = s[27] && s[14] && v9 && v12 >= v11
  const v17 = v15 || v16
  const v18 = v15 ? (v16 ? Math.min(v7, v11) : v7) : v11
  const v19 = v14 ? (v17 ? Math.min(v2, v18) : v2) : v18
  s[46] = v19
  const v20 = v15 ? (v16 ? Math.max(v8, v12) : v8) : v12
  const v21 = v14 ? (v17 ? Math.max(v3, v20) : v3) : v20
  s[47] = v21
  const v22 = v14 || v15 || v16
  s[45] = v22
  const v23 = s[25] && s[15]
  const v24 = v23 || s[26] && v10 || s[27] && s[15] && v10 || s[27] && !(v13 && (!v9 || !v10 && v7 === v8) && (s[14] && v9 || !s[14] && !v9) && (!s[14] || v2 === v7))
  s[56] = v24
  const v25 = shiftDays(shiftMonths(s[10], 6), -1)
  const v26 = shiftDays(shiftMonths(s[11], 6), -1)
  const v27 = Math.min(v0, v25)
  const v28 = Math.min(v1, v26)
  const v29 = Math.max(v25, v27)
  const v30 = Math.min(v26, v28)
  const v31 = s[26] && s[14]
  const v32 = s[27] && s[14] && v30 >= v29
  const v33 = v31 || v32
  const v34 = v31 ? (v32 ? Math.min(v25, v29) : v25) : v29
  const v35 = v14 ? (v33 ? Math.min(v27, v34) : v27) : v34
  s[40] = v35
  const v36 = v31 ? (v32 ? Math.max(v26, v30) : v26) : v30
  const v37 = v14 ? (v33 ? Math.max(v28, v36) : v28) : v36
  s[41] = v37
  const v38 = v14 || v31 || v32
  s[38] = v38
  const v39 = s[26] && s[15]
  const v40 = s[27] && s[15]
  const v41 = v23 || v39 || v40 || s[27] && !((!s[14] || !s[15] && v27 === v28) && (!s[14] || !s[15] && v25 === v26) && (!s[14] || v25 === v27))
  s[57] = v41
  const v42 = s[28] && v38
  const v43 = s[29] && v38 && v37 >= NEVER
  const v44 = v42 || v43 ? (v42 ? v35 : NEVER) : NEVER
  const v45 = s[30] ? NEVER : v37
  const v46 = s[30] || v42 || v43
  const v47 = Math.max(s[20], v2)
  const v48 = Math.min(s[21], v3)
  const v49 = s[27] && s[14] && v48 >= v47
  const v50 = v31 || v49
  const v51 = v31 ? (v49 ? Math.min(s[20], v47) : s[20]) : v47
  const v52 = v14 ? (v50 ? Math.min(v2, v51) : v2) : v51
  s[43] = v52
  const v53 = v31 ? (v49 ? Math.max(s[21], v48) : s[21]) : v48
  const v54 = v14 ? (v50 ? Math.max(v3, v53) : v3) : v53
  s[44] = v54
  const v55 = v14 || v31 || v49
  s[42] = v55
  const v56 = v23 || v39 || v40 || s[27] && !(v13 && v4 && (!s[14] || s[20] === v2))
  s[58] = v56
  const v57 = s[28] && v55
  const v58 = s[29] && v55 && v54 >= NEVER
  const v59 = v57 || v58 ? (v57 ? v52 : NEVER) : NEVER
  const v60 = s[30] ? NEVER : v54
  const v61 = s[30] || v57 || v58
  const v62 = v46 ? (v61 ? Math.min(v44, v59) : v44) : v59
  const v63 = v46 ? (v61 ? Math.max(v45, v60) : v45) : v60
  const v64 = s[31] && s[14]
  s[49] = v64
  const v65 = s[32] && s[14]
  s[50] = v65
  const v66 = s[33] && v22
  s[51] = v66
  const v67 = s[34] && v22
  s[52] = v67
  const v68 = s[35] && (v46 || v61)
  s[53] = v68
  const v69 = v67 || v68
  const v70 = v67 ? (v68 ? Math.min(v19, v62) : v19) : v62
  const v71 = v66 || v69
  const v72 = v66 ? (v69 ? Math.min(v19, v70) : v19) : v70
  const v73 = v65 || v71
  const v74 = v65 ? (v71 ? Math.min(s[20], v72) : s[20]) : v72
  const v75 = s[36] ? FIRST_DAY : v64 ? (v73 ? Math.min(s[20], v74) : s[20]) : v74
  s[54] = v75
  const v76 = v67 ? (v68 ? Math.max(v21, v63) : v21) : v63
  const v77 = v66 ? (v69 ? Math.max(v21, v76) : v21) : v76
  const v78 = v65 ? (v71 ? Math.max(s[21], v77) : s[21]) : v77
  const v79 = s[36] ? NEVER : v64 ? (v73 ? Math.max(s[21], v78) : s[21]) : v78
  s[55] = v79
}

function ledighedsydelse_6(f, s) {
  // SDL.13b.1: Den første samtale skal være holdt (SDL § 13 b, stk. 1-3)
  const v0 = s[37] && s[38]
  const v1 = s[39] || v0
  const v2 = v0 ? s[40] : NEVER
  const v3 = s[39] ? NEVER : s[41]
  const v4 = s[37] && s[42]
  const v5 = s[39] || v4
  const v6 = v4 ? s[43] : NEVER
  const v7 = s[39] ? NEVER : s[44]
  const v8 = v1 || v5
  const v9 = v1 ? (v5 ? Math.min(v2, v6) : v2) : v6
  const v10 = s[45] ? (v8 ? Math.min(s[46], v9) : s[46]) : v9
  const v11 = v1 ? (v5 ? Math.max(v3, v7) : v3) : v7
  const v12 = s[45] ? (v8 ? Math.max(s[47], v11) : s[47]) : v11
  const v13 = s[48] && (s[45] || v1 || v5)
  const v14 = !(s[48] && !(s[1] < 20635 /* 2026-07-01 */ || s[14] && s[11] >= 20635 /* 2026-07-01 */)) && (s[36] || s[49] || s[50] || s[51] || s[52] || s[53])
  const SDL_13b_1_er = v13 || v14
  const SDL_13b_1 = v13 ? (v14 ? Math.min(s[54], v10) : v10) : s[54]
  const SDL_13b_1_hoej = v13 ? (v14 ? Math.max(s[55], v12) : v12) : s[55]
  const SDL_13b_1_ir = s[48] && (s[56] || s[37] && s[57] || s[37] && s[58]) || !(s[48] && !(s[1] < 20635 /* 2026-07-01 */ || s[14] && s[11] >= 20635 /* 2026-07-01 */)) && (s[36] || s[31] && s[15] || s[32] && s[15] || s[33] && s[56] || s[34] && s[56] || s[35] && (s[28] && s[57] || s[29] && !((!s[38] || !s[57] && s[40] === s[41]) && s[38] && s[40] === NEVER) || s[28] && s[58] || s[29] && !((!s[42] || !s[58] && s[43] === s[44]) && s[42] && s[43] === NEVER)))
  // LAS.74a.7: Første opfølgning på sygdom under ledighedsydelse (LAS § 74 a, stk. 7)
  const v19 = s[7] && s[1] <= 14521 /* 2009-10-04 */
  const v20 = s[8] >= 14522 /* 2009-10-05 */ && s[1] <= 15705 /* 2012-12-31 */
  const v21 = v19 && SDL_13b_1_er
  const LAS_74a_7 = s[0] ? FIRST_DAY : v21 ? SDL_13b_1 : NEVER
  s[68] = LAS_74a_7
  const LAS_74a_7_hoej = s[0] ? NEVER : v20 || s[59] ? NEVER : SDL_13b_1_hoej
  s[69] = LAS_74a_7_hoej
  const v24 = f.grundTilLedighedsydelse === 'syg'
  const v25 = f.grundTilLedighedsydelse !== undefined && v24 || !(f.grundTilLedighedsydelse !== undefined)
  const LAS_74a_7_er = v25 && (s[0] || v21 || v20 || s[59])
  s[70] = LAS_74a_7_er
  const LAS_74a_7_ir = v25 && (s[0] || v19 && SDL_13b_1_ir) || f.grundTilLedighedsydelse !== undefined && !v24 || !(f.grundTilLedighedsydelse !== undefined)
  s[71] = LAS_74a_7_ir
}

export function ledighedsydelse(f) {
  const s = new Array(72)
  ledighedsydelse_1(f, s)
  ledighedsydelse_2(f, s)
  ledighedsydelse_3(f, s)
  ledighedsydelse_4(f, s)
  ledighedsydelse_5(f, s)
  ledighedsydelse_6(f, s)
  return { LAS_10_3: s[60], LAS_10_3_hoej: s[61], LAS_10_3_kan: 1 + (s[0] ? 4 : 0), LAS_74c_1_nu_kan: (s[62] ? 1 : 0) + (s[63] ? 2 : 0) + (s[9] ? 4 : 0), LAS_74c_1_frist: s[64], LAS_74c_1_frist_hoej: s[65], LAS_74c_1_frist_kan: (s[66] ? 1 : 0) + (s[67] ? 4 : 0), LAS_74a_7: s[68], LAS_74a_7_hoej: s[69], LAS_74a_7_kan: (s[70] ? 1 : 0) + (s[71] ? 4 : 0) }
}

export function kontanthjaelp(f) {
  // LAB.92.1: Første tilbud senest, under 30 år (LAB § 102, stk. 1)
  const v0 = f.soegteHjaelpDen ?? 13332 /* 2006-07-03 */
  const v1 = f.soegteHjaelpDen ?? 76700 /* 2179-12-31 */
  const v2 = v0 <= 13331 /* 2006-07-02 */
  const v3 = v1 >= 13332 /* 2006-07-03 */
  const v4 = v0 <= 14027 /* 2008-05-28 */
  const v5 = v3 && v4
  const v6 = v0 >= shiftMonths(f.foedselsdag ?? 76700 /* 2179-12-31 */, 360)
  const LAB_95_1_er = v1 >= shiftMonths(f.foedselsdag ?? FIRST_DAY, 360)
  const v8 = shiftDays(v0, 91)
  const v9 = shiftDays(v1, 91)
  const v10 = v1 >= 14028 /* 2008-05-29 */ && v0 <= 16070 /* 2013-12-31 */
  const v11 = v1 >= 16071 /* 2014-01-01 */ && v0 <= 18261 /* 2019-12-31 */
  const v12 = v1 >= 18262 /* 2020-01-01 */
  const v13 = v11 || v12
  const v14 = v10 || v13
  const v15 = v13 ? FIRST_DAY : v8
  const LAB_92_1 = v2 ? FIRST_DAY : v5 ? (v14 ? Math.min(v8, v15) : v8) : v15
  const v17 = v13 ? NEVER : v9
  const LAB_92_1_hoej = v2 ? NEVER : v5 ? (v14 ? Math.max(v9, v17) : v9) : v17
  const LAB_92_straks_nej = v2 || v11 || v12
  const LAB_92_1_ir = !v6 && LAB_92_straks_nej || LAB_95_1_er
  // LAB.95.1: Første tilbud senest, fra 30 år (LAB § 102, stk. 1)
  const v21 = v3 && v0 <= 13571 /* 2007-02-27 */
  const v22 = shiftMonths(v0, 12)
  const v23 = shiftMonths(v1, 12)
  const v24 = v1 >= 13572 /* 2007-02-28 */ && v4
  const v25 = v24 || v14
  const v26 = v24 ? FIRST_DAY : v13 ? FIRST_DAY : shiftMonths(v0, 9)
  const LAB_95_1 = v2 ? FIRST_DAY : v21 ? (v25 ? Math.min(v22, v26) : v22) : v26
  const v28 = v24 ? NEVER : v13 ? NEVER : shiftMonths(v1, 9)
  const LAB_95_1_hoej = v2 ? NEVER : v21 ? (v25 ? Math.max(v23, v28) : v23) : v28
  const LAB_95_1_ir = LAB_95_1_er && (v2 || v24 || v11 || v12) || !v6
  // LAB.29.1: Skriftlig plan senest (LAB § 102, stk. 1)
  const v31 = !v6 || LAB_95_1_er
  const v32 = v6 ? LAB_95_1 : LAB_95_1_er ? Math.min(LAB_92_1, LAB_95_1) : LAB_92_1
  const v33 = v6 ? LAB_95_1_hoej : LAB_95_1_er ? Math.max(LAB_92_1_hoej, LAB_95_1_hoej) : LAB_92_1_hoej
  const v34 = !v6 && LAB_92_1_ir || LAB_95_1_er && LAB_95_1_ir
  const v35 = v5 && v31
  const v36 = v10 && v31
  const v37 = v36 || v13
  const v38 = v13 ? FIRST_DAY : v32
  const LAB_29_1 = v2 ? FIRST_DAY : v35 ? (v37 ? Math.min(v32, v38) : v32) : v38
  const v40 = v13 ? NEVER : v33
  const LAB_29_1_hoej = v2 ? NEVER : v35 ? (v37 ? Math.max(v33, v40) : v33) : v40
  const LAB_29_1_er = v2 || v35 || v36 || v11 || v12
  const LAB_29_1_ir = v2 || v5 && v34 || v10 && v34 || v11 || v12
  // LAB.92.straks: Tilbud fra første dag er tilladt (LAB § 102, stk. 1)
  const LAB_92_straks = v2 || v5 || v10 || v11 || v12
  return { LAB_29_1: LAB_29_1, LAB_29_1_hoej: LAB_29_1_hoej, LAB_29_1_kan: (LAB_29_1_er ? 1 : 0) + (LAB_29_1_ir ? 4 : 0), LAB_92_1: LAB_92_1, LAB_92_1_hoej: LAB_92_1_hoej, LAB_92_1_kan: (v6 ? 0 : 1) + (LAB_92_1_ir ? 4 : 0), LAB_95_1: LAB_95_1, LAB_95_1_hoej: LAB_95_1_hoej, LAB_95_1_kan: (LAB_95_1_er ? 1 : 0) + (LAB_95_1_ir ? 4 : 0), LAB_92_straks_kan: (LAB_92_straks ? 1 : 0) + (LAB_92_straks_nej ? 2 : 0) + (LAB_92_straks_nej ? 4 : 0) }
}

export function sanktioner(f) {
  return {  }
}

export function foertidspension(f) {
  // LSP.21.1: Førtidspension skal være afgjort (LSP § 21, stk. 1)
  const v0 = f.pensionssagenOvergikDen ?? 13332 /* 2006-07-03 */
  const LSP_21_1_ir = v0 <= 13331 /* 2006-07-02 */
  if (LSP_21_1_ir) return { LSP_21_1: FIRST_DAY, LSP_21_1_hoej: NEVER, LSP_21_1_kan: 5 }
  return { LSP_21_1: shiftMonths(v0, 3), LSP_21_1_hoej: shiftMonths(f.pensionssagenOvergikDen ?? 76700 /* 2179-12-31 */, 3), LSP_21_1_kan: 1 }
}

function hjaelp_1(f, s) {
  // KOMP.16: Kommunen skal have afgjort, om du får hjælpemidlet (KOMP § 16)
  const v0 = f.vurderingsdato ?? 13332 /* 2006-07-03 */
  s[0] = v0
  const v1 = f.vurderingsdato ?? 76700 /* 2179-12-31 */
  s[2] = v1
  const KOMP_16_ir = v0 <= 13331 /* 2006-07-02 */
  s[4] = KOMP_16_ir
  const v3 = v1 >= 13332 /* 2006-07-03 */
  s[29] = v3
  const v4 = v3 && v0 <= 14027 /* 2008-05-28 */
  s[22] = v4
  const v5 = v1 >= 14028 /* 2008-05-29 */
  s[20] = v5
  const v6 = v0 <= 18261 /* 2019-12-31 */
  s[21] = v6
  const v7 = v5 && v6
  s[23] = v7
  const v8 = v1 >= 18262 /* 2020-01-01 */
  s[10] = v8
  const KOMP_16 = KOMP_16_ir ? FIRST_DAY : v7 || v8 ? (v8 ? shiftDays(f.hjaelpemiddelSoegtDen ?? 13332 /* 2006-07-03 */, 28) : NEVER) : NEVER
  s[31] = KOMP_16
  const KOMP_16_hoej = KOMP_16_ir ? NEVER : v4 ? NEVER : v7 ? NEVER : shiftDays(f.hjaelpemiddelSoegtDen ?? 76700 /* 2179-12-31 */, 28)
  s[32] = KOMP_16_hoej
  // LAB.175.5: A-kassen afgør og udbetaler pengene til transport (LAB § 175, stk. 5)
  const v11 = v3 && v6
  const v12 = f.maalgruppeForTilbud === 'dagpenge'
  const v13 = f.maalgruppeForTilbud !== undefined && v12 || !(f.maalgruppeForTilbud !== undefined)
  s[19] = v13
  const v14 = f.maalgruppeForTilbud !== undefined && !v12 || !(f.maalgruppeForTilbud !== undefined)
  s[18] = v14
  const LAB_175_5 = KOMP_16_ir || v11 && v13 || v8 && v13 && f.befordringFoelgerAfFunktionsnedsaettelse !== true
  s[34] = LAB_175_5
  const LAB_175_5_nej = KOMP_16_ir || v11 && v14 || v8 && (v14 || f.befordringFoelgerAfFunktionsnedsaettelse !== false)
  s[35] = LAB_175_5_nej
  // LAS.85.4: Den kommune, du flytter til, skal afgøre ansøgningen (LAS § 85, stk. 4)
  const v17 = v3 && v0 <= 13858 /* 2007-12-11 */
  s[6] = v17
  const v18 = v1 >= 13859 /* 2007-12-12 */
  s[7] = v18
  const v19 = v18 && v6
  s[14] = v19
  const LAS_85_4 = KOMP_16_ir || v8 && f.flytterTilUdlandet !== true
  s[36] = LAS_85_4
  const LAS_85_4_nej = KOMP_16_ir || v17 || v19 || v8 && f.flytterTilUdlandet !== false
  s[37] = LAS_85_4_nej
  // LAS.82a.6: Kommunen skal godkende tandbehandlingen først (LAS § 82 a)
  const v22 = v0 <= 15705 /* 2012-12-31 */
  s[3] = v22
  const v23 = v3 && v22
  s[5] = v23
  const v24 = v1 >= 15706 /* 2013-01-01 */
  s[1] = v24
  const LAS_82a_6 = KOMP_16_ir || v24 && (f.tandbehandlingensPris ?? 100000000) > 1000000
  s[38] = LAS_82a_6
  const LAS_82a_6_nej = KOMP_16_ir || v23 || v24 && (f.tandbehandlingensPris ?? 0) <= 1000000
  s[39] = LAS_82a_6_nej
  // LAS.81.1.ændring: Dine forhold har ændret sig (LAS § 81, 1. pkt.)
  const v27 = f.hvadAendredeSig === 'ledighed' || f.hvadAendredeSig === 'sygdom' || f.hvadAendredeSig === 'barsel' || f.hvadAendredeSig === 'mistet_forsoerger'
  const v28 = f.hvadAendredeSig === 'andet'
  const LAS_81_1_aendring = KOMP_16_ir || v3 && (f.hvadAendredeSig !== undefined && v27 || !(f.hvadAendredeSig !== undefined) || (f.hvadAendredeSig !== undefined && v28 || !(f.hvadAendredeSig !== undefined)) && f.aendringenErEnSocialBegivenhed !== false)
  s[40] = LAS_81_1_aendring
  const LAS_81_1_aendring_nej = KOMP_16_ir || v3 && (f.hvadAendredeSig !== undefined && !v27 || !(f.hvadAendredeSig !== undefined)) && (f.hvadAendredeSig !== undefined && !v28 || !(f.hvadAendredeSig !== undefined) || f.aendringenErEnSocialBegivenhed !== true)
  s[15] = LAS_81_1_aendring_nej
  // LAS.81.1.rimelig: Udgiften er rimelig (LAS § 81, 1. pkt.)
  const v31 = f.enkeltudgiftensArt === 'energi'
  const v32 = f.enkeltudgiftensArt !== undefined && !v31 || !(f.enkeltudgiftensArt !== undefined) || (f.energiregningenFra ?? 13332 /* 2006-07-03 */) < 18901 /* 2021-10-01 */ || (f.energiregningenTil ?? 76700 /* 2179-12-31 */) > 19477 /* 2023-04-30 */
  const v33 = (f.enkeltudgiftensArt !== undefined && v31 || !(f.enkeltudgiftensArt !== undefined)) && (f.energiregningenFra ?? 76700 /* 2179-12-31 */) >= 18901 /* 2021-10-01 */ && (f.energiregningenTil ?? 13332 /* 2006-07-03 */) <= 19477 /* 2023-04-30 */
  const LAS_81_1_rimelig = KOMP_16_ir || v3 && (v33 && f.forbrugetErUrimeligtHoejt !== true || v32 && f.enkeltudgiftenErRimeligtBegrundet !== false)
  s[41] = LAS_81_1_rimelig
  const LAS_81_1_rimelig_nej = KOMP_16_ir || v3 && (v33 && f.forbrugetErUrimeligtHoejt !== false || v32 && f.enkeltudgiftenErRimeligtBegrundet !== true)
  s[16] = LAS_81_1_rimelig_nej
  // LAS.81.1.forudsigelig: Udgiften kunne forudses (LAS § 81, 2. pkt.)
  const v36 = f.enkeltudgiftensArt === 'boligindskud' || f.enkeltudgiftensArt === 'flytning' || f.enkeltudgiftensArt === 'almindelig_udskiftning' || f.enkeltudgiftensArt === 'foedsel_daab_konfirmation'
  const v37 = f.enkeltudgiftensArt !== undefined && !v36 || !(f.enkeltudgiftensArt !== undefined)
  const LAS_81_1_forudsigelig = KOMP_16_ir || v3 && (f.enkeltudgiftensArt !== undefined && v36 || !(f.enkeltudgiftensArt !== undefined) || v37 && v32 && f.behovetKunneIkkeForudses !== true)
  s[42] = LAS_81_1_forudsigelig
  const LAS_81_1_forudsigelig_nej = KOMP_16_ir || v3 && v37 && (v33 || v32 && f.behovetKunneIkkeForudses !== false)
  s[43] = LAS_81_1_forudsigelig_nej
  // LAS.88.1: Udgiften var påtaget, før du søgte (LAS § 88)
  const v40 = f.udgiftenErPaataget !== true || (f.udgiftenPaatagetDen ?? 76700 /* 2179-12-31 */) >= (f.soegtOmEnkeltydelseDen ?? 13332 /* 2006-07-03 */) || f.hjaelpTrodsSenAnsoegning !== false
  const v41 = f.udgiftenErPaataget !== false && (f.udgiftenPaatagetDen ?? 13332 /* 2006-07-03 */) < (f.soegtOmEnkeltydelseDen ?? 76700 /* 2179-12-31 */) && f.hjaelpTrodsSenAnsoegning !== true
  const LAS_88_1 = KOMP_16_ir || v17 && v41 || v18 && v41
  s[8] = LAS_88_1
  const LAS_88_1_nej = KOMP_16_ir || v17 && v40 || v18 && v40
  s[44] = LAS_88_1_nej
  // SEL.112.1.forud: Hjælpemidlet blev købt for tidligt (SEL § 112)
  const v44 = v3 && v0 <= 13513 /* 2006-12-31 */
  s[24] = v44
  const v45 = v1 >= 13514 /* 2007-01-01 */
  s[25] = v45
  const SEL_112_1_forud = KOMP_16_ir || v44 || v45 && f.hjaelpemiddelKoebtFoerBevilling !== false && f.saerligGrundTilKoebFoerBevilling !== true
  s[28] = SEL_112_1_forud
  const SEL_112_1_forud_nej = KOMP_16_ir || v44 || v45 && (f.hjaelpemiddelKoebtFoerBevilling !== true || f.saerligGrundTilKoebFoerBevilling !== false)
  s[26] = SEL_112_1_forud_nej
  const SEL_112_1_forud_ir = KOMP_16_ir || v44
  s[27] = SEL_112_1_forud_ir
  // LAS.81.1: Hjælp til en enkeltudgift (LAS § 81)
  const v49 = LAS_81_1_forudsigelig_nej || f.udgiftenErHeltAfgoerende !== false
  s[13] = v49
  const v50 = (LAS_81_1_forudsigelig || KOMP_16_ir) && f.udgiftenErHeltAfgoerende !== true
  s[17] = v50
  const v51 = LAS_81_1_aendring_nej || LAS_81_1_rimelig_nej || f.egenBetalingVanskeliggoerFremtiden !== true || v50 || LAS_88_1
  const v52 = LAS_81_1_aendring || KOMP_16_ir
  s[11] = v52
  const v53 = LAS_81_1_rimelig || KOMP_16_ir
  s[12] = v53
  const v54 = LAS_88_1_nej || KOMP_16_ir
  s[9] = v54
  const v55 = v52 && v53 && f.egenBetalingVanskeliggoerFremtiden !== false && v49 && v54
  const v56 = f.enkeltudgiftensArt === 'flytning' || f.enkeltudgiftensArt === 'boligindskud'
  const LAS_81_1 = KOMP_16_ir || v17 && v55 || v19 && v55 || v8 && (f.enkeltudgiftensArt !== undefined && !v56 || !(f.enkeltudgiftensArt !== undefined)) && v52 && v53 && f.egenBetalingVanskeliggoerFremtiden !== false && v49 && v54
  s[46] = LAS_81_1
  const LAS_81_1_nej = KOMP_16_ir || v17 && v51 || v19 && v51 || v8 && (f.enkeltudgiftensArt !== undefined && v56 || !(f.enkeltudgiftensArt !== undefined) || LAS_81_1_aendring_nej || LAS_81_1_rimelig_nej || f.egenBetalingVanskeliggoerFremtiden !== true || v50 || LAS_88_1)
  s[47] = LAS_81_1_nej
  // LAS.81a.1: Midlertidig hjælp til husleje (LAS § 81 a)
  const LAS_81a_1 = KOMP_16_ir || v24 && f.udsaettelsestruetPaaGrundAfRestance !== false && f.huslejehjaelpForebyggerUdsaettelse !== false && f.hjaelpenDaekkerKunSanktion !== true && f.kanIkkeBetaleUdgiften !== false
  s[48] = LAS_81a_1
  const LAS_81a_1_nej = KOMP_16_ir || v23 || v24 && (f.udsaettelsestruetPaaGrundAfRestance !== true || f.huslejehjaelpForebyggerUdsaettelse !== true || f.hjaelpenDaekkerKunSanktion !== false || f.kanIkkeBetaleUdgiften !== true)
  s[49] = LAS_81a_1_nej
  // LAS.82.1: Hjælp til sygebehandling, medicin og tandlæge (LAS § 82)
  const v61 = f.udgiftenDaekkesEfterAndenLov !== false || f.kanIkkeBetaleUdgiften !== true || f.behandlingenErNoedvendig !== true || f.behandlingUdenForDetOffentlige !== false && (f.offentligBehandlingFindes !== false || f.privatBehandlingErLaegeligtVelbegrundet !== true) || LAS_88_1
  const v62 = f.udgiftenDaekkesEfterAndenLov !== true && f.kanIkkeBetaleUdgiften !== false && f.behandlingenErNoedvendig !== false && (f.behandlingUdenForDetOffentlige !== true || f.offentligBehandlingFindes !== true && f.privatBehandlingErLaegeligtVelbegrundet !== false) && v54
  const LAS_82_1 = KOMP_16_ir || v17 && v62 || v18 && v62
  s[50] = LAS_82_1
  const LAS_82_1_nej = KOMP_16_ir || v17 && v61 || v18 && v61
  s[51] = LAS_82_1_nej
}

function hjaelp_2(f, s) {
  // LAS.82a.1: Ret til tilskud til tandlæge (LAS § 82 a, stk. 1)
  const v0 = s[0] <= 20269 /* 2025-06-30 */
  const v1 = s[1] && v0
  const v2 = f.ydelseVedTandpleje === 'kontanthjaelp' || f.ydelseVedTandpleje === 'uddannelseshjaelp_uden_tillaeg'
  const v3 = f.ydelseVedTandpleje !== undefined && v2 || !(f.ydelseVedTandpleje !== undefined)
  const v4 = f.ydelseVedTandpleje !== undefined && !v2 || !(f.ydelseVedTandpleje !== undefined)
  const v5 = f.ydelseVedTandpleje === 'hjaelp_efter_27a'
  const v6 = f.ydelseVedTandpleje !== undefined && !v5 || !(f.ydelseVedTandpleje !== undefined) || f.ydelsenSvarerTilKontanthjaelp !== true
  const v7 = (f.ydelseVedTandpleje !== undefined && v5 || !(f.ydelseVedTandpleje !== undefined)) && f.ydelsenSvarerTilKontanthjaelp !== false
  const v8 = f.ydelseVedTandpleje === 'revalidering_ressource_ledighed'
  const v9 = f.ydelseVedTandpleje !== undefined && v8 || !(f.ydelseVedTandpleje !== undefined)
  const v10 = f.ydelseVedTandpleje !== undefined && !v8 || !(f.ydelseVedTandpleje !== undefined)
  const v11 = s[2] >= 20270 /* 2025-07-01 */
  const v12 = s[3] || s[2] >= 20819 /* 2027-01-01 */
  const v13 = v12 ? -Infinity : SATS_1(s[0])
  const v14 = v12 ? Infinity : SATS_1(s[2])
  const v15 = v12 ? -Infinity : SATS_2(s[0])
  const v16 = v12 ? Infinity : SATS_2(s[2])
  const LAS_82a_1 = s[4] || v1 && (v3 || v7 || v9 && f.ydelsenSvarerTilKontanthjaelp !== false && f.opfylderKontanthjaelpensOekonomi !== false) || v11 && (v3 || v7 || v9 && f.opfylderKontanthjaelpensOekonomi !== false && ((f.harForsoergelsespligt !== false ? (f.harForsoergelsespligt !== true ? Math.max(v14, v16) : v14) : v16) >= (f.ydelseFoerFradragVedTandpleje ?? 0) || f.harForsoergelsespligt !== false && v12 || f.harForsoergelsespligt !== true && v12))
  s[52] = LAS_82a_1
  const LAS_82a_1_nej = s[4] || s[5] || v1 && v4 && v6 && (v10 || f.ydelsenSvarerTilKontanthjaelp !== true || f.opfylderKontanthjaelpensOekonomi !== true) || v11 && v4 && v6 && (v10 || f.opfylderKontanthjaelpensOekonomi !== true || (f.harForsoergelsespligt !== false ? (f.harForsoergelsespligt !== true ? Math.min(v13, v15) : v13) : v15) < (f.ydelseFoerFradragVedTandpleje ?? 10000000))
  s[53] = LAS_82a_1_nej
  // LAS.82b.1: Medicin uden egenbetaling (LAS § 82 b)
  const v19 = f.medicinTil === 'dit_barn'
  const v20 = f.medicinTil === 'dig'
  const LAS_82b_1 = s[4] || v11 && f.faarKontanthjaelpVedMedicin !== false && (f.medicinTil !== undefined && v19 || !(f.medicinTil !== undefined) || (f.medicinTil !== undefined && v20 || !(f.medicinTil !== undefined)) && (f.maanederMedKontanthjaelpAf18 ?? 18) >= 12)
  s[54] = LAS_82b_1
  const LAS_82b_1_nej = s[4] || s[6] || s[7] && v0 || v11 && (f.faarKontanthjaelpVedMedicin !== true || (f.medicinTil !== undefined && !v19 || !(f.medicinTil !== undefined)) && (f.medicinTil !== undefined && !v20 || !(f.medicinTil !== undefined) || (f.maanederMedKontanthjaelpAf18 ?? 0) < 12))
  s[55] = LAS_82b_1_nej
  // LAS.83.1: Hjælp til samvær med dit barn (LAS § 83, stk. 1)
  const v23 = f.samvaerMed === 'eget_barn' || f.samvaerMed === 'bopaelsforaelders_transport'
  const v24 = f.samvaerMed !== undefined && !v23 || !(f.samvaerMed !== undefined) || f.kanIkkeBetaleUdgiften !== true
  const v25 = (f.samvaerMed !== undefined && v23 || !(f.samvaerMed !== undefined)) && f.kanIkkeBetaleUdgiften !== false
  const v26 = s[6] && v25
  const v27 = s[6] && v24
  const v28 = f.samvaerMed === 'eget_barn' || f.samvaerMed === 'bopaelsforaelders_transport' || f.samvaerMed === 'andet'
  const v29 = f.samvaerMed !== undefined && v28 || !(f.samvaerMed !== undefined)
  const LAS_83_1 = v29 && (s[4] || v26 || s[7] && v25)
  s[56] = LAS_83_1
  const LAS_83_1_nej = v29 && (s[4] || v27 || s[7] && v24)
  s[57] = LAS_83_1_nej
  const LAS_83_1_ir = v29 && s[4] || f.samvaerMed !== undefined && !v28 || !(f.samvaerMed !== undefined)
  s[58] = LAS_83_1_ir
  // LAS.83.1.bortadopteret: Hjælp til samvær med et barn, andre har adopteret (LAS § 83, stk. 1)
  const v33 = s[7] && s[0] <= 13859 /* 2007-12-12 */
  const v34 = s[2] >= 13860 /* 2007-12-13 */ && s[0] <= 14517 /* 2009-09-30 */
  const v35 = s[2] >= 14518 /* 2009-10-01 */
  const v36 = f.samvaerMed === 'bortadopteret_barn'
  const v37 = f.samvaerMed !== undefined && v36 || !(f.samvaerMed !== undefined)
  const LAS_83_1_bortadopteret = v37 && (s[4] || v26 || v33 && v25 || v34 || v35 && f.kanIkkeBetaleUdgiften !== false)
  s[59] = LAS_83_1_bortadopteret
  const LAS_83_1_bortadopteret_nej = v37 && (s[4] || v27 || v33 && v24 || v34 || v35 && f.kanIkkeBetaleUdgiften !== true)
  s[60] = LAS_83_1_bortadopteret_nej
  const LAS_83_1_bortadopteret_ir = v37 && (s[4] || v34) || f.samvaerMed !== undefined && !v36 || !(f.samvaerMed !== undefined)
  s[61] = LAS_83_1_bortadopteret_ir
  // LAS.85.1: Hjælp til en flytning, der forbedrer (LAS § 85)
  const v41 = f.flytterTilUdlandet !== true || f.knyttetTilLandetDerFlyttesTil !== false
  const v42 = f.flytterTilUdlandet !== false && f.knyttetTilLandetDerFlyttesTil !== true
  const v43 = f.flytningenForbedrerForholdene !== true || f.kanIkkeBetaleUdgiften !== true || v42 || s[8]
  const v44 = f.flytningenForbedrerForholdene !== false && f.kanIkkeBetaleUdgiften !== false && v41 && s[9]
  const LAS_85_1 = s[4] || s[6] && v44 || s[7] && v44
  s[62] = LAS_85_1
  const LAS_85_1_nej = s[4] || s[6] && v43 || s[7] && v43
  s[63] = LAS_85_1_nej
  // LAS.85.2: Hjælp til en enkeltudgift ved flytning (LAS § 85, stk. 2)
  const LAS_85_2 = s[4] || s[10] && s[11] && s[12] && f.egenBetalingVanskeliggoerFremtiden !== false && s[13] && s[9] && v41
  s[64] = LAS_85_2
  const LAS_85_2_nej = s[4] || s[6] || s[14] || s[10] && (s[15] || s[16] || f.egenBetalingVanskeliggoerFremtiden !== true || s[17] || s[8] || v42)
  s[65] = LAS_85_2_nej
}

function hjaelp_3(f, s) {
  // LAB.175.1: Ret til penge til transport (LAB § 175, stk. 1)
  const v0 = (f.kilometerOmDagen ?? 0) <= 2400
  const v1 = f.maalgruppeForTilbud === 'dagpenge' || f.maalgruppeForTilbud === 'revalidering' || f.maalgruppeForTilbud === 'sygedagpenge'
  const v2 = f.tilbuddetsArt === 'vejledning' || f.tilbuddetsArt === 'praktik' || f.tilbuddetsArt === 'loentilskud_offentlig' || f.tilbuddetsArt === 'loentilskud_privat'
  const v3 = f.tilbuddetsArt !== undefined && v2 || !(f.tilbuddetsArt !== undefined)
  const v4 = f.tilbuddetsArt !== undefined && !v2 || !(f.tilbuddetsArt !== undefined)
  const v5 = f.maalgruppeForTilbud !== undefined && !v1 || !(f.maalgruppeForTilbud !== undefined) || v4
  const v6 = (f.maalgruppeForTilbud !== undefined && v1 || !(f.maalgruppeForTilbud !== undefined)) && v3
  const v7 = f.maalgruppeForTilbud === 'fleksjobvisiteret'
  const v8 = f.tilbuddetsArt === 'vejledning' || f.tilbuddetsArt === 'praktik'
  const v9 = f.tilbuddetsArt !== undefined && v8 || !(f.tilbuddetsArt !== undefined)
  const v10 = f.tilbuddetsArt !== undefined && !v8 || !(f.tilbuddetsArt !== undefined)
  const v11 = f.maalgruppeForTilbud !== undefined && !v7 || !(f.maalgruppeForTilbud !== undefined) || v10
  const v12 = (f.maalgruppeForTilbud !== undefined && v7 || !(f.maalgruppeForTilbud !== undefined)) && v9
  const v13 = f.tilbuddetsArt === 'loentilskud_privat'
  const v14 = f.tilbuddetsArt !== undefined && v13 || !(f.tilbuddetsArt !== undefined)
  const v15 = f.tilbuddetsArt !== undefined && !v13 || !(f.tilbuddetsArt !== undefined)
  const v16 = s[18] || v15
  const v17 = s[19] && v14
  const v18 = v0 || v5 && v11 || v17
  const v19 = (f.kilometerOmDagen ?? 200000) > 2400 && (v6 || v12) && v16
  const v20 = s[20] && s[0] <= 14431 /* 2009-07-06 */
  const v21 = s[0] <= 15148 /* 2011-06-23 */
  const v22 = s[2] >= 14432 /* 2009-07-07 */ && v21
  const v23 = f.tilbuddetsArt === 'jobrettet_uddannelse'
  const v24 = f.tilbuddetsArt !== undefined && v23 || !(f.tilbuddetsArt !== undefined)
  const v25 = f.tilbuddetsArt !== undefined && !v23 || !(f.tilbuddetsArt !== undefined)
  const v26 = s[18] || v25
  const v27 = s[19] && v24
  const v28 = s[2] >= 15149 /* 2011-06-24 */ && s[0] <= 15403 /* 2012-03-04 */
  const v29 = s[2] >= 15404 /* 2012-03-05 */ && s[21]
  const v30 = f.maalgruppeForTilbud === 'dagpenge' || f.maalgruppeForTilbud === 'jobparat' || f.maalgruppeForTilbud === 'aktivitetsparat' || f.maalgruppeForTilbud === 'ung_uddannelsesparat' || f.maalgruppeForTilbud === 'ung_aktivitetsparat' || f.maalgruppeForTilbud === 'sygedagpenge' || f.maalgruppeForTilbud === 'jobafklaring' || f.maalgruppeForTilbud === 'ressourceforloeb' || f.maalgruppeForTilbud === 'revalidering'
  const v31 = f.maalgruppeForTilbud === 'dagpenge' || f.maalgruppeForTilbud === 'jobparat' || f.maalgruppeForTilbud === 'aktivitetsparat' || f.maalgruppeForTilbud === 'ung_uddannelsesparat' || f.maalgruppeForTilbud === 'ung_aktivitetsparat'
  const v32 = f.maalgruppeForTilbud !== undefined && !v31 || !(f.maalgruppeForTilbud !== undefined) || v15
  const v33 = (f.maalgruppeForTilbud !== undefined && v31 || !(f.maalgruppeForTilbud !== undefined)) && v14
  const v34 = f.maalgruppeForTilbud === 'dagpenge' || f.maalgruppeForTilbud === 'jobparat' || f.maalgruppeForTilbud === 'aktivitetsparat' || f.maalgruppeForTilbud === 'ung_uddannelsesparat' || f.maalgruppeForTilbud === 'ung_aktivitetsparat' || f.maalgruppeForTilbud === 'sygedagpenge' || f.maalgruppeForTilbud === 'jobafklaring' || f.maalgruppeForTilbud === 'ressourceforloeb' || f.maalgruppeForTilbud === 'revalidering' || f.maalgruppeForTilbud === 'fleksjobvisiteret'
  const v35 = f.tilbuddetsArt === 'nytteindsats'
  const v36 = v3 || f.tilbuddetsArt !== undefined && v35 || !(f.tilbuddetsArt !== undefined)
  const v37 = v4 && (f.tilbuddetsArt !== undefined && !v35 || !(f.tilbuddetsArt !== undefined))
  const v38 = f.maalgruppeForTilbud === 'dagpenge' || f.maalgruppeForTilbud === 'fleksjobvisiteret'
  const v39 = f.maalgruppeForTilbud !== undefined && !v38 || !(f.maalgruppeForTilbud !== undefined) || v25
  const v40 = (f.maalgruppeForTilbud !== undefined && v38 || !(f.maalgruppeForTilbud !== undefined)) && v24
  const v41 = f.maalgruppeForTilbud === 'selvforsoergende'
  const v42 = f.tilbuddetsArt === 'vejledning' || f.tilbuddetsArt === 'praktik' || f.tilbuddetsArt === 'loentilskud_offentlig'
  const v43 = f.maalgruppeForTilbud === 'under_18'
  const LAB_175_1 = s[4] || s[22] && v19 || v20 && v19 || v22 && (f.kilometerOmDagen ?? 200000) > 2400 && (v6 || v12 || v27) && v16 || v28 || v29 && (f.kilometerOmDagen ?? 200000) > 2400 && ((f.maalgruppeForTilbud !== undefined && v30 || !(f.maalgruppeForTilbud !== undefined)) && v3 || v12 || v27) && v32 || s[10] && (f.kilometerOmDagen ?? 200000) > 2400 && ((f.maalgruppeForTilbud !== undefined && v34 || !(f.maalgruppeForTilbud !== undefined)) && v36 || v40 || ((f.maalgruppeForTilbud !== undefined && v41 || !(f.maalgruppeForTilbud !== undefined)) && (f.tilbuddetsArt !== undefined && v42 || !(f.tilbuddetsArt !== undefined)) || (f.maalgruppeForTilbud !== undefined && v43 || !(f.maalgruppeForTilbud !== undefined)) && v9) && f.befordringEfterKonkretVurdering !== false) && v32
  s[66] = LAB_175_1
  const LAB_175_1_nej = s[4] || s[22] && v18 || v20 && v18 || v22 && (v0 || v5 && v11 && v26 || v17) || v28 || v29 && (v0 || (f.maalgruppeForTilbud !== undefined && !v30 || !(f.maalgruppeForTilbud !== undefined) || v4) && v11 && v26 || v33) || s[10] && (v0 || (f.maalgruppeForTilbud !== undefined && !v34 || !(f.maalgruppeForTilbud !== undefined) || v37) && v39 && ((f.maalgruppeForTilbud !== undefined && !v41 || !(f.maalgruppeForTilbud !== undefined) || f.tilbuddetsArt !== undefined && !v42 || !(f.tilbuddetsArt !== undefined)) && (f.maalgruppeForTilbud !== undefined && !v43 || !(f.maalgruppeForTilbud !== undefined) || v10) || f.befordringEfterKonkretVurdering !== true) || v33)
  s[67] = LAB_175_1_nej
  const LAB_175_1_ir = s[4] || v28
  s[30] = LAB_175_1_ir
  // LAB.175.4: Ret til den faktiske udgift til transport (LAB § 175, stk. 4)
  const v47 = f.maalgruppeForTilbud === 'revalidering' || f.maalgruppeForTilbud === 'fleksjobvisiteret' || f.maalgruppeForTilbud === 'sygedagpenge'
  const v48 = f.befordringFoelgerAfFunktionsnedsaettelse !== true || f.maalgruppeForTilbud !== undefined && !v47 || !(f.maalgruppeForTilbud !== undefined) || v4
  const v49 = f.befordringFoelgerAfFunktionsnedsaettelse !== false && (f.maalgruppeForTilbud !== undefined && v47 || !(f.maalgruppeForTilbud !== undefined)) && v3
  const v50 = s[20] && v21
  const v51 = f.maalgruppeForTilbud === 'dagpenge' || f.maalgruppeForTilbud === 'jobparat' || f.maalgruppeForTilbud === 'aktivitetsparat' || f.maalgruppeForTilbud === 'ung_uddannelsesparat' || f.maalgruppeForTilbud === 'ung_aktivitetsparat' || f.maalgruppeForTilbud === 'sygedagpenge' || f.maalgruppeForTilbud === 'jobafklaring' || f.maalgruppeForTilbud === 'ressourceforloeb' || f.maalgruppeForTilbud === 'fleksjobvisiteret' || f.maalgruppeForTilbud === 'revalidering'
  const v52 = f.maalgruppeForTilbud !== undefined && v51 || !(f.maalgruppeForTilbud !== undefined)
  const v53 = f.maalgruppeForTilbud !== undefined && !v51 || !(f.maalgruppeForTilbud !== undefined)
  const v54 = f.maalgruppeForTilbud === 'selvforsoergende' || f.maalgruppeForTilbud === 'under_18'
  const LAB_175_4 = s[4] || s[22] && v49 || v50 && v49 || v28 || v29 && f.befordringFoelgerAfFunktionsnedsaettelse !== false && v52 && (v3 || v24) || s[10] && f.befordringFoelgerAfFunktionsnedsaettelse !== false && (v52 && v36 || v40 || (f.maalgruppeForTilbud !== undefined && v54 || !(f.maalgruppeForTilbud !== undefined)) && v3 && f.befordringEfterKonkretVurdering !== false)
  s[69] = LAB_175_4
  const LAB_175_4_nej = s[4] || s[22] && v48 || v50 && v48 || v28 || v29 && (f.befordringFoelgerAfFunktionsnedsaettelse !== true || v53 || v4 && v25) || s[10] && (f.befordringFoelgerAfFunktionsnedsaettelse !== true || (v53 || v37) && v39 && (f.maalgruppeForTilbud !== undefined && !v54 || !(f.maalgruppeForTilbud !== undefined) || v4 || f.befordringEfterKonkretVurdering !== true))
  s[70] = LAB_175_4_nej
  // LAB.176.1: Dækning af udgifter ved at deltage (LAB § 176, stk. 1)
  const v57 = f.maalgruppeForTilbud === 'jobparat' || f.maalgruppeForTilbud === 'aktivitetsparat' || f.maalgruppeForTilbud === 'ung_uddannelsesparat' || f.maalgruppeForTilbud === 'ung_aktivitetsparat' || f.maalgruppeForTilbud === 'ressourceforloeb' || f.maalgruppeForTilbud === 'jobafklaring'
  const v58 = f.maalgruppeForTilbud !== undefined && !v57 || !(f.maalgruppeForTilbud !== undefined) || v10 || f.merudgiftGodtgoeresEfterRetningslinjer !== true
  const v59 = (f.maalgruppeForTilbud !== undefined && v57 || !(f.maalgruppeForTilbud !== undefined)) && v9 && f.merudgiftGodtgoeresEfterRetningslinjer !== false
  const v60 = f.maalgruppeForTilbud === 'jobparat' || f.maalgruppeForTilbud === 'aktivitetsparat' || f.maalgruppeForTilbud === 'ung_uddannelsesparat' || f.maalgruppeForTilbud === 'ung_aktivitetsparat' || f.maalgruppeForTilbud === 'jobafklaring' || f.maalgruppeForTilbud === 'ressourceforloeb' || f.maalgruppeForTilbud === 'selvforsoergende' || f.maalgruppeForTilbud === 'under_18'
  const v61 = f.tilbuddetsArt === 'vejledning' || f.tilbuddetsArt === 'praktik' || f.tilbuddetsArt === 'nytteindsats'
  const LAB_176_1 = s[4] || s[22] && v59 || s[23] && v59 || s[10] && (f.maalgruppeForTilbud !== undefined && v60 || !(f.maalgruppeForTilbud !== undefined)) && (f.tilbuddetsArt !== undefined && v61 || !(f.tilbuddetsArt !== undefined)) && f.merudgiftGodtgoeresEfterRetningslinjer !== false
  s[71] = LAB_176_1
  const LAB_176_1_nej = s[4] || s[22] && v58 || s[23] && v58 || s[10] && (f.maalgruppeForTilbud !== undefined && !v60 || !(f.maalgruppeForTilbud !== undefined) || f.tilbuddetsArt !== undefined && !v61 || !(f.tilbuddetsArt !== undefined) || f.merudgiftGodtgoeresEfterRetningslinjer !== true)
  s[72] = LAB_176_1_nej
  // SEL.112.1: Støtte til et hjælpemiddel (SEL § 112, stk. 1)
  const SEL_112_1 = s[4] || s[24] || s[25] && f.funktionsevnenErVarigtNedsat !== false && (f.hjaelpemidletAfhjaelperVaesentligt !== false || f.hjaelpemidletLetterHjemmetVaesentligt !== false || f.hjaelpemidletErNoedvendigtForErhverv !== false) && f.hjaelpemidletErBedstOgBilligst !== false && (s[26] || s[27])
  s[73] = SEL_112_1
  const SEL_112_1_nej = s[4] || s[24] || s[25] && (f.funktionsevnenErVarigtNedsat !== true || f.hjaelpemidletAfhjaelperVaesentligt !== true && f.hjaelpemidletLetterHjemmetVaesentligt !== true && f.hjaelpemidletErNoedvendigtForErhverv !== true || f.hjaelpemidletErBedstOgBilligst !== true || s[28])
  s[74] = SEL_112_1_nej
  // KOMP.15f.1: Hjælpemiddel i et tilbud (KOMP § 15 f)
  const v66 = f.hjaelpemidletErAfgoerende !== false || f.hjaelpemidletKompenserer !== false
  const v67 = f.hjaelpemidletErAfgoerende !== true && f.hjaelpemidletKompenserer !== true
  const v68 = s[4] || s[22] && v66 || s[23] && v66 || s[10] && v66 && f.udgiftenLiggerUdOverArbejdsgiverens !== false && f.saedvanligtPaaArbejdspladsen !== true && (f.handicapGoerBeskaeftigelseVanskelig !== false || f.andenLovDaekkerHjaelpemidlet !== true)
  const v69 = s[4] || s[22] && v67 || s[23] && v67 || s[10] && (v67 || f.udgiftenLiggerUdOverArbejdsgiverens !== true || f.saedvanligtPaaArbejdspladsen !== false || f.handicapGoerBeskaeftigelseVanskelig !== true && f.andenLovDaekkerHjaelpemidlet !== false)
  const v70 = f.arbejdshjaelpemiddelTil === 'tilbud'
  const v71 = f.arbejdshjaelpemiddelTil !== undefined && v70 || !(f.arbejdshjaelpemiddelTil !== undefined)
  const KOMP_15f_1 = v71 && v68
  s[75] = KOMP_15f_1
  const KOMP_15f_1_nej = v71 && v69
  s[76] = KOMP_15f_1_nej
  const KOMP_15f_1_ir = v71 && s[4] || f.arbejdshjaelpemiddelTil !== undefined && !v70 || !(f.arbejdshjaelpemiddelTil !== undefined)
  s[77] = KOMP_15f_1_ir
  // KOMP.15i.1: Hjælpemiddel i job eller egen virksomhed (KOMP § 15 i)
  const v75 = f.arbejdshjaelpemiddelTil === 'ordinaert_job' || f.arbejdshjaelpemiddelTil === 'egen_virksomhed'
  const v76 = f.arbejdshjaelpemiddelTil !== undefined && v75 || !(f.arbejdshjaelpemiddelTil !== undefined)
  const KOMP_15i_1 = v76 && v68
  s[78] = KOMP_15i_1
  const KOMP_15i_1_nej = v76 && v69
  s[79] = KOMP_15i_1_nej
  const KOMP_15i_1_ir = v76 && s[4] || f.arbejdshjaelpemiddelTil !== undefined && !v75 || !(f.arbejdshjaelpemiddelTil !== undefined)
  s[80] = KOMP_15i_1_ir
}

function hjaelp_4(f, s) {
  // KOMP.15j.1: Hjælpemiddel i fleksjob (KOMP § 15 j)
  const v0 = f.hjaelpemidletErAfgoerende !== true || f.hjaelpemidletKompenserer !== true || f.andenLovDaekkerHjaelpemidlet !== false
  const v1 = f.hjaelpemidletErAfgoerende !== false && f.hjaelpemidletKompenserer !== false && f.andenLovDaekkerHjaelpemidlet !== true
  const v2 = f.arbejdshjaelpemiddelTil === 'fleksjob'
  const v3 = f.arbejdshjaelpemiddelTil !== undefined && v2 || !(f.arbejdshjaelpemiddelTil !== undefined)
  const KOMP_15j_1 = v3 && (s[4] || s[22] && v1 || s[23] && v1 || s[10] && v1)
  s[81] = KOMP_15j_1
  const KOMP_15j_1_nej = v3 && (s[4] || s[22] && v0 || s[23] && v0 || s[10] && v0)
  s[82] = KOMP_15j_1_nej
  const KOMP_15j_1_ir = v3 && s[4] || f.arbejdshjaelpemiddelTil !== undefined && !v2 || !(f.arbejdshjaelpemiddelTil !== undefined)
  s[83] = KOMP_15j_1_ir
  // KOMP.4: Personlig assistance i arbejdet (KOMP § 4)
  const v7 = s[29] && s[0] <= 13916 /* 2008-02-07 */
  const v8 = f.assistanceTil === 'andet'
  const v9 = f.funktionsnedsaettelsenErVarigOgBetydelig !== true || f.assistanceTil !== undefined && v8 || !(f.assistanceTil !== undefined) || f.erhvervetUforeneligtMedNedsaettelsen !== false || f.assistancenErVikarEllerMedhjaelp !== false
  const v10 = f.funktionsnedsaettelsenErVarigOgBetydelig !== false && (f.assistanceTil !== undefined && !v8 || !(f.assistanceTil !== undefined)) && f.erhvervetUforeneligtMedNedsaettelsen !== true && f.assistancenErVikarEllerMedhjaelp !== true
  const v11 = s[2] >= 13917 /* 2008-02-08 */
  const KOMP_4 = s[4] || v7 && v10 || v11 && v10
  s[84] = KOMP_4
  const KOMP_4_nej = s[4] || v7 && v9 || v11 && v9
  s[85] = KOMP_4_nej
  const v14 = s[4] ? 4 : 0
  s[33] = v14
  const v15 = s[27] ? 4 : 0
  s[45] = v15
  const v16 = s[30] ? 4 : 0
  s[68] = v16
}

export function hjaelp(f) {
  const s = new Array(86)
  hjaelp_1(f, s)
  hjaelp_2(f, s)
  hjaelp_3(f, s)
  hjaelp_4(f, s)
  return { KOMP_16: s[31], KOMP_16_hoej: s[32], KOMP_16_kan: 1 + s[33], LAB_175_5_kan: (s[34] ? 1 : 0) + (s[35] ? 2 : 0) + s[33], LAS_85_4_kan: (s[36] ? 1 : 0) + (s[37] ? 2 : 0) + s[33], LAS_82a_6_kan: (s[38] ? 1 : 0) + (s[39] ? 2 : 0) + s[33], LAS_81_1_aendring_kan: (s[40] ? 1 : 0) + (s[15] ? 2 : 0) + s[33], LAS_81_1_rimelig_kan: (s[41] ? 1 : 0) + (s[16] ? 2 : 0) + s[33], LAS_81_1_forudsigelig_kan: (s[42] ? 1 : 0) + (s[43] ? 2 : 0) + s[33], LAS_88_1_kan: (s[8] ? 1 : 0) + (s[44] ? 2 : 0) + s[33], SEL_112_1_forud_kan: (s[28] ? 1 : 0) + (s[26] ? 2 : 0) + s[45], LAS_81_1_kan: (s[46] ? 1 : 0) + (s[47] ? 2 : 0) + s[33], LAS_81a_1_kan: (s[48] ? 1 : 0) + (s[49] ? 2 : 0) + s[33], LAS_82_1_kan: (s[50] ? 1 : 0) + (s[51] ? 2 : 0) + s[33], LAS_82a_1_kan: (s[52] ? 1 : 0) + (s[53] ? 2 : 0) + s[33], LAS_82b_1_kan: (s[54] ? 1 : 0) + (s[55] ? 2 : 0) + s[33], LAS_83_1_kan: (s[56] ? 1 : 0) + (s[57] ? 2 : 0) + (s[58] ? 4 : 0), LAS_83_1_bortadopteret_kan: (s[59] ? 1 : 0) + (s[60] ? 2 : 0) + (s[61] ? 4 : 0), LAS_85_1_kan: (s[62] ? 1 : 0) + (s[63] ? 2 : 0) + s[33], LAS_85_2_kan: (s[64] ? 1 : 0) + (s[65] ? 2 : 0) + s[33], LAB_175_1_kan: (s[66] ? 1 : 0) + (s[67] ? 2 : 0) + s[68], LAB_175_4_kan: (s[69] ? 1 : 0) + (s[70] ? 2 : 0) + s[68], LAB_176_1_kan: (s[71] ? 1 : 0) + (s[72] ? 2 : 0) + s[33], SEL_112_1_kan: (s[73] ? 1 : 0) + (s[74] ? 2 : 0) + s[45], KOMP_15f_1_kan: (s[75] ? 1 : 0) + (s[76] ? 2 : 0) + (s[77] ? 4 : 0), KOMP_15i_1_kan: (s[78] ? 1 : 0) + (s[79] ? 2 : 0) + (s[80] ? 4 : 0), KOMP_15j_1_kan: (s[81] ? 1 : 0) + (s[82] ? 2 : 0) + (s[83] ? 4 : 0), KOMP_4_kan: (s[84] ? 1 : 0) + (s[85] ? 2 : 0) + s[33] }
}

export function pensionsjob(f) {
  // LAB.74: Løn og arbejdstid i job med løntilskud (LAB § 74)
  const v0 = f.vurderingsdato ?? 13332 /* 2006-07-03 */
  const v1 = f.vurderingsdato ?? 76700 /* 2179-12-31 */
  const LAB_74_ir = v0 <= 13331 /* 2006-07-02 */
  const v3 = v1 >= 13332 /* 2006-07-03 */ && v0 <= 14027 /* 2008-05-28 */
  const v4 = v1 >= 14028 /* 2008-05-29 */ && v0 <= 18261 /* 2019-12-31 */
  const v5 = v1 >= 18262 /* 2020-01-01 */
  const LAB_74 = LAB_74_ir || v3 && f.vilkaarAftaltMedFagligOrganisation !== false || v4 && f.vilkaarAftaltMedFagligOrganisation !== false || v5 && f.vilkaarAftaltMedFagligOrganisation !== false
  const LAB_74_nej = LAB_74_ir || v3 && f.vilkaarAftaltMedFagligOrganisation !== true || v4 && f.vilkaarAftaltMedFagligOrganisation !== true || v5 && f.vilkaarAftaltMedFagligOrganisation !== true
  // LAB.78: Ansættelsen drøftes først med de ansatte (LAB § 78)
  const LAB_78 = LAB_74_ir || v3 && f.ansaettelsenErDroeftetMedDeAnsatte !== false || v4 && f.ansaettelsenErDroeftetMedDeAnsatte !== false || v5 && f.ansaettelsenErDroeftetMedDeAnsatte !== false
  const LAB_78_nej = LAB_74_ir || v3 && f.ansaettelsenErDroeftetMedDeAnsatte !== true || v4 && f.ansaettelsenErDroeftetMedDeAnsatte !== true || v5 && f.ansaettelsenErDroeftetMedDeAnsatte !== true
  const v10 = LAB_74_ir ? 4 : 0
  return { LAB_74_kan: (LAB_74 ? 1 : 0) + (LAB_74_nej ? 2 : 0) + v10, LAB_78_kan: (LAB_78 ? 1 : 0) + (LAB_78_nej ? 2 : 0) + v10 }
}

export function fleksydelse(f) {
  // FYL.4.1: Kommunen skal give besked om visitationen (FYL § 4, stk. 1)
  const v0 = f.vurderingsdato ?? 13332 /* 2006-07-03 */
  const v1 = f.vurderingsdato ?? 76700 /* 2179-12-31 */
  const FYL_9_1_ir = v0 <= 13329 /* 2006-06-30 */
  const v3 = v1 >= 15340 /* 2012-01-01 */ && v0 <= 16555 /* 2015-04-30 */
  const v4 = v1 >= 16556 /* 2015-05-01 */
  const FYL_4_1 = FYL_9_1_ir ? FIRST_DAY : v3 || v4 ? (v4 ? shiftDays(f.blevVisiteretTilFleksjobDen ?? FIRST_DAY, 14) : NEVER) : NEVER
  const FYL_4_1_hoej = FYL_9_1_ir ? NEVER : v1 >= 13330 /* 2006-07-01 */ && v0 <= 15339 /* 2011-12-31 */ ? NEVER : v3 ? NEVER : shiftDays(f.blevVisiteretTilFleksjobDen ?? 76700 /* 2179-12-31 */, 14)
  const FYL_4_1_ir = f.erVisiteretTilFleksjob !== false && FYL_9_1_ir || f.erVisiteretTilFleksjob !== true
  // FYL.9.1: Bidraget skal være betalt efter rykkeren (FYL § 9, stk. 1)
  const FYL_9_1 = FYL_9_1_ir ? FIRST_DAY : shiftDays(f.rykkerForFleksydelsesbidragSendtDen ?? 13332 /* 2006-07-03 */, 21)
  const FYL_9_1_hoej = FYL_9_1_ir ? NEVER : shiftDays(f.rykkerForFleksydelsesbidragSendtDen ?? 76700 /* 2179-12-31 */, 21)
  return { FYL_4_1: FYL_4_1, FYL_4_1_hoej: FYL_4_1_hoej, FYL_4_1_kan: (f.erVisiteretTilFleksjob !== false ? 1 : 0) + (FYL_4_1_ir ? 4 : 0), FYL_9_1: FYL_9_1, FYL_9_1_hoej: FYL_9_1_hoej, FYL_9_1_kan: 1 + (FYL_9_1_ir ? 4 : 0) }
}

export function folkepension(f) {
  // LSP.13: Myndigheden skal skrive til dig, før du når folkepensionsalderen (LSP § 13)
  const v0 = f.vurderingsdato ?? 13332 /* 2006-07-03 */
  const v1 = f.vurderingsdato ?? 76700 /* 2179-12-31 */
  const v2 = v0 <= 13331 /* 2006-07-02 */
  const v3 = v1 >= 17326 /* 2017-06-09 */ && v0 <= 17486 /* 2017-11-16 */
  const v4 = v1 >= 17487 /* 2017-11-17 */
  const LSP_13 = v2 || v1 >= 13332 /* 2006-07-03 */ && v0 <= 14518 /* 2009-10-01 */ || v1 >= 14519 /* 2009-10-02 */ && v0 <= 17325 /* 2017-06-08 */ || v3
  if (!LSP_13) return { LSP_13_kan: v4 ? 2 : 0 }
  // LSP.13: Myndigheden skal skrive til dig, før du når folkepensionsalderen (LSP § 13)
  const LSP_13_nej = v2 || v3 || v4
  if (!LSP_13_nej) return { LSP_13_kan: 1 }
  // LSP.13: Myndigheden skal skrive til dig, før du når folkepensionsalderen (LSP § 13)
  const LSP_13_ir = v2 || v3
  return { LSP_13_kan: 3 + (LSP_13_ir ? 4 : 0) }
}

export function afgoerelse(f) {
  return {  }
}

export function tilbagebetaling(f) {
  return {  }
}

export function genoptagelse(f) {
  return {  }
}

export function klage(f) {
  // RSLBEK.11.1: Klagen skal være genvurderet (BEK 861/2025 § 11, stk. 1)
  const v0 = f.klagenModtaget ?? 13332 /* 2006-07-03 */
  const v1 = f.klagenModtaget ?? 76700 /* 2179-12-31 */
  const RSLBEK_11_1_ir = v0 <= 13331 /* 2006-07-02 */
  const RSLBEK_11_1 = RSLBEK_11_1_ir ? FIRST_DAY : shiftDays(v0, 28)
  const RSLBEK_11_1_hoej = RSLBEK_11_1_ir ? NEVER : shiftDays(v1, 28)
  // RSLBEK.12.1: Du skal have sagt, at du fastholder klagen (BEK 861/2025 § 12, 1. pkt.)
  const v5 = f.nyAfgoerelseMeddelt ?? 13332 /* 2006-07-03 */
  const v6 = v5 <= 13331 /* 2006-07-02 */
  const RSLBEK_12_1 = v6 ? FIRST_DAY : shiftDays(v5, 28)
  const RSLBEK_12_1_hoej = v6 ? NEVER : shiftDays(f.nyAfgoerelseMeddelt ?? 76700 /* 2179-12-31 */, 28)
  const v9 = f.genvurderingensUdfald === 'delvist_medhold'
  const RSLBEK_12_1_er = f.genvurderingensUdfald !== undefined && v9 || !(f.genvurderingensUdfald !== undefined)
  const v11 = f.genvurderingensUdfald !== undefined && !v9 || !(f.genvurderingensUdfald !== undefined)
  const RSLBEK_12_1_ir = RSLBEK_12_1_er && v6 || v11
  // RSLBEK.12.2: Den fastholdte klage skal være sendt videre (BEK 861/2025 § 12, 2. pkt.)
  const v13 = f.fastholdelseModtaget ?? 13332 /* 2006-07-03 */
  const v14 = v13 <= 13331 /* 2006-07-02 */
  const RSLBEK_12_2 = v14 ? FIRST_DAY : shiftDays(v13, 14)
  const RSLBEK_12_2_hoej = v14 ? NEVER : shiftDays(f.fastholdelseModtaget ?? 76700 /* 2179-12-31 */, 14)
  const RSLBEK_12_2_ir = RSLBEK_12_1_er && v14 || v11
  // OFL.37.2: Klagen over aktindsigt skal være sendt videre (OFL § 37, stk. 2)
  const v18 = f.klageOverAfslagModtaget ?? 13332 /* 2006-07-03 */
  const v19 = f.klageOverAfslagModtaget ?? 76700 /* 2179-12-31 */
  const v20 = v18 <= 13331 /* 2006-07-02 */
  const v21 = v19 >= 13332 /* 2006-07-03 */ && v18 <= 16070 /* 2013-12-31 */
  const v22 = shiftDays(v18, 1)
  const v23 = shiftDays(v19, 1)
  const v24 = from(ALL_DAYS, v23)
  const v25 = from(ALL_DAYS, v22)
  const v26 = from(ALL_DAYS, shiftDays(v23, 120))
  const v27 = from(ALL_DAYS, shiftDays(v22, 120))
  const v28 = without(v24, v27)
  const v29 = without(v25, v26)
  const OFL_37_2 = v20 ? FIRST_DAY : v21 ? FIRST_DAY : dayReaching(without(onWeekdays(v29, 62), intersectTable(v28, HELLIGDAGE_2)), v22, 7)
  const OFL_37_2_hoej = v20 ? NEVER : v21 ? NEVER : dayReaching(without(onWeekdays(v28, 62), intersectTable(v29, HELLIGDAGE_2)), v23, 7)
  const OFL_37_2_ir = f.afgoerelsenOmAktindsigtFastholdes !== false && (v20 || v21) || f.afgoerelsenOmAktindsigtFastholdes !== true
  // RSLBEK.11.2: Du skal have besked om, at genvurderingen trækker ud (BEK 861/2025 § 11, stk. 2)
  const v33 = v1 >= 13332 /* 2006-07-03 */ && v0 <= 14456 /* 2009-07-31 */
  const v34 = v1 >= 14457 /* 2009-08-01 */ && v0 <= 18791 /* 2021-06-13 */
  const v35 = v1 >= 18792 /* 2021-06-14 */
  const RSLBEK_11_2 = RSLBEK_11_1_ir || v33 && f.genvurderingenKraeverFlereOplysninger !== false || v34 && f.genvurderingenKraeverFlereOplysninger !== false || v35 && f.genvurderingenKraeverFlereOplysninger !== false
  const RSLBEK_11_2_nej = RSLBEK_11_1_ir || v33 && f.genvurderingenKraeverFlereOplysninger !== true || v34 && f.genvurderingenKraeverFlereOplysninger !== true || v35 && f.genvurderingenKraeverFlereOplysninger !== true
  // RSLBEK.11.5: Klagen skal genvurderes straks (BEK 861/2025 § 11, stk. 5)
  const RSLBEK_11_5 = RSLBEK_11_1_ir || v33 && f.klagenHaster !== false || v34 && f.klagenHaster !== false || v35 && f.klagenHaster !== false
  const RSLBEK_11_5_nej = RSLBEK_11_1_ir || v33 && f.klagenHaster !== true || v34 && f.klagenHaster !== true || v35 && f.klagenHaster !== true
  const v40 = RSLBEK_11_1_ir ? 4 : 0
  const v41 = RSLBEK_12_1_er ? 1 : 0
  return { RSLBEK_11_1: RSLBEK_11_1, RSLBEK_11_1_hoej: RSLBEK_11_1_hoej, RSLBEK_11_1_kan: 1 + v40, RSLBEK_12_1: RSLBEK_12_1, RSLBEK_12_1_hoej: RSLBEK_12_1_hoej, RSLBEK_12_1_kan: v41 + (RSLBEK_12_1_ir ? 4 : 0), RSLBEK_12_2: RSLBEK_12_2, RSLBEK_12_2_hoej: RSLBEK_12_2_hoej, RSLBEK_12_2_kan: v41 + (RSLBEK_12_2_ir ? 4 : 0), OFL_37_2: OFL_37_2, OFL_37_2_hoej: OFL_37_2_hoej, OFL_37_2_kan: (f.afgoerelsenOmAktindsigtFastholdes !== false ? 1 : 0) + (OFL_37_2_ir ? 4 : 0), RSLBEK_11_2_kan: (RSLBEK_11_2 ? 1 : 0) + (RSLBEK_11_2_nej ? 2 : 0) + v40, RSLBEK_11_5_kan: (RSLBEK_11_5 ? 1 : 0) + (RSLBEK_11_5_nej ? 2 : 0) + v40 }
}

function aktindsigt_1(f, s) {
  // FVL.16.2: Anmodningen om aktindsigt skal være færdigbehandlet (FVL § 16, stk. 2)
  const v0 = f.anmodningOmAktindsigtModtaget ?? 13332 /* 2006-07-03 */
  const v1 = f.anmodningOmAktindsigtModtaget ?? 76700 /* 2179-12-31 */
  const FVL_16_2_underretning_ir = v0 <= 13331 /* 2006-07-02 */
  s[5] = FVL_16_2_underretning_ir
  const v3 = v1 >= 13332 /* 2006-07-03 */ && v0 <= 13853 /* 2007-12-06 */
  s[6] = v3
  const v4 = shiftDays(v0, 10)
  const v5 = shiftDays(v1, 10)
  const v6 = v1 >= 13854 /* 2007-12-07 */ && v0 <= 16070 /* 2013-12-31 */
  s[7] = v6
  const v7 = v1 >= 16071 /* 2014-01-01 */ && v0 <= 16181 /* 2014-04-21 */
  s[8] = v7
  const v8 = shiftDays(v0, 1)
  const v9 = shiftDays(v1, 1)
  const v10 = from(ALL_DAYS, v9)
  const v11 = from(ALL_DAYS, v8)
  const v12 = from(ALL_DAYS, shiftDays(v9, 120))
  const v13 = from(ALL_DAYS, shiftDays(v8, 120))
  const v14 = without(v10, v13)
  const v15 = without(v11, v12)
  const v16 = onWeekdays(v14, 62)
  const v17 = onWeekdays(v15, 62)
  const v18 = intersectTable(v14, HELLIGDAGE_2)
  const v19 = intersectTable(v15, HELLIGDAGE_2)
  const v20 = without(v16, v19)
  const v21 = without(v17, v18)
  const v22 = dayReaching(v21, v8, 7)
  const v23 = dayReaching(v20, v9, 7)
  const v24 = v1 >= 16182 /* 2014-04-22 */
  s[9] = v24
  const v25 = v7 || v24
  const v26 = v6 || v25
  const v27 = v6 ? (v25 ? Math.min(v4, v22) : v4) : v22
  const FVL_16_2 = FVL_16_2_underretning_ir ? FIRST_DAY : v3 ? (v26 ? Math.min(v4, v27) : v4) : v27
  s[0] = FVL_16_2
  const v29 = v6 ? (v25 ? Math.max(v5, v23) : v5) : v23
  const FVL_16_2_hoej = FVL_16_2_underretning_ir ? NEVER : v3 ? (v26 ? Math.max(v5, v29) : v5) : v29
  s[2] = FVL_16_2_hoej
  const FVL_16_2_ir = f.anmodetOmAktindsigt !== false && FVL_16_2_underretning_ir || f.anmodetOmAktindsigt !== true
  s[4] = FVL_16_2_ir
  // OFL.36.2: Anmodningen efter offentlighedsloven skal være færdigbehandlet (OFL § 36, stk. 2)
  const v32 = f.anmodningEfterOffentlighedslovenModtaget ?? 13332 /* 2006-07-03 */
  const v33 = f.anmodningEfterOffentlighedslovenModtaget ?? 76700 /* 2179-12-31 */
  const v34 = v32 <= 13331 /* 2006-07-02 */
  s[16] = v34
  const v35 = v33 >= 13332 /* 2006-07-03 */ && v32 <= 16070 /* 2013-12-31 */
  s[17] = v35
  const v36 = v33 >= 16071 /* 2014-01-01 */
  s[18] = v36
  const v37 = shiftDays(v32, 1)
  s[14] = v37
  const v38 = shiftDays(v33, 1)
  s[11] = v38
  const v39 = from(ALL_DAYS, v38)
  const v40 = from(ALL_DAYS, v37)
  const v41 = from(ALL_DAYS, shiftDays(v38, 120))
  const v42 = from(ALL_DAYS, shiftDays(v37, 120))
  const v43 = without(v39, v42)
  const v44 = without(v40, v41)
  const v45 = onWeekdays(v43, 62)
  const v46 = onWeekdays(v44, 62)
  const v47 = intersectTable(v43, HELLIGDAGE_2)
  const v48 = intersectTable(v44, HELLIGDAGE_2)
  const v49 = without(v45, v48)
  s[10] = v49
  const v50 = without(v46, v47)
  s[13] = v50
  const v51 = dayReaching(v50, v37, 7)
  const v52 = dayReaching(v49, v38, 7)
  const v53 = v34 ? FIRST_DAY : v35 ? FIRST_DAY : v51
  const v54 = v34 ? NEVER : v35 ? NEVER : v52
  const v55 = f.vurderingsdato ?? 13332 /* 2006-07-03 */
  s[3] = v55
  const v56 = f.vurderingsdato ?? 76700 /* 2179-12-31 */
  s[1] = v56
  const v57 = v32 < 16071 /* 2014-01-01 */ && v56 >= 16071 /* 2014-01-01 */ && f.anmodningEfterOffentlighedslovenErFaerdigbehandlet !== true
  s[12] = v57
  const v58 = v57 && !(v36 || v55 < 16071 /* 2014-01-01 */ || f.anmodningEfterOffentlighedslovenErFaerdigbehandlet !== false)
  s[15] = v58
  const OFL_36_2 = v57 ? (v58 ? v51 : Math.min(v51, v53)) : v53
  s[20] = OFL_36_2
  const OFL_36_2_hoej = v57 ? (v58 ? v52 : Math.max(v52, v54)) : v54
  s[21] = OFL_36_2_hoej
  const OFL_36_2_ir = !v58 && (v34 || v35)
  s[19] = OFL_36_2_ir
  // GDPR.12.3: Du skal have svar om dine data (GDPR § 12, stk. 3)
  const v62 = f.indsigtsanmodningModtaget ?? 13332 /* 2006-07-03 */
  const v63 = f.indsigtsanmodningModtaget ?? 76700 /* 2179-12-31 */
  const v64 = v62 <= 13331 /* 2006-07-02 */
  const v65 = v63 >= 13332 /* 2006-07-03 */ && v62 <= 17675 /* 2018-05-24 */
  const GDPR_12_3 = v64 ? FIRST_DAY : v65 ? FIRST_DAY : shiftMonths(v62, f.indsigtsfristenErForlaenget !== true ? 1 : 3)
  s[23] = GDPR_12_3
  const GDPR_12_3_hoej = v64 ? NEVER : v65 ? NEVER : shiftMonths(v63, f.indsigtsfristenErForlaenget !== false ? 3 : 1)
  s[24] = GDPR_12_3_hoej
  const GDPR_12_3_ir = v64 || v65
  s[25] = GDPR_12_3_ir
}

function aktindsigt_2(f, s) {
  // OFL.39.2: Klagen over sagsbehandlingstiden skal være sendt videre (OFL § 39, stk. 2)
  const v0 = f.klageOverSagsbehandlingstidModtaget ?? 13332 /* 2006-07-03 */
  const v1 = f.klageOverSagsbehandlingstidModtaget ?? 76700 /* 2179-12-31 */
  const v2 = v0 <= 13331 /* 2006-07-02 */
  const v3 = v1 >= 13332 /* 2006-07-03 */ && v0 <= 16070 /* 2013-12-31 */
  const v4 = shiftDays(v0, 1)
  const v5 = shiftDays(v1, 1)
  const v6 = from(ALL_DAYS, v5)
  const v7 = from(ALL_DAYS, v4)
  const v8 = from(ALL_DAYS, shiftDays(v5, 120))
  const v9 = from(ALL_DAYS, shiftDays(v4, 120))
  const v10 = without(v6, v9)
  const v11 = without(v7, v8)
  const OFL_39_2 = v2 ? FIRST_DAY : v3 ? FIRST_DAY : dayReaching(without(onWeekdays(v11, 62), intersectTable(v10, HELLIGDAGE_2)), v4, 7)
  s[26] = OFL_39_2
  const OFL_39_2_hoej = v2 ? NEVER : v3 ? NEVER : dayReaching(without(onWeekdays(v10, 62), intersectTable(v11, HELLIGDAGE_2)), v5, 7)
  s[27] = OFL_39_2_hoej
  const OFL_39_2_ir = v2 || v3
  s[28] = OFL_39_2_ir
  // FVL.16.2.underretning: Du skal have besked om, at fristen ikke holdes (FVL § 16, stk. 2)
  const v15 = f.anmodetOmAktindsigt !== true || f.anmodningOmAktindsigtErFaerdigbehandlet !== false
  const v16 = f.anmodetOmAktindsigt !== false && f.anmodningOmAktindsigtErFaerdigbehandlet !== true
  const v17 = f.anmodetOmAktindsigt !== false && s[0] < s[1]
  const v18 = f.anmodetOmAktindsigt !== false && s[2] >= s[3]
  const v19 = v15 || v18
  const v20 = v16 && (v17 || s[4])
  const v21 = v15 || (v18 || s[4]) && f.ikkeMuligtIndenForFristen !== true
  const v22 = v16 && (v17 || f.ikkeMuligtIndenForFristen !== false)
  const FVL_16_2_underretning = s[5] || s[6] && v20 || s[7] && v20 || s[8] && v22 || s[9] && v22
  s[29] = FVL_16_2_underretning
  const FVL_16_2_underretning_nej = s[5] || s[6] && v19 || s[7] && v19 || s[8] && v21 || s[9] && v21
  s[30] = FVL_16_2_underretning_nej
  // OFL.39.1: Du kan klage over, at svaret trækker ud (OFL § 39, stk. 1)
  const v25 = dayReaching(s[10], s[11], 14) >= s[3]
  const OFL_39_1 = s[12] && dayReaching(s[13], s[14], 14) < s[1] || !s[15] && (s[16] || s[17] || s[18] && f.anmodningEfterOffentlighedslovenErFaerdigbehandlet !== true && dayReaching(s[13], s[14], 14) < s[1])
  s[31] = OFL_39_1
  const OFL_39_1_nej = s[12] && v25 || !s[15] && (s[16] || s[17] || s[18] && (f.anmodningEfterOffentlighedslovenErFaerdigbehandlet !== false || v25))
  s[32] = OFL_39_1_nej
  const v28 = s[19] ? 4 : 0
  s[22] = v28
}

export function aktindsigt(f) {
  const s = new Array(33)
  aktindsigt_1(f, s)
  aktindsigt_2(f, s)
  return { FVL_16_2: s[0], FVL_16_2_hoej: s[2], FVL_16_2_kan: (f.anmodetOmAktindsigt !== false ? 1 : 0) + (s[4] ? 4 : 0), OFL_36_2: s[20], OFL_36_2_hoej: s[21], OFL_36_2_kan: 1 + s[22], GDPR_12_3: s[23], GDPR_12_3_hoej: s[24], GDPR_12_3_kan: 1 + (s[25] ? 4 : 0), OFL_39_2: s[26], OFL_39_2_hoej: s[27], OFL_39_2_kan: 1 + (s[28] ? 4 : 0), FVL_16_2_underretning_kan: (s[29] ? 1 : 0) + (s[30] ? 2 : 0) + (s[5] ? 4 : 0), OFL_39_1_kan: (s[31] ? 1 : 0) + (s[32] ? 2 : 0) + s[22] }
}

export function besked(f) {
  return {  }
}
