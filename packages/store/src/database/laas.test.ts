import { spawnSync } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { DatabasenErOptaget } from '../fejl.ts'
import { lås } from './laas.ts'

let folder: string
let file: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'sagsvej-laas-'))
  file = join(folder, 'sagsvej.lock')
})
afterEach(() => rmSync(folder, { recursive: true }))

test('kun én ad gangen, og den næste, når den første er færdig', () => {
  const giveBack = lås(folder)
  expect(() => lås(folder)).toThrow(DatabasenErOptaget)
  giveBack()
  lås(folder)()
  expect(readdirSync(folder)).toEqual([])
})

test('en anden proces, der lever, nævnes med nummer og fil, og beholder låsen', () => {
  writeFileSync(file, String(process.ppid))
  expect(() => lås(folder)).toThrow(`process ${process.ppid}`)
  expect(() => lås(folder)).toThrow(file)
  expect(readdirSync(folder)).toEqual(['sagsvej.lock'])
  expect(readFileSync(file, 'utf8')).toBe(String(process.ppid))
})

test.each([
  ['en proces, der er død', () => String(spawnSync(process.execPath, ['--version']).pid)],
  ['et tidligere liv med samme nummer', () => String(process.pid)],
  ['ingenting', () => ''],
])('en lås efter %s hindrer ikke', (_, owner) => {
  writeFileSync(file, owner())
  const giveBack = lås(folder)
  expect(readFileSync(file, 'utf8')).toBe(String(process.pid))
  giveBack()
  expect(readdirSync(folder)).toEqual([])
})
