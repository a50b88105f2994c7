// Written from the procedures and the law by `npm run compile`. Change those, not this.
import type { Rå, Række } from '@sagsvej/rules'
export declare function sagsbehandlingstid(sag: Række): Rå
export declare function sygeopfoelgning(sag: Række): Rå
export declare function rundbordssamtale(sag: Række): Rå
export declare function andenaktoer(sag: Række): Rå
export declare function paragraf56(sag: Række): Rå
export declare function jobafklaring(sag: Række): Rå
export declare function rehabiliteringsteam(sag: Række): Rå
export declare function ressourceforloeb(sag: Række): Rå
export declare function revalidering(sag: Række): Rå
export declare function ressourceprofil(sag: Række): Rå
export declare function laegekonsulent(sag: Række): Rå
export declare function fleksjobvisitation(sag: Række): Rå
export declare function fleksjobopfoelgning(sag: Række): Rå
export declare function ledighedsydelse(sag: Række): Rå
export declare function sanktioner(sag: Række): Rå
export declare function foertidspension(sag: Række): Rå
export declare function hjaelp(sag: Række): Rå
export declare function pensionsjob(sag: Række): Rå
export declare function fleksydelse(sag: Række): Rå
export declare function folkepension(sag: Række): Rå
export declare function afgoerelse(sag: Række): Rå
export declare function tilbagebetaling(sag: Række): Rå
export declare function genoptagelse(sag: Række): Rå
export declare function klage(sag: Række): Rå
export declare function aktindsigt(sag: Række): Rå
export declare function besked(sag: Række): Rå
