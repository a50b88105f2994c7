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
  readonly ønsker: readonly Ønske[]
}

/** Undoes what was done of a form of which a later part was refused. */
class Afvist extends Error {
  readonly fejl: readonly Fejl[]
  constructor(fejl: readonly Fejl[]) {
    super('refused')
    this.fejl = fejl
  }
}

/**
 * Asks the case for all a form wants, in one transaction: all of it is done, once, or none is.
 * @returns the faults it was refused for; none when it is done
 * @throws Samtidighedsfejl when someone has been there since, and what else the store refuses
 */
export async function gem(db: Lager, adgang: Adgang, sending: Sending): Promise<readonly Fejl[]> {
  const { sagId, nøgle, ønsker } = sending
  try {
    await inKommune(db, adgang, async (rum) => {
      let forventet = sending.version
      for (const [i, { type, indhold }] of ønsker.entries()) {
        const done = await udfør(rum, {
          sagId,
          type,
          indhold,
          formål: 'en formular',
          forventet,
          nøgle: { nøgle: `${nøgle}-${i}`, aftryk: aftrykAf({ sagId, type }) },
        })
        if (!done.ok) throw new Afvist(done.fejl)
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
export const vedFelt = (felter: readonly Formularfelt[], fejl: readonly Fejl[]): readonly Formularfejl[] =>
  fejl.map(({ pointer, tekst }) => {
    const felt = felter
      .flatMap(({ navn, peger = [`/${navn}`] }) => peger.map((one) => ({ navn, peger: one })))
      .filter(({ peger }) => pointer === peger || pointer.startsWith(`${peger}/`))
      .sort((a, b) => b.peger.length - a.peger.length)[0]?.navn
    return felt === undefined ? { tekst } : { felt, tekst }
  })
