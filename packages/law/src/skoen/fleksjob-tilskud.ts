import { skøn } from '@sagsvej/rules'
import { OPLYSNINGERNE } from './fleksjob-grundlag.ts'

/** LAB.125.1. */
export const fleksløntilskudModBedreVidende = skøn('fleksløntilskudModBedreVidende', {
  etiket: { da: 'mod bedre vidende', en: 'against better knowledge' },
  spørgsmål: {
    da: 'Undlod du mod bedre vidende at oplyse det, eller modtog du pengene mod bedre vidende?',
    en: 'Did you against better knowledge fail to tell it, or take the money against better knowledge?',
  },
  udsagn: {
    ja: { da: 'det skete mod bedre vidende', en: 'it happened against better knowledge' },
    nej: { da: 'det ikke skete mod bedre vidende', en: 'it did not happen against better knowledge' },
  },
  hvem: ['sagsbehandler'],
  grundlag: [OPLYSNINGERNE],
})

/** LAB.133.5. The act sets no number of days after the first. */
export const meldtSnarestHerefter = skøn('meldtSnarestHerefter', {
  etiket: {
    da: 'besked snarest efter den første fraværsdag',
    en: 'word as soon as possible after the first day of absence',
  },
  spørgsmål: {
    da: 'Gav arbejdsgiveren besked, så snart det kunne lade sig gøre efter den første fraværsdag?',
    en: 'Did the employer give word as soon as it could be done after the first day of absence?',
  },
  udsagn: {
    ja: {
      da: 'arbejdsgiveren gav besked snarest efter den første fraværsdag',
      en: 'the employer gave word as soon as possible after the first day of absence',
    },
    nej: {
      da: 'arbejdsgiveren ikke gav besked snarest efter den første fraværsdag',
      en: 'the employer did not give word as soon as possible after the first day of absence',
    },
  },
  hvem: ['sagsbehandler'],
  grundlag: [{ da: 'hvornår arbejdsgiveren gav besked', en: 'when the employer gave word' }],
})
