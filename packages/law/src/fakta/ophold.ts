import { valgFaktum } from '@sagsvej/rules'

export const ophold = valgFaktum(
  'ophold',
  {
    danmark: { da: 'Lovligt i Danmark', en: 'Lawfully in Denmark' },
    rekreation: {
      da: 'Rekreation i udlandet med fast lægetilsyn, som en læge anbefalede før rejsen',
      en: 'Convalescence abroad under steady medical care, recommended by a doctor before the journey',
    },
    behandling: {
      da: 'Behandling i udlandet med tilladelse fra sundhedsmyndigheden eller sygehuset',
      en: 'Treatment abroad with leave from the health authority or the hospital',
    },
    udskudt_hjemrejse: {
      da: 'På ferie og for syg til at rejse hjem, med lægeerklæring',
      en: 'On holiday and too ill to travel home, with a doctor’s certificate',
    },
    udsendt: {
      da: 'Udsendt i højst 1 år af en dansk arbejdsgiver, og lønnen kan beskattes i Danmark',
      en: 'Posted for at most 1 year by a Danish employer, with pay taxable in Denmark',
    },
    repatriering: {
      da: 'Praktik, uddannelse eller en rejse med tilladelse efter repatrieringsloven',
      en: 'Practice, education or a journey with leave under the repatriation act',
    },
    dansk_social_sikring: {
      da: 'I udlandet, men omfattet af dansk social sikring efter EU-regler eller en international aftale',
      en: 'Abroad, but under Danish social security by EU rules or an international agreement',
    },
    andet: { da: 'Ingen af dem', en: 'None of these' },
  },
  {
    etiket: { da: 'hvor du opholder dig', en: 'where you stay' },
    spørgsmål: { da: 'Hvor opholder du dig, mens du er syg?', en: 'Where do you stay while you are ill?' },
    fra: ['borger', 'register'],
    kanÆndres: {
      af: ['borger'],
      hvordan: { da: 'Du kan rejse hjem til Danmark.', en: 'You can come home to Denmark.' },
      til: ['danmark'],
    },
  },
)
