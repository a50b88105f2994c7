import { addDays, parseDay } from '@sagsvej/calendar'
import { dagen, fold, gangeI, loven, SAGSGANGE, type Sagsgang, stilling } from '@sagsvej/casework'
import { evaluerFrist } from '@sagsvej/law'
import { evaluate } from '@sagsvej/rules'
import { expect, test } from 'vitest'
import { demokommune } from './kommune.ts'

const sager = [...demokommune({ kommune: 'Prøvekøbing', frø: 27, antal: 160 })]

/** Every step that asks the law whether it must be taken, and every deadline. */
const spørgsmål = ({ trin }: Sagsgang) => ({
  skal: trin.flatMap(({ skal }) => (skal.art === 'lov' ? [skal.bestemmelse] : [])),
  frister: trin.flatMap(({ frist, ellersFrist = [] }) => [...(frist ? [frist] : []), ...ellersFrist]),
})

test('det hurtige svar er det forklarede, for hvert trin og hver frist, før, under og efter', () => {
  let asked = 0
  let answered = 0
  for (const { begivenheder } of sager) {
    const sag = fold(begivenheder)
    if (!sag) throw new TypeError('a case begins with an event')
    for (const gang of SAGSGANGE.flatMap((one) => gangeI(one, sag))) {
      const { skal, frister } = spørgsmål(gang.sagsgang)
      for (const days of [0, 40, 200]) {
        const s = stilling(sag, gang, addDays(parseDay(gang.begyndt), days))
        for (const bestemmelse of skal) {
          const { art } = evaluate(bestemmelse.led, s.kontekst).udfald
          expect(loven(s, bestemmelse), bestemmelse.bestemmelse.id).toBe(art === 'åben' ? art : art === 'ja')
        }
        for (const regel of frister) {
          const forklaret = evaluerFrist(regel, s.kontekst)
          expect(dagen(s, regel), regel.nøgle).toBe(forklaret.art === 'frist' ? forklaret.dag : forklaret.art)
          asked += 1
          if (forklaret.art === 'frist') answered += 1
        }
      }
    }
  }
  expect(asked).toBeGreaterThan(5_000)
  expect(answered).toBeGreaterThan(500)
})
