import { skøn } from '@sagsvej/rules'

/** LAB.6.11 */
export const ikkeNormaltArbejdePåNedsatTid = skøn('ikkeNormaltArbejdePåNedsatTid', {
  etiket: {
    da: 'du kan ikke få arbejde på nedsat tid på normale vilkår',
    en: 'you cannot get part-time work on normal terms',
  },
  spørgsmål: {
    da: 'Er der varige begrænsninger, så du ikke kan få eller holde arbejde på nedsat tid på normale vilkår?',
    en: 'Are there lasting limits, so that you cannot get or keep part-time work on normal terms?',
  },
  udsagn: {
    ja: {
      da: 'du på grund af varige begrænsninger ikke kan få eller holde arbejde på nedsat tid på normale vilkår',
      en: 'because of lasting limits you cannot get or keep part-time work on normal terms',
    },
    nej: {
      da: 'du kan få eller holde arbejde på nedsat tid på normale vilkår',
      en: 'you can get or keep part-time work on normal terms',
    },
  },
  hvem: ['sagsbehandler'],
  grundlag: [{ da: 'sagens dokumentation', en: 'the documents of the case' }],
})

/** LAB.76.6 */
export const særligtTilfældeForLøntilskud = skøn('særligtTilfældeForLøntilskud', {
  etiket: {
    da: 'et særligt tilfælde med højere løntilskud',
    en: 'a special case with a higher wage subsidy',
  },
  spørgsmål: {
    da: 'Er det et særligt tilfælde, så arbejdsgiveren kan få det højere løntilskud?',
    en: 'Is it a special case, so that the employer can have the higher wage subsidy?',
  },
  udsagn: {
    ja: {
      da: 'det er et særligt tilfælde med højere løntilskud',
      en: 'it is a special case with a higher wage subsidy',
    },
    nej: {
      da: 'det ikke er et særligt tilfælde med højere løntilskud',
      en: 'it is not a special case with a higher wage subsidy',
    },
  },
  hvem: ['sagsbehandler'],
  grundlag: [{ da: 'aftalen om ansættelsen', en: 'the agreement on the job' }],
})
