import { skøn } from '@sagsvej/rules'

/** LAS.11.2, no. 2. */
export const kanIkkeForsørgeSig = skøn('kanIkkeForsørgeSig', {
  etiket: {
    da: 'om du ikke selv kan skaffe det nødvendige',
    en: 'whether you cannot get what is needed yourself',
  },
  spørgsmål: {
    da: 'Gør ændringen, at personen ikke kan skaffe det nødvendige til sin egen eller familiens forsørgelse?',
    en: 'Does the change mean that the person cannot get what is needed to support self and family?',
  },
  udsagn: {
    ja: {
      da: 'ændringen gør, at du ikke kan forsørge dig selv og din familie',
      en: 'the change means that you cannot support yourself and your family',
    },
    nej: { da: 'du kan forsørge dig selv og din familie', en: 'you can support yourself and your family' },
  },
  hvem: ['sagsbehandler'],
  grundlag: [
    { da: 'oplysninger om din situation', en: 'information on your situation' },
    { da: 'indtægter og udgifter', en: 'income and expenses' },
  ],
})

/** LAS.13.1; what is not reasonable stands in § 13, stk. 4 (from 2014 stk. 7). */
export const harRimeligtTilbudOmArbejde = skøn('harRimeligtTilbudOmArbejde', {
  etiket: { da: 'et rimeligt tilbud om arbejde', en: 'a reasonable offer of work' },
  spørgsmål: {
    da: 'Har personen et rimeligt tilbud om arbejde?',
    en: 'Does the person have a reasonable offer of work?',
  },
  udsagn: {
    ja: { da: 'du har et rimeligt tilbud om arbejde', en: 'you have a reasonable offer of work' },
    nej: { da: 'du ikke har et rimeligt tilbud om arbejde', en: 'you have no reasonable offer of work' },
  },
  hvem: ['sagsbehandler'],
  grundlag: [{ da: 'tilbuddet, transporten og helbredet', en: 'the offer, the transport and the health' }],
})

/** LAS.13.1; of those who are not ready for work the municipality judges what can be asked (§ 13, stk. 5, later stk. 8). */
export const udnytterSineMuligheder = skøn('udnytterSineMuligheder', {
  etiket: {
    da: 'om du aktivt udnytter dine muligheder for arbejde',
    en: 'whether you actively use your chances of work',
  },
  spørgsmål: {
    da: 'Søger personen aktivt at udnytte sine arbejdsmuligheder, så langt vedkommende har pligt til det?',
    en: 'Does the person actively seek to use the chances of work, as far as there is a duty to?',
  },
  udsagn: {
    ja: {
      da: 'du aktivt søger at udnytte dine arbejdsmuligheder',
      en: 'you actively seek to use your chances of work',
    },
    nej: {
      da: 'du ikke aktivt søger at udnytte dine arbejdsmuligheder',
      en: 'you do not actively seek to use your chances of work',
    },
  },
  hvem: ['sagsbehandler'],
  grundlag: [
    {
      da: 'jobcenterets oplysninger om din jobsøgning',
      en: 'the job centre’s information on your search for work',
    },
  ],
})

export const stårTilRådighedForUddannelse = skøn('stårTilRådighedForUddannelse', {
  etiket: { da: 'om du står til rådighed for uddannelse', en: 'whether you are available for education' },
  spørgsmål: {
    da: 'Står personen til rådighed for uddannelse eller en indsats rettet mod uddannelse?',
    en: 'Is the person available for education or an effort toward education?',
  },
  udsagn: {
    ja: {
      da: 'du står til rådighed for uddannelse eller en indsats rettet mod den',
      en: 'you are available for education or an effort toward it',
    },
    nej: { da: 'du ikke står til rådighed for uddannelse', en: 'you are not available for education' },
  },
  hvem: ['sagsbehandler'],
  grundlag: [
    {
      da: 'jobcenterets oplysninger om din jobsøgning',
      en: 'the job centre’s information on your search for work',
    },
  ],
})

export const ægtefællenUdnytterSineMuligheder = skøn('ægtefællenUdnytterSineMuligheder', {
  etiket: {
    da: 'om din ægtefælle udnytter sine muligheder',
    en: 'whether your spouse uses the chances there are',
  },
  spørgsmål: {
    da: 'Udnytter ægtefællen sine arbejds- eller uddannelsesmuligheder?',
    en: 'Does the spouse use the chances of work or education?',
  },
  udsagn: {
    ja: { da: 'din ægtefælle udnytter sine muligheder', en: 'your spouse uses the chances there are' },
    nej: {
      da: 'din ægtefælle ikke udnytter sine muligheder',
      en: 'your spouse does not use the chances there are',
    },
  },
  hvem: ['sagsbehandler'],
  grundlag: [
    {
      da: 'jobcenterets oplysninger om din jobsøgning',
      en: 'the job centre’s information on your search for work',
    },
  ],
})

/** LAS.13f.9, and § 13, stk. 9, until 2011. */
export const kanIkkeFåOrdinærtArbejde = skøn('kanIkkeFåOrdinærtArbejde', {
  etiket: {
    da: 'en arbejdsevne, der er for begrænset til almindeligt arbejde',
    en: 'an ability to work too limited for ordinary work',
  },
  spørgsmål: {
    da: 'Er arbejdsevnen så begrænset, at personen ikke kan få arbejde på almindelige vilkår?',
    en: 'Is the ability to work so limited that the person cannot get work on ordinary terms?',
  },
  udsagn: {
    ja: {
      da: 'din arbejdsevne er så begrænset, at du ikke kan få almindeligt arbejde',
      en: 'your ability to work is so limited that you cannot get ordinary work',
    },
    nej: {
      da: 'din arbejdsevne ikke er for begrænset til almindeligt arbejde',
      en: 'your ability to work is not too limited for ordinary work',
    },
  },
  hvem: ['sagsbehandler'],
  grundlag: [{ da: 'oplysninger om arbejdsevnen', en: 'information on the ability to work' }],
})

export const uforsvarligØkonomi = skøn('uforsvarligØkonomi', {
  etiket: { da: 'uforsvarlig økonomi', en: 'irresponsible finances' },
  spørgsmål: {
    da: 'Er hjælpen nødvendig, fordi modtageren har udvist uforsvarlig økonomi?',
    en: 'Is the help needed because the recipient has been irresponsible with money?',
  },
  udsagn: {
    ja: {
      da: 'hjælpen er nødvendig, fordi du har udvist uforsvarlig økonomi',
      en: 'the help is needed because you were irresponsible with money',
    },
    nej: { da: 'du ikke har udvist uforsvarlig økonomi', en: 'you were not irresponsible with money' },
  },
  hvem: ['sagsbehandler'],
  grundlag: [{ da: 'hvad pengene er brugt til, og hvorfor', en: 'what the money was spent on, and why' }],
})

export const kanSnartBetaleTilbage = skøn('kanSnartBetaleTilbage', {
  etiket: { da: 'om du snart kan betale hjælpen tilbage', en: 'whether you can soon pay the help back' },
  spørgsmål: {
    da: 'Viser forholdene ved ansøgningen, at personen inden for kortere tid kan betale hjælpen tilbage?',
    en: 'Do the circumstances at the application show that the person can pay the help back within a short time?',
  },
  udsagn: {
    ja: {
      da: 'du inden for kortere tid kan betale hjælpen tilbage',
      en: 'you can pay the help back within a short time',
    },
    nej: {
      da: 'du ikke inden for kortere tid kan betale hjælpen tilbage',
      en: 'you cannot pay the help back within a short time',
    },
  },
  hvem: ['sagsbehandler'],
  grundlag: [{ da: 'ventede indtægter', en: 'expected income' }],
})

/** LAS.40a.1. */
export const manglendeViljeTilRådighed = skøn('manglendeViljeTilRådighed', {
  etiket: { da: 'manglende vilje til at stå til rådighed', en: 'unwillingness to be available' },
  spørgsmål: {
    da: 'Viser personen med sin adfærd en manglende vilje til at stå til rådighed, efter at have svigtet pligterne igen?',
    en: 'Does the person’s conduct show an unwillingness to be available, having again failed the duties?',
  },
  udsagn: {
    ja: {
      da: 'du med din adfærd viser manglende vilje til at stå til rådighed',
      en: 'your conduct shows an unwillingness to be available',
    },
    nej: {
      da: 'du ikke viser manglende vilje til at stå til rådighed',
      en: 'you do not show an unwillingness to be available',
    },
  },
  hvem: ['sagsbehandler'],
  grundlag: [{ da: 'tidligere forseelser og partshøring', en: 'earlier failures and the hearing' }],
})

/** LAS.24.5. */
export const særligtKomplekseUdfordringer = skøn('særligtKomplekseUdfordringer', {
  etiket: { da: 'særligt komplekse udfordringer', en: 'especially complex difficulties' },
  spørgsmål: {
    da: 'Har personen helt særlige, komplekse udfordringer, så kommunen visiterede ved første samtale?',
    en: 'Does the person have quite special, complex difficulties, so that the municipality classed at the first talk?',
  },
  udsagn: {
    ja: { da: 'du har særligt komplekse udfordringer', en: 'you have especially complex difficulties' },
    nej: {
      da: 'du ikke har særligt komplekse udfordringer',
      en: 'you have no especially complex difficulties',
    },
  },
  hvem: ['sagsbehandler'],
  grundlag: [
    { da: 'oplysninger om helbred og sociale forhold', en: 'information on health and social matters' },
  ],
})
