import { datoFaktum, felt, listeFaktum, sandtFaktum, talFaktum, valgFaktum } from '@sagsvej/rules'

export const forlængelseErAfgjort = sandtFaktum('forlængelseErAfgjort', {
  etiket: { da: 'om kommunen har forlænget', en: 'whether the municipality has extended' },
  spørgsmål: {
    da: 'Har kommunen besluttet at forlænge dine sygedagpenge?',
    en: 'Has the municipality decided to extend your sickness benefit?',
  },
  udsagn: {
    ja: {
      da: 'Kommunen har besluttet at forlænge dine sygedagpenge.',
      en: 'The municipality has decided to extend your sickness benefit.',
    },
    nej: {
      da: 'Kommunen har ikke besluttet at forlænge dine sygedagpenge.',
      en: 'The municipality has not decided to extend your sickness benefit.',
    },
  },
  fra: ['borger', 'kommune'],
})

/** The day of the decision picks the version of every ground. */
export const forlængelseAfgjortDen = datoFaktum('forlængelseAfgjortDen', {
  etiket: { da: 'dagen for afgørelsen om forlængelse', en: 'the day of the decision to extend' },
  spørgsmål: {
    da: 'Hvilken dato har afgørelsen om forlængelse?',
    en: 'What is the date of the decision to extend?',
  },
  udsagn: { da: 'Afgørelsen om forlængelse er fra den {}.', en: 'The decision to extend is of {}.' },
  fra: ['borger', 'kommune'],
})

export const forlængelsenSlutter = datoFaktum('forlængelsenSlutter', {
  etiket: { da: 'sidste dag i forlængelsen', en: 'the last day of the extension' },
  spørgsmål: {
    da: 'Hvad er den sidste dag, forlængelsen gælder?',
    en: 'What is the last day the extension covers?',
  },
  udsagn: { da: 'Forlængelsens sidste dag er den {}.', en: 'The last day of the extension is {}.' },
  fra: ['borger', 'kommune'],
})

export const ophørErAfgjort = sandtFaktum('ophørErAfgjort', {
  etiket: { da: 'om kommunen har besluttet at stoppe', en: 'whether the municipality has decided to stop' },
  spørgsmål: {
    da: 'Har du fået en gyldig afgørelse om, at dine sygedagpenge stopper?',
    en: 'Have you had a valid decision that your sickness benefit stops?',
  },
  udsagn: {
    ja: {
      da: 'Du har fået en gyldig afgørelse om, at dine sygedagpenge stopper.',
      en: 'You have had a valid decision that your sickness benefit stops.',
    },
    nej: {
      da: 'Du har ikke fået en gyldig afgørelse om, at dine sygedagpenge stopper.',
      en: 'You have not had a valid decision that your sickness benefit stops.',
    },
  },
  fra: ['borger', 'kommune'],
})

export const ophørAfgjortDen = datoFaktum('ophørAfgjortDen', {
  etiket: { da: 'dagen for afgørelsen om stop', en: 'the day of the decision to stop' },
  spørgsmål: {
    da: 'Hvilken dato har afgørelsen om, at sygedagpengene stopper?',
    en: 'What is the date of the decision that the benefit stops?',
  },
  udsagn: {
    da: 'Afgørelsen om, at sygedagpengene stopper, er fra den {}.',
    en: 'The decision that the sickness benefit stops is of {}.',
  },
  fra: ['borger', 'kommune'],
})

export const underLægebehandling = sandtFaktum('underLægebehandling', {
  etiket: { da: 'om du er i behandling eller venter på den', en: 'whether you are in or await treatment' },
  spørgsmål: {
    da: 'Er du i behandling, eller venter du på den?',
    en: 'Are you in treatment, or waiting for it?',
  },
  udsagn: {
    ja: { da: 'Du er i behandling eller venter på den.', en: 'You are in treatment or waiting for it.' },
    nej: {
      da: 'Du er hverken i behandling eller venter på den.',
      en: 'You are neither in treatment nor waiting for it.',
    },
  },
  hjælp: {
    da: 'Behandling hos fysioterapeut, psykolog og lignende tæller med, når en læge har henvist til den eller finder den relevant.',
    en: 'Treatment by a physiotherapist, a psychologist and the like counts when a doctor has referred you or finds it relevant.',
  },
  fra: ['borger', 'læge'],
  følsomhed: 'helbred',
})

/** P 39-20: an unsure estimate is no ground under SDL.27.1.3. */
export const lægensSkønErSikkert = sandtFaktum('lægensSkønErSikkert', {
  etiket: { da: 'om lægens skøn er sikkert', en: 'whether the doctor’s estimate is sure' },
  spørgsmål: {
    da: 'Er lægen sikker på, hvornår du kan arbejde igen?',
    en: 'Is the doctor sure when you can work again?',
  },
  udsagn: {
    ja: {
      da: 'Lægen er sikker på, hvornår du kan arbejde igen.',
      en: 'The doctor is sure when you can work again.',
    },
    nej: {
      da: 'Lægen er ikke sikker på, hvornår du kan arbejde igen.',
      en: 'The doctor is not sure when you can work again.',
    },
  },
  fra: ['læge', 'kommune'],
  følsomhed: 'helbred',
})

export const lægensSkønUgerTilArbejde = talFaktum('lægensSkønUgerTilArbejde', 'uger', {
  etiket: { da: 'lægens skøn over uger til arbejde', en: 'the doctor’s estimate of weeks until work' },
  spørgsmål: {
    da: 'Inden for hvor mange uger efter revurderingstidspunktet skønner lægen, at du kan arbejde igen?',
    en: 'Within how many weeks after the reassessment date does the doctor expect you to work again?',
  },
  udsagn: {
    da: 'Lægen skønner, at du kan arbejde igen inden for {} efter revurderingstidspunktet.',
    en: 'The doctor expects you to work again within {} after the reassessment date.',
  },
  hjælp: {
    da: 'Tid, hvor du venter på behandling på et offentligt sygehus, regnes ikke med.',
    en: 'Time spent waiting for treatment at a public hospital is not counted.',
  },
  min: 0,
  max: 1040,
  fra: ['læge', 'kommune'],
  følsomhed: 'helbred',
})

/** SDL.27.2: the end of every wait must be known, for an open one would make the extension endless. */
export const ventetidPåSygehus = listeFaktum(
  'ventetidPåSygehus',
  'perioder',
  {
    fra: felt.dato({ da: 'Fra og med', en: 'From' }),
    til: felt.dato({ da: 'Til og med', en: 'To' }),
  },
  {
    etiket: { da: 'ventetid på offentligt sygehus', en: 'time waiting for a public hospital' },
    spørgsmål: {
      da: 'Hvornår har du ventet på behandling på et offentligt sygehus?',
      en: 'When have you waited for treatment at a public hospital?',
    },
    udsagn: {
      med: {
        da: 'Du har ventet på behandling på et offentligt sygehus i disse perioder: {}.',
        en: 'You have waited for treatment at a public hospital in these periods: {}.',
      },
      ingen: {
        da: 'Du har ikke ventet på behandling på et offentligt sygehus.',
        en: 'You have not waited for treatment at a public hospital.',
      },
    },
    fra: ['borger', 'læge', 'kommune'],
    følsomhed: 'helbred',
  },
)

export const lægenVurdererLivstruende = sandtFaktum('lægenVurdererLivstruende', {
  etiket: { da: 'om sygdommen er livstruende og alvorlig', en: 'whether the illness is life-threatening' },
  spørgsmål: {
    da: 'Har en læge vurderet, at din sygdom er livstruende og alvorlig?',
    en: 'Has a doctor found that your illness is life-threatening and serious?',
  },
  udsagn: {
    ja: {
      da: 'En læge har vurderet, at din sygdom er livstruende og alvorlig.',
      en: 'A doctor has found that your illness is life-threatening and serious.',
    },
    nej: {
      da: 'Ingen læge har vurderet, at din sygdom er livstruende og alvorlig.',
      en: 'No doctor has found that your illness is life-threatening and serious.',
    },
  },
  hjælp: {
    da: 'Det gælder sygdommen, som den er nu. Alene risiko for, at den kommer igen eller bliver livstruende senere, tæller ikke.',
    en: 'It is the illness as it is now. A mere risk that it returns, or becomes life-threatening later, does not count.',
  },
  fra: ['læge'],
  følsomhed: 'helbred',
})

export const behandlingsmulighederUdtømte = sandtFaktum('behandlingsmulighederUdtømte', {
  etiket: { da: 'om behandling er udtømt', en: 'whether treatment is exhausted' },
  spørgsmål: {
    da: 'Anser lægen mulighederne for behandling for udtømte?',
    en: 'Does the doctor find that treatment has been exhausted?',
  },
  udsagn: {
    ja: {
      da: 'Lægen anser mulighederne for behandling for udtømte.',
      en: 'The doctor finds that treatment has been exhausted.',
    },
    nej: {
      da: 'Lægen anser ikke mulighederne for behandling for udtømte.',
      en: 'The doctor does not find that treatment has been exhausted.',
    },
  },
  fra: ['læge'],
  følsomhed: 'helbred',
})

export const arbejdsskadesag = valgFaktum(
  'arbejdsskadesag',
  {
    ingen: { da: 'Nej, ingen sag om erstatning', en: 'No claim for compensation' },
    uden_afgoerelse: { da: 'Ja, der er ingen afgørelse endnu', en: 'Yes, with no decision yet' },
    foreloebig_afgoerelse: {
      da: 'Ja, med en første afgørelse, men ikke om tab af erhvervsevne',
      en: 'Yes, with a first decision, but none on loss of earning capacity',
    },
    erhvervsevne_afgjort: {
      da: 'Ja, og tab af erhvervsevne er afgjort',
      en: 'Yes, and loss of earning capacity is decided',
    },
  },
  {
    etiket: { da: 'din arbejdsskadesag', en: 'your work injury case' },
    spørgsmål: {
      da: 'Er der rejst sag om erstatning for en arbejdsskade?',
      en: 'Has a claim for compensation for a work injury been raised?',
    },
    udsagn: {
      ingen: {
        da: 'Der er ikke rejst sag om erstatning for en arbejdsskade.',
        en: 'No claim for compensation for a work injury has been raised.',
      },
      uden_afgoerelse: {
        da: 'Der er rejst sag om erstatning for en arbejdsskade, og den er ikke afgjort.',
        en: 'A claim for compensation for a work injury has been raised, and it is not decided.',
      },
      foreloebig_afgoerelse: {
        da: 'Der er en første afgørelse i din arbejdsskadesag, men ikke om tab af erhvervsevne.',
        en: 'There is a first decision in your work injury case, but none on loss of earning capacity.',
      },
      erhvervsevne_afgjort: {
        da: 'Tab af erhvervsevne er afgjort i din arbejdsskadesag.',
        en: 'Loss of earning capacity is decided in your work injury case.',
      },
    },
    fra: ['borger', 'kommune', 'register'],
    kanÆndres: {
      af: ['borger'],
      hvordan: {
        da: 'Du kan rejse en sag om erstatning for en arbejdsskade.',
        en: 'You can raise a claim for compensation for a work injury.',
      },
      til: ['uden_afgoerelse'],
    },
  },
)

export const førtidspensionssagPåbegyndt = sandtFaktum('førtidspensionssagPåbegyndt', {
  etiket: { da: 'om en sag om førtidspension er begyndt', en: 'whether a disability pension case is begun' },
  spørgsmål: {
    da: 'Var kommunen begyndt på en sag om førtidspension?',
    en: 'Had the municipality begun a case about disability pension?',
  },
  udsagn: {
    ja: {
      da: 'Kommunen var begyndt på en sag om førtidspension.',
      en: 'The municipality had begun a case about disability pension.',
    },
    nej: {
      da: 'Kommunen var ikke begyndt på en sag om førtidspension.',
      en: 'The municipality had not begun a case about disability pension.',
    },
  },
  fra: ['borger', 'kommune'],
})

export const ansøgningOmFørtidspension = sandtFaktum('ansøgningOmFørtidspension', {
  etiket: { da: 'om du har søgt førtidspension', en: 'whether you applied for disability pension' },
  spørgsmål: {
    da: 'Har kommunen modtaget en ansøgning fra dig om førtidspension, som ikke er afgjort?',
    en: 'Has the municipality received an application from you for disability pension that is not yet decided?',
  },
  udsagn: {
    ja: {
      da: 'Kommunen har fået en ansøgning fra dig om førtidspension, som ikke er afgjort.',
      en: 'The municipality has an application from you for disability pension that is not yet decided.',
    },
    nej: {
      da: 'Kommunen har ikke fået en ansøgning fra dig om førtidspension, som mangler at blive afgjort.',
      en: 'The municipality has no application from you for disability pension that is yet to be decided.',
    },
  },
  hjælp: {
    da: 'Det er en ansøgning, hvor du beder kommunen afgøre sagen på de oplysninger, der er.',
    en: 'This is an application asking the municipality to decide on the information there is.',
  },
  fra: ['borger', 'kommune'],
  kanÆndres: {
    af: ['borger'],
    hvordan: { da: 'Du kan søge om førtidspension.', en: 'You can apply for disability pension.' },
    til: [true],
  },
})

export const lægenVenterArbejdeInden26Uger = sandtFaktum('lægenVenterArbejdeInden26Uger', {
  etiket: { da: 'om du ventes i arbejde inden 26 uger', en: 'whether you are expected at work in 26 weeks' },
  spørgsmål: {
    da: 'Skønner en læge, at du højst om 26 uger kan arbejde eller søge arbejde igen?',
    en: 'Does a doctor expect that in at most 26 weeks you can work or look for work again?',
  },
  udsagn: {
    ja: {
      da: 'En læge skønner, at du højst om 26 uger kan arbejde eller søge arbejde igen.',
      en: 'A doctor expects that in at most 26 weeks you can work or look for work again.',
    },
    nej: {
      da: 'Ingen læge skønner, at du højst om 26 uger kan arbejde eller søge arbejde igen.',
      en: 'No doctor expects that in at most 26 weeks you can work or look for work again.',
    },
  },
  fra: ['læge'],
  følsomhed: 'helbred',
})
