import { readFileSync } from 'node:fs'
import { fold, readSagsfil, type SagBegivenhed, type SagTilstand } from '@sagsvej/casework'
import { lov } from '@sagsvej/law'
import { Brugerfejl, sagsfilFejl } from '../fejl.ts'

/** The text of a file the user named. @throws Brugerfejl when it cannot be read, or is not UTF-8 */
export function readText(path: string): string {
  const bytes = readBytes(path)
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    throw new Brugerfejl({
      da: `${path}: filen er ikke tekst i UTF-8. Gem den igen med tegnsættet UTF-8.`,
      en: `${path}: the file is not text in UTF-8. Save it again with the encoding UTF-8.`,
    })
  }
}

function readBytes(path: string): Uint8Array {
  try {
    return readFileSync(path)
  } catch {
    throw new Brugerfejl({
      da: `${path}: filen kan ikke læses. Findes den, og har du adgang til den?`,
      en: `${path}: the file cannot be read. Does it exist, and may you read it?`,
    })
  }
}

/** The events of a case from a file. @throws Brugerfejl naming every fault */
export function readBegivenheder(path: string): readonly SagBegivenhed[] {
  const read = readSagsfil(readText(path), lov)
  if (!read.ok) throw sagsfilFejl(path, read.fejl)
  return read.begivenheder
}

/** A case from a file. @throws Brugerfejl naming every fault */
export function readSag(path: string): SagTilstand {
  const tilstand = fold(readBegivenheder(path))
  if (!tilstand) throw new Error(`${path} opened no case`)
  return tilstand
}
