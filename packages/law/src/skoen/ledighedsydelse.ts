import { skøn } from '@sagsvej/rules'

const FORKLARING = { da: 'Din egen forklaring', en: 'Your own account' }

/** LAS.75.2 and LAS.77b.1; LAS.74b.3 until 2012 */
export const stårTilRådighedForFleksjob = skøn('stårTilRådighedForFleksjob', {
  etiket: { da: 'du står til rådighed for et fleksjob', en: 'you are available for a flex job' },
  spørgsmål: {
    da: 'Står borgeren til rådighed for et fleksjob?',
    en: 'Is the person available for a flex job?',
  },
  udsagn: {
    ja: { da: 'du står til rådighed for et fleksjob', en: 'you are available for a flex job' },
    nej: { da: 'du ikke står til rådighed for et fleksjob', en: 'you are not available for a flex job' },
  },
  hvem: ['sagsbehandler'],
  grundlag: [
    { da: 'Afprøvning af rådigheden, fx med et tilbud', en: 'A test of the availability, e.g. by a measure' },
    FORKLARING,
  ],
})

/** LAS.76.1 */
export const harSøgtAktivt = skøn('harSøgtAktivtMedLedighedsydelse', {
  etiket: {
    da: 'du har søgt job aktivt, da fristen sluttede',
    en: 'you had sought work actively when the period ended',
  },
  spørgsmål: {
    da: 'Har borgeren søgt job aktivt, set ved udløbet af fristen på op til 3 måneder?',
    en: 'Seen at the end of the period of up to 3 months, has the person sought work actively?',
  },
  udsagn: {
    ja: { da: 'du har søgt job aktivt', en: 'you have sought work actively' },
    nej: { da: 'du ikke har søgt job aktivt', en: 'you have not sought work actively' },
  },
  hvem: ['sagsbehandler'],
  grundlag: [
    { da: 'Planen for din jobsøgning', en: 'The plan for your job search' },
    { da: 'Din joblog', en: 'Your job log' },
    FORKLARING,
  ],
})

/** LAS.74c.1: whether it is the move that makes 18 months too short. */
export const flytningForhindrerFristen = skøn('flytningForhindrerFristen', {
  etiket: {
    da: 'fristen på 18 måneder kan ikke holdes på grund af flytningen',
    en: 'the limit of 18 months cannot be kept because of the move',
  },
  spørgsmål: {
    da: 'Er det på grund af flytningen, at vurderingen ikke kan nås inden 18 måneder?',
    en: 'Is it because of the move that the assessment cannot be made within 18 months?',
  },
  udsagn: {
    ja: {
      da: 'fristen på 18 måneder ikke kan holdes på grund af flytningen',
      en: 'the limit of 18 months cannot be kept because of the move',
    },
    nej: { da: 'fristen på 18 måneder kan holdes', en: 'the limit of 18 months can be kept' },
  },
  hvem: ['sagsbehandler'],
  grundlag: [{ da: 'Hvornår den nye kommune fik sagen', en: 'When the new municipality got the case' }],
})
