import { sandtFaktum, talFaktum } from '@sagsvej/rules'

export const ydelsenSvarerTilKontanthjælp = sandtFaktum('ydelsenSvarerTilKontanthjælp', {
  etiket: {
    da: 'om din ydelse svarer til kontanthjælp',
    en: 'whether your benefit is at the level of social assistance',
  },
  spørgsmål: {
    da: 'Svarer din ydelse til det, du ville få i kontanthjælp eller uddannelseshjælp?',
    en: 'Is your benefit what you would get in social assistance or education help?',
  },
  udsagn: {
    ja: {
      da: 'Din ydelse svarer til kontanthjælp.',
      en: 'Your benefit is at the level of social assistance.',
    },
    nej: {
      da: 'Din ydelse svarer ikke til kontanthjælp.',
      en: 'Your benefit is not at the level of social assistance.',
    },
  },
  fra: ['kommune'],
  følsomhed: 'økonomi',
})

export const opfylderKontanthjælpensØkonomi = sandtFaktum('opfylderKontanthjælpensØkonomi', {
  etiket: {
    da: 'om din økonomi ville give ret til kontanthjælp',
    en: 'whether your means would give a right to social assistance',
  },
  spørgsmål: {
    da: 'Opfylder du de økonomiske betingelser for at få kontanthjælp?',
    en: 'Do you meet the conditions of means for social assistance?',
  },
  udsagn: {
    ja: {
      da: 'Du opfylder de økonomiske betingelser for at få kontanthjælp.',
      en: 'You meet the conditions of means for social assistance.',
    },
    nej: {
      da: 'Du opfylder ikke de økonomiske betingelser for at få kontanthjælp.',
      en: 'You do not meet the conditions of means for social assistance.',
    },
  },
  fra: ['kommune'],
  følsomhed: 'økonomi',
})

export const ydelseFørFradragVedTandpleje = talFaktum('ydelseFørFradragVedTandpleje', 'kr/md', {
  min: 0,
  max: 100000,
  etiket: { da: 'din ydelse pr. måned før fradrag', en: 'your benefit a month before deductions' },
  spørgsmål: {
    da: 'Hvor stor er din ydelse pr. måned før skat, uden fradrag for indtægter og sanktioner?',
    en: 'How large is your benefit a month before tax, without deductions for income and sanctions?',
  },
  udsagn: { da: 'Din ydelse er {} før fradrag.', en: 'Your benefit is {} before deductions.' },
  fra: ['borger', 'register'],
  følsomhed: 'økonomi',
})
