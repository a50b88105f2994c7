import { skøn } from '@sagsvej/rules'

export const ændringenErEnSocialBegivenhed = skøn('ændringenErEnSocialBegivenhed', {
  etiket: { da: 'en ændring i forholdene', en: 'a change of circumstances' },
  spørgsmål: {
    da: 'Er det, der er sket, en ændring i ansøgerens forhold i lovens forstand?',
    en: 'Is what has happened a change of the applicant’s circumstances in the sense of the act?',
  },
  udsagn: {
    ja: {
      da: 'dine forhold har ændret sig på en måde, loven regner med',
      en: 'your circumstances have changed in a way the act counts',
    },
    nej: {
      da: 'dine forhold ikke har ændret sig på en måde, loven regner med',
      en: 'your circumstances have not changed in a way the act counts',
    },
  },
  hvem: ['sagsbehandler'],
  grundlag: [{ da: 'ansøgningen og det, der er dokumenteret', en: 'the application and what is documented' }],
})

export const egenBetalingVanskeliggørFremtiden = skøn('egenBetalingVanskeliggørFremtiden', {
  etiket: {
    da: 'at betaling selv i afgørende grad gør fremtiden svær',
    en: 'that paying alone would decisively make the future hard',
  },
  spørgsmål: {
    da: 'Vil det i afgørende grad gøre det svært for ansøgeren og familien at klare sig fremover, hvis de selv betaler?',
    en: 'Would it decisively make it hard for the applicant and the family to manage in future if they paid themselves?',
  },
  udsagn: {
    ja: {
      da: 'det i afgørende grad gør det svært for dig og familien at klare jer, hvis I selv betaler',
      en: 'it would decisively make it hard for you and your family to manage if you paid yourselves',
    },
    nej: {
      da: 'du og familien kan klare jer, selv om I selv betaler',
      en: 'you can manage even if you pay yourselves',
    },
  },
  hvem: ['sagsbehandler'],
  grundlag: [
    { da: 'oplysninger om indtægt, formue og udgifter', en: 'information on income, wealth and expenses' },
  ],
})
