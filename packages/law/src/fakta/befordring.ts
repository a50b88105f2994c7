import { talFaktum } from '@sagsvej/rules'

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
