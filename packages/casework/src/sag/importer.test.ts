import { expect, test } from 'vitest'
import { readSagsfil } from '../sagsfil/sagsfil.ts'
import { godSag, testlov } from '../testlov.test-support.ts'
import { fold } from './evolve.ts'
import { importer } from './importer.ts'

test('en sag, der findes, kan ikke importeres igen', () => {
  const read = readSagsfil(JSON.stringify(godSag), testlov)
  if (!read.ok) throw new Error('the file was refused')
  const again = importer(read.sagsfil, fold(read.begivenheder))
  expect(again).toMatchObject({ ok: false, fejl: [{ slags: 'sagenFindes', pointer: '/sag/id' }] })
})
