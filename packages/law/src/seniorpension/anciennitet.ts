import { aldrig, hvis, måneder, tidspunkt, énAf } from '@sagsvej/rules'
import { folkepensionsalderensDag } from '../folkepension/folkepensionsalder.ts'
import { LSP } from '../lovsamling/love.ts'
import { påDenDag } from '../sygedagpenge/paa-den-dag.ts'
import { født } from './foedt.ts'
import { FRA_2021, INGEN, VINDUET } from './tidlig-pension-tekster.ts'

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
