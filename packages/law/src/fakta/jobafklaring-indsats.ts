import { datoFaktum, sandtFaktum, valgFaktum } from '@sagsvej/rules'

/** LAB.109.1 counts from the passing, or from this decision when the course follows a new illness (SDL.24a.1). */
export const afgørelseOmJobafklaringDen = datoFaktum('afgørelseOmJobafklaringDen', {
  etiket: {
    da: 'den dag, kommunen afgjorde, at du har ret til forløbet',
    en: 'the day the municipality decided that you have a right to the course',
  },
  spørgsmål: {
    da: 'Hvilken dag afgjorde kommunen, at du har ret til jobafklaringsforløb?',
    en: 'On which day did the municipality decide that you have a right to the course?',
  },
  udsagn: {
    da: 'Kommunen afgjorde den {}, at du har ret til forløbet.',
    en: 'The municipality decided on {} that you have a right to the course.',
  },
  fra: ['kommune', 'borger'],
})

export const jobafklaringEfter = valgFaktum(
  'jobafklaringEfter',
  {
    sygedagpenge: { da: 'Sygedagpenge, der sluttede', en: 'Sickness benefit that ended' },
    ny_sygemelding: {
      da: 'En ny sygdom, mens du var over grænsen',
      en: 'A new illness while over the limit',
    },
    livstruende: {
      da: 'Sygedagpenge ved livstruende sygdom',
      en: 'Sickness benefit for a life-threatening illness',
    },
  },
  {
    etiket: { da: 'det, du kom fra', en: 'what you came from' },
    spørgsmål: {
      da: 'Hvad kom du fra, da forløbet begyndte?',
      en: 'What did you come from when the course began?',
    },
    udsagn: {
      sygedagpenge: {
        da: 'Du kom i forløbet, da dine sygedagpenge sluttede.',
        en: 'You came into the course when your sickness benefit ended.',
      },
      ny_sygemelding: {
        da: 'Du kom i forløbet efter en ny sygdom, mens du var over grænsen.',
        en: 'You came into the course after a new illness while over the limit.',
      },
      livstruende: {
        da: 'Du kom i forløbet efter sygedagpenge ved livstruende sygdom.',
        en: 'You came into the course after benefit for a life-threatening illness.',
      },
    },
    fra: ['kommune', 'borger'],
  },
)

export const overgikVedRevurderingen = sandtFaktum('overgikVedRevurderingen', {
  etiket: {
    da: 'om du kom i forløbet ved revurderingen, uden forlængelse imellem',
    en: 'whether you came into the course at the reassessment, without an extension between',
  },
  spørgsmål: {
    da: 'Kom du i forløbet, da dine sygedagpenge blev revurderet, uden at de først var forlænget?',
    en: 'Did you come into the course when your benefit was reassessed, without it having been extended first?',
  },
  udsagn: {
    ja: {
      da: 'Du kom i forløbet ved revurderingen, uden forlængelse imellem.',
      en: 'You came into the course at the reassessment, without an extension between.',
    },
    nej: {
      da: 'Du kom ikke i forløbet direkte ved revurderingen.',
      en: 'You did not come into the course directly at the reassessment.',
    },
  },
  fra: ['kommune'],
})

/** SDL.13d, until it was repealed */
export const fikTværfagligIndsats = sandtFaktum('fikTværfagligIndsats', {
  etiket: {
    da: 'om du fik en tværfaglig indsats, mens du fik sygedagpenge',
    en: 'whether you had help across fields while on sickness benefit',
  },
  spørgsmål: {
    da: 'Fik du en tværfaglig og helhedsorienteret indsats, mens du fik sygedagpenge?',
    en: 'Did you have help across fields while you were on sickness benefit?',
  },
  udsagn: {
    ja: {
      da: 'Du fik en tværfaglig indsats, mens du fik sygedagpenge.',
      en: 'You had help across fields while on sickness benefit.',
    },
    nej: {
      da: 'Du fik ikke en tværfaglig indsats, mens du fik sygedagpenge.',
      en: 'You had no help across fields while on sickness benefit.',
    },
  },
  fra: ['kommune', 'borger'],
})

export const ventesFuldtRask = sandtFaktum('ventesFuldtRask', {
  etiket: { da: 'om du ventes fuldt rask', en: 'whether you are expected to be fully well' },
  spørgsmål: {
    da: 'Er der en dag, hvor du ventes at kunne melde dig helt rask?',
    en: 'Is there a day on which you are expected to be fully well?',
  },
  udsagn: {
    ja: {
      da: 'Der er en dag, hvor du ventes fuldt rask.',
      en: 'There is a day on which you are expected to be fully well.',
    },
    nej: {
      da: 'Der er ingen dag, hvor du ventes fuldt rask.',
      en: 'There is no day on which you are expected to be fully well.',
    },
  },
  fra: ['borger', 'læge', 'kommune'],
  følsomhed: 'helbred',
})

export const sygedagpengeOphørteDen = datoFaktum('sygedagpengeOphørteDen', {
  etiket: { da: 'den sidste dag med sygedagpenge', en: 'the last day with sickness benefit' },
  spørgsmål: {
    da: 'Hvilken dag var den sidste med sygedagpenge før det første jobafklaringsforløb?',
    en: 'Which was the last day with sickness benefit before the first job clarification course?',
  },
  udsagn: {
    da: 'Din sidste dag med sygedagpenge før forløbet var den {}.',
    en: 'Your last day with sickness benefit before the course was {}.',
  },
  fra: ['kommune', 'borger', 'register'],
})

export const nytForløbVarerTil = datoFaktum('nytForløbVarerTil', {
  etiket: {
    da: 'den dag, et nyt forløb tænkes at vare til',
    en: 'the day a new course is meant to run to',
  },
  spørgsmål: {
    da: 'Hvilken dag tænkes et nyt jobafklaringsforløb at vare til?',
    en: 'To which day is a new job clarification course meant to run?',
  },
  udsagn: { da: 'Et nyt forløb tænkes at vare til den {}.', en: 'A new course is meant to run to {}.' },
  fra: ['kommune'],
})

export const tilbudUnderForløbet = valgFaktum(
  'tilbudUnderForløbet',
  {
    praktik: { da: 'Virksomhedspraktik', en: 'A work placement' },
    loentilskud: { da: 'Job med løntilskud', en: 'A job with a wage subsidy' },
    vejledning: { da: 'Vejledning og opkvalificering', en: 'Guidance and training' },
    mentor: { da: 'Mentor', en: 'A mentor' },
    anden_lov: {
      da: 'En indsats efter anden lov, fx om social service eller sundhed',
      en: 'Help under another act, e.g. on social services or health',
    },
    stabilisering: {
      da: 'En indsats, der forbedrer din tilstand',
      en: 'Help that betters your condition',
    },
  },
  {
    etiket: { da: 'det tilbud, der er tale om', en: 'the measure in question' },
    spørgsmål: { da: 'Hvilket tilbud er der tale om?', en: 'Which measure is it about?' },
    udsagn: {
      praktik: { da: 'Tilbuddet er virksomhedspraktik.', en: 'The measure is a work placement.' },
      loentilskud: {
        da: 'Tilbuddet er et job med løntilskud.',
        en: 'The measure is a job with a wage subsidy.',
      },
      vejledning: {
        da: 'Tilbuddet er vejledning og opkvalificering.',
        en: 'The measure is guidance and training.',
      },
      mentor: { da: 'Tilbuddet er en mentor.', en: 'The measure is a mentor.' },
      anden_lov: {
        da: 'Tilbuddet er en indsats efter en anden lov.',
        en: 'The measure is help under another act.',
      },
      stabilisering: {
        da: 'Tilbuddet er en indsats, der forbedrer din tilstand.',
        en: 'The measure is help that betters your condition.',
      },
    },
    fra: ['kommune', 'borger'],
  },
)
