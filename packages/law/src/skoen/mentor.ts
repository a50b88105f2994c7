import { skøn } from '@sagsvej/rules'

export const mentorFremmerMålet = skøn('mentorFremmerMålet', {
  etiket: { da: 'mentorstøtte kan hjælpe', en: 'mentor support can help' },
  spørgsmål: {
    da: 'Kan mentorstøtte hjælpe personen til at få eller fastholde tilbud, uddannelse eller arbejde?',
    en: 'Can mentor support help the person to get or keep measures, education or work?',
  },
  udsagn: {
    ja: {
      da: 'mentorstøtte kan hjælpe dig med tilbud, uddannelse eller arbejde',
      en: 'mentor support can help you with measures, education or work',
    },
    nej: {
      da: 'mentorstøtte ikke kan hjælpe dig med tilbud, uddannelse eller arbejde',
      en: 'mentor support cannot help you with measures, education or work',
    },
  },
  hvem: ['sagsbehandler'],
  grundlag: [{ da: 'ansøgningen og det, der er dokumenteret', en: 'the application and what is documented' }],
})

export const mentorErAfgørendeOgUdOverDetSædvanlige = skøn('mentorErAfgørendeOgUdOverDetSædvanlige', {
  etiket: {
    da: 'mentoren er afgørende og gør mere, end stedet plejer',
    en: 'the mentor is decisive and does more than the place usually does',
  },
  spørgsmål: {
    da: 'Er mentoren afgørende, og gør mentoren mere, end arbejdsgiveren eller uddannelsesstedet plejer?',
    en: 'Is the mentor decisive, and does the mentor do more than the employer or place of education usually does?',
  },
  udsagn: {
    ja: {
      da: 'mentoren er afgørende og gør mere, end stedet plejer',
      en: 'the mentor is decisive and does more than the place usually does',
    },
    nej: {
      da: 'mentoren ikke er afgørende eller ikke gør mere, end stedet plejer',
      en: 'the mentor is not decisive or does no more than the place usually does',
    },
  },
  hvem: ['sagsbehandler'],
  grundlag: [{ da: 'en beskrivelse af arbejdet og stedet', en: 'a description of the work and the place' }],
})
