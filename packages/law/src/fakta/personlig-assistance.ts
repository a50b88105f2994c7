import { datoFaktum, sandtFaktum, talFaktum, valgFaktum } from '@sagsvej/rules'

export const assistanceTil = valgFaktum(
  'assistanceTil',
  {
    ordinaert_job: { da: 'Et job på almindelige vilkår', en: 'A job on ordinary terms' },
    loentilskud: { da: 'Et job med løntilskud', en: 'A job with a wage subsidy' },
    fleksjob: { da: 'Et fleksjob', en: 'A fleksjob' },
    praktik: { da: 'Virksomhedspraktik', en: 'A work placement' },
    seniorjob: { da: 'Et seniorjob', en: 'A senior job' },
    egen_virksomhed: { da: 'Din egen virksomhed', en: 'Your own business' },
    efteruddannelse_foer_job: {
      da: 'Efteruddannelse før et bestemt job',
      en: 'Training before a certain job',
    },
    andet: { da: 'Noget andet', en: 'Something else' },
  },
  {
    etiket: { da: 'det, du skal have assistance til', en: 'what you need assistance for' },
    spørgsmål: {
      da: 'Hvad skal du have personlig assistance til?',
      en: 'What do you need personal assistance for?',
    },
    udsagn: {
      ordinaert_job: {
        da: 'Du er i et job på almindelige vilkår.',
        en: 'You are in a job on ordinary terms.',
      },
      loentilskud: { da: 'Du er i et job med løntilskud.', en: 'You are in a job with a wage subsidy.' },
      fleksjob: { da: 'Du er i et fleksjob.', en: 'You are in a fleksjob.' },
      praktik: { da: 'Du er i virksomhedspraktik.', en: 'You are in a work placement.' },
      seniorjob: { da: 'Du er i et seniorjob.', en: 'You are in a senior job.' },
      egen_virksomhed: { da: 'Du driver din egen virksomhed.', en: 'You run your own business.' },
      efteruddannelse_foer_job: {
        da: 'Du er på efteruddannelse før et bestemt job.',
        en: 'You are in training before a certain job.',
      },
      andet: { da: 'Du er i noget andet.', en: 'You are in something else.' },
    },
    fra: ['borger', 'kommune'],
  },
)

export const erhvervetUforeneligtMedNedsættelsen = sandtFaktum('erhvervetUforeneligtMedNedsættelsen', {
  etiket: {
    da: 'om arbejdet ikke kan forenes med funktionsnedsættelsen',
    en: 'whether the work cannot be combined with the loss of function',
  },
  spørgsmål: {
    da: 'Er arbejdet uforeneligt med din funktionsnedsættelse, eller kan du ikke selv udføre det faglige indhold?',
    en: 'Is the work incompatible with your loss of function, or can you not do its substance yourself?',
  },
  udsagn: {
    ja: {
      da: 'Arbejdet kan ikke forenes med din funktionsnedsættelse.',
      en: 'The work cannot be combined with your loss of function.',
    },
    nej: {
      da: 'Arbejdet kan forenes med din funktionsnedsættelse.',
      en: 'The work can be combined with your loss of function.',
    },
  },
  fra: ['kommune'],
  følsomhed: 'helbred',
})

export const assistancenErVikarEllerMedhjælp = sandtFaktum('assistancenErVikarEllerMedhjælp', {
  etiket: {
    da: 'om assistenten ville være vikar eller almindelig medhjælp',
    en: 'whether the assistant would be a stand-in or ordinary help',
  },
  spørgsmål: {
    da: 'Ville assistenten være vikar for dig eller almindelig medhjælp?',
    en: 'Would the assistant be your stand-in or ordinary help?',
  },
  udsagn: {
    ja: {
      da: 'Assistenten ville være vikar eller almindelig medhjælp.',
      en: 'The assistant would be a stand-in or ordinary help.',
    },
    nej: {
      da: 'Assistenten ville ikke være vikar eller almindelig medhjælp.',
      en: 'The assistant would not be a stand-in or ordinary help.',
    },
  },
  fra: ['kommune'],
})

export const flereFunktionsnedsættelser = sandtFaktum('flereFunktionsnedsættelser', {
  etiket: {
    da: 'om du har mere end én funktionsnedsættelse',
    en: 'whether you have more than one loss of function',
  },
  spørgsmål: {
    da: 'Har du mere end én funktionsnedsættelse?',
    en: 'Do you have more than one loss of function?',
  },
  udsagn: {
    ja: { da: 'Du har mere end én funktionsnedsættelse.', en: 'You have more than one loss of function.' },
    nej: {
      da: 'Du har ikke mere end én funktionsnedsættelse.',
      en: 'You do not have more than one loss of function.',
    },
  },
  fra: ['læge', 'borger'],
  følsomhed: 'helbred',
})

export const arbejdstimerVedAssistance = talFaktum('arbejdstimerVedAssistance', 'timer/uge', {
  min: 0,
  max: 168,
  etiket: { da: 'din arbejdstid, når du får assistance', en: 'your hours when you have assistance' },
  spørgsmål: {
    da: 'Hvor mange timer om ugen arbejder du i det job, du skal have assistance til?',
    en: 'How many hours a week do you work in the job you need assistance for?',
  },
  udsagn: { da: 'Du arbejder {} i jobbet.', en: 'You work {} in the job.' },
  fra: ['borger', 'arbejdsgiver'],
})

export const behovForAssistance = talFaktum('behovForAssistance', 'timer/uge', {
  min: 0,
  max: 168,
  etiket: { da: 'dit behov for assistance', en: 'your need of assistance' },
  spørgsmål: {
    da: 'Hvor mange timer om ugen har du brug for assistance?',
    en: 'For how many hours a week do you need assistance?',
  },
  udsagn: { da: 'Du har brug for assistance {}.', en: 'You need assistance {}.' },
  fra: ['borger', 'kommune'],
})

export const assistanceSøgtDen = datoFaktum('assistanceSøgtDen', {
  etiket: {
    da: 'dagen, jobcenteret fik din ansøgning om assistance',
    en: 'the day your application for assistance was received',
  },
  spørgsmål: {
    da: 'Hvilken dag modtog kommunen din ansøgning om personlig assistance?',
    en: 'On which day did the municipality receive your application for personal assistance?',
  },
  udsagn: {
    da: 'Kommunen modtog din ansøgning om assistance den {}.',
    en: 'The municipality received your application for assistance on {}.',
  },
  fra: ['kommune', 'borger'],
})

export const assistanceBegyndte = datoFaktum('assistanceBegyndte', {
  etiket: { da: 'dagen, assistancen begyndte', en: 'the day the assistance began' },
  spørgsmål: { da: 'Hvilken dag begyndte assistancen?', en: 'On which day did the assistance begin?' },
  udsagn: { da: 'Assistancen begyndte den {}.', en: 'The assistance began on {}.' },
  fra: ['borger', 'kommune'],
})

export const assistanceBevilgetDen = datoFaktum('assistanceBevilgetDen', {
  etiket: { da: 'dagen, assistancen blev bevilget', en: 'the day the assistance was granted' },
  spørgsmål: {
    da: 'Hvilken dag blev den personlige assistance bevilget?',
    en: 'On which day was the personal assistance granted?',
  },
  udsagn: { da: 'Assistancen blev bevilget den {}.', en: 'The assistance was granted on {}.' },
  fra: ['kommune'],
})

export const berettigetTilSpecialpædagogiskStøtte = sandtFaktum('berettigetTilSpecialpædagogiskStøtte', {
  etiket: {
    da: 'om du har ret til specialpædagogisk støtte',
    en: 'whether you have a right to special educational support',
  },
  spørgsmål: {
    da: 'Har du ret til specialpædagogisk støtte som personlig assistance på uddannelsen?',
    en: 'Do you have a right to special educational support as personal assistance in the education?',
  },
  udsagn: {
    ja: {
      da: 'Du har ret til specialpædagogisk støtte.',
      en: 'You have a right to special educational support.',
    },
    nej: {
      da: 'Du har ikke ret til specialpædagogisk støtte.',
      en: 'You have no right to special educational support.',
    },
  },
  fra: ['kommune', 'borger'],
})

export const uddannelseMedAssistance = valgFaktum(
  'uddannelseMedAssistance',
  {
    beskaeftiget_uden_for_arbejdstid: {
      da: 'Efter- eller videreuddannelse i dit fag uden for arbejdstiden',
      en: 'Further training in your trade outside working hours',
    },
    ledig_i_tilbud: {
      da: 'Du er ledig og på uddannelse i et tilbud',
      en: 'You are unemployed and in education in a measure',
    },
    ledig_med_godtgoerelse: {
      da: 'Du er ledig og på uddannelse med VEU-godtgørelse eller SVU',
      en: 'You are unemployed and in education with VEU or SVU support',
    },
    ledig_paa_dagpenge: {
      da: 'Du er på uddannelse med dagpenge',
      en: 'You are in education on unemployment benefit',
    },
    opkvalificering_ved_ansaettelse: {
      da: 'Opkvalificering, når du bliver ansat',
      en: 'Training when you are taken on',
    },
    anden: { da: 'En anden uddannelse', en: 'Another education' },
  },
  {
    etiket: {
      da: 'den uddannelse, du skal have assistance til',
      en: 'the education you need assistance for',
    },
    spørgsmål: {
      da: 'Hvilken uddannelse skal du have assistance til?',
      en: 'Which education do you need assistance for?',
    },
    udsagn: {
      beskaeftiget_uden_for_arbejdstid: {
        da: 'Du er på efteruddannelse i dit fag uden for arbejdstiden.',
        en: 'You are in further training in your trade outside working hours.',
      },
      ledig_i_tilbud: {
        da: 'Du er ledig og på uddannelse i et tilbud.',
        en: 'You are unemployed and in education in a measure.',
      },
      ledig_med_godtgoerelse: {
        da: 'Du er ledig og på uddannelse med VEU-godtgørelse eller SVU.',
        en: 'You are unemployed and in education with VEU or SVU support.',
      },
      ledig_paa_dagpenge: {
        da: 'Du er på uddannelse med dagpenge.',
        en: 'You are in education on unemployment benefit.',
      },
      opkvalificering_ved_ansaettelse: {
        da: 'Du er på opkvalificering, fordi du er blevet ansat.',
        en: 'You are in training because you have been taken on.',
      },
      anden: { da: 'Du er på en anden uddannelse.', en: 'You are in another education.' },
    },
    fra: ['borger', 'kommune'],
  },
)
