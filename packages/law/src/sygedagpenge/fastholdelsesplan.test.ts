import { expect, test } from 'vitest'
import { evaluer } from '../eksempler/evaluer.ts'
import { fakta } from '../eksempler/fakta.ts'
import { sandtSvar } from '../eksempler/svar.ts'
import { ventesTilbageInden8Uger } from '../fakta/fastholdelse.ts'
import { persongruppe } from '../fakta/forloeb.ts'
import { fastholdelsesplanKanØnskes } from './fastholdelsesplan.ts'

test.each(['2011-02-07', '2015-02-02', '2026-11-27'])(
  'den %s: når man ikke ventes tilbage inden 8 uger',
  (på) => {
    const kan = (snart: boolean, gruppe = 'loenmodtager') =>
      sandtSvar(
        evaluer(fastholdelsesplanKanØnskes, {
          fakta: fakta([persongruppe, gruppe], [ventesTilbageInden8Uger, snart]),
          på,
        }),
      )
    expect([kan(false), kan(true)]).toEqual([true, false])
    expect(kan(false, 'ledig')).toBe('ikke relevant')
  },
)
