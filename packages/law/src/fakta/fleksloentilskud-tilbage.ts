import { datoFaktum, sandtFaktum } from '@sagsvej/rules'

export const fikFleksløntilskudMedUrette = sandtFaktum('fikFleksløntilskudMedUrette', {
  etiket: { da: 'om du fik fleksløntilskud med urette', en: 'whether you got the subsidy without right' },
  spørgsmål: {
    da: 'Har du fået fleksløntilskud, du ikke havde ret til?',
    en: 'Have you got flex job subsidy you had no right to?',
  },
  udsagn: {
    ja: {
      da: 'Du har fået fleksløntilskud, du ikke havde ret til.',
      en: 'You got flex job subsidy you had no right to.',
    },
    nej: {
      da: 'Du har ikke fået fleksløntilskud, du ikke havde ret til.',
      en: 'You got no flex job subsidy you had no right to.',
    },
  },
  fra: ['kommune'],
  følsomhed: 'økonomi',
})

export const lønnenKunneIkkeEfterreguleres = sandtFaktum('lønnenKunneIkkeEfterreguleres', {
  etiket: { da: 'om lønnen ikke kunne reguleres senere', en: 'whether the pay could not be set right later' },
  spørgsmål: {
    da: 'Fik du i én måned løn for flere måneders arbejde, som ikke kunne reguleres i de følgende måneder?',
    en: 'Were you paid in one month for several months’ work that could not be set right in the months after?',
  },
  udsagn: {
    ja: {
      da: 'Løn for flere måneders arbejde kunne ikke reguleres i de følgende måneder.',
      en: 'Pay for several months’ work could not be set right in the months after.',
    },
    nej: {
      da: 'Der er ingen løn for flere måneders arbejde, som ikke kunne reguleres.',
      en: 'There is no pay for several months’ work that could not be set right.',
    },
  },
  fra: ['kommune'],
  følsomhed: 'økonomi',
})

export const fleksløntilskudOphørteDen = datoFaktum('fleksløntilskudOphørteDen', {
  etiket: {
    da: 'den dag, tilskuddet eller ledighedsydelsen ophørte',
    en: 'the day the subsidy or ledighedsydelse ended',
  },
  spørgsmål: {
    da: 'Hvilken dag ophørte fleksløntilskuddet eller ledighedsydelsen?',
    en: 'On which day did the flex job subsidy or ledighedsydelse end?',
  },
  udsagn: {
    da: 'Tilskuddet eller ledighedsydelsen ophørte den {}.',
    en: 'The subsidy or ledighedsydelse ended on {}.',
  },
  fra: ['kommune'],
})

export const kravetKunneAldrigInddrives = sandtFaktum('kravetKunneAldrigInddrives', {
  etiket: { da: 'om kravet aldrig har kunnet gennemføres', en: 'whether the claim could never be collected' },
  spørgsmål: {
    da: 'Har der i hele tiden efter ophøret ikke været økonomisk mulighed for at gennemføre kravet?',
    en: 'Has there in all the time since the end been no economic possibility to collect the claim?',
  },
  udsagn: {
    ja: {
      da: 'Der har ikke været økonomisk mulighed for at gennemføre kravet.',
      en: 'There has been no economic possibility to collect the claim.',
    },
    nej: {
      da: 'Der har været økonomisk mulighed for at gennemføre kravet.',
      en: 'There has been an economic possibility to collect the claim.',
    },
  },
  fra: ['kommune'],
  følsomhed: 'økonomi',
})
