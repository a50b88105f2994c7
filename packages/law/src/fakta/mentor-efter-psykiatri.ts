import { datoFaktum, sandtFaktum } from '@sagsvej/rules'

export const udskrivesFraPsykiatrien = sandtFaktum('udskrivesFraPsykiatrien', {
  etiket: {
    da: 'om du udskrives fra en psykiatrisk afdeling',
    en: 'whether you are being discharged from a psychiatric ward',
  },
  spørgsmål: {
    da: 'Skal du udskrives, eller er du udskrevet, fra en psykiatrisk afdeling?',
    en: 'Are you to be discharged, or have you been discharged, from a psychiatric ward?',
  },
  udsagn: {
    ja: {
      da: 'Du udskrives fra en psykiatrisk afdeling.',
      en: 'You are being discharged from a psychiatric ward.',
    },
    nej: {
      da: 'Du udskrives ikke fra en psykiatrisk afdeling.',
      en: 'You are not being discharged from a psychiatric ward.',
    },
  },
  fra: ['læge', 'borger'],
  følsomhed: 'helbred',
})

export const udskrivningsdag = datoFaktum('udskrivningsdag', {
  etiket: { da: 'dagen, du udskrives', en: 'the day you are discharged' },
  spørgsmål: { da: 'Hvilken dag udskrives du?', en: 'On which day are you discharged?' },
  udsagn: { da: 'Du udskrives den {}.', en: 'You are discharged on {}.' },
  fra: ['læge', 'borger'],
  følsomhed: 'helbred',
})
