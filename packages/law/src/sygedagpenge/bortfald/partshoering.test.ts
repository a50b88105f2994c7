import { describe, expect, test } from 'vitest'
import { læsEksempel } from '../../eksempler/data.test-support.ts'
import { evaluer } from '../../eksempler/evaluer.ts'
import { fakta } from '../../eksempler/fakta.ts'
import { sandtSvar } from '../../eksempler/svar.ts'
import { harSvaretPåPartshøring, partshøringsfrist, partshørtOmOphør } from '../../fakta/partshoering.ts'
import { type NytGrundlag, partshøringAf } from './partshoering.adapter.ts'
import { ophørKanAfgøres } from './partshoering.ts'

test('[D6 R] fra § 7 til § 27 uden ny partshøring', () => {
  const e = læsEksempel<NytGrundlag>('ex-syg-077')
  expect(partshøringAf(e.facts, e.law_as_of)).toEqual(e.expected)
})

describe('[D4 R] afgørelsen om ophør', () => {
  const svar = (på: string, svaret: boolean, hørt = true) =>
    sandtSvar(
      evaluer(ophørKanAfgøres, {
        fakta: fakta(
          [partshørtOmOphør, hørt],
          [partshøringsfrist, '2024-02-29'],
          [harSvaretPåPartshøring, svaret],
        ),
        på,
      }),
    )
  test('ikke på fristens sidste dag, men dagen efter, eller når svaret er kommet', () => {
    expect([svar('2024-02-29', false), svar('2024-03-01', false), svar('2024-02-20', true)]).toEqual([
      false,
      true,
      true,
    ])
  })
  test('aldrig uden partshøring', () => {
    expect(svar('2024-03-01', false, false)).toBe(false)
  })
})
