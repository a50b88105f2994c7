import { appendFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { filjournal } from './journal.ts'

let mappe = ''
beforeEach(() => {
  mappe = mkdtempSync(join(tmpdir(), 'journal-'))
})
afterEach(() => rmSync(mappe, { recursive: true, force: true }))
const fil = () => join(mappe, 'under', 'a.jsonl')

test('det, der er tilføjet, er der for den næste, der læser', () => {
  const journal = filjournal<{ n: number; tekst: string }>(fil())
  journal.tilføj({ n: 1, tekst: 'æøå\nny linje' })
  journal.tilføj({ n: 2, tekst: '' })
  expect(filjournal(fil()).linjer()).toEqual(journal.linjer())
  expect(journal.linjer()).toHaveLength(2)
})

test('en sidste linje, der blev skåret over, blev aldrig kvitteret og er væk', () => {
  filjournal(fil()).tilføj({ n: 1 })
  const whole = readFileSync(fil(), 'utf8')
  for (let cut = 1; cut < whole.length; cut++) {
    writeFileSync(fil(), whole)
    appendFileSync(fil(), whole.slice(0, cut))
    const journal = filjournal<{ n: number }>(fil())
    expect(journal.linjer()).toEqual([{ n: 1 }])
    journal.tilføj({ n: 2 })
    expect(filjournal(fil()).linjer()).toEqual([{ n: 1 }, { n: 2 }])
  }
})

test('en ødelagt linje midt i siges med fil og linje', () => {
  filjournal(fil()).tilføj({ n: 1 })
  appendFileSync(fil(), 'ikke json\n{"n":3}\n')
  expect(() => filjournal(fil())).toThrow(/a\.jsonl: linje 2 er ikke/)
})
