import { sandtFaktum } from '@sagsvej/rules'

export const arbejderDeltid = sandtFaktum('arbejderDeltid', {
  etiket: { da: 'om du arbejder på deltid', en: 'whether you work part time' },
  spørgsmål: { da: 'Arbejder du på deltid?', en: 'Do you work part time?' },
  udsagn: {
    ja: { da: 'Du arbejder på deltid.', en: 'You work part time.' },
    nej: { da: 'Du arbejder ikke på deltid.', en: 'You do not work part time.' },
  },
  fra: ['borger', 'register'],
})

export const dagpengeUnderDetHøjeste = sandtFaktum('dagpengeUnderDetHøjeste', {
  etiket: {
    da: 'om dine dagpenge eller sygedagpenge er under det højeste',
    en: 'whether your unemployment or sickness benefit is below the most',
  },
  spørgsmål: {
    da: 'Får du dagpenge eller sygedagpenge, der er lavere end det højeste beløb?',
    en: 'Do you get unemployment or sickness benefit that is lower than the highest amount?',
  },
  udsagn: {
    ja: {
      da: 'Dine dagpenge eller sygedagpenge er lavere end det højeste beløb.',
      en: 'Your unemployment or sickness benefit is lower than the highest amount.',
    },
    nej: {
      da: 'Du får ikke dagpenge eller sygedagpenge under det højeste beløb.',
      en: 'You get no unemployment or sickness benefit below the highest amount.',
    },
  },
  fra: ['a-kasse', 'borger', 'register'],
  følsomhed: 'økonomi',
})

export const klarTilFuldTid = sandtFaktum('klarTilFuldTid', {
  etiket: { da: 'om du kan og vil arbejde på fuld tid', en: 'whether you can and will work full time' },
  spørgsmål: {
    da: 'Kan du overtage arbejde på fuld tid, og søger du det?',
    en: 'Can you take full-time work, and do you look for it?',
  },
  udsagn: {
    ja: {
      da: 'Du kan overtage arbejde på fuld tid og søger det.',
      en: 'You can take full-time work and look for it.',
    },
    nej: { da: 'Du søger ikke arbejde på fuld tid.', en: 'You do not look for full-time work.' },
  },
  fra: ['borger', 'kommune'],
})
