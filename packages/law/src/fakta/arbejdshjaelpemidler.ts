import { valgFaktum } from '@sagsvej/rules'

/** KOMP.15f.1, KOMP.15i.1 and KOMP.15j.1 */
export const arbejdshjælpemiddelTil = valgFaktum(
  'arbejdshjælpemiddelTil',
  {
    tilbud: { da: 'Et tilbud fra kommunen', en: 'A measure of the municipality' },
    ordinaert_job: {
      da: 'Et job uden tilskud eller et seniorjob',
      en: 'A job without a subsidy or a senior job',
    },
    egen_virksomhed: { da: 'Din egen virksomhed', en: 'Your own business' },
    fleksjob: { da: 'Et fleksjob', en: 'A fleksjob' },
  },
  {
    etiket: { da: 'det, hjælpemidlet skal bruges til', en: 'what the aid is for' },
    spørgsmål: { da: 'Hvad skal hjælpemidlet bruges til?', en: 'What is the aid for?' },
    udsagn: {
      tilbud: {
        da: 'Hjælpemidlet er til et tilbud fra kommunen.',
        en: 'The aid is for a measure of the municipality.',
      },
      ordinaert_job: {
        da: 'Hjælpemidlet er til et job uden tilskud eller et seniorjob.',
        en: 'The aid is for a job without a subsidy or a senior job.',
      },
      egen_virksomhed: {
        da: 'Hjælpemidlet er til din egen virksomhed.',
        en: 'The aid is for your own business.',
      },
      fleksjob: { da: 'Hjælpemidlet er til et fleksjob.', en: 'The aid is for a fleksjob.' },
    },
    fra: ['borger', 'kommune'],
  },
)
