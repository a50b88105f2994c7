import type { Sag } from '../sag.test-support.ts'
import { afgjort, begyndt } from '../sanktioner/sanktion.test-support.ts'

export { afgjort }
export const LEDIG = { ledighedId: 'l1' } as const

/** Found eligible for a flex job, and asks for the benefit on the day. */
export function ledig(fra: string, på = fra): Sag {
  const sag = begyndt(på)
  for (const [faktum, vaerdi] of [
    ['erVisiteretTilFleksjob', true],
    ['ydelseVedVisitationen', 'sygedagpenge'],
    ['modtogLedighedsydelse30Juni2006', false],
    ['flyttedeKommuneMedLedighedsydelse', false],
    ['fritagetForJobsamtaler', false],
  ] as const)
    sag.gør('RegistrérOplysning', { faktum, vaerdi, oprindelse: 'borger' })
  tal(sag, 'maanederIFleksjobSeneste18', 0, 'måneder')
  return sag.gør('SøgLedighedsydelse', { ...LEDIG, fra, grund: 'venter_paa_fleksjob' })
}

export const tal = (sag: Sag, faktum: string, vaerdi: number, enhed: string): Sag =>
  sag.gør('RegistrérOplysning', { faktum, vaerdi, enhed, oprindelse: 'kommune' })

/** What the case knows of the holiday year: so many months with the benefit in it. */
export function optjent(sag: Sag, måneder: number): Sag {
  sag.gør('RegistrérOplysning', { faktum: 'ferieaaretBegyndte', vaerdi: '2024-09-01', oprindelse: 'kommune' })
  tal(sag, 'maanederMedLedighedsydelseIFerieaaret', måneder, 'måneder')
  return tal(sag, 'optjentFerieMedBetaling', 0, 'dage')
}

/** The right is decided. */
export const bevilget = (sag: Sag): Sag =>
  sag
    .gør('ForberedAfgørelse', { afgoerelseId: 'ret', art: 'ret_til_ledighedsydelse', paa: sag.dag })
    .skrev('b-ret', 'afgoerelse')
    .gør('TræfAfgørelse', { afgoerelseId: 'ret', brevId: 'b-ret' })
    .gør('SendBrev', { brevId: 'b-ret', kanal: 'digital_post' })
    .gør('MeldBrevTilgængeligt', { brevId: 'b-ret', forsendelsesId: 'f-ret' })
    .gør('AnvisUdbetaling', { afgoerelseId: 'ret', instruks: 'betal', virkningFra: sag.dag })

export const REVURDÉR = {
  ...LEDIG,
  redegoerelser: ['tilbud', 'ressourcer', 'arbejdsevne', 'pension'],
  borgersSyn: 'Hun vil gerne arbejde lidt.',
  udfald: 'stadig_ret',
  begrundelse: 'Arbejdsevnen er uændret.',
} as const

export const samtale = (holdt: string) => ({ ...LEDIG, holdt, aftaler: ['Søg to job om ugen'] })

export const linje = (sag: Sag, trin: string): string | undefined =>
  sag.huskeliste.find((line) => line.startsWith(`${trin} `))
