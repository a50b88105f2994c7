import { readFileSync } from 'node:fs'
import { lov } from '@sagsvej/law'
import { describe, expect, test } from 'vitest'
import { readSagsfil } from '../../sagsfil/sagsfil.ts'
import { Sag } from '../sag.test-support.ts'
import { FORLØB, iListen, skøn } from './syg.test-support.ts'

/** The case of the examples folder, with the course of illness it tells of begun in the engine. */
function fra(navn: string, dag: string): Sag {
  const url = new URL(`../../../../../examples/${navn}.json`, import.meta.url)
  const read = readSagsfil(readFileSync(url, 'utf8'), lov)
  if (!read.ok) throw new Error('the example was refused')
  return new Sag(read.begivenheder, dag)
}

test('dbg', () => {
  const sag = fra('2019-kommunen-fra-foerste-dag', '2019-01-30')
  sag.gør('AnmeldSygdom', { ...FORLØB, foersteFravaersdag: '2019-01-28', anmeldtAf: 'arbejdsgiver' })
  sag.den('2019-06-01')
  console.log(sag.huskeliste)
  console.log(sag.beder('RevurdérForløb', { ...FORLØB, begrundelse: 'x' }))
  void skøn
  void iListen
  void describe
  expect(1).toBe(1)
})
