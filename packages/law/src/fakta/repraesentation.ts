import { datoFaktum, sandtFaktum, valgFaktum } from '@sagsvej/rules'

export const hjælperensRolle = valgFaktum(
  'hjælperensRolle',
  {
    partsrepraesentant: { da: 'Partsrepræsentant', en: 'Representative' },
    bisidder: { da: 'Bisidder', en: 'Companion' },
  },
  {
    etiket: { da: 'rollen hos den, der hjælper dig', en: 'the role of the one who helps you' },
    spørgsmål: {
      da: 'Hvad er den, der hjælper dig i sagen?',
      en: 'What is the one who helps you in the case?',
    },
    udsagn: {
      partsrepraesentant: { da: 'Du har en partsrepræsentant.', en: 'You have a representative.' },
      bisidder: { da: 'Du har en bisidder.', en: 'You have a companion.' },
    },
    fra: ['kommune', 'borger'],
  },
)

export const repræsentantensFag = valgFaktum(
  'repræsentantensFag',
  {
    advokat: { da: 'Advokat', en: 'Lawyer' },
    revisor: { da: 'Revisor', en: 'Accountant' },
    socialraadgiver: {
      da: 'Socialrådgiver, der gør det som erhverv',
      en: 'Social adviser who does it professionally',
    },
    andet: {
      da: 'Andet, for eksempel familie eller fagforening',
      en: 'Other, for instance family or a union',
    },
  },
  {
    etiket: { da: 'repræsentantens fag', en: 'the representative’s profession' },
    spørgsmål: { da: 'Hvad er repræsentanten?', en: 'What is the representative?' },
    udsagn: {
      advokat: { da: 'Repræsentanten er advokat.', en: 'The representative is a lawyer.' },
      revisor: { da: 'Repræsentanten er revisor.', en: 'The representative is an accountant.' },
      socialraadgiver: {
        da: 'Repræsentanten er socialrådgiver af erhverv.',
        en: 'The representative is a social adviser by profession.',
      },
      andet: {
        da: 'Repræsentanten er hverken advokat, revisor eller socialrådgiver af erhverv.',
        en: 'The representative is neither lawyer, accountant nor professional social adviser.',
      },
    },
    fra: ['kommune', 'borger'],
  },
)

export const skriftligFuldmagtForeligger = sandtFaktum('skriftligFuldmagtForeligger', {
  etiket: { da: 'om der er en skriftlig fuldmagt', en: 'whether there is a written power of attorney' },
  spørgsmål: { da: 'Er der en skriftlig fuldmagt?', en: 'Is there a written power of attorney?' },
  udsagn: {
    ja: { da: 'Der er en skriftlig fuldmagt.', en: 'There is a written power of attorney.' },
    nej: { da: 'Der er ingen skriftlig fuldmagt.', en: 'There is no written power of attorney.' },
  },
  fra: ['kommune', 'borger'],
})

export const repræsentantenHandlerForParten = sandtFaktum('repræsentantenHandlerForParten', {
  etiket: { da: 'om repræsentanten handler for dig', en: 'whether the representative acts for you' },
  spørgsmål: {
    da: 'Optræder repræsentanten som den, der handler for dig i sagen?',
    en: 'Does the representative appear as the one acting for you in the case?',
  },
  udsagn: {
    ja: { da: 'Repræsentanten handler for dig.', en: 'The representative acts for you.' },
    nej: { da: 'Repræsentanten handler ikke for dig.', en: 'The representative does not act for you.' },
  },
  fra: ['kommune', 'borger'],
})

export const aftaltAtBrevetSendesTilParten = sandtFaktum('aftaltAtBrevetSendesTilParten', {
  etiket: {
    da: 'om det er aftalt, at brevene sendes til dig selv',
    en: 'whether it is agreed that letters go to you yourself',
  },
  spørgsmål: {
    da: 'Er det aftalt, at brevene sendes til dig selv i stedet?',
    en: 'Is it agreed that the letters go to you yourself instead?',
  },
  udsagn: {
    ja: {
      da: 'Det er aftalt, at brevene sendes til dig selv.',
      en: 'It is agreed that the letters go to you yourself.',
    },
    nej: {
      da: 'Det er ikke aftalt, at brevene sendes til dig selv.',
      en: 'It is not agreed that the letters go to you yourself.',
    },
  },
  fra: ['kommune', 'borger'],
})

export const fuldmagtenNævnerSagen = sandtFaktum('fuldmagtenNævnerSagen', {
  etiket: { da: 'om fuldmagten gælder denne sag', en: 'whether the power of attorney is for this case' },
  spørgsmål: {
    da: 'Gælder fuldmagten den sag, der spørges om?',
    en: 'Is the power of attorney for the case asked about?',
  },
  udsagn: {
    ja: { da: 'Fuldmagten gælder sagen.', en: 'The power of attorney is for the case.' },
    nej: { da: 'Fuldmagten gælder ikke sagen.', en: 'The power of attorney is not for the case.' },
  },
  fra: ['kommune', 'borger'],
  hjælp: {
    da: 'En fuldmagt i én sag gælder ikke i en ny sag.',
    en: 'A power of attorney in one case does not hold in a new one.',
  },
})

export const fuldmagtenNævnerHandlingen = sandtFaktum('fuldmagtenNævnerHandlingen', {
  etiket: {
    da: 'om fuldmagten omfatter det, der bedes om',
    en: 'whether the power of attorney covers what is asked for',
  },
  spørgsmål: {
    da: 'Omfatter fuldmagten det, repræsentanten beder om, for eksempel at se dokumenter?',
    en: 'Does the power of attorney cover what the representative asks for, for instance to see documents?',
  },
  udsagn: {
    ja: {
      da: 'Fuldmagten omfatter det, der bedes om.',
      en: 'The power of attorney covers what is asked for.',
    },
    nej: {
      da: 'Fuldmagten omfatter ikke det, der bedes om.',
      en: 'The power of attorney does not cover what is asked for.',
    },
  },
  fra: ['kommune', 'borger'],
})

export const fuldmagtenGælderFra = datoFaktum('fuldmagtenGælderFra', {
  etiket: { da: 'den dag, fuldmagten gælder fra', en: 'the day the power of attorney begins' },
  spørgsmål: {
    da: 'Hvilken dag gælder fuldmagten fra?',
    en: 'From which day does the power of attorney hold?',
  },
  udsagn: { da: 'Fuldmagten gælder fra den {}.', en: 'The power of attorney holds from {}.' },
  fra: ['kommune', 'borger'],
})

export const fuldmagtenHarEnSidsteDag = sandtFaktum('fuldmagtenHarEnSidsteDag', {
  etiket: { da: 'om fuldmagten har en sidste dag', en: 'whether the power of attorney has a last day' },
  spørgsmål: { da: 'Har fuldmagten en sidste dag?', en: 'Does the power of attorney have a last day?' },
  udsagn: {
    ja: { da: 'Fuldmagten har en sidste dag.', en: 'The power of attorney has a last day.' },
    nej: { da: 'Fuldmagten har ingen sidste dag.', en: 'The power of attorney has no last day.' },
  },
  fra: ['kommune', 'borger'],
})

export const fuldmagtenGælderTil = datoFaktum('fuldmagtenGælderTil', {
  etiket: { da: 'fuldmagtens sidste dag', en: 'the last day of the power of attorney' },
  spørgsmål: {
    da: 'Hvilken dag er fuldmagtens sidste?',
    en: 'Which is the last day of the power of attorney?',
  },
  udsagn: {
    da: 'Fuldmagten gælder til og med den {}.',
    en: 'The power of attorney holds up to and including {}.',
  },
  fra: ['kommune', 'borger'],
})

export const fuldmagtenErTilbagekaldt = sandtFaktum('fuldmagtenErTilbagekaldt', {
  etiket: { da: 'om fuldmagten er kaldt tilbage', en: 'whether the power of attorney has been withdrawn' },
  spørgsmål: { da: 'Er fuldmagten kaldt tilbage?', en: 'Has the power of attorney been withdrawn?' },
  udsagn: {
    ja: { da: 'Fuldmagten er kaldt tilbage.', en: 'The power of attorney has been withdrawn.' },
    nej: { da: 'Fuldmagten er ikke kaldt tilbage.', en: 'The power of attorney has not been withdrawn.' },
  },
  fra: ['kommune', 'borger'],
})

export const andenLovBegrænserRepræsentation = sandtFaktum('andenLovBegrænserRepræsentation', {
  etiket: {
    da: 'om en anden lov begrænser retten til at lade sig repræsentere',
    en: 'whether another act limits the right to be represented',
  },
  spørgsmål: {
    da: 'Er der i en anden lov fastsat noget andet om at lade sig repræsentere eller bistå?',
    en: 'Does another act lay down something else on being represented or assisted?',
  },
  udsagn: {
    ja: {
      da: 'En anden lov begrænser retten til at lade sig repræsentere eller bistå.',
      en: 'Another act limits the right to be represented or assisted.',
    },
    nej: {
      da: 'Ingen anden lov begrænser retten til at lade sig repræsentere eller bistå.',
      en: 'No other act limits the right to be represented or assisted.',
    },
  },
  fra: ['kommune'],
})
