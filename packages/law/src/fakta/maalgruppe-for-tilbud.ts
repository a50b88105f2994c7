import { valgFaktum } from '@sagsvej/rules'

/** The groups of LAB § 6. Until 2019 they stood in § 2, with other numbers. */
export const målgruppeForTilbud = valgFaktum(
  'målgruppeForTilbud',
  {
    dagpenge: { da: 'Dagpenge', en: 'Unemployment benefit' },
    jobparat: { da: 'Kontanthjælp, jobparat', en: 'Social assistance, ready for a job' },
    aktivitetsparat: { da: 'Kontanthjælp, aktivitetsparat', en: 'Social assistance, ready for activity' },
    ung_uddannelsesparat: {
      da: 'Under 30 år uden uddannelse, uddannelsesparat',
      en: 'Under 30 without an education, ready for education',
    },
    ung_aktivitetsparat: {
      da: 'Under 30 år uden uddannelse, aktivitetsparat',
      en: 'Under 30 without an education, ready for activity',
    },
    sygedagpenge: { da: 'Sygedagpenge', en: 'Sickness benefit' },
    jobafklaring: { da: 'Jobafklaringsforløb', en: 'Job clarification' },
    ressourceforloeb: { da: 'Ressourceforløb', en: 'A resource course' },
    fleksjobvisiteret: { da: 'Visiteret til fleksjob', en: 'Found to have a right to fleksjob' },
    revalidering: { da: 'Revalidering', en: 'Rehabilitation' },
    foertidspension: { da: 'Førtidspension', en: 'Disability pension' },
    selvforsoergende: { da: 'Ingen ydelse og intet job', en: 'No benefit and no job' },
    under_18: {
      da: 'Under 18 år med behov for hjælp til uddannelse',
      en: 'Under 18 in need of help towards an education',
    },
  },
  {
    etiket: { da: 'din målgruppe', en: 'your target group' },
    spørgsmål: { da: 'Hvilken målgruppe hører du til?', en: 'Which target group do you belong to?' },
    udsagn: {
      dagpenge: { da: 'Du får dagpenge.', en: 'You get unemployment benefit.' },
      jobparat: {
        da: 'Du får kontanthjælp og er jobparat.',
        en: 'You get social assistance and are ready for a job.',
      },
      aktivitetsparat: {
        da: 'Du får kontanthjælp og er aktivitetsparat.',
        en: 'You get social assistance and are ready for activity.',
      },
      ung_uddannelsesparat: {
        da: 'Du er under 30 år uden uddannelse og uddannelsesparat.',
        en: 'You are under 30 without an education and ready for education.',
      },
      ung_aktivitetsparat: {
        da: 'Du er under 30 år uden uddannelse og aktivitetsparat.',
        en: 'You are under 30 without an education and ready for activity.',
      },
      sygedagpenge: { da: 'Du får sygedagpenge.', en: 'You get sickness benefit.' },
      jobafklaring: { da: 'Du er i jobafklaringsforløb.', en: 'You are in job clarification.' },
      ressourceforloeb: { da: 'Du er i ressourceforløb.', en: 'You are in a resource course.' },
      fleksjobvisiteret: {
        da: 'Du er visiteret til fleksjob.',
        en: 'You have been found to have a right to fleksjob.',
      },
      revalidering: { da: 'Du er i revalidering.', en: 'You are in rehabilitation.' },
      foertidspension: { da: 'Du får førtidspension.', en: 'You get a disability pension.' },
      selvforsoergende: {
        da: 'Du har hverken job eller ydelse.',
        en: 'You have neither a job nor a benefit.',
      },
      under_18: { da: 'Du er under 18 år.', en: 'You are under 18.' },
    },
    fra: ['kommune', 'borger'],
  },
)
