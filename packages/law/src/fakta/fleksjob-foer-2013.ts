import { sandtFaktum, talFaktum, valgFaktum } from '@sagsvej/rules'

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

/** Decided by how much the ability to work is reduced. */
export const tilskudsgrad = valgFaktum(
  'tilskudsgrad',
  {
    halvdelen: { da: 'Halvdelen', en: 'One half' },
    to_tredjedele: { da: 'To tredjedele', en: 'Two thirds' },
  },
  {
    etiket: {
      da: 'den andel af lønnen, kommunen har fastsat',
      en: 'the share of the pay set by the municipality',
    },
    spørgsmål: {
      da: 'Hvilken andel af lønnen giver kommunen tilskud til?',
      en: 'Which share of the pay does the municipality subsidise?',
    },
    udsagn: {
      halvdelen: {
        da: 'Kommunen giver tilskud til halvdelen af lønnen.',
        en: 'The municipality subsidises one half of the pay.',
      },
      to_tredjedele: {
        da: 'Kommunen giver tilskud til to tredjedele af lønnen.',
        en: 'The municipality subsidises two thirds of the pay.',
      },
    },
    fra: ['kommune'],
  },
)

export const timelønMedBidrag = talFaktum('timelønMedBidrag', 'kr/time', {
  min: 0,
  max: 100000,
  etiket: { da: 'timelønnen med arbejdsgiverbidrag', en: 'the hourly pay with employer contributions' },
  spørgsmål: {
    da: 'Hvad er timelønnen i fleksjobbet med arbejdsgiverens bidrag til ATP og andet?',
    en: 'What is the hourly pay in the flex job with the employer’s contributions to ATP and the like?',
  },
  udsagn: {
    da: 'Timelønnen med arbejdsgiverens bidrag er {}.',
    en: 'The hourly pay with the employer’s contributions is {}.',
  },
  fra: ['arbejdsgiver', 'kommune'],
  følsomhed: 'økonomi',
})

export const mindsteTimelønMedBidrag = talFaktum('mindsteTimelønMedBidrag', 'kr/time', {
  min: 0,
  max: 100000,
  etiket: {
    da: 'den mindste timeløn på området med bidrag',
    en: 'the lowest hourly pay of the field with contributions',
  },
  spørgsmål: {
    da: 'Hvad er den mindste timeløn efter overenskomsten, eller ellers den sædvanlige løn, med arbejdsgiverens bidrag?',
    en: 'What is the lowest hourly pay of the agreement, or else the usual pay, with the employer’s contributions?',
  },
  udsagn: {
    da: 'Den mindste timeløn på området med bidrag er {}.',
    en: 'The lowest hourly pay of the field with contributions is {}.',
  },
  fra: ['arbejdsgiver', 'kommune'],
  følsomhed: 'økonomi',
})

export const årslønMedBidrag = talFaktum('årslønMedBidrag', 'kr', {
  min: 0,
  max: 20000000,
  etiket: { da: 'årslønnen med arbejdsgiverbidrag', en: 'the yearly pay with employer contributions' },
  spørgsmål: {
    da: 'Hvad er årslønnen i fleksjobbet med arbejdsgiverens bidrag til ATP og andet?',
    en: 'What is the yearly pay in the flex job with the employer’s contributions to ATP and the like?',
  },
  udsagn: {
    da: 'Årslønnen med arbejdsgiverens bidrag er {}.',
    en: 'The yearly pay with the employer’s contributions is {}.',
  },
  fra: ['arbejdsgiver', 'kommune'],
  følsomhed: 'økonomi',
})

export const mindsteÅrslønMedBidrag = talFaktum('mindsteÅrslønMedBidrag', 'kr', {
  min: 0,
  max: 20000000,
  etiket: {
    da: 'den mindste årsløn på området med bidrag',
    en: 'the lowest yearly pay of the field with contributions',
  },
  spørgsmål: {
    da: 'Hvad er den mindste løn om året på fuld tid efter overenskomsten, eller ellers den sædvanlige, med arbejdsgiverens bidrag?',
    en: 'What is the lowest full-time pay a year of the agreement, or else the usual pay, with the employer’s contributions?',
  },
  udsagn: {
    da: 'Den mindste årsløn på området med bidrag er {}.',
    en: 'The lowest yearly pay of the field with contributions is {}.',
  },
  fra: ['arbejdsgiver', 'kommune'],
  følsomhed: 'økonomi',
})

export const fleksjobPåFuldTid = sandtFaktum('fleksjobPåFuldTid', {
  etiket: { da: 'om fleksjobbet er på fuld tid', en: 'whether the flex job is full time' },
  spørgsmål: { da: 'Er fleksjobbet på fuld tid?', en: 'Is the flex job full time?' },
  udsagn: {
    ja: { da: 'Fleksjobbet er på fuld tid.', en: 'The flex job is full time.' },
    nej: { da: 'Fleksjobbet er på deltid.', en: 'The flex job is part time.' },
  },
  fra: ['arbejdsgiver', 'borger'],
})

export const tilskudstimerDenDag = talFaktum('tilskudstimerDenDag', 'timer', {
  min: 0,
  max: 24,
  etiket: { da: 'tilskudstimer den dag', en: 'hours with subsidy on the day' },
  spørgsmål: {
    da: 'Hvor mange timer den dag gives der tilskud til?',
    en: 'For how many hours of the day is there subsidy?',
  },
  udsagn: { da: 'Der gives tilskud til {} den dag.', en: 'There is subsidy for {} of the day.' },
  fra: ['arbejdsgiver'],
})

export const refusionDenDag = talFaktum('refusionDenDag', 'kr/dag', {
  min: 0,
  max: 100000,
  etiket: { da: 'arbejdsgiverens refusion for dagen', en: 'the employer’s reimbursement for the day' },
  spørgsmål: {
    da: 'Hvor meget får arbejdsgiveren i refusion for dagen på grund af sygdom eller barsel?',
    en: 'How much is the employer reimbursed for the day because of illness or childbirth?',
  },
  udsagn: { da: 'Arbejdsgiveren får {} i refusion.', en: 'The employer is reimbursed {}.' },
  fra: ['kommune', 'arbejdsgiver'],
  følsomhed: 'økonomi',
})

export const senesteJobVarDeltid = sandtFaktum('senesteJobVarDeltid', {
  etiket: {
    da: 'om dit seneste almindelige job var på deltid',
    en: 'whether your latest ordinary job was part time',
  },
  spørgsmål: {
    da: 'Var dit seneste almindelige job før visitationen på højst 30 timer om ugen, regnet over 4 uger?',
    en: 'Was your latest ordinary job before the visitation of at most 30 hours a week, over 4 weeks?',
  },
  udsagn: {
    ja: { da: 'Dit seneste almindelige job var på deltid.', en: 'Your latest ordinary job was part time.' },
    nej: {
      da: 'Dit seneste almindelige job var på fuld tid.',
      en: 'Your latest ordinary job was full time.',
    },
  },
  fra: ['borger', 'arbejdsgiver'],
})

export const deltidDeSeneste12Måneder = sandtFaktum('deltidDeSeneste12Måneder', {
  etiket: {
    da: 'om du var på deltid i de seneste 12 måneders arbejde',
    en: 'whether you were part time in your latest 12 months of work',
  },
  spørgsmål: {
    da: 'Var du på deltid i de seneste sammenlagt 12 måneder, du arbejdede?',
    en: 'Were you part time in the latest 12 months taken together that you worked?',
  },
  udsagn: {
    ja: {
      da: 'Du var på deltid i de seneste 12 måneder med arbejde.',
      en: 'You were part time in the latest 12 months of work.',
    },
    nej: {
      da: 'Du var ikke på deltid i de seneste 12 måneder med arbejde.',
      en: 'You were not part time in the latest 12 months of work.',
    },
  },
  fra: ['borger', 'arbejdsgiver'],
})

/** Part time is at most 30 hours a week: LAB.134.3. */
export const timerISenesteJob = talFaktum('timerISenesteJob', 'timer/uge', {
  min: 0,
  max: 30,
  etiket: { da: 'timer om ugen i det seneste deltidsjob', en: 'hours a week in the latest part-time job' },
  spørgsmål: {
    da: 'Hvor mange timer om ugen var dit seneste almindelige job på deltid på?',
    en: 'How many hours a week was your latest ordinary part-time job?',
  },
  udsagn: { da: 'Dit seneste job på deltid var på {}.', en: 'Your latest part-time job was of {}.' },
  fra: ['borger', 'arbejdsgiver'],
})

export const ønskerDeltid = sandtFaktum('ønskerDeltid', {
  etiket: { da: 'om du ønsker deltid', en: 'whether you wish to work part time' },
  spørgsmål: { da: 'Vil du hellere arbejde på deltid?', en: 'Would you rather work part time?' },
  udsagn: {
    ja: { da: 'Du vil hellere arbejde på deltid.', en: 'You would rather work part time.' },
    nej: { da: 'Du har ikke bedt om deltid.', en: 'You have not asked for part time.' },
  },
  fra: ['borger'],
})

export const deltidHavdeSammeÅrsag = sandtFaktum('deltidHavdeSammeÅrsag', {
  etiket: { da: 'om deltiden havde samme årsag', en: 'whether the part time had the same cause' },
  spørgsmål: {
    da: 'Kan du vise, at deltiden skyldtes det samme, som du nu er visiteret til fleksjob for?',
    en: 'Can you show that the part time had the cause for which you are now visited to a flex job?',
  },
  udsagn: {
    ja: {
      da: 'Du har vist, at deltiden havde samme årsag som visitationen.',
      en: 'You have shown that the part time had the same cause as the visitation.',
    },
    nej: {
      da: 'Det er ikke vist, at deltiden havde samme årsag som visitationen.',
      en: 'It is not shown that the part time had the same cause as the visitation.',
    },
  },
  fra: ['borger', 'læge'],
  følsomhed: 'helbred',
})

export const personligeForholdErÆndret = sandtFaktum('personligeForholdErÆndret', {
  etiket: {
    da: 'om dine personlige forhold er ændret',
    en: 'whether your personal circumstances have changed',
  },
  spørgsmål: {
    da: 'Er dit samliv ophørt, eller er dine personlige forhold ændret på anden måde?',
    en: 'Has your cohabitation ended, or have your personal circumstances changed otherwise?',
  },
  udsagn: {
    ja: {
      da: 'Dit samliv er ophørt, eller dine personlige forhold er ændret.',
      en: 'Your cohabitation has ended or your personal circumstances have changed.',
    },
    nej: {
      da: 'Dine personlige forhold er ikke ændret.',
      en: 'Your personal circumstances have not changed.',
    },
  },
  fra: ['borger'],
})
