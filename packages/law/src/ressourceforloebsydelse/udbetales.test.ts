import { expect, test } from 'vitest'
import { evaluer } from '../eksempler/evaluer.ts'
import { fakta } from '../eksempler/fakta.ts'
import { sandtSvar, talSvar } from '../eksempler/svar.ts'
import { børnLigestillet, børnOpholderSigIDanmark, harForsørgelsespligt } from '../fakta/forsoergelse.ts'
import { indtægter, timerITilbud } from '../fakta/indtaegter.ts'
import { sidsteDagMedSygedagpengeEllers, ydelseFørForløbet } from '../fakta/ressourceforloebsydelse.ts'
import { bruddetSkete, personligKontaktErForsøgt, skriftligtVejledtOmSanktioner } from '../fakta/sanktion.ts'
import { ydelsenBørOphøre } from '../skoen/ressourceforloebsydelse.ts'
import { udbetalesIRessourceforløb } from './fradrag-i-ressourceforloeb.ts'
import { ydelsenKanOphøre } from './pligter/nedsaettelse.ts'

const udbetalt = (art: string, beløb: number) =>
  Number(
    talSvar(
      evaluer(udbetalesIRessourceforløb, {
        fakta: fakta(
          [ydelseFørForløbet, 'anden'],
          [sidsteDagMedSygedagpengeEllers, '2000-01-01'],
          [harForsørgelsespligt, true],
          [børnOpholderSigIDanmark, true],
          [børnLigestillet, false],
          [indtægter, beløb === 0 ? [] : [{ art, beloeb: beløb, tid: 'under' }]],
          [timerITilbud, 0],
        ),
        på: '2024-05-01',
      }),
      'kr/md',
    ),
  )

test('[F1 R] andre indtægter går fra krone for krone, og aldrig under nul', () => {
  const hele = udbetalt('anden', 0)
  expect(hele).toBeGreaterThan(10_000)
  expect(hele - udbetalt('anden', 1000)).toBe(1000)
  expect(udbetalt('fri', 1000)).toBe(hele)
  expect(udbetalt('anden', hele + 1)).toBe(0)
})

test('ydelsen ophører kun efter et skøn, og kun når der er vejledt og forsøgt kontakt', () => {
  const svar = (vejledt: boolean, forsøgt: boolean, skøn: boolean) =>
    sandtSvar(
      evaluer(ydelsenKanOphøre, {
        fakta: fakta(
          [bruddetSkete, '2024-05-01'],
          [skriftligtVejledtOmSanktioner, vejledt],
          [personligKontaktErForsøgt, forsøgt],
        ),
        skøn: { [ydelsenBørOphøre.skøn.nøgle]: skøn },
        på: '2024-06-01',
      }),
    )
  expect(svar(false, true, true)).toBe(false)
  expect(svar(true, false, true)).toBe(false)
  expect(svar(true, true, false)).toBe(false)
})
