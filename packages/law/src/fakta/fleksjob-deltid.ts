import { sandtFaktum, talFaktum } from '@sagsvej/rules'

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
