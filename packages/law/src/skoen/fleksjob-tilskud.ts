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
