import type { Fejl } from '@sagsvej/casework'
import { type Adgang, aftrykAf, inKommune, type Lager, udfør } from '@sagsvej/store'
import type { Formularfelt, Ønske } from './formular.ts'
import type { Formularfejl } from './laes.ts'

interface Sending {
  readonly sagId: string
  /** The number of the last event the form was made from. */
  readonly version: number
  /** The same for the same form sent again. */
  readonly nøgle: string
  readonly felter: readonly Formularfelt[]
  readonly ønsker: readonly Ønske[]
}

/** Undoes what was done of a form of which a later part was refused. */
class Afvist extends Error {
  readonly fejl: readonly Formularfejl[]
  constructor(fejl: readonly Formularfejl[]) {
    super('refused')
    this.fejl = fejl
  }
}

/**
 * Asks the case for all a form wants, in one transaction: all of it is done, once, or none is.
 * @returns what it was refused for, where it is mended; nothing when it is done
 * @throws Samtidighedsfejl when someone has been there since, and what else the store refuses
 */
export async function gem(db: Lager, adgang: Adgang, sending: Sending): Promise<readonly Formularfejl[]> {
  const { sagId, nøgle, felter, ønsker } = sending
  try {
    await inKommune(db, adgang, async (rum) => {
      let forventet = sending.version
      for (const [i, { type, indhold, felt }] of ønsker.entries()) {
        const done = await udfør(rum, {
          sagId,
          type,
          indhold,
          formål: 'en formular',
          forventet,
          nøgle: { nøgle: `${nøgle}-${i}`, aftryk: aftrykAf({ sagId, type }) },
        })
        if (!done.ok) throw new Afvist(vedFelt(felter, done.fejl, felt))
        forventet = done.kvittering.til
      }
    })
    return []
  } catch (error) {
    if (error instanceof Afvist) return error.fejl
    throw error
  }
}

/** A fault of what was asked, at the field it is mended in, or over the form. */
const vedFelt = (
  felter: readonly Formularfelt[],
  fejl: readonly Fejl[],
  own: string | undefined,
): readonly Formularfejl[] =>
  fejl.map(({ pointer, tekst }) => {
    const felt =
      own ??
      felter
        .flatMap(({ navn, peger = [`/${navn}`] }) => peger.map((one) => ({ navn, peger: one })))
        .filter(({ peger }) => pointer === peger || pointer.startsWith(`${peger}/`))
        .sort((a, b) => b.peger.length - a.peger.length)[0]?.navn
    return felt === undefined ? { tekst } : { felt, tekst }
  })
