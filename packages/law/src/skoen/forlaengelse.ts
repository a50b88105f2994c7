import { skøn } from '@sagsvej/rules'

/** SDL.27.1 nr. 1 */
export const revalideringErSandsynlig = skøn('revalideringErSandsynlig', {
  etiket: {
    da: 'revalidering kan sandsynligvis føre til arbejde',
    en: 'rehabilitation will probably lead to work',
  },
  spørgsmål: {
    da: 'Er det overvejende sandsynligt, at revalidering, også virksomhedspraktik, kan begynde og føre til ordinært arbejde?',
    en: 'Is it more likely than not that vocational rehabilitation, including work practice, can begin and lead to ordinary work?',
  },
  udsagn: {
    ja: {
      da: 'det er overvejende sandsynligt, at revalidering kan begynde og føre til ordinært arbejde',
      en: 'it is more likely than not that rehabilitation can begin and lead to ordinary work',
    },
    nej: {
      da: 'det ikke er overvejende sandsynligt, at revalidering kan begynde og føre til ordinært arbejde',
      en: 'it is not more likely than not that rehabilitation can begin and lead to ordinary work',
    },
  },
  hvem: ['sagsbehandler'],
  grundlag: [
    { da: 'Lægelige oplysninger om arbejdsevnen', en: 'Medical information on the capacity for work' },
    {
      da: 'Hvilken revalidering der er tale om, og hvornår den kan begynde',
      en: 'Which rehabilitation it is, and when it can begin',
    },
  ],
})

/** SDL.27.1 nr. 2: a sure need, and a clear expectation to finish in time. */
export const afklaringErNødvendig = skøn('afklaringErNødvendig', {
  etiket: { da: 'afklaring er nødvendig', en: 'clarification is necessary' },
  spørgsmål: {
    da: 'Er virksomhedspraktik eller anden afklaring nødvendig for at klarlægge arbejdsevnen, og ventes den klart at kunne nås inden for det antal uger, loven giver?',
    en: 'Is work practice or other clarification necessary to establish the capacity for work, and is it clearly expected to finish within the weeks the law gives?',
  },
  udsagn: {
    ja: {
      da: 'virksomhedspraktik eller anden afklaring er nødvendig for at klarlægge arbejdsevnen, og at den kan nås i tide',
      en: 'work practice or other clarification is necessary to establish the capacity for work, and that it can be done in time',
    },
    nej: {
      da: 'virksomhedspraktik eller anden afklaring ikke er nødvendig for at klarlægge arbejdsevnen, eller at den ikke kan nås i tide',
      en: 'work practice or other clarification is not necessary to establish the capacity for work, or that it cannot be done in time',
    },
  },
  hvem: ['sagsbehandler'],
  grundlag: [
    { da: 'Hvad der mangler at blive afklaret, og hvordan', en: 'What remains to be clarified, and how' },
    {
      da: 'Lægelige oplysninger, der gør udviklingen til at forudse',
      en: 'Medical information that makes the development foreseeable',
    },
  ],
})

/** SDL.27.1 nr. 4, the law until 30 June 2014 */
export const kanIkkeArbejdePåNormaleVilkår = skøn('kanIkkeArbejdePåNormaleVilkår', {
  etiket: {
    da: 'fleksjob eller førtidspension er ikke afklaret',
    en: 'flex job or disability pension is unsettled',
  },
  spørgsmål: {
    da: 'Kan du ikke arbejde på normale vilkår, uden at det er endeligt afklaret, om du har ret til fleksjob eller førtidspension?',
    en: 'Are you unable to work on normal terms, while it is not finally settled whether you have a right to a flex job or a disability pension?',
  },
  udsagn: {
    ja: {
      da: 'du ikke kan arbejde på normale vilkår, og at det ikke er endeligt afklaret, om du har ret til fleksjob eller førtidspension',
      en: 'you cannot work on normal terms, and that it is not finally settled whether you have a right to a flex job or disability pension',
    },
    nej: {
      da: 'det ikke er sådan, at du ikke kan arbejde på normale vilkår, mens det er uafklaret, om du har ret til fleksjob eller førtidspension',
      en: 'it is not so that you cannot work on normal terms while it is unsettled whether you have a right to a flex job or disability pension',
    },
  },
  hvem: ['sagsbehandler'],
  grundlag: [
    { da: 'Beskrivelse af arbejdsevnen', en: 'Description of the capacity for work' },
    { da: 'Hvad der mangler at blive afklaret', en: 'What remains to be settled' },
  ],
})

/** SDL.27.1 nr. 4, the law from 1 July 2014 */
export const sagSkalIRehabiliteringsteam = skøn('sagSkalIRehabiliteringsteam', {
  etiket: { da: 'sagen skal i rehabiliteringsteamet', en: 'the case must go to the rehabilitation team' },
  spørgsmål: {
    da: 'Skal sagen behandles i rehabiliteringsteamet, så kommunen hurtigst muligt kan afgøre ressourceforløb, fleksjob eller førtidspension?',
    en: 'Must the case go to the rehabilitation team, so that a resource course, a flex job or disability pension can be decided as soon as possible?',
  },
  udsagn: {
    ja: {
      da: 'sagen skal behandles i rehabiliteringsteamet',
      en: 'the case must go to the rehabilitation team',
    },
    nej: {
      da: 'sagen ikke skal behandles i rehabiliteringsteamet',
      en: 'the case need not go to the rehabilitation team',
    },
  },
  hvem: ['sagsbehandler'],
  grundlag: [
    {
      da: 'Hvorfor sagen peger på ressourceforløb, fleksjob eller førtidspension',
      en: 'Why the case points to a resource course, a flex job or disability pension',
    },
  ],
})

/** SDL.27.1 nr. 7, second limb */
export const arbejdsevnenKanÅbenbartIkkeForbedres = skøn('arbejdsevnenKanÅbenbartIkkeForbedres', {
  etiket: {
    da: 'arbejdsevnen kan helt åbenbart ikke forbedres',
    en: 'capacity for work plainly cannot improve',
  },
  spørgsmål: {
    da: 'Er det helt åbenbart, at arbejdsevnen ikke kan forbedres, så sagen går uden om rehabiliteringsteamet?',
    en: 'Is it plainly clear that the capacity for work cannot be improved, so that the case bypasses the rehabilitation team?',
  },
  udsagn: {
    ja: {
      da: 'det er helt åbenbart, at arbejdsevnen ikke kan forbedres',
      en: 'it is quite plain that the capacity for work cannot improve',
    },
    nej: {
      da: 'det ikke er helt åbenbart, at arbejdsevnen ikke kan forbedres',
      en: 'it is not quite plain that the capacity for work cannot improve',
    },
  },
  hvem: ['sagsbehandler'],
  grundlag: [
    { da: 'Lægelige oplysninger om arbejdsevnen', en: 'Medical information on the capacity for work' },
  ],
})

/** SDL.25.1 nr. 2 */
export const opfylderHelbredsbetingelserForFørtidspension = skøn(
  'opfylderHelbredsbetingelserForFørtidspension',
  {
    etiket: {
      da: 'helbredet opfylder betingelserne for førtidspension',
      en: 'health meets the conditions for disability pension',
    },
    spørgsmål: {
      da: 'Opfylder du de helbredsmæssige betingelser for førtidspension?',
      en: 'Do you meet the health conditions for a disability pension?',
    },
    udsagn: {
      ja: {
        da: 'du opfylder de helbredsmæssige betingelser for førtidspension',
        en: 'your health meets the conditions for disability pension',
      },
      nej: {
        da: 'du ikke opfylder de helbredsmæssige betingelser for førtidspension',
        en: 'your health does not meet the conditions for disability pension',
      },
    },
    hvem: ['sagsbehandler'],
    grundlag: [
      { da: 'Lægelige oplysninger om arbejdsevnen', en: 'Medical information on the capacity for work' },
    ],
  },
)
