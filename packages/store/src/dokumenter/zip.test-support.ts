import { crc32, deflateRawSync } from 'node:zlib'

export interface Indhold {
  readonly navn: string
  readonly tekst: string
  readonly pakket?: boolean
  readonly låst?: boolean
}

/** An archive of these files. */
export function arkiv(...filer: readonly Indhold[]): Buffer {
  const locals: Buffer[] = []
  const directory: Buffer[] = []
  let at = 0
  for (const { navn, tekst, pakket = false, låst = false } of filer) {
    const [name, text] = [Buffer.from(navn), Buffer.from(tekst)]
    const data = pakket ? deflateRawSync(text) : text
    const common = Buffer.alloc(26)
    common.writeUInt16LE(20, 0)
    common.writeUInt16LE(låst ? 1 : 0, 2)
    common.writeUInt16LE(pakket ? 8 : 0, 4)
    common.writeUInt32LE(crc32(text), 10)
    common.writeUInt32LE(data.length, 14)
    common.writeUInt32LE(text.length, 18)
    common.writeUInt16LE(name.length, 22)
    const local = Buffer.concat([Buffer.from('PK\x03\x04', 'latin1'), common, name, data])
    const tail = Buffer.alloc(14)
    tail.writeUInt32LE(at, 10)
    directory.push(Buffer.concat([Buffer.from('PK\x01\x02\x14\x00', 'latin1'), common, tail, name]))
    locals.push(local)
    at += local.length
  }
  const size = directory.reduce((sum, { length }) => sum + length, 0)
  const end = Buffer.alloc(22)
  end.write('PK\x05\x06', 0, 'latin1')
  end.writeUInt16LE(filer.length, 8)
  end.writeUInt16LE(filer.length, 10)
  end.writeUInt32LE(size, 12)
  end.writeUInt32LE(at, 16)
  return Buffer.concat([...locals, ...directory, end])
}

const WORD = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml'

/** A text document as a word processor makes it, with these parts besides. */
export const docx = (type = WORD, ...mere: readonly Indhold[]): Buffer =>
  arkiv(
    {
      navn: '[Content_Types].xml',
      tekst: `<Types><Override PartName="/word/document.xml" ContentType="${type}"/></Types>`,
      pakket: true,
    },
    { navn: 'word/document.xml', tekst: '<w:document/>', pakket: true },
    ...mere,
  )
