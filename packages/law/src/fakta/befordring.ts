import { sandtFaktum, talFaktum } from '@sagsvej/rules'

export const kilometerOmDagen = talFaktum('kilometerOmDagen', 'km', {
  min: 0,
  max: 2000,
  etiket: { da: 'den daglige vej frem og tilbage', en: 'the daily way there and back' },
  spørgsmål: {
    da: 'Hvor mange kilometer er der ad den korteste kørevej fra dit hjem til stedet og hjem igen?',
    en: 'How many kilometres is it by the shortest road from your home to the place and back again?',
  },
  udsagn: { da: 'Den daglige vej frem og tilbage er {}.', en: 'The daily way there and back is {}.' },
  hjælp: {
    da: 'Det er kørevejen, der tæller, også når du cykler eller tager bus eller tog.',
    en: 'It is the road that counts, also when you cycle or take a bus or train.',
  },
  fra: ['borger'],
})

export const dageMedFremmøde = talFaktum('dageMedFremmøde', 'dage', {
  min: 0,
  max: 366,
  etiket: { da: 'de dage, du mødte', en: 'the days you attended' },
  spørgsmål: { da: 'Hvor mange dage mødte du?', en: 'On how many days did you attend?' },
  udsagn: { da: 'Antallet af dage, du mødte, er {}.', en: 'The number of days you attended is {}.' },
  fra: ['borger', 'kommune'],
})

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

export const merudgiftVedTilbud = talFaktum('merudgiftVedTilbud', 'kr/md', {
  min: 0,
  max: 100000,
  etiket: { da: 'dine udgifter ved at deltage', en: 'your costs of taking part' },
  spørgsmål: {
    da: 'Hvor store er dine udgifter pr. måned ved at deltage i tilbuddet? Regn kun transport de første 24 km med.',
    en: 'How large are your costs a month of taking part in the measure? Count transport only for the first 24 km.',
  },
  udsagn: { da: 'Dine udgifter ved at deltage er {}.', en: 'Your costs of taking part are {}.' },
  fra: ['borger'],
  følsomhed: 'økonomi',
})
