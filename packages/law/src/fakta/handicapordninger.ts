import { datoFaktum, sandtFaktum, talFaktum, valgFaktum } from '@sagsvej/rules'

/** KOMP.15.1 */
export const handicapUddannelseAfsluttet = datoFaktum('handicapUddannelseAfsluttet', {
  etiket: { da: 'dagen, du blev færdig med uddannelsen', en: 'the day you finished the education' },
  spørgsmål: {
    da: 'Hvilken dag blev du færdig med den uddannelse, du vil bruge?',
    en: 'On which day did you finish the education you want to use?',
  },
  udsagn: { da: 'Du blev færdig med uddannelsen den {}.', en: 'You finished the education on {}.' },
  fra: ['borger'],
})

export const handicapUddannelsensLængde = talFaktum('handicapUddannelsensLængde', 'måneder', {
  min: 0,
  max: 240,
  etiket: { da: 'uddannelsens længde', en: 'the length of the education' },
  spørgsmål: { da: 'Hvor mange måneder varer uddannelsen?', en: 'How many months does the education last?' },
  udsagn: { da: 'Uddannelsen varer {}.', en: 'The education lasts {}.' },
  fra: ['borger'],
})

export const uddannelsenGiverAdgangTilAkasse = sandtFaktum('uddannelsenGiverAdgangTilAkasse', {
  etiket: {
    da: 'om uddannelsen giver ret til at komme i a-kasse',
    en: 'whether the education lets you join an unemployment fund',
  },
  spørgsmål: {
    da: 'Giver uddannelsen ret til at blive optaget i en a-kasse?',
    en: 'Does the education give a right to join an unemployment fund?',
  },
  udsagn: {
    ja: {
      da: 'Uddannelsen giver ret til at komme i a-kasse.',
      en: 'The education gives a right to join an unemployment fund.',
    },
    nej: {
      da: 'Uddannelsen giver ikke ret til at komme i a-kasse.',
      en: 'The education does not give a right to join an unemployment fund.',
    },
  },
  fra: ['a-kasse', 'borger'],
})

export const ansatEfterHandicapUddannelsen = sandtFaktum('ansatEfterHandicapUddannelsen', {
  etiket: {
    da: 'om du har fået job efter uddannelsen',
    en: 'whether you have got a job since the education',
  },
  spørgsmål: {
    da: 'Har du fået et job, siden du blev færdig?',
    en: 'Have you got a job since you finished?',
  },
  udsagn: {
    ja: { da: 'Du har fået et job efter uddannelsen.', en: 'You have got a job since the education.' },
    nej: {
      da: 'Du har ikke fået et job efter uddannelsen.',
      en: 'You have not got a job since the education.',
    },
  },
  fra: ['borger'],
})

export const manglerErfaringIFaget = sandtFaktum('manglerErfaringIFaget', {
  etiket: { da: 'om du mangler erfaring i faget', en: 'whether you lack experience in the field' },
  spørgsmål: {
    da: 'Mangler du erfaring fra arbejde inden for det, du er uddannet til?',
    en: 'Do you lack experience of work in the field of your education?',
  },
  udsagn: {
    ja: { da: 'Du mangler erfaring fra arbejde i faget.', en: 'You lack experience of work in the field.' },
    nej: {
      da: 'Du mangler ikke erfaring fra arbejde i faget.',
      en: 'You do not lack experience of work in the field.',
    },
  },
  fra: ['borger'],
})

export const isbryderBegyndte = datoFaktum('isbryderBegyndte', {
  etiket: { da: 'dagen, jobbet med løntilskud begyndte', en: 'the day the job with a wage subsidy began' },
  spørgsmål: {
    da: 'Hvilken dag begyndte jobbet med løntilskud?',
    en: 'On which day did the job with a wage subsidy begin?',
  },
  udsagn: { da: 'Jobbet med løntilskud begyndte den {}.', en: 'The job with a wage subsidy began on {}.' },
  fra: ['borger', 'kommune'],
})

/** KOMP.3.1 */
export const fortrinVed = valgFaktum(
  'fortrinVed',
  {
    offentlig_stilling: {
      da: 'En ledig stilling hos det offentlige',
      en: 'A vacant post with a public employer',
    },
    stadeplads_eller_taxi: {
      da: 'En stadeplads, en kiosk eller en taxibevilling',
      en: 'A market pitch, a kiosk or a taxi licence',
    },
    privat_stilling: { da: 'En stilling hos en privat', en: 'A post with a private employer' },
  },
  {
    etiket: { da: 'det, du søger', en: 'what you are applying for' },
    spørgsmål: { da: 'Hvad søger du?', en: 'What are you applying for?' },
    udsagn: {
      offentlig_stilling: {
        da: 'Det er en ledig stilling hos en offentlig arbejdsgiver.',
        en: 'It is a vacant post with a public employer.',
      },
      stadeplads_eller_taxi: {
        da: 'Det er en stadeplads, en kiosk eller en taxibevilling.',
        en: 'It is a market pitch, a kiosk or a taxi licence.',
      },
      privat_stilling: {
        da: 'Det er en stilling hos en privat arbejdsgiver.',
        en: 'It is a post with a private employer.',
      },
    },
    fra: ['borger'],
  },
)

export const bedtOmFortrinsadgang = sandtFaktum('bedtOmFortrinsadgang', {
  etiket: { da: 'om du har bedt om fortrinsadgang', en: 'whether you have asked for priority' },
  spørgsmål: {
    da: 'Har du skrevet, at du vil bruge din fortrinsadgang?',
    en: 'Have you written that you want to use your priority?',
  },
  udsagn: {
    ja: { da: 'Du har bedt om fortrinsadgang.', en: 'You have asked for priority.' },
    nej: { da: 'Du har ikke bedt om fortrinsadgang.', en: 'You have not asked for priority.' },
  },
  fra: ['borger'],
})

export const opfylderFormelleUddannelseskrav = sandtFaktum('opfylderFormelleUddannelseskrav', {
  etiket: {
    da: 'om du opfylder de formelle krav til uddannelse',
    en: 'whether you meet the formal demands of education',
  },
  spørgsmål: {
    da: 'Opfylder du de formelle krav til uddannelse i stillingen?',
    en: 'Do you meet the formal demands of education for the post?',
  },
  udsagn: {
    ja: {
      da: 'Du opfylder de formelle krav til uddannelse.',
      en: 'You meet the formal demands of education.',
    },
    nej: {
      da: 'Du opfylder ikke de formelle krav til uddannelse.',
      en: 'You do not meet the formal demands of education.',
    },
  },
  fra: ['arbejdsgiver', 'borger'],
})

export const stillingenBesættesInternt = sandtFaktum('stillingenBesættesInternt', {
  etiket: {
    da: 'om stillingen gives til en, der allerede er ansat',
    en: 'whether the post goes to one already employed',
  },
  spørgsmål: {
    da: 'Gives stillingen til en, der allerede er ansat på stedet?',
    en: 'Does the post go to somebody already employed at the place?',
  },
  udsagn: {
    ja: {
      da: 'Stillingen gives til en, der allerede er ansat.',
      en: 'The post goes to somebody already employed.',
    },
    nej: {
      da: 'Stillingen gives ikke til en, der allerede er ansat.',
      en: 'The post does not go to somebody already employed.',
    },
  },
  fra: ['arbejdsgiver'],
})

export const afslagPåStillingModtaget = datoFaktum('afslagPåStillingModtaget', {
  etiket: { da: 'dagen, du fik afslaget', en: 'the day you received the refusal' },
  spørgsmål: {
    da: 'Hvilken dag fik du afslaget på stillingen eller bevillingen?',
    en: 'On which day did you receive the refusal of the post or the licence?',
  },
  udsagn: { da: 'Du fik afslaget den {}.', en: 'You received the refusal on {}.' },
  fra: ['borger'],
})
