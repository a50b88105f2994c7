import { datoFaktum, sandtFaktum, talFaktum, valgFaktum } from '@sagsvej/rules'

/** The municipality's decision that somebody is to have a flex job; the decision itself is another question. */
export const erVisiteretTilFleksjob = sandtFaktum('erVisiteretTilFleksjob', {
  etiket: {
    da: 'om du er visiteret til fleksjob',
    en: 'whether you have been found eligible for a flex job',
  },
  spørgsmål: {
    da: 'Har kommunen afgjort, at du er berettiget til fleksjob?',
    en: 'Has the municipality decided that you are eligible for a flex job?',
  },
  udsagn: {
    ja: { da: 'Du er visiteret til fleksjob.', en: 'You have been found eligible for a flex job.' },
    nej: { da: 'Du er ikke visiteret til fleksjob.', en: 'You have not been found eligible for a flex job.' },
  },
  fra: ['kommune', 'borger'],
})

export const blevVisiteretDen = datoFaktum('blevVisiteretTilFleksjobDen', {
  etiket: {
    da: 'den dag, du blev visiteret til fleksjob',
    en: 'the day you were found eligible for a flex job',
  },
  spørgsmål: {
    da: 'Hvilken dag afgjorde kommunen, at du er berettiget til fleksjob?',
    en: 'On which day did the municipality decide that you are eligible for a flex job?',
  },
  udsagn: {
    da: 'Du blev visiteret til fleksjob den {}.',
    en: 'You were found eligible for a flex job on {}.',
  },
  fra: ['kommune', 'borger'],
})

/** LAS.74a.2: what somebody lived on, or could have, on the day of the decision. */
export const ydelseVedVisitationen = valgFaktum(
  'ydelseVedVisitationen',
  {
    kunne_faa_syge_eller_barselsdagpenge: {
      da: 'Du kunne have fået sygedagpenge eller barselsdagpenge',
      en: 'You could have had sickness or parental benefit',
    },
    sygedagpenge: { da: 'Du fik sygedagpenge', en: 'You had sickness benefit' },
    revalidering_med_plan: {
      da: 'Du var i revalidering efter en plan',
      en: 'You were in rehabilitation under a plan',
    },
    ledighedsydelse_efter_ustoettet_arbejde: {
      da: 'Du fik ledighedsydelse efter et job uden støtte',
      en: 'You had flex job unemployment benefit after a job without support',
    },
    andet: { da: 'Andet, fx kontanthjælp', en: 'Something else, e.g. social assistance' },
  },
  {
    etiket: { da: 'din ydelse, da du blev visiteret', en: 'your benefit when you were found eligible' },
    spørgsmål: {
      da: 'Hvad var din situation den dag, du blev visiteret til fleksjob?',
      en: 'What was your situation on the day you were found eligible for a flex job?',
    },
    udsagn: {
      kunne_faa_syge_eller_barselsdagpenge: {
        da: 'Du kunne have fået sygedagpenge eller barselsdagpenge, da du blev visiteret.',
        en: 'You could have had sickness or parental benefit when you were found eligible.',
      },
      sygedagpenge: {
        da: 'Du fik sygedagpenge, da du blev visiteret.',
        en: 'You had sickness benefit when you were found eligible.',
      },
      revalidering_med_plan: {
        da: 'Du var i revalidering efter en plan, da du blev visiteret.',
        en: 'You were in rehabilitation under a plan when you were found eligible.',
      },
      ledighedsydelse_efter_ustoettet_arbejde: {
        da: 'Du fik ledighedsydelse efter et job uden støtte, da du blev visiteret.',
        en: 'You had flex job unemployment benefit after a job without support when you were found eligible.',
      },
      andet: {
        da: 'Du havde ingen af de ydelser, der giver den høje sats, da du blev visiteret.',
        en: 'You had none of the benefits that give the high rate when you were found eligible.',
      },
    },
    fra: ['kommune', 'borger'],
  },
)

/** LAS.74a.4, and the way back to a right that was lost. */
export const månederIFleksjobSeneste18 = talFaktum('månederIFleksjobSeneste18', 'måneder', {
  min: 0,
  max: 18,
  etiket: {
    da: 'de måneder, du har været ansat i fleksjob inden for de seneste 18 måneder',
    en: 'the months you were employed in a flex job within the latest 18 months',
  },
  spørgsmål: {
    da: 'Hvor mange hele måneder har du været ansat i fleksjob inden for de seneste 18 måneder?',
    en: 'For how many whole months were you employed in a flex job within the latest 18 months?',
  },
  udsagn: {
    da: 'Du har været ansat i fleksjob i {} inden for de seneste 18 måneder.',
    en: 'You were employed in a flex job for {} within the latest 18 months.',
  },
  fra: ['register', 'borger', 'kommune'],
})

export const aldrigIMålgruppenForFleksjob = sandtFaktum('aldrigIMålgruppenForFleksjob', {
  etiket: {
    da: 'om kommunen mener, at bevillingen af fleksjob var forkert fra begyndelsen',
    en: 'whether the municipality holds that the grant of the flex job was wrong from the start',
  },
  spørgsmål: {
    da: 'Mener kommunen, at borgeren aldrig har været i målgruppen for fleksjob?',
    en: 'Does the municipality hold that the citizen never was in the target group for a flex job?',
  },
  udsagn: {
    ja: {
      da: 'Kommunen mener, at du aldrig har været i målgruppen for fleksjob.',
      en: 'The municipality holds that you never were in the target group for a flex job.',
    },
    nej: {
      da: 'Kommunen mener ikke, at bevillingen var forkert fra begyndelsen.',
      en: 'The municipality does not hold that the grant was wrong from the start.',
    },
  },
  fra: ['kommune'],
})
