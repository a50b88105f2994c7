import { sandtFaktum } from '@sagsvej/rules'

export const erPartISagen = sandtFaktum('erPartISagen', {
  etiket: { da: 'om du er part i sagen', en: 'whether you are a party to the case' },
  spørgsmål: { da: 'Er du part i sagen?', en: 'Are you a party to the case?' },
  udsagn: {
    ja: { da: 'Du er part i sagen.', en: 'You are a party to the case.' },
    nej: { da: 'Du er ikke part i sagen.', en: 'You are not a party to the case.' },
  },
  fra: ['kommune', 'borger'],
})

export const sagenErEnAfgørelsessag = sandtFaktum('sagenErEnAfgørelsessag', {
  etiket: {
    da: 'om der er eller vil blive truffet afgørelse i sagen',
    en: 'whether a decision has been or will be made in the case',
  },
  spørgsmål: {
    da: 'Er der truffet afgørelse i sagen, eller vil der blive det?',
    en: 'Has a decision been made in the case, or will one be?',
  },
  udsagn: {
    ja: {
      da: 'Der er eller vil blive truffet afgørelse i sagen.',
      en: 'A decision has been or will be made in the case.',
    },
    nej: { da: 'Der træffes ikke afgørelse i sagen.', en: 'No decision is made in the case.' },
  },
  fra: ['kommune', 'borger'],
})

export const sagenErEnStraffesag = sandtFaktum('sagenErEnStraffesag', {
  etiket: { da: 'om sagen er en straffesag', en: 'whether the case is a criminal case' },
  spørgsmål: { da: 'Er sagen en straffesag?', en: 'Is the case a criminal prosecution?' },
  udsagn: {
    ja: { da: 'Sagen er en straffesag.', en: 'The case is a criminal prosecution.' },
    nej: { da: 'Sagen er ikke en straffesag.', en: 'The case is not a criminal prosecution.' },
  },
  fra: ['kommune'],
})

export const fristForAfgørelsenBrydes = sandtFaktum('fristForAfgørelsenBrydes', {
  etiket: {
    da: 'om en lovbestemt frist for afgørelsen ville blive overskredet',
    en: 'whether a statutory time limit for the decision would be broken',
  },
  spørgsmål: {
    da: 'Ville en lovbestemt frist for afgørelsen blive overskredet, hvis afgørelsen skulle vente?',
    en: 'Would a statutory time limit for the decision be broken if the decision had to wait?',
  },
  udsagn: {
    ja: {
      da: 'En lovbestemt frist for afgørelsen ville blive overskredet, hvis den skulle vente.',
      en: 'A statutory time limit for the decision would be broken if it had to wait.',
    },
    nej: {
      da: 'Ingen lovbestemt frist for afgørelsen ville blive overskredet, hvis den skulle vente.',
      en: 'No statutory time limit for the decision would be broken if it had to wait.',
    },
  },
  fra: ['kommune'],
})
