import { sandtFaktum, valgFaktum } from '@sagsvej/rules'

export const oplysningenGælder = valgFaktum(
  'oplysningenGælder',
  {
    privat_forhold: {
      da: 'En persons private, herunder økonomiske, forhold',
      en: 'A person’s private, including economic, matters',
    },
    forretningsforhold: {
      da: 'En virksomheds teknik, drift eller forretning',
      en: 'The technique or business of a firm',
    },
    andet: { da: 'Andet', en: 'Other' },
  },
  {
    etiket: { da: 'det, oplysningen gælder', en: 'what the information is about' },
    spørgsmål: { da: 'Hvad gælder oplysningen?', en: 'What is the information about?' },
    udsagn: {
      privat_forhold: {
        da: 'Oplysningen gælder en persons private forhold.',
        en: 'The information is about a person’s private matters.',
      },
      forretningsforhold: {
        da: 'Oplysningen gælder en virksomheds teknik, drift eller forretning.',
        en: 'The information is about the technique or business of a firm.',
      },
      andet: {
        da: 'Oplysningen gælder hverken en persons private forhold eller en virksomheds forretning.',
        en: 'The information is about neither a person’s private matters nor a firm’s business.',
      },
    },
    fra: ['kommune'],
  },
)

export const betegnetSomFortrolig = sandtFaktum('betegnetSomFortrolig', {
  etiket: {
    da: 'om en regel betegner oplysningen som fortrolig',
    en: 'whether a rule calls the information confidential',
  },
  spørgsmål: {
    da: 'Er oplysningen ved lov eller anden gyldig bestemmelse betegnet som fortrolig?',
    en: 'Is the information by law or another valid rule called confidential?',
  },
  udsagn: {
    ja: {
      da: 'Oplysningen er ved lov eller en anden regel betegnet som fortrolig.',
      en: 'The information is by law or another rule called confidential.',
    },
    nej: {
      da: 'Oplysningen er ikke ved nogen regel betegnet som fortrolig.',
      en: 'The information is by no rule called confidential.',
    },
  },
  fra: ['kommune'],
})

export const erPersonoplysning = sandtFaktum('erPersonoplysning', {
  etiket: {
    da: 'om det er en oplysning om en enkeltperson',
    en: 'whether it is information on an individual',
  },
  spørgsmål: { da: 'Er det en oplysning om en enkeltperson?', en: 'Is it information on an individual?' },
  udsagn: {
    ja: { da: 'Det er en oplysning om en enkeltperson.', en: 'It is information on an individual.' },
    nej: {
      da: 'Det er ikke en oplysning om en enkeltperson.',
      en: 'It is not information on an individual.',
    },
  },
  fra: ['kommune'],
})

export const samtykkeTilVideregivelse = sandtFaktum('samtykkeTilVideregivelse', {
  etiket: {
    da: 'om den, oplysningen gælder, har givet udtrykkeligt samtykke',
    en: 'whether the one the information is about has expressly consented',
  },
  spørgsmål: {
    da: 'Har den, oplysningen gælder, udtrykkeligt givet samtykke til, at den gives videre, og ikke kaldt det tilbage?',
    en: 'Has the one the information is about expressly consented to its being passed on, and not withdrawn it?',
  },
  udsagn: {
    ja: {
      da: 'Der er givet udtrykkeligt samtykke til videregivelsen.',
      en: 'Express consent to passing it on was given.',
    },
    nej: {
      da: 'Der er ikke givet samtykke til videregivelsen.',
      en: 'No consent to passing it on was given.',
    },
  },
  fra: ['kommune', 'borger'],
})

export const lovKræverVideregivelse = sandtFaktum('lovKræverVideregivelse', {
  etiket: {
    da: 'om det følger af lov, at oplysningen skal gives videre',
    en: 'whether it follows from law that the information is to be passed on',
  },
  spørgsmål: {
    da: 'Følger det af lov eller regler efter lov, at oplysningen skal videregives?',
    en: 'Does it follow from an act, or rules under one, that the information is to be passed on?',
  },
  udsagn: {
    ja: {
      da: 'Det følger af lov, at oplysningen skal videregives.',
      en: 'It follows from law that the information is to be passed on.',
    },
    nej: {
      da: 'Det følger ikke af lov, at oplysningen skal videregives.',
      en: 'It does not follow from law that the information is to be passed on.',
    },
  },
  fra: ['kommune'],
})
