import { expect, test } from 'vitest'
import { ansatIFleksjob } from '../fakta/ansaettelse.ts'
import { feriedagpengeIFleksjob } from './feriedagpenge.ts'
import { spørg } from './fleksjob.test-support.ts'

test.each(['2006-07-03', '2012-12-31', '2013-01-01', '2026-11-26'])(
  '[W3 R] %s: ingen feriedagpenge i fleksjob; uden fleksjob er det ikke spørgsmålet',
  (dag) => {
    const svar = (ansat: boolean) => spørg(feriedagpengeIFleksjob, dag, [[ansatIFleksjob, ansat]]).ja()
    expect([svar(true), svar(false)]).toEqual([false, 'ikke relevant'])
  },
)
