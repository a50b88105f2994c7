/** A stream of events that no version of this program can have written. */
export class Begivenhedsfejl extends Error {
  constructor(message: string) {
    super(message)
    this.name = 'Begivenhedsfejl'
  }
}
