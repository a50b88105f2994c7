import { datoFaktum, sandtFaktum, talFaktum, valgFaktum } from '@sagsvej/rules'

const SES_BORT_FRA = {
  da: 'Perioder på højst 2 år med tabt arbejdsfortjeneste, plejevederlag eller dagpenge for et alvorligt sygt barn springes over: tæl lige så langt længere tilbage.',
  en: 'Periods of at most 2 years with lost-earnings pay, care pay or benefit for a seriously ill child are skipped: count as much further back.',
}

export const månederSomSelvstændig = talFaktum('månederSomSelvstændig', 'måneder', {
  min: 0,
  max: 12,
  etiket: { da: 'måneder som selvstændig', en: 'months as self-employed' },
  spørgsmål: {
    da: 'Hvor mange af de seneste 12 måneder før sygdommen har du drevet din virksomhed?',
    en: 'For how many of the last 12 months before the illness have you run your business?',
  },
  udsagn: {
    da: 'Du har drevet din virksomhed i {} af de seneste 12 måneder før sygdommen.',
    en: 'You have run your business for {} of the last 12 months before the illness.',
  },
  hjælp: SES_BORT_FRA,
  fra: ['borger', 'register'],
})

/** SDL.42.1: counted only while the business is younger than six months. */
export const månederSomLønmodtagerFør = talFaktum('månederSomLønmodtagerFør', 'måneder', {
  min: 0,
  max: 12,
  etiket: { da: 'måneder som lønmodtager før virksomheden', en: 'months as an employee before the business' },
  spørgsmål: {
    da: 'Hvor mange af de seneste 12 måneder var du lønmodtager, før du startede virksomheden?',
    en: 'For how many of the last 12 months were you an employee before you started the business?',
  },
  udsagn: {
    da: 'Du var lønmodtager i {} af de seneste 12 måneder, før du startede virksomheden.',
    en: 'You were an employee for {} of the last 12 months before you started the business.',
  },
  hjælp: SES_BORT_FRA,
  fra: ['borger', 'register'],
})

export const drevetSenesteMåned = sandtFaktum('drevetSenesteMåned', {
  etiket: { da: 'drevet virksomheden den seneste måned', en: 'running the business in the last month' },
  spørgsmål: {
    da: 'Drev du virksomheden i hele den seneste måned, før du blev syg?',
    en: 'Did you run the business during the whole last month before you fell ill?',
  },
  udsagn: {
    ja: {
      da: 'Du drev virksomheden i hele den seneste måned, før du blev syg.',
      en: 'You ran the business during the whole last month before you fell ill.',
    },
    nej: {
      da: 'Du drev ikke virksomheden i hele den seneste måned, før du blev syg.',
      en: 'You did not run the business during the whole last month before you fell ill.',
    },
  },
  fra: ['borger'],
})

export const timerIVirksomheden = talFaktum('timerIVirksomheden', 'timer/uge', {
  min: 0,
  max: 168,
  etiket: { da: 'timer om ugen i virksomheden', en: 'hours a week in the business' },
  spørgsmål: {
    da: 'Hvor mange timer om ugen arbejder du normalt i virksomheden?',
    en: 'How many hours a week do you normally work in the business?',
  },
  udsagn: { da: 'Du arbejder normalt {} i virksomheden.', en: 'You normally work {} in the business.' },
  fra: ['borger'],
})

/** SDL.42.3: support for those with a lasting reduction of their ability to work, to keep their own business. */
export const tilskudTilEgenVirksomhed = sandtFaktum('tilskudTilEgenVirksomhed', {
  etiket: { da: 'tilskud til egen virksomhed', en: 'support for your own business' },
  spørgsmål: {
    da: 'Får du tilskud fra kommunen til at kunne blive i din virksomhed (fleksjob for selvstændige)?',
    en: 'Does the municipality support you to stay in your own business (flex job for the self-employed)?',
  },
  udsagn: {
    ja: {
      da: 'Du får tilskud fra kommunen til at kunne blive i din virksomhed.',
      en: 'The municipality supports you to stay in your own business.',
    },
    nej: {
      da: 'Du får ikke tilskud fra kommunen til at kunne blive i din virksomhed.',
      en: 'The municipality does not support you to stay in your own business.',
    },
  },
  fra: ['borger', 'kommune'],
})

/** SDL.41.1 and SDL.45: voluntary insurance for the first two weeks. */
export const selvstændigForsikring = valgFaktum(
  'selvstændigForsikring',
  {
    ingen: { da: 'Ingen forsikring', en: 'No insurance' },
    foerste_fravaersdag: {
      da: 'Forsikret fra første fraværsdag',
      en: 'Insured from the first day of absence',
    },
    tredje_fravaersdag: {
      da: 'Forsikret fra tredje fraværsdag',
      en: 'Insured from the third day of absence',
    },
  },
  {
    etiket: { da: 'sygedagpengeforsikring', en: 'sickness benefit insurance' },
    spørgsmål: {
      da: 'Har du en sygedagpengeforsikring for selvstændige?',
      en: 'Do you have a sickness benefit insurance for the self-employed?',
    },
    udsagn: {
      ingen: {
        da: 'Du har ikke en sygedagpengeforsikring for selvstændige.',
        en: 'You have no sickness benefit insurance for the self-employed.',
      },
      foerste_fravaersdag: {
        da: 'Du har en sygedagpengeforsikring fra første fraværsdag.',
        en: 'You have a sickness benefit insurance from the first day of absence.',
      },
      tredje_fravaersdag: {
        da: 'Du har en sygedagpengeforsikring fra tredje fraværsdag.',
        en: 'You have a sickness benefit insurance from the third day of absence.',
      },
    },
    fra: ['borger', 'register'],
  },
)

/** Only days one would have worked are days of absence, so no arithmetic gives the third (Ankestyrelsen P 12-20). */
export const tredjeFraværsdag = datoFaktum('tredjeFraværsdag', {
  etiket: { da: 'den tredje arbejdsdag, du var syg', en: 'the third working day you were ill' },
  spørgsmål: {
    da: 'Hvilken dag var den tredje arbejdsdag, du var syg?',
    en: 'Which day was the third working day you were ill?',
  },
  udsagn: {
    da: 'Den tredje arbejdsdag, du var syg, var den {}.',
    en: 'The third working day you were ill was {}.',
  },
  hjælp: {
    da: 'Tæl fra den første fraværsdag, og tæl kun dage, du skulle have arbejdet. Weekender, helligdage og faste lukkedage tæller ikke med, hvis du ikke arbejder dem.',
    en: 'Count from the first day of absence, and count only days you were to work. Weekends, holidays and fixed closing days do not count if you do not work them.',
  },
  fra: ['borger'],
})

/** SDL.58 a: works from the day it was made, and only for the illness it names. */
export const aftaleForSelvstændig = sandtFaktum('aftaleForSelvstændig', {
  etiket: {
    da: 'aftale med kommunen om langvarig sygdom',
    en: 'agreement with the municipality on a lasting illness',
  },
  spørgsmål: {
    da: 'Havde du, da du blev syg, en aftale med kommunen om sygedagpenge fra første dag for netop denne sygdom?',
    en: 'When you fell ill, did you have an agreement with the municipality on benefit from the first day for this very illness?',
  },
  udsagn: {
    ja: {
      da: 'Du havde en aftale med kommunen om sygedagpenge fra første dag for denne sygdom.',
      en: 'You had an agreement with the municipality on sickness benefit from the first day for this illness.',
    },
    nej: {
      da: 'Du havde ikke en aftale med kommunen om sygedagpenge fra første dag for denne sygdom.',
      en: 'You had no agreement with the municipality on sickness benefit from the first day for this illness.',
    },
  },
  fra: ['borger', 'kommune'],
  følsomhed: 'helbred',
})

export const sygMedCovid19 = sandtFaktum('sygMedCovid19', {
  etiket: { da: 'syg på grund af covid-19', en: 'ill because of covid-19' },
  spørgsmål: { da: 'Var du syg på grund af covid-19?', en: 'Were you ill because of covid-19?' },
  udsagn: {
    ja: { da: 'Du var syg på grund af covid-19.', en: 'You were ill because of covid-19.' },
    nej: { da: 'Du var ikke syg på grund af covid-19.', en: 'You were not ill because of covid-19.' },
  },
  fra: ['borger', 'læge'],
  følsomhed: 'helbred',
})

/** Of what the person normally does in the business. */
export const andelAfArbejdetDuKan = talFaktum('andelAfArbejdetDuKan', 'procent', {
  min: 0,
  max: 100,
  etiket: { da: 'hvor meget af arbejdet du kan', en: 'how much of the work you can do' },
  spørgsmål: {
    da: 'Hvor mange procent af dit normale arbejde i virksomheden kan du udføre?',
    en: 'What percentage of your normal work in the business can you do?',
  },
  udsagn: {
    da: 'Du kan udføre {} af dit normale arbejde i virksomheden.',
    en: 'You can do {} of your normal work in the business.',
  },
  fra: ['borger', 'læge'],
  følsomhed: 'helbred',
})

export const indtægtSomSelvstændig = talFaktum('indtægtSomSelvstændig', 'kr/uge', {
  min: 0,
  max: 1_000_000,
  etiket: { da: 'fortjeneste pr. uge som selvstændig', en: 'earnings a week as self-employed' },
  spørgsmål: {
    da: 'Hvor meget tjener du om ugen i din virksomhed?',
    en: 'How much do you earn a week in your business?',
  },
  udsagn: { da: 'Du tjener {} i din virksomhed.', en: 'You earn {} in your business.' },
  hjælp: {
    da: 'Kommunen regner den ud fra din årsopgørelse. Tag årets fortjeneste og del med 52.',
    en: 'The municipality works it out from your tax assessment. Take the year’s earnings and divide by 52.',
  },
  fra: ['register', 'borger'],
  følsomhed: 'økonomi',
})

export const driverVirksomhedVedSidenAf = sandtFaktum('driverVirksomhedVedSidenAf', {
  etiket: {
    da: 'om du driver virksomhed ved siden af dit job',
    en: 'whether you run a business beside your job',
  },
  spørgsmål: {
    da: 'Driver du også selvstændig virksomhed ved siden af dit job?',
    en: 'Do you also run a business of your own beside your job?',
  },
  udsagn: {
    ja: {
      da: 'Du driver også selvstændig virksomhed ved siden af dit job.',
      en: 'You also run a business of your own beside your job.',
    },
    nej: {
      da: 'Du driver ikke selvstændig virksomhed ved siden af dit job.',
      en: 'You do not run a business of your own beside your job.',
    },
  },
  fra: ['borger'],
})
