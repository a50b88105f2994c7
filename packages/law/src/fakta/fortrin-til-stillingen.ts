import { datoFaktum, sandtFaktum } from '@sagsvej/rules'

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
