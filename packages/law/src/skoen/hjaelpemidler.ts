import { skøn } from '@sagsvej/rules'

export const funktionsevnenErVarigtNedsat = skøn('funktionsevnenErVarigtNedsat', {
  etiket: { da: 'en varigt nedsat funktionsevne', en: 'a permanently reduced function' },
  spørgsmål: {
    da: 'Er funktionsevnen varigt nedsat, så der ikke er udsigt til bedring i en overskuelig tid?',
    en: 'Is the function permanently reduced, with no prospect of betterment in a foreseeable time?',
  },
  udsagn: {
    ja: { da: 'din funktionsevne er varigt nedsat', en: 'your function is permanently reduced' },
    nej: { da: 'din funktionsevne ikke er varigt nedsat', en: 'your function is not permanently reduced' },
  },
  hvem: ['sagsbehandler'],
  grundlag: [{ da: 'lægelige oplysninger', en: 'medical information' }],
})

export const hjælpemidletAfhjælperVæsentligt = skøn('hjælpemidletAfhjælperVæsentligt', {
  etiket: {
    da: 'hjælpemidlet afhjælper følgerne i væsentlig grad',
    en: 'the aid substantially relieves the effects',
  },
  spørgsmål: {
    da: 'Kan hjælpemidlet i væsentlig grad afhjælpe de varige følger?',
    en: 'Can the aid substantially relieve the permanent effects?',
  },
  udsagn: {
    ja: {
      da: 'hjælpemidlet i væsentlig grad kan afhjælpe følgerne',
      en: 'the aid can substantially relieve the effects',
    },
    nej: {
      da: 'hjælpemidlet ikke i væsentlig grad kan afhjælpe følgerne',
      en: 'the aid cannot substantially relieve the effects',
    },
  },
  hvem: ['sagsbehandler'],
  grundlag: [{ da: 'lægelige oplysninger', en: 'medical information' }],
})

export const hjælpemidletLetterHjemmetVæsentligt = skøn('hjælpemidletLetterHjemmetVæsentligt', {
  etiket: {
    da: 'hjælpemidlet letter hverdagen i hjemmet i væsentlig grad',
    en: 'the aid substantially eases daily life at home',
  },
  spørgsmål: {
    da: 'Kan hjælpemidlet i væsentlig grad lette den daglige tilværelse i hjemmet?',
    en: 'Can the aid substantially ease daily life at home?',
  },
  udsagn: {
    ja: {
      da: 'hjælpemidlet i væsentlig grad kan lette hverdagen i hjemmet',
      en: 'the aid can substantially ease daily life at home',
    },
    nej: {
      da: 'hjælpemidlet ikke i væsentlig grad kan lette hverdagen i hjemmet',
      en: 'the aid cannot substantially ease daily life at home',
    },
  },
  hvem: ['sagsbehandler'],
  grundlag: [{ da: 'ansøgningen og det, der er dokumenteret', en: 'the application and what is documented' }],
})

export const hjælpemidletErNødvendigtForErhverv = skøn('hjælpemidletErNødvendigtForErhverv', {
  etiket: { da: 'hjælpemidlet er nødvendigt for at arbejde', en: 'the aid is necessary for work' },
  spørgsmål: {
    da: 'Er hjælpemidlet nødvendigt, for at personen kan udøve et erhverv?',
    en: 'Is the aid necessary for the person to do a job?',
  },
  udsagn: {
    ja: { da: 'hjælpemidlet er nødvendigt for dit arbejde', en: 'the aid is necessary for your work' },
    nej: {
      da: 'hjælpemidlet ikke er nødvendigt for dit arbejde',
      en: 'the aid is not necessary for your work',
    },
  },
  hvem: ['sagsbehandler'],
  grundlag: [{ da: 'en beskrivelse af arbejdet og stedet', en: 'a description of the work and the place' }],
})

export const hjælpemidletErBedstOgBilligst = skøn('hjælpemidletErBedstOgBilligst', {
  etiket: { da: 'det bedst egnede og billigste hjælpemiddel', en: 'the best suited and cheapest aid' },
  spørgsmål: {
    da: 'Er hjælpemidlet det bedst egnede og billigste?',
    en: 'Is the aid the best suited and cheapest?',
  },
  udsagn: {
    ja: {
      da: 'hjælpemidlet er det bedst egnede og billigste',
      en: 'the aid is the best suited and cheapest',
    },
    nej: {
      da: 'hjælpemidlet ikke er det bedst egnede og billigste',
      en: 'the aid is not the best suited and cheapest',
    },
  },
  hvem: ['sagsbehandler'],
  grundlag: [{ da: 'ansøgningen og det, der er dokumenteret', en: 'the application and what is documented' }],
})

export const særligGrundTilKøbFørBevilling = skøn('særligGrundTilKøbFørBevilling', {
  etiket: {
    da: 'en særlig grund til at købe før bevillingen',
    en: 'a special reason to buy before the grant',
  },
  spørgsmål: {
    da: 'Er der en særlig grund til, at hjælpemidlet blev købt, før det var bevilget?',
    en: 'Is there a special reason that the aid was bought before it was granted?',
  },
  udsagn: {
    ja: {
      da: 'der var en særlig grund til at købe før bevillingen',
      en: 'there was a special reason to buy before the grant',
    },
    nej: {
      da: 'der ikke var en særlig grund til at købe før bevillingen',
      en: 'there was no special reason to buy before the grant',
    },
  },
  hvem: ['sagsbehandler'],
  grundlag: [{ da: 'ansøgningen og det, der er dokumenteret', en: 'the application and what is documented' }],
})

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

export const handicapGørBeskæftigelseVanskelig = skøn('handicapGørBeskæftigelseVanskelig', {
  etiket: {
    da: 'et handicap, der gør det svært at få eller bevare arbejde',
    en: 'a disability that makes it hard to get or keep work',
  },
  spørgsmål: {
    da: 'Har personen på grund af handicap vanskeligt ved at få eller bevare beskæftigelse?',
    en: 'Is it hard for the person to get or keep work because of a disability?',
  },
  udsagn: {
    ja: {
      da: 'du på grund af handicap har svært ved at få eller bevare arbejde',
      en: 'it is hard for you to get or keep work because of a disability',
    },
    nej: {
      da: 'du ikke på grund af handicap har svært ved at få eller bevare arbejde',
      en: 'it is not hard for you to get or keep work because of a disability',
    },
  },
  hvem: ['sagsbehandler'],
  grundlag: [{ da: 'lægelige oplysninger', en: 'medical information' }],
})

export const funktionsnedsættelsenErVarigOgBetydelig = skøn('funktionsnedsættelsenErVarigOgBetydelig', {
  etiket: {
    da: 'en varig og betydelig funktionsnedsættelse',
    en: 'a permanent and substantial loss of function',
  },
  spørgsmål: {
    da: 'Er funktionsnedsættelsen varig og betydelig, og giver den behov for særlig personlig bistand?',
    en: 'Is the loss of function permanent and substantial, and does it make special personal help necessary?',
  },
  udsagn: {
    ja: {
      da: 'din funktionsnedsættelse er varig og betydelig og gør personlig bistand nødvendig',
      en: 'your loss of function is permanent and substantial and makes personal help necessary',
    },
    nej: {
      da: 'din funktionsnedsættelse ikke er varig og betydelig',
      en: 'your loss of function is not permanent and substantial',
    },
  },
  hvem: ['sagsbehandler'],
  grundlag: [{ da: 'lægelige oplysninger', en: 'medical information' }],
})

export const funktionsnedsættelsenErMegetBetydelig = skøn('funktionsnedsættelsenErMegetBetydelig', {
  etiket: { da: 'en meget betydelig funktionsnedsættelse', en: 'a very substantial loss of function' },
  spørgsmål: {
    da: 'Er funktionsnedsættelsen meget betydelig?',
    en: 'Is the loss of function very substantial?',
  },
  udsagn: {
    ja: {
      da: 'din funktionsnedsættelse er meget betydelig',
      en: 'your loss of function is very substantial',
    },
    nej: {
      da: 'din funktionsnedsættelse ikke er meget betydelig',
      en: 'your loss of function is not very substantial',
    },
  },
  hvem: ['sagsbehandler'],
  grundlag: [{ da: 'lægelige oplysninger', en: 'medical information' }],
})

export const assistanceUdOver20Timer = skøn('assistanceUdOver20Timer', {
  etiket: { da: 'assistance ud over det normale antal timer', en: 'assistance beyond the normal hours' },
  spørgsmål: {
    da: 'Skal der efter en konkret vurdering gives assistance op til fuld tid?',
    en: 'Should assistance up to full time be given after a concrete assessment?',
  },
  udsagn: {
    ja: {
      da: 'du efter en konkret vurdering får assistance op til fuld tid',
      en: 'you get assistance up to full time after a concrete assessment',
    },
    nej: {
      da: 'du efter en konkret vurdering ikke får assistance op til fuld tid',
      en: 'you do not get assistance up to full time after a concrete assessment',
    },
  },
  hvem: ['sagsbehandler'],
  grundlag: [{ da: 'ansøgningen og det, der er dokumenteret', en: 'the application and what is documented' }],
})

export const særligtTilfældeUnderUddannelse = skøn('særligtTilfældeUnderUddannelse', {
  etiket: { da: 'et særligt tilfælde under uddannelse', en: 'a special case during education' },
  spørgsmål: {
    da: 'Er det et særligt tilfælde, hvor der skal gives assistance op til fuld tid under uddannelsen?',
    en: 'Is it a special case where assistance up to full time should be given during the education?',
  },
  udsagn: {
    ja: { da: 'det er et særligt tilfælde', en: 'it is a special case' },
    nej: { da: 'det ikke er et særligt tilfælde', en: 'it is not a special case' },
  },
  hvem: ['sagsbehandler'],
  grundlag: [{ da: 'ansøgningen og det, der er dokumenteret', en: 'the application and what is documented' }],
})

export const ligeSåKvalificeret = skøn('ligeSåKvalificeret', {
  etiket: { da: 'lige så kvalificeret som de andre ansøgere', en: 'as qualified as the other applicants' },
  spørgsmål: {
    da: 'Er ansøgeren lige så kvalificeret som de øvrige ansøgere?',
    en: 'Is the applicant as qualified as the others?',
  },
  udsagn: {
    ja: {
      da: 'du er lige så kvalificeret som de øvrige ansøgere',
      en: 'you are as qualified as the other applicants',
    },
    nej: {
      da: 'du ikke er lige så kvalificeret som de øvrige ansøgere',
      en: 'you are not as qualified as the other applicants',
    },
  },
  hvem: ['sagsbehandler'],
  grundlag: [
    { da: 'arbejdsgiverens vurdering af ansøgerne', en: 'the employer’s assessment of the applicants' },
  ],
})

export const åbenbartRingereKvalificeret = skøn('åbenbartRingereKvalificeret', {
  etiket: { da: 'åbenbart ringere kvalificeret', en: 'plainly less qualified' },
  spørgsmål: {
    da: 'Er ansøgeren åbenbart ringere kvalificeret end de øvrige ansøgere til bevillingen?',
    en: 'Is the applicant plainly less qualified for the licence than the others?',
  },
  udsagn: {
    ja: {
      da: 'du er åbenbart ringere kvalificeret end de øvrige',
      en: 'you are plainly less qualified than the others',
    },
    nej: {
      da: 'du ikke er åbenbart ringere kvalificeret end de øvrige',
      en: 'you are not plainly less qualified than the others',
    },
  },
  hvem: ['sagsbehandler'],
  grundlag: [
    { da: 'myndighedens vurdering af ansøgerne', en: 'the authority’s assessment of the applicants' },
  ],
})
