import { sandtFaktum, talFaktum } from '@sagsvej/rules'
import { A_KASSE } from './hvem-kender-bidrag.ts'

export const fravalgteEfterløn = sandtFaktum('fravalgteEfterløn', {
  etiket: {
    da: 'om du havde valgt efterlønsordningen fra',
    en: 'whether you had opted out of early retirement',
  },
  spørgsmål: {
    da: 'Havde du valgt efterlønsordningen fra, før du kom med i fleksydelsesordningen?',
    en: 'Had you opted out of the early retirement scheme before you joined the flexi-benefit scheme?',
  },
  udsagn: {
    ja: { da: 'Du havde valgt efterlønsordningen fra.', en: 'You had opted out of early retirement.' },
    nej: {
      da: 'Du havde ikke valgt efterlønsordningen fra.',
      en: 'You had not opted out of early retirement.',
    },
  },
  fra: A_KASSE,
})

/** FYL.3a.4 */
export const manglendeBidragsmåneder = talFaktum('manglendeBidragsmåneder', 'måneder', {
  min: 0,
  max: 360,
  etiket: { da: 'de måneder med bidrag, du mangler', en: 'the months of contributions you lack' },
  spørgsmål: {
    da: 'Hvor mange måneder med bidrag mangler du, når du når fleksydelsesalderen?',
    en: 'How many months of contributions do you lack when you reach flexi-benefit age?',
  },
  udsagn: { da: 'Du mangler bidrag for {}.', en: 'You lack contributions for {}.' },
  fra: A_KASSE,
})
