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

/** What was added to a case since it was read: the number and type of the event, by whom as what, and when. */
export interface Ændring {
  readonly nr: number
  readonly type: string
  readonly rolle: string | null
  readonly hvornår: Date
}

/** Someone else added to the case since it was read. Nothing was stored. */
export class Samtidighedsfejl extends Lagerfejl {
  readonly sagId: string
  readonly ændringer: readonly Ændring[]

  constructor(sagId: string, ændringer: readonly Ændring[]) {
    super({
      da: `Sagen ${sagId} er ændret, siden den blev læst. Læs den igen, og gentag ændringen.`,
      en: `The case ${sagId} has changed since it was read. Read it again and repeat the change.`,
    })
    this.sagId = sagId
    this.ændringer = ændringer
  }
}

/** The asker names a version of the case that it has never had. Nothing was stored. */
export class UkendtUdgave extends Lagerfejl {
  constructor(sagId: string, version: number, nyeste: number) {
    super({
      da: `Sagen ${sagId} har ingen udgave ${version}: den nyeste er ${nyeste}. Læs den igen.`,
      en: `The case ${sagId} has no version ${version}: the newest is ${nyeste}. Read it again.`,
    })
  }
}

/** There is no such case, or it is none of the asker's: which of the two is not said. */
export class IngenSag extends Lagerfejl {
  constructor(sagId: string) {
    super({
      da: `Der er ingen sag ${sagId}, som du kan se. Kontrollér nummeret, eller bed lederen om at tildele dig sagen.`,
      en: `There is no case ${sagId} that you can see. Check the number, or ask the manager to assign you the case.`,
    })
  }
}

/** A case cannot be handed to a unit or a user there is not. Nothing was stored. */
export class UkendtHolder extends Lagerfejl {
  constructor() {
    super({
      da: 'Enheden eller sagsbehandleren findes ikke i kommunen. Vælg en, der er oprettet, eller bed lederen om at oprette den.',
      en: 'There is no such unit or caseworker in the municipality. Choose one that is there, or ask the manager to make it.',
    })
  }
}

/** The case may be seen, or made, but not in this way by this one. Nothing was stored. */
export class MåIkkeSkrive extends Lagerfejl {
  constructor(sagId: string) {
    super({
      da: `Du må ikke skrive i sagen ${sagId}. Intet er gemt. Det kræver, at sagen er din eller din enheds, eller en fuldmagt, der omfatter at skrive.`,
      en: `You may not write in the case ${sagId}. Nothing was stored. It takes a case of your own or your unit's, or a power of attorney that covers writing.`,
    })
  }
}

/** The database lets nobody in this role do this, or not here. Nothing was stored. */
export class IngenRet extends Lagerfejl {
  constructor(cause: unknown) {
    super(
      {
        da: 'Det har du ikke ret til i den rolle, du har nu. Intet er gemt. Bed en, der har retten, eller lederen om at give dig den.',
        en: 'You have no right to do that in the role you have now. Nothing was stored. Ask someone who has, or the manager to give it to you.',
      },
      cause,
    )
  }
}

/** Nobody made a queue of this name. Nothing was stored. */
export class UkendtKø extends Lagerfejl {
  constructor(kø: string) {
    super({
      da: `Der er ingen kø "${kø}". Intet er gemt. Opret den, før noget lægges i den.`,
      en: `There is no queue "${kø}". Nothing was stored. Make it before anything is put in it.`,
    })
  }
}

/** An emergency access without what it takes. Nothing was opened. */
export class NødadgangMangler extends Lagerfejl {
  constructor() {
    super({
      da: 'En nødadgang kræver en grund på mindst 10 tegn og en varighed fra 1 til 240 minutter. Skriv, hvorfor sagen må åbnes nu.',
      en: 'An emergency access takes a reason of at least 10 letters and a duration of 1 to 240 minutes. Write why the case must be opened now.',
    })
  }
}

/** Who asks has not been given the power to do this. Nothing was stored. */
export class IkkeDelegeret extends Lagerfejl {
  constructor(handling: string) {
    super({
      da: `Du har ikke fået delegeret "${handling}". Bed en, der har, eller lederen om at delegere det.`,
      en: `"${handling}" has not been delegated to you. Ask someone to whom it has, or the manager to delegate it.`,
    })
  }
}

/** The key belongs to another request. Nothing was stored. */
export class NøgleBrugt extends Lagerfejl {
  constructor(nøgle: string) {
    super({
      da: `Nøglen ${nøgle} er brugt til noget andet. Intet er gemt. Giv en ny anmodning en ny nøgle.`,
      en: `The key ${nøgle} was used for something else. Nothing was stored. Give a new request a new key.`,
    })
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
