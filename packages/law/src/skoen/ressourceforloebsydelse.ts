import { skøn } from '@sagsvej/rules'

const FORKLARING = { da: 'Din egen forklaring', en: 'Your own account' }
const HELBRED = { da: 'Oplysninger om dit helbred', en: 'Information on your health' }

/** LAS.69k.1 */
export const deltagerAktivt = skøn('deltagerAktivt', {
  etiket: {
    da: 'du deltager aktivt i forløbet og genoptager arbejdet, når det er muligt',
    en: 'you take an active part in the course and go back to work when it is possible',
  },
  spørgsmål: {
    da: 'Deltager borgeren aktivt i forløbet, tager imod rimelige tilbud om arbejde og genoptager arbejdet delvis, når det er muligt?',
    en: 'Does the person take an active part, accept reasonable offers of work, and go back partly when possible?',
  },
  udsagn: {
    ja: { da: 'du deltager aktivt i forløbet', en: 'you take an active part in the course' },
    nej: { da: 'du ikke deltager aktivt i forløbet', en: 'you do not take an active part in the course' },
  },
  hvem: ['sagsbehandler'],
  grundlag: [{ da: 'Planen for forløbet', en: 'The plan of the course' }, HELBRED, FORKLARING],
})

/** LAS.69m to LAS.69o */
export const rimeligGrundTilBrud = skøn('rimeligGrundTilBrud', {
  etiket: {
    da: 'en rimelig grund til ikke at opfylde pligten',
    en: 'a reasonable ground for not meeting the duty',
  },
  spørgsmål: {
    da: 'Var der en rimelig grund til ikke at opfylde pligten?',
    en: 'Was there a reasonable ground for not meeting the duty?',
  },
  udsagn: {
    ja: {
      da: 'der var en rimelig grund til ikke at opfylde pligten',
      en: 'there was a reasonable ground for not meeting the duty',
    },
    nej: {
      da: 'der ikke var en rimelig grund til ikke at opfylde pligten',
      en: 'there was no reasonable ground for not meeting the duty',
    },
  },
  hvem: ['sagsbehandler'],
  grundlag: [FORKLARING, HELBRED],
})

/** LAS.69p says "can": repeated breaches do not end the benefit by themselves. */
export const ydelsenBørOphøre = skøn('ydelsenBørOphøre', {
  etiket: {
    da: 'gentagne afslag eller udeblivelser bør føre til, at ydelsen ophører',
    en: 'repeated refusals or absences should end the benefit',
  },
  spørgsmål: {
    da: 'Har borgeren gentagne gange uden rimelig grund sagt nej eller undladt at medvirke, og bør ydelsen ophøre?',
    en: 'Has the person repeatedly refused or not cooperated without reasonable ground, and should the benefit end?',
  },
  udsagn: {
    ja: {
      da: 'du gentagne gange uden rimelig grund har sagt nej eller ikke medvirket, så ydelsen bør ophøre',
      en: 'you have repeatedly refused or not cooperated without reasonable ground, so that the benefit should end',
    },
    nej: { da: 'ydelsen ikke bør ophøre', en: 'the benefit should not end' },
  },
  hvem: ['sagsbehandler'],
  grundlag: [
    { da: 'Tidligere afgørelser om fradrag', en: 'Earlier decisions on deductions' },
    FORKLARING,
    HELBRED,
  ],
})

/** LAS.69q */
export const modBedreVidende = skøn('modBedreVidende', {
  etiket: { da: 'du vidste, at det var forkert', en: 'you knew that it was wrong' },
  spørgsmål: {
    da: 'Skete det mod bedre vidende?',
    en: 'Was it done against better knowledge?',
  },
  udsagn: {
    ja: { da: 'du vidste, at det var forkert', en: 'you knew that it was wrong' },
    nej: { da: 'du ikke vidste, at det var forkert', en: 'you did not know that it was wrong' },
  },
  hvem: ['sagsbehandler'],
  grundlag: [{ da: 'Den vejledning, borgeren fik', en: 'The guidance the person was given' }, FORKLARING],
})
