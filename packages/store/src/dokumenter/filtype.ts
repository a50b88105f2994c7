import { fileTypeFromBuffer } from 'file-type'
import { type Afvisningsgrund, DokumentAfvist, STØRSTE_FIL } from './afvist.ts'
import { type Arkivfil, arkivfiler, arkivtekst } from './zip.ts'

const OOXML = 'application/vnd.openxmlformats-officedocument'
/** What is taken, by the ending of the name. */
const TYPER: Readonly<Record<string, string>> = {
  pdf: 'application/pdf',
  png: 'image/png',
  jpg: 'image/jpeg',
  jpeg: 'image/jpeg',
  docx: `${OOXML}.wordprocessingml.document`,
  xlsx: `${OOXML}.spreadsheetml.sheet`,
  txt: 'text/plain',
}
const MACRO_NAMES = /\.(?:doc|dot|xls|xlt|xla|ppt|pot|ppa|pps|sld)m$/i
const MACRO_PARTS = /(?:^|\/)(?:vbaProject\.bin|vbaData\.xml|activeX|macrosheets)(?:\/|$)/i
const MACRO_TYPES = /macroEnabled|vbaProject|activeX/i

/**
 * The media type of a file, read in its content, where name and content agree, it is of a kind that is taken, and nothing
 * in it runs by itself as far as can be seen. @throws DokumentAfvist
 */
export async function medietype(navn: string, bytes: Uint8Array): Promise<string> {
  const content = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const found = await find(navn, content)
  if ('grund' in found) throw new DokumentAfvist(found.grund, navn)
  return found.type
}

type Found = { readonly type: string } | { readonly grund: Afvisningsgrund }

async function find(navn: string, bytes: Buffer): Promise<Found> {
  if (bytes.length === 0) return { grund: 'tom' }
  if (bytes.length > STØRSTE_FIL) return { grund: 'forStor' }
  if (MACRO_NAMES.test(navn)) return { grund: 'makroer' }
  const type = TYPER[/\.([a-z]+)$/i.exec(navn)?.[1]?.toLowerCase() ?? '']
  const dangerous = danger(bytes)
  if (dangerous) return { grund: dangerous }
  if (type === undefined) return { grund: 'ukendtType' }
  const sniffed = (await fileTypeFromBuffer(bytes))?.mime ?? (isPlainText(bytes) ? 'text/plain' : undefined)
  return sniffed === type ? { type } : { grund: 'forkertType' }
}

function danger(bytes: Buffer): Afvisningsgrund | undefined {
  if (bytes.subarray(0, 4).toString('latin1') === 'PK\x03\x04') return dangerInArchive(bytes)
  if (bytes.readUIntBE(0, Math.min(4, bytes.length)) === 0xd0cf11e0) return dangerInCompound(bytes)
  // What is deeper in a PDF, in packed objects, is not looked into.
  if (bytes.subarray(0, 1024).includes('%PDF-')) {
    if (bytes.includes('/Encrypt')) return 'krypteret'
    if (bytes.includes('/JavaScript') || bytes.includes('/Launch')) return 'makroer'
  }
  return undefined
}

function dangerInArchive(bytes: Buffer): Afvisningsgrund | undefined {
  const files = arkivfiler(bytes)
  if (!files) return 'forkertType'
  if (files.some(({ krypteret }) => krypteret)) return 'krypteret'
  if (files.some(({ navn }) => MACRO_PARTS.test(navn)) || files.some((file) => listsMacros(bytes, file)))
    return 'makroer'
  return undefined
}

/** A part may bear any name: what it is says the list of contents, and one that cannot be read hides something. */
function listsMacros(bytes: Buffer, file: Arkivfil): boolean {
  if (file.navn !== '[Content_Types].xml') return false
  const text = arkivtekst(bytes, file)
  return text === undefined || MACRO_TYPES.test(text)
}

/** The older format of Office, in which a document with a password is packed too. */
function dangerInCompound(bytes: Buffer): Afvisningsgrund | undefined {
  if (bytes.includes(Buffer.from('EncryptedPackage', 'utf16le'))) return 'krypteret'
  return bytes.includes(Buffer.from('VBA', 'utf16le')) ? 'makroer' : undefined
}

const MARKUP = /<(?:!doctype|html|script|svg|\?xml)/i

function isPlainText(bytes: Buffer): boolean {
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes)
    return !text.includes('\0') && !MARKUP.test(text)
  } catch (error) {
    if (error instanceof TypeError) return false
    throw error
  }
}
