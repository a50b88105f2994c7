import { datoFaktum, sandtFaktum, valgFaktum } from '@sagsvej/rules'

export const udebliver = sandtFaktum('udebliver', {
  etiket: {
    da: 'du deltager ikke i kommunens opfølgning',
    en: 'you do not take part in the municipality’s follow-up',
  },
  spørgsmål: {
    da: 'Er der noget i kommunens opfølgning, du ikke har deltaget i?',
    en: 'Is there any part of the municipality’s follow-up that you have not taken part in?',
  },
  udsagn: {
    ja: {
      da: 'Der er noget i kommunens opfølgning, du ikke har deltaget i.',
      en: 'There is a part of the municipality’s follow-up that you have not taken part in.',
    },
    nej: {
      da: 'Du har deltaget i kommunens opfølgning.',
      en: 'You have taken part in the municipality’s follow-up.',
    },
  },
  hjælp: {
    da: 'Det kan være en samtale, oplysningsskemaet, et møde eller et tilbud.',
    en: 'It may be a talk, the information form, a meeting or an offer.',
  },
  fra: ['kommune'],
  kanÆndres: {
    af: ['borger'],
    hvordan: {
      da: 'Du kan tage del i kommunens opfølgning igen.',
      en: 'You can take part in the municipality’s follow-up again.',
    },
    til: [false],
  },
})

/** In writing, and about the effect of just this: SDL.21.2. */
export const skriftligtOrienteret = sandtFaktum('skriftligtOrienteret', {
  etiket: {
    da: 'kommunen har skrevet til dig om, hvad det kan koste',
    en: 'the municipality has told you in writing what it may cost',
  },
  spørgsmål: {
    da: 'Har kommunen på forhånd skrevet til dig, at du kan miste sygedagpengene?',
    en: 'Has the municipality written to you beforehand that you may lose the benefit?',
  },
  udsagn: {
    ja: {
      da: 'Kommunen har på forhånd skrevet til dig, at du kan miste sygedagpengene.',
      en: 'The municipality wrote to you beforehand that you may lose the benefit.',
    },
    nej: {
      da: 'Kommunen har ikke på forhånd skrevet til dig, at du kan miste sygedagpengene.',
      en: 'The municipality did not write to you beforehand that you may lose the benefit.',
    },
  },
  fra: ['kommune'],
})

/** What the person says no to: the act tells treatment by a doctor from training. */
export const afviser = valgFaktum(
  'afviser',
  {
    ingenting: { da: 'Ingenting', en: 'Nothing' },
    operation: { da: 'En operation', en: 'An operation' },
    medicin: { da: 'Medicin, en læge har ordineret', en: 'Medicine ordered by a doctor' },
    anden_laegebehandling: { da: 'Anden behandling hos en læge', en: 'Other treatment by a doctor' },
    indlaeggelse: { da: 'At blive indlagt', en: 'Admission to hospital' },
    optraening: {
      da: 'Optræning, for eksempel fysioterapi',
      en: 'Training to regain capacity, such as physiotherapy',
    },
  },
  {
    etiket: { da: 'det, du siger nej til', en: 'what you say no to' },
    spørgsmål: {
      da: 'Er der behandling eller optræning, du har sagt nej til?',
      en: 'Is there any treatment or training you have said no to?',
    },
    udsagn: {
      ingenting: {
        da: 'Du har ikke sagt nej til behandling eller optræning.',
        en: 'You have not said no to treatment or training.',
      },
      operation: { da: 'Du har sagt nej til en operation.', en: 'You have said no to an operation.' },
      medicin: {
        da: 'Du har sagt nej til medicin, en læge har ordineret.',
        en: 'You have said no to medicine ordered by a doctor.',
      },
      anden_laegebehandling: {
        da: 'Du har sagt nej til anden behandling hos en læge.',
        en: 'You have said no to other treatment by a doctor.',
      },
      indlaeggelse: {
        da: 'Du har sagt nej til at blive indlagt.',
        en: 'You have said no to admission to hospital.',
      },
      optraening: {
        da: 'Du har sagt nej til optræning.',
        en: 'You have said no to training to regain capacity.',
      },
    },
    fra: ['borger', 'læge'],
    følsomhed: 'helbred',
    kanÆndres: {
      af: ['borger'],
      hvordan: {
        da: 'Du kan sige ja til behandlingen eller optræningen.',
        en: 'You can say yes to the treatment or the training.',
      },
      til: ['ingenting'],
    },
  },
)

export const opfordret = sandtFaktum('opfordret', {
  etiket: { da: 'lægen har opfordret dig til det', en: 'your doctor has urged you to it' },
  spørgsmål: {
    da: 'Har lægen opfordret dig til det, du har sagt nej til? Ved optræning kan det også være kommunen.',
    en: 'Has your doctor urged you to what you have said no to? For training it may also be the municipality.',
  },
  udsagn: {
    ja: {
      da: 'Du er blevet opfordret til det, du har sagt nej til.',
      en: 'You have been urged to what you have said no to.',
    },
    nej: {
      da: 'Du er ikke blevet opfordret til det, du har sagt nej til.',
      en: 'You have not been urged to what you have said no to.',
    },
  },
  fra: ['læge', 'kommune'],
  følsomhed: 'helbred',
})

/** 2014-2019: the shield asked for a second opinion first. */
export const andenVurderingIndhentet = sandtFaktum('andenVurderingIndhentet', {
  etiket: {
    da: 'regionen har vurderet, om en anden behandling kan anbefales',
    en: 'the region has said whether another treatment can be recommended',
  },
  spørgsmål: {
    da: 'Har kommunen spurgt regionens sundhedskoordinator, om en anden behandling kan anbefales?',
    en: 'Has the municipality asked the region’s health coordinator whether another treatment can be recommended?',
  },
  udsagn: {
    ja: {
      da: 'Regionens sundhedskoordinator har vurderet, om en anden behandling kan anbefales.',
      en: 'The region’s health coordinator has said whether another treatment can be recommended.',
    },
    nej: {
      da: 'Regionens sundhedskoordinator har ikke vurderet, om en anden behandling kan anbefales.',
      en: 'The region’s health coordinator has not said whether another treatment can be recommended.',
    },
  },
  fra: ['kommune'],
  kanÆndres: {
    af: ['kommune'],
    hvordan: {
      da: 'Kommunen kan spørge regionens sundhedskoordinator.',
      en: 'The municipality can ask the region’s health coordinator.',
    },
    til: [true],
  },
})

export const underrettetOmBortfald = datoFaktum('underrettetOmBortfald', {
  etiket: {
    da: 'den dag, du fik besked om bortfaldet',
    en: 'the day you were told that the benefit had lapsed',
  },
  spørgsmål: {
    da: 'Hvilken dag fik du besked om, at sygedagpengene var faldet bort?',
    en: 'On which day were you told that the benefit had lapsed?',
  },
  udsagn: {
    da: 'Du fik besked om, at sygedagpengene var faldet bort, den {}.',
    en: 'You were told on {} that the benefit had lapsed.',
  },
  fra: ['kommune', 'borger'],
})

export const opfyldtIgen = datoFaktum('opfyldtIgen', {
  etiket: { da: 'den dag, du igen gjorde det, der skulle til', en: 'the day you again did what was needed' },
  spørgsmål: {
    da: 'Hvilken dag opfyldte du igen betingelserne, for eksempel ved at møde til samtalen?',
    en: 'On which day did you meet the conditions again, for instance by coming to the talk?',
  },
  udsagn: { da: 'Du opfyldte betingelserne igen den {}.', en: 'You met the conditions again on {}.' },
  fra: ['kommune', 'borger'],
  kanÆndres: {
    af: ['borger'],
    hvordan: {
      da: 'Du kan gøre det, der skal til, for eksempel møde til samtalen.',
      en: 'You can do what is needed, for example come to the talk.',
    },
    fremad: true,
  },
})

export const genoptagetFør = sandtFaktum('genoptagetFør', {
  etiket: {
    da: 'sygedagpengene er genoptaget en gang før i dette forløb',
    en: 'the benefit has been resumed once before in this course',
  },
  spørgsmål: {
    da: 'Er sygedagpengene faldet bort og genoptaget før i dette sygeforløb?',
    en: 'Has the benefit lapsed and been resumed before in this course of illness?',
  },
  udsagn: {
    ja: {
      da: 'Sygedagpengene er faldet bort og genoptaget før i dette sygeforløb.',
      en: 'The benefit has lapsed and been resumed before in this course of illness.',
    },
    nej: {
      da: 'Sygedagpengene er ikke faldet bort og genoptaget før i dette sygeforløb.',
      en: 'The benefit has not lapsed and been resumed before in this course of illness.',
    },
  },
  fra: ['kommune'],
})
