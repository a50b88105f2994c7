import { datoFaktum, sandtFaktum, valgFaktum } from '@sagsvej/rules'

/** RSL.67.1: the day the deadline to complain runs from. `brevetKomFrem` (DPL.10) and `papirbrevFremme` give it for a letter. */
export const afgørelsenMeddelt = datoFaktum('afgørelsenMeddelt', {
  etiket: { da: 'den dag, du fik besked om afgørelsen', en: 'the day you were told of the decision' },
  spørgsmål: {
    da: 'Hvilken dag fik du besked om afgørelsen?',
    en: 'On which day were you told of the decision?',
  },
  hjælp: {
    da: 'Et brev i Digital Post tæller fra den dag, du kunne åbne det, også hvis du først læste det senere.',
    en: 'A letter in Digital Post counts from the day you could open it, even if you read it later.',
  },
  udsagn: { da: 'Du fik besked om afgørelsen den {}.', en: 'You were told of the decision on {}.' },
  fra: ['borger', 'kommune'],
})

export const klagenModtaget = datoFaktum('klagenModtaget', {
  etiket: {
    da: 'den dag, den myndighed, der traf afgørelsen, modtog klagen',
    en: 'the day the authority that made the decision received the complaint',
  },
  spørgsmål: {
    da: 'Hvilken dag modtog den myndighed, der traf afgørelsen, klagen?',
    en: 'On which day did the authority that made the decision receive the complaint?',
  },
  udsagn: { da: 'Myndigheden modtog klagen den {}.', en: 'The authority received the complaint on {}.' },
  fra: ['kommune', 'borger'],
})

export const klagenSendtDigitaltITide = sandtFaktum('klagenSendtDigitaltITide', {
  etiket: {
    da: 'klagen blev afsendt digitalt, før den sidste dag var gået',
    en: 'the complaint was sent digitally before the last day was over',
  },
  spørgsmål: {
    da: 'Blev klagen afsendt digitalt, før den sidste dag var gået, og er det dokumenteret?',
    en: 'Was the complaint sent digitally before the last day was over, and is there proof of it?',
  },
  hjælp: {
    da: 'En kvittering for afsendelsen er nok, også hvis klagen nåede frem efter midnat.',
    en: 'A receipt of the sending is enough, even if the complaint arrived after midnight.',
  },
  udsagn: {
    ja: {
      da: 'Klagen blev afsendt digitalt, før den sidste dag var gået.',
      en: 'The complaint was sent digitally before the last day was over.',
    },
    nej: {
      da: 'Klagen blev ikke afsendt digitalt, før den sidste dag var gået.',
      en: 'The complaint was not sent digitally before the last day was over.',
    },
  },
  fra: ['borger', 'kommune'],
})

export const genvurderingensUdfald = valgFaktum(
  'genvurderingensUdfald',
  {
    fuldt_medhold: { da: 'Fuldt medhold', en: 'Wholly upheld' },
    delvist_medhold: { da: 'Delvist medhold', en: 'Partly upheld' },
    fastholdt: { da: 'Afgørelsen fastholdes', en: 'The decision is maintained' },
  },
  {
    etiket: { da: 'hvad genvurderingen førte til', en: 'what came of the reassessment' },
    spørgsmål: { da: 'Hvad førte genvurderingen til?', en: 'What came of the reassessment?' },
    udsagn: {
      fuldt_medhold: { da: 'Klagen fik fuldt medhold.', en: 'The complaint was wholly upheld.' },
      delvist_medhold: { da: 'Klagen fik delvist medhold.', en: 'The complaint was partly upheld.' },
      fastholdt: { da: 'Afgørelsen blev fastholdt.', en: 'The decision was maintained.' },
    },
    fra: ['kommune'],
  },
)

/** RSLBEK.11.2: further facts, assessments and the like must be had, and the 4 weeks cannot be kept. */
export const genvurderingenKræverFlereOplysninger = sandtFaktum('genvurderingenKræverFlereOplysninger', {
  etiket: {
    da: 'genvurderingen ikke kan nås i tide, fordi der skal skaffes flere oplysninger eller vurderinger',
    en: 'the reassessment cannot be done in time because more facts or assessments must be had',
  },
  spørgsmål: {
    da: 'Kan genvurderingen ikke nås i tide, fordi der skal skaffes flere oplysninger eller vurderinger?',
    en: 'Can the reassessment not be done in time because more facts or assessments must be had?',
  },
  udsagn: {
    ja: {
      da: 'Genvurderingen kan ikke nås i tide, fordi der skal skaffes flere oplysninger eller vurderinger.',
      en: 'The reassessment cannot be done in time because more facts or assessments must be had.',
    },
    nej: {
      da: 'Genvurderingen kan nås i tide.',
      en: 'The reassessment can be done in time.',
    },
  },
  fra: ['kommune'],
})

/** RSLBEK.12.1: the day the person was told of the new decision that upholds the complaint in part. */
export const nyAfgørelseMeddelt = datoFaktum('nyAfgørelseMeddelt', {
  etiket: {
    da: 'den dag, du fik besked om den nye afgørelse',
    en: 'the day you were told of the new decision',
  },
  spørgsmål: {
    da: 'Hvilken dag fik du besked om den nye afgørelse, der gav dig delvist medhold?',
    en: 'On which day were you told of the new decision that upheld your complaint in part?',
  },
  udsagn: {
    da: 'Du fik besked om den nye afgørelse den {}.',
    en: 'You were told of the new decision on {}.',
  },
  fra: ['borger', 'kommune'],
})

export const fastholdelseModtaget = datoFaktum('fastholdelseModtaget', {
  etiket: {
    da: 'den dag, myndigheden fik at vide, at du fastholder klagen',
    en: 'the day the authority was told that you maintain the complaint',
  },
  spørgsmål: {
    da: 'Hvilken dag fik myndigheden at vide, at du fastholder klagen?',
    en: 'On which day was the authority told that you maintain the complaint?',
  },
  udsagn: {
    da: 'Myndigheden fik den {} at vide, at du fastholder klagen.',
    en: 'The authority was told on {} that you maintain the complaint.',
  },
  fra: ['kommune', 'borger'],
})

export const klagenErSendtDirekte = sandtFaktum('klagenErSendtDirekte', {
  etiket: {
    da: 'klagen er sendt direkte til Ankestyrelsen',
    en: 'the complaint was sent straight to the Appeals Board',
  },
  spørgsmål: {
    da: 'Er klagen sendt direkte til Ankestyrelsen i stedet for til den myndighed, der traf afgørelsen?',
    en: 'Was the complaint sent straight to the Appeals Board instead of to the authority that made the decision?',
  },
  udsagn: {
    ja: {
      da: 'Klagen er sendt direkte til Ankestyrelsen.',
      en: 'The complaint was sent straight to the Appeals Board.',
    },
    nej: {
      da: 'Klagen er sendt til den myndighed, der traf afgørelsen.',
      en: 'The complaint was sent to the authority that made the decision.',
    },
  },
  fra: ['borger', 'kommune'],
})

/** RSL.72.2-7: the decisions a complaint of which stops the decision. None of them is a benefit of this field. */
export const afgørelsensArtVedKlage = valgFaktum(
  'afgørelsensArtVedKlage',
  {
    ydelse_eller_indsats: {
      da: 'En ydelse, et tilbud eller en indsats (sygedagpenge, kontanthjælp, fleksjob, pension m.m.)',
      en: 'A benefit, an offer or a measure (sickness benefit, cash assistance, flex job, pension and so on)',
    },
    anbringelse: {
      da: 'Et anbragt barns hjemgivelse eller anbringelsessted, eller at anbringelsen ikke opretholdes',
      en: 'The return or the place of a child in care, or that the placement is not kept up',
    },
    boligstoette_tilbage: {
      da: 'Tilbagebetaling af for meget udbetalt boligstøtte',
      en: 'Repayment of overpaid housing benefit',
    },
    botilbud: { da: 'Et botilbud', en: 'A housing offer' },
    botilbud_uden_samtykke: {
      da: 'Optagelse i et botilbud uden samtykke',
      en: 'Admission to a housing offer without consent',
    },
  },
  {
    etiket: { da: 'den afgørelse, der klages over', en: 'the decision that is complained of' },
    spørgsmål: {
      da: 'Hvad handler den afgørelse, der klages over, om?',
      en: 'What is the decision that is complained of about?',
    },
    udsagn: {
      ydelse_eller_indsats: {
        da: 'Afgørelsen handler om en ydelse, et tilbud eller en indsats.',
        en: 'The decision is about a benefit, an offer or a measure.',
      },
      anbringelse: {
        da: 'Afgørelsen handler om et anbragt barn.',
        en: 'The decision is about a child in care.',
      },
      boligstoette_tilbage: {
        da: 'Afgørelsen handler om tilbagebetaling af boligstøtte.',
        en: 'The decision is about repayment of housing benefit.',
      },
      botilbud: { da: 'Afgørelsen handler om et botilbud.', en: 'The decision is about a housing offer.' },
      botilbud_uden_samtykke: {
        da: 'Afgørelsen handler om optagelse i et botilbud uden samtykke.',
        en: 'The decision is about admission to a housing offer without consent.',
      },
    },
    fra: ['kommune', 'borger'],
  },
)

/** RSL.72.4: the Appeals Board gave a complaint over a housing offer that effect on request. */
export const ankestyrelsenTillagdeOpsættendeVirkning = sandtFaktum(
  'ankestyrelsenTillagdeOpsættendeVirkning',
  {
    etiket: {
      da: 'Ankestyrelsen har bestemt, at klagen udsætter afgørelsen',
      en: 'the Appeals Board has decided that the complaint suspends the decision',
    },
    spørgsmål: {
      da: 'Har Ankestyrelsen efter anmodning bestemt, at klagen udsætter afgørelsen?',
      en: 'Has the Appeals Board on request decided that the complaint suspends the decision?',
    },
    udsagn: {
      ja: {
        da: 'Ankestyrelsen har bestemt, at klagen udsætter afgørelsen.',
        en: 'The Appeals Board has decided that the complaint suspends the decision.',
      },
      nej: {
        da: 'Ankestyrelsen har ikke bestemt, at klagen udsætter afgørelsen.',
        en: 'The Appeals Board has not decided that the complaint suspends the decision.',
      },
    },
    fra: ['kommune', 'borger'],
  },
)

/** RSL.72.2 and 72.5: decided together with the decision, because special circumstances demand it. */
export const afgørelsenIværksættesStraks = sandtFaktum('afgørelsenIværksættesStraks', {
  etiket: {
    da: 'det er besluttet, at afgørelsen iværksættes straks',
    en: 'it is decided that the decision takes effect at once',
  },
  spørgsmål: {
    da: 'Er det samtidig besluttet, at afgørelsen iværksættes straks, fordi særlige forhold kræver det?',
    en: 'Was it decided at the same time that the decision takes effect at once, as special circumstances demand it?',
  },
  udsagn: {
    ja: {
      da: 'Det er besluttet, at afgørelsen iværksættes straks.',
      en: 'It is decided that the decision takes effect at once.',
    },
    nej: {
      da: 'Det er ikke besluttet, at afgørelsen iværksættes straks.',
      en: 'It is not decided that the decision takes effect at once.',
    },
  },
  fra: ['kommune'],
})

/** RSL.67.2: for the director of the Appeals Board, never for the municipality; it cannot be appealed. */
export const ankestyrelsenSerBortFraKlagefristen = sandtFaktum('ankestyrelsenSerBortFraKlagefristen', {
  etiket: {
    da: 'Ankestyrelsen ser bort fra, at klagefristen ikke er overholdt',
    en: 'the Appeals Board disregards that the deadline was not kept',
  },
  spørgsmål: {
    da: 'Har Ankestyrelsen bestemt at se bort fra, at klagefristen ikke er overholdt?',
    en: 'Has the Appeals Board decided to disregard that the deadline was not kept?',
  },
  udsagn: {
    ja: {
      da: 'Ankestyrelsen ser bort fra, at klagefristen ikke er overholdt.',
      en: 'The Appeals Board disregards that the deadline was not kept.',
    },
    nej: {
      da: 'Ankestyrelsen ser ikke bort fra, at klagefristen ikke er overholdt.',
      en: 'The Appeals Board does not disregard that the deadline was not kept.',
    },
  },
  fra: ['kommune', 'borger'],
})

/** RSL.60.2 */
export const klagerErDenAfgørelsenVedrører = sandtFaktum('klagerErDenAfgørelsenVedrører', {
  etiket: {
    da: 'den, der klager, er den, afgørelsen vedrører',
    en: 'the one who complains is the one the decision concerns',
  },
  spørgsmål: {
    da: 'Er den, der klager, den person, afgørelsen vedrører, eller klager en repræsentant på personens vegne?',
    en: 'Is the one who complains the person the decision concerns, or does a representative complain for that person?',
  },
  udsagn: {
    ja: {
      da: 'Den, der klager, er den, afgørelsen vedrører.',
      en: 'The one who complains is the one the decision concerns.',
    },
    nej: {
      da: 'Den, der klager, er en anden end den, afgørelsen vedrører.',
      en: 'The one who complains is another than the one the decision concerns.',
    },
  },
  fra: ['kommune', 'borger'],
})
