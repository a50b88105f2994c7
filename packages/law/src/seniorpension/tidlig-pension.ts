import {
  afrundTil,
  aldrig,
  aldrigOpfyldt,
  alle,
  beregning,
  betingelse,
  den,
  hvis,
  ikke,
  led,
  måneder,
  type Tal,
  tal,
  tidspunkt,
  énAf,
} from '@sagsvej/rules'
import { vurderingsdato } from '../fakta/forloeb.ts'
import { fødselsdag } from '../fakta/person.ts'
import {
  anciennitetPåArbejdsmarkedet,
  kommerFraFleksydelse,
  tilknytningI9Måneder,
} from '../fakta/seniorpension.ts'
import { pensionDuFår } from '../fakta/varighed.ts'
import { folkepensionsalderensDag } from '../folkepension/folkepensionsalder.ts'
import { LBK, LOV, ulæst } from '../lovsamling/kilder.ts'
import { dagenErIkkeFundet, læst } from '../lovsamling/laest.ts'
import { LSP } from '../lovsamling/love.ts'
import { påDenDag } from '../sygedagpenge/paa-den-dag.ts'
import { SENIOR_SIDEN_2021 } from './tekster.ts'

const INGEN = {
  fra: '2006-07-03',
  til: '2020-12-29',
  ...læst(LBK(982, 2009), LBK(983, 2019)),
  siger: { da: 'Tidlig pension fandtes ikke.', en: 'There was no early pension.' },
} as const
/** LOV 2202/2020 is of 29 December 2020; the first text with it is of 12 February 2021. */
const VINDUET = {
  fra: '2020-12-30',
  til: '2021-02-11',
  siger: {
    da: 'Loven om tidlig pension var vedtaget i december 2020.',
    en: 'The act on early pension was adopted in December 2020.',
  },
  ...dagenErIkkeFundet(
    {
      da: 'Fra hvilken dag i begyndelsen af 2021 reglerne om tidlig pension gjaldt, er ikke læst.',
      en: 'From which day at the beginning of 2021 the rules on early pension applied has not been read.',
    },
    LOV(2202, 2020),
    LBK(234, 2021),
  ),
} as const
const FRA_2021 = { fra: '2021-02-12', ...læst(...SENIOR_SIDEN_2021) } as const

const født = (fra: string, til: string) => alle(fødselsdag.tidligst(den(fra)), fødselsdag.senest(den(til)))
/** One, two and three years for the seniority and one and two years more. */
const trin = (år: number): Tal<'år'> => {
  const mindst = (antal: number) => anciennitetPåArbejdsmarkedet.mindst(måneder(12 * antal))
  return hvis(
    mindst(år + 2),
    tal('år', 3),
    hvis(mindst(år + 1), tal('år', 2), hvis(mindst(år), tal('år', 1), tal('år', 0))),
  )
}

/** Subsection 6: the demand follows the pension age, and what it has become for these births was not read. */
export const årMedTidligPensionFra1971 = beregning('LSP.26h.6', 'år', {
  titel: { da: 'År med tidlig pension, født fra 1971', en: 'Years of early pension, born from 1971' },
  vælgesEfter: påDenDag,
  versioner: [
    {
      fra: '2006-07-03',
      hjemmel: LSP('26 h', { stk: '6' }),
      siger: {
        da: 'Er du født i 1971 eller senere, følger kravet til anciennitet folkepensionsalderen.',
        en: 'If you were born in 1971 or later the seniority demanded follows the state pension age.',
      },
      ...dagenErIkkeFundet(
        {
          da: 'Kravet til anciennitet for dem, der er født fra 1971, er ikke sat i de tekster, der er læst.',
          en: 'The seniority demanded of those born from 1971 is not set in the texts that were read.',
        },
        ...SENIOR_SIDEN_2021,
        ulæst('Lov nr. 703 af 20. juni 2025'),
      ),
    },
  ],
})

export const årMedTidligPension = beregning('LSP.26h.3', 'år', {
  titel: { da: 'År med tidlig pension', en: 'Years of early pension' },
  betyder: {
    da: 'Så mange år før folkepensionsalderen kan du tidligst få tidlig pension. 0 betyder, at ancienniteten ikke er nok, eller at du er født før ordningen.',
    en: 'So many years before state pension age you can have early pension at the earliest. 0 means that the seniority is not enough, or that you were born before the scheme.',
  },
  vælgesEfter: påDenDag,
  versioner: [
    { ...INGEN, hjemmel: LSP('26 h'), er: tal('år', 0) },
    { ...VINDUET, hjemmel: LSP('26 h', { stk: '3-6' }) },
    {
      ...FRA_2021,
      hjemmel: LSP('26 h', { stk: '3-6' }),
      siger: {
        da: 'Din anciennitet og dit fødselsår afgør, om du kan få 1, 2 eller 3 år. Er du født før 1965, kræves 42, 43 eller 44 år; er du yngre, kræves mere.',
        en: 'Your seniority and year of birth decide whether you can have 1, 2 or 3 years. If you were born before 1965, 42, 43 or 44 years are demanded; if you are younger, more.',
      },
      er: hvis(
        fødselsdag.før(den('1955-07-01')),
        tal('år', 0),
        hvis(
          fødselsdag.før(den('1965-01-01')),
          trin(42),
          hvis(
            fødselsdag.før(den('1969-01-01')),
            trin(43),
            hvis(fødselsdag.før(den('1971-01-01')), trin(44), årMedTidligPensionFra1971),
          ),
        ),
      ),
    },
  ],
})

const syvÅr = énAf(født('1963-01-01', '1964-12-31'), født('1967-01-01', '1968-12-31'))

export const ancienniteten = tidspunkt('LSP.26h.1', {
  titel: { da: 'Dagen, ancienniteten gøres op', en: 'The day the seniority is reckoned up' },
  betyder: {
    da: 'Anciennitet tæller fra du fylder 16, til denne dag. Aldrig betyder, at ordningen ikke fandtes.',
    en: 'Seniority counts from the age of 16 until this day. Never means that there was no scheme.',
  },
  vælgesEfter: påDenDag,
  versioner: [
    { ...INGEN, hjemmel: LSP('26 h'), er: aldrig },
    { ...VINDUET, hjemmel: LSP('26 h', { stk: '1-2' }) },
    {
      ...FRA_2021,
      hjemmel: LSP('26 h', { stk: '1-2' }),
      siger: {
        da: 'Ancienniteten gøres op, når du har 6 år til folkepensionsalderen. Er du født i 1963, 1964, 1967 eller 1968, er det 7 år.',
        en: 'The seniority is reckoned up when you have 6 years to state pension age. If you were born in 1963, 1964, 1967 or 1968 it is 7 years.',
      },
      er: folkepensionsalderensDag.minus(hvis(syvÅr, måneder(84), måneder(72))),
    },
  ],
})

const månederMedTidligPension = årMedTidligPension.gange(
  tal('antal', 12),
  'måneder',
  afrundTil('ned', 'måneder', '1'),
)

export const tidligPensionTidligst = tidspunkt('LSP.26g.dag', {
  titel: { da: 'Tidlig pension kan tidligst begynde', en: 'Early pension can begin at the earliest' },
  betyder: {
    da: 'Fra dagen er du så tæt på folkepensionsalderen, som din anciennitet giver ret til. Aldrig betyder, at ancienniteten ikke giver ret, eller at ordningen ikke fandtes.',
    en: 'From the day you are as close to state pension age as your seniority gives a right to. Never means that the seniority gives no right, or that there was no scheme.',
  },
  vælgesEfter: påDenDag,
  versioner: [
    { ...INGEN, hjemmel: LSP('26 g'), er: aldrig },
    { ...VINDUET, hjemmel: LSP('26 g') },
    {
      ...FRA_2021,
      hjemmel: LSP('26 g'),
      siger: {
        da: 'Tidlig pension kan begynde 1, 2 eller 3 år før folkepensionsalderen, efter din anciennitet.',
        en: 'Early pension can begin 1, 2 or 3 years before state pension age, by your seniority.',
      },
      er: hvis(
        årMedTidligPension.mindst(tal('år', 1)),
        folkepensionsalderensDag.minus(månederMedTidligPension),
        aldrig,
      ),
    },
  ],
})

export const retTilTidligPension = betingelse('LSP.26g', {
  titel: { da: 'Ret til tidlig pension', en: 'The right to early pension' },
  vælgesEfter: påDenDag,
  versioner: [
    { ...INGEN, hjemmel: LSP('26 g'), er: aldrigOpfyldt },
    { ...VINDUET, hjemmel: LSP('26 g') },
    {
      ...FRA_2021,
      hjemmel: LSP('26 g'),
      siger: {
        da: 'Du skal være så tæt på folkepensionsalderen, som din anciennitet giver ret til. Du skal have bevaret tilknytningen til arbejdsmarkedet og må ikke få førtids- eller seniorpension.',
        en: 'You must be as close to state pension age as your seniority gives a right to. You must have kept the attachment to the labour market and may not have disability or senior pension.',
      },
      note: {
        da: 'Kravene om statsborgerskab og bopæl er de samme som for folkepension (§§ 2-4).',
        en: 'The demands of citizenship and residence are those of the state pension (sections 2-4).',
      },
      er: alle(
        led(
          {
            da: 'du er nået så tæt på folkepensionsalderen',
            en: 'you have come so close to state pension age',
          },
          alle(vurderingsdato.før(folkepensionsalderensDag), vurderingsdato.tidligst(tidligPensionTidligst)),
        ),
        led(
          {
            da: 'du har bevaret tilknytningen, eller du kommer fra fleksydelse',
            en: 'you kept the attachment, or you come from flexi-benefit',
          },
          énAf(tilknytningI9Måneder, kommerFraFleksydelse),
        ),
        led(
          {
            da: 'du er ikke tilkendt førtids- eller seniorpension',
            en: 'you have not been granted disability or senior pension',
          },
          ikke(pensionDuFår.er('foertidspension', 'seniorpension')),
        ),
      ),
    },
  ],
})
