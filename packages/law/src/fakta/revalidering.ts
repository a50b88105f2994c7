import { datoFaktum, sandtFaktum, valgFaktum } from '@sagsvej/rules'

export const revalideringErBevilget = sandtFaktum('revalideringErBevilget', {
  etiket: {
    da: 'om kommunen har bevilget dig revalidering',
    en: 'whether the municipality has granted you rehabilitation',
  },
  spørgsmål: {
    da: 'Har kommunen bevilget dig revalidering?',
    en: 'Has the municipality granted you rehabilitation (revalidering)?',
  },
  udsagn: {
    ja: {
      da: 'Kommunen har bevilget dig revalidering.',
      en: 'The municipality has granted you rehabilitation.',
    },
    nej: {
      da: 'Kommunen har ikke bevilget dig revalidering.',
      en: 'The municipality has not granted you rehabilitation.',
    },
  },
  fra: ['kommune', 'borger'],
})

/** LAS.71.4 counts the six months back from it, and the closing of 2026 is tested on it. */
export const revalideringBevilgetDen = datoFaktum('revalideringBevilgetDen', {
  etiket: {
    da: 'dagen, kommunen besluttede revalideringen',
    en: 'the day the municipality decided on the rehabilitation',
  },
  spørgsmål: {
    da: 'Hvilken dag besluttede kommunen, at du skulle i revalidering?',
    en: 'On which day did the municipality decide that you were to have rehabilitation?',
  },
  udsagn: {
    da: 'Kommunen besluttede den {}, at du skulle i revalidering.',
    en: 'The municipality decided on {} that you were to have rehabilitation.',
  },
  fra: ['kommune', 'borger'],
})

/** The time before the aim is settled (forrevalidering) is not part of it: LAB.145.3. */
export const revalideringStartede = datoFaktum('revalideringStartede', {
  etiket: { da: 'første dag i den egentlige revalidering', en: 'the first day of the rehabilitation proper' },
  spørgsmål: {
    da: 'Hvilken dag begyndte den egentlige revalidering?',
    en: 'On which day did the rehabilitation proper begin?',
  },
  hjælp: {
    da: 'Tag ikke forrevalidering med. Den begynder, når jobmålet er fastlagt og planen er lagt.',
    en: 'Leave out forrevalidering. It begins when the job aim is settled and the plan is made.',
  },
  udsagn: { da: 'Den egentlige revalidering begyndte den {}.', en: 'The rehabilitation proper began on {}.' },
  fra: ['kommune', 'borger'],
})

export const revalideringPlanlagtTil = datoFaktum('revalideringPlanlagtTil', {
  etiket: {
    da: 'den sidste planlagte dag i revalideringen',
    en: 'the last planned day of the rehabilitation',
  },
  spørgsmål: {
    da: 'Til og med hvilken dag er revalideringen planlagt?',
    en: 'Until and including which day is the rehabilitation planned?',
  },
  udsagn: {
    da: 'Revalideringen er planlagt til og med den {}.',
    en: 'The rehabilitation is planned until and including {}.',
  },
  fra: ['kommune', 'borger'],
})

export const erhvervssigtetErAfklaret = sandtFaktum('erhvervssigtetErAfklaret', {
  etiket: { da: 'om jobmålet er fastlagt', en: 'whether the job aim is settled' },
  spørgsmål: {
    da: 'Er det fastlagt, hvilket arbejde revalideringen skal føre til?',
    en: 'Is it settled which work the rehabilitation is to lead to?',
  },
  udsagn: {
    ja: {
      da: 'Det er fastlagt, hvilket arbejde revalideringen skal føre til.',
      en: 'It is settled which work the rehabilitation is to lead to.',
    },
    nej: {
      da: 'Det er ikke fastlagt, hvilket arbejde revalideringen skal føre til.',
      en: 'It is not settled which work the rehabilitation is to lead to.',
    },
  },
  fra: ['kommune', 'borger'],
})

export const følgerRevalideringsplanen = sandtFaktum('følgerRevalideringsplanen', {
  etiket: { da: 'om du følger planen', en: 'whether you follow the plan' },
  spørgsmål: {
    da: 'Følger du den plan, der er lagt for revalideringen?',
    en: 'Do you follow the plan made for the rehabilitation?',
  },
  udsagn: {
    ja: { da: 'Du følger planen for revalideringen.', en: 'You follow the plan for the rehabilitation.' },
    nej: {
      da: 'Du følger ikke planen for revalideringen.',
      en: 'You do not follow the plan for the rehabilitation.',
    },
  },
  fra: ['kommune', 'borger'],
})

/** LAB.146 lists what may lengthen the time. */
export const grundTilForsinkelse = valgFaktum(
  'grundTilForsinkelse',
  {
    ingen: { da: 'Ingen af dem', en: 'None of these' },
    nedsat_funktionsevne: { da: 'Nedsat funktionsevne', en: 'Reduced capacity' },
    helt_specielle_forhold: { da: 'Andre helt specielle forhold', en: 'Other quite special circumstances' },
    sygdom: { da: 'Sygdom', en: 'Illness' },
    pasning_af_boern: {
      da: 'Pasning af et sygt barn eller et barn med handicap',
      en: 'Care of a child who is ill or disabled',
    },
    pasning_af_andre: {
      da: 'Pasning af en anden nærtstående, der er alvorligt syg eller har handicap',
      en: 'Care of another close person who is gravely ill or disabled',
    },
    barsel: { da: 'Barsel', en: 'Parental leave' },
    sorgorlov: { da: 'Sorgorlov', en: 'Bereavement leave' },
    ingen_boernepasning: { da: 'Barnet kan ikke blive passet', en: 'No child care' },
    saerlige_sociale_forhold: { da: 'Særlige sociale forhold', en: 'Special social circumstances' },
  },
  {
    etiket: { da: 'grunden til, at tiden ikke slår til', en: 'the reason why the time does not suffice' },
    spørgsmål: {
      da: 'Hvorfor kan revalideringen ikke gennemføres i den fastsatte tid?',
      en: 'Why can the rehabilitation not be finished in the time set?',
    },
    udsagn: {
      ingen: {
        da: 'Ingen af de grunde, loven nævner, har forsinket revalideringen.',
        en: 'None of the reasons the act names has delayed the rehabilitation.',
      },
      nedsat_funktionsevne: {
        da: 'Nedsat funktionsevne har forsinket revalideringen.',
        en: 'Reduced capacity has delayed the rehabilitation.',
      },
      helt_specielle_forhold: {
        da: 'Helt specielle forhold har forsinket revalideringen.',
        en: 'Quite special circumstances have delayed the rehabilitation.',
      },
      sygdom: { da: 'Sygdom har forsinket revalideringen.', en: 'Illness has delayed the rehabilitation.' },
      pasning_af_boern: {
        da: 'Pasning af et sygt barn eller et barn med handicap har forsinket revalideringen.',
        en: 'Care of a child who is ill or disabled has delayed the rehabilitation.',
      },
      pasning_af_andre: {
        da: 'Pasning af en anden nærtstående har forsinket revalideringen.',
        en: 'Care of another close person has delayed the rehabilitation.',
      },
      barsel: {
        da: 'Barsel har forsinket revalideringen.',
        en: 'Parental leave has delayed the rehabilitation.',
      },
      sorgorlov: {
        da: 'Sorgorlov har forsinket revalideringen.',
        en: 'Bereavement leave has delayed the rehabilitation.',
      },
      ingen_boernepasning: {
        da: 'Manglende børnepasning har forsinket revalideringen.',
        en: 'Lack of child care has delayed the rehabilitation.',
      },
      saerlige_sociale_forhold: {
        da: 'Særlige sociale forhold har forsinket revalideringen.',
        en: 'Special social circumstances have delayed the rehabilitation.',
      },
    },
    fra: ['borger', 'kommune'],
    følsomhed: 'helbred',
  },
)

export const harAftaltTilbudIRevalidering = sandtFaktum('harAftaltTilbudIRevalidering', {
  etiket: {
    da: 'om du har aftalt et bestemt tilbud i revalideringen',
    en: 'whether you have agreed a particular offer in the rehabilitation',
  },
  spørgsmål: {
    da: 'Har du aftalt et bestemt tilbud i revalideringen, fx en uddannelse eller en praktik?',
    en: 'Have you agreed a particular offer in the rehabilitation, e.g. an education or a work placement?',
  },
  udsagn: {
    ja: {
      da: 'Du har aftalt et bestemt tilbud i revalideringen.',
      en: 'You have agreed a particular offer in the rehabilitation.',
    },
    nej: {
      da: 'Du har ikke aftalt et bestemt tilbud i revalideringen.',
      en: 'You have not agreed a particular offer in the rehabilitation.',
    },
  },
  fra: ['kommune', 'borger'],
})

const dagen = (nøgle: string, da: string, en: string) =>
  datoFaktum(nøgle, {
    etiket: { da, en },
    spørgsmål: { da: `Hvilken dag er ${da}?`, en: `What day is ${en}?` },
    udsagn: {
      da: `${da[0]?.toUpperCase()}${da.slice(1)} er den {}.`,
      en: `${en[0]?.toUpperCase()}${en.slice(1)} is {}.`,
    },
    fra: ['kommune', 'borger'],
  })

/** LAS.49.1: asked of a plan with an education in it. */
export const uddannelsePlanlagtTil = dagen(
  'uddannelsePlanlagtTil',
  'den dag, uddannelsen i planen slutter',
  'the day the education in the plan ends',
)
export const uddannelseNormeretTil = dagen(
  'uddannelseNormeretTil',
  'den dag, uddannelsen slutter efter den normerede tid',
  'the day the education ends by its standard time',
)

/** Until the first talk it is the day the rehabilitation began. */
export const senesteSamtaleIRevalidering = dagen(
  'senesteSamtaleIRevalidering',
  'den seneste samtale om revalideringen',
  'the latest talk on the rehabilitation',
)
