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
    udsagn: {
      danmark: { da: 'Du opholder dig lovligt i Danmark.', en: 'You stay lawfully in Denmark.' },
      rekreation: {
        da: 'Du er på rekreation i udlandet med fast lægetilsyn, som en læge anbefalede før rejsen.',
        en: 'You are convalescing abroad under steady medical care, recommended by a doctor before the journey.',
      },
      behandling: {
        da: 'Du er til behandling i udlandet med tilladelse fra sundhedsmyndigheden eller sygehuset.',
        en: 'You are being treated abroad with leave from the health authority or the hospital.',
      },
      udskudt_hjemrejse: {
        da: 'Du er på ferie i udlandet og efter en lægeerklæring for syg til at rejse hjem.',
        en: 'You are on holiday abroad and by a doctor’s certificate too ill to travel home.',
      },
      udsendt: {
        da: 'Du er udsendt i højst 1 år af en dansk arbejdsgiver, og din løn kan beskattes i Danmark.',
        en: 'You are posted for at most 1 year by a Danish employer, and your pay is taxable in Denmark.',
      },
      repatriering: {
        da: 'Du er i praktik, uddannelse eller på en rejse i udlandet med tilladelse efter repatrieringsloven.',
        en: 'You are in practice, education or on a journey abroad with leave under the repatriation act.',
      },
      dansk_social_sikring: {
        da: 'Du er i udlandet, men omfattet af dansk social sikring efter EU-regler eller en international aftale.',
        en: 'You are abroad, but under Danish social security by EU rules or an international agreement.',
      },
      andet: {
        da: 'Du opholder dig ikke lovligt i Danmark, og ingen af lovens grunde til at være i udlandet passer på dig.',
        en: 'You do not stay lawfully in Denmark, and none of the act’s grounds for being abroad fits you.',
      },
    },
    fra: ['borger', 'register'],
    kanÆndres: {
      af: ['borger'],
      hvordan: { da: 'Du kan rejse hjem til Danmark.', en: 'You can come home to Denmark.' },
      til: ['danmark'],
    },
  },
)
