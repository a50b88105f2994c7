import { beregning, satsDen, type Tal, tal } from '@sagsvej/rules'
import { vurderingsdato } from '../fakta/forloeb.ts'
import { kilde, LBK, LOV, VEJL_9622_2017 } from '../lovsamling/kilder.ts'
import { læst, læstAndetsteds } from '../lovsamling/laest.ts'
import { LAS } from '../lovsamling/love.ts'
import { ressourceforløbsydelseLøngrænse } from '../satser/sygdom.ts'
import { påDenDag } from '../sygedagpenge/paa-den-dag.ts'
import { jobafklaringFindes } from './findes.ts'
import { INTET, iAlt, indtægterDerTæller, ØRE_PR_MÅNED } from './indtaegter.ts'
import { udenforJobafklaring } from './tid-udenfor.ts'
import { timefradragIJobafklaring } from './timefradrag.ts'

/** Holiday pay is treated as wages, and so are days of holiday paid out to one who is still in a job. */
const lønposter = indtægterDerTæller(udenforJobafklaring).hvor((post) =>
  post.art.er('loen', 'loen_i_tilbud', 'feriegodtgoerelse', 'feriedage_udbetalt'),
)
const lønMedPension = iAlt(lønposter).minus(timefradragIJobafklaring).dogMindst(INTET)
const lønUdenPension = lønMedPension.minus(lønposter.sum((post) => post.pension)).dogMindst(INTET)

export const grænsen = satsDen(ressourceforløbsydelseLøngrænse, vurderingsdato)

const procent = (beløb: Tal<'kr/md'>, af: number) => beløb.gange(tal('procent', af), 'kr/md', ØRE_PR_MÅNED)

/** 30 per cent up to a limit, and 55 of the rest. */
export const tredivOgFemoghalvtreds = (løn: Tal<'kr/md'>, grænse: Tal<'kr/md'>) =>
  procent(løn.dogHøjst(grænse), 30).plus(procent(løn.minus(grænse).dogMindst(INTET), 55))

/** Resource courses from 2022: nothing below the limit. */
export const kunOver = (løn: Tal<'kr/md'>, grænse: Tal<'kr/md'>) =>
  procent(løn.minus(grænse).dogMindst(INTET), 55)

const siger = {
  da: 'Af din løn trækkes 30 procent op til en grænse og 55 procent af resten. Løn under sygdom fra forløbets start trækkes helt fra.',
  en: 'Of your wages 30 per cent is taken off up to a limit and 55 per cent of the rest. Sick pay from the start of the course is taken off in full.',
}

const begge = (grænse: Tal<'kr/md'>) => [
  {
    navn: { da: 'Løn med pension', en: 'Wages with pension' },
    grund: {
      da: 'Pension fra arbejdsgiveren er en del af lønnen, og loven fra 2016 siger det.',
      en: 'Pension from the employer is part of the wages, and the act of 2016 says so.',
    },
    er: tredivOgFemoghalvtreds(lønMedPension, grænse),
  },
  {
    navn: { da: 'Løn uden pension', en: 'Wages without pension' },
    grund: {
      da: 'Teksten nævner kun lønindtægten; pensionen kom først med i 2016.',
      en: 'The text names wages only; pension came in not before 2016.',
    },
    er: tredivOgFemoghalvtreds(lønUdenPension, grænse),
  },
]

const medPension = {
  hjemmel: LAS('69 j', { stk: '9' }),
  siger: {
    da: `${siger.da} Lønnen regnes med pension.`,
    en: `${siger.en} Wages are counted with pension.`,
  },
  er: tredivOgFemoghalvtreds(lønMedPension, grænsen),
} as const

/** Kroner a month taken off for wages during job clarification. */
export const lønfradragIJobafklaring = beregning('LAS.69j.9', 'kr/md', {
  titel: {
    da: 'Fradrag for løn i jobafklaringsforløb',
    en: 'Deduction for wages during job clarification',
  },
  vælgesEfter: påDenDag,
  relevantNår: jobafklaringFindes,
  versioner: [
    {
      fra: '2014-07-01',
      til: '2014-12-31',
      hjemmel: LAS('69 j', { stk: '9' }),
      ...læst(LOV(720, 2014), LBK(1193, 2014)),
      siger,
      note: {
        da: 'Lovens grænse i 2014 er 13.442 kr.; fleksjobreglernes er 13.446 kr.',
        en: 'The act’s limit in 2014 is 13,442 kr.; that of the flex job rules is 13,446 kr.',
      },
      læsninger: begge(tal('kr/md', 13442)),
    },
    {
      fra: '2015-01-01',
      til: '2015-12-31',
      hjemmel: LAS('69 j', { stk: '9' }),
      ...læst(LBK(806, 2015)),
      siger,
      note: {
        da: 'Feriegodtgørelse kunne til marts 2016 højst fjerne ydelsen for feriens egne dage. Det loft regnes ikke her.',
        en: 'Until March 2016 holiday pay could at most take away the benefit of the holiday’s own days. That cap is not counted here.',
      },
      læsninger: begge(grænsen),
    },
    {
      ...medPension,
      fra: '2016-01-01',
      til: '2016-05-19',
      ...læstAndetsteds(LBK(468, 2016), VEJL_9622_2017),
    },
    {
      ...medPension,
      fra: '2016-05-20',
      ...læst(
        LBK(468, 2016),
        LBK(981, 2019),
        LBK(1031, 2023),
        LBK(1004, 2025),
        kilde('Ankestyrelsens principmeddelelse 12-22 om feriedage og søgnehelligdage'),
      ),
    },
  ],
})
