import type { Tekst } from '@sagsvej/rules'

/** Something went wrong that a person can mend: what, where and how, in both languages. */
export class Lagerfejl extends Error {
  readonly tekst: Tekst

  constructor(tekst: Tekst, cause?: unknown) {
    super(tekst.en, cause === undefined ? {} : { cause })
    this.name = new.target.name
    this.tekst = tekst
  }
}

/** The embedded database is in use: it takes one process at a time. */
export class DatabasenErOptaget extends Lagerfejl {
  constructor(pid: number, lockFile: string) {
    super({
      da: `Databasen bruges af proces ${pid}. Stop den først. Er det ikke Sagsvej, der kører der, så slet ${lockFile}.`,
      en: `The database is in use by process ${pid}. Stop it first. If that process is not Sagsvej, delete ${lockFile}.`,
    })
  }
}

export class DatabasenKanIkkeÅbnes extends Lagerfejl {
  constructor(where: string, cause: unknown) {
    const why = reason(cause)
    super(
      {
        da: `Databasen ${where} kan ikke åbnes (${why}). Kontrollér, at den findes, kører og må bruges herfra.`,
        en: `The database ${where} cannot be opened (${why}). Check that it exists, is running and may be used from here.`,
      },
      cause,
    )
  }
}

/** A failed connection to several addresses is an AggregateError without a message of its own. */
const reason = (cause: unknown): string => {
  if (cause instanceof AggregateError) return cause.errors.map(reason).join(', ')
  return cause instanceof Error ? cause.message : String(cause)
}

/** Someone else added to the case since it was read. Nothing was stored. */
export class Samtidighedsfejl extends Lagerfejl {
  readonly sagId: string

  constructor(sagId: string) {
    super({
      da: `Sagen ${sagId} er ændret, siden den blev læst. Læs den igen, og gentag ændringen.`,
      en: `The case ${sagId} has changed since it was read. Read it again and repeat the change.`,
    })
    this.sagId = sagId
  }
}

/** A case with this number is already there. Nothing was stored. */
export class SagenFindes extends Lagerfejl {
  readonly sagId: string

  constructor(sagId: string) {
    super({
      da: `Sagen ${sagId} findes allerede. Intet er gemt. Giv sagen et andet nummer i filens /sag/id.`,
      en: `The case ${sagId} already exists. Nothing was stored. Give the case another number in /sag/id of the file.`,
    })
    this.sagId = sagId
  }
}
