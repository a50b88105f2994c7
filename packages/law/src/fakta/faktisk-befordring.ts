import { sandtFaktum, talFaktum } from '@sagsvej/rules'

export const befordringFølgerAfFunktionsnedsættelse = sandtFaktum('befordringFølgerAfFunktionsnedsættelse', {
  etiket: {
    da: 'om din transport er dyrere på grund af nedsat funktionsevne',
    en: 'whether your transport costs more because of reduced function',
  },
  spørgsmål: {
    da: 'Har du udgifter til transport, fordi din fysiske eller psykiske funktionsevne er nedsat?',
    en: 'Do you have transport costs because your physical or mental function is reduced?',
  },
  udsagn: {
    ja: {
      da: 'Udgiften til transport er en følge af nedsat funktionsevne.',
      en: 'The transport cost is a consequence of reduced function.',
    },
    nej: {
      da: 'Udgiften til transport er ikke en følge af nedsat funktionsevne.',
      en: 'The transport cost is not a consequence of reduced function.',
    },
  },
  fra: ['borger'],
  følsomhed: 'helbred',
})

export const faktiskBefordringsudgift = talFaktum('faktiskBefordringsudgift', 'kr', {
  min: 0,
  max: 1000000,
  etiket: { da: 'din faktiske udgift til transport', en: 'your actual transport cost' },
  spørgsmål: { da: 'Hvor meget har transporten kostet dig?', en: 'How much has the transport cost you?' },
  udsagn: { da: 'Din faktiske udgift til transport er {}.', en: 'Your actual transport cost is {}.' },
  fra: ['borger'],
  følsomhed: 'økonomi',
})
