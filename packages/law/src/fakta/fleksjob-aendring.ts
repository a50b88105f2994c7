import { sandtFaktum, valgFaktum } from '@sagsvej/rules'

export const ændringIFleksjobbet = valgFaktum(
  'ændringIFleksjobbet',
  {
    ingen: { da: 'Intet', en: 'Nothing' },
    timer_eller_skaanebehov: { da: 'Timer eller skånebehov', en: 'Hours or needs at work' },
    beskrivelse: { da: 'Stillingen eller dens beskrivelse', en: 'The post or its description' },
    arbejdssted: { da: 'Arbejdsstedet', en: 'The workplace' },
    overdragelse: {
      da: 'Virksomheden er fusioneret eller overdraget',
      en: 'The firm was merged or transferred',
    },
    ledig: { da: 'Jeg er blevet ledig', en: 'I became unemployed' },
    genansat: { da: 'Jeg er afskediget og ansat igen', en: 'I was dismissed and hired again' },
    nyt_job: { da: 'Et nyt fleksjob', en: 'A new flex job' },
  },
  {
    etiket: { da: 'det, der er ændret i fleksjobbet', en: 'what has changed in the flex job' },
    spørgsmål: {
      da: 'Hvad er ændret i fleksjobbet siden 1. januar 2013?',
      en: 'What has changed in the flex job since 1 January 2013?',
    },
    udsagn: {
      ingen: {
        da: 'Intet er ændret i fleksjobbet siden 1. januar 2013.',
        en: 'Nothing has changed in the flex job since 1 January 2013.',
      },
      timer_eller_skaanebehov: {
        da: 'Timer eller skånebehov i fleksjobbet er ændret.',
        en: 'Hours or needs at work in the flex job have changed.',
      },
      beskrivelse: {
        da: 'Stillingen i fleksjobbet eller dens beskrivelse er ændret.',
        en: 'The post in the flex job or its description has changed.',
      },
      arbejdssted: {
        da: 'Fleksjobbet er flyttet til et andet arbejdssted.',
        en: 'The flex job has moved to another workplace.',
      },
      overdragelse: {
        da: 'Virksomheden er fusioneret eller overdraget.',
        en: 'The firm has been merged or transferred.',
      },
      ledig: { da: 'Du er blevet ledig fra fleksjobbet.', en: 'You became unemployed from the flex job.' },
      genansat: {
        da: 'Du er afskediget fra fleksjobbet og ansat igen.',
        en: 'You were dismissed from the flex job and hired again.',
      },
      nyt_job: { da: 'Du har fået et nyt fleksjob.', en: 'You have got a new flex job.' },
    },
    fra: ['borger', 'arbejdsgiver'],
  },
)

export const sammeArbejdsgiverIFleksjobbet = sandtFaktum('sammeArbejdsgiverIFleksjobbet', {
  etiket: { da: 'om arbejdsgiveren er den samme', en: 'whether the employer is the same' },
  spørgsmål: {
    da: 'Er arbejdsgiveren i fleksjobbet den samme som før ændringen?',
    en: 'Is the employer in the flex job the same as before the change?',
  },
  udsagn: {
    ja: { da: 'Arbejdsgiveren i fleksjobbet er den samme.', en: 'The employer in the flex job is the same.' },
    nej: {
      da: 'Du har fået en anden arbejdsgiver i fleksjobbet.',
      en: 'You have another employer in the flex job.',
    },
  },
  fra: ['borger', 'arbejdsgiver'],
})

export const sammeOpgaverIFleksjobbet = sandtFaktum('sammeOpgaverIFleksjobbet', {
  etiket: {
    da: 'om område, opgaver og vilkår er de samme',
    en: 'whether field, tasks and terms are the same',
  },
  spørgsmål: {
    da: 'Er området, opgaverne og vilkårene i fleksjobbet de samme som før ændringen?',
    en: 'Are field, tasks and terms of the flex job the same as before the change?',
  },
  udsagn: {
    ja: {
      da: 'Området, opgaverne og vilkårene i fleksjobbet er de samme.',
      en: 'Field, tasks and terms of the flex job are the same.',
    },
    nej: {
      da: 'Området, opgaverne eller vilkårene i fleksjobbet er nye.',
      en: 'Field, tasks or terms of the flex job are new.',
    },
  },
  fra: ['borger', 'arbejdsgiver'],
})
