import { alle, altid, betingelse, den, ikke, uger, énAf } from '@sagsvej/rules'
import { vurderingsdato } from '../fakta/forloeb.ts'
import { erIJobafklaring, jobafklaringStartede } from '../fakta/jobafklaring.ts'
import { fikTværfagligIndsats, tilbudUnderForløbet, ventesFuldtRask } from '../fakta/jobafklaring-indsats.ts'
import { forventetRask } from '../fakta/opfoelgning.ts'
import { LBK, LOV } from '../lovsamling/kilder.ts'
import { læst } from '../lovsamling/laest.ts'
import { LAB } from '../lovsamling/love.ts'
import { påDenDag } from '../sygedagpenge/paa-den-dag.ts'

const iForløb = alle(erIJobafklaring, vurderingsdato.tidligst(den('2014-07-01')))

/** Until 2025: those expected to be well soon get only a work placement or guidance (LAB.108.4). */
const kunKort = alle(
  ventesFuldtRask,
  forventetRask.senest(jobafklaringStartede.plus(uger(8))),
  ikke(fikTværfagligIndsats),
)

const hele = {
  da: 'Forløbet kan bestå af praktik, løntilskud, vejledning, opkvalificering, mentor og indsatser efter anden lov, fx social eller sundhed.',
  en: 'The course can consist of a work placement, a wage subsidy, guidance, training, a mentor and help under other acts, e.g. social or health.',
}
const korte = {
  da: `${hele.da} Ventes du helt rask inden 8 uger, er det kun praktik, vejledning og opkvalificering.`,
  en: `${hele.en} If you are expected to be fully well within 8 weeks it is only a work placement, guidance and training.`,
}
const medUndtagelse = énAf(ikke(kunKort), tilbudUnderForløbet.er('praktik', 'vejledning'))

export const tilbudKanIndgå = betingelse('LAB.108.2', {
  titel: { da: 'Tilbuddet kan indgå i forløbet', en: 'The measure can be part of the course' },
  vælgesEfter: påDenDag,
  relevantNår: iForløb,
  versioner: [
    {
      fra: '2014-07-01',
      til: '2016-11-20',
      hjemmel: LAB('68 f', { stk: '2' }),
      ...læst(LBK(990, 2014), LBK(807, 2015)),
      siger: hele,
      note: {
        da: 'Undtagelsen om 8 uger står ikke i lovbekendtgørelsen fra juli 2015, men i den fra november 2016.',
        en: 'The exception of 8 weeks is not in the consolidation of July 2015, but in that of November 2016.',
      },
      er: altid,
    },
    {
      fra: '2016-11-21',
      til: '2019-12-31',
      hjemmel: LAB('68 f', { stk: '2-4' }),
      ...læst(LBK(1342, 2016)),
      siger: korte,
      er: medUndtagelse,
    },
    {
      fra: '2020-01-01',
      til: '2024-12-31',
      hjemmel: LAB('108', { stk: '2-4' }),
      ...læst(LOV(548, 2019), LBK(701, 2022), LBK(280, 2024)),
      siger: korte,
      er: medUndtagelse,
    },
    {
      fra: '2025-01-01',
      hjemmel: LAB('108', { stk: '2' }),
      ...læst(LBK(280, 2024), LOV(1657, 2024)),
      siger: hele,
      er: altid,
    },
  ],
})

const fast = {
  siger: {
    da: 'Kommunen skal udpege en koordinerende sagsbehandler til dig. Hun eller han laver planen sammen med dig og følger op.',
    en: 'The municipality must appoint a coordinating caseworker for you. She or he makes the plan with you and follows up.',
  },
  er: altid,
} as const

export const koordinerendeSagsbehandler = betingelse('LAB.36.3', {
  titel: { da: 'Ret til en koordinerende sagsbehandler', en: 'A right to a coordinating caseworker' },
  vælgesEfter: påDenDag,
  relevantNår: iForløb,
  versioner: [
    {
      ...fast,
      fra: '2014-07-01',
      til: '2019-12-31',
      hjemmel: LAB('68 g', { stk: '1-2' }),
      ...læst(LBK(990, 2014), LBK(807, 2015), LBK(1342, 2016)),
    },
    {
      ...fast,
      fra: '2020-01-01',
      hjemmel: LAB('36', { stk: '3' }),
      ...læst(LOV(548, 2019), LBK(701, 2022), LBK(280, 2024)),
    },
  ],
})
