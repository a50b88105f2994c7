import {
  aldrigOpfyldt,
  alle,
  altid,
  beregning,
  betingelse,
  dage,
  den,
  hvis,
  måneder,
  tal,
  tidspunkt,
} from '@sagsvej/rules'
import { vurderingsdato } from '../fakta/forloeb.ts'
import { erIJobafklaring, jobafklaringStartede } from '../fakta/jobafklaring.ts'
import { LBK, LOV, TEKST_TIL, ulæst } from '../lovsamling/kilder.ts'
import { læst } from '../lovsamling/laest.ts'
import { LAB, LOV_1750 } from '../lovsamling/love.ts'
import { risikoForFireÅr } from '../skoen/jobafklaring.ts'
import { kontaktUhensigtsmæssig } from '../skoen/opfoelgning.ts'
import { påDenDag } from '../sygedagpenge/paa-den-dag.ts'

const iForløb = alle(erIJobafklaring, vurderingsdato.tidligst(den('2014-07-01')))
const antal = (n: number) => tal('antal', n)

/** The least number of talks in the window of LAB.31.3.vindue. After the first half year they are agreed (LAB.32). */
export const mindsteAntalSamtaler = beregning('LAB.31.3', 'antal', {
  titel: { da: 'Mindste antal samtaler i forløbet', en: 'The least number of talks in the course' },
  vælgesEfter: påDenDag,
  relevantNår: iForløb,
  versioner: [
    {
      fra: '2014-07-01',
      til: '2019-12-31',
      hjemmel: LAB('18', { stk: '2' }),
      ...læst(LBK(990, 2014), LBK(807, 2015), LBK(1342, 2016)),
      siger: {
        da: 'Kommunen skal holde mindst 6 samtaler med dig på 12 måneder. Er der risiko for, at du er syg i mere end 4 år, er det 6 samtaler på 6 måneder.',
        en: 'The municipality must hold at least 6 talks with you in 12 months. If there is a risk that you are ill for more than 4 years, it is 6 talks in 6 months.',
      },
      er: antal(6),
    },
    {
      fra: '2020-01-01',
      til: '2026-01-31',
      hjemmel: LAB('31', { stk: '3' }),
      ...læst(LOV(548, 2019), LBK(701, 2022), LBK(280, 2024)),
      siger: {
        da: 'Kommunen skal holde mindst 4 samtaler med dig i de første 6 måneder. Derefter aftaler I samtaler efter behov, og du kan selv bede om dem.',
        en: 'The municipality must hold at least 4 talks with you in the first 6 months. After that talks are agreed as needed, and you can ask for them.',
      },
      er: antal(4),
    },
    {
      fra: '2026-02-01',
      hjemmel: LOV_1750('1'),
      kilder: [LOV(1750, 2025), ulæst('Ændringerne af kontaktforløbet i lov nr. 1750 af 2025')],
      sikkerhed: 'ukendt',
      kontrolleretTil: TEKST_TIL,
      siger: {
        da: 'Du har ret til samtaler med kommunen. Om der er et mindste antal, er ikke læst.',
        en: 'You have a right to talks with the municipality. Whether there is a least number has not been read.',
      },
      ukendt: {
        da: 'Reformen gjorde kontaktforløbet friere. Fra hvilken dag, og om der stadig er et mindste antal samtaler, er ikke læst.',
        en: 'The reform made the contact freer. From which day, and whether a least number remains, has not been read.',
      },
    },
  ],
})

/** Until 2020 the six were asked for in every twelve months; since then the four are asked for once. */
export const samtalerneHoldesLøbende = betingelse('LAB.31.3.løbende', {
  titel: {
    da: 'Det mindste antal samtaler gælder hele vejen',
    en: 'The least number of talks holds all the way',
  },
  vælgesEfter: påDenDag,
  relevantNår: iForløb,
  versioner: [
    {
      fra: '2014-07-01',
      til: '2019-12-31',
      hjemmel: LAB('18', { stk: '2' }),
      ...læst(LBK(990, 2014), LBK(807, 2015), LBK(1342, 2016)),
      siger: {
        da: 'Samtalerne holdes løbende: mindst 6 inden for 12 kalendermåneder, så længe forløbet varer.',
        en: 'The talks go on: at least 6 within 12 calendar months, for as long as the course lasts.',
      },
      er: altid,
    },
    {
      fra: '2020-01-01',
      til: '2026-01-31',
      hjemmel: LAB('32', { stk: '1' }),
      ...læst(LOV(548, 2019), LBK(701, 2022), LBK(280, 2024)),
      siger: {
        da: 'Efter de første 6 måneder aftaler du og kommunen selv, hvornår I taler sammen.',
        en: 'After the first 6 months you and the municipality agree when you talk.',
      },
      er: aldrigOpfyldt,
    },
    {
      fra: '2026-02-01',
      hjemmel: LOV_1750('1'),
      kilder: [ulæst('Ændringerne af kontaktforløbet i lov nr. 1750 af 2025')],
      sikkerhed: 'ukendt',
      kontrolleretTil: TEKST_TIL,
      siger: {
        da: 'Om der er et antal samtaler, der holdes løbende, er ikke læst.',
        en: 'Whether there is a number of talks that goes on has not been read.',
      },
      ukendt: {
        da: 'Teksten efter 1. februar 2026 er ikke læst.',
        en: 'The text after 1 February 2026 has not been read.',
      },
    },
  ],
})

const fraStart = (n: number) => jobafklaringStartede.plus(måneder(n)).minus(dage(1))

export const samtalerHoldtSenest = tidspunkt('LAB.31.3.vindue', {
  titel: { da: 'De første samtaler skal være holdt', en: 'The first talks must have been held' },
  betyder: {
    da: 'Dagen er den sidste, hvor det mindste antal samtaler kan være holdt i tide.',
    en: 'The day is the last on which the least number of talks can have been held in time.',
  },
  vælgesEfter: påDenDag,
  relevantNår: iForløb,
  versioner: [
    {
      fra: '2014-07-01',
      til: '2019-12-31',
      hjemmel: LAB('18', { stk: '2' }),
      ...læst(LBK(990, 2014), LBK(807, 2015), LBK(1342, 2016)),
      siger: {
        da: 'De 6 samtaler skal holdes inden for 12 måneder, eller inden for 6 ved risiko for lang sygdom.',
        en: 'The 6 talks must be held within 12 months, or within 6 where there is a risk of long illness.',
      },
      er: hvis(risikoForFireÅr, fraStart(6), fraStart(12)),
    },
    {
      fra: '2020-01-01',
      til: '2026-01-31',
      hjemmel: LAB('31', { stk: '3' }),
      ...læst(LOV(548, 2019), LBK(701, 2022), LBK(280, 2024)),
      siger: {
        da: 'De 4 samtaler skal holdes i de første 6 måneder af forløbet.',
        en: 'The 4 talks must be held in the first 6 months of the course.',
      },
      er: fraStart(6),
    },
    {
      fra: '2026-02-01',
      hjemmel: LOV_1750('1'),
      kilder: [ulæst('Ændringerne af kontaktforløbet i lov nr. 1750 af 2025')],
      sikkerhed: 'ukendt',
      kontrolleretTil: TEKST_TIL,
      siger: {
        da: 'Om der er en frist for samtalerne, er ikke læst.',
        en: 'Whether there is a deadline for the talks has not been read.',
      },
      ukendt: {
        da: 'Teksten efter 1. februar 2026 er ikke læst.',
        en: 'The text after 1 February 2026 has not been read.',
      },
    },
  ],
})

const udenKontakt = {
  siger: {
    da: 'Er du alvorligt syg, og er kontakt ikke hensigtsmæssig eller mulig, følger kommunen op uden at kontakte dig. Det taler især for det, at sygdommen er livstruende.',
    en: 'If you are seriously ill, and contact is not fitting or not possible, the municipality follows up without contacting you. That the illness is life-threatening weighs most.',
  },
  er: kontaktUhensigtsmæssig,
} as const

export const standbyIJobafklaring = betingelse('LAB.33.3', {
  titel: {
    da: 'Kontaktforløb uden kontakt (standby) i jobafklaringsforløb',
    en: 'Follow-up without contact (standby) in job clarification',
  },
  betyder: {
    da: 'Ja betyder, at kommunen følger op uden at kontakte dig.',
    en: 'Yes means that the municipality follows up without contacting you.',
  },
  vælgesEfter: påDenDag,
  relevantNår: iForløb,
  versioner: [
    {
      ...udenKontakt,
      fra: '2014-07-01',
      til: '2019-12-31',
      hjemmel: LAB('18', { stk: '6' }),
      ...læst(LBK(990, 2014), LBK(1342, 2016)),
    },
    {
      ...udenKontakt,
      fra: '2020-01-01',
      hjemmel: LAB('33', { stk: '3' }),
      ...læst(LOV(548, 2019), LBK(701, 2022), LBK(280, 2024)),
    },
  ],
})
