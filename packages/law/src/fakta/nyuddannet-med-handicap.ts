import { datoFaktum, sandtFaktum, talFaktum } from '@sagsvej/rules'

/** KOMP.15.1 */
export const handicapUddannelseAfsluttet = datoFaktum('handicapUddannelseAfsluttet', {
  etiket: { da: 'dagen, du blev færdig med uddannelsen', en: 'the day you finished the education' },
  spørgsmål: {
    da: 'Hvilken dag blev du færdig med den uddannelse, du vil bruge?',
    en: 'On which day did you finish the education you want to use?',
  },
  udsagn: { da: 'Du blev færdig med uddannelsen den {}.', en: 'You finished the education on {}.' },
  fra: ['borger'],
})

export const handicapUddannelsensLængde = talFaktum('handicapUddannelsensLængde', 'måneder', {
  min: 0,
  max: 240,
  etiket: { da: 'uddannelsens længde', en: 'the length of the education' },
  spørgsmål: { da: 'Hvor mange måneder varer uddannelsen?', en: 'How many months does the education last?' },
  udsagn: { da: 'Uddannelsen varer {}.', en: 'The education lasts {}.' },
  fra: ['borger'],
})

export const uddannelsenGiverAdgangTilAkasse = sandtFaktum('uddannelsenGiverAdgangTilAkasse', {
  etiket: {
    da: 'om uddannelsen giver ret til at komme i a-kasse',
    en: 'whether the education lets you join an unemployment fund',
  },
  spørgsmål: {
    da: 'Giver uddannelsen ret til at blive optaget i en a-kasse?',
    en: 'Does the education give a right to join an unemployment fund?',
  },
  udsagn: {
    ja: {
      da: 'Uddannelsen giver ret til at komme i a-kasse.',
      en: 'The education gives a right to join an unemployment fund.',
    },
    nej: {
      da: 'Uddannelsen giver ikke ret til at komme i a-kasse.',
      en: 'The education does not give a right to join an unemployment fund.',
    },
  },
  fra: ['a-kasse', 'borger'],
})
