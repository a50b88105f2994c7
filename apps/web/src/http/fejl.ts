import type { Tekst } from '@sagsvej/rules'

/** A request that cannot be answered as it stands: the status, and what the person is told. */
export class Forespørgselsfejl extends Error {
  readonly statusCode: 400 | 404
  readonly tekst: Tekst

  constructor(statusCode: 400 | 404, tekst: Tekst) {
    super(tekst.en)
    this.name = 'Forespørgselsfejl'
    this.statusCode = statusCode
    this.tekst = tekst
  }
}
