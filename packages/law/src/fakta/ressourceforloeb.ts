import { datoFaktum, felt, listeFaktum, sandtFaktum, talFaktum } from '@sagsvej/rules'

/** The grant, not the start, decides who may go on after 31 January 2026 (BEK 58/2026 § 1, stk. 3). */
export const ressourceforløbErBevilget = sandtFaktum('ressourceforløbErBevilget', {
  etiket: {
    da: 'om kommunen har bevilget dig et ressourceforløb',
    en: 'whether the municipality has granted you a resource course',
  },
  spørgsmål: {
    da: 'Har kommunen bevilget dig et ressourceforløb?',
    en: 'Has the municipality granted you a resource course?',
  },
  udsagn: {
    ja: {
      da: 'Kommunen har bevilget dig et ressourceforløb.',
      en: 'The municipality has granted you a resource course.',
    },
    nej: {
      da: 'Kommunen har ikke bevilget dig et ressourceforløb.',
      en: 'The municipality has not granted you a resource course.',
    },
  },
  fra: ['kommune', 'borger'],
})

export const ressourceforløbBevilgetDen = datoFaktum('ressourceforløbBevilgetDen', {
  etiket: {
    da: 'dagen, kommunen bevilgede ressourceforløbet',
    en: 'the day the municipality granted the resource course',
  },
  spørgsmål: {
    da: 'Hvilken dag bevilgede kommunen dit ressourceforløb?',
    en: 'On which day did the municipality grant your resource course?',
  },
  hjælp: {
    da: 'Dagen står i afgørelsen. Det er ikke den dag, forløbet begyndte.',
    en: 'The day is in the decision. It is not the day the course began.',
  },
  udsagn: {
    da: 'Kommunen bevilgede dit ressourceforløb den {}.',
    en: 'The municipality granted your resource course on {}.',
  },
  fra: ['kommune', 'borger'],
})

export const ressourceforløbStartede = datoFaktum('ressourceforløbStartede', {
  etiket: { da: 'første dag i ressourceforløbet', en: 'the first day of the resource course' },
  spørgsmål: {
    da: 'Hvilken dag begyndte dit ressourceforløb?',
    en: 'On which day did your resource course begin?',
  },
  udsagn: { da: 'Dit ressourceforløb begyndte den {}.', en: 'Your resource course began on {}.' },
  fra: ['borger', 'kommune'],
})

export const ressourceforløbPlanlagtTil = datoFaktum('ressourceforløbPlanlagtTil', {
  etiket: { da: 'den sidste planlagte dag i forløbet', en: 'the last planned day of the course' },
  spørgsmål: {
    da: 'Til og med hvilken dag er ressourceforløbet planlagt?',
    en: 'Until and including which day is the resource course planned?',
  },
  udsagn: {
    da: 'Dit ressourceforløb er planlagt til og med den {}.',
    en: 'Your resource course is planned until and including {}.',
  },
  fra: ['kommune', 'borger'],
})

/** LAB.114.1 names the rights to leave that count; leave for a child's serious illness is not among them. */
export const barselUnderRessourceforløb = listeFaktum(
  'barselUnderRessourceforløb',
  'perioder',
  {
    fra: felt.dato({ da: 'Fra og med', en: 'From' }),
    til: felt.dato({ da: 'Til og med', en: 'To' }),
  },
  {
    etiket: {
      da: 'barsel eller sorgorlov under ressourceforløbet',
      en: 'parental or bereavement leave in the resource course',
    },
    spørgsmål: {
      da: 'Har du haft barsel eller sorgorlov under ressourceforløbet?',
      en: 'Have you had parental or bereavement leave during the resource course?',
    },
    udsagn: {
      med: {
        da: 'Du har haft barsel eller sorgorlov under ressourceforløbet: {}.',
        en: 'You have had parental or bereavement leave during the resource course: {}.',
      },
      ingen: {
        da: 'Du har ikke haft barsel eller sorgorlov under ressourceforløbet.',
        en: 'You have had no parental or bereavement leave during the resource course.',
      },
    },
    fra: ['borger', 'register', 'kommune'],
  },
)

export const månederIRessourceforløb = talFaktum('månederIRessourceforløb', 'måneder', {
  min: 0,
  max: 240,
  etiket: {
    da: 'måneder, du har været i ressourceforløb',
    en: 'months you have been in resource courses',
  },
  spørgsmål: {
    da: 'Hvor mange måneder har du i alt været i ressourceforløb?',
    en: 'How many months in all have you been in resource courses?',
  },
  hjælp: {
    da: 'Skriv 0, hvis du ikke har haft et før. Barsel og sorgorlov tæller ikke med.',
    en: 'Write 0 if you have not had one before. Parental and bereavement leave do not count.',
  },
  udsagn: {
    da: 'Du har i alt været i ressourceforløb i {}.',
    en: 'You have been in resource courses for {} in all.',
  },
  fra: ['kommune', 'borger'],
})

export const ønskerRessourceforløb = sandtFaktum('ønskerRessourceforløb', {
  etiket: {
    da: 'om du selv ønsker ressourceforløbet',
    en: 'whether you want the resource course yourself',
  },
  spørgsmål: {
    da: 'Ønsker du selv ressourceforløbet, eller mere af det, end loven ellers giver?',
    en: 'Do you yourself want the resource course, or more of it than the act otherwise gives?',
  },
  udsagn: {
    ja: { da: 'Du ønsker selv ressourceforløbet.', en: 'You want the resource course yourself.' },
    nej: {
      da: 'Du ønsker ikke selv ressourceforløbet.',
      en: 'You do not want the resource course yourself.',
    },
  },
  fra: ['borger'],
})

/** The three alternatives of LAB.112.1 that are matters of fact. */
export const deltagetUdenØgetTilknytning = sandtFaktum('deltagetUdenØgetTilknytning', {
  etiket: {
    da: 'om tilbud eller revalidering ikke har bragt dig nærmere arbejde',
    en: 'whether measures or rehabilitation did not bring you closer to work',
  },
  spørgsmål: {
    da: 'Har du deltaget i tilbud eller revalidering uden at komme nærmere arbejde?',
    en: 'Have you taken part in measures or rehabilitation without coming closer to work?',
  },
  udsagn: {
    ja: {
      da: 'Du har deltaget i tilbud eller revalidering uden at komme nærmere arbejde.',
      en: 'You have taken part in measures or rehabilitation without coming closer to work.',
    },
    nej: {
      da: 'Du har ikke deltaget i tilbud eller revalidering uden at komme nærmere arbejde.',
      en: 'You have not taken part in measures or rehabilitation without coming closer to work.',
    },
  },
  fra: ['kommune', 'borger'],
})

export const kommunenHarTagetStillingTilForløbet = sandtFaktum('kommunenHarTagetStillingTilForløbet', {
  etiket: {
    da: 'om kommunen har besluttet, hvad der sker efter ressourceforløbet',
    en: 'whether the municipality has decided what follows the resource course',
  },
  spørgsmål: {
    da: 'Har kommunen besluttet, hvad der skal ske, når ressourceforløbet er slut?',
    en: 'Has the municipality decided what is to happen when the resource course has ended?',
  },
  udsagn: {
    ja: {
      da: 'Kommunen har besluttet, hvad der sker efter ressourceforløbet.',
      en: 'The municipality has decided what follows the resource course.',
    },
    nej: {
      da: 'Kommunen har ikke besluttet, hvad der sker efter ressourceforløbet.',
      en: 'The municipality has not decided what follows the resource course.',
    },
  },
  fra: ['kommune', 'borger'],
})

/** LAB.113.2: a measure, social help or a municipal health effort that is part of the plan, begun during the course. */
export const indsatsErBegyndt = sandtFaktum('indsatsErBegyndt', {
  etiket: {
    da: 'om en indsats fra planen er begyndt',
    en: 'whether help named in the plan has begun',
  },
  spørgsmål: {
    da: 'Er der begyndt et tilbud eller en social eller kommunal sundhedsindsats, der står i din plan?',
    en: 'Has a measure, or a social or municipal health effort, named in your plan begun?',
  },
  hjælp: {
    da: 'En indsats, der begyndte før ressourceforløbet, tæller ikke med.',
    en: 'Help that began before the resource course does not count.',
  },
  udsagn: {
    ja: { da: 'En indsats fra din plan er begyndt.', en: 'Help named in your plan has begun.' },
    nej: { da: 'Ingen indsats fra din plan er begyndt.', en: 'No help named in your plan has begun.' },
  },
  fra: ['kommune', 'borger'],
})

export const indsatsBegyndteDen = datoFaktum('indsatsBegyndteDen', {
  etiket: { da: 'dagen, indsatsen begyndte', en: 'the day the help began' },
  spørgsmål: {
    da: 'Hvilken dag begyndte den første indsats fra planen?',
    en: 'On which day did the first help named in the plan begin?',
  },
  udsagn: {
    da: 'Den første indsats fra din plan begyndte den {}.',
    en: 'The first help named in your plan began on {}.',
  },
  fra: ['kommune', 'borger'],
})

/** PLANBEK § 17.3: exempt from being available, or contact without the person (standby). */
export const perioderUdenRådighed = listeFaktum(
  'perioderUdenRådighed',
  'perioder',
  {
    fra: felt.dato({ da: 'Fra og med', en: 'From' }),
    til: felt.dato({ da: 'Til og med', en: 'To' }, true),
  },
  {
    etiket: {
      da: 'perioder, hvor du var fritaget for at stå til rådighed',
      en: 'times you were exempt from being available',
    },
    spørgsmål: {
      da: 'Har du under forløbet været fritaget for at stå til rådighed eller for kontakt med kommunen?',
      en: 'During the course, have you been exempt from being available or from contact with the municipality?',
    },
    udsagn: {
      med: {
        da: 'Du har under forløbet været fritaget for at stå til rådighed: {}.',
        en: 'During the course you have been exempt from being available: {}.',
      },
      ingen: {
        da: 'Du har ikke været fritaget for at stå til rådighed under forløbet.',
        en: 'You have not been exempt from being available during the course.',
      },
    },
    fra: ['kommune', 'borger'],
  },
)

/** PLANBEK § 17.4-6. */
export const arbejdeIFørsteHalvår = sandtFaktum('arbejdeIFørsteHalvår', {
  etiket: {
    da: 'om du har haft arbejde, løntilskud eller STU i de første 6 måneder',
    en: 'whether you had work, a wage subsidy or STU in the first 6 months',
  },
  spørgsmål: {
    da: 'Har du i de første 6 måneder haft ordinære timer, løntilskud for handicappede eller en ungdomsuddannelse for unge med særlige behov?',
    en: 'In the first 6 months, have you had ordinary hours, a wage subsidy for disabled persons, or the education for young people with special needs?',
  },
  udsagn: {
    ja: {
      da: 'Du har haft arbejde, løntilskud eller STU i de første 6 måneder.',
      en: 'You had work, a wage subsidy or STU in the first 6 months.',
    },
    nej: {
      da: 'Du har ikke haft arbejde, løntilskud eller STU i de første 6 måneder.',
      en: 'You had no work, wage subsidy or STU in the first 6 months.',
    },
  },
  fra: ['kommune', 'borger'],
})

export const menerTilbuddetSkaderHelbredet = sandtFaktum('menerTilbuddetSkaderHelbredet', {
  etiket: {
    da: 'om du mener, at tilbuddet ikke tager nok hensyn til dit helbred',
    en: 'whether you think the measure does not consider your health enough',
  },
  spørgsmål: {
    da: 'Mener du, at det beskæftigelsesrettede tilbud ikke tager nok hensyn til dit helbred?',
    en: 'Do you think the employment measure does not consider your health enough?',
  },
  udsagn: {
    ja: {
      da: 'Du mener, at tilbuddet ikke tager nok hensyn til dit helbred.',
      en: 'You think the measure does not consider your health enough.',
    },
    nej: {
      da: 'Du mener, at tilbuddet tager nok hensyn til dit helbred.',
      en: 'You think the measure considers your health enough.',
    },
  },
  fra: ['borger'],
  følsomhed: 'helbred',
})

export const bedtOmSamtaleFørTilbuddet = sandtFaktum('bedtOmSamtaleFørTilbuddet', {
  etiket: {
    da: 'om du bad om samtalen, før tilbuddet begyndte',
    en: 'whether you asked for the talk before the measure began',
  },
  spørgsmål: {
    da: 'Bad du om en samtale med sundhedskoordinatoren, før tilbuddet begyndte?',
    en: 'Did you ask for a talk with the health coordinator before the measure began?',
  },
  udsagn: {
    ja: {
      da: 'Du bad om en samtale med sundhedskoordinatoren, før tilbuddet begyndte.',
      en: 'You asked for a talk with the health coordinator before the measure began.',
    },
    nej: {
      da: 'Du bad ikke om en samtale med sundhedskoordinatoren, før tilbuddet begyndte.',
      en: 'You did not ask for a talk with the health coordinator before the measure began.',
    },
  },
  fra: ['borger', 'kommune'],
})

export const kommunenHarTagetStillingTilTilbuddet = sandtFaktum('kommunenHarTagetStillingTilTilbuddet', {
  etiket: {
    da: 'om kommunen har taget stilling til, om tilbuddet skal tilpasses',
    en: 'whether the municipality has decided if the measure is to be adapted',
  },
  spørgsmål: {
    da: 'Har kommunen efter samtalen taget stilling til, om tilbuddet skal tilpasses?',
    en: 'After the talk, has the municipality decided whether the measure is to be adapted?',
  },
  udsagn: {
    ja: {
      da: 'Kommunen har efter samtalen taget stilling til, om tilbuddet skal tilpasses.',
      en: 'After the talk the municipality has decided whether the measure is to be adapted.',
    },
    nej: {
      da: 'Kommunen har ikke taget stilling til, om tilbuddet skal tilpasses.',
      en: 'The municipality has not decided whether the measure is to be adapted.',
    },
  },
  fra: ['kommune', 'borger'],
})

/** Until 2019 the talks are counted year by year; since 2020 in the first half year only. */
export const samtaleårBegyndte = datoFaktum('samtaleårBegyndte', {
  etiket: {
    da: 'dagen, samtalerne i ressourceforløbet tælles fra',
    en: 'the day from which talks in the resource course are counted',
  },
  spørgsmål: {
    da: 'Fra hvilken dag tælles samtalerne i dit ressourceforløb?',
    en: 'From which day are the talks in your resource course counted?',
  },
  hjælp: {
    da: 'Det er den dag, forløbet begyndte. Før 2020 begyndte en ny optælling efter hvert år.',
    en: 'It is the day the course began. Before 2020 a new count began after each year.',
  },
  udsagn: {
    da: 'Samtalerne i dit ressourceforløb tælles fra den {}.',
    en: 'The talks in your resource course are counted from {}.',
  },
  fra: ['kommune', 'borger'],
})
