import { readFileSync } from 'node:fs'
import { fold, readSagsfil, type SagTilstand } from '@sagsvej/casework'
import { lov } from '@sagsvej/law'
import { Brugerfejl, sagsfilFejl } from '../fejl.ts'

/** The text of a file the user named. @throws Brugerfejl when it cannot be read */
export function readText(path: string): string {
  try {
    return readFileSync(path, 'utf8')
  } catch {
    throw new Brugerfejl({
      da: `${path}: filen kan ikke læses. Findes den, og har du adgang til den?`,
      en: `${path}: the file cannot be read. Does it exist, and may you read it?`,
    })
  }
}

/** A case from a file. @throws Brugerfejl naming every fault */
export function readSag(path: string): SagTilstand {
  const read = readSagsfil(readText(path), lov)
  if (!read.ok) throw sagsfilFejl(path, read.fejl)
  const tilstand = fold(read.begivenheder)
  if (!tilstand) throw new Error(`${path} opened no case`)
  return tilstand
}
