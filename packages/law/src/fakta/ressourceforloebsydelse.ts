import { datoFaktum, sandtFaktum, talFaktum, valgFaktum } from '@sagsvej/rules'

/** LAS.69j.7 looks at the job held when the course begins, not at a later one. */
export const ansatIFleksjobVedForløbetsStart = sandtFaktum('ansatIFleksjobVedForløbetsStart', {
  etiket: {
    da: 'om du var ansat i fleksjob, da forløbet begyndte',
    en: 'whether you were in a flex job when the course began',
  },
  spørgsmål: {
    da: 'Var du ansat i et fleksjob, da dit jobafklaringsforløb begyndte?',
    en: 'Were you employed in a flex job when your job clarification course began?',
  },
  udsagn: {
    ja: {
      da: 'Du var ansat i et fleksjob, da forløbet begyndte.',
      en: 'You were in a flex job when the course began.',
    },
    nej: {
      da: 'Du var ikke ansat i et fleksjob, da forløbet begyndte.',
      en: 'You were not in a flex job when the course began.',
    },
  },
  fra: ['borger', 'arbejdsgiver', 'kommune'],
})

export const fleksjobSlutDen = datoFaktum('fleksjobSlutDen', {
  etiket: { da: 'sidste dag i dit fleksjob', en: 'the last day of your flex job' },
  spørgsmål: {
    da: 'Hvilken dag er din sidste dag i fleksjobbet?',
    en: 'Which day is your last day in the flex job?',
  },
  udsagn: { da: 'Din sidste dag i fleksjobbet er den {}.', en: 'Your last day in the flex job is {}.' },
  fra: ['borger', 'arbejdsgiver', 'kommune'],
})

export const fleksjobErSlut = sandtFaktum('fleksjobErSlut', {
  etiket: {
    da: 'om dit fleksjob er sluttet eller opsagt',
    en: 'whether your flex job has ended or been given notice',
  },
  spørgsmål: {
    da: 'Er dit fleksjob sluttet eller sagt op?',
    en: 'Has your flex job ended, or been given notice?',
  },
  udsagn: {
    ja: { da: 'Dit fleksjob er sluttet eller sagt op.', en: 'Your flex job has ended or been given notice.' },
    nej: {
      da: 'Dit fleksjob er hverken sluttet eller sagt op.',
      en: 'Your flex job has neither ended nor been given notice.',
    },
  },
  fra: ['borger', 'arbejdsgiver', 'kommune'],
})

/** LAS.69j.4 until the end of 2014 */
export const andelAfArbejdetVedForløbetsStart = talFaktum('andelAfArbejdetVedForløbetsStart', 'procent', {
  min: 0,
  max: 100,
  etiket: {
    da: 'den del af arbejdet, du kunne udføre, da forløbet begyndte',
    en: 'the part of the work you could do when the course began',
  },
  spørgsmål: {
    da: 'Hvor stor en del af dit normale arbejde i virksomheden kunne du udføre, da forløbet begyndte?',
    en: 'How much of your normal work in the business could you do when the course began?',
  },
  udsagn: {
    da: 'Du kunne udføre {} af dit arbejde i virksomheden, da forløbet begyndte.',
    en: 'You could do {} of your work in the business when the course began.',
  },
  fra: ['borger', 'læge'],
  følsomhed: 'helbred',
})

export const ydelseFørForløbet = valgFaktum(
  'ydelseFørForløbet',
  {
    sygedagpenge: { da: 'Sygedagpenge', en: 'Sickness benefit' },
    ledighedsydelse: { da: 'Ledighedsydelse', en: 'Ledighedsydelse (benefit between flex jobs)' },
    foertidspension: { da: 'Førtidspension', en: 'Disability pension' },
    anden: { da: 'En anden ydelse, løn eller ingenting', en: 'Another benefit, wages or nothing' },
  },
  {
    etiket: {
      da: 'det, du levede af før ressourceforløbet',
      en: 'what you lived on before the resource course',
    },
    spørgsmål: {
      da: 'Hvad fik du, før du kom i ressourceforløb?',
      en: 'What did you get before the resource course?',
    },
    udsagn: {
      sygedagpenge: {
        da: 'Du fik sygedagpenge før ressourceforløbet.',
        en: 'You had sickness benefit before the resource course.',
      },
      ledighedsydelse: {
        da: 'Du fik ledighedsydelse før ressourceforløbet.',
        en: 'You had ledighedsydelse before the resource course.',
      },
      foertidspension: {
        da: 'Du fik førtidspension før ressourceforløbet.',
        en: 'You had disability pension before the resource course.',
      },
      anden: {
        da: 'Du fik hverken sygedagpenge, ledighedsydelse eller førtidspension før ressourceforløbet.',
        en: 'You had neither sickness benefit, ledighedsydelse nor disability pension before the resource course.',
      },
    },
    fra: ['borger', 'kommune', 'register'],
  },
)

export const hidtidigYdelsePrMåned = talFaktum('hidtidigYdelsePrMåned', 'kr/md', {
  min: 0,
  max: 100_000,
  etiket: { da: 'din hidtidige ydelse pr. måned', en: 'your former benefit a month' },
  spørgsmål: {
    da: 'Hvor meget fik du om måneden i ydelse før ressourceforløbet, før skat?',
    en: 'How much benefit did you get a month before the resource course, before tax?',
  },
  udsagn: {
    da: 'Din ydelse før ressourceforløbet var {}.',
    en: 'Your benefit before the resource course was {}.',
  },
  fra: ['borger', 'kommune', 'register'],
  følsomhed: 'økonomi',
})

/** LAS.68.4: the day SDL.24.1, or the extension the person was under, would have ended it. */
export const sidsteDagMedSygedagpengeEllers = datoFaktum('sidsteDagMedSygedagpengeEllers', {
  etiket: {
    da: 'den sidste dag, du ellers ville have haft ret til sygedagpenge',
    en: 'the last day you would otherwise have had a right to sickness benefit',
  },
  spørgsmål: {
    da: 'Hvilken dag ville have været din sidste med sygedagpenge, hvis du ikke var kommet i ressourceforløb?',
    en: 'Which day would have been your last with sickness benefit without the resource course?',
  },
  udsagn: {
    da: 'Uden ressourceforløbet ville din sidste dag med sygedagpenge have været den {}.',
    en: 'Without the resource course your last day with sickness benefit would have been {}.',
  },
  fra: ['kommune'],
})

/** To give the benefit up is an act of one's own; that nothing is left after deductions is not. */
export const harFrasagtYdelsen = sandtFaktum('harFrasagtYdelsen', {
  etiket: { da: 'om du selv har frasagt dig ydelsen', en: 'whether you gave the benefit up yourself' },
  spørgsmål: {
    da: 'Har du selv sagt nej til at få ressourceforløbsydelsen?',
    en: 'Have you yourself said no to getting the benefit?',
  },
  udsagn: {
    ja: { da: 'Du har selv sagt nej til ydelsen.', en: 'You yourself said no to the benefit.' },
    nej: { da: 'Du har ikke sagt nej til ydelsen.', en: 'You have not said no to the benefit.' },
  },
  fra: ['borger', 'kommune'],
})
