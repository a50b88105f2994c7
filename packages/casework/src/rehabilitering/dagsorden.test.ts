import { parseDay } from '@sagsvej/calendar'
import { expect, test } from 'vitest'
import { indkaldelse, rehabsag, SAG } from '../procedures/rehabiliteringsteam/rehab.test-support.ts'
import { rehabiliteringsdagsorden } from './dagsorden.ts'

/** A case called to the meeting of 20 March at a time; the others have their own. */
const kaldt = (klokken: string) =>
  rehabsag('fleksjob', '2023-03-01')
    .brev('b-m1', 'indkaldelse_til_rehabiliteringsmoede', ['bisidder'])
    .gør('IndkaldTilRehabiliteringsmøde', { ...indkaldelse('m1', '2023-03-20'), klokken })

const tider = (...sager: readonly ReturnType<typeof kaldt>[]) =>
  rehabiliteringsdagsorden(
    sager.map(({ tilstand }) => tilstand),
    parseDay('2023-03-20'),
  ).map(({ fra, til, overlapper }) => `${fra}-${til}${overlapper ? ' overlapper' : ''}`)

test('dagens sager står i rækkefølge, 20 minutter hver, og to på samme tid ses', () => {
  expect(tider(kaldt('09:40'), kaldt('09:20'), kaldt('10:50'))).toEqual([
    '09:20-09:40',
    '09:40-10:00',
    '10:50-11:10',
  ])
  expect(tider(kaldt('09:20'), kaldt('09:30'))).toEqual(['09:20-09:40', '09:30-09:50 overlapper'])
})

test('et aflyst møde står der ikke', () => {
  const afbud = { ...SAG, moedeId: 'm1', grund: 'Syg', oensketAf: 'borger', meddelt: '2023-03-02' }
  expect(tider(kaldt('09:20').den('2023-03-02').gør('AflysRehabiliteringsmøde', afbud))).toEqual([])
})
