import type { Tekst } from '@sagsvej/rules'

/**
 * The five groups of the profile. The guide of the time names them and the twelve elements; which element is in which
 * group follows their order there, and is our reading.
 */
export const GRUPPER = {
  faglige: { da: 'Faglige og praktiske kompetencer', en: 'Professional and practical skills' },
  personlige: { da: 'Personlige kompetencer', en: 'Personal skills' },
  arbejdsmarkedsperspektiv: {
    da: 'Borgerens eget arbejdsmarkedsperspektiv',
    en: 'The citizen’s own view of the labour market',
  },
  materielle: { da: 'Materielle forhold og netværk', en: 'Material conditions and network' },
  helbredsmaessige: { da: 'Helbredsmæssige forhold', en: 'Health' },
} as const satisfies Readonly<Record<string, Tekst>>

export type Gruppe = keyof typeof GRUPPER

/** The twelve elements, in the order of the profile. */
export const ELEMENTER = {
  arbejdsmarkedserfaring: { da: 'Arbejdsmarkedserfaring', en: 'Experience of work' },
  uddannelse: { da: 'Uddannelse', en: 'Education' },
  interesser: { da: 'Interesser', en: 'Interests' },
  sociale_kompetencer: { da: 'Sociale kompetencer', en: 'Social skills' },
  omstillingsevne: { da: 'Omstillingsevne', en: 'Ability to adapt' },
  indlaeringsevne: { da: 'Indlæringsevne', en: 'Ability to learn' },
  arbejdsrelevante_oensker: { da: 'Arbejdsrelevante ønsker', en: 'Wishes for work' },
  praestationsforventninger: { da: 'Præstationsforventninger', en: 'What one expects to manage' },
  arbejdsidentitet: { da: 'Arbejdsidentitet', en: 'Identity as a worker' },
  bolig_og_oekonomi: { da: 'Bolig og økonomi', en: 'Housing and economy' },
  sociale_netvaerk: { da: 'Sociale netværk', en: 'Social networks' },
  helbred: { da: 'Helbred', en: 'Health' },
} as const satisfies Readonly<Record<string, Tekst>>

export type Profilelement = keyof typeof ELEMENTER

export const GRUPPE_FOR: Readonly<Record<Profilelement, Gruppe>> = {
  arbejdsmarkedserfaring: 'faglige',
  uddannelse: 'faglige',
  interesser: 'faglige',
  sociale_kompetencer: 'personlige',
  omstillingsevne: 'personlige',
  indlaeringsevne: 'personlige',
  arbejdsrelevante_oensker: 'arbejdsmarkedsperspektiv',
  praestationsforventninger: 'arbejdsmarkedsperspektiv',
  arbejdsidentitet: 'arbejdsmarkedsperspektiv',
  bolig_og_oekonomi: 'materielle',
  sociale_netvaerk: 'materielle',
  helbred: 'helbredsmaessige',
}
