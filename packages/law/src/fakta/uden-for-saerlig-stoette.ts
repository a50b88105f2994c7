import { sandtFaktum } from '@sagsvej/rules'

export const parUdenForSærligStøtte = sandtFaktum('parUdenForSærligStøtte', {
  etiket: { da: 'om I er et par, loven holder ude', en: 'whether you are a couple the act leaves out' },
  spørgsmål: {
    da: 'Er I et par, hvor den ene ikke bruger sine muligheder for arbejde eller har mistet hjælpen, fordi kravet om timer ikke er opfyldt?',
    en: 'Are you a couple where one does not use the chances of work or has lost the help because the hours demanded were not worked?',
  },
  udsagn: {
    ja: { da: 'I er et par, som loven holder ude.', en: 'You are a couple the act leaves out.' },
    nej: { da: 'I er ikke et par, som loven holder ude.', en: 'You are not a couple the act leaves out.' },
  },
  fra: ['kommune'],
})

export const fårHjælpMensSagenAfgøres = sandtFaktum('fårHjælpMensSagenAfgøres', {
  etiket: { da: 'om du får hjælp efter § 25 a eller § 27', en: 'whether you get help under § 25 a or § 27' },
  spørgsmål: {
    da: 'Får du hjælp efter § 25 a eller § 27 i lov om aktiv socialpolitik?',
    en: 'Do you get help under § 25 a or § 27 of the Active Social Policy Act?',
  },
  udsagn: {
    ja: { da: 'Du får hjælp efter § 25 a eller § 27.', en: 'You get help under § 25 a or § 27.' },
    nej: {
      da: 'Du får ikke hjælp efter § 25 a eller § 27.',
      en: 'You do not get help under § 25 a or § 27.',
    },
  },
  fra: ['kommune'],
})

export const ungPåLavSatsUdenSærligStøtte = sandtFaktum('ungPåLavSatsUdenSærligStøtte', {
  etiket: {
    da: 'om du får en af de satser for unge, loven holder ude',
    en: 'whether you get one of the rates of the young that the act leaves out',
  },
  spørgsmål: {
    da: 'Får du en af de satser for unge, som loven holder ude?',
    en: 'Do you get one of the rates of the young that the act leaves out?',
  },
  udsagn: {
    ja: {
      da: 'Du får en sats for unge, som loven holder ude.',
      en: 'You get a rate of the young that the act leaves out.',
    },
    nej: {
      da: 'Du får ikke en sats for unge, som loven holder ude.',
      en: 'You do not get a rate of the young that the act leaves out.',
    },
  },
  hjælp: { da: 'Reglen gjaldt til og med 2014.', en: 'The rule held up to and including 2014.' },
  fra: ['kommune'],
})

export const opfylderBetingelserForKontanthjælp = sandtFaktum('opfylderBetingelserForKontanthjælp', {
  etiket: { da: 'om du kunne få kontanthjælp', en: 'whether you could get social assistance' },
  spørgsmål: {
    da: 'Opfylder du betingelserne for at få uddannelses- eller kontanthjælp?',
    en: 'Do you meet the conditions for education help or social assistance?',
  },
  udsagn: {
    ja: {
      da: 'Du opfylder betingelserne for kontanthjælp.',
      en: 'You meet the conditions for social assistance.',
    },
    nej: {
      da: 'Du opfylder ikke betingelserne for kontanthjælp.',
      en: 'You do not meet the conditions for social assistance.',
    },
  },
  fra: ['kommune'],
  følsomhed: 'økonomi',
})
