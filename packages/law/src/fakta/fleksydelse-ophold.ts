import { talFaktum, valgFaktum } from '@sagsvej/rules'

/** FYL.2.1 nr. 6 and the order: where one may live. */
export const bopælVedFleksydelse = valgFaktum(
  'bopælVedFleksydelse',
  {
    danmark: { da: 'Danmark', en: 'Denmark' },
    eu_eoes: { da: 'Et andet EU- eller EØS-land', en: 'Another EU or EEA country' },
    schweiz_groenland_faeroeerne: {
      da: 'Schweiz, Grønland eller Færøerne',
      en: 'Switzerland, Greenland or the Faroes',
    },
    andet: { da: 'Et andet land', en: 'Another country' },
  },
  {
    etiket: { da: 'det land, du bor i', en: 'the country you live in' },
    spørgsmål: { da: 'Hvor bor du?', en: 'Where do you live?' },
    udsagn: {
      danmark: { da: 'Du bor i Danmark.', en: 'You live in Denmark.' },
      eu_eoes: { da: 'Du bor i et andet EU- eller EØS-land.', en: 'You live in another EU or EEA country.' },
      schweiz_groenland_faeroeerne: {
        da: 'Du bor i Schweiz, Grønland eller på Færøerne.',
        en: 'You live in Switzerland, Greenland or the Faroes.',
      },
      andet: { da: 'Du bor i et andet land.', en: 'You live in another country.' },
    },
    fra: ['borger', 'register'],
  },
)

export const månederUdenForEØS = talFaktum('månederUdenForEØS', 'måneder', {
  min: 0,
  max: 12,
  etiket: {
    da: 'de hele måneder i kalenderåret, du har opholdt dig uden for EØS',
    en: 'the whole months of the calendar year you have stayed outside the EEA',
  },
  spørgsmål: {
    da: 'Hvor mange hele måneder i alt har du i kalenderåret opholdt dig uden for EØS, Schweiz, Grønland og Færøerne?',
    en: 'For how many whole months in all of the calendar year have you stayed outside the EEA, Switzerland, Greenland and the Faroes?',
  },
  hjælp: {
    da: 'En påbegyndt måned over 3 tæller som en hel.',
    en: 'A begun month over 3 counts as a whole one.',
  },
  udsagn: {
    da: 'Du har opholdt dig uden for EØS i {} i kalenderåret.',
    en: 'You have stayed outside the EEA for {} in the calendar year.',
  },
  fra: ['borger'],
})
