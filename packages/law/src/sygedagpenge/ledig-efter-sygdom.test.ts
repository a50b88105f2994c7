import { expect, test } from 'vitest'
import { evaluer } from '../eksempler/evaluer.ts'
import { sygFra } from '../eksempler/forloeb.ts'
import { sandtSvar } from '../eksempler/svar.ts'
import { dagpengerettenForlænges, nyTilmeldingSomLedig } from './ledig-efter-sygdom.ts'

const svar = (word: typeof dagpengerettenForlænges, på: string, gruppe: 'ledig' | 'loenmodtager' = 'ledig') =>
  sandtSvar(evaluer(word, { fakta: sygFra('2008-03-03', gruppe), på }))

test('dagpengeretten forlænges, når sygdommen har varet i mere end 6 uger', () => {
  expect([svar(dagpengerettenForlænges, '2008-04-13'), svar(dagpengerettenForlænges, '2008-04-14')]).toEqual([
    false,
    true,
  ])
  expect(svar(dagpengerettenForlænges, '2010-07-01')).toBe('retsgrundlag ukendt')
})

test('efter mere end 14 dage skal den ledige melde sig igen', () => {
  expect([svar(nyTilmeldingSomLedig, '2008-03-16'), svar(nyTilmeldingSomLedig, '2008-03-17')]).toEqual([
    false,
    true,
  ])
})
