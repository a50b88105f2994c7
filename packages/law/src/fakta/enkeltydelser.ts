import { datoFaktum, sandtFaktum, talFaktum, valgFaktum } from '@sagsvej/rules'

/** LAS.81.1: illness, unemployment and the end of a marriage are what the act itself names, in § 11. */
export const hvadÆndredeSig = valgFaktum(
  'hvadÆndredeSig',
  {
    ledighed: { da: 'Du blev arbejdsløs', en: 'You became unemployed' },
    sygdom: { da: 'Du blev syg', en: 'You fell ill' },
    barsel: { da: 'Graviditet, fødsel eller barsel', en: 'Pregnancy, birth or parental leave' },
    mistet_forsoerger: {
      da: 'Du mistede den, der forsørgede dig, fx ved skilsmisse eller død',
      en: 'You lost the one who provided for you, e.g. by divorce or death',
    },
    andet: { da: 'Noget andet', en: 'Something else' },
    ingen: { da: 'Ingenting', en: 'Nothing' },
  },
  {
    etiket: { da: 'det, der har ændret dine forhold', en: 'what has changed your circumstances' },
    spørgsmål: {
      da: 'Hvad er der sket, som har ændret dine forhold?',
      en: 'What has happened that changed your circumstances?',
    },
    udsagn: {
      ledighed: { da: 'Du er blevet arbejdsløs.', en: 'You have become unemployed.' },
      sygdom: { da: 'Du er blevet syg.', en: 'You have fallen ill.' },
      barsel: {
        da: 'Du er gravid, har født eller er på barsel.',
        en: 'You are pregnant, have given birth or are on parental leave.',
      },
      mistet_forsoerger: {
        da: 'Du har mistet den, der forsørgede dig.',
        en: 'You have lost the one who provided for you.',
      },
      andet: {
        da: 'Noget andet har ændret dine forhold.',
        en: 'Something else has changed your circumstances.',
      },
      ingen: {
        da: 'Der er ikke sket ændringer i dine forhold.',
        en: 'Nothing has changed in your circumstances.',
      },
    },
    hjælp: {
      da: 'At noget er blevet dyrere, er ikke i sig selv en ændring i dine forhold.',
      en: 'That something has become dearer is not by itself a change in your circumstances.',
    },
    fra: ['borger'],
    følsomhed: 'helbred',
  },
)

export const enkeltudgiftensArt = valgFaktum(
  'enkeltudgiftensArt',
  {
    boligindskud: { da: 'Indskud eller depositum', en: 'Deposit on a home' },
    flytning: { da: 'Selve flytningen', en: 'The removal itself' },
    almindelig_udskiftning: {
      da: 'Nyt køleskab, nye møbler eller andet, der slides op',
      en: 'A new fridge, furniture or other things that wear out',
    },
    foedsel_daab_konfirmation: { da: 'Fødsel, dåb eller konfirmation', en: 'Birth, baptism or confirmation' },
    energi: { da: 'Varme, gas eller el', en: 'Heat, gas or electricity' },
    anden: { da: 'Noget andet', en: 'Something else' },
  },
  {
    etiket: { da: 'det, udgiften er til', en: 'what the expense is for' },
    spørgsmål: { da: 'Hvad er udgiften til?', en: 'What is the expense for?' },
    udsagn: {
      boligindskud: {
        da: 'Udgiften er et indskud eller depositum.',
        en: 'The expense is a deposit on a home.',
      },
      flytning: { da: 'Udgiften er til en flytning.', en: 'The expense is for a removal.' },
      almindelig_udskiftning: {
        da: 'Udgiften er til almindelig udskiftning af ting i hjemmet.',
        en: 'The expense is for ordinary replacement of things in the home.',
      },
      foedsel_daab_konfirmation: {
        da: 'Udgiften er til en fødsel, en dåb eller en konfirmation.',
        en: 'The expense is for a birth, a baptism or a confirmation.',
      },
      energi: {
        da: 'Udgiften er til varme, gas eller el.',
        en: 'The expense is for heat, gas or electricity.',
      },
      anden: { da: 'Udgiften er til noget andet.', en: 'The expense is for something else.' },
    },
    fra: ['borger'],
  },
)

export const energiregningenFra = datoFaktum('energiregningenFra', {
  etiket: { da: 'den første dag, energiregningen gælder', en: 'the first day the energy bill covers' },
  spørgsmål: {
    da: 'Hvilken dag begynder den periode, energiregningen gælder?',
    en: 'On which day does the period of the energy bill begin?',
  },
  udsagn: { da: 'Energiregningen gælder fra den {}.', en: 'The energy bill covers the time from {}.' },
  fra: ['borger'],
})

export const energiregningenTil = datoFaktum('energiregningenTil', {
  etiket: { da: 'den sidste dag, energiregningen gælder', en: 'the last day the energy bill covers' },
  spørgsmål: {
    da: 'Hvilken dag slutter den periode, energiregningen gælder?',
    en: 'On which day does the period of the energy bill end?',
  },
  udsagn: { da: 'Energiregningen gælder til den {}.', en: 'The energy bill covers the time to {}.' },
  fra: ['borger'],
})

/** LAS.88.1 */
export const udgiftenErPåtaget = sandtFaktum('udgiftenErPåtaget', {
  etiket: { da: 'om du allerede har købt eller bestilt', en: 'whether you have already bought or ordered' },
  spørgsmål: {
    da: 'Har du allerede købt, bestilt eller på anden måde bundet dig til udgiften?',
    en: 'Have you already bought, ordered or otherwise bound yourself to the expense?',
  },
  udsagn: {
    ja: { da: 'Du har bundet dig til udgiften.', en: 'You have bound yourself to the expense.' },
    nej: { da: 'Du har ikke bundet dig til udgiften.', en: 'You have not bound yourself to the expense.' },
  },
  fra: ['borger'],
})

export const udgiftenPåtagetDen = datoFaktum('udgiftenPåtagetDen', {
  etiket: { da: 'dagen, du bandt dig til udgiften', en: 'the day you bound yourself to the expense' },
  spørgsmål: { da: 'Hvilken dag købte eller bestilte du?', en: 'On which day did you buy or order?' },
  udsagn: { da: 'Du bandt dig til udgiften den {}.', en: 'You bound yourself to the expense on {}.' },
  fra: ['borger'],
})

export const søgtOmEnkeltydelseDen = datoFaktum('søgtOmEnkeltydelseDen', {
  etiket: { da: 'dagen, du søgte om hjælpen', en: 'the day you applied for the help' },
  spørgsmål: {
    da: 'Hvilken dag søgte du kommunen om hjælp til udgiften?',
    en: 'On which day did you apply to the municipality for help with the expense?',
  },
  udsagn: { da: 'Du søgte om hjælpen den {}.', en: 'You applied for the help on {}.' },
  fra: ['borger', 'kommune'],
})

/** LAS.81a.1 */
export const udsættelsestruetPåGrundAfRestance = sandtFaktum('udsættelsestruetPåGrundAfRestance', {
  etiket: {
    da: 'om du kan miste din bolig, fordi du skylder husleje',
    en: 'whether you may lose your home because you owe rent',
  },
  spørgsmål: {
    da: 'Er du i fare for at blive sat ud af din bolig, fordi du skylder husleje?',
    en: 'Are you at risk of being evicted because you owe rent?',
  },
  udsagn: {
    ja: {
      da: 'Du er i fare for at blive sat ud af din bolig, fordi du skylder husleje.',
      en: 'You are at risk of being evicted because you owe rent.',
    },
    nej: {
      da: 'Du er ikke i fare for at blive sat ud af din bolig på grund af husleje.',
      en: 'You are not at risk of being evicted because of rent.',
    },
  },
  fra: ['borger', 'kommune'],
  følsomhed: 'økonomi',
})

export const hjælpenDækkerKunSanktion = sandtFaktum('hjælpenDækkerKunSanktion', {
  etiket: {
    da: 'om hjælpen kun skal erstatte en sanktion',
    en: 'whether the help would only make up for a sanction',
  },
  spørgsmål: {
    da: 'Skal hjælpen direkte erstatte penge, du har mistet ved en sanktion?',
    en: 'Would the help directly make up for money you lost by a sanction?',
  },
  udsagn: {
    ja: { da: 'Hjælpen ville kun erstatte en sanktion.', en: 'The help would only make up for a sanction.' },
    nej: { da: 'Hjælpen erstatter ikke en sanktion.', en: 'The help does not make up for a sanction.' },
  },
  fra: ['kommune'],
})

export const ansøgningenPrøvetEfterHuslejehjælp = sandtFaktum('ansøgningenPrøvetEfterHuslejehjælp', {
  etiket: {
    da: 'om kommunen har set på midlertidig hjælp til husleje',
    en: 'whether the municipality has considered temporary help with rent',
  },
  spørgsmål: {
    da: 'Har kommunen taget stilling til midlertidig hjælp til husleje?',
    en: 'Has the municipality considered temporary help with rent?',
  },
  udsagn: {
    ja: {
      da: 'Kommunen har taget stilling til midlertidig hjælp til husleje.',
      en: 'The municipality has considered temporary help with rent.',
    },
    nej: {
      da: 'Kommunen har ikke taget stilling til midlertidig hjælp til husleje.',
      en: 'The municipality has not considered temporary help with rent.',
    },
  },
  fra: ['kommune'],
})

/** LAS.82.1 */
export const udgiftenDækkesEfterAndenLov = sandtFaktum('udgiftenDækkesEfterAndenLov', {
  etiket: {
    da: 'om udgiften dækkes efter en anden lov',
    en: 'whether the expense is covered under another act',
  },
  spørgsmål: {
    da: 'Kan udgiften til behandlingen dækkes efter en anden lov, fx sundhedsloven?',
    en: 'Can the cost of the treatment be covered under another act, e.g. the Health Act?',
  },
  udsagn: {
    ja: {
      da: 'Udgiften kan dækkes efter en anden lov.',
      en: 'The expense can be covered under another act.',
    },
    nej: {
      da: 'Udgiften kan ikke dækkes efter en anden lov.',
      en: 'The expense cannot be covered under another act.',
    },
  },
  fra: ['kommune', 'borger'],
})

export const behandlingUdenForDetOffentlige = sandtFaktum('behandlingUdenForDetOffentlige', {
  etiket: {
    da: 'om behandlingen er uden for det offentlige',
    en: 'whether the treatment is outside the public system',
  },
  spørgsmål: {
    da: 'Er det en behandling uden for det offentlige sundhedsvæsen?',
    en: 'Is it a treatment outside the public health service?',
  },
  udsagn: {
    ja: {
      da: 'Behandlingen er uden for det offentlige sundhedsvæsen.',
      en: 'The treatment is outside the public health service.',
    },
    nej: {
      da: 'Behandlingen er i det offentlige sundhedsvæsen eller på lige fod med den.',
      en: 'The treatment is in the public health service or on a par with it.',
    },
  },
  fra: ['borger'],
  følsomhed: 'helbred',
})

export const offentligBehandlingFindes = sandtFaktum('offentligBehandlingFindes', {
  etiket: { da: 'om det offentlige kan behandle dig', en: 'whether the public system can treat you' },
  spørgsmål: {
    da: 'Kan du behandles i det offentlige sundhedsvæsen?',
    en: 'Can you be treated in the public health service?',
  },
  udsagn: {
    ja: {
      da: 'Du kan behandles i det offentlige sundhedsvæsen.',
      en: 'You can be treated in the public health service.',
    },
    nej: {
      da: 'Du kan ikke behandles i det offentlige sundhedsvæsen.',
      en: 'You cannot be treated in the public health service.',
    },
  },
  fra: ['læge', 'borger'],
  følsomhed: 'helbred',
})

/** LAS.82.1.formue: a compensation for permanent injury is wealth like any other. */
export const méngodtgørelse = talFaktum('méngodtgørelse', 'kr', {
  min: 0,
  max: 100000000,
  etiket: { da: 'din méngodtgørelse', en: 'your compensation for permanent injury' },
  spørgsmål: {
    da: 'Hvor meget har du tilbage af en godtgørelse for varigt mén?',
    en: 'How much do you have left of a compensation for permanent injury?',
  },
  udsagn: {
    da: 'Du har {} tilbage af en godtgørelse for varigt mén.',
    en: 'You have {} left of a compensation for permanent injury.',
  },
  fra: ['borger'],
  følsomhed: 'økonomi',
})

export const formueUdenMéngodtgørelse = talFaktum('formueUdenMéngodtgørelse', 'kr', {
  min: -100000000,
  max: 100000000,
  etiket: { da: 'din øvrige formue', en: 'your other wealth' },
  spørgsmål: {
    da: 'Hvor stor er din formue uden en godtgørelse for varigt mén?',
    en: 'How large is your wealth without a compensation for permanent injury?',
  },
  udsagn: { da: 'Din øvrige formue er {}.', en: 'Your other wealth is {}.' },
  fra: ['borger'],
  følsomhed: 'økonomi',
})

/** LAS.83.1 */
export const samværMed = valgFaktum(
  'samværMed',
  {
    eget_barn: {
      da: 'Mit barn under 18 år, som ikke bor hos mig',
      en: 'My child under 18 who does not live with me',
    },
    bopaelsforaelders_transport: {
      da: 'Den anden forælder kommer til mig med barnet, eller jeg er den, barnet bor hos',
      en: 'The parent the child lives with brings or fetches it',
    },
    bortadopteret_barn: {
      da: 'Mit barn, som er adopteret af andre',
      en: 'My child who has been adopted by others',
    },
    andet: { da: 'Noget andet', en: 'Something else' },
  },
  {
    etiket: { da: 'det samvær, udgiften gælder', en: 'the contact the expense is for' },
    spørgsmål: { da: 'Hvilket samvær gælder udgiften?', en: 'What contact is the expense for?' },
    udsagn: {
      eget_barn: {
        da: 'Dit barn under 18 år bor ikke hos dig.',
        en: 'Your child under 18 does not live with you.',
      },
      bopaelsforaelders_transport: {
        da: 'Den forælder, barnet bor hos, bringer eller henter det.',
        en: 'The parent the child lives with brings or fetches it.',
      },
      bortadopteret_barn: {
        da: 'Barnet er adopteret af andre, og samvær er fastsat.',
        en: 'The child has been adopted by others, and contact has been decided.',
      },
      andet: { da: 'Det er et andet samvær.', en: 'It is another kind of contact.' },
    },
    fra: ['borger'],
  },
)

/** LAS.85.1 and LAS.85.4 */
export const flytterTilUdlandet = sandtFaktum('flytterTilUdlandet', {
  etiket: { da: 'om du flytter til udlandet', en: 'whether you are moving abroad' },
  spørgsmål: { da: 'Flytter du til et andet land?', en: 'Are you moving to another country?' },
  udsagn: {
    ja: { da: 'Du flytter til et andet land.', en: 'You are moving to another country.' },
    nej: { da: 'Du flytter i Danmark.', en: 'You are moving within Denmark.' },
  },
  fra: ['borger'],
})

export const knyttetTilLandetDerFlyttesTil = sandtFaktum('knyttetTilLandetDerFlyttesTil', {
  etiket: {
    da: 'om du er knyttet til det land, du flytter til',
    en: 'whether you are tied to the country you are moving to',
  },
  spørgsmål: {
    da: 'Er du statsborger i det land, du flytter til, eller særlig knyttet til det, eller er du sikret varigt arbejde der?',
    en: 'Are you a citizen of the country you are moving to or specially tied to it, or are you assured of lasting work there?',
  },
  udsagn: {
    ja: {
      da: 'Du er statsborger i landet, særlig knyttet til det eller sikret varigt arbejde der.',
      en: 'You are a citizen of the country, specially tied to it or assured of lasting work there.',
    },
    nej: {
      da: 'Du er hverken statsborger i landet, særlig knyttet til det eller sikret varigt arbejde der.',
      en: 'You are neither a citizen of the country, specially tied to it nor assured of lasting work there.',
    },
  },
  fra: ['borger'],
})

/** LAS.92.1 and LAS.92.3 */
export const fikHjælpTilBoligindskud = sandtFaktum('fikHjælpTilBoligindskud', {
  etiket: { da: 'om du fik hjælp til indskud', en: 'whether you got help with a deposit' },
  spørgsmål: {
    da: 'Fik du hjælp fra kommunen til indskud eller depositum?',
    en: 'Did you get help from the municipality with a deposit on a home?',
  },
  udsagn: {
    ja: { da: 'Du fik hjælp til indskud.', en: 'You got help with a deposit.' },
    nej: { da: 'Du fik ikke hjælp til indskud.', en: 'You did not get help with a deposit.' },
  },
  fra: ['kommune', 'borger'],
})

export const indskudBetaltTilbageDen = datoFaktum('indskudBetaltTilbageDen', {
  etiket: {
    da: 'dagen, udlejeren betalte indskuddet tilbage',
    en: 'the day the landlord paid the deposit back',
  },
  spørgsmål: {
    da: 'Hvilken dag fik du indskuddet tilbage fra udlejeren?',
    en: 'On which day did you get the deposit back from the landlord?',
  },
  udsagn: {
    da: 'Udlejeren betalte indskuddet tilbage den {}.',
    en: 'The landlord paid the deposit back on {}.',
  },
  fra: ['borger'],
})
