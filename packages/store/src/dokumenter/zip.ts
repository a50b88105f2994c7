import { inflateRawSync } from 'node:zlib'

/** A file in an archive, as its directory says. */
export interface Arkivfil {
  readonly navn: string
  readonly krypteret: boolean
  readonly metode: number
  readonly start: number
  readonly længde: number
}

const [END, ENTRY, LOCAL] = [0x06054b50, 0x02014b50, 0x04034b50]
const LARGEST_TEXT = 1024 * 1024

/** What an archive holds, of its directory; undefined when there is none that can be read. */
export function arkivfiler(bytes: Buffer): readonly Arkivfil[] | undefined {
  try {
    return entries(bytes)
  } catch (error) {
    // The directory points outside the file.
    if (error instanceof RangeError) return undefined
    throw error
  }
}

function entries(bytes: Buffer): readonly Arkivfil[] | undefined {
  // The end of the directory is at the end of the file, before a comment of at most 64 KiB.
  let end = bytes.length - 22
  while (end >= 0 && end >= bytes.length - 65_557 && bytes.readUInt32LE(end) !== END) end--
  if (end < 0 || bytes.readUInt32LE(end) !== END) return undefined
  const count = bytes.readUInt16LE(end + 10)
  let at = bytes.readUInt32LE(end + 16)
  const found: Arkivfil[] = []
  for (let i = 0; i < count; i++) {
    if (bytes.readUInt32LE(at) !== ENTRY) return undefined
    const [nameLength, extra, comment] = [28, 30, 32].map((offset) => bytes.readUInt16LE(at + offset))
    if (nameLength === undefined || extra === undefined || comment === undefined) return undefined
    found.push({
      navn: bytes.toString('utf8', at + 46, at + 46 + nameLength),
      krypteret: (bytes.readUInt16LE(at + 8) & 1) === 1,
      metode: bytes.readUInt16LE(at + 10),
      længde: bytes.readUInt32LE(at + 20),
      start: bytes.readUInt32LE(at + 42),
    })
    at += 46 + nameLength + extra + comment
  }
  return found
}

/** The text of a small file in an archive; undefined when it cannot be read, or is not small. */
export function arkivtekst(bytes: Buffer, { start, længde, metode }: Arkivfil): string | undefined {
  try {
    if (bytes.readUInt32LE(start) !== LOCAL) return undefined
    const from = start + 30 + bytes.readUInt16LE(start + 26) + bytes.readUInt16LE(start + 28)
    const packed = bytes.subarray(from, from + længde)
    if (metode === 0) return packed.toString('utf8')
    return inflateRawSync(packed, { maxOutputLength: LARGEST_TEXT }).toString('utf8')
  } catch {
    // Not what it says it is, or larger than a list of contents is.
    return undefined
  }
}
