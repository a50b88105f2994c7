import { skøn } from '@sagsvej/rules'

export const hjælpemidletErAfgørende = skøn('hjælpemidletErAfgørende', {
  etiket: {
    da: 'hjælpemidlet er afgørende for arbejdet eller tilbuddet',
    en: 'the aid is decisive for the work or the measure',
  },
  spørgsmål: {
    da: 'Er hjælpemidlet af afgørende betydning for arbejdet eller deltagelsen i tilbuddet?',
    en: 'Is the aid decisive for the work or for taking part in the measure?',
  },
  udsagn: {
    ja: { da: 'hjælpemidlet er afgørende', en: 'the aid is decisive' },
    nej: { da: 'hjælpemidlet ikke er afgørende', en: 'the aid is not decisive' },
  },
  hvem: ['sagsbehandler'],
  grundlag: [{ da: 'en beskrivelse af arbejdet og stedet', en: 'a description of the work and the place' }],
})

export const hjælpemidletKompenserer = skøn('hjælpemidletKompenserer', {
  etiket: {
    da: 'hjælpemidlet opvejer en begrænsning i arbejdsevnen',
    en: 'the aid makes up for a limit in the ability to work',
  },
  spørgsmål: {
    da: 'Opvejer hjælpemidlet en begrænsning i personens arbejdsevne?',
    en: 'Does the aid make up for a limit in the person’s ability to work?',
  },
  udsagn: {
    ja: {
      da: 'hjælpemidlet opvejer en begrænsning i din arbejdsevne',
      en: 'the aid makes up for a limit in your ability to work',
    },
    nej: {
      da: 'hjælpemidlet ikke opvejer en begrænsning i din arbejdsevne',
      en: 'the aid does not make up for a limit in your ability to work',
    },
  },
  hvem: ['sagsbehandler'],
  grundlag: [
    { da: 'lægelige oplysninger', en: 'medical information' },
    { da: 'en beskrivelse af arbejdet og stedet', en: 'a description of the work and the place' },
  ],
})

export const udgiftenLiggerUdOverArbejdsgiverens = skøn('udgiftenLiggerUdOverArbejdsgiverens', {
  etiket: {
    da: 'en udgift ud over det, arbejdsgiveren selv skal betale',
    en: 'an expense beyond what the employer must pay',
  },
  spørgsmål: {
    da: 'Ligger udgiften ud over, hvad arbejdsgiveren, den selvstændige eller uddannelsesstedet selv forudsættes at betale?',
    en: 'Is the expense beyond what the employer, the self-employed or the place of education is expected to pay?',
  },
  udsagn: {
    ja: {
      da: 'udgiften ligger ud over, hvad stedet selv skal betale',
      en: 'the expense is beyond what the place itself must pay',
    },
    nej: {
      da: 'udgiften er en, stedet selv skal betale',
      en: 'the expense is one the place itself must pay',
    },
  },
  hvem: ['sagsbehandler'],
  grundlag: [{ da: 'en beskrivelse af arbejdet og stedet', en: 'a description of the work and the place' }],
})
