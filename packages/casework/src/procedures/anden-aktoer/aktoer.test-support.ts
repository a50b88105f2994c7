import type { Json } from '@sagsvej/rules/read'
import { KLAGEVEJLEDT, type Sag } from '../sag.test-support.ts'
import { skøn, syg } from '../sygeopfoelgning/syg.test-support.ts'

export const O = { overladelseId: 'o1' } as const

/** The letter to the citizen on the referral; without guidance on complaint where `indhold` is given. */
export const henvist = (sag: Sag, brevId = 'b-hen', indhold: Json = KLAGEVEJLEDT): Sag =>
  sag
    .gør('SkrivBrev', {
      brevId,
      art: 'henvisning_til_anden_aktoer',
      til: 'borger',
      emne: 'Anden aktør',
      indhold,
    })
    .gør('SendBrev', { brevId, kanal: 'digital_post' })

export const overlad = (opgaver: readonly string[], more: Readonly<Record<string, Json>> = {}): Json => ({
  ...O,
  forloebId: 'f1',
  aktoer: 'Prøvehuset',
  enhed: 'proevehuset',
  opgaver: [...opgaver],
  formaal: 'At følge op på sygdommen',
  brevId: 'b-hen',
  ...more,
})

/** Somebody ill, whose certificate is ordered and who has the letter of the referral. */
export function syggjort(fra: string, anmeldt: string): Sag {
  const sag = skøn(syg(fra, anmeldt), 'behovForAtInddrage', false)
  return henvist(sag.gør('BestilLægeattest', { forloebId: 'f1', spoergsmaal: 'Hvad kan hun holde til?' }))
}

export const rapport = (opgave = 'samtaler'): Json => ({
  ...O,
  udfoert: [{ opgave, hvad: 'Holdt en samtale på en time' }],
  observationer: 'Hun vil gerne begynde med få timer.',
})
