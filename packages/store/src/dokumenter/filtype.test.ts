import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { DokumentAfvist, STØRSTE_FIL } from './afvist.ts'
import { medietype } from './filtype.ts'
import { arkiv, docx } from './zip.test-support.ts'

const PDF = '%PDF-1.7\n1 0 obj\n<< /Type /Catalog >>\nendobj\ntrailer << /Root 1 0 R >>\n%%EOF'
const PNG = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
)
const JPEG = Buffer.from('ffd8ffe000104a46494600010100000100010000ffd9', 'hex')
const compound = (...names: readonly string[]) =>
  Buffer.concat([
    Buffer.from('d0cf11e0a1b11ae1', 'hex'),
    Buffer.alloc(504),
    ...names.map((name) => Buffer.from(name, 'utf16le')),
  ])

test.each([
  ['brev.pdf', PDF, 'application/pdf'],
  ['foto.PNG', PNG, 'image/png'],
  ['foto.jpeg', JPEG, 'image/jpeg'],
  ['notat.txt', 'Æblegrød er 100 % sundt, hvis a < b.', 'text/plain'],
  ['brev.docx', docx(), 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'],
])('%s tages', async (navn, bytes, type) => {
  expect(await medietype(navn, Buffer.from(bytes))).toBe(type)
})

describe('afvises med en grund', () => {
  test.each([
    ['tom.pdf', '', 'tom'],
    ['stor.txt', Buffer.alloc(STØRSTE_FIL + 1, 'a'), 'forStor'],
    ['program.exe', 'MZ\x90', 'ukendtType'],
    ['billede.svg', '<svg onload="alert(1)"/>', 'ukendtType'],
    ['uden-endelse', 'tekst', 'ukendtType'],
    ['brev.doc', compound('WordDocument'), 'ukendtType'],
    ['program.pdf', 'MZ\x90', 'forkertType'],
    ['billede.pdf', PNG, 'forkertType'],
    ['side.txt', '<!doctype html><script>alert(1)</script>', 'forkertType'],
    ['billede.txt', '<SVG onload="alert(1)"/>', 'forkertType'],
    ['bytes.txt', Buffer.from([0x61, 0xff, 0x62]), 'forkertType'],
    ['arkiv.docx', arkiv({ navn: 'virus.exe', tekst: 'MZ' }), 'forkertType'],
    ['halvt.docx', docx().subarray(0, 60), 'forkertType'],
    ['brev.docm', docx(), 'makroer'],
    ['ark.XLSM', docx(), 'makroer'],
    ['brev.docx', docx(undefined, { navn: 'word/vbaProject.bin', tekst: 'Sub AutoOpen()' }), 'makroer'],
    ['brev.docx', docx(undefined, { navn: 'word/activeX/activeX1.xml', tekst: 'x' }), 'makroer'],
    ['skjult.docx', docx('application/vnd.ms-word.document.macroEnabled.main+xml'), 'makroer'],
    [
      'omdøbt.docx',
      docx('application/vnd.ms-office.vbaProject', { navn: 'word/a.bin', tekst: 'x' }),
      'makroer',
    ],
    ['gammel.doc', compound('_VBA_PROJECT'), 'makroer'],
    ['klikker.pdf', `${PDF}<< /S /JavaScript /JS (app.alert(1)) >>`, 'makroer'],
    ['starter.pdf', `${PDF}<< /S /Launch /F (cmd.exe) >>`, 'makroer'],
    ['låst.pdf', `${PDF}trailer << /Encrypt 9 0 R >>`, 'krypteret'],
    ['låst.docx', compound('EncryptedPackage'), 'krypteret'],
    ['låst.docx', docx(undefined, { navn: 'a.xml', tekst: 'x', låst: true }), 'krypteret'],
  ])('%s', async (navn, bytes, grund) => {
    const fejl = await medietype(navn, Buffer.from(bytes)).catch((error: unknown) => error)
    expect(fejl).toBeInstanceOf(DokumentAfvist)
    expect(fejl).toMatchObject({
      grund,
      tekst: { da: expect.stringContaining(navn), en: expect.stringContaining(navn) },
    })
  })

  test('en liste over indholdet, der vokser uden ende, åbnes ikke', async () => {
    const bombe = arkiv({ navn: '[Content_Types].xml', tekst: ' '.repeat(4_000_000), pakket: true })
    await expect(medietype('bombe.docx', bombe)).rejects.toMatchObject({ grund: 'makroer' })
  })

  test('hvad der end sendes: en type eller en grund, aldrig et nedbrud', async () => {
    const starts = ['', 'PK\x03\x04', 'PK\x05\x06', '%PDF-', '\xd0\xcf\x11\xe0', '\x89PNG\r\n\x1a\n']
    const body = fc.tuple(fc.constantFrom(...starts), fc.uint8Array({ maxLength: 200 }))
    const name = fc.constantFrom('a.pdf', 'a.docx', 'a.txt', 'a.png', 'a')
    await fc.assert(
      fc.asyncProperty(body, name, async ([start, rest], navn) => {
        const bytes = Buffer.concat([Buffer.from(start, 'latin1'), rest])
        await medietype(navn, bytes).catch((error: unknown) => expect(error).toBeInstanceOf(DokumentAfvist))
      }),
      { numRuns: 500, seed: 3 },
    )
  })
})
