import { createHash, randomUUID } from 'node:crypto'
import { hvem } from '../adgang/adgang.ts'
import { hasCode } from '../database/fejlkode.ts'
import { Kommunerum } from '../database/lager.ts'
import { IngenSag, MåIkkeSkrive } from '../fejl.ts'
import { sagFindes } from '../sager/findes.ts'
import { laasSager } from '../sager/laas.ts'
import { noter } from '../sager/laesninger.ts'
import { medietype } from './filtype.ts'

/** One version of a document. What was stored under it never becomes another. */
export interface Dokumentversion {
  readonly dokument: string
  readonly version: number
  readonly navn: string
  readonly medietype: string
  /** In bytes. */
  readonly størrelse: number
  /** Of the bytes, in hexadecimal. */
  readonly sha256: string
  /** A working document of the municipality's own, which the citizen does not see (FVL.12). */
  readonly intern: boolean
  readonly registreret: Date
  /** Its bytes were lawfully deleted: by which rule, why and when. */
  readonly slettet?: Sletning
}

export interface Sletning {
  readonly regel: string
  readonly grund: string
  readonly hvornår: Date
}

export interface NytDokument {
  readonly sagId: string
  /** Of which document it is a new version; without it a new document. */
  readonly dokument?: string
  readonly navn: string
  readonly bytes: Uint8Array
  readonly intern?: boolean
}

/** Stores a file in a case. @throws DokumentAfvist, IngenSag, MåIkkeSkrive */
export async function gemDokument(rum: Kommunerum, nyt: NytDokument): Promise<Dokumentversion> {
  const { sagId, navn, bytes, intern = false } = nyt
  const type = await medietype(navn, bytes)
  await sagFindes(rum, sagId)
  // Two new versions at once come one after the other.
  await laasSager(rum, [sagId])
  const dokument = nyt.dokument ?? randomUUID()
  const earlier = (await versions(rum, sagId, dokument)).length
  if (nyt.dokument !== undefined && earlier === 0) throw new IngenSag(`${sagId}/${dokument}`)
  const stored: Dokumentversion = {
    dokument,
    version: earlier + 1,
    navn,
    medietype: type,
    størrelse: bytes.length,
    sha256: createHash('sha256').update(bytes).digest('hex'),
    intern,
    registreret: rum.adgang.nu,
  }
  try {
    await insert(rum, sagId, stored, bytes)
  } catch (error) {
    throw hasCode(error, 'insufficient_privilege') ? new MåIkkeSkrive(sagId) : error
  }
  return stored
}

async function insert(
  rum: Kommunerum,
  sagId: string,
  { størrelse, ...stored }: Dokumentversion,
  bytes: Uint8Array,
): Promise<void> {
  const transaction = Kommunerum.transaction(rum)
  const key = { kommune: rum.kommune, sag_id: sagId, dokument: stored.dokument, version: stored.version }
  await transaction
    .insertInto('dokumentversion')
    .values({
      ...key,
      navn: stored.navn,
      medietype: stored.medietype,
      stoerrelse: størrelse,
      sha256: stored.sha256,
      intern: stored.intern,
      af: hvem(rum.adgang),
      registreret: stored.registreret,
    })
    .execute()
  await transaction
    .insertInto('dokumentindhold')
    .values({ ...key, bytes: Buffer.from(bytes) })
    .execute()
}

/** Every version of every document of a case, and a note that the list was seen. */
export async function listDokumenter(
  rum: Kommunerum,
  sagId: string,
  formål: string,
): Promise<readonly Dokumentversion[]> {
  const found = await versions(rum, sagId)
  if (found.length > 0) await noter(rum, [sagId], 'sag', formål)
  return found
}

async function versions(
  rum: Kommunerum,
  sagId: string,
  dokument?: string,
): Promise<readonly Dokumentversion[]> {
  const rows = await Kommunerum.transaction(rum)
    .selectFrom('dokumentversion as d')
    .leftJoin('dokumentsletning as s', (join) =>
      join
        .onRef('s.kommune', '=', 'd.kommune')
        .onRef('s.sag_id', '=', 'd.sag_id')
        .onRef('s.dokument', '=', 'd.dokument')
        .onRef('s.version', '=', 'd.version'),
    )
    .select(['d.dokument', 'd.version', 'd.navn', 'd.medietype', 'd.stoerrelse', 'd.sha256', 'd.intern'])
    .select(['d.registreret', 's.regel', 's.grund', 's.hvornaar'])
    .where('d.kommune', '=', rum.kommune)
    .where('d.sag_id', '=', sagId)
    .$if(dokument !== undefined, (query) => query.where('d.dokument', '=', dokument ?? ''))
    .orderBy('d.registreret')
    .orderBy('d.dokument')
    .orderBy('d.version')
    .execute()
  return rows.map(({ stoerrelse, regel, grund, hvornaar, ...row }) => ({
    ...row,
    størrelse: stoerrelse,
    ...(regel !== null && grund !== null && hvornaar !== null
      ? { slettet: { regel, grund, hvornår: hvornaar } }
      : {}),
  }))
}

/** A version with its bytes; without them where they were lawfully deleted. */
export interface LæstDokument {
  readonly version: Dokumentversion
  readonly bytes?: Uint8Array
}

/** One version, the newest where none is named, and a note that it was read; undefined when it is not the asker's. */
export async function readDokument(
  rum: Kommunerum,
  {
    sagId,
    dokument,
    version,
  }: { readonly sagId: string; readonly dokument: string; readonly version?: number },
  formål: string,
): Promise<LæstDokument | undefined> {
  const all = await versions(rum, sagId, dokument)
  const found = version === undefined ? all.at(-1) : all.find((one) => one.version === version)
  if (!found) return undefined
  await noter(rum, [sagId], 'sag', formål)
  const content = await Kommunerum.transaction(rum)
    .selectFrom('dokumentindhold')
    .select('bytes')
    .where('kommune', '=', rum.kommune)
    .where('sag_id', '=', sagId)
    .where('dokument', '=', dokument)
    .where('version', '=', found.version)
    .executeTakeFirst()
  return content ? { version: found, bytes: content.bytes } : { version: found }
}
