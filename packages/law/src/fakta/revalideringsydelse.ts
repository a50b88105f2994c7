import { sandtFaktum, talFaktum } from '@sagsvej/rules'

export const forsørgerEgetBarnIHjemmet = sandtFaktum('forsørgerEgetBarnIHjemmet', {
  etiket: {
    da: 'om du forsørger dit eget barn hjemme hos dig',
    en: 'whether you provide for your own child in your home',
  },
  spørgsmål: {
    da: 'Bor dit eget barn hos dig, og forsørger du det?',
    en: 'Does your own child live with you, and do you provide for it?',
  },
  udsagn: {
    ja: {
      da: 'Dit eget barn bor hos dig, og du forsørger det.',
      en: 'Your own child lives with you, and you provide for it.',
    },
    nej: {
      da: 'Du forsørger ikke et eget barn i hjemmet.',
      en: 'You do not provide for an own child in your home.',
    },
  },
  fra: ['borger', 'register'],
})

export const forsørgelsespligtUdenForHjemmet = sandtFaktum('forsørgelsespligtUdenForHjemmet', {
  etiket: {
    da: 'om du skal forsørge et barn, der ikke bor hos dig',
    en: 'whether you must provide for a child who does not live with you',
  },
  spørgsmål: {
    da: 'Har du forsørgelsespligt over for et barn, der ikke bor hos dig?',
    en: 'Must you provide for a child who does not live with you?',
  },
  udsagn: {
    ja: {
      da: 'Du har forsørgelsespligt over for et barn, der ikke bor hos dig.',
      en: 'You must provide for a child who does not live with you.',
    },
    nej: {
      da: 'Du har ikke forsørgelsespligt over for et barn uden for hjemmet.',
      en: 'You need not provide for a child outside your home.',
    },
  },
  fra: ['borger', 'register'],
})

export const gravidEfter12Uge = sandtFaktum('gravidEfter12Uge', {
  etiket: {
    da: 'om du er gravid og har passeret 12. uge',
    en: 'whether you are pregnant and past week 12',
  },
  spørgsmål: {
    da: 'Er du gravid og har passeret 12. svangerskabsuge?',
    en: 'Are you pregnant and past week 12?',
  },
  udsagn: {
    ja: { da: 'Du er gravid og har passeret 12. uge.', en: 'You are pregnant and past week 12.' },
    nej: { da: 'Du er ikke gravid efter 12. uge.', en: 'You are not pregnant past week 12.' },
  },
  fra: ['borger', 'læge'],
  følsomhed: 'helbred',
})

/** LAS.71.2, no. 7 names the diagnoses. */
export const psykiskLidelseNævntILoven = sandtFaktum('psykiskLidelseNævntILoven', {
  etiket: {
    da: 'om du har en af de psykiske lidelser, loven nævner',
    en: 'whether you have one of the mental illnesses the act names',
  },
  spørgsmål: {
    da: 'Har en læge dokumenteret en af de psykiske lidelser, loven nævner?',
    en: 'Has a doctor documented one of the mental illnesses the act names?',
  },
  hjælp: {
    da: 'Det er skizofreni, skizotypisk sindslidelse, vedvarende eller korterevarende psykotisk tilstand, skizoaffektiv lidelse, uspecificeret ikke-organisk psykose og borderline.',
    en: 'They are schizophrenia, schizotypal disorder, persistent or brief psychotic disorder, schizoaffective disorder, unspecified non-organic psychosis and borderline.',
  },
  udsagn: {
    ja: {
      da: 'En læge har dokumenteret en af de psykiske lidelser, loven nævner.',
      en: 'A doctor has documented one of the mental illnesses the act names.',
    },
    nej: {
      da: 'Ingen læge har dokumenteret en af de psykiske lidelser, loven nævner.',
      en: 'No doctor has documented one of the mental illnesses the act names.',
    },
  },
  fra: ['læge', 'kommune'],
  følsomhed: 'helbred',
})

/** LAS.71.4: the average of the six calendar months before the month of the decision. */
/** LAS.71.4 until 2012, when the limit was that of sickness benefit. */
export const arbejdsindtægtTilHøjesteSygedagpenge = sandtFaktum('arbejdsindtægtTilHøjesteSygedagpenge', {
  etiket: {
    da: 'om du havde tjent nok til højeste sygedagpenge',
    en: 'whether you had earned enough for the highest sickness benefit',
  },
  spørgsmål: {
    da: 'Havde du haft en arbejdsindtægt, der gav ret til højeste sygedagpenge?',
    en: 'Had you had earnings that gave a right to the highest sickness benefit?',
  },
  udsagn: {
    ja: {
      da: 'Du havde haft en arbejdsindtægt, der gav ret til højeste sygedagpenge.',
      en: 'You had had earnings that gave a right to the highest sickness benefit.',
    },
    nej: {
      da: 'Du havde ikke haft en arbejdsindtægt, der gav ret til højeste sygedagpenge.',
      en: 'You had not had earnings that gave a right to the highest sickness benefit.',
    },
  },
  fra: ['register', 'borger'],
  følsomhed: 'økonomi',
})

export const indtægtFørRevalidering = talFaktum('indtægtFørRevalidering', 'kr/md', {
  min: 0,
  max: 10_000_000,
  etiket: {
    da: 'din indtægt i gennemsnit pr. måned de 6 måneder før beslutningen',
    en: 'your average income a month in the 6 months before the decision',
  },
  spørgsmål: {
    da: 'Hvad var din indtægt i gennemsnit pr. måned i de 6 kalendermåneder før den måned, hvor revalideringen blev besluttet?',
    en: 'What was your average income a month in the 6 calendar months before the month in which the rehabilitation was decided?',
  },
  udsagn: {
    da: 'Din indtægt var i gennemsnit {} i de 6 kalendermåneder før beslutningen.',
    en: 'Your income was on average {} in the 6 calendar months before the decision.',
  },
  fra: ['register', 'borger'],
  følsomhed: 'økonomi',
})

export const andenArbejdsindtægtOmÅret = talFaktum('andenArbejdsindtægtOmÅret', 'kr', {
  min: 0,
  max: 100_000_000,
  etiket: {
    da: 'din indtægt fra andet arbejde på et år',
    en: 'your income from other work in a year',
  },
  spørgsmål: {
    da: 'Hvor meget tjener du på et år ved andet arbejde end revalideringen?',
    en: 'How much do you earn in a year by other work than the rehabilitation?',
  },
  udsagn: { da: 'Du tjener {} på et år ved andet arbejde.', en: 'You earn {} in a year by other work.' },
  fra: ['borger', 'register'],
  følsomhed: 'økonomi',
})

export const elevlønPrMåned = talFaktum('elevlønPrMåned', 'kr/md', {
  min: 0,
  max: 10_000_000,
  etiket: { da: 'din løn som elev eller lærling pr. måned', en: 'your wage as an apprentice a month' },
  spørgsmål: {
    da: 'Hvad er din løn som praktikant, elev eller lærling om måneden?',
    en: 'What is your wage as a trainee or apprentice a month?',
  },
  udsagn: {
    da: 'Din løn som praktikant, elev eller lærling er {}.',
    en: 'Your wage as a trainee or apprentice is {}.',
  },
  fra: ['borger', 'arbejdsgiver'],
  følsomhed: 'økonomi',
})

export const leveomkostningerDækkesAndetsteds = sandtFaktum('leveomkostningerDækkesAndetsteds', {
  etiket: {
    da: 'om du får dine leveomkostninger dækket efter en anden lov',
    en: 'whether your living costs are covered under another act',
  },
  spørgsmål: {
    da: 'Får du allerede dine leveomkostninger dækket efter en anden lov?',
    en: 'Are your living costs already covered under another act?',
  },
  udsagn: {
    ja: {
      da: 'Dine leveomkostninger dækkes efter en anden lov.',
      en: 'Your living costs are covered under another act.',
    },
    nej: {
      da: 'Dine leveomkostninger dækkes ikke efter en anden lov.',
      en: 'Your living costs are not covered under another act.',
    },
  },
  fra: ['borger', 'kommune'],
})

export const netopForladtSkolen = sandtFaktum('netopForladtSkolen', {
  etiket: {
    da: 'om du er ung og netop har forladt skolen',
    en: 'whether you are young and have just left school',
  },
  spørgsmål: {
    da: 'Er du ung og har netop forladt skolesystemet?',
    en: 'Are you young and have just left the school system?',
  },
  udsagn: {
    ja: {
      da: 'Du er ung og har netop forladt skolesystemet.',
      en: 'You are young and have just left the school system.',
    },
    nej: {
      da: 'Du er ikke ung og lige færdig i skolesystemet.',
      en: 'You are not young and just out of the school system.',
    },
  },
  fra: ['kommune', 'borger'],
})

export const kanKlareSigMedSU = sandtFaktum('kanKlareSigMedSU', {
  etiket: { da: 'om du kan klare dig med SU', en: 'whether you can manage on the student grant (SU)' },
  spørgsmål: {
    da: 'Kan du klare dig med SU eller en anden almindelig støtteordning?',
    en: 'Can you manage on SU or another ordinary scheme of support?',
  },
  udsagn: {
    ja: {
      da: 'Du kan klare dig med SU eller en anden almindelig støtteordning.',
      en: 'You can manage on SU or another ordinary scheme of support.',
    },
    nej: {
      da: 'Du kan ikke klare dig med SU eller en anden almindelig støtteordning.',
      en: 'You cannot manage on SU or another ordinary scheme of support.',
    },
  },
  fra: ['kommune', 'borger'],
})

export const fraværVedBarselIRevalidering = sandtFaktum('fraværVedBarselIRevalidering', {
  etiket: {
    da: 'om du er væk med ret til barsel eller sorgorlov',
    en: 'whether you are away with a right to parental or bereavement leave',
  },
  spørgsmål: {
    da: 'Er du væk fra revalideringen med ret til barsel eller sorgorlov?',
    en: 'Are you away from the rehabilitation with a right to parental or bereavement leave?',
  },
  udsagn: {
    ja: {
      da: 'Du er væk fra revalideringen med ret til barsel eller sorgorlov.',
      en: 'You are away from the rehabilitation with a right to parental or bereavement leave.',
    },
    nej: {
      da: 'Du er ikke væk fra revalideringen på grund af barsel eller sorgorlov.',
      en: 'You are not away from the rehabilitation because of parental or bereavement leave.',
    },
  },
  fra: ['borger', 'register'],
})

/** LAS.73c: only months in projects, in a firm or with a wage subsidy count, and they must be connected. */
export const månederITilbudIRevalidering = talFaktum('månederITilbudIRevalidering', 'måneder', {
  min: 0,
  max: 240,
  etiket: {
    da: 'sammenhængende måneder i tilbud under revalideringen',
    en: 'connected months in measures during the rehabilitation',
  },
  spørgsmål: {
    da: 'Hvor mange måneder i træk har du under revalideringen været i virksomhedspraktik, løntilskud eller et særligt tilrettelagt projekt?',
    en: 'For how many months in a row have you been in a firm, on a wage subsidy or in a specially arranged project during the rehabilitation?',
  },
  udsagn: {
    da: 'Du har været {} i træk i tilbud under revalideringen.',
    en: 'You have been {} in a row in measures during the rehabilitation.',
  },
  fra: ['kommune', 'borger'],
})
