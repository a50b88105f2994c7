import { skøn } from '@sagsvej/rules'

/** FVL.9b.2 */
export const hensynModAtVentePåAktindsigt = skøn('hensynModAtVentePåAktindsigt', {
  etiket: {
    da: 'væsentlige hensyn taler imod at vente på aktindsigten',
    en: 'weighty considerations speak against waiting for the access',
  },
  spørgsmål: {
    da: 'Må din interesse i, at afgørelsen venter på aktindsigten, vige for væsentlige hensyn til offentlige eller private interesser?',
    en: 'Must your interest in the decision waiting for the access yield to weighty public or private interests?',
  },
  udsagn: {
    ja: {
      da: 'væsentlige hensyn taler imod, at afgørelsen venter på aktindsigten',
      en: 'weighty considerations speak against the decision waiting for the access',
    },
    nej: {
      da: 'ingen væsentlige hensyn taler imod, at afgørelsen venter på aktindsigten',
      en: 'no weighty considerations speak against the decision waiting for the access',
    },
  },
  hvem: ['sagsbehandler'],
  grundlag: [
    { da: 'De hensyn, der taler imod at vente', en: 'The considerations that speak against waiting' },
    { da: 'Hvad det betyder for dig at vente', en: 'What waiting means to you' },
  ],
})

/** FVL.16.2 and OFL.36.2. A closed office and staff on holiday are no such ground (FOB 2021-1). */
export const ikkeMuligtIndenForFristen = skøn('ikkeMuligtIndenForFristen', {
  etiket: {
    da: 'anmodningen kan undtagelsesvis ikke nås inden for fristen',
    en: 'the request exceptionally cannot be dealt with in time',
  },
  spørgsmål: {
    da: 'Er det undtagelsesvis ikke muligt at færdigbehandle anmodningen inden for fristen, for eksempel på grund af omfang eller kompleksitet?',
    en: 'Is it exceptionally not possible to deal with the request in time, for instance because of volume or complexity?',
  },
  udsagn: {
    ja: {
      da: 'det undtagelsesvis ikke er muligt at færdigbehandle anmodningen inden for fristen',
      en: 'it is exceptionally not possible to deal with the request in time',
    },
    nej: {
      da: 'det er muligt at færdigbehandle anmodningen inden for fristen',
      en: 'it is possible to deal with the request in time',
    },
  },
  hvem: ['sagsbehandler'],
  grundlag: [
    { da: 'Antallet af dokumenter', en: 'The number of documents' },
    { da: 'Hvad der skal vurderes i dem', en: 'What must be assessed in them' },
  ],
})

/** FVL.17: the authority may decide it; it does not come by itself (SB-AKT-10). */
export const klagefristenAfbrydes = skøn('klagefristenAfbrydes', {
  etiket: {
    da: 'klagefristen afbrydes, mens aktindsigten behandles',
    en: 'the time limit for complaining is interrupted while access is dealt with',
  },
  spørgsmål: {
    da: 'Skal klagefristen afbrydes, fordi der er bedt om aktindsigt?',
    en: 'Should the time limit for complaining be interrupted because access was asked for?',
  },
  udsagn: {
    ja: {
      da: 'klagefristen afbrydes, mens anmodningen om aktindsigt behandles',
      en: 'the time limit for complaining is interrupted while the request for access is dealt with',
    },
    nej: {
      da: 'klagefristen ikke afbrydes af anmodningen om aktindsigt',
      en: 'the time limit for complaining is not interrupted by the request for access',
    },
  },
  hvem: ['sagsbehandler'],
  grundlag: [
    { da: 'Hvad dokumenterne betyder for klagen', en: 'What the documents mean for the complaint' },
    { da: 'Hvor længe der er tilbage af fristen', en: 'How much is left of the time limit' },
  ],
})
